/* karat_key_check: each finding on a key made to have it, and none on a good one.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "rsa/order.h"
#include "rsa/prime.h"
#include "support.h"
#include <gmp.h>
#include <stdlib.h>
#include <string.h>

#define F(name) (1u << KARAT_FINDING_##name)

static uint32_t check(karat_key *key)
{
  uint32_t found = 0xffffffff;
  assert_status(KARAT_OK, karat_key_check(key, &found));
  karat_key_free(key);
  return found;
}

/* The private key of p, q and e; d_factor times lcm is added to d. */
static karat_key *make(mpz_t p, mpz_t q, unsigned long e, unsigned d_factor, karat_key **public)
{
  static uint8_t bytes[5][KARAT_MAX_BYTES];
  mpz_t n, d, lcm, x, number;
  mpz_inits(n, d, lcm, x, number, NULL);
  mpz_mul(n, p, q);
  mpz_sub_ui(x, p, 1);
  mpz_sub_ui(d, q, 1);
  mpz_lcm(lcm, x, d);
  mpz_set_ui(x, e);
  assert_true(mpz_invert(d, x, lcm));
  mpz_addmul_ui(d, lcm, d_factor);
  mpz_ptr const list[] = {n, x, d, p, q};
  struct karat_number numbers[5];
  for (int i = 0; i < 5; i++) {
    mpz_export(bytes[i], &numbers[i].len, 1, 1, 1, 0, list[i]);
    numbers[i].data = bytes[i];
  }
  const struct karat_numbers all = {
      .n = numbers[0], .e = numbers[1], .d = numbers[2], .p = numbers[3], .q = numbers[4]};
  karat_key *key;
  assert_status(KARAT_OK, karat_key_new_private(&key, &all));
  if (public != NULL)
    assert_status(KARAT_OK, karat_key_new_public(public, numbers[0], numbers[1]));
  mpz_clears(n, d, lcm, x, number, NULL);
  return key;
}

/* A prime p of so many bits with gcd(p - 1, e) = 1, its first bits ones. */
static void prime(mpz_t p, mp_bitcnt_t bits, unsigned long e)
{
  static gmp_randstate_t random;
  static int ready;
  if (!ready)
    gmp_randinit_default(random);
  ready = 1;
  for (;;) {
    mpz_urandomb(p, random, bits);
    mpz_setbit(p, bits - 1);
    mpz_setbit(p, bits - 2);
    mpz_nextprime(p, p);
    mpz_sub_ui(p, p, 1);
    int good = mpz_gcd_ui(NULL, p, e) == 1;
    mpz_add_ui(p, p, 1);
    if (good && mpz_sizeinbase(p, 2) == bits)
      return;
  }
}

static void fixtures(void **state)
{
  (void)state;
  static const struct {
    const char *name;
    uint32_t found, may;
  } rows[] = {
      {"1024", F(SHORT), F(SMALL_PRIME)},
      {"2048", 0, F(SMALL_PRIME)},
      {"3072", 0, F(SMALL_PRIME)},
      {"2047", F(SHORT) | F(ODD_SIZE) | F(UNEQUAL_PRIMES), F(SMALL_PRIME)},
      {"2049", F(ODD_SIZE) | F(UNEQUAL_PRIMES), F(SMALL_PRIME)},
      {"e3", F(SMALL_E), F(SMALL_PRIME)},
      {"e33", 0, F(SMALL_PRIME)},
      {"phi", F(LARGE_D), F(SMALL_PRIME)},
      {"p-less", 0, F(SMALL_PRIME)},
      {"p-long", F(UNEQUAL_PRIMES), 0},
      {"p-least", F(SHORT) | F(UNEQUAL_PRIMES), 0},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    assert_int_equal(check(load_key(rows[i].name)) & ~rows[i].may, rows[i].found);
    const uint32_t of_public = F(SHORT) | F(ODD_SIZE) | F(SMALL_E);
    assert_int_equal(check(load_public_key(rows[i].name)), rows[i].found & of_public);
  }
}

static void generated(void **state)
{
  (void)state;
  const struct karat_generation wanted = {.bits = 1024, .legacy = 1};
  for (int i = 0; i < 5; i++) {
    karat_key *key;
    assert_status(KARAT_OK, karat_key_generate(&key, &wanted));
    assert_int_equal(check(key), F(SHORT));
  }
}

static void weak_keys(void **state)
{
  (void)state;
  mpz_t p, q, x;
  mpz_inits(p, q, x, NULL);
  karat_key *public;

  prime(p, 512, 65537);
  prime(q, 512, 65537);
  assert_int_equal(check(make(p, q, 65537, 0, NULL)), F(SHORT));
  assert_int_equal(check(make(p, q, 65537, 1, NULL)), F(SHORT) | F(LARGE_D));

  /* close primes: 412 bits apart at most; and just far enough */
  mpz_set(q, p);
  mpz_setbit(q, 400);
  do
    mpz_nextprime(q, q);
  while (mpz_congruent_ui_p(q, 1, 65537));
  assert_int_equal(check(make(p, q, 65537, 0, NULL)), F(SHORT) | F(CLOSE_PRIMES));
  mpz_set(q, p);
  mpz_tstbit(q, 415) ? mpz_clrbit(q, 415) : mpz_setbit(q, 415);
  do
    mpz_nextprime(q, q);
  while (mpz_congruent_ui_p(q, 1, 65537));
  assert_int_equal(check(make(p, q, 65537, 0, NULL)), F(SHORT));

  /* a composite that passes import: its totient is taken for p - 1, so that e d = 1 there */
  prime(q, 512, 65537);
  do {
    mpz_add_ui(p, p, 2);
    mpz_sub_ui(x, p, 1);
  } while (mpz_probab_prime_p(p, 20) || mpz_divisible_ui_p(p, 3) ||
           mpz_gcd_ui(NULL, x, 65537) != 1);
  mpz_gcd(x, p, q);
  uint32_t found = check(make(p, q, 65537, 0, NULL));
  assert_int_equal(found & ~F(SMALL_FACTOR), F(SHORT) | F(P_COMPOSITE));
  found = check(make(q, p, 65537, 0, NULL));
  assert_int_equal(found & ~F(SMALL_FACTOR), F(SHORT) | F(Q_COMPOSITE));

  /* ROCA: p = k M + (65537^a mod M) */
  mpz_t m, base;
  mpz_inits(m, base, NULL);
  mpz_primorial_ui(m, 167);
  mpz_set_ui(base, 65537);
  for (int i = 0; i < 2; i++) {
    mpz_ptr out = i ? q : p;
    prime(x, 512, 65537);
    mpz_tdiv_q(x, x, m);
    for (unsigned a = 12345;; a++) {
      mpz_powm_ui(out, base, a + (unsigned)i * 991, m);
      mpz_addmul(out, x, m);
      if (mpz_probab_prime_p(out, 20) && !mpz_congruent_ui_p(out, 1, 65537))
        break;
    }
  }
  found = check(make(p, q, 65537, 0, &public));
  assert_int_equal(found & ~F(SMALL_PRIME), F(SHORT) | F(ROCA));
  assert_int_equal(check(public), F(SHORT) | F(ROCA));

  mpz_clears(p, q, x, m, base, NULL);
}

static void public_moduli(void **state)
{
  (void)state;
  uint8_t bytes[128];
  static const uint8_t f4[] = {1, 0, 1};
  const struct karat_number e = {f4, 3};
  mpz_t n;
  mpz_init(n);
  for (int small = 0; small < 2; small++) {
    prime(n, small ? 1008 : 1024, 65537);
    if (small)
      mpz_mul_ui(n, n, 65521);
    size_t len;
    mpz_export(bytes, &len, 1, 1, 1, 0, n);
    karat_key *key;
    assert_status(KARAT_OK, karat_key_new_public(&key, (struct karat_number){bytes, len}, e));
    assert_int_equal(check(key), F(SHORT) | (small ? F(SMALL_FACTOR) : F(MODULUS_PRIME)));
  }
  mpz_clear(n);
}

/* d below 2^(bits/2): p - 1 and q - 1 share a factor g so large that lcm has few bits more, and of
 * some ten thousand e a few have such a d. */
static void small_d(void **state)
{
  (void)state;
  mpz_t g, p, q, lcm, x;
  mpz_inits(g, p, q, lcm, x, NULL);
  prime(g, 495, 3);
  unsigned long cofactor = 62080;
  for (int i = 0; i < 2; i++) {
    mpz_ptr out = i ? q : p;
    do {
      mpz_mul_ui(out, g, 2 * ++cofactor);
      mpz_add_ui(out, out, 1);
    } while (!mpz_probab_prime_p(out, 20));
    assert_int_equal(mpz_sizeinbase(out, 2), 512);
  }
  mpz_sub_ui(p, p, 1);
  mpz_sub_ui(q, q, 1);
  mpz_lcm(lcm, p, q);
  mpz_add_ui(p, p, 1);
  mpz_add_ui(q, q, 1);
  int small = 0, large = 0;
  for (unsigned long e = 65539; small < 3 || large < 3; e += 2) {
    mpz_set_ui(x, e);
    if (!mpz_invert(x, x, lcm))
      continue;
    const int is_small = mpz_sizeinbase(x, 2) <= 512;
    if ((is_small ? small++ : large++) < 3)
      assert_int_equal(check(make(p, q, e, 0, NULL)) & ~(F(SMALL_PRIME) | F(CLOSE_PRIMES)),
                       F(SHORT) | (is_small ? F(SMALL_D) : 0));
  }
  mpz_clears(g, p, q, lcm, x, NULL);
}

/* lcm and exact division against GMP, p - 1 and q - 1 sharing what they like. */
static void orders(void **state)
{
  (void)state;
  enum { WORDS = 8 };
  struct karat_kernels kernel;
  karat_kernels_for(&kernel, WORDS);
  mpz_t p, q, x, y;
  mpz_inits(p, q, x, y, NULL);
  for (int round = 0; round < 300; round++) {
    uint64_t a[WORDS], b[WORDS], out[2 * WORDS], t[KARAT_ORDER_SCRATCH(WORDS)];
    fill(a, sizeof a);
    fill(b, sizeof b);
    for (int i = 0; i < round % 8; i++) /* short ones too */
      a[WORDS - 1 - i] = 0;
    mpz_import(p, WORDS, -1, 8, 0, 0, a);
    mpz_import(q, WORDS, -1, 8, 0, 0, b);
    mpz_fdiv_q_2exp(q, q, 200);
    if (round % 3 == 0)
      mpz_mul_ui(q, q, 3 * 5 * 7 * 1024u);
    if (round % 5 == 0)
      mpz_gcd(q, p, q);
    mpz_clrbit(p, 0);
    mpz_clrbit(q, 0);
    mpz_add_ui(p, p, 2); /* p - 1 and q - 1, even, not 0 */
    mpz_add_ui(q, q, 2);
    if (mpz_sizeinbase(p, 2) > 64 * WORDS)
      continue;
    mpz_lcm(x, p, q);
    mpz_add_ui(p, p, 1);
    mpz_add_ui(q, q, 1);
    memset(a, 0, sizeof a);
    memset(b, 0, sizeof b);
    mpz_export(a, NULL, -1, 8, 0, 0, p);
    mpz_export(b, NULL, -1, 8, 0, 0, q);
    karat_order(&kernel, out, a, b, WORDS, t);
    mpz_import(y, 2 * WORDS, -1, 8, 0, 0, out);
    assert_int_equal(mpz_cmp(x, y), 0);
  }
  mpz_clears(p, q, x, y, NULL);
}

static void names(void **state)
{
  (void)state;
  for (karat_finding i = 0; i < KARAT_FINDING_COUNT; i++) {
    assert_true(strlen(karat_finding_name(i)) > 3);
    assert_true(strlen(karat_finding_message(i)) > 10);
    assert_int_equal(karat_finding_is_grave(i), i <= KARAT_FINDING_SMALL_D);
  }
  assert_null(karat_finding_name(KARAT_FINDING_COUNT));
  assert_null(karat_finding_message((karat_finding)-1));
  assert_int_equal(karat_finding_is_grave(KARAT_FINDING_COUNT), 0);
  uint32_t found = 5;
  assert_status(KARAT_E_ARGUMENT, karat_key_check(NULL, &found));
  assert_int_equal(found, 5);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(fixtures),      cmocka_unit_test(generated), cmocka_unit_test(weak_keys),
      cmocka_unit_test(public_moduli), cmocka_unit_test(small_d),   cmocka_unit_test(orders),
      cmocka_unit_test(names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

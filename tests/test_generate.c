/* Key generation, and the tests of primality behind it, against GMP.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "rsa/prime.h"
#include "support.h"
#include <gmp.h>
#include <stdlib.h>
#include <string.h>

static void get(mpz_t z, const karat_key *key, karat_part part)
{
  uint8_t bytes[KARAT_MAX_BYTES];
  size_t len = sizeof bytes;
  assert_status(KARAT_OK, karat_key_number(key, part, bytes, &len));
  mpz_import(z, len, 1, 1, 1, 0, bytes);
}

/* Everything that FIPS 186-5, A.1.1 and A.1.3 promise of a key. */
static void check_key(const karat_key *key, size_t bits, const char *e_hex)
{
  mpz_t n, e, d, p, q, x, y, lcm;
  mpz_inits(n, e, d, p, q, x, y, lcm, NULL);
  get(n, key, KARAT_PART_N);
  get(e, key, KARAT_PART_E);
  get(d, key, KARAT_PART_D);
  get(p, key, KARAT_PART_P);
  get(q, key, KARAT_PART_Q);
  mpz_set_str(x, e_hex, 16);
  assert_int_equal(mpz_cmp(x, e), 0);
  assert_int_equal(karat_key_bits(key), bits);
  assert_int_equal(mpz_sizeinbase(n, 2), bits);
  assert_true(mpz_probab_prime_p(p, 40) > 0);
  assert_true(mpz_probab_prime_p(q, 40) > 0);
  mpz_mul(x, p, q);
  assert_int_equal(mpz_cmp(x, n), 0);
  assert_true(mpz_cmp(p, q) > 0);
  mpz_sub(x, p, q);
  assert_true(mpz_sizeinbase(x, 2) > bits / 2 - 100);
  /* q >= sqrt(2) 2^(bits/2 - 1): its square has all `bits` bits */
  mpz_mul(x, q, q);
  assert_int_equal(mpz_sizeinbase(x, 2), bits);
  mpz_sub_ui(x, p, 1);
  mpz_sub_ui(y, q, 1);
  mpz_lcm(lcm, x, y);
  assert_true(mpz_invert(x, e, lcm));
  assert_int_equal(mpz_cmp(x, d), 0);
  assert_true(mpz_sizeinbase(d, 2) > bits / 2);
  mpz_clears(n, e, d, p, q, x, y, lcm, NULL);
}

static void kinds(void **state)
{
  (void)state;
  static const struct {
    size_t bits;
    const char *e;
  } rows[] = {
      {1024, "010001"},
      {1026, "010001"},
      {1150, "010001"},
      {1152, "010001"},
      {1278, "010003"},
      {1280, "010101"}, /* 3 * 21931: many candidates share the 3 */
      {1024, "0fffffffffffffffff"},
      {1024, "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
      {2048, "010001"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    uint8_t e[32];
    const size_t len = strlen(rows[i].e) / 2;
    for (size_t j = 0; j < len; j++) {
      const char digits[3] = {rows[i].e[2 * j], rows[i].e[2 * j + 1], 0};
      e[j] = (uint8_t)strtoul(digits, NULL, 16);
    }
    const struct karat_generation wanted = {
        .bits = rows[i].bits, .e = {e, len}, .legacy = rows[i].bits < 2048};
    for (int round = 0; round < 3; round++) {
      karat_key *key = NULL;
      assert_status(KARAT_OK, karat_key_generate(&key, &wanted));
      check_key(key, rows[i].bits, rows[i].e);
      karat_key_free(key);
    }
  }
}

/* Two keys are different, and e is 65537 unless one asks for another. */
static void defaults(void **state)
{
  (void)state;
  const struct karat_generation wanted = {.bits = 1024, .legacy = 1};
  karat_key *a, *b;
  assert_status(KARAT_OK, karat_key_generate(&a, &wanted));
  assert_status(KARAT_OK, karat_key_generate(&b, &wanted));
  assert_int_equal(karat_key_exponent(a), 65537);
  for (karat_part part = KARAT_PART_N; part <= KARAT_PART_QINV; part++) {
    uint8_t x[128], y[128];
    size_t x_len = sizeof x, y_len = sizeof y;
    assert_status(KARAT_OK, karat_key_number(a, part, x, &x_len));
    assert_status(KARAT_OK, karat_key_number(b, part, y, &y_len));
    assert_int_equal(x_len, y_len);
    assert_int_equal(memcmp(x, y, x_len) == 0, part == KARAT_PART_E);
  }
  karat_key_free(a);
  karat_key_free(b);
}

static void refusals(void **state)
{
  (void)state;
  static const uint8_t f4[] = {1, 0, 1}, even[] = {1, 0, 2}, small[] = {0, 0xff, 0xff},
                       large[33] = {[0] = 1, [32] = 1};
  const struct {
    struct karat_generation wanted;
    karat_status expected;
  } rows[] = {
      {{.bits = 1024}, KARAT_E_KEY_SIZE},
      {{.bits = 2046}, KARAT_E_KEY_SIZE},
      {{.bits = 2049}, KARAT_E_KEY_SIZE},
      {{.bits = 1022, .legacy = 1}, KARAT_E_KEY_SIZE},
      {{.bits = 1025, .legacy = 1}, KARAT_E_KEY_SIZE},
      {{.bits = KARAT_MAX_BITS + 2}, KARAT_E_KEY_SIZE},
      {{.bits = 2048, .e = {even, 3}}, KARAT_E_KEY_EXPONENT},
      {{.bits = 2048, .e = {small, 3}}, KARAT_E_KEY_EXPONENT},
      {{.bits = 2048, .e = {f4, 1}}, KARAT_E_KEY_EXPONENT},
      {{.bits = 2048, .e = {large, 33}}, KARAT_E_KEY_EXPONENT},
  };
  karat_key *key = NULL;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    assert_status(rows[i].expected, karat_key_generate(&key, &rows[i].wanted));
  assert_status(KARAT_E_ARGUMENT, karat_key_generate(NULL, &rows[0].wanted));
  assert_status(KARAT_E_ARGUMENT, karat_key_generate(&key, NULL));
  assert_null(key);
}

struct watch {
  size_t calls, stop_at;
  unsigned highest;
};

static int watch(void *arg, unsigned prime, size_t candidates)
{
  struct watch *w = arg;
  w->calls++;
  assert_true(prime >= w->highest && prime <= 2);
  assert_true(candidates < 10 * 1024);
  w->highest = prime;
  return w->calls == w->stop_at;
}

static void progress(void **state)
{
  (void)state;
  struct watch w = {0, 0, 0};
  const struct karat_generation wanted = {.bits = 1024, .legacy = 1, .progress = watch, .arg = &w};
  karat_key *key = NULL;
  assert_status(KARAT_OK, karat_key_generate(&key, &wanted));
  karat_key_free(key);
  assert_int_equal(w.highest, 2);
  assert_true(w.calls >= 2);
  key = NULL;
  for (size_t stop = 1; stop <= 2; stop++) { /* each prime has a first call */
    w = (struct watch){0, stop, 0};
    assert_status(KARAT_E_CANCELLED, karat_key_generate(&key, &wanted));
    assert_null(key);
    assert_int_equal(w.calls, stop);
  }
}

/* The sieve against GMP, on random numbers and on multiples of each kind of small prime. */
static void sieve(void **state)
{
  (void)state;
  enum { WORDS = 16 };
  struct karat_sieve *s = karat_sieve_new();
  assert_non_null(s);
  uint64_t x[WORDS];
  mpz_t z, small;
  mpz_inits(z, small, NULL);
  mpz_primorial_ui(small, KARAT_SIEVE_LIMIT - 1);
  mpz_divexact_ui(small, small, 2);
  int divided = 0;
  for (int i = 0; i < 3000; i++) {
    const size_t k = 1 + (size_t)i % WORDS;
    fill(x, sizeof x);
    x[0] |= 1;
    mpz_import(z, k, -1, 8, 0, 0, x);
    mpz_gcd(z, z, small);
    int expected = mpz_cmp_ui(z, 1) != 0;
    assert_int_equal(karat_sieve_divides(s, x, k), expected);
    divided += expected;
  }
  assert_in_range(divided, 2400, 2900); /* about 0.9 of the odd numbers */

  static const unsigned edges[] = {3, 5, 7, 251, 257, 65519, 65521};
  mpz_t prime;
  mpz_init_set_ui(prime, 1);
  mpz_mul_2exp(prime, prime, 500);
  mpz_nextprime(prime, prime);
  mpz_export(x, NULL, -1, 8, 0, 0, prime);
  assert_int_equal(karat_sieve_divides(s, x, 8), 0);
  for (size_t i = 0; i < sizeof edges / sizeof edges[0]; i++) {
    mpz_mul_ui(z, prime, edges[i]);
    memset(x, 0, sizeof x);
    mpz_export(x, NULL, -1, 8, 0, 0, z);
    assert_int_equal(karat_sieve_divides(s, x, 9), 1);
  }
  mpz_mul_ui(z, prime, 65537); /* the first prime beyond */
  memset(x, 0, sizeof x);
  mpz_export(x, NULL, -1, 8, 0, 0, z);
  assert_int_equal(karat_sieve_divides(s, x, 9), 0);
  mpz_clears(z, small, prime, NULL);
  free(s);
}

/* Does w pass so many rounds? */
static int passes(mpz_t w, unsigned rounds)
{
  enum { WORDS = 20 };
  uint64_t storage[KARAT_MODULUS_STORAGE(WORDS)] = {0}, t[KARAT_PRIME_SCRATCH(WORDS)];
  const size_t bits = mpz_sizeinbase(w, 2), k = (bits + 63) / 64;
  struct karat_modulus modulus;
  int prime;
  mpz_export(storage, NULL, -1, 8, 0, 0, w);
  karat_modulus_init(&modulus, storage, k, bits, t);
  assert_status(KARAT_OK, karat_miller_rabin(&modulus, bits, bits, rounds, t, &prime));
  return prime;
}

/* All odd numbers from 5 to 2000, then numbers made to look like primes. */
static void miller_rabin(void **state)
{
  (void)state;
  mpz_t w, x;
  mpz_inits(w, x, NULL);
  for (unsigned i = 5; i < 2000; i += 2) {
    mpz_set_ui(w, i);
    assert_int_equal(passes(w, 20), mpz_probab_prime_p(w, 20) > 0);
  }
  static const char *const pseudoprimes[] = {
      "2047",                      /* strong to the base 2 */
      "3215031751",                /* strong to the bases 2, 3, 5, 7 */
      "3825123056546413051",       /* strong to the first nine primes */
      "318665857834031151167461",  /* to the first twelve */
      "3317044064679887385961981", /* to the first thirteen */
      "1729",
      "294409",
      "56052361", /* Carmichael's */
  };
  for (size_t i = 0; i < sizeof pseudoprimes / sizeof pseudoprimes[0]; i++) {
    mpz_set_str(w, pseudoprimes[i], 10);
    assert_false(passes(w, KARAT_PRIME_ROUNDS_ANY));
  }
  /* w - 1 with very many factors 2: primes c 2^300 + 1 */
  for (unsigned c = 1, found = 0; found < 2; c += 2) {
    mpz_set_ui(w, c);
    mpz_mul_2exp(w, w, 300);
    mpz_add_ui(w, w, 1);
    int expected = mpz_probab_prime_p(w, 30) > 0;
    if (expected || c % 20 == 1)
      assert_int_equal(passes(w, 10), expected);
    found += (unsigned)expected;
  }
  /* x (2 x - 1) with both prime: the worst case for random bases */
  mpz_set_ui(x, 1);
  mpz_mul_2exp(x, x, 250);
  for (int found = 0; found < 2;) {
    mpz_nextprime(x, x);
    mpz_mul_ui(w, x, 2);
    mpz_sub_ui(w, w, 1);
    if (mpz_probab_prime_p(w, 20) == 0)
      continue;
    found++;
    mpz_mul(w, w, x);
    assert_false(passes(w, KARAT_PRIME_ROUNDS_ANY));
  }
  mpz_clears(w, x, NULL);
}

/* Shifts by secret amounts, and factors 2, at every amount. */
static void shifts(void **state)
{
  (void)state;
  enum { WORDS = 5 };
  mpz_t z, expected;
  mpz_inits(z, expected, NULL);
  for (size_t k = 1; k <= WORDS; k++)
    for (size_t a = 0; a < 64 * k; a++) {
      uint64_t x[WORDS];
      fill(x, sizeof x);
      mpz_import(z, k, -1, 8, 0, 0, x);
      mpz_tdiv_q_2exp(expected, z, a);
      karat_number_shift_right(x, a, k);
      mpz_import(z, k, -1, 8, 0, 0, x);
      assert_int_equal(mpz_cmp(z, expected), 0);
      memset(x, 0, sizeof x);
      x[a / 64] = UINT64_C(0xdeadbeefdeadbeef) << (a % 64);
      assert_int_equal(karat_number_zeros(x, k), a);
    }
  uint64_t zero[WORDS] = {0};
  assert_int_equal(karat_number_zeros(zero, WORDS), 64 * WORDS);
  mpz_clears(z, expected, NULL);
}

static void numbers(void **state)
{
  (void)state;
  karat_key *key = load_key("p-long"), *public = load_public_key("p-long");
  struct key_numbers *from = load_numbers("p-long");
  const struct karat_number *views[] = {&from->view.n,  &from->view.e,   &from->view.d,
                                        &from->view.p,  &from->view.q,   &from->view.dp,
                                        &from->view.dq, &from->view.qinv};
  for (karat_part part = KARAT_PART_N; part <= KARAT_PART_QINV; part++) {
    mpz_t a, b;
    mpz_inits(a, b, NULL);
    get(a, key, part);
    mpz_import(b, views[part]->len, 1, 1, 1, 0, views[part]->data);
    assert_int_equal(mpz_cmp(a, b), 0);
    mpz_clears(a, b, NULL);
    uint8_t out[256] = {0x5a};
    size_t len = 2;
    assert_status(KARAT_E_BUFFER, karat_key_number(key, part, out, &len));
    assert_int_equal(len, 2);
    assert_int_equal(out[0], 0x5a);
    len = sizeof out;
    assert_status(part <= KARAT_PART_E ? KARAT_OK : KARAT_E_KEY_NOT_PRIVATE,
                  karat_key_number(public, part, out, &len));
  }
  uint8_t out[256];
  size_t len = sizeof out;
  assert_status(KARAT_E_ARGUMENT, karat_key_number(key, (karat_part)99, out, &len));
  assert_status(KARAT_E_ARGUMENT, karat_key_number(NULL, KARAT_PART_N, out, &len));
  free(from);
  karat_key_free(key);
  karat_key_free(public);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(kinds),    cmocka_unit_test(defaults), cmocka_unit_test(refusals),
      cmocka_unit_test(progress), cmocka_unit_test(sieve),    cmocka_unit_test(miller_rabin),
      cmocka_unit_test(shifts),   cmocka_unit_test(numbers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

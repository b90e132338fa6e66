/* The reduction in digits of 29 bits on what makes its columns as large as they can be: moduli and
 * quotients whose digits are all ones. The portable kernel and the chosen one, with tables by
 * karat_chunk_table, against GMP. (Random operands have columns of half that size.)
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/chunk.h"
#include "bignum/dispatch.h"
#include "rsa/key.h"
#include "support.h"
#include <gmp.h>

enum { MOST = 128, CASES = 60 };

static const size_t sizes[] = {1,  2,  3,  5,  15, 16, 17, 23,  24,  31,  32,
                               48, 63, 64, 72, 80, 88, 96, 104, 112, 120, 128};

static void set_words(mpz_t z, const uint64_t *x, size_t k)
{
  mpz_import(z, k, -1, sizeof *x, 0, 0, x);
}

/* z = 2^a - 2^b */
static void set_ones(mpz_t z, size_t a, size_t b)
{
  mpz_set_ui(z, 0);
  mpz_setbit(z, a);
  mpz_t low;
  mpz_init(low);
  mpz_setbit(low, b);
  mpz_sub(z, z, low);
  mpz_clear(low);
}

/* A number of digits of 29 bits that the table has twice, `shifted` or not. */
static void get_digits(mpz_t z, const uint32_t *c, size_t count, size_t shifted)
{
  mpz_set_ui(z, 0);
  for (size_t i = count; i-- > 0;) {
    assert_true(c[4 * (i / 2) + 2 * shifted + i % 2] >> 29 == 0);
    mpz_mul_2exp(z, z, 29);
    mpz_add_ui(z, z, c[4 * (i / 2) + 2 * shifted + i % 2]);
  }
}

/* n, odd and small enough: random ones, those with many ones, and those with h as large as can be,
 * as n = 1 mod 2^58. */
static void choose_modulus(mpz_t n, gmp_randstate_t random, size_t k, int choice)
{
  mpz_t most;
  mpz_init(most);
  set_ones(most, 64 * k, 64 * k - 18);
  switch (choice % 5) {
  case 0:
    mpz_sub_ui(n, most, 1);
    break;
  case 1:
    set_ones(n, 64 * k, 64 * k - 18);
    mpz_clrbit(n, 64 * k - 19);
    mpz_setbit(n, 0);
    break;
  case 2: /* most - 2^58 + 1 */
    mpz_set(n, most);
    if (k > 1) {
      mpz_set_ui(n, 1);
      mpz_mul_2exp(n, n, 58);
      mpz_sub(n, most, n);
    }
    mpz_setbit(n, 0);
    break;
  case 3:
    mpz_rrandomb(n, random, 64 * k);
    break;
  default:
    mpz_urandomb(n, random, 64 * k);
    break;
  }
  mpz_setbit(n, 0);
  if (mpz_cmp(n, most) > 0)
    mpz_sub_ui(n, most, 1);
  mpz_clear(most);
}

/* t with a quotient as wished: -n q mod R, and above that all that there is room for. */
static void choose_product(mpz_t t, const mpz_t n, const mpz_t f, gmp_randstate_t random, size_t k,
                           int choice)
{
  const size_t r = KARAT_CHUNKS(k);
  mpz_t q, high;
  mpz_inits(q, high, NULL);
  if (choice % 4 == 0) {
    mpz_rrandomb(t, random, 128 * k);
  } else if (choice % 4 == 1) {
    set_ones(t, 128 * k, 0);
  } else {
    /* q = Qf f + Qp for the digits Qf of the first rows, of weight 1, and Qp of the last two */
    if (r > 2)
      set_ones(q, 58 * (r - 2), 0);
    if (choice % 4 == 2)
      mpz_rrandomb(q, random, 58 * (r - 2) + 1);
    mpz_fdiv_r_2exp(q, q, 58 * (r - 2));
    mpz_mul(q, q, f);
    set_ones(high, 58 * r, 58 * (r - 2));
    mpz_add(q, q, high);
    mpz_mul(t, q, n);
    mpz_neg(t, t);
    mpz_fdiv_r_2exp(t, t, 58 * r);
    if (128 * k > 58 * r) {
      set_ones(high, 128 * k, 58 * r);
      mpz_add(t, t, high);
    }
    mpz_fdiv_r_2exp(t, t, 128 * k);
  }
  mpz_clears(q, high, NULL);
}

/* value = the chunks z, after checking what the contract says of them. */
static void check_result(mpz_t value, const uint64_t *z, const mpz_t t, const mpz_t n, size_t k)
{
  const size_t r = KARAT_CHUNKS(k);
  mpz_t bound, product;
  mpz_inits(bound, product, NULL);
  mpz_set_ui(value, 0);
  for (size_t i = r; i-- > 0;) {
    mpz_t chunk;
    mpz_init(chunk);
    set_words(chunk, z + i, 1);
    mpz_mul_2exp(value, value, 58);
    mpz_add(value, value, chunk);
    mpz_clear(chunk);
  }
  mpz_mul_2exp(product, value, 58 * r);
  assert_true(mpz_congruent_p(product, t, n));
  mpz_setbit(bound, 58 * r);
  mpz_setbit(bound, 58 * r - 58);
  mpz_mul(bound, bound, n);
  mpz_add(bound, bound, t);
  assert_true(mpz_cmp(product, bound) < 0);
  assert_true(mpz_sizeinbase(value, 2) <= 64 * k);
  mpz_clears(bound, product, NULL);
}

static void check(gmp_randstate_t random, size_t k, int choice)
{
  uint64_t words[MOST] = {0}, t[2 * MOST] = {0}, z[KARAT_CHUNKS(MOST)], w;
  static uint32_t c[KARAT_CHUNK_TABLE(MOST)];
  struct karat_kernels kernels;
  karat_kernels_for(&kernels, k);
  mpz_t n, f, x, y, product, value, expected;
  mpz_inits(n, f, x, y, product, value, expected, NULL);

  choose_modulus(n, random, k, choice / 4);
  mpz_export(words, NULL, -1, sizeof words[0], 0, 0, n);
  assert_int_equal(karat_chunk_fits(words, k), 1);
  mpz_set_ui(x, 1);
  mpz_mul_2exp(x, x, 64);
  mpz_invert(y, n, x);
  mpz_sub(y, x, y);
  mpz_export(&w, NULL, -1, sizeof w, 0, 0, y);
  mpz_fdiv_r_2exp(f, y, 58);
  karat_chunk_table(c, words, w, k);

  /* the table: 2^58 h = f n + 1, then n, then w */
  const size_t count = 2 * KARAT_CHUNK_VECTORS(k);
  mpz_mul(y, f, n);
  mpz_add_ui(y, y, 1);
  mpz_fdiv_q_2exp(y, y, 58);
  for (size_t shifted = 0; shifted < 2; shifted++) {
    get_digits(x, c, count, shifted);
    mpz_mul_2exp(y, y, 29 * shifted);
    assert_int_equal(mpz_cmp(x, y), 0);
    get_digits(x, c + 2 * count, count, shifted);
    mpz_mul_2exp(product, n, 29 * shifted);
    assert_int_equal(mpz_cmp(x, product), 0);
    assert_int_equal(c[4 * count + 2 * shifted], w & 0x1fffffff);
    assert_int_equal(c[4 * count + 2 * shifted + 1], 0);
  }

  choose_product(product, n, f, random, k, choice);
  mpz_export(t, NULL, -1, sizeof t[0], 0, 0, product);
  karat_chunk_reduce_portable(z, t, c, k);
  check_result(expected, z, product, n, k);
  kernels.chunk_reduce(z, t, c, k);
  check_result(value, z, product, n, k);
  assert_int_equal(mpz_cmp(value, expected), 0);
  mpz_clears(n, f, x, y, product, value, expected, NULL);
}

static void reductions(void **state)
{
  (void)state;
  gmp_randstate_t random;
  gmp_randinit_default(random);
  gmp_randseed_ui(random, 2026);
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
    for (int choice = 0; choice < CASES; choice++)
      check(random, sizes[i], choice);
  gmp_randclear(random);
}

static void moduli_that_fit(void **state)
{
  (void)state;
  const uint64_t least = UINT64_MAX << 46;
  for (size_t k = 1; k < 4; k++) {
    uint64_t n[4] = {1, 1, 1, 1};
    n[k - 1] = least | 1;
    assert_int_equal(karat_chunk_fits(n, k), 0);
    n[k - 1] = UINT64_MAX;
    assert_int_equal(karat_chunk_fits(n, k), 0);
    n[k - 1] = least - 1;
    assert_int_equal(karat_chunk_fits(n, k), 1);
  }
}

/* Which keys exponentiate by phases: those whose primes fit, and have a length there is a kernel
 * for. (That they compute right, test_key says of all keys.) */
static void keys_that_fit(void **state)
{
  (void)state;
  static const struct {
    const char *name;
    int fits;
  } keys[] = {{"2048", 1},   {"2047", 1},    {"3072", 1}, {"4096", 1},
              {"p-less", 1}, {"p-words", 1}, {"p-top", 0}};
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    karat_key *key = load_key(keys[i].name);
    const struct karat_private *private = &key->private;
    const int kernel = private->p.kernel.mod_exp_pair != karat_mod_exp_pair_portable;
    assert_int_equal(private->phases != NULL, kernel && keys[i].fits);
    karat_key_free(key);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(reductions),
      cmocka_unit_test(moduli_that_fit),
      cmocka_unit_test(keys_that_fit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

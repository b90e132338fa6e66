/* Small enough to try everything: all operands modulo tiny numbers, all combinations of extreme
 * words, whole RSA with primes of five bits. By every family of kernels that runs here.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/number.h"
#include "rsa/order.h"
#include "support.h"
#include <gmp.h>
#include <karat/info.h>
#include <string.h>

enum { MOST = 3 };

/* Calls check with a family's kernels for k words, for each family. */
static void each_family(size_t k, void (*check)(const struct karat_kernels *set, size_t k))
{
  int available;
  const char *family;
  for (size_t i = 0; (family = karat_kernels_family(i, &available)) != NULL; i++) {
    struct karat_kernels set;
    if (!available)
      continue;
    karat_kernels_of(&set, k, family);
    check(&set, k);
  }
}

static size_t bits_of(uint64_t m)
{
  return karat_number_bits(&m, 1);
}

/* All x and y below each odd m. */
static void pairs(const struct karat_kernels *set, size_t k)
{
  for (uint64_t m = 3; m < 60; m += 2) {
    uint64_t storage[KARAT_MODULUS_STORAGE(1)] = {m}, t[KARAT_EXP_SCRATCH(1)], z, g;
    struct karat_modulus n = {.kernel = *set};
    karat_modulus_prepare(&n, storage, k, bits_of(m), t);
    const uint64_t r = (uint64_t)(((karat_dword)1 << 64) % m);
    assert_int_equal(n.rr[0], r * r % m);
    for (uint64_t x = 0; x < m; x++) {
      set->mont_sqr(&z, &x, n.m, n.w, t, k);
      assert_true(z < m && z * r % m == x * x % m);
      set->mod_inverse(&z, &g, &x, n.m, t, k);
      assert_true(z < m && z * x % m == g % m);
      assert_true(g >= 1 && m % g == 0 && x % g == 0);
      for (uint64_t y = 0; y < m; y++) {
        set->mont_mul(&z, &x, &y, n.m, n.w, t, k);
        assert_true(z < m && z * r % m == x * y % m);
        set->mod_add(&z, &x, &y, n.m, k);
        assert_int_equal(z, (x + y) % m);
        set->mod_sub(&z, &x, &y, n.m, k);
        assert_int_equal(z, (x + m - y) % m);
        uint64_t wide[2] = {x, y};
        karat_modulus_reduce(&n, &z, wide, t);
        assert_int_equal(z, (x + y * r) % m);
      }
    }
    for (uint64_t x = 0; x < 2 * m; x++) {
      set->cond_sub(&z, 0, &x, n.m, k);
      assert_int_equal(z, x % m);
    }
  }
}

/* All x modulo all m, even ones too. */
static void remainders(const struct karat_kernels *set, size_t k)
{
  for (uint64_t m = 1; m < 130; m++)
    for (uint64_t x = 0; x < 700; x++) {
      uint64_t z, wide[2] = {x, x}, expected = (uint64_t)((((karat_dword)x << 64) + x) % m);
      set->rem(&z, &x, &m, 1, k);
      assert_int_equal(z, x % m);
      set->rem(&z, wide, &m, 2, k);
      assert_int_equal(z, expected);
    }
}

static uint64_t power(uint64_t x, uint64_t e, uint64_t m)
{
  uint64_t z = 1 % m;
  while (e-- > 0)
    z = z * x % m;
  return z;
}

static void powers(const struct karat_kernels *set, size_t k)
{
  for (uint64_t m = 3; m < 30; m += 2) {
    uint64_t storage[KARAT_MODULUS_STORAGE(1)] = {m}, t[KARAT_EXP_SCRATCH(1)], z;
    struct karat_modulus n = {.kernel = *set};
    karat_modulus_prepare(&n, storage, k, bits_of(m), t);
    for (uint64_t x = 0; x < m; x++)
      for (uint64_t e = 0; e < 70; e++) {
        karat_modulus_exp(&n, &z, &x, &e, 1, t);
        assert_int_equal(z, power(x, e, m));
        if (e % 2 == 1 && e > 1) {
          karat_modulus_exp_public(&n, &z, &x, &e, 1, t);
          assert_int_equal(z, power(x, e, m));
        }
      }
  }
}

static const uint64_t primes[] = {3, 5, 7, 11, 13, 17, 19, 23, 29, 31};
enum { PRIMES = sizeof primes / sizeof primes[0] };

/* RSA with all pairs of primes below 32 and each e that fits: x^e^d = x for all x, and lcm as it
 * should be. */
static void whole_rsa(const struct karat_kernels *set, size_t k)
{
  for (size_t i = 0; i < PRIMES; i++)
    for (size_t j = 0; j < i; j++) {
      const uint64_t p = primes[i], q = primes[j], n = p * q;
      uint64_t order[2], t[KARAT_EXP_SCRATCH(1)], storage[KARAT_MODULUS_STORAGE(1)] = {n};
      karat_order(set, order, &p, &q, k, t);
      uint64_t lcm = p - 1;
      while (lcm % (q - 1) != 0)
        lcm += p - 1;
      assert_true(order[0] == lcm && order[1] == 0);
      struct karat_modulus modulus = {.kernel = *set};
      karat_modulus_prepare(&modulus, storage, k, bits_of(n), t);
      uint64_t e = 3, d = 0;
      for (; d == 0; e += 2)
        for (uint64_t try = 1; try < lcm && d == 0; try++)
          if (e * try % lcm == 1 % lcm)
            d = try;
      e -= 2;
      for (uint64_t x = 0, y; x < n; x++) {
        karat_modulus_exp_public(&modulus, &y, &x, &e, 1, t);
        karat_modulus_exp(&modulus, &y, &y, &d, 1, t);
        assert_int_equal(x, y);
      }
    }
}

/* ---- Extreme words ---- */

static void to_gmp(mpz_t z, const uint64_t *x, size_t k)
{
  mpz_import(z, k, -1, 8, 0, 0, x);
}

/* The index-th number whose words are all from the list; 0 past the last. */
static int extreme(uint64_t *x, size_t k, size_t index)
{
  static const uint64_t words[] = {0, 1, UINT64_C(1) << 63, UINT64_MAX - 1, UINT64_MAX};
  enum { WORDS = sizeof words / sizeof words[0] };
  for (size_t i = 0; i < k; i++, index /= WORDS)
    x[i] = words[index % WORDS];
  return index == 0;
}

/* Each pair of such numbers below each such modulus: where carries run all the way or stop one word
 * before. */
static void extremes(const struct karat_kernels *set, size_t k)
{
  mpz_t m, x, y, z, expected, r;
  mpz_inits(m, x, y, z, expected, r, NULL);
  mpz_set_ui(r, 1);
  mpz_mul_2exp(r, r, 64 * k);
  uint64_t a[MOST], b[MOST], out[2 * MOST], storage[KARAT_MODULUS_STORAGE(MOST)];
  uint64_t t[KARAT_EXP_SCRATCH(MOST)];
  for (size_t i = 0; extreme(storage, k, i); i++) {
    if (storage[0] % 2 == 0 || karat_number_is(storage, 1, k))
      continue;
    struct karat_modulus n = {.kernel = *set};
    to_gmp(m, storage, k);
    karat_modulus_prepare(&n, storage, k, mpz_sizeinbase(m, 2), t);
    for (size_t j = 0; extreme(a, k, j); j++) {
      to_gmp(x, a, k);
      if (mpz_cmp(x, m) >= 0)
        continue;
      for (size_t l = 0; extreme(b, k, l); l++) {
        to_gmp(y, b, k);
        mpz_mul(expected, x, y);
        set->mul(out, a, b, k);
        to_gmp(z, out, 2 * k);
        assert_int_equal(mpz_cmp(z, expected), 0);
        /* y may be above m as long as x y < R m */
        set->mont_mul(out, a, b, n.m, n.w, t, k);
        to_gmp(z, out, k);
        assert_true(mpz_cmp(z, m) < 0);
        mpz_mul(z, z, r);
        assert_true(mpz_congruent_p(z, expected, m));
        uint64_t wide[2 * MOST]; /* x R + y < R m */
        karat_number_copy(wide, k, b, k);
        karat_number_copy(wide + k, k, a, k);
        mpz_mul(expected, x, r);
        mpz_add(expected, expected, y);
        mpz_mod(expected, expected, m);
        karat_modulus_reduce(&n, out, wide, t);
        to_gmp(z, out, k);
        assert_int_equal(mpz_cmp(z, expected), 0);
        if (mpz_cmp(y, m) >= 0)
          continue;
        set->mod_add(out, a, b, n.m, k);
        to_gmp(z, out, k);
        mpz_add(expected, x, y);
        mpz_mod(expected, expected, m);
        assert_int_equal(mpz_cmp(z, expected), 0);
        set->mod_sub(out, a, b, n.m, k);
        to_gmp(z, out, k);
        mpz_sub(expected, x, y);
        mpz_mod(expected, expected, m);
        assert_int_equal(mpz_cmp(z, expected), 0);
      }
      set->mont_sqr(out, a, n.m, n.w, t, k);
      to_gmp(z, out, k);
      assert_true(mpz_cmp(z, m) < 0);
      mpz_mul(z, z, r);
      mpz_mul(expected, x, x);
      assert_true(mpz_congruent_p(z, expected, m));
      uint64_t g[MOST];
      set->mod_inverse(out, g, a, n.m, t, k);
      to_gmp(z, out, k);
      to_gmp(y, g, k);
      mpz_gcd(expected, x, m);
      assert_int_equal(mpz_cmp(y, expected), 0);
      mpz_mul(z, z, x);
      assert_true(mpz_congruent_p(z, y, m));
    }
  }
  mpz_clears(m, x, y, z, expected, r, NULL);
}

static void tiny_pairs(void **state)
{
  (void)state;
  each_family(1, pairs);
}

static void tiny_remainders(void **state)
{
  (void)state;
  each_family(1, remainders);
}

static void tiny_powers(void **state)
{
  (void)state;
  each_family(1, powers);
}

static void tiny_rsa(void **state)
{
  (void)state;
  each_family(1, whole_rsa);
}

static void extreme_words(void **state)
{
  (void)state;
  each_family(1, extremes);
  each_family(2, extremes);
}

/* All bytes below n words, and back. */
static void bytes(void **state)
{
  (void)state;
  for (size_t k = 1; k <= 3; k++)
    for (size_t n = 0; n <= 8 * k; n++) {
      uint8_t in[24], out[24];
      uint64_t x[3];
      fill(in, sizeof in);
      karat_from_bytes_portable(x, in, n, k);
      karat_to_bytes_portable(out, x, n, k);
      assert_memory_equal(in, out, n);
      for (size_t i = n; i < 8 * k; i++)
        assert_int_equal((x[i / 8] >> (8 * (i % 8))) & 0xff, 0);
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tiny_pairs),    cmocka_unit_test(tiny_remainders),
      cmocka_unit_test(tiny_powers),   cmocka_unit_test(tiny_rsa),
      cmocka_unit_test(extreme_words), cmocka_unit_test(bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The self-test: its known answers against GMP, and that it sees a kernel that is wrong.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/dispatch.h"
#include "bignum/selftest.h"
#include "support.h"
#include <gmp.h>
#include <karat/info.h>
#include <string.h>

enum { MOST = 64 };

static void get(mpz_t z, size_t k, uint64_t seed, unsigned shift)
{
  uint64_t x[MOST];
  karat_selftest_operand(x, k, seed);
  x[k - 1] >>= shift;
  mpz_import(z, k, -1, 8, 0, 0, x);
}

static uint64_t fold(uint64_t so_far, mpz_t z, size_t k)
{
  uint64_t x[2 * MOST] = {0};
  mpz_export(x, NULL, -1, 8, 0, 0, z);
  return karat_selftest_fold(so_far, x, k);
}

/* What src/bignum/selftest.c computes, by GMP. */
static uint64_t answer(size_t k)
{
  mpz_t m, x, y, e, z;
  mpz_inits(m, x, y, e, z, NULL);
  get(m, k, 8, 0);
  mpz_setbit(m, 0);
  mpz_setbit(m, 64 * k - 1);
  get(x, k, 2, 1);
  get(y, k, 3, 1);
  get(e, k, 4, 0);
  mpz_powm(z, x, e, m);
  uint64_t all = fold(0, z, k);
  mpz_powm_ui(z, x, 65537, m);
  all = fold(all, z, k);
  mpz_mul_2exp(z, y, 64 * k);
  mpz_add(z, z, x);
  mpz_mod(z, z, m);
  all = fold(all, z, k);
  mpz_mul(z, x, y);
  all = fold(all, z, 2 * k);
  mpz_add(z, x, y);
  mpz_mod(z, z, m);
  all = fold(all, z, k);
  mpz_sub(z, x, y);
  mpz_mod(z, z, m);
  all = fold(all, z, k);
  /* the inverse exists, or the answer would not be one */
  assert_true(mpz_invert(z, x, m));
  all = fold(all, z, k);
  mpz_set_ui(z, 1);
  all = fold(all, z, k);
  mpz_clears(m, x, y, e, z, NULL);
  return all;
}

/* Each family at each size; and the answers are what GMP says. */
static void families(void **state)
{
  (void)state;
  int memory, available;
  for (size_t i = 0, k; (k = karat_selftest_size(i)) != 0; i++) {
    struct karat_kernels set;
    assert_int_equal(karat_kernels_of(&set, k, "portable"), 1);
    assert_int_equal(karat_selftest_answer(i), answer(k));
    assert_int_equal(karat_selftest_kernels(&set, k, &memory), 1);
    const char *family;
    for (size_t f = 0; (family = karat_kernels_family(f, &available)) != NULL; f++)
      if (available) {
        karat_kernels_of(&set, k, family);
        assert_int_equal(karat_selftest_kernels(&set, k, &memory), 1);
      }
  }
  assert_status(KARAT_OK, karat_selftest_once());
}

/* ---- Kernels that are wrong in one bit, now and then ---- */

static struct karat_kernels right;

static void spoil(uint64_t *z, size_t k)
{
  z[k / 2] ^= 2;
}

static void mul(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  right.mul(z, x, y, k);
  spoil(z, 2 * k);
}

static void mont_mul(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *m,
                     uint64_t w, uint64_t *t, size_t k)
{
  const int now = y[0] % 8 == 0; /* the carry that a random test misses most of the time */
  right.mont_mul(z, x, y, m, w, t, k);
  if (now)
    spoil(z, k);
}

static void mont_sqr(uint64_t *z, const uint64_t *x, const uint64_t *m, uint64_t w, uint64_t *t,
                     size_t k)
{
  const int now = x[0] % 32 == 0;
  right.mont_sqr(z, x, m, w, t, k);
  if (now)
    spoil(z, k);
}

static void mod_add(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *m, size_t k)
{
  right.mod_add(z, x, y, m, k);
  spoil(z, k);
}

static void mod_sub(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *m, size_t k)
{
  right.mod_sub(z, x, y, m, k);
  spoil(z, k);
}

static void cond_sub(uint64_t *z, uint64_t c, const uint64_t *x, const uint64_t *m, size_t k)
{
  right.cond_sub(z, c, x, m, k);
  spoil(z, k);
}

static void lookup(uint64_t *z, const uint64_t *table, uint64_t i, size_t n, size_t k)
{
  right.lookup(z, table, i == 3 ? 2 : i, n, k);
}

static void mod_inverse(uint64_t *z, uint64_t *g, const uint64_t *x, const uint64_t *m, uint64_t *t,
                        size_t k)
{
  right.mod_inverse(z, g, x, m, t, k);
  spoil(z, k);
}

static uint64_t mont_reduce(uint64_t *x, const uint64_t *m, uint64_t w, size_t k)
{
  uint64_t carry = right.mont_reduce(x, m, w, k);
  spoil(x + k, k);
  return carry;
}

static void mod_exp(uint64_t *z, const uint64_t *x, const uint64_t *e, const uint64_t *m,
                    uint64_t w, const uint64_t *rr, uint64_t *t, size_t k)
{
  right.mod_exp(z, x, e, m, w, rr, t, k);
  spoil(z, k);
}

static void wrong_kernels(void **state)
{
  (void)state;
  int memory;
  for (size_t i = 0, k; (k = karat_selftest_size(i)) != 0; i++) {
    karat_kernels_of(&right, k, "portable");
    for (int which = 0; which < 10; which++) {
      struct karat_kernels set = right;
      if (which == 0)
        set.mul = mul;
      if (which == 1)
        set.mont_mul = mont_mul;
      if (which == 2)
        set.mont_sqr = mont_sqr;
      if (which == 3)
        set.mod_add = mod_add;
      if (which == 4)
        set.mod_sub = mod_sub;
      if (which == 5)
        set.cond_sub = cond_sub;
      if (which == 6)
        set.lookup = lookup;
      if (which == 7)
        set.mod_inverse = mod_inverse;
      if (which == 8)
        set.mont_reduce = mont_reduce;
      if (which == 9)
        set.mod_exp = mod_exp;
      assert_int_equal(karat_selftest_kernels(&set, k, &memory), 0);
      assert_int_equal(memory, 1);
    }
    assert_int_equal(karat_selftest_kernels(&right, k, &memory), 1);
  }
  assert_int_equal(karat_selftest_kernels(&right, 17, &memory), 0); /* no such answer */
}

/* ---- The same for vector kernels, where the processor has them: one number of several wrong ----
 */

static void pair_mul(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *c,
                     uint64_t *t, size_t k)
{
  const int now = y[0] % 8 == 0;
  right.pair_mul(z, x, y, c, t, k);
  if (now)
    z[1] ^= 2;
}

static void pair_sqr(uint64_t *z, const uint64_t *x, const uint64_t *c, uint64_t *t, uint64_t s,
                     size_t k)
{
  const int now = x[0] % 8 == 0;
  right.pair_sqr(z, x, c, t, s, k);
  if (now)
    z[0] ^= 2;
}

static void pair_lookup(uint64_t *z, const uint64_t *table, uint64_t i, uint64_t j, uint64_t first,
                        size_t h, size_t k)
{
  right.pair_lookup(z, table, i == 5 ? 4 : i, j, first, h, k);
}

static void lone_mul(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *c,
                     uint64_t *t, size_t k)
{
  right.lone_mul(z, x, y, c, t, k);
  z[9] ^= 2;
}

static void lone_sqr(uint64_t *z, const uint64_t *x, const uint64_t *c, uint64_t *t, uint64_t s,
                     size_t k)
{
  right.lone_sqr(z, x, c, t, s, k);
  z[7] ^= 2;
}

static void octet_mul(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *c,
                      uint64_t *t, size_t k)
{
  const int now = y[0] % 8 == 0;
  right.octet_mul(z, x, y, c, t, k);
  if (now)
    z[13] ^= 2;
}

static void octet_sqr(uint64_t *z, const uint64_t *x, const uint64_t *c, uint64_t *t, size_t k)
{
  const int now = x[0] % 8 == 0;
  right.octet_sqr(z, x, c, t, k);
  if (now)
    z[15] ^= 2;
}

static void octet_lookup(uint64_t *z, const uint64_t *table, const uint64_t *i, size_t h, size_t k)
{
  const uint64_t other[8] = {i[0], i[1], i[2] == 5 ? 4 : i[2], i[3], i[4], i[5], i[6], i[7]};
  right.octet_lookup(z, table, other, h, k);
}

static void wrong_vector_kernels(void **state)
{
  (void)state;
  int memory, tried = 0;
  for (size_t i = 0, k; (k = karat_selftest_size(i)) != 0; i++) {
    karat_kernels_of(&right, k, "auto");
    for (int which = 0; which < 8; which++) {
      struct karat_kernels set = right;
      int used = right.pair_mul != karat_pair_mul_portable;
      if (which == 0)
        set.pair_mul = pair_mul;
      if (which == 1)
        set.pair_sqr = pair_sqr;
      if (which == 2)
        set.pair_lookup = pair_lookup;
      if (which >= 3)
        used = right.lone_mul != karat_lone_mul_portable;
      if (which == 3)
        set.lone_mul = lone_mul;
      if (which == 4)
        set.lone_sqr = lone_sqr;
      if (which >= 5)
        used = right.octet_mul != karat_octet_mul_portable;
      if (which == 5)
        set.octet_mul = octet_mul;
      if (which == 6)
        set.octet_sqr = octet_sqr;
      if (which == 7)
        set.octet_lookup = octet_lookup;
      if (used)
        assert_int_equal(karat_selftest_kernels(&set, k, &memory), 0);
      tried += used;
    }
  }
  if (tried == 0)
    skip();
}

struct tally {
  int parts, bad;
};

static void count(void *arg, const char *what, size_t bits, int good)
{
  struct tally *tally = arg;
  assert_non_null(what);
  assert_true(bits >= 512);
  tally->parts++;
  tally->bad += !good;
}

static void whole(void **state)
{
  (void)state;
  struct tally tally = {0, 0};
  assert_status(KARAT_OK, karat_selftest(count, &tally));
  assert_int_equal(tally.parts, 6 + 8);
  assert_int_equal(tally.bad, 0);
  assert_status(KARAT_OK, karat_selftest(NULL, NULL));
}

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(families), cmocka_unit_test(wrong_kernels),
                                     cmocka_unit_test(wrong_vector_kernels),
                                     cmocka_unit_test(whole)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

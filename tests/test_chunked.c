/* Arithmetic in chunks of 58 bits against that in words, whatever kernels serve: moduli of every
 * length up to 64 words and some up to 128, also such as are at the edge of what the kernels take,
 * and operands in long runs of equal bits, which make carries run.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/chunk.h"
#include "bignum/modulus.h"
#include "bignum/number.h"
#include "support.h"
#include <string.h>

enum { MOST = 128 };

static uint64_t next_random(void)
{
  static uint64_t x = 88172645463325252U; /* xorshift */
  x ^= x << 13;
  x ^= x >> 7;
  return x ^= x << 17;
}

/* A number of k words: random, or in runs of equal bits. */
static void operand(uint64_t *x, size_t k, int runs)
{
  for (size_t i = 0; i < k; i++)
    x[i] = next_random();
  if (!runs)
    return;
  uint64_t bit = 0;
  for (size_t i = 0; i < 64 * k; i++) {
    if (next_random() % 40 == 0)
      bit = next_random() & 1;
    x[i / 64] = (x[i / 64] & ~(UINT64_C(1) << i % 64)) | bit << i % 64;
  }
}

static void set_modulus(struct karat_modulus *n, uint64_t *storage, size_t k, int kind)
{
  uint64_t t[KARAT_PRODUCT_SCRATCH(MOST)];
  operand(storage, k, kind % 2);
  size_t bits = 64 * k;
  if (kind < 2) { /* the greatest 18 bits that are taken */
    storage[k - 1] |= UINT64_MAX << 46;
    storage[k - 1] ^= UINT64_C(1) << 46;
  } else if (kind < 4) { /* the fewest bits that need k words */
    storage[k - 1] = 1;
    bits -= 63;
  }
  storage[k - 1] |= UINT64_C(1) << (bits - 1) % 64;
  storage[0] |= 1;
  if (!karat_chunk_fits(storage, k))
    storage[k - 1] ^= UINT64_C(1) << 60;
  karat_modulus_init(n, storage, k, bits, t);
}

/* The operations of a modulus, in chunks and in words. */
static void agree(struct karat_modulus *n, int runs)
{
  static uint64_t x[MOST], y[MOST], z[MOST], f[2 * MOST], g[2 * MOST], expected[MOST];
  static uint64_t t[KARAT_PUBLIC_EXP_SCRATCH(MOST)];
  static const uint64_t exponents[] = {3, 65537, 0xff01, UINT64_C(0x8000000000000001)};
  struct karat_chunked *chunked = karat_chunked_new(n);
  const size_t k = n->k;
  assert_non_null(chunked);
  for (size_t i = 0; i < 4; i++) {
    operand(x, k, runs); /* any k words */
    operand(y, k, runs);
    if (i == 3) {
      memset(x, 0xff, sizeof x);
      memset(y, 0xff, sizeof y);
    }

    /* z = x y^2, in words: y to Montgomery form, squared */
    karat_modulus_factor(n, expected, y, t);
    karat_modulus_factor_sqr(n, expected, t);
    karat_modulus_scale(n, expected, x, expected, t);
    n->chunked = chunked;
    assert_true(karat_modulus_factor_words(n) == chunked->r);
    memcpy(f, y, sizeof y);
    karat_modulus_factor(n, f, f, t); /* in place */
    karat_chunked_sqr(chunked, g, f, t);
    karat_modulus_factor_sqr(n, f, t); /* in place: the same */
    assert_memory_equal(f, g, chunked->r * sizeof *f);
    karat_modulus_scale(n, z, x, f, t);
    assert_memory_equal(z, expected, k * sizeof *z);
    memcpy(z, x, sizeof z);
    karat_modulus_scale(n, z, z, f, t); /* in place */
    assert_memory_equal(z, expected, k * sizeof *z);

    karat_modulus_exp_public(n, z, expected, &exponents[i], 1, t);
    memcpy(y, expected, sizeof y);
    karat_modulus_exp_public(n, y, y, &exponents[i], 1, t);
    n->chunked = NULL;
    karat_modulus_exp_public(n, expected, expected, &exponents[i], 1, t);
    assert_memory_equal(z, expected, k * sizeof *z);
    assert_memory_equal(y, expected, k * sizeof *z);
  }

  /* 0, and the modulus itself, which is 0 too */
  memset(expected, 0, sizeof expected);
  n->chunked = chunked;
  karat_modulus_exp_public(n, z, expected, exponents, 1, t);
  assert_memory_equal(z, expected, k * sizeof *z);
  karat_modulus_factor(n, f, n->m, t);
  karat_modulus_scale(n, z, n->m, f, t);
  assert_memory_equal(z, expected, k * sizeof *z);
  karat_modulus_drop(n);
  assert_null(n->chunked);
}

static void against_words(void **state)
{
  (void)state;
  for (size_t k = 1; k <= MOST; k += k < 64 ? 1 : 8)
    for (int kind = 0; kind < 6; kind++) {
      struct karat_modulus n;
      uint64_t storage[KARAT_MODULUS_STORAGE(MOST)];
      set_modulus(&n, storage, k, kind);
      agree(&n, kind % 2);
    }
}

/* Moduli that the kernels do not take: words it is. */
static void too_great(void **state)
{
  (void)state;
  struct karat_modulus n;
  uint64_t storage[KARAT_MODULUS_STORAGE(MOST)], t[KARAT_PRODUCT_SCRATCH(MOST)];
  memset(storage, 0, sizeof storage);
  storage[0] = 1;
  storage[15] = UINT64_MAX << 46;
  karat_modulus_init(&n, storage, 16, 1024, t);
  assert_null(karat_chunked_new(&n));
  assert_int_equal(karat_chunk_fits(storage, 16), 0);
  karat_modulus_accelerate(&n);
  assert_null(n.chunked);
  karat_modulus_drop(&n);
  storage[15] = UINT64_MAX << 47;
  assert_int_equal(karat_chunk_fits(storage, 16), 1);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(against_words),
      cmocka_unit_test(too_great),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

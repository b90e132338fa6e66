/* Exponentiation by a fixed window over Montgomery kernels of any kind: the one loop behind the
 * portable kernel mod_exp and behind the exponentiation of src/bignum, which hands in whatever
 * kernels the processor runs best.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PORTABLE_WINDOW_H
#define KARAT_PORTABLE_WINDOW_H

#include "portable/word.h"
#include <karat/kernels.h>

/* Words of scratch for numbers of k words: table, accumulator, row, and the 2k of the Montgomery
 * kernels. */
#define KARAT_WINDOW_SCRATCH(k) (68 * (k))

/* A window of b bits costs 2^b multiplications for the table and one for each b bits of the
 * exponent: from about 1600 bits six bits are cheaper than five. */
static inline unsigned karat_window_bits(size_t k)
{
  return k <= 25 ? 5 : 6;
}

/* The b bits of e from bit position up; bits beyond the l words are 0. */
static inline uint64_t karat_window_digit(const uint64_t *e, size_t l, size_t position, unsigned b)
{
  size_t i = position / 64;
  unsigned shift = position % 64;
  uint64_t digit = e[i] >> shift;
  if (shift + b > 64 && i + 1 < l)
    digit |= e[i + 1] << (64 - shift);
  return digit & ((UINT64_C(1) << b) - 1);
}

/* z = x^e mod m for an exponent of l words. The other arguments are as in the contract of mod_exp.
 * Constant time in x, e and m if the kernels are. */
static inline void karat_window_exp(uint64_t *z, const uint64_t *x, const uint64_t *e, size_t l,
                                    const uint64_t *m, uint64_t w, const uint64_t *rr, uint64_t *t,
                                    size_t k, karat_mont_mul_fn *mul, karat_mont_sqr_fn *sqr,
                                    karat_lookup_fn *lookup)
{
  const unsigned b = karat_window_bits(k);
  const size_t rows = (size_t)1 << b;
  uint64_t *table = t, *acc = t + 64 * k, *row = acc + k, *product = row + k;

  /* row i of the table = x^i 2^64k mod m */
  for (size_t i = 0; i < k; i++)
    acc[i] = 0;
  acc[0] = 1;
  mul(table, acc, rr, m, w, product, k);
  mul(table + k, x, rr, m, w, product, k);
  for (size_t i = 2; i < rows; i += 2) {
    sqr(table + i * k, table + (i / 2) * k, m, w, product, k);
    mul(table + (i + 1) * k, table + i * k, table + k, m, w, product, k);
  }

  /* acc = x^(the digits of e so far) 2^64k mod m, from the highest digit down */
  size_t position = (64 * l - 1) / b * b;
  lookup(acc, table, karat_window_digit(e, l, position, b), rows, k);
  while (position > 0) {
    position -= b;
    for (unsigned i = 0; i < b; i++)
      sqr(acc, acc, m, w, product, k);
    lookup(row, table, karat_window_digit(e, l, position, b), rows, k);
    mul(acc, acc, row, m, w, product, k);
  }

  /* z = acc 2^-64k mod m */
  for (size_t i = 0; i < k; i++)
    row[i] = 0;
  row[0] = 1;
  mul(z, acc, row, m, w, product, k);
}

#endif

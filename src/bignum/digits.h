/* Numbers in digits of 52 bits, as vector kernels want them, and back to words. Constant time in
 * all numbers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_DIGITS_H
#define KARAT_BIGNUM_DIGITS_H

#include "portable/strided.h"

/* Where the digits of a number are: digit i at inner (i mod n) + outer (i div n). */
struct karat_layout {
  size_t inner, outer, n, count;
};

/* The first address in x that is a multiple of 64, where vector loads are fastest. x has 7 words
 * more than are wanted. */
static inline uint64_t *karat_align(uint64_t *x)
{
  return x + (-(uintptr_t)x & 63) / sizeof *x;
}

/* z = x, of `words` words; it must fit. */
void karat_digits_put(uint64_t *z, const struct karat_layout *layout, const uint64_t *x,
                      size_t words);

/* z = x, in `words` words. */
void karat_digits_get(uint64_t *z, size_t words, const uint64_t *x,
                      const struct karat_layout *layout);

/* z = z mod m, for z of k + 1 words below 4 m. */
void karat_digits_reduce(uint64_t *z, const uint64_t *m, size_t k);

/* x = x / 2^bits mod m, for x < m. */
void karat_digits_halve(uint64_t *x, const uint64_t *m, size_t k, size_t bits);

/* z = -m^-1 mod 2^52count, in `count` digits, at most 5, for m of at least 4 words. */
void karat_digits_inverse(uint64_t *z, size_t count, const uint64_t *m);

#endif

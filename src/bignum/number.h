/* Small operations on numbers of k words that need no kernel of their own. All constant time in the
 * words.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_NUMBER_H
#define KARAT_BIGNUM_NUMBER_H

#include "portable/word.h"
#include <string.h>

/* z = x, with n <= k words of x and zeros above. */
static inline void karat_number_copy(uint64_t *z, size_t k, const uint64_t *x, size_t n)
{
  memmove(z, x, n * sizeof *z);
  memset(z + n, 0, (k - n) * sizeof *z);
}

/* z = x, for a word x. */
static inline void karat_number_set(uint64_t *z, uint64_t x, size_t k)
{
  memset(z, 0, k * sizeof *z);
  z[0] = x;
}

/* 1 if x = y, else 0. */
static inline uint64_t karat_number_equal(const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t difference = 0;
  for (size_t i = 0; i < k; i++)
    difference |= x[i] ^ y[i];
  return karat_is_zero(difference);
}

/* 1 if x = y for a word y, else 0. */
static inline uint64_t karat_number_is(const uint64_t *x, uint64_t y, size_t k)
{
  uint64_t difference = x[0] ^ y;
  for (size_t i = 1; i < k; i++)
    difference |= x[i];
  return karat_is_zero(difference);
}

/* 1 if x < y, else 0. */
static inline uint64_t karat_number_less(const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t borrow = 0;
  for (size_t i = 0; i < k; i++)
    karat_subb(x[i], y[i], &borrow);
  return borrow;
}

/* z = x + y for a word y (z may be x); returns the carry. */
static inline uint64_t karat_number_add_word(uint64_t *z, const uint64_t *x, uint64_t y, size_t k)
{
  uint64_t carry = y;
  for (size_t i = 0; i < k; i++) {
    z[i] = x[i] + carry;
    carry = z[i] < carry;
  }
  return carry;
}

/* x = x / 2^a, rounded down, for 0 <= a < 64 k. a is secret: a shift for each of its bits. */
static inline void karat_number_shift_right(uint64_t *x, uint64_t a, size_t k)
{
  for (size_t step = 1; step < 64 * k; step *= 2) {
    const uint64_t mask = karat_mask(a & 1);
    const size_t words = step / 64, bits = step % 64;
    for (size_t i = 0; i < k; i++) {
      uint64_t low = i + words < k ? x[i + words] : 0;
      uint64_t high = i + words + 1 < k ? x[i + words + 1] : 0;
      uint64_t shifted = bits == 0 ? low : low >> bits | high << (64 - bits);
      x[i] = karat_select(mask, shifted, x[i]);
    }
    a >>= 1;
  }
}

/* Bit i of x. */
static inline uint64_t karat_number_bit(const uint64_t *x, size_t i)
{
  return (x[i / 64] >> (i % 64)) & 1;
}

/* The number of factors 2 in x, 64 k for 0. */
static inline size_t karat_number_zeros(const uint64_t *x, size_t k)
{
  uint64_t zeros = 0, all = ~UINT64_C(0);
  for (size_t i = 0; i < 64 * k; i++) {
    all &= karat_mask(karat_number_bit(x, i) ^ 1);
    zeros -= all; /* all ones: another zero */
  }
  return zeros;
}

/* The length of x in bits, 0 for 0. */
static inline size_t karat_number_bits(const uint64_t *x, size_t k)
{
  uint64_t bits = 0;
  for (size_t i = 0; i < 64 * k; i++) {
    uint64_t mask = karat_mask(karat_number_bit(x, i));
    bits = karat_select(mask, i + 1, bits);
  }
  return bits;
}

#endif

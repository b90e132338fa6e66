/* Rows of a Montgomery reduction in digits of 29 bits, and products of differences of 16 words.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PORTABLE_ROWS_H
#define KARAT_PORTABLE_ROWS_H

#include "portable/word.h"

enum { KARAT_ROWS_DIGIT = 29, KARAT_ROWS_COUNT = 144, KARAT_ROWS_QUOTIENT = 14 };

/* z = (t + q (2^58 h - 1)) / 2^406 for the number q of 14 digits for which that is a whole one.
 * Digit i of q is what stands in column i once it has its products. */
static inline void karat_seven_rows(uint64_t *z, uint64_t *q, const uint64_t *t, const uint32_t *h)
{
  karat_dword sum = 0;
  for (size_t column = 0; column < KARAT_ROWS_COUNT + KARAT_ROWS_QUOTIENT; column++) {
    sum += t[column];
    for (size_t i = 0; i < KARAT_ROWS_QUOTIENT && i + 2 <= column; i++) {
      const size_t j = column - i - 2;
      if (j < KARAT_ROWS_COUNT)
        sum += (karat_dword)q[i] * h[4 * (j / 2) + j % 2];
    }
    const uint64_t digit = (uint64_t)sum & ((UINT64_C(1) << KARAT_ROWS_DIGIT) - 1);
    sum >>= KARAT_ROWS_DIGIT;
    if (column < KARAT_ROWS_QUOTIENT)
      q[column] = digit;
    else
      z[column - KARAT_ROWS_QUOTIENT] = digit;
  }
  z[KARAT_ROWS_COUNT - 1] += (uint64_t)sum << KARAT_ROWS_DIGIT;
}

/* u + 2^2048 top = (x - y) (b - a) for 16 words each; the top is returned, negative or not. With d
 * = x - y and e = b - a modulo W = 2^1024, that is d e less e W if x < y and less d W if b < a, and
 * with W^2 if both. */
static inline uint64_t karat_product_of_differences(uint64_t *u, const uint64_t *x,
                                                    const uint64_t *y, const uint64_t *b,
                                                    const uint64_t *a)
{
  enum { WORDS = 16 };
  uint64_t dx = 0, dy = 0;
  memset(u, 0, 2 * WORDS * sizeof *u);
  for (size_t i = 0; i < WORDS; i++) {
    const uint64_t e = karat_subb(b[i], a[i], &dy);
    uint64_t carry = 0;
    dx = 0;
    for (size_t j = 0; j < WORDS; j++)
      u[i + j] = karat_mulc(karat_subb(x[j], y[j], &dx), e, u[i + j], &carry);
    u[i + WORDS] = carry;
  }
  const uint64_t top = dx & dy, take_e = karat_mask(dx), take_d = karat_mask(dy);
  uint64_t borrow = 0, carry = 0;
  dx = dy = 0;
  for (size_t i = 0; i < WORDS; i++) {
    const uint64_t d = karat_subb(x[i], y[i], &dx) & take_d;
    const uint64_t e = karat_subb(b[i], a[i], &dy) & take_e;
    u[i + WORDS] = karat_subb(u[i + WORDS], karat_addc(d, e, &carry), &borrow);
  }
  return top - carry - borrow;
}

#endif

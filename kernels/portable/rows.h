/* Rows of a Montgomery reduction in digits of 29 bits, and differences of 16 words.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PORTABLE_ROWS_H
#define KARAT_PORTABLE_ROWS_H

#include "portable/word.h"

enum { KARAT_ROWS_DIGIT = 29, KARAT_ROWS_COUNT = 144, KARAT_ROWS_QUOTIENT = 14 };

/* z = (t + q (2^58 h - 1)) / 2^406 for the number q of 14 digits for which that is a whole one.
 * Digit i of q is what stands in column i once it has its products. */
static inline void karat_seven_rows(uint64_t *z, const uint64_t *t, const uint32_t *h)
{
  uint64_t q[KARAT_ROWS_QUOTIENT];
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

/* u = (x - dx 2^1024) (y - dy 2^1024) + 2^2049 for 16 words x and y, bits dx and dy. */
static inline void karat_signed_product(uint64_t *u, const uint64_t *x, uint64_t dx,
                                        const uint64_t *y, uint64_t dy)
{
  memset(u, 0, 17 * sizeof *u);
  for (size_t i = 0; i < 16; i++)
    u[i + 16] = karat_row(u + i, x, y[i], 16);
  uint64_t borrow = 0, carry = 0;
  for (size_t i = 0; i < 16; i++) {
    const uint64_t sum = karat_addc(x[i] & karat_mask(dy), y[i] & karat_mask(dx), &carry);
    u[i + 16] = karat_subb(u[i + 16], sum, &borrow);
  }
  u[32] = 2 + (dx & dy) - carry - borrow;
}

#endif

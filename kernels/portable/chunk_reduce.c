/* Montgomery reduction in digits of 29 bits, column by column.
 * Contract: kernels/contracts/chunk_reduce.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

#define DIGIT 29
#define MASK ((UINT64_C(1) << DIGIT) - 1)

/* Digit i of t, n words. */
static uint64_t digit_of(const uint64_t *t, size_t i, size_t n)
{
  const size_t word = DIGIT * i / 64, shift = DIGIT * i % 64;
  if (word >= n)
    return 0;
  uint64_t digit = t[word] >> shift;
  if (shift > 64 - DIGIT && word + 1 < n)
    digit |= t[word + 1] << (64 - shift);
  return digit & MASK;
}

/* Digit i of z, two a word. */
static uint64_t get(const uint64_t *z, size_t i)
{
  return z[i / 2] >> DIGIT * (i % 2) & MASK;
}

static void put(uint64_t *z, size_t i, uint64_t digit)
{
  const size_t shift = DIGIT * (i % 2);
  z[i / 2] = (z[i / 2] & ~(MASK << shift)) | digit << shift;
}

/* sum + the q_i f_j with i + j = column and first <= i < end, for the q_i in z and the f_j in a
 * table of `count` digits. */
static karat_dword add_products(karat_dword sum, const uint64_t *z, const uint32_t *f, size_t count,
                                size_t column, size_t first, size_t end)
{
  if (column >= count && first < column - count + 1)
    first = column - count + 1;
  for (size_t i = first; i < end && i <= column; i++) {
    const size_t j = column - i;
    sum += (karat_dword)get(z, i) * f[4 * (j / 2) + j % 2];
  }
  return sum;
}

void karat_chunk_reduce_portable(uint64_t *z, const uint64_t *t, const uint32_t *c, size_t k)
{
  const size_t rows = 2 * ((32 * k + 38) / DIGIT);
  const size_t count = 2 * (((64 * k + 28) / DIGIT + 2) / 2);
  const uint32_t *h = c, *n = c + 2 * count;
  const uint64_t w = c[4 * count];

  /* z holds the digits q_i of the quotient until the digits of the result take their places, each a
   * column late, as q_i is needed up to column rows + i + 1. */
  for (size_t i = 0; i < rows / 2; i++)
    z[i] = 0;
  karat_dword sum = 0;
  uint64_t digit = 0;
  for (size_t column = 0; column < 2 * rows; column++) {
    /* t + sum q_i (2^58 h - 1) 2^29i for the first digits, + sum q_i n 2^29i for the last four */
    sum += digit_of(t, column, 2 * k);
    if (column >= 2)
      sum = add_products(sum, z, h, count, column - 2, 0, rows - 4);
    sum = add_products(sum, z, n, count, column, rows - 4, column < rows ? column : rows);
    if (column < rows) {
      digit = (uint64_t)sum & MASK;
      if (column >= rows - 4) {
        digit = digit * w & MASK;
        sum += (karat_dword)digit * n[0];
      }
      put(z, column, digit);
    } else {
      if (column > rows)
        put(z, column - rows - 1, digit);
      digit = (uint64_t)sum & MASK;
    }
    sum >>= DIGIT;
  }
  put(z, rows - 1, digit);
}

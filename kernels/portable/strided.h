/* Montgomery multiplication in digits of 52 bits, of g numbers at once that lie between each other,
 * as vector kernels want them: digit n l + v of number j is word 8 v + g l + j, for 8 / g lanes l
 * and n registers v.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PORTABLE_STRIDED_H
#define KARAT_PORTABLE_STRIDED_H

#include "portable/word.h"

#define KARAT_DIGIT (UINT64_MAX >> 12) /* 2^52 - 1 */

/* Digits of a number of k words, and registers of g such numbers. */
static inline size_t karat_digits(size_t k)
{
  return (5 * k + 3) / 4;
}

static inline size_t karat_registers(size_t g, size_t k)
{
  const size_t lanes = 8 / g;
  return (karat_digits(k) + lanes - 1) / lanes;
}

/* The place of digit i of number 0. */
static inline size_t karat_digit_place(size_t g, size_t n, size_t i)
{
  return 8 * (i % n) + g * (i / n);
}

/* z = x y 2^-52N mod m for each of g numbers of `count` digits in n registers, a digit of y at a
 * time; w: -m^-1 mod 2^52; t: N + 1 words. */
static inline void karat_digits_mul(uint64_t *z, const uint64_t *x, const uint64_t *y,
                                    const uint64_t *m, const uint64_t *w, uint64_t *t, size_t g,
                                    size_t n, size_t count)
{
  for (size_t j = 0; j < g; j++) {
    for (size_t i = 0; i <= count; i++)
      t[i] = 0;
    for (size_t i = 0; i < count; i++) {
      /* t = (t + x y_i + q m) / 2^52 */
      const uint64_t digit = y[karat_digit_place(g, n, i) + j];
      uint64_t q = (t[0] + x[j] * digit) * w[j] & KARAT_DIGIT;
      karat_dword sum = (karat_dword)x[j] * digit + (karat_dword)m[j] * q + t[0];
      for (size_t l = 1; l < count; l++) {
        const size_t place = karat_digit_place(g, n, l) + j;
        sum = (sum >> 52) + (karat_dword)x[place] * digit + (karat_dword)m[place] * q + t[l];
        t[l - 1] = (uint64_t)sum & KARAT_DIGIT;
      }
      sum = (sum >> 52) + t[count];
      t[count - 1] = (uint64_t)sum & KARAT_DIGIT;
      t[count] = (uint64_t)(sum >> 52);
    }
    for (size_t i = 0; i < 8 / g * n; i++)
      z[karat_digit_place(g, n, i) + j] = i < count ? t[i] : 0;
  }
}

/* The same as the contracts of pair_mul and lone_mul want it, with their table. */
static inline void karat_strided_mul(uint64_t *z, const uint64_t *x, const uint64_t *y,
                                     const uint64_t *c, uint64_t *t, size_t g, size_t k)
{
  const size_t n = karat_registers(g, k);
  karat_digits_mul(z, x, y, c + 16 * n, c + 24 * n, t, g, n, karat_digits(k));
}

/* s squarings, s > 0 and public. */
static inline void karat_strided_sqr(uint64_t *z, const uint64_t *x, const uint64_t *c, uint64_t *t,
                                     uint64_t s, size_t g, size_t k)
{
  for (; s > 0; s--, x = z)
    karat_strided_mul(z, x, x, c, t, g, k);
}

/* Digits of each of eight numbers of k words, in groups of five. */
static inline size_t karat_octet_digits(size_t k)
{
  return 5 * ((k + 3) / 4);
}

#endif

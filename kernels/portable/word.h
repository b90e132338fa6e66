/* Arithmetic on single words, shared by the portable kernels. All of it compiles to code without
 * branches.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_PORTABLE_WORD_H
#define KARAT_PORTABLE_WORD_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

__extension__ typedef unsigned __int128 karat_dword;
__extension__ typedef __int128 karat_sdword;

/* Hides a value's origin from the optimiser, so that it can't turn a mask back into a branch. */
static inline uint64_t karat_opaque(uint64_t x)
{
  __asm__("" : "+r"(x));
  return x;
}

/* bit = 0 -> 0, bit = 1 -> 2^64 - 1. */
static inline uint64_t karat_mask(uint64_t bit)
{
  return 0 - karat_opaque(bit);
}

/* mask ? a : b, for a mask of all ones or all zeros. */
static inline uint64_t karat_select(uint64_t mask, uint64_t a, uint64_t b)
{
  return b ^ (mask & (a ^ b));
}

/* 1 if x = 0, else 0. */
static inline uint64_t karat_is_zero(uint64_t x)
{
  return ((x | (0 - x)) >> 63) ^ 1;
}

/* Eight bytes, the most significant first, and back. */
static inline uint64_t karat_big_endian(uint64_t x)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  return __builtin_bswap64(x);
#else
  return x;
#endif
}

/* a + b + *carry = result + 2^64 *carry'. */
static inline uint64_t karat_addc(uint64_t a, uint64_t b, uint64_t *carry)
{
  karat_dword s = (karat_dword)a + b + *carry;
  *carry = (uint64_t)(s >> 64);
  return (uint64_t)s;
}

/* a - b - *borrow = result - 2^64 *borrow'. */
static inline uint64_t karat_subb(uint64_t a, uint64_t b, uint64_t *borrow)
{
  karat_dword d = (karat_dword)a - b - *borrow;
  *borrow = (uint64_t)(d >> 64) & 1;
  return (uint64_t)d;
}

/* a b + c + *carry = result + 2^64 *carry'; it can't overflow. */
static inline uint64_t karat_mulc(uint64_t a, uint64_t b, uint64_t c, uint64_t *carry)
{
  karat_dword s = (karat_dword)a * b + c + *carry;
  *carry = (uint64_t)(s >> 64);
  return (uint64_t)s;
}

/* x^-1 mod 2^64, for an odd x, by Newton's iteration: 5, 10, 20, 40, 80 bits right. */
static inline uint64_t karat_word_inverse(uint64_t x)
{
  uint64_t inverse = (3 * x) ^ 2;
  for (int i = 0; i < 4; i++)
    inverse *= 2 - x * inverse;
  return inverse;
}

/* z += x y for k words x and one word y; returns the carry word. The heart of every product here.
 */
static inline uint64_t karat_row(uint64_t *z, const uint64_t *x, uint64_t y, size_t k)
{
  uint64_t carry = 0;
  for (size_t i = 0; i < k; i++)
    z[i] = karat_mulc(x[i], y, z[i], &carry);
  return carry;
}

#endif

/* Arithmetic modulo one number, or two of the same length at once, in digits of 52 bits that lie so
 * that vector registers take them: the digits of the two numbers side by side, neighbouring digits
 * in neighbouring registers (docs/x86.md).
 *
 * Numbers are almost reduced, below 4 m. R = 2^52N here, for N digits. Constant time in all
 * numbers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_STRIDED_H
#define KARAT_BIGNUM_STRIDED_H

#include "bignum/digits.h"
#include "kernel_table.h"

struct karat_modulus;

struct karat_strided {
  size_t g, k, n;         /* numbers at once, words of each, registers of 8 words for all */
  const uint64_t *c;      /* the kernels' table */
  const uint64_t *rr;     /* R^2 mod m */
  const uint64_t *high;   /* 2^64k R mod m */
  karat_pair_mul_fn *mul; /* or those for one number, which have the same type */
  karat_pair_sqr_fn *sqr;
  karat_pair_lookup_fn *lookup;
  size_t words;
  uint64_t storage[];
};

/* Words of a number (of all g), and of the scratch t that the functions want. */
#define KARAT_STRIDED_WORDS(s) (8 * (s)->n)
#define KARAT_STRIDED_SCRATCH(s) (24 * (s)->n)

/* For the moduli m[0] to m[g - 1], g = 1 or 2, of the same words. Null if there are no kernels for
 * that length but portable ones, which gain nothing by it, or no memory; then the arithmetic on
 * words serves. */
struct karat_strided *karat_strided_new(const struct karat_modulus *const *m, size_t g);

/* Wipes and frees; null is ignored. */
void karat_strided_free(struct karat_strided *s);

/* Number j of z = x, of `words` words; it must fit N digits. */
void karat_strided_put(const struct karat_strided *s, uint64_t *z, size_t j, const uint64_t *x,
                       size_t words);

/* z = number j of x, in `words` words. */
void karat_strided_get(const struct karat_strided *s, uint64_t *z, size_t words, const uint64_t *x,
                       size_t j);

/* z = number j of x modulo m, the j-th modulus; k words, and one more that becomes 0. */
void karat_strided_residue(const struct karat_strided *s, uint64_t *z, const uint64_t *m,
                           const uint64_t *x, size_t j);

/* z = x y R^-1. */
static inline void karat_strided_times(const struct karat_strided *s, uint64_t *z,
                                       const uint64_t *x, const uint64_t *y, uint64_t *t)
{
  s->mul(z, x, y, s->c, t, s->k);
}

/* z = x^(2^count) R^(1 - 2^count). count is public. */
void karat_strided_square(const struct karat_strided *s, uint64_t *z, const uint64_t *x,
                          size_t count, uint64_t *t);

/* z = x^e for one modulus, and an odd e > 1 of l words that is public. x below R. t:
 * KARAT_STRIDED_PUBLIC_SCRATCH words, aligned. */
#define KARAT_STRIDED_PUBLIC_SCRATCH(s) (40 * (s)->n)
void karat_strided_exp_public(const struct karat_strided *s, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, uint64_t *t);

/* z[j] = x[j]^e[j] mod m[j] for the two moduli of s, x[j] of 2k words below 2^64k m[j], exponents
 * of k words. z[j] has k + 1 words, of which the last becomes 0. t: KARAT_STRIDED_EXP_SCRATCH
 * words.
 */
#define KARAT_STRIDED_EXP_SCRATCH(s) (7 + (8 * 64 + 48) * (s)->n)
void karat_strided_exp(const struct karat_strided *s, const struct karat_modulus *const *m,
                       uint64_t *const *z, const uint64_t *const *x, const uint64_t *const *e,
                       uint64_t *t);

#endif

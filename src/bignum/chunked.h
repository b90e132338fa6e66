/* Numbers modulo one odd number in chunks of 58 bits, Montgomery's R being 2^58r for r chunks:
 * where kernels reduce by the vector unit while the scalar one multiplies. Chunks are words that
 * count as digits of radix 2^58; almost reduced: below 2^64k, for k words.
 *
 * Constant time in everything but k, and exponents that are public.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_CHUNKED_H
#define KARAT_BIGNUM_CHUNKED_H

#include "bignum/dispatch.h"

struct karat_modulus;

struct karat_chunked {
  size_t k, r;                 /* words, chunks */
  uint32_t *c;                 /* the modulus as chunk_reduce wants it */
  uint64_t *rr;                /* R^2, in chunks */
  struct karat_kernels kernel; /* the modulus's */
  int halved;                  /* products are made of those of halves */
  struct karat_kernels half;   /* for k / 2 words then */
  size_t words;                /* of storage */
  uint64_t storage[];
};

/* The modulus with what is computed once for it. Null if there is no memory, or the kernels do not
 * take it. */
struct karat_chunked *karat_chunked_new(const struct karat_modulus *n);
void karat_chunked_free(struct karat_chunked *s);

/* Below, numbers in chunks are less than 2 m, and 2^64k; numbers in words have k words.
 *
 * z = v b R^-1 and z = v^2 R^-1. z is neither v nor b. t: 5 k words. */
void karat_chunked_mul(const struct karat_chunked *s, uint64_t *z, const uint64_t *v,
                       const uint64_t *b, uint64_t *t);
void karat_chunked_sqr(const struct karat_chunked *s, uint64_t *z, const uint64_t *v, uint64_t *t);

/* z = v b R^-1 mod m in words, for the modulus m. z may be b. t: 5 k + r words. */
void karat_chunked_scale(const struct karat_chunked *s, uint64_t *z, const uint64_t *v,
                         const uint64_t *b, const uint64_t *m, uint64_t *t);

/* z = x^e mod m in words, for an odd e > 1 of l words that is public. z may be x. t: 4 k + 2 r
 * words. */
void karat_chunked_exp_public(const struct karat_chunked *s, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, const uint64_t *m, uint64_t *t);

#endif

/* Arithmetic modulo an odd number in Montgomery form: a modulus with what is computed once for it.
 *
 * R = 2^64k throughout. Constant time in the modulus, the operands and (but for
 * karat_modulus_exp_public) the exponent.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_MODULUS_H
#define KARAT_BIGNUM_MODULUS_H

#include "bignum/chunked.h"
#include "bignum/dispatch.h"
#include "bignum/octet.h"
#include "bignum/phases.h"
#include "bignum/strided.h"
#include "portable/window.h"

struct karat_modulus {
  size_t k;                      /* words */
  uint64_t w;                    /* -m^-1 mod 2^64 */
  uint64_t *m;                   /* the modulus */
  uint64_t *rr;                  /* R^2 mod m, which takes a number to Montgomery form */
  struct karat_kernels kernel;   /* chosen for k */
  struct karat_strided *fast;    /* the same modulus in vector registers, or null */
  struct karat_chunked *chunked; /* or in chunks of 58 bits, or null */
  struct karat_lane *lane;       /* and as one of eight at once, or null */
};

/* Words of storage behind a modulus of k words, and of the scratch t that every function here
 * wants: what a product needs, and what an exponentiation needs. */
#define KARAT_MODULUS_STORAGE(k) (2 * (k))
#define KARAT_PRODUCT_SCRATCH(k) (2 * (k))
#define KARAT_EXP_SCRATCH(k) KARAT_WINDOW_SCRATCH(k)
#define KARAT_PUBLIC_EXP_SCRATCH(k) (14 * (k) + 128)

/* Prepares a modulus whose k words are at storage[0..k) already; storage (KARAT_MODULUS_STORAGE
 * words) then belongs to it. It must be odd and have exactly `bits` bits, 1 < bits <= 64 k; bits is
 * public. t: product scratch. */
void karat_modulus_init(struct karat_modulus *n, uint64_t *storage, size_t k, size_t bits,
                        uint64_t *t);

/* The same with n->kernel as it is. */
void karat_modulus_prepare(struct karat_modulus *n, uint64_t *storage, size_t k, size_t bits,
                           uint64_t *t);

/* z = x y R^-1 mod m, for x y < R m. t: product scratch. */
static inline void karat_modulus_mul(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                                     const uint64_t *y, uint64_t *t)
{
  n->kernel.mont_mul(z, x, y, n->m, n->w, t, n->k);
}

/* z = x^2 R^-1 mod m, for x < m. t: product scratch. */
static inline void karat_modulus_sqr(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                                     uint64_t *t)
{
  n->kernel.mont_sqr(z, x, n->m, n->w, t, n->k);
}

/* From now on products with factors and powers with public exponents run in vector registers or in
 * chunks, if there are kernels for the modulus's length. karat_modulus_drop frees what that takes;
 * it may also be called without. */
void karat_modulus_accelerate(struct karat_modulus *n);
void karat_modulus_drop(struct karat_modulus *n);

/* A factor is a number that others are multiplied by, in the form in which that is fastest: x R, in
 * words, digits or chunks. It has karat_modulus_factor_words words, and may be 7 words further on
 * for the alignment of digits. f may be x. t: KARAT_PUBLIC_EXP_SCRATCH words. */
size_t karat_modulus_factor_words(const struct karat_modulus *n);
void karat_modulus_factor(const struct karat_modulus *n, uint64_t *f, const uint64_t *x,
                          uint64_t *t);
void karat_modulus_factor_sqr(const struct karat_modulus *n, uint64_t *f, uint64_t *t);

/* z = x f mod m, for a factor f and any x of k words. */
void karat_modulus_scale(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                         const uint64_t *f, uint64_t *t);

/* z = x mod m, for x of 2k words below R m. x is overwritten. t: product scratch. */
void karat_modulus_reduce(const struct karat_modulus *n, uint64_t *z, uint64_t *x, uint64_t *t);

/* z = x^e mod m, for x < m and an exponent of l words; l is public. t: KARAT_EXP_SCRATCH words. */
void karat_modulus_exp(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                       const uint64_t *e, size_t l, uint64_t *t);

/* z = x^e mod m, for x < m and an odd e > 1 of l words that is public. t: KARAT_PUBLIC_EXP_SCRATCH
 * words. */
void karat_modulus_exp_public(const struct karat_modulus *n, uint64_t *z, const uint64_t *x,
                              const uint64_t *e, size_t l, uint64_t *t);

#endif

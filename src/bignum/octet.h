/* Arithmetic modulo eight numbers of the same length at once, in digits of 52 bits, one number a
 * lane (docs/x86.md).
 *
 * Numbers are almost reduced, below 3 m. R = 2^52N here, for N digits. Constant time in all
 * numbers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_OCTET_H
#define KARAT_BIGNUM_OCTET_H

#include "kernel_table.h"
#include "portable/strided.h"

struct karat_modulus;

/* What one modulus brings into a lane: N digits each of B^-5, m, R^2 and 2^64k R modulo m, and five
 * of -m^-1 mod B^5. */
struct karat_lane {
  size_t k, n; /* words, digits */
  uint64_t digits[];
};

/* Null if there are no kernels for that length but portable ones, or no memory. */
struct karat_lane *karat_lane_new(const struct karat_modulus *m);

/* Wipes and frees; null is ignored. */
void karat_lane_free(struct karat_lane *lane);

/* Eight lanes ready for use. */
struct karat_octet {
  size_t k, n;
  uint64_t *c, *rr, *high, *t; /* the kernels' table; R^2; 2^64k R; scratch */
  karat_octet_mul_fn *mul;
  karat_octet_sqr_fn *sqr;
  karat_octet_lookup_fn *lookup;
};

/* Words of a number (of all eight), and of the storage of an octet, which is aligned to 64 bytes.
 */
#define KARAT_OCTET_WORDS(n) (8 * (n))
#define KARAT_OCTET_STORAGE(n) (48 * (n) + 40)

/* From eight moduli of the same length that have lanes. */
void karat_octet_set(struct karat_octet *o, uint64_t *storage,
                     const struct karat_modulus *const *m);

/* Lane j of z = x, of `words` words; it must fit. */
void karat_octet_put(const struct karat_octet *o, uint64_t *z, size_t j, const uint64_t *x,
                     size_t words);

/* z = lane j of x, in `words` words. */
void karat_octet_get(const struct karat_octet *o, uint64_t *z, size_t words, const uint64_t *x,
                     size_t j);

/* z = lane j of x modulo m; k words, and one more that becomes 0. */
void karat_octet_residue(const struct karat_octet *o, uint64_t *z, const uint64_t *m,
                         const uint64_t *x, size_t j);

/* z = x y R^-1. */
static inline void karat_octet_times(const struct karat_octet *o, uint64_t *z, const uint64_t *x,
                                     const uint64_t *y)
{
  o->mul(z, x, y, o->c, o->t, o->k);
}

/* z = x^e in all lanes, for an odd e > 1 of l words that is public. t: 16 n words. */
void karat_octet_exp_public(const struct karat_octet *o, uint64_t *z, const uint64_t *x,
                            const uint64_t *e, size_t l, uint64_t *t);

/* z[j] = x[j]^e[j] mod m[j] for eight moduli of k words that have lanes, x[j] of 2k words below
 * 2^64k m[j], exponents of k words. t: KARAT_OCTET_EXP_SCRATCH words, n those of a lane. */
#define KARAT_OCTET_EXP_SCRATCH(k, n)                                                              \
  (KARAT_OCTET_STORAGE(n) + 8 * (16 + 1 + 2) * (n) + 8 + (k) + 1 + 7)
void karat_octet_exp(const struct karat_modulus *const *m, uint64_t *const *z,
                     const uint64_t *const *x, const uint64_t *const *e, uint64_t *t);

#endif

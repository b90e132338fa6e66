/* Exponentiation modulo two numbers of the same length at once, where a processor multiplies in
 * words and in vectors at the same time: kernels/contracts/mod_exp_pair.contract. Constant time in
 * all numbers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_BIGNUM_PHASES_H
#define KARAT_BIGNUM_PHASES_H

#include "kernel_table.h"

struct karat_modulus;

struct karat_phases {
  size_t k; /* words of each */
  karat_mod_exp_pair_fn *exp;
  const uint32_t *c; /* the kernel's tables */
  const uint64_t *m;
  size_t words;
  uint64_t storage[];
};

/* For the moduli p and q. Null if there is no kernel for their length but the portable one, which
 * gains nothing by it, if one is too close to 2^64k (which may be public: karat_chunk_fits), or if
 * there is no memory. */
struct karat_phases *karat_phases_new(const struct karat_modulus *p, const struct karat_modulus *q);

/* Wipes and frees; null is ignored. */
void karat_phases_free(struct karat_phases *s);

/* z = x^e modulo p in the low k words, modulo q in the k words above; so are the exponents, and x
 * is any number of 2k words. t: KARAT_PHASES_SCRATCH words. */
#define KARAT_PHASES_SCRATCH(k) (76 * (k))
static inline void karat_phases_exp(const struct karat_phases *s, uint64_t *z, const uint64_t *x,
                                    const uint64_t *e, uint64_t *t)
{
  s->exp(z, x, e, s->c, s->m, t, s->k);
}

#endif

/* The primes from n, e and d.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_RECOVER_H
#define KARAT_RSA_RECOVER_H

#include "bignum/modulus.h"
#include <karat/status.h>

/* Finds the two factors of n (p > q not promised, n.k words each) from e d - 1 = product, l
 * words, by the probabilistic method of SP 800-56B rev. 2, appendix C.1. Constant time but for the
 * number of trials and the factors 2 of the product. t: KARAT_RECOVER_SCRATCH(n.k, l) words; it
 * holds secrets afterwards. Errors: RANDOM, KEY_PRIVATE_EXPONENT (the product is no multiple of the
 * orders modulo both primes, as far as seen). The caller checks n = p q. */
#define KARAT_RECOVER_SCRATCH(k, l) (4 * (k) + (l) + KARAT_EXP_SCRATCH(k))
karat_status karat_recover_primes(const struct karat_modulus *n, const uint64_t *product, size_t l,
                                  uint64_t *p, uint64_t *q, uint64_t *t);

#endif

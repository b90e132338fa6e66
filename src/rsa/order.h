/* The order that exponents live by, lcm(p - 1, q - 1).
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_RSA_ORDER_H
#define KARAT_RSA_ORDER_H

#include "bignum/modulus.h"

/* z = x / y for an odd y of l words that divides x of k words. x is overwritten. Constant time. */
void karat_exact_quotient(uint64_t *z, uint64_t *x, const uint64_t *y, size_t k, size_t l);

/* order = lcm(p - 1, q - 1), 2 k words, for odd p and q above 1 of k words. Constant time. t:
 * KARAT_ORDER_SCRATCH(k) words; it holds secrets afterwards. */
#define KARAT_ORDER_SCRATCH(k) (8 * (k) + 4)
void karat_order(const struct karat_kernels *kernel, uint64_t *order, const uint64_t *p,
                 const uint64_t *q, size_t k, uint64_t *t);

#endif

/* Exponentiation by a fixed window.
 * Contract: kernels/contracts/mod_exp.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/window.h"

void karat_mod_exp_portable(uint64_t *z, const uint64_t *x, const uint64_t *e, const uint64_t *m,
                            uint64_t w, const uint64_t *rr, uint64_t *t, size_t k)
{
  karat_window_exp(z, x, e, k, m, w, rr, t, k, karat_mont_mul_portable, karat_mont_sqr_portable,
                   karat_lookup_portable);
}

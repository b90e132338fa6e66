/* Montgomery multiplication: product, reduction, final subtraction.
 * Contract: kernels/contracts/mont_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_mont_mul_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *m,
                             uint64_t w, uint64_t *t, size_t k)
{
  karat_mul_portable(t, x, y, k);
  uint64_t carry = karat_mont_reduce_portable(t, m, w, k);
  karat_cond_sub_portable(z, carry, t + k, m, k);
}

/* Montgomery multiplication of one number in digits of 52 bits.
 * Contract: kernels/contracts/lone_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/strided.h"
#include <karat/kernels.h>

void karat_lone_mul_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *c,
                             uint64_t *t, size_t k)
{
  karat_strided_mul(z, x, y, c, t, 1, k);
}

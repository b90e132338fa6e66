/* Montgomery squarings of two numbers in digits of 52 bits.
 * Contract: kernels/contracts/pair_sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/strided.h"
#include <karat/kernels.h>

void karat_pair_sqr_portable(uint64_t *z, const uint64_t *x, const uint64_t *c, uint64_t *t,
                             uint64_t s, size_t k)
{
  karat_strided_sqr(z, x, c, t, s, 2, k);
}

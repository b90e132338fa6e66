/* Addition with carry.
 * Contract: kernels/contracts/add.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

uint64_t karat_add_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t carry = 0;
  for (size_t i = 0; i < k; i++)
    z[i] = karat_addc(x[i], y[i], &carry);
  return carry;
}

/* Subtraction with borrow.
 * Contract: kernels/contracts/sub.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

uint64_t karat_sub_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  uint64_t borrow = 0;
  for (size_t i = 0; i < k; i++)
    z[i] = karat_subb(x[i], y[i], &borrow);
  return borrow;
}

/* Compare and subtract: the difference is computed twice, first for its borrow, then under the
 * mask. Contract: kernels/contracts/cond_sub.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_cond_sub_portable(uint64_t *z, uint64_t c, const uint64_t *x, const uint64_t *m,
                             size_t k)
{
  uint64_t borrow = 0;
  for (size_t i = 0; i < k; i++)
    karat_subb(x[i], m[i], &borrow);
  /* 2^64k c + x >= m if c = 1 or there was no borrow; both can't be wrong, since the number is
   * below 2 m */
  uint64_t mask = karat_mask(c | (borrow ^ 1));
  borrow = 0;
  for (size_t i = 0; i < k; i++)
    z[i] = karat_subb(x[i], m[i] & mask, &borrow);
}

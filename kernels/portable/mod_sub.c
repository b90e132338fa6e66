/* Modular subtraction: m is added back under the mask of the borrow.
 * Contract: kernels/contracts/mod_sub.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_mod_sub_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *m,
                            size_t k)
{
  uint64_t mask = karat_mask(karat_sub_portable(z, x, y, k));
  uint64_t carry = 0;
  for (size_t i = 0; i < k; i++)
    z[i] = karat_addc(z[i], m[i] & mask, &carry);
}

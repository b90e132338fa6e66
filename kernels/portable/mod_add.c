/* Modular addition.
 * Contract: kernels/contracts/mod_add.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_mod_add_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *m,
                            size_t k)
{
  uint64_t carry = karat_add_portable(z, x, y, k);
  karat_cond_sub_portable(z, carry, z, m, k);
}

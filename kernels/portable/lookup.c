/* Table lookup: every row is read, and kept under a mask.
 * Contract: kernels/contracts/lookup.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_lookup_portable(uint64_t *z, const uint64_t *table, uint64_t i, size_t h, size_t k)
{
  for (size_t j = 0; j < k; j++)
    z[j] = 0;
  for (size_t row = 0; row < h; row++) {
    uint64_t mask = karat_mask(karat_is_zero(row ^ i));
    for (size_t j = 0; j < k; j++)
      z[j] |= table[row * k + j] & mask;
  }
}

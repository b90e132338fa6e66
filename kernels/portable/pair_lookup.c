/* Lookup of a row for each of two numbers: every row is read, and kept under masks.
 * Contract: kernels/contracts/pair_lookup.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/strided.h"
#include <karat/kernels.h>

void karat_pair_lookup_portable(uint64_t *z, const uint64_t *table, uint64_t i, uint64_t j,
                                uint64_t first, size_t h, size_t k)
{
  const size_t words = 8 * karat_registers(2, k);
  for (size_t row = 0; row < h; row++, table += words) {
    const uint64_t p = karat_mask(karat_is_zero((first + row) ^ i));
    const uint64_t q = karat_mask(karat_is_zero((first + row) ^ j));
    for (size_t l = 0; l < words; l += 2) {
      z[l] = karat_select(p, table[l], z[l]);
      z[l + 1] = karat_select(q, table[l + 1], z[l + 1]);
    }
  }
}

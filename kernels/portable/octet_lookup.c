/* Lookup of a row for each of eight numbers: every row is read, and kept under masks.
 * Contract: kernels/contracts/octet_lookup.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/strided.h"
#include <karat/kernels.h>

void karat_octet_lookup_portable(uint64_t *z, const uint64_t *table, const uint64_t *i, size_t h,
                                 size_t k)
{
  const size_t words = 8 * karat_octet_digits(k);
  for (size_t l = 0; l < words; l++)
    z[l] = 0;
  for (size_t row = 0; row < h; row++, table += words)
    for (size_t l = 0; l < words; l++)
      z[l] |= table[l] & karat_mask(karat_is_zero(row ^ i[l % 8]));
}

/* Big-endian bytes to words.
 * Contract: kernels/contracts/from_bytes.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_from_bytes_portable(uint64_t *z, const uint8_t *b, size_t n, size_t k)
{
  for (size_t i = 0; i < k; i++)
    z[i] = 0;
  for (size_t i = 0; i < n; i++)
    z[i / 8] |= (uint64_t)b[n - 1 - i] << (8 * (i % 8));
}

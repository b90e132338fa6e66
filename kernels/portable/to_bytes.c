/* Words to big-endian bytes.
 * Contract: kernels/contracts/to_bytes.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_to_bytes_portable(uint8_t *b, const uint64_t *x, size_t n, size_t k)
{
  (void)k; /* n <= 8 k: nothing beyond the words is asked for */
  for (size_t i = 0; i < n; i++)
    b[n - 1 - i] = (uint8_t)(x[i / 8] >> (8 * (i % 8)));
}

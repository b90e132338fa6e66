/* Words to big-endian bytes.
 * Contract: kernels/contracts/to_bytes.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_to_bytes_portable(uint8_t *b, const uint64_t *x, size_t n, size_t k)
{
  (void)k; /* n <= 8 k: nothing beyond the words is asked for */
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    const uint64_t word = karat_big_endian(x[i / 8]);
    memcpy(b + n - i - 8, &word, sizeof word);
  }
  for (; i < n; i++)
    b[n - 1 - i] = (uint8_t)(x[i / 8] >> (8 * (i % 8)));
}

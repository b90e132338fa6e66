/* Big-endian bytes to words.
 * Contract: kernels/contracts/from_bytes.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_from_bytes_portable(uint64_t *z, const uint8_t *b, size_t n, size_t k)
{
  for (size_t i = 0; i < k; i++) {
    uint64_t word = 0;
    if (8 * i + 8 <= n) {
      memcpy(&word, b + n - 8 * i - 8, sizeof word);
      word = karat_big_endian(word);
    } else {
      for (size_t j = 8 * i; j < n; j++)
        word |= (uint64_t)b[n - 1 - j] << (8 * (j % 8));
    }
    z[i] = word;
  }
}

/* Multiplication of a number in chunks of 58 bits by one in words.
 * Contract: kernels/contracts/chunk_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/chunks.h"
#include <karat/kernels.h>

void karat_chunk_mul_portable(uint64_t *u, uint64_t *a, const uint64_t *v, const uint64_t *b,
                              size_t k)
{
  karat_words_of_chunks(a, v, k);
  karat_mul_portable(u, a, b, k);
}

/* Squaring of a number in chunks of 58 bits.
 * Contract: kernels/contracts/chunk_sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/chunks.h"
#include <karat/kernels.h>

void karat_chunk_sqr_portable(uint64_t *u, uint64_t *a, const uint64_t *v, size_t k)
{
  karat_words_of_chunks(a, v, k);
  karat_sqr_portable(u, a, k);
}

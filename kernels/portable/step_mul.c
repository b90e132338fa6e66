/* Montgomery multiplication in chunks of 58 bits.
 * Contract: kernels/contracts/step_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/kernels.h>

void karat_step_mul_portable(uint64_t *z, uint64_t *u, const uint32_t *c, uint64_t *a,
                             const uint64_t *v, const uint64_t *b, size_t k)
{
  karat_chunk_mul_portable(u, a, v, b, k);
  karat_chunk_reduce_portable(z, u, c, k);
}

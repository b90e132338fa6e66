/* Montgomery squaring in chunks of 58 bits.
 * Contract: kernels/contracts/step_sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/kernels.h>

void karat_step_sqr_portable(uint64_t *z, uint64_t *u, const uint32_t *c, uint64_t *a,
                             const uint64_t *v, size_t k)
{
  karat_chunk_sqr_portable(u, a, v, k);
  karat_chunk_reduce_portable(z, u, c, k);
}

/* Montgomery reduction modulo one number, and a multiplication for another.
 * Contract: kernels/contracts/phase_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/kernels.h>

void karat_phase_mul_portable(uint64_t *z, const uint64_t *t, const uint32_t *c, uint64_t *u,
                              uint64_t *a, const uint64_t *v, const uint64_t *b, size_t k)
{
  karat_chunk_reduce_portable(z, t, c, k);
  karat_chunk_mul_portable(u, a, v, b, k);
}

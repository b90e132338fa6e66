/* Montgomery reduction modulo one number, and a squaring for another.
 * Contract: kernels/contracts/phase_sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/kernels.h>

void karat_phase_sqr_portable(uint64_t *z, const uint64_t *t, const uint32_t *c, uint64_t *u,
                              uint64_t *a, const uint64_t *v, size_t k)
{
  karat_chunk_reduce_portable(z, t, c, k);
  karat_chunk_sqr_portable(u, a, v, k);
}

/* Montgomery reduction, a word at a time: k^2 + k products.
 * Contract: kernels/contracts/mont_reduce.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

uint64_t karat_mont_reduce_portable(uint64_t *t, const uint64_t *m, uint64_t w, size_t k)
{
  uint64_t top = 0;
  for (size_t i = 0; i < k; i++) {
    /* t += q m 2^64i with q = t_i w, so that word i becomes 0; q takes its place */
    uint64_t q = t[i] * w;
    uint64_t carry = karat_row(t + i, m, q, k);
    t[i] = q;
    t[k + i] = karat_addc(t[k + i], carry, &top);
  }
  return top;
}

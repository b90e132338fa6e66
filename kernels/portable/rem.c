/* Remainder by shifting and subtracting, a bit at a time. For the checks of a key, not for a
 * signature. Contract: kernels/contracts/rem.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_rem_portable(uint64_t *z, const uint64_t *x, const uint64_t *m, size_t n, size_t k)
{
  for (size_t i = 0; i < k; i++)
    z[i] = 0;
  for (size_t bit = 64 * n; bit-- > 0;) {
    /* z = (2 z + bit of x) mod m; the sum is below 2 m */
    uint64_t carry = (x[bit / 64] >> (bit % 64)) & 1;
    for (size_t i = 0; i < k; i++) {
      uint64_t top = z[i] >> 63;
      z[i] = (z[i] << 1) | carry;
      carry = top;
    }
    karat_cond_sub_portable(z, carry, z, m, k);
  }
}

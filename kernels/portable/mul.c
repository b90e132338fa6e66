/* Multiplication by rows (schoolbook): k^2 products.
 * Contract: kernels/contracts/mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_mul_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, size_t k)
{
  for (size_t i = 0; i < k; i++)
    z[i] = 0;
  for (size_t i = 0; i < k; i++)
    z[k + i] = karat_row(z + i, x, y[i], k);
}

/* Seven rows of a Montgomery reduction, and a product of differences.
 * Contract: kernels/contracts/rows_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/rows.h"
#include <karat/kernels.h>

void karat_rows_mul_portable(uint64_t *z, const uint64_t *t, const uint32_t *c, uint64_t *u,
                             const uint64_t *x, const uint64_t *y, const uint64_t *a,
                             const uint64_t *b)
{
  karat_seven_rows(z, u, t, c);
  u[32] = 2 + karat_product_of_differences(u, x, y, b, a);
}

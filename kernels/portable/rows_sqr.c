/* Seven rows of a Montgomery reduction, and the square of a difference.
 * Contract: kernels/contracts/rows_sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/rows.h"
#include <karat/kernels.h>

void karat_rows_sqr_portable(uint64_t *z, const uint64_t *t, const uint32_t *c, uint64_t *u,
                             const uint64_t *x, const uint64_t *y)
{
  karat_seven_rows(z, u, t, c);
  karat_product_of_differences(u, x, y, x, y);
}

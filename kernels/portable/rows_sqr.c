/* Seven rows of a Montgomery reduction, and the square of a difference.
 * Contract: kernels/contracts/rows_sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/rows.h"
#include <karat/kernels.h>

void karat_rows_sqr_portable(uint64_t *z, const uint64_t *t, const uint32_t *c, uint64_t *u,
                             const uint64_t *x, const uint64_t *y)
{
  uint64_t d[16], square[33];
  const uint64_t borrow = karat_sub_portable(d, x, y, 16);
  karat_seven_rows(z, t, c);
  karat_signed_product(square, d, borrow, d, borrow);
  memcpy(u, square, 32 * sizeof *u);
}

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
  uint64_t d[16], e[16];
  const uint64_t dx = karat_sub_portable(d, x, y, 16), dy = karat_sub_portable(e, b, a, 16);
  karat_seven_rows(z, t, c);
  karat_signed_product(u, d, dx, e, dy);
}

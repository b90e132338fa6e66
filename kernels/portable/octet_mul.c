/* Montgomery multiplication of eight numbers in digits of 52 bits.
 * Contract: kernels/contracts/octet_mul.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/strided.h"
#include <karat/kernels.h>

void karat_octet_mul_portable(uint64_t *z, const uint64_t *x, const uint64_t *y, const uint64_t *c,
                              uint64_t *t, size_t k)
{
  const size_t n = karat_octet_digits(k);
  karat_digits_mul(z, x, y, c + 8 * n, c + 16 * n, t, 8, n, n);
}

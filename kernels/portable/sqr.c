/* Squaring: the k (k - 1) / 2 products above the diagonal, doubled, and the k squares on it.
 * Contract: kernels/contracts/sqr.contract.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "portable/word.h"
#include <karat/kernels.h>

void karat_sqr_portable(uint64_t *z, const uint64_t *x, size_t k)
{
  for (size_t i = 0; i < 2 * k; i++)
    z[i] = 0;
  /* z = sum of x_i x_j 2^64(i + j) over i < j */
  for (size_t i = 0; i + 1 < k; i++)
    z[k + i] = karat_row(z + 2 * i + 1, x + i + 1, x[i], k - 1 - i);
  /* z = 2 z + sum of x_i^2 2^128 i */
  uint64_t carry = 0, top = 0;
  for (size_t i = 0; i < k; i++) {
    karat_dword square = (karat_dword)x[i] * x[i];
    uint64_t low = z[2 * i], high = z[2 * i + 1];
    z[2 * i] = karat_addc((low << 1) | top, (uint64_t)square, &carry);
    z[2 * i + 1] = karat_addc((high << 1) | (low >> 63), (uint64_t)(square >> 64), &carry);
    top = high >> 63;
  }
}

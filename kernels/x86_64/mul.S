/* karat_mul_x86_64: z = x y, for k a multiple of 4.
 * Contract: kernels/contracts/mul.contract. The code is that of strips.h in strips of 4 words; constant time.
 *
 * Arguments: rdi z, rsi x, rdx y, rcx k.
 * Cost: k^2 products, k^2/16 blocks of 36 additions of rows and 8 others; measured 1445 cycles for k = 32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/strips.h"

KERNEL(karat_mul_x86_64)
        mul_strips LABEL(karat_mul_x86_64, ), 4, r8, r9, r10, r11
END_KERNEL(karat_mul_x86_64)

NOTES

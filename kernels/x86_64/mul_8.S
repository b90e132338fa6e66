/* karat_mul_8_x86_64: z = x y, for k a multiple of 8.
 * Contract: kernels/contracts/mul.contract. The code is that of strips.h in strips of 8 words; constant time.
 *
 * Arguments: rdi z, rsi x, rdx y, rcx k.
 * Cost: k^2 products, k^2/64 blocks of 136 additions of rows and 12 others; measured 1250 cycles for k = 32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/strips.h"

KERNEL(karat_mul_8_x86_64)
        mul_strips LABEL(karat_mul_8_x86_64, ), 8, r8, r9, r10, r11, r12, r13, r14, r15
END_KERNEL(karat_mul_8_x86_64)

NOTES

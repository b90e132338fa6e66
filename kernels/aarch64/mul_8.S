/* karat_mul_8_aarch64: z = x y for numbers of 8 words.
 * Contract: kernels/contracts/mul.contract, k = 8.
 *
 * Karatsuba to 2 words: 36 products.
 * Registers: x0 z, x1 x, x2 y; else scratch. 80 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 36 mul of 3 cycles and 36 umulh of 4, 252 cycles; 283 cycles as it is; 364 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_mul.h"

KERNEL(karat_mul_8_aarch64)
        enter   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        multiply_8 x0, 0, x1, 0, x2, 0
        leave   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mul_8_aarch64)

NOTES

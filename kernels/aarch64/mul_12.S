/* karat_mul_12_aarch64: z = x y for numbers of 12 words.
 * Contract: kernels/contracts/mul.contract, k = 12.
 *
 * Three times 4 words, and Karatsuba to 2 words: 72 products.
 * Registers: x0 z, x1 x, x2 y; else scratch. 144 bytes of stack: 80 for registers, 64 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 72 mul of 3 cycles and 72 umulh of 4, 504 cycles; 642 cycles as it is; 854 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_mul.h"

KERNEL(karat_mul_12_aarch64)
        enter   144, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        multiply_12 x0, x1, x2, 80
        leave   144, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mul_12_aarch64)

NOTES

/* karat_mul_16_aarch64: z = x y for numbers of 16 words.
 * Contract: kernels/contracts/mul.contract, k = 16.
 *
 * Karatsuba to 2 words: 108 products.
 * Registers: x0 z, x1 x, x2 y; else scratch. 336 bytes of stack: 80 for registers, 256 for the differences and their product.
 * Cost on Neoverse N1: the multiplier is busy for 108 mul of 3 cycles and 108 umulh of 4, 756 cycles; 969 cycles as it is; 1331 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_mul.h"

KERNEL(karat_mul_16_aarch64)
        enter   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        multiply_16_late x0, x1, x2, 80
        leave   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mul_16_aarch64)

NOTES

/* karat_mul_8_aarch64: z = x y for numbers of 8 words.
 * Contract: kernels/contracts/mul.contract, k = 8.
 *
 * Schoolbook by rows: 64 products, mul and umulh each.
 * Registers: x0 z, x1 x, x2 y; x3 word of y; x4..x11 words of x; x12 product; x13..x17 and x19..x22 nine words of the
 * running sum, in turn. 32 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 64 mul of 3 cycles and 64 umulh of 4, 448 cycles; 285 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/rows_8.h"

KERNEL(karat_mul_8_aarch64)
        enter   32, x19, x20, x21, x22
        multiply_8 x0, 0, x1, 0, x2, 0
        leave   32, x19, x20, x21, x22
END_KERNEL(karat_mul_8_aarch64)

NOTES

/* karat_mul_4_aarch64: z = x y for numbers of 4 words.
 * Contract: kernels/contracts/mul.contract, k = 4.
 *
 * Schoolbook by rows: 16 products, mul and umulh each.
 * Registers: x0 z, x1 x, x2 y, x3 (k, not looked at) scratch; x4..x7 words of x; x8 word of y; x9..x13 five words of the
 * running sum, in turn; x14 product. No stack.
 * Cost on Neoverse N1: the multiplier is busy for 16 mul of 3 cycles and 16 umulh of 4, 112 cycles; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/rows.h"

KERNEL(karat_mul_4_aarch64)
        ldp     x4, x5, [x1]
        ldp     x6, x7, [x1, #16]

        /* x13 x12 x11 x10 x9 = x y_0 */
        ldp     x8, x3, [x2]
        first_row x14, x8, x9, x4, x10, x5, x11, x6, x12, x7, x13
        str     x9, [x0]

        /* the rows of y_1, y_2, y_3, a word higher each */
        mov     x8, x3
        row     x14, x8, x10, x4, x11, x5, x12, x6, x13, x7, x9
        str     x10, [x0, #8]
        ldp     x8, x3, [x2, #16]
        row     x14, x8, x11, x4, x12, x5, x13, x6, x9, x7, x10
        str     x11, [x0, #16]
        mov     x8, x3
        row     x14, x8, x12, x4, x13, x5, x9, x6, x10, x7, x11
        stp     x12, x13, [x0, #24]
        stp     x9, x10, [x0, #40]
        str     x11, [x0, #56]
END_KERNEL(karat_mul_4_aarch64)

NOTES

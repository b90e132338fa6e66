/* karat_sqr_4_aarch64: z = x^2 for numbers of 4 words.
 * Contract: kernels/contracts/sqr.contract, k = 4.
 *
 * Schoolbook: the 6 products of different words once, doubled, and the 4 squares.
 * Registers: x0 z, x1 x, x2 (k, not looked at) product; x4..x7 words of x, and x4 then word 0 of z; x8..x13 words 1 to 6, x3 word 7. No stack.
 * Cost on Neoverse N1: the multiplier is busy for 10 mul of 3 cycles and 10 umulh of 4, 70 cycles; 53 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/rows.h"

KERNEL(karat_sqr_4_aarch64)
        ldp     x4, x5, [x1]
        ldp     x6, x7, [x1, #16]

        /* x13 ... x8 = the sum of x_i x_j 2^(64(i+j-1)) for i < j */
        first_row x2, x4, x8, x5, x9, x6, x10, x7, x11
        row     x2, x5, x10, x6, x11, x7, x12
        row     x2, x6, x12, x7, x13

        /* doubled; and the squares x_i^2 2^(128i) */
        twice   adds, x8, x9, x10, x11, x12, x13, x3
        add_squares x2, x4, x4, x8, x9, x5, x10, x11, x6, x12, x13, x7, x3

        stp     x4, x8, [x0]
        stp     x9, x10, [x0, #16]
        stp     x11, x12, [x0, #32]
        stp     x13, x3, [x0, #48]
END_KERNEL(karat_sqr_4_aarch64)

NOTES

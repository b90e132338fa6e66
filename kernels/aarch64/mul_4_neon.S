/* karat_mul_4_neon_aarch64: z = x y for numbers of 4 words, with products from both multipliers.
 * Contract: kernels/contracts/mul.contract, k = 4.
 *
 * Schoolbook by rows: the high words of the 16 products are umulh's; the low words come from the vector unit, which loads x and y by itself, two at a
 * time, and hands them over through the stack.
 * Registers: x0 z, x1 x, x2 y, x3 scratch; x4..x7 words of x; x8 word of y; x9..x13 five words of the running sum, in turn; x14, x15 low words of products;
 * v0, v1 x, v2, v3 y; v4, v5 x with the halves of its words exchanged, v6, v7 their low halves; v16 word of y; v17, v18 products. 128 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 16 umulh of 4 cycles, 64 (mul_4: 112), and V0 for 8 mul of 2 cycles and 8 umlal, 24; 64 cycles by n1sim,
 * though nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/rows.h"
#include "aarch64/vector_products.h"

/* The low words of x y_j, for y_j in lane i of y, to place j of the frame. */
.macro low_row j, y, i
        dup     v16.2d, \y\().d[\i]
        low_products v17, v6, v4, v16
        low_products v18, v7, v5, v16
        stp     q17, q18, [sp, #32 * \j]
.endm

/* top d c b a = d c b a + x y_j, for the low words in place j of the frame. top comes in with any content. */
.macro row_of_both j, y, a, b, c, d, top
        ldp     x14, x15, [sp, #32 * \j]
        adds    \a, \a, x14
        adcs    \b, \b, x15
        ldp     x14, x15, [sp, #32 * \j + 16]
        adcs    \c, \c, x14
        adcs    \d, \d, x15
        adc     \top, xzr, xzr
        high_words adds, x14, \y, \a, x4, \b, x5, \c, x6, \d, x7, \top
.endm

KERNEL(karat_mul_4_neon_aarch64)
        sub     sp, sp, #128
        .cfi_adjust_cfa_offset 128
        ldp     q0, q1, [x1]
        ldp     q2, q3, [x2]
        rev64   v4.4s, v0.4s
        rev64   v5.4s, v1.4s
        xtn     v6.2s, v0.2d
        xtn     v7.2s, v1.2d
        low_row 0, v2, 0
        low_row 1, v2, 1
        low_row 2, v3, 0
        low_row 3, v3, 1
        ldp     x4, x5, [x1]
        ldp     x6, x7, [x1, #16]

        /* x13 x12 x11 x10 x9 = x y_0 */
        ldp     x8, x3, [x2]
        ldp     x9, x10, [sp]
        ldp     x11, x12, [sp, #16]
        umulh   x14, x4, x8
        adds    x10, x10, x14
        umulh   x14, x5, x8
        adcs    x11, x11, x14
        umulh   x14, x6, x8
        adcs    x12, x12, x14
        umulh   x13, x7, x8
        adc     x13, x13, xzr
        str     x9, [x0]

        /* the rows of y_1, y_2, y_3, a word higher each */
        row_of_both 1, x3, x10, x11, x12, x13, x9
        str     x10, [x0, #8]
        ldp     x8, x3, [x2, #16]
        row_of_both 2, x8, x11, x12, x13, x9, x10
        str     x11, [x0, #16]
        row_of_both 3, x3, x12, x13, x9, x10, x11
        stp     x12, x13, [x0, #24]
        stp     x9, x10, [x0, #40]
        str     x11, [x0, #56]
        add     sp, sp, #128
        .cfi_adjust_cfa_offset -128
END_KERNEL(karat_mul_4_neon_aarch64)

NOTES

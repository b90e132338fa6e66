/* karat_columns_2_aarch64: z = x y for numbers of 2 words, as four digits of 32 bits each, by columns.
 * Contract: tests/prove/neon/neon.contract, k = 2.
 *
 * Columns c_0 ... c_7 of halves of products: c_0 c_1, c_2 c_3, ... in v16..v19, and c_1 c_2, c_3 c_4, c_5 c_6 in v20..v22, which are added in the end.
 * The four rows take the halves of products apart in four ways.
 * Registers: x0 z, x1 x, x2 y; v0 x, v1 y; v31 zero; v30 2^32 - 1. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

/* columns += the low halves l, m of a row's products, and the high halves h, i one column higher. */
.macro add_row l, m, h, i, a, b, c, d
        add     \a\().2d, \a\().2d, \l\().2d
        add     \b\().2d, \b\().2d, \m\().2d
        add     \c\().2d, \c\().2d, \h\().2d
        add     \d\().2d, \d\().2d, \i\().2d
.endm

/* z word = columns a + 2^32 b + carry in x9; the next carry. */
.macro out_word at, v
        umov    x4, \v\().d[0]
        umov    x5, \v\().d[1]
        adds    x4, x4, x5, lsl #32
        adc     x6, xzr, xzr
        adds    x4, x4, x9
        adc     x9, x6, xzr
        add     x9, x9, x5, lsr #32
        str     x4, [x0, #\at]
.endm

KERNEL(karat_columns_2_aarch64)
        ldr     q0, [x1]
        ldr     q1, [x2]
        movi    v31.2d, #0
        movi    v30.2d, #0x00000000ffffffff
        .irp v, v16, v17, v18, v19, v20, v21, v22
        movi    \v\().2d, #0
        .endr

        /* x y_0, taken apart by UZP */
        umull   v2.2d, v0.2s, v1.s[0]
        umull2  v3.2d, v0.4s, v1.s[0]
        uzp1    v4.4s, v2.4s, v3.4s
        uzp2    v5.4s, v2.4s, v3.4s
        ushll   v6.2d, v4.2s, #0
        ushll2  v7.2d, v4.4s, #0
        ushll   v4.2d, v5.2s, #0
        ushll2  v5.2d, v5.4s, #0
        add_row v6, v7, v4, v5, v16, v17, v20, v21

        /* x y_1, by mask and shift; x in the element's place */
        dup     v24.4s, v1.s[1]
        umull   v2.2d, v24.2s, v0.2s
        umull2  v3.2d, v0.4s, v24.4s
        and     v4.16b, v2.16b, v30.16b
        and     v5.16b, v3.16b, v30.16b
        ushr    v6.2d, v2.2d, #32
        ushr    v7.2d, v3.2d, #32
        add_row v4, v5, v6, v7, v20, v21, v17, v18

        /* x y_2, by XTN, SHRN and ZIP */
        mov     v25.s[3], v1.s[2]
        mov     v25.d[0], v0.d[1]
        umull   v2.2d, v0.2s, v25.s[3]
        umull   v3.2d, v25.2s, v1.s[2]
        xtn     v4.2s, v2.2d
        xtn2    v4.4s, v3.2d
        shrn    v5.2s, v2.2d, #32
        shrn2   v5.4s, v3.2d, #32
        zip1    v6.4s, v4.4s, v31.4s
        zip2    v7.4s, v4.4s, v31.4s
        zip1    v4.4s, v5.4s, v31.4s
        zip2    v5.4s, v5.4s, v31.4s
        add_row v6, v7, v4, v5, v17, v18, v21, v22

        /* x y_3, by TRN; the high halves are added by USRA */
        umov    w7, v1.s[3]
        dup     v25.4s, w7
        umull   v2.2d, v0.2s, v25.2s
        umull2  v3.2d, v0.4s, v25.4s
        trn1    v4.4s, v2.4s, v31.4s
        trn1    v5.4s, v3.4s, v31.4s
        trn2    v6.4s, v2.4s, v31.4s
        add     v21.2d, v21.2d, v4.2d
        add     v22.2d, v22.2d, v5.2d
        add     v18.2d, v18.2d, v6.2d
        usra    v19.2d, v3.2d, #32

        /* the columns that lie across */
        ext     v2.16b, v31.16b, v20.16b, #8
        ext     v3.16b, v20.16b, v21.16b, #8
        ext     v4.16b, v21.16b, v22.16b, #8
        ext     v5.16b, v22.16b, v31.16b, #8
        add     v16.2d, v16.2d, v2.2d
        add     v17.2d, v17.2d, v3.2d
        add     v18.2d, v18.2d, v4.2d
        add     v19.2d, v19.2d, v5.2d

        mov     x9, xzr
        out_word 0, v16
        out_word 8, v17
        out_word 16, v18
        out_word 24, v19
END_KERNEL(karat_columns_2_aarch64)

NOTES

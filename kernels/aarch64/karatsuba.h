/* Squares and products by Karatsuba's formulas, as macros for straight-line kernels. For halves x1 W + x0 and y1 W + y0:
 *
 *   x^2 = x1^2 W^2 + (x0^2 + x1^2 - (x0 - x1)^2) W + x0^2
 *   x y = x1 y1 W^2 + (x0 y0 + x1 y1 + (x0 - x1) (y1 - y0)) W + x0 y0
 *
 * Numbers of 8 words or more are in memory: z zo is the number at the address in z, zo bytes on. Pointers may be in x0 to x6 and SP, as the macros
 * use x7 to x17 and x19 to x28 only. What they write lies apart from what they read.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KARATSUBA_H
#define KARAT_AARCH64_KARATSUBA_H
#include "aarch64/rows.h"
#include "aarch64/words.h"
/* clang-format off */

/* Where multiply_4 and square_4 have operands and results, the least significant word first. */
#define LEFT x7, x8, x9, x10
#define RIGHT x11, x12, x13, x14
#define SQUARE x11, x12, x13, x14, x15, x16, x17, x19
#define PRODUCT x15, x16, x17, x19, x7, x8, x11, x12
#define SIXTEEN LEFT, SQUARE, x22, x23, x24, x25

/* ---- 4 words and 2 ---- */

/* SQUARE = LEFT^2, schoolbook: 10 products. Uses x20 and x21. */
.macro square_4
        /* x17 ... x12 = the sum of the products of different words i < j, each once, from word 1 on */
        mul     x12, x7, x8
        umulh   x13, x7, x8
        mul     x20, x7, x9
        umulh   x14, x7, x9
        adds    x13, x13, x20
        mul     x20, x7, x10
        umulh   x15, x7, x10
        adcs    x14, x14, x20
        mul     x20, x8, x10
        umulh   x16, x8, x10
        adcs    x15, x15, x20
        mul     x20, x9, x10
        umulh   x17, x9, x10
        adcs    x16, x16, x20
        adc     x17, x17, xzr
        mul     x20, x8, x9
        umulh   x21, x8, x9
        adds    x14, x14, x20
        adcs    x15, x15, x21
        adcs    x16, x16, xzr
        adc     x17, x17, xzr
        /* doubled; and the squares */
        twice   adds, x12, x13, x14, x15, x16, x17, x19
        add_squares x20, x11, x7, x12, x13, x8, x14, x15, x9, x16, x17, x10, x19
.endm

/* z3 ... z0 = (x1 x0) (y1 y0), schoolbook: 4 products. t and u are scratch registers. */
.macro multiply_2 t, u, z0, z1, z2, z3, x0, x1, y0, y1
        mul     \z0, \x0, \y0
        umulh   \z1, \x0, \y0
        mul     \t, \x0, \y1
        umulh   \z2, \x0, \y1
        adds    \z1, \z1, \t
        mul     \t, \x1, \y1
        umulh   \z3, \x1, \y1
        adcs    \z2, \z2, \t
        adc     \z3, \z3, xzr
        mul     \t, \x1, \y0
        umulh   \u, \x1, \y0
        adds    \z1, \z1, \t
        adcs    \z2, \z2, \u
        adc     \z3, \z3, xzr
.endm

/* PRODUCT = LEFT RIGHT, 12 products. Uses x7 to x17 and x19 to x26. */
.macro multiply_4
        /* x21 x20 = |x0 - x1|, x23 x22 = |y1 - y0|, x24 the sign of the product of the differences, as a mask */
        subs    x20, x7, x9
        sbcs    x21, x8, x10
        absolute x24, x20, x21
        subs    x22, x13, x11
        sbcs    x23, x14, x12
        absolute x25, x22, x23
        eor     x24, x24, x25
        /* x19 ... x15 = x0 y0, x12 x11 x8 x7 = x1 y1, x14 x13 x10 x9 = |x0 - x1| |y1 - y0| */
        multiply_2 x25, x26, x15, x16, x17, x19, x7, x8, x11, x12
        multiply_2 x25, x26, x7, x8, x11, x12, x9, x10, x13, x14
        multiply_2 x25, x26, x9, x10, x13, x14, x20, x21, x22, x23
        /* x24 x14 x13 x10 x9 = the middle */
        negate_if x24, x9, x10, x13, x14
        sum     adcs, x9, x15, x10, x16, x13, x17, x14, x19
        adc     x24, x24, xzr
        sum     adds, x9, x7, x10, x8, x13, x11, x14, x12
        adc     x24, x24, xzr
        sum     adds, x17, x9, x19, x10, x7, x13, x8, x14, x11, x24, x12, xzr
.endm

/* ---- chains of carries ---- */

/* ... c a += ... d b, for pairs a, b, c, d, ..., as a chain that op begins: adds, or adcs. */
.macro sum op, a, b, more:vararg
        \op     \a, \a, \b
  .ifnb \more
        sum     adcs, \more
  .endif
.endm

/* Begins a chain of adcs that subtracts ... b a if the mask is all ones, and adds it if the mask is zero. */
.macro negate_if mask, words:vararg
  .irp r, \words
        eor     \r, \r, \mask
  .endr
        cmn     \mask, #1               /* C = 1 if the mask is all ones */
.endm

/* ... b a = the words at x xo - ... b a, as a chain that op begins: subs. Uses x20 and x21. */
.macro subtract_from op, x, xo, a, b, more:vararg
        ldp     x20, x21, [\x, #\xo]
        \op     \a, x20, \a
        sbcs    \b, x21, \b
  .ifnb \more
        subtract_from sbcs, \x, "(\xo + 16)", \more
  .endif
.endm

/* The words at z zo op ... b a, in place, as a chain of op that first begins. Uses x25 and x26. */
.macro chain_into first, op, z, zo, a, b, more:vararg
        ldp     x25, x26, [\z, #\zo]
        \first  x25, x25, \a
        \op     x26, x26, \b
        stp     x25, x26, [\z, #\zo]
  .ifnb \more
        chain_into \op, \op, \z, "(\zo + 16)", \more
  .endif
.endm

/* The n words at z zo op ... s s a, in place, as the end of a chain of op. */
.macro carry_into n, op, z, zo, a, s
        chain_into \op, \op, \z, \zo, \a, \s
  .if \n > 2
        carry_into "(\n - 2)", \op, \z, "(\zo + 16)", \s, \s
  .endif
.endm

/* The n words at z zo = those at x xo op those at y yo, as a chain of op that first begins. Uses x7 to x10. */
.macro chain_words n, first, op, z, zo, x, xo, y, yo
        ldp     x7, x8, [\x, #\xo]
        ldp     x9, x10, [\y, #\yo]
        \first  x7, x7, x9
        \op     x8, x8, x10
        stp     x7, x8, [\z, #\zo]
  .if \n > 2
        chain_words "(\n - 2)", \op, \op, \z, "(\zo + 16)", \x, "(\xo + 16)", \y, "(\yo + 16)"
  .endif
.endm

/* The n words at f fo = those at x xo + f, as a chain of adcs that goes on from C, with f inverted if the mask is all ones. Uses x7 to x10. */
.macro chain_words_signed n, mask, f, fo, x, xo
        ldp     x7, x8, [\f, #\fo]
        ldp     x9, x10, [\x, #\xo]
        eor     x7, x7, \mask
        eor     x8, x8, \mask
        adcs    x7, x7, x9
        adcs    x8, x8, x10
        stp     x7, x8, [\f, #\fo]
  .if \n > 2
        chain_words_signed "(\n - 2)", \mask, \f, "(\fo + 16)", \x, "(\xo + 16)"
  .endif
.endm

/* ---- differences ---- */

/* The words = |x0 - x1|, for the numbers at x0 x0o and x1 x1o; mask = all ones if x0 < x1, else zero. Uses x20 and x21. */
.macro difference mask, x0, x0o, x1, x1o, words:vararg
        load    \x0, \x0o, \words
        chain   subs, sbcs, x20, x21, \x1, \x1o, \words
        absolute \mask, \words
.endm

/* The n words at z zo = |x_i - x_j| for those at x i and x j, n = 8 or 16; mask as above. Uses x7 to x17 and x19 to x25. */
.macro difference_words n, mask, z, zo, x, i, j
  .if \n == 8
        difference \mask, \x, \i, \x, \j, SQUARE
        store   \z, \zo, SQUARE
  .else
        difference \mask, \x, \i, \x, \j, SIXTEEN
        store   \z, \zo, SIXTEEN
  .endif
.endm

/* The 2n words at z zo = |y_j - y_i| above |x_i - x_j|; mask = the sign of (x_i - x_j) (y_j - y_i). */
.macro differences_words n, mask, z, zo, x, xi, xj, y, yi, yj
        difference_words \n, \mask, \z, \zo, \x, \xi, \xj
        difference_words \n, x20, \z, "(\zo + 8 * \n)", \y, \yj, \yi
        eor     \mask, \mask, x20
.endm

/* ---- squares ---- */

/* z = x1^2 W^2 + x0^2 for 8 words x: 20 products. */
.macro square_halves z, zo, x, xo
        load    \x, \xo, LEFT
        square_4
        store   \z, \zo, SQUARE
        load    \x, "(\xo + 32)", LEFT
        square_4
        store   \z, "(\zo + 64)", SQUARE
.endm

/* SQUARE = (x0 - x1)^2 for 8 words x: 10 products. */
.macro square_difference x, xo
        difference x20, \x, \xo, \x, "(\xo + 32)", LEFT
        square_4
.endm

/* z = x^2 for 8 words x: 30 products. */
.macro square_8 z, zo, x, xo
        square_halves \z, \zo, \x, \xo
        square_difference \x, \xo
        /* x22 SQUARE = x0^2 + x1^2 - (x0 - x1)^2 */
        subtract_from subs, \z, \zo, SQUARE
        sbc     x22, xzr, xzr
        chain   adds, adcs, x20, x21, \z, "(\zo + 64)", SQUARE
        adc     x22, x22, xzr
        chain_into adds, adcs, \z, "(\zo + 32)", SQUARE
        carry_into 4, adcs, \z, "(\zo + 96)", x22, xzr
.endm

/* top f = z_i + z_j - f for n words f and the n words at z i and z j. */
.macro square_cross n, top, f, fo, z, i, j
        chain_words \n, subs, sbcs, \f, \fo, \z, \i, \f, \fo
        sbc     \top, xzr, xzr
        chain_words \n, adds, adcs, \f, \fo, \f, \fo, \z, \j
        adc     \top, \top, xzr
.endm

/* z += top f W for 2n words z, W in their middle, and n words f. */
.macro add_middle n, z, zo, top, f, fo
        chain_words \n, adds, adcs, \z, "(\zo + 4 * \n)", \z, "(\zo + 4 * \n)", \f, \fo
        carry_into "(\n / 2)", adcs, \z, "(\zo + 12 * \n)", \top, xzr
.endm

/* z += the sum of x22 f_1 W, x23 f_2 W^2 and x24 f_3 W^3, for 48 words z, W of 8 words, and f_1, f_2, f_3 of 16 words one behind the other at sp f. */
.macro add_middles_24 z, f
        chain_words 16, adds, adcs, \z, 64, \z, 64, sp, "(\f)"
        adc     x22, x22, xzr
        chain_words 16, adds, adcs, \z, 128, \z, 128, sp, "(\f + 128)"
        adc     x23, x23, xzr
        chain_words 16, adds, adcs, \z, 192, \z, 192, sp, "(\f + 256)"
        adc     x24, x24, xzr
        chain_into adds, adcs, \z, 192, x22, xzr
        carry_into 6, adcs, \z, 208, xzr, xzr
        carry_into 8, adcs, \z, 256, x23, xzr
        carry_into 8, adcs, \z, 320, x24, xzr
.endm

/* z = x^2 for 16 words x: 90 products. The 16 words at f fo are scratch. */
.macro square_16 z, zo, x, xo, f, fo
        square_8 \z, \zo, \x, \xo
        difference_words 8, x20, \z, "(\zo + 128)", \x, \xo, "(\xo + 64)"
        square_8 \f, \fo, \z, "(\zo + 128)"
        square_8 \z, "(\zo + 128)", \x, "(\xo + 64)"
        square_cross 16, x22, \f, \fo, \z, \zo, "(\zo + 128)"
        add_middle 16, \z, \zo, x22, \f, \fo
.endm

/* ---- products ---- */

/* z = x1 y1 W^2 + x0 y0 for 8 words x and y: 24 products. */
.macro multiply_halves z, zo, x, xo, y, yo
        load    \x, \xo, LEFT
        load    \y, \yo, RIGHT
        multiply_4
        store   \z, \zo, PRODUCT
        load    \x, "(\xo + 32)", LEFT
        load    \y, "(\yo + 32)", RIGHT
        multiply_4
        store   \z, "(\zo + 64)", PRODUCT
.endm

/* PRODUCT = |x0 - x1| |y1 - y0| for 8 words x and y: 12 products; x27 = its sign, as a mask. */
.macro multiply_difference x, xo, y, yo
        difference x27, \x, \xo, \x, "(\xo + 32)", LEFT
        difference x20, \y, "(\yo + 32)", \y, \yo, RIGHT
        eor     x27, x27, x20
        multiply_4
.endm

/* z = x y for 8 words x and y: 36 products. */
.macro multiply_8 z, zo, x, xo, y, yo
        multiply_halves \z, \zo, \x, \xo, \y, \yo
        multiply_difference \x, \xo, \y, \yo
        /* x27 PRODUCT = x0 y0 + x1 y1 + (x0 - x1) (y1 - y0) */
        negate_if x27, PRODUCT
        chain   adcs, adcs, x20, x21, \z, \zo, PRODUCT
        adc     x27, x27, xzr
        chain   adds, adcs, x20, x21, \z, "(\zo + 64)", PRODUCT
        adc     x27, x27, xzr
        chain_into adds, adcs, \z, "(\zo + 32)", PRODUCT
        carry_into 4, adcs, \z, "(\zo + 96)", x27, xzr
.endm

/* top f = z_i + z_j + f for n words f, to be subtracted if the mask top is all ones, and the n words at z i and z j. */
.macro multiply_cross n, top, f, fo, z, i, j
        cmn     \top, #1                /* C = 1 if the mask is all ones */
        chain_words_signed \n, \top, \f, \fo, \z, \i
        adc     \top, \top, xzr
        chain_words \n, adds, adcs, \f, \fo, \f, \fo, \z, \j
        adc     \top, \top, xzr
.endm

/* z = x y for 16 words x and y: 108 products. The 17 words at f fo are scratch. */
.macro multiply_16 z, zo, x, xo, y, yo, f, fo
        multiply_8 \z, \zo, \x, \xo, \y, \yo
        differences_words 8, x27, \z, "(\zo + 128)", \x, \xo, "(\xo + 64)", \y, \yo, "(\yo + 64)"
        str     x27, [\f, #\fo + 128]
        multiply_8 \f, \fo, \z, "(\zo + 128)", \z, "(\zo + 192)"
        multiply_8 \z, "(\zo + 128)", \x, "(\xo + 64)", \y, "(\yo + 64)"
        ldr     x27, [\f, #\fo + 128]
        multiply_cross 16, x27, \f, \fo, \z, \zo, "(\zo + 128)"
        add_middle 16, \z, \zo, x27, \f, \fo
.endm

/* clang-format on */
#endif

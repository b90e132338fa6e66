/* Products by Karatsuba's formula, as macros. karatsuba.h says where numbers and registers are.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KARATSUBA_MUL_H
#define KARAT_AARCH64_KARATSUBA_MUL_H
#include "aarch64/karatsuba.h"
/* clang-format off */

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
        chain_words_signed \n, \top, \f, \fo, \z, \i, \f, \fo
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
        add_middle 16, 8, \z, "(\zo + 64)", x27, \f, \fo
.endm

/* z = x y for 16 words x and y: as multiply_16, but the last product comes in at the end, since that is shorter than two middles, one after the
 * other: for d = |x0 - x1| = d1 w + d0 and e = |y1 - y0| = e1 w + e0, (d0 - d1) (e1 - e0) w in d e. The numbers are at
 * x xo and y yo. The 32 words at sp f are scratch. */
.macro multiply_16_late z, x, y, f, xo=0, yo=0
        /* z = x0 y0 + (x0 y0 + x1 y1) W + x1 y1 W^2 */
        multiply_8 \z, 0, \x, "(\xo)", \y, "(\yo)"
        multiply_8 \z, 128, \x, "(\xo + 64)", \y, "(\yo + 64)"
        add_halves_16 \z, 0, x28
        /* the frame = d, e, d1 e1 w^2 + (d0 e0 + d1 e1) w + d0 e0; x28 = the sign of d e */
        differences_words 8, x28, sp, "(\f)", \x, "(\xo)", "(\xo + 64)", \y, "(\yo)", "(\yo + 64)"
        multiply_halves sp, "(\f + 128)", sp, "(\f)", sp, "(\f + 64)"
        load    sp, "(\f + 128)", PRODUCT
        chain   adds, adcs, x20, x21, sp, "(\f + 192)", PRODUCT
        adc     x22, xzr, xzr
        chain_into adds, adcs, sp, "(\f + 160)", PRODUCT
        carry_into 4, adcs, sp, "(\f + 224)", x22, xzr
        /* z += that, with its sign, W */
        add_signed 16, 8, x28, \z, 64, sp, "(\f + 128)"
        /* z += (d0 - d1) (e1 - e0), with the sign of d e, W w */
        multiply_difference sp, "(\f)", sp, "(\f + 64)"
        eor     x27, x27, x28
        negate_if x27, PRODUCT
        chain_into adcs, adcs, \z, 96, PRODUCT
        carry_into 12, adcs, \z, 160, x27, x27
.endm

/* z = x y for 12 words x and y, as three times 4: 72 products. The 8 words at sp f are scratch.
 *
 *   x y = sum_i x_i y_i W^i (1 + W + W^2) + sum_(i<j) (x_i - x_j) (y_j - y_i) W^(i+j) */
.macro multiply_12 z, x, y, f
        multiply_halves \z, 0, \x, 0, \y, 0
        load    \x, 64, LEFT
        load    \y, 64, RIGHT
        multiply_4
        store   \z, 128, PRODUCT
        spread_thirds 4, \z, \f
        add_product_of_differences_4 12, \z, 32, \x, \y, 0, 32
        add_product_of_differences_4 8, \z, 64, \x, \y, 0, 64
        add_product_of_differences_4 4, \z, 96, \x, \y, 32, 64
.endm
/* The 8 + m words at z zo += (x_i - x_j) (y_j - y_i) for 4 words each. */
.macro add_product_of_differences_4 m, z, zo, x, y, i, j
        difference x27, \x, \i, \x, \j, LEFT
        difference x20, \y, \j, \y, \i, RIGHT
        eor     x27, x27, x20
        multiply_4
        negate_if x27, PRODUCT
        chain_into adcs, adcs, \z, \zo, PRODUCT
        carry_into \m, adcs, \z, "(\zo + 64)", x27, x27
.endm

/* z = x y for 24 words x and y, as three times 8: 216 products. The 32 words at sp f are scratch. */
.macro multiply_24 z, x, y, f
        multiply_8 \z, 0, \x, 0, \y, 0
        multiply_8 \z, 128, \x, 64, \y, 64
        multiply_8 \z, 256, \x, 128, \y, 128
        spread_thirds 8, \z, \f
        add_product_of_differences_8 24, \z, 64, \x, \y, 0, 64, \f
        add_product_of_differences_8 16, \z, 128, \x, \y, 0, 128, \f
        add_product_of_differences_8 8, \z, 192, \x, \y, 64, 128, \f
.endm
/* The 16 + m words at z zo += (x_i - x_j) (y_j - y_i) for 8 words each. */
.macro add_product_of_differences_8 m, z, zo, x, y, i, j, f
        differences_words 8, x28, sp, "(\f)", \x, \i, \j, \y, \i, \j
        multiply_8 sp, "(\f + 128)", sp, "(\f)", sp, "(\f + 64)"
        add_signed 16, \m, x28, \z, \zo, sp, "(\f + 128)"
.endm

/* z = x y for 32 words x and y, as two times 16: 324 products. The 51 words at sp f are scratch. */
.macro multiply_32 z, x, y, f
        multiply_16 \z, 0, \x, 0, \y, 0, sp, "(\f)"
        differences_words 16, x27, \z, 256, \x, 0, 128, \y, 0, 128
        str     x27, [sp, #\f + 400]
        multiply_16 sp, "(\f + 144)", \z, 256, \z, 384, sp, "(\f)"
        multiply_16 \z, 256, \x, 128, \y, 128, sp, "(\f)"
        add_halves_32 \z, 0, sp, "(\f)"
        ldr     x27, [sp, #\f + 400]
        add_signed 32, 16, x27, \z, 128, sp, "(\f + 144)"
.endm

/* clang-format on */
#endif

/* Squares by Karatsuba's formula, as macros. karatsuba.h says where numbers and registers are.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KARATSUBA_SQR_H
#define KARAT_AARCH64_KARATSUBA_SQR_H
#include "aarch64/karatsuba.h"
#include "aarch64/rows.h"
/* clang-format off */

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
        square_middle \z, \zo
.endm

/* z += (x0^2 + x1^2 - SQUARE) W for z = x1^2 W^2 + x0^2. */
.macro square_middle z, zo
        /* x22 SQUARE = x0^2 + x1^2 - (x0 - x1)^2 */
        subtract_from subs, \z, \zo, SQUARE
        csetm   x22, cc
        chain   adds, adcs, x20, x21, \z, "(\zo + 64)", SQUARE
        adc     x22, x22, xzr
        chain_into adds, adcs, \z, "(\zo + 32)", SQUARE
        carry_into 4, adcs, \z, "(\zo + 96)", x22, xzr
.endm

/* top f = z_i + z_j - f for n words f and the n words at z i and z j. */
.macro square_cross n, top, f, fo, z, i, j
        chain_words \n, subs, sbcs, \f, \fo, \z, \i, \f, \fo
        csetm   \top, cc
        chain_words \n, adds, adcs, \f, \fo, \f, \fo, \z, \j
        adc     \top, \top, xzr
.endm

/* z = x^2 for 16 words x: 90 products. The 16 words at f fo are scratch. */
.macro square_16 z, zo, x, xo, f, fo
        square_8 \z, \zo, \x, \xo
        square_16_rest \z, \zo, \x, \xo, \f, \fo
.endm
/* The same if x_0^2 is there already: 60 products. */
.macro square_16_rest z, zo, x, xo, f, fo
        difference_words 8, x20, \z, "(\zo + 128)", \x, \xo, "(\xo + 64)"
        square_8 \f, \fo, \z, "(\zo + 128)"
        square_8 \z, "(\zo + 128)", \x, "(\xo + 64)"
        square_cross 16, x22, \f, \fo, \z, \zo, "(\zo + 128)"
        add_middle 16, 8, \z, "(\zo + 64)", x22, \f, \fo
.endm

/* z = x^2 for 16 words x: as square_16, but the last product comes in at the end, since that is shorter than two middles, one after the other: for
 * d = |x0 - x1| = d1 w + d0, (d0 - d1)^2 w in d^2. The 24 words at sp f are scratch. */
.macro square_16_late z, x, f
        /* z = x0^2 + (x0^2 + x1^2) W + x1^2 W^2 */
        square_8 \z, 0, \x, 0
        square_8 \z, 128, \x, 64
        add_halves_16 \z, 0, x26
        /* the frame = d, d1^2 w^2 + (d0^2 + d1^2) w + d0^2 */
        difference_words 8, x20, sp, "(\f)", \x, 0, 64
        square_halves sp, "(\f + 64)", sp, "(\f)"
        load    sp, "(\f + 64)", SQUARE
        chain   adds, adcs, x20, x21, sp, "(\f + 128)", SQUARE
        adc     x22, xzr, xzr
        chain_into adds, adcs, sp, "(\f + 96)", SQUARE
        carry_into 4, adcs, sp, "(\f + 160)", x22, xzr
        /* z -= that W */
        chain_words 16, subs, sbcs, \z, 64, \z, 64, sp, "(\f + 64)"
        carry_into 8, sbcs, \z, 192, xzr, xzr
        /* z += (d0 - d1)^2 W w */
        square_difference sp, "(\f)"
        chain_into adds, adcs, \z, 96, SQUARE
        carry_into 12, adcs, \z, 160, xzr, xzr
.endm

/* z = x^2 for 12 words x, as three times 4: 60 products. The 8 words at sp f are scratch.
 *
 *   x^2 = sum_i x_i^2 W^i (1 + W + W^2) - sum_(i<j) (x_i - x_j)^2 W^(i+j) */
.macro square_12 z, x, f
        square_halves \z, 0, \x, 0
        load    \x, 64, LEFT
        square_4
        store   \z, 128, SQUARE
        spread_thirds 4, \z, \f
        subtract_square_of_difference_4 12, \z, 32, \x, 0, 32
        subtract_square_of_difference_4 8, \z, 64, \x, 0, 64
        subtract_square_of_difference_4 4, \z, 96, \x, 32, 64
.endm
/* The 8 + m words at z zo -= (x_i - x_j)^2 for 4 words x_i and x_j. */
.macro subtract_square_of_difference_4 m, z, zo, x, i, j
        difference x20, \x, \i, \x, \j, LEFT
        square_4
        chain_into subs, sbcs, \z, \zo, SQUARE
        carry_into \m, sbcs, \z, "(\zo + 64)", xzr, xzr
.endm

/* z = x^2 for 24 words x, as three times 8: 180 products. The 32 words at sp f are scratch. */
.macro square_24 z, x, f
        square_8 \z, 0, \x, 0
        square_8 \z, 128, \x, 64
        square_8 \z, 256, \x, 128
        spread_thirds 8, \z, \f
        subtract_square_of_difference_8 24, \z, 64, \x, 0, 64, \f
        subtract_square_of_difference_8 16, \z, 128, \x, 0, 128, \f
        subtract_square_of_difference_8 8, \z, 192, \x, 64, 128, \f
.endm
/* The 16 + m words at z zo -= (x_i - x_j)^2 for 8 words x_i and x_j. */
.macro subtract_square_of_difference_8 m, z, zo, x, i, j, f
        difference_words 8, x20, sp, "(\f)", \x, \i, \j
        square_8 sp, "(\f + 128)", sp, "(\f)"
        chain_words 16, subs, sbcs, \z, \zo, \z, \zo, sp, "(\f + 128)"
        carry_into \m, sbcs, \z, "(\zo + 128)", xzr, xzr
.endm

/* z = x^2 for 32 words x, as two times 16: 270 products. The 48 words at sp f are scratch. */
.macro square_32 z, x, f
        square_16 \z, 0, \x, 0, sp, "(\f)"
        difference_words 16, x20, \z, 256, \x, 0, 128
        square_16 sp, "(\f + 128)", \z, 256, sp, "(\f)"
        square_16 \z, 256, \x, 128, sp, "(\f)"
        square_cross 32, x22, sp, "(\f + 128)", \z, 0, 256
        add_middle 32, 16, \z, 128, x22, sp, "(\f + 128)"
.endm

/* clang-format on */
#endif

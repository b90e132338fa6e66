/* karat_sqr_8_aarch64, a template for tools/vecsearch/vecsearch.sh: z = x^2 for numbers of 8 words.
 * Contract: kernels/contracts/sqr.contract, k = 8.
 *
 * Karatsuba over halves of 4 words, as in kernels/aarch64/karatsuba_sqr.h: 30 products. Of the 20 of the squares of the halves, the low words of 12 may
 * be had from the vector unit: of the squares of words, and of x_0 x_2 and x_1 x_3, since pairs of words lie beside each other in memory:
 *
 *   //? LOW_SQUARES_01: lows_scalar lows_vector
 *   //? LOW_SQUARES_23: lows_scalar lows_vector
 *   //? LOW_CROSS: lows_scalar lows_vector
 *   //? HIGH_SQUARES_01: lows_scalar lows_vector
 *   //? HIGH_SQUARES_23: lows_scalar lows_vector
 *   //? HIGH_CROSS: lows_scalar lows_vector
 *
 * Registers: x0 z, x1 x; else scratch. 64 bytes of stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_sqr.h"
#include "lows.h"

/* SQUARE = LEFT^2, for the words at x xo; with macros for the low words of the squares of words 0 and 1, 2 and 3, and of x_0 x_2 and x_1 x_3. Uses
 * x20, x21 and x23 to x25. */
.macro square_words squares_01, squares_23, cross, x, xo
        /* x17 ... x12 = the sum of the products of different words i < j, each once, from word 1 on */
        \cross  x20, x23, x7, x9, x8, x10, \x, "(\xo)", \x, "(\xo + 16)"
        mul     x12, x7, x8
        umulh   x13, x7, x8
        umulh   x14, x7, x9
        adds    x13, x13, x20
        mul     x20, x7, x10
        umulh   x15, x7, x10
        adcs    x14, x14, x20
        umulh   x16, x8, x10
        adcs    x15, x15, x23
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
        \squares_01 x11, x23, x7, x7, x8, x8, \x, "(\xo)", \x, "(\xo)"
        \squares_23 x24, x25, x9, x9, x10, x10, \x, "(\xo + 16)", \x, "(\xo + 16)"
        twice   adds, x12, x13, x14, x15, x16, x17, x19
        umulh   x20, x7, x7
        adds    x12, x12, x20
        adcs    x13, x13, x23
        umulh   x20, x8, x8
        adcs    x14, x14, x20
        adcs    x15, x15, x24
        umulh   x20, x9, x9
        adcs    x16, x16, x20
        adcs    x17, x17, x25
        umulh   x20, x10, x10
        adc     x19, x19, x20
.endm

KERNEL(karat_sqr_8_aarch64)
        enter   64, x19, x20, x21, x22, x23, x24, x25, x26
        load    x1, 0, LEFT
        square_words LOW_SQUARES_01, LOW_SQUARES_23, LOW_CROSS, x1, 0
        store   x0, 0, SQUARE
        load    x1, 32, LEFT
        square_words HIGH_SQUARES_01, HIGH_SQUARES_23, HIGH_CROSS, x1, 32
        store   x0, 64, SQUARE
        square_difference x1, 0
        square_middle x0, 0
        leave   64, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_8_aarch64)

NOTES

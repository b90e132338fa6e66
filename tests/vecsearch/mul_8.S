/* karat_mul_8_aarch64, a template for tools/vecsearch/vecsearch.sh: z = x y for numbers of 8 words.
 * Contract: kernels/contracts/mul.contract, k = 8.
 *
 * Karatsuba over halves of 4 words, with W = 2^256, x = x1 W + x0 and y = y1 W + y0:
 *
 *   x y = x1 y1 W^2 + (x0 y0 + x1 y1 + (x0 - x1) (y1 - y0)) W + x0 y0
 *
 * and each product of 4 words by the difference form (kernels/aarch64/karatsuba_4.h): 30 products. Of the 12 that are no products of differences the low
 * words may be had from the vector unit, two at a time, from the words in memory:
 *
 *   //? LOW_01: lows_scalar lows_vector
 *   //? LOW_23: lows_scalar lows_vector
 *   //? HIGH_01: lows_scalar lows_vector
 *   //? HIGH_23: lows_scalar lows_vector
 *   //? MIDDLE_01: lows_scalar lows_vector
 *   //? MIDDLE_23: lows_scalar lows_vector
 *
 * Registers: x0 z, x1 x, x2 y; x16 the sign of (x0 - x1) (y1 - y0), as a mask; x4 to x7 and x19 to x22 the factors of 4 words, x8 to x15 their
 * product; else scratch. 160 bytes of stack: 96 for registers, 64 for the differences.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_4.h"
#include "lows.h"

/* h ... a = q m, for q = x7 ... x4, the words at x + xo, and m = x22 ... x19, those at y + yo; with the macros low and high for the low words of
 * products of words 0 and 1, 2 and 3. Uses x3, x17 and x23 to x28. */
.macro multiply_4 low, high, x, xo, y, yo, a, b, c, d, e, f, g, h
        /* x17 x3 x27 x25 x23 = D = sum q_i m_i W^i */
        \low    x23, x25, x4, x19, x5, x20, \x, "(\xo)", \y, "(\yo)"
        umulh   x24, x4, x19
        umulh   x26, x5, x20
        \high   x27, x3, x6, x21, x7, x22, \x, "(\xo + 16)", \y, "(\yo + 16)"
        umulh   x28, x6, x21
        umulh   x17, x7, x22
        adds    x25, x25, x24
        adcs    x27, x27, x26
        adcs    x3, x3, x28
        adc     x17, x17, xzr
        /* x17 x25 x28 x26 x24 x23 = D (1 + W) */
        adds    x24, x25, x23
        adcs    x26, x27, x25
        adcs    x28, x3, x27
        adcs    x25, x17, x3
        adc     x17, x17, xzr
        /* h ... a = D (1 + W) (1 + W^2) */
        mov     \a, x23
        mov     \b, x24
        adds    \c, x26, x23
        adcs    \d, x28, x24
        adcs    \e, x25, x26
        adcs    \f, x17, x28
        adcs    \g, x25, xzr
        adc     \h, x17, xzr
        cross   x4, x5, x19, x20, \b, \c, \d, \e, \f, \g, \h
        cross   x4, x6, x19, x21, \c, \d, \e, \f, \g, \h
        cross   x4, x7, x19, x22, \d, \e, \f, \g, \h
        cross   x5, x6, x20, x21, \d, \e, \f, \g, \h
        cross   x5, x7, x20, x22, \e, \f, \g, \h
        cross   x6, x7, x21, x22, \f, \g, \h
.endm

KERNEL(karat_mul_8_aarch64)
        enter   160, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28

        /* the frame = |x0 - x1|, |y1 - y0|; x16 the sign of their product, as a mask */
        load    x1, 0, x4, x5, x6, x7
        chain   subs, sbcs, x12, x13, x1, 32, x4, x5, x6, x7
        absolute x16, x4, x5, x6, x7
        store   sp, 96, x4, x5, x6, x7
        load    x2, 32, x4, x5, x6, x7
        chain   subs, sbcs, x12, x13, x2, 0, x4, x5, x6, x7
        absolute x14, x4, x5, x6, x7
        store   sp, 128, x4, x5, x6, x7
        eor     x16, x16, x14

        /* z = x0 y0 */
        load    x1, 0, x4, x5, x6, x7
        load    x2, 0, x19, x20, x21, x22
        multiply_4 LOW_01, LOW_23, x1, 0, x2, 0, x8, x9, x10, x11, x12, x13, x14, x15
        store   x0, 0, x8, x9, x10, x11, x12, x13, x14, x15

        /* z = x1 y1 W^2 + x0 y0 */
        load    x1, 32, x4, x5, x6, x7
        load    x2, 32, x19, x20, x21, x22
        multiply_4 HIGH_01, HIGH_23, x1, 32, x2, 32, x8, x9, x10, x11, x12, x13, x14, x15
        store   x0, 64, x8, x9, x10, x11, x12, x13, x14, x15

        /* x15 ... x8 = |x0 - x1| |y1 - y0| */
        load    sp, 96, x4, x5, x6, x7
        load    sp, 128, x19, x20, x21, x22
        multiply_4 MIDDLE_01, MIDDLE_23, sp, 96, sp, 128, x8, x9, x10, x11, x12, x13, x14, x15

        /* x3 s = x0 y0 + x1 y1 + the words of z from 4 to 11 */
        load    x0, 0, x4, x5, x6, x7, x19, x20, x21, x22
        chain   adds, adcs, x23, x24, x0, 64, x4, x5, x6, x7, x19, x20, x21, x22
        adc     x3, xzr, xzr
        chain   adds, adcs, x23, x24, x0, 32, x4, x5, x6, x7, x19, x20, x21, x22
        adc     x3, x3, xzr
        /* those words = s + (x0 - x1) (y1 - y0), of which the sign, and x3, go on into the words from 12 on */
  .irp r, x8, x9, x10, x11, x12, x13, x14, x15
        eor     \r, \r, x16
  .endr
        cmn     x16, #1                 /* C = 1 if the mask is all ones */
        adcs    x4, x4, x8
        adcs    x5, x5, x9
        adcs    x6, x6, x10
        adcs    x7, x7, x11
        adcs    x19, x19, x12
        adcs    x20, x20, x13
        adcs    x21, x21, x14
        adcs    x22, x22, x15
        store   x0, 32, x4, x5, x6, x7, x19, x20, x21, x22
        load    x0, 96, x8, x9, x10, x11
        chain_up adcs, x16, x8, x9, x10, x11
        adds    x8, x8, x3
        chain_up adcs, xzr, x9, x10, x11
        store   x0, 96, x8, x9, x10, x11
        leave   160, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_mul_8_aarch64)

NOTES

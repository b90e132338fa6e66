/* karat_mul_16_aarch64: z = x y for numbers of 16 words.
 * Contract: kernels/contracts/mul.contract, k = 16.
 *
 * Karatsuba over halves of 8 words, with W = 2^512, x = x1 W + x0 and y = y1 W + y0:
 *
 *   x y = x1 y1 W^2 + (x0 y0 + x1 y1 + (x0 - x1) (y1 - y0)) W + x0 y0
 *
 * The three products are by rows: 192 products. x0 y0 and x1 y1 go to the halves of z, |x0 - x1| |y1 - y0| into the frame.
 * Registers: x0 z, x1 x, x2 y; x23 the sign of (x0 - x1) (y1 - y0), as a mask; else scratch. 176 bytes of stack: 48 for registers, 128 for the
 * differences, and then their product.
 * Cost on Neoverse N1: the multiplier is busy for 192 mul of 3 cycles and 192 umulh of 4, 1344 cycles; 1053 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/rows_8.h"

KERNEL(karat_mul_16_aarch64)
        enter   176, x19, x20, x21, x22, x23, x24

        /* the frame = |x0 - x1|, |y1 - y0| */
        load    x1, 0, x4, x5, x6, x7, x8, x9, x10, x11
        chain   subs, sbcs, x12, x13, x1, 64, x4, x5, x6, x7, x8, x9, x10, x11
        absolute x23, x4, x5, x6, x7, x8, x9, x10, x11
        store   sp, 48, x4, x5, x6, x7, x8, x9, x10, x11
        load    x2, 64, x4, x5, x6, x7, x8, x9, x10, x11
        chain   subs, sbcs, x12, x13, x2, 0, x4, x5, x6, x7, x8, x9, x10, x11
        absolute x24, x4, x5, x6, x7, x8, x9, x10, x11
        store   sp, 112, x4, x5, x6, x7, x8, x9, x10, x11
        eor     x23, x23, x24

        /* z = x0 y0 */
        //@ z = x0, x = x1, y = x2, sign = x23
LABEL(karat_mul_16_aarch64, low):
        multiply_8 x0, 0, x1, 0, x2, 0

        /* z = x1 y1 W^2 + x0 y0 */
        //@ z = x0, x = x1, y = x2, sign = x23
LABEL(karat_mul_16_aarch64, high):
        multiply_8 x0, 128, x1, 64, x2, 64

        /* the frame = |x0 - x1| |y1 - y0| */
        //@ z = x0, sign = x23
LABEL(karat_mul_16_aarch64, middle):
        multiply_8 sp, 48, sp, 48, sp, 112

        //@ z = x0, sign = x23
LABEL(karat_mul_16_aarch64, combination):
        /* x3 s = x0 y0 + x1 y1 + the words of z from 8 to 23, for s = x20 x19 x17 ... x4 */
        load    x0, 0, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        chain   adds, adcs, x1, x2, x0, 128, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        adc     x3, xzr, xzr
        chain   adds, adcs, x1, x2, x0, 64, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        adc     x3, x3, xzr
        /* those words = s + (x0 - x1) (y1 - y0), of which the sign, and x3, go on into the words from 24 on */
        cmn     x23, #1                 /* C = 1 if the mask is all ones */
        chain_masked x23, x1, x2, sp, 48, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        store   x0, 64, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        load    x0, 192, x4, x5, x6, x7, x8, x9, x10, x11
        chain_up adcs, x23, x4, x5, x6, x7, x8, x9, x10, x11
        adds    x4, x4, x3
        chain_up adcs, xzr, x5, x6, x7, x8, x9, x10, x11
        store   x0, 192, x4, x5, x6, x7, x8, x9, x10, x11
        leave   176, x19, x20, x21, x22, x23, x24
END_KERNEL(karat_mul_16_aarch64)

NOTES

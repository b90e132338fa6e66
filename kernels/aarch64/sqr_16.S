/* karat_sqr_16_aarch64: z = x^2 for numbers of 16 words.
 * Contract: kernels/contracts/sqr.contract, k = 16.
 *
 * Karatsuba over halves of 8 words, with W = 2^512 and x = x1 W + x0:
 *
 *   x^2 = x1^2 W^2 + (x0^2 + x1^2 - (x0 - x1)^2) W + x0^2
 *
 * The three squares are by rows: 108 products. x0^2 and x1^2 go to the halves of z, (x0 - x1)^2 into the frame.
 * Registers: x0 z, x1 x; else scratch. 192 bytes of stack: 64 for registers, 128 for (x0 - x1)^2.
 * Cost on Neoverse N1: the multiplier is busy for 108 mul of 3 cycles and 108 umulh of 4, 756 cycles; 661 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/rows_8.h"

KERNEL(karat_sqr_16_aarch64)
        enter   192, x19, x20, x21, x22, x23, x24, x25, x26

        /* z = x0^2 */
        load    x1, 0, x4, x5, x6, x7, x8, x9, x10, x11
        square_8 x0, 0

        /* z = x1^2 W^2 + x0^2 */
        //@ z = x0, x = x1
LABEL(karat_sqr_16_aarch64, high):
        load    x1, 64, x4, x5, x6, x7, x8, x9, x10, x11
        square_8 x0, 128

        //@ z = x0, x = x1
LABEL(karat_sqr_16_aarch64, difference):
        load    x1, 0, x4, x5, x6, x7, x8, x9, x10, x11
        chain   subs, sbcs, x12, x13, x1, 64, x4, x5, x6, x7, x8, x9, x10, x11
        absolute x12, x4, x5, x6, x7, x8, x9, x10, x11

        /* the frame = |x0 - x1|^2 */
        //@ z = x0, low = x4..x11
LABEL(karat_sqr_16_aarch64, middle):
        square_8 sp, 64

        //@ z = x0
LABEL(karat_sqr_16_aarch64, combination):
        /* x3 s = x0^2 + x1^2 + the words of z from 8 to 23, for s = x20 x19 x17 ... x4 */
        load    x0, 0, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        chain   adds, adcs, x1, x2, x0, 128, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        adc     x3, xzr, xzr
        chain   adds, adcs, x1, x2, x0, 64, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        adc     x3, x3, xzr
        /* those words = s - (x0 - x1)^2, of which the borrow, and x3, go on into the words from 24 on */
        chain   subs, sbcs, x1, x2, sp, 64, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        store   x0, 64, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x19, x20
        load    x0, 192, x4, x5, x6, x7, x8, x9, x10, x11
        chain_up sbcs, xzr, x4, x5, x6, x7, x8, x9, x10, x11
        adds    x4, x4, x3
        chain_up adcs, xzr, x5, x6, x7, x8, x9, x10, x11
        store   x0, 192, x4, x5, x6, x7, x8, x9, x10, x11
        leave   192, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_16_aarch64)

NOTES

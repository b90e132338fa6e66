/* karat_rows_mul_aarch64: seven rows of a Montgomery reduction modulo one number of 64 words, and a product for
 * another, u = (x - y) (b - a) + 2^2049, for numbers of 16 words.
 * Contract: kernels/contracts/rows_mul.contract.
 *
 * Two streams that share nothing, one for the vector unit and one for the multiplier, written one after the other. The shipped file mixes them:
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6,x7 --across --spill
 * Registers: x0 z, x1 t, x2 c, x3 u, x4 x, x5 y, x6 a, x7 b; else scratch. 1264 bytes of stack: 144 for registers, the others scratch, most of it for the scheduler.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/reduce_rows.h"
#include "aarch64/karatsuba_mul.h"

/* sp to = x - y for numbers of 16 words; mask = all ones if that was negative, else zero. */
.macro difference_modulo mask, x, y, to
        load    \x, 0, SIXTEEN
        chain   subs, sbcs, x20, x21, \y, 0, SIXTEEN
        csetm   \mask, cc
        store   sp, \to, SIXTEEN
.endm

KERNEL(karat_rows_mul_aarch64)
        enter_above 528, 1264, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        seven_rows
        /* the frame = d = x - y and e = b - a modulo W = 2^1024; x27 and x26 = 1 as masks where that is W too much */
        mov     x28, x7
        difference_modulo x27, x4, x5, 0
        difference_modulo x26, x28, x6, 128
        str     x27, [sp, #512]
        str     x26, [sp, #520]
        multiply_16_late x3, sp, sp, 256, 0, 128
        /* u = d e - (x27 e + x26 d) W + (x27 x26 + 2) W^2 */
        ldr     x27, [sp, #512]
        ldr     x26, [sp, #520]
        neg     x25, x26
        and     x25, x25, x27
        subtract_masked 16, subs, x27, x3, 128, sp, 128
        adc     x25, x25, xzr           /* + 1 - the borrow */
        subtract_masked 16, subs, x26, x3, 128, sp, 0
        adc     x25, x25, xzr           /* + 1 - the borrow */
        str     x25, [x3, #256]
        leave_above 528, 1264, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_rows_mul_aarch64)

NOTES

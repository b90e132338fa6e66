/* karat_rows_mul_aarch64: seven rows of a Montgomery reduction modulo one number of 64 words, and a product for
 * another, u = (x - y) (b - a) + 2^2048, for numbers of 16 words.
 * Contract: kernels/contracts/rows_mul.contract.
 *
 * Two streams that share nothing, one for the vector unit and one for the multiplier, written one after the other. The shipped file mixes them:
 *   schedule --seed 4 --rounds 300 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6,x7 --across --spill
 * Registers: x0 z, x1 t, x2 c, x3 u, x4 x, x5 y, x6 a, x7 b; else scratch. 1264 bytes of stack: 144 for registers, the others scratch, most of it for the scheduler.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/reduce_rows.h"
#include "aarch64/karatsuba_mul.h"

KERNEL(karat_rows_mul_aarch64)
        enter_above 416, 1264, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        seven_rows
        mov     x28, x7
        difference x27, x4, 0, x5, 0, SIXTEEN
        store   sp, 0, SIXTEEN
        difference x26, x28, 0, x6, 0, SIXTEEN
        store   sp, 128, SIXTEEN
        eor     x27, x27, x26
        str     x27, [sp, #392]
        multiply_16 x3, 0, sp, 0, sp, 128, sp, 256
        /* u = 2^2048 +- that */
        ldr     x27, [sp, #392]
        cmn     x27, #1                 /* C = 1 if the mask is all ones */
        cset    x26, cc
        negate_words_if x27, 32, x3, 0
        adc     x26, x26, xzr
        str     x26, [x3, #256]
        leave_above 416, 1264, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_rows_mul_aarch64)

NOTES

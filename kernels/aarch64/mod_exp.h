/* The blocks of exponentiation by a fixed window of 4 bits, for mod_exp.S and mod_exp_16.S, which
 * differ in what they call: mul, sqr and lookup, the macros' arguments. R = 2^64k; n' stands for n
 * R mod m.
 *
 * Registers kept over calls: x19 z, x20 x and then the latest row, x21 e, x22 m, x23 rr, x24 t, x25
 * k, x26 what is left to do. All of these are public, so that callees may save them: secrets stay
 * in t. Places in t, in units of k words: 0 to 15 the table of x^0' .. x^15', 16 acc, 17 row, 18
 * and 19 the scratch of Montgomery kernels, 20 the number 1, 24 w.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_MOD_EXP_H
#define KARAT_AARCH64_MOD_EXP_H

#include "aarch64/frame.h"

/* clang-format off */

/* x0 = acc, and the arguments that all Montgomery kernels share, in the registers named */
.macro montgomery_arguments m, w, t, k
        add     x0, x24, x25, lsl #7
        add     \t, x0, x25, lsl #6
        ldr     \w, [\t]
        add     \t, x0, x25, lsl #4
        mov     \m, x22
        mov     \k, x25
.endm

.macro start_mod_exp
        enter   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x30
        mov     x19, x0
        mov     x20, x1
        mov     x21, x2
        mov     x22, x3
        mov     x23, x5
        mov     x24, x6
        mov     x25, x7
        add     x9, x24, x25, lsl #7
        add     x10, x9, x25, lsl #6
        str     x4, [x10]
        add     x9, x9, x25, lsl #5
        mov     x10, #1
        mov     x11, x25
.endm

/* A word of the number 1. */
.macro one_word again
        str     x10, [x9], #8
        mov     x10, #0
        sub     x11, x11, #1
        cbnz    x11, \again
.endm

.macro first_powers mul
        /* x^0' = 1 rr / R */
        montgomery_arguments x3, x4, x5, x6
        add     x1, x0, x25, lsl #5
        mov     x2, x23
        mov     x0, x24
        bl      \mul
        /* x^1' = x rr / R */
        montgomery_arguments x3, x4, x5, x6
        mov     x1, x20
        mov     x2, x23
        add     x0, x24, x25, lsl #3
        bl      \mul
        /* acc = x^0' */
        montgomery_arguments x3, x4, x5, x6
        add     x1, x0, x25, lsl #5
        mov     x2, x23
        bl      \mul
        add     x20, x24, x25, lsl #3
        mov     x26, #14
.endm

/* x^(i+1)' = x^i' x^1' / R */
.macro next_power again, mul
        montgomery_arguments x3, x4, x5, x6
        mov     x1, x20
        add     x2, x24, x25, lsl #3
        add     x20, x20, x25, lsl #3
        mov     x0, x20
        bl      \mul
        sub     x26, x26, #1
        cbnz    x26, \again
        lsl     x26, x25, #4
.endm

/* acc = acc^16 x^d', d the next digit of e from the top. A digit never crosses a word. */
.macro next_window again, mul, sqr, lookup
    .rept 4
        montgomery_arguments x2, x3, x4, x5
        mov     x1, x0
        bl      \sqr
    .endr
        sub     x26, x26, #1
        lsr     x9, x26, #4
        ldr     x9, [x21, x9, lsl #3]
        lsl     x10, x26, #2
        lsr     x9, x9, x10
        and     x2, x9, #15
        add     x0, x24, x25, lsl #7
        add     x0, x0, x25, lsl #3
        mov     x1, x24
        mov     x3, #16
        mov     x4, x25
        bl      \lookup
        montgomery_arguments x3, x4, x5, x6
        mov     x1, x0
        add     x2, x0, x25, lsl #3
        bl      \mul
        cbnz    x26, \again
.endm

/* z = acc 1 / R */
.macro end_mod_exp mul
        montgomery_arguments x3, x4, x5, x6
        mov     x1, x0
        add     x2, x0, x25, lsl #5
        mov     x0, x19
        bl      \mul
        leave   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x30
        ret
.endm
/* clang-format on */

#endif

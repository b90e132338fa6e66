/* karat_planted_aarch64: something of everything that shuffle has to respect: a frame, a carry, stores, a call, a loop with vectors. It is only
 * read, never run.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_planted_aarch64)
        stp     x19, x30, [sp, #-32]!
        .cfi_adjust_cfa_offset 32
        .cfi_rel_offset x19, 0
        .cfi_rel_offset x30, 8
        str     x20, [sp, #16]
        .cfi_rel_offset x20, 16
        mov     x19, x0
        mov     x20, x2
        ldp     x4, x5, [x1]
        ldr     x6, [x1, #16]
        adds    x7, x4, x6
        mul     x8, x5, x6
        adc     x9, x5, x6
        str     x7, [x19]
        str     x8, [x19, #8]
        ldr     x10, [x20]
        str     x9, [x19, #16]
        str     x10, [x19, #24]
        mov     x3, #3
        bl      CALLEE(planted, karat_add_aarch64)

        //@ carry = x0, z = x19, places = x19..x20
LABEL(karat_planted_aarch64, called):
        mov     x11, #4
        mov     x12, x0

        //@ left = x11
LABEL(karat_planted_aarch64, pair):
        ldr     q16, [x19]
        ldr     q17, [x20], #16
        umull   v18.2d, v16.2s, v17.2s
        umlal   v18.2d, v16.2s, v16.2s
        str     q18, [x19], #16
        subs    x11, x11, #1
        b.ne    LABEL(karat_planted_aarch64, pair)

        mov     x0, x12
        ldr     x20, [sp, #16]
        .cfi_restore x20
        ldp     x19, x30, [sp], #32
        .cfi_adjust_cfa_offset -32
        .cfi_restore x19
        .cfi_restore x30
        ret

#include "callees.h"
#define SCOPE planted
#include "aarch64/add.S"
#include "callees_end.h"
END_COMPOSITE(karat_planted_aarch64)

NOTES

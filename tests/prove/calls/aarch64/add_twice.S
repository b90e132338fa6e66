/* karat_add_twice_aarch64: z + 2^64k c = x + 2 y, by two calls of add, with a frame on the stack: what a kernel that calls others looks like to the
 * prover. Contract: tests/prove/calls.contract.
 *
 * Registers kept over the calls: x19 z, x20 y, x21 k, x22 first carry; the frame of 48 bytes holds their old values and x30.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_add_twice_aarch64)
        stp     x19, x20, [sp, #-48]!
        stp     x21, x30, [sp, #16]
        str     x22, [sp, #32]
        mov     x19, x0
        mov     x20, x2
        mov     x21, x3

        /* z = x + y */
        bl      CALLEE(add_twice, karat_add_aarch64)
        //@ first = x0
LABEL(karat_add_twice_aarch64, first):
        mov     x22, x0

        /* z = z + y */
        mov     x0, x19
        mov     x1, x19
        mov     x2, x20
        mov     x3, x21
        bl      CALLEE(add_twice, karat_add_aarch64)
        //@ second = x0
LABEL(karat_add_twice_aarch64, second):
        add     x0, x0, x22

        ldr     x22, [sp, #32]
        ldp     x21, x30, [sp, #16]
        ldp     x19, x20, [sp], #48
        ret

#include "callees.h"
#define SCOPE add_twice
#include "aarch64/add.S"
#include "callees_end.h"
END_COMPOSITE(karat_add_twice_aarch64)

NOTES

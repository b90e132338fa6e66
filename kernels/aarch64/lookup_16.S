/* karat_lookup_16_aarch64: z = row i of a table of h rows of 16 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 16.
 *
 * The words kept are replaced by those of a row where it is row i.
 * Registers: x0 z, x1 place in the table, x2 i, x3 h, x4 (k, not looked at) row; x5 and x6 words of the row; x8..x15 and x19..x26 words kept.
 * 64 bytes of stack.
 * Cost on Neoverse N1: no multiplication; 64 instructions, 29 of them a row; nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/words.h"

KERNEL(karat_lookup_16_aarch64)
        enter   64, x19, x20, x21, x22, x23, x24, x25, x26
        mov     x4, #0
        clear   x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22, x23, x24, x25, x26

        //@ z = x0, place = x1, i = x2, h = x3, row = x4, low = x8..x15, high = x19..x26
LABEL(karat_lookup_16_aarch64, row):
        cmp     x4, x2
        keep_if ne, x5, x6, x1, 0, x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22, x23, x24, x25, x26
        add     x1, x1, #128
        add     x4, x4, #1
        sub     x5, x3, x4
        cbnz    x5, LABEL(karat_lookup_16_aarch64, row)

        store   x0, 0, x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22, x23, x24, x25, x26
        leave   64, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_lookup_16_aarch64)

NOTES

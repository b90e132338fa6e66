/* karat_lookup_aarch64: z = row i of a table of h rows of k words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract.
 *
 * A column at a time: the sum over the rows of the word under a mask that is all ones in row i alone.
 * Registers: x0 z, x1 table, x2 i, x3 h, x4 columns left, x5 bytes of a row, x6 place in the column, x7 row, x8 sum, x9 word, x10 mask. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_lookup_aarch64)
        lsl     x5, x4, #3

        //@ z = x0, column = x1, i = x2, h = x3, left = x4, stride = x5
LABEL(karat_lookup_aarch64, column):
        mov     x6, x1
        mov     x7, #0
        mov     x8, #0

        //@ place = x6, row = x7, sum = x8
LABEL(karat_lookup_aarch64, row):
        ldr     x9, [x6]
        cmp     x7, x2
        csetm   x10, eq
        and     x9, x9, x10
        orr     x8, x8, x9
        add     x6, x6, x5
        add     x7, x7, #1
        sub     x9, x3, x7
        cbnz    x9, LABEL(karat_lookup_aarch64, row)

        str     x8, [x0], #8
        add     x1, x1, #8
        sub     x4, x4, #1
        cbnz    x4, LABEL(karat_lookup_aarch64, column)
END_KERNEL(karat_lookup_aarch64)

NOTES

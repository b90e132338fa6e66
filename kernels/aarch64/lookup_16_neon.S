/* karat_lookup_16_neon_aarch64: z = row i of a table of h rows of 16 words; every word of the table is read.
 * Contract: kernels/contracts/lookup.contract, k = 16.
 *
 * The words kept are replaced by those of a row where it is row i, two words at a time, by a mask.
 * Registers: x0 z, x1 place in the table, x2 i, x3 h, x4 (k, not looked at) row, x5 rows left; v0 i, v1 row, v2 one, in both lanes; v3 mask;
 * v4, v5 words of the row; v16..v23 words kept. No stack.
 * Cost on Neoverse N1: no multiplication; 18 instructions a row, 7.8 cycles by n1sim (lookup_16: 29, 10.3); nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

/* ... b a = the words at place + offset where mask has ones. t and u are numbers of scratch registers. */
.macro keep_pairs place, offset, mask, t, u, a, b, more:vararg
  .ifnb \a
        ldp     q\t, q\u, [\place, #\offset]
        bit     \a\().16b, v\t\().16b, \mask\().16b
        bit     \b\().16b, v\u\().16b, \mask\().16b
        keep_pairs \place, "(\offset + 32)", \mask, \t, \u, \more
  .endif
.endm

KERNEL(karat_lookup_16_neon_aarch64)
        mov     x4, #1
        dup     v0.2d, x2
        dup     v2.2d, x4
        movi    v1.2d, #0
        .irp v, v16, v17, v18, v19, v20, v21, v22, v23
        movi    \v\().2d, #0
        .endr
        mov     x4, #0

        //@ place = x1, h = x3, row = x4, rows = v1, kept = v16..v23
LABEL(karat_lookup_16_neon_aarch64, row):
        cmeq    v3.2d, v0.2d, v1.2d
        keep_pairs x1, 0, v3, 4, 5, v16, v17, v18, v19, v20, v21, v22, v23
        add     v1.2d, v1.2d, v2.2d
        add     x1, x1, #128
        add     x4, x4, #1
        sub     x5, x3, x4
        cbnz    x5, LABEL(karat_lookup_16_neon_aarch64, row)

        stp     q16, q17, [x0]
        stp     q18, q19, [x0, #32]
        stp     q20, q21, [x0, #64]
        stp     q22, q23, [x0, #96]
END_KERNEL(karat_lookup_16_neon_aarch64)

NOTES

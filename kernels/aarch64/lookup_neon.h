/* Table lookup in vector registers, as a macro over those that keep the row's words.
 *
 * The words kept are replaced by those of a row where it is row i, two words at a time, by a mask.
 * Registers: x0 z, x1 place in the table, x2 i, x3 h, x4 (k, not looked at) row, x5 rows left; v0
 * i, v1 row, v2 one, in both lanes; v3 mask; v4, v5 words of the row.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_LOOKUP_NEON_H
#define KARAT_AARCH64_LOOKUP_NEON_H

/* clang-format off */

/* ... b a = the words at place + offset where mask has ones. t and u are numbers of scratch registers. */
.macro keep_pairs place, offset, mask, t, u, a, b, more:vararg
  .ifnb \a
        ldp     q\t, q\u, [\place, #\offset]
        bit     v\a\().16b, v\t\().16b, \mask\().16b
        bit     v\b\().16b, v\u\().16b, \mask\().16b
        keep_pairs \place, "(\offset + 32)", \mask, \t, \u, \more
  .endif
.endm
.macro store_pairs place, offset, a, b, more:vararg
  .ifnb \a
        stp     q\a, q\b, [\place, #\offset]
        store_pairs \place, "(\offset + 32)", \more
  .endif
.endm

.macro none_kept a, more:vararg
  .ifnb \a
        movi    v\a\().2d, #0
        none_kept \more
  .endif
.endm

/* kept: numbers of registers */
.macro start_lookup kept:vararg
        mov     x4, #1
        dup     v0.2d, x2
        dup     v2.2d, x4
        movi    v1.2d, #0
        none_kept \kept
        mov     x4, #0
.endm
.macro next_row again, bytes, kept:vararg
        cmeq    v3.2d, v0.2d, v1.2d
        keep_pairs x1, 0, v3, 4, 5, \kept
        add     v1.2d, v1.2d, v2.2d
        add     x1, x1, #\bytes
        add     x4, x4, #1
        sub     x5, x3, x4
        cbnz    x5, \again
.endm
/* clang-format on */

#endif

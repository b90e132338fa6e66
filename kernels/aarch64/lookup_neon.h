/* Table lookup in vector registers and, beside them, general ones, as macros over those that keep
 * the row's words.
 *
 * The words kept are replaced by those of a row where it is row i: in vector registers by a mask,
 * in general ones by a selection. N1 dispatches two vector instructions a cycle, loads included,
 * and four in all, so that what is left of a cycle is for general registers.
 * Registers: x0 z, x1 place in the table, x2 i, x3 h, x4 (k, not looked at) row; v0 i, v1 row, v2
 * one, in both lanes; v3 mask; v4, v5, x5 and x6 words of the row.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_LOOKUP_NEON_H
#define KARAT_AARCH64_LOOKUP_NEON_H

#include "aarch64/words.h"

/* clang-format off */

.macro none_kept a, more:vararg
  .ifnb \a
        movi    v\a\().2d, #0
        none_kept \more
  .endif
.endm
/* kept: numbers of vector registers, two words each */
.macro start_lookup kept:vararg
        mov     x4, #1
        dup     v0.2d, x2
        dup     v2.2d, x4
        movi    v1.2d, #0
        none_kept \kept
        mov     x4, #0
.endm

/* Whether row is i. */
.macro start_row
        cmp     x4, x2
        cmeq    v3.2d, v0.2d, v1.2d
.endm
.macro count_rows
        add     v1.2d, v1.2d, v2.2d
.endm
/* v[b] v[a] = the words at x1 + at, if row is i */
.macro keep_four at, a, b
        ldp     q4, q5, [x1, #\at]
        bit     v\a\().16b, v4.16b, v3.16b
        bit     v\b\().16b, v5.16b, v3.16b
.endm
/* The same, and d c = the words at x1 + beside. */
.macro keep_six at, a, b, beside, c, d
        ldp     x5, x6, [x1, #\beside]
        csel    \c, \c, x5, ne
        ldp     q4, q5, [x1, #\at]
        bit     v\a\().16b, v4.16b, v3.16b
        csel    \d, \d, x6, ne
        bit     v\b\().16b, v5.16b, v3.16b
.endm
.macro next_row again, bytes
        add     x4, x4, #1
        add     x1, x1, #\bytes
        sub     x5, x3, x4
        cbnz    x5, \again
.endm

.macro store_pairs place, offset, a, b, more:vararg
  .ifnb \a
        stp     q\a, q\b, [\place, #\offset]
        store_pairs \place, "(\offset + 32)", \more
  .endif
.endm

/* Of 32 words, 24 in v16 to v27 and 8 in x8 to x15. */
.macro start_lookup_32
        start_lookup 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
        clear   x8, x9, x10, x11, x12, x13, x14, x15
.endm
.macro keep_32
        start_row
        keep_six 0, 16, 17, 192, x8, x9
        count_rows
        keep_six 32, 18, 19, 208, x10, x11
        keep_four 64, 20, 21
        keep_six 96, 22, 23, 224, x12, x13
        keep_four 128, 24, 25
        keep_six 160, 26, 27, 240, x14, x15
.endm
.macro store_32 offset
        store_pairs x0, \offset, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
        store   x0, "(\offset + 192)", x8, x9, x10, x11, x12, x13, x14, x15
.endm
/* clang-format on */

#endif

/* The reduction of chunk_reduce.h by loops, as macros: chunk_reduce.S says how it works.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_REDUCE_LOOPS_H
#define KARAT_AARCH64_REDUCE_LOOPS_H
#include "aarch64/chunk_reduce.h"
/* clang-format off */

/* The frame: the pairs of columns; t and zeros. */
        .set    .Lcopy, 4672
        .set    .Lframe, 6944

/* For add_products: all vectors are whole, and nothing begins by a product. */
        .set    .Lhalf, 0
        .set    .Lnew, 0

/* y = x / 29 for x < 2^14 */
.macro divide_29 y, x
        mov     \y, #4520
        mul     \y, \x, \y
        lsr     \y, \y, #17
.endm

/* ---- t's chunks ---- */

/* Chunks s to 31 of the 29 words at x11, as pairs of columns at x10. Word i is in x(12 + i mod 4). */
.macro chunks_from s
  .if \s == 0
        chunk_word 12, 0
        and     x16, x12, #0x3ffffffffffffff
  .elseif \s == 31
        lsr     x16, x12, #6
  .else
        chunk_word %(12 + (58 * \s / 64 + 1) % 4), %(58 * \s / 64 + 1)
        chunk_across %(12 + (58 * \s / 64 + 1) % 4), %(12 + 58 * \s / 64 % 4), %(58 * \s % 64)
  .endif
        stp     x16, xzr, [x10, #16 * \s]
  .if \s < 31
        chunks_from %(\s + 1)
  .endif
.endm
.macro chunk_word a, i
        ldr     x\a, [x11, #8 * \i]
.endm
.macro chunk_across b, a, bit
        extr    x16, x\b, x\a, #\bit
        and     x16, x16, #0x3ffffffffffffff
.endm

/* ---- rows ---- */

/* The first four pairs of columns, from x12 on, in v0 to v3; and row s of four: its digits take the place of its pair, their products go to the following ones
 * as long as these are in registers. What the last row carries on is in v31; h_0 to h_2 are in v28 to v30. */
.macro load_pairs_of_digits
        ldp     q0, q1, [x12]
        ldp     q2, q3, [x12, #32]
.endm
.macro digits_of_row s
        ext     v4.16b, v16.16b, v\s\().16b, #8
        usra    v\s\().2d, v4.2d, #29
        ext     v4.16b, v\s\().16b, v16.16b, #8
        and     v\s\().16b, v\s\().16b, v17.16b
  .if \s < 3
        row_carry %(\s + 1)
        row_on  \s, %(\s + 1), 28
  .else
        ushr    v31.2d, v4.2d, #29
  .endif
.endm
.macro row_carry b
        usra    v\b\().2d, v4.2d, #29
.endm
.macro row_on q, a, h
        add_products \a, \h, \q, 0, 2
  .if \a < 3
        row_on  \q, %(\a + 1), %(\h + 1)
  .endif
.endm

/* v_a += what a pair of columns gets from rows r to 3, with h in v_h, v_(h-1), ... */
.macro pair_rows a, r, h
        add_products \a, \h, %(20 + \r), 0, 2
  .if \r < 3
        pair_rows \a, %(\r + 1), %(\h - 1)
  .endif
.endm

/* v_a = v_raw without what goes on to the next pair, and with what came on in v19; then that is what goes on. */
.macro carry_in a, raw
        and     v\a\().16b, v\raw\().16b, v18.16b
        add     v\a\().2d, v\a\().2d, v19.2d
        ushr    v19.2d, v\raw\().2d, #58
.endm

/* The pair of columns at x6 and its products with the four vectors of h at x7; both go on. */
.macro next_pair
        ldr     q7, [x6]
        ldp     q24, q25, [x7]
        add     x6, x6, #16
        ldp     q26, q27, [x7, #32]
        carry_in 5, 7
        add     x7, x7, #16
        pair_rows 5, 0, 27
        str     q5, [x6, #-16]
.endm

/* ---- the result goes out ---- */

/* The next chunk z = x_0 + B (x_1 mod B) + y_1 div B from x = v2 and y_1 = v3, for the pair y before x; v3 = x_1. */
.macro next_chunk_out
        usra    v2.2d, v3.2d, #29
        ext     v3.16b, v2.16b, v16.16b, #8
        shl     v22.2d, v3.2d, #35
        usra    v2.2d, v22.2d, #6
        str     d2, [x0]
        add     x0, x0, #8
.endm

/* clang-format on */
#endif

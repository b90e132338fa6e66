/* Seven rows of the reduction of chunk_reduce.h, for 64 words, as macros: a block of it that may be
 * done again and again, beside something else.
 *
 * The columns of the sum are in memory, t, 79 pairs, of which the first seven become digits. What
 * is left, 72 pairs, goes to z, column by column: each gets its products with all 14 digits, so
 * that the table h is read once.
 *
 * No lane overflows: what a column of t has above B^2 goes to the same lane of the next pair, when
 * it comes in. So with columns below 2^62, those of z are below B^2, and 14 products, and carries
 * below 2^35: below 2^62 again.
 *
 * Registers: x0 z, x1 t, x2 c, no flags; all vector registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_REDUCE_ROWS_H
#define KARAT_AARCH64_REDUCE_ROWS_H
#include "aarch64/chunk_reduce.h"
/* clang-format off */

/* Pairs 0 to 7 are in v0 to v7; digits are packed in v16 to v18, those of the last row are in v19; h_j is in v8 + j mod 8. x0, x1 and x2 point to pairs
 * and vectors in the middle, for the offsets that pairs of registers can have. */
        .set    .Lseven, 7
        .set    .Lz_middle, 36
        .set    .Lcolumns_middle, 39
        .set    .Lh_middle, 36

.macro load_pairs a, b, p
        ldp     q\a, q\b, [x1, #16 * (\p - .Lcolumns_middle)]
.endm
.macro load_halves a, b, j
        ldp     q\a, q\b, [x2, #16 * (\j - .Lh_middle)]
.endm
.macro store_columns a, b, p
        stp     q\a, q\b, [x0, #16 * (\p - .Lz_middle)]
.endm

/* a += q_i h_j for the digits of row i. */
.macro row_product a, i, j
  .if \i < 6
        add_products \a, %(8 + (\j) % 8), %(16 + \i / 2), %(2 * (\i % 2)), %(2 * (\i % 2) + 1)
  .else
        add_products \a, %(8 + (\j) % 8), 19, 0, 2
  .endif
.endm

/* q_i, and its products for the pairs up to 6. Two rows' digits are packed as soon as both are there; until then those of row i are in register q. */
.macro row_of_digits i
  .if \i == 6
        digits_and_products 6, 19
  .elseif \i % 2
        digits_and_products \i, 20
        pack_digits %(16 + \i / 2), 20
  .else
        digits_and_products \i, %(16 + \i / 2)
  .endif
.endm
.macro digits_and_products i, q
        friendly_digits \q, \i, %(\i + 1), 24, 25, 21
        .set    .Lp, \i + 1
  .rept 6 - \i
        add_products %.Lp, %(8 + .Lp - 1 - \i), \q, 0, 2
        .set    .Lp, .Lp + 1
  .endr
.endm

/* v_a = the pair in v_s without what goes on, and with what comes from the pair in v_before. */
.macro pair_in a, s, before
        and     v\a\().16b, v\s\().16b, v26.16b
        usra    v\a\().2d, v\before\().2d, #58
.endm

/* v_a += what pair p gets from all rows. */
.macro column a, p
        .set    .Lj, \p - 1
        .set    .Lr, 0
  .rept .Lseven
    .if .Lj < 72
        row_product \a, %.Lr, %.Lj
    .endif
        .set    .Lj, .Lj - 1
        .set    .Lr, .Lr + 1
  .endr
.endm

/* Pairs p and p + 1, p odd, the former in v_a if it is the first; in v23, the pair that came in before them. */
.macro two_columns p, a
  .if \p < 73
        load_halves %(8 + (\p - 1) % 8), %(8 + \p % 8), %(\p - 1)
  .endif
        load_pairs 22, 27, \p
  .if \p > 7
        pair_in \a, 22, 23
  .endif
        pair_in 1, 27, 22
        mov     v23.16b, v27.16b
        column  \a, \p
        column  1, %(\p + 1)
        store_columns \a, 1, %(\p - 7)
.endm

.macro seven_rows
        .altmacro
        .set    .Lhalf, 0
        .set    .Lnew, 0
        add     x0, x0, #16 * .Lz_middle
        add     x1, x1, #16 * .Lcolumns_middle
        add     x2, x2, #16 * .Lh_middle
        chunk_constants 24, 25
        movi    v26.16b, #255
        ushr    v26.2d, v26.2d, #6
        load_pairs 0, 1, 0
        load_pairs 2, 3, 2
        load_pairs 4, 5, 4
        load_pairs 6, 23, 6
        load_halves 8, 9, 0
        load_halves 10, 11, 2
        load_halves 12, 13, 4
        and     v7.16b, v23.16b, v26.16b
        .set    .Li, 0
  .rept .Lseven
        row_of_digits %.Li
        .set    .Li, .Li + 1
  .endr
        two_columns 7, 7
        .set    .Lcolumn, 9
  .rept 35
        two_columns %.Lcolumn, 0
        .set    .Lcolumn, .Lcolumn + 2
  .endr
        .noaltmacro
.endm

/* clang-format on */
#endif

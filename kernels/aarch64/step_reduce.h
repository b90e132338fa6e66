/* The reduction of chunk_reduce.h for a product that is still being made, as macros: what needs its low half alone comes first.
 *
 * The rows are done in two parts. The first k/2 rows need the low half of t; their products go to all columns before the others begin, those that go to
 * columns out of the window through the stack. A chunk of t comes in only two rows before its pair becomes a digit.
 *
 * Registers: x0 z, x1 t, x2 c, sp; all vector registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_STEP_REDUCE_H
#define KARAT_AARCH64_STEP_REDUCE_H
#include "aarch64/chunk_reduce.h"
/* clang-format off */

/* ---- t comes in ---- */

/* Pair p += its chunk, bits 58 p to 58 p + 57 of t. */
.macro chunk_add p
        chunk_bits_add %(\p % (.Lwindow + 1)), %(58 * \p / 64), %(58 * \p % 64), %.Ls, %.Lt
.endm
.macro chunk_bits_add a, word, bit, s, t
  .if \word >= 2 * .Lwords
  .elseif \bit < 6
        ldr     d\s, [x1, #8 * \word]
        shl     v\s\().2d, v\s\().2d, #6 - \bit
        usra    v\a\().2d, v\s\().2d, #6
  .elseif (\bit == 6) || (\word == 2 * .Lwords - 1)
        ldr     d\s, [x1, #8 * \word]
        usra    v\a\().2d, v\s\().2d, #\bit
  .else
        ldp     d\s, d\t, [x1, #8 * \word]
        usra    v\a\().2d, v\s\().2d, #\bit
        shl     v\t\().2d, v\t\().2d, #70 - \bit
        usra    v\a\().2d, v\t\().2d, #6
  .endif
.endm

/* ---- pairs out of the window ---- */

/* Pair p comes in: from the stack, where the first part of the rows has left it, or 0. */
.macro pair_back p
  .if \p < 2 * .Lrows
        pair_from %(\p % (.Lwindow + 1)), %(.Lplace + 16 * (\p - .Lhalf - .Lwindow - 1)), %(.Lfirst && (\p < .Lhalf + .Lvectors))
    .if .Lfirst && (\p > .Lcarry_from) && (\p <= .Lcarry_to + 1)
        carry   %((\p - 1) % (.Lwindow + 1)), %(\p % (.Lwindow + 1)), %.Lzero, %.Lmask, %.Ls, %.Lt
    .endif
  .endif
.endm
.macro pair_from a, place, there
  .if \there
        ldr     q\a, [sp, #\place]
  .else
        movi    v\a\().2d, #0
  .endif
.endm

/* Pair p, out of the window, has the products of the first part of the rows: to the stack. */
.macro pair_away p
        pair_from %.Lodd, 0, 0
        .set    .Lj, .Lhalf - 1
  .rept .Lhalf
    .if \p - 1 - .Lj < .Lvectors
        vector  %(\p - 1 - .Lj)
        add_products %.Lodd, %.Lvector, %(.Lpacked + .Lj / 2 % .Lpacks), %(2 * (.Lj % 2)), %(2 * (.Lj % 2) + 1), 0
    .endif
        .set    .Lj, .Lj - 1
  .endr
        pair_to %.Lodd, %(.Lplace + 16 * (\p - .Lhalf - .Lwindow - 1))
.endm
.macro pair_to a, place
        str     q\a, [sp, #\place]
.endm

/* ---- all of it ---- */

/* Pair p, new, += its products with the digits from those of row .Lfirst up to those of step i. */
.macro column_since p, i
        .set    .Lj, \i
  .rept \i + 1 - .Lfirst
        vector_for \p, %.Lj
    .if .Lv < .Lend
        products \p, %.Lj, \i
    .endif
        .set    .Lj, .Lj - 1
  .endr
.endm

/* Step i of the part that begins with row .Lfirst and ends before .Llimit, with the digits of step i + 1. */
.macro step_late i
        pack    \i
  .if \i + 2 < .Llimit
        chunk_add %(\i + 2)
  .endif
        .set    .Lp, \i + 1
  .rept .Lwindow
        products %.Lp, \i, \i
    .if (.Lp == \i + 1) && (\i + 1 < .Llimit)
        digits  %(\i + 1)
    .endif
    .if .Lp == \i + 1
        pair_back %(\i + 1 + .Lwindow)
    .endif
    .if \i == .Lrows - 1
        chunk_add %.Lp
        chunks_out %.Lp
    .endif
        .set    .Lp, .Lp + 1
  .endr
  .if \i < .Lrows - 1
        column_since %(\i + 1 + .Lwindow), \i
  .endif
.endm

/* The result from pair p, which has come in after the last step and has no products of the second part yet. */
.macro column_out_late p
        column_since \p, %(.Lrows - 1)
        chunk_add \p
        chunks_out \p
        pair_back %(\p + 1)
.endm

/* Rows from .Lfirst to .Llimit - 1; their first two chunks come in at once. */
.macro rows first, limit
        .set    .Lfirst, \first
        .set    .Llimit, \limit
        chunk_add \first
        chunk_add %(\first + 1)
        digits  \first
        .set    .Li, \first
  .rept \limit - \first
        step_late %.Li
        .set    .Li, .Li + 1
  .endr
.endm

/* All of it, for 32 words. Pairs from carry_from to carry_to are carried. 16 (vectors - window - 1) bytes at sp place are scratch. */
.macro step_reduce words, window, packs, carry_from, carry_to, place
        .altmacro
        chunk_numbers \words, \window, \packs
        .set    .Lcarry_from, \carry_from
        .set    .Lcarry_to, \carry_to
        .set    .Lplace, \place
        .set    .Lhalf, \words / 2
        chunk_constants %.Lzero, %.Lmask
        .set    .Lfirst, 0
        .set    .Lp, 0
  .rept .Lwindow + 1
        pair_back %.Lp
        .set    .Lp, .Lp + 1
  .endr
        rows    0, %.Lhalf
        .set    .Lp, .Lhalf + .Lwindow + 1
  .rept .Lvectors - .Lwindow - 1
        pair_away %.Lp
        .set    .Lp, .Lp + 1
  .endr
        .set    .Lbefore, .Lzero
        rows    %.Lhalf, %.Lrows
  .rept .Lrows - .Lwindow
        column_out_late %(.Li + .Lwindow)
        .set    .Li, .Li + 1
  .endr
        .noaltmacro
.endm

/* clang-format on */
#endif

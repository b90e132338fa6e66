/* The reduction of chunk_reduce.h for a product that is still being made, as macros: what the lowest words of it are enough for comes first.
 *
 * The rows are done in blocks. Those of a block go to all columns before the next block begins: to the pairs in the window, and then to the others, which wait
 * on the stack meanwhile. So a block needs no more of t than the chunks of its rows, and these come in only two rows before their pairs become digits.
 *
 * Registers: x0 z, x1 t, x2 c, sp; all vector registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_STEP_REDUCE_H
#define KARAT_AARCH64_STEP_REDUCE_H
#include "aarch64/chunk_reduce.h"
/* clang-format off */

/* ---- pairs out of the window ---- */

/* Pair p comes back from the stack, if it is there. */
.macro pair_back p, a
  .if \p < .Lpairs
        pair_at ldr, \a, %(.Lplace + 16 * (\p % (.Lvectors - .Lwindow - 1)))
  .endif
.endm
.macro pair_at op, a, place
        \op     q\a, [sp, #\place]
.endm

/* Pair p, out of the window, += its products with the digits of the block; the register of odd digits is free. */
.macro outer_column p
        pair_back \p, %.Lodd
        .set    .Lnew, \p == .Lpairs
        .set    .Lpairs, .Lpairs - .Lnew
        .set    .Lhalf, 0
        .set    .Lj, .Llimit - 1
  .rept .Llimit - .Lfirst
    .if \p - 1 - .Lj < .Lvectors
        vector  %(\p - 1 - .Lj)
        add_products %.Lodd, %.Lvector, %(.Lpacked + .Lj / 2 % .Lpacks), %(2 * (.Lj % 2)), %(2 * (.Lj % 2) + 1)
        .set    .Lnew, 0
    .endif
        .set    .Lj, .Lj - 1
  .endr
        pair_at str, %.Lodd, %(.Lplace + 16 * (\p % (.Lvectors - .Lwindow - 1)))
.endm

/* ---- all of it ---- */

/* Pair p, just come in, += its products with the digits of the block up to those of step i. */
.macro inner_column p, i
        pair_back \p, %(\p % (.Lwindow + 1))
        .set    .Lj, \i
  .rept \i + 1 - .Lfirst
        vector_for \p, %.Lj
    .if .Lv < .Lend
        products \p, %.Lj, \i
    .endif
        .set    .Lj, .Lj - 1
  .endr
.endm

/* Step i, with the digits of step i + 1 if it belongs to the block. */
.macro block_step i
        pack    \i
  .if (\i > 0) && (\i + 2 < .Llimit)
        chunk_in usra, %(\i + 2)
  .endif
        .set    .Lp, \i + 1
  .rept .Lwindow
        products %.Lp, \i, \i
    .if (.Lp == \i + 1) && (\i + 1 < .Llimit)
        quotient_digits %(\i + 1)
    .endif
    .if \i == .Lrows - 1
        chunk_in usra, %.Lp
        chunks_out %.Lp
    .endif
        .set    .Lp, .Lp + 1
  .endr
  .if \i < .Lrows - 1
        inner_column %(\i + 1 + .Lwindow), \i
        carry   %(\i + .Lwindow)
  .endif
.endm

/* The rows from `first` to `limit` - 1. */
.macro block first, limit
        .set    .Lfirst, \first
        .set    .Llimit, \limit
  .if \first
        chunk_in usra, \first
        chunk_in usra, %(\first + 1)
        quotient_digits \first
  .endif
        .set    .Li, \first
  .rept \limit - \first
        block_step %.Li
        .set    .Li, .Li + 1
  .endr
  .if \limit < .Lrows
        .set    .Lp, .Li + .Lwindow + 1
    .rept .Lvectors - .Lwindow - 1
        outer_column %.Lp
        .set    .Lp, .Lp + 1
    .endr
  .endif
.endm

/* The result from pair p, which comes in after the last step. */
.macro inner_column_out p
        inner_column \p, %(.Lrows - 1)
        chunk_in usra, \p
        chunks_out \p
.endm

/* All of it, in three blocks, which end before the rows (even numbers) a and b, and the last one; a block has at most 2 packs rows. Pairs from carry_from to
 * carry_to are carried. 16 (J - window - 1) bytes at sp place are scratch, for the table's J vectors a number. */
.macro step_reduce words, window, packs, a, b, carry_from, carry_to, place
        .altmacro
        chunk_numbers \words, \window, \packs
        .set    .Lchunks, 2 * .Lrows                            /* none comes in by itself */
        .set    .Lcarry_from, \carry_from
        .set    .Lcarry_to, \carry_to
        .set    .Lplace, \place
        chunk_constants %.Lzero, %.Lmask
        first_digits %.Lpacked, %.Lmask, %.Ls
        chunk_in ushr, 1
        chunk_in ushr, 2
        block   0, \a
        block   \a, \b
        block   \b, %.Lrows
  .rept .Lrows - .Lwindow
        inner_column_out %(.Li + .Lwindow)
        .set    .Li, .Li + 1
  .endr
        .noaltmacro
.endm

/* clang-format on */
#endif

/* The reduction of chunk_reduce.h for a product that is still being made, as macros: what the
 * lowest words of it are enough for comes first.
 *
 * The rows are done in blocks. Those of a block go to all columns before the next block begins: to
 * the pairs in the window, and then to the others, which wait in memory meanwhile. So a block needs
 * no more of t than the chunks of its rows, and these come in only two rows before their pairs
 * become digits.
 *
 * Registers: x0 z, x1 t, x2 c; all vector registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_BLOCK_REDUCE_H
#define KARAT_AARCH64_BLOCK_REDUCE_H
#include "aarch64/chunk_reduce.h"
/* clang-format off */

/* ---- carries ---- */

/* At its beginning, a block has the carries of all pairs go on, so that a pair gets no more products before that than the rows of a block give. What pairs in the
 * window have, top down: */
.macro carry_window
        carry_top %((.Lfirst + .Lwindow) % (.Lwindow + 1)), %.Lcarry, %.Lzero, %.Lmask, %.Ls
        .set    .Lp, .Lfirst + .Lwindow - 1
  .rept .Lwindow - 1
        carry_pair %(.Lp % (.Lwindow + 1)), %((.Lp + 1) % (.Lwindow + 1)), %.Lzero, %.Lmask, %.Ls, %.Lt
        .set    .Lp, .Lp - 1
  .endr
        .set    .Lpending, 1
.endm
/* a = a mod B + (0, a_0 div B); carry = (a_1, 0). */
.macro carry_top a, carry, zero, mask, s
        ext     v\s\().16b, v\zero\().16b, v\a\().16b, #8
        ext     v\carry\().16b, v\a\().16b, v\zero\().16b, #8
        and     v\a\().16b, v\a\().16b, v\mask\().16b
        usra    v\a\().2d, v\s\().2d, #29
.endm

/* Pair p comes back from memory, if it is there, its carry going on and that of the pair before coming in. */
.macro pair_back p, a
  .if \p < .Lpairs
        pair_at ldr, %.Ls, \p
        carried \a, %.Lcarry, %.Lzero, %.Lmask, %.Ls
  .endif
.endm
/* A pair that waits: in z, so that it leaves as the result comes in (turn, the place of pair 0), or, where z is too small, at sp (turn = -1). */
.macro pair_at op, a, p
  .if .Lturn < 0
        pair_place \op, \a, sp, %(16 * (\p % .Louter))
  .else
        pair_place \op, \a, x0, %(16 * ((\p + .Lturn) % .Louter))
  .endif
.endm
.macro pair_place op, a, base, place
        \op     q\a, [\base, #\place]
.endm
/* a = s mod B + (carry div B) + (0, s_0 div B); carry = (s_1, 0). */
.macro carried a, carry, zero, mask, s
        and     v\a\().16b, v\s\().16b, v\mask\().16b
        usra    v\a\().2d, v\carry\().2d, #29
        ext     v\carry\().16b, v\s\().16b, v\zero\().16b, #8
        ext     v\s\().16b, v\zero\().16b, v\s\().16b, #8
        usra    v\a\().2d, v\s\().2d, #29
.endm

/* Pair a, the first behind those that were there, has its first products: the last carry comes in. */
.macro last_carry a
  .if .Lpending && .Lfresh
        carry_last \a, %.Lcarry
        .set    .Lpending, 0
  .endif
.endm
.macro carry_last a, carry
        usra    v\a\().2d, v\carry\().2d, #29
.endm

/* ---- columns ---- */

/* Pair p, out of the window, += its products with the digits of the block; the register of odd digits is free. */
.macro outer_column p
        pair_back \p, %.Lodd
        .set    .Lnew, \p == .Lpairs
        .set    .Lfresh, .Lnew
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
        last_carry %.Lodd
        pair_at str, %.Lodd, \p
.endm

/* Pair p, just come in, += its products with the digits of the block up to those of step i. */
.macro inner_column p, i
        pair_back \p, %(\p % (.Lwindow + 1))
        .set    .Lfresh, \p == .Lpairs
        .set    .Lj, \i
  .rept \i + 1 - .Lfirst
        vector_for \p, %.Lj
    .if .Lv < .Lend
        products \p, %.Lj, \i
    .endif
        .set    .Lj, .Lj - 1
  .endr
        last_carry %(\p % (.Lwindow + 1))
.endm

/* ---- all of it ---- */

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
  .endif
.endm

/* The rows from the end of the last block to `limit` - 1. */
.macro block limit
        block_from %.Llimit, \limit
.endm
.macro block_from first, limit
        .set    .Lfirst, \first
        .set    .Llimit, \limit
  .if \first
        carry_window
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

/* All of it, in blocks that end before the rows a, b, ... (even numbers) and the last one; a block has at most 2 packs rows, and 30. With J vectors a number in
 * the table, J - window - 1 pairs wait, 16 bytes each. */
.macro block_reduce words, window, packs, turn, ends:vararg
        .altmacro
        chunk_numbers \words, \window, \packs
        .set    .Lcarry, .Ltable
        .set    .Ltable, .Ltable + 1
        .set    .Lchunks, 2 * .Lrows                            /* none comes in by itself */
        .set    .Lturn, \turn
        .set    .Louter, .Lvectors - .Lwindow - 1
        .set    .Lpending, 0
        .set    .Llimit, 0
        chunk_constants %.Lzero, %.Lmask
        first_digits %.Lpacked, %.Lmask, %.Ls
        chunk_in ushr, 1
        chunk_in ushr, 2
  .irp limit, \ends
        block   \limit
  .endr
        block   %.Lrows
  .rept .Lrows - .Lwindow
        inner_column_out %(.Li + .Lwindow)
        .set    .Li, .Li + 1
  .endr
        .noaltmacro
.endm

/* clang-format on */
#endif

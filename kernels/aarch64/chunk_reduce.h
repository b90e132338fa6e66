/* Montgomery reduction of one number by the vector unit, in digits of 29 bits, as macros.
 *
 * Let B = 2^29. There are 2r digits q of the quotient, two a row, and the columns of the sum of all
 * products, weights B^c, come in pairs p = (2p, 2p + 1), one pair a register, a column in each
 * 64-bit lane. A chunk of 58 bits of t begins lane 0 of each.
 *
 * Rows i < r - 2 are friendly: with f = -1/n mod B^2 and h = (n f + 1) / B^2, t + q f n = t - q +
 * B^2 q h. So q_i is what stands in columns 2i, 2i + 1 once their carries have gone on, no product
 * is needed for it, and its products q_i h_j go to the pairs i + 1 + j, for pairs h_j of digits of
 * h. The last two rows are plain, q = (column w) mod B for a digit, and their products q_i n_j go
 * to pair i + j; they bring the result back to the size of n. The table's vector j is h_2j, h_2j+1,
 * h_2j-1, h_2j: one load does for the products of both digits of q_i.
 *
 * At step i the pairs i + 1 to i + window are in registers and get the products of q_i. Then pair i
 * + 1 + window comes in, as the register of pair i is free, and gets those of q_i and of all
 * earlier digits: these run on through the table where the former have left off, so that a step
 * reads the table once. Earlier digits stay in registers, two rows packed in each. The digits of
 * step i + 1 are made while the products of step i go on.
 *
 * No lane overflows: a column has at most a product with each digit q, below B^2 each, 36 of them
 * for 16 words and 54 for 24, and beside them a chunk, below B^2, and a carry below 2^35. For 32
 * words they are up to 72; so the carries of pairs with more than 60 go on when the next pair comes
 * in, when they have two for each of 37 - window rows. A chunk of the result is a column's sum,
 * less than B^2 and a carry: that fits too.
 *
 * Registers: x0 z, x1 t, x2 c, no other general register and no flags; all vector registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_CHUNK_REDUCE_H
#define KARAT_AARCH64_CHUNK_REDUCE_H
/* clang-format off */

/* Macros take numbers of registers, and pairs p, steps i and vectors v (n's follow h's) by number. The numbers that all of them need are symbols. */
.macro chunk_numbers words, window, packs=0
        .set    .Lwords, \words
        .set    .Lwindow, \window                               /* pairs: v0 to v\window, in turn */
        .set    .Lrows, (32 * \words + 38) / 29
        .set    .Lvectors, ((64 * \words + 28) / 29 + 2) / 2
        .set    .Lpacked, \window + 1                           /* packed digits: from here, in turn */
        .set    .Lpacks, \packs
  .ifeq .Lpacks
        .set    .Lpacks, (.Lvectors - \window + 1) / 2
  .endif
  .if (\packs == 0) && (.Lvectors - \window > 1)
        .set    .Lpacks, .Lpacks + 1
  .endif
        .set    .Lodd, .Lpacked + .Lpacks                       /* digits of odd steps */
        .set    .Lzero, .Lodd + 1
        .set    .Lmask, .Lodd + 2                               /* B - 1 in each lane */
        .set    .Ls, .Lodd + 3                                  /* scratch */
        .set    .Lt, .Lodd + 4
        .set    .Ltable, .Lodd + 5                              /* vectors of the table: from here, two at a time */
        .set    .Ltables, (27 - .Lodd) / 2
        .set    .Lnext, 0                                       /* loads of the table so far, and the vector that is in the second register of the last */
        .set    .Lheld, -1
        .set    .Lpairs, 3                                      /* pairs and chunks of t that have come in: the first three for themselves */
        .set    .Lchunks, 3
        .set    .Lbefore, .Lzero                                /* the pair before those that go out */
  .if .Ltables < 1
    .error "not enough registers"
  .endif
.endm

/* ---- t comes in ---- */

/* Lane 0 of pair p = its chunk, bits 58 p to 58 p + 57 of t, by shift = ushr; += it by usra. */
.macro chunk_in shift, p
        chunk_bits \shift, %(\p % (.Lwindow + 1)), %(58 * \p / 64), %(58 * \p % 64), %.Ls, %.Lt
.endm
.macro chunk_bits shift, a, word, bit, s, t
  .if \word < 2 * .Lwords
    .if \bit < 6
        ldr     d\s, [x1, #8 * \word]
        shl     v\s\().2d, v\s\().2d, #6 - \bit
        \shift v\a\().2d, v\s\().2d, #6
    .elseif (\bit == 6) || (\word == 2 * .Lwords - 1)
        ldr     d\s, [x1, #8 * \word]
        \shift v\a\().2d, v\s\().2d, #\bit
    .else
      .if \word < 63
        ldp     d\s, d\t, [x1, #8 * \word]
      .else
        ldr     d\s, [x1, #8 * \word]
        ldr     d\t, [x1, #8 * (\word + 1)]
      .endif
        \shift v\a\().2d, v\s\().2d, #\bit
        shl     v\t\().2d, v\t\().2d, #70 - \bit
        usra    v\a\().2d, v\t\().2d, #6
    .endif
  .endif
.endm

/* The next chunk, if its pair is one of the first `pairs` and is there. */
.macro next_chunk pairs
  .if (.Lchunks < .Lpairs) && (.Lchunks < \pairs)
        chunk_in usra, %.Lchunks
        .set    .Lchunks, .Lchunks + 1
  .endif
.endm

/* ---- products ---- */

/* .Lvector = the register with vector v of the table. */
.macro vector v
  .if .Lheld == \v
        .set    .Lvector, .Lvector + 1
        .set    .Lheld, -1
  .else
        .set    .Lvector, .Ltable + 2 * (.Lnext % .Ltables)
        .set    .Lnext, .Lnext + 1
        .set    .Lheld, -1
    .if (16 * \v <= 1008) && (\v % .Lvectors < .Lvectors - 1)
        load_vectors %.Lvector, %(.Lvector + 1), \v
        .set    .Lheld, \v + 1
    .else
        load_vector %.Lvector, \v
    .endif
  .endif
.endm
.macro load_vectors a, b, v
        ldp     q\a, q\b, [x2, #16 * \v]
.endm
.macro load_vector a, v
        ldr     q\a, [x2, #16 * \v]
.endm

/* .Lv = the vector that pair p gets times q_j, if it is below .Lend. */
.macro vector_for p, j
  .if \j < .Lrows - 2
        .set    .Lv, \p - 1 - \j
        .set    .Lend, .Lvectors
  .else
        .set    .Lv, .Lvectors + \p - \j
        .set    .Lend, 2 * .Lvectors
  .endif
.endm

/* Pair p += the products of q_j at step i. q_i is in words 0 and 2, earlier digits are packed. */
.macro products p, j, i
        vector_for \p, \j
        vector  %.Lv
        .set    .Lnew, \p == .Lpairs
        .set    .Lhalf, (.Lv == .Lend - 1) && ((64 * .Lwords + 28) / 29 <= 2 * (.Lvectors - 1))
  .if \j < \i
        add_products %(\p % (.Lwindow + 1)), %.Lvector, %(.Lpacked + \j / 2 % .Lpacks), %(2 * (\j % 2)), %(2 * (\j % 2) + 1)
  .else
        quotient \j
        add_products %(\p % (.Lwindow + 1)), %.Lvector, %.Lq, 0, 2
  .endif
        .set    .Lpairs, .Lpairs - .Lnew
.endm
/* a += q f, or a = q f for a new pair, for digits q in words lo and hi of a register and a vector f, of which the lower half may be 0. */
.macro add_products a, f, q, lo, hi
  .if .Lhalf && .Lnew
        umull2  v\a\().2d, v\f\().4s, v\q\().s[\hi]
  .else
    .if .Lnew
        umull   v\a\().2d, v\f\().2s, v\q\().s[\lo]
    .elseif .Lhalf == 0
        umlal   v\a\().2d, v\f\().2s, v\q\().s[\lo]
    .endif
        umlal2  v\a\().2d, v\f\().4s, v\q\().s[\hi]
  .endif
.endm

/* .Lq = the register that q_i is in at step i. */
.macro quotient i
  .if \i % 2
        .set    .Lq, .Lodd
  .else
        .set    .Lq, .Lpacked + \i / 2 % .Lpacks
  .endif
.endm

/* ---- digits of the quotient ---- */

/* q_i from pair i, whose carry goes to the next. */
.macro quotient_digits i
        quotient \i
  .if \i < .Lrows - 2
        friendly_digits %.Lq, %(\i % (.Lwindow + 1)), %((\i + 1) % (.Lwindow + 1)), %.Lzero, %.Lmask, %.Ls
  .else
        vector  %.Lvectors
        .set    .Lheld, -1
        load_vector %.Lt, %(2 * .Lvectors)
        plain_digits %.Lq, %(\i % (.Lwindow + 1)), %((\i + 1) % (.Lwindow + 1)), %.Lzero, %.Lmask, %.Ls, %.Lvector, %.Lt
  .endif
.endm
/* q_0, the two lowest digits of t. */
.macro first_digits q, mask, s
        ldr     d\q, [x1]
        ushr    v\s\().2d, v\q\().2d, #29
        uzp1    v\q\().2d, v\q\().2d, v\s\().2d
        and     v\q\().16b, v\q\().16b, v\mask\().16b
.endm
/* a_1 += a_0 div B; q = a mod B; b_0 += a_1 div B, for lanes 0 and 1. */
.macro friendly_digits q, a, b, zero, mask, s
        ext     v\s\().16b, v\zero\().16b, v\a\().16b, #8
        usra    v\a\().2d, v\s\().2d, #29
        and     v\q\().16b, v\a\().16b, v\mask\().16b
        ext     v\s\().16b, v\a\().16b, v\zero\().16b, #8
        usra    v\b\().2d, v\s\().2d, #29
.endm
/* q_0 = a_0 w mod B; a += q_0 n_0; a_1 += a_0 div B; q_1 = a_1 w mod B; a_1 += q_1 n_0; b_0 += a_1 div B, for f = n_0, n_1, 0, n_0. */
.macro plain_digits digits, a, b, zero, mask, s, f, w
        mul     v\digits\().2s, v\a\().2s, v\w\().2s
        and     v\digits\().16b, v\digits\().16b, v\mask\().16b
        umlal   v\a\().2d, v\f\().2s, v\digits\().s[0]
        ext     v\s\().16b, v\zero\().16b, v\a\().16b, #8
        usra    v\a\().2d, v\s\().2d, #29
        ext     v\s\().16b, v\a\().16b, v\zero\().16b, #8
        mul     v\s\().2s, v\s\().2s, v\w\().2s
        and     v\s\().16b, v\s\().16b, v\mask\().16b
        umlal2  v\a\().2d, v\f\().4s, v\s\().s[0]
        uzp1    v\digits\().2d, v\digits\().2d, v\s\().2d
        ext     v\s\().16b, v\a\().16b, v\zero\().16b, #8
        usra    v\b\().2d, v\s\().2d, #29
.endm

/* The digits of steps i - 1 and i packed, i odd. */
.macro pack i
  .if (\i % 2) && (.Lvectors - .Lwindow > 1)
        pack_digits %(.Lpacked + \i / 2 % .Lpacks), %.Lodd
  .endif
.endm
.macro pack_digits q, odd
        uzp1    v\q\().4s, v\q\().4s, v\odd\().4s
.endm

/* ---- the result goes out ---- */

/* Once pair p has all of its products: with its neighbour, if that is complete too. */
.macro chunks_out p
        next_chunk %(\p + 1)
  .if \p == .Lpairs
        no_pair %(\p % (.Lwindow + 1))
  .endif
  .if (\p - .Lrows) % 2
        two_chunks_out %(8 * (\p - 1 - .Lrows)), %((\p - 1) % (.Lwindow + 1)), %(\p % (.Lwindow + 1)), %.Lbefore, %.Ls
        .set    .Lbefore, \p % (.Lwindow + 1)
  .elseif \p == 2 * .Lrows - 1
        chunk_out %(8 * (\p - .Lrows)), %(\p % (.Lwindow + 1)), %.Lbefore, %.Lzero, %.Ls
  .endif
.endm
.macro no_pair a
        movi    v\a\().2d, #0
.endm
/* The chunks z = x_0 + B (x_1 mod B) + y_1 div B from x = a and x = b, for the pair y before x. b = a_1, b_1, as the next chunks' `before`. */
.macro two_chunks_out place, a, b, before, z
        uzp1    v\z\().2d, v\a\().2d, v\b\().2d
        uzp2    v\b\().2d, v\a\().2d, v\b\().2d
        shl     v\a\().2d, v\b\().2d, #35
        usra    v\z\().2d, v\a\().2d, #6
        ext     v\a\().16b, v\before\().16b, v\b\().16b, #8
        usra    v\z\().2d, v\a\().2d, #29
        str     q\z, [x0, #\place]
.endm
/* The last chunk, from a pair whose lane 1 is 0. */
.macro chunk_out place, a, before, zero, s
        ext     v\s\().16b, v\before\().16b, v\zero\().16b, #8
        usra    v\a\().2d, v\s\().2d, #29
        str     d\a, [x0, #\place]
.endm

/* ---- all of it ---- */

/* Pair p, new, += its products with all digits up to those of step i. */
.macro new_column p, i
        .set    .Lj, \i
  .rept .Lvectors + 1
        vector_for \p, %.Lj
    .if (.Lj >= 0) && (.Lv < .Lend)
        products \p, %.Lj, \i
    .endif
        .set    .Lj, .Lj - 1
  .endr
.endm

/* The carries of pair p go on, if it is one of those that would get too many products. */
.macro carry p
  .if (\p >= .Lcarry_from) && (\p <= .Lcarry_to)
        carry_pair %(\p % (.Lwindow + 1)), %((\p + 1) % (.Lwindow + 1)), %.Lzero, %.Lmask, %.Ls, %.Lt
  .endif
.endm
/* a = a mod B + (0, a_0 div B); b_0 += a_1 div B, for lanes 0 and 1. */
.macro carry_pair a, b, zero, mask, s, t
        ext     v\s\().16b, v\zero\().16b, v\a\().16b, #8
        ext     v\t\().16b, v\a\().16b, v\zero\().16b, #8
        and     v\a\().16b, v\a\().16b, v\mask\().16b
        usra    v\a\().2d, v\s\().2d, #29
        usra    v\b\().2d, v\t\().2d, #29
.endm

/* Step i, with the digits of step i + 1 and two chunks for pairs that came in before. */
.macro step i
        pack    \i
        .set    .Lp, \i + 1
  .rept .Lwindow
    .if .Lp < 2 * .Lrows
        products %.Lp, \i, \i
      .if (.Lp == \i + 1) && (\i < .Lrows - 1)
        quotient_digits %(\i + 1)
      .endif
      .if (.Lp - \i == 4) || (.Lp - \i == 7)
        next_chunk %(2 * .Lrows)
      .endif
      .if \i == .Lrows - 1
        chunks_out %.Lp
      .endif
    .endif
        .set    .Lp, .Lp + 1
  .endr
  .if \i < .Lrows - 1
        new_column %(\i + 1 + .Lwindow), \i
        carry   %(\i + .Lwindow)
  .endif
.endm

/* The result from pair p, which comes in after the last step i. */
.macro column_out p, i
        new_column \p, \i
        chunks_out \p
.endm

/* All of it. Pairs from carry_from to carry_to are carried. */
.macro chunk_reduce words, window, carry_from=0, carry_to=-1
        .altmacro
        chunk_numbers \words, \window
        .set    .Lcarry_from, \carry_from
        .set    .Lcarry_to, \carry_to
        chunk_constants %.Lzero, %.Lmask
        first_digits %.Lpacked, %.Lmask, %.Ls
        chunk_in ushr, 1
        chunk_in ushr, 2
        .set    .Li, 0
  .rept .Lrows
        step    %.Li
        .set    .Li, .Li + 1
  .endr
  .rept .Lrows - .Lwindow
        column_out %(.Li + .Lwindow), %(.Lrows - 1)
        .set    .Li, .Li + 1
  .endr
        .noaltmacro
.endm
.macro chunk_constants zero, mask
        movi    v\zero\().2d, #0
        movi    v\mask\().16b, #255
        ushr    v\mask\().2d, v\mask\().2d, #35
.endm

/* clang-format on */
#endif

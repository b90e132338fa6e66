/* The kernel mod_exp_pair for K words, as a macro over its callees. K is a number, so that all
 * places are too; R = 2^58r for r = CHUNKS_OF(K); n stands for p or q, and x^i' for x^i R mod n,
 * almost reduced: in words, in chunks, or as a product x^i R^2 that waits for its reduction.
 *
 * A phase reduces the product of one number and multiplies for the other, which has chunks; so
 * the two are half a step apart: between steps p has chunks and q a product. A step is two phases.
 *
 * Registers kept over calls: x19 z, x20 x, x21 e, x22 and x23 the tables of p and q, x24 m, x25 and
 * x26 what p and q have in t, x27 what is left to do (powers, bits of e), x28 a row of p's powers.
 * All of these are public, so that callees may save them: secrets stay in t.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_MOD_EXP_PAIR_H
#define KARAT_AARCH64_MOD_EXP_PAIR_H

#include "aarch64/frame.h"

/* clang-format off */

/* Bits of a window. Phases of multiplication, rows that lookups read, and what both take, for windows
 * of 4, 5 and 6 bits, in thousands; squarings are the same:
 *   16 words: 0.54, 8.2, 541 cycles;   0.47, 13.1, 515;  0.47, 21.9, 575
 *   24 words: 0.80, 12.3, 1635;        0.68, 19.7, 1478; 0.64, 32.8, 1526
 *   32 words: 1.06, 16.4, 3433;        0.88, 26.2, 3019; 0.81, 43.8, 3002
 * and 6 bits want twice as much memory. */
#define WINDOW 5
#define ROWS (1 << WINDOW)

/* Bytes of a number in words, in chunks, and of chunk_reduce's table. */
#define WORD_BYTES(k) (8 * (k))
#define CHUNK_BYTES(k) (8 * ((32 * (k) + 38) / 29))
#define TABLE_BYTES(k) (32 * (((64 * (k) + 28) / 29 + 2) / 2) + 16)

/* Places in the part of t that p or q has: the table of x^0' .. x^31', a row of it, words that
 * are read at the end only, a product, and chunks. */
#define T_ROW(k) (ROWS * WORD_BYTES(k))
#define T_WORDS(k) ((ROWS + 1) * WORD_BYTES(k))
#define T_PRODUCT(k) ((ROWS + 2) * WORD_BYTES(k))
#define T_CHUNKS(k) ((ROWS + 4) * WORD_BYTES(k))
#define T_PART(k) ((ROWS + 6) * WORD_BYTES(k))

/* Places in m, for p; q's follow after M_PART bytes, and the number 1 after those. */
#define M_CUBE(k) 0
#define M_UNIT(k) WORD_BYTES(k)
#define M_NUMBER(k) (WORD_BYTES(k) + CHUNK_BYTES(k))
#define M_PART(k) (2 * WORD_BYTES(k) + CHUNK_BYTES(k))
#define M_ONE(k) (2 * M_PART(k))

/* Digits of e but the highest, which may be shorter. */
#define DIGITS(k) ((64 * (k) - 1) / WINDOW)

/* A phase: the product of `part` becomes chunks, by the table `table`, while the chunks of `other`
 * are squared into its product, or multiplied by the words at x6 if the kernel takes x7 as their
 * number; in words they go to x4. The product may be elsewhere, and the chunks in m. */
.macro phase kernel, part, table, other, k, length, product, chunks
        place   x0, \part, T_CHUNKS(\k)
  .ifb \product
        place   x1, \part, T_PRODUCT(\k)
  .else
        mov     x1, \product
  .endif
        mov     x2, \table
        place   x3, \other, T_PRODUCT(\k)
  .ifb \chunks
        place   x5, \other, T_CHUNKS(\k)
  .else
        place   x5, x24, \chunks
  .endif
        mov     \length, #\k
        bl      \kernel
.endm

/* The two phases of a step. `words`, and `by` for a multiplication, are places in a number's part. */
.macro sqr_p sqr, k, words, product, chunks
        place   x4, x25, \words
        phase   \sqr, x26, x23, x25, \k, x6, \product, \chunks
.endm
.macro sqr_q sqr, k, words, product, chunks
        place   x4, x26, \words
        phase   \sqr, x25, x22, x26, \k, x6, \product, \chunks
.endm
.macro mul_p mul, k, product, chunks
        phase   \mul, x26, x23, x25, \k, x7, \product, \chunks
.endm
.macro mul_q mul, k, chunks
        phase   \mul, x25, x22, x26, \k, x7, , \chunks
.endm

.macro start_mod_exp_pair k
        enter   96, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        mov     x19, x0
        mov     x20, x1
        mov     x21, x2
        mov     x22, x3
        place   x23, x3, TABLE_BYTES(\k)
        mov     x24, x4
        mov     x25, x5
        place   x26, x5, T_PART(\k)
.endm

/* The rows x^0' and x^1', and x^2 on its way. */
.macro first_powers sqr, mul, k
        /* 1' is in m; x becomes x / R */
        sqr_p   \sqr, \k, 0, x20, M_UNIT(\k)
        sqr_q   \sqr, \k, 0, x20, M_PART(\k) + M_UNIT(\k)
        /* x^1 R^2 = (x / R) R^3 */
        place   x4, x25, T_WORDS(\k)
        place   x6, x24, M_CUBE(\k)
        mul_p   \mul, \k, x20
        place   x4, x26, T_WORDS(\k)
        place   x6, x24, M_PART(\k) + M_CUBE(\k)
        mul_q   \mul, \k
        /* x^2 R^2 = x^1' x^1' */
        sqr_p   \sqr, \k, WORD_BYTES(\k)
        sqr_q   \sqr, \k, WORD_BYTES(\k)
        place   x28, x25, 2 * WORD_BYTES(\k)
        mov     x27, #(ROWS - 2)
.endm

/* Row i is x^i' in words, and x^(i+1) R^2 = x^i' x^1'. */
.macro next_powers again, mul, k
        mov     x4, x28
        place   x6, x25, WORD_BYTES(\k)
        mul_p   \mul, \k
        place   x4, x28, T_PART(\k)
        place   x6, x26, WORD_BYTES(\k)
        mul_q   \mul, \k
        place   x28, x28, WORD_BYTES(\k)
        sub     x27, x27, #1
        cbnz    x27, \again
.endm

/* by = row x2 of the part's table */
.macro find_row lookup, part, k
        place   x0, \part, T_ROW(\k)
        mov     x1, \part
        mov     x3, #ROWS
        mov     x4, #\k
        bl      \lookup
        place   x4, \part, T_WORDS(\k)
        place   x6, \part, T_ROW(\k)
.endm

/* by = row d, d the highest digit of the exponent at e + offset */
.macro first_row lookup, part, offset, k
        ldr     x2, [x21, #(\offset + WORD_BYTES(\k) - 8)]
        lsr     x2, x2, #(WINDOW * DIGITS(\k) - 64 * (\k) + 64)
        find_row \lookup, \part, \k
.endm

/* by = row d, d the digit at bit x27: of the words that its first and its last bit are in, which may be the same one */
.macro digit_row lookup, part, offset, k
        add     x9, x21, #(\offset)
        lsr     x10, x27, #6
        add     x11, x27, #(WINDOW - 1)
        lsr     x11, x11, #6
        ldr     x10, [x9, x10, lsl #3]
        ldr     x11, [x9, x11, lsl #3]
        neg     x9, x27
        lsr     x10, x10, x27
        lsl     x11, x11, x9
        orr     x10, x10, x11
        and     x2, x10, #(ROWS - 1)
        find_row \lookup, \part, \k
.endm

/* acc = x^d, d the highest digit of e */
.macro start_windows mul, lookup, k
        first_row \lookup, x25, 0, \k
        mul_p   \mul, \k, , M_UNIT(\k)
        first_row \lookup, x26, WORD_BYTES(\k), \k
        mul_q   \mul, \k, M_PART(\k) + M_UNIT(\k)
        mov     x27, #(WINDOW * DIGITS(\k))
.endm

/* acc = acc^32 x^d, d the next digit of e */
.macro next_windows again, sqr, mul, lookup, k
    .rept WINDOW
        sqr_p   \sqr, \k, T_WORDS(\k)
        sqr_q   \sqr, \k, T_WORDS(\k)
    .endr
        sub     x27, x27, #WINDOW
        digit_row \lookup, x25, 0, \k
        mul_p   \mul, \k
        digit_row \lookup, x26, WORD_BYTES(\k), \k
        mul_q   \mul, \k
        cbnz    x27, \again
.endm

/* z = acc 1 / R */
.macro end_mod_exp_pair sqr, mul, cond_sub, k
        place   x4, x25, T_WORDS(\k)
        place   x6, x24, M_ONE(\k)
        mul_p   \mul, \k
        place   x4, x26, T_WORDS(\k)
        place   x6, x24, M_ONE(\k)
        mul_q   \mul, \k
        sqr_p   \sqr, \k, T_WORDS(\k)
        sqr_q   \sqr, \k, T_WORDS(\k)
        mov     x0, x19
        mov     x1, #0
        place   x2, x25, T_WORDS(\k)
        place   x3, x24, M_NUMBER(\k)
        mov     x4, #\k
        bl      \cond_sub
        place   x0, x19, WORD_BYTES(\k)
        mov     x1, #0
        place   x2, x26, T_WORDS(\k)
        place   x3, x24, M_PART(\k) + M_NUMBER(\k)
        mov     x4, #\k
        bl      \cond_sub
        leave   96, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        ret
.endm
/* clang-format on */

#endif

/* Rows of schoolbook products, and of squares, as macros.
 *
 * A row is written as pairs of a word of the running sum and a word of x, the least significant
 * first, and the word on top of the sum: row t, y, a, x0, b, x1, top. t is a scratch register.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_ROWS_H
#define KARAT_AARCH64_ROWS_H
/* clang-format off */

/* The low words of the products, added as a chain of carries that op begins; top = its carry. */
.macro low_words op, t, y, a, x, more:vararg
  .ifb \x
        adc     \a, xzr, xzr
  .else
        mul     \t, \x, \y
        \op     \a, \a, \t
        low_words adcs, \t, \y, \more
  .endif
.endm

/* The high words of the products, added to the sum from its second word on. */
.macro high_words op, t, y, a, x, b, more:vararg
        umulh   \t, \x, \y
  .ifnb \more
        \op     \b, \b, \t
        high_words adcs, \t, \y, \b, \more
  .else
    .ifc \op, adds                     /* a single word: there is no carry yet */
        add     \b, \b, \t
    .else
        adc     \b, \b, \t
    .endif
  .endif
.endm

/* top ... b a = ... b a + y (... x1 x0). top comes in with any content. */
.macro row t, y, sum:vararg
        low_words adds, \t, \y, \sum
        high_words adds, \t, \y, \sum
.endm

/* top ... b a = y (... x1 x0), for two words of x or more. The sum comes in with any content. */
.macro first_row t, y, a, x, b, more:vararg
        mul     \a, \x, \y
        umulh   \b, \x, \y
        first_row_from adds, \t, \y, \b, \more
.endm
.macro first_row_from op, t, y, a, x, b, more:vararg
        mul     \t, \x, \y
        \op     \a, \a, \t
        umulh   \b, \x, \y
  .ifb \more
        adc     \b, \b, xzr
  .else
        first_row_from adcs, \t, \y, \b, \more
  .endif
.endm

/* top ... b a = 2 (... b a), as a chain that op begins: adds. top comes in with any content. */
.macro twice op, a, more:vararg
  .ifb \more
        adc     \a, xzr, xzr
  .else
        \op     \a, \a, \a
        twice   adcs, \more
  .endif
.endm

/* ... d c b a = ... d c b 0 + x0^2 + 2^128 x1^2 + ..., for triples a, x0, b, c, x1, d, ...
 * a comes in with any content, and may be x0. */
.macro add_squares t, a, x, b, more:vararg
        umulh   \t, \x, \x
        mul     \a, \x, \x
        adds    \b, \b, \t
        add_squares_from \t, \more
.endm
.macro add_squares_from t, a, x, b, more:vararg
        mul     \t, \x, \x
        adcs    \a, \a, \t
        umulh   \t, \x, \x
  .ifb \more
        adc     \b, \b, \t
  .else
        adcs    \b, \b, \t
        add_squares_from \t, \more
  .endif
.endm

/* clang-format on */
#endif

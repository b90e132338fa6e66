/* What squares and products by Karatsuba's formulas have in common, as macros for straight-line
 * kernels. For halves x1 W + x0 and y1 W + y0:
 *
 *   x^2 = x1^2 W^2 + (x0^2 + x1^2 - (x0 - x1)^2) W + x0^2
 *   x y = x1 y1 W^2 + (x0 y0 + x1 y1 + (x0 - x1) (y1 - y0)) W + x0 y0
 *
 * Numbers of 8 words or more are in memory: z zo is the number at the address in z, zo bytes on.
 * Pointers may be in x0 to x6 and SP, as the macros use x7 to x17 and x19 to x28 only. What they
 * write lies apart from what they read.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KARATSUBA_H
#define KARAT_AARCH64_KARATSUBA_H
#include "aarch64/words.h"
/* clang-format off */

/* Where multiply_4 and square_4 have operands and results, the least significant word first. */
#define LEFT x7, x8, x9, x10
#define RIGHT x11, x12, x13, x14
#define SQUARE x11, x12, x13, x14, x15, x16, x17, x19
#define PRODUCT x15, x16, x17, x19, x7, x8, x11, x12
#define SIXTEEN LEFT, SQUARE, x22, x23, x24, x25

/* ---- chains of carries ---- */

/* ... c a += ... d b, for pairs a, b, c, d, ..., as a chain that op begins: adds, or adcs. */
.macro sum op, a, b, more:vararg
        \op     \a, \a, \b
  .ifnb \more
        sum     adcs, \more
  .endif
.endm

/* Begins a chain of adcs that subtracts ... b a if the mask is all ones, and adds it if the mask is zero. */
.macro negate_if mask, words:vararg
  .irp r, \words
        eor     \r, \r, \mask
  .endr
        cmn     \mask, #1               /* C = 1 if the mask is all ones */
.endm

/* ... b a = the words at x xo - ... b a, as a chain that op begins: subs. Uses x20 and x21. */
.macro subtract_from op, x, xo, a, b, more:vararg
        ldp     x20, x21, [\x, #\xo]
        \op     \a, x20, \a
        sbcs    \b, x21, \b
  .ifnb \more
        subtract_from sbcs, \x, "(\xo + 16)", \more
  .endif
.endm

/* The words at z zo op ... b a, in place, as a chain of op that first begins. Uses x20 and x21. */
.macro chain_into first, op, z, zo, a, b, more:vararg
        ldp     x20, x21, [\z, #\zo]
        \first  x20, x20, \a
        \op     x21, x21, \b
        stp     x20, x21, [\z, #\zo]
  .ifnb \more
        chain_into \op, \op, \z, "(\zo + 16)", \more
  .endif
.endm

/* The n words at z zo op ... s s a, in place, as the end of a chain of op. */
.macro carry_into n, op, z, zo, a, s
        chain_into \op, \op, \z, \zo, \a, \s
  .if \n > 2
        carry_into "(\n - 2)", \op, \z, "(\zo + 16)", \s, \s
  .endif
.endm

/* The n words at z zo = those at x xo op those at y yo, as a chain of op that first begins. a to d are scratch registers. */
.macro chain_words n, first, op, z, zo, x, xo, y, yo, a=x7, b=x8, c=x9, d=x10
        ldp     \a, \b, [\x, #\xo]
        ldp     \c, \d, [\y, #\yo]
        \first  \a, \a, \c
        \op     \b, \b, \d
        stp     \a, \b, [\z, #\zo]
  .if \n > 2
        chain_words "(\n - 2)", \op, \op, \z, "(\zo + 16)", \x, "(\xo + 16)", \y, "(\yo + 16)", \a, \b, \c, \d
  .endif
.endm

/* The n words at z zo = those at x xo + those at y yo, as a chain of adcs that goes on from C, with y inverted if the mask is all ones. Uses x7 to x10. */
.macro chain_words_signed n, mask, z, zo, x, xo, y, yo
        ldp     x7, x8, [\x, #\xo]
        ldp     x9, x10, [\y, #\yo]
        eor     x9, x9, \mask
        eor     x10, x10, \mask
        adcs    x7, x7, x9
        adcs    x8, x8, x10
        stp     x7, x8, [\z, #\zo]
  .if \n > 2
        chain_words_signed "(\n - 2)", \mask, \z, "(\zo + 16)", \x, "(\xo + 16)", \y, "(\yo + 16)"
  .endif
.endm

/* The n words at z zo -= those at f fo if the mask is all ones, in place, as a chain that op begins: subs. Uses x7 to x10. */
.macro subtract_masked n, op, mask, z, zo, f, fo
        ldp     x7, x8, [\z, #\zo]
        ldp     x9, x10, [\f, #\fo]
        and     x9, x9, \mask
        and     x10, x10, \mask
        \op     x7, x7, x9
        sbcs    x8, x8, x10
        stp     x7, x8, [\z, #\zo]
  .if \n > 2
        subtract_masked "(\n - 2)", sbcs, \mask, \z, "(\zo + 16)", \f, "(\fo + 16)"
  .endif
.endm

/* ---- differences ---- */

/* The words = |x0 - x1|, for the numbers at x0 x0o and x1 x1o; mask = all ones if x0 < x1, else zero. Uses x20 and x21. */
.macro difference mask, x0, x0o, x1, x1o, words:vararg
        load    \x0, \x0o, \words
        chain   subs, sbcs, x20, x21, \x1, \x1o, \words
        absolute \mask, \words
.endm

/* The n words at z zo = |x_i - x_j| for those at x i and x j; mask as above. Uses x7 to x17 and x19 to x25. */
.macro difference_words n, mask, z, zo, x, i, j
  .if \n == 8
        difference \mask, \x, \i, \x, \j, SQUARE
        store   \z, \zo, SQUARE
  .elseif \n == 16
        difference \mask, \x, \i, \x, \j, SIXTEEN
        store   \z, \zo, SIXTEEN
  .else
        chain_words \n, subs, sbcs, \z, \zo, \x, \i, \x, \j
        csetm   \mask, cc
        cmn     \mask, #1               /* C = 1 if the mask is all ones */
        negate_words_if \mask, \n, \z, \zo
  .endif
.endm

/* The n words at z zo inverted if the mask is all ones, + C. Uses x7 and x8. */
.macro negate_words_if mask, n, z, zo
        ldp     x7, x8, [\z, #\zo]
        eor     x7, x7, \mask
        eor     x8, x8, \mask
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [\z, #\zo]
  .if \n > 2
        negate_words_if \mask, "(\n - 2)", \z, "(\zo + 16)"
  .endif
.endm

/* The 2n words at z zo = |y_j - y_i| above |x_i - x_j|; mask = the sign of (x_i - x_j) (y_j - y_i). */
.macro differences_words n, mask, z, zo, x, xi, xj, y, yi, yj
        difference_words \n, \mask, \z, \zo, \x, \xi, \xj
        difference_words \n, x20, \z, "(\zo + 8 * \n)", \y, \yj, \yi
        eor     \mask, \mask, x20
.endm

/* ---- sums of products ---- */

/* The n + m words at z zo += top f, for n words f. */
.macro add_middle n, m, z, zo, top, f, fo
        chain_words \n, adds, adcs, \z, \zo, \z, \zo, \f, \fo
        carry_into \m, adcs, \z, "(\zo + 8 * \n)", \top, xzr
.endm

/* z += (z0 + z1) W for z = z1 W^2 + z0, 16 words each; x26 or x28 is a scratch register. */
.macro add_halves_16 z, zo, top
        load    \z, \zo, SIXTEEN
        chain   adds, adcs, x20, x21, \z, "(\zo + 128)", SIXTEEN
        adc     \top, xzr, xzr
        chain_into adds, adcs, \z, "(\zo + 64)", SIXTEEN
        carry_into 8, adcs, \z, "(\zo + 192)", \top, xzr
.endm

/* The same for 32 words each. The 16 words at f fo are scratch. Uses x7 to x17 and x19 to x28. */
.macro add_halves_32 z, zo, f, fo
        chain_words 16, adds, adcs, \f, \fo, \z, \zo, \z, "(\zo + 256)"
        load    \z, "(\zo + 128)", SIXTEEN
        chain   adcs, adcs, x20, x21, \z, "(\zo + 384)", SIXTEEN
        adc     x28, xzr, xzr
        chain_words 16, adds, adcs, \z, "(\zo + 128)", \z, "(\zo + 128)", \f, \fo, x20, x21, x26, x27
        chain_into adcs, adcs, \z, "(\zo + 256)", SIXTEEN
        carry_into 16, adcs, \z, "(\zo + 384)", x28, xzr
.endm

/* The n words at z zo = those at x xo + C, and C. Uses x7 and x8. */
.macro carry_words n, z, zo, x, xo
        ldp     x7, x8, [\x, #\xo]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        stp     x7, x8, [\z, #\zo]
  .if \n > 2
        carry_words "(\n - 2)", \z, "(\zo + 16)", \x, "(\xo + 16)"
  .endif
.endm

/* z = (z2 W^2 + z1 W + z0) (1 + W + W^2) for n words W and z0, z1 and z2 of 2n words that come in one behind the other. The 2n words at sp f are scratch. */
.macro spread_thirds n, z, f
        /* d3 ... d0 = z2 W^2 + z1 W + z0: d0 and d3 in z, d1 and d2 in the frame */
        chain_words \n, adds, adcs, sp, "(\f)", \z, "(8 * \n)", \z, "(16 * \n)"
        chain_words \n, adcs, adcs, sp, "(\f + 8 * \n)", \z, "(24 * \n)", \z, "(32 * \n)"
        carry_words \n, \z, "(40 * \n)", \z, "(40 * \n)"
        /* z = d (1 + W), and d3 on top */
        chain_words \n, adds, adcs, \z, "(8 * \n)", \z, 0, sp, "(\f)"
        chain_words \n, adcs, adcs, \z, "(16 * \n)", sp, "(\f)", sp, "(\f + 8 * \n)"
        chain_words \n, adcs, adcs, \z, "(24 * \n)", sp, "(\f + 8 * \n)", \z, "(40 * \n)"
        carry_words \n, \z, "(32 * \n)", \z, "(40 * \n)"
        /* z += (d2 W^2 + d1 W + d0) W^2 */
        chain_words \n, adds, adcs, \z, "(16 * \n)", \z, "(16 * \n)", \z, 0
        chain_words "(2 * \n)", adcs, adcs, \z, "(24 * \n)", \z, "(24 * \n)", sp, "(\f)"
        carry_words \n, \z, "(40 * \n)", \z, "(40 * \n)"
.endm

/* The n + m words at z zo += f for n words f, or -= f if the mask is all ones. */
.macro add_signed n, m, mask, z, zo, f, fo
        cmn     \mask, #1               /* C = 1 if the mask is all ones */
        chain_words_signed \n, \mask, \z, \zo, \z, \zo, \f, \fo
        carry_into \m, adcs, \z, "(\zo + 8 * \n)", \mask, \mask
.endm

/* clang-format on */
#endif

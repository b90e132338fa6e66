/* Phases of 64 words, as macros over rows_sqr and rows_mul.
 *
 * The reduction has 69 friendly rows. With a row of zeros before them, that is ten times seven, for
 * as many calls. Between them the columns go from one of two buffers to the other, where seven
 * pairs with new chunks of t come behind them. The last two rows come as the result goes out.
 *
 * The product is Karatsuba's formula for four parts of 16 words, W = 2^1024, ten products, one for
 * each call:
 *
 *   x y = (1 + W + W^2 + W^3) sum_i x_i y_i W^i + sum_(i<j) (x_i - x_j) (y_j - y_i) W^(i+j)
 *
 * Their sum is made beside the last rows, four or five pairs of words for each pair of columns.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_PHASE_ROWS_H
#define KARAT_AARCH64_PHASE_ROWS_H
#include "aarch64/chunk_reduce.h"
#include "aarch64/chunks.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba.h"
/* clang-format off */

/* The frame: two buffers of 79 pairs of columns; zeros; the products x_i y_i, the first and the last of them where they belong in the sum P of all that
 * goes there, and those of differences. The second buffer of columns holds T = (1 + W) P in the end. */
        .set    .Lcolumns, 0
        .set    .Lnone, 2528
        .set    .Lsquares, 2656
        .set    .Lsecond, 3312
        .set    .Lthird, 3584
        .set    .Ldifferences, 3856
        .set    .Ldifference, 272
        .set    .Lrows_frame, 5488

/* ---- beginning ---- */

/* v0 = chunk j of t, at x1, which goes to memory as pair p at x6. */
.macro chunk_to_pair j, p
        chunk_bits ushr, 0, %(58 * \j / 64), %(58 * \j % 64), 1, 2
        pair_to 0, \p
.endm
.macro pair_to v, p
        str     q\v, [x6, #16 * \p]
.endm

/* Words 2i and 2i + 1 of a = the chunks at x5, whose address is 256 bytes on; the chunks of t from `first` to `last` - 1 as the pairs behind one of zeros. */
.macro begin_words i, op, first, last
        .noaltmacro
        two_words_of_chunks x4, x5, -256, \i, \op
        .altmacro
        .set    .Lj, \first
  .rept \last - \first
        chunk_to_pair %.Lj, %(.Lj + 1)
        .set    .Lj, .Lj + 1
  .endr
.endm

/* x19 z, x20 t, x21 c, x22 u, x23 a, x24 b; a is there, and the first columns are. */
.macro start_phase
        enter   96, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        sub     sp, sp, #(.Lrows_frame >> 12), lsl #12
        .cfi_adjust_cfa_offset .Lrows_frame >> 12 << 12
        sub     sp, sp, #(.Lrows_frame & 4095)
        .cfi_adjust_cfa_offset .Lrows_frame & 4095
        mov     x19, x0
        mov     x20, x1
        mov     x21, x2
        mov     x22, x3
        mov     x23, x4
        mov     x24, x6
        movi    v0.2d, #0
        add     x6, sp, #.Lnone
  .irp i, 0, 32, 64, 96
        stp     q0, q0, [x6, #\i]
  .endr
        add     x6, sp, #.Lcolumns
        str     q0, [x6]
        add     x5, x5, #256
        .set    .Lwords, 64
        .altmacro
        begin_words 0, adds, 0, 2
        .set    .Li, 1
  .rept 31
        begin_words %(2 * .Li), adcs, %(78 * .Li / 32), %(78 * (.Li + 1) / 32)
        .set    .Li, .Li + 1
  .endr
        .noaltmacro
.endm

/* ---- calls ---- */

/* x0, x1 and x2 for the next rows, of number .Lcall; the columns of all but the first get seven new pairs. */
.macro next_rows
        .altmacro
        next_columns %.Lcall, %(.Lcall % 2)
        .noaltmacro
        .set    .Lcall, .Lcall + 1
        mov     x2, x21
.endm
.macro next_columns call, odd
  .if \call > 0
        mov     x1, x20
        add     x6, sp, #.Lcolumns + 1264 * \odd
        .set    .Lj, 0
    .rept 7
        chunk_to_pair %(7 * \call + 71 + .Lj), %(72 + .Lj)
        .set    .Lj, .Lj + 1
    .endr
  .endif
        add     x0, sp, #.Lcolumns + 1264 * (1 - \odd)
        add     x1, sp, #.Lcolumns + 1264 * \odd
.endm

/* x3 = the place of a product in the frame */
.macro square_at rows, to, i
        next_rows
        place   x3, sp, \to
        add     x4, x23, #128 * \i
        add     x5, sp, #.Lnone
        bl      \rows
.endm
.macro difference_squared rows, to, i, j
        next_rows
        place   x3, sp, .Ldifferences + .Ldifference * \to
        add     x4, x23, #128 * \i
        add     x5, x23, #128 * \j
        bl      \rows
.endm
.macro product_at rows, to, i
        next_rows
        place   x3, sp, \to
        add     x4, x23, #128 * \i
        add     x5, sp, #.Lnone
        mov     x6, x5
        add     x7, x24, #128 * \i
        bl      \rows
.endm
.macro differences_multiplied rows, to, i, j
        next_rows
        place   x3, sp, .Ldifferences + .Ldifference * \to
        add     x4, x23, #128 * \i
        add     x5, x23, #128 * \j
        add     x6, x24, #128 * \i
        add     x7, x24, #128 * \j
        bl      \rows
.endm

/* All ten, by the macros `one` and `two`. */
.macro ten_calls rows, one, two
        .set    .Lcall, 0
        \one    \rows, .Lsquares, 0
        \one    \rows, .Lsecond, 1
        \one    \rows, .Lthird, 2
        \one    \rows, "(.Lsquares + 384)", 3
        \two    \rows, 0, 0, 1
        \two    \rows, 1, 0, 2
        \two    \rows, 2, 0, 3
        \two    \rows, 3, 1, 2
        \two    \rows, 4, 1, 3
        \two    \rows, 5, 2, 3
.endm

/* ---- the sum of the products ---- */

/* x3 is in the middle of u, x4 in that of P, x5 in that of T; x6 = x_1 y_1, x11 = x_2 y_2; those of differences are 01 in x12, 02, 03, 12, 13, 23 in x17. */
        .set    .Lu_middle, 512
        .set    .Lp_middle, 320
        .set    .Lt_middle, 384
.macro start_sums
        add     x3, x22, #.Lu_middle
        add     x4, sp, #.Lsquares + .Lp_middle
        add     x5, sp, #.Lcolumns + 1264 + .Lt_middle
        add     x6, sp, #.Lsecond
        add     x11, sp, #.Lthird
        .set    .Ldifference_at, .Ldifferences
  .irp r, x12, x13, x14, x15, x16, x17
        place   \r, sp, .Ldifference_at
        .set    .Ldifference_at, .Ldifference_at + .Ldifference
  .endr
        .set    .Lsum, 0
.endm

/* Two words from word w on of u, P or T = those of X op those of Y, or 0, as part of a chain; the first ones are at 0. */
.macro sum_words n, first, op, z, zm, w, x, xm, xw, y, ym, yw
  .if \n == 0
        chain_words 2, \first, \op, \z, "(8 * (\w) - \zm)", \x, "(8 * (\xw) - \xm)", \y, "(8 * (\yw) - \ym)"
  .else
        chain_words 2, \op, \op, \z, "(8 * (\w) - \zm)", \x, "(8 * (\xw) - \xm)", \y, "(8 * (\yw) - \ym)"
  .endif
.endm
.macro end_words op, z, zm, w, x, xm, xw
        ldp     x7, x8, [\x, #8 * (\xw) - \xm]
        \op     x7, x7, xzr
        \op     x8, x8, xzr
        stp     x7, x8, [\z, #8 * (\w) - \zm]
.endm
.macro copy_words z, zm, x, xm, w
        ldp     x7, x8, [\x, #8 * (\w) - \xm]
        stp     x7, x8, [\z, #8 * (\w) - \zm]
.endm

/* P = sum_i x_i y_i W^i, of 80 words: words 16 to 79. */
.macro sum_p n, w
  .if \n < 8
        sum_words \n, adds, adcs, x4, .Lp_middle, "\w", x4, .Lp_middle, "\w", x6, 0, "\w - 16"
  .elseif \n < 16
        sum_words \n, adds, adcs, x4, .Lp_middle, "\w", x6, 0, "\w - 16", x11, 0, "\w - 32"
  .elseif \n < 24
        sum_words \n, adds, adcs, x4, .Lp_middle, "\w", x4, .Lp_middle, "\w", x11, 0, "\w - 32"
  .else
        end_words adcs, x4, .Lp_middle, "\w", x4, .Lp_middle, "\w"
  .endif
.endm
/* T = (1 + W) P, of 96 words, from word 16 on; below, it is P. */
.macro sum_t n, w
  .if \n < 32
        sum_words \n, adds, adcs, x5, .Lt_middle, "\w", x4, .Lp_middle, "\w", x4, .Lp_middle, "\w - 16"
  .else
        end_words adcs, x5, .Lt_middle, "\w", x4, .Lp_middle, "\w - 16"
  .endif
.endm
/* u = (1 + W^2) T, from word 32 on. */
.macro sum_u n, w
  .if \n < 8
        sum_words \n, adds, adcs, x3, .Lu_middle, "\w", x5, .Lt_middle, "\w", x4, .Lp_middle, "\w - 32"
  .elseif \n < 32
        sum_words \n, adds, adcs, x3, .Lu_middle, "\w", x5, .Lt_middle, "\w", x5, .Lt_middle, "\w - 32"
  .else
        end_words adcs, x3, .Lu_middle, "\w", x5, .Lt_middle, "\w - 32"
  .endif
.endm
/* u op= products of differences, in three passes: 01 W + 12 W^3 + 23 W^5; 02 W^2 + 13 W^4; 03 W^3. */
.macro differences_odd n, w, first, op
  .if \n < 8
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x5, .Lt_middle, "\w", x12, 0, "\w - 16"
  .elseif \n < 16
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w", x12, 0, "\w - 16"
  .elseif \n < 32
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w", x15, 0, "\w - 48"
  .elseif \n < 48
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w", x17, 0, "\w - 80"
  .else
        end_words \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w"
  .endif
.endm
.macro differences_even n, w, first, op
  .if \n < 16
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w", x13, 0, "\w - 32"
  .elseif \n < 32
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w", x16, 0, "\w - 64"
  .else
        end_words \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w"
  .endif
.endm
.macro difference_last n, w, first, op
  .if \n < 16
        sum_words \n, \first, \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w", x14, 0, "\w - 48"
  .else
        end_words \op, x3, .Lu_middle, "\w", x3, .Lu_middle, "\w"
  .endif
.endm
/* For products: rows_mul makes those of differences greater by 2^2049. x25 to x28 and x30 are what u has too much, of weight W^3 to W^7, as the words above
 * 2^2048 are left out of the sum. */
.macro load_signs
        mov     x7, #2
        excess  x25, x12
        excess  x26, x13
        excess  x27, x14
        excess  x28, x15
        add     x27, x27, x28
        excess  x28, x16
        excess  x30, x17
.endm
.macro excess sign, product
        ldr     x8, [\product, #256]
        sub     \sign, x7, x8
.endm
.macro signs n, w
  .if \n == 0
        sign_words subs, x25, "\w"
  .elseif \n == 8
        sign_words sbcs, x26, "\w"
  .elseif \n == 16
        sign_words sbcs, x27, "\w"
  .elseif \n == 24
        sign_words sbcs, x28, "\w"
  .elseif \n == 32
        sign_words sbcs, x30, "\w"
  .else
        sign_words sbcs, xzr, "\w"
  .endif
.endm
.macro sign_words op, sign, w
        ldp     x7, x8, [x3, #8 * (\w) - .Lu_middle]
        \op     x7, x7, \sign
        sbcs    x8, x8, xzr
        stp     x7, x8, [x3, #8 * (\w) - .Lu_middle]
.endm

/* Pair of words n of all that is to be done. */
        .set    .Lsums_of_squares, 272
        .set    .Lsums_of_products, 312
.macro sums n, first, op
        .noaltmacro
  .if \n < 32
        sum_p   \n, "(16 + 2 * \n)"
  .elseif \n < 72
        sum_t   "(\n - 32)", "(16 + 2 * (\n - 32))"
  .elseif \n < 120
        sum_u   "(\n - 72)", "(32 + 2 * (\n - 72))"
  .elseif \n < 128
        copy_words x3, .Lu_middle, x4, .Lp_middle, "(2 * (\n - 120))"
  .elseif \n < 184
        differences_odd "(\n - 128)", "(16 + 2 * (\n - 128))", \first, \op
  .elseif \n < 232
        differences_even "(\n - 184)", "(32 + 2 * (\n - 184))", \first, \op
  .elseif \n < 272
        difference_last "(\n - 232)", "(48 + 2 * (\n - 232))", \first, \op
  .else
        signs   "(\n - 272)", "(48 + 2 * (\n - 272))"
  .endif
        .altmacro
.endm

/* ---- the last rows ---- */

/* x0 z, x1 the columns, x2 n. v16 zero, v17 B - 1, v20 and v21 the digits of the rows, v22 scratch, v23 w, v24 + p mod 4 vector p of n; the columns in v0 and v1,
 * then two pairs each in v2, v3 or v4, v5. */
.macro start_columns
        mov     x1, x20
        add     x6, sp, #.Lcolumns
        .altmacro
        chunk_to_pair 141, 72
        mov     x0, x19
        mov     x1, x6
        add     x2, x21, #16 * 72
        chunk_constants 16, 17
        ldr     q23, [x2, #16 * 72]
        ldp     q24, q25, [x2]
        ldp     q0, q1, [x1]
        ldr     q2, [x1, #32]
        .set    .Lhalf, 0
        .set    .Lnew, 0
        plain_digits 20, 0, 1, 16, 17, 22, 24, 23
        add_products 1, 25, 20, 0, 2
        plain_digits 21, 1, 2, 16, 17, 22, 24, 23
        .set    .Lbefore, 16
        .noaltmacro
.endm
/* Pair p in v_a: its products with both rows, and what goes out with it. */
.macro end_column p, a
  .if \p > 2
        pair_from \a, \p
  .endif
  .if \p < 72
        vector_of_n %(24 + \p % 4), \p
        add_products \a, %(24 + \p % 4), 20, 0, 2
  .endif
        add_products \a, %(24 + (\p - 1) % 4), 21, 0, 2
  .if \p % 2
        two_chunks_out %(8 * (\p - 3)), %(\a - 1), \a, %.Lbefore, 22
        .set    .Lbefore, \a
  .elseif \p == 72
        chunk_out %(8 * (\p - 2)), \a, %.Lbefore, 16, 22
  .endif
.endm
.macro pair_from a, p
        ldr     q\a, [x1, #16 * \p]
.endm
.macro vector_of_n a, p
        ldr     q\a, [x2, #16 * \p]
.endm

/* All of it, `count` pairs of words of `all` beside each pair of columns; differences of squares by subs and sbcs, of products by adds and adcs. */
.macro end_phase all, count, first, op
        start_columns
        start_sums
  .if \all == .Lsums_of_products
        load_signs
  .endif
        .altmacro
        .set    .Lp, 2
  .rept 71
        end_column %.Lp, %(2 + (.Lp + 2) % 4)
    .rept \count
      .if .Lsum < \all
        sums    %.Lsum, \first, \op
        .set    .Lsum, .Lsum + 1
      .endif
    .endr
        .set    .Lp, .Lp + 1
  .endr
        .noaltmacro
        add     sp, sp, #(.Lrows_frame & 4095)
        .cfi_adjust_cfa_offset -(.Lrows_frame & 4095)
        add     sp, sp, #(.Lrows_frame >> 12), lsl #12
        .cfi_adjust_cfa_offset -(.Lrows_frame >> 12 << 12)
        leave   96, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        ret
.endm

/* clang-format on */
#endif

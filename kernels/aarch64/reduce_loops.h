/* The reduction of chunk_reduce.h by loops, as macros: chunk_reduce.S says how it works.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_REDUCE_LOOPS_H
#define KARAT_AARCH64_REDUCE_LOOPS_H
#include "aarch64/chunk_reduce.h"
/* clang-format off */

/* The frame: columns (16 bytes); zeros, the quotient (8 bytes a row) and zeros; two times eight chunks of t, of which the latter are the next ones; the last
 * two words of t and zeros. */
        .set    .Lquotient, 2400
        .set    .Lchunks, 3616
        .set    .Lnext, 3680
        .set    .Lend_of_t, 3744
        .set    .Lframe, 3936

/* v0 to v7 A, v8 to v15 N, v16 zero, v17 B - 1 and v18 B^2 - 1 in each lane, v19 what N carries on to the next pair, v20 and v21 digits, v22 scratch,
 * v23 the first vector of h, v24 to v31 vectors of the table. x2 c, x3 8 J, x4 end of the quotient, x6 a row of it, x7 its first vector, x8 rows left,
 * x9 the quotient of the block, x10 blocks left, x14 first row, x5 columns. */

/* For add_products: all vectors are whole, and nothing begins by a product. */
        .set    .Lhalf, 0
        .set    .Lnew, 0

/* x12 = the chunk of t at bit x17, of two words, the second one shifted by 1 and then 63 - x17 mod 64; x17 to the next. From bit x15 on, the last two words of t, and zeros, are at x11, for the same places. */
.macro next_chunk_of_t
        cmp     x17, x15
        csel    x12, x11, x1, hs
        lsr     x13, x17, #6
        add     x12, x12, x13, lsl #3
        ldp     x12, x13, [x12]
        lsr     x12, x12, x17
        mvn     x16, x17
        lsl     x13, x13, #1
        lsl     x13, x13, x16
        orr     x12, x12, x13
        and     x12, x12, #0x3ffffffffffffff
        add     x17, x17, #58
.endm
.macro put_chunk i
        next_chunk_of_t
        str     x12, [sp, #.Lnext + 8 * \i]
.endm

/* y = x / 29 for x < 2^14 */
.macro divide_29 y, x
        mov     \y, #4520
        mul     \y, \x, \y
        lsr     \y, \y, #17
.endm

/* N += q f for the digits q of the row at x6 and the eight vectors f at x7, which go on to the next row. */
.macro loop_row
        ldr     d21, [x6], #8
        ldp     q30, q31, [x7, #96]
        ldp     q28, q29, [x7, #64]
        ldp     q26, q27, [x7, #32]
        ldp     q24, q25, [x7], #-16
        row_products 7
.endm
.macro row_products t
        add_products %(8 + \t), %(24 + \t), 21, 0, 1
  .if \t > 0
        row_products %(\t - 1)
  .endif
.endm

/* What N has above B^2 goes on, from pair t to the next one. */
.macro carry_on t, next
        usra    v\next\().2d, v\t\().2d, #58
        and     v\t\().16b, v\t\().16b, v18.16b
  .if \t > 8
        carry_on %(\t - 1), \t
  .endif
.endm

/* Row s of a block: its digits, from A_s, and their products for A_s+1 to A_7; between them, those of a row for N. And the next chunk of t. */
.macro triangle s
        loop_row
        friendly_digits 20, \s, %(\s + 1), 16, 17, 22
        uzp1    v20.4s, v20.4s, v20.4s
        str     d20, [x9, #8 * \s]
  .if \s < 7
        add_products %(\s + 1), 23, 20, 0, 1
  .endif
        put_chunk \s
        triangle_products \s, %(\s + 2)
  .if \s < 7
        triangle %(\s + 1)
  .endif
.endm
.macro triangle_products s, t
  .if \t < 8
        load_vector %(22 + \t - \s), %(\t - \s - 1)
        add_products \t, %(22 + \t - \s), 20, 0, 1
        triangle_products \s, %(\t + 1)
  .endif
.endm

/* Row s at the edge of h: the products of its digits for N_0 to N_s, with the last vectors of h in v24, v25, ...; and the next chunk of t. */
.macro edge s
        ldr     d21, [x6], #8
        put_chunk \s
        edge_products \s, 0
  .if \s < 6
        edge %(\s + 1)
  .endif
.endm
.macro edge_products s, t
        add_products %(8 + \t), %(24 + \s - \t), 21, 0, 1
  .if \t < \s
        edge_products \s, %(\t + 1)
  .endif
.endm

/* The next chunk z = x_0 + B (x_1 mod B) + y_1 div B from x = v2 and y_1 = v3, for the pair y before x; v3 = x_1. */
.macro next_chunk_out
        ext     v4.16b, v2.16b, v16.16b, #8
        usra    v2.2d, v3.2d, #29
        shl     v22.2d, v4.2d, #35
        usra    v2.2d, v22.2d, #6
        mov     v3.16b, v4.16b
        str     d2, [x0], #8
.endm

/* clang-format on */
#endif

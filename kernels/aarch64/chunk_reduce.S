/* karat_chunk_reduce_aarch64: z = t 2^-58r mod n, almost reduced, in chunks of 58 bits, for n of k = 40, 48, ... 128 words.
 * Contract: kernels/contracts/chunk_reduce.contract.
 *
 * Digits, rows, pairs of columns and the table of J vectors a number are those of chunk_reduce.h; this is the same sum by loops. First come the f = r - 2
 * friendly rows, for eight pairs of columns at a time. Rows of zeros before them make f a multiple of 8; below, rows and columns count from these.
 *
 * - Columns below f: at the beginning of a block all products of earlier rows are in A. A triangle of products makes the block's digits; as each of them
 *   waits for the one before, products for the next eight columns N are between, of eight rows. Then N gets those of the other rows, one row at a time.
 * - Columns from f on get products alone: a triangle at the end of h, then of all of h a row at a time. They go to memory.
 * - The two plain rows come column by column, as the result goes out.
 * - t's chunks for the columns after N are made beside the triangles' products.
 *
 * No lane overflows: what N has above B^2 goes to the same lane of the next pair (`carry_on`) once it has the products of 22 rows, and again before it goes to
 * memory. Then it is below B^2 + 64; so it stays below that, a chunk below B^2, 58 products below B^2 - 2 B + 2 each (of 22 rows and of 7 in a triangle), and
 * some carries. In the end come 4 products to a column; so a chunk of the result fits a word.
 *
 * Registers: x0 z, x1 t, x2 c, x3 k; x4 to x17, all vector registers, flags. 4000 bytes of stack: columns, the quotient, chunks of t.
 * Cost on Neoverse N1: for 40, 48, 56, 64 and 128 words V0 is busy for 4424, 6156, 8208, 10500 and 40652 products; 5165, 7026, 9217, 11626 and 43131 cycles by
 * n1sim. 3.5 KB.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/reduce_loops.h"

/* clang-format off */

KERNEL(karat_chunk_reduce_aarch64)
        enter   64, d8, d9, d10, d11, d12, d13, d14, d15
        sub     sp, sp, #.Lframe
        .cfi_adjust_cfa_offset .Lframe
        .altmacro

        /* x3 = 8 J, x4 = f with the rows of zeros, x10 = these */
        mov     x14, x3
        lsl     x12, x14, #6
        add     x12, x12, #28
        divide_29 x3, x12
        add     x3, x3, #2
        lsl     x3, x3, #2
        and     x3, x3, #-8
        lsl     x12, x14, #5
        add     x12, x12, #38
        divide_29 x13, x12
        add     x4, x13, #5
        and     x4, x4, #-8
        sub     x10, x4, x13
        add     x10, x10, #2

        /* where chunks of t come from, and A's and the first N's */
        lsl     x15, x14, #4
        sub     x15, x15, #16
        add     x12, x1, x15
        ldp     x12, x13, [x12]
        add     x11, sp, #.Lend_of_t
        stp     x12, x13, [x11]
        movi    v16.2d, #0
        stp     q16, q16, [x11, #16]
        stp     q16, q16, [x11, #48]
        stp     q16, q16, [x11, #80]
        stp     q16, q16, [x11, #112]
        stp     q16, q16, [x11, #144]
        str     q16, [x11, #176]
        sub     x11, x11, x15
        lsl     x15, x15, #3
        mov     x17, #0
        add     x5, sp, #.Lchunks
        stp     q16, q16, [x5]
        stp     q16, q16, [x5, #32]
        add     x6, x5, x10, lsl #3
        mov     x8, #16
        sub     x8, x8, x10
LABEL(chunk_reduce, chunk):
        next_chunk_of_t
        str     x12, [x6], #8
        sub     x8, x8, #1
        cbnz    x8, LABEL(chunk_reduce, chunk)

        /* x9 = the quotient, x14 = its first row that is not 0, x4 = its end; x10 = blocks */
        add     x9, sp, #.Lquotient
        stp     q16, q16, [x9, #-64]
        stp     q16, q16, [x9, #-32]
        add     x14, x9, x10, lsl #3
        lsr     x10, x4, #3
        add     x4, x9, x4, lsl #3
        stp     q16, q16, [x4]
        stp     q16, q16, [x4, #32]

        movi    v17.16b, #255
        ushr    v18.2d, v17.2d, #6
        ushr    v17.2d, v17.2d, #35
        movi    v19.2d, #0
        ldr     q23, [x2]
        ldp     d8, d9, [x5]
        ldp     d10, d11, [x5, #16]
        ldp     d12, d13, [x5, #32]
        ldp     d14, d15, [x5, #48]

        /* A = N, which is complete; N = the next chunks of t, and what came on. */
LABEL(chunk_reduce, block):
        mov     v0.16b, v8.16b
        mov     v1.16b, v9.16b
        mov     v2.16b, v10.16b
        mov     v3.16b, v11.16b
        mov     v4.16b, v12.16b
        mov     v5.16b, v13.16b
        mov     v6.16b, v14.16b
        mov     v7.16b, v15.16b
        add     x5, sp, #.Lnext
        ldp     d8, d9, [x5]
        ldp     d10, d11, [x5, #16]
        ldp     d12, d13, [x5, #32]
        ldp     d14, d15, [x5, #48]
        add     v8.2d, v8.2d, v19.2d
        movi    v19.2d, #0

        /* N's rows: all but the zeros; in the first two blocks, the eight before A's, and at the edge of h only those with eight products. */
        sub     x6, x9, #64
        cmp     x6, x14
        csel    x6, x6, x14, lo
        sub     x12, x9, x3
        add     x12, x12, #120
        cmp     x6, x12
        csel    x6, x6, x12, hs
        add     x7, x9, #56
        sub     x7, x7, x6
        add     x7, x2, x7, lsl #1
        triangle 0
        add     x9, x9, #64
        sub     x8, x9, x6
        lsr     x8, x8, #3

        /* x8 rows, and N is carried after every 22 that it gets */
        mov     x16, #14
LABEL(chunk_reduce, rows):
        cmp     x8, x16
        csel    x16, x8, x16, lo
        sub     x8, x8, x16
LABEL(chunk_reduce, row):
        loop_row
        sub     x16, x16, #1
        cbnz    x16, LABEL(chunk_reduce, row)
        cbz     x8, LABEL(chunk_reduce, complete)
        carry_on 15, 19
        mov     x16, #22
        b       LABEL(chunk_reduce, rows)

LABEL(chunk_reduce, complete):
        cbz     x10, LABEL(chunk_reduce, columns)
        sub     x10, x10, #1
        cbnz    x10, LABEL(chunk_reduce, block)
        mov     x5, sp

        /* N += the products of the last vectors of h; it goes to memory. In v0 to v7, the next chunks of t. */
LABEL(chunk_reduce, edge):
        add     x12, sp, #.Lnext
        ldp     d0, d1, [x12]
        ldp     d2, d3, [x12, #16]
        ldp     d4, d5, [x12, #32]
        ldp     d6, d7, [x12, #48]
        sub     x6, x9, x3
        add     x7, x2, x3, lsl #1
        ldr     q30, [x7, #-112]
        ldp     q29, q28, [x7, #-96]
        ldp     q27, q26, [x7, #-64]
        ldp     q25, q24, [x7, #-32]
        sub     x7, x7, #128
        edge    0
        put_chunk 7
        mov     x16, #22
        cbnz    x8, LABEL(chunk_reduce, rows)
LABEL(chunk_reduce, columns):
        carry_on 15, 19
        stp     q8, q9, [x5], #32
        stp     q10, q11, [x5], #32
        stp     q12, q13, [x5], #32
        stp     q14, q15, [x5], #32
        /* N = the next chunks, and what came on */
        add     v8.2d, v0.2d, v19.2d
        mov     v9.16b, v1.16b
        mov     v10.16b, v2.16b
        mov     v11.16b, v3.16b
        mov     v12.16b, v4.16b
        mov     v13.16b, v5.16b
        mov     v14.16b, v6.16b
        mov     v15.16b, v7.16b
        movi    v19.2d, #0
        /* as long as there are columns with products: the rows up to the end that are not at the edge */
        add     x9, x9, #64
        sub     x12, x9, x4
        cmp     x12, x3
        b.hs    LABEL(chunk_reduce, plain)
        sub     x8, x3, x12
        subs    x8, x8, #56
        csel    x8, x8, xzr, hs
        lsr     x8, x8, #3
        b       LABEL(chunk_reduce, edge)

LABEL(chunk_reduce, plain):
        stp     q8, q9, [x5]

        /* the digits of the two rows, in v20 and v21 */
        mov     x5, sp
        add     x6, x2, x3, lsl #1
        add     x12, x2, x3, lsl #2
        ldr     q23, [x12]
        ldp     q24, q25, [x6], #16
        ldp     q0, q1, [x5], #32
        ldr     q2, [x5], #16
        plain_digits 20, 0, 1, 16, 17, 22, 24, 23
        add_products 1, 25, 20, 0, 2
        plain_digits 21, 1, 2, 16, 17, 22, 24, 23
        movi    v3.2d, #0

        /* the columns that both rows have */
        sub     x15, x4, x14            /* 8 (r - 2) */
        sub     x15, x15, x3
        asr     x15, x15, #3
        add     x15, x15, #2
        lsr     x11, x3, #3
        sub     x11, x11, #2
LABEL(chunk_reduce, column):
        ldp     q24, q25, [x6], #16
        add_products 2, 25, 20, 0, 2
        add_products 2, 24, 21, 0, 2
        next_chunk_out
        ldr     q2, [x5], #16
        sub     x11, x11, #1
        cbnz    x11, LABEL(chunk_reduce, column)
        /* the column of the second one alone, and where n has no more digits than h, one of none */
        ldr     q24, [x6]
        add_products 2, 24, 21, 0, 2
        next_chunk_out
        add     x15, x15, #1
        cbz     x15, LABEL(chunk_reduce, done)
        ldr     q2, [x5]
        next_chunk_out

LABEL(chunk_reduce, done):
        .noaltmacro
        add     sp, sp, #.Lframe
        .cfi_adjust_cfa_offset -.Lframe
        leave   64, d8, d9, d10, d11, d12, d13, d14, d15
END_KERNEL(karat_chunk_reduce_aarch64)

/* clang-format on */
NOTES

/* karat_chunk_reduce_aarch64: z = t 2^-58r mod n, almost reduced, in chunks of 58 bits, for n of k = 40, 48, ... 128 words.
 * Contract: kernels/contracts/chunk_reduce.contract.
 *
 * Digits, rows, pairs of columns and the table of J vectors a number are those of chunk_reduce.h; this is the same sum by loops.
 *
 * - t is copied, with zeros behind it, and cut into chunks, 32 of every 29 words. They are the pairs of columns, in memory. 0 to 3 pairs of zeros before
 *   them make the friendly rows f a multiple of four.
 * - Four friendly rows at a time: with the digits q of pairs 0 to 3, pair s gets q_0 h_(s-1) + q_1 h_(s-2) + q_2 h_(s-3) + q_3 h_(s-4), for s = 4, 5, ... J + 3,
 *   and the next four rows begin with pair 4. Their digits, each of which waits for the one before, are made beside the last eight pairs, h's edge.
 * - The two plain rows come pair by pair, as the result goes out.
 *
 * No lane overflows: each time that a pair gets products, eight in each lane, what it has above B^2 goes to the same lane of the next pair first. So it stays
 * below B^2 and 2^36 and eight products, 2^62 in all, and carries of digits fit as well. In the end come 4 products to a lane; so a chunk of the result fits a word.
 *
 * Registers: x0 z, x1 t, x2 c, x3 k; x4 to x17, v0 to v7, v16 to v31, flags. 6944 bytes of stack: columns, and the copy of t.
 * Cost on Neoverse N1: for 40, 48, 56, 64 and 128 words V0 is busy for 4158, 5850, 8334, 10672 and 40346 products; 4881, 6721, 9299, 11779 and 42374 cycles by
 * n1sim. 1.9 KB.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/reduce_loops.h"

/* clang-format off */

KERNEL(karat_chunk_reduce_aarch64)
        sub     sp, sp, #(.Lframe >> 12), lsl #12
        .cfi_adjust_cfa_offset .Lframe >> 12 << 12
        sub     sp, sp, #(.Lframe & 4095)
        .cfi_adjust_cfa_offset .Lframe & 4095
        .altmacro

        /* x4 = J, x5 = groups of 29 words in t, x17 = r, x9 = how often four rows */
        lsl     x12, x3, #6
        add     x12, x12, #28
        divide_29 x4, x12
        add     x4, x4, #2
        lsr     x4, x4, #1
        lsl     x12, x3, #1
        add     x12, x12, #28
        divide_29 x5, x12
        lsl     x12, x3, #5
        add     x12, x12, #38
        divide_29 x17, x12
        add     x9, x17, #1
        lsr     x9, x9, #2

        /* t and zeros */
        place   x10, sp, .Lcopy
        mov     x11, x10
        lsr     x8, x3, #1
        //@ source = x1, copy = x10, left = x8, start = x11, vectors = x4, groups = x5, chunks = x17, fours = x9, table = x2, z = x0
LABEL(karat_chunk_reduce_aarch64, words):
        ldp     x12, x13, [x1]
        ldp     x14, x16, [x1, #16]
        stp     x12, x13, [x10]
        stp     x14, x16, [x10, #16]
        add     x1, x1, #32
        add     x10, x10, #32
        sub     x8, x8, #1
        cbnz    x8, LABEL(karat_chunk_reduce_aarch64, words)

        movi    v16.2d, #0
        stp     q16, q16, [x10]
        stp     q16, q16, [x10, #32]
        stp     q16, q16, [x10, #64]
        stp     q16, q16, [x10, #96]
        stp     q16, q16, [x10, #128]
        stp     q16, q16, [x10, #160]
        stp     q16, q16, [x10, #192]
        stp     q16, q16, [sp]
        str     q16, [sp, #32]
        /* its chunks, behind 4 x9 + 2 - r pairs of zeros */
        lsl     x12, x9, #2
        add     x12, x12, #2
        sub     x12, x12, x17
        mov     x10, sp
        add     x10, x10, x12, lsl #4
        mov     x8, x5

        //@ source = x11, columns = x10, left = x8
LABEL(karat_chunk_reduce_aarch64, chunks):
        chunks_from 0
        add     x11, x11, #232
        add     x10, x10, #512
        sub     x8, x8, #1
        cbnz    x8, LABEL(karat_chunk_reduce_aarch64, chunks)

        /* v16 zero, v17 B - 1 and v18 B^2 - 1 in each lane, v28 to v30 the first vectors of h; the first digits */
        mov     x12, #0x1fffffff
        dup     v17.2d, x12
        mov     x12, #0x3ffffffffffffff
        dup     v18.2d, x12
        ldp     q28, q29, [x2]
        ldr     q30, [x2, #32]
        mov     x12, sp
        load_pairs_of_digits
        digits_of_row 0
        digits_of_row 1
        digits_of_row 2
        digits_of_row 3

        //@ columns = x12, left = x9, digits = v0..v3, carry = v31, first = v28..v30, zero = v16, digit = v17, chunk = v18
LABEL(karat_chunk_reduce_aarch64, rows):
        /* x12 = pair 0; digits and what goes on to pair 4 in v20 to v23, v19 */
        add     x6, x12, #64
        mov     x7, x2
        sub     x8, x4, #8
        mov     v19.16b, v31.16b
        mov     v20.16b, v0.16b
        mov     v21.16b, v1.16b
        mov     v22.16b, v2.16b
        mov     v23.16b, v3.16b
        //@ columns = x6, table = x7, left = x8, digits = v20..v23, carry = v19, start = v31
LABEL(karat_chunk_reduce_aarch64, pair):
        sub     x8, x8, #1
        next_pair
        cbnz    x8, LABEL(karat_chunk_reduce_aarch64, pair)

        /* the last pairs: four with J products at the side of the next rows' first digits, four at the edge */
        add     x12, x12, #64
        load_pairs_of_digits
        next_pair
        digits_of_row 0
        next_pair
        digits_of_row 1
        next_pair
        digits_of_row 2
        next_pair
        ldp     q24, q25, [x7]
        ldp     q26, q27, [x7, #32]
        ldp     q5, q6, [x6]
        add     v5.2d, v5.2d, v19.2d
        pair_rows 5, 0, 27
        pair_rows 6, 1, 27
        stp     q5, q6, [x6]
        digits_of_row 3
        ldp     q5, q6, [x6, #32]
        pair_rows 5, 2, 27
        pair_rows 6, 3, 27
        stp     q5, q6, [x6, #32]
        sub     x9, x9, #1
        cbnz    x9, LABEL(karat_chunk_reduce_aarch64, rows)

        /* the digits of the two plain rows, in v20 and v21 */
        add     x6, x2, x4, lsl #4
        add     x7, x2, x4, lsl #5
        ldr     q23, [x7]
        ldp     q24, q25, [x6], #16
        ldp     q0, q1, [x12], #32
        movi    v19.2d, #0
        carry_in 5, 0
        carry_in 6, 1
        plain_digits 20, 5, 6, 16, 17, 22, 24, 23
        add_products 6, 25, 20, 0, 2
        plain_digits 21, 6, 7, 16, 17, 22, 24, 23
        ext     v3.16b, v6.16b, v16.16b, #8
        sub     x8, x4, #2
        //@ table = x6, columns = x12, left = x8, z = x0, digits = v20..v21, carry = v19, before = v3
LABEL(karat_chunk_reduce_aarch64, plain):
        ldp     q24, q25, [x6], #16
        ldr     q0, [x12], #16
        carry_in 2, 0
        add_products 2, 25, 20, 0, 2
        add_products 2, 24, 21, 0, 2
        next_chunk_out
        sub     x8, x8, #1
        cbnz    x8, LABEL(karat_chunk_reduce_aarch64, plain)

        /* the pair of the second one alone, and one of none if r = J */
        add     x8, x17, #2
        sub     x8, x8, x4
        //@ table = x6, columns = x12, left = x8, z = x0, digits = v20..v21, carry = v19, before = v3
LABEL(karat_chunk_reduce_aarch64, last):
        ldr     q24, [x6], #16
        ldr     q0, [x12], #16
        carry_in 2, 0
        add_products 2, 24, 21, 0, 2
        next_chunk_out
        movi    v21.2d, #0
        sub     x8, x8, #1
        cbnz    x8, LABEL(karat_chunk_reduce_aarch64, last)
        .noaltmacro
        add     sp, sp, #(.Lframe >> 12), lsl #12
        .cfi_adjust_cfa_offset -(.Lframe >> 12 << 12)
        add     sp, sp, #(.Lframe & 4095)
        .cfi_adjust_cfa_offset -(.Lframe & 4095)
END_KERNEL(karat_chunk_reduce_aarch64)

/* clang-format on */
NOTES

/* The squaring of a number in chunks of 58 bits, as macros: u = v^2, a = v in words. The bytes at sp f are scratch.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_CHUNK_SQR_H
#define KARAT_AARCH64_CHUNK_SQR_H
#include "aarch64/chunks.h"
#include "aarch64/karatsuba.h"
/* clang-format off */

/* 16 words, 90 products; 128 bytes of scratch. The last product is put off: u is computed with a1^2 + (h0 - h1)^2 w for a1^2, a1 = h1 w + h0, and
 * corrected in the end, since that is shorter than two middles, one after the other. */
.macro chunk_square_16 u, a, v, f
        words_of_chunks \a, \v, 16
        /* u0 = a0^2, the frame = (a0 - a1)^2 */
        square_8 \u, 0, \a, 0
        difference_words 8, x20, \u, 128, \a, 0, 64
        square_8 sp, \f, \u, 128
        /* u1 = h1^2 w^2 + (h0^2 + h1^2) w + h0^2 */
        square_halves \u, 128, \a, 64
        load    \u, 128, SQUARE
        chain   adds, adcs, x20, x21, \u, 192, SQUARE
        adc     x22, xzr, xzr
        chain_into adds, adcs, \u, 160, SQUARE
        carry_into 4, adcs, \u, 224, x22, xzr
        square_cross 16, x22, sp, \f, \u, 0, 128
        add_middle 16, \u, 0, x22, sp, \f
        /* u -= (h0 - h1)^2 (W + W^2) w */
        square_difference \a, 64
        chain_into subs, sbcs, \u, 96, SQUARE
        chain_into sbcs, sbcs, \u, 160, SQUARE
        carry_into 4, sbcs, \u, 224, xzr, xzr
.endm

/* sp f = (a_i - a_j)^2 for 8 words a_i and a_j. */
.macro square_of_difference_8 f, u, a, i, j
        difference_words 8, x20, \u, 0, \a, \i, \j
        square_8 sp, \f, \u, 0
.endm

/* 24 words as three times 8, 180 products; 384 bytes of scratch:
 *
 *   a^2 = sum_i a_i^2 W^2i + sum_(i<j) (a_i^2 + a_j^2 - (a_i - a_j)^2) W^(i+j) */
.macro chunk_square_24 u, a, v, f
        words_of_chunks \a, \v, 24
        square_of_difference_8 "(\f)", \u, \a, 0, 64
        square_of_difference_8 "(\f + 128)", \u, \a, 0, 128
        square_of_difference_8 "(\f + 256)", \u, \a, 64, 128
        square_8 \u, 0, \a, 0
        square_8 \u, 128, \a, 64
        square_8 \u, 256, \a, 128
        square_cross 16, x22, sp, "(\f)", \u, 0, 128
        square_cross 16, x23, sp, "(\f + 128)", \u, 0, 256
        square_cross 16, x24, sp, "(\f + 256)", \u, 128, 256
        add_middles_24 \u, \f
.endm

/* 32 words as two times 16, 270 products; 384 bytes of scratch. */
.macro chunk_square_32 u, a, v, f
        words_of_chunks \a, \v, 32
        square_16 \u, 0, \a, 0, sp, "(\f)"
        difference_words 16, x20, \u, 256, \a, 0, 128
        square_16 sp, "(\f + 128)", \u, 256, sp, "(\f)"
        square_16 \u, 256, \a, 128, sp, "(\f)"
        square_cross 32, x22, sp, "(\f + 128)", \u, 0, 256
        add_middle 32, \u, 0, x22, sp, "(\f + 128)"
.endm

/* clang-format on */
#endif

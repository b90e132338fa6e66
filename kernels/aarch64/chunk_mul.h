/* The multiplication of a number in chunks of 58 bits by one in words, as macros: u = v b, a = v in words. The bytes at sp f are scratch.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_CHUNK_MUL_H
#define KARAT_AARCH64_CHUNK_MUL_H
#include "aarch64/chunks.h"
#include "aarch64/karatsuba.h"
/* clang-format off */

/* 16 words, 108 products; 144 bytes of scratch. The last product is put off: u is computed without the middle (h0 - h1) (g1 - g0) w of a1 b1, for
 * a1 = h1 w + h0 and b1 = g1 w + g0, and it is added in the end, since that is shorter than two middles, one after the other. */
.macro chunk_multiply_16 u, a, v, b, f
        words_of_chunks \a, \v, 16
        /* u0 = a0 b0, the frame = |a0 - a1| |b1 - b0| and behind it the sign */
        multiply_8 \u, 0, \a, 0, \b, 0
        differences_words 8, x27, \u, 128, \a, 0, 64, \b, 0, 64
        str     x27, [sp, #\f + 128]
        multiply_8 sp, \f, \u, 128, \u, 192
        /* u1 = h1 g1 w^2 + (h0 g0 + h1 g1) w + h0 g0 */
        multiply_halves \u, 128, \a, 64, \b, 64
        load    \u, 128, PRODUCT
        chain   adds, adcs, x20, x21, \u, 192, PRODUCT
        adc     x22, xzr, xzr
        chain_into adds, adcs, \u, 160, PRODUCT
        carry_into 4, adcs, \u, 224, x22, xzr
        ldr     x27, [sp, #\f + 128]
        multiply_cross 16, x27, sp, \f, \u, 0, 128
        add_middle 16, \u, 0, x27, sp, \f
        /* u += (h0 - h1) (g1 - g0) (W + W^2) w */
        multiply_difference \a, 64, \b, 64
        negate_if x27, PRODUCT
        chain_into adcs, adcs, \u, 96, PRODUCT
        chain_into adcs, adcs, \u, 160, PRODUCT
        carry_into 4, adcs, \u, 224, x27, x27
.endm

/* sp f = |a_i - a_j| |b_j - b_i| for 8 words each, with the sign as a mask at sp s. */
.macro multiply_differences_8 f, s, u, a, b, i, j
        differences_words 8, x27, \u, 0, \a, \i, \j, \b, \i, \j
        str     x27, [sp, #\s]
        multiply_8 sp, \f, \u, 0, \u, 64
.endm

/* 24 words as three times 8, 216 products; 408 bytes of scratch:
 *
 *   a b = sum_i a_i b_i W^2i + sum_(i<j) (a_i b_i + a_j b_j + (a_i - a_j) (b_j - b_i)) W^(i+j) */
.macro chunk_multiply_24 u, a, v, b, f
        words_of_chunks \a, \v, 24
        multiply_differences_8 "(\f)", "(\f + 384)", \u, \a, \b, 0, 64
        multiply_differences_8 "(\f + 128)", "(\f + 392)", \u, \a, \b, 0, 128
        multiply_differences_8 "(\f + 256)", "(\f + 400)", \u, \a, \b, 64, 128
        multiply_8 \u, 0, \a, 0, \b, 0
        multiply_8 \u, 128, \a, 64, \b, 64
        multiply_8 \u, 256, \a, 128, \b, 128
        ldp     x22, x23, [sp, #\f + 384]
        ldr     x24, [sp, #\f + 400]
        multiply_cross 16, x22, sp, "(\f)", \u, 0, 128
        multiply_cross 16, x23, sp, "(\f + 128)", \u, 0, 256
        multiply_cross 16, x24, sp, "(\f + 256)", \u, 128, 256
        add_middles_24 \u, \f
.endm

/* 32 words as two times 16, 324 products; 408 bytes of scratch. */
.macro chunk_multiply_32 u, a, v, b, f
        words_of_chunks \a, \v, 32
        multiply_16 \u, 0, \a, 0, \b, 0, sp, "(\f)"
        differences_words 16, x27, \u, 256, \a, 0, 128, \b, 0, 128
        str     x27, [sp, #\f + 400]
        multiply_16 sp, "(\f + 144)", \u, 256, \u, 384, sp, "(\f)"
        multiply_16 \u, 256, \a, 128, \b, 128, sp, "(\f)"
        ldr     x27, [sp, #\f + 400]
        multiply_cross 32, x27, sp, "(\f + 144)", \u, 0, 256
        add_middle 32, \u, 0, x27, sp, "(\f + 144)"
.endm

/* clang-format on */
#endif

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
        difference_words 8, x27, \u, 128, \a, 0, \a, 64
        difference_words 8, x20, \u, 192, \b, 64, \b, 0
        eor     x27, x27, x20
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
        multiply_middle 16, \u, 0, sp, \f
        /* u += (h0 - h1) (g1 - g0) (W + W^2) w */
        multiply_difference \a, 64, \b, 64
        negate_if x27, PRODUCT
        chain_into adcs, adcs, \u, 96, PRODUCT
        chain_into adcs, adcs, \u, 160, PRODUCT
        carry_into 4, adcs, \u, 224, x27, x27
.endm

/* clang-format on */
#endif

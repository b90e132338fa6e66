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
        difference_words 8, x20, \u, 128, \a, 0, \a, 64
        square_8 sp, \f, \u, 128
        /* u1 = h1^2 w^2 + (h0^2 + h1^2) w + h0^2 */
        square_halves \u, 128, \a, 64
        load    \u, 128, SQUARE
        chain   adds, adcs, x20, x21, \u, 192, SQUARE
        adc     x22, xzr, xzr
        chain_into adds, adcs, \u, 160, SQUARE
        carry_into 4, adcs, \u, 224, x22, xzr
        square_middle 16, \u, 0, sp, \f
        /* u -= (h0 - h1)^2 (W + W^2) w */
        square_difference \a, 64
        chain_into subs, sbcs, \u, 96, SQUARE
        chain_into sbcs, sbcs, \u, 160, SQUARE
        carry_into 4, sbcs, \u, 224, xzr, xzr
.endm

/* clang-format on */
#endif

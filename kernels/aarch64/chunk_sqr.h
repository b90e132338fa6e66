/* The squaring of a number in chunks of 58 bits: u = v^2, a = v in words, as macros. The bytes at
 * sp f are scratch.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_CHUNK_SQR_H
#define KARAT_AARCH64_CHUNK_SQR_H
#include "aarch64/chunks.h"
#include "aarch64/karatsuba_sqr.h"
/* clang-format off */

/* No scratch. */
.macro chunk_square_8 u, a, v
        words_of_chunks \a, \v, 8
        square_8 \u, 0, \a, 0
.endm

/* 64 bytes of scratch. */
.macro chunk_square_12 u, a, v, f
        words_of_chunks \a, \v, 12
        square_12 \u, \a, \f
.endm

/* 192 bytes of scratch. */
.macro chunk_square_16 u, a, v, f
        words_of_chunks \a, \v, 16
        square_16_late \u, \a, \f
.endm

/* 256 bytes of scratch. */
.macro chunk_square_24 u, a, v, f
        words_of_chunks \a, \v, 24
        square_24 \u, \a, \f
.endm

/* 384 bytes of scratch. */
.macro chunk_square_32 u, a, v, f
        words_of_chunks \a, \v, 32
        square_32 \u, \a, \f
.endm

/* clang-format on */
#endif

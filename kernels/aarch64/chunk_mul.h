/* The multiplication of a number in chunks of 58 bits by one in words: u = v b, a = v in words, as
 * macros. The bytes at sp f are scratch.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_CHUNK_MUL_H
#define KARAT_AARCH64_CHUNK_MUL_H
#include "aarch64/chunks.h"
#include "aarch64/karatsuba_mul.h"
/* clang-format off */

/* No scratch. */
.macro chunk_multiply_8 u, a, v, b
        words_of_chunks \a, \v, 8
        multiply_8 \u, 0, \a, 0, \b, 0
.endm

/* 64 bytes of scratch. */
.macro chunk_multiply_12 u, a, v, b, f
        words_of_chunks \a, \v, 12
        multiply_12 \u, \a, \b, \f
.endm

/* 256 bytes of scratch. */
.macro chunk_multiply_16 u, a, v, b, f
        words_of_chunks \a, \v, 16
        multiply_16_late \u, \a, \b, \f
.endm

/* 256 bytes of scratch. */
.macro chunk_multiply_24 u, a, v, b, f
        words_of_chunks \a, \v, 24
        multiply_24 \u, \a, \b, \f
.endm

/* 408 bytes of scratch. */
.macro chunk_multiply_32 u, a, v, b, f
        words_of_chunks \a, \v, 32
        multiply_32 \u, \a, \b, \f
.endm

/* clang-format on */
#endif

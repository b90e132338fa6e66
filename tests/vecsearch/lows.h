/* The low words of two products, from the scalar multiplier or from the vector unit, as macros that
 * can be exchanged.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_VECSEARCH_LOWS_H
#define KARAT_VECSEARCH_LOWS_H
/* clang-format off */

/* b, a = the products of the words of v4 and v5 modulo 2^64: q m = q' m' + 2^32 (q'' m' + q' m''), for the low halves q', m' and the high halves
 * q'', m''. Uses v4 to v7. */
.macro lows_of_vectors a, b
        xtn     v6.2s, v4.2d
        xtn     v7.2s, v5.2d
        rev64   v4.4s, v4.4s
        mul     v4.4s, v4.4s, v5.4s
        uaddlp  v4.2d, v4.4s
        shl     v4.2d, v4.2d, #32
        umlal   v4.2d, v6.2s, v7.2s
        umov    \a, v4.d[0]
        umov    \b, v4.d[1]
.endm

/* a = q m and b = r n modulo 2^64; q and r are the words at x + xo, m and n those at y + yo. */
.macro lows_scalar a, b, q, m, r, n, x, xo, y, yo
        mul     \a, \q, \m
        mul     \b, \r, \n
.endm
.macro lows_vector a, b, q, m, r, n, x, xo, y, yo
        ldr     q4, [\x, #\xo]
        ldr     q5, [\y, #\yo]
        lows_of_vectors \a, \b
.endm

/* The same for q = r, which is in no memory. */
.macro digit_scalar a, b, q, m, n, y, yo
        mul     \a, \q, \m
        mul     \b, \q, \n
.endm
.macro digit_vector a, b, q, m, n, y, yo
        dup     v4.2d, \q
        ldr     q5, [\y, #\yo]
        lows_of_vectors \a, \b
.endm

/* clang-format on */
#endif

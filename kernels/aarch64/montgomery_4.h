/* Montgomery reduction in blocks of four digits, as macros for straight-line kernels. t and m are
 * the buffers, W = 2^64.
 *
 * Registers: x0 t, x1 m, x2 w; x4 to x7 the digits q of the block; x8 to x15 the running sum, in
 * turn; x19 to x22 words of m; x3, x17 and x23 to x28 scratch.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_MONTGOMERY_4_H
#define KARAT_AARCH64_MONTGOMERY_4_H
#include "aarch64/karatsuba_4.h"
#include "aarch64/rows.h"
/* clang-format off */

/* W^4 h + t' = t + q m_0 with t' = 0 for the words t of the buffer from at on and the lowest block m_0 of m; h in x11 ... x8.
 * A digit q_i makes word i zero; it takes its place in the buffer. */
.macro digits at
        ldp     x9, x10, [x0, #\at]
        ldp     x11, x12, [x0, #\at + 16]
        ldp     x19, x20, [x1]
        ldp     x21, x22, [x1, #16]
        mul     x4, x9, x2
        row     x3, x4, x9, x19, x10, x20, x11, x21, x12, x22, x8
        mul     x5, x10, x2
        row     x3, x5, x10, x19, x11, x20, x12, x21, x8, x22, x9
        mul     x6, x11, x2
        row     x3, x6, x11, x19, x12, x20, x8, x21, x9, x22, x10
        mul     x7, x12, x2
        row     x3, x7, x12, x19, x8, x20, x9, x21, x10, x22, x11
        stp     x4, x5, [x0, #\at]
        stp     x6, x7, [x0, #\at + 16]
.endm

/* W^4 h' + t' = t + h + q m_j for the words t of the buffer from to on and the words m_j from from on: h = d c b a before, h' = h g f e after. */
.macro block to, from, a, b, c, d, e, f, g, h
        ldp     x23, x24, [x0, #\to]
        ldp     x25, x26, [x0, #\to + 16]
        adds    \a, \a, x23
        adcs    \b, \b, x24
        adcs    \c, \c, x25
        adcs    \d, \d, x26
        adc     \e, xzr, xzr
        ldp     x19, x20, [x1, #\from]
        ldp     x21, x22, [x1, #\from + 16]
        multiply_add_4 \a, \b, \c, \d, \e, \f, \g, \h
        stp     \a, \b, [x0, #\to]
        stp     \c, \d, [x0, #\to + 16]
.endm

/* W^4 c' + t' = t + h + c for the words t of the buffer from to on and h in x15 ... x12, as a chain that op begins: adds for c = 0, adcs with C = c.
 * Leaves C = c'. */
.macro top op, to
        ldp     x23, x24, [x0, #\to]
        ldp     x25, x26, [x0, #\to + 16]
        \op     x12, x12, x23
        adcs    x13, x13, x24
        adcs    x14, x14, x25
        adcs    x15, x15, x26
        stp     x12, x13, [x0, #\to]
        stp     x14, x15, [x0, #\to + 16]
.endm

/* clang-format on */
#endif

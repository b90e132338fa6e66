/* karat_mont_reduce_aarch64: t + q m = 2^64k (r + 2^64k c), q in the low half of t, r in the high one; returns the carry c.
 * Contract: kernels/contracts/mont_reduce.contract.
 *
 * A digit q_i of q at a time: t_i w mod 2^64, so that q_i m 2^64i, added to t, makes word i zero; q_i takes its place.
 * Registers: x0 t from word i on, x1 m, x2 w, x3 k, x4 digits left, x5 the carry into word i + k, x6 q_i, x7 place in t, x8 place in m,
 * x9 words left, x10 the carry of the row, x11 to x13 words. No stack. Cost: k^2 rounds of 11 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/row_loop.h"

KERNEL(karat_mont_reduce_aarch64)
        mov     x4, x3
        mov     x5, #0

        //@ t = x0, m = x1, w = x2, k = x3, left = x4, top = x5
LABEL(karat_mont_reduce_aarch64, digit):
        ldr     x6, [x0]
        mul     x6, x6, x2              /* q_i */
        mov     x7, x0
        mov     x8, x1
        mov     x9, x3
        mov     x10, #0

        /* t_(i+j) + 2^64 carry = t_(i+j) + m_j q_i + carry */
        //@ q = x6, place = x7, word = x8, words = x9, carry = x10
LABEL(karat_mont_reduce_aarch64, row):
        add_product x7, x8, x6, x10, x11, x12, x13
        sub     x9, x9, #1
        cbnz    x9, LABEL(karat_mont_reduce_aarch64, row)

        /* t_(i+k) + 2^64 top = t_(i+k) + carry + top */
        ldr     x12, [x7]
        adds    x12, x12, x10
        adc     x11, xzr, xzr
        adds    x12, x12, x5
        adc     x5, x11, xzr
        str     x12, [x7]
        str     x6, [x0], #8
        sub     x4, x4, #1
        cbnz    x4, LABEL(karat_mont_reduce_aarch64, digit)

        mov     x0, x5
END_KERNEL(karat_mont_reduce_aarch64)

NOTES

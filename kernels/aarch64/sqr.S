/* karat_sqr_aarch64: z = x^2.
 * Contract: kernels/contracts/sqr.contract.
 *
 * First the products of two different words, each once, by rows: x_j times the words of x below it, for each j. Then twice that, and the squares.
 * Registers: x0 z, then from word 2i on, x1 x, x2 k, x3 j, x4 place in z, x5 place in x, x6 words left, x7 x_j, x8 carry, x9 to x12 words,
 * x13 z and x14 x from word j on. No stack. Cost: k(k-1)/2 rounds of 11 instructions, and k rounds of 17.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/row_loop.h"

KERNEL(karat_sqr_aarch64)
        mov     x3, #0
        mov     x13, x0
        mov     x14, x1

        /* z + 2^64j x_j (x mod 2^64j), in 2j + 2 words, of which the uppermost is zero */
        //@ z = x13, digits = x14, x = x1, k = x2, j = x3
LABEL(karat_sqr_aarch64, row):
        mov     x4, x13
        mov     x5, x1
        mov     x6, x3
        ldr     x7, [x14], #8
        mov     x8, #0
        cbz     x6, LABEL(karat_sqr_aarch64, top)

        //@ place = x4, word = x5, left = x6, digit = x7, carry = x8
LABEL(karat_sqr_aarch64, word):
        add_product x4, x5, x7, x8, x9, x10, x11
        sub     x6, x6, #1
        cbnz    x6, LABEL(karat_sqr_aarch64, word)

LABEL(karat_sqr_aarch64, top):
        stp     x8, xzr, [x4]
        add     x13, x13, #8
        add     x3, x3, #1
        sub     x6, x2, x3
        cbnz    x6, LABEL(karat_sqr_aarch64, row)

        mov     x8, #0

        /* z_2i + 2^64 z_(2i+1) + 2^128 carry = 2 (z_2i + 2^64 z_(2i+1)) + x_i^2 + carry */
        //@ z = x0, x = x1, left = x2, carry = x8
LABEL(karat_sqr_aarch64, pair):
        ldp     x9, x10, [x0]
        ldr     x12, [x1], #8
        mul     x11, x12, x12
        umulh   x12, x12, x12
        adds    x11, x11, x8
        adc     x12, x12, xzr
        adds    x11, x11, x9
        adcs    x12, x12, x10
        adc     x8, xzr, xzr
        adds    x9, x9, x11
        adcs    x10, x10, x12
        adc     x8, x8, xzr
        stp     x9, x10, [x0], #16
        sub     x2, x2, #1
        cbnz    x2, LABEL(karat_sqr_aarch64, pair)
END_KERNEL(karat_sqr_aarch64)

NOTES

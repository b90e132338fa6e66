/* karat_mul_aarch64: z = x y.
 * Contract: kernels/contracts/mul.contract.
 *
 * By rows: z = 0, then z + 2^64j x y_j for each word y_j of y.
 * Registers: x0 z from word j on, x1 x, x2 y from word j on, x3 k, x4 rows left, x5 place in z, x6 place in x, x7 words left, x8 y_j, x9 carry,
 * x10 to x12 words. No stack. Cost: k^2 rounds of 11 instructions.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/row_loop.h"

KERNEL(karat_mul_aarch64)
        mov     x5, x0
        mov     x7, x3

        /* The low half of z; each row begins with the word above. */
        //@ place = x5, left = x7
LABEL(karat_mul_aarch64, zero):
        str     xzr, [x5], #8
        sub     x7, x7, #1
        cbnz    x7, LABEL(karat_mul_aarch64, zero)

        mov     x4, x3

        //@ z = x0, x = x1, y = x2, k = x3, left = x4
LABEL(karat_mul_aarch64, row):
        ldr     x8, [x2], #8
        mov     x5, x0
        mov     x6, x1
        mov     x7, x3
        mov     x9, #0

        //@ place = x5, word = x6, left = x7, digit = x8, carry = x9
LABEL(karat_mul_aarch64, word):
        add_product x5, x6, x8, x9, x10, x11, x12
        sub     x7, x7, #1
        cbnz    x7, LABEL(karat_mul_aarch64, word)

        str     x9, [x5]
        add     x0, x0, #8
        sub     x4, x4, #1
        cbnz    x4, LABEL(karat_mul_aarch64, row)
END_KERNEL(karat_mul_aarch64)

NOTES

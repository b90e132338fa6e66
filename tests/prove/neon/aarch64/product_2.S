/* karat_product_2_aarch64: z = x y for numbers of 2 words; all products by vector instructions.
 * Contract: tests/prove/neon/neon.contract, k = 2.
 *
 * Registers: x0 z, x1 x, x2 y; v0 x, v1 y, v16.. products. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

/* hi, lo = high and low words of the products of the words in a and b: al, ah, bl, bh their low and high halves; mask 2^32 - 1 in both lanes. */
.macro full_products lo, hi, al, ah, bl, bh, mask, m, t
        umull   \lo\().2d, \al\().2s, \bl\().2s
        umull   \m\().2d, \al\().2s, \bh\().2s
        umull   \hi\().2d, \ah\().2s, \bh\().2s
        usra    \m\().2d, \lo\().2d, #32
        and     \t\().16b, \m\().16b, \mask\().16b
        umlal   \t\().2d, \ah\().2s, \bl\().2s
        usra    \hi\().2d, \m\().2d, #32
        usra    \hi\().2d, \t\().2d, #32
        sli     \lo\().2d, \t\().2d, #32
.endm

KERNEL(karat_product_2_aarch64)
        ldr     q0, [x1]
        ldr     q1, [x2]
        movi    v2.2d, #0x00000000ffffffff
        xtn     v4.2s, v0.2d
        shrn    v5.2s, v0.2d, #32
        xtn     v6.2s, v1.2d
        shrn    v7.2s, v1.2d, #32

        /* x_0 y_0 and x_1 y_1, x_0 y_1 and x_1 y_0 */
        full_products v16, v17, v4, v5, v6, v7, v2, v20, v21
        rev64   v6.2s, v6.2s
        rev64   v7.2s, v7.2s
        full_products v18, v19, v4, v5, v6, v7, v2, v20, v21

        umov    x4, v16.d[0]
        umov    x5, v17.d[0]
        umov    x6, v16.d[1]
        umov    x7, v17.d[1]
        umov    x8, v18.d[0]
        umov    x9, v19.d[0]
        adds    x5, x5, x8
        adcs    x6, x6, x9
        adc     x7, x7, xzr
        umov    x8, v18.d[1]
        umov    x9, v19.d[1]
        adds    x5, x5, x8
        adcs    x6, x6, x9
        adc     x7, x7, xzr
        stp     x4, x5, [x0]
        stp     x6, x7, [x0, #16]
END_KERNEL(karat_product_2_aarch64)

NOTES

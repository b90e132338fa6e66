/* karat_square_1_aarch64: z = x^2 for numbers of 1 word, by halves.
 * Contract: tests/prove/neon/neon.contract, k = 1.
 *
 * x_l^2 + 2^33 x_l x_h + 2^64 x_h^2. The cross product is doubled by a shift that drops a bit, which another shift keeps; x_l^2 is shifted up and
 * down again by one bit, too, once its own highest bit is away: nothing is dropped then.
 * Registers: x0 z, x1 x; v0 x_l x_h, v1 x_h x_l; v2 squares, v3 cross products. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_square_1_aarch64)
        ldr     d0, [x1]
        rev64   v1.2s, v0.2s
        umull   v2.2d, v0.2s, v0.2s
        umull   v3.2d, v0.2s, v1.2s

        /* 2^64 x7 + x6 = 2 x_l x_h */
        shl     v4.2d, v3.2d, #1
        ushr    v5.2d, v3.2d, #63
        umov    x6, v4.d[0]
        umov    x7, v5.d[0]

        /* x4 = x_l^2, by its halves, the upper one shifted to the left and back */
        ushr    v6.2d, v2.2d, #32
        shl     v6.2d, v6.2d, #1
        ushr    v6.2d, v6.2d, #1
        sli     v2.2d, v6.2d, #32
        umov    x4, v2.d[0]
        umov    x5, v2.d[1]

        adds    x4, x4, x6, lsl #32
        adc     x5, x5, xzr
        add     x5, x5, x6, lsr #32
        add     x5, x5, x7, lsl #32
        stp     x4, x5, [x0]
END_KERNEL(karat_square_1_aarch64)

NOTES

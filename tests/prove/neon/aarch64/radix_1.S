/* karat_radix_1_aarch64: z = x y for numbers of 1 word, in digits of 30 bits.
 * Contract: tests/prove/neon/neon.contract, k = 1.
 *
 * x = x_0 + 2^30 x_1 + 2^60 x_2, and y likewise; columns c_0 ... c_4 are sums of products of digits; the carries go up, and the digits of the sum are packed.
 * Registers: x0 z, x1 x, x2 y; v0 x_0 x_1, v1 x_2 0, v2 y_0 y_1, v3 y_2 0; v16 c_0 c_1, v17 c_2 c_3, v18 c_4; v31 2^30 - 1. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

/* low, high = the digits of the number in x; mask 2^30 - 1 in both lanes */
.macro digits low, high, x, t, mask
        dup     \low\().2d, \x
        ushr    \high\().2d, \low\().2d, #60
        ushr    \t\().2d, \low\().2d, #30
        mov     \low\().d[1], \t\().d[0]
        and     \low\().16b, \low\().16b, \mask\().16b
        mov     \high\().d[1], xzr
.endm

KERNEL(karat_radix_1_aarch64)
        ldr     x4, [x1]
        ldr     x5, [x2]
        mov     x6, #0x3fffffff
        dup     v31.2d, x6
        digits  v0, v1, x4, v4, v31
        digits  v2, v3, x5, v4, v31

        /* digits in 32-bit lanes: v0 x_0 x_1, v1 x_2, v2 y_0 y_1, v3 y_2 */
        xtn     v0.2s, v0.2d
        xtn     v1.2s, v1.2d
        xtn     v2.2s, v2.2d
        xtn     v3.2s, v3.2d

        /* v16 = x_0 y_0, x_1 y_0; v5 = x_0 y_1, x_1 y_1; v17 = x_0 y_2, x_1 y_2; v6 = x_2 y_0, x_2 y_1; v18 = x_2 y_2 */
        umull   v16.2d, v0.2s, v2.s[0]
        umull   v5.2d, v0.2s, v2.s[1]
        umull   v17.2d, v0.2s, v3.s[0]
        umull   v6.2d, v2.2s, v1.s[0]
        umull   v18.2d, v1.2s, v3.2s

        /* c_1 += x_0 y_1, c_2 += x_1 y_1; c_2 += x_2 y_0, c_3 += x_2 y_1 */
        movi    v7.2d, #0
        ext     v4.16b, v7.16b, v5.16b, #8
        ext     v5.16b, v5.16b, v7.16b, #8
        add     v16.2d, v16.2d, v4.2d
        add     v17.2d, v17.2d, v5.2d
        add     v17.2d, v17.2d, v6.2d

        /* carries, one column after another; x4 ... x8 the digits */
        umov    x4, v16.d[0]
        umov    x5, v16.d[1]
        add     x5, x5, x4, lsr #30
        umov    x6, v17.d[0]
        add     x6, x6, x5, lsr #30
        umov    x7, v17.d[1]
        add     x7, x7, x6, lsr #30
        umov    x8, v18.d[0]
        add     x8, x8, x7, lsr #30
        and     x4, x4, #0x3fffffff
        and     x5, x5, #0x3fffffff
        and     x6, x6, #0x3fffffff
        and     x7, x7, #0x3fffffff

        /* z = c_0 + 2^30 c_1 + 2^60 c_2 + 2^90 c_3 + 2^120 c_4 */
        orr     x4, x4, x5, lsl #30
        add     x4, x4, x6, lsl #60
        lsr     x6, x6, #4
        add     x6, x6, x7, lsl #26
        add     x6, x6, x8, lsl #56
        stp     x4, x6, [x0]
END_KERNEL(karat_radix_1_aarch64)

NOTES

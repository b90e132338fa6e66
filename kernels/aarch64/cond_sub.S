/* karat_cond_sub_aarch64: z = (2^64k c + x) mod m for 2^64k c + x < 2 m.
 * Contract: kernels/contracts/cond_sub.contract.
 *
 * x - m is computed twice: for its borrow alone, then under the mask that says whether m fits.
 * Registers: x0 z, x1 c, then the mask, x2 x, x3 m, x4 words left, x5 and x6 words, x7, x8 and x9 x, m and words left of the first pass; the flag C
 * is 1 - borrow throughout a pass. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_cond_sub_aarch64)
        mov     x7, x2
        mov     x8, x3
        mov     x9, x4
        cmp     xzr, xzr                /* C = 1 */

        /* C = (x >= m), over the words so far */
        //@ c = x1, x = x7, m = x8, left = x9
LABEL(karat_cond_sub_aarch64, compare):
        ldr     x5, [x7], #8
        ldr     x6, [x8], #8
        sbcs    xzr, x5, x6
        sub     x9, x9, #1
        cbnz    x9, LABEL(karat_cond_sub_aarch64, compare)

        /* mask = 2^64 - 1 if 2^64k c + x >= m, else 0 */
        cset    x5, cs
        orr     x1, x1, x5
        neg     x1, x1
        cmp     xzr, xzr                /* C = 1 */

        /* z = x - (m & mask) */
        //@ z = x0, mask = x1, x = x2, m = x3, left = x4
LABEL(karat_cond_sub_aarch64, subtract):
        ldr     x5, [x2], #8
        ldr     x6, [x3], #8
        and     x6, x6, x1
        sbcs    x5, x5, x6
        str     x5, [x0], #8
        sub     x4, x4, #1
        cbnz    x4, LABEL(karat_cond_sub_aarch64, subtract)
END_KERNEL(karat_cond_sub_aarch64)

NOTES

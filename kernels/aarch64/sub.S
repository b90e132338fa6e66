/* karat_sub_aarch64: z - 2^64k b = x - y, returns the borrow b.
 * Contract: kernels/contracts/sub.contract.
 *
 * Registers: x0 z, x1 x, x2 y, x3 words left, x4 and x5 words; the flag C is 1 - borrow throughout. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_sub_aarch64)
        cmp     xzr, xzr                /* C = 1 */

        //@ z = x0, x = x1, y = x2, left = x3
LABEL(karat_sub_aarch64, word):
        ldr     x4, [x1], #8
        ldr     x5, [x2], #8
        sbcs    x4, x4, x5
        str     x4, [x0], #8
        sub     x3, x3, #1
        cbnz    x3, LABEL(karat_sub_aarch64, word)

        cset    x0, cc
END_KERNEL(karat_sub_aarch64)

NOTES

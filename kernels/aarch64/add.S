/* karat_add_aarch64: z + 2^64k c = x + y, returns the carry c.
 * Contract: kernels/contracts/add.contract.
 *
 * Registers: x0 z, x1 x, x2 y, x3 words left, x4 and x5 words; the carry stays in the flag C throughout. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_add_aarch64)
        cmn     xzr, xzr                /* C = 0 */

        //@ z = x0, x = x1, y = x2, left = x3
LABEL(karat_add_aarch64, word):
        ldr     x4, [x1], #8
        ldr     x5, [x2], #8
        adcs    x4, x4, x5
        str     x4, [x0], #8
        sub     x3, x3, #1
        cbnz    x3, LABEL(karat_add_aarch64, word)

        cset    x0, cs
END_KERNEL(karat_add_aarch64)

NOTES

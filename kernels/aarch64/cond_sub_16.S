/* karat_cond_sub_16_aarch64: z = (2^1024 c + x) mod m for a number below 2 m, of 16 words and the carry c.
 * Contract: kernels/contracts/cond_sub.contract, k = 16.
 *
 * The difference is computed, and taken if it is not negative.
 * Registers: x0 z, x1 c, x2 x, x3 m; x4 (k, not looked at) to x15 and x19 to x22 the difference; x16 and x17 words. 32 bytes of stack.
 * Cost on Neoverse N1: no multiplication; 71 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/words.h"

KERNEL(karat_cond_sub_16_aarch64)
        enter   32, x19, x20, x21, x22

        /* d = x - m */
        load    x2, 0, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22
        chain   subs, sbcs, x16, x17, x3, 0, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22

        /* 2^1024 c + d is not negative: C = 1 */
        sbcs    xzr, x1, xzr

        /* z = C ? d : x */
        keep_if cs, x16, x17, x2, 0, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22
        store   x0, 0, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x19, x20, x21, x22
        leave   32, x19, x20, x21, x22
END_KERNEL(karat_cond_sub_16_aarch64)

NOTES

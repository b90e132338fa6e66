/* karat_direct_aarch64: row i of a table, read at its address, which is what a constant-time lookup must not do.
 * Contracts: direct.contract, where i is public or secret; run.sh gives the kernel either name.
 * x0 z, x1 table, x2 i, x3 h, x4 words left; x5 offset, then word.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_direct_aarch64)
        mul     x5, x2, x4
        add     x1, x1, x5, lsl #3

        //@ z = x0, place = x1, left = x4
LABEL(karat_direct_aarch64, word):
        ldr     x5, [x1], #8
        str     x5, [x0], #8
        sub     x4, x4, #1
        cbnz    x4, LABEL(karat_direct_aarch64, word)
END_KERNEL(karat_direct_aarch64)

NOTES

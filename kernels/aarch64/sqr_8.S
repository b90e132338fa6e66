/* karat_sqr_8_aarch64: z = x^2 for numbers of 8 words.
 * Contract: kernels/contracts/sqr.contract, k = 8.
 *
 * Schoolbook: the 28 products of different words once, doubled, and the 8 squares.
 * Registers: x0 z, x1 x, x2 (k, not looked at) product; x4..x11 words of x, and x4 then word 0 of z; x12..x17 and x19..x26 words 1 to 14, x3
 * word 15. 64 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 36 mul of 3 cycles and 36 umulh of 4, 252 cycles; 179 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/rows_8.h"

KERNEL(karat_sqr_8_aarch64)
        enter   64, x19, x20, x21, x22, x23, x24, x25, x26
        load    x1, 0, x4, x5, x6, x7, x8, x9, x10, x11
        square_8 x0, 0
        leave   64, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_8_aarch64)

NOTES

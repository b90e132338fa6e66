/* karat_sqr_8_aarch64: z = x^2 for numbers of 8 words.
 * Contract: kernels/contracts/sqr.contract, k = 8.
 *
 * Karatsuba over halves of 4 words: 30 products.
 * Registers: x0 z, x1 x; else scratch. 64 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 30 mul of 3 cycles and 30 umulh of 4, 210 cycles; 212 cycles as it is; 219 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_sqr.h"

KERNEL(karat_sqr_8_aarch64)
        enter   64, x19, x20, x21, x22, x23, x24, x25, x26
        square_8 x0, 0, x1, 0
        leave   64, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_8_aarch64)

NOTES

/* karat_sqr_12_aarch64: z = x^2 for numbers of 12 words.
 * Contract: kernels/contracts/sqr.contract, k = 12.
 *
 * Three times 4 words: 60 products.
 * Registers: x0 z, x1 x; else scratch. 128 bytes of stack: 64 for registers, 64 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 60 mul of 3 cycles and 60 umulh of 4, 420 cycles; 472 cycles as it is; 540 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_sqr.h"

KERNEL(karat_sqr_12_aarch64)
        enter   128, x19, x20, x21, x22, x23, x24, x25, x26
        square_12 x0, x1, 64
        leave   128, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_12_aarch64)

NOTES

/* karat_sqr_16_aarch64: z = x^2 for numbers of 16 words.
 * Contract: kernels/contracts/sqr.contract, k = 16.
 *
 * Karatsuba to 4 words: 90 products.
 * Registers: x0 z, x1 x; else scratch. 256 bytes of stack: 64 for registers, 192 for the difference and its square.
 * Cost on Neoverse N1: the multiplier is busy for 90 mul of 3 cycles and 90 umulh of 4, 630 cycles; 743 cycles as it is; 843 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/karatsuba_sqr.h"

KERNEL(karat_sqr_16_aarch64)
        enter   256, x19, x20, x21, x22, x23, x24, x25, x26
        square_16_late x0, x1, 64
        leave   256, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_sqr_16_aarch64)

NOTES

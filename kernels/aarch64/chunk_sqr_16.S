/* karat_chunk_sqr_16_aarch64: u = v^2 and a = v for a number v of 18 chunks of 58 bits, below 2^1024; a has 16 words.
 * Contract: kernels/contracts/chunk_sqr.contract, k = 16.
 *
 * Karatsuba to 4 words: 90 products.
 * Registers: x0 u, x1 a, x2 v; else scratch. 272 bytes of stack: 80 for registers, 192 for the difference and its square.
 * Cost on Neoverse N1: the multiplier is busy for 90 mul of 3 cycles and 90 umulh of 4, 630 cycles; 767 cycles as it is; 920 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_sqr.h"

KERNEL(karat_chunk_sqr_16_aarch64)
        enter   272, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_square_16 x0, x1, x2, 80
        leave   272, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_sqr_16_aarch64)

NOTES

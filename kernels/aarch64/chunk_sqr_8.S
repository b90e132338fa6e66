/* karat_chunk_sqr_8_aarch64: u = v^2 and a = v for a number v of 10 chunks of 58 bits, below 2^512; a has 8 words.
 * Contract: kernels/contracts/chunk_sqr.contract, k = 8.
 *
 * Karatsuba over halves of 4 words: 30 products.
 * Registers: x0 u, x1 a, x2 v; else scratch. 64 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 30 mul of 3 cycles and 30 umulh of 4, 210 cycles; 223 cycles as it is; 254 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_sqr.h"

KERNEL(karat_chunk_sqr_8_aarch64)
        enter   64, x19, x20, x21, x22, x23, x24, x25, x26
        chunk_square_8 x0, x1, x2
        leave   64, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_chunk_sqr_8_aarch64)

NOTES

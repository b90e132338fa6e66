/* karat_chunk_sqr_12_aarch64: u = v^2 and a = v for a number v of 14 chunks of 58 bits, below 2^768; a has 12 words.
 * Contract: kernels/contracts/chunk_sqr.contract, k = 12.
 *
 * Three times 4 words: 60 products.
 * Registers: x0 u, x1 a, x2 v; else scratch. 128 bytes of stack: 64 for registers, 64 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 60 mul of 3 cycles and 60 umulh of 4, 420 cycles; 486 cycles as it is; 597 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_sqr.h"

KERNEL(karat_chunk_sqr_12_aarch64)
        enter   128, x19, x20, x21, x22, x23, x24, x25, x26
        chunk_square_12 x0, x1, x2, 64
        leave   128, x19, x20, x21, x22, x23, x24, x25, x26
END_KERNEL(karat_chunk_sqr_12_aarch64)

NOTES

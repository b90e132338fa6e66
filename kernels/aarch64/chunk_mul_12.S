/* karat_chunk_mul_12_aarch64: u = v b and a = v for a number v of 14 chunks of 58 bits, below 2^768; a and b have 12 words.
 * Contract: kernels/contracts/chunk_mul.contract, k = 12.
 *
 * Three times 4 words, and Karatsuba to 2 words: 72 products.
 * Registers: x0 u, x1 a, x2 v, x3 b; else scratch. 144 bytes of stack: 80 for registers, 64 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 72 mul of 3 cycles and 72 umulh of 4, 504 cycles; 667 cycles as it is; 911 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_mul.h"

KERNEL(karat_chunk_mul_12_aarch64)
        enter   144, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_multiply_12 x0, x1, x2, x3, 80
        leave   144, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_mul_12_aarch64)

NOTES

/* karat_chunk_mul_24_aarch64: u = v b and a = v for a number v of 27 chunks of 58 bits, below 2^1536; a and b have 24 words.
 * Contract: kernels/contracts/chunk_mul.contract, k = 24.
 *
 * Three times 8 words, and Karatsuba to 2 words: 216 products.
 * Registers: x0 u, x1 a, x2 v, x3 b; else scratch. 336 bytes of stack: 80 for registers, 256 scratch.
 * Cost on Neoverse N1: the multiplier is busy for 216 mul of 3 cycles and 216 umulh of 4, 1512 cycles; 2063 cycles as it is; 2945 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_mul.h"

KERNEL(karat_chunk_mul_24_aarch64)
        enter   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_multiply_24 x0, x1, x2, x3, 80
        leave   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_mul_24_aarch64)

NOTES

/* karat_chunk_mul_16_aarch64: u = v b and a = v for a number v of 18 chunks of 58 bits, below 2^1024; a and b have 16 words.
 * Contract: kernels/contracts/chunk_mul.contract, k = 16.
 *
 * Karatsuba to 2 words: 108 products.
 * Registers: x0 u, x1 a, x2 v, x3 b; else scratch. 336 bytes of stack: 80 for registers, 256 for the differences and their product.
 * Cost on Neoverse N1: the multiplier is busy for 108 mul of 3 cycles and 108 umulh of 4, 756 cycles; 1004 cycles as it is; 1406 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_mul.h"

KERNEL(karat_chunk_mul_16_aarch64)
        enter   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_multiply_16 x0, x1, x2, x3, 80
        leave   336, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_mul_16_aarch64)

NOTES

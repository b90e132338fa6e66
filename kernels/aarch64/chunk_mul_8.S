/* karat_chunk_mul_8_aarch64: u = v b and a = v for a number v of 10 chunks of 58 bits, below 2^512; a and b have 8 words.
 * Contract: kernels/contracts/chunk_mul.contract, k = 8.
 *
 * Karatsuba to 2 words: 36 products.
 * Registers: x0 u, x1 a, x2 v, x3 b; else scratch. 80 bytes of stack.
 * Cost on Neoverse N1: the multiplier is busy for 36 mul of 3 cycles and 36 umulh of 4, 252 cycles; 297 cycles as it is; 399 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_mul.h"

KERNEL(karat_chunk_mul_8_aarch64)
        enter   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_multiply_8 x0, x1, x2, x3
        leave   80, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_mul_8_aarch64)

NOTES

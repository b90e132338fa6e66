/* karat_chunk_mul_32_aarch64: u = v b and a = v for a number v of 36 chunks of 58 bits, below 2^2048; a and b have 32 words.
 * Contract: kernels/contracts/chunk_mul.contract, k = 32.
 *
 * Karatsuba to 2 words: 324 products.
 * Registers: x0 u, x1 a, x2 v, x3 b; else scratch. 496 bytes of stack: 80 for registers, 408 for middle products and their signs.
 * Cost on Neoverse N1: the multiplier is busy for 324 mul of 3 cycles and 324 umulh of 4, 2268 cycles; 3128 cycles as it is; 4507 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_mul.h"

KERNEL(karat_chunk_mul_32_aarch64)
        enter   496, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_multiply_32 x0, x1, x2, x3, 80
        leave   496, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_mul_32_aarch64)

NOTES

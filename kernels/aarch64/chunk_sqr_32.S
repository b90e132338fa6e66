/* karat_chunk_sqr_32_aarch64: u = v^2 and a = v for a number v of 36 chunks of 58 bits, below 2^2048; a has 32 words.
 * Contract: kernels/contracts/chunk_sqr.contract, k = 32.
 *
 * Karatsuba to 4 words: 270 products.
 * Registers: x0 u, x1 a, x2 v; else scratch. 464 bytes of stack: 80 for registers, 384 for middle products.
 * Cost on Neoverse N1: the multiplier is busy for 270 mul of 3 cycles and 270 umulh of 4, 1890 cycles; 2411 cycles as it is; 2921 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_sqr.h"

KERNEL(karat_chunk_sqr_32_aarch64)
        enter   464, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_square_32 x0, x1, x2, 80
        leave   464, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_chunk_sqr_32_aarch64)

NOTES

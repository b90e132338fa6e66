/* karat_chunk_reduce_8_aarch64: z = t 2^-580 mod n, almost reduced, in chunks of 58 bits, for n of 8 words.
 * Contract: kernels/contracts/chunk_reduce.contract, k = 8.
 *
 * 8 friendly rows of digits, then two plain ones; all 10 pairs of columns that a row reaches are in registers.
 * Registers: x0 z, x1 t, x2 c; all vector registers. 64 bytes of stack.
 * Cost on Neoverse N1: V0 is busy for 194 products, 194 cycles; 270 by n1sim, 418 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_reduce.h"

KERNEL(karat_chunk_reduce_8_aarch64)
        enter   64, d8, d9, d10, d11, d12, d13, d14, d15
        chunk_reduce 8, 9
        leave   64, d8, d9, d10, d11, d12, d13, d14, d15
END_KERNEL(karat_chunk_reduce_8_aarch64)

NOTES

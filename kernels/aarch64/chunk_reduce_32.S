/* karat_chunk_reduce_32_aarch64: z = t 2^-2088 mod n, almost reduced, in chunks of 58 bits, for n of 32 words.
 * Contract: kernels/contracts/chunk_reduce.contract, k = 32.
 *
 * 34 friendly rows of digits, then two plain ones; 9 pairs of columns in registers, and the digits of 30 rows, packed. Columns 62 to 83 are carried once.
 * Registers: x0 z, x1 t, x2 c; all vector registers. 64 bytes of stack.
 * Cost on Neoverse N1: V0 is busy for 2596 products, 2596 cycles; 2713 by n1sim, 3936 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_reduce.h"

KERNEL(karat_chunk_reduce_32_aarch64)
        enter   64, d8, d9, d10, d11, d12, d13, d14, d15
        chunk_reduce 32, 8, 31, 41
        leave   64, d8, d9, d10, d11, d12, d13, d14, d15
END_KERNEL(karat_chunk_reduce_32_aarch64)

NOTES

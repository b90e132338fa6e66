/* karat_chunk_reduce_24_aarch64: z = t 2^-1566 mod n, almost reduced, in chunks of 58 bits, for n of 24 words.
 * Contract: kernels/contracts/chunk_reduce.contract, k = 24.
 *
 * 25 friendly rows of digits, then two plain ones; 11 pairs of columns in registers, and the digits of 20 rows, packed.
 * Registers: x0 z, x1 t, x2 c; all vector registers. 64 bytes of stack.
 * Cost on Neoverse N1: V0 is busy for 1462 products, 1462 cycles; 1544 by n1sim, 2304 instructions, nothing is scheduled.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_reduce.h"

KERNEL(karat_chunk_reduce_24_aarch64)
        enter   64, d8, d9, d10, d11, d12, d13, d14, d15
        chunk_reduce 24, 10
        leave   64, d8, d9, d10, d11, d12, d13, d14, d15
END_KERNEL(karat_chunk_reduce_24_aarch64)

NOTES

/* karat_chunk_reduce_48_aarch64: z = t 2^-3132 mod n, almost reduced, in chunks of 58 bits, for n of 48 words.
 * Contract: kernels/contracts/chunk_reduce.contract, k = 48.
 *
 * 52 friendly rows of digits, then two plain ones, in blocks, so that the digits of one fit in registers; 17 pairs of columns are in registers, those beyond
 * wait on the stack.
 * Registers: x0 z, x1 t, x2 c; all vector registers. 656 bytes of stack: 64 for registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/block_reduce.h"

KERNEL(karat_chunk_reduce_48_aarch64)
        enter   64, d8, d9, d10, d11, d12, d13, d14, d15
        sub     sp, sp, #592
        .cfi_adjust_cfa_offset 592
        block_reduce 48, 16, 7, -1, 14, 28, 42
        add     sp, sp, #592
        .cfi_adjust_cfa_offset -592
        leave   64, d8, d9, d10, d11, d12, d13, d14, d15
END_KERNEL(karat_chunk_reduce_48_aarch64)

NOTES

/* karat_chunk_reduce_64_aarch64: z = t 2^-4118 mod n, almost reduced, in chunks of 58 bits, for n of 64 words.
 * Contract: kernels/contracts/chunk_reduce.contract, k = 64.
 *
 * 69 friendly rows of digits, then two plain ones, in blocks, so that the digits of one fit in registers; 17 pairs of columns are in registers, those beyond
 * wait on the stack.
 * Registers: x0 z, x1 t, x2 c; all vector registers. 944 bytes of stack: 64 for registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/block_reduce.h"

KERNEL(karat_chunk_reduce_64_aarch64)
        enter   64, d8, d9, d10, d11, d12, d13, d14, d15
        sub     sp, sp, #880
        .cfi_adjust_cfa_offset 880
        block_reduce 64, 16, 7, 0, 12, 24, 36, 48, 60
        add     sp, sp, #880
        .cfi_adjust_cfa_offset -880
        leave   64, d8, d9, d10, d11, d12, d13, d14, d15
END_KERNEL(karat_chunk_reduce_64_aarch64)

NOTES

/* karat_chunk_mul_64_aarch64: u = v b and a = v for a number v of 71 chunks of 58 bits, below 2^4096; a and b have 64 words.
 * Contract: kernels/contracts/chunk_mul.contract, k = 64.
 *
 * The chunks as words, and a call of mul_64.
 * Arguments: x0 u, x1 a, x2 v, x3 b, x4 k. 1152 bytes of stack: 16 and those of mul_64.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunks.h"

KERNEL(karat_chunk_mul_64_aarch64)
        enter   16, x29, x30
        add     x2, x2, #256
        words_of_chunks x1, x2, 64, -256
        mov     x2, x3
        mov     x3, x4
        bl      CALLEE(chunk_mul_64, karat_mul_64_aarch64)
        leave   16, x29, x30
        ret

#include "callees.h"
#define SCOPE chunk_mul_64
#include "aarch64/mul_64.S"
#include "callees_end.h"
END_COMPOSITE(karat_chunk_mul_64_aarch64)

NOTES

/* karat_chunk_sqr_64_aarch64: u = v^2 and a = v for a number v of 71 chunks of 58 bits, below 2^4096; a has 64 words.
 * Contract: kernels/contracts/chunk_sqr.contract, k = 64.
 *
 * The chunks as words, and a call of sqr_64.
 * Arguments: x0 u, x1 a, x2 v, x3 k. 1104 bytes of stack: 16 and those of sqr_64.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunks.h"

KERNEL(karat_chunk_sqr_64_aarch64)
        enter   16, x29, x30
        add     x2, x2, #256
        words_of_chunks x1, x2, 64, -256
        mov     x2, x3
        bl      CALLEE(chunk_sqr_64, karat_sqr_64_aarch64)
        leave   16, x29, x30
        ret

#include "callees.h"
#define SCOPE chunk_sqr_64
#include "aarch64/sqr_64.S"
#include "callees_end.h"
END_COMPOSITE(karat_chunk_sqr_64_aarch64)

NOTES

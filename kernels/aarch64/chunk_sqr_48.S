/* karat_chunk_sqr_48_aarch64: u = v^2 and a = v for a number v of 54 chunks of 58 bits, below 2^3072; a has 48 words.
 * Contract: kernels/contracts/chunk_sqr.contract, k = 48.
 *
 * The chunks as words, and a call of sqr_48.
 * Arguments: x0 u, x1 a, x2 v, x3 k. 848 bytes of stack: 16 and those of sqr_48.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunks.h"

KERNEL(karat_chunk_sqr_48_aarch64)
        enter   16, x29, x30
        words_of_chunks x1, x2, 48
        mov     x2, x3
        bl      CALLEE(chunk_sqr_48, karat_sqr_48_aarch64)
        leave   16, x29, x30
        ret

#include "callees.h"
#define SCOPE chunk_sqr_48
#include "aarch64/sqr_48.S"
#include "callees_end.h"
END_COMPOSITE(karat_chunk_sqr_48_aarch64)

NOTES

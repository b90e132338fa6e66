/* karat_phase_mul_64_aarch64: Montgomery reduction modulo one number of 64 words, z = t 2^-4118, and a multiplication for another, u = v b and a = v.
 * Contract: kernels/contracts/phase_mul.contract, k = 64.
 *
 * One after the other: chunk_reduce and chunk_mul_64.
 * Arguments: x0 z, x1 t, x2 c, x3 u, x4 a, x5 v, x6 b, x7 k. 4064 bytes of stack: 64 and those of chunk_reduce.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"

KERNEL(karat_phase_mul_64_aarch64)
        enter   64, x29, x30
        stp     x3, x4, [sp, #16]
        stp     x5, x6, [sp, #32]
        str     x7, [sp, #48]
        mov     x3, x7
        bl      CALLEE(phase_mul_64, karat_chunk_reduce_aarch64)
        ldp     x0, x1, [sp, #16]
        ldp     x2, x3, [sp, #32]
        ldr     x4, [sp, #48]
        bl      CALLEE(phase_mul_64, karat_chunk_mul_64_aarch64)
        leave   64, x29, x30
        ret

#include "callees.h"
#define SCOPE phase_mul_64
#include "aarch64/chunk_reduce.S"
#include "aarch64/chunk_mul_64.S"
#include "callees_end.h"
END_COMPOSITE(karat_phase_mul_64_aarch64)

NOTES

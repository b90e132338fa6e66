/* karat_phase_mul_16_aarch64: Montgomery reduction modulo one number of 16 words, z = t 2^-1044, and a multiplication for another, u = v b and a = v.
 * Contract: kernels/contracts/phase_mul.contract, k = 16.
 *
 * Two streams that share nothing, one for the vector unit and one for the multiplier, written one after the other. The shipped file mixes them:
 *   schedule --seed 2 --rounds 3000 --islands 8 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * Registers: x0 z, x1 t, x2 c, x3 u, x4 a, x5 v, x6 b; else scratch. 1008 bytes of stack: 144 for registers, the others scratch, most of it for the scheduler.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/chunk_reduce.h"
#include "aarch64/chunk_mul.h"

KERNEL(karat_phase_mul_16_aarch64)
        enter_above 256, 1008, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        chunk_reduce 16, 18
        chunk_multiply_16 x3, x4, x5, x6, 0
        leave_above 256, 1008, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_phase_mul_16_aarch64)

NOTES

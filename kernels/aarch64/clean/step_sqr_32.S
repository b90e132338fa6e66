/* karat_step_sqr_32_aarch64: Montgomery squaring of a number v of 36 chunks of 58 bits: z = v^2 2^-2088 mod n, almost reduced, for n of 32 words; u = v^2 and a = v.
 * Contract: kernels/contracts/step_sqr.contract, k = 32.
 *
 * Two streams, one for the multiplier and one for the vector unit, which begins when the first words of u are there, written one after the other. The shipped
 * file mixes them:
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4 --across --spill
 * Registers: x0 z, x1 u, x2 c, x3 a, x4 v; else scratch. 2032 bytes of stack: 144 for registers, the others scratch, most of it for the scheduler.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/block_reduce.h"
#include "aarch64/step_sqr.h"

KERNEL(karat_step_sqr_32_aarch64)
        enter_above 480, 2032, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        words_of_chunks x3, x4, 32
        square_32_early x1, x3, 0
        block_reduce 32, 17, 6, 12, 12, 24
        leave_above 480, 2032, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_step_sqr_32_aarch64)

NOTES

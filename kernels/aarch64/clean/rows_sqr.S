/* karat_rows_sqr_aarch64: seven rows of a Montgomery reduction modulo one number of 64 words, and a square for
 * another, u = (x - y)^2 for numbers of 16 words.
 * Contract: kernels/contracts/rows_sqr.contract.
 *
 * Two streams that share nothing, one for the vector unit and one for the multiplier, written one after the other. The shipped file mixes them:
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * Registers: x0 z, x1 t, x2 c, x3 u, x4 x, x5 y; else scratch. 1008 bytes of stack: 144 for registers, the others scratch, most of it for the scheduler.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/reduce_rows.h"
#include "aarch64/karatsuba_sqr.h"

KERNEL(karat_rows_sqr_aarch64)
        enter_above 256, 1008, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
        seven_rows
        difference x20, x4, 0, x5, 0, SIXTEEN
        store   sp, 128, SIXTEEN
        square_16 x3, 0, sp, 128, sp, 0
        leave_above 256, 1008, d8, d9, d10, d11, d12, d13, d14, d15, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28
END_KERNEL(karat_rows_sqr_aarch64)

NOTES

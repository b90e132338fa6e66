/* karat_phase_sqr_64_aarch64: Montgomery reduction modulo one number of 64 words, z = t 2^-4118, and a squaring for another, u = v^2 and a = v.
 * Contract: kernels/contracts/phase_sqr.contract, k = 64.
 *
 * Ten calls of rows_sqr, each of which does seven rows of the one and a tenth of the other: phase_rows.h.
 * Arguments: x0 z, x1 t, x2 c, x3 u, x4 a, x5 v, x6 k. 6592 bytes of stack: 5584 and those of rows_sqr.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/phase_rows.h"

KERNEL(karat_phase_sqr_64_aarch64)
        start_phase
        ten_calls CALLEE(phase_sqr_64, karat_rows_sqr_aarch64), square_at, difference_squared
        end_phase .Lsums_of_squares, 4, subs, sbcs

#include "callees.h"
#define SCOPE phase_sqr_64
#include "aarch64/rows_sqr.S"
#include "callees_end.h"
END_COMPOSITE(karat_phase_sqr_64_aarch64)

NOTES

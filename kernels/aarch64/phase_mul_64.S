/* karat_phase_mul_64_aarch64: Montgomery reduction modulo one number of 64 words, z = t 2^-4118, and a multiplication for another, u = v b and a = v.
 * Contract: kernels/contracts/phase_mul.contract, k = 64.
 *
 * Ten calls of rows_mul, each of which does seven rows of the one and a tenth of the other: phase_rows.h.
 * Arguments: x0 z, x1 t, x2 c, x3 u, x4 a, x5 v, x6 b, x7 k. 6848 bytes of stack: 5584 and those of rows_mul.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/phase_rows.h"

KERNEL(karat_phase_mul_64_aarch64)
        start_phase
        ten_calls CALLEE(phase_mul_64, karat_rows_mul_aarch64), product_at, differences_multiplied
        end_phase .Lsums_of_products, 5, adds, adcs

#include "callees.h"
#define SCOPE phase_mul_64
#include "aarch64/rows_mul.S"
#include "callees_end.h"
END_COMPOSITE(karat_phase_mul_64_aarch64)

NOTES

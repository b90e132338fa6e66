/* karat_mul_64_aarch64: z = x y for numbers of 64 words.
 * Contract: kernels/contracts/mul.contract, k = 64.
 *
 * Karatsuba by three calls of mul_32: 972 products.
 * Arguments: x0 z, x1 x, x2 y, x3 k. 1136 bytes of stack: 640 and those of mul_32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/karatsuba_calls.h"

KERNEL(karat_mul_64_aarch64)
        multiply_by_calls 32, CALLEE(mul_64, karat_mul_32_aarch64)

#include "callees.h"
#define SCOPE mul_64
#include "aarch64/mul_32.S"
#include "callees_end.h"
END_COMPOSITE(karat_mul_64_aarch64)

NOTES

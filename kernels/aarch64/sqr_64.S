/* karat_sqr_64_aarch64: z = x^2 for numbers of 64 words.
 * Contract: kernels/contracts/sqr.contract, k = 64.
 *
 * Karatsuba by three calls of sqr_32: 810 products.
 * Arguments: x0 z, x1 x, x2 k. 1088 bytes of stack: 640 and those of sqr_32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/karatsuba_calls.h"

KERNEL(karat_sqr_64_aarch64)
        square_by_calls 32, CALLEE(sqr_64, karat_sqr_32_aarch64)

#include "callees.h"
#define SCOPE sqr_64
#include "aarch64/sqr_32.S"
#include "callees_end.h"
END_COMPOSITE(karat_sqr_64_aarch64)

NOTES

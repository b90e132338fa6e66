/* karat_sqr_48_aarch64: z = x^2 for numbers of 48 words.
 * Contract: kernels/contracts/sqr.contract, k = 48.
 *
 * Karatsuba by three calls of sqr_24: 540 products.
 * Arguments: x0 z, x1 x, x2 k. 832 bytes of stack: 512 and those of sqr_24.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/karatsuba_calls.h"

KERNEL(karat_sqr_48_aarch64)
        square_by_calls 24, CALLEE(sqr_48, karat_sqr_24_aarch64)

#include "callees.h"
#define SCOPE sqr_48
#include "aarch64/sqr_24.S"
#include "callees_end.h"
END_COMPOSITE(karat_sqr_48_aarch64)

NOTES

/* karat_mul_48_aarch64: z = x y for numbers of 48 words.
 * Contract: kernels/contracts/mul.contract, k = 48.
 *
 * Karatsuba by three calls of mul_24: 648 products.
 * Arguments: x0 z, x1 x, x2 y, x3 k. 848 bytes of stack: 512 and those of mul_24.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/karatsuba_calls.h"

KERNEL(karat_mul_48_aarch64)
        multiply_by_calls 24, CALLEE(mul_48, karat_mul_24_aarch64)

#include "callees.h"
#define SCOPE mul_48
#include "aarch64/mul_24.S"
#include "callees_end.h"
END_COMPOSITE(karat_mul_48_aarch64)

NOTES

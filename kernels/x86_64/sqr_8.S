/* karat_sqr_8_x86_64: z = x^2, for k a multiple of 8.
 * Contract: kernels/contracts/sqr.contract. The code is that of strips.h in strips of 8 words; constant time.
 *
 * Arguments: rdi z, rsi x, rdx k.
 * Cost: k (k + 1)/2 products; measured 750 cycles for k = 32.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/strips.h"

KERNEL(karat_sqr_8_x86_64)
        sqr_strips LABEL(karat_sqr_8_x86_64, ), 8, r8, r9, r10, r11, r12, r13, r14, r15
END_KERNEL(karat_sqr_8_x86_64)

NOTES

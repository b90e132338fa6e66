/* karat_sqr_64_x86_64: z = x^2 for 64 words.
 * Contract: kernels/contracts/sqr.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three squares of 32 words.
 * Arguments: rdi z, rsi x, rdx k = 64.
 * Cost: 1224 products and 3659 additions with carries, two of which a cycle: 1830 cycles at least; measured 2136.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

KERNEL(karat_sqr_64_x86_64)
        karatsuba_sqr 4, 8, CALLEE(sqr_64, karat_sqr_32_x86_64), r8, r9, r10, r11, r12, r13, r14, r15

#include "x86_64/callees.h"
#define SCOPE sqr_64
#include "x86_64/sqr_32.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_sqr_64_x86_64)

NOTES

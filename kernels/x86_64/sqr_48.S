/* karat_sqr_48_x86_64: z = x^2 for 48 words.
 * Contract: kernels/contracts/sqr.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three squares of 24 words.
 * Arguments: rdi z, rsi x, rdx k = 48.
 * Cost: 900 products and 2345 additions with carries, two of which a cycle: 1173 cycles at least; measured 1358.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

KERNEL(karat_sqr_48_x86_64)
        karatsuba_sqr 3, 8, CALLEE(sqr_48, karat_sqr_24_x86_64), r8, r9, r10, r11, r12, r13, r14, r15

#include "x86_64/callees.h"
#define SCOPE sqr_48
#include "x86_64/sqr_24.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_sqr_48_x86_64)

NOTES

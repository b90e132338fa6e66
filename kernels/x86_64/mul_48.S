/* karat_mul_48_x86_64: z = x y for 48 words.
 * Contract: kernels/contracts/mul.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three products of 24 words.
 * Arguments: rdi z, rsi x, rdx y, rcx k = 48.
 * Cost: 1296 products and 3599 additions with carries, two of which a cycle: 1800 cycles at least; measured 2148.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

KERNEL(karat_mul_48_x86_64)
        karatsuba_mul 3, 8, CALLEE(mul_48, karat_mul_24_x86_64), r8, r9, r10, r11, r12, r13, r14, r15

#include "x86_64/callees.h"
#define SCOPE mul_48
#include "x86_64/mul_24.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_mul_48_x86_64)

NOTES

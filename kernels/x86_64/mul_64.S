/* karat_mul_64_x86_64: z = x y for 64 words.
 * Contract: kernels/contracts/mul.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three products of 32 words.
 * Arguments: rdi z, rsi x, rdx y, rcx k = 64.
 * Cost: 1728 products and 5251 additions with carries, two of which a cycle: 2626 cycles at least; measured 3224.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

KERNEL(karat_mul_64_x86_64)
        karatsuba_mul 4, 8, CALLEE(mul_64, karat_mul_32_x86_64), r8, r9, r10, r11, r12, r13, r14, r15

#include "x86_64/callees.h"
#define SCOPE mul_64
#include "x86_64/mul_32.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_mul_64_x86_64)

NOTES

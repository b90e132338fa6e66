/* karat_mul_32_x86_64: z = x y for 32 words.
 * Contract: kernels/contracts/mul.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three products of 16 words.
 * Arguments: rdi z, rsi x, rdx y, rcx k = 32.
 * Cost: 576 products and 1620 additions with carries, two of which a cycle: 810 cycles at least; measured 978.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

/* The scope of what is called, of its own where this is included a second time in a kernel. */
#ifndef MUL_32_SCOPE
#define MUL_32_SCOPE mul_32
#endif

KERNEL(karat_mul_32_x86_64)
        karatsuba_mul 2, 8, PASTE_CALLEE(MUL_32_SCOPE, karat_mul_16_x86_64), r8, r9, r10, r11, r12, r13, r14, r15

#include "x86_64/callees.h"
#define SCOPE MUL_32_SCOPE
#include "x86_64/mul_16.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_mul_32_x86_64)
#undef MUL_32_SCOPE

NOTES

/* karat_mul_24_x86_64: z = x y for 24 words.
 * Contract: kernels/contracts/mul.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three products of 12 words.
 * Arguments: rdi z, rsi x, rdx y, rcx k = 24.
 * Cost: 432 products and 1102 additions with carries, two of which a cycle: 551 cycles at least; measured 649.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

KERNEL(karat_mul_24_x86_64)
        karatsuba_mul 2, 6, CALLEE(mul_24, karat_mul_12_x86_64), r8, r9, r10, r11, r12, r13

#include "x86_64/callees.h"
#define SCOPE mul_24
#include "x86_64/mul_12.S"
#include "x86_64/callees_end.h"
END_COMPOSITE(karat_mul_24_x86_64)

NOTES

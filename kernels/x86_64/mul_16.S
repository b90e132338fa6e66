/* karat_mul_16_x86_64: z = x y for 16 words.
 * Contract: kernels/contracts/mul.contract.
 *
 * Karatsuba's formula (karatsuba.h) over three products of 8 words, by rows (rows.h).
 * Registers: rdi z, rsi x, rbx y, rbp the sign of d as a mask, r8 to r15 words, rax, rcx and rdx products and carries. Frame: d.
 * Cost: 192 products and 475 additions with carries, two of which a cycle: 238 cycles at least; measured 286.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/karatsuba.h"

KERNEL(karat_mul_16_x86_64)
        enter   128, rbx, rbp, r12, r13, r14, r15
        mov     rbx, rdx

        /* |x0 - x1| and |y1 - y0|, in z as yet, and the sign of d */
        distance 1, 8, rbp, rdi, 128, rsi, 0, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        distance 1, 8, rdx, rdi, 192, rbx, 64, rbx, 0, r8, r9, r10, r11, r12, r13, r14, r15
        xor     rbp, rdx

        /* z0, |d|, z2 */
        product 8, rdi, 0, rsi, 0, rbx, 0, r8, r9, r10, r11, r12, r13, r14, r15
        product 8, rsp, 0, rdi, 128, rdi, 192, r8, r9, r10, r11, r12, r13, r14, r15
        product 8, rdi, 128, rsi, 64, rbx, 64, r8, r9, r10, r11, r12, r13, r14, r15

        combine 1, 8, rbp, rdi, rsp, r8, r9, r10, r11, r12, r13, r14, r15
        leave_frame 128, rbx, rbp, r12, r13, r14, r15
END_KERNEL(karat_mul_16_x86_64)

NOTES

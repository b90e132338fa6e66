/* karat_sqr_16_x86_64: z = x^2 for 16 words.
 * Contract: kernels/contracts/sqr.contract.
 *
 * The products of two different words, each once, by rows (rows.h): those inside the low half of x, of both halves, inside the high half. Then twice that, and the squares.
 * Registers: rdi z, rsi x, r8 to r15 words of the sum, rax, rcx and rdx products and carries. Frame: saved registers.
 * Cost: 136 products and 317 additions with carries, two of which a cycle: 159 cycles at least; measured 182.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/rows.h"

KERNEL(karat_sqr_16_x86_64)
        enter   0, r12, r13, r14, r15

        mov     qword ptr [rdi], 0
        first_add_row rsi, 0, rsi, 8, r8, r9, r10, r11, r12, r13, r14, r15
        triangle_8_above rdi, 0, rsi, 0, r8, r9, r10, r11, r12, r13, r14, r15
        rows    8, rdi, 64, rsi, 0, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        mov     [rdi + 128], r8
        add_row rsi, 64, rsi, 72, r8, r9, r10, r11, r12, r13, r14, r15
        triangle_8_above rdi, 128, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        store   rdi, 192, r8, r9, r10, r11, r12, r13, r14, r15

        xor     eax, eax                /* no carries */
        squares 16, rdi, 0, rsi, 0
        leave_frame 0, r12, r13, r14, r15
END_KERNEL(karat_sqr_16_x86_64)

NOTES

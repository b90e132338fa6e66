/* karat_mul_12_x86_64: z = x y for 12 words.
 * Contract: kernels/contracts/mul.contract.
 *
 * The low half of x times y, then the high half, by rows of six words (rows.h).
 * Registers: rdi z, rsi x, rbx y, rbp a carry as a mask, r8 to r13 words of the sum, rax, rcx and rdx products and carries. Frame: saved registers.
 * Cost: 144 products and 317 additions with carries, two of which a cycle: 159 cycles at least.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/rows.h"

KERNEL(karat_mul_12_x86_64)
        enter   0, rbx, rbp, r12, r13
        mov     rbx, rdx

        first_row rdi, 0, rbx, 0, rsi, 0, r8, r9, r10, r11, r12, r13
        rows    5, rdi, 8, rbx, 8, rsi, 0, r9, r10, r11, r12, r13, r8
        rows    6, rdi, 48, rbx, 48, rsi, 0, r8, r9, r10, r11, r12, r13
        store   rdi, 96, r8, r9, r10, r11, r12, r13

        load    rdi, 48, r8, r9, r10, r11, r12, r13
        rows    6, rdi, 48, rbx, 0, rsi, 48, r8, r9, r10, r11, r12, r13
        xor     ebp, ebp
        add_words rbp, rdi, 96, r8, r9, r10, r11, r12, r13
        rows    6, rdi, 96, rbx, 48, rsi, 48, r8, r9, r10, r11, r12, r13
        add     rbp, rbp                /* CF = the carry */
        each    adc, 0, r8, r9, r10, r11, r12, r13
        store   rdi, 144, r8, r9, r10, r11, r12, r13
        leave_frame 0, rbx, rbp, r12, r13
END_KERNEL(karat_mul_12_x86_64)

NOTES

/* karat_sqr_24_x86_64: z = x^2 for 24 words.
 * Contract: kernels/contracts/sqr.contract.
 *
 * x is three blocks of 8 words, X0, X1, X2. The products of two different words, each once, by rows (rows.h): inside X0, X0 X1, X0 X2, inside X1, X1 X2, inside X2. Then twice that, and the squares.
 * Registers: rdi z, rsi x, r8 to r15 words of the sum, rax, rcx and rdx products and carries, rbp a carry as a mask. Frame: saved registers.
 * Cost: 300 products and 701 additions with carries, two of which a cycle: 351 cycles at least; measured 384.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/kernel.h"
#include "x86_64/frame.h"
#include "x86_64/rows.h"

KERNEL(karat_sqr_24_x86_64)
        enter   0, rbp, r12, r13, r14, r15

        /* inside X0; X0 X1; X0 X2 */
        mov     qword ptr [rdi], 0
        first_add_row rsi, 0, rsi, 8, r8, r9, r10, r11, r12, r13, r14, r15
        triangle_8_above rdi, 0, rsi, 0, r8, r9, r10, r11, r12, r13, r14, r15
        rows    8, rdi, 64, rsi, 0, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        rows    8, rdi, 128, rsi, 0, rsi, 128, r8, r9, r10, r11, r12, r13, r14, r15
        store   rdi, 192, r8, r9, r10, r11, r12, r13, r14, r15

        /* inside X1; X1 X2; inside X2 */
        load    rdi, 128, r8, r9, r10, r11, r12, r13, r14, r15
        mov     [rdi + 128], r8
        add_row rsi, 64, rsi, 72, r8, r9, r10, r11, r12, r13, r14, r15
        triangle_8_above rdi, 128, rsi, 64, r8, r9, r10, r11, r12, r13, r14, r15
        xor     ebp, ebp
        add_words rbp, rdi, 192, r8, r9, r10, r11, r12, r13, r14, r15
        rows    8, rdi, 192, rsi, 64, rsi, 128, r8, r9, r10, r11, r12, r13, r14, r15
        add     rbp, rbp                /* CF = the carry */
        each    adc, 0, r8, r9, r10, r11, r12, r13, r14, r15
        mov     [rdi + 256], r8
        add_row rsi, 128, rsi, 136, r8, r9, r10, r11, r12, r13, r14, r15
        triangle_8_above rdi, 256, rsi, 128, r8, r9, r10, r11, r12, r13, r14, r15
        store   rdi, 320, r8, r9, r10, r11, r12, r13, r14, r15

        xor     eax, eax                /* no carries */
        squares 24, rdi, 0, rsi, 0
        leave_frame 0, rbp, r12, r13, r14, r15
END_KERNEL(karat_sqr_24_x86_64)

NOTES

/* karat_octet_mul_ifma_x86_64: z = x y 2^-52N modulo m for eight x, y and m at once, one a lane.
 * Contract: kernels/contracts/octet_mul.contract.
 *
 * Registers, and how it works: octet.h. Stack: rbx, rbp.
 * Cost: 4 N^2 + 25 products, N = 5k/4, and about 10 N additions and shifts, two of all a cycle: 914 cycles at least for k = 16.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/octet.h"

KERNEL(karat_octet_mul_ifma_x86_64)
        enter_octet
        xor     ebx, ebx

        /* groups s = rbx < T - 1: their columns are q */
        //@ s = rbx, K = zmm27..zmm31
LABEL(karat_octet_mul_ifma_x86_64, below):
        clear_columns
        mov     r10, rsi
        group   r11, rdx, rbx
        lea     rax, [rbx + 1]
        tiles   LABEL(karat_octet_mul_ifma_x86_64, below_products), LABEL(karat_octet_mul_ifma_x86_64, below_multiplied)
        fold_below LABEL(karat_octet_mul_ifma_x86_64, below_folds), LABEL(karat_octet_mul_ifma_x86_64, below_folded)
        lea     rbp, [r9 - 1]
        cmp     rbx, rbp
        je      LABEL(karat_octet_mul_ifma_x86_64, last)
        sum_columns
        group   rbp, r8, rbx
        quotient_columns
        inc     rbx
        jmp     LABEL(karat_octet_mul_ifma_x86_64, below)

LABEL(karat_octet_mul_ifma_x86_64, last):
        last_quotient
        xor     ebx, ebx

        /* groups s = T + rbx: their columns are the result */
        //@ s = rbx, K = zmm27..zmm31
LABEL(karat_octet_mul_ifma_x86_64, above):
        clear_columns
        lea     rax, [r9 - 1]
        group   r11, rdx, rax
        lea     rbp, [rbx + 1]
        group   r10, rsi, rbp
        sub     rax, rbx
        jz      LABEL(karat_octet_mul_ifma_x86_64, top)
        tiles   LABEL(karat_octet_mul_ifma_x86_64, above_products), LABEL(karat_octet_mul_ifma_x86_64, above_multiplied)
        fold_above LABEL(karat_octet_mul_ifma_x86_64, above_folds), LABEL(karat_octet_mul_ifma_x86_64, above_folded)
        sum_columns
        group   rbp, rdi, rbx
        result_columns
        inc     rbx
        jmp     LABEL(karat_octet_mul_ifma_x86_64, above)

        /* the last one has no tiles */
LABEL(karat_octet_mul_ifma_x86_64, top):
        sum_columns
        group   rbp, rdi, rbx
        result_columns
        leave_octet
END_KERNEL(karat_octet_mul_ifma_x86_64)

NOTES

/* karat_octet_sqr_ifma_x86_64: z = x^2 2^-52N modulo m for eight x and m at once, one a lane.
 * Contract: kernels/contracts/octet_sqr.contract.
 *
 * As octet_mul, but of x x only the products above the diagonal are computed, and doubled, before those on it and those of q F come in.
 * Registers, and how it works: octet.h (rdx c; then rcx c, rdx x). Stack: rbx, rbp.
 * Cost: 3 N^2 + N + 25 products, N = 5k/4, and about 15 N additions and shifts, two of all a cycle: 774 cycles at least for k = 16.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/octet.h"

.macro twice c
        vpaddq  zmm\c, zmm\c, zmm\c
.endm

/* The products of x with itself in a group of columns: rax tiles in all from (r10), (r11) on, of which the middle one, if their number is odd, is a group by
 * itself. */
.macro squares label, end, even, done
        mov     rbp, rax
        shr     rax, 1
        tiles   \label, \end
        test    rbp, 1
        jz      \even
        mov     r11, r10
        other_group
        row     0, 25, 1
        row     1, 26, 2
        row     2, 25, 3
        row     3, 26, 4
        double_columns
        .irp    i, 0, 1, 2, 3, 4
        low     %(2 * \i), %(20 + \i), %(20 + \i)
        high    %(2 * \i + 1), %(20 + \i), %(20 + \i)
        .endr
        jmp     \done
\even:
        double_columns
\done:
.endm
.macro double_columns
        .irp    c, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15, 16
        twice   \c
        .endr
.endm

KERNEL(karat_octet_sqr_ifma_x86_64)
        mov     r9, r8
        mov     r8, rcx
        mov     rcx, rdx
        enter_octet
        xor     ebx, ebx

        /* groups s = rbx < T - 1: their columns are q */
        //@ s = rbx, K = zmm27..zmm31
LABEL(karat_octet_sqr_ifma_x86_64, below):
        clear_columns
        mov     r10, rsi
        group   r11, rsi, rbx
        lea     rax, [rbx + 1]
        squares LABEL(karat_octet_sqr_ifma_x86_64, below_products), LABEL(karat_octet_sqr_ifma_x86_64, below_multiplied), LABEL(karat_octet_sqr_ifma_x86_64, below_even), LABEL(karat_octet_sqr_ifma_x86_64, below_squared)
        fold_below LABEL(karat_octet_sqr_ifma_x86_64, below_folds), LABEL(karat_octet_sqr_ifma_x86_64, below_folded)
        lea     rbp, [r9 - 1]
        cmp     rbx, rbp
        je      LABEL(karat_octet_sqr_ifma_x86_64, last)
        sum_columns
        group   rbp, r8, rbx
        quotient_columns
        inc     rbx
        jmp     LABEL(karat_octet_sqr_ifma_x86_64, below)

LABEL(karat_octet_sqr_ifma_x86_64, last):
        last_quotient
        xor     ebx, ebx

        /* groups s = T + rbx: their columns are the result */
        //@ s = rbx, K = zmm27..zmm31
LABEL(karat_octet_sqr_ifma_x86_64, above):
        clear_columns
        lea     rax, [r9 - 1]
        group   r11, rsi, rax
        lea     rbp, [rbx + 1]
        group   r10, rsi, rbp
        sub     rax, rbx
        jz      LABEL(karat_octet_sqr_ifma_x86_64, top)
        squares LABEL(karat_octet_sqr_ifma_x86_64, above_products), LABEL(karat_octet_sqr_ifma_x86_64, above_multiplied), LABEL(karat_octet_sqr_ifma_x86_64, above_even), LABEL(karat_octet_sqr_ifma_x86_64, above_squared)
        fold_above LABEL(karat_octet_sqr_ifma_x86_64, above_folds), LABEL(karat_octet_sqr_ifma_x86_64, above_folded)
        sum_columns
        group   rbp, rdi, rbx
        result_columns
        inc     rbx
        jmp     LABEL(karat_octet_sqr_ifma_x86_64, above)

        /* the last one has no tiles */
LABEL(karat_octet_sqr_ifma_x86_64, top):
        sum_columns
        group   rbp, rdi, rbx
        result_columns
        leave_octet
END_KERNEL(karat_octet_sqr_ifma_x86_64)

NOTES

/* karat_octet_sqr_ifma_x86_64: z = x^2 2^-52N modulo m for eight x and m at once, one a lane.
 * Contract: kernels/contracts/octet_sqr.contract.
 *
 * Of the products in x x only those of a digit with the ones above it are computed, and doubled when all in a column are there; then those on the diagonal are added.
 * Registers, and how it works: octet.h (rdx c, rcx t, r8 k; then as there, and rdx groups left). Stack: rbx, rbp.
 * Cost: 3 N^2 + N + 25 products, N = 5k/4, and about 7 N additions and shifts, two of all a cycle: 694 cycles at least for k = 16.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/octet.h"

/* The products of different digits of the row in its first ten columns, to zmm0 to zmm9; and in the next ten. */
.macro triangle from
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7, 8
        .irp    j, 1, 2, 3, 4, 5, 6, 7, 8, 9
        .if     \i < \j
        .if     (\i + \j >= \from) && (\i + \j < \from + 10)
        low     %(\i + \j - \from), %(15 + \i), %(15 + \j)
        .endif
        .if     (\i + \j + 1 >= \from) && (\i + \j + 1 < \from + 10)
        high    %(\i + \j + 1 - \from), %(15 + \i), %(15 + \j)
        .endif
        .endif
        .endr
        .endr
.endm

/* Columns from c on: twice what they were, and the diagonal's products of the row's digits from x on, which begin with a low half, or with a high one. */
.macro double_even c, x
        .irp    i, 0, 1, 2, 3, 4
        plus    %(\c + \i), %(\c + \i), %(\c + \i)
        .endr
        low     \c, \x, \x
        high    %(\c + 1), \x, \x
        low     %(\c + 2), %(\x + 1), %(\x + 1)
        high    %(\c + 3), %(\x + 1), %(\x + 1)
        low     %(\c + 4), %(\x + 2), %(\x + 2)
.endm
.macro double_odd c, x
        .irp    i, 0, 1, 2, 3, 4
        plus    %(\c + \i), %(\c + \i), %(\c + \i)
        .endr
        high    \c, \x, \x
        low     %(\c + 1), %(\x + 1), %(\x + 1)
        high    %(\c + 2), %(\x + 1), %(\x + 1)
        low     %(\c + 3), %(\x + 2), %(\x + 2)
        high    %(\c + 4), %(\x + 2), %(\x + 2)
.endm

KERNEL(karat_octet_sqr_ifma_x86_64)
        mov     r9, r8
        mov     r8, rcx
        mov     rcx, rdx
        enter_octet
        clear_columns LABEL(karat_octet_sqr_ifma_x86_64, clear)
        mov     rbx, r8
        lea     rdx, [r9 - 2]

        /* ten digits of x, from digit i on, times themselves and the groups above; the columns 2i to 2i+19 are complete then */
        //@ i = rbx - t, left = rdx
LABEL(karat_octet_sqr_ifma_x86_64, products):
        new_columns
        mov     r10, rbx
        sub     r10, r8
        lea     rbp, [rbx + r10]
        add     r10, rsi
        load_group 15, r10
        load_group 20, <r10 + 320>
        load_group 0, rbp
        load_group 5, <rbp + 320>
        triangle 0
        double_even 0, 15
        double_odd 5, 17
        end_row
        add     rbp, 640
        add     r10, 640
        load_group 0, rbp
        load_group 5, <rbp + 320>
        triangle 10
        mov     rax, rdx
        test    rax, rax
        jz      LABEL(karat_octet_sqr_ifma_x86_64, last_products)
        load_group 10, <rbp + 640>
        tile
        double_even 0, 20
        store_group rbp, 0
        move_on 15
        load_group 10, <rbp + 640>
        tile
        double_odd 0, 22
        store_group rbp, 0
        move_on 15
        sub     rax, 2
        jz      LABEL(karat_octet_sqr_ifma_x86_64, end_of_row)
        tiles   LABEL(karat_octet_sqr_ifma_x86_64, tiles)
LABEL(karat_octet_sqr_ifma_x86_64, end_of_row):
        end_row
        add     rbx, 640
        sub     rdx, 2
        jmp     LABEL(karat_octet_sqr_ifma_x86_64, products)
LABEL(karat_octet_sqr_ifma_x86_64, last_products):
        double_even 0, 20
        double_odd 5, 22
        end_row

        reduce  LABEL(karat_octet_sqr_ifma_x86_64, row), LABEL(karat_octet_sqr_ifma_x86_64, folds), LABEL(karat_octet_sqr_ifma_x86_64, last), LABEL(karat_octet_sqr_ifma_x86_64, result)
        leave_octet
END_KERNEL(karat_octet_sqr_ifma_x86_64)

NOTES

/* karat_octet_mul_ifma_x86_64: z = x y 2^-52N modulo m for eight x, y and m at once, one a lane.
 * Contract: kernels/contracts/octet_mul.contract.
 *
 * Registers, and how it works: octet.h. Stack: rbx, rbp.
 * Cost: 4 N^2 + 25 products, N = 5k/4, and about 5 N additions and shifts, two of all a cycle: 867 cycles at least for k = 16.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "x86_64/octet.h"

KERNEL(karat_octet_mul_ifma_x86_64)
        enter_octet
        clear_columns LABEL(karat_octet_mul_ifma_x86_64, clear)
        mov     rbx, r8

        /* ten digits of y times x, from the column rbx on */
        //@ y = rdx, column = rbx
LABEL(karat_octet_mul_ifma_x86_64, products):
        new_columns
        load_group 15, rdx
        load_group 20, <rdx + 320>
        add     rdx, 640
        mov     rbp, rbx
        load_group 0, rbp
        load_group 5, <rbp + 320>
        mov     r10, rsi
        mov     rax, r9
        tiles   LABEL(karat_octet_mul_ifma_x86_64, tiles)
        end_row
        add     rbx, 640
        imul    r11, r9, 320
        add     r11, r8
        cmp     rbx, r11
        jb      LABEL(karat_octet_mul_ifma_x86_64, products)

        reduce  LABEL(karat_octet_mul_ifma_x86_64, row), LABEL(karat_octet_mul_ifma_x86_64, folds), LABEL(karat_octet_mul_ifma_x86_64, last), LABEL(karat_octet_mul_ifma_x86_64, result)
        leave_octet
END_KERNEL(karat_octet_mul_ifma_x86_64)

NOTES

/* Table lookup that reads every row, in columns of 32, 16, 8 and 4 words at once, as macros.
 *
 * lookup name, start, add_row: a row is added to ymm0 to ymm(n - 1) by `add_row n` where its
 * number, ymm14, is the one wanted, ymm13; start prepares it.
 *
 * Arguments: rdi z, rsi table, rdx i, rcx h, r8 k. Registers: rdi place in z, rsi column, r8 words
 * left, r9 8k, r10 place in the column, r11 rows left; ymm0 to ymm7 the row found, ymm8 to ymm11
 * words, ymm13 i, ymm14 the row's number, ymm15 ones. No stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_LOOKUP_H
#define KARAT_X86_64_LOOKUP_H

/* clang-format off */

.macro lookup name
        lea     r9, [8*r8]
        vmovq   xmm13, rdx
        vpbroadcastq ymm13, xmm13
        mov     eax, 1
        vmovq   xmm15, rax
        vpbroadcastq ymm15, xmm15

        //@ z = rdi, column = rsi, left = r8
\name\()columns:
        cmp     r8, 32
        jae     \name\()of_32
        cmp     r8, 16
        jae     \name\()of_16
        cmp     r8, 8
        jae     \name\()of_8
        test    r8, r8
        jnz     \name\()of_4
        vzeroall
        ret

        columns \name, 8, \name\()of_32, \name\()row_32
        columns \name, 4, \name\()of_16, \name\()row_16
        columns \name, 2, \name\()of_8, \name\()row_8
        columns \name, 1, \name\()of_4, \name\()row_4
.endm

/* The next 4 n words of the row. */
.macro columns name, n, label, again
\label:
        vpxor   xmm14, xmm14, xmm14
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7
          .if \i < \n
        vpxor   xmm\i, xmm\i, xmm\i
          .endif
        .endr
        mov     r10, rsi
        mov     r11, rcx

        //@ place = r10, left = r11
\again:
        add_row \n
        vpaddq  ymm14, ymm14, ymm15
        add     r10, r9
        dec     r11
        jnz     \again

        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7
          .if \i < \n
        vmovdqu [rdi + 32*\i], ymm\i
          .endif
        .endr
        add     rdi, 32*\n
        add     rsi, 32*\n
        sub     r8, 4*\n
        jmp     \name\()columns
.endm

/* clang-format on */
#endif

/* clang-format off */
/* Eight numbers at once, one a lane: what octet_mul and octet_sqr share.
 *
 * Numbers have T groups of five digits of 52 bits, T even; digit i of all eight is the vector at 64 i. B = 2^52. Columns are sums of products, with as many
 * as 61 bits; column c is at t + 64 c, or in a register. First all columns of x y are computed, then they are folded away from the lowest on.
 *
 * A row is a number of ten digits, in registers, times a whole one, which passes by in groups (a tile: ten digits times five, 100 products). Digit j of those
 * has its products in the columns j to j+10; each of these takes two products of a digit, a low half and a high one. So a column has all its products while
 * 110 products are begun, at two a cycle, and they are 20, one after the other, of four cycles each: no product waits long.
 *
 * Folding takes five columns away by adding them, five digits higher, times F = B^-5 mod m: the quotient digits q are the columns themselves, but for what
 * they have above 52 bits, which goes to the next column. Two such groups are a row. The last group is made zero by a true quotient, q = x (-m^-1) mod B^5,
 * times m.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c = F, m, -m^-1 mod B^5, r8 t, r9 T, rbx the row's first column, rbp the tile's first column, r10 and r11 groups of
 * other numbers, rax tiles left; zmm0 to zmm14 L, the columns from rbp on; zmm15 to zmm24 the row's digits, zmm25 to zmm31 other.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_OCTET_H
#define KARAT_X86_64_OCTET_H

#include "x86_64/kernel.h"

        .intel_syntax noprefix
        .altmacro

/* d += a half of x y. */
.macro low d, x, y
        vpmadd52luq zmm\d, zmm\x, zmm\y
.endm
.macro high d, x, y
        vpmadd52huq zmm\d, zmm\x, zmm\y
.endm
.macro load d, place
        vmovdqu64 zmm\d, \place
.endm
.macro store place, x
        vmovdqu64 \place, zmm\x
.endm
.macro copy d, x
        vmovdqa64 zmm\d, zmm\x
.endm
.macro zero d
        vpxorq  zmm\d, zmm\d, zmm\d
.endm
.macro plus d, x, y
        vpaddq  zmm\d, zmm\x, zmm\y
.endm

/* Five vectors at place in registers from d on; back; zeros; copies. */
.macro load_group d, place
        .irp    i, 0, 1, 2, 3, 4
        load    %(\d + \i), [\place + 64*\i]
        .endr
.endm
.macro store_group place, d
        .irp    i, 0, 1, 2, 3, 4
        store   [\place + 64*\i], %(\d + \i)
        .endr
.endm
.macro zero_group d
        .irp    i, 0, 1, 2, 3, 4
        zero    %(\d + \i)
        .endr
.endm
.macro copy_group d, x
        .irp    i, 0, 1, 2, 3, 4
        copy    %(\d + \i), %(\x + \i)
        .endr
.endm

/* The columns from `at` on += the group at place times the one in registers from a on. */
.macro tile_of_fives at, place, a
        .irp    j, 0, 1, 2, 3, 4
        load    %(25 + \j), [\place + 64*\j]
        .irp    i, 0, 1, 2, 3, 4
        low     %(\at + \i + \j), %(25 + \j), %(\a + \i)
        .endr
        .irp    i, 0, 1, 2, 3, 4
        high    %(\at + \i + \j + 1), %(25 + \j), %(\a + \i)
        .endr
        .endr
.endm

/* L += the group at r10 times the row's ten digits. */
.macro tile
        .irp    j, 0, 1, 2, 3, 4
        load    %(25 + \j), [r10 + 64*\j]
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
        low     %(\i + \j), %(25 + \j), %(15 + \i)
        .endr
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
        high    %(\i + \j + 1), %(25 + \j), %(15 + \i)
        .endr
        .endr
.endm

/* L, of n columns, moves on by a group. */
.macro move_on n
        copy_group 0, 5
        .if     \n == 15
        copy_group 5, 10
        .endif
        add     rbp, 320
        add     r10, 320
.endm

/* rax tiles from the group at r10 on, to the row's end. */
.macro tiles label
        //@ left = rax, column = rbp, group = r10, L = zmm0..zmm9
\label:
        load_group 10, <rbp + 640>
        tile
        store_group rbp, 0
        move_on 15
        dec     rax
        jnz     \label
.endm
.macro end_row
        store_group rbp, 0
        store_group <rbp + 320>, 5
.endm

/* Ten columns above those that rows have come to: zeros, N columns from rbx on. Zeros in the N columns from t on, before the first row. */
.macro new_columns
        imul    r11, r9, 320
        add     r11, rbx
        zero_group 25
        store_group r11, 25
        store_group <r11 + 320>, 25
.endm
.macro clear_columns label
        zero_group 25
        mov     rbp, r8
        mov     rax, r9
\label:
        store_group rbp, 25
        add     rbp, 320
        dec     rax
        jnz     \label
.endm

/* d += what is above 52 bits in `below`. */
.macro carry_into d, below
        vpsrlq  zmm30, zmm\below, 52
        plus    \d, \d, 30
.endm
.macro carries
        .irp    c, 0, 1, 2, 3, 4
        carry_into %(\c + 1), \c
        .endr
.endm

/* L = the columns from rbp on; the five before are q's next digits, to zmm15 to zmm19. */
.macro quotient
        load_group 15, <rbp - 320>
        load_group 0, rbp
        load_group 5, <rbp + 320>
        .irp    c, 15, 16, 17, 18
        carry_into %(\c + 1), \c
        .endr
        carry_into 0, 19
.endm

/* zmm0 to zmm4, times -m^-1 at r11, modulo B^5, to zmm20 to zmm24. Only zmm0 stays as it was. */
.macro true_quotient
        .irp    c, 0, 1, 2, 3
        carry_into %(\c + 1), \c
        .endr
        zero_group 20
        .irp    j, 0, 1, 2, 3, 4
        load    25, [r11 + 64*\j]
        .irp    i, 0, 1, 2, 3, 4
        .if     \i + \j < 5
        low     %(20 + \i + \j), \i, 25
        .endif
        .if     \i + \j < 4
        high    %(21 + \i + \j), \i, 25
        .endif
        .endr
        .endr
        .irp    c, 20, 21, 22, 23
        carry_into %(\c + 1), \c
        .endr
.endm

/* zmm0 to zmm4 become digits of the result, of 52 bits exactly, at z, which moves on. zmm31: ones in 52 bits. */
.macro result_columns
        .irp    c, 0, 1, 2, 3, 4
        vpandq  zmm29, zmm\c, zmm31
        store   [rdi + 64*\c], 29
        carry_into %(\c + 1), \c
        .endr
        add     rdi, 320
.endm

/* z = the columns, of 2N digits, times B^-N modulo m. */
.macro reduce row, folds, last, result
        mov     rbx, r8
        mov     rdx, r9
        sub     rdx, 2
        jz      \last

        /* the columns rbx to rbx + 9 are folded away: q_0 F, from column 5 of them on, and q_1 F, from column 10 on */
        //@ column = rbx, left = rdx
\row:
        lea     rbp, [rbx + 320]
        mov     r10, rcx
        quotient
        load_group 10, <rbp + 640>
        tile_of_fives 0, r10, 15
        carries
        copy_group 20, 0
        tile_of_fives 5, r10, 20
        move_on 15
        lea     rax, [r9 - 1]
        tiles   \folds
        end_row
        add     rbx, 640
        sub     rdx, 2
        jnz     \row

        /* the last two groups: q_0 F and q_1 m, both from column 5 of them on, which are zero modulo B^5 then; the others are the result */
        //@ column = rbx
\last:
        lea     rbp, [rbx + 320]
        quotient
        tile_of_fives 0, rcx, 15
        store_group r8, 0
        lea     r11, [r9 + r9]
        imul    r11, r11, 320
        add     r11, rcx
        true_quotient
        load_group 0, r8
        mov     r10, rcx
        imul    r11, r9, 320
        add     r11, rcx
        tile_of_fives 0, r11, 20
        carries
        vpternlogq zmm31, zmm31, zmm31, 255
        vpsrlq  zmm31, zmm31, 12
        lea     rax, [r9 - 1]
        //@ left = rax, column = rbp, z = rdi, L = zmm0..zmm9, q_0 = zmm15..zmm19, q_1 = zmm20..zmm24
\result:
        move_on 10
        add     r11, 320
        load_group 5, <rbp + 320>
        tile_of_fives 0, r10, 15
        tile_of_fives 0, r11, 20
        result_columns
        dec     rax
        jnz     \result
        move_on 10
        zero    5
        result_columns
.endm

/* No digit stays in a register. */
.macro leave_octet
        .irp    d, 0, 5, 10, 15, 20, 25
        zero_group \d
        .endr
        zero    30
        vzeroupper
        pop     rbp
        .cfi_adjust_cfa_offset -8
        .cfi_restore rbp
        pop     rbx
        .cfi_adjust_cfa_offset -8
        .cfi_restore rbx
.endm
.macro enter_octet
        push    rbx
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset rbx, 0
        push    rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset rbp, 0
        shr     r9, 2                   /* T = k / 4 */
.endm

#endif

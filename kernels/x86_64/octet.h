/* clang-format off */
/* Eight numbers at once, one a lane: what octet_mul and octet_sqr share.
 *
 * Numbers have T groups of five digits of 52 bits; digit i of all eight is the vector at 64 i. B = 2^52. A tile is the product of two groups: 50 products,
 * into columns 0 to 9 of the two chains L (low halves, columns 0 to 8) and H (high halves, 1 to 9), so that no product waits for another.
 * The columns of group s are the tiles (I, J) of x y with I + J = s, and those of q F with I + J = s - 1, F = B^-5 mod m: folding takes a group of digits
 * away by adding it times F five digits higher, so that the quotient digits q are the columns themselves. The last group is made zero by a true quotient,
 * q = x (-m^-1) mod B^5, times m. K holds what the group before left in columns 0 to 4.
 *
 * Registers: rdi z, rsi x, rdx y, rcx c = F, m, -m^-1 mod B^5, r8 t = q, r9 T, rbx the group, r10 and r11 the tile's operands, rax tiles left, rbp other;
 * zmm0 to zmm9 L, zmm13 to zmm16 H, zmm20 to zmm24 one operand, zmm25 and zmm26 the other, zmm27 to zmm31 K.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_OCTET_H
#define KARAT_X86_64_OCTET_H

#include "x86_64/kernel.h"

        .intel_syntax noprefix
        .altmacro

/* d += a half of x y; and the same for a column d. */
.macro low d, x, y
        vpmadd52luq zmm\d, zmm\x, zmm\y
.endm
.macro high_half d, x, y
        vpmadd52huq zmm\d, zmm\x, zmm\y
.endm
.macro high c, x, y
        .if     (\c > 2) && (\c < 7)
        high_half %(10 + \c), \x, \y
        .else
        high_half \c, \x, \y
        .endif
.endm

/* The products of digit i of the group at r10 with the digits of the other group from `from` on. */
.macro row i, x, from
        vmovdqu64 zmm\x, [r10 + 64*\i]
        .irp    j, 0, 1, 2, 3, 4
        .if     \j >= \from
        low     %(\i + \j), \x, %(20 + \j)
        .endif
        .endr
        .irp    j, 0, 1, 2, 3, 4
        .if     \j >= \from
        high    %(\i + \j + 1), \x, %(20 + \j)
        .endif
        .endr
.endm

.macro other_group
        .irp    j, 0, 1, 2, 3, 4
        load    %(20 + \j), [r11 + 64*\j]
        .endr
.endm
.macro load d, place
        vmovdqu64 zmm\d, \place
.endm

/* L, H += (the group at r10) (the group at r11). */
.macro tile
        other_group
        row     0, 25, 0
        row     1, 26, 0
        row     2, 25, 0
        row     3, 26, 0
        row     4, 25, 0
.endm

/* The tiles (r10), (r11); (r10 + a group), (r11 - a group); ...: rax of them, perhaps none. */
.macro tiles label, end
        test    rax, rax
        jz      \end
\label:
        tile
        add     r10, 320
        sub     r11, 320
        dec     rax
        jnz     \label
\end:
.endm

.macro zero d
        vpxorq  zmm\d, zmm\d, zmm\d
.endm
.macro clear_columns
        .irp    c, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15, 16
        zero    \c
        .endr
.endm
.macro clear_rest
        .irp    c, 27, 28, 29, 30, 31
        zero    \c
        .endr
.endm

.macro plus d, x, y
        vpaddq  zmm\d, zmm\x, zmm\y
.endm

/* L = L + H + K in columns 0 to 4; K = L + H from the columns 5 to 9. */
.macro sum_columns
        plus    3, 3, 13
        plus    4, 4, 14
        .irp    c, 0, 1, 2, 3, 4
        plus    \c, \c, %(27 + \c)
        .endr
        plus    27, 5, 15
        plus    28, 6, 16
        vmovdqa64 zmm29, zmm7
        vmovdqa64 zmm30, zmm8
        vmovdqa64 zmm31, zmm9
.endm

/* Columns 0 to 4 are q's next digits at rbp: each passes on what is above 52 bits, the last one to K. */
.macro quotient_columns
        .irp    c, 0, 1, 2, 3
        vmovdqu64 [rbp + 64*\c], zmm\c
        vpsrlq  zmm25, zmm\c, 52
        plus    %(\c + 1), %(\c + 1), 25
        .endr
        vmovdqu64 [rbp + 256], zmm4
        vpsrlq  zmm25, zmm4, 52
        plus    27, 27, 25
.endm

/* The same for digits of the result, of 52 bits exactly, at rbp. */
.macro result_columns
        vpternlogq zmm26, zmm26, zmm26, 255
        vpsrlq  zmm26, zmm26, 12
        .irp    c, 0, 1, 2, 3, 4
        vpsrlq  zmm25, zmm\c, 52
        vpandq  zmm20, zmm\c, zmm26
        vmovdqu64 [rbp + 64*\c], zmm20
        .if     \c < 4
        plus    %(\c + 1), %(\c + 1), 25
        .else
        plus    27, 27, 25
        .endif
        .endr
.endm

/* The true quotient: columns 0 to 4, in L, times -m^-1 at r11, modulo B^5, to rbp. Uses H, which is all added in. Columns stay as they are. */
.macro true_quotient
        /* digits of the columns in zmm10 to zmm14; the last one may have more than 52 bits */
        vmovdqa64 zmm10, zmm0
        .irp    c, 1, 2, 3, 4
        digit_above %(10 + \c), \c, %(9 + \c)
        .endr
        .irp    c, 5, 6, 7, 8, 9, 15, 16, 17, 18, 19
        zero    \c
        .endr
        other_group
        .irp    i, 0, 1, 2, 3, 4
        .irp    j, 0, 1, 2, 3, 4
        .if     \i + \j < 5
        low     %(5 + \i + \j), %(10 + \i), %(20 + \j)
        .endif
        .if     \i + \j < 4
        high_half %(15 + \i + \j + 1), %(10 + \i), %(20 + \j)
        .endif
        .endr
        .endr
        .irp    c, 1, 2, 3, 4
        plus    %(5 + \c), %(5 + \c), %(15 + \c)
        .endr
        vmovdqu64 [rbp], zmm5
        .irp    c, 1, 2, 3, 4
        carry_into %(5 + \c), %(4 + \c)
        store   [rbp + 64*\c], %(5 + \c)
        .endr
.endm
.macro digit_above d, x, below
        vpsrlq  zmm25, zmm\below, 52
        vpaddq  zmm\d, zmm\x, zmm25
.endm
.macro carry_into d, below
        vpsrlq  zmm25, zmm\below, 52
        vpaddq  zmm\d, zmm\d, zmm25
.endm
.macro store place, x
        vmovdqu64 \place, zmm\x
.endm

/* Columns 0 to 4, now 0 modulo B^5, leave a carry, to K. */
.macro zero_columns
        .irp    c, 1, 2, 3, 4
        carry_into \c, %(\c - 1)
        .endr
        vpsrlq  zmm25, zmm4, 52
        plus    27, 27, 25
.endm

/* No digit stays in a register. */
.macro leave_octet
        clear_columns
        clear_rest
        .irp    c, 20, 21, 22, 23, 24, 25, 26
        zero    \c
        .endr
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
        clear_rest
.endm

/* d = base + 320 n. */
.macro group d, base, n
        imul    \d, \n, 320
        add     \d, \base
.endm

/* The tiles of q F for group s = rbx < T: (I, s - 1 - I). */
.macro fold_below label, end
        mov     r10, r8
        lea     rbp, [rbx - 1]
        group   r11, rcx, rbp
        mov     rax, rbx
        tiles   \label, \end
.endm

/* The tiles of q F for group s = T + rbx: (I, s - 1 - I) for I = s - T to T - 2; and that of q's last group with m. */
.macro fold_above label, end
        group   r10, r8, rbx
        lea     rbp, [r9 - 1]
        group   r11, rcx, rbp
        mov     rax, rbp
        sub     rax, rbx
        tiles   \label, \end
        lea     rbp, [r9 - 1]
        group   r10, r8, rbp
        lea     rbp, [r9 + rbx + 1]
        group   r11, rcx, rbp
        tile
.endm

/* Group s = T - 1: the quotient that makes its columns zero, and that multiple of m. */
.macro last_quotient
        sum_columns
        lea     r11, [r9 + r9]
        group   r11, rcx, r11
        group   rbp, r8, rbx
        true_quotient
        .irp    c, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
        zero    \c
        .endr
        mov     r10, rbp
        group   r11, rcx, r9
        tile
        /* K += the columns above */
        plus    3, 3, 13
        plus    4, 4, 14
        plus    5, 5, 15
        plus    6, 6, 16
        .irp    c, 0, 1, 2, 3, 4
        plus    %(27 + \c), %(27 + \c), %(5 + \c)
        .endr
        zero_columns
.endm

#endif

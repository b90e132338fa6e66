/* Karatsuba's formula in its form with differences, as macros: for x = x0 + B x1 and y = y0 + B y1
 * with B = 2^64h, x y = z0 + B (z0 + z2 + d) + B^2 z2, z0 = x0 y0, z2 = x1 y1, d = (x0 - x1) (y1 -
 * y0). Differences are absolute values and signs, the latter as masks. All goes in pieces of as
 * many words as registers are named, the width; h words are n pieces.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_KARATSUBA_H
#define KARAT_X86_64_KARATSUBA_H

#include "x86_64/rows.h"
#include "x86_64/words.h"

/* clang-format off */

/* [z] = |x - y| for the numbers of n pieces from [x] and [y] on; mask = all ones if x < y, else 0. rax is a scratch register. */
.macro distance n, width, mask, z, zo, x, xo, y, yo, words:vararg
  .if \n == 1
        load    \x, \xo, \words
        chain   sub, sbb, \y, \yo, \words
        sbb     \mask, \mask
        mov     rax, \mask
        absolute_piece \mask, \z, \zo, \words
  .else
        difference \n, \width, sub, \z, \zo, \x, \xo, \y, \yo, \words
        sbb     \mask, \mask
        mov     rax, \mask
        absolute \n, \width, \mask, \z, \zo, \words
  .endif
.endm
.macro difference n, width, op, z, zo, x, xo, y, yo, words:vararg
  .if \n
        load    \x, \xo, \words
        chain   \op, sbb, \y, \yo, \words
        store   \z, \zo, \words
        difference "(\n - 1)", \width, sbb, \z, "(\zo + 8*\width)", \x, "(\xo + 8*\width)", \y, "(\yo + 8*\width)", \words
  .endif
.endm
.macro absolute n, width, mask, z, zo, words:vararg
  .if \n
        load    \z, \zo, \words
        absolute_piece \mask, \z, \zo, \words
        absolute "(\n - 1)", \width, \mask, \z, "(\zo + 8*\width)", \words
  .endif
.endm
/* [z] = (words xor mask) + c, c the carry in rax, a mask; and out of it */
.macro absolute_piece mask, z, zo, words:vararg
        each    xor, \mask, \words
        add     rax, rax
        each    adc, 0, \words
        sbb     rax, rax
        store   \z, \zo, \words
.endm

/* z + B (z0 + z2 + d), for z0 and z2 in z, from [z] on, |d| from [d] on, and the sign of d as a mask. rax, rcx and rdx are scratch registers; d is overwritten. */
.macro combine n, width, mask, z, d, words:vararg
        xor     eax, eax                /* no carries */
        mov     rcx, \mask
        xor     edx, edx
        neg     rcx                     /* the 1 of - |d| = not |d| + 1 */
        sum_of_three "(2*\n)", \width, \mask, \z, 0, "(16*\n*\width)", \d, 0, \words
        add_numbers "((2*\n - 1)*\width)", add, adc, \z, "(8*\n*\width)", \d, 0
        chain   adc, adc, \z, "(8*(3*\n - 1)*\width)", \words
        store   \z, "(8*(3*\n - 1)*\width)", \words
        add_top \n, \width, rcx, \z, "(24*\n*\width)"
.endm
/* d = z0 + z2 + d and the carries rcx and rdx: all words of it in memory but the last piece, which stays in registers. rcx = carry, with the sign */
.macro sum_of_three n, width, mask, z, z0, z2, d, do, words:vararg
        load    \d, \do, \words
        each    xor, \mask, \words
        mov     rax, -1
        adcx    rcx, rax                /* CF and OF = the carries */
        adox    rdx, rax
        two_chains \z, \z0, \z2, \words
        mov     eax, 0
  .if \n > 1
        store   \d, \do, \words
        mov     ecx, 0
        mov     edx, 0
        adcx    rcx, rax
        adox    rdx, rax
        sum_of_three "(\n - 1)", \width, \mask, \z, "(\z0 + 8*\width)", "(\z2 + 8*\width)", \d, "(\do + 8*\width)", \words
  .else
        mov     rcx, \mask
        adcx    rcx, rax
        adox    rcx, rax
  .endif
.endm
.macro two_chains z, z0, z2, a, more:vararg
  .ifnb \a
        adcx    \a, [\z + \z0]
        nop
        adox    \a, [\z + \z2]
        two_chains \z, "(\z0 + 8)", "(\z2 + 8)", \more
  .endif
.endm
.macro add_top n, width, carry, z, zo
        mov     rax, [\z + \zo]
        adc     rax, \carry
        mov     [\z + \zo], rax
        carry_up "(\n*\width - 1)", \z, "(\zo + 8)"
.endm
.macro carry_up words, z, zo
  .if \words == 1
        mov     rax, [\z + \zo]
        adc     rax, 0
        mov     [\z + \zo], rax
  .else
        carry_up "(\words / 2)", \z, "(\zo)"
        carry_up "(\words - \words / 2)", \z, "(\zo + \words / 2 * 8)"
  .endif
.endm

/* z = x y for 2 h words, h words being n pieces, by three calls of product. Arguments: rdi z, rsi x, rdx y.
 * Registers kept over the calls: rbx y, rbp the sign of d. Frame: d, z, x. */
.macro karatsuba_mul n, width, product, words:vararg
        enter   "(16*\n*\width + 16)", rbx, rbp, r12, r13, r14, r15
        mov     [rsp + 16*\n*\width], rdi
        mov     [rsp + 16*\n*\width + 8], rsi
        mov     rbx, rdx

        /* |x0 - x1| and |y1 - y0|, in z as yet, and the sign of d */
        distance \n, \width, rbp, rdi, "(16*\n*\width)", rsi, 0, rsi, "(8*\n*\width)", \words
        distance \n, \width, rdx, rdi, "(24*\n*\width)", rbx, "(8*\n*\width)", rbx, 0, \words
        xor     rbp, rdx

        /* z0, |d|, z2 */
        mov     rdx, rbx
        mov     ecx, \n*\width
        call    \product
        mov     rdx, [rsp + 16*\n*\width]
        mov     rdi, rsp
        lea     rsi, [rdx + 16*\n*\width]
        add     rdx, 24*\n*\width
        mov     ecx, \n*\width
        call    \product
        mov     rdi, [rsp + 16*\n*\width]
        mov     rsi, [rsp + 16*\n*\width + 8]
        lea     rdx, [rbx + 8*\n*\width]
        add     rdi, 16*\n*\width
        add     rsi, 8*\n*\width
        mov     ecx, \n*\width
        call    \product

        mov     rdi, [rsp + 16*\n*\width]
        combine \n, \width, rbp, rdi, rsp, \words
        leave_frame "(16*\n*\width + 16)", rbx, rbp, r12, r13, r14, r15
        ret
.endm

/* z = x^2, likewise: d = - |x0 - x1|^2. Arguments: rdi z, rsi x. Kept over the calls: rbx z, rbp x. */
.macro karatsuba_sqr n, width, product, words:vararg
        enter   "(16*\n*\width)", rbx, rbp, r12, r13, r14, r15
        mov     rbx, rdi
        mov     rbp, rsi
        distance \n, \width, rdx, rdi, "(16*\n*\width)", rsi, 0, rsi, "(8*\n*\width)", \words

        /* z0, |d|, z2 */
        mov     edx, \n*\width
        call    \product
        mov     rdi, rsp
        lea     rsi, [rbx + 16*\n*\width]
        mov     edx, \n*\width
        call    \product
        lea     rdi, [rbx + 16*\n*\width]
        lea     rsi, [rbp + 8*\n*\width]
        mov     edx, \n*\width
        call    \product

        mov     rdi, rbx
        mov     rbp, -1
        combine \n, \width, rbp, rdi, rsp, \words
        leave_frame "(16*\n*\width)", rbx, rbp, r12, r13, r14, r15
        ret
.endm

/* clang-format on */
#endif

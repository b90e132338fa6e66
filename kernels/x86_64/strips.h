/* Multiplication, squaring and Montgomery reduction for k words, a multiple of the width of 4 or 8,
 * as macros.
 *
 * A strip is as many words of x as the width says; its products with the digits of y are rows
 * (rows.h). The width's last words of the sum stay in registers, the rest goes to memory as it is
 * complete. After as many rows as the width says, a block, the sum in memory is added to the words
 * in registers. What this carries out of them counts as c for the next block, whose rows then still
 * fit: (words) + (x of the strip) (digits) < 2^(64 (width + digits)).
 *
 * The macros take the kernel's name for its labels, the width, and as many registers.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_STRIPS_H
#define KARAT_X86_64_STRIPS_H

#include "x86_64/frame.h"
#include "x86_64/rows.h"

/* clang-format off */

/* [at] = 0, for left words, a multiple of 8; zero is a register that is 0. */
.macro clear again, at, left, zero
\again:
        .irp    i, 0, 8, 16, 24, 32, 40, 48, 56
        mov     [\at + \i], \zero
        .endr
        add     \at, 64
        sub     \left, 8
        jnz     \again
.endm

/* z = x y. Arguments: rdi z, rsi x, rdx y, rcx k.
 * Registers: rdi place in z, rsi strip of x, rbx place in y, rbp c as a mask. Frame: y, its end, 8k, words of x left. */
.macro mul_strips name, width, words:vararg
        enter   40, rbx, rbp, r12, r13, r14, r15
        lea     rax, [8*rcx]
        mov     [rsp + 16], rax
        mov     [rsp + 24], rcx
        add     rax, rdx
        mov     [rsp], rdx
        mov     [rsp + 8], rax

        mov     rax, rdi
        add     rcx, rcx
        xor     edx, edx
        //@ place = rax, left = rcx
        clear   \name\()clear, rax, rcx, rdx

        //@ z = rdi, x = rsi
\name\()strip:
        mov     rbx, [rsp]
        load    rdi, 0, \words
        xor     ebp, ebp

        //@ z = rdi, x = rsi, y = rbx, carry = rbp
\name\()block:
        rows    \width, rdi, 0, rbx, 0, rsi, 0, \words
        add     rdi, 8*\width
        add     rbx, 8*\width
        add_words rbp, rdi, 0, \words
        cmp     rbx, [rsp + 8]
        jne     \name\()block

        store   rdi, 0, \words
        sub     rdi, [rsp + 16]
        add     rdi, 8*\width
        add     rsi, 8*\width
        sub     qword ptr [rsp + 24], \width
        jnz     \name\()strip
        leave_frame 40, rbx, rbp, r12, r13, r14, r15
.endm

/* t + q m = 2^64k (r + 2^64k c), q in the low half of t, r in the high one, c in rax. Arguments: rdi t, rsi m, rdx w, rcx k.
 * For each block of q: its digits together with the first strip of m, whose sum they make zero; then the other strips. Registers: rdi place in t, rsi strip of m, rbx block of q, rbp c as a
 * mask. Frame: w, m, its end, words of q left, the carry out of the words that the last block of q reached, as a mask. */
.macro reduce_strips name, width, words:vararg
        enter   40, rbx, rbp, r12, r13, r14, r15
        lea     rax, [rsi + 8*rcx]
        mov     [rsp], rdx
        mov     [rsp + 8], rsi
        mov     [rsp + 16], rax
        mov     [rsp + 24], rcx
        mov     qword ptr [rsp + 32], 0

        //@ t = rdi
\name\()digits:
        mov     rsi, [rsp + 8]
        load    rdi, 0, \words
        reduction_rows \width, rbx, rbp, rdi, 0, rsp, 0, rsi, 0, \words
        mov     rbx, rdi
        xor     ebp, ebp
        jmp     \name\()next

        //@ t = rdi, m = rsi, q = rbx, carry = rbp
\name\()block:
        add_words rbp, rdi, 0, \words
        rows    \width, rdi, 0, rbx, 0, rsi, 0, \words
\name\()next:
        add     rdi, 8*\width
        add     rsi, 8*\width
        cmp     rsi, [rsp + 16]
        jne     \name\()block

        /* the words above: both carries come in here, and at most one goes out */
        mov     rcx, [rsp + 32]
        xor     eax, eax                /* no carries */
        adcx    rbp, rbp
        adox    rcx, rcx
        add_words_twice rax, rdi, 0, \words
        mov     ecx, 0
        adcx    rax, rcx
        adox    rax, rcx
        neg     rax
        mov     [rsp + 32], rax
        store   rdi, 0, \words
        lea     rdi, [rbx + 8*\width]
        sub     qword ptr [rsp + 24], \width
        jnz     \name\()digits

        neg     rax
        leave_frame 40, rbx, rbp, r12, r13, r14, r15
.endm

/* z = x^2. Arguments: rdi z, rsi x, rdx k.
 * First the products of two different words of x: for each block of digits those inside it, then the strips above it. Then twice that, and the squares.
 * Registers: rdi place in z, rsi strip of x, rbx block of digits, rbp c as a mask. Frame: z, x, the end of x, k, the place in z of the block's square. */
.macro sqr_strips name, width, words:vararg
        enter   40, rbx, rbp, r12, r13, r14, r15
        lea     rax, [rsi + 8*rdx]
        mov     [rsp], rdi
        mov     [rsp + 8], rsi
        mov     [rsp + 16], rax
        mov     [rsp + 24], rdx
        mov     rbx, rsi

        mov     rax, rdi
        lea     rcx, [2*rdx]
        xor     edx, edx
        //@ place = rax, left = rcx
        clear   \name\()clear, rax, rcx, rdx

        //@ z = rdi, digits = rbx
\name\()digits:
        mov     [rsp + 32], rdi
        load    rdi, 0, \words
        triangle_\width rdi, rbx, \words
        mov     rsi, rbx
        xor     ebp, ebp
        jmp     \name\()next

        //@ z = rdi, x = rsi, digits = rbx, carry = rbp
\name\()block:
        add_words rbp, rdi, 0, \words
        rows    \width, rdi, 0, rbx, 0, rsi, 0, \words
\name\()next:
        add     rdi, 8*\width
        add     rsi, 8*\width
        cmp     rsi, [rsp + 16]
        jne     \name\()block

        add_words rbp, rdi, 0, \words
        store   rdi, 0, \words
        mov     rdi, [rsp + 32]
        add     rdi, 16*\width
        add     rbx, 8*\width
        cmp     rbx, [rsp + 16]
        jne     \name\()digits

        mov     rdi, [rsp]
        mov     rsi, [rsp + 8]
        mov     rbx, [rsp + 24]
        xor     eax, eax                /* no carries */

        //@ z = rdi, x = rsi, left = rbx
\name\()pair:
        twice_and_square rdi, 0, rsi, 0
        twice_and_square rdi, 16, rsi, 8
        twice_and_square rdi, 32, rsi, 16
        twice_and_square rdi, 48, rsi, 24
        lea     rdi, [rdi + 64]
        lea     rsi, [rsi + 32]
        lea     rcx, [rbx - 4]
        mov     rbx, rcx
        jrcxz   \name\()end
        jmp     \name\()pair
\name\()end:
        leave_frame 40, rbx, rbp, r12, r13, r14, r15
.endm

/* clang-format on */
#endif

/* Montgomery product: a product, its reduction, and the final subtraction, by calls. The kernels
 * mont_mul and mont_sqr of all sizes are this with their callees' names.
 *
 * montgomery product, size, reduce, cond_sub, m, w, t, k
 *
 * product(t, x, ...) takes its operands where the kernel does, and k in the register `size`; m, w,
 * t and k are where the kernel gets these arguments. Kept over the calls: rbx z, rbp m, r12 w, r13
 * t, r14 k.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_MONTGOMERY_H
#define KARAT_X86_64_MONTGOMERY_H

#include "x86_64/frame.h"
/* clang-format off */

.macro montgomery product, size, reduce, cond_sub, m, w, t, k
        enter   0, rbx, rbp, r12, r13, r14
        mov     rbx, rdi
        mov     rbp, \m
        mov     r12, \w
        mov     r13, \t
        mov     r14, \k

        /* t = x y */
        mov     rdi, r13
        mov     \size, r14
        call    \product

        /* c, t + 8k: (t + q m) / 2^64k */
        mov     rdi, r13
        mov     rsi, rbp
        mov     rdx, r12
        mov     rcx, r14
        call    \reduce

        /* z = (2^64k c + words from t + 8k) mod m */
        mov     rdi, rbx
        mov     rsi, rax
        lea     rdx, [r13 + 8*r14]
        mov     rcx, rbp
        mov     r8, r14
        call    \cond_sub

        leave_frame 0, rbx, rbp, r12, r13, r14
        ret
.endm

/* clang-format on */
#endif

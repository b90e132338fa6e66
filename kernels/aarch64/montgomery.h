/* Montgomery product: a product, its reduction, and the final subtraction, by calls. The kernels
 * mont_mul and mont_sqr, generic and for 16 words, are this with their callees' names.
 *
 * montgomery product, size, reduce, cond_sub, m, w, t, k
 *
 * product(t, x, ...) takes its operands where the kernel does, and k in the register `size`; m, w,
 * t and k are the registers in which the kernel gets these arguments. Kept over the calls: x19 z,
 * x20 m, x21 w, x22 t, x23 k; the frame of 48 bytes holds their old values and x30.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_MONTGOMERY_H
#define KARAT_AARCH64_MONTGOMERY_H

#include "aarch64/frame.h"
/* clang-format off */

.macro montgomery product, size, reduce, cond_sub, m, w, t, k
        enter   48, x19, x20, x21, x22, x23, x30
        mov     x19, x0
        mov     x20, \m
        mov     x21, \w
        mov     x22, \t
        mov     x23, \k

        /* t = x y */
        mov     x0, x22
        mov     \size, x23
        bl      \product

        /* c, t + 8k: (t + q m) / 2^64k */
        mov     x0, x22
        mov     x1, x20
        mov     x2, x21
        mov     x3, x23
        bl      \reduce

        /* z = (2^64k c + words from t + 8k) mod m */
        mov     x1, x0
        mov     x0, x19
        add     x2, x22, x23, lsl #3
        mov     x3, x20
        mov     x4, x23
        bl      \cond_sub

        leave   48, x19, x20, x21, x22, x23, x30
        ret
.endm

/* clang-format on */
#endif

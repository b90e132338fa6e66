/* Products and squares of 48 and 64 words by Karatsuba's formula, by calls of kernels for half as
 * many words.
 *
 * In the frame, above the registers, are z, x, y (if there is one) and the sign of the middle
 * product, and then this product, of 2h words.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KARATSUBA_CALLS_H
#define KARAT_AARCH64_KARATSUBA_CALLS_H
#include "aarch64/frame.h"
#include "aarch64/karatsuba_mul.h"
#include "aarch64/karatsuba_sqr.h"
/* clang-format off */

/* z at x0 = x y for the numbers at x1 and x2, of 2h words. */
.macro multiply_by_calls h, product
        enter_above 0, "(128 + 16 * \h)", x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        stp     x0, x1, [sp, #96]
        differences_words \h, x27, x0, 0, x1, 0, "(8 * \h)", x2, 0, "(8 * \h)"
        stp     x2, x27, [sp, #112]
        /* the frame = |x0 - x1| |y1 - y0| */
        mov     x1, x0
        add     x2, x0, #8 * \h
        add     x0, sp, #128
        mov     x3, #\h
        bl      \product
        /* z0 = x0 y0, z1 = x1 y1 */
        ldp     x0, x1, [sp, #96]
        ldr     x2, [sp, #112]
        mov     x3, #\h
        bl      \product
        ldp     x0, x1, [sp, #96]
        ldr     x2, [sp, #112]
        add     x0, x0, #16 * \h
        add     x1, x1, #8 * \h
        add     x2, x2, #8 * \h
        mov     x3, #\h
        bl      \product
        /* z += (z0 + z1 + the frame with its sign) W */
        ldr     x0, [sp, #96]
        add     x0, x0, #16 * \h
        add     x1, sp, #128
        ldr     x27, [sp, #120]
        multiply_cross "(2 * \h)", x27, x1, 0, x0, "(-16 * \h)", 0
        add_middle "(2 * \h)", \h, x0, "(-8 * \h)", x27, x1, 0
        leave_above 0, "(128 + 16 * \h)", x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        ret
.endm

/* z at x0 = x^2 for the number at x1, of 2h words. */
.macro square_by_calls h, square
        enter_above 0, "(128 + 16 * \h)", x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        stp     x0, x1, [sp, #96]
        difference_words \h, x20, x0, 0, x1, 0, "(8 * \h)"
        /* the frame = (x0 - x1)^2 */
        mov     x1, x0
        add     x0, sp, #128
        mov     x2, #\h
        bl      \square
        /* z0 = x0^2, z1 = x1^2 */
        ldp     x0, x1, [sp, #96]
        mov     x2, #\h
        bl      \square
        ldp     x0, x1, [sp, #96]
        add     x0, x0, #16 * \h
        add     x1, x1, #8 * \h
        mov     x2, #\h
        bl      \square
        /* z += (z0 + z1 - the frame) W */
        ldr     x0, [sp, #96]
        add     x0, x0, #16 * \h
        add     x1, sp, #128
        square_cross "(2 * \h)", x22, x1, 0, x0, "(-16 * \h)", 0
        add_middle "(2 * \h)", \h, x0, "(-8 * \h)", x22, x1, 0
        leave_above 0, "(128 + 16 * \h)", x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29, x30
        ret
.endm

/* clang-format on */
#endif

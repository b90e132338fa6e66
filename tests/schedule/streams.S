/* karat_streams_aarch64: two streams that have nothing to do with each other, written one after the other: twelve squares of two words at x0,
 * and a sum of vector products at x1. For schedule to mix.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

/* The four words at x0 + at = (W x3 + x2)^2 for the two that are there. */
.macro square at
        ldr     x2, [x0, #\at]
        ldr     x3, [x0, #\at + 8]
        mul     x4, x2, x3
        umulh   x5, x2, x3
        adds    x4, x4, x4
        adcs    x5, x5, x5
        adc     x6, xzr, xzr
        mul     x7, x2, x2
        umulh   x8, x2, x2
        adds    x4, x4, x8
        mul     x9, x3, x3
        adcs    x5, x5, x9
        umulh   x9, x3, x3
        adc     x6, x6, x9
        str     x7, [x0, #\at]
        str     x4, [x0, #\at + 8]
        str     x5, [x0, #\at + 16]
        str     x6, [x0, #\at + 24]
.endm

KERNEL(karat_streams_aarch64)
        .irp    i, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
        square  32 * \i
        .endr
        /* the two words at x1 = the sum of 240 products of lanes */
        movi    v0.2d, #0
        ldp     q1, q2, [x1]
  .rept 120
        umlal   v0.2d, v1.2s, v2.2s
        umlal2  v0.2d, v1.4s, v2.4s
  .endr
        str     q0, [x1]
END_KERNEL(karat_streams_aarch64)

NOTES

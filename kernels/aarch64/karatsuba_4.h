/* Products of 4 words by the difference form of Karatsuba, as macros for straight-line kernels:
 *
 *   q m = (1 + W + W^2 + W^3) sum_i q_i m_i W^i + sum_(i<j) (q_i - q_j) (m_j - m_i) W^(i+j)
 *
 * with W = 2^64: 10 products instead of 16.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KARATSUBA_4_H
#define KARAT_AARCH64_KARATSUBA_4_H
#include "aarch64/words.h"
/* clang-format off */

/* ... b a += (x - u) (v - y), for a sum in two's complement. Uses x23 to x26.
 * The product of the absolute values is negated under the mask x24, all ones if the signs differ. */
.macro cross x, u, y, v, a, b, more:vararg
        subs    x23, \x, \u
        cneg    x23, x23, cc
        csetm   x24, cc
        subs    x25, \v, \y
        cneg    x25, x25, cc
        cinv    x24, x24, cc
        mul     x26, x23, x25
        umulh   x23, x23, x25
        eor     x26, x26, x24
        eor     x23, x23, x24
        cmn     x24, #1                 /* C = 1 if the mask is all ones */
        adcs    \a, \a, x26
        adcs    \b, \b, x23
        chain_up adcs, x24, \more
.endm

/* h ... a = e d c b a + q m, for q = x7 ... x4 and m = x22 ... x19; it has to be below W^8. f, g and
 * h come in with any content. Uses x3, x17 and x23 to x28. */
.macro multiply_add_4 a, b, c, d, e, f, g, h
        /* x17 x3 x27 x25 x23 = D = sum q_i m_i W^i */
        mul     x23, x4, x19
        umulh   x24, x4, x19
        mul     x25, x5, x20
        umulh   x26, x5, x20
        mul     x27, x6, x21
        umulh   x28, x6, x21
        mul     x3, x7, x22
        umulh   x17, x7, x22
        adds    x25, x25, x24
        adcs    x27, x27, x26
        adcs    x3, x3, x28
        adc     x17, x17, xzr
        /* x17 x25 x28 x26 x24 x23 = D (1 + W) */
        adds    x24, x25, x23
        adcs    x26, x27, x25
        adcs    x28, x3, x27
        adcs    x25, x17, x3
        adc     x17, x17, xzr
        /* the sum += D (1 + W) (1 + W^2) */
        adds    \a, \a, x23
        adcs    \b, \b, x24
        adcs    \c, \c, x26
        adcs    \d, \d, x28
        adcs    \e, \e, x25
        adcs    \f, x17, xzr
        adc     \g, xzr, xzr
        adds    \c, \c, x23
        adcs    \d, \d, x24
        adcs    \e, \e, x26
        adcs    \f, \f, x28
        adcs    \g, \g, x25
        adc     \h, x17, xzr
        /* the differences */
        cross   x4, x5, x19, x20, \b, \c, \d, \e, \f, \g, \h
        cross   x4, x6, x19, x21, \c, \d, \e, \f, \g, \h
        cross   x4, x7, x19, x22, \d, \e, \f, \g, \h
        cross   x5, x6, x20, x21, \d, \e, \f, \g, \h
        cross   x5, x7, x20, x22, \e, \f, \g, \h
        cross   x6, x7, x21, x22, \f, \g, \h
.endm

/* clang-format on */
#endif

/* karat_mont_reduce_4_aarch64, a template for tools/vecsearch/vecsearch.sh: Montgomery reduction of 8 words by a modulus m of 4; returns the carry.
 * Contract: kernels/contracts/mont_reduce.contract, k = 4.
 *
 * One block of four digits (kernels/aarch64/montgomery_4.h), by rows: 4 products for digits, 16 of digits by words of m. The low words of the latter
 * may be had from the vector unit, two at a time, to which the digit has to be moved:
 *
 *   //? ROW_0_01: digit_scalar digit_vector
 *   //? ROW_0_23: digit_scalar digit_vector
 *   //? ROW_1_01: digit_scalar digit_vector
 *   //? ROW_1_23: digit_scalar digit_vector
 *   //? ROW_2_01: digit_scalar digit_vector
 *   //? ROW_2_23: digit_scalar digit_vector
 *   //? ROW_3_01: digit_scalar digit_vector
 *   //? ROW_3_23: digit_scalar digit_vector
 *
 * Registers: x0 t, x1 m, x2 w; x4 to x7 the digits; x8 to x12 the running sum, in turn; x13 to x16 the low words of a row, x19 to x22 m, x17
 * scratch. 32 bytes of stack.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"
#include "aarch64/frame.h"
#include "aarch64/words.h"
#include "lows.h"

/* top d c b a = d c b a + q m, for q = a w, which makes a zero; with macros for the low words of q m_0 and q m_1, q m_2 and q m_3. */
.macro digit_row low_01, low_23, q, a, b, c, d, top
        mul     \q, \a, x2
        \low_01 x13, x14, \q, x19, x20, x1, 0
        \low_23 x15, x16, \q, x21, x22, x1, 16
        adds    \a, \a, x13
        adcs    \b, \b, x14
        adcs    \c, \c, x15
        adcs    \d, \d, x16
        adc     \top, xzr, xzr
        umulh   x17, \q, x19
        adds    \b, \b, x17
        umulh   x17, \q, x20
        adcs    \c, \c, x17
        umulh   x17, \q, x21
        adcs    \d, \d, x17
        umulh   x17, \q, x22
        adc     \top, \top, x17
.endm

KERNEL(karat_mont_reduce_4_aarch64)
        enter   32, x19, x20, x21, x22
        load    x0, 0, x9, x10, x11, x12
        load    x1, 0, x19, x20, x21, x22
        digit_row ROW_0_01, ROW_0_23, x4, x9, x10, x11, x12, x8
        digit_row ROW_1_01, ROW_1_23, x5, x10, x11, x12, x8, x9
        digit_row ROW_2_01, ROW_2_23, x6, x11, x12, x8, x9, x10
        digit_row ROW_3_01, ROW_3_23, x7, x12, x8, x9, x10, x11
        store   x0, 0, x4, x5, x6, x7
        /* the high words of t += x11 x10 x9 x8 */
        chain   adds, adcs, x13, x14, x0, 32, x8, x9, x10, x11
        store   x0, 32, x8, x9, x10, x11
        cset    x0, cs
        leave   32, x19, x20, x21, x22
END_KERNEL(karat_mont_reduce_4_aarch64)

NOTES

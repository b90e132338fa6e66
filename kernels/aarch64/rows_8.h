/* Products and squares of 8 words, in memory, as macros for straight-line kernels.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_ROWS_8_H
#define KARAT_AARCH64_ROWS_8_H
#include "aarch64/rows.h"
#include "aarch64/words.h"
/* clang-format off */

/* Word j of y times x11 ... x4, added to the sum; its lowest word is word j of z. */
.macro row_8 j, z, zo, y, yo, a, b, c, d, e, f, g, h, top
        ldr     x3, [\y, #\yo + 8 * \j]
        row     x12, x3, \a, x4, \b, x5, \c, x6, \d, x7, \e, x8, \f, x9, \g, x10, \h, x11, \top
        str     \a, [\z, #\zo + 8 * \j]
.endm

/* z = x y for the 8 words at x + xo and y + yo; 16 words to z + zo. Uses x3 to x17 and x19 to x22.
 * x is read before z is written, and all of y before the high half of z: so z may also be x, with y on top of it. */
.macro multiply_8 z, zo, x, xo, y, yo
        load    \x, \xo, x4, x5, x6, x7, x8, x9, x10, x11
        ldr     x3, [\y, #\yo]
        first_row x12, x3, x13, x4, x14, x5, x15, x6, x16, x7, x17, x8, x19, x9, x20, x10, x21, x11, x22
        str     x13, [\z, #\zo]
        row_8   1, \z, \zo, \y, \yo, x14, x15, x16, x17, x19, x20, x21, x22, x13
        row_8   2, \z, \zo, \y, \yo, x15, x16, x17, x19, x20, x21, x22, x13, x14
        row_8   3, \z, \zo, \y, \yo, x16, x17, x19, x20, x21, x22, x13, x14, x15
        row_8   4, \z, \zo, \y, \yo, x17, x19, x20, x21, x22, x13, x14, x15, x16
        row_8   5, \z, \zo, \y, \yo, x19, x20, x21, x22, x13, x14, x15, x16, x17
        row_8   6, \z, \zo, \y, \yo, x20, x21, x22, x13, x14, x15, x16, x17, x19
        row_8   7, \z, \zo, \y, \yo, x21, x22, x13, x14, x15, x16, x17, x19, x20
        store   \z, "(\zo + 64)", x22, x13, x14, x15, x16, x17, x19, x20
.endm

/* z = x^2 for the 8 words in x4 to x11; 16 words to z + zo. Uses x2 to x17 and x19 to x26. */
.macro square_8 z, zo
        /* the products x_i x_j with i < j, once: words 1 to 14, in x12 to x17 and x19 to x26 */
        first_row x2, x4, x12, x5, x13, x6, x14, x7, x15, x8, x16, x9, x17, x10, x19, x11, x20
        row     x2, x5, x14, x6, x15, x7, x16, x8, x17, x9, x19, x10, x20, x11, x21
        row     x2, x6, x16, x7, x17, x8, x19, x9, x20, x10, x21, x11, x22
        row     x2, x7, x19, x8, x20, x9, x21, x10, x22, x11, x23
        row     x2, x8, x21, x9, x22, x10, x23, x11, x24
        row     x2, x9, x23, x10, x24, x11, x25
        row     x2, x10, x25, x11, x26
        /* doubled, with word 15 in x3; the squares, with word 0 in x4 */
        twice   adds, x12, x13, x14, x15, x16, x17, x19, x20, x21, x22, x23, x24, x25, x26, x3
        add_squares x2, x4, x4, x12, x13, x5, x14, x15, x6, x16, x17, x7, x19, x20, x8, x21, x22, x9, x23, x24, x10, x25, x26, x11, x3
        store   \z, \zo, x4, x12, x13, x14, x15, x16, x17, x19, x20, x21, x22, x23, x24, x25, x26, x3
.endm

/* clang-format on */
#endif

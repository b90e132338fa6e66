/* Rows of products by mulx, adcx and adox, as macros.
 *
 * A row adds a digit times some words of x to a sum in as many registers, which are named from the
 * lowest word on. mulx has one product a cycle; the two additions that it needs take one cycle too,
 * on two ports, if the chains of CF and OF get a port each. Measured on a Golden Cove they do with
 * something between the two additions of a product that needs neither port, a store or a nop, and a
 * few more at the start of a row: 1.07 cycles a product in rows of eight, against 1.35 without.
 *
 * In all rows rdx is the digit, rax and rcx a product.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_ROWS_H
#define KARAT_X86_64_ROWS_H
#include "x86_64/words.h"

/* clang-format off */

/* [z] + 2^64 (top ... c b) = (... b a) + y (x ...) for y at [y] and as many words x from [x] on as there are registers. Top, which is a. */
.macro row z, zo, y, yo, x, xo, a, b, more:vararg
        idle    3
        mov     rdx, [\y + \yo]
        xor     eax, eax                /* no carries */
        mulx    rcx, rax, [\x + \xo]
        adcx    \a, rax
        mov     [\z + \zo], \a
        adox    \b, rcx
        mulx    rcx, rax, [\x + \xo + 8]
        adcx    \b, rax
        mov     \a, 0
        upper   1, \a, \x, "(\xo + 16)", \more
.endm

/* The rest of a row, on whose last product's high word is in rcx: carries go up to top, which is 0 before. gap: nops. */
.macro upper gap, top, x, xo, a, more:vararg
  .ifb \a
        adox    \top, rcx
        adc     \top, 0
  .else
        adox    \a, rcx
        mulx    rcx, rax, [\x + \xo]
        adcx    \a, rax
        idle    \gap
        upper   \gap, \top, \x, "(\xo + 8)", \more
  .endif
.endm
.macro idle gap
  .rept \gap
        nop
  .endr
.endm

/* (top ... b a) = (... b a) + y (x ...), y at [y]; top comes in with any content. */
.macro add_row y, yo, x, xo, top, a, more:vararg
        idle    2
        mov     rdx, [\y + \yo]
        xor     eax, eax                /* no carries */
        mulx    rcx, rax, [\x + \xo]
        adcx    \a, rax
        mov     \top, 0
        upper   1, \top, \x, "(\xo + 8)", \more
.endm

/* n rows: digits from [y] on, words of x from [x] on, the low words of the sum to [z] on. After as many rows as there are registers, they have their first order again. */
.macro rows n, z, zo, y, yo, x, xo, a, more:vararg
  .if \n
        row     \z, \zo, \y, \yo, \x, \xo, \a, \more
        rows    "(\n - 1)", \z, "(\zo + 8)", \y, "(\yo + 8)", \x, \xo, \more, \a
  .endif
.endm

/* [z] + 2^64 (top ... c b) = y (x ...): a row on a sum that is 0; the registers come in with any content. Top, which is a. */
.macro first_row z, zo, y, yo, x, xo, a, b, more:vararg
        mov     rdx, [\y + \yo]
        mulx    \b, rax, [\x + \xo]
        mov     [\z + \zo], rax
        first_words add, \a, \x, "(\xo + 8)", \b, \more
.endm
.macro first_words op, top, x, xo, a, b, more:vararg
  .ifb \b
        mulx    \top, rax, [\x + \xo]
        \op     \a, rax
        adc     \top, 0
  .else
        mulx    \b, rax, [\x + \xo]
        \op     \a, rax
        first_words adc, \top, \x, "(\xo + 8)", \b, \more
  .endif
.endm

/* top ... b a = y (x ...). The registers come in with any content. */
.macro first_add_row y, yo, x, xo, top, a, b, more:vararg
        mov     rdx, [\y + \yo]
        mulx    \b, \a, [\x + \xo]
        first_words add, \top, \x, "(\xo + 8)", \b, \more
.endm

/* (words from [z] on) = (words from [x] on) (words from [y] on), for as many words of x and y as there are registers, n. */
.macro product n, z, zo, x, xo, y, yo, a, more:vararg
        first_row \z, \zo, \y, \yo, \x, \xo, \a, \more
        rows    "(\n - 1)", \z, "(\zo + 8)", \y, "(\yo + 8)", \x, \xo, \more, \a
        store   \z, "(\zo + 8*(\n))", \a, \more
.endm

/* The digit q of Montgomery reduction, in p, to [q]; 2^64 (top ... c b) = (... b a) + q (x ...), where the low word, a + q x0, is 0. Top, which is a. r = w b, the next digit: it is ready some ten cycles
 * after this one, as long as the row takes, and computed as early in the row as can be. It is a product by mulx, which leaves the flags alone. */
.macro reduction_row p, r, q, qo, w, wo, x, xo, a, b, c, more:vararg
        idle    2
        mov     rdx, \p
        xor     eax, eax                /* no carries */
        mulx    rcx, rax, [\x + \xo]
        adcx    \a, rax
        mov     [\q + \qo], rdx
        adox    \b, rcx
        mulx    rcx, rax, [\x + \xo + 8]
        adcx    \b, rax
        mov     \a, 0
        mov     rdx, [\w + \wo]
        mulx    rax, \r, \b
        mov     rdx, \p
        adox    \c, rcx
        mulx    rcx, rax, [\x + \xo + 16]
        adcx    \c, rax
        idle    2
        upper   2, \a, \x, "(\xo + 24)", \more
.endm
/* n such rows, w at [w]; p and r are scratch registers. */
.macro reduction_rows n, p, r, q, qo, w, wo, x, xo, a, more:vararg
        mov     \p, \a
        imul    \p, [\w + \wo]
        reduction_rows_from \n, \p, \r, \q, \qo, \w, \wo, \x, \xo, \a, \more
.endm
.macro reduction_rows_from n, p, r, q, qo, w, wo, x, xo, a, more:vararg
  .if \n
        reduction_row \p, \r, \q, \qo, \w, \wo, \x, \xo, \a, \more
        reduction_rows_from "(\n - 1)", \r, \p, \q, "(\qo + 8)", \w, \wo, \x, \xo, \more, \a
  .endif
.endm

/* The products of two different words of x, from [x] on: 2^256 (d c b a) = (d c b a) + x_0 (2^64 x_1 + ...) + ..., its low half to [z]. */
.macro triangle_4 z, x, a, b, c, d
        mov     [\z], \a
        add_row \x, 0, \x, 8, \a, \b, \c, \d
        mov     [\z + 8], \b
        mov     [\z + 16], \c
        add_row \x, 8, \x, 16, \b, \d, \a
        mov     [\z + 24], \d
        add_row \x, 16, \x, 24, \c, \b
        mov     \d, 0
.endm
.macro triangle_8 z, x, a, b, c, d, e, f, g, h
        mov     [\z], \a
        add_row \x, 0, \x, 8, \a, \b, \c, \d, \e, \f, \g, \h
        triangle_8_above \z, 0, \x, 0, \a, \b, \c, \d, \e, \f, \g, \h
.endm
.macro triangle_8_above z, zo, x, xo, a, b, c, d, e, f, g, h
        mov     [\z + \zo + 8], \b
        mov     [\z + \zo + 16], \c
        add_row \x, "(\xo + 8)", \x, "(\xo + 16)", \b, \d, \e, \f, \g, \h, \a
        mov     [\z + \zo + 24], \d
        mov     [\z + \zo + 32], \e
        add_row \x, "(\xo + 16)", \x, "(\xo + 24)", \c, \f, \g, \h, \a, \b
        mov     [\z + \zo + 40], \f
        mov     [\z + \zo + 48], \g
        add_row \x, "(\xo + 24)", \x, "(\xo + 32)", \d, \h, \a, \b, \c
        mov     [\z + \zo + 56], \h
        add_row \x, "(\xo + 32)", \x, "(\xo + 40)", \e, \b, \c, \d
        add_row \x, "(\xo + 40)", \x, "(\xo + 48)", \f, \d, \e
        add_row \x, "(\xo + 48)", \x, "(\xo + 56)", \g, \f
        mov     \h, 0
.endm

/* 2^128 (CF + OF) + z1 z0 = 2 z1 z0 + x^2 + CF + OF, for z1 z0 at [z] and x at [x] */
.macro twice_and_square z, zo, x, xo
        mov     rdx, [\x + \xo]
        mov     r8, [\z + \zo]
        mov     r9, [\z + \zo + 8]
        mulx    rcx, rax, rdx
        nop
        adcx    r8, r8
        adox    r8, rax
        mov     [\z + \zo], r8
        adcx    r9, r9
        adox    r9, rcx
        mov     [\z + \zo + 8], r9
.endm
.macro squares n, z, zo, x, xo
  .if \n == 1
        twice_and_square \z, \zo, \x, \xo
  .else
        squares "(\n / 2)", \z, "(\zo)", \x, "(\xo)"
        squares "(\n - \n / 2)", \z, "(\zo + \n / 2 * 16)", \x, "(\xo + \n / 2 * 8)"
  .endif
.endm

/* clang-format on */
#endif

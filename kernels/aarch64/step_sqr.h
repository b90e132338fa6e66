/* Squares of 32 words with the lowest words first, as macros, for a reduction that begins
 * meanwhile.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_STEP_SQR_H
#define KARAT_AARCH64_STEP_SQR_H
#include "aarch64/chunks.h"
#include "aarch64/karatsuba_sqr.h"
/* clang-format off */

/* C as a mask at sp f; and C = what is there. */
.macro keep_carry f
        csetm   x22, cs
        str     x22, [sp, #\f]
.endm
.macro carry_again f
        ldr     x20, [sp, #\f]
        cmn     x20, #1
.endm

/* The n words at z zo += those at f fo, which become what was at z zo. Uses x7 to x10. */
.macro exchange_sum n, op, z, zo, f, fo
        ldp     x7, x8, [\z, #\zo]
        ldp     x9, x10, [\f, #\fo]
        stp     x7, x8, [\f, #\fo]
        \op     x7, x7, x9
        adcs    x8, x8, x10
        stp     x7, x8, [\z, #\zo]
  .if \n > 2
        exchange_sum "(\n - 2)", adcs, \z, "(\zo + 16)", \f, "(\fo + 16)"
  .endif
.endm

/* z = x^2 for 32 words x = x1 W + x0, 270 products; 472 bytes at sp f are scratch. Words 0 to 15 of z are there after the first 90 products, words 16 to 23
 * after 60 more: of x0^2 + x1^2 - (x0 - x1)^2 they need 8 words, and these only the squares of the halves' lower halves. What the sum there makes of z is
 * undone for the rest of the middle by a copy. */
.macro square_32_early z, x, f
        square_16 \z, 0, \x, 0, sp, "(\f)"
        difference_words 16, x20, \z, 384, \x, 0, 128
        square_8 sp, "(\f + 128)", \z, 384
        square_8 \z, 256, \x, 128
        chain_words 8, subs, sbcs, sp, "(\f + 384)", \z, 0, sp, "(\f + 128)"
        keep_carry "(\f + 448)"
        chain_words 8, adds, adcs, sp, "(\f + 384)", sp, "(\f + 384)", \z, 256
        keep_carry "(\f + 456)"
        exchange_sum 8, adds, \z, 128, sp, "(\f + 384)"
        keep_carry "(\f + 464)"
        square_16_rest sp, "(\f + 128)", \z, 384, sp, "(\f)"
        square_16_rest \z, 256, \x, 128, sp, "(\f)"
        /* x22 and the frame = the other words of the middle */
        carry_again "(\f + 448)"
        chain_words 8, sbcs, sbcs, sp, "(\f + 192)", \z, 64, sp, "(\f + 192)"
        chain_words 8, sbcs, sbcs, sp, "(\f + 256)", sp, "(\f + 384)", sp, "(\f + 256)"
        chain_words 8, sbcs, sbcs, sp, "(\f + 320)", \z, 192, sp, "(\f + 320)"
        sbc     x22, xzr, xzr
        carry_again "(\f + 456)"
        chain_words 24, adcs, adcs, sp, "(\f + 192)", sp, "(\f + 192)", \z, 320
        adc     x22, x22, xzr
        carry_again "(\f + 464)"
        chain_words 24, adcs, adcs, \z, 192, \z, 192, sp, "(\f + 192)"
        carry_into 16, adcs, \z, 384, x22, xzr
.endm

/* clang-format on */
#endif

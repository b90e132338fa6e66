/* A round of the loop that adds y times a number to another one, as a macro.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_ROW_LOOP_H
#define KARAT_AARCH64_ROW_LOOP_H
/* clang-format off */

/* s + 2^64 carry = s + x y + carry for the words x at [word] and s at [place], of which s is written; on to the next words. t, u and v are scratch registers. */
.macro add_product place, word, y, carry, t, u, v
        ldr     \t, [\word], #8
        ldr     \u, [\place]
        mul     \v, \t, \y
        umulh   \t, \t, \y
        adds    \u, \u, \v
        adc     \t, \t, xzr
        adds    \u, \u, \carry
        adc     \carry, \t, xzr
        str     \u, [\place], #8
.endm

/* clang-format on */
#endif

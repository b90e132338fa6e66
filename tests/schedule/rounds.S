/* karat_rounds_aarch64(z, x, k): a loop whose round is longer than what a processor looks at, and whose parts wait for each other: products of
 * vectors, each of the one before, and then many short instructions. It means nothing; a round of it takes much less time if its products are
 * done in the round before. z and x have k words and 2 k words.
 *
 * Registers: x0 z, x1 x, x2 rounds left, x3 to x7 words, x8 the sum so far.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_rounds_aarch64)
        mov     x8, #0

        //@ z = x0, x = x1, left = x2, sum = x8
LABEL(karat_rounds_aarch64, round):
        ldr     q0, [x1], #16
  .rept 6
        mul     v0.4s, v0.4s, v0.4s
  .endr
        umov    x4, v0.d[0]
        umov    x5, v0.d[1]
        mov     x6, x4
        mov     x7, x5
  .rept 18
        add     x4, x4, x7
        eor     x5, x5, x4
        add     x6, x6, x5
        eor     x7, x7, x6
  .endr
        adds    x7, x7, x8
        adc     x8, x6, xzr
        str     x7, [x0], #8
        sub     x2, x2, #1
        cbnz    x2, LABEL(karat_rounds_aarch64, round)
END_KERNEL(karat_rounds_aarch64)

NOTES

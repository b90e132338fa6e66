/* Numbers of several words at once, as macros for straight-line kernels.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_WORDS_H
#define KARAT_AARCH64_WORDS_H
/* clang-format off */

/* ... b a = 0. */
.macro clear registers:vararg
  .irp r, \registers
        mov     \r, #0
  .endr
.endm

/* ... b a = the words at x + at, for an even number of registers. */
.macro load x, at, a, b, more:vararg
        ldp     \a, \b, [\x, #\at]
  .ifnb \more
        load    \x, "(\at + 16)", \more
  .endif
.endm

/* The words at z + at = ... b a. */
.macro store z, at, a, b, more:vararg
        stp     \a, \b, [\z, #\at]
  .ifnb \more
        store   \z, "(\at + 16)", \more
  .endif
.endm

/* ... b a op the words at x + at, as a chain of carries that first begins and op continues: adds and adcs, or subs and sbcs.
 * t and u are scratch registers. */
.macro chain first, op, t, u, x, at, a, b, more:vararg
        ldp     \t, \u, [\x, #\at]
        \first  \a, \a, \t
        \op     \b, \b, \u
  .ifnb \more
        chain   \op, \op, \t, \u, \x, "(\at + 16)", \more
  .endif
.endm

/* ... b a += the words at x + at under a mask, as a chain of carries: with all ones and C = 1 it subtracts them, with zero and
 * C = 0 it adds them. */
.macro chain_masked mask, t, u, x, at, a, b, more:vararg
        ldp     \t, \u, [\x, #\at]
        eor     \t, \t, \mask
        eor     \u, \u, \mask
        adcs    \a, \a, \t
        adcs    \b, \b, \u
  .ifnb \more
        chain_masked \mask, \t, \u, \x, "(\at + 16)", \more
  .endif
.endm

/* ... b a op ... s s, as the end of a chain: adcs, or sbcs, with s = xzr, or adcs with a sign s. */
.macro chain_up op, s, words:vararg
  .irp r, \words
        \op     \r, \r, \s
  .endr
.endm

/* ... b a = |... b a| behind a subtraction; mask = all ones if it was negative, else zero. */
.macro absolute mask, words:vararg
        csetm   \mask, cc
  .irp r, \words
        eor     \r, \r, \mask
  .endr
        cmn     \mask, #1               /* C = 1 if the mask is all ones */
        chain_up adcs, xzr, \words
.endm

/* Each of a, b, ... stays if the condition is true, else it becomes the word at x + at, ... */
.macro keep_if condition, t, u, x, at, a, b, more:vararg
        ldp     \t, \u, [\x, #\at]
        csel    \a, \a, \t, \condition
        csel    \b, \b, \u, \condition
  .ifnb \more
        keep_if \condition, \t, \u, \x, "(\at + 16)", \more
  .endif
.endm

/* clang-format on */
#endif

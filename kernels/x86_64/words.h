/* Numbers of a few words in registers, which are named from the lowest word on, as macros.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_WORDS_H
#define KARAT_X86_64_WORDS_H
/* clang-format off */

/* Words from [x] on into registers, and back. */
.macro load x, xo, a, more:vararg
  .ifnb \a
        mov     \a, [\x + \xo]
        load    \x, "(\xo + 8)", \more
  .endif
.endm
.macro store x, xo, a, more:vararg
  .ifnb \a
        mov     [\x + \xo], \a
        store   \x, "(\xo + 8)", \more
  .endif
.endm

/* 2^(64 n) c + (... b a) = (... b a) + (words from [x] on) + c, for c as a mask: all ones for 1. */
.macro add_words c, x, xo, sum:vararg
        add     \c, \c                  /* CF = c */
        add_words_from \x, \xo, \sum
        sbb     \c, \c
.endm
.macro add_words_from x, xo, a, more:vararg
  .ifnb \a
        adc     \a, [\x + \xo]
        add_words_from \x, "(\xo + 8)", \more
  .endif
.endm

/* Two chains: + (words from [x] on) + CF, and + OF. */
.macro add_words_twice zero, x, xo, a, more:vararg
  .ifnb \a
        adcx    \a, [\x + \xo]
        adox    \a, \zero
        add_words_twice \zero, \x, "(\xo + 8)", \more
  .endif
.endm

/* op word, source for each of the words. */
.macro each op, source, a, more:vararg
  .ifnb \a
        \op     \a, \source
        each    \op, \source, \more
  .endif
.endm
/* first word, [x]; then word, [x + 8]; ... */
.macro chain first, then, x, xo, a, more:vararg
  .ifnb \a
        \first  \a, [\x + \xo]
        chain   \then, \then, \x, "(\xo + 8)", \more
  .endif
.endm

/* (words from [z] on) = (words from [x] on) - (... b a) - CF; t is a scratch register. */
.macro subtract z, zo, x, xo, t, a, more:vararg
  .ifnb \a
        mov     \t, [\x + \xo]
        sbb     \t, \a
        mov     [\z + \zo], \t
        subtract \z, "(\zo + 8)", \x, "(\xo + 8)", \t, \more
  .endif
.endm

/* Macros with a number n take their words by halves, here and elsewhere, since clang nests macros 20 deep at most. */

/* (words from [z] on) = (words from [x] on) - (words from [y] on), n of them; op begins the chain: sub. rax. */
.macro subtract_words n, op, z, zo, x, xo, y, yo
  .if \n == 1
        mov     rax, [\x + \xo]
        \op     rax, [\y + \yo]
        mov     [\z + \zo], rax
  .else
        subtract_words "(\n / 2)", \op, \z, "(\zo)", \x, "(\xo)", \y, "(\yo)"
        subtract_words "(\n - \n / 2)", sbb, \z, "(\zo + \n / 2 * 8)", \x, "(\xo + \n / 2 * 8)", \y, "(\yo + \n / 2 * 8)"
  .endif
.endm

/* (words from [z] on) = (words from [z] on) + (words from [x] on), n of them, by first, then, then, ... rax. */
.macro add_numbers n, first, then, z, zo, x, xo
  .if \n == 1
        mov     rax, [\z + \zo]
        \first  rax, [\x + \xo]
        mov     [\z + \zo], rax
  .else
        add_numbers "(\n / 2)", \first, \then, \z, "(\zo)", \x, "(\xo)"
        add_numbers "(\n - \n / 2)", \then, \then, \z, "(\zo + \n / 2 * 8)", \x, "(\xo + \n / 2 * 8)"
  .endif
.endm

/* (words from [z] on) = those from [y] on if ZF, else those from [x] on. rax. */
.macro select n, z, zo, x, xo, y, yo
  .if \n == 1
        mov     rax, [\x + \xo]
        cmovz   rax, [\y + \yo]
        mov     [\z + \zo], rax
  .else
        select  "(\n / 2)", \z, "(\zo)", \x, "(\xo)", \y, "(\yo)"
        select  "(\n - \n / 2)", \z, "(\zo + \n / 2 * 8)", \x, "(\xo + \n / 2 * 8)", \y, "(\yo + \n / 2 * 8)"
  .endif
.endm

/* clang-format on */
#endif

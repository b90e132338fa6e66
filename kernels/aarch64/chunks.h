/* Numbers in chunks of 58 bits, as macros: words v_j of any size, with the value sum v_j 2^58j.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_CHUNKS_H
#define KARAT_AARCH64_CHUNKS_H
/* clang-format off */

/* d = word i of the sum of two numbers, as part of a chain of carries: one is made of the even chunks, the other of the odd ones, so that a chunk
 * does not overlap the next one in its number. v_j is the chunk in which the word begins, at bit s: of v_j's number the word has v_j div 2^s, and
 * the beginning of v_(j+2) if that is near enough; of the other's v_(j+1) 2^(58-s), and the end of v_(j-1). t is a scratch register. */
.macro word_of_chunks op, i, d, t, v, vo
        chunks_at \op, \i, \d, \t, \v, \vo, "(64 * \i / 58)", "(64 * \i % 58)"
.endm
.macro chunks_at op, i, d, t, v, vo, j, s
        ldp     \d, \t, [\v, #\vo + 8 * \j]
  .if \s > 0
        lsr     \d, \d, #\s
  .endif
        lsl     \t, \t, #58 - \s
  .if \s > 52
        or_shifted lsl, "(116 - \s)", \d, \v, "(\vo + 8 * (\j + 2))"
  .endif
  .if \s < 6 && \i > 0
        or_shifted lsr, "(58 + \s)", \t, \v, "(\vo + 8 * (\j - 1))"
  .endif
        \op     \d, \d, \t
.endm
.macro or_shifted shift, s, d, v, place
        ldr     x11, [\v, #\place]
        orr     \d, \d, x11, \shift #\s
.endm

/* The k words at a = the chunks at v vo, for a value below 2^64k and an even k. Uses x7 to x11. */
.macro words_of_chunks a, v, k, vo=0, i=0, op=adds
  .if \i < \k
        two_words_of_chunks \a, \v, \vo, \i, \op
        words_of_chunks \a, \v, \k, \vo, "(\i + 2)", adcs
  .endif
.endm
.macro two_words_of_chunks a, v, vo, i, op
        word_of_chunks \op, \i, x7, x8, \v, \vo
        word_of_chunks adcs, "(\i + 1)", x9, x10, \v, \vo
        stp     x7, x9, [\a, #8 * \i]
.endm

/* clang-format on */
#endif

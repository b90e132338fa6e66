/* evex.h: AVX-512 instructions, and those on mask registers, which capstone 4 knows only in part.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef CTCHECK_EVEX_H
#define CTCHECK_EVEX_H

#include "ctcheck.h"

/* Where x86-64's registers are in a state, behind the 16 general ones: 32 vector registers (all
 * widths of one are one value), 8 mask registers, 3 groups of flags. */
enum { X86_VECTOR = 16, X86_MASK = 48, X86_CARRY = 56 };

/* Writes all of a general register. */
void x86_set_general(struct state *state, unsigned index, struct value v);

unsigned evex_measure(const uint8_t *bytes, size_t available);
void evex_step(struct run *run, struct state *state, const struct instruction *at);

#endif

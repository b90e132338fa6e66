/* A frame on the stack, as macros: callee-saved registers in pairs at its bottom, scratch words
 * above; or scratch words on both sides.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_FRAME_H
#define KARAT_AARCH64_FRAME_H
/* clang-format off */

/* to = from + offset */
.macro place to, from, offset
  .if (\offset) >= 4096
        add     \to, \from, #((\offset) >> 12), lsl #12
        add     \to, \to, #((\offset) & 4095)
  .else
        add     \to, \from, #(\offset)
  .endif
.endm

/* A frame of size bytes, a multiple of 16, that holds the pairs a, b, ... */
.macro enter size, a, b, pairs:vararg
        stp     \a, \b, [sp, #-\size]!
        .cfi_adjust_cfa_offset \size
        .cfi_rel_offset \a, 0
        .cfi_rel_offset \b, 8
        save_pairs 16, \pairs
.endm
.macro save_pairs at, a, b, pairs:vararg
  .ifnb \a
        at_pair stp, str, \a, \b, "(\at)"
        .cfi_rel_offset \a, \at
        .cfi_rel_offset \b, \at + 8
        save_pairs "(\at + 16)", \pairs
  .endif
.endm

/* Far up, one by one. */
.macro at_pair pair, single, a, b, at
  .if \at > 504
        \single \a, [sp, #\at]
        \single \b, [sp, #\at + 8]
  .else
        \pair  \a, \b, [sp, #\at]
  .endif
.endm

/* A frame of size bytes that holds the pairs from byte `at` on. */
.macro enter_above at, size, pairs:vararg
        sub     sp, sp, #\size
        .cfi_adjust_cfa_offset \size
        save_pairs \at, \pairs
.endm
.macro leave_above at, size, pairs:vararg
        restore_pairs \at, \pairs
        add     sp, sp, #\size
        .cfi_adjust_cfa_offset -\size
.endm

/* The same pairs back, and the frame away. */
.macro leave size, a, b, pairs:vararg
        restore_pairs 16, \pairs
        ldp     \a, \b, [sp], #\size
        .cfi_adjust_cfa_offset -\size
        .cfi_restore \a
        .cfi_restore \b
.endm
.macro restore_pairs at, a, b, pairs:vararg
  .ifnb \a
        at_pair ldp, ldr, \a, \b, "(\at)"
        .cfi_restore \a
        .cfi_restore \b
        restore_pairs "(\at + 16)", \pairs
  .endif
.endm

/* clang-format on */
#endif

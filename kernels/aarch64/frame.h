/* A frame on the stack, as macros: callee-saved registers in pairs at its bottom, scratch words
 * above.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_FRAME_H
#define KARAT_AARCH64_FRAME_H
/* clang-format off */

/* A frame of size bytes, a multiple of 16, that holds the pairs a, b, ... */
.macro enter size, a, b, pairs:vararg
  .if \size > 504
        sub     sp, sp, #\size
        .cfi_adjust_cfa_offset \size
        stp     \a, \b, [sp]
  .else
        stp     \a, \b, [sp, #-\size]!
        .cfi_adjust_cfa_offset \size
  .endif
        .cfi_rel_offset \a, 0
        .cfi_rel_offset \b, 8
        save_pairs 16, \pairs
.endm
.macro save_pairs at, a, b, pairs:vararg
  .ifnb \a
        stp     \a, \b, [sp, #\at]
        .cfi_rel_offset \a, \at
        .cfi_rel_offset \b, \at + 8
        save_pairs "(\at + 16)", \pairs
  .endif
.endm

/* The same pairs back, and the frame away. */
.macro leave size, a, b, pairs:vararg
        restore_pairs 16, \pairs
  .if \size > 504
        ldp     \a, \b, [sp]
        add     sp, sp, #\size
  .else
        ldp     \a, \b, [sp], #\size
  .endif
        .cfi_adjust_cfa_offset -\size
        .cfi_restore \a
        .cfi_restore \b
.endm
.macro restore_pairs at, a, b, pairs:vararg
  .ifnb \a
        ldp     \a, \b, [sp, #\at]
        .cfi_restore \a
        .cfi_restore \b
        restore_pairs "(\at + 16)", \pairs
  .endif
.endm

/* clang-format on */
#endif

/* A frame on the stack, as macros: callee-saved registers, and words for the kernel below them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_FRAME_H
#define KARAT_X86_64_FRAME_H
/* clang-format off */

/* Saves the registers named and leaves size bytes at rsp. */
.macro enter size, a, more:vararg
  .ifnb \a
        push    \a
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset \a, 0
        enter   \size, \more
  .elseif \size
        sub     rsp, \size
        .cfi_adjust_cfa_offset \size
  .endif
.endm

/* The same registers back, and the frame away. */
.macro leave_frame size, regs:vararg
  .if \size
        add     rsp, \size
        .cfi_adjust_cfa_offset -\size
  .endif
        restore \regs
.endm
.macro restore a, more:vararg
  .ifnb \a
        restore \more
        pop     \a
        .cfi_adjust_cfa_offset -8
        .cfi_restore \a
  .endif
.endm

/* clang-format on */
#endif

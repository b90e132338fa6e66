/* What every AArch64 kernel begins and ends with.
 *
 * KERNEL(name) ... END_KERNEL(name) makes an exported function: aligned, entered by `bti c`, with
 * call frame information. Labels inside do not begin with .L, so that they stay in the object,
 * where the prover finds them.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KERNEL_H
#define KARAT_AARCH64_KERNEL_H

/* clang-format off */
#define KERNEL(name)                                                                               \
  .text;                                                                                           \
  .balign 64;                                                                                      \
  .globl name;                                                                                     \
  .type name, %function;                                                                           \
name:                                                                                              \
  .cfi_startproc;                                                                                  \
  bti c

#define END_KERNEL(name)                                                                           \
  ret;                                                                                             \
  .cfi_endproc;                                                                                    \
  .size name, . - name

/* The object says that it can be used with branch target identification, and with a stack that is
 * not executable. */
#define NOTES PROPERTY_NOTES
#define PROPERTY_NOTES                                                                             \
  .section .note.GNU-stack, "", %progbits;                                                         \
  .section .note.gnu.property, "a", %note;                                                         \
  .balign 8;                                                                                       \
  .word 4, 16, 5;                                                                                  \
  .asciz "GNU";                                                                                    \
  .word 0xc0000000, 4, 1, 0
/* clang-format on */

#endif

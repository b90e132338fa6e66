/* clang-format off */
/* What every x86-64 kernel begins and ends with.
 *
 * KERNEL(name) ... END_KERNEL(name) makes an exported function: aligned, entered by endbr64, with call frame information.
 * LABEL(name, label) is a label inside it: it does not begin with .L, so that it stays in the object, where the prover finds it.
 * The notation is Intel's.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_KERNEL_H
#define KARAT_X86_64_KERNEL_H

/* clang-format off */
#define KERNEL(name)                                                                               \
  .intel_syntax noprefix;                                                                          \
  .text;                                                                                           \
  .balign 64;                                                                                      \
  .globl name;                                                                                     \
  .type name, @function;                                                                           \
name:                                                                                              \
  .cfi_startproc;                                                                                  \
  endbr64

#define END_KERNEL(name)                                                                           \
  ret;                                                                                             \
  .cfi_endproc;                                                                                    \
  .size name, . - name

#define LABEL(name, label) name##_##label

/* The object says that it can be used with indirect branch tracking and a shadow stack, and with a
 * stack that is not executable. */
#define NOTES                                                                                      \
  .section .note.GNU-stack, "", @progbits;                                                         \
  .section .note.gnu.property, "a", @note;                                                         \
  .balign 8;                                                                                       \
  .long 4, 16, 5;                                                                                  \
  .asciz "GNU";                                                                                    \
  .long 0xc0000002, 4, 3, 0
/* clang-format on */

#endif

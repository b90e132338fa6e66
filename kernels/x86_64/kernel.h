/* clang-format off */
/* What every x86-64 kernel begins and ends with.
 *
 * KERNEL(name) ... END_KERNEL(name) makes an exported function: aligned, entered by endbr64, with call frame information.
 * LABEL(name, label) is a label inside it: it does not begin with .L, so that it stays in the object, where the prover finds it.
 * The notation is Intel's.
 *
 * A kernel that calls others has their code behind its own, as local functions, so that calls need no relocation:
 *
 *   KERNEL(karat_mont_mul_x86_64)
 *           ...
 *           call    CALLEE(mont_mul, karat_mul_x86_64)
 *           ...
 *           ret
 *   #include "callees.h"
 *   #define SCOPE mont_mul
 *   #include "x86_64/mul.S"
 *   #include "callees_end.h"
 *   END_COMPOSITE(karat_mont_mul_x86_64)
 *   NOTES
 *
 * A callee may itself be such a kernel. SCOPE keeps the labels of one that is included in several places apart.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_X86_64_KERNEL_H
#define KARAT_X86_64_KERNEL_H

/* clang-format off */
#define LANDING endbr64

#define KERNEL(name)                                                                               \
  .intel_syntax noprefix;                                                                          \
  .text;                                                                                           \
  .balign 64;                                                                                      \
  .globl name;                                                                                     \
  .type name, @function;                                                                           \
name:                                                                                              \
  .cfi_startproc;                                                                                  \
  LANDING

#define END_KERNEL(name)                                                                           \
  ret;                                                                                             \
  END_COMPOSITE(name)

#define END_COMPOSITE(name)                                                                        \
  .cfi_endproc;                                                                                    \
  .size name, . - name

#define LABEL(name, label) name##_##label

/* The local function that karat_... is inside the kernel scope (its name without karat_ and _x86_64). */
#define CALLEE(scope, name) local_##scope##_##name

/* The object says that it can be used with indirect branch tracking and a shadow stack, and with a
 * stack that is not executable. */
#define NOTES                                                                                      \
  .section .note.GNU-stack, "", @progbits;                                                         \
  .section .note.gnu.property, "a", @note;                                                         \
  .balign 8;                                                                                       \
  .long 4, 16, 5;                                                                                  \
  .asciz "GNU";                                                                                    \
  .long 0xc0000002, 4, 3, 0

#define PASTE_CALLEE(scope, name) CALLEE(scope, name)
#define PASTE_LABEL(scope, name, label) local_##scope##_##name##_##label
#define SCOPED_LABEL(scope, name, label) PASTE_LABEL(scope, name, label)
/* clang-format on */

#endif

/* What every AArch64 kernel begins and ends with.
 *
 * KERNEL(name) ... END_KERNEL(name) makes an exported function: aligned, entered by `bti c`, with
 * call frame information. LABEL(name, label) is a label inside it: it does not begin with .L, so
 * that it stays in the object, where the prover finds it.
 *
 * A kernel that calls others has their code behind its own, as local functions, so that calls need
 * no relocation:
 *
 *   KERNEL(karat_mont_mul_aarch64)
 *           ...
 *           bl      CALLEE(mont_mul, karat_mul_aarch64)
 *           ...
 *           ret
 *   #include "callees.h"
 *   #define SCOPE mont_mul
 *   #include "aarch64/mul.S"
 *   #include "callees_end.h"
 *   END_COMPOSITE(karat_mont_mul_aarch64)
 *   NOTES
 *
 * A callee may itself be such a kernel. SCOPE keeps the labels of one that is included in several
 * places apart.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef KARAT_AARCH64_KERNEL_H
#define KARAT_AARCH64_KERNEL_H

/* clang-format off */
#define LANDING bti c

#define KERNEL(name)                                                                               \
  .text;                                                                                           \
  .balign 64;                                                                                      \
  .globl name;                                                                                     \
  .type name, %function;                                                                           \
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

/* The local function that karat_... is inside the kernel scope (its name without karat_ and _aarch64). */
#define CALLEE(scope, name) local_##scope##_##name

/* The object says that it can be used with branch target identification, and with a stack that is
 * not executable. */
#define NOTES                                                                                      \
  .section .note.GNU-stack, "", %progbits;                                                         \
  .section .note.gnu.property, "a", %note;                                                         \
  .balign 8;                                                                                       \
  .word 4, 16, 5;                                                                                  \
  .asciz "GNU";                                                                                    \
  .word 0xc0000000, 4, 1, 0

#define PASTE_CALLEE(scope, name) CALLEE(scope, name)
#define PASTE_LABEL(scope, name, label) local_##scope##_##name##_##label
#define SCOPED_LABEL(scope, name, label) PASTE_LABEL(scope, name, label)
/* clang-format on */

#endif

/* Code for tests/prove/run.sh: one body under each name, and two that must not be taken out of the object.
 *
 * SPDX-License-Identifier: Apache-2.0 */
.macro copy name
        .globl  karat_selftest_\name\()_aarch64
        .type   karat_selftest_\name\()_aarch64, %function
karat_selftest_\name\()_aarch64:
        hint    #34                     /* bti c */
        ldr     x2, [x1]
        str     x2, [x0]
        ret
        .size   karat_selftest_\name\()_aarch64, . - karat_selftest_\name\()_aarch64
.endm
        .text
        .irp    name, hypothesis, other, weakened, axiom, silent, forever, twice, broken, unproved
        copy    \name
        .endr

        .globl  karat_selftest_relocation_aarch64
        .type   karat_selftest_relocation_aarch64, %function
karat_selftest_relocation_aarch64:
        hint    #34
        b       somewhere
        .size   karat_selftest_relocation_aarch64, . - karat_selftest_relocation_aarch64

        .globl  karat_selftest_sizeless_aarch64
        .type   karat_selftest_sizeless_aarch64, %function
karat_selftest_sizeless_aarch64:
        hint    #34
        ret

        .section .note.GNU-stack, "", %progbits

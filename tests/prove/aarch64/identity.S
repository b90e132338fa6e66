/* A kernel for tests/prove/run.sh that is proved.
 *
 * SPDX-License-Identifier: Apache-2.0 */
        .text
        .globl  karat_identity_aarch64
        .type   karat_identity_aarch64, %function
karat_identity_aarch64:
        hint    #34
        //@ x = x0, link = x29..x30
karat_identity_aarch64_end:
        ret
        .size   karat_identity_aarch64, . - karat_identity_aarch64

        .section .note.GNU-stack, "", %progbits

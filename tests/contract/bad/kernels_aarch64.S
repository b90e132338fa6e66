/* kernels_aarch64.S: sums that break AAPCS64, each in one way, and one that does not.
 *
 * Each calls karat_sum_portable and then does its damage, so that the sum is right. Registers: as the
 * portable one, and what is damaged. Cost: of no interest.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#if defined(__aarch64__)
        .text

        /* x18 is what the portable one, coming from a compiler, may use. */
        .macro  begin name
        .globl  karat_sum_\name
        .type   karat_sum_\name, %function
        .p2align 2
karat_sum_\name:
        .cfi_startproc
        hint    #34 /* bti c */
        stp     x29, x30, [sp, #-32]!
        .cfi_def_cfa_offset 32
        .cfi_offset 29, -32
        .cfi_offset 30, -24
        str     x18, [sp, #16]
        bl      karat_sum_portable
        ldr     x18, [sp, #16]
        ldp     x29, x30, [sp], #32
        .cfi_restore 29
        .cfi_restore 30
        .cfi_def_cfa_offset 0
        .endm

        .macro  finish name
        ret
        .cfi_endproc
        .size   karat_sum_\name, .-karat_sum_\name
        .endm

        begin   good
        finish  good

        .irp    register, x18, x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, x29
        begin   clobbers_\register
        add     \register, \register, #1
        finish  clobbers_\register
        .endr

        .irp    register, d8, d9, d10, d11, d12, d13, d14, d15
        begin   clobbers_\register
        fmov    x9, \register
        add     x9, x9, #1
        fmov    \register, x9
        finish  clobbers_\register
        .endr

        begin   moves_sp
        sub     sp, sp, #16
        finish  moves_sp

        begin   wild_return
        mov     x30, #8
        finish  wild_return

        begin   writes_frame
        ldrb    w9, [sp, #100]
        add     w9, w9, #1
        strb    w9, [sp, #100]
        finish  writes_frame

        begin   changes_fpcr
        mrs     x9, fpcr
        eor     x9, x9, #(1 << 24)
        msr     fpcr, x9
        finish  changes_fpcr

        begin   deep
        sub     x10, sp, #513
        ldrb    w9, [x10]
        add     w9, w9, #1
        strb    w9, [x10]
        finish  deep
#endif
        .section .note.GNU-stack, "", %progbits

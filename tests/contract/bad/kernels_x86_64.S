/* kernels_x86_64.S: sums that break the System V ABI, each in one way, and one that does not.
 *
 * Each calls karat_sum_portable and then does its damage, so that the sum is right. Registers: as the
 * portable one, and what is damaged. Cost: of no interest.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#if defined(__x86_64__)
        .text

        .macro  begin name
        .globl  karat_sum_\name
        .type   karat_sum_\name, @function
karat_sum_\name:
        .cfi_startproc
        endbr64
        subq    $8, %rsp
        .cfi_adjust_cfa_offset 8
        call    karat_sum_portable
        addq    $8, %rsp
        .cfi_adjust_cfa_offset -8
        .endm

        .macro  finish name
        ret
        .cfi_endproc
        .size   karat_sum_\name, .-karat_sum_\name
        .endm

        begin   good
        finish  good

        .irp    register, rbx, rbp, r12, r13, r14, r15
        begin   clobbers_\register
        incq    %\register
        finish  clobbers_\register
        .endr

        begin   moves_sp
        movq    (%rsp), %rcx
        subq    $16, %rsp
        movq    %rcx, (%rsp)
        finish  moves_sp

        begin   wild_return
        pushq   $8
        finish  wild_return

        begin   writes_frame
        incb    100(%rsp)
        finish  writes_frame

        begin   changes_df
        std
        finish  changes_df

        begin   changes_mxcsr
        stmxcsr -8(%rsp)
        xorl    $0x8000, -8(%rsp)
        ldmxcsr -8(%rsp)
        finish  changes_mxcsr

        begin   changes_x87
        fnstcw  -8(%rsp)
        xorw    $0x0400, -8(%rsp)
        fldcw   -8(%rsp)
        finish  changes_x87

        begin   deep
        incb    -513(%rsp)
        finish  deep
#endif
        .section .note.GNU-stack, "", %progbits

/* call_x86_64.S: the trampoline for x86-64 (System V ABI).
 *
 * void call_trampoline(void): calls call_state.function with call_state.argument on the stack
 * call_state.stack, with call_state.wanted in the callee-saved registers, and notes what is in them
 * afterwards. Its own stack pointer is kept in memory, since the function may return a wrong one.
 *
 * Registers: as the ABI says; rax and r11 serve between. Cost: of no interest.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#if defined(__x86_64__)
#include "call_state.h"

#define STATE(offset) call_state+(offset)(%rip)

        .text
        .globl  call_trampoline
        .hidden call_trampoline
        .type   call_trampoline, @function
call_trampoline:
        .cfi_startproc
        endbr64
        pushq   %rbx
        .cfi_adjust_cfa_offset 8
        pushq   %rbp
        .cfi_adjust_cfa_offset 8
        pushq   %r12
        .cfi_adjust_cfa_offset 8
        pushq   %r13
        .cfi_adjust_cfa_offset 8
        pushq   %r14
        .cfi_adjust_cfa_offset 8
        pushq   %r15
        .cfi_adjust_cfa_offset 8
        movq    %rsp, STATE(CALL_HOST_SP)
        stmxcsr STATE(CALL_CONTROL_BEFORE)
        fnstcw  STATE(CALL_CONTROL_BEFORE+4)

        /* Arguments 7 to 12 on the other stack, whose top is a multiple of 16. Nothing below is on
         * this function's own stack, so debuggers get no further than here. */
        movq    STATE(CALL_STACK), %rsp
        pushq   STATE(CALL_ARGUMENT+88)
        pushq   STATE(CALL_ARGUMENT+80)
        pushq   STATE(CALL_ARGUMENT+72)
        pushq   STATE(CALL_ARGUMENT+64)
        pushq   STATE(CALL_ARGUMENT+56)
        pushq   STATE(CALL_ARGUMENT+48)
        movq    %rsp, STATE(CALL_SP_BEFORE)
        movq    STATE(CALL_ARGUMENT), %rdi
        movq    STATE(CALL_ARGUMENT+8), %rsi
        movq    STATE(CALL_ARGUMENT+16), %rdx
        movq    STATE(CALL_ARGUMENT+24), %rcx
        movq    STATE(CALL_ARGUMENT+32), %r8
        movq    STATE(CALL_ARGUMENT+40), %r9
        movq    STATE(CALL_WANTED), %rbx
        movq    STATE(CALL_WANTED+8), %rbp
        movq    STATE(CALL_WANTED+16), %r12
        movq    STATE(CALL_WANTED+24), %r13
        movq    STATE(CALL_WANTED+32), %r14
        movq    STATE(CALL_WANTED+40), %r15
        movq    $-1, %rax /* nothing may rely on these being 0 */
        movq    $-1, %r10
        movq    STATE(CALL_FUNCTION), %r11
        cld
        call    *%r11

        movq    %rsp, STATE(CALL_SP_AFTER)
        movq    STATE(CALL_HOST_SP), %rsp
        movq    %rax, STATE(CALL_RESULT)
        pushfq
        popq    STATE(CALL_FLAGS)
        cld
        movq    %rbx, STATE(CALL_FOUND)
        movq    %rbp, STATE(CALL_FOUND+8)
        movq    %r12, STATE(CALL_FOUND+16)
        movq    %r13, STATE(CALL_FOUND+24)
        movq    %r14, STATE(CALL_FOUND+32)
        movq    %r15, STATE(CALL_FOUND+40)
        stmxcsr STATE(CALL_CONTROL_AFTER)
        fnstcw  STATE(CALL_CONTROL_AFTER+4)
        ldmxcsr STATE(CALL_CONTROL_BEFORE)
        fldcw   STATE(CALL_CONTROL_BEFORE+4)
        popq    %r15
        .cfi_adjust_cfa_offset -8
        popq    %r14
        .cfi_adjust_cfa_offset -8
        popq    %r13
        .cfi_adjust_cfa_offset -8
        popq    %r12
        .cfi_adjust_cfa_offset -8
        popq    %rbp
        .cfi_adjust_cfa_offset -8
        popq    %rbx
        .cfi_adjust_cfa_offset -8
        ret
        .cfi_endproc
        .size   call_trampoline, .-call_trampoline
#endif
        .section .note.GNU-stack, "", %progbits

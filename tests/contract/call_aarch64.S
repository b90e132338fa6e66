/* call_aarch64.S: the trampoline for AArch64 (AAPCS64).
 *
 * void call_trampoline(void): calls call_state.function with call_state.argument on the stack
 * call_state.stack, with call_state.wanted in the callee-saved registers (x18 and the low halves of
 * v8 to v15 among them), and notes what is in them afterwards. Its own stack pointer is kept in
 * memory, since the function may return a wrong one.
 *
 * Registers: as the ABI says; x9, x10, x16 and x17 serve between. Cost: of no interest.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#if defined(__aarch64__)
#include "call_state.h"

        .text
        .globl  call_trampoline
        .hidden call_trampoline
        .type   call_trampoline, %function
        .p2align 2
call_trampoline:
        .cfi_startproc
        hint    #34 /* bti c */
        stp     x29, x30, [sp, #-160]!
        .cfi_def_cfa_offset 160
        .cfi_offset 29, -160
        .cfi_offset 30, -152
        stp     x19, x20, [sp, #16]
        stp     x21, x22, [sp, #32]
        stp     x23, x24, [sp, #48]
        stp     x25, x26, [sp, #64]
        stp     x27, x28, [sp, #80]
        stp     d8, d9, [sp, #96]
        stp     d10, d11, [sp, #112]
        stp     d12, d13, [sp, #128]
        stp     d14, d15, [sp, #144]
        adrp    x16, call_state
        add     x16, x16, :lo12:call_state
        mov     x17, sp
        str     x17, [x16, #CALL_HOST_SP]
        mrs     x17, fpcr
        str     x17, [x16, #CALL_CONTROL_BEFORE]

        /* Arguments 9 to 12 on the other stack, whose top is a multiple of 16. */
        ldr     x17, [x16, #CALL_STACK]
        sub     x17, x17, #32
        mov     sp, x17
        str     x17, [x16, #CALL_SP_BEFORE]
        ldp     x9, x10, [x16, #CALL_ARGUMENT+64]
        stp     x9, x10, [sp]
        ldp     x9, x10, [x16, #CALL_ARGUMENT+80]
        stp     x9, x10, [sp, #16]
        ldp     x0, x1, [x16, #CALL_ARGUMENT]
        ldp     x2, x3, [x16, #CALL_ARGUMENT+16]
        ldp     x4, x5, [x16, #CALL_ARGUMENT+32]
        ldp     x6, x7, [x16, #CALL_ARGUMENT+48]
        add     x9, x16, #CALL_WANTED
        ldr     x18, [x9]
        ldp     x19, x20, [x9, #8]
        ldp     x21, x22, [x9, #24]
        ldp     x23, x24, [x9, #40]
        ldp     x25, x26, [x9, #56]
        ldp     x27, x28, [x9, #72]
        ldr     x29, [x9, #88]
        ldp     d8, d9, [x9, #96]
        ldp     d10, d11, [x9, #112]
        ldp     d12, d13, [x9, #128]
        ldp     d14, d15, [x9, #144]
        ldr     x17, [x16, #CALL_FUNCTION]
        mov     x9, #-1 /* nothing may rely on these being 0 */
        mov     x10, #-1
        blr     x17

        adrp    x16, call_state
        add     x16, x16, :lo12:call_state
        str     x0, [x16, #CALL_RESULT]
        mov     x17, sp
        str     x17, [x16, #CALL_SP_AFTER]
        ldr     x17, [x16, #CALL_HOST_SP]
        mov     sp, x17
        add     x9, x16, #CALL_FOUND
        str     x18, [x9]
        stp     x19, x20, [x9, #8]
        stp     x21, x22, [x9, #24]
        stp     x23, x24, [x9, #40]
        stp     x25, x26, [x9, #56]
        stp     x27, x28, [x9, #72]
        str     x29, [x9, #88]
        stp     d8, d9, [x9, #96]
        stp     d10, d11, [x9, #112]
        stp     d12, d13, [x9, #128]
        stp     d14, d15, [x9, #144]
        mrs     x17, fpcr
        str     x17, [x16, #CALL_CONTROL_AFTER]
        ldr     x17, [x16, #CALL_CONTROL_BEFORE]
        msr     fpcr, x17
        str     xzr, [x16, #CALL_FLAGS]
        ldp     x19, x20, [sp, #16]
        ldp     x21, x22, [sp, #32]
        ldp     x23, x24, [sp, #48]
        ldp     x25, x26, [sp, #64]
        ldp     x27, x28, [sp, #80]
        ldp     d8, d9, [sp, #96]
        ldp     d10, d11, [sp, #112]
        ldp     d12, d13, [sp, #128]
        ldp     d14, d15, [sp, #144]
        ldp     x29, x30, [sp], #160
        .cfi_restore 29
        .cfi_restore 30
        .cfi_def_cfa_offset 0
        ret
        .cfi_endproc
        .size   call_trampoline, .-call_trampoline
#endif
        .section .note.GNU-stack, "", %progbits

/* Kernels with and without leaks, for the test of ctcheck: contracts/planted.contract. What each
 * must lead to is in expected_x86_64.
 *
 * Registers: rdi z, rsi x, rdx y, rcx i, r8 k.
 *
 * SPDX-License-Identifier: Apache-2.0 */
        .intel_syntax noprefix
        .text

.macro kernel name
        .balign 16
        .globl  karat_\name\()_portable
        .type   karat_\name\()_portable, @function
karat_\name\()_portable:
        endbr64
.endm

.macro end name
        ret
        .size   karat_\name\()_portable, . - karat_\name\()_portable
.endm

kernel branch
        mov     rax, [rsi]
        test    rax, rax
        jz      1f
        mov     [rdi], rax
1:
end branch

kernel content
        mov     rax, [rsi]
        test    rax, rax
        jz      1f
        mov     [rdi], rax
1:
end content

kernel aliased
        mov     rax, [rdx]
        mov     [rdi], rax
        mov     rax, [rsi]
        test    rax, rax
        jz      1f
        mov     [rdi], rax
1:
end aliased

kernel times
        mov     rcx, [rsi]
1:
        lea     rcx, [rcx - 1]
        jrcxz   2f
        jmp     1b
2:
end times

kernel string
        mov     rcx, [rsi]
        xor     eax, eax
        rep stosq
end string

kernel rotate
        mov     rax, [rsi]
        rcl     rax, cl
        mov     [rdi], rax
end rotate

kernel address
        mov     rax, [rsi + rcx*8]
        mov     [rdi], rax
end address

kernel index
        mov     rax, [rsi + rcx*8]
        mov     [rdi], rax
end index

kernel store
        mov     qword ptr [rdi + rcx*8], 0
end store

kernel division
        mov     rax, [rsi]
        xor     edx, edx
        div     r8
        mov     [rdi], rax
end division

kernel indirect
        lea     rax, 1f[rip]
        jmp     rax
1:
end indirect

kernel slot
        sub     rsp, 24
        mov     rax, [rsi]
        mov     [rsp + 8], rax
        xor     eax, eax
        cmp     dword ptr [rsp + 12], 0
        jz      1f
        mov     [rdi], rax
1:
        add     rsp, 24
end slot

kernel joined
        mov     [rsp - 8], r8
        cmp     r8, 4
        je      1f
        mov     [rsp - 8], rcx
1:
        mov     rax, [rsp - 8]
        cmp     rax, 4
        je      2f
        mov     [rdi], rax
2:
end joined

kernel flag
        mov     rax, [rsi]
        add     rax, [rdx]
        lea     rdi, [rdi + 8]
        dec     r8
        jc      1f
        mov     [rdi - 8], r8
1:
end flag

kernel vector
        movdqu  xmm1, [rsi]
        pxor    xmm0, xmm0
        paddq   xmm0, xmm1
        movq    rax, xmm0
        test    al, 1
        jz      1f
        mov     [rdi], rax
1:
end vector

kernel moved
        mov     rax, [rsi]
        mov     [rdi], rax
        xor     eax, eax
        mov     rax, [rdi]
        sub     rax, 1
        ja      1f
        mov     [rdi], rax
1:
end moved

kernel stack
        mov     rax, rsp
        sub     rsp, rcx
        mov     rsp, rax
end stack

kernel back
        push    r8
end back

kernel argument
        sub     rsp, 8
        call    karat_index_portable
        add     rsp, 8
end argument

kernel stranger
        sub     rsp, 8
        call    planted_elsewhere
        add     rsp, 8
end stranger

        .type   helper, @function
helper:
        mov     rax, [rsi]
        cmp     rax, rcx
        jb      1f
        mov     [rdi], rax
1:
        ret
        .size   helper, . - helper

kernel local
        sub     rsp, 8
        call    helper
        add     rsp, 8
end local

kernel clock
        rdtsc
end clock

kernel mask
        kmovb   k1, ecx
        vmovdqu64 [rdi]{k1}, zmm0
end mask

kernel loop
        push    rbx
        mov     rax, r8
        mov     r9, rdx
        xor     edx, edx
        mov     ebx, 3
        div     rbx
        xor     eax, eax
        xor     r10d, r10d
1:
        mov     rax, [rsi + r10*8]
        adc     rax, [r9 + r10*8]
        mov     [rdi + r10*8], rax
        lea     r10, [r10 + 1]
        dec     r8
        jnz     1b
        pop     rbx
end loop

kernel frame
        push    rbp
        mov     rbp, rsp
        sub     rsp, 200
        and     rsp, -64
        mov     [rsp + 64], r8
        mov     [rsp + 72], rdi
        mov     rax, [rsi]
        mov     [rsp], rax
        mov     rdi, [rsp + 72]
        cmp     qword ptr [rsp + 64], 1
        je      1f
        mov     [rdi], rax
1:
        mov     rsp, rbp
        pop     rbp
end frame

kernel select
        mov     rax, [rsi]
        cmp     rax, rcx
        cmovb   rax, rcx
        setb    cl
        movzx   ecx, cl
        cmp     r8, 4
        seta    dl
        movzx   edx, dl
        test    edx, edx
        jz      1f
        mov     [rdi], rax
1:
end select

kernel wide
        vmovdqu64 zmm0, [rsi]
        vpbroadcastq zmm1, rcx
        vpmadd52luq zmm0, zmm1, [rdx]
        vpmadd52huq zmm0, zmm1, [rdx + 64]{1to8}
        vpcmpuq k1, zmm0, zmm1, 1
        vpxorq  zmm2, zmm2, zmm2
        vpsubq  zmm0{k1}, zmm0, zmm2
        valignq zmm3, zmm0, zmm2, 1
        vpermq  zmm3, zmm3, 0x1b
        kmovb   eax, k1
        mov     r9, -1
        kmovq   k2, r9
        vmovdqu64 [rdi]{k2}, zmm3
        vzeroupper
end wide

kernel jump
        xor     ecx, ecx
        jmp     karat_index_portable
        .size   karat_jump_portable, . - karat_jump_portable

        .section .note.GNU-stack, "", @progbits

/* Kernels with and without leaks, for the test of ctcheck: contracts/planted.contract. What each
 * must lead to is in expected_aarch64.
 *
 * Registers: x0 z, x1 x, x2 y, x3 i, x4 k.
 *
 * SPDX-License-Identifier: Apache-2.0 */
        .text

.macro kernel name
        .balign 16
        .globl  karat_\name\()_portable
        .type   karat_\name\()_portable, %function
karat_\name\()_portable:
        bti     c
.endm

.macro end name
        ret
        .size   karat_\name\()_portable, . - karat_\name\()_portable
.endm

kernel branch
        ldr     x5, [x1]
        tbz     x5, #3, 1f
        str     x5, [x0]
1:
end branch

kernel content
        ldr     x5, [x1]
        cbz     x5, 1f
        str     x5, [x0]
1:
end content

kernel aliased
        ldr     x5, [x2]
        str     x5, [x0]
        ldr     x5, [x1]
        cbz     x5, 1f
        str     x5, [x0]
1:
end aliased

kernel times
        ldr     x5, [x1]
1:
        sub     x5, x5, #1
        cbnz    x5, 1b
end times

kernel string
        ldr     x5, [x1, #8]!
1:
        subs    x5, x5, #1
        b.ne    1b
end string

kernel rotate
        ldr     d0, [x1]
        fsqrt   d0, d0
        str     d0, [x0]
end rotate

kernel address
        ldr     x5, [x1, x3, lsl #3]
        str     x5, [x0]
end address

kernel index
        ldr     x5, [x1, x3, lsl #3]
        str     x5, [x0]
end index

kernel store
        add     x0, x0, x3, lsl #3
        stp     xzr, xzr, [x0]
end store

kernel division
        ldp     x5, x6, [x1]
        udiv    x5, x5, x6
        str     x5, [x0]
end division

kernel indirect
        adr     x5, 1f
        br      x5
1:
end indirect

kernel slot
        sub     sp, sp, #32
        ldr     x5, [x1]
        stp     x4, x5, [sp, #8]
        mov     x5, #0
        ldr     w6, [sp, #20]
        cbz     w6, 1f
        str     x4, [x0]
1:
        add     sp, sp, #32
end slot

kernel joined
        sub     sp, sp, #16
        str     x4, [sp]
        cmp     x4, #4
        b.eq    1f
        str     x3, [sp]
1:
        ldr     x5, [sp], #16
        cmp     x5, #4
        b.eq    2f
        str     x5, [x0]
2:
end joined

kernel flag
        ldr     x5, [x1]
        ldr     x6, [x2]
        adds    x5, x5, x6
        sub     x4, x4, #1
        mov     x5, #0
        b.cs    1f
        str     x4, [x0]
1:
end flag

kernel vector
        ldr     q1, [x1]
        movi    v0.2d, #0
        uzp1    v0.4s, v0.4s, v1.4s
        mov     x5, v0.d[1]
        cbz     x5, 1f
        str     x5, [x0]
1:
end vector

kernel moved
        ldr     x5, [x1]
        str     x5, [x0], #8
        mov     x5, xzr
        ldr     x5, [x0, #-8]
        cmp     x5, #1
        csinc   x6, x4, x4, ne
        ccmp    x4, #3, #0, hi
        b.ne    1f
        str     x4, [x0]
1:
end moved

kernel stack
        mov     x5, sp
        sub     sp, sp, x3
        mov     sp, x5
end stack

kernel back
        mov     x30, x4
end back

kernel argument
        stp     x29, x30, [sp, #-16]!
        bl      karat_index_portable
        ldp     x29, x30, [sp], #16
end argument

kernel stranger
        stp     x29, x30, [sp, #-16]!
        bl      planted_elsewhere
        ldp     x29, x30, [sp], #16
end stranger

        .type   helper, %function
helper:
        ldr     x5, [x1]
        cmp     x5, x3
        b.lo    1f
        str     x5, [x0]
1:
        ret
        .size   helper, . - helper

kernel local
        stp     x29, x30, [sp, #-16]!
        bl      helper
        ldp     x29, x30, [sp], #16
end local

kernel clock
        mrs     x5, cntvct_el0
end clock

kernel mask
        ldr     x5, [x1, w3, uxtw #3]
        str     x5, [x0]
end mask

kernel loop
        mov     x7, #3
        udiv    x8, x4, x7
        cmn     xzr, xzr
1:
        ldr     x5, [x1], #8
        ldr     x6, [x2], #8
        adcs    x5, x5, x6
        str     x5, [x0], #8
        sub     x4, x4, #1
        cbnz    x4, 1b
end loop

kernel frame
        stp     x29, x30, [sp, #-16]!
        mov     x29, sp
        sub     x9, sp, #200
        and     sp, x9, #-64
        ldr     x5, [x1]
        stp     x5, x4, [sp, #64]
        str     x0, [sp, #80]
        ldp     x7, x0, [sp, #72]
        cmp     x7, #1
        b.eq    1f
        str     x5, [x0]
1:
        mov     sp, x29
        ldp     x29, x30, [sp], #16
end frame

kernel select
        ldr     x5, [x1]
        cmp     x5, x3
        csel    x5, x5, x3, lo
        cset    x6, lo
        cmp     x4, #4
        cset    x7, hi
        cbz     x7, 1f
        str     x5, [x0]
1:
end select

kernel wide
        ld1     {v0.2d, v1.2d}, [x1], #32
        dup     v2.2d, x3
        xtn     v3.2s, v0.2d
        umull   v4.2d, v3.2s, v2.2s
        umlal2  v4.2d, v0.4s, v2.s[1]
        usra    v4.2d, v1.2d, #28
        and     v4.16b, v4.16b, v1.16b
        st1     {v4.2d}, [x0]
end wide

kernel jump
        mov     x3, #0
        b       karat_index_portable
        .size   karat_jump_portable, . - karat_jump_portable

        .section .note.GNU-stack, "", %progbits

/* karat_step_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2000 --islands 2 --apart x0,x1,x2,x3,x4 --across --spill
 * 3286.0 cycles instead of 5476.0, bound 2596.0 (simulated, one run after another); 6454 of 7514 instructions have another place.
 * Made from code with the SHA-256 f41c1e7f2d41379ea95b0394c9c117303a5e65c8fc3b2fb5aec518445c1da6d7.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_sqr_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     x5, x6, [x4]
        lsl     x6, x6, #0x3a
        movi    v0.16b, #0xff
        ldp     x7, x8, [x4, #0x10]
        lsr     x7, x7, #0xc
        lsl     x8, x8, #0x2e
        str     x19, [sp, #0x220]
        .cfi_rel_offset 19, 544
        ushr    v0.2d, v0.2d, #0x23
        ldp     x19, x9, [x4, #8]
        lsr     x19, x19, #6
        lsl     x9, x9, #0x34
        movi    v1.2d, #0000000000000000
        ldp     x10, x11, [x4, #0x20]
        lsl     x11, x11, #0x22
        lsr     x10, x10, #0x18
        ldp     x12, x13, [x4, #0x18]
        lsl     x13, x13, #0x28
        lsr     x12, x12, #0x12
        ldp     x14, x15, [x4, #0x28]
        ldp     x16, x17, [x4, #0x40]
        lsr     x14, x14, #0x1e
        lsl     x15, x15, #0x1c
        str     x14, [sp, #0x7e8]
        str     x15, [sp, #0x7e0]
        ldp     x14, x15, [x4, #0x38]
        lsr     x14, x14, #0x2a
        lsl     x15, x15, #0x10
        str     x14, [sp, #0x7d8]
        str     x15, [sp, #0x7d0]
        ldp     x14, x15, [x4, #0x30]
        lsl     x15, x15, #0x16
        lsr     x14, x14, #0x24
        str     d13, [sp, #0x208]
        .cfi_rel_offset 77, 520
        lsr     x16, x16, #0x30
        lsl     x17, x17, #0xa
        str     x26, [sp, #0x258]
        .cfi_rel_offset 26, 600
        str     x16, [sp, #0x7c8]
        ldp     x26, x16, [x4, #0x48]
        lsr     x26, x26, #0x36
        str     x17, [sp, #0x7c0]
        lsl     x17, x16, #4
        str     x17, [sp, #0x7b8]
        ldr     x17, [x4, #0x58]
        ldp     q13, q2, [x2]
        orr     x26, x26, x17, lsl #62
        str     x26, [sp, #0x7b0]
        ldp     x17, x26, [x4, #0x60]
        lsl     x26, x26, #0x32
        lsr     x17, x17, #8
        str     x17, [sp, #0x7a8]
        str     x26, [sp, #0x7a0]
        ldp     x17, x26, [x4, #0x58]
        lsr     x17, x17, #2
        lsl     x26, x26, #0x38
        ldp     q3, q4, [x2, #0x20]
        orr     x26, x26, x16, lsr #60
        ldp     q5, q6, [x2, #0x40]
        ldp     q7, q16, [x2, #0x60]
        str     x20, [sp, #0x228]
        .cfi_rel_offset 20, 552
        ldp     x20, x16, [x4, #0x68]
        stp     d8, d9, [sp, #0x1e0]
        .cfi_rel_offset 72, 480
        .cfi_rel_offset 73, 488
        ldp     q8, q9, [x2, #0x80]
        str     d12, [sp, #0x200]
        .cfi_rel_offset 76, 512
        str     d15, [sp, #0x218]
        .cfi_rel_offset 79, 536
        str     x23, [sp, #0x240]
        .cfi_rel_offset 23, 576
        str     x22, [sp, #0x238]
        .cfi_rel_offset 22, 568
        str     x25, [sp, #0x250]
        .cfi_rel_offset 25, 592
        str     d14, [sp, #0x210]
        .cfi_rel_offset 78, 528
        stp     d10, d11, [sp, #0x1f0]
        .cfi_rel_offset 74, 496
        .cfi_rel_offset 75, 504
        str     x21, [sp, #0x230]
        .cfi_rel_offset 21, 560
        lsl     x22, x16, #0x2c
        lsr     x21, x20, #0xe
        ldp     q10, q11, [x2, #0xa0]
        str     x24, [sp, #0x248]
        .cfi_rel_offset 24, 584
        str     x27, [sp, #0x260]
        .cfi_rel_offset 27, 608
        ldp     x24, x23, [x4, #0x70]
        lsl     x23, x23, #0x26
        lsr     x24, x24, #0x14
        str     x28, [sp, #0x268]
        .cfi_rel_offset 28, 616
        ldp     x28, x25, [x4, #0x78]
        lsr     x28, x28, #0x1a
        adds    x27, x5, x6
        adcs    x19, x19, x9
        ldr     x9, [sp, #0x7e8]
        adcs    x20, x7, x8
        adcs    x5, x12, x13
        ldr     x13, [sp, #0x7c0]
        ldr     x12, [sp, #0x7d0]
        adcs    x6, x10, x11
        ldr     x11, [sp, #0x7d8]
        ldr     x10, [sp, #0x7e0]
        ldp     x7, x8, [x4, #0x80]
        adcs    x9, x9, x10
        adcs    x10, x14, x15
        ldr     x15, [sp, #0x7a0]
        ldr     x14, [sp, #0x7b8]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x7c8]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x7b0]
        lsr     x7, x7, #0x20
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x7a8]
        adcs    x26, x17, x26
        adcs    x14, x14, x15
        adcs    x22, x21, x22
        umulh   x21, x27, x20
        lsl     x25, x25, #0x20
        adcs    x24, x24, x23
        lsl     x23, x8, #0x1a
        adcs    x28, x28, x25
        adcs    x23, x7, x23
        ldp     q14, q12, [x2]
        ldp     q15, q17, [x2, #0x20]
        mul     x25, x27, x5
        ldp     q18, q19, [x2, #0x40]
        ldp     x7, x8, [x4, #0xc0]
        ldp     x15, x16, [x4, #0xa0]
        lsr     x15, x15, #0x38
        lsl     x17, x16, #2
        lsl     x8, x8, #0x2a
        lsr     x7, x7, #0x10
        str     x23, [sp, #0x7a0]
        mul     x23, x27, x20
        str     x28, [sp, #0x7a8]
        str     x10, [sp, #0x7b8]
        ldp     x28, x10, [x4, #0x98]
        lsl     x10, x10, #8
        str     x11, [sp, #0x7b0]
        str     x12, [sp, #0x7c0]
        ldp     x11, x12, [x4, #0xd0]
        lsr     x28, x28, #0x32
        lsl     x12, x12, #0x1e
        str     x13, [sp, #0x7c8]
        str     x6, [sp, #0x7d0]
        ldp     x13, x6, [x4, #0x88]
        lsr     x13, x13, #0x26
        lsl     x6, x6, #0x14
        str     x9, [sp, #0x7d8]
        umulh   x9, x20, x5
        adcs    x6, x13, x6
        str     x6, [sp, #0x7e0]
        ldp     x13, x6, [x4, #0xc8]
        str     x14, [sp, #0x7e8]
        str     x26, [sp, #0x798]
        ldp     x14, x26, [x4, #0x90]
        lsr     x14, x14, #0x2c
        lsl     x26, x26, #0xe
        adcs    x26, x14, x26
        str     x26, [sp, #0x790]
        ldp     x14, x26, [x4, #0xb0]
        lsr     x14, x14, #4
        str     x9, [sp, #0x788]
        str     x22, [sp, #0x780]
        ldp     x9, x22, [x4, #0xb8]
        lsr     x9, x9, #0xa
        lsl     x22, x22, #0x30
        str     x24, [sp, #0x778]
        umulh   x24, x27, x5
        str     x24, [sp, #0x770]
        ldr     x24, [x4, #0xb0]
        orr     x24, x15, x24, lsl #60
        lsl     x26, x26, #0x36
        orr     x26, x26, x16, lsr #62
        lsl     x6, x6, #0x24
        ldp     x15, x16, [x4, #0xd8]
        lsl     x16, x16, #0x18
        adcs    x28, x28, x10
        adcs    x24, x24, x17
        adcs    x26, x14, x26
        adcs    x22, x9, x22
        mul     x9, x19, x20
        adcs    x7, x7, x8
        ldp     x8, x10, [x4, #0x108]
        lsr     x11, x11, #0x1c
        ldp     x14, x17, [x4, #0x100]
        lsr     x13, x13, #0x16
        adcs    x6, x13, x6
        str     x6, [sp, #0x768]
        ldp     x13, x6, [x4, #0xe0]
        str     x7, [sp, #0x760]
        umulh   x7, x27, x19
        lsl     x6, x6, #0x12
        str     x24, [sp, #0x758]
        umulh   x24, x19, x5
        str     x28, [sp, #0x750]
        str     x22, [sp, #0x748]
        ldp     x28, x22, [x4, #0xf0]
        lsr     x13, x13, #0x28
        str     x26, [sp, #0x740]
        str     x9, [sp, #0x738]
        ldp     x26, x9, [x4, #0xe8]
        lsl     x9, x9, #0xc
        str     x24, [sp, #0x730]
        lsl     x24, x22, #6
        lsr     x26, x26, #0x2e
        lsr     x15, x15, #0x22
        adcs    x11, x11, x12
        adcs    x12, x15, x16
        adcs    x6, x13, x6
        adcs    x26, x26, x9
        mul     x9, x27, x19
        lsl     x13, x17, #0x3a
        orr     x22, x13, x22, lsr #58
        lsr     x28, x28, #0x34
        lsr     x8, x8, #6
        ldp     x4, x13, [x4, #0x110]
        lsr     x4, x4, #0xc
        lsl     x10, x10, #0x34
        adcs    x24, x28, x24
        mul     x28, x20, x5
        adcs    x22, x14, x22
        adcs    x8, x8, x10
        lsl     x10, x13, #0x2e
        ldr     x14, [sp, #0x770]
        adcs    x4, x4, x10
        ldr     x10, [sp, #0x778]
        adds    x23, x7, x23
        ldr     x7, [sp, #0x780]
        adcs    x21, x21, x25
        ldp     q20, q21, [x2, #0xc0]
        ldr     x15, [sp, #0x738]
        umulh   x25, x19, x20
        ldp     q22, q23, [x2, #0xe0]
        ldp     q24, q25, [x2, #0x100]
        stp     x7, x10, [x3, #0x60]
        mul     x13, x19, x5
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x730]
        adcs    x28, x14, x28
        ldr     x14, [sp, #0x788]
        adc     x14, x14, xzr
        stp     x11, x12, [x3, #0xc0]
        adds    x21, x21, x15
        ldr     x16, [sp, #0x798]
        ldr     x17, [sp, #0x7e8]
        adcs    x25, x13, x25
        ldr     x12, [sp, #0x740]
        ldr     x11, [sp, #0x748]
        adcs    x28, x28, xzr
        adc     x13, x14, xzr
        adds    x9, x9, x9
        adcs    x23, x23, x23
        umulh   x14, x27, x27
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        adcs    x28, x28, x28
        adcs    x13, x13, x13
        ldr     x10, [sp, #0x750]
        ldr     x7, [sp, #0x758]
        adc     x15, xzr, xzr
        stp     x16, x17, [x3, #0x50]
        stp     x12, x11, [x3, #0xa0]
        ldr     x12, [sp, #0x7e0]
        mul     x11, x19, x19
        ldr     x17, [sp, #0x7c8]
        str     x2, [sp, #0x738]
        ldr     x16, [sp, #0x7b8]
        ldr     x2, [sp, #0x790]
        stp     x12, x2, [x3, #0x80]
        ldr     x12, [sp, #0x7d8]
        ldr     x2, [sp, #0x7d0]
        stp     x2, x12, [x3, #0x20]
        stp     x10, x7, [x3, #0x90]
        ldr     x10, [sp, #0x7c0]
        umulh   x7, x19, x19
        stp     x20, x5, [x3, #0x10]
        stp     x27, x19, [x3]
        ldr     x19, [sp, #0x7a8]
        stp     x10, x17, [x3, #0x40]
        ldr     x17, [sp, #0x7b0]
        stp     x16, x17, [x3, #0x30]
        ldr     x17, [sp, #0x7a0]
        mul     x16, x5, x5
        stp     x19, x17, [x3, #0x70]
        stp     x6, x26, [x3, #0xd0]
        stp     x8, x4, [x3, #0xf0]
        umulh   x4, x20, x20
        stp     x24, x22, [x3, #0xe0]
        ldr     x24, [sp, #0x768]
        ldr     x22, [sp, #0x760]
        mul     x8, x20, x20
        stp     x22, x24, [x3, #0xb0]
        adds    x9, x9, x14
        adcs    x23, x23, x11
        adcs    x21, x21, x7
        adcs    x25, x25, x8
        adcs    x28, x28, x4
        adcs    x4, x13, x16
        mul     x7, x27, x27
        ldr     x14, [sp, #0x7b0]
        umulh   x8, x5, x5
        ldr     x16, [x3, #8]
        ldr     x26, [sp, #0x7c8]
        adc     x8, x15, x8
        stp     x7, x9, [x1]
        ldr     x24, [sp, #0x798]
        ldp     d26, d27, [x1]
        shl     v27.2d, v27.2d, #0xc
        ldr     d28, [x1]
        ushr    v26.2d, v26.2d, #0x3a
        usra    v26.2d, v27.2d, #6
        umulh   x11, x2, x12
        ushr    v27.2d, v28.2d, #0x1d
        subs    x13, x27, x10
        ldr     x10, [sp, #0x7b8]
        mul     x15, x2, x14
        ldr     x9, [sp, #0x778]
        sbcs    x6, x16, x26
        stp     x23, x21, [x1, #0x10]
        ldr     x21, [sp, #0x780]
        sbcs    x22, x20, x24
        ldr     x24, [sp, #0x7e8]
        sbcs    x24, x5, x24
        uzp1    v27.2d, v28.2d, v27.2d
        mul     x26, x2, x10
        sbcs    x21, x2, x21
        umulh   x23, x2, x14
        and     v27.16b, v27.16b, v0.16b
        sbcs    x9, x12, x9
        sbcs    x19, x10, x19
        sbcs    x17, x14, x17
        umlal   v26.2d, v13.2s, v27.s[0]
        csetm   x7, lo
        eor     x13, x13, x7
        eor     x22, x22, x7
        eor     x21, x21, x7
        ldp     d28, d29, [x1, #8]
        eor     x24, x24, x7
        ushr    v28.2d, v28.2d, #0x34
        eor     x6, x6, x7
        eor     x17, x17, x7
        str     x8, [sp, #0x788]
        umulh   x8, x10, x14
        shl     v29.2d, v29.2d, #0x12
        eor     x19, x19, x7
        eor     x9, x9, x7
        usra    v28.2d, v29.2d, #6
        umlal2  v26.2d, v13.4s, v27.s[2]
        ext     v13.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v13.2d, #0x1d
        ext     v13.16b, v26.16b, v1.16b, #8
        and     v26.16b, v26.16b, v0.16b
        str     x4, [sp, #0x730]
        mul     x4, x10, x14
        usra    v28.2d, v13.2d, #0x1d
        umlal   v28.2d, v2.2s, v27.s[0]
        umlal2  v28.2d, v2.4s, v27.s[2]
        ldp     d13, d2, [x1, #0x10]
        umlal   v28.2d, v14.2s, v26.s[0]
        shl     v2.2d, v2.2d, #0x18
        str     x28, [sp, #0x770]
        umulh   x28, x2, x10
        umull   v29.2d, v3.2s, v27.s[0]
        uzp1    v30.4s, v27.4s, v26.4s
        umlal2  v29.2d, v3.4s, v27.s[2]
        usra    v29.2d, v13.2d, #0x2e
        usra    v29.2d, v2.2d, #6
        umull   v13.2d, v4.2s, v27.s[0]
        umlal2  v28.2d, v14.4s, v26.s[2]
        ext     v14.16b, v1.16b, v28.16b, #8
        str     x25, [sp, #0x728]
        umulh   x25, x12, x14
        usra    v28.2d, v14.2d, #0x1d
        ext     v14.16b, v28.16b, v1.16b, #8
        adds    x26, x11, x26
        ldr     x11, [sp, #0x738]
        adcs    x28, x28, x15
        and     v2.16b, v28.16b, v0.16b
        usra    v29.2d, v14.2d, #0x1d
        umlal   v29.2d, v12.2s, v26.s[0]
        ldp     q14, q3, [x11, #0x20]
        umull   v28.2d, v5.2s, v27.s[0]
        umulh   x15, x12, x10
        umlal2  v29.2d, v12.4s, v26.s[2]
        ldp     q12, q31, [x11, #0x60]
        umlal2  v13.2d, v4.4s, v27.s[2]
        umlal   v13.2d, v15.2s, v26.s[0]
        umlal2  v13.2d, v15.4s, v26.s[2]
        ldp     q15, q4, [x11, #0x120]
        str     x17, [sp, #0x720]
        mul     x17, x2, x12
        umlal2  v28.2d, v5.4s, v27.s[2]
        ldp     q4, q5, [x11, #0x80]
        umlal   v28.2d, v17.2s, v26.s[0]
        umlal2  v28.2d, v17.4s, v26.s[2]
        str     x19, [sp, #0x718]
        mul     x19, x12, x10
        umlal   v28.2d, v14.2s, v2.s[0]
        umull   v17.2d, v6.2s, v27.s[0]
        umlal2  v28.2d, v14.4s, v2.s[2]
        str     x9, [sp, #0x710]
        mul     x9, x12, x14
        adcs    x23, x23, x9
        adcs    x25, x25, x4
        umlal2  v17.2d, v6.4s, v27.s[2]
        adc     x4, x8, xzr
        adds    x28, x28, x19
        adcs    x23, x23, x15
        umlal   v17.2d, v18.2s, v26.s[0]
        adcs    x25, x25, xzr
        adc     x19, x4, xzr
        adds    x4, x17, x17
        umlal2  v17.2d, v18.4s, v26.s[2]
        adcs    x26, x26, x26
        adcs    x28, x28, x28
        adcs    x23, x23, x23
        umlal   v17.2d, v3.2s, v2.s[0]
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        adc     x8, xzr, xzr
        umlal2  v17.2d, v3.4s, v2.s[2]
        mul     x9, x12, x12
        umull   v14.2d, v7.2s, v27.s[0]
        ldp     q3, q6, [x11, #0xa0]
        umlal2  v14.2d, v7.4s, v27.s[2]
        umlal   v14.2d, v19.2s, v26.s[0]
        umlal2  v14.2d, v19.4s, v26.s[2]
        ldp     q7, q18, [x11]
        umull   v19.2d, v16.2s, v27.s[0]
        umlal   v29.2d, v7.2s, v2.s[0]
        umlal2  v29.2d, v7.4s, v2.s[2]
        ext     v7.16b, v1.16b, v29.16b, #8
        umulh   x15, x10, x10
        usra    v29.2d, v7.2d, #0x1d
        ext     v7.16b, v29.16b, v1.16b, #8
        and     v29.16b, v29.16b, v0.16b
        umlal2  v19.2d, v16.4s, v27.s[2]
        umlal   v19.2d, v12.2s, v26.s[0]
        umulh   x17, x2, x2
        umlal2  v19.2d, v12.4s, v26.s[2]
        str     x21, [sp, #0x708]
        mul     x21, x10, x10
        umull   v12.2d, v8.2s, v27.s[0]
        umlal2  v12.2d, v8.4s, v27.s[2]
        umlal   v12.2d, v31.2s, v26.s[0]
        str     x24, [sp, #0x700]
        umulh   x24, x12, x12
        umlal2  v12.2d, v31.4s, v26.s[2]
        ldp     q8, q16, [x11, #0x40]
        umlal   v14.2d, v8.2s, v2.s[0]
        umlal2  v14.2d, v8.4s, v2.s[2]
        umull   v8.2d, v9.2s, v27.s[0]
        umull   v31.2d, v10.2s, v27.s[0]
        umlal2  v8.2d, v9.4s, v27.s[2]
        umlal   v8.2d, v4.2s, v26.s[0]
        umlal2  v8.2d, v4.4s, v26.s[2]
        str     x22, [sp, #0x6f8]
        umulh   x22, x14, x14
        adds    x4, x4, x17
        adcs    x26, x26, x9
        ldp     q9, q4, [x11, #0x60]
        umlal   v19.2d, v16.2s, v2.s[0]
        adcs    x24, x28, x24
        adcs    x21, x23, x21
        adcs    x23, x25, x15
        umlal2  v19.2d, v16.4s, v2.s[2]
        umlal2  v31.2d, v10.4s, v27.s[2]
        umlal   v12.2d, v9.2s, v2.s[0]
        mul     x28, x14, x14
        adcs    x28, x19, x28
        adc     x22, x8, x22
        umlal   v31.2d, v5.2s, v26.s[0]
        subs    x25, x27, x2
        sbcs    x19, x16, x12
        umlal2  v31.2d, v5.4s, v26.s[2]
        sbcs    x8, x20, x10
        sbcs    x9, x5, x14
        csetm   x15, lo
        eor     x25, x25, x15
        umull   v10.2d, v11.2s, v27.s[0]
        eor     x19, x19, x15
        eor     x9, x9, x15
        cmn     x15, #1
        umlal2  v12.2d, v9.4s, v2.s[2]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        eor     x8, x8, x15
        umull   v9.2d, v20.2s, v27.s[0]
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        mul     x15, x25, x8
        umlal2  v10.2d, v11.4s, v27.s[2]
        umlal   v8.2d, v4.2s, v2.s[0]
        ldp     q11, q5, [x11, #0xc0]
        umlal   v10.2d, v3.2s, v26.s[0]
        umulh   x17, x25, x19
        umlal2  v8.2d, v4.4s, v2.s[2]
        umlal2  v10.2d, v3.4s, v26.s[2]
        ldp     q3, q4, [x11, #0xe0]
        umlal2  v9.2d, v20.4s, v27.s[2]
        umlal   v9.2d, v6.2s, v26.s[0]
        mul     x14, x25, x19
        umull   v16.2d, v21.2s, v27.s[0]
        umlal2  v16.2d, v21.4s, v27.s[2]
        umull   v20.2d, v22.2s, v27.s[0]
        mul     x10, x2, x2
        umlal2  v9.2d, v6.4s, v26.s[2]
        umlal   v16.2d, v11.2s, v26.s[0]
        umull   v6.2d, v23.2s, v27.s[0]
        umulh   x12, x25, x8
        umlal2  v20.2d, v22.4s, v27.s[2]
        umlal2  v6.2d, v23.4s, v27.s[2]
        umlal   v20.2d, v5.2s, v26.s[0]
        umull   v21.2d, v25.2s, v27.s[0]
        umulh   x2, x25, x9
        umlal2  v20.2d, v5.4s, v26.s[2]
        umull   v5.2d, v24.2s, v27.s[0]
        umlal2  v5.2d, v24.4s, v27.s[2]
        umlal2  v16.2d, v11.4s, v26.s[2]
        ldp     q11, q22, [x11, #0x80]
        umlal   v31.2d, v11.2s, v2.s[0]
        umlal2  v31.2d, v11.4s, v2.s[2]
        adds    x15, x17, x15
        mul     x17, x25, x9
        adcs    x12, x12, x17
        ldp     q11, q23, [x11, #0xa0]
        umlal   v10.2d, v22.2s, v2.s[0]
        umlal2  v10.2d, v22.4s, v2.s[2]
        uzp1    v22.4s, v2.4s, v29.4s
        mul     x17, x19, x9
        adcs    x2, x2, x17
        umlal   v6.2d, v3.2s, v26.s[0]
        umlal   v16.2d, v23.2s, v2.s[0]
        umlal   v9.2d, v11.2s, v2.s[0]
        mul     x17, x19, x8
        umlal2  v6.2d, v3.4s, v26.s[2]
        umlal2  v21.2d, v25.4s, v27.s[2]
        ldp     q3, q24, [x11]
        umlal   v5.2d, v4.2s, v26.s[0]
        ldp     q25, q27, [x11, #0x100]
        umulh   x5, x19, x9
        umlal2  v9.2d, v11.4s, v2.s[2]
        umlal2  v5.2d, v4.4s, v26.s[2]
        umlal2  v16.2d, v23.4s, v2.s[2]
        ldp     q11, q4, [x11, #0xc0]
        umlal   v20.2d, v11.2s, v2.s[0]
        mul     x20, x8, x9
        adcs    x20, x5, x20
        umlal2  v20.2d, v11.4s, v2.s[2]
        umlal   v21.2d, v25.2s, v26.s[0]
        ldp     q11, q23, [x11, #0x140]
        umlal2  v21.2d, v25.4s, v26.s[2]
        umulh   x5, x8, x9
        adc     x5, x5, xzr
        adds    x12, x12, x17
        umull   v23.2d, v27.2s, v26.s[0]
        umlal2  v23.2d, v27.4s, v26.s[2]
        ldp     q25, q26, [x11, #0x20]
        umlal   v17.2d, v25.2s, v29.s[0]
        umulh   x17, x19, x8
        umlal2  v17.2d, v25.4s, v29.s[2]
        adcs    x2, x2, x17
        adcs    x20, x20, xzr
        umlal   v14.2d, v26.2s, v29.s[0]
        adc     x5, x5, xzr
        adds    x14, x14, x14
        adcs    x15, x15, x15
        umlal2  v14.2d, v26.4s, v29.s[2]
        adcs    x12, x12, x12
        ldr     x16, [sp, #0x6f8]
        adcs    x2, x2, x2
        ldr     x27, [sp, #0x700]
        adcs    x20, x20, x20
        umlal   v6.2d, v4.2s, v2.s[0]
        adcs    x5, x5, x5
        adc     x17, xzr, xzr
        cmn     x7, #1
        umlal2  v6.2d, v4.4s, v2.s[2]
        adcs    x7, x13, xzr
        mul     x13, x19, x19
        adcs    x6, x6, xzr
        umlal   v23.2d, v15.2s, v30.s[0]
        adcs    x16, x16, xzr
        adcs    x27, x27, xzr
        str     x22, [sp, #0x700]
        ldr     x22, [sp, #0x708]
        adcs    x22, x22, xzr
        umlal2  v23.2d, v15.4s, v30.s[1]
        str     x22, [sp, #0x708]
        ldr     x22, [sp, #0x710]
        adcs    x22, x22, xzr
        str     x22, [sp, #0x710]
        ldr     x22, [sp, #0x718]
        adcs    x22, x22, xzr
        str     x22, [sp, #0x718]
        ldr     x22, [sp, #0x720]
        adcs    x22, x22, xzr
        umulh   x19, x19, x19
        ldp     q15, q4, [x11, #0x40]
        umlal   v19.2d, v15.2s, v29.s[0]
        umlal2  v19.2d, v15.4s, v29.s[2]
        ldp     q15, q25, [x11, #0x60]
        umlal   v12.2d, v4.2s, v29.s[0]
        umlal2  v12.2d, v4.4s, v29.s[2]
        ldp     q4, q26, [x11, #0x80]
        str     x22, [sp, #0x720]
        umulh   x22, x25, x25
        umlal   v8.2d, v15.2s, v29.s[0]
        umlal   v31.2d, v25.2s, v29.s[0]
        umlal2  v8.2d, v15.4s, v29.s[2]
        umlal2  v31.2d, v25.4s, v29.s[2]
        str     x28, [sp, #0x6f8]
        umulh   x28, x7, x6
        ldp     q15, q25, [x11, #0xe0]
        umlal   v9.2d, v26.2s, v29.s[0]
        umlal   v10.2d, v4.2s, v29.s[0]
        umlal2  v10.2d, v4.4s, v29.s[2]
        umlal2  v9.2d, v26.4s, v29.s[2]
        ldp     q4, q26, [x11, #0x100]
        umulh   x11, x8, x8
        umlal   v5.2d, v15.2s, v2.s[0]
        umlal2  v5.2d, v15.4s, v2.s[2]
        umlal   v21.2d, v25.2s, v2.s[0]
        umlal2  v21.2d, v25.4s, v2.s[2]
        mul     x25, x25, x25
        umlal   v23.2d, v4.2s, v2.s[0]
        str     x28, [sp, #0x6f0]
        mul     x28, x7, x16
        mul     x8, x8, x8
        str     x28, [sp, #0x6e8]
        mul     x28, x7, x6
        str     x28, [sp, #0x6e0]
        mul     x28, x7, x27
        str     x28, [sp, #0x6d8]
        umulh   x28, x6, x27
        str     x28, [sp, #0x6d0]
        umulh   x28, x7, x27
        str     x7, [sp, #0x6c8]
        umulh   x7, x7, x16
        str     x28, [sp, #0x6c0]
        mul     x28, x9, x9
        adds    x22, x14, x22
        adcs    x13, x15, x13
        adcs    x19, x12, x19
        ldr     x14, [x1, #0x10]
        ldr     x12, [x1, #8]
        ldr     x15, [x1, #0x18]
        adcs    x2, x2, x8
        adcs    x20, x20, x11
        ldr     x11, [x1]
        adcs    x28, x5, x28
        umulh   x5, x16, x27
        umulh   x8, x6, x16
        umulh   x9, x9, x9
        adc     x9, x17, x9
        ldr     x17, [sp, #0x728]
        subs    x25, x11, x25
        sbcs    x22, x12, x22
        ldr     x12, [sp, #0x788]
        sbcs    x13, x14, x13
        ldr     x14, [sp, #0x730]
        sbcs    x19, x15, x19
        ldr     x15, [sp, #0x770]
        sbcs    x2, x17, x2
        sbcs    x20, x15, x20
        sbcs    x28, x14, x28
        ldr     x14, [sp, #0x6f8]
        sbcs    x9, x12, x9
        csetm   x11, lo
        adds    x25, x25, x10
        ldr     x15, [sp, #0x6e8]
        mul     x12, x6, x27
        adcs    x22, x22, x4
        ldr     x17, [sp, #0x6d8]
        adcs    x13, x13, x26
        adcs    x19, x19, x24
        adcs    x2, x2, x21
        adcs    x20, x20, x23
        adcs    x28, x28, x14
        ldr     x14, [sp, #0x700]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x6f0]
        adc     x11, x11, xzr
        adds    x14, x14, x15
        mul     x15, x6, x16
        adcs    x7, x7, x17
        mul     x17, x16, x27
        str     x27, [sp, #0x6d8]
        ldr     x27, [sp, #0x6c0]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x6d0]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x6e0]
        adc     x5, x5, xzr
        adds    x7, x7, x15
        adcs    x27, x27, x8
        adcs    x8, x12, xzr
        ldr     x12, [sp, #0x6c8]
        adc     x5, x5, xzr
        umulh   x15, x12, x12
        adds    x17, x17, x17
        adcs    x14, x14, x14
        adcs    x7, x7, x7
        adcs    x27, x27, x27
        adcs    x8, x8, x8
        adcs    x5, x5, x5
        adc     x12, xzr, xzr
        str     x12, [sp, #0x6e0]
        ldr     x12, [sp, #0x728]
        adds    x25, x12, x25
        ldr     x12, [sp, #0x770]
        adcs    x22, x12, x22
        ldr     x12, [sp, #0x730]
        stp     x25, x22, [x1, #0x20]
        adcs    x12, x12, x13
        umulh   x13, x6, x6
        ldp     d15, d25, [x1, #0x18]
        usra    v13.2d, v15.2d, #0x28
        shl     v15.2d, v25.2d, #0x1e
        str     x22, [sp, #0x730]
        ldr     x22, [sp, #0x788]
        adcs    x22, x22, x19
        stp     x12, x22, [x1, #0x30]
        usra    v13.2d, v15.2d, #6
        ldp     d15, d25, [x1, #0x20]
        adcs    x19, x10, x2
        ldr     x2, [sp, #0x710]
        shl     v25.2d, v25.2d, #0x24
        adcs    x20, x4, x20
        adcs    x28, x26, x28
        ldr     x10, [sp, #0x700]
        ldr     x26, [sp, #0x708]
        adcs    x24, x24, x9
        ldr     x9, [sp, #0x6f8]
        umulh   x4, x26, x2
        usra    v13.2d, v7.2d, #0x1d
        umlal   v13.2d, v18.2s, v2.s[0]
        adcs    x21, x21, x11
        adcs    x23, x23, xzr
        umlal2  v13.2d, v18.4s, v2.s[2]
        adcs    x9, x9, xzr
        usra    v28.2d, v15.2d, #0x22
        adcs    x10, x10, xzr
        usra    v28.2d, v25.2d, #6
        umlal   v13.2d, v3.2s, v29.s[0]
        umlal2  v13.2d, v3.4s, v29.s[2]
        ext     v15.16b, v1.16b, v13.16b, #8
        umulh   x11, x16, x16
        usra    v13.2d, v15.2d, #0x1d
        ext     v15.16b, v13.16b, v1.16b, #8
        usra    v28.2d, v15.2d, #0x1d
        and     v13.16b, v13.16b, v0.16b
        umlal   v28.2d, v24.2s, v29.s[0]
        str     x10, [sp, #0x700]
        ldr     x10, [sp, #0x738]
        ldp     q15, q3, [x10]
        umlal2  v28.2d, v24.4s, v29.s[2]
        ldp     d7, d18, [x1, #0x28]
        str     x9, [sp, #0x6f8]
        ldr     x9, [sp, #0x6d8]
        str     x23, [sp, #0x788]
        umulh   x23, x9, x9
        umlal   v28.2d, v15.2s, v13.s[0]
        shl     v18.2d, v18.2d, #0x2a
        umlal2  v28.2d, v15.4s, v13.s[2]
        ext     v15.16b, v1.16b, v28.16b, #8
        usra    v28.2d, v15.2d, #0x1d
        ldp     q15, q24, [x10, #0x20]
        usra    v17.2d, v7.2d, #0x1c
        ldp     q7, q25, [x10]
        str     x21, [sp, #0x770]
        mul     x21, x6, x6
        usra    v17.2d, v18.2d, #6
        ext     v18.16b, v28.16b, v1.16b, #8
        usra    v17.2d, v18.2d, #0x1d
        umlal   v17.2d, v3.2s, v13.s[0]
        umlal2  v17.2d, v3.4s, v13.s[2]
        and     v3.16b, v28.16b, v0.16b
        str     x24, [sp, #0x728]
        mul     x24, x16, x16
        adds    x15, x17, x15
        adcs    x21, x14, x21
        umlal   v14.2d, v15.2s, v13.s[0]
        adcs    x7, x7, x13
        adcs    x24, x27, x24
        adcs    x27, x8, x11
        umlal2  v14.2d, v15.4s, v13.s[2]
        umlal   v17.2d, v7.2s, v3.s[0]
        ldp     q15, q18, [x10, #0x40]
        mul     x8, x9, x9
        adcs    x5, x5, x8
        ldr     x8, [sp, #0x6e0]
        adc     x23, x8, x23
        ldr     x8, [sp, #0x720]
        umlal2  v17.2d, v7.4s, v3.s[2]
        ext     v7.16b, v1.16b, v17.16b, #8
        usra    v17.2d, v7.2d, #0x1d
        ext     v7.16b, v17.16b, v1.16b, #8
        mul     x11, x2, x8
        umlal   v19.2d, v24.2s, v13.s[0]
        and     v17.16b, v17.16b, v0.16b
        mul     x13, x26, x8
        umlal2  v19.2d, v24.4s, v13.s[2]
        ldp     q24, q27, [x10, #0xa0]
        ldr     x17, [sp, #0x718]
        umlal   v12.2d, v15.2s, v13.s[0]
        umlal2  v12.2d, v15.4s, v13.s[2]
        umulh   x14, x26, x8
        umlal   v8.2d, v18.2s, v13.s[0]
        umlal2  v8.2d, v18.4s, v13.s[2]
        ldp     q15, q18, [x10, #0x60]
        umlal   v31.2d, v15.2s, v13.s[0]
        umlal2  v31.2d, v15.4s, v13.s[2]
        umlal   v10.2d, v18.2s, v13.s[0]
        umlal2  v10.2d, v18.4s, v13.s[2]
        ldp     q15, q18, [x10, #0xc0]
        str     x28, [sp, #0x6e0]
        mul     x28, x26, x17
        umlal   v16.2d, v24.2s, v29.s[0]
        umlal2  v16.2d, v24.4s, v29.s[2]
        umlal   v20.2d, v27.2s, v29.s[0]
        str     x20, [sp, #0x6d0]
        umulh   x20, x2, x8
        adds    x28, x4, x28
        umlal2  v20.2d, v27.4s, v29.s[2]
        umlal   v6.2d, v15.2s, v29.s[0]
        ldp     q24, q27, [x10, #0x120]
        umlal2  v6.2d, v15.4s, v29.s[2]
        umlal   v5.2d, v18.2s, v29.s[0]
        umulh   x4, x2, x17
        umlal2  v5.2d, v18.4s, v29.s[2]
        ldp     q15, q18, [x10, #0xe0]
        umlal   v21.2d, v15.2s, v29.s[0]
        umlal2  v21.2d, v15.4s, v29.s[2]
        umlal2  v23.2d, v4.4s, v2.s[2]
        ldp     q15, q4, [x10, #0x80]
        str     x19, [sp, #0x6c0]
        umulh   x19, x17, x8
        umlal   v9.2d, v15.2s, v13.s[0]
        umlal2  v9.2d, v15.4s, v13.s[2]
        umlal   v16.2d, v4.2s, v13.s[0]
        umlal2  v16.2d, v4.4s, v13.s[2]
        ldp     q15, q4, [x10, #0x100]
        str     x22, [sp, #0x6e8]
        mul     x22, x26, x2
        umlal   v23.2d, v18.2s, v29.s[0]
        umlal2  v23.2d, v18.4s, v29.s[2]
        uzp1    v18.4s, v13.4s, v3.4s
        umull   v28.2d, v26.2s, v2.s[0]
        str     x12, [sp, #0x6f0]
        umulh   x12, x26, x17
        adcs    x12, x12, x13
        adcs    x11, x14, x11
        umlal2  v28.2d, v26.4s, v2.s[2]
        ldp     d2, d26, [x1, #0x30]
        shl     v26.2d, v26.2d, #0x30
        usra    v14.2d, v2.2d, #0x16
        umlal   v28.2d, v24.2s, v30.s[2]
        usra    v14.2d, v26.2d, #6
        umlal2  v28.2d, v24.4s, v30.s[3]
        mul     x13, x17, x8
        adcs    x20, x20, x13
        adc     x19, x19, xzr
        usra    v14.2d, v7.2d, #0x1d
        ldp     q2, q7, [x10, #0x20]
        umlal   v19.2d, v2.2s, v3.s[0]
        mul     x13, x2, x17
        adds    x12, x12, x13
        adcs    x4, x11, x4
        umlal   v14.2d, v25.2s, v3.s[0]
        umlal2  v14.2d, v25.4s, v3.s[2]
        adcs    x20, x20, xzr
        adc     x19, x19, xzr
        adds    x22, x22, x22
        umlal2  v19.2d, v2.4s, v3.s[2]
        adcs    x28, x28, x28
        adcs    x11, x12, x12
        adcs    x4, x4, x4
        umlal   v12.2d, v7.2s, v3.s[0]
        umulh   x12, x2, x2
        adcs    x20, x20, x20
        adcs    x19, x19, x19
        umlal2  v12.2d, v7.4s, v3.s[2]
        adc     x13, xzr, xzr
        ldp     q2, q7, [x10, #0x40]
        umlal   v8.2d, v2.2s, v3.s[0]
        umlal2  v8.2d, v2.4s, v3.s[2]
        ldp     q2, q24, [x10, #0xa0]
        umlal   v31.2d, v7.2s, v3.s[0]
        mul     x14, x2, x2
        umlal2  v31.2d, v7.4s, v3.s[2]
        ldp     q7, q25, [x10, #0x60]
        umlal   v10.2d, v7.2s, v3.s[0]
        umlal2  v10.2d, v7.4s, v3.s[2]
        str     x25, [sp, #0x6b8]
        umulh   x25, x26, x26
        umlal   v9.2d, v25.2s, v3.s[0]
        umlal   v20.2d, v2.2s, v13.s[0]
        umlal   v6.2d, v24.2s, v13.s[0]
        umlal2  v20.2d, v2.4s, v13.s[2]
        ldp     q2, q7, [x10, #0xc0]
        str     x23, [sp, #0x6b0]
        mul     x23, x17, x17
        umlal2  v6.2d, v24.4s, v13.s[2]
        umlal   v28.2d, v27.2s, v30.s[0]
        umlal2  v28.2d, v27.4s, v30.s[1]
        str     x5, [sp, #0x6a8]
        umulh   x5, x17, x17
        umlal   v28.2d, v15.2s, v29.s[0]
        umlal2  v28.2d, v15.4s, v29.s[2]
        umull   v15.2d, v4.2s, v29.s[0]
        ldp     q24, q26, [x10, #0x80]
        umlal2  v9.2d, v25.4s, v3.s[2]
        umlal2  v15.2d, v4.4s, v29.s[2]
        ldp     q4, q25, [x10, #0xe0]
        str     x27, [sp, #0x6a0]
        mul     x27, x8, x8
        adds    x22, x22, x25
        adcs    x28, x28, x14
        umlal   v16.2d, v24.2s, v3.s[0]
        adcs    x25, x11, x12
        adcs    x23, x4, x23
        ldr     x4, [sp, #0x6c8]
        adcs    x20, x20, x5
        umlal   v5.2d, v2.2s, v13.s[0]
        adcs    x19, x19, x27
        umlal2  v5.2d, v2.4s, v13.s[2]
        ldp     q2, q27, [x10, #0x120]
        umulh   x27, x8, x8
        umlal   v21.2d, v7.2s, v13.s[0]
        adc     x27, x13, x27
        subs    x5, x4, x26
        umlal   v20.2d, v26.2s, v3.s[0]
        sbcs    x2, x6, x2
        sbcs    x6, x16, x17
        sbcs    x8, x9, x8
        csetm   x9, lo
        eor     x8, x8, x9
        eor     x5, x5, x9
        eor     x2, x2, x9
        umlal2  v21.2d, v7.4s, v13.s[2]
        cmn     x9, #1
        adcs    x5, x5, xzr
        umlal2  v16.2d, v24.4s, v3.s[2]
        adcs    x2, x2, xzr
        eor     x6, x6, x9
        umulh   x9, x5, x2
        umlal   v23.2d, v4.2s, v13.s[0]
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        ldp     q7, q24, [x10]
        umlal   v14.2d, v7.2s, v17.s[0]
        umlal2  v14.2d, v7.4s, v17.s[2]
        ext     v7.16b, v1.16b, v14.16b, #8
        mul     x11, x5, x6
        usra    v14.2d, v7.2d, #0x1d
        ext     v7.16b, v14.16b, v1.16b, #8
        and     v14.16b, v14.16b, v0.16b
        umlal   v15.2d, v2.2s, v22.s[0]
        umulh   x12, x5, x8
        umlal2  v20.2d, v26.4s, v3.s[2]
        umlal2  v23.2d, v4.4s, v13.s[2]
        ldp     q4, q26, [x10, #0x100]
        umlal   v28.2d, v25.2s, v13.s[0]
        umlal2  v15.2d, v2.4s, v22.s[1]
        mul     x13, x5, x8
        umlal2  v28.2d, v25.4s, v13.s[2]
        ldp     q2, q25, [x10, #0x120]
        umlal   v15.2d, v27.2s, v30.s[2]
        umlal2  v15.2d, v27.4s, v30.s[3]
        mul     x14, x6, x8
        umlal   v15.2d, v11.2s, v30.s[0]
        umlal2  v15.2d, v11.4s, v30.s[1]
        ldp     q11, q27, [x10, #0x140]
        umlal   v15.2d, v4.2s, v13.s[0]
        umulh   x16, x5, x6
        umlal2  v15.2d, v4.4s, v13.s[2]
        umull   v4.2d, v26.2s, v13.s[0]
        umlal2  v4.2d, v26.4s, v13.s[2]
        ldp     q13, q26, [x10, #0x20]
        umlal   v12.2d, v13.2s, v17.s[0]
        mul     x4, x4, x4
        umlal2  v12.2d, v13.4s, v17.s[2]
        ldp     q13, q29, [x10, #0x160]
        umlal   v8.2d, v26.2s, v17.s[0]
        umlal2  v8.2d, v26.4s, v17.s[2]
        mul     x17, x5, x2
        umlal   v4.2d, v2.2s, v22.s[2]
        umlal2  v4.2d, v2.4s, v22.s[3]
        ldp     q2, q26, [x10, #0xa0]
        umlal   v6.2d, v2.2s, v3.s[0]
        str     x27, [sp, #0x6c8]
        umulh   x27, x6, x8
        adds    x9, x9, x11
        adcs    x11, x16, x13
        umlal2  v6.2d, v2.4s, v3.s[2]
        umlal   v5.2d, v26.2s, v3.s[0]
        umlal2  v5.2d, v26.4s, v3.s[2]
        ldp     q2, q26, [x10, #0x40]
        umlal   v31.2d, v2.2s, v17.s[0]
        umulh   x13, x2, x8
        umlal2  v31.2d, v2.4s, v17.s[2]
        umlal   v10.2d, v26.2s, v17.s[0]
        umlal2  v10.2d, v26.4s, v17.s[2]
        ldp     q2, q26, [x10, #0x60]
        umlal   v9.2d, v2.2s, v17.s[0]
        umlal   v4.2d, v25.2s, v22.s[0]
        umlal2  v4.2d, v25.4s, v22.s[1]
        umlal   v4.2d, v11.2s, v30.s[2]
        umlal2  v4.2d, v11.4s, v30.s[3]
        ldp     q11, q25, [x10, #0xc0]
        umlal   v21.2d, v11.2s, v3.s[0]
        umlal2  v21.2d, v11.4s, v3.s[2]
        umlal   v23.2d, v25.2s, v3.s[0]
        umlal2  v23.2d, v25.4s, v3.s[2]
        ldp     q11, q25, [x10, #0xe0]
        umlal   v28.2d, v11.2s, v3.s[0]
        umlal   v4.2d, v27.2s, v30.s[0]
        umlal2  v28.2d, v11.4s, v3.s[2]
        umlal   v15.2d, v25.2s, v3.s[0]
        umlal2  v15.2d, v25.4s, v3.s[2]
        ldp     q11, q25, [x10, #0x120]
        umlal2  v4.2d, v27.4s, v30.s[1]
        mul     x16, x2, x8
        adcs    x12, x12, x16
        umlal2  v9.2d, v2.4s, v17.s[2]
        adcs    x13, x13, x14
        ldp     q2, q27, [x10, #0x100]
        umlal   v16.2d, v26.2s, v17.s[0]
        umlal2  v16.2d, v26.4s, v17.s[2]
        mul     x26, x26, x26
        adc     x27, x27, xzr
        umlal   v4.2d, v2.2s, v3.s[0]
        umlal2  v4.2d, v2.4s, v3.s[2]
        ldp     q2, q26, [x10, #0x80]
        umlal   v20.2d, v2.2s, v17.s[0]
        umulh   x14, x2, x6
        umlal2  v20.2d, v2.4s, v17.s[2]
        umull   v2.2d, v27.2s, v3.s[0]
        umlal2  v2.2d, v27.4s, v3.s[2]
        ldp     q3, q27, [x10, #0x140]
        umlal   v6.2d, v26.2s, v17.s[0]
        mul     x16, x2, x6
        adds    x11, x11, x16
        adcs    x12, x12, x14
        umlal   v2.2d, v11.2s, v18.s[0]
        adcs    x13, x13, xzr
        adc     x27, x27, xzr
        adds    x14, x17, x17
        umlal2  v6.2d, v26.4s, v17.s[2]
        adcs    x9, x9, x9
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        umlal2  v2.2d, v11.4s, v18.s[1]
        umulh   x16, x5, x5
        adcs    x13, x13, x13
        adcs    x27, x27, x27
        adc     x17, xzr, xzr
        adds    x14, x14, x16
        ldr     x16, [sp, #0x7c0]
        ldp     q11, q26, [x10, #0xa0]
        umlal   v2.2d, v25.2s, v22.s[2]
        umlal2  v2.2d, v25.4s, v22.s[3]
        str     x19, [sp, #0x708]
        ldr     x19, [sp, #0x7c8]
        str     x20, [sp, #0x720]
        umulh   x20, x16, x19
        umlal   v5.2d, v11.2s, v17.s[0]
        umlal2  v5.2d, v11.4s, v17.s[2]
        umlal   v2.2d, v3.2s, v22.s[0]
        umlal2  v2.2d, v3.4s, v22.s[1]
        ldp     q11, q3, [x10, #0xc0]
        str     x20, [sp, #0x6d8]
        mul     x20, x2, x2
        adcs    x20, x9, x20
        umlal   v2.2d, v27.2s, v30.s[2]
        umlal2  v2.2d, v27.4s, v30.s[3]
        umlal   v2.2d, v13.2s, v30.s[0]
        mul     x9, x16, x19
        umlal   v23.2d, v11.2s, v17.s[0]
        umlal   v21.2d, v26.2s, v17.s[0]
        umlal2  v21.2d, v26.4s, v17.s[2]
        str     x9, [sp, #0x718]
        mul     x9, x6, x6
        umlal2  v2.2d, v13.4s, v30.s[1]
        ldp     q13, q25, [x10, #0xe0]
        umlal2  v23.2d, v11.4s, v17.s[2]
        umulh   x2, x2, x2
        umlal   v28.2d, v3.2s, v17.s[0]
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x798]
        adcs    x9, x12, x9
        umlal2  v28.2d, v3.4s, v17.s[2]
        umlal   v15.2d, v13.2s, v17.s[0]
        uzp1    v11.4s, v17.4s, v14.4s
        ldp     q3, q26, [x10]
        umlal   v4.2d, v25.2s, v17.s[0]
        umlal2  v15.2d, v13.4s, v17.s[2]
        ldp     q13, q27, [x10, #0x20]
        ldr     x10, [sp, #0x7e8]
        mul     x12, x16, x11
        umlal2  v4.2d, v25.4s, v17.s[2]
        mul     x5, x5, x5
        str     x12, [sp, #0x710]
        umulh   x12, x16, x10
        str     x12, [sp, #0x698]
        umulh   x12, x16, x11
        str     x12, [sp, #0x690]
        mul     x12, x8, x8
        umulh   x6, x6, x6
        adcs    x6, x13, x6
        adcs    x27, x27, x12
        mul     x12, x19, x10
        mul     x13, x11, x10
        mul     x16, x16, x10
        umulh   x8, x8, x8
        adc     x8, x17, x8
        ldr     x17, [sp, #0x6a0]
        subs    x5, x4, x5
        sbcs    x14, x15, x14
        sbcs    x20, x21, x20
        sbcs    x2, x7, x2
        sbcs    x9, x24, x9
        sbcs    x6, x17, x6
        str     x7, [sp, #0x688]
        ldr     x7, [sp, #0x6a8]
        sbcs    x27, x7, x27
        str     x21, [sp, #0x680]
        ldr     x21, [sp, #0x6b0]
        sbcs    x8, x21, x8
        str     x15, [sp, #0x678]
        csetm   x15, lo
        adds    x5, x5, x26
        adcs    x14, x14, x22
        str     x4, [sp, #0x670]
        mul     x4, x19, x11
        ldr     x11, [sp, #0x720]
        adcs    x20, x20, x28
        adcs    x2, x2, x25
        umlal   v8.2d, v13.2s, v14.s[0]
        adcs    x9, x9, x23
        adcs    x6, x6, x11
        ldr     x11, [sp, #0x708]
        adcs    x27, x27, x11
        ldr     x11, [sp, #0x6c8]
        umlal2  v8.2d, v13.4s, v14.s[2]
        adcs    x8, x8, x11
        adc     x15, x15, xzr
        adds    x24, x24, x5
        umlal   v31.2d, v27.2s, v14.s[0]
        umulh   x5, x19, x10
        adcs    x14, x17, x14
        adcs    x20, x7, x20
        umlal2  v31.2d, v27.4s, v14.s[2]
        ldr     x7, [sp, #0x798]
        adcs    x21, x21, x2
        ldr     x2, [sp, #0x708]
        adcs    x26, x26, x9
        ldr     x9, [sp, #0x6d8]
        adcs    x22, x22, x6
        adcs    x28, x28, x27
        ldr     x27, [sp, #0x720]
        adcs    x25, x25, x8
        adcs    x23, x23, x15
        ldr     x15, [sp, #0x698]
        adcs    x27, x27, xzr
        adcs    x2, x2, xzr
        adcs    x6, x11, xzr
        ldr     x11, [sp, #0x710]
        umulh   x8, x7, x10
        adds    x9, x9, x11
        ldr     x11, [sp, #0x690]
        adcs    x11, x11, x16
        adcs    x12, x15, x12
        adcs    x5, x5, x13
        adc     x8, x8, xzr
        adds    x4, x11, x4
        ldr     x11, [sp, #0x738]
        ldp     q13, q25, [x11, #0x40]
        umlal   v10.2d, v13.2s, v14.s[0]
        umulh   x13, x19, x7
        umlal2  v10.2d, v13.4s, v14.s[2]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x718]
        adcs    x5, x5, xzr
        umlal   v9.2d, v25.2s, v14.s[0]
        adc     x8, x8, xzr
        adds    x13, x13, x13
        adcs    x9, x9, x9
        umlal2  v9.2d, v25.4s, v14.s[2]
        adcs    x4, x4, x4
        adcs    x12, x12, x12
        adcs    x5, x5, x5
        adcs    x8, x8, x8
        adc     x15, xzr, xzr
        ldp     q13, q25, [x11, #0x60]
        mul     x16, x19, x19
        umlal   v16.2d, v13.2s, v14.s[0]
        umlal2  v16.2d, v13.4s, v14.s[2]
        umlal   v20.2d, v25.2s, v14.s[0]
        umulh   x17, x19, x19
        umlal2  v20.2d, v25.4s, v14.s[2]
        ldp     q13, q25, [x11, #0x80]
        ldr     x11, [sp, #0x7c0]
        umlal   v6.2d, v13.2s, v14.s[0]
        umlal2  v6.2d, v13.4s, v14.s[2]
        umlal   v5.2d, v25.2s, v14.s[0]
        mul     x19, x7, x7
        umulh   x11, x11, x11
        adds    x11, x13, x11
        adcs    x9, x9, x16
        adcs    x4, x4, x17
        ldr     x17, [sp, #0x780]
        adcs    x19, x12, x19
        mul     x12, x10, x10
        umulh   x13, x10, x10
        umulh   x16, x7, x7
        str     x19, [sp, #0x718]
        ldr     x19, [sp, #0x7a8]
        str     x4, [sp, #0x698]
        umulh   x4, x17, x19
        str     x9, [sp, #0x690]
        ldr     x9, [sp, #0x738]
        ldp     q13, q27, [x9, #0xa0]
        umlal   v21.2d, v13.2s, v14.s[0]
        umlal2  v21.2d, v13.4s, v14.s[2]
        umlal   v23.2d, v27.2s, v14.s[0]
        umlal2  v23.2d, v27.4s, v14.s[2]
        ldp     q13, q27, [x9, #0x100]
        adcs    x5, x5, x16
        ldr     x9, [sp, #0x680]
        ldr     x16, [x1, #8]
        adcs    x8, x8, x12
        adc     x12, x15, x13
        ldr     x15, [sp, #0x670]
        ldr     x13, [x1]
        subs    x15, x13, x15
        ldr     x13, [sp, #0x678]
        umlal   v2.2d, v13.2s, v17.s[0]
        sbcs    x13, x16, x13
        ldr     x16, [x1, #0x10]
        umlal2  v2.2d, v13.4s, v17.s[2]
        sbcs    x9, x16, x9
        ldr     x16, [x1, #0x18]
        umull   v13.2d, v27.2s, v17.s[0]
        str     x9, [sp, #0x680]
        ldr     x9, [sp, #0x688]
        sbcs    x9, x16, x9
        ldr     x16, [sp, #0x6b8]
        sbcs    x24, x16, x24
        ldr     x16, [sp, #0x730]
        sbcs    x14, x16, x14
        ldr     x16, [sp, #0x6f0]
        sbcs    x20, x16, x20
        ldr     x16, [sp, #0x6e8]
        umlal2  v13.2d, v27.4s, v17.s[2]
        sbcs    x21, x16, x21
        ldr     x16, [sp, #0x6c0]
        sbcs    x26, x16, x26
        ldr     x16, [sp, #0x6d0]
        sbcs    x22, x16, x22
        ldr     x16, [sp, #0x6e0]
        sbcs    x28, x16, x28
        ldr     x16, [sp, #0x728]
        sbcs    x25, x16, x25
        ldr     x16, [sp, #0x770]
        sbcs    x23, x16, x23
        ldr     x16, [sp, #0x788]
        sbcs    x27, x16, x27
        ldr     x16, [sp, #0x6f8]
        sbcs    x2, x16, x2
        mul     x16, x17, x19
        str     x2, [sp, #0x688]
        ldr     x2, [sp, #0x7a0]
        str     x27, [sp, #0x678]
        mul     x27, x17, x2
        str     x23, [sp, #0x670]
        ldr     x23, [sp, #0x778]
        str     x25, [sp, #0x710]
        umulh   x25, x17, x23
        str     x28, [sp, #0x6d8]
        ldr     x28, [sp, #0x700]
        sbcs    x6, x28, x6
        csetm   x28, lo
        str     x28, [sp, #0x6c8]
        ldr     x28, [x3]
        str     x6, [sp, #0x708]
        ldr     x6, [sp, #0x7e0]
        subs    x28, x28, x6
        ldr     x6, [x3, #8]
        str     x22, [sp, #0x720]
        ldr     x22, [sp, #0x790]
        sbcs    x6, x6, x22
        umulh   x22, x17, x2
        str     x26, [sp, #0x6b0]
        ldr     x26, [x3, #0x10]
        str     x21, [sp, #0x6a8]
        ldr     x21, [sp, #0x750]
        sbcs    x26, x26, x21
        ldr     x21, [x3, #0x18]
        str     x20, [sp, #0x6a0]
        ldr     x20, [sp, #0x758]
        sbcs    x21, x21, x20
        ldr     x20, [sp, #0x7d0]
        str     x14, [sp, #0x668]
        ldr     x14, [sp, #0x740]
        sbcs    x20, x20, x14
        ldr     x14, [sp, #0x7d8]
        str     x24, [sp, #0x7d0]
        ldr     x24, [sp, #0x748]
        sbcs    x14, x14, x24
        umulh   x24, x19, x2
        str     x9, [sp, #0x7d8]
        ldr     x9, [sp, #0x7b8]
        str     x13, [sp, #0x660]
        ldr     x13, [sp, #0x760]
        sbcs    x9, x9, x13
        ldr     x13, [sp, #0x7b0]
        str     x15, [sp, #0x7b8]
        ldr     x15, [sp, #0x768]
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x7c0]
        str     x12, [sp, #0x7b0]
        ldr     x12, [x3, #0xc0]
        sbcs    x12, x15, x12
        str     x8, [sp, #0x658]
        ldr     x8, [sp, #0x7c8]
        str     x5, [sp, #0x650]
        ldr     x5, [x3, #0xc8]
        sbcs    x5, x8, x5
        ldr     x8, [x3, #0xd0]
        str     x11, [sp, #0x648]
        mul     x11, x23, x2
        sbcs    x8, x7, x8
        ldr     x7, [x3, #0xd8]
        sbcs    x7, x10, x7
        ldr     x10, [x3, #0xe0]
        sbcs    x10, x17, x10
        ldr     x17, [x3, #0xe8]
        umulh   x15, x23, x2
        sbcs    x17, x23, x17
        ldr     x23, [x3, #0xf0]
        sbcs    x23, x19, x23
        ldr     x19, [x3, #0xf8]
        sbcs    x19, x2, x19
        csetm   x2, lo
        adds    x25, x25, x16
        adcs    x27, x4, x27
        ldr     x4, [sp, #0x780]
        adcs    x22, x22, x11
        ldr     x11, [sp, #0x778]
        umlal2  v5.2d, v25.4s, v14.s[2]
        mul     x16, x4, x11
        ldr     x11, [sp, #0x7a0]
        ldr     x4, [sp, #0x7a8]
        eor     x6, x6, x2
        eor     x28, x28, x2
        eor     x21, x21, x2
        eor     x26, x26, x2
        eor     x9, x9, x2
        eor     x14, x14, x2
        eor     x20, x20, x2
        eor     x13, x13, x2
        mul     x11, x4, x11
        adcs    x11, x15, x11
        adc     x24, x24, xzr
        eor     x12, x12, x2
        eor     x19, x19, x2
        eor     x15, x17, x2
        ldr     x17, [sp, #0x778]
        eor     x23, x23, x2
        eor     x10, x10, x2
        eor     x8, x8, x2
        umulh   x4, x17, x4
        eor     x7, x7, x2
        cmn     x2, #1
        adcs    x28, x28, xzr
        adcs    x6, x6, xzr
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        adcs    x20, x20, xzr
        adcs    x14, x14, xzr
        adcs    x9, x9, xzr
        adcs    x13, x13, xzr
        eor     x2, x5, x2
        ldr     x5, [sp, #0x7a8]
        str     x9, [sp, #0x640]
        mul     x9, x17, x5
        adcs    x12, x12, xzr
        adcs    x2, x2, xzr
        adcs    x8, x8, xzr
        adcs    x7, x7, xzr
        adcs    x10, x10, xzr
        adcs    x15, x15, xzr
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        str     x19, [sp, #0x638]
        umulh   x19, x17, x17
        adds    x27, x27, x9
        adcs    x22, x22, x4
        adcs    x4, x11, xzr
        adc     x24, x24, xzr
        adds    x9, x16, x16
        ldr     x16, [sp, #0x780]
        adcs    x25, x25, x25
        adcs    x27, x27, x27
        adcs    x22, x22, x22
        adcs    x4, x4, x4
        adcs    x24, x24, x24
        adc     x11, xzr, xzr
        str     x23, [sp, #0x630]
        umulh   x23, x16, x16
        str     x15, [sp, #0x628]
        umulh   x15, x5, x5
        str     x10, [sp, #0x620]
        mul     x10, x17, x17
        str     x7, [sp, #0x618]
        ldr     x7, [sp, #0x7a0]
        str     x8, [sp, #0x610]
        mul     x8, x7, x7
        str     x2, [sp, #0x608]
        umulh   x2, x7, x7
        adds    x23, x9, x23
        ldr     x9, [sp, #0x7c8]
        adcs    x25, x25, x10
        ldr     x10, [sp, #0x798]
        adcs    x19, x27, x19
        mul     x27, x5, x5
        adcs    x22, x22, x27
        adcs    x27, x4, x15
        ldr     x4, [sp, #0x7c0]
        adcs    x24, x24, x8
        adc     x2, x11, x2
        subs    x8, x4, x16
        sbcs    x9, x9, x17
        sbcs    x5, x10, x5
        ldr     x10, [sp, #0x7e8]
        sbcs    x7, x10, x7
        csetm   x10, lo
        eor     x7, x7, x10
        eor     x8, x8, x10
        eor     x9, x9, x10
        cmn     x10, #1
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        eor     x5, x5, x10
        adcs    x5, x5, xzr
        mul     x10, x8, x5
        adcs    x7, x7, xzr
        mul     x11, x5, x7
        umulh   x15, x8, x5
        umulh   x17, x8, x9
        mul     x4, x4, x4
        str     x12, [sp, #0x7c0]
        umulh   x12, x8, x7
        str     x13, [sp, #0x7a0]
        mul     x13, x9, x5
        str     x14, [sp, #0x7e8]
        mul     x14, x9, x7
        str     x20, [sp, #0x7a8]
        umulh   x20, x5, x7
        str     x21, [sp, #0x798]
        mul     x21, x8, x7
        adds    x10, x17, x10
        adcs    x21, x15, x21
        adcs    x12, x12, x14
        umulh   x14, x9, x7
        adcs    x11, x14, x11
        adc     x20, x20, xzr
        adds    x21, x21, x13
        mul     x13, x9, x9
        umulh   x14, x8, x8
        umulh   x15, x9, x5
        adcs    x12, x12, x15
        adcs    x11, x11, xzr
        adc     x20, x20, xzr
        mul     x15, x8, x9
        adds    x15, x15, x15
        adcs    x10, x10, x10
        adcs    x21, x21, x21
        adcs    x12, x12, x12
        adcs    x11, x11, x11
        adcs    x20, x20, x20
        adc     x17, xzr, xzr
        umulh   x9, x9, x9
        str     x6, [sp, #0x778]
        umulh   x6, x5, x5
        mul     x5, x5, x5
        mul     x8, x8, x8
        mul     x16, x16, x16
        str     x26, [sp, #0x780]
        mul     x26, x7, x7
        adds    x14, x15, x14
        adcs    x10, x10, x13
        adcs    x21, x21, x9
        adcs    x5, x12, x5
        ldr     x13, [sp, #0x718]
        ldr     x12, [sp, #0x698]
        adcs    x6, x11, x6
        ldr     x11, [sp, #0x690]
        ldr     x15, [sp, #0x658]
        adcs    x26, x20, x26
        umulh   x20, x7, x7
        adc     x20, x17, x20
        ldr     x17, [sp, #0x7b0]
        subs    x7, x4, x8
        ldr     x8, [sp, #0x648]
        sbcs    x9, x8, x14
        ldr     x14, [sp, #0x650]
        sbcs    x10, x11, x10
        sbcs    x21, x12, x21
        sbcs    x5, x13, x5
        sbcs    x6, x14, x6
        sbcs    x26, x15, x26
        sbcs    x20, x17, x20
        csetm   x12, lo
        adds    x7, x7, x16
        adcs    x9, x9, x23
        adcs    x10, x10, x25
        adcs    x21, x21, x19
        adcs    x5, x5, x22
        adcs    x6, x6, x27
        adcs    x26, x26, x24
        adcs    x20, x20, x2
        adc     x12, x12, xzr
        adds    x7, x13, x7
        adcs    x9, x14, x9
        adcs    x10, x15, x10
        adcs    x21, x17, x21
        adcs    x5, x16, x5
        adcs    x23, x23, x6
        ldr     x6, [sp, #0x680]
        adcs    x26, x25, x26
        ldr     x13, [sp, #0x698]
        adcs    x25, x19, x20
        ldr     x14, [sp, #0x7d0]
        ldr     x20, [sp, #0x7b8]
        ldr     x15, [sp, #0x668]
        adcs    x22, x22, x12
        ldr     x16, [sp, #0x6a0]
        ldr     x12, [sp, #0x7d8]
        ldr     x17, [sp, #0x6a8]
        adcs    x19, x27, xzr
        adcs    x24, x24, xzr
        adcs    x27, x2, xzr
        ldr     x2, [sp, #0x660]
        adds    x20, x20, x4
        adcs    x2, x2, x8
        ldr     x8, [sp, #0x6d8]
        adcs    x6, x6, x11
        ldr     x11, [sp, #0x720]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x6b0]
        adcs    x14, x14, x7
        adcs    x15, x15, x9
        adcs    x16, x16, x10
        adcs    x17, x17, x21
        adcs    x13, x13, x5
        adcs    x11, x11, x23
        adcs    x8, x8, x26
        str     x26, [sp, #0x6d8]
        ldr     x26, [sp, #0x710]
        adcs    x26, x26, x25
        str     x25, [sp, #0x710]
        ldr     x25, [sp, #0x670]
        adcs    x25, x25, x22
        str     x22, [sp, #0x670]
        ldr     x22, [sp, #0x678]
        adcs    x22, x22, x19
        str     x19, [sp, #0x678]
        ldr     x19, [sp, #0x688]
        adcs    x19, x19, x24
        str     x24, [sp, #0x688]
        ldr     x24, [sp, #0x708]
        adcs    x24, x24, x27
        str     x27, [sp, #0x708]
        ldr     x27, [sp, #0x6c8]
        adc     x27, x27, xzr
        str     x23, [sp, #0x6c8]
        ldr     x23, [sp, #0x6c0]
        adds    x23, x23, x20
        ldr     x20, [sp, #0x6d0]
        adcs    x20, x20, x2
        ldr     x2, [sp, #0x6e0]
        stp     x23, x20, [x1, #0x40]
        adcs    x2, x2, x6
        ldr     x6, [sp, #0x728]
        adcs    x6, x6, x12
        ldr     x12, [sp, #0x780]
        ldp     d25, d27, [x1, #0x38]
        usra    v19.2d, v25.2d, #0x10
        str     x20, [sp, #0x728]
        umulh   x20, x28, x12
        shl     v25.2d, v27.2d, #0x36
        ldr     d27, [x1, #0x48]
        str     x23, [sp, #0x6e0]
        ldr     x23, [sp, #0x770]
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x788]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x6f8]
        usra    v19.2d, v25.2d, #6
        stp     x2, x6, [x1, #0x50]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x778]
        usra    v19.2d, v7.2d, #0x1d
        ldp     d7, d25, [x1, #0x40]
        umlal   v19.2d, v24.2s, v17.s[0]
        usra    v12.2d, v7.2d, #0xa
        stp     x23, x14, [x1, #0x60]
        umlal2  v19.2d, v24.4s, v17.s[2]
        shl     v7.2d, v25.2d, #0x3c
        umlal   v19.2d, v3.2s, v14.s[0]
        usra    v12.2d, v7.2d, #6
        str     x14, [sp, #0x6f8]
        umulh   x14, x28, x16
        str     x23, [sp, #0x788]
        ldr     x23, [sp, #0x700]
        adcs    x23, x23, x17
        ldr     x17, [sp, #0x690]
        umlal2  v19.2d, v3.4s, v14.s[2]
        ext     v3.16b, v1.16b, v19.16b, #8
        adcs    x4, x4, x13
        ldr     x13, [sp, #0x648]
        adcs    x11, x13, x11
        ldr     x13, [sp, #0x738]
        usra    v19.2d, v3.2d, #0x1d
        and     v3.16b, v19.16b, v0.16b
        stp     x15, x23, [x1, #0x70]
        shl     v7.2d, v27.2d, #2
        ldp     q17, q24, [x13]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x798]
        str     x23, [sp, #0x690]
        umulh   x23, x28, x17
        str     x15, [sp, #0x648]
        ldr     x15, [sp, #0x698]
        adcs    x26, x15, x26
        adcs    x25, x7, x25
        ldp     q25, q27, [x13, #0x20]
        usra    v8.2d, v7.2d, #6
        adcs    x22, x9, x22
        ext     v7.16b, v19.16b, v1.16b, #8
        usra    v12.2d, v7.2d, #0x1d
        adcs    x19, x10, x19
        ldr     x9, [sp, #0x6d8]
        adcs    x21, x21, x24
        umlal   v12.2d, v26.2s, v14.s[0]
        ldp     q7, q19, [x13, #0x40]
        ldr     x10, [sp, #0x710]
        mul     x24, x28, x17
        ldr     x15, [sp, #0x670]
        umlal2  v12.2d, v26.4s, v14.s[2]
        adcs    x27, x5, x27
        ldr     x5, [sp, #0x6c8]
        adcs    x5, x5, xzr
        umlal   v12.2d, v17.2s, v3.s[0]
        mul     x7, x12, x17
        umlal2  v12.2d, v17.4s, v3.s[2]
        adcs    x9, x9, xzr
        ldp     q17, q26, [x13, #0x180]
        umlal   v31.2d, v25.2s, v3.s[0]
        adcs    x10, x10, xzr
        adcs    x15, x15, xzr
        str     x15, [sp, #0x670]
        ldr     x15, [sp, #0x678]
        adcs    x15, x15, xzr
        umlal2  v31.2d, v25.4s, v3.s[2]
        str     x15, [sp, #0x678]
        ldr     x15, [sp, #0x688]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x688]
        ldr     x15, [sp, #0x708]
        adcs    x15, x15, xzr
        ext     v25.16b, v1.16b, v12.16b, #8
        usra    v12.2d, v25.2d, #0x1d
        ext     v25.16b, v12.16b, v1.16b, #8
        str     x15, [sp, #0x708]
        umulh   x15, x16, x17
        usra    v8.2d, v25.2d, #0x1d
        and     v12.16b, v12.16b, v0.16b
        umlal   v8.2d, v24.2s, v3.s[0]
        ldp     q25, q26, [x13, #0xc0]
        str     x10, [sp, #0x710]
        umulh   x10, x16, x12
        umlal2  v8.2d, v24.4s, v3.s[2]
        umlal   v9.2d, v7.2s, v3.s[0]
        umlal   v10.2d, v27.2s, v3.s[0]
        umlal2  v10.2d, v27.4s, v3.s[2]
        ldp     q24, q27, [x13, #0xe0]
        str     x9, [sp, #0x6d8]
        mul     x9, x28, x12
        umlal2  v9.2d, v7.4s, v3.s[2]
        ldp     q7, q29, [x13, #0x140]
        umlal   v16.2d, v19.2s, v3.s[0]
        umlal2  v16.2d, v19.4s, v3.s[2]
        str     x5, [sp, #0x6c8]
        mul     x5, x16, x12
        umlal   v28.2d, v25.2s, v14.s[0]
        umlal2  v28.2d, v25.4s, v14.s[2]
        umlal   v15.2d, v26.2s, v14.s[0]
        str     x27, [sp, #0x698]
        mul     x27, x16, x17
        adds    x9, x14, x9
        adcs    x24, x20, x24
        umlal   v4.2d, v24.2s, v14.s[0]
        adcs    x23, x23, x27
        adcs    x27, x15, x7
        umlal2  v4.2d, v24.4s, v14.s[2]
        umlal2  v15.2d, v26.4s, v14.s[2]
        ldp     q19, q24, [x13, #0x120]
        umulh   x20, x12, x17
        adc     x20, x20, xzr
        adds    x24, x24, x5
        umlal   v2.2d, v27.2s, v14.s[0]
        adcs    x23, x23, x10
        adcs    x27, x27, xzr
        adc     x20, x20, xzr
        umlal2  v2.2d, v27.4s, v14.s[2]
        umlal   v13.2d, v19.2s, v18.s[2]
        umlal2  v13.2d, v19.4s, v18.s[3]
        mul     x5, x28, x16
        ldr     x10, [sp, #0x7a8]
        ldr     x14, [sp, #0x7e8]
        adds    x5, x5, x5
        adcs    x7, x9, x9
        umlal   v13.2d, v24.2s, v18.s[0]
        adcs    x24, x24, x24
        adcs    x23, x23, x23
        umlal2  v13.2d, v24.4s, v18.s[1]
        adcs    x27, x27, x27
        ldp     q19, q24, [x13, #0x100]
        umlal   v13.2d, v7.2s, v22.s[2]
        adcs    x20, x20, x20
        adc     x9, xzr, xzr
        umulh   x15, x10, x14
        umlal2  v13.2d, v7.4s, v22.s[3]
        ldp     q7, q25, [x13, #0x120]
        umlal   v13.2d, v29.2s, v22.s[0]
        umlal2  v13.2d, v29.4s, v22.s[1]
        ldp     q26, q27, [x13, #0x160]
        str     x6, [sp, #0x700]
        mul     x6, x16, x16
        umlal   v13.2d, v26.2s, v30.s[2]
        str     x2, [sp, #0x770]
        umulh   x2, x28, x28
        umlal2  v13.2d, v26.4s, v30.s[3]
        umull   v26.2d, v24.2s, v14.s[0]
        umlal2  v26.2d, v24.4s, v14.s[2]
        umlal   v13.2d, v27.2s, v30.s[0]
        str     x21, [sp, #0x6d0]
        umulh   x21, x16, x16
        umlal2  v13.2d, v27.4s, v30.s[1]
        ldp     q24, q27, [x13, #0x60]
        umlal   v20.2d, v24.2s, v3.s[0]
        umlal2  v20.2d, v24.4s, v3.s[2]
        umlal   v6.2d, v27.2s, v3.s[0]
        str     x19, [sp, #0x6c0]
        mul     x19, x12, x12
        umlal2  v6.2d, v27.4s, v3.s[2]
        ldp     q24, q27, [x13]
        umlal   v8.2d, v24.2s, v12.s[0]
        adds    x2, x5, x2
        adcs    x5, x7, x6
        ldr     x6, [sp, #0x7a0]
        umlal2  v8.2d, v24.4s, v12.s[2]
        ext     v24.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v24.2d, #0x1d
        ext     v24.16b, v8.16b, v1.16b, #8
        and     v8.16b, v8.16b, v0.16b
        mul     x7, x10, x6
        umlal   v13.2d, v19.2s, v14.s[0]
        umlal   v26.2d, v7.2s, v11.s[0]
        str     x22, [sp, #0x720]
        umulh   x22, x17, x17
        umlal2  v13.2d, v19.4s, v14.s[2]
        ldp     q14, q19, [x13, #0x140]
        umlal2  v26.2d, v7.4s, v11.s[1]
        umlal   v26.2d, v25.2s, v18.s[2]
        umlal2  v26.2d, v25.4s, v18.s[3]
        str     x25, [sp, #0x6b0]
        umulh   x25, x12, x12
        ldp     d7, d25, [x1, #0x48]
        usra    v31.2d, v7.2d, #0x3e
        adcs    x21, x24, x21
        shl     v7.2d, v25.2d, #8
        adcs    x24, x23, x19
        adcs    x23, x27, x25
        umlal   v26.2d, v14.2s, v18.s[0]
        ldr     x19, [sp, #0x640]
        usra    v31.2d, v7.2d, #6
        ldp     q7, q25, [x13, #0x20]
        usra    v31.2d, v24.2d, #0x1d
        umlal   v10.2d, v7.2s, v12.s[0]
        mul     x25, x17, x17
        adcs    x25, x20, x25
        umlal   v31.2d, v27.2s, v12.s[0]
        adc     x22, x9, x22
        umlal2  v26.2d, v14.4s, v18.s[1]
        umlal2  v31.2d, v27.4s, v12.s[2]
        ldp     q14, q24, [x13, #0x80]
        umulh   x27, x10, x19
        umlal   v9.2d, v25.2s, v12.s[0]
        umlal   v5.2d, v14.2s, v3.s[0]
        umlal2  v5.2d, v14.4s, v3.s[2]
        umlal   v21.2d, v24.2s, v3.s[0]
        umlal2  v21.2d, v24.4s, v3.s[2]
        umlal   v26.2d, v19.2s, v22.s[2]
        umlal2  v26.2d, v19.4s, v22.s[3]
        ldp     q14, q19, [x13, #0xa0]
        umlal2  v10.2d, v7.4s, v12.s[2]
        ldp     q7, q24, [x13, #0x40]
        umulh   x20, x10, x6
        umlal2  v9.2d, v25.4s, v12.s[2]
        ldp     q25, q27, [x13, #0xc0]
        umlal   v16.2d, v7.2s, v12.s[0]
        uzp1    v29.4s, v3.4s, v12.4s
        mul     x9, x10, x14
        umlal2  v16.2d, v7.4s, v12.s[2]
        umlal   v23.2d, v14.2s, v3.s[0]
        umlal2  v23.2d, v14.4s, v3.s[2]
        umlal   v28.2d, v19.2s, v3.s[0]
        str     x26, [sp, #0x6a8]
        mul     x26, x10, x19
        umlal   v20.2d, v24.2s, v12.s[0]
        ldp     q14, q7, [x13, #0xe0]
        umlal2  v28.2d, v19.4s, v3.s[2]
        umlal   v15.2d, v25.2s, v3.s[0]
        str     x8, [sp, #0x6a0]
        umulh   x8, x14, x6
        adds    x26, x15, x26
        adcs    x27, x27, x7
        umlal2  v15.2d, v25.4s, v3.s[2]
        umlal   v4.2d, v27.2s, v3.s[0]
        umlal2  v20.2d, v24.4s, v12.s[2]
        ldp     q19, q24, [x13, #0x160]
        umlal2  v4.2d, v27.4s, v3.s[2]
        umlal   v2.2d, v14.2s, v3.s[0]
        mul     x7, x14, x6
        adcs    x20, x20, x7
        umlal2  v2.2d, v14.4s, v3.s[2]
        umlal   v26.2d, v19.2s, v22.s[0]
        ldp     q14, q25, [x13, #0x100]
        umlal   v13.2d, v7.2s, v3.s[0]
        mul     x7, x14, x19
        umlal2  v26.2d, v19.4s, v22.s[1]
        umlal   v26.2d, v24.2s, v30.s[2]
        umlal2  v26.2d, v24.4s, v30.s[3]
        ldp     q19, q24, [x13, #0x120]
        mul     x15, x19, x6
        adcs    x8, x8, x15
        umlal   v26.2d, v17.2s, v30.s[0]
        umlal2  v26.2d, v17.4s, v30.s[1]
        umlal2  v13.2d, v7.4s, v3.s[2]
        ldp     q7, q17, [x13, #0x140]
        mul     x15, x28, x28
        umlal   v26.2d, v14.2s, v3.s[0]
        umlal2  v26.2d, v14.4s, v3.s[2]
        umull   v14.2d, v25.2s, v3.s[0]
        str     x11, [sp, #0x668]
        umulh   x11, x14, x19
        umlal2  v14.2d, v25.4s, v3.s[2]
        ldp     q3, q25, [x13, #0x60]
        umlal   v6.2d, v3.2s, v12.s[0]
        umlal2  v6.2d, v3.4s, v12.s[2]
        umlal   v5.2d, v25.2s, v12.s[0]
        str     x4, [sp, #0x7d0]
        umulh   x4, x19, x6
        adc     x4, x4, xzr
        adds    x27, x27, x7
        umlal2  v5.2d, v25.4s, v12.s[2]
        adcs    x20, x20, x11
        adcs    x7, x8, xzr
        adc     x4, x4, xzr
        umlal   v14.2d, v19.2s, v11.s[2]
        adds    x8, x9, x9
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        umlal2  v14.2d, v19.4s, v11.s[3]
        adcs    x20, x20, x20
        adcs    x7, x7, x7
        adcs    x4, x4, x4
        umlal   v14.2d, v24.2s, v11.s[0]
        umulh   x9, x10, x10
        adc     x11, xzr, xzr
        ldp     q3, q19, [x13, #0x80]
        umlal   v21.2d, v3.2s, v12.s[0]
        ldp     q25, q27, [x13, #0x1a0]
        umlal2  v21.2d, v3.4s, v12.s[2]
        umlal   v23.2d, v19.2s, v12.s[0]
        str     x22, [sp, #0x7d8]
        mul     x22, x19, x19
        umlal2  v23.2d, v19.4s, v12.s[2]
        str     x25, [sp, #0x680]
        mul     x25, x14, x14
        adds    x8, x8, x9
        ldp     q3, q19, [x13, #0xa0]
        umulh   x9, x19, x19
        adcs    x26, x26, x25
        umulh   x25, x14, x14
        umlal   v28.2d, v3.2s, v12.s[0]
        umlal   v15.2d, v19.2s, v12.s[0]
        umlal2  v28.2d, v3.4s, v12.s[2]
        str     x26, [sp, #0x660]
        umulh   x26, x6, x6
        umlal2  v15.2d, v19.4s, v12.s[2]
        ldp     q3, q19, [x13]
        adcs    x25, x27, x25
        umlal2  v14.2d, v24.4s, v11.s[1]
        adcs    x22, x20, x22
        umlal   v14.2d, v7.2s, v18.s[2]
        adcs    x27, x7, x9
        mul     x20, x6, x6
        mul     x7, x10, x10
        umlal   v31.2d, v3.2s, v8.s[0]
        adcs    x20, x4, x20
        adc     x26, x11, x26
        subs    x4, x28, x10
        sbcs    x9, x16, x14
        umlal2  v31.2d, v3.4s, v8.s[2]
        umlal2  v14.2d, v7.4s, v18.s[3]
        ldp     q3, q7, [x13, #0xc0]
        sbcs    x11, x12, x19
        sbcs    x6, x17, x6
        ext     v24.16b, v1.16b, v31.16b, #8
        csetm   x19, lo
        eor     x4, x4, x19
        eor     x6, x6, x19
        cmn     x19, #1
        usra    v31.2d, v24.2d, #0x1d
        adcs    x4, x4, xzr
        eor     x11, x11, x19
        eor     x19, x9, x19
        adcs    x19, x19, xzr
        umlal   v14.2d, v17.2s, v18.s[0]
        adcs    x9, x11, xzr
        mul     x11, x4, x19
        adcs    x6, x6, xzr
        umlal   v4.2d, v3.2s, v12.s[0]
        and     v24.16b, v31.16b, v0.16b
        ext     v27.16b, v31.16b, v1.16b, #8
        umulh   x14, x4, x19
        umlal2  v14.2d, v17.4s, v18.s[1]
        usra    v10.2d, v27.2d, #0x1d
        umlal2  v4.2d, v3.4s, v12.s[2]
        ldp     q3, q17, [x13, #0x180]
        mul     x10, x4, x9
        umlal   v10.2d, v19.2s, v8.s[0]
        umlal2  v10.2d, v19.4s, v8.s[2]
        ldp     q19, q27, [x13, #0x160]
        umlal   v2.2d, v7.2s, v12.s[0]
        mul     x17, x19, x6
        umulh   x12, x4, x9
        adds    x10, x14, x10
        mul     x14, x4, x6
        umlal   v14.2d, v19.2s, v22.s[2]
        umlal2  v14.2d, v19.4s, v22.s[3]
        ldp     q19, q31, [x13, #0x20]
        umlal   v14.2d, v27.2s, v22.s[0]
        umlal2  v14.2d, v27.4s, v22.s[1]
        umlal2  v2.2d, v7.4s, v12.s[2]
        umulh   x16, x19, x6
        umlal   v14.2d, v3.2s, v30.s[2]
        umlal2  v14.2d, v3.4s, v30.s[3]
        ldp     q3, q7, [x13, #0xe0]
        umlal   v14.2d, v17.2s, v30.s[0]
        umlal2  v14.2d, v17.4s, v30.s[1]
        str     x28, [sp, #0x7b8]
        umulh   x28, x4, x6
        umlal   v9.2d, v19.2s, v8.s[0]
        umlal2  v9.2d, v19.4s, v8.s[2]
        ldp     q17, q19, [x13, #0x100]
        umlal   v16.2d, v31.2s, v8.s[0]
        str     x26, [sp, #0x7b0]
        umulh   x26, x9, x6
        umlal2  v16.2d, v31.4s, v8.s[2]
        umlal   v26.2d, v7.2s, v12.s[0]
        umlal   v13.2d, v3.2s, v12.s[0]
        umlal2  v13.2d, v3.4s, v12.s[2]
        ldp     q3, q27, [x13, #0x40]
        umlal2  v26.2d, v7.4s, v12.s[2]
        umlal   v14.2d, v17.2s, v12.s[0]
        umlal2  v14.2d, v17.4s, v12.s[2]
        ldp     q7, q17, [x13, #0x120]
        umlal   v20.2d, v3.2s, v8.s[0]
        umlal2  v20.2d, v3.4s, v8.s[2]
        umlal   v6.2d, v27.2s, v8.s[0]
        umlal2  v6.2d, v27.4s, v8.s[2]
        ldp     q3, q27, [x13, #0x140]
        adcs    x12, x12, x14
        adcs    x28, x28, x17
        umulh   x14, x19, x9
        umull   v31.2d, v19.2s, v12.s[0]
        umlal2  v31.2d, v19.4s, v12.s[2]
        uzp1    v12.4s, v8.4s, v24.4s
        umlal   v31.2d, v7.2s, v29.s[0]
        umlal2  v31.2d, v7.4s, v29.s[1]
        ldp     q7, q19, [x13, #0x60]
        mul     x17, x9, x6
        adcs    x16, x16, x17
        adc     x26, x26, xzr
        umlal   v5.2d, v7.2s, v8.s[0]
        umlal2  v5.2d, v7.4s, v8.s[2]
        umlal   v21.2d, v19.2s, v8.s[0]
        mul     x17, x19, x9
        adds    x12, x12, x17
        adcs    x28, x28, x14
        umlal2  v21.2d, v19.4s, v8.s[2]
        adcs    x14, x16, xzr
        adc     x26, x26, xzr
        umlal   v31.2d, v17.2s, v11.s[2]
        umlal2  v31.2d, v17.4s, v11.s[3]
        ldp     q7, q17, [x13, #0x80]
        umlal   v23.2d, v7.2s, v8.s[0]
        umlal2  v23.2d, v7.4s, v8.s[2]
        umlal   v28.2d, v17.2s, v8.s[0]
        umlal2  v28.2d, v17.4s, v8.s[2]
        ldp     q7, q17, [x13, #0x160]
        umlal   v31.2d, v3.2s, v11.s[0]
        umlal2  v31.2d, v3.4s, v11.s[1]
        umlal   v31.2d, v27.2s, v18.s[2]
        umlal2  v31.2d, v27.4s, v18.s[3]
        ldp     q3, q19, [x13, #0x180]
        umlal   v31.2d, v7.2s, v18.s[0]
        umlal2  v31.2d, v7.4s, v18.s[1]
        ldp     q7, q27, [x13, #0xa0]
        umlal   v4.2d, v27.2s, v8.s[0]
        umlal   v15.2d, v7.2s, v8.s[0]
        umlal2  v15.2d, v7.4s, v8.s[2]
        umlal2  v4.2d, v27.4s, v8.s[2]
        umlal   v31.2d, v17.2s, v22.s[2]
        ldr     x16, [sp, #0x7e0]
        ldr     x17, [sp, #0x790]
        umlal2  v31.2d, v17.4s, v22.s[3]
        ldp     q7, q17, [x13, #0xc0]
        umlal   v2.2d, v7.2s, v8.s[0]
        umlal2  v2.2d, v7.4s, v8.s[2]
        umlal   v31.2d, v3.2s, v22.s[0]
        umlal2  v31.2d, v3.4s, v22.s[1]
        ldp     q3, q7, [x13]
        umlal   v10.2d, v3.2s, v24.s[0]
        umlal2  v10.2d, v3.4s, v24.s[2]
        umlal   v9.2d, v7.2s, v24.s[0]
        adds    x11, x11, x11
        str     x20, [sp, #0x658]
        mul     x20, x16, x17
        adcs    x10, x10, x10
        ldp     q3, q27, [x13, #0x20]
        adcs    x12, x12, x12
        adcs    x28, x28, x28
        umulh   x17, x16, x17
        adcs    x14, x14, x14
        adcs    x26, x26, x26
        str     x20, [sp, #0x650]
        adc     x20, xzr, xzr
        str     x17, [sp, #0x718]
        ldr     x17, [sp, #0x750]
        str     x27, [sp, #0x7c8]
        mul     x27, x16, x17
        umlal   v16.2d, v3.2s, v24.s[0]
        umlal2  v16.2d, v3.4s, v24.s[2]
        str     x27, [sp, #0x600]
        umulh   x27, x4, x4
        umlal   v20.2d, v27.2s, v24.s[0]
        umlal2  v20.2d, v27.4s, v24.s[2]
        ldp     q3, q27, [x13, #0x40]
        umlal   v31.2d, v19.2s, v30.s[2]
        str     x22, [sp, #0x5f8]
        mul     x22, x19, x19
        adds    x27, x11, x27
        mul     x4, x4, x4
        adcs    x22, x10, x22
        ldr     x10, [sp, #0x758]
        umlal   v6.2d, v3.2s, v24.s[0]
        umlal2  v9.2d, v7.4s, v24.s[2]
        umlal   v5.2d, v27.2s, v24.s[0]
        umlal2  v6.2d, v3.4s, v24.s[2]
        mul     x11, x16, x10
        umlal2  v5.2d, v27.4s, v24.s[2]
        ldp     q3, q7, [x13, #0x60]
        umulh   x17, x16, x17
        umlal   v13.2d, v17.2s, v8.s[0]
        umlal2  v31.2d, v19.4s, v30.s[3]
        umlal   v31.2d, v25.2s, v30.s[0]
        umulh   x19, x19, x19
        umlal2  v31.2d, v25.4s, v30.s[1]
        ldp     q19, q25, [x13, #0x80]
        umlal   v21.2d, v3.2s, v24.s[0]
        mul     x10, x9, x9
        umlal2  v21.2d, v3.4s, v24.s[2]
        adcs    x19, x12, x19
        umlal   v23.2d, v7.2s, v24.s[0]
        umlal2  v23.2d, v7.4s, v24.s[2]
        ldp     q3, q7, [x13, #0xe0]
        umulh   x9, x9, x9
        umlal   v28.2d, v19.2s, v24.s[0]
        adcs    x28, x28, x10
        umlal2  v28.2d, v19.4s, v24.s[2]
        umlal   v15.2d, v25.2s, v24.s[0]
        umlal2  v15.2d, v25.4s, v24.s[2]
        ldp     q19, q25, [x13, #0x100]
        mul     x10, x6, x6
        adcs    x9, x14, x9
        umlal2  v13.2d, v17.4s, v8.s[2]
        umulh   x6, x6, x6
        umlal   v26.2d, v3.2s, v8.s[0]
        adcs    x26, x26, x10
        umlal2  v26.2d, v3.4s, v8.s[2]
        ldp     q3, q17, [x13, #0x120]
        umlal   v14.2d, v7.2s, v8.s[0]
        umlal2  v14.2d, v7.4s, v8.s[2]
        umull   v7.2d, v25.2s, v8.s[0]
        adc     x20, x20, x6
        subs    x4, x15, x4
        umlal   v31.2d, v19.2s, v8.s[0]
        sbcs    x27, x2, x27
        umlal2  v31.2d, v19.4s, v8.s[2]
        sbcs    x22, x5, x22
        ldr     x10, [sp, #0x7d8]
        sbcs    x19, x21, x19
        umlal2  v7.2d, v25.4s, v8.s[2]
        ldp     q8, q19, [x13, #0xa0]
        sbcs    x28, x24, x28
        umlal   v7.2d, v3.2s, v29.s[2]
        ldr     x14, [sp, #0x660]
        sbcs    x6, x23, x9
        ldr     x9, [sp, #0x680]
        sbcs    x26, x9, x26
        umlal2  v7.2d, v3.4s, v29.s[3]
        ldp     q3, q25, [x13, #0x140]
        umlal   v7.2d, v17.2s, v29.s[0]
        sbcs    x20, x10, x20
        csetm   x12, lo
        adds    x4, x4, x7
        umlal2  v7.2d, v17.4s, v29.s[1]
        adcs    x27, x27, x8
        adcs    x22, x22, x14
        adcs    x19, x19, x25
        str     x21, [sp, #0x5f0]
        ldr     x21, [sp, #0x5f8]
        adcs    x28, x28, x21
        str     x5, [sp, #0x5e8]
        ldr     x5, [sp, #0x7c8]
        adcs    x6, x6, x5
        umlal   v7.2d, v3.2s, v11.s[2]
        umlal2  v7.2d, v3.4s, v11.s[3]
        ldp     q3, q17, [x13, #0x1a0]
        umlal   v7.2d, v25.2s, v11.s[0]
        umlal2  v7.2d, v25.4s, v11.s[1]
        umlal   v4.2d, v8.2s, v24.s[0]
        umlal2  v4.2d, v8.4s, v24.s[2]
        ldp     q8, q25, [x13, #0x160]
        umlal   v7.2d, v8.2s, v18.s[2]
        umlal2  v7.2d, v8.4s, v18.s[3]
        umlal   v7.2d, v25.2s, v18.s[0]
        umlal2  v7.2d, v25.4s, v18.s[1]
        ldp     q8, q25, [x13, #0x180]
        umlal   v7.2d, v8.2s, v22.s[2]
        umlal2  v7.2d, v8.4s, v22.s[3]
        umlal   v7.2d, v25.2s, v22.s[0]
        str     x2, [sp, #0x5e0]
        ldr     x2, [sp, #0x658]
        adcs    x26, x26, x2
        str     x15, [sp, #0x5d8]
        ldr     x15, [sp, #0x7b0]
        adcs    x20, x20, x15
        ldp     q8, q27, [x13, #0xc0]
        umlal2  v7.2d, v25.4s, v22.s[1]
        adc     x12, x12, xzr
        adds    x24, x24, x4
        umlal   v7.2d, v3.2s, v30.s[2]
        adcs    x23, x23, x27
        ldr     x27, [sp, #0x758]
        adcs    x22, x9, x22
        umlal2  v7.2d, v3.4s, v30.s[3]
        adcs    x19, x10, x19
        adcs    x28, x7, x28
        umulh   x4, x16, x27
        umlal   v7.2d, v17.2s, v30.s[0]
        adcs    x6, x8, x6
        ldr     x7, [sp, #0x750]
        adcs    x26, x14, x26
        adcs    x25, x25, x20
        ldp     q3, q25, [x13, #0xe0]
        umlal2  v7.2d, v17.4s, v30.s[1]
        ldr     x9, [sp, #0x790]
        adcs    x21, x21, x12
        umlal   v2.2d, v19.2s, v24.s[0]
        adcs    x20, x5, xzr
        ldr     x14, [sp, #0x718]
        adcs    x2, x2, xzr
        adcs    x5, x15, xzr
        ldr     x15, [sp, #0x600]
        umlal2  v2.2d, v19.4s, v24.s[2]
        ldp     q17, q19, [x13, #0x1c0]
        mul     x8, x7, x27
        umlal   v13.2d, v8.2s, v24.s[0]
        umlal2  v13.2d, v8.4s, v24.s[2]
        umlal   v26.2d, v27.2s, v24.s[0]
        mul     x10, x9, x27
        umlal2  v26.2d, v27.4s, v24.s[2]
        umulh   x12, x9, x27
        adds    x14, x14, x15
        adcs    x11, x17, x11
        umlal   v14.2d, v3.2s, v24.s[0]
        adcs    x4, x4, x10
        adcs    x8, x12, x8
        ldp     q8, q19, [x13, #0x100]
        umlal2  v14.2d, v3.4s, v24.s[2]
        umlal   v31.2d, v25.2s, v24.s[0]
        umulh   x10, x7, x27
        umlal2  v31.2d, v25.4s, v24.s[2]
        ldp     q3, q25, [x13, #0x140]
        adc     x10, x10, xzr
        umlal   v7.2d, v8.2s, v24.s[0]
        umull   v27.2d, v19.2s, v24.s[0]
        umlal2  v7.2d, v8.4s, v24.s[2]
        umulh   x12, x9, x7
        umlal2  v27.2d, v19.4s, v24.s[2]
        ldp     q8, q19, [x13, #0x120]
        mul     x15, x9, x7
        adds    x11, x11, x15
        adcs    x4, x4, x12
        ldr     x12, [sp, #0x650]
        umlal   v27.2d, v8.2s, v12.s[0]
        adcs    x8, x8, xzr
        adc     x10, x10, xzr
        adds    x12, x12, x12
        adcs    x14, x14, x14
        adcs    x11, x11, x11
        umlal2  v27.2d, v8.4s, v12.s[1]
        adcs    x4, x4, x4
        umlal   v27.2d, v19.2s, v29.s[2]
        umulh   x15, x16, x16
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        umlal2  v27.2d, v19.4s, v29.s[3]
        adc     x17, xzr, xzr
        ldp     q8, q19, [x13, #0x160]
        umlal   v27.2d, v3.2s, v29.s[0]
        umlal2  v27.2d, v3.4s, v29.s[1]
        str     x5, [sp, #0x650]
        mul     x5, x9, x9
        umlal   v27.2d, v25.2s, v11.s[2]
        umlal2  v27.2d, v25.4s, v11.s[3]
        ldp     q3, q24, [x13, #0x180]
        umlal   v27.2d, v8.2s, v11.s[0]
        umlal2  v27.2d, v8.4s, v11.s[1]
        str     x2, [sp, #0x600]
        mul     x2, x7, x7
        umlal   v27.2d, v19.2s, v18.s[2]
        umlal2  v27.2d, v19.4s, v18.s[3]
        ldp     q8, q19, [x13, #0x1a0]
        umlal   v27.2d, v3.2s, v18.s[0]
        str     x20, [sp, #0x718]
        umulh   x20, x9, x9
        umlal2  v27.2d, v3.4s, v18.s[1]
        umlal   v27.2d, v24.2s, v22.s[2]
        umlal2  v27.2d, v24.4s, v22.s[3]
        ldp     q3, q24, [x13, #0x120]
        umlal   v27.2d, v8.2s, v22.s[0]
        umlal2  v27.2d, v8.4s, v22.s[1]
        str     x21, [sp, #0x7b0]
        umulh   x21, x7, x7
        umlal   v27.2d, v19.2s, v30.s[2]
        umlal2  v27.2d, v19.4s, v30.s[3]
        ldp     q8, q19, [x13, #0x140]
        umlal   v27.2d, v17.2s, v30.s[0]
        str     x25, [sp, #0x658]
        mul     x25, x16, x16
        umlal2  v27.2d, v17.4s, v30.s[1]
        umull   v17.2d, v3.2s, v12.s[2]
        umlal2  v17.2d, v3.4s, v12.s[3]
        str     x26, [sp, #0x7c8]
        umulh   x26, x27, x27
        adds    x12, x12, x15
        adcs    x5, x14, x5
        umlal   v17.2d, v24.2s, v12.s[0]
        adcs    x20, x11, x20
        adcs    x2, x4, x2
        umlal2  v17.2d, v24.4s, v12.s[1]
        umlal   v17.2d, v8.2s, v29.s[2]
        ldp     q3, q24, [x13, #0x160]
        adcs    x21, x8, x21
        ldr     x8, [sp, #0x740]
        umlal2  v17.2d, v8.4s, v29.s[3]
        mul     x4, x27, x27
        adcs    x4, x10, x4
        ldr     x10, [sp, #0x748]
        umlal   v17.2d, v19.2s, v29.s[0]
        adc     x26, x17, x26
        ldr     x15, [sp, #0x760]
        umlal2  v17.2d, v19.4s, v29.s[1]
        ldp     q8, q19, [x13, #0x180]
        umlal   v17.2d, v3.2s, v11.s[2]
        mul     x11, x8, x10
        umlal2  v17.2d, v3.4s, v11.s[3]
        umlal   v17.2d, v24.2s, v11.s[0]
        umlal2  v17.2d, v24.4s, v11.s[1]
        ldp     q3, q24, [x13, #0x1a0]
        umulh   x14, x8, x10
        umlal   v17.2d, v8.2s, v18.s[2]
        umlal2  v17.2d, v8.4s, v18.s[3]
        mul     x17, x8, x15
        umlal   v17.2d, v19.2s, v18.s[0]
        umlal2  v17.2d, v19.4s, v18.s[1]
        ldp     q8, q19, [x13, #0x1c0]
        umlal   v17.2d, v3.2s, v22.s[2]
        str     x6, [sp, #0x5f8]
        umulh   x6, x8, x15
        umlal2  v17.2d, v3.4s, v22.s[3]
        umlal   v17.2d, v24.2s, v22.s[0]
        umlal2  v17.2d, v24.4s, v22.s[1]
        ldp     q3, q24, [x13, #0x130]
        umlal   v17.2d, v8.2s, v30.s[2]
        str     x28, [sp, #0x660]
        ldr     x28, [sp, #0x768]
        str     x26, [sp, #0x7d8]
        mul     x26, x10, x28
        umlal2  v17.2d, v8.4s, v30.s[3]
        umull   v8.2d, v3.2s, v12.s[2]
        umlal   v17.2d, v19.2s, v30.s[0]
        str     x4, [sp, #0x680]
        mul     x4, x8, x28
        umlal2  v17.2d, v19.4s, v30.s[1]
        umlal2  v8.2d, v3.4s, v12.s[3]
        ldp     q3, q19, [x13, #0x150]
        umlal   v8.2d, v24.2s, v12.s[0]
        str     q17, [x0, #0x60]
        umlal2  v8.2d, v24.4s, v12.s[1]
        ldp     q17, q24, [x13, #0x170]
        umlal   v8.2d, v3.2s, v29.s[2]
        umlal2  v8.2d, v3.4s, v29.s[3]
        str     x21, [sp, #0x5d0]
        umulh   x21, x10, x28
        umlal   v8.2d, v19.2s, v29.s[0]
        str     x2, [sp, #0x5c8]
        umulh   x2, x8, x28
        adds    x14, x14, x17
        adcs    x4, x6, x4
        umlal2  v8.2d, v19.4s, v29.s[1]
        adcs    x26, x2, x26
        ldp     q3, q19, [x13, #0x190]
        umlal   v8.2d, v17.2s, v11.s[2]
        umlal2  v8.2d, v17.4s, v11.s[3]
        umlal   v8.2d, v24.2s, v11.s[0]
        mul     x2, x15, x28
        adcs    x21, x21, x2
        umlal2  v8.2d, v24.4s, v11.s[1]
        ldp     q17, q24, [x13, #0x1d0]
        umlal   v8.2d, v3.2s, v18.s[2]
        umlal2  v8.2d, v3.4s, v18.s[3]
        mul     x2, x10, x15
        umlal   v8.2d, v19.2s, v18.s[0]
        umlal2  v8.2d, v19.4s, v18.s[1]
        ldp     q3, q19, [x13, #0x1b0]
        umulh   x6, x15, x28
        adc     x6, x6, xzr
        umlal   v8.2d, v3.2s, v22.s[2]
        umlal2  v8.2d, v3.4s, v22.s[3]
        umlal   v8.2d, v19.2s, v22.s[0]
        umlal2  v8.2d, v19.4s, v22.s[1]
        ldp     q3, q19, [x13, #0x180]
        adds    x2, x4, x2
        umlal   v8.2d, v17.2s, v30.s[2]
        umulh   x4, x8, x8
        umlal2  v8.2d, v17.4s, v30.s[3]
        umlal   v8.2d, v24.2s, v30.s[0]
        umlal2  v8.2d, v24.4s, v30.s[1]
        ldp     q17, q24, [x13, #0x140]
        umulh   x17, x10, x15
        adcs    x26, x26, x17
        adcs    x21, x21, xzr
        str     q8, [x0, #0x70]
        adc     x6, x6, xzr
        adds    x11, x11, x11
        adcs    x14, x14, x14
        umull   v8.2d, v17.2s, v12.s[2]
        adcs    x2, x2, x2
        adcs    x26, x26, x26
        umlal2  v8.2d, v17.4s, v12.s[3]
        adcs    x21, x21, x21
        adcs    x6, x6, x6
        adc     x17, xzr, xzr
        umlal   v8.2d, v24.2s, v12.s[0]
        str     x20, [sp, #0x5c0]
        mul     x20, x10, x10
        umlal2  v8.2d, v24.4s, v12.s[1]
        ldp     q17, q24, [x13, #0x160]
        umlal   v8.2d, v17.2s, v29.s[2]
        str     x5, [sp, #0x5b8]
        umulh   x5, x10, x10
        umlal2  v8.2d, v17.4s, v29.s[3]
        umlal   v8.2d, v24.2s, v29.s[0]
        umlal2  v8.2d, v24.4s, v29.s[1]
        ldp     q17, q24, [x13, #0x1a0]
        umlal   v8.2d, v3.2s, v11.s[2]
        umlal2  v8.2d, v3.4s, v11.s[3]
        str     x12, [sp, #0x5b0]
        umulh   x12, x15, x15
        umlal   v8.2d, v19.2s, v11.s[0]
        ldp     q3, q25, [x13, #0x1c0]
        umlal2  v8.2d, v19.4s, v11.s[1]
        umlal   v8.2d, v17.2s, v18.s[2]
        umlal2  v8.2d, v17.4s, v18.s[3]
        umlal   v8.2d, v24.2s, v18.s[0]
        umlal2  v8.2d, v24.4s, v18.s[1]
        ldp     q17, q19, [x13, #0x1e0]
        umlal   v8.2d, v3.2s, v22.s[2]
        umlal2  v8.2d, v3.4s, v22.s[3]
        umlal   v8.2d, v25.2s, v22.s[0]
        umlal2  v8.2d, v25.4s, v22.s[1]
        ldp     q3, q24, [x13, #0x150]
        umlal   v8.2d, v17.2s, v30.s[2]
        umlal2  v8.2d, v17.4s, v30.s[3]
        str     x25, [sp, #0x5a8]
        mul     x25, x15, x15
        umlal   v8.2d, v19.2s, v30.s[0]
        umull   v17.2d, v3.2s, v12.s[2]
        umlal2  v17.2d, v3.4s, v12.s[3]
        str     x19, [sp, #0x5a0]
        mul     x19, x8, x8
        umlal2  v8.2d, v19.4s, v30.s[1]
        str     q8, [x0, #0x80]
        umlal   v17.2d, v24.2s, v12.s[0]
        umlal2  v17.2d, v24.4s, v12.s[1]
        ldp     q8, q3, [x13, #0x170]
        str     x19, [sp, #0x598]
        mul     x19, x28, x28
        umlal   v17.2d, v8.2s, v29.s[2]
        ldp     q19, q24, [x13, #0x190]
        adds    x4, x11, x4
        adcs    x20, x14, x20
        umlal2  v17.2d, v8.4s, v29.s[3]
        adcs    x2, x2, x5
        adcs    x26, x26, x25
        umlal   v17.2d, v3.2s, v29.s[0]
        adcs    x21, x21, x12
        adcs    x25, x6, x19
        umulh   x19, x28, x28
        umlal2  v17.2d, v3.4s, v29.s[1]
        ldp     q8, q3, [x13, #0x1b0]
        adc     x19, x17, x19
        umlal   v17.2d, v19.2s, v11.s[2]
        subs    x5, x16, x8
        sbcs    x6, x9, x10
        sbcs    x11, x7, x15
        umlal2  v17.2d, v19.4s, v11.s[3]
        sbcs    x12, x27, x28
        umlal   v17.2d, v24.2s, v11.s[0]
        csetm   x14, lo
        umlal2  v17.2d, v24.4s, v11.s[1]
        ldp     q19, q24, [x13, #0x1d0]
        eor     x12, x12, x14
        eor     x6, x6, x14
        eor     x11, x11, x14
        umlal   v17.2d, v8.2s, v18.s[2]
        cmn     x14, #1
        eor     x5, x5, x14
        umlal2  v17.2d, v8.4s, v18.s[3]
        adcs    x5, x5, xzr
        umlal   v17.2d, v3.2s, v18.s[0]
        adcs    x6, x6, xzr
        umlal2  v17.2d, v3.4s, v18.s[1]
        adcs    x11, x11, xzr
        adcs    x12, x12, xzr
        mul     x14, x5, x6
        umlal   v17.2d, v19.2s, v22.s[2]
        ldp     q8, q3, [x13, #0x1f0]
        umulh   x17, x5, x6
        umlal2  v17.2d, v19.4s, v22.s[3]
        umlal   v17.2d, v24.2s, v22.s[0]
        umlal2  v17.2d, v24.4s, v22.s[1]
        ldp     q19, q24, [x13, #0x160]
        mul     x28, x5, x11
        umlal   v17.2d, v8.2s, v30.s[2]
        adds    x28, x17, x28
        umulh   x17, x5, x11
        umlal2  v17.2d, v8.4s, v30.s[3]
        umlal   v17.2d, v3.2s, v30.s[0]
        umull   v8.2d, v19.2s, v12.s[2]
        umlal2  v17.2d, v3.4s, v30.s[1]
        mul     x15, x5, x12
        umlal2  v8.2d, v19.4s, v12.s[3]
        umulh   x10, x5, x12
        umlal   v8.2d, v24.2s, v12.s[0]
        str     q17, [x0, #0x90]
        adcs    x15, x17, x15
        umlal2  v8.2d, v24.4s, v12.s[1]
        ldp     q3, q17, [x13, #0x180]
        ldp     q19, q24, [x13, #0x1c0]
        mul     x17, x6, x12
        umulh   x8, x6, x12
        ldr     x7, [sp, #0x5d8]
        adcs    x10, x10, x17
        umlal   v8.2d, v3.2s, v29.s[2]
        ldr     x16, [x1, #8]
        umulh   x17, x11, x12
        umlal2  v8.2d, v3.4s, v29.s[3]
        umlal   v8.2d, v17.2s, v29.s[0]
        umlal2  v8.2d, v17.4s, v29.s[1]
        ldp     q3, q17, [x13, #0x1a0]
        mul     x27, x11, x12
        adcs    x27, x8, x27
        adc     x8, x17, xzr
        ldr     x17, [x1]
        subs    x17, x17, x7
        ldr     x7, [sp, #0x5e0]
        mul     x9, x6, x11
        sbcs    x16, x16, x7
        ldr     x7, [x1, #0x10]
        umlal   v8.2d, v3.2s, v11.s[2]
        str     x16, [sp, #0x590]
        ldr     x16, [sp, #0x5e8]
        sbcs    x7, x7, x16
        ldr     x16, [x1, #0x18]
        umlal2  v8.2d, v3.4s, v11.s[3]
        str     x7, [sp, #0x588]
        ldr     x7, [sp, #0x5f0]
        sbcs    x16, x16, x7
        ldr     x7, [sp, #0x6b8]
        umlal   v8.2d, v17.2s, v11.s[0]
        sbcs    x7, x7, x24
        umlal2  v8.2d, v17.4s, v11.s[1]
        ldp     q3, q17, [x13, #0x200]
        str     x24, [sp, #0x6b8]
        ldr     x24, [sp, #0x730]
        sbcs    x24, x24, x23
        umlal   v8.2d, v19.2s, v18.s[2]
        str     x23, [sp, #0x730]
        ldr     x23, [sp, #0x6f0]
        sbcs    x23, x23, x22
        umlal2  v8.2d, v19.4s, v18.s[3]
        str     x22, [sp, #0x6f0]
        ldr     x22, [sp, #0x6e8]
        str     x23, [sp, #0x580]
        ldr     x23, [sp, #0x5a0]
        sbcs    x22, x22, x23
        umlal   v8.2d, v24.2s, v18.s[0]
        csetm   x23, hs
        str     x23, [sp, #0x6e8]
        umulh   x23, x6, x11
        adds    x9, x15, x9
        umlal2  v8.2d, v24.4s, v18.s[1]
        ldp     q19, q24, [x13, #0x1e0]
        adcs    x23, x10, x23
        adcs    x27, x27, xzr
        adc     x8, x8, xzr
        adds    x10, x14, x14
        adcs    x28, x28, x28
        adcs    x9, x9, x9
        umlal   v8.2d, v19.2s, v22.s[2]
        adcs    x23, x23, x23
        umlal2  v8.2d, v19.4s, v22.s[3]
        adcs    x27, x27, x27
        umlal   v8.2d, v24.2s, v22.s[0]
        adcs    x8, x8, x8
        umlal2  v8.2d, v24.4s, v22.s[1]
        ldp     q19, q24, [x13, #0x170]
        adc     x14, xzr, xzr
        umulh   x15, x5, x5
        umlal   v8.2d, v3.2s, v30.s[2]
        umlal2  v8.2d, v3.4s, v30.s[3]
        umlal   v8.2d, v17.2s, v30.s[0]
        umlal2  v8.2d, v17.4s, v30.s[1]
        str     x22, [sp, #0x578]
        mul     x22, x6, x6
        mul     x5, x5, x5
        str     q8, [x0, #0xa0]
        umull   v8.2d, v19.2s, v12.s[2]
        ldp     q3, q17, [x13, #0x190]
        umulh   x6, x6, x6
        umlal2  v8.2d, v19.4s, v12.s[3]
        umlal   v8.2d, v24.2s, v12.s[0]
        str     x24, [sp, #0x570]
        mul     x24, x11, x11
        umlal2  v8.2d, v24.4s, v12.s[1]
        ldp     q19, q24, [x13, #0x1b0]
        umulh   x11, x11, x11
        umlal   v8.2d, v3.2s, v29.s[2]
        umlal2  v8.2d, v3.4s, v29.s[3]
        umlal   v8.2d, v17.2s, v29.s[0]
        umlal2  v8.2d, v17.4s, v29.s[1]
        ldp     q3, q17, [x13, #0x1d0]
        str     x7, [sp, #0x568]
        umulh   x7, x12, x12
        adds    x10, x10, x15
        adcs    x22, x28, x22
        umlal   v8.2d, v19.2s, v11.s[2]
        adcs    x28, x9, x6
        umlal2  v8.2d, v19.4s, v11.s[3]
        adcs    x24, x23, x24
        umlal   v8.2d, v24.2s, v11.s[0]
        mul     x23, x12, x12
        adcs    x27, x27, x11
        umlal2  v8.2d, v24.4s, v11.s[1]
        ldp     q19, q24, [x13, #0x210]
        umlal   v8.2d, v3.2s, v18.s[2]
        adcs    x23, x8, x23
        ldr     x11, [sp, #0x5c0]
        ldr     x8, [sp, #0x5b0]
        ldr     x12, [sp, #0x5c8]
        umlal2  v8.2d, v3.4s, v18.s[3]
        adc     x6, x14, x7
        ldr     x14, [sp, #0x5d0]
        ldr     x15, [sp, #0x680]
        ldr     x7, [sp, #0x5a8]
        subs    x5, x7, x5
        umlal   v8.2d, v17.2s, v18.s[0]
        sbcs    x9, x8, x10
        ldr     x8, [sp, #0x598]
        ldr     x10, [sp, #0x5b8]
        umlal2  v8.2d, v17.4s, v18.s[1]
        ldp     q3, q17, [x13, #0x1f0]
        sbcs    x22, x10, x22
        sbcs    x28, x11, x28
        ldr     x11, [sp, #0x7d8]
        sbcs    x24, x12, x24
        sbcs    x27, x14, x27
        sbcs    x23, x15, x23
        sbcs    x6, x11, x6
        csetm   x10, lo
        adds    x5, x5, x8
        adcs    x9, x9, x4
        umlal   v8.2d, v3.2s, v22.s[2]
        adcs    x22, x22, x20
        umlal2  v8.2d, v3.4s, v22.s[3]
        adcs    x28, x28, x2
        umlal   v8.2d, v17.2s, v22.s[0]
        adcs    x24, x24, x26
        umlal2  v8.2d, v17.4s, v22.s[1]
        ldp     q3, q17, [x13, #0x180]
        adcs    x27, x27, x21
        umlal   v8.2d, v19.2s, v30.s[2]
        adcs    x23, x23, x25
        umlal2  v8.2d, v19.4s, v30.s[3]
        adcs    x6, x6, x19
        umlal   v8.2d, v24.2s, v30.s[0]
        ldp     q19, q25, [x13, #0x1a0]
        adc     x10, x10, xzr
        adds    x5, x12, x5
        umlal2  v8.2d, v24.4s, v30.s[1]
        adcs    x9, x14, x9
        adcs    x22, x15, x22
        adcs    x28, x11, x28
        adcs    x24, x8, x24
        str     q8, [x0, #0xb0]
        adcs    x27, x4, x27
        umull   v8.2d, v3.2s, v12.s[2]
        adcs    x23, x20, x23
        umlal2  v8.2d, v3.4s, v12.s[3]
        umlal   v8.2d, v17.2s, v12.s[0]
        umlal2  v8.2d, v17.4s, v12.s[1]
        umlal   v8.2d, v19.2s, v29.s[2]
        ldp     q3, q17, [x13, #0x1c0]
        umlal2  v8.2d, v19.4s, v29.s[3]
        umlal   v8.2d, v25.2s, v29.s[0]
        umlal2  v8.2d, v25.4s, v29.s[1]
        ldp     q19, q24, [x13, #0x1e0]
        umlal   v8.2d, v3.2s, v11.s[2]
        umlal2  v8.2d, v3.4s, v11.s[3]
        umlal   v8.2d, v17.2s, v11.s[0]
        umlal2  v8.2d, v17.4s, v11.s[1]
        umlal   v8.2d, v19.2s, v18.s[2]
        umlal2  v8.2d, v19.4s, v18.s[3]
        ldp     q3, q17, [x13, #0x200]
        umlal   v8.2d, v24.2s, v18.s[0]
        ldr     q19, [x13, #0x230]
        umlal2  v8.2d, v24.4s, v18.s[1]
        umlal   v8.2d, v3.2s, v22.s[2]
        umlal2  v8.2d, v3.4s, v22.s[3]
        ldp     q3, q24, [x13, #0x190]
        umlal   v8.2d, v17.2s, v22.s[0]
        umlal2  v8.2d, v17.4s, v22.s[1]
        ldr     x4, [sp, #0x590]
        ldp     q17, q25, [x13, #0x220]
        umlal   v8.2d, v17.2s, v30.s[2]
        ldr     x8, [sp, #0x588]
        adcs    x20, x2, x6
        ldr     x6, [sp, #0x5b0]
        umlal2  v8.2d, v17.4s, v30.s[3]
        ldr     x11, [sp, #0x5c0]
        adcs    x26, x26, x10
        ldr     x10, [sp, #0x5b8]
        ldr     x14, [sp, #0x568]
        umlal   v8.2d, v25.2s, v30.s[0]
        ldr     x15, [sp, #0x570]
        umlal2  v8.2d, v25.4s, v30.s[1]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        adds    x2, x17, x7
        ldr     x17, [sp, #0x578]
        adcs    x4, x4, x6
        adcs    x8, x8, x10
        str     q8, [x0, #0xc0]
        adcs    x12, x16, x11
        ldr     x16, [sp, #0x580]
        umull   v8.2d, v3.2s, v12.s[2]
        adcs    x14, x14, x5
        adcs    x15, x15, x9
        adcs    x16, x16, x22
        adcs    x17, x17, x28
        umlal2  v8.2d, v3.4s, v12.s[3]
        ldp     q3, q17, [x13, #0x1b0]
        csetm   x11, hs
        umlal   v8.2d, v24.2s, v12.s[0]
        str     x11, [sp, #0x578]
        ldr     x11, [sp, #0x7d0]
        adds    x2, x11, x2
        ldr     x11, [sp, #0x668]
        adcs    x4, x11, x4
        ldr     x11, [sp, #0x6a0]
        umlal2  v8.2d, v24.4s, v12.s[1]
        adcs    x8, x11, x8
        stp     x2, x4, [x1, #0x80]
        ldr     x2, [sp, #0x6a8]
        adcs    x4, x2, x12
        ldr     x12, [sp, #0x6b0]
        umlal   v8.2d, v3.2s, v29.s[2]
        adcs    x14, x12, x14
        stp     x8, x4, [x1, #0x90]
        ldr     x4, [sp, #0x720]
        umlal2  v8.2d, v3.4s, v29.s[3]
        adcs    x8, x4, x15
        ldr     x15, [sp, #0x6c0]
        umlal   v8.2d, v17.2s, v29.s[0]
        ldp     q3, q24, [x13, #0x1a0]
        adcs    x16, x15, x16
        stp     x14, x8, [x1, #0xa0]
        ldr     x8, [sp, #0x6d0]
        umlal2  v8.2d, v17.4s, v29.s[1]
        ldr     x15, [sp, #0x780]
        ldr     x4, [sp, #0x610]
        adcs    x14, x8, x17
        ldr     x12, [sp, #0x798]
        ldr     x2, [sp, #0x618]
        ldr     x8, [sp, #0x7c0]
        ldp     q17, q25, [x13, #0x1d0]
        ldr     x11, [sp, #0x7a8]
        ldr     x10, [sp, #0x620]
        csetm   x17, hs
        ldr     x6, [sp, #0x7e8]
        ldr     x7, [sp, #0x628]
        str     x17, [sp, #0x580]
        ldr     x17, [sp, #0x7b8]
        subs    x17, x17, x8
        stp     x16, x14, [x1, #0xb0]
        ldr     x16, [sp, #0x608]
        ldr     x14, [sp, #0x778]
        sbcs    x14, x14, x16
        sbcs    x15, x15, x4
        sbcs    x12, x12, x2
        umlal   v8.2d, v17.2s, v11.s[2]
        sbcs    x11, x11, x10
        sbcs    x6, x6, x7
        str     x19, [sp, #0x7e8]
        ldr     x19, [sp, #0x640]
        str     x25, [sp, #0x7a8]
        ldr     x25, [sp, #0x630]
        sbcs    x19, x19, x25
        umlal2  v8.2d, v17.4s, v11.s[3]
        str     x21, [sp, #0x640]
        ldr     x21, [sp, #0x7a0]
        str     x26, [sp, #0x798]
        ldr     x26, [sp, #0x638]
        sbcs    x21, x21, x26
        str     x20, [sp, #0x7a0]
        csetm   x20, lo
        eor     x14, x14, x20
        umlal   v8.2d, v25.2s, v11.s[0]
        eor     x17, x17, x20
        eor     x15, x15, x20
        eor     x12, x12, x20
        umlal2  v8.2d, v25.4s, v11.s[1]
        eor     x11, x11, x20
        eor     x6, x6, x20
        eor     x19, x19, x20
        cmn     x20, #1
        adcs    x17, x17, xzr
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        adcs    x12, x12, xzr
        str     x23, [sp, #0x780]
        umulh   x23, x17, x14
        adcs    x11, x11, xzr
        adcs    x6, x6, xzr
        adcs    x19, x19, xzr
        eor     x21, x21, x20
        adcs    x21, x21, xzr
        ldp     q17, q25, [x13, #0x1f0]
        umlal   v8.2d, v17.2s, v18.s[2]
        umulh   x20, x17, x15
        umlal2  v8.2d, v17.4s, v18.s[3]
        str     x27, [sp, #0x778]
        mul     x27, x17, x14
        umlal   v8.2d, v25.2s, v18.s[0]
        umlal2  v8.2d, v25.4s, v18.s[1]
        ldp     q17, q25, [x13, #0x210]
        umlal   v8.2d, v17.2s, v22.s[2]
        str     x24, [sp, #0x7b8]
        umulh   x24, x14, x12
        umlal2  v8.2d, v17.4s, v22.s[3]
        umlal   v8.2d, v25.2s, v22.s[0]
        umull   v17.2d, v3.2s, v12.s[2]
        umlal2  v17.2d, v3.4s, v12.s[3]
        str     x28, [sp, #0x570]
        mul     x28, x17, x12
        umlal   v17.2d, v24.2s, v12.s[0]
        umlal2  v8.2d, v25.4s, v22.s[1]
        ldr     q3, [x13, #0x230]
        umlal2  v17.2d, v24.4s, v12.s[1]
        ldr     q24, [x13, #0x230]
        str     x22, [sp, #0x568]
        mul     x22, x17, x15
        umlal   v8.2d, v19.2s, v30.s[2]
        umlal2  v8.2d, v19.4s, v30.s[3]
        ldp     q19, q25, [x13, #0x1c0]
        umlal   v17.2d, v19.2s, v29.s[2]
        str     q8, [x0, #0xd0]
        str     x9, [sp, #0x588]
        umulh   x9, x17, x12
        adds    x22, x23, x22
        adcs    x23, x20, x28
        umlal2  v17.2d, v19.4s, v29.s[3]
        ldp     q8, q19, [x13, #0x1e0]
        umlal   v17.2d, v25.2s, v29.s[0]
        umlal2  v17.2d, v25.4s, v29.s[1]
        ldp     q25, q30, [x13, #0x200]
        mul     x28, x15, x12
        umlal   v17.2d, v8.2s, v11.s[2]
        umlal2  v17.2d, v8.4s, v11.s[3]
        umlal   v17.2d, v19.2s, v11.s[0]
        umlal2  v17.2d, v19.4s, v11.s[1]
        ldp     q8, q19, [x13, #0x1b0]
        mul     x20, x14, x12
        adcs    x20, x9, x20
        adcs    x24, x24, x28
        umlal   v17.2d, v25.2s, v18.s[2]
        umlal2  v17.2d, v25.4s, v18.s[3]
        umull   v25.2d, v8.2s, v12.s[2]
        umulh   x28, x15, x12
        umlal2  v25.2d, v8.4s, v12.s[3]
        umlal   v17.2d, v30.2s, v18.s[0]
        umlal2  v17.2d, v30.4s, v18.s[1]
        umlal   v25.2d, v19.2s, v12.s[0]
        mul     x9, x14, x15
        umlal2  v25.2d, v19.4s, v12.s[1]
        ldp     q8, q19, [x13, #0x220]
        umlal   v17.2d, v8.2s, v22.s[2]
        adc     x28, x28, xzr
        adds    x23, x23, x9
        umlal2  v17.2d, v8.4s, v22.s[3]
        umlal   v17.2d, v19.2s, v22.s[0]
        umlal2  v17.2d, v19.4s, v22.s[1]
        ldp     q8, q19, [x13, #0x1d0]
        umlal   v25.2d, v8.2s, v29.s[2]
        str     q17, [x0, #0xe0]
        umulh   x9, x14, x15
        adcs    x20, x20, x9
        adcs    x24, x24, xzr
        umlal2  v25.2d, v8.4s, v29.s[3]
        adc     x28, x28, xzr
        adds    x27, x27, x27
        adcs    x22, x22, x22
        umlal   v25.2d, v19.2s, v29.s[0]
        adcs    x23, x23, x23
        adcs    x20, x20, x20
        adcs    x24, x24, x24
        umlal2  v25.2d, v19.4s, v29.s[1]
        adcs    x28, x28, x28
        adc     x9, xzr, xzr
        ldp     q8, q17, [x13, #0x1f0]
        str     x5, [sp, #0x590]
        mul     x5, x14, x14
        ldp     q19, q30, [x13, #0x210]
        umlal   v25.2d, v8.2s, v11.s[2]
        umlal2  v25.2d, v8.4s, v11.s[3]
        umlal   v25.2d, v17.2s, v11.s[0]
        umulh   x26, x17, x17
        umlal2  v25.2d, v17.4s, v11.s[1]
        ldr     q8, [x13, #0x230]
        umlal   v25.2d, v19.2s, v18.s[2]
        umlal2  v25.2d, v19.4s, v18.s[3]
        umlal   v25.2d, v30.2s, v18.s[0]
        ldp     q17, q19, [x13, #0x1c0]
        umulh   x7, x14, x14
        umlal2  v25.2d, v30.4s, v18.s[1]
        umlal   v25.2d, v3.2s, v22.s[2]
        umull   v30.2d, v17.2s, v12.s[2]
        umlal2  v30.2d, v17.4s, v12.s[3]
        umulh   x10, x15, x15
        umlal   v30.2d, v19.2s, v12.s[0]
        umlal2  v30.2d, v19.4s, v12.s[1]
        umlal2  v25.2d, v3.4s, v22.s[3]
        ldp     q3, q17, [x13, #0x1e0]
        umlal   v30.2d, v3.2s, v29.s[2]
        ldp     q19, q22, [x13, #0x200]
        mul     x25, x15, x15
        umlal2  v30.2d, v3.4s, v29.s[3]
        str     q25, [x0, #0xf0]
        umlal   v30.2d, v17.2s, v29.s[0]
        umlal2  v30.2d, v17.4s, v29.s[1]
        ldp     q3, q17, [x13, #0x220]
        mul     x2, x12, x12
        adds    x26, x27, x26
        adcs    x22, x22, x5
        umlal   v30.2d, v19.2s, v11.s[2]
        adcs    x23, x23, x7
        adcs    x25, x20, x25
        adcs    x24, x24, x10
        umlal2  v30.2d, v19.4s, v11.s[3]
        adcs    x28, x28, x2
        ldp     q19, q25, [x13, #0x1d0]
        umlal   v30.2d, v22.2s, v11.s[0]
        mul     x27, x11, x6
        umlal2  v30.2d, v22.4s, v11.s[1]
        umlal   v30.2d, v3.2s, v18.s[2]
        umull   v22.2d, v19.2s, v12.s[2]
        mul     x20, x11, x19
        umlal2  v22.2d, v19.4s, v12.s[3]
        umlal   v22.2d, v25.2s, v12.s[0]
        umlal2  v22.2d, v25.4s, v12.s[1]
        ldp     q19, q25, [x13, #0x210]
        umulh   x2, x11, x6
        umlal2  v30.2d, v3.4s, v18.s[3]
        umlal   v30.2d, v17.2s, v18.s[0]
        umlal2  v30.2d, v17.4s, v18.s[1]
        str     q30, [x0, #0x100]
        umulh   x5, x11, x19
        ldp     q3, q17, [x13, #0x1f0]
        umlal   v22.2d, v3.2s, v29.s[2]
        umlal2  v22.2d, v3.4s, v29.s[3]
        ldp     q3, q30, [x13, #0x1e0]
        umlal   v22.2d, v17.2s, v29.s[0]
        umlal2  v22.2d, v17.4s, v29.s[1]
        umulh   x7, x12, x12
        adc     x7, x9, x7
        umlal   v22.2d, v19.2s, v11.s[2]
        umull   v17.2d, v3.2s, v12.s[2]
        umlal2  v17.2d, v3.4s, v12.s[3]
        umlal   v17.2d, v30.2s, v12.s[0]
        umulh   x9, x6, x21
        umlal2  v17.2d, v30.4s, v12.s[1]
        umlal2  v22.2d, v19.4s, v11.s[3]
        ldp     q3, q19, [x13, #0x1f0]
        umlal   v22.2d, v25.2s, v11.s[0]
        umlal2  v22.2d, v25.4s, v11.s[1]
        mul     x10, x11, x21
        umlal   v22.2d, v24.2s, v18.s[2]
        ldp     q25, q30, [x13, #0x200]
        umlal2  v22.2d, v24.4s, v18.s[3]
        and     v18.16b, v7.16b, v0.16b
        umlal   v17.2d, v25.2s, v29.s[2]
        str     q22, [x0, #0x110]
        str     x7, [sp, #0x598]
        mul     x7, x17, x17
        umlal2  v17.2d, v25.4s, v29.s[3]
        ldr     q22, [x13, #0x230]
        umlal   v17.2d, v30.2s, v29.s[0]
        ldr     q24, [x13, #0x230]
        umlal2  v17.2d, v30.4s, v29.s[1]
        umull   v25.2d, v3.2s, v12.s[2]
        umlal2  v25.2d, v3.4s, v12.s[3]
        umlal   v25.2d, v19.2s, v12.s[0]
        ldp     q3, q30, [x13, #0x220]
        str     x28, [sp, #0x7d8]
        umulh   x28, x11, x21
        umlal2  v25.2d, v19.4s, v12.s[1]
        umlal   v17.2d, v3.2s, v11.s[2]
        umlal2  v17.2d, v3.4s, v11.s[3]
        and     v3.16b, v14.16b, v0.16b
        ext     v19.16b, v1.16b, v7.16b, #8
        usra    v18.2d, v19.2d, #0x1d
        str     x24, [sp, #0x680]
        mul     x24, x6, x21
        ext     v7.16b, v7.16b, v1.16b, #8
        umlal   v17.2d, v30.2s, v11.s[0]
        umlal2  v17.2d, v30.4s, v11.s[1]
        ext     v19.16b, v1.16b, v31.16b, #8
        str     x25, [sp, #0x5d0]
        mul     x25, x19, x21
        adds    x20, x2, x20
        adcs    x2, x5, x10
        str     q17, [x0]
        adcs    x24, x28, x24
        adcs    x28, x9, x25
        ext     v17.16b, v1.16b, v27.16b, #8
        and     v30.16b, v27.16b, v0.16b
        usra    v30.2d, v17.2d, #0x1d
        ext     v17.16b, v27.16b, v1.16b, #8
        umulh   x25, x19, x21
        adc     x25, x25, xzr
        usra    v30.2d, v7.2d, #0x1d
        ldp     q7, q27, [x13, #0x210]
        umlal   v25.2d, v7.2s, v29.s[2]
        umlal2  v25.2d, v7.4s, v29.s[3]
        umlal   v25.2d, v27.2s, v29.s[0]
        umulh   x5, x6, x19
        umlal2  v25.2d, v27.4s, v29.s[1]
        ext     v7.16b, v1.16b, v14.16b, #8
        usra    v3.2d, v7.2d, #0x1d
        ext     v14.16b, v14.16b, v1.16b, #8
        and     v7.16b, v31.16b, v0.16b
        usra    v7.2d, v19.2d, #0x1d
        ext     v19.16b, v31.16b, v1.16b, #8
        umulh   x9, x11, x11
        usra    v7.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v26.16b, #8
        usra    v18.2d, v19.2d, #0x1d
        umlal   v25.2d, v8.2s, v11.s[2]
        ldp     q19, q27, [x13, #0x200]
        umlal2  v25.2d, v8.4s, v11.s[3]
        ldp     q11, q8, [x13, #0x210]
        mul     x10, x6, x19
        ext     v31.16b, v1.16b, v2.16b, #8
        adds    x2, x2, x10
        adcs    x24, x24, x5
        str     q25, [x0, #0x10]
        adcs    x28, x28, xzr
        adc     x25, x25, xzr
        adds    x27, x27, x27
        umull   v25.2d, v19.2s, v12.s[2]
        adcs    x20, x20, x20
        adcs    x2, x2, x2
        adcs    x24, x24, x24
        umlal2  v25.2d, v19.4s, v12.s[3]
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        mul     x5, x6, x6
        umlal   v25.2d, v27.2s, v12.s[0]
        umlal2  v25.2d, v27.4s, v12.s[1]
        ldp     q19, q27, [x13, #0x220]
        umlal   v25.2d, v19.2s, v29.s[2]
        umulh   x10, x6, x6
        umlal2  v25.2d, v19.4s, v29.s[3]
        and     v19.16b, v26.16b, v0.16b
        usra    v19.2d, v14.2d, #0x1d
        ext     v14.16b, v26.16b, v1.16b, #8
        usra    v3.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v16.16b, #8
        umull   v26.2d, v11.2s, v12.s[2]
        mul     x4, x19, x19
        umlal   v25.2d, v27.2s, v29.s[0]
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v8.2s, v12.s[0]
        str     x23, [sp, #0x5c8]
        umulh   x23, x19, x19
        str     x22, [sp, #0x560]
        adc     x22, xzr, xzr
        umlal2  v25.2d, v27.4s, v29.s[1]
        and     v11.16b, v9.16b, v0.16b
        ext     v27.16b, v1.16b, v13.16b, #8
        str     q25, [x0, #0x20]
        and     v25.16b, v2.16b, v0.16b
        usra    v25.2d, v31.2d, #0x1d
        and     v31.16b, v16.16b, v0.16b
        ext     v16.16b, v16.16b, v1.16b, #8
        usra    v31.2d, v14.2d, #0x1d
        ext     v14.16b, v2.16b, v1.16b, #8
        and     v2.16b, v13.16b, v0.16b
        str     x26, [sp, #0x558]
        mul     x26, x21, x21
        adds    x27, x27, x9
        adcs    x20, x20, x5
        usra    v2.2d, v27.2d, #0x1d
        adcs    x2, x2, x10
        adcs    x24, x24, x4
        adcs    x23, x28, x23
        usra    v2.2d, v14.2d, #0x1d
        ext     v14.16b, v9.16b, v1.16b, #8
        ext     v9.16b, v1.16b, v9.16b, #8
        adcs    x28, x25, x26
        usra    v31.2d, v14.2d, #0x1d
        and     v14.16b, v20.16b, v0.16b
        umulh   x26, x21, x21
        adc     x22, x22, x26
        usra    v11.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v20.16b, #8
        subs    x26, x17, x11
        sbcs    x25, x14, x6
        usra    v14.2d, v9.2d, #0x1d
        and     v9.16b, v6.16b, v0.16b
        sbcs    x19, x15, x19
        sbcs    x21, x12, x21
        usra    v14.2d, v16.2d, #0x1d
        csetm   x4, lo
        ext     v16.16b, v1.16b, v6.16b, #8
        cmn     x4, #1
        eor     x19, x19, x4
        usra    v9.2d, v16.2d, #0x1d
        ext     v16.16b, v20.16b, v1.16b, #8
        eor     x21, x21, x4
        eor     x26, x26, x4
        ldp     d20, d27, [x1, #0x50]
        shl     v27.2d, v27.2d, #0xe
        adcs    x26, x26, xzr
        usra    v10.2d, v20.2d, #0x38
        and     v20.16b, v5.16b, v0.16b
        eor     x25, x25, x4
        adcs    x25, x25, xzr
        usra    v10.2d, v27.2d, #6
        ext     v27.16b, v1.16b, v10.16b, #8
        umulh   x4, x26, x25
        usra    v10.2d, v27.2d, #0x1d
        adcs    x19, x19, xzr
        ext     v27.16b, v10.16b, v1.16b, #8
        adcs    x21, x21, xzr
        and     v10.16b, v10.16b, v0.16b
        usra    v9.2d, v16.2d, #0x1d
        ext     v16.16b, v1.16b, v5.16b, #8
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v20.2d, v16.2d, #0x1d
        ext     v5.16b, v5.16b, v1.16b, #8
        mul     x5, x26, x19
        adds    x4, x4, x5
        usra    v20.2d, v6.2d, #0x1d
        ldp     d6, d16, [x1, #0x58]
        usra    v11.2d, v6.2d, #0x32
        ext     v6.16b, v1.16b, v15.16b, #8
        shl     v16.2d, v16.2d, #0x14
        mul     x5, x26, x21
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v11.2d, v16.2d, #6
        and     v16.16b, v15.16b, v0.16b
        usra    v11.2d, v27.2d, #0x1d
        ext     v27.16b, v1.16b, v4.16b, #8
        umulh   x6, x26, x21
        ext     v15.16b, v15.16b, v1.16b, #8
        usra    v16.2d, v6.2d, #0x1d
        and     v6.16b, v4.16b, v0.16b
        usra    v6.2d, v27.2d, #0x1d
        usra    v19.2d, v13.2d, #0x1d
        umlal2  v26.2d, v8.4s, v12.s[1]
        ldp     q8, q13, [x13]
        umlal   v11.2d, v8.2s, v10.s[0]
        umlal2  v11.2d, v8.4s, v10.s[2]
        ldp     d8, d27, [x1, #0x60]
        umulh   x9, x26, x19
        usra    v31.2d, v8.2d, #0x2c
        adcs    x5, x9, x5
        ext     v8.16b, v4.16b, v1.16b, #8
        umlal   v26.2d, v22.2s, v29.s[2]
        shl     v4.2d, v27.2d, #0x1a
        umlal2  v26.2d, v22.4s, v29.s[3]
        ext     v22.16b, v1.16b, v11.16b, #8
        usra    v11.2d, v22.2d, #0x1d
        ext     v22.16b, v11.16b, v1.16b, #8
        mul     x9, x19, x21
        and     v11.16b, v11.16b, v0.16b
        usra    v31.2d, v4.2d, #6
        ldp     q4, q27, [x13, #0x20]
        usra    v31.2d, v22.2d, #0x1d
        ldp     q22, q29, [x13]
        umulh   x10, x25, x21
        umlal   v14.2d, v4.2s, v10.s[0]
        usra    v6.2d, v15.2d, #0x1d
        umlal   v31.2d, v13.2s, v10.s[0]
        umlal2  v31.2d, v13.4s, v10.s[2]
        and     v13.16b, v21.16b, v0.16b
        umlal   v31.2d, v22.2s, v11.s[0]
        ext     v15.16b, v1.16b, v21.16b, #8
        umlal2  v31.2d, v22.4s, v11.s[2]
        ext     v22.16b, v1.16b, v31.16b, #8
        mul     x12, x25, x21
        adcs    x6, x6, x12
        umlal2  v14.2d, v4.4s, v10.s[2]
        usra    v31.2d, v22.2d, #0x1d
        umulh   x12, x19, x21
        adcs    x9, x10, x9
        umlal   v9.2d, v27.2s, v10.s[0]
        adc     x10, x12, xzr
        umlal2  v9.2d, v27.4s, v10.s[2]
        ldp     q4, q22, [x13, #0x20]
        umlal   v9.2d, v4.2s, v11.s[0]
        usra    v13.2d, v15.2d, #0x1d
        ext     v15.16b, v31.16b, v1.16b, #8
        and     v27.16b, v31.16b, v0.16b
        mul     x12, x25, x19
        adds    x5, x5, x12
        usra    v13.2d, v5.2d, #0x1d
        ext     v5.16b, v21.16b, v1.16b, #8
        usra    v25.2d, v8.2d, #0x1d
        str     q26, [x0, #0x30]
        mul     x12, x26, x25
        ldp     q8, q21, [x13, #0x220]
        umull   v26.2d, v8.2s, v12.s[2]
        umlal2  v26.2d, v8.4s, v12.s[3]
        mul     x11, x11, x11
        umlal   v26.2d, v21.2s, v12.s[0]
        umlal2  v26.2d, v21.4s, v12.s[1]
        ldp     d8, d21, [x1, #0x68]
        usra    v14.2d, v8.2d, #0x26
        shl     v8.2d, v21.2d, #0x20
        usra    v14.2d, v8.2d, #6
        ldp     q8, q21, [x13, #0x40]
        umulh   x14, x25, x19
        usra    v14.2d, v15.2d, #0x1d
        umlal   v20.2d, v8.2s, v10.s[0]
        adcs    x6, x6, x14
        adcs    x9, x9, xzr
        umlal2  v20.2d, v8.4s, v10.s[2]
        and     v8.16b, v23.16b, v0.16b
        adc     x10, x10, xzr
        adds    x12, x12, x12
        umlal   v13.2d, v21.2s, v10.s[0]
        ext     v15.16b, v1.16b, v23.16b, #8
        adcs    x4, x4, x4
        adcs    x5, x5, x5
        usra    v8.2d, v15.2d, #0x1d
        and     v15.16b, v28.16b, v0.16b
        adcs    x6, x6, x6
        adcs    x9, x9, x9
        usra    v8.2d, v5.2d, #0x1d
        ext     v5.16b, v1.16b, v28.16b, #8
        usra    v15.2d, v5.2d, #0x1d
        str     q26, [x0, #0x40]
        mul     x14, x8, x16
        umlal2  v9.2d, v4.4s, v11.s[2]
        ldp     q4, q5, [x13, #0x60]
        adcs    x10, x10, x10
        umlal   v14.2d, v29.2s, v11.s[0]
        adc     x15, xzr, xzr
        ext     v26.16b, v28.16b, v1.16b, #8
        umlal2  v14.2d, v29.4s, v11.s[2]
        ext     v23.16b, v23.16b, v1.16b, #8
        umulh   x17, x8, x16
        umlal2  v13.2d, v21.4s, v10.s[2]
        ldp     q21, q28, [x13, #0x80]
        umlal   v8.2d, v4.2s, v10.s[0]
        usra    v15.2d, v23.2d, #0x1d
        umlal   v20.2d, v22.2s, v11.s[0]
        usra    v16.2d, v26.2d, #0x1d
        umlal2  v8.2d, v4.4s, v10.s[2]
        str     x14, [sp, #0x550]
        mul     x14, x25, x25
        umlal   v15.2d, v5.2s, v10.s[0]
        ldp     q4, q23, [x13, #0xa0]
        ldp     q26, q29, [x13, #0xc0]
        umull   v31.2d, v24.2s, v12.s[2]
        umulh   x16, x26, x26
        adds    x12, x12, x16
        adcs    x4, x4, x14
        umlal2  v31.2d, v24.4s, v12.s[3]
        umlal2  v15.2d, v5.4s, v10.s[2]
        ldp     q12, q5, [x13, #0xe0]
        umlal   v16.2d, v21.2s, v10.s[0]
        str     q31, [x0, #0x50]
        ldr     q24, [x0, #0x60]
        umlal2  v20.2d, v22.4s, v11.s[2]
        mul     x26, x26, x26
        umlal   v6.2d, v28.2s, v10.s[0]
        and     v22.16b, v24.16b, v0.16b
        umlal2  v6.2d, v28.4s, v10.s[2]
        usra    v22.2d, v17.2d, #0x1d
        umlal2  v16.2d, v21.4s, v10.s[2]
        ldp     q17, q21, [x13, #0x100]
        umulh   x25, x25, x25
        umlal   v25.2d, v4.2s, v10.s[0]
        adcs    x25, x5, x25
        ldr     x5, [sp, #0x610]
        ext     v28.16b, v24.16b, v1.16b, #8
        ldr     x16, [sp, #0x618]
        umlal   v2.2d, v23.2s, v10.s[0]
        ext     v24.16b, v1.16b, v24.16b, #8
        umlal2  v25.2d, v4.4s, v10.s[2]
        usra    v22.2d, v24.2d, #0x1d
        ldp     q4, q24, [x13, #0x40]
        umlal   v13.2d, v4.2s, v11.s[0]
        mul     x14, x8, x5
        uzp1    v31.4s, v10.4s, v11.4s
        umlal   v8.2d, v24.2s, v11.s[0]
        umlal2  v8.2d, v24.4s, v11.s[2]
        umlal2  v13.2d, v4.4s, v11.s[2]
        str     x14, [sp, #0x548]
        mul     x14, x8, x16
        umlal2  v2.2d, v23.4s, v10.s[2]
        ldp     q4, q23, [x13, #0x60]
        umlal   v15.2d, v4.2s, v11.s[0]
        umlal2  v15.2d, v4.4s, v11.s[2]
        umlal   v16.2d, v23.2s, v11.s[0]
        str     x14, [sp, #0x540]
        mul     x14, x19, x19
        adcs    x6, x6, x14
        umlal2  v16.2d, v23.4s, v11.s[2]
        ldp     q4, q23, [x13]
        umlal   v14.2d, v4.2s, v27.s[0]
        umlal2  v14.2d, v4.4s, v27.s[2]
        ext     v4.16b, v1.16b, v14.16b, #8
        usra    v14.2d, v4.2d, #0x1d
        umulh   x19, x19, x19
        adcs    x19, x9, x19
        ext     v4.16b, v14.16b, v1.16b, #8
        and     v14.16b, v14.16b, v0.16b
        umlal   v19.2d, v26.2s, v10.s[0]
        umulh   x9, x21, x21
        umlal2  v19.2d, v26.4s, v10.s[2]
        umlal   v3.2d, v29.2s, v10.s[0]
        ldr     x14, [sp, #0x560]
        umlal2  v3.2d, v29.4s, v10.s[2]
        ldp     q24, q26, [x13, #0x80]
        umlal   v6.2d, v24.2s, v11.s[0]
        umlal2  v6.2d, v24.4s, v11.s[2]
        mul     x21, x21, x21
        adcs    x21, x10, x21
        ldr     x10, [sp, #0x558]
        adc     x9, x15, x9
        ldr     x15, [sp, #0x5c8]
        umlal   v25.2d, v26.2s, v11.s[0]
        subs    x26, x7, x26
        sbcs    x12, x10, x12
        ldr     x10, [sp, #0x680]
        sbcs    x4, x14, x4
        ldp     d24, d29, [x1, #0x70]
        umlal2  v25.2d, v26.4s, v11.s[2]
        sbcs    x25, x15, x25
        ldr     x15, [sp, #0x5d0]
        usra    v9.2d, v24.2d, #0x20
        sbcs    x6, x15, x6
        umulh   x14, x8, x5
        ldr     x5, [sp, #0x598]
        sbcs    x19, x10, x19
        shl     v24.2d, v29.2d, #0x26
        str     x7, [sp, #0x538]
        umulh   x7, x8, x16
        ldr     x8, [sp, #0x7d8]
        sbcs    x21, x8, x21
        umlal   v7.2d, v12.2s, v10.s[0]
        sbcs    x9, x5, x9
        umlal2  v7.2d, v12.4s, v10.s[2]
        ldp     q12, q26, [x13, #0x20]
        usra    v9.2d, v24.2d, #6
        csetm   x16, lo
        adds    x26, x26, x11
        umlal   v18.2d, v5.2s, v10.s[0]
        adcs    x12, x12, x27
        umlal   v30.2d, v17.2s, v10.s[0]
        adcs    x4, x4, x20
        umlal2  v18.2d, v5.4s, v10.s[2]
        ldp     q5, q24, [x13, #0x40]
        adcs    x25, x25, x2
        umlal2  v30.2d, v17.4s, v10.s[2]
        adcs    x6, x6, x24
        usra    v9.2d, v4.2d, #0x1d
        ldp     q4, q17, [x13, #0xa0]
        adcs    x19, x19, x23
        umlal   v22.2d, v21.2s, v10.s[0]
        adcs    x21, x21, x28
        umlal   v20.2d, v12.2s, v27.s[0]
        adcs    x9, x9, x22
        umlal2  v20.2d, v12.4s, v27.s[2]
        adc     x16, x16, xzr
        adds    x26, x15, x26
        umlal   v9.2d, v23.2s, v27.s[0]
        adcs    x10, x10, x12
        umlal2  v9.2d, v23.4s, v27.s[2]
        adcs    x4, x8, x4
        ldp     q12, q23, [x13, #0xc0]
        umlal   v13.2d, v26.2s, v27.s[0]
        adcs    x25, x5, x25
        umlal2  v13.2d, v26.4s, v27.s[2]
        adcs    x5, x11, x6
        adcs    x19, x27, x19
        adcs    x21, x20, x21
        umlal   v19.2d, v17.2s, v11.s[0]
        umlal   v2.2d, v4.2s, v11.s[0]
        umlal2  v2.2d, v4.4s, v11.s[2]
        adcs    x27, x2, x9
        adcs    x24, x24, x16
        adcs    x23, x23, xzr
        adcs    x28, x28, xzr
        adcs    x22, x22, xzr
        ldr     x20, [sp, #0x608]
        ldr     x2, [sp, #0x618]
        ldr     q4, [x0, #0x70]
        umlal2  v22.2d, v21.4s, v10.s[2]
        ldp     q10, q21, [x13, #0xe0]
        umlal   v8.2d, v5.2s, v27.s[0]
        umlal2  v19.2d, v17.4s, v11.s[2]
        and     v17.16b, v4.16b, v0.16b
        usra    v17.2d, v28.2d, #0x1d
        ldp     q26, q28, [x13, #0x100]
        umlal2  v8.2d, v5.4s, v27.s[2]
        ldp     q5, q29, [x13, #0x120]
        umlal   v3.2d, v12.2s, v11.s[0]
        umulh   x6, x20, x2
        umlal   v15.2d, v24.2s, v27.s[0]
        umlal2  v3.2d, v12.4s, v11.s[2]
        ldr     x9, [sp, #0x610]
        ext     v12.16b, v1.16b, v4.16b, #8
        ldr     x12, [sp, #0x548]
        umlal2  v15.2d, v24.4s, v27.s[2]
        ldr     x15, [sp, #0x540]
        usra    v17.2d, v12.2d, #0x1d
        umlal   v18.2d, v10.2s, v11.s[0]
        ext     v12.16b, v4.16b, v1.16b, #8
        mul     x8, x20, x2
        umlal2  v18.2d, v10.4s, v11.s[2]
        umlal   v7.2d, v23.2s, v11.s[0]
        ldp     q10, q4, [x13, #0x60]
        umlal   v16.2d, v10.2s, v27.s[0]
        umlal2  v7.2d, v23.4s, v11.s[2]
        mul     x11, x9, x2
        adds    x12, x17, x12
        adcs    x14, x14, x15
        adcs    x7, x7, x8
        adcs    x6, x6, x11
        umlal   v6.2d, v4.2s, v27.s[0]
        umlal2  v6.2d, v4.4s, v27.s[2]
        umulh   x8, x9, x2
        adc     x8, x8, xzr
        umlal2  v16.2d, v10.4s, v27.s[2]
        umlal   v30.2d, v21.2s, v11.s[0]
        ldp     q10, q4, [x13, #0x80]
        umlal2  v30.2d, v21.4s, v11.s[2]
        umlal   v25.2d, v10.2s, v27.s[0]
        ldp     d21, d23, [x1, #0x78]
        mul     x11, x20, x9
        usra    v20.2d, v21.2d, #0x1a
        ldp     q21, q24, [x13, #0x20]
        shl     v23.2d, v23.2d, #0x2c
        adds    x11, x14, x11
        ldr     x14, [sp, #0x7c0]
        usra    v20.2d, v23.2d, #6
        umlal   v8.2d, v24.2s, v14.s[0]
        umulh   x15, x14, x14
        umlal   v13.2d, v21.2s, v14.s[0]
        ldr     q23, [x0, #0x80]
        umlal2  v13.2d, v21.4s, v14.s[2]
        and     v21.16b, v23.16b, v0.16b
        umlal2  v8.2d, v24.4s, v14.s[2]
        usra    v21.2d, v12.2d, #0x1d
        ldp     q12, q24, [x13]
        umlal   v9.2d, v12.2s, v14.s[0]
        umlal2  v9.2d, v12.4s, v14.s[2]
        ext     v12.16b, v1.16b, v9.16b, #8
        umulh   x16, x20, x9
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x550]
        usra    v9.2d, v12.2d, #0x1d
        adcs    x6, x6, xzr
        adc     x8, x8, xzr
        adds    x16, x16, x16
        and     v12.16b, v9.16b, v0.16b
        adcs    x12, x12, x12
        adcs    x11, x11, x11
        adcs    x7, x7, x7
        adcs    x6, x6, x6
        adcs    x8, x8, x8
        adc     x17, xzr, xzr
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        str     x22, [sp, #0x550]
        mul     x22, x20, x20
        umlal   v20.2d, v24.2s, v14.s[0]
        adds    x15, x16, x15
        umlal2  v20.2d, v24.4s, v14.s[2]
        ldp     q9, q24, [x13, #0x40]
        adcs    x22, x12, x22
        umlal2  v25.2d, v10.4s, v27.s[2]
        mul     x12, x9, x9
        umlal   v15.2d, v9.2s, v14.s[0]
        umlal   v2.2d, v4.2s, v27.s[0]
        umlal2  v2.2d, v4.4s, v27.s[2]
        ldp     q10, q4, [x13, #0xa0]
        umulh   x16, x20, x20
        adcs    x11, x11, x16
        adcs    x7, x7, x12
        umlal   v19.2d, v10.2s, v27.s[0]
        umlal2  v19.2d, v10.4s, v27.s[2]
        ext     v10.16b, v1.16b, v23.16b, #8
        umlal   v3.2d, v4.2s, v27.s[0]
        ext     v23.16b, v23.16b, v1.16b, #8
        usra    v21.2d, v10.2d, #0x1d
        mul     x12, x2, x2
        ldp     q10, q29, [x13, #0xc0]
        umlal   v7.2d, v10.2s, v27.s[0]
        umlal   v22.2d, v26.2s, v11.s[0]
        umlal2  v7.2d, v10.4s, v27.s[2]
        umulh   x16, x9, x9
        adcs    x6, x6, x16
        ldr     x16, [sp, #0x620]
        adcs    x8, x8, x12
        umlal2  v22.2d, v26.4s, v11.s[2]
        umlal2  v15.2d, v9.4s, v14.s[2]
        ldp     q10, q9, [x13, #0xe0]
        umlal   v16.2d, v24.2s, v14.s[0]
        umlal2  v16.2d, v24.4s, v14.s[2]
        umulh   x12, x2, x2
        str     x8, [sp, #0x540]
        ldr     x8, [sp, #0x630]
        str     x6, [sp, #0x548]
        mul     x6, x16, x8
        adc     x12, x17, x12
        ldr     x17, [sp, #0x628]
        umlal2  v3.2d, v4.4s, v27.s[2]
        ldr     q4, [x0, #0x90]
        umlal   v18.2d, v29.2s, v27.s[0]
        umlal2  v18.2d, v29.4s, v27.s[2]
        ldp     q24, q26, [x13, #0x60]
        str     x12, [sp, #0x598]
        mul     x12, x16, x17
        umlal   v6.2d, v24.2s, v14.s[0]
        umlal2  v6.2d, v24.4s, v14.s[2]
        umlal   v25.2d, v26.2s, v14.s[0]
        str     x7, [sp, #0x7d8]
        umulh   x7, x16, x8
        umlal2  v25.2d, v26.4s, v14.s[2]
        ldp     q24, q26, [x13, #0xa0]
        umlal   v3.2d, v24.2s, v14.s[0]
        umlal2  v3.2d, v24.4s, v14.s[2]
        umlal   v7.2d, v26.2s, v14.s[0]
        str     x11, [sp, #0x680]
        umulh   x11, x16, x17
        adds    x6, x11, x6
        umlal2  v7.2d, v26.4s, v14.s[2]
        ldp     q24, q26, [x13, #0x80]
        umlal   v17.2d, v28.2s, v11.s[0]
        umlal   v30.2d, v10.2s, v27.s[0]
        umlal2  v30.2d, v10.4s, v27.s[2]
        mul     x11, x14, x14
        umlal   v22.2d, v9.2s, v27.s[0]
        umlal2  v17.2d, v28.4s, v11.s[2]
        ldp     q10, q11, [x13, #0x100]
        umlal   v17.2d, v5.2s, v31.s[0]
        ldp     q28, q29, [x13, #0x120]
        umlal2  v17.2d, v5.4s, v31.s[1]
        umlal2  v22.2d, v9.4s, v27.s[2]
        umlal   v17.2d, v10.2s, v27.s[0]
        umlal2  v17.2d, v10.4s, v27.s[2]
        and     v10.16b, v4.16b, v0.16b
        umlal   v2.2d, v24.2s, v14.s[0]
        str     x22, [sp, #0x5d0]
        ldr     x22, [sp, #0x638]
        str     x15, [sp, #0x530]
        umulh   x15, x16, x22
        usra    v10.2d, v23.2d, #0x1d
        ldp     d9, d5, [x1, #0x80]
        umlal2  v2.2d, v24.4s, v14.s[2]
        umlal   v19.2d, v26.2s, v14.s[0]
        umlal2  v19.2d, v26.4s, v14.s[2]
        uzp1    v23.4s, v27.4s, v14.4s
        usra    v13.2d, v9.2d, #0x14
        str     x11, [sp, #0x528]
        mul     x11, x16, x22
        ldp     q9, q24, [x13]
        shl     v5.2d, v5.2d, #0x32
        usra    v13.2d, v5.2d, #6
        umlal   v21.2d, v11.2s, v27.s[0]
        adcs    x7, x7, x11
        ldp     q5, q26, [x13, #0x20]
        umlal2  v21.2d, v11.4s, v27.s[2]
        mul     x11, x17, x22
        ldp     q11, q27, [x13, #0xc0]
        umlal   v20.2d, v9.2s, v12.s[0]
        umlal2  v20.2d, v9.4s, v12.s[2]
        mul     x2, x8, x22
        umlal   v8.2d, v5.2s, v12.s[0]
        umlal2  v8.2d, v5.4s, v12.s[2]
        ext     v9.16b, v1.16b, v20.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        ext     v9.16b, v20.16b, v1.16b, #8
        usra    v13.2d, v9.2d, #0x1d
        umlal   v13.2d, v24.2s, v12.s[0]
        umulh   x9, x17, x22
        adcs    x11, x15, x11
        and     v9.16b, v20.16b, v0.16b
        adcs    x2, x9, x2
        ldr     x20, [sp, #0x5d8]
        ldr     x14, [sp, #0x538]
        ext     v5.16b, v1.16b, v4.16b, #8
        usra    v10.2d, v5.2d, #0x1d
        umlal2  v13.2d, v24.4s, v12.s[2]
        umlal   v15.2d, v26.2s, v12.s[0]
        ldp     q5, q20, [x13, #0xe0]
        umlal2  v15.2d, v26.4s, v12.s[2]
        umulh   x9, x8, x22
        adc     x9, x9, xzr
        ext     v4.16b, v4.16b, v1.16b, #8
        umulh   x15, x16, x16
        umlal   v18.2d, v11.2s, v14.s[0]
        subs    x20, x20, x14
        ldr     x14, [sp, #0x5e0]
        umlal   v21.2d, v28.2s, v31.s[2]
        umlal2  v18.2d, v11.4s, v14.s[2]
        ldp     q11, q24, [x13, #0x40]
        str     x20, [sp, #0x538]
        ldr     x20, [sp, #0x558]
        sbcs    x20, x14, x20
        ldr     x14, [sp, #0x5e8]
        str     x20, [sp, #0x558]
        ldr     x20, [sp, #0x560]
        sbcs    x20, x14, x20
        ldr     x14, [sp, #0x5f0]
        umlal   v30.2d, v27.2s, v14.s[0]
        str     x20, [sp, #0x560]
        ldr     x20, [sp, #0x5c8]
        sbcs    x20, x14, x20
        umlal2  v30.2d, v27.4s, v14.s[2]
        ldp     q26, q27, [x13, #0x140]
        mul     x14, x17, x8
        str     x20, [sp, #0x5c8]
        ldr     x20, [sp, #0x6b8]
        sbcs    x26, x20, x26
        ldr     x20, [sp, #0x730]
        sbcs    x20, x20, x10
        ldr     x10, [sp, #0x6f0]
        umlal   v22.2d, v5.2s, v14.s[0]
        sbcs    x4, x10, x4
        umlal2  v22.2d, v5.4s, v14.s[2]
        umulh   x10, x17, x8
        str     x4, [sp, #0x6f0]
        ldr     x4, [sp, #0x5a0]
        sbcs    x25, x4, x25
        ldr     x4, [sp, #0x660]
        umlal2  v21.2d, v28.4s, v31.s[3]
        sbcs    x5, x4, x5
        ldr     x4, [sp, #0x5f8]
        umlal   v21.2d, v29.2s, v31.s[0]
        ldp     q5, q27, [x13, #0x100]
        umlal   v16.2d, v11.2s, v12.s[0]
        sbcs    x19, x4, x19
        ldr     x4, [sp, #0x7c8]
        umlal2  v16.2d, v11.4s, v12.s[2]
        sbcs    x21, x4, x21
        ldr     x4, [sp, #0x658]
        sbcs    x27, x4, x27
        mul     x4, x17, x17
        umlal   v6.2d, v24.2s, v12.s[0]
        umlal2  v6.2d, v24.4s, v12.s[2]
        ldp     q11, q24, [x13, #0x60]
        str     x27, [sp, #0x5a0]
        ldr     x27, [sp, #0x7b0]
        sbcs    x24, x27, x24
        ldr     x27, [sp, #0x718]
        sbcs    x23, x27, x23
        umlal2  v21.2d, v29.4s, v31.s[1]
        ldp     q28, q29, [x13, #0x120]
        mul     x27, x8, x8
        str     x23, [sp, #0x730]
        ldr     x23, [sp, #0x600]
        sbcs    x28, x23, x28
        ldr     x23, [sp, #0x650]
        umlal   v17.2d, v20.2s, v14.s[0]
        str     x28, [sp, #0x6b8]
        ldr     x28, [sp, #0x550]
        sbcs    x28, x23, x28
        csetm   x23, lo
        umlal   v21.2d, v5.2s, v14.s[0]
        adds    x7, x7, x14
        umlal2  v17.2d, v20.4s, v14.s[2]
        adcs    x10, x11, x10
        umulh   x11, x17, x17
        umlal2  v21.2d, v5.4s, v14.s[2]
        adcs    x2, x2, xzr
        umlal   v10.2d, v27.2s, v14.s[0]
        adc     x9, x9, xzr
        adds    x12, x12, x12
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        umlal   v25.2d, v11.2s, v12.s[0]
        adcs    x10, x10, x10
        adcs    x2, x2, x2
        adcs    x9, x9, x9
        umlal2  v25.2d, v11.4s, v12.s[2]
        adc     x14, xzr, xzr
        str     x23, [sp, #0x550]
        mul     x23, x22, x22
        adds    x12, x12, x15
        umlal   v2.2d, v24.2s, v12.s[0]
        adcs    x4, x6, x4
        adcs    x6, x7, x11
        adcs    x27, x10, x27
        umlal2  v2.2d, v24.4s, v12.s[2]
        umlal2  v10.2d, v27.4s, v14.s[2]
        ldp     d11, d14, [x1, #0x88]
        umulh   x7, x8, x8
        ldp     q5, q20, [x13, #0x80]
        umlal   v10.2d, v28.2s, v23.s[0]
        usra    v8.2d, v11.2d, #0xe
        adcs    x2, x2, x7
        umlal2  v10.2d, v28.4s, v23.s[1]
        ldr     x10, [sp, #0x608]
        shl     v11.2d, v14.2d, #0x38
        adcs    x23, x9, x23
        ldr     x11, [sp, #0x610]
        ldr     x9, [sp, #0x7c0]
        ldp     q14, q24, [x13]
        usra    v8.2d, v11.2d, #6
        umlal   v10.2d, v29.2s, v31.s[2]
        umulh   x7, x22, x22
        umlal2  v10.2d, v29.4s, v31.s[3]
        ldp     q11, q27, [x13, #0x20]
        adc     x7, x14, x7
        subs    x9, x9, x16
        sbcs    x10, x10, x17
        umlal   v13.2d, v14.2s, v9.s[0]
        sbcs    x8, x11, x8
        ldr     x11, [sp, #0x618]
        sbcs    x22, x11, x22
        csetm   x11, lo
        umlal2  v13.2d, v14.4s, v9.s[2]
        eor     x9, x9, x11
        eor     x10, x10, x11
        eor     x8, x8, x11
        umlal   v15.2d, v11.2s, v9.s[0]
        ext     v14.16b, v1.16b, v13.16b, #8
        eor     x22, x22, x11
        cmn     x11, #1
        usra    v13.2d, v14.2d, #0x1d
        umlal2  v15.2d, v11.4s, v9.s[2]
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        ext     v11.16b, v13.16b, v1.16b, #8
        usra    v8.2d, v11.2d, #0x1d
        adcs    x8, x8, xzr
        umulh   x11, x9, x10
        umlal   v8.2d, v24.2s, v9.s[0]
        and     v11.16b, v13.16b, v0.16b
        adcs    x22, x22, xzr
        umlal2  v8.2d, v24.4s, v9.s[2]
        ldp     q14, q13, [x13, #0x40]
        umlal   v16.2d, v27.2s, v9.s[0]
        ldp     q24, q28, [x13, #0xa0]
        mul     x14, x9, x8
        umlal2  v16.2d, v27.4s, v9.s[2]
        ldr     q27, [x0, #0xa0]
        umlal   v19.2d, v5.2s, v12.s[0]
        umlal2  v19.2d, v5.4s, v12.s[2]
        ext     v5.16b, v1.16b, v27.16b, #8
        umulh   x15, x9, x8
        umlal   v6.2d, v14.2s, v9.s[0]
        umlal2  v6.2d, v14.4s, v9.s[2]
        and     v14.16b, v27.16b, v0.16b
        umlal   v25.2d, v13.2s, v9.s[0]
        usra    v14.2d, v4.2d, #0x1d
        umlal2  v25.2d, v13.4s, v9.s[2]
        ldp     q13, q4, [x13, #0x60]
        umlal   v3.2d, v20.2s, v12.s[0]
        mul     x16, x16, x16
        usra    v14.2d, v5.2d, #0x1d
        umlal2  v3.2d, v20.4s, v12.s[2]
        ldp     q5, q20, [x13, #0xc0]
        umlal   v7.2d, v24.2s, v12.s[0]
        ext     v27.16b, v27.16b, v1.16b, #8
        mul     x17, x9, x10
        umlal   v2.2d, v13.2s, v9.s[0]
        umlal2  v7.2d, v24.4s, v12.s[2]
        uzp1    v24.4s, v12.4s, v9.4s
        umlal2  v2.2d, v13.4s, v9.s[2]
        str     x28, [sp, #0x620]
        mul     x28, x9, x22
        umlal   v19.2d, v4.2s, v9.s[0]
        umlal   v18.2d, v28.2s, v12.s[0]
        str     x24, [sp, #0x638]
        umulh   x24, x9, x22
        umlal2  v18.2d, v28.4s, v12.s[2]
        ldr     q13, [x0, #0xb0]
        umlal2  v19.2d, v4.4s, v9.s[2]
        umlal   v30.2d, v5.2s, v12.s[0]
        str     x21, [sp, #0x618]
        mul     x21, x10, x22
        umlal2  v30.2d, v5.4s, v12.s[2]
        umlal   v22.2d, v20.2s, v12.s[0]
        umlal2  v22.2d, v20.4s, v12.s[2]
        ldp     q4, q5, [x13, #0x80]
        umlal   v3.2d, v4.2s, v9.s[0]
        umlal2  v3.2d, v4.4s, v9.s[2]
        str     x19, [sp, #0x630]
        umulh   x19, x8, x22
        umlal   v7.2d, v5.2s, v9.s[0]
        umlal2  v7.2d, v5.4s, v9.s[2]
        ldp     q4, q5, [x13]
        umlal   v8.2d, v4.2s, v11.s[0]
        umlal2  v8.2d, v4.4s, v11.s[2]
        ext     v4.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v4.2d, #0x1d
        str     x5, [sp, #0x610]
        umulh   x5, x10, x22
        adds    x11, x11, x14
        adcs    x28, x15, x28
        adcs    x21, x24, x21
        ext     v4.16b, v8.16b, v1.16b, #8
        and     v8.16b, v8.16b, v0.16b
        umlal   v10.2d, v26.2s, v31.s[0]
        ldp     q20, q28, [x13, #0xe0]
        umlal2  v10.2d, v26.4s, v31.s[1]
        umlal   v17.2d, v20.2s, v12.s[0]
        ldp     q26, q29, [x13, #0x100]
        umulh   x24, x10, x8
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal2  v17.2d, v20.4s, v12.s[2]
        umlal2  v21.2d, v28.4s, v12.s[2]
        mul     x14, x8, x22
        adcs    x5, x5, x14
        adc     x19, x19, xzr
        umlal   v10.2d, v26.2s, v12.s[0]
        ldp     q20, q28, [x13, #0xa0]
        umlal   v18.2d, v20.2s, v9.s[0]
        umlal2  v18.2d, v20.4s, v9.s[2]
        mul     x14, x10, x8
        adds    x28, x28, x14
        adcs    x21, x21, x24
        umlal   v30.2d, v28.2s, v9.s[0]
        adcs    x24, x5, xzr
        adc     x19, x19, xzr
        adds    x5, x17, x17
        umlal2  v30.2d, v28.4s, v9.s[2]
        adcs    x11, x11, x11
        adcs    x28, x28, x28
        adcs    x21, x21, x21
        adcs    x24, x24, x24
        umlal   v14.2d, v29.2s, v12.s[0]
        adcs    x19, x19, x19
        mul     x14, x9, x9
        umlal2  v14.2d, v29.4s, v12.s[2]
        adc     x15, xzr, xzr
        ldp     q20, q28, [x13, #0x120]
        umlal2  v10.2d, v26.4s, v12.s[2]
        ldp     q12, q26, [x13, #0x140]
        umlal   v14.2d, v20.2s, v23.s[2]
        umulh   x17, x10, x10
        umlal2  v14.2d, v20.4s, v23.s[3]
        and     v20.16b, v13.16b, v0.16b
        umlal   v14.2d, v28.2s, v23.s[0]
        usra    v20.2d, v27.2d, #0x1d
        umlal2  v14.2d, v28.4s, v23.s[1]
        ldp     q27, q28, [x13, #0xc0]
        mul     x10, x10, x10
        umlal   v22.2d, v27.2s, v9.s[0]
        umlal2  v22.2d, v27.4s, v9.s[2]
        ext     v27.16b, v1.16b, v13.16b, #8
        umlal   v17.2d, v28.2s, v9.s[0]
        usra    v20.2d, v27.2d, #0x1d
        umlal2  v17.2d, v28.4s, v9.s[2]
        ldp     d27, d28, [x1, #0x90]
        usra    v15.2d, v27.2d, #8
        umulh   x9, x9, x9
        umlal   v14.2d, v12.2s, v31.s[2]
        shl     v27.2d, v28.2d, #0x3e
        umlal2  v14.2d, v12.4s, v31.s[3]
        usra    v15.2d, v27.2d, #6
        ldp     q12, q27, [x13, #0xe0]
        usra    v15.2d, v4.2d, #0x1d
        umlal   v15.2d, v5.2s, v11.s[0]
        umlal2  v15.2d, v5.4s, v11.s[2]
        str     x25, [sp, #0x628]
        mul     x25, x8, x8
        ldp     q4, q5, [x13, #0x100]
        umlal   v14.2d, v26.2s, v31.s[0]
        ldp     q28, q29, [x13, #0x160]
        umlal2  v14.2d, v26.4s, v31.s[1]
        ext     v13.16b, v13.16b, v1.16b, #8
        str     x20, [sp, #0x608]
        mul     x20, x22, x22
        umlal   v21.2d, v12.2s, v9.s[0]
        umlal2  v21.2d, v12.4s, v9.s[2]
        ldp     q12, q26, [x13, #0x120]
        umlal   v10.2d, v27.2s, v9.s[0]
        umulh   x22, x22, x22
        umlal2  v10.2d, v27.4s, v9.s[2]
        ldp     q27, q29, [x13, #0x20]
        umlal   v6.2d, v29.2s, v11.s[0]
        umlal   v16.2d, v27.2s, v11.s[0]
        umlal2  v16.2d, v27.4s, v11.s[2]
        umlal2  v6.2d, v29.4s, v11.s[2]
        ldp     q27, q29, [x13, #0x40]
        umulh   x8, x8, x8
        umlal   v25.2d, v27.2s, v11.s[0]
        adds    x5, x5, x9
        adcs    x9, x11, x10
        ldr     x10, [sp, #0x5d0]
        adcs    x28, x28, x17
        ldr     x11, [sp, #0x680]
        adcs    x21, x21, x25
        adcs    x24, x24, x8
        ldr     x8, [sp, #0x530]
        umlal2  v25.2d, v27.4s, v11.s[2]
        adcs    x25, x19, x20
        ldr     x19, [sp, #0x528]
        ldr     x17, [sp, #0x540]
        adc     x22, x15, x22
        ldr     x15, [sp, #0x548]
        subs    x20, x19, x14
        ldr     x14, [sp, #0x7d8]
        sbcs    x5, x8, x5
        umlal   v2.2d, v29.2s, v11.s[0]
        sbcs    x9, x10, x9
        sbcs    x28, x11, x28
        ldr     x11, [sp, #0x598]
        sbcs    x21, x14, x21
        umlal2  v2.2d, v29.4s, v11.s[2]
        sbcs    x24, x15, x24
        sbcs    x25, x17, x25
        sbcs    x22, x11, x22
        umlal   v14.2d, v4.2s, v9.s[0]
        csetm   x10, lo
        adds    x20, x20, x16
        adcs    x5, x5, x12
        umlal2  v14.2d, v4.4s, v9.s[2]
        adcs    x9, x9, x4
        adcs    x28, x28, x6
        ldp     q4, q27, [x13, #0x60]
        umlal   v3.2d, v27.2s, v11.s[0]
        umlal   v19.2d, v4.2s, v11.s[0]
        umlal2  v19.2d, v4.4s, v11.s[2]
        umlal2  v3.2d, v27.4s, v11.s[2]
        umlal   v20.2d, v5.2s, v9.s[0]
        umlal2  v20.2d, v5.4s, v9.s[2]
        adcs    x21, x21, x27
        adcs    x24, x24, x2
        adcs    x25, x25, x23
        umlal   v20.2d, v12.2s, v24.s[0]
        adcs    x22, x22, x7
        adc     x10, x10, xzr
        adds    x20, x14, x20
        adcs    x5, x15, x5
        ldp     q9, q4, [x13, #0x80]
        ldp     q5, q27, [x13, #0xa0]
        umlal   v7.2d, v9.2s, v11.s[0]
        umlal2  v7.2d, v9.4s, v11.s[2]
        umlal   v18.2d, v4.2s, v11.s[0]
        umlal2  v20.2d, v12.4s, v24.s[1]
        ldp     q9, q12, [x13, #0x140]
        umlal2  v18.2d, v4.4s, v11.s[2]
        umlal   v30.2d, v5.2s, v11.s[0]
        umlal   v20.2d, v26.2s, v23.s[2]
        umlal2  v20.2d, v26.4s, v23.s[3]
        umlal   v22.2d, v27.2s, v11.s[0]
        adcs    x9, x17, x9
        adcs    x28, x11, x28
        adcs    x21, x16, x21
        umlal2  v30.2d, v5.4s, v11.s[2]
        adcs    x24, x12, x24
        adcs    x25, x4, x25
        adcs    x22, x6, x22
        ldr     x11, [x3, #0xc8]
        ldr     x6, [sp, #0x7e0]
        umlal   v20.2d, v9.2s, v23.s[0]
        ldr     x12, [sp, #0x750]
        ldr     x14, [x3, #0xd0]
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x790]
        ldr     x15, [sp, #0x758]
        ldr     x16, [x3, #0xd8]
        adcs    x2, x2, xzr
        ldr     x17, [sp, #0x740]
        adcs    x23, x23, xzr
        ldp     q4, q5, [x13, #0xc0]
        umlal2  v22.2d, v27.4s, v11.s[2]
        adcs    x4, x7, xzr
        ldr     x7, [x3, #0xc0]
        subs    x6, x6, x7
        sbcs    x10, x10, x11
        ldr     x7, [x3, #0xf0]
        umlal2  v20.2d, v9.4s, v23.s[1]
        sbcs    x12, x12, x14
        ldr     x11, [x3, #0xf8]
        ldr     x14, [x3, #0xe8]
        umlal   v20.2d, v12.2s, v31.s[2]
        sbcs    x15, x15, x16
        ldr     x16, [x3, #0xe0]
        sbcs    x17, x17, x16
        ldr     x16, [sp, #0x748]
        sbcs    x16, x16, x14
        ldr     x14, [sp, #0x760]
        umlal2  v20.2d, v12.4s, v31.s[3]
        sbcs    x14, x14, x7
        ldr     x7, [sp, #0x768]
        sbcs    x7, x7, x11
        csetm   x11, lo
        umlal   v20.2d, v28.2s, v31.s[0]
        eor     x10, x10, x11
        eor     x12, x12, x11
        eor     x15, x15, x11
        umlal   v17.2d, v4.2s, v11.s[0]
        eor     x14, x14, x11
        eor     x17, x17, x11
        eor     x16, x16, x11
        umlal2  v17.2d, v4.4s, v11.s[2]
        eor     x6, x6, x11
        cmn     x11, #1
        adcs    x6, x6, xzr
        ldp     q9, q12, [x13]
        adcs    x10, x10, xzr
        umlal   v15.2d, v9.2s, v8.s[0]
        ldr     d4, [x1, #0x98]
        umlal   v21.2d, v5.2s, v11.s[0]
        str     x4, [sp, #0x768]
        mul     x4, x6, x10
        adcs    x12, x12, xzr
        eor     x7, x7, x11
        shl     v4.2d, v4.2d, #4
        adcs    x11, x15, xzr
        umlal2  v15.2d, v9.4s, v8.s[2]
        ldp     q9, q26, [x13, #0xe0]
        usra    v16.2d, v4.2d, #6
        adcs    x15, x17, xzr
        ldr     x17, [sp, #0x538]
        umlal2  v20.2d, v28.4s, v31.s[1]
        adcs    x16, x16, xzr
        adcs    x14, x14, xzr
        ext     v4.16b, v1.16b, v15.16b, #8
        adcs    x7, x7, xzr
        adds    x17, x17, x19
        str     x7, [sp, #0x538]
        ldr     x7, [sp, #0x558]
        adcs    x7, x7, x8
        usra    v15.2d, v4.2d, #0x1d
        str     x16, [sp, #0x558]
        ldr     x16, [sp, #0x560]
        str     x14, [sp, #0x760]
        ldr     x14, [sp, #0x5d0]
        adcs    x16, x16, x14
        and     v4.16b, v15.16b, v0.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        usra    v16.2d, v15.2d, #0x1d
        umlal   v16.2d, v12.2s, v8.s[0]
        ldp     q15, q27, [x13, #0x100]
        ldr     x14, [sp, #0x608]
        str     x15, [sp, #0x560]
        ldr     x15, [sp, #0x5c8]
        ldr     x8, [sp, #0x6f0]
        str     x4, [sp, #0x748]
        ldr     x19, [sp, #0x628]
        ldr     x4, [sp, #0x680]
        adcs    x15, x15, x4
        umlal2  v21.2d, v5.4s, v11.s[2]
        ldp     q5, q28, [x13, #0x20]
        ldr     q29, [x0, #0xc0]
        adcs    x26, x26, x20
        umulh   x4, x6, x10
        umlal2  v16.2d, v12.4s, v8.s[2]
        adcs    x14, x14, x5
        umlal   v6.2d, v5.2s, v8.s[0]
        adcs    x8, x8, x9
        adcs    x19, x19, x28
        umlal2  v6.2d, v5.4s, v8.s[2]
        str     x4, [sp, #0x628]
        ldr     x4, [sp, #0x610]
        adcs    x4, x4, x21
        mul     x13, x6, x12
        str     x13, [sp, #0x610]
        ldr     x13, [sp, #0x630]
        adcs    x13, x13, x24
        umlal   v10.2d, v9.2s, v11.s[0]
        umlal   v14.2d, v26.2s, v11.s[0]
        str     x24, [sp, #0x630]
        ldr     x24, [sp, #0x618]
        adcs    x24, x24, x25
        umlal2  v10.2d, v9.4s, v11.s[2]
        str     x25, [sp, #0x618]
        ldr     x25, [sp, #0x5a0]
        adcs    x25, x25, x22
        ext     v9.16b, v29.16b, v1.16b, #8
        umlal   v25.2d, v28.2s, v8.s[0]
        ext     v12.16b, v1.16b, v29.16b, #8
        str     x22, [sp, #0x5a0]
        ldr     x22, [sp, #0x638]
        adcs    x22, x22, x27
        str     x12, [sp, #0x638]
        umulh   x12, x6, x12
        umlal2  v14.2d, v26.4s, v11.s[2]
        and     v5.16b, v29.16b, v0.16b
        umlal2  v25.2d, v28.4s, v8.s[2]
        str     x12, [sp, #0x6f0]
        ldr     x12, [sp, #0x738]
        ldp     q26, q28, [x12, #0x40]
        ldr     x12, [sp, #0x730]
        adcs    x12, x12, x2
        str     x2, [sp, #0x730]
        ldr     x2, [sp, #0x6b8]
        adcs    x2, x2, x23
        umlal   v20.2d, v15.2s, v11.s[0]
        usra    v5.2d, v13.2d, #0x1d
        str     x23, [sp, #0x6b8]
        ldr     x23, [sp, #0x620]
        str     x27, [sp, #0x608]
        ldr     x27, [sp, #0x768]
        adcs    x23, x23, x27
        umulh   x27, x6, x11
        str     x27, [sp, #0x620]
        ldr     x27, [sp, #0x550]
        adc     x27, x27, xzr
        str     x21, [sp, #0x550]
        ldr     x21, [sp, #0x660]
        adds    x21, x21, x17
        ldr     x17, [sp, #0x5f8]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x7c8]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x658]
        usra    v5.2d, v12.2d, #0x1d
        umlal2  v20.2d, v15.4s, v11.s[2]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x738]
        uzp1    v12.4s, v11.4s, v8.4s
        ldp     q13, q15, [x17, #0x140]
        str     x15, [sp, #0x658]
        ldr     x15, [sp, #0x7b0]
        adcs    x26, x15, x26
        ldr     x15, [sp, #0x718]
        adcs    x14, x15, x14
        mul     x15, x6, x11
        umlal   v2.2d, v26.2s, v8.s[0]
        str     x14, [sp, #0x718]
        ldr     x14, [sp, #0x600]
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x650]
        umlal   v19.2d, v28.2s, v8.s[0]
        adcs    x19, x14, x19
        ldr     x14, [sp, #0x528]
        umlal2  v2.2d, v26.4s, v8.s[2]
        umlal2  v19.2d, v28.4s, v8.s[2]
        ldp     q26, q28, [x17, #0x60]
        adcs    x4, x14, x4
        mul     x14, x10, x11
        str     x4, [sp, #0x528]
        ldr     x4, [sp, #0x530]
        adcs    x4, x4, x13
        ldr     x13, [sp, #0x5d0]
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x680]
        umlal   v3.2d, v26.2s, v8.s[0]
        adcs    x25, x13, x25
        adcs    x22, x20, x22
        adcs    x20, x5, x12
        ldr     x5, [sp, #0x630]
        ldr     x12, [sp, #0x5a0]
        umlal2  v3.2d, v26.4s, v8.s[2]
        ldr     x13, [sp, #0x608]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x618]
        adcs    x23, x28, x23
        ldr     x28, [sp, #0x550]
        adcs    x28, x28, x27
        umlal   v7.2d, v28.2s, v8.s[0]
        umulh   x27, x10, x11
        adcs    x5, x5, xzr
        adcs    x9, x9, xzr
        umlal2  v7.2d, v28.4s, v8.s[2]
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        str     x13, [sp, #0x608]
        ldr     x13, [sp, #0x730]
        adcs    x13, x13, xzr
        umlal   v5.2d, v27.2s, v11.s[0]
        str     x13, [sp, #0x730]
        ldr     x13, [sp, #0x6b8]
        adcs    x13, x13, xzr
        str     x13, [sp, #0x6b8]
        ldr     x13, [sp, #0x768]
        adcs    x13, x13, xzr
        ldp     q26, q28, [x17, #0x80]
        umlal   v18.2d, v26.2s, v8.s[0]
        ldr     q29, [x0, #0xd0]
        str     x13, [sp, #0x768]
        ldr     x13, [sp, #0x638]
        str     x12, [sp, #0x5a0]
        umulh   x12, x13, x11
        str     x9, [sp, #0x618]
        ldr     x9, [sp, #0x628]
        str     x5, [sp, #0x630]
        ldr     x5, [sp, #0x610]
        adds    x5, x9, x5
        ldr     x9, [sp, #0x6f0]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x620]
        umlal2  v18.2d, v26.4s, v8.s[2]
        adcs    x14, x15, x14
        umlal   v30.2d, v28.2s, v8.s[0]
        umlal2  v30.2d, v28.4s, v8.s[2]
        ldp     q26, q28, [x17, #0x120]
        umlal2  v5.2d, v27.4s, v11.s[2]
        ldp     q11, q27, [x17, #0x160]
        mul     x15, x13, x11
        adcs    x27, x27, x15
        adc     x12, x12, xzr
        umlal   v5.2d, v26.2s, v24.s[2]
        umlal2  v5.2d, v26.4s, v24.s[3]
        umlal   v5.2d, v28.2s, v24.s[0]
        umulh   x15, x10, x13
        umlal2  v5.2d, v28.4s, v24.s[1]
        ldp     q26, q28, [x17, #0xa0]
        umlal   v22.2d, v26.2s, v8.s[0]
        umlal2  v22.2d, v26.4s, v8.s[2]
        and     v26.16b, v29.16b, v0.16b
        umlal   v17.2d, v28.2s, v8.s[0]
        usra    v26.2d, v9.2d, #0x1d
        str     x28, [sp, #0x620]
        mul     x28, x10, x13
        adds    x28, x9, x28
        adcs    x9, x14, x15
        ldr     x14, [sp, #0x748]
        umlal2  v17.2d, v28.4s, v8.s[2]
        adcs    x27, x27, xzr
        adc     x12, x12, xzr
        adds    x14, x14, x14
        umlal   v5.2d, v13.2s, v23.s[2]
        adcs    x5, x5, x5
        adcs    x28, x28, x28
        adcs    x9, x9, x9
        ext     v9.16b, v29.16b, v1.16b, #8
        adcs    x27, x27, x27
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        umlal2  v5.2d, v13.4s, v23.s[3]
        str     x23, [sp, #0x748]
        mul     x23, x10, x10
        ldp     q13, q28, [x17]
        umlal   v16.2d, v13.2s, v4.s[0]
        umlal2  v16.2d, v13.4s, v4.s[2]
        ext     v13.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v13.2d, #0x1d
        ext     v13.16b, v16.16b, v1.16b, #8
        str     x2, [sp, #0x6f0]
        umulh   x2, x6, x6
        and     v16.16b, v16.16b, v0.16b
        ext     v29.16b, v1.16b, v29.16b, #8
        usra    v26.2d, v29.2d, #0x1d
        umlal   v5.2d, v15.2s, v23.s[0]
        umlal2  v5.2d, v15.4s, v23.s[1]
        ldp     q15, q29, [x17, #0x180]
        umlal   v5.2d, v11.2s, v31.s[2]
        str     x20, [sp, #0x610]
        umulh   x20, x10, x10
        umlal2  v5.2d, v11.4s, v31.s[3]
        ldp     q11, q29, [x17, #0xc0]
        umlal   v21.2d, v11.2s, v8.s[0]
        umlal2  v21.2d, v11.4s, v8.s[2]
        ldr     q11, [x0, #0xe0]
        umlal   v10.2d, v29.2s, v8.s[0]
        str     x22, [sp, #0x628]
        umulh   x22, x13, x13
        umlal2  v10.2d, v29.4s, v8.s[2]
        umlal   v5.2d, v27.2s, v31.s[0]
        umlal2  v5.2d, v27.4s, v31.s[1]
        ldp     d27, d29, [x1, #0x98]
        usra    v6.2d, v27.2d, #0x3c
        str     x25, [sp, #0x550]
        mul     x25, x13, x13
        shl     v27.2d, v29.2d, #0xa
        usra    v6.2d, v27.2d, #6
        ldp     q27, q29, [x17, #0xe0]
        usra    v6.2d, v13.2d, #0x1d
        umlal   v6.2d, v28.2s, v4.s[0]
        str     x24, [sp, #0x680]
        ldr     x24, [sp, #0x560]
        str     x4, [sp, #0x5d0]
        ldr     x4, [sp, #0x760]
        str     x19, [sp, #0x530]
        mul     x19, x24, x4
        umlal2  v6.2d, v28.4s, v4.s[2]
        ldp     q13, q28, [x17, #0x100]
        umlal   v14.2d, v27.2s, v8.s[0]
        umlal2  v14.2d, v27.4s, v8.s[2]
        str     x8, [sp, #0x650]
        umulh   x8, x11, x11
        adds    x2, x14, x2
        adcs    x23, x5, x23
        umlal   v20.2d, v29.2s, v8.s[0]
        adcs    x28, x28, x20
        adcs    x25, x9, x25
        adcs    x22, x27, x22
        umlal2  v20.2d, v29.4s, v8.s[2]
        ldp     q27, q29, [x17, #0x20]
        umlal   v25.2d, v27.2s, v4.s[0]
        umlal2  v25.2d, v27.4s, v4.s[2]
        umulh   x27, x24, x4
        umlal   v2.2d, v29.2s, v4.s[0]
        umlal2  v2.2d, v29.4s, v4.s[2]
        ldp     q27, q29, [x17, #0x120]
        umlal   v26.2d, v28.2s, v8.s[0]
        umlal2  v26.2d, v28.4s, v8.s[2]
        mul     x20, x11, x11
        adcs    x20, x12, x20
        ldr     x12, [sp, #0x538]
        adc     x5, x15, x8
        ldr     x8, [sp, #0x558]
        umlal   v5.2d, v13.2s, v8.s[0]
        umlal   v26.2d, v27.2s, v12.s[0]
        umlal2  v5.2d, v13.4s, v8.s[2]
        ldp     q8, q13, [x17, #0x40]
        mul     x9, x24, x8
        umlal   v19.2d, v8.2s, v4.s[0]
        umlal2  v19.2d, v8.4s, v4.s[2]
        ldp     q8, q28, [x17, #0x60]
        umlal   v3.2d, v13.2s, v4.s[0]
        umulh   x14, x24, x12
        umlal2  v3.2d, v13.4s, v4.s[2]
        umlal   v7.2d, v8.2s, v4.s[0]
        umlal2  v7.2d, v8.4s, v4.s[2]
        ldp     q8, q13, [x17, #0x80]
        umlal   v18.2d, v28.2s, v4.s[0]
        mul     x15, x8, x12
        umlal2  v18.2d, v28.4s, v4.s[2]
        umlal   v30.2d, v8.2s, v4.s[0]
        umlal2  v30.2d, v8.4s, v4.s[2]
        ldp     q8, q28, [x17, #0x140]
        str     x26, [sp, #0x600]
        umulh   x26, x24, x8
        adds    x26, x26, x19
        umlal   v22.2d, v13.2s, v4.s[0]
        umlal2  v22.2d, v13.4s, v4.s[2]
        umlal2  v26.2d, v27.4s, v12.s[1]
        umlal   v26.2d, v29.2s, v24.s[2]
        ldp     q13, q27, [x17, #0x160]
        mul     x19, x24, x12
        umlal2  v26.2d, v29.4s, v24.s[3]
        umlal   v26.2d, v8.2s, v24.s[0]
        umlal2  v26.2d, v8.4s, v24.s[1]
        ldp     q8, q29, [x17, #0xa0]
        umlal   v17.2d, v8.2s, v4.s[0]
        umlal2  v17.2d, v8.4s, v4.s[2]
        umlal   v21.2d, v29.2s, v4.s[0]
        str     x16, [sp, #0x7b0]
        mul     x16, x4, x12
        str     x7, [sp, #0x7c8]
        umulh   x7, x4, x12
        umlal2  v21.2d, v29.4s, v4.s[2]
        and     v8.16b, v11.16b, v0.16b
        usra    v8.2d, v9.2d, #0x1d
        ext     v9.16b, v11.16b, v1.16b, #8
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v8.2d, v11.2d, #0x1d
        adcs    x19, x27, x19
        umlal   v26.2d, v28.2s, v23.s[2]
        umulh   x27, x8, x4
        adcs    x14, x14, x15
        uzp1    v11.4s, v4.4s, v16.4s
        umlal2  v26.2d, v28.4s, v23.s[3]
        umlal   v26.2d, v13.2s, v23.s[0]
        ldp     q28, q29, [x17, #0xc0]
        umlal   v10.2d, v28.2s, v4.s[0]
        umulh   x15, x8, x12
        adcs    x15, x15, x16
        adc     x7, x7, xzr
        umlal2  v10.2d, v28.4s, v4.s[2]
        umlal   v14.2d, v29.2s, v4.s[0]
        umlal2  v14.2d, v29.4s, v4.s[2]
        umlal2  v26.2d, v13.4s, v23.s[1]
        ldp     d13, d28, [x1, #0xa0]
        mul     x16, x8, x4
        adds    x19, x19, x16
        adcs    x27, x14, x27
        shl     v28.2d, v28.2d, #0x10
        adcs    x14, x15, xzr
        adc     x7, x7, xzr
        adds    x9, x9, x9
        usra    v25.2d, v13.2d, #0x36
        adcs    x26, x26, x26
        adcs    x19, x19, x19
        adcs    x27, x27, x27
        usra    v25.2d, v28.2d, #6
        adcs    x14, x14, x14
        mul     x15, x8, x8
        adcs    x7, x7, x7
        umlal   v26.2d, v27.2s, v31.s[2]
        adc     x16, xzr, xzr
        ldp     q13, q28, [x17]
        umlal   v6.2d, v13.2s, v16.s[0]
        umlal2  v6.2d, v13.4s, v16.s[2]
        ext     v13.16b, v1.16b, v6.16b, #8
        str     x21, [sp, #0x5f8]
        umulh   x21, x8, x8
        usra    v6.2d, v13.2d, #0x1d
        ext     v13.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v0.16b
        usra    v25.2d, v13.2d, #0x1d
        umlal   v25.2d, v28.2s, v16.s[0]
        umlal2  v25.2d, v28.4s, v16.s[2]
        ldp     q13, q28, [x17, #0xe0]
        str     x5, [sp, #0x660]
        umulh   x5, x4, x4
        umlal   v20.2d, v13.2s, v4.s[0]
        umlal2  v20.2d, v13.4s, v4.s[2]
        umlal2  v26.2d, v27.4s, v31.s[3]
        ldp     q13, q27, [x17, #0x100]
        umlal   v26.2d, v15.2s, v31.s[0]
        str     x20, [sp, #0x5c8]
        umulh   x20, x24, x24
        adds    x20, x9, x20
        adcs    x26, x26, x15
        umlal   v8.2d, v27.2s, v4.s[0]
        adcs    x21, x19, x21
        umlal2  v8.2d, v27.4s, v4.s[2]
        umlal2  v26.2d, v15.4s, v31.s[1]
        ldp     q15, q27, [x17, #0x120]
        umlal   v8.2d, v15.2s, v12.s[2]
        mul     x19, x4, x4
        adcs    x19, x27, x19
        adcs    x27, x14, x5
        umlal2  v8.2d, v15.4s, v12.s[3]
        umlal   v5.2d, v28.2s, v4.s[0]
        umlal   v26.2d, v13.2s, v4.s[0]
        mul     x5, x12, x12
        adcs    x5, x7, x5
        umlal2  v5.2d, v28.4s, v4.s[2]
        ldp     q15, q28, [x17, #0x20]
        umlal   v2.2d, v15.2s, v16.s[0]
        umlal2  v2.2d, v15.4s, v16.s[2]
        umulh   x7, x12, x12
        adc     x7, x16, x7
        subs    x9, x6, x24
        umlal   v19.2d, v28.2s, v16.s[0]
        sbcs    x8, x10, x8
        sbcs    x4, x13, x4
        sbcs    x10, x11, x12
        umlal2  v19.2d, v28.4s, v16.s[2]
        csetm   x11, lo
        cmn     x11, #1
        eor     x8, x8, x11
        umlal   v8.2d, v27.2s, v12.s[0]
        eor     x4, x4, x11
        eor     x9, x9, x11
        adcs    x9, x9, xzr
        umlal2  v8.2d, v27.4s, v12.s[1]
        eor     x10, x10, x11
        mul     x6, x6, x6
        adcs    x8, x8, xzr
        umlal2  v26.2d, v13.4s, v4.s[2]
        adcs    x4, x4, xzr
        adcs    x10, x10, xzr
        ldp     q13, q15, [x17, #0x40]
        umlal   v3.2d, v13.2s, v16.s[0]
        ldp     q4, q27, [x17, #0x60]
        umulh   x11, x9, x8
        umlal2  v3.2d, v13.4s, v16.s[2]
        ldp     q13, q28, [x17, #0x80]
        umlal   v7.2d, v15.2s, v16.s[0]
        umlal2  v7.2d, v15.4s, v16.s[2]
        umlal   v18.2d, v4.2s, v16.s[0]
        umlal2  v18.2d, v4.4s, v16.s[2]
        umlal   v30.2d, v27.2s, v16.s[0]
        umlal2  v30.2d, v27.4s, v16.s[2]
        umlal   v22.2d, v13.2s, v16.s[0]
        umlal2  v22.2d, v13.4s, v16.s[2]
        ldp     q13, q15, [x17, #0x140]
        umlal   v17.2d, v28.2s, v16.s[0]
        mul     x12, x9, x4
        umlal2  v17.2d, v28.4s, v16.s[2]
        umlal   v8.2d, v13.2s, v24.s[2]
        umlal2  v8.2d, v13.4s, v24.s[3]
        ldp     q13, q4, [x17, #0x160]
        umlal   v8.2d, v15.2s, v24.s[0]
        mul     x24, x24, x24
        umlal2  v8.2d, v15.4s, v24.s[1]
        ldp     q15, q27, [x17, #0xa0]
        umlal   v21.2d, v15.2s, v16.s[0]
        mul     x13, x9, x8
        umlal2  v21.2d, v15.4s, v16.s[2]
        umlal   v10.2d, v27.2s, v16.s[0]
        umlal2  v10.2d, v27.4s, v16.s[2]
        mul     x14, x9, x10
        ldp     q15, q27, [x17]
        umlal   v25.2d, v15.2s, v6.s[0]
        umlal2  v25.2d, v15.4s, v6.s[2]
        ext     v15.16b, v1.16b, v25.16b, #8
        usra    v25.2d, v15.2d, #0x1d
        and     v15.16b, v25.16b, v0.16b
        umulh   x15, x9, x4
        ext     v25.16b, v25.16b, v1.16b, #8
        usra    v2.2d, v25.2d, #0x1d
        umlal   v2.2d, v27.2s, v6.s[0]
        ldp     q25, q28, [x17, #0xc0]
        umlal2  v2.2d, v27.4s, v6.s[2]
        ldr     q27, [x0, #0xf0]
        umlal   v14.2d, v25.2s, v16.s[0]
        umulh   x16, x9, x10
        str     x7, [sp, #0x560]
        umulh   x7, x4, x10
        umlal2  v14.2d, v25.4s, v16.s[2]
        ext     v25.16b, v27.16b, v1.16b, #8
        umlal   v8.2d, v13.2s, v23.s[2]
        umlal   v20.2d, v28.2s, v16.s[0]
        umlal2  v20.2d, v28.4s, v16.s[2]
        ext     v28.16b, v1.16b, v27.16b, #8
        and     v27.16b, v27.16b, v0.16b
        str     x5, [sp, #0x538]
        mul     x5, x8, x10
        umlal2  v8.2d, v13.4s, v23.s[3]
        ldp     q13, q29, [x17, #0x180]
        umlal   v8.2d, v4.2s, v23.s[0]
        usra    v27.2d, v9.2d, #0x1d
        umlal2  v8.2d, v4.4s, v23.s[1]
        usra    v27.2d, v28.2d, #0x1d
        str     x27, [sp, #0x760]
        mul     x27, x4, x10
        ldp     q9, q4, [x17, #0xe0]
        umlal   v8.2d, v13.2s, v31.s[2]
        umlal2  v8.2d, v13.4s, v31.s[3]
        ldp     q13, q28, [x17, #0x1a0]
        umlal   v8.2d, v29.2s, v31.s[0]
        adds    x11, x11, x12
        adcs    x12, x15, x14
        umlal2  v8.2d, v29.4s, v31.s[1]
        adcs    x5, x16, x5
        umlal   v26.2d, v4.2s, v16.s[0]
        umlal   v5.2d, v9.2s, v16.s[0]
        umlal2  v5.2d, v9.4s, v16.s[2]
        ldp     q9, q28, [x17, #0x100]
        umulh   x14, x8, x10
        adcs    x27, x14, x27
        adc     x7, x7, xzr
        umlal   v27.2d, v28.2s, v16.s[0]
        umlal2  v27.2d, v28.4s, v16.s[2]
        umlal2  v26.2d, v4.4s, v16.s[2]
        ldp     q4, q28, [x17, #0x20]
        mul     x14, x8, x4
        adds    x12, x12, x14
        umlal   v19.2d, v4.2s, v6.s[0]
        umulh   x14, x8, x4
        adcs    x5, x5, x14
        adcs    x27, x27, xzr
        umlal2  v19.2d, v4.4s, v6.s[2]
        adc     x7, x7, xzr
        adds    x13, x13, x13
        umlal   v3.2d, v28.2s, v6.s[0]
        adcs    x11, x11, x11
        ldr     x16, [x3, #0xc0]
        adcs    x12, x12, x12
        adcs    x5, x5, x5
        umlal2  v3.2d, v28.4s, v6.s[2]
        adcs    x27, x27, x27
        adcs    x7, x7, x7
        adc     x14, xzr, xzr
        ldp     q4, q28, [x17, #0x40]
        mul     x15, x8, x8
        umlal   v18.2d, v28.2s, v6.s[0]
        umlal   v7.2d, v4.2s, v6.s[0]
        umlal2  v18.2d, v28.4s, v6.s[2]
        str     x19, [sp, #0x638]
        ldr     x19, [x3, #0xc8]
        str     x21, [sp, #0x558]
        umulh   x21, x16, x19
        umlal2  v7.2d, v4.4s, v6.s[2]
        ldp     q4, q28, [x17, #0x60]
        umlal   v30.2d, v4.2s, v6.s[0]
        umlal2  v30.2d, v4.4s, v6.s[2]
        umlal   v22.2d, v28.2s, v6.s[0]
        str     x21, [sp, #0x740]
        mul     x21, x4, x4
        umlal2  v22.2d, v28.4s, v6.s[2]
        umlal   v8.2d, v9.2s, v16.s[0]
        umlal2  v8.2d, v9.4s, v16.s[2]
        ldp     q9, q4, [x17, #0x120]
        str     x26, [sp, #0x758]
        mul     x26, x9, x9
        umlal   v27.2d, v9.2s, v11.s[0]
        umlal2  v27.2d, v9.4s, v11.s[1]
        ldp     q9, q16, [x17, #0x160]
        umlal   v27.2d, v4.2s, v12.s[2]
        umulh   x9, x9, x9
        umlal2  v27.2d, v4.4s, v12.s[3]
        ldp     q4, q28, [x17, #0x140]
        umlal   v27.2d, v4.2s, v12.s[0]
        umlal2  v27.2d, v4.4s, v12.s[1]
        umlal   v27.2d, v28.2s, v24.s[2]
        umulh   x8, x8, x8
        ldp     q4, q29, [x17, #0x80]
        umlal   v17.2d, v4.2s, v6.s[0]
        umlal2  v17.2d, v4.4s, v6.s[2]
        umlal   v21.2d, v29.2s, v6.s[0]
        umulh   x4, x4, x4
        umlal2  v27.2d, v28.4s, v24.s[3]
        adds    x9, x13, x9
        adcs    x11, x11, x15
        umlal2  v21.2d, v29.4s, v6.s[2]
        adcs    x8, x12, x8
        adcs    x21, x5, x21
        adcs    x27, x27, x4
        umlal   v27.2d, v9.2s, v24.s[0]
        ldp     q4, q28, [x17, #0xa0]
        umlal   v14.2d, v28.2s, v6.s[0]
        umlal   v10.2d, v4.2s, v6.s[0]
        mul     x4, x16, x19
        umlal2  v10.2d, v4.4s, v6.s[2]
        umlal2  v14.2d, v28.4s, v6.s[2]
        umlal2  v27.2d, v9.4s, v24.s[1]
        ldp     q9, q4, [x17, #0x180]
        mul     x5, x10, x10
        adcs    x5, x7, x5
        umlal   v27.2d, v16.2s, v23.s[2]
        umlal2  v27.2d, v16.4s, v23.s[3]
        ldp     q16, q28, [x17, #0xc0]
        umlal   v20.2d, v16.2s, v6.s[0]
        umlal2  v20.2d, v16.4s, v6.s[2]
        umlal   v27.2d, v9.2s, v23.s[0]
        umlal2  v27.2d, v9.4s, v23.s[1]
        umlal   v27.2d, v4.2s, v31.s[2]
        ldr     x7, [x3, #0xd0]
        umlal2  v27.2d, v4.4s, v31.s[3]
        ldp     q9, q4, [x17, #0xe0]
        umlal   v27.2d, v13.2s, v31.s[0]
        umlal   v5.2d, v28.2s, v6.s[0]
        umlal2  v5.2d, v28.4s, v6.s[2]
        umlal2  v27.2d, v13.4s, v31.s[1]
        ldr     q13, [x0, #0x100]
        and     v16.16b, v13.16b, v0.16b
        usra    v16.2d, v25.2d, #0x1d
        ldp     q25, q28, [x17]
        umlal   v19.2d, v28.2s, v15.s[0]
        umulh   x12, x16, x7
        umlal   v2.2d, v25.2s, v15.s[0]
        umlal2  v2.2d, v25.4s, v15.s[2]
        ext     v25.16b, v13.16b, v1.16b, #8
        ext     v13.16b, v1.16b, v13.16b, #8
        usra    v16.2d, v13.2d, #0x1d
        umlal   v8.2d, v4.2s, v6.s[0]
        uzp1    v13.4s, v6.4s, v15.4s
        mul     x13, x16, x7
        umlal   v26.2d, v9.2s, v6.s[0]
        umlal2  v19.2d, v28.4s, v15.s[2]
        umlal2  v26.2d, v9.4s, v6.s[2]
        ldp     q9, q28, [x17, #0x20]
        umulh   x10, x10, x10
        umlal   v3.2d, v9.2s, v15.s[0]
        adc     x10, x14, x10
        ldr     x14, [x3, #0xd8]
        subs    x26, x6, x26
        sbcs    x9, x2, x9
        umlal2  v8.2d, v4.4s, v6.s[2]
        ldp     q4, q29, [x17, #0x100]
        sbcs    x11, x23, x11
        sbcs    x8, x28, x8
        umlal2  v3.2d, v9.4s, v15.s[2]
        sbcs    x21, x25, x21
        sbcs    x27, x22, x27
        umlal   v7.2d, v28.2s, v15.s[0]
        mul     x15, x16, x14
        str     x28, [sp, #0x750]
        ldr     x28, [sp, #0x5c8]
        sbcs    x5, x28, x5
        str     x23, [sp, #0x790]
        ldr     x7, [sp, #0x558]
        ldr     x23, [sp, #0x660]
        sbcs    x10, x23, x10
        umlal   v27.2d, v4.2s, v6.s[0]
        str     x2, [sp, #0x7e0]
        csetm   x2, lo
        adds    x26, x26, x24
        ldr     x19, [sp, #0x760]
        adcs    x9, x9, x20
        umlal2  v7.2d, v28.4s, v15.s[2]
        str     x6, [sp, #0x598]
        ldr     x6, [sp, #0x758]
        adcs    x11, x11, x6
        adcs    x8, x8, x7
        umlal2  v27.2d, v4.4s, v6.s[2]
        str     x4, [sp, #0x540]
        ldr     x4, [sp, #0x638]
        adcs    x21, x21, x4
        ldp     q9, q4, [x17, #0x40]
        adcs    x27, x27, x19
        ldr     x19, [sp, #0x538]
        umlal   v18.2d, v9.2s, v15.s[0]
        adcs    x5, x5, x19
        umulh   x16, x16, x14
        ldr     x14, [sp, #0x560]
        adcs    x10, x10, x14
        umlal2  v18.2d, v9.4s, v15.s[2]
        adc     x2, x2, xzr
        adds    x26, x25, x26
        adcs    x22, x22, x9
        adcs    x28, x28, x11
        umlal   v30.2d, v4.2s, v15.s[0]
        adcs    x23, x23, x8
        adcs    x21, x24, x21
        umlal2  v30.2d, v4.4s, v15.s[2]
        ldp     q9, q4, [x17, #0x60]
        adcs    x24, x20, x27
        umlal   v22.2d, v9.2s, v15.s[0]
        adcs    x25, x6, x5
        ldr     x5, [x3, #0xd8]
        adcs    x27, x7, x10
        umlal   v16.2d, v29.2s, v6.s[0]
        adcs    x20, x4, x2
        ldr     x4, [x3, #0xc8]
        ldr     x2, [sp, #0x760]
        adcs    x2, x2, xzr
        adcs    x19, x19, xzr
        ldr     x9, [x3, #0xd0]
        umulh   x6, x4, x5
        umlal2  v22.2d, v9.4s, v15.s[2]
        ldr     x11, [sp, #0x740]
        adcs    x7, x14, xzr
        umlal2  v16.2d, v29.4s, v6.s[2]
        ldp     q9, q6, [x17, #0x120]
        umlal   v17.2d, v4.2s, v15.s[0]
        umlal2  v17.2d, v4.4s, v15.s[2]
        ldp     q4, q28, [x17, #0x140]
        mul     x8, x4, x5
        umlal   v16.2d, v9.2s, v11.s[2]
        umlal2  v16.2d, v9.4s, v11.s[3]
        mul     x10, x9, x5
        umlal   v16.2d, v6.2s, v11.s[0]
        adds    x11, x11, x13
        adcs    x12, x12, x15
        umlal2  v16.2d, v6.4s, v11.s[1]
        ldp     q9, q6, [x17, #0x80]
        adcs    x8, x16, x8
        umlal   v21.2d, v9.2s, v15.s[0]
        adcs    x6, x6, x10
        umlal2  v21.2d, v9.4s, v15.s[2]
        umulh   x10, x9, x5
        adc     x10, x10, xzr
        umlal   v10.2d, v6.2s, v15.s[0]
        umlal2  v10.2d, v6.4s, v15.s[2]
        ldp     q9, q6, [x17, #0x160]
        umlal   v16.2d, v4.2s, v12.s[2]
        umlal2  v16.2d, v4.4s, v12.s[3]
        mul     x13, x4, x9
        adds    x12, x12, x13
        umlal   v16.2d, v28.2s, v12.s[0]
        umlal2  v16.2d, v28.4s, v12.s[1]
        ldp     q4, q28, [x17, #0xa0]
        umlal   v16.2d, v9.2s, v24.s[2]
        umulh   x13, x4, x9
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x540]
        adcs    x6, x6, xzr
        umlal   v14.2d, v4.2s, v15.s[0]
        adc     x10, x10, xzr
        ldr     x15, [x3, #0xc0]
        umlal2  v16.2d, v9.4s, v24.s[3]
        adds    x13, x13, x13
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x8, x8, x8
        adcs    x6, x6, x6
        umlal   v16.2d, v6.2s, v24.s[0]
        adcs    x10, x10, x10
        ldp     q9, q29, [x17, #0x180]
        umlal2  v14.2d, v4.4s, v15.s[2]
        adc     x14, xzr, xzr
        umulh   x16, x15, x15
        umlal2  v16.2d, v6.4s, v24.s[1]
        umlal   v16.2d, v9.2s, v23.s[2]
        umlal2  v16.2d, v9.4s, v23.s[3]
        ldp     q9, q4, [x17, #0x1a0]
        umlal   v16.2d, v29.2s, v23.s[0]
        str     x7, [sp, #0x540]
        mul     x7, x4, x4
        umlal2  v16.2d, v29.4s, v23.s[1]
        umlal   v16.2d, v9.2s, v31.s[2]
        umlal2  v16.2d, v9.4s, v31.s[3]
        ldp     q9, q6, [x17, #0x100]
        str     x19, [sp, #0x740]
        mul     x19, x15, x15
        umlal   v20.2d, v28.2s, v15.s[0]
        umlal   v16.2d, v4.2s, v31.s[0]
        umlal2  v16.2d, v4.4s, v31.s[1]
        ldr     q4, [x0, #0x110]
        str     x19, [sp, #0x560]
        umulh   x19, x4, x4
        umlal2  v20.2d, v28.4s, v15.s[2]
        ldp     q28, q29, [x17, #0xc0]
        umlal   v5.2d, v28.2s, v15.s[0]
        umlal2  v5.2d, v28.4s, v15.s[2]
        umlal   v26.2d, v29.2s, v15.s[0]
        str     x2, [sp, #0x538]
        umulh   x2, x9, x9
        umlal   v16.2d, v9.2s, v15.s[0]
        umlal2  v26.2d, v29.4s, v15.s[2]
        ldp     q28, q29, [x17, #0xe0]
        umlal   v27.2d, v29.2s, v15.s[0]
        str     x20, [sp, #0x760]
        mul     x20, x9, x9
        umlal2  v27.2d, v29.4s, v15.s[2]
        umlal   v8.2d, v28.2s, v15.s[0]
        umlal2  v8.2d, v28.4s, v15.s[2]
        and     v28.16b, v4.16b, v0.16b
        usra    v28.2d, v25.2d, #0x1d
        ext     v25.16b, v4.16b, v1.16b, #8
        str     x27, [sp, #0x638]
        mul     x27, x5, x5
        adds    x13, x13, x16
        ext     v4.16b, v1.16b, v4.16b, #8
        usra    v28.2d, v4.2d, #0x1d
        adcs    x7, x11, x7
        adcs    x19, x12, x19
        umlal   v28.2d, v6.2s, v15.s[0]
        ldr     q4, [x0]
        adcs    x20, x8, x20
        adcs    x2, x6, x2
        ext     v29.16b, v1.16b, v4.16b, #8
        ldr     x8, [x3, #0xe0]
        adcs    x27, x10, x27
        ldr     x10, [x3, #0xe8]
        umulh   x6, x5, x5
        umlal2  v28.2d, v6.4s, v15.s[2]
        umlal2  v16.2d, v9.4s, v15.s[2]
        ldp     q9, q15, [x17, #0x120]
        adc     x6, x14, x6
        umlal   v28.2d, v9.2s, v13.s[0]
        ldr     x12, [x3, #0xf0]
        umlal2  v28.2d, v9.4s, v13.s[1]
        ext     v9.16b, v4.16b, v1.16b, #8
        umlal   v28.2d, v15.2s, v11.s[2]
        and     v4.16b, v4.16b, v0.16b
        mul     x11, x8, x10
        umlal2  v28.2d, v15.4s, v11.s[3]
        ldp     q15, q6, [x17, #0x140]
        umlal   v28.2d, v15.2s, v11.s[0]
        usra    v4.2d, v25.2d, #0x1d
        umlal2  v28.2d, v15.4s, v11.s[1]
        usra    v4.2d, v29.2d, #0x1d
        mul     x14, x8, x12
        umlal   v28.2d, v6.2s, v12.s[2]
        umlal2  v28.2d, v6.4s, v12.s[3]
        ldp     q15, q6, [x17, #0x160]
        ldp     q25, q29, [x17, #0x120]
        umlal   v4.2d, v25.2s, v13.s[2]
        umulh   x16, x8, x10
        str     x6, [sp, #0x558]
        ldr     x6, [x3, #0xf8]
        str     x27, [sp, #0x758]
        umulh   x27, x8, x6
        umlal2  v4.2d, v25.4s, v13.s[3]
        umlal   v4.2d, v29.2s, v13.s[0]
        umlal   v28.2d, v15.2s, v12.s[0]
        umlal2  v28.2d, v15.4s, v12.s[1]
        ldr     q15, [x0, #0x10]
        str     x2, [sp, #0x660]
        umulh   x2, x8, x12
        umlal   v28.2d, v6.2s, v24.s[2]
        umlal2  v28.2d, v6.4s, v24.s[3]
        ldp     q6, q25, [x17, #0x180]
        umlal   v28.2d, v6.2s, v24.s[0]
        umlal2  v4.2d, v29.4s, v13.s[1]
        str     x20, [sp, #0x5c8]
        mul     x20, x8, x6
        umlal2  v28.2d, v6.4s, v24.s[1]
        ldp     q6, q29, [x17, #0x1c0]
        umlal   v28.2d, v25.2s, v23.s[2]
        umlal2  v28.2d, v25.4s, v23.s[3]
        ldp     q25, q29, [x17, #0x1a0]
        str     x19, [sp, #0x548]
        umulh   x19, x10, x6
        umlal   v28.2d, v25.2s, v23.s[0]
        str     x7, [sp, #0x7d8]
        umulh   x7, x12, x6
        adds    x14, x16, x14
        adcs    x20, x2, x20
        umlal2  v28.2d, v25.4s, v23.s[1]
        umlal   v28.2d, v29.2s, v31.s[2]
        umlal2  v28.2d, v29.4s, v31.s[3]
        ext     v25.16b, v15.16b, v1.16b, #8
        umlal   v28.2d, v6.2s, v31.s[0]
        mul     x2, x12, x6
        umlal2  v28.2d, v6.4s, v31.s[1]
        ldp     q6, q29, [x17, #0x140]
        umlal   v4.2d, v6.2s, v11.s[2]
        umlal2  v4.2d, v6.4s, v11.s[3]
        mul     x16, x10, x6
        adcs    x27, x27, x16
        adcs    x19, x19, x2
        umlal   v4.2d, v29.2s, v11.s[0]
        adc     x2, x7, xzr
        umlal2  v4.2d, v29.4s, v11.s[1]
        ldp     q6, q29, [x17, #0x160]
        umlal   v4.2d, v6.2s, v12.s[2]
        umulh   x7, x10, x12
        umlal2  v4.2d, v6.4s, v12.s[3]
        umlal   v4.2d, v29.2s, v12.s[0]
        umlal2  v4.2d, v29.4s, v12.s[1]
        ldp     q6, q29, [x17, #0x180]
        umlal   v4.2d, v6.2s, v24.s[2]
        mul     x16, x10, x10
        umlal2  v4.2d, v6.4s, v24.s[3]
        umlal   v4.2d, v29.2s, v24.s[0]
        umlal2  v4.2d, v29.4s, v24.s[1]
        ldp     q6, q29, [x17, #0x1a0]
        str     x13, [sp, #0x7c0]
        mul     x13, x10, x12
        adds    x20, x20, x13
        adcs    x27, x27, x7
        umlal   v4.2d, v6.2s, v23.s[2]
        adcs    x19, x19, xzr
        adc     x2, x2, xzr
        adds    x7, x11, x11
        umlal2  v4.2d, v6.4s, v23.s[3]
        adcs    x11, x14, x14
        adcs    x20, x20, x20
        adcs    x27, x27, x27
        umlal   v4.2d, v29.2s, v23.s[0]
        adcs    x19, x19, x19
        adcs    x2, x2, x2
        adc     x13, xzr, xzr
        umlal2  v4.2d, v29.4s, v23.s[1]
        umulh   x14, x8, x8
        ldp     q6, q29, [x17, #0x1c0]
        umlal   v4.2d, v6.2s, v31.s[2]
        umlal2  v4.2d, v6.4s, v31.s[3]
        umlal   v4.2d, v29.2s, v31.s[0]
        umlal2  v4.2d, v29.4s, v31.s[1]
        ldr     q6, [x0, #0x20]
        str     x25, [sp, #0x5f0]
        umulh   x25, x10, x10
        ext     v29.16b, v1.16b, v15.16b, #8
        and     v15.16b, v15.16b, v0.16b
        usra    v15.2d, v9.2d, #0x1d
        str     q4, [x0]
        usra    v15.2d, v29.2d, #0x1d
        ext     v9.16b, v6.16b, v1.16b, #8
        ldp     q4, q29, [x17, #0x130]
        umlal   v15.2d, v4.2s, v13.s[2]
        str     x24, [sp, #0x5e8]
        mul     x24, x6, x6
        adds    x7, x7, x14
        adcs    x11, x11, x16
        umlal2  v15.2d, v4.4s, v13.s[3]
        umlal   v15.2d, v29.2s, v13.s[0]
        adcs    x25, x20, x25
        umlal2  v15.2d, v29.4s, v13.s[1]
        ldp     q4, q29, [x17, #0x150]
        mul     x20, x12, x12
        adcs    x27, x27, x20
        umlal   v15.2d, v4.2s, v11.s[2]
        umlal2  v15.2d, v4.4s, v11.s[3]
        umlal   v15.2d, v29.2s, v11.s[0]
        umulh   x20, x12, x12
        adcs    x19, x19, x20
        adcs    x24, x2, x24
        umlal2  v15.2d, v29.4s, v11.s[1]
        ldp     q4, q29, [x17, #0x170]
        umlal   v15.2d, v4.2s, v12.s[2]
        umlal2  v15.2d, v4.4s, v12.s[3]
        umlal   v15.2d, v29.2s, v12.s[0]
        umulh   x20, x6, x6
        adc     x20, x13, x20
        subs    x2, x15, x8
        sbcs    x4, x4, x10
        umlal2  v15.2d, v29.4s, v12.s[1]
        sbcs    x9, x9, x12
        sbcs    x5, x5, x6
        csetm   x6, lo
        eor     x9, x9, x6
        eor     x2, x2, x6
        eor     x5, x5, x6
        cmn     x6, #1
        adcs    x2, x2, xzr
        eor     x4, x4, x6
        adcs    x4, x4, xzr
        adcs    x6, x9, xzr
        umulh   x9, x2, x4
        ldp     q4, q29, [x17, #0x190]
        adcs    x5, x5, xzr
        umlal   v15.2d, v4.2s, v24.s[2]
        umlal2  v15.2d, v4.4s, v24.s[3]
        mul     x10, x2, x4
        umlal   v15.2d, v29.2s, v24.s[0]
        umlal2  v15.2d, v29.4s, v24.s[1]
        ldp     q4, q29, [x17, #0x1b0]
        umlal   v15.2d, v4.2s, v23.s[2]
        mul     x12, x2, x6
        umlal2  v15.2d, v4.4s, v23.s[3]
        umlal   v15.2d, v29.2s, v23.s[0]
        umlal2  v15.2d, v29.4s, v23.s[1]
        ldp     q4, q29, [x17, #0x1d0]
        umulh   x13, x2, x6
        umlal   v15.2d, v4.2s, v31.s[2]
        umlal2  v15.2d, v4.4s, v31.s[3]
        umlal   v15.2d, v29.2s, v31.s[0]
        umlal2  v15.2d, v29.4s, v31.s[1]
        ldr     q4, [x0, #0x30]
        mul     x8, x8, x8
        ext     v29.16b, v1.16b, v6.16b, #8
        and     v6.16b, v6.16b, v0.16b
        usra    v6.2d, v25.2d, #0x1d
        str     q15, [x0, #0x10]
        and     v15.16b, v4.16b, v0.16b
        usra    v15.2d, v9.2d, #0x1d
        mul     x14, x2, x5
        usra    v6.2d, v29.2d, #0x1d
        ext     v9.16b, v1.16b, v4.16b, #8
        usra    v15.2d, v9.2d, #0x1d
        ext     v9.16b, v4.16b, v1.16b, #8
        ldp     q4, q25, [x17, #0x140]
        umlal   v6.2d, v4.2s, v13.s[2]
        umulh   x15, x2, x5
        umlal2  v6.2d, v4.4s, v13.s[3]
        ldr     q4, [x0, #0x40]
        umlal   v6.2d, v25.2s, v13.s[0]
        umlal2  v6.2d, v25.4s, v13.s[1]
        ldp     q25, q29, [x17, #0x160]
        umlal   v6.2d, v25.2s, v11.s[2]
        umlal2  v6.2d, v25.4s, v11.s[3]
        umlal   v6.2d, v29.2s, v11.s[0]
        umlal2  v6.2d, v29.4s, v11.s[1]
        ldp     q25, q29, [x17, #0x180]
        umlal   v6.2d, v25.2s, v12.s[2]
        umlal2  v6.2d, v25.4s, v12.s[3]
        umlal   v6.2d, v29.2s, v12.s[0]
        umlal2  v6.2d, v29.4s, v12.s[1]
        ldp     q25, q29, [x17, #0x1a0]
        umlal   v6.2d, v25.2s, v24.s[2]
        umlal2  v6.2d, v25.4s, v24.s[3]
        umlal   v6.2d, v29.2s, v24.s[0]
        umlal2  v6.2d, v29.4s, v24.s[1]
        ldp     q25, q29, [x17, #0x1c0]
        umlal   v6.2d, v25.2s, v23.s[2]
        umlal2  v6.2d, v25.4s, v23.s[3]
        umlal   v6.2d, v29.2s, v23.s[0]
        umlal2  v6.2d, v29.4s, v23.s[1]
        ldp     q25, q29, [x17, #0x1e0]
        umlal   v6.2d, v25.2s, v31.s[2]
        mul     x16, x4, x5
        umlal2  v6.2d, v25.4s, v31.s[3]
        umlal   v6.2d, v29.2s, v31.s[0]
        umlal2  v6.2d, v29.4s, v31.s[1]
        str     q6, [x0, #0x20]
        str     x20, [sp, #0x5e0]
        umulh   x20, x4, x5
        ext     v6.16b, v4.16b, v1.16b, #8
        ldp     q25, q29, [x17, #0x150]
        umlal   v15.2d, v25.2s, v13.s[2]
        umlal2  v15.2d, v25.4s, v13.s[3]
        umlal   v15.2d, v29.2s, v13.s[0]
        str     x24, [sp, #0x5d8]
        mul     x24, x6, x5
        adds    x9, x9, x12
        adcs    x12, x13, x14
        ldr     x14, [sp, #0x5a8]
        umlal2  v15.2d, v29.4s, v13.s[1]
        ldp     q25, q29, [x17, #0x170]
        adcs    x13, x15, x16
        ldr     x16, [sp, #0x5b0]
        ldr     x15, [sp, #0x598]
        umlal   v15.2d, v25.2s, v11.s[2]
        adcs    x24, x20, x24
        umlal2  v15.2d, v25.4s, v11.s[3]
        umulh   x20, x6, x5
        adc     x20, x20, xzr
        subs    x15, x14, x15
        ldr     x14, [sp, #0x7e0]
        umlal   v15.2d, v29.2s, v11.s[0]
        sbcs    x14, x16, x14
        ldr     x16, [sp, #0x5b8]
        str     x14, [sp, #0x7e0]
        ldr     x14, [sp, #0x790]
        sbcs    x14, x16, x14
        ldr     x16, [sp, #0x5c0]
        str     x14, [sp, #0x790]
        ldr     x14, [sp, #0x750]
        sbcs    x14, x16, x14
        ldr     x16, [sp, #0x590]
        umlal2  v15.2d, v29.4s, v11.s[1]
        ldp     q25, q29, [x17, #0x190]
        sbcs    x26, x16, x26
        ldr     x16, [sp, #0x588]
        umlal   v15.2d, v25.2s, v12.s[2]
        sbcs    x22, x16, x22
        ldr     x16, [sp, #0x568]
        sbcs    x28, x16, x28
        ldr     x16, [sp, #0x570]
        sbcs    x23, x16, x23
        umulh   x16, x4, x6
        str     x23, [sp, #0x750]
        ldr     x23, [sp, #0x7b8]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x778]
        str     x21, [sp, #0x598]
        ldr     x21, [sp, #0x5e8]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x780]
        umlal2  v15.2d, v25.4s, v12.s[3]
        str     x21, [sp, #0x5e8]
        ldr     x21, [sp, #0x5f0]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x7a0]
        str     x21, [sp, #0x5f0]
        ldr     x21, [sp, #0x638]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x798]
        str     x21, [sp, #0x638]
        ldr     x21, [sp, #0x760]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x640]
        umlal   v15.2d, v29.2s, v12.s[0]
        str     x21, [sp, #0x760]
        ldr     x21, [sp, #0x538]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x7a8]
        str     x21, [sp, #0x538]
        ldr     x21, [sp, #0x740]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x7e8]
        str     x21, [sp, #0x740]
        ldr     x21, [sp, #0x540]
        sbcs    x21, x23, x21
        umlal2  v15.2d, v29.4s, v12.s[1]
        ldp     q25, q29, [x17, #0x1b0]
        csetm   x23, lo
        umlal   v15.2d, v25.2s, v24.s[2]
        str     x23, [sp, #0x540]
        mul     x23, x4, x6
        adds    x23, x12, x23
        adcs    x12, x13, x16
        umlal2  v15.2d, v25.4s, v24.s[3]
        adcs    x24, x24, xzr
        adc     x20, x20, xzr
        adds    x10, x10, x10
        umlal   v15.2d, v29.2s, v24.s[0]
        adcs    x9, x9, x9
        adcs    x23, x23, x23
        adcs    x12, x12, x12
        umlal2  v15.2d, v29.4s, v24.s[1]
        umulh   x13, x2, x2
        adcs    x24, x24, x24
        adcs    x20, x20, x20
        adc     x16, xzr, xzr
        ldp     q25, q29, [x17, #0x1d0]
        umlal   v15.2d, v25.2s, v23.s[2]
        mul     x2, x2, x2
        str     x21, [sp, #0x520]
        mul     x21, x4, x4
        umlal2  v15.2d, v25.4s, v23.s[3]
        umlal   v15.2d, v29.2s, v23.s[0]
        umlal2  v15.2d, v29.4s, v23.s[1]
        ldp     q25, q29, [x17, #0x1f0]
        umulh   x4, x4, x4
        umlal   v15.2d, v25.2s, v31.s[2]
        umlal2  v15.2d, v25.4s, v31.s[3]
        umlal   v15.2d, v29.2s, v31.s[0]
        ext     v25.16b, v1.16b, v4.16b, #8
        and     v4.16b, v4.16b, v0.16b
        usra    v4.2d, v9.2d, #0x1d
        str     x28, [sp, #0x518]
        mul     x28, x6, x6
        usra    v4.2d, v25.2d, #0x1d
        ldr     q9, [x0, #0x50]
        umlal2  v15.2d, v29.4s, v31.s[1]
        ldp     q25, q29, [x17, #0x160]
        umlal   v4.2d, v25.2s, v13.s[2]
        str     q15, [x0, #0x30]
        str     x22, [sp, #0x510]
        umulh   x22, x5, x5
        adds    x10, x10, x13
        adcs    x21, x9, x21
        umlal2  v4.2d, v25.4s, v13.s[3]
        adcs    x23, x23, x4
        adcs    x28, x12, x28
        and     v15.16b, v9.16b, v0.16b
        usra    v15.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v9.16b, #8
        umlal   v4.2d, v29.2s, v13.s[0]
        umulh   x4, x6, x6
        adcs    x24, x24, x4
        umlal2  v4.2d, v29.4s, v13.s[1]
        ldp     q25, q29, [x17, #0x180]
        umlal   v4.2d, v25.2s, v11.s[2]
        umlal2  v4.2d, v25.4s, v11.s[3]
        umlal   v4.2d, v29.2s, v11.s[0]
        ldr     x9, [sp, #0x7d8]
        usra    v15.2d, v6.2d, #0x1d
        umlal2  v4.2d, v29.4s, v11.s[1]
        ldp     q6, q25, [x17, #0x1a0]
        mul     x4, x5, x5
        ldr     x12, [sp, #0x5c8]
        ldr     x5, [sp, #0x7c0]
        ldr     x13, [sp, #0x660]
        adcs    x20, x20, x4
        ldr     x4, [sp, #0x560]
        umlal   v4.2d, v6.2s, v12.s[2]
        adc     x22, x16, x22
        ldr     x16, [sp, #0x758]
        subs    x2, x4, x2
        sbcs    x6, x5, x10
        ldr     x10, [sp, #0x548]
        sbcs    x21, x9, x21
        umlal2  v4.2d, v6.4s, v12.s[3]
        sbcs    x23, x10, x23
        ldr     x10, [sp, #0x558]
        sbcs    x28, x12, x28
        sbcs    x24, x13, x24
        ext     v9.16b, v9.16b, v1.16b, #8
        ldr     x5, [sp, #0x5d8]
        sbcs    x20, x16, x20
        ldr     x4, [sp, #0x5e0]
        sbcs    x22, x10, x22
        csetm   x9, lo
        umlal   v4.2d, v25.2s, v12.s[0]
        adds    x2, x2, x8
        adcs    x6, x6, x7
        adcs    x21, x21, x11
        adcs    x23, x23, x25
        umlal2  v4.2d, v25.4s, v12.s[1]
        adcs    x28, x28, x27
        adcs    x24, x24, x19
        adcs    x20, x20, x5
        adcs    x22, x22, x4
        adc     x9, x9, xzr
        ldp     q6, q25, [x17, #0x1c0]
        umlal   v4.2d, v6.2s, v24.s[2]
        umlal2  v4.2d, v6.4s, v24.s[3]
        umlal   v4.2d, v25.2s, v24.s[0]
        umlal2  v4.2d, v25.4s, v24.s[1]
        ldp     q6, q25, [x17, #0x1e0]
        umlal   v4.2d, v6.2s, v23.s[2]
        umlal2  v4.2d, v6.4s, v23.s[3]
        umlal   v4.2d, v25.2s, v23.s[0]
        umlal2  v4.2d, v25.4s, v23.s[1]
        ldp     q6, q25, [x17, #0x200]
        umlal   v4.2d, v6.2s, v31.s[2]
        umlal2  v4.2d, v6.4s, v31.s[3]
        umlal   v4.2d, v25.2s, v31.s[0]
        umlal2  v4.2d, v25.4s, v31.s[1]
        ldp     q6, q25, [x17, #0x170]
        adds    x2, x12, x2
        umlal   v15.2d, v6.2s, v13.s[2]
        str     q4, [x0, #0x40]
        adcs    x6, x13, x6
        adcs    x21, x16, x21
        umlal2  v15.2d, v6.4s, v13.s[3]
        adcs    x23, x10, x23
        adcs    x28, x8, x28
        adcs    x24, x7, x24
        umlal   v15.2d, v25.2s, v13.s[0]
        ldp     q4, q6, [x17, #0x190]
        adcs    x20, x11, x20
        umlal2  v15.2d, v25.4s, v13.s[1]
        adcs    x22, x25, x22
        ldr     x7, [sp, #0x5f8]
        adcs    x25, x27, x9
        adcs    x19, x19, xzr
        umlal   v15.2d, v4.2s, v11.s[2]
        ldr     x8, [sp, #0x7c8]
        adcs    x27, x5, xzr
        ldr     x5, [sp, #0x6e8]
        ldr     x9, [sp, #0x7b0]
        umlal2  v15.2d, v4.4s, v11.s[3]
        ldp     q4, q25, [x17, #0x1b0]
        ldr     x10, [sp, #0x658]
        adcs    x4, x4, xzr
        cmn     x5, #1
        ldr     x11, [sp, #0x600]
        ldr     x5, [sp, #0x6e0]
        umlal   v15.2d, v6.2s, v11.s[0]
        ldr     x12, [sp, #0x718]
        sbcs    x5, x5, x7
        ldr     x7, [sp, #0x728]
        ldr     x13, [sp, #0x650]
        umlal2  v15.2d, v6.4s, v11.s[1]
        sbcs    x7, x7, x8
        ldr     x8, [sp, #0x770]
        ldr     x16, [sp, #0x530]
        sbcs    x8, x8, x9
        ldr     x9, [sp, #0x700]
        sbcs    x9, x9, x10
        ldr     x10, [sp, #0x788]
        sbcs    x10, x10, x11
        ldr     x11, [sp, #0x6f8]
        sbcs    x11, x11, x12
        ldr     x12, [sp, #0x648]
        sbcs    x12, x12, x13
        ldr     x13, [sp, #0x690]
        umlal   v15.2d, v4.2s, v12.s[2]
        sbcs    x13, x13, x16
        ldr     x16, [sp, #0x7d0]
        umlal2  v15.2d, v4.4s, v12.s[3]
        ldp     q4, q6, [x17, #0x180]
        str     x13, [sp, #0x530]
        ldr     x13, [sp, #0x528]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x668]
        umlal   v15.2d, v25.2s, v12.s[0]
        str     x13, [sp, #0x528]
        ldr     x13, [sp, #0x5d0]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6a0]
        umlal2  v15.2d, v25.4s, v12.s[1]
        ldp     q25, q29, [x17, #0x1d0]
        str     x13, [sp, #0x5d0]
        ldr     x13, [sp, #0x680]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6a8]
        str     x13, [sp, #0x680]
        ldr     x13, [sp, #0x550]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6b0]
        str     x13, [sp, #0x550]
        ldr     x13, [sp, #0x628]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x720]
        str     x13, [sp, #0x628]
        ldr     x13, [sp, #0x610]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6c0]
        str     x13, [sp, #0x610]
        ldr     x13, [sp, #0x6f0]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6d0]
        str     x13, [sp, #0x6f0]
        ldr     x13, [sp, #0x748]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x698]
        str     x13, [sp, #0x748]
        ldr     x13, [sp, #0x620]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6c8]
        str     x13, [sp, #0x620]
        ldr     x13, [sp, #0x630]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x6d8]
        umlal   v15.2d, v25.2s, v24.s[2]
        str     x13, [sp, #0x630]
        ldr     x13, [sp, #0x618]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x710]
        umlal2  v15.2d, v25.4s, v24.s[3]
        str     x13, [sp, #0x618]
        ldr     x13, [sp, #0x5a0]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x670]
        umlal   v15.2d, v29.2s, v24.s[0]
        str     x13, [sp, #0x5a0]
        ldr     x13, [sp, #0x608]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x678]
        umlal2  v15.2d, v29.4s, v24.s[1]
        ldp     q25, q29, [x17, #0x1f0]
        str     x13, [sp, #0x608]
        ldr     x13, [sp, #0x730]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x688]
        str     x13, [sp, #0x730]
        ldr     x13, [sp, #0x6b8]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x708]
        str     x13, [sp, #0x6b8]
        ldr     x13, [sp, #0x768]
        sbcs    x13, x16, x13
        ngc     x16, xzr
        str     x16, [sp, #0x768]
        ldr     x16, [sp, #0x560]
        adds    x15, x15, x16
        ldr     x16, [sp, #0x7c0]
        str     x13, [sp, #0x6d0]
        ldr     x13, [sp, #0x7e0]
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x790]
        str     x12, [sp, #0x7e0]
        ldr     x12, [sp, #0x7d8]
        adcs    x16, x16, x12
        ldr     x12, [sp, #0x548]
        adcs    x14, x14, x12
        ldr     x12, [sp, #0x510]
        adcs    x26, x26, x2
        umlal   v15.2d, v25.2s, v23.s[2]
        adcs    x12, x12, x6
        umlal2  v15.2d, v25.4s, v23.s[3]
        str     x11, [sp, #0x510]
        ldr     x11, [sp, #0x518]
        adcs    x11, x11, x21
        umlal   v15.2d, v29.2s, v23.s[0]
        str     x10, [sp, #0x518]
        ldr     x10, [sp, #0x750]
        adcs    x10, x10, x23
        umlal2  v15.2d, v29.4s, v23.s[1]
        ldp     q25, q29, [x17, #0x210]
        ldr     x17, [sp, #0x598]
        adcs    x17, x17, x28
        str     x9, [sp, #0x598]
        ldr     x9, [sp, #0x5e8]
        adcs    x9, x9, x24
        str     x8, [sp, #0x5e8]
        ldr     x8, [sp, #0x5f0]
        adcs    x8, x8, x20
        str     x7, [sp, #0x5f0]
        ldr     x7, [sp, #0x638]
        adcs    x7, x7, x22
        str     x5, [sp, #0x638]
        ldr     x5, [sp, #0x760]
        adcs    x5, x5, x25
        str     x25, [sp, #0x760]
        ldr     x25, [sp, #0x538]
        adcs    x25, x25, x19
        str     x19, [sp, #0x538]
        ldr     x19, [sp, #0x740]
        adcs    x19, x19, x27
        str     x27, [sp, #0x740]
        ldr     x27, [sp, #0x520]
        adcs    x27, x27, x4
        umlal   v15.2d, v25.2s, v31.s[2]
        str     x4, [sp, #0x520]
        ldr     x4, [sp, #0x540]
        adc     x4, x4, xzr
        str     x22, [sp, #0x540]
        ldr     x22, [sp, #0x7b8]
        adds    x22, x22, x15
        ldr     x15, [sp, #0x778]
        umlal2  v15.2d, v25.4s, v31.s[3]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x780]
        umlal   v15.2d, v29.2s, v31.s[0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x7a0]
        umlal2  v15.2d, v29.4s, v31.s[1]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x798]
        umull   v25.2d, v4.2s, v13.s[2]
        adcs    x26, x16, x26
        ldr     x16, [sp, #0x640]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x7a8]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x7e8]
        str     q15, [x0, #0x50]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x560]
        umlal2  v25.2d, v4.4s, v13.s[3]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x738]
        ldp     q15, q4, [x17, #0x1c0]
        ldr     x17, [sp, #0x7c0]
        umlal   v25.2d, v6.2s, v13.s[0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x738]
        umlal2  v25.2d, v6.4s, v13.s[1]
        ldp     q6, q29, [x17, #0x1a0]
        ldr     x17, [sp, #0x7d8]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x548]
        umlal   v25.2d, v6.2s, v11.s[2]
        adcs    x7, x17, x7
        adcs    x2, x2, x5
        adcs    x25, x6, x25
        adcs    x21, x21, x19
        adcs    x23, x23, x27
        ldr     x27, [sp, #0x540]
        ldr     x5, [sp, #0x740]
        adcs    x28, x28, x4
        ldr     x6, [sp, #0x520]
        ldr     x4, [sp, #0x538]
        ldr     x17, [sp, #0x578]
        adcs    x24, x24, xzr
        umlal2  v25.2d, v6.4s, v11.s[3]
        adcs    x19, x20, xzr
        ldr     x20, [sp, #0x760]
        umlal   v25.2d, v29.2s, v11.s[0]
        adcs    x27, x27, xzr
        adcs    x20, x20, xzr
        adcs    x4, x4, xzr
        umlal2  v25.2d, v29.4s, v11.s[1]
        adcs    x5, x5, xzr
        adcs    x6, x6, xzr
        cmn     x17, #1
        ldr     x17, [sp, #0x638]
        umlal   v25.2d, v15.2s, v12.s[2]
        adcs    x17, x17, x22
        str     x22, [sp, #0x638]
        ldr     x22, [sp, #0x5f0]
        adcs    x22, x22, x13
        str     x13, [sp, #0x5f0]
        ldr     x13, [sp, #0x5e8]
        adcs    x13, x13, x15
        umlal2  v25.2d, v15.4s, v12.s[3]
        str     x15, [sp, #0x5e8]
        ldr     x15, [sp, #0x738]
        ldp     q15, q6, [x15, #0x1e0]
        ldr     x15, [sp, #0x598]
        adcs    x15, x15, x14
        str     x14, [sp, #0x598]
        ldr     x14, [sp, #0x518]
        adcs    x14, x14, x26
        str     x26, [sp, #0x518]
        ldr     x26, [sp, #0x510]
        adcs    x26, x26, x12
        str     x12, [sp, #0x510]
        ldr     x12, [sp, #0x7e0]
        adcs    x12, x12, x11
        umlal   v25.2d, v4.2s, v12.s[0]
        str     x11, [sp, #0x7e0]
        ldr     x11, [sp, #0x530]
        adcs    x11, x11, x10
        str     x10, [sp, #0x530]
        ldr     x10, [sp, #0x528]
        adcs    x10, x10, x16
        str     x16, [sp, #0x528]
        ldr     x16, [sp, #0x5d0]
        adcs    x16, x16, x9
        umlal2  v25.2d, v4.4s, v12.s[1]
        str     x9, [sp, #0x5d0]
        ldr     x9, [sp, #0x680]
        adcs    x9, x9, x8
        str     x8, [sp, #0x680]
        ldr     x8, [sp, #0x550]
        adcs    x8, x8, x7
        umlal   v25.2d, v15.2s, v24.s[2]
        str     x7, [sp, #0x550]
        ldr     x7, [sp, #0x628]
        adcs    x7, x7, x2
        umlal2  v25.2d, v15.4s, v24.s[3]
        str     x2, [sp, #0x628]
        ldr     x2, [sp, #0x738]
        ldp     q15, q4, [x2, #0x200]
        ldr     x2, [sp, #0x610]
        adcs    x2, x2, x25
        umlal   v25.2d, v6.2s, v24.s[0]
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x6f0]
        adcs    x25, x25, x21
        str     x21, [sp, #0x6f0]
        ldr     x21, [sp, #0x748]
        adcs    x21, x21, x23
        str     x23, [sp, #0x748]
        ldr     x23, [sp, #0x620]
        adcs    x23, x23, x28
        umlal2  v25.2d, v6.4s, v24.s[1]
        str     x28, [sp, #0x620]
        ldr     x28, [sp, #0x738]
        ldr     q6, [x28, #0x230]
        ldr     x28, [sp, #0x630]
        adcs    x28, x28, x24
        str     x24, [sp, #0x630]
        ldr     x24, [sp, #0x618]
        adcs    x24, x24, x19
        str     x19, [sp, #0x618]
        ldr     x19, [sp, #0x5a0]
        adcs    x19, x19, x27
        umlal   v25.2d, v15.2s, v23.s[2]
        str     x27, [sp, #0x5a0]
        ldr     x27, [sp, #0x608]
        adcs    x27, x27, x20
        str     x20, [sp, #0x608]
        ldr     x20, [sp, #0x730]
        adcs    x20, x20, x4
        umlal2  v25.2d, v15.4s, v23.s[3]
        str     x4, [sp, #0x730]
        ldr     x4, [sp, #0x6b8]
        adcs    x4, x4, x5
        str     x5, [sp, #0x6b8]
        ldr     x5, [sp, #0x6d0]
        adcs    x5, x5, x6
        str     x6, [sp, #0x6d0]
        ldr     x6, [sp, #0x768]
        adc     x6, x6, xzr
        str     x6, [sp, #0x768]
        ldr     x6, [sp, #0x580]
        cmn     x6, #1
        ldr     x6, [sp, #0x698]
        umlal   v25.2d, v4.2s, v23.s[0]
        adcs    x6, x6, x17
        ldr     x17, [sp, #0x6c8]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x738]
        umlal2  v25.2d, v4.4s, v23.s[1]
        ldp     q15, q4, [x17, #0x220]
        str     x5, [sp, #0x6c8]
        ldr     x5, [sp, #0x6d8]
        adcs    x5, x5, x13
        ldr     x13, [sp, #0x710]
        umlal   v25.2d, v15.2s, v31.s[2]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x670]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x678]
        adcs    x26, x15, x26
        umlal2  v25.2d, v15.4s, v31.s[3]
        stp     x6, x22, [x1, #0xc0]
        ldr     x6, [sp, #0x708]
        ldr     x22, [sp, #0x688]
        adcs    x22, x22, x12
        umlal   v25.2d, v4.2s, v31.s[0]
        ldp     q15, q29, [x17, #0x190]
        adcs    x6, x6, x11
        ldr     x11, [sp, #0x5b8]
        umlal2  v25.2d, v4.4s, v31.s[1]
        usra    v25.2d, v9.2d, #0x1d
        stp     x5, x13, [x1, #0xd0]
        ldr     x5, [sp, #0x5a8]
        str     q25, [x0, #0x60]
        adcs    x5, x5, x10
        ldr     x10, [sp, #0x5b0]
        adcs    x10, x10, x16
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x5c0]
        umull   v9.2d, v15.2s, v13.s[2]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x590]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x588]
        adcs    x2, x11, x2
        stp     x14, x26, [x1, #0xe0]
        ldr     x26, [sp, #0x568]
        umlal2  v9.2d, v15.4s, v13.s[3]
        adcs    x26, x26, x25
        umlal   v9.2d, v29.2s, v13.s[0]
        stp     x22, x6, [x1, #0xf0]
        ldr     x22, [sp, #0x570]
        adcs    x22, x22, x21
        ldr     x21, [sp, #0x638]
        umlal2  v9.2d, v29.4s, v13.s[1]
        stp     x5, x10, [x1, #0x100]
        adcs    x21, x21, x23
        ldr     x23, [sp, #0x5f0]
        ldp     q15, q4, [x17, #0x1b0]
        umlal   v9.2d, v15.2s, v11.s[2]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x5e8]
        umlal2  v9.2d, v15.4s, v11.s[3]
        ldp     q15, q25, [x17, #0x1d0]
        adcs    x24, x28, x24
        umlal   v9.2d, v4.2s, v11.s[0]
        stp     x26, x22, [x1, #0x130]
        ldr     x22, [sp, #0x598]
        adcs    x22, x22, x19
        stp     x24, x22, [x1, #0x150]
        ldr     x22, [sp, #0x518]
        umlal2  v9.2d, v4.4s, v11.s[1]
        adcs    x24, x22, x27
        ldr     x22, [sp, #0x510]
        adcs    x28, x22, x20
        ldr     x26, [sp, #0x768]
        ldr     x22, [sp, #0x7e0]
        stp     x21, x23, [x1, #0x140]
        ldr     x23, [sp, #0x6c8]
        umlal   v9.2d, v15.2s, v12.s[2]
        ldp     q4, q29, [x17, #0x1f0]
        umlal2  v9.2d, v15.4s, v12.s[3]
        ldr     x19, [sp, #0x550]
        adcs    x21, x22, x4
        ldr     x27, [sp, #0x628]
        ldr     x22, [sp, #0x530]
        umlal   v9.2d, v25.2s, v12.s[0]
        adcs    x23, x22, x23
        ldr     x22, [sp, #0x528]
        adcs    x26, x22, x26
        ldr     x22, [sp, #0x5d0]
        adcs    x25, x22, xzr
        ldr     x22, [sp, #0x680]
        umlal2  v9.2d, v25.4s, v12.s[1]
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        adcs    x27, x27, xzr
        ldr     x20, [sp, #0x748]
        umlal   v9.2d, v4.2s, v24.s[2]
        ldr     x4, [sp, #0x620]
        stp     x22, x19, [x1, #0x190]
        ldr     x19, [sp, #0x6f0]
        ldr     x22, [sp, #0x610]
        adcs    x22, x22, xzr
        ldr     x5, [sp, #0x630]
        adcs    x19, x19, xzr
        umlal2  v9.2d, v4.4s, v24.s[3]
        ldp     q15, q4, [x17, #0x210]
        umlal   v9.2d, v29.2s, v24.s[0]
        umlal2  v9.2d, v29.4s, v24.s[1]
        umlal   v9.2d, v15.2s, v23.s[2]
        adcs    x20, x20, xzr
        adcs    x4, x4, xzr
        umlal2  v9.2d, v15.4s, v23.s[3]
        ldp     q15, q25, [x17, #0x1a0]
        umlal   v9.2d, v4.2s, v23.s[0]
        adcs    x5, x5, xzr
        stp     x27, x22, [x1, #0x1a0]
        ldr     x22, [sp, #0x618]
        adcs    x27, x22, xzr
        ldr     x22, [sp, #0x5a0]
        umlal2  v9.2d, v4.4s, v23.s[1]
        stp     x9, x8, [x1, #0x110]
        adcs    x6, x22, xzr
        ldr     x22, [sp, #0x608]
        stp     x4, x5, [x1, #0x1c0]
        adcs    x4, x22, xzr
        ldr     x22, [sp, #0x730]
        umull   v4.2d, v15.2s, v13.s[2]
        adcs    x5, x22, xzr
        ldr     x22, [sp, #0x6b8]
        umlal2  v4.2d, v15.4s, v13.s[3]
        adcs    x8, x22, xzr
        ldr     x22, [sp, #0x6d0]
        adcs    x9, x22, xzr
        ldr     x22, [sp, #0x238]
        .cfi_restore 22
        umlal   v4.2d, v25.2s, v13.s[0]
        stp     x7, x2, [x1, #0x120]
        umlal   v9.2d, v6.2s, v31.s[2]
        umlal2  v9.2d, v6.4s, v31.s[3]
        ldp     q15, q6, [x17, #0x1c0]
        ldr     q29, [x17, #0x230]
        str     q9, [x0, #0x70]
        umlal2  v4.2d, v25.4s, v13.s[1]
        umlal   v4.2d, v15.2s, v11.s[2]
        stp     x8, x9, [x1, #0x1f0]
        umlal2  v4.2d, v15.4s, v11.s[3]
        stp     x26, x25, [x1, #0x180]
        umlal   v4.2d, v6.2s, v11.s[0]
        stp     x24, x28, [x1, #0x160]
        umlal2  v4.2d, v6.4s, v11.s[1]
        ldp     q9, q15, [x17, #0x1b0]
        ldp     q6, q25, [x17, #0x1e0]
        umlal   v4.2d, v6.2s, v12.s[2]
        stp     x4, x5, [x1, #0x1e0]
        umlal2  v4.2d, v6.4s, v12.s[3]
        stp     x27, x6, [x1, #0x1d0]
        umull   v6.2d, v9.2s, v13.s[2]
        stp     x19, x20, [x1, #0x1b0]
        umlal   v4.2d, v25.2s, v12.s[0]
        stp     x21, x23, [x1, #0x170]
        umlal2  v6.2d, v9.4s, v13.s[3]
        ldr     x21, [sp, #0x230]
        .cfi_restore 21
        ldr     x24, [sp, #0x248]
        .cfi_restore 24
        umlal2  v4.2d, v25.4s, v12.s[1]
        ldp     q9, q25, [x17, #0x200]
        umlal   v6.2d, v15.2s, v13.s[0]
        ldr     x23, [sp, #0x240]
        .cfi_restore 23
        ldr     x28, [sp, #0x268]
        .cfi_restore 28
        umlal2  v6.2d, v15.4s, v13.s[1]
        ldr     x26, [sp, #0x258]
        .cfi_restore 26
        ldr     x25, [sp, #0x250]
        .cfi_restore 25
        ldr     x19, [sp, #0x220]
        .cfi_restore 19
        ldr     x27, [sp, #0x260]
        .cfi_restore 27
        ldr     x20, [sp, #0x228]
        .cfi_restore 20
        umlal   v4.2d, v9.2s, v24.s[2]
        umlal2  v4.2d, v9.4s, v24.s[3]
        umlal   v4.2d, v25.2s, v24.s[0]
        umlal2  v4.2d, v25.4s, v24.s[1]
        ldp     q9, q15, [x17, #0x220]
        umlal   v4.2d, v9.2s, v23.s[2]
        umlal2  v4.2d, v9.4s, v23.s[3]
        umlal   v4.2d, v15.2s, v23.s[0]
        ldp     q9, q25, [x17, #0x1d0]
        umlal2  v4.2d, v15.4s, v23.s[1]
        str     q4, [x0, #0x80]
        ldr     q15, [x17, #0x230]
        umlal   v6.2d, v9.2s, v11.s[2]
        ldp     q4, q31, [x17, #0x1f0]
        umlal2  v6.2d, v9.4s, v11.s[3]
        umlal   v6.2d, v25.2s, v11.s[0]
        umlal2  v6.2d, v25.4s, v11.s[1]
        ldp     q9, q25, [x17, #0x210]
        umlal   v6.2d, v4.2s, v12.s[2]
        umlal2  v6.2d, v4.4s, v12.s[3]
        umlal   v6.2d, v31.2s, v12.s[0]
        umlal2  v6.2d, v31.4s, v12.s[1]
        ldp     q4, q31, [x17, #0x1c0]
        umlal   v6.2d, v9.2s, v24.s[2]
        umlal2  v6.2d, v9.4s, v24.s[3]
        umlal   v6.2d, v25.2s, v24.s[0]
        umlal2  v6.2d, v25.4s, v24.s[1]
        umlal   v6.2d, v29.2s, v23.s[2]
        umull   v9.2d, v4.2s, v13.s[2]
        umlal2  v6.2d, v29.4s, v23.s[3]
        umlal2  v9.2d, v4.4s, v13.s[3]
        ldr     q4, [x17, #0x230]
        umlal   v9.2d, v31.2s, v13.s[0]
        str     q6, [x0, #0x90]
        umlal2  v9.2d, v31.4s, v13.s[1]
        ldp     q6, q23, [x17, #0x1e0]
        ldp     q25, q29, [x17, #0x1d0]
        umlal   v9.2d, v6.2s, v11.s[2]
        umlal2  v9.2d, v6.4s, v11.s[3]
        ldp     q6, q31, [x17, #0x200]
        umlal   v9.2d, v23.2s, v11.s[0]
        umlal2  v9.2d, v23.4s, v11.s[1]
        umull   v23.2d, v25.2s, v13.s[2]
        umlal2  v23.2d, v25.4s, v13.s[3]
        umlal   v23.2d, v29.2s, v13.s[0]
        umlal   v9.2d, v6.2s, v12.s[2]
        umlal2  v9.2d, v6.4s, v12.s[3]
        umlal   v9.2d, v31.2s, v12.s[0]
        ldp     q6, q25, [x17, #0x220]
        umlal2  v9.2d, v31.4s, v12.s[1]
        umlal2  v23.2d, v29.4s, v13.s[1]
        umlal   v9.2d, v6.2s, v24.s[2]
        umlal2  v9.2d, v6.4s, v24.s[3]
        ldp     q6, q29, [x17, #0x1e0]
        umlal   v9.2d, v25.2s, v24.s[0]
        umlal2  v9.2d, v25.4s, v24.s[1]
        umull   v25.2d, v6.2s, v13.s[2]
        str     q9, [x0, #0xa0]
        ldp     q9, q31, [x17, #0x1f0]
        umlal   v23.2d, v9.2s, v11.s[2]
        umlal2  v23.2d, v9.4s, v11.s[3]
        umlal   v23.2d, v31.2s, v11.s[0]
        umlal2  v23.2d, v31.4s, v11.s[1]
        ldp     q9, q31, [x17, #0x210]
        umlal   v23.2d, v9.2s, v12.s[2]
        umlal2  v25.2d, v6.4s, v13.s[3]
        ldr     q6, [x17, #0x230]
        umlal   v25.2d, v29.2s, v13.s[0]
        umlal2  v23.2d, v9.4s, v12.s[3]
        umlal2  v25.2d, v29.4s, v13.s[1]
        ldr     q9, [x17, #0x230]
        umlal   v23.2d, v31.2s, v12.s[0]
        umlal2  v23.2d, v31.4s, v12.s[1]
        umlal   v23.2d, v15.2s, v24.s[2]
        umlal2  v23.2d, v15.4s, v24.s[3]
        ldp     q15, q24, [x17, #0x220]
        ldp     q29, q31, [x17, #0x200]
        umlal   v25.2d, v29.2s, v11.s[2]
        str     q23, [x0, #0xb0]
        umlal2  v25.2d, v29.4s, v11.s[3]
        ldp     q23, q29, [x17, #0x210]
        umlal   v25.2d, v31.2s, v11.s[0]
        umlal2  v25.2d, v31.4s, v11.s[1]
        umlal   v25.2d, v15.2s, v12.s[2]
        umlal2  v25.2d, v15.4s, v12.s[3]
        and     v15.16b, v19.16b, v0.16b
        umlal   v25.2d, v24.2s, v12.s[0]
        umlal2  v25.2d, v24.4s, v12.s[1]
        umull   v24.2d, v9.2s, v13.s[2]
        str     q25, [x0, #0xc0]
        umlal2  v24.2d, v9.4s, v13.s[3]
        ldp     q9, q25, [x17, #0x1f0]
        str     q24, [x0, #0x110]
        ext     v24.16b, v19.16b, v1.16b, #8
        ext     v19.16b, v1.16b, v19.16b, #8
        usra    v15.2d, v19.2d, #0x1d
        and     v19.16b, v7.16b, v0.16b
        umull   v31.2d, v9.2s, v13.s[2]
        umlal2  v31.2d, v9.4s, v13.s[3]
        umlal   v31.2d, v25.2s, v13.s[0]
        umlal2  v31.2d, v25.4s, v13.s[1]
        umlal   v31.2d, v23.2s, v11.s[2]
        ext     v9.16b, v1.16b, v16.16b, #8
        umlal2  v31.2d, v23.4s, v11.s[3]
        ext     v23.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        umlal   v31.2d, v29.2s, v11.s[0]
        usra    v16.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v14.16b, #8
        umlal2  v31.2d, v29.4s, v11.s[1]
        ldp     q25, q29, [x17, #0x200]
        umlal   v31.2d, v4.2s, v12.s[2]
        umlal2  v31.2d, v4.4s, v12.s[3]
        ext     v12.16b, v1.16b, v5.16b, #8
        str     q31, [x0, #0xd0]
        ext     v4.16b, v1.16b, v27.16b, #8
        umull   v31.2d, v25.2s, v13.s[2]
        umlal2  v31.2d, v25.4s, v13.s[3]
        umlal   v31.2d, v29.2s, v13.s[0]
        umlal2  v31.2d, v29.4s, v13.s[1]
        ldp     q25, q29, [x17, #0x220]
        umlal   v31.2d, v25.2s, v11.s[2]
        umlal2  v31.2d, v25.4s, v11.s[3]
        ext     v25.16b, v27.16b, v1.16b, #8
        umlal   v31.2d, v29.2s, v11.s[0]
        and     v27.16b, v27.16b, v0.16b
        umlal2  v31.2d, v29.4s, v11.s[1]
        usra    v27.2d, v4.2d, #0x1d
        str     q31, [x0, #0xe0]
        usra    v16.2d, v25.2d, #0x1d
        and     v4.16b, v28.16b, v0.16b
        ldp     q25, q29, [x17, #0x210]
        umull   v31.2d, v25.2s, v13.s[2]
        umlal2  v31.2d, v25.4s, v13.s[3]
        and     v25.16b, v5.16b, v0.16b
        usra    v25.2d, v12.2d, #0x1d
        umlal   v31.2d, v29.2s, v13.s[0]
        umlal2  v31.2d, v29.4s, v13.s[1]
        ext     v12.16b, v1.16b, v20.16b, #8
        umlal   v31.2d, v6.2s, v11.s[2]
        ext     v5.16b, v5.16b, v1.16b, #8
        and     v29.16b, v20.16b, v0.16b
        usra    v29.2d, v12.2d, #0x1d
        umlal2  v31.2d, v6.4s, v11.s[3]
        ext     v11.16b, v1.16b, v3.16b, #8
        and     v12.16b, v17.16b, v0.16b
        str     q31, [x0, #0xf0]
        ext     v6.16b, v1.16b, v10.16b, #8
        ext     v20.16b, v20.16b, v1.16b, #8
        and     v31.16b, v14.16b, v0.16b
        usra    v31.2d, v9.2d, #0x1d
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v29.2d, v14.2d, #0x1d
        usra    v25.2d, v20.2d, #0x1d
        ldp     q14, q9, [x17, #0x220]
        umull   v20.2d, v14.2s, v13.s[2]
        umlal2  v20.2d, v14.4s, v13.s[3]
        ext     v14.16b, v1.16b, v17.16b, #8
        usra    v12.2d, v14.2d, #0x1d
        ext     v14.16b, v17.16b, v1.16b, #8
        and     v17.16b, v10.16b, v0.16b
        usra    v17.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v21.16b, #8
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v31.2d, v10.2d, #0x1d
        ext     v10.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v0.16b
        usra    v21.2d, v6.2d, #0x1d
        usra    v17.2d, v10.2d, #0x1d
        ldp     d10, d6, [x1, #0xb0]
        usra    v15.2d, v10.2d, #0x2a
        umlal   v20.2d, v9.2s, v13.s[0]
        shl     v10.2d, v6.2d, #0x1c
        umlal2  v20.2d, v9.4s, v13.s[1]
        ldp     d9, d13, [x1, #0xa8]
        usra    v2.2d, v9.2d, #0x30
        shl     v9.2d, v13.2d, #0x16
        and     v13.16b, v3.16b, v0.16b
        usra    v2.2d, v9.2d, #6
        ext     v9.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v7.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        ext     v11.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        usra    v15.2d, v10.2d, #6
        usra    v15.2d, v11.2d, #0x1d
        ldp     q10, q11, [x17]
        umlal   v15.2d, v10.2s, v2.s[0]
        usra    v19.2d, v9.2d, #0x1d
        umlal2  v15.2d, v10.4s, v2.s[2]
        ldp     d10, d9, [x1, #0xb8]
        shl     v9.2d, v9.2d, #0x22
        ext     v3.16b, v3.16b, v1.16b, #8
        usra    v13.2d, v24.2d, #0x1d
        ext     v6.16b, v1.16b, v15.16b, #8
        usra    v15.2d, v6.2d, #0x1d
        and     v6.16b, v15.16b, v0.16b
        usra    v13.2d, v10.2d, #0x24
        ext     v10.16b, v15.16b, v1.16b, #8
        usra    v13.2d, v9.2d, #6
        ldp     q9, q15, [x17]
        usra    v19.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v18.16b, #8
        usra    v13.2d, v10.2d, #0x1d
        umlal   v13.2d, v11.2s, v2.s[0]
        ldp     q10, q24, [x17, #0x20]
        umlal2  v13.2d, v11.4s, v2.s[2]
        umlal   v13.2d, v9.2s, v6.s[0]
        ext     v11.16b, v7.16b, v1.16b, #8
        umlal2  v13.2d, v9.4s, v6.s[2]
        ext     v9.16b, v1.16b, v13.16b, #8
        umlal   v19.2d, v10.2s, v2.s[0]
        usra    v13.2d, v9.2d, #0x1d
        umlal2  v19.2d, v10.4s, v2.s[2]
        ldp     d10, d9, [x1, #0xc0]
        and     v7.16b, v18.16b, v0.16b
        usra    v7.2d, v3.2d, #0x1d
        usra    v7.2d, v11.2d, #0x1d
        umlal   v7.2d, v24.2s, v2.s[0]
        usra    v19.2d, v10.2d, #0x1e
        and     v10.16b, v13.16b, v0.16b
        shl     v11.2d, v9.2d, #0x28
        and     v9.16b, v30.16b, v0.16b
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v19.2d, v11.2d, #6
        usra    v19.2d, v13.2d, #0x1d
        ldp     q11, q13, [x17, #0x20]
        umlal2  v7.2d, v24.4s, v2.s[2]
        ext     v3.16b, v1.16b, v30.16b, #8
        umlal   v7.2d, v11.2s, v6.s[0]
        ext     v18.16b, v18.16b, v1.16b, #8
        umlal   v19.2d, v15.2s, v6.s[0]
        usra    v9.2d, v3.2d, #0x1d
        umlal2  v19.2d, v15.4s, v6.s[2]
        ldp     q15, q3, [x17, #0x40]
        usra    v9.2d, v18.2d, #0x1d
        ext     v18.16b, v30.16b, v1.16b, #8
        umlal2  v7.2d, v11.4s, v6.s[2]
        ext     v11.16b, v1.16b, v22.16b, #8
        umlal   v9.2d, v15.2s, v2.s[0]
        and     v24.16b, v22.16b, v0.16b
        umlal2  v9.2d, v15.4s, v2.s[2]
        usra    v24.2d, v11.2d, #0x1d
        umlal   v9.2d, v13.2s, v6.s[0]
        usra    v24.2d, v18.2d, #0x1d
        umlal2  v9.2d, v13.4s, v6.s[2]
        ldp     q11, q13, [x17, #0x40]
        umlal   v24.2d, v3.2s, v2.s[0]
        usra    v21.2d, v14.2d, #0x1d
        umlal2  v24.2d, v3.4s, v2.s[2]
        ldp     q14, q15, [x17, #0x60]
        ext     v3.16b, v22.16b, v1.16b, #8
        usra    v12.2d, v3.2d, #0x1d
        umlal   v24.2d, v11.2s, v6.s[0]
        ldp     q3, q18, [x17, #0x80]
        umlal2  v24.2d, v11.4s, v6.s[2]
        str     q20, [x0, #0x100]
        umlal   v12.2d, v14.2s, v2.s[0]
        ldr     q11, [x0]
        umlal2  v12.2d, v14.4s, v2.s[2]
        umlal   v21.2d, v15.2s, v2.s[0]
        ext     v14.16b, v1.16b, v26.16b, #8
        umlal   v12.2d, v13.2s, v6.s[0]
        ext     v20.16b, v1.16b, v8.16b, #8
        umlal2  v12.2d, v13.4s, v6.s[2]
        and     v13.16b, v26.16b, v0.16b
        umlal2  v21.2d, v15.4s, v2.s[2]
        ldp     q15, q22, [x17, #0x60]
        umlal   v21.2d, v15.2s, v6.s[0]
        ext     v30.16b, v28.16b, v1.16b, #8
        umlal2  v21.2d, v15.4s, v6.s[2]
        usra    v13.2d, v14.2d, #0x1d
        umlal   v17.2d, v3.2s, v2.s[0]
        ext     v14.16b, v11.16b, v1.16b, #8
        umlal2  v17.2d, v3.4s, v2.s[2]
        ext     v15.16b, v1.16b, v28.16b, #8
        usra    v4.2d, v15.2d, #0x1d
        umlal   v17.2d, v22.2s, v6.s[0]
        ldp     q15, q3, [x17, #0xa0]
        umlal2  v17.2d, v22.4s, v6.s[2]
        ext     v22.16b, v8.16b, v1.16b, #8
        umlal   v31.2d, v18.2s, v2.s[0]
        usra    v27.2d, v22.2d, #0x1d
        umlal2  v31.2d, v18.4s, v2.s[2]
        ldp     q18, q22, [x17]
        umlal   v19.2d, v18.2s, v10.s[0]
        usra    v13.2d, v5.2d, #0x1d
        umlal2  v19.2d, v18.4s, v10.s[2]
        ext     v5.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v5.2d, #0x1d
        ext     v5.16b, v19.16b, v1.16b, #8
        and     v18.16b, v19.16b, v0.16b
        and     v8.16b, v8.16b, v0.16b
        umlal   v29.2d, v15.2s, v2.s[0]
        usra    v8.2d, v20.2d, #0x1d
        umlal2  v29.2d, v15.4s, v2.s[2]
        and     v15.16b, v11.16b, v0.16b
        ldp     q19, q20, [x17, #0xc0]
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v4.2d, v23.2d, #0x1d
        uzp1    v23.4s, v2.4s, v6.4s
        ext     v26.16b, v26.16b, v1.16b, #8
        usra    v15.2d, v30.2d, #0x1d
        usra    v8.2d, v26.2d, #0x1d
        ldp     q26, q28, [x17, #0xe0]
        umlal   v27.2d, v26.2s, v2.s[0]
        usra    v15.2d, v11.2d, #0x1d
        umlal   v16.2d, v28.2s, v2.s[0]
        umlal   v25.2d, v3.2s, v2.s[0]
        umlal2  v25.2d, v3.4s, v2.s[2]
        ldp     q11, q3, [x17, #0x100]
        umlal   v13.2d, v19.2s, v2.s[0]
        umlal   v4.2d, v11.2s, v2.s[0]
        umlal2  v4.2d, v11.4s, v2.s[2]
        ldr     q11, [x0, #0x10]
        umlal   v8.2d, v20.2s, v2.s[0]
        umlal2  v8.2d, v20.4s, v2.s[2]
        and     v20.16b, v11.16b, v0.16b
        usra    v20.2d, v14.2d, #0x1d
        umlal2  v27.2d, v26.4s, v2.s[2]
        ldp     d14, d26, [x1, #0xc8]
        usra    v7.2d, v14.2d, #0x18
        shl     v14.2d, v26.2d, #0x2e
        umlal2  v16.2d, v28.4s, v2.s[2]
        usra    v7.2d, v14.2d, #6
        ldp     q14, q26, [x17, #0x20]
        umlal   v9.2d, v14.2s, v10.s[0]
        usra    v7.2d, v5.2d, #0x1d
        umlal2  v9.2d, v14.4s, v10.s[2]
        ldp     q14, q5, [x17, #0x80]
        umlal   v7.2d, v22.2s, v10.s[0]
        umlal2  v7.2d, v22.4s, v10.s[2]
        ldp     q22, q28, [x17, #0xe0]
        umlal   v24.2d, v26.2s, v10.s[0]
        umlal2  v24.2d, v26.4s, v10.s[2]
        umlal   v31.2d, v14.2s, v6.s[0]
        umlal2  v31.2d, v14.4s, v6.s[2]
        ldp     q14, q26, [x17, #0xc0]
        umlal   v29.2d, v5.2s, v6.s[0]
        umlal2  v29.2d, v5.4s, v6.s[2]
        umlal2  v13.2d, v19.4s, v2.s[2]
        ldp     q5, q19, [x17, #0xa0]
        umlal   v15.2d, v3.2s, v2.s[0]
        umlal   v16.2d, v22.2s, v6.s[0]
        umlal   v27.2d, v26.2s, v6.s[0]
        umlal   v25.2d, v5.2s, v6.s[0]
        umlal2  v25.2d, v5.4s, v6.s[2]
        ext     v5.16b, v1.16b, v11.16b, #8
        usra    v20.2d, v5.2d, #0x1d
        ldp     q5, q30, [x17, #0x120]
        ext     v11.16b, v11.16b, v1.16b, #8
        umlal   v8.2d, v14.2s, v6.s[0]
        umlal2  v27.2d, v26.4s, v6.s[2]
        umlal2  v16.2d, v22.4s, v6.s[2]
        ldp     q22, q26, [x17, #0x40]
        umlal   v12.2d, v22.2s, v10.s[0]
        umlal2  v12.2d, v22.4s, v10.s[2]
        ldr     q22, [x0, #0x20]
        umlal   v21.2d, v26.2s, v10.s[0]
        umlal2  v21.2d, v26.4s, v10.s[2]
        ldp     q26, q30, [x17, #0x60]
        umlal   v17.2d, v26.2s, v10.s[0]
        umlal2  v17.2d, v26.4s, v10.s[2]
        umlal   v31.2d, v30.2s, v10.s[0]
        umlal2  v31.2d, v30.4s, v10.s[2]
        ldp     q26, q30, [x17, #0x100]
        umlal   v13.2d, v19.2s, v6.s[0]
        umlal2  v13.2d, v19.4s, v6.s[2]
        umlal   v4.2d, v28.2s, v6.s[0]
        umlal2  v15.2d, v3.4s, v2.s[2]
        ldp     q2, q3, [x17, #0x80]
        umlal   v29.2d, v2.2s, v10.s[0]
        umlal2  v29.2d, v2.4s, v10.s[2]
        ext     v2.16b, v22.16b, v1.16b, #8
        umlal   v20.2d, v30.2s, v6.s[0]
        umlal2  v4.2d, v28.4s, v6.s[2]
        and     v19.16b, v22.16b, v0.16b
        umlal2  v8.2d, v14.4s, v6.s[2]
        ext     v14.16b, v1.16b, v22.16b, #8
        umlal   v15.2d, v26.2s, v6.s[0]
        usra    v19.2d, v11.2d, #0x1d
        ldp     q11, q22, [x17]
        umlal   v7.2d, v11.2s, v18.s[0]
        umlal2  v7.2d, v11.4s, v18.s[2]
        ext     v11.16b, v1.16b, v7.16b, #8
        usra    v7.2d, v11.2d, #0x1d
        and     v11.16b, v7.16b, v0.16b
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v19.2d, v14.2d, #0x1d
        umlal2  v15.2d, v26.4s, v6.s[2]
        ldp     d14, d26, [x1, #0xd0]
        shl     v26.2d, v26.2d, #0x34
        umlal   v25.2d, v3.2s, v10.s[0]
        usra    v9.2d, v14.2d, #0x12
        umlal2  v25.2d, v3.4s, v10.s[2]
        usra    v9.2d, v26.2d, #6
        ldp     q14, q3, [x17, #0x20]
        usra    v9.2d, v7.2d, #0x1d
        umlal   v9.2d, v22.2s, v18.s[0]
        umlal2  v9.2d, v22.4s, v18.s[2]
        ldp     q7, q22, [x17, #0xc0]
        umlal   v24.2d, v14.2s, v18.s[0]
        umlal2  v24.2d, v14.4s, v18.s[2]
        ldp     q14, q26, [x17, #0xa0]
        umlal   v12.2d, v3.2s, v18.s[0]
        umlal2  v12.2d, v3.4s, v18.s[2]
        umlal2  v20.2d, v30.4s, v6.s[2]
        ldp     q3, q6, [x17, #0x40]
        umlal   v21.2d, v3.2s, v18.s[0]
        umlal   v20.2d, v5.2s, v23.s[0]
        umlal2  v20.2d, v5.4s, v23.s[1]
        ldp     q5, q28, [x17, #0xe0]
        umlal2  v21.2d, v3.4s, v18.s[2]
        uzp1    v3.4s, v10.4s, v18.4s
        umlal   v4.2d, v5.2s, v10.s[0]
        umlal   v17.2d, v6.2s, v18.s[0]
        umlal2  v17.2d, v6.4s, v18.s[2]
        umlal   v13.2d, v14.2s, v10.s[0]
        umlal   v8.2d, v26.2s, v10.s[0]
        umlal2  v8.2d, v26.4s, v10.s[2]
        ldp     q6, q26, [x17, #0x100]
        umlal2  v13.2d, v14.4s, v10.s[2]
        umlal   v16.2d, v22.2s, v10.s[0]
        umlal2  v4.2d, v5.4s, v10.s[2]
        ldr     q14, [x0, #0x30]
        umlal   v27.2d, v7.2s, v10.s[0]
        umlal2  v27.2d, v7.4s, v10.s[2]
        ldp     q5, q7, [x17, #0x120]
        umlal2  v16.2d, v22.4s, v10.s[2]
        umlal   v15.2d, v28.2s, v10.s[0]
        umlal   v19.2d, v26.2s, v10.s[0]
        umlal2  v19.2d, v26.4s, v10.s[2]
        ldp     q22, q26, [x17, #0x60]
        umlal2  v15.2d, v28.4s, v10.s[2]
        umlal   v20.2d, v6.2s, v10.s[0]
        umlal2  v20.2d, v6.4s, v10.s[2]
        ldp     d10, d6, [x1, #0xd8]
        umlal   v19.2d, v5.2s, v23.s[2]
        umlal2  v19.2d, v5.4s, v23.s[3]
        umlal   v19.2d, v7.2s, v23.s[0]
        umlal2  v19.2d, v7.4s, v23.s[1]
        ldp     q5, q7, [x17]
        umlal   v31.2d, v22.2s, v18.s[0]
        shl     v6.2d, v6.2d, #0x3a
        umlal2  v31.2d, v22.4s, v18.s[2]
        usra    v24.2d, v10.2d, #0xc
        umlal   v29.2d, v26.2s, v18.s[0]
        umlal2  v29.2d, v26.4s, v18.s[2]
        ldp     q10, q22, [x17, #0x80]
        usra    v24.2d, v6.2d, #6
        ldp     q6, q26, [x17, #0xa0]
        umlal   v9.2d, v5.2s, v11.s[0]
        umlal2  v9.2d, v5.4s, v11.s[2]
        umlal   v25.2d, v10.2s, v18.s[0]
        umlal2  v25.2d, v10.4s, v18.s[2]
        ext     v10.16b, v1.16b, v9.16b, #8
        umlal   v13.2d, v22.2s, v18.s[0]
        usra    v9.2d, v10.2d, #0x1d
        and     v10.16b, v14.16b, v0.16b
        umlal   v8.2d, v6.2s, v18.s[0]
        ldp     q5, q28, [x17, #0x100]
        usra    v10.2d, v2.2d, #0x1d
        umlal2  v13.2d, v22.4s, v18.s[2]
        ext     v2.16b, v14.16b, v1.16b, #8
        ext     v14.16b, v1.16b, v14.16b, #8
        umlal2  v8.2d, v6.4s, v18.s[2]
        umlal   v27.2d, v26.2s, v18.s[0]
        usra    v10.2d, v14.2d, #0x1d
        and     v14.16b, v9.16b, v0.16b
        ext     v9.16b, v9.16b, v1.16b, #8
        ldr     d6, [x1, #0xe0]
        umlal2  v27.2d, v26.4s, v18.s[2]
        ldp     q22, q26, [x17, #0x140]
        usra    v24.2d, v9.2d, #0x1d
        umlal   v10.2d, v28.2s, v18.s[0]
        umlal2  v10.2d, v28.4s, v18.s[2]
        ldp     q9, q26, [x17, #0x20]
        umlal   v24.2d, v7.2s, v11.s[0]
        umlal2  v24.2d, v7.4s, v11.s[2]
        ldr     q7, [x0, #0x40]
        umlal   v12.2d, v9.2s, v11.s[0]
        umlal2  v12.2d, v9.4s, v11.s[2]
        and     v9.16b, v7.16b, v0.16b
        umlal   v21.2d, v26.2s, v11.s[0]
        umlal2  v21.2d, v26.4s, v11.s[2]
        usra    v12.2d, v6.2d, #6
        ldp     q6, q26, [x17, #0xc0]
        umlal   v16.2d, v6.2s, v18.s[0]
        umlal2  v16.2d, v6.4s, v18.s[2]
        ldp     q6, q28, [x17, #0x40]
        umlal   v4.2d, v26.2s, v18.s[0]
        umlal2  v4.2d, v26.4s, v18.s[2]
        umlal   v17.2d, v6.2s, v11.s[0]
        umlal2  v17.2d, v6.4s, v11.s[2]
        ext     v6.16b, v7.16b, v1.16b, #8
        umlal   v31.2d, v28.2s, v11.s[0]
        ext     v7.16b, v1.16b, v7.16b, #8
        umlal2  v31.2d, v28.4s, v11.s[2]
        ldp     q26, q28, [x17, #0xe0]
        usra    v9.2d, v2.2d, #0x1d
        umlal   v19.2d, v5.2s, v18.s[0]
        umlal2  v19.2d, v5.4s, v18.s[2]
        ldp     q2, q5, [x17, #0x60]
        umlal   v29.2d, v2.2s, v11.s[0]
        umlal2  v29.2d, v2.4s, v11.s[2]
        umlal   v25.2d, v5.2s, v11.s[0]
        umlal2  v25.2d, v5.4s, v11.s[2]
        ldp     q2, q5, [x17]
        umlal   v24.2d, v2.2s, v14.s[0]
        umlal2  v24.2d, v2.4s, v14.s[2]
        ext     v2.16b, v1.16b, v24.16b, #8
        usra    v24.2d, v2.2d, #0x1d
        ext     v2.16b, v24.16b, v1.16b, #8
        usra    v12.2d, v2.2d, #0x1d
        umlal   v12.2d, v5.2s, v14.s[0]
        and     v2.16b, v24.16b, v0.16b
        umlal   v20.2d, v28.2s, v18.s[0]
        umlal2  v12.2d, v5.4s, v14.s[2]
        ldp     q5, q24, [x17, #0x120]
        umlal   v10.2d, v5.2s, v3.s[0]
        umlal2  v10.2d, v5.4s, v3.s[1]
        umlal2  v20.2d, v28.4s, v18.s[2]
        ldp     q5, q28, [x17, #0xc0]
        umlal   v10.2d, v24.2s, v23.s[2]
        umlal2  v10.2d, v24.4s, v23.s[3]
        umlal   v10.2d, v22.2s, v23.s[0]
        umlal2  v10.2d, v22.4s, v23.s[1]
        ldp     q22, q24, [x17, #0xa0]
        umlal   v15.2d, v26.2s, v18.s[0]
        usra    v9.2d, v7.2d, #0x1d
        umlal   v16.2d, v24.2s, v11.s[0]
        umlal2  v15.2d, v26.4s, v18.s[2]
        ldr     d7, [x1, #0xe8]
        shl     v7.2d, v7.2d, #6
        ldp     q18, q26, [x17, #0x80]
        umlal   v8.2d, v26.2s, v11.s[0]
        umlal   v13.2d, v18.2s, v11.s[0]
        umlal2  v13.2d, v18.4s, v11.s[2]
        ldr     q18, [x0, #0x50]
        umlal2  v8.2d, v26.4s, v11.s[2]
        umlal   v27.2d, v22.2s, v11.s[0]
        umlal   v4.2d, v5.2s, v11.s[0]
        umlal2  v4.2d, v5.4s, v11.s[2]
        ldp     q5, q26, [x17, #0x100]
        umlal   v9.2d, v26.2s, v11.s[0]
        umlal2  v9.2d, v26.4s, v11.s[2]
        uzp1    v26.4s, v11.4s, v14.4s
        umlal   v10.2d, v5.2s, v11.s[0]
        ext     v30.16b, v1.16b, v18.16b, #8
        umlal2  v16.2d, v24.4s, v11.s[2]
        umlal2  v27.2d, v22.4s, v11.s[2]
        and     v22.16b, v18.16b, v0.16b
        usra    v22.2d, v6.2d, #0x1d
        ldp     q6, q24, [x17, #0xe0]
        umlal   v20.2d, v6.2s, v11.s[0]
        umlal2  v20.2d, v6.4s, v11.s[2]
        umlal   v19.2d, v24.2s, v11.s[0]
        umlal2  v10.2d, v5.4s, v11.s[2]
        umlal2  v19.2d, v24.4s, v11.s[2]
        ldp     q5, q6, [x17, #0x20]
        umlal   v21.2d, v5.2s, v14.s[0]
        umlal2  v21.2d, v5.4s, v14.s[2]
        usra    v21.2d, v7.2d, #6
        umlal   v17.2d, v6.2s, v14.s[0]
        ldp     q5, q7, [x17, #0x40]
        umlal2  v17.2d, v6.4s, v14.s[2]
        umlal   v29.2d, v7.2s, v14.s[0]
        umlal   v31.2d, v5.2s, v14.s[0]
        umlal2  v31.2d, v5.4s, v14.s[2]
        ldp     q5, q6, [x17, #0x140]
        ext     v18.16b, v18.16b, v1.16b, #8
        umlal2  v29.2d, v7.4s, v14.s[2]
        umlal   v15.2d, v28.2s, v11.s[0]
        usra    v22.2d, v30.2d, #0x1d
        ldp     q7, q24, [x17, #0x120]
        umlal   v9.2d, v7.2s, v3.s[2]
        umlal2  v9.2d, v7.4s, v3.s[3]
        ldp     q7, q30, [x17, #0x160]
        umlal   v9.2d, v24.2s, v3.s[0]
        umlal2  v9.2d, v24.4s, v3.s[1]
        umlal   v9.2d, v5.2s, v23.s[2]
        umlal2  v9.2d, v5.4s, v23.s[3]
        ldp     q5, q24, [x17, #0x60]
        umlal   v25.2d, v5.2s, v14.s[0]
        umlal2  v25.2d, v5.4s, v14.s[2]
        umlal   v9.2d, v6.2s, v23.s[0]
        umlal2  v15.2d, v28.4s, v11.s[2]
        ldp     q11, q5, [x17, #0x80]
        umlal   v27.2d, v5.2s, v14.s[0]
        umlal   v13.2d, v24.2s, v14.s[0]
        umlal2  v13.2d, v24.4s, v14.s[2]
        ldp     q24, q28, [x17, #0xc0]
        umlal2  v9.2d, v6.4s, v23.s[1]
        ldp     q6, q30, [x17, #0xa0]
        umlal   v20.2d, v28.2s, v14.s[0]
        umlal2  v20.2d, v28.4s, v14.s[2]
        umlal   v16.2d, v6.2s, v14.s[0]
        umlal   v8.2d, v11.2s, v14.s[0]
        umlal2  v8.2d, v11.4s, v14.s[2]
        umlal   v15.2d, v24.2s, v14.s[0]
        umlal2  v27.2d, v5.4s, v14.s[2]
        ldp     q11, q5, [x17]
        umlal   v12.2d, v11.2s, v2.s[0]
        umlal2  v12.2d, v11.4s, v2.s[2]
        ext     v11.16b, v1.16b, v12.16b, #8
        usra    v12.2d, v11.2d, #0x1d
        ext     v11.16b, v12.16b, v1.16b, #8
        usra    v21.2d, v11.2d, #0x1d
        and     v11.16b, v12.16b, v0.16b
        umlal   v21.2d, v5.2s, v2.s[0]
        umlal2  v21.2d, v5.4s, v2.s[2]
        ldp     q12, q5, [x17, #0x100]
        umlal   v22.2d, v5.2s, v14.s[0]
        umlal   v4.2d, v30.2s, v14.s[0]
        umlal2  v4.2d, v30.4s, v14.s[2]
        ldp     q28, q30, [x17, #0xe0]
        umlal   v19.2d, v28.2s, v14.s[0]
        umlal2  v19.2d, v28.4s, v14.s[2]
        umlal   v9.2d, v12.2s, v14.s[0]
        umlal2  v16.2d, v6.4s, v14.s[2]
        ldr     q6, [x0, #0x60]
        umlal2  v15.2d, v24.4s, v14.s[2]
        ldp     q24, q28, [x17, #0x20]
        umlal   v17.2d, v24.2s, v2.s[0]
        umlal2  v17.2d, v24.4s, v2.s[2]
        umlal   v31.2d, v28.2s, v2.s[0]
        umlal2  v31.2d, v28.4s, v2.s[2]
        ldp     q24, q28, [x17, #0x40]
        umlal   v29.2d, v24.2s, v2.s[0]
        umlal2  v29.2d, v24.4s, v2.s[2]
        umlal2  v9.2d, v12.4s, v14.s[2]
        umlal   v10.2d, v30.2s, v14.s[0]
        umlal2  v22.2d, v5.4s, v14.s[2]
        ldp     q12, q5, [x17, #0x120]
        umlal   v22.2d, v12.2s, v26.s[0]
        umlal2  v22.2d, v12.4s, v26.s[1]
        umlal2  v10.2d, v30.4s, v14.s[2]
        ldp     q14, q12, [x17, #0x140]
        ldp     q24, q30, [x17, #0xa0]
        umlal   v22.2d, v5.2s, v3.s[2]
        umlal2  v22.2d, v5.4s, v3.s[3]
        umlal   v22.2d, v14.2s, v3.s[0]
        umlal2  v22.2d, v14.4s, v3.s[1]
        ldp     q14, q5, [x17, #0x60]
        umlal   v22.2d, v12.2s, v23.s[2]
        umlal2  v22.2d, v12.4s, v23.s[3]
        umlal   v22.2d, v7.2s, v23.s[0]
        umlal   v25.2d, v28.2s, v2.s[0]
        umlal2  v25.2d, v28.4s, v2.s[2]
        ext     v12.16b, v6.16b, v1.16b, #8
        umlal2  v22.2d, v7.4s, v23.s[1]
        ldp     q7, q28, [x17, #0xc0]
        umlal   v13.2d, v14.2s, v2.s[0]
        umlal2  v13.2d, v14.4s, v2.s[2]
        umlal   v8.2d, v5.2s, v2.s[0]
        umlal2  v8.2d, v5.4s, v2.s[2]
        ldp     q14, q5, [x17, #0x80]
        umlal   v16.2d, v5.2s, v2.s[0]
        umlal   v27.2d, v14.2s, v2.s[0]
        umlal2  v27.2d, v14.4s, v2.s[2]
        umlal2  v16.2d, v5.4s, v2.s[2]
        and     v14.16b, v6.16b, v0.16b
        usra    v14.2d, v18.2d, #0x1d
        uzp1    v5.4s, v2.4s, v11.4s
        ext     v6.16b, v1.16b, v6.16b, #8
        usra    v14.2d, v6.2d, #0x1d
        umlal   v20.2d, v7.2s, v2.s[0]
        umlal   v4.2d, v24.2s, v2.s[0]
        umlal2  v4.2d, v24.4s, v2.s[2]
        ldp     d6, d18, [x1, #0xe8]
        shl     v18.2d, v18.2d, #0xc
        umlal   v15.2d, v30.2s, v2.s[0]
        usra    v17.2d, v6.2d, #0x3a
        usra    v17.2d, v18.2d, #6
        ldp     q6, q18, [x17]
        umlal   v21.2d, v6.2s, v11.s[0]
        umlal2  v21.2d, v6.4s, v11.s[2]
        ext     v6.16b, v1.16b, v21.16b, #8
        usra    v21.2d, v6.2d, #0x1d
        and     v6.16b, v21.16b, v0.16b
        ext     v21.16b, v21.16b, v1.16b, #8
        usra    v17.2d, v21.2d, #0x1d
        umlal   v17.2d, v18.2s, v11.s[0]
        umlal2  v17.2d, v18.4s, v11.s[2]
        ldp     q18, q21, [x17, #0x20]
        umlal   v31.2d, v18.2s, v11.s[0]
        umlal   v29.2d, v21.2s, v11.s[0]
        umlal2  v29.2d, v21.4s, v11.s[2]
        ldp     q21, q24, [x17, #0xe0]
        umlal2  v20.2d, v7.4s, v2.s[2]
        umlal   v9.2d, v24.2s, v2.s[0]
        ldr     q7, [x0, #0x70]
        umlal2  v15.2d, v30.4s, v2.s[2]
        umlal2  v9.2d, v24.4s, v2.s[2]
        ldp     q24, q30, [x17, #0x100]
        umlal   v19.2d, v28.2s, v2.s[0]
        umlal   v10.2d, v21.2s, v2.s[0]
        umlal2  v31.2d, v18.4s, v11.s[2]
        umlal2  v10.2d, v21.4s, v2.s[2]
        ldp     q18, q21, [x17, #0x120]
        umlal2  v19.2d, v28.4s, v2.s[2]
        umlal   v22.2d, v24.2s, v2.s[0]
        umlal   v14.2d, v30.2s, v2.s[0]
        umlal2  v22.2d, v24.4s, v2.s[2]
        umlal2  v14.2d, v30.4s, v2.s[2]
        ldp     q2, q24, [x17, #0x140]
        umlal   v14.2d, v18.2s, v26.s[2]
        ldp     q28, q30, [x17, #0x160]
        umlal2  v14.2d, v18.4s, v26.s[3]
        umlal   v14.2d, v21.2s, v26.s[0]
        umlal2  v14.2d, v21.4s, v26.s[1]
        ldp     q18, q21, [x17, #0x40]
        umlal   v14.2d, v2.2s, v3.s[2]
        umlal   v25.2d, v18.2s, v11.s[0]
        umlal2  v14.2d, v2.4s, v3.s[3]
        umlal   v14.2d, v24.2s, v3.s[0]
        umlal2  v14.2d, v24.4s, v3.s[1]
        ldp     q2, q24, [x17, #0x60]
        umlal   v14.2d, v28.2s, v23.s[2]
        umlal2  v14.2d, v28.4s, v23.s[3]
        umlal2  v25.2d, v18.4s, v11.s[2]
        ext     v18.16b, v7.16b, v1.16b, #8
        umlal   v8.2d, v2.2s, v11.s[0]
        umlal   v13.2d, v21.2s, v11.s[0]
        umlal   v27.2d, v24.2s, v11.s[0]
        umlal   v14.2d, v30.2s, v23.s[0]
        umlal2  v14.2d, v30.4s, v23.s[1]
        umlal2  v13.2d, v21.4s, v11.s[2]
        and     v21.16b, v7.16b, v0.16b
        usra    v21.2d, v12.2d, #0x1d
        umlal2  v27.2d, v24.4s, v11.s[2]
        ldp     q12, q24, [x17, #0x80]
        ext     v7.16b, v1.16b, v7.16b, #8
        usra    v21.2d, v7.2d, #0x1d
        ldp     d7, d28, [x1, #0xf0]
        usra    v31.2d, v7.2d, #0x34
        umlal2  v8.2d, v2.4s, v11.s[2]
        shl     v2.2d, v28.2d, #0x12
        usra    v31.2d, v2.2d, #6
        ldp     q2, q7, [x17]
        umlal   v17.2d, v2.2s, v6.s[0]
        umlal2  v17.2d, v2.4s, v6.s[2]
        ext     v2.16b, v1.16b, v17.16b, #8
        usra    v17.2d, v2.2d, #0x1d
        ext     v2.16b, v17.16b, v1.16b, #8
        usra    v31.2d, v2.2d, #0x1d
        umlal   v31.2d, v7.2s, v6.s[0]
        and     v2.16b, v17.16b, v0.16b
        ldp     q17, q28, [x17, #0xa0]
        umlal2  v31.2d, v7.4s, v6.s[2]
        ldp     q7, q30, [x17, #0x180]
        umlal   v15.2d, v17.2s, v11.s[0]
        umlal   v4.2d, v24.2s, v11.s[0]
        umlal2  v4.2d, v24.4s, v11.s[2]
        umlal   v20.2d, v28.2s, v11.s[0]
        umlal2  v15.2d, v17.4s, v11.s[2]
        umlal   v16.2d, v12.2s, v11.s[0]
        ldp     q17, q24, [x17, #0xc0]
        umlal2  v16.2d, v12.4s, v11.s[2]
        ldp     q12, q30, [x17, #0xe0]
        umlal   v9.2d, v12.2s, v11.s[0]
        umlal2  v9.2d, v12.4s, v11.s[2]
        umlal   v22.2d, v30.2s, v11.s[0]
        umlal   v19.2d, v17.2s, v11.s[0]
        umlal2  v19.2d, v17.4s, v11.s[2]
        ldr     q12, [x0, #0x80]
        umlal2  v20.2d, v28.4s, v11.s[2]
        umlal   v10.2d, v24.2s, v11.s[0]
        ldp     q17, q28, [x17, #0x100]
        umlal   v21.2d, v28.2s, v11.s[0]
        umlal2  v21.2d, v28.4s, v11.s[2]
        umlal2  v10.2d, v24.4s, v11.s[2]
        ldp     q24, q28, [x17, #0x120]
        umlal   v21.2d, v24.2s, v5.s[0]
        umlal2  v21.2d, v24.4s, v5.s[1]
        umlal2  v22.2d, v30.4s, v11.s[2]
        umlal   v14.2d, v17.2s, v11.s[0]
        umlal   v21.2d, v28.2s, v26.s[2]
        umlal2  v21.2d, v28.4s, v26.s[3]
        ldp     q24, q28, [x17, #0x20]
        umlal   v29.2d, v24.2s, v6.s[0]
        umlal2  v29.2d, v24.4s, v6.s[2]
        umlal2  v14.2d, v17.4s, v11.s[2]
        ldp     q11, q17, [x17, #0x140]
        ldp     q24, q30, [x17, #0x160]
        umlal   v21.2d, v11.2s, v26.s[0]
        umlal2  v21.2d, v11.4s, v26.s[1]
        umlal   v21.2d, v17.2s, v3.s[2]
        umlal   v25.2d, v28.2s, v6.s[0]
        umlal2  v21.2d, v17.4s, v3.s[3]
        ldp     q11, q17, [x17, #0x40]
        umlal   v21.2d, v24.2s, v3.s[0]
        umlal2  v21.2d, v24.4s, v3.s[1]
        umlal   v21.2d, v30.2s, v23.s[2]
        umlal2  v21.2d, v30.4s, v23.s[3]
        ldp     q24, q30, [x17, #0x60]
        umlal2  v25.2d, v28.4s, v6.s[2]
        umlal   v13.2d, v11.2s, v6.s[0]
        umlal   v21.2d, v7.2s, v23.s[0]
        umlal2  v13.2d, v11.4s, v6.s[2]
        umlal   v8.2d, v17.2s, v6.s[0]
        umlal   v27.2d, v24.2s, v6.s[0]
        umlal2  v27.2d, v24.4s, v6.s[2]
        ldp     q11, q24, [x17]
        umlal   v31.2d, v11.2s, v2.s[0]
        umlal2  v31.2d, v11.4s, v2.s[2]
        ldr     q11, [x17, #0x480]
        umlal   v16.2d, v30.2s, v6.s[0]
        umlal2  v16.2d, v30.4s, v6.s[2]
        ext     v24.16b, v12.16b, v1.16b, #8
        umlal2  v21.2d, v7.4s, v23.s[1]
        and     v7.16b, v12.16b, v0.16b
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v7.2d, v18.2d, #0x1d
        usra    v7.2d, v12.2d, #0x1d
        ldp     q12, q18, [x17, #0xa0]
        umlal   v20.2d, v12.2s, v6.s[0]
        umlal2  v8.2d, v17.4s, v6.s[2]
        uzp1    v17.4s, v6.4s, v2.4s
        umlal   v19.2d, v18.2s, v6.s[0]
        ldp     q28, q30, [x17, #0x80]
        umlal   v15.2d, v30.2s, v6.s[0]
        umlal   v4.2d, v28.2s, v6.s[0]
        umlal2  v4.2d, v28.4s, v6.s[2]
        umlal2  v15.2d, v30.4s, v6.s[2]
        umlal2  v19.2d, v18.4s, v6.s[2]
        ldp     q18, q28, [x17, #0xc0]
        umlal   v9.2d, v28.2s, v6.s[0]
        umlal2  v9.2d, v28.4s, v6.s[2]
        umlal   v10.2d, v18.2s, v6.s[0]
        umlal2  v10.2d, v18.4s, v6.s[2]
        umlal2  v20.2d, v12.4s, v6.s[2]
        ldp     q12, q18, [x17, #0x100]
        ldp     q28, q30, [x17, #0xe0]
        umlal   v22.2d, v28.2s, v6.s[0]
        umlal   v14.2d, v30.2s, v6.s[0]
        umlal   v21.2d, v12.2s, v6.s[0]
        umlal2  v21.2d, v12.4s, v6.s[2]
        umlal2  v22.2d, v28.4s, v6.s[2]
        ldp     q12, q28, [x17, #0x240]
        mul     v28.2s, v31.2s, v11.2s
        and     v28.16b, v28.16b, v0.16b
        umlal   v31.2d, v12.2s, v28.s[0]
        umlal   v7.2d, v18.2s, v6.s[0]
        umlal2  v7.2d, v18.4s, v6.s[2]
        umlal2  v14.2d, v30.4s, v6.s[2]
        ext     v6.16b, v1.16b, v31.16b, #8
        usra    v31.2d, v6.2d, #0x1d
        ext     v6.16b, v31.16b, v1.16b, #8
        mul     v11.2s, v6.2s, v11.2s
        and     v11.16b, v11.16b, v0.16b
        ldp     q6, q18, [x17, #0x120]
        umlal   v7.2d, v6.2s, v5.s[2]
        umlal2  v7.2d, v6.4s, v5.s[3]
        umlal   v7.2d, v18.2s, v5.s[0]
        uzp1    v6.2d, v28.2d, v11.2d
        umlal2  v7.2d, v18.4s, v5.s[1]
        ldp     q18, q28, [x17, #0x140]
        umlal2  v31.2d, v12.4s, v11.s[0]
        ldp     d11, d12, [x1, #0xf8]
        usra    v29.2d, v11.2d, #0x2e
        ext     v11.16b, v31.16b, v1.16b, #8
        shl     v12.2d, v12.2d, #0x18
        umlal   v7.2d, v18.2s, v26.s[2]
        ldp     q30, q31, [x17, #0x10]
        usra    v29.2d, v12.2d, #6
        usra    v29.2d, v11.2d, #0x1d
        umlal2  v7.2d, v18.4s, v26.s[3]
        ldp     q11, q12, [x17, #0x160]
        umlal   v7.2d, v28.2s, v26.s[0]
        umlal   v29.2d, v30.2s, v2.s[0]
        umlal2  v7.2d, v28.4s, v26.s[1]
        umlal2  v29.2d, v30.4s, v2.s[2]
        umlal   v7.2d, v11.2s, v3.s[2]
        ldp     q18, q28, [x17, #0x180]
        umlal2  v7.2d, v11.4s, v3.s[3]
        umlal   v7.2d, v12.2s, v3.s[0]
        umlal2  v7.2d, v12.4s, v3.s[1]
        ldp     q11, q12, [x17, #0x70]
        umlal   v7.2d, v18.2s, v23.s[2]
        umlal2  v7.2d, v18.4s, v23.s[3]
        ldr     q18, [x0, #0x90]
        umlal   v7.2d, v28.2s, v23.s[0]
        umlal2  v7.2d, v28.4s, v23.s[1]
        ldp     q28, q30, [x17, #0x30]
        umlal   v13.2d, v28.2s, v2.s[0]
        umlal2  v13.2d, v28.4s, v2.s[2]
        umlal   v25.2d, v31.2s, v2.s[0]
        umlal2  v25.2d, v31.4s, v2.s[2]
        and     v28.16b, v18.16b, v0.16b
        ext     v31.16b, v1.16b, v18.16b, #8
        umlal   v8.2d, v30.2s, v2.s[0]
        usra    v28.2d, v24.2d, #0x1d
        usra    v28.2d, v31.2d, #0x1d
        ldp     q24, q31, [x17, #0x250]
        ext     v18.16b, v18.16b, v1.16b, #8
        umlal   v29.2d, v24.2s, v6.s[0]
        umlal2  v29.2d, v24.4s, v6.s[2]
        ldp     q24, q31, [x17, #0x240]
        umlal2  v8.2d, v30.4s, v2.s[2]
        ldp     q30, q31, [x17, #0x50]
        umlal   v16.2d, v31.2s, v2.s[0]
        umlal   v27.2d, v30.2s, v2.s[0]
        umlal2  v27.2d, v30.4s, v2.s[2]
        umlal   v4.2d, v11.2s, v2.s[0]
        umlal2  v16.2d, v31.4s, v2.s[2]
        umlal   v15.2d, v12.2s, v2.s[0]
        umlal2  v15.2d, v12.4s, v2.s[2]
        ldp     q12, q30, [x17, #0x90]
        umlal   v19.2d, v30.2s, v2.s[0]
        umlal2  v19.2d, v30.4s, v2.s[2]
        umlal   v20.2d, v12.2s, v2.s[0]
        umlal2  v4.2d, v11.4s, v2.s[2]
        ldp     q11, q30, [x17, #0xb0]
        umlal   v10.2d, v11.2s, v2.s[0]
        umlal2  v10.2d, v11.4s, v2.s[2]
        ldr     q11, [x17, #0x480]
        umlal2  v20.2d, v12.4s, v2.s[2]
        ldp     q12, q31, [x17, #0xd0]
        umlal   v9.2d, v30.2s, v2.s[0]
        umlal   v22.2d, v12.2s, v2.s[0]
        umlal2  v22.2d, v12.4s, v2.s[2]
        umlal2  v9.2d, v30.4s, v2.s[2]
        mul     v12.2s, v29.2s, v11.2s
        and     v12.16b, v12.16b, v0.16b
        umlal   v14.2d, v31.2s, v2.s[0]
        umlal2  v14.2d, v31.4s, v2.s[2]
        ldp     q30, q31, [x17, #0xf0]
        umlal   v21.2d, v30.2s, v2.s[0]
        umlal   v7.2d, v31.2s, v2.s[0]
        umlal   v29.2d, v24.2s, v12.s[0]
        umlal2  v7.2d, v31.4s, v2.s[2]
        umlal2  v21.2d, v30.4s, v2.s[2]
        ldp     q30, q31, [x17, #0x110]
        umlal   v28.2d, v30.2s, v2.s[0]
        umlal2  v28.2d, v30.4s, v2.s[2]
        ldp     q2, q30, [x17, #0x360]
        umlal   v28.2d, v31.2s, v17.s[0]
        umlal2  v28.2d, v31.4s, v17.s[1]
        ldp     q30, q31, [x17, #0x130]
        umlal   v28.2d, v30.2s, v5.s[2]
        umlal2  v28.2d, v30.4s, v5.s[3]
        umlal   v28.2d, v31.2s, v5.s[0]
        umlal2  v28.2d, v31.4s, v5.s[1]
        ldp     q30, q31, [x17, #0x150]
        umlal   v28.2d, v30.2s, v26.s[2]
        umlal2  v28.2d, v30.4s, v26.s[3]
        ext     v30.16b, v1.16b, v29.16b, #8
        umlal   v28.2d, v31.2s, v26.s[0]
        usra    v29.2d, v30.2d, #0x1d
        ext     v30.16b, v29.16b, v1.16b, #8
        mul     v11.2s, v30.2s, v11.2s
        and     v11.16b, v11.16b, v0.16b
        uzp1    v30.2d, v12.2d, v11.2d
        umlal2  v28.2d, v31.4s, v26.s[1]
        ldp     q12, q31, [x17, #0x170]
        umlal   v28.2d, v12.2s, v3.s[2]
        umlal2  v28.2d, v12.4s, v3.s[3]
        umlal   v28.2d, v31.2s, v3.s[0]
        umlal2  v28.2d, v31.4s, v3.s[1]
        ldp     q12, q31, [x17, #0x190]
        umlal   v28.2d, v12.2s, v23.s[2]
        umlal2  v28.2d, v12.4s, v23.s[3]
        umlal2  v29.2d, v24.4s, v11.s[0]
        ext     v11.16b, v29.16b, v1.16b, #8
        ldp     q12, q24, [x17, #0x260]
        usra    v25.2d, v11.2d, #0x1d
        umlal   v28.2d, v31.2s, v23.s[0]
        umlal2  v28.2d, v31.4s, v23.s[1]
        ldp     q11, q29, [x17, #0x280]
        umlal   v13.2d, v24.2s, v6.s[0]
        umlal2  v13.2d, v24.4s, v6.s[2]
        umlal   v27.2d, v29.2s, v6.s[0]
        ldp     q24, q31, [x17, #0x2a0]
        umlal   v4.2d, v31.2s, v6.s[0]
        umlal   v25.2d, v12.2s, v6.s[0]
        umlal   v16.2d, v24.2s, v6.s[0]
        umlal2  v25.2d, v12.4s, v6.s[2]
        umlal2  v27.2d, v29.4s, v6.s[2]
        ldr     q12, [x0, #0xa0]
        umlal2  v4.2d, v31.4s, v6.s[2]
        ext     v29.16b, v1.16b, v12.16b, #8
        umlal   v8.2d, v11.2s, v6.s[0]
        ext     v31.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v0.16b
        usra    v12.2d, v18.2d, #0x1d
        uzp1    v18.4s, v6.4s, v30.4s
        umlal2  v8.2d, v11.4s, v6.s[2]
        usra    v12.2d, v29.2d, #0x1d
        ldp     q11, q29, [x17, #0x2c0]
        umlal   v12.2d, v2.2s, v6.s[0]
        umlal   v20.2d, v29.2s, v6.s[0]
        umlal2  v20.2d, v29.4s, v6.s[2]
        umlal   v15.2d, v11.2s, v6.s[0]
        umlal2  v16.2d, v24.4s, v6.s[2]
        umlal2  v12.2d, v2.4s, v6.s[2]
        ldp     q2, q24, [x17, #0x2e0]
        umlal   v10.2d, v24.2s, v6.s[0]
        umlal   v19.2d, v2.2s, v6.s[0]
        umlal2  v19.2d, v2.4s, v6.s[2]
        umlal2  v15.2d, v11.4s, v6.s[2]
        ldp     q11, q2, [x17, #0x300]
        umlal   v9.2d, v11.2s, v6.s[0]
        umlal   v22.2d, v2.2s, v6.s[0]
        umlal2  v22.2d, v2.4s, v6.s[2]
        umlal2  v9.2d, v11.4s, v6.s[2]
        ldp     q11, q2, [x17, #0x120]
        umlal   v12.2d, v11.2s, v17.s[2]
        umlal2  v12.2d, v11.4s, v17.s[3]
        umlal   v12.2d, v2.2s, v17.s[0]
        umlal2  v12.2d, v2.4s, v17.s[1]
        ldp     q11, q2, [x17, #0x340]
        umlal   v7.2d, v11.2s, v6.s[0]
        umlal   v28.2d, v2.2s, v6.s[0]
        umlal2  v7.2d, v11.4s, v6.s[2]
        umlal2  v10.2d, v24.4s, v6.s[2]
        ldp     q11, q24, [x17, #0x320]
        umlal   v14.2d, v11.2s, v6.s[0]
        umlal   v21.2d, v24.2s, v6.s[0]
        umlal2  v14.2d, v11.4s, v6.s[2]
        umlal2  v21.2d, v24.4s, v6.s[2]
        ldp     q11, q24, [x17, #0x140]
        umlal   v12.2d, v11.2s, v5.s[2]
        umlal2  v12.2d, v11.4s, v5.s[3]
        umlal   v12.2d, v24.2s, v5.s[0]
        umlal2  v12.2d, v24.4s, v5.s[1]
        umlal2  v28.2d, v2.4s, v6.s[2]
        ldp     q11, q2, [x17, #0x180]
        ldp     q6, q24, [x17, #0x160]
        umlal   v12.2d, v6.2s, v26.s[2]
        umlal2  v12.2d, v6.4s, v26.s[3]
        umlal   v12.2d, v24.2s, v26.s[0]
        umlal2  v12.2d, v24.4s, v26.s[1]
        umlal   v12.2d, v11.2s, v3.s[2]
        ldp     q6, q24, [x17, #0x1a0]
        umlal2  v12.2d, v11.4s, v3.s[3]
        umlal   v12.2d, v2.2s, v3.s[0]
        umlal2  v12.2d, v2.4s, v3.s[1]
        ldp     d11, d2, [x1, #0x100]
        shl     v2.2d, v2.2d, #0x1e
        umlal   v12.2d, v6.2s, v23.s[2]
        umlal2  v12.2d, v6.4s, v23.s[3]
        umlal   v12.2d, v24.2s, v23.s[0]
        umlal2  v12.2d, v24.4s, v23.s[1]
        ldp     q6, q24, [x17, #0x250]
        umlal   v25.2d, v6.2s, v30.s[0]
        umlal2  v25.2d, v6.4s, v30.s[2]
        usra    v25.2d, v11.2d, #0x28
        ldp     d11, d6, [x1, #0x108]
        umlal   v13.2d, v24.2s, v30.s[0]
        umlal2  v13.2d, v24.4s, v30.s[2]
        ldp     d24, d29, [x1, #0x110]
        usra    v13.2d, v11.2d, #0x22
        usra    v25.2d, v2.2d, #6
        shl     v11.2d, v29.2d, #0x2a
        shl     v2.2d, v6.2d, #0x24
        usra    v13.2d, v2.2d, #6
        ldp     q2, q6, [x17, #0x270]
        uzp1    v29.2d, v25.2d, v13.2d
        uzp2    v13.2d, v25.2d, v13.2d
        umlal   v8.2d, v2.2s, v30.s[0]
        shl     v25.2d, v13.2d, #0x23
        umlal2  v8.2d, v2.4s, v30.s[2]
        usra    v8.2d, v24.2d, #0x1c
        ext     v2.16b, v1.16b, v13.16b, #8
        usra    v29.2d, v25.2d, #6
        usra    v29.2d, v2.2d, #0x1d
        ldp     q2, q24, [x17, #0x2b0]
        umlal   v27.2d, v6.2s, v30.s[0]
        usra    v8.2d, v11.2d, #6
        umlal2  v27.2d, v6.4s, v30.s[2]
        ldp     d11, d6, [x1, #0x118]
        usra    v27.2d, v11.2d, #0x16
        umlal   v20.2d, v24.2s, v30.s[0]
        umlal2  v20.2d, v24.4s, v30.s[2]
        ldp     d11, d24, [x1, #0x120]
        shl     v24.2d, v24.2d, #0x36
        umlal   v15.2d, v2.2s, v30.s[0]
        shl     v6.2d, v6.2d, #0x30
        umlal2  v15.2d, v2.4s, v30.s[2]
        ldr     q2, [x0, #0xc0]
        usra    v27.2d, v6.2d, #6
        ldp     d6, d25, [x1, #0x128]
        str     q29, [x0]
        shl     v25.2d, v25.2d, #0x3c
        uzp1    v29.2d, v8.2d, v27.2d
        uzp2    v8.2d, v8.2d, v27.2d
        ext     v13.16b, v13.16b, v8.16b, #8
        ldr     d27, [x1, #0x130]
        shl     v27.2d, v27.2d, #2
        usra    v15.2d, v27.2d, #6
        shl     v27.2d, v8.2d, #0x23
        usra    v29.2d, v27.2d, #6
        usra    v29.2d, v13.2d, #0x1d
        ldp     q13, q27, [x17, #0x290]
        str     q29, [x0, #0x10]
        umlal   v4.2d, v27.2s, v30.s[0]
        umlal   v16.2d, v13.2s, v30.s[0]
        umlal2  v16.2d, v13.4s, v30.s[2]
        ldr     q13, [x0, #0xb0]
        umlal2  v4.2d, v27.4s, v30.s[2]
        usra    v16.2d, v11.2d, #0x10
        ext     v11.16b, v2.16b, v1.16b, #8
        usra    v4.2d, v6.2d, #0xa
        and     v6.16b, v2.16b, v0.16b
        ext     v2.16b, v1.16b, v2.16b, #8
        usra    v16.2d, v24.2d, #6
        and     v24.16b, v13.16b, v0.16b
        usra    v24.2d, v31.2d, #0x1d
        ldp     q27, q29, [x17, #0x2d0]
        umlal   v10.2d, v29.2s, v30.s[0]
        usra    v4.2d, v25.2d, #6
        umlal   v19.2d, v27.2s, v30.s[0]
        umlal2  v19.2d, v27.4s, v30.s[2]
        ldp     q25, q27, [x17, #0x2f0]
        umlal   v9.2d, v25.2s, v30.s[0]
        umlal   v22.2d, v27.2s, v30.s[0]
        umlal2  v10.2d, v29.4s, v30.s[2]
        umlal2  v22.2d, v27.4s, v30.s[2]
        ldp     d27, d29, [x1, #0x138]
        umlal2  v9.2d, v25.4s, v30.s[2]
        usra    v19.2d, v27.2d, #0x38
        ext     v25.16b, v13.16b, v1.16b, #8
        usra    v6.2d, v25.2d, #0x1d
        usra    v6.2d, v2.2d, #0x1d
        ldr     q2, [x0, #0xd0]
        ext     v13.16b, v1.16b, v13.16b, #8
        ldp     q25, q27, [x17, #0x370]
        usra    v24.2d, v13.2d, #0x1d
        shl     v13.2d, v29.2d, #0xe
        ldp     d27, d29, [x1, #0x140]
        usra    v10.2d, v27.2d, #0x32
        shl     v27.2d, v29.2d, #0x14
        usra    v19.2d, v13.2d, #6
        ldp     d13, d29, [x1, #0x148]
        usra    v9.2d, v13.2d, #0x2c
        shl     v13.2d, v29.2d, #0x1a
        usra    v10.2d, v27.2d, #6
        uzp2    v27.2d, v16.2d, v4.2d
        usra    v9.2d, v13.2d, #6
        uzp1    v13.2d, v16.2d, v4.2d
        ldp     d4, d16, [x1, #0x130]
        usra    v20.2d, v4.2d, #0x3e
        shl     v4.2d, v16.2d, #8
        ext     v8.16b, v8.16b, v27.16b, #8
        ldp     q16, q29, [x17, #0x350]
        umlal   v24.2d, v29.2s, v30.s[0]
        umlal2  v24.2d, v29.4s, v30.s[2]
        usra    v20.2d, v4.2d, #6
        umlal   v24.2d, v25.2s, v18.s[0]
        umlal2  v24.2d, v25.4s, v18.s[1]
        ldp     q4, q25, [x17, #0x310]
        umlal   v14.2d, v4.2s, v30.s[0]
        umlal   v12.2d, v16.2s, v30.s[0]
        uzp1    v29.2d, v15.2d, v20.2d
        uzp2    v15.2d, v15.2d, v20.2d
        umlal   v21.2d, v25.2s, v30.s[0]
        umlal2  v14.2d, v4.4s, v30.s[2]
        ldp     q4, q20, [x17, #0x130]
        umlal   v24.2d, v4.2s, v17.s[2]
        umlal2  v24.2d, v4.4s, v17.s[3]
        umlal   v24.2d, v20.2s, v17.s[0]
        umlal2  v24.2d, v20.4s, v17.s[1]
        umlal2  v12.2d, v16.4s, v30.s[2]
        ldp     q4, q16, [x17, #0x140]
        umlal2  v21.2d, v25.4s, v30.s[2]
        ldp     d20, d25, [x1, #0x150]
        usra    v22.2d, v20.2d, #0x26
        shl     v20.2d, v25.2d, #0x20
        usra    v22.2d, v20.2d, #6
        ldp     q20, q25, [x17, #0x330]
        umlal   v7.2d, v20.2s, v30.s[0]
        umlal   v28.2d, v25.2s, v30.s[0]
        umlal2  v7.2d, v20.4s, v30.s[2]
        ext     v20.16b, v2.16b, v1.16b, #8
        umlal2  v28.2d, v25.4s, v30.s[2]
        and     v25.16b, v2.16b, v0.16b
        usra    v25.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v2.16b, #8
        usra    v25.2d, v11.2d, #0x1d
        ext     v11.16b, v27.16b, v15.16b, #8
        shl     v2.2d, v27.2d, #0x23
        usra    v13.2d, v2.2d, #6
        ldp     d2, d27, [x1, #0x168]
        usra    v7.2d, v2.2d, #0x14
        shl     v2.2d, v27.2d, #0x32
        usra    v7.2d, v2.2d, #6
        ldr     q2, [x0, #0xf0]
        usra    v13.2d, v8.2d, #0x1d
        ldp     d8, d27, [x1, #0x158]
        usra    v14.2d, v8.2d, #0x20
        str     q13, [x0, #0x20]
        ldr     d8, [x1, #0x180]
        shl     v13.2d, v27.2d, #0x26
        shl     v8.2d, v8.2d, #4
        uzp1    v27.2d, v19.2d, v10.2d
        usra    v14.2d, v13.2d, #6
        uzp2    v10.2d, v19.2d, v10.2d
        uzp2    v13.2d, v9.2d, v22.2d
        shl     v19.2d, v15.2d, #0x23
        uzp1    v9.2d, v9.2d, v22.2d
        usra    v29.2d, v19.2d, #6
        ldp     d19, d22, [x1, #0x170]
        usra    v28.2d, v19.2d, #0xe
        shl     v19.2d, v22.2d, #0x38
        ext     v15.16b, v15.16b, v10.16b, #8
        usra    v28.2d, v19.2d, #6
        ext     v19.16b, v10.16b, v13.16b, #8
        shl     v10.2d, v10.2d, #0x23
        usra    v27.2d, v10.2d, #6
        ldp     q10, q22, [x17, #0x370]
        umlal   v6.2d, v10.2s, v30.s[0]
        usra    v27.2d, v15.2d, #0x1d
        umlal2  v6.2d, v10.4s, v30.s[2]
        str     q27, [x0, #0x40]
        ldr     q10, [x0, #0xe0]
        umlal   v6.2d, v22.2s, v18.s[0]
        umlal2  v6.2d, v22.4s, v18.s[1]
        usra    v29.2d, v11.2d, #0x1d
        umlal   v6.2d, v4.2s, v17.s[2]
        ldp     q11, q15, [x17, #0x160]
        umlal2  v6.2d, v4.4s, v17.s[3]
        ldp     q4, q22, [x17, #0x150]
        umlal   v6.2d, v16.2s, v17.s[0]
        str     q29, [x0, #0x30]
        umlal   v24.2d, v4.2s, v5.s[2]
        ldp     q27, q29, [x17, #0x190]
        umlal2  v6.2d, v16.4s, v17.s[1]
        umlal   v6.2d, v11.2s, v5.s[2]
        umlal2  v6.2d, v11.4s, v5.s[3]
        ldp     d11, d16, [x1, #0x178]
        umlal2  v24.2d, v4.4s, v5.s[3]
        shl     v4.2d, v16.2d, #0x3e
        umlal   v6.2d, v15.2s, v5.s[0]
        usra    v12.2d, v11.2d, #8
        umlal2  v6.2d, v15.4s, v5.s[1]
        ldp     q11, q15, [x17, #0x380]
        umlal   v25.2d, v11.2s, v30.s[0]
        ldp     d16, d31, [x1, #0x160]
        umlal2  v25.2d, v11.4s, v30.s[2]
        usra    v21.2d, v16.2d, #0x1a
        umlal   v25.2d, v15.2s, v18.s[0]
        usra    v12.2d, v4.2d, #6
        umlal2  v25.2d, v15.4s, v18.s[1]
        ext     v11.16b, v2.16b, v1.16b, #8
        ldp     q15, q4, [x17, #0x170]
        umlal   v24.2d, v22.2s, v5.s[0]
        shl     v16.2d, v31.2d, #0x2c
        ext     v31.16b, v10.16b, v1.16b, #8
        usra    v21.2d, v16.2d, #6
        umlal2  v24.2d, v22.4s, v5.s[1]
        ldp     q16, q22, [x17, #0x170]
        umlal   v24.2d, v16.2s, v26.s[2]
        umlal2  v24.2d, v16.4s, v26.s[3]
        and     v16.16b, v2.16b, v0.16b
        usra    v16.2d, v31.2d, #0x1d
        and     v31.16b, v10.16b, v0.16b
        ext     v10.16b, v1.16b, v10.16b, #8
        usra    v31.2d, v20.2d, #0x1d
        usra    v31.2d, v10.2d, #0x1d
        ext     v10.16b, v1.16b, v2.16b, #8
        usra    v16.2d, v10.2d, #0x1d
        umlal   v24.2d, v22.2s, v26.s[0]
        umlal2  v24.2d, v22.4s, v26.s[1]
        uzp2    v10.2d, v7.2d, v28.2d
        umlal   v24.2d, v27.2s, v3.s[2]
        ldp     q2, q20, [x17, #0x180]
        umlal   v6.2d, v2.2s, v26.s[2]
        uzp1    v7.2d, v7.2d, v28.2d
        umlal2  v24.2d, v27.4s, v3.s[3]
        uzp1    v22.2d, v14.2d, v21.2d
        umlal2  v6.2d, v2.4s, v26.s[3]
        uzp2    v14.2d, v14.2d, v21.2d
        ldp     q2, q21, [x17, #0x150]
        umlal   v25.2d, v2.2s, v17.s[2]
        umlal2  v25.2d, v2.4s, v17.s[3]
        shl     v2.2d, v14.2d, #0x23
        umlal   v25.2d, v21.2s, v17.s[0]
        shl     v27.2d, v10.2d, #0x23
        umlal2  v25.2d, v21.4s, v17.s[1]
        usra    v7.2d, v27.2d, #6
        umlal   v25.2d, v15.2s, v5.s[2]
        usra    v22.2d, v2.2d, #6
        umlal2  v25.2d, v15.4s, v5.s[3]
        ldp     q15, q2, [x17, #0x390]
        umlal   v31.2d, v15.2s, v30.s[0]
        umlal   v6.2d, v20.2s, v26.s[0]
        shl     v21.2d, v13.2d, #0x23
        umlal2  v6.2d, v20.4s, v26.s[1]
        usra    v9.2d, v21.2d, #6
        ldp     q20, q21, [x17, #0x190]
        ext     v13.16b, v13.16b, v14.16b, #8
        ldp     q27, q28, [x17, #0x1a0]
        umlal   v6.2d, v27.2s, v3.s[2]
        umlal   v25.2d, v4.2s, v5.s[0]
        ext     v14.16b, v14.16b, v10.16b, #8
        umlal2  v25.2d, v4.4s, v5.s[1]
        usra    v7.2d, v14.2d, #0x1d
        umlal   v25.2d, v20.2s, v26.s[2]
        str     q7, [x0, #0x70]
        umlal2  v6.2d, v27.4s, v3.s[3]
        usra    v9.2d, v19.2d, #0x1d
        ldp     q14, q4, [x17, #0x1a0]
        umlal   v6.2d, v28.2s, v3.s[0]
        umlal2  v31.2d, v15.4s, v30.s[2]
        str     q9, [x0, #0x50]
        umlal2  v25.2d, v20.4s, v26.s[3]
        usra    v22.2d, v13.2d, #0x1d
        ldp     q9, q13, [x17, #0x1c0]
        umlal2  v6.2d, v28.4s, v3.s[1]
        ldp     q15, q7, [x17, #0x1b0]
        umlal   v31.2d, v2.2s, v18.s[0]
        umlal   v6.2d, v9.2s, v23.s[2]
        str     q22, [x0, #0x60]
        umlal   v24.2d, v29.2s, v3.s[0]
        ldp     q19, q20, [x17, #0x1b0]
        umlal2  v31.2d, v2.4s, v18.s[1]
        ldp     q2, q22, [x17, #0x3a0]
        umlal   v16.2d, v2.2s, v30.s[0]
        umlal2  v16.2d, v2.4s, v30.s[2]
        umlal2  v6.2d, v9.4s, v23.s[3]
        ldr     q9, [x0, #0x100]
        umlal   v6.2d, v13.2s, v23.s[0]
        umlal2  v24.2d, v29.4s, v3.s[1]
        umlal   v25.2d, v21.2s, v26.s[0]
        ldp     q2, q27, [x17, #0x180]
        umlal2  v25.2d, v21.4s, v26.s[1]
        ldp     q21, q28, [x17, #0x1d0]
        umlal   v25.2d, v19.2s, v3.s[2]
        umlal2  v25.2d, v19.4s, v3.s[3]
        umlal2  v6.2d, v13.4s, v23.s[1]
        umlal   v16.2d, v22.2s, v18.s[0]
        umlal2  v16.2d, v22.4s, v18.s[1]
        and     v13.16b, v9.16b, v0.16b
        usra    v13.2d, v11.2d, #0x1d
        ext     v11.16b, v9.16b, v1.16b, #8
        umlal   v24.2d, v15.2s, v23.s[2]
        ldp     d19, d22, [x1, #0x188]
        umlal2  v24.2d, v15.4s, v23.s[3]
        shl     v15.2d, v22.2d, #0x10
        umlal   v24.2d, v7.2s, v23.s[0]
        umlal2  v24.2d, v7.4s, v23.s[1]
        usra    v24.2d, v8.2d, #6
        ldp     q8, q7, [x17, #0x160]
        umlal   v31.2d, v8.2s, v17.s[2]
        umlal2  v31.2d, v8.4s, v17.s[3]
        uzp2    v8.2d, v12.2d, v24.2d
        umlal   v31.2d, v7.2s, v17.s[0]
        uzp1    v12.2d, v12.2d, v24.2d
        umlal2  v31.2d, v7.4s, v17.s[1]
        ldp     q7, q22, [x17, #0x1e0]
        umlal   v31.2d, v2.2s, v5.s[2]
        ext     v10.16b, v10.16b, v8.16b, #8
        umlal2  v31.2d, v2.4s, v5.s[3]
        shl     v2.2d, v8.2d, #0x23
        umlal   v31.2d, v27.2s, v5.s[0]
        usra    v12.2d, v2.2d, #6
        ldp     q2, q24, [x17, #0x170]
        umlal   v16.2d, v2.2s, v17.s[2]
        umlal2  v16.2d, v2.4s, v17.s[3]
        usra    v12.2d, v10.2d, #0x1d
        umlal2  v31.2d, v27.4s, v5.s[1]
        ldp     d10, d2, [x1, #0x180]
        umlal   v31.2d, v14.2s, v26.s[2]
        usra    v6.2d, v10.2d, #0x3c
        ldp     q10, q27, [x17, #0x190]
        umlal   v25.2d, v20.2s, v3.s[0]
        umlal2  v25.2d, v20.4s, v3.s[1]
        shl     v2.2d, v2.2d, #0xa
        umlal2  v31.2d, v14.4s, v26.s[3]
        str     q12, [x0, #0x80]
        umlal   v25.2d, v21.2s, v23.s[2]
        usra    v6.2d, v2.2d, #6
        ldp     q14, q12, [x17, #0x1b0]
        umlal   v31.2d, v4.2s, v26.s[0]
        ldp     q2, q20, [x17, #0x1c0]
        umlal2  v31.2d, v4.4s, v26.s[1]
        umlal2  v25.2d, v21.4s, v23.s[3]
        ldp     q4, q21, [x17, #0x1d0]
        umlal   v31.2d, v2.2s, v3.s[2]
        umlal2  v31.2d, v2.4s, v3.s[3]
        umlal   v25.2d, v28.2s, v23.s[0]
        umlal2  v25.2d, v28.4s, v23.s[1]
        ldp     d2, d28, [x1, #0x190]
        usra    v25.2d, v19.2d, #0x36
        umlal   v31.2d, v20.2s, v3.s[0]
        umlal2  v31.2d, v20.4s, v3.s[1]
        ldp     d19, d20, [x1, #0x198]
        umlal   v16.2d, v24.2s, v17.s[0]
        shl     v28.2d, v28.2d, #0x16
        umlal2  v16.2d, v24.4s, v17.s[1]
        usra    v25.2d, v15.2d, #6
        ldp     q15, q24, [x17, #0x1f0]
        uzp2    v29.2d, v6.2d, v25.2d
        uzp1    v6.2d, v6.2d, v25.2d
        umlal   v31.2d, v7.2s, v23.s[2]
        shl     v25.2d, v29.2d, #0x23
        ext     v8.16b, v8.16b, v29.16b, #8
        usra    v6.2d, v25.2d, #6
        usra    v6.2d, v8.2d, #0x1d
        shl     v8.2d, v20.2d, #0x1c
        str     q6, [x0, #0x90]
        umlal2  v31.2d, v7.4s, v23.s[3]
        umlal   v31.2d, v22.2s, v23.s[0]
        umlal2  v31.2d, v22.4s, v23.s[1]
        umlal   v16.2d, v10.2s, v5.s[2]
        usra    v31.2d, v2.2d, #0x30
        usra    v31.2d, v28.2d, #6
        umlal2  v16.2d, v10.4s, v5.s[3]
        umlal   v16.2d, v27.2s, v5.s[0]
        umlal2  v16.2d, v27.4s, v5.s[1]
        ldp     q10, q2, [x17, #0x3b0]
        umlal   v16.2d, v14.2s, v26.s[2]
        ldp     q6, q7, [x17, #0x180]
        umlal2  v16.2d, v14.4s, v26.s[3]
        ext     v14.16b, v1.16b, v9.16b, #8
        usra    v13.2d, v14.2d, #0x1d
        umlal   v16.2d, v12.2s, v26.s[0]
        ldp     q14, q9, [x17, #0x1a0]
        umlal2  v16.2d, v12.4s, v26.s[1]
        ldp     q12, q20, [x17, #0x1c0]
        umlal   v13.2d, v10.2s, v30.s[0]
        umlal   v16.2d, v4.2s, v3.s[2]
        ldp     q22, q25, [x17, #0x1e0]
        umlal2  v16.2d, v4.4s, v3.s[3]
        umlal2  v13.2d, v10.4s, v30.s[2]
        umlal   v16.2d, v21.2s, v3.s[0]
        umlal   v13.2d, v2.2s, v18.s[0]
        umlal2  v16.2d, v21.4s, v3.s[1]
        umlal   v16.2d, v15.2s, v23.s[2]
        umlal2  v16.2d, v15.4s, v23.s[3]
        ldp     q10, q15, [x17, #0x200]
        umlal2  v13.2d, v2.4s, v18.s[1]
        umlal   v16.2d, v24.2s, v23.s[0]
        umlal2  v16.2d, v24.4s, v23.s[1]
        ldr     q2, [x0, #0x110]
        and     v0.16b, v2.16b, v0.16b
        ldp     q4, q21, [x17, #0x3c0]
        ext     v24.16b, v1.16b, v2.16b, #8
        usra    v0.2d, v11.2d, #0x1d
        umlal   v13.2d, v6.2s, v17.s[2]
        usra    v0.2d, v24.2d, #0x1d
        umlal2  v13.2d, v6.4s, v17.s[3]
        ldp     q11, q6, [x17, #0x1f0]
        umlal   v13.2d, v7.2s, v17.s[0]
        umlal   v0.2d, v4.2s, v30.s[0]
        ldp     q24, q27, [x17, #0x3d0]
        umlal2  v13.2d, v7.4s, v17.s[1]
        usra    v16.2d, v19.2d, #0x2a
        umlal   v13.2d, v14.2s, v5.s[2]
        ldp     q7, q19, [x17, #0x190]
        umlal2  v13.2d, v14.4s, v5.s[3]
        usra    v16.2d, v8.2d, #6
        umlal   v13.2d, v9.2s, v5.s[0]
        ldp     q14, q8, [x17, #0x1a0]
        umlal2  v13.2d, v9.4s, v5.s[1]
        uzp2    v9.2d, v31.2d, v16.2d
        umlal2  v0.2d, v4.4s, v30.s[2]
        ext     v4.16b, v29.16b, v9.16b, #8
        umlal   v13.2d, v12.2s, v26.s[2]
        ext     v1.16b, v2.16b, v1.16b, #8
        umlal   v0.2d, v21.2s, v18.s[0]
        ldp     q2, q28, [x17, #0x1d0]
        umlal2  v0.2d, v21.4s, v18.s[1]
        shl     v21.2d, v9.2d, #0x23
        umlal   v0.2d, v7.2s, v17.s[2]
        uzp1    v16.2d, v31.2d, v16.2d
        umlal2  v13.2d, v12.4s, v26.s[3]
        ldp     q12, q29, [x17, #0x1b0]
        umlal   v13.2d, v20.2s, v26.s[0]
        usra    v16.2d, v21.2d, #6
        umlal2  v13.2d, v20.4s, v26.s[1]
        usra    v16.2d, v4.2d, #0x1d
        umlal   v13.2d, v22.2s, v3.s[2]
        ldp     d4, d20, [x1, #0x1a0]
        umlal2  v13.2d, v22.4s, v3.s[3]
        shl     v20.2d, v20.2d, #0x22
        umlal   v13.2d, v25.2s, v3.s[0]
        ldp     d21, d22, [x1, #0x1a8]
        umlal2  v0.2d, v7.4s, v17.s[3]
        str     q16, [x0, #0xa0]
        umlal   v0.2d, v19.2s, v17.s[0]
        shl     v7.2d, v22.2d, #0x28
        umull   v16.2d, v24.2s, v30.s[0]
        ldp     q22, q31, [x17, #0x210]
        umlal2  v0.2d, v19.4s, v17.s[1]
        umlal   v0.2d, v12.2s, v5.s[2]
        umlal2  v0.2d, v12.4s, v5.s[3]
        ldr     q12, [x17, #0x230]
        umlal2  v16.2d, v24.4s, v30.s[2]
        umlal   v16.2d, v27.2s, v18.s[0]
        umlal   v0.2d, v29.2s, v5.s[0]
        umlal2  v13.2d, v25.4s, v3.s[1]
        ldp     q19, q24, [x17, #0x1c0]
        umlal2  v0.2d, v29.4s, v5.s[1]
        umlal   v0.2d, v2.2s, v26.s[2]
        umlal2  v0.2d, v2.4s, v26.s[3]
        ldp     q2, q25, [x17, #0x1e0]
        umlal2  v16.2d, v27.4s, v18.s[1]
        umlal   v16.2d, v14.2s, v17.s[2]
        umlal2  v16.2d, v14.4s, v17.s[3]
        ldp     q14, q27, [x17, #0x200]
        umlal   v13.2d, v10.2s, v23.s[2]
        umlal   v16.2d, v8.2s, v17.s[0]
        umlal2  v16.2d, v8.4s, v17.s[1]
        umlal   v16.2d, v19.2s, v5.s[2]
        umlal   v0.2d, v28.2s, v26.s[0]
        umlal2  v0.2d, v28.4s, v26.s[1]
        ldp     q8, q28, [x17, #0x3e0]
        umlal2  v16.2d, v19.4s, v5.s[3]
        umlal   v16.2d, v24.2s, v5.s[0]
        umlal   v0.2d, v11.2s, v3.s[2]
        umlal2  v13.2d, v10.4s, v23.s[3]
        ldp     q10, q19, [x17, #0x1d0]
        umlal   v13.2d, v15.2s, v23.s[0]
        umlal2  v16.2d, v24.4s, v5.s[1]
        ldr     q24, [x17, #0x410]
        umlal   v16.2d, v2.2s, v26.s[2]
        umlal2  v13.2d, v15.4s, v23.s[1]
        usra    v13.2d, v4.2d, #0x24
        ldp     q15, q4, [x17, #0x220]
        usra    v13.2d, v20.2d, #6
        umlal2  v0.2d, v11.4s, v3.s[3]
        ldp     q11, q20, [x17, #0x1b0]
        umlal   v0.2d, v6.2s, v3.s[0]
        umlal2  v16.2d, v2.4s, v26.s[3]
        ldr     q2, [x17, #0x400]
        umlal   v16.2d, v25.2s, v26.s[0]
        umlal2  v0.2d, v6.4s, v3.s[1]
        ldr     q6, [x17, #0x410]
        umlal2  v16.2d, v25.4s, v26.s[1]
        umlal   v16.2d, v14.2s, v3.s[2]
        umlal   v0.2d, v22.2s, v23.s[2]
        umlal2  v16.2d, v14.4s, v3.s[3]
        ldp     q14, q25, [x17, #0x1f0]
        umlal2  v0.2d, v22.4s, v23.s[3]
        umull   v22.2d, v8.2s, v30.s[0]
        umlal   v0.2d, v31.2s, v23.s[0]
        umlal2  v0.2d, v31.4s, v23.s[1]
        usra    v0.2d, v21.2d, #0x1e
        ldp     d21, d29, [x1, #0x1b8]
        usra    v0.2d, v7.2d, #6
        umlal2  v22.2d, v8.4s, v30.s[2]
        ldp     d8, d7, [x1, #0x1b0]
        umlal   v22.2d, v28.2s, v18.s[0]
        shl     v29.2d, v29.2d, #0x34
        umlal2  v22.2d, v28.4s, v18.s[1]
        uzp1    v28.2d, v13.2d, v0.2d
        umlal   v22.2d, v11.2s, v17.s[2]
        shl     v7.2d, v7.2d, #0x2e
        umlal2  v22.2d, v11.4s, v17.s[3]
        uzp2    v11.2d, v13.2d, v0.2d
        ldp     q13, q0, [x17, #0x3f0]
        umlal   v22.2d, v20.2s, v17.s[0]
        umlal2  v22.2d, v20.4s, v17.s[1]
        shl     v20.2d, v11.2d, #0x23
        umlal   v16.2d, v27.2s, v3.s[0]
        usra    v28.2d, v20.2d, #6
        umlal2  v16.2d, v27.4s, v3.s[1]
        ldp     q20, q27, [x17, #0x1c0]
        umlal   v22.2d, v10.2s, v5.s[2]
        ext     v9.16b, v9.16b, v11.16b, #8
        umlal   v16.2d, v15.2s, v23.s[2]
        usra    v28.2d, v9.2d, #0x1d
        umull   v9.2d, v13.2s, v30.s[0]
        str     q28, [x0, #0xb0]
        umlal2  v9.2d, v13.4s, v30.s[2]
        ldr     q13, [x17, #0x420]
        umlal2  v16.2d, v15.4s, v23.s[3]
        ldp     q15, q28, [x17, #0x210]
        umlal   v16.2d, v4.2s, v23.s[0]
        umlal2  v16.2d, v4.4s, v23.s[1]
        ldr     q4, [x17, #0x420]
        umlal   v9.2d, v0.2s, v18.s[0]
        usra    v16.2d, v1.2d, #0x1d
        umlal2  v9.2d, v0.4s, v18.s[1]
        ldp     q0, q1, [x17, #0x220]
        umlal2  v22.2d, v10.4s, v5.s[3]
        ldp     q10, q31, [x17, #0x200]
        umlal   v22.2d, v19.2s, v5.s[0]
        usra    v16.2d, v8.2d, #0x18
        umlal2  v22.2d, v19.4s, v5.s[1]
        ldr     q8, [x17, #0x430]
        umlal   v9.2d, v20.2s, v17.s[2]
        usra    v16.2d, v7.2d, #6
        umlal2  v9.2d, v20.4s, v17.s[3]
        ldp     q7, q19, [x17, #0x1e0]
        umlal   v9.2d, v27.2s, v17.s[0]
        umlal2  v9.2d, v27.4s, v17.s[1]
        ldr     d20, [x1, #0x1c8]
        umlal   v22.2d, v14.2s, v26.s[2]
        umlal2  v22.2d, v14.4s, v26.s[3]
        ldr     q14, [x17, #0x230]
        umlal   v22.2d, v25.2s, v26.s[0]
        umlal2  v22.2d, v25.4s, v26.s[1]
        ldp     d25, d27, [x1, #0x1c0]
        umlal   v22.2d, v15.2s, v3.s[2]
        shl     v27.2d, v27.2d, #0x3a
        umlal2  v22.2d, v15.4s, v3.s[3]
        ldr     d15, [x1, #0x1d0]
        umlal   v22.2d, v28.2s, v3.s[0]
        shl     v15.2d, v15.2d, #6
        umlal2  v22.2d, v28.4s, v3.s[1]
        umlal   v22.2d, v12.2s, v23.s[2]
        umlal2  v22.2d, v12.4s, v23.s[3]
        ldp     q12, q23, [x17, #0x1d0]
        umlal   v9.2d, v7.2s, v5.s[2]
        usra    v22.2d, v21.2d, #0x12
        ldp     q21, q28, [x17, #0x1f0]
        umlal2  v9.2d, v7.4s, v5.s[3]
        umlal   v9.2d, v19.2s, v5.s[0]
        usra    v22.2d, v29.2d, #6
        umlal2  v9.2d, v19.4s, v5.s[1]
        ldp     q7, q19, [x17, #0x210]
        umlal   v9.2d, v10.2s, v26.s[2]
        uzp2    v29.2d, v16.2d, v22.2d
        umlal2  v9.2d, v10.4s, v26.s[3]
        uzp1    v10.2d, v16.2d, v22.2d
        umull   v16.2d, v2.2s, v30.s[0]
        shl     v22.2d, v29.2d, #0x23
        umlal2  v16.2d, v2.4s, v30.s[2]
        usra    v10.2d, v22.2d, #6
        umlal   v9.2d, v31.2s, v26.s[0]
        ldr     q2, [x17, #0x430]
        umlal2  v9.2d, v31.4s, v26.s[1]
        ldr     q22, [x17, #0x440]
        umlal   v9.2d, v0.2s, v3.s[2]
        ext     v11.16b, v11.16b, v29.16b, #8
        ldr     q31, [x17, #0x230]
        umlal2  v9.2d, v0.4s, v3.s[3]
        umlal   v16.2d, v6.2s, v18.s[0]
        usra    v10.2d, v11.2d, #0x1d
        ldp     q11, q0, [x17, #0x200]
        umlal2  v16.2d, v6.4s, v18.s[1]
        umlal   v16.2d, v12.2s, v17.s[2]
        str     q10, [x0, #0xc0]
        umlal2  v16.2d, v12.4s, v17.s[3]
        ldp     q10, q12, [x17, #0x1e0]
        umlal   v16.2d, v23.2s, v17.s[0]
        umlal2  v16.2d, v23.4s, v17.s[1]
        ldr     q6, [x17, #0x450]
        umlal   v9.2d, v1.2s, v3.s[0]
        umlal2  v9.2d, v1.4s, v3.s[1]
        usra    v9.2d, v25.2d, #0xc
        ldp     q1, q23, [x17, #0x1f0]
        umlal   v16.2d, v21.2s, v5.s[2]
        umlal2  v16.2d, v21.4s, v5.s[3]
        ldr     q21, [x17, #0x440]
        umlal   v16.2d, v28.2s, v5.s[0]
        usra    v9.2d, v27.2d, #6
        ldp     q25, q27, [x17, #0x220]
        umlal2  v16.2d, v28.4s, v5.s[1]
        umlal   v16.2d, v7.2s, v26.s[2]
        umlal2  v16.2d, v7.4s, v26.s[3]
        ldr     q7, [x17, #0x230]
        umull   v28.2d, v24.2s, v30.s[0]
        umlal2  v28.2d, v24.4s, v30.s[2]
        umlal   v28.2d, v4.2s, v18.s[0]
        umlal2  v28.2d, v4.4s, v18.s[1]
        umlal   v28.2d, v10.2s, v17.s[2]
        umlal2  v28.2d, v10.4s, v17.s[3]
        ldp     d10, d4, [x1, #0x1d0]
        umlal   v28.2d, v12.2s, v17.s[0]
        shl     v4.2d, v4.2d, #0xc
        umlal2  v28.2d, v12.4s, v17.s[1]
        umull   v12.2d, v13.2s, v30.s[0]
        umlal   v28.2d, v11.2s, v5.s[2]
        umlal2  v12.2d, v13.4s, v30.s[2]
        umlal   v12.2d, v8.2s, v18.s[0]
        umlal2  v28.2d, v11.4s, v5.s[3]
        ldp     q11, q13, [x17, #0x200]
        umlal   v16.2d, v19.2s, v26.s[0]
        umlal2  v16.2d, v19.4s, v26.s[1]
        umlal   v16.2d, v14.2s, v3.s[2]
        umlal2  v16.2d, v14.4s, v3.s[3]
        ldp     q14, q3, [x17, #0x210]
        usra    v16.2d, v20.2d, #6
        uzp2    v19.2d, v9.2d, v16.2d
        shl     v20.2d, v19.2d, #0x23
        umlal2  v12.2d, v8.4s, v18.s[1]
        umlal   v12.2d, v1.2s, v17.s[2]
        uzp1    v8.2d, v9.2d, v16.2d
        ldp     q9, q16, [x17, #0x210]
        umlal2  v12.2d, v1.4s, v17.s[3]
        umlal   v28.2d, v0.2s, v5.s[0]
        ext     v1.16b, v29.16b, v19.16b, #8
        umlal2  v28.2d, v0.4s, v5.s[1]
        ldp     q0, q24, [x17, #0x220]
        umlal   v12.2d, v23.2s, v17.s[0]
        usra    v8.2d, v20.2d, #6
        usra    v8.2d, v1.2d, #0x1d
        str     q8, [x0, #0xd0]
        umlal   v28.2d, v25.2s, v26.s[2]
        umlal2  v28.2d, v25.4s, v26.s[3]
        ldp     d8, d1, [x1, #0x1d8]
        umlal   v28.2d, v27.2s, v26.s[0]
        shl     v1.2d, v1.2d, #0x12
        umlal2  v12.2d, v23.4s, v17.s[1]
        umlal2  v28.2d, v27.4s, v26.s[1]
        usra    v28.2d, v15.2d, #6
        umlal   v12.2d, v14.2s, v5.s[2]
        umlal2  v12.2d, v14.4s, v5.s[3]
        umlal   v12.2d, v3.2s, v5.s[0]
        umlal2  v12.2d, v3.4s, v5.s[1]
        umull   v14.2d, v2.2s, v30.s[0]
        umlal2  v14.2d, v2.4s, v30.s[2]
        umlal   v14.2d, v22.2s, v18.s[0]
        umlal2  v14.2d, v22.4s, v18.s[1]
        umlal   v12.2d, v31.2s, v26.s[2]
        umlal   v14.2d, v11.2s, v17.s[2]
        umlal2  v14.2d, v11.4s, v17.s[3]
        umlal2  v12.2d, v31.4s, v26.s[3]
        usra    v12.2d, v10.2d, #0x3a
        usra    v12.2d, v4.2d, #6
        uzp1    v10.2d, v28.2d, v12.2d
        uzp2    v11.2d, v28.2d, v12.2d
        ext     v12.16b, v19.16b, v11.16b, #8
        shl     v15.2d, v11.2d, #0x23
        usra    v10.2d, v15.2d, #6
        umlal   v14.2d, v13.2s, v17.s[0]
        usra    v10.2d, v12.2d, #0x1d
        str     q10, [x0, #0xe0]
        ldr     q10, [x17, #0x460]
        umlal2  v14.2d, v13.4s, v17.s[1]
        umlal   v14.2d, v0.2s, v5.s[2]
        ldp     d12, d13, [x1, #0x1e0]
        umlal2  v14.2d, v0.4s, v5.s[3]
        shl     v13.2d, v13.2d, #0x18
        umlal   v14.2d, v24.2s, v5.s[0]
        ldr     q15, [x17, #0x450]
        umlal2  v14.2d, v24.4s, v5.s[1]
        usra    v14.2d, v8.2d, #0x34
        umull   v8.2d, v21.2s, v30.s[0]
        usra    v14.2d, v1.2d, #6
        umlal2  v8.2d, v21.4s, v30.s[2]
        ldp     d0, d1, [x1, #0x1e8]
        umlal   v8.2d, v6.2s, v18.s[0]
        ldp     q2, q3, [x17, #0x220]
        umlal2  v8.2d, v6.4s, v18.s[1]
        umull   v4.2d, v15.2s, v30.s[0]
        ldr     q6, [x17, #0x470]
        umlal   v8.2d, v9.2s, v17.s[2]
        ldr     q19, [x17, #0x230]
        ldr     q20, [x17, #0x460]
        umlal2  v4.2d, v15.4s, v30.s[2]
        shl     v15.2d, v1.2d, #0x1e
        umlal   v4.2d, v10.2s, v18.s[0]
        ldp     d1, d21, [x1, #0x1f0]
        umlal2  v8.2d, v9.4s, v17.s[3]
        shl     v21.2d, v21.2d, #0x24
        umlal   v8.2d, v16.2s, v17.s[0]
        umlal2  v8.2d, v16.4s, v17.s[1]
        umlal   v8.2d, v7.2s, v5.s[2]
        umlal2  v8.2d, v7.4s, v5.s[3]
        usra    v8.2d, v12.2d, #0x2e
        usra    v8.2d, v13.2d, #6
        uzp2    v5.2d, v14.2d, v8.2d
        ext     v11.16b, v11.16b, v5.16b, #8
        uzp1    v14.2d, v14.2d, v8.2d
        ldr     q7, [x17, #0x470]
        shl     v8.2d, v5.2d, #0x23
        usra    v14.2d, v8.2d, #6
        umlal2  v4.2d, v10.4s, v18.s[1]
        umlal   v4.2d, v2.2s, v17.s[2]
        usra    v14.2d, v11.2d, #0x1d
        umlal2  v4.2d, v2.4s, v17.s[3]
        str     q14, [x0, #0xf0]
        ldp     d10, d11, [sp, #0x1f0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v4.2d, v3.2s, v17.s[0]
        movi    v2.2d, #0000000000000000
        umlal2  v4.2d, v3.4s, v17.s[1]
        usra    v4.2d, v0.2d, #0x28
        umull   v0.2d, v7.2s, v30.s[0]
        usra    v4.2d, v15.2d, #6
        umull   v13.2d, v20.2s, v30.s[0]
        ldr     d14, [sp, #0x210]
        .cfi_restore 78
        umlal2  v13.2d, v20.4s, v30.s[2]
        ldp     d8, d9, [sp, #0x1e0]
        .cfi_restore 72
        .cfi_restore 73
        umlal   v13.2d, v6.2s, v18.s[0]
        ldr     d12, [sp, #0x200]
        .cfi_restore 76
        umlal2  v13.2d, v6.4s, v18.s[1]
        umlal   v13.2d, v19.2s, v17.s[2]
        umlal2  v13.2d, v19.4s, v17.s[3]
        usra    v13.2d, v1.2d, #0x22
        usra    v13.2d, v21.2d, #6
        uzp2    v15.2d, v4.2d, v13.2d
        uzp1    v1.2d, v4.2d, v13.2d
        ldr     d13, [sp, #0x208]
        .cfi_restore 77
        shl     v3.2d, v15.2d, #0x23
        usra    v1.2d, v3.2d, #6
        umlal2  v0.2d, v7.4s, v30.s[2]
        ldr     d3, [x1, #0x1f8]
        usra    v0.2d, v3.2d, #0x1c
        uzp2    v3.2d, v0.2d, v2.2d
        shl     v4.2d, v3.2d, #0x23
        uzp1    v0.2d, v0.2d, v2.2d
        usra    v0.2d, v4.2d, #6
        ext     v2.16b, v15.16b, v3.16b, #8
        usra    v0.2d, v2.2d, #0x1d
        ext     v15.16b, v5.16b, v15.16b, #8
        usra    v1.2d, v15.2d, #0x1d
        str     q1, [x0, #0x100]
        str     q0, [x0, #0x110]
        ldr     d15, [sp, #0x218]
        .cfi_restore 79
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_step_sqr_32_aarch64)

NOTES

/* karat_step_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 200 --islands 2 --apart x0,x1,x2,x3,x4 --across --spill
 * 3408.0 cycles instead of 5476.0, bound 2596.0 (simulated, one run after another); 6482 of 7484 instructions have another place.
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
        ldp     x7, x8, [x4, #8]
        lsl     x8, x8, #0x34
        lsr     x7, x7, #6
        ushr    v0.2d, v0.2d, #0x23
        ldp     x9, x10, [x4, #0x10]
        lsr     x9, x9, #0xc
        lsl     x10, x10, #0x2e
        movi    v1.2d, #0000000000000000
        ldp     x11, x12, [x4, #0x18]
        lsr     x11, x11, #0x12
        lsl     x12, x12, #0x28
        ldp     x13, x14, [x4, #0x28]
        lsr     x13, x13, #0x1e
        lsl     x14, x14, #0x1c
        ldp     x15, x16, [x4, #0x20]
        lsl     x16, x16, #0x22
        lsr     x15, x15, #0x18
        str     x13, [sp, #0x7e8]
        ldp     x17, x13, [x4, #0x38]
        lsr     x17, x17, #0x2a
        lsl     x13, x13, #0x10
        str     x13, [sp, #0x7e0]
        str     x17, [sp, #0x7d8]
        ldp     x13, x17, [x4, #0x30]
        lsl     x17, x17, #0x16
        lsr     x13, x13, #0x24
        ldp     q2, q3, [x2]
        str     x13, [sp, #0x7d0]
        str     x17, [sp, #0x7c8]
        ldp     x13, x17, [x4, #0x40]
        lsr     x13, x13, #0x30
        lsl     x17, x17, #0xa
        str     x13, [sp, #0x7c0]
        str     x17, [sp, #0x7b8]
        ldp     x13, x17, [x4, #0x48]
        str     x14, [sp, #0x7b0]
        lsl     x14, x17, #4
        lsr     x13, x13, #0x36
        str     x14, [sp, #0x7a8]
        str     x15, [sp, #0x7a0]
        ldp     x14, x15, [x4, #0x58]
        lsr     x14, x14, #2
        lsl     x15, x15, #0x38
        str     x14, [sp, #0x798]
        ldr     x14, [x4, #0x58]
        orr     x13, x13, x14, lsl #62
        orr     x14, x15, x17, lsr #60
        str     d14, [sp, #0x210]
        .cfi_rel_offset 78, 528
        ldp     x15, x17, [x4, #0x60]
        lsr     x15, x15, #8
        lsl     x17, x17, #0x32
        str     x15, [sp, #0x790]
        str     x17, [sp, #0x788]
        ldp     x15, x17, [x4, #0x68]
        ldp     q14, q4, [x2, #0x20]
        lsl     x17, x17, #0x2c
        lsr     x15, x15, #0xe
        str     x15, [sp, #0x780]
        str     x17, [sp, #0x778]
        ldp     x15, x17, [x4, #0x70]
        lsl     x17, x17, #0x26
        lsr     x15, x15, #0x14
        str     x15, [sp, #0x770]
        str     x17, [sp, #0x768]
        ldp     x15, x17, [x4, #0x78]
        lsl     x17, x17, #0x20
        lsr     x15, x15, #0x1a
        str     x15, [sp, #0x760]
        str     x17, [sp, #0x758]
        ldp     x15, x17, [x4, #0x80]
        lsl     x17, x17, #0x1a
        lsr     x15, x15, #0x20
        ldp     q5, q6, [x2, #0x40]
        ldp     q7, q16, [x2, #0x60]
        ldp     q17, q18, [x2, #0x80]
        ldp     q19, q20, [x2]
        ldp     q21, q22, [x2, #0xa0]
        ldp     q23, q24, [x2, #0x20]
        str     x15, [sp, #0x750]
        str     x17, [sp, #0x748]
        ldp     x15, x17, [x4, #0x88]
        lsl     x17, x17, #0x14
        lsr     x15, x15, #0x26
        str     x15, [sp, #0x740]
        str     x17, [sp, #0x738]
        ldp     x15, x17, [x4, #0x90]
        lsl     x17, x17, #0xe
        lsr     x15, x15, #0x2c
        str     x15, [sp, #0x730]
        str     x17, [sp, #0x728]
        ldp     x15, x17, [x4, #0x98]
        lsr     x15, x15, #0x32
        lsl     x17, x17, #8
        ldp     q25, q26, [x2, #0xc0]
        str     x15, [sp, #0x720]
        str     x17, [sp, #0x718]
        ldp     x15, x17, [x4, #0xa0]
        lsr     x15, x15, #0x38
        str     x14, [sp, #0x710]
        lsl     x14, x17, #2
        str     x14, [sp, #0x708]
        ldr     x14, [x4, #0xb0]
        orr     x14, x15, x14, lsl #60
        str     x22, [sp, #0x238]
        .cfi_rel_offset 22, 568
        ldp     x22, x15, [x4, #0xb0]
        lsr     x22, x22, #4
        lsl     x15, x15, #0x36
        str     x22, [sp, #0x700]
        str     x14, [sp, #0x6f8]
        ldp     x22, x14, [x4, #0xb8]
        orr     x15, x15, x17, lsr #62
        lsr     x22, x22, #0xa
        str     x22, [sp, #0x6f0]
        ldp     x17, x22, [x4, #0xc0]
        lsl     x14, x14, #0x30
        lsl     x22, x22, #0x2a
        ldp     q27, q28, [x2, #0xe0]
        lsr     x17, x17, #0x10
        str     x17, [sp, #0x6e8]
        str     x22, [sp, #0x6e0]
        ldp     x17, x22, [x4, #0xc8]
        lsr     x17, x17, #0x16
        lsl     x22, x22, #0x24
        str     x17, [sp, #0x6d8]
        str     x22, [sp, #0x6d0]
        ldp     x17, x22, [x4, #0xd0]
        lsr     x17, x17, #0x1c
        lsl     x22, x22, #0x1e
        str     x17, [sp, #0x6c8]
        str     x22, [sp, #0x6c0]
        ldp     x17, x22, [x4, #0xd8]
        lsr     x17, x17, #0x22
        lsl     x22, x22, #0x18
        str     x17, [sp, #0x6b8]
        str     x22, [sp, #0x6b0]
        ldp     x17, x22, [x4, #0xe0]
        lsl     x22, x22, #0x12
        lsr     x17, x17, #0x28
        str     x17, [sp, #0x6a8]
        str     x22, [sp, #0x6a0]
        ldp     x17, x22, [x4, #0xf0]
        lsr     x17, x17, #0x34
        str     x17, [sp, #0x698]
        lsl     x17, x22, #6
        str     x17, [sp, #0x690]
        str     x14, [sp, #0x688]
        ldp     x17, x14, [x4, #0xe8]
        lsr     x17, x17, #0x2e
        lsl     x14, x14, #0xc
        str     x14, [sp, #0x680]
        str     x17, [sp, #0x678]
        ldp     x14, x17, [x4, #0x108]
        adds    x5, x5, x6
        adcs    x6, x7, x8
        adcs    x7, x9, x10
        ldr     x9, [sp, #0x7a0]
        adcs    x8, x11, x12
        ldr     x12, [sp, #0x7e8]
        adcs    x9, x9, x16
        mul     x10, x5, x6
        lsr     x11, x14, #6
        ldr     x14, [sp, #0x7b0]
        str     d15, [sp, #0x218]
        .cfi_rel_offset 79, 536
        adcs    x12, x12, x14
        ldp     x14, x16, [x4, #0x100]
        lsl     x17, x17, #0x34
        str     x10, [sp, #0x7b0]
        ldr     x10, [sp, #0x7d0]
        str     x11, [sp, #0x7e8]
        ldr     x11, [sp, #0x7c8]
        adcs    x10, x10, x11
        ldp     x4, x11, [x4, #0x110]
        str     x17, [sp, #0x7c8]
        ldr     x17, [sp, #0x7d8]
        str     x14, [sp, #0x7d0]
        ldr     x14, [sp, #0x7e0]
        adcs    x14, x17, x14
        umulh   x17, x5, x6
        str     d13, [sp, #0x208]
        .cfi_rel_offset 77, 520
        str     x17, [sp, #0x7e0]
        ldr     x17, [sp, #0x7c0]
        str     x10, [sp, #0x7d8]
        ldr     x10, [sp, #0x7b8]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x7a8]
        ldp     q13, q15, [x2, #0x40]
        adcs    x13, x13, x17
        ldr     x17, [sp, #0x798]
        lsl     x16, x16, #0x3a
        str     d12, [sp, #0x200]
        .cfi_rel_offset 76, 512
        str     x10, [sp, #0x7a8]
        ldr     x10, [sp, #0x710]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x788]
        orr     x22, x16, x22, lsr #58
        ldr     x16, [sp, #0x790]
        lsl     x11, x11, #0x2e
        adcs    x16, x16, x17
        mul     x17, x5, x7
        lsr     x4, x4, #0xc
        str     x17, [sp, #0x788]
        ldr     x17, [sp, #0x780]
        str     x4, [sp, #0x790]
        ldr     x4, [sp, #0x778]
        adcs    x4, x17, x4
        ldr     x17, [sp, #0x770]
        ldp     q12, q29, [x2, #0x100]
        str     x11, [sp, #0x778]
        ldr     x11, [sp, #0x768]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x760]
        stp     d8, d9, [sp, #0x1e0]
        .cfi_rel_offset 72, 480
        .cfi_rel_offset 73, 488
        str     x10, [sp, #0x768]
        ldr     x10, [sp, #0x758]
        adcs    x10, x17, x10
        umulh   x17, x5, x7
        str     x25, [sp, #0x250]
        .cfi_rel_offset 25, 592
        ldr     x25, [sp, #0x750]
        str     x17, [sp, #0x758]
        ldr     x17, [sp, #0x748]
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x740]
        stp     d10, d11, [sp, #0x1f0]
        .cfi_rel_offset 74, 496
        .cfi_rel_offset 75, 504
        ldp     q10, q11, [x2, #0x60]
        str     x2, [sp, #0x748]
        ldr     x2, [sp, #0x738]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x730]
        str     x2, [sp, #0x738]
        ldr     x2, [sp, #0x728]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x718]
        str     x24, [sp, #0x248]
        .cfi_rel_offset 24, 584
        str     x27, [sp, #0x260]
        .cfi_rel_offset 27, 608
        ldr     x27, [sp, #0x720]
        umulh   x24, x6, x8
        adcs    x27, x27, x17
        ldr     x17, [sp, #0x6f8]
        str     x24, [sp, #0x718]
        ldr     x24, [sp, #0x708]
        adcs    x24, x17, x24
        ldr     x17, [sp, #0x700]
        adcs    x15, x17, x15
        str     x26, [sp, #0x258]
        .cfi_rel_offset 26, 600
        ldr     x26, [sp, #0x6f0]
        str     x23, [sp, #0x240]
        .cfi_rel_offset 23, 576
        ldr     x23, [sp, #0x688]
        str     x20, [sp, #0x228]
        .cfi_rel_offset 20, 552
        ldr     x20, [sp, #0x6d0]
        str     x19, [sp, #0x220]
        .cfi_rel_offset 19, 544
        ldr     x19, [sp, #0x6e0]
        str     x28, [sp, #0x268]
        .cfi_rel_offset 28, 616
        ldr     x28, [sp, #0x6e8]
        adcs    x26, x26, x23
        stp     x5, x6, [x3]
        ldr     x17, [sp, #0x6b8]
        mul     x23, x5, x8
        adcs    x28, x28, x19
        ldr     x19, [sp, #0x6d8]
        str     x21, [sp, #0x230]
        .cfi_rel_offset 21, 560
        ldr     x21, [sp, #0x6c0]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x6c8]
        stp     x9, x12, [x3, #0x20]
        ldr     x12, [sp, #0x6b0]
        ldr     x9, [sp, #0x678]
        adcs    x20, x20, x21
        stp     x7, x8, [x3, #0x10]
        umulh   x21, x5, x8
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x7d8]
        stp     x17, x14, [x3, #0x30]
        ldr     x17, [sp, #0x6a0]
        ldr     x14, [sp, #0x6a8]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x7a8]
        stp     x17, x13, [x3, #0x40]
        ldr     x13, [sp, #0x680]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x698]
        stp     x4, x11, [x3, #0x60]
        ldr     x4, [sp, #0x7c8]
        ldr     x11, [sp, #0x690]
        adcs    x11, x13, x11
        stp     x10, x25, [x3, #0x70]
        ldr     x10, [sp, #0x7e8]
        ldr     x25, [sp, #0x7d0]
        mul     x13, x7, x8
        adcs    x25, x25, x22
        ldr     x22, [sp, #0x768]
        stp     x22, x16, [x3, #0x50]
        adcs    x4, x10, x4
        ldr     x10, [sp, #0x790]
        stp     x15, x26, [x3, #0xa0]
        ldr     x15, [sp, #0x788]
        ldr     x26, [sp, #0x778]
        adcs    x26, x10, x26
        ldr     x10, [sp, #0x7e0]
        adds    x10, x10, x15
        ldr     x15, [sp, #0x738]
        stp     x15, x2, [x3, #0x80]
        ldr     x2, [sp, #0x758]
        adcs    x23, x2, x23
        umulh   x2, x7, x8
        stp     x27, x24, [x3, #0x90]
        stp     x28, x19, [x3, #0xb0]
        stp     x20, x12, [x3, #0xc0]
        stp     x14, x9, [x3, #0xd0]
        mul     x9, x6, x8
        stp     x11, x25, [x3, #0xe0]
        stp     x4, x26, [x3, #0xf0]
        ldr     x20, [x3, #0x20]
        ldr     x19, [x3, #0x60]
        ldr     x4, [x3, #0x48]
        umulh   x26, x6, x7
        ldr     x27, [x3, #0x28]
        ldr     x15, [x3, #0x68]
        adcs    x21, x21, x9
        ldr     x9, [sp, #0x718]
        adcs    x9, x9, x13
        adc     x2, x2, xzr
        subs    x13, x5, x17
        sbcs    x25, x6, x4
        ldr     x4, [x3, #0x78]
        mul     x11, x6, x7
        sbcs    x14, x7, x22
        ldr     x22, [x3, #0x38]
        sbcs    x12, x8, x16
        ldr     x16, [x3, #0x70]
        sbcs    x28, x20, x19
        ldr     x19, [sp, #0x7d8]
        umulh   x24, x5, x5
        sbcs    x15, x27, x15
        sbcs    x16, x19, x16
        sbcs    x4, x22, x4
        csetm   x17, lo
        adds    x23, x23, x11
        mul     x11, x6, x6
        eor     x13, x13, x17
        eor     x25, x25, x17
        eor     x14, x14, x17
        eor     x12, x12, x17
        eor     x28, x28, x17
        eor     x15, x15, x17
        eor     x16, x16, x17
        eor     x4, x4, x17
        adcs    x26, x21, x26
        adcs    x21, x9, xzr
        umulh   x9, x6, x6
        adc     x2, x2, xzr
        cmn     x17, #1
        adcs    x13, x13, xzr
        adcs    x25, x25, xzr
        adcs    x14, x14, xzr
        mul     x17, x7, x7
        adcs    x12, x12, xzr
        adcs    x28, x28, xzr
        adcs    x15, x15, xzr
        str     x15, [sp, #0x718]
        mul     x15, x5, x5
        adcs    x16, x16, xzr
        adcs    x4, x4, xzr
        str     x4, [sp, #0x758]
        ldr     x4, [sp, #0x7b0]
        adds    x4, x4, x4
        adcs    x10, x10, x10
        str     x16, [sp, #0x7b0]
        mul     x16, x8, x8
        adcs    x23, x23, x23
        adcs    x26, x26, x26
        adcs    x21, x21, x21
        adcs    x2, x2, x2
        str     x28, [sp, #0x788]
        adc     x28, xzr, xzr
        adds    x24, x4, x24
        adcs    x4, x10, x11
        adcs    x23, x23, x9
        umulh   x9, x8, x8
        stp     x15, x24, [x1]
        ldr     d8, [x1]
        ushr    v9.2d, v8.2d, #0x1d
        adcs    x26, x26, x17
        uzp1    v8.2d, v8.2d, v9.2d
        and     v8.16b, v8.16b, v0.16b
        stp     x4, x23, [x1, #0x10]
        ldp     d9, d30, [x1]
        ushr    v9.2d, v9.2d, #0x3a
        umulh   x10, x7, x7
        adcs    x21, x21, x10
        adcs    x2, x2, x16
        shl     v30.2d, v30.2d, #0xc
        adc     x28, x28, x9
        usra    v9.2d, v30.2d, #6
        umlal   v9.2d, v2.2s, v8.s[0]
        umlal2  v9.2d, v2.4s, v8.s[2]
        ldp     d2, d30, [x1, #8]
        ushr    v2.2d, v2.2d, #0x34
        mul     x9, x20, x27
        shl     v30.2d, v30.2d, #0x12
        usra    v2.2d, v30.2d, #6
        ext     v30.16b, v1.16b, v9.16b, #8
        usra    v9.2d, v30.2d, #0x1d
        and     v30.16b, v9.16b, v0.16b
        umulh   x10, x20, x27
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v2.2d, v9.2d, #0x1d
        umlal   v2.2d, v3.2s, v8.s[0]
        umlal2  v2.2d, v3.4s, v8.s[2]
        uzp1    v9.4s, v8.4s, v30.4s
        umlal   v2.2d, v19.2s, v30.s[0]
        mul     x11, x20, x19
        adds    x10, x10, x11
        umlal2  v2.2d, v19.4s, v30.s[2]
        ext     v3.16b, v1.16b, v2.16b, #8
        umull   v19.2d, v14.2s, v8.s[0]
        usra    v2.2d, v3.2d, #0x1d
        umlal2  v19.2d, v14.4s, v8.s[2]
        ext     v14.16b, v2.16b, v1.16b, #8
        umulh   x11, x20, x19
        umull   v3.2d, v4.2s, v8.s[0]
        and     v2.16b, v2.16b, v0.16b
        umlal2  v3.2d, v4.4s, v8.s[2]
        umull   v4.2d, v5.2s, v8.s[0]
        umlal2  v4.2d, v5.4s, v8.s[2]
        mul     x16, x20, x22
        adcs    x11, x11, x16
        umull   v5.2d, v6.2s, v8.s[0]
        umlal   v3.2d, v23.2s, v30.s[0]
        umlal2  v3.2d, v23.4s, v30.s[2]
        umulh   x16, x20, x22
        umull   v23.2d, v7.2s, v8.s[0]
        umlal2  v5.2d, v6.4s, v8.s[2]
        umlal2  v23.2d, v7.4s, v8.s[2]
        umull   v6.2d, v16.2s, v8.s[0]
        ldr     x23, [sp, #0x748]
        mul     x17, x27, x22
        adcs    x16, x16, x17
        mul     x17, x19, x22
        str     x12, [sp, #0x7e0]
        umulh   x12, x27, x22
        adcs    x12, x12, x17
        umulh   x17, x19, x22
        adc     x17, x17, xzr
        umlal2  v6.2d, v16.4s, v8.s[2]
        umlal   v4.2d, v24.2s, v30.s[0]
        umlal2  v4.2d, v24.4s, v30.s[2]
        ldp     q7, q16, [x23, #0x120]
        umull   v16.2d, v17.2s, v8.s[0]
        umlal2  v16.2d, v17.4s, v8.s[2]
        umull   v17.2d, v18.2s, v8.s[0]
        umlal2  v17.2d, v18.4s, v8.s[2]
        umull   v18.2d, v21.2s, v8.s[0]
        umlal2  v18.2d, v21.4s, v8.s[2]
        umull   v21.2d, v22.2s, v8.s[0]
        umlal2  v21.2d, v22.4s, v8.s[2]
        umull   v22.2d, v25.2s, v8.s[0]
        umlal2  v22.2d, v25.4s, v8.s[2]
        umlal   v5.2d, v13.2s, v30.s[0]
        umlal2  v5.2d, v13.4s, v30.s[2]
        umlal   v23.2d, v15.2s, v30.s[0]
        umull   v13.2d, v26.2s, v8.s[0]
        umlal2  v13.2d, v26.4s, v8.s[2]
        umlal2  v23.2d, v15.4s, v30.s[2]
        ldp     d15, d24, [x1, #0x10]
        shl     v24.2d, v24.2d, #0x18
        umull   v25.2d, v27.2s, v8.s[0]
        usra    v19.2d, v15.2d, #0x2e
        umlal2  v25.2d, v27.4s, v8.s[2]
        mul     x4, x27, x19
        adds    x4, x11, x4
        usra    v19.2d, v24.2d, #6
        umlal   v6.2d, v10.2s, v30.s[0]
        usra    v19.2d, v14.2d, #0x1d
        umlal   v19.2d, v20.2s, v30.s[0]
        umlal2  v19.2d, v20.4s, v30.s[2]
        ldp     q15, q14, [x23, #0x80]
        umulh   x11, x27, x19
        umull   v20.2d, v28.2s, v8.s[0]
        adcs    x11, x16, x11
        adcs    x12, x12, xzr
        adc     x16, x17, xzr
        umlal2  v20.2d, v28.4s, v8.s[2]
        ldp     q24, q26, [x23]
        adds    x9, x9, x9
        umlal2  v6.2d, v10.4s, v30.s[2]
        adcs    x10, x10, x10
        adcs    x4, x4, x4
        adcs    x11, x11, x11
        umull   v10.2d, v12.2s, v8.s[0]
        adcs    x12, x12, x12
        adcs    x16, x16, x16
        adc     x17, xzr, xzr
        umlal   v16.2d, v11.2s, v30.s[0]
        umulh   x24, x20, x20
        adds    x24, x9, x24
        umlal2  v16.2d, v11.4s, v30.s[2]
        umlal2  v10.2d, v12.4s, v8.s[2]
        ldp     q11, q12, [x23, #0xa0]
        umlal   v17.2d, v15.2s, v30.s[0]
        umull   v27.2d, v29.2s, v8.s[0]
        mul     x9, x27, x27
        adcs    x9, x10, x9
        umlal2  v27.2d, v29.4s, v8.s[2]
        umlal2  v17.2d, v15.4s, v30.s[2]
        ldp     q15, q8, [x23, #0x20]
        umlal   v18.2d, v14.2s, v30.s[0]
        mul     x10, x20, x20
        umlal2  v18.2d, v14.4s, v30.s[2]
        umlal   v19.2d, v24.2s, v2.s[0]
        umlal2  v19.2d, v24.4s, v2.s[2]
        ext     v14.16b, v1.16b, v19.16b, #8
        umulh   x15, x27, x27
        adcs    x4, x4, x15
        usra    v19.2d, v14.2d, #0x1d
        and     v14.16b, v19.16b, v0.16b
        ext     v19.16b, v19.16b, v1.16b, #8
        uzp1    v24.4s, v2.4s, v14.4s
        umlal   v21.2d, v11.2s, v30.s[0]
        umlal2  v21.2d, v11.4s, v30.s[2]
        mul     x15, x19, x19
        adcs    x11, x11, x15
        umlal   v22.2d, v12.2s, v30.s[0]
        umlal   v4.2d, v15.2s, v2.s[0]
        umlal2  v22.2d, v12.4s, v30.s[2]
        ldp     q11, q12, [x23, #0xc0]
        umulh   x15, x19, x19
        umlal2  v4.2d, v15.4s, v2.s[2]
        adcs    x12, x12, x15
        umlal   v5.2d, v8.2s, v2.s[0]
        umlal   v13.2d, v11.2s, v30.s[0]
        umlal2  v13.2d, v11.4s, v30.s[2]
        ldp     q11, q15, [x23, #0x40]
        mul     x15, x22, x22
        umlal   v25.2d, v12.2s, v30.s[0]
        adcs    x15, x16, x15
        umlal2  v5.2d, v8.4s, v2.s[2]
        umlal   v23.2d, v11.2s, v2.s[0]
        umulh   x16, x22, x22
        adc     x16, x17, x16
        subs    x17, x5, x20
        umlal2  v23.2d, v11.4s, v2.s[2]
        ldp     q11, q8, [x23, #0xe0]
        sbcs    x27, x6, x27
        umlal2  v25.2d, v12.4s, v30.s[2]
        sbcs    x19, x7, x19
        sbcs    x22, x8, x22
        csetm   x20, lo
        umlal   v20.2d, v11.2s, v30.s[0]
        cmn     x20, #1
        eor     x27, x27, x20
        eor     x17, x17, x20
        umlal2  v20.2d, v11.4s, v30.s[2]
        ldp     q11, q12, [x23, #0x60]
        adcs    x17, x17, xzr
        umlal   v6.2d, v15.2s, v2.s[0]
        adcs    x27, x27, xzr
        eor     x19, x19, x20
        umlal   v10.2d, v8.2s, v30.s[0]
        adcs    x19, x19, xzr
        umlal2  v6.2d, v15.4s, v2.s[2]
        eor     x22, x22, x20
        adcs    x22, x22, xzr
        mul     x20, x17, x27
        umlal2  v10.2d, v8.4s, v30.s[2]
        ldp     q15, q8, [x23, #0x100]
        umlal   v16.2d, v11.2s, v2.s[0]
        umulh   x8, x17, x27
        umlal2  v16.2d, v11.4s, v2.s[2]
        umlal   v27.2d, v15.2s, v30.s[0]
        umlal2  v27.2d, v15.4s, v30.s[2]
        ldp     q11, q15, [x23, #0x80]
        umlal   v17.2d, v12.2s, v2.s[0]
        mul     x7, x17, x19
        adds    x7, x8, x7
        umlal2  v17.2d, v12.4s, v2.s[2]
        umull   v12.2d, v8.2s, v30.s[0]
        umlal   v18.2d, v11.2s, v2.s[0]
        umulh   x8, x17, x19
        umlal2  v12.2d, v8.4s, v30.s[2]
        ldp     q8, q28, [x23, #0xa0]
        umlal   v12.2d, v7.2s, v9.s[0]
        umlal2  v12.2d, v7.4s, v9.s[1]
        umlal2  v18.2d, v11.4s, v2.s[2]
        ldp     q11, q7, [x23]
        mul     x6, x17, x22
        umlal   v21.2d, v15.2s, v2.s[0]
        adcs    x6, x8, x6
        umlal2  v21.2d, v15.4s, v2.s[2]
        umlal   v22.2d, v8.2s, v2.s[0]
        umulh   x8, x17, x22
        umlal2  v22.2d, v8.4s, v2.s[2]
        ldp     q15, q8, [x23, #0x20]
        umlal   v13.2d, v28.2s, v2.s[0]
        umlal2  v13.2d, v28.4s, v2.s[2]
        umlal   v5.2d, v15.2s, v14.s[0]
        mul     x5, x27, x22
        adcs    x5, x8, x5
        umlal2  v5.2d, v15.4s, v14.s[2]
        ldp     q15, q28, [x23, #0xc0]
        umlal   v25.2d, v15.2s, v2.s[0]
        umlal2  v25.2d, v15.4s, v2.s[2]
        umulh   x8, x27, x22
        umlal   v23.2d, v8.2s, v14.s[0]
        umlal   v20.2d, v28.2s, v2.s[0]
        umlal2  v20.2d, v28.4s, v2.s[2]
        ldp     q15, q28, [x23, #0x40]
        umlal2  v23.2d, v8.4s, v14.s[2]
        str     x14, [sp, #0x778]
        mul     x14, x19, x22
        adcs    x8, x8, x14
        umlal   v6.2d, v15.2s, v14.s[0]
        umlal2  v6.2d, v15.4s, v14.s[2]
        ldp     q15, q8, [x23, #0xe0]
        umlal   v10.2d, v15.2s, v2.s[0]
        umulh   x14, x19, x22
        adc     x14, x14, xzr
        umlal2  v10.2d, v15.4s, v2.s[2]
        umlal   v27.2d, v8.2s, v2.s[0]
        umlal   v16.2d, v28.2s, v14.s[0]
        umlal2  v27.2d, v8.4s, v2.s[2]
        ldp     q15, q8, [x23, #0x100]
        str     x16, [sp, #0x790]
        mul     x16, x27, x19
        umlal2  v16.2d, v28.4s, v14.s[2]
        adds    x6, x6, x16
        umlal   v12.2d, v15.2s, v2.s[0]
        umlal2  v12.2d, v15.4s, v2.s[2]
        ldp     q15, q28, [x23, #0x60]
        umulh   x16, x27, x19
        umlal   v17.2d, v15.2s, v14.s[0]
        adcs    x5, x5, x16
        adcs    x8, x8, xzr
        adc     x14, x14, xzr
        umlal2  v17.2d, v15.4s, v14.s[2]
        adds    x20, x20, x20
        adcs    x7, x7, x7
        adcs    x6, x6, x6
        umull   v15.2d, v8.2s, v2.s[0]
        adcs    x5, x5, x5
        adcs    x8, x8, x8
        adcs    x14, x14, x14
        umlal   v18.2d, v28.2s, v14.s[0]
        adc     x16, xzr, xzr
        umulh   x23, x17, x17
        adds    x23, x20, x23
        ldr     x20, [sp, #0x748]
        umlal2  v15.2d, v8.4s, v2.s[2]
        umlal2  v18.2d, v28.4s, v14.s[2]
        ldp     q8, q28, [x20, #0x120]
        umlal   v15.2d, v8.2s, v9.s[2]
        umlal2  v15.2d, v8.4s, v9.s[3]
        mul     x17, x17, x17
        umlal   v15.2d, v28.2s, v9.s[0]
        umlal2  v15.2d, v28.4s, v9.s[1]
        ldp     q8, q28, [x20, #0x80]
        mul     x20, x27, x27
        adcs    x20, x7, x20
        umulh   x27, x27, x27
        adcs    x27, x6, x27
        mul     x6, x19, x19
        adcs    x5, x5, x6
        umulh   x19, x19, x19
        adcs    x19, x8, x19
        ldr     x8, [x1]
        mul     x6, x22, x22
        adcs    x6, x14, x6
        mul     x7, x13, x25
        umulh   x22, x22, x22
        adc     x22, x16, x22
        ldr     x16, [x1, #8]
        subs    x14, x8, x17
        ldr     x17, [x1, #0x10]
        sbcs    x23, x16, x23
        sbcs    x20, x17, x20
        ldr     x17, [x1, #0x18]
        sbcs    x27, x17, x27
        sbcs    x5, x26, x5
        sbcs    x19, x21, x19
        ldr     x8, [sp, #0x790]
        sbcs    x6, x2, x6
        sbcs    x22, x28, x22
        csetm   x17, lo
        adds    x14, x14, x10
        adcs    x23, x23, x24
        adcs    x20, x20, x9
        adcs    x27, x27, x4
        adcs    x5, x5, x11
        adcs    x19, x19, x12
        umulh   x16, x13, x25
        adcs    x6, x6, x15
        adcs    x22, x22, x8
        adc     x17, x17, xzr
        adds    x26, x26, x14
        adcs    x23, x21, x23
        ldr     x21, [sp, #0x778]
        stp     x26, x23, [x1, #0x20]
        ldp     d29, d30, [x1, #0x18]
        shl     v30.2d, v30.2d, #0x1e
        adcs    x20, x2, x20
        usra    v3.2d, v29.2d, #0x28
        umlal   v21.2d, v8.2s, v14.s[0]
        mul     x2, x13, x21
        adcs    x27, x28, x27
        usra    v3.2d, v30.2d, #6
        umlal2  v21.2d, v8.4s, v14.s[2]
        stp     x20, x27, [x1, #0x30]
        usra    v3.2d, v19.2d, #0x1d
        umlal   v3.2d, v26.2s, v2.s[0]
        adcs    x28, x10, x5
        adcs    x24, x24, x19
        umlal2  v3.2d, v26.4s, v2.s[2]
        ldp     d8, d2, [x1, #0x20]
        umulh   x19, x13, x21
        shl     v2.2d, v2.2d, #0x24
        umlal   v3.2d, v11.2s, v14.s[0]
        adcs    x5, x9, x6
        adcs    x22, x4, x22
        ldr     x10, [sp, #0x7e0]
        usra    v4.2d, v8.2d, #0x22
        adcs    x4, x11, x17
        umlal2  v3.2d, v11.4s, v14.s[2]
        adcs    x6, x12, xzr
        usra    v4.2d, v2.2d, #6
        ext     v11.16b, v1.16b, v3.16b, #8
        adcs    x9, x15, xzr
        adcs    x8, x8, xzr
        usra    v3.2d, v11.2d, #0x1d
        and     v11.16b, v3.16b, v0.16b
        adds    x2, x16, x2
        mul     x11, x13, x10
        ext     v8.16b, v3.16b, v1.16b, #8
        usra    v4.2d, v8.2d, #0x1d
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x748]
        umlal   v4.2d, v7.2s, v14.s[0]
        ldp     q8, q2, [x11, #0xa0]
        umlal2  v4.2d, v7.4s, v14.s[2]
        ldp     d3, d7, [x1, #0x28]
        umulh   x12, x13, x10
        umlal   v22.2d, v28.2s, v14.s[0]
        ldp     q19, q26, [x11]
        umlal2  v22.2d, v28.4s, v14.s[2]
        usra    v5.2d, v3.2d, #0x1c
        umlal   v13.2d, v8.2s, v14.s[0]
        shl     v3.2d, v7.2d, #0x2a
        umlal2  v13.2d, v8.4s, v14.s[2]
        usra    v5.2d, v3.2d, #6
        mul     x14, x25, x10
        adcs    x12, x12, x14
        umlal   v4.2d, v19.2s, v11.s[0]
        ldp     q8, q3, [x11, #0xc0]
        umlal2  v4.2d, v19.4s, v11.s[2]
        ext     v7.16b, v1.16b, v4.16b, #8
        usra    v4.2d, v7.2d, #0x1d
        umlal   v25.2d, v2.2s, v14.s[0]
        umulh   x14, x25, x10
        and     v7.16b, v4.16b, v0.16b
        ext     v4.16b, v4.16b, v1.16b, #8
        usra    v5.2d, v4.2d, #0x1d
        umlal2  v25.2d, v2.4s, v14.s[2]
        umlal   v5.2d, v26.2s, v11.s[0]
        ldp     q2, q4, [x11, #0x20]
        umlal   v20.2d, v8.2s, v14.s[0]
        ldp     q19, q28, [x11, #0xe0]
        mul     x15, x21, x10
        umlal   v23.2d, v2.2s, v11.s[0]
        adcs    x14, x14, x15
        umlal2  v20.2d, v8.4s, v14.s[2]
        ldp     q8, q29, [x11, #0x140]
        umlal2  v5.2d, v26.4s, v11.s[2]
        umulh   x15, x21, x10
        adc     x15, x15, xzr
        uzp1    v26.4s, v11.4s, v7.4s
        umlal2  v23.2d, v2.4s, v11.s[2]
        umlal   v10.2d, v3.2s, v14.s[0]
        umlal2  v10.2d, v3.4s, v14.s[2]
        ldp     q2, q3, [x11, #0x40]
        umlal   v6.2d, v4.2s, v11.s[0]
        mul     x16, x25, x21
        adds    x19, x19, x16
        umlal2  v6.2d, v4.4s, v11.s[2]
        umlal   v16.2d, v2.2s, v11.s[0]
        umlal   v27.2d, v19.2s, v14.s[0]
        umulh   x16, x25, x21
        adcs    x12, x12, x16
        adcs    x14, x14, xzr
        umlal2  v27.2d, v19.4s, v14.s[2]
        ldp     q4, q19, [x11, #0x60]
        adc     x15, x15, xzr
        umlal2  v16.2d, v2.4s, v11.s[2]
        adds    x7, x7, x7
        adcs    x2, x2, x2
        adcs    x19, x19, x19
        umlal   v12.2d, v28.2s, v14.s[0]
        adcs    x12, x12, x12
        adcs    x14, x14, x14
        adcs    x15, x15, x15
        umlal2  v12.2d, v28.4s, v14.s[2]
        ldp     q2, q28, [x11, #0x100]
        adc     x16, xzr, xzr
        umlal   v17.2d, v3.2s, v11.s[0]
        umulh   x17, x13, x13
        adds    x7, x7, x17
        umlal2  v17.2d, v3.4s, v11.s[2]
        umlal   v15.2d, v2.2s, v14.s[0]
        umlal2  v15.2d, v2.4s, v14.s[2]
        ldp     q2, q3, [x11, #0x120]
        umlal   v18.2d, v4.2s, v11.s[0]
        mul     x17, x25, x25
        adcs    x2, x2, x17
        umull   v29.2d, v28.2s, v14.s[0]
        umlal2  v18.2d, v4.4s, v11.s[2]
        umlal2  v29.2d, v28.4s, v14.s[2]
        ldp     q14, q4, [x11, #0x80]
        umulh   x17, x25, x25
        umlal   v21.2d, v19.2s, v11.s[0]
        adcs    x19, x19, x17
        umlal2  v21.2d, v19.4s, v11.s[2]
        umlal   v29.2d, v2.2s, v24.s[0]
        umlal2  v29.2d, v2.4s, v24.s[1]
        ldp     q2, q19, [x11, #0xa0]
        mul     x17, x13, x13
        umlal   v29.2d, v3.2s, v9.s[2]
        umlal2  v29.2d, v3.4s, v9.s[3]
        umlal   v29.2d, v8.2s, v9.s[0]
        str     x8, [sp, #0x790]
        mul     x8, x21, x21
        adcs    x8, x12, x8
        umlal2  v29.2d, v8.4s, v9.s[1]
        ldp     q8, q3, [x11]
        umlal   v22.2d, v14.2s, v11.s[0]
        umlal2  v22.2d, v14.4s, v11.s[2]
        umulh   x12, x21, x21
        adcs    x12, x14, x12
        umlal   v13.2d, v4.2s, v11.s[0]
        umlal2  v13.2d, v4.4s, v11.s[2]
        ldp     d14, d4, [x1, #0x30]
        umlal   v25.2d, v2.2s, v11.s[0]
        shl     v4.2d, v4.2d, #0x30
        umlal2  v25.2d, v2.4s, v11.s[2]
        usra    v23.2d, v14.2d, #0x16
        mul     x14, x10, x10
        adcs    x14, x15, x14
        umlal   v20.2d, v19.2s, v11.s[0]
        ldp     q14, q2, [x11, #0xc0]
        umlal   v5.2d, v8.2s, v7.s[0]
        usra    v23.2d, v4.2d, #6
        umlal2  v20.2d, v19.4s, v11.s[2]
        ldp     q4, q19, [x11, #0x20]
        umulh   x15, x10, x10
        umlal2  v5.2d, v8.4s, v7.s[2]
        ext     v8.16b, v1.16b, v5.16b, #8
        adc     x15, x16, x15
        ldr     x16, [sp, #0x788]
        usra    v5.2d, v8.2d, #0x1d
        and     v8.16b, v5.16b, v0.16b
        umlal   v10.2d, v14.2s, v11.s[0]
        ext     v5.16b, v5.16b, v1.16b, #8
        usra    v23.2d, v5.2d, #0x1d
        umlal2  v10.2d, v14.4s, v11.s[2]
        str     x9, [sp, #0x7c8]
        ldr     x9, [sp, #0x718]
        str     x6, [sp, #0x7e8]
        mul     x6, x16, x9
        umlal   v23.2d, v3.2s, v7.s[0]
        ldp     q14, q5, [x11, #0xe0]
        umlal2  v23.2d, v3.4s, v7.s[2]
        ldp     q3, q28, [x11, #0x160]
        umlal   v6.2d, v4.2s, v7.s[0]
        str     x4, [sp, #0x7d0]
        umulh   x4, x16, x9
        umlal   v27.2d, v2.2s, v11.s[0]
        umlal2  v6.2d, v4.4s, v7.s[2]
        umlal2  v27.2d, v2.4s, v11.s[2]
        ldp     q2, q4, [x11, #0x40]
        umlal   v12.2d, v14.2s, v11.s[0]
        str     x22, [sp, #0x690]
        ldr     x22, [sp, #0x7b0]
        str     x5, [sp, #0x698]
        mul     x5, x16, x22
        adds    x4, x4, x5
        umlal   v16.2d, v19.2s, v7.s[0]
        umlal2  v16.2d, v19.4s, v7.s[2]
        umlal2  v12.2d, v14.4s, v11.s[2]
        ldp     q14, q19, [x11, #0x100]
        umulh   x5, x16, x22
        umlal   v17.2d, v2.2s, v7.s[0]
        umlal2  v17.2d, v2.4s, v7.s[2]
        umlal   v18.2d, v4.2s, v7.s[0]
        umlal2  v18.2d, v4.4s, v7.s[2]
        str     x24, [sp, #0x680]
        ldr     x24, [sp, #0x758]
        str     x28, [sp, #0x678]
        mul     x28, x16, x24
        adcs    x28, x5, x28
        umlal   v15.2d, v5.2s, v11.s[0]
        umlal2  v15.2d, v5.4s, v11.s[2]
        ldp     q2, q4, [x11, #0x120]
        umlal   v29.2d, v14.2s, v11.s[0]
        umulh   x5, x16, x24
        umlal2  v29.2d, v14.4s, v11.s[2]
        ldp     q14, q5, [x11, #0x60]
        umlal   v21.2d, v14.2s, v7.s[0]
        umlal2  v21.2d, v14.4s, v7.s[2]
        umlal   v22.2d, v5.2s, v7.s[0]
        str     x27, [sp, #0x6a0]
        mul     x27, x9, x24
        adcs    x27, x5, x27
        umlal2  v22.2d, v5.4s, v7.s[2]
        umull   v14.2d, v19.2s, v11.s[0]
        umlal2  v14.2d, v19.4s, v11.s[2]
        umulh   x5, x9, x24
        umlal   v14.2d, v2.2s, v24.s[2]
        umlal2  v14.2d, v2.4s, v24.s[3]
        ldp     q11, q2, [x11, #0x80]
        umlal   v13.2d, v11.2s, v7.s[0]
        ldp     q5, q19, [x11, #0x140]
        umlal2  v13.2d, v11.4s, v7.s[2]
        str     x20, [sp, #0x6a8]
        mul     x20, x22, x24
        adcs    x20, x5, x20
        umlal   v25.2d, v2.2s, v7.s[0]
        umlal2  v25.2d, v2.4s, v7.s[2]
        umlal   v14.2d, v4.2s, v24.s[0]
        umulh   x5, x22, x24
        adc     x5, x5, xzr
        umlal2  v14.2d, v4.4s, v24.s[1]
        umlal   v14.2d, v5.2s, v9.s[2]
        umlal2  v14.2d, v5.4s, v9.s[3]
        ldp     q11, q2, [x11]
        umlal   v23.2d, v11.2s, v8.s[0]
        ldp     q4, q5, [x11, #0xa0]
        str     x23, [sp, #0x6b0]
        mul     x23, x9, x22
        adds    x23, x28, x23
        umlal2  v23.2d, v11.4s, v8.s[2]
        umlal   v20.2d, v4.2s, v7.s[0]
        umlal2  v20.2d, v4.4s, v7.s[2]
        umulh   x28, x9, x22
        adcs    x27, x27, x28
        adcs    x28, x20, xzr
        umlal   v10.2d, v5.2s, v7.s[0]
        adc     x20, x5, xzr
        adds    x5, x6, x6
        adcs    x4, x4, x4
        umlal2  v10.2d, v5.4s, v7.s[2]
        adcs    x23, x23, x23
        adcs    x27, x27, x27
        adcs    x28, x28, x28
        ext     v11.16b, v1.16b, v23.16b, #8
        adcs    x20, x20, x20
        adc     x6, xzr, xzr
        usra    v23.2d, v11.2d, #0x1d
        and     v11.16b, v23.16b, v0.16b
        str     x26, [sp, #0x6b8]
        umulh   x26, x16, x16
        adds    x26, x5, x26
        ext     v4.16b, v23.16b, v1.16b, #8
        umlal   v14.2d, v19.2s, v9.s[0]
        umlal2  v14.2d, v19.4s, v9.s[1]
        ldp     q5, q19, [x11, #0xc0]
        umlal   v27.2d, v5.2s, v7.s[0]
        mul     x5, x9, x9
        adcs    x4, x4, x5
        umlal2  v27.2d, v5.4s, v7.s[2]
        ldp     q5, q23, [x11, #0x20]
        umlal   v16.2d, v5.2s, v8.s[0]
        umlal2  v16.2d, v5.4s, v8.s[2]
        umulh   x5, x9, x9
        adcs    x23, x23, x5
        umlal   v17.2d, v23.2s, v8.s[0]
        umlal2  v17.2d, v23.4s, v8.s[2]
        umlal   v12.2d, v19.2s, v7.s[0]
        umlal2  v12.2d, v19.4s, v7.s[2]
        ldp     q5, q19, [x11, #0xe0]
        mul     x5, x16, x16
        umlal   v15.2d, v5.2s, v7.s[0]
        umlal2  v15.2d, v5.4s, v7.s[2]
        uzp1    v5.4s, v8.4s, v11.4s
        umlal   v29.2d, v19.2s, v7.s[0]
        str     x23, [sp, #0x6c0]
        mul     x23, x22, x22
        adcs    x27, x27, x23
        umlal2  v29.2d, v19.4s, v7.s[2]
        ldp     q19, q23, [x11, #0x40]
        umlal   v18.2d, v19.2s, v8.s[0]
        umlal2  v18.2d, v19.4s, v8.s[2]
        ldp     q19, q28, [x11, #0x100]
        umulh   x23, x22, x22
        adcs    x23, x28, x23
        umlal   v21.2d, v23.2s, v8.s[0]
        umlal2  v21.2d, v23.4s, v8.s[2]
        umlal   v14.2d, v19.2s, v7.s[0]
        umlal2  v14.2d, v19.4s, v7.s[2]
        mul     x28, x24, x24
        adcs    x28, x20, x28
        umull   v19.2d, v28.2s, v7.s[0]
        umlal2  v19.2d, v28.4s, v7.s[2]
        ldp     q7, q23, [x11, #0x120]
        umlal   v19.2d, v7.2s, v26.s[0]
        umulh   x20, x24, x24
        adc     x20, x6, x20
        subs    x6, x13, x16
        umlal2  v19.2d, v7.4s, v26.s[1]
        sbcs    x25, x25, x9
        sbcs    x22, x21, x22
        sbcs    x24, x10, x24
        umlal   v19.2d, v23.2s, v24.s[2]
        csetm   x21, lo
        cmn     x21, #1
        eor     x6, x6, x21
        umlal2  v19.2d, v23.4s, v24.s[3]
        eor     x25, x25, x21
        adcs    x6, x6, xzr
        adcs    x25, x25, xzr
        eor     x22, x22, x21
        adcs    x22, x22, xzr
        eor     x24, x24, x21
        adcs    x24, x24, xzr
        mul     x21, x6, x25
        ldp     q7, q23, [x11, #0x60]
        umlal   v22.2d, v7.2s, v8.s[0]
        umlal2  v22.2d, v7.4s, v8.s[2]
        ldp     q7, q28, [x11, #0x140]
        umlal   v13.2d, v23.2s, v8.s[0]
        umlal2  v13.2d, v23.4s, v8.s[2]
        umlal   v19.2d, v7.2s, v24.s[0]
        umlal2  v19.2d, v7.4s, v24.s[1]
        ldp     q7, q23, [x11, #0x80]
        umlal   v19.2d, v28.2s, v9.s[2]
        umlal2  v19.2d, v28.4s, v9.s[3]
        umulh   x9, x6, x25
        umlal   v25.2d, v7.2s, v8.s[0]
        umlal   v19.2d, v3.2s, v9.s[0]
        umlal2  v25.2d, v7.4s, v8.s[2]
        umlal   v20.2d, v23.2s, v8.s[0]
        mul     x10, x6, x22
        adds    x9, x9, x10
        umlal2  v19.2d, v3.4s, v9.s[1]
        ldp     q3, q7, [x11, #0xa0]
        umlal2  v20.2d, v23.4s, v8.s[2]
        umlal   v10.2d, v3.2s, v8.s[0]
        umulh   x10, x6, x22
        umlal2  v10.2d, v3.4s, v8.s[2]
        ldp     q3, q23, [x11, #0xc0]
        umlal   v27.2d, v7.2s, v8.s[0]
        umlal2  v27.2d, v7.4s, v8.s[2]
        mul     x13, x6, x24
        umlal   v12.2d, v3.2s, v8.s[0]
        umlal2  v12.2d, v3.4s, v8.s[2]
        ldp     q3, q7, [x11]
        umlal   v15.2d, v23.2s, v8.s[0]
        umulh   x16, x6, x24
        umlal2  v15.2d, v23.4s, v8.s[2]
        adcs    x10, x10, x13
        mul     x13, x25, x24
        umulh   x11, x25, x24
        adcs    x13, x16, x13
        mul     x16, x22, x24
        str     x20, [sp, #0x758]
        umulh   x20, x22, x24
        adcs    x11, x11, x16
        mul     x16, x25, x22
        adc     x20, x20, xzr
        str     x28, [sp, #0x7e0]
        umulh   x28, x25, x22
        adds    x10, x10, x16
        umulh   x16, x6, x6
        adcs    x28, x13, x28
        adcs    x11, x11, xzr
        adc     x20, x20, xzr
        adds    x21, x21, x21
        adcs    x9, x9, x9
        mul     x6, x6, x6
        adcs    x10, x10, x10
        adcs    x28, x28, x28
        adcs    x11, x11, x11
        mul     x13, x25, x25
        adcs    x20, x20, x20
        str     x23, [sp, #0x7b0]
        adc     x23, xzr, xzr
        adds    x21, x21, x16
        ldr     x16, [x3, #0x48]
        umulh   x25, x25, x25
        adcs    x9, x9, x13
        mul     x13, x22, x22
        adcs    x25, x10, x25
        ldr     x10, [sp, #0x7a8]
        mul     x10, x10, x16
        adcs    x28, x28, x13
        umulh   x22, x22, x22
        mul     x13, x24, x24
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x7a8]
        str     x10, [sp, #0x778]
        umulh   x10, x11, x16
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x768]
        mul     x16, x11, x13
        umulh   x13, x11, x13
        umulh   x24, x24, x24
        str     x27, [sp, #0x718]
        ldr     x27, [x3, #0x58]
        mul     x11, x11, x27
        adc     x24, x23, x24
        adds    x23, x10, x16
        ldr     x10, [sp, #0x7a8]
        umulh   x16, x10, x27
        adcs    x11, x13, x11
        ldr     x13, [x3, #0x48]
        str     x23, [sp, #0x788]
        mul     x23, x13, x27
        str     x11, [sp, #0x6c8]
        umulh   x11, x13, x27
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x768]
        str     x23, [sp, #0x6d0]
        mul     x23, x16, x27
        umulh   x27, x16, x27
        adcs    x23, x11, x23
        mul     x11, x13, x16
        adc     x27, x27, xzr
        subs    x6, x17, x6
        sbcs    x21, x7, x21
        sbcs    x9, x2, x9
        umulh   x16, x13, x16
        sbcs    x25, x19, x25
        sbcs    x28, x8, x28
        sbcs    x22, x12, x22
        sbcs    x20, x14, x20
        umulh   x10, x10, x10
        sbcs    x24, x15, x24
        str     x10, [sp, #0x6d8]
        csetm   x10, lo
        adds    x6, x6, x5
        adcs    x21, x21, x26
        adcs    x9, x9, x4
        str     x27, [sp, #0x6e0]
        mul     x27, x13, x13
        str     x27, [sp, #0x6e8]
        ldr     x27, [sp, #0x6c0]
        adcs    x25, x25, x27
        ldr     x27, [sp, #0x718]
        adcs    x28, x28, x27
        ldr     x27, [sp, #0x7b0]
        adcs    x22, x22, x27
        umulh   x13, x13, x13
        str     x13, [sp, #0x688]
        ldr     x13, [sp, #0x7e0]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x758]
        adcs    x24, x24, x13
        adc     x10, x10, xzr
        adds    x6, x8, x6
        ldr     x8, [sp, #0x768]
        adcs    x21, x12, x21
        mul     x12, x8, x8
        adcs    x9, x14, x9
        adcs    x25, x15, x25
        adcs    x28, x5, x28
        ldr     x5, [sp, #0x7a8]
        mul     x14, x5, x5
        ldr     x15, [x1]
        adcs    x26, x26, x22
        adcs    x22, x4, x20
        ldr     x4, [sp, #0x718]
        ldr     x20, [sp, #0x6c0]
        adcs    x24, x20, x24
        umulh   x20, x8, x8
        adcs    x4, x4, x10
        ldr     x10, [sp, #0x7e0]
        adcs    x27, x27, xzr
        adcs    x10, x10, xzr
        adcs    x13, x13, xzr
        subs    x17, x15, x17
        ldr     x15, [x3, #0x58]
        str     x17, [sp, #0x758]
        mul     x17, x15, x15
        str     x14, [sp, #0x7e0]
        ldr     x14, [x1, #8]
        sbcs    x7, x14, x7
        ldr     x14, [x1, #0x10]
        sbcs    x2, x14, x2
        ldr     x14, [x1, #0x18]
        sbcs    x19, x14, x19
        umulh   x14, x15, x15
        str     x19, [sp, #0x7b0]
        ldr     x19, [sp, #0x6b8]
        sbcs    x6, x19, x6
        ldr     x19, [sp, #0x6b0]
        sbcs    x21, x19, x21
        ldr     x19, [sp, #0x6a8]
        sbcs    x9, x19, x9
        ldr     x19, [sp, #0x6a0]
        sbcs    x25, x19, x25
        ldr     x19, [x3, #0x60]
        str     x25, [sp, #0x718]
        ldr     x25, [x3, #0x68]
        str     x9, [sp, #0x6c0]
        mul     x9, x19, x25
        str     x21, [sp, #0x6f0]
        ldr     x21, [sp, #0x678]
        sbcs    x28, x21, x28
        ldr     x21, [sp, #0x680]
        sbcs    x26, x21, x26
        ldr     x21, [sp, #0x698]
        sbcs    x22, x21, x22
        umulh   x21, x19, x25
        str     x22, [sp, #0x700]
        ldr     x22, [sp, #0x690]
        sbcs    x24, x22, x24
        ldr     x22, [sp, #0x7d0]
        sbcs    x4, x22, x4
        ldr     x22, [sp, #0x7e8]
        sbcs    x27, x22, x27
        ldr     x22, [sp, #0x7c8]
        sbcs    x10, x22, x10
        ldr     x22, [x3, #0x70]
        str     x10, [sp, #0x708]
        mul     x10, x19, x22
        str     x27, [sp, #0x6f8]
        ldr     x27, [sp, #0x790]
        sbcs    x13, x27, x13
        csetm   x27, lo
        str     x27, [sp, #0x720]
        ldr     x27, [sp, #0x6c8]
        adds    x27, x27, x11
        ldr     x11, [sp, #0x6d0]
        adcs    x11, x11, x16
        umulh   x16, x19, x22
        adcs    x23, x23, xzr
        str     x13, [sp, #0x6d0]
        ldr     x13, [sp, #0x6e0]
        adc     x13, x13, xzr
        str     x4, [sp, #0x6e0]
        ldr     x4, [sp, #0x778]
        adds    x4, x4, x4
        str     x24, [sp, #0x778]
        ldr     x24, [sp, #0x788]
        adcs    x24, x24, x24
        adcs    x27, x27, x27
        str     x26, [sp, #0x788]
        ldr     x26, [x3, #0x78]
        str     x28, [sp, #0x6c8]
        mul     x28, x19, x26
        adcs    x11, x11, x11
        adcs    x23, x23, x23
        adcs    x13, x13, x13
        str     x6, [sp, #0x728]
        umulh   x6, x19, x26
        str     x2, [sp, #0x730]
        adc     x2, xzr, xzr
        str     x7, [sp, #0x740]
        ldr     x7, [sp, #0x6d8]
        adds    x4, x4, x7
        ldr     x7, [sp, #0x6e8]
        adcs    x24, x24, x7
        ldr     x7, [sp, #0x688]
        adcs    x27, x27, x7
        adcs    x7, x11, x12
        mul     x11, x25, x26
        adcs    x23, x23, x20
        adcs    x20, x13, x17
        adc     x2, x2, x14
        adds    x21, x21, x10
        umulh   x10, x25, x26
        adcs    x28, x16, x28
        adcs    x6, x6, x11
        mul     x11, x22, x26
        umulh   x12, x22, x26
        adcs    x10, x10, x11
        mul     x11, x25, x22
        adc     x12, x12, xzr
        umulh   x13, x25, x22
        adds    x28, x28, x11
        umulh   x11, x19, x19
        adcs    x6, x6, x13
        adcs    x10, x10, xzr
        adc     x12, x12, xzr
        adds    x9, x9, x9
        adcs    x21, x21, x21
        mul     x13, x25, x25
        adcs    x28, x28, x28
        adcs    x6, x6, x6
        adcs    x10, x10, x10
        umulh   x14, x25, x25
        adcs    x12, x12, x12
        adc     x16, xzr, xzr
        adds    x9, x9, x11
        adcs    x21, x21, x13
        mul     x11, x19, x19
        adcs    x28, x28, x14
        mul     x13, x22, x22
        umulh   x14, x22, x22
        adcs    x6, x6, x13
        mul     x13, x26, x26
        adcs    x10, x10, x14
        umulh   x14, x26, x26
        adcs    x12, x12, x13
        adc     x13, x16, x14
        ldr     x16, [x3, #0x48]
        subs    x14, x5, x19
        sbcs    x17, x16, x25
        str     x13, [sp, #0x688]
        sbcs    x13, x8, x22
        str     x12, [sp, #0x6e8]
        sbcs    x12, x15, x26
        str     x10, [sp, #0x6d8]
        csetm   x10, lo
        cmn     x10, #1
        eor     x17, x17, x10
        eor     x13, x13, x10
        eor     x14, x14, x10
        eor     x10, x12, x10
        adcs    x12, x14, xzr
        adcs    x14, x17, xzr
        adcs    x13, x13, xzr
        mul     x17, x12, x14
        adcs    x10, x10, xzr
        str     x6, [sp, #0x750]
        ldr     x6, [x3]
        str     x28, [sp, #0x760]
        ldr     x28, [sp, #0x738]
        subs    x6, x6, x28
        ldr     x28, [x3, #8]
        str     x21, [sp, #0x770]
        ldr     x21, [x3, #0x88]
        sbcs    x28, x28, x21
        umulh   x21, x12, x14
        str     x9, [sp, #0x780]
        ldr     x9, [x3, #0x10]
        str     x11, [sp, #0x710]
        ldr     x11, [x3, #0x90]
        sbcs    x9, x9, x11
        ldr     x11, [x3, #0x18]
        str     x2, [sp, #0x798]
        ldr     x2, [x3, #0x98]
        sbcs    x11, x11, x2
        ldr     x2, [x3, #0x20]
        str     x20, [sp, #0x7b8]
        ldr     x20, [x3, #0xa0]
        sbcs    x2, x2, x20
        ldr     x20, [x3, #0x28]
        str     x23, [sp, #0x7c0]
        ldr     x23, [x3, #0xa8]
        sbcs    x20, x20, x23
        ldr     x23, [sp, #0x7d8]
        str     x7, [sp, #0x7a0]
        ldr     x7, [x3, #0xb0]
        sbcs    x23, x23, x7
        ldr     x7, [x3, #0x38]
        str     x27, [sp, #0x7d8]
        ldr     x27, [x3, #0xb8]
        sbcs    x7, x7, x27
        ldr     x27, [x3, #0xc0]
        sbcs    x5, x5, x27
        ldr     x27, [x3, #0xc8]
        sbcs    x16, x16, x27
        ldr     x27, [x3, #0xd0]
        sbcs    x8, x8, x27
        ldr     x27, [x3, #0xd8]
        sbcs    x15, x15, x27
        ldr     x27, [x3, #0xe0]
        sbcs    x19, x19, x27
        ldr     x27, [x3, #0xe8]
        sbcs    x25, x25, x27
        ldr     x27, [x3, #0xf0]
        sbcs    x22, x22, x27
        ldr     x27, [x3, #0xf8]
        sbcs    x26, x26, x27
        csetm   x27, lo
        eor     x9, x9, x27
        str     x24, [sp, #0x768]
        mul     x24, x12, x13
        adds    x24, x21, x24
        eor     x21, x6, x27
        eor     x6, x11, x27
        eor     x28, x28, x27
        eor     x2, x2, x27
        eor     x20, x20, x27
        eor     x7, x7, x27
        eor     x23, x23, x27
        umulh   x11, x12, x13
        eor     x16, x16, x27
        eor     x15, x15, x27
        eor     x19, x19, x27
        eor     x5, x5, x27
        eor     x8, x8, x27
        str     x4, [sp, #0x7a8]
        mul     x4, x12, x10
        adcs    x4, x11, x4
        eor     x25, x25, x27
        umulh   x11, x12, x10
        eor     x22, x22, x27
        eor     x26, x26, x27
        str     x12, [sp, #0x670]
        mul     x12, x14, x10
        adcs    x11, x11, x12
        umulh   x12, x14, x10
        str     x24, [sp, #0x668]
        mul     x24, x13, x10
        adcs    x24, x12, x24
        umulh   x12, x13, x10
        adc     x12, x12, xzr
        cmn     x27, #1
        adcs    x27, x21, xzr
        adcs    x28, x28, xzr
        adcs    x21, x9, xzr
        mul     x9, x14, x13
        adcs    x6, x6, xzr
        adcs    x2, x2, xzr
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        adcs    x7, x7, xzr
        adcs    x5, x5, xzr
        adcs    x16, x16, xzr
        adcs    x8, x8, xzr
        str     x8, [sp, #0x660]
        umulh   x8, x14, x13
        adcs    x15, x15, xzr
        adcs    x19, x19, xzr
        adcs    x25, x25, xzr
        adcs    x22, x22, xzr
        adcs    x26, x26, xzr
        adds    x4, x4, x9
        adcs    x8, x11, x8
        adcs    x24, x24, xzr
        adc     x9, x12, xzr
        ldr     x12, [sp, #0x668]
        adds    x11, x17, x17
        adcs    x12, x12, x12
        adcs    x4, x4, x4
        adcs    x8, x8, x8
        adcs    x24, x24, x24
        adcs    x9, x9, x9
        adc     x17, xzr, xzr
        str     x26, [sp, #0x668]
        ldr     x26, [sp, #0x670]
        str     x22, [sp, #0x658]
        umulh   x22, x26, x26
        adds    x22, x11, x22
        ldr     x11, [sp, #0x748]
        ldp     q23, q28, [x11, #0x180]
        mul     x26, x26, x26
        str     x25, [sp, #0x670]
        mul     x25, x14, x14
        adcs    x25, x12, x25
        mul     x12, x13, x13
        umulh   x14, x14, x14
        adcs    x4, x4, x14
        ldr     x14, [sp, #0x768]
        adcs    x8, x8, x12
        umulh   x12, x13, x13
        ldr     x13, [sp, #0x7a8]
        adcs    x24, x24, x12
        mul     x12, x10, x10
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x7e0]
        umulh   x10, x10, x10
        adc     x10, x17, x10
        ldr     x17, [sp, #0x7d8]
        subs    x26, x12, x26
        sbcs    x22, x13, x22
        sbcs    x25, x14, x25
        sbcs    x4, x17, x4
        str     x19, [sp, #0x650]
        ldr     x19, [sp, #0x7a0]
        sbcs    x8, x19, x8
        str     x15, [sp, #0x648]
        ldr     x15, [sp, #0x7c0]
        sbcs    x24, x15, x24
        str     x16, [sp, #0x640]
        ldr     x16, [sp, #0x7b8]
        sbcs    x9, x16, x9
        str     x5, [sp, #0x638]
        ldr     x5, [sp, #0x798]
        sbcs    x10, x5, x10
        ldr     x11, [sp, #0x760]
        str     x7, [sp, #0x630]
        csetm   x7, lo
        str     x23, [sp, #0x628]
        ldr     x23, [sp, #0x710]
        adds    x26, x26, x23
        str     x2, [sp, #0x620]
        ldr     x2, [sp, #0x780]
        ldr     x17, [sp, #0x6e8]
        adcs    x22, x22, x2
        ldr     x14, [sp, #0x688]
        str     x20, [sp, #0x618]
        ldr     x20, [sp, #0x770]
        adcs    x25, x25, x20
        adcs    x4, x4, x11
        str     x6, [sp, #0x610]
        ldr     x6, [sp, #0x750]
        adcs    x8, x8, x6
        str     x21, [sp, #0x608]
        ldr     x21, [sp, #0x6d8]
        adcs    x24, x24, x21
        adcs    x9, x9, x17
        adcs    x10, x10, x14
        adc     x7, x7, xzr
        adds    x26, x19, x26
        adcs    x22, x15, x22
        adcs    x25, x16, x25
        adcs    x19, x5, x4
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x740]
        adcs    x24, x2, x24
        adcs    x20, x20, x9
        ldr     x9, [sp, #0x730]
        adcs    x2, x11, x10
        ldr     x11, [sp, #0x7b0]
        ldr     x15, [sp, #0x728]
        ldr     x10, [sp, #0x768]
        ldr     x16, [sp, #0x6f0]
        adcs    x4, x6, x7
        ldr     x7, [sp, #0x758]
        adcs    x21, x21, xzr
        adcs    x5, x17, xzr
        ldr     x17, [sp, #0x6c0]
        adcs    x6, x14, xzr
        ldr     x14, [sp, #0x7d8]
        adds    x7, x7, x12
        adcs    x8, x8, x13
        ldr     x12, [sp, #0x700]
        ldr     x13, [sp, #0x788]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x6c8]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x718]
        adcs    x15, x15, x26
        adcs    x16, x16, x22
        adcs    x17, x17, x25
        adcs    x14, x14, x19
        adcs    x10, x10, x23
        adcs    x13, x13, x24
        adcs    x12, x12, x20
        str     x20, [sp, #0x700]
        ldr     x20, [sp, #0x778]
        adcs    x20, x20, x2
        str     x2, [sp, #0x778]
        ldr     x2, [sp, #0x6e0]
        adcs    x2, x2, x4
        str     x4, [sp, #0x6e0]
        ldr     x4, [sp, #0x6f8]
        adcs    x4, x4, x21
        str     x21, [sp, #0x6f8]
        ldr     x21, [sp, #0x708]
        adcs    x21, x21, x5
        str     x5, [sp, #0x708]
        ldr     x5, [sp, #0x6d0]
        adcs    x5, x5, x6
        str     x6, [sp, #0x6d0]
        ldr     x6, [sp, #0x720]
        adc     x6, x6, xzr
        str     x24, [sp, #0x720]
        ldr     x24, [sp, #0x678]
        adds    x24, x24, x7
        ldr     x7, [sp, #0x680]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x698]
        stp     x24, x7, [x1, #0x40]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x690]
        adcs    x9, x9, x11
        ldp     d28, d30, [x1, #0x38]
        usra    v6.2d, v28.2d, #0x10
        umulh   x11, x27, x28
        shl     v28.2d, v30.2d, #0x36
        str     x7, [sp, #0x690]
        ldr     x7, [sp, #0x7d0]
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x7e8]
        stp     x8, x9, [x1, #0x50]
        usra    v6.2d, v28.2d, #6
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x7c8]
        stp     x7, x15, [x1, #0x60]
        usra    v6.2d, v4.2d, #0x1d
        umlal   v6.2d, v2.2s, v8.s[0]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x790]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x7e0]
        umlal2  v6.2d, v2.4s, v8.s[2]
        ldp     d2, d4, [x1, #0x40]
        adcs    x10, x17, x10
        umlal   v6.2d, v3.2s, v11.s[0]
        shl     v4.2d, v4.2d, #0x3c
        mul     x17, x27, x28
        str     x15, [sp, #0x7e0]
        ldr     x15, [sp, #0x7a8]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x768]
        umlal2  v6.2d, v3.4s, v11.s[2]
        ext     v3.16b, v1.16b, v6.16b, #8
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x7d8]
        adcs    x20, x15, x20
        usra    v16.2d, v2.2d, #0xa
        ldr     d2, [x1, #0x48]
        adcs    x26, x26, x2
        ldr     x2, [sp, #0x748]
        adcs    x22, x22, x4
        ldr     x4, [sp, #0x608]
        usra    v6.2d, v3.2d, #0x1d
        ldp     q3, q28, [x2, #0x20]
        mul     x15, x27, x4
        usra    v16.2d, v4.2d, #6
        ext     v4.16b, v6.16b, v1.16b, #8
        stp     x16, x14, [x1, #0x70]
        usra    v16.2d, v4.2d, #0x1d
        umlal   v16.2d, v7.2s, v11.s[0]
        adcs    x25, x25, x21
        ldr     x21, [sp, #0x610]
        adcs    x19, x19, x5
        umlal2  v16.2d, v7.4s, v11.s[2]
        and     v4.16b, v6.16b, v0.16b
        mul     x5, x27, x21
        adcs    x23, x23, x6
        ldr     x6, [sp, #0x720]
        umlal   v17.2d, v3.2s, v11.s[0]
        shl     v2.2d, v2.2d, #2
        adcs    x6, x6, xzr
        str     x6, [sp, #0x720]
        ldr     x6, [sp, #0x700]
        adcs    x6, x6, xzr
        umlal2  v17.2d, v3.4s, v11.s[2]
        ldp     q3, q6, [x2, #0x40]
        str     x6, [sp, #0x700]
        ldr     x6, [sp, #0x778]
        adcs    x6, x6, xzr
        umlal   v18.2d, v28.2s, v11.s[0]
        usra    v17.2d, v2.2d, #6
        str     x6, [sp, #0x778]
        ldr     x6, [sp, #0x6e0]
        adcs    x6, x6, xzr
        str     x6, [sp, #0x6e0]
        ldr     x6, [sp, #0x6f8]
        adcs    x6, x6, xzr
        umlal2  v18.2d, v28.4s, v11.s[2]
        ldp     q2, q7, [x2, #0x60]
        str     x6, [sp, #0x6f8]
        umulh   x6, x27, x4
        umlal   v21.2d, v3.2s, v11.s[0]
        str     x23, [sp, #0x7d8]
        ldr     x23, [sp, #0x708]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x708]
        ldr     x23, [sp, #0x6d0]
        adcs    x23, x23, xzr
        adds    x11, x11, x15
        umlal   v22.2d, v6.2s, v11.s[0]
        adcs    x5, x6, x5
        umlal2  v21.2d, v3.4s, v11.s[2]
        umlal2  v22.2d, v6.4s, v11.s[2]
        ldp     q3, q6, [x2, #0xe0]
        mul     x6, x28, x21
        umlal   v13.2d, v2.2s, v11.s[0]
        umlal2  v13.2d, v2.4s, v11.s[2]
        umlal   v29.2d, v3.2s, v8.s[0]
        umulh   x15, x27, x21
        adcs    x6, x15, x6
        umlal2  v29.2d, v3.4s, v8.s[2]
        ldp     q2, q3, [x2, #0x100]
        umlal   v25.2d, v7.2s, v11.s[0]
        umlal2  v25.2d, v7.4s, v11.s[2]
        umlal   v14.2d, v6.2s, v8.s[0]
        mul     x15, x4, x21
        umlal2  v14.2d, v6.4s, v8.s[2]
        ldp     q6, q7, [x2, #0x120]
        umlal   v19.2d, v2.2s, v8.s[0]
        umlal2  v19.2d, v2.4s, v8.s[2]
        ldp     q2, q28, [x2, #0x140]
        str     x23, [sp, #0x6d0]
        umulh   x23, x28, x21
        umull   v30.2d, v3.2s, v8.s[0]
        adcs    x23, x23, x15
        umlal2  v30.2d, v3.4s, v8.s[2]
        umlal   v30.2d, v6.2s, v26.s[2]
        umlal2  v30.2d, v6.4s, v26.s[3]
        ldp     q8, q3, [x2, #0x160]
        umulh   x15, x4, x21
        umlal   v30.2d, v7.2s, v26.s[0]
        adc     x15, x15, xzr
        umlal2  v30.2d, v7.4s, v26.s[1]
        umlal   v30.2d, v2.2s, v24.s[2]
        umlal2  v30.2d, v2.4s, v24.s[3]
        str     x14, [sp, #0x768]
        mul     x14, x28, x4
        adds    x5, x5, x14
        umlal   v30.2d, v28.2s, v24.s[0]
        umlal2  v30.2d, v28.4s, v24.s[1]
        ldp     q2, q6, [x2, #0x80]
        umlal   v30.2d, v8.2s, v9.s[2]
        umulh   x14, x28, x4
        adcs    x6, x6, x14
        adcs    x23, x23, xzr
        umlal   v20.2d, v2.2s, v11.s[0]
        adc     x14, x15, xzr
        adds    x15, x17, x17
        adcs    x11, x11, x11
        adcs    x5, x5, x5
        adcs    x6, x6, x6
        adcs    x23, x23, x23
        adcs    x14, x14, x14
        umlal2  v20.2d, v2.4s, v11.s[2]
        adc     x17, xzr, xzr
        str     x16, [sp, #0x7a8]
        umulh   x16, x27, x27
        adds    x15, x15, x16
        umlal2  v30.2d, v8.4s, v9.s[3]
        ldp     q8, q2, [x2, #0xa0]
        umlal   v10.2d, v6.2s, v11.s[0]
        umlal   v30.2d, v3.2s, v9.s[0]
        umlal2  v30.2d, v3.4s, v9.s[1]
        mul     x16, x28, x28
        adcs    x11, x11, x16
        umlal2  v10.2d, v6.4s, v11.s[2]
        ldp     q3, q6, [x2, #0xc0]
        umlal   v27.2d, v8.2s, v11.s[0]
        umlal2  v27.2d, v8.4s, v11.s[2]
        mul     x16, x27, x27
        umlal   v12.2d, v2.2s, v11.s[0]
        umlal2  v12.2d, v2.4s, v11.s[2]
        ldp     q8, q2, [x2]
        umlal   v15.2d, v3.2s, v11.s[0]
        umlal   v16.2d, v8.2s, v4.s[0]
        str     x7, [sp, #0x790]
        umulh   x7, x28, x28
        adcs    x5, x5, x7
        umlal2  v16.2d, v8.4s, v4.s[2]
        ext     v8.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v8.2d, #0x1d
        ext     v8.16b, v16.16b, v1.16b, #8
        usra    v17.2d, v8.2d, #0x1d
        and     v8.16b, v16.16b, v0.16b
        umlal   v17.2d, v2.2s, v4.s[0]
        mul     x7, x4, x4
        adcs    x6, x6, x7
        umlal2  v17.2d, v2.4s, v4.s[2]
        ldp     q2, q7, [x2, #0x20]
        umlal   v18.2d, v2.2s, v4.s[0]
        umulh   x7, x4, x4
        adcs    x23, x23, x7
        umlal2  v15.2d, v3.4s, v11.s[2]
        umlal   v29.2d, v6.2s, v11.s[0]
        umlal2  v29.2d, v6.4s, v11.s[2]
        ldp     q3, q6, [x2, #0xe0]
        umlal   v14.2d, v3.2s, v11.s[0]
        umlal2  v14.2d, v3.4s, v11.s[2]
        mul     x7, x21, x21
        adcs    x7, x14, x7
        umlal2  v18.2d, v2.4s, v4.s[2]
        ldp     q2, q3, [x2, #0x40]
        umlal   v19.2d, v6.2s, v11.s[0]
        umlal   v21.2d, v7.2s, v4.s[0]
        umulh   x14, x21, x21
        adc     x14, x17, x14
        ldr     x17, [sp, #0x620]
        umlal2  v19.2d, v6.4s, v11.s[2]
        ldp     q6, q16, [x2, #0x100]
        umlal2  v21.2d, v7.4s, v4.s[2]
        umlal   v22.2d, v2.2s, v4.s[0]
        umlal2  v22.2d, v2.4s, v4.s[2]
        str     x9, [sp, #0x7c8]
        ldr     x9, [sp, #0x618]
        str     x8, [sp, #0x7e8]
        mul     x8, x17, x9
        str     x24, [sp, #0x7d0]
        umulh   x24, x17, x9
        umlal   v13.2d, v3.2s, v4.s[0]
        uzp1    v2.4s, v4.4s, v8.4s
        umlal2  v13.2d, v3.4s, v4.s[2]
        umull   v3.2d, v16.2s, v11.s[0]
        umlal2  v3.2d, v16.4s, v11.s[2]
        str     x19, [sp, #0x698]
        ldr     x19, [sp, #0x628]
        str     x25, [sp, #0x680]
        mul     x25, x17, x19
        adds    x24, x24, x25
        umlal   v30.2d, v6.2s, v11.s[0]
        umlal2  v30.2d, v6.4s, v11.s[2]
        ldp     q11, q6, [x2, #0x60]
        umlal   v25.2d, v11.2s, v4.s[0]
        ldp     q7, q16, [x2, #0x120]
        umulh   x25, x17, x19
        umlal2  v25.2d, v11.4s, v4.s[2]
        umlal   v20.2d, v6.2s, v4.s[0]
        umlal2  v20.2d, v6.4s, v4.s[2]
        umlal   v3.2d, v7.2s, v5.s[0]
        str     x22, [sp, #0x678]
        ldr     x22, [sp, #0x630]
        str     x26, [sp, #0x788]
        mul     x26, x17, x22
        adcs    x25, x25, x26
        umlal2  v3.2d, v7.4s, v5.s[1]
        ldp     q11, q6, [x2]
        umulh   x26, x17, x22
        umlal   v3.2d, v16.2s, v26.s[2]
        umlal2  v3.2d, v16.4s, v26.s[3]
        ldp     q7, q16, [x2, #0x80]
        str     x20, [sp, #0x6c8]
        mul     x20, x19, x22
        str     x12, [sp, #0x718]
        mul     x12, x9, x22
        umlal   v17.2d, v11.2s, v8.s[0]
        umlal2  v17.2d, v11.4s, v8.s[2]
        str     x13, [sp, #0x6c0]
        umulh   x13, x9, x22
        umlal   v10.2d, v7.2s, v4.s[0]
        adcs    x26, x26, x12
        umlal2  v10.2d, v7.4s, v4.s[2]
        umlal   v27.2d, v16.2s, v4.s[0]
        ext     v11.16b, v1.16b, v17.16b, #8
        umulh   x12, x19, x22
        umlal2  v27.2d, v16.4s, v4.s[2]
        ldp     q7, q16, [x2, #0x140]
        usra    v17.2d, v11.2d, #0x1d
        adcs    x20, x13, x20
        umulh   x13, x9, x19
        adc     x12, x12, xzr
        str     x10, [sp, #0x6f0]
        mul     x10, x9, x19
        umlal   v3.2d, v7.2s, v26.s[0]
        umlal2  v3.2d, v7.4s, v26.s[1]
        ldp     d11, d7, [x1, #0x48]
        umlal   v3.2d, v16.2s, v24.s[2]
        umlal2  v3.2d, v16.4s, v24.s[3]
        adds    x25, x25, x10
        adcs    x26, x26, x13
        adcs    x20, x20, xzr
        usra    v18.2d, v11.2d, #0x3e
        adc     x10, x12, xzr
        adds    x8, x8, x8
        shl     v11.2d, v7.2d, #8
        ldp     q7, q16, [x2, #0x160]
        usra    v18.2d, v11.2d, #6
        umlal   v3.2d, v7.2s, v24.s[0]
        umlal2  v3.2d, v7.4s, v24.s[1]
        ldp     q11, q7, [x2, #0xa0]
        umlal   v3.2d, v16.2s, v9.s[2]
        umlal2  v3.2d, v16.4s, v9.s[3]
        umlal   v3.2d, v23.2s, v9.s[0]
        umlal2  v3.2d, v23.4s, v9.s[1]
        ldp     q16, q23, [x2, #0xc0]
        umlal   v12.2d, v11.2s, v4.s[0]
        umlal2  v12.2d, v11.4s, v4.s[2]
        umlal   v15.2d, v7.2s, v4.s[0]
        umlal2  v15.2d, v7.4s, v4.s[2]
        ldp     q11, q7, [x2, #0xe0]
        umlal   v29.2d, v16.2s, v4.s[0]
        umlal2  v29.2d, v16.4s, v4.s[2]
        umlal   v14.2d, v23.2s, v4.s[0]
        umlal2  v14.2d, v23.4s, v4.s[2]
        umlal   v19.2d, v11.2s, v4.s[0]
        adcs    x24, x24, x24
        adcs    x25, x25, x25
        ext     v16.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v0.16b
        adcs    x26, x26, x26
        adcs    x20, x20, x20
        usra    v18.2d, v16.2d, #0x1d
        umlal   v18.2d, v6.2s, v8.s[0]
        adcs    x10, x10, x10
        adc     x12, xzr, xzr
        umlal2  v19.2d, v11.4s, v4.s[2]
        ldp     q11, q16, [x2, #0x20]
        umulh   x13, x17, x17
        umlal2  v18.2d, v6.4s, v8.s[2]
        adds    x8, x8, x13
        umlal   v21.2d, v11.2s, v8.s[0]
        umlal2  v21.2d, v11.4s, v8.s[2]
        ldp     q11, q6, [x2, #0x100]
        umlal   v30.2d, v7.2s, v4.s[0]
        mul     x13, x9, x9
        adcs    x24, x24, x13
        umlal   v22.2d, v16.2s, v8.s[0]
        umlal2  v30.2d, v7.4s, v4.s[2]
        umlal2  v22.2d, v16.4s, v8.s[2]
        ldp     q7, q16, [x2, #0x40]
        mul     x13, x17, x17
        umlal   v3.2d, v11.2s, v4.s[0]
        umlal2  v3.2d, v11.4s, v4.s[2]
        umull   v11.2d, v6.2s, v4.s[0]
        str     x24, [sp, #0x728]
        umulh   x24, x9, x9
        adcs    x24, x25, x24
        umlal2  v11.2d, v6.4s, v4.s[2]
        ldp     q4, q6, [x2, #0x120]
        umlal   v13.2d, v7.2s, v8.s[0]
        umlal2  v13.2d, v7.4s, v8.s[2]
        umlal   v11.2d, v4.2s, v5.s[2]
        mul     x25, x19, x19
        adcs    x25, x26, x25
        umlal2  v11.2d, v4.4s, v5.s[3]
        ldp     q4, q7, [x2, #0x140]
        umlal   v11.2d, v6.2s, v5.s[0]
        umlal2  v11.2d, v6.4s, v5.s[1]
        ldp     q6, q23, [x2, #0x1a0]
        umulh   x26, x19, x19
        umlal   v25.2d, v16.2s, v8.s[0]
        adcs    x26, x20, x26
        umlal2  v25.2d, v16.4s, v8.s[2]
        umlal   v11.2d, v4.2s, v26.s[2]
        umlal2  v11.2d, v4.4s, v26.s[3]
        ldp     q4, q16, [x2, #0x60]
        mul     x20, x22, x22
        umlal   v20.2d, v4.2s, v8.s[0]
        adcs    x20, x10, x20
        umlal2  v20.2d, v4.4s, v8.s[2]
        umlal   v11.2d, v7.2s, v26.s[0]
        umulh   x10, x22, x22
        adc     x10, x12, x10
        subs    x12, x27, x17
        umlal2  v11.2d, v7.4s, v26.s[1]
        ldp     q4, q7, [x2, #0x160]
        sbcs    x9, x28, x9
        umlal   v11.2d, v4.2s, v24.s[2]
        sbcs    x19, x4, x19
        sbcs    x22, x21, x22
        csetm   x17, lo
        umlal2  v11.2d, v4.4s, v24.s[3]
        eor     x9, x9, x17
        eor     x22, x22, x17
        eor     x12, x12, x17
        umlal   v10.2d, v16.2s, v8.s[0]
        eor     x19, x19, x17
        cmn     x17, #1
        adcs    x12, x12, xzr
        umlal   v11.2d, v7.2s, v24.s[0]
        adcs    x9, x9, xzr
        adcs    x19, x19, xzr
        adcs    x22, x22, xzr
        umlal2  v11.2d, v7.4s, v24.s[1]
        ldp     q4, q7, [x2, #0x180]
        mul     x17, x12, x9
        umlal2  v10.2d, v16.4s, v8.s[2]
        umlal   v11.2d, v4.2s, v9.s[2]
        umlal2  v11.2d, v4.4s, v9.s[3]
        ldp     q4, q16, [x2, #0x80]
        umulh   x21, x12, x9
        umlal   v11.2d, v7.2s, v9.s[0]
        umlal   v27.2d, v4.2s, v8.s[0]
        umlal2  v27.2d, v4.4s, v8.s[2]
        umlal2  v11.2d, v7.4s, v9.s[1]
        ldp     q4, q7, [x2, #0xa0]
        mul     x4, x12, x19
        umlal   v12.2d, v16.2s, v8.s[0]
        adds    x21, x21, x4
        umlal2  v12.2d, v16.4s, v8.s[2]
        umlal   v15.2d, v4.2s, v8.s[0]
        umulh   x4, x12, x19
        umlal2  v15.2d, v4.4s, v8.s[2]
        ldp     q4, q16, [x2, #0xc0]
        umlal   v29.2d, v7.2s, v8.s[0]
        umlal2  v29.2d, v7.4s, v8.s[2]
        umlal   v14.2d, v4.2s, v8.s[0]
        str     x28, [sp, #0x7b0]
        mul     x28, x12, x22
        adcs    x28, x4, x28
        umlal2  v14.2d, v4.4s, v8.s[2]
        ldp     q4, q7, [x2]
        umlal   v19.2d, v16.2s, v8.s[0]
        umlal2  v19.2d, v16.4s, v8.s[2]
        ldp     q16, q23, [x2, #0xe0]
        umulh   x4, x12, x22
        umlal   v18.2d, v4.2s, v17.s[0]
        umlal2  v18.2d, v4.4s, v17.s[2]
        umlal   v30.2d, v16.2s, v8.s[0]
        umlal   v3.2d, v23.2s, v8.s[0]
        str     x27, [sp, #0x730]
        mul     x27, x9, x22
        adcs    x27, x4, x27
        umlal2  v30.2d, v16.4s, v8.s[2]
        ext     v4.16b, v1.16b, v18.16b, #8
        usra    v18.2d, v4.2d, #0x1d
        ext     v4.16b, v18.16b, v1.16b, #8
        usra    v21.2d, v4.2d, #0x1d
        umlal   v21.2d, v7.2s, v17.s[0]
        umulh   x4, x9, x22
        and     v4.16b, v18.16b, v0.16b
        umlal2  v3.2d, v23.4s, v8.s[2]
        ldp     q16, q18, [x2, #0x20]
        umlal2  v21.2d, v7.4s, v17.s[2]
        ldp     q7, q23, [x2, #0x100]
        umlal   v22.2d, v16.2s, v17.s[0]
        str     x10, [sp, #0x740]
        mul     x10, x19, x22
        adcs    x4, x4, x10
        umlal2  v22.2d, v16.4s, v17.s[2]
        umlal   v13.2d, v18.2s, v17.s[0]
        umlal   v11.2d, v7.2s, v8.s[0]
        umulh   x10, x19, x22
        adc     x10, x10, xzr
        umlal2  v11.2d, v7.4s, v8.s[2]
        umull   v7.2d, v23.2s, v8.s[0]
        umlal2  v13.2d, v18.4s, v17.s[2]
        umlal2  v7.2d, v23.4s, v8.s[2]
        ldp     q8, q16, [x2, #0x120]
        str     x20, [sp, #0x758]
        mul     x20, x9, x19
        umlal   v7.2d, v8.2s, v2.s[0]
        adds    x28, x28, x20
        umlal2  v7.2d, v8.4s, v2.s[1]
        ldp     q8, q18, [x2, #0x40]
        umlal   v25.2d, v8.2s, v17.s[0]
        umulh   x20, x9, x19
        adcs    x27, x27, x20
        adcs    x20, x4, xzr
        umlal2  v25.2d, v8.4s, v17.s[2]
        adc     x4, x10, xzr
        adds    x10, x17, x17
        adcs    x21, x21, x21
        umlal   v7.2d, v16.2s, v5.s[2]
        adcs    x28, x28, x28
        adcs    x27, x27, x27
        adcs    x20, x20, x20
        umlal2  v7.2d, v16.4s, v5.s[3]
        ldp     q8, q16, [x2, #0x140]
        adcs    x4, x4, x4
        umlal   v20.2d, v18.2s, v17.s[0]
        adc     x17, xzr, xzr
        str     x26, [sp, #0x688]
        umulh   x26, x12, x12
        adds    x26, x10, x26
        umlal   v7.2d, v8.2s, v5.s[0]
        umlal2  v7.2d, v8.4s, v5.s[1]
        umlal2  v20.2d, v18.4s, v17.s[2]
        ldp     q8, q18, [x2, #0x60]
        umlal   v7.2d, v16.2s, v26.s[2]
        mul     x10, x12, x12
        umlal2  v7.2d, v16.4s, v26.s[3]
        ldp     q16, q23, [x2, #0x160]
        umlal   v10.2d, v8.2s, v17.s[0]
        umlal2  v10.2d, v8.4s, v17.s[2]
        mul     x12, x9, x9
        adcs    x21, x21, x12
        umlal   v7.2d, v16.2s, v26.s[0]
        umlal2  v7.2d, v16.4s, v26.s[1]
        uzp1    v8.4s, v17.4s, v4.4s
        umlal   v7.2d, v23.2s, v24.s[2]
        umulh   x9, x9, x9
        adcs    x28, x28, x9
        umlal2  v7.2d, v23.4s, v24.s[3]
        ldp     q16, q23, [x2, #0x180]
        umlal   v7.2d, v16.2s, v24.s[0]
        umlal2  v7.2d, v16.4s, v24.s[1]
        umlal   v7.2d, v23.2s, v9.s[2]
        mul     x9, x19, x19
        adcs    x27, x27, x9
        umlal   v27.2d, v18.2s, v17.s[0]
        umlal2  v27.2d, v18.4s, v17.s[2]
        umlal2  v7.2d, v23.4s, v9.s[3]
        ldp     q16, q18, [x2, #0x80]
        umulh   x19, x19, x19
        umlal   v12.2d, v16.2s, v17.s[0]
        ldr     x9, [x3, #0x88]
        adcs    x19, x20, x19
        umlal2  v12.2d, v16.4s, v17.s[2]
        umlal   v7.2d, v6.2s, v9.s[0]
        umlal2  v7.2d, v6.4s, v9.s[1]
        ldp     q6, q16, [x2, #0xa0]
        mul     x20, x22, x22
        umlal   v15.2d, v18.2s, v17.s[0]
        adcs    x20, x4, x20
        ldr     x4, [sp, #0x738]
        umlal2  v15.2d, v18.4s, v17.s[2]
        umlal   v29.2d, v6.2s, v17.s[0]
        mul     x12, x4, x9
        umlal2  v29.2d, v6.4s, v17.s[2]
        ldp     q6, q18, [x2, #0xc0]
        umlal   v14.2d, v16.2s, v17.s[0]
        umlal2  v14.2d, v16.4s, v17.s[2]
        umulh   x22, x22, x22
        adc     x22, x17, x22
        subs    x10, x16, x10
        umlal   v19.2d, v6.2s, v17.s[0]
        sbcs    x26, x15, x26
        sbcs    x21, x11, x21
        sbcs    x28, x5, x28
        umlal2  v19.2d, v6.4s, v17.s[2]
        ldp     q6, q16, [x2]
        sbcs    x27, x6, x27
        umlal   v30.2d, v18.2s, v17.s[0]
        sbcs    x19, x23, x19
        sbcs    x20, x7, x20
        sbcs    x22, x14, x22
        umlal2  v30.2d, v18.4s, v17.s[2]
        ldp     q18, q23, [x2, #0xe0]
        umulh   x17, x4, x9
        umlal   v21.2d, v6.2s, v4.s[0]
        csetm   x9, lo
        adds    x10, x10, x13
        adcs    x26, x26, x8
        umlal2  v21.2d, v6.4s, v4.s[2]
        str     x12, [sp, #0x6e8]
        ldr     x12, [sp, #0x728]
        adcs    x21, x21, x12
        adcs    x28, x28, x24
        adcs    x27, x27, x25
        umlal   v22.2d, v16.2s, v4.s[0]
        str     x5, [sp, #0x6d8]
        ldr     x5, [sp, #0x688]
        adcs    x19, x19, x5
        ldr     x5, [sp, #0x758]
        adcs    x20, x20, x5
        ldr     x5, [sp, #0x740]
        adcs    x22, x22, x5
        ldr     x5, [x3, #0x90]
        umlal   v3.2d, v18.2s, v17.s[0]
        str     x11, [sp, #0x750]
        mul     x11, x4, x5
        adc     x9, x9, xzr
        adds    x6, x6, x10
        umlal2  v3.2d, v18.4s, v17.s[2]
        adcs    x26, x23, x26
        adcs    x23, x7, x21
        adcs    x28, x14, x28
        umlal2  v22.2d, v16.4s, v4.s[2]
        ldp     q6, q16, [x2, #0x20]
        adcs    x27, x13, x27
        ldr     x7, [sp, #0x758]
        umlal   v11.2d, v23.2s, v17.s[0]
        umulh   x21, x4, x5
        adcs    x19, x8, x19
        ldr     x8, [sp, #0x740]
        adcs    x20, x12, x20
        umlal2  v11.2d, v23.4s, v17.s[2]
        ldr     x10, [x3, #0x98]
        adcs    x24, x24, x22
        ldr     x22, [sp, #0x688]
        umlal   v13.2d, v6.2s, v4.s[0]
        ldp     q18, q23, [x2, #0x100]
        adcs    x25, x25, x9
        adcs    x22, x22, xzr
        adcs    x7, x7, xzr
        umlal   v7.2d, v18.2s, v17.s[0]
        adcs    x8, x8, xzr
        adds    x9, x17, x11
        umlal2  v7.2d, v18.4s, v17.s[2]
        mul     x11, x4, x10
        ldr     x12, [x3, #0x88]
        adcs    x21, x21, x11
        umlal2  v13.2d, v6.4s, v4.s[2]
        umull   v6.2d, v23.2s, v17.s[0]
        umlal2  v6.2d, v23.4s, v17.s[2]
        ldp     q17, q18, [x2, #0x120]
        umulh   x11, x4, x10
        umlal   v25.2d, v16.2s, v4.s[0]
        umlal2  v25.2d, v16.4s, v4.s[2]
        umlal   v6.2d, v17.2s, v2.s[2]
        umlal2  v6.2d, v17.4s, v2.s[3]
        ldp     q16, q17, [x2, #0x40]
        mul     x13, x12, x10
        umlal   v6.2d, v18.2s, v2.s[0]
        adcs    x11, x11, x13
        umlal   v20.2d, v16.2s, v4.s[0]
        umlal2  v20.2d, v16.4s, v4.s[2]
        umulh   x13, x12, x10
        ldr     x17, [x1]
        umlal2  v6.2d, v18.4s, v2.s[1]
        ldp     q16, q18, [x2, #0x140]
        umlal   v6.2d, v16.2s, v5.s[2]
        mul     x14, x5, x10
        adcs    x13, x13, x14
        umlal   v10.2d, v17.2s, v4.s[0]
        umlal2  v10.2d, v17.4s, v4.s[2]
        ldp     q17, q23, [x2, #0x1c0]
        umlal2  v6.2d, v16.4s, v5.s[3]
        umulh   x14, x5, x10
        adc     x14, x14, xzr
        subs    x17, x17, x16
        umlal   v6.2d, v18.2s, v5.s[0]
        str     x8, [sp, #0x740]
        ldr     x8, [x1, #8]
        sbcs    x8, x8, x15
        str     x7, [sp, #0x758]
        ldr     x7, [x1, #0x10]
        str     x22, [sp, #0x688]
        ldr     x22, [sp, #0x750]
        sbcs    x7, x7, x22
        ldr     x22, [x1, #0x18]
        str     x25, [sp, #0x728]
        ldr     x25, [sp, #0x6d8]
        sbcs    x22, x22, x25
        ldr     x25, [sp, #0x6b8]
        umlal2  v6.2d, v18.4s, v5.s[1]
        sbcs    x25, x25, x6
        str     x24, [sp, #0x6b8]
        ldr     x24, [sp, #0x6b0]
        sbcs    x24, x24, x26
        str     x20, [sp, #0x6b0]
        ldr     x20, [sp, #0x6a8]
        sbcs    x20, x20, x23
        str     x19, [sp, #0x6a8]
        ldr     x19, [sp, #0x6a0]
        sbcs    x19, x19, x28
        str     x27, [sp, #0x6a0]
        csetm   x27, hs
        ldp     q16, q18, [x2, #0x60]
        str     x27, [sp, #0x760]
        mul     x27, x12, x5
        adds    x27, x21, x27
        umlal   v27.2d, v16.2s, v4.s[0]
        umlal2  v27.2d, v16.4s, v4.s[2]
        ldp     q16, q23, [x2, #0x160]
        umlal   v12.2d, v18.2s, v4.s[0]
        umulh   x21, x12, x5
        adcs    x21, x11, x21
        adcs    x11, x13, xzr
        umlal2  v12.2d, v18.4s, v4.s[2]
        adc     x13, x14, xzr
        ldr     x14, [sp, #0x6e8]
        adds    x14, x14, x14
        adcs    x9, x9, x9
        umlal   v6.2d, v16.2s, v26.s[2]
        adcs    x27, x27, x27
        adcs    x21, x21, x21
        adcs    x11, x11, x11
        umlal2  v6.2d, v16.4s, v26.s[3]
        adcs    x13, x13, x13
        str     x28, [sp, #0x6e8]
        adc     x28, xzr, xzr
        umlal   v6.2d, v23.2s, v26.s[0]
        str     x23, [sp, #0x770]
        umulh   x23, x4, x4
        adds    x23, x14, x23
        umlal2  v6.2d, v23.4s, v26.s[1]
        ldp     q16, q18, [x2, #0x180]
        umlal   v6.2d, v16.2s, v24.s[2]
        umlal2  v6.2d, v16.4s, v24.s[3]
        umlal   v6.2d, v18.2s, v24.s[0]
        umlal2  v6.2d, v18.4s, v24.s[1]
        ldp     q16, q18, [x2, #0x1a0]
        umlal   v6.2d, v16.2s, v9.s[2]
        umlal2  v6.2d, v16.4s, v9.s[3]
        umlal   v6.2d, v18.2s, v9.s[0]
        umlal2  v6.2d, v18.4s, v9.s[1]
        ldp     q16, q18, [x2, #0x80]
        mul     x14, x12, x12
        umlal   v15.2d, v16.2s, v4.s[0]
        adcs    x9, x9, x14
        umlal2  v15.2d, v16.4s, v4.s[2]
        umlal   v29.2d, v18.2s, v4.s[0]
        mul     x14, x4, x4
        umlal2  v29.2d, v18.4s, v4.s[2]
        ldp     q16, q18, [x2, #0xa0]
        umlal   v14.2d, v16.2s, v4.s[0]
        umlal2  v14.2d, v16.4s, v4.s[2]
        str     x26, [sp, #0x780]
        umulh   x26, x12, x12
        adcs    x26, x27, x26
        umlal   v19.2d, v18.2s, v4.s[0]
        umlal2  v19.2d, v18.4s, v4.s[2]
        ldp     q16, q18, [x2, #0xc0]
        umlal   v30.2d, v16.2s, v4.s[0]
        umlal2  v30.2d, v16.4s, v4.s[2]
        mul     x27, x5, x5
        adcs    x27, x21, x27
        umlal   v3.2d, v18.2s, v4.s[0]
        umlal2  v3.2d, v18.4s, v4.s[2]
        ldp     q16, q18, [x2, #0xe0]
        umlal   v11.2d, v16.2s, v4.s[0]
        umulh   x21, x5, x5
        adcs    x21, x11, x21
        umlal2  v11.2d, v16.4s, v4.s[2]
        umlal   v7.2d, v18.2s, v4.s[0]
        umlal2  v7.2d, v18.4s, v4.s[2]
        ldp     q16, q18, [x2, #0x100]
        umlal   v6.2d, v16.2s, v4.s[0]
        mul     x11, x10, x10
        adcs    x11, x13, x11
        umlal2  v6.2d, v16.4s, v4.s[2]
        umull   v16.2d, v18.2s, v4.s[0]
        umlal2  v16.2d, v18.4s, v4.s[2]
        ldp     q4, q18, [x2, #0x120]
        umulh   x13, x10, x10
        umlal   v16.2d, v4.2s, v8.s[0]
        adc     x28, x28, x13
        ldr     x13, [x3, #0xa0]
        umlal2  v16.2d, v4.4s, v8.s[1]
        umlal   v16.2d, v18.2s, v2.s[2]
        umlal2  v16.2d, v18.4s, v2.s[3]
        ldp     q4, q18, [x2, #0x140]
        str     x6, [sp, #0x710]
        ldr     x6, [x3, #0xa8]
        str     x15, [sp, #0x798]
        mul     x15, x13, x6
        umlal   v16.2d, v4.2s, v2.s[0]
        umlal2  v16.2d, v4.4s, v2.s[1]
        umlal   v16.2d, v18.2s, v5.s[2]
        str     x16, [sp, #0x7b8]
        umulh   x16, x13, x6
        umlal2  v16.2d, v18.4s, v5.s[3]
        ldp     q4, q18, [x2, #0x160]
        umlal   v16.2d, v4.2s, v5.s[0]
        umlal2  v16.2d, v4.4s, v5.s[1]
        umlal   v16.2d, v18.2s, v26.s[2]
        str     x19, [sp, #0x7c0]
        ldr     x19, [x3, #0xb0]
        str     x20, [sp, #0x7a0]
        mul     x20, x13, x19
        adds    x20, x16, x20
        umlal2  v16.2d, v18.4s, v26.s[3]
        ldp     q4, q18, [x2, #0x180]
        umlal   v16.2d, v4.2s, v26.s[0]
        umlal2  v16.2d, v4.4s, v26.s[1]
        umulh   x16, x13, x19
        umlal   v16.2d, v18.2s, v24.s[2]
        umlal2  v16.2d, v18.4s, v24.s[3]
        ldp     q4, q18, [x2, #0x1a0]
        umlal   v16.2d, v4.2s, v24.s[0]
        umlal2  v16.2d, v4.4s, v24.s[1]
        str     x24, [sp, #0x600]
        ldr     x24, [x3, #0xb8]
        str     x25, [sp, #0x5f8]
        mul     x25, x13, x24
        adcs    x25, x16, x25
        umlal   v16.2d, v18.2s, v9.s[2]
        umlal2  v16.2d, v18.4s, v9.s[3]
        ldp     q4, q18, [x2, #0x120]
        umlal   v16.2d, v17.2s, v9.s[0]
        umulh   x16, x13, x24
        umlal2  v16.2d, v17.4s, v9.s[1]
        umull   v17.2d, v4.2s, v8.s[2]
        umlal2  v17.2d, v4.4s, v8.s[3]
        umlal   v17.2d, v18.2s, v8.s[0]
        str     x22, [sp, #0x5f0]
        mul     x22, x6, x24
        adcs    x22, x16, x22
        umlal2  v17.2d, v18.4s, v8.s[1]
        ldp     q4, q18, [x2, #0x140]
        umlal   v17.2d, v4.2s, v2.s[2]
        umlal2  v17.2d, v4.4s, v2.s[3]
        umulh   x16, x6, x24
        umlal   v17.2d, v18.2s, v2.s[0]
        umlal2  v17.2d, v18.4s, v2.s[1]
        ldp     q4, q18, [x2, #0x160]
        umlal   v17.2d, v4.2s, v5.s[2]
        umlal2  v17.2d, v4.4s, v5.s[3]
        str     x7, [sp, #0x5e8]
        mul     x7, x19, x24
        adcs    x7, x16, x7
        umlal   v17.2d, v18.2s, v5.s[0]
        umlal2  v17.2d, v18.4s, v5.s[1]
        ldp     q4, q18, [x2, #0x180]
        umlal   v17.2d, v4.2s, v26.s[2]
        umlal2  v17.2d, v4.4s, v26.s[3]
        umulh   x16, x19, x24
        adc     x16, x16, xzr
        umlal   v17.2d, v18.2s, v26.s[0]
        umlal2  v17.2d, v18.4s, v26.s[1]
        ldp     q4, q18, [x2, #0x1a0]
        str     x8, [sp, #0x5e0]
        mul     x8, x6, x19
        adds    x25, x25, x8
        ldp     q23, q28, [x2, #0x1c0]
        umlal   v17.2d, v4.2s, v24.s[2]
        umlal2  v17.2d, v4.4s, v24.s[3]
        ldp     q4, q31, [x2, #0x130]
        umulh   x8, x6, x19
        adcs    x22, x22, x8
        adcs    x7, x7, xzr
        umlal   v17.2d, v18.2s, v24.s[0]
        adc     x8, x16, xzr
        adds    x15, x15, x15
        adcs    x20, x20, x20
        umlal2  v17.2d, v18.4s, v24.s[1]
        adcs    x25, x25, x25
        adcs    x22, x22, x22
        adcs    x7, x7, x7
        umlal   v17.2d, v23.2s, v9.s[2]
        adcs    x8, x8, x8
        adc     x16, xzr, xzr
        umlal2  v17.2d, v23.4s, v9.s[3]
        str     x17, [sp, #0x5d8]
        umulh   x17, x13, x13
        adds    x15, x15, x17
        umull   v18.2d, v4.2s, v8.s[2]
        umlal   v17.2d, v28.2s, v9.s[0]
        umlal2  v17.2d, v28.4s, v9.s[1]
        str     q17, [x0, #0x60]
        umlal2  v18.2d, v4.4s, v8.s[3]
        mul     x17, x6, x6
        adcs    x20, x20, x17
        ldp     q4, q17, [x2, #0x150]
        umlal   v18.2d, v31.2s, v8.s[0]
        ldp     q23, q28, [x2, #0x170]
        umlal2  v18.2d, v31.4s, v8.s[1]
        umulh   x17, x6, x6
        adcs    x25, x25, x17
        umlal   v18.2d, v4.2s, v2.s[2]
        umlal2  v18.2d, v4.4s, v2.s[3]
        ldp     q4, q31, [x2, #0x190]
        umlal   v18.2d, v17.2s, v2.s[0]
        umlal2  v18.2d, v17.4s, v2.s[1]
        mul     x17, x19, x19
        adcs    x22, x22, x17
        umlal   v18.2d, v23.2s, v5.s[2]
        umlal2  v18.2d, v23.4s, v5.s[3]
        ldp     q17, q23, [x2, #0x1b0]
        umlal   v18.2d, v28.2s, v5.s[0]
        umulh   x17, x19, x19
        adcs    x7, x7, x17
        umlal2  v18.2d, v28.4s, v5.s[1]
        umlal   v18.2d, v4.2s, v26.s[2]
        umlal2  v18.2d, v4.4s, v26.s[3]
        ldp     q4, q28, [x2, #0x1d0]
        umlal   v18.2d, v31.2s, v26.s[0]
        mul     x17, x13, x13
        umlal2  v18.2d, v31.4s, v26.s[1]
        umlal   v18.2d, v17.2s, v24.s[2]
        umlal2  v18.2d, v17.4s, v24.s[3]
        ldp     q17, q31, [x2, #0x140]
        str     x7, [sp, #0x5d0]
        mul     x7, x24, x24
        adcs    x7, x8, x7
        umlal   v18.2d, v23.2s, v24.s[0]
        umlal2  v18.2d, v23.4s, v24.s[1]
        umlal   v18.2d, v4.2s, v9.s[2]
        umulh   x8, x24, x24
        adc     x8, x16, x8
        subs    x16, x4, x13
        umlal2  v18.2d, v4.4s, v9.s[3]
        sbcs    x6, x12, x6
        sbcs    x19, x5, x19
        sbcs    x24, x10, x24
        umlal   v18.2d, v28.2s, v9.s[0]
        csetm   x13, lo
        eor     x19, x19, x13
        eor     x6, x6, x13
        umlal2  v18.2d, v28.4s, v9.s[1]
        eor     x24, x24, x13
        cmn     x13, #1
        eor     x13, x16, x13
        umull   v4.2d, v17.2s, v8.s[2]
        adcs    x13, x13, xzr
        adcs    x6, x6, xzr
        adcs    x19, x19, xzr
        umlal2  v4.2d, v17.4s, v8.s[3]
        adcs    x24, x24, xzr
        mul     x16, x13, x6
        ldp     q17, q23, [x2, #0x160]
        str     q18, [x0, #0x70]
        umlal   v4.2d, v31.2s, v8.s[0]
        umulh   x10, x13, x6
        umlal2  v4.2d, v31.4s, v8.s[1]
        ldp     q18, q28, [x2, #0x180]
        umlal   v4.2d, v17.2s, v2.s[2]
        umlal2  v4.2d, v17.4s, v2.s[3]
        ldp     q17, q31, [x2, #0x1a0]
        umlal   v4.2d, v23.2s, v2.s[0]
        mul     x5, x13, x19
        adds    x5, x10, x5
        umlal2  v4.2d, v23.4s, v2.s[1]
        umlal   v4.2d, v18.2s, v5.s[2]
        umlal2  v4.2d, v18.4s, v5.s[3]
        ldp     q18, q23, [x2, #0x1c0]
        umulh   x10, x13, x19
        umlal   v4.2d, v28.2s, v5.s[0]
        umlal2  v4.2d, v28.4s, v5.s[1]
        umlal   v4.2d, v17.2s, v26.s[2]
        umlal2  v4.2d, v17.4s, v26.s[3]
        umlal   v4.2d, v31.2s, v26.s[0]
        umlal2  v4.2d, v31.4s, v26.s[1]
        umlal   v4.2d, v18.2s, v24.s[2]
        umlal2  v4.2d, v18.4s, v24.s[3]
        umlal   v4.2d, v23.2s, v24.s[0]
        mul     x12, x13, x24
        adcs    x10, x10, x12
        umlal2  v4.2d, v23.4s, v24.s[1]
        ldp     q17, q18, [x2, #0x1e0]
        umlal   v4.2d, v17.2s, v9.s[2]
        umlal2  v4.2d, v17.4s, v9.s[3]
        umulh   x12, x13, x24
        umlal   v4.2d, v18.2s, v9.s[0]
        umlal2  v4.2d, v18.4s, v9.s[1]
        ldp     q17, q18, [x2, #0x150]
        str     q4, [x0, #0x80]
        umull   v4.2d, v17.2s, v8.s[2]
        mul     x4, x6, x24
        adcs    x4, x12, x4
        umlal2  v4.2d, v17.4s, v8.s[3]
        umlal   v4.2d, v18.2s, v8.s[0]
        umlal2  v4.2d, v18.4s, v8.s[1]
        ldp     q17, q18, [x2, #0x170]
        umlal   v4.2d, v17.2s, v2.s[2]
        umulh   x12, x6, x24
        umlal2  v4.2d, v17.4s, v2.s[3]
        umlal   v4.2d, v18.2s, v2.s[0]
        umlal2  v4.2d, v18.4s, v2.s[1]
        ldp     q17, q18, [x2, #0x190]
        str     x8, [sp, #0x5c8]
        mul     x8, x19, x24
        umlal   v4.2d, v17.2s, v5.s[2]
        adcs    x8, x12, x8
        umlal2  v4.2d, v17.4s, v5.s[3]
        umlal   v4.2d, v18.2s, v5.s[0]
        umulh   x12, x19, x24
        adc     x12, x12, xzr
        umlal2  v4.2d, v18.4s, v5.s[1]
        ldp     q17, q18, [x2, #0x1b0]
        umlal   v4.2d, v17.2s, v26.s[2]
        umlal2  v4.2d, v17.4s, v26.s[3]
        umlal   v4.2d, v18.2s, v26.s[0]
        str     x7, [sp, #0x5c0]
        mul     x7, x6, x19
        adds    x7, x10, x7
        umlal2  v4.2d, v18.4s, v26.s[1]
        ldp     q17, q18, [x2, #0x1d0]
        umlal   v4.2d, v17.2s, v24.s[2]
        umlal2  v4.2d, v17.4s, v24.s[3]
        umulh   x10, x6, x19
        adcs    x4, x4, x10
        adcs    x8, x8, xzr
        umlal   v4.2d, v18.2s, v24.s[0]
        adc     x10, x12, xzr
        adds    x12, x16, x16
        adcs    x5, x5, x5
        umlal2  v4.2d, v18.4s, v24.s[1]
        ldp     q17, q18, [x2, #0x1f0]
        adcs    x7, x7, x7
        umlal   v4.2d, v17.2s, v9.s[2]
        adcs    x4, x4, x4
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        umlal2  v4.2d, v17.4s, v9.s[3]
        adc     x16, xzr, xzr
        str     x22, [sp, #0x5b8]
        umulh   x22, x13, x13
        adds    x22, x12, x22
        umlal   v4.2d, v18.2s, v9.s[0]
        ldp     q17, q23, [x2, #0x160]
        umlal2  v4.2d, v18.4s, v9.s[1]
        str     q4, [x0, #0x90]
        umull   v4.2d, v17.2s, v8.s[2]
        mul     x12, x13, x13
        umlal2  v4.2d, v17.4s, v8.s[3]
        umlal   v4.2d, v23.2s, v8.s[0]
        umlal2  v4.2d, v23.4s, v8.s[1]
        ldp     q17, q18, [x2, #0x180]
        mul     x13, x6, x6
        umlal   v4.2d, v17.2s, v2.s[2]
        adcs    x5, x5, x13
        umlal2  v4.2d, v17.4s, v2.s[3]
        umlal   v4.2d, v18.2s, v2.s[0]
        umulh   x6, x6, x6
        adcs    x6, x7, x6
        umlal2  v4.2d, v18.4s, v2.s[1]
        ldp     q17, q18, [x2, #0x1a0]
        umlal   v4.2d, v17.2s, v5.s[2]
        umlal2  v4.2d, v17.4s, v5.s[3]
        umlal   v4.2d, v18.2s, v5.s[0]
        mul     x7, x19, x19
        adcs    x4, x4, x7
        umlal2  v4.2d, v18.4s, v5.s[1]
        ldp     q17, q18, [x2, #0x1c0]
        umlal   v4.2d, v17.2s, v26.s[2]
        umlal2  v4.2d, v17.4s, v26.s[3]
        umulh   x19, x19, x19
        adcs    x19, x8, x19
        umlal   v4.2d, v18.2s, v26.s[0]
        umlal2  v4.2d, v18.4s, v26.s[1]
        ldp     q17, q18, [x2, #0x1e0]
        umlal   v4.2d, v17.2s, v24.s[2]
        umlal2  v4.2d, v17.4s, v24.s[3]
        mul     x7, x24, x24
        adcs    x7, x10, x7
        umlal   v4.2d, v18.2s, v24.s[0]
        umlal2  v4.2d, v18.4s, v24.s[1]
        ldp     q17, q18, [x2, #0x200]
        umlal   v4.2d, v17.2s, v9.s[2]
        umulh   x24, x24, x24
        adc     x24, x16, x24
        subs    x8, x14, x12
        umlal2  v4.2d, v17.4s, v9.s[3]
        sbcs    x22, x23, x22
        sbcs    x5, x9, x5
        sbcs    x6, x26, x6
        umlal   v4.2d, v18.2s, v9.s[0]
        ldr     q17, [x2, #0x230]
        sbcs    x4, x27, x4
        sbcs    x19, x21, x19
        umlal2  v4.2d, v18.4s, v9.s[1]
        ldr     x12, [sp, #0x5b8]
        str     q4, [x0, #0xa0]
        ldr     x13, [sp, #0x5d0]
        sbcs    x7, x11, x7
        sbcs    x24, x28, x24
        ldr     x16, [sp, #0x5c0]
        csetm   x10, lo
        adds    x8, x8, x17
        adcs    x22, x22, x15
        ldp     q4, q18, [x2, #0x170]
        umull   v23.2d, v4.2s, v8.s[2]
        adcs    x5, x5, x20
        umlal2  v23.2d, v4.4s, v8.s[3]
        adcs    x6, x6, x25
        adcs    x4, x4, x12
        adcs    x19, x19, x13
        umlal   v23.2d, v18.2s, v8.s[0]
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x5c8]
        adcs    x24, x24, x16
        adc     x10, x10, xzr
        umlal2  v23.2d, v18.4s, v8.s[1]
        ldp     q4, q18, [x2, #0x190]
        adds    x27, x27, x8
        umlal   v23.2d, v4.2s, v2.s[2]
        adcs    x22, x21, x22
        adcs    x21, x11, x5
        adcs    x28, x28, x6
        ldr     x6, [sp, #0x5c0]
        umlal2  v23.2d, v4.4s, v2.s[3]
        adcs    x4, x17, x4
        ldr     x8, [sp, #0x5d8]
        adcs    x19, x15, x19
        adcs    x20, x20, x7
        umlal   v23.2d, v18.2s, v2.s[0]
        adcs    x24, x25, x24
        ldr     x11, [sp, #0x5e8]
        adcs    x25, x12, x10
        ldr     x12, [sp, #0x5f0]
        ldr     x10, [sp, #0x5e0]
        adcs    x5, x13, xzr
        ldr     x13, [sp, #0x5f8]
        umlal2  v23.2d, v18.4s, v2.s[1]
        ldr     x15, [sp, #0x600]
        ldp     q4, q18, [x2, #0x1b0]
        adcs    x6, x6, xzr
        umlal   v23.2d, v4.2s, v5.s[2]
        ldr     x17, [sp, #0x7c0]
        adcs    x7, x16, xzr
        ldr     x16, [sp, #0x7a0]
        adds    x8, x8, x14
        adcs    x10, x10, x23
        umlal2  v23.2d, v4.4s, v5.s[3]
        adcs    x11, x11, x9
        adcs    x12, x12, x26
        adcs    x13, x13, x27
        umlal   v23.2d, v18.2s, v5.s[0]
        adcs    x15, x15, x22
        adcs    x16, x16, x21
        adcs    x17, x17, x28
        umlal2  v23.2d, v18.4s, v5.s[1]
        ldp     q4, q18, [x2, #0x1d0]
        str     x7, [sp, #0x7c0]
        csetm   x7, hs
        umlal   v23.2d, v4.2s, v26.s[2]
        str     x7, [sp, #0x7a0]
        ldr     x7, [sp, #0x6f0]
        adds    x8, x7, x8
        ldr     x7, [sp, #0x6c0]
        adcs    x10, x7, x10
        ldr     x7, [sp, #0x718]
        adcs    x11, x7, x11
        umlal2  v23.2d, v4.4s, v26.s[3]
        stp     x8, x10, [x1, #0x80]
        ldr     x8, [sp, #0x6c8]
        adcs    x10, x8, x12
        ldr     x12, [sp, #0x788]
        ldp     q4, q28, [x2, #0x1f0]
        umlal   v23.2d, v18.2s, v26.s[0]
        adcs    x13, x12, x13
        ldr     x8, [sp, #0x638]
        ldr     x12, [sp, #0x678]
        ldr     x7, [sp, #0x7b0]
        adcs    x15, x12, x15
        ldr     x12, [sp, #0x680]
        adcs    x16, x12, x16
        ldr     x12, [sp, #0x698]
        umlal2  v23.2d, v18.4s, v26.s[1]
        adcs    x17, x12, x17
        umlal   v23.2d, v4.2s, v24.s[2]
        csetm   x12, hs
        str     x12, [sp, #0x600]
        ldr     x12, [sp, #0x730]
        subs    x12, x12, x8
        str     x6, [sp, #0x730]
        ldr     x6, [sp, #0x640]
        sbcs    x7, x7, x6
        umlal2  v23.2d, v4.4s, v24.s[3]
        str     x5, [sp, #0x7b0]
        ldr     x5, [sp, #0x608]
        str     x25, [sp, #0x5f8]
        ldr     x25, [sp, #0x660]
        sbcs    x5, x5, x25
        str     x24, [sp, #0x608]
        ldr     x24, [sp, #0x610]
        str     x20, [sp, #0x5f0]
        ldr     x20, [sp, #0x648]
        sbcs    x24, x24, x20
        str     x19, [sp, #0x610]
        ldr     x19, [sp, #0x620]
        str     x4, [sp, #0x5e8]
        ldr     x4, [sp, #0x650]
        sbcs    x19, x19, x4
        umlal   v23.2d, v28.2s, v24.s[0]
        str     x28, [sp, #0x620]
        ldr     x28, [sp, #0x618]
        str     x21, [sp, #0x5e0]
        ldr     x21, [sp, #0x670]
        sbcs    x28, x28, x21
        str     x22, [sp, #0x618]
        ldr     x22, [sp, #0x628]
        str     x27, [sp, #0x5d8]
        ldr     x27, [sp, #0x658]
        sbcs    x22, x22, x27
        str     x26, [sp, #0x628]
        ldr     x26, [sp, #0x630]
        str     x9, [sp, #0x5c8]
        ldr     x9, [sp, #0x668]
        sbcs    x26, x26, x9
        str     x23, [sp, #0x630]
        csetm   x23, lo
        umlal2  v23.2d, v28.4s, v24.s[1]
        eor     x5, x5, x23
        eor     x24, x24, x23
        cmn     x23, #1
        eor     x12, x12, x23
        eor     x7, x7, x23
        adcs    x12, x12, xzr
        ldp     q4, q18, [x2, #0x210]
        umlal   v23.2d, v4.2s, v9.s[2]
        umlal2  v23.2d, v4.4s, v9.s[3]
        umlal   v23.2d, v18.2s, v9.s[0]
        adcs    x7, x7, xzr
        adcs    x5, x5, xzr
        adcs    x24, x24, xzr
        umlal2  v23.2d, v18.4s, v9.s[1]
        str     q23, [x0, #0xb0]
        eor     x22, x22, x23
        eor     x26, x26, x23
        eor     x28, x28, x23
        eor     x23, x19, x23
        adcs    x23, x23, xzr
        ldp     q4, q18, [x2, #0x180]
        umull   v23.2d, v4.2s, v8.s[2]
        adcs    x28, x28, xzr
        umlal2  v23.2d, v4.4s, v8.s[3]
        adcs    x22, x22, xzr
        adcs    x26, x26, xzr
        mul     x19, x12, x7
        umlal   v23.2d, v18.2s, v8.s[0]
        stp     x11, x10, [x1, #0x90]
        umlal2  v23.2d, v18.4s, v8.s[1]
        ldp     q4, q18, [x2, #0x1a0]
        umlal   v23.2d, v4.2s, v2.s[2]
        umulh   x10, x12, x7
        stp     x13, x15, [x1, #0xa0]
        umlal2  v23.2d, v4.4s, v2.s[3]
        stp     x16, x17, [x1, #0xb0]
        umlal   v23.2d, v18.2s, v2.s[0]
        umlal2  v23.2d, v18.4s, v2.s[1]
        ldp     q4, q18, [x2, #0x1c0]
        umlal   v23.2d, v4.2s, v5.s[2]
        mul     x11, x12, x5
        adds    x10, x10, x11
        umlal2  v23.2d, v4.4s, v5.s[3]
        umlal   v23.2d, v18.2s, v5.s[0]
        umlal2  v23.2d, v18.4s, v5.s[1]
        ldp     q4, q18, [x2, #0x1e0]
        umulh   x11, x12, x5
        umlal   v23.2d, v4.2s, v26.s[2]
        umlal2  v23.2d, v4.4s, v26.s[3]
        umlal   v23.2d, v18.2s, v26.s[0]
        umlal2  v23.2d, v18.4s, v26.s[1]
        ldp     q4, q18, [x2, #0x200]
        mul     x13, x12, x24
        umlal   v23.2d, v4.2s, v24.s[2]
        adcs    x11, x11, x13
        umlal2  v23.2d, v4.4s, v24.s[3]
        umlal   v23.2d, v18.2s, v24.s[0]
        umulh   x13, x12, x24
        umlal2  v23.2d, v18.4s, v24.s[1]
        ldp     q4, q18, [x2, #0x220]
        umlal   v23.2d, v4.2s, v9.s[2]
        umlal2  v23.2d, v4.4s, v9.s[3]
        umlal   v23.2d, v18.2s, v9.s[0]
        mul     x15, x7, x24
        adcs    x13, x13, x15
        umlal2  v23.2d, v18.4s, v9.s[1]
        str     q23, [x0, #0xc0]
        ldr     q4, [x2, #0x230]
        ldp     q18, q23, [x2, #0x190]
        umull   v28.2d, v18.2s, v8.s[2]
        umulh   x15, x7, x24
        umlal2  v28.2d, v18.4s, v8.s[3]
        umlal   v28.2d, v23.2s, v8.s[0]
        umlal2  v28.2d, v23.4s, v8.s[1]
        ldp     q18, q23, [x2, #0x1b0]
        mul     x16, x5, x24
        adcs    x15, x15, x16
        umlal   v28.2d, v18.2s, v2.s[2]
        umlal2  v28.2d, v18.4s, v2.s[3]
        umlal   v28.2d, v23.2s, v2.s[0]
        umlal2  v28.2d, v23.4s, v2.s[1]
        ldp     q18, q23, [x2, #0x1d0]
        umulh   x16, x5, x24
        umlal   v28.2d, v18.2s, v5.s[2]
        adc     x16, x16, xzr
        umlal2  v28.2d, v18.4s, v5.s[3]
        umlal   v28.2d, v23.2s, v5.s[0]
        ldp     q18, q31, [x2, #0x1f0]
        mul     x17, x7, x5
        umlal2  v28.2d, v23.4s, v5.s[1]
        umlal   v28.2d, v18.2s, v26.s[2]
        adds    x11, x11, x17
        umlal2  v28.2d, v18.4s, v26.s[3]
        umlal   v28.2d, v31.2s, v26.s[0]
        umulh   x17, x7, x5
        adcs    x13, x13, x17
        adcs    x15, x15, xzr
        umlal2  v28.2d, v31.4s, v26.s[1]
        ldp     q18, q23, [x2, #0x210]
        adc     x16, x16, xzr
        umlal   v28.2d, v18.2s, v24.s[2]
        adds    x19, x19, x19
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        umlal2  v28.2d, v18.4s, v24.s[3]
        adcs    x13, x13, x13
        adcs    x15, x15, x15
        adcs    x16, x16, x16
        umlal   v28.2d, v23.2s, v24.s[0]
        adc     x17, xzr, xzr
        str     x14, [sp, #0x5c0]
        umulh   x14, x12, x12
        adds    x19, x19, x14
        umlal2  v28.2d, v23.4s, v24.s[1]
        umlal   v28.2d, v17.2s, v9.s[2]
        umlal2  v28.2d, v17.4s, v9.s[3]
        ldp     q9, q17, [x2, #0x1a0]
        str     q28, [x0, #0xd0]
        ldr     q18, [x2, #0x230]
        mul     x14, x7, x7
        umull   v23.2d, v9.2s, v8.s[2]
        adcs    x10, x10, x14
        umlal2  v23.2d, v9.4s, v8.s[3]
        umlal   v23.2d, v17.2s, v8.s[0]
        umulh   x14, x7, x7
        adcs    x11, x11, x14
        mul     x14, x5, x5
        adcs    x13, x13, x14
        umlal2  v23.2d, v17.4s, v8.s[1]
        ldp     q9, q17, [x2, #0x1c0]
        umlal   v23.2d, v9.2s, v2.s[2]
        umlal2  v23.2d, v9.4s, v2.s[3]
        umulh   x14, x5, x5
        adcs    x14, x15, x14
        umlal   v23.2d, v17.2s, v2.s[0]
        umlal2  v23.2d, v17.4s, v2.s[1]
        ldp     q9, q17, [x2, #0x1e0]
        umlal   v23.2d, v9.2s, v5.s[2]
        umlal2  v23.2d, v9.4s, v5.s[3]
        mul     x15, x24, x24
        adcs    x15, x16, x15
        umlal   v23.2d, v17.2s, v5.s[0]
        ldp     q9, q28, [x2, #0x200]
        umlal2  v23.2d, v17.4s, v5.s[1]
        umlal   v23.2d, v9.2s, v26.s[2]
        umulh   x16, x24, x24
        adc     x16, x17, x16
        umlal2  v23.2d, v9.4s, v26.s[3]
        umlal   v23.2d, v28.2s, v26.s[0]
        umlal2  v23.2d, v28.4s, v26.s[1]
        ldp     q9, q17, [x2, #0x1b0]
        ldp     q28, q31, [x2, #0x220]
        umlal   v23.2d, v28.2s, v24.s[2]
        umulh   x17, x23, x28
        umlal2  v23.2d, v28.4s, v24.s[3]
        umlal   v23.2d, v31.2s, v24.s[0]
        umlal2  v23.2d, v31.4s, v24.s[1]
        str     q23, [x0, #0xe0]
        umull   v23.2d, v9.2s, v8.s[2]
        mul     x9, x23, x28
        umlal2  v23.2d, v9.4s, v8.s[3]
        umlal   v23.2d, v17.2s, v8.s[0]
        umlal2  v23.2d, v17.4s, v8.s[1]
        ldp     q9, q17, [x2, #0x1d0]
        mul     x27, x23, x22
        adds    x27, x17, x27
        umlal   v23.2d, v9.2s, v2.s[2]
        umlal2  v23.2d, v9.4s, v2.s[3]
        umlal   v23.2d, v17.2s, v2.s[0]
        mul     x17, x12, x12
        umlal2  v23.2d, v17.4s, v2.s[1]
        ldp     q9, q17, [x2, #0x1f0]
        umlal   v23.2d, v9.2s, v5.s[2]
        umlal2  v23.2d, v9.4s, v5.s[3]
        umlal   v23.2d, v17.2s, v5.s[0]
        umlal2  v23.2d, v17.4s, v5.s[1]
        ldp     q9, q17, [x2, #0x210]
        umlal   v23.2d, v9.2s, v26.s[2]
        umulh   x4, x23, x22
        umlal2  v23.2d, v9.4s, v26.s[3]
        umlal   v23.2d, v17.2s, v26.s[0]
        umlal2  v23.2d, v17.4s, v26.s[1]
        ldr     q9, [x2, #0x230]
        umlal   v23.2d, v4.2s, v24.s[2]
        mul     x21, x23, x26
        adcs    x21, x4, x21
        umlal2  v23.2d, v4.4s, v24.s[3]
        ldp     q4, q17, [x2, #0x1c0]
        str     q23, [x0, #0xf0]
        ldr     q23, [x2, #0x230]
        umull   v24.2d, v4.2s, v8.s[2]
        umulh   x4, x23, x26
        umlal2  v24.2d, v4.4s, v8.s[3]
        umlal   v24.2d, v17.2s, v8.s[0]
        umlal2  v24.2d, v17.4s, v8.s[1]
        ldp     q4, q17, [x2, #0x1e0]
        umlal   v24.2d, v4.2s, v2.s[2]
        mul     x20, x28, x26
        adcs    x20, x4, x20
        umlal2  v24.2d, v4.4s, v2.s[3]
        umlal   v24.2d, v17.2s, v2.s[0]
        umlal2  v24.2d, v17.4s, v2.s[1]
        ldp     q4, q17, [x2, #0x200]
        umulh   x4, x28, x26
        umlal   v24.2d, v4.2s, v5.s[2]
        umlal2  v24.2d, v4.4s, v5.s[3]
        umlal   v24.2d, v17.2s, v5.s[0]
        umlal2  v24.2d, v17.4s, v5.s[1]
        ldp     q4, q17, [x2, #0x220]
        mul     x25, x22, x26
        umlal   v24.2d, v4.2s, v26.s[2]
        adcs    x25, x4, x25
        umlal2  v24.2d, v4.4s, v26.s[3]
        umlal   v24.2d, v17.2s, v26.s[0]
        umulh   x4, x22, x26
        adc     x4, x4, xzr
        umlal2  v24.2d, v17.4s, v26.s[1]
        str     q24, [x0, #0x100]
        ext     v4.16b, v1.16b, v7.16b, #8
        ext     v17.16b, v1.16b, v6.16b, #8
        ldp     q24, q28, [x2, #0x1d0]
        umull   v31.2d, v24.2s, v8.s[2]
        umlal2  v31.2d, v24.4s, v8.s[3]
        str     x16, [sp, #0x5d0]
        mul     x16, x28, x22
        adds    x21, x21, x16
        umlal   v31.2d, v28.2s, v8.s[0]
        umlal2  v31.2d, v28.4s, v8.s[1]
        ldp     q24, q28, [x2, #0x1f0]
        umlal   v31.2d, v24.2s, v2.s[2]
        umulh   x16, x28, x22
        adcs    x20, x20, x16
        adcs    x25, x25, xzr
        umlal2  v31.2d, v24.4s, v2.s[3]
        adc     x4, x4, xzr
        adds    x9, x9, x9
        adcs    x27, x27, x27
        umlal   v31.2d, v28.2s, v2.s[0]
        adcs    x21, x21, x21
        adcs    x20, x20, x20
        adcs    x25, x25, x25
        umlal2  v31.2d, v28.4s, v2.s[1]
        ldp     q24, q28, [x2, #0x210]
        adcs    x4, x4, x4
        umlal   v31.2d, v24.2s, v5.s[2]
        adc     x16, xzr, xzr
        str     x15, [sp, #0x5b8]
        umulh   x15, x23, x23
        adds    x9, x9, x15
        umlal2  v31.2d, v24.4s, v5.s[3]
        umlal   v31.2d, v28.2s, v5.s[0]
        umlal2  v31.2d, v28.4s, v5.s[1]
        umlal   v31.2d, v18.2s, v26.s[2]
        mul     x15, x28, x28
        adcs    x27, x27, x15
        umlal2  v31.2d, v18.4s, v26.s[3]
        str     q31, [x0, #0x110]
        ext     v18.16b, v1.16b, v19.16b, #8
        ext     v24.16b, v1.16b, v30.16b, #8
        ldp     q26, q28, [x2, #0x1e0]
        umull   v31.2d, v26.2s, v8.s[2]
        mul     x15, x23, x23
        umlal2  v31.2d, v26.4s, v8.s[3]
        umlal   v31.2d, v28.2s, v8.s[0]
        umlal2  v31.2d, v28.4s, v8.s[1]
        ldp     q26, q28, [x2, #0x200]
        str     x27, [sp, #0x5b0]
        umulh   x27, x28, x28
        umlal   v31.2d, v26.2s, v2.s[2]
        adcs    x27, x21, x27
        umlal2  v31.2d, v26.4s, v2.s[3]
        umlal   v31.2d, v28.2s, v2.s[0]
        umlal2  v31.2d, v28.4s, v2.s[1]
        ldp     q26, q28, [x2, #0x220]
        mul     x21, x22, x22
        adcs    x20, x20, x21
        umlal   v31.2d, v26.2s, v5.s[2]
        umlal2  v31.2d, v26.4s, v5.s[3]
        umlal   v31.2d, v28.2s, v5.s[0]
        umulh   x21, x22, x22
        adcs    x25, x25, x21
        umlal2  v31.2d, v28.4s, v5.s[1]
        str     q31, [x0]
        ldp     q26, q28, [x2, #0x1f0]
        umull   v31.2d, v26.2s, v8.s[2]
        umlal2  v31.2d, v26.4s, v8.s[3]
        mul     x21, x26, x26
        adcs    x21, x4, x21
        umlal   v31.2d, v28.2s, v8.s[0]
        umlal2  v31.2d, v28.4s, v8.s[1]
        ldp     q26, q28, [x2, #0x210]
        umlal   v31.2d, v26.2s, v2.s[2]
        umulh   x4, x26, x26
        adc     x4, x16, x4
        subs    x23, x12, x23
        umlal2  v31.2d, v26.4s, v2.s[3]
        sbcs    x28, x7, x28
        sbcs    x22, x5, x22
        sbcs    x24, x24, x26
        umlal   v31.2d, v28.2s, v2.s[0]
        csetm   x26, lo
        eor     x23, x23, x26
        cmn     x26, #1
        umlal2  v31.2d, v28.4s, v2.s[1]
        eor     x28, x28, x26
        adcs    x23, x23, xzr
        eor     x24, x24, x26
        umlal   v31.2d, v9.2s, v5.s[2]
        eor     x26, x22, x26
        adcs    x22, x28, xzr
        adcs    x26, x26, xzr
        umlal2  v31.2d, v9.4s, v5.s[3]
        ext     v9.16b, v1.16b, v27.16b, #8
        adcs    x24, x24, xzr
        mul     x28, x23, x22
        str     q31, [x0, #0x10]
        ext     v5.16b, v1.16b, v10.16b, #8
        ldp     q26, q28, [x2, #0x200]
        umull   v31.2d, v26.2s, v8.s[2]
        umulh   x5, x23, x22
        umlal2  v31.2d, v26.4s, v8.s[3]
        umlal   v31.2d, v28.2s, v8.s[0]
        umlal2  v31.2d, v28.4s, v8.s[1]
        ldp     q26, q28, [x2, #0x220]
        umlal   v31.2d, v26.2s, v2.s[2]
        mul     x7, x23, x26
        adds    x5, x5, x7
        umlal2  v31.2d, v26.4s, v2.s[3]
        umlal   v31.2d, v28.2s, v2.s[0]
        umulh   x7, x23, x26
        umlal2  v31.2d, v28.4s, v2.s[1]
        str     q31, [x0, #0x20]
        ldp     q26, q28, [x2, #0x210]
        umull   v31.2d, v26.2s, v8.s[2]
        umlal2  v31.2d, v26.4s, v8.s[3]
        mul     x12, x23, x24
        adcs    x7, x7, x12
        umlal   v31.2d, v28.2s, v8.s[0]
        umlal2  v31.2d, v28.4s, v8.s[1]
        umlal   v31.2d, v23.2s, v2.s[2]
        umulh   x12, x23, x24
        umlal2  v31.2d, v23.4s, v2.s[3]
        ext     v2.16b, v1.16b, v22.16b, #8
        and     v23.16b, v13.16b, v0.16b
        str     q31, [x0, #0x30]
        ldp     q26, q28, [x2, #0x220]
        umull   v31.2d, v26.2s, v8.s[2]
        mul     x16, x22, x24
        adcs    x12, x12, x16
        umlal2  v31.2d, v26.4s, v8.s[3]
        umlal   v31.2d, v28.2s, v8.s[0]
        umlal2  v31.2d, v28.4s, v8.s[1]
        str     q31, [x0, #0x40]
        umulh   x16, x22, x24
        ldr     q26, [x2, #0x230]
        umull   v28.2d, v26.2s, v8.s[2]
        umlal2  v28.2d, v26.4s, v8.s[3]
        str     q28, [x0, #0x50]
        and     v8.16b, v22.16b, v0.16b
        usra    v8.2d, v2.2d, #0x1d
        ext     v2.16b, v1.16b, v13.16b, #8
        ext     v22.16b, v22.16b, v1.16b, #8
        usra    v23.2d, v2.2d, #0x1d
        ext     v2.16b, v1.16b, v25.16b, #8
        str     x4, [sp, #0x5a8]
        mul     x4, x26, x24
        adcs    x4, x16, x4
        usra    v23.2d, v22.2d, #0x1d
        and     v22.16b, v25.16b, v0.16b
        usra    v22.2d, v2.2d, #0x1d
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v22.2d, v13.2d, #0x1d
        ldp     d13, d2, [x1, #0x58]
        umulh   x16, x26, x24
        usra    v8.2d, v13.2d, #0x32
        ext     v13.16b, v25.16b, v1.16b, #8
        adc     x16, x16, xzr
        shl     v2.2d, v2.2d, #0x14
        ext     v25.16b, v1.16b, v20.16b, #8
        usra    v8.2d, v2.2d, #6
        and     v2.16b, v20.16b, v0.16b
        usra    v2.2d, v25.2d, #0x1d
        and     v25.16b, v10.16b, v0.16b
        str     x21, [sp, #0x5a0]
        mul     x21, x22, x26
        adds    x21, x7, x21
        usra    v2.2d, v13.2d, #0x1d
        ext     v13.16b, v20.16b, v1.16b, #8
        usra    v25.2d, v5.2d, #0x1d
        ldp     d5, d20, [x1, #0x50]
        usra    v21.2d, v5.2d, #0x38
        ext     v10.16b, v10.16b, v1.16b, #8
        umulh   x7, x22, x26
        adcs    x7, x12, x7
        shl     v5.2d, v20.2d, #0xe
        and     v20.16b, v27.16b, v0.16b
        adcs    x4, x4, xzr
        adc     x12, x16, xzr
        usra    v21.2d, v5.2d, #6
        ext     v5.16b, v1.16b, v21.16b, #8
        adds    x28, x28, x28
        adcs    x5, x5, x5
        usra    v21.2d, v5.2d, #0x1d
        ext     v5.16b, v21.16b, v1.16b, #8
        adcs    x21, x21, x21
        adcs    x7, x7, x7
        usra    v8.2d, v5.2d, #0x1d
        and     v5.16b, v21.16b, v0.16b
        adcs    x4, x4, x4
        adcs    x12, x12, x12
        usra    v25.2d, v13.2d, #0x1d
        ldp     d13, d21, [x1, #0x60]
        adc     x16, xzr, xzr
        usra    v23.2d, v13.2d, #0x2c
        and     v13.16b, v12.16b, v0.16b
        str     x25, [sp, #0x598]
        umulh   x25, x23, x23
        adds    x25, x28, x25
        shl     v21.2d, v21.2d, #0x1a
        ext     v26.16b, v27.16b, v1.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v12.16b, #8
        usra    v20.2d, v10.2d, #0x1d
        ext     v10.16b, v12.16b, v1.16b, #8
        usra    v13.2d, v9.2d, #0x1d
        ext     v12.16b, v1.16b, v15.16b, #8
        mul     x23, x23, x23
        usra    v13.2d, v26.2d, #0x1d
        ext     v9.16b, v1.16b, v16.16b, #8
        and     v26.16b, v15.16b, v0.16b
        usra    v26.2d, v12.2d, #0x1d
        usra    v26.2d, v10.2d, #0x1d
        and     v10.16b, v6.16b, v0.16b
        mul     x28, x22, x22
        adcs    x28, x5, x28
        usra    v10.2d, v17.2d, #0x1d
        ldp     q12, q17, [x2]
        ext     v6.16b, v6.16b, v1.16b, #8
        ext     v27.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        usra    v16.2d, v9.2d, #0x1d
        umulh   x22, x22, x22
        adcs    x22, x21, x22
        umlal   v8.2d, v12.2s, v5.s[0]
        usra    v23.2d, v21.2d, #6
        and     v9.16b, v29.16b, v0.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal2  v8.2d, v12.4s, v5.s[2]
        ext     v12.16b, v1.16b, v29.16b, #8
        usra    v16.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v8.16b, #8
        mul     x21, x26, x26
        adcs    x21, x7, x21
        usra    v9.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v14.16b, #8
        usra    v9.2d, v15.2d, #0x1d
        and     v15.16b, v14.16b, v0.16b
        usra    v8.2d, v6.2d, #0x1d
        and     v6.16b, v8.16b, v0.16b
        mul     x5, x8, x6
        usra    v15.2d, v12.2d, #0x1d
        ext     v12.16b, v8.16b, v1.16b, #8
        usra    v23.2d, v12.2d, #0x1d
        ext     v12.16b, v29.16b, v1.16b, #8
        usra    v15.2d, v12.2d, #0x1d
        umlal   v23.2d, v17.2s, v5.s[0]
        umulh   x26, x26, x26
        adcs    x26, x4, x26
        umlal2  v23.2d, v17.4s, v5.s[2]
        ldp     q12, q8, [x2, #0x20]
        and     v17.16b, v19.16b, v0.16b
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v17.2d, v18.2d, #0x1d
        umlal   v22.2d, v12.2s, v5.s[0]
        usra    v17.2d, v14.2d, #0x1d
        ldp     q14, q18, [x2, #0x40]
        umulh   x4, x8, x6
        and     v21.16b, v30.16b, v0.16b
        usra    v21.2d, v24.2d, #0x1d
        ext     v19.16b, v19.16b, v1.16b, #8
        ext     v24.16b, v1.16b, v3.16b, #8
        ext     v28.16b, v30.16b, v1.16b, #8
        usra    v21.2d, v19.2d, #0x1d
        mul     x7, x24, x24
        adcs    x7, x12, x7
        and     v19.16b, v3.16b, v0.16b
        usra    v19.2d, v24.2d, #0x1d
        usra    v19.2d, v28.2d, #0x1d
        ldp     q24, q28, [x2, #0x60]
        ext     v29.16b, v1.16b, v11.16b, #8
        ext     v3.16b, v3.16b, v1.16b, #8
        and     v30.16b, v7.16b, v0.16b
        usra    v30.2d, v4.2d, #0x1d
        umulh   x24, x24, x24
        adc     x24, x16, x24
        subs    x23, x17, x23
        and     v4.16b, v11.16b, v0.16b
        usra    v4.2d, v29.2d, #0x1d
        sbcs    x25, x19, x25
        sbcs    x28, x10, x28
        usra    v4.2d, v3.2d, #0x1d
        ldr     x12, [sp, #0x660]
        ext     v11.16b, v11.16b, v1.16b, #8
        ext     v3.16b, v7.16b, v1.16b, #8
        usra    v30.2d, v11.2d, #0x1d
        usra    v10.2d, v3.2d, #0x1d
        ldr     x6, [sp, #0x5d0]
        ldp     q11, q3, [x2, #0x80]
        sbcs    x22, x11, x22
        umlal2  v22.2d, v12.4s, v5.s[2]
        ldr     q12, [x0, #0x60]
        sbcs    x21, x13, x21
        sbcs    x26, x14, x26
        umlal   v2.2d, v8.2s, v5.s[0]
        mul     x16, x8, x12
        str     x5, [sp, #0x590]
        ldr     x5, [sp, #0x5b8]
        sbcs    x7, x5, x7
        sbcs    x24, x6, x24
        umlal2  v2.2d, v8.4s, v5.s[2]
        and     v8.16b, v12.16b, v0.16b
        str     x11, [sp, #0x588]
        csetm   x11, lo
        adds    x23, x23, x15
        umlal   v25.2d, v14.2s, v5.s[0]
        usra    v8.2d, v27.2d, #0x1d
        adcs    x25, x25, x9
        str     x10, [sp, #0x580]
        ldr     x10, [sp, #0x5b0]
        adcs    x28, x28, x10
        umlal2  v25.2d, v14.4s, v5.s[2]
        ldp     d14, d7, [x1, #0x68]
        adcs    x22, x22, x27
        ldr     x8, [sp, #0x5a8]
        umlal   v20.2d, v18.2s, v5.s[0]
        shl     v7.2d, v7.2d, #0x20
        adcs    x21, x21, x20
        str     x19, [sp, #0x578]
        ldr     x19, [sp, #0x598]
        adcs    x26, x26, x19
        umlal2  v20.2d, v18.4s, v5.s[2]
        usra    v22.2d, v14.2d, #0x26
        str     x17, [sp, #0x570]
        ldr     x17, [sp, #0x5a0]
        adcs    x7, x7, x17
        adcs    x24, x24, x8
        umlal   v13.2d, v24.2s, v5.s[0]
        ldp     q14, q18, [x2]
        adc     x11, x11, xzr
        umlal2  v13.2d, v24.4s, v5.s[2]
        usra    v22.2d, v7.2d, #6
        adds    x23, x13, x23
        adcs    x25, x14, x25
        umlal   v26.2d, v28.2s, v5.s[0]
        ldp     q7, q24, [x2, #0xa0]
        adcs    x28, x5, x28
        umlal2  v26.2d, v28.4s, v5.s[2]
        ext     v27.16b, v1.16b, v12.16b, #8
        adcs    x22, x6, x22
        adcs    x21, x15, x21
        umlal   v9.2d, v11.2s, v5.s[0]
        ext     v12.16b, v12.16b, v1.16b, #8
        adcs    x26, x9, x26
        adcs    x5, x10, x7
        ldr     x7, [sp, #0x638]
        umlal2  v9.2d, v11.4s, v5.s[2]
        usra    v8.2d, v27.2d, #0x1d
        ldr     x9, [sp, #0x648]
        adcs    x24, x27, x24
        adcs    x27, x20, x11
        umlal   v23.2d, v14.2s, v6.s[0]
        ldp     q11, q27, [x2, #0x20]
        adcs    x19, x19, xzr
        umlal   v15.2d, v3.2s, v5.s[0]
        adcs    x20, x17, xzr
        adcs    x6, x8, xzr
        umulh   x8, x7, x12
        umlal2  v23.2d, v14.4s, v6.s[2]
        adds    x4, x4, x16
        mul     x10, x7, x9
        adcs    x8, x8, x10
        umlal   v2.2d, v11.2s, v6.s[0]
        umlal2  v2.2d, v11.4s, v6.s[2]
        ldr     x11, [sp, #0x640]
        ext     v11.16b, v1.16b, v23.16b, #8
        usra    v23.2d, v11.2d, #0x1d
        ext     v11.16b, v23.16b, v1.16b, #8
        umulh   x10, x7, x9
        usra    v22.2d, v11.2d, #0x1d
        umlal   v22.2d, v18.2s, v6.s[0]
        and     v11.16b, v23.16b, v0.16b
        uzp1    v14.4s, v5.4s, v6.4s
        umlal2  v22.2d, v18.4s, v6.s[2]
        ldr     q18, [x0, #0x70]
        umlal   v25.2d, v27.2s, v6.s[0]
        mul     x13, x11, x9
        adcs    x10, x10, x13
        umlal2  v15.2d, v3.4s, v5.s[2]
        and     v3.16b, v18.16b, v0.16b
        umlal2  v25.2d, v27.4s, v6.s[2]
        usra    v3.2d, v12.2d, #0x1d
        ldp     q12, q23, [x2, #0x40]
        umulh   x13, x11, x9
        umlal   v17.2d, v7.2s, v5.s[0]
        umlal2  v17.2d, v7.4s, v5.s[2]
        ldp     q7, q27, [x2, #0xc0]
        umlal   v20.2d, v12.2s, v6.s[0]
        ldr     x15, [sp, #0x7b8]
        ldr     x16, [sp, #0x570]
        umlal2  v20.2d, v12.4s, v6.s[2]
        mul     x14, x12, x9
        adcs    x13, x13, x14
        umlal   v13.2d, v23.2s, v6.s[0]
        ldr     x17, [sp, #0x578]
        umlal2  v13.2d, v23.4s, v6.s[2]
        ext     v12.16b, v1.16b, v18.16b, #8
        umlal   v21.2d, v24.2s, v5.s[0]
        usra    v3.2d, v12.2d, #0x1d
        umulh   x14, x12, x9
        adc     x14, x14, xzr
        umlal2  v21.2d, v24.4s, v5.s[2]
        subs    x15, x15, x16
        ldr     x16, [sp, #0x798]
        ldp     q12, q23, [x2, #0x60]
        umlal   v19.2d, v7.2s, v5.s[0]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x750]
        umlal   v26.2d, v12.2s, v6.s[0]
        str     x16, [sp, #0x578]
        ldr     x16, [sp, #0x580]
        sbcs    x16, x17, x16
        ldr     x17, [sp, #0x6d8]
        str     x16, [sp, #0x580]
        ldr     x16, [sp, #0x588]
        sbcs    x16, x17, x16
        ldr     x17, [sp, #0x710]
        sbcs    x23, x17, x23
        ldr     x17, [sp, #0x780]
        umlal2  v19.2d, v7.4s, v5.s[2]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x770]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x6e8]
        sbcs    x22, x17, x22
        mul     x17, x11, x12
        umlal2  v26.2d, v12.4s, v6.s[2]
        ldp     d12, d7, [x1, #0x70]
        usra    v2.2d, v12.2d, #0x20
        str     x22, [sp, #0x6e8]
        ldr     x22, [sp, #0x6a0]
        sbcs    x21, x22, x21
        ldr     x22, [sp, #0x6a8]
        umlal   v4.2d, v27.2s, v5.s[0]
        sbcs    x26, x22, x26
        ldr     x22, [sp, #0x6b0]
        shl     v12.2d, v7.2d, #0x26
        sbcs    x5, x22, x5
        ldr     x22, [sp, #0x6b8]
        umlal2  v4.2d, v27.4s, v5.s[2]
        sbcs    x24, x22, x24
        ldp     q7, q24, [x2]
        umulh   x22, x11, x12
        umlal   v22.2d, v7.2s, v11.s[0]
        umlal2  v22.2d, v7.4s, v11.s[2]
        usra    v2.2d, v12.2d, #6
        str     x24, [sp, #0x770]
        ldr     x24, [sp, #0x728]
        sbcs    x27, x24, x27
        ldr     x24, [sp, #0x688]
        sbcs    x19, x24, x19
        ldr     x24, [sp, #0x758]
        ldp     q12, q7, [x2, #0xe0]
        umlal   v9.2d, v23.2s, v6.s[0]
        sbcs    x20, x24, x20
        ldr     x24, [sp, #0x740]
        umlal2  v9.2d, v23.4s, v6.s[2]
        ext     v23.16b, v1.16b, v22.16b, #8
        sbcs    x6, x24, x6
        csetm   x24, lo
        adds    x8, x8, x17
        adcs    x22, x10, x22
        adcs    x10, x13, xzr
        usra    v22.2d, v23.2d, #0x1d
        adc     x13, x14, xzr
        ldr     x14, [sp, #0x590]
        adds    x14, x14, x14
        adcs    x4, x4, x4
        ext     v23.16b, v22.16b, v1.16b, #8
        adcs    x8, x8, x8
        adcs    x22, x22, x22
        adcs    x10, x10, x10
        usra    v2.2d, v23.2d, #0x1d
        adcs    x13, x13, x13
        adc     x17, xzr, xzr
        str     x24, [sp, #0x590]
        umulh   x24, x7, x7
        and     v22.16b, v22.16b, v0.16b
        adds    x24, x14, x24
        umlal   v2.2d, v24.2s, v11.s[0]
        ext     v18.16b, v18.16b, v1.16b, #8
        umlal2  v2.2d, v24.4s, v11.s[2]
        ldp     q23, q24, [x2, #0x20]
        umlal   v25.2d, v23.2s, v11.s[0]
        ldp     q27, q28, [x2, #0x120]
        mul     x14, x11, x11
        adcs    x4, x4, x14
        umlal   v30.2d, v12.2s, v5.s[0]
        umlal2  v25.2d, v23.4s, v11.s[2]
        umlal2  v30.2d, v12.4s, v5.s[2]
        ldr     q12, [x0, #0x80]
        umulh   x14, x11, x11
        adcs    x8, x8, x14
        umlal   v20.2d, v24.2s, v11.s[0]
        umlal2  v20.2d, v24.4s, v11.s[2]
        and     v23.16b, v12.16b, v0.16b
        umlal   v10.2d, v7.2s, v5.s[0]
        usra    v23.2d, v18.2d, #0x1d
        umlal2  v10.2d, v7.4s, v5.s[2]
        ldp     q7, q18, [x2, #0x80]
        umlal   v15.2d, v7.2s, v6.s[0]
        mul     x14, x12, x12
        adcs    x22, x22, x14
        umlal2  v15.2d, v7.4s, v6.s[2]
        ldp     q7, q24, [x2, #0x100]
        umlal   v17.2d, v18.2s, v6.s[0]
        umlal2  v17.2d, v18.4s, v6.s[2]
        umulh   x14, x12, x12
        adcs    x10, x10, x14
        umlal   v16.2d, v7.2s, v5.s[0]
        umlal2  v16.2d, v7.4s, v5.s[2]
        ext     v7.16b, v1.16b, v12.16b, #8
        umlal   v8.2d, v24.2s, v5.s[0]
        usra    v23.2d, v7.2d, #0x1d
        mul     x14, x9, x9
        adcs    x13, x13, x14
        umlal2  v8.2d, v24.4s, v5.s[2]
        ext     v12.16b, v12.16b, v1.16b, #8
        ldp     q5, q7, [x2, #0x40]
        umlal   v13.2d, v5.2s, v11.s[0]
        ldp     q18, q24, [x2, #0xa0]
        umlal2  v13.2d, v5.4s, v11.s[2]
        umlal   v26.2d, v7.2s, v11.s[0]
        mul     x14, x7, x7
        umlal   v21.2d, v18.2s, v6.s[0]
        umlal2  v26.2d, v7.4s, v11.s[2]
        ldr     q5, [x0, #0x90]
        str     x6, [sp, #0x780]
        umulh   x6, x9, x9
        adc     x6, x17, x6
        ldr     x17, [sp, #0x650]
        umlal2  v21.2d, v18.4s, v6.s[2]
        and     v7.16b, v5.16b, v0.16b
        umlal   v19.2d, v24.2s, v6.s[0]
        ldp     q18, q28, [x2, #0xc0]
        umlal2  v19.2d, v24.4s, v6.s[2]
        uzp1    v24.4s, v11.4s, v22.4s
        umlal   v4.2d, v18.2s, v6.s[0]
        usra    v7.2d, v12.2d, #0x1d
        str     x20, [sp, #0x710]
        ldr     x20, [sp, #0x670]
        str     x19, [sp, #0x588]
        mul     x19, x17, x20
        umlal2  v4.2d, v18.4s, v6.s[2]
        umlal   v30.2d, v28.2s, v6.s[0]
        umlal2  v30.2d, v28.4s, v6.s[2]
        ldp     q12, q18, [x2, #0x60]
        str     x27, [sp, #0x6d8]
        umulh   x27, x17, x20
        umlal   v9.2d, v12.2s, v11.s[0]
        ldp     q28, q29, [x2, #0xe0]
        umlal2  v9.2d, v12.4s, v11.s[2]
        umlal   v15.2d, v18.2s, v11.s[0]
        umlal2  v15.2d, v18.4s, v11.s[2]
        str     x5, [sp, #0x750]
        ldr     x5, [sp, #0x658]
        str     x26, [sp, #0x798]
        mul     x26, x17, x5
        adds    x26, x27, x26
        umlal   v10.2d, v28.2s, v6.s[0]
        umlal2  v10.2d, v28.4s, v6.s[2]
        ext     v12.16b, v1.16b, v5.16b, #8
        umlal   v16.2d, v29.2s, v6.s[0]
        usra    v7.2d, v12.2d, #0x1d
        umulh   x27, x17, x5
        umlal2  v16.2d, v29.4s, v6.s[2]
        ldp     d12, d18, [x1, #0x78]
        shl     v18.2d, v18.2d, #0x2c
        ext     v5.16b, v5.16b, v1.16b, #8
        usra    v25.2d, v12.2d, #0x1a
        ldp     q12, q28, [x2, #0x100]
        usra    v25.2d, v18.2d, #6
        umlal   v8.2d, v12.2s, v6.s[0]
        str     x21, [sp, #0x570]
        ldr     x21, [sp, #0x668]
        str     x28, [sp, #0x7b8]
        mul     x28, x17, x21
        adcs    x27, x27, x28
        umlal2  v8.2d, v12.4s, v6.s[2]
        ldp     q12, q18, [x2, #0x80]
        umlal   v17.2d, v12.2s, v11.s[0]
        umlal   v21.2d, v18.2s, v11.s[0]
        umlal2  v17.2d, v12.4s, v11.s[2]
        umlal2  v21.2d, v18.4s, v11.s[2]
        ldr     q12, [x0, #0xa0]
        umlal   v3.2d, v28.2s, v6.s[0]
        umlal2  v3.2d, v28.4s, v6.s[2]
        ldp     q6, q18, [x2]
        umlal   v2.2d, v6.2s, v22.s[0]
        umulh   x28, x17, x21
        ldp     q28, q29, [x2, #0xa0]
        umlal2  v2.2d, v6.4s, v22.s[2]
        umlal   v19.2d, v28.2s, v11.s[0]
        umlal2  v19.2d, v28.4s, v11.s[2]
        str     x25, [sp, #0x5a8]
        mul     x25, x20, x21
        adcs    x25, x28, x25
        umlal   v4.2d, v29.2s, v11.s[0]
        umlal2  v4.2d, v29.4s, v11.s[2]
        ext     v6.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v6.2d, #0x1d
        ext     v6.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        usra    v25.2d, v6.2d, #0x1d
        umulh   x28, x20, x21
        umlal   v25.2d, v18.2s, v22.s[0]
        ldp     q6, q28, [x2, #0x140]
        umlal2  v25.2d, v18.4s, v22.s[2]
        umlal   v3.2d, v27.2s, v14.s[0]
        str     x23, [sp, #0x5a0]
        mul     x23, x5, x21
        adcs    x23, x28, x23
        umlal2  v3.2d, v27.4s, v14.s[1]
        ldp     q18, q27, [x2, #0x20]
        umlal   v20.2d, v18.2s, v22.s[0]
        umlal2  v20.2d, v18.4s, v22.s[2]
        ldp     q18, q28, [x2, #0xc0]
        umlal   v13.2d, v27.2s, v22.s[0]
        umulh   x28, x5, x21
        adc     x28, x28, xzr
        umlal2  v13.2d, v27.4s, v22.s[2]
        umlal   v30.2d, v18.2s, v11.s[0]
        umlal2  v30.2d, v18.4s, v11.s[2]
        ldp     q18, q27, [x2, #0x40]
        str     x16, [sp, #0x598]
        mul     x16, x20, x5
        adds    x27, x27, x16
        umlal   v26.2d, v18.2s, v22.s[0]
        umlal2  v26.2d, v18.4s, v22.s[2]
        umlal   v9.2d, v27.2s, v22.s[0]
        umulh   x16, x20, x5
        adcs    x25, x25, x16
        adcs    x23, x23, xzr
        umlal2  v9.2d, v27.4s, v22.s[2]
        adc     x28, x28, xzr
        adds    x19, x19, x19
        adcs    x26, x26, x26
        umlal   v10.2d, v28.2s, v11.s[0]
        adcs    x27, x27, x27
        adcs    x25, x25, x25
        adcs    x23, x23, x23
        umlal2  v10.2d, v28.4s, v11.s[2]
        adcs    x28, x28, x28
        adc     x16, xzr, xzr
        ldp     q18, q27, [x2, #0x60]
        str     x15, [sp, #0x5b0]
        umulh   x15, x17, x17
        adds    x19, x19, x15
        umlal   v15.2d, v18.2s, v22.s[0]
        umlal2  v15.2d, v18.4s, v22.s[2]
        ldp     q18, q28, [x2, #0xe0]
        umlal   v17.2d, v27.2s, v22.s[0]
        umlal   v16.2d, v18.2s, v11.s[0]
        mul     x15, x20, x20
        adcs    x26, x26, x15
        umlal2  v17.2d, v27.4s, v22.s[2]
        umlal2  v16.2d, v18.4s, v11.s[2]
        umlal   v8.2d, v28.2s, v11.s[0]
        ldp     q18, q27, [x2, #0x100]
        umulh   x15, x20, x20
        adcs    x27, x27, x15
        umlal2  v8.2d, v28.4s, v11.s[2]
        umlal   v3.2d, v18.2s, v11.s[0]
        umlal2  v3.2d, v18.4s, v11.s[2]
        umlal   v23.2d, v27.2s, v11.s[0]
        mul     x15, x17, x17
        umlal2  v23.2d, v27.4s, v11.s[2]
        ldp     q11, q18, [x2, #0x80]
        umlal   v21.2d, v11.2s, v22.s[0]
        ldp     q27, q28, [x2, #0x120]
        umlal2  v21.2d, v11.4s, v22.s[2]
        str     x27, [sp, #0x5d0]
        mul     x27, x5, x5
        adcs    x25, x25, x27
        umlal   v19.2d, v18.2s, v22.s[0]
        umlal   v23.2d, v27.2s, v14.s[2]
        umlal2  v23.2d, v27.4s, v14.s[3]
        umlal   v23.2d, v28.2s, v14.s[0]
        umlal2  v23.2d, v28.4s, v14.s[1]
        ldp     q11, q27, [x2, #0xa0]
        umlal2  v19.2d, v18.4s, v22.s[2]
        ext     v18.16b, v1.16b, v12.16b, #8
        umulh   x27, x5, x5
        adcs    x27, x23, x27
        umlal   v4.2d, v11.2s, v22.s[0]
        umlal2  v4.2d, v11.4s, v22.s[2]
        and     v11.16b, v12.16b, v0.16b
        umlal   v30.2d, v27.2s, v22.s[0]
        usra    v11.2d, v5.2d, #0x1d
        umlal2  v30.2d, v27.4s, v22.s[2]
        ldp     q5, q27, [x2]
        mul     x23, x21, x21
        umlal   v25.2d, v5.2s, v2.s[0]
        ldp     q28, q29, [x2, #0xc0]
        adcs    x23, x28, x23
        umlal2  v25.2d, v5.4s, v2.s[2]
        usra    v11.2d, v18.2d, #0x1d
        umlal   v10.2d, v28.2s, v22.s[0]
        ext     v12.16b, v12.16b, v1.16b, #8
        umulh   x28, x21, x21
        adc     x28, x16, x28
        umlal2  v10.2d, v28.4s, v22.s[2]
        ext     v5.16b, v1.16b, v25.16b, #8
        subs    x7, x7, x17
        sbcs    x20, x11, x20
        usra    v25.2d, v5.2d, #0x1d
        ext     v5.16b, v25.16b, v1.16b, #8
        sbcs    x5, x12, x5
        sbcs    x21, x9, x21
        and     v18.16b, v25.16b, v0.16b
        csetm   x9, lo
        cmn     x9, #1
        eor     x20, x20, x9
        umlal   v16.2d, v29.2s, v22.s[0]
        eor     x5, x5, x9
        eor     x7, x7, x9
        ldr     x11, [sp, #0x738]
        ldr     x12, [x3, #0xc0]
        adcs    x7, x7, xzr
        ldr     x16, [x3, #0x88]
        ldr     x17, [x3, #0xc8]
        umlal2  v16.2d, v29.4s, v22.s[2]
        ldp     q25, q28, [x2, #0xe0]
        adcs    x20, x20, xzr
        umlal   v8.2d, v25.2s, v22.s[0]
        eor     x21, x21, x9
        ldp     q29, q31, [x2]
        adcs    x5, x5, xzr
        adcs    x21, x21, xzr
        umlal2  v8.2d, v25.4s, v22.s[2]
        mul     x9, x7, x20
        subs    x11, x11, x12
        ldr     x12, [x3, #0x90]
        sbcs    x16, x16, x17
        ldr     x17, [x3, #0xd0]
        umlal   v3.2d, v28.2s, v22.s[0]
        sbcs    x12, x12, x17
        ldr     x17, [x3, #0x98]
        str     x28, [sp, #0x738]
        ldr     x28, [x3, #0xd8]
        sbcs    x17, x17, x28
        ldr     x28, [x3, #0xa0]
        str     x23, [sp, #0x668]
        ldr     x23, [x3, #0xe0]
        sbcs    x28, x28, x23
        ldr     x23, [x3, #0xa8]
        umlal2  v3.2d, v28.4s, v22.s[2]
        ldp     q25, q28, [x2, #0x100]
        str     x27, [sp, #0x648]
        ldr     x27, [x3, #0xe8]
        sbcs    x23, x23, x27
        umlal   v23.2d, v25.2s, v22.s[0]
        umulh   x27, x7, x20
        str     x25, [sp, #0x658]
        ldr     x25, [x3, #0xb0]
        str     x26, [sp, #0x660]
        ldr     x26, [x3, #0xf0]
        sbcs    x25, x25, x26
        ldr     x26, [x3, #0xb8]
        str     x19, [sp, #0x670]
        ldr     x19, [x3, #0xf8]
        sbcs    x26, x26, x19
        umlal   v7.2d, v28.2s, v22.s[0]
        csetm   x19, lo
        cmn     x19, #1
        eor     x12, x12, x19
        umlal2  v23.2d, v25.4s, v22.s[2]
        eor     x11, x11, x19
        eor     x16, x16, x19
        adcs    x11, x11, xzr
        umlal2  v7.2d, v28.4s, v22.s[2]
        ldp     d22, d25, [x1, #0x80]
        adcs    x16, x16, xzr
        usra    v20.2d, v22.2d, #0x14
        ldp     q22, q28, [x2, #0x120]
        str     x15, [sp, #0x640]
        mul     x15, x7, x5
        shl     v25.2d, v25.2d, #0x32
        umlal   v7.2d, v22.2s, v24.s[0]
        eor     x17, x17, x19
        adcs    x12, x12, xzr
        usra    v20.2d, v25.2d, #6
        umlal2  v7.2d, v22.4s, v24.s[1]
        eor     x23, x23, x19
        adcs    x17, x17, xzr
        usra    v20.2d, v5.2d, #0x1d
        umlal   v20.2d, v27.2s, v2.s[0]
        str     x17, [sp, #0x650]
        umulh   x17, x7, x5
        eor     x26, x26, x19
        umlal2  v20.2d, v27.4s, v2.s[2]
        ldp     q5, q22, [x2, #0x20]
        eor     x28, x28, x19
        umlal   v13.2d, v5.2s, v2.s[0]
        uzp1    v25.4s, v2.4s, v18.4s
        adcs    x28, x28, xzr
        eor     x25, x25, x19
        umlal2  v13.2d, v5.4s, v2.s[2]
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        umlal   v26.2d, v22.2s, v2.s[0]
        adds    x27, x27, x15
        mul     x19, x7, x21
        adcs    x19, x17, x19
        umlal2  v26.2d, v22.4s, v2.s[2]
        ldp     q5, q22, [x2, #0x40]
        umlal   v9.2d, v5.2s, v2.s[0]
        umlal2  v9.2d, v5.4s, v2.s[2]
        umulh   x15, x7, x21
        umlal   v15.2d, v22.2s, v2.s[0]
        umlal2  v15.2d, v22.4s, v2.s[2]
        ldp     q5, q22, [x2, #0x60]
        umlal   v17.2d, v5.2s, v2.s[0]
        umlal2  v17.2d, v5.4s, v2.s[2]
        mul     x17, x20, x21
        adcs    x15, x15, x17
        umlal   v21.2d, v22.2s, v2.s[0]
        umlal   v7.2d, v28.2s, v14.s[2]
        umlal2  v21.2d, v22.4s, v2.s[2]
        ldp     q5, q22, [x2, #0x80]
        umulh   x17, x20, x21
        umlal2  v7.2d, v28.4s, v14.s[3]
        umlal   v7.2d, v6.2s, v14.s[0]
        umlal2  v7.2d, v6.4s, v14.s[1]
        ldp     q6, q27, [x2, #0xa0]
        umlal   v19.2d, v5.2s, v2.s[0]
        str     x26, [sp, #0x638]
        mul     x26, x5, x21
        adcs    x26, x17, x26
        umlal2  v19.2d, v5.4s, v2.s[2]
        umlal   v20.2d, v29.2s, v18.s[0]
        umulh   x17, x5, x21
        adc     x17, x17, xzr
        umlal2  v20.2d, v29.4s, v18.s[2]
        ext     v5.16b, v1.16b, v20.16b, #8
        usra    v20.2d, v5.2d, #0x1d
        ext     v5.16b, v20.16b, v1.16b, #8
        and     v20.16b, v20.16b, v0.16b
        str     x25, [sp, #0x5b8]
        mul     x25, x20, x5
        adds    x25, x19, x25
        umlal   v4.2d, v22.2s, v2.s[0]
        ldr     q28, [x0, #0xb0]
        umlal2  v4.2d, v22.4s, v2.s[2]
        umlal   v30.2d, v6.2s, v2.s[0]
        umulh   x19, x20, x5
        adcs    x19, x15, x19
        adcs    x26, x26, xzr
        umlal2  v30.2d, v6.4s, v2.s[2]
        adc     x15, x17, xzr
        adds    x9, x9, x9
        adcs    x27, x27, x27
        umlal   v10.2d, v27.2s, v2.s[0]
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        adcs    x26, x26, x26
        umlal2  v10.2d, v27.4s, v2.s[2]
        adcs    x15, x15, x15
        adc     x17, xzr, xzr
        ldp     q6, q22, [x2, #0xc0]
        str     x23, [sp, #0x568]
        umulh   x23, x7, x7
        adds    x23, x9, x23
        umlal   v16.2d, v6.2s, v2.s[0]
        umlal2  v16.2d, v6.4s, v2.s[2]
        and     v6.16b, v28.16b, v0.16b
        umlal   v8.2d, v22.2s, v2.s[0]
        usra    v6.2d, v12.2d, #0x1d
        umlal2  v8.2d, v22.4s, v2.s[2]
        ldp     d12, d22, [x1, #0x88]
        usra    v13.2d, v12.2d, #0xe
        mul     x7, x7, x7
        ldp     q12, q27, [x2, #0xe0]
        shl     v22.2d, v22.2d, #0x38
        umlal   v3.2d, v12.2s, v2.s[0]
        usra    v13.2d, v22.2d, #6
        umlal2  v3.2d, v12.4s, v2.s[2]
        usra    v13.2d, v5.2d, #0x1d
        ldp     q12, q5, [x2, #0x20]
        mul     x9, x20, x20
        adcs    x27, x27, x9
        umlal   v13.2d, v31.2s, v18.s[0]
        umlal   v26.2d, v12.2s, v18.s[0]
        umlal2  v13.2d, v31.4s, v18.s[2]
        mul     x9, x11, x16
        ext     v22.16b, v1.16b, v28.16b, #8
        umlal2  v26.2d, v12.4s, v18.s[2]
        usra    v6.2d, v22.2d, #0x1d
        ldp     q12, q22, [x2, #0x40]
        umlal   v9.2d, v5.2s, v18.s[0]
        umulh   x20, x20, x20
        adcs    x25, x25, x20
        umlal2  v9.2d, v5.4s, v18.s[2]
        ext     v5.16b, v28.16b, v1.16b, #8
        umlal   v15.2d, v12.2s, v18.s[0]
        ldp     q28, q29, [x2, #0x160]
        umlal2  v15.2d, v12.4s, v18.s[2]
        ldr     q12, [x0, #0xc0]
        umlal   v17.2d, v22.2s, v18.s[0]
        mul     x20, x5, x5
        adcs    x19, x19, x20
        umlal2  v17.2d, v22.4s, v18.s[2]
        and     v22.16b, v12.16b, v0.16b
        umlal   v23.2d, v27.2s, v2.s[0]
        usra    v22.2d, v5.2d, #0x1d
        umlal2  v23.2d, v27.4s, v2.s[2]
        ldp     q5, q27, [x2]
        umulh   x20, x11, x16
        umlal   v13.2d, v5.2s, v20.s[0]
        ldp     q29, q31, [x2, #0x100]
        umlal   v7.2d, v29.2s, v2.s[0]
        umlal2  v7.2d, v29.4s, v2.s[2]
        umlal   v11.2d, v31.2s, v2.s[0]
        str     x28, [sp, #0x560]
        mul     x28, x11, x12
        umlal2  v11.2d, v31.4s, v2.s[2]
        ldp     q2, q29, [x2, #0x120]
        umlal   v11.2d, v2.2s, v24.s[2]
        umlal2  v11.2d, v2.4s, v24.s[3]
        ldp     q2, q31, [x2, #0x60]
        umulh   x5, x5, x5
        adcs    x26, x26, x5
        umlal   v21.2d, v2.2s, v18.s[0]
        umlal2  v21.2d, v2.4s, v18.s[2]
        umlal   v19.2d, v31.2s, v18.s[0]
        umlal2  v19.2d, v31.4s, v18.s[2]
        mul     x5, x21, x21
        adcs    x5, x15, x5
        umlal   v11.2d, v29.2s, v24.s[0]
        umlal2  v11.2d, v29.4s, v24.s[1]
        ldp     q2, q29, [x2, #0x140]
        umlal   v11.2d, v2.2s, v14.s[2]
        umulh   x21, x21, x21
        adc     x21, x17, x21
        subs    x7, x14, x7
        umlal2  v11.2d, v2.4s, v14.s[3]
        ldr     x17, [sp, #0x640]
        sbcs    x23, x24, x23
        ldp     q2, q31, [x2, #0x80]
        sbcs    x27, x4, x27
        sbcs    x25, x8, x25
        umlal   v4.2d, v2.2s, v18.s[0]
        sbcs    x19, x22, x19
        sbcs    x26, x10, x26
        sbcs    x5, x13, x5
        sbcs    x21, x6, x21
        csetm   x15, lo
        umlal2  v4.2d, v2.4s, v18.s[2]
        adds    x7, x7, x17
        str     x9, [sp, #0x558]
        ldr     x9, [sp, #0x670]
        adcs    x23, x23, x9
        str     x16, [sp, #0x550]
        ldr     x16, [sp, #0x660]
        adcs    x27, x27, x16
        umlal   v30.2d, v31.2s, v18.s[0]
        str     x20, [sp, #0x548]
        ldr     x20, [sp, #0x5d0]
        adcs    x25, x25, x20
        str     x28, [sp, #0x540]
        ldr     x28, [sp, #0x658]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x648]
        adcs    x26, x26, x28
        ldr     x28, [sp, #0x668]
        umlal2  v30.2d, v31.4s, v18.s[2]
        adcs    x5, x5, x28
        ldr     x28, [sp, #0x738]
        adcs    x21, x21, x28
        adc     x15, x15, xzr
        umlal   v11.2d, v29.2s, v14.s[0]
        adds    x22, x22, x7
        adcs    x23, x10, x23
        adcs    x27, x13, x27
        umlal2  v11.2d, v29.4s, v14.s[1]
        ldp     q2, q29, [x2, #0xa0]
        umlal   v10.2d, v2.2s, v18.s[0]
        umlal2  v10.2d, v2.4s, v18.s[2]
        umlal   v16.2d, v29.2s, v18.s[0]
        umlal2  v16.2d, v29.4s, v18.s[2]
        ldp     q2, q29, [x2, #0xc0]
        umlal   v8.2d, v2.2s, v18.s[0]
        adcs    x25, x6, x25
        ldr     x6, [sp, #0x648]
        adcs    x19, x17, x19
        adcs    x26, x9, x26
        ldr     x9, [sp, #0x668]
        ldr     x10, [sp, #0x5b0]
        umlal2  v13.2d, v5.4s, v20.s[2]
        ldr     x13, [sp, #0x578]
        adcs    x5, x16, x5
        adcs    x20, x20, x21
        ldr     x21, [sp, #0x658]
        adcs    x21, x21, x15
        ldr     x15, [sp, #0x580]
        ldr     x16, [sp, #0x598]
        umlal2  v8.2d, v2.4s, v18.s[2]
        adcs    x6, x6, xzr
        umulh   x7, x11, x12
        ldr     x17, [sp, #0x5a0]
        adcs    x9, x9, xzr
        umlal   v3.2d, v29.2s, v18.s[0]
        adcs    x28, x28, xzr
        adds    x10, x10, x14
        adcs    x13, x13, x24
        umlal2  v3.2d, v29.4s, v18.s[2]
        ext     v2.16b, v1.16b, v13.16b, #8
        adcs    x15, x15, x4
        adcs    x16, x16, x8
        usra    v13.2d, v2.2d, #0x1d
        ext     v2.16b, v13.16b, v1.16b, #8
        adcs    x17, x17, x22
        str     x12, [sp, #0x5a0]
        ldr     x12, [sp, #0x5a8]
        adcs    x12, x12, x23
        and     v13.16b, v13.16b, v0.16b
        ldp     q5, q29, [x2, #0xe0]
        ldr     x2, [sp, #0x6e8]
        str     x7, [sp, #0x5a8]
        ldr     x7, [sp, #0x7b8]
        adcs    x7, x7, x27
        umlal   v23.2d, v5.2s, v18.s[0]
        adcs    x2, x2, x25
        str     x11, [sp, #0x6e8]
        ldr     x11, [sp, #0x570]
        adcs    x11, x11, x19
        str     x19, [sp, #0x570]
        ldr     x19, [sp, #0x798]
        adcs    x19, x19, x26
        umlal2  v23.2d, v5.4s, v18.s[2]
        str     x26, [sp, #0x798]
        ldr     x26, [sp, #0x750]
        adcs    x26, x26, x5
        str     x5, [sp, #0x750]
        ldr     x5, [sp, #0x770]
        adcs    x5, x5, x20
        str     x20, [sp, #0x770]
        ldr     x20, [sp, #0x6d8]
        adcs    x20, x20, x21
        umlal   v7.2d, v29.2s, v18.s[0]
        str     x21, [sp, #0x6d8]
        ldr     x21, [sp, #0x588]
        adcs    x21, x21, x6
        str     x6, [sp, #0x588]
        ldr     x6, [sp, #0x710]
        adcs    x6, x6, x9
        str     x9, [sp, #0x710]
        ldr     x9, [sp, #0x780]
        adcs    x9, x9, x28
        umlal2  v7.2d, v29.4s, v18.s[2]
        str     x28, [sp, #0x780]
        ldr     x28, [sp, #0x748]
        ldp     q5, q29, [x28, #0x100]
        ldr     x28, [sp, #0x590]
        adc     x28, x28, xzr
        umlal   v11.2d, v5.2s, v18.s[0]
        str     x28, [sp, #0x590]
        ldr     x28, [sp, #0x6a0]
        adds    x28, x28, x10
        ldr     x10, [sp, #0x6a8]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x6b0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x6b8]
        umlal2  v11.2d, v5.4s, v18.s[2]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x728]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x688]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x758]
        umlal   v6.2d, v29.2s, v18.s[0]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x740]
        adcs    x2, x17, x2
        adcs    x11, x14, x11
        ldr     x14, [sp, #0x748]
        umlal2  v6.2d, v29.4s, v18.s[2]
        ldp     q5, q18, [x14, #0x120]
        adcs    x24, x24, x19
        umlal   v6.2d, v5.2s, v25.s[0]
        adcs    x26, x4, x26
        adcs    x19, x8, x5
        ldr     x4, [sp, #0x750]
        adcs    x22, x22, x20
        ldr     x20, [sp, #0x570]
        umlal2  v6.2d, v5.4s, v25.s[1]
        ldr     x5, [sp, #0x6e8]
        adcs    x23, x23, x21
        ldr     x21, [sp, #0x590]
        adcs    x27, x27, x6
        ldr     x6, [sp, #0x650]
        adcs    x25, x25, x9
        ldr     x17, [sp, #0x6d8]
        ldr     x9, [sp, #0x770]
        umlal   v6.2d, v18.2s, v24.s[2]
        adcs    x20, x20, x21
        ldr     x21, [sp, #0x798]
        adcs    x21, x21, xzr
        adcs    x4, x4, xzr
        umlal2  v6.2d, v18.4s, v24.s[3]
        ldp     q5, q18, [x14, #0x140]
        mul     x8, x5, x6
        umlal   v6.2d, v5.2s, v24.s[0]
        adcs    x9, x9, xzr
        adcs    x17, x17, xzr
        str     x17, [sp, #0x6d8]
        ldr     x17, [sp, #0x588]
        adcs    x17, x17, xzr
        umlal2  v6.2d, v5.4s, v24.s[1]
        str     x17, [sp, #0x588]
        ldr     x17, [sp, #0x710]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x780]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x780]
        ldr     x17, [sp, #0x548]
        str     x9, [sp, #0x770]
        ldr     x9, [sp, #0x540]
        adds    x9, x17, x9
        umlal   v6.2d, v18.2s, v14.s[2]
        umulh   x17, x5, x6
        str     x4, [sp, #0x540]
        ldr     x4, [sp, #0x5a8]
        adcs    x4, x4, x8
        ldr     x8, [sp, #0x550]
        umlal2  v6.2d, v18.4s, v14.s[3]
        ldr     d5, [x1, #0x98]
        umlal   v6.2d, v28.2s, v14.s[0]
        shl     v5.2d, v5.2d, #4
        umlal2  v6.2d, v28.4s, v14.s[1]
        ldp     d18, d28, [x1, #0x90]
        usra    v26.2d, v18.2d, #8
        str     x21, [sp, #0x5a8]
        mul     x21, x8, x6
        adcs    x21, x17, x21
        shl     v18.2d, v28.2d, #0x3e
        usra    v26.2d, v18.2d, #6
        ext     v18.16b, v1.16b, v12.16b, #8
        usra    v26.2d, v2.2d, #0x1d
        umlal   v26.2d, v27.2s, v20.s[0]
        umulh   x17, x8, x6
        umlal2  v26.2d, v27.4s, v20.s[2]
        ldp     q2, q27, [x14, #0x20]
        umlal   v9.2d, v2.2s, v20.s[0]
        usra    v22.2d, v18.2d, #0x1d
        umlal2  v9.2d, v2.4s, v20.s[2]
        ldp     q2, q18, [x14, #0x40]
        umlal   v15.2d, v27.2s, v20.s[0]
        usra    v9.2d, v5.2d, #6
        str     x20, [sp, #0x548]
        ldr     x20, [sp, #0x5a0]
        str     x25, [sp, #0x750]
        mul     x25, x20, x6
        adcs    x25, x17, x25
        umlal2  v15.2d, v27.4s, v20.s[2]
        ldp     q5, q27, [x14, #0x60]
        umlal   v17.2d, v2.2s, v20.s[0]
        ext     v12.16b, v12.16b, v1.16b, #8
        umlal2  v17.2d, v2.4s, v20.s[2]
        uzp1    v2.4s, v20.4s, v13.4s
        umulh   x17, x20, x6
        adc     x17, x17, xzr
        umlal   v21.2d, v18.2s, v20.s[0]
        umlal2  v21.2d, v18.4s, v20.s[2]
        umlal   v19.2d, v5.2s, v20.s[0]
        umlal2  v19.2d, v5.4s, v20.s[2]
        ldp     q5, q18, [x14, #0x80]
        str     x27, [sp, #0x798]
        mul     x27, x8, x20
        umlal   v4.2d, v27.2s, v20.s[0]
        adds    x27, x4, x27
        umlal2  v4.2d, v27.4s, v20.s[2]
        umlal   v30.2d, v5.2s, v20.s[0]
        umulh   x4, x8, x20
        adcs    x21, x21, x4
        adcs    x25, x25, xzr
        umlal2  v30.2d, v5.4s, v20.s[2]
        ldp     q5, q27, [x14, #0xa0]
        adc     x4, x17, xzr
        ldr     x17, [sp, #0x558]
        umlal   v10.2d, v18.2s, v20.s[0]
        adds    x17, x17, x17
        adcs    x9, x9, x9
        adcs    x27, x27, x27
        umlal2  v10.2d, v18.4s, v20.s[2]
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        adcs    x4, x4, x4
        umlal   v16.2d, v5.2s, v20.s[0]
        str     x23, [sp, #0x558]
        adc     x23, xzr, xzr
        str     x22, [sp, #0x590]
        umulh   x22, x5, x5
        adds    x22, x17, x22
        umlal2  v16.2d, v5.4s, v20.s[2]
        ldp     q5, q18, [x14, #0xc0]
        umlal   v8.2d, v27.2s, v20.s[0]
        umlal2  v8.2d, v27.4s, v20.s[2]
        ldr     q27, [x0, #0xd0]
        umlal   v3.2d, v5.2s, v20.s[0]
        mul     x17, x8, x8
        adcs    x9, x9, x17
        umlal2  v3.2d, v5.4s, v20.s[2]
        ext     v5.16b, v27.16b, v1.16b, #8
        umlal   v23.2d, v18.2s, v20.s[0]
        umlal2  v23.2d, v18.4s, v20.s[2]
        ldp     q18, q28, [x14, #0xe0]
        umulh   x17, x8, x8
        umlal   v7.2d, v18.2s, v20.s[0]
        adcs    x27, x27, x17
        umlal2  v7.2d, v18.4s, v20.s[2]
        umlal   v11.2d, v28.2s, v20.s[0]
        umlal2  v11.2d, v28.4s, v20.s[2]
        ldp     q18, q28, [x14, #0x100]
        mul     x17, x5, x5
        umlal   v6.2d, v18.2s, v20.s[0]
        umlal2  v6.2d, v18.4s, v20.s[2]
        umlal   v22.2d, v28.2s, v20.s[0]
        str     x19, [sp, #0x570]
        mul     x19, x20, x20
        adcs    x19, x21, x19
        umlal2  v22.2d, v28.4s, v20.s[2]
        ldp     q18, q20, [x14]
        umlal   v26.2d, v18.2s, v13.s[0]
        ldp     q28, q29, [x14, #0x120]
        umlal2  v26.2d, v18.4s, v13.s[2]
        umulh   x21, x20, x20
        adcs    x25, x25, x21
        umlal   v22.2d, v28.2s, v25.s[2]
        umlal2  v22.2d, v28.4s, v25.s[3]
        umlal   v22.2d, v29.2s, v25.s[0]
        umlal2  v22.2d, v29.4s, v25.s[1]
        ext     v18.16b, v1.16b, v26.16b, #8
        mul     x21, x6, x6
        adcs    x21, x4, x21
        usra    v26.2d, v18.2d, #0x1d
        ext     v18.16b, v26.16b, v1.16b, #8
        usra    v9.2d, v18.2d, #0x1d
        and     v18.16b, v26.16b, v0.16b
        umlal   v9.2d, v20.2s, v13.s[0]
        ldp     q26, q28, [x14, #0x140]
        umulh   x4, x6, x6
        umlal2  v9.2d, v20.4s, v13.s[2]
        adc     x23, x23, x4
        ldr     x4, [sp, #0x560]
        umlal   v22.2d, v26.2s, v24.s[2]
        umlal2  v22.2d, v26.4s, v24.s[3]
        and     v20.16b, v27.16b, v0.16b
        umlal   v22.2d, v28.2s, v24.s[0]
        usra    v20.2d, v12.2d, #0x1d
        str     x26, [sp, #0x740]
        ldr     x26, [sp, #0x568]
        str     x24, [sp, #0x758]
        mul     x24, x4, x26
        umlal2  v22.2d, v28.4s, v24.s[1]
        ldp     q12, q26, [x14, #0x20]
        umlal   v15.2d, v12.2s, v13.s[0]
        ldp     q28, q29, [x14, #0x160]
        umlal2  v15.2d, v12.4s, v13.s[2]
        ext     v12.16b, v1.16b, v27.16b, #8
        str     x11, [sp, #0x688]
        umulh   x11, x4, x26
        umlal   v17.2d, v26.2s, v13.s[0]
        usra    v20.2d, v12.2d, #0x1d
        umlal2  v17.2d, v26.4s, v13.s[2]
        ldp     q12, q26, [x14, #0x180]
        umlal   v22.2d, v28.2s, v14.s[2]
        umlal2  v22.2d, v28.4s, v14.s[3]
        str     x2, [sp, #0x728]
        ldr     x2, [sp, #0x5b8]
        str     x7, [sp, #0x6b8]
        mul     x7, x4, x2
        adds    x7, x11, x7
        umlal   v22.2d, v29.2s, v14.s[0]
        umlal2  v22.2d, v29.4s, v14.s[1]
        ldp     q26, q27, [x14, #0x40]
        umlal   v21.2d, v26.2s, v13.s[0]
        umulh   x11, x4, x2
        umlal   v19.2d, v27.2s, v13.s[0]
        umlal2  v21.2d, v26.4s, v13.s[2]
        umlal2  v19.2d, v27.4s, v13.s[2]
        ldp     q26, q27, [x14, #0x60]
        umlal   v4.2d, v26.2s, v13.s[0]
        str     x12, [sp, #0x6b0]
        ldr     x12, [sp, #0x638]
        str     x16, [sp, #0x6a8]
        mul     x16, x4, x12
        adcs    x11, x11, x16
        umlal2  v4.2d, v26.4s, v13.s[2]
        umlal   v30.2d, v27.2s, v13.s[0]
        umlal2  v30.2d, v27.4s, v13.s[2]
        ldp     q26, q27, [x14, #0x80]
        umulh   x16, x4, x12
        umlal   v10.2d, v26.2s, v13.s[0]
        umlal2  v10.2d, v26.4s, v13.s[2]
        umlal   v16.2d, v27.2s, v13.s[0]
        umlal2  v16.2d, v27.4s, v13.s[2]
        ldp     q26, q27, [x14, #0xa0]
        str     x15, [sp, #0x6a0]
        mul     x15, x26, x12
        umlal   v8.2d, v26.2s, v13.s[0]
        adcs    x15, x16, x15
        umlal2  v8.2d, v26.4s, v13.s[2]
        umulh   x16, x26, x12
        umlal   v3.2d, v27.2s, v13.s[0]
        umlal2  v3.2d, v27.4s, v13.s[2]
        ldp     q26, q27, [x14, #0xc0]
        umlal   v23.2d, v26.2s, v13.s[0]
        umlal2  v23.2d, v26.4s, v13.s[2]
        ldr     q26, [x0, #0xe0]
        umlal   v7.2d, v27.2s, v13.s[0]
        str     x13, [sp, #0x7b8]
        mul     x13, x2, x12
        adcs    x13, x16, x13
        umlal2  v7.2d, v27.4s, v13.s[2]
        ldp     q27, q28, [x14, #0xe0]
        umlal   v11.2d, v27.2s, v13.s[0]
        umlal2  v11.2d, v27.4s, v13.s[2]
        umulh   x16, x2, x12
        adc     x16, x16, xzr
        umlal   v6.2d, v28.2s, v13.s[0]
        umlal2  v6.2d, v28.4s, v13.s[2]
        ldp     q27, q28, [x14, #0x100]
        umlal   v22.2d, v27.2s, v13.s[0]
        umlal2  v22.2d, v27.4s, v13.s[2]
        str     x10, [sp, #0x598]
        mul     x10, x26, x2
        adds    x10, x11, x10
        umlal   v20.2d, v28.2s, v13.s[0]
        umlal2  v20.2d, v28.4s, v13.s[2]
        ldp     q13, q27, [x14]
        umlal   v9.2d, v13.2s, v18.s[0]
        ldp     q28, q29, [x14, #0x120]
        umulh   x11, x26, x2
        umlal2  v9.2d, v13.4s, v18.s[2]
        adcs    x11, x15, x11
        adcs    x13, x13, xzr
        adc     x15, x16, xzr
        umlal   v20.2d, v28.2s, v2.s[0]
        adds    x24, x24, x24
        adcs    x7, x7, x7
        adcs    x10, x10, x10
        umlal2  v20.2d, v28.4s, v2.s[1]
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        adcs    x15, x15, x15
        umlal   v20.2d, v29.2s, v25.s[2]
        adc     x16, xzr, xzr
        str     x28, [sp, #0x580]
        umulh   x28, x4, x4
        adds    x24, x24, x28
        umlal2  v20.2d, v29.4s, v25.s[3]
        ext     v13.16b, v1.16b, v9.16b, #8
        usra    v9.2d, v13.2d, #0x1d
        and     v13.16b, v9.16b, v0.16b
        ext     v9.16b, v9.16b, v1.16b, #8
        ldp     q28, q29, [x14, #0x140]
        umlal   v20.2d, v28.2s, v25.s[0]
        mul     x28, x26, x26
        adcs    x28, x7, x28
        umlal2  v20.2d, v28.4s, v25.s[1]
        umlal   v20.2d, v29.2s, v24.s[2]
        umlal2  v20.2d, v29.4s, v24.s[3]
        ldp     q28, q29, [x14, #0x160]
        umulh   x7, x26, x26
        umlal   v20.2d, v28.2s, v24.s[0]
        adcs    x7, x10, x7
        umlal2  v20.2d, v28.4s, v24.s[1]
        umlal   v20.2d, v29.2s, v14.s[2]
        umlal2  v20.2d, v29.4s, v14.s[3]
        mul     x10, x4, x4
        umlal   v20.2d, v12.2s, v14.s[0]
        umlal2  v20.2d, v12.4s, v14.s[1]
        ldp     d12, d28, [x1, #0x98]
        usra    v15.2d, v12.2d, #0x3c
        str     x7, [sp, #0x578]
        mul     x7, x2, x2
        adcs    x7, x11, x7
        shl     v12.2d, v28.2d, #0xa
        usra    v15.2d, v12.2d, #6
        ext     v12.16b, v26.16b, v1.16b, #8
        usra    v15.2d, v9.2d, #0x1d
        umlal   v15.2d, v27.2s, v18.s[0]
        umulh   x11, x2, x2
        adcs    x11, x13, x11
        umlal2  v15.2d, v27.4s, v18.s[2]
        ldp     q9, q27, [x14, #0x20]
        umlal   v17.2d, v9.2s, v18.s[0]
        umlal2  v17.2d, v9.4s, v18.s[2]
        and     v9.16b, v26.16b, v0.16b
        umlal   v21.2d, v27.2s, v18.s[0]
        usra    v9.2d, v5.2d, #0x1d
        mul     x13, x12, x12
        adcs    x13, x15, x13
        umlal2  v21.2d, v27.4s, v18.s[2]
        ldp     q5, q27, [x14, #0x40]
        umlal   v19.2d, v5.2s, v18.s[0]
        ext     v26.16b, v1.16b, v26.16b, #8
        umlal2  v19.2d, v5.4s, v18.s[2]
        usra    v9.2d, v26.2d, #0x1d
        umulh   x15, x12, x12
        adc     x15, x16, x15
        umlal   v4.2d, v27.2s, v18.s[0]
        ldp     q5, q26, [x14, #0x60]
        subs    x4, x5, x4
        umlal2  v4.2d, v27.4s, v18.s[2]
        uzp1    v27.4s, v18.4s, v13.4s
        sbcs    x26, x8, x26
        sbcs    x20, x20, x2
        sbcs    x2, x6, x12
        umlal   v30.2d, v5.2s, v18.s[0]
        csetm   x5, lo
        eor     x4, x4, x5
        umlal2  v30.2d, v5.4s, v18.s[2]
        cmn     x5, #1
        eor     x20, x20, x5
        eor     x2, x2, x5
        umlal   v10.2d, v26.2s, v18.s[0]
        eor     x26, x26, x5
        adcs    x4, x4, xzr
        adcs    x26, x26, xzr
        ldp     q5, q28, [x14, #0x80]
        umlal2  v10.2d, v26.4s, v18.s[2]
        adcs    x20, x20, xzr
        umlal   v16.2d, v5.2s, v18.s[0]
        adcs    x2, x2, xzr
        mul     x5, x4, x26
        umlal2  v16.2d, v5.4s, v18.s[2]
        umlal   v8.2d, v28.2s, v18.s[0]
        umlal2  v8.2d, v28.4s, v18.s[2]
        ldp     q5, q26, [x14, #0xa0]
        umulh   x6, x4, x26
        umlal   v3.2d, v5.2s, v18.s[0]
        umlal2  v3.2d, v5.4s, v18.s[2]
        umlal   v23.2d, v26.2s, v18.s[0]
        umlal2  v23.2d, v26.4s, v18.s[2]
        ldp     q5, q26, [x14, #0xc0]
        mul     x8, x4, x20
        umlal   v7.2d, v5.2s, v18.s[0]
        adds    x6, x6, x8
        umlal2  v7.2d, v5.4s, v18.s[2]
        umlal   v11.2d, v26.2s, v18.s[0]
        umulh   x8, x4, x20
        umlal2  v11.2d, v26.4s, v18.s[2]
        ldp     q5, q26, [x14]
        umlal   v15.2d, v5.2s, v13.s[0]
        ldp     q28, q29, [x14, #0xe0]
        umlal2  v15.2d, v5.4s, v13.s[2]
        umlal   v6.2d, v28.2s, v18.s[0]
        mul     x12, x4, x2
        adcs    x8, x8, x12
        umlal2  v6.2d, v28.4s, v18.s[2]
        umlal   v22.2d, v29.2s, v18.s[0]
        umlal2  v22.2d, v29.4s, v18.s[2]
        ext     v5.16b, v1.16b, v15.16b, #8
        umulh   x12, x4, x2
        usra    v15.2d, v5.2d, #0x1d
        and     v5.16b, v15.16b, v0.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        ldp     q28, q29, [x14, #0x100]
        umlal   v9.2d, v29.2s, v18.s[0]
        umlal2  v9.2d, v29.4s, v18.s[2]
        mul     x16, x26, x2
        adcs    x12, x12, x16
        umlal   v20.2d, v28.2s, v18.s[0]
        umlal2  v20.2d, v28.4s, v18.s[2]
        ldp     q18, q28, [x14, #0x120]
        umlal   v9.2d, v18.2s, v2.s[2]
        umulh   x16, x26, x2
        umlal2  v9.2d, v18.4s, v2.s[3]
        umlal   v9.2d, v28.2s, v2.s[0]
        umlal2  v9.2d, v28.4s, v2.s[1]
        ldp     q18, q28, [x14, #0x140]
        umlal   v9.2d, v18.2s, v25.s[2]
        str     x15, [sp, #0x638]
        mul     x15, x20, x2
        adcs    x15, x16, x15
        umlal2  v9.2d, v18.4s, v25.s[3]
        umlal   v9.2d, v28.2s, v25.s[0]
        umlal2  v9.2d, v28.4s, v25.s[1]
        ldp     q18, q28, [x14, #0x160]
        umulh   x16, x20, x2
        umlal   v9.2d, v18.2s, v24.s[2]
        adc     x16, x16, xzr
        umlal2  v9.2d, v18.4s, v24.s[3]
        umlal   v9.2d, v28.2s, v24.s[0]
        umlal2  v9.2d, v28.4s, v24.s[1]
        ldp     q18, q28, [x14, #0x180]
        str     x13, [sp, #0x650]
        mul     x13, x26, x20
        umlal   v9.2d, v18.2s, v14.s[2]
        adds    x8, x8, x13
        umlal2  v9.2d, v18.4s, v14.s[3]
        umlal   v9.2d, v28.2s, v14.s[0]
        umulh   x13, x26, x20
        adcs    x12, x12, x13
        adcs    x13, x15, xzr
        umlal2  v9.2d, v28.4s, v14.s[1]
        ldp     d18, d28, [x1, #0xa0]
        usra    v17.2d, v18.2d, #0x36
        adc     x15, x16, xzr
        adds    x5, x5, x5
        adcs    x6, x6, x6
        adcs    x8, x8, x8
        shl     v18.2d, v28.2d, #0x10
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        adcs    x15, x15, x15
        usra    v17.2d, v18.2d, #6
        ldr     q18, [x0, #0xf0]
        adc     x16, xzr, xzr
        str     x11, [sp, #0x5b8]
        umulh   x11, x4, x4
        usra    v17.2d, v15.2d, #0x1d
        umlal   v17.2d, v26.2s, v13.s[0]
        adds    x5, x5, x11
        umlal2  v17.2d, v26.4s, v13.s[2]
        ldp     q15, q26, [x14, #0x20]
        umlal   v21.2d, v15.2s, v13.s[0]
        umlal2  v21.2d, v15.4s, v13.s[2]
        and     v15.16b, v18.16b, v0.16b
        mul     x4, x4, x4
        umlal   v19.2d, v26.2s, v13.s[0]
        usra    v15.2d, v12.2d, #0x1d
        umlal2  v19.2d, v26.4s, v13.s[2]
        ldp     q12, q26, [x14, #0x40]
        umlal   v4.2d, v12.2s, v13.s[0]
        mul     x11, x26, x26
        adcs    x6, x6, x11
        umlal2  v4.2d, v12.4s, v13.s[2]
        ext     v12.16b, v1.16b, v18.16b, #8
        umlal   v30.2d, v26.2s, v13.s[0]
        usra    v15.2d, v12.2d, #0x1d
        umlal2  v30.2d, v26.4s, v13.s[2]
        ldp     q12, q26, [x14, #0x60]
        umulh   x26, x26, x26
        umlal   v10.2d, v12.2s, v13.s[0]
        ext     v18.16b, v18.16b, v1.16b, #8
        adcs    x26, x8, x26
        umlal2  v10.2d, v12.4s, v13.s[2]
        ldp     q12, q28, [x14, #0x1a0]
        umlal   v16.2d, v26.2s, v13.s[0]
        umlal2  v16.2d, v26.4s, v13.s[2]
        ldp     q26, q28, [x14, #0x80]
        mul     x8, x20, x20
        umlal   v8.2d, v26.2s, v13.s[0]
        adcs    x8, x12, x8
        umlal2  v8.2d, v26.4s, v13.s[2]
        umlal   v3.2d, v28.2s, v13.s[0]
        umulh   x20, x20, x20
        adcs    x20, x13, x20
        ldr     x12, [x3, #0xc0]
        ldr     x13, [x3, #0xc8]
        umlal2  v3.2d, v28.4s, v13.s[2]
        ldp     q26, q28, [x14, #0xa0]
        umlal   v23.2d, v26.2s, v13.s[0]
        umlal2  v23.2d, v26.4s, v13.s[2]
        umlal   v7.2d, v28.2s, v13.s[0]
        mul     x11, x2, x2
        adcs    x11, x15, x11
        umlal2  v7.2d, v28.4s, v13.s[2]
        ldp     q26, q28, [x14, #0xc0]
        umlal   v11.2d, v26.2s, v13.s[0]
        umlal2  v11.2d, v26.4s, v13.s[2]
        mul     x15, x12, x13
        umlal   v6.2d, v28.2s, v13.s[0]
        umlal2  v6.2d, v28.4s, v13.s[2]
        ldp     q26, q28, [x14, #0xe0]
        umlal   v22.2d, v26.2s, v13.s[0]
        str     x15, [sp, #0x5a0]
        umulh   x15, x12, x13
        umlal2  v22.2d, v26.4s, v13.s[2]
        umlal   v20.2d, v28.2s, v13.s[0]
        umlal2  v20.2d, v28.4s, v13.s[2]
        ldp     q26, q28, [x14, #0x100]
        umlal   v15.2d, v28.2s, v13.s[0]
        umulh   x2, x2, x2
        adc     x2, x16, x2
        subs    x4, x17, x4
        umlal2  v15.2d, v28.4s, v13.s[2]
        sbcs    x5, x22, x5
        sbcs    x6, x9, x6
        sbcs    x26, x27, x26
        umlal   v9.2d, v26.2s, v13.s[0]
        sbcs    x8, x19, x8
        ldr     x13, [x3, #0xd0]
        sbcs    x20, x25, x20
        sbcs    x11, x21, x11
        umlal2  v9.2d, v26.4s, v13.s[2]
        ldp     q13, q26, [x14]
        sbcs    x2, x23, x2
        umlal   v17.2d, v13.2s, v5.s[0]
        ldp     q28, q29, [x14, #0x120]
        csetm   x16, lo
        adds    x4, x4, x10
        umlal2  v17.2d, v13.4s, v5.s[2]
        adcs    x5, x5, x24
        str     x27, [sp, #0x568]
        mul     x27, x12, x13
        umlal   v15.2d, v28.2s, v27.s[0]
        adcs    x6, x6, x28
        str     x9, [sp, #0x550]
        ldr     x9, [sp, #0x578]
        adcs    x26, x26, x9
        adcs    x8, x8, x7
        umlal2  v15.2d, v28.4s, v27.s[1]
        str     x22, [sp, #0x560]
        ldr     x22, [sp, #0x5b8]
        adcs    x20, x20, x22
        str     x17, [sp, #0x6e8]
        ldr     x17, [sp, #0x650]
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x638]
        adcs    x2, x2, x17
        umlal   v15.2d, v29.2s, v2.s[2]
        adc     x16, x16, xzr
        adds    x19, x19, x4
        adcs    x25, x25, x5
        umlal2  v15.2d, v29.4s, v2.s[3]
        ext     v13.16b, v1.16b, v17.16b, #8
        adcs    x21, x21, x6
        adcs    x26, x23, x26
        usra    v17.2d, v13.2d, #0x1d
        and     v13.16b, v17.16b, v0.16b
        adcs    x23, x10, x8
        ldr     x5, [sp, #0x650]
        adcs    x24, x24, x20
        ext     v17.16b, v17.16b, v1.16b, #8
        usra    v21.2d, v17.2d, #0x1d
        adcs    x28, x28, x11
        adcs    x20, x9, x2
        umlal   v21.2d, v26.2s, v5.s[0]
        ldp     q17, q28, [x14, #0x140]
        adcs    x2, x7, x16
        umlal2  v21.2d, v26.4s, v5.s[2]
        ldr     x7, [x3, #0xd8]
        umulh   x4, x12, x13
        adcs    x22, x22, xzr
        adcs    x5, x5, xzr
        umlal   v15.2d, v17.2s, v2.s[0]
        adcs    x6, x17, xzr
        adds    x27, x15, x27
        umlal2  v15.2d, v17.4s, v2.s[1]
        ldr     q17, [x0, #0x100]
        umlal   v15.2d, v28.2s, v25.s[2]
        umlal2  v15.2d, v28.4s, v25.s[3]
        ldp     q26, q28, [x14, #0x160]
        ldr     x9, [x3, #0xc8]
        mul     x8, x12, x7
        umlal   v15.2d, v26.2s, v25.s[0]
        adcs    x4, x4, x8
        umlal2  v15.2d, v26.4s, v25.s[1]
        umlal   v15.2d, v28.2s, v24.s[2]
        umulh   x8, x12, x7
        umlal2  v15.2d, v28.4s, v24.s[3]
        ldp     q26, q28, [x14, #0x180]
        umlal   v15.2d, v26.2s, v24.s[0]
        umlal2  v15.2d, v26.4s, v24.s[1]
        umlal   v15.2d, v28.2s, v14.s[2]
        mul     x10, x9, x7
        adcs    x8, x8, x10
        umlal2  v15.2d, v28.4s, v14.s[3]
        and     v26.16b, v17.16b, v0.16b
        umlal   v15.2d, v12.2s, v14.s[0]
        usra    v26.2d, v18.2d, #0x1d
        umlal2  v15.2d, v12.4s, v14.s[1]
        ldp     q12, q18, [x14, #0x20]
        umulh   x10, x9, x7
        umlal   v19.2d, v12.2s, v5.s[0]
        umlal2  v19.2d, v12.4s, v5.s[2]
        ext     v12.16b, v1.16b, v17.16b, #8
        umlal   v4.2d, v18.2s, v5.s[0]
        usra    v26.2d, v12.2d, #0x1d
        ldr     x15, [sp, #0x5c0]
        ldr     x16, [sp, #0x6e8]
        umlal2  v4.2d, v18.4s, v5.s[2]
        ldp     q12, q18, [x14, #0x40]
        mul     x11, x13, x7
        ldr     x17, [sp, #0x630]
        umlal   v30.2d, v12.2s, v5.s[0]
        ext     v17.16b, v17.16b, v1.16b, #8
        adcs    x10, x10, x11
        umlal2  v30.2d, v12.4s, v5.s[2]
        uzp1    v12.4s, v5.4s, v13.4s
        umlal   v10.2d, v18.2s, v5.s[0]
        umulh   x11, x13, x7
        adc     x11, x11, xzr
        subs    x16, x15, x16
        ldr     x15, [sp, #0x560]
        umlal2  v10.2d, v18.4s, v5.s[2]
        ldp     q18, q28, [x14, #0x60]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x5c8]
        umlal   v16.2d, v18.2s, v5.s[0]
        str     x15, [sp, #0x560]
        ldr     x15, [sp, #0x550]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x628]
        str     x15, [sp, #0x550]
        ldr     x15, [sp, #0x568]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x5d8]
        sbcs    x19, x17, x19
        ldr     x17, [sp, #0x618]
        umlal2  v16.2d, v18.4s, v5.s[2]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x5e0]
        sbcs    x21, x17, x21
        ldr     x17, [sp, #0x620]
        sbcs    x26, x17, x26
        umlal   v8.2d, v28.2s, v5.s[0]
        mul     x17, x9, x13
        str     x26, [sp, #0x568]
        ldr     x26, [sp, #0x5e8]
        sbcs    x23, x26, x23
        ldr     x26, [sp, #0x610]
        sbcs    x24, x26, x24
        ldr     x26, [sp, #0x5f0]
        umlal2  v8.2d, v28.4s, v5.s[2]
        ldp     q18, q28, [x14, #0x80]
        sbcs    x28, x26, x28
        ldr     x26, [sp, #0x608]
        umlal   v3.2d, v18.2s, v5.s[0]
        sbcs    x20, x26, x20
        ldr     x26, [sp, #0x5f8]
        sbcs    x2, x26, x2
        ldr     x26, [sp, #0x7b0]
        sbcs    x22, x26, x22
        umlal2  v3.2d, v18.4s, v5.s[2]
        umulh   x26, x9, x13
        str     x22, [sp, #0x6e8]
        ldr     x22, [sp, #0x730]
        sbcs    x5, x22, x5
        ldr     x22, [sp, #0x7c0]
        sbcs    x6, x22, x6
        umlal   v23.2d, v28.2s, v5.s[0]
        csetm   x22, lo
        adds    x4, x4, x17
        adcs    x26, x8, x26
        umlal2  v23.2d, v28.4s, v5.s[2]
        ldp     q18, q28, [x14, #0xa0]
        adcs    x8, x10, xzr
        umlal   v7.2d, v18.2s, v5.s[0]
        adc     x10, x11, xzr
        ldr     x11, [sp, #0x5a0]
        adds    x11, x11, x11
        adcs    x27, x27, x27
        umlal2  v7.2d, v18.4s, v5.s[2]
        adcs    x4, x4, x4
        adcs    x26, x26, x26
        umlal   v11.2d, v28.2s, v5.s[0]
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        adc     x17, xzr, xzr
        str     x22, [sp, #0x5a0]
        umulh   x22, x12, x12
        umlal2  v11.2d, v28.4s, v5.s[2]
        ldp     q18, q28, [x14, #0xc0]
        adds    x22, x11, x22
        umlal   v6.2d, v18.2s, v5.s[0]
        umlal2  v6.2d, v18.4s, v5.s[2]
        umlal   v22.2d, v28.2s, v5.s[0]
        mul     x11, x9, x9
        adcs    x27, x27, x11
        umlal2  v22.2d, v28.4s, v5.s[2]
        ldp     q18, q28, [x14, #0xe0]
        umlal   v20.2d, v18.2s, v5.s[0]
        umlal2  v20.2d, v18.4s, v5.s[2]
        mul     x11, x12, x12
        umlal   v9.2d, v28.2s, v5.s[0]
        umlal2  v9.2d, v28.4s, v5.s[2]
        ldp     q18, q28, [x14, #0x100]
        umlal   v26.2d, v28.2s, v5.s[0]
        str     x6, [sp, #0x638]
        umulh   x6, x9, x9
        adcs    x4, x4, x6
        umlal2  v26.2d, v28.4s, v5.s[2]
        umlal   v15.2d, v18.2s, v5.s[0]
        umlal2  v15.2d, v18.4s, v5.s[2]
        ldp     q5, q18, [x14]
        umlal   v21.2d, v5.2s, v13.s[0]
        ldp     q28, q29, [x14, #0x120]
        mul     x6, x13, x13
        umlal2  v21.2d, v5.4s, v13.s[2]
        adcs    x26, x26, x6
        umlal   v19.2d, v18.2s, v13.s[0]
        umlal2  v19.2d, v18.4s, v13.s[2]
        umulh   x6, x13, x13
        adcs    x6, x8, x6
        umlal   v26.2d, v28.2s, v27.s[2]
        umlal2  v26.2d, v28.4s, v27.s[3]
        ldr     q5, [x0, #0x110]
        umlal   v26.2d, v29.2s, v27.s[0]
        umlal2  v26.2d, v29.4s, v27.s[1]
        ldp     q18, q28, [x14, #0x140]
        mul     x8, x7, x7
        str     x5, [sp, #0x650]
        umulh   x5, x7, x7
        adcs    x8, x10, x8
        ldr     x10, [x3, #0xe0]
        adc     x5, x17, x5
        ldr     x17, [x3, #0xe8]
        umlal   v26.2d, v18.2s, v2.s[2]
        umlal2  v26.2d, v18.4s, v2.s[3]
        umlal   v26.2d, v28.2s, v2.s[0]
        umlal2  v26.2d, v28.4s, v2.s[1]
        ldp     q18, q28, [x14, #0x160]
        str     x2, [sp, #0x5b8]
        umulh   x2, x10, x17
        umlal   v26.2d, v18.2s, v25.s[2]
        umlal2  v26.2d, v18.4s, v25.s[3]
        umlal   v26.2d, v28.2s, v25.s[0]
        umlal2  v26.2d, v28.4s, v25.s[1]
        ldp     q18, q28, [x14, #0x180]
        str     x20, [sp, #0x578]
        ldr     x20, [x3, #0xf0]
        str     x28, [sp, #0x5b0]
        mul     x28, x10, x20
        adds    x28, x2, x28
        umlal   v26.2d, v18.2s, v24.s[2]
        umlal2  v26.2d, v18.4s, v24.s[3]
        umlal   v26.2d, v28.2s, v24.s[0]
        mul     x2, x10, x17
        umlal2  v26.2d, v28.4s, v24.s[1]
        ldp     q18, q28, [x14, #0x1a0]
        umlal   v26.2d, v18.2s, v14.s[2]
        umlal2  v26.2d, v18.4s, v14.s[3]
        str     x24, [sp, #0x738]
        umulh   x24, x10, x20
        umlal   v26.2d, v28.2s, v14.s[0]
        umlal2  v26.2d, v28.4s, v14.s[1]
        ldp     q18, q28, [x14, #0x20]
        umlal   v4.2d, v18.2s, v13.s[0]
        umlal2  v4.2d, v18.4s, v13.s[2]
        str     x23, [sp, #0x668]
        ldr     x23, [x3, #0xf8]
        str     x21, [sp, #0x648]
        mul     x21, x10, x23
        adcs    x24, x24, x21
        umlal   v30.2d, v28.2s, v13.s[0]
        umlal2  v30.2d, v28.4s, v13.s[2]
        ldp     q18, q28, [x14, #0x40]
        umlal   v10.2d, v18.2s, v13.s[0]
        umulh   x21, x10, x23
        umlal2  v10.2d, v18.4s, v13.s[2]
        umlal   v16.2d, v28.2s, v13.s[0]
        umlal2  v16.2d, v28.4s, v13.s[2]
        ldp     q18, q28, [x14, #0x60]
        umlal   v8.2d, v18.2s, v13.s[0]
        str     x25, [sp, #0x658]
        umulh   x25, x17, x23
        umlal2  v8.2d, v18.4s, v13.s[2]
        umlal   v3.2d, v28.2s, v13.s[0]
        umlal2  v3.2d, v28.4s, v13.s[2]
        ldp     q18, q28, [x14, #0x80]
        umlal   v23.2d, v18.2s, v13.s[0]
        str     x19, [sp, #0x5d0]
        mul     x19, x17, x23
        adcs    x19, x21, x19
        umlal2  v23.2d, v18.4s, v13.s[2]
        umlal   v7.2d, v28.2s, v13.s[0]
        umlal2  v7.2d, v28.4s, v13.s[2]
        ldp     q18, q28, [x14, #0xa0]
        umulh   x21, x20, x23
        umlal   v11.2d, v18.2s, v13.s[0]
        umlal2  v11.2d, v18.4s, v13.s[2]
        umlal   v6.2d, v28.2s, v13.s[0]
        umlal2  v6.2d, v28.4s, v13.s[2]
        ldp     q18, q28, [x14, #0xc0]
        str     x15, [sp, #0x660]
        mul     x15, x20, x23
        adcs    x25, x25, x15
        adc     x21, x21, xzr
        umlal   v22.2d, v18.2s, v13.s[0]
        umlal2  v22.2d, v18.4s, v13.s[2]
        umlal   v20.2d, v28.2s, v13.s[0]
        umlal2  v20.2d, v28.4s, v13.s[2]
        ext     v18.16b, v5.16b, v1.16b, #8
        ldp     q28, q29, [x14, #0xe0]
        umlal   v9.2d, v28.2s, v13.s[0]
        umlal   v15.2d, v29.2s, v13.s[0]
        mul     x15, x17, x20
        adds    x24, x24, x15
        umlal2  v9.2d, v28.4s, v13.s[2]
        umlal2  v15.2d, v29.4s, v13.s[2]
        ldp     q28, q29, [x14, #0x100]
        umlal   v26.2d, v28.2s, v13.s[0]
        umulh   x15, x17, x20
        adcs    x19, x19, x15
        adcs    x25, x25, xzr
        umlal2  v26.2d, v28.4s, v13.s[2]
        and     v28.16b, v5.16b, v0.16b
        adc     x21, x21, xzr
        adds    x2, x2, x2
        ext     v5.16b, v1.16b, v5.16b, #8
        usra    v28.2d, v17.2d, #0x1d
        adcs    x28, x28, x28
        adcs    x24, x24, x24
        usra    v28.2d, v5.2d, #0x1d
        umlal   v28.2d, v29.2s, v13.s[0]
        adcs    x19, x19, x19
        adcs    x25, x25, x25
        umlal2  v28.2d, v29.4s, v13.s[2]
        ldp     q13, q5, [x14, #0x120]
        adcs    x21, x21, x21
        umlal   v28.2d, v13.2s, v12.s[0]
        adc     x15, xzr, xzr
        str     x16, [sp, #0x670]
        umulh   x16, x10, x10
        adds    x2, x2, x16
        umlal2  v28.2d, v13.4s, v12.s[1]
        ldr     q13, [x0]
        umlal   v28.2d, v5.2s, v27.s[2]
        umlal2  v28.2d, v5.4s, v27.s[3]
        ldp     q5, q17, [x14, #0x140]
        umlal   v28.2d, v5.2s, v27.s[0]
        mul     x16, x17, x17
        adcs    x28, x28, x16
        umlal2  v28.2d, v5.4s, v27.s[1]
        umlal   v28.2d, v17.2s, v2.s[2]
        umlal2  v28.2d, v17.4s, v2.s[3]
        ldp     q5, q17, [x14, #0x160]
        umulh   x16, x17, x17
        umlal   v28.2d, v5.2s, v2.s[0]
        adcs    x24, x24, x16
        umlal2  v28.2d, v5.4s, v2.s[1]
        umlal   v28.2d, v17.2s, v25.s[2]
        umlal2  v28.2d, v17.4s, v25.s[3]
        ldp     q5, q17, [x14, #0x180]
        mul     x16, x10, x10
        umlal   v28.2d, v5.2s, v25.s[0]
        umlal2  v28.2d, v5.4s, v25.s[1]
        umlal   v28.2d, v17.2s, v24.s[2]
        str     x24, [sp, #0x640]
        mul     x24, x20, x20
        adcs    x24, x19, x24
        umlal2  v28.2d, v17.4s, v24.s[3]
        ldp     q5, q17, [x14, #0x1a0]
        umlal   v28.2d, v5.2s, v24.s[0]
        umlal2  v28.2d, v5.4s, v24.s[1]
        umulh   x19, x20, x20
        adcs    x25, x25, x19
        umlal   v28.2d, v17.2s, v14.s[2]
        umlal2  v28.2d, v17.4s, v14.s[3]
        ext     v5.16b, v13.16b, v1.16b, #8
        ldp     q17, q29, [x14, #0x1c0]
        umlal   v28.2d, v17.2s, v14.s[0]
        umlal2  v28.2d, v17.4s, v14.s[1]
        and     v17.16b, v13.16b, v0.16b
        mul     x19, x23, x23
        adcs    x19, x21, x19
        usra    v17.2d, v18.2d, #0x1d
        ext     v13.16b, v1.16b, v13.16b, #8
        usra    v17.2d, v13.2d, #0x1d
        ldp     q13, q18, [x14, #0x120]
        umulh   x21, x23, x23
        adc     x21, x15, x21
        subs    x10, x12, x10
        umlal   v17.2d, v13.2s, v12.s[2]
        umlal2  v17.2d, v13.4s, v12.s[3]
        sbcs    x9, x9, x17
        sbcs    x20, x13, x20
        sbcs    x23, x7, x23
        umlal   v17.2d, v18.2s, v12.s[0]
        csetm   x7, lo
        eor     x10, x10, x7
        cmn     x7, #1
        umlal2  v17.2d, v18.4s, v12.s[1]
        ldp     q13, q18, [x14, #0x140]
        ldr     x12, [sp, #0x760]
        adcs    x10, x10, xzr
        umlal   v17.2d, v13.2s, v27.s[2]
        ldr     x13, [sp, #0x580]
        eor     x20, x20, x7
        eor     x9, x9, x7
        adcs    x9, x9, xzr
        umlal2  v17.2d, v13.4s, v27.s[3]
        ldr     x15, [sp, #0x598]
        eor     x23, x23, x7
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        ldr     x17, [sp, #0x7b8]
        umlal   v17.2d, v18.2s, v27.s[0]
        mul     x7, x10, x9
        cmn     x12, #1
        ldr     x12, [sp, #0x7d0]
        sbcs    x12, x12, x13
        ldr     x13, [sp, #0x690]
        umlal2  v17.2d, v18.4s, v27.s[1]
        ldp     q13, q18, [x14, #0x160]
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x7e8]
        umlal   v17.2d, v13.2s, v2.s[2]
        sbcs    x15, x15, x17
        ldr     x17, [sp, #0x7c8]
        str     x15, [sp, #0x7b8]
        ldr     x15, [sp, #0x6a0]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x790]
        str     x15, [sp, #0x6a0]
        ldr     x15, [sp, #0x6a8]
        sbcs    x15, x17, x15
        umlal2  v17.2d, v13.4s, v2.s[3]
        umulh   x17, x10, x9
        str     x15, [sp, #0x6a8]
        ldr     x15, [sp, #0x7e0]
        str     x13, [sp, #0x790]
        ldr     x13, [sp, #0x6b0]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x7a8]
        str     x13, [sp, #0x6b0]
        ldr     x13, [sp, #0x6b8]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x768]
        umlal   v17.2d, v18.2s, v2.s[0]
        str     x13, [sp, #0x6b8]
        ldr     x13, [sp, #0x728]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x6f0]
        str     x13, [sp, #0x728]
        ldr     x13, [sp, #0x688]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x6c0]
        str     x13, [sp, #0x688]
        ldr     x13, [sp, #0x758]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x718]
        umlal2  v17.2d, v18.4s, v2.s[1]
        ldp     q13, q18, [x14, #0x180]
        str     x13, [sp, #0x758]
        ldr     x13, [sp, #0x740]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x6c8]
        umlal   v17.2d, v13.2s, v25.s[2]
        str     x13, [sp, #0x740]
        ldr     x13, [sp, #0x570]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x788]
        str     x13, [sp, #0x570]
        ldr     x13, [sp, #0x590]
        sbcs    x13, x15, x13
        ldr     x15, [sp, #0x678]
        str     x13, [sp, #0x590]
        ldr     x13, [sp, #0x558]
        sbcs    x13, x15, x13
        umlal2  v17.2d, v13.4s, v25.s[3]
        mul     x15, x10, x20
        str     x13, [sp, #0x558]
        ldr     x13, [sp, #0x680]
        str     x12, [sp, #0x678]
        ldr     x12, [sp, #0x798]
        sbcs    x12, x13, x12
        ldr     x13, [sp, #0x698]
        str     x12, [sp, #0x798]
        ldr     x12, [sp, #0x750]
        sbcs    x12, x13, x12
        ldr     x13, [sp, #0x7d8]
        umlal   v17.2d, v18.2s, v25.s[0]
        str     x12, [sp, #0x750]
        ldr     x12, [sp, #0x548]
        sbcs    x12, x13, x12
        ldr     x13, [sp, #0x720]
        str     x12, [sp, #0x548]
        ldr     x12, [sp, #0x5a8]
        sbcs    x12, x13, x12
        ldr     x13, [sp, #0x700]
        str     x12, [sp, #0x5a8]
        ldr     x12, [sp, #0x540]
        sbcs    x12, x13, x12
        ldr     x13, [sp, #0x778]
        umlal2  v17.2d, v18.4s, v25.s[1]
        ldp     q13, q18, [x14, #0x1a0]
        str     x12, [sp, #0x540]
        ldr     x12, [sp, #0x770]
        sbcs    x12, x13, x12
        umlal   v17.2d, v13.2s, v24.s[2]
        umulh   x13, x10, x20
        str     x12, [sp, #0x770]
        ldr     x12, [sp, #0x6e0]
        str     x21, [sp, #0x698]
        ldr     x21, [sp, #0x6d8]
        sbcs    x21, x12, x21
        ldr     x12, [sp, #0x6f8]
        str     x21, [sp, #0x6d8]
        ldr     x21, [sp, #0x588]
        sbcs    x21, x12, x21
        ldr     x12, [sp, #0x708]
        umlal2  v17.2d, v13.4s, v24.s[3]
        str     x21, [sp, #0x588]
        ldr     x21, [sp, #0x710]
        sbcs    x21, x12, x21
        ldr     x12, [sp, #0x6d0]
        str     x21, [sp, #0x710]
        ldr     x21, [sp, #0x780]
        sbcs    x21, x12, x21
        ngc     x12, xzr
        umlal   v17.2d, v18.2s, v24.s[0]
        adds    x15, x17, x15
        umlal2  v17.2d, v18.4s, v24.s[1]
        ldp     q13, q18, [x14, #0x1c0]
        umlal   v17.2d, v13.2s, v14.s[2]
        mul     x17, x10, x23
        adcs    x13, x13, x17
        umlal2  v17.2d, v13.4s, v14.s[3]
        umlal   v17.2d, v18.2s, v14.s[0]
        umlal2  v17.2d, v18.4s, v14.s[1]
        ldr     q13, [x0, #0x10]
        umulh   x17, x10, x23
        str     q17, [x0]
        and     v17.16b, v13.16b, v0.16b
        usra    v17.2d, v5.2d, #0x1d
        ext     v5.16b, v1.16b, v13.16b, #8
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v17.2d, v5.2d, #0x1d
        ldp     q5, q18, [x14, #0x130]
        umlal   v17.2d, v5.2s, v12.s[2]
        str     x12, [sp, #0x780]
        mul     x12, x9, x23
        umlal2  v17.2d, v5.4s, v12.s[3]
        adcs    x12, x17, x12
        umlal   v17.2d, v18.2s, v12.s[0]
        umlal2  v17.2d, v18.4s, v12.s[1]
        ldp     q5, q18, [x14, #0x150]
        umulh   x17, x9, x23
        umlal   v17.2d, v5.2s, v27.s[2]
        umlal2  v17.2d, v5.4s, v27.s[3]
        umlal   v17.2d, v18.2s, v27.s[0]
        umlal2  v17.2d, v18.4s, v27.s[1]
        ldp     q5, q18, [x14, #0x170]
        str     x21, [sp, #0x680]
        mul     x21, x20, x23
        umlal   v17.2d, v5.2s, v2.s[2]
        adcs    x21, x17, x21
        umlal2  v17.2d, v5.4s, v2.s[3]
        umlal   v17.2d, v18.2s, v2.s[0]
        umulh   x17, x20, x23
        adc     x17, x17, xzr
        umlal2  v17.2d, v18.4s, v2.s[1]
        ldp     q5, q18, [x14, #0x190]
        umlal   v17.2d, v5.2s, v25.s[2]
        umlal2  v17.2d, v5.4s, v25.s[3]
        umlal   v17.2d, v18.2s, v25.s[0]
        str     x19, [sp, #0x788]
        mul     x19, x9, x20
        adds    x19, x13, x19
        umlal2  v17.2d, v18.4s, v25.s[1]
        ldp     q5, q18, [x14, #0x1b0]
        umlal   v17.2d, v5.2s, v24.s[2]
        umlal2  v17.2d, v5.4s, v24.s[3]
        umulh   x13, x9, x20
        adcs    x12, x12, x13
        adcs    x21, x21, xzr
        umlal   v17.2d, v18.2s, v24.s[0]
        adc     x13, x17, xzr
        adds    x7, x7, x7
        adcs    x15, x15, x15
        umlal2  v17.2d, v18.4s, v24.s[1]
        ldp     q5, q18, [x14, #0x1d0]
        adcs    x19, x19, x19
        umlal   v17.2d, v5.2s, v14.s[2]
        adcs    x12, x12, x12
        adcs    x21, x21, x21
        adcs    x13, x13, x13
        umlal2  v17.2d, v5.4s, v14.s[3]
        adc     x17, xzr, xzr
        str     x25, [sp, #0x6c8]
        umulh   x25, x10, x10
        adds    x25, x7, x25
        umlal   v17.2d, v18.2s, v14.s[0]
        umlal2  v17.2d, v18.4s, v14.s[1]
        ldr     q5, [x0, #0x20]
        str     q17, [x0, #0x10]
        and     v17.16b, v5.16b, v0.16b
        usra    v17.2d, v13.2d, #0x1d
        ext     v13.16b, v5.16b, v1.16b, #8
        mul     x7, x10, x10
        ext     v5.16b, v1.16b, v5.16b, #8
        usra    v17.2d, v5.2d, #0x1d
        ldp     q5, q18, [x14, #0x140]
        umlal   v17.2d, v5.2s, v12.s[2]
        umlal2  v17.2d, v5.4s, v12.s[3]
        mul     x10, x9, x9
        adcs    x10, x15, x10
        umlal   v17.2d, v18.2s, v12.s[0]
        umlal2  v17.2d, v18.4s, v12.s[1]
        ldp     q5, q18, [x14, #0x160]
        umlal   v17.2d, v5.2s, v27.s[2]
        umulh   x9, x9, x9
        adcs    x19, x19, x9
        umlal2  v17.2d, v5.4s, v27.s[3]
        umlal   v17.2d, v18.2s, v27.s[0]
        umlal2  v17.2d, v18.4s, v27.s[1]
        ldp     q5, q18, [x14, #0x180]
        umlal   v17.2d, v5.2s, v2.s[2]
        mul     x9, x20, x20
        adcs    x9, x12, x9
        umlal2  v17.2d, v5.4s, v2.s[3]
        umlal   v17.2d, v18.2s, v2.s[0]
        umlal2  v17.2d, v18.4s, v2.s[1]
        ldp     q5, q18, [x14, #0x1a0]
        umulh   x20, x20, x20
        umlal   v17.2d, v5.2s, v25.s[2]
        adcs    x20, x21, x20
        umlal2  v17.2d, v5.4s, v25.s[3]
        umlal   v17.2d, v18.2s, v25.s[0]
        umlal2  v17.2d, v18.4s, v25.s[1]
        ldp     q5, q18, [x14, #0x1c0]
        mul     x21, x23, x23
        umlal   v17.2d, v5.2s, v24.s[2]
        adcs    x21, x13, x21
        umlal2  v17.2d, v5.4s, v24.s[3]
        umlal   v17.2d, v18.2s, v24.s[0]
        umulh   x23, x23, x23
        adc     x23, x17, x23
        subs    x7, x11, x7
        umlal2  v17.2d, v18.4s, v24.s[1]
        ldp     q5, q18, [x14, #0x1e0]
        sbcs    x25, x22, x25
        umlal   v17.2d, v5.2s, v14.s[2]
        sbcs    x10, x27, x10
        sbcs    x19, x4, x19
        sbcs    x9, x26, x9
        ldr     x13, [sp, #0x640]
        umlal2  v17.2d, v5.4s, v14.s[3]
        sbcs    x20, x6, x20
        sbcs    x21, x8, x21
        sbcs    x23, x5, x23
        ldr     x15, [sp, #0x6c8]
        umlal   v17.2d, v18.2s, v14.s[0]
        csetm   x12, lo
        adds    x7, x7, x16
        ldr     x17, [sp, #0x788]
        adcs    x25, x25, x2
        umlal2  v17.2d, v18.4s, v14.s[1]
        ldr     q5, [x0, #0x30]
        adcs    x10, x10, x28
        adcs    x19, x19, x13
        str     q17, [x0, #0x20]
        and     v17.16b, v5.16b, v0.16b
        adcs    x9, x9, x24
        adcs    x20, x20, x15
        usra    v17.2d, v13.2d, #0x1d
        ext     v13.16b, v1.16b, v5.16b, #8
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x698]
        adcs    x23, x23, x17
        usra    v17.2d, v13.2d, #0x1d
        ext     v13.16b, v5.16b, v1.16b, #8
        adc     x12, x12, xzr
        adds    x26, x26, x7
        ldp     q5, q18, [x14, #0x150]
        umlal   v17.2d, v5.2s, v12.s[2]
        adcs    x25, x6, x25
        umlal2  v17.2d, v5.4s, v12.s[3]
        adcs    x6, x8, x10
        adcs    x19, x5, x19
        adcs    x5, x16, x9
        umlal   v17.2d, v18.2s, v12.s[0]
        adcs    x20, x2, x20
        ldr     x8, [sp, #0x670]
        ldr     x2, [sp, #0x788]
        ldr     x9, [sp, #0x560]
        adcs    x28, x28, x21
        ldr     x10, [sp, #0x550]
        adcs    x23, x13, x23
        umlal2  v17.2d, v18.4s, v12.s[1]
        ldp     q5, q18, [x14, #0x170]
        adcs    x24, x24, x12
        ldr     x13, [sp, #0x5d0]
        ldr     x12, [sp, #0x660]
        umlal   v17.2d, v5.2s, v27.s[2]
        adcs    x21, x15, xzr
        ldr     x15, [sp, #0x658]
        adcs    x2, x2, xzr
        ldr     x16, [sp, #0x648]
        adcs    x7, x17, xzr
        umlal2  v17.2d, v5.4s, v27.s[3]
        ldr     x17, [sp, #0x568]
        adds    x8, x8, x11
        adcs    x9, x9, x22
        adcs    x10, x10, x27
        umlal   v17.2d, v18.2s, v27.s[0]
        adcs    x12, x12, x4
        adcs    x13, x13, x26
        adcs    x15, x15, x25
        umlal2  v17.2d, v18.4s, v27.s[1]
        ldp     q5, q18, [x14, #0x190]
        ldr     x14, [sp, #0x668]
        adcs    x16, x16, x6
        umlal   v17.2d, v5.2s, v2.s[2]
        adcs    x17, x17, x19
        adcs    x14, x14, x5
        str     x5, [sp, #0x668]
        ldr     x5, [sp, #0x738]
        adcs    x5, x5, x20
        umlal2  v17.2d, v5.4s, v2.s[3]
        str     x20, [sp, #0x738]
        ldr     x20, [sp, #0x5b0]
        adcs    x20, x20, x28
        str     x28, [sp, #0x5b0]
        ldr     x28, [sp, #0x578]
        adcs    x28, x28, x23
        str     x23, [sp, #0x578]
        ldr     x23, [sp, #0x5b8]
        adcs    x23, x23, x24
        umlal   v17.2d, v18.2s, v2.s[0]
        str     x24, [sp, #0x5b8]
        ldr     x24, [sp, #0x6e8]
        adcs    x24, x24, x21
        str     x21, [sp, #0x6e8]
        ldr     x21, [sp, #0x650]
        adcs    x21, x21, x2
        str     x2, [sp, #0x650]
        ldr     x2, [sp, #0x638]
        adcs    x2, x2, x7
        umlal2  v17.2d, v18.4s, v2.s[1]
        str     x7, [sp, #0x638]
        ldr     x7, [sp, #0x748]
        ldp     q5, q18, [x7, #0x1b0]
        ldr     x7, [sp, #0x5a0]
        adc     x7, x7, xzr
        umlal   v17.2d, v5.2s, v25.s[2]
        str     x7, [sp, #0x5a0]
        ldr     x7, [sp, #0x5e8]
        adds    x7, x7, x8
        ldr     x8, [sp, #0x610]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x5f0]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x608]
        umlal2  v17.2d, v5.4s, v25.s[3]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x5f8]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x7b0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x730]
        umlal   v17.2d, v18.2s, v25.s[0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x7c0]
        adcs    x16, x16, x17
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x748]
        umlal2  v17.2d, v18.4s, v25.s[1]
        ldp     q5, q18, [x14, #0x1d0]
        adcs    x22, x22, x5
        umlal   v17.2d, v5.2s, v24.s[2]
        adcs    x27, x27, x20
        ldr     x20, [sp, #0x5a0]
        adcs    x28, x4, x28
        adcs    x26, x26, x23
        umlal2  v17.2d, v5.4s, v24.s[3]
        adcs    x24, x25, x24
        adcs    x25, x6, x21
        ldr     x21, [sp, #0x5b0]
        adcs    x23, x19, x2
        ldr     x4, [sp, #0x5b8]
        ldr     x2, [sp, #0x578]
        ldr     x5, [sp, #0x6e8]
        ldr     x19, [sp, #0x668]
        ldr     x6, [sp, #0x650]
        umlal   v17.2d, v18.2s, v24.s[0]
        adcs    x19, x19, x20
        ldr     x17, [sp, #0x638]
        ldr     x20, [sp, #0x738]
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        umlal2  v17.2d, v18.4s, v24.s[1]
        ldp     q5, q18, [x14, #0x1f0]
        ldr     x14, [sp, #0x7a0]
        adcs    x2, x2, xzr
        umlal   v17.2d, v5.2s, v14.s[2]
        adcs    x4, x4, xzr
        adcs    x5, x5, xzr
        adcs    x6, x6, xzr
        umlal2  v17.2d, v5.4s, v14.s[3]
        adcs    x17, x17, xzr
        cmn     x14, #1
        ldr     x14, [sp, #0x678]
        adcs    x14, x14, x7
        umlal   v17.2d, v18.2s, v14.s[0]
        str     x7, [sp, #0x678]
        ldr     x7, [sp, #0x790]
        adcs    x7, x7, x8
        str     x8, [sp, #0x790]
        ldr     x8, [sp, #0x7b8]
        adcs    x8, x8, x9
        str     x9, [sp, #0x7b8]
        ldr     x9, [sp, #0x6a0]
        adcs    x9, x9, x10
        umlal2  v17.2d, v18.4s, v14.s[1]
        ldr     q5, [x0, #0x40]
        str     x10, [sp, #0x6a0]
        ldr     x10, [sp, #0x6a8]
        adcs    x10, x10, x12
        str     x12, [sp, #0x6a8]
        ldr     x12, [sp, #0x6b0]
        adcs    x12, x12, x13
        str     q17, [x0, #0x30]
        ext     v17.16b, v5.16b, v1.16b, #8
        str     x13, [sp, #0x6b0]
        ldr     x13, [sp, #0x6b8]
        adcs    x13, x13, x15
        str     x15, [sp, #0x6b8]
        ldr     x15, [sp, #0x728]
        adcs    x15, x15, x16
        and     v18.16b, v5.16b, v0.16b
        usra    v18.2d, v13.2d, #0x1d
        str     x16, [sp, #0x728]
        ldr     x16, [sp, #0x688]
        adcs    x16, x16, x11
        ext     v13.16b, v1.16b, v5.16b, #8
        str     x11, [sp, #0x688]
        ldr     x11, [sp, #0x758]
        adcs    x11, x11, x22
        usra    v18.2d, v13.2d, #0x1d
        str     x22, [sp, #0x758]
        ldr     x22, [sp, #0x740]
        adcs    x22, x22, x27
        str     x27, [sp, #0x740]
        ldr     x27, [sp, #0x570]
        adcs    x27, x27, x28
        str     x28, [sp, #0x570]
        ldr     x28, [sp, #0x748]
        ldp     q13, q5, [x28, #0x160]
        ldr     x28, [sp, #0x590]
        umlal   v18.2d, v13.2s, v12.s[2]
        adcs    x28, x28, x26
        str     x26, [sp, #0x590]
        ldr     x26, [sp, #0x558]
        adcs    x26, x26, x24
        umlal2  v18.2d, v13.4s, v12.s[3]
        str     x24, [sp, #0x558]
        ldr     x24, [sp, #0x798]
        adcs    x24, x24, x25
        str     x25, [sp, #0x798]
        ldr     x25, [sp, #0x750]
        adcs    x25, x25, x23
        umlal   v18.2d, v5.2s, v12.s[0]
        str     x23, [sp, #0x750]
        ldr     x23, [sp, #0x548]
        adcs    x23, x23, x19
        str     x19, [sp, #0x548]
        ldr     x19, [sp, #0x5a8]
        adcs    x19, x19, x20
        str     x20, [sp, #0x5a8]
        ldr     x20, [sp, #0x540]
        adcs    x20, x20, x21
        umlal2  v18.2d, v5.4s, v12.s[1]
        str     x21, [sp, #0x540]
        ldr     x21, [sp, #0x748]
        ldp     q13, q5, [x21, #0x180]
        ldr     x21, [sp, #0x770]
        adcs    x21, x21, x2
        umlal   v18.2d, v13.2s, v27.s[2]
        str     x2, [sp, #0x770]
        ldr     x2, [sp, #0x6d8]
        adcs    x2, x2, x4
        str     x4, [sp, #0x6d8]
        ldr     x4, [sp, #0x588]
        adcs    x4, x4, x5
        str     x5, [sp, #0x588]
        ldr     x5, [sp, #0x710]
        adcs    x5, x5, x6
        umlal2  v18.2d, v13.4s, v27.s[3]
        str     x6, [sp, #0x710]
        ldr     x6, [sp, #0x680]
        adcs    x6, x6, x17
        str     x17, [sp, #0x680]
        ldr     x17, [sp, #0x780]
        adc     x17, x17, xzr
        str     x17, [sp, #0x780]
        ldr     x17, [sp, #0x600]
        cmn     x17, #1
        ldr     x17, [sp, #0x7d8]
        umlal   v18.2d, v5.2s, v27.s[0]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x720]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x700]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x748]
        umlal2  v18.2d, v5.4s, v27.s[1]
        ldp     q13, q5, [x17, #0x1a0]
        ldr     x17, [sp, #0x778]
        adcs    x9, x17, x9
        stp     x14, x7, [x1, #0xc0]
        ldr     x7, [sp, #0x6e0]
        adcs    x7, x7, x10
        umlal   v18.2d, v13.2s, v2.s[2]
        umlal2  v18.2d, v13.4s, v2.s[3]
        stp     x8, x9, [x1, #0xd0]
        ldr     x9, [sp, #0x6d0]
        ldr     x8, [sp, #0x6f8]
        adcs    x8, x8, x12
        umlal   v18.2d, v5.2s, v2.s[0]
        stp     x7, x8, [x1, #0xe0]
        ldr     x8, [sp, #0x748]
        ldr     x7, [sp, #0x708]
        adcs    x7, x7, x13
        umlal2  v18.2d, v5.4s, v2.s[1]
        ldp     q13, q5, [x8, #0x1c0]
        adcs    x9, x9, x15
        umlal   v18.2d, v13.2s, v25.s[2]
        stp     x7, x9, [x1, #0xf0]
        ldr     x9, [sp, #0x630]
        ldr     x7, [sp, #0x5c0]
        adcs    x7, x7, x16
        umlal2  v18.2d, v13.4s, v25.s[3]
        adcs    x9, x9, x11
        stp     x7, x9, [x1, #0x100]
        ldr     x7, [sp, #0x5c8]
        umlal   v18.2d, v5.2s, v25.s[0]
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x628]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x5d8]
        adcs    x28, x7, x28
        ldr     x7, [sp, #0x618]
        umlal2  v18.2d, v5.4s, v25.s[1]
        ldp     q13, q5, [x8, #0x1e0]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x5e0]
        umlal   v18.2d, v13.2s, v24.s[2]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x620]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x678]
        adcs    x23, x7, x23
        ldr     x7, [sp, #0x790]
        umlal2  v18.2d, v13.4s, v24.s[3]
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x7b8]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x6a0]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x6a8]
        ldr     x9, [sp, #0x780]
        umlal   v18.2d, v5.2s, v24.s[0]
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x6b0]
        adcs    x4, x7, x4
        ldr     x7, [sp, #0x6b8]
        adcs    x5, x7, x5
        ldr     x7, [sp, #0x728]
        umlal2  v18.2d, v5.4s, v24.s[1]
        ldr     q13, [x0, #0x50]
        adcs    x6, x7, x6
        ldr     x7, [sp, #0x688]
        adcs    x7, x7, x9
        ldr     x10, [sp, #0x590]
        ldr     x9, [sp, #0x758]
        ldr     x11, [sp, #0x558]
        ldp     q5, q29, [x8, #0x200]
        umlal   v18.2d, v5.2s, v14.s[2]
        adcs    x9, x9, xzr
        ldr     x12, [sp, #0x798]
        umlal2  v18.2d, v5.4s, v14.s[3]
        ldr     x13, [sp, #0x750]
        stp     x22, x27, [x1, #0x110]
        ldr     x22, [sp, #0x570]
        ldr     x27, [sp, #0x740]
        ldr     x14, [sp, #0x548]
        adcs    x27, x27, xzr
        ldr     x15, [sp, #0x5a8]
        umlal   v18.2d, v29.2s, v14.s[0]
        adcs    x22, x22, xzr
        adcs    x10, x10, xzr
        ldr     x16, [sp, #0x540]
        adcs    x11, x11, xzr
        ldr     x17, [sp, #0x770]
        umlal2  v18.2d, v29.4s, v14.s[1]
        str     q18, [x0, #0x40]
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        and     v5.16b, v13.16b, v0.16b
        usra    v5.2d, v17.2d, #0x1d
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        ext     v17.16b, v1.16b, v13.16b, #8
        usra    v5.2d, v17.2d, #0x1d
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        ext     v13.16b, v13.16b, v1.16b, #8
        ldp     q17, q18, [x8, #0x170]
        ldr     x8, [sp, #0x6d8]
        adcs    x8, x8, xzr
        umlal   v5.2d, v17.2s, v12.s[2]
        str     x10, [sp, #0x6d8]
        ldr     x10, [sp, #0x588]
        adcs    x10, x10, xzr
        stp     x28, x26, [x1, #0x120]
        ldr     x28, [sp, #0x680]
        ldr     x26, [sp, #0x710]
        umlal2  v5.2d, v17.4s, v12.s[3]
        stp     x2, x4, [x1, #0x160]
        ldr     x2, [sp, #0x748]
        adcs    x26, x26, xzr
        umlal   v5.2d, v18.2s, v12.s[0]
        stp     x7, x9, [x1, #0x180]
        adcs    x28, x28, xzr
        umlal2  v5.2d, v18.4s, v12.s[1]
        ldp     q17, q18, [x2, #0x190]
        umlal   v5.2d, v17.2s, v27.s[2]
        stp     x12, x13, [x1, #0x1b0]
        umlal2  v5.2d, v17.4s, v27.s[3]
        stp     x24, x25, [x1, #0x130]
        umlal   v5.2d, v18.2s, v27.s[0]
        stp     x20, x21, [x1, #0x150]
        umlal2  v5.2d, v18.4s, v27.s[1]
        ldp     q17, q18, [x2, #0x1b0]
        umlal   v5.2d, v17.2s, v2.s[2]
        stp     x27, x22, [x1, #0x190]
        umlal2  v5.2d, v17.4s, v2.s[3]
        stp     x14, x15, [x1, #0x1c0]
        umlal   v5.2d, v18.2s, v2.s[0]
        stp     x16, x17, [x1, #0x1d0]
        umlal2  v5.2d, v18.4s, v2.s[1]
        ldp     q17, q18, [x2, #0x1d0]
        ldr     x24, [sp, #0x6d8]
        umlal   v5.2d, v17.2s, v25.s[2]
        stp     x8, x10, [x1, #0x1e0]
        umlal2  v5.2d, v17.4s, v25.s[3]
        stp     x26, x28, [x1, #0x1f0]
        umlal   v5.2d, v18.2s, v25.s[0]
        stp     x23, x19, [x1, #0x140]
        umlal2  v5.2d, v18.4s, v25.s[1]
        ldp     q17, q18, [x2, #0x1f0]
        umlal   v5.2d, v17.2s, v24.s[2]
        stp     x5, x6, [x1, #0x170]
        umlal2  v5.2d, v17.4s, v24.s[3]
        stp     x24, x11, [x1, #0x1a0]
        umlal   v5.2d, v18.2s, v24.s[0]
        ldr     x24, [sp, #0x248]
        .cfi_restore 24
        ldr     x25, [sp, #0x250]
        .cfi_restore 25
        umlal2  v5.2d, v18.4s, v24.s[1]
        ldp     q17, q18, [x2, #0x210]
        umlal   v5.2d, v17.2s, v14.s[2]
        ldr     x26, [sp, #0x258]
        .cfi_restore 26
        ldr     x27, [sp, #0x260]
        .cfi_restore 27
        umlal2  v5.2d, v17.4s, v14.s[3]
        ldr     x22, [sp, #0x238]
        .cfi_restore 22
        ldr     x23, [sp, #0x240]
        .cfi_restore 23
        umlal   v5.2d, v18.2s, v14.s[0]
        ldr     x28, [sp, #0x268]
        .cfi_restore 28
        ldr     x19, [sp, #0x220]
        .cfi_restore 19
        umlal2  v5.2d, v18.4s, v14.s[1]
        str     q5, [x0, #0x50]
        ldr     x20, [sp, #0x228]
        .cfi_restore 20
        ldr     q5, [x2, #0x230]
        ldp     q17, q18, [x2, #0x180]
        umull   v29.2d, v17.2s, v12.s[2]
        umlal2  v29.2d, v17.4s, v12.s[3]
        ldr     x21, [sp, #0x230]
        .cfi_restore 21
        umlal   v29.2d, v18.2s, v12.s[0]
        umlal2  v29.2d, v18.4s, v12.s[1]
        ldp     q17, q18, [x2, #0x1a0]
        umlal   v29.2d, v17.2s, v27.s[2]
        umlal2  v29.2d, v17.4s, v27.s[3]
        umlal   v29.2d, v18.2s, v27.s[0]
        umlal2  v29.2d, v18.4s, v27.s[1]
        ldp     q17, q18, [x2, #0x1c0]
        umlal   v29.2d, v17.2s, v2.s[2]
        umlal2  v29.2d, v17.4s, v2.s[3]
        umlal   v29.2d, v18.2s, v2.s[0]
        umlal2  v29.2d, v18.4s, v2.s[1]
        ldp     q17, q18, [x2, #0x1e0]
        umlal   v29.2d, v17.2s, v25.s[2]
        umlal2  v29.2d, v17.4s, v25.s[3]
        umlal   v29.2d, v18.2s, v25.s[0]
        umlal2  v29.2d, v18.4s, v25.s[1]
        ldp     q17, q18, [x2, #0x200]
        umlal   v29.2d, v17.2s, v24.s[2]
        umlal2  v29.2d, v17.4s, v24.s[3]
        umlal   v29.2d, v18.2s, v24.s[0]
        umlal2  v29.2d, v18.4s, v24.s[1]
        ldp     q17, q18, [x2, #0x220]
        umlal   v29.2d, v17.2s, v14.s[2]
        umlal2  v29.2d, v17.4s, v14.s[3]
        umlal   v29.2d, v18.2s, v14.s[0]
        umlal2  v29.2d, v18.4s, v14.s[1]
        usra    v29.2d, v13.2d, #0x1d
        str     q29, [x0, #0x60]
        ldr     q13, [x2, #0x230]
        ldp     q17, q18, [x2, #0x190]
        umull   v29.2d, v17.2s, v12.s[2]
        umlal2  v29.2d, v17.4s, v12.s[3]
        umlal   v29.2d, v18.2s, v12.s[0]
        umlal2  v29.2d, v18.4s, v12.s[1]
        ldp     q17, q18, [x2, #0x1b0]
        umlal   v29.2d, v17.2s, v27.s[2]
        umlal2  v29.2d, v17.4s, v27.s[3]
        umlal   v29.2d, v18.2s, v27.s[0]
        umlal2  v29.2d, v18.4s, v27.s[1]
        ldp     q17, q18, [x2, #0x1d0]
        umlal   v29.2d, v17.2s, v2.s[2]
        umlal2  v29.2d, v17.4s, v2.s[3]
        umlal   v29.2d, v18.2s, v2.s[0]
        umlal2  v29.2d, v18.4s, v2.s[1]
        ldp     q17, q18, [x2, #0x1f0]
        umlal   v29.2d, v17.2s, v25.s[2]
        umlal2  v29.2d, v17.4s, v25.s[3]
        umlal   v29.2d, v18.2s, v25.s[0]
        umlal2  v29.2d, v18.4s, v25.s[1]
        ldp     q17, q18, [x2, #0x210]
        umlal   v29.2d, v17.2s, v24.s[2]
        umlal2  v29.2d, v17.4s, v24.s[3]
        umlal   v29.2d, v18.2s, v24.s[0]
        umlal2  v29.2d, v18.4s, v24.s[1]
        ldp     q17, q18, [x2, #0x1a0]
        umlal   v29.2d, v5.2s, v14.s[2]
        ldr     q31, [x2, #0x230]
        umlal2  v29.2d, v5.4s, v14.s[3]
        ldp     q14, q5, [x2, #0x1c0]
        str     q29, [x0, #0x70]
        umull   v29.2d, v17.2s, v12.s[2]
        umlal2  v29.2d, v17.4s, v12.s[3]
        ldr     q17, [x2, #0x230]
        umlal   v29.2d, v18.2s, v12.s[0]
        umlal2  v29.2d, v18.4s, v12.s[1]
        ldr     q18, [x2, #0x230]
        umlal   v29.2d, v14.2s, v27.s[2]
        umlal2  v29.2d, v14.4s, v27.s[3]
        umlal   v29.2d, v5.2s, v27.s[0]
        umlal2  v29.2d, v5.4s, v27.s[1]
        ldp     q14, q5, [x2, #0x1e0]
        umlal   v29.2d, v14.2s, v2.s[2]
        umlal2  v29.2d, v14.4s, v2.s[3]
        umlal   v29.2d, v5.2s, v2.s[0]
        umlal2  v29.2d, v5.4s, v2.s[1]
        ldp     q14, q5, [x2, #0x200]
        umlal   v29.2d, v14.2s, v25.s[2]
        umlal2  v29.2d, v14.4s, v25.s[3]
        umlal   v29.2d, v5.2s, v25.s[0]
        umlal2  v29.2d, v5.4s, v25.s[1]
        ldp     q14, q5, [x2, #0x220]
        umlal   v29.2d, v14.2s, v24.s[2]
        umlal2  v29.2d, v14.4s, v24.s[3]
        umlal   v29.2d, v5.2s, v24.s[0]
        umlal2  v29.2d, v5.4s, v24.s[1]
        ldp     q14, q5, [x2, #0x1b0]
        str     q29, [x0, #0x80]
        umull   v29.2d, v14.2s, v12.s[2]
        umlal2  v29.2d, v14.4s, v12.s[3]
        umlal   v29.2d, v5.2s, v12.s[0]
        umlal2  v29.2d, v5.4s, v12.s[1]
        ldp     q14, q5, [x2, #0x1d0]
        umlal   v29.2d, v14.2s, v27.s[2]
        umlal2  v29.2d, v14.4s, v27.s[3]
        umlal   v29.2d, v5.2s, v27.s[0]
        umlal2  v29.2d, v5.4s, v27.s[1]
        ldp     q14, q5, [x2, #0x1f0]
        umlal   v29.2d, v14.2s, v2.s[2]
        umlal2  v29.2d, v14.4s, v2.s[3]
        umlal   v29.2d, v5.2s, v2.s[0]
        umlal2  v29.2d, v5.4s, v2.s[1]
        ldp     q14, q5, [x2, #0x210]
        umlal   v29.2d, v14.2s, v25.s[2]
        umlal2  v29.2d, v14.4s, v25.s[3]
        umlal   v29.2d, v5.2s, v25.s[0]
        umlal2  v29.2d, v5.4s, v25.s[1]
        ldp     q14, q5, [x2, #0x1c0]
        umlal   v29.2d, v13.2s, v24.s[2]
        umlal2  v29.2d, v13.4s, v24.s[3]
        ldp     q13, q24, [x2, #0x1e0]
        str     q29, [x0, #0x90]
        umull   v29.2d, v14.2s, v12.s[2]
        umlal2  v29.2d, v14.4s, v12.s[3]
        umlal   v29.2d, v5.2s, v12.s[0]
        umlal2  v29.2d, v5.4s, v12.s[1]
        ldp     q14, q5, [x2, #0x200]
        umlal   v29.2d, v13.2s, v27.s[2]
        umlal2  v29.2d, v13.4s, v27.s[3]
        umlal   v29.2d, v24.2s, v27.s[0]
        umlal2  v29.2d, v24.4s, v27.s[1]
        ldp     q13, q24, [x2, #0x1d0]
        umlal   v29.2d, v14.2s, v2.s[2]
        umlal2  v29.2d, v14.4s, v2.s[3]
        umlal   v29.2d, v5.2s, v2.s[0]
        umlal2  v29.2d, v5.4s, v2.s[1]
        ldp     q14, q5, [x2, #0x220]
        umlal   v29.2d, v14.2s, v25.s[2]
        umlal2  v29.2d, v14.4s, v25.s[3]
        ldr     q14, [x2, #0x230]
        umlal   v29.2d, v5.2s, v25.s[0]
        umlal2  v29.2d, v5.4s, v25.s[1]
        umull   v5.2d, v13.2s, v12.s[2]
        str     q29, [x0, #0xa0]
        ext     v29.16b, v1.16b, v16.16b, #8
        umlal2  v5.2d, v13.4s, v12.s[3]
        ext     v13.16b, v1.16b, v23.16b, #8
        umlal   v5.2d, v24.2s, v12.s[0]
        umlal2  v5.2d, v24.4s, v12.s[1]
        umull   v24.2d, v14.2s, v12.s[2]
        umlal2  v24.2d, v14.4s, v12.s[3]
        str     q24, [x0, #0x110]
        ldp     q14, q24, [x2, #0x1f0]
        umlal   v5.2d, v14.2s, v27.s[2]
        umlal2  v5.2d, v14.4s, v27.s[3]
        umlal   v5.2d, v24.2s, v27.s[0]
        umlal2  v5.2d, v24.4s, v27.s[1]
        ldp     q14, q24, [x2, #0x210]
        umlal   v5.2d, v14.2s, v2.s[2]
        umlal2  v5.2d, v14.4s, v2.s[3]
        ext     v14.16b, v1.16b, v6.16b, #8
        umlal   v5.2d, v24.2s, v2.s[0]
        umlal2  v5.2d, v24.4s, v2.s[1]
        and     v24.16b, v26.16b, v0.16b
        umlal   v5.2d, v31.2s, v25.s[2]
        umlal2  v5.2d, v31.4s, v25.s[3]
        ldp     q25, q31, [x2, #0x1e0]
        str     q5, [x0, #0xb0]
        umull   v5.2d, v25.2s, v12.s[2]
        umlal2  v5.2d, v25.4s, v12.s[3]
        umlal   v5.2d, v31.2s, v12.s[0]
        umlal2  v5.2d, v31.4s, v12.s[1]
        ldp     q25, q31, [x2, #0x200]
        umlal   v5.2d, v25.2s, v27.s[2]
        umlal2  v5.2d, v25.4s, v27.s[3]
        umlal   v5.2d, v31.2s, v27.s[0]
        umlal2  v5.2d, v31.4s, v27.s[1]
        ldp     q25, q31, [x2, #0x220]
        umlal   v5.2d, v25.2s, v2.s[2]
        umlal2  v5.2d, v25.4s, v2.s[3]
        umlal   v5.2d, v31.2s, v2.s[0]
        umlal2  v5.2d, v31.4s, v2.s[1]
        ldp     q25, q31, [x2, #0x1f0]
        str     q5, [x0, #0xc0]
        umull   v5.2d, v25.2s, v12.s[2]
        umlal2  v5.2d, v25.4s, v12.s[3]
        umlal   v5.2d, v31.2s, v12.s[0]
        umlal2  v5.2d, v31.4s, v12.s[1]
        ldp     q25, q31, [x2, #0x210]
        umlal   v5.2d, v25.2s, v27.s[2]
        umlal2  v5.2d, v25.4s, v27.s[3]
        and     v25.16b, v8.16b, v0.16b
        umlal   v5.2d, v31.2s, v27.s[0]
        umlal2  v5.2d, v31.4s, v27.s[1]
        ext     v31.16b, v1.16b, v8.16b, #8
        usra    v25.2d, v31.2d, #0x1d
        ext     v31.16b, v1.16b, v3.16b, #8
        ext     v8.16b, v8.16b, v1.16b, #8
        umlal   v5.2d, v17.2s, v2.s[2]
        umlal2  v5.2d, v17.4s, v2.s[3]
        ldp     q2, q17, [x2, #0x200]
        str     q5, [x0, #0xd0]
        umull   v5.2d, v2.2s, v12.s[2]
        umlal2  v5.2d, v2.4s, v12.s[3]
        umlal   v5.2d, v17.2s, v12.s[0]
        umlal2  v5.2d, v17.4s, v12.s[1]
        ldp     q2, q17, [x2, #0x220]
        umlal   v5.2d, v2.2s, v27.s[2]
        umlal2  v5.2d, v2.4s, v27.s[3]
        umlal   v5.2d, v17.2s, v27.s[0]
        umlal2  v5.2d, v17.4s, v27.s[1]
        ldp     q2, q17, [x2, #0x210]
        str     q5, [x0, #0xe0]
        umull   v5.2d, v2.2s, v12.s[2]
        umlal2  v5.2d, v2.4s, v12.s[3]
        ext     v2.16b, v1.16b, v19.16b, #8
        umlal   v5.2d, v17.2s, v12.s[0]
        umlal2  v5.2d, v17.4s, v12.s[1]
        ext     v17.16b, v1.16b, v4.16b, #8
        umlal   v5.2d, v18.2s, v27.s[2]
        umlal2  v5.2d, v18.4s, v27.s[3]
        ldp     q18, q27, [x2, #0x220]
        str     q5, [x0, #0xf0]
        umull   v5.2d, v18.2s, v12.s[2]
        umlal2  v5.2d, v18.4s, v12.s[3]
        and     v18.16b, v19.16b, v0.16b
        usra    v18.2d, v2.2d, #0x1d
        ext     v2.16b, v19.16b, v1.16b, #8
        and     v19.16b, v4.16b, v0.16b
        usra    v19.2d, v17.2d, #0x1d
        ext     v4.16b, v4.16b, v1.16b, #8
        and     v17.16b, v30.16b, v0.16b
        usra    v19.2d, v2.2d, #0x1d
        umlal   v5.2d, v27.2s, v12.s[0]
        umlal2  v5.2d, v27.4s, v12.s[1]
        ldp     d12, d2, [x1, #0xa8]
        usra    v21.2d, v12.2d, #0x30
        ext     v12.16b, v1.16b, v30.16b, #8
        shl     v2.2d, v2.2d, #0x16
        ext     v27.16b, v30.16b, v1.16b, #8
        usra    v21.2d, v2.2d, #6
        str     q5, [x0, #0x100]
        usra    v17.2d, v12.2d, #0x1d
        and     v12.16b, v10.16b, v0.16b
        usra    v17.2d, v4.2d, #0x1d
        ext     v2.16b, v1.16b, v10.16b, #8
        usra    v12.2d, v2.2d, #0x1d
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v12.2d, v27.2d, #0x1d
        ldp     d2, d4, [x1, #0xb0]
        usra    v18.2d, v2.2d, #0x2a
        ext     v2.16b, v1.16b, v21.16b, #8
        usra    v21.2d, v2.2d, #0x1d
        and     v2.16b, v16.16b, v0.16b
        shl     v4.2d, v4.2d, #0x1c
        ext     v5.16b, v16.16b, v1.16b, #8
        usra    v2.2d, v29.2d, #0x1d
        and     v16.16b, v3.16b, v0.16b
        usra    v18.2d, v4.2d, #6
        ext     v4.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v0.16b
        usra    v2.2d, v10.2d, #0x1d
        usra    v25.2d, v5.2d, #0x1d
        ldp     q10, q5, [x2]
        ext     v3.16b, v3.16b, v1.16b, #8
        usra    v18.2d, v4.2d, #0x1d
        and     v4.16b, v23.16b, v0.16b
        usra    v16.2d, v31.2d, #0x1d
        umlal   v18.2d, v10.2s, v21.s[0]
        usra    v16.2d, v8.2d, #0x1d
        umlal2  v18.2d, v10.4s, v21.s[2]
        ext     v10.16b, v1.16b, v7.16b, #8
        and     v8.16b, v7.16b, v0.16b
        ext     v23.16b, v23.16b, v1.16b, #8
        usra    v4.2d, v13.2d, #0x1d
        ext     v13.16b, v1.16b, v11.16b, #8
        ext     v7.16b, v7.16b, v1.16b, #8
        and     v27.16b, v11.16b, v0.16b
        usra    v8.2d, v10.2d, #0x1d
        and     v10.16b, v6.16b, v0.16b
        usra    v4.2d, v3.2d, #0x1d
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v27.2d, v13.2d, #0x1d
        and     v13.16b, v22.16b, v0.16b
        usra    v8.2d, v23.2d, #0x1d
        ext     v3.16b, v6.16b, v1.16b, #8
        usra    v27.2d, v7.2d, #0x1d
        ext     v6.16b, v1.16b, v22.16b, #8
        usra    v10.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v28.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v18.16b, #8
        and     v7.16b, v28.16b, v0.16b
        and     v23.16b, v15.16b, v0.16b
        and     v29.16b, v20.16b, v0.16b
        ext     v30.16b, v1.16b, v20.16b, #8
        ext     v31.16b, v1.16b, v9.16b, #8
        ext     v22.16b, v22.16b, v1.16b, #8
        ext     v20.16b, v20.16b, v1.16b, #8
        usra    v29.2d, v30.2d, #0x1d
        usra    v18.2d, v11.2d, #0x1d
        usra    v29.2d, v22.2d, #0x1d
        ext     v11.16b, v1.16b, v26.16b, #8
        ext     v22.16b, v26.16b, v1.16b, #8
        usra    v7.2d, v14.2d, #0x1d
        usra    v13.2d, v6.2d, #0x1d
        and     v14.16b, v9.16b, v0.16b
        ext     v6.16b, v18.16b, v1.16b, #8
        and     v18.16b, v18.16b, v0.16b
        usra    v13.2d, v3.2d, #0x1d
        ext     v3.16b, v28.16b, v1.16b, #8
        ext     v26.16b, v1.16b, v15.16b, #8
        usra    v14.2d, v31.2d, #0x1d
        ext     v15.16b, v15.16b, v1.16b, #8
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v23.2d, v26.2d, #0x1d
        ldr     q26, [x0]
        usra    v7.2d, v22.2d, #0x1d
        usra    v14.2d, v20.2d, #0x1d
        ldp     d20, d22, [x1, #0xb8]
        usra    v24.2d, v11.2d, #0x1d
        ext     v11.16b, v26.16b, v1.16b, #8
        and     v28.16b, v26.16b, v0.16b
        shl     v22.2d, v22.2d, #0x22
        usra    v19.2d, v20.2d, #0x24
        usra    v19.2d, v22.2d, #6
        usra    v19.2d, v6.2d, #0x1d
        umlal   v19.2d, v5.2s, v21.s[0]
        umlal2  v19.2d, v5.4s, v21.s[2]
        ldp     q5, q6, [x2, #0x20]
        umlal   v17.2d, v5.2s, v21.s[0]
        usra    v24.2d, v15.2d, #0x1d
        umlal2  v17.2d, v5.4s, v21.s[2]
        ldp     q15, q5, [x2, #0x40]
        umlal   v12.2d, v6.2s, v21.s[0]
        usra    v23.2d, v9.2d, #0x1d
        umlal2  v12.2d, v6.4s, v21.s[2]
        ldp     q9, q6, [x2, #0x60]
        umlal   v2.2d, v15.2s, v21.s[0]
        ldp     q20, q22, [x2, #0x80]
        umlal2  v2.2d, v15.4s, v21.s[2]
        usra    v28.2d, v3.2d, #0x1d
        ldp     q15, q3, [x2]
        umlal   v25.2d, v5.2s, v21.s[0]
        umlal2  v25.2d, v5.4s, v21.s[2]
        ext     v5.16b, v1.16b, v26.16b, #8
        umlal   v16.2d, v9.2s, v21.s[0]
        usra    v28.2d, v5.2d, #0x1d
        umlal2  v16.2d, v9.4s, v21.s[2]
        umlal   v4.2d, v6.2s, v21.s[0]
        ldp     d9, d5, [x1, #0xc0]
        usra    v17.2d, v9.2d, #0x1e
        umlal2  v4.2d, v6.4s, v21.s[2]
        shl     v9.2d, v5.2d, #0x28
        umlal   v8.2d, v20.2s, v21.s[0]
        usra    v17.2d, v9.2d, #6
        umlal2  v8.2d, v20.4s, v21.s[2]
        umlal   v27.2d, v22.2s, v21.s[0]
        ldp     q9, q5, [x2, #0x20]
        umlal2  v27.2d, v22.4s, v21.s[2]
        ldp     q6, q20, [x2, #0xa0]
        umlal   v19.2d, v15.2s, v18.s[0]
        uzp1    v22.4s, v21.4s, v18.4s
        umlal2  v19.2d, v15.4s, v18.s[2]
        ext     v15.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v15.2d, #0x1d
        and     v15.16b, v19.16b, v0.16b
        ext     v19.16b, v19.16b, v1.16b, #8
        usra    v17.2d, v19.2d, #0x1d
        umlal   v17.2d, v3.2s, v18.s[0]
        ldr     q19, [x0, #0x10]
        umlal   v10.2d, v6.2s, v21.s[0]
        umlal   v12.2d, v9.2s, v18.s[0]
        umlal2  v10.2d, v6.4s, v21.s[2]
        and     v6.16b, v19.16b, v0.16b
        umlal2  v17.2d, v3.4s, v18.s[2]
        usra    v6.2d, v11.2d, #0x1d
        umlal2  v12.2d, v9.4s, v18.s[2]
        ldp     q11, q9, [x2, #0x40]
        umlal   v2.2d, v5.2s, v18.s[0]
        ext     v3.16b, v19.16b, v1.16b, #8
        umlal2  v2.2d, v5.4s, v18.s[2]
        ldp     q5, q26, [x2, #0x120]
        umlal   v25.2d, v11.2s, v18.s[0]
        ext     v19.16b, v1.16b, v19.16b, #8
        umlal2  v25.2d, v11.4s, v18.s[2]
        usra    v6.2d, v19.2d, #0x1d
        umlal   v13.2d, v20.2s, v21.s[0]
        ldp     q11, q19, [x2, #0xc0]
        umlal2  v13.2d, v20.4s, v21.s[2]
        umlal   v29.2d, v11.2s, v21.s[0]
        umlal2  v29.2d, v11.4s, v21.s[2]
        ldp     q11, q20, [x2, #0xe0]
        umlal   v16.2d, v9.2s, v18.s[0]
        umlal2  v16.2d, v9.4s, v18.s[2]
        umlal   v14.2d, v19.2s, v21.s[0]
        umlal2  v14.2d, v19.4s, v21.s[2]
        ldp     q9, q19, [x2, #0x60]
        umlal   v23.2d, v11.2s, v21.s[0]
        umlal   v4.2d, v9.2s, v18.s[0]
        umlal   v24.2d, v20.2s, v21.s[0]
        umlal2  v23.2d, v11.4s, v21.s[2]
        umlal2  v4.2d, v9.4s, v18.s[2]
        ldp     q11, q9, [x2, #0x100]
        umlal   v8.2d, v19.2s, v18.s[0]
        umlal2  v24.2d, v20.4s, v21.s[2]
        umlal   v7.2d, v11.2s, v21.s[0]
        umlal2  v7.2d, v11.4s, v21.s[2]
        ldp     q11, q20, [x2, #0x80]
        umlal2  v8.2d, v19.4s, v18.s[2]
        umlal   v28.2d, v9.2s, v21.s[0]
        umlal   v27.2d, v11.2s, v18.s[0]
        umlal2  v28.2d, v9.4s, v21.s[2]
        ldp     q9, q19, [x2]
        umlal2  v27.2d, v11.4s, v18.s[2]
        ldp     d11, d21, [x1, #0xc8]
        shl     v21.2d, v21.2d, #0x2e
        umlal   v10.2d, v20.2s, v18.s[0]
        usra    v12.2d, v11.2d, #0x18
        umlal   v17.2d, v9.2s, v15.s[0]
        usra    v12.2d, v21.2d, #6
        umlal2  v17.2d, v9.4s, v15.s[2]
        umlal2  v10.2d, v20.4s, v18.s[2]
        ext     v11.16b, v1.16b, v17.16b, #8
        usra    v17.2d, v11.2d, #0x1d
        and     v11.16b, v17.16b, v0.16b
        ldp     q9, q20, [x2, #0x20]
        ext     v17.16b, v17.16b, v1.16b, #8
        usra    v12.2d, v17.2d, #0x1d
        umlal   v12.2d, v19.2s, v15.s[0]
        umlal2  v12.2d, v19.4s, v15.s[2]
        ldp     q17, q19, [x2, #0xa0]
        umlal   v2.2d, v9.2s, v15.s[0]
        ldr     q21, [x0, #0x20]
        umlal2  v2.2d, v9.4s, v15.s[2]
        ext     v9.16b, v21.16b, v1.16b, #8
        umlal   v25.2d, v20.2s, v15.s[0]
        umlal2  v25.2d, v20.4s, v15.s[2]
        and     v20.16b, v21.16b, v0.16b
        umlal   v13.2d, v17.2s, v18.s[0]
        usra    v20.2d, v3.2d, #0x1d
        umlal2  v13.2d, v17.4s, v18.s[2]
        ldp     q3, q17, [x2, #0x40]
        umlal   v29.2d, v19.2s, v18.s[0]
        ext     v21.16b, v1.16b, v21.16b, #8
        umlal2  v29.2d, v19.4s, v18.s[2]
        ldp     q19, q26, [x2, #0xc0]
        umlal   v16.2d, v3.2s, v15.s[0]
        usra    v20.2d, v21.2d, #0x1d
        umlal   v14.2d, v19.2s, v18.s[0]
        umlal2  v14.2d, v19.4s, v18.s[2]
        uzp1    v19.4s, v15.4s, v11.4s
        umlal2  v16.2d, v3.4s, v15.s[2]
        umlal   v23.2d, v26.2s, v18.s[0]
        umlal2  v23.2d, v26.4s, v18.s[2]
        ldp     q3, q21, [x2, #0xe0]
        umlal   v24.2d, v3.2s, v18.s[0]
        umlal   v4.2d, v17.2s, v15.s[0]
        umlal2  v4.2d, v17.4s, v15.s[2]
        umlal   v7.2d, v21.2s, v18.s[0]
        umlal2  v7.2d, v21.4s, v18.s[2]
        ldp     q17, q21, [x2, #0x100]
        umlal2  v24.2d, v3.4s, v18.s[2]
        umlal   v28.2d, v17.2s, v18.s[0]
        umlal2  v28.2d, v17.4s, v18.s[2]
        ldp     q3, q17, [x2, #0x60]
        umlal   v8.2d, v3.2s, v15.s[0]
        umlal2  v8.2d, v3.4s, v15.s[2]
        umlal   v6.2d, v21.2s, v18.s[0]
        umlal2  v6.2d, v21.4s, v18.s[2]
        ldp     q3, q18, [x2, #0x80]
        umlal   v6.2d, v5.2s, v22.s[0]
        umlal2  v6.2d, v5.4s, v22.s[1]
        ldp     q5, q21, [x2]
        umlal   v27.2d, v17.2s, v15.s[0]
        umlal2  v27.2d, v17.4s, v15.s[2]
        ldr     q17, [x0, #0x30]
        umlal   v10.2d, v3.2s, v15.s[0]
        umlal2  v10.2d, v3.4s, v15.s[2]
        and     v3.16b, v17.16b, v0.16b
        umlal   v12.2d, v5.2s, v11.s[0]
        usra    v3.2d, v9.2d, #0x1d
        umlal2  v12.2d, v5.4s, v11.s[2]
        ldp     d9, d5, [x1, #0xd0]
        shl     v5.2d, v5.2d, #0x34
        umlal   v13.2d, v18.2s, v15.s[0]
        usra    v2.2d, v9.2d, #0x12
        ext     v9.16b, v1.16b, v12.16b, #8
        usra    v12.2d, v9.2d, #0x1d
        ext     v9.16b, v12.16b, v1.16b, #8
        usra    v2.2d, v5.2d, #6
        and     v12.16b, v12.16b, v0.16b
        usra    v2.2d, v9.2d, #0x1d
        umlal   v2.2d, v21.2s, v11.s[0]
        umlal2  v2.2d, v21.4s, v11.s[2]
        ldp     q9, q5, [x2, #0x20]
        umlal2  v13.2d, v18.4s, v15.s[2]
        ldp     q18, q21, [x2, #0xa0]
        umlal   v29.2d, v18.2s, v15.s[0]
        umlal   v25.2d, v9.2s, v11.s[0]
        ext     v26.16b, v1.16b, v17.16b, #8
        umlal   v14.2d, v21.2s, v15.s[0]
        ext     v17.16b, v17.16b, v1.16b, #8
        umlal2  v29.2d, v18.4s, v15.s[2]
        usra    v3.2d, v26.2d, #0x1d
        ldp     q18, q26, [x2, #0xc0]
        umlal   v16.2d, v5.2s, v11.s[0]
        umlal2  v25.2d, v9.4s, v11.s[2]
        umlal2  v14.2d, v21.4s, v15.s[2]
        umlal2  v16.2d, v5.4s, v11.s[2]
        ldp     q9, q5, [x2, #0xe0]
        umlal   v24.2d, v26.2s, v15.s[0]
        umlal   v23.2d, v18.2s, v15.s[0]
        umlal2  v24.2d, v26.4s, v15.s[2]
        umlal2  v23.2d, v18.4s, v15.s[2]
        ldp     q18, q21, [x2, #0x40]
        umlal   v7.2d, v9.2s, v15.s[0]
        umlal2  v7.2d, v9.4s, v15.s[2]
        ldp     q9, q26, [x2, #0x140]
        umlal   v4.2d, v18.2s, v11.s[0]
        umlal2  v4.2d, v18.4s, v11.s[2]
        umlal   v28.2d, v5.2s, v15.s[0]
        umlal2  v28.2d, v5.4s, v15.s[2]
        ldp     q5, q18, [x2, #0x100]
        umlal   v6.2d, v5.2s, v15.s[0]
        umlal   v8.2d, v21.2s, v11.s[0]
        umlal2  v8.2d, v21.4s, v11.s[2]
        umlal   v20.2d, v18.2s, v15.s[0]
        umlal2  v6.2d, v5.4s, v15.s[2]
        ldp     q5, q21, [x2, #0x120]
        umlal2  v20.2d, v18.4s, v15.s[2]
        ldp     q15, q18, [x2, #0x60]
        umlal   v27.2d, v15.2s, v11.s[0]
        umlal2  v27.2d, v15.4s, v11.s[2]
        umlal   v20.2d, v5.2s, v22.s[2]
        umlal2  v20.2d, v5.4s, v22.s[3]
        ldp     q15, q5, [x2, #0x80]
        umlal   v20.2d, v21.2s, v22.s[0]
        umlal2  v20.2d, v21.4s, v22.s[1]
        umlal   v10.2d, v18.2s, v11.s[0]
        umlal2  v10.2d, v18.4s, v11.s[2]
        ldp     q18, q21, [x2]
        umlal   v13.2d, v15.2s, v11.s[0]
        umlal   v2.2d, v18.2s, v12.s[0]
        umlal2  v2.2d, v18.4s, v12.s[2]
        ext     v18.16b, v1.16b, v2.16b, #8
        umlal   v29.2d, v5.2s, v11.s[0]
        usra    v2.2d, v18.2d, #0x1d
        umlal2  v13.2d, v15.4s, v11.s[2]
        ldp     d15, d18, [x1, #0xd8]
        usra    v25.2d, v15.2d, #0xc
        and     v15.16b, v2.16b, v0.16b
        shl     v18.2d, v18.2d, #0x3a
        ext     v2.16b, v2.16b, v1.16b, #8
        usra    v25.2d, v18.2d, #6
        umlal2  v29.2d, v5.4s, v11.s[2]
        ldp     q5, q18, [x2, #0xa0]
        usra    v25.2d, v2.2d, #0x1d
        umlal   v25.2d, v21.2s, v12.s[0]
        ldr     q2, [x0, #0x40]
        umlal   v23.2d, v18.2s, v11.s[0]
        umlal   v14.2d, v5.2s, v11.s[0]
        umlal2  v14.2d, v5.4s, v11.s[2]
        ext     v5.16b, v2.16b, v1.16b, #8
        umlal2  v25.2d, v21.4s, v12.s[2]
        ext     v21.16b, v1.16b, v2.16b, #8
        umlal2  v23.2d, v18.4s, v11.s[2]
        ldp     q18, q26, [x2, #0xc0]
        umlal   v24.2d, v18.2s, v11.s[0]
        and     v2.16b, v2.16b, v0.16b
        umlal2  v24.2d, v18.4s, v11.s[2]
        usra    v2.2d, v17.2d, #0x1d
        umlal   v7.2d, v26.2s, v11.s[0]
        usra    v2.2d, v21.2d, #0x1d
        ldp     q17, q18, [x2, #0x20]
        umlal   v16.2d, v17.2s, v12.s[0]
        umlal2  v16.2d, v17.4s, v12.s[2]
        umlal   v4.2d, v18.2s, v12.s[0]
        umlal2  v4.2d, v18.4s, v12.s[2]
        ldp     q17, q18, [x2, #0xe0]
        umlal   v28.2d, v17.2s, v11.s[0]
        umlal2  v7.2d, v26.4s, v11.s[2]
        umlal2  v28.2d, v17.4s, v11.s[2]
        ldp     q17, q21, [x2, #0x100]
        umlal   v6.2d, v18.2s, v11.s[0]
        umlal2  v6.2d, v18.4s, v11.s[2]
        ldr     d18, [x1, #0xe0]
        umlal   v20.2d, v17.2s, v11.s[0]
        usra    v16.2d, v18.2d, #6
        umlal2  v20.2d, v17.4s, v11.s[2]
        ldp     q17, q18, [x2, #0x40]
        umlal   v8.2d, v17.2s, v12.s[0]
        umlal2  v8.2d, v17.4s, v12.s[2]
        uzp1    v17.4s, v12.4s, v15.4s
        umlal   v3.2d, v21.2s, v11.s[0]
        umlal2  v3.2d, v21.4s, v11.s[2]
        ldp     q11, q21, [x2, #0x120]
        umlal   v3.2d, v11.2s, v19.s[0]
        umlal   v27.2d, v18.2s, v12.s[0]
        umlal2  v3.2d, v11.4s, v19.s[1]
        umlal2  v27.2d, v18.4s, v12.s[2]
        ldp     q11, q18, [x2, #0x60]
        umlal   v3.2d, v21.2s, v22.s[2]
        umlal2  v3.2d, v21.4s, v22.s[3]
        umlal   v3.2d, v9.2s, v22.s[0]
        umlal2  v3.2d, v9.4s, v22.s[1]
        ldp     q9, q21, [x2, #0x80]
        umlal   v10.2d, v11.2s, v12.s[0]
        umlal2  v10.2d, v11.4s, v12.s[2]
        umlal   v13.2d, v18.2s, v12.s[0]
        umlal2  v13.2d, v18.4s, v12.s[2]
        ldp     q11, q18, [x2, #0xa0]
        umlal   v29.2d, v9.2s, v12.s[0]
        umlal2  v29.2d, v9.4s, v12.s[2]
        ldr     q9, [x0, #0x50]
        umlal   v14.2d, v21.2s, v12.s[0]
        umlal2  v14.2d, v21.4s, v12.s[2]
        ext     v21.16b, v9.16b, v1.16b, #8
        umlal   v23.2d, v11.2s, v12.s[0]
        umlal   v24.2d, v18.2s, v12.s[0]
        umlal2  v23.2d, v11.4s, v12.s[2]
        and     v11.16b, v9.16b, v0.16b
        umlal2  v24.2d, v18.4s, v12.s[2]
        ldp     q18, q26, [x2, #0xc0]
        umlal   v7.2d, v18.2s, v12.s[0]
        usra    v11.2d, v5.2d, #0x1d
        umlal2  v7.2d, v18.4s, v12.s[2]
        ext     v9.16b, v1.16b, v9.16b, #8
        umlal   v28.2d, v26.2s, v12.s[0]
        usra    v11.2d, v9.2d, #0x1d
        ldp     q9, q5, [x2]
        umlal   v25.2d, v9.2s, v15.s[0]
        umlal2  v25.2d, v9.4s, v15.s[2]
        ext     v9.16b, v1.16b, v25.16b, #8
        usra    v25.2d, v9.2d, #0x1d
        ext     v9.16b, v25.16b, v1.16b, #8
        usra    v16.2d, v9.2d, #0x1d
        umlal   v16.2d, v5.2s, v15.s[0]
        and     v9.16b, v25.16b, v0.16b
        umlal2  v28.2d, v26.4s, v12.s[2]
        ldp     q18, q25, [x2, #0xe0]
        umlal2  v16.2d, v5.4s, v15.s[2]
        umlal   v6.2d, v18.2s, v12.s[0]
        umlal2  v6.2d, v18.4s, v12.s[2]
        ldp     q5, q18, [x2, #0x20]
        umlal   v4.2d, v5.2s, v15.s[0]
        umlal2  v4.2d, v5.4s, v15.s[2]
        umlal   v20.2d, v25.2s, v12.s[0]
        ldr     d5, [x1, #0xe8]
        umlal   v8.2d, v18.2s, v15.s[0]
        umlal2  v8.2d, v18.4s, v15.s[2]
        ldp     q18, q26, [x2, #0x160]
        umlal2  v20.2d, v25.4s, v12.s[2]
        ldp     q25, q26, [x2, #0x100]
        shl     v5.2d, v5.2d, #6
        usra    v4.2d, v5.2d, #6
        umlal   v2.2d, v26.2s, v12.s[0]
        umlal2  v2.2d, v26.4s, v12.s[2]
        umlal   v3.2d, v25.2s, v12.s[0]
        umlal2  v3.2d, v25.4s, v12.s[2]
        ldp     q12, q5, [x2, #0x40]
        ldp     q25, q26, [x2, #0x120]
        umlal   v27.2d, v12.2s, v15.s[0]
        umlal2  v27.2d, v12.4s, v15.s[2]
        umlal   v10.2d, v5.2s, v15.s[0]
        umlal2  v10.2d, v5.4s, v15.s[2]
        umlal   v2.2d, v25.2s, v19.s[2]
        umlal2  v2.2d, v25.4s, v19.s[3]
        ldp     q12, q5, [x2, #0x60]
        umlal   v2.2d, v26.2s, v19.s[0]
        umlal2  v2.2d, v26.4s, v19.s[1]
        ldp     q25, q26, [x2, #0x140]
        umlal   v13.2d, v12.2s, v15.s[0]
        umlal2  v13.2d, v12.4s, v15.s[2]
        umlal   v2.2d, v25.2s, v22.s[2]
        umlal2  v2.2d, v25.4s, v22.s[3]
        umlal   v2.2d, v26.2s, v22.s[0]
        umlal2  v2.2d, v26.4s, v22.s[1]
        ldp     q12, q25, [x2, #0x80]
        umlal   v29.2d, v5.2s, v15.s[0]
        umlal2  v29.2d, v5.4s, v15.s[2]
        umlal   v14.2d, v12.2s, v15.s[0]
        umlal   v23.2d, v25.2s, v15.s[0]
        umlal2  v14.2d, v12.4s, v15.s[2]
        ldp     q12, q5, [x2, #0xa0]
        umlal   v24.2d, v12.2s, v15.s[0]
        umlal2  v24.2d, v12.4s, v15.s[2]
        umlal2  v23.2d, v25.4s, v15.s[2]
        ldp     q12, q25, [x2, #0xc0]
        umlal   v7.2d, v5.2s, v15.s[0]
        umlal2  v7.2d, v5.4s, v15.s[2]
        ldr     q5, [x0, #0x60]
        umlal   v28.2d, v12.2s, v15.s[0]
        umlal   v6.2d, v25.2s, v15.s[0]
        umlal2  v28.2d, v12.4s, v15.s[2]
        ext     v12.16b, v1.16b, v5.16b, #8
        umlal2  v6.2d, v25.4s, v15.s[2]
        ldp     q25, q26, [x2, #0xe0]
        umlal   v20.2d, v25.2s, v15.s[0]
        umlal   v3.2d, v26.2s, v15.s[0]
        umlal2  v20.2d, v25.4s, v15.s[2]
        umlal2  v3.2d, v26.4s, v15.s[2]
        ldp     q25, q26, [x2, #0x100]
        umlal   v11.2d, v26.2s, v15.s[0]
        umlal   v2.2d, v25.2s, v15.s[0]
        umlal2  v2.2d, v25.4s, v15.s[2]
        umlal2  v11.2d, v26.4s, v15.s[2]
        ldp     q15, q25, [x2]
        umlal   v16.2d, v15.2s, v9.s[0]
        ldp     q26, q30, [x2, #0x120]
        umlal2  v16.2d, v15.4s, v9.s[2]
        umlal   v11.2d, v26.2s, v17.s[0]
        umlal2  v11.2d, v26.4s, v17.s[1]
        umlal   v11.2d, v30.2s, v19.s[2]
        umlal2  v11.2d, v30.4s, v19.s[3]
        ext     v15.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v15.2d, #0x1d
        ext     v15.16b, v16.16b, v1.16b, #8
        usra    v4.2d, v15.2d, #0x1d
        umlal   v4.2d, v25.2s, v9.s[0]
        umlal2  v4.2d, v25.4s, v9.s[2]
        ldp     q15, q25, [x2, #0x20]
        and     v16.16b, v16.16b, v0.16b
        ldp     q26, q30, [x2, #0x140]
        umlal   v8.2d, v15.2s, v9.s[0]
        umlal2  v8.2d, v15.4s, v9.s[2]
        umlal   v27.2d, v25.2s, v9.s[0]
        umlal2  v27.2d, v25.4s, v9.s[2]
        umlal   v11.2d, v26.2s, v19.s[0]
        umlal2  v11.2d, v26.4s, v19.s[1]
        and     v15.16b, v5.16b, v0.16b
        umlal   v11.2d, v30.2s, v22.s[2]
        usra    v15.2d, v21.2d, #0x1d
        umlal2  v11.2d, v30.4s, v22.s[3]
        ldp     q21, q25, [x2, #0x40]
        umlal   v10.2d, v21.2s, v9.s[0]
        usra    v15.2d, v12.2d, #0x1d
        umlal   v11.2d, v18.2s, v22.s[0]
        ext     v12.16b, v5.16b, v1.16b, #8
        umlal2  v10.2d, v21.4s, v9.s[2]
        ldp     q5, q21, [x2, #0x60]
        umlal2  v11.2d, v18.4s, v22.s[1]
        uzp1    v18.4s, v9.4s, v16.4s
        umlal   v13.2d, v25.2s, v9.s[0]
        ldp     q26, q30, [x2, #0xa0]
        umlal2  v13.2d, v25.4s, v9.s[2]
        umlal   v29.2d, v5.2s, v9.s[0]
        umlal   v14.2d, v21.2s, v9.s[0]
        umlal2  v14.2d, v21.4s, v9.s[2]
        ldp     q21, q25, [x2, #0x80]
        umlal2  v29.2d, v5.4s, v9.s[2]
        umlal   v23.2d, v21.2s, v9.s[0]
        umlal2  v23.2d, v21.4s, v9.s[2]
        umlal   v24.2d, v25.2s, v9.s[0]
        umlal2  v24.2d, v25.4s, v9.s[2]
        umlal   v7.2d, v26.2s, v9.s[0]
        umlal2  v7.2d, v26.4s, v9.s[2]
        ldp     q5, q21, [x2, #0xc0]
        umlal   v28.2d, v30.2s, v9.s[0]
        umlal2  v28.2d, v30.4s, v9.s[2]
        ldr     q25, [x0, #0x70]
        umlal   v6.2d, v5.2s, v9.s[0]
        umlal   v20.2d, v21.2s, v9.s[0]
        umlal2  v6.2d, v5.4s, v9.s[2]
        ext     v5.16b, v25.16b, v1.16b, #8
        umlal2  v20.2d, v21.4s, v9.s[2]
        ldp     q21, q26, [x2, #0xe0]
        umlal   v2.2d, v26.2s, v9.s[0]
        umlal   v3.2d, v21.2s, v9.s[0]
        umlal2  v3.2d, v21.4s, v9.s[2]
        umlal2  v2.2d, v26.4s, v9.s[2]
        ldp     q21, q26, [x2, #0x100]
        umlal   v15.2d, v26.2s, v9.s[0]
        umlal   v11.2d, v21.2s, v9.s[0]
        umlal2  v11.2d, v21.4s, v9.s[2]
        umlal2  v15.2d, v26.4s, v9.s[2]
        ldp     q9, q21, [x2]
        umlal   v4.2d, v9.2s, v16.s[0]
        ldp     q26, q30, [x2, #0x120]
        umlal2  v4.2d, v9.4s, v16.s[2]
        umlal   v15.2d, v26.2s, v17.s[2]
        umlal2  v15.2d, v26.4s, v17.s[3]
        umlal   v15.2d, v30.2s, v17.s[0]
        umlal2  v15.2d, v30.4s, v17.s[1]
        ext     v9.16b, v1.16b, v4.16b, #8
        usra    v4.2d, v9.2d, #0x1d
        ext     v9.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        ldp     q26, q30, [x2, #0x140]
        umlal   v15.2d, v26.2s, v19.s[2]
        umlal2  v15.2d, v26.4s, v19.s[3]
        umlal   v15.2d, v30.2s, v19.s[0]
        umlal2  v15.2d, v30.4s, v19.s[1]
        ldp     q26, q30, [x2, #0x160]
        umlal   v15.2d, v26.2s, v22.s[2]
        umlal2  v15.2d, v26.4s, v22.s[3]
        umlal   v15.2d, v30.2s, v22.s[0]
        umlal2  v15.2d, v30.4s, v22.s[1]
        ldp     d26, d30, [x1, #0xe8]
        usra    v8.2d, v26.2d, #0x3a
        shl     v26.2d, v30.2d, #0xc
        usra    v8.2d, v26.2d, #6
        usra    v8.2d, v9.2d, #0x1d
        umlal   v8.2d, v21.2s, v16.s[0]
        umlal2  v8.2d, v21.4s, v16.s[2]
        ldp     q9, q21, [x2, #0x20]
        umlal   v27.2d, v9.2s, v16.s[0]
        umlal2  v27.2d, v9.4s, v16.s[2]
        and     v9.16b, v25.16b, v0.16b
        umlal   v10.2d, v21.2s, v16.s[0]
        ext     v25.16b, v1.16b, v25.16b, #8
        umlal2  v10.2d, v21.4s, v16.s[2]
        ldp     q21, q26, [x2, #0x40]
        usra    v9.2d, v12.2d, #0x1d
        umlal   v13.2d, v21.2s, v16.s[0]
        usra    v9.2d, v25.2d, #0x1d
        umlal2  v13.2d, v21.4s, v16.s[2]
        ldp     q12, q21, [x2, #0x60]
        umlal   v14.2d, v12.2s, v16.s[0]
        umlal   v29.2d, v26.2s, v16.s[0]
        umlal2  v29.2d, v26.4s, v16.s[2]
        ldp     q25, q26, [x2, #0x180]
        umlal2  v14.2d, v12.4s, v16.s[2]
        ldr     q12, [x0, #0x80]
        umlal   v23.2d, v21.2s, v16.s[0]
        umlal2  v23.2d, v21.4s, v16.s[2]
        ldp     q21, q26, [x2, #0x80]
        umlal   v24.2d, v21.2s, v16.s[0]
        umlal   v7.2d, v26.2s, v16.s[0]
        umlal2  v24.2d, v21.4s, v16.s[2]
        umlal2  v7.2d, v26.4s, v16.s[2]
        ldp     q21, q26, [x2, #0xa0]
        umlal   v28.2d, v21.2s, v16.s[0]
        umlal   v6.2d, v26.2s, v16.s[0]
        umlal2  v6.2d, v26.4s, v16.s[2]
        umlal2  v28.2d, v21.4s, v16.s[2]
        ldp     q21, q26, [x2, #0xc0]
        umlal   v3.2d, v26.2s, v16.s[0]
        umlal2  v3.2d, v26.4s, v16.s[2]
        umlal   v20.2d, v21.2s, v16.s[0]
        umlal2  v20.2d, v21.4s, v16.s[2]
        ldp     q21, q26, [x2, #0xe0]
        umlal   v2.2d, v21.2s, v16.s[0]
        umlal2  v2.2d, v21.4s, v16.s[2]
        umlal   v11.2d, v26.2s, v16.s[0]
        umlal2  v11.2d, v26.4s, v16.s[2]
        ldp     q21, q26, [x2, #0x100]
        umlal   v15.2d, v21.2s, v16.s[0]
        umlal   v9.2d, v26.2s, v16.s[0]
        umlal2  v15.2d, v21.4s, v16.s[2]
        umlal2  v9.2d, v26.4s, v16.s[2]
        ldp     q16, q21, [x2]
        umlal   v8.2d, v16.2s, v4.s[0]
        ldp     q26, q30, [x2, #0x120]
        umlal2  v8.2d, v16.4s, v4.s[2]
        umlal   v9.2d, v26.2s, v18.s[0]
        umlal2  v9.2d, v26.4s, v18.s[1]
        umlal   v9.2d, v30.2s, v17.s[2]
        umlal2  v9.2d, v30.4s, v17.s[3]
        ext     v16.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v16.2d, #0x1d
        ext     v16.16b, v8.16b, v1.16b, #8
        and     v8.16b, v8.16b, v0.16b
        ldp     q26, q30, [x2, #0x140]
        umlal   v9.2d, v26.2s, v17.s[0]
        umlal2  v9.2d, v26.4s, v17.s[1]
        umlal   v9.2d, v30.2s, v19.s[2]
        umlal2  v9.2d, v30.4s, v19.s[3]
        ldp     q26, q30, [x2, #0x160]
        umlal   v9.2d, v26.2s, v19.s[0]
        umlal2  v9.2d, v26.4s, v19.s[1]
        umlal   v9.2d, v30.2s, v22.s[2]
        umlal2  v9.2d, v30.4s, v22.s[3]
        umlal   v9.2d, v25.2s, v22.s[0]
        umlal2  v9.2d, v25.4s, v22.s[1]
        ldp     d25, d26, [x1, #0xf0]
        usra    v27.2d, v25.2d, #0x34
        shl     v25.2d, v26.2d, #0x12
        usra    v27.2d, v25.2d, #6
        and     v25.16b, v12.16b, v0.16b
        usra    v27.2d, v16.2d, #0x1d
        umlal   v27.2d, v21.2s, v4.s[0]
        umlal2  v27.2d, v21.4s, v4.s[2]
        ldp     q16, q21, [x2, #0x20]
        umlal   v10.2d, v16.2s, v4.s[0]
        usra    v25.2d, v5.2d, #0x1d
        umlal2  v10.2d, v16.4s, v4.s[2]
        ldp     q5, q16, [x2]
        ldr     q16, [x2, #0x480]
        umlal   v13.2d, v21.2s, v4.s[0]
        ldp     q26, q30, [x2, #0x40]
        umlal2  v13.2d, v21.4s, v4.s[2]
        ext     v21.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v25.2d, v12.2d, #0x1d
        umlal   v29.2d, v26.2s, v4.s[0]
        umlal2  v29.2d, v26.4s, v4.s[2]
        ldp     q12, q26, [x2, #0x60]
        umlal   v14.2d, v30.2s, v4.s[0]
        umlal2  v14.2d, v30.4s, v4.s[2]
        umlal   v23.2d, v12.2s, v4.s[0]
        umlal2  v23.2d, v12.4s, v4.s[2]
        umlal   v24.2d, v26.2s, v4.s[0]
        umlal2  v24.2d, v26.4s, v4.s[2]
        ldp     q12, q26, [x2, #0x80]
        umlal   v7.2d, v12.2s, v4.s[0]
        umlal2  v7.2d, v12.4s, v4.s[2]
        umlal   v28.2d, v26.2s, v4.s[0]
        umlal2  v28.2d, v26.4s, v4.s[2]
        ldp     q12, q26, [x2, #0xa0]
        umlal   v6.2d, v12.2s, v4.s[0]
        umlal2  v6.2d, v12.4s, v4.s[2]
        umlal   v20.2d, v26.2s, v4.s[0]
        umlal2  v20.2d, v26.4s, v4.s[2]
        ldp     q12, q26, [x2, #0xc0]
        umlal   v3.2d, v12.2s, v4.s[0]
        umlal2  v3.2d, v12.4s, v4.s[2]
        umlal   v2.2d, v26.2s, v4.s[0]
        umlal2  v2.2d, v26.4s, v4.s[2]
        ldp     q12, q26, [x2, #0xe0]
        umlal   v15.2d, v26.2s, v4.s[0]
        umlal   v27.2d, v5.2s, v8.s[0]
        umlal2  v27.2d, v5.4s, v8.s[2]
        umlal   v11.2d, v12.2s, v4.s[0]
        umlal2  v11.2d, v12.4s, v4.s[2]
        ldp     q12, q5, [x2, #0x240]
        umlal2  v15.2d, v26.4s, v4.s[2]
        ldp     q5, q26, [x2, #0x100]
        umlal   v25.2d, v26.2s, v4.s[0]
        umlal2  v25.2d, v26.4s, v4.s[2]
        umlal   v9.2d, v5.2s, v4.s[0]
        umlal2  v9.2d, v5.4s, v4.s[2]
        ldp     q5, q26, [x2, #0x120]
        uzp1    v4.4s, v4.4s, v8.4s
        umlal   v25.2d, v5.2s, v18.s[2]
        umlal2  v25.2d, v5.4s, v18.s[3]
        ldp     q5, q30, [x2, #0x180]
        umlal   v25.2d, v26.2s, v18.s[0]
        umlal2  v25.2d, v26.4s, v18.s[1]
        ldp     q26, q31, [x2, #0x140]
        umlal   v25.2d, v26.2s, v17.s[2]
        umlal2  v25.2d, v26.4s, v17.s[3]
        umlal   v25.2d, v31.2s, v17.s[0]
        umlal2  v25.2d, v31.4s, v17.s[1]
        ldp     q26, q31, [x2, #0x160]
        umlal   v25.2d, v26.2s, v19.s[2]
        umlal2  v25.2d, v26.4s, v19.s[3]
        umlal   v25.2d, v31.2s, v19.s[0]
        umlal2  v25.2d, v31.4s, v19.s[1]
        umlal   v25.2d, v5.2s, v22.s[2]
        umlal2  v25.2d, v5.4s, v22.s[3]
        umlal   v25.2d, v30.2s, v22.s[0]
        umlal2  v25.2d, v30.4s, v22.s[1]
        ldp     d5, d26, [x1, #0xf8]
        usra    v10.2d, v5.2d, #0x2e
        shl     v5.2d, v26.2d, #0x18
        usra    v10.2d, v5.2d, #6
        mul     v5.2s, v27.2s, v16.2s
        and     v5.16b, v5.16b, v0.16b
        umlal   v27.2d, v12.2s, v5.s[0]
        ext     v26.16b, v1.16b, v27.16b, #8
        usra    v27.2d, v26.2d, #0x1d
        ext     v26.16b, v27.16b, v1.16b, #8
        mul     v16.2s, v26.2s, v16.2s
        and     v16.16b, v16.16b, v0.16b
        umlal2  v27.2d, v12.4s, v16.s[0]
        ext     v12.16b, v27.16b, v1.16b, #8
        usra    v10.2d, v12.2d, #0x1d
        ldp     q12, q26, [x2, #0x10]
        umlal   v10.2d, v12.2s, v8.s[0]
        uzp1    v5.2d, v5.2d, v16.2d
        umlal2  v10.2d, v12.4s, v8.s[2]
        ldp     q12, q16, [x2, #0x30]
        umlal   v13.2d, v26.2s, v8.s[0]
        umlal2  v13.2d, v26.4s, v8.s[2]
        ldr     q26, [x0, #0x90]
        umlal   v29.2d, v12.2s, v8.s[0]
        umlal2  v29.2d, v12.4s, v8.s[2]
        ext     v12.16b, v1.16b, v26.16b, #8
        umlal   v14.2d, v16.2s, v8.s[0]
        umlal2  v14.2d, v16.4s, v8.s[2]
        ldp     q16, q27, [x2, #0x50]
        umlal   v23.2d, v16.2s, v8.s[0]
        umlal2  v23.2d, v16.4s, v8.s[2]
        umlal   v24.2d, v27.2s, v8.s[0]
        umlal2  v24.2d, v27.4s, v8.s[2]
        ldp     q16, q27, [x2, #0x70]
        umlal   v7.2d, v16.2s, v8.s[0]
        umlal2  v7.2d, v16.4s, v8.s[2]
        umlal   v28.2d, v27.2s, v8.s[0]
        umlal2  v28.2d, v27.4s, v8.s[2]
        ldp     q16, q27, [x2, #0x90]
        umlal   v6.2d, v16.2s, v8.s[0]
        umlal   v20.2d, v27.2s, v8.s[0]
        umlal2  v20.2d, v27.4s, v8.s[2]
        umlal2  v6.2d, v16.4s, v8.s[2]
        ldp     q16, q27, [x2, #0xb0]
        umlal   v3.2d, v16.2s, v8.s[0]
        umlal2  v3.2d, v16.4s, v8.s[2]
        umlal   v2.2d, v27.2s, v8.s[0]
        umlal2  v2.2d, v27.4s, v8.s[2]
        ldp     q16, q27, [x2, #0xd0]
        umlal   v11.2d, v16.2s, v8.s[0]
        umlal   v15.2d, v27.2s, v8.s[0]
        umlal2  v15.2d, v27.4s, v8.s[2]
        umlal2  v11.2d, v16.4s, v8.s[2]
        ldp     q16, q27, [x2, #0xf0]
        umlal   v25.2d, v27.2s, v8.s[0]
        umlal   v9.2d, v16.2s, v8.s[0]
        umlal2  v9.2d, v16.4s, v8.s[2]
        umlal2  v25.2d, v27.4s, v8.s[2]
        ext     v16.16b, v26.16b, v1.16b, #8
        and     v26.16b, v26.16b, v0.16b
        usra    v26.2d, v21.2d, #0x1d
        usra    v26.2d, v12.2d, #0x1d
        ldp     q12, q21, [x2, #0x110]
        umlal   v26.2d, v12.2s, v8.s[0]
        umlal2  v26.2d, v12.4s, v8.s[2]
        ldp     q12, q8, [x2, #0x130]
        umlal   v26.2d, v21.2s, v4.s[0]
        umlal2  v26.2d, v21.4s, v4.s[1]
        ldp     q21, q27, [x2, #0x250]
        umlal   v26.2d, v12.2s, v18.s[2]
        umlal2  v26.2d, v12.4s, v18.s[3]
        ldp     q12, q27, [x2, #0x240]
        umlal   v26.2d, v8.2s, v18.s[0]
        umlal2  v26.2d, v8.4s, v18.s[1]
        ldp     q8, q27, [x2, #0x150]
        umlal   v26.2d, v8.2s, v17.s[2]
        umlal2  v26.2d, v8.4s, v17.s[3]
        umlal   v26.2d, v27.2s, v17.s[0]
        umlal2  v26.2d, v27.4s, v17.s[1]
        ldp     q8, q27, [x2, #0x170]
        umlal   v10.2d, v21.2s, v5.s[0]
        umlal   v26.2d, v8.2s, v19.s[2]
        umlal2  v26.2d, v8.4s, v19.s[3]
        umlal   v26.2d, v27.2s, v19.s[0]
        umlal2  v26.2d, v27.4s, v19.s[1]
        ldp     q8, q27, [x2, #0x190]
        umlal2  v10.2d, v21.4s, v5.s[2]
        umlal   v26.2d, v8.2s, v22.s[2]
        umlal2  v26.2d, v8.4s, v22.s[3]
        ldr     q8, [x2, #0x480]
        umlal   v26.2d, v27.2s, v22.s[0]
        umlal2  v26.2d, v27.4s, v22.s[1]
        ldr     q21, [x0, #0xa0]
        mul     v27.2s, v10.2s, v8.2s
        and     v27.16b, v27.16b, v0.16b
        umlal   v10.2d, v12.2s, v27.s[0]
        ext     v30.16b, v1.16b, v10.16b, #8
        usra    v10.2d, v30.2d, #0x1d
        ext     v30.16b, v10.16b, v1.16b, #8
        mul     v8.2s, v30.2s, v8.2s
        and     v8.16b, v8.16b, v0.16b
        uzp1    v27.2d, v27.2d, v8.2d
        umlal2  v10.2d, v12.4s, v8.s[0]
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v13.2d, v10.2d, #0x1d
        ldp     q10, q12, [x2, #0x260]
        umlal   v13.2d, v10.2s, v5.s[0]
        umlal2  v13.2d, v10.4s, v5.s[2]
        ext     v10.16b, v21.16b, v1.16b, #8
        umlal   v29.2d, v12.2s, v5.s[0]
        umlal2  v29.2d, v12.4s, v5.s[2]
        ldp     q12, q8, [x2, #0x280]
        umlal   v14.2d, v12.2s, v5.s[0]
        umlal2  v14.2d, v12.4s, v5.s[2]
        umlal   v23.2d, v8.2s, v5.s[0]
        umlal2  v23.2d, v8.4s, v5.s[2]
        ldp     q12, q8, [x2, #0x2a0]
        umlal   v24.2d, v12.2s, v5.s[0]
        umlal2  v24.2d, v12.4s, v5.s[2]
        umlal   v7.2d, v8.2s, v5.s[0]
        umlal2  v7.2d, v8.4s, v5.s[2]
        ldp     q12, q8, [x2, #0x2c0]
        umlal   v28.2d, v12.2s, v5.s[0]
        umlal2  v28.2d, v12.4s, v5.s[2]
        umlal   v6.2d, v8.2s, v5.s[0]
        umlal2  v6.2d, v8.4s, v5.s[2]
        and     v12.16b, v21.16b, v0.16b
        usra    v12.2d, v16.2d, #0x1d
        ldp     q8, q16, [x2, #0x360]
        ext     v16.16b, v1.16b, v21.16b, #8
        usra    v12.2d, v16.2d, #0x1d
        uzp1    v16.4s, v5.4s, v27.4s
        ldp     q21, q30, [x2, #0x2e0]
        umlal   v12.2d, v8.2s, v5.s[0]
        umlal2  v12.2d, v8.4s, v5.s[2]
        umlal   v20.2d, v21.2s, v5.s[0]
        umlal   v3.2d, v30.2s, v5.s[0]
        umlal2  v20.2d, v21.4s, v5.s[2]
        umlal2  v3.2d, v30.4s, v5.s[2]
        ldp     q8, q21, [x2, #0x300]
        umlal   v2.2d, v8.2s, v5.s[0]
        umlal   v11.2d, v21.2s, v5.s[0]
        umlal2  v11.2d, v21.4s, v5.s[2]
        umlal2  v2.2d, v8.4s, v5.s[2]
        ldr     q8, [x0, #0xb0]
        ldp     q21, q30, [x2, #0x320]
        umlal   v9.2d, v30.2s, v5.s[0]
        umlal   v15.2d, v21.2s, v5.s[0]
        umlal2  v15.2d, v21.4s, v5.s[2]
        umlal2  v9.2d, v30.4s, v5.s[2]
        ldp     q21, q30, [x2, #0x340]
        umlal   v26.2d, v30.2s, v5.s[0]
        umlal   v25.2d, v21.2s, v5.s[0]
        umlal2  v25.2d, v21.4s, v5.s[2]
        umlal2  v26.2d, v30.4s, v5.s[2]
        ldp     q5, q21, [x2, #0x120]
        umlal   v12.2d, v5.2s, v4.s[2]
        umlal2  v12.2d, v5.4s, v4.s[3]
        ldr     d5, [x1, #0x130]
        umlal   v12.2d, v21.2s, v4.s[0]
        shl     v5.2d, v5.2d, #2
        umlal2  v12.2d, v21.4s, v4.s[1]
        ldp     q21, q30, [x2, #0x140]
        umlal   v12.2d, v21.2s, v18.s[2]
        umlal2  v12.2d, v21.4s, v18.s[3]
        umlal   v12.2d, v30.2s, v18.s[0]
        umlal2  v12.2d, v30.4s, v18.s[1]
        ldp     q21, q30, [x2, #0x160]
        umlal   v12.2d, v21.2s, v17.s[2]
        umlal2  v12.2d, v21.4s, v17.s[3]
        umlal   v12.2d, v30.2s, v17.s[0]
        umlal2  v12.2d, v30.4s, v17.s[1]
        ldp     q21, q30, [x2, #0x180]
        umlal   v12.2d, v21.2s, v19.s[2]
        umlal2  v12.2d, v21.4s, v19.s[3]
        umlal   v12.2d, v30.2s, v19.s[0]
        umlal2  v12.2d, v30.4s, v19.s[1]
        ldp     q21, q30, [x2, #0x1a0]
        umlal   v12.2d, v21.2s, v22.s[2]
        umlal2  v12.2d, v21.4s, v22.s[3]
        umlal   v12.2d, v30.2s, v22.s[0]
        umlal2  v12.2d, v30.4s, v22.s[1]
        ldp     q21, q30, [x2, #0x250]
        umlal   v13.2d, v21.2s, v27.s[0]
        umlal   v29.2d, v30.2s, v27.s[0]
        umlal2  v13.2d, v21.4s, v27.s[2]
        ldp     d21, d31, [x1, #0x100]
        umlal2  v29.2d, v30.4s, v27.s[2]
        usra    v13.2d, v21.2d, #0x28
        shl     v21.2d, v31.2d, #0x1e
        usra    v13.2d, v21.2d, #6
        ldp     d21, d30, [x1, #0x108]
        usra    v29.2d, v21.2d, #0x22
        shl     v21.2d, v30.2d, #0x24
        usra    v29.2d, v21.2d, #6
        uzp2    v21.2d, v13.2d, v29.2d
        uzp1    v13.2d, v13.2d, v29.2d
        shl     v29.2d, v21.2d, #0x23
        usra    v13.2d, v29.2d, #6
        ext     v29.16b, v1.16b, v21.16b, #8
        usra    v13.2d, v29.2d, #0x1d
        str     q13, [x0]
        ext     v13.16b, v8.16b, v1.16b, #8
        ldp     q29, q30, [x2, #0x270]
        umlal   v14.2d, v29.2s, v27.s[0]
        umlal   v23.2d, v30.2s, v27.s[0]
        umlal2  v23.2d, v30.4s, v27.s[2]
        umlal2  v14.2d, v29.4s, v27.s[2]
        ldp     d29, d30, [x1, #0x110]
        usra    v14.2d, v29.2d, #0x1c
        shl     v29.2d, v30.2d, #0x2a
        usra    v14.2d, v29.2d, #6
        ldp     d29, d30, [x1, #0x118]
        usra    v23.2d, v29.2d, #0x16
        shl     v29.2d, v30.2d, #0x30
        usra    v23.2d, v29.2d, #6
        ldp     q29, q30, [x2, #0x370]
        ldp     q30, q31, [x2, #0x290]
        umlal   v7.2d, v31.2s, v27.s[0]
        umlal2  v7.2d, v31.4s, v27.s[2]
        umlal   v24.2d, v30.2s, v27.s[0]
        uzp1    v31.2d, v14.2d, v23.2d
        umlal2  v24.2d, v30.4s, v27.s[2]
        uzp2    v14.2d, v14.2d, v23.2d
        ext     v21.16b, v21.16b, v14.16b, #8
        shl     v23.2d, v14.2d, #0x23
        usra    v31.2d, v23.2d, #6
        usra    v31.2d, v21.2d, #0x1d
        ext     v21.16b, v1.16b, v8.16b, #8
        and     v8.16b, v8.16b, v0.16b
        usra    v8.2d, v10.2d, #0x1d
        usra    v8.2d, v21.2d, #0x1d
        ldp     d10, d21, [x1, #0x120]
        usra    v24.2d, v10.2d, #0x10
        shl     v10.2d, v21.2d, #0x36
        str     q31, [x0, #0x10]
        usra    v24.2d, v10.2d, #6
        ldr     q10, [x0, #0xc0]
        ldp     q21, q23, [x2, #0x2b0]
        umlal   v28.2d, v21.2s, v27.s[0]
        umlal   v6.2d, v23.2s, v27.s[0]
        ldp     d30, d31, [x1, #0x128]
        usra    v7.2d, v30.2d, #0xa
        umlal2  v28.2d, v21.4s, v27.s[2]
        shl     v21.2d, v31.2d, #0x3c
        umlal2  v6.2d, v23.4s, v27.s[2]
        usra    v7.2d, v21.2d, #6
        ldp     q21, q23, [x2, #0x350]
        umlal   v8.2d, v23.2s, v27.s[0]
        usra    v28.2d, v5.2d, #6
        umlal2  v8.2d, v23.4s, v27.s[2]
        ldp     q5, q23, [x2, #0x2d0]
        umlal   v20.2d, v5.2s, v27.s[0]
        uzp2    v30.2d, v24.2d, v7.2d
        umlal2  v20.2d, v5.4s, v27.s[2]
        uzp1    v5.2d, v24.2d, v7.2d
        umlal   v3.2d, v23.2s, v27.s[0]
        shl     v7.2d, v30.2d, #0x23
        umlal2  v3.2d, v23.4s, v27.s[2]
        usra    v5.2d, v7.2d, #6
        ldp     d7, d23, [x1, #0x130]
        usra    v6.2d, v7.2d, #0x3e
        shl     v7.2d, v23.2d, #8
        umlal   v8.2d, v29.2s, v16.s[0]
        usra    v6.2d, v7.2d, #6
        ext     v14.16b, v14.16b, v30.16b, #8
        ldp     q7, q23, [x2, #0x2f0]
        umlal   v2.2d, v7.2s, v27.s[0]
        umlal2  v2.2d, v7.4s, v27.s[2]
        ldp     d7, d24, [x1, #0x140]
        umlal   v11.2d, v23.2s, v27.s[0]
        usra    v5.2d, v14.2d, #0x1d
        umlal2  v11.2d, v23.4s, v27.s[2]
        usra    v3.2d, v7.2d, #0x32
        uzp2    v14.2d, v28.2d, v6.2d
        shl     v7.2d, v24.2d, #0x14
        umlal2  v8.2d, v29.4s, v16.s[1]
        shl     v23.2d, v14.2d, #0x23
        str     q5, [x0, #0x20]
        usra    v3.2d, v7.2d, #6
        ldp     q5, q7, [x2, #0x330]
        and     v24.16b, v10.16b, v0.16b
        uzp1    v6.2d, v28.2d, v6.2d
        umlal   v25.2d, v5.2s, v27.s[0]
        usra    v6.2d, v23.2d, #6
        umlal   v26.2d, v7.2s, v27.s[0]
        ldp     q23, q28, [x2, #0x310]
        ldp     d29, d31, [x1, #0x138]
        ext     v30.16b, v30.16b, v14.16b, #8
        usra    v20.2d, v29.2d, #0x38
        umlal   v9.2d, v28.2s, v27.s[0]
        shl     v29.2d, v31.2d, #0xe
        umlal   v15.2d, v23.2s, v27.s[0]
        usra    v6.2d, v30.2d, #0x1d
        umlal2  v9.2d, v28.4s, v27.s[2]
        ldp     q28, q30, [x2, #0x130]
        umlal2  v15.2d, v23.4s, v27.s[2]
        ldp     d23, d31, [x1, #0x150]
        umlal2  v25.2d, v5.4s, v27.s[2]
        usra    v20.2d, v29.2d, #6
        usra    v11.2d, v23.2d, #0x26
        uzp1    v5.2d, v20.2d, v3.2d
        umlal   v8.2d, v28.2s, v4.s[2]
        ext     v23.16b, v10.16b, v1.16b, #8
        umlal2  v8.2d, v28.4s, v4.s[3]
        uzp2    v3.2d, v20.2d, v3.2d
        ldp     d20, d28, [x1, #0x148]
        ext     v14.16b, v14.16b, v3.16b, #8
        shl     v29.2d, v3.2d, #0x23
        ext     v10.16b, v1.16b, v10.16b, #8
        usra    v24.2d, v13.2d, #0x1d
        umlal   v8.2d, v30.2s, v4.s[0]
        usra    v2.2d, v20.2d, #0x2c
        umlal2  v8.2d, v30.4s, v4.s[1]
        shl     v13.2d, v31.2d, #0x20
        umlal   v12.2d, v21.2s, v27.s[0]
        shl     v20.2d, v28.2d, #0x1a
        umlal2  v12.2d, v21.4s, v27.s[2]
        usra    v2.2d, v20.2d, #6
        umlal2  v26.2d, v7.4s, v27.s[2]
        usra    v11.2d, v13.2d, #6
        ldp     q13, q7, [x2, #0x370]
        usra    v5.2d, v29.2d, #6
        uzp2    v20.2d, v2.2d, v11.2d
        uzp1    v11.2d, v2.2d, v11.2d
        shl     v2.2d, v20.2d, #0x23
        str     q6, [x0, #0x30]
        usra    v24.2d, v10.2d, #0x1d
        ldr     d10, [x1, #0x180]
        ldp     d6, d21, [x1, #0x160]
        usra    v11.2d, v2.2d, #6
        ext     v2.16b, v3.16b, v20.16b, #8
        usra    v5.2d, v14.2d, #0x1d
        umlal   v24.2d, v13.2s, v27.s[0]
        usra    v11.2d, v2.2d, #0x1d
        ldp     q14, q2, [x2, #0x140]
        usra    v9.2d, v6.2d, #0x1a
        str     q11, [x0, #0x50]
        shl     v11.2d, v21.2d, #0x2c
        umlal2  v24.2d, v13.4s, v27.s[2]
        ldr     q13, [x0, #0xd0]
        usra    v9.2d, v11.2d, #6
        ldp     q11, q3, [x2, #0x150]
        ldp     d6, d21, [x1, #0x158]
        shl     v10.2d, v10.2d, #4
        str     q5, [x0, #0x40]
        usra    v15.2d, v6.2d, #0x20
        umlal   v8.2d, v11.2s, v18.s[2]
        shl     v5.2d, v21.2d, #0x26
        umlal2  v8.2d, v11.4s, v18.s[3]
        ldp     q11, q6, [x2, #0x190]
        umlal   v24.2d, v7.2s, v16.s[0]
        usra    v15.2d, v5.2d, #6
        ldp     q5, q21, [x2, #0x170]
        umlal2  v24.2d, v7.4s, v16.s[1]
        umlal   v24.2d, v14.2s, v4.s[2]
        uzp2    v7.2d, v15.2d, v9.2d
        umlal   v8.2d, v3.2s, v18.s[0]
        uzp1    v15.2d, v15.2d, v9.2d
        umlal2  v8.2d, v3.4s, v18.s[1]
        shl     v9.2d, v7.2d, #0x23
        umlal2  v24.2d, v14.4s, v4.s[3]
        and     v14.16b, v13.16b, v0.16b
        umlal   v24.2d, v2.2s, v4.s[0]
        usra    v15.2d, v9.2d, #6
        ext     v9.16b, v13.16b, v1.16b, #8
        ldp     d3, d28, [x1, #0x168]
        umlal   v8.2d, v5.2s, v17.s[2]
        ext     v20.16b, v20.16b, v7.16b, #8
        usra    v14.2d, v23.2d, #0x1d
        umlal2  v8.2d, v5.4s, v17.s[3]
        ext     v13.16b, v1.16b, v13.16b, #8
        usra    v15.2d, v20.2d, #0x1d
        umlal   v8.2d, v21.2s, v17.s[0]
        usra    v14.2d, v13.2d, #0x1d
        ldp     q13, q5, [x2, #0x380]
        umlal2  v24.2d, v2.4s, v4.s[1]
        umlal2  v8.2d, v21.4s, v17.s[1]
        ldp     q2, q20, [x2, #0x160]
        ldp     d21, d23, [x1, #0x178]
        umlal   v8.2d, v11.2s, v19.s[2]
        umlal2  v8.2d, v11.4s, v19.s[3]
        ldp     d11, d29, [x1, #0x170]
        shl     v28.2d, v28.2d, #0x32
        umlal   v8.2d, v6.2s, v19.s[0]
        umlal2  v8.2d, v6.4s, v19.s[1]
        usra    v25.2d, v3.2d, #0x14
        shl     v3.2d, v23.2d, #0x3e
        str     q15, [x0, #0x60]
        umlal   v24.2d, v2.2s, v18.s[2]
        usra    v12.2d, v21.2d, #8
        umlal2  v24.2d, v2.4s, v18.s[3]
        ldp     q15, q2, [x2, #0x180]
        umlal   v24.2d, v20.2s, v18.s[0]
        usra    v26.2d, v11.2d, #0xe
        umlal2  v24.2d, v20.4s, v18.s[1]
        ldp     q11, q6, [x2, #0x150]
        usra    v12.2d, v3.2d, #6
        shl     v3.2d, v29.2d, #0x38
        usra    v26.2d, v3.2d, #6
        ldp     q3, q20, [x2, #0x170]
        umlal   v24.2d, v15.2s, v17.s[2]
        usra    v25.2d, v28.2d, #6
        ldr     q21, [x0, #0xe0]
        umlal2  v24.2d, v15.4s, v17.s[3]
        ldp     q15, q23, [x2, #0x1b0]
        umlal   v14.2d, v13.2s, v27.s[0]
        umlal   v24.2d, v2.2s, v17.s[0]
        uzp2    v28.2d, v25.2d, v26.2d
        umlal2  v14.2d, v13.4s, v27.s[2]
        ext     v13.16b, v7.16b, v28.16b, #8
        umlal2  v24.2d, v2.4s, v17.s[1]
        uzp1    v2.2d, v25.2d, v26.2d
        ext     v7.16b, v21.16b, v1.16b, #8
        shl     v25.2d, v28.2d, #0x23
        umlal   v14.2d, v5.2s, v16.s[0]
        usra    v2.2d, v25.2d, #6
        ldp     q25, q26, [x2, #0x1a0]
        umlal2  v14.2d, v5.4s, v16.s[1]
        umlal   v14.2d, v11.2s, v4.s[2]
        usra    v2.2d, v13.2d, #0x1d
        umlal   v8.2d, v15.2s, v22.s[2]
        umlal2  v14.2d, v11.4s, v4.s[3]
        and     v11.16b, v21.16b, v0.16b
        ext     v13.16b, v1.16b, v21.16b, #8
        usra    v11.2d, v9.2d, #0x1d
        umlal   v14.2d, v6.2s, v4.s[0]
        str     q2, [x0, #0x70]
        usra    v11.2d, v13.2d, #0x1d
        umlal   v24.2d, v25.2s, v19.s[2]
        ldp     q13, q9, [x2, #0x390]
        umlal2  v8.2d, v15.4s, v22.s[3]
        ldp     q15, q2, [x2, #0x160]
        umlal2  v14.2d, v6.4s, v4.s[1]
        umlal2  v24.2d, v25.4s, v19.s[3]
        ldp     q5, q6, [x2, #0x190]
        umlal   v8.2d, v23.2s, v22.s[0]
        umlal   v14.2d, v3.2s, v18.s[2]
        umlal2  v14.2d, v3.4s, v18.s[3]
        ldr     q3, [x0, #0xf0]
        umlal   v24.2d, v26.2s, v19.s[0]
        umlal2  v8.2d, v23.4s, v22.s[1]
        umlal   v14.2d, v20.2s, v18.s[0]
        ext     v21.16b, v3.16b, v1.16b, #8
        usra    v8.2d, v10.2d, #6
        umlal2  v14.2d, v20.4s, v18.s[1]
        ldp     q10, q20, [x2, #0x1c0]
        umlal2  v24.2d, v26.4s, v19.s[1]
        uzp2    v23.2d, v12.2d, v8.2d
        uzp1    v12.2d, v12.2d, v8.2d
        and     v8.16b, v3.16b, v0.16b
        usra    v8.2d, v7.2d, #0x1d
        ext     v7.16b, v28.16b, v23.16b, #8
        shl     v25.2d, v23.2d, #0x23
        umlal   v14.2d, v5.2s, v17.s[2]
        usra    v12.2d, v25.2d, #6
        ext     v3.16b, v1.16b, v3.16b, #8
        usra    v8.2d, v3.2d, #0x1d
        ldp     q3, q25, [x2, #0x180]
        umlal   v24.2d, v10.2s, v22.s[2]
        usra    v12.2d, v7.2d, #0x1d
        umlal2  v24.2d, v10.4s, v22.s[3]
        ldp     q10, q7, [x2, #0x1b0]
        umlal2  v14.2d, v5.4s, v17.s[3]
        str     q12, [x0, #0x80]
        ldr     q12, [x0, #0x100]
        umlal   v11.2d, v13.2s, v27.s[0]
        umlal2  v11.2d, v13.4s, v27.s[2]
        ldp     q13, q5, [x2, #0x1d0]
        ldp     d26, d28, [x1, #0x180]
        umlal   v14.2d, v6.2s, v17.s[0]
        umlal2  v14.2d, v6.4s, v17.s[1]
        umlal   v24.2d, v20.2s, v22.s[0]
        umlal2  v24.2d, v20.4s, v22.s[1]
        shl     v6.2d, v28.2d, #0xa
        umlal   v11.2d, v9.2s, v16.s[0]
        umlal2  v11.2d, v9.4s, v16.s[1]
        and     v9.16b, v12.16b, v0.16b
        usra    v9.2d, v21.2d, #0x1d
        ext     v20.16b, v12.16b, v1.16b, #8
        umlal   v11.2d, v15.2s, v4.s[2]
        usra    v24.2d, v26.2d, #0x3c
        umlal2  v11.2d, v15.4s, v4.s[3]
        ldp     q15, q21, [x2, #0x3a0]
        umlal   v11.2d, v2.2s, v4.s[0]
        usra    v24.2d, v6.2d, #6
        umlal2  v11.2d, v2.4s, v4.s[1]
        ldp     q2, q6, [x2, #0x170]
        umlal   v11.2d, v3.2s, v18.s[2]
        ldp     d26, d28, [x1, #0x188]
        umlal2  v11.2d, v3.4s, v18.s[3]
        umlal   v14.2d, v10.2s, v19.s[2]
        umlal   v11.2d, v25.2s, v18.s[0]
        umlal2  v14.2d, v10.4s, v19.s[3]
        shl     v10.2d, v28.2d, #0x10
        ldp     q3, q28, [x2, #0x1a0]
        umlal   v14.2d, v7.2s, v19.s[0]
        umlal2  v14.2d, v7.4s, v19.s[1]
        ldp     q7, q29, [x2, #0x1c0]
        umlal   v14.2d, v13.2s, v22.s[2]
        umlal2  v14.2d, v13.4s, v22.s[3]
        umlal   v14.2d, v5.2s, v22.s[0]
        umlal2  v14.2d, v5.4s, v22.s[1]
        usra    v14.2d, v26.2d, #0x36
        usra    v14.2d, v10.2d, #6
        uzp2    v10.2d, v24.2d, v14.2d
        uzp1    v13.2d, v24.2d, v14.2d
        shl     v14.2d, v10.2d, #0x23
        ext     v5.16b, v23.16b, v10.16b, #8
        usra    v13.2d, v14.2d, #6
        ldp     q14, q23, [x2, #0x1e0]
        usra    v13.2d, v5.2d, #0x1d
        ldp     q5, q24, [x2, #0x190]
        str     q13, [x0, #0x90]
        ext     v12.16b, v1.16b, v12.16b, #8
        umlal2  v11.2d, v25.4s, v18.s[1]
        ldp     d13, d25, [x1, #0x190]
        shl     v25.2d, v25.2d, #0x16
        umlal   v11.2d, v3.2s, v17.s[2]
        umlal2  v11.2d, v3.4s, v17.s[3]
        usra    v9.2d, v12.2d, #0x1d
        umlal   v11.2d, v28.2s, v17.s[0]
        ldp     q12, q3, [x2, #0x1b0]
        umlal2  v11.2d, v28.4s, v17.s[1]
        ldr     q26, [x0, #0x110]
        umlal   v11.2d, v7.2s, v19.s[2]
        and     v0.16b, v26.16b, v0.16b
        umlal2  v11.2d, v7.4s, v19.s[3]
        ext     v7.16b, v1.16b, v26.16b, #8
        umlal   v11.2d, v29.2s, v19.s[0]
        ldp     q28, q30, [x2, #0x1d0]
        umlal2  v11.2d, v29.4s, v19.s[1]
        usra    v0.2d, v20.2d, #0x1d
        umlal   v8.2d, v15.2s, v27.s[0]
        usra    v0.2d, v7.2d, #0x1d
        umlal   v11.2d, v14.2s, v22.s[2]
        umlal2  v11.2d, v14.4s, v22.s[3]
        ldp     q14, q7, [x2, #0x1f0]
        umlal2  v8.2d, v15.4s, v27.s[2]
        umlal   v8.2d, v21.2s, v16.s[0]
        umlal   v11.2d, v23.2s, v22.s[0]
        umlal2  v8.2d, v21.4s, v16.s[1]
        ldp     q15, q20, [x2, #0x3b0]
        umlal   v8.2d, v2.2s, v4.s[2]
        umlal2  v11.2d, v23.4s, v22.s[1]
        usra    v11.2d, v13.2d, #0x30
        usra    v11.2d, v25.2d, #6
        ldp     q13, q21, [x2, #0x180]
        umlal2  v8.2d, v2.4s, v4.s[3]
        ldp     d2, d23, [x1, #0x198]
        umlal   v8.2d, v6.2s, v4.s[0]
        shl     v23.2d, v23.2d, #0x1c
        umlal2  v8.2d, v6.4s, v4.s[1]
        umlal   v8.2d, v5.2s, v18.s[2]
        umlal2  v8.2d, v5.4s, v18.s[3]
        ldp     q5, q6, [x2, #0x1a0]
        umlal   v8.2d, v24.2s, v18.s[0]
        umlal2  v8.2d, v24.4s, v18.s[1]
        umlal   v8.2d, v12.2s, v17.s[2]
        umlal2  v8.2d, v12.4s, v17.s[3]
        umlal   v8.2d, v3.2s, v17.s[0]
        ldp     q12, q24, [x2, #0x1c0]
        umlal2  v8.2d, v3.4s, v17.s[1]
        ext     v1.16b, v26.16b, v1.16b, #8
        umlal   v8.2d, v28.2s, v19.s[2]
        ldp     q3, q25, [x2, #0x1e0]
        umlal2  v8.2d, v28.4s, v19.s[3]
        umlal   v8.2d, v30.2s, v19.s[0]
        umlal2  v8.2d, v30.4s, v19.s[1]
        ldp     q26, q28, [x2, #0x200]
        umlal   v8.2d, v14.2s, v22.s[2]
        umlal2  v8.2d, v14.4s, v22.s[3]
        umlal   v9.2d, v15.2s, v27.s[0]
        umlal   v8.2d, v7.2s, v22.s[0]
        umlal2  v8.2d, v7.4s, v22.s[1]
        usra    v8.2d, v2.2d, #0x2a
        umlal2  v9.2d, v15.4s, v27.s[2]
        usra    v8.2d, v23.2d, #6
        uzp1    v15.2d, v11.2d, v8.2d
        uzp2    v11.2d, v11.2d, v8.2d
        umlal   v9.2d, v20.2s, v16.s[0]
        shl     v14.2d, v11.2d, #0x23
        umlal2  v9.2d, v20.4s, v16.s[1]
        usra    v15.2d, v14.2d, #6
        umlal   v9.2d, v13.2s, v4.s[2]
        ext     v10.16b, v10.16b, v11.16b, #8
        usra    v15.2d, v10.2d, #0x1d
        str     q15, [x0, #0xa0]
        umlal2  v9.2d, v13.4s, v4.s[3]
        umlal   v9.2d, v21.2s, v4.s[0]
        ldp     q10, q13, [x2, #0x3c0]
        umlal2  v9.2d, v21.4s, v4.s[1]
        ldp     d15, d14, [x1, #0x1a0]
        umlal   v9.2d, v5.2s, v18.s[2]
        ldp     q8, q2, [x2, #0x190]
        umlal2  v9.2d, v5.4s, v18.s[3]
        shl     v14.2d, v14.2d, #0x22
        umlal   v9.2d, v6.2s, v18.s[0]
        ldp     q5, q7, [x2, #0x1b0]
        umlal2  v9.2d, v6.4s, v18.s[1]
        ldp     q6, q20, [x2, #0x1d0]
        umlal   v9.2d, v12.2s, v17.s[2]
        ldp     q21, q23, [x2, #0x1f0]
        umlal2  v9.2d, v12.4s, v17.s[3]
        umlal   v9.2d, v24.2s, v17.s[0]
        umlal2  v9.2d, v24.4s, v17.s[1]
        ldp     q12, q24, [x2, #0x210]
        umlal   v9.2d, v3.2s, v19.s[2]
        umlal2  v9.2d, v3.4s, v19.s[3]
        umlal   v9.2d, v25.2s, v19.s[0]
        umlal2  v9.2d, v25.4s, v19.s[1]
        ldp     q3, q25, [x2, #0x3d0]
        umlal   v9.2d, v26.2s, v22.s[2]
        umlal2  v9.2d, v26.4s, v22.s[3]
        umlal   v9.2d, v28.2s, v22.s[0]
        umlal   v0.2d, v10.2s, v27.s[0]
        umlal2  v0.2d, v10.4s, v27.s[2]
        ldp     d10, d26, [x1, #0x1a8]
        umlal   v0.2d, v13.2s, v16.s[0]
        shl     v26.2d, v26.2d, #0x28
        umlal2  v9.2d, v28.4s, v22.s[1]
        usra    v9.2d, v15.2d, #0x24
        usra    v9.2d, v14.2d, #6
        umlal2  v0.2d, v13.4s, v16.s[1]
        umlal   v0.2d, v8.2s, v4.s[2]
        ldp     q13, q15, [x2, #0x1a0]
        umlal2  v0.2d, v8.4s, v4.s[3]
        ldp     q14, q8, [x2, #0x1c0]
        umlal   v0.2d, v2.2s, v4.s[0]
        umlal2  v0.2d, v2.4s, v4.s[1]
        ldp     q2, q28, [x2, #0x1e0]
        umlal   v0.2d, v5.2s, v18.s[2]
        umlal2  v0.2d, v5.4s, v18.s[3]
        ldr     q5, [x2, #0x230]
        umlal   v0.2d, v7.2s, v18.s[0]
        umlal2  v0.2d, v7.4s, v18.s[1]
        umlal   v0.2d, v6.2s, v17.s[2]
        umlal2  v0.2d, v6.4s, v17.s[3]
        ldp     q6, q7, [x2, #0x200]
        umlal   v0.2d, v20.2s, v17.s[0]
        umlal2  v0.2d, v20.4s, v17.s[1]
        umlal   v0.2d, v21.2s, v19.s[2]
        umlal2  v0.2d, v21.4s, v19.s[3]
        ldp     q20, q21, [x2, #0x220]
        umlal   v0.2d, v23.2s, v19.s[0]
        umlal2  v0.2d, v23.4s, v19.s[1]
        ldp     q23, q29, [x2, #0x3e0]
        umlal   v0.2d, v12.2s, v22.s[2]
        umull   v30.2d, v3.2s, v27.s[0]
        umlal2  v0.2d, v12.4s, v22.s[3]
        ldr     q12, [x2, #0x400]
        umlal   v0.2d, v24.2s, v22.s[0]
        umlal2  v30.2d, v3.4s, v27.s[2]
        ldr     q3, [x2, #0x410]
        umlal2  v0.2d, v24.4s, v22.s[1]
        usra    v0.2d, v10.2d, #0x1e
        umlal   v30.2d, v25.2s, v16.s[0]
        usra    v0.2d, v26.2d, #6
        umlal2  v30.2d, v25.4s, v16.s[1]
        uzp2    v10.2d, v9.2d, v0.2d
        umlal   v30.2d, v13.2s, v4.s[2]
        uzp1    v9.2d, v9.2d, v0.2d
        umlal2  v30.2d, v13.4s, v4.s[3]
        ldp     q13, q0, [x2, #0x1b0]
        umlal   v30.2d, v15.2s, v4.s[0]
        shl     v24.2d, v10.2d, #0x23
        umlal2  v30.2d, v15.4s, v4.s[1]
        usra    v9.2d, v24.2d, #6
        umlal   v30.2d, v14.2s, v18.s[2]
        ldp     q15, q24, [x2, #0x1d0]
        ldp     q25, q26, [x2, #0x1f0]
        umlal2  v30.2d, v14.4s, v18.s[3]
        umlal   v30.2d, v8.2s, v18.s[0]
        ext     v11.16b, v11.16b, v10.16b, #8
        umlal2  v30.2d, v8.4s, v18.s[1]
        ldp     d14, d8, [x1, #0x1b0]
        umlal   v30.2d, v2.2s, v17.s[2]
        usra    v9.2d, v11.2d, #0x1d
        str     q9, [x0, #0xb0]
        shl     v11.2d, v8.2d, #0x2e
        umlal2  v30.2d, v2.4s, v17.s[3]
        ldp     q8, q9, [x2, #0x210]
        umlal   v30.2d, v28.2s, v17.s[0]
        umlal2  v30.2d, v28.4s, v17.s[1]
        ldp     q2, q28, [x2, #0x3f0]
        umlal   v30.2d, v6.2s, v19.s[2]
        umlal2  v30.2d, v6.4s, v19.s[3]
        umlal   v30.2d, v7.2s, v19.s[0]
        umlal2  v30.2d, v7.4s, v19.s[1]
        umlal   v30.2d, v20.2s, v22.s[2]
        umull   v6.2d, v23.2s, v27.s[0]
        umlal2  v30.2d, v20.4s, v22.s[3]
        umlal   v30.2d, v21.2s, v22.s[0]
        umlal2  v6.2d, v23.4s, v27.s[2]
        umlal   v6.2d, v29.2s, v16.s[0]
        umlal2  v6.2d, v29.4s, v16.s[1]
        umlal2  v30.2d, v21.4s, v22.s[1]
        usra    v30.2d, v1.2d, #0x1d
        usra    v30.2d, v14.2d, #0x18
        usra    v30.2d, v11.2d, #6
        umlal   v6.2d, v13.2s, v4.s[2]
        ldp     d11, d14, [x1, #0x1b8]
        umlal2  v6.2d, v13.4s, v4.s[3]
        ldp     q13, q1, [x2, #0x1c0]
        umlal   v6.2d, v0.2s, v4.s[0]
        shl     v14.2d, v14.2d, #0x34
        umlal2  v6.2d, v0.4s, v4.s[1]
        ldp     q0, q7, [x2, #0x1e0]
        umlal   v6.2d, v15.2s, v18.s[2]
        ldp     q20, q21, [x2, #0x200]
        umlal2  v6.2d, v15.4s, v18.s[3]
        ldr     q15, [x2, #0x410]
        umlal   v6.2d, v24.2s, v18.s[0]
        umlal2  v6.2d, v24.4s, v18.s[1]
        ldr     q23, [x2, #0x230]
        umlal   v6.2d, v25.2s, v17.s[2]
        umlal2  v6.2d, v25.4s, v17.s[3]
        ldr     q24, [x2, #0x420]
        umlal   v6.2d, v26.2s, v17.s[0]
        umlal2  v6.2d, v26.4s, v17.s[1]
        ldr     d25, [x1, #0x1c8]
        umlal   v6.2d, v8.2s, v19.s[2]
        umlal2  v6.2d, v8.4s, v19.s[3]
        umlal   v6.2d, v9.2s, v19.s[0]
        umull   v8.2d, v2.2s, v27.s[0]
        umlal2  v6.2d, v9.4s, v19.s[1]
        umlal   v6.2d, v5.2s, v22.s[2]
        umlal2  v6.2d, v5.4s, v22.s[3]
        usra    v6.2d, v11.2d, #0x12
        umlal2  v8.2d, v2.4s, v27.s[2]
        usra    v6.2d, v14.2d, #6
        umlal   v8.2d, v28.2s, v16.s[0]
        uzp1    v11.2d, v30.2d, v6.2d
        uzp2    v14.2d, v30.2d, v6.2d
        ext     v10.16b, v10.16b, v14.16b, #8
        shl     v9.2d, v14.2d, #0x23
        umlal2  v8.2d, v28.4s, v16.s[1]
        usra    v11.2d, v9.2d, #6
        umlal   v8.2d, v13.2s, v4.s[2]
        usra    v11.2d, v10.2d, #0x1d
        str     q11, [x0, #0xc0]
        umlal2  v8.2d, v13.4s, v4.s[3]
        ldr     q10, [x2, #0x420]
        umlal   v8.2d, v1.2s, v4.s[0]
        ldp     q11, q13, [x2, #0x220]
        umlal2  v8.2d, v1.4s, v4.s[1]
        ldp     q9, q1, [x2, #0x1d0]
        umlal   v8.2d, v0.2s, v18.s[2]
        ldp     d2, d5, [x1, #0x1c0]
        umlal2  v8.2d, v0.4s, v18.s[3]
        shl     v0.2d, v5.2d, #0x3a
        umlal   v8.2d, v7.2s, v18.s[0]
        ldp     q5, q6, [x2, #0x1f0]
        umlal2  v8.2d, v7.4s, v18.s[1]
        ldp     q7, q22, [x2, #0x210]
        umlal   v8.2d, v20.2s, v17.s[2]
        ldp     q26, q28, [x2, #0x1e0]
        umlal2  v8.2d, v20.4s, v17.s[3]
        ldr     q20, [x2, #0x430]
        umlal   v8.2d, v21.2s, v17.s[0]
        umlal2  v8.2d, v21.4s, v17.s[1]
        ldr     d21, [x1, #0x1d0]
        umlal   v8.2d, v11.2s, v19.s[2]
        shl     v21.2d, v21.2d, #6
        umlal2  v8.2d, v11.4s, v19.s[3]
        ldr     q11, [x2, #0x230]
        umlal   v8.2d, v13.2s, v19.s[0]
        umlal2  v8.2d, v13.4s, v19.s[1]
        usra    v8.2d, v2.2d, #0xc
        umull   v13.2d, v12.2s, v27.s[0]
        usra    v8.2d, v0.2d, #6
        umlal2  v13.2d, v12.4s, v27.s[2]
        ldp     q12, q0, [x2, #0x200]
        umlal   v13.2d, v3.2s, v16.s[0]
        ldr     q2, [x2, #0x430]
        umlal2  v13.2d, v3.4s, v16.s[1]
        ldr     q3, [x2, #0x440]
        umlal   v13.2d, v9.2s, v4.s[2]
        umlal2  v13.2d, v9.4s, v4.s[3]
        umlal   v13.2d, v1.2s, v4.s[0]
        umlal2  v13.2d, v1.4s, v4.s[1]
        ldp     q9, q1, [x2, #0x220]
        umlal   v13.2d, v5.2s, v18.s[2]
        umlal2  v13.2d, v5.4s, v18.s[3]
        umlal   v13.2d, v6.2s, v18.s[0]
        umlal2  v13.2d, v6.4s, v18.s[1]
        ldp     q5, q6, [x2, #0x1f0]
        umlal   v13.2d, v7.2s, v17.s[2]
        umlal2  v13.2d, v7.4s, v17.s[3]
        ldr     q7, [x2, #0x440]
        umlal   v13.2d, v22.2s, v17.s[0]
        umlal2  v13.2d, v22.4s, v17.s[1]
        ldr     q22, [x2, #0x450]
        umlal   v13.2d, v23.2s, v19.s[2]
        umlal2  v13.2d, v23.4s, v19.s[3]
        usra    v13.2d, v25.2d, #6
        umull   v19.2d, v15.2s, v27.s[0]
        uzp2    v23.2d, v8.2d, v13.2d
        umlal2  v19.2d, v15.4s, v27.s[2]
        shl     v15.2d, v23.2d, #0x23
        umlal   v19.2d, v24.2s, v16.s[0]
        uzp1    v13.2d, v8.2d, v13.2d
        umlal2  v19.2d, v24.4s, v16.s[1]
        usra    v13.2d, v15.2d, #6
        ext     v15.16b, v14.16b, v23.16b, #8
        usra    v13.2d, v15.2d, #0x1d
        umlal   v19.2d, v26.2s, v4.s[2]
        str     q13, [x0, #0xd0]
        umlal2  v19.2d, v26.4s, v4.s[3]
        ldr     q14, [x2, #0x230]
        umlal   v19.2d, v28.2s, v4.s[0]
        ldp     q13, q15, [x2, #0x210]
        umlal2  v19.2d, v28.4s, v4.s[1]
        ldp     d8, d24, [x1, #0x1d0]
        umlal   v19.2d, v12.2s, v18.s[2]
        shl     v24.2d, v24.2d, #0xc
        umlal2  v19.2d, v12.4s, v18.s[3]
        ldp     q12, q25, [x2, #0x200]
        umlal   v19.2d, v0.2s, v18.s[0]
        ldp     q26, q28, [x2, #0x220]
        umlal2  v19.2d, v0.4s, v18.s[1]
        ldr     q0, [x2, #0x450]
        umlal   v19.2d, v9.2s, v17.s[2]
        umlal2  v19.2d, v9.4s, v17.s[3]
        ldr     q9, [x2, #0x460]
        umlal   v19.2d, v1.2s, v17.s[0]
        umlal2  v19.2d, v1.4s, v17.s[1]
        usra    v19.2d, v21.2d, #6
        umull   v1.2d, v10.2s, v27.s[0]
        ldr     q21, [x2, #0x460]
        umlal2  v1.2d, v10.4s, v27.s[2]
        ldr     q29, [x2, #0x470]
        umlal   v1.2d, v20.2s, v16.s[0]
        umlal2  v1.2d, v20.4s, v16.s[1]
        ldr     q20, [x2, #0x230]
        umlal   v1.2d, v5.2s, v4.s[2]
        umlal2  v1.2d, v5.4s, v4.s[3]
        umlal   v1.2d, v6.2s, v4.s[0]
        umlal2  v1.2d, v6.4s, v4.s[1]
        ldp     d10, d5, [x1, #0x1d8]
        umlal   v1.2d, v13.2s, v18.s[2]
        shl     v5.2d, v5.2d, #0x12
        umlal2  v1.2d, v13.4s, v18.s[3]
        umlal   v1.2d, v15.2s, v18.s[0]
        umlal2  v1.2d, v15.4s, v18.s[1]
        ldp     q13, q15, [x2, #0x210]
        umlal   v1.2d, v11.2s, v17.s[2]
        umlal2  v1.2d, v11.4s, v17.s[3]
        usra    v1.2d, v8.2d, #0x3a
        umull   v8.2d, v2.2s, v27.s[0]
        usra    v1.2d, v24.2d, #6
        umlal2  v8.2d, v2.4s, v27.s[2]
        uzp2    v2.2d, v19.2d, v1.2d
        ext     v11.16b, v23.16b, v2.16b, #8
        uzp1    v1.2d, v19.2d, v1.2d
        umlal   v8.2d, v3.2s, v16.s[0]
        shl     v6.2d, v2.2d, #0x23
        usra    v1.2d, v6.2d, #6
        umlal2  v8.2d, v3.4s, v16.s[1]
        usra    v1.2d, v11.2d, #0x1d
        str     q1, [x0, #0xe0]
        umlal   v8.2d, v12.2s, v4.s[2]
        ldr     q1, [x2, #0x470]
        umlal2  v8.2d, v12.4s, v4.s[3]
        ldp     d3, d11, [x1, #0x1e0]
        umlal   v8.2d, v25.2s, v4.s[0]
        shl     v6.2d, v11.2d, #0x18
        umlal2  v8.2d, v25.4s, v4.s[1]
        ldp     q17, q19, [x2, #0x220]
        umlal   v8.2d, v26.2s, v18.s[2]
        ldp     d23, d11, [x1, #0x1e8]
        umlal2  v8.2d, v26.4s, v18.s[3]
        shl     v24.2d, v11.2d, #0x1e
        umlal   v8.2d, v28.2s, v18.s[0]
        ldp     d25, d11, [x1, #0x1f0]
        umull   v26.2d, v7.2s, v27.s[0]
        shl     v30.2d, v11.2d, #0x24
        umlal2  v26.2d, v7.4s, v27.s[2]
        ldr     d7, [x1, #0x1f8]
        umlal2  v8.2d, v28.4s, v18.s[1]
        usra    v8.2d, v10.2d, #0x34
        usra    v8.2d, v5.2d, #6
        umlal   v26.2d, v22.2s, v16.s[0]
        umlal2  v26.2d, v22.4s, v16.s[1]
        movi    v5.2d, #0000000000000000
        umlal   v26.2d, v13.2s, v4.s[2]
        ldp     d10, d11, [sp, #0x1f0]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v26.2d, v13.4s, v4.s[3]
        ldr     d12, [sp, #0x200]
        .cfi_restore 76
        umlal   v26.2d, v15.2s, v4.s[0]
        ldr     d13, [sp, #0x208]
        .cfi_restore 77
        umlal2  v26.2d, v15.4s, v4.s[1]
        ldr     d15, [sp, #0x218]
        .cfi_restore 79
        umlal   v26.2d, v14.2s, v18.s[2]
        umlal2  v26.2d, v14.4s, v18.s[3]
        usra    v26.2d, v3.2d, #0x2e
        umull   v3.2d, v0.2s, v27.s[0]
        usra    v26.2d, v6.2d, #6
        uzp1    v14.2d, v8.2d, v26.2d
        uzp2    v6.2d, v8.2d, v26.2d
        umlal2  v3.2d, v0.4s, v27.s[2]
        shl     v8.2d, v6.2d, #0x23
        umlal   v3.2d, v9.2s, v16.s[0]
        usra    v14.2d, v8.2d, #6
        ext     v8.16b, v2.16b, v6.16b, #8
        usra    v14.2d, v8.2d, #0x1d
        str     q14, [x0, #0xf0]
        ldr     d14, [sp, #0x210]
        .cfi_restore 78
        umlal2  v3.2d, v9.4s, v16.s[1]
        umlal   v3.2d, v17.2s, v4.s[2]
        ldp     d8, d9, [sp, #0x1e0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v3.2d, v17.4s, v4.s[3]
        umull   v0.2d, v21.2s, v27.s[0]
        umlal   v3.2d, v19.2s, v4.s[0]
        umlal2  v3.2d, v19.4s, v4.s[1]
        usra    v3.2d, v23.2d, #0x28
        usra    v3.2d, v24.2d, #6
        umlal2  v0.2d, v21.4s, v27.s[2]
        umlal   v0.2d, v29.2s, v16.s[0]
        umlal2  v0.2d, v29.4s, v16.s[1]
        umlal   v0.2d, v20.2s, v4.s[2]
        umull   v2.2d, v1.2s, v27.s[0]
        umlal2  v0.2d, v20.4s, v4.s[3]
        usra    v0.2d, v25.2d, #0x22
        usra    v0.2d, v30.2d, #6
        umlal2  v2.2d, v1.4s, v27.s[2]
        uzp2    v1.2d, v3.2d, v0.2d
        ext     v4.16b, v6.16b, v1.16b, #8
        uzp1    v0.2d, v3.2d, v0.2d
        shl     v3.2d, v1.2d, #0x23
        usra    v0.2d, v3.2d, #6
        usra    v0.2d, v4.2d, #0x1d
        str     q0, [x0, #0x100]
        usra    v2.2d, v7.2d, #0x1c
        uzp2    v0.2d, v2.2d, v5.2d
        uzp1    v2.2d, v2.2d, v5.2d
        shl     v3.2d, v0.2d, #0x23
        usra    v2.2d, v3.2d, #6
        ext     v0.16b, v1.16b, v0.16b, #8
        usra    v2.2d, v0.2d, #0x1d
        str     q2, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_step_sqr_32_aarch64)

NOTES

/* karat_step_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 100 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 4574.0 cycles instead of 6156.0, bound 2596.0 (simulated, one run after another); 7853 of 10189 instructions have another place.
 * Made from code with the SHA-256 788b273b735db264ee0025d75aced966a82e10035f93056aff1a5add55942e8a.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_mul_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     x6, x7, [x4]
        movi    v0.16b, #0xff
        ushr    v0.2d, v0.2d, #0x23
        ldp     x8, x9, [x4, #0x10]
        movi    v1.2d, #0000000000000000
        ldp     x10, x11, [x4, #8]
        lsl     x7, x7, #0x3a
        lsl     x9, x9, #0x2e
        ldp     x12, x13, [x4, #0x18]
        lsr     x8, x8, #0xc
        lsl     x11, x11, #0x34
        lsr     x10, x10, #6
        ldp     x14, x15, [x4, #0x20]
        lsr     x12, x12, #0x12
        lsl     x13, x13, #0x28
        ldp     x16, x17, [x4, #0x28]
        str     x12, [sp, #0x7e8]
        str     x13, [sp, #0x7e0]
        ldp     x12, x13, [x4, #0x30]
        lsl     x15, x15, #0x22
        lsr     x14, x14, #0x18
        str     x14, [sp, #0x7d8]
        str     x15, [sp, #0x7d0]
        ldp     x14, x15, [x4, #0x38]
        lsl     x17, x17, #0x1c
        lsr     x16, x16, #0x1e
        lsr     x12, x12, #0x24
        lsl     x13, x13, #0x16
        str     x12, [sp, #0x7c8]
        str     x13, [sp, #0x7c0]
        ldp     x12, x13, [x5, #0x10]
        lsr     x14, x14, #0x2a
        lsl     x15, x15, #0x10
        ldp     x13, x12, [x5]
        ldp     q2, q3, [x2]
        str     x2, [sp, #0x7b8]
        ldp     x2, x12, [x4, #0x40]
        str     x14, [sp, #0x7b0]
        ldp     x13, x14, [x4, #0x58]
        str     x15, [sp, #0x7a8]
        str     x16, [sp, #0x7a0]
        ldp     x15, x16, [x4, #0x48]
        lsr     x2, x2, #0x30
        lsl     x12, x12, #0xa
        str     x2, [sp, #0x798]
        ldr     x2, [x4, #0x58]
        lsr     x13, x13, #2
        lsl     x14, x14, #0x38
        lsr     x15, x15, #0x36
        str     x13, [sp, #0x790]
        str     x12, [sp, #0x788]
        ldp     x13, x12, [x4, #0x68]
        orr     x14, x14, x16, lsr #60
        orr     x2, x15, x2, lsl #62
        lsl     x15, x16, #4
        str     x14, [sp, #0x780]
        ldp     x16, x14, [x4, #0x80]
        lsr     x13, x13, #0xe
        str     x13, [sp, #0x778]
        str     x2, [sp, #0x770]
        ldp     x13, x2, [x4, #0x60]
        lsl     x12, x12, #0x2c
        str     x12, [sp, #0x768]
        str     x15, [sp, #0x760]
        ldp     x12, x15, [x4, #0x70]
        lsl     x14, x14, #0x1a
        lsr     x16, x16, #0x20
        lsl     x2, x2, #0x32
        lsr     x13, x13, #8
        str     x14, [sp, #0x758]
        str     x16, [sp, #0x750]
        ldp     x14, x16, [x4, #0x78]
        lsr     x12, x12, #0x14
        lsl     x15, x15, #0x26
        str     x12, [sp, #0x748]
        str     x15, [sp, #0x740]
        ldp     x12, x15, [x4, #0x90]
        lsl     x16, x16, #0x20
        lsr     x14, x14, #0x1a
        str     x14, [sp, #0x738]
        str     x16, [sp, #0x730]
        ldp     x14, x16, [x4, #0x88]
        str     x2, [sp, #0x728]
        str     x13, [sp, #0x720]
        ldp     x2, x13, [x4, #0xa0]
        lsl     x15, x15, #0xe
        lsr     x12, x12, #0x2c
        str     x12, [sp, #0x718]
        ldr     x12, [x4, #0xb0]
        lsr     x14, x14, #0x26
        lsl     x16, x16, #0x14
        str     x15, [sp, #0x710]
        str     x14, [sp, #0x708]
        ldp     x15, x14, [x4, #0x98]
        lsr     x2, x2, #0x38
        str     x16, [sp, #0x700]
        lsl     x16, x13, #2
        str     x16, [sp, #0x6f8]
        str     x17, [sp, #0x6f0]
        ldp     x16, x17, [x4, #0xb0]
        orr     x2, x2, x12, lsl #60
        str     x2, [sp, #0x6e8]
        ldp     x12, x2, [x4, #0xb8]
        lsr     x15, x15, #0x32
        lsl     x14, x14, #8
        lsl     x17, x17, #0x36
        orr     x13, x17, x13, lsr #62
        lsr     x16, x16, #4
        lsr     x12, x12, #0xa
        str     x12, [sp, #0x6e0]
        ldp     x17, x12, [x4, #0xd8]
        lsl     x2, x2, #0x30
        str     x2, [sp, #0x6d8]
        str     x13, [sp, #0x6d0]
        ldp     x2, x13, [x4, #0xc0]
        str     x16, [sp, #0x6c8]
        str     x14, [sp, #0x6c0]
        ldp     x16, x14, [x4, #0xd0]
        lsr     x17, x17, #0x22
        lsl     x12, x12, #0x18
        lsl     x13, x13, #0x2a
        str     x12, [sp, #0x6b8]
        str     x17, [sp, #0x6b0]
        ldp     x12, x17, [x4, #0xc8]
        lsr     x2, x2, #0x10
        lsr     x16, x16, #0x1c
        str     x16, [sp, #0x6a8]
        str     x2, [sp, #0x6a0]
        ldp     x16, x2, [x4, #0xe0]
        lsl     x14, x14, #0x1e
        lsr     x12, x12, #0x16
        str     x14, [sp, #0x698]
        str     x12, [sp, #0x690]
        ldp     x14, x12, [x4, #0xe8]
        lsl     x17, x17, #0x24
        lsl     x2, x2, #0x12
        str     x2, [sp, #0x688]
        str     x17, [sp, #0x680]
        ldp     x2, x17, [x4, #0xf0]
        lsr     x16, x16, #0x28
        str     x16, [sp, #0x678]
        str     x13, [sp, #0x670]
        ldp     x16, x13, [x4, #0x100]
        lsr     x14, x14, #0x2e
        lsl     x12, x12, #0xc
        lsr     x2, x2, #0x34
        str     x16, [sp, #0x668]
        lsl     x16, x17, #6
        str     x2, [sp, #0x660]
        str     x16, [sp, #0x658]
        ldp     x2, x16, [x4, #0x108]
        lsl     x13, x13, #0x3a
        orr     x13, x13, x17, lsr #58
        ldp     x4, x17, [x4, #0x110]
        lsl     x16, x16, #0x34
        lsr     x2, x2, #6
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        lsr     x23, x4, #0xc
        adds    x4, x6, x7
        adcs    x6, x10, x11
        ldr     x11, [sp, #0x6f0]
        ldr     x10, [sp, #0x7d0]
        adcs    x7, x8, x9
        ldr     x9, [sp, #0x7e0]
        ldr     x8, [sp, #0x7e8]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x7d8]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x7a0]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x7c8]
        str     x10, [sp, #0x6f0]
        ldr     x10, [sp, #0x7c0]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x7b0]
        str     x10, [sp, #0x7c0]
        ldr     x10, [sp, #0x7a8]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x798]
        str     x10, [sp, #0x7a8]
        ldr     x10, [sp, #0x788]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x770]
        str     x10, [sp, #0x788]
        ldr     x10, [sp, #0x760]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x790]
        str     x10, [sp, #0x760]
        ldr     x10, [sp, #0x780]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x720]
        str     x10, [sp, #0x780]
        ldr     x10, [sp, #0x728]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x778]
        str     x10, [sp, #0x728]
        ldr     x10, [sp, #0x768]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x748]
        str     x10, [sp, #0x768]
        ldr     x10, [sp, #0x740]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x738]
        str     x10, [sp, #0x740]
        ldr     x10, [sp, #0x730]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x750]
        str     x10, [sp, #0x730]
        ldr     x10, [sp, #0x758]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x708]
        str     x10, [sp, #0x758]
        ldr     x10, [sp, #0x700]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x718]
        str     x10, [sp, #0x700]
        ldr     x10, [sp, #0x710]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x6c0]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6e8]
        str     x11, [sp, #0x6c0]
        ldr     x11, [sp, #0x6f8]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6c8]
        str     x11, [sp, #0x6f8]
        ldr     x11, [sp, #0x6d0]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6e0]
        str     x11, [sp, #0x6d0]
        ldr     x11, [sp, #0x6d8]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6a0]
        str     x11, [sp, #0x6d8]
        ldr     x11, [sp, #0x670]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x690]
        str     x11, [sp, #0x670]
        ldr     x11, [sp, #0x680]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6a8]
        str     x11, [sp, #0x680]
        ldr     x11, [sp, #0x698]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6b0]
        str     x11, [sp, #0x698]
        ldr     x11, [sp, #0x6b8]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x678]
        str     x11, [sp, #0x6b8]
        ldr     x11, [sp, #0x688]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x660]
        adcs    x12, x14, x12
        lsl     x14, x17, #0x2e
        ldr     x17, [sp, #0x658]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x668]
        adcs    x13, x17, x13
        ldr     x17, [x5]
        str     x11, [sp, #0x668]
        umulh   x11, x4, x17
        str     x12, [sp, #0x658]
        str     x13, [sp, #0x660]
        ldp     x12, x13, [x5, #0x20]
        adcs    x2, x2, x16
        str     x2, [sp, #0x688]
        ldp     x16, x2, [x5, #0x30]
        adcs    x23, x23, x14
        ldr     x14, [x5, #0x10]
        str     x23, [sp, #0x678]
        subs    x23, x14, x17
        str     x15, [sp, #0x6b0]
        ldr     x15, [x5, #0x18]
        str     x10, [sp, #0x6a8]
        ldr     x10, [x5, #8]
        sbcs    x2, x15, x10
        csetm   x15, lo
        subs    x14, x4, x7
        sbcs    x16, x6, x8
        csetm   x13, lo
        eor     x23, x23, x15
        mul     x12, x6, x10
        cmn     x15, #1
        eor     x14, x14, x13
        eor     x2, x2, x15
        eor     x16, x16, x13
        adcs    x23, x23, xzr
        adcs    x2, x2, xzr
        cmn     x13, #1
        adcs    x14, x14, xzr
        str     x2, [sp, #0x690]
        mul     x2, x4, x10
        adcs    x16, x16, xzr
        eor     x13, x13, x15
        subs    x15, x4, x9
        str     x16, [sp, #0x6a0]
        ldr     x16, [sp, #0x6f0]
        str     x13, [sp, #0x6e0]
        sbcs    x13, x6, x16
        ldr     x16, [sp, #0x7a8]
        str     x14, [sp, #0x6c8]
        ldr     x14, [sp, #0x7c0]
        str     x23, [sp, #0x6e8]
        sbcs    x23, x7, x14
        sbcs    x16, x8, x16
        csetm   x14, lo
        str     x8, [sp, #0x710]
        ldr     x8, [x5, #0x20]
        subs    x8, x8, x17
        ldr     x17, [x5, #0x28]
        str     x4, [sp, #0x718]
        umulh   x4, x4, x10
        eor     x15, x15, x14
        sbcs    x17, x17, x10
        ldr     x10, [x5, #0x30]
        str     x9, [sp, #0x708]
        ldr     x9, [x5, #0x10]
        sbcs    x9, x10, x9
        ldr     x10, [x5, #0x38]
        str     x7, [sp, #0x750]
        ldr     x7, [x5, #0x18]
        sbcs    x10, x10, x7
        eor     x23, x23, x14
        csetm   x7, lo
        adds    x2, x11, x2
        adcs    x4, x4, x12
        eor     x11, x17, x7
        eor     x12, x13, x14
        ldr     x13, [x5, #8]
        eor     x8, x8, x7
        umulh   x17, x6, x13
        ldr     x13, [x5]
        adc     x17, x17, xzr
        cmn     x14, #1
        adcs    x15, x15, xzr
        eor     x16, x16, x14
        adcs    x12, x12, xzr
        eor     x9, x9, x7
        eor     x10, x10, x7
        adcs    x23, x23, xzr
        adcs    x16, x16, xzr
        cmn     x7, #1
        adcs    x8, x8, xzr
        str     x8, [sp, #0x738]
        mul     x8, x6, x13
        adcs    x11, x11, xzr
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        adds    x2, x2, x8
        ldr     x8, [sp, #0x7b8]
        ldp     q4, q5, [x8, #0x20]
        ldp     q6, q7, [x8, #0x40]
        ldr     x8, [sp, #0x750]
        str     x10, [sp, #0x748]
        ldr     x10, [x5, #0x18]
        str     x11, [sp, #0x778]
        umulh   x11, x8, x10
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        umulh   x25, x6, x13
        adcs    x25, x4, x25
        ldr     x4, [sp, #0x708]
        adc     x24, x17, xzr
        ldr     x17, [sp, #0x7c0]
        str     x9, [sp, #0x720]
        subs    x9, x4, x17
        str     x12, [sp, #0x790]
        ldr     x12, [sp, #0x6f0]
        str     x16, [sp, #0x770]
        ldr     x16, [sp, #0x7a8]
        str     x15, [sp, #0x798]
        sbcs    x15, x12, x16
        str     x23, [sp, #0x7b0]
        csetm   x23, lo
        eor     x15, x15, x23
        cmn     x23, #1
        eor     x9, x9, x23
        adcs    x9, x9, xzr
        adcs    x15, x15, xzr
        str     x15, [sp, #0x7c8]
        ldr     x15, [x5, #0x30]
        str     x9, [sp, #0x7a0]
        ldr     x9, [x5, #0x20]
        subs    x15, x15, x9
        ldr     x9, [x5, #0x10]
        str     x24, [sp, #0x7d0]
        umulh   x24, x8, x9
        str     x25, [sp, #0x7d8]
        ldr     x25, [x5, #0x38]
        str     x7, [sp, #0x7e0]
        ldr     x7, [x5, #0x28]
        sbcs    x25, x25, x7
        csetm   x7, lo
        eor     x25, x25, x7
        eor     x15, x15, x7
        cmn     x7, #1
        adcs    x15, x15, xzr
        adcs    x25, x25, xzr
        eor     x23, x23, x7
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        mul     x27, x8, x10
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldr     x28, [sp, #0x758]
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ldr     x19, [sp, #0x768]
        ldr     x20, [sp, #0x740]
        ldr     x21, [sp, #0x710]
        mul     x22, x21, x10
        adds    x24, x24, x27
        ldr     x27, [sp, #0x730]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x718]
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        stp     x4, x12, [x3, #0x20]
        umulh   x26, x21, x10
        ldr     x10, [sp, #0x700]
        adc     x26, x26, xzr
        stp     x27, x28, [x3, #0x70]
        ldr     x28, [sp, #0x6a8]
        stp     x17, x16, [x3, #0x30]
        stp     x19, x20, [x3, #0x60]
        stp     x8, x21, [x3, #0x10]
        umulh   x7, x21, x9
        stp     x11, x6, [x3]
        stp     x10, x28, [x3, #0x80]
        ldr     x10, [sp, #0x660]
        ldr     x28, [sp, #0x6b0]
        stp     x28, x10, [x3, #0xe0]
        ldr     x28, [sp, #0x6b8]
        ldr     x10, [sp, #0x698]
        stp     x10, x28, [x3, #0xc0]
        ldr     x10, [sp, #0x6c8]
        mul     x28, x11, x13
        ldr     x20, [sp, #0x788]
        ldr     x19, [sp, #0x760]
        ldr     x13, [sp, #0x6e8]
        stp     x28, x2, [x1]
        ldr     x6, [sp, #0x6d0]
        ldp     d10, d11, [x1]
        shl     v11.2d, v11.2d, #0xc
        ldr     d12, [x1]
        ushr    v10.2d, v10.2d, #0x3a
        ushr    v13.2d, v12.2d, #0x1d
        umulh   x27, x10, x13
        uzp1    v12.2d, v12.2d, v13.2d
        usra    v10.2d, v11.2d, #6
        and     v11.16b, v12.16b, v0.16b
        stp     x20, x19, [x3, #0x40]
        ldr     x19, [sp, #0x6d8]
        umlal   v10.2d, v2.2s, v11.s[0]
        stp     x6, x19, [x3, #0xa0]
        ldr     x6, [sp, #0x728]
        ldr     x19, [sp, #0x780]
        umlal2  v10.2d, v2.4s, v11.s[2]
        ext     v12.16b, v1.16b, v10.16b, #8
        stp     x19, x6, [x3, #0x50]
        mul     x6, x21, x9
        adds    x24, x24, x6
        ldr     x6, [sp, #0x668]
        adcs    x22, x22, x7
        ldr     x7, [sp, #0x658]
        ldr     x21, [sp, #0x688]
        ldr     x19, [sp, #0x678]
        usra    v10.2d, v12.2d, #0x1d
        adc     x26, x26, xzr
        ext     v12.16b, v10.16b, v1.16b, #8
        stp     x6, x7, [x3, #0xd0]
        ldr     x6, [sp, #0x6f8]
        ldr     x7, [sp, #0x6c0]
        umull   v13.2d, v4.2s, v11.s[0]
        stp     x7, x6, [x3, #0x90]
        ldr     x6, [sp, #0x690]
        mul     x7, x10, x6
        umull   v8.2d, v5.2s, v11.s[0]
        ldr     x11, [sp, #0x6a0]
        stp     x21, x19, [x3, #0xf0]
        ldr     x21, [sp, #0x680]
        ldr     x19, [sp, #0x670]
        stp     x19, x21, [x3, #0xb0]
        ldr     x19, [sp, #0x6e0]
        mul     x21, x10, x13
        and     v10.16b, v10.16b, v0.16b
        umlal2  v13.2d, v4.4s, v11.s[2]
        eor     x21, x21, x19
        umlal2  v8.2d, v5.4s, v11.s[2]
        umulh   x10, x10, x6
        mul     x20, x11, x6
        adds    x27, x27, x7
        adcs    x20, x10, x20
        mul     x7, x11, x13
        mul     x10, x8, x9
        ldr     x9, [sp, #0x7e0]
        eor     x9, x14, x9
        umulh   x6, x11, x6
        adc     x6, x6, xzr
        adds    x27, x27, x7
        eor     x27, x27, x19
        umulh   x7, x11, x13
        ldr     x11, [sp, #0x7d0]
        adcs    x20, x20, x7
        ldr     x7, [sp, #0x7d8]
        eor     x20, x20, x19
        adc     x6, x6, xzr
        cmn     x19, #1
        adcs    x21, x21, x28
        eor     x6, x6, x19
        adcs    x27, x27, x2
        adcs    x20, x20, x7
        adcs    x6, x6, x11
        adc     x19, x19, xzr
        adds    x21, x21, x10
        adcs    x27, x27, x24
        adcs    x20, x20, x22
        adcs    x6, x6, x26
        adc     x19, x19, xzr
        adds    x21, x7, x21
        ldr     x7, [x5, #0x20]
        adcs    x27, x11, x27
        ldr     x13, [sp, #0x790]
        ldr     x14, [sp, #0x770]
        stp     x21, x27, [x1, #0x10]
        umulh   x11, x4, x7
        ldr     x2, [sp, #0x720]
        ldr     x28, [sp, #0x738]
        adcs    x20, x10, x20
        adcs    x24, x24, x6
        ldr     x6, [sp, #0x7b0]
        adcs    x22, x22, x19
        ldr     x19, [sp, #0x798]
        adcs    x26, x26, xzr
        subs    x10, x19, x6
        ldp     d9, d14, [x1, #8]
        ldr     x8, [x5, #0x28]
        umull   v15.2d, v6.2s, v11.s[0]
        sbcs    x27, x13, x14
        csetm   x21, lo
        str     x26, [sp, #0x7d0]
        subs    x26, x2, x28
        str     x22, [sp, #0x7d8]
        ldr     x22, [sp, #0x748]
        str     x24, [sp, #0x6e0]
        ldr     x24, [sp, #0x778]
        str     x20, [sp, #0x6e8]
        sbcs    x20, x22, x24
        umulh   x14, x4, x8
        csetm   x22, lo
        eor     x26, x26, x22
        cmn     x22, #1
        adcs    x26, x26, xzr
        ushr    v9.2d, v9.2d, #0x34
        eor     x10, x10, x21
        umlal2  v15.2d, v6.4s, v11.s[2]
        eor     x27, x27, x21
        eor     x20, x20, x22
        shl     v14.2d, v14.2d, #0x12
        umull   v2.2d, v7.2s, v11.s[0]
        adcs    x20, x20, xzr
        cmn     x21, #1
        usra    v9.2d, v14.2d, #6
        str     x26, [sp, #0x6a0]
        mul     x26, x4, x8
        adcs    x10, x10, xzr
        adcs    x27, x27, xzr
        umlal2  v2.2d, v7.4s, v11.s[2]
        str     x27, [sp, #0x690]
        ldr     x27, [sp, #0x7b8]
        ldp     q14, q4, [x27, #0x60]
        eor     x21, x21, x22
        usra    v9.2d, v12.2d, #0x1d
        ldp     q12, q5, [x27, #0x80]
        mul     x22, x12, x8
        adds    x26, x11, x26
        umlal   v9.2d, v3.2s, v11.s[0]
        umlal2  v9.2d, v3.4s, v11.s[2]
        adcs    x22, x14, x22
        ldp     q3, q6, [x27, #0xa0]
        umulh   x11, x12, x8
        ldp     q7, q16, [x27, #0xc0]
        umull   v17.2d, v14.2s, v11.s[0]
        ldp     q18, q19, [x27, #0xe0]
        umull   v20.2d, v4.2s, v11.s[0]
        adc     x11, x11, xzr
        umlal2  v17.2d, v14.4s, v11.s[2]
        mul     x14, x4, x7
        umlal2  v20.2d, v4.4s, v11.s[2]
        ldp     q14, q4, [x27, #0x100]
        umull   v21.2d, v12.2s, v11.s[0]
        umull   v22.2d, v5.2s, v11.s[0]
        str     x21, [sp, #0x7e0]
        mul     x21, x12, x7
        umlal2  v21.2d, v12.4s, v11.s[2]
        umlal2  v22.2d, v5.4s, v11.s[2]
        uzp1    v12.4s, v11.4s, v10.4s
        adds    x26, x26, x21
        umull   v5.2d, v3.2s, v11.s[0]
        ldp     d23, d24, [x1, #0x10]
        umulh   x21, x12, x7
        umull   v25.2d, v6.2s, v11.s[0]
        umlal2  v5.2d, v3.4s, v11.s[2]
        umlal2  v25.2d, v6.4s, v11.s[2]
        ldp     q3, q6, [x27]
        shl     v24.2d, v24.2d, #0x18
        adcs    x21, x22, x21
        ldr     x7, [x5, #0x38]
        adc     x22, x11, xzr
        ldr     x11, [x5, #0x30]
        umull   v26.2d, v7.2s, v11.s[0]
        usra    v13.2d, v23.2d, #0x2e
        umulh   x8, x17, x11
        umull   v23.2d, v16.2s, v11.s[0]
        umlal2  v26.2d, v7.4s, v11.s[2]
        usra    v13.2d, v24.2d, #6
        umlal2  v23.2d, v16.4s, v11.s[2]
        umull   v7.2d, v18.2s, v11.s[0]
        umlal   v9.2d, v3.2s, v10.s[0]
        str     x10, [sp, #0x6c8]
        mul     x10, x17, x7
        umlal2  v9.2d, v3.4s, v10.s[2]
        umlal2  v7.2d, v18.4s, v11.s[2]
        ext     v3.16b, v1.16b, v9.16b, #8
        usra    v9.2d, v3.2d, #0x1d
        str     x20, [sp, #0x7e8]
        mul     x20, x16, x7
        umull   v3.2d, v19.2s, v11.s[0]
        ext     v16.16b, v9.16b, v1.16b, #8
        and     v9.16b, v9.16b, v0.16b
        usra    v13.2d, v16.2d, #0x1d
        umulh   x12, x16, x7
        adds    x8, x8, x10
        umlal2  v3.2d, v19.4s, v11.s[2]
        ldp     q16, q18, [x27, #0x20]
        umull   v19.2d, v14.2s, v11.s[0]
        umlal   v13.2d, v6.2s, v10.s[0]
        umlal2  v13.2d, v6.4s, v10.s[2]
        mul     x10, x16, x11
        umlal2  v19.2d, v14.4s, v11.s[2]
        umull   v14.2d, v4.2s, v11.s[0]
        umlal   v8.2d, v16.2s, v10.s[0]
        umulh   x7, x17, x7
        umlal2  v8.2d, v16.4s, v10.s[2]
        umlal   v15.2d, v18.2s, v10.s[0]
        adcs    x20, x7, x20
        adc     x7, x12, xzr
        adds    x8, x8, x10
        ldr     x12, [sp, #0x7a0]
        umlal2  v14.2d, v4.4s, v11.s[2]
        umulh   x10, x16, x11
        umlal2  v15.2d, v18.4s, v10.s[2]
        ldp     q11, q4, [x27, #0x40]
        ldp     q6, q16, [x27, #0x60]
        ldp     q18, q24, [x27, #0x80]
        adcs    x20, x20, x10
        adc     x7, x7, xzr
        ldp     q27, q28, [x27, #0xa0]
        mul     x10, x17, x11
        umlal   v2.2d, v11.2s, v10.s[0]
        mul     x11, x12, x15
        umlal2  v2.2d, v11.4s, v10.s[2]
        ldp     q11, q29, [x27, #0xc0]
        umlal   v17.2d, v4.2s, v10.s[0]
        eor     x11, x11, x23
        umlal2  v17.2d, v4.4s, v10.s[2]
        umulh   x16, x19, x28
        umlal   v20.2d, v6.2s, v10.s[0]
        umlal2  v20.2d, v6.4s, v10.s[2]
        ldp     q4, q6, [x27, #0xe0]
        umlal   v21.2d, v16.2s, v10.s[0]
        umlal2  v21.2d, v16.4s, v10.s[2]
        mul     x17, x12, x25
        umlal   v22.2d, v18.2s, v10.s[0]
        umlal2  v22.2d, v18.4s, v10.s[2]
        ldp     q16, q18, [x27, #0x100]
        umlal   v5.2d, v24.2s, v10.s[0]
        mul     x4, x19, x24
        umlal2  v5.2d, v24.4s, v10.s[2]
        ldp     q24, q30, [x27, #0x120]
        umlal   v25.2d, v27.2s, v10.s[0]
        umlal2  v25.2d, v27.4s, v10.s[2]
        ldr     x6, [sp, #0x7c8]
        umulh   x2, x12, x15
        umlal   v26.2d, v28.2s, v10.s[0]
        umlal2  v26.2d, v28.4s, v10.s[2]
        umlal   v23.2d, v11.2s, v10.s[0]
        umlal2  v23.2d, v11.4s, v10.s[2]
        ldp     q11, q27, [x27]
        umulh   x12, x12, x25
        umlal   v7.2d, v29.2s, v10.s[0]
        umlal2  v7.2d, v29.4s, v10.s[2]
        umlal   v3.2d, v4.2s, v10.s[0]
        umlal2  v3.2d, v4.4s, v10.s[2]
        umulh   x28, x6, x25
        adds    x2, x2, x17
        umlal   v19.2d, v6.2s, v10.s[0]
        umlal   v13.2d, v11.2s, v9.s[0]
        umlal2  v13.2d, v11.4s, v9.s[2]
        umlal2  v19.2d, v6.4s, v10.s[2]
        ext     v11.16b, v1.16b, v13.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        umulh   x17, x19, x24
        umlal   v14.2d, v16.2s, v10.s[0]
        ext     v11.16b, v13.16b, v1.16b, #8
        and     v13.16b, v13.16b, v0.16b
        umlal2  v14.2d, v16.4s, v10.s[2]
        ldp     q4, q6, [x27, #0x20]
        umulh   x19, x13, x24
        umull   v16.2d, v18.2s, v10.s[0]
        umlal2  v16.2d, v18.4s, v10.s[2]
        umlal   v16.2d, v24.2s, v12.s[0]
        mul     x25, x6, x25
        umlal2  v16.2d, v24.4s, v12.s[1]
        ldp     q10, q18, [x27, #0x40]
        umlal   v15.2d, v4.2s, v9.s[0]
        umlal2  v15.2d, v4.4s, v9.s[2]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x738]
        adc     x28, x28, xzr
        mul     x24, x13, x24
        adds    x4, x16, x4
        umlal   v2.2d, v6.2s, v9.s[0]
        umlal2  v2.2d, v6.4s, v9.s[2]
        adcs    x24, x17, x24
        adc     x19, x19, xzr
        umulh   x16, x13, x12
        mul     x13, x13, x12
        adds    x4, x4, x13
        ldr     x13, [sp, #0x7b0]
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x720]
        adc     x19, x19, xzr
        umulh   x17, x13, x16
        eor     x27, x4, x9
        str     x27, [sp, #0x790]
        ldr     x27, [sp, #0x798]
        mul     x27, x27, x12
        eor     x12, x27, x9
        str     x12, [sp, #0x738]
        umulh   x12, x6, x15
        mul     x6, x6, x15
        adds    x2, x2, x6
        adcs    x25, x25, x12
        adc     x28, x28, xzr
        eor     x28, x28, x23
        eor     x2, x2, x23
        cmn     x23, #1
        adcs    x6, x11, x14
        ldr     x11, [sp, #0x748]
        mul     x12, x13, x11
        eor     x25, x25, x23
        adcs    x2, x2, x26
        adcs    x25, x25, x21
        adcs    x28, x28, x22
        adc     x23, x23, xzr
        adds    x6, x6, x10
        adcs    x2, x2, x8
        umulh   x15, x13, x11
        adcs    x25, x25, x20
        adcs    x28, x28, x7
        adc     x23, x23, xzr
        adds    x21, x21, x6
        ldr     x6, [sp, #0x788]
        adcs    x22, x22, x2
        ldr     x2, [sp, #0x718]
        adcs    x25, x10, x25
        adcs    x28, x8, x28
        adcs    x23, x20, x23
        adcs    x20, x7, xzr
        subs    x7, x2, x6
        ldr     x6, [sp, #0x760]
        ldr     x2, [x3, #8]
        ldp     x8, x10, [x5, #0x40]
        sbcs    x2, x2, x6
        ldr     x6, [sp, #0x770]
        str     x20, [sp, #0x7c8]
        umulh   x20, x6, x11
        str     x23, [sp, #0x798]
        ldr     x23, [sp, #0x750]
        str     x28, [sp, #0x778]
        ldr     x28, [sp, #0x780]
        sbcs    x23, x23, x28
        str     x25, [sp, #0x7a0]
        ldp     x28, x25, [x5, #0x70]
        str     x22, [sp, #0x650]
        ldr     x22, [sp, #0x710]
        str     x21, [sp, #0x648]
        ldr     x21, [sp, #0x728]
        sbcs    x22, x22, x21
        ldr     x21, [sp, #0x708]
        str     x26, [sp, #0x640]
        ldr     x26, [sp, #0x768]
        sbcs    x21, x21, x26
        ldr     x26, [sp, #0x6f0]
        str     x14, [sp, #0x638]
        ldr     x14, [sp, #0x740]
        sbcs    x26, x26, x14
        ldr     x13, [sp, #0x758]
        str     x9, [sp, #0x630]
        ldp     x14, x9, [x5, #0x50]
        str     x19, [sp, #0x628]
        ldr     x19, [sp, #0x7c0]
        str     x24, [sp, #0x620]
        ldr     x24, [sp, #0x730]
        sbcs    x19, x19, x24
        str     x4, [sp, #0x618]
        ldp     x24, x4, [x5, #0x60]
        str     x27, [sp, #0x610]
        ldr     x27, [sp, #0x7a8]
        sbcs    x27, x27, x13
        csetm   x13, lo
        adds    x12, x17, x12
        mul     x11, x6, x11
        eor     x2, x2, x13
        eor     x26, x26, x13
        eor     x7, x7, x13
        eor     x27, x27, x13
        adcs    x11, x15, x11
        ldr     x15, [x5]
        adc     x20, x20, xzr
        subs    x17, x8, x15
        ldr     x8, [x5, #8]
        mul     x15, x6, x16
        sbcs    x8, x10, x8
        ldr     x10, [x5, #0x10]
        sbcs    x10, x14, x10
        ldr     x6, [sp, #0x7b0]
        ldr     x14, [x5, #0x18]
        sbcs    x14, x9, x14
        ldr     x9, [x5, #0x20]
        sbcs    x9, x24, x9
        ldr     x24, [x5, #0x28]
        sbcs    x24, x4, x24
        ldr     x4, [x5, #0x30]
        sbcs    x4, x28, x4
        ldr     x28, [x5, #0x38]
        sbcs    x28, x25, x28
        csetm   x25, lo
        mul     x6, x6, x16
        adds    x12, x12, x15
        eor     x10, x10, x25
        eor     x8, x8, x25
        eor     x15, x17, x25
        ldr     x17, [sp, #0x770]
        eor     x24, x24, x25
        eor     x9, x9, x25
        eor     x28, x28, x25
        eor     x14, x14, x25
        umulh   x16, x17, x16
        eor     x23, x23, x13
        eor     x21, x21, x13
        eor     x22, x22, x13
        eor     x19, x19, x13
        eor     x4, x4, x25
        eor     x17, x13, x25
        adcs    x11, x11, x16
        ldr     x16, [sp, #0x7e8]
        adc     x20, x20, xzr
        cmn     x25, #1
        ldr     x25, [sp, #0x6c8]
        str     x17, [sp, #0x720]
        mul     x17, x25, x16
        adcs    x15, x15, xzr
        adcs    x8, x8, xzr
        adcs    x10, x10, xzr
        adcs    x14, x14, xzr
        adcs    x9, x9, xzr
        adcs    x24, x24, xzr
        adcs    x4, x4, xzr
        adcs    x28, x28, xzr
        str     x24, [sp, #0x770]
        ldr     x24, [sp, #0x6a0]
        str     x28, [sp, #0x7b0]
        umulh   x28, x25, x24
        cmn     x13, #1
        adcs    x7, x7, xzr
        adcs    x2, x2, xzr
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        adcs    x19, x19, xzr
        adcs    x27, x27, xzr
        subs    x13, x7, x23
        str     x22, [sp, #0x748]
        sbcs    x22, x2, x22
        str     x23, [sp, #0x608]
        umulh   x23, x25, x16
        str     x2, [sp, #0x600]
        csetm   x2, lo
        eor     x22, x22, x2
        cmn     x2, #1
        eor     x13, x13, x2
        adcs    x13, x13, xzr
        adcs    x22, x22, xzr
        str     x22, [sp, #0x5f8]
        subs    x22, x10, x15
        str     x13, [sp, #0x5f0]
        sbcs    x13, x14, x8
        str     x10, [sp, #0x5e8]
        csetm   x10, lo
        eor     x22, x22, x10
        eor     x13, x13, x10
        mul     x25, x25, x24
        cmn     x10, #1
        adcs    x22, x22, xzr
        adcs    x13, x13, xzr
        eor     x2, x2, x10
        ldr     x10, [sp, #0x7e0]
        eor     x25, x25, x10
        str     x2, [sp, #0x6c8]
        ldr     x2, [sp, #0x690]
        str     x22, [sp, #0x5e0]
        mul     x22, x2, x16
        adds    x28, x28, x17
        adcs    x23, x23, x22
        mul     x22, x2, x24
        umulh   x16, x2, x16
        adc     x16, x16, xzr
        adds    x22, x28, x22
        ldr     x28, [sp, #0x610]
        eor     x22, x22, x10
        umulh   x24, x2, x24
        ldr     x2, [sp, #0x628]
        adcs    x24, x23, x24
        eor     x24, x24, x10
        adc     x23, x16, xzr
        cmn     x10, #1
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x618]
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x620]
        adcs    x24, x24, x28
        eor     x23, x23, x10
        adcs    x23, x23, x2
        adc     x10, x10, xzr
        adds    x25, x25, x6
        adcs    x22, x22, x12
        adcs    x24, x24, x11
        adcs    x23, x23, x20
        adc     x10, x10, xzr
        adds    x25, x28, x25
        ldr     x28, [sp, #0x630]
        adcs    x22, x2, x22
        adcs    x24, x6, x24
        ldr     x6, [sp, #0x738]
        adcs    x23, x12, x23
        ldr     x12, [x1, #8]
        eor     x23, x23, x28
        ldr     x16, [x1, #0x10]
        eor     x24, x24, x28
        ldr     x17, [x1, #0x18]
        eor     x22, x22, x28
        eor     x25, x25, x28
        adcs    x2, x11, x10
        ldr     x11, [sp, #0x790]
        ldr     x10, [x1]
        adcs    x20, x20, xzr
        eor     x20, x20, x28
        cmn     x28, #1
        adcs    x6, x6, x10
        ldr     x10, [sp, #0x7d0]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x7d8]
        adcs    x25, x25, x16
        ldr     x16, [sp, #0x6e0]
        adcs    x22, x22, x17
        ldr     x17, [sp, #0x6e8]
        adcs    x24, x24, x17
        adcs    x23, x23, x16
        eor     x2, x2, x28
        adcs    x2, x2, x12
        adcs    x20, x20, x10
        adc     x28, x28, xzr
        str     x13, [sp, #0x630]
        ldr     x13, [sp, #0x638]
        adds    x6, x6, x13
        str     x14, [sp, #0x790]
        ldr     x14, [sp, #0x640]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x648]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x650]
        adcs    x22, x22, x14
        ldr     x14, [sp, #0x7a0]
        adcs    x24, x24, x14
        ldr     x14, [sp, #0x778]
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x798]
        adcs    x2, x2, x14
        ldr     x14, [sp, #0x7c8]
        adcs    x20, x20, x14
        adc     x28, x28, xzr
        adds    x6, x17, x6
        adcs    x11, x16, x11
        stp     x6, x11, [x1, #0x20]
        umulh   x16, x7, x15
        adcs    x25, x12, x25
        adcs    x22, x10, x22
        ldr     x10, [sp, #0x640]
        stp     x25, x22, [x1, #0x30]
        ldr     x12, [sp, #0x778]
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x798]
        adcs    x23, x10, x23
        ldr     x10, [sp, #0x648]
        adcs    x2, x10, x2
        ldr     x10, [sp, #0x650]
        adcs    x20, x10, x20
        ldr     x10, [sp, #0x7a0]
        ldp     d4, d6, [x1, #0x18]
        umlal   v17.2d, v10.2s, v9.s[0]
        adcs    x28, x10, x28
        mul     x10, x7, x8
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        subs    x17, x4, x9
        str     x14, [sp, #0x7c8]
        ldr     x14, [sp, #0x7b0]
        str     x13, [sp, #0x798]
        ldr     x13, [sp, #0x770]
        str     x12, [sp, #0x778]
        sbcs    x12, x14, x13
        str     x28, [sp, #0x7a0]
        csetm   x28, lo
        eor     x17, x17, x28
        str     x20, [sp, #0x650]
        subs    x20, x21, x19
        usra    v8.2d, v4.2d, #0x28
        umlal2  v17.2d, v10.4s, v9.s[2]
        str     x2, [sp, #0x648]
        umulh   x2, x7, x8
        str     x23, [sp, #0x640]
        sbcs    x23, x26, x27
        shl     v10.2d, v6.2d, #0x1e
        umlal   v20.2d, v18.2s, v9.s[0]
        str     x24, [sp, #0x638]
        csetm   x24, lo
        eor     x20, x20, x24
        usra    v8.2d, v10.2d, #6
        umlal2  v20.2d, v18.4s, v9.s[2]
        cmn     x28, #1
        adcs    x17, x17, xzr
        str     x22, [sp, #0x7d0]
        ldr     x22, [sp, #0x7b8]
        ldp     q10, q4, [x22, #0x60]
        eor     x12, x12, x28
        adcs    x12, x12, xzr
        usra    v8.2d, v11.2d, #0x1d
        str     x25, [sp, #0x7d8]
        ldr     x25, [sp, #0x600]
        str     x11, [sp, #0x6e0]
        mul     x11, x25, x8
        adds    x10, x16, x10
        eor     x23, x23, x24
        ldp     q11, q6, [x22, #0x80]
        eor     x28, x24, x28
        umlal   v8.2d, v27.2s, v9.s[0]
        adcs    x2, x2, x11
        umlal2  v8.2d, v27.4s, v9.s[2]
        mul     x11, x25, x15
        ldp     q18, q24, [x22, #0xa0]
        ldp     q27, q28, [x22, #0xc0]
        umlal   v21.2d, v10.2s, v9.s[0]
        umlal2  v21.2d, v10.4s, v9.s[2]
        mul     x16, x7, x15
        ldp     q10, q29, [x22, #0xe0]
        umlal   v22.2d, v4.2s, v9.s[0]
        umlal2  v22.2d, v4.4s, v9.s[2]
        str     x6, [sp, #0x6e8]
        umulh   x6, x25, x8
        adc     x6, x6, xzr
        umlal   v5.2d, v11.2s, v9.s[0]
        umlal2  v5.2d, v11.4s, v9.s[2]
        ldp     q11, q4, [x22, #0x100]
        umlal   v25.2d, v6.2s, v9.s[0]
        adds    x10, x10, x11
        umlal2  v25.2d, v6.4s, v9.s[2]
        umulh   x11, x25, x15
        umlal   v26.2d, v18.2s, v9.s[0]
        umlal2  v26.2d, v18.4s, v9.s[2]
        ldp     q6, q18, [x22, #0x120]
        umlal   v23.2d, v24.2s, v9.s[0]
        adcs    x2, x2, x11
        ldr     x11, [sp, #0x790]
        adc     x6, x6, xzr
        cmn     x24, #1
        ldr     x24, [sp, #0x608]
        umlal2  v23.2d, v24.4s, v9.s[2]
        str     x12, [sp, #0x738]
        mul     x12, x24, x11
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        umlal   v7.2d, v27.2s, v9.s[0]
        subs    x7, x7, x21
        sbcs    x25, x25, x26
        str     x23, [sp, #0x600]
        sbcs    x23, x24, x19
        umlal2  v7.2d, v27.4s, v9.s[2]
        ldp     d24, d27, [x1, #0x20]
        str     x28, [sp, #0x628]
        ldr     x28, [sp, #0x748]
        str     x17, [sp, #0x620]
        sbcs    x17, x28, x27
        str     x20, [sp, #0x7e0]
        csetm   x20, lo
        str     x27, [sp, #0x618]
        mul     x27, x28, x11
        subs    x15, x9, x15
        sbcs    x8, x13, x8
        umlal   v3.2d, v28.2s, v9.s[0]
        str     x19, [sp, #0x610]
        ldr     x19, [sp, #0x5e8]
        str     x4, [sp, #0x6a0]
        sbcs    x4, x4, x19
        eor     x25, x25, x20
        eor     x7, x7, x20
        umlal2  v3.2d, v28.4s, v9.s[2]
        eor     x23, x23, x20
        eor     x17, x17, x20
        sbcs    x14, x14, x11
        umlal   v19.2d, v10.2s, v9.s[0]
        usra    v15.2d, v24.2d, #0x22
        ldp     q24, q28, [x22]
        umulh   x13, x24, x19
        shl     v27.2d, v27.2d, #0x24
        str     x26, [sp, #0x690]
        csetm   x26, lo
        eor     x15, x15, x26
        cmn     x20, #1
        usra    v15.2d, v27.2d, #6
        adcs    x7, x7, xzr
        eor     x8, x8, x26
        eor     x4, x4, x26
        eor     x14, x14, x26
        adcs    x25, x25, xzr
        adcs    x23, x23, xzr
        umlal2  v19.2d, v10.4s, v9.s[2]
        str     x6, [sp, #0x7e8]
        umulh   x6, x24, x11
        adcs    x17, x17, xzr
        adds    x12, x13, x12
        umlal   v14.2d, v29.2s, v9.s[0]
        eor     x20, x20, x26
        umlal2  v14.2d, v29.4s, v9.s[2]
        uzp1    v10.4s, v9.4s, v13.4s
        umlal   v8.2d, v24.2s, v13.s[0]
        umlal2  v8.2d, v24.4s, v13.s[2]
        adcs    x27, x6, x27
        mul     x24, x24, x19
        umlal   v16.2d, v11.2s, v9.s[0]
        ext     v24.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v24.2d, #0x1d
        umlal2  v16.2d, v11.4s, v9.s[2]
        ext     v11.16b, v8.16b, v1.16b, #8
        usra    v15.2d, v11.2d, #0x1d
        umulh   x6, x28, x11
        and     v11.16b, v8.16b, v0.16b
        umull   v8.2d, v4.2s, v9.s[0]
        umlal   v15.2d, v28.2s, v13.s[0]
        adc     x6, x6, xzr
        cmn     x26, #1
        adcs    x26, x15, xzr
        mul     x11, x28, x19
        adcs    x8, x8, xzr
        adcs    x4, x4, xzr
        umlal2  v8.2d, v4.4s, v9.s[2]
        ldp     q9, q4, [x22, #0x20]
        umlal2  v15.2d, v28.4s, v13.s[2]
        adcs    x13, x14, xzr
        adds    x11, x12, x11
        umlal   v8.2d, v6.2s, v12.s[2]
        umulh   x28, x28, x19
        ldr     x19, [sp, #0x5f0]
        umlal2  v8.2d, v6.4s, v12.s[3]
        umlal   v8.2d, v18.2s, v12.s[0]
        umlal2  v8.2d, v18.4s, v12.s[1]
        ldp     q6, q18, [x22, #0x40]
        ldp     q24, q27, [x22, #0x60]
        adcs    x27, x27, x28
        adc     x28, x6, xzr
        ldr     x6, [sp, #0x630]
        umlal   v2.2d, v9.2s, v13.s[0]
        mul     x12, x19, x6
        ldp     q28, q29, [x22, #0x80]
        umlal2  v2.2d, v9.4s, v13.s[2]
        subs    x14, x4, x26
        sbcs    x15, x13, x8
        str     x13, [sp, #0x5e8]
        csetm   x13, lo
        umlal   v17.2d, v4.2s, v13.s[0]
        eor     x15, x15, x13
        str     x4, [sp, #0x748]
        subs    x4, x7, x23
        str     x17, [sp, #0x790]
        sbcs    x17, x25, x17
        umlal2  v17.2d, v4.4s, v13.s[2]
        str     x23, [sp, #0x608]
        umulh   x23, x19, x6
        str     x20, [sp, #0x5d8]
        csetm   x20, lo
        eor     x4, x4, x20
        umlal   v20.2d, v6.2s, v13.s[0]
        cmn     x20, #1
        adcs    x4, x4, xzr
        eor     x14, x14, x13
        umlal2  v20.2d, v6.4s, v13.s[2]
        eor     x17, x17, x20
        ldp     q9, q4, [x22, #0xa0]
        umlal   v21.2d, v18.2s, v13.s[0]
        adcs    x17, x17, xzr
        cmn     x13, #1
        adcs    x14, x14, xzr
        umlal2  v21.2d, v18.4s, v13.s[2]
        str     x17, [sp, #0x5d0]
        ldr     x17, [sp, #0x5e0]
        str     x4, [sp, #0x5c8]
        umulh   x4, x19, x17
        adcs    x15, x15, xzr
        umlal   v22.2d, v24.2s, v13.s[0]
        ldp     q6, q18, [x22, #0xc0]
        umlal2  v22.2d, v24.4s, v13.s[2]
        umlal   v5.2d, v27.2s, v13.s[0]
        str     x15, [sp, #0x5c0]
        ldr     x15, [sp, #0x5f8]
        str     x14, [sp, #0x5b8]
        mul     x14, x15, x6
        adds    x4, x4, x12
        ldr     x12, [sp, #0x6c8]
        umlal2  v5.2d, v27.4s, v13.s[2]
        umlal   v25.2d, v28.2s, v13.s[0]
        ldp     q24, q27, [x22, #0xe0]
        adcs    x23, x23, x14
        umlal2  v25.2d, v28.4s, v13.s[2]
        mul     x19, x19, x17
        umlal   v26.2d, v29.2s, v13.s[0]
        eor     x20, x20, x13
        umlal2  v26.2d, v29.4s, v13.s[2]
        ldp     q28, q29, [x22, #0x100]
        eor     x19, x19, x12
        umlal   v23.2d, v9.2s, v13.s[0]
        umulh   x6, x15, x6
        umlal2  v23.2d, v9.4s, v13.s[2]
        umlal   v7.2d, v4.2s, v13.s[0]
        umlal2  v7.2d, v4.4s, v13.s[2]
        ldp     q9, q4, [x22, #0x120]
        adc     x6, x6, xzr
        umlal   v3.2d, v6.2s, v13.s[0]
        umulh   x13, x21, x9
        umlal2  v3.2d, v6.4s, v13.s[2]
        ldp     q6, q30, [x22, #0x140]
        umlal   v19.2d, v18.2s, v13.s[0]
        umlal2  v19.2d, v18.4s, v13.s[2]
        umlal   v14.2d, v24.2s, v13.s[0]
        umulh   x14, x15, x17
        umlal2  v14.2d, v24.4s, v13.s[2]
        ldp     q18, q24, [x22]
        umlal   v16.2d, v27.2s, v13.s[0]
        umlal2  v16.2d, v27.4s, v13.s[2]
        umlal   v8.2d, v28.2s, v13.s[0]
        mul     x15, x15, x17
        umlal2  v8.2d, v28.4s, v13.s[2]
        umull   v27.2d, v29.2s, v13.s[0]
        umlal   v15.2d, v18.2s, v11.s[0]
        adds    x4, x4, x15
        eor     x4, x4, x12
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x770]
        umlal2  v15.2d, v18.4s, v11.s[2]
        ldp     d18, d28, [x1, #0x28]
        ldr     x17, [sp, #0x7e8]
        adc     x6, x6, xzr
        umulh   x15, x21, x14
        eor     x23, x23, x12
        cmn     x12, #1
        umlal2  v27.2d, v29.4s, v13.s[2]
        ext     v13.16b, v1.16b, v15.16b, #8
        usra    v15.2d, v13.2d, #0x1d
        adcs    x19, x19, x16
        adcs    x4, x4, x10
        eor     x6, x6, x12
        adcs    x23, x23, x2
        adcs    x6, x6, x17
        umlal   v27.2d, v9.2s, v10.s[0]
        usra    v2.2d, v18.2d, #0x1c
        ext     v13.16b, v15.16b, v1.16b, #8
        adc     x12, x12, xzr
        adds    x19, x19, x24
        shl     v18.2d, v28.2d, #0x2a
        and     v15.16b, v15.16b, v0.16b
        str     x10, [sp, #0x6c8]
        mul     x10, x21, x14
        adcs    x4, x4, x11
        usra    v2.2d, v18.2d, #6
        adcs    x23, x23, x27
        adcs    x6, x6, x28
        adc     x12, x12, xzr
        adds    x19, x2, x19
        adcs    x2, x17, x4
        adcs    x24, x24, x23
        ldr     x23, [sp, #0x690]
        umlal2  v27.2d, v9.4s, v10.s[1]
        usra    v2.2d, v13.2d, #0x1d
        ldp     q13, q9, [x22, #0x20]
        mul     x4, x23, x14
        adcs    x6, x11, x6
        adcs    x27, x27, x12
        adcs    x28, x28, xzr
        umlal   v27.2d, v4.2s, v12.s[2]
        umlal   v2.2d, v24.2s, v11.s[0]
        adds    x10, x13, x10
        adcs    x4, x15, x4
        umlal2  v2.2d, v24.4s, v11.s[2]
        umulh   x11, x23, x14
        umlal2  v27.2d, v4.4s, v12.s[3]
        umlal   v27.2d, v6.2s, v12.s[0]
        umlal   v17.2d, v13.2s, v11.s[0]
        adc     x11, x11, xzr
        umlal2  v17.2d, v13.4s, v11.s[2]
        mul     x21, x21, x9
        umlal   v20.2d, v9.2s, v11.s[0]
        umlal2  v20.2d, v9.4s, v11.s[2]
        mul     x12, x23, x9
        umlal2  v27.2d, v6.4s, v12.s[1]
        ldp     q13, q9, [x22, #0x40]
        ldp     q4, q6, [x22, #0x60]
        adds    x10, x10, x12
        ldp     q18, q24, [x22, #0x80]
        umulh   x23, x23, x9
        ldr     x9, [sp, #0x610]
        ldp     q28, q29, [x22, #0xa0]
        ldr     x13, [sp, #0x7b0]
        umlal   v21.2d, v13.2s, v11.s[0]
        adcs    x23, x4, x23
        adc     x4, x11, xzr
        ldr     x11, [sp, #0x6a0]
        ldr     x15, [sp, #0x618]
        umlal2  v21.2d, v13.4s, v11.s[2]
        umulh   x12, x9, x11
        umlal   v22.2d, v9.2s, v11.s[0]
        umlal2  v22.2d, v9.4s, v11.s[2]
        ldp     q13, q9, [x22, #0xc0]
        umlal   v5.2d, v4.2s, v11.s[0]
        umlal2  v5.2d, v4.4s, v11.s[2]
        mul     x14, x9, x13
        umlal   v25.2d, v6.2s, v11.s[0]
        umlal2  v25.2d, v6.4s, v11.s[2]
        ldp     q4, q6, [x22, #0xe0]
        mul     x17, x15, x13
        umlal   v26.2d, v18.2s, v11.s[0]
        umlal2  v26.2d, v18.4s, v11.s[2]
        umlal   v23.2d, v24.2s, v11.s[0]
        str     x28, [sp, #0x690]
        umulh   x28, x9, x13
        adds    x12, x12, x14
        umlal2  v23.2d, v24.4s, v11.s[2]
        umlal   v7.2d, v28.2s, v11.s[0]
        ldp     q18, q24, [x22, #0x100]
        umlal2  v7.2d, v28.4s, v11.s[2]
        adcs    x28, x28, x17
        umlal   v3.2d, v29.2s, v11.s[0]
        umulh   x13, x15, x13
        umlal2  v3.2d, v29.4s, v11.s[2]
        ldp     q28, q29, [x22, #0x120]
        umlal   v19.2d, v13.2s, v11.s[0]
        umlal2  v19.2d, v13.4s, v11.s[2]
        adc     x13, x13, xzr
        umlal   v14.2d, v9.2s, v11.s[0]
        umulh   x14, x15, x11
        umlal2  v14.2d, v9.4s, v11.s[2]
        ldp     q13, q9, [x22, #0x140]
        umlal   v16.2d, v4.2s, v11.s[0]
        umlal2  v16.2d, v4.4s, v11.s[2]
        uzp1    v4.4s, v11.4s, v15.4s
        umlal   v8.2d, v6.2s, v11.s[0]
        mul     x15, x15, x11
        umlal2  v8.2d, v6.4s, v11.s[2]
        umull   v6.2d, v24.2s, v11.s[0]
        adds    x12, x12, x15
        adcs    x28, x28, x14
        adc     x13, x13, xzr
        umlal   v27.2d, v18.2s, v11.s[0]
        mul     x9, x9, x11
        umlal2  v27.2d, v18.4s, v11.s[2]
        umlal2  v6.2d, v24.4s, v11.s[2]
        ldp     q11, q18, [x22]
        umlal   v6.2d, v28.2s, v10.s[2]
        umulh   x11, x7, x26
        umlal2  v6.2d, v28.4s, v10.s[3]
        ldp     d24, d28, [x1, #0x30]
        umlal   v6.2d, v29.2s, v10.s[0]
        ldr     x15, [sp, #0x7e0]
        ldr     x17, [sp, #0x620]
        umlal2  v6.2d, v29.4s, v10.s[1]
        umlal   v6.2d, v13.2s, v12.s[2]
        umlal   v2.2d, v11.2s, v15.s[0]
        usra    v17.2d, v24.2d, #0x16
        umulh   x14, x7, x8
        umlal2  v2.2d, v11.4s, v15.s[2]
        shl     v11.2d, v28.2d, #0x30
        ldp     q24, q28, [x22, #0x20]
        usra    v17.2d, v11.2d, #6
        ext     v11.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v11.2d, #0x1d
        str     x27, [sp, #0x6a0]
        mul     x27, x15, x17
        umlal2  v6.2d, v13.4s, v12.s[3]
        ext     v11.16b, v2.16b, v1.16b, #8
        usra    v17.2d, v11.2d, #0x1d
        and     v11.16b, v2.16b, v0.16b
        str     x6, [sp, #0x610]
        ldr     x6, [sp, #0x628]
        eor     x27, x27, x6
        umlal   v17.2d, v18.2s, v15.s[0]
        str     x24, [sp, #0x618]
        mul     x24, x7, x8
        umlal2  v17.2d, v18.4s, v15.s[2]
        umlal   v20.2d, v24.2s, v15.s[0]
        umlal2  v20.2d, v24.4s, v15.s[2]
        str     x2, [sp, #0x7b0]
        umulh   x2, x15, x17
        umlal   v6.2d, v9.2s, v12.s[0]
        umlal   v21.2d, v28.2s, v15.s[0]
        umlal2  v6.2d, v9.4s, v12.s[1]
        ldp     q13, q9, [x22, #0x40]
        umlal2  v21.2d, v28.4s, v15.s[2]
        str     x19, [sp, #0x770]
        ldr     x19, [sp, #0x738]
        str     x16, [sp, #0x7e8]
        umulh   x16, x15, x19
        ldp     q2, q18, [x22, #0x60]
        ldp     q24, q28, [x22, #0x80]
        mul     x15, x15, x19
        umlal   v22.2d, v13.2s, v15.s[0]
        umlal2  v22.2d, v13.4s, v15.s[2]
        ldp     q13, q29, [x22, #0xa0]
        str     x20, [sp, #0x7e0]
        mul     x20, x25, x8
        adds    x24, x11, x24
        umlal   v5.2d, v9.2s, v15.s[0]
        umlal2  v5.2d, v9.4s, v15.s[2]
        adcs    x20, x14, x20
        umlal   v25.2d, v2.2s, v15.s[0]
        umulh   x8, x25, x8
        umlal2  v25.2d, v2.4s, v15.s[2]
        ldp     q9, q2, [x22, #0xc0]
        umlal   v26.2d, v18.2s, v15.s[0]
        umlal2  v26.2d, v18.4s, v15.s[2]
        adc     x8, x8, xzr
        umlal   v23.2d, v24.2s, v15.s[0]
        mul     x11, x25, x26
        umlal2  v23.2d, v24.4s, v15.s[2]
        ldp     q18, q24, [x22, #0xe0]
        umlal   v7.2d, v28.2s, v15.s[0]
        adds    x24, x24, x11
        ldr     x11, [sp, #0x5d8]
        eor     x14, x24, x11
        umlal2  v7.2d, v28.4s, v15.s[2]
        umulh   x25, x25, x26
        umlal   v3.2d, v13.2s, v15.s[0]
        umlal2  v3.2d, v13.4s, v15.s[2]
        ldp     q13, q28, [x22, #0x100]
        umlal   v19.2d, v29.2s, v15.s[0]
        adcs    x25, x20, x25
        adc     x20, x8, xzr
        ldr     x8, [sp, #0x600]
        umlal2  v19.2d, v29.4s, v15.s[2]
        str     x14, [sp, #0x5e0]
        mul     x14, x8, x19
        adds    x2, x2, x15
        umlal   v14.2d, v9.2s, v15.s[0]
        umlal2  v14.2d, v9.4s, v15.s[2]
        ldp     q9, q29, [x22, #0x120]
        adcs    x14, x16, x14
        umlal   v16.2d, v2.2s, v15.s[0]
        umulh   x19, x8, x19
        umlal2  v16.2d, v2.4s, v15.s[2]
        ldp     q2, q30, [x22, #0x160]
        umlal   v8.2d, v18.2s, v15.s[0]
        umlal2  v8.2d, v18.4s, v15.s[2]
        adc     x19, x19, xzr
        umlal   v27.2d, v24.2s, v15.s[0]
        mul     x26, x7, x26
        umlal2  v27.2d, v24.4s, v15.s[2]
        ldp     q18, q24, [x22, #0x140]
        umlal   v6.2d, v13.2s, v15.s[0]
        eor     x7, x26, x11
        umlal2  v6.2d, v13.4s, v15.s[2]
        mul     x15, x8, x17
        umull   v13.2d, v28.2s, v15.s[0]
        adds    x2, x2, x15
        eor     x2, x2, x6
        ldr     x15, [sp, #0x748]
        umlal2  v13.2d, v28.4s, v15.s[2]
        ldp     q15, q28, [x22]
        umulh   x8, x8, x17
        umlal   v13.2d, v9.2s, v4.s[0]
        umlal2  v13.2d, v9.4s, v4.s[1]
        umlal   v13.2d, v29.2s, v10.s[2]
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x608]
        adc     x19, x19, xzr
        eor     x8, x8, x6
        umlal2  v13.2d, v29.4s, v10.s[3]
        umulh   x16, x14, x15
        cmn     x6, #1
        adcs    x27, x27, x21
        umlal   v13.2d, v18.2s, v10.s[0]
        ldr     x17, [sp, #0x5e8]
        adcs    x2, x2, x10
        eor     x19, x19, x6
        adcs    x8, x8, x23
        umlal2  v13.2d, v18.4s, v10.s[1]
        umlal   v17.2d, v15.2s, v11.s[0]
        ldp     q9, q18, [x22, #0x20]
        adcs    x19, x19, x4
        umlal2  v17.2d, v15.4s, v11.s[2]
        adc     x6, x6, xzr
        adds    x27, x27, x9
        adcs    x2, x2, x12
        umulh   x11, x14, x17
        adcs    x8, x8, x28
        adcs    x19, x19, x13
        umlal   v13.2d, v24.2s, v12.s[2]
        ext     v15.16b, v1.16b, v17.16b, #8
        usra    v17.2d, v15.2d, #0x1d
        adc     x6, x6, xzr
        adds    x23, x23, x27
        adcs    x27, x4, x2
        adcs    x2, x9, x8
        ldr     x9, [sp, #0x788]
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x780]
        umlal2  v13.2d, v24.4s, v12.s[3]
        ext     v15.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v0.16b
        adcs    x28, x28, x6
        ldr     x6, [sp, #0x790]
        adcs    x4, x13, xzr
        umlal   v21.2d, v9.2s, v11.s[0]
        mul     x8, x6, x17
        subs    x13, x9, x12
        ldr     x9, [sp, #0x728]
        ldr     x12, [sp, #0x760]
        sbcs    x9, x12, x9
        umlal2  v21.2d, v9.4s, v11.s[2]
        csetm   x12, lo
        str     x4, [sp, #0x628]
        ldr     x4, [x5, #0x50]
        str     x28, [sp, #0x620]
        ldr     x28, [x5, #0x40]
        subs    x4, x4, x28
        ldr     x28, [x5, #0x58]
        str     x19, [sp, #0x600]
        ldr     x19, [x5, #0x48]
        sbcs    x28, x28, x19
        umlal   v22.2d, v18.2s, v11.s[0]
        eor     x13, x13, x12
        csetm   x19, lo
        eor     x28, x28, x19
        str     x2, [sp, #0x738]
        mul     x2, x14, x17
        cmn     x12, #1
        eor     x4, x4, x19
        umlal   v13.2d, v2.2s, v12.s[0]
        umlal2  v22.2d, v18.4s, v11.s[2]
        eor     x9, x9, x12
        adcs    x13, x13, xzr
        adcs    x9, x9, xzr
        adds    x2, x16, x2
        adcs    x8, x11, x8
        eor     x11, x12, x19
        umlal2  v13.2d, v2.4s, v12.s[1]
        ldp     q9, q2, [x22, #0x40]
        mul     x12, x6, x15
        umulh   x16, x6, x17
        adc     x16, x16, xzr
        adds    x2, x2, x12
        ldr     x17, [sp, #0x730]
        mul     x12, x14, x15
        ldr     x14, [sp, #0x5b8]
        umulh   x6, x6, x15
        adcs    x6, x8, x6
        adc     x8, x16, xzr
        ldr     x16, [sp, #0x768]
        cmn     x19, #1
        ldr     x19, [sp, #0x5c8]
        umulh   x15, x19, x14
        adcs    x4, x4, xzr
        adcs    x28, x28, xzr
        subs    x22, x16, x17
        str     x9, [sp, #0x748]
        ldr     x9, [sp, #0x740]
        str     x28, [sp, #0x790]
        ldr     x28, [sp, #0x758]
        str     x11, [sp, #0x608]
        sbcs    x11, x9, x28
        ldr     x17, [sp, #0x5c0]
        csetm   x28, lo
        ldr     x16, [sp, #0x5d0]
        eor     x11, x11, x28
        cmn     x28, #1
        eor     x22, x22, x28
        adcs    x22, x22, xzr
        adcs    x11, x11, xzr
        str     x11, [sp, #0x5e8]
        mul     x11, x19, x14
        str     x22, [sp, #0x5f8]
        ldr     x22, [sp, #0x7e0]
        eor     x11, x11, x22
        umulh   x9, x19, x17
        str     x4, [sp, #0x630]
        umulh   x4, x16, x17
        mul     x19, x19, x17
        str     x13, [sp, #0x5c8]
        ldr     x13, [x5, #0x70]
        str     x27, [sp, #0x5f0]
        ldr     x27, [x5, #0x60]
        subs    x13, x13, x27
        ldr     x27, [x5, #0x78]
        str     x23, [sp, #0x5b0]
        ldr     x23, [x5, #0x68]
        sbcs    x27, x27, x23
        csetm   x23, lo
        adds    x19, x15, x19
        mul     x15, x16, x14
        mul     x17, x16, x17
        eor     x13, x13, x23
        eor     x27, x27, x23
        adcs    x9, x9, x17
        adc     x4, x4, xzr
        adds    x19, x19, x15
        umulh   x14, x16, x14
        eor     x19, x19, x22
        eor     x28, x28, x23
        adcs    x9, x9, x14
        eor     x9, x9, x22
        adc     x4, x4, xzr
        cmn     x22, #1
        eor     x4, x4, x22
        adcs    x26, x11, x26
        ldr     x11, [x5, #0x48]
        adcs    x24, x19, x24
        adcs    x19, x9, x25
        ldr     x9, [sp, #0x788]
        adcs    x4, x4, x20
        adc     x22, x22, xzr
        adds    x26, x26, x12
        adcs    x24, x24, x2
        mul     x14, x9, x11
        adcs    x19, x19, x6
        adcs    x4, x4, x8
        adc     x22, x22, xzr
        adds    x25, x25, x26
        ldr     x26, [sp, #0x5d8]
        eor     x25, x25, x26
        adcs    x24, x20, x24
        ldr     x20, [x5, #0x40]
        adcs    x19, x12, x19
        eor     x24, x24, x26
        ldr     x15, [sp, #0x6c8]
        umulh   x12, x9, x20
        ldr     x16, [sp, #0x770]
        adcs    x2, x2, x4
        ldr     x17, [sp, #0x7b0]
        eor     x2, x2, x26
        adcs    x22, x6, x22
        ldr     x6, [sp, #0x7e8]
        eor     x22, x22, x26
        eor     x19, x19, x26
        adcs    x4, x8, xzr
        ldr     x8, [sp, #0x5e0]
        cmn     x26, #1
        adcs    x7, x7, x6
        ldr     x6, [sp, #0x610]
        adcs    x8, x8, x15
        adcs    x25, x25, x16
        ldr     x16, [sp, #0x618]
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x760]
        umulh   x15, x17, x11
        adcs    x19, x19, x16
        adcs    x2, x2, x6
        eor     x4, x4, x26
        str     x28, [sp, #0x5e0]
        ldr     x28, [sp, #0x6a0]
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x690]
        adcs    x4, x4, x28
        ldr     x28, [sp, #0x5b0]
        adc     x26, x26, xzr
        adds    x7, x7, x21
        adcs    x8, x8, x10
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x5f0]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x738]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x600]
        mul     x17, x17, x11
        adcs    x2, x2, x28
        ldr     x28, [sp, #0x620]
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x628]
        adcs    x4, x4, x28
        adc     x26, x26, xzr
        adds    x12, x12, x14
        umulh   x14, x9, x11
        adcs    x14, x14, x17
        adc     x15, x15, xzr
        adds    x7, x16, x7
        mul     x16, x9, x20
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x6a0]
        adcs    x25, x8, x25
        ldr     x8, [sp, #0x690]
        adcs    x24, x8, x24
        adcs    x21, x21, x19
        ldr     x17, [sp, #0x620]
        adcs    x19, x10, x2
        ldr     x10, [sp, #0x600]
        ldr     x2, [sp, #0x5b0]
        adcs    x22, x2, x22
        ldr     x2, [sp, #0x5f0]
        adcs    x2, x2, x4
        ldr     x4, [sp, #0x738]
        adcs    x26, x4, x26
        ldr     x4, [sp, #0x760]
        mul     x8, x4, x20
        adcs    x10, x10, xzr
        adcs    x17, x17, xzr
        adcs    x28, x28, xzr
        cmn     x23, #1
        adcs    x23, x13, xzr
        adcs    x27, x27, xzr
        adds    x8, x12, x8
        umulh   x12, x4, x20
        adcs    x12, x14, x12
        ldr     x14, [sp, #0x768]
        adc     x13, x15, xzr
        subs    x15, x9, x14
        ldr     x9, [sp, #0x780]
        str     x17, [sp, #0x628]
        ldr     x17, [x5, #0x58]
        str     x10, [sp, #0x620]
        mul     x10, x9, x17
        str     x28, [sp, #0x600]
        ldr     x28, [sp, #0x740]
        sbcs    x4, x4, x28
        str     x22, [sp, #0x738]
        ldr     x22, [sp, #0x730]
        str     x26, [sp, #0x5f0]
        sbcs    x26, x9, x22
        str     x19, [sp, #0x5b0]
        ldr     x19, [sp, #0x728]
        str     x24, [sp, #0x690]
        ldr     x24, [sp, #0x758]
        str     x25, [sp, #0x6a0]
        sbcs    x25, x19, x24
        ldr     x24, [x5, #0x50]
        str     x2, [sp, #0x610]
        csetm   x2, lo
        eor     x15, x15, x2
        str     x21, [sp, #0x618]
        ldr     x28, [x5, #0x78]
        ldr     x21, [x5, #0x60]
        subs    x20, x21, x20
        str     x7, [sp, #0x5d8]
        ldr     x7, [x5, #0x68]
        sbcs    x11, x7, x11
        str     x6, [sp, #0x7e0]
        ldr     x6, [x5, #0x70]
        sbcs    x6, x6, x24
        umulh   x22, x9, x24
        eor     x25, x25, x2
        eor     x4, x4, x2
        sbcs    x28, x28, x17
        str     x23, [sp, #0x5b8]
        csetm   x23, lo
        eor     x20, x20, x23
        eor     x11, x11, x23
        eor     x28, x28, x23
        eor     x6, x6, x23
        cmn     x23, #1
        adcs    x20, x20, xzr
        adcs    x11, x11, xzr
        str     x27, [sp, #0x5d0]
        mul     x27, x19, x17
        adcs    x6, x6, xzr
        eor     x26, x26, x2
        adcs    x28, x28, xzr
        cmn     x2, #1
        adcs    x15, x15, xzr
        adcs    x4, x4, xzr
        adcs    x26, x26, xzr
        adcs    x25, x25, xzr
        umulh   x7, x9, x17
        adds    x22, x22, x10
        ldr     x10, [sp, #0x630]
        eor     x23, x2, x23
        adcs    x27, x7, x27
        mul     x2, x19, x24
        umulh   x7, x19, x17
        adc     x7, x7, xzr
        adds    x22, x22, x2
        ldr     x2, [sp, #0x5c8]
        umulh   x17, x2, x10
        mul     x9, x9, x24
        umulh   x24, x19, x24
        adcs    x24, x27, x24
        adc     x27, x7, xzr
        subs    x7, x15, x26
        mul     x19, x2, x10
        str     x25, [sp, #0x5c0]
        sbcs    x25, x4, x25
        str     x26, [sp, #0x5a8]
        csetm   x26, lo
        eor     x25, x25, x26
        cmn     x26, #1
        eor     x7, x7, x26
        str     x23, [sp, #0x5a0]
        ldr     x23, [sp, #0x608]
        eor     x19, x19, x23
        adcs    x7, x7, xzr
        adcs    x25, x25, xzr
        str     x25, [sp, #0x598]
        ldr     x25, [sp, #0x790]
        str     x7, [sp, #0x590]
        mul     x7, x2, x25
        str     x6, [sp, #0x588]
        subs    x6, x6, x20
        str     x28, [sp, #0x580]
        sbcs    x28, x28, x11
        str     x4, [sp, #0x578]
        csetm   x4, lo
        eor     x28, x28, x4
        cmn     x4, #1
        eor     x6, x6, x4
        adcs    x6, x6, xzr
        adcs    x28, x28, xzr
        umulh   x2, x2, x25
        eor     x26, x26, x4
        ldr     x4, [sp, #0x748]
        str     x26, [sp, #0x5c8]
        umulh   x26, x4, x25
        adds    x7, x17, x7
        mul     x25, x4, x25
        adcs    x25, x2, x25
        adc     x26, x26, xzr
        umulh   x2, x4, x10
        umulh   x17, x14, x21
        mul     x4, x4, x10
        adds    x4, x7, x4
        adcs    x25, x25, x2
        ldr     x2, [x5, #0x68]
        adc     x26, x26, xzr
        umulh   x7, x14, x2
        eor     x4, x4, x23
        eor     x26, x26, x23
        cmn     x23, #1
        adcs    x19, x19, x16
        adcs    x4, x4, x8
        eor     x25, x25, x23
        adcs    x25, x25, x12
        adcs    x26, x26, x13
        adc     x23, x23, xzr
        adds    x19, x19, x9
        adcs    x4, x4, x22
        mul     x10, x14, x2
        adcs    x25, x25, x24
        adcs    x26, x26, x27
        adc     x23, x23, xzr
        adds    x19, x12, x19
        adcs    x4, x13, x4
        adcs    x25, x9, x25
        ldr     x9, [sp, #0x740]
        umulh   x12, x9, x2
        adcs    x26, x22, x26
        adcs    x24, x24, x23
        umlal   v5.2d, v9.2s, v11.s[0]
        ldr     x13, [x5, #0x70]
        adcs    x23, x27, xzr
        adds    x22, x17, x10
        ldr     x10, [sp, #0x7b8]
        umlal2  v5.2d, v9.4s, v11.s[2]
        ldp     q9, q18, [x10, #0x60]
        umlal   v25.2d, v2.2s, v11.s[0]
        umlal2  v25.2d, v2.4s, v11.s[2]
        mul     x27, x9, x2
        ldr     x2, [x5, #0x78]
        adcs    x27, x7, x27
        adc     x7, x12, xzr
        ldr     x12, [sp, #0x730]
        umulh   x17, x12, x13
        str     x23, [sp, #0x608]
        mul     x23, x12, x2
        str     x24, [sp, #0x630]
        mul     x24, x9, x21
        adds    x24, x22, x24
        umulh   x22, x9, x21
        adcs    x22, x27, x22
        adc     x27, x7, xzr
        ldr     x7, [sp, #0x758]
        adds    x23, x17, x23
        umulh   x17, x7, x2
        str     x26, [sp, #0x748]
        mul     x26, x7, x2
        mul     x21, x14, x21
        str     x25, [sp, #0x790]
        umulh   x25, x15, x20
        str     x4, [sp, #0x570]
        umulh   x4, x7, x13
        ldr     x9, [sp, #0x5f8]
        ldr     x14, [sp, #0x5d0]
        umulh   x2, x12, x2
        adcs    x26, x2, x26
        adc     x2, x17, xzr
        mul     x17, x15, x11
        str     x19, [sp, #0x568]
        mul     x19, x12, x13
        str     x8, [sp, #0x560]
        umulh   x8, x15, x11
        str     x16, [sp, #0x558]
        ldr     x16, [sp, #0x578]
        mul     x12, x16, x11
        mul     x10, x9, x14
        mul     x13, x7, x13
        adds    x23, x23, x13
        adcs    x26, x26, x4
        ldr     x4, [sp, #0x5b8]
        adc     x2, x2, xzr
        umulh   x13, x9, x4
        adds    x25, x25, x17
        adcs    x8, x8, x12
        umulh   x11, x16, x11
        adc     x11, x11, xzr
        mul     x12, x16, x20
        adds    x25, x25, x12
        ldr     x12, [sp, #0x5a0]
        eor     x17, x25, x12
        str     x17, [sp, #0x550]
        umulh   x17, x9, x14
        umulh   x16, x16, x20
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x5e8]
        adc     x11, x11, xzr
        str     x11, [sp, #0x578]
        mul     x11, x16, x4
        mul     x9, x9, x4
        str     x8, [sp, #0x5f8]
        ldr     x8, [sp, #0x5e0]
        eor     x9, x9, x8
        adds    x10, x13, x10
        umulh   x13, x16, x14
        mul     x14, x16, x14
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x588]
        adc     x13, x13, xzr
        adds    x10, x10, x11
        ldr     x11, [sp, #0x5a8]
        str     x25, [sp, #0x5d0]
        umulh   x25, x11, x17
        eor     x10, x10, x8
        mul     x20, x15, x20
        eor     x15, x20, x12
        umulh   x4, x16, x4
        ldr     x12, [sp, #0x7e0]
        adcs    x4, x14, x4
        ldr     x14, [sp, #0x580]
        eor     x4, x4, x8
        adc     x13, x13, xzr
        mul     x16, x11, x14
        cmn     x8, #1
        adcs    x9, x9, x21
        eor     x13, x13, x8
        adcs    x10, x10, x24
        adcs    x4, x4, x22
        adcs    x13, x13, x27
        ldr     x7, [sp, #0x770]
        str     x24, [sp, #0x5b8]
        ldr     x24, [sp, #0x720]
        eor     x12, x12, x24
        str     x21, [sp, #0x7e0]
        ldr     x21, [sp, #0x7e8]
        eor     x21, x21, x24
        str     x15, [sp, #0x7e8]
        ldr     x17, [sp, #0x6c8]
        ldr     x15, [sp, #0x5c0]
        str     x20, [sp, #0x5e8]
        mul     x20, x15, x14
        adc     x8, x8, xzr
        eor     x7, x7, x24
        adds    x9, x9, x19
        adcs    x10, x10, x23
        adcs    x4, x4, x26
        str     x6, [sp, #0x770]
        ldr     x6, [sp, #0x5d8]
        eor     x6, x6, x24
        eor     x17, x17, x24
        adcs    x13, x13, x2
        umulh   x11, x11, x14
        ldr     x14, [sp, #0x610]
        adc     x8, x8, xzr
        str     x28, [sp, #0x6c8]
        ldr     x28, [sp, #0x618]
        eor     x28, x28, x24
        eor     x14, x14, x24
        adds    x22, x22, x9
        ldr     x15, [sp, #0x5f0]
        ldr     x9, [sp, #0x6a0]
        eor     x9, x9, x24
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x7b0]
        eor     x10, x10, x24
        str     x27, [sp, #0x7b0]
        ldr     x27, [sp, #0x690]
        eor     x27, x27, x24
        str     x22, [sp, #0x690]
        ldr     x22, [sp, #0x5b0]
        eor     x22, x22, x24
        eor     x15, x15, x24
        adcs    x19, x19, x4
        ldr     x4, [sp, #0x5c0]
        str     x19, [sp, #0x5f0]
        ldr     x19, [sp, #0x580]
        umulh   x19, x4, x19
        ldr     x4, [sp, #0x738]
        eor     x4, x4, x24
        str     x15, [sp, #0x738]
        ldr     x15, [sp, #0x600]
        eor     x15, x15, x24
        adcs    x23, x23, x13
        ldr     x13, [x1, #8]
        adcs    x26, x26, x8
        ldr     x8, [sp, #0x620]
        adcs    x2, x2, xzr
        adds    x25, x25, x16
        adcs    x20, x11, x20
        ldr     x11, [x1]
        eor     x8, x8, x24
        adc     x19, x19, xzr
        cmn     x24, #1
        adcs    x21, x11, x21
        ldr     x11, [x1, #0x10]
        adcs    x16, x13, x17
        ldr     x13, [sp, #0x588]
        ldr     x17, [sp, #0x5a8]
        mul     x17, x17, x13
        adcs    x7, x11, x7
        ldr     x11, [x1, #0x18]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x6e8]
        adcs    x6, x11, x6
        ldr     x11, [sp, #0x6e0]
        adcs    x12, x11, x12
        ldr     x11, [sp, #0x7d8]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x7d0]
        adcs    x27, x11, x27
        ldr     x11, [sp, #0x638]
        adcs    x28, x11, x28
        ldr     x11, [sp, #0x640]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x648]
        adcs    x4, x11, x4
        ldr     x11, [sp, #0x650]
        adcs    x14, x11, x14
        ldr     x11, [sp, #0x7a0]
        str     x14, [sp, #0x5a8]
        ldr     x14, [sp, #0x738]
        adcs    x14, x11, x14
        ldr     x11, [sp, #0x778]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x628]
        eor     x11, x11, x24
        str     x8, [sp, #0x628]
        ldr     x8, [sp, #0x5c0]
        str     x14, [sp, #0x738]
        umulh   x14, x8, x13
        str     x4, [sp, #0x620]
        ldr     x4, [sp, #0x798]
        adcs    x11, x4, x11
        ldr     x4, [sp, #0x7c8]
        adcs    x15, x4, x15
        ldr     x4, [sp, #0x718]
        adc     x24, x24, xzr
        str     x24, [sp, #0x720]
        ldr     x24, [sp, #0x700]
        subs    x4, x4, x24
        ldr     x24, [x3, #8]
        str     x15, [sp, #0x718]
        ldr     x15, [sp, #0x6a8]
        sbcs    x24, x24, x15
        ldr     x15, [sp, #0x750]
        str     x11, [sp, #0x600]
        ldr     x11, [sp, #0x6c0]
        sbcs    x15, x15, x11
        ldr     x11, [sp, #0x6f8]
        mul     x8, x8, x13
        ldr     x13, [sp, #0x710]
        sbcs    x13, x13, x11
        ldr     x11, [sp, #0x708]
        str     x22, [sp, #0x710]
        ldr     x22, [sp, #0x6d0]
        sbcs    x11, x11, x22
        ldr     x22, [sp, #0x6f0]
        str     x28, [sp, #0x708]
        ldr     x28, [sp, #0x6d8]
        sbcs    x22, x22, x28
        ldr     x28, [sp, #0x7c0]
        str     x27, [sp, #0x6f0]
        ldr     x27, [sp, #0x670]
        sbcs    x28, x28, x27
        ldr     x27, [sp, #0x7a8]
        str     x9, [sp, #0x7c0]
        ldr     x9, [sp, #0x680]
        sbcs    x27, x27, x9
        ldr     x9, [sp, #0x788]
        str     x12, [sp, #0x7a8]
        ldr     x12, [sp, #0x698]
        sbcs    x9, x9, x12
        ldr     x12, [sp, #0x760]
        str     x6, [sp, #0x788]
        ldr     x6, [sp, #0x6b8]
        sbcs    x12, x12, x6
        ldr     x6, [sp, #0x780]
        str     x10, [sp, #0x760]
        ldr     x10, [sp, #0x668]
        sbcs    x6, x6, x10
        ldr     x10, [sp, #0x590]
        str     x7, [sp, #0x780]
        ldr     x7, [sp, #0x6c8]
        str     x16, [sp, #0x588]
        mul     x16, x10, x7
        str     x21, [sp, #0x5c0]
        ldr     x21, [sp, #0x7b8]
        ldp     q2, q24, [x21, #0x80]
        ldr     x21, [sp, #0x728]
        str     x2, [sp, #0x750]
        ldr     x7, [sp, #0x688]
        ldr     x2, [sp, #0x658]
        sbcs    x21, x21, x2
        ldr     x2, [sp, #0x768]
        str     x26, [sp, #0x728]
        ldr     x26, [sp, #0x6b0]
        sbcs    x2, x2, x26
        ldr     x26, [sp, #0x740]
        str     x23, [sp, #0x768]
        ldr     x23, [sp, #0x660]
        sbcs    x26, x26, x23
        ldr     x23, [sp, #0x730]
        sbcs    x23, x23, x7
        ldr     x7, [sp, #0x758]
        str     x17, [sp, #0x730]
        ldr     x17, [sp, #0x678]
        sbcs    x7, x7, x17
        csetm   x17, lo
        adds    x25, x25, x8
        ldr     x8, [sp, #0x770]
        adcs    x20, x20, x14
        adc     x19, x19, xzr
        umulh   x14, x10, x8
        eor     x4, x4, x17
        eor     x24, x24, x17
        str     x24, [sp, #0x758]
        str     x4, [sp, #0x740]
        ldp     x24, x4, [x5, #0x80]
        ldp     x4, x24, [x5, #0xa0]
        ldr     x4, [sp, #0x6c8]
        eor     x15, x15, x17
        eor     x11, x11, x17
        adds    x14, x14, x16
        ldp     x16, x24, [x5, #0x90]
        eor     x13, x13, x17
        str     x11, [sp, #0x580]
        umulh   x11, x10, x4
        ldp     x24, x16, [x5, #0xb0]
        eor     x27, x27, x17
        str     x27, [sp, #0x5b0]
        ldp     x16, x27, [x5, #0xd0]
        eor     x22, x22, x17
        eor     x28, x28, x17
        ldp     x27, x16, [x5, #0xc0]
        eor     x12, x12, x17
        eor     x9, x9, x17
        str     x12, [sp, #0x6a0]
        str     x9, [sp, #0x610]
        ldp     x12, x9, [x5, #0xe0]
        ldr     x9, [sp, #0x598]
        eor     x21, x21, x17
        eor     x2, x2, x17
        mul     x12, x9, x4
        str     x2, [sp, #0x618]
        str     x21, [sp, #0x5d8]
        ldp     x2, x21, [x5, #0xf0]
        eor     x23, x23, x17
        eor     x7, x7, x17
        eor     x6, x6, x17
        eor     x26, x26, x17
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x5c8]
        umulh   x4, x9, x4
        adc     x4, x4, xzr
        mul     x10, x10, x8
        eor     x10, x10, x12
        mul     x21, x9, x8
        adds    x21, x14, x21
        eor     x21, x21, x12
        umulh   x8, x9, x8
        ldr     x9, [sp, #0x5e8]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x578]
        adc     x4, x4, xzr
        eor     x4, x4, x12
        cmn     x12, #1
        ldr     x14, [sp, #0x730]
        umlal   v26.2d, v9.2s, v11.s[0]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x5d0]
        eor     x8, x8, x12
        adcs    x21, x21, x10
        ldr     x10, [sp, #0x5f8]
        umlal2  v26.2d, v9.4s, v11.s[2]
        adcs    x8, x8, x10
        adcs    x4, x4, x11
        adc     x12, x12, xzr
        umlal   v23.2d, v18.2s, v11.s[0]
        adds    x9, x9, x14
        adcs    x21, x21, x25
        adcs    x8, x8, x20
        umlal2  v23.2d, v18.4s, v11.s[2]
        adcs    x4, x4, x19
        adc     x12, x12, xzr
        adds    x9, x10, x9
        ldr     x10, [sp, #0x5a0]
        umlal   v7.2d, v2.2s, v11.s[0]
        adcs    x21, x11, x21
        eor     x21, x21, x10
        eor     x9, x9, x10
        umlal2  v7.2d, v2.4s, v11.s[2]
        ldr     x11, [sp, #0x558]
        adcs    x8, x14, x8
        eor     x8, x8, x10
        adcs    x25, x25, x4
        ldr     x14, [sp, #0x560]
        ldr     x4, [sp, #0x7e8]
        ldr     x2, [sp, #0x568]
        umlal   v3.2d, v24.2s, v11.s[0]
        eor     x25, x25, x10
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x550]
        adcs    x19, x19, xzr
        umlal2  v3.2d, v24.4s, v11.s[2]
        eor     x19, x19, x10
        cmn     x10, #1
        adcs    x4, x4, x11
        uzp1    v9.4s, v11.4s, v17.4s
        adcs    x12, x12, x14
        adcs    x9, x9, x2
        str     x7, [sp, #0x550]
        ldr     x7, [sp, #0x570]
        ldr     x16, [sp, #0x608]
        adcs    x21, x21, x7
        str     x23, [sp, #0x7e8]
        ldr     x27, [sp, #0x7e0]
        ldr     x23, [sp, #0x790]
        ldr     x24, [sp, #0x5b8]
        adcs    x8, x8, x23
        str     x26, [sp, #0x730]
        ldr     x26, [sp, #0x748]
        adcs    x25, x25, x26
        eor     x20, x20, x10
        str     x6, [sp, #0x578]
        ldr     x6, [sp, #0x630]
        adcs    x20, x20, x6
        adcs    x19, x19, x16
        adc     x10, x10, xzr
        adds    x4, x4, x27
        adcs    x12, x12, x24
        str     x28, [sp, #0x5a0]
        ldr     x28, [sp, #0x690]
        adcs    x9, x9, x28
        str     x22, [sp, #0x5f8]
        ldr     x7, [sp, #0x750]
        ldr     x22, [sp, #0x7b0]
        adcs    x21, x21, x22
        str     x13, [sp, #0x5c8]
        ldr     x13, [sp, #0x5f0]
        adcs    x8, x8, x13
        str     x15, [sp, #0x5d0]
        ldr     x15, [sp, #0x768]
        adcs    x25, x25, x15
        str     x17, [sp, #0x5e8]
        ldr     x17, [sp, #0x728]
        adcs    x20, x20, x17
        adcs    x19, x19, x7
        adc     x10, x10, xzr
        adds    x23, x23, x4
        adcs    x26, x26, x12
        adcs    x4, x6, x9
        ldr     x6, [sp, #0x7b8]
        adcs    x21, x16, x21
        adcs    x27, x27, x8
        ldr     x8, [sp, #0x5c0]
        ldp     q2, q18, [x6, #0xa0]
        ldr     x9, [sp, #0x588]
        adcs    x25, x24, x25
        adcs    x24, x28, x20
        adcs    x22, x22, x19
        adcs    x28, x13, x10
        ldr     x10, [sp, #0x780]
        ldr     x12, [sp, #0x760]
        ldr     x13, [sp, #0x570]
        adcs    x19, x15, xzr
        ldr     x15, [sp, #0x788]
        umlal   v19.2d, v2.2s, v11.s[0]
        ldr     x16, [sp, #0x7a8]
        adcs    x20, x17, xzr
        ldr     x17, [sp, #0x7c0]
        umlal2  v19.2d, v2.4s, v11.s[2]
        adcs    x7, x7, xzr
        adds    x8, x8, x11
        umlal   v14.2d, v18.2s, v11.s[0]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x710]
        umlal2  v14.2d, v18.4s, v11.s[2]
        ldp     q2, q18, [x6, #0xc0]
        ldr     x11, [sp, #0x620]
        adcs    x10, x10, x2
        ldr     x2, [sp, #0x708]
        ldr     x6, [sp, #0x5a8]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x6f0]
        adcs    x15, x15, x23
        adcs    x16, x16, x26
        adcs    x17, x17, x4
        adcs    x13, x13, x21
        adcs    x2, x2, x27
        adcs    x14, x14, x25
        umlal   v16.2d, v2.2s, v11.s[0]
        adcs    x11, x11, x24
        umlal2  v16.2d, v2.4s, v11.s[2]
        adcs    x6, x6, x22
        umlal   v8.2d, v18.2s, v11.s[0]
        str     x22, [sp, #0x5a8]
        ldr     x22, [sp, #0x738]
        adcs    x22, x22, x28
        umlal2  v8.2d, v18.4s, v11.s[2]
        str     x28, [sp, #0x738]
        ldr     x28, [sp, #0x7b8]
        ldp     q2, q18, [x28, #0xe0]
        ldr     x28, [sp, #0x628]
        adcs    x28, x28, x19
        str     x19, [sp, #0x628]
        ldr     x19, [sp, #0x600]
        adcs    x19, x19, x20
        str     x20, [sp, #0x600]
        ldr     x20, [sp, #0x718]
        adcs    x20, x20, x7
        str     x7, [sp, #0x718]
        ldr     x7, [sp, #0x720]
        adc     x7, x7, xzr
        str     x24, [sp, #0x720]
        ldr     x24, [sp, #0x638]
        adds    x24, x24, x8
        ldr     x8, [sp, #0x640]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x648]
        stp     x24, x8, [x1, #0x40]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x650]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x7a0]
        stp     x9, x10, [x1, #0x50]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x778]
        umlal   v27.2d, v2.2s, v11.s[0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x798]
        umlal2  v27.2d, v2.4s, v11.s[2]
        stp     x12, x15, [x1, #0x60]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x7c8]
        umlal   v6.2d, v18.2s, v11.s[0]
        ldp     d2, d24, [x1, #0x38]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x558]
        umlal2  v6.2d, v18.4s, v11.s[2]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x560]
        stp     x16, x13, [x1, #0x70]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x568]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x570]
        adcs    x6, x17, x6
        adcs    x23, x23, x22
        usra    v20.2d, v2.2d, #0x10
        adcs    x26, x26, x28
        ldr     x28, [sp, #0x720]
        shl     v2.2d, v24.2d, #0x36
        adcs    x22, x4, x19
        ldr     x19, [sp, #0x5a8]
        ldr     x4, [sp, #0x7b8]
        adcs    x21, x21, x20
        ldr     x17, [sp, #0x600]
        ldr     x20, [sp, #0x738]
        adcs    x27, x27, x7
        ldr     x7, [sp, #0x628]
        usra    v20.2d, v2.2d, #6
        adcs    x25, x25, xzr
        ldp     q2, q18, [x4, #0x100]
        adcs    x28, x28, xzr
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        usra    v20.2d, v15.2d, #0x1d
        adcs    x7, x7, xzr
        adcs    x17, x17, xzr
        str     x17, [sp, #0x600]
        ldr     x17, [sp, #0x718]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x718]
        ldr     x17, [x5, #0x80]
        str     x7, [sp, #0x628]
        ldr     x7, [x5]
        subs    x7, x17, x7
        str     x20, [sp, #0x738]
        ldr     x20, [x5, #0x88]
        str     x19, [sp, #0x5a8]
        ldr     x19, [x5, #8]
        sbcs    x19, x20, x19
        str     x28, [sp, #0x720]
        ldr     x28, [x5, #0x90]
        str     x25, [sp, #0x570]
        ldr     x25, [x5, #0x10]
        sbcs    x25, x28, x25
        umlal   v20.2d, v28.2s, v11.s[0]
        str     x27, [sp, #0x568]
        ldr     x27, [x5, #0x98]
        str     x21, [sp, #0x560]
        ldr     x21, [x5, #0x18]
        sbcs    x21, x27, x21
        umlal2  v20.2d, v28.4s, v11.s[2]
        ldp     q15, q24, [x4, #0x120]
        str     x22, [sp, #0x558]
        ldr     x22, [x5, #0xa0]
        str     x26, [sp, #0x7c8]
        ldr     x26, [x5, #0x20]
        sbcs    x26, x22, x26
        umlal   v13.2d, v2.2s, v11.s[0]
        ldp     q28, q29, [x4, #0x140]
        str     x23, [sp, #0x798]
        ldr     x23, [x5, #0xa8]
        str     x6, [sp, #0x778]
        ldr     x6, [x5, #0x28]
        sbcs    x6, x23, x6
        umlal2  v13.2d, v2.4s, v11.s[2]
        str     x11, [sp, #0x7a0]
        ldr     x11, [x5, #0xb0]
        str     x14, [sp, #0x650]
        ldr     x14, [x5, #0x30]
        sbcs    x14, x11, x14
        umull   v2.2d, v18.2s, v11.s[0]
        str     x2, [sp, #0x648]
        ldr     x2, [x5, #0xb8]
        str     x13, [sp, #0x640]
        ldr     x13, [x5, #0x38]
        sbcs    x13, x2, x13
        str     x16, [sp, #0x638]
        ldr     x16, [x5, #0xc0]
        str     x15, [sp, #0x620]
        ldr     x15, [x5, #0x40]
        sbcs    x15, x16, x15
        str     x12, [sp, #0x710]
        ldr     x12, [x5, #0xc8]
        str     x10, [sp, #0x708]
        ldr     x10, [x5, #0x48]
        sbcs    x10, x12, x10
        str     x9, [sp, #0x6f0]
        ldr     x9, [x5, #0xd0]
        ldr     x12, [x5, #0x60]
        str     x8, [sp, #0x7c0]
        ldr     x8, [x5, #0x50]
        sbcs    x8, x9, x8
        ldr     x16, [x5, #0x68]
        ldr     x9, [x5, #0x58]
        umlal2  v2.2d, v18.4s, v11.s[2]
        ldp     q11, q18, [x4]
        ldr     x2, [x5, #0x70]
        str     x24, [sp, #0x7a8]
        ldr     x24, [x5, #0xd8]
        sbcs    x9, x24, x9
        ldr     x24, [x5, #0xe0]
        ldr     x23, [x5, #0x78]
        umlal   v2.2d, v15.2s, v4.s[2]
        sbcs    x12, x24, x12
        ldr     x11, [sp, #0x5e8]
        ldr     x24, [x5, #0xe8]
        umlal2  v2.2d, v15.4s, v4.s[3]
        sbcs    x16, x24, x16
        ldr     x22, [sp, #0x740]
        ldr     x24, [x5, #0xf0]
        ldr     x20, [sp, #0x758]
        umlal   v2.2d, v24.2s, v4.s[0]
        sbcs    x2, x24, x2
        ldr     x24, [x5, #0xf8]
        ldr     x27, [sp, #0x5d0]
        umlal2  v2.2d, v24.4s, v4.s[1]
        ldp     d15, d24, [x1, #0x40]
        sbcs    x23, x24, x23
        ldr     x17, [sp, #0x5c8]
        csetm   x24, lo
        cmn     x11, #1
        eor     x7, x7, x24
        ldr     x28, [sp, #0x580]
        eor     x19, x19, x24
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        ldr     x11, [sp, #0x5f8]
        eor     x21, x21, x24
        eor     x25, x25, x24
        adcs    x27, x27, xzr
        ldr     x4, [sp, #0x5a0]
        eor     x26, x26, x24
        eor     x6, x6, x24
        adcs    x17, x17, xzr
        eor     x14, x14, x24
        eor     x13, x13, x24
        adcs    x28, x28, xzr
        eor     x15, x15, x24
        eor     x10, x10, x24
        adcs    x11, x11, xzr
        eor     x8, x8, x24
        eor     x12, x12, x24
        adcs    x4, x4, xzr
        eor     x9, x9, x24
        eor     x16, x16, x24
        str     x11, [sp, #0x5a0]
        ldr     x11, [sp, #0x5b0]
        adcs    x11, x11, xzr
        eor     x2, x2, x24
        eor     x23, x23, x24
        str     x11, [sp, #0x5b0]
        ldr     x11, [sp, #0x610]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x610]
        ldr     x11, [sp, #0x6a0]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x6a0]
        ldr     x11, [sp, #0x578]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x578]
        ldr     x11, [sp, #0x5d8]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x5d8]
        ldr     x11, [sp, #0x618]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x618]
        ldr     x11, [sp, #0x730]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x730]
        ldr     x11, [sp, #0x7e8]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x7e8]
        ldr     x11, [sp, #0x550]
        adcs    x11, x11, xzr
        cmn     x24, #1
        adcs    x7, x7, xzr
        adcs    x19, x19, xzr
        adcs    x25, x25, xzr
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        adcs    x6, x6, xzr
        adcs    x14, x14, xzr
        adcs    x13, x13, xzr
        adcs    x15, x15, xzr
        adcs    x10, x10, xzr
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        adcs    x12, x12, xzr
        umlal   v2.2d, v28.2s, v10.s[2]
        adcs    x16, x16, xzr
        adcs    x2, x2, xzr
        adcs    x23, x23, xzr
        umlal   v20.2d, v11.2s, v17.s[0]
        str     x23, [sp, #0x550]
        umulh   x23, x22, x7
        str     x2, [sp, #0x5f8]
        subs    x2, x25, x7
        str     x16, [sp, #0x580]
        sbcs    x16, x21, x19
        umlal2  v20.2d, v11.4s, v17.s[2]
        str     x12, [sp, #0x5c8]
        csetm   x12, lo
        eor     x16, x16, x12
        cmn     x12, #1
        shl     v11.2d, v24.2d, #0x3c
        umlal2  v2.2d, v28.4s, v10.s[3]
        eor     x2, x2, x12
        adcs    x2, x2, xzr
        usra    v21.2d, v15.2d, #0xa
        ext     v15.16b, v1.16b, v20.16b, #8
        adcs    x16, x16, xzr
        str     x9, [sp, #0x5d0]
        subs    x9, x22, x27
        usra    v20.2d, v15.2d, #0x1d
        str     x8, [sp, #0x758]
        ldr     x8, [sp, #0x7b8]
        ldp     q15, q24, [x8, #0x160]
        str     x10, [sp, #0x740]
        sbcs    x10, x20, x17
        usra    v21.2d, v11.2d, #6
        umlal   v2.2d, v29.2s, v10.s[0]
        str     x15, [sp, #0x788]
        csetm   x15, lo
        eor     x9, x9, x15
        ext     v11.16b, v20.16b, v1.16b, #8
        and     v20.16b, v20.16b, v0.16b
        eor     x10, x10, x15
        cmn     x15, #1
        usra    v21.2d, v11.2d, #0x1d
        umlal2  v2.2d, v29.4s, v10.s[1]
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        ldp     q11, q28, [x8, #0x20]
        str     x11, [sp, #0x760]
        mul     x11, x22, x19
        eor     x12, x15, x12
        umlal   v21.2d, v18.2s, v17.s[0]
        subs    x15, x14, x26
        str     x10, [sp, #0x780]
        sbcs    x10, x13, x6
        str     x16, [sp, #0x588]
        csetm   x16, lo
        umlal2  v21.2d, v18.4s, v17.s[2]
        eor     x10, x10, x16
        str     x12, [sp, #0x5c0]
        subs    x12, x28, x4
        str     x2, [sp, #0x750]
        ldr     x2, [sp, #0x5a0]
        str     x9, [sp, #0x728]
        ldr     x9, [sp, #0x5b0]
        sbcs    x9, x2, x9
        umlal   v2.2d, v15.2s, v12.s[2]
        mul     x2, x20, x19
        csetm   x8, lo
        cmn     x16, #1
        umlal2  v2.2d, v15.4s, v12.s[3]
        eor     x12, x12, x8
        eor     x15, x15, x16
        adcs    x15, x15, xzr
        umlal   v2.2d, v24.2s, v12.s[0]
        adcs    x10, x10, xzr
        cmn     x8, #1
        adcs    x12, x12, xzr
        umlal   v22.2d, v11.2s, v17.s[0]
        str     x10, [sp, #0x768]
        umulh   x10, x22, x19
        eor     x9, x9, x8
        adcs    x9, x9, xzr
        umlal2  v22.2d, v11.4s, v17.s[2]
        adds    x23, x23, x11
        ldr     x11, [sp, #0x5e8]
        eor     x24, x11, x24
        ldr     x11, [sp, #0x7b8]
        eor     x8, x8, x16
        umlal   v5.2d, v28.2s, v17.s[0]
        umlal2  v2.2d, v24.4s, v12.s[1]
        ldp     q11, q15, [x11, #0x40]
        adcs    x2, x10, x2
        umlal2  v5.2d, v28.4s, v17.s[2]
        ldp     q18, q24, [x11, #0x60]
        umulh   x10, x20, x19
        ldp     q28, q29, [x11, #0x80]
        adc     x10, x10, xzr
        subs    x16, x26, x7
        str     x24, [sp, #0x5e8]
        sbcs    x24, x6, x19
        str     x19, [sp, #0x5f0]
        mul     x19, x20, x7
        str     x9, [sp, #0x7b0]
        sbcs    x9, x14, x25
        str     x8, [sp, #0x690]
        sbcs    x8, x13, x21
        umlal   v25.2d, v11.2s, v17.s[0]
        str     x12, [sp, #0x5b8]
        csetm   x12, lo
        str     x15, [sp, #0x7e0]
        subs    x15, x22, x28
        str     x13, [sp, #0x608]
        ldr     x13, [sp, #0x5a0]
        str     x14, [sp, #0x630]
        sbcs    x14, x20, x13
        ldr     x13, [sp, #0x5b0]
        umlal2  v25.2d, v11.4s, v17.s[2]
        str     x4, [sp, #0x748]
        sbcs    x4, x27, x4
        sbcs    x13, x17, x13
        str     x26, [sp, #0x790]
        csetm   x26, lo
        umlal   v26.2d, v15.2s, v17.s[0]
        str     x22, [sp, #0x770]
        mul     x22, x22, x7
        adds    x23, x23, x19
        eor     x19, x16, x12
        umlal2  v26.2d, v15.4s, v17.s[2]
        ldp     q11, q15, [x11, #0xa0]
        eor     x15, x15, x26
        umlal   v23.2d, v18.2s, v17.s[0]
        eor     x14, x14, x26
        eor     x24, x24, x12
        eor     x4, x4, x26
        umlal2  v23.2d, v18.4s, v17.s[2]
        umulh   x16, x20, x7
        eor     x9, x9, x12
        eor     x13, x13, x26
        umlal   v7.2d, v24.2s, v17.s[0]
        eor     x8, x8, x12
        str     x7, [sp, #0x598]
        eor     x7, x26, x12
        umlal2  v7.2d, v24.4s, v17.s[2]
        ldp     q18, q24, [x11, #0xc0]
        umlal   v3.2d, v28.2s, v17.s[0]
        adcs    x2, x2, x16
        adc     x10, x10, xzr
        cmn     x26, #1
        umlal2  v3.2d, v28.4s, v17.s[2]
        umulh   x26, x27, x25
        adcs    x15, x15, xzr
        adcs    x14, x14, xzr
        umlal   v19.2d, v29.2s, v17.s[0]
        adcs    x4, x4, xzr
        adcs    x13, x13, xzr
        cmn     x12, #1
        umlal2  v19.2d, v29.4s, v17.s[2]
        ldp     q28, q29, [x11, #0xe0]
        adcs    x19, x19, xzr
        umlal   v14.2d, v11.2s, v17.s[0]
        adcs    x24, x24, xzr
        adcs    x9, x9, xzr
        adcs    x8, x8, xzr
        umlal2  v14.2d, v11.4s, v17.s[2]
        mul     x12, x27, x21
        subs    x16, x15, x4
        str     x13, [sp, #0x590]
        sbcs    x13, x14, x13
        umlal   v16.2d, v15.2s, v17.s[0]
        str     x4, [sp, #0x6c8]
        csetm   x4, lo
        umlal2  v16.2d, v15.4s, v17.s[2]
        ldp     q11, q15, [x11, #0x100]
        umlal   v8.2d, v18.2s, v17.s[0]
        str     x7, [sp, #0x5e0]
        umulh   x7, x27, x21
        umlal2  v8.2d, v18.4s, v17.s[2]
        umlal   v27.2d, v24.2s, v17.s[0]
        umlal2  v27.2d, v24.4s, v17.s[2]
        ldp     q18, q24, [x11, #0x120]
        umlal   v6.2d, v28.2s, v17.s[0]
        str     x14, [sp, #0x548]
        mul     x14, x17, x25
        umlal2  v6.2d, v28.4s, v17.s[2]
        umlal   v13.2d, v29.2s, v17.s[0]
        umlal2  v13.2d, v29.4s, v17.s[2]
        ldp     q28, q29, [x11, #0x140]
        str     x20, [sp, #0x540]
        mul     x20, x17, x21
        umlal   v2.2d, v11.2s, v17.s[0]
        adds    x26, x26, x12
        umlal2  v2.2d, v11.4s, v17.s[2]
        adcs    x20, x7, x20
        umull   v11.2d, v15.2s, v17.s[0]
        umulh   x7, x17, x25
        umlal2  v11.2d, v15.4s, v17.s[2]
        ldr     d15, [x1, #0x48]
        umlal   v11.2d, v18.2s, v9.s[0]
        ldp     q17, q30, [x11, #0x180]
        umlal2  v11.2d, v18.4s, v9.s[1]
        mul     x12, x27, x25
        eor     x16, x16, x4
        eor     x13, x13, x4
        umlal   v11.2d, v24.2s, v4.s[2]
        shl     v15.2d, v15.2d, #2
        umlal2  v11.2d, v24.4s, v4.s[3]
        ldp     q18, q24, [x11]
        usra    v22.2d, v15.2d, #6
        str     x21, [sp, #0x538]
        umulh   x21, x17, x21
        adc     x21, x21, xzr
        umlal   v11.2d, v28.2s, v4.s[0]
        umlal2  v11.2d, v28.4s, v4.s[1]
        ldp     q15, q28, [x11, #0x160]
        umlal   v11.2d, v29.2s, v10.s[2]
        adds    x26, x26, x14
        ldr     x14, [sp, #0x750]
        adcs    x20, x20, x7
        ldr     x7, [sp, #0x728]
        umlal2  v11.2d, v29.4s, v10.s[3]
        str     x25, [sp, #0x530]
        umulh   x25, x7, x14
        adc     x21, x21, xzr
        str     x9, [sp, #0x528]
        subs    x9, x9, x19
        str     x8, [sp, #0x520]
        sbcs    x8, x8, x24
        str     x19, [sp, #0x518]
        csetm   x19, lo
        eor     x9, x9, x19
        umlal   v21.2d, v18.2s, v20.s[0]
        cmn     x4, #1
        adcs    x16, x16, xzr
        eor     x8, x8, x19
        umlal2  v21.2d, v18.4s, v20.s[2]
        adcs    x13, x13, xzr
        cmn     x19, #1
        adcs    x9, x9, xzr
        umlal   v11.2d, v15.2s, v10.s[0]
        ldp     q18, q29, [x11, #0x20]
        str     x13, [sp, #0x510]
        mul     x13, x7, x14
        umlal2  v11.2d, v15.4s, v10.s[1]
        ext     v15.16b, v1.16b, v21.16b, #8
        adcs    x8, x8, xzr
        eor     x19, x4, x19
        ldr     x4, [sp, #0x5c0]
        usra    v21.2d, v15.2d, #0x1d
        umlal   v11.2d, v28.2s, v12.s[2]
        eor     x13, x13, x4
        umlal2  v11.2d, v28.4s, v12.s[3]
        str     x19, [sp, #0x508]
        ldr     x19, [sp, #0x588]
        str     x8, [sp, #0x500]
        umulh   x8, x7, x19
        ext     v15.16b, v21.16b, v1.16b, #8
        usra    v22.2d, v15.2d, #0x1d
        and     v15.16b, v21.16b, v0.16b
        umlal   v22.2d, v24.2s, v20.s[0]
        umlal   v5.2d, v18.2s, v20.s[0]
        mul     x7, x7, x19
        umlal2  v22.2d, v24.4s, v20.s[2]
        umlal2  v5.2d, v18.4s, v20.s[2]
        umlal   v25.2d, v29.2s, v20.s[0]
        str     x9, [sp, #0x728]
        ldr     x9, [sp, #0x780]
        str     x16, [sp, #0x4f8]
        mul     x16, x9, x19
        adds    x25, x25, x7
        umlal2  v25.2d, v29.4s, v20.s[2]
        umlal   v11.2d, v17.2s, v12.s[0]
        ldp     q18, q21, [x11, #0x40]
        adcs    x7, x8, x16
        umlal2  v11.2d, v17.4s, v12.s[1]
        ldp     q17, q24, [x11, #0x60]
        mul     x8, x9, x14
        ldp     q28, q29, [x11, #0x80]
        umulh   x19, x9, x19
        umlal   v26.2d, v18.2s, v20.s[0]
        umlal2  v26.2d, v18.4s, v20.s[2]
        adc     x19, x19, xzr
        adds    x25, x25, x8
        eor     x25, x25, x4
        umlal   v23.2d, v21.2s, v20.s[0]
        umulh   x8, x9, x14
        umlal2  v23.2d, v21.4s, v20.s[2]
        ldp     q18, q21, [x11, #0xa0]
        umlal   v7.2d, v17.2s, v20.s[0]
        umlal2  v7.2d, v17.4s, v20.s[2]
        adcs    x7, x7, x8
        eor     x7, x7, x4
        adc     x19, x19, xzr
        umlal   v3.2d, v24.2s, v20.s[0]
        mul     x8, x28, x6
        cmn     x4, #1
        eor     x19, x19, x4
        umlal2  v3.2d, v24.4s, v20.s[2]
        ldp     q17, q24, [x11, #0xc0]
        adcs    x9, x13, x22
        ldr     x13, [sp, #0x790]
        umlal   v19.2d, v28.2s, v20.s[0]
        adcs    x25, x25, x23
        adcs    x7, x7, x2
        adcs    x19, x19, x10
        umlal2  v19.2d, v28.4s, v20.s[2]
        umulh   x14, x28, x13
        adc     x4, x4, xzr
        adds    x9, x9, x12
        umlal   v14.2d, v29.2s, v20.s[0]
        adcs    x25, x25, x26
        adcs    x7, x7, x20
        adcs    x19, x19, x21
        umlal2  v14.2d, v29.4s, v20.s[2]
        ldp     q28, q29, [x11, #0xe0]
        adc     x4, x4, xzr
        umlal   v16.2d, v18.2s, v20.s[0]
        adds    x2, x2, x9
        ldr     x9, [sp, #0x5a0]
        adcs    x25, x10, x25
        adcs    x7, x12, x7
        umlal2  v16.2d, v18.4s, v20.s[2]
        mul     x10, x9, x6
        adcs    x26, x26, x19
        adcs    x19, x20, x4
        umlal   v8.2d, v21.2s, v20.s[0]
        adcs    x21, x21, xzr
        umlal2  v8.2d, v21.4s, v20.s[2]
        ldp     q18, q21, [x11, #0x100]
        umlal   v27.2d, v17.2s, v20.s[0]
        umulh   x20, x28, x6
        adds    x4, x14, x8
        umlal2  v27.2d, v17.4s, v20.s[2]
        umlal   v6.2d, v24.2s, v20.s[0]
        umlal2  v6.2d, v24.4s, v20.s[2]
        ldp     q17, q24, [x11, #0x120]
        adcs    x20, x20, x10
        umlal   v13.2d, v28.2s, v20.s[0]
        umulh   x8, x9, x6
        umlal2  v13.2d, v28.4s, v20.s[2]
        umlal   v2.2d, v29.2s, v20.s[0]
        umlal2  v2.2d, v29.4s, v20.s[2]
        ldp     q28, q29, [x11, #0x140]
        adc     x8, x8, xzr
        umlal   v11.2d, v18.2s, v20.s[0]
        umulh   x10, x9, x13
        umlal2  v11.2d, v18.4s, v20.s[2]
        umull   v18.2d, v21.2s, v20.s[0]
        umlal2  v18.2d, v21.4s, v20.s[2]
        uzp1    v20.4s, v20.4s, v15.4s
        mul     x12, x9, x13
        umlal   v18.2d, v17.2s, v9.s[2]
        umlal2  v18.2d, v17.4s, v9.s[3]
        ldr     x14, [sp, #0x630]
        ldp     d17, d21, [x1, #0x48]
        adds    x4, x4, x12
        ldr     x12, [sp, #0x748]
        umlal   v18.2d, v24.2s, v9.s[0]
        adcs    x20, x20, x10
        mul     x10, x28, x13
        adc     x8, x8, xzr
        umlal2  v18.2d, v24.4s, v9.s[1]
        umlal   v18.2d, v28.2s, v4.s[2]
        usra    v5.2d, v17.2d, #0x3e
        ldp     q17, q24, [x11]
        umulh   x16, x12, x14
        shl     v21.2d, v21.2d, #8
        umlal2  v18.2d, v28.4s, v4.s[3]
        usra    v5.2d, v21.2d, #6
        ldp     q21, q28, [x11, #0x160]
        umlal   v18.2d, v29.2s, v4.s[0]
        umlal2  v18.2d, v29.4s, v4.s[1]
        str     x21, [sp, #0x5c0]
        ldr     x21, [sp, #0x608]
        str     x19, [sp, #0x750]
        mul     x19, x12, x21
        umlal   v22.2d, v17.2s, v15.s[0]
        umlal2  v22.2d, v17.4s, v15.s[2]
        ldp     q17, q29, [x11, #0x180]
        str     x26, [sp, #0x780]
        umulh   x26, x12, x21
        umlal   v18.2d, v21.2s, v10.s[2]
        umlal2  v18.2d, v21.4s, v10.s[3]
        ext     v21.16b, v1.16b, v22.16b, #8
        usra    v22.2d, v21.2d, #0x1d
        umlal   v18.2d, v28.2s, v10.s[0]
        umlal2  v18.2d, v28.4s, v10.s[1]
        ldp     q21, q28, [x11, #0x20]
        str     x7, [sp, #0x588]
        ldr     x7, [sp, #0x5b0]
        str     x25, [sp, #0x4f0]
        umulh   x25, x7, x21
        adds    x19, x16, x19
        umlal   v18.2d, v17.2s, v12.s[2]
        umlal2  v18.2d, v17.4s, v12.s[3]
        ext     v17.16b, v22.16b, v1.16b, #8
        usra    v5.2d, v17.2d, #0x1d
        and     v17.16b, v22.16b, v0.16b
        mul     x16, x7, x21
        umlal   v18.2d, v29.2s, v12.s[0]
        umlal   v5.2d, v24.2s, v15.s[0]
        adcs    x26, x26, x16
        adc     x25, x25, xzr
        umlal2  v5.2d, v24.4s, v15.s[2]
        mul     x16, x7, x14
        umlal   v25.2d, v21.2s, v15.s[0]
        umlal2  v25.2d, v21.4s, v15.s[2]
        adds    x19, x19, x16
        umlal   v26.2d, v28.2s, v15.s[0]
        umulh   x16, x7, x14
        umlal2  v18.2d, v29.4s, v12.s[1]
        ldp     q21, q22, [x11, #0x40]
        umlal2  v26.2d, v28.4s, v15.s[2]
        ldp     q24, q28, [x11, #0x60]
        adcs    x26, x26, x16
        adc     x25, x25, xzr
        ldr     x21, [sp, #0x690]
        mul     x16, x12, x14
        umlal   v23.2d, v21.2s, v15.s[0]
        ldr     x13, [sp, #0x770]
        str     x2, [sp, #0x4e8]
        ldr     x2, [sp, #0x5b8]
        str     x23, [sp, #0x4e0]
        ldr     x23, [sp, #0x7e0]
        str     x22, [sp, #0x4d8]
        mul     x22, x2, x23
        umlal2  v23.2d, v21.4s, v15.s[2]
        ldp     q21, q29, [x11, #0x80]
        umlal   v7.2d, v22.2s, v15.s[0]
        eor     x22, x22, x21
        ldr     x21, [sp, #0x6a0]
        mul     x14, x15, x24
        str     x6, [sp, #0x4d0]
        ldr     x6, [sp, #0x610]
        subs    x13, x13, x6
        ldr     x6, [sp, #0x540]
        sbcs    x6, x6, x21
        ldr     x21, [sp, #0x578]
        umlal2  v7.2d, v22.4s, v15.s[2]
        sbcs    x27, x27, x21
        ldr     x21, [sp, #0x5d8]
        sbcs    x17, x17, x21
        ldr     x21, [sp, #0x618]
        sbcs    x28, x28, x21
        ldr     x21, [sp, #0x730]
        umlal   v3.2d, v24.2s, v15.s[0]
        sbcs    x9, x9, x21
        ldr     x21, [sp, #0x7e8]
        sbcs    x12, x12, x21
        ldr     x21, [sp, #0x760]
        sbcs    x7, x7, x21
        ldr     x21, [sp, #0x518]
        umlal2  v3.2d, v24.4s, v15.s[2]
        str     x12, [sp, #0x5b0]
        umulh   x12, x15, x21
        str     x9, [sp, #0x748]
        csetm   x9, lo
        umlal   v19.2d, v28.2s, v15.s[0]
        umlal2  v19.2d, v28.4s, v15.s[2]
        ldp     q22, q24, [x11, #0xa0]
        umlal   v14.2d, v21.2s, v15.s[0]
        umlal2  v14.2d, v21.4s, v15.s[2]
        ldp     q21, q28, [x11, #0xc0]
        str     x7, [sp, #0x5a0]
        umulh   x7, x15, x24
        umlal   v16.2d, v29.2s, v15.s[0]
        umlal2  v16.2d, v29.4s, v15.s[2]
        umlal   v8.2d, v22.2s, v15.s[0]
        str     x28, [sp, #0x540]
        ldr     x28, [sp, #0x548]
        str     x17, [sp, #0x770]
        umulh   x17, x28, x24
        adds    x12, x12, x14
        umlal2  v8.2d, v22.4s, v15.s[2]
        umlal   v27.2d, v24.2s, v15.s[0]
        ldp     q22, q29, [x11, #0xe0]
        umlal2  v27.2d, v24.4s, v15.s[2]
        umlal   v6.2d, v21.2s, v15.s[0]
        umulh   x14, x2, x23
        ldr     x23, [sp, #0x768]
        umlal2  v6.2d, v21.4s, v15.s[2]
        ldp     q21, q24, [x11, #0x100]
        umlal   v13.2d, v28.2s, v15.s[0]
        umlal2  v13.2d, v28.4s, v15.s[2]
        umlal   v2.2d, v22.2s, v15.s[0]
        str     x27, [sp, #0x4c8]
        mul     x27, x28, x21
        umlal2  v2.2d, v22.4s, v15.s[2]
        ldp     q22, q28, [x11, #0x120]
        umlal   v11.2d, v29.2s, v15.s[0]
        umlal2  v11.2d, v29.4s, v15.s[2]
        str     x13, [sp, #0x4c0]
        umulh   x13, x2, x23
        umull   v29.2d, v24.2s, v15.s[0]
        umlal   v18.2d, v21.2s, v15.s[0]
        umlal2  v29.2d, v24.4s, v15.s[2]
        umlal   v29.2d, v22.2s, v20.s[0]
        mul     x24, x28, x24
        umlal2  v29.2d, v22.4s, v20.s[1]
        ldp     q22, q24, [x11, #0x140]
        umlal   v29.2d, v28.2s, v9.s[2]
        adcs    x24, x7, x24
        adc     x7, x17, xzr
        adds    x27, x12, x27
        ldr     x12, [sp, #0x5e0]
        umlal2  v29.2d, v28.4s, v9.s[3]
        mul     x2, x2, x23
        eor     x17, x27, x12
        ldp     q28, q30, [x11, #0x1a0]
        umlal2  v18.2d, v21.4s, v15.s[2]
        ldp     q15, q21, [x11]
        umulh   x28, x28, x21
        umlal   v29.2d, v22.2s, v9.s[0]
        umlal2  v29.2d, v22.4s, v9.s[1]
        umlal   v29.2d, v24.2s, v4.s[2]
        adcs    x24, x24, x28
        adc     x28, x7, xzr
        umlal2  v29.2d, v24.4s, v4.s[3]
        mul     x21, x15, x21
        ldr     x15, [sp, #0x6c8]
        umlal   v5.2d, v15.2s, v17.s[0]
        ldp     q22, q24, [x11, #0x160]
        umlal2  v5.2d, v15.4s, v17.s[2]
        eor     x7, x21, x12
        ldr     x12, [sp, #0x520]
        str     x17, [sp, #0x518]
        mul     x17, x15, x12
        ext     v15.16b, v1.16b, v5.16b, #8
        usra    v5.2d, v15.2d, #0x1d
        ext     v15.16b, v5.16b, v1.16b, #8
        usra    v25.2d, v15.2d, #0x1d
        str     x7, [sp, #0x548]
        ldr     x7, [sp, #0x7b0]
        str     x28, [sp, #0x5b8]
        mul     x28, x7, x23
        adds    x2, x14, x2
        and     v15.16b, v5.16b, v0.16b
        umlal   v25.2d, v21.2s, v17.s[0]
        adcs    x28, x13, x28
        ldr     x13, [sp, #0x590]
        umlal2  v25.2d, v21.4s, v17.s[2]
        ldp     q5, q21, [x11, #0x180]
        mul     x14, x13, x12
        umlal   v29.2d, v22.2s, v4.s[0]
        umlal2  v29.2d, v22.4s, v4.s[1]
        umlal   v29.2d, v24.2s, v10.s[2]
        str     x24, [sp, #0x4b8]
        ldr     x24, [sp, #0x528]
        str     x27, [sp, #0x4b0]
        umulh   x27, x15, x24
        umlal2  v29.2d, v24.4s, v10.s[3]
        ldp     q22, q24, [x11, #0x20]
        umlal   v29.2d, v5.2s, v10.s[0]
        umlal2  v29.2d, v5.4s, v10.s[1]
        umulh   x23, x7, x23
        umlal   v29.2d, v21.2s, v12.s[2]
        umlal2  v29.2d, v21.4s, v12.s[3]
        ldp     q5, q21, [x11, #0x40]
        umlal   v26.2d, v22.2s, v17.s[0]
        adc     x23, x23, xzr
        umlal2  v26.2d, v22.4s, v17.s[2]
        str     x21, [sp, #0x768]
        mul     x21, x13, x24
        ldr     x24, [sp, #0x7e0]
        umlal   v23.2d, v24.2s, v17.s[0]
        umlal2  v23.2d, v24.4s, v17.s[2]
        ldp     q22, q24, [x11, #0x60]
        umlal   v29.2d, v28.2s, v12.s[0]
        str     x21, [sp, #0x4a8]
        mul     x21, x7, x24
        umlal   v7.2d, v5.2s, v17.s[0]
        umlal2  v7.2d, v5.4s, v17.s[2]
        adds    x21, x2, x21
        ldr     x2, [sp, #0x690]
        eor     x21, x21, x2
        umlal   v3.2d, v21.2s, v17.s[0]
        umulh   x24, x7, x24
        umlal2  v3.2d, v21.4s, v17.s[2]
        ldp     q5, q21, [x11, #0x80]
        umlal   v19.2d, v22.2s, v17.s[0]
        umlal2  v19.2d, v22.4s, v17.s[2]
        adcs    x24, x28, x24
        eor     x24, x24, x2
        adc     x23, x23, xzr
        umlal   v14.2d, v24.2s, v17.s[0]
        eor     x23, x23, x2
        cmn     x2, #1
        adcs    x22, x22, x10
        umlal2  v29.2d, v28.4s, v12.s[1]
        adcs    x21, x21, x4
        adcs    x24, x24, x20
        adcs    x23, x23, x8
        adc     x28, x2, xzr
        adds    x22, x22, x16
        adcs    x21, x21, x19
        adcs    x24, x24, x26
        adcs    x23, x23, x25
        adc     x28, x28, xzr
        adds    x22, x20, x22
        ldr     x20, [sp, #0x788]
        ldr     x2, [sp, #0x598]
        adcs    x21, x8, x21
        adcs    x24, x16, x24
        ldr     x7, [sp, #0x5f0]
        ldp     q22, q28, [x11, #0xa0]
        ldr     x8, [sp, #0x758]
        ldr     x16, [sp, #0x530]
        adcs    x23, x19, x23
        ldr     x19, [sp, #0x4c0]
        umlal2  v14.2d, v24.4s, v17.s[2]
        adcs    x26, x26, x28
        eor     x28, x6, x9
        ldr     x6, [sp, #0x740]
        eor     x19, x19, x9
        adcs    x25, x25, xzr
        umlal   v16.2d, v5.2s, v17.s[0]
        subs    x2, x20, x2
        ldr     x20, [sp, #0x790]
        sbcs    x7, x6, x7
        ldr     x6, [sp, #0x5d0]
        sbcs    x16, x8, x16
        ldr     x8, [sp, #0x538]
        umlal2  v16.2d, v5.4s, v17.s[2]
        ldp     q5, q24, [x11, #0xc0]
        sbcs    x8, x6, x8
        ldr     x6, [sp, #0x5c8]
        umlal   v8.2d, v21.2s, v17.s[0]
        sbcs    x20, x6, x20
        ldr     x6, [sp, #0x580]
        str     x25, [sp, #0x790]
        ldr     x25, [sp, #0x4d0]
        sbcs    x25, x6, x25
        ldr     x6, [sp, #0x5f8]
        str     x26, [sp, #0x4d0]
        ldr     x26, [sp, #0x630]
        sbcs    x26, x6, x26
        ldr     x6, [sp, #0x550]
        umlal2  v8.2d, v21.4s, v17.s[2]
        str     x23, [sp, #0x630]
        ldr     x23, [sp, #0x608]
        sbcs    x23, x6, x23
        umulh   x6, x15, x12
        str     x24, [sp, #0x608]
        csetm   x24, lo
        umlal   v27.2d, v22.2s, v17.s[0]
        eor     x7, x7, x24
        eor     x2, x2, x24
        eor     x8, x8, x24
        umlal2  v27.2d, v22.4s, v17.s[2]
        ldp     q21, q22, [x11, #0xe0]
        eor     x16, x16, x24
        umlal   v6.2d, v28.2s, v17.s[0]
        str     x21, [sp, #0x538]
        ldr     x21, [sp, #0x4c8]
        eor     x21, x21, x9
        eor     x20, x20, x24
        adds    x27, x27, x17
        ldr     x17, [sp, #0x540]
        umlal2  v6.2d, v28.4s, v17.s[2]
        adcs    x6, x6, x14
        ldr     x14, [sp, #0x770]
        eor     x14, x14, x9
        umulh   x12, x13, x12
        umlal   v13.2d, v5.2s, v17.s[0]
        eor     x17, x17, x9
        str     x22, [sp, #0x540]
        ldr     x22, [sp, #0x5a0]
        eor     x22, x22, x9
        eor     x26, x26, x24
        umlal2  v13.2d, v5.4s, v17.s[2]
        ldp     q5, q28, [x11, #0x100]
        str     x4, [sp, #0x5a0]
        ldr     x4, [sp, #0x748]
        eor     x4, x4, x9
        umlal   v2.2d, v24.2s, v17.s[0]
        eor     x25, x25, x24
        adc     x12, x12, xzr
        cmn     x9, #1
        umlal2  v2.2d, v24.4s, v17.s[2]
        adcs    x19, x19, xzr
        adcs    x28, x28, xzr
        adcs    x21, x21, xzr
        umlal   v11.2d, v21.2s, v17.s[0]
        str     x10, [sp, #0x748]
        ldr     x10, [sp, #0x528]
        umulh   x13, x13, x10
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        umlal2  v11.2d, v21.4s, v17.s[2]
        ldp     q21, q24, [x11, #0x120]
        str     x17, [sp, #0x590]
        ldr     x17, [sp, #0x5b0]
        eor     x17, x17, x9
        umlal   v18.2d, v22.2s, v17.s[0]
        adcs    x4, x4, xzr
        adcs    x17, x17, xzr
        eor     x23, x23, x24
        umlal2  v18.2d, v22.4s, v17.s[2]
        adcs    x22, x22, xzr
        cmn     x24, #1
        adcs    x2, x2, xzr
        umull   v22.2d, v28.2s, v17.s[0]
        adcs    x7, x7, xzr
        mul     x10, x15, x10
        adcs    x15, x16, xzr
        ldr     x16, [sp, #0x4a8]
        umlal   v29.2d, v5.2s, v17.s[0]
        adcs    x8, x8, xzr
        adcs    x20, x20, xzr
        adcs    x25, x25, xzr
        umlal2  v29.2d, v5.4s, v17.s[2]
        adcs    x26, x26, xzr
        adcs    x23, x23, xzr
        adds    x27, x27, x16
        ldr     x16, [sp, #0x4f8]
        umlal2  v22.2d, v28.4s, v17.s[2]
        ldp     q5, q28, [x11, #0x140]
        str     x23, [sp, #0x4a8]
        ldr     x23, [sp, #0x728]
        str     x25, [sp, #0x528]
        umulh   x25, x16, x23
        umlal   v22.2d, v21.2s, v20.s[2]
        adcs    x6, x6, x13
        adc     x12, x12, xzr
        subs    x13, x15, x2
        umlal2  v22.2d, v21.4s, v20.s[3]
        str     x20, [sp, #0x6c8]
        sbcs    x20, x8, x7
        str     x26, [sp, #0x5b0]
        csetm   x26, lo
        str     x4, [sp, #0x520]
        subs    x4, x19, x21
        umlal   v22.2d, v24.2s, v20.s[0]
        str     x22, [sp, #0x770]
        sbcs    x22, x28, x14
        str     x17, [sp, #0x4c8]
        csetm   x17, lo
        eor     x22, x22, x17
        umlal2  v22.2d, v24.4s, v20.s[1]
        ldp     q21, q24, [x11, #0x160]
        str     x14, [sp, #0x530]
        umulh   x14, x19, x2
        uzp1    v17.4s, v17.4s, v15.4s
        cmn     x17, #1
        eor     x4, x4, x17
        eor     x13, x13, x26
        umlal   v22.2d, v5.2s, v9.s[2]
        adcs    x4, x4, xzr
        adcs    x22, x22, xzr
        cmn     x26, #1
        umlal2  v22.2d, v5.4s, v9.s[3]
        adcs    x13, x13, xzr
        eor     x20, x20, x26
        adcs    x20, x20, xzr
        umlal   v22.2d, v28.2s, v9.s[0]
        str     x20, [sp, #0x5f0]
        ldr     x20, [sp, #0x500]
        str     x22, [sp, #0x598]
        mul     x22, x16, x20
        eor     x26, x17, x26
        eor     x24, x9, x24
        ldr     x9, [sp, #0x510]
        umlal2  v22.2d, v28.4s, v9.s[1]
        ldp     q5, q28, [x11]
        umlal   v22.2d, v21.2s, v4.s[2]
        umlal2  v22.2d, v21.4s, v4.s[3]
        umulh   x17, x9, x20
        umlal   v22.2d, v24.2s, v4.s[0]
        umlal2  v22.2d, v24.4s, v4.s[1]
        ldp     q21, q24, [x11, #0x180]
        umlal   v26.2d, v28.2s, v15.s[0]
        str     x24, [sp, #0x4c0]
        mul     x24, x16, x23
        umlal   v25.2d, v5.2s, v15.s[0]
        umlal2  v25.2d, v5.4s, v15.s[2]
        str     x26, [sp, #0x690]
        ldr     x26, [sp, #0x508]
        eor     x24, x24, x26
        umlal2  v26.2d, v28.4s, v15.s[2]
        ldp     q5, q28, [x11, #0x20]
        str     x4, [sp, #0x7e0]
        mul     x4, x9, x23
        umlal   v22.2d, v21.2s, v10.s[2]
        umlal2  v22.2d, v21.4s, v10.s[3]
        umlal   v22.2d, v24.2s, v10.s[0]
        str     x13, [sp, #0x7b0]
        mul     x13, x19, x7
        umlal2  v22.2d, v24.4s, v10.s[1]
        ldp     q21, q24, [x11, #0x1a0]
        umlal   v23.2d, v5.2s, v15.s[0]
        umulh   x16, x16, x20
        adds    x25, x25, x22
        umlal2  v23.2d, v5.4s, v15.s[2]
        umlal   v7.2d, v28.2s, v15.s[0]
        umlal2  v7.2d, v28.4s, v15.s[2]
        ldp     q5, q28, [x11, #0x40]
        umlal   v22.2d, v21.2s, v12.s[2]
        umulh   x22, x19, x7
        umlal2  v22.2d, v21.4s, v12.s[3]
        umlal   v22.2d, v24.2s, v12.s[0]
        umlal2  v22.2d, v24.4s, v12.s[1]
        ldp     q21, q24, [x11, #0x60]
        mul     x20, x9, x20
        umlal   v3.2d, v5.2s, v15.s[0]
        umlal2  v3.2d, v5.4s, v15.s[2]
        adcs    x20, x16, x20
        adc     x16, x17, xzr
        adds    x25, x25, x4
        umlal   v19.2d, v28.2s, v15.s[0]
        umulh   x23, x9, x23
        eor     x25, x25, x26
        umlal2  v19.2d, v28.4s, v15.s[2]
        ldp     q5, q28, [x11, #0x80]
        umlal   v14.2d, v21.2s, v15.s[0]
        umlal2  v14.2d, v21.4s, v15.s[2]
        adcs    x23, x20, x23
        adc     x20, x16, xzr
        eor     x23, x23, x26
        umlal   v16.2d, v24.2s, v15.s[0]
        mul     x4, x28, x7
        adds    x9, x14, x13
        eor     x20, x20, x26
        umlal2  v16.2d, v24.4s, v15.s[2]
        ldp     q21, q24, [x11, #0xa0]
        ldr     x14, [sp, #0x768]
        adcs    x22, x22, x4
        umlal   v8.2d, v5.2s, v15.s[0]
        umulh   x4, x28, x7
        umlal2  v8.2d, v5.4s, v15.s[2]
        umlal   v27.2d, v28.2s, v15.s[0]
        umlal2  v27.2d, v28.4s, v15.s[2]
        ldr     x16, [sp, #0x5b8]
        ldp     q5, q28, [x11, #0xc0]
        adc     x4, x4, xzr
        umlal   v6.2d, v21.2s, v15.s[0]
        mul     x13, x28, x2
        cmn     x26, #1
        adcs    x24, x24, x14
        ldr     x14, [sp, #0x4b0]
        umlal2  v6.2d, v21.4s, v15.s[2]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x4b8]
        adcs    x23, x23, x14
        adcs    x20, x20, x16
        umlal   v13.2d, v24.2s, v15.s[0]
        adc     x26, x26, xzr
        adds    x9, x9, x13
        umlal2  v13.2d, v24.4s, v15.s[2]
        ldp     q21, q24, [x11, #0xe0]
        mul     x13, x19, x2
        umlal   v2.2d, v5.2s, v15.s[0]
        umlal2  v2.2d, v5.4s, v15.s[2]
        umulh   x17, x28, x2
        umlal   v11.2d, v28.2s, v15.s[0]
        umlal2  v11.2d, v28.4s, v15.s[2]
        ldp     q5, q28, [x11, #0x100]
        umlal   v18.2d, v21.2s, v15.s[0]
        adcs    x22, x22, x17
        adc     x4, x4, xzr
        adds    x24, x24, x10
        umlal2  v18.2d, v21.4s, v15.s[2]
        umulh   x17, x21, x15
        adcs    x25, x25, x27
        adcs    x23, x23, x6
        umlal   v29.2d, v24.2s, v15.s[0]
        adcs    x20, x20, x12
        adc     x26, x26, xzr
        adds    x24, x14, x24
        ldr     x14, [sp, #0x5e0]
        umlal2  v29.2d, v24.4s, v15.s[2]
        ldp     q21, q24, [x11, #0x120]
        adcs    x25, x16, x25
        eor     x25, x25, x14
        eor     x24, x24, x14
        adcs    x23, x10, x23
        umlal   v22.2d, v5.2s, v15.s[0]
        mul     x10, x21, x8
        eor     x23, x23, x14
        adcs    x27, x27, x20
        umlal2  v22.2d, v5.4s, v15.s[2]
        adcs    x26, x6, x26
        ldr     x6, [sp, #0x548]
        adcs    x20, x12, xzr
        ldr     x12, [sp, #0x4d8]
        eor     x20, x20, x14
        umull   v5.2d, v28.2s, v15.s[0]
        eor     x26, x26, x14
        cmn     x14, #1
        adcs    x6, x6, x12
        ldr     x12, [sp, #0x518]
        umulh   x16, x21, x8
        str     x4, [sp, #0x548]
        ldr     x4, [sp, #0x4e0]
        adcs    x12, x12, x4
        ldr     x4, [sp, #0x4e8]
        adcs    x24, x24, x4
        ldr     x4, [sp, #0x4f0]
        umlal2  v5.2d, v28.4s, v15.s[2]
        ldp     q15, q28, [x11, #0x140]
        adcs    x25, x25, x4
        ldr     x4, [sp, #0x588]
        umlal   v5.2d, v21.2s, v17.s[0]
        adcs    x23, x23, x4
        eor     x27, x27, x14
        str     x22, [sp, #0x518]
        ldr     x22, [sp, #0x780]
        adcs    x27, x27, x22
        umlal2  v5.2d, v21.4s, v17.s[1]
        str     x9, [sp, #0x5b8]
        ldr     x9, [sp, #0x750]
        adcs    x26, x26, x9
        str     x13, [sp, #0x4b8]
        ldr     x13, [sp, #0x5c0]
        adcs    x20, x20, x13
        adc     x14, x14, xzr
        umlal   v5.2d, v24.2s, v20.s[2]
        str     x7, [sp, #0x5e0]
        ldr     x7, [sp, #0x530]
        str     x2, [sp, #0x508]
        mul     x2, x7, x8
        str     x28, [sp, #0x4b0]
        ldr     x28, [sp, #0x748]
        adds    x6, x6, x28
        str     x19, [sp, #0x768]
        ldr     x19, [sp, #0x5a0]
        adcs    x12, x12, x19
        ldr     x19, [sp, #0x540]
        ldr     x28, [sp, #0x4d0]
        umlal2  v5.2d, v24.4s, v20.s[3]
        ldp     q21, q24, [x11, #0x160]
        adcs    x24, x24, x19
        ldr     x19, [sp, #0x538]
        adcs    x25, x25, x19
        ldr     x19, [sp, #0x608]
        adcs    x23, x23, x19
        ldr     x19, [sp, #0x630]
        adcs    x27, x27, x19
        umlal   v5.2d, v15.2s, v20.s[0]
        mul     x19, x7, x15
        adcs    x26, x26, x28
        ldr     x28, [sp, #0x790]
        adcs    x20, x20, x28
        umlal2  v5.2d, v15.4s, v20.s[1]
        ldp     q15, q30, [x11, #0x1c0]
        adc     x14, x14, xzr
        umlal   v5.2d, v28.2s, v9.s[2]
        adds    x10, x17, x10
        adcs    x2, x16, x2
        umlal2  v5.2d, v28.4s, v9.s[3]
        mul     x16, x21, x15
        umlal   v5.2d, v21.2s, v9.s[0]
        umlal2  v5.2d, v21.4s, v9.s[1]
        ldp     q21, q28, [x11, #0x180]
        umulh   x17, x7, x8
        umlal   v5.2d, v24.2s, v4.s[2]
        umlal2  v5.2d, v24.4s, v4.s[3]
        adc     x17, x17, xzr
        adds    x4, x4, x6
        adcs    x22, x22, x12
        umulh   x6, x7, x15
        adcs    x24, x9, x24
        ldr     x9, [sp, #0x748]
        adcs    x25, x13, x25
        umlal   v5.2d, v21.2s, v4.s[0]
        adcs    x23, x9, x23
        ldr     x12, [sp, #0x630]
        ldr     x9, [sp, #0x5a0]
        ldr     x13, [sp, #0x4d0]
        adcs    x27, x9, x27
        ldr     x9, [sp, #0x540]
        adcs    x26, x9, x26
        ldr     x9, [sp, #0x538]
        umlal2  v5.2d, v21.4s, v4.s[1]
        ldp     q21, q24, [x11, #0x1a0]
        adcs    x20, x9, x20
        ldr     x9, [sp, #0x608]
        umlal   v5.2d, v28.2s, v10.s[2]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x7e0]
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        umlal2  v5.2d, v28.4s, v10.s[3]
        str     x13, [sp, #0x4d0]
        ldr     x13, [sp, #0x7b0]
        str     x12, [sp, #0x630]
        mul     x12, x14, x13
        adcs    x28, x28, xzr
        adds    x19, x10, x19
        ldr     x10, [sp, #0x590]
        adcs    x2, x2, x6
        adc     x6, x17, xzr
        ldr     x17, [sp, #0x4c8]
        str     x28, [sp, #0x790]
        subs    x28, x10, x17
        str     x9, [sp, #0x608]
        ldr     x9, [sp, #0x520]
        str     x20, [sp, #0x538]
        ldr     x20, [sp, #0x770]
        str     x26, [sp, #0x540]
        sbcs    x26, x9, x20
        str     x27, [sp, #0x5a0]
        csetm   x27, lo
        str     x23, [sp, #0x748]
        ldr     x23, [sp, #0x5b0]
        str     x25, [sp, #0x5c0]
        ldr     x25, [sp, #0x6c8]
        str     x24, [sp, #0x750]
        subs    x24, x23, x25
        str     x22, [sp, #0x780]
        umulh   x22, x14, x13
        str     x4, [sp, #0x588]
        ldr     x4, [sp, #0x4a8]
        str     x6, [sp, #0x728]
        ldr     x6, [sp, #0x528]
        str     x2, [sp, #0x510]
        sbcs    x2, x4, x6
        str     x19, [sp, #0x500]
        csetm   x19, lo
        umlal   v5.2d, v21.2s, v10.s[0]
        eor     x2, x2, x19
        cmn     x19, #1
        eor     x24, x24, x19
        umlal2  v5.2d, v21.4s, v10.s[1]
        ldp     q21, q28, [x11, #0x120]
        adcs    x24, x24, xzr
        umlal   v5.2d, v24.2s, v12.s[2]
        adcs    x2, x2, xzr
        eor     x28, x28, x27
        cmn     x27, #1
        str     x24, [sp, #0x4f8]
        ldr     x24, [sp, #0x598]
        str     x2, [sp, #0x4a0]
        ldr     x2, [sp, #0x5f0]
        str     x16, [sp, #0x498]
        mul     x16, x24, x2
        umlal2  v5.2d, v24.4s, v12.s[3]
        adcs    x28, x28, xzr
        eor     x26, x26, x27
        umlal   v5.2d, v15.2s, v12.s[0]
        str     x28, [sp, #0x490]
        ldr     x28, [sp, #0x690]
        eor     x12, x12, x28
        adcs    x26, x26, xzr
        eor     x27, x27, x19
        ldr     x19, [sp, #0x768]
        umlal2  v5.2d, v15.4s, v12.s[1]
        subs    x19, x19, x10
        str     x26, [sp, #0x768]
        ldr     x26, [sp, #0x4b0]
        sbcs    x26, x26, x9
        ldr     x9, [sp, #0x5e0]
        sbcs    x21, x21, x17
        ldr     x17, [sp, #0x508]
        str     x27, [sp, #0x4b0]
        umulh   x27, x14, x2
        sbcs    x7, x7, x20
        csetm   x20, lo
        umull   v15.2d, v21.2s, v17.s[2]
        subs    x17, x25, x17
        eor     x19, x19, x20
        sbcs    x9, x6, x9
        sbcs    x15, x23, x15
        eor     x26, x26, x20
        sbcs    x8, x4, x8
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q24, [x11, #0x140]
        csetm   x23, lo
        umlal   v15.2d, v28.2s, v17.s[0]
        eor     x15, x15, x23
        mul     x14, x14, x2
        eor     x9, x9, x23
        umlal2  v15.2d, v28.4s, v17.s[1]
        eor     x8, x8, x23
        eor     x17, x17, x23
        cmn     x23, #1
        eor     x7, x7, x20
        adcs    x17, x17, xzr
        eor     x21, x21, x20
        umulh   x2, x24, x2
        adcs    x9, x9, xzr
        adcs    x15, x15, xzr
        adcs    x8, x8, xzr
        adds    x22, x22, x14
        adcs    x27, x27, x16
        umlal   v15.2d, v21.2s, v20.s[2]
        eor     x23, x20, x23
        umlal2  v15.2d, v21.4s, v20.s[3]
        ldp     q21, q28, [x11, #0x160]
        adc     x2, x2, xzr
        umlal   v15.2d, v24.2s, v20.s[0]
        umulh   x14, x24, x13
        cmn     x20, #1
        adcs    x19, x19, xzr
        umlal2  v15.2d, v24.4s, v20.s[1]
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        adcs    x20, x7, xzr
        subs    x7, x19, x21
        sbcs    x16, x26, x20
        str     x20, [sp, #0x5f0]
        csetm   x20, lo
        str     x15, [sp, #0x7e0]
        subs    x15, x15, x17
        eor     x7, x7, x20
        str     x8, [sp, #0x5e0]
        sbcs    x8, x8, x9
        umlal   v15.2d, v21.2s, v9.s[2]
        str     x21, [sp, #0x508]
        csetm   x21, lo
        eor     x8, x8, x21
        cmn     x21, #1
        umlal2  v15.2d, v21.4s, v9.s[3]
        eor     x16, x16, x20
        eor     x15, x15, x21
        adcs    x15, x15, xzr
        umlal   v15.2d, v28.2s, v9.s[0]
        adcs    x8, x8, xzr
        cmn     x20, #1
        str     x8, [sp, #0x530]
        umulh   x8, x10, x25
        umlal2  v15.2d, v28.4s, v9.s[1]
        adcs    x7, x7, xzr
        adcs    x16, x16, xzr
        eor     x21, x20, x21
        ldp     q21, q24, [x11, #0x180]
        mul     x20, x10, x6
        mul     x24, x24, x13
        ldr     x13, [sp, #0x4b8]
        umlal   v15.2d, v21.2s, v4.s[2]
        adds    x24, x22, x24
        adcs    x22, x27, x14
        ldr     x14, [sp, #0x5b8]
        adc     x27, x2, xzr
        umlal2  v15.2d, v21.4s, v4.s[3]
        umulh   x2, x10, x6
        eor     x24, x24, x28
        eor     x22, x22, x28
        umlal   v15.2d, v24.2s, v4.s[0]
        cmn     x28, #1
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x548]
        adcs    x24, x24, x14
        ldr     x14, [sp, #0x518]
        umlal2  v15.2d, v24.4s, v4.s[1]
        eor     x27, x27, x28
        adcs    x22, x22, x14
        adcs    x27, x27, x13
        adc     x28, x28, xzr
        adds    x20, x8, x20
        ldr     x8, [sp, #0x520]
        ldp     q21, q24, [x11, #0x1a0]
        str     x16, [sp, #0x690]
        mul     x16, x8, x6
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldp     q21, q28, [x11, #0x1c0]
        adcs    x2, x2, x16
        umlal   v15.2d, v24.2s, v10.s[0]
        mul     x16, x8, x25
        umlal2  v15.2d, v24.4s, v10.s[1]
        umulh   x6, x8, x6
        umlal   v15.2d, v21.2s, v12.s[2]
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q24, [x11, #0x130]
        adc     x6, x6, xzr
        str     x21, [sp, #0x528]
        ldr     x21, [sp, #0x498]
        adds    x12, x12, x21
        str     x7, [sp, #0x7b0]
        ldr     x7, [sp, #0x500]
        adcs    x24, x24, x7
        umlal   v15.2d, v28.2s, v12.s[0]
        str     x15, [sp, #0x598]
        ldr     x15, [sp, #0x510]
        adcs    x22, x22, x15
        umlal2  v15.2d, v28.4s, v12.s[1]
        mul     x10, x10, x25
        str     x10, [sp, #0x590]
        ldr     x10, [sp, #0x728]
        adcs    x27, x27, x10
        adc     x28, x28, xzr
        adds    x12, x14, x12
        adcs    x24, x13, x24
        adcs    x21, x21, x22
        adcs    x22, x7, x27
        adcs    x27, x15, x28
        str     q15, [x0, #0x60]
        adcs    x28, x10, xzr
        adds    x20, x20, x16
        umulh   x25, x8, x25
        ldr     x8, [sp, #0x5b0]
        umull   v15.2d, v21.2s, v17.s[2]
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q28, [x11, #0x150]
        adcs    x25, x2, x25
        ldr     x2, [sp, #0x4c8]
        ldr     x14, [sp, #0x770]
        umlal   v15.2d, v24.2s, v17.s[0]
        mul     x7, x2, x4
        adc     x6, x6, xzr
        umlal2  v15.2d, v24.4s, v17.s[1]
        umulh   x10, x2, x8
        umlal   v15.2d, v21.2s, v20.s[2]
        umlal2  v15.2d, v21.4s, v20.s[3]
        ldp     q21, q24, [x11, #0x170]
        umlal   v15.2d, v28.2s, v20.s[0]
        umulh   x13, x2, x4
        umlal2  v15.2d, v28.4s, v20.s[1]
        umulh   x15, x14, x4
        adds    x7, x10, x7
        umlal   v15.2d, v21.2s, v9.s[2]
        umlal2  v15.2d, v21.4s, v9.s[3]
        ldp     q21, q28, [x11, #0x190]
        umlal   v15.2d, v24.2s, v9.s[0]
        umlal2  v15.2d, v24.4s, v9.s[1]
        mul     x4, x14, x4
        adcs    x4, x13, x4
        adc     x10, x15, xzr
        mul     x13, x14, x8
        umlal   v15.2d, v21.2s, v4.s[2]
        umlal2  v15.2d, v21.4s, v4.s[3]
        ldp     q21, q24, [x11, #0x1b0]
        adds    x7, x7, x13
        umlal   v15.2d, v28.2s, v4.s[0]
        mul     x2, x2, x8
        umlal2  v15.2d, v28.4s, v4.s[1]
        umulh   x13, x19, x17
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldr     x15, [sp, #0x4a0]
        ldp     q21, q28, [x11, #0x1d0]
        umulh   x8, x14, x8
        ldr     x14, [sp, #0x490]
        umlal   v15.2d, v24.2s, v10.s[0]
        umlal2  v15.2d, v24.4s, v10.s[1]
        adcs    x4, x4, x8
        adc     x8, x10, xzr
        mul     x10, x19, x9
        umlal   v15.2d, v21.2s, v12.s[2]
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q24, [x11, #0x140]
        mul     x16, x14, x15
        umlal   v15.2d, v28.2s, v12.s[0]
        umlal2  v15.2d, v28.4s, v12.s[1]
        str     x28, [sp, #0x5b0]
        ldr     x28, [sp, #0x4f8]
        str     x27, [sp, #0x770]
        mul     x27, x14, x28
        str     q15, [x0, #0x70]
        umull   v15.2d, v21.2s, v17.s[2]
        str     x22, [sp, #0x4c8]
        ldr     x22, [sp, #0x4b0]
        eor     x27, x27, x22
        str     x21, [sp, #0x4a8]
        umulh   x21, x14, x28
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q28, [x11, #0x160]
        umlal   v15.2d, v24.2s, v17.s[0]
        umlal2  v15.2d, v24.4s, v17.s[1]
        str     x24, [sp, #0x6c8]
        umulh   x24, x19, x9
        umlal   v15.2d, v21.2s, v20.s[2]
        umlal2  v15.2d, v21.4s, v20.s[3]
        umulh   x14, x14, x15
        ldp     q21, q24, [x11, #0x180]
        umlal   v15.2d, v28.2s, v20.s[0]
        umlal2  v15.2d, v28.4s, v20.s[1]
        mul     x19, x19, x17
        umlal   v15.2d, v21.2s, v9.s[2]
        str     x12, [sp, #0x490]
        eor     x12, x19, x23
        str     x12, [sp, #0x520]
        mul     x12, x26, x9
        adds    x10, x13, x10
        ldr     x13, [sp, #0x768]
        umlal2  v15.2d, v21.4s, v9.s[3]
        ldp     q21, q28, [x11, #0x1a0]
        umlal   v15.2d, v24.2s, v9.s[0]
        adcs    x24, x24, x12
        umlal2  v15.2d, v24.4s, v9.s[1]
        mul     x12, x26, x17
        str     x19, [sp, #0x728]
        umulh   x19, x13, x15
        umlal   v15.2d, v21.2s, v4.s[2]
        umlal2  v15.2d, v21.4s, v4.s[3]
        ldp     q21, q24, [x11, #0x1c0]
        umlal   v15.2d, v28.2s, v4.s[0]
        mul     x15, x13, x15
        umlal2  v15.2d, v28.4s, v4.s[1]
        umulh   x17, x26, x17
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldp     q21, q28, [x11, #0x1e0]
        umlal   v15.2d, v24.2s, v10.s[0]
        mul     x22, x13, x28
        umlal2  v15.2d, v24.4s, v10.s[1]
        umulh   x26, x26, x9
        umlal   v15.2d, v21.2s, v12.s[2]
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q24, [x11, #0x150]
        adc     x26, x26, xzr
        adds    x21, x21, x16
        adcs    x9, x14, x15
        umlal   v15.2d, v28.2s, v12.s[0]
        umulh   x28, x13, x28
        adc     x19, x19, xzr
        adds    x10, x10, x12
        umlal2  v15.2d, v28.4s, v12.s[1]
        ldr     x13, [sp, #0x5e0]
        adcs    x24, x24, x17
        adc     x26, x26, xzr
        adds    x21, x21, x22
        ldr     x22, [sp, #0x4b0]
        ldr     x15, [sp, #0x590]
        eor     x21, x21, x22
        str     q15, [x0, #0x80]
        eor     x12, x10, x23
        adcs    x28, x9, x28
        ldr     x9, [sp, #0x508]
        eor     x28, x28, x22
        ldr     x16, [sp, #0x7e0]
        adc     x19, x19, xzr
        mul     x14, x9, x13
        cmn     x22, #1
        eor     x19, x19, x22
        umull   v15.2d, v21.2s, v17.s[2]
        adcs    x27, x27, x15
        adcs    x21, x21, x20
        adcs    x28, x28, x25
        adcs    x19, x19, x6
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q28, [x11, #0x170]
        umulh   x17, x9, x16
        umlal   v15.2d, v24.2s, v17.s[0]
        adc     x22, x22, xzr
        adds    x27, x27, x2
        umlal2  v15.2d, v24.4s, v17.s[1]
        adcs    x21, x21, x7
        adcs    x28, x28, x4
        adcs    x19, x19, x8
        adc     x22, x22, xzr
        adds    x25, x25, x27
        adcs    x21, x6, x21
        ldr     x6, [sp, #0x578]
        adcs    x27, x2, x28
        adcs    x28, x7, x19
        adcs    x22, x4, x22
        ldr     x4, [sp, #0x610]
        umulh   x19, x9, x13
        adcs    x2, x8, xzr
        ldr     x8, [sp, #0x6a0]
        subs    x7, x4, x6
        ldr     x6, [sp, #0x5d8]
        umlal   v15.2d, v21.2s, v20.s[2]
        sbcs    x6, x8, x6
        ldr     x8, [sp, #0x758]
        csetm   x15, lo
        str     x2, [sp, #0x4b0]
        ldr     x2, [sp, #0x788]
        subs    x8, x8, x2
        ldr     x2, [sp, #0x5d0]
        umlal2  v15.2d, v21.4s, v20.s[3]
        ldp     q21, q24, [x11, #0x190]
        str     x22, [sp, #0x4f8]
        ldr     x22, [sp, #0x740]
        sbcs    x2, x2, x22
        umlal   v15.2d, v28.2s, v20.s[0]
        str     x28, [sp, #0x768]
        csetm   x28, lo
        eor     x2, x2, x28
        cmn     x28, #1
        str     x27, [sp, #0x4a0]
        ldr     x27, [sp, #0x5f0]
        str     x21, [sp, #0x510]
        umulh   x21, x27, x13
        umlal2  v15.2d, v28.4s, v20.s[1]
        eor     x8, x8, x28
        eor     x7, x7, x15
        eor     x6, x6, x15
        adcs    x8, x8, xzr
        adcs    x2, x2, xzr
        adds    x14, x17, x14
        eor     x28, x15, x28
        mul     x9, x9, x16
        umlal   v15.2d, v21.2s, v9.s[2]
        umlal2  v15.2d, v21.4s, v9.s[3]
        ldp     q21, q28, [x11, #0x1b0]
        ldr     x17, [sp, #0x7e8]
        umlal   v15.2d, v24.2s, v9.s[0]
        mul     x13, x27, x13
        umlal2  v15.2d, v24.4s, v9.s[1]
        adcs    x19, x19, x13
        adc     x21, x21, xzr
        cmn     x15, #1
        ldr     x15, [sp, #0x618]
        umulh   x13, x27, x16
        adcs    x7, x7, xzr
        adcs    x6, x6, xzr
        umlal   v15.2d, v21.2s, v4.s[2]
        str     x6, [sp, #0x5e0]
        subs    x6, x15, x17
        str     x28, [sp, #0x508]
        ldr     x17, [sp, #0x598]
        ldr     x28, [sp, #0x730]
        str     x2, [sp, #0x500]
        ldr     x2, [sp, #0x760]
        str     x7, [sp, #0x498]
        sbcs    x7, x28, x2
        ldr     x2, [sp, #0x7b0]
        str     x8, [sp, #0x548]
        csetm   x8, lo
        umlal2  v15.2d, v21.4s, v4.s[3]
        ldp     q21, q24, [x11, #0x1d0]
        umlal   v15.2d, v28.2s, v4.s[0]
        umulh   x28, x2, x17
        umlal2  v15.2d, v28.4s, v4.s[1]
        mul     x27, x27, x16
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldp     q21, q28, [x11, #0x1f0]
        adds    x27, x14, x27
        adcs    x19, x19, x13
        ldr     x13, [sp, #0x530]
        adc     x21, x21, xzr
        umlal   v15.2d, v24.2s, v10.s[0]
        mul     x14, x2, x13
        umlal2  v15.2d, v24.4s, v10.s[1]
        eor     x6, x6, x8
        ldr     x15, [sp, #0x580]
        cmn     x8, #1
        adcs    x6, x6, xzr
        eor     x7, x7, x8
        adcs    x7, x7, xzr
        mul     x16, x2, x17
        str     x7, [sp, #0x7e0]
        ldr     x7, [sp, #0x5f8]
        str     x6, [sp, #0x5f0]
        ldr     x6, [sp, #0x5c8]
        subs    x7, x7, x6
        ldr     x6, [sp, #0x550]
        sbcs    x6, x6, x15
        umlal   v15.2d, v21.2s, v12.s[2]
        csetm   x15, lo
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q24, [x11, #0x160]
        str     x25, [sp, #0x518]
        ldr     x25, [sp, #0x528]
        eor     x16, x16, x25
        str     x20, [sp, #0x488]
        ldr     x20, [sp, #0x690]
        mul     x4, x20, x13
        umlal   v15.2d, v28.2s, v12.s[0]
        umlal2  v15.2d, v28.4s, v12.s[1]
        umulh   x2, x2, x13
        adds    x28, x28, x14
        str     q15, [x0, #0x90]
        eor     x7, x7, x15
        umull   v15.2d, v21.2s, v17.s[2]
        adcs    x2, x2, x4
        umulh   x4, x20, x17
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q28, [x11, #0x180]
        umlal   v15.2d, v24.2s, v17.s[0]
        umlal2  v15.2d, v24.4s, v17.s[1]
        umulh   x13, x20, x13
        eor     x6, x6, x15
        umlal   v15.2d, v21.2s, v20.s[2]
        adc     x13, x13, xzr
        umlal2  v15.2d, v21.4s, v20.s[3]
        ldp     q21, q24, [x11, #0x1a0]
        mul     x20, x20, x17
        umlal   v15.2d, v28.2s, v20.s[0]
        cmn     x15, #1
        adcs    x7, x7, xzr
        umlal2  v15.2d, v28.4s, v20.s[1]
        adcs    x6, x6, xzr
        eor     x8, x8, x15
        adds    x28, x28, x20
        adcs    x20, x2, x4
        ldr     x4, [sp, #0x728]
        eor     x20, x20, x25
        adc     x2, x13, xzr
        eor     x28, x28, x25
        cmn     x25, #1
        adcs    x4, x16, x4
        adcs    x28, x28, x10
        ldr     x10, [sp, #0x610]
        eor     x2, x2, x25
        umulh   x13, x10, x22
        adcs    x20, x20, x24
        adcs    x2, x2, x26
        umlal   v15.2d, v21.2s, v9.s[2]
        adc     x25, x25, xzr
        adds    x4, x4, x9
        adcs    x28, x28, x27
        umlal2  v15.2d, v21.4s, v9.s[3]
        ldp     q21, q28, [x11, #0x1c0]
        adcs    x20, x20, x19
        adcs    x2, x2, x21
        adc     x25, x25, xzr
        adds    x24, x24, x4
        umlal   v15.2d, v24.2s, v9.s[0]
        eor     x24, x24, x23
        mul     x4, x10, x22
        umlal2  v15.2d, v24.4s, v9.s[1]
        adcs    x26, x26, x28
        eor     x26, x26, x23
        adcs    x28, x9, x20
        ldr     x9, [sp, #0x4b8]
        adcs    x27, x27, x2
        ldr     x14, [sp, #0x5b8]
        ldr     x2, [sp, #0x520]
        ldr     x15, [sp, #0x490]
        adcs    x25, x19, x25
        ldr     x19, [sp, #0x788]
        eor     x25, x25, x23
        ldr     x16, [sp, #0x6c8]
        eor     x28, x28, x23
        eor     x27, x27, x23
        ldr     x17, [sp, #0x4a8]
        umulh   x20, x10, x19
        adcs    x21, x21, xzr
        cmn     x23, #1
        umlal   v15.2d, v21.2s, v4.s[2]
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x6a0]
        adcs    x12, x12, x14
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x770]
        umlal2  v15.2d, v21.4s, v4.s[3]
        ldp     q21, q24, [x11, #0x1e0]
        adcs    x26, x26, x16
        ldr     x16, [sp, #0x4c8]
        umlal   v15.2d, v28.2s, v4.s[0]
        adcs    x28, x28, x17
        adcs    x27, x27, x16
        eor     x21, x21, x23
        umulh   x14, x9, x22
        umlal2  v15.2d, v28.4s, v4.s[1]
        adcs    x25, x25, x15
        str     x6, [sp, #0x520]
        ldr     x6, [sp, #0x5b0]
        adcs    x21, x21, x6
        adc     x23, x23, xzr
        adds    x20, x20, x4
        mul     x4, x9, x22
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldr     x22, [sp, #0x518]
        ldp     q21, q28, [x11, #0x200]
        adcs    x4, x13, x4
        adc     x13, x14, xzr
        ldr     x14, [sp, #0x590]
        adds    x2, x2, x14
        umlal   v15.2d, v24.2s, v10.s[0]
        str     x8, [sp, #0x528]
        mul     x8, x9, x19
        str     x7, [sp, #0x728]
        ldr     x7, [sp, #0x488]
        adcs    x12, x12, x7
        adcs    x24, x24, x22
        ldr     x22, [sp, #0x510]
        umlal2  v15.2d, v24.4s, v10.s[1]
        adcs    x26, x26, x22
        ldr     x22, [sp, #0x4a0]
        adcs    x28, x28, x22
        ldr     x22, [sp, #0x768]
        adcs    x27, x27, x22
        ldr     x22, [sp, #0x4f8]
        adcs    x25, x25, x22
        ldr     x22, [sp, #0x4b0]
        adcs    x21, x21, x22
        adc     x23, x23, xzr
        mul     x10, x10, x19
        adds    x20, x20, x8
        umlal   v15.2d, v21.2s, v12.s[2]
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q24, [x11, #0x170]
        umulh   x8, x9, x19
        umlal   v15.2d, v28.2s, v12.s[0]
        umlal2  v15.2d, v28.4s, v12.s[1]
        adcs    x4, x4, x8
        adc     x8, x13, xzr
        ldr     x13, [sp, #0x578]
        adds    x2, x17, x2
        ldr     x17, [sp, #0x5d0]
        str     q15, [x0, #0xa0]
        str     x2, [sp, #0x4a8]
        mul     x2, x13, x17
        adcs    x12, x16, x12
        adcs    x24, x15, x24
        adcs    x26, x6, x26
        ldr     x6, [sp, #0x518]
        adcs    x28, x14, x28
        ldr     x15, [sp, #0x4f8]
        ldr     x14, [sp, #0x768]
        adcs    x27, x7, x27
        umull   v15.2d, v21.2s, v17.s[2]
        adcs    x25, x6, x25
        ldr     x6, [sp, #0x510]
        adcs    x21, x6, x21
        ldr     x16, [sp, #0x610]
        ldr     x6, [sp, #0x4a0]
        adcs    x23, x6, x23
        ldr     x6, [sp, #0x758]
        umulh   x7, x13, x6
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        umlal2  v15.2d, v21.4s, v17.s[3]
        adcs    x22, x22, xzr
        ldp     q21, q28, [x11, #0x190]
        umlal   v15.2d, v24.2s, v17.s[0]
        umlal2  v15.2d, v24.4s, v17.s[1]
        str     x22, [sp, #0x4b0]
        ldr     x22, [sp, #0x618]
        subs    x16, x16, x22
        str     x14, [sp, #0x610]
        ldr     x14, [sp, #0x730]
        sbcs    x9, x9, x14
        str     x15, [sp, #0x6a0]
        ldr     x15, [sp, #0x7e8]
        str     x21, [sp, #0x4f8]
        sbcs    x21, x13, x15
        str     x25, [sp, #0x768]
        ldr     x25, [sp, #0x5d8]
        str     x26, [sp, #0x4a0]
        ldr     x26, [sp, #0x760]
        str     x28, [sp, #0x510]
        sbcs    x28, x25, x26
        ldr     x15, [sp, #0x5f8]
        ldr     x26, [sp, #0x740]
        ldr     x14, [sp, #0x550]
        str     x23, [sp, #0x518]
        csetm   x23, lo
        str     x27, [sp, #0x488]
        ldr     x27, [sp, #0x5c8]
        subs    x19, x27, x19
        str     x12, [sp, #0x788]
        umulh   x12, x13, x17
        str     x24, [sp, #0x590]
        ldr     x24, [sp, #0x580]
        sbcs    x26, x24, x26
        sbcs    x15, x15, x6
        sbcs    x14, x14, x17
        csetm   x24, lo
        eor     x16, x16, x23
        eor     x19, x19, x24
        eor     x14, x14, x24
        eor     x28, x28, x23
        umlal   v15.2d, v21.2s, v20.s[2]
        eor     x9, x9, x23
        cmn     x23, #1
        adcs    x16, x16, xzr
        umulh   x22, x25, x17
        umlal2  v15.2d, v21.4s, v20.s[3]
        ldp     q21, q24, [x11, #0x1b0]
        umlal   v15.2d, v28.2s, v20.s[0]
        eor     x26, x26, x24
        eor     x21, x21, x23
        adcs    x9, x9, xzr
        umlal2  v15.2d, v28.4s, v20.s[1]
        eor     x15, x15, x24
        adcs    x21, x21, xzr
        adcs    x28, x28, xzr
        adds    x2, x7, x2
        eor     x23, x23, x24
        mul     x7, x25, x17
        adcs    x7, x12, x7
        adc     x22, x22, xzr
        umlal   v15.2d, v21.2s, v9.s[2]
        cmn     x24, #1
        mul     x24, x13, x6
        umlal2  v15.2d, v21.4s, v9.s[3]
        ldp     q21, q28, [x11, #0x1d0]
        umlal   v15.2d, v24.2s, v9.s[0]
        adcs    x19, x19, xzr
        adcs    x26, x26, xzr
        adcs    x12, x15, xzr
        umlal2  v15.2d, v24.4s, v9.s[1]
        adcs    x13, x14, xzr
        subs    x14, x16, x21
        sbcs    x15, x9, x28
        mul     x17, x25, x6
        str     x28, [sp, #0x578]
        csetm   x28, lo
        str     x12, [sp, #0x5d0]
        subs    x12, x12, x19
        eor     x14, x14, x28
        str     x23, [sp, #0x740]
        sbcs    x23, x13, x26
        str     x13, [sp, #0x5b0]
        csetm   x13, lo
        adds    x2, x2, x17
        eor     x12, x12, x13
        eor     x15, x15, x28
        umulh   x25, x25, x6
        ldr     x6, [sp, #0x498]
        umlal   v15.2d, v21.2s, v4.s[2]
        eor     x23, x23, x13
        umlal2  v15.2d, v21.4s, v4.s[3]
        ldp     q21, q24, [x11, #0x1f0]
        umlal   v15.2d, v28.2s, v4.s[0]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x548]
        adc     x22, x22, xzr
        umlal2  v15.2d, v28.4s, v4.s[1]
        cmn     x28, #1
        umulh   x17, x6, x7
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        cmn     x13, #1
        adcs    x12, x12, xzr
        adcs    x23, x23, xzr
        umlal   v15.2d, v21.2s, v10.s[2]
        str     x15, [sp, #0x758]
        ldr     x15, [sp, #0x500]
        str     x12, [sp, #0x5d8]
        umulh   x12, x6, x15
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldp     q21, q28, [x11, #0x210]
        umlal   v15.2d, v24.2s, v10.s[0]
        umlal2  v15.2d, v24.4s, v10.s[1]
        str     x14, [sp, #0x770]
        mul     x14, x6, x7
        eor     x28, x28, x13
        ldr     x13, [sp, #0x508]
        eor     x14, x14, x13
        umlal   v15.2d, v21.2s, v12.s[2]
        mul     x6, x6, x15
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q24, [x11, #0x180]
        umlal   v15.2d, v28.2s, v12.s[0]
        umlal2  v15.2d, v28.4s, v12.s[1]
        str     x28, [sp, #0x498]
        ldr     x28, [sp, #0x5e0]
        str     x23, [sp, #0x4c8]
        umulh   x23, x28, x7
        str     q15, [x0, #0xb0]
        umull   v15.2d, v21.2s, v17.s[2]
        str     x21, [sp, #0x598]
        ldr     x21, [sp, #0x618]
        str     x9, [sp, #0x690]
        umulh   x9, x21, x27
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q28, [x11, #0x1a0]
        umlal   v15.2d, v24.2s, v17.s[0]
        umlal2  v15.2d, v24.4s, v17.s[1]
        str     x19, [sp, #0x530]
        mul     x19, x28, x15
        adds    x6, x17, x6
        adcs    x19, x12, x19
        mul     x7, x28, x7
        umlal   v15.2d, v21.2s, v20.s[2]
        umlal2  v15.2d, v21.4s, v20.s[3]
        ldp     q21, q24, [x11, #0x1c0]
        umlal   v15.2d, v28.2s, v20.s[0]
        umulh   x28, x28, x15
        umlal2  v15.2d, v28.4s, v20.s[1]
        adc     x28, x28, xzr
        adds    x6, x6, x7
        ldr     x7, [sp, #0x580]
        adcs    x23, x19, x23
        ldr     x19, [sp, #0x730]
        mul     x12, x19, x7
        adc     x28, x28, xzr
        eor     x23, x23, x13
        umlal   v15.2d, v21.2s, v9.s[2]
        eor     x28, x28, x13
        cmn     x13, #1
        adcs    x14, x14, x10
        umlal2  v15.2d, v21.4s, v9.s[3]
        eor     x6, x6, x13
        adcs    x6, x6, x20
        adcs    x23, x23, x4
        umlal   v15.2d, v24.2s, v9.s[0]
        umulh   x15, x21, x7
        adcs    x28, x28, x8
        adc     x13, x13, xzr
        umlal2  v15.2d, v24.4s, v9.s[1]
        adds    x14, x14, x24
        adcs    x6, x6, x2
        adcs    x23, x23, x25
        adcs    x28, x28, x22
        adc     x13, x13, xzr
        adds    x4, x4, x14
        adcs    x6, x8, x6
        adcs    x24, x24, x23
        adcs    x23, x2, x28
        mul     x28, x21, x7
        adcs    x25, x25, x13
        adcs    x22, x22, xzr
        ldp     q21, q24, [x11, #0x1e0]
        adds    x28, x9, x28
        adcs    x2, x15, x12
        umulh   x7, x19, x7
        adc     x7, x7, xzr
        mul     x8, x19, x27
        umlal   v15.2d, v21.2s, v4.s[2]
        umlal2  v15.2d, v21.4s, v4.s[3]
        ldp     q21, q28, [x11, #0x200]
        adds    x28, x28, x8
        umlal   v15.2d, v24.2s, v4.s[0]
        mul     x21, x21, x27
        umlal2  v15.2d, v24.4s, v4.s[1]
        ldr     x9, [sp, #0x550]
        umulh   x27, x19, x27
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldp     q21, q24, [x11, #0x220]
        adcs    x27, x2, x27
        ldr     x2, [sp, #0x7e8]
        adc     x19, x7, xzr
        ldr     x7, [sp, #0x5f8]
        ldr     x14, [sp, #0x760]
        umlal   v15.2d, v28.2s, v10.s[0]
        umulh   x8, x2, x7
        umlal2  v15.2d, v28.4s, v10.s[1]
        umulh   x12, x2, x9
        umlal   v15.2d, v21.2s, v12.s[2]
        umlal2  v15.2d, v21.4s, v12.s[3]
        ldp     q21, q28, [x11, #0x190]
        umlal   v15.2d, v24.2s, v12.s[0]
        umlal2  v15.2d, v24.4s, v12.s[1]
        mul     x13, x2, x9
        str     q15, [x0, #0xc0]
        umulh   x15, x14, x9
        adds    x8, x8, x13
        umull   v15.2d, v21.2s, v17.s[2]
        umlal2  v15.2d, v21.4s, v17.s[3]
        ldp     q21, q24, [x11, #0x1b0]
        umlal   v15.2d, v28.2s, v17.s[0]
        umulh   x13, x14, x7
        umlal2  v15.2d, v28.4s, v17.s[1]
        ldr     q28, [x11, #0x230]
        mul     x9, x14, x9
        umlal   v15.2d, v21.2s, v20.s[2]
        umlal2  v15.2d, v21.4s, v20.s[3]
        adcs    x9, x12, x9
        adc     x12, x15, xzr
        umlal   v15.2d, v24.2s, v20.s[0]
        mul     x14, x14, x7
        umlal2  v15.2d, v24.4s, v20.s[1]
        ldp     q21, q24, [x11, #0x1d0]
        adds    x8, x8, x14
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x530]
        adc     x12, x12, xzr
        ldr     x17, [sp, #0x5f0]
        mul     x2, x2, x7
        mul     x7, x16, x26
        umlal   v15.2d, v21.2s, v9.s[2]
        umlal2  v15.2d, v21.4s, v9.s[3]
        umlal   v15.2d, v24.2s, v9.s[0]
        umulh   x14, x16, x13
        umlal2  v15.2d, v24.4s, v9.s[1]
        ldp     q21, q24, [x11, #0x1f0]
        umulh   x15, x16, x26
        umlal   v15.2d, v21.2s, v4.s[2]
        umlal2  v15.2d, v21.4s, v4.s[3]
        str     x22, [sp, #0x5f8]
        ldr     x22, [sp, #0x728]
        str     x25, [sp, #0x7e8]
        umulh   x25, x17, x22
        umlal   v15.2d, v24.2s, v4.s[0]
        umlal2  v15.2d, v24.4s, v4.s[1]
        ldp     q21, q24, [x11, #0x210]
        str     x23, [sp, #0x760]
        mul     x23, x17, x22
        str     x24, [sp, #0x550]
        ldr     x24, [sp, #0x528]
        eor     x23, x23, x24
        str     x6, [sp, #0x5c8]
        ldr     x6, [sp, #0x520]
        str     x4, [sp, #0x730]
        umulh   x4, x17, x6
        ldr     x24, [sp, #0x4c0]
        umlal   v15.2d, v21.2s, v10.s[2]
        umlal2  v15.2d, v21.4s, v10.s[3]
        ldr     x22, [sp, #0x5b8]
        umlal   v15.2d, v24.2s, v10.s[0]
        umlal2  v15.2d, v24.4s, v10.s[1]
        ldp     q21, q24, [x11, #0x1a0]
        str     x20, [sp, #0x618]
        ldr     x20, [sp, #0x690]
        str     x10, [sp, #0x580]
        mul     x10, x20, x26
        adds    x7, x14, x7
        ldr     x14, [sp, #0x490]
        eor     x14, x14, x24
        umlal   v15.2d, v28.2s, v12.s[2]
        eor     x22, x22, x24
        str     x12, [sp, #0x5b8]
        ldr     x12, [sp, #0x4b8]
        eor     x12, x12, x24
        str     x9, [sp, #0x4b8]
        ldr     x9, [sp, #0x590]
        eor     x9, x9, x24
        umlal2  v15.2d, v28.4s, v12.s[3]
        adcs    x10, x15, x10
        ldr     x15, [sp, #0x6c8]
        eor     x15, x15, x24
        str     x8, [sp, #0x6c8]
        ldr     x8, [sp, #0x788]
        eor     x8, x8, x24
        str     x2, [sp, #0x788]
        umulh   x2, x20, x13
        str     x19, [sp, #0x590]
        ldr     x19, [sp, #0x4a8]
        eor     x19, x19, x24
        str     x27, [sp, #0x4a8]
        ldr     x27, [sp, #0x488]
        eor     x27, x27, x24
        str     q15, [x0, #0xd0]
        str     x28, [sp, #0x488]
        ldr     x28, [sp, #0x518]
        eor     x28, x28, x24
        str     x21, [sp, #0x518]
        ldr     x21, [sp, #0x510]
        eor     x21, x21, x24
        str     x23, [sp, #0x510]
        ldr     x23, [sp, #0x4a0]
        ldr     x13, [sp, #0x610]
        eor     x23, x23, x24
        ldr     x6, [sp, #0x4b0]
        umull   v12.2d, v21.2s, v17.s[2]
        str     x16, [sp, #0x4a0]
        ldr     x16, [sp, #0x768]
        eor     x16, x16, x24
        str     x4, [sp, #0x768]
        ldr     x4, [sp, #0x4f8]
        eor     x4, x4, x24
        str     x25, [sp, #0x4f8]
        ldr     x25, [sp, #0x6a0]
        eor     x25, x25, x24
        eor     x13, x13, x24
        eor     x6, x6, x24
        ldp     q15, q28, [x11, #0x1c0]
        umulh   x26, x20, x26
        umlal2  v12.2d, v21.4s, v17.s[3]
        umlal   v12.2d, v24.2s, v17.s[0]
        ldp     q21, q30, [x11, #0x1e0]
        ldr     x11, [sp, #0x4d8]
        adc     x26, x26, xzr
        cmn     x24, #1
        umlal2  v12.2d, v24.4s, v17.s[1]
        adcs    x12, x11, x12
        ldr     x11, [sp, #0x520]
        mul     x17, x17, x11
        str     x12, [sp, #0x5f0]
        ldr     x12, [sp, #0x4e0]
        adcs    x22, x12, x22
        ldr     x12, [sp, #0x4e8]
        adcs    x14, x12, x14
        ldr     x12, [sp, #0x4f0]
        adcs    x15, x12, x15
        ldr     x12, [sp, #0x588]
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x780]
        adcs    x8, x12, x8
        ldr     x12, [sp, #0x750]
        umlal   v12.2d, v15.2s, v20.s[2]
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x5c0]
        adcs    x23, x12, x23
        ldr     x12, [sp, #0x748]
        adcs    x21, x12, x21
        ldr     x12, [sp, #0x530]
        umlal2  v12.2d, v15.4s, v20.s[3]
        mul     x20, x20, x12
        str     x21, [sp, #0x690]
        ldr     x21, [sp, #0x5a0]
        adcs    x27, x21, x27
        ldr     x21, [sp, #0x540]
        adcs    x16, x21, x16
        ldr     x21, [sp, #0x538]
        umlal   v12.2d, v28.2s, v20.s[0]
        adcs    x4, x21, x4
        ldr     x21, [sp, #0x608]
        adcs    x28, x21, x28
        ldr     x21, [sp, #0x630]
        adcs    x13, x21, x13
        ldr     x21, [sp, #0x4d0]
        umlal2  v12.2d, v28.4s, v20.s[1]
        adcs    x25, x21, x25
        ldr     x21, [sp, #0x790]
        adcs    x6, x21, x6
        ldr     x21, [sp, #0x598]
        adc     x24, x24, xzr
        umlal   v12.2d, v21.2s, v9.s[2]
        str     x24, [sp, #0x4c0]
        ldr     x24, [sp, #0x5b0]
        str     x6, [sp, #0x4b0]
        umulh   x6, x21, x24
        adds    x20, x7, x20
        ldr     x7, [sp, #0x740]
        adcs    x2, x10, x2
        umlal2  v12.2d, v21.4s, v9.s[3]
        adc     x26, x26, xzr
        eor     x10, x20, x7
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x700]
        str     x13, [sp, #0x6a0]
        ldr     x13, [sp, #0x6c0]
        subs    x13, x25, x13
        umlal   v12.2d, v30.2s, v9.s[0]
        str     x28, [sp, #0x490]
        ldr     x28, [sp, #0x6a8]
        str     x4, [sp, #0x508]
        ldr     x4, [sp, #0x6f8]
        sbcs    x4, x28, x4
        str     x16, [sp, #0x500]
        csetm   x16, lo
        eor     x13, x13, x16
        umlal2  v12.2d, v30.4s, v9.s[1]
        str     x27, [sp, #0x5e0]
        ldr     x27, [x5, #0x90]
        str     x23, [sp, #0x548]
        ldr     x23, [x5, #0x80]
        subs    x27, x27, x23
        str     x9, [sp, #0x7b0]
        ldr     x9, [x5, #0x98]
        str     x8, [sp, #0x480]
        ldr     x8, [x5, #0x88]
        ldr     x28, [sp, #0x578]
        sbcs    x9, x9, x8
        str     x19, [sp, #0x478]
        csetm   x19, lo
        str     x15, [sp, #0x470]
        ldr     x15, [sp, #0x5d0]
        str     x14, [sp, #0x468]
        umulh   x14, x21, x15
        str     x22, [sp, #0x460]
        ldr     x22, [sp, #0x7b8]
        ldp     q15, q21, [x22, #0x1b0]
        ldp     q24, q28, [x22, #0x200]
        mul     x8, x28, x24
        mul     x23, x21, x24
        umlal   v12.2d, v24.2s, v4.s[2]
        umlal2  v12.2d, v24.4s, v4.s[3]
        adds    x23, x14, x23
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x7e0]
        ldr     x25, [sp, #0x4f8]
        umlal   v12.2d, v28.2s, v4.s[0]
        umulh   x14, x8, x11
        umlal2  v12.2d, v28.4s, v4.s[1]
        ldp     q24, q28, [x22, #0x220]
        mul     x11, x8, x11
        umlal   v12.2d, v24.2s, v10.s[2]
        umulh   x24, x28, x24
        umlal2  v12.2d, v24.4s, v10.s[3]
        umull   v24.2d, v15.2s, v17.s[2]
        umlal   v12.2d, v28.2s, v10.s[0]
        adc     x24, x24, xzr
        adds    x25, x25, x17
        ldr     x17, [sp, #0x768]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x728]
        umlal2  v24.2d, v15.4s, v17.s[3]
        adc     x14, x14, xzr
        str     x10, [sp, #0x768]
        umulh   x10, x8, x17
        mul     x8, x8, x17
        ldr     x17, [sp, #0x518]
        adds    x25, x25, x8
        adcs    x8, x11, x10
        ldr     x11, [sp, #0x4a0]
        ldr     x10, [sp, #0x528]
        eor     x8, x8, x10
        mul     x11, x11, x12
        adc     x12, x14, xzr
        ldr     x14, [sp, #0x510]
        eor     x25, x25, x10
        cmn     x10, #1
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x488]
        adcs    x25, x25, x17
        eor     x17, x11, x7
        ldr     x7, [sp, #0x4a8]
        adcs    x8, x8, x7
        eor     x12, x12, x10
        str     x17, [sp, #0x510]
        umulh   x17, x28, x15
        str     x26, [sp, #0x530]
        ldr     x26, [sp, #0x590]
        ldr     x22, [sp, #0x5b8]
        adcs    x12, x12, x26
        adc     x10, x10, xzr
        str     x2, [sp, #0x528]
        ldr     x2, [sp, #0x788]
        adds    x14, x14, x2
        str     x20, [sp, #0x4a0]
        ldr     x20, [sp, #0x6c8]
        adcs    x25, x25, x20
        str     x11, [sp, #0x728]
        ldr     x11, [sp, #0x4b8]
        adcs    x8, x8, x11
        adcs    x12, x12, x22
        adc     x10, x10, xzr
        adds    x7, x7, x14
        adcs    x25, x26, x25
        adcs    x26, x2, x8
        ldr     x8, [sp, #0x4c8]
        adcs    x20, x20, x12
        mul     x28, x28, x15
        adcs    x2, x11, x10
        adcs    x22, x22, xzr
        mul     x21, x21, x15
        ldr     x12, [sp, #0x7b8]
        adds    x23, x23, x28
        adcs    x28, x6, x17
        ldr     x6, [sp, #0x770]
        adc     x24, x24, xzr
        cmn     x16, #1
        umlal   v24.2d, v21.2s, v17.s[0]
        umulh   x10, x6, x8
        adcs    x11, x13, xzr
        ldr     x13, [sp, #0x5d8]
        eor     x4, x4, x16
        umlal2  v24.2d, v21.4s, v17.s[1]
        adcs    x4, x4, xzr
        ldp     q15, q21, [x12, #0x1d0]
        ldr     x17, [sp, #0x498]
        umlal2  v12.2d, v28.4s, v10.s[1]
        str     q12, [x0, #0xe0]
        ldr     q12, [x12, #0x230]
        umulh   x14, x6, x13
        umlal   v24.2d, v15.2s, v20.s[2]
        mul     x15, x6, x13
        eor     x9, x9, x19
        eor     x27, x27, x19
        umlal2  v24.2d, v15.4s, v20.s[3]
        ldp     q15, q28, [x12, #0x1f0]
        umlal   v24.2d, v21.2s, v20.s[0]
        eor     x15, x15, x17
        umlal2  v24.2d, v21.4s, v20.s[1]
        mul     x6, x6, x8
        cmn     x19, #1
        adcs    x27, x27, xzr
        adcs    x9, x9, xzr
        str     x4, [sp, #0x770]
        ldr     x4, [sp, #0x758]
        str     x9, [sp, #0x5d0]
        umulh   x9, x4, x8
        adds    x6, x14, x6
        umlal   v24.2d, v15.2s, v9.s[2]
        umlal2  v24.2d, v15.4s, v9.s[3]
        ldp     q15, q21, [x12, #0x210]
        umlal   v24.2d, v28.2s, v9.s[0]
        mul     x8, x4, x8
        eor     x19, x16, x19
        umlal2  v24.2d, v28.4s, v9.s[1]
        adcs    x8, x10, x8
        adc     x9, x9, xzr
        mul     x10, x4, x13
        umlal   v24.2d, v15.2s, v4.s[2]
        adds    x6, x6, x10
        eor     x6, x6, x17
        umlal2  v24.2d, v15.4s, v4.s[3]
        umulh   x4, x4, x13
        ldr     x10, [sp, #0x700]
        ldr     x13, [x5, #0x80]
        ldp     q15, q28, [x12, #0x1c0]
        umlal   v24.2d, v21.2s, v4.s[0]
        umlal2  v24.2d, v21.4s, v4.s[1]
        umlal   v24.2d, v12.2s, v10.s[2]
        adcs    x4, x8, x4
        adc     x8, x9, xzr
        ldr     x9, [sp, #0x728]
        ldr     x16, [sp, #0x530]
        eor     x8, x8, x17
        umlal2  v24.2d, v12.4s, v10.s[3]
        cmn     x17, #1
        adcs    x9, x15, x9
        ldr     x15, [sp, #0x4a0]
        umulh   x14, x10, x13
        adcs    x6, x6, x15
        ldr     x15, [sp, #0x528]
        eor     x4, x4, x17
        adcs    x4, x4, x15
        str     q24, [x0, #0xf0]
        adcs    x8, x8, x16
        adc     x17, x17, xzr
        adds    x9, x9, x21
        umull   v10.2d, v15.2s, v17.s[2]
        adcs    x6, x6, x23
        adcs    x4, x4, x28
        adcs    x8, x8, x24
        str     x19, [sp, #0x498]
        ldr     x19, [x5, #0x88]
        str     x11, [sp, #0x4a0]
        mul     x11, x10, x19
        adc     x17, x17, xzr
        adds    x9, x15, x9
        ldr     x15, [sp, #0x740]
        umlal2  v10.2d, v15.4s, v17.s[3]
        adcs    x6, x16, x6
        eor     x6, x6, x15
        eor     x9, x9, x15
        umlal   v10.2d, v28.2s, v17.s[0]
        ldr     x16, [sp, #0x580]
        adcs    x21, x21, x4
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x510]
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x768]
        umlal2  v10.2d, v28.4s, v17.s[1]
        umulh   x4, x10, x19
        eor     x28, x28, x15
        adcs    x24, x24, xzr
        eor     x21, x21, x15
        eor     x23, x23, x15
        cmn     x15, #1
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x6a8]
        str     x27, [sp, #0x510]
        ldr     x10, [sp, #0x760]
        ldr     x27, [sp, #0x618]
        adcs    x17, x17, x27
        ldr     x27, [sp, #0x730]
        adcs    x9, x9, x27
        ldr     x27, [sp, #0x5c8]
        adcs    x6, x6, x27
        ldr     x27, [sp, #0x550]
        eor     x24, x24, x15
        adcs    x21, x21, x27
        umulh   x27, x16, x19
        ldp     q12, q15, [x12, #0x1d0]
        adcs    x23, x23, x10
        ldr     x10, [sp, #0x7e8]
        adcs    x28, x28, x10
        ldr     x10, [sp, #0x5f8]
        adcs    x24, x24, x10
        adc     x15, x15, xzr
        adds    x11, x14, x11
        ldp     q21, q24, [x12, #0x1e0]
        mul     x14, x16, x19
        ldr     x19, [sp, #0x700]
        adcs    x4, x4, x14
        ldr     x14, [sp, #0x518]
        adc     x27, x27, xzr
        adds    x8, x8, x14
        umull   v28.2d, v12.2s, v17.s[2]
        mul     x19, x19, x13
        str     x19, [sp, #0x740]
        ldr     x19, [sp, #0x488]
        adcs    x17, x17, x19
        adcs    x9, x9, x7
        adcs    x6, x6, x25
        adcs    x21, x21, x26
        adcs    x23, x23, x20
        umlal2  v28.2d, v12.4s, v17.s[3]
        adcs    x28, x28, x2
        adcs    x24, x24, x22
        adc     x15, x15, xzr
        umlal   v28.2d, v15.2s, v17.s[0]
        umulh   x13, x16, x13
        ldr     x16, [sp, #0x550]
        adds    x8, x16, x8
        ldr     x16, [sp, #0x760]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x7e8]
        umlal2  v28.2d, v15.4s, v17.s[1]
        adcs    x9, x17, x9
        adcs    x6, x10, x6
        ldp     q12, q15, [x12, #0x200]
        adcs    x21, x14, x21
        adcs    x23, x19, x23
        ldr     x19, [sp, #0x6a8]
        ldr     x10, [sp, #0x5f0]
        ldr     x14, [sp, #0x580]
        adcs    x28, x7, x28
        umlal   v10.2d, v21.2s, v20.s[2]
        ldr     x17, [sp, #0x618]
        adcs    x25, x25, x24
        adcs    x24, x26, x15
        ldr     x15, [sp, #0x460]
        umlal2  v10.2d, v21.4s, v20.s[3]
        adcs    x26, x20, xzr
        ldr     x20, [x5, #0x80]
        mul     x7, x19, x20
        ldr     x19, [sp, #0x730]
        ldr     x20, [sp, #0x468]
        umlal   v10.2d, v24.2s, v20.s[0]
        adcs    x2, x2, xzr
        adcs    x22, x22, xzr
        adds    x10, x10, x14
        ldr     x14, [sp, #0x480]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x5c8]
        adcs    x20, x20, x19
        ldr     x19, [sp, #0x470]
        umlal2  v10.2d, v24.4s, v20.s[1]
        ldp     q21, q24, [x12, #0x1f0]
        ldr     x12, [sp, #0x7b0]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x478]
        adcs    x17, x17, x8
        adcs    x14, x14, x16
        adcs    x12, x12, x9
        str     x9, [sp, #0x7b0]
        ldr     x9, [sp, #0x6c0]
        str     x16, [sp, #0x480]
        ldr     x16, [x5, #0x90]
        umulh   x16, x9, x16
        ldr     x9, [sp, #0x690]
        umlal   v10.2d, v12.2s, v9.s[2]
        str     x16, [sp, #0x478]
        ldr     x16, [sp, #0x548]
        adcs    x16, x16, x6
        adcs    x9, x9, x21
        str     x21, [sp, #0x690]
        ldr     x21, [sp, #0x5e0]
        adcs    x21, x21, x23
        umlal2  v10.2d, v12.4s, v9.s[3]
        str     x23, [sp, #0x5e0]
        ldr     x23, [sp, #0x500]
        adcs    x23, x23, x28
        str     x28, [sp, #0x500]
        ldr     x28, [sp, #0x508]
        adcs    x28, x28, x25
        str     x25, [sp, #0x508]
        ldr     x25, [sp, #0x490]
        adcs    x25, x25, x24
        umlal   v10.2d, v15.2s, v9.s[0]
        str     x24, [sp, #0x490]
        ldr     x24, [sp, #0x6a0]
        adcs    x24, x24, x26
        str     x26, [sp, #0x6a0]
        ldr     x26, [sp, #0x610]
        adcs    x26, x26, x2
        str     x2, [sp, #0x610]
        ldr     x2, [sp, #0x4b0]
        adcs    x2, x2, x22
        umlal2  v10.2d, v15.4s, v9.s[1]
        str     x22, [sp, #0x4b0]
        ldr     x22, [sp, #0x6c0]
        str     x2, [sp, #0x548]
        ldr     x2, [x5, #0x98]
        mul     x22, x22, x2
        ldr     x2, [sp, #0x4c0]
        adc     x2, x2, xzr
        adds    x7, x11, x7
        ldr     x11, [sp, #0x748]
        adcs    x4, x4, x13
        ldr     x13, [sp, #0x7b8]
        adc     x27, x27, xzr
        umlal   v28.2d, v21.2s, v20.s[2]
        adds    x10, x11, x10
        ldr     x11, [sp, #0x5a0]
        umlal2  v28.2d, v21.4s, v20.s[3]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x6f8]
        ldp     q12, q15, [x13, #0x220]
        str     x11, [sp, #0x5a0]
        ldr     x11, [x5, #0x98]
        str     x10, [sp, #0x748]
        mul     x10, x15, x11
        umlal   v28.2d, v24.2s, v20.s[0]
        str     x27, [sp, #0x4c0]
        ldr     x27, [sp, #0x540]
        adcs    x27, x27, x20
        ldr     x20, [sp, #0x538]
        adcs    x19, x20, x19
        ldr     x20, [sp, #0x608]
        umlal2  v28.2d, v24.4s, v20.s[1]
        ldp     q21, q24, [x13, #0x210]
        adcs    x20, x20, x17
        ldr     x17, [sp, #0x630]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x4d0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x790]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x6c0]
        str     x14, [sp, #0x790]
        umulh   x14, x17, x11
        str     x16, [sp, #0x4d0]
        ldr     x16, [sp, #0x580]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x618]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x730]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x5c8]
        adcs    x28, x16, x28
        adcs    x25, x8, x25
        ldr     x8, [sp, #0x480]
        umlal   v10.2d, v12.2s, v4.s[2]
        ldr     x16, [x5, #0x90]
        adcs    x24, x8, x24
        ldr     x8, [sp, #0x7b0]
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x548]
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x690]
        umlal2  v10.2d, v12.4s, v4.s[3]
        ldr     q12, [x13, #0x230]
        adcs    x2, x8, x2
        ldr     x8, [sp, #0x5e0]
        adcs    x8, x8, xzr
        str     x2, [sp, #0x5e0]
        mul     x2, x15, x16
        umlal   v28.2d, v21.2s, v9.s[2]
        str     x8, [sp, #0x690]
        ldr     x8, [sp, #0x500]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x500]
        ldr     x8, [sp, #0x508]
        adcs    x8, x8, xzr
        umlal2  v28.2d, v21.4s, v9.s[3]
        str     x8, [sp, #0x508]
        ldr     x8, [sp, #0x490]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x490]
        ldr     x8, [sp, #0x6a0]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x6a0]
        ldr     x8, [sp, #0x610]
        adcs    x8, x8, xzr
        umlal   v28.2d, v24.2s, v9.s[0]
        str     x8, [sp, #0x610]
        ldr     x8, [sp, #0x4b0]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x4b0]
        ldr     x8, [sp, #0x478]
        adds    x22, x8, x22
        adcs    x8, x14, x10
        mul     x10, x17, x16
        umlal2  v28.2d, v24.4s, v9.s[1]
        umlal   v28.2d, v12.2s, v4.s[2]
        umlal   v10.2d, v15.2s, v4.s[0]
        umulh   x14, x15, x11
        umlal2  v10.2d, v15.4s, v4.s[1]
        umlal2  v28.2d, v12.4s, v4.s[3]
        str     q10, [x0, #0x100]
        adc     x14, x14, xzr
        adds    x22, x22, x2
        ldr     x2, [sp, #0x4a0]
        str     q28, [x0, #0x110]
        str     x6, [sp, #0x478]
        ldr     x6, [sp, #0x510]
        str     x26, [sp, #0x548]
        umulh   x26, x2, x6
        ldp     q10, q12, [x13, #0x1e0]
        ldp     q15, q4, [x13, #0x200]
        ldp     q21, q24, [x13, #0x1f0]
        str     x24, [sp, #0x7b0]
        umulh   x24, x15, x16
        umull   v28.2d, v10.2s, v17.s[2]
        adcs    x24, x8, x24
        adc     x8, x14, xzr
        ldr     x14, [sp, #0x6d0]
        str     x28, [sp, #0x480]
        ldr     x28, [sp, #0x670]
        str     x25, [sp, #0x5c8]
        subs    x25, x14, x28
        str     x23, [sp, #0x730]
        ldr     x23, [sp, #0x5d0]
        str     x9, [sp, #0x618]
        mul     x9, x2, x23
        str     x21, [sp, #0x580]
        ldr     x21, [sp, #0x6d8]
        str     x12, [sp, #0x630]
        ldr     x12, [sp, #0x680]
        str     x20, [sp, #0x608]
        sbcs    x20, x21, x12
        str     x19, [sp, #0x538]
        csetm   x19, lo
        umlal2  v28.2d, v10.4s, v17.s[3]
        str     x27, [sp, #0x540]
        ldr     x27, [x5, #0xb0]
        str     x8, [sp, #0x470]
        ldr     x8, [x5, #0xa0]
        str     x24, [sp, #0x468]
        subs    x24, x27, x8
        str     x22, [sp, #0x460]
        ldr     x22, [x5, #0xb8]
        str     x10, [sp, #0x5f0]
        ldr     x10, [x5, #0xa8]
        str     x4, [sp, #0x488]
        sbcs    x4, x22, x10
        eor     x25, x25, x19
        umull   v10.2d, v21.2s, v17.s[2]
        str     x7, [sp, #0x518]
        csetm   x7, lo
        eor     x24, x24, x7
        eor     x4, x4, x7
        umlal   v28.2d, v12.2s, v17.s[0]
        mul     x11, x2, x6
        cmn     x19, #1
        adcs    x25, x25, xzr
        umlal2  v28.2d, v12.4s, v17.s[1]
        eor     x20, x20, x19
        adcs    x20, x20, xzr
        cmn     x7, #1
        umlal   v28.2d, v15.2s, v20.s[2]
        ldr     q12, [x13, #0x230]
        adcs    x24, x24, xzr
        str     x20, [sp, #0x5f8]
        ldr     x20, [sp, #0x498]
        eor     x11, x11, x20
        umlal2  v28.2d, v15.4s, v20.s[3]
        umulh   x2, x2, x23
        adcs    x4, x4, xzr
        eor     x19, x19, x7
        ldr     x7, [sp, #0x700]
        umlal   v28.2d, v4.2s, v20.s[0]
        subs    x7, x7, x14
        str     x19, [sp, #0x4a0]
        ldr     x19, [sp, #0x6a8]
        sbcs    x19, x19, x21
        sbcs    x17, x17, x28
        umlal2  v28.2d, v4.4s, v20.s[1]
        ldp     q15, q4, [x13, #0x220]
        sbcs    x15, x15, x12
        umlal2  v10.2d, v21.4s, v17.s[3]
        ldr     x28, [x5, #0x88]
        str     x4, [sp, #0x7e8]
        csetm   x4, lo
        str     x24, [sp, #0x760]
        ldr     x24, [x5, #0x80]
        subs    x24, x8, x24
        eor     x7, x7, x4
        umlal   v10.2d, v24.2s, v17.s[0]
        str     x25, [sp, #0x550]
        ldr     x25, [sp, #0x770]
        mul     x12, x25, x6
        eor     x17, x17, x4
        sbcs    x28, x10, x28
        umlal2  v10.2d, v24.4s, v17.s[1]
        ldp     q21, q24, [x13, #0x210]
        sbcs    x16, x27, x16
        ldr     x27, [x5, #0x98]
        eor     x19, x19, x4
        sbcs    x27, x22, x27
        csetm   x22, lo
        mul     x21, x25, x23
        adds    x26, x26, x9
        eor     x24, x24, x22
        umlal   v28.2d, v15.2s, v9.s[2]
        eor     x28, x28, x22
        eor     x9, x15, x4
        eor     x15, x16, x22
        umlal2  v28.2d, v15.4s, v9.s[3]
        adcs    x21, x2, x21
        eor     x27, x27, x22
        eor     x2, x4, x22
        umlal   v28.2d, v4.2s, v9.s[0]
        umulh   x23, x25, x23
        umlal2  v28.2d, v4.4s, v9.s[1]
        ldp     q15, q4, [x13, #0x200]
        umlal   v10.2d, v21.2s, v20.s[2]
        umlal2  v10.2d, v21.4s, v20.s[3]
        str     q28, [x0]
        adc     x23, x23, xzr
        adds    x26, x26, x12
        umlal   v10.2d, v24.2s, v20.s[0]
        umulh   x25, x25, x6
        eor     x26, x26, x20
        ldp     q21, q28, [x13, #0x220]
        ldr     x6, [sp, #0x740]
        umlal2  v10.2d, v24.4s, v20.s[1]
        umlal   v10.2d, v12.2s, v9.s[2]
        ldr     q24, [x13, #0x230]
        ldr     x12, [sp, #0x518]
        adcs    x25, x21, x25
        ldr     x16, [sp, #0x488]
        umlal2  v10.2d, v12.4s, v9.s[3]
        ldp     q12, q9, [x13, #0x210]
        umulh   x21, x14, x10
        adc     x23, x23, xzr
        eor     x23, x23, x20
        str     q10, [x0, #0x10]
        cmn     x20, #1
        adcs    x11, x11, x6
        ldr     x6, [sp, #0x5f0]
        eor     x25, x25, x20
        umull   v10.2d, v15.2s, v17.s[2]
        ldr     x13, [sp, #0x468]
        adcs    x26, x26, x12
        ldr     x8, [sp, #0x470]
        ldr     x12, [sp, #0x4c0]
        adcs    x25, x25, x16
        adcs    x23, x23, x12
        adc     x20, x20, xzr
        adds    x11, x11, x6
        str     x2, [sp, #0x498]
        ldr     x2, [sp, #0x460]
        adcs    x26, x26, x2
        umlal2  v10.2d, v15.4s, v17.s[3]
        mul     x10, x14, x10
        adcs    x25, x25, x13
        adcs    x23, x23, x8
        umull   v15.2d, v12.2s, v17.s[2]
        adc     x20, x20, xzr
        adds    x11, x16, x11
        adcs    x26, x12, x26
        umlal   v10.2d, v4.2s, v17.s[0]
        adcs    x25, x6, x25
        adcs    x23, x2, x23
        ldr     x2, [x5, #0xa0]
        adcs    x20, x13, x20
        umlal2  v15.2d, v12.4s, v17.s[3]
        umulh   x6, x14, x2
        adcs    x8, x8, xzr
        cmn     x4, #1
        ldr     x4, [sp, #0x7b8]
        umlal2  v10.2d, v4.4s, v17.s[1]
        ldp     q12, q4, [x4, #0x220]
        ldr     x13, [x5, #0xa8]
        adcs    x7, x7, xzr
        umlal   v10.2d, v21.2s, v20.s[2]
        adcs    x19, x19, xzr
        adcs    x12, x17, xzr
        adcs    x9, x9, xzr
        umlal2  v10.2d, v21.4s, v20.s[3]
        ldr     q21, [x4, #0x230]
        cmn     x22, #1
        ldr     x22, [sp, #0x6d8]
        adcs    x24, x24, xzr
        umlal   v10.2d, v28.2s, v20.s[0]
        mul     x16, x22, x13
        adcs    x28, x28, xzr
        adcs    x15, x15, xzr
        umlal   v15.2d, v9.2s, v17.s[0]
        adcs    x27, x27, xzr
        adds    x6, x6, x10
        umlal2  v15.2d, v9.4s, v17.s[1]
        adcs    x21, x21, x16
        umlal   v15.2d, v24.2s, v20.s[2]
        mul     x10, x14, x2
        umull   v9.2d, v12.2s, v17.s[2]
        umlal2  v15.2d, v24.4s, v20.s[3]
        umlal2  v10.2d, v28.4s, v20.s[1]
        umulh   x16, x22, x13
        str     q15, [x0, #0x30]
        umull   v15.2d, v21.2s, v17.s[2]
        str     q10, [x0, #0x20]
        ext     v10.16b, v1.16b, v29.16b, #8
        and     v20.16b, v29.16b, v0.16b
        adc     x16, x16, xzr
        subs    x17, x7, x12
        and     v24.16b, v22.16b, v0.16b
        ext     v28.16b, v1.16b, v22.16b, #8
        str     x8, [sp, #0x470]
        mul     x8, x22, x2
        str     x20, [sp, #0x468]
        sbcs    x20, x19, x9
        usra    v24.2d, v28.2d, #0x1d
        ext     v28.16b, v29.16b, v1.16b, #8
        str     x23, [sp, #0x460]
        csetm   x23, lo
        str     x25, [sp, #0x5f0]
        subs    x25, x15, x24
        ext     v29.16b, v1.16b, v5.16b, #8
        ext     v22.16b, v22.16b, v1.16b, #8
        eor     x17, x17, x23
        str     x26, [sp, #0x4c0]
        sbcs    x26, x27, x28
        umlal2  v9.2d, v12.4s, v17.s[3]
        usra    v20.2d, v10.2d, #0x1d
        str     x11, [sp, #0x488]
        umulh   x11, x22, x2
        eor     x20, x20, x23
        and     v10.16b, v5.16b, v0.16b
        usra    v10.2d, v29.2d, #0x1d
        csetm   x13, lo
        adds    x6, x6, x8
        ext     v12.16b, v5.16b, v1.16b, #8
        eor     x25, x25, x13
        eor     x26, x26, x13
        eor     x8, x23, x13
        usra    v10.2d, v22.2d, #0x1d
        umlal   v9.2d, v4.2s, v17.s[0]
        adcs    x21, x21, x11
        adc     x11, x16, xzr
        ldr     x16, [sp, #0x670]
        usra    v24.2d, v28.2d, #0x1d
        umlal2  v9.2d, v4.4s, v17.s[1]
        str     x8, [sp, #0x510]
        ldr     x8, [x5, #0xb0]
        umulh   x2, x16, x8
        cmn     x13, #1
        ext     v4.16b, v1.16b, v18.16b, #8
        ldr     x13, [x5, #0xb8]
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        cmn     x23, #1
        umlal2  v15.2d, v21.4s, v17.s[3]
        str     q9, [x0, #0x40]
        adcs    x23, x17, xzr
        adcs    x20, x20, xzr
        and     v9.16b, v18.16b, v0.16b
        usra    v9.2d, v4.2d, #0x1d
        ext     v4.16b, v18.16b, v1.16b, #8
        usra    v20.2d, v4.2d, #0x1d
        mul     x17, x16, x13
        str     q15, [x0, #0x50]
        and     v15.16b, v6.16b, v0.16b
        ext     v4.16b, v1.16b, v6.16b, #8
        usra    v15.2d, v4.2d, #0x1d
        ext     v4.16b, v1.16b, v13.16b, #8
        and     v5.16b, v13.16b, v0.16b
        str     x20, [sp, #0x770]
        umulh   x20, x16, x13
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v5.2d, v4.2d, #0x1d
        and     v4.16b, v2.16b, v0.16b
        ext     v17.16b, v1.16b, v2.16b, #8
        usra    v5.2d, v6.2d, #0x1d
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v4.2d, v17.2d, #0x1d
        ext     v2.16b, v2.16b, v1.16b, #8
        str     x26, [sp, #0x5d0]
        ldr     x26, [sp, #0x680]
        str     x23, [sp, #0x768]
        mul     x23, x26, x13
        adds    x2, x2, x17
        and     v6.16b, v11.16b, v0.16b
        ext     v17.16b, v1.16b, v11.16b, #8
        ext     v18.16b, v1.16b, v27.16b, #8
        usra    v4.2d, v13.2d, #0x1d
        adcs    x23, x20, x23
        usra    v6.2d, v17.2d, #0x1d
        ext     v11.16b, v11.16b, v1.16b, #8
        umulh   x20, x26, x13
        and     v13.16b, v27.16b, v0.16b
        usra    v13.2d, v18.2d, #0x1d
        ext     v17.16b, v27.16b, v1.16b, #8
        usra    v6.2d, v2.2d, #0x1d
        usra    v9.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v19.16b, #8
        adc     x20, x20, xzr
        and     v2.16b, v19.16b, v0.16b
        usra    v2.2d, v11.2d, #0x1d
        mul     x17, x26, x8
        ext     v11.16b, v1.16b, v14.16b, #8
        ext     v18.16b, v19.16b, v1.16b, #8
        and     v19.16b, v14.16b, v0.16b
        usra    v19.2d, v11.2d, #0x1d
        adds    x2, x2, x17
        ext     v11.16b, v1.16b, v16.16b, #8
        and     v21.16b, v16.16b, v0.16b
        mul     x17, x16, x8
        usra    v21.2d, v11.2d, #0x1d
        ext     v11.16b, v14.16b, v1.16b, #8
        and     v14.16b, v8.16b, v0.16b
        ext     v22.16b, v1.16b, v8.16b, #8
        usra    v21.2d, v11.2d, #0x1d
        ext     v11.16b, v16.16b, v1.16b, #8
        ldr     x13, [sp, #0x760]
        str     x25, [sp, #0x530]
        umulh   x25, x26, x8
        usra    v14.2d, v22.2d, #0x1d
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v13.2d, v8.2d, #0x1d
        usra    v14.2d, v11.2d, #0x1d
        adcs    x25, x23, x25
        adc     x23, x20, xzr
        ldr     x20, [sp, #0x550]
        usra    v15.2d, v17.2d, #0x1d
        ext     v11.16b, v1.16b, v26.16b, #8
        umulh   x8, x20, x13
        and     v8.16b, v26.16b, v0.16b
        usra    v8.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v23.16b, #8
        and     v16.16b, v23.16b, v0.16b
        usra    v16.2d, v11.2d, #0x1d
        ext     v11.16b, v26.16b, v1.16b, #8
        ext     v17.16b, v1.16b, v7.16b, #8
        and     v22.16b, v7.16b, v0.16b
        umulh   x26, x7, x28
        ext     v23.16b, v23.16b, v1.16b, #8
        usra    v22.2d, v17.2d, #0x1d
        ext     v17.16b, v1.16b, v3.16b, #8
        and     v26.16b, v3.16b, v0.16b
        usra    v22.2d, v23.2d, #0x1d
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v26.2d, v17.2d, #0x1d
        ext     v3.16b, v3.16b, v1.16b, #8
        ldr     x14, [sp, #0x7e8]
        umulh   x16, x7, x24
        usra    v2.2d, v3.2d, #0x1d
        usra    v26.2d, v7.2d, #0x1d
        usra    v19.2d, v18.2d, #0x1d
        ldp     d3, d7, [x1, #0x50]
        ldp     d17, d18, [x1, #0x58]
        usra    v16.2d, v11.2d, #0x1d
        mul     x22, x7, x28
        ldp     q11, q23, [x4]
        ldp     d27, d28, [x1, #0x60]
        usra    v25.2d, v3.2d, #0x38
        str     x9, [sp, #0x528]
        mul     x9, x20, x14
        shl     v3.2d, v7.2d, #0xe
        usra    v25.2d, v3.2d, #6
        usra    v8.2d, v17.2d, #0x32
        str     x23, [sp, #0x728]
        mul     x23, x20, x13
        ext     v3.16b, v1.16b, v25.16b, #8
        shl     v7.2d, v18.2d, #0x14
        usra    v8.2d, v7.2d, #6
        ldp     q7, q17, [x4, #0x20]
        str     x25, [sp, #0x5d8]
        ldr     x25, [sp, #0x4a0]
        eor     x23, x23, x25
        usra    v25.2d, v3.2d, #0x1d
        str     x2, [sp, #0x758]
        mul     x2, x19, x28
        adds    x22, x16, x22
        usra    v16.2d, v27.2d, #0x2c
        and     v3.16b, v25.16b, v0.16b
        ext     v18.16b, v25.16b, v1.16b, #8
        adcs    x26, x26, x2
        ldr     x2, [sp, #0x5f8]
        usra    v8.2d, v18.2d, #0x1d
        ldp     q18, q25, [x4, #0x40]
        mul     x16, x2, x14
        shl     v27.2d, v28.2d, #0x1a
        umlal   v8.2d, v11.2s, v3.s[0]
        usra    v16.2d, v27.2d, #6
        umlal2  v8.2d, v11.4s, v3.s[2]
        ldp     q11, q27, [x4, #0x60]
        umulh   x20, x20, x14
        umlal   v22.2d, v7.2s, v3.s[0]
        ext     v28.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v28.2d, #0x1d
        umlal2  v22.2d, v7.4s, v3.s[2]
        ext     v7.16b, v8.16b, v1.16b, #8
        usra    v16.2d, v7.2d, #0x1d
        umulh   x14, x2, x14
        and     v8.16b, v8.16b, v0.16b
        ldp     q7, q28, [x4, #0x80]
        umlal   v16.2d, v23.2s, v3.s[0]
        umlal2  v16.2d, v23.4s, v3.s[2]
        ldp     q23, q29, [x4, #0xa0]
        umlal   v26.2d, v17.2s, v3.s[0]
        umulh   x28, x19, x28
        umlal2  v26.2d, v17.4s, v3.s[2]
        umlal   v2.2d, v18.2s, v3.s[0]
        umlal2  v2.2d, v18.4s, v3.s[2]
        ldp     q17, q18, [x4, #0xc0]
        adc     x28, x28, xzr
        umlal   v19.2d, v25.2s, v3.s[0]
        str     x17, [sp, #0x7e8]
        mul     x17, x19, x24
        adds    x8, x8, x9
        adcs    x20, x20, x16
        umlal2  v19.2d, v25.4s, v3.s[2]
        adc     x9, x14, xzr
        ldr     x14, [sp, #0x498]
        umlal   v21.2d, v11.2s, v3.s[0]
        adds    x22, x22, x17
        eor     x16, x22, x14
        umlal2  v21.2d, v11.4s, v3.s[2]
        ldp     q11, q25, [x4, #0xe0]
        mul     x7, x7, x24
        umlal   v14.2d, v27.2s, v3.s[0]
        umlal2  v14.2d, v27.4s, v3.s[2]
        eor     x17, x7, x14
        umlal   v13.2d, v7.2s, v3.s[0]
        umulh   x14, x2, x13
        umlal2  v13.2d, v7.4s, v3.s[2]
        ldp     q7, q27, [x4, #0x100]
        umlal   v15.2d, v28.2s, v3.s[0]
        umlal2  v15.2d, v28.4s, v3.s[2]
        ldr     q28, [x0, #0x60]
        umlal   v5.2d, v23.2s, v3.s[0]
        umulh   x24, x19, x24
        umlal2  v5.2d, v23.4s, v3.s[2]
        umlal   v4.2d, v29.2s, v3.s[0]
        umlal2  v4.2d, v29.4s, v3.s[2]
        and     v23.16b, v28.16b, v0.16b
        adcs    x24, x26, x24
        adc     x26, x28, xzr
        umlal   v6.2d, v17.2s, v3.s[0]
        usra    v23.2d, v12.2d, #0x1d
        mul     x28, x2, x13
        umlal2  v6.2d, v17.4s, v3.s[2]
        ldp     d12, d17, [x1, #0x68]
        umlal   v9.2d, v18.2s, v3.s[0]
        ext     v29.16b, v1.16b, v28.16b, #8
        adds    x28, x8, x28
        eor     x28, x28, x25
        umlal2  v9.2d, v18.4s, v3.s[2]
        usra    v23.2d, v29.2d, #0x1d
        umulh   x19, x12, x15
        adcs    x20, x20, x14
        umlal   v20.2d, v11.2s, v3.s[0]
        ldp     q18, q29, [x4]
        adc     x2, x9, xzr
        shl     v17.2d, v17.2d, #0x20
        umlal2  v20.2d, v11.4s, v3.s[2]
        eor     x2, x2, x25
        cmn     x25, #1
        usra    v22.2d, v12.2d, #0x26
        umlal   v24.2d, v25.2s, v3.s[0]
        eor     x20, x20, x25
        adcs    x23, x23, x10
        umlal2  v24.2d, v25.4s, v3.s[2]
        ext     v11.16b, v28.16b, v1.16b, #8
        ldr     x9, [sp, #0x700]
        ldr     x13, [sp, #0x698]
        mul     x8, x12, x27
        ldr     x14, [sp, #0x6a8]
        adcs    x28, x28, x6
        usra    v22.2d, v17.2d, #6
        umlal   v10.2d, v7.2s, v3.s[0]
        adcs    x20, x20, x21
        adcs    x2, x2, x11
        umlal2  v10.2d, v7.4s, v3.s[2]
        ldp     q12, q7, [x4, #0x20]
        adc     x25, x25, xzr
        umlal   v16.2d, v18.2s, v8.s[0]
        uzp1    v17.4s, v3.4s, v8.4s
        subs    x9, x9, x13
        ldr     x13, [sp, #0x6b8]
        sbcs    x14, x14, x13
        ldr     x13, [sp, #0x6c0]
        umlal2  v16.2d, v18.4s, v8.s[2]
        str     x6, [sp, #0x6a8]
        ldr     x6, [sp, #0x668]
        sbcs    x13, x13, x6
        ldr     x6, [sp, #0x6f8]
        str     x10, [sp, #0x6c0]
        ldr     x10, [sp, #0x658]
        sbcs    x6, x6, x10
        ldr     x10, [sp, #0x6d0]
        str     x16, [sp, #0x6f8]
        ldr     x16, [sp, #0x6b0]
        sbcs    x10, x10, x16
        ldr     x16, [sp, #0x6d8]
        umlal   v23.2d, v27.2s, v3.s[0]
        str     x17, [sp, #0x6d0]
        ldr     x17, [sp, #0x660]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x670]
        str     x26, [sp, #0x6d8]
        ldr     x26, [sp, #0x688]
        sbcs    x17, x17, x26
        ldr     x26, [sp, #0x680]
        str     x24, [sp, #0x670]
        ldr     x24, [sp, #0x678]
        sbcs    x26, x26, x24
        ext     v18.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v18.2d, #0x1d
        umulh   x24, x12, x27
        str     x22, [sp, #0x680]
        csetm   x22, lo
        umlal2  v23.2d, v27.4s, v3.s[2]
        ldp     q3, q18, [x4, #0x40]
        str     x7, [sp, #0x700]
        ldr     x7, [sp, #0x7e8]
        adds    x23, x23, x7
        ext     v25.16b, v16.16b, v1.16b, #8
        usra    v22.2d, v25.2d, #0x1d
        str     x17, [sp, #0x4a0]
        ldr     x17, [sp, #0x758]
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x5d8]
        adcs    x20, x20, x17
        ldr     x17, [sp, #0x728]
        and     v16.16b, v16.16b, v0.16b
        ldp     q25, q27, [x4, #0x60]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x528]
        umlal   v22.2d, v29.2s, v8.s[0]
        str     x6, [sp, #0x760]
        umulh   x6, x17, x27
        adc     x25, x25, xzr
        adds    x19, x19, x8
        umlal2  v22.2d, v29.4s, v8.s[2]
        ldp     q28, q29, [x4, #0x80]
        umlal   v26.2d, v12.2s, v8.s[0]
        umlal2  v26.2d, v12.4s, v8.s[2]
        umlal   v2.2d, v7.2s, v8.s[0]
        mul     x27, x17, x27
        umlal2  v2.2d, v7.4s, v8.s[2]
        ldp     q12, q7, [x4, #0xa0]
        umlal   v19.2d, v3.2s, v8.s[0]
        adcs    x24, x24, x27
        adc     x27, x6, xzr
        ldr     x6, [sp, #0x758]
        adds    x23, x21, x23
        umlal2  v19.2d, v3.4s, v8.s[2]
        adcs    x21, x11, x28
        mul     x28, x12, x15
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x5d8]
        ldr     x11, [x5, #0xc0]
        ldr     x12, [x5, #0x80]
        umlal   v21.2d, v18.2s, v8.s[0]
        adcs    x2, x6, x2
        eor     x6, x9, x22
        ldr     x9, [sp, #0x728]
        adcs    x25, x7, x25
        umlal2  v21.2d, v18.4s, v8.s[2]
        ldp     q3, q18, [x4, #0xc0]
        eor     x7, x14, x22
        ldr     x14, [x5, #0xc8]
        umlal   v14.2d, v25.2s, v8.s[0]
        umulh   x8, x17, x15
        adcs    x9, x9, xzr
        subs    x12, x11, x12
        ldr     x11, [x5, #0x88]
        umlal2  v14.2d, v25.4s, v8.s[2]
        sbcs    x11, x14, x11
        ldr     x14, [x5, #0xd0]
        str     x9, [sp, #0x728]
        ldr     x9, [x5, #0x90]
        sbcs    x9, x14, x9
        ldr     x14, [x5, #0xd8]
        str     x25, [sp, #0x5d8]
        ldr     x25, [x5, #0x98]
        sbcs    x25, x14, x25
        ldr     x14, [x5, #0xe0]
        umlal   v13.2d, v27.2s, v8.s[0]
        str     x2, [sp, #0x758]
        ldr     x2, [x5, #0xa0]
        sbcs    x2, x14, x2
        ldr     x14, [x5, #0xe8]
        str     x20, [sp, #0x7e8]
        ldr     x20, [x5, #0xa8]
        sbcs    x20, x14, x20
        ldr     x14, [x5, #0xf0]
        str     x21, [sp, #0x5f8]
        ldr     x21, [x5, #0xb0]
        sbcs    x21, x14, x21
        ldr     x14, [x5, #0xf8]
        umlal2  v13.2d, v27.4s, v8.s[2]
        ldp     q25, q27, [x4, #0xe0]
        str     x23, [sp, #0x550]
        ldr     x23, [x5, #0xb8]
        sbcs    x23, x14, x23
        umlal   v15.2d, v28.2s, v8.s[0]
        csetm   x14, lo
        eor     x11, x11, x14
        eor     x12, x12, x14
        umlal2  v15.2d, v28.4s, v8.s[2]
        eor     x13, x13, x22
        eor     x25, x25, x14
        eor     x9, x9, x14
        umlal   v5.2d, v29.2s, v8.s[0]
        ldr     q28, [x0, #0x70]
        eor     x16, x16, x22
        eor     x20, x20, x14
        umlal2  v5.2d, v29.4s, v8.s[2]
        eor     x10, x10, x22
        eor     x2, x2, x14
        eor     x26, x26, x22
        umlal   v4.2d, v12.2s, v8.s[0]
        mul     x15, x17, x15
        ldr     x17, [sp, #0x760]
        eor     x17, x17, x22
        cmn     x22, #1
        umlal2  v4.2d, v12.4s, v8.s[2]
        ldp     q12, q29, [x4, #0x100]
        adcs    x6, x6, xzr
        umlal   v6.2d, v7.2s, v8.s[0]
        adcs    x7, x7, xzr
        adcs    x13, x13, xzr
        adcs    x17, x17, xzr
        umlal2  v6.2d, v7.4s, v8.s[2]
        and     v7.16b, v28.16b, v0.16b
        adcs    x10, x10, xzr
        adcs    x16, x16, xzr
        umlal   v9.2d, v3.2s, v8.s[0]
        usra    v7.2d, v11.2d, #0x1d
        eor     x21, x21, x14
        eor     x23, x23, x14
        umlal2  v9.2d, v3.4s, v8.s[2]
        ldp     q11, q3, [x4, #0x120]
        str     x16, [sp, #0x760]
        ldr     x16, [sp, #0x4a0]
        eor     x16, x16, x22
        umlal   v20.2d, v18.2s, v8.s[0]
        ext     v3.16b, v1.16b, v28.16b, #8
        str     x10, [sp, #0x4a0]
        ldr     x10, [sp, #0x768]
        str     x28, [sp, #0x528]
        ldr     x28, [sp, #0x530]
        umulh   x28, x10, x28
        adcs    x16, x16, xzr
        umlal2  v20.2d, v18.4s, v8.s[2]
        usra    v7.2d, v3.2d, #0x1d
        adcs    x26, x26, xzr
        cmn     x14, #1
        ldp     d3, d18, [x1, #0x70]
        umlal   v24.2d, v25.2s, v8.s[0]
        adcs    x12, x12, xzr
        umlal2  v24.2d, v25.4s, v8.s[2]
        ext     v25.16b, v28.16b, v1.16b, #8
        adcs    x11, x11, xzr
        adcs    x9, x9, xzr
        umlal   v10.2d, v27.2s, v8.s[0]
        adcs    x25, x25, xzr
        adcs    x2, x2, xzr
        adcs    x20, x20, xzr
        umlal2  v10.2d, v27.4s, v8.s[2]
        ldp     q27, q28, [x4]
        adcs    x21, x21, xzr
        shl     v18.2d, v18.2d, #0x26
        umlal   v23.2d, v12.2s, v8.s[0]
        adcs    x23, x23, xzr
        str     x20, [sp, #0x4c8]
        ldr     x20, [sp, #0x5d0]
        str     x23, [sp, #0x598]
        umulh   x23, x10, x20
        usra    v26.2d, v3.2d, #0x20
        umlal2  v23.2d, v12.4s, v8.s[2]
        str     x2, [sp, #0x5b8]
        subs    x2, x6, x13
        str     x21, [sp, #0x4b8]
        sbcs    x21, x7, x17
        ldp     q12, q3, [x4, #0x20]
        umlal   v7.2d, v29.2s, v8.s[0]
        str     x26, [sp, #0x578]
        csetm   x26, lo
        usra    v26.2d, v18.2d, #6
        umlal2  v7.2d, v29.4s, v8.s[2]
        adds    x19, x19, x15
        adcs    x24, x24, x8
        ldr     x8, [sp, #0x530]
        umlal   v7.2d, v11.2s, v17.s[0]
        adc     x27, x27, xzr
        mul     x15, x10, x8
        str     x16, [sp, #0x6c8]
        subs    x16, x9, x12
        umlal   v22.2d, v27.2s, v16.s[0]
        str     x17, [sp, #0x788]
        sbcs    x17, x25, x11
        str     x25, [sp, #0x590]
        csetm   x25, lo
        eor     x2, x2, x26
        umlal2  v22.2d, v27.4s, v16.s[2]
        cmn     x26, #1
        adcs    x2, x2, xzr
        eor     x16, x16, x25
        umlal2  v7.2d, v11.4s, v17.s[1]
        ldp     q11, q8, [x4, #0x40]
        str     x2, [sp, #0x4a8]
        umulh   x2, x6, x12
        ext     v18.16b, v1.16b, v22.16b, #8
        usra    v22.2d, v18.2d, #0x1d
        eor     x17, x17, x25
        eor     x21, x21, x26
        umlal   v2.2d, v12.2s, v16.s[0]
        ldp     q18, q27, [x4, #0x60]
        adcs    x21, x21, xzr
        ext     v29.16b, v22.16b, v1.16b, #8
        usra    v26.2d, v29.2d, #0x1d
        cmn     x25, #1
        adcs    x16, x16, xzr
        and     v22.16b, v22.16b, v0.16b
        mul     x10, x10, x20
        adcs    x17, x17, xzr
        str     x21, [sp, #0x768]
        ldr     x21, [sp, #0x510]
        eor     x15, x15, x21
        umlal   v26.2d, v28.2s, v16.s[0]
        eor     x25, x26, x25
        eor     x26, x22, x14
        ldr     x14, [sp, #0x770]
        umlal2  v26.2d, v28.4s, v16.s[2]
        ldp     q28, q29, [x4, #0x80]
        umlal2  v2.2d, v12.4s, v16.s[2]
        mul     x22, x6, x11
        umlal   v19.2d, v3.2s, v16.s[0]
        umlal2  v19.2d, v3.4s, v16.s[2]
        ldp     q12, q3, [x4, #0xa0]
        umlal   v21.2d, v11.2s, v16.s[0]
        str     x26, [sp, #0x7e0]
        umulh   x26, x14, x20
        adds    x28, x28, x10
        umlal2  v21.2d, v11.4s, v16.s[2]
        umlal   v14.2d, v8.2s, v16.s[0]
        umlal2  v14.2d, v8.4s, v16.s[2]
        ldp     q11, q8, [x4, #0xc0]
        umlal   v13.2d, v18.2s, v16.s[0]
        umulh   x10, x6, x11
        umlal2  v13.2d, v18.4s, v16.s[2]
        umlal   v15.2d, v27.2s, v16.s[0]
        umlal2  v15.2d, v27.4s, v16.s[2]
        ldp     q18, q27, [x4, #0xe0]
        umlal   v5.2d, v28.2s, v16.s[0]
        mul     x20, x14, x20
        umlal2  v5.2d, v28.4s, v16.s[2]
        umlal   v4.2d, v29.2s, v16.s[0]
        ldr     q28, [x0, #0x80]
        adcs    x23, x23, x20
        adc     x26, x26, xzr
        umlal2  v4.2d, v29.4s, v16.s[2]
        mul     x20, x7, x11
        adds    x22, x2, x22
        umlal   v6.2d, v12.2s, v16.s[0]
        umlal2  v6.2d, v12.4s, v16.s[2]
        ldp     q12, q29, [x4, #0x100]
        adcs    x20, x10, x20
        umlal   v9.2d, v3.2s, v16.s[0]
        umulh   x2, x14, x8
        umlal2  v9.2d, v3.4s, v16.s[2]
        and     v3.16b, v28.16b, v0.16b
        umlal   v20.2d, v11.2s, v16.s[0]
        usra    v3.2d, v25.2d, #0x1d
        umlal2  v20.2d, v11.4s, v16.s[2]
        ext     v11.16b, v1.16b, v28.16b, #8
        umlal   v24.2d, v8.2s, v16.s[0]
        usra    v3.2d, v11.2d, #0x1d
        mul     x8, x14, x8
        umlal2  v24.2d, v8.4s, v16.s[2]
        ldp     q11, q8, [x4, #0x120]
        umlal   v10.2d, v18.2s, v16.s[0]
        ext     v25.16b, v28.16b, v1.16b, #8
        umlal2  v10.2d, v18.4s, v16.s[2]
        uzp1    v18.4s, v16.4s, v22.4s
        umulh   x10, x7, x11
        umlal   v23.2d, v27.2s, v16.s[0]
        umlal2  v23.2d, v27.4s, v16.s[2]
        umlal   v7.2d, v12.2s, v16.s[0]
        ldp     q27, q28, [x4]
        adc     x10, x10, xzr
        umlal2  v7.2d, v12.4s, v16.s[2]
        mul     x14, x6, x12
        adds    x28, x28, x8
        ldr     x8, [sp, #0x700]
        adcs    x23, x23, x2
        umlal   v3.2d, v29.2s, v16.s[0]
        adc     x26, x26, xzr
        eor     x28, x28, x21
        eor     x23, x23, x21
        umlal2  v3.2d, v29.4s, v16.s[2]
        ldp     q12, q16, [x4, #0x20]
        cmn     x21, #1
        umlal   v3.2d, v11.2s, v17.s[2]
        mul     x2, x7, x12
        adcs    x8, x15, x8
        ldr     x15, [sp, #0x680]
        adcs    x28, x28, x15
        ldr     x15, [sp, #0x670]
        umlal2  v3.2d, v11.4s, v17.s[3]
        adcs    x23, x23, x15
        eor     x26, x26, x21
        str     x14, [sp, #0x680]
        ldr     x14, [sp, #0x6d8]
        adcs    x26, x26, x14
        umlal   v26.2d, v27.2s, v22.s[0]
        adc     x21, x21, xzr
        str     x25, [sp, #0x510]
        ldr     x25, [sp, #0x528]
        adds    x8, x8, x25
        adcs    x28, x28, x19
        umlal2  v26.2d, v27.4s, v22.s[2]
        str     x11, [sp, #0x700]
        umulh   x11, x7, x12
        adcs    x23, x23, x24
        adcs    x26, x26, x27
        umlal   v3.2d, v8.2s, v17.s[0]
        adc     x21, x21, xzr
        adds    x22, x22, x2
        ext     v11.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v11.2d, #0x1d
        umlal   v19.2d, v12.2s, v22.s[0]
        adcs    x20, x20, x11
        adc     x2, x10, xzr
        adds    x8, x15, x8
        ext     v11.16b, v26.16b, v1.16b, #8
        and     v26.16b, v26.16b, v0.16b
        umulh   x10, x13, x9
        adcs    x28, x14, x28
        umlal2  v19.2d, v12.4s, v22.s[2]
        adcs    x25, x25, x23
        ldr     x23, [sp, #0x498]
        eor     x28, x28, x23
        adcs    x26, x19, x26
        ldr     x19, [sp, #0x590]
        umlal   v21.2d, v16.2s, v22.s[0]
        ldr     x11, [sp, #0x6d0]
        ldr     x14, [sp, #0x740]
        adcs    x24, x24, x21
        ldr     x15, [sp, #0x6f8]
        adcs    x21, x27, xzr
        eor     x27, x8, x23
        umlal2  v3.2d, v8.4s, v17.s[1]
        ldp     q12, q8, [x4, #0x40]
        ldr     x4, [sp, #0x518]
        eor     x21, x21, x23
        umlal2  v21.2d, v16.4s, v22.s[2]
        mul     x8, x13, x19
        eor     x25, x25, x23
        eor     x24, x24, x23
        cmn     x23, #1
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x788]
        adcs    x15, x15, x4
        ldr     x4, [sp, #0x488]
        adcs    x27, x27, x4
        ldr     x4, [sp, #0x4c0]
        adcs    x28, x28, x4
        ldr     x4, [sp, #0x5f0]
        adcs    x25, x25, x4
        str     x2, [sp, #0x6f8]
        mul     x2, x14, x19
        eor     x26, x26, x23
        str     x20, [sp, #0x6d0]
        ldr     x20, [sp, #0x460]
        adcs    x26, x26, x20
        str     x22, [sp, #0x528]
        ldr     x22, [sp, #0x468]
        adcs    x24, x24, x22
        ldr     x22, [sp, #0x470]
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x6c0]
        adc     x23, x23, xzr
        adds    x11, x11, x22
        ldr     x22, [sp, #0x6a8]
        adcs    x15, x15, x22
        ldr     x22, [sp, #0x550]
        adcs    x27, x27, x22
        umulh   x22, x13, x19
        str     x12, [sp, #0x498]
        ldr     x12, [sp, #0x5f8]
        adcs    x28, x28, x12
        ldr     x12, [sp, #0x7e8]
        adcs    x25, x25, x12
        ldr     x12, [sp, #0x758]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x5d8]
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x728]
        adcs    x21, x21, x12
        adc     x23, x23, xzr
        adds    x8, x10, x8
        adcs    x22, x22, x2
        mul     x2, x13, x9
        umulh   x10, x14, x19
        adc     x10, x10, xzr
        adds    x4, x4, x11
        adcs    x20, x20, x15
        ldr     x15, [sp, #0x468]
        umulh   x11, x14, x9
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x470]
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x6c0]
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x6a8]
        adcs    x26, x15, x26
        ldr     x15, [sp, #0x550]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x5f8]
        adcs    x21, x15, x21
        ldr     x15, [sp, #0x7e8]
        adcs    x23, x15, x23
        ldr     x15, [sp, #0x758]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x758]
        ldr     x15, [sp, #0x5d8]
        adcs    x15, x15, xzr
        adcs    x12, x12, xzr
        str     x12, [sp, #0x728]
        ldr     x12, [sp, #0x4a0]
        str     x15, [sp, #0x5d8]
        ldr     x15, [sp, #0x6c8]
        str     x23, [sp, #0x7e8]
        subs    x23, x12, x15
        str     x21, [sp, #0x5f8]
        mul     x21, x14, x9
        str     x24, [sp, #0x550]
        ldr     x24, [sp, #0x760]
        str     x26, [sp, #0x6a8]
        ldr     x26, [sp, #0x578]
        str     x25, [sp, #0x6c0]
        sbcs    x25, x24, x26
        ldr     x19, [sp, #0x4c8]
        str     x28, [sp, #0x470]
        csetm   x28, lo
        eor     x23, x23, x28
        str     x27, [sp, #0x468]
        ldr     x27, [sp, #0x4b8]
        str     x20, [sp, #0x460]
        ldr     x20, [sp, #0x5b8]
        str     x4, [sp, #0x5f0]
        subs    x4, x27, x20
        str     x2, [sp, #0x6d8]
        ldr     x2, [sp, #0x598]
        sbcs    x2, x2, x19
        eor     x25, x25, x28
        csetm   x27, lo
        adds    x21, x8, x21
        ldr     x8, [sp, #0x4a8]
        str     x21, [sp, #0x670]
        mul     x21, x8, x17
        adcs    x22, x22, x11
        adc     x10, x10, xzr
        eor     x4, x4, x27
        eor     x2, x2, x27
        cmn     x28, #1
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        cmn     x27, #1
        umulh   x11, x8, x16
        adcs    x4, x4, xzr
        adcs    x2, x2, xzr
        eor     x27, x28, x27
        subs    x28, x6, x12
        sbcs    x6, x7, x24
        sbcs    x7, x13, x15
        ldr     x15, [sp, #0x700]
        sbcs    x13, x14, x26
        ldr     x26, [sp, #0x498]
        csetm   x14, lo
        subs    x26, x20, x26
        ldr     x24, [sp, #0x590]
        sbcs    x15, x19, x15
        eor     x28, x28, x14
        str     x27, [sp, #0x700]
        ldr     x27, [sp, #0x768]
        str     x25, [sp, #0x498]
        umulh   x25, x27, x17
        str     x2, [sp, #0x788]
        ldr     x2, [sp, #0x4b8]
        sbcs    x9, x2, x9
        ldr     x2, [sp, #0x598]
        eor     x6, x6, x14
        sbcs    x24, x2, x24
        csetm   x2, lo
        eor     x13, x13, x14
        cmn     x14, #1
        eor     x26, x26, x2
        adcs    x28, x28, xzr
        eor     x7, x7, x14
        adcs    x6, x6, xzr
        eor     x9, x9, x2
        str     x4, [sp, #0x590]
        mul     x4, x8, x16
        eor     x15, x15, x2
        adcs    x7, x7, xzr
        eor     x24, x24, x2
        adcs    x13, x13, xzr
        cmn     x2, #1
        str     x23, [sp, #0x530]
        ldr     x23, [sp, #0x510]
        eor     x4, x4, x23
        adcs    x26, x26, xzr
        adcs    x15, x15, xzr
        umulh   x8, x8, x17
        adcs    x9, x9, xzr
        adcs    x24, x24, xzr
        adds    x21, x11, x21
        eor     x2, x14, x2
        mul     x11, x27, x16
        mul     x14, x27, x17
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x680]
        adc     x25, x25, xzr
        adds    x21, x21, x11
        mul     x11, x12, x19
        ldr     x17, [sp, #0x6d0]
        eor     x21, x21, x23
        umulh   x27, x27, x16
        ldr     x16, [sp, #0x528]
        adcs    x27, x8, x27
        adc     x25, x25, xzr
        eor     x25, x25, x23
        umulh   x8, x12, x20
        cmn     x23, #1
        adcs    x4, x4, x14
        ldr     x14, [sp, #0x6d8]
        eor     x27, x27, x23
        adcs    x21, x21, x16
        ldr     x16, [sp, #0x6f8]
        adcs    x27, x27, x17
        adcs    x25, x25, x16
        adc     x23, x23, xzr
        adds    x4, x4, x14
        str     x2, [sp, #0x510]
        ldr     x2, [sp, #0x670]
        adcs    x21, x21, x2
        adcs    x27, x27, x22
        adcs    x25, x25, x10
        umulh   x12, x12, x19
        adc     x23, x23, xzr
        adds    x4, x17, x4
        ldr     x17, [sp, #0x760]
        adcs    x21, x16, x21
        adcs    x27, x14, x27
        adcs    x25, x2, x25
        adcs    x23, x22, x23
        adcs    x22, x10, xzr
        subs    x2, x28, x7
        sbcs    x10, x6, x13
        csetm   x14, lo
        subs    x16, x9, x26
        str     x22, [sp, #0x670]
        mul     x22, x17, x19
        eor     x10, x10, x14
        str     x23, [sp, #0x6d8]
        sbcs    x23, x24, x15
        str     x25, [sp, #0x6f8]
        csetm   x25, lo
        adds    x8, x8, x11
        eor     x23, x23, x25
        adcs    x22, x12, x22
        ldr     x12, [sp, #0x4a0]
        eor     x11, x16, x25
        eor     x2, x2, x14
        mul     x12, x12, x20
        eor     x16, x14, x25
        umulh   x19, x17, x19
        adc     x19, x19, xzr
        cmn     x14, #1
        adcs    x2, x2, xzr
        umulh   x14, x17, x20
        adcs    x10, x10, xzr
        cmn     x25, #1
        adcs    x25, x11, xzr
        ldr     x11, [sp, #0x6c8]
        adcs    x23, x23, xzr
        str     x27, [sp, #0x4c8]
        ldr     x27, [sp, #0x4b8]
        str     x21, [sp, #0x4a0]
        umulh   x21, x11, x27
        mul     x20, x17, x20
        adds    x20, x8, x20
        ldr     x8, [sp, #0x578]
        adcs    x22, x22, x14
        ldr     x14, [sp, #0x598]
        adc     x19, x19, xzr
        mul     x17, x8, x14
        str     x4, [sp, #0x5b8]
        umulh   x4, x11, x14
        str     x16, [sp, #0x760]
        mul     x16, x11, x14
        adds    x21, x21, x16
        adcs    x4, x4, x17
        umulh   x16, x8, x27
        umulh   x14, x8, x14
        adc     x14, x14, xzr
        mul     x8, x8, x27
        adds    x21, x21, x8
        adcs    x4, x4, x16
        ldr     x16, [sp, #0x590]
        adc     x8, x14, xzr
        ldr     x14, [sp, #0x530]
        mul     x27, x11, x27
        mul     x11, x28, x15
        umulh   x17, x14, x16
        str     x10, [sp, #0x4b8]
        umulh   x10, x28, x26
        str     x23, [sp, #0x6c8]
        ldr     x23, [sp, #0x788]
        str     x2, [sp, #0x578]
        mul     x2, x14, x23
        str     x25, [sp, #0x598]
        mul     x25, x6, x15
        umulh   x14, x28, x15
        adds    x10, x10, x11
        ldr     x11, [sp, #0x498]
        adcs    x25, x14, x25
        mul     x14, x11, x23
        ldr     x11, [sp, #0x530]
        mul     x16, x11, x16
        ldr     x11, [sp, #0x700]
        eor     x16, x16, x11
        ldr     x11, [sp, #0x530]
        umulh   x15, x6, x15
        adc     x15, x15, xzr
        umulh   x11, x11, x23
        adds    x2, x17, x2
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x498]
        umulh   x23, x14, x23
        adc     x23, x23, xzr
        umulh   x17, x6, x26
        mul     x6, x6, x26
        adds    x6, x10, x6
        adcs    x25, x25, x17
        adc     x10, x15, xzr
        mul     x26, x28, x26
        ldr     x28, [sp, #0x510]
        eor     x15, x6, x28
        eor     x17, x26, x28
        ldr     x28, [sp, #0x590]
        str     x15, [sp, #0x788]
        mul     x15, x14, x28
        adds    x2, x2, x15
        ldr     x15, [sp, #0x700]
        eor     x2, x2, x15
        str     x17, [sp, #0x530]
        umulh   x17, x7, x9
        str     x10, [sp, #0x6d0]
        mul     x10, x7, x24
        umulh   x28, x14, x28
        adcs    x28, x11, x28
        adc     x23, x23, xzr
        eor     x23, x23, x15
        cmn     x15, #1
        mul     x11, x13, x24
        adcs    x14, x16, x12
        adcs    x2, x2, x20
        eor     x28, x28, x15
        adcs    x28, x28, x22
        adcs    x23, x23, x19
        adc     x15, x15, xzr
        adds    x14, x14, x27
        umulh   x16, x7, x24
        adcs    x2, x2, x21
        adcs    x28, x28, x4
        adcs    x23, x23, x8
        adc     x15, x15, xzr
        adds    x10, x17, x10
        adcs    x11, x16, x11
        umulh   x24, x13, x24
        adc     x24, x24, xzr
        adds    x22, x22, x14
        ldr     x14, [sp, #0x6b8]
        adcs    x19, x19, x2
        mul     x2, x7, x9
        ldr     x7, [sp, #0x668]
        adcs    x27, x27, x28
        adcs    x23, x21, x23
        adcs    x21, x4, x15
        ldr     x15, [sp, #0x658]
        ldr     x4, [sp, #0x698]
        adcs    x28, x8, xzr
        subs    x8, x4, x7
        ldr     x7, [x5, #0xc0]
        sbcs    x16, x14, x15
        ldr     x15, [x5, #0xd0]
        csetm   x17, lo
        subs    x15, x15, x7
        ldr     x7, [x5, #0xd8]
        umulh   x14, x13, x9
        eor     x8, x8, x17
        str     x28, [sp, #0x700]
        ldr     x28, [x5, #0xc8]
        sbcs    x7, x7, x28
        str     x21, [sp, #0x590]
        csetm   x21, lo
        eor     x7, x7, x21
        eor     x15, x15, x21
        cmn     x21, #1
        adcs    x15, x15, xzr
        adcs    x7, x7, xzr
        eor     x16, x16, x17
        cmn     x17, #1
        adcs    x8, x8, xzr
        mul     x9, x13, x9
        adcs    x13, x16, xzr
        ldr     x16, [sp, #0x6b0]
        eor     x21, x17, x21
        ldr     x17, [sp, #0x688]
        str     x21, [sp, #0x498]
        subs    x21, x16, x17
        str     x13, [sp, #0x768]
        ldr     x13, [sp, #0x660]
        str     x15, [sp, #0x4a8]
        ldr     x15, [sp, #0x678]
        sbcs    x15, x13, x15
        csetm   x17, lo
        adds    x9, x10, x9
        adcs    x10, x11, x14
        ldr     x14, [sp, #0x598]
        ldr     x11, [sp, #0x578]
        adc     x24, x24, xzr
        umulh   x13, x11, x14
        eor     x21, x21, x17
        cmn     x17, #1
        adcs    x21, x21, xzr
        eor     x15, x15, x17
        adcs    x15, x15, xzr
        str     x15, [sp, #0x770]
        ldr     x15, [sp, #0x6c8]
        str     x21, [sp, #0x5d0]
        mul     x21, x11, x15
        umulh   x16, x11, x15
        str     x7, [sp, #0x4f8]
        ldr     x7, [sp, #0x4b8]
        str     x8, [sp, #0x5b0]
        mul     x8, x7, x15
        adds    x21, x13, x21
        ldr     x13, [sp, #0x760]
        adcs    x8, x16, x8
        mul     x11, x11, x14
        eor     x11, x11, x13
        mul     x16, x7, x14
        umulh   x15, x7, x15
        adc     x15, x15, xzr
        adds    x21, x21, x16
        eor     x21, x21, x13
        umulh   x7, x7, x14
        adcs    x7, x8, x7
        adc     x8, x15, xzr
        eor     x8, x8, x13
        cmn     x13, #1
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x6d0]
        ldr     x14, [x5, #0xc0]
        adcs    x21, x21, x6
        mul     x6, x4, x28
        eor     x7, x7, x13
        adcs    x7, x7, x25
        adcs    x8, x8, x11
        adc     x13, x13, xzr
        adds    x26, x26, x2
        adcs    x21, x21, x9
        adcs    x7, x7, x10
        adcs    x8, x8, x24
        adc     x13, x13, xzr
        umulh   x15, x4, x14
        adds    x25, x25, x26
        adcs    x26, x11, x21
        ldr     x21, [sp, #0x510]
        eor     x25, x25, x21
        ldr     x11, [sp, #0x530]
        eor     x26, x26, x21
        adcs    x2, x2, x7
        ldr     x16, [sp, #0x788]
        adcs    x7, x9, x8
        ldr     x9, [sp, #0x6b8]
        eor     x2, x2, x21
        adcs    x8, x10, x13
        ldr     x13, [sp, #0x680]
        eor     x8, x8, x21
        adcs    x24, x24, xzr
        umulh   x10, x9, x28
        eor     x7, x7, x21
        cmn     x21, #1
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x528]
        adcs    x16, x16, x13
        ldr     x13, [sp, #0x5b8]
        adcs    x25, x25, x13
        ldr     x13, [sp, #0x4a0]
        adcs    x26, x26, x13
        ldr     x13, [sp, #0x4c8]
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x6f8]
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x6d8]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x670]
        eor     x24, x24, x21
        adcs    x24, x24, x13
        umulh   x13, x4, x28
        adc     x21, x21, xzr
        adds    x6, x15, x6
        umulh   x15, x9, x14
        mul     x28, x9, x28
        adcs    x28, x13, x28
        adc     x10, x10, xzr
        adds    x11, x11, x12
        mul     x13, x4, x14
        ldr     x4, [sp, #0x700]
        adcs    x16, x16, x20
        adcs    x25, x25, x22
        adcs    x26, x26, x19
        adcs    x2, x2, x27
        adcs    x7, x7, x23
        str     x13, [sp, #0x510]
        ldr     x13, [sp, #0x590]
        adcs    x8, x8, x13
        adcs    x24, x24, x4
        adc     x21, x21, xzr
        mul     x9, x9, x14
        ldr     x14, [sp, #0x4c8]
        adds    x11, x14, x11
        ldr     x14, [sp, #0x6f8]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x6d8]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x670]
        adcs    x26, x16, x26
        adcs    x2, x12, x2
        adcs    x20, x20, x7
        ldr     x7, [x5, #0xd0]
        adcs    x22, x22, x8
        ldr     x12, [x5, #0xe0]
        adcs    x24, x19, x24
        ldr     x19, [sp, #0x668]
        ldr     x16, [x5, #0xe8]
        umulh   x8, x19, x7
        adcs    x21, x27, x21
        adcs    x23, x23, xzr
        adcs    x27, x13, xzr
        adcs    x4, x4, xzr
        adds    x6, x6, x9
        adcs    x28, x28, x15
        ldr     x15, [x5, #0xf8]
        adc     x9, x10, xzr
        ldr     x10, [x5, #0xf0]
        subs    x13, x10, x12
        str     x4, [sp, #0x700]
        sbcs    x4, x15, x16
        str     x24, [sp, #0x590]
        csetm   x24, lo
        eor     x4, x4, x24
        str     x23, [sp, #0x670]
        ldr     x23, [x5, #0xd8]
        str     x22, [sp, #0x6d8]
        mul     x22, x19, x23
        eor     x13, x13, x24
        cmn     x24, #1
        adcs    x13, x13, xzr
        adcs    x4, x4, xzr
        eor     x24, x17, x24
        ldr     x17, [x5, #0xc0]
        subs    x17, x12, x17
        str     x4, [sp, #0x6f8]
        ldr     x4, [x5, #0xc8]
        sbcs    x4, x16, x4
        str     x2, [sp, #0x4c8]
        sbcs    x2, x10, x7
        str     x27, [sp, #0x788]
        umulh   x27, x19, x23
        sbcs    x15, x15, x23
        csetm   x10, lo
        str     x11, [sp, #0x530]
        ldr     x11, [sp, #0x698]
        str     x25, [sp, #0x6d0]
        ldr     x25, [sp, #0x6b0]
        subs    x11, x11, x25
        str     x20, [sp, #0x698]
        ldr     x20, [sp, #0x6b8]
        str     x21, [sp, #0x760]
        ldr     x21, [sp, #0x660]
        sbcs    x20, x20, x21
        str     x26, [sp, #0x6b8]
        ldr     x26, [sp, #0x688]
        sbcs    x26, x19, x26
        str     x14, [sp, #0x598]
        ldr     x14, [sp, #0x658]
        str     x24, [sp, #0x4b8]
        ldr     x24, [sp, #0x678]
        sbcs    x24, x14, x24
        csetm   x21, lo
        eor     x17, x17, x10
        eor     x20, x20, x21
        eor     x11, x11, x21
        eor     x15, x15, x10
        str     x13, [sp, #0x6c8]
        mul     x13, x14, x23
        adds    x22, x8, x22
        eor     x4, x4, x10
        eor     x24, x24, x21
        eor     x26, x26, x21
        eor     x2, x2, x10
        adcs    x27, x27, x13
        eor     x8, x21, x10
        mul     x13, x14, x7
        umulh   x23, x14, x23
        adc     x23, x23, xzr
        adds    x22, x22, x13
        umulh   x13, x14, x7
        adcs    x27, x27, x13
        adc     x23, x23, xzr
        cmn     x21, #1
        mul     x21, x19, x7
        adcs    x19, x11, xzr
        ldr     x11, [sp, #0x4f8]
        adcs    x20, x20, xzr
        adcs    x26, x26, xzr
        adcs    x24, x24, xzr
        cmn     x10, #1
        ldr     x10, [sp, #0x5b0]
        adcs    x7, x17, xzr
        adcs    x4, x4, xzr
        adcs    x2, x2, xzr
        mul     x13, x10, x11
        adcs    x14, x15, xzr
        subs    x15, x2, x7
        sbcs    x17, x14, x4
        str     x2, [sp, #0x668]
        csetm   x2, lo
        str     x14, [sp, #0x658]
        subs    x14, x19, x26
        eor     x15, x15, x2
        str     x24, [sp, #0x578]
        sbcs    x24, x20, x24
        str     x26, [sp, #0x520]
        csetm   x26, lo
        str     x8, [sp, #0x458]
        ldr     x8, [sp, #0x4a8]
        str     x20, [sp, #0x450]
        umulh   x20, x10, x8
        eor     x14, x14, x26
        cmn     x26, #1
        adcs    x14, x14, xzr
        eor     x17, x17, x2
        eor     x24, x24, x26
        adcs    x24, x24, xzr
        cmn     x2, #1
        adcs    x15, x15, xzr
        adcs    x17, x17, xzr
        str     x17, [sp, #0x448]
        umulh   x17, x10, x11
        str     x24, [sp, #0x440]
        ldr     x24, [sp, #0x768]
        str     x14, [sp, #0x438]
        mul     x14, x24, x11
        adds    x20, x20, x13
        adcs    x13, x17, x14
        mul     x10, x10, x8
        eor     x26, x26, x2
        ldr     x2, [sp, #0x498]
        eor     x10, x10, x2
        umulh   x11, x24, x11
        adc     x11, x11, xzr
        mul     x14, x24, x8
        adds    x20, x20, x14
        eor     x20, x20, x2
        umulh   x24, x24, x8
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x510]
        eor     x24, x24, x2
        adc     x8, x11, xzr
        umulh   x11, x25, x12
        cmn     x2, #1
        eor     x8, x8, x2
        adcs    x10, x10, x13
        adcs    x20, x20, x6
        adcs    x24, x24, x28
        adcs    x8, x8, x9
        ldr     x13, [sp, #0x5e8]
        adc     x2, x2, xzr
        adds    x10, x10, x21
        adcs    x20, x20, x22
        adcs    x24, x24, x27
        adcs    x8, x8, x23
        mul     x14, x25, x16
        umulh   x17, x25, x16
        adc     x2, x2, xzr
        adds    x11, x11, x14
        ldr     x14, [sp, #0x4d8]
        umlal   v14.2d, v12.2s, v22.s[0]
        eor     x14, x14, x13
        str     x14, [sp, #0x4d8]
        ldr     x14, [sp, #0x4e8]
        eor     x14, x14, x13
        str     x14, [sp, #0x4e8]
        ldr     x14, [sp, #0x588]
        eor     x14, x14, x13
        umlal2  v14.2d, v12.4s, v22.s[2]
        str     x14, [sp, #0x588]
        ldr     x14, [sp, #0x4e0]
        eor     x14, x14, x13
        str     x14, [sp, #0x4e0]
        ldr     x14, [sp, #0x750]
        eor     x14, x14, x13
        str     x14, [sp, #0x750]
        ldr     x14, [sp, #0x780]
        eor     x14, x14, x13
        umlal   v13.2d, v8.2s, v22.s[0]
        str     x14, [sp, #0x780]
        ldr     x14, [sp, #0x4f0]
        eor     x14, x14, x13
        str     x14, [sp, #0x4f0]
        ldr     x14, [sp, #0x5b8]
        str     x6, [sp, #0x498]
        ldr     x6, [sp, #0x7e0]
        eor     x14, x14, x6
        str     x26, [sp, #0x5b8]
        ldr     x26, [sp, #0x680]
        eor     x26, x26, x6
        umlal2  v13.2d, v8.4s, v22.s[2]
        str     x15, [sp, #0x680]
        ldr     x15, [sp, #0x660]
        umulh   x6, x15, x16
        mul     x16, x15, x16
        mul     x13, x15, x12
        adcs    x16, x17, x16
        adc     x6, x6, xzr
        adds    x28, x28, x10
        adcs    x20, x9, x20
        umulh   x9, x15, x12
        adcs    x24, x21, x24
        adcs    x21, x22, x8
        ldr     x8, [sp, #0x688]
        adcs    x22, x27, x2
        adcs    x23, x23, xzr
        adds    x27, x11, x13
        ldr     x13, [sp, #0x678]
        ldr     x11, [x5, #0xf8]
        mul     x25, x25, x12
        adcs    x2, x16, x9
        ldr     x9, [x5, #0xf0]
        adc     x6, x6, xzr
        umulh   x10, x8, x9
        mul     x12, x8, x11
        mul     x15, x13, x11
        adds    x10, x10, x12
        mul     x12, x19, x4
        umulh   x16, x8, x11
        umulh   x11, x13, x11
        adcs    x15, x16, x15
        umulh   x16, x19, x7
        adc     x11, x11, xzr
        umulh   x17, x13, x9
        str     x23, [sp, #0x6b0]
        ldr     x23, [sp, #0x450]
        str     x22, [sp, #0x660]
        mul     x22, x23, x4
        mul     x8, x8, x9
        mul     x9, x13, x9
        ldr     x13, [sp, #0x5d0]
        str     x21, [sp, #0x678]
        ldr     x21, [sp, #0x6c8]
        str     x24, [sp, #0x688]
        umulh   x24, x13, x21
        adds    x9, x10, x9
        adcs    x10, x15, x17
        ldr     x17, [sp, #0x5e8]
        adc     x11, x11, xzr
        adds    x12, x16, x12
        umulh   x15, x19, x4
        mul     x16, x13, x21
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x540]
        eor     x15, x15, x17
        str     x15, [sp, #0x540]
        ldr     x15, [sp, #0x4a0]
        str     x20, [sp, #0x4a8]
        ldr     x20, [sp, #0x7e0]
        eor     x15, x15, x20
        str     x28, [sp, #0x4a0]
        ldr     x28, [sp, #0x748]
        eor     x28, x28, x17
        ldr     x21, [sp, #0x6b8]
        str     x28, [sp, #0x748]
        ldr     x28, [sp, #0x5c0]
        eor     x28, x28, x17
        str     x28, [sp, #0x5c0]
        ldr     x28, [sp, #0x538]
        eor     x28, x28, x17
        str     x28, [sp, #0x538]
        ldr     x28, [sp, #0x4b8]
        eor     x16, x16, x28
        ldr     x28, [sp, #0x598]
        eor     x28, x28, x20
        eor     x21, x21, x20
        str     x11, [sp, #0x6b8]
        mul     x11, x23, x7
        str     x10, [sp, #0x598]
        ldr     x10, [sp, #0x528]
        eor     x10, x10, x20
        str     x9, [sp, #0x528]
        ldr     x9, [sp, #0x608]
        eor     x9, x9, x17
        str     x9, [sp, #0x608]
        ldr     x9, [sp, #0x5a0]
        eor     x9, x9, x17
        str     x9, [sp, #0x5a0]
        ldr     x9, [sp, #0x760]
        eor     x9, x9, x20
        str     x8, [sp, #0x760]
        ldr     x8, [sp, #0x698]
        eor     x8, x8, x20
        str     x6, [sp, #0x698]
        ldr     x6, [sp, #0x630]
        eor     x6, x6, x17
        str     x6, [sp, #0x630]
        ldr     x6, [sp, #0x6d0]
        eor     x6, x6, x20
        str     x2, [sp, #0x6d0]
        ldr     x2, [sp, #0x530]
        eor     x2, x2, x20
        umulh   x4, x23, x4
        str     x27, [sp, #0x530]
        ldr     x27, [sp, #0x580]
        eor     x27, x27, x17
        str     x27, [sp, #0x580]
        ldr     x27, [sp, #0x4d0]
        eor     x27, x27, x17
        str     x27, [sp, #0x4d0]
        ldr     x27, [sp, #0x788]
        eor     x27, x27, x20
        str     x16, [sp, #0x788]
        ldr     x13, [sp, #0x670]
        ldr     x16, [sp, #0x4c8]
        eor     x16, x16, x20
        str     x25, [sp, #0x4c8]
        ldr     x25, [sp, #0x618]
        eor     x25, x25, x17
        str     x25, [sp, #0x618]
        ldr     x25, [sp, #0x790]
        eor     x25, x25, x17
        str     x25, [sp, #0x790]
        ldr     x25, [sp, #0x6d8]
        eor     x25, x25, x20
        eor     x13, x13, x20
        adc     x4, x4, xzr
        adds    x11, x12, x11
        ldr     x12, [sp, #0x458]
        str     x11, [sp, #0x670]
        eor     x11, x11, x12
        umulh   x23, x23, x7
        str     x11, [sp, #0x450]
        ldr     x11, [sp, #0x730]
        eor     x11, x11, x17
        adcs    x23, x22, x23
        adc     x22, x4, xzr
        ldr     x4, [sp, #0x590]
        eor     x4, x4, x20
        str     x11, [sp, #0x590]
        ldr     x11, [sp, #0x5d0]
        str     x22, [sp, #0x730]
        ldr     x22, [sp, #0x6f8]
        str     x23, [sp, #0x6d8]
        umulh   x23, x11, x22
        ldr     x11, [sp, #0x740]
        cmn     x20, #1
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x518]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x488]
        adcs    x14, x11, x14
        ldr     x11, [sp, #0x4c0]
        adcs    x15, x11, x15
        ldr     x11, [sp, #0x5f0]
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x460]
        adcs    x28, x11, x28
        ldr     x11, [sp, #0x468]
        adcs    x6, x11, x6
        ldr     x11, [sp, #0x470]
        adcs    x21, x11, x21
        ldr     x11, [sp, #0x6c0]
        adcs    x16, x11, x16
        ldr     x11, [sp, #0x6a8]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x520]
        str     x8, [sp, #0x768]
        ldr     x8, [sp, #0x658]
        str     x16, [sp, #0x4f8]
        mul     x16, x11, x8
        str     x21, [sp, #0x5b0]
        ldr     x21, [sp, #0x550]
        adcs    x25, x21, x25
        ldr     x21, [sp, #0x5f8]
        adcs    x4, x21, x4
        ldr     x21, [sp, #0x5c8]
        eor     x21, x21, x17
        str     x4, [sp, #0x5c8]
        ldr     x4, [sp, #0x7e8]
        adcs    x9, x4, x9
        ldr     x4, [sp, #0x758]
        adcs    x13, x4, x13
        ldr     x4, [sp, #0x700]
        eor     x4, x4, x20
        str     x13, [sp, #0x700]
        ldr     x13, [sp, #0x5d8]
        adcs    x27, x13, x27
        umulh   x13, x11, x8
        mul     x19, x19, x7
        eor     x7, x19, x12
        str     x27, [sp, #0x430]
        ldr     x27, [sp, #0x668]
        str     x9, [sp, #0x428]
        umulh   x9, x11, x27
        str     x25, [sp, #0x420]
        ldr     x25, [sp, #0x578]
        str     x6, [sp, #0x418]
        mul     x6, x25, x8
        str     x28, [sp, #0x410]
        ldr     x28, [sp, #0x770]
        str     x2, [sp, #0x408]
        ldr     x2, [sp, #0x6c8]
        str     x15, [sp, #0x400]
        umulh   x15, x28, x2
        str     x14, [sp, #0x3f8]
        ldr     x14, [sp, #0x5d0]
        mul     x14, x14, x22
        umulh   x8, x25, x8
        str     x10, [sp, #0x658]
        ldr     x10, [sp, #0x728]
        adcs    x4, x10, x4
        adc     x20, x20, xzr
        adds    x9, x9, x16
        ldr     x16, [sp, #0x680]
        adcs    x6, x13, x6
        adc     x8, x8, xzr
        mul     x13, x25, x27
        adds    x9, x9, x13
        ldr     x13, [sp, #0x438]
        umulh   x10, x13, x16
        umulh   x25, x25, x27
        adcs    x25, x6, x25
        adc     x6, x8, xzr
        mul     x8, x28, x22
        adds    x24, x24, x14
        adcs    x23, x23, x8
        mul     x2, x28, x2
        mul     x27, x11, x27
        ldr     x8, [sp, #0x448]
        umulh   x22, x28, x22
        ldr     x14, [sp, #0x788]
        ldr     x28, [sp, #0x4b8]
        adc     x22, x22, xzr
        adds    x24, x24, x2
        ldr     x2, [sp, #0x440]
        eor     x24, x24, x28
        adcs    x23, x23, x15
        ldr     x15, [sp, #0x4c8]
        eor     x23, x23, x28
        adc     x22, x22, xzr
        cmn     x28, #1
        eor     x22, x22, x28
        mul     x11, x2, x8
        adcs    x14, x14, x15
        str     x20, [sp, #0x788]
        ldr     x15, [sp, #0x528]
        ldr     x20, [sp, #0x530]
        adcs    x24, x24, x20
        ldr     x20, [sp, #0x760]
        str     x4, [sp, #0x6f8]
        ldr     x4, [sp, #0x6d0]
        ldr     x12, [sp, #0x6b8]
        adcs    x23, x23, x4
        str     x26, [sp, #0x770]
        ldr     x26, [sp, #0x698]
        adcs    x22, x22, x26
        adc     x28, x28, xzr
        adds    x14, x14, x20
        adcs    x24, x24, x15
        str     x21, [sp, #0x4b8]
        ldr     x21, [sp, #0x598]
        adcs    x23, x23, x21
        mul     x17, x13, x8
        adcs    x22, x22, x12
        adc     x28, x28, xzr
        adds    x4, x4, x14
        adcs    x24, x26, x24
        adcs    x26, x20, x23
        adcs    x23, x15, x22
        adcs    x21, x21, x28
        adcs    x22, x12, xzr
        umulh   x28, x13, x8
        adds    x20, x10, x17
        adcs    x28, x28, x11
        umulh   x10, x2, x16
        mul     x11, x2, x16
        mul     x12, x13, x16
        ldr     x13, [sp, #0x5b8]
        eor     x12, x12, x13
        umulh   x2, x2, x8
        ldr     x8, [sp, #0x670]
        adc     x2, x2, xzr
        adds    x20, x20, x11
        adcs    x28, x28, x10
        ldr     x10, [sp, #0x730]
        adc     x2, x2, xzr
        eor     x2, x2, x13
        eor     x28, x28, x13
        eor     x20, x20, x13
        cmn     x13, #1
        adcs    x19, x12, x19
        adcs    x20, x20, x8
        ldr     x8, [sp, #0x6d8]
        adcs    x28, x28, x8
        adcs    x2, x2, x10
        adc     x11, x13, xzr
        adds    x19, x19, x27
        adcs    x20, x20, x9
        adcs    x28, x28, x25
        adcs    x2, x2, x6
        adc     x11, x11, xzr
        adds    x19, x8, x19
        ldr     x8, [sp, #0x458]
        adcs    x20, x10, x20
        eor     x20, x20, x8
        eor     x19, x19, x8
        ldr     x10, [sp, #0x498]
        adcs    x27, x27, x28
        adcs    x28, x9, x2
        ldr     x9, [sp, #0x450]
        ldr     x12, [sp, #0x4a8]
        adcs    x25, x25, x11
        ldr     x11, [sp, #0x4a0]
        ldr     x13, [sp, #0x688]
        eor     x27, x27, x8
        ldr     x14, [sp, #0x678]
        eor     x25, x25, x8
        ldr     x15, [sp, #0x660]
        eor     x28, x28, x8
        ldr     x16, [sp, #0x480]
        ldr     x17, [sp, #0x5e8]
        adcs    x2, x6, xzr
        ldr     x6, [sp, #0x510]
        cmn     x8, #1
        adcs    x7, x7, x6
        adcs    x9, x9, x10
        adcs    x19, x19, x11
        ldr     x10, [sp, #0x4c8]
        ldr     x11, [sp, #0x6b0]
        ldr     x6, [sp, #0x530]
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x7b0]
        eor     x2, x2, x8
        adcs    x27, x27, x13
        adcs    x28, x28, x14
        adcs    x25, x25, x15
        eor     x16, x16, x17
        eor     x12, x12, x17
        adcs    x2, x2, x11
        ldr     x11, [sp, #0x690]
        adc     x8, x8, xzr
        adds    x7, x7, x10
        ldr     x15, [sp, #0x508]
        ldr     x10, [sp, #0x478]
        ldr     x14, [sp, #0x5e0]
        adcs    x9, x9, x6
        ldr     x13, [sp, #0x500]
        ldr     x6, [sp, #0x548]
        eor     x6, x6, x17
        adcs    x19, x19, x4
        eor     x10, x10, x17
        eor     x11, x11, x17
        adcs    x20, x20, x24
        adcs    x27, x27, x26
        adcs    x28, x28, x23
        adcs    x25, x25, x21
        eor     x15, x15, x17
        eor     x14, x14, x17
        eor     x13, x13, x17
        adcs    x2, x2, x22
        str     x22, [sp, #0x500]
        ldr     x22, [sp, #0x610]
        eor     x22, x22, x17
        adc     x8, x8, xzr
        str     x21, [sp, #0x610]
        ldr     x21, [sp, #0x490]
        eor     x21, x21, x17
        str     x23, [sp, #0x490]
        ldr     x23, [sp, #0x4b0]
        eor     x23, x23, x17
        cmn     x17, #1
        ldr     x17, [x1]
        str     x8, [sp, #0x4b0]
        ldr     x8, [sp, #0x4d8]
        adcs    x8, x17, x8
        ldr     x17, [x1, #8]
        str     x8, [sp, #0x4d8]
        ldr     x8, [sp, #0x4e0]
        adcs    x8, x17, x8
        ldr     x17, [x1, #0x10]
        str     x8, [sp, #0x4e0]
        ldr     x8, [sp, #0x4e8]
        adcs    x8, x17, x8
        ldr     x17, [x1, #0x18]
        str     x8, [sp, #0x4e8]
        ldr     x8, [sp, #0x4f0]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x6e8]
        str     x8, [sp, #0x4f0]
        ldr     x8, [sp, #0x588]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x6e0]
        str     x8, [sp, #0x588]
        ldr     x8, [sp, #0x780]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7d8]
        str     x8, [sp, #0x780]
        ldr     x8, [sp, #0x750]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7d0]
        str     x8, [sp, #0x750]
        ldr     x8, [sp, #0x5c0]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7a8]
        str     x8, [sp, #0x5c0]
        ldr     x8, [sp, #0x748]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7c0]
        str     x8, [sp, #0x748]
        ldr     x8, [sp, #0x5a0]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x6f0]
        str     x8, [sp, #0x5a0]
        ldr     x8, [sp, #0x540]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x708]
        str     x8, [sp, #0x540]
        ldr     x8, [sp, #0x538]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x710]
        str     x8, [sp, #0x538]
        ldr     x8, [sp, #0x608]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x620]
        str     x8, [sp, #0x608]
        ldr     x8, [sp, #0x790]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x638]
        str     x8, [sp, #0x790]
        ldr     x8, [sp, #0x630]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x640]
        str     x8, [sp, #0x630]
        ldr     x8, [sp, #0x4d0]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x648]
        str     x8, [sp, #0x4d0]
        ldr     x8, [sp, #0x618]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x650]
        str     x8, [sp, #0x618]
        ldr     x8, [sp, #0x580]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7a0]
        str     x8, [sp, #0x580]
        ldr     x8, [sp, #0x590]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x778]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x798]
        str     x16, [sp, #0x590]
        ldr     x16, [sp, #0x4b8]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x7c8]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x558]
        adcs    x6, x17, x6
        ldr     x17, [sp, #0x560]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x568]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x570]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x720]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x5a8]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x738]
        adcs    x21, x17, x21
        ldr     x17, [sp, #0x6a0]
        str     x21, [sp, #0x4b8]
        ldr     x21, [sp, #0x5e8]
        eor     x17, x17, x21
        str     x15, [sp, #0x6a0]
        ldr     x15, [sp, #0x628]
        adcs    x17, x15, x17
        ldr     x15, [sp, #0x600]
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x718]
        adcs    x23, x15, x23
        ldr     x15, [sp, #0x688]
        adc     x21, x21, xzr
        adds    x7, x15, x7
        ldr     x15, [sp, #0x678]
        adcs    x9, x15, x9
        ldr     x15, [sp, #0x660]
        adcs    x19, x15, x19
        ldr     x15, [sp, #0x6b0]
        adcs    x20, x15, x20
        ldr     x15, [sp, #0x4c8]
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x530]
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x500]
        adcs    x25, x4, x25
        ldr     x4, [sp, #0x610]
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x4b0]
        adcs    x26, x26, x2
        ldr     x2, [sp, #0x490]
        adcs    x2, x2, xzr
        adcs    x4, x4, xzr
        adcs    x15, x15, xzr
        str     x21, [sp, #0x500]
        ldr     x21, [sp, #0x770]
        str     x23, [sp, #0x610]
        ldr     x23, [sp, #0x510]
        adds    x21, x21, x23
        str     x22, [sp, #0x770]
        ldr     x22, [sp, #0x658]
        str     x17, [sp, #0x490]
        ldr     x17, [sp, #0x498]
        adcs    x22, x22, x17
        str     x13, [sp, #0x658]
        ldr     x13, [sp, #0x3f8]
        str     x11, [sp, #0x4b0]
        ldr     x11, [sp, #0x4a0]
        adcs    x13, x13, x11
        str     x14, [sp, #0x3f8]
        ldr     x14, [sp, #0x400]
        str     x10, [sp, #0x530]
        ldr     x10, [sp, #0x4a8]
        adcs    x14, x14, x10
        ldr     x11, [sp, #0x4f8]
        ldr     x10, [sp, #0x418]
        ldr     x17, [sp, #0x768]
        str     x6, [sp, #0x400]
        ldr     x23, [sp, #0x420]
        ldr     x6, [sp, #0x408]
        adcs    x6, x6, x7
        str     x12, [sp, #0x408]
        ldr     x12, [sp, #0x410]
        adcs    x12, x12, x9
        adcs    x10, x10, x19
        str     x16, [sp, #0x418]
        ldr     x16, [sp, #0x5b0]
        adcs    x16, x16, x20
        adcs    x11, x11, x27
        adcs    x17, x17, x28
        adcs    x23, x23, x25
        str     x8, [sp, #0x420]
        ldr     x8, [sp, #0x5c8]
        adcs    x8, x8, x24
        str     x24, [sp, #0x5c8]
        ldr     x24, [sp, #0x428]
        adcs    x24, x24, x26
        str     x26, [sp, #0x428]
        ldr     x26, [sp, #0x700]
        adcs    x26, x26, x2
        str     x2, [sp, #0x700]
        ldr     x2, [sp, #0x430]
        adcs    x2, x2, x4
        str     x4, [sp, #0x430]
        ldr     x4, [sp, #0x6f8]
        adcs    x4, x4, x15
        str     x15, [sp, #0x6f8]
        ldr     x15, [sp, #0x788]
        adc     x15, x15, xzr
        str     x25, [sp, #0x788]
        ldr     x25, [sp, #0x6c0]
        adds    x25, x25, x21
        ldr     x21, [sp, #0x6a8]
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x550]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x5f8]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x7e8]
        adcs    x6, x14, x6
        ldr     x14, [sp, #0x758]
        adcs    x12, x14, x12
        ldr     x14, [sp, #0x5d8]
        adcs    x10, x14, x10
        ldr     x14, [sp, #0x728]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x510]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x498]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x4a0]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x4a8]
        adcs    x8, x17, x8
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x428]
        adcs    x26, x9, x26
        ldr     x9, [sp, #0x700]
        adcs    x19, x19, x2
        ldr     x17, [sp, #0x6f8]
        ldr     x2, [sp, #0x788]
        adcs    x20, x20, x4
        ldr     x4, [sp, #0x5c8]
        adcs    x27, x27, x15
        ldr     x15, [sp, #0x430]
        adcs    x28, x28, xzr
        adcs    x2, x2, xzr
        adcs    x4, x4, xzr
        adcs    x7, x7, xzr
        adcs    x9, x9, xzr
        adcs    x15, x15, xzr
        adcs    x17, x17, xzr
        str     x17, [sp, #0x6f8]
        ldr     x17, [sp, #0x4d8]
        str     x15, [sp, #0x430]
        ldr     x15, [sp, #0x740]
        adds    x17, x17, x15
        ldr     x15, [sp, #0x4e0]
        str     x17, [sp, #0x4d8]
        ldr     x17, [sp, #0x518]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x4e8]
        str     x15, [sp, #0x4e0]
        ldr     x15, [sp, #0x488]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x4f0]
        str     x17, [sp, #0x4e8]
        ldr     x17, [sp, #0x4c0]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x588]
        str     x15, [sp, #0x4f0]
        ldr     x15, [sp, #0x5f0]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x780]
        str     x17, [sp, #0x588]
        ldr     x17, [sp, #0x460]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x750]
        str     x15, [sp, #0x780]
        ldr     x15, [sp, #0x468]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x5c0]
        str     x17, [sp, #0x750]
        ldr     x17, [sp, #0x470]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x748]
        adcs    x17, x17, x25
        str     x25, [sp, #0x748]
        ldr     x25, [sp, #0x5a0]
        adcs    x25, x25, x21
        str     x21, [sp, #0x5a0]
        ldr     x21, [sp, #0x540]
        adcs    x21, x21, x22
        str     x22, [sp, #0x540]
        ldr     x22, [sp, #0x538]
        adcs    x22, x22, x13
        str     x13, [sp, #0x538]
        ldr     x13, [sp, #0x608]
        adcs    x13, x13, x6
        str     x6, [sp, #0x608]
        ldr     x6, [sp, #0x790]
        adcs    x6, x6, x12
        str     x12, [sp, #0x790]
        ldr     x12, [sp, #0x630]
        adcs    x12, x12, x10
        str     x10, [sp, #0x630]
        ldr     x10, [sp, #0x4d0]
        adcs    x10, x10, x14
        str     x14, [sp, #0x4d0]
        ldr     x14, [sp, #0x618]
        adcs    x14, x14, x11
        str     x11, [sp, #0x618]
        ldr     x11, [sp, #0x580]
        adcs    x11, x11, x16
        str     x16, [sp, #0x580]
        ldr     x16, [sp, #0x420]
        adcs    x16, x16, x23
        str     x23, [sp, #0x420]
        ldr     x23, [sp, #0x590]
        adcs    x23, x23, x8
        str     x8, [sp, #0x590]
        ldr     x8, [sp, #0x7b8]
        ldp     q12, q8, [x8, #0x60]
        ldp     q16, q27, [x8, #0x80]
        ldr     q29, [x0, #0x90]
        umlal   v15.2d, v12.2s, v22.s[0]
        umlal2  v15.2d, v12.4s, v22.s[2]
        umlal   v5.2d, v8.2s, v22.s[0]
        umlal2  v5.2d, v8.4s, v22.s[2]
        str     x23, [sp, #0x5c0]
        ldr     x23, [sp, #0x418]
        adcs    x23, x23, x24
        str     x24, [sp, #0x418]
        ldr     x24, [sp, #0x408]
        adcs    x24, x24, x26
        str     x26, [sp, #0x408]
        ldr     x26, [sp, #0x400]
        adcs    x26, x26, x19
        str     x19, [sp, #0x400]
        ldr     x19, [sp, #0x530]
        adcs    x19, x19, x20
        str     x20, [sp, #0x530]
        ldr     x20, [sp, #0x3f8]
        adcs    x20, x20, x27
        str     x27, [sp, #0x3f8]
        ldr     x27, [sp, #0x4b0]
        adcs    x27, x27, x28
        str     x28, [sp, #0x4b0]
        ldr     x28, [sp, #0x658]
        adcs    x28, x28, x2
        str     x2, [sp, #0x658]
        ldr     x2, [sp, #0x6a0]
        adcs    x2, x2, x4
        umlal   v4.2d, v16.2s, v22.s[0]
        str     x4, [sp, #0x6a0]
        ldr     x4, [sp, #0x4b8]
        adcs    x4, x4, x7
        umlal   v6.2d, v27.2s, v22.s[0]
        str     x7, [sp, #0x4b8]
        ldr     x7, [sp, #0x490]
        adcs    x7, x7, x9
        umlal2  v4.2d, v16.4s, v22.s[2]
        str     x9, [sp, #0x490]
        ldr     x9, [sp, #0x770]
        str     x7, [sp, #0x700]
        ldr     x7, [sp, #0x430]
        adcs    x9, x9, x7
        ldr     x7, [sp, #0x610]
        umlal2  v6.2d, v27.4s, v22.s[2]
        ldp     q12, q8, [x8, #0xa0]
        ldr     x8, [sp, #0x6f8]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x500]
        adc     x8, x8, xzr
        str     x8, [sp, #0x500]
        ldr     x8, [sp, #0x648]
        str     x7, [sp, #0x610]
        ldr     x7, [sp, #0x4d8]
        adds    x7, x8, x7
        ldr     x8, [sp, #0x650]
        str     x9, [sp, #0x4d8]
        ldr     x9, [sp, #0x4e0]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x4f0]
        stp     x7, x8, [x1, #0x80]
        ldr     x8, [sp, #0x4e8]
        ldr     x7, [sp, #0x7a0]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x778]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x780]
        stp     x7, x8, [x1, #0x90]
        ldr     x8, [sp, #0x588]
        ldr     x7, [sp, #0x798]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x7c8]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x558]
        str     x4, [sp, #0x780]
        ldr     x4, [sp, #0x750]
        adcs    x4, x9, x4
        ldr     x9, [sp, #0x560]
        umlal   v9.2d, v12.2s, v22.s[0]
        ldp     d16, d27, [x1, #0x78]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x568]
        umlal2  v9.2d, v12.4s, v22.s[2]
        umlal   v20.2d, v8.2s, v22.s[0]
        adcs    x15, x15, x17
        stp     x7, x8, [x1, #0xa0]
        ldr     x7, [sp, #0x570]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x720]
        umlal2  v20.2d, v8.4s, v22.s[2]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x628]
        stp     x4, x9, [x1, #0xb0]
        ldr     x4, [sp, #0x5a8]
        adcs    x22, x4, x22
        ldr     x4, [sp, #0x7b8]
        shl     v12.2d, v27.2d, #0x2c
        stp     x15, x25, [x1, #0xc0]
        ldr     x25, [sp, #0x738]
        adcs    x25, x25, x13
        usra    v2.2d, v16.2d, #0x1a
        ldp     q8, q16, [x4, #0xc0]
        adcs    x6, x7, x6
        stp     x21, x22, [x1, #0xd0]
        ldr     x21, [sp, #0x600]
        ext     v27.16b, v1.16b, v29.16b, #8
        adcs    x21, x21, x12
        stp     x25, x6, [x1, #0xe0]
        ldr     x25, [sp, #0x718]
        adcs    x25, x25, x10
        ldr     x22, [sp, #0x5c0]
        stp     x21, x25, [x1, #0xf0]
        ldr     x21, [sp, #0x518]
        ldr     x25, [sp, #0x740]
        adcs    x25, x25, x14
        usra    v2.2d, v12.2d, #6
        ldp     q12, q30, [x4, #0xe0]
        adcs    x21, x21, x11
        stp     x25, x21, [x1, #0x100]
        ldr     x21, [sp, #0x4c0]
        ldr     x25, [sp, #0x488]
        adcs    x25, x25, x16
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x5f0]
        adcs    x23, x22, x23
        ldr     x22, [sp, #0x460]
        usra    v2.2d, v11.2d, #0x1d
        umlal   v24.2d, v8.2s, v22.s[0]
        adcs    x24, x22, x24
        ldr     x22, [sp, #0x468]
        umlal2  v24.2d, v8.4s, v22.s[2]
        ldp     q11, q8, [x4, #0x100]
        adcs    x26, x22, x26
        ldr     x22, [sp, #0x470]
        umlal   v10.2d, v16.2s, v22.s[0]
        adcs    x22, x22, x19
        stp     x23, x24, [x1, #0x120]
        ldr     x23, [sp, #0x5a0]
        ldr     x24, [sp, #0x748]
        umlal2  v10.2d, v16.4s, v22.s[2]
        and     v16.16b, v29.16b, v0.16b
        adcs    x24, x24, x20
        umlal   v2.2d, v28.2s, v22.s[0]
        adcs    x23, x23, x27
        stp     x25, x21, [x1, #0x110]
        ldr     x21, [sp, #0x780]
        ldr     x25, [sp, #0x540]
        umlal2  v2.2d, v28.4s, v22.s[2]
        adcs    x25, x25, x28
        stp     x24, x23, [x1, #0x140]
        ldr     x23, [sp, #0x608]
        ldr     x24, [sp, #0x538]
        ldr     x27, [sp, #0x610]
        umlal   v23.2d, v12.2s, v22.s[0]
        adcs    x24, x24, x2
        ldr     x28, [sp, #0x500]
        adcs    x23, x23, x21
        ldr     x21, [sp, #0x4d8]
        stp     x25, x24, [x1, #0x150]
        ldr     x24, [sp, #0x700]
        ldr     x25, [sp, #0x790]
        adcs    x25, x25, x24
        ldr     x24, [sp, #0x630]
        adcs    x24, x24, x21
        ldr     x21, [sp, #0x4d0]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x618]
        adcs    x27, x27, x28
        ldr     x28, [sp, #0x408]
        ldr     x19, [sp, #0x400]
        stp     x24, x21, [x1, #0x170]
        ldr     x20, [sp, #0x530]
        ldr     x21, [sp, #0x420]
        ldr     x2, [sp, #0x3f8]
        ldr     x24, [sp, #0x580]
        ldr     x6, [sp, #0x4b0]
        adcs    x24, x24, xzr
        ldr     x7, [sp, #0x658]
        adcs    x21, x21, xzr
        ldr     x8, [sp, #0x6a0]
        stp     x27, x24, [x1, #0x180]
        ldr     x9, [sp, #0x4b8]
        ldr     x27, [sp, #0x418]
        ldr     x24, [sp, #0x590]
        adcs    x24, x24, xzr
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        adcs    x19, x19, xzr
        ldr     x10, [sp, #0x6f8]
        adcs    x20, x20, xzr
        adcs    x2, x2, xzr
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        stp     x7, x8, [x1, #0x1d0]
        ldr     x8, [sp, #0x430]
        ldr     x7, [sp, #0x490]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        adcs    x10, x10, xzr
        usra    v16.2d, v25.2d, #0x1d
        stp     x23, x25, [x1, #0x160]
        umlal2  v23.2d, v12.4s, v22.s[2]
        ldp     q12, q25, [x4, #0x120]
        umlal   v7.2d, v30.2s, v22.s[0]
        usra    v16.2d, v27.2d, #0x1d
        stp     x2, x6, [x1, #0x1c0]
        umlal2  v7.2d, v30.4s, v22.s[2]
        ldp     d27, d28, [x1, #0x80]
        umlal   v3.2d, v11.2s, v22.s[0]
        ext     v29.16b, v29.16b, v1.16b, #8
        stp     x8, x10, [x1, #0x1f0]
        umlal2  v3.2d, v11.4s, v22.s[2]
        ldp     q11, q30, [x4, #0x140]
        umlal   v16.2d, v8.2s, v22.s[0]
        stp     x27, x28, [x1, #0x1a0]
        usra    v19.2d, v27.2d, #0x14
        umlal2  v16.2d, v8.4s, v22.s[2]
        stp     x9, x7, [x1, #0x1e0]
        ldp     q8, q22, [x4]
        shl     v27.2d, v28.2d, #0x32
        usra    v19.2d, v27.2d, #6
        umlal   v16.2d, v12.2s, v18.s[0]
        stp     x26, x22, [x1, #0x130]
        umlal2  v16.2d, v12.4s, v18.s[1]
        ldp     q12, q27, [x4, #0x20]
        umlal   v16.2d, v25.2s, v17.s[2]
        stp     x19, x20, [x1, #0x1b0]
        umlal2  v16.2d, v25.4s, v17.s[3]
        stp     x21, x24, [x1, #0x190]
        umlal   v16.2d, v11.2s, v17.s[0]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal   v2.2d, v8.2s, v26.s[0]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        umlal2  v2.2d, v8.4s, v26.s[2]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v21.2d, v12.2s, v26.s[0]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ext     v8.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v8.2d, #0x1d
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v21.2d, v12.4s, v26.s[2]
        ext     v12.16b, v2.16b, v1.16b, #8
        usra    v19.2d, v12.2d, #0x1d
        and     v12.16b, v2.16b, v0.16b
        umlal   v19.2d, v22.2s, v26.s[0]
        umlal2  v19.2d, v22.4s, v26.s[2]
        umlal   v14.2d, v27.2s, v26.s[0]
        umlal2  v14.2d, v27.4s, v26.s[2]
        umlal2  v16.2d, v11.4s, v17.s[1]
        ldp     q11, q8, [x4, #0x40]
        ldp     q2, q22, [x4, #0x60]
        ldp     q25, q27, [x4, #0x80]
        umlal   v13.2d, v11.2s, v26.s[0]
        umlal2  v13.2d, v11.4s, v26.s[2]
        ldp     q11, q28, [x4, #0xa0]
        umlal   v15.2d, v8.2s, v26.s[0]
        umlal2  v15.2d, v8.4s, v26.s[2]
        umlal   v5.2d, v2.2s, v26.s[0]
        umlal2  v5.2d, v2.4s, v26.s[2]
        ldp     q8, q2, [x4, #0xc0]
        umlal   v4.2d, v22.2s, v26.s[0]
        umlal2  v4.2d, v22.4s, v26.s[2]
        umlal   v6.2d, v25.2s, v26.s[0]
        umlal2  v6.2d, v25.4s, v26.s[2]
        ldp     q22, q25, [x4, #0xe0]
        umlal   v9.2d, v27.2s, v26.s[0]
        umlal2  v9.2d, v27.4s, v26.s[2]
        ldr     q27, [x0, #0xa0]
        umlal   v20.2d, v11.2s, v26.s[0]
        umlal2  v20.2d, v11.4s, v26.s[2]
        umlal   v24.2d, v28.2s, v26.s[0]
        umlal2  v24.2d, v28.4s, v26.s[2]
        ldp     q11, q28, [x4, #0x100]
        umlal   v10.2d, v8.2s, v26.s[0]
        umlal2  v10.2d, v8.4s, v26.s[2]
        and     v8.16b, v27.16b, v0.16b
        umlal   v23.2d, v2.2s, v26.s[0]
        usra    v8.2d, v29.2d, #0x1d
        umlal2  v23.2d, v2.4s, v26.s[2]
        ext     v2.16b, v1.16b, v27.16b, #8
        umlal   v7.2d, v22.2s, v26.s[0]
        usra    v8.2d, v2.2d, #0x1d
        umlal2  v7.2d, v22.4s, v26.s[2]
        ldp     q2, q22, [x4, #0x120]
        umlal   v3.2d, v25.2s, v26.s[0]
        ext     v27.16b, v27.16b, v1.16b, #8
        umlal2  v3.2d, v25.4s, v26.s[2]
        ldp     q25, q29, [x4, #0x140]
        umlal   v16.2d, v11.2s, v26.s[0]
        umlal2  v16.2d, v11.4s, v26.s[2]
        uzp1    v11.4s, v26.4s, v12.4s
        umlal   v8.2d, v28.2s, v26.s[0]
        umlal2  v8.2d, v28.4s, v26.s[2]
        ldp     q26, q28, [x4]
        umlal   v8.2d, v2.2s, v18.s[2]
        umlal2  v8.2d, v2.4s, v18.s[3]
        umlal   v8.2d, v22.2s, v18.s[0]
        umlal2  v8.2d, v22.4s, v18.s[1]
        ldp     d2, d22, [x1, #0x88]
        umlal   v8.2d, v25.2s, v17.s[2]
        umlal   v19.2d, v26.2s, v12.s[0]
        umlal2  v19.2d, v26.4s, v12.s[2]
        shl     v22.2d, v22.2d, #0x38
        umlal2  v8.2d, v25.4s, v17.s[3]
        ext     v25.16b, v1.16b, v19.16b, #8
        usra    v21.2d, v2.2d, #0xe
        usra    v19.2d, v25.2d, #0x1d
        ldp     q2, q25, [x4, #0x20]
        usra    v21.2d, v22.2d, #6
        umlal   v8.2d, v29.2s, v17.s[0]
        ext     v22.16b, v19.16b, v1.16b, #8
        and     v19.16b, v19.16b, v0.16b
        usra    v21.2d, v22.2d, #0x1d
        umlal2  v8.2d, v29.4s, v17.s[1]
        ldp     q22, q26, [x4, #0x40]
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal2  v21.2d, v28.4s, v12.s[2]
        ldp     q28, q29, [x4, #0x60]
        umlal   v14.2d, v2.2s, v12.s[0]
        umlal2  v14.2d, v2.4s, v12.s[2]
        umlal   v13.2d, v25.2s, v12.s[0]
        umlal2  v13.2d, v25.4s, v12.s[2]
        ldp     q2, q25, [x4, #0x80]
        umlal   v15.2d, v22.2s, v12.s[0]
        umlal2  v15.2d, v22.4s, v12.s[2]
        umlal   v5.2d, v26.2s, v12.s[0]
        umlal2  v5.2d, v26.4s, v12.s[2]
        ldp     q22, q26, [x4, #0xa0]
        umlal   v4.2d, v28.2s, v12.s[0]
        umlal2  v4.2d, v28.4s, v12.s[2]
        umlal   v6.2d, v29.2s, v12.s[0]
        umlal2  v6.2d, v29.4s, v12.s[2]
        ldp     q28, q29, [x4, #0xc0]
        umlal   v9.2d, v2.2s, v12.s[0]
        umlal2  v9.2d, v2.4s, v12.s[2]
        umlal   v20.2d, v25.2s, v12.s[0]
        ldr     q2, [x0, #0xb0]
        umlal2  v20.2d, v25.4s, v12.s[2]
        umlal   v24.2d, v22.2s, v12.s[0]
        umlal2  v24.2d, v22.4s, v12.s[2]
        ldp     q22, q25, [x4, #0xe0]
        umlal   v10.2d, v26.2s, v12.s[0]
        umlal2  v10.2d, v26.4s, v12.s[2]
        ext     v26.16b, v1.16b, v2.16b, #8
        umlal   v23.2d, v28.2s, v12.s[0]
        umlal2  v23.2d, v28.4s, v12.s[2]
        and     v28.16b, v2.16b, v0.16b
        umlal   v7.2d, v29.2s, v12.s[0]
        usra    v28.2d, v27.2d, #0x1d
        umlal2  v7.2d, v29.4s, v12.s[2]
        ldp     q27, q29, [x4, #0x100]
        umlal   v3.2d, v22.2s, v12.s[0]
        usra    v28.2d, v26.2d, #0x1d
        umlal2  v3.2d, v22.4s, v12.s[2]
        ldp     q22, q26, [x4, #0x120]
        umlal   v16.2d, v25.2s, v12.s[0]
        ext     v2.16b, v2.16b, v1.16b, #8
        umlal2  v16.2d, v25.4s, v12.s[2]
        umlal   v8.2d, v27.2s, v12.s[0]
        ldp     q25, q30, [x4, #0x160]
        umlal2  v8.2d, v27.4s, v12.s[2]
        umlal   v28.2d, v29.2s, v12.s[0]
        umlal2  v28.2d, v29.4s, v12.s[2]
        ldp     q12, q27, [x4]
        umlal   v28.2d, v22.2s, v11.s[0]
        umlal2  v28.2d, v22.4s, v11.s[1]
        ldp     q22, q29, [x4, #0x140]
        umlal   v28.2d, v26.2s, v18.s[2]
        umlal2  v28.2d, v26.4s, v18.s[3]
        umlal   v21.2d, v12.2s, v19.s[0]
        umlal2  v21.2d, v12.4s, v19.s[2]
        ldp     d12, d26, [x1, #0x90]
        umlal   v28.2d, v22.2s, v18.s[0]
        umlal2  v28.2d, v22.4s, v18.s[1]
        ext     v22.16b, v1.16b, v21.16b, #8
        usra    v21.2d, v22.2d, #0x1d
        umlal   v28.2d, v29.2s, v17.s[2]
        usra    v14.2d, v12.2d, #8
        ldp     q12, q22, [x4, #0x20]
        shl     v26.2d, v26.2d, #0x3e
        umlal2  v28.2d, v29.4s, v17.s[3]
        ext     v29.16b, v21.16b, v1.16b, #8
        usra    v14.2d, v26.2d, #6
        and     v21.16b, v21.16b, v0.16b
        usra    v14.2d, v29.2d, #0x1d
        umlal   v28.2d, v25.2s, v17.s[0]
        umlal2  v28.2d, v25.4s, v17.s[1]
        ldp     q25, q26, [x4, #0x40]
        umlal   v14.2d, v27.2s, v19.s[0]
        umlal2  v14.2d, v27.4s, v19.s[2]
        ldp     q27, q29, [x4, #0x60]
        umlal   v13.2d, v12.2s, v19.s[0]
        umlal2  v13.2d, v12.4s, v19.s[2]
        umlal   v15.2d, v22.2s, v19.s[0]
        umlal2  v15.2d, v22.4s, v19.s[2]
        ldp     q12, q22, [x4, #0x80]
        umlal   v5.2d, v25.2s, v19.s[0]
        umlal2  v5.2d, v25.4s, v19.s[2]
        umlal   v4.2d, v26.2s, v19.s[0]
        umlal2  v4.2d, v26.4s, v19.s[2]
        ldp     q25, q26, [x4, #0xa0]
        umlal   v6.2d, v27.2s, v19.s[0]
        umlal2  v6.2d, v27.4s, v19.s[2]
        umlal   v9.2d, v29.2s, v19.s[0]
        umlal2  v9.2d, v29.4s, v19.s[2]
        ldp     q27, q29, [x4, #0xc0]
        umlal   v20.2d, v12.2s, v19.s[0]
        umlal2  v20.2d, v12.4s, v19.s[2]
        umlal   v24.2d, v22.2s, v19.s[0]
        ldr     q12, [x0, #0xc0]
        umlal2  v24.2d, v22.4s, v19.s[2]
        umlal   v10.2d, v25.2s, v19.s[0]
        umlal2  v10.2d, v25.4s, v19.s[2]
        ldp     q22, q25, [x4, #0xe0]
        umlal   v23.2d, v26.2s, v19.s[0]
        umlal2  v23.2d, v26.4s, v19.s[2]
        ext     v26.16b, v1.16b, v12.16b, #8
        umlal   v7.2d, v27.2s, v19.s[0]
        umlal2  v7.2d, v27.4s, v19.s[2]
        and     v27.16b, v12.16b, v0.16b
        umlal   v3.2d, v29.2s, v19.s[0]
        usra    v27.2d, v2.2d, #0x1d
        umlal2  v3.2d, v29.4s, v19.s[2]
        ldp     q2, q29, [x4, #0x100]
        umlal   v16.2d, v22.2s, v19.s[0]
        usra    v27.2d, v26.2d, #0x1d
        umlal2  v16.2d, v22.4s, v19.s[2]
        ldp     q22, q26, [x4, #0x120]
        umlal   v8.2d, v25.2s, v19.s[0]
        ext     v12.16b, v12.16b, v1.16b, #8
        umlal2  v8.2d, v25.4s, v19.s[2]
        umlal   v28.2d, v2.2s, v19.s[0]
        umlal2  v28.2d, v2.4s, v19.s[2]
        ldr     d2, [x1, #0x98]
        umlal   v27.2d, v29.2s, v19.s[0]
        uzp1    v25.4s, v19.4s, v21.4s
        umlal2  v27.2d, v29.4s, v19.s[2]
        ldp     q19, q29, [x4]
        umlal   v27.2d, v22.2s, v11.s[2]
        shl     v2.2d, v2.2d, #4
        umlal2  v27.2d, v22.4s, v11.s[3]
        usra    v13.2d, v2.2d, #6
        ldp     q2, q22, [x4, #0x140]
        umlal   v27.2d, v26.2s, v11.s[0]
        umlal2  v27.2d, v26.4s, v11.s[1]
        umlal   v14.2d, v19.2s, v21.s[0]
        umlal2  v14.2d, v19.4s, v21.s[2]
        ldp     q19, q26, [x4, #0x160]
        umlal   v27.2d, v2.2s, v18.s[2]
        umlal2  v27.2d, v2.4s, v18.s[3]
        ext     v2.16b, v1.16b, v14.16b, #8
        usra    v14.2d, v2.2d, #0x1d
        umlal   v27.2d, v22.2s, v18.s[0]
        umlal2  v27.2d, v22.4s, v18.s[1]
        ldp     q2, q22, [x4, #0x20]
        umlal   v27.2d, v19.2s, v17.s[2]
        umlal2  v27.2d, v19.4s, v17.s[3]
        ext     v19.16b, v14.16b, v1.16b, #8
        usra    v13.2d, v19.2d, #0x1d
        and     v14.16b, v14.16b, v0.16b
        umlal   v27.2d, v26.2s, v17.s[0]
        umlal   v13.2d, v29.2s, v21.s[0]
        umlal2  v13.2d, v29.4s, v21.s[2]
        umlal   v15.2d, v2.2s, v21.s[0]
        umlal2  v15.2d, v2.4s, v21.s[2]
        umlal   v5.2d, v22.2s, v21.s[0]
        umlal2  v5.2d, v22.4s, v21.s[2]
        umlal2  v27.2d, v26.4s, v17.s[1]
        ldp     q2, q19, [x4, #0x40]
        ldp     q22, q26, [x4, #0x60]
        umlal   v4.2d, v2.2s, v21.s[0]
        umlal2  v4.2d, v2.4s, v21.s[2]
        ldp     q2, q29, [x4, #0x80]
        umlal   v6.2d, v19.2s, v21.s[0]
        umlal2  v6.2d, v19.4s, v21.s[2]
        umlal   v9.2d, v22.2s, v21.s[0]
        umlal2  v9.2d, v22.4s, v21.s[2]
        ldp     q19, q22, [x4, #0xa0]
        umlal   v20.2d, v26.2s, v21.s[0]
        umlal2  v20.2d, v26.4s, v21.s[2]
        umlal   v24.2d, v2.2s, v21.s[0]
        umlal2  v24.2d, v2.4s, v21.s[2]
        ldp     q2, q26, [x4, #0xc0]
        umlal   v10.2d, v29.2s, v21.s[0]
        umlal2  v10.2d, v29.4s, v21.s[2]
        ldr     q29, [x0, #0xd0]
        umlal   v23.2d, v19.2s, v21.s[0]
        umlal2  v23.2d, v19.4s, v21.s[2]
        umlal   v7.2d, v22.2s, v21.s[0]
        umlal2  v7.2d, v22.4s, v21.s[2]
        ldp     q19, q22, [x4, #0xe0]
        umlal   v3.2d, v2.2s, v21.s[0]
        umlal2  v3.2d, v2.4s, v21.s[2]
        and     v2.16b, v29.16b, v0.16b
        umlal   v16.2d, v26.2s, v21.s[0]
        usra    v2.2d, v12.2d, #0x1d
        umlal2  v16.2d, v26.4s, v21.s[2]
        ldp     q12, q26, [x4, #0x100]
        umlal   v8.2d, v19.2s, v21.s[0]
        umlal2  v8.2d, v19.4s, v21.s[2]
        ext     v19.16b, v1.16b, v29.16b, #8
        umlal   v28.2d, v22.2s, v21.s[0]
        ext     v29.16b, v29.16b, v1.16b, #8
        umlal2  v28.2d, v22.4s, v21.s[2]
        usra    v2.2d, v19.2d, #0x1d
        ldp     q19, q22, [x4, #0x120]
        umlal   v27.2d, v12.2s, v21.s[0]
        umlal   v2.2d, v26.2s, v21.s[0]
        umlal2  v27.2d, v12.4s, v21.s[2]
        ldp     q12, q30, [x4, #0x180]
        umlal2  v2.2d, v26.4s, v21.s[2]
        ldp     d21, d26, [x1, #0x98]
        umlal   v2.2d, v19.2s, v25.s[0]
        usra    v15.2d, v21.2d, #0x3c
        umlal2  v2.2d, v19.4s, v25.s[1]
        shl     v19.2d, v26.2d, #0xa
        ldp     q21, q26, [x4, #0x140]
        usra    v15.2d, v19.2d, #6
        umlal   v2.2d, v22.2s, v11.s[2]
        umlal2  v2.2d, v22.4s, v11.s[3]
        ldp     q19, q22, [x4]
        umlal   v2.2d, v21.2s, v11.s[0]
        umlal2  v2.2d, v21.4s, v11.s[1]
        umlal   v13.2d, v19.2s, v14.s[0]
        umlal2  v13.2d, v19.4s, v14.s[2]
        ldp     q19, q21, [x4, #0x160]
        umlal   v2.2d, v26.2s, v18.s[2]
        umlal2  v2.2d, v26.4s, v18.s[3]
        ext     v26.16b, v1.16b, v13.16b, #8
        usra    v13.2d, v26.2d, #0x1d
        ext     v26.16b, v13.16b, v1.16b, #8
        usra    v15.2d, v26.2d, #0x1d
        and     v13.16b, v13.16b, v0.16b
        umlal   v15.2d, v22.2s, v14.s[0]
        umlal   v2.2d, v19.2s, v18.s[0]
        umlal2  v15.2d, v22.4s, v14.s[2]
        umlal2  v2.2d, v19.4s, v18.s[1]
        ldp     q19, q22, [x4, #0x20]
        umlal   v2.2d, v21.2s, v17.s[2]
        umlal2  v2.2d, v21.4s, v17.s[3]
        umlal   v2.2d, v12.2s, v17.s[0]
        umlal2  v2.2d, v12.4s, v17.s[1]
        ldp     q12, q21, [x4, #0x40]
        umlal   v5.2d, v19.2s, v14.s[0]
        umlal2  v5.2d, v19.4s, v14.s[2]
        ldp     q19, q26, [x4, #0x60]
        umlal   v4.2d, v22.2s, v14.s[0]
        umlal2  v4.2d, v22.4s, v14.s[2]
        umlal   v6.2d, v12.2s, v14.s[0]
        umlal2  v6.2d, v12.4s, v14.s[2]
        ldp     q12, q22, [x4, #0x80]
        umlal   v9.2d, v21.2s, v14.s[0]
        umlal2  v9.2d, v21.4s, v14.s[2]
        umlal   v20.2d, v19.2s, v14.s[0]
        umlal2  v20.2d, v19.4s, v14.s[2]
        ldp     q19, q21, [x4, #0xa0]
        umlal   v24.2d, v26.2s, v14.s[0]
        umlal2  v24.2d, v26.4s, v14.s[2]
        umlal   v10.2d, v12.2s, v14.s[0]
        umlal2  v10.2d, v12.4s, v14.s[2]
        ldp     q12, q26, [x4, #0xc0]
        umlal   v23.2d, v22.2s, v14.s[0]
        umlal2  v23.2d, v22.4s, v14.s[2]
        ldr     q22, [x0, #0xe0]
        umlal   v7.2d, v19.2s, v14.s[0]
        umlal2  v7.2d, v19.4s, v14.s[2]
        umlal   v3.2d, v21.2s, v14.s[0]
        umlal2  v3.2d, v21.4s, v14.s[2]
        ldp     q19, q21, [x4, #0xe0]
        umlal   v16.2d, v12.2s, v14.s[0]
        umlal2  v16.2d, v12.4s, v14.s[2]
        ext     v12.16b, v1.16b, v22.16b, #8
        umlal   v8.2d, v26.2s, v14.s[0]
        umlal2  v8.2d, v26.4s, v14.s[2]
        ext     v26.16b, v22.16b, v1.16b, #8
        and     v22.16b, v22.16b, v0.16b
        usra    v22.2d, v29.2d, #0x1d
        umlal   v28.2d, v19.2s, v14.s[0]
        umlal2  v28.2d, v19.4s, v14.s[2]
        usra    v22.2d, v12.2d, #0x1d
        ldp     q12, q19, [x4, #0x120]
        umlal   v27.2d, v21.2s, v14.s[0]
        umlal2  v27.2d, v21.4s, v14.s[2]
        ldp     q21, q29, [x4, #0x100]
        umlal   v22.2d, v29.2s, v14.s[0]
        umlal2  v22.2d, v29.4s, v14.s[2]
        umlal   v22.2d, v12.2s, v25.s[2]
        umlal2  v22.2d, v12.4s, v25.s[3]
        ldp     q12, q29, [x4, #0x140]
        umlal   v22.2d, v19.2s, v25.s[0]
        umlal2  v22.2d, v19.4s, v25.s[1]
        umlal   v2.2d, v21.2s, v14.s[0]
        umlal2  v2.2d, v21.4s, v14.s[2]
        ldp     q19, q21, [x4]
        uzp1    v14.4s, v14.4s, v13.4s
        umlal   v22.2d, v12.2s, v11.s[2]
        umlal2  v22.2d, v12.4s, v11.s[3]
        umlal   v22.2d, v29.2s, v11.s[0]
        umlal2  v22.2d, v29.4s, v11.s[1]
        ldp     q12, q29, [x4, #0x160]
        umlal   v15.2d, v19.2s, v13.s[0]
        umlal2  v15.2d, v19.4s, v13.s[2]
        ext     v19.16b, v1.16b, v15.16b, #8
        usra    v15.2d, v19.2d, #0x1d
        and     v19.16b, v15.16b, v0.16b
        umlal   v22.2d, v12.2s, v18.s[2]
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal2  v22.2d, v12.4s, v18.s[3]
        umlal   v22.2d, v29.2s, v18.s[0]
        umlal2  v22.2d, v29.4s, v18.s[1]
        ldp     q12, q29, [x4, #0x180]
        umlal   v22.2d, v12.2s, v17.s[2]
        umlal2  v22.2d, v12.4s, v17.s[3]
        umlal   v22.2d, v29.2s, v17.s[0]
        umlal2  v22.2d, v29.4s, v17.s[1]
        ldp     d12, d29, [x1, #0xa0]
        usra    v5.2d, v12.2d, #0x36
        shl     v12.2d, v29.2d, #0x10
        usra    v5.2d, v12.2d, #6
        ldp     q12, q29, [x4, #0x20]
        usra    v5.2d, v15.2d, #0x1d
        umlal   v5.2d, v21.2s, v13.s[0]
        umlal2  v5.2d, v21.4s, v13.s[2]
        ldp     q15, q21, [x4, #0x40]
        umlal   v4.2d, v12.2s, v13.s[0]
        umlal2  v4.2d, v12.4s, v13.s[2]
        umlal   v6.2d, v29.2s, v13.s[0]
        umlal2  v6.2d, v29.4s, v13.s[2]
        ldp     q12, q29, [x4, #0x60]
        umlal   v9.2d, v15.2s, v13.s[0]
        umlal2  v9.2d, v15.4s, v13.s[2]
        umlal   v20.2d, v21.2s, v13.s[0]
        umlal2  v20.2d, v21.4s, v13.s[2]
        ldp     q15, q21, [x4, #0x80]
        umlal   v24.2d, v12.2s, v13.s[0]
        umlal2  v24.2d, v12.4s, v13.s[2]
        umlal   v10.2d, v29.2s, v13.s[0]
        umlal2  v10.2d, v29.4s, v13.s[2]
        ldp     q12, q29, [x4, #0xa0]
        umlal   v23.2d, v15.2s, v13.s[0]
        umlal2  v23.2d, v15.4s, v13.s[2]
        umlal   v7.2d, v21.2s, v13.s[0]
        ldr     q15, [x0, #0xf0]
        umlal2  v7.2d, v21.4s, v13.s[2]
        umlal   v3.2d, v12.2s, v13.s[0]
        umlal2  v3.2d, v12.4s, v13.s[2]
        ldp     q12, q21, [x4, #0xc0]
        umlal   v16.2d, v29.2s, v13.s[0]
        umlal2  v16.2d, v29.4s, v13.s[2]
        and     v29.16b, v15.16b, v0.16b
        usra    v29.2d, v26.2d, #0x1d
        ext     v26.16b, v15.16b, v1.16b, #8
        ext     v15.16b, v1.16b, v15.16b, #8
        usra    v29.2d, v15.2d, #0x1d
        umlal   v8.2d, v12.2s, v13.s[0]
        umlal2  v8.2d, v12.4s, v13.s[2]
        ldp     q12, q15, [x4, #0xe0]
        umlal   v28.2d, v21.2s, v13.s[0]
        umlal   v27.2d, v12.2s, v13.s[0]
        umlal2  v27.2d, v12.4s, v13.s[2]
        ldp     q12, q30, [x4, #0x100]
        umlal   v2.2d, v15.2s, v13.s[0]
        umlal2  v2.2d, v15.4s, v13.s[2]
        umlal   v29.2d, v30.2s, v13.s[0]
        umlal2  v29.2d, v30.4s, v13.s[2]
        ldp     q15, q30, [x4, #0x120]
        umlal2  v28.2d, v21.4s, v13.s[2]
        umlal   v22.2d, v12.2s, v13.s[0]
        umlal2  v22.2d, v12.4s, v13.s[2]
        ldp     q12, q13, [x4, #0x140]
        umlal   v29.2d, v15.2s, v14.s[0]
        umlal2  v29.2d, v15.4s, v14.s[1]
        ldp     q15, q21, [x4, #0x1a0]
        umlal   v29.2d, v30.2s, v25.s[2]
        umlal2  v29.2d, v30.4s, v25.s[3]
        umlal   v29.2d, v12.2s, v25.s[0]
        umlal2  v29.2d, v12.4s, v25.s[1]
        ldp     q12, q21, [x4, #0x160]
        umlal   v29.2d, v13.2s, v11.s[2]
        umlal2  v29.2d, v13.4s, v11.s[3]
        umlal   v29.2d, v12.2s, v11.s[0]
        umlal2  v29.2d, v12.4s, v11.s[1]
        ldp     q12, q13, [x4, #0x180]
        umlal   v29.2d, v21.2s, v18.s[2]
        umlal2  v29.2d, v21.4s, v18.s[3]
        umlal   v29.2d, v12.2s, v18.s[0]
        umlal2  v29.2d, v12.4s, v18.s[1]
        ldp     q12, q21, [x4]
        umlal   v29.2d, v13.2s, v17.s[2]
        umlal2  v29.2d, v13.4s, v17.s[3]
        umlal   v29.2d, v15.2s, v17.s[0]
        umlal2  v29.2d, v15.4s, v17.s[1]
        ldp     q13, q15, [x4, #0x20]
        umlal   v5.2d, v12.2s, v19.s[0]
        umlal2  v5.2d, v12.4s, v19.s[2]
        ext     v12.16b, v1.16b, v5.16b, #8
        usra    v5.2d, v12.2d, #0x1d
        umlal   v6.2d, v13.2s, v19.s[0]
        ext     v12.16b, v5.16b, v1.16b, #8
        usra    v4.2d, v12.2d, #0x1d
        and     v12.16b, v5.16b, v0.16b
        umlal   v4.2d, v21.2s, v19.s[0]
        umlal2  v4.2d, v21.4s, v19.s[2]
        ldp     q5, q21, [x4, #0x40]
        umlal2  v6.2d, v13.4s, v19.s[2]
        umlal   v9.2d, v15.2s, v19.s[0]
        umlal2  v9.2d, v15.4s, v19.s[2]
        ldp     q13, q15, [x4, #0x60]
        umlal   v20.2d, v5.2s, v19.s[0]
        umlal2  v20.2d, v5.4s, v19.s[2]
        umlal   v24.2d, v21.2s, v19.s[0]
        umlal2  v24.2d, v21.4s, v19.s[2]
        ldp     q5, q21, [x4, #0x80]
        umlal   v10.2d, v13.2s, v19.s[0]
        umlal2  v10.2d, v13.4s, v19.s[2]
        umlal   v23.2d, v15.2s, v19.s[0]
        umlal2  v23.2d, v15.4s, v19.s[2]
        ldp     q13, q15, [x4, #0xa0]
        umlal   v7.2d, v5.2s, v19.s[0]
        umlal2  v7.2d, v5.4s, v19.s[2]
        umlal   v3.2d, v21.2s, v19.s[0]
        ldr     q5, [x0, #0x100]
        umlal2  v3.2d, v21.4s, v19.s[2]
        umlal   v16.2d, v13.2s, v19.s[0]
        umlal2  v16.2d, v13.4s, v19.s[2]
        ldp     q13, q21, [x4, #0xc0]
        umlal   v8.2d, v15.2s, v19.s[0]
        umlal2  v8.2d, v15.4s, v19.s[2]
        and     v15.16b, v5.16b, v0.16b
        usra    v15.2d, v26.2d, #0x1d
        ext     v26.16b, v1.16b, v5.16b, #8
        ext     v5.16b, v5.16b, v1.16b, #8
        usra    v15.2d, v26.2d, #0x1d
        umlal   v28.2d, v13.2s, v19.s[0]
        umlal2  v28.2d, v13.4s, v19.s[2]
        ldp     q13, q26, [x4, #0xe0]
        umlal   v27.2d, v21.2s, v19.s[0]
        umlal2  v27.2d, v21.4s, v19.s[2]
        umlal   v22.2d, v26.2s, v19.s[0]
        umlal2  v22.2d, v26.4s, v19.s[2]
        ldp     q21, q26, [x4, #0x100]
        umlal   v2.2d, v13.2s, v19.s[0]
        umlal2  v2.2d, v13.4s, v19.s[2]
        umlal   v15.2d, v26.2s, v19.s[0]
        umlal2  v15.2d, v26.4s, v19.s[2]
        ldp     q13, q26, [x4, #0x120]
        umlal   v29.2d, v21.2s, v19.s[0]
        umlal2  v29.2d, v21.4s, v19.s[2]
        umlal   v15.2d, v13.2s, v14.s[2]
        umlal2  v15.2d, v13.4s, v14.s[3]
        ldp     q13, q21, [x4, #0x140]
        umlal   v15.2d, v26.2s, v14.s[0]
        umlal2  v15.2d, v26.4s, v14.s[1]
        uzp1    v19.4s, v19.4s, v12.4s
        umlal   v15.2d, v13.2s, v25.s[2]
        umlal2  v15.2d, v13.4s, v25.s[3]
        ldp     q13, q26, [x4, #0x160]
        umlal   v15.2d, v21.2s, v25.s[0]
        umlal2  v15.2d, v21.4s, v25.s[1]
        umlal   v15.2d, v13.2s, v11.s[2]
        umlal2  v15.2d, v13.4s, v11.s[3]
        ldp     q13, q21, [x4, #0x180]
        umlal   v15.2d, v26.2s, v11.s[0]
        umlal2  v15.2d, v26.4s, v11.s[1]
        umlal   v15.2d, v13.2s, v18.s[2]
        umlal2  v15.2d, v13.4s, v18.s[3]
        ldp     q13, q26, [x4, #0x1a0]
        umlal   v15.2d, v21.2s, v18.s[0]
        umlal2  v15.2d, v21.4s, v18.s[1]
        umlal   v15.2d, v13.2s, v17.s[2]
        umlal2  v15.2d, v13.4s, v17.s[3]
        ldp     q13, q21, [x4]
        umlal   v15.2d, v26.2s, v17.s[0]
        umlal2  v15.2d, v26.4s, v17.s[1]
        umlal   v4.2d, v13.2s, v12.s[0]
        umlal2  v4.2d, v13.4s, v12.s[2]
        ldp     q13, q26, [x4, #0x20]
        umlal   v6.2d, v21.2s, v12.s[0]
        umlal2  v6.2d, v21.4s, v12.s[2]
        umlal   v9.2d, v13.2s, v12.s[0]
        umlal2  v9.2d, v13.4s, v12.s[2]
        ldp     q13, q21, [x4, #0x40]
        umlal   v20.2d, v26.2s, v12.s[0]
        umlal2  v20.2d, v26.4s, v12.s[2]
        umlal   v24.2d, v13.2s, v12.s[0]
        umlal2  v24.2d, v13.4s, v12.s[2]
        ldp     q13, q26, [x4, #0x60]
        umlal   v10.2d, v21.2s, v12.s[0]
        umlal2  v10.2d, v21.4s, v12.s[2]
        umlal   v23.2d, v13.2s, v12.s[0]
        umlal2  v23.2d, v13.4s, v12.s[2]
        ldp     q13, q21, [x4, #0x80]
        umlal   v7.2d, v26.2s, v12.s[0]
        umlal2  v7.2d, v26.4s, v12.s[2]
        umlal   v3.2d, v13.2s, v12.s[0]
        umlal2  v3.2d, v13.4s, v12.s[2]
        ldp     q13, q26, [x4, #0xa0]
        umlal   v16.2d, v21.2s, v12.s[0]
        umlal2  v16.2d, v21.4s, v12.s[2]
        umlal   v8.2d, v13.2s, v12.s[0]
        ldr     q21, [x0, #0x110]
        umlal2  v8.2d, v13.4s, v12.s[2]
        ldp     q13, q30, [x4, #0x1c0]
        umlal   v28.2d, v26.2s, v12.s[0]
        umlal2  v28.2d, v26.4s, v12.s[2]
        ldp     q26, q30, [x4, #0xc0]
        umlal   v27.2d, v26.2s, v12.s[0]
        umlal   v2.2d, v30.2s, v12.s[0]
        umlal2  v2.2d, v30.4s, v12.s[2]
        umlal2  v27.2d, v26.4s, v12.s[2]
        ldp     q26, q30, [x4, #0xe0]
        umlal   v22.2d, v26.2s, v12.s[0]
        umlal2  v22.2d, v26.4s, v12.s[2]
        umlal   v29.2d, v30.2s, v12.s[0]
        umlal2  v29.2d, v30.4s, v12.s[2]
        ldp     q26, q30, [x4, #0x100]
        umlal   v15.2d, v26.2s, v12.s[0]
        umlal2  v15.2d, v26.4s, v12.s[2]
        and     v26.16b, v21.16b, v0.16b
        usra    v26.2d, v5.2d, #0x1d
        ext     v5.16b, v21.16b, v1.16b, #8
        ext     v21.16b, v1.16b, v21.16b, #8
        usra    v26.2d, v21.2d, #0x1d
        umlal   v26.2d, v30.2s, v12.s[0]
        umlal2  v26.2d, v30.4s, v12.s[2]
        ldp     q12, q21, [x4, #0x120]
        umlal   v26.2d, v12.2s, v19.s[0]
        umlal2  v26.2d, v12.4s, v19.s[1]
        ldp     q12, q30, [x4, #0x140]
        umlal   v26.2d, v21.2s, v14.s[2]
        umlal2  v26.2d, v21.4s, v14.s[3]
        umlal   v26.2d, v12.2s, v14.s[0]
        umlal2  v26.2d, v12.4s, v14.s[1]
        ldr     q12, [x0]
        umlal   v26.2d, v30.2s, v25.s[2]
        umlal2  v26.2d, v30.4s, v25.s[3]
        ldp     q21, q30, [x4, #0x160]
        umlal   v26.2d, v21.2s, v25.s[0]
        umlal2  v26.2d, v21.4s, v25.s[1]
        umlal   v26.2d, v30.2s, v11.s[2]
        umlal2  v26.2d, v30.4s, v11.s[3]
        ldp     q21, q30, [x4, #0x180]
        umlal   v26.2d, v21.2s, v11.s[0]
        umlal2  v26.2d, v21.4s, v11.s[1]
        umlal   v26.2d, v30.2s, v18.s[2]
        umlal2  v26.2d, v30.4s, v18.s[3]
        ldp     q21, q30, [x4, #0x1a0]
        umlal   v26.2d, v21.2s, v18.s[0]
        umlal2  v26.2d, v21.4s, v18.s[1]
        umlal   v26.2d, v30.2s, v17.s[2]
        umlal2  v26.2d, v30.4s, v17.s[3]
        and     v21.16b, v12.16b, v0.16b
        usra    v21.2d, v5.2d, #0x1d
        ext     v5.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v21.2d, v12.2d, #0x1d
        umlal   v26.2d, v13.2s, v17.s[0]
        ldr     q12, [x0, #0x10]
        umlal2  v26.2d, v13.4s, v17.s[1]
        ldp     q13, q30, [x4, #0x120]
        umlal   v21.2d, v13.2s, v19.s[2]
        umlal2  v21.2d, v13.4s, v19.s[3]
        umlal   v21.2d, v30.2s, v19.s[0]
        umlal2  v21.2d, v30.4s, v19.s[1]
        ldp     q13, q30, [x4, #0x140]
        umlal   v21.2d, v13.2s, v14.s[2]
        umlal2  v21.2d, v13.4s, v14.s[3]
        umlal   v21.2d, v30.2s, v14.s[0]
        umlal2  v21.2d, v30.4s, v14.s[1]
        ldp     q13, q30, [x4, #0x160]
        umlal   v21.2d, v13.2s, v25.s[2]
        umlal2  v21.2d, v13.4s, v25.s[3]
        umlal   v21.2d, v30.2s, v25.s[0]
        umlal2  v21.2d, v30.4s, v25.s[1]
        ldp     q13, q30, [x4, #0x180]
        umlal   v21.2d, v13.2s, v11.s[2]
        umlal2  v21.2d, v13.4s, v11.s[3]
        umlal   v21.2d, v30.2s, v11.s[0]
        umlal2  v21.2d, v30.4s, v11.s[1]
        ldp     q13, q30, [x4, #0x1a0]
        umlal   v21.2d, v13.2s, v18.s[2]
        umlal2  v21.2d, v13.4s, v18.s[3]
        umlal   v21.2d, v30.2s, v18.s[0]
        umlal2  v21.2d, v30.4s, v18.s[1]
        ldp     q13, q30, [x4, #0x1c0]
        umlal   v21.2d, v13.2s, v17.s[2]
        umlal2  v21.2d, v13.4s, v17.s[3]
        umlal   v21.2d, v30.2s, v17.s[0]
        umlal2  v21.2d, v30.4s, v17.s[1]
        ext     v13.16b, v12.16b, v1.16b, #8
        and     v30.16b, v12.16b, v0.16b
        usra    v30.2d, v5.2d, #0x1d
        ext     v12.16b, v1.16b, v12.16b, #8
        str     q21, [x0]
        usra    v30.2d, v12.2d, #0x1d
        ldp     q12, q5, [x4, #0x130]
        umlal   v30.2d, v12.2s, v19.s[2]
        umlal2  v30.2d, v12.4s, v19.s[3]
        umlal   v30.2d, v5.2s, v19.s[0]
        umlal2  v30.2d, v5.4s, v19.s[1]
        ldp     q12, q5, [x4, #0x150]
        umlal   v30.2d, v12.2s, v14.s[2]
        umlal2  v30.2d, v12.4s, v14.s[3]
        umlal   v30.2d, v5.2s, v14.s[0]
        umlal2  v30.2d, v5.4s, v14.s[1]
        ldp     q12, q5, [x4, #0x170]
        umlal   v30.2d, v12.2s, v25.s[2]
        umlal2  v30.2d, v12.4s, v25.s[3]
        umlal   v30.2d, v5.2s, v25.s[0]
        umlal2  v30.2d, v5.4s, v25.s[1]
        ldp     q12, q5, [x4, #0x190]
        umlal   v30.2d, v12.2s, v11.s[2]
        umlal2  v30.2d, v12.4s, v11.s[3]
        umlal   v30.2d, v5.2s, v11.s[0]
        umlal2  v30.2d, v5.4s, v11.s[1]
        ldp     q12, q5, [x4, #0x1b0]
        umlal   v30.2d, v12.2s, v18.s[2]
        umlal2  v30.2d, v12.4s, v18.s[3]
        umlal   v30.2d, v5.2s, v18.s[0]
        umlal2  v30.2d, v5.4s, v18.s[1]
        ldp     q12, q5, [x4, #0x1d0]
        umlal   v30.2d, v12.2s, v17.s[2]
        umlal2  v30.2d, v12.4s, v17.s[3]
        ldr     q12, [x0, #0x20]
        umlal   v30.2d, v5.2s, v17.s[0]
        umlal2  v30.2d, v5.4s, v17.s[1]
        and     v5.16b, v12.16b, v0.16b
        usra    v5.2d, v13.2d, #0x1d
        ext     v13.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v5.2d, v12.2d, #0x1d
        str     q30, [x0, #0x10]
        ldp     q12, q21, [x4, #0x140]
        umlal   v5.2d, v12.2s, v19.s[2]
        umlal2  v5.2d, v12.4s, v19.s[3]
        umlal   v5.2d, v21.2s, v19.s[0]
        umlal2  v5.2d, v21.4s, v19.s[1]
        ldp     q12, q21, [x4, #0x160]
        umlal   v5.2d, v12.2s, v14.s[2]
        umlal2  v5.2d, v12.4s, v14.s[3]
        umlal   v5.2d, v21.2s, v14.s[0]
        umlal2  v5.2d, v21.4s, v14.s[1]
        ldp     q12, q21, [x4, #0x180]
        umlal   v5.2d, v12.2s, v25.s[2]
        umlal2  v5.2d, v12.4s, v25.s[3]
        umlal   v5.2d, v21.2s, v25.s[0]
        umlal2  v5.2d, v21.4s, v25.s[1]
        ldp     q12, q21, [x4, #0x1a0]
        umlal   v5.2d, v12.2s, v11.s[2]
        umlal2  v5.2d, v12.4s, v11.s[3]
        umlal   v5.2d, v21.2s, v11.s[0]
        umlal2  v5.2d, v21.4s, v11.s[1]
        ldp     q12, q21, [x4, #0x1c0]
        umlal   v5.2d, v12.2s, v18.s[2]
        umlal2  v5.2d, v12.4s, v18.s[3]
        umlal   v5.2d, v21.2s, v18.s[0]
        umlal2  v5.2d, v21.4s, v18.s[1]
        ldp     q12, q21, [x4, #0x1e0]
        umlal   v5.2d, v12.2s, v17.s[2]
        umlal2  v5.2d, v12.4s, v17.s[3]
        ldr     q12, [x0, #0x30]
        umlal   v5.2d, v21.2s, v17.s[0]
        umlal2  v5.2d, v21.4s, v17.s[1]
        ext     v21.16b, v12.16b, v1.16b, #8
        str     q5, [x0, #0x20]
        and     v5.16b, v12.16b, v0.16b
        usra    v5.2d, v13.2d, #0x1d
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v5.2d, v12.2d, #0x1d
        ldp     q12, q13, [x4, #0x150]
        umlal   v5.2d, v12.2s, v19.s[2]
        umlal2  v5.2d, v12.4s, v19.s[3]
        umlal   v5.2d, v13.2s, v19.s[0]
        umlal2  v5.2d, v13.4s, v19.s[1]
        ldp     q12, q13, [x4, #0x170]
        umlal   v5.2d, v12.2s, v14.s[2]
        umlal2  v5.2d, v12.4s, v14.s[3]
        umlal   v5.2d, v13.2s, v14.s[0]
        umlal2  v5.2d, v13.4s, v14.s[1]
        ldp     q12, q13, [x4, #0x190]
        umlal   v5.2d, v12.2s, v25.s[2]
        umlal2  v5.2d, v12.4s, v25.s[3]
        umlal   v5.2d, v13.2s, v25.s[0]
        umlal2  v5.2d, v13.4s, v25.s[1]
        ldp     q12, q13, [x4, #0x1b0]
        umlal   v5.2d, v12.2s, v11.s[2]
        umlal2  v5.2d, v12.4s, v11.s[3]
        umlal   v5.2d, v13.2s, v11.s[0]
        umlal2  v5.2d, v13.4s, v11.s[1]
        ldp     q12, q13, [x4, #0x1d0]
        umlal   v5.2d, v12.2s, v18.s[2]
        umlal2  v5.2d, v12.4s, v18.s[3]
        umlal   v5.2d, v13.2s, v18.s[0]
        umlal2  v5.2d, v13.4s, v18.s[1]
        ldp     q12, q13, [x4, #0x1f0]
        umlal   v5.2d, v12.2s, v17.s[2]
        umlal2  v5.2d, v12.4s, v17.s[3]
        ldr     q12, [x0, #0x40]
        umlal   v5.2d, v13.2s, v17.s[0]
        umlal2  v5.2d, v13.4s, v17.s[1]
        and     v13.16b, v12.16b, v0.16b
        usra    v13.2d, v21.2d, #0x1d
        ext     v21.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v13.2d, v12.2d, #0x1d
        str     q5, [x0, #0x30]
        ldp     q12, q5, [x4, #0x160]
        umlal   v13.2d, v12.2s, v19.s[2]
        umlal2  v13.2d, v12.4s, v19.s[3]
        umlal   v13.2d, v5.2s, v19.s[0]
        umlal2  v13.2d, v5.4s, v19.s[1]
        ldp     q12, q5, [x4, #0x180]
        umlal   v13.2d, v12.2s, v14.s[2]
        umlal2  v13.2d, v12.4s, v14.s[3]
        umlal   v13.2d, v5.2s, v14.s[0]
        umlal2  v13.2d, v5.4s, v14.s[1]
        ldp     q12, q5, [x4, #0x1a0]
        umlal   v13.2d, v12.2s, v25.s[2]
        umlal2  v13.2d, v12.4s, v25.s[3]
        umlal   v13.2d, v5.2s, v25.s[0]
        umlal2  v13.2d, v5.4s, v25.s[1]
        ldp     q12, q5, [x4, #0x1c0]
        umlal   v13.2d, v12.2s, v11.s[2]
        umlal2  v13.2d, v12.4s, v11.s[3]
        umlal   v13.2d, v5.2s, v11.s[0]
        umlal2  v13.2d, v5.4s, v11.s[1]
        ldp     q12, q5, [x4, #0x1e0]
        umlal   v13.2d, v12.2s, v18.s[2]
        umlal2  v13.2d, v12.4s, v18.s[3]
        umlal   v13.2d, v5.2s, v18.s[0]
        umlal2  v13.2d, v5.4s, v18.s[1]
        ldp     q12, q5, [x4, #0x200]
        umlal   v13.2d, v12.2s, v17.s[2]
        umlal2  v13.2d, v12.4s, v17.s[3]
        ldr     q12, [x0, #0x50]
        umlal   v13.2d, v5.2s, v17.s[0]
        umlal2  v13.2d, v5.4s, v17.s[1]
        and     v5.16b, v12.16b, v0.16b
        usra    v5.2d, v21.2d, #0x1d
        ext     v21.16b, v1.16b, v12.16b, #8
        ext     v12.16b, v12.16b, v1.16b, #8
        usra    v5.2d, v21.2d, #0x1d
        str     q13, [x0, #0x40]
        ldp     q13, q21, [x4, #0x170]
        umlal   v5.2d, v13.2s, v19.s[2]
        umlal2  v5.2d, v13.4s, v19.s[3]
        umlal   v5.2d, v21.2s, v19.s[0]
        umlal2  v5.2d, v21.4s, v19.s[1]
        ldp     q13, q21, [x4, #0x190]
        umlal   v5.2d, v13.2s, v14.s[2]
        umlal2  v5.2d, v13.4s, v14.s[3]
        umlal   v5.2d, v21.2s, v14.s[0]
        umlal2  v5.2d, v21.4s, v14.s[1]
        ldp     q13, q21, [x4, #0x1b0]
        umlal   v5.2d, v13.2s, v25.s[2]
        umlal2  v5.2d, v13.4s, v25.s[3]
        umlal   v5.2d, v21.2s, v25.s[0]
        umlal2  v5.2d, v21.4s, v25.s[1]
        ldp     q13, q21, [x4, #0x1d0]
        umlal   v5.2d, v13.2s, v11.s[2]
        umlal2  v5.2d, v13.4s, v11.s[3]
        umlal   v5.2d, v21.2s, v11.s[0]
        umlal2  v5.2d, v21.4s, v11.s[1]
        ldp     q13, q21, [x4, #0x1f0]
        umlal   v5.2d, v13.2s, v18.s[2]
        umlal2  v5.2d, v13.4s, v18.s[3]
        umlal   v5.2d, v21.2s, v18.s[0]
        umlal2  v5.2d, v21.4s, v18.s[1]
        ldp     q13, q21, [x4, #0x210]
        umlal   v5.2d, v13.2s, v17.s[2]
        umlal2  v5.2d, v13.4s, v17.s[3]
        umlal   v5.2d, v21.2s, v17.s[0]
        umlal2  v5.2d, v21.4s, v17.s[1]
        ldp     q13, q21, [x4, #0x180]
        str     q5, [x0, #0x50]
        umull   v5.2d, v13.2s, v19.s[2]
        umlal2  v5.2d, v13.4s, v19.s[3]
        umlal   v5.2d, v21.2s, v19.s[0]
        umlal2  v5.2d, v21.4s, v19.s[1]
        ldp     q13, q21, [x4, #0x1a0]
        umlal   v5.2d, v13.2s, v14.s[2]
        umlal2  v5.2d, v13.4s, v14.s[3]
        umlal   v5.2d, v21.2s, v14.s[0]
        umlal2  v5.2d, v21.4s, v14.s[1]
        ldp     q13, q21, [x4, #0x1c0]
        umlal   v5.2d, v13.2s, v25.s[2]
        umlal2  v5.2d, v13.4s, v25.s[3]
        umlal   v5.2d, v21.2s, v25.s[0]
        umlal2  v5.2d, v21.4s, v25.s[1]
        ldp     q13, q21, [x4, #0x1e0]
        umlal   v5.2d, v13.2s, v11.s[2]
        umlal2  v5.2d, v13.4s, v11.s[3]
        umlal   v5.2d, v21.2s, v11.s[0]
        umlal2  v5.2d, v21.4s, v11.s[1]
        ldp     q13, q21, [x4, #0x200]
        umlal   v5.2d, v13.2s, v18.s[2]
        umlal2  v5.2d, v13.4s, v18.s[3]
        umlal   v5.2d, v21.2s, v18.s[0]
        umlal2  v5.2d, v21.4s, v18.s[1]
        ldp     q13, q21, [x4, #0x220]
        umlal   v5.2d, v13.2s, v17.s[2]
        umlal2  v5.2d, v13.4s, v17.s[3]
        umlal   v5.2d, v21.2s, v17.s[0]
        umlal2  v5.2d, v21.4s, v17.s[1]
        ldp     q13, q21, [x4, #0x190]
        usra    v5.2d, v12.2d, #0x1d
        str     q5, [x0, #0x60]
        umull   v12.2d, v13.2s, v19.s[2]
        umlal2  v12.2d, v13.4s, v19.s[3]
        ldp     q13, q5, [x4, #0x1b0]
        umlal   v12.2d, v21.2s, v19.s[0]
        umlal2  v12.2d, v21.4s, v19.s[1]
        ldr     q21, [x4, #0x230]
        umlal   v12.2d, v13.2s, v14.s[2]
        umlal2  v12.2d, v13.4s, v14.s[3]
        umlal   v12.2d, v5.2s, v14.s[0]
        umlal2  v12.2d, v5.4s, v14.s[1]
        ldp     q13, q5, [x4, #0x1d0]
        umlal   v12.2d, v13.2s, v25.s[2]
        umlal2  v12.2d, v13.4s, v25.s[3]
        umlal   v12.2d, v5.2s, v25.s[0]
        umlal2  v12.2d, v5.4s, v25.s[1]
        ldp     q13, q5, [x4, #0x1f0]
        umlal   v12.2d, v13.2s, v11.s[2]
        umlal2  v12.2d, v13.4s, v11.s[3]
        umlal   v12.2d, v5.2s, v11.s[0]
        umlal2  v12.2d, v5.4s, v11.s[1]
        ldp     q13, q5, [x4, #0x210]
        umlal   v12.2d, v13.2s, v18.s[2]
        umlal2  v12.2d, v13.4s, v18.s[3]
        umlal   v12.2d, v5.2s, v18.s[0]
        umlal2  v12.2d, v5.4s, v18.s[1]
        ldp     q13, q5, [x4, #0x1a0]
        umlal   v12.2d, v21.2s, v17.s[2]
        umlal2  v12.2d, v21.4s, v17.s[3]
        ldp     q17, q21, [x4, #0x1c0]
        str     q12, [x0, #0x70]
        umull   v12.2d, v13.2s, v19.s[2]
        umlal2  v12.2d, v13.4s, v19.s[3]
        umlal   v12.2d, v5.2s, v19.s[0]
        umlal2  v12.2d, v5.4s, v19.s[1]
        ldp     q13, q5, [x4, #0x1e0]
        umlal   v12.2d, v17.2s, v14.s[2]
        umlal2  v12.2d, v17.4s, v14.s[3]
        umlal   v12.2d, v21.2s, v14.s[0]
        umlal2  v12.2d, v21.4s, v14.s[1]
        ldp     q17, q21, [x4, #0x1b0]
        umlal   v12.2d, v13.2s, v25.s[2]
        umlal2  v12.2d, v13.4s, v25.s[3]
        umlal   v12.2d, v5.2s, v25.s[0]
        umlal2  v12.2d, v5.4s, v25.s[1]
        ldp     q13, q5, [x4, #0x200]
        umlal   v12.2d, v13.2s, v11.s[2]
        umlal2  v12.2d, v13.4s, v11.s[3]
        umlal   v12.2d, v5.2s, v11.s[0]
        umlal2  v12.2d, v5.4s, v11.s[1]
        ldp     q13, q5, [x4, #0x220]
        umlal   v12.2d, v13.2s, v18.s[2]
        umlal2  v12.2d, v13.4s, v18.s[3]
        umull   v13.2d, v17.2s, v19.s[2]
        umlal   v12.2d, v5.2s, v18.s[0]
        umlal2  v13.2d, v17.4s, v19.s[3]
        umlal   v13.2d, v21.2s, v19.s[0]
        umlal2  v13.2d, v21.4s, v19.s[1]
        ldp     q17, q21, [x4, #0x1d0]
        umlal2  v12.2d, v5.4s, v18.s[1]
        str     q12, [x0, #0x80]
        ldr     q12, [x4, #0x230]
        umlal   v13.2d, v17.2s, v14.s[2]
        umlal2  v13.2d, v17.4s, v14.s[3]
        ldp     q5, q17, [x4, #0x1f0]
        umlal   v13.2d, v21.2s, v14.s[0]
        umlal2  v13.2d, v21.4s, v14.s[1]
        umlal   v13.2d, v5.2s, v25.s[2]
        umlal2  v13.2d, v5.4s, v25.s[3]
        ldp     q5, q21, [x4, #0x210]
        umlal   v13.2d, v17.2s, v25.s[0]
        umlal2  v13.2d, v17.4s, v25.s[1]
        umlal   v13.2d, v5.2s, v11.s[2]
        umlal2  v13.2d, v5.4s, v11.s[3]
        ldp     q5, q17, [x4, #0x1c0]
        umlal   v13.2d, v21.2s, v11.s[0]
        umlal2  v13.2d, v21.4s, v11.s[1]
        umlal   v13.2d, v12.2s, v18.s[2]
        umlal2  v13.2d, v12.4s, v18.s[3]
        ldp     q12, q18, [x4, #0x1e0]
        umull   v21.2d, v5.2s, v19.s[2]
        str     q13, [x0, #0x90]
        umlal2  v21.2d, v5.4s, v19.s[3]
        ldp     q13, q5, [x4, #0x1d0]
        umlal   v21.2d, v17.2s, v19.s[0]
        umlal2  v21.2d, v17.4s, v19.s[1]
        umlal   v21.2d, v12.2s, v14.s[2]
        umlal2  v21.2d, v12.4s, v14.s[3]
        umlal   v21.2d, v18.2s, v14.s[0]
        ldp     q12, q17, [x4, #0x200]
        umlal2  v21.2d, v18.4s, v14.s[1]
        umull   v18.2d, v13.2s, v19.s[2]
        umlal2  v18.2d, v13.4s, v19.s[3]
        umlal   v21.2d, v12.2s, v25.s[2]
        umlal2  v21.2d, v12.4s, v25.s[3]
        ldp     q12, q13, [x4, #0x220]
        umlal   v21.2d, v17.2s, v25.s[0]
        umlal   v18.2d, v5.2s, v19.s[0]
        umlal2  v18.2d, v5.4s, v19.s[1]
        umlal2  v21.2d, v17.4s, v25.s[1]
        ldp     q5, q17, [x4, #0x1f0]
        umlal   v21.2d, v12.2s, v11.s[2]
        umlal2  v21.2d, v12.4s, v11.s[3]
        ldr     q12, [x4, #0x230]
        umlal   v21.2d, v13.2s, v11.s[0]
        umlal2  v21.2d, v13.4s, v11.s[1]
        umlal   v18.2d, v5.2s, v14.s[2]
        umlal2  v18.2d, v5.4s, v14.s[3]
        ldp     q13, q5, [x4, #0x210]
        umlal   v18.2d, v17.2s, v14.s[0]
        str     q21, [x0, #0xa0]
        umlal2  v18.2d, v17.4s, v14.s[1]
        ldp     q17, q21, [x4, #0x1e0]
        umlal   v18.2d, v13.2s, v25.s[2]
        umlal2  v18.2d, v13.4s, v25.s[3]
        umlal   v18.2d, v5.2s, v25.s[0]
        umull   v13.2d, v17.2s, v19.s[2]
        umlal2  v18.2d, v5.4s, v25.s[1]
        umlal2  v13.2d, v17.4s, v19.s[3]
        ldp     q5, q17, [x4, #0x1f0]
        umlal   v13.2d, v21.2s, v19.s[0]
        umlal2  v13.2d, v21.4s, v19.s[1]
        umlal   v18.2d, v12.2s, v11.s[2]
        umlal2  v18.2d, v12.4s, v11.s[3]
        ldp     q11, q12, [x4, #0x200]
        umull   v21.2d, v5.2s, v19.s[2]
        str     q18, [x0, #0xb0]
        umlal2  v21.2d, v5.4s, v19.s[3]
        ldp     q5, q18, [x4, #0x220]
        umlal   v21.2d, v17.2s, v19.s[0]
        umlal   v13.2d, v11.2s, v14.s[2]
        umlal2  v21.2d, v17.4s, v19.s[1]
        ldr     q17, [x4, #0x230]
        umlal2  v13.2d, v11.4s, v14.s[3]
        umlal   v13.2d, v12.2s, v14.s[0]
        umlal2  v13.2d, v12.4s, v14.s[1]
        ldp     q11, q12, [x4, #0x200]
        umlal   v13.2d, v5.2s, v25.s[2]
        umlal2  v13.2d, v5.4s, v25.s[3]
        umlal   v13.2d, v18.2s, v25.s[0]
        umlal2  v13.2d, v18.4s, v25.s[1]
        ldp     q5, q18, [x4, #0x210]
        str     q13, [x0, #0xc0]
        umull   v13.2d, v11.2s, v19.s[2]
        umlal2  v13.2d, v11.4s, v19.s[3]
        umlal   v21.2d, v5.2s, v14.s[2]
        umlal   v13.2d, v12.2s, v19.s[0]
        umlal2  v21.2d, v5.4s, v14.s[3]
        ldp     q11, q5, [x4, #0x220]
        umlal   v21.2d, v18.2s, v14.s[0]
        umlal2  v13.2d, v12.4s, v19.s[1]
        umlal2  v21.2d, v18.4s, v14.s[1]
        ldp     q12, q18, [x4, #0x210]
        umlal   v21.2d, v17.2s, v25.s[2]
        umlal2  v21.2d, v17.4s, v25.s[3]
        ldr     q17, [x4, #0x230]
        umlal   v13.2d, v11.2s, v14.s[2]
        umlal2  v13.2d, v11.4s, v14.s[3]
        str     q21, [x0, #0xd0]
        ldr     q11, [x4, #0x230]
        umlal   v13.2d, v5.2s, v14.s[0]
        ldp     q21, q25, [x4, #0x220]
        umlal2  v13.2d, v5.4s, v14.s[1]
        umull   v5.2d, v12.2s, v19.s[2]
        str     q13, [x0, #0xe0]
        and     v13.16b, v26.16b, v0.16b
        umlal2  v5.2d, v12.4s, v19.s[3]
        ext     v12.16b, v1.16b, v26.16b, #8
        umlal   v5.2d, v18.2s, v19.s[0]
        usra    v13.2d, v12.2d, #0x1d
        umlal2  v5.2d, v18.4s, v19.s[1]
        ext     v12.16b, v1.16b, v15.16b, #8
        umull   v18.2d, v11.2s, v19.s[2]
        ext     v26.16b, v26.16b, v1.16b, #8
        umlal   v5.2d, v17.2s, v14.s[2]
        umlal2  v5.2d, v17.4s, v14.s[3]
        and     v14.16b, v15.16b, v0.16b
        umull   v17.2d, v21.2s, v19.s[2]
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal2  v18.2d, v11.4s, v19.s[3]
        str     q5, [x0, #0xf0]
        umlal2  v17.2d, v21.4s, v19.s[3]
        and     v11.16b, v29.16b, v0.16b
        umlal   v17.2d, v25.2s, v19.s[0]
        str     q18, [x0, #0x110]
        umlal2  v17.2d, v25.4s, v19.s[1]
        ext     v5.16b, v1.16b, v22.16b, #8
        ext     v18.16b, v1.16b, v29.16b, #8
        usra    v11.2d, v18.2d, #0x1d
        str     q17, [x0, #0x100]
        ext     v17.16b, v1.16b, v27.16b, #8
        and     v18.16b, v27.16b, v0.16b
        ext     v19.16b, v2.16b, v1.16b, #8
        ext     v21.16b, v27.16b, v1.16b, #8
        and     v25.16b, v2.16b, v0.16b
        ext     v2.16b, v1.16b, v2.16b, #8
        ext     v27.16b, v29.16b, v1.16b, #8
        ext     v29.16b, v22.16b, v1.16b, #8
        and     v22.16b, v22.16b, v0.16b
        usra    v22.2d, v5.2d, #0x1d
        usra    v14.2d, v12.2d, #0x1d
        usra    v18.2d, v17.2d, #0x1d
        usra    v22.2d, v19.2d, #0x1d
        ldp     d12, d5, [x1, #0xa8]
        usra    v4.2d, v12.2d, #0x30
        ext     v12.16b, v1.16b, v6.16b, #8
        and     v17.16b, v6.16b, v0.16b
        shl     v5.2d, v5.2d, #0x16
        ldp     d19, d30, [x1, #0xb0]
        usra    v17.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v9.16b, #8
        usra    v4.2d, v5.2d, #6
        ext     v5.16b, v1.16b, v4.16b, #8
        usra    v17.2d, v19.2d, #0x2a
        and     v19.16b, v9.16b, v0.16b
        usra    v4.2d, v5.2d, #0x1d
        ext     v5.16b, v4.16b, v1.16b, #8
        shl     v30.2d, v30.2d, #0x1c
        and     v4.16b, v4.16b, v0.16b
        usra    v17.2d, v30.2d, #6
        ext     v6.16b, v6.16b, v1.16b, #8
        usra    v17.2d, v5.2d, #0x1d
        ldp     q5, q30, [x4]
        usra    v19.2d, v12.2d, #0x1d
        umlal   v17.2d, v5.2s, v4.s[0]
        usra    v19.2d, v6.2d, #0x1d
        ldp     d12, d6, [x1, #0xb8]
        umlal2  v17.2d, v5.4s, v4.s[2]
        usra    v19.2d, v12.2d, #0x24
        ext     v12.16b, v1.16b, v17.16b, #8
        shl     v5.2d, v6.2d, #0x22
        usra    v17.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v20.16b, #8
        and     v6.16b, v20.16b, v0.16b
        usra    v19.2d, v5.2d, #6
        usra    v6.2d, v12.2d, #0x1d
        ldp     q12, q5, [x4, #0x20]
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v6.2d, v9.2d, #0x1d
        ext     v9.16b, v17.16b, v1.16b, #8
        usra    v19.2d, v9.2d, #0x1d
        and     v9.16b, v17.16b, v0.16b
        ext     v17.16b, v1.16b, v24.16b, #8
        umlal   v6.2d, v12.2s, v4.s[0]
        ext     v20.16b, v20.16b, v1.16b, #8
        umlal2  v6.2d, v12.4s, v4.s[2]
        and     v12.16b, v24.16b, v0.16b
        usra    v12.2d, v17.2d, #0x1d
        ext     v17.16b, v1.16b, v10.16b, #8
        usra    v12.2d, v20.2d, #0x1d
        and     v20.16b, v10.16b, v0.16b
        usra    v20.2d, v17.2d, #0x1d
        ext     v17.16b, v24.16b, v1.16b, #8
        usra    v20.2d, v17.2d, #0x1d
        ldp     q17, q24, [x4, #0x40]
        ext     v10.16b, v10.16b, v1.16b, #8
        ext     v31.16b, v1.16b, v3.16b, #8
        usra    v25.2d, v2.2d, #0x1d
        and     v2.16b, v3.16b, v0.16b
        usra    v2.2d, v31.2d, #0x1d
        ext     v31.16b, v1.16b, v16.16b, #8
        ext     v3.16b, v3.16b, v1.16b, #8
        usra    v14.2d, v27.2d, #0x1d
        umlal   v12.2d, v5.2s, v4.s[0]
        and     v27.16b, v16.16b, v0.16b
        umlal2  v12.2d, v5.4s, v4.s[2]
        and     v5.16b, v23.16b, v0.16b
        usra    v27.2d, v31.2d, #0x1d
        and     v31.16b, v8.16b, v0.16b
        usra    v27.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v23.16b, #8
        usra    v5.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v7.16b, #8
        usra    v5.2d, v10.2d, #0x1d
        and     v10.16b, v7.16b, v0.16b
        usra    v10.2d, v3.2d, #0x1d
        ext     v3.16b, v23.16b, v1.16b, #8
        usra    v10.2d, v3.2d, #0x1d
        ldp     q3, q23, [x4, #0x60]
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v2.2d, v7.2d, #0x1d
        ext     v7.16b, v1.16b, v8.16b, #8
        usra    v31.2d, v7.2d, #0x1d
        ext     v7.16b, v16.16b, v1.16b, #8
        usra    v31.2d, v7.2d, #0x1d
        and     v7.16b, v28.16b, v0.16b
        ext     v16.16b, v1.16b, v28.16b, #8
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v7.2d, v16.2d, #0x1d
        usra    v7.2d, v8.2d, #0x1d
        ext     v8.16b, v28.16b, v1.16b, #8
        usra    v18.2d, v8.2d, #0x1d
        usra    v11.2d, v29.2d, #0x1d
        ldp     q8, q16, [x4, #0x80]
        usra    v13.2d, v15.2d, #0x1d
        umlal   v19.2d, v30.2s, v4.s[0]
        umlal2  v19.2d, v30.4s, v4.s[2]
        ldp     q15, q28, [x4, #0xa0]
        umlal   v20.2d, v17.2s, v4.s[0]
        ldr     q29, [x0]
        umlal2  v20.2d, v17.4s, v4.s[2]
        ldp     q17, q30, [x4, #0xc0]
        umlal   v5.2d, v24.2s, v4.s[0]
        usra    v25.2d, v21.2d, #0x1d
        umlal2  v5.2d, v24.4s, v4.s[2]
        ext     v21.16b, v29.16b, v1.16b, #8
        umlal   v10.2d, v3.2s, v4.s[0]
        umlal2  v10.2d, v3.4s, v4.s[2]
        ldp     q3, q24, [x4, #0xe0]
        umlal   v2.2d, v23.2s, v4.s[0]
        umlal2  v2.2d, v23.4s, v4.s[2]
        umlal   v27.2d, v8.2s, v4.s[0]
        umlal2  v27.2d, v8.4s, v4.s[2]
        ldp     q8, q23, [x4, #0x100]
        umlal   v31.2d, v16.2s, v4.s[0]
        umlal2  v31.2d, v16.4s, v4.s[2]
        and     v16.16b, v29.16b, v0.16b
        umlal   v7.2d, v15.2s, v4.s[0]
        usra    v16.2d, v26.2d, #0x1d
        umlal2  v7.2d, v15.4s, v4.s[2]
        ldp     d15, d26, [x1, #0xc0]
        umlal   v18.2d, v28.2s, v4.s[0]
        ext     v29.16b, v1.16b, v29.16b, #8
        umlal2  v18.2d, v28.4s, v4.s[2]
        uzp1    v28.4s, v4.4s, v9.4s
        umlal   v22.2d, v30.2s, v4.s[0]
        usra    v16.2d, v29.2d, #0x1d
        umlal   v14.2d, v24.2s, v4.s[0]
        umlal   v25.2d, v17.2s, v4.s[0]
        umlal   v13.2d, v8.2s, v4.s[0]
        umlal2  v25.2d, v17.4s, v4.s[2]
        umlal2  v13.2d, v8.4s, v4.s[2]
        umlal   v11.2d, v3.2s, v4.s[0]
        umlal2  v11.2d, v3.4s, v4.s[2]
        usra    v6.2d, v15.2d, #0x1e
        umlal2  v22.2d, v30.4s, v4.s[2]
        ldp     q8, q15, [x4]
        shl     v3.2d, v26.2d, #0x28
        usra    v6.2d, v3.2d, #6
        umlal2  v14.2d, v24.4s, v4.s[2]
        ldp     q3, q17, [x4, #0x20]
        umlal   v16.2d, v23.2s, v4.s[0]
        umlal2  v16.2d, v23.4s, v4.s[2]
        ldp     q4, q23, [x4, #0x40]
        ldp     q24, q26, [x4, #0x60]
        umlal   v19.2d, v8.2s, v9.s[0]
        umlal2  v19.2d, v8.4s, v9.s[2]
        umlal   v12.2d, v3.2s, v9.s[0]
        ext     v8.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v8.2d, #0x1d
        umlal2  v12.2d, v3.4s, v9.s[2]
        ext     v8.16b, v19.16b, v1.16b, #8
        usra    v6.2d, v8.2d, #0x1d
        and     v8.16b, v19.16b, v0.16b
        ldp     q3, q19, [x4, #0x80]
        umlal   v6.2d, v15.2s, v9.s[0]
        umlal2  v6.2d, v15.4s, v9.s[2]
        umlal   v20.2d, v17.2s, v9.s[0]
        umlal2  v20.2d, v17.4s, v9.s[2]
        ldp     q15, q17, [x4, #0xa0]
        umlal   v5.2d, v4.2s, v9.s[0]
        umlal2  v5.2d, v4.4s, v9.s[2]
        umlal   v10.2d, v23.2s, v9.s[0]
        umlal2  v10.2d, v23.4s, v9.s[2]
        ldp     q4, q23, [x4, #0xc0]
        umlal   v2.2d, v24.2s, v9.s[0]
        umlal2  v2.2d, v24.4s, v9.s[2]
        umlal   v27.2d, v26.2s, v9.s[0]
        umlal2  v27.2d, v26.4s, v9.s[2]
        ldp     q24, q26, [x4, #0x100]
        umlal   v31.2d, v3.2s, v9.s[0]
        umlal2  v31.2d, v3.4s, v9.s[2]
        umlal   v7.2d, v19.2s, v9.s[0]
        ldr     q3, [x0, #0x10]
        umlal2  v7.2d, v19.4s, v9.s[2]
        umlal   v18.2d, v15.2s, v9.s[0]
        umlal2  v18.2d, v15.4s, v9.s[2]
        ldp     q15, q19, [x4, #0xe0]
        umlal   v22.2d, v4.2s, v9.s[0]
        umlal   v11.2d, v23.2s, v9.s[0]
        umlal2  v22.2d, v4.4s, v9.s[2]
        and     v4.16b, v3.16b, v0.16b
        usra    v4.2d, v21.2d, #0x1d
        ext     v21.16b, v3.16b, v1.16b, #8
        ext     v3.16b, v1.16b, v3.16b, #8
        umlal   v25.2d, v17.2s, v9.s[0]
        usra    v4.2d, v3.2d, #0x1d
        umlal2  v25.2d, v17.4s, v9.s[2]
        ldp     q3, q17, [x4, #0x120]
        umlal2  v11.2d, v23.4s, v9.s[2]
        ldp     d17, d23, [x1, #0xc8]
        umlal   v14.2d, v15.2s, v9.s[0]
        umlal2  v14.2d, v15.4s, v9.s[2]
        umlal   v16.2d, v24.2s, v9.s[0]
        shl     v15.2d, v23.2d, #0x2e
        umlal2  v16.2d, v24.4s, v9.s[2]
        usra    v12.2d, v17.2d, #0x18
        umlal   v4.2d, v26.2s, v9.s[0]
        umlal2  v4.2d, v26.4s, v9.s[2]
        usra    v12.2d, v15.2d, #6
        umlal   v4.2d, v3.2s, v28.s[0]
        umlal2  v4.2d, v3.4s, v28.s[1]
        umlal   v13.2d, v19.2s, v9.s[0]
        ldp     q15, q3, [x4]
        umlal2  v13.2d, v19.4s, v9.s[2]
        ldp     q9, q17, [x4, #0x20]
        ldp     q19, q23, [x4, #0x40]
        ldp     q24, q26, [x4, #0x60]
        umlal   v6.2d, v15.2s, v8.s[0]
        umlal2  v6.2d, v15.4s, v8.s[2]
        umlal   v20.2d, v9.2s, v8.s[0]
        ext     v15.16b, v1.16b, v6.16b, #8
        usra    v6.2d, v15.2d, #0x1d
        umlal2  v20.2d, v9.4s, v8.s[2]
        ext     v9.16b, v6.16b, v1.16b, #8
        usra    v12.2d, v9.2d, #0x1d
        and     v9.16b, v6.16b, v0.16b
        ldp     q15, q6, [x4, #0x80]
        umlal   v12.2d, v3.2s, v8.s[0]
        umlal2  v12.2d, v3.4s, v8.s[2]
        umlal   v5.2d, v17.2s, v8.s[0]
        umlal2  v5.2d, v17.4s, v8.s[2]
        ldp     q3, q17, [x4, #0xa0]
        umlal   v10.2d, v19.2s, v8.s[0]
        umlal2  v10.2d, v19.4s, v8.s[2]
        umlal   v2.2d, v23.2s, v8.s[0]
        umlal2  v2.2d, v23.4s, v8.s[2]
        ldp     q19, q23, [x4, #0xc0]
        umlal   v27.2d, v24.2s, v8.s[0]
        umlal2  v27.2d, v24.4s, v8.s[2]
        umlal   v31.2d, v26.2s, v8.s[0]
        umlal2  v31.2d, v26.4s, v8.s[2]
        ldp     q24, q26, [x4, #0x100]
        umlal   v7.2d, v15.2s, v8.s[0]
        umlal2  v7.2d, v15.4s, v8.s[2]
        umlal   v18.2d, v6.2s, v8.s[0]
        ldr     q15, [x0, #0x20]
        umlal2  v18.2d, v6.4s, v8.s[2]
        umlal   v11.2d, v19.2s, v8.s[0]
        umlal   v14.2d, v23.2s, v8.s[0]
        and     v6.16b, v15.16b, v0.16b
        usra    v6.2d, v21.2d, #0x1d
        umlal   v25.2d, v3.2s, v8.s[0]
        ext     v21.16b, v15.16b, v1.16b, #8
        umlal2  v11.2d, v19.4s, v8.s[2]
        umlal2  v25.2d, v3.4s, v8.s[2]
        ext     v15.16b, v1.16b, v15.16b, #8
        ldp     q3, q19, [x4, #0xe0]
        umlal   v22.2d, v17.2s, v8.s[0]
        usra    v6.2d, v15.2d, #0x1d
        umlal2  v22.2d, v17.4s, v8.s[2]
        ldp     q15, q17, [x4, #0x120]
        umlal2  v14.2d, v23.4s, v8.s[2]
        umlal   v6.2d, v26.2s, v8.s[0]
        umlal2  v6.2d, v26.4s, v8.s[2]
        umlal   v4.2d, v24.2s, v8.s[0]
        umlal   v16.2d, v19.2s, v8.s[0]
        umlal   v13.2d, v3.2s, v8.s[0]
        uzp1    v23.4s, v8.4s, v9.4s
        umlal   v6.2d, v15.2s, v28.s[2]
        umlal2  v16.2d, v19.4s, v8.s[2]
        umlal2  v13.2d, v3.4s, v8.s[2]
        ldp     q3, q19, [x4]
        umlal2  v4.2d, v24.4s, v8.s[2]
        ldp     d8, d24, [x1, #0xd0]
        umlal2  v6.2d, v15.4s, v28.s[3]
        ldp     q15, q26, [x4, #0x20]
        umlal   v6.2d, v17.2s, v28.s[0]
        umlal2  v6.2d, v17.4s, v28.s[1]
        usra    v20.2d, v8.2d, #0x12
        ldp     q8, q17, [x4, #0x40]
        umlal   v12.2d, v3.2s, v9.s[0]
        shl     v24.2d, v24.2d, #0x34
        umlal2  v12.2d, v3.4s, v9.s[2]
        usra    v20.2d, v24.2d, #6
        umlal   v5.2d, v15.2s, v9.s[0]
        ext     v3.16b, v1.16b, v12.16b, #8
        usra    v12.2d, v3.2d, #0x1d
        umlal2  v5.2d, v15.4s, v9.s[2]
        ldp     q15, q3, [x4, #0x60]
        ext     v24.16b, v12.16b, v1.16b, #8
        usra    v20.2d, v24.2d, #0x1d
        and     v12.16b, v12.16b, v0.16b
        umlal   v20.2d, v19.2s, v9.s[0]
        umlal2  v20.2d, v19.4s, v9.s[2]
        ldp     q19, q24, [x4, #0x80]
        umlal   v10.2d, v26.2s, v9.s[0]
        umlal2  v10.2d, v26.4s, v9.s[2]
        umlal   v2.2d, v8.2s, v9.s[0]
        umlal2  v2.2d, v8.4s, v9.s[2]
        ldp     q8, q26, [x4, #0xa0]
        umlal   v27.2d, v17.2s, v9.s[0]
        umlal2  v27.2d, v17.4s, v9.s[2]
        umlal   v31.2d, v15.2s, v9.s[0]
        umlal2  v31.2d, v15.4s, v9.s[2]
        umlal   v7.2d, v3.2s, v9.s[0]
        ldp     q15, q17, [x4, #0xc0]
        umlal2  v7.2d, v3.4s, v9.s[2]
        umlal   v18.2d, v19.2s, v9.s[0]
        umlal2  v18.2d, v19.4s, v9.s[2]
        ldp     q3, q19, [x4, #0x100]
        umlal   v22.2d, v8.2s, v9.s[0]
        umlal   v25.2d, v24.2s, v9.s[0]
        umlal2  v25.2d, v24.4s, v9.s[2]
        ldr     q24, [x0, #0x30]
        umlal   v13.2d, v17.2s, v9.s[0]
        umlal2  v22.2d, v8.4s, v9.s[2]
        umlal   v11.2d, v26.2s, v9.s[0]
        and     v8.16b, v24.16b, v0.16b
        usra    v8.2d, v21.2d, #0x1d
        ext     v21.16b, v1.16b, v24.16b, #8
        ext     v24.16b, v24.16b, v1.16b, #8
        umlal2  v11.2d, v26.4s, v9.s[2]
        usra    v8.2d, v21.2d, #0x1d
        ldp     q21, q26, [x4, #0xe0]
        umlal   v14.2d, v15.2s, v9.s[0]
        umlal   v8.2d, v19.2s, v9.s[0]
        umlal2  v14.2d, v15.4s, v9.s[2]
        umlal2  v8.2d, v19.4s, v9.s[2]
        ldp     q15, q19, [x4, #0x120]
        umlal2  v13.2d, v17.4s, v9.s[2]
        umlal   v6.2d, v3.2s, v9.s[0]
        umlal   v4.2d, v26.2s, v9.s[0]
        umlal2  v4.2d, v26.4s, v9.s[2]
        umlal   v16.2d, v21.2s, v9.s[0]
        ldp     q17, q26, [x4, #0x140]
        umlal   v8.2d, v15.2s, v23.s[0]
        umlal2  v8.2d, v15.4s, v23.s[1]
        umlal   v8.2d, v19.2s, v28.s[2]
        umlal2  v16.2d, v21.4s, v9.s[2]
        ldp     d15, d21, [x1, #0xd8]
        umlal2  v8.2d, v19.4s, v28.s[3]
        umlal   v8.2d, v17.2s, v28.s[0]
        umlal2  v8.2d, v17.4s, v28.s[1]
        usra    v5.2d, v15.2d, #0xc
        umlal2  v6.2d, v3.4s, v9.s[2]
        ldp     q9, q15, [x4]
        shl     v3.2d, v21.2d, #0x3a
        usra    v5.2d, v3.2d, #6
        ldp     q3, q17, [x4, #0x20]
        ldp     q19, q21, [x4, #0x40]
        umlal   v20.2d, v9.2s, v12.s[0]
        umlal2  v20.2d, v9.4s, v12.s[2]
        umlal   v10.2d, v3.2s, v12.s[0]
        ext     v9.16b, v1.16b, v20.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        umlal2  v10.2d, v3.4s, v12.s[2]
        ldp     q9, q3, [x4, #0x60]
        ext     v26.16b, v20.16b, v1.16b, #8
        usra    v5.2d, v26.2d, #0x1d
        and     v20.16b, v20.16b, v0.16b
        umlal   v5.2d, v15.2s, v12.s[0]
        umlal2  v5.2d, v15.4s, v12.s[2]
        ldp     q15, q26, [x4, #0x80]
        umlal   v2.2d, v17.2s, v12.s[0]
        umlal2  v2.2d, v17.4s, v12.s[2]
        umlal   v27.2d, v19.2s, v12.s[0]
        umlal2  v27.2d, v19.4s, v12.s[2]
        ldp     q17, q19, [x4, #0xc0]
        umlal   v31.2d, v21.2s, v12.s[0]
        umlal2  v31.2d, v21.4s, v12.s[2]
        umlal   v7.2d, v9.2s, v12.s[0]
        umlal2  v7.2d, v9.4s, v12.s[2]
        ldp     q9, q21, [x4, #0xe0]
        umlal   v18.2d, v3.2s, v12.s[0]
        umlal2  v18.2d, v3.4s, v12.s[2]
        umlal   v25.2d, v15.2s, v12.s[0]
        umlal   v22.2d, v26.2s, v12.s[0]
        umlal2  v25.2d, v15.4s, v12.s[2]
        ldr     q15, [x0, #0x40]
        umlal2  v22.2d, v26.4s, v12.s[2]
        ldp     q3, q26, [x4, #0xa0]
        umlal   v16.2d, v19.2s, v12.s[0]
        umlal   v4.2d, v9.2s, v12.s[0]
        umlal   v13.2d, v17.2s, v12.s[0]
        umlal2  v13.2d, v17.4s, v12.s[2]
        and     v17.16b, v15.16b, v0.16b
        usra    v17.2d, v24.2d, #0x1d
        umlal2  v4.2d, v9.4s, v12.s[2]
        ldp     q9, q24, [x4, #0x100]
        umlal   v11.2d, v3.2s, v12.s[0]
        umlal2  v11.2d, v3.4s, v12.s[2]
        ext     v3.16b, v1.16b, v15.16b, #8
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal   v14.2d, v26.2s, v12.s[0]
        usra    v17.2d, v3.2d, #0x1d
        umlal2  v14.2d, v26.4s, v12.s[2]
        ldp     q3, q26, [x4, #0x120]
        umlal   v6.2d, v21.2s, v12.s[0]
        umlal   v17.2d, v24.2s, v12.s[0]
        umlal2  v17.2d, v24.4s, v12.s[2]
        umlal2  v6.2d, v21.4s, v12.s[2]
        umlal   v8.2d, v9.2s, v12.s[0]
        umlal   v17.2d, v3.2s, v23.s[2]
        umlal2  v17.2d, v3.4s, v23.s[3]
        umlal2  v16.2d, v19.4s, v12.s[2]
        ldp     q3, q19, [x4, #0x140]
        uzp1    v21.4s, v12.4s, v20.4s
        umlal   v17.2d, v26.2s, v23.s[0]
        umlal2  v8.2d, v9.4s, v12.s[2]
        ldp     q12, q9, [x4]
        ldr     d24, [x1, #0xe0]
        umlal2  v17.2d, v26.4s, v23.s[1]
        umlal   v17.2d, v3.2s, v28.s[2]
        umlal2  v17.2d, v3.4s, v28.s[3]
        ldp     q3, q26, [x4, #0x20]
        usra    v10.2d, v24.2d, #6
        umlal   v17.2d, v19.2s, v28.s[0]
        umlal   v5.2d, v12.2s, v20.s[0]
        umlal2  v5.2d, v12.4s, v20.s[2]
        ldp     q12, q24, [x4, #0x40]
        umlal2  v17.2d, v19.4s, v28.s[1]
        ext     v19.16b, v1.16b, v5.16b, #8
        usra    v5.2d, v19.2d, #0x1d
        umlal   v2.2d, v3.2s, v20.s[0]
        ext     v19.16b, v5.16b, v1.16b, #8
        usra    v10.2d, v19.2d, #0x1d
        umlal   v10.2d, v9.2s, v20.s[0]
        and     v5.16b, v5.16b, v0.16b
        umlal2  v10.2d, v9.4s, v20.s[2]
        ldp     q9, q19, [x4, #0x60]
        umlal2  v2.2d, v3.4s, v20.s[2]
        umlal   v27.2d, v26.2s, v20.s[0]
        umlal2  v27.2d, v26.4s, v20.s[2]
        ldp     q3, q26, [x4, #0x80]
        umlal   v31.2d, v12.2s, v20.s[0]
        umlal2  v31.2d, v12.4s, v20.s[2]
        umlal   v7.2d, v24.2s, v20.s[0]
        umlal2  v7.2d, v24.4s, v20.s[2]
        ldp     q12, q24, [x4, #0xe0]
        umlal   v18.2d, v9.2s, v20.s[0]
        umlal2  v18.2d, v9.4s, v20.s[2]
        umlal   v25.2d, v19.2s, v20.s[0]
        umlal   v22.2d, v3.2s, v20.s[0]
        umlal2  v22.2d, v3.4s, v20.s[2]
        ldp     q9, q3, [x4, #0xa0]
        umlal   v6.2d, v12.2s, v20.s[0]
        umlal2  v25.2d, v19.4s, v20.s[2]
        umlal   v8.2d, v24.2s, v20.s[0]
        umlal2  v8.2d, v24.4s, v20.s[2]
        ldp     q19, q24, [x4, #0x100]
        umlal   v11.2d, v26.2s, v20.s[0]
        umlal   v13.2d, v3.2s, v20.s[0]
        umlal   v14.2d, v9.2s, v20.s[0]
        umlal2  v14.2d, v9.4s, v20.s[2]
        ldr     q9, [x0, #0x50]
        umlal2  v13.2d, v3.4s, v20.s[2]
        umlal   v17.2d, v19.2s, v20.s[0]
        umlal2  v11.2d, v26.4s, v20.s[2]
        ldp     q3, q26, [x4, #0xc0]
        umlal2  v6.2d, v12.4s, v20.s[2]
        ext     v12.16b, v9.16b, v1.16b, #8
        umlal2  v17.2d, v19.4s, v20.s[2]
        and     v19.16b, v9.16b, v0.16b
        usra    v19.2d, v15.2d, #0x1d
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v19.2d, v9.2d, #0x1d
        umlal   v4.2d, v26.2s, v20.s[0]
        umlal   v19.2d, v24.2s, v20.s[0]
        umlal2  v19.2d, v24.4s, v20.s[2]
        umlal2  v4.2d, v26.4s, v20.s[2]
        umlal   v16.2d, v3.2s, v20.s[0]
        ldp     q9, q15, [x4, #0x120]
        umlal2  v16.2d, v3.4s, v20.s[2]
        ldp     q3, q20, [x4]
        ldr     d24, [x1, #0xe8]
        ldp     q26, q29, [x4, #0x160]
        shl     v24.2d, v24.2d, #6
        umlal   v19.2d, v9.2s, v21.s[0]
        umlal   v10.2d, v3.2s, v5.s[0]
        usra    v2.2d, v24.2d, #6
        umlal2  v10.2d, v3.4s, v5.s[2]
        ldp     q3, q24, [x4, #0x140]
        umlal2  v19.2d, v9.4s, v21.s[1]
        ext     v9.16b, v1.16b, v10.16b, #8
        usra    v10.2d, v9.2d, #0x1d
        umlal   v19.2d, v15.2s, v23.s[2]
        ext     v9.16b, v10.16b, v1.16b, #8
        usra    v2.2d, v9.2d, #0x1d
        and     v10.16b, v10.16b, v0.16b
        umlal2  v19.2d, v15.4s, v23.s[3]
        umlal   v2.2d, v20.2s, v5.s[0]
        umlal2  v2.2d, v20.4s, v5.s[2]
        umlal   v19.2d, v3.2s, v23.s[0]
        ldp     q9, q15, [x4, #0x20]
        umlal2  v19.2d, v3.4s, v23.s[1]
        umlal   v19.2d, v24.2s, v28.s[2]
        umlal2  v19.2d, v24.4s, v28.s[3]
        umlal   v19.2d, v26.2s, v28.s[0]
        ldp     q3, q20, [x4, #0x40]
        umlal2  v19.2d, v26.4s, v28.s[1]
        ldp     q24, q26, [x4, #0x80]
        umlal   v27.2d, v9.2s, v5.s[0]
        umlal2  v27.2d, v9.4s, v5.s[2]
        umlal   v31.2d, v15.2s, v5.s[0]
        umlal2  v31.2d, v15.4s, v5.s[2]
        ldp     q9, q15, [x4, #0x60]
        umlal   v7.2d, v3.2s, v5.s[0]
        umlal2  v7.2d, v3.4s, v5.s[2]
        umlal   v18.2d, v20.2s, v5.s[0]
        umlal2  v18.2d, v20.4s, v5.s[2]
        ldp     q3, q20, [x4, #0xa0]
        umlal   v14.2d, v26.2s, v5.s[0]
        umlal   v22.2d, v15.2s, v5.s[0]
        umlal2  v22.2d, v15.4s, v5.s[2]
        umlal   v25.2d, v9.2s, v5.s[0]
        umlal2  v25.2d, v9.4s, v5.s[2]
        ldp     q9, q15, [x4, #0x100]
        umlal   v11.2d, v24.2s, v5.s[0]
        umlal2  v11.2d, v24.4s, v5.s[2]
        ldr     q24, [x0, #0x60]
        umlal2  v14.2d, v26.4s, v5.s[2]
        umlal   v13.2d, v3.2s, v5.s[0]
        umlal2  v13.2d, v3.4s, v5.s[2]
        ldp     q3, q26, [x4, #0xc0]
        umlal   v19.2d, v9.2s, v5.s[0]
        umlal   v16.2d, v20.2s, v5.s[0]
        umlal2  v19.2d, v9.4s, v5.s[2]
        and     v9.16b, v24.16b, v0.16b
        usra    v9.2d, v12.2d, #0x1d
        ext     v12.16b, v24.16b, v1.16b, #8
        ext     v24.16b, v1.16b, v24.16b, #8
        usra    v9.2d, v24.2d, #0x1d
        umlal   v6.2d, v26.2s, v5.s[0]
        umlal2  v6.2d, v26.4s, v5.s[2]
        umlal   v4.2d, v3.2s, v5.s[0]
        ldp     q24, q26, [x4, #0xe0]
        umlal2  v4.2d, v3.4s, v5.s[2]
        umlal2  v16.2d, v20.4s, v5.s[2]
        ldp     q3, q20, [x4, #0x120]
        umlal   v9.2d, v15.2s, v5.s[0]
        umlal2  v9.2d, v15.4s, v5.s[2]
        umlal   v17.2d, v26.2s, v5.s[0]
        umlal   v8.2d, v24.2s, v5.s[0]
        umlal2  v17.2d, v26.4s, v5.s[2]
        ldp     q15, q26, [x4, #0x140]
        umlal   v9.2d, v3.2s, v21.s[2]
        umlal2  v9.2d, v3.4s, v21.s[3]
        umlal   v9.2d, v20.2s, v21.s[0]
        umlal2  v9.2d, v20.4s, v21.s[1]
        umlal2  v8.2d, v24.4s, v5.s[2]
        ldp     q3, q20, [x4]
        uzp1    v5.4s, v5.4s, v10.4s
        umlal   v9.2d, v15.2s, v23.s[2]
        umlal2  v9.2d, v15.4s, v23.s[3]
        ldp     q15, q24, [x4, #0x160]
        umlal   v9.2d, v26.2s, v23.s[0]
        umlal2  v9.2d, v26.4s, v23.s[1]
        umlal   v2.2d, v3.2s, v10.s[0]
        umlal2  v2.2d, v3.4s, v10.s[2]
        ldp     d3, d26, [x1, #0xe8]
        umlal   v9.2d, v15.2s, v28.s[2]
        umlal2  v9.2d, v15.4s, v28.s[3]
        ext     v15.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v15.2d, #0x1d
        umlal   v9.2d, v24.2s, v28.s[0]
        shl     v15.2d, v26.2d, #0xc
        umlal2  v9.2d, v24.4s, v28.s[1]
        usra    v27.2d, v3.2d, #0x3a
        ext     v3.16b, v2.16b, v1.16b, #8
        ldp     q24, q26, [x4, #0x20]
        and     v2.16b, v2.16b, v0.16b
        usra    v27.2d, v15.2d, #6
        usra    v27.2d, v3.2d, #0x1d
        ldp     q15, q3, [x4, #0x40]
        umlal   v27.2d, v20.2s, v10.s[0]
        umlal2  v27.2d, v20.4s, v10.s[2]
        umlal   v31.2d, v24.2s, v10.s[0]
        umlal2  v31.2d, v24.4s, v10.s[2]
        ldp     q20, q24, [x4, #0x60]
        umlal   v7.2d, v26.2s, v10.s[0]
        umlal2  v7.2d, v26.4s, v10.s[2]
        umlal   v18.2d, v15.2s, v10.s[0]
        ldp     q26, q29, [x4, #0x80]
        umlal   v25.2d, v3.2s, v10.s[0]
        umlal   v22.2d, v20.2s, v10.s[0]
        umlal2  v25.2d, v3.4s, v10.s[2]
        umlal   v11.2d, v24.2s, v10.s[0]
        umlal2  v22.2d, v20.4s, v10.s[2]
        ldp     q3, q20, [x4, #0xa0]
        umlal   v14.2d, v26.2s, v10.s[0]
        umlal   v13.2d, v29.2s, v10.s[0]
        umlal2  v11.2d, v24.4s, v10.s[2]
        umlal2  v13.2d, v29.4s, v10.s[2]
        ldp     q24, q29, [x4, #0x100]
        umlal2  v18.2d, v15.4s, v10.s[2]
        umlal2  v14.2d, v26.4s, v10.s[2]
        ldr     q15, [x0, #0x70]
        umlal   v4.2d, v20.2s, v10.s[0]
        umlal   v16.2d, v3.2s, v10.s[0]
        umlal2  v4.2d, v20.4s, v10.s[2]
        umlal2  v16.2d, v3.4s, v10.s[2]
        ldp     q3, q20, [x4, #0xc0]
        umlal   v9.2d, v24.2s, v10.s[0]
        umlal2  v9.2d, v24.4s, v10.s[2]
        and     v24.16b, v15.16b, v0.16b
        usra    v24.2d, v12.2d, #0x1d
        ext     v12.16b, v15.16b, v1.16b, #8
        ext     v15.16b, v1.16b, v15.16b, #8
        usra    v24.2d, v15.2d, #0x1d
        umlal   v6.2d, v3.2s, v10.s[0]
        umlal   v24.2d, v29.2s, v10.s[0]
        umlal2  v24.2d, v29.4s, v10.s[2]
        ldp     q15, q26, [x4, #0x120]
        umlal   v8.2d, v20.2s, v10.s[0]
        umlal2  v6.2d, v3.4s, v10.s[2]
        umlal2  v8.2d, v20.4s, v10.s[2]
        ldp     q3, q20, [x4, #0xe0]
        umlal   v24.2d, v15.2s, v5.s[0]
        umlal2  v24.2d, v15.4s, v5.s[1]
        umlal   v24.2d, v26.2s, v21.s[2]
        umlal2  v24.2d, v26.4s, v21.s[3]
        umlal   v17.2d, v3.2s, v10.s[0]
        ldp     q15, q26, [x4, #0x140]
        umlal2  v17.2d, v3.4s, v10.s[2]
        umlal   v19.2d, v20.2s, v10.s[0]
        umlal2  v19.2d, v20.4s, v10.s[2]
        ldp     q10, q3, [x4]
        ldp     q20, q29, [x4, #0x180]
        umlal   v24.2d, v15.2s, v21.s[0]
        umlal2  v24.2d, v15.4s, v21.s[1]
        umlal   v24.2d, v26.2s, v23.s[2]
        umlal   v27.2d, v10.2s, v2.s[0]
        umlal2  v27.2d, v10.4s, v2.s[2]
        ldp     q10, q15, [x4, #0x160]
        umlal2  v24.2d, v26.4s, v23.s[3]
        ext     v26.16b, v1.16b, v27.16b, #8
        usra    v27.2d, v26.2d, #0x1d
        ext     v26.16b, v27.16b, v1.16b, #8
        and     v27.16b, v27.16b, v0.16b
        umlal   v24.2d, v10.2s, v23.s[0]
        umlal2  v24.2d, v10.4s, v23.s[1]
        umlal   v24.2d, v15.2s, v28.s[2]
        umlal2  v24.2d, v15.4s, v28.s[3]
        ldp     d10, d15, [x1, #0xf0]
        umlal   v24.2d, v20.2s, v28.s[0]
        umlal2  v24.2d, v20.4s, v28.s[1]
        shl     v15.2d, v15.2d, #0x12
        usra    v31.2d, v10.2d, #0x34
        ldp     q10, q20, [x4, #0x20]
        usra    v31.2d, v15.2d, #6
        usra    v31.2d, v26.2d, #0x1d
        ldp     q15, q26, [x4, #0x40]
        umlal   v31.2d, v3.2s, v2.s[0]
        umlal2  v31.2d, v3.4s, v2.s[2]
        umlal   v7.2d, v10.2s, v2.s[0]
        umlal2  v7.2d, v10.4s, v2.s[2]
        ldp     q10, q3, [x4, #0x60]
        umlal   v18.2d, v20.2s, v2.s[0]
        umlal2  v18.2d, v20.4s, v2.s[2]
        umlal   v25.2d, v15.2s, v2.s[0]
        umlal2  v25.2d, v15.4s, v2.s[2]
        ldp     q15, q20, [x4, #0x80]
        umlal   v22.2d, v26.2s, v2.s[0]
        umlal2  v22.2d, v26.4s, v2.s[2]
        umlal   v11.2d, v10.2s, v2.s[0]
        umlal   v14.2d, v3.2s, v2.s[0]
        umlal2  v14.2d, v3.4s, v2.s[2]
        ldp     q3, q26, [x4, #0xa0]
        umlal   v13.2d, v15.2s, v2.s[0]
        umlal2  v13.2d, v15.4s, v2.s[2]
        umlal2  v11.2d, v10.4s, v2.s[2]
        ldp     q10, q15, [x4, #0x100]
        umlal   v16.2d, v20.2s, v2.s[0]
        umlal2  v16.2d, v20.4s, v2.s[2]
        ldr     q20, [x0, #0x80]
        umlal   v6.2d, v26.2s, v2.s[0]
        umlal   v4.2d, v3.2s, v2.s[0]
        umlal2  v4.2d, v3.4s, v2.s[2]
        umlal   v24.2d, v10.2s, v2.s[0]
        umlal2  v6.2d, v26.4s, v2.s[2]
        ldp     q3, q26, [x4, #0xc0]
        umlal2  v24.2d, v10.4s, v2.s[2]
        ext     v10.16b, v20.16b, v1.16b, #8
        umlal   v8.2d, v3.2s, v2.s[0]
        umlal2  v8.2d, v3.4s, v2.s[2]
        umlal   v17.2d, v26.2s, v2.s[0]
        umlal2  v17.2d, v26.4s, v2.s[2]
        ldp     q3, q26, [x4, #0xe0]
        umlal   v19.2d, v3.2s, v2.s[0]
        umlal2  v19.2d, v3.4s, v2.s[2]
        and     v3.16b, v20.16b, v0.16b
        usra    v3.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v20.16b, #8
        umlal   v9.2d, v26.2s, v2.s[0]
        usra    v3.2d, v12.2d, #0x1d
        ldp     q12, q20, [x4, #0x120]
        umlal2  v9.2d, v26.4s, v2.s[2]
        umlal   v3.2d, v15.2s, v2.s[0]
        umlal2  v3.2d, v15.4s, v2.s[2]
        ldp     q15, q26, [x4, #0x140]
        uzp1    v2.4s, v2.4s, v27.4s
        umlal   v3.2d, v12.2s, v5.s[2]
        umlal2  v3.2d, v12.4s, v5.s[3]
        umlal   v3.2d, v20.2s, v5.s[0]
        umlal2  v3.2d, v20.4s, v5.s[1]
        ldp     q12, q20, [x4]
        umlal   v3.2d, v15.2s, v21.s[2]
        umlal2  v3.2d, v15.4s, v21.s[3]
        ldp     q15, q20, [x4, #0x160]
        umlal   v3.2d, v26.2s, v21.s[0]
        umlal2  v3.2d, v26.4s, v21.s[1]
        ldp     q26, q29, [x4, #0x240]
        umlal   v31.2d, v12.2s, v27.s[0]
        umlal2  v31.2d, v12.4s, v27.s[2]
        ldr     q12, [x4, #0x480]
        umlal   v3.2d, v15.2s, v23.s[2]
        umlal2  v3.2d, v15.4s, v23.s[3]
        umlal   v3.2d, v20.2s, v23.s[0]
        umlal2  v3.2d, v20.4s, v23.s[1]
        ldp     q15, q20, [x4, #0x180]
        umlal   v3.2d, v15.2s, v28.s[2]
        umlal2  v3.2d, v15.4s, v28.s[3]
        umlal   v3.2d, v20.2s, v28.s[0]
        umlal2  v3.2d, v20.4s, v28.s[1]
        ldp     d15, d20, [x1, #0xf8]
        shl     v20.2d, v20.2d, #0x18
        usra    v7.2d, v15.2d, #0x2e
        mul     v15.2s, v31.2s, v12.2s
        and     v15.16b, v15.16b, v0.16b
        usra    v7.2d, v20.2d, #6
        umlal   v31.2d, v26.2s, v15.s[0]
        ext     v20.16b, v1.16b, v31.16b, #8
        usra    v31.2d, v20.2d, #0x1d
        ext     v20.16b, v31.16b, v1.16b, #8
        mul     v12.2s, v20.2s, v12.2s
        and     v12.16b, v12.16b, v0.16b
        uzp1    v15.2d, v15.2d, v12.2d
        umlal2  v31.2d, v26.4s, v12.s[0]
        ldp     q12, q20, [x4, #0x10]
        ext     v26.16b, v31.16b, v1.16b, #8
        usra    v7.2d, v26.2d, #0x1d
        ldp     q26, q29, [x4, #0x30]
        umlal   v7.2d, v12.2s, v27.s[0]
        umlal2  v7.2d, v12.4s, v27.s[2]
        umlal   v18.2d, v20.2s, v27.s[0]
        umlal2  v18.2d, v20.4s, v27.s[2]
        ldp     q12, q20, [x4, #0x50]
        umlal   v22.2d, v29.2s, v27.s[0]
        umlal   v25.2d, v26.2s, v27.s[0]
        umlal2  v25.2d, v26.4s, v27.s[2]
        umlal2  v22.2d, v29.4s, v27.s[2]
        ldp     q26, q29, [x4, #0x70]
        umlal   v11.2d, v12.2s, v27.s[0]
        umlal2  v11.2d, v12.4s, v27.s[2]
        umlal   v14.2d, v20.2s, v27.s[0]
        umlal2  v14.2d, v20.4s, v27.s[2]
        ldp     q12, q20, [x4, #0x90]
        umlal   v13.2d, v26.2s, v27.s[0]
        umlal2  v13.2d, v26.4s, v27.s[2]
        umlal   v16.2d, v29.2s, v27.s[0]
        umlal2  v16.2d, v29.4s, v27.s[2]
        ldr     q26, [x0, #0x90]
        umlal   v4.2d, v12.2s, v27.s[0]
        umlal2  v4.2d, v12.4s, v27.s[2]
        ldp     q12, q29, [x4, #0xb0]
        umlal   v6.2d, v20.2s, v27.s[0]
        umlal2  v6.2d, v20.4s, v27.s[2]
        and     v20.16b, v26.16b, v0.16b
        usra    v20.2d, v10.2d, #0x1d
        ext     v10.16b, v26.16b, v1.16b, #8
        ext     v26.16b, v1.16b, v26.16b, #8
        usra    v20.2d, v26.2d, #0x1d
        umlal   v17.2d, v29.2s, v27.s[0]
        umlal2  v17.2d, v29.4s, v27.s[2]
        ldp     q26, q29, [x4, #0xd0]
        umlal   v8.2d, v12.2s, v27.s[0]
        umlal2  v8.2d, v12.4s, v27.s[2]
        umlal   v19.2d, v26.2s, v27.s[0]
        umlal2  v19.2d, v26.4s, v27.s[2]
        ldp     q12, q26, [x4, #0xf0]
        umlal   v9.2d, v29.2s, v27.s[0]
        umlal2  v9.2d, v29.4s, v27.s[2]
        umlal   v24.2d, v12.2s, v27.s[0]
        umlal   v3.2d, v26.2s, v27.s[0]
        umlal2  v3.2d, v26.4s, v27.s[2]
        ldp     q26, q29, [x4, #0x110]
        umlal2  v24.2d, v12.4s, v27.s[2]
        umlal   v20.2d, v26.2s, v27.s[0]
        umlal2  v20.2d, v26.4s, v27.s[2]
        ldp     q12, q26, [x4, #0x130]
        umlal   v20.2d, v29.2s, v2.s[0]
        umlal2  v20.2d, v29.4s, v2.s[1]
        ldp     q27, q29, [x4, #0x250]
        umlal   v20.2d, v12.2s, v5.s[2]
        umlal2  v20.2d, v12.4s, v5.s[3]
        ldp     q12, q29, [x4, #0x150]
        umlal   v7.2d, v27.2s, v15.s[0]
        umlal2  v7.2d, v27.4s, v15.s[2]
        umlal   v20.2d, v26.2s, v5.s[0]
        ldp     q27, q30, [x4, #0x240]
        umlal2  v20.2d, v26.4s, v5.s[1]
        ldr     q26, [x4, #0x480]
        umlal   v20.2d, v12.2s, v21.s[2]
        umlal2  v20.2d, v12.4s, v21.s[3]
        umlal   v20.2d, v29.2s, v21.s[0]
        umlal2  v20.2d, v29.4s, v21.s[1]
        ldp     q12, q29, [x4, #0x170]
        umlal   v20.2d, v12.2s, v23.s[2]
        umlal2  v20.2d, v12.4s, v23.s[3]
        umlal   v20.2d, v29.2s, v23.s[0]
        umlal2  v20.2d, v29.4s, v23.s[1]
        ldp     q12, q29, [x4, #0x190]
        umlal   v20.2d, v12.2s, v28.s[2]
        umlal2  v20.2d, v12.4s, v28.s[3]
        mul     v12.2s, v7.2s, v26.2s
        umlal   v20.2d, v29.2s, v28.s[0]
        and     v12.16b, v12.16b, v0.16b
        umlal   v7.2d, v27.2s, v12.s[0]
        umlal2  v20.2d, v29.4s, v28.s[1]
        ext     v29.16b, v1.16b, v7.16b, #8
        usra    v7.2d, v29.2d, #0x1d
        ext     v29.16b, v7.16b, v1.16b, #8
        mul     v26.2s, v29.2s, v26.2s
        and     v26.16b, v26.16b, v0.16b
        uzp1    v12.2d, v12.2d, v26.2d
        umlal2  v7.2d, v27.4s, v26.s[0]
        ldp     q26, q27, [x4, #0x260]
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v18.2d, v7.2d, #0x1d
        ldp     q7, q29, [x4, #0x280]
        umlal   v18.2d, v26.2s, v15.s[0]
        umlal   v25.2d, v27.2s, v15.s[0]
        umlal2  v25.2d, v27.4s, v15.s[2]
        umlal   v11.2d, v29.2s, v15.s[0]
        umlal2  v11.2d, v29.4s, v15.s[2]
        ldp     q27, q29, [x4, #0x2a0]
        umlal   v22.2d, v7.2s, v15.s[0]
        umlal2  v22.2d, v7.4s, v15.s[2]
        umlal2  v18.2d, v26.4s, v15.s[2]
        ldp     q7, q26, [x4, #0x300]
        umlal   v13.2d, v29.2s, v15.s[0]
        umlal   v14.2d, v27.2s, v15.s[0]
        umlal2  v13.2d, v29.4s, v15.s[2]
        umlal2  v14.2d, v27.4s, v15.s[2]
        ldp     q27, q29, [x4, #0x2c0]
        umlal   v19.2d, v26.2s, v15.s[0]
        umlal   v17.2d, v7.2s, v15.s[0]
        umlal2  v17.2d, v7.4s, v15.s[2]
        umlal2  v19.2d, v26.4s, v15.s[2]
        ldp     q7, q26, [x4, #0x2e0]
        umlal   v4.2d, v29.2s, v15.s[0]
        umlal2  v4.2d, v29.4s, v15.s[2]
        umlal   v16.2d, v27.2s, v15.s[0]
        umlal2  v16.2d, v27.4s, v15.s[2]
        ldr     q27, [x0, #0xa0]
        umlal   v6.2d, v7.2s, v15.s[0]
        umlal2  v6.2d, v7.4s, v15.s[2]
        ldp     q7, q29, [x4, #0x320]
        umlal   v8.2d, v26.2s, v15.s[0]
        umlal2  v8.2d, v26.4s, v15.s[2]
        and     v26.16b, v27.16b, v0.16b
        usra    v26.2d, v10.2d, #0x1d
        ldp     q10, q30, [x4, #0x360]
        umlal   v9.2d, v7.2s, v15.s[0]
        umlal2  v9.2d, v7.4s, v15.s[2]
        umlal   v24.2d, v29.2s, v15.s[0]
        umlal2  v24.2d, v29.4s, v15.s[2]
        ldp     q7, q29, [x4, #0x340]
        umlal   v20.2d, v29.2s, v15.s[0]
        umlal   v3.2d, v7.2s, v15.s[0]
        umlal2  v3.2d, v7.4s, v15.s[2]
        ext     v7.16b, v27.16b, v1.16b, #8
        ext     v27.16b, v1.16b, v27.16b, #8
        usra    v26.2d, v27.2d, #0x1d
        umlal2  v20.2d, v29.4s, v15.s[2]
        ldp     q27, q29, [x4, #0x120]
        umlal   v26.2d, v10.2s, v15.s[0]
        umlal2  v26.2d, v10.4s, v15.s[2]
        umlal   v26.2d, v27.2s, v2.s[2]
        umlal2  v26.2d, v27.4s, v2.s[3]
        ldp     q10, q27, [x4, #0x140]
        umlal   v26.2d, v29.2s, v2.s[0]
        umlal2  v26.2d, v29.4s, v2.s[1]
        uzp1    v15.4s, v15.4s, v12.4s
        umlal   v26.2d, v10.2s, v5.s[2]
        umlal2  v26.2d, v10.4s, v5.s[3]
        ldp     q10, q29, [x4, #0x160]
        umlal   v26.2d, v27.2s, v5.s[0]
        umlal2  v26.2d, v27.4s, v5.s[1]
        umlal   v26.2d, v10.2s, v21.s[2]
        umlal2  v26.2d, v10.4s, v21.s[3]
        ldp     q10, q27, [x4, #0x180]
        umlal   v26.2d, v29.2s, v21.s[0]
        umlal2  v26.2d, v29.4s, v21.s[1]
        umlal   v26.2d, v10.2s, v23.s[2]
        umlal2  v26.2d, v10.4s, v23.s[3]
        ldp     q10, q29, [x4, #0x1a0]
        umlal   v26.2d, v27.2s, v23.s[0]
        umlal2  v26.2d, v27.4s, v23.s[1]
        umlal   v26.2d, v10.2s, v28.s[2]
        umlal2  v26.2d, v10.4s, v28.s[3]
        ldp     q10, q27, [x4, #0x250]
        umlal   v26.2d, v29.2s, v28.s[0]
        umlal2  v26.2d, v29.4s, v28.s[1]
        umlal   v18.2d, v10.2s, v12.s[0]
        umlal2  v18.2d, v10.4s, v12.s[2]
        ldp     d10, d29, [x1, #0x100]
        umlal   v25.2d, v27.2s, v12.s[0]
        umlal2  v25.2d, v27.4s, v12.s[2]
        usra    v18.2d, v10.2d, #0x28
        ldp     d10, d27, [x1, #0x108]
        shl     v29.2d, v29.2d, #0x1e
        usra    v18.2d, v29.2d, #6
        usra    v25.2d, v10.2d, #0x22
        ldp     q10, q29, [x4, #0x270]
        shl     v27.2d, v27.2d, #0x24
        usra    v25.2d, v27.2d, #6
        uzp2    v27.2d, v18.2d, v25.2d
        uzp1    v18.2d, v18.2d, v25.2d
        shl     v25.2d, v27.2d, #0x23
        umlal   v11.2d, v29.2s, v12.s[0]
        usra    v18.2d, v25.2d, #6
        umlal2  v11.2d, v29.4s, v12.s[2]
        ext     v25.16b, v1.16b, v27.16b, #8
        umlal   v22.2d, v10.2s, v12.s[0]
        usra    v18.2d, v25.2d, #0x1d
        umlal2  v22.2d, v10.4s, v12.s[2]
        ldp     d10, d25, [x1, #0x118]
        str     q18, [x0]
        ldp     d18, d29, [x1, #0x110]
        usra    v11.2d, v10.2d, #0x16
        shl     v10.2d, v25.2d, #0x30
        usra    v11.2d, v10.2d, #6
        ldp     q10, q25, [x4, #0x290]
        usra    v22.2d, v18.2d, #0x1c
        shl     v18.2d, v29.2d, #0x2a
        usra    v22.2d, v18.2d, #6
        uzp2    v18.2d, v22.2d, v11.2d
        ext     v27.16b, v27.16b, v18.16b, #8
        umlal   v14.2d, v10.2s, v12.s[0]
        uzp1    v11.2d, v22.2d, v11.2d
        umlal2  v14.2d, v10.4s, v12.s[2]
        ldp     d10, d22, [x1, #0x120]
        umlal   v13.2d, v25.2s, v12.s[0]
        shl     v29.2d, v18.2d, #0x23
        umlal2  v13.2d, v25.4s, v12.s[2]
        usra    v11.2d, v29.2d, #6
        ldp     d25, d29, [x1, #0x128]
        usra    v14.2d, v10.2d, #0x10
        shl     v10.2d, v22.2d, #0x36
        usra    v14.2d, v10.2d, #6
        usra    v13.2d, v25.2d, #0xa
        shl     v10.2d, v29.2d, #0x3c
        usra    v13.2d, v10.2d, #6
        usra    v11.2d, v27.2d, #0x1d
        uzp1    v10.2d, v14.2d, v13.2d
        uzp2    v13.2d, v14.2d, v13.2d
        ext     v14.16b, v18.16b, v13.16b, #8
        shl     v18.2d, v13.2d, #0x23
        usra    v10.2d, v18.2d, #6
        str     q11, [x0, #0x10]
        ldr     d11, [x1, #0x130]
        ldp     q18, q22, [x4, #0x2b0]
        usra    v10.2d, v14.2d, #0x1d
        ldp     d14, d25, [x1, #0x130]
        str     q10, [x0, #0x20]
        shl     v10.2d, v11.2d, #2
        ldp     q11, q27, [x4, #0x2d0]
        shl     v25.2d, v25.2d, #8
        umlal   v4.2d, v22.2s, v12.s[0]
        umlal2  v4.2d, v22.4s, v12.s[2]
        umlal   v16.2d, v18.2s, v12.s[0]
        umlal2  v16.2d, v18.4s, v12.s[2]
        ldp     d18, d22, [x1, #0x138]
        umlal   v6.2d, v11.2s, v12.s[0]
        usra    v4.2d, v14.2d, #0x3e
        umlal2  v6.2d, v11.4s, v12.s[2]
        usra    v16.2d, v10.2d, #6
        umlal   v8.2d, v27.2s, v12.s[0]
        ldp     d10, d11, [x1, #0x140]
        umlal2  v8.2d, v27.4s, v12.s[2]
        shl     v14.2d, v22.2d, #0xe
        usra    v6.2d, v18.2d, #0x38
        usra    v4.2d, v25.2d, #6
        usra    v8.2d, v10.2d, #0x32
        uzp2    v10.2d, v16.2d, v4.2d
        usra    v6.2d, v14.2d, #6
        shl     v11.2d, v11.2d, #0x14
        uzp1    v14.2d, v16.2d, v4.2d
        usra    v8.2d, v11.2d, #6
        ext     v11.16b, v13.16b, v10.16b, #8
        shl     v13.2d, v10.2d, #0x23
        uzp2    v4.2d, v6.2d, v8.2d
        uzp1    v8.2d, v6.2d, v8.2d
        shl     v6.2d, v4.2d, #0x23
        usra    v14.2d, v13.2d, #6
        ext     v10.16b, v10.16b, v4.16b, #8
        usra    v8.2d, v6.2d, #6
        usra    v14.2d, v11.2d, #0x1d
        usra    v8.2d, v10.2d, #0x1d
        str     q14, [x0, #0x30]
        str     q8, [x0, #0x40]
        ldp     q10, q11, [x4, #0x2f0]
        ldp     q13, q8, [x4, #0x310]
        ldp     d14, d6, [x1, #0x150]
        ldp     d16, d18, [x1, #0x148]
        umlal   v17.2d, v10.2s, v12.s[0]
        shl     v6.2d, v6.2d, #0x20
        umlal   v9.2d, v13.2s, v12.s[0]
        shl     v18.2d, v18.2d, #0x1a
        umlal   v19.2d, v11.2s, v12.s[0]
        umlal2  v17.2d, v10.4s, v12.s[2]
        ldp     d10, d22, [x1, #0x158]
        umlal2  v19.2d, v11.4s, v12.s[2]
        usra    v17.2d, v16.2d, #0x2c
        umlal2  v9.2d, v13.4s, v12.s[2]
        usra    v19.2d, v14.2d, #0x26
        shl     v11.2d, v22.2d, #0x26
        usra    v17.2d, v18.2d, #6
        umlal   v24.2d, v8.2s, v12.s[0]
        umlal2  v24.2d, v8.4s, v12.s[2]
        ldp     d13, d8, [x1, #0x160]
        usra    v9.2d, v10.2d, #0x20
        usra    v19.2d, v6.2d, #6
        usra    v9.2d, v11.2d, #6
        usra    v24.2d, v13.2d, #0x1a
        uzp1    v10.2d, v17.2d, v19.2d
        shl     v11.2d, v8.2d, #0x2c
        uzp2    v13.2d, v17.2d, v19.2d
        usra    v24.2d, v11.2d, #6
        ext     v11.16b, v4.16b, v13.16b, #8
        shl     v8.2d, v13.2d, #0x23
        uzp1    v14.2d, v9.2d, v24.2d
        uzp2    v9.2d, v9.2d, v24.2d
        shl     v4.2d, v9.2d, #0x23
        usra    v10.2d, v8.2d, #6
        ext     v13.16b, v13.16b, v9.16b, #8
        usra    v14.2d, v4.2d, #6
        usra    v10.2d, v11.2d, #0x1d
        usra    v14.2d, v13.2d, #0x1d
        str     q10, [x0, #0x50]
        str     q14, [x0, #0x60]
        ldp     q10, q11, [x4, #0x330]
        ldp     q13, q8, [x4, #0x350]
        ldp     d14, d4, [x1, #0x168]
        ldp     d6, d16, [x1, #0x170]
        umlal   v20.2d, v11.2s, v12.s[0]
        shl     v4.2d, v4.2d, #0x32
        umlal2  v20.2d, v11.4s, v12.s[2]
        shl     v11.2d, v16.2d, #0x38
        umlal   v3.2d, v10.2s, v12.s[0]
        umlal   v26.2d, v13.2s, v12.s[0]
        usra    v20.2d, v6.2d, #0xe
        umlal2  v3.2d, v10.4s, v12.s[2]
        ldp     d10, d6, [x1, #0x178]
        umlal2  v26.2d, v13.4s, v12.s[2]
        usra    v20.2d, v11.2d, #6
        usra    v3.2d, v14.2d, #0x14
        shl     v11.2d, v6.2d, #0x3e
        usra    v3.2d, v4.2d, #6
        ldr     q13, [x0, #0xb0]
        usra    v26.2d, v10.2d, #8
        uzp2    v10.2d, v3.2d, v20.2d
        shl     v14.2d, v10.2d, #0x23
        usra    v26.2d, v11.2d, #6
        ext     v11.16b, v9.16b, v10.16b, #8
        ext     v9.16b, v13.16b, v1.16b, #8
        and     v4.16b, v13.16b, v0.16b
        usra    v4.2d, v7.2d, #0x1d
        ext     v13.16b, v1.16b, v13.16b, #8
        uzp1    v3.2d, v3.2d, v20.2d
        ldp     q6, q7, [x4, #0x370]
        usra    v4.2d, v13.2d, #0x1d
        usra    v3.2d, v14.2d, #6
        umlal   v4.2d, v8.2s, v12.s[0]
        umlal2  v4.2d, v8.4s, v12.s[2]
        usra    v3.2d, v11.2d, #0x1d
        ldp     q11, q13, [x4, #0x130]
        umlal   v4.2d, v6.2s, v15.s[0]
        str     q3, [x0, #0x70]
        umlal2  v4.2d, v6.4s, v15.s[1]
        ldp     q8, q14, [x4, #0x150]
        ldp     q3, q6, [x4, #0x170]
        ldp     q7, q16, [x4, #0x190]
        umlal   v4.2d, v11.2s, v2.s[2]
        ldp     q17, q18, [x4, #0x1b0]
        umlal2  v4.2d, v11.4s, v2.s[3]
        umlal   v4.2d, v13.2s, v2.s[0]
        umlal2  v4.2d, v13.4s, v2.s[1]
        ldr     d11, [x1, #0x180]
        umlal   v4.2d, v8.2s, v5.s[2]
        umlal2  v4.2d, v8.4s, v5.s[3]
        umlal   v4.2d, v14.2s, v5.s[0]
        umlal2  v4.2d, v14.4s, v5.s[1]
        shl     v11.2d, v11.2d, #4
        umlal   v4.2d, v3.2s, v21.s[2]
        umlal2  v4.2d, v3.4s, v21.s[3]
        umlal   v4.2d, v6.2s, v21.s[0]
        umlal2  v4.2d, v6.4s, v21.s[1]
        ldr     q13, [x0, #0xc0]
        umlal   v4.2d, v7.2s, v23.s[2]
        umlal2  v4.2d, v7.4s, v23.s[3]
        umlal   v4.2d, v16.2s, v23.s[0]
        and     v8.16b, v13.16b, v0.16b
        usra    v8.2d, v9.2d, #0x1d
        ext     v9.16b, v13.16b, v1.16b, #8
        umlal2  v4.2d, v16.4s, v23.s[1]
        ext     v13.16b, v1.16b, v13.16b, #8
        usra    v8.2d, v13.2d, #0x1d
        umlal   v4.2d, v17.2s, v28.s[2]
        ldp     q13, q14, [x4, #0x370]
        umlal2  v4.2d, v17.4s, v28.s[3]
        umlal   v4.2d, v18.2s, v28.s[0]
        umlal2  v4.2d, v18.4s, v28.s[1]
        ldp     q3, q6, [x4, #0x140]
        usra    v4.2d, v11.2d, #6
        umlal   v8.2d, v13.2s, v12.s[0]
        uzp2    v11.2d, v26.2d, v4.2d
        umlal2  v8.2d, v13.4s, v12.s[2]
        uzp1    v13.2d, v26.2d, v4.2d
        umlal   v8.2d, v14.2s, v15.s[0]
        shl     v4.2d, v11.2d, #0x23
        umlal2  v8.2d, v14.4s, v15.s[1]
        ext     v10.16b, v10.16b, v11.16b, #8
        umlal   v8.2d, v3.2s, v2.s[2]
        usra    v13.2d, v4.2d, #6
        umlal2  v8.2d, v3.4s, v2.s[3]
        ldp     q14, q3, [x4, #0x160]
        umlal   v8.2d, v6.2s, v2.s[0]
        usra    v13.2d, v10.2d, #0x1d
        umlal2  v8.2d, v6.4s, v2.s[1]
        str     q13, [x0, #0x80]
        ldp     q10, q13, [x4, #0x180]
        umlal   v8.2d, v14.2s, v5.s[2]
        ldp     q4, q6, [x4, #0x1a0]
        umlal2  v8.2d, v14.4s, v5.s[3]
        ldp     q14, q7, [x4, #0x1c0]
        umlal   v8.2d, v3.2s, v5.s[0]
        ldp     d16, d17, [x1, #0x180]
        umlal2  v8.2d, v3.4s, v5.s[1]
        ldr     q3, [x0, #0xd0]
        umlal   v8.2d, v10.2s, v21.s[2]
        umlal2  v8.2d, v10.4s, v21.s[3]
        shl     v10.2d, v17.2d, #0xa
        and     v17.16b, v3.16b, v0.16b
        usra    v17.2d, v9.2d, #0x1d
        ext     v9.16b, v3.16b, v1.16b, #8
        umlal   v8.2d, v13.2s, v21.s[0]
        ext     v3.16b, v1.16b, v3.16b, #8
        umlal2  v8.2d, v13.4s, v21.s[1]
        ldp     q13, q18, [x4, #0x380]
        usra    v17.2d, v3.2d, #0x1d
        umlal   v8.2d, v4.2s, v23.s[2]
        umlal2  v8.2d, v4.4s, v23.s[3]
        umlal   v8.2d, v6.2s, v23.s[0]
        umlal2  v8.2d, v6.4s, v23.s[1]
        ldp     q3, q4, [x4, #0x150]
        umlal   v8.2d, v14.2s, v28.s[2]
        umlal   v17.2d, v13.2s, v12.s[0]
        umlal2  v17.2d, v13.4s, v12.s[2]
        umlal   v17.2d, v18.2s, v15.s[0]
        umlal2  v17.2d, v18.4s, v15.s[1]
        umlal   v17.2d, v3.2s, v2.s[2]
        umlal2  v8.2d, v14.4s, v28.s[3]
        umlal2  v17.2d, v3.4s, v2.s[3]
        umlal   v8.2d, v7.2s, v28.s[0]
        umlal   v17.2d, v4.2s, v2.s[0]
        umlal2  v8.2d, v7.4s, v28.s[1]
        ldp     q13, q14, [x4, #0x170]
        umlal2  v17.2d, v4.4s, v2.s[1]
        usra    v8.2d, v16.2d, #0x3c
        usra    v8.2d, v10.2d, #6
        ldp     q10, q3, [x4, #0x190]
        ldp     q4, q6, [x4, #0x1b0]
        umlal   v17.2d, v13.2s, v5.s[2]
        ldp     q7, q16, [x4, #0x1d0]
        umlal2  v17.2d, v13.4s, v5.s[3]
        ldp     d13, d18, [x1, #0x188]
        umlal   v17.2d, v14.2s, v5.s[0]
        umlal2  v17.2d, v14.4s, v5.s[1]
        umlal   v17.2d, v10.2s, v21.s[2]
        umlal2  v17.2d, v10.4s, v21.s[3]
        shl     v10.2d, v18.2d, #0x10
        umlal   v17.2d, v3.2s, v21.s[0]
        umlal2  v17.2d, v3.4s, v21.s[1]
        umlal   v17.2d, v4.2s, v23.s[2]
        ldr     q14, [x0, #0xe0]
        umlal2  v17.2d, v4.4s, v23.s[3]
        umlal   v17.2d, v6.2s, v23.s[0]
        umlal2  v17.2d, v6.4s, v23.s[1]
        and     v3.16b, v14.16b, v0.16b
        usra    v3.2d, v9.2d, #0x1d
        ext     v9.16b, v14.16b, v1.16b, #8
        ext     v14.16b, v1.16b, v14.16b, #8
        umlal   v17.2d, v7.2s, v28.s[2]
        usra    v3.2d, v14.2d, #0x1d
        umlal2  v17.2d, v7.4s, v28.s[3]
        ldp     q14, q4, [x4, #0x390]
        umlal   v17.2d, v16.2s, v28.s[0]
        umlal2  v17.2d, v16.4s, v28.s[1]
        usra    v17.2d, v13.2d, #0x36
        ldp     q13, q6, [x4, #0x160]
        umlal   v3.2d, v14.2s, v12.s[0]
        usra    v17.2d, v10.2d, #6
        umlal2  v3.2d, v14.4s, v12.s[2]
        umlal   v3.2d, v4.2s, v15.s[0]
        uzp2    v10.2d, v8.2d, v17.2d
        umlal2  v3.2d, v4.4s, v15.s[1]
        uzp1    v8.2d, v8.2d, v17.2d
        umlal   v3.2d, v13.2s, v2.s[2]
        ext     v11.16b, v11.16b, v10.16b, #8
        umlal2  v3.2d, v13.4s, v2.s[3]
        shl     v13.2d, v10.2d, #0x23
        umlal   v3.2d, v6.2s, v2.s[0]
        usra    v8.2d, v13.2d, #6
        ldp     q13, q14, [x4, #0x180]
        umlal2  v3.2d, v6.4s, v2.s[1]
        usra    v8.2d, v11.2d, #0x1d
        str     q8, [x0, #0x90]
        ldp     q11, q8, [x4, #0x1a0]
        umlal   v3.2d, v13.2s, v5.s[2]
        ldp     q4, q6, [x4, #0x1c0]
        umlal2  v3.2d, v13.4s, v5.s[3]
        ldp     q13, q7, [x4, #0x1e0]
        umlal   v3.2d, v14.2s, v5.s[0]
        ldp     d16, d17, [x1, #0x190]
        umlal2  v3.2d, v14.4s, v5.s[1]
        ldr     q14, [x0, #0xf0]
        umlal   v3.2d, v11.2s, v21.s[2]
        umlal2  v3.2d, v11.4s, v21.s[3]
        shl     v11.2d, v17.2d, #0x16
        and     v17.16b, v14.16b, v0.16b
        usra    v17.2d, v9.2d, #0x1d
        ext     v9.16b, v14.16b, v1.16b, #8
        umlal   v3.2d, v8.2s, v21.s[0]
        ext     v14.16b, v1.16b, v14.16b, #8
        umlal2  v3.2d, v8.4s, v21.s[1]
        ldp     q8, q18, [x4, #0x3a0]
        usra    v17.2d, v14.2d, #0x1d
        umlal   v3.2d, v4.2s, v23.s[2]
        umlal2  v3.2d, v4.4s, v23.s[3]
        umlal   v3.2d, v6.2s, v23.s[0]
        umlal2  v3.2d, v6.4s, v23.s[1]
        ldp     q14, q4, [x4, #0x170]
        umlal   v3.2d, v13.2s, v28.s[2]
        umlal   v17.2d, v8.2s, v12.s[0]
        umlal2  v17.2d, v8.4s, v12.s[2]
        umlal   v17.2d, v18.2s, v15.s[0]
        umlal2  v17.2d, v18.4s, v15.s[1]
        umlal   v17.2d, v14.2s, v2.s[2]
        umlal2  v3.2d, v13.4s, v28.s[3]
        umlal2  v17.2d, v14.4s, v2.s[3]
        umlal   v3.2d, v7.2s, v28.s[0]
        umlal   v17.2d, v4.2s, v2.s[0]
        umlal2  v3.2d, v7.4s, v28.s[1]
        ldp     q13, q8, [x4, #0x190]
        umlal2  v17.2d, v4.4s, v2.s[1]
        usra    v3.2d, v16.2d, #0x30
        ldp     q14, q4, [x4, #0x1b0]
        ldp     q6, q7, [x4, #0x1d0]
        usra    v3.2d, v11.2d, #6
        umlal   v17.2d, v13.2s, v5.s[2]
        ldp     q11, q16, [x4, #0x1f0]
        umlal2  v17.2d, v13.4s, v5.s[3]
        ldp     d13, d18, [x1, #0x198]
        umlal   v17.2d, v8.2s, v5.s[0]
        umlal2  v17.2d, v8.4s, v5.s[1]
        umlal   v17.2d, v14.2s, v21.s[2]
        umlal2  v17.2d, v14.4s, v21.s[3]
        shl     v8.2d, v18.2d, #0x1c
        umlal   v17.2d, v4.2s, v21.s[0]
        umlal2  v17.2d, v4.4s, v21.s[1]
        umlal   v17.2d, v6.2s, v23.s[2]
        ldr     q14, [x0, #0x100]
        umlal2  v17.2d, v6.4s, v23.s[3]
        umlal   v17.2d, v7.2s, v23.s[0]
        umlal2  v17.2d, v7.4s, v23.s[1]
        ext     v4.16b, v14.16b, v1.16b, #8
        and     v6.16b, v14.16b, v0.16b
        usra    v6.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v14.16b, #8
        umlal   v17.2d, v11.2s, v28.s[2]
        usra    v6.2d, v9.2d, #0x1d
        umlal2  v17.2d, v11.4s, v28.s[3]
        ldp     q11, q9, [x4, #0x3b0]
        umlal   v17.2d, v16.2s, v28.s[0]
        umlal2  v17.2d, v16.4s, v28.s[1]
        usra    v17.2d, v13.2d, #0x2a
        ldp     q13, q14, [x4, #0x180]
        usra    v17.2d, v8.2d, #6
        umlal   v6.2d, v11.2s, v12.s[0]
        umlal2  v6.2d, v11.4s, v12.s[2]
        uzp2    v11.2d, v3.2d, v17.2d
        umlal   v6.2d, v9.2s, v15.s[0]
        shl     v8.2d, v11.2d, #0x23
        umlal2  v6.2d, v9.4s, v15.s[1]
        ext     v10.16b, v10.16b, v11.16b, #8
        umlal   v6.2d, v13.2s, v2.s[2]
        uzp1    v9.2d, v3.2d, v17.2d
        umlal2  v6.2d, v13.4s, v2.s[3]
        usra    v9.2d, v8.2d, #6
        ldp     q13, q8, [x4, #0x1a0]
        umlal   v6.2d, v14.2s, v2.s[0]
        umlal2  v6.2d, v14.4s, v2.s[1]
        usra    v9.2d, v10.2d, #0x1d
        str     q9, [x0, #0xa0]
        ldp     q10, q9, [x4, #0x1c0]
        ldp     q14, q3, [x4, #0x1e0]
        umlal   v6.2d, v13.2s, v5.s[2]
        umlal2  v6.2d, v13.4s, v5.s[3]
        ldp     q13, q7, [x4, #0x200]
        umlal   v6.2d, v8.2s, v5.s[0]
        ldp     d16, d17, [x1, #0x1a0]
        umlal2  v6.2d, v8.4s, v5.s[1]
        ldr     q8, [x0, #0x110]
        umlal   v6.2d, v10.2s, v21.s[2]
        umlal2  v6.2d, v10.4s, v21.s[3]
        shl     v10.2d, v17.2d, #0x22
        and     v0.16b, v8.16b, v0.16b
        usra    v0.2d, v4.2d, #0x1d
        umlal   v6.2d, v9.2s, v21.s[0]
        ext     v4.16b, v1.16b, v8.16b, #8
        umlal2  v6.2d, v9.4s, v21.s[1]
        ldp     q9, q17, [x4, #0x3c0]
        usra    v0.2d, v4.2d, #0x1d
        umlal   v6.2d, v14.2s, v23.s[2]
        umlal2  v6.2d, v14.4s, v23.s[3]
        ext     v8.16b, v8.16b, v1.16b, #8
        umlal   v6.2d, v3.2s, v23.s[0]
        umlal2  v6.2d, v3.4s, v23.s[1]
        ldp     q14, q1, [x4, #0x190]
        umlal   v6.2d, v13.2s, v28.s[2]
        umlal   v0.2d, v9.2s, v12.s[0]
        umlal2  v0.2d, v9.4s, v12.s[2]
        umlal   v0.2d, v17.2s, v15.s[0]
        umlal2  v0.2d, v17.4s, v15.s[1]
        umlal   v0.2d, v14.2s, v2.s[2]
        umlal2  v6.2d, v13.4s, v28.s[3]
        umlal2  v0.2d, v14.4s, v2.s[3]
        umlal   v6.2d, v7.2s, v28.s[0]
        umlal   v0.2d, v1.2s, v2.s[0]
        umlal2  v6.2d, v7.4s, v28.s[1]
        ldp     q13, q9, [x4, #0x1b0]
        umlal2  v0.2d, v1.4s, v2.s[1]
        usra    v6.2d, v16.2d, #0x24
        usra    v6.2d, v10.2d, #6
        ldp     q10, q14, [x4, #0x1d0]
        ldp     q1, q3, [x4, #0x1f0]
        umlal   v0.2d, v13.2s, v5.s[2]
        ldp     q4, q7, [x4, #0x210]
        umlal2  v0.2d, v13.4s, v5.s[3]
        ldp     d13, d16, [x1, #0x1a8]
        umlal   v0.2d, v9.2s, v5.s[0]
        umlal2  v0.2d, v9.4s, v5.s[1]
        umlal   v0.2d, v10.2s, v21.s[2]
        umlal2  v0.2d, v10.4s, v21.s[3]
        shl     v10.2d, v16.2d, #0x28
        umlal   v0.2d, v14.2s, v21.s[0]
        umlal2  v0.2d, v14.4s, v21.s[1]
        umlal   v0.2d, v1.2s, v23.s[2]
        ldp     q9, q14, [x4, #0x3d0]
        umlal2  v0.2d, v1.4s, v23.s[3]
        umlal   v0.2d, v3.2s, v23.s[0]
        umlal2  v0.2d, v3.4s, v23.s[1]
        umlal   v0.2d, v4.2s, v28.s[2]
        ldp     q1, q3, [x4, #0x1a0]
        umlal2  v0.2d, v4.4s, v28.s[3]
        umull   v4.2d, v9.2s, v12.s[0]
        umlal   v0.2d, v7.2s, v28.s[0]
        umlal2  v4.2d, v9.4s, v12.s[2]
        umlal   v4.2d, v14.2s, v15.s[0]
        umlal2  v4.2d, v14.4s, v15.s[1]
        umlal   v4.2d, v1.2s, v2.s[2]
        umlal2  v4.2d, v1.4s, v2.s[3]
        umlal2  v0.2d, v7.4s, v28.s[1]
        umlal   v4.2d, v3.2s, v2.s[0]
        umlal2  v4.2d, v3.4s, v2.s[1]
        usra    v0.2d, v13.2d, #0x1e
        ldp     q13, q9, [x4, #0x1c0]
        usra    v0.2d, v10.2d, #6
        uzp2    v10.2d, v6.2d, v0.2d
        ext     v11.16b, v11.16b, v10.16b, #8
        shl     v14.2d, v10.2d, #0x23
        uzp1    v0.2d, v6.2d, v0.2d
        ldp     q1, q3, [x4, #0x1e0]
        usra    v0.2d, v14.2d, #6
        umlal   v4.2d, v13.2s, v5.s[2]
        umlal2  v4.2d, v13.4s, v5.s[3]
        usra    v0.2d, v11.2d, #0x1d
        umlal   v4.2d, v9.2s, v5.s[0]
        umlal2  v4.2d, v9.4s, v5.s[1]
        str     q0, [x0, #0xb0]
        ldp     q11, q13, [x4, #0x3e0]
        umlal   v4.2d, v1.2s, v21.s[2]
        ldp     q9, q14, [x4, #0x200]
        umlal2  v4.2d, v1.4s, v21.s[3]
        umlal   v4.2d, v3.2s, v21.s[0]
        ldp     q0, q1, [x4, #0x220]
        umlal2  v4.2d, v3.4s, v21.s[1]
        ldp     q3, q6, [x4, #0x1b0]
        ldp     d7, d16, [x1, #0x1b0]
        umull   v17.2d, v11.2s, v12.s[0]
        umlal   v4.2d, v9.2s, v23.s[2]
        umlal2  v17.2d, v11.4s, v12.s[2]
        shl     v11.2d, v16.2d, #0x2e
        umlal2  v4.2d, v9.4s, v23.s[3]
        umlal   v17.2d, v13.2s, v15.s[0]
        umlal2  v17.2d, v13.4s, v15.s[1]
        umlal   v17.2d, v3.2s, v2.s[2]
        umlal2  v17.2d, v3.4s, v2.s[3]
        umlal   v4.2d, v14.2s, v23.s[0]
        umlal   v17.2d, v6.2s, v2.s[0]
        umlal2  v4.2d, v14.4s, v23.s[1]
        ldp     q13, q9, [x4, #0x1d0]
        umlal2  v17.2d, v6.4s, v2.s[1]
        umlal   v4.2d, v0.2s, v28.s[2]
        umlal2  v4.2d, v0.4s, v28.s[3]
        umlal   v4.2d, v1.2s, v28.s[0]
        umlal2  v4.2d, v1.4s, v28.s[1]
        umlal   v17.2d, v13.2s, v5.s[2]
        umlal2  v17.2d, v13.4s, v5.s[3]
        usra    v4.2d, v8.2d, #0x1d
        ldp     q13, q8, [x4, #0x1f0]
        umlal   v17.2d, v9.2s, v5.s[0]
        umlal2  v17.2d, v9.4s, v5.s[1]
        usra    v4.2d, v7.2d, #0x18
        usra    v4.2d, v11.2d, #6
        ldp     q11, q9, [x4, #0x210]
        ldr     q14, [x4, #0x230]
        ldp     d0, d1, [x1, #0x1b8]
        umlal   v17.2d, v13.2s, v21.s[2]
        umlal2  v17.2d, v13.4s, v21.s[3]
        umlal   v17.2d, v8.2s, v21.s[0]
        umlal2  v17.2d, v8.4s, v21.s[1]
        ldp     q13, q8, [x4, #0x3f0]
        umlal   v17.2d, v11.2s, v23.s[2]
        shl     v1.2d, v1.2d, #0x34
        umlal2  v17.2d, v11.4s, v23.s[3]
        umlal   v17.2d, v9.2s, v23.s[0]
        umlal2  v17.2d, v9.4s, v23.s[1]
        ldp     q11, q9, [x4, #0x1c0]
        umlal   v17.2d, v14.2s, v28.s[2]
        umull   v3.2d, v13.2s, v12.s[0]
        umlal2  v17.2d, v14.4s, v28.s[3]
        umlal2  v3.2d, v13.4s, v12.s[2]
        umlal   v3.2d, v8.2s, v15.s[0]
        usra    v17.2d, v0.2d, #0x12
        umlal2  v3.2d, v8.4s, v15.s[1]
        ldp     q13, q8, [x4, #0x1e0]
        umlal   v3.2d, v11.2s, v2.s[2]
        usra    v17.2d, v1.2d, #6
        umlal2  v3.2d, v11.4s, v2.s[3]
        umlal   v3.2d, v9.2s, v2.s[0]
        uzp2    v11.2d, v4.2d, v17.2d
        umlal2  v3.2d, v9.4s, v2.s[1]
        shl     v9.2d, v11.2d, #0x23
        uzp1    v14.2d, v4.2d, v17.2d
        ldp     q0, q1, [x4, #0x200]
        umlal   v3.2d, v13.2s, v5.s[2]
        usra    v14.2d, v9.2d, #6
        umlal2  v3.2d, v13.4s, v5.s[3]
        ext     v10.16b, v10.16b, v11.16b, #8
        umlal   v3.2d, v8.2s, v5.s[0]
        usra    v14.2d, v10.2d, #0x1d
        umlal2  v3.2d, v8.4s, v5.s[1]
        str     q14, [x0, #0xc0]
        ldr     q10, [x4, #0x400]
        ldr     q13, [x4, #0x410]
        umlal   v3.2d, v0.2s, v21.s[2]
        ldp     q8, q9, [x4, #0x1d0]
        umlal2  v3.2d, v0.4s, v21.s[3]
        ldp     q14, q0, [x4, #0x220]
        umlal   v3.2d, v1.2s, v21.s[0]
        umull   v4.2d, v10.2s, v12.s[0]
        ldp     d6, d7, [x1, #0x1c0]
        umlal2  v3.2d, v1.4s, v21.s[1]
        ldp     q1, q16, [x4, #0x1f0]
        umlal2  v4.2d, v10.4s, v12.s[2]
        umlal   v4.2d, v13.2s, v15.s[0]
        umlal2  v4.2d, v13.4s, v15.s[1]
        shl     v10.2d, v7.2d, #0x3a
        umlal   v3.2d, v14.2s, v23.s[2]
        umlal   v4.2d, v8.2s, v2.s[2]
        umlal2  v4.2d, v8.4s, v2.s[3]
        umlal   v4.2d, v9.2s, v2.s[0]
        umlal2  v4.2d, v9.4s, v2.s[1]
        umlal   v4.2d, v1.2s, v5.s[2]
        umlal2  v3.2d, v14.4s, v23.s[3]
        umlal   v3.2d, v0.2s, v23.s[0]
        umlal2  v3.2d, v0.4s, v23.s[1]
        ldp     q13, q8, [x4, #0x210]
        umlal2  v4.2d, v1.4s, v5.s[3]
        umlal   v4.2d, v16.2s, v5.s[0]
        usra    v3.2d, v6.2d, #0xc
        umlal2  v4.2d, v16.4s, v5.s[1]
        usra    v3.2d, v10.2d, #6
        ldr     q10, [x4, #0x410]
        ldr     q9, [x4, #0x420]
        ldr     q14, [x4, #0x230]
        umlal   v4.2d, v13.2s, v21.s[2]
        ldr     d0, [x1, #0x1c8]
        umlal2  v4.2d, v13.4s, v21.s[3]
        umull   v13.2d, v10.2s, v12.s[0]
        umlal   v4.2d, v8.2s, v21.s[0]
        ldp     q1, q6, [x4, #0x1e0]
        umlal2  v13.2d, v10.4s, v12.s[2]
        umlal   v13.2d, v9.2s, v15.s[0]
        umlal2  v13.2d, v9.4s, v15.s[1]
        umlal2  v4.2d, v8.4s, v21.s[1]
        umlal   v4.2d, v14.2s, v23.s[2]
        umlal   v13.2d, v1.2s, v2.s[2]
        umlal2  v13.2d, v1.4s, v2.s[3]
        umlal   v13.2d, v6.2s, v2.s[0]
        umlal2  v4.2d, v14.4s, v23.s[3]
        ldp     q10, q8, [x4, #0x200]
        umlal2  v13.2d, v6.4s, v2.s[1]
        usra    v4.2d, v0.2d, #6
        uzp1    v9.2d, v3.2d, v4.2d
        uzp2    v14.2d, v3.2d, v4.2d
        shl     v0.2d, v14.2d, #0x23
        ext     v11.16b, v11.16b, v14.16b, #8
        umlal   v13.2d, v10.2s, v5.s[2]
        usra    v9.2d, v0.2d, #6
        ldp     q0, q1, [x4, #0x220]
        umlal2  v13.2d, v10.4s, v5.s[3]
        umlal   v13.2d, v8.2s, v5.s[0]
        usra    v9.2d, v11.2d, #0x1d
        umlal2  v13.2d, v8.4s, v5.s[1]
        str     q9, [x0, #0xd0]
        ldr     q10, [x4, #0x430]
        ldr     q11, [x4, #0x420]
        ldp     q8, q9, [x4, #0x1f0]
        ldp     q3, q4, [x4, #0x210]
        umlal   v13.2d, v0.2s, v21.s[2]
        ldr     d6, [x1, #0x1d0]
        umlal2  v13.2d, v0.4s, v21.s[3]
        umull   v0.2d, v11.2s, v12.s[0]
        umlal   v13.2d, v1.2s, v21.s[0]
        umlal2  v0.2d, v11.4s, v12.s[2]
        umlal   v0.2d, v10.2s, v15.s[0]
        shl     v11.2d, v6.2d, #6
        umlal2  v0.2d, v10.4s, v15.s[1]
        umlal   v0.2d, v8.2s, v2.s[2]
        umlal2  v0.2d, v8.4s, v2.s[3]
        umlal   v0.2d, v9.2s, v2.s[0]
        umlal2  v13.2d, v1.4s, v21.s[1]
        ldr     q10, [x4, #0x230]
        umlal2  v0.2d, v9.4s, v2.s[1]
        umlal   v0.2d, v3.2s, v5.s[2]
        usra    v13.2d, v11.2d, #6
        ldr     q11, [x4, #0x430]
        umlal2  v0.2d, v3.4s, v5.s[3]
        ldr     q8, [x4, #0x440]
        umlal   v0.2d, v4.2s, v5.s[0]
        umlal2  v0.2d, v4.4s, v5.s[1]
        ldp     q9, q1, [x4, #0x200]
        umlal   v0.2d, v10.2s, v21.s[2]
        ldp     d3, d4, [x1, #0x1d0]
        umull   v6.2d, v11.2s, v12.s[0]
        umlal2  v0.2d, v10.4s, v21.s[3]
        umlal2  v6.2d, v11.4s, v12.s[2]
        umlal   v6.2d, v8.2s, v15.s[0]
        usra    v0.2d, v3.2d, #0x3a
        umlal2  v6.2d, v8.4s, v15.s[1]
        shl     v10.2d, v4.2d, #0xc
        ldp     q11, q8, [x4, #0x220]
        umlal   v6.2d, v9.2s, v2.s[2]
        umlal2  v6.2d, v9.4s, v2.s[3]
        usra    v0.2d, v10.2d, #6
        umlal   v6.2d, v1.2s, v2.s[0]
        umlal2  v6.2d, v1.4s, v2.s[1]
        uzp2    v10.2d, v13.2d, v0.2d
        uzp1    v13.2d, v13.2d, v0.2d
        shl     v9.2d, v10.2d, #0x23
        ext     v14.16b, v14.16b, v10.16b, #8
        usra    v13.2d, v9.2d, #6
        ldp     d9, d0, [x1, #0x1d8]
        umlal   v6.2d, v11.2s, v5.s[2]
        umlal2  v6.2d, v11.4s, v5.s[3]
        usra    v13.2d, v14.2d, #0x1d
        umlal   v6.2d, v8.2s, v5.s[0]
        umlal2  v6.2d, v8.4s, v5.s[1]
        str     q13, [x0, #0xe0]
        ldr     q11, [x4, #0x440]
        shl     v13.2d, v0.2d, #0x12
        ldr     q8, [x4, #0x450]
        ldr     q14, [x4, #0x230]
        ldp     q0, q1, [x4, #0x210]
        usra    v6.2d, v9.2d, #0x34
        ldp     d9, d3, [x1, #0x1e0]
        umull   v4.2d, v11.2s, v12.s[0]
        usra    v6.2d, v13.2d, #6
        umlal2  v4.2d, v11.4s, v12.s[2]
        umlal   v4.2d, v8.2s, v15.s[0]
        shl     v11.2d, v3.2d, #0x18
        umlal2  v4.2d, v8.4s, v15.s[1]
        ldr     q13, [x4, #0x450]
        umlal   v4.2d, v0.2s, v2.s[2]
        umlal2  v4.2d, v0.4s, v2.s[3]
        ldr     q8, [x4, #0x460]
        umlal   v4.2d, v1.2s, v2.s[0]
        umull   v0.2d, v13.2s, v12.s[0]
        umlal2  v4.2d, v1.4s, v2.s[1]
        ldp     q1, q3, [x4, #0x220]
        umlal   v4.2d, v14.2s, v5.s[2]
        umlal2  v0.2d, v13.4s, v12.s[2]
        umlal   v0.2d, v8.2s, v15.s[0]
        umlal2  v0.2d, v8.4s, v15.s[1]
        umlal2  v4.2d, v14.4s, v5.s[3]
        umlal   v0.2d, v1.2s, v2.s[2]
        umlal2  v0.2d, v1.4s, v2.s[3]
        usra    v4.2d, v9.2d, #0x2e
        ldp     d13, d8, [x1, #0x1e8]
        umlal   v0.2d, v3.2s, v2.s[0]
        umlal2  v0.2d, v3.4s, v2.s[1]
        usra    v4.2d, v11.2d, #6
        uzp1    v11.2d, v6.2d, v4.2d
        uzp2    v9.2d, v6.2d, v4.2d
        usra    v0.2d, v13.2d, #0x28
        ext     v10.16b, v10.16b, v9.16b, #8
        shl     v13.2d, v9.2d, #0x23
        ldr     q14, [x4, #0x460]
        shl     v8.2d, v8.2d, #0x1e
        usra    v0.2d, v8.2d, #6
        usra    v11.2d, v13.2d, #6
        umull   v13.2d, v14.2s, v12.s[0]
        usra    v11.2d, v10.2d, #0x1d
        ldr     q10, [x4, #0x470]
        umlal2  v13.2d, v14.4s, v12.s[2]
        str     q11, [x0, #0xf0]
        ldr     q11, [x4, #0x230]
        ldr     q8, [x4, #0x470]
        umlal   v13.2d, v10.2s, v15.s[0]
        ldp     d14, d1, [x1, #0x1f0]
        umlal2  v13.2d, v10.4s, v15.s[1]
        ldr     d10, [x1, #0x1f8]
        umlal   v13.2d, v11.2s, v2.s[2]
        movi    v15.2d, #0000000000000000
        umlal2  v13.2d, v11.4s, v2.s[3]
        umull   v11.2d, v8.2s, v12.s[0]
        shl     v1.2d, v1.2d, #0x24
        usra    v13.2d, v14.2d, #0x22
        umlal2  v11.2d, v8.4s, v12.s[2]
        usra    v13.2d, v1.2d, #6
        usra    v11.2d, v10.2d, #0x1c
        uzp2    v10.2d, v0.2d, v13.2d
        uzp1    v14.2d, v0.2d, v13.2d
        uzp2    v12.2d, v11.2d, v15.2d
        shl     v13.2d, v10.2d, #0x23
        uzp1    v0.2d, v11.2d, v15.2d
        ext     v8.16b, v9.16b, v10.16b, #8
        usra    v14.2d, v13.2d, #6
        ext     v15.16b, v10.16b, v12.16b, #8
        shl     v9.2d, v12.2d, #0x23
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        usra    v14.2d, v8.2d, #0x1d
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        usra    v0.2d, v9.2d, #6
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        str     q14, [x0, #0x100]
        usra    v0.2d, v15.2d, #0x1d
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        str     q0, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_step_mul_32_aarch64)

NOTES

/* karat_step_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 100 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 4445.0 cycles instead of 6156.0, bound 2596.0 (simulated, one run after another); 7912 of 10369 instructions have another place.
 * Made from code with the SHA-256 bab6f824dafe0907810dce66b31cfcab5e1b5cd73473132f57cb55d928e6cedc.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_mul_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     x6, x7, [x4]
        movi    v0.16b, #0xff
        movi    v1.2d, #0000000000000000
        ldp     x8, x9, [x4, #8]
        ldp     x10, x11, [x4, #0x10]
        ushr    v0.2d, v0.2d, #0x23
        ldp     x12, x13, [x4, #0x18]
        lsl     x7, x7, #0x3a
        ldp     x14, x15, [x4, #0x28]
        adds    x6, x6, x7
        lsl     x7, x9, #0x34
        lsr     x8, x8, #6
        lsl     x9, x11, #0x2e
        adcs    x7, x8, x7
        lsr     x8, x10, #0xc
        adcs    x8, x8, x9
        lsr     x9, x12, #0x12
        lsl     x10, x13, #0x28
        adcs    x9, x9, x10
        ldp     x10, x11, [x4, #0x20]
        lsl     x12, x15, #0x1c
        ldp     x13, x15, [x4, #0x30]
        lsr     x14, x14, #0x1e
        ldp     x16, x17, [x4, #0x38]
        ldp     q2, q3, [x2]
        lsr     x10, x10, #0x18
        lsl     x11, x11, #0x22
        ldp     q4, q5, [x2, #0x20]
        adcs    x10, x10, x11
        lsr     x11, x13, #0x24
        lsl     x13, x15, #0x16
        adcs    x12, x14, x12
        lsr     x14, x16, #0x2a
        lsl     x15, x17, #0x10
        adcs    x11, x11, x13
        ldp     x13, x16, [x4, #0x48]
        adcs    x14, x14, x15
        ldp     x15, x17, [x4, #0x40]
        str     x12, [sp, #0x7e8]
        ldr     x12, [x4, #0x58]
        str     x14, [sp, #0x7e0]
        ldr     x14, [x4, #0xb0]
        str     x10, [sp, #0x7d8]
        str     x11, [sp, #0x7d0]
        ldp     x10, x11, [x4, #0x58]
        str     x9, [sp, #0x7c8]
        lsl     x9, x16, #4
        lsr     x13, x13, #0x36
        str     x8, [sp, #0x7c0]
        str     x14, [sp, #0x7b8]
        ldp     x8, x14, [x4, #0x60]
        lsr     x15, x15, #0x30
        lsl     x17, x17, #0xa
        str     x7, [sp, #0x7b0]
        str     x2, [sp, #0x7a8]
        ldp     x7, x2, [x5]
        adcs    x15, x15, x17
        orr     x12, x13, x12, lsl #62
        ldp     x13, x17, [x4, #0x70]
        adcs    x9, x12, x9
        lsl     x11, x11, #0x38
        lsr     x10, x10, #2
        orr     x11, x11, x16, lsr #60
        lsl     x12, x14, #0x32
        lsr     x8, x8, #8
        adcs    x10, x10, x11
        ldp     x11, x14, [x5, #0x10]
        umulh   x16, x6, x7
        adcs    x8, x8, x12
        str     x8, [sp, #0x7a0]
        ldp     x12, x8, [x4, #0x68]
        lsr     x13, x13, #0x14
        str     x10, [sp, #0x798]
        str     x9, [sp, #0x790]
        ldp     x10, x9, [x4, #0x78]
        lsl     x17, x17, #0x26
        str     x15, [sp, #0x788]
        str     x16, [sp, #0x780]
        ldp     x15, x16, [x4, #0x80]
        mul     x14, x6, x2
        str     x14, [sp, #0x778]
        ldr     x14, [sp, #0x7a8]
        ldp     q6, q7, [x14]
        lsr     x12, x12, #0xe
        lsl     x8, x8, #0x2c
        ldp     q16, q17, [x14, #0x40]
        lsl     x9, x9, #0x20
        adcs    x8, x12, x8
        lsr     x10, x10, #0x1a
        adcs    x12, x13, x17
        lsr     x13, x15, #0x20
        lsl     x15, x16, #0x1a
        adcs    x9, x10, x9
        umulh   x10, x6, x2
        ldp     q18, q19, [x14, #0x20]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x7b0]
        ldp     q20, q21, [x14, #0x60]
        ldp     q22, q23, [x14, #0x40]
        ldp     q24, q25, [x14, #0x80]
        mul     x16, x15, x2
        ldp     q26, q27, [x14, #0xa0]
        str     x9, [sp, #0x770]
        ldp     x17, x9, [x4, #0x88]
        str     x13, [sp, #0x768]
        str     x8, [sp, #0x760]
        ldp     x13, x8, [x4, #0x90]
        str     x12, [sp, #0x758]
        umulh   x12, x15, x2
        ldp     x14, x2, [x4, #0x98]
        str     x12, [sp, #0x750]
        str     x10, [sp, #0x748]
        ldp     x12, x10, [x4, #0xa0]
        lsr     x17, x17, #0x26
        lsl     x9, x9, #0x14
        str     x16, [sp, #0x740]
        ldp     x16, x11, [x4, #0xb0]
        adcs    x9, x17, x9
        lsl     x8, x8, #0xe
        lsr     x13, x13, #0x2c
        mul     x17, x15, x7
        lsr     x14, x14, #0x32
        lsl     x2, x2, #8
        adcs    x8, x13, x8
        lsr     x12, x12, #0x38
        lsl     x13, x10, #2
        str     x8, [sp, #0x738]
        ldr     x8, [sp, #0x7b8]
        orr     x8, x12, x8, lsl #60
        adcs    x2, x14, x2
        lsl     x11, x11, #0x36
        umulh   x12, x15, x7
        adcs    x8, x8, x13
        lsr     x13, x16, #4
        orr     x10, x11, x10, lsr #62
        ldp     x11, x14, [x4, #0xc0]
        str     x2, [sp, #0x7b8]
        ldp     x16, x2, [x4, #0xb8]
        adcs    x10, x13, x10
        str     x10, [sp, #0x730]
        ldp     x13, x10, [x4, #0xc8]
        str     x8, [sp, #0x728]
        ldr     x8, [sp, #0x7c0]
        str     x9, [sp, #0x720]
        ldr     x9, [x5, #0x10]
        umulh   x9, x8, x9
        str     x9, [sp, #0x718]
        ldp     x15, x9, [x4, #0xd0]
        lsl     x14, x14, #0x2a
        lsr     x11, x11, #0x10
        str     x12, [sp, #0x710]
        str     x17, [sp, #0x708]
        ldp     x12, x17, [x4, #0xd8]
        lsr     x16, x16, #0xa
        lsl     x2, x2, #0x30
        ldp     x8, x7, [x4, #0xe0]
        adcs    x2, x16, x2
        ldr     x16, [x5]
        lsl     x10, x10, #0x24
        lsr     x13, x13, #0x16
        str     x2, [sp, #0x700]
        mul     x2, x6, x16
        lsl     x9, x9, #0x1e
        adcs    x11, x11, x14
        adcs    x10, x13, x10
        lsr     x13, x15, #0x1c
        lsl     x14, x17, #0x18
        lsr     x8, x8, #0x28
        ldp     x15, x17, [x4, #0xe8]
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x7c0]
        str     x9, [sp, #0x6f8]
        ldr     x9, [x5, #0x18]
        str     x10, [sp, #0x6f0]
        umulh   x10, x13, x9
        lsr     x12, x12, #0x22
        lsl     x7, x7, #0x12
        ldr     x16, [sp, #0x7c8]
        adcs    x12, x12, x14
        str     x12, [sp, #0x6e8]
        ldp     x14, x12, [x4, #0xf0]
        str     x11, [sp, #0x6e0]
        str     x2, [sp, #0x6d8]
        ldp     x11, x2, [x4, #0x100]
        adcs    x7, x8, x7
        lsr     x8, x15, #0x2e
        lsl     x15, x17, #0xc
        str     x7, [sp, #0x6d0]
        ldp     x17, x7, [x4, #0x108]
        umulh   x16, x16, x9
        adcs    x8, x8, x15
        ldp     x4, x15, [x4, #0x110]
        str     x8, [sp, #0x6c8]
        lsl     x8, x12, #6
        lsr     x14, x14, #0x34
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        lsl     x24, x2, #0x3a
        adcs    x2, x14, x8
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        orr     x19, x24, x12, lsr #58
        lsr     x20, x17, #6
        lsl     x24, x7, #0x34
        mul     x7, x13, x9
        adcs    x19, x11, x19
        lsl     x8, x15, #0x2e
        adcs    x20, x20, x24
        ldr     x12, [x5, #0x10]
        ldr     x14, [x5]
        lsr     x24, x4, #0xc
        ldr     x4, [sp, #0x7c8]
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        adcs    x24, x24, x8
        subs    x25, x6, x13
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [sp, #0x7b0]
        sbcs    x8, x23, x4
        mul     x11, x4, x9
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        csetm   x27, lo
        subs    x15, x12, x14
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ldr     x22, [x5, #8]
        eor     x21, x25, x27
        sbcs    x25, x9, x22
        eor     x8, x8, x27
        csetm   x17, lo
        cmn     x27, #1
        ldr     x22, [sp, #0x778]
        umulh   x9, x4, x12
        adcs    x21, x21, xzr
        ldr     x14, [sp, #0x748]
        eor     x15, x15, x17
        eor     x25, x25, x17
        adcs    x8, x8, xzr
        cmn     x17, #1
        eor     x27, x27, x17
        ldr     x17, [sp, #0x780]
        adcs    x15, x15, xzr
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        adcs    x25, x25, xzr
        adds    x22, x17, x22
        umulh   x17, x21, x15
        str     x20, [sp, #0x778]
        ldr     x20, [sp, #0x740]
        adcs    x20, x14, x20
        ldr     x14, [sp, #0x7a8]
        ldp     q8, q9, [x14, #0xc0]
        str     x24, [sp, #0x740]
        ldr     x24, [sp, #0x750]
        adc     x24, x24, xzr
        str     x2, [sp, #0x750]
        ldr     x2, [sp, #0x708]
        adds    x2, x22, x2
        ldr     x22, [sp, #0x710]
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        adcs    x20, x20, x22
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        adc     x22, x24, xzr
        ldr     x24, [sp, #0x718]
        adds    x24, x24, x7
        mul     x28, x4, x12
        adcs    x7, x10, x11
        ldp     q12, q13, [x14, #0xe0]
        adc     x10, x16, xzr
        ldr     x16, [sp, #0x7d8]
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        mul     x11, x13, x12
        ldp     q10, q11, [x14, #0x100]
        ldr     x14, [sp, #0x7d0]
        adds    x24, x24, x28
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        adcs    x28, x7, x9
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        mul     x26, x21, x25
        adc     x7, x10, xzr
        stp     x6, x23, [x3]
        ldp     x9, x10, [x5, #0x30]
        ldr     x10, [sp, #0x7e8]
        subs    x23, x16, x14
        ldp     x6, x12, [x5, #0x20]
        ldr     x12, [sp, #0x7e0]
        sbcs    x6, x10, x12
        umulh   x9, x21, x25
        str     x7, [sp, #0x718]
        ldr     x7, [sp, #0x6d8]
        stp     x7, x2, [x1]
        csetm   x2, lo
        adds    x26, x17, x26
        ldr     x17, [sp, #0x788]
        stp     x13, x4, [x3, #0x10]
        ldr     x4, [sp, #0x790]
        eor     x23, x23, x2
        eor     x6, x6, x2
        stp     x16, x10, [x3, #0x20]
        stp     x14, x12, [x3, #0x30]
        ldr     x12, [sp, #0x7a0]
        mul     x21, x21, x15
        stp     x17, x4, [x3, #0x40]
        ldr     x17, [sp, #0x798]
        ldr     d14, [x1]
        ldp     d15, d28, [x1]
        mul     x4, x8, x25
        stp     x17, x12, [x3, #0x50]
        ldr     x17, [sp, #0x758]
        ldr     x12, [sp, #0x760]
        eor     x21, x21, x27
        stp     x12, x17, [x3, #0x60]
        ldr     x12, [sp, #0x768]
        ldr     x17, [sp, #0x770]
        stp     x17, x12, [x3, #0x70]
        ldr     x17, [sp, #0x738]
        ldr     x12, [sp, #0x720]
        umulh   x25, x8, x25
        stp     x12, x17, [x3, #0x80]
        ldr     x17, [sp, #0x728]
        ushr    v29.2d, v14.2d, #0x1d
        adcs    x4, x9, x4
        ldr     x9, [sp, #0x7b8]
        stp     x9, x17, [x3, #0x90]
        ldr     x12, [sp, #0x6e8]
        ldr     x9, [sp, #0x700]
        ldr     x17, [sp, #0x730]
        ushr    v15.2d, v15.2d, #0x3a
        stp     x17, x9, [x3, #0xa0]
        ldr     x17, [sp, #0x6f0]
        ldr     x9, [sp, #0x6e0]
        uzp1    v14.2d, v14.2d, v29.2d
        shl     v28.2d, v28.2d, #0xc
        stp     x9, x17, [x3, #0xb0]
        ldr     x9, [sp, #0x6f8]
        ldr     x14, [x5, #0x28]
        mul     x17, x8, x15
        stp     x9, x12, [x3, #0xc0]
        ldr     x9, [x5, #0x20]
        ldr     x12, [x5, #0x30]
        and     v14.16b, v14.16b, v0.16b
        usra    v15.2d, v28.2d, #6
        adc     x25, x25, xzr
        subs    x13, x12, x9
        umulh   x8, x8, x15
        ldr     x15, [x5, #0x38]
        umlal   v15.2d, v2.2s, v14.s[0]
        sbcs    x15, x15, x14
        ldp     x12, x10, [x5, #0x40]
        ldr     x12, [sp, #0x6d0]
        umlal2  v15.2d, v2.4s, v14.s[2]
        csetm   x10, lo
        adds    x26, x26, x17
        eor     x26, x26, x27
        eor     x13, x13, x10
        eor     x15, x15, x10
        umull   v2.2d, v4.2s, v14.s[0]
        eor     x17, x2, x10
        umull   v28.2d, v5.2s, v14.s[0]
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x6c8]
        stp     x12, x17, [x3, #0xd0]
        ldr     x12, [sp, #0x750]
        umulh   x17, x16, x9
        stp     x12, x19, [x3, #0xe0]
        ldr     x19, [sp, #0x740]
        adcs    x4, x4, x8
        ldr     x8, [sp, #0x778]
        stp     x8, x19, [x3, #0xf0]
        ldr     x19, [x1, #8]
        adc     x25, x25, xzr
        cmn     x27, #1
        eor     x4, x4, x27
        umlal2  v2.2d, v4.4s, v14.s[2]
        adcs    x21, x21, x7
        eor     x25, x25, x27
        ext     v4.16b, v1.16b, v15.16b, #8
        adcs    x26, x26, x19
        mul     x8, x16, x14
        ldr     x19, [sp, #0x718]
        umlal2  v28.2d, v5.4s, v14.s[2]
        adcs    x4, x4, x20
        usra    v15.2d, v4.2d, #0x1d
        adcs    x25, x25, x22
        adc     x27, x27, xzr
        adds    x21, x21, x11
        umulh   x12, x16, x14
        adcs    x26, x26, x24
        adcs    x4, x4, x28
        ext     v4.16b, v15.16b, v1.16b, #8
        and     v15.16b, v15.16b, v0.16b
        adcs    x25, x25, x19
        adc     x27, x27, xzr
        cmn     x2, #1
        ldr     x2, [sp, #0x7e8]
        mul     x7, x2, x14
        umlal   v28.2d, v18.2s, v15.s[0]
        adcs    x23, x23, xzr
        umlal2  v28.2d, v18.4s, v15.s[2]
        uzp1    v5.4s, v14.4s, v15.4s
        adcs    x6, x6, xzr
        adds    x21, x20, x21
        adcs    x26, x22, x26
        mul     x20, x16, x9
        stp     x21, x26, [x1, #0x10]
        ldr     x21, [x5, #0x30]
        adcs    x22, x11, x4
        ldr     x11, [x5, #8]
        adcs    x24, x24, x25
        umulh   x25, x2, x14
        adcs    x27, x28, x27
        ldr     x28, [x5]
        adcs    x19, x19, xzr
        subs    x4, x9, x28
        sbcs    x26, x14, x11
        ldp     d18, d29, [x1, #8]
        ldr     x11, [x3]
        str     x19, [sp, #0x718]
        ldr     x19, [x5, #0x10]
        str     x27, [sp, #0x708]
        sbcs    x27, x21, x19
        str     x24, [sp, #0x748]
        ldr     x24, [x5, #0x38]
        str     x22, [sp, #0x780]
        ldr     x22, [x5, #0x18]
        sbcs    x14, x24, x22
        mul     x22, x2, x9
        csetm   x19, lo
        subs    x28, x11, x16
        ldr     x11, [sp, #0x7d0]
        str     x20, [sp, #0x6c0]
        ldr     x20, [sp, #0x7b0]
        sbcs    x16, x20, x2
        ldr     x20, [sp, #0x7c0]
        eor     x4, x4, x19
        eor     x27, x27, x19
        eor     x26, x26, x19
        sbcs    x20, x20, x11
        eor     x14, x14, x19
        str     x6, [sp, #0x6b8]
        ldr     x6, [sp, #0x7c8]
        str     x23, [sp, #0x6b0]
        ldr     x23, [sp, #0x7e0]
        sbcs    x6, x6, x23
        umulh   x9, x2, x9
        shl     v29.2d, v29.2d, #0x12
        csetm   x2, lo
        cmn     x10, #1
        adcs    x10, x13, xzr
        ushr    v18.2d, v18.2d, #0x34
        eor     x28, x28, x2
        eor     x13, x16, x2
        adcs    x15, x15, xzr
        adds    x8, x17, x8
        eor     x20, x20, x2
        adcs    x7, x12, x7
        usra    v18.2d, v29.2d, #6
        eor     x6, x6, x2
        umulh   x12, x11, x21
        adc     x25, x25, xzr
        cmn     x19, #1
        eor     x19, x2, x19
        adcs    x4, x4, xzr
        adcs    x26, x26, xzr
        usra    v18.2d, v4.2d, #0x1d
        adcs    x27, x27, xzr
        mul     x16, x11, x24
        umull   v4.2d, v16.2s, v14.s[0]
        adcs    x14, x14, xzr
        adds    x22, x8, x22
        adcs    x7, x7, x9
        adc     x25, x25, xzr
        umulh   x8, x11, x24
        umlal   v18.2d, v3.2s, v14.s[0]
        adds    x9, x12, x16
        ldr     x12, [sp, #0x7a8]
        umlal2  v18.2d, v3.4s, v14.s[2]
        ldp     q3, q29, [x12, #0x120]
        umlal   v18.2d, v6.2s, v15.s[0]
        mul     x16, x11, x21
        umlal2  v18.2d, v6.4s, v15.s[2]
        ldp     d6, d29, [x1, #0x10]
        umlal2  v4.2d, v16.4s, v14.s[2]
        umlal   v4.2d, v19.2s, v15.s[0]
        mul     x17, x23, x24
        umlal2  v4.2d, v19.4s, v15.s[2]
        ext     v16.16b, v1.16b, v18.16b, #8
        umull   v19.2d, v17.2s, v14.s[0]
        shl     v29.2d, v29.2d, #0x18
        usra    v2.2d, v6.2d, #0x2e
        umlal2  v19.2d, v17.4s, v14.s[2]
        umulh   x24, x23, x24
        str     x16, [sp, #0x6a8]
        str     x25, [sp, #0x6a0]
        ldp     x16, x25, [x5, #0x50]
        usra    v18.2d, v16.2d, #0x1d
        umull   v6.2d, v20.2s, v14.s[0]
        adcs    x8, x8, x17
        ldp     x17, x25, [x5, #0x60]
        umull   v16.2d, v21.2s, v14.s[0]
        usra    v2.2d, v29.2d, #6
        umlal   v19.2d, v22.2s, v15.s[0]
        umlal2  v19.2d, v22.4s, v15.s[2]
        ldp     q17, q22, [x12, #0x60]
        mul     x25, x23, x21
        umlal2  v6.2d, v20.4s, v14.s[2]
        ext     v20.16b, v18.16b, v1.16b, #8
        adc     x24, x24, xzr
        cmn     x2, #1
        and     v18.16b, v18.16b, v0.16b
        adcs    x28, x28, xzr
        ldp     x2, x17, [x5, #0x70]
        usra    v2.2d, v20.2d, #0x1d
        umlal2  v16.2d, v21.4s, v14.s[2]
        umulh   x17, x23, x21
        adcs    x13, x13, xzr
        ldp     q20, q21, [x12]
        umlal   v6.2d, v23.2s, v15.s[0]
        adcs    x20, x20, xzr
        umull   v29.2d, v24.2s, v14.s[0]
        adcs    x6, x6, xzr
        adds    x25, x9, x25
        ldr     x9, [sp, #0x6b0]
        umlal2  v6.2d, v23.4s, v15.s[2]
        umlal   v2.2d, v7.2s, v15.s[0]
        mul     x2, x9, x10
        umlal2  v2.2d, v7.4s, v15.s[2]
        adcs    x8, x8, x17
        umlal2  v29.2d, v24.4s, v14.s[2]
        ldp     q7, q23, [x12, #0x80]
        adc     x24, x24, xzr
        umull   v24.2d, v25.2s, v14.s[0]
        umulh   x17, x9, x10
        subs    x21, x28, x20
        umlal   v16.2d, v17.2s, v15.s[0]
        sbcs    x16, x13, x6
        str     x6, [sp, #0x698]
        ldr     x6, [sp, #0x710]
        eor     x2, x2, x6
        umlal   v2.2d, v20.2s, v18.s[0]
        csetm   x6, lo
        str     x24, [sp, #0x690]
        subs    x24, x27, x4
        umlal2  v2.2d, v20.4s, v18.s[2]
        str     x14, [sp, #0x688]
        sbcs    x14, x14, x26
        eor     x16, x16, x6
        eor     x21, x21, x6
        umlal2  v16.2d, v17.4s, v15.s[2]
        str     x8, [sp, #0x680]
        mul     x8, x9, x15
        str     x25, [sp, #0x678]
        csetm   x25, lo
        cmn     x6, #1
        umlal2  v24.2d, v25.4s, v14.s[2]
        adcs    x21, x21, xzr
        eor     x14, x14, x25
        eor     x24, x24, x25
        umull   v17.2d, v26.2s, v14.s[0]
        adcs    x16, x16, xzr
        cmn     x25, #1
        eor     x25, x6, x25
        ext     v20.16b, v1.16b, v2.16b, #8
        umulh   x6, x9, x15
        adcs    x24, x24, xzr
        umlal   v29.2d, v22.2s, v15.s[0]
        adcs    x9, x14, xzr
        ldr     x14, [sp, #0x6b8]
        adds    x8, x17, x8
        usra    v2.2d, v20.2d, #0x1d
        umlal2  v29.2d, v22.4s, v15.s[2]
        umlal2  v17.2d, v26.4s, v14.s[2]
        ldp     q20, q22, [x12, #0x20]
        umull   v25.2d, v27.2s, v14.s[0]
        mul     x17, x14, x15
        umlal   v24.2d, v7.2s, v15.s[0]
        umlal2  v24.2d, v7.4s, v15.s[2]
        ext     v7.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        umulh   x15, x14, x15
        umlal2  v25.2d, v27.4s, v14.s[2]
        adcs    x6, x6, x17
        umull   v26.2d, v8.2s, v14.s[0]
        umlal   v17.2d, v23.2s, v15.s[0]
        umlal   v4.2d, v20.2s, v18.s[0]
        umulh   x17, x28, x4
        umlal2  v4.2d, v20.4s, v18.s[2]
        adc     x15, x15, xzr
        str     x16, [sp, #0x6b0]
        ldr     x16, [x3]
        str     x9, [sp, #0x670]
        ldr     x9, [sp, #0x788]
        subs    x16, x16, x9
        ldr     x9, [sp, #0x7b0]
        umlal   v19.2d, v22.2s, v18.s[0]
        str     x25, [sp, #0x668]
        ldr     x25, [sp, #0x790]
        sbcs    x9, x9, x25
        ldr     x25, [sp, #0x7c0]
        umlal2  v19.2d, v22.4s, v18.s[2]
        ldp     q20, q22, [x12, #0xa0]
        str     x21, [sp, #0x660]
        ldr     x21, [sp, #0x798]
        sbcs    x25, x25, x21
        umlal2  v26.2d, v8.4s, v14.s[2]
        mul     x21, x28, x26
        str     x24, [sp, #0x658]
        ldr     x24, [sp, #0x7c8]
        str     x20, [sp, #0x650]
        ldr     x20, [sp, #0x7a0]
        sbcs    x24, x24, x20
        ldr     x20, [sp, #0x7d8]
        umlal2  v17.2d, v23.4s, v15.s[2]
        ldp     q8, q23, [x12, #0x40]
        ldr     x12, [sp, #0x760]
        sbcs    x20, x20, x12
        ldr     x12, [sp, #0x7e8]
        umull   v27.2d, v9.2s, v14.s[0]
        str     x27, [sp, #0x648]
        ldr     x27, [sp, #0x758]
        sbcs    x12, x12, x27
        mul     x27, x14, x10
        ldr     x14, [sp, #0x770]
        sbcs    x11, x11, x14
        ldr     x14, [sp, #0x768]
        sbcs    x23, x23, x14
        csetm   x14, lo
        adds    x21, x17, x21
        umlal2  v27.2d, v9.4s, v14.s[2]
        mul     x17, x28, x4
        eor     x24, x24, x14
        eor     x9, x9, x14
        umlal   v25.2d, v20.2s, v15.s[0]
        eor     x16, x16, x14
        eor     x11, x11, x14
        eor     x25, x25, x14
        umull   v9.2d, v12.2s, v14.s[0]
        eor     x23, x23, x14
        eor     x12, x12, x14
        eor     x20, x20, x14
        umlal   v6.2d, v8.2s, v18.s[0]
        umulh   x28, x28, x26
        umlal2  v6.2d, v8.4s, v18.s[2]
        str     x17, [sp, #0x640]
        eor     x17, x17, x19
        umlal   v16.2d, v23.2s, v18.s[0]
        umlal2  v9.2d, v12.4s, v14.s[2]
        umlal2  v16.2d, v23.4s, v18.s[2]
        str     x17, [sp, #0x638]
        ldr     x17, [sp, #0x7a8]
        ldp     q12, q8, [x17, #0x60]
        str     x23, [sp, #0x630]
        ldr     x23, [sp, #0x6b8]
        umulh   x23, x23, x10
        umlal2  v25.2d, v20.4s, v15.s[2]
        umlal   v26.2d, v22.2s, v15.s[0]
        umlal2  v26.2d, v22.4s, v15.s[2]
        ldp     q20, q22, [x17, #0xc0]
        mul     x10, x13, x26
        umull   v23.2d, v13.2s, v14.s[0]
        umulh   x26, x13, x26
        umlal   v29.2d, v12.2s, v18.s[0]
        adcs    x28, x28, x10
        umlal2  v23.2d, v13.4s, v14.s[2]
        umlal2  v29.2d, v12.4s, v18.s[2]
        umlal   v24.2d, v8.2s, v18.s[0]
        mul     x10, x13, x4
        adc     x26, x26, xzr
        adds    x27, x8, x27
        ldr     x8, [sp, #0x710]
        umlal   v27.2d, v20.2s, v15.s[0]
        eor     x27, x27, x8
        adcs    x23, x6, x23
        umlal2  v27.2d, v20.4s, v15.s[2]
        adc     x6, x15, xzr
        ldr     x15, [sp, #0x6c0]
        cmn     x8, #1
        eor     x23, x23, x8
        umull   v12.2d, v10.2s, v14.s[0]
        umlal2  v24.2d, v8.4s, v18.s[2]
        adcs    x2, x2, x15
        eor     x6, x6, x8
        ldr     x15, [sp, #0x6a8]
        umulh   x4, x13, x4
        ldr     x13, [sp, #0x6a0]
        adcs    x27, x27, x22
        umlal   v9.2d, v22.2s, v15.s[0]
        ldp     q13, q8, [x17, #0xe0]
        adcs    x23, x23, x7
        umlal2  v9.2d, v22.4s, v15.s[2]
        adcs    x6, x6, x13
        umlal2  v12.2d, v10.4s, v14.s[2]
        ldp     q10, q20, [x17, #0x80]
        adc     x8, x8, xzr
        adds    x2, x2, x15
        str     x22, [sp, #0x710]
        ldr     x22, [sp, #0x650]
        str     x11, [sp, #0x6b8]
        ldr     x11, [sp, #0x648]
        str     x12, [sp, #0x628]
        umulh   x12, x22, x11
        umull   v22.2d, v11.2s, v14.s[0]
        str     x20, [sp, #0x620]
        ldr     x20, [sp, #0x678]
        adcs    x27, x27, x20
        str     x24, [sp, #0x618]
        ldr     x24, [sp, #0x680]
        adcs    x23, x23, x24
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x690]
        adcs    x6, x6, x25
        adc     x8, x8, xzr
        adds    x2, x7, x2
        ldr     x7, [sp, #0x688]
        str     x2, [sp, #0x608]
        mul     x2, x22, x7
        umlal2  v22.2d, v11.4s, v14.s[2]
        adcs    x27, x13, x27
        umlal   v23.2d, v13.2s, v15.s[0]
        uzp1    v14.4s, v18.4s, v2.4s
        adcs    x23, x15, x23
        umlal2  v23.2d, v13.4s, v15.s[2]
        adcs    x20, x20, x6
        umlal   v17.2d, v10.2s, v18.s[0]
        umulh   x6, x22, x7
        adcs    x24, x24, x8
        umlal2  v17.2d, v10.4s, v18.s[2]
        ldp     q10, q11, [x17]
        adcs    x25, x25, xzr
        ldr     x8, [sp, #0x698]
        adds    x21, x21, x10
        umlal   v25.2d, v20.2s, v18.s[0]
        adcs    x28, x28, x4
        umlal2  v25.2d, v20.4s, v18.s[2]
        eor     x4, x21, x19
        adc     x26, x26, xzr
        mul     x22, x22, x11
        adds    x2, x12, x2
        ldr     x12, [x5, #0x40]
        ldr     x13, [x5]
        umlal   v12.2d, v8.2s, v15.s[0]
        umlal2  v12.2d, v8.4s, v15.s[2]
        ldp     q13, q8, [x17, #0x100]
        mul     x10, x8, x7
        umulh   x7, x8, x7
        adcs    x6, x6, x10
        umlal   v22.2d, v13.2s, v15.s[0]
        mul     x10, x8, x11
        umlal2  v22.2d, v13.4s, v15.s[2]
        adc     x7, x7, xzr
        umull   v13.2d, v8.2s, v15.s[0]
        subs    x15, x12, x13
        ldr     x12, [x5, #8]
        ldr     x13, [x5, #0x48]
        sbcs    x12, x13, x12
        ldr     x13, [x5, #0x10]
        umulh   x8, x8, x11
        ldr     x11, [x5, #0x50]
        sbcs    x13, x11, x13
        ldr     x11, [x5, #0x58]
        str     x25, [sp, #0x648]
        ldr     x25, [x5, #0x18]
        sbcs    x25, x11, x25
        ldr     x11, [x5, #0x60]
        umlal2  v13.2d, v8.4s, v15.s[2]
        ldp     q15, q8, [x17, #0x20]
        str     x24, [sp, #0x698]
        ldr     x24, [x5, #0x20]
        sbcs    x24, x11, x24
        ldr     x11, [x5, #0x68]
        umlal   v13.2d, v3.2s, v5.s[0]
        str     x20, [sp, #0x688]
        ldr     x20, [x5, #0x28]
        sbcs    x20, x11, x20
        ldr     x11, [sp, #0x660]
        str     x23, [sp, #0x650]
        ldr     x23, [sp, #0x658]
        str     x27, [sp, #0x690]
        mul     x27, x11, x23
        umlal2  v13.2d, v3.4s, v5.s[1]
        str     x4, [sp, #0x680]
        ldr     x4, [x5, #0x70]
        str     x19, [sp, #0x678]
        ldr     x19, [x5, #0x30]
        sbcs    x19, x4, x19
        ldr     x4, [x5, #0x78]
        str     x22, [sp, #0x6a8]
        ldr     x22, [x5, #0x38]
        sbcs    x22, x4, x22
        csetm   x4, lo
        adds    x2, x2, x10
        adcs    x6, x6, x8
        umulh   x8, x11, x23
        eor     x10, x15, x4
        ldr     x15, [sp, #0x668]
        adc     x7, x7, xzr
        eor     x27, x27, x15
        ldr     x15, [sp, #0x670]
        eor     x12, x12, x4
        eor     x13, x13, x4
        cmn     x14, #1
        eor     x24, x24, x4
        umlal   v19.2d, v15.2s, v2.s[0]
        adcs    x16, x16, xzr
        eor     x25, x25, x4
        eor     x20, x20, x4
        umlal2  v19.2d, v15.4s, v2.s[2]
        mul     x23, x11, x15
        adcs    x9, x9, xzr
        eor     x19, x19, x4
        umlal   v6.2d, v8.2s, v2.s[0]
        str     x9, [sp, #0x6a0]
        ldr     x9, [sp, #0x610]
        adcs    x9, x9, xzr
        eor     x22, x22, x4
        eor     x14, x14, x4
        umlal2  v6.2d, v8.4s, v2.s[2]
        ldp     q15, q8, [x17, #0x40]
        str     x14, [sp, #0x610]
        ldr     x14, [sp, #0x618]
        adcs    x14, x14, xzr
        umulh   x11, x11, x15
        str     x14, [sp, #0x660]
        ldr     x14, [sp, #0x620]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x620]
        ldr     x14, [sp, #0x628]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x628]
        ldr     x14, [sp, #0x6b8]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x6b8]
        ldr     x14, [sp, #0x630]
        adcs    x14, x14, xzr
        adds    x23, x8, x23
        ldr     x8, [sp, #0x6b0]
        str     x14, [sp, #0x630]
        mul     x14, x8, x15
        umlal   v16.2d, v15.2s, v2.s[0]
        umulh   x15, x8, x15
        umlal2  v16.2d, v15.4s, v2.s[2]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x658]
        umlal   v29.2d, v8.2s, v2.s[0]
        umlal2  v29.2d, v8.4s, v2.s[2]
        ldp     q15, q8, [x17, #0x60]
        str     x9, [sp, #0x670]
        mul     x9, x8, x14
        adc     x15, x15, xzr
        cmn     x4, #1
        adcs    x4, x10, xzr
        umulh   x8, x8, x14
        adcs    x10, x12, xzr
        adcs    x12, x13, xzr
        adcs    x25, x25, xzr
        adcs    x24, x24, xzr
        umlal   v24.2d, v15.2s, v2.s[0]
        adcs    x20, x20, xzr
        umulh   x13, x16, x4
        adcs    x19, x19, xzr
        mul     x14, x16, x10
        umlal2  v24.2d, v15.4s, v2.s[2]
        adcs    x22, x22, xzr
        adds    x23, x23, x9
        ldr     x9, [sp, #0x668]
        umlal   v17.2d, v8.2s, v2.s[0]
        adcs    x8, x11, x8
        eor     x23, x23, x9
        umlal2  v17.2d, v8.4s, v2.s[2]
        adc     x11, x15, xzr
        ldr     x15, [sp, #0x640]
        cmn     x9, #1
        eor     x8, x8, x9
        adcs    x27, x27, x15
        eor     x11, x11, x9
        umulh   x15, x16, x10
        adcs    x21, x23, x21
        ldp     q15, q8, [x17, #0xa0]
        adcs    x23, x8, x28
        adcs    x8, x11, x26
        ldr     x11, [sp, #0x6a8]
        adc     x9, x9, xzr
        adds    x27, x27, x11
        str     x20, [sp, #0x668]
        mul     x20, x16, x4
        adcs    x21, x21, x2
        adcs    x23, x23, x6
        adcs    x8, x8, x7
        str     x20, [sp, #0x640]
        ldr     x20, [sp, #0x6a0]
        str     x22, [sp, #0x658]
        mul     x22, x20, x10
        adc     x9, x9, xzr
        adds    x27, x28, x27
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x678]
        eor     x27, x27, x26
        umlal   v26.2d, v15.2s, v18.s[0]
        eor     x21, x21, x26
        adcs    x23, x11, x23
        umulh   x28, x20, x10
        umlal2  v26.2d, v15.4s, v18.s[2]
        eor     x23, x23, x26
        adcs    x2, x2, x8
        ldr     x8, [sp, #0x638]
        ldp     q15, q3, [x17, #0x80]
        adcs    x6, x6, x9
        ldr     x9, [sp, #0x6d8]
        eor     x2, x2, x26
        umlal   v27.2d, v8.2s, v18.s[0]
        adcs    x7, x7, xzr
        cmn     x26, #1
        eor     x6, x6, x26
        umlal2  v27.2d, v8.4s, v18.s[2]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x680]
        eor     x7, x7, x26
        mul     x11, x20, x4
        str     x19, [sp, #0x638]
        ldr     x19, [x1, #8]
        adcs    x9, x9, x19
        ldr     x19, [x1, #0x10]
        ldp     q8, q20, [x17, #0xc0]
        ldr     x17, [sp, #0x780]
        adcs    x27, x27, x19
        ldr     x19, [x1, #0x18]
        adcs    x21, x21, x19
        umulh   x19, x20, x4
        ldr     x20, [sp, #0x708]
        adcs    x23, x23, x17
        str     x24, [sp, #0x680]
        ldr     x24, [sp, #0x748]
        adcs    x2, x2, x24
        adcs    x6, x6, x20
        str     x19, [sp, #0x6a8]
        ldr     x19, [sp, #0x718]
        adcs    x7, x7, x19
        str     x11, [sp, #0x6b0]
        ldr     x11, [sp, #0x670]
        str     x28, [sp, #0x618]
        umulh   x28, x11, x12
        adc     x26, x26, xzr
        str     x28, [sp, #0x678]
        ldr     x28, [sp, #0x6c0]
        adds    x8, x8, x28
        str     x15, [sp, #0x600]
        ldr     x15, [sp, #0x710]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x608]
        umlal   v9.2d, v8.2s, v18.s[0]
        adcs    x27, x27, x15
        ldr     x15, [sp, #0x690]
        umlal2  v9.2d, v8.4s, v18.s[2]
        adcs    x21, x21, x15
        mul     x15, x11, x25
        umlal   v23.2d, v20.2s, v18.s[0]
        str     x15, [sp, #0x5f8]
        ldr     x15, [sp, #0x650]
        adcs    x23, x23, x15
        ldr     x15, [sp, #0x688]
        umlal2  v23.2d, v20.4s, v18.s[2]
        adcs    x2, x2, x15
        ldr     x15, [sp, #0x698]
        adcs    x6, x6, x15
        ldr     x15, [sp, #0x648]
        adcs    x7, x7, x15
        adc     x26, x26, xzr
        adds    x8, x17, x8
        adcs    x9, x24, x9
        ldr     x24, [sp, #0x608]
        stp     x8, x9, [x1, #0x20]
        adcs    x17, x20, x27
        mul     x20, x11, x12
        adcs    x27, x19, x21
        ldr     x21, [sp, #0x710]
        stp     x17, x27, [x1, #0x30]
        adcs    x19, x28, x23
        ldr     x28, [sp, #0x690]
        adcs    x21, x21, x2
        ldr     x2, [sp, #0x650]
        umulh   x23, x11, x25
        ldp     d8, d20, [x1, #0x18]
        adcs    x24, x24, x6
        ldr     x6, [sp, #0x660]
        umlal   v25.2d, v15.2s, v2.s[0]
        adcs    x28, x28, x7
        adcs    x26, x2, x26
        ldr     x2, [sp, #0x688]
        adcs    x2, x2, xzr
        mul     x7, x6, x25
        str     x2, [sp, #0x688]
        ldr     x2, [sp, #0x698]
        adcs    x2, x2, xzr
        adcs    x15, x15, xzr
        str     x15, [sp, #0x648]
        subs    x15, x16, x11
        str     x2, [sp, #0x698]
        ldr     x2, [sp, #0x6a0]
        str     x26, [sp, #0x650]
        sbcs    x26, x2, x6
        str     x28, [sp, #0x690]
        umulh   x28, x6, x25
        usra    v28.2d, v8.2d, #0x28
        umlal2  v25.2d, v15.4s, v2.s[2]
        str     x24, [sp, #0x608]
        csetm   x24, lo
        str     x21, [sp, #0x710]
        subs    x21, x12, x4
        shl     v15.2d, v20.2d, #0x1e
        umlal   v26.2d, v3.2s, v2.s[0]
        str     x19, [sp, #0x6c0]
        sbcs    x19, x25, x10
        eor     x15, x15, x24
        str     x27, [sp, #0x718]
        csetm   x27, lo
        cmn     x24, #1
        eor     x26, x26, x24
        eor     x21, x21, x27
        eor     x19, x19, x27
        adcs    x15, x15, xzr
        usra    v28.2d, v15.2d, #6
        ldp     d15, d8, [x1, #0x20]
        adcs    x26, x26, xzr
        umlal2  v26.2d, v3.4s, v2.s[2]
        cmn     x27, #1
        eor     x24, x24, x27
        mul     x27, x6, x12
        adcs    x21, x21, xzr
        adcs    x19, x19, xzr
        adds    x13, x13, x14
        ldr     x14, [sp, #0x7a8]
        usra    v28.2d, v7.2d, #0x1d
        ldp     q3, q7, [x14, #0xa0]
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0x600]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x618]
        adc     x17, x17, xzr
        str     x9, [sp, #0x618]
        ldr     x9, [sp, #0x6b0]
        adds    x9, x13, x9
        umulh   x13, x6, x12
        usra    v4.2d, v15.2d, #0x22
        str     x8, [sp, #0x6b0]
        ldr     x8, [sp, #0x6a8]
        adcs    x22, x22, x8
        shl     v15.2d, v8.2d, #0x24
        adc     x8, x17, xzr
        ldr     x17, [sp, #0x678]
        str     x25, [sp, #0x6a8]
        ldr     x25, [sp, #0x5f8]
        adds    x25, x17, x25
        umlal   v28.2d, v21.2s, v18.s[0]
        adcs    x23, x23, x7
        umlal2  v28.2d, v21.4s, v18.s[2]
        ldr     x7, [sp, #0x620]
        ldp     q8, q20, [x14, #0xe0]
        adc     x28, x28, xzr
        umlal   v28.2d, v10.2s, v2.s[0]
        usra    v4.2d, v15.2d, #6
        adds    x25, x25, x27
        mul     x27, x15, x21
        umlal2  v28.2d, v10.4s, v2.s[2]
        ldp     q15, q10, [x14]
        adcs    x23, x23, x13
        ldr     x13, [sp, #0x6b8]
        umlal   v27.2d, v3.2s, v2.s[0]
        adc     x28, x28, xzr
        subs    x17, x7, x13
        umlal2  v27.2d, v3.4s, v2.s[2]
        str     x12, [sp, #0x5f8]
        umulh   x12, x15, x21
        ldp     q3, q21, [x14, #0x140]
        ldr     x6, [sp, #0x638]
        umlal   v9.2d, v7.2s, v2.s[0]
        str     x10, [sp, #0x678]
        ldr     x10, [sp, #0x628]
        str     x4, [sp, #0x600]
        ldr     x11, [sp, #0x668]
        ldr     x4, [sp, #0x630]
        str     x28, [sp, #0x748]
        sbcs    x28, x10, x4
        eor     x27, x27, x24
        umlal2  v9.2d, v7.4s, v2.s[2]
        ext     v7.16b, v1.16b, v28.16b, #8
        csetm   x4, lo
        str     x23, [sp, #0x780]
        ldr     x23, [sp, #0x680]
        subs    x6, x6, x23
        ldr     x23, [sp, #0x658]
        sbcs    x23, x23, x11
        eor     x28, x28, x4
        eor     x17, x17, x4
        usra    v28.2d, v7.2d, #0x1d
        umlal   v12.2d, v8.2s, v18.s[0]
        mul     x11, x15, x19
        csetm   x13, lo
        umlal2  v12.2d, v8.4s, v18.s[2]
        ldp     d8, d7, [x1, #0x28]
        eor     x6, x6, x13
        umlal   v22.2d, v20.2s, v18.s[0]
        eor     x23, x23, x13
        cmn     x4, #1
        eor     x4, x4, x13
        umlal2  v22.2d, v20.4s, v18.s[2]
        ldp     q20, q21, [x14, #0x100]
        umulh   x15, x15, x19
        adcs    x17, x17, xzr
        adcs    x28, x28, xzr
        adds    x11, x12, x11
        usra    v19.2d, v8.2d, #0x1c
        mul     x12, x26, x19
        shl     v8.2d, v7.2d, #0x2a
        umulh   x19, x26, x19
        usra    v19.2d, v8.2d, #6
        ext     v8.16b, v28.16b, v1.16b, #8
        adcs    x12, x15, x12
        and     v7.16b, v28.16b, v0.16b
        usra    v4.2d, v8.2d, #0x1d
        umlal   v13.2d, v20.2s, v18.s[0]
        umlal2  v13.2d, v20.4s, v18.s[2]
        ldp     q8, q20, [x14, #0x20]
        mul     x15, x26, x21
        umull   v28.2d, v21.2s, v18.s[0]
        adc     x19, x19, xzr
        cmn     x13, #1
        ldr     x13, [sp, #0x670]
        adcs    x6, x6, xzr
        umlal   v4.2d, v11.2s, v2.s[0]
        umulh   x21, x26, x21
        adcs    x23, x23, xzr
        subs    x26, x16, x7
        ldr     x16, [sp, #0x6b8]
        umlal2  v4.2d, v11.4s, v2.s[2]
        sbcs    x2, x2, x10
        umlal   v4.2d, v15.2s, v7.s[0]
        sbcs    x13, x13, x16
        umlal2  v4.2d, v15.4s, v7.s[2]
        str     x28, [sp, #0x670]
        ldr     x28, [sp, #0x660]
        str     x4, [sp, #0x6a0]
        ldr     x4, [sp, #0x630]
        sbcs    x28, x28, x4
        umlal2  v28.2d, v21.4s, v18.s[2]
        ldp     q15, q11, [x14, #0x40]
        str     x23, [sp, #0x660]
        ldr     x23, [sp, #0x680]
        str     x6, [sp, #0x5f0]
        umulh   x6, x7, x23
        umlal   v6.2d, v8.2s, v7.s[0]
        ldp     q18, q21, [x14, #0x120]
        str     x17, [sp, #0x5e8]
        csetm   x17, lo
        umlal2  v6.2d, v8.4s, v7.s[2]
        adds    x11, x11, x15
        eor     x26, x26, x17
        eor     x28, x28, x17
        umlal   v16.2d, v20.2s, v7.s[0]
        adcs    x21, x12, x21
        ldr     x12, [sp, #0x640]
        ldr     x15, [sp, #0x668]
        eor     x11, x11, x24
        eor     x2, x2, x17
        umlal2  v16.2d, v20.4s, v7.s[2]
        ext     v8.16b, v1.16b, v4.16b, #8
        adc     x19, x19, xzr
        cmn     x24, #1
        adcs    x27, x27, x12
        eor     x21, x21, x24
        eor     x19, x19, x24
        usra    v4.2d, v8.2d, #0x1d
        adcs    x11, x11, x9
        mul     x12, x7, x15
        eor     x13, x13, x17
        adcs    x21, x21, x22
        umlal   v29.2d, v15.2s, v7.s[0]
        adcs    x19, x19, x8
        umlal2  v29.2d, v15.4s, v7.s[2]
        ldp     q15, q8, [x14, #0xc0]
        adc     x24, x24, xzr
        umlal   v24.2d, v11.2s, v7.s[0]
        ldr     x4, [sp, #0x748]
        adds    x27, x27, x20
        str     x9, [sp, #0x5e0]
        mul     x9, x7, x23
        umlal   v28.2d, v18.2s, v5.s[2]
        adcs    x11, x11, x25
        umlal2  v24.2d, v11.4s, v7.s[2]
        ext     v11.16b, v4.16b, v1.16b, #8
        str     x9, [sp, #0x5d8]
        ldr     x9, [sp, #0x780]
        adcs    x21, x21, x9
        and     v4.16b, v4.16b, v0.16b
        adcs    x19, x19, x4
        umulh   x7, x7, x15
        usra    v19.2d, v11.2d, #0x1d
        umlal2  v28.2d, v18.4s, v5.s[3]
        adc     x24, x24, xzr
        adds    x22, x22, x27
        ldp     q11, q18, [x14, #0x60]
        umlal   v28.2d, v21.2s, v5.s[0]
        adcs    x27, x8, x11
        umlal2  v28.2d, v21.4s, v5.s[1]
        adcs    x20, x20, x21
        uzp1    v20.4s, v7.4s, v4.4s
        umlal   v23.2d, v15.2s, v2.s[0]
        adcs    x19, x25, x19
        mul     x21, x10, x15
        umlal   v19.2d, v10.2s, v7.s[0]
        adcs    x24, x9, x24
        umlal2  v19.2d, v10.4s, v7.s[2]
        adcs    x25, x4, xzr
        adds    x4, x6, x12
        umlal2  v23.2d, v15.4s, v2.s[2]
        ldr     x8, [sp, #0x600]
        ldp     q15, q10, [x14]
        umulh   x6, x10, x15
        ldr     x9, [sp, #0x678]
        umlal   v12.2d, v8.2s, v2.s[0]
        adcs    x21, x7, x21
        umlal2  v12.2d, v8.4s, v2.s[2]
        ldr     x11, [sp, #0x5f8]
        ldp     q8, q21, [x14, #0xe0]
        umlal   v17.2d, v11.2s, v7.s[0]
        ldr     x12, [sp, #0x658]
        umlal2  v17.2d, v11.4s, v7.s[2]
        mul     x7, x10, x23
        umlal   v25.2d, v18.2s, v7.s[0]
        adc     x6, x6, xzr
        subs    x8, x23, x8
        umlal2  v25.2d, v18.4s, v7.s[2]
        sbcs    x9, x15, x9
        ldr     x15, [sp, #0x6a8]
        umulh   x23, x10, x23
        ldr     x10, [sp, #0x638]
        sbcs    x11, x10, x11
        umlal   v19.2d, v15.2s, v4.s[0]
        sbcs    x15, x12, x15
        umlal2  v19.2d, v15.4s, v4.s[2]
        ldp     d15, d11, [x1, #0x30]
        str     x25, [sp, #0x6a8]
        csetm   x25, lo
        umlal   v22.2d, v8.2s, v2.s[0]
        adds    x4, x4, x7
        eor     x7, x8, x25
        eor     x8, x9, x25
        umlal2  v22.2d, v8.4s, v2.s[2]
        umulh   x9, x16, x10
        eor     x11, x11, x25
        eor     x15, x15, x25
        umlal   v13.2d, v21.2s, v2.s[0]
        adcs    x21, x21, x23
        eor     x23, x17, x25
        ext     v8.16b, v1.16b, v19.16b, #8
        adc     x6, x6, xzr
        cmn     x17, #1
        mul     x17, x16, x12
        usra    v6.2d, v15.2d, #0x16
        umlal2  v13.2d, v21.4s, v2.s[2]
        adcs    x26, x26, xzr
        shl     v15.2d, v11.2d, #0x30
        ldp     q11, q18, [x14, #0x100]
        adcs    x2, x2, xzr
        usra    v19.2d, v8.2d, #0x1d
        adcs    x13, x13, xzr
        str     x24, [sp, #0x5f8]
        umulh   x24, x16, x12
        adcs    x28, x28, xzr
        cmn     x25, #1
        usra    v6.2d, v15.2d, #6
        adcs    x25, x7, xzr
        ldp     q15, q8, [x14, #0x80]
        adcs    x7, x8, xzr
        adcs    x8, x11, xzr
        ldr     x11, [sp, #0x630]
        str     x19, [sp, #0x680]
        mul     x19, x11, x12
        adcs    x15, x15, xzr
        str     x20, [sp, #0x628]
        subs    x20, x26, x13
        str     x27, [sp, #0x678]
        sbcs    x27, x2, x28
        umlal   v28.2d, v11.2s, v2.s[0]
        str     x22, [sp, #0x668]
        csetm   x22, lo
        adds    x9, x9, x17
        mul     x16, x16, x10
        umlal2  v28.2d, v11.4s, v2.s[2]
        eor     x20, x20, x22
        eor     x27, x27, x22
        adcs    x19, x24, x19
        ext     v11.16b, v19.16b, v1.16b, #8
        and     v19.16b, v19.16b, v0.16b
        umulh   x24, x11, x12
        usra    v6.2d, v11.2d, #0x1d
        umlal   v26.2d, v15.2s, v7.s[0]
        umlal2  v26.2d, v15.4s, v7.s[2]
        ldp     q15, q11, [x14, #0x20]
        umlal   v27.2d, v8.2s, v7.s[0]
        umlal2  v27.2d, v8.4s, v7.s[2]
        mul     x12, x11, x10
        umlal   v6.2d, v10.2s, v4.s[0]
        adc     x24, x24, xzr
        cmn     x22, #1
        umlal2  v6.2d, v10.4s, v4.s[2]
        adcs    x20, x20, xzr
        ldp     q10, q8, [x14, #0x40]
        adcs    x27, x27, xzr
        subs    x17, x8, x25
        umulh   x10, x11, x10
        sbcs    x11, x15, x7
        str     x27, [sp, #0x638]
        csetm   x27, lo
        adds    x9, x9, x12
        umlal   v16.2d, v15.2s, v4.s[0]
        eor     x11, x11, x27
        eor     x12, x17, x27
        eor     x22, x22, x27
        umlal2  v16.2d, v15.4s, v4.s[2]
        umulh   x17, x26, x25
        umlal   v29.2d, v11.2s, v4.s[0]
        adcs    x19, x19, x10
        umlal2  v29.2d, v11.4s, v4.s[2]
        ldp     q15, q11, [x14, #0xa0]
        adc     x24, x24, xzr
        cmn     x27, #1
        umull   v21.2d, v18.2s, v2.s[0]
        adcs    x27, x12, xzr
        ldr     x12, [sp, #0x798]
        umlal   v24.2d, v10.2s, v4.s[0]
        adcs    x10, x11, xzr
        ldr     x11, [sp, #0x788]
        subs    x12, x11, x12
        ldr     x11, [sp, #0x5e8]
        str     x10, [sp, #0x630]
        ldr     x10, [sp, #0x5f0]
        str     x22, [sp, #0x658]
        umulh   x22, x11, x10
        umlal2  v24.2d, v10.4s, v4.s[2]
        str     x20, [sp, #0x6b8]
        ldr     x20, [sp, #0x790]
        str     x27, [sp, #0x600]
        ldr     x27, [sp, #0x7a0]
        sbcs    x27, x20, x27
        umlal   v17.2d, v8.2s, v4.s[0]
        csetm   x20, lo
        str     x28, [sp, #0x748]
        ldr     x28, [x5, #0x50]
        str     x15, [sp, #0x780]
        ldr     x15, [x5, #0x40]
        subs    x28, x28, x15
        ldr     x15, [x5, #0x58]
        umlal2  v17.2d, v8.4s, v4.s[2]
        eor     x12, x12, x20
        str     x24, [sp, #0x620]
        ldr     x24, [x5, #0x48]
        sbcs    x15, x15, x24
        ldr     x24, [sp, #0x660]
        eor     x27, x27, x20
        umlal2  v21.2d, v18.4s, v2.s[2]
        str     x19, [sp, #0x5d0]
        mul     x19, x11, x24
        str     x9, [sp, #0x5c8]
        csetm   x9, lo
        cmn     x20, #1
        adcs    x12, x12, xzr
        eor     x28, x28, x9
        eor     x15, x15, x9
        umlal   v9.2d, v15.2s, v7.s[0]
        adcs    x27, x27, xzr
        eor     x20, x20, x9
        umlal2  v9.2d, v15.4s, v7.s[2]
        str     x27, [sp, #0x5c0]
        mul     x27, x26, x7
        umlal   v23.2d, v11.2s, v7.s[0]
        ldp     q15, q10, [x14, #0xc0]
        adds    x19, x22, x19
        umlal2  v23.2d, v11.4s, v7.s[2]
        ldp     q11, q8, [x14, #0x120]
        ldp     q2, q18, [x14, #0x160]
        mul     x22, x11, x10
        umulh   x11, x11, x24
        str     x20, [sp, #0x5e8]
        ldr     x20, [sp, #0x6a0]
        eor     x22, x22, x20
        umlal   v12.2d, v15.2s, v7.s[0]
        umlal2  v12.2d, v15.4s, v7.s[2]
        str     x12, [sp, #0x5b8]
        mul     x12, x2, x7
        umlal   v22.2d, v10.2s, v7.s[0]
        umlal2  v22.2d, v10.4s, v7.s[2]
        ldp     q15, q10, [x14, #0x60]
        umlal   v21.2d, v11.2s, v14.s[0]
        str     x15, [sp, #0x5b0]
        ldr     x15, [sp, #0x670]
        str     x28, [sp, #0x5a8]
        mul     x28, x15, x24
        umlal2  v21.2d, v11.4s, v14.s[1]
        umlal   v21.2d, v8.2s, v5.s[2]
        umlal2  v21.2d, v8.4s, v5.s[3]
        ldp     q11, q8, [x14, #0x80]
        str     x9, [sp, #0x5a0]
        umulh   x9, x26, x7
        umlal   v21.2d, v3.2s, v5.s[0]
        adcs    x28, x11, x28
        umlal2  v21.2d, v3.4s, v5.s[1]
        umlal   v25.2d, v15.2s, v4.s[0]
        umulh   x24, x15, x24
        umlal2  v25.2d, v15.4s, v4.s[2]
        ldp     q15, q3, [x14]
        umlal   v26.2d, v10.2s, v4.s[0]
        umlal2  v26.2d, v10.4s, v4.s[2]
        umlal   v27.2d, v11.2s, v4.s[0]
        ldp     q10, q18, [x14, #0xa0]
        mul     x26, x26, x25
        umlal2  v27.2d, v11.4s, v4.s[2]
        adc     x24, x24, xzr
        adds    x27, x17, x27
        umlal   v9.2d, v8.2s, v4.s[0]
        adcs    x9, x9, x12
        umlal2  v9.2d, v8.4s, v4.s[2]
        umulh   x7, x2, x7
        eor     x11, x26, x23
        umlal   v6.2d, v15.2s, v19.s[0]
        umlal2  v6.2d, v15.4s, v19.s[2]
        ldp     q15, q11, [x14, #0xc0]
        mul     x12, x2, x25
        umlal   v23.2d, v10.2s, v4.s[0]
        adc     x7, x7, xzr
        umlal2  v23.2d, v10.4s, v4.s[2]
        ext     v10.16b, v1.16b, v6.16b, #8
        mul     x17, x15, x10
        umlal   v12.2d, v18.2s, v4.s[0]
        adds    x27, x27, x12
        usra    v6.2d, v10.2d, #0x1d
        umlal2  v12.2d, v18.4s, v4.s[2]
        eor     x12, x27, x23
        ldp     q10, q8, [x14, #0xe0]
        umulh   x25, x2, x25
        umlal   v22.2d, v15.2s, v4.s[0]
        umlal2  v22.2d, v15.4s, v4.s[2]
        ext     v15.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v0.16b
        umulh   x2, x15, x10
        adcs    x25, x9, x25
        adc     x7, x7, xzr
        adds    x19, x19, x17
        eor     x19, x19, x20
        umlal   v13.2d, v10.2s, v7.s[0]
        umlal2  v13.2d, v10.4s, v7.s[2]
        ldp     q10, q18, [x14, #0x100]
        adcs    x28, x28, x2
        ldr     x2, [sp, #0x5d8]
        umlal   v13.2d, v11.2s, v4.s[0]
        adc     x24, x24, xzr
        eor     x28, x28, x20
        cmn     x20, #1
        umlal2  v13.2d, v11.4s, v4.s[2]
        eor     x24, x24, x20
        adcs    x22, x22, x2
        umlal   v28.2d, v8.2s, v7.s[0]
        umlal2  v28.2d, v8.4s, v7.s[2]
        umlal   v21.2d, v10.2s, v7.s[0]
        ldr     x10, [sp, #0x5c8]
        umlal2  v21.2d, v10.4s, v7.s[2]
        ldr     x15, [sp, #0x5d0]
        ldp     q10, q11, [x14, #0x120]
        umull   v8.2d, v18.2s, v7.s[0]
        ldr     x17, [sp, #0x620]
        umlal2  v8.2d, v18.4s, v7.s[2]
        adcs    x19, x19, x4
        adcs    x28, x28, x21
        adcs    x24, x24, x6
        adc     x20, x20, xzr
        adds    x22, x22, x16
        umlal   v8.2d, v10.2s, v14.s[2]
        umulh   x9, x13, x8
        adcs    x19, x19, x10
        adcs    x28, x28, x15
        umlal2  v8.2d, v10.4s, v14.s[3]
        adcs    x24, x24, x17
        adc     x20, x20, xzr
        adds    x21, x21, x22
        umlal   v8.2d, v11.2s, v14.s[0]
        adcs    x19, x6, x19
        ldr     x6, [sp, #0x780]
        adcs    x22, x16, x28
        adcs    x24, x10, x24
        umlal2  v8.2d, v11.4s, v14.s[1]
        adcs    x20, x15, x20
        ldr     x15, [sp, #0x748]
        adcs    x28, x17, xzr
        ldp     q10, q11, [x14, #0x20]
        mul     x10, x13, x6
        adds    x9, x9, x10
        ldp     q7, q18, [x14, #0x140]
        umlal   v8.2d, v7.2s, v5.s[2]
        umulh   x10, x13, x6
        umlal   v29.2d, v10.2s, v19.s[0]
        umlal2  v29.2d, v10.4s, v19.s[2]
        umlal   v24.2d, v11.2s, v19.s[0]
        umlal2  v24.2d, v11.4s, v19.s[2]
        mul     x16, x15, x6
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x5a0]
        umlal2  v8.2d, v7.4s, v5.s[3]
        ldp     q10, q11, [x14, #0x40]
        umlal   v8.2d, v18.2s, v5.s[0]
        umulh   x6, x15, x6
        umlal2  v8.2d, v18.4s, v5.s[1]
        ldp     q7, q18, [x14, #0xe0]
        adc     x6, x6, xzr
        cmn     x16, #1
        ldr     x16, [sp, #0x5a8]
        adcs    x16, x16, xzr
        umlal   v17.2d, v10.2s, v19.s[0]
        umlal2  v17.2d, v10.4s, v19.s[2]
        mul     x13, x13, x8
        umlal   v25.2d, v11.2s, v19.s[0]
        umlal2  v25.2d, v11.4s, v19.s[2]
        mul     x17, x15, x8
        umlal   v28.2d, v7.2s, v4.s[0]
        ldr     x2, [sp, #0x768]
        umulh   x8, x15, x8
        ldr     x15, [sp, #0x5b0]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x5b0]
        ldr     x15, [sp, #0x760]
        str     x16, [sp, #0x748]
        ldr     x16, [sp, #0x770]
        subs    x16, x15, x16
        ldr     x15, [sp, #0x758]
        umlal2  v28.2d, v7.4s, v4.s[2]
        ldp     q10, q11, [x14, #0x60]
        sbcs    x2, x15, x2
        umlal   v21.2d, v18.2s, v4.s[0]
        csetm   x15, lo
        adds    x9, x9, x17
        ldr     x17, [sp, #0x6b8]
        umlal2  v21.2d, v18.4s, v4.s[2]
        ldp     q7, q18, [x14, #0x100]
        eor     x2, x2, x15
        str     x28, [sp, #0x5a8]
        ldr     x28, [sp, #0x600]
        str     x20, [sp, #0x5a0]
        mul     x20, x17, x28
        eor     x16, x16, x15
        adcs    x8, x10, x8
        ldr     x10, [x5, #0x70]
        adc     x6, x6, xzr
        str     x24, [sp, #0x780]
        ldr     x24, [x5, #0x60]
        subs    x10, x10, x24
        umulh   x24, x17, x28
        str     x22, [sp, #0x620]
        ldr     x22, [x5, #0x78]
        str     x19, [sp, #0x5d0]
        ldr     x19, [x5, #0x68]
        sbcs    x22, x22, x19
        ldr     x19, [sp, #0x658]
        eor     x20, x20, x19
        str     x21, [sp, #0x5c8]
        csetm   x21, lo
        cmn     x15, #1
        umlal   v26.2d, v10.2s, v19.s[0]
        adcs    x16, x16, xzr
        eor     x10, x10, x21
        eor     x22, x22, x21
        umlal2  v26.2d, v10.4s, v19.s[2]
        adcs    x2, x2, xzr
        cmn     x21, #1
        eor     x21, x15, x21
        ldr     x15, [sp, #0x630]
        umlal   v27.2d, v11.2s, v19.s[0]
        str     x2, [sp, #0x6a0]
        mul     x2, x17, x15
        adcs    x10, x10, xzr
        umlal2  v27.2d, v11.4s, v19.s[2]
        uzp1    v10.4s, v19.4s, v6.4s
        adcs    x22, x22, xzr
        umlal   v8.2d, v7.2s, v4.s[0]
        umlal2  v8.2d, v7.4s, v4.s[2]
        umulh   x17, x17, x15
        umull   v11.2d, v18.2s, v4.s[0]
        adds    x24, x24, x2
        ldr     x2, [sp, #0x638]
        str     x21, [sp, #0x6b8]
        mul     x21, x2, x15
        umlal2  v11.2d, v18.4s, v4.s[2]
        ldp     q4, q7, [x14, #0x120]
        umulh   x15, x2, x15
        adcs    x21, x17, x21
        mul     x17, x2, x28
        adc     x15, x15, xzr
        umlal   v11.2d, v4.2s, v20.s[0]
        umlal2  v11.2d, v4.4s, v20.s[1]
        umulh   x28, x2, x28
        ldr     x2, [sp, #0x788]
        umlal   v11.2d, v7.2s, v14.s[2]
        adds    x24, x24, x17
        ldr     x17, [x5, #0x40]
        umlal2  v11.2d, v7.4s, v14.s[3]
        ldp     q4, q7, [x14, #0x140]
        eor     x24, x24, x19
        str     x22, [sp, #0x600]
        umulh   x22, x2, x17
        adcs    x21, x21, x28
        eor     x21, x21, x19
        adc     x28, x15, xzr
        cmn     x19, #1
        adcs    x20, x20, x26
        eor     x26, x28, x19
        adcs    x24, x24, x27
        ldr     x27, [x5, #0x48]
        mul     x28, x2, x27
        adcs    x21, x21, x25
        umlal   v11.2d, v4.2s, v14.s[0]
        adcs    x26, x26, x7
        umlal2  v11.2d, v4.4s, v14.s[1]
        adc     x19, x19, xzr
        adds    x20, x20, x13
        mul     x15, x2, x17
        umlal   v11.2d, v7.2s, v5.s[2]
        adcs    x24, x24, x9
        umlal2  v11.2d, v7.4s, v5.s[3]
        ldp     q4, q7, [x14]
        adcs    x21, x21, x8
        umlal   v11.2d, v2.2s, v5.s[0]
        adcs    x26, x26, x6
        umulh   x14, x2, x27
        umlal2  v11.2d, v2.4s, v5.s[1]
        adc     x19, x19, xzr
        adds    x20, x25, x20
        adcs    x24, x7, x24
        eor     x20, x20, x23
        adcs    x21, x13, x21
        eor     x24, x24, x23
        eor     x21, x21, x23
        adcs    x25, x9, x26
        ldr     x13, [sp, #0x5e0]
        ldr     x26, [sp, #0x790]
        mul     x7, x26, x27
        eor     x25, x25, x23
        adcs    x19, x8, x19
        ldr     x8, [sp, #0x640]
        adcs    x6, x6, xzr
        cmn     x23, #1
        eor     x19, x19, x23
        adcs    x9, x11, x8
        eor     x6, x6, x23
        ldr     x8, [sp, #0x680]
        umulh   x11, x26, x27
        adcs    x12, x12, x13
        str     x10, [sp, #0x658]
        ldr     x10, [sp, #0x668]
        adcs    x20, x20, x10
        ldr     x10, [sp, #0x5f8]
        str     x16, [sp, #0x638]
        ldr     x16, [sp, #0x678]
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x628]
        adcs    x21, x21, x16
        mul     x13, x26, x17
        adcs    x25, x25, x8
        ldr     x2, [sp, #0x5d0]
        adcs    x19, x19, x10
        str     x15, [sp, #0x630]
        ldr     x15, [sp, #0x6a8]
        adcs    x6, x6, x15
        ldr     x15, [sp, #0x620]
        umulh   x27, x26, x17
        ldr     x26, [sp, #0x5c8]
        ldr     x17, [sp, #0x5d8]
        adc     x23, x23, xzr
        adds    x9, x9, x17
        adcs    x12, x12, x4
        adcs    x20, x20, x26
        ldr     x26, [x5, #0x50]
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x798]
        umulh   x17, x2, x26
        adcs    x21, x21, x15
        ldr     x15, [sp, #0x780]
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x5a0]
        adcs    x19, x19, x15
        ldr     x15, [sp, #0x5a8]
        adcs    x6, x6, x15
        ldr     x15, [x5, #0x58]
        mul     x15, x2, x15
        adc     x23, x23, xzr
        adds    x9, x16, x9
        ldr     x16, [sp, #0x5c8]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x6a8]
        adcs    x20, x10, x20
        mul     x10, x2, x26
        adcs    x24, x12, x24
        ldr     x12, [sp, #0x5d8]
        adcs    x21, x12, x21
        adcs    x25, x4, x25
        ldr     x4, [x5, #0x58]
        umulh   x12, x2, x4
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x5d0]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x620]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x780]
        adcs    x16, x16, xzr
        str     x23, [sp, #0x780]
        ldr     x23, [sp, #0x7a0]
        str     x6, [sp, #0x620]
        mul     x6, x23, x4
        str     x16, [sp, #0x5d0]
        ldr     x16, [sp, #0x5a0]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x5a0]
        ldr     x16, [sp, #0x5a8]
        adcs    x16, x16, xzr
        adds    x22, x22, x28
        adcs    x28, x14, x7
        ldr     x14, [sp, #0x760]
        umulh   x7, x23, x4
        adc     x11, x11, xzr
        adds    x22, x22, x13
        adcs    x27, x28, x27
        adc     x28, x11, xzr
        adds    x11, x17, x15
        ldr     x17, [sp, #0x790]
        mul     x13, x23, x26
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x788]
        adc     x7, x7, xzr
        subs    x15, x12, x14
        ldr     x12, [sp, #0x758]
        sbcs    x17, x17, x12
        umulh   x12, x23, x26
        str     x16, [sp, #0x5a8]
        ldr     x16, [sp, #0x770]
        sbcs    x2, x2, x16
        ldr     x16, [sp, #0x768]
        sbcs    x23, x23, x16
        csetm   x16, lo
        adds    x11, x11, x13
        eor     x13, x17, x16
        ldr     x17, [sp, #0x5b8]
        eor     x23, x23, x16
        eor     x15, x15, x16
        str     x19, [sp, #0x5c8]
        ldr     x14, [x5, #0x48]
        ldr     x19, [sp, #0x748]
        str     x25, [sp, #0x5d8]
        umulh   x25, x17, x19
        eor     x2, x2, x16
        adcs    x6, x6, x12
        ldr     x12, [x5, #0x60]
        adc     x7, x7, xzr
        str     x21, [sp, #0x6a8]
        ldr     x21, [x5, #0x40]
        subs    x21, x12, x21
        ldr     x12, [x5, #0x68]
        sbcs    x14, x12, x14
        mul     x12, x17, x19
        str     x20, [sp, #0x5f8]
        ldr     x20, [x5, #0x70]
        sbcs    x26, x20, x26
        ldr     x20, [x5, #0x78]
        sbcs    x4, x20, x4
        csetm   x20, lo
        cmn     x16, #1
        str     x24, [sp, #0x680]
        ldr     x24, [sp, #0x5b0]
        str     x9, [sp, #0x628]
        mul     x9, x17, x24
        adcs    x15, x15, xzr
        eor     x14, x14, x20
        str     x8, [sp, #0x5f0]
        ldr     x8, [sp, #0x5e8]
        eor     x12, x12, x8
        eor     x21, x21, x20
        adcs    x13, x13, xzr
        adcs    x2, x2, xzr
        eor     x26, x26, x20
        eor     x4, x4, x20
        umulh   x17, x17, x24
        adcs    x23, x23, xzr
        cmn     x20, #1
        adcs    x21, x21, xzr
        eor     x20, x16, x20
        ldr     x16, [sp, #0x5c0]
        adcs    x14, x14, xzr
        adcs    x26, x26, xzr
        str     x20, [sp, #0x5b8]
        mul     x20, x16, x24
        adcs    x4, x4, xzr
        adds    x25, x25, x9
        umulh   x24, x16, x24
        adcs    x20, x17, x20
        mul     x9, x16, x19
        adc     x24, x24, xzr
        subs    x17, x26, x21
        str     x4, [sp, #0x5b0]
        sbcs    x4, x4, x14
        umulh   x19, x16, x19
        csetm   x16, lo
        str     x2, [sp, #0x748]
        subs    x2, x15, x2
        eor     x17, x17, x16
        str     x23, [sp, #0x5c0]
        sbcs    x23, x13, x23
        eor     x4, x4, x16
        str     x26, [sp, #0x670]
        csetm   x26, lo
        adds    x25, x25, x9
        ldr     x9, [sp, #0x760]
        eor     x25, x25, x8
        eor     x23, x23, x26
        eor     x2, x2, x26
        str     x13, [sp, #0x660]
        ldr     x13, [x5, #0x60]
        str     x14, [sp, #0x598]
        umulh   x14, x9, x13
        str     x15, [sp, #0x590]
        eor     x15, x26, x16
        adcs    x19, x20, x19
        adc     x20, x24, xzr
        ldr     x24, [sp, #0x630]
        cmn     x8, #1
        eor     x19, x19, x8
        eor     x20, x20, x8
        adcs    x12, x12, x24
        ldr     x24, [x5, #0x68]
        adcs    x25, x25, x22
        str     x22, [sp, #0x588]
        mul     x22, x9, x24
        adcs    x19, x19, x27
        adcs    x20, x20, x28
        adc     x8, x8, xzr
        adds    x12, x12, x10
        str     x15, [sp, #0x5e8]
        mul     x15, x9, x13
        adcs    x25, x25, x11
        adcs    x19, x19, x6
        adcs    x20, x20, x7
        umulh   x9, x9, x24
        adc     x8, x8, xzr
        adds    x27, x27, x12
        adcs    x25, x28, x25
        ldr     x28, [sp, #0x758]
        adcs    x19, x10, x19
        adcs    x20, x11, x20
        ldr     x11, [sp, #0x610]
        mul     x10, x28, x24
        adcs    x6, x6, x8
        ldr     x8, [sp, #0x668]
        adcs    x7, x7, xzr
        adds    x22, x14, x22
        ldr     x14, [sp, #0x640]
        eor     x8, x8, x11
        umulh   x12, x28, x24
        eor     x14, x14, x11
        str     x7, [sp, #0x640]
        ldr     x7, [sp, #0x5e0]
        eor     x7, x7, x11
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x5f0]
        eor     x10, x10, x11
        str     x6, [sp, #0x5f0]
        ldr     x6, [sp, #0x678]
        eor     x6, x6, x11
        str     x20, [sp, #0x678]
        ldr     x20, [sp, #0x628]
        eor     x20, x20, x11
        str     x19, [sp, #0x628]
        ldr     x19, [sp, #0x680]
        ldr     x24, [sp, #0x5d8]
        eor     x19, x19, x11
        str     x25, [sp, #0x680]
        ldr     x25, [sp, #0x5f8]
        eor     x25, x25, x11
        str     x27, [sp, #0x5f8]
        mul     x27, x28, x13
        adc     x12, x12, xzr
        cmn     x26, #1
        ldr     x26, [sp, #0x6a8]
        eor     x26, x26, x11
        adcs    x2, x2, xzr
        eor     x24, x24, x11
        umulh   x13, x28, x13
        adcs    x23, x23, xzr
        cmn     x16, #1
        adcs    x16, x17, xzr
        ldr     x17, [x5, #0x70]
        adcs    x4, x4, xzr
        adds    x22, x22, x27
        ldr     x27, [sp, #0x770]
        umulh   x28, x27, x17
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x5c8]
        eor     x13, x13, x11
        adc     x12, x12, xzr
        cmn     x11, #1
        str     x23, [sp, #0x5c8]
        ldr     x23, [sp, #0x5d0]
        eor     x23, x23, x11
        str     x4, [sp, #0x5d0]
        ldr     x4, [sp, #0x6d8]
        adcs    x14, x4, x14
        ldr     x4, [sp, #0x620]
        eor     x4, x4, x11
        str     x14, [sp, #0x620]
        ldr     x14, [sp, #0x5a0]
        eor     x14, x14, x11
        str     x2, [sp, #0x5a0]
        ldr     x2, [x5, #0x78]
        str     x16, [sp, #0x5d8]
        mul     x16, x27, x2
        str     x12, [sp, #0x6a8]
        ldr     x12, [x1, #8]
        adcs    x7, x12, x7
        ldr     x12, [sp, #0x780]
        eor     x12, x12, x11
        str     x7, [sp, #0x780]
        ldr     x7, [x1, #0x10]
        adcs    x8, x7, x8
        mul     x7, x27, x17
        str     x8, [sp, #0x5e0]
        ldr     x8, [sp, #0x5a8]
        eor     x8, x8, x11
        str     x7, [sp, #0x5a8]
        ldr     x7, [x1, #0x18]
        adcs    x6, x7, x6
        ldr     x7, [sp, #0x6b0]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x618]
        adcs    x10, x7, x10
        ldr     x7, [sp, #0x708]
        adcs    x25, x7, x25
        umulh   x7, x27, x2
        str     x25, [sp, #0x668]
        ldr     x25, [sp, #0x718]
        adcs    x19, x25, x19
        ldr     x25, [sp, #0x6c0]
        adcs    x26, x25, x26
        ldr     x25, [sp, #0x710]
        adcs    x24, x25, x24
        ldr     x25, [sp, #0x608]
        adcs    x13, x25, x13
        ldr     x25, [sp, #0x768]
        str     x13, [sp, #0x580]
        mul     x13, x25, x2
        str     x24, [sp, #0x578]
        ldr     x24, [sp, #0x690]
        adcs    x4, x24, x4
        ldr     x24, [sp, #0x650]
        adcs    x12, x24, x12
        ldr     x24, [sp, #0x688]
        adcs    x23, x24, x23
        umulh   x24, x25, x2
        str     x23, [sp, #0x570]
        ldr     x23, [sp, #0x698]
        adcs    x14, x23, x14
        ldr     x23, [sp, #0x648]
        adcs    x8, x23, x8
        ldr     x23, [sp, #0x658]
        adc     x11, x11, xzr
        adds    x28, x28, x16
        adcs    x7, x7, x13
        mul     x13, x25, x17
        adc     x24, x24, xzr
        umulh   x16, x25, x17
        adds    x28, x28, x13
        ldr     x13, [sp, #0x638]
        str     x11, [sp, #0x610]
        umulh   x11, x13, x23
        adcs    x7, x7, x16
        adc     x24, x24, xzr
        mul     x16, x13, x23
        str     x8, [sp, #0x568]
        ldr     x8, [sp, #0x600]
        str     x14, [sp, #0x560]
        mul     x14, x13, x8
        str     x12, [sp, #0x558]
        ldr     x12, [sp, #0x6b8]
        eor     x16, x16, x12
        umulh   x13, x13, x8
        adds    x11, x11, x14
        ldr     x14, [sp, #0x6a0]
        str     x4, [sp, #0x638]
        mul     x4, x14, x8
        umulh   x8, x14, x8
        adcs    x4, x13, x4
        ldr     x13, [sp, #0x590]
        str     x26, [sp, #0x600]
        umulh   x26, x13, x21
        adc     x8, x8, xzr
        str     x19, [sp, #0x550]
        ldr     x19, [sp, #0x598]
        ldr     x2, [sp, #0x5b8]
        str     x10, [sp, #0x548]
        mul     x10, x13, x19
        str     x20, [sp, #0x540]
        mul     x20, x14, x23
        adds    x26, x26, x10
        umulh   x10, x13, x19
        umulh   x23, x14, x23
        ldr     x14, [sp, #0x660]
        mul     x13, x13, x21
        str     x6, [sp, #0x590]
        mul     x6, x14, x19
        eor     x17, x13, x2
        umulh   x19, x14, x19
        adcs    x6, x10, x6
        mul     x10, x14, x21
        adc     x19, x19, xzr
        adds    x20, x11, x20
        ldr     x11, [sp, #0x6a8]
        eor     x20, x20, x12
        adcs    x23, x4, x23
        adc     x4, x8, xzr
        eor     x23, x23, x12
        cmn     x12, #1
        adcs    x8, x16, x15
        ldr     x16, [sp, #0x748]
        eor     x4, x4, x12
        umulh   x21, x14, x21
        ldr     x14, [sp, #0x5a8]
        adcs    x20, x20, x22
        adcs    x23, x23, x9
        adcs    x4, x4, x11
        adc     x12, x12, xzr
        adds    x8, x8, x14
        str     x22, [sp, #0x6b8]
        ldr     x22, [sp, #0x670]
        str     x15, [sp, #0x660]
        umulh   x15, x16, x22
        adcs    x20, x20, x28
        adcs    x23, x23, x7
        adcs    x4, x4, x24
        adc     x12, x12, xzr
        adds    x8, x9, x8
        ldr     x9, [sp, #0x5b0]
        str     x8, [sp, #0x598]
        mul     x8, x16, x9
        adcs    x20, x11, x20
        adcs    x23, x14, x23
        adcs    x28, x28, x4
        mul     x4, x16, x22
        adcs    x7, x7, x12
        adcs    x24, x24, xzr
        adds    x26, x26, x10
        ldp     x10, x11, [x5, #0x80]
        adcs    x21, x6, x21
        umulh   x6, x16, x9
        eor     x12, x26, x2
        adc     x19, x19, xzr
        adds    x8, x15, x8
        ldp     x14, x15, [x5, #0x90]
        ldp     x16, x2, [x5, #0xa0]
        str     x24, [sp, #0x748]
        str     x7, [sp, #0x5a8]
        ldp     x24, x7, [x5, #0xd0]
        str     x28, [sp, #0x6a8]
        ldr     x28, [sp, #0x5c0]
        str     x23, [sp, #0x658]
        mul     x23, x28, x9
        str     x20, [sp, #0x6a0]
        str     x12, [sp, #0x538]
        ldp     x20, x12, [x5, #0xc0]
        str     x17, [sp, #0x530]
        ldr     x20, [sp, #0x738]
        ldp     x17, x7, [x5, #0xe0]
        ldp     x7, x17, [x5, #0xb0]
        umulh   x9, x28, x9
        ldp     x24, x12, [x5, #0xf0]
        ldr     x24, [sp, #0x720]
        ldr     x12, [x3]
        ldr     x17, [sp, #0x728]
        adcs    x23, x6, x23
        mul     x6, x28, x22
        ldr     x7, [sp, #0x730]
        adc     x9, x9, xzr
        subs    x12, x12, x24
        ldr     x2, [sp, #0x700]
        ldr     x24, [sp, #0x7b0]
        sbcs    x24, x24, x20
        ldr     x16, [sp, #0x5d8]
        ldr     x20, [sp, #0x7b8]
        ldr     x14, [sp, #0x7d0]
        ldr     x11, [sp, #0x6e0]
        umulh   x22, x28, x22
        ldr     x28, [sp, #0x7c0]
        ldr     x10, [sp, #0x6f0]
        sbcs    x28, x28, x20
        ldr     x20, [sp, #0x7c8]
        sbcs    x20, x20, x17
        ldr     x17, [sp, #0x7d8]
        sbcs    x17, x17, x7
        ldr     x7, [sp, #0x7e8]
        sbcs    x7, x7, x2
        ldr     x2, [sp, #0x5a0]
        mul     x15, x2, x16
        sbcs    x14, x14, x11
        ldr     x11, [sp, #0x7e0]
        sbcs    x11, x11, x10
        ldr     x10, [sp, #0x788]
        str     x4, [sp, #0x7e0]
        ldr     x4, [sp, #0x6f8]
        sbcs    x10, x10, x4
        umulh   x4, x2, x16
        ldr     x16, [sp, #0x790]
        str     x19, [sp, #0x788]
        ldr     x19, [sp, #0x6e8]
        sbcs    x16, x16, x19
        ldr     x19, [sp, #0x5e8]
        eor     x15, x15, x19
        ldr     x19, [sp, #0x798]
        str     x21, [sp, #0x790]
        ldr     x21, [sp, #0x6d0]
        sbcs    x19, x19, x21
        ldr     x21, [sp, #0x7a0]
        str     x26, [sp, #0x798]
        ldr     x26, [sp, #0x6c8]
        sbcs    x21, x21, x26
        ldr     x26, [sp, #0x760]
        str     x13, [sp, #0x7a0]
        ldr     x13, [sp, #0x750]
        sbcs    x26, x26, x13
        ldr     x13, [sp, #0x5d0]
        str     x15, [sp, #0x760]
        mul     x15, x2, x13
        ldr     x13, [x3, #0xe8]
        ldr     x2, [sp, #0x758]
        sbcs    x2, x2, x13
        ldr     x13, [sp, #0x778]
        sbcs    x27, x27, x13
        ldr     x13, [sp, #0x740]
        sbcs    x25, x25, x13
        ldr     x13, [sp, #0x5a0]
        str     x25, [sp, #0x768]
        ldr     x25, [sp, #0x5d0]
        umulh   x13, x13, x25
        csetm   x25, lo
        adds    x6, x8, x6
        adcs    x22, x23, x22
        eor     x23, x24, x25
        eor     x24, x12, x25
        adc     x8, x9, xzr
        adds    x4, x4, x15
        ldr     x15, [sp, #0x5d0]
        eor     x28, x28, x25
        eor     x20, x20, x25
        eor     x9, x14, x25
        ldr     x14, [sp, #0x5c8]
        eor     x12, x17, x25
        mul     x17, x14, x15
        eor     x11, x11, x25
        eor     x7, x7, x25
        eor     x10, x10, x25
        eor     x16, x16, x25
        eor     x26, x26, x25
        eor     x19, x19, x25
        eor     x27, x27, x25
        eor     x21, x21, x25
        umulh   x15, x14, x15
        eor     x2, x2, x25
        str     x27, [sp, #0x5d0]
        ldr     x27, [sp, #0x768]
        eor     x27, x27, x25
        adcs    x13, x13, x17
        ldr     x17, [sp, #0x5d8]
        str     x27, [sp, #0x768]
        mul     x27, x14, x17
        adc     x15, x15, xzr
        str     x2, [sp, #0x5a0]
        ldr     x2, [x5, #0x80]
        str     x26, [sp, #0x770]
        ldr     x26, [x5]
        subs    x26, x2, x26
        ldr     x2, [x5, #0x88]
        str     x21, [sp, #0x758]
        ldr     x21, [x5, #8]
        sbcs    x21, x2, x21
        ldr     x2, [x5, #0x10]
        umulh   x14, x14, x17
        ldr     x17, [x5, #0x90]
        sbcs    x2, x17, x2
        ldr     x17, [x5, #0x98]
        str     x19, [sp, #0x5d8]
        ldr     x19, [x5, #0x18]
        sbcs    x19, x17, x19
        ldr     x17, [x5, #0xa0]
        str     x16, [sp, #0x5c8]
        ldr     x16, [x5, #0x20]
        sbcs    x16, x17, x16
        ldr     x17, [x5, #0xa8]
        str     x10, [sp, #0x7d0]
        ldr     x10, [x5, #0x28]
        sbcs    x10, x17, x10
        ldr     x17, [x5, #0xb0]
        str     x11, [sp, #0x7e8]
        ldr     x11, [x5, #0x30]
        sbcs    x11, x17, x11
        ldr     x17, [x5, #0xb8]
        str     x9, [sp, #0x7d8]
        ldr     x9, [x5, #0x38]
        sbcs    x9, x17, x9
        ldr     x17, [x5, #0xc0]
        str     x7, [sp, #0x7c8]
        ldr     x7, [x5, #0x40]
        sbcs    x7, x17, x7
        ldr     x17, [x5, #0xc8]
        str     x12, [sp, #0x7c0]
        ldr     x12, [x5, #0x48]
        sbcs    x12, x17, x12
        ldr     x17, [x5, #0xd0]
        str     x20, [sp, #0x670]
        ldr     x20, [x5, #0x50]
        sbcs    x20, x17, x20
        ldr     x17, [x5, #0xd8]
        str     x28, [sp, #0x5c0]
        ldr     x28, [x5, #0x58]
        sbcs    x28, x17, x28
        ldr     x17, [x5, #0xe0]
        str     x23, [sp, #0x7b0]
        ldr     x23, [x5, #0x60]
        sbcs    x23, x17, x23
        ldr     x17, [x5, #0xe8]
        str     x24, [sp, #0x5b0]
        ldr     x24, [x5, #0x68]
        sbcs    x24, x17, x24
        ldr     x17, [x5, #0xf0]
        str     x25, [sp, #0x528]
        ldr     x25, [x5, #0x70]
        sbcs    x25, x17, x25
        ldr     x17, [x5, #0xf8]
        str     x25, [sp, #0x520]
        ldr     x25, [x5, #0x78]
        sbcs    x25, x17, x25
        csetm   x17, lo
        adds    x27, x4, x27
        ldr     x4, [sp, #0x5e8]
        eor     x27, x27, x4
        adcs    x13, x13, x14
        eor     x26, x26, x17
        eor     x13, x13, x4
        adc     x14, x15, xzr
        ldr     x15, [sp, #0x760]
        cmn     x4, #1
        str     x26, [sp, #0x518]
        ldr     x26, [sp, #0x7a0]
        adcs    x26, x15, x26
        ldr     x15, [sp, #0x798]
        eor     x14, x14, x4
        eor     x21, x21, x17
        adcs    x27, x27, x15
        ldr     x15, [sp, #0x790]
        eor     x2, x2, x17
        eor     x19, x19, x17
        adcs    x13, x13, x15
        eor     x16, x16, x17
        eor     x9, x9, x17
        str     x9, [sp, #0x798]
        ldr     x9, [sp, #0x788]
        adcs    x14, x14, x9
        eor     x11, x11, x17
        eor     x10, x10, x17
        adc     x4, x4, xzr
        str     x11, [sp, #0x5e8]
        ldr     x11, [sp, #0x7e0]
        adds    x26, x26, x11
        eor     x7, x7, x17
        adcs    x27, x27, x6
        eor     x28, x28, x17
        eor     x12, x12, x17
        adcs    x13, x13, x22
        eor     x24, x24, x17
        eor     x23, x23, x17
        adcs    x14, x14, x8
        eor     x20, x20, x17
        eor     x25, x25, x17
        adc     x4, x4, xzr
        adds    x26, x15, x26
        ldr     x15, [sp, #0x520]
        eor     x15, x15, x17
        adcs    x27, x9, x27
        ldr     x9, [sp, #0x5b8]
        eor     x26, x26, x9
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x630]
        eor     x27, x27, x9
        adcs    x6, x6, x14
        ldr     x14, [sp, #0x528]
        eor     x11, x11, x9
        eor     x6, x6, x9
        adcs    x22, x22, x4
        adcs    x4, x8, xzr
        ldr     x8, [sp, #0x530]
        cmn     x9, #1
        eor     x22, x22, x9
        adcs    x8, x8, x13
        eor     x4, x4, x9
        eor     x14, x14, x17
        str     x14, [sp, #0x530]
        ldr     x14, [sp, #0x538]
        str     x25, [sp, #0x7e0]
        ldr     x25, [sp, #0x588]
        adcs    x14, x14, x25
        str     x15, [sp, #0x538]
        ldr     x15, [sp, #0x5f8]
        adcs    x26, x26, x15
        str     x24, [sp, #0x788]
        ldr     x24, [sp, #0x680]
        adcs    x27, x27, x24
        str     x23, [sp, #0x520]
        ldr     x23, [sp, #0x628]
        adcs    x11, x11, x23
        str     x28, [sp, #0x790]
        ldr     x28, [sp, #0x678]
        adcs    x6, x6, x28
        str     x20, [sp, #0x7a0]
        ldr     x20, [sp, #0x5f0]
        adcs    x22, x22, x20
        str     x12, [sp, #0x760]
        ldr     x12, [sp, #0x640]
        adcs    x4, x4, x12
        adc     x9, x9, xzr
        str     x7, [sp, #0x5b8]
        ldr     x7, [sp, #0x660]
        adds    x8, x8, x7
        str     x10, [sp, #0x510]
        ldr     x10, [sp, #0x6b8]
        adcs    x14, x14, x10
        str     x16, [sp, #0x508]
        ldr     x16, [sp, #0x598]
        adcs    x26, x26, x16
        str     x19, [sp, #0x500]
        ldr     x24, [sp, #0x748]
        ldr     x19, [sp, #0x6a0]
        adcs    x27, x27, x19
        str     x2, [sp, #0x4f8]
        ldr     x2, [sp, #0x658]
        adcs    x11, x11, x2
        str     x21, [sp, #0x4f0]
        ldr     x21, [sp, #0x6a8]
        adcs    x6, x6, x21
        str     x17, [sp, #0x4e8]
        ldr     x17, [sp, #0x5a8]
        adcs    x22, x22, x17
        adcs    x4, x4, x24
        adc     x9, x9, xzr
        adds    x23, x23, x8
        adcs    x28, x28, x14
        adcs    x20, x20, x26
        ldr     x8, [sp, #0x780]
        adcs    x27, x12, x27
        adcs    x26, x7, x11
        ldr     x7, [sp, #0x620]
        adcs    x6, x10, x6
        ldr     x11, [sp, #0x680]
        ldr     x10, [sp, #0x590]
        ldr     x12, [sp, #0x540]
        adcs    x22, x16, x22
        ldr     x14, [sp, #0x548]
        adcs    x19, x19, x4
        ldr     x16, [sp, #0x668]
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x5e0]
        adcs    x21, x21, xzr
        adcs    x4, x17, xzr
        ldr     x17, [sp, #0x550]
        adcs    x24, x24, xzr
        adds    x7, x7, x13
        adcs    x8, x8, x25
        ldr     x25, [sp, #0x580]
        ldr     x13, [sp, #0x638]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x578]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x600]
        adcs    x12, x12, x23
        adcs    x14, x14, x28
        adcs    x16, x16, x20
        adcs    x17, x17, x27
        adcs    x11, x11, x26
        adcs    x15, x15, x6
        adcs    x25, x25, x22
        adcs    x13, x13, x19
        str     x19, [sp, #0x638]
        ldr     x19, [sp, #0x558]
        adcs    x19, x19, x2
        str     x2, [sp, #0x558]
        ldr     x2, [sp, #0x570]
        adcs    x2, x2, x21
        str     x21, [sp, #0x570]
        ldr     x21, [sp, #0x560]
        adcs    x21, x21, x4
        str     x4, [sp, #0x560]
        ldr     x4, [sp, #0x568]
        adcs    x4, x4, x24
        str     x24, [sp, #0x568]
        ldr     x24, [sp, #0x610]
        adc     x24, x24, xzr
        str     x22, [sp, #0x610]
        ldr     x22, [sp, #0x6c0]
        adds    x7, x22, x7
        ldr     x22, [sp, #0x710]
        adcs    x8, x22, x8
        ldr     x22, [sp, #0x608]
        adcs    x9, x22, x9
        ldr     x22, [sp, #0x690]
        adcs    x10, x22, x10
        ldr     x22, [sp, #0x650]
        stp     x7, x8, [x1, #0x40]
        ldp     d2, d18, [x1, #0x38]
        adcs    x12, x22, x12
        ldr     x22, [sp, #0x688]
        stp     x9, x10, [x1, #0x50]
        adcs    x14, x22, x14
        ldr     x22, [sp, #0x698]
        stp     x12, x14, [x1, #0x60]
        adcs    x16, x22, x16
        ldr     x22, [sp, #0x648]
        adcs    x17, x22, x17
        ldr     x22, [sp, #0x630]
        stp     x16, x17, [x1, #0x70]
        adcs    x11, x22, x11
        ldr     x22, [sp, #0x588]
        adcs    x15, x22, x15
        ldr     x22, [sp, #0x5f8]
        usra    v16.2d, v2.2d, #0x10
        adcs    x25, x22, x25
        ldr     x22, [sp, #0x680]
        shl     v2.2d, v18.2d, #0x36
        adcs    x13, x22, x13
        adcs    x23, x23, x19
        ldr     x19, [sp, #0x610]
        adcs    x2, x28, x2
        usra    v16.2d, v2.2d, #6
        adcs    x28, x20, x21
        ldr     x21, [sp, #0x7a8]
        adcs    x4, x27, x4
        adcs    x26, x26, x24
        adcs    x6, x6, xzr
        usra    v16.2d, v15.2d, #0x1d
        ldp     d15, d2, [x1, #0x40]
        adcs    x27, x19, xzr
        ldr     x19, [sp, #0x638]
        adcs    x24, x19, xzr
        ldr     x20, [sp, #0x560]
        ldr     x19, [sp, #0x558]
        umlal   v16.2d, v3.2s, v19.s[0]
        umlal2  v16.2d, v3.4s, v19.s[2]
        ldp     q3, q18, [x21, #0x80]
        umlal   v16.2d, v4.2s, v6.s[0]
        usra    v29.2d, v15.2d, #0xa
        adcs    x22, x19, xzr
        ldr     x19, [sp, #0x570]
        umlal2  v16.2d, v4.4s, v6.s[2]
        shl     v15.2d, v2.2d, #0x3c
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        str     x20, [sp, #0x560]
        ldr     x20, [sp, #0x568]
        adcs    x20, x20, xzr
        str     x20, [sp, #0x568]
        ldr     x20, [sp, #0x4e8]
        cmn     x20, #1
        ldr     x20, [sp, #0x518]
        usra    v29.2d, v15.2d, #6
        ldp     q15, q2, [x21, #0x20]
        adcs    x20, x20, xzr
        ext     v4.16b, v1.16b, v16.16b, #8
        str     x19, [sp, #0x518]
        ldr     x19, [sp, #0x4f0]
        adcs    x19, x19, xzr
        str     x22, [sp, #0x4f0]
        ldr     x22, [sp, #0x4f8]
        adcs    x22, x22, xzr
        usra    v16.2d, v4.2d, #0x1d
        umlal   v9.2d, v3.2s, v19.s[0]
        str     x24, [sp, #0x4f8]
        ldr     x24, [sp, #0x500]
        adcs    x24, x24, xzr
        umlal2  v9.2d, v3.4s, v19.s[2]
        str     x27, [sp, #0x500]
        ldr     x27, [sp, #0x508]
        adcs    x27, x27, xzr
        umlal   v23.2d, v18.2s, v19.s[0]
        str     x6, [sp, #0x508]
        ldr     x6, [sp, #0x510]
        adcs    x6, x6, xzr
        umlal2  v23.2d, v18.4s, v19.s[2]
        ldp     q3, q4, [x21, #0xa0]
        str     x26, [sp, #0x510]
        ldr     x26, [sp, #0x5e8]
        adcs    x26, x26, xzr
        ext     v18.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        str     x4, [sp, #0x5e8]
        ldr     x4, [sp, #0x798]
        adcs    x4, x4, xzr
        umlal   v24.2d, v15.2s, v6.s[0]
        str     x28, [sp, #0x798]
        ldr     x28, [sp, #0x5b8]
        adcs    x28, x28, xzr
        usra    v29.2d, v18.2d, #0x1d
        umlal2  v24.2d, v15.4s, v6.s[2]
        str     x2, [sp, #0x5b8]
        ldr     x2, [sp, #0x760]
        adcs    x2, x2, xzr
        umlal   v17.2d, v2.2s, v6.s[0]
        str     x23, [sp, #0x760]
        ldr     x23, [sp, #0x7a0]
        adcs    x23, x23, xzr
        umlal2  v17.2d, v2.4s, v6.s[2]
        ldp     q15, q2, [x21, #0x40]
        str     x13, [sp, #0x7a0]
        ldr     x13, [sp, #0x790]
        adcs    x13, x13, xzr
        str     x25, [sp, #0x790]
        ldr     x25, [sp, #0x520]
        adcs    x25, x25, xzr
        umlal   v29.2d, v7.2s, v6.s[0]
        str     x15, [sp, #0x520]
        ldr     x15, [sp, #0x788]
        adcs    x15, x15, xzr
        umlal2  v29.2d, v7.4s, v6.s[2]
        str     x11, [sp, #0x788]
        ldr     x11, [sp, #0x538]
        adcs    x11, x11, xzr
        umlal   v12.2d, v3.2s, v19.s[0]
        str     x17, [sp, #0x538]
        ldr     x17, [sp, #0x7e0]
        adcs    x17, x17, xzr
        str     x16, [sp, #0x7e0]
        ldr     x16, [sp, #0x528]
        cmn     x16, #1
        ldr     x16, [sp, #0x5b0]
        umlal2  v12.2d, v3.4s, v19.s[2]
        ldp     q3, q7, [x21, #0x60]
        adcs    x16, x16, xzr
        str     x14, [sp, #0x5b0]
        umulh   x14, x16, x20
        str     x12, [sp, #0x528]
        ldr     x12, [sp, #0x7b0]
        adcs    x12, x12, xzr
        umlal   v22.2d, v4.2s, v19.s[0]
        ldp     q18, q30, [x21, #0xc0]
        str     x10, [sp, #0x7b0]
        ldr     x10, [sp, #0x5c0]
        adcs    x10, x10, xzr
        str     x9, [sp, #0x5c0]
        ldr     x9, [sp, #0x670]
        adcs    x9, x9, xzr
        str     x8, [sp, #0x670]
        ldr     x8, [sp, #0x7c0]
        adcs    x8, x8, xzr
        umlal2  v22.2d, v4.4s, v19.s[2]
        str     x7, [sp, #0x7c0]
        mul     x7, x16, x19
        str     x17, [sp, #0x4e8]
        ldr     x17, [sp, #0x7c8]
        adcs    x17, x17, xzr
        str     x11, [sp, #0x7c8]
        ldr     x11, [sp, #0x7d8]
        adcs    x11, x11, xzr
        str     x15, [sp, #0x7d8]
        ldr     x15, [sp, #0x7e8]
        adcs    x15, x15, xzr
        str     x25, [sp, #0x7e8]
        mul     x25, x16, x20
        str     x13, [sp, #0x570]
        ldr     x13, [sp, #0x7d0]
        adcs    x13, x13, xzr
        str     x23, [sp, #0x7d0]
        ldr     x23, [sp, #0x5c8]
        adcs    x23, x23, xzr
        umlal   v25.2d, v15.2s, v6.s[0]
        str     x2, [sp, #0x5c8]
        ldr     x2, [sp, #0x5d8]
        adcs    x2, x2, xzr
        umlal2  v25.2d, v15.4s, v6.s[2]
        str     x28, [sp, #0x5d8]
        umulh   x28, x16, x19
        str     x2, [sp, #0x558]
        ldr     x2, [sp, #0x758]
        adcs    x2, x2, xzr
        umlal   v26.2d, v2.2s, v6.s[0]
        str     x2, [sp, #0x758]
        ldr     x2, [sp, #0x770]
        adcs    x2, x2, xzr
        umlal2  v26.2d, v2.4s, v6.s[2]
        str     x2, [sp, #0x770]
        ldr     x2, [sp, #0x5a0]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x5a0]
        ldr     x2, [sp, #0x5d0]
        adcs    x2, x2, xzr
        umlal   v27.2d, v3.2s, v6.s[0]
        str     x2, [sp, #0x5d0]
        mul     x2, x12, x19
        str     x23, [sp, #0x638]
        ldr     x23, [sp, #0x768]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x768]
        subs    x23, x16, x10
        umlal2  v27.2d, v3.4s, v6.s[2]
        ldp     q15, q2, [x21, #0x80]
        str     x13, [sp, #0x610]
        sbcs    x13, x12, x9
        umlal   v9.2d, v7.2s, v6.s[0]
        str     x25, [sp, #0x680]
        csetm   x25, lo
        str     x16, [sp, #0x5f8]
        subs    x16, x22, x20
        umlal   v28.2d, v30.2s, v19.s[0]
        umlal2  v9.2d, v7.4s, v6.s[2]
        str     x9, [sp, #0x588]
        umulh   x9, x12, x19
        str     x19, [sp, #0x630]
        sbcs    x19, x24, x19
        eor     x23, x23, x25
        umlal   v13.2d, v18.2s, v19.s[0]
        csetm   x21, lo
        cmn     x25, #1
        eor     x13, x13, x25
        eor     x16, x16, x21
        adcs    x23, x23, xzr
        umlal2  v13.2d, v18.4s, v19.s[2]
        eor     x19, x19, x21
        adcs    x13, x13, xzr
        adds    x7, x14, x7
        ldr     x14, [sp, #0x7a8]
        eor     x25, x25, x21
        adcs    x28, x28, x2
        mul     x2, x12, x20
        umlal2  v28.2d, v30.4s, v19.s[2]
        ldp     q3, q4, [x14, #0xe0]
        adc     x9, x9, xzr
        cmn     x21, #1
        umlal   v23.2d, v15.2s, v6.s[0]
        adcs    x21, x16, xzr
        umlal2  v23.2d, v15.4s, v6.s[2]
        ldp     q15, q7, [x14, #0xa0]
        ldp     q18, q30, [x14, #0x100]
        adcs    x19, x19, xzr
        umlal   v12.2d, v2.2s, v6.s[0]
        adds    x2, x7, x2
        umulh   x7, x12, x20
        umlal2  v12.2d, v2.4s, v6.s[2]
        umlal   v21.2d, v3.2s, v19.s[0]
        umlal2  v21.2d, v3.4s, v19.s[2]
        umlal   v8.2d, v4.2s, v19.s[0]
        umulh   x16, x10, x22
        umlal2  v8.2d, v4.4s, v19.s[2]
        ldp     q2, q3, [x14, #0x180]
        adcs    x28, x28, x7
        adc     x7, x9, xzr
        subs    x9, x8, x11
        umlal   v22.2d, v15.2s, v6.s[0]
        str     x7, [sp, #0x648]
        sbcs    x7, x17, x15
        umlal2  v22.2d, v15.4s, v6.s[2]
        str     x28, [sp, #0x698]
        mul     x28, x10, x24
        str     x2, [sp, #0x688]
        csetm   x2, lo
        str     x13, [sp, #0x650]
        subs    x13, x26, x27
        umlal   v13.2d, v7.2s, v6.s[0]
        str     x19, [sp, #0x690]
        sbcs    x19, x4, x6
        eor     x9, x9, x2
        eor     x7, x7, x2
        umlal2  v13.2d, v7.4s, v6.s[2]
        ldp     q15, q3, [x14, #0xc0]
        str     x4, [sp, #0x608]
        csetm   x4, lo
        umlal   v11.2d, v18.2s, v19.s[0]
        str     x26, [sp, #0x710]
        mul     x26, x10, x22
        cmn     x2, #1
        eor     x13, x13, x4
        umlal2  v11.2d, v18.4s, v19.s[2]
        adcs    x9, x9, xzr
        eor     x19, x19, x4
        eor     x2, x2, x4
        umull   v4.2d, v30.2s, v19.s[0]
        adcs    x7, x7, xzr
        adds    x28, x16, x28
        umulh   x16, x10, x24
        umlal2  v4.2d, v30.4s, v19.s[2]
        ldr     d7, [x1, #0x48]
        umlal   v28.2d, v15.2s, v6.s[0]
        ldp     q18, q19, [x14, #0x120]
        str     x7, [sp, #0x6c0]
        ldr     x7, [sp, #0x588]
        str     x2, [sp, #0x580]
        mul     x2, x7, x24
        umlal2  v28.2d, v15.4s, v6.s[2]
        umlal   v21.2d, v3.2s, v6.s[0]
        umlal2  v21.2d, v3.4s, v6.s[2]
        str     x9, [sp, #0x578]
        umulh   x9, x7, x24
        adcs    x2, x16, x2
        shl     v15.2d, v7.2d, #2
        usra    v24.2d, v15.2d, #6
        ldp     q15, q3, [x14, #0x140]
        mul     x16, x7, x22
        umlal   v4.2d, v18.2s, v20.s[2]
        adc     x9, x9, xzr
        cmn     x4, #1
        umlal2  v4.2d, v18.4s, v20.s[3]
        adcs    x4, x13, xzr
        umlal   v4.2d, v19.2s, v20.s[0]
        umulh   x13, x7, x22
        umlal2  v4.2d, v19.4s, v20.s[1]
        ldp     q7, q18, [x14]
        umlal   v4.2d, v15.2s, v14.s[2]
        adcs    x19, x19, xzr
        adds    x28, x28, x16
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x5f8]
        adc     x9, x9, xzr
        subs    x16, x13, x8
        str     x19, [sp, #0x600]
        sbcs    x19, x12, x17
        umlal2  v4.2d, v15.4s, v14.s[3]
        str     x4, [sp, #0x550]
        sbcs    x4, x10, x11
        sbcs    x7, x7, x15
        csetm   x13, lo
        umlal   v4.2d, v3.2s, v14.s[0]
        str     x15, [sp, #0x668]
        umulh   x15, x23, x21
        eor     x16, x16, x13
        str     x20, [sp, #0x548]
        subs    x20, x27, x20
        eor     x19, x19, x13
        str     x10, [sp, #0x540]
        ldr     x10, [sp, #0x630]
        sbcs    x10, x6, x10
        eor     x7, x7, x13
        str     x12, [sp, #0x590]
        mul     x12, x23, x21
        eor     x4, x4, x13
        umlal2  v4.2d, v3.4s, v14.s[1]
        ldp     q15, q3, [x14, #0x160]
        eor     x12, x12, x25
        umlal   v29.2d, v7.2s, v16.s[0]
        str     x11, [sp, #0x5e0]
        ldr     x11, [sp, #0x710]
        str     x22, [sp, #0x780]
        sbcs    x22, x11, x22
        ldr     x11, [sp, #0x608]
        umlal2  v29.2d, v7.4s, v16.s[2]
        str     x24, [sp, #0x620]
        sbcs    x24, x11, x24
        ldr     x11, [sp, #0x690]
        str     x17, [sp, #0x748]
        mul     x17, x23, x11
        str     x9, [sp, #0x5a8]
        csetm   x9, lo
        cmn     x13, #1
        eor     x20, x20, x9
        eor     x10, x10, x9
        eor     x22, x22, x9
        adcs    x16, x16, xzr
        eor     x24, x24, x9
        eor     x13, x13, x9
        ext     v7.16b, v1.16b, v29.16b, #8
        umulh   x23, x23, x11
        adcs    x19, x19, xzr
        adcs    x4, x4, xzr
        usra    v29.2d, v7.2d, #0x1d
        umlal   v4.2d, v15.2s, v5.s[2]
        adcs    x7, x7, xzr
        adds    x15, x15, x17
        ldr     x17, [sp, #0x650]
        umlal2  v4.2d, v15.4s, v5.s[3]
        ldp     q15, q7, [x14, #0x20]
        umlal   v4.2d, v3.2s, v5.s[0]
        str     x13, [sp, #0x6a8]
        mul     x13, x17, x11
        umlal2  v4.2d, v3.4s, v5.s[1]
        ldp     q3, q19, [x14, #0xe0]
        umulh   x11, x17, x11
        adcs    x23, x23, x13
        umlal   v17.2d, v15.2s, v16.s[0]
        mul     x13, x17, x21
        umlal2  v17.2d, v15.4s, v16.s[2]
        adc     x11, x11, xzr
        cmn     x9, #1
        umlal   v25.2d, v7.2s, v16.s[0]
        adcs    x20, x20, xzr
        umlal2  v25.2d, v7.4s, v16.s[2]
        ext     v15.16b, v29.16b, v1.16b, #8
        umulh   x21, x17, x21
        adcs    x9, x10, xzr
        and     v7.16b, v29.16b, v0.16b
        adcs    x22, x22, xzr
        usra    v24.2d, v15.2d, #0x1d
        umlal   v8.2d, v3.2s, v6.s[0]
        adcs    x24, x24, xzr
        adds    x10, x15, x13
        umlal2  v8.2d, v3.4s, v6.s[2]
        ldp     q15, q3, [x14, #0x40]
        eor     x10, x10, x25
        umlal   v11.2d, v19.2s, v6.s[0]
        umulh   x13, x8, x27
        ldr     x15, [sp, #0x688]
        umlal2  v11.2d, v19.4s, v6.s[2]
        ldp     q19, q29, [x14, #0x100]
        adcs    x21, x23, x21
        umlal   v24.2d, v18.2s, v16.s[0]
        eor     x21, x21, x25
        adc     x23, x11, xzr
        ldr     x11, [sp, #0x680]
        cmn     x25, #1
        umlal2  v24.2d, v18.4s, v16.s[2]
        adcs    x12, x12, x11
        ldr     x11, [sp, #0x648]
        eor     x23, x23, x25
        adcs    x10, x10, x15
        ldr     x15, [sp, #0x698]
        mul     x17, x8, x27
        adcs    x21, x21, x15
        adcs    x23, x23, x11
        umlal   v26.2d, v15.2s, v16.s[0]
        adc     x25, x25, xzr
        adds    x12, x12, x26
        str     x17, [sp, #0x650]
        mul     x17, x8, x6
        umlal2  v26.2d, v15.4s, v16.s[2]
        adcs    x10, x10, x28
        umlal   v27.2d, v3.2s, v16.s[0]
        adcs    x21, x21, x2
        umlal2  v27.2d, v3.4s, v16.s[2]
        ldp     q15, q3, [x14, #0x60]
        ldr     x14, [sp, #0x5a8]
        adcs    x23, x23, x14
        umlal   v4.2d, v19.2s, v6.s[0]
        adc     x25, x25, xzr
        adds    x12, x15, x12
        umulh   x15, x8, x6
        umlal2  v4.2d, v19.4s, v6.s[2]
        adcs    x10, x11, x10
        umull   v18.2d, v29.2s, v6.s[0]
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x748]
        adcs    x23, x28, x23
        adcs    x25, x2, x25
        mul     x28, x26, x6
        adcs    x2, x14, xzr
        adds    x11, x13, x17
        ldr     x13, [sp, #0x7a8]
        umlal2  v18.2d, v29.4s, v6.s[2]
        ldp     q6, q19, [x13, #0x120]
        umlal   v9.2d, v15.2s, v16.s[0]
        umulh   x14, x26, x6
        umlal2  v9.2d, v15.4s, v16.s[2]
        adcs    x28, x15, x28
        umlal   v23.2d, v3.2s, v16.s[0]
        umlal2  v23.2d, v3.4s, v16.s[2]
        ldp     q15, q3, [x13, #0x80]
        mul     x15, x26, x27
        adc     x14, x14, xzr
        subs    x17, x16, x4
        str     x2, [sp, #0x5a8]
        sbcs    x2, x19, x7
        umlal   v18.2d, v6.2s, v10.s[0]
        str     x25, [sp, #0x648]
        umulh   x25, x26, x27
        str     x23, [sp, #0x698]
        csetm   x23, lo
        str     x21, [sp, #0x690]
        subs    x21, x22, x20
        umlal2  v18.2d, v6.4s, v10.s[1]
        uzp1    v6.4s, v16.4s, v7.4s
        str     x10, [sp, #0x658]
        sbcs    x10, x24, x9
        eor     x17, x17, x23
        umlal   v18.2d, v19.2s, v20.s[2]
        str     x12, [sp, #0x6a0]
        csetm   x12, lo
        adds    x11, x11, x15
        ldr     x15, [sp, #0x5e0]
        eor     x2, x2, x23
        umlal2  v18.2d, v19.4s, v20.s[3]
        ldp     q19, q29, [x13, #0x140]
        eor     x21, x21, x12
        umlal   v12.2d, v15.2s, v16.s[0]
        str     x7, [sp, #0x598]
        ldr     x7, [sp, #0x710]
        str     x24, [sp, #0x6b8]
        umulh   x24, x15, x7
        eor     x10, x10, x12
        str     x4, [sp, #0x660]
        eor     x4, x23, x12
        umlal2  v12.2d, v15.4s, v16.s[2]
        adcs    x25, x28, x25
        umlal   v22.2d, v3.2s, v16.s[0]
        adc     x28, x14, xzr
        cmn     x12, #1
        ldr     x12, [sp, #0x608]
        umlal2  v22.2d, v3.4s, v16.s[2]
        adcs    x21, x21, xzr
        mul     x14, x15, x12
        adcs    x10, x10, xzr
        cmn     x23, #1
        adcs    x23, x17, xzr
        ldr     x17, [sp, #0x5f8]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x640]
        ldr     x2, [sp, #0x610]
        subs    x17, x17, x2
        umlal   v18.2d, v19.2s, v20.s[0]
        mul     x2, x15, x7
        str     x10, [sp, #0x5f8]
        ldr     x10, [sp, #0x590]
        str     x4, [sp, #0x5f0]
        ldr     x4, [sp, #0x638]
        sbcs    x10, x10, x4
        ldr     x4, [sp, #0x540]
        umlal2  v18.2d, v19.4s, v20.s[1]
        ldp     q15, q3, [x13]
        str     x21, [sp, #0x590]
        ldr     x21, [sp, #0x558]
        sbcs    x4, x4, x21
        ldr     x21, [sp, #0x588]
        umlal   v18.2d, v29.2s, v14.s[2]
        str     x23, [sp, #0x540]
        ldr     x23, [sp, #0x758]
        sbcs    x21, x21, x23
        umlal2  v18.2d, v29.4s, v14.s[3]
        ldp     q19, q29, [x13, #0x160]
        umulh   x23, x15, x12
        str     x22, [sp, #0x588]
        ldr     x22, [sp, #0x770]
        sbcs    x8, x8, x22
        ldr     x22, [sp, #0x5a0]
        sbcs    x26, x26, x22
        ldr     x22, [sp, #0x5d0]
        sbcs    x15, x15, x22
        ldr     x22, [sp, #0x668]
        str     x2, [sp, #0x5e0]
        mul     x2, x22, x12
        str     x28, [sp, #0x748]
        ldr     x28, [sp, #0x768]
        sbcs    x28, x22, x28
        str     x25, [sp, #0x678]
        csetm   x25, lo
        adds    x24, x24, x14
        umlal   v24.2d, v15.2s, v7.s[0]
        eor     x4, x4, x25
        eor     x10, x10, x25
        eor     x14, x17, x25
        umlal2  v24.2d, v15.4s, v7.s[2]
        umulh   x17, x22, x12
        eor     x21, x21, x25
        eor     x8, x8, x25
        umlal   v18.2d, v19.2s, v14.s[0]
        adcs    x23, x23, x2
        eor     x28, x28, x25
        eor     x26, x26, x25
        umlal2  v18.2d, v19.4s, v14.s[1]
        eor     x2, x15, x25
        umlal   v18.2d, v29.2s, v5.s[2]
        ext     v15.16b, v1.16b, v24.16b, #8
        mul     x15, x22, x7
        umlal2  v18.2d, v29.4s, v5.s[3]
        adc     x17, x17, xzr
        str     x19, [sp, #0x628]
        ldr     x19, [sp, #0x5d8]
        str     x11, [sp, #0x4e0]
        ldr     x11, [sp, #0x548]
        subs    x11, x19, x11
        ldr     x19, [sp, #0x5c8]
        usra    v24.2d, v15.2d, #0x1d
        ldp     d15, d19, [x1, #0x48]
        str     x9, [sp, #0x548]
        ldr     x9, [sp, #0x630]
        sbcs    x9, x19, x9
        ldr     x19, [sp, #0x7d0]
        umlal   v18.2d, v2.2s, v5.s[0]
        umulh   x22, x22, x7
        str     x16, [sp, #0x668]
        ldr     x16, [sp, #0x780]
        sbcs    x16, x19, x16
        ldr     x19, [sp, #0x570]
        umlal2  v18.2d, v2.4s, v5.s[1]
        ldp     q2, q29, [x13, #0xa0]
        ldr     x13, [sp, #0x620]
        sbcs    x13, x19, x13
        ldr     x19, [sp, #0x7e8]
        sbcs    x27, x19, x27
        ldr     x19, [sp, #0x7d8]
        sbcs    x6, x19, x6
        ldr     x19, [sp, #0x578]
        str     x20, [sp, #0x620]
        ldr     x20, [sp, #0x550]
        mul     x19, x19, x20
        ldr     x20, [sp, #0x7c8]
        sbcs    x7, x20, x7
        ldr     x20, [sp, #0x4e8]
        shl     v19.2d, v19.2d, #8
        sbcs    x12, x20, x12
        usra    v17.2d, v15.2d, #0x3e
        csetm   x20, lo
        adds    x24, x24, x15
        ldr     x15, [sp, #0x550]
        adcs    x22, x23, x22
        ldr     x23, [sp, #0x578]
        str     x22, [sp, #0x608]
        umulh   x22, x23, x15
        eor     x11, x11, x20
        adc     x17, x17, xzr
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x580]
        eor     x19, x19, x17
        eor     x9, x9, x20
        umlal   v13.2d, v2.2s, v16.s[0]
        cmn     x25, #1
        eor     x16, x16, x20
        eor     x13, x13, x20
        usra    v17.2d, v19.2d, #6
        ext     v15.16b, v24.16b, v1.16b, #8
        adcs    x14, x14, xzr
        and     v19.16b, v24.16b, v0.16b
        str     x14, [sp, #0x780]
        ldr     x14, [sp, #0x600]
        mul     x17, x23, x14
        adcs    x10, x10, xzr
        eor     x27, x27, x20
        umlal2  v13.2d, v2.4s, v16.s[2]
        adcs    x4, x4, xzr
        umlal   v28.2d, v29.2s, v16.s[0]
        adcs    x21, x21, xzr
        usra    v17.2d, v15.2d, #0x1d
        str     x10, [sp, #0x630]
        ldr     x10, [sp, #0x7a8]
        ldp     q15, q2, [x10, #0x20]
        umulh   x23, x23, x14
        umlal2  v28.2d, v29.4s, v16.s[2]
        ldp     q24, q29, [x10, #0xc0]
        eor     x6, x6, x20
        adcs    x8, x8, xzr
        adcs    x26, x26, xzr
        umlal   v17.2d, v3.2s, v7.s[0]
        str     x26, [sp, #0x578]
        ldr     x26, [sp, #0x6c0]
        str     x8, [sp, #0x4d8]
        mul     x8, x26, x14
        adcs    x2, x2, xzr
        umlal2  v17.2d, v3.4s, v7.s[2]
        adcs    x28, x28, xzr
        adds    x22, x22, x17
        ldr     x17, [sp, #0x620]
        eor     x12, x12, x20
        eor     x7, x7, x20
        umulh   x14, x26, x14
        umlal   v25.2d, v15.2s, v7.s[0]
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x668]
        umlal2  v25.2d, v15.4s, v7.s[2]
        umlal   v26.2d, v2.2s, v7.s[0]
        umlal2  v26.2d, v2.4s, v7.s[2]
        ldp     q15, q2, [x10, #0x40]
        str     x28, [sp, #0x600]
        umulh   x28, x8, x17
        umlal   v21.2d, v24.2s, v16.s[0]
        adc     x14, x14, xzr
        cmn     x20, #1
        umlal2  v21.2d, v24.4s, v16.s[2]
        adcs    x11, x11, xzr
        umlal   v8.2d, v29.2s, v16.s[0]
        adcs    x9, x9, xzr
        umlal2  v8.2d, v29.4s, v16.s[2]
        ldp     q3, q24, [x10, #0xe0]
        str     x2, [sp, #0x4d0]
        mul     x2, x26, x15
        adcs    x16, x16, xzr
        adcs    x13, x13, xzr
        str     x9, [sp, #0x4c8]
        ldr     x9, [sp, #0x548]
        str     x13, [sp, #0x4c0]
        mul     x13, x8, x9
        adcs    x27, x27, xzr
        umlal   v27.2d, v15.2s, v7.s[0]
        adcs    x6, x6, xzr
        umlal2  v27.2d, v15.4s, v7.s[2]
        adcs    x7, x7, xzr
        umlal   v9.2d, v2.2s, v7.s[0]
        str     x6, [sp, #0x4b8]
        mul     x6, x8, x17
        adcs    x12, x12, xzr
        adds    x22, x22, x2
        ldr     x2, [sp, #0x580]
        umlal2  v9.2d, v2.4s, v7.s[2]
        ldp     q15, q2, [x10, #0x60]
        eor     x22, x22, x2
        umlal   v11.2d, v3.2s, v16.s[0]
        umlal2  v11.2d, v3.4s, v16.s[2]
        umulh   x26, x26, x15
        ldr     x15, [sp, #0x6a8]
        umlal   v4.2d, v24.2s, v16.s[0]
        str     x6, [sp, #0x550]
        eor     x6, x6, x15
        umlal2  v4.2d, v24.4s, v16.s[2]
        ldp     q3, q24, [x10, #0x100]
        umulh   x8, x8, x9
        adcs    x23, x23, x26
        umlal   v23.2d, v15.2s, v7.s[0]
        adc     x26, x14, xzr
        ldr     x14, [sp, #0x650]
        cmn     x2, #1
        eor     x23, x23, x2
        umlal2  v23.2d, v15.4s, v7.s[2]
        eor     x26, x26, x2
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x678]
        eor     x20, x25, x20
        ldr     x25, [sp, #0x4e0]
        umlal   v12.2d, v2.2s, v7.s[0]
        adcs    x22, x22, x25
        str     x20, [sp, #0x668]
        ldr     x20, [sp, #0x628]
        mul     x25, x20, x9
        umlal2  v12.2d, v2.4s, v7.s[2]
        ldp     q15, q2, [x10, #0x80]
        adcs    x23, x23, x14
        umlal   v22.2d, v15.2s, v7.s[0]
        umulh   x9, x20, x9
        str     x6, [sp, #0x548]
        ldr     x6, [sp, #0x748]
        adcs    x26, x26, x6
        umlal2  v22.2d, v15.4s, v7.s[2]
        adc     x2, x2, xzr
        adds    x28, x28, x13
        ldr     x13, [sp, #0x5e0]
        umlal   v13.2d, v2.2s, v7.s[0]
        adcs    x25, x8, x25
        umlal2  v13.2d, v2.4s, v7.s[2]
        mul     x8, x20, x17
        umlal   v18.2d, v3.2s, v16.s[0]
        adc     x9, x9, xzr
        adds    x19, x19, x13
        umlal2  v18.2d, v3.4s, v16.s[2]
        adcs    x22, x22, x24
        umull   v15.2d, v24.2s, v16.s[0]
        umulh   x20, x20, x17
        ldr     x17, [sp, #0x608]
        adcs    x23, x23, x17
        str     x12, [sp, #0x620]
        ldr     x12, [sp, #0x710]
        adcs    x26, x26, x12
        adc     x2, x2, xzr
        adds    x28, x28, x8
        eor     x8, x28, x15
        ldr     x15, [sp, #0x660]
        umlal2  v15.2d, v24.4s, v16.s[2]
        ldp     q2, q3, [x10, #0xa0]
        str     x8, [sp, #0x628]
        ldr     x8, [sp, #0x588]
        str     x28, [sp, #0x580]
        umulh   x28, x15, x8
        ldp     q16, q24, [x10, #0x120]
        adcs    x20, x25, x20
        adc     x25, x9, xzr
        adds    x19, x14, x19
        adcs    x22, x6, x22
        ldr     x6, [sp, #0x6b8]
        mul     x9, x15, x6
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x780]
        adcs    x24, x24, x26
        adcs    x26, x17, x2
        ldr     x17, [sp, #0x630]
        umlal   v28.2d, v2.2s, v7.s[0]
        umulh   x2, x15, x6
        adcs    x12, x12, xzr
        subs    x14, x13, x4
        umlal2  v28.2d, v2.4s, v7.s[2]
        str     x12, [sp, #0x710]
        sbcs    x12, x17, x21
        umlal   v21.2d, v3.2s, v7.s[0]
        str     x26, [sp, #0x608]
        csetm   x26, lo
        adds    x28, x28, x9
        umlal2  v21.2d, v3.4s, v7.s[2]
        eor     x9, x14, x26
        ldr     x14, [sp, #0x598]
        eor     x12, x12, x26
        str     x24, [sp, #0x5e0]
        mul     x24, x14, x6
        umlal   v15.2d, v16.2s, v10.s[2]
        umlal2  v15.2d, v16.4s, v10.s[3]
        ldp     q2, q3, [x10, #0x1a0]
        umlal   v15.2d, v24.2s, v10.s[0]
        mul     x15, x15, x8
        umlal2  v15.2d, v24.4s, v10.s[1]
        ldp     q3, q16, [x10, #0x140]
        adcs    x24, x2, x24
        umulh   x2, x14, x6
        mul     x6, x14, x8
        adc     x2, x2, xzr
        str     x23, [sp, #0x6b8]
        subs    x23, x16, x11
        umlal   v15.2d, v3.2s, v20.s[2]
        umlal2  v15.2d, v3.4s, v20.s[3]
        ldp     q3, q24, [x10, #0xc0]
        str     x16, [sp, #0x660]
        ldr     x16, [sp, #0x4c0]
        str     x22, [sp, #0x748]
        ldr     x22, [sp, #0x4c8]
        sbcs    x16, x16, x22
        umulh   x8, x14, x8
        umlal   v15.2d, v16.2s, v20.s[0]
        csetm   x14, lo
        cmn     x26, #1
        eor     x23, x23, x14
        umlal2  v15.2d, v16.4s, v20.s[1]
        ldp     q16, q29, [x10, #0x160]
        adcs    x9, x9, xzr
        eor     x16, x16, x14
        eor     x26, x26, x14
        adcs    x12, x12, xzr
        adds    x28, x28, x6
        ldr     x6, [sp, #0x540]
        str     x12, [sp, #0x588]
        ldr     x12, [sp, #0x590]
        str     x26, [sp, #0x598]
        mul     x26, x6, x12
        adcs    x24, x24, x8
        adc     x2, x2, xzr
        cmn     x14, #1
        ldr     x14, [sp, #0x5f0]
        umlal   v8.2d, v3.2s, v7.s[0]
        umulh   x8, x6, x12
        adcs    x23, x23, xzr
        umlal2  v8.2d, v3.4s, v7.s[2]
        eor     x26, x26, x14
        adcs    x16, x16, xzr
        str     x16, [sp, #0x678]
        subs    x16, x7, x27
        umlal   v11.2d, v24.2s, v7.s[0]
        str     x7, [sp, #0x6c0]
        ldr     x7, [sp, #0x620]
        ldr     x22, [sp, #0x5f8]
        str     x27, [sp, #0x4b0]
        ldr     x27, [sp, #0x4b8]
        sbcs    x7, x7, x27
        ldr     x17, [sp, #0x600]
        umlal2  v11.2d, v24.4s, v7.s[2]
        csetm   x27, lo
        str     x9, [sp, #0x4a8]
        ldr     x9, [sp, #0x4d8]
        str     x23, [sp, #0x4a0]
        ldr     x23, [sp, #0x4d0]
        str     x19, [sp, #0x498]
        subs    x19, x9, x23
        ldr     x23, [sp, #0x578]
        mul     x14, x6, x22
        umlal   v15.2d, v16.2s, v14.s[2]
        sbcs    x17, x23, x17
        eor     x16, x16, x27
        umlal2  v15.2d, v16.4s, v14.s[3]
        csetm   x23, lo
        eor     x7, x7, x27
        umlal   v15.2d, v29.2s, v14.s[0]
        eor     x17, x17, x23
        cmn     x23, #1
        eor     x19, x19, x23
        umulh   x6, x6, x22
        adcs    x19, x19, xzr
        umlal2  v15.2d, v29.4s, v14.s[1]
        eor     x23, x23, x27
        ldp     q3, q16, [x10, #0x180]
        adcs    x17, x17, xzr
        adds    x8, x8, x14
        ldr     x14, [sp, #0x640]
        str     x17, [sp, #0x540]
        mul     x17, x14, x22
        umulh   x22, x14, x22
        adcs    x6, x6, x17
        umlal   v15.2d, v3.2s, v5.s[2]
        umlal2  v15.2d, v3.4s, v5.s[3]
        ldp     q3, q24, [x10]
        umlal   v15.2d, v16.2s, v5.s[0]
        umlal2  v15.2d, v16.4s, v5.s[1]
        ldp     q16, q29, [x10, #0xe0]
        mul     x17, x14, x12
        adc     x22, x22, xzr
        cmn     x27, #1
        adcs    x27, x16, xzr
        ldr     x16, [sp, #0x630]
        umulh   x12, x14, x12
        adcs    x7, x7, xzr
        subs    x14, x13, x9
        str     x23, [sp, #0x590]
        ldr     x23, [sp, #0x578]
        str     x7, [sp, #0x640]
        sbcs    x7, x16, x23
        umlal   v17.2d, v3.2s, v19.s[0]
        str     x19, [sp, #0x5f8]
        ldr     x19, [sp, #0x4d0]
        str     x27, [sp, #0x490]
        sbcs    x27, x4, x19
        ldr     x19, [sp, #0x600]
        umlal2  v17.2d, v3.4s, v19.s[2]
        sbcs    x19, x21, x19
        umulh   x23, x13, x11
        umlal   v4.2d, v16.2s, v7.s[0]
        csetm   x9, lo
        adds    x8, x8, x17
        ldr     x17, [sp, #0x5f0]
        eor     x8, x8, x17
        adcs    x6, x6, x12
        ldr     x12, [sp, #0x550]
        umlal2  v4.2d, v16.4s, v7.s[2]
        adc     x22, x22, xzr
        eor     x6, x6, x17
        cmn     x17, #1
        umlal   v18.2d, v29.2s, v7.s[0]
        ext     v3.16b, v1.16b, v17.16b, #8
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x580]
        eor     x22, x22, x17
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x4c8]
        str     x19, [sp, #0x580]
        mul     x19, x13, x12
        umlal2  v18.2d, v29.4s, v7.s[2]
        usra    v17.2d, v3.2d, #0x1d
        adcs    x6, x6, x20
        ldp     q3, q16, [x10, #0x100]
        adcs    x22, x22, x25
        adc     x17, x17, xzr
        adds    x26, x26, x15
        str     x27, [sp, #0x5f0]
        umulh   x27, x13, x12
        adcs    x8, x8, x28
        adcs    x6, x6, x24
        adcs    x22, x22, x2
        adc     x17, x17, xzr
        adds    x20, x20, x26
        mul     x26, x13, x11
        ldr     x13, [sp, #0x6a8]
        eor     x20, x20, x13
        adcs    x25, x25, x8
        eor     x25, x25, x13
        adcs    x6, x15, x6
        umlal   v15.2d, v3.2s, v7.s[0]
        adcs    x22, x28, x22
        ldr     x8, [sp, #0x548]
        ldr     x15, [sp, #0x680]
        eor     x28, x6, x13
        mul     x6, x16, x12
        umlal2  v15.2d, v3.4s, v7.s[2]
        ext     v3.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v0.16b
        adcs    x24, x24, x17
        eor     x22, x22, x13
        eor     x24, x24, x13
        adcs    x2, x2, xzr
        cmn     x13, #1
        usra    v25.2d, v3.2d, #0x1d
        adcs    x8, x8, x15
        ldr     x15, [sp, #0x628]
        eor     x2, x2, x13
        umulh   x17, x16, x12
        str     x26, [sp, #0x548]
        ldr     x26, [sp, #0x688]
        adcs    x15, x15, x26
        ldr     x26, [sp, #0x6a0]
        umull   v3.2d, v16.2s, v7.s[0]
        adcs    x20, x20, x26
        ldr     x26, [sp, #0x658]
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x690]
        umlal   v25.2d, v24.2s, v19.s[0]
        adcs    x28, x28, x26
        mul     x12, x16, x11
        umlal2  v25.2d, v24.4s, v19.s[2]
        str     x14, [sp, #0x628]
        ldr     x14, [sp, #0x698]
        adcs    x22, x22, x14
        str     x7, [sp, #0x780]
        ldr     x7, [sp, #0x648]
        adcs    x24, x24, x7
        umlal2  v3.2d, v16.4s, v7.s[2]
        ldp     q7, q16, [x10, #0x20]
        str     x9, [sp, #0x550]
        ldr     x9, [sp, #0x5a8]
        adcs    x2, x2, x9
        umulh   x16, x16, x11
        ldp     q24, q29, [x10, #0x120]
        adc     x13, x13, xzr
        ldr     x9, [sp, #0x6b8]
        str     x11, [sp, #0x6a8]
        ldr     x11, [sp, #0x650]
        adds    x8, x8, x11
        ldr     x11, [sp, #0x4e0]
        adcs    x15, x15, x11
        ldr     x11, [sp, #0x498]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x748]
        adcs    x25, x25, x11
        ldr     x11, [sp, #0x660]
        umulh   x11, x4, x11
        adcs    x28, x28, x9
        ldr     x9, [sp, #0x5e0]
        adcs    x22, x22, x9
        ldr     x9, [sp, #0x608]
        umlal   v26.2d, v7.2s, v19.s[0]
        adcs    x24, x24, x9
        ldr     x9, [sp, #0x710]
        umlal2  v26.2d, v7.4s, v19.s[2]
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x4c0]
        mul     x10, x4, x9
        umlal   v27.2d, v16.2s, v19.s[0]
        adc     x13, x13, xzr
        adds    x26, x26, x8
        umlal2  v27.2d, v16.4s, v19.s[2]
        adcs    x8, x14, x15
        ldr     x15, [sp, #0x5a8]
        umlal   v3.2d, v24.2s, v6.s[0]
        umulh   x14, x4, x9
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x7a8]
        umlal2  v3.2d, v24.4s, v6.s[1]
        ldp     q7, q16, [x7, #0x40]
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x650]
        umlal   v3.2d, v29.2s, v10.s[2]
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x4e0]
        umlal2  v3.2d, v29.4s, v10.s[3]
        ldp     q24, q29, [x7, #0x140]
        adcs    x22, x15, x22
        mul     x15, x21, x9
        str     x22, [sp, #0x4e0]
        ldr     x22, [sp, #0x498]
        adcs    x22, x22, x24
        ldr     x24, [sp, #0x748]
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x6b8]
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x660]
        mul     x4, x4, x13
        str     x2, [sp, #0x6b8]
        ldr     x2, [sp, #0x5e0]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x5e0]
        ldr     x2, [sp, #0x608]
        adcs    x2, x2, xzr
        umlal   v9.2d, v7.2s, v19.s[0]
        str     x2, [sp, #0x608]
        ldr     x2, [sp, #0x710]
        adcs    x2, x2, xzr
        adds    x19, x23, x19
        umlal2  v9.2d, v7.4s, v19.s[2]
        adcs    x23, x27, x6
        umulh   x27, x21, x9
        umlal   v23.2d, v16.2s, v19.s[0]
        adc     x6, x17, xzr
        adds    x19, x19, x12
        umlal2  v23.2d, v16.4s, v19.s[2]
        adcs    x23, x23, x16
        adc     x6, x6, xzr
        adds    x10, x11, x10
        umlal   v3.2d, v24.2s, v10.s[0]
        adcs    x11, x14, x15
        mul     x12, x21, x13
        umlal2  v3.2d, v24.4s, v10.s[1]
        ldp     q7, q16, [x7, #0x60]
        adc     x27, x27, xzr
        umlal   v3.2d, v29.2s, v20.s[2]
        umlal2  v3.2d, v29.4s, v20.s[3]
        ldp     q24, q29, [x7, #0x160]
        umulh   x21, x21, x13
        umlal   v12.2d, v7.2s, v19.s[0]
        ldr     x14, [sp, #0x4a0]
        umlal2  v12.2d, v7.4s, v19.s[2]
        ldr     x16, [sp, #0x780]
        ldr     x17, [sp, #0x550]
        umlal   v22.2d, v16.2s, v19.s[0]
        umlal2  v22.2d, v16.4s, v19.s[2]
        uzp1    v7.4s, v19.4s, v17.4s
        umlal   v3.2d, v24.2s, v20.s[0]
        umlal2  v3.2d, v24.4s, v20.s[1]
        umlal   v3.2d, v29.2s, v14.s[2]
        umlal2  v3.2d, v29.4s, v14.s[3]
        ldp     q16, q24, [x7, #0x180]
        adds    x10, x10, x12
        ldr     x12, [sp, #0x4a8]
        mul     x15, x12, x14
        eor     x16, x16, x17
        str     x2, [sp, #0x780]
        ldr     x2, [sp, #0x628]
        eor     x2, x2, x17
        adcs    x21, x11, x21
        ldr     x11, [sp, #0x5f0]
        eor     x11, x11, x17
        str     x24, [sp, #0x5f0]
        ldr     x24, [sp, #0x580]
        eor     x24, x24, x17
        umlal   v3.2d, v16.2s, v14.s[0]
        adc     x27, x27, xzr
        str     x22, [sp, #0x580]
        ldr     x22, [sp, #0x4b0]
        str     x28, [sp, #0x628]
        ldr     x28, [sp, #0x6a8]
        subs    x28, x22, x28
        umlal2  v3.2d, v16.4s, v14.s[1]
        str     x25, [sp, #0x6a8]
        umulh   x25, x12, x14
        str     x20, [sp, #0x710]
        ldr     x20, [sp, #0x4b8]
        str     x8, [sp, #0x748]
        ldr     x8, [sp, #0x4c8]
        sbcs    x8, x20, x8
        ldr     x20, [sp, #0x6c0]
        umlal   v3.2d, v24.2s, v5.s[2]
        str     x26, [sp, #0x4c8]
        ldr     x26, [sp, #0x598]
        ldr     x22, [sp, #0x678]
        eor     x15, x15, x26
        sbcs    x13, x20, x13
        ldr     x20, [sp, #0x620]
        umlal2  v3.2d, v24.4s, v5.s[3]
        ldp     q16, q24, [x7]
        sbcs    x9, x20, x9
        umlal   v3.2d, v2.2s, v5.s[0]
        csetm   x20, lo
        cmn     x17, #1
        umlal2  v3.2d, v2.4s, v5.s[1]
        ldp     q2, q29, [x7, #0x80]
        mul     x26, x12, x22
        adcs    x2, x2, xzr
        eor     x8, x8, x20
        eor     x28, x28, x20
        adcs    x16, x16, xzr
        eor     x13, x13, x20
        eor     x9, x9, x20
        umulh   x12, x12, x22
        adcs    x11, x11, xzr
        eor     x17, x17, x20
        adcs    x24, x24, xzr
        adds    x25, x25, x26
        ldr     x26, [sp, #0x588]
        umlal   v25.2d, v16.2s, v17.s[0]
        umlal2  v25.2d, v16.4s, v17.s[2]
        str     x17, [sp, #0x550]
        mul     x17, x26, x22
        umlal   v26.2d, v24.2s, v17.s[0]
        umlal2  v26.2d, v24.4s, v17.s[2]
        umlal   v13.2d, v2.2s, v19.s[0]
        umulh   x22, x26, x22
        umlal2  v13.2d, v2.4s, v19.s[2]
        ldp     q2, q16, [x7, #0x20]
        adcs    x12, x12, x17
        umlal   v28.2d, v29.2s, v19.s[0]
        umlal2  v28.2d, v29.4s, v19.s[2]
        ldp     q24, q29, [x7, #0xa0]
        mul     x17, x26, x14
        adc     x22, x22, xzr
        cmn     x20, #1
        adcs    x20, x28, xzr
        umulh   x26, x26, x14
        ldr     x14, [sp, #0x4d8]
        adcs    x28, x8, xzr
        adcs    x8, x13, xzr
        ldr     x13, [sp, #0x598]
        umlal   v27.2d, v2.2s, v17.s[0]
        adcs    x9, x9, xzr
        adds    x25, x25, x17
        ldr     x17, [sp, #0x4b0]
        umlal2  v27.2d, v2.4s, v17.s[2]
        eor     x25, x25, x13
        umlal   v9.2d, v16.2s, v17.s[0]
        umulh   x17, x14, x17
        umlal2  v9.2d, v16.4s, v17.s[2]
        adcs    x26, x12, x26
        ldr     x12, [sp, #0x548]
        umlal   v21.2d, v24.2s, v19.s[0]
        adc     x22, x22, xzr
        eor     x26, x26, x13
        cmn     x13, #1
        umlal2  v21.2d, v24.4s, v19.s[2]
        ldp     q2, q16, [x7, #0x40]
        eor     x22, x22, x13
        umlal   v8.2d, v29.2s, v19.s[0]
        adcs    x15, x15, x12
        ldr     x12, [sp, #0x4b8]
        mul     x12, x14, x12
        umlal2  v8.2d, v29.4s, v19.s[2]
        ldp     q24, q29, [x7, #0xc0]
        adcs    x25, x25, x19
        adcs    x26, x26, x23
        adcs    x22, x22, x6
        str     x19, [sp, #0x4a0]
        ldr     x19, [sp, #0x4b0]
        mul     x19, x14, x19
        adc     x13, x13, xzr
        adds    x15, x15, x4
        adcs    x25, x25, x10
        adcs    x26, x26, x21
        str     x19, [sp, #0x598]
        ldr     x19, [sp, #0x4b8]
        umulh   x14, x14, x19
        umlal   v23.2d, v2.2s, v17.s[0]
        adcs    x22, x22, x27
        umlal2  v23.2d, v2.4s, v17.s[2]
        adc     x13, x13, xzr
        adds    x23, x23, x15
        umlal   v12.2d, v16.2s, v17.s[0]
        adcs    x25, x6, x25
        umlal2  v12.2d, v16.4s, v17.s[2]
        adcs    x26, x4, x26
        ldr     x4, [sp, #0x578]
        mul     x6, x4, x19
        umlal   v11.2d, v24.2s, v19.s[0]
        adcs    x22, x10, x22
        umlal2  v11.2d, v24.4s, v19.s[2]
        ldp     q2, q16, [x7, #0x60]
        adcs    x21, x21, x13
        umlal   v4.2d, v29.2s, v19.s[0]
        adcs    x27, x27, xzr
        adds    x10, x17, x12
        ldr     x12, [sp, #0x4b0]
        umulh   x19, x4, x19
        umlal2  v4.2d, v29.4s, v19.s[2]
        ldp     q24, q29, [x7, #0xe0]
        adcs    x6, x14, x6
        mul     x13, x4, x12
        adc     x19, x19, xzr
        subs    x14, x8, x20
        sbcs    x15, x9, x28
        umlal   v22.2d, v2.2s, v17.s[0]
        umulh   x4, x4, x12
        csetm   x12, lo
        subs    x17, x2, x11
        umlal2  v22.2d, v2.4s, v17.s[2]
        eor     x15, x15, x12
        str     x27, [sp, #0x4b0]
        sbcs    x27, x16, x24
        eor     x14, x14, x12
        umlal   v13.2d, v16.2s, v17.s[0]
        str     x21, [sp, #0x578]
        csetm   x21, lo
        adds    x10, x10, x13
        umlal2  v13.2d, v16.4s, v17.s[2]
        eor     x13, x17, x21
        eor     x27, x27, x21
        eor     x17, x21, x12
        umlal   v18.2d, v24.2s, v19.s[0]
        str     x22, [sp, #0x4b8]
        ldr     x22, [sp, #0x4d0]
        str     x26, [sp, #0x4d8]
        ldr     x26, [sp, #0x6c0]
        str     x25, [sp, #0x588]
        umulh   x25, x22, x26
        umlal2  v18.2d, v24.4s, v19.s[2]
        ldp     q2, q16, [x7, #0x80]
        adcs    x4, x6, x4
        umlal   v15.2d, v29.2s, v19.s[0]
        adc     x19, x19, xzr
        cmn     x12, #1
        umlal2  v15.2d, v29.4s, v19.s[2]
        ldp     q24, q29, [x7, #0x100]
        adcs    x6, x14, xzr
        mul     x12, x22, x26
        adcs    x14, x15, xzr
        ldr     x15, [sp, #0x5d8]
        cmn     x21, #1
        adcs    x21, x13, xzr
        ldr     x13, [sp, #0x7d0]
        adcs    x27, x27, xzr
        subs    x13, x13, x15
        str     x23, [sp, #0x678]
        ldr     x23, [sp, #0x620]
        mul     x15, x22, x23
        str     x27, [sp, #0x4a8]
        ldr     x27, [sp, #0x570]
        str     x17, [sp, #0x4c0]
        ldr     x17, [sp, #0x5c8]
        sbcs    x27, x27, x17
        csetm   x17, lo
        str     x14, [sp, #0x660]
        ldr     x14, [sp, #0x610]
        str     x6, [sp, #0x498]
        ldr     x6, [sp, #0x558]
        subs    x6, x14, x6
        ldr     x14, [sp, #0x638]
        umlal   v28.2d, v2.2s, v17.s[0]
        str     x21, [sp, #0x650]
        ldr     x21, [sp, #0x758]
        sbcs    x21, x14, x21
        eor     x13, x13, x17
        eor     x27, x27, x17
        umlal2  v28.2d, v2.4s, v17.s[2]
        umulh   x22, x22, x23
        csetm   x14, lo
        cmn     x17, #1
        umlal   v21.2d, v16.2s, v17.s[0]
        eor     x6, x6, x14
        adcs    x13, x13, xzr
        eor     x21, x21, x14
        umlal2  v21.2d, v16.4s, v17.s[2]
        adcs    x27, x27, xzr
        adds    x25, x25, x15
        eor     x15, x14, x17
        ldr     x17, [sp, #0x600]
        umull   v2.2d, v29.2s, v19.s[0]
        umlal   v3.2d, v24.2s, v19.s[0]
        str     x15, [sp, #0x4d0]
        mul     x15, x17, x23
        umlal2  v3.2d, v24.4s, v19.s[2]
        umlal2  v2.2d, v29.4s, v19.s[2]
        ldp     q16, q19, [x7, #0xa0]
        umulh   x23, x17, x23
        ldp     q24, q29, [x7, #0x120]
        adcs    x22, x22, x15
        mul     x15, x17, x26
        adc     x23, x23, xzr
        cmn     x14, #1
        ldr     x14, [sp, #0x5f8]
        adcs    x6, x6, xzr
        umulh   x26, x17, x26
        adcs    x21, x21, xzr
        umlal   v8.2d, v16.2s, v17.s[0]
        adds    x25, x25, x15
        ldr     x15, [sp, #0x490]
        umlal2  v8.2d, v16.4s, v17.s[2]
        umlal   v11.2d, v19.2s, v17.s[0]
        umlal2  v11.2d, v19.4s, v17.s[2]
        umulh   x17, x14, x15
        umlal   v2.2d, v24.2s, v6.s[2]
        adcs    x22, x22, x26
        umlal2  v2.2d, v24.4s, v6.s[3]
        ldp     q16, q19, [x7, #0x140]
        adc     x23, x23, xzr
        umlal   v2.2d, v29.2s, v6.s[0]
        umlal2  v2.2d, v29.4s, v6.s[1]
        mul     x26, x14, x15
        str     x21, [sp, #0x6c0]
        ldr     x21, [sp, #0x640]
        str     x27, [sp, #0x600]
        mul     x27, x14, x21
        str     x6, [sp, #0x620]
        ldr     x6, [sp, #0x590]
        eor     x26, x26, x6
        umlal   v2.2d, v16.2s, v10.s[2]
        ldp     q24, q29, [x7, #0x1c0]
        umulh   x14, x14, x21
        umlal2  v2.2d, v16.4s, v10.s[3]
        adds    x27, x17, x27
        ldr     x17, [sp, #0x540]
        umlal   v2.2d, v19.2s, v10.s[0]
        umlal2  v2.2d, v19.4s, v10.s[1]
        ldp     q16, q19, [x7, #0x160]
        str     x13, [sp, #0x5f8]
        mul     x13, x17, x21
        umulh   x6, x2, x20
        adcs    x13, x14, x13
        umlal   v2.2d, v16.2s, v20.s[2]
        umulh   x21, x17, x21
        umlal2  v2.2d, v16.4s, v20.s[3]
        umlal   v2.2d, v19.2s, v20.s[0]
        umlal2  v2.2d, v19.4s, v20.s[1]
        ldp     q16, q19, [x7, #0x180]
        mul     x14, x2, x28
        adc     x21, x21, xzr
        str     x24, [sp, #0x640]
        mul     x24, x17, x15
        adds    x6, x6, x14
        umulh   x14, x17, x15
        umlal   v2.2d, v16.2s, v14.s[2]
        umlal2  v2.2d, v16.4s, v14.s[3]
        umlal   v2.2d, v19.2s, v14.s[0]
        umlal2  v2.2d, v19.4s, v14.s[1]
        ldp     q16, q19, [x7, #0x1a0]
        ldr     x7, [sp, #0x550]
        mul     x15, x2, x20
        umulh   x2, x2, x28
        mul     x17, x16, x28
        str     x15, [sp, #0x490]
        eor     x15, x15, x7
        umlal   v2.2d, v16.2s, v5.s[2]
        umlal2  v2.2d, v16.4s, v5.s[3]
        umlal   v2.2d, v19.2s, v5.s[0]
        umulh   x28, x16, x28
        umlal2  v2.2d, v19.4s, v5.s[1]
        str     x15, [sp, #0x540]
        ldr     x15, [sp, #0x7a8]
        ldp     q16, q19, [x15, #0xc0]
        adcs    x2, x2, x17
        mul     x17, x16, x20
        adc     x28, x28, xzr
        adds    x24, x27, x24
        ldr     x27, [sp, #0x590]
        eor     x24, x24, x27
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x598]
        umulh   x20, x16, x20
        adc     x21, x21, xzr
        cmn     x27, #1
        umlal   v4.2d, v16.2s, v17.s[0]
        adcs    x26, x26, x14
        eor     x21, x21, x27
        eor     x13, x13, x27
        umlal2  v4.2d, v16.4s, v17.s[2]
        adcs    x24, x24, x10
        umlal   v18.2d, v19.2s, v17.s[0]
        adcs    x13, x13, x4
        umulh   x16, x11, x8
        umlal2  v18.2d, v19.4s, v17.s[2]
        adcs    x21, x21, x19
        adc     x27, x27, xzr
        adds    x6, x6, x17
        ldp     q16, q19, [x15, #0xe0]
        adcs    x20, x2, x20
        eor     x2, x6, x7
        adc     x28, x28, xzr
        adds    x26, x26, x12
        mul     x17, x11, x9
        adcs    x24, x24, x25
        adcs    x13, x13, x22
        adcs    x21, x21, x23
        umulh   x14, x11, x9
        adc     x27, x27, xzr
        adds    x26, x4, x26
        adcs    x19, x19, x24
        umlal   v15.2d, v16.2s, v17.s[0]
        adcs    x24, x12, x13
        adcs    x21, x25, x21
        ldr     x25, [sp, #0x640]
        umlal2  v15.2d, v16.4s, v17.s[2]
        ldr     x12, [sp, #0x7c8]
        ldr     x13, [sp, #0x7e8]
        mul     x4, x25, x9
        adcs    x22, x22, x27
        umlal   v3.2d, v19.2s, v17.s[0]
        adcs    x23, x23, xzr
        adds    x27, x16, x17
        ldr     x17, [sp, #0x7d8]
        ldr     x16, [sp, #0x4e8]
        ldr     x7, [sp, #0x5d0]
        umlal2  v3.2d, v19.4s, v17.s[2]
        ldp     q16, q19, [x15, #0x100]
        umulh   x9, x25, x9
        adcs    x4, x14, x4
        mul     x11, x11, x8
        adc     x9, x9, xzr
        subs    x14, x12, x13
        ldr     x13, [sp, #0x770]
        sbcs    x16, x16, x17
        mul     x12, x25, x8
        csetm   x17, lo
        subs    x7, x13, x7
        ldr     x13, [sp, #0x5a0]
        umlal   v2.2d, v16.2s, v17.s[0]
        eor     x14, x14, x17
        str     x23, [sp, #0x590]
        ldr     x23, [sp, #0x768]
        sbcs    x23, x13, x23
        eor     x16, x16, x17
        umlal2  v2.2d, v16.4s, v17.s[2]
        csetm   x13, lo
        cmn     x17, #1
        umull   v16.2d, v19.2s, v17.s[0]
        umulh   x25, x25, x8
        eor     x7, x7, x13
        eor     x23, x23, x13
        adcs    x8, x14, xzr
        eor     x14, x13, x17
        ldr     x17, [sp, #0x498]
        adcs    x16, x16, xzr
        adds    x27, x27, x12
        ldr     x12, [sp, #0x650]
        umlal2  v16.2d, v19.4s, v17.s[2]
        ldp     q17, q19, [x15, #0x120]
        str     x14, [sp, #0x640]
        umulh   x14, x12, x17
        adcs    x25, x4, x25
        adc     x4, x9, xzr
        ldr     x9, [sp, #0x660]
        cmn     x13, #1
        adcs    x7, x7, xzr
        mul     x13, x12, x9
        adcs    x23, x23, xzr
        str     x23, [sp, #0x5a8]
        mul     x23, x12, x17
        umlal   v16.2d, v17.2s, v7.s[0]
        adds    x13, x14, x13
        ldr     x14, [sp, #0x4c0]
        umlal2  v16.2d, v17.4s, v7.s[1]
        umlal   v16.2d, v19.2s, v6.s[2]
        umulh   x12, x12, x9
        umlal2  v16.2d, v19.4s, v6.s[3]
        ldp     q17, q19, [x15, #0x140]
        eor     x23, x23, x14
        str     x16, [sp, #0x650]
        ldr     x16, [sp, #0x4a8]
        str     x7, [sp, #0x648]
        mul     x7, x16, x9
        umlal   v16.2d, v17.2s, v6.s[0]
        umlal2  v16.2d, v17.4s, v6.s[1]
        umlal   v16.2d, v19.2s, v10.s[2]
        umlal2  v16.2d, v19.4s, v10.s[3]
        ldp     q17, q19, [x15, #0x160]
        umulh   x9, x16, x9
        adcs    x7, x12, x7
        mul     x12, x16, x17
        adc     x9, x9, xzr
        umulh   x16, x16, x17
        ldr     x17, [sp, #0x5d8]
        umlal   v16.2d, v17.2s, v10.s[0]
        adds    x12, x13, x12
        ldr     x13, [sp, #0x610]
        umlal2  v16.2d, v17.4s, v10.s[1]
        eor     x12, x12, x14
        umlal   v16.2d, v19.2s, v20.s[2]
        umlal2  v16.2d, v19.4s, v20.s[3]
        ldp     q17, q19, [x15, #0x180]
        str     x8, [sp, #0x498]
        umulh   x8, x13, x17
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x490]
        eor     x7, x7, x14
        adc     x9, x9, xzr
        cmn     x14, #1
        adcs    x23, x23, x16
        eor     x9, x9, x14
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x5c8]
        mul     x16, x13, x12
        adcs    x7, x7, x20
        adcs    x9, x9, x28
        adc     x14, x14, xzr
        adds    x23, x23, x11
        mul     x17, x13, x17
        umlal   v16.2d, v17.2s, v20.s[0]
        adcs    x6, x6, x27
        umlal2  v16.2d, v17.4s, v20.s[1]
        adcs    x7, x7, x25
        umlal   v16.2d, v19.2s, v14.s[2]
        adcs    x9, x9, x4
        str     x17, [sp, #0x4c0]
        umulh   x17, x13, x12
        umlal2  v16.2d, v19.4s, v14.s[3]
        ldp     q17, q19, [x15, #0x1a0]
        adc     x14, x14, xzr
        adds    x20, x20, x23
        adcs    x23, x28, x6
        ldr     x28, [sp, #0x550]
        eor     x20, x20, x28
        adcs    x6, x11, x7
        ldr     x7, [sp, #0x638]
        eor     x23, x23, x28
        mul     x11, x7, x12
        adcs    x27, x27, x9
        ldr     x9, [sp, #0x540]
        eor     x6, x6, x28
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x548]
        eor     x27, x27, x28
        adcs    x4, x4, xzr
        cmn     x28, #1
        eor     x25, x25, x28
        adcs    x9, x9, x14
        eor     x4, x4, x28
        umulh   x14, x7, x12
        ldr     x12, [sp, #0x4a0]
        umlal   v16.2d, v17.2s, v14.s[0]
        adcs    x2, x2, x12
        ldr     x13, [sp, #0x4b8]
        ldr     x12, [sp, #0x678]
        adcs    x20, x20, x12
        ldr     x12, [sp, #0x588]
        umlal2  v16.2d, v17.4s, v14.s[1]
        umlal   v16.2d, v19.2s, v5.s[2]
        adcs    x23, x23, x12
        ldr     x12, [sp, #0x4d8]
        umlal2  v16.2d, v19.4s, v5.s[3]
        ldp     q17, q19, [x15, #0x120]
        ldr     x15, [sp, #0x578]
        adcs    x6, x6, x12
        umlal   v16.2d, v24.2s, v5.s[0]
        adcs    x27, x27, x13
        ldr     x13, [sp, #0x5d8]
        mul     x12, x7, x13
        umlal2  v16.2d, v24.4s, v5.s[1]
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x4b0]
        adcs    x4, x4, x15
        ldr     x15, [sp, #0x598]
        adc     x28, x28, xzr
        adds    x9, x9, x15
        ldr     x15, [sp, #0x7d0]
        umulh   x13, x7, x13
        ldr     x7, [sp, #0x558]
        adcs    x2, x2, x10
        adcs    x20, x20, x26
        adcs    x23, x23, x19
        umull   v24.2d, v17.2s, v7.s[2]
        adcs    x6, x6, x24
        umulh   x15, x7, x15
        ldr     x7, [sp, #0x590]
        adcs    x27, x27, x21
        adcs    x25, x25, x22
        adcs    x4, x4, x7
        ldr     x7, [sp, #0x570]
        umlal2  v24.2d, v17.4s, v7.s[3]
        adc     x28, x28, xzr
        adds    x8, x8, x16
        ldr     x16, [sp, #0x558]
        mul     x7, x16, x7
        umlal   v24.2d, v19.2s, v7.s[0]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x7a8]
        umlal2  v24.2d, v19.4s, v7.s[1]
        ldp     q17, q19, [x17, #0x140]
        ldr     x17, [sp, #0x4d8]
        adc     x14, x14, xzr
        adds    x9, x17, x9
        ldr     x17, [sp, #0x570]
        str     x9, [sp, #0x4d8]
        umulh   x9, x16, x17
        ldr     x17, [sp, #0x4b8]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x578]
        adcs    x20, x17, x20
        ldr     x17, [sp, #0x4b0]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x598]
        adcs    x6, x17, x6
        ldr     x17, [sp, #0x7d0]
        str     x6, [sp, #0x598]
        mul     x6, x16, x17
        adcs    x27, x10, x27
        adcs    x25, x26, x25
        ldr     x26, [sp, #0x758]
        umlal   v24.2d, v17.2s, v6.s[2]
        adcs    x19, x19, x4
        ldr     x4, [sp, #0x570]
        mul     x10, x26, x4
        umlal2  v24.2d, v17.4s, v6.s[3]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x7a8]
        umlal   v24.2d, v19.2s, v6.s[0]
        adcs    x21, x21, xzr
        umlal2  v24.2d, v19.4s, v6.s[1]
        ldp     q17, q19, [x28, #0x160]
        adcs    x22, x22, xzr
        str     x21, [sp, #0x4b0]
        ldr     x21, [sp, #0x590]
        adcs    x21, x21, xzr
        adds    x8, x8, x12
        umulh   x12, x26, x4
        adcs    x11, x11, x13
        adc     x13, x14, xzr
        ldr     x14, [sp, #0x610]
        adds    x7, x15, x7
        ldr     x15, [sp, #0x770]
        adcs    x9, x9, x10
        mul     x10, x26, x17
        adc     x12, x12, xzr
        subs    x14, x14, x15
        str     x24, [sp, #0x610]
        ldr     x24, [sp, #0x638]
        str     x21, [sp, #0x590]
        ldr     x21, [sp, #0x5a0]
        sbcs    x24, x24, x21
        umlal   v24.2d, v17.2s, v10.s[2]
        str     x22, [sp, #0x638]
        umulh   x22, x26, x17
        str     x25, [sp, #0x578]
        ldr     x25, [sp, #0x5d0]
        ldr     x21, [sp, #0x5f8]
        sbcs    x16, x16, x25
        ldr     x25, [sp, #0x768]
        umlal2  v24.2d, v17.4s, v10.s[3]
        sbcs    x26, x26, x25
        umlal   v24.2d, v19.2s, v10.s[0]
        csetm   x25, lo
        adds    x7, x7, x10
        umlal2  v24.2d, v19.4s, v10.s[1]
        ldp     q17, q19, [x28, #0x180]
        eor     x10, x14, x25
        ldr     x14, [sp, #0x620]
        str     x19, [sp, #0x758]
        umulh   x19, x14, x21
        eor     x16, x16, x25
        eor     x26, x26, x25
        adcs    x22, x9, x22
        eor     x24, x24, x25
        adc     x9, x12, xzr
        ldr     x12, [sp, #0x7e8]
        str     x27, [sp, #0x558]
        ldr     x27, [sp, #0x5d8]
        subs    x27, x12, x27
        ldr     x12, [sp, #0x7c8]
        str     x23, [sp, #0x5d8]
        ldr     x15, [sp, #0x600]
        ldr     x23, [sp, #0x7d8]
        str     x20, [sp, #0x4b8]
        ldr     x20, [sp, #0x5c8]
        sbcs    x20, x23, x20
        mul     x23, x14, x21
        ldr     x21, [sp, #0x4d0]
        sbcs    x17, x12, x17
        ldr     x12, [sp, #0x4e8]
        sbcs    x4, x12, x4
        csetm   x12, lo
        cmn     x25, #1
        umlal   v24.2d, v17.2s, v20.s[2]
        str     x2, [sp, #0x570]
        mul     x2, x14, x15
        eor     x27, x27, x12
        eor     x17, x17, x12
        umlal2  v24.2d, v17.4s, v20.s[3]
        eor     x23, x23, x21
        adcs    x10, x10, xzr
        eor     x20, x20, x12
        umlal   v24.2d, v19.2s, v20.s[0]
        eor     x4, x4, x12
        adcs    x24, x24, xzr
        eor     x25, x25, x12
        umlal2  v24.2d, v19.4s, v20.s[1]
        ldp     q17, q19, [x28, #0x1a0]
        umulh   x14, x14, x15
        adcs    x16, x16, xzr
        adcs    x26, x26, xzr
        adds    x19, x19, x2
        ldr     x2, [sp, #0x6c0]
        str     x25, [sp, #0x620]
        mul     x25, x2, x15
        umulh   x15, x2, x15
        umlal   v24.2d, v17.2s, v14.s[2]
        adcs    x25, x14, x25
        ldr     x14, [sp, #0x5f8]
        umlal2  v24.2d, v17.4s, v14.s[3]
        umlal   v24.2d, v19.2s, v14.s[0]
        umlal2  v24.2d, v19.4s, v14.s[1]
        ldp     q17, q19, [x28, #0x1c0]
        str     x24, [sp, #0x600]
        mul     x24, x2, x14
        adc     x15, x15, xzr
        cmn     x12, #1
        adcs    x27, x27, xzr
        umulh   x2, x2, x14
        ldr     x14, [sp, #0x7e8]
        adcs    x20, x20, xzr
        adcs    x12, x17, xzr
        adcs    x4, x4, xzr
        adds    x19, x19, x24
        ldr     x24, [sp, #0x770]
        eor     x19, x19, x21
        umulh   x17, x24, x14
        umlal   v24.2d, v17.2s, v5.s[2]
        adcs    x25, x25, x2
        umlal2  v24.2d, v17.4s, v5.s[3]
        adc     x2, x15, xzr
        ldr     x15, [sp, #0x4c0]
        cmn     x21, #1
        eor     x25, x25, x21
        umlal   v24.2d, v19.2s, v5.s[0]
        adcs    x23, x23, x15
        ldr     x15, [sp, #0x7d8]
        eor     x2, x2, x21
        umlal2  v24.2d, v19.4s, v5.s[1]
        ldp     q17, q19, [x28, #0x130]
        adcs    x19, x19, x8
        adcs    x25, x25, x11
        str     x8, [sp, #0x5f8]
        mul     x8, x24, x15
        adcs    x2, x2, x13
        adc     x21, x21, xzr
        adds    x23, x23, x6
        str     q24, [x0, #0x60]
        adcs    x19, x19, x7
        mul     x14, x24, x14
        adcs    x25, x25, x22
        adcs    x2, x2, x9
        umulh   x24, x24, x15
        adc     x21, x21, xzr
        adds    x23, x11, x23
        ldr     x11, [sp, #0x668]
        umull   v24.2d, v17.2s, v7.s[2]
        adcs    x19, x13, x19
        ldr     x13, [sp, #0x678]
        adcs    x25, x6, x25
        adcs    x2, x7, x2
        adcs    x21, x22, x21
        ldr     x22, [sp, #0x5a0]
        mul     x6, x22, x15
        umlal2  v24.2d, v17.4s, v7.s[3]
        adcs    x7, x9, xzr
        ldr     x9, [sp, #0x4a0]
        adds    x8, x17, x8
        ldr     x17, [sp, #0x548]
        eor     x9, x9, x11
        umlal   v24.2d, v19.2s, v7.s[0]
        eor     x13, x13, x11
        eor     x17, x17, x11
        str     x7, [sp, #0x548]
        ldr     x7, [sp, #0x570]
        eor     x7, x7, x11
        umlal2  v24.2d, v19.4s, v7.s[1]
        ldp     q17, q19, [x28, #0x150]
        umulh   x15, x22, x15
        adcs    x24, x24, x6
        ldr     x6, [sp, #0x4b8]
        eor     x6, x6, x11
        str     x21, [sp, #0x4b8]
        ldr     x21, [sp, #0x4d8]
        eor     x21, x21, x11
        str     x2, [sp, #0x4d8]
        ldr     x2, [sp, #0x5d8]
        eor     x2, x2, x11
        str     x25, [sp, #0x5d8]
        ldr     x25, [sp, #0x588]
        eor     x25, x25, x11
        str     x19, [sp, #0x588]
        ldr     x19, [sp, #0x7e8]
        str     x23, [sp, #0x7d8]
        mul     x23, x22, x19
        adc     x15, x15, xzr
        str     x14, [sp, #0x570]
        subs    x14, x10, x16
        str     x16, [sp, #0x678]
        ldr     x16, [sp, #0x720]
        ldr     x28, [sp, #0x7b8]
        str     x10, [sp, #0x4a0]
        ldr     x10, [x5, #0x80]
        umulh   x19, x16, x10
        str     x19, [sp, #0x770]
        ldr     x19, [sp, #0x600]
        str     x26, [sp, #0x4d0]
        sbcs    x26, x19, x26
        ldr     x19, [sp, #0x558]
        eor     x19, x19, x11
        umlal   v24.2d, v17.2s, v6.s[2]
        csetm   x22, lo
        subs    x28, x16, x28
        str     x19, [sp, #0x558]
        ldr     x19, [sp, #0x598]
        eor     x19, x19, x11
        umlal2  v24.2d, v17.4s, v6.s[3]
        str     x19, [sp, #0x598]
        ldr     x19, [sp, #0x738]
        str     x2, [sp, #0x6c0]
        ldr     x2, [sp, #0x728]
        sbcs    x2, x19, x2
        eor     x26, x26, x22
        eor     x14, x14, x22
        umlal   v24.2d, v19.2s, v6.s[0]
        csetm   x19, lo
        str     x6, [sp, #0x7d0]
        ldr     x6, [x5, #0x90]
        subs    x6, x6, x10
        ldr     x10, [sp, #0x758]
        eor     x10, x10, x11
        umlal2  v24.2d, v19.4s, v6.s[1]
        eor     x28, x28, x19
        str     x10, [sp, #0x758]
        ldr     x10, [x5, #0x98]
        str     x7, [sp, #0x5c8]
        ldr     x7, [x5, #0x88]
        sbcs    x10, x10, x7
        str     x21, [sp, #0x550]
        mul     x21, x16, x7
        str     x21, [sp, #0x540]
        csetm   x21, lo
        cmn     x19, #1
        eor     x2, x2, x19
        adcs    x28, x28, xzr
        eor     x10, x10, x21
        eor     x6, x6, x21
        adcs    x2, x2, xzr
        eor     x19, x19, x21
        cmn     x21, #1
        adcs    x21, x6, xzr
        umulh   x6, x16, x7
        str     x2, [sp, #0x490]
        ldr     x2, [sp, #0x578]
        eor     x2, x2, x11
        adcs    x10, x10, xzr
        str     x10, [sp, #0x578]
        subs    x10, x12, x27
        str     x19, [sp, #0x4a8]
        ldr     x19, [sp, #0x638]
        eor     x19, x19, x11
        str     x21, [sp, #0x638]
        sbcs    x21, x4, x20
        str     x28, [sp, #0x660]
        ldr     x28, [sp, #0x590]
        eor     x28, x28, x11
        str     x6, [sp, #0x590]
        ldr     x6, [sp, #0x610]
        eor     x6, x6, x11
        str     x4, [sp, #0x610]
        csetm   x4, lo
        cmn     x22, #1
        str     x12, [sp, #0x698]
        ldr     x12, [sp, #0x4b0]
        eor     x12, x12, x11
        str     x20, [sp, #0x4b0]
        ldr     x20, [sp, #0x738]
        mul     x11, x20, x7
        eor     x10, x10, x4
        eor     x21, x21, x4
        eor     x22, x22, x4
        adcs    x14, x14, xzr
        str     x22, [sp, #0x690]
        ldr     x22, [sp, #0x7a8]
        ldp     q17, q19, [x22, #0x170]
        adcs    x26, x26, xzr
        cmn     x4, #1
        ldr     x4, [x5, #0x80]
        mul     x16, x16, x4
        adcs    x10, x10, xzr
        adcs    x21, x21, xzr
        adds    x23, x8, x23
        umulh   x8, x20, x7
        umlal   v24.2d, v17.2s, v10.s[2]
        mul     x7, x20, x4
        umlal2  v24.2d, v17.4s, v10.s[3]
        umlal   v24.2d, v19.2s, v10.s[0]
        umlal2  v24.2d, v19.4s, v10.s[1]
        ldp     q17, q19, [x22, #0x190]
        str     x26, [sp, #0x630]
        ldr     x26, [sp, #0x5a0]
        str     x21, [sp, #0x488]
        ldr     x21, [sp, #0x7e8]
        umulh   x21, x26, x21
        ldr     x26, [sp, #0x5d0]
        str     x16, [sp, #0x7e8]
        ldr     x16, [sp, #0x7c8]
        str     x10, [sp, #0x5a0]
        umulh   x10, x26, x16
        adcs    x21, x24, x21
        adc     x24, x15, xzr
        ldr     x15, [sp, #0x668]
        cmn     x15, #1
        str     x14, [sp, #0x480]
        ldr     x14, [sp, #0x680]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x4e8]
        umlal   v24.2d, v17.2s, v20.s[2]
        str     x17, [sp, #0x478]
        mul     x17, x26, x14
        str     x7, [sp, #0x470]
        ldr     x7, [sp, #0x688]
        adcs    x9, x7, x9
        ldr     x7, [sp, #0x6a0]
        umlal2  v24.2d, v17.4s, v20.s[3]
        adcs    x13, x7, x13
        ldr     x7, [sp, #0x658]
        umlal   v24.2d, v19.2s, v20.s[0]
        adcs    x25, x7, x25
        umlal2  v24.2d, v19.4s, v20.s[1]
        ldp     q17, q19, [x22, #0x1b0]
        umulh   x7, x26, x14
        str     x25, [sp, #0x468]
        ldr     x25, [sp, #0x4c8]
        str     x13, [sp, #0x460]
        ldr     x13, [sp, #0x550]
        adcs    x13, x25, x13
        ldr     x25, [sp, #0x748]
        str     x13, [sp, #0x550]
        ldr     x13, [sp, #0x5c8]
        adcs    x13, x25, x13
        ldr     x25, [sp, #0x710]
        str     x13, [sp, #0x5c8]
        ldr     x4, [sp, #0x598]
        ldr     x13, [sp, #0x7d0]
        adcs    x13, x25, x13
        ldr     x25, [sp, #0x6a8]
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x6c0]
        adcs    x13, x25, x13
        ldr     x25, [sp, #0x768]
        str     x13, [sp, #0x6c0]
        mul     x13, x25, x14
        str     x9, [sp, #0x458]
        ldr     x9, [sp, #0x628]
        adcs    x4, x9, x4
        ldr     x9, [sp, #0x4e0]
        str     x4, [sp, #0x598]
        ldr     x4, [sp, #0x558]
        adcs    x4, x9, x4
        ldr     x9, [sp, #0x580]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x5f0]
        mul     x26, x26, x16
        str     x2, [sp, #0x5d0]
        ldr     x2, [sp, #0x758]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x6b8]
        umlal   v24.2d, v17.2s, v14.s[2]
        adcs    x6, x9, x6
        ldr     x9, [sp, #0x5e0]
        umlal2  v24.2d, v17.4s, v14.s[3]
        adcs    x12, x9, x12
        ldr     x9, [sp, #0x608]
        umlal   v24.2d, v19.2s, v14.s[0]
        umulh   x14, x25, x14
        adcs    x19, x9, x19
        ldr     x9, [sp, #0x780]
        umlal2  v24.2d, v19.4s, v14.s[1]
        adcs    x28, x9, x28
        ldp     q17, q19, [x22, #0x1d0]
        adc     x15, x15, xzr
        adds    x10, x10, x17
        ldr     x17, [sp, #0x4a0]
        adcs    x7, x7, x13
        mul     x13, x25, x16
        adc     x14, x14, xzr
        umulh   x9, x17, x27
        adds    x10, x10, x13
        ldr     x13, [sp, #0x648]
        umlal   v24.2d, v17.2s, v5.s[2]
        umlal2  v24.2d, v17.4s, v5.s[3]
        umulh   x25, x25, x16
        ldr     x16, [sp, #0x498]
        umlal   v24.2d, v19.2s, v5.s[0]
        umlal2  v24.2d, v19.4s, v5.s[1]
        ldp     q17, q19, [x22, #0x140]
        str     x15, [sp, #0x7c8]
        umulh   x15, x13, x16
        adcs    x25, x7, x25
        str     q24, [x0, #0x70]
        adc     x7, x14, xzr
        ldr     x14, [sp, #0x4b0]
        str     x28, [sp, #0x768]
        mul     x28, x17, x14
        umull   v24.2d, v17.2s, v7.s[2]
        str     x19, [sp, #0x668]
        ldr     x19, [sp, #0x650]
        str     x12, [sp, #0x4e8]
        mul     x12, x13, x19
        adds    x28, x9, x28
        umlal2  v24.2d, v17.4s, v7.s[3]
        umulh   x9, x13, x19
        umlal   v24.2d, v19.2s, v7.s[0]
        umlal2  v24.2d, v19.4s, v7.s[1]
        ldp     q17, q19, [x22, #0x160]
        mul     x13, x13, x16
        str     x6, [sp, #0x648]
        umulh   x6, x17, x14
        str     x2, [sp, #0x758]
        ldr     x2, [sp, #0x640]
        eor     x13, x13, x2
        ldr     x2, [sp, #0x600]
        umlal   v24.2d, v17.2s, v6.s[2]
        umlal2  v24.2d, v17.4s, v6.s[3]
        str     x4, [sp, #0x558]
        ldr     x4, [sp, #0x5a8]
        mul     x20, x4, x19
        umlal   v24.2d, v19.2s, v6.s[0]
        umlal2  v24.2d, v19.4s, v6.s[1]
        ldp     q17, q19, [x22, #0x180]
        str     x28, [sp, #0x450]
        mul     x28, x2, x14
        mul     x17, x17, x27
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x620]
        umulh   x19, x4, x19
        umlal   v24.2d, v17.2s, v10.s[2]
        str     x17, [sp, #0x650]
        eor     x17, x17, x6
        umlal2  v24.2d, v17.4s, v10.s[3]
        umlal   v24.2d, v19.2s, v10.s[0]
        umlal2  v24.2d, v19.4s, v10.s[1]
        ldp     q17, q19, [x22, #0x1a0]
        umulh   x14, x2, x14
        str     x17, [sp, #0x4b0]
        mul     x17, x2, x27
        adc     x14, x14, xzr
        adds    x12, x15, x12
        adcs    x20, x9, x20
        adc     x19, x19, xzr
        ldr     x15, [sp, #0x698]
        mul     x9, x4, x16
        umlal   v24.2d, v17.2s, v20.s[2]
        umlal2  v24.2d, v17.4s, v20.s[3]
        umlal   v24.2d, v19.2s, v20.s[0]
        umulh   x27, x2, x27
        umlal2  v24.2d, v19.4s, v20.s[1]
        ldp     q17, q19, [x22, #0x1c0]
        adds    x2, x12, x9
        ldr     x12, [sp, #0x678]
        ldr     x9, [sp, #0x640]
        eor     x2, x2, x9
        umulh   x6, x12, x15
        umulh   x4, x4, x16
        ldr     x16, [sp, #0x610]
        umlal   v24.2d, v17.2s, v14.s[2]
        umlal2  v24.2d, v17.4s, v14.s[3]
        umlal   v24.2d, v19.2s, v14.s[0]
        ldp     q17, q29, [x22, #0x1e0]
        mul     x16, x12, x16
        umlal2  v24.2d, v19.4s, v14.s[1]
        adcs    x20, x20, x4
        ldr     x4, [sp, #0x570]
        adc     x19, x19, xzr
        cmn     x9, #1
        eor     x20, x20, x9
        adcs    x13, x13, x4
        eor     x19, x19, x9
        mul     x4, x12, x15
        adcs    x2, x2, x23
        adcs    x20, x20, x21
        adcs    x19, x19, x24
        adc     x9, x9, xzr
        adds    x13, x13, x26
        umlal   v24.2d, v17.2s, v5.s[2]
        adcs    x2, x2, x10
        umlal2  v24.2d, v17.4s, v5.s[3]
        adcs    x20, x20, x25
        umlal   v24.2d, v29.2s, v5.s[0]
        adcs    x19, x19, x7
        umlal2  v24.2d, v29.4s, v5.s[1]
        ldp     q17, q19, [x22, #0x150]
        adc     x9, x9, xzr
        adds    x21, x21, x13
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x770]
        adcs    x20, x26, x20
        str     q24, [x0, #0x80]
        adcs    x19, x10, x19
        adcs    x25, x25, x9
        ldr     x9, [sp, #0x450]
        ldr     x13, [x5, #0x80]
        adcs    x26, x7, xzr
        ldr     x7, [sp, #0x540]
        adds    x2, x2, x7
        ldr     x7, [sp, #0x590]
        adcs    x7, x7, x11
        ldr     x11, [sp, #0x738]
        adc     x8, x8, xzr
        adds    x9, x9, x17
        adcs    x27, x28, x27
        ldr     x28, [sp, #0x620]
        eor     x10, x9, x28
        ldr     x28, [x5, #0x98]
        umulh   x17, x11, x13
        ldr     x13, [x5, #0x90]
        adc     x14, x14, xzr
        adds    x6, x6, x16
        ldr     x16, [sp, #0x7b8]
        umull   v24.2d, v17.2s, v7.s[2]
        umulh   x11, x16, x13
        umlal2  v24.2d, v17.4s, v7.s[3]
        umlal   v24.2d, v19.2s, v7.s[0]
        umlal2  v24.2d, v19.4s, v7.s[1]
        ldp     q17, q19, [x22, #0x170]
        str     x26, [sp, #0x450]
        mul     x26, x16, x28
        str     x25, [sp, #0x590]
        mul     x25, x16, x13
        umulh   x16, x16, x28
        umlal   v24.2d, v17.2s, v6.s[2]
        umlal2  v24.2d, v17.4s, v6.s[3]
        umlal   v24.2d, v19.2s, v6.s[0]
        umlal2  v24.2d, v19.4s, v6.s[1]
        ldp     q17, q19, [x22, #0x190]
        str     x19, [sp, #0x540]
        ldr     x19, [sp, #0x728]
        str     x20, [sp, #0x770]
        mul     x20, x19, x28
        umulh   x28, x19, x28
        str     x24, [sp, #0x640]
        mul     x24, x19, x13
        umlal   v24.2d, v17.2s, v10.s[2]
        umlal2  v24.2d, v17.4s, v10.s[3]
        umlal   v24.2d, v19.2s, v10.s[0]
        umulh   x13, x19, x13
        ldr     x19, [sp, #0x660]
        umlal2  v24.2d, v19.4s, v10.s[1]
        ldp     q17, q19, [x22, #0x1b0]
        str     x21, [sp, #0x498]
        ldr     x21, [sp, #0x638]
        str     x23, [sp, #0x5a8]
        mul     x23, x19, x21
        str     x10, [sp, #0x600]
        umulh   x10, x19, x21
        str     x4, [sp, #0x4a0]
        ldr     x4, [sp, #0x4a8]
        eor     x23, x23, x4
        umlal   v24.2d, v17.2s, v20.s[2]
        umlal2  v24.2d, v17.4s, v20.s[3]
        umlal   v24.2d, v19.2s, v20.s[0]
        str     x14, [sp, #0x448]
        ldr     x14, [sp, #0x578]
        str     x27, [sp, #0x440]
        mul     x27, x19, x14
        umlal2  v24.2d, v19.4s, v20.s[1]
        ldp     q17, q19, [x22, #0x1d0]
        umulh   x19, x19, x14
        str     x9, [sp, #0x660]
        ldr     x9, [sp, #0x490]
        mul     x4, x9, x14
        umlal   v24.2d, v17.2s, v14.s[2]
        umlal2  v24.2d, v17.4s, v14.s[3]
        umulh   x14, x9, x14
        umlal   v24.2d, v19.2s, v14.s[0]
        umlal2  v24.2d, v19.4s, v14.s[1]
        ldp     q17, q19, [x22, #0x1f0]
        str     x25, [sp, #0x578]
        mul     x25, x9, x21
        umulh   x21, x9, x21
        ldr     x9, [sp, #0x610]
        umlal   v24.2d, v17.2s, v5.s[2]
        umlal2  v24.2d, v17.4s, v5.s[3]
        umulh   x12, x12, x9
        umlal   v24.2d, v19.2s, v5.s[0]
        umlal2  v24.2d, v19.4s, v5.s[1]
        ldp     q17, q19, [x22, #0x160]
        ldr     x22, [sp, #0x4d0]
        str     x6, [sp, #0x678]
        mul     x6, x22, x9
        str     q24, [x0, #0x90]
        umulh   x9, x22, x9
        adcs    x6, x12, x6
        umull   v24.2d, v17.2s, v7.s[2]
        mul     x12, x22, x15
        ldr     x15, [sp, #0x470]
        adc     x9, x9, xzr
        adds    x2, x2, x15
        adcs    x7, x7, x17
        umlal2  v24.2d, v17.4s, v7.s[3]
        adc     x8, x8, xzr
        adds    x26, x11, x26
        ldr     x11, [sp, #0x698]
        umulh   x22, x22, x11
        ldr     x11, [sp, #0x7a8]
        umlal   v24.2d, v19.2s, v7.s[0]
        adcs    x20, x16, x20
        umlal2  v24.2d, v19.4s, v7.s[1]
        ldp     q17, q19, [x11, #0x180]
        adc     x28, x28, xzr
        adds    x24, x26, x24
        ldr     x26, [sp, #0x480]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x5a0]
        mul     x15, x26, x13
        adc     x28, x28, xzr
        adds    x27, x10, x27
        ldr     x10, [sp, #0x690]
        adcs    x19, x19, x4
        adc     x4, x14, xzr
        adds    x25, x27, x25
        umulh   x27, x26, x13
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x4a8]
        ldr     x16, [sp, #0x488]
        eor     x25, x25, x21
        eor     x14, x15, x10
        ldr     x15, [sp, #0x7e8]
        adc     x4, x4, xzr
        cmn     x21, #1
        eor     x19, x19, x21
        umlal   v24.2d, v17.2s, v6.s[2]
        adcs    x23, x23, x15
        ldr     x15, [sp, #0x678]
        eor     x4, x4, x21
        umlal2  v24.2d, v17.4s, v6.s[3]
        adcs    x25, x25, x2
        mul     x17, x26, x16
        umlal   v24.2d, v19.2s, v6.s[0]
        adcs    x19, x19, x7
        umlal2  v24.2d, v19.4s, v6.s[1]
        ldp     q17, q19, [x11, #0x1a0]
        adcs    x4, x4, x8
        adc     x21, x21, xzr
        adds    x12, x15, x12
        adcs    x22, x6, x22
        umlal   v24.2d, v17.2s, v10.s[2]
        umulh   x26, x26, x16
        adc     x6, x9, xzr
        ldr     x15, [sp, #0x630]
        ldr     x9, [sp, #0x578]
        adds    x23, x23, x9
        umlal2  v24.2d, v17.4s, v10.s[3]
        adcs    x25, x25, x24
        adcs    x19, x19, x20
        adcs    x4, x4, x28
        umlal   v24.2d, v19.2s, v10.s[0]
        adc     x21, x21, xzr
        ldp     q17, q29, [x11, #0x1c0]
        umlal2  v24.2d, v19.4s, v10.s[1]
        ldp     q19, q30, [x11, #0x1e0]
        str     x2, [sp, #0x480]
        mul     x2, x15, x16
        adds    x7, x7, x23
        adcs    x8, x8, x25
        adcs    x19, x9, x19
        adcs    x23, x24, x4
        adcs    x20, x20, x21
        adcs    x21, x28, xzr
        ldr     x28, [sp, #0x730]
        ldr     x9, [sp, #0x700]
        umulh   x24, x15, x16
        ldr     x16, [sp, #0x6f0]
        adds    x25, x27, x17
        adcs    x27, x26, x2
        ldr     x2, [sp, #0x6e0]
        umlal   v24.2d, v17.2s, v20.s[2]
        umlal2  v24.2d, v17.4s, v20.s[3]
        ldr     q17, [x11, #0x230]
        adc     x24, x24, xzr
        umlal   v24.2d, v29.2s, v20.s[0]
        mul     x26, x15, x13
        subs    x4, x28, x2
        sbcs    x17, x9, x16
        umlal2  v24.2d, v29.4s, v20.s[1]
        str     x21, [sp, #0x488]
        csetm   x21, lo
        umlal   v24.2d, v19.2s, v14.s[2]
        umlal2  v24.2d, v19.4s, v14.s[3]
        ldp     q19, q29, [x11, #0x200]
        umulh   x13, x15, x13
        adds    x25, x25, x26
        eor     x25, x25, x10
        umlal   v24.2d, v30.2s, v14.s[0]
        umlal2  v24.2d, v30.4s, v14.s[1]
        ldr     x15, [x5, #0xa0]
        adcs    x27, x27, x13
        ldr     x13, [x5, #0xb0]
        eor     x26, x4, x21
        adc     x24, x24, xzr
        cmn     x21, #1
        adcs    x26, x26, xzr
        eor     x4, x17, x21
        adcs    x4, x4, xzr
        eor     x27, x27, x10
        eor     x24, x24, x10
        umlal   v24.2d, v19.2s, v5.s[2]
        subs    x17, x13, x15
        str     x20, [sp, #0x5a0]
        ldr     x20, [x5, #0xb8]
        str     x23, [sp, #0x630]
        ldr     x23, [x5, #0xa8]
        str     x19, [sp, #0x578]
        sbcs    x19, x20, x23
        str     x8, [sp, #0x678]
        csetm   x8, lo
        umlal2  v24.2d, v19.4s, v5.s[3]
        cmn     x10, #1
        str     x7, [sp, #0x4a8]
        ldr     x7, [sp, #0x650]
        adcs    x7, x14, x7
        ldr     x14, [sp, #0x660]
        adcs    x25, x25, x14
        umlal   v24.2d, v29.2s, v5.s[0]
        eor     x14, x17, x8
        ldr     x16, [sp, #0x4a0]
        ldr     x17, [sp, #0x440]
        adcs    x27, x27, x17
        eor     x19, x19, x8
        umlal2  v24.2d, v29.4s, v5.s[1]
        str     x4, [sp, #0x660]
        ldr     x4, [sp, #0x448]
        adcs    x24, x24, x4
        adc     x10, x10, xzr
        cmn     x8, #1
        adcs    x14, x14, xzr
        adcs    x19, x19, xzr
        adds    x7, x7, x16
        str     q24, [x0, #0xa0]
        adcs    x25, x25, x12
        eor     x21, x21, x8
        adcs    x27, x27, x22
        mul     x8, x28, x15
        adcs    x24, x24, x6
        adc     x10, x10, xzr
        adds    x7, x17, x7
        adcs    x25, x4, x25
        adcs    x27, x16, x27
        adcs    x24, x12, x24
        ldr     x16, [sp, #0x4b0]
        ldr     x17, [sp, #0x4c0]
        adcs    x22, x22, x10
        ldr     x10, [sp, #0x620]
        adcs    x4, x6, xzr
        umulh   x6, x28, x15
        eor     x7, x7, x10
        eor     x25, x25, x10
        eor     x27, x27, x10
        eor     x24, x24, x10
        ldp     q19, q24, [x11, #0x170]
        mul     x12, x28, x23
        cmn     x10, #1
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x5f8]
        str     x8, [sp, #0x4b0]
        ldr     x8, [sp, #0x600]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x7d8]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x588]
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x5d8]
        adcs    x27, x27, x17
        str     x21, [sp, #0x600]
        ldr     x21, [sp, #0x4d8]
        adcs    x24, x24, x21
        eor     x4, x4, x10
        eor     x22, x22, x10
        umulh   x28, x28, x23
        str     x19, [sp, #0x4a0]
        ldr     x19, [sp, #0x4b8]
        adcs    x22, x22, x19
        ldr     x19, [sp, #0x548]
        umull   v29.2d, v19.2s, v7.s[2]
        adcs    x4, x4, x19
        adc     x10, x10, xzr
        umlal2  v29.2d, v19.4s, v7.s[3]
        ldp     q19, q30, [x11, #0x190]
        umlal   v29.2d, v24.2s, v7.s[0]
        mul     x11, x9, x23
        umlal2  v29.2d, v24.4s, v7.s[1]
        umulh   x23, x9, x23
        adds    x6, x6, x12
        ldr     x12, [sp, #0x570]
        adcs    x28, x28, x11
        adc     x23, x23, xzr
        mul     x11, x9, x15
        adds    x16, x16, x12
        ldr     x12, [sp, #0x5a8]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x498]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x640]
        adcs    x25, x25, x12
        ldr     x12, [sp, #0x770]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x540]
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x590]
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x450]
        adcs    x4, x4, x12
        umulh   x15, x9, x15
        adc     x10, x10, xzr
        umulh   x9, x2, x13
        adds    x6, x6, x11
        adcs    x28, x28, x15
        adc     x23, x23, xzr
        mul     x11, x2, x20
        adds    x15, x17, x16
        ldr     x16, [sp, #0x4b8]
        adcs    x21, x21, x8
        mul     x8, x2, x13
        adcs    x7, x16, x7
        ldr     x16, [sp, #0x5a8]
        ldr     x17, [sp, #0x498]
        umlal   v29.2d, v19.2s, v6.s[2]
        adcs    x19, x19, x25
        ldr     x25, [sp, #0x570]
        umlal2  v29.2d, v19.4s, v6.s[3]
        adcs    x25, x25, x27
        umlal   v29.2d, v30.2s, v6.s[0]
        umulh   x27, x2, x20
        adcs    x24, x16, x24
        ldr     x16, [sp, #0x7a8]
        umlal2  v29.2d, v30.4s, v6.s[1]
        ldp     q19, q24, [x16, #0x1b0]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x640]
        adcs    x4, x17, x4
        ldr     x17, [sp, #0x770]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x6f0]
        str     x8, [sp, #0x770]
        mul     x8, x17, x20
        str     x23, [sp, #0x640]
        ldr     x23, [sp, #0x540]
        adcs    x23, x23, xzr
        str     x28, [sp, #0x540]
        ldr     x28, [sp, #0x590]
        adcs    x28, x28, xzr
        adcs    x12, x12, xzr
        adds    x9, x9, x11
        umulh   x11, x17, x20
        adcs    x27, x27, x8
        umlal   v29.2d, v19.2s, v10.s[2]
        umlal2  v29.2d, v19.4s, v10.s[3]
        umlal   v29.2d, v24.2s, v10.s[0]
        mul     x8, x17, x13
        umlal2  v29.2d, v24.4s, v10.s[1]
        ldp     q19, q24, [x16, #0x1d0]
        str     x6, [sp, #0x450]
        umulh   x6, x17, x13
        adc     x11, x11, xzr
        str     x12, [sp, #0x590]
        ldr     x12, [sp, #0x720]
        str     x28, [sp, #0x498]
        ldr     x28, [sp, #0x730]
        subs    x28, x12, x28
        ldr     x12, [sp, #0x738]
        umlal   v29.2d, v19.2s, v20.s[2]
        str     x23, [sp, #0x5a8]
        ldr     x23, [sp, #0x700]
        sbcs    x23, x12, x23
        ldr     x12, [sp, #0x7b8]
        umlal2  v29.2d, v19.4s, v20.s[3]
        sbcs    x2, x12, x2
        ldr     x12, [sp, #0x728]
        umlal   v29.2d, v24.2s, v20.s[0]
        sbcs    x17, x12, x17
        umlal2  v29.2d, v24.4s, v20.s[1]
        ldp     q19, q24, [x16, #0x1f0]
        csetm   x12, lo
        str     x10, [sp, #0x570]
        ldr     x10, [x5, #0xa0]
        str     x4, [sp, #0x548]
        ldr     x4, [x5, #0x80]
        subs    x10, x10, x4
        umulh   x4, x26, x14
        str     x22, [sp, #0x4b8]
        ldr     x22, [x5, #0xa8]
        str     x24, [sp, #0x4d8]
        ldr     x24, [x5, #0x88]
        sbcs    x22, x22, x24
        ldr     x24, [x5, #0x90]
        eor     x2, x2, x12
        eor     x17, x17, x12
        eor     x23, x23, x12
        eor     x28, x28, x12
        sbcs    x13, x13, x24
        ldr     x24, [x5, #0x98]
        sbcs    x20, x20, x24
        csetm   x24, lo
        cmn     x12, #1
        str     x25, [sp, #0x5d8]
        ldr     x25, [sp, #0x4a0]
        str     x19, [sp, #0x620]
        mul     x19, x26, x25
        adcs    x28, x28, xzr
        eor     x20, x20, x24
        eor     x10, x10, x24
        adcs    x23, x23, xzr
        eor     x22, x22, x24
        eor     x13, x13, x24
        adcs    x2, x2, xzr
        str     x7, [sp, #0x448]
        mul     x7, x26, x14
        eor     x12, x12, x24
        umlal   v29.2d, v19.2s, v14.s[2]
        adcs    x17, x17, xzr
        adds    x8, x9, x8
        ldr     x9, [sp, #0x600]
        umlal2  v29.2d, v19.4s, v14.s[3]
        adcs    x27, x27, x6
        umlal   v29.2d, v24.2s, v14.s[0]
        adc     x6, x11, xzr
        ldr     x11, [sp, #0x660]
        cmn     x24, #1
        umulh   x24, x26, x25
        umlal2  v29.2d, v24.4s, v14.s[1]
        adcs    x26, x10, xzr
        eor     x7, x7, x9
        ldp     q19, q24, [x16, #0x210]
        adcs    x22, x22, xzr
        adcs    x10, x13, xzr
        adcs    x20, x20, xzr
        mul     x13, x11, x25
        str     x6, [sp, #0x440]
        subs    x6, x28, x2
        str     x17, [sp, #0x690]
        sbcs    x17, x23, x17
        str     x27, [sp, #0x650]
        csetm   x27, lo
        str     x8, [sp, #0x698]
        subs    x8, x10, x26
        eor     x6, x6, x27
        umulh   x25, x11, x25
        eor     x17, x17, x27
        str     x20, [sp, #0x4a0]
        sbcs    x20, x20, x22
        str     x2, [sp, #0x4d0]
        csetm   x2, lo
        cmn     x27, #1
        umlal   v29.2d, v19.2s, v5.s[2]
        adcs    x6, x6, xzr
        eor     x8, x8, x2
        eor     x20, x20, x2
        umlal2  v29.2d, v19.4s, v5.s[3]
        str     x6, [sp, #0x470]
        umulh   x6, x28, x26
        adcs    x17, x17, xzr
        adds    x19, x4, x19
        umlal   v29.2d, v24.2s, v5.s[0]
        adcs    x24, x24, x13
        ldr     x13, [sp, #0x4c0]
        eor     x27, x27, x2
        umlal2  v29.2d, v24.4s, v5.s[1]
        adc     x25, x25, xzr
        cmn     x2, #1
        adcs    x2, x8, xzr
        ldr     x8, [sp, #0x478]
        mul     x4, x11, x14
        adcs    x20, x20, xzr
        adds    x8, x8, x13
        str     x17, [sp, #0x478]
        ldr     x17, [sp, #0x458]
        ldr     x13, [sp, #0x588]
        str     x27, [sp, #0x610]
        ldr     x27, [sp, #0x5f8]
        adcs    x17, x17, x27
        ldr     x27, [sp, #0x468]
        str     q29, [x0, #0xb0]
        str     x20, [sp, #0x458]
        ldr     x20, [sp, #0x460]
        str     x2, [sp, #0x638]
        ldr     x2, [sp, #0x7d8]
        adcs    x20, x20, x2
        mul     x2, x28, x26
        adcs    x27, x27, x13
        ldr     x13, [sp, #0x550]
        ldp     q19, q24, [x16, #0x180]
        ldr     x16, [sp, #0x448]
        adcs    x13, x13, x15
        str     x10, [sp, #0x550]
        ldr     x10, [sp, #0x5c8]
        adcs    x10, x10, x21
        mul     x9, x28, x22
        str     x7, [sp, #0x5c8]
        ldr     x7, [sp, #0x7d0]
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x5d8]
        str     x2, [sp, #0x7d0]
        eor     x2, x2, x12
        str     x2, [sp, #0x468]
        ldr     x2, [sp, #0x6c0]
        str     x12, [sp, #0x460]
        ldr     x12, [sp, #0x620]
        adcs    x2, x2, x12
        ldr     x12, [sp, #0x598]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x4d8]
        umulh   x11, x11, x14
        ldr     x14, [sp, #0x558]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x5d0]
        str     x21, [sp, #0x558]
        ldr     x21, [sp, #0x4b8]
        adcs    x16, x16, x21
        ldr     x21, [sp, #0x758]
        str     x15, [sp, #0x5d0]
        ldr     x15, [sp, #0x548]
        adcs    x21, x21, x15
        ldr     x15, [sp, #0x648]
        umull   v29.2d, v19.2s, v7.s[2]
        str     x21, [sp, #0x758]
        ldr     x21, [sp, #0x570]
        adcs    x15, x15, x21
        ldr     x21, [sp, #0x4e8]
        umulh   x28, x28, x22
        str     x15, [sp, #0x648]
        ldr     x15, [sp, #0x5a8]
        adcs    x21, x21, x15
        ldr     x15, [sp, #0x668]
        str     x21, [sp, #0x4e8]
        ldr     x21, [sp, #0x498]
        adcs    x15, x15, x21
        ldr     x21, [sp, #0x768]
        str     x15, [sp, #0x668]
        ldr     x15, [sp, #0x590]
        adcs    x21, x21, x15
        ldr     x15, [sp, #0x7c8]
        umlal2  v29.2d, v19.4s, v7.s[3]
        adc     x15, x15, xzr
        adds    x6, x6, x9
        umlal   v29.2d, v24.2s, v7.s[0]
        mul     x9, x23, x22
        umlal2  v29.2d, v24.4s, v7.s[1]
        str     x6, [sp, #0x7c8]
        ldr     x6, [sp, #0x7a8]
        ldp     q19, q24, [x6, #0x1a0]
        umulh   x22, x23, x22
        adcs    x28, x28, x9
        mul     x9, x23, x26
        adc     x22, x22, xzr
        adds    x19, x19, x4
        ldr     x4, [sp, #0x600]
        umlal   v29.2d, v19.2s, v6.s[2]
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x580]
        eor     x19, x19, x4
        umlal2  v29.2d, v19.4s, v6.s[3]
        umulh   x23, x23, x26
        ldr     x26, [sp, #0x628]
        adc     x25, x25, xzr
        adds    x26, x26, x8
        ldr     x8, [sp, #0x4e0]
        umlal   v29.2d, v24.2s, v6.s[0]
        adcs    x8, x8, x17
        umlal2  v29.2d, v24.4s, v6.s[1]
        ldp     q19, q24, [x6, #0x1c0]
        adcs    x20, x11, x20
        ldr     x11, [sp, #0x5f0]
        adcs    x27, x11, x27
        ldr     x11, [sp, #0x6b8]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x5e0]
        adcs    x10, x13, x10
        ldr     x13, [sp, #0x608]
        adcs    x7, x13, x7
        ldr     x13, [sp, #0x780]
        ldr     x17, [sp, #0x758]
        adcs    x2, x13, x2
        ldr     x13, [sp, #0x4c0]
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x5f8]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x7d8]
        umlal   v29.2d, v19.2s, v10.s[2]
        umlal2  v29.2d, v19.4s, v10.s[3]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x588]
        umlal   v29.2d, v24.2s, v10.s[0]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x5d0]
        umlal2  v29.2d, v24.4s, v10.s[1]
        ldp     q19, q24, [x6, #0x1e0]
        str     x16, [sp, #0x758]
        ldr     x16, [sp, #0x648]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x558]
        str     x16, [sp, #0x648]
        ldr     x16, [sp, #0x4e8]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x448]
        str     x16, [sp, #0x4e8]
        ldr     x16, [sp, #0x668]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x620]
        adcs    x21, x17, x21
        ldr     x17, [sp, #0x5d8]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x4d8]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x4d8]
        ldr     x17, [sp, #0x4b8]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x4b8]
        ldr     x17, [sp, #0x548]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x548]
        ldr     x17, [sp, #0x570]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x570]
        ldr     x17, [sp, #0x5a8]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x5a8]
        ldr     x17, [sp, #0x498]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x498]
        ldr     x17, [sp, #0x590]
        adcs    x17, x17, xzr
        cmn     x4, #1
        eor     x24, x24, x4
        str     x17, [sp, #0x590]
        ldr     x17, [sp, #0x5c8]
        str     x15, [sp, #0x5d8]
        ldr     x15, [sp, #0x4b0]
        adcs    x17, x17, x15
        eor     x25, x25, x4
        str     x21, [sp, #0x5c8]
        ldr     x21, [sp, #0x450]
        adcs    x19, x19, x21
        str     x16, [sp, #0x620]
        ldr     x16, [sp, #0x4d0]
        str     x14, [sp, #0x668]
        ldr     x14, [sp, #0x550]
        str     x13, [sp, #0x448]
        umulh   x13, x16, x14
        umlal   v29.2d, v19.2s, v20.s[2]
        str     x12, [sp, #0x558]
        ldr     x12, [sp, #0x540]
        adcs    x24, x24, x12
        umlal2  v29.2d, v19.4s, v20.s[3]
        str     x2, [sp, #0x5d0]
        ldr     x2, [sp, #0x640]
        adcs    x25, x25, x2
        umlal   v29.2d, v24.2s, v20.s[0]
        adc     x4, x4, xzr
        str     x7, [sp, #0x600]
        ldr     x7, [sp, #0x770]
        adds    x17, x17, x7
        umlal2  v29.2d, v24.4s, v20.s[1]
        ldp     q19, q24, [x6, #0x200]
        str     x10, [sp, #0x588]
        ldr     x10, [sp, #0x698]
        adcs    x19, x19, x10
        str     x11, [sp, #0x7d8]
        ldr     x11, [sp, #0x650]
        adcs    x24, x24, x11
        str     x20, [sp, #0x5f8]
        ldr     x20, [sp, #0x4a0]
        str     x27, [sp, #0x4c0]
        mul     x27, x16, x20
        str     x8, [sp, #0x780]
        ldr     x8, [sp, #0x440]
        adcs    x25, x25, x8
        adc     x4, x4, xzr
        adds    x12, x12, x17
        adcs    x19, x2, x19
        mul     x2, x16, x14
        adcs    x24, x7, x24
        adcs    x25, x10, x25
        ldr     x10, [sp, #0x7c8]
        adcs    x4, x11, x4
        umulh   x7, x16, x20
        umlal   v29.2d, v19.2s, v14.s[2]
        ldr     x11, [sp, #0x690]
        adcs    x8, x8, xzr
        adds    x9, x10, x9
        umlal2  v29.2d, v19.4s, v14.s[3]
        adcs    x23, x28, x23
        ldr     x28, [sp, #0x460]
        eor     x10, x9, x28
        ldr     x16, [x5, #0xc0]
        ldr     x17, [x5, #0x80]
        umlal   v29.2d, v24.2s, v14.s[0]
        adc     x22, x22, xzr
        adds    x27, x13, x27
        umlal2  v29.2d, v24.4s, v14.s[1]
        ldp     q19, q24, [x6, #0x220]
        mul     x13, x11, x20
        umulh   x20, x11, x20
        adcs    x7, x7, x13
        mul     x13, x11, x14
        umlal   v29.2d, v19.2s, v5.s[2]
        adc     x20, x20, xzr
        subs    x17, x16, x17
        ldr     x16, [x5, #0x88]
        ldr     x21, [x5, #0x98]
        umlal2  v29.2d, v19.4s, v5.s[3]
        str     x26, [sp, #0x4a0]
        ldr     x15, [x5, #0xa0]
        ldr     x26, [x5, #0xc8]
        sbcs    x16, x26, x16
        ldr     x26, [x5, #0x90]
        umlal   v29.2d, v24.2s, v5.s[0]
        umulh   x11, x11, x14
        ldr     x14, [x5, #0xd0]
        sbcs    x26, x14, x26
        ldr     x14, [x5, #0xd8]
        umlal2  v29.2d, v24.4s, v5.s[1]
        sbcs    x21, x14, x21
        ldr     x14, [x5, #0xe0]
        sbcs    x15, x14, x15
        ldr     x14, [x5, #0xe8]
        str     x8, [sp, #0x550]
        ldr     x8, [x5, #0xa8]
        sbcs    x8, x14, x8
        ldr     x14, [sp, #0x470]
        str     x4, [sp, #0x690]
        ldr     x4, [sp, #0x638]
        str     x25, [sp, #0x7c8]
        umulh   x25, x14, x4
        str     x24, [sp, #0x440]
        ldr     x24, [x5, #0xf0]
        str     x19, [sp, #0x4d0]
        ldr     x19, [x5, #0xb0]
        sbcs    x19, x24, x19
        ldr     x24, [x5, #0xf8]
        str     q29, [x0, #0xc0]
        ldr     x28, [sp, #0x6f8]
        str     x12, [sp, #0x650]
        ldr     x12, [x5, #0xb8]
        sbcs    x12, x24, x12
        csetm   x24, lo
        adds    x27, x27, x13
        ldr     x13, [sp, #0x720]
        ldp     q19, q24, [x6, #0x190]
        adcs    x7, x7, x11
        eor     x26, x26, x24
        adc     x20, x20, xzr
        mul     x11, x14, x4
        subs    x13, x13, x28
        ldr     x28, [sp, #0x738]
        str     x10, [sp, #0x720]
        ldr     x10, [sp, #0x6e8]
        sbcs    x28, x28, x10
        ldr     x10, [sp, #0x7b8]
        eor     x17, x17, x24
        eor     x21, x21, x24
        str     x20, [sp, #0x738]
        ldr     x20, [sp, #0x6d0]
        sbcs    x10, x10, x20
        ldr     x20, [sp, #0x728]
        eor     x8, x8, x24
        eor     x16, x16, x24
        str     x7, [sp, #0x7b8]
        ldr     x7, [sp, #0x6c8]
        sbcs    x20, x20, x7
        ldr     x7, [sp, #0x458]
        str     x27, [sp, #0x728]
        mul     x27, x14, x7
        eor     x15, x15, x24
        str     x2, [sp, #0x698]
        ldr     x2, [sp, #0x730]
        str     x22, [sp, #0x770]
        ldr     x22, [sp, #0x750]
        sbcs    x2, x2, x22
        ldr     x22, [sp, #0x700]
        eor     x12, x12, x24
        eor     x19, x19, x24
        str     x23, [sp, #0x730]
        ldr     x23, [x3, #0xe8]
        sbcs    x22, x22, x23
        ldr     x23, [sp, #0x610]
        eor     x11, x11, x23
        ldr     x23, [sp, #0x6e0]
        str     x9, [sp, #0x700]
        ldr     x9, [sp, #0x778]
        sbcs    x23, x23, x9
        ldr     x9, [sp, #0x6f0]
        umulh   x14, x14, x7
        umull   v29.2d, v19.2s, v7.s[2]
        str     x11, [sp, #0x470]
        ldr     x11, [sp, #0x740]
        sbcs    x9, x9, x11
        ldr     x4, [sp, #0x478]
        csetm   x11, lo
        cmn     x24, #1
        eor     x13, x13, x11
        eor     x28, x28, x11
        adcs    x17, x17, xzr
        eor     x10, x10, x11
        eor     x2, x2, x11
        eor     x22, x22, x11
        umlal2  v29.2d, v19.4s, v7.s[3]
        eor     x20, x20, x11
        adcs    x16, x16, xzr
        mul     x4, x4, x7
        umlal   v29.2d, v24.2s, v7.s[0]
        adcs    x26, x26, xzr
        eor     x23, x23, x11
        eor     x9, x9, x11
        umlal2  v29.2d, v24.4s, v7.s[1]
        ldp     q19, q24, [x6, #0x1b0]
        adcs    x21, x21, xzr
        adcs    x15, x15, xzr
        str     x15, [sp, #0x6f0]
        ldr     x15, [sp, #0x478]
        umulh   x7, x15, x7
        eor     x24, x11, x24
        adcs    x8, x8, xzr
        adcs    x19, x19, xzr
        adcs    x12, x12, xzr
        cmn     x11, #1
        adcs    x11, x13, xzr
        ldr     x13, [sp, #0x638]
        str     x24, [sp, #0x458]
        mul     x24, x15, x13
        adcs    x28, x28, xzr
        adcs    x10, x10, xzr
        umlal   v29.2d, v19.2s, v6.s[2]
        adcs    x20, x20, xzr
        umulh   x13, x15, x13
        umlal2  v29.2d, v19.4s, v6.s[3]
        adcs    x2, x2, xzr
        umlal   v29.2d, v24.2s, v6.s[0]
        adcs    x22, x22, xzr
        umlal2  v29.2d, v24.4s, v6.s[1]
        ldp     q19, q24, [x6, #0x1d0]
        adcs    x23, x23, xzr
        adcs    x9, x9, xzr
        adds    x25, x25, x27
        umulh   x27, x11, x17
        adcs    x4, x14, x4
        adc     x7, x7, xzr
        subs    x14, x26, x17
        sbcs    x15, x21, x16
        str     x8, [sp, #0x638]
        csetm   x8, lo
        str     x12, [sp, #0x478]
        subs    x12, x11, x10
        str     x19, [sp, #0x6e0]
        mul     x19, x11, x16
        str     x9, [sp, #0x640]
        sbcs    x9, x28, x20
        eor     x14, x14, x8
        eor     x15, x15, x8
        str     x22, [sp, #0x540]
        csetm   x22, lo
        cmn     x8, #1
        umlal   v29.2d, v19.2s, v10.s[2]
        eor     x12, x12, x22
        eor     x9, x9, x22
        adcs    x14, x14, xzr
        umlal2  v29.2d, v19.4s, v10.s[3]
        adcs    x15, x15, xzr
        cmn     x22, #1
        eor     x22, x22, x8
        umlal   v29.2d, v24.2s, v10.s[0]
        adcs    x8, x12, xzr
        mul     x12, x11, x17
        umlal2  v29.2d, v24.4s, v10.s[1]
        ldp     q19, q24, [x6, #0x1f0]
        adcs    x9, x9, xzr
        adds    x24, x25, x24
        adcs    x25, x4, x13
        ldr     x4, [sp, #0x610]
        eor     x24, x24, x4
        umulh   x13, x11, x16
        adc     x7, x7, xzr
        eor     x25, x25, x4
        cmn     x4, #1
        eor     x7, x7, x4
        str     x12, [sp, #0x608]
        ldr     x12, [sp, #0x470]
        str     x11, [sp, #0x5e0]
        ldr     x11, [sp, #0x7d0]
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x700]
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x730]
        adcs    x25, x25, x12
        str     x9, [sp, #0x700]
        mul     x9, x28, x16
        str     x15, [sp, #0x7d0]
        ldr     x15, [sp, #0x770]
        adcs    x7, x7, x15
        umlal   v29.2d, v19.2s, v20.s[2]
        adc     x4, x4, xzr
        str     x22, [sp, #0x610]
        ldr     x22, [sp, #0x698]
        adds    x11, x11, x22
        umlal2  v29.2d, v19.4s, v20.s[3]
        str     x2, [sp, #0x470]
        ldr     x2, [sp, #0x728]
        adcs    x24, x24, x2
        str     x16, [sp, #0x6b8]
        umulh   x16, x28, x16
        umlal   v29.2d, v24.2s, v20.s[0]
        str     x23, [sp, #0x5f0]
        ldr     x23, [sp, #0x7b8]
        adcs    x25, x25, x23
        umlal2  v29.2d, v24.4s, v20.s[1]
        ldp     q19, q24, [x6, #0x210]
        str     x8, [sp, #0x580]
        ldr     x8, [sp, #0x738]
        adcs    x7, x7, x8
        adc     x4, x4, xzr
        adds    x11, x12, x11
        ldr     x12, [sp, #0x460]
        adcs    x24, x15, x24
        eor     x11, x11, x12
        mul     x15, x28, x17
        adcs    x22, x22, x25
        eor     x24, x24, x12
        adcs    x25, x2, x7
        ldr     x7, [sp, #0x468]
        eor     x22, x22, x12
        eor     x25, x25, x12
        adcs    x23, x23, x4
        umulh   x2, x28, x17
        adcs    x4, x8, xzr
        ldr     x8, [sp, #0x7e8]
        cmn     x12, #1
        eor     x23, x23, x12
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x720]
        eor     x4, x4, x12
        umlal   v29.2d, v19.2s, v14.s[2]
        str     x17, [sp, #0x468]
        ldr     x17, [sp, #0x480]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x4a8]
        umlal2  v29.2d, v19.4s, v14.s[3]
        adcs    x11, x11, x17
        umulh   x17, x10, x26
        umlal   v29.2d, v24.2s, v14.s[0]
        str     x28, [sp, #0x720]
        ldr     x28, [sp, #0x678]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x578]
        umlal2  v29.2d, v24.4s, v14.s[1]
        ldr     q19, [x6, #0x230]
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x630]
        umlal   v29.2d, v17.2s, v5.s[2]
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x5a0]
        umlal2  v29.2d, v17.4s, v5.s[3]
        ldp     q5, q17, [x6, #0x1a0]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x488]
        adcs    x4, x4, x28
        mul     x28, x10, x21
        adc     x12, x12, xzr
        adds    x19, x27, x19
        adcs    x27, x13, x9
        ldr     x13, [sp, #0x4b0]
        str     q29, [x0, #0xd0]
        ldr     q24, [x6, #0x230]
        adc     x9, x16, xzr
        adds    x7, x7, x13
        mul     x16, x10, x26
        str     x16, [sp, #0x460]
        ldr     x16, [sp, #0x450]
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x650]
        adcs    x11, x11, x16
        ldr     x16, [sp, #0x4d0]
        umull   v29.2d, v5.2s, v7.s[2]
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x440]
        str     x10, [sp, #0x738]
        umulh   x10, x10, x21
        ldr     x13, [sp, #0x578]
        adcs    x22, x22, x16
        ldr     x16, [sp, #0x7c8]
        adcs    x25, x25, x16
        ldr     x16, [sp, #0x690]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x550]
        umlal2  v29.2d, v5.4s, v7.s[3]
        adcs    x4, x4, x16
        mul     x16, x20, x21
        umlal   v29.2d, v17.2s, v7.s[0]
        adc     x12, x12, xzr
        adds    x7, x13, x7
        ldr     x13, [sp, #0x630]
        umlal2  v29.2d, v17.4s, v7.s[1]
        ldp     q5, q17, [x6, #0x1c0]
        adcs    x8, x13, x8
        ldr     x13, [sp, #0x5a0]
        adcs    x11, x13, x11
        umulh   x13, x20, x21
        str     x11, [sp, #0x5a0]
        ldr     x11, [sp, #0x488]
        adcs    x11, x11, x24
        ldr     x24, [sp, #0x4b0]
        adcs    x24, x24, x22
        ldr     x22, [sp, #0x450]
        adcs    x25, x22, x25
        ldr     x22, [sp, #0x650]
        adcs    x23, x22, x23
        mul     x22, x20, x26
        str     x23, [sp, #0x650]
        ldr     x23, [sp, #0x4d0]
        adcs    x4, x23, x4
        ldr     x23, [sp, #0x440]
        adcs    x12, x23, x12
        ldr     x23, [sp, #0x7c8]
        umlal   v29.2d, v5.2s, v6.s[2]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x7c8]
        umulh   x23, x20, x26
        umlal2  v29.2d, v5.4s, v6.s[3]
        str     x12, [sp, #0x440]
        ldr     x12, [sp, #0x690]
        adcs    x12, x12, xzr
        umlal   v29.2d, v17.2s, v6.s[0]
        str     x12, [sp, #0x690]
        ldr     x12, [sp, #0x550]
        adcs    x12, x12, xzr
        adds    x19, x19, x15
        umlal2  v29.2d, v17.4s, v6.s[1]
        ldp     q5, q17, [x6, #0x1e0]
        adcs    x27, x27, x2
        adc     x2, x9, xzr
        ldr     x9, [sp, #0x580]
        adds    x28, x17, x28
        mul     x15, x9, x14
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x5f0]
        adc     x13, x13, xzr
        adds    x22, x28, x22
        adcs    x23, x10, x23
        umulh   x28, x9, x14
        adc     x10, x13, xzr
        ldr     x13, [sp, #0x470]
        subs    x17, x13, x16
        str     x12, [sp, #0x550]
        ldr     x12, [sp, #0x610]
        eor     x15, x15, x12
        str     x4, [sp, #0x4d0]
        ldr     x4, [sp, #0x540]
        str     x25, [sp, #0x450]
        ldr     x12, [sp, #0x7d0]
        ldr     x25, [sp, #0x640]
        str     x24, [sp, #0x4b0]
        sbcs    x24, x4, x25
        str     x11, [sp, #0x488]
        csetm   x11, lo
        str     x8, [sp, #0x630]
        ldr     x8, [sp, #0x6e0]
        str     x7, [sp, #0x578]
        ldr     x7, [sp, #0x6f0]
        subs    x8, x8, x7
        ldr     x7, [sp, #0x638]
        umlal   v29.2d, v5.2s, v10.s[2]
        str     x21, [sp, #0x7b8]
        mul     x21, x9, x12
        str     x26, [sp, #0x728]
        ldr     x26, [sp, #0x478]
        sbcs    x26, x26, x7
        eor     x17, x17, x11
        umlal2  v29.2d, v5.4s, v10.s[3]
        csetm   x7, lo
        eor     x24, x24, x11
        cmn     x11, #1
        umlal   v29.2d, v17.2s, v10.s[0]
        eor     x26, x26, x7
        eor     x8, x8, x7
        adcs    x17, x17, xzr
        umlal2  v29.2d, v17.4s, v10.s[1]
        ldp     q5, q17, [x6, #0x200]
        umulh   x9, x9, x12
        adcs    x24, x24, xzr
        adds    x21, x28, x21
        eor     x28, x11, x7
        ldr     x11, [sp, #0x700]
        str     x24, [sp, #0x580]
        mul     x24, x11, x12
        umlal   v29.2d, v5.2s, v20.s[2]
        umlal2  v29.2d, v5.4s, v20.s[3]
        umlal   v29.2d, v17.2s, v20.s[0]
        umulh   x12, x11, x12
        umlal2  v29.2d, v17.4s, v20.s[1]
        ldp     q5, q17, [x6, #0x220]
        adcs    x24, x9, x24
        mul     x9, x11, x14
        adc     x12, x12, xzr
        str     x28, [sp, #0x7d0]
        ldr     x28, [sp, #0x5e0]
        subs    x28, x28, x13
        str     x17, [sp, #0x5e0]
        ldr     x17, [sp, #0x720]
        sbcs    x17, x17, x4
        ldr     x4, [sp, #0x738]
        sbcs    x4, x4, x16
        umulh   x11, x11, x14
        sbcs    x20, x20, x25
        umlal   v29.2d, v5.2s, v14.s[2]
        csetm   x14, lo
        cmn     x7, #1
        umlal2  v29.2d, v5.4s, v14.s[3]
        adcs    x7, x8, xzr
        eor     x8, x17, x14
        eor     x28, x28, x14
        umlal   v29.2d, v17.2s, v14.s[0]
        adcs    x26, x26, xzr
        adds    x21, x21, x9
        ldr     x25, [sp, #0x610]
        ldr     x9, [sp, #0x6f0]
        eor     x20, x20, x14
        umlal2  v29.2d, v17.4s, v14.s[1]
        umulh   x17, x13, x9
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x638]
        eor     x4, x4, x14
        str     x26, [sp, #0x700]
        mul     x26, x13, x11
        adc     x12, x12, xzr
        str     q29, [x0, #0xe0]
        eor     x24, x24, x25
        eor     x21, x21, x25
        cmn     x25, #1
        str     x7, [sp, #0x738]
        ldr     x7, [sp, #0x608]
        ldr     x16, [sp, #0x540]
        adcs    x15, x15, x7
        eor     x12, x12, x25
        ldp     q5, q17, [x6, #0x1b0]
        umulh   x7, x13, x11
        adcs    x21, x21, x19
        adcs    x24, x24, x27
        adcs    x12, x12, x2
        adc     x25, x25, xzr
        str     x19, [sp, #0x610]
        ldr     x19, [sp, #0x460]
        adds    x15, x15, x19
        mul     x6, x16, x11
        adcs    x21, x21, x22
        adcs    x24, x24, x23
        adcs    x12, x12, x10
        mul     x13, x13, x9
        adc     x25, x25, xzr
        adds    x27, x27, x15
        umull   v29.2d, v5.2s, v7.s[2]
        adcs    x21, x2, x21
        adcs    x19, x19, x24
        adcs    x22, x22, x12
        adcs    x23, x23, x25
        adcs    x24, x10, xzr
        ldr     x10, [sp, #0x468]
        ldr     x12, [sp, #0x6b8]
        adds    x25, x17, x26
        umulh   x26, x16, x11
        ldr     x15, [sp, #0x728]
        umlal2  v29.2d, v5.4s, v7.s[3]
        adcs    x2, x7, x6
        ldr     x6, [sp, #0x7a8]
        ldr     x17, [sp, #0x7b8]
        umlal   v29.2d, v17.2s, v7.s[0]
        umlal2  v29.2d, v17.4s, v7.s[1]
        ldp     q5, q17, [x6, #0x1d0]
        mul     x7, x16, x9
        adc     x26, x26, xzr
        subs    x10, x9, x10
        sbcs    x11, x11, x12
        ldr     x12, [sp, #0x6e0]
        sbcs    x15, x12, x15
        umulh   x9, x16, x9
        ldr     x16, [sp, #0x478]
        sbcs    x17, x16, x17
        str     x24, [sp, #0x7b8]
        csetm   x24, lo
        adds    x25, x25, x7
        eor     x7, x10, x24
        eor     x10, x17, x24
        ldr     x17, [sp, #0x5f0]
        eor     x11, x11, x24
        umlal   v29.2d, v5.2s, v6.s[2]
        str     x23, [sp, #0x6f0]
        umulh   x23, x17, x12
        eor     x15, x15, x24
        str     x22, [sp, #0x540]
        eor     x22, x14, x24
        umlal2  v29.2d, v5.4s, v6.s[3]
        adcs    x2, x2, x9
        umlal   v29.2d, v17.2s, v6.s[0]
        adc     x26, x26, xzr
        cmn     x24, #1
        umlal2  v29.2d, v17.4s, v6.s[1]
        adcs    x24, x7, xzr
        ldp     q5, q17, [x6, #0x1f0]
        adcs    x7, x11, xzr
        mul     x9, x17, x16
        adcs    x11, x15, xzr
        adcs    x10, x10, xzr
        cmn     x14, #1
        adcs    x28, x28, xzr
        mul     x14, x17, x12
        adcs    x8, x8, xzr
        adcs    x4, x4, xzr
        adcs    x20, x20, xzr
        umulh   x15, x17, x16
        adds    x23, x23, x9
        ldr     x9, [sp, #0x640]
        umlal   v29.2d, v5.2s, v10.s[2]
        umlal2  v29.2d, v5.4s, v10.s[3]
        umlal   v29.2d, v17.2s, v10.s[0]
        mul     x17, x9, x16
        umlal2  v29.2d, v17.4s, v10.s[1]
        ldp     q5, q17, [x6, #0x210]
        umulh   x16, x9, x16
        adcs    x15, x15, x17
        mul     x17, x9, x12
        adc     x16, x16, xzr
        str     x19, [sp, #0x478]
        subs    x19, x28, x4
        umlal   v29.2d, v5.2s, v20.s[2]
        str     x21, [sp, #0x5f0]
        sbcs    x21, x8, x20
        umlal2  v29.2d, v5.4s, v20.s[3]
        umulh   x9, x9, x12
        csetm   x12, lo
        str     x27, [sp, #0x6e0]
        subs    x27, x11, x24
        umlal   v29.2d, v17.2s, v20.s[0]
        eor     x19, x19, x12
        eor     x21, x21, x12
        str     x20, [sp, #0x640]
        sbcs    x20, x10, x7
        umlal2  v29.2d, v17.4s, v20.s[1]
        str     x10, [sp, #0x728]
        csetm   x10, lo
        adds    x23, x23, x17
        ldr     q5, [x6, #0x230]
        umlal   v29.2d, v19.2s, v14.s[2]
        eor     x27, x27, x10
        eor     x20, x20, x10
        eor     x17, x12, x10
        umlal2  v29.2d, v19.4s, v14.s[3]
        str     x17, [sp, #0x6b8]
        ldr     x17, [sp, #0x5e0]
        str     x23, [sp, #0x638]
        ldr     x23, [sp, #0x738]
        str     x4, [sp, #0x468]
        mul     x4, x17, x23
        ldp     q14, q17, [x6, #0x1c0]
        adcs    x9, x15, x9
        adc     x15, x16, xzr
        ldr     x16, [x5, #0xd0]
        cmn     x12, #1
        adcs    x19, x19, xzr
        umulh   x12, x17, x23
        str     q29, [x0, #0xf0]
        adcs    x21, x21, xzr
        cmn     x10, #1
        ldr     x10, [sp, #0x7d0]
        eor     x4, x4, x10
        adcs    x27, x27, xzr
        ldr     q19, [x6, #0x230]
        adcs    x20, x20, xzr
        str     x21, [sp, #0x460]
        ldr     x10, [sp, #0x6f8]
        ldr     x23, [sp, #0x6d0]
        ldr     x21, [x5, #0xc0]
        subs    x16, x16, x21
        ldr     x21, [sp, #0x700]
        str     x20, [sp, #0x470]
        mul     x20, x17, x21
        str     x19, [sp, #0x720]
        ldr     x19, [x5, #0xd8]
        str     x27, [sp, #0x698]
        ldr     x27, [x5, #0xc8]
        sbcs    x19, x19, x27
        csetm   x27, lo
        subs    x23, x10, x23
        ldr     x10, [sp, #0x6e8]
        umull   v29.2d, v14.2s, v7.s[2]
        eor     x16, x16, x27
        eor     x19, x19, x27
        str     x15, [sp, #0x770]
        ldr     x15, [sp, #0x6c8]
        sbcs    x15, x10, x15
        csetm   x10, lo
        umulh   x17, x17, x21
        adds    x20, x12, x20
        eor     x23, x23, x10
        eor     x12, x15, x10
        eor     x15, x10, x27
        str     x15, [sp, #0x5e0]
        ldr     x15, [sp, #0x580]
        str     x9, [sp, #0x730]
        mul     x9, x15, x21
        umlal2  v29.2d, v14.4s, v7.s[3]
        umlal   v29.2d, v17.2s, v7.s[0]
        umlal2  v29.2d, v17.4s, v7.s[1]
        ldp     q14, q17, [x6, #0x1e0]
        umulh   x21, x15, x21
        adcs    x9, x17, x9
        umulh   x17, x28, x24
        adc     x21, x21, xzr
        cmn     x27, #1
        adcs    x27, x16, xzr
        ldr     x16, [sp, #0x738]
        adcs    x19, x19, xzr
        cmn     x10, #1
        umlal   v29.2d, v14.2s, v6.s[2]
        mul     x10, x28, x7
        adcs    x23, x23, xzr
        umlal2  v29.2d, v14.4s, v6.s[3]
        adcs    x12, x12, xzr
        umlal   v29.2d, v17.2s, v6.s[0]
        umlal2  v29.2d, v17.4s, v6.s[1]
        ldp     q14, q17, [x6, #0x200]
        str     x12, [sp, #0x700]
        mul     x12, x15, x16
        adds    x10, x17, x10
        mul     x17, x28, x24
        umulh   x15, x15, x16
        eor     x16, x17, x22
        umlal   v29.2d, v14.2s, v10.s[2]
        umlal2  v29.2d, v14.4s, v10.s[3]
        umlal   v29.2d, v17.2s, v10.s[0]
        umulh   x28, x28, x7
        umlal2  v29.2d, v17.4s, v10.s[1]
        ldp     q14, q17, [x6, #0x220]
        str     x19, [sp, #0x738]
        mul     x19, x8, x7
        umulh   x7, x8, x7
        adcs    x19, x28, x19
        umlal   v29.2d, v14.2s, v20.s[2]
        umlal2  v29.2d, v14.4s, v20.s[3]
        umlal   v29.2d, v17.2s, v20.s[0]
        mul     x28, x8, x24
        umlal2  v29.2d, v17.4s, v20.s[1]
        adc     x7, x7, xzr
        adds    x20, x20, x12
        ldr     x12, [sp, #0x7d0]
        eor     x20, x20, x12
        adcs    x9, x9, x15
        adc     x21, x21, xzr
        cmn     x12, #1
        eor     x9, x9, x12
        adcs    x4, x4, x13
        eor     x21, x21, x12
        umulh   x24, x8, x24
        str     q29, [x0, #0x100]
        adcs    x20, x20, x25
        adcs    x8, x9, x2
        ldp     q14, q17, [x6, #0x1d0]
        adcs    x21, x21, x26
        adc     x9, x12, xzr
        ldr     x12, [sp, #0x468]
        adds    x4, x4, x14
        umulh   x15, x12, x11
        str     x23, [sp, #0x7d0]
        ldr     x23, [sp, #0x638]
        adcs    x20, x20, x23
        str     x27, [sp, #0x580]
        ldr     x27, [sp, #0x730]
        adcs    x8, x8, x27
        str     x25, [sp, #0x4e0]
        ldr     x25, [sp, #0x770]
        adcs    x21, x21, x25
        adc     x9, x9, xzr
        adds    x2, x2, x4
        ldr     x4, [sp, #0x728]
        str     x2, [sp, #0x628]
        mul     x2, x12, x4
        adcs    x20, x26, x20
        umulh   x26, x12, x4
        adcs    x8, x14, x8
        umull   v29.2d, v14.2s, v7.s[2]
        adcs    x21, x23, x21
        adcs    x23, x27, x9
        adcs    x25, x25, xzr
        adds    x27, x10, x28
        adcs    x19, x19, x24
        ldr     x24, [sp, #0x640]
        mul     x28, x24, x4
        eor     x9, x27, x22
        umlal2  v29.2d, v14.4s, v7.s[3]
        adc     x7, x7, xzr
        ldr     x14, [sp, #0x778]
        adds    x2, x15, x2
        umlal   v29.2d, v17.2s, v7.s[0]
        umlal2  v29.2d, v17.4s, v7.s[1]
        ldp     q14, q17, [x6, #0x1f0]
        mul     x10, x12, x11
        ldr     x12, [sp, #0x750]
        adcs    x26, x26, x28
        umulh   x28, x24, x4
        mul     x4, x24, x11
        umlal   v29.2d, v14.2s, v6.s[2]
        adc     x28, x28, xzr
        subs    x15, x12, x14
        ldr     x12, [sp, #0x740]
        ldr     x14, [x3, #0xe8]
        umlal2  v29.2d, v14.4s, v6.s[3]
        sbcs    x12, x14, x12
        ldr     x14, [x5, #0xf0]
        umlal   v29.2d, v17.2s, v6.s[0]
        umulh   x24, x24, x11
        csetm   x11, lo
        str     x25, [sp, #0x640]
        ldr     x25, [x5, #0xe0]
        subs    x14, x14, x25
        ldr     x25, [x5, #0xf8]
        umlal2  v29.2d, v17.4s, v6.s[1]
        eor     x15, x15, x11
        eor     x12, x12, x11
        str     x23, [sp, #0x728]
        ldr     x23, [x5, #0xe8]
        sbcs    x25, x25, x23
        csetm   x23, lo
        adds    x2, x2, x4
        ldp     q14, q17, [x6, #0x210]
        eor     x25, x25, x23
        eor     x4, x14, x23
        eor     x14, x11, x23
        str     x14, [sp, #0x468]
        ldr     x14, [sp, #0x720]
        str     x21, [sp, #0x770]
        ldr     x21, [sp, #0x698]
        str     x8, [sp, #0x730]
        mul     x8, x14, x21
        adcs    x24, x26, x24
        adc     x26, x28, xzr
        cmn     x11, #1
        umulh   x28, x14, x21
        adcs    x11, x15, xzr
        ldr     x15, [sp, #0x6b8]
        eor     x8, x8, x15
        adcs    x12, x12, xzr
        cmn     x23, #1
        adcs    x23, x4, xzr
        ldr     x4, [sp, #0x470]
        adcs    x25, x25, xzr
        umlal   v29.2d, v14.2s, v10.s[2]
        str     x12, [sp, #0x638]
        mul     x12, x14, x4
        umlal2  v29.2d, v14.4s, v10.s[3]
        umlal   v29.2d, v17.2s, v10.s[0]
        umlal2  v29.2d, v17.4s, v10.s[1]
        ext     v14.16b, v1.16b, v4.16b, #8
        umulh   x14, x14, x4
        umlal   v29.2d, v24.2s, v20.s[2]
        adds    x28, x28, x12
        ldr     x12, [sp, #0x460]
        umlal2  v29.2d, v24.4s, v20.s[3]
        and     v17.16b, v4.16b, v0.16b
        ext     v4.16b, v4.16b, v1.16b, #8
        ext     v20.16b, v1.16b, v18.16b, #8
        str     x25, [sp, #0x720]
        mul     x25, x12, x4
        str     q29, [x0, #0x110]
        umulh   x4, x12, x4
        ldp     q24, q29, [x6, #0x1e0]
        adcs    x25, x14, x25
        mul     x14, x12, x21
        adc     x4, x4, xzr
        umulh   x21, x12, x21
        ldr     x12, [sp, #0x6f8]
        adds    x28, x28, x14
        ldr     x14, [x5, #0xc0]
        umull   v30.2d, v24.2s, v7.s[2]
        eor     x28, x28, x15
        str     x11, [sp, #0x698]
        umulh   x11, x12, x14
        adcs    x21, x25, x21
        umlal2  v30.2d, v24.4s, v7.s[3]
        adc     x25, x4, xzr
        eor     x21, x21, x15
        cmn     x15, #1
        umlal   v30.2d, v29.2s, v7.s[0]
        adcs    x4, x8, x17
        ldr     x8, [x5, #0xc8]
        mul     x17, x12, x8
        eor     x25, x25, x15
        umlal2  v30.2d, v29.4s, v7.s[1]
        adcs    x27, x28, x27
        ldp     q24, q29, [x6, #0x200]
        adcs    x21, x21, x19
        adcs    x25, x25, x7
        umulh   x28, x12, x8
        adc     x15, x15, xzr
        adds    x4, x4, x10
        adcs    x27, x27, x2
        adcs    x21, x21, x24
        str     x23, [sp, #0x6b8]
        ldr     x23, [sp, #0x6e8]
        mul     x12, x23, x8
        adcs    x25, x25, x26
        umlal   v30.2d, v24.2s, v6.s[2]
        adc     x15, x15, xzr
        adds    x19, x19, x4
        umlal2  v30.2d, v24.4s, v6.s[3]
        adcs    x27, x7, x27
        eor     x19, x19, x22
        usra    v17.2d, v14.2d, #0x1d
        umlal   v30.2d, v29.2s, v6.s[0]
        umulh   x4, x23, x8
        eor     x27, x27, x22
        adcs    x21, x10, x21
        umlal2  v30.2d, v29.4s, v6.s[1]
        eor     x21, x21, x22
        adcs    x25, x2, x25
        ldr     x2, [sp, #0x608]
        ldp     q14, q24, [x6, #0x220]
        eor     x25, x25, x22
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x610]
        eor     x24, x24, x22
        adcs    x26, x26, xzr
        cmn     x22, #1
        adcs    x7, x16, x2
        ldr     x2, [sp, #0x5f0]
        ldr     x16, [sp, #0x6e0]
        mul     x10, x23, x14
        eor     x26, x26, x22
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x540]
        adcs    x19, x19, x16
        umulh   x16, x23, x14
        ldr     x8, [sp, #0x7b8]
        adcs    x27, x27, x2
        ldr     x2, [sp, #0x478]
        adcs    x21, x21, x2
        ldr     x2, [x5, #0xd0]
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x6f0]
        umlal   v30.2d, v14.2s, v10.s[2]
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x6d0]
        umlal2  v30.2d, v14.4s, v10.s[3]
        umulh   x2, x15, x2
        adcs    x26, x26, x8
        umlal   v30.2d, v24.2s, v10.s[0]
        adc     x22, x22, xzr
        adds    x11, x11, x17
        umlal2  v30.2d, v24.4s, v10.s[1]
        adcs    x28, x28, x12
        ldr     x12, [sp, #0x6f8]
        adc     x4, x4, xzr
        adds    x7, x7, x13
        mul     x17, x12, x14
        ldr     x14, [sp, #0x730]
        str     x17, [sp, #0x460]
        ldr     x17, [sp, #0x4e0]
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x628]
        adcs    x19, x19, x17
        ldr     x17, [x5, #0xd8]
        str     q30, [x0]
        adcs    x27, x27, x20
        mul     x8, x15, x17
        adcs    x21, x21, x14
        ldr     x14, [sp, #0x770]
        ldp     q14, q24, [x6, #0x1f0]
        ldr     x6, [sp, #0x640]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x728]
        adcs    x24, x24, x14
        umulh   x14, x15, x17
        adcs    x26, x26, x6
        ldr     x6, [sp, #0x750]
        adc     x22, x22, xzr
        subs    x12, x12, x6
        ldr     x6, [x3, #0xe8]
        sbcs    x23, x23, x6
        ldr     x6, [sp, #0x778]
        sbcs    x6, x15, x6
        ldr     x15, [sp, #0x6c8]
        mul     x17, x15, x17
        str     x14, [sp, #0x6e8]
        ldr     x14, [sp, #0x740]
        sbcs    x14, x15, x14
        csetm   x15, lo
        adds    x10, x11, x10
        umull   v29.2d, v14.2s, v7.s[2]
        eor     x11, x12, x15
        eor     x12, x14, x15
        ldr     x14, [sp, #0x6c8]
        adcs    x28, x28, x16
        ldr     x16, [x5, #0xd8]
        str     x28, [sp, #0x6f8]
        umulh   x28, x14, x16
        ldr     x14, [x5, #0xc8]
        adc     x4, x4, xzr
        str     x4, [sp, #0x470]
        ldr     x4, [x5, #0xe0]
        str     x10, [sp, #0x768]
        ldr     x10, [x5, #0xc0]
        subs    x10, x4, x10
        ldr     x4, [x5, #0xe8]
        eor     x6, x6, x15
        sbcs    x14, x4, x14
        ldr     x4, [x5, #0xf0]
        eor     x23, x23, x15
        str     x12, [sp, #0x660]
        ldr     x12, [x5, #0xd0]
        sbcs    x4, x4, x12
        ldr     x12, [x5, #0xf8]
        umlal2  v29.2d, v14.4s, v7.s[3]
        sbcs    x16, x12, x16
        ldr     x12, [sp, #0x6c8]
        umlal   v29.2d, v24.2s, v7.s[0]
        str     x6, [sp, #0x598]
        ldr     x6, [x5, #0xd0]
        mul     x6, x12, x6
        csetm   x12, lo
        str     x6, [sp, #0x6c0]
        ldr     x6, [sp, #0x478]
        adds    x6, x6, x7
        ldr     x7, [sp, #0x540]
        umlal2  v29.2d, v24.4s, v7.s[1]
        adcs    x7, x7, x9
        eor     x9, x10, x12
        ldr     x10, [sp, #0x6f0]
        eor     x4, x4, x12
        adcs    x19, x10, x19
        eor     x10, x14, x12
        eor     x14, x16, x12
        ldr     x16, [sp, #0x6c8]
        str     x7, [sp, #0x6f0]
        ldr     x7, [x5, #0xd0]
        umulh   x16, x16, x7
        str     x19, [sp, #0x6c8]
        ldr     x19, [sp, #0x7b8]
        adcs    x19, x19, x27
        eor     x27, x15, x12
        adcs    x21, x13, x21
        ldr     x13, [sp, #0x7a8]
        ldp     q14, q24, [x13, #0x210]
        str     x27, [sp, #0x7b8]
        ldr     x27, [sp, #0x4e0]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x628]
        adcs    x24, x27, x24
        ldr     x27, [sp, #0x6d0]
        mul     x27, x27, x7
        ldr     x7, [sp, #0x7d0]
        adcs    x20, x20, x26
        ldr     x26, [sp, #0x730]
        adcs    x22, x26, x22
        ldr     x26, [sp, #0x770]
        adcs    x26, x26, xzr
        str     x20, [sp, #0x770]
        ldr     x20, [sp, #0x580]
        str     x26, [sp, #0x730]
        umulh   x26, x7, x20
        str     x22, [sp, #0x6d0]
        ldr     x22, [sp, #0x728]
        adcs    x22, x22, xzr
        str     x22, [sp, #0x728]
        ldr     x22, [sp, #0x640]
        adcs    x22, x22, xzr
        adds    x2, x2, x8
        ldr     x8, [sp, #0x6e8]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x598]
        umlal   v29.2d, v14.2s, v6.s[2]
        adc     x28, x28, xzr
        cmn     x15, #1
        umlal2  v29.2d, v14.4s, v6.s[3]
        adcs    x11, x11, xzr
        mul     x15, x7, x20
        umlal   v29.2d, v24.2s, v6.s[0]
        adcs    x23, x23, xzr
        umlal2  v29.2d, v24.4s, v6.s[1]
        ext     v14.16b, v1.16b, v22.16b, #8
        adcs    x17, x17, xzr
        umlal   v29.2d, v5.2s, v10.s[2]
        str     x22, [sp, #0x598]
        ldr     x22, [sp, #0x660]
        adcs    x22, x22, xzr
        str     x24, [sp, #0x660]
        ldr     x24, [sp, #0x6c0]
        adds    x24, x2, x24
        ldr     x2, [sp, #0x738]
        str     x25, [sp, #0x6c0]
        mul     x25, x7, x2
        umlal2  v29.2d, v5.4s, v10.s[3]
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x5e0]
        eor     x15, x15, x16
        and     v10.16b, v22.16b, v0.16b
        ext     v5.16b, v22.16b, v1.16b, #8
        adc     x28, x28, xzr
        cmn     x12, #1
        umulh   x7, x7, x2
        usra    v10.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v13.16b, #8
        adcs    x9, x9, xzr
        str     q29, [x0, #0x10]
        adcs    x10, x10, xzr
        adcs    x4, x4, xzr
        ldp     q22, q24, [x13, #0x200]
        adcs    x12, x14, xzr
        ldr     x14, [sp, #0x700]
        str     x21, [sp, #0x7d0]
        mul     x21, x14, x2
        str     x17, [sp, #0x6e8]
        subs    x17, x11, x17
        str     x22, [sp, #0x640]
        sbcs    x22, x23, x22
        str     x23, [sp, #0x628]
        csetm   x23, lo
        adds    x25, x26, x25
        umulh   x26, x14, x2
        eor     x2, x17, x23
        eor     x22, x22, x23
        adcs    x21, x7, x21
        mul     x7, x14, x20
        umull   v29.2d, v22.2s, v7.s[2]
        adc     x26, x26, xzr
        subs    x17, x4, x9
        str     x12, [sp, #0x738]
        sbcs    x12, x12, x10
        str     x4, [sp, #0x4e0]
        csetm   x4, lo
        umulh   x20, x14, x20
        eor     x12, x12, x4
        eor     x14, x17, x4
        ldr     x17, [sp, #0x750]
        adds    x25, x25, x7
        umlal2  v29.2d, v22.4s, v7.s[3]
        eor     x7, x23, x4
        eor     x25, x25, x16
        umlal   v29.2d, v24.2s, v7.s[0]
        umlal2  v29.2d, v24.4s, v7.s[1]
        ldp     q22, q24, [x13, #0x220]
        str     x7, [sp, #0x580]
        ldr     x7, [x5, #0xe0]
        str     x10, [sp, #0x700]
        umulh   x10, x17, x7
        adcs    x20, x21, x20
        adc     x21, x26, xzr
        ldr     x26, [sp, #0x460]
        cmn     x16, #1
        eor     x20, x20, x16
        adcs    x15, x15, x26
        ldr     x26, [x5, #0xe8]
        eor     x21, x21, x16
        str     x9, [sp, #0x540]
        mul     x9, x17, x26
        str     x11, [sp, #0x478]
        ldr     x11, [sp, #0x768]
        adcs    x25, x25, x11
        ldr     x11, [sp, #0x6f8]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x470]
        adcs    x21, x21, x11
        adc     x16, x16, xzr
        mul     x7, x17, x7
        adds    x15, x15, x27
        umlal   v29.2d, v22.2s, v6.s[2]
        adcs    x25, x25, x24
        umlal2  v29.2d, v22.4s, v6.s[3]
        adcs    x20, x20, x8
        umlal   v29.2d, v24.2s, v6.s[0]
        umlal2  v29.2d, v24.4s, v6.s[1]
        str     q29, [x0, #0x20]
        ldp     q22, q24, [x13, #0x210]
        adcs    x21, x21, x28
        umulh   x17, x17, x26
        adc     x16, x16, xzr
        str     x7, [sp, #0x750]
        ldr     x7, [sp, #0x6f8]
        adds    x7, x7, x15
        adcs    x11, x11, x25
        adcs    x20, x27, x20
        ldr     x15, [sp, #0x608]
        adcs    x21, x24, x21
        ldr     x24, [x3, #0xe8]
        mul     x25, x24, x26
        adcs    x27, x8, x16
        ldr     x16, [sp, #0x5f0]
        adcs    x28, x28, xzr
        adds    x8, x10, x9
        ldr     x10, [sp, #0x458]
        ldr     x9, [sp, #0x610]
        eor     x9, x9, x10
        umull   v29.2d, v22.2s, v7.s[2]
        umulh   x26, x24, x26
        eor     x15, x15, x10
        eor     x16, x16, x10
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x6e0]
        eor     x6, x6, x10
        eor     x17, x17, x10
        str     x28, [sp, #0x6e0]
        ldr     x28, [sp, #0x6c8]
        eor     x28, x28, x10
        eor     x19, x19, x10
        str     x27, [sp, #0x6c8]
        ldr     x27, [sp, #0x6f0]
        eor     x27, x27, x10
        umlal2  v29.2d, v22.4s, v7.s[3]
        str     x21, [sp, #0x6f0]
        ldr     x21, [x5, #0xe0]
        str     x20, [sp, #0x5f0]
        mul     x20, x24, x21
        umlal   v29.2d, v24.2s, v7.s[0]
        adc     x26, x26, xzr
        cmn     x23, #1
        ldr     x23, [sp, #0x7d0]
        eor     x23, x23, x10
        umlal2  v29.2d, v24.4s, v7.s[1]
        ext     v22.16b, v1.16b, v27.16b, #8
        adcs    x2, x2, xzr
        str     x11, [sp, #0x7d0]
        ldr     x11, [sp, #0x6c0]
        eor     x11, x11, x10
        umlal   v29.2d, v19.2s, v6.s[2]
        umulh   x21, x24, x21
        adcs    x22, x22, xzr
        cmn     x4, #1
        umlal2  v29.2d, v19.4s, v6.s[3]
        and     v6.16b, v27.16b, v0.16b
        adcs    x24, x14, xzr
        ext     v19.16b, v27.16b, v1.16b, #8
        adcs    x4, x12, xzr
        ldr     x12, [x5, #0xf0]
        adds    x20, x8, x20
        ldr     x8, [sp, #0x778]
        usra    v6.2d, v22.2d, #0x1d
        and     v22.16b, v9.16b, v0.16b
        umulh   x14, x8, x12
        str     q29, [x0, #0x30]
        adcs    x21, x25, x21
        ldr     x25, [sp, #0x660]
        eor     x25, x25, x10
        adc     x26, x26, xzr
        cmn     x10, #1
        str     x7, [sp, #0x660]
        ldr     x7, [sp, #0x6d0]
        eor     x7, x7, x10
        ldp     q24, q27, [x13, #0x220]
        str     x22, [sp, #0x6d0]
        ldr     x22, [sp, #0x7e8]
        adcs    x15, x22, x15
        ldr     x22, [sp, #0x598]
        eor     x22, x22, x10
        str     x15, [sp, #0x598]
        ldr     x15, [x5, #0xf8]
        str     x4, [sp, #0x6c0]
        mul     x4, x8, x15
        str     x2, [sp, #0x608]
        ldr     x2, [sp, #0x480]
        adcs    x9, x2, x9
        ldr     x2, [sp, #0x730]
        eor     x2, x2, x10
        str     x9, [sp, #0x730]
        ldr     x9, [sp, #0x4a8]
        adcs    x17, x9, x17
        ldr     x9, [sp, #0x770]
        eor     x9, x9, x10
        str     x17, [sp, #0x770]
        ldr     x17, [sp, #0x728]
        eor     x17, x17, x10
        str     x24, [sp, #0x728]
        ldr     x24, [sp, #0x678]
        adcs    x16, x24, x16
        mul     x24, x8, x12
        str     x16, [sp, #0x610]
        ldr     x16, [sp, #0x578]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x630]
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x5a0]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x488]
        umulh   x8, x8, x15
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x4b0]
        umull   v29.2d, v24.2s, v7.s[2]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x450]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x650]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x740]
        str     x25, [sp, #0x778]
        mul     x25, x16, x15
        str     x11, [sp, #0x470]
        ldr     x11, [sp, #0x4d0]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x440]
        umlal2  v29.2d, v24.4s, v7.s[3]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x7c8]
        umlal   v29.2d, v27.2s, v7.s[0]
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x690]
        umlal2  v29.2d, v27.4s, v7.s[1]
        ext     v24.16b, v1.16b, v26.16b, #8
        umulh   x15, x16, x15
        adcs    x17, x11, x17
        ldr     x11, [sp, #0x550]
        adcs    x22, x11, x22
        adc     x10, x10, xzr
        adds    x4, x14, x4
        adcs    x25, x8, x25
        str     q29, [x0, #0x40]
        ldr     q27, [x13, #0x230]
        mul     x8, x16, x12
        adc     x14, x15, xzr
        ldr     x11, [sp, #0x468]
        ldr     x15, [sp, #0x6b8]
        umulh   x12, x16, x12
        adds    x4, x4, x8
        ldr     x8, [sp, #0x698]
        umull   v29.2d, v27.2s, v7.s[2]
        mul     x16, x8, x15
        adcs    x25, x25, x12
        adc     x12, x14, xzr
        umlal2  v29.2d, v27.4s, v7.s[3]
        and     v7.16b, v2.16b, v0.16b
        umulh   x14, x8, x15
        eor     x16, x16, x11
        str     q29, [x0, #0x50]
        ext     v27.16b, v1.16b, v16.16b, #8
        str     x10, [sp, #0x740]
        ldr     x10, [sp, #0x720]
        str     x22, [sp, #0x458]
        mul     x22, x8, x10
        ext     v29.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        usra    v16.2d, v27.2d, #0x1d
        ext     v27.16b, v1.16b, v2.16b, #8
        umulh   x8, x8, x10
        ext     v2.16b, v2.16b, v1.16b, #8
        adds    x22, x14, x22
        ldr     x14, [sp, #0x638]
        usra    v7.2d, v27.2d, #0x1d
        usra    v16.2d, v2.2d, #0x1d
        and     v2.16b, v3.16b, v0.16b
        str     x17, [sp, #0x698]
        mul     x17, x14, x10
        ext     v27.16b, v1.16b, v3.16b, #8
        ext     v3.16b, v3.16b, v1.16b, #8
        usra    v2.2d, v27.2d, #0x1d
        str     x2, [sp, #0x6f8]
        ldr     x2, [sp, #0x478]
        str     x7, [sp, #0x5e0]
        ldr     x7, [sp, #0x540]
        str     x9, [sp, #0x490]
        umulh   x9, x2, x7
        usra    v7.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v15.16b, #8
        adcs    x8, x8, x17
        ext     v27.16b, v15.16b, v1.16b, #8
        ldr     x17, [sp, #0x700]
        and     v15.16b, v15.16b, v0.16b
        usra    v15.2d, v3.2d, #0x1d
        umulh   x10, x14, x10
        usra    v2.2d, v27.2d, #0x1d
        and     v3.16b, v26.16b, v0.16b
        ext     v26.16b, v26.16b, v1.16b, #8
        ext     v27.16b, v18.16b, v1.16b, #8
        usra    v3.2d, v24.2d, #0x1d
        and     v18.16b, v18.16b, v0.16b
        usra    v6.2d, v26.2d, #0x1d
        ext     v24.16b, v1.16b, v9.16b, #8
        str     x23, [sp, #0x720]
        mul     x23, x2, x17
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v18.2d, v20.2d, #0x1d
        adc     x10, x10, xzr
        usra    v22.2d, v24.2d, #0x1d
        ldp     d20, d24, [x1, #0x50]
        usra    v15.2d, v27.2d, #0x1d
        and     v26.16b, v23.16b, v0.16b
        str     x19, [sp, #0x438]
        mul     x19, x14, x15
        adds    x23, x9, x23
        usra    v18.2d, v4.2d, #0x1d
        ext     v4.16b, v1.16b, v11.16b, #8
        usra    v22.2d, v19.2d, #0x1d
        ext     v19.16b, v1.16b, v23.16b, #8
        mul     x9, x2, x7
        ext     v23.16b, v23.16b, v1.16b, #8
        ext     v27.16b, v11.16b, v1.16b, #8
        usra    v25.2d, v20.2d, #0x38
        and     v11.16b, v11.16b, v0.16b
        shl     v20.2d, v24.2d, #0xe
        umulh   x14, x14, x15
        ldr     x15, [sp, #0x7b8]
        usra    v26.2d, v19.2d, #0x1d
        ext     v19.16b, v1.16b, v12.16b, #8
        str     x28, [sp, #0x6b8]
        eor     x28, x9, x15
        usra    v11.2d, v4.2d, #0x1d
        and     v4.16b, v12.16b, v0.16b
        usra    v25.2d, v20.2d, #6
        ext     v12.16b, v12.16b, v1.16b, #8
        usra    v4.2d, v19.2d, #0x1d
        ldp     d19, d20, [x1, #0x58]
        umulh   x2, x2, x17
        usra    v26.2d, v9.2d, #0x1d
        and     v9.16b, v13.16b, v0.16b
        usra    v10.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v28.16b, #8
        usra    v9.2d, v14.2d, #0x1d
        ext     v14.16b, v1.16b, v25.16b, #8
        usra    v4.2d, v23.2d, #0x1d
        and     v23.16b, v28.16b, v0.16b
        str     x27, [sp, #0x478]
        ldr     x27, [sp, #0x628]
        str     x6, [sp, #0x638]
        mul     x6, x27, x17
        usra    v25.2d, v14.2d, #0x1d
        ext     v14.16b, v13.16b, v1.16b, #8
        shl     v13.2d, v20.2d, #0x14
        ext     v20.16b, v1.16b, v21.16b, #8
        usra    v3.2d, v19.2d, #0x32
        and     v19.16b, v21.16b, v0.16b
        umulh   x17, x27, x17
        adcs    x2, x2, x6
        ldr     x6, [sp, #0x680]
        usra    v3.2d, v13.2d, #6
        ext     v13.16b, v25.16b, v1.16b, #8
        and     v24.16b, v25.16b, v0.16b
        usra    v9.2d, v5.2d, #0x1d
        str     x28, [sp, #0x700]
        ldr     x28, [sp, #0x530]
        eor     x6, x6, x28
        str     x6, [sp, #0x680]
        ldr     x6, [sp, #0x688]
        eor     x6, x6, x28
        usra    v23.2d, v12.2d, #0x1d
        ldp     q12, q5, [x13]
        ext     v25.16b, v28.16b, v1.16b, #8
        usra    v19.2d, v20.2d, #0x1d
        str     x6, [sp, #0x688]
        mul     x6, x27, x7
        usra    v3.2d, v13.2d, #0x1d
        ldp     d13, d20, [x1, #0x60]
        adc     x17, x17, xzr
        adds    x19, x22, x19
        ext     v28.16b, v1.16b, v8.16b, #8
        ext     v21.16b, v21.16b, v1.16b, #8
        adcs    x22, x8, x14
        ldr     x8, [sp, #0x750]
        eor     x19, x19, x11
        usra    v23.2d, v14.2d, #0x1d
        umulh   x27, x27, x7
        adc     x7, x10, xzr
        cmn     x11, #1
        ldr     x14, [sp, #0x6e8]
        usra    v19.2d, v25.2d, #0x1d
        eor     x7, x7, x11
        adcs    x10, x16, x8
        ldr     x16, [sp, #0x4e0]
        eor     x22, x22, x11
        and     v14.16b, v8.16b, v0.16b
        adcs    x19, x19, x20
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v17.2d, v27.2d, #0x1d
        adcs    x22, x22, x21
        umlal   v3.2d, v12.2s, v24.s[0]
        usra    v6.2d, v13.2d, #0x2c
        umulh   x8, x14, x16
        adcs    x7, x7, x26
        umlal2  v3.2d, v12.4s, v24.s[2]
        shl     v12.2d, v20.2d, #0x1a
        adc     x11, x11, xzr
        adds    x23, x23, x6
        ldp     q13, q20, [x13, #0x20]
        adcs    x27, x2, x27
        eor     x2, x23, x15
        usra    v14.2d, v28.2d, #0x1d
        ldr     q25, [x0, #0x60]
        adc     x6, x17, xzr
        ldr     x17, [sp, #0x738]
        adds    x10, x10, x24
        usra    v6.2d, v12.2d, #6
        str     x20, [sp, #0x468]
        mul     x20, x14, x17
        adcs    x19, x19, x4
        ext     v12.16b, v1.16b, v3.16b, #8
        usra    v11.2d, v8.2d, #0x1d
        adcs    x22, x22, x25
        ldp     q8, q27, [x13, #0x40]
        adcs    x7, x7, x12
        usra    v3.2d, v12.2d, #0x1d
        ldr     q12, [x0, #0x70]
        umulh   x15, x14, x17
        adc     x11, x11, xzr
        adds    x21, x21, x10
        usra    v14.2d, v21.2d, #0x1d
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x640]
        ldp     q21, q28, [x13]
        adcs    x22, x24, x22
        umlal   v22.2d, v13.2s, v24.s[0]
        adcs    x24, x4, x7
        umlal2  v22.2d, v13.4s, v24.s[2]
        mul     x4, x26, x17
        adcs    x25, x25, x11
        umlal   v26.2d, v20.2s, v24.s[0]
        adcs    x7, x12, xzr
        adds    x20, x8, x20
        umlal2  v26.2d, v20.4s, v24.s[2]
        ldp     d13, d20, [x1, #0x68]
        umlal   v4.2d, v8.2s, v24.s[0]
        mul     x8, x14, x16
        umlal2  v4.2d, v8.4s, v24.s[2]
        ext     v8.16b, v3.16b, v1.16b, #8
        adcs    x4, x15, x4
        and     v3.16b, v3.16b, v0.16b
        usra    v6.2d, v8.2d, #0x1d
        umlal   v10.2d, v27.2s, v24.s[0]
        umulh   x10, x26, x17
        umlal2  v10.2d, v27.4s, v24.s[2]
        and     v8.16b, v25.16b, v0.16b
        shl     v20.2d, v20.2d, #0x20
        umlal   v6.2d, v5.2s, v24.s[0]
        usra    v22.2d, v13.2d, #0x26
        mul     x11, x26, x16
        umlal2  v6.2d, v5.4s, v24.s[2]
        ldr     x12, [sp, #0x728]
        ldp     q13, q5, [x13, #0x20]
        adc     x10, x10, xzr
        umlal   v6.2d, v21.2s, v3.s[0]
        usra    v8.2d, v29.2d, #0x1d
        umlal2  v6.2d, v21.4s, v3.s[2]
        ldp     q21, q27, [x13, #0x40]
        umulh   x26, x26, x16
        usra    v22.2d, v20.2d, #6
        ldp     q20, q29, [x13, #0x60]
        adds    x20, x20, x11
        ldr     x11, [sp, #0x608]
        umulh   x14, x11, x12
        adcs    x26, x4, x26
        umlal   v26.2d, v13.2s, v3.s[0]
        adc     x4, x10, xzr
        ldr     x10, [sp, #0x6c0]
        umlal2  v26.2d, v13.4s, v3.s[2]
        ext     v13.16b, v1.16b, v25.16b, #8
        umlal   v4.2d, v5.2s, v3.s[0]
        ext     v25.16b, v25.16b, v1.16b, #8
        mul     x15, x11, x10
        umlal2  v4.2d, v5.4s, v3.s[2]
        ext     v5.16b, v1.16b, v6.16b, #8
        umlal   v10.2d, v21.2s, v3.s[0]
        usra    v8.2d, v13.2d, #0x1d
        usra    v6.2d, v5.2d, #0x1d
        umlal2  v10.2d, v21.4s, v3.s[2]
        mul     x16, x11, x12
        umlal   v9.2d, v20.2s, v24.s[0]
        ldp     q13, q5, [x13, #0x80]
        adds    x14, x14, x15
        ldr     x15, [sp, #0x580]
        umlal2  v9.2d, v20.4s, v24.s[2]
        ldr     x17, [sp, #0x6d0]
        uzp1    v20.4s, v24.4s, v3.4s
        umlal   v9.2d, v27.2s, v3.s[0]
        umulh   x11, x11, x10
        umlal2  v9.2d, v27.4s, v3.s[2]
        ext     v21.16b, v6.16b, v1.16b, #8
        eor     x16, x16, x15
        and     v6.16b, v6.16b, v0.16b
        usra    v22.2d, v21.2d, #0x1d
        umlal   v23.2d, v29.2s, v24.s[0]
        umlal2  v23.2d, v29.4s, v24.s[2]
        ldp     q21, q27, [x13, #0x60]
        str     x7, [sp, #0x608]
        mul     x7, x17, x10
        umlal   v19.2d, v13.2s, v24.s[0]
        umlal   v22.2d, v28.2s, v3.s[0]
        umulh   x10, x17, x10
        umlal2  v22.2d, v28.4s, v3.s[2]
        and     v28.16b, v12.16b, v0.16b
        adcs    x7, x11, x7
        umlal2  v19.2d, v13.4s, v24.s[2]
        ext     v13.16b, v1.16b, v12.16b, #8
        umlal   v14.2d, v5.2s, v24.s[0]
        usra    v28.2d, v25.2d, #0x1d
        umlal2  v14.2d, v5.4s, v24.s[2]
        ldp     q5, q25, [x13, #0xa0]
        mul     x11, x17, x12
        umlal   v23.2d, v21.2s, v3.s[0]
        ext     v12.16b, v12.16b, v1.16b, #8
        adc     x10, x10, xzr
        umlal2  v23.2d, v21.4s, v3.s[2]
        ldp     q21, q29, [x13, #0x120]
        umlal   v19.2d, v27.2s, v3.s[0]
        usra    v28.2d, v13.2d, #0x1d
        umulh   x12, x17, x12
        ldp     d13, d29, [x1, #0x70]
        umlal2  v19.2d, v27.4s, v3.s[2]
        adds    x11, x14, x11
        eor     x11, x11, x15
        umlal   v11.2d, v5.2s, v24.s[0]
        adcs    x7, x7, x12
        umlal2  v11.2d, v5.4s, v24.s[2]
        adc     x10, x10, xzr
        eor     x7, x7, x15
        usra    v26.2d, v13.2d, #0x20
        umlal   v17.2d, v25.2s, v24.s[0]
        shl     v13.2d, v29.2d, #0x26
        ldp     q5, q27, [x13, #0x80]
        umlal2  v17.2d, v25.4s, v24.s[2]
        ldp     q25, q29, [x13, #0xc0]
        usra    v26.2d, v13.2d, #6
        ldp     q13, q30, [x13]
        umlal   v14.2d, v5.2s, v3.s[0]
        umlal2  v14.2d, v5.4s, v3.s[2]
        umlal   v11.2d, v27.2s, v3.s[0]
        ldr     x12, [sp, #0x658]
        umlal   v18.2d, v25.2s, v24.s[0]
        ldr     x14, [sp, #0x4c8]
        cmn     x15, #1
        umlal2  v18.2d, v25.4s, v24.s[2]
        adcs    x9, x16, x9
        umlal2  v11.2d, v27.4s, v3.s[2]
        adcs    x23, x11, x23
        ldr     x11, [sp, #0x6a0]
        ldr     x16, [sp, #0x748]
        eor     x10, x10, x15
        eor     x11, x11, x28
        umlal   v15.2d, v29.2s, v24.s[0]
        ldr     x17, [sp, #0x710]
        adcs    x7, x7, x27
        eor     x12, x12, x28
        eor     x14, x14, x28
        umlal2  v15.2d, v29.4s, v24.s[2]
        ldp     q5, q25, [x13, #0xe0]
        adcs    x10, x10, x6
        adc     x15, x15, xzr
        adds    x9, x9, x8
        eor     x16, x16, x28
        adcs    x23, x23, x20
        adcs    x7, x7, x26
        eor     x17, x17, x28
        adcs    x10, x10, x4
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x6a8]
        eor     x17, x17, x28
        umlal   v22.2d, v13.2s, v6.s[0]
        adc     x15, x15, xzr
        adds    x27, x27, x9
        ldr     x9, [sp, #0x7b8]
        umlal2  v22.2d, v13.4s, v6.s[2]
        eor     x27, x27, x9
        adcs    x23, x6, x23
        adcs    x6, x8, x7
        ldr     x8, [sp, #0x780]
        ldr     x7, [sp, #0x4a0]
        eor     x23, x23, x9
        eor     x7, x7, x28
        umlal   v2.2d, v5.2s, v24.s[0]
        eor     x6, x6, x9
        adcs    x20, x20, x10
        ldr     x10, [sp, #0x4c0]
        eor     x8, x8, x28
        umlal2  v2.2d, v5.4s, v24.s[2]
        ldp     q13, q5, [x13, #0xa0]
        eor     x20, x20, x9
        umlal   v7.2d, v25.2s, v24.s[0]
        adcs    x26, x26, x15
        ldr     x15, [sp, #0x700]
        umlal2  v7.2d, v25.4s, v24.s[2]
        ldp     q25, q27, [x13, #0x100]
        eor     x26, x26, x9
        adcs    x4, x4, xzr
        cmn     x9, #1
        eor     x10, x10, x28
        str     x10, [sp, #0x4c0]
        ldr     x10, [sp, #0x460]
        adcs    x15, x15, x10
        eor     x4, x4, x9
        str     x8, [sp, #0x700]
        ldr     x8, [sp, #0x5f8]
        eor     x8, x8, x28
        str     x8, [sp, #0x5f8]
        ldr     x8, [sp, #0x768]
        adcs    x2, x2, x8
        str     x7, [sp, #0x780]
        ldr     x7, [sp, #0x7d8]
        eor     x7, x7, x28
        str     x7, [sp, #0x7d8]
        ldr     x7, [sp, #0x588]
        eor     x7, x7, x28
        str     x7, [sp, #0x588]
        ldr     x7, [sp, #0x660]
        adcs    x27, x27, x7
        str     x17, [sp, #0x4a0]
        ldr     x17, [sp, #0x600]
        eor     x17, x17, x28
        str     x17, [sp, #0x600]
        ldr     x17, [sp, #0x7d0]
        adcs    x23, x23, x17
        str     x16, [sp, #0x6a8]
        ldr     x16, [sp, #0x5d0]
        eor     x16, x16, x28
        umlal   v17.2d, v13.2s, v3.s[0]
        str     x16, [sp, #0x5d0]
        ldr     x16, [sp, #0x5f0]
        adcs    x6, x6, x16
        umlal2  v17.2d, v13.4s, v3.s[2]
        str     x14, [sp, #0x748]
        ldr     x17, [sp, #0x558]
        ldr     x14, [sp, #0x6f0]
        adcs    x20, x20, x14
        umlal   v18.2d, v5.2s, v3.s[0]
        str     x12, [sp, #0x580]
        ldr     x12, [sp, #0x6c8]
        adcs    x26, x26, x12
        ldr     x7, [sp, #0x448]
        umlal2  v18.2d, v5.4s, v3.s[2]
        ext     v13.16b, v1.16b, v22.16b, #8
        str     x11, [sp, #0x4c8]
        ldr     x11, [sp, #0x6e0]
        adcs    x4, x4, x11
        eor     x17, x17, x28
        umlal   v16.2d, v25.2s, v24.s[0]
        adc     x9, x9, xzr
        str     x17, [sp, #0x7b8]
        ldr     x17, [sp, #0x750]
        adds    x15, x15, x17
        eor     x7, x7, x28
        usra    v22.2d, v13.2d, #0x1d
        ldr     x8, [sp, #0x668]
        umlal2  v16.2d, v25.4s, v24.s[2]
        str     x7, [sp, #0x448]
        ldr     x7, [sp, #0x468]
        adcs    x2, x2, x7
        ldp     q13, q5, [x13, #0x20]
        umlal   v8.2d, v27.2s, v24.s[0]
        adcs    x27, x27, x21
        umlal2  v8.2d, v27.4s, v24.s[2]
        ldp     q24, q25, [x13, #0xc0]
        adcs    x23, x23, x19
        adcs    x6, x6, x22
        eor     x8, x8, x28
        str     x8, [sp, #0x668]
        ldr     x8, [sp, #0x758]
        eor     x8, x8, x28
        adcs    x20, x20, x24
        adcs    x26, x26, x25
        str     x8, [sp, #0x758]
        ldr     x8, [sp, #0x608]
        adcs    x4, x4, x8
        adc     x9, x9, xzr
        adds    x15, x16, x15
        ldr     x16, [sp, #0x648]
        eor     x16, x16, x28
        adcs    x2, x14, x2
        ldr     x14, [sp, #0x4e8]
        eor     x14, x14, x28
        umlal   v4.2d, v13.2s, v6.s[0]
        adcs    x12, x12, x27
        umlal2  v4.2d, v13.4s, v6.s[2]
        ext     v13.16b, v22.16b, v1.16b, #8
        adcs    x11, x11, x23
        ldr     x23, [sp, #0x620]
        and     v22.16b, v22.16b, v0.16b
        adcs    x6, x17, x6
        eor     x17, x23, x28
        usra    v26.2d, v13.2d, #0x1d
        umlal   v10.2d, v5.2s, v6.s[0]
        adcs    x7, x7, x20
        ldr     x20, [sp, #0x5c8]
        eor     x27, x20, x28
        umlal2  v10.2d, v5.4s, v6.s[2]
        ldp     q13, q5, [x13, #0x40]
        adcs    x26, x21, x26
        umlal   v15.2d, v24.2s, v3.s[0]
        adcs    x4, x19, x4
        ldr     x19, [sp, #0x5d8]
        umlal2  v15.2d, v24.4s, v3.s[2]
        ldr     q24, [x0, #0x80]
        adcs    x9, x22, x9
        umlal   v26.2d, v30.2s, v6.s[0]
        adcs    x24, x24, xzr
        eor     x23, x19, x28
        ldr     x19, [sp, #0x4d8]
        umlal2  v26.2d, v30.4s, v6.s[2]
        ldr     x20, [sp, #0x730]
        uzp1    v27.4s, v6.4s, v22.4s
        adcs    x25, x25, xzr
        eor     x21, x19, x28
        ldr     x19, [sp, #0x598]
        umlal   v2.2d, v25.2s, v3.s[0]
        adcs    x8, x8, xzr
        adds    x22, x19, x10
        ldr     x19, [sp, #0x548]
        eor     x19, x19, x28
        umlal2  v2.2d, v25.4s, v3.s[2]
        ldp     q25, q29, [x13, #0xe0]
        str     x19, [sp, #0x548]
        ldr     x19, [sp, #0x768]
        adcs    x20, x20, x19
        str     x21, [sp, #0x730]
        ldr     x21, [sp, #0x770]
        str     x23, [sp, #0x598]
        ldr     x23, [sp, #0x660]
        adcs    x21, x21, x23
        str     x27, [sp, #0x770]
        ldr     x27, [sp, #0x4b8]
        eor     x27, x27, x28
        str     x27, [sp, #0x4b8]
        ldr     x27, [sp, #0x5a8]
        eor     x27, x27, x28
        umlal   v9.2d, v13.2s, v6.s[0]
        str     x27, [sp, #0x5a8]
        ldr     x27, [sp, #0x610]
        str     x17, [sp, #0x608]
        ldr     x17, [sp, #0x7d0]
        adcs    x27, x27, x17
        str     x14, [sp, #0x610]
        ldr     x14, [sp, #0x498]
        eor     x14, x14, x28
        str     x14, [sp, #0x498]
        ldr     x14, [sp, #0x570]
        eor     x14, x14, x28
        umlal2  v9.2d, v13.4s, v6.s[2]
        str     x14, [sp, #0x570]
        ldr     x14, [sp, #0x638]
        adcs    x14, x14, x15
        ldr     x17, [sp, #0x438]
        str     x16, [sp, #0x638]
        ldr     x16, [sp, #0x590]
        eor     x16, x16, x28
        ldr     x28, [sp, #0x6b8]
        umlal   v23.2d, v5.2s, v6.s[0]
        ldr     x23, [sp, #0x720]
        str     x16, [sp, #0x590]
        ldr     x16, [sp, #0x478]
        adcs    x16, x16, x2
        umlal2  v23.2d, v5.4s, v6.s[2]
        and     v13.16b, v24.16b, v0.16b
        adcs    x28, x28, x12
        ldr     x10, [sp, #0x470]
        adcs    x17, x17, x11
        str     x20, [sp, #0x438]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        usra    v13.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v24.16b, #8
        adcs    x23, x23, x6
        str     x21, [sp, #0x720]
        str     x22, [sp, #0x6b8]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v7.2d, v25.2s, v3.s[0]
        ext     v5.16b, v24.16b, v1.16b, #8
        adcs    x10, x10, x7
        str     x23, [sp, #0x470]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        umlal2  v7.2d, v25.4s, v3.s[2]
        str     x7, [sp, #0x478]
        ldr     x7, [sp, #0x778]
        adcs    x7, x7, x26
        str     x24, [sp, #0x778]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal   v16.2d, v29.2s, v3.s[0]
        str     x26, [sp, #0x4d8]
        ldr     x26, [sp, #0x490]
        adcs    x26, x26, x4
        str     x4, [sp, #0x490]
        ldr     x4, [sp, #0x5e0]
        adcs    x4, x4, x9
        umlal2  v16.2d, v29.4s, v3.s[2]
        ldp     q24, q25, [x13, #0x100]
        ldr     x13, [sp, #0x6f8]
        str     x9, [sp, #0x5e0]
        ldr     x9, [sp, #0x778]
        adcs    x13, x13, x9
        ldr     x9, [sp, #0x698]
        usra    v13.2d, v12.2d, #0x1d
        str     x25, [sp, #0x6f8]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        str     x27, [sp, #0x5d8]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        str     x6, [sp, #0x5c8]
        ldr     x6, [sp, #0x6f8]
        adcs    x9, x9, x6
        ldr     x6, [sp, #0x458]
        str     x26, [sp, #0x698]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        str     x28, [sp, #0x468]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        adcs    x6, x6, x8
        str     x8, [sp, #0x458]
        ldr     x8, [sp, #0x740]
        adc     x8, x8, xzr
        str     x8, [sp, #0x740]
        ldr     x8, [sp, #0x4b0]
        str     x6, [sp, #0x620]
        ldr     x6, [sp, #0x6b8]
        adds    x6, x8, x6
        ldr     x8, [sp, #0x450]
        str     x6, [sp, #0x6b8]
        ldr     x6, [sp, #0x438]
        adcs    x6, x8, x6
        ldr     x8, [sp, #0x650]
        str     x6, [sp, #0x438]
        ldr     x6, [sp, #0x720]
        adcs    x6, x8, x6
        ldr     x8, [sp, #0x4d0]
        str     x6, [sp, #0x720]
        ldr     x6, [sp, #0x5d8]
        adcs    x6, x8, x6
        ldr     x8, [sp, #0x440]
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x7c8]
        umlal   v8.2d, v24.2s, v3.s[0]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x7a8]
        umlal2  v8.2d, v24.4s, v3.s[2]
        ldp     q12, q24, [x16]
        str     x14, [sp, #0x7c8]
        ldr     x14, [sp, #0x690]
        str     x8, [sp, #0x440]
        ldr     x8, [sp, #0x468]
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x550]
        umlal   v28.2d, v25.2s, v3.s[0]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x460]
        umlal2  v28.2d, v25.4s, v3.s[2]
        ldp     q3, q25, [x16, #0x20]
        str     x14, [sp, #0x550]
        ldr     x14, [sp, #0x470]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x768]
        umlal   v28.2d, v21.2s, v20.s[0]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x660]
        umlal2  v28.2d, v21.4s, v20.s[1]
        ldp     q21, q29, [x16, #0x60]
        ldr     x16, [sp, #0x698]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x7d0]
        adcs    x16, x17, x16
        adcs    x4, x15, x4
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x740]
        umlal   v26.2d, v12.2s, v22.s[0]
        adcs    x9, x12, x9
        ldr     x15, [sp, #0x4d8]
        ldr     x12, [sp, #0x620]
        umlal2  v26.2d, v12.4s, v22.s[2]
        adcs    x11, x11, x12
        ldr     x17, [sp, #0x490]
        ldr     x12, [sp, #0x5c8]
        umlal   v10.2d, v3.2s, v22.s[0]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x478]
        umlal2  v10.2d, v3.4s, v22.s[2]
        ldr     q12, [x0, #0x90]
        adcs    x13, x13, xzr
        umlal   v9.2d, v25.2s, v22.s[0]
        adcs    x15, x15, xzr
        umlal2  v9.2d, v25.4s, v22.s[2]
        ext     v3.16b, v1.16b, v26.16b, #8
        adcs    x17, x17, xzr
        umlal   v19.2d, v21.2s, v6.s[0]
        str     x17, [sp, #0x490]
        ldr     x17, [sp, #0x5e0]
        adcs    x17, x17, xzr
        usra    v26.2d, v3.2d, #0x1d
        umlal2  v19.2d, v21.4s, v6.s[2]
        str     x17, [sp, #0x5e0]
        ldr     x17, [sp, #0x778]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x778]
        ldr     x17, [sp, #0x7a8]
        ldp     q3, q21, [x17, #0x40]
        umlal   v14.2d, v29.2s, v6.s[0]
        str     x15, [sp, #0x4d8]
        ldr     x15, [sp, #0x6f8]
        adcs    x15, x15, xzr
        umlal2  v14.2d, v29.4s, v6.s[2]
        ldp     q25, q29, [x17, #0x80]
        ldr     x17, [sp, #0x458]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x458]
        ldr     x17, [sp, #0x6d8]
        str     x15, [sp, #0x6f8]
        ldr     x15, [sp, #0x7e8]
        adds    x17, x17, x15
        ldr     x15, [x1, #8]
        str     x17, [sp, #0x6d8]
        ldr     x17, [sp, #0x480]
        adcs    x15, x15, x17
        ldr     x17, [x1, #0x10]
        str     x15, [sp, #0x478]
        ldr     x15, [sp, #0x4a8]
        adcs    x17, x17, x15
        ldr     x15, [x1, #0x18]
        str     x17, [sp, #0x740]
        ldr     x17, [sp, #0x678]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6b0]
        str     x15, [sp, #0x5c8]
        ldr     x15, [sp, #0x578]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x618]
        str     x17, [sp, #0x6b0]
        ldr     x17, [sp, #0x630]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x708]
        str     x15, [sp, #0x618]
        ldr     x15, [sp, #0x5a0]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x718]
        umlal   v23.2d, v3.2s, v22.s[0]
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0x488]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x7c0]
        umlal2  v23.2d, v3.4s, v22.s[2]
        ext     v3.16b, v26.16b, v1.16b, #8
        str     x15, [sp, #0x718]
        ldr     x15, [sp, #0x6b8]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x670]
        and     v26.16b, v26.16b, v0.16b
        str     x17, [sp, #0x7c0]
        ldr     x17, [sp, #0x438]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x5c0]
        umlal   v19.2d, v21.2s, v22.s[0]
        str     x15, [sp, #0x670]
        ldr     x15, [sp, #0x720]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x7b0]
        umlal2  v19.2d, v21.4s, v22.s[2]
        adcs    x15, x15, x6
        umlal   v11.2d, v25.2s, v6.s[0]
        umlal2  v11.2d, v25.4s, v6.s[2]
        umlal   v17.2d, v29.2s, v6.s[0]
        str     x6, [sp, #0x7b0]
        ldr     x6, [sp, #0x528]
        str     x15, [sp, #0x5c0]
        ldr     x15, [sp, #0x440]
        adcs    x6, x6, x15
        ldr     x15, [sp, #0x7a8]
        umlal2  v17.2d, v29.4s, v6.s[2]
        ldp     q21, q25, [x15, #0xa0]
        ldr     x15, [sp, #0x7c8]
        str     x6, [sp, #0x528]
        ldr     x6, [sp, #0x5b0]
        adcs    x6, x6, x15
        ldr     x15, [sp, #0x7e0]
        adcs    x15, x15, x8
        str     x8, [sp, #0x7e0]
        ldr     x8, [sp, #0x538]
        str     x15, [sp, #0x5b0]
        ldr     x15, [sp, #0x550]
        adcs    x8, x8, x15
        ldr     x15, [sp, #0x788]
        umlal   v18.2d, v21.2s, v6.s[0]
        str     x14, [sp, #0x538]
        adcs    x14, x15, x14
        ldr     x15, [sp, #0x520]
        umlal2  v18.2d, v21.4s, v6.s[2]
        and     v21.16b, v12.16b, v0.16b
        str     x10, [sp, #0x620]
        adcs    x10, x15, x10
        ldr     x15, [sp, #0x790]
        umlal   v15.2d, v25.2s, v6.s[0]
        str     x7, [sp, #0x698]
        adcs    x7, x15, x7
        ldr     x15, [sp, #0x7a8]
        umlal2  v15.2d, v25.4s, v6.s[2]
        ldp     q25, q29, [x15, #0xc0]
        ldr     x15, [sp, #0x7a0]
        str     x16, [sp, #0x7d0]
        adcs    x16, x15, x16
        ldr     x15, [sp, #0x760]
        usra    v21.2d, v5.2d, #0x1d
        str     x4, [sp, #0x660]
        adcs    x4, x15, x4
        ldr     x15, [sp, #0x5b8]
        str     x2, [sp, #0x768]
        adcs    x2, x15, x2
        ldr     x15, [sp, #0x798]
        str     x9, [sp, #0x470]
        adcs    x9, x15, x9
        ldr     x15, [sp, #0x5e8]
        str     x11, [sp, #0x460]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x510]
        str     x12, [sp, #0x468]
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x508]
        str     x13, [sp, #0x690]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x500]
        str     x13, [sp, #0x5d8]
        ldr     x13, [sp, #0x4d8]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x4f8]
        umlal   v2.2d, v25.2s, v6.s[0]
        str     x13, [sp, #0x4d0]
        ldr     x13, [sp, #0x490]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x4f0]
        umlal2  v2.2d, v25.4s, v6.s[2]
        ext     v5.16b, v1.16b, v12.16b, #8
        str     x13, [sp, #0x650]
        ldr     x13, [sp, #0x5e0]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x518]
        umlal   v7.2d, v29.2s, v6.s[0]
        ext     v12.16b, v12.16b, v1.16b, #8
        str     x13, [sp, #0x450]
        ldr     x13, [sp, #0x778]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x7a8]
        umlal2  v7.2d, v29.4s, v6.s[2]
        ldp     q25, q29, [x15, #0xe0]
        ldr     x15, [sp, #0x560]
        str     x13, [sp, #0x4b0]
        ldr     x13, [sp, #0x6f8]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x568]
        usra    v21.2d, v5.2d, #0x1d
        str     x13, [sp, #0x750]
        ldr     x13, [sp, #0x458]
        adcs    x13, x15, x13
        adc     x15, xzr, xzr
        str     x15, [sp, #0x6e0]
        ldr     x15, [sp, #0x788]
        str     x13, [sp, #0x6c8]
        ldr     x13, [sp, #0x6d8]
        adds    x13, x15, x13
        ldr     x15, [sp, #0x520]
        str     x13, [sp, #0x6d8]
        ldr     x13, [sp, #0x478]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x790]
        str     x13, [sp, #0x478]
        ldr     x13, [sp, #0x740]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x7a0]
        str     x13, [sp, #0x740]
        ldr     x13, [sp, #0x5c8]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x760]
        str     x13, [sp, #0x5c8]
        ldr     x13, [sp, #0x6b0]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x5b8]
        str     x13, [sp, #0x6b0]
        ldr     x13, [sp, #0x618]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x798]
        umlal   v16.2d, v25.2s, v6.s[0]
        str     x13, [sp, #0x618]
        ldr     x13, [sp, #0x708]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x7a8]
        umlal2  v16.2d, v25.4s, v6.s[2]
        ldp     q5, q25, [x15, #0x140]
        ldr     x15, [sp, #0x718]
        str     x13, [sp, #0x708]
        ldr     x13, [sp, #0x5e8]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x510]
        umlal   v8.2d, v29.2s, v6.s[0]
        str     x13, [sp, #0x718]
        ldr     x13, [sp, #0x7c0]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x7a8]
        umlal2  v8.2d, v29.4s, v6.s[2]
        ldp     q25, q29, [x15, #0x100]
        ldr     x15, [sp, #0x670]
        str     x13, [sp, #0x7c0]
        ldr     x13, [sp, #0x508]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x500]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x4f8]
        str     x15, [sp, #0x500]
        ldr     x15, [sp, #0x5c0]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x4f0]
        str     x15, [sp, #0x5c0]
        ldr     x15, [sp, #0x528]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x518]
        adcs    x6, x17, x6
        ldr     x17, [sp, #0x560]
        str     x6, [sp, #0x518]
        ldr     x6, [sp, #0x5b0]
        adcs    x6, x17, x6
        ldr     x17, [sp, #0x568]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7e8]
        umlal   v28.2d, v25.2s, v6.s[0]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x480]
        umlal2  v28.2d, v25.4s, v6.s[2]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x4a8]
        umlal   v13.2d, v29.2s, v6.s[0]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x7a8]
        umlal2  v13.2d, v29.4s, v6.s[2]
        ldp     q6, q25, [x17, #0x120]
        ldr     x17, [sp, #0x678]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x578]
        adcs    x4, x17, x4
        ldr     x17, [sp, #0x630]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x5a0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x488]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x6b8]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x438]
        str     x12, [sp, #0x6b8]
        ldr     x12, [sp, #0x5d8]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x720]
        str     x12, [sp, #0x5d8]
        ldr     x12, [sp, #0x4d0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x7b0]
        umlal   v13.2d, v6.2s, v20.s[2]
        str     x12, [sp, #0x4d0]
        ldr     x12, [sp, #0x650]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x440]
        umlal2  v13.2d, v6.4s, v20.s[3]
        str     x12, [sp, #0x650]
        ldr     x12, [sp, #0x450]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x7c8]
        umlal   v13.2d, v25.2s, v20.s[0]
        str     x12, [sp, #0x450]
        ldr     x12, [sp, #0x4b0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x7e0]
        umlal2  v13.2d, v25.4s, v20.s[1]
        str     x12, [sp, #0x4b0]
        ldr     x12, [sp, #0x750]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x550]
        str     x12, [sp, #0x750]
        ldr     x12, [sp, #0x6c8]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x538]
        str     x12, [sp, #0x6c8]
        ldr     x12, [sp, #0x6e0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x620]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x620]
        ldr     x17, [sp, #0x698]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x698]
        ldr     x17, [sp, #0x7d0]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x7d0]
        ldr     x17, [sp, #0x660]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x660]
        ldr     x17, [sp, #0x768]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x768]
        ldr     x17, [sp, #0x470]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x470]
        ldr     x17, [sp, #0x460]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x460]
        ldr     x17, [sp, #0x468]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x468]
        ldr     x17, [sp, #0x690]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x690]
        ldr     x17, [sp, #0x4d8]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x4d8]
        ldr     x17, [sp, #0x490]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x490]
        ldr     x17, [sp, #0x5e0]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x5e0]
        ldr     x17, [sp, #0x778]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x778]
        ldr     x17, [sp, #0x6f8]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x6f8]
        ldr     x17, [sp, #0x458]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x458]
        ldr     x17, [sp, #0x530]
        cmn     x17, #1
        ldr     x17, [sp, #0x6d8]
        str     x12, [sp, #0x6e0]
        ldr     x12, [sp, #0x680]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x478]
        str     x11, [sp, #0x680]
        ldr     x11, [sp, #0x688]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x580]
        stp     x12, x11, [x1, #0x80]
        ldr     x12, [sp, #0x4c8]
        ldr     x11, [sp, #0x740]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x5c8]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x6a8]
        stp     x11, x12, [x1, #0x90]
        ldr     x12, [sp, #0x748]
        ldr     x11, [sp, #0x6b0]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x618]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x4a0]
        stp     x11, x12, [x1, #0xa0]
        ldr     x12, [sp, #0x710]
        ldr     x11, [sp, #0x708]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x718]
        ldp     d6, d25, [x1, #0x78]
        adcs    x12, x12, x17
        stp     x11, x12, [x1, #0xb0]
        ldr     x12, [sp, #0x780]
        ldr     x11, [sp, #0x7c0]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x700]
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x4c0]
        stp     x11, x12, [x1, #0xc0]
        ldr     x12, [sp, #0x5f8]
        ldr     x11, [sp, #0x500]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x5c0]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x588]
        stp     x11, x12, [x1, #0xd0]
        ldr     x12, [sp, #0x518]
        ldr     x11, [sp, #0x7d8]
        adcs    x11, x15, x11
        usra    v4.2d, v6.2d, #0x1a
        adcs    x12, x12, x13
        shl     v6.2d, v25.2d, #0x2c
        stp     x11, x12, [x1, #0xe0]
        ldr     x11, [sp, #0x600]
        adcs    x6, x6, x11
        ldr     x11, [sp, #0x5d0]
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x448]
        stp     x6, x8, [x1, #0xf0]
        ldr     x8, [sp, #0x7a8]
        ldr     x6, [sp, #0x7b8]
        adcs    x6, x14, x6
        usra    v4.2d, v6.2d, #6
        ldp     q6, q25, [x8]
        adcs    x10, x10, x11
        stp     x6, x10, [x1, #0x100]
        ldr     x10, [sp, #0x638]
        ldr     x6, [sp, #0x668]
        adcs    x6, x7, x6
        ldr     x7, [sp, #0x758]
        adcs    x7, x16, x7
        adcs    x4, x4, x10
        stp     x6, x7, [x1, #0x110]
        ldr     x7, [sp, #0x598]
        ldr     x6, [sp, #0x610]
        usra    v4.2d, v3.2d, #0x1d
        adcs    x2, x2, x6
        ldr     x6, [sp, #0x608]
        adcs    x6, x9, x6
        stp     x4, x2, [x1, #0x120]
        ldr     x4, [sp, #0x770]
        ldr     x2, [sp, #0x680]
        adcs    x2, x2, x4
        ldr     x4, [sp, #0x6b8]
        adcs    x4, x4, x7
        ldr     x7, [sp, #0x4b8]
        ldr     x9, [sp, #0x548]
        stp     x6, x2, [x1, #0x130]
        ldr     x6, [sp, #0x730]
        ldr     x2, [sp, #0x5d8]
        umlal   v4.2d, v24.2s, v22.s[0]
        adcs    x2, x2, x6
        ldr     x6, [sp, #0x4d0]
        umlal2  v4.2d, v24.4s, v22.s[2]
        ldp     q3, q24, [x8, #0x60]
        adcs    x6, x6, x7
        ldr     x7, [sp, #0x650]
        umlal   v4.2d, v6.2s, v26.s[0]
        adcs    x7, x7, x9
        stp     x4, x2, [x1, #0x140]
        ldr     x4, [sp, #0x570]
        ldr     x2, [sp, #0x450]
        umlal2  v4.2d, v6.4s, v26.s[2]
        adcs    x2, x2, x4
        ldr     x4, [sp, #0x4b0]
        stp     x6, x7, [x1, #0x150]
        ldr     x7, [sp, #0x498]
        ldr     x6, [sp, #0x5a8]
        adcs    x4, x4, x6
        ldr     x6, [sp, #0x750]
        adcs    x6, x6, x7
        ldr     x7, [sp, #0x530]
        ldr     x9, [sp, #0x620]
        stp     x2, x4, [x1, #0x160]
        ldr     x4, [sp, #0x590]
        ldr     x10, [sp, #0x698]
        ldr     x2, [sp, #0x6c8]
        adcs    x2, x2, x4
        ldr     x4, [sp, #0x6e0]
        ext     v6.16b, v1.16b, v4.16b, #8
        usra    v4.2d, v6.2d, #0x1d
        umlal   v14.2d, v3.2s, v22.s[0]
        adcs    x4, x4, x7
        umlal2  v14.2d, v3.4s, v22.s[2]
        ldp     d3, d6, [x1, #0x80]
        adcs    x9, x9, x7
        umlal   v11.2d, v24.2s, v22.s[0]
        adcs    x10, x10, x7
        stp     x4, x9, [x1, #0x180]
        ldr     x9, [sp, #0x660]
        ldr     x4, [sp, #0x7d0]
        umlal2  v11.2d, v24.4s, v22.s[2]
        ldp     q24, q29, [x8, #0x80]
        adcs    x4, x4, x7
        adcs    x9, x9, x7
        stp     x6, x2, [x1, #0x170]
        ldr     x6, [sp, #0x468]
        ldr     x2, [sp, #0x768]
        adcs    x2, x2, x7
        stp     x10, x4, [x1, #0x190]
        ldr     x4, [sp, #0x470]
        adcs    x4, x4, x7
        stp     x9, x2, [x1, #0x1a0]
        ldr     x2, [sp, #0x460]
        usra    v10.2d, v3.2d, #0x14
        adcs    x2, x2, x7
        shl     v3.2d, v6.2d, #0x32
        adcs    x6, x6, x7
        stp     x4, x2, [x1, #0x1b0]
        ldr     x4, [sp, #0x4d8]
        ldr     x2, [sp, #0x690]
        adcs    x2, x2, x7
        adcs    x4, x4, x7
        stp     x6, x2, [x1, #0x1c0]
        ldr     x6, [sp, #0x5e0]
        ldr     x2, [sp, #0x490]
        umlal   v17.2d, v24.2s, v22.s[0]
        adcs    x2, x2, x7
        adcs    x6, x6, x7
        stp     x4, x2, [x1, #0x1d0]
        ldr     x4, [sp, #0x458]
        ldr     x2, [sp, #0x778]
        adcs    x2, x2, x7
        usra    v10.2d, v3.2d, #6
        ext     v3.16b, v4.16b, v1.16b, #8
        stp     x6, x2, [x1, #0x1e0]
        ldr     x2, [sp, #0x6f8]
        and     v4.16b, v4.16b, v0.16b
        adcs    x2, x2, x7
        umlal2  v17.2d, v24.4s, v22.s[2]
        ldr     q6, [x0, #0xa0]
        adcs    x4, x4, x7
        umlal   v18.2d, v29.2s, v22.s[0]
        stp     x2, x4, [x1, #0x1f0]
        usra    v10.2d, v3.2d, #0x1d
        umlal2  v18.2d, v29.4s, v22.s[2]
        ldp     q3, q24, [x8, #0xa0]
        umlal   v10.2d, v25.2s, v26.s[0]
        umlal2  v10.2d, v25.4s, v26.s[2]
        and     v25.16b, v6.16b, v0.16b
        usra    v25.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v6.16b, #8
        ext     v6.16b, v6.16b, v1.16b, #8
        umlal   v15.2d, v3.2s, v22.s[0]
        umlal2  v15.2d, v3.4s, v22.s[2]
        umlal   v2.2d, v24.2s, v22.s[0]
        usra    v25.2d, v12.2d, #0x1d
        ldp     q12, q3, [x8, #0x20]
        umlal2  v2.2d, v24.4s, v22.s[2]
        ldp     q24, q29, [x8, #0xc0]
        umlal   v9.2d, v12.2s, v26.s[0]
        umlal2  v9.2d, v12.4s, v26.s[2]
        umlal   v23.2d, v3.2s, v26.s[0]
        umlal2  v23.2d, v3.4s, v26.s[2]
        umlal   v7.2d, v24.2s, v22.s[0]
        umlal2  v7.2d, v24.4s, v22.s[2]
        ldp     q12, q3, [x8, #0x40]
        umlal   v16.2d, v29.2s, v22.s[0]
        umlal2  v16.2d, v29.4s, v22.s[2]
        ldp     q24, q29, [x8, #0xe0]
        umlal   v19.2d, v12.2s, v26.s[0]
        umlal2  v19.2d, v12.4s, v26.s[2]
        umlal   v14.2d, v3.2s, v26.s[0]
        umlal2  v14.2d, v3.4s, v26.s[2]
        umlal   v8.2d, v24.2s, v22.s[0]
        umlal2  v8.2d, v24.4s, v22.s[2]
        ldp     q12, q3, [x8, #0x60]
        umlal   v28.2d, v29.2s, v22.s[0]
        umlal2  v28.2d, v29.4s, v22.s[2]
        ldp     q24, q29, [x8, #0x100]
        umlal   v11.2d, v12.2s, v26.s[0]
        umlal2  v11.2d, v12.4s, v26.s[2]
        umlal   v17.2d, v3.2s, v26.s[0]
        umlal2  v17.2d, v3.4s, v26.s[2]
        uzp1    v12.4s, v26.4s, v4.4s
        umlal   v13.2d, v24.2s, v22.s[0]
        umlal2  v13.2d, v24.4s, v22.s[2]
        umlal   v21.2d, v29.2s, v22.s[0]
        umlal2  v21.2d, v29.4s, v22.s[2]
        ldp     q3, q22, [x8]
        ldp     q24, q29, [x8, #0x120]
        umlal   v10.2d, v3.2s, v4.s[0]
        umlal2  v10.2d, v3.4s, v4.s[2]
        umlal   v21.2d, v24.2s, v27.s[0]
        umlal2  v21.2d, v24.4s, v27.s[1]
        umlal   v21.2d, v29.2s, v20.s[2]
        ext     v3.16b, v1.16b, v10.16b, #8
        umlal2  v21.2d, v29.4s, v20.s[3]
        usra    v10.2d, v3.2d, #0x1d
        ldp     d3, d24, [x1, #0x88]
        umlal   v21.2d, v5.2s, v20.s[0]
        umlal2  v21.2d, v5.4s, v20.s[1]
        ldp     q5, q29, [x8, #0x80]
        shl     v24.2d, v24.2d, #0x38
        usra    v9.2d, v3.2d, #0xe
        umlal   v18.2d, v5.2s, v26.s[0]
        usra    v9.2d, v24.2d, #6
        ext     v3.16b, v10.16b, v1.16b, #8
        and     v10.16b, v10.16b, v0.16b
        umlal2  v18.2d, v5.4s, v26.s[2]
        umlal   v15.2d, v29.2s, v26.s[0]
        usra    v9.2d, v3.2d, #0x1d
        ldp     q3, q5, [x8, #0x20]
        umlal2  v15.2d, v29.4s, v26.s[2]
        ldp     q24, q29, [x8, #0xa0]
        umlal   v9.2d, v22.2s, v4.s[0]
        umlal2  v9.2d, v22.4s, v4.s[2]
        umlal   v23.2d, v3.2s, v4.s[0]
        umlal2  v23.2d, v3.4s, v4.s[2]
        ldr     q3, [x0, #0xb0]
        umlal   v19.2d, v5.2s, v4.s[0]
        umlal2  v19.2d, v5.4s, v4.s[2]
        umlal   v2.2d, v24.2s, v26.s[0]
        umlal2  v2.2d, v24.4s, v26.s[2]
        ldp     q5, q22, [x8, #0x40]
        umlal   v7.2d, v29.2s, v26.s[0]
        umlal2  v7.2d, v29.4s, v26.s[2]
        ldp     q24, q29, [x8, #0xc0]
        umlal   v14.2d, v5.2s, v4.s[0]
        umlal2  v14.2d, v5.4s, v4.s[2]
        umlal   v11.2d, v22.2s, v4.s[0]
        umlal2  v11.2d, v22.4s, v4.s[2]
        ext     v5.16b, v1.16b, v3.16b, #8
        umlal   v16.2d, v24.2s, v26.s[0]
        umlal2  v16.2d, v24.4s, v26.s[2]
        and     v22.16b, v3.16b, v0.16b
        umlal   v8.2d, v29.2s, v26.s[0]
        ext     v3.16b, v3.16b, v1.16b, #8
        umlal2  v8.2d, v29.4s, v26.s[2]
        ldp     q24, q29, [x8, #0xe0]
        usra    v22.2d, v6.2d, #0x1d
        usra    v22.2d, v5.2d, #0x1d
        umlal   v28.2d, v24.2s, v26.s[0]
        umlal2  v28.2d, v24.4s, v26.s[2]
        ldp     q5, q6, [x8, #0x60]
        umlal   v13.2d, v29.2s, v26.s[0]
        umlal2  v13.2d, v29.4s, v26.s[2]
        ldp     q24, q29, [x8, #0x100]
        umlal   v17.2d, v5.2s, v4.s[0]
        umlal2  v17.2d, v5.4s, v4.s[2]
        umlal   v18.2d, v6.2s, v4.s[0]
        umlal2  v18.2d, v6.4s, v4.s[2]
        umlal   v21.2d, v24.2s, v26.s[0]
        umlal2  v21.2d, v24.4s, v26.s[2]
        ldp     d5, d6, [x1, #0x90]
        umlal   v25.2d, v29.2s, v26.s[0]
        umlal2  v25.2d, v29.4s, v26.s[2]
        ldp     q24, q26, [x8, #0x120]
        usra    v23.2d, v5.2d, #8
        ldp     q5, q29, [x8, #0x160]
        shl     v6.2d, v6.2d, #0x3e
        usra    v23.2d, v6.2d, #6
        umlal   v25.2d, v24.2s, v27.s[2]
        umlal2  v25.2d, v24.4s, v27.s[3]
        ldp     q6, q24, [x8]
        umlal   v25.2d, v26.2s, v27.s[0]
        umlal2  v25.2d, v26.4s, v27.s[1]
        ldp     q26, q29, [x8, #0x140]
        umlal   v9.2d, v6.2s, v10.s[0]
        umlal2  v9.2d, v6.4s, v10.s[2]
        umlal   v25.2d, v26.2s, v20.s[2]
        umlal2  v25.2d, v26.4s, v20.s[3]
        umlal   v25.2d, v29.2s, v20.s[0]
        ext     v6.16b, v1.16b, v9.16b, #8
        umlal2  v25.2d, v29.4s, v20.s[1]
        ldp     q26, q29, [x8, #0x80]
        usra    v9.2d, v6.2d, #0x1d
        umlal   v15.2d, v26.2s, v4.s[0]
        umlal2  v15.2d, v26.4s, v4.s[2]
        ext     v6.16b, v9.16b, v1.16b, #8
        and     v9.16b, v9.16b, v0.16b
        usra    v23.2d, v6.2d, #0x1d
        umlal   v2.2d, v29.2s, v4.s[0]
        umlal2  v2.2d, v29.4s, v4.s[2]
        ldp     q6, q26, [x8, #0xa0]
        umlal   v23.2d, v24.2s, v10.s[0]
        umlal2  v23.2d, v24.4s, v10.s[2]
        umlal   v7.2d, v6.2s, v4.s[0]
        ldr     q24, [x0, #0xc0]
        umlal2  v7.2d, v6.4s, v4.s[2]
        umlal   v16.2d, v26.2s, v4.s[0]
        umlal2  v16.2d, v26.4s, v4.s[2]
        ldp     q6, q26, [x8, #0xc0]
        umlal   v8.2d, v6.2s, v4.s[0]
        and     v29.16b, v24.16b, v0.16b
        umlal2  v8.2d, v6.4s, v4.s[2]
        umlal   v28.2d, v26.2s, v4.s[0]
        umlal2  v28.2d, v26.4s, v4.s[2]
        ldp     q6, q26, [x8, #0xe0]
        usra    v29.2d, v3.2d, #0x1d
        umlal   v13.2d, v6.2s, v4.s[0]
        umlal2  v13.2d, v6.4s, v4.s[2]
        ext     v3.16b, v1.16b, v24.16b, #8
        umlal   v21.2d, v26.2s, v4.s[0]
        ext     v6.16b, v24.16b, v1.16b, #8
        umlal2  v21.2d, v26.4s, v4.s[2]
        ldp     q24, q26, [x8, #0x100]
        usra    v29.2d, v3.2d, #0x1d
        umlal   v25.2d, v24.2s, v4.s[0]
        umlal2  v25.2d, v24.4s, v4.s[2]
        umlal   v22.2d, v26.2s, v4.s[0]
        uzp1    v3.4s, v10.4s, v9.4s
        umlal2  v22.2d, v26.4s, v4.s[2]
        ldr     d4, [x1, #0x98]
        ldp     q24, q26, [x8, #0x120]
        shl     v4.2d, v4.2d, #4
        umlal   v22.2d, v24.2s, v12.s[0]
        umlal2  v22.2d, v24.4s, v12.s[1]
        umlal   v22.2d, v26.2s, v27.s[2]
        umlal2  v22.2d, v26.4s, v27.s[3]
        ldp     q24, q26, [x8, #0x140]
        umlal   v22.2d, v24.2s, v27.s[0]
        umlal2  v22.2d, v24.4s, v27.s[1]
        umlal   v22.2d, v26.2s, v20.s[2]
        umlal2  v22.2d, v26.4s, v20.s[3]
        umlal   v22.2d, v5.2s, v20.s[0]
        umlal2  v22.2d, v5.4s, v20.s[1]
        ldp     q5, q24, [x8, #0x20]
        umlal   v19.2d, v5.2s, v10.s[0]
        umlal2  v19.2d, v5.4s, v10.s[2]
        umlal   v14.2d, v24.2s, v10.s[0]
        ldp     q5, q26, [x8, #0x40]
        usra    v19.2d, v4.2d, #6
        umlal   v11.2d, v5.2s, v10.s[0]
        umlal2  v11.2d, v5.4s, v10.s[2]
        ldp     q4, q5, [x8]
        umlal   v17.2d, v26.2s, v10.s[0]
        umlal2  v17.2d, v26.4s, v10.s[2]
        ldp     q26, q30, [x8, #0x60]
        umlal   v23.2d, v4.2s, v9.s[0]
        umlal2  v23.2d, v4.4s, v9.s[2]
        umlal   v18.2d, v26.2s, v10.s[0]
        umlal2  v18.2d, v26.4s, v10.s[2]
        umlal   v15.2d, v30.2s, v10.s[0]
        ext     v4.16b, v1.16b, v23.16b, #8
        umlal2  v15.2d, v30.4s, v10.s[2]
        ldp     q26, q30, [x8, #0x80]
        umlal2  v14.2d, v24.4s, v10.s[2]
        usra    v23.2d, v4.2d, #0x1d
        umlal   v2.2d, v26.2s, v10.s[0]
        umlal2  v2.2d, v26.4s, v10.s[2]
        ext     v4.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v0.16b
        usra    v19.2d, v4.2d, #0x1d
        umlal   v7.2d, v30.2s, v10.s[0]
        umlal2  v7.2d, v30.4s, v10.s[2]
        ldp     q4, q24, [x8, #0xa0]
        umlal   v19.2d, v5.2s, v9.s[0]
        umlal2  v19.2d, v5.4s, v9.s[2]
        umlal   v16.2d, v4.2s, v10.s[0]
        umlal2  v16.2d, v4.4s, v10.s[2]
        ldp     q4, q5, [x8, #0x20]
        umlal   v8.2d, v24.2s, v10.s[0]
        umlal2  v8.2d, v24.4s, v10.s[2]
        ldp     q24, q26, [x8, #0xc0]
        umlal   v14.2d, v4.2s, v9.s[0]
        umlal2  v14.2d, v4.4s, v9.s[2]
        umlal   v11.2d, v5.2s, v9.s[0]
        umlal2  v11.2d, v5.4s, v9.s[2]
        ldr     q4, [x0, #0xd0]
        umlal   v28.2d, v24.2s, v10.s[0]
        umlal2  v28.2d, v24.4s, v10.s[2]
        umlal   v13.2d, v26.2s, v10.s[0]
        umlal2  v13.2d, v26.4s, v10.s[2]
        ldp     q5, q24, [x8, #0xe0]
        umlal   v21.2d, v5.2s, v10.s[0]
        umlal2  v21.2d, v5.4s, v10.s[2]
        and     v5.16b, v4.16b, v0.16b
        umlal   v25.2d, v24.2s, v10.s[0]
        umlal2  v25.2d, v24.4s, v10.s[2]
        ldp     q24, q26, [x8, #0x100]
        usra    v5.2d, v6.2d, #0x1d
        umlal   v22.2d, v24.2s, v10.s[0]
        umlal2  v22.2d, v24.4s, v10.s[2]
        ext     v6.16b, v4.16b, v1.16b, #8
        umlal   v29.2d, v26.2s, v10.s[0]
        ext     v4.16b, v1.16b, v4.16b, #8
        umlal2  v29.2d, v26.4s, v10.s[2]
        ldp     q10, q24, [x8, #0x120]
        usra    v5.2d, v4.2d, #0x1d
        ldp     q4, q26, [x8, #0x180]
        umlal   v29.2d, v10.2s, v12.s[2]
        umlal2  v29.2d, v10.4s, v12.s[3]
        umlal   v29.2d, v24.2s, v12.s[0]
        umlal2  v29.2d, v24.4s, v12.s[1]
        ldp     q10, q24, [x8, #0x140]
        umlal   v29.2d, v10.2s, v27.s[2]
        umlal2  v29.2d, v10.4s, v27.s[3]
        umlal   v29.2d, v24.2s, v27.s[0]
        umlal2  v29.2d, v24.4s, v27.s[1]
        ldp     q10, q24, [x8, #0x160]
        umlal   v29.2d, v10.2s, v20.s[2]
        umlal2  v29.2d, v10.4s, v20.s[3]
        umlal   v29.2d, v24.2s, v20.s[0]
        umlal2  v29.2d, v24.4s, v20.s[1]
        ldp     q10, q24, [x8, #0x40]
        umlal   v17.2d, v10.2s, v9.s[0]
        umlal2  v17.2d, v10.4s, v9.s[2]
        umlal   v18.2d, v24.2s, v9.s[0]
        umlal2  v18.2d, v24.4s, v9.s[2]
        ldp     q10, q24, [x8, #0x60]
        umlal   v15.2d, v10.2s, v9.s[0]
        umlal2  v15.2d, v10.4s, v9.s[2]
        umlal   v2.2d, v24.2s, v9.s[0]
        umlal2  v2.2d, v24.4s, v9.s[2]
        ldp     q10, q24, [x8, #0x80]
        umlal   v7.2d, v10.2s, v9.s[0]
        umlal2  v7.2d, v10.4s, v9.s[2]
        umlal   v16.2d, v24.2s, v9.s[0]
        umlal2  v16.2d, v24.4s, v9.s[2]
        ldp     q10, q24, [x8, #0xa0]
        umlal   v8.2d, v10.2s, v9.s[0]
        umlal2  v8.2d, v10.4s, v9.s[2]
        umlal   v28.2d, v24.2s, v9.s[0]
        umlal2  v28.2d, v24.4s, v9.s[2]
        ldp     q10, q24, [x8, #0xc0]
        umlal   v13.2d, v10.2s, v9.s[0]
        umlal2  v13.2d, v10.4s, v9.s[2]
        ldr     q10, [x0, #0xe0]
        umlal   v21.2d, v24.2s, v9.s[0]
        umlal2  v21.2d, v24.4s, v9.s[2]
        ldp     q24, q26, [x8, #0xe0]
        umlal   v25.2d, v24.2s, v9.s[0]
        umlal2  v25.2d, v24.4s, v9.s[2]
        umlal   v22.2d, v26.2s, v9.s[0]
        umlal2  v22.2d, v26.4s, v9.s[2]
        ldp     q24, q26, [x8, #0x100]
        umlal   v5.2d, v26.2s, v9.s[0]
        umlal2  v5.2d, v26.4s, v9.s[2]
        umlal   v29.2d, v24.2s, v9.s[0]
        umlal2  v29.2d, v24.4s, v9.s[2]
        ext     v9.16b, v10.16b, v1.16b, #8
        ldp     q24, q26, [x8, #0x120]
        umlal   v5.2d, v24.2s, v3.s[0]
        umlal2  v5.2d, v24.4s, v3.s[1]
        umlal   v5.2d, v26.2s, v12.s[2]
        umlal2  v5.2d, v26.4s, v12.s[3]
        ldp     q24, q26, [x8, #0x140]
        umlal   v5.2d, v24.2s, v12.s[0]
        umlal2  v5.2d, v24.4s, v12.s[1]
        umlal   v5.2d, v26.2s, v27.s[2]
        umlal2  v5.2d, v26.4s, v27.s[3]
        ldp     q24, q26, [x8, #0x160]
        umlal   v5.2d, v24.2s, v27.s[0]
        umlal2  v5.2d, v24.4s, v27.s[1]
        umlal   v5.2d, v26.2s, v20.s[2]
        umlal2  v5.2d, v26.4s, v20.s[3]
        and     v24.16b, v10.16b, v0.16b
        ext     v10.16b, v1.16b, v10.16b, #8
        usra    v24.2d, v6.2d, #0x1d
        umlal   v5.2d, v4.2s, v20.s[0]
        umlal2  v5.2d, v4.4s, v20.s[1]
        ldp     d4, d6, [x1, #0x98]
        usra    v24.2d, v10.2d, #0x1d
        usra    v14.2d, v4.2d, #0x3c
        ldp     q10, q4, [x8]
        shl     v6.2d, v6.2d, #0xa
        usra    v14.2d, v6.2d, #6
        umlal   v19.2d, v10.2s, v23.s[0]
        umlal2  v19.2d, v10.4s, v23.s[2]
        ldp     q10, q6, [x8, #0x20]
        ext     v26.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v26.2d, #0x1d
        umlal   v11.2d, v10.2s, v23.s[0]
        umlal2  v11.2d, v10.4s, v23.s[2]
        ldr     q10, [x0, #0xf0]
        ext     v26.16b, v19.16b, v1.16b, #8
        and     v19.16b, v19.16b, v0.16b
        umlal   v17.2d, v6.2s, v23.s[0]
        usra    v14.2d, v26.2d, #0x1d
        umlal2  v17.2d, v6.4s, v23.s[2]
        ldp     q6, q26, [x8, #0x40]
        umlal   v14.2d, v4.2s, v23.s[0]
        umlal2  v14.2d, v4.4s, v23.s[2]
        uzp1    v4.4s, v23.4s, v19.4s
        umlal   v18.2d, v6.2s, v23.s[0]
        umlal2  v18.2d, v6.4s, v23.s[2]
        umlal   v15.2d, v26.2s, v23.s[0]
        umlal2  v15.2d, v26.4s, v23.s[2]
        ldp     q6, q26, [x8, #0x60]
        umlal   v2.2d, v6.2s, v23.s[0]
        umlal2  v2.2d, v6.4s, v23.s[2]
        umlal   v7.2d, v26.2s, v23.s[0]
        umlal2  v7.2d, v26.4s, v23.s[2]
        ldp     q6, q26, [x8, #0x80]
        umlal   v16.2d, v6.2s, v23.s[0]
        umlal2  v16.2d, v6.4s, v23.s[2]
        umlal   v8.2d, v26.2s, v23.s[0]
        umlal2  v8.2d, v26.4s, v23.s[2]
        ldp     q6, q26, [x8, #0xa0]
        umlal   v28.2d, v6.2s, v23.s[0]
        umlal2  v28.2d, v6.4s, v23.s[2]
        umlal   v13.2d, v26.2s, v23.s[0]
        umlal2  v13.2d, v26.4s, v23.s[2]
        ldp     q6, q26, [x8, #0xc0]
        umlal   v21.2d, v6.2s, v23.s[0]
        umlal2  v21.2d, v6.4s, v23.s[2]
        umlal   v25.2d, v26.2s, v23.s[0]
        umlal2  v25.2d, v26.4s, v23.s[2]
        ldp     q6, q26, [x8, #0xe0]
        umlal   v22.2d, v6.2s, v23.s[0]
        umlal2  v22.2d, v6.4s, v23.s[2]
        umlal   v29.2d, v26.2s, v23.s[0]
        umlal2  v29.2d, v26.4s, v23.s[2]
        ldp     q6, q26, [x8, #0x100]
        umlal   v24.2d, v26.2s, v23.s[0]
        umlal2  v24.2d, v26.4s, v23.s[2]
        umlal   v5.2d, v6.2s, v23.s[0]
        umlal2  v5.2d, v6.4s, v23.s[2]
        ext     v6.16b, v10.16b, v1.16b, #8
        ldp     q23, q26, [x8, #0x120]
        umlal   v24.2d, v23.2s, v3.s[2]
        umlal2  v24.2d, v23.4s, v3.s[3]
        umlal   v24.2d, v26.2s, v3.s[0]
        umlal2  v24.2d, v26.4s, v3.s[1]
        ldp     q23, q26, [x8, #0x140]
        umlal   v24.2d, v23.2s, v12.s[2]
        umlal2  v24.2d, v23.4s, v12.s[3]
        umlal   v24.2d, v26.2s, v12.s[0]
        umlal2  v24.2d, v26.4s, v12.s[1]
        ldp     q23, q26, [x8, #0x160]
        umlal   v24.2d, v23.2s, v27.s[2]
        umlal2  v24.2d, v23.4s, v27.s[3]
        umlal   v24.2d, v26.2s, v27.s[0]
        umlal2  v24.2d, v26.4s, v27.s[1]
        ldp     q23, q26, [x8, #0x180]
        umlal   v24.2d, v23.2s, v20.s[2]
        umlal2  v24.2d, v23.4s, v20.s[3]
        umlal   v24.2d, v26.2s, v20.s[0]
        umlal2  v24.2d, v26.4s, v20.s[1]
        ldp     d23, d26, [x1, #0xa0]
        usra    v11.2d, v23.2d, #0x36
        shl     v23.2d, v26.2d, #0x10
        usra    v11.2d, v23.2d, #6
        ldp     q23, q26, [x8]
        umlal   v14.2d, v23.2s, v19.s[0]
        umlal2  v14.2d, v23.4s, v19.s[2]
        ext     v23.16b, v1.16b, v14.16b, #8
        usra    v14.2d, v23.2d, #0x1d
        and     v23.16b, v14.16b, v0.16b
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v11.2d, v14.2d, #0x1d
        umlal   v11.2d, v26.2s, v19.s[0]
        umlal2  v11.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0x20]
        umlal   v17.2d, v14.2s, v19.s[0]
        umlal2  v17.2d, v14.4s, v19.s[2]
        umlal   v18.2d, v26.2s, v19.s[0]
        umlal2  v18.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0x40]
        umlal   v15.2d, v14.2s, v19.s[0]
        umlal2  v15.2d, v14.4s, v19.s[2]
        umlal   v2.2d, v26.2s, v19.s[0]
        umlal2  v2.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0x60]
        umlal   v7.2d, v14.2s, v19.s[0]
        umlal2  v7.2d, v14.4s, v19.s[2]
        umlal   v16.2d, v26.2s, v19.s[0]
        umlal2  v16.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0x80]
        umlal   v8.2d, v14.2s, v19.s[0]
        umlal2  v8.2d, v14.4s, v19.s[2]
        umlal   v28.2d, v26.2s, v19.s[0]
        umlal2  v28.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0xa0]
        umlal   v13.2d, v14.2s, v19.s[0]
        umlal2  v13.2d, v14.4s, v19.s[2]
        umlal   v21.2d, v26.2s, v19.s[0]
        umlal2  v21.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0xc0]
        umlal   v25.2d, v14.2s, v19.s[0]
        umlal2  v25.2d, v14.4s, v19.s[2]
        umlal   v22.2d, v26.2s, v19.s[0]
        umlal2  v22.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0xe0]
        umlal   v29.2d, v14.2s, v19.s[0]
        umlal2  v29.2d, v14.4s, v19.s[2]
        umlal   v5.2d, v26.2s, v19.s[0]
        umlal2  v5.2d, v26.4s, v19.s[2]
        ldp     q14, q26, [x8, #0x100]
        umlal   v24.2d, v14.2s, v19.s[0]
        umlal2  v24.2d, v14.4s, v19.s[2]
        and     v14.16b, v10.16b, v0.16b
        ext     v10.16b, v1.16b, v10.16b, #8
        usra    v14.2d, v9.2d, #0x1d
        usra    v14.2d, v10.2d, #0x1d
        ldr     q10, [x0, #0x100]
        ldp     q9, q30, [x8, #0x1a0]
        umlal   v14.2d, v26.2s, v19.s[0]
        umlal2  v14.2d, v26.4s, v19.s[2]
        ldp     q19, q26, [x8, #0x120]
        umlal   v14.2d, v19.2s, v4.s[0]
        umlal2  v14.2d, v19.4s, v4.s[1]
        umlal   v14.2d, v26.2s, v3.s[2]
        umlal2  v14.2d, v26.4s, v3.s[3]
        ldp     q19, q26, [x8, #0x140]
        umlal   v14.2d, v19.2s, v3.s[0]
        umlal2  v14.2d, v19.4s, v3.s[1]
        umlal   v14.2d, v26.2s, v12.s[2]
        umlal2  v14.2d, v26.4s, v12.s[3]
        ldp     q19, q26, [x8, #0x160]
        umlal   v14.2d, v19.2s, v12.s[0]
        umlal2  v14.2d, v19.4s, v12.s[1]
        umlal   v14.2d, v26.2s, v27.s[2]
        umlal2  v14.2d, v26.4s, v27.s[3]
        ldp     q19, q26, [x8, #0x180]
        umlal   v14.2d, v19.2s, v27.s[0]
        umlal2  v14.2d, v19.4s, v27.s[1]
        umlal   v14.2d, v26.2s, v20.s[2]
        umlal2  v14.2d, v26.4s, v20.s[3]
        and     v19.16b, v10.16b, v0.16b
        umlal   v14.2d, v9.2s, v20.s[0]
        usra    v19.2d, v6.2d, #0x1d
        ext     v6.16b, v10.16b, v1.16b, #8
        ext     v10.16b, v1.16b, v10.16b, #8
        umlal2  v14.2d, v9.4s, v20.s[1]
        ldp     q9, q26, [x8]
        usra    v19.2d, v10.2d, #0x1d
        umlal   v11.2d, v9.2s, v23.s[0]
        umlal2  v11.2d, v9.4s, v23.s[2]
        ext     v10.16b, v1.16b, v11.16b, #8
        usra    v11.2d, v10.2d, #0x1d
        ext     v10.16b, v11.16b, v1.16b, #8
        and     v11.16b, v11.16b, v0.16b
        usra    v17.2d, v10.2d, #0x1d
        uzp1    v10.4s, v23.4s, v11.4s
        umlal   v17.2d, v26.2s, v23.s[0]
        umlal2  v17.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0x20]
        umlal   v18.2d, v9.2s, v23.s[0]
        umlal2  v18.2d, v9.4s, v23.s[2]
        umlal   v15.2d, v26.2s, v23.s[0]
        umlal2  v15.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0x40]
        umlal   v2.2d, v9.2s, v23.s[0]
        umlal2  v2.2d, v9.4s, v23.s[2]
        umlal   v7.2d, v26.2s, v23.s[0]
        umlal2  v7.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0x60]
        umlal   v16.2d, v9.2s, v23.s[0]
        umlal2  v16.2d, v9.4s, v23.s[2]
        umlal   v8.2d, v26.2s, v23.s[0]
        umlal2  v8.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0x80]
        umlal   v28.2d, v9.2s, v23.s[0]
        umlal2  v28.2d, v9.4s, v23.s[2]
        umlal   v13.2d, v26.2s, v23.s[0]
        umlal2  v13.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0xa0]
        umlal   v21.2d, v9.2s, v23.s[0]
        umlal2  v21.2d, v9.4s, v23.s[2]
        umlal   v25.2d, v26.2s, v23.s[0]
        umlal2  v25.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0xc0]
        umlal   v22.2d, v9.2s, v23.s[0]
        umlal2  v22.2d, v9.4s, v23.s[2]
        umlal   v29.2d, v26.2s, v23.s[0]
        umlal2  v29.2d, v26.4s, v23.s[2]
        ldp     q9, q26, [x8, #0xe0]
        umlal   v5.2d, v9.2s, v23.s[0]
        umlal2  v5.2d, v9.4s, v23.s[2]
        umlal   v24.2d, v26.2s, v23.s[0]
        ldp     q9, q30, [x8, #0x100]
        umlal2  v24.2d, v26.4s, v23.s[2]
        umlal   v19.2d, v30.2s, v23.s[0]
        umlal2  v19.2d, v30.4s, v23.s[2]
        umlal   v14.2d, v9.2s, v23.s[0]
        umlal2  v14.2d, v9.4s, v23.s[2]
        ldp     q9, q23, [x8, #0x120]
        umlal   v19.2d, v9.2s, v4.s[2]
        umlal2  v19.2d, v9.4s, v4.s[3]
        ldr     q9, [x0, #0x110]
        umlal   v19.2d, v23.2s, v4.s[0]
        umlal2  v19.2d, v23.4s, v4.s[1]
        ldp     q23, q26, [x8, #0x140]
        umlal   v19.2d, v23.2s, v3.s[2]
        umlal2  v19.2d, v23.4s, v3.s[3]
        umlal   v19.2d, v26.2s, v3.s[0]
        umlal2  v19.2d, v26.4s, v3.s[1]
        ldp     q23, q26, [x8, #0x160]
        umlal   v19.2d, v23.2s, v12.s[2]
        umlal2  v19.2d, v23.4s, v12.s[3]
        umlal   v19.2d, v26.2s, v12.s[0]
        umlal2  v19.2d, v26.4s, v12.s[1]
        ldp     q23, q26, [x8, #0x180]
        umlal   v19.2d, v23.2s, v27.s[2]
        umlal2  v19.2d, v23.4s, v27.s[3]
        umlal   v19.2d, v26.2s, v27.s[0]
        umlal2  v19.2d, v26.4s, v27.s[1]
        ldp     q23, q26, [x8, #0x1a0]
        umlal   v19.2d, v23.2s, v20.s[2]
        umlal2  v19.2d, v23.4s, v20.s[3]
        umlal   v19.2d, v26.2s, v20.s[0]
        umlal2  v19.2d, v26.4s, v20.s[1]
        ldp     q23, q26, [x8]
        umlal   v17.2d, v23.2s, v11.s[0]
        umlal2  v17.2d, v23.4s, v11.s[2]
        umlal   v18.2d, v26.2s, v11.s[0]
        umlal2  v18.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0x20]
        umlal   v15.2d, v23.2s, v11.s[0]
        umlal2  v15.2d, v23.4s, v11.s[2]
        umlal   v2.2d, v26.2s, v11.s[0]
        umlal2  v2.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0x40]
        umlal   v7.2d, v23.2s, v11.s[0]
        umlal2  v7.2d, v23.4s, v11.s[2]
        umlal   v16.2d, v26.2s, v11.s[0]
        umlal2  v16.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0x60]
        umlal   v8.2d, v23.2s, v11.s[0]
        umlal2  v8.2d, v23.4s, v11.s[2]
        umlal   v28.2d, v26.2s, v11.s[0]
        umlal2  v28.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0x80]
        umlal   v13.2d, v23.2s, v11.s[0]
        umlal2  v13.2d, v23.4s, v11.s[2]
        umlal   v21.2d, v26.2s, v11.s[0]
        umlal2  v21.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0xa0]
        umlal   v25.2d, v23.2s, v11.s[0]
        umlal2  v25.2d, v23.4s, v11.s[2]
        umlal   v22.2d, v26.2s, v11.s[0]
        umlal2  v22.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0xc0]
        umlal   v29.2d, v23.2s, v11.s[0]
        umlal2  v29.2d, v23.4s, v11.s[2]
        umlal   v5.2d, v26.2s, v11.s[0]
        umlal2  v5.2d, v26.4s, v11.s[2]
        ldp     q23, q26, [x8, #0xe0]
        umlal   v24.2d, v23.2s, v11.s[0]
        umlal   v14.2d, v26.2s, v11.s[0]
        umlal2  v14.2d, v26.4s, v11.s[2]
        umlal2  v24.2d, v23.4s, v11.s[2]
        ldp     q23, q26, [x8, #0x100]
        umlal   v19.2d, v23.2s, v11.s[0]
        umlal2  v19.2d, v23.4s, v11.s[2]
        and     v23.16b, v9.16b, v0.16b
        usra    v23.2d, v6.2d, #0x1d
        ext     v6.16b, v9.16b, v1.16b, #8
        ext     v9.16b, v1.16b, v9.16b, #8
        usra    v23.2d, v9.2d, #0x1d
        umlal   v23.2d, v26.2s, v11.s[0]
        umlal2  v23.2d, v26.4s, v11.s[2]
        ldp     q11, q9, [x8, #0x120]
        umlal   v23.2d, v11.2s, v10.s[0]
        umlal2  v23.2d, v11.4s, v10.s[1]
        ldr     q11, [x0]
        umlal   v23.2d, v9.2s, v4.s[2]
        umlal2  v23.2d, v9.4s, v4.s[3]
        ldp     q9, q26, [x8, #0x140]
        umlal   v23.2d, v9.2s, v4.s[0]
        umlal2  v23.2d, v9.4s, v4.s[1]
        umlal   v23.2d, v26.2s, v3.s[2]
        umlal2  v23.2d, v26.4s, v3.s[3]
        ldp     q9, q26, [x8, #0x160]
        umlal   v23.2d, v9.2s, v3.s[0]
        umlal2  v23.2d, v9.4s, v3.s[1]
        umlal   v23.2d, v26.2s, v12.s[2]
        umlal2  v23.2d, v26.4s, v12.s[3]
        ldp     q9, q26, [x8, #0x180]
        umlal   v23.2d, v9.2s, v12.s[0]
        umlal2  v23.2d, v9.4s, v12.s[1]
        umlal   v23.2d, v26.2s, v27.s[2]
        umlal2  v23.2d, v26.4s, v27.s[3]
        ldp     q9, q26, [x8, #0x1a0]
        umlal   v23.2d, v9.2s, v27.s[0]
        umlal2  v23.2d, v9.4s, v27.s[1]
        umlal   v23.2d, v26.2s, v20.s[2]
        umlal2  v23.2d, v26.4s, v20.s[3]
        ext     v9.16b, v11.16b, v1.16b, #8
        ldp     q26, q30, [x8, #0x1c0]
        umlal   v23.2d, v26.2s, v20.s[0]
        umlal2  v23.2d, v26.4s, v20.s[1]
        and     v26.16b, v11.16b, v0.16b
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v26.2d, v6.2d, #0x1d
        usra    v26.2d, v11.2d, #0x1d
        ldp     q11, q6, [x8, #0x120]
        umlal   v26.2d, v11.2s, v10.s[2]
        umlal2  v26.2d, v11.4s, v10.s[3]
        umlal   v26.2d, v6.2s, v10.s[0]
        umlal2  v26.2d, v6.4s, v10.s[1]
        ldp     q11, q6, [x8, #0x140]
        umlal   v26.2d, v11.2s, v4.s[2]
        umlal2  v26.2d, v11.4s, v4.s[3]
        umlal   v26.2d, v6.2s, v4.s[0]
        umlal2  v26.2d, v6.4s, v4.s[1]
        ldp     q11, q6, [x8, #0x160]
        umlal   v26.2d, v11.2s, v3.s[2]
        umlal2  v26.2d, v11.4s, v3.s[3]
        umlal   v26.2d, v6.2s, v3.s[0]
        umlal2  v26.2d, v6.4s, v3.s[1]
        ldp     q11, q6, [x8, #0x180]
        umlal   v26.2d, v11.2s, v12.s[2]
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v6.2s, v12.s[0]
        umlal2  v26.2d, v6.4s, v12.s[1]
        ldp     q11, q6, [x8, #0x1a0]
        umlal   v26.2d, v11.2s, v27.s[2]
        umlal2  v26.2d, v11.4s, v27.s[3]
        umlal   v26.2d, v6.2s, v27.s[0]
        umlal2  v26.2d, v6.4s, v27.s[1]
        ldp     q11, q6, [x8, #0x1c0]
        umlal   v26.2d, v11.2s, v20.s[2]
        umlal2  v26.2d, v11.4s, v20.s[3]
        umlal   v26.2d, v6.2s, v20.s[0]
        umlal2  v26.2d, v6.4s, v20.s[1]
        ldr     q11, [x0, #0x10]
        str     q26, [x0]
        and     v6.16b, v11.16b, v0.16b
        usra    v6.2d, v9.2d, #0x1d
        ext     v9.16b, v11.16b, v1.16b, #8
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v6.2d, v11.2d, #0x1d
        ldp     q11, q26, [x8, #0x130]
        umlal   v6.2d, v11.2s, v10.s[2]
        umlal2  v6.2d, v11.4s, v10.s[3]
        umlal   v6.2d, v26.2s, v10.s[0]
        umlal2  v6.2d, v26.4s, v10.s[1]
        ldp     q11, q26, [x8, #0x150]
        umlal   v6.2d, v11.2s, v4.s[2]
        umlal2  v6.2d, v11.4s, v4.s[3]
        umlal   v6.2d, v26.2s, v4.s[0]
        umlal2  v6.2d, v26.4s, v4.s[1]
        ldp     q11, q26, [x8, #0x170]
        umlal   v6.2d, v11.2s, v3.s[2]
        umlal2  v6.2d, v11.4s, v3.s[3]
        umlal   v6.2d, v26.2s, v3.s[0]
        umlal2  v6.2d, v26.4s, v3.s[1]
        ldp     q11, q26, [x8, #0x190]
        umlal   v6.2d, v11.2s, v12.s[2]
        umlal2  v6.2d, v11.4s, v12.s[3]
        umlal   v6.2d, v26.2s, v12.s[0]
        umlal2  v6.2d, v26.4s, v12.s[1]
        ldp     q11, q26, [x8, #0x1b0]
        umlal   v6.2d, v11.2s, v27.s[2]
        umlal2  v6.2d, v11.4s, v27.s[3]
        umlal   v6.2d, v26.2s, v27.s[0]
        umlal2  v6.2d, v26.4s, v27.s[1]
        ldp     q11, q26, [x8, #0x1d0]
        umlal   v6.2d, v11.2s, v20.s[2]
        umlal2  v6.2d, v11.4s, v20.s[3]
        umlal   v6.2d, v26.2s, v20.s[0]
        umlal2  v6.2d, v26.4s, v20.s[1]
        ldr     q11, [x0, #0x20]
        str     q6, [x0, #0x10]
        and     v6.16b, v11.16b, v0.16b
        usra    v6.2d, v9.2d, #0x1d
        ext     v9.16b, v11.16b, v1.16b, #8
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v6.2d, v11.2d, #0x1d
        ldp     q11, q26, [x8, #0x140]
        umlal   v6.2d, v11.2s, v10.s[2]
        umlal2  v6.2d, v11.4s, v10.s[3]
        umlal   v6.2d, v26.2s, v10.s[0]
        umlal2  v6.2d, v26.4s, v10.s[1]
        ldp     q11, q26, [x8, #0x160]
        umlal   v6.2d, v11.2s, v4.s[2]
        umlal2  v6.2d, v11.4s, v4.s[3]
        umlal   v6.2d, v26.2s, v4.s[0]
        umlal2  v6.2d, v26.4s, v4.s[1]
        ldp     q11, q26, [x8, #0x180]
        umlal   v6.2d, v11.2s, v3.s[2]
        umlal2  v6.2d, v11.4s, v3.s[3]
        umlal   v6.2d, v26.2s, v3.s[0]
        umlal2  v6.2d, v26.4s, v3.s[1]
        ldp     q11, q26, [x8, #0x1a0]
        umlal   v6.2d, v11.2s, v12.s[2]
        umlal2  v6.2d, v11.4s, v12.s[3]
        umlal   v6.2d, v26.2s, v12.s[0]
        umlal2  v6.2d, v26.4s, v12.s[1]
        ldp     q11, q26, [x8, #0x1c0]
        umlal   v6.2d, v11.2s, v27.s[2]
        umlal2  v6.2d, v11.4s, v27.s[3]
        umlal   v6.2d, v26.2s, v27.s[0]
        umlal2  v6.2d, v26.4s, v27.s[1]
        ldp     q11, q26, [x8, #0x1e0]
        umlal   v6.2d, v11.2s, v20.s[2]
        umlal2  v6.2d, v11.4s, v20.s[3]
        umlal   v6.2d, v26.2s, v20.s[0]
        umlal2  v6.2d, v26.4s, v20.s[1]
        ldr     q11, [x0, #0x30]
        str     q6, [x0, #0x20]
        and     v6.16b, v11.16b, v0.16b
        usra    v6.2d, v9.2d, #0x1d
        ext     v9.16b, v11.16b, v1.16b, #8
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v6.2d, v11.2d, #0x1d
        ldp     q11, q26, [x8, #0x150]
        umlal   v6.2d, v11.2s, v10.s[2]
        umlal2  v6.2d, v11.4s, v10.s[3]
        umlal   v6.2d, v26.2s, v10.s[0]
        umlal2  v6.2d, v26.4s, v10.s[1]
        ldp     q11, q26, [x8, #0x170]
        umlal   v6.2d, v11.2s, v4.s[2]
        umlal2  v6.2d, v11.4s, v4.s[3]
        umlal   v6.2d, v26.2s, v4.s[0]
        umlal2  v6.2d, v26.4s, v4.s[1]
        ldp     q11, q26, [x8, #0x190]
        umlal   v6.2d, v11.2s, v3.s[2]
        umlal2  v6.2d, v11.4s, v3.s[3]
        umlal   v6.2d, v26.2s, v3.s[0]
        umlal2  v6.2d, v26.4s, v3.s[1]
        ldp     q11, q26, [x8, #0x1b0]
        umlal   v6.2d, v11.2s, v12.s[2]
        umlal2  v6.2d, v11.4s, v12.s[3]
        umlal   v6.2d, v26.2s, v12.s[0]
        umlal2  v6.2d, v26.4s, v12.s[1]
        ldp     q11, q26, [x8, #0x1d0]
        umlal   v6.2d, v11.2s, v27.s[2]
        umlal2  v6.2d, v11.4s, v27.s[3]
        umlal   v6.2d, v26.2s, v27.s[0]
        umlal2  v6.2d, v26.4s, v27.s[1]
        ldp     q11, q26, [x8, #0x1f0]
        umlal   v6.2d, v11.2s, v20.s[2]
        umlal2  v6.2d, v11.4s, v20.s[3]
        umlal   v6.2d, v26.2s, v20.s[0]
        umlal2  v6.2d, v26.4s, v20.s[1]
        ldr     q11, [x0, #0x40]
        str     q6, [x0, #0x30]
        and     v6.16b, v11.16b, v0.16b
        usra    v6.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v11.16b, #8
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v6.2d, v9.2d, #0x1d
        ldp     q9, q26, [x8, #0x160]
        umlal   v6.2d, v9.2s, v10.s[2]
        umlal2  v6.2d, v9.4s, v10.s[3]
        umlal   v6.2d, v26.2s, v10.s[0]
        umlal2  v6.2d, v26.4s, v10.s[1]
        ldp     q9, q26, [x8, #0x180]
        umlal   v6.2d, v9.2s, v4.s[2]
        umlal2  v6.2d, v9.4s, v4.s[3]
        umlal   v6.2d, v26.2s, v4.s[0]
        umlal2  v6.2d, v26.4s, v4.s[1]
        ldp     q9, q26, [x8, #0x1a0]
        umlal   v6.2d, v9.2s, v3.s[2]
        umlal2  v6.2d, v9.4s, v3.s[3]
        umlal   v6.2d, v26.2s, v3.s[0]
        umlal2  v6.2d, v26.4s, v3.s[1]
        ldp     q9, q26, [x8, #0x1c0]
        umlal   v6.2d, v9.2s, v12.s[2]
        umlal2  v6.2d, v9.4s, v12.s[3]
        umlal   v6.2d, v26.2s, v12.s[0]
        umlal2  v6.2d, v26.4s, v12.s[1]
        ldp     q9, q26, [x8, #0x1e0]
        umlal   v6.2d, v9.2s, v27.s[2]
        umlal2  v6.2d, v9.4s, v27.s[3]
        umlal   v6.2d, v26.2s, v27.s[0]
        umlal2  v6.2d, v26.4s, v27.s[1]
        ldp     q9, q26, [x8, #0x200]
        umlal   v6.2d, v9.2s, v20.s[2]
        umlal2  v6.2d, v9.4s, v20.s[3]
        umlal   v6.2d, v26.2s, v20.s[0]
        umlal2  v6.2d, v26.4s, v20.s[1]
        ldr     q9, [x0, #0x50]
        str     q6, [x0, #0x40]
        and     v6.16b, v9.16b, v0.16b
        usra    v6.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v9.16b, #8
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v6.2d, v11.2d, #0x1d
        ldp     q11, q26, [x8, #0x170]
        umlal   v6.2d, v11.2s, v10.s[2]
        umlal2  v6.2d, v11.4s, v10.s[3]
        umlal   v6.2d, v26.2s, v10.s[0]
        umlal2  v6.2d, v26.4s, v10.s[1]
        ldp     q11, q26, [x8, #0x190]
        umlal   v6.2d, v11.2s, v4.s[2]
        umlal2  v6.2d, v11.4s, v4.s[3]
        umlal   v6.2d, v26.2s, v4.s[0]
        umlal2  v6.2d, v26.4s, v4.s[1]
        ldp     q11, q26, [x8, #0x1b0]
        umlal   v6.2d, v11.2s, v3.s[2]
        umlal2  v6.2d, v11.4s, v3.s[3]
        umlal   v6.2d, v26.2s, v3.s[0]
        umlal2  v6.2d, v26.4s, v3.s[1]
        ldp     q11, q26, [x8, #0x1d0]
        umlal   v6.2d, v11.2s, v12.s[2]
        umlal2  v6.2d, v11.4s, v12.s[3]
        umlal   v6.2d, v26.2s, v12.s[0]
        umlal2  v6.2d, v26.4s, v12.s[1]
        ldp     q11, q26, [x8, #0x1f0]
        umlal   v6.2d, v11.2s, v27.s[2]
        umlal2  v6.2d, v11.4s, v27.s[3]
        umlal   v6.2d, v26.2s, v27.s[0]
        umlal2  v6.2d, v26.4s, v27.s[1]
        ldp     q11, q26, [x8, #0x210]
        umlal   v6.2d, v11.2s, v20.s[2]
        umlal2  v6.2d, v11.4s, v20.s[3]
        umlal   v6.2d, v26.2s, v20.s[0]
        umlal2  v6.2d, v26.4s, v20.s[1]
        str     q6, [x0, #0x50]
        ldp     q11, q6, [x8, #0x180]
        umull   v26.2d, v11.2s, v10.s[2]
        umlal2  v26.2d, v11.4s, v10.s[3]
        umlal   v26.2d, v6.2s, v10.s[0]
        umlal2  v26.2d, v6.4s, v10.s[1]
        ldp     q11, q6, [x8, #0x1a0]
        umlal   v26.2d, v11.2s, v4.s[2]
        umlal2  v26.2d, v11.4s, v4.s[3]
        umlal   v26.2d, v6.2s, v4.s[0]
        umlal2  v26.2d, v6.4s, v4.s[1]
        ldp     q11, q6, [x8, #0x1c0]
        umlal   v26.2d, v11.2s, v3.s[2]
        umlal2  v26.2d, v11.4s, v3.s[3]
        umlal   v26.2d, v6.2s, v3.s[0]
        umlal2  v26.2d, v6.4s, v3.s[1]
        ldp     q11, q6, [x8, #0x1e0]
        umlal   v26.2d, v11.2s, v12.s[2]
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v6.2s, v12.s[0]
        umlal2  v26.2d, v6.4s, v12.s[1]
        ldp     q11, q6, [x8, #0x200]
        umlal   v26.2d, v11.2s, v27.s[2]
        umlal2  v26.2d, v11.4s, v27.s[3]
        umlal   v26.2d, v6.2s, v27.s[0]
        umlal2  v26.2d, v6.4s, v27.s[1]
        ldp     q11, q6, [x8, #0x220]
        umlal   v26.2d, v11.2s, v20.s[2]
        umlal2  v26.2d, v11.4s, v20.s[3]
        umlal   v26.2d, v6.2s, v20.s[0]
        umlal2  v26.2d, v6.4s, v20.s[1]
        ldr     q11, [x8, #0x230]
        usra    v26.2d, v9.2d, #0x1d
        str     q26, [x0, #0x60]
        ldp     q9, q6, [x8, #0x190]
        umull   v26.2d, v9.2s, v10.s[2]
        umlal2  v26.2d, v9.4s, v10.s[3]
        umlal   v26.2d, v6.2s, v10.s[0]
        umlal2  v26.2d, v6.4s, v10.s[1]
        ldp     q9, q6, [x8, #0x1b0]
        umlal   v26.2d, v9.2s, v4.s[2]
        umlal2  v26.2d, v9.4s, v4.s[3]
        umlal   v26.2d, v6.2s, v4.s[0]
        umlal2  v26.2d, v6.4s, v4.s[1]
        ldp     q9, q6, [x8, #0x1d0]
        umlal   v26.2d, v9.2s, v3.s[2]
        umlal2  v26.2d, v9.4s, v3.s[3]
        umlal   v26.2d, v6.2s, v3.s[0]
        umlal2  v26.2d, v6.4s, v3.s[1]
        ldp     q9, q6, [x8, #0x1f0]
        umlal   v26.2d, v9.2s, v12.s[2]
        umlal2  v26.2d, v9.4s, v12.s[3]
        umlal   v26.2d, v6.2s, v12.s[0]
        umlal2  v26.2d, v6.4s, v12.s[1]
        ldp     q9, q6, [x8, #0x210]
        umlal   v26.2d, v9.2s, v27.s[2]
        umlal2  v26.2d, v9.4s, v27.s[3]
        umlal   v26.2d, v6.2s, v27.s[0]
        umlal2  v26.2d, v6.4s, v27.s[1]
        ldr     q9, [x8, #0x230]
        umlal   v26.2d, v11.2s, v20.s[2]
        umlal2  v26.2d, v11.4s, v20.s[3]
        ldp     q11, q6, [x8, #0x1a0]
        str     q26, [x0, #0x70]
        ldr     q20, [x8, #0x230]
        umull   v26.2d, v11.2s, v10.s[2]
        umlal2  v26.2d, v11.4s, v10.s[3]
        umlal   v26.2d, v6.2s, v10.s[0]
        umlal2  v26.2d, v6.4s, v10.s[1]
        ldp     q11, q6, [x8, #0x1c0]
        umlal   v26.2d, v11.2s, v4.s[2]
        umlal2  v26.2d, v11.4s, v4.s[3]
        umlal   v26.2d, v6.2s, v4.s[0]
        umlal2  v26.2d, v6.4s, v4.s[1]
        ldp     q11, q6, [x8, #0x1e0]
        umlal   v26.2d, v11.2s, v3.s[2]
        umlal2  v26.2d, v11.4s, v3.s[3]
        umlal   v26.2d, v6.2s, v3.s[0]
        umlal2  v26.2d, v6.4s, v3.s[1]
        ldp     q11, q6, [x8, #0x200]
        umlal   v26.2d, v11.2s, v12.s[2]
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v6.2s, v12.s[0]
        umlal2  v26.2d, v6.4s, v12.s[1]
        ldp     q11, q6, [x8, #0x220]
        umlal   v26.2d, v11.2s, v27.s[2]
        umlal2  v26.2d, v11.4s, v27.s[3]
        umlal   v26.2d, v6.2s, v27.s[0]
        umlal2  v26.2d, v6.4s, v27.s[1]
        str     q26, [x0, #0x80]
        ldp     q11, q6, [x8, #0x1b0]
        umull   v26.2d, v11.2s, v10.s[2]
        umlal2  v26.2d, v11.4s, v10.s[3]
        umlal   v26.2d, v6.2s, v10.s[0]
        umlal2  v26.2d, v6.4s, v10.s[1]
        ldp     q11, q6, [x8, #0x1d0]
        umlal   v26.2d, v11.2s, v4.s[2]
        umlal2  v26.2d, v11.4s, v4.s[3]
        umlal   v26.2d, v6.2s, v4.s[0]
        umlal2  v26.2d, v6.4s, v4.s[1]
        ldp     q11, q6, [x8, #0x1f0]
        umlal   v26.2d, v11.2s, v3.s[2]
        umlal2  v26.2d, v11.4s, v3.s[3]
        umlal   v26.2d, v6.2s, v3.s[0]
        umlal2  v26.2d, v6.4s, v3.s[1]
        ldp     q11, q6, [x8, #0x210]
        umlal   v26.2d, v11.2s, v12.s[2]
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v6.2s, v12.s[0]
        umlal2  v26.2d, v6.4s, v12.s[1]
        ldr     q11, [x8, #0x230]
        umlal   v26.2d, v9.2s, v27.s[2]
        umlal2  v26.2d, v9.4s, v27.s[3]
        ldp     q9, q6, [x8, #0x1c0]
        str     q26, [x0, #0x90]
        ldr     q26, [x8, #0x230]
        umull   v27.2d, v9.2s, v10.s[2]
        umlal2  v27.2d, v9.4s, v10.s[3]
        umlal   v27.2d, v6.2s, v10.s[0]
        umlal2  v27.2d, v6.4s, v10.s[1]
        ldp     q9, q6, [x8, #0x1e0]
        umlal   v27.2d, v9.2s, v4.s[2]
        umlal2  v27.2d, v9.4s, v4.s[3]
        umlal   v27.2d, v6.2s, v4.s[0]
        umlal2  v27.2d, v6.4s, v4.s[1]
        ldp     q9, q6, [x8, #0x200]
        umlal   v27.2d, v9.2s, v3.s[2]
        umlal2  v27.2d, v9.4s, v3.s[3]
        umlal   v27.2d, v6.2s, v3.s[0]
        umlal2  v27.2d, v6.4s, v3.s[1]
        ldp     q9, q6, [x8, #0x220]
        umlal   v27.2d, v9.2s, v12.s[2]
        umlal2  v27.2d, v9.4s, v12.s[3]
        umlal   v27.2d, v6.2s, v12.s[0]
        umlal2  v27.2d, v6.4s, v12.s[1]
        str     q27, [x0, #0xa0]
        ldp     q9, q6, [x8, #0x1d0]
        umull   v27.2d, v9.2s, v10.s[2]
        umlal2  v27.2d, v9.4s, v10.s[3]
        umlal   v27.2d, v6.2s, v10.s[0]
        umlal2  v27.2d, v6.4s, v10.s[1]
        ldp     q9, q6, [x8, #0x1f0]
        umlal   v27.2d, v9.2s, v4.s[2]
        umlal2  v27.2d, v9.4s, v4.s[3]
        umlal   v27.2d, v6.2s, v4.s[0]
        umlal2  v27.2d, v6.4s, v4.s[1]
        ldp     q9, q6, [x8, #0x210]
        umlal   v27.2d, v9.2s, v3.s[2]
        umlal2  v27.2d, v9.4s, v3.s[3]
        umlal   v27.2d, v6.2s, v3.s[0]
        umlal2  v27.2d, v6.4s, v3.s[1]
        ldr     q9, [x8, #0x230]
        umlal   v27.2d, v20.2s, v12.s[2]
        umlal2  v27.2d, v20.4s, v12.s[3]
        ldp     q12, q6, [x8, #0x1e0]
        str     q27, [x0, #0xb0]
        ext     v20.16b, v1.16b, v22.16b, #8
        umull   v27.2d, v12.2s, v10.s[2]
        umlal2  v27.2d, v12.4s, v10.s[3]
        umlal   v27.2d, v6.2s, v10.s[0]
        umlal2  v27.2d, v6.4s, v10.s[1]
        ldp     q12, q6, [x8, #0x200]
        umlal   v27.2d, v12.2s, v4.s[2]
        umlal2  v27.2d, v12.4s, v4.s[3]
        umlal   v27.2d, v6.2s, v4.s[0]
        umlal2  v27.2d, v6.4s, v4.s[1]
        ldp     q12, q6, [x8, #0x220]
        umlal   v27.2d, v12.2s, v3.s[2]
        umlal2  v27.2d, v12.4s, v3.s[3]
        umlal   v27.2d, v6.2s, v3.s[0]
        umlal2  v27.2d, v6.4s, v3.s[1]
        str     q27, [x0, #0xc0]
        ldp     q12, q6, [x8, #0x1f0]
        umull   v27.2d, v12.2s, v10.s[2]
        umlal2  v27.2d, v12.4s, v10.s[3]
        umlal   v27.2d, v6.2s, v10.s[0]
        umlal2  v27.2d, v6.4s, v10.s[1]
        ldp     q12, q6, [x8, #0x210]
        umlal   v27.2d, v12.2s, v4.s[2]
        umlal2  v27.2d, v12.4s, v4.s[3]
        umlal   v27.2d, v6.2s, v4.s[0]
        umlal2  v27.2d, v6.4s, v4.s[1]
        and     v12.16b, v8.16b, v0.16b
        umlal   v27.2d, v11.2s, v3.s[2]
        umlal2  v27.2d, v11.4s, v3.s[3]
        ext     v11.16b, v1.16b, v8.16b, #8
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v12.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v28.16b, #8
        str     q27, [x0, #0xd0]
        ldp     q3, q6, [x8, #0x200]
        umull   v27.2d, v3.2s, v10.s[2]
        umlal2  v27.2d, v3.4s, v10.s[3]
        umlal   v27.2d, v6.2s, v10.s[0]
        umlal2  v27.2d, v6.4s, v10.s[1]
        ldp     q3, q6, [x8, #0x220]
        umlal   v27.2d, v3.2s, v4.s[2]
        umlal2  v27.2d, v3.4s, v4.s[3]
        umlal   v27.2d, v6.2s, v4.s[0]
        umlal2  v27.2d, v6.4s, v4.s[1]
        str     q27, [x0, #0xe0]
        ldp     q3, q6, [x8, #0x210]
        umull   v27.2d, v3.2s, v10.s[2]
        umlal2  v27.2d, v3.4s, v10.s[3]
        umlal   v27.2d, v6.2s, v10.s[0]
        umlal2  v27.2d, v6.4s, v10.s[1]
        ext     v3.16b, v1.16b, v15.16b, #8
        umlal   v27.2d, v26.2s, v4.s[2]
        umlal2  v27.2d, v26.4s, v4.s[3]
        and     v4.16b, v15.16b, v0.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        usra    v4.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v2.16b, #8
        str     q27, [x0, #0xf0]
        ldp     q6, q26, [x8, #0x220]
        umull   v27.2d, v6.2s, v10.s[2]
        umlal2  v27.2d, v6.4s, v10.s[3]
        umlal   v27.2d, v26.2s, v10.s[0]
        umlal2  v27.2d, v26.4s, v10.s[1]
        ext     v6.16b, v1.16b, v18.16b, #8
        str     q27, [x0, #0x100]
        and     v26.16b, v18.16b, v0.16b
        ext     v18.16b, v18.16b, v1.16b, #8
        usra    v26.2d, v6.2d, #0x1d
        and     v6.16b, v2.16b, v0.16b
        usra    v4.2d, v18.2d, #0x1d
        ext     v18.16b, v1.16b, v7.16b, #8
        usra    v6.2d, v3.2d, #0x1d
        and     v3.16b, v7.16b, v0.16b
        ext     v2.16b, v2.16b, v1.16b, #8
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v3.2d, v18.2d, #0x1d
        ext     v18.16b, v1.16b, v16.16b, #8
        umull   v27.2d, v9.2s, v10.s[2]
        usra    v6.2d, v15.2d, #0x1d
        usra    v3.2d, v2.2d, #0x1d
        and     v15.16b, v16.16b, v0.16b
        ext     v2.16b, v16.16b, v1.16b, #8
        usra    v15.2d, v18.2d, #0x1d
        and     v16.16b, v28.16b, v0.16b
        usra    v12.2d, v2.2d, #0x1d
        and     v2.16b, v13.16b, v0.16b
        usra    v16.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v13.16b, #8
        ext     v18.16b, v28.16b, v1.16b, #8
        ext     v13.16b, v13.16b, v1.16b, #8
        usra    v15.2d, v7.2d, #0x1d
        and     v7.16b, v21.16b, v0.16b
        usra    v2.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v21.16b, #8
        usra    v16.2d, v8.2d, #0x1d
        and     v8.16b, v25.16b, v0.16b
        usra    v7.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v25.16b, #8
        ext     v21.16b, v21.16b, v1.16b, #8
        ext     v25.16b, v25.16b, v1.16b, #8
        usra    v2.2d, v18.2d, #0x1d
        and     v18.16b, v22.16b, v0.16b
        usra    v8.2d, v11.2d, #0x1d
        umlal2  v27.2d, v9.4s, v10.s[3]
        ldp     d10, d11, [x1, #0xa8]
        usra    v7.2d, v13.2d, #0x1d
        usra    v18.2d, v20.2d, #0x1d
        ldp     d13, d9, [x1, #0xb0]
        ext     v20.16b, v22.16b, v1.16b, #8
        ext     v22.16b, v1.16b, v23.16b, #8
        usra    v8.2d, v21.2d, #0x1d
        str     q27, [x0, #0x110]
        ext     v21.16b, v1.16b, v29.16b, #8
        and     v27.16b, v23.16b, v0.16b
        usra    v18.2d, v25.2d, #0x1d
        and     v25.16b, v29.16b, v0.16b
        usra    v17.2d, v10.2d, #0x30
        and     v10.16b, v19.16b, v0.16b
        shl     v11.2d, v11.2d, #0x16
        ext     v23.16b, v23.16b, v1.16b, #8
        usra    v26.2d, v13.2d, #0x2a
        ext     v13.16b, v1.16b, v14.16b, #8
        shl     v9.2d, v9.2d, #0x1c
        ext     v28.16b, v29.16b, v1.16b, #8
        usra    v17.2d, v11.2d, #6
        and     v11.16b, v5.16b, v0.16b
        usra    v25.2d, v21.2d, #0x1d
        ext     v21.16b, v19.16b, v1.16b, #8
        usra    v26.2d, v9.2d, #6
        ext     v9.16b, v24.16b, v1.16b, #8
        ext     v19.16b, v1.16b, v19.16b, #8
        usra    v27.2d, v22.2d, #0x1d
        ext     v22.16b, v1.16b, v17.16b, #8
        usra    v25.2d, v20.2d, #0x1d
        and     v20.16b, v14.16b, v0.16b
        usra    v17.2d, v22.2d, #0x1d
        ext     v22.16b, v1.16b, v24.16b, #8
        usra    v20.2d, v13.2d, #0x1d
        and     v13.16b, v24.16b, v0.16b
        usra    v10.2d, v19.2d, #0x1d
        ldp     d19, d24, [x1, #0xb8]
        usra    v13.2d, v22.2d, #0x1d
        ext     v22.16b, v1.16b, v5.16b, #8
        ext     v14.16b, v14.16b, v1.16b, #8
        ext     v5.16b, v5.16b, v1.16b, #8
        usra    v11.2d, v22.2d, #0x1d
        ext     v22.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v0.16b
        usra    v27.2d, v21.2d, #0x1d
        usra    v26.2d, v22.2d, #0x1d
        ldp     q21, q22, [x8]
        usra    v4.2d, v19.2d, #0x24
        shl     v19.2d, v24.2d, #0x22
        usra    v11.2d, v28.2d, #0x1d
        usra    v20.2d, v9.2d, #0x1d
        usra    v4.2d, v19.2d, #6
        usra    v13.2d, v5.2d, #0x1d
        usra    v10.2d, v14.2d, #0x1d
        ldp     q14, q9, [x8, #0x20]
        umlal   v26.2d, v21.2s, v17.s[0]
        ldp     q5, q19, [x8]
        umlal2  v26.2d, v21.4s, v17.s[2]
        ldp     q21, q24, [x8, #0x40]
        ldr     q28, [x0]
        ext     v29.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v29.2d, #0x1d
        umlal   v6.2d, v14.2s, v17.s[0]
        umlal2  v6.2d, v14.4s, v17.s[2]
        ext     v14.16b, v28.16b, v1.16b, #8
        umlal   v3.2d, v9.2s, v17.s[0]
        umlal2  v3.2d, v9.4s, v17.s[2]
        and     v9.16b, v28.16b, v0.16b
        and     v29.16b, v26.16b, v0.16b
        ext     v26.16b, v26.16b, v1.16b, #8
        umlal   v15.2d, v21.2s, v17.s[0]
        ext     v28.16b, v1.16b, v28.16b, #8
        usra    v4.2d, v26.2d, #0x1d
        umlal2  v15.2d, v21.4s, v17.s[2]
        umlal   v12.2d, v24.2s, v17.s[0]
        usra    v9.2d, v23.2d, #0x1d
        ldp     d21, d23, [x1, #0xc0]
        umlal2  v12.2d, v24.4s, v17.s[2]
        uzp1    v24.4s, v17.4s, v29.4s
        umlal   v4.2d, v22.2s, v17.s[0]
        umlal2  v4.2d, v22.4s, v17.s[2]
        ldp     q22, q26, [x8, #0x60]
        umlal   v4.2d, v5.2s, v29.s[0]
        umlal2  v4.2d, v5.4s, v29.s[2]
        ldr     q5, [x0, #0x10]
        shl     v23.2d, v23.2d, #0x28
        usra    v6.2d, v21.2d, #0x1e
        ext     v21.16b, v1.16b, v4.16b, #8
        usra    v4.2d, v21.2d, #0x1d
        umlal   v16.2d, v22.2s, v17.s[0]
        usra    v6.2d, v23.2d, #6
        usra    v9.2d, v28.2d, #0x1d
        ldp     q21, q23, [x8, #0x20]
        umlal2  v16.2d, v22.4s, v17.s[2]
        ext     v22.16b, v5.16b, v1.16b, #8
        umlal   v2.2d, v26.2s, v17.s[0]
        umlal2  v2.2d, v26.4s, v17.s[2]
        ldp     q26, q28, [x8, #0x80]
        umlal   v3.2d, v21.2s, v29.s[0]
        umlal2  v3.2d, v21.4s, v29.s[2]
        umlal   v15.2d, v23.2s, v29.s[0]
        umlal2  v15.2d, v23.4s, v29.s[2]
        ext     v21.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        usra    v6.2d, v21.2d, #0x1d
        umlal   v7.2d, v26.2s, v17.s[0]
        umlal2  v7.2d, v26.4s, v17.s[2]
        ldp     q21, q23, [x8, #0x40]
        umlal   v8.2d, v28.2s, v17.s[0]
        umlal2  v8.2d, v28.4s, v17.s[2]
        ldp     q26, q28, [x8, #0xa0]
        umlal   v6.2d, v19.2s, v29.s[0]
        umlal2  v6.2d, v19.4s, v29.s[2]
        umlal   v12.2d, v21.2s, v29.s[0]
        umlal2  v12.2d, v21.4s, v29.s[2]
        and     v19.16b, v5.16b, v0.16b
        umlal   v16.2d, v23.2s, v29.s[0]
        ext     v5.16b, v1.16b, v5.16b, #8
        umlal2  v16.2d, v23.4s, v29.s[2]
        usra    v19.2d, v14.2d, #0x1d
        ldp     d14, d21, [x1, #0xc8]
        umlal   v18.2d, v26.2s, v17.s[0]
        umlal2  v18.2d, v26.4s, v17.s[2]
        ldp     q23, q26, [x8, #0x120]
        umlal   v25.2d, v28.2s, v17.s[0]
        umlal2  v25.2d, v28.4s, v17.s[2]
        ldp     q26, q28, [x8, #0xc0]
        usra    v19.2d, v5.2d, #0x1d
        shl     v5.2d, v21.2d, #0x2e
        usra    v3.2d, v14.2d, #0x18
        usra    v3.2d, v5.2d, #6
        ldp     q14, q5, [x8]
        umlal   v11.2d, v26.2s, v17.s[0]
        umlal   v13.2d, v28.2s, v17.s[0]
        umlal2  v11.2d, v26.4s, v17.s[2]
        umlal2  v13.2d, v28.4s, v17.s[2]
        ldp     q21, q26, [x8, #0xe0]
        umlal   v6.2d, v14.2s, v4.s[0]
        umlal2  v6.2d, v14.4s, v4.s[2]
        umlal   v20.2d, v21.2s, v17.s[0]
        ext     v14.16b, v1.16b, v6.16b, #8
        umlal2  v20.2d, v21.4s, v17.s[2]
        usra    v6.2d, v14.2d, #0x1d
        ldp     q14, q21, [x8, #0x60]
        umlal   v10.2d, v26.2s, v17.s[0]
        umlal2  v10.2d, v26.4s, v17.s[2]
        ldp     q26, q28, [x8, #0x100]
        umlal   v2.2d, v14.2s, v29.s[0]
        umlal2  v2.2d, v14.4s, v29.s[2]
        umlal   v7.2d, v21.2s, v29.s[0]
        umlal2  v7.2d, v21.4s, v29.s[2]
        ext     v14.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v0.16b
        usra    v3.2d, v14.2d, #0x1d
        umlal   v27.2d, v26.2s, v17.s[0]
        umlal2  v27.2d, v26.4s, v17.s[2]
        ldp     q14, q21, [x8, #0x20]
        umlal   v9.2d, v28.2s, v17.s[0]
        umlal2  v9.2d, v28.4s, v17.s[2]
        ldp     q17, q26, [x8, #0x80]
        umlal   v3.2d, v5.2s, v4.s[0]
        umlal2  v3.2d, v5.4s, v4.s[2]
        ldr     q5, [x0, #0x20]
        umlal   v15.2d, v14.2s, v4.s[0]
        umlal2  v15.2d, v14.4s, v4.s[2]
        umlal   v12.2d, v21.2s, v4.s[0]
        and     v14.16b, v5.16b, v0.16b
        umlal2  v12.2d, v21.4s, v4.s[2]
        ext     v21.16b, v5.16b, v1.16b, #8
        umlal   v8.2d, v17.2s, v29.s[0]
        ext     v5.16b, v1.16b, v5.16b, #8
        umlal2  v8.2d, v17.4s, v29.s[2]
        usra    v14.2d, v22.2d, #0x1d
        ldp     q17, q22, [x8, #0x40]
        umlal   v18.2d, v26.2s, v29.s[0]
        umlal2  v18.2d, v26.4s, v29.s[2]
        ldp     q26, q28, [x8, #0xa0]
        usra    v14.2d, v5.2d, #0x1d
        umlal   v16.2d, v17.2s, v4.s[0]
        umlal2  v16.2d, v17.4s, v4.s[2]
        umlal   v2.2d, v22.2s, v4.s[0]
        umlal2  v2.2d, v22.4s, v4.s[2]
        ldp     q5, q17, [x8, #0x60]
        umlal   v25.2d, v26.2s, v29.s[0]
        umlal2  v25.2d, v26.4s, v29.s[2]
        umlal   v11.2d, v28.2s, v29.s[0]
        umlal2  v11.2d, v28.4s, v29.s[2]
        ldp     q22, q26, [x8, #0xc0]
        umlal   v7.2d, v5.2s, v4.s[0]
        umlal2  v7.2d, v5.4s, v4.s[2]
        uzp1    v5.4s, v4.4s, v6.4s
        umlal   v8.2d, v17.2s, v4.s[0]
        umlal2  v8.2d, v17.4s, v4.s[2]
        umlal   v13.2d, v22.2s, v29.s[0]
        umlal2  v13.2d, v22.4s, v29.s[2]
        ldp     d17, d22, [x1, #0xd0]
        umlal   v20.2d, v26.2s, v29.s[0]
        umlal2  v20.2d, v26.4s, v29.s[2]
        ldp     q26, q28, [x8, #0xe0]
        usra    v15.2d, v17.2d, #0x12
        shl     v17.2d, v22.2d, #0x34
        usra    v15.2d, v17.2d, #6
        umlal   v10.2d, v26.2s, v29.s[0]
        umlal2  v10.2d, v26.4s, v29.s[2]
        ldp     q17, q22, [x8]
        umlal   v27.2d, v28.2s, v29.s[0]
        umlal2  v27.2d, v28.4s, v29.s[2]
        ldp     q26, q28, [x8, #0x100]
        umlal   v3.2d, v17.2s, v6.s[0]
        umlal2  v3.2d, v17.4s, v6.s[2]
        umlal   v19.2d, v28.2s, v29.s[0]
        umlal2  v19.2d, v28.4s, v29.s[2]
        umlal   v19.2d, v23.2s, v24.s[0]
        ext     v17.16b, v1.16b, v3.16b, #8
        umlal   v9.2d, v26.2s, v29.s[0]
        usra    v3.2d, v17.2d, #0x1d
        umlal2  v9.2d, v26.4s, v29.s[2]
        ldp     q17, q26, [x8, #0x20]
        umlal2  v19.2d, v23.4s, v24.s[1]
        ldp     q23, q28, [x8, #0x80]
        umlal   v12.2d, v17.2s, v6.s[0]
        umlal2  v12.2d, v17.4s, v6.s[2]
        ext     v17.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v0.16b
        usra    v15.2d, v17.2d, #0x1d
        umlal   v16.2d, v26.2s, v6.s[0]
        umlal2  v16.2d, v26.4s, v6.s[2]
        ldp     q17, q26, [x8, #0x40]
        umlal   v18.2d, v23.2s, v4.s[0]
        umlal2  v18.2d, v23.4s, v4.s[2]
        umlal   v15.2d, v22.2s, v6.s[0]
        umlal2  v15.2d, v22.4s, v6.s[2]
        umlal   v25.2d, v28.2s, v4.s[0]
        umlal2  v25.2d, v28.4s, v4.s[2]
        ldp     q22, q23, [x8, #0xa0]
        umlal   v2.2d, v17.2s, v6.s[0]
        ldr     q28, [x0, #0x30]
        umlal2  v2.2d, v17.4s, v6.s[2]
        ext     v17.16b, v28.16b, v1.16b, #8
        umlal   v7.2d, v26.2s, v6.s[0]
        umlal2  v7.2d, v26.4s, v6.s[2]
        and     v26.16b, v28.16b, v0.16b
        ext     v28.16b, v1.16b, v28.16b, #8
        usra    v26.2d, v21.2d, #0x1d
        umlal   v11.2d, v22.2s, v4.s[0]
        umlal2  v11.2d, v22.4s, v4.s[2]
        ldp     q21, q22, [x8, #0x60]
        umlal   v13.2d, v23.2s, v4.s[0]
        umlal2  v13.2d, v23.4s, v4.s[2]
        ldp     q23, q29, [x8, #0xc0]
        usra    v26.2d, v28.2d, #0x1d
        umlal   v8.2d, v21.2s, v6.s[0]
        umlal2  v8.2d, v21.4s, v6.s[2]
        umlal   v18.2d, v22.2s, v6.s[0]
        ldp     q21, q28, [x8, #0xe0]
        umlal2  v18.2d, v22.4s, v6.s[2]
        ldp     q22, q30, [x8, #0x140]
        umlal   v20.2d, v23.2s, v4.s[0]
        umlal   v10.2d, v29.2s, v4.s[0]
        umlal2  v10.2d, v29.4s, v4.s[2]
        umlal2  v20.2d, v23.4s, v4.s[2]
        ldp     d23, d29, [x1, #0xd8]
        umlal   v27.2d, v21.2s, v4.s[0]
        umlal2  v27.2d, v21.4s, v4.s[2]
        umlal   v9.2d, v28.2s, v4.s[0]
        umlal2  v9.2d, v28.4s, v4.s[2]
        usra    v12.2d, v23.2d, #0xc
        ldp     q21, q23, [x8, #0x100]
        shl     v28.2d, v29.2d, #0x3a
        usra    v12.2d, v28.2d, #6
        ldp     q28, q29, [x8]
        umlal   v14.2d, v23.2s, v4.s[0]
        umlal2  v14.2d, v23.4s, v4.s[2]
        umlal   v19.2d, v21.2s, v4.s[0]
        umlal2  v19.2d, v21.4s, v4.s[2]
        ldp     q4, q21, [x8, #0x120]
        umlal   v15.2d, v28.2s, v3.s[0]
        umlal2  v15.2d, v28.4s, v3.s[2]
        ldp     q23, q28, [x8, #0x20]
        umlal   v14.2d, v4.2s, v24.s[2]
        umlal2  v14.2d, v4.4s, v24.s[3]
        umlal   v16.2d, v23.2s, v3.s[0]
        umlal2  v16.2d, v23.4s, v3.s[2]
        ext     v4.16b, v1.16b, v15.16b, #8
        umlal   v2.2d, v28.2s, v3.s[0]
        usra    v15.2d, v4.2d, #0x1d
        umlal2  v2.2d, v28.4s, v3.s[2]
        ldp     q4, q23, [x8, #0x40]
        umlal   v14.2d, v21.2s, v24.s[0]
        umlal2  v14.2d, v21.4s, v24.s[1]
        ldp     q21, q28, [x8, #0x80]
        umlal   v7.2d, v4.2s, v3.s[0]
        umlal2  v7.2d, v4.4s, v3.s[2]
        ext     v4.16b, v15.16b, v1.16b, #8
        and     v15.16b, v15.16b, v0.16b
        usra    v12.2d, v4.2d, #0x1d
        umlal   v8.2d, v23.2s, v3.s[0]
        umlal2  v8.2d, v23.4s, v3.s[2]
        ldp     q4, q23, [x8, #0x60]
        umlal   v25.2d, v21.2s, v6.s[0]
        umlal2  v25.2d, v21.4s, v6.s[2]
        umlal   v12.2d, v29.2s, v3.s[0]
        umlal2  v12.2d, v29.4s, v3.s[2]
        ldp     q21, q29, [x8, #0xa0]
        umlal   v11.2d, v28.2s, v6.s[0]
        umlal2  v11.2d, v28.4s, v6.s[2]
        ldr     q28, [x0, #0x40]
        umlal   v18.2d, v4.2s, v3.s[0]
        umlal2  v18.2d, v4.4s, v3.s[2]
        umlal   v25.2d, v23.2s, v3.s[0]
        umlal2  v25.2d, v23.4s, v3.s[2]
        ldp     q4, q23, [x8, #0xc0]
        umlal   v13.2d, v21.2s, v6.s[0]
        umlal2  v13.2d, v21.4s, v6.s[2]
        ext     v21.16b, v28.16b, v1.16b, #8
        umlal   v20.2d, v29.2s, v6.s[0]
        umlal2  v20.2d, v29.4s, v6.s[2]
        and     v29.16b, v28.16b, v0.16b
        ext     v28.16b, v1.16b, v28.16b, #8
        usra    v29.2d, v17.2d, #0x1d
        ldr     d17, [x1, #0xe0]
        umlal   v10.2d, v4.2s, v6.s[0]
        umlal2  v10.2d, v4.4s, v6.s[2]
        usra    v29.2d, v28.2d, #0x1d
        ldp     q4, q28, [x8, #0xe0]
        umlal   v27.2d, v23.2s, v6.s[0]
        usra    v16.2d, v17.2d, #6
        umlal2  v27.2d, v23.4s, v6.s[2]
        ldp     q17, q23, [x8]
        umlal   v19.2d, v28.2s, v6.s[0]
        umlal2  v19.2d, v28.4s, v6.s[2]
        umlal   v9.2d, v4.2s, v6.s[0]
        umlal   v12.2d, v17.2s, v15.s[0]
        umlal2  v12.2d, v17.4s, v15.s[2]
        ldp     q17, q28, [x8, #0x100]
        umlal2  v9.2d, v4.4s, v6.s[2]
        umlal   v26.2d, v28.2s, v6.s[0]
        uzp1    v4.4s, v3.4s, v15.4s
        umlal2  v26.2d, v28.4s, v6.s[2]
        umlal   v14.2d, v17.2s, v6.s[0]
        ext     v28.16b, v1.16b, v12.16b, #8
        umlal2  v14.2d, v17.4s, v6.s[2]
        usra    v12.2d, v28.2d, #0x1d
        ldp     q6, q17, [x8, #0x120]
        umlal   v26.2d, v6.2s, v5.s[0]
        umlal2  v26.2d, v6.4s, v5.s[1]
        ldp     q6, q28, [x8, #0x20]
        umlal   v26.2d, v17.2s, v24.s[2]
        umlal2  v26.2d, v17.4s, v24.s[3]
        umlal   v26.2d, v22.2s, v24.s[0]
        umlal2  v26.2d, v22.4s, v24.s[1]
        ldp     q17, q22, [x8, #0x80]
        umlal   v2.2d, v6.2s, v15.s[0]
        umlal2  v2.2d, v6.4s, v15.s[2]
        ext     v6.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v0.16b
        usra    v16.2d, v6.2d, #0x1d
        umlal   v7.2d, v28.2s, v15.s[0]
        umlal2  v7.2d, v28.4s, v15.s[2]
        ldp     q6, q28, [x8, #0x40]
        umlal   v11.2d, v17.2s, v3.s[0]
        umlal   v13.2d, v22.2s, v3.s[0]
        umlal   v16.2d, v23.2s, v15.s[0]
        umlal2  v16.2d, v23.4s, v15.s[2]
        ldr     q23, [x0, #0x50]
        umlal2  v13.2d, v22.4s, v3.s[2]
        umlal   v18.2d, v28.2s, v15.s[0]
        umlal2  v11.2d, v17.4s, v3.s[2]
        ldp     q17, q22, [x8, #0xa0]
        umlal   v8.2d, v6.2s, v15.s[0]
        umlal2  v8.2d, v6.4s, v15.s[2]
        umlal2  v18.2d, v28.4s, v15.s[2]
        ldp     q6, q28, [x8, #0x100]
        umlal   v10.2d, v22.2s, v3.s[0]
        umlal   v20.2d, v17.2s, v3.s[0]
        umlal2  v10.2d, v22.4s, v3.s[2]
        umlal2  v20.2d, v17.4s, v3.s[2]
        ldp     q17, q22, [x8, #0xc0]
        umlal   v29.2d, v28.2s, v3.s[0]
        umlal2  v29.2d, v28.4s, v3.s[2]
        and     v28.16b, v23.16b, v0.16b
        umlal   v26.2d, v6.2s, v3.s[0]
        usra    v28.2d, v21.2d, #0x1d
        ext     v21.16b, v23.16b, v1.16b, #8
        ext     v23.16b, v1.16b, v23.16b, #8
        umlal2  v26.2d, v6.4s, v3.s[2]
        umlal   v27.2d, v17.2s, v3.s[0]
        usra    v28.2d, v23.2d, #0x1d
        ldp     q6, q23, [x8, #0xe0]
        umlal2  v27.2d, v17.4s, v3.s[2]
        umlal   v9.2d, v22.2s, v3.s[0]
        umlal2  v9.2d, v22.4s, v3.s[2]
        ldp     q17, q22, [x8, #0x120]
        umlal   v19.2d, v6.2s, v3.s[0]
        umlal   v14.2d, v23.2s, v3.s[0]
        umlal2  v14.2d, v23.4s, v3.s[2]
        umlal   v29.2d, v17.2s, v5.s[2]
        umlal2  v19.2d, v6.4s, v3.s[2]
        ldp     q3, q6, [x8]
        umlal   v16.2d, v3.2s, v12.s[0]
        umlal2  v16.2d, v3.4s, v12.s[2]
        ldr     d3, [x1, #0xe8]
        umlal2  v29.2d, v17.4s, v5.s[3]
        ldp     q17, q23, [x8, #0x160]
        umlal   v29.2d, v22.2s, v5.s[0]
        umlal2  v29.2d, v22.4s, v5.s[1]
        ldp     q22, q23, [x8, #0x140]
        shl     v3.2d, v3.2d, #6
        usra    v2.2d, v3.2d, #6
        umlal   v29.2d, v22.2s, v24.s[2]
        umlal2  v29.2d, v22.4s, v24.s[3]
        ext     v3.16b, v1.16b, v16.16b, #8
        umlal   v29.2d, v23.2s, v24.s[0]
        usra    v16.2d, v3.2d, #0x1d
        umlal2  v29.2d, v23.4s, v24.s[1]
        ldp     q3, q22, [x8, #0x60]
        umlal   v25.2d, v3.2s, v15.s[0]
        umlal2  v25.2d, v3.4s, v15.s[2]
        ext     v3.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        usra    v2.2d, v3.2d, #0x1d
        umlal   v11.2d, v22.2s, v15.s[0]
        umlal2  v11.2d, v22.4s, v15.s[2]
        ldp     q3, q22, [x8, #0x80]
        umlal   v2.2d, v6.2s, v12.s[0]
        umlal2  v2.2d, v6.4s, v12.s[2]
        umlal   v13.2d, v3.2s, v15.s[0]
        umlal2  v13.2d, v3.4s, v15.s[2]
        ldp     q3, q6, [x8, #0x20]
        umlal   v20.2d, v22.2s, v15.s[0]
        umlal2  v20.2d, v22.4s, v15.s[2]
        ldp     q22, q23, [x8, #0xa0]
        umlal   v7.2d, v3.2s, v12.s[0]
        umlal2  v7.2d, v3.4s, v12.s[2]
        umlal   v8.2d, v6.2s, v12.s[0]
        umlal2  v8.2d, v6.4s, v12.s[2]
        ldr     q3, [x0, #0x60]
        umlal   v10.2d, v22.2s, v15.s[0]
        umlal2  v10.2d, v22.4s, v15.s[2]
        umlal   v27.2d, v23.2s, v15.s[0]
        umlal2  v27.2d, v23.4s, v15.s[2]
        ldp     q6, q22, [x8, #0xc0]
        umlal   v19.2d, v22.2s, v15.s[0]
        umlal2  v19.2d, v22.4s, v15.s[2]
        ext     v22.16b, v3.16b, v1.16b, #8
        umlal   v9.2d, v6.2s, v15.s[0]
        umlal2  v9.2d, v6.4s, v15.s[2]
        ldp     q6, q23, [x8, #0xe0]
        umlal   v14.2d, v6.2s, v15.s[0]
        umlal2  v14.2d, v6.4s, v15.s[2]
        umlal   v26.2d, v23.2s, v15.s[0]
        umlal2  v26.2d, v23.4s, v15.s[2]
        ldp     q6, q23, [x8, #0x100]
        umlal   v28.2d, v23.2s, v15.s[0]
        umlal2  v28.2d, v23.4s, v15.s[2]
        umlal   v29.2d, v6.2s, v15.s[0]
        umlal2  v29.2d, v6.4s, v15.s[2]
        ldp     q15, q6, [x8, #0x120]
        umlal   v28.2d, v15.2s, v4.s[0]
        umlal2  v28.2d, v15.4s, v4.s[1]
        and     v15.16b, v3.16b, v0.16b
        umlal   v28.2d, v6.2s, v5.s[2]
        ext     v3.16b, v1.16b, v3.16b, #8
        umlal2  v28.2d, v6.4s, v5.s[3]
        ldp     q6, q23, [x8, #0x140]
        usra    v15.2d, v21.2d, #0x1d
        usra    v15.2d, v3.2d, #0x1d
        uzp1    v3.4s, v12.4s, v16.4s
        umlal   v28.2d, v6.2s, v5.s[0]
        umlal2  v28.2d, v6.4s, v5.s[1]
        umlal   v28.2d, v23.2s, v24.s[2]
        umlal2  v28.2d, v23.4s, v24.s[3]
        ldp     q6, q21, [x8]
        umlal   v28.2d, v17.2s, v24.s[0]
        umlal2  v28.2d, v17.4s, v24.s[1]
        ldp     q17, q23, [x8, #0x40]
        umlal   v2.2d, v6.2s, v16.s[0]
        umlal2  v2.2d, v6.4s, v16.s[2]
        umlal   v18.2d, v17.2s, v12.s[0]
        umlal2  v18.2d, v17.4s, v12.s[2]
        umlal   v25.2d, v23.2s, v12.s[0]
        ext     v6.16b, v1.16b, v2.16b, #8
        umlal2  v25.2d, v23.4s, v12.s[2]
        ldp     q17, q23, [x8, #0x60]
        usra    v2.2d, v6.2d, #0x1d
        umlal   v11.2d, v17.2s, v12.s[0]
        umlal2  v11.2d, v17.4s, v12.s[2]
        ext     v6.16b, v2.16b, v1.16b, #8
        and     v2.16b, v2.16b, v0.16b
        umlal   v13.2d, v23.2s, v12.s[0]
        umlal2  v13.2d, v23.4s, v12.s[2]
        ldp     q17, q23, [x8, #0x80]
        umlal   v20.2d, v17.2s, v12.s[0]
        umlal   v10.2d, v23.2s, v12.s[0]
        umlal2  v10.2d, v23.4s, v12.s[2]
        umlal2  v20.2d, v17.4s, v12.s[2]
        ldp     q17, q23, [x8, #0xa0]
        umlal   v27.2d, v17.2s, v12.s[0]
        umlal2  v27.2d, v17.4s, v12.s[2]
        umlal   v9.2d, v23.2s, v12.s[0]
        umlal2  v9.2d, v23.4s, v12.s[2]
        ldp     q17, q23, [x8, #0xc0]
        umlal   v19.2d, v17.2s, v12.s[0]
        umlal2  v19.2d, v17.4s, v12.s[2]
        umlal   v14.2d, v23.2s, v12.s[0]
        umlal2  v14.2d, v23.4s, v12.s[2]
        ldp     q17, q23, [x8, #0xe0]
        umlal   v26.2d, v17.2s, v12.s[0]
        umlal   v29.2d, v23.2s, v12.s[0]
        umlal2  v29.2d, v23.4s, v12.s[2]
        umlal2  v26.2d, v17.4s, v12.s[2]
        ldp     q17, q23, [x8, #0x100]
        umlal   v15.2d, v23.2s, v12.s[0]
        umlal2  v15.2d, v23.4s, v12.s[2]
        umlal   v28.2d, v17.2s, v12.s[0]
        umlal2  v28.2d, v17.4s, v12.s[2]
        ldp     q12, q17, [x8, #0x120]
        umlal   v15.2d, v12.2s, v4.s[2]
        umlal2  v15.2d, v12.4s, v4.s[3]
        ldr     q12, [x0, #0x70]
        umlal   v15.2d, v17.2s, v4.s[0]
        umlal2  v15.2d, v17.4s, v4.s[1]
        ldp     q17, q23, [x8, #0x140]
        umlal   v15.2d, v17.2s, v5.s[2]
        umlal2  v15.2d, v17.4s, v5.s[3]
        umlal   v15.2d, v23.2s, v5.s[0]
        umlal2  v15.2d, v23.4s, v5.s[1]
        ldp     q17, q23, [x8, #0x160]
        umlal   v15.2d, v17.2s, v24.s[2]
        umlal2  v15.2d, v17.4s, v24.s[3]
        umlal   v15.2d, v23.2s, v24.s[0]
        umlal2  v15.2d, v23.4s, v24.s[1]
        ldp     d17, d23, [x1, #0xe8]
        usra    v7.2d, v17.2d, #0x3a
        shl     v17.2d, v23.2d, #0xc
        usra    v7.2d, v17.2d, #6
        and     v17.16b, v12.16b, v0.16b
        usra    v17.2d, v22.2d, #0x1d
        ext     v22.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        usra    v7.2d, v6.2d, #0x1d
        ldp     q6, q23, [x8, #0x180]
        usra    v17.2d, v12.2d, #0x1d
        umlal   v7.2d, v21.2s, v16.s[0]
        umlal2  v7.2d, v21.4s, v16.s[2]
        ldp     q12, q21, [x8, #0x20]
        umlal   v8.2d, v12.2s, v16.s[0]
        umlal2  v8.2d, v12.4s, v16.s[2]
        umlal   v18.2d, v21.2s, v16.s[0]
        umlal2  v18.2d, v21.4s, v16.s[2]
        ldp     q12, q21, [x8, #0x40]
        umlal   v25.2d, v12.2s, v16.s[0]
        umlal2  v25.2d, v12.4s, v16.s[2]
        umlal   v11.2d, v21.2s, v16.s[0]
        umlal2  v11.2d, v21.4s, v16.s[2]
        ldp     q12, q21, [x8, #0x60]
        umlal   v20.2d, v21.2s, v16.s[0]
        umlal   v13.2d, v12.2s, v16.s[0]
        umlal2  v13.2d, v12.4s, v16.s[2]
        umlal2  v20.2d, v21.4s, v16.s[2]
        ldp     q12, q21, [x8, #0x80]
        umlal   v10.2d, v12.2s, v16.s[0]
        umlal2  v10.2d, v12.4s, v16.s[2]
        umlal   v27.2d, v21.2s, v16.s[0]
        umlal2  v27.2d, v21.4s, v16.s[2]
        ldp     q12, q21, [x8, #0xa0]
        umlal   v19.2d, v21.2s, v16.s[0]
        umlal2  v19.2d, v21.4s, v16.s[2]
        umlal   v9.2d, v12.2s, v16.s[0]
        umlal2  v9.2d, v12.4s, v16.s[2]
        ldp     q12, q21, [x8, #0xc0]
        umlal   v14.2d, v12.2s, v16.s[0]
        umlal2  v14.2d, v12.4s, v16.s[2]
        ldr     q12, [x0, #0x80]
        umlal   v26.2d, v21.2s, v16.s[0]
        umlal2  v26.2d, v21.4s, v16.s[2]
        ldp     q21, q23, [x8, #0xe0]
        umlal   v29.2d, v21.2s, v16.s[0]
        umlal   v28.2d, v23.2s, v16.s[0]
        umlal2  v28.2d, v23.4s, v16.s[2]
        umlal2  v29.2d, v21.4s, v16.s[2]
        ldp     q21, q23, [x8, #0x100]
        umlal   v17.2d, v23.2s, v16.s[0]
        umlal2  v17.2d, v23.4s, v16.s[2]
        umlal   v15.2d, v21.2s, v16.s[0]
        umlal2  v15.2d, v21.4s, v16.s[2]
        ldp     q16, q21, [x8, #0x120]
        umlal   v17.2d, v16.2s, v3.s[0]
        umlal2  v17.2d, v16.4s, v3.s[1]
        and     v16.16b, v12.16b, v0.16b
        umlal   v17.2d, v21.2s, v4.s[2]
        umlal2  v17.2d, v21.4s, v4.s[3]
        ldp     q21, q23, [x8, #0x140]
        usra    v16.2d, v22.2d, #0x1d
        umlal   v17.2d, v21.2s, v4.s[0]
        umlal2  v17.2d, v21.4s, v4.s[1]
        ext     v21.16b, v12.16b, v1.16b, #8
        umlal   v17.2d, v23.2s, v5.s[2]
        ext     v12.16b, v1.16b, v12.16b, #8
        umlal2  v17.2d, v23.4s, v5.s[3]
        ldp     q22, q23, [x8, #0x160]
        usra    v16.2d, v12.2d, #0x1d
        umlal   v17.2d, v22.2s, v5.s[0]
        umlal2  v17.2d, v22.4s, v5.s[1]
        umlal   v17.2d, v23.2s, v24.s[2]
        ldp     q12, q22, [x8]
        umlal2  v17.2d, v23.4s, v24.s[3]
        umlal   v17.2d, v6.2s, v24.s[0]
        ldp     q22, q23, [x8, #0x240]
        umlal2  v17.2d, v6.4s, v24.s[1]
        ldp     d6, d23, [x1, #0xf0]
        shl     v23.2d, v23.2d, #0x12
        usra    v8.2d, v6.2d, #0x34
        usra    v8.2d, v23.2d, #6
        ldp     q6, q23, [x8]
        umlal   v7.2d, v6.2s, v2.s[0]
        umlal2  v7.2d, v6.4s, v2.s[2]
        ext     v6.16b, v1.16b, v7.16b, #8
        usra    v7.2d, v6.2d, #0x1d
        and     v6.16b, v7.16b, v0.16b
        ext     v7.16b, v7.16b, v1.16b, #8
        usra    v8.2d, v7.2d, #0x1d
        umlal   v8.2d, v23.2s, v2.s[0]
        umlal2  v8.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0x20]
        umlal   v8.2d, v12.2s, v6.s[0]
        umlal2  v8.2d, v12.4s, v6.s[2]
        umlal   v18.2d, v7.2s, v2.s[0]
        umlal2  v18.2d, v7.4s, v2.s[2]
        ldr     q12, [x8, #0x480]
        umlal   v25.2d, v23.2s, v2.s[0]
        umlal2  v25.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0x40]
        umlal   v11.2d, v7.2s, v2.s[0]
        umlal   v13.2d, v23.2s, v2.s[0]
        umlal2  v13.2d, v23.4s, v2.s[2]
        umlal2  v11.2d, v7.4s, v2.s[2]
        ldp     q7, q23, [x8, #0x60]
        umlal   v20.2d, v7.2s, v2.s[0]
        umlal   v10.2d, v23.2s, v2.s[0]
        umlal2  v20.2d, v7.4s, v2.s[2]
        umlal2  v10.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0x80]
        umlal   v27.2d, v7.2s, v2.s[0]
        umlal2  v27.2d, v7.4s, v2.s[2]
        umlal   v9.2d, v23.2s, v2.s[0]
        umlal2  v9.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0xa0]
        umlal   v19.2d, v7.2s, v2.s[0]
        umlal2  v19.2d, v7.4s, v2.s[2]
        umlal   v14.2d, v23.2s, v2.s[0]
        umlal2  v14.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0xc0]
        umlal   v26.2d, v7.2s, v2.s[0]
        umlal2  v26.2d, v7.4s, v2.s[2]
        umlal   v29.2d, v23.2s, v2.s[0]
        umlal2  v29.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0xe0]
        umlal   v28.2d, v7.2s, v2.s[0]
        umlal   v15.2d, v23.2s, v2.s[0]
        umlal2  v28.2d, v7.4s, v2.s[2]
        umlal2  v15.2d, v23.4s, v2.s[2]
        ldp     q7, q23, [x8, #0x100]
        umlal   v16.2d, v23.2s, v2.s[0]
        umlal2  v16.2d, v23.4s, v2.s[2]
        umlal   v17.2d, v7.2s, v2.s[0]
        umlal2  v17.2d, v7.4s, v2.s[2]
        ldp     q7, q23, [x8, #0x120]
        uzp1    v2.4s, v2.4s, v6.4s
        umlal   v16.2d, v7.2s, v3.s[2]
        umlal2  v16.2d, v7.4s, v3.s[3]
        umlal   v16.2d, v23.2s, v3.s[0]
        umlal2  v16.2d, v23.4s, v3.s[1]
        ldp     q7, q23, [x8, #0x140]
        umlal   v16.2d, v7.2s, v4.s[2]
        umlal2  v16.2d, v7.4s, v4.s[3]
        umlal   v16.2d, v23.2s, v4.s[0]
        umlal2  v16.2d, v23.4s, v4.s[1]
        ldp     q7, q23, [x8, #0x160]
        umlal   v16.2d, v7.2s, v5.s[2]
        umlal2  v16.2d, v7.4s, v5.s[3]
        umlal   v16.2d, v23.2s, v5.s[0]
        umlal2  v16.2d, v23.4s, v5.s[1]
        ldp     q7, q23, [x8, #0x180]
        umlal   v16.2d, v7.2s, v24.s[2]
        umlal2  v16.2d, v7.4s, v24.s[3]
        umlal   v16.2d, v23.2s, v24.s[0]
        umlal2  v16.2d, v23.4s, v24.s[1]
        ldp     d7, d23, [x1, #0xf8]
        usra    v18.2d, v7.2d, #0x2e
        shl     v7.2d, v23.2d, #0x18
        usra    v18.2d, v7.2d, #6
        mul     v7.2s, v8.2s, v12.2s
        and     v7.16b, v7.16b, v0.16b
        umlal   v8.2d, v22.2s, v7.s[0]
        ext     v23.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v23.2d, #0x1d
        ext     v23.16b, v8.16b, v1.16b, #8
        mul     v12.2s, v23.2s, v12.2s
        and     v12.16b, v12.16b, v0.16b
        umlal2  v8.2d, v22.4s, v12.s[0]
        uzp1    v12.2d, v7.2d, v12.2d
        ldp     q7, q22, [x8, #0x10]
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v18.2d, v8.2d, #0x1d
        ldp     q8, q23, [x8, #0x250]
        umlal   v25.2d, v22.2s, v6.s[0]
        umlal   v18.2d, v7.2s, v6.s[0]
        umlal2  v18.2d, v7.4s, v6.s[2]
        ldr     q7, [x0, #0x90]
        umlal2  v25.2d, v22.4s, v6.s[2]
        ldp     q22, q23, [x8, #0x30]
        umlal   v18.2d, v8.2s, v12.s[0]
        umlal2  v18.2d, v8.4s, v12.s[2]
        umlal   v11.2d, v22.2s, v6.s[0]
        umlal2  v11.2d, v22.4s, v6.s[2]
        and     v8.16b, v7.16b, v0.16b
        umlal   v13.2d, v23.2s, v6.s[0]
        umlal2  v13.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x8, #0x50]
        usra    v8.2d, v21.2d, #0x1d
        umlal   v10.2d, v23.2s, v6.s[0]
        umlal   v20.2d, v22.2s, v6.s[0]
        umlal2  v20.2d, v22.4s, v6.s[2]
        ext     v21.16b, v7.16b, v1.16b, #8
        ext     v7.16b, v1.16b, v7.16b, #8
        umlal2  v10.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x8, #0x70]
        usra    v8.2d, v7.2d, #0x1d
        umlal   v27.2d, v22.2s, v6.s[0]
        umlal2  v27.2d, v22.4s, v6.s[2]
        ldr     q7, [x8, #0x480]
        umlal   v9.2d, v23.2s, v6.s[0]
        umlal2  v9.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x8, #0x90]
        umlal   v19.2d, v22.2s, v6.s[0]
        umlal   v14.2d, v23.2s, v6.s[0]
        umlal2  v19.2d, v22.4s, v6.s[2]
        umlal2  v14.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x8, #0xb0]
        umlal   v26.2d, v22.2s, v6.s[0]
        umlal   v29.2d, v23.2s, v6.s[0]
        umlal2  v26.2d, v22.4s, v6.s[2]
        umlal2  v29.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x8, #0xd0]
        umlal   v28.2d, v22.2s, v6.s[0]
        umlal   v15.2d, v23.2s, v6.s[0]
        umlal2  v15.2d, v23.4s, v6.s[2]
        umlal2  v28.2d, v22.4s, v6.s[2]
        ldp     q22, q23, [x8, #0xf0]
        umlal   v17.2d, v22.2s, v6.s[0]
        umlal2  v17.2d, v22.4s, v6.s[2]
        umlal   v16.2d, v23.2s, v6.s[0]
        umlal2  v16.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x8, #0x110]
        umlal   v8.2d, v22.2s, v6.s[0]
        umlal2  v8.2d, v22.4s, v6.s[2]
        ldp     q6, q22, [x8, #0x240]
        umlal   v8.2d, v23.2s, v2.s[0]
        umlal2  v8.2d, v23.4s, v2.s[1]
        ldp     q22, q23, [x8, #0x130]
        umlal   v8.2d, v22.2s, v3.s[2]
        umlal2  v8.2d, v22.4s, v3.s[3]
        umlal   v8.2d, v23.2s, v3.s[0]
        umlal2  v8.2d, v23.4s, v3.s[1]
        ldp     q22, q23, [x8, #0x150]
        umlal   v8.2d, v22.2s, v4.s[2]
        umlal2  v8.2d, v22.4s, v4.s[3]
        umlal   v8.2d, v23.2s, v4.s[0]
        umlal2  v8.2d, v23.4s, v4.s[1]
        ldp     q22, q23, [x8, #0x170]
        umlal   v8.2d, v22.2s, v5.s[2]
        umlal2  v8.2d, v22.4s, v5.s[3]
        umlal   v8.2d, v23.2s, v5.s[0]
        umlal2  v8.2d, v23.4s, v5.s[1]
        ldp     q22, q23, [x8, #0x190]
        umlal   v8.2d, v22.2s, v24.s[2]
        umlal2  v8.2d, v22.4s, v24.s[3]
        umlal   v8.2d, v23.2s, v24.s[0]
        umlal2  v8.2d, v23.4s, v24.s[1]
        mul     v22.2s, v18.2s, v7.2s
        and     v22.16b, v22.16b, v0.16b
        umlal   v18.2d, v6.2s, v22.s[0]
        ext     v23.16b, v1.16b, v18.16b, #8
        usra    v18.2d, v23.2d, #0x1d
        ext     v23.16b, v18.16b, v1.16b, #8
        mul     v7.2s, v23.2s, v7.2s
        and     v7.16b, v7.16b, v0.16b
        uzp1    v22.2d, v22.2d, v7.2d
        umlal2  v18.2d, v6.4s, v7.s[0]
        ldp     q6, q7, [x8, #0x260]
        ext     v18.16b, v18.16b, v1.16b, #8
        usra    v25.2d, v18.2d, #0x1d
        ldr     q18, [x0, #0xa0]
        umlal   v11.2d, v7.2s, v12.s[0]
        umlal2  v11.2d, v7.4s, v12.s[2]
        ldp     q7, q23, [x8, #0x360]
        umlal   v25.2d, v6.2s, v12.s[0]
        umlal2  v25.2d, v6.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x280]
        umlal   v13.2d, v6.2s, v12.s[0]
        umlal2  v13.2d, v6.4s, v12.s[2]
        umlal   v20.2d, v23.2s, v12.s[0]
        umlal2  v20.2d, v23.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x2a0]
        umlal   v10.2d, v6.2s, v12.s[0]
        umlal   v27.2d, v23.2s, v12.s[0]
        umlal2  v10.2d, v6.4s, v12.s[2]
        umlal2  v27.2d, v23.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x2c0]
        umlal   v9.2d, v6.2s, v12.s[0]
        umlal   v19.2d, v23.2s, v12.s[0]
        umlal2  v9.2d, v6.4s, v12.s[2]
        umlal2  v19.2d, v23.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x2e0]
        umlal   v14.2d, v6.2s, v12.s[0]
        umlal   v26.2d, v23.2s, v12.s[0]
        umlal2  v14.2d, v6.4s, v12.s[2]
        umlal2  v26.2d, v23.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x300]
        umlal   v29.2d, v6.2s, v12.s[0]
        umlal2  v29.2d, v6.4s, v12.s[2]
        umlal   v28.2d, v23.2s, v12.s[0]
        umlal2  v28.2d, v23.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x320]
        umlal   v15.2d, v6.2s, v12.s[0]
        umlal2  v15.2d, v6.4s, v12.s[2]
        umlal   v17.2d, v23.2s, v12.s[0]
        umlal2  v17.2d, v23.4s, v12.s[2]
        ldp     q6, q23, [x8, #0x340]
        umlal   v16.2d, v6.2s, v12.s[0]
        umlal2  v16.2d, v6.4s, v12.s[2]
        umlal   v8.2d, v23.2s, v12.s[0]
        umlal2  v8.2d, v23.4s, v12.s[2]
        ext     v6.16b, v18.16b, v1.16b, #8
        and     v23.16b, v18.16b, v0.16b
        ext     v18.16b, v1.16b, v18.16b, #8
        usra    v23.2d, v21.2d, #0x1d
        usra    v23.2d, v18.2d, #0x1d
        uzp1    v18.4s, v12.4s, v22.4s
        umlal   v23.2d, v7.2s, v12.s[0]
        umlal2  v23.2d, v7.4s, v12.s[2]
        ldp     q12, q7, [x8, #0x120]
        umlal   v23.2d, v12.2s, v2.s[2]
        umlal2  v23.2d, v12.4s, v2.s[3]
        umlal   v23.2d, v7.2s, v2.s[0]
        umlal2  v23.2d, v7.4s, v2.s[1]
        ldp     q12, q7, [x8, #0x140]
        umlal   v23.2d, v12.2s, v3.s[2]
        umlal2  v23.2d, v12.4s, v3.s[3]
        umlal   v23.2d, v7.2s, v3.s[0]
        umlal2  v23.2d, v7.4s, v3.s[1]
        ldp     q12, q7, [x8, #0x160]
        umlal   v23.2d, v12.2s, v4.s[2]
        umlal2  v23.2d, v12.4s, v4.s[3]
        umlal   v23.2d, v7.2s, v4.s[0]
        umlal2  v23.2d, v7.4s, v4.s[1]
        ldp     q12, q7, [x8, #0x180]
        umlal   v23.2d, v12.2s, v5.s[2]
        umlal2  v23.2d, v12.4s, v5.s[3]
        umlal   v23.2d, v7.2s, v5.s[0]
        umlal2  v23.2d, v7.4s, v5.s[1]
        ldp     q12, q7, [x8, #0x1a0]
        umlal   v23.2d, v12.2s, v24.s[2]
        umlal2  v23.2d, v12.4s, v24.s[3]
        umlal   v23.2d, v7.2s, v24.s[0]
        umlal2  v23.2d, v7.4s, v24.s[1]
        ldp     q12, q7, [x8, #0x250]
        umlal   v25.2d, v12.2s, v22.s[0]
        umlal2  v25.2d, v12.4s, v22.s[2]
        ldp     d12, d21, [x1, #0x100]
        umlal   v11.2d, v7.2s, v22.s[0]
        umlal2  v11.2d, v7.4s, v22.s[2]
        usra    v25.2d, v12.2d, #0x28
        ldr     d12, [x1, #0x130]
        shl     v7.2d, v21.2d, #0x1e
        usra    v25.2d, v7.2d, #6
        ldp     d7, d21, [x1, #0x108]
        shl     v12.2d, v12.2d, #2
        usra    v11.2d, v7.2d, #0x22
        shl     v7.2d, v21.2d, #0x24
        usra    v11.2d, v7.2d, #6
        uzp2    v7.2d, v25.2d, v11.2d
        uzp1    v11.2d, v25.2d, v11.2d
        shl     v21.2d, v7.2d, #0x23
        usra    v11.2d, v21.2d, #6
        ext     v21.16b, v1.16b, v7.16b, #8
        usra    v11.2d, v21.2d, #0x1d
        str     q11, [x0]
        ldp     q11, q21, [x8, #0x270]
        umlal   v13.2d, v11.2s, v22.s[0]
        umlal   v20.2d, v21.2s, v22.s[0]
        umlal2  v13.2d, v11.4s, v22.s[2]
        ldp     d11, d25, [x1, #0x110]
        umlal2  v20.2d, v21.4s, v22.s[2]
        usra    v13.2d, v11.2d, #0x1c
        shl     v11.2d, v25.2d, #0x2a
        usra    v13.2d, v11.2d, #6
        ldp     d11, d21, [x1, #0x118]
        usra    v20.2d, v11.2d, #0x16
        shl     v11.2d, v21.2d, #0x30
        usra    v20.2d, v11.2d, #6
        ldp     q11, q21, [x8, #0x290]
        uzp1    v25.2d, v13.2d, v20.2d
        uzp2    v13.2d, v13.2d, v20.2d
        shl     v20.2d, v13.2d, #0x23
        ext     v7.16b, v7.16b, v13.16b, #8
        umlal   v10.2d, v11.2s, v22.s[0]
        usra    v25.2d, v20.2d, #6
        umlal   v27.2d, v21.2s, v22.s[0]
        umlal2  v10.2d, v11.4s, v22.s[2]
        umlal2  v27.2d, v21.4s, v22.s[2]
        ldp     q11, q20, [x8, #0x2b0]
        usra    v25.2d, v7.2d, #0x1d
        str     q25, [x0, #0x10]
        ldp     d7, d21, [x1, #0x120]
        umlal   v19.2d, v20.2s, v22.s[0]
        umlal2  v19.2d, v20.4s, v22.s[2]
        umlal   v9.2d, v11.2s, v22.s[0]
        umlal2  v9.2d, v11.4s, v22.s[2]
        ldp     q11, q20, [x8, #0x2d0]
        usra    v10.2d, v7.2d, #0x10
        shl     v7.2d, v21.2d, #0x36
        usra    v9.2d, v12.2d, #6
        ldp     d12, d21, [x1, #0x128]
        usra    v10.2d, v7.2d, #6
        umlal   v14.2d, v11.2s, v22.s[0]
        umlal2  v14.2d, v11.4s, v22.s[2]
        ldp     q11, q7, [x8, #0x2f0]
        usra    v27.2d, v12.2d, #0xa
        umlal   v26.2d, v20.2s, v22.s[0]
        shl     v12.2d, v21.2d, #0x3c
        umlal2  v26.2d, v20.4s, v22.s[2]
        ldp     d20, d21, [x1, #0x130]
        usra    v27.2d, v12.2d, #6
        umlal   v29.2d, v11.2s, v22.s[0]
        usra    v19.2d, v20.2d, #0x3e
        ldp     d12, d20, [x1, #0x138]
        shl     v21.2d, v21.2d, #8
        umlal   v28.2d, v7.2s, v22.s[0]
        umlal2  v29.2d, v11.4s, v22.s[2]
        uzp2    v11.2d, v10.2d, v27.2d
        umlal2  v28.2d, v7.4s, v22.s[2]
        uzp1    v10.2d, v10.2d, v27.2d
        shl     v7.2d, v11.2d, #0x23
        ldp     q25, q27, [x8, #0x310]
        usra    v19.2d, v21.2d, #6
        ext     v13.16b, v13.16b, v11.16b, #8
        usra    v14.2d, v12.2d, #0x38
        shl     v12.2d, v20.2d, #0xe
        usra    v10.2d, v7.2d, #6
        ldp     d7, d20, [x1, #0x140]
        usra    v14.2d, v12.2d, #6
        uzp2    v12.2d, v9.2d, v19.2d
        uzp1    v9.2d, v9.2d, v19.2d
        umlal   v17.2d, v27.2s, v22.s[0]
        shl     v19.2d, v12.2d, #0x23
        umlal   v15.2d, v25.2s, v22.s[0]
        usra    v10.2d, v13.2d, #0x1d
        shl     v13.2d, v20.2d, #0x14
        umlal2  v15.2d, v25.4s, v22.s[2]
        ldp     d20, d21, [x1, #0x148]
        usra    v26.2d, v7.2d, #0x32
        usra    v9.2d, v19.2d, #6
        ldp     d7, d19, [x1, #0x150]
        umlal2  v17.2d, v27.4s, v22.s[2]
        str     q10, [x0, #0x20]
        ext     v10.16b, v11.16b, v12.16b, #8
        ldr     q11, [x0, #0xb0]
        usra    v26.2d, v13.2d, #6
        ldp     q13, q25, [x8, #0x350]
        usra    v9.2d, v10.2d, #0x1d
        usra    v29.2d, v20.2d, #0x2c
        ldp     q10, q20, [x8, #0x330]
        usra    v28.2d, v7.2d, #0x26
        shl     v7.2d, v21.2d, #0x1a
        uzp1    v21.2d, v14.2d, v26.2d
        shl     v19.2d, v19.2d, #0x20
        uzp2    v14.2d, v14.2d, v26.2d
        and     v26.16b, v11.16b, v0.16b
        usra    v29.2d, v7.2d, #6
        usra    v28.2d, v19.2d, #6
        ldp     d7, d19, [x1, #0x158]
        umlal   v23.2d, v13.2s, v22.s[0]
        ext     v12.16b, v12.16b, v14.16b, #8
        umlal2  v23.2d, v13.4s, v22.s[2]
        shl     v13.2d, v14.2d, #0x23
        umlal   v16.2d, v10.2s, v22.s[0]
        str     q9, [x0, #0x30]
        ext     v9.16b, v11.16b, v1.16b, #8
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v26.2d, v6.2d, #0x1d
        ldp     q6, q27, [x8, #0x370]
        umlal2  v16.2d, v10.4s, v22.s[2]
        usra    v15.2d, v7.2d, #0x20
        ldp     q10, q7, [x8, #0x130]
        umlal   v8.2d, v20.2s, v22.s[0]
        umlal2  v8.2d, v20.4s, v22.s[2]
        shl     v19.2d, v19.2d, #0x26
        usra    v26.2d, v11.2d, #0x1d
        ldp     q11, q20, [x8, #0x150]
        usra    v15.2d, v19.2d, #6
        uzp1    v19.2d, v29.2d, v28.2d
        usra    v21.2d, v13.2d, #6
        uzp2    v13.2d, v29.2d, v28.2d
        ldp     d27, d28, [x1, #0x160]
        umlal   v26.2d, v25.2s, v22.s[0]
        ext     v14.16b, v14.16b, v13.16b, #8
        umlal2  v26.2d, v25.4s, v22.s[2]
        shl     v25.2d, v13.2d, #0x23
        umlal   v26.2d, v6.2s, v18.s[0]
        usra    v21.2d, v12.2d, #0x1d
        umlal2  v26.2d, v6.4s, v18.s[1]
        ldp     d12, d6, [x1, #0x168]
        umlal   v26.2d, v10.2s, v2.s[2]
        umlal2  v26.2d, v10.4s, v2.s[3]
        usra    v17.2d, v27.2d, #0x1a
        umlal   v26.2d, v7.2s, v2.s[0]
        ldp     d10, d27, [x1, #0x170]
        umlal2  v26.2d, v7.4s, v2.s[1]
        shl     v7.2d, v28.2d, #0x2c
        str     q21, [x0, #0x40]
        shl     v6.2d, v6.2d, #0x32
        ldp     d21, d28, [x1, #0x178]
        usra    v16.2d, v12.2d, #0x14
        umlal   v26.2d, v11.2s, v3.s[2]
        usra    v19.2d, v25.2d, #6
        ldp     q12, q25, [x8, #0x170]
        usra    v17.2d, v7.2d, #6
        umlal2  v26.2d, v11.4s, v3.s[3]
        usra    v8.2d, v10.2d, #0xe
        umlal   v26.2d, v20.2s, v3.s[0]
        usra    v16.2d, v6.2d, #6
        umlal2  v26.2d, v20.4s, v3.s[1]
        shl     v10.2d, v27.2d, #0x38
        ldp     q11, q6, [x8, #0x190]
        usra    v23.2d, v21.2d, #8
        uzp2    v7.2d, v15.2d, v17.2d
        usra    v19.2d, v14.2d, #0x1d
        uzp1    v14.2d, v15.2d, v17.2d
        shl     v15.2d, v28.2d, #0x3e
        ext     v13.16b, v13.16b, v7.16b, #8
        shl     v17.2d, v7.2d, #0x23
        umlal   v26.2d, v12.2s, v4.s[2]
        usra    v8.2d, v10.2d, #6
        umlal2  v26.2d, v12.4s, v4.s[3]
        usra    v14.2d, v17.2d, #6
        str     q19, [x0, #0x50]
        ldr     q10, [x0, #0xc0]
        usra    v23.2d, v15.2d, #6
        ldp     q15, q12, [x8, #0x370]
        umlal   v26.2d, v25.2s, v4.s[0]
        uzp2    v17.2d, v16.2d, v8.2d
        ldp     q19, q20, [x8, #0x140]
        usra    v14.2d, v13.2d, #0x1d
        uzp1    v13.2d, v16.2d, v8.2d
        shl     v8.2d, v17.2d, #0x23
        ext     v7.16b, v7.16b, v17.16b, #8
        ldp     q16, q21, [x8, #0x1b0]
        umlal2  v26.2d, v25.4s, v4.s[1]
        and     v25.16b, v10.16b, v0.16b
        ext     v27.16b, v10.16b, v1.16b, #8
        ext     v10.16b, v1.16b, v10.16b, #8
        usra    v13.2d, v8.2d, #6
        usra    v25.2d, v9.2d, #0x1d
        umlal   v26.2d, v11.2s, v5.s[2]
        str     q14, [x0, #0x60]
        ldr     d14, [x1, #0x180]
        umlal2  v26.2d, v11.4s, v5.s[3]
        usra    v13.2d, v7.2d, #0x1d
        ldp     q11, q8, [x8, #0x160]
        usra    v25.2d, v10.2d, #0x1d
        umlal   v26.2d, v6.2s, v5.s[0]
        umlal2  v26.2d, v6.4s, v5.s[1]
        ldp     q10, q9, [x8, #0x180]
        umlal   v26.2d, v16.2s, v24.s[2]
        ldp     q6, q7, [x8, #0x1a0]
        str     q13, [x0, #0x70]
        ldr     q13, [x0, #0xd0]
        umlal   v25.2d, v15.2s, v22.s[0]
        shl     v14.2d, v14.2d, #4
        umlal2  v25.2d, v15.4s, v22.s[2]
        ldp     q15, q28, [x8, #0x380]
        umlal   v25.2d, v12.2s, v18.s[0]
        umlal2  v25.2d, v12.4s, v18.s[1]
        umlal   v25.2d, v19.2s, v2.s[2]
        umlal2  v25.2d, v19.4s, v2.s[3]
        and     v12.16b, v13.16b, v0.16b
        umlal   v25.2d, v20.2s, v2.s[0]
        ext     v19.16b, v1.16b, v13.16b, #8
        umlal2  v25.2d, v20.4s, v2.s[1]
        ext     v13.16b, v13.16b, v1.16b, #8
        umlal2  v26.2d, v16.4s, v24.s[3]
        usra    v12.2d, v27.2d, #0x1d
        umlal   v25.2d, v11.2s, v3.s[2]
        ldp     q16, q20, [x8, #0x150]
        umlal2  v25.2d, v11.4s, v3.s[3]
        umlal   v25.2d, v8.2s, v3.s[0]
        ldp     q11, q27, [x8, #0x170]
        usra    v12.2d, v19.2d, #0x1d
        umlal2  v25.2d, v8.4s, v3.s[1]
        umlal   v26.2d, v21.2s, v24.s[0]
        ldp     q8, q19, [x8, #0x1c0]
        umlal   v25.2d, v10.2s, v4.s[2]
        umlal2  v25.2d, v10.4s, v4.s[3]
        umlal2  v26.2d, v21.4s, v24.s[1]
        ldp     q10, q21, [x8, #0x190]
        umlal   v25.2d, v9.2s, v4.s[0]
        umlal2  v25.2d, v9.4s, v4.s[1]
        umlal   v12.2d, v15.2s, v22.s[0]
        umlal2  v12.2d, v15.4s, v22.s[2]
        usra    v26.2d, v14.2d, #6
        umlal   v12.2d, v28.2s, v18.s[0]
        ldp     d14, d15, [x1, #0x180]
        umlal   v25.2d, v6.2s, v5.s[2]
        umlal2  v12.2d, v28.4s, v18.s[1]
        ldp     q9, q28, [x8, #0x1b0]
        uzp1    v29.2d, v23.2d, v26.2d
        uzp2    v23.2d, v23.2d, v26.2d
        umlal2  v25.2d, v6.4s, v5.s[3]
        shl     v6.2d, v23.2d, #0x23
        ext     v17.16b, v17.16b, v23.16b, #8
        umlal   v25.2d, v7.2s, v5.s[0]
        shl     v15.2d, v15.2d, #0xa
        usra    v29.2d, v6.2d, #6
        ldr     q6, [x0, #0xe0]
        umlal   v12.2d, v16.2s, v2.s[2]
        umlal2  v12.2d, v16.4s, v2.s[3]
        umlal   v12.2d, v20.2s, v2.s[0]
        usra    v29.2d, v17.2d, #0x1d
        umlal2  v25.2d, v7.4s, v5.s[1]
        umlal   v25.2d, v8.2s, v24.s[2]
        ldp     q7, q16, [x8, #0x1d0]
        umlal2  v25.2d, v8.4s, v24.s[3]
        and     v8.16b, v6.16b, v0.16b
        umlal2  v12.2d, v20.4s, v2.s[1]
        ldp     d17, d20, [x1, #0x188]
        str     q29, [x0, #0x80]
        ext     v26.16b, v6.16b, v1.16b, #8
        umlal   v12.2d, v11.2s, v3.s[2]
        ext     v6.16b, v1.16b, v6.16b, #8
        umlal   v25.2d, v19.2s, v24.s[0]
        usra    v8.2d, v13.2d, #0x1d
        umlal2  v25.2d, v19.4s, v24.s[1]
        ldp     q13, q19, [x8, #0x390]
        umlal2  v12.2d, v11.4s, v3.s[3]
        umlal   v12.2d, v27.2s, v3.s[0]
        shl     v11.2d, v20.2d, #0x10
        usra    v8.2d, v6.2d, #0x1d
        umlal2  v12.2d, v27.4s, v3.s[1]
        umlal   v12.2d, v10.2s, v4.s[2]
        usra    v25.2d, v14.2d, #0x3c
        ldp     q14, q6, [x8, #0x160]
        umlal2  v12.2d, v10.4s, v4.s[3]
        umlal   v12.2d, v21.2s, v4.s[0]
        ldp     q10, q20, [x8, #0x180]
        umlal2  v12.2d, v21.4s, v4.s[1]
        ldr     q21, [x0, #0xf0]
        usra    v25.2d, v15.2d, #6
        umlal   v8.2d, v13.2s, v22.s[0]
        umlal2  v8.2d, v13.4s, v22.s[2]
        ldp     q15, q13, [x8, #0x1a0]
        umlal   v8.2d, v19.2s, v18.s[0]
        umlal   v12.2d, v9.2s, v5.s[2]
        umlal2  v8.2d, v19.4s, v18.s[1]
        ldp     q19, q27, [x8, #0x3a0]
        umlal2  v12.2d, v9.4s, v5.s[3]
        and     v9.16b, v21.16b, v0.16b
        umlal   v8.2d, v14.2s, v2.s[2]
        umlal2  v8.2d, v14.4s, v2.s[3]
        ext     v14.16b, v21.16b, v1.16b, #8
        umlal   v8.2d, v6.2s, v2.s[0]
        usra    v9.2d, v26.2d, #0x1d
        umlal   v12.2d, v28.2s, v5.s[0]
        ext     v21.16b, v1.16b, v21.16b, #8
        umlal2  v8.2d, v6.4s, v2.s[1]
        ldp     q6, q26, [x8, #0x1c0]
        umlal2  v12.2d, v28.4s, v5.s[1]
        umlal   v12.2d, v7.2s, v24.s[2]
        usra    v9.2d, v21.2d, #0x1d
        umlal2  v12.2d, v7.4s, v24.s[3]
        ldp     q7, q21, [x8, #0x170]
        umlal   v12.2d, v16.2s, v24.s[0]
        umlal   v8.2d, v10.2s, v3.s[2]
        umlal2  v8.2d, v10.4s, v3.s[3]
        ldp     q10, q28, [x8, #0x190]
        umlal   v8.2d, v20.2s, v3.s[0]
        umlal2  v12.2d, v16.4s, v24.s[1]
        umlal2  v8.2d, v20.4s, v3.s[1]
        ldp     q16, q20, [x8, #0x1e0]
        umlal   v9.2d, v19.2s, v22.s[0]
        umlal   v8.2d, v15.2s, v4.s[2]
        usra    v12.2d, v17.2d, #0x36
        umlal2  v8.2d, v15.4s, v4.s[3]
        umlal   v8.2d, v13.2s, v4.s[0]
        ldp     q15, q17, [x8, #0x1b0]
        umlal2  v9.2d, v19.4s, v22.s[2]
        umlal   v9.2d, v27.2s, v18.s[0]
        usra    v12.2d, v11.2d, #6
        umlal2  v8.2d, v13.4s, v4.s[1]
        umlal2  v9.2d, v27.4s, v18.s[1]
        ldp     d11, d13, [x1, #0x190]
        umlal   v9.2d, v7.2s, v2.s[2]
        ldp     q19, q27, [x8, #0x1d0]
        umlal   v8.2d, v6.2s, v5.s[2]
        uzp1    v29.2d, v25.2d, v12.2d
        uzp2    v12.2d, v25.2d, v12.2d
        umlal2  v8.2d, v6.4s, v5.s[3]
        shl     v6.2d, v12.2d, #0x23
        ext     v23.16b, v23.16b, v12.16b, #8
        umlal   v8.2d, v26.2s, v5.s[0]
        shl     v13.2d, v13.2d, #0x16
        usra    v29.2d, v6.2d, #6
        umlal2  v9.2d, v7.4s, v2.s[3]
        umlal2  v8.2d, v26.4s, v5.s[1]
        ldr     q6, [x0, #0x100]
        umlal   v9.2d, v21.2s, v2.s[0]
        ldp     q7, q25, [x8, #0x1f0]
        umlal2  v9.2d, v21.4s, v2.s[1]
        usra    v29.2d, v23.2d, #0x1d
        umlal   v9.2d, v10.2s, v3.s[2]
        umlal   v8.2d, v16.2s, v24.s[2]
        ldp     d21, d23, [x1, #0x198]
        umlal2  v8.2d, v16.4s, v24.s[3]
        and     v16.16b, v6.16b, v0.16b
        str     q29, [x0, #0x90]
        ext     v26.16b, v6.16b, v1.16b, #8
        umlal   v8.2d, v20.2s, v24.s[0]
        usra    v16.2d, v14.2d, #0x1d
        umlal2  v8.2d, v20.4s, v24.s[1]
        ldp     q14, q20, [x8, #0x3b0]
        umlal2  v9.2d, v10.4s, v3.s[3]
        ext     v10.16b, v1.16b, v6.16b, #8
        umlal   v9.2d, v28.2s, v3.s[0]
        shl     v6.2d, v23.2d, #0x1c
        umlal2  v9.2d, v28.4s, v3.s[1]
        usra    v16.2d, v10.2d, #0x1d
        umlal   v9.2d, v15.2s, v4.s[2]
        usra    v8.2d, v11.2d, #0x30
        ldp     q10, q11, [x8, #0x180]
        umlal2  v9.2d, v15.4s, v4.s[3]
        umlal   v9.2d, v17.2s, v4.s[0]
        ldp     q15, q23, [x8, #0x1a0]
        umlal2  v9.2d, v17.4s, v4.s[1]
        ldr     q17, [x0, #0x110]
        usra    v8.2d, v13.2d, #6
        umlal   v16.2d, v14.2s, v22.s[0]
        umlal2  v16.2d, v14.4s, v22.s[2]
        ldp     q14, q13, [x8, #0x1c0]
        umlal   v9.2d, v19.2s, v5.s[2]
        umlal   v16.2d, v20.2s, v18.s[0]
        umlal2  v16.2d, v20.4s, v18.s[1]
        ldp     q20, q28, [x8, #0x3c0]
        umlal   v16.2d, v10.2s, v2.s[2]
        and     v0.16b, v17.16b, v0.16b
        umlal2  v9.2d, v19.4s, v5.s[3]
        ext     v19.16b, v1.16b, v17.16b, #8
        umlal   v9.2d, v27.2s, v5.s[0]
        usra    v0.2d, v26.2d, #0x1d
        umlal2  v9.2d, v27.4s, v5.s[1]
        ldp     q26, q27, [x8, #0x1e0]
        umlal2  v16.2d, v10.4s, v2.s[3]
        ext     v10.16b, v17.16b, v1.16b, #8
        umlal   v16.2d, v11.2s, v2.s[0]
        ldp     q1, q17, [x8, #0x190]
        umlal2  v16.2d, v11.4s, v2.s[1]
        usra    v0.2d, v19.2d, #0x1d
        umlal   v9.2d, v7.2s, v24.s[2]
        ldp     q11, q19, [x8, #0x200]
        umlal2  v9.2d, v7.4s, v24.s[3]
        umlal   v16.2d, v15.2s, v3.s[2]
        umlal   v9.2d, v25.2s, v24.s[0]
        umlal2  v9.2d, v25.4s, v24.s[1]
        ldp     q7, q25, [x8, #0x1b0]
        umlal2  v16.2d, v15.4s, v3.s[3]
        umlal   v16.2d, v23.2s, v3.s[0]
        umlal2  v16.2d, v23.4s, v3.s[1]
        ldp     q15, q23, [x8, #0x1d0]
        usra    v9.2d, v21.2d, #0x2a
        umlal   v16.2d, v14.2s, v4.s[2]
        umlal2  v16.2d, v14.4s, v4.s[3]
        ldp     d14, d21, [x1, #0x1a0]
        umlal   v16.2d, v13.2s, v4.s[0]
        umlal   v0.2d, v20.2s, v22.s[0]
        usra    v9.2d, v6.2d, #6
        umlal2  v0.2d, v20.4s, v22.s[2]
        umlal2  v16.2d, v13.4s, v4.s[1]
        ldp     q13, q6, [x8, #0x1f0]
        umlal   v0.2d, v28.2s, v18.s[0]
        umlal   v16.2d, v26.2s, v5.s[2]
        shl     v20.2d, v21.2d, #0x22
        uzp2    v21.2d, v8.2d, v9.2d
        uzp1    v8.2d, v8.2d, v9.2d
        umlal2  v16.2d, v26.4s, v5.s[3]
        ldp     q9, q26, [x8, #0x210]
        ext     v12.16b, v12.16b, v21.16b, #8
        shl     v29.2d, v21.2d, #0x23
        umlal2  v0.2d, v28.4s, v18.s[1]
        usra    v8.2d, v29.2d, #6
        umlal   v0.2d, v1.2s, v2.s[2]
        umlal   v16.2d, v27.2s, v5.s[0]
        umlal2  v0.2d, v1.4s, v2.s[3]
        ldp     q1, q28, [x8, #0x3d0]
        umlal2  v16.2d, v27.4s, v5.s[1]
        usra    v8.2d, v12.2d, #0x1d
        umlal   v0.2d, v17.2s, v2.s[0]
        umlal   v16.2d, v11.2s, v24.s[2]
        ldp     d12, d27, [x1, #0x1a8]
        umlal2  v0.2d, v17.4s, v2.s[1]
        umlal2  v16.2d, v11.4s, v24.s[3]
        str     q8, [x0, #0xa0]
        umlal   v16.2d, v19.2s, v24.s[0]
        umlal   v0.2d, v7.2s, v3.s[2]
        ldp     q11, q8, [x8, #0x1a0]
        umlal2  v0.2d, v7.4s, v3.s[3]
        ldp     q7, q17, [x8, #0x1c0]
        umlal   v0.2d, v25.2s, v3.s[0]
        shl     v27.2d, v27.2d, #0x28
        umlal2  v16.2d, v19.4s, v24.s[1]
        umlal2  v0.2d, v25.4s, v3.s[1]
        ldp     q19, q25, [x8, #0x1e0]
        umlal   v0.2d, v15.2s, v4.s[2]
        umlal2  v0.2d, v15.4s, v4.s[3]
        usra    v16.2d, v14.2d, #0x24
        umull   v14.2d, v1.2s, v22.s[0]
        umlal   v0.2d, v23.2s, v4.s[0]
        umlal2  v0.2d, v23.4s, v4.s[1]
        ldp     q15, q23, [x8, #0x3e0]
        umlal   v0.2d, v13.2s, v5.s[2]
        umlal2  v14.2d, v1.4s, v22.s[2]
        usra    v16.2d, v20.2d, #6
        umlal   v14.2d, v28.2s, v18.s[0]
        ldp     q1, q20, [x8, #0x200]
        umlal2  v14.2d, v28.4s, v18.s[1]
        ldr     q28, [x8, #0x230]
        umlal   v14.2d, v11.2s, v2.s[2]
        umlal2  v14.2d, v11.4s, v2.s[3]
        umlal   v14.2d, v8.2s, v2.s[0]
        umlal2  v0.2d, v13.4s, v5.s[3]
        ldp     q11, q13, [x8, #0x220]
        umlal   v0.2d, v6.2s, v5.s[0]
        umlal2  v14.2d, v8.4s, v2.s[1]
        umlal2  v0.2d, v6.4s, v5.s[1]
        ldp     q8, q6, [x8, #0x1b0]
        umlal   v14.2d, v7.2s, v3.s[2]
        umlal2  v14.2d, v7.4s, v3.s[3]
        umlal   v0.2d, v9.2s, v24.s[2]
        umlal2  v0.2d, v9.4s, v24.s[3]
        ldp     q9, q7, [x8, #0x1d0]
        umlal   v0.2d, v26.2s, v24.s[0]
        umlal   v14.2d, v17.2s, v3.s[0]
        umlal2  v14.2d, v17.4s, v3.s[1]
        umlal   v14.2d, v19.2s, v4.s[2]
        umlal2  v0.2d, v26.4s, v24.s[1]
        ldp     q17, q26, [x8, #0x3f0]
        umlal2  v14.2d, v19.4s, v4.s[3]
        umlal   v14.2d, v25.2s, v4.s[0]
        umlal2  v14.2d, v25.4s, v4.s[1]
        ldp     q19, q25, [x8, #0x1f0]
        usra    v0.2d, v12.2d, #0x1e
        umull   v12.2d, v15.2s, v22.s[0]
        umlal   v14.2d, v1.2s, v5.s[2]
        umlal2  v14.2d, v1.4s, v5.s[3]
        umlal   v14.2d, v20.2s, v5.s[0]
        usra    v0.2d, v27.2d, #6
        umlal2  v12.2d, v15.4s, v22.s[2]
        umlal   v12.2d, v23.2s, v18.s[0]
        ldp     d15, d1, [x1, #0x1b0]
        umlal2  v12.2d, v23.4s, v18.s[1]
        ldp     q23, q27, [x8, #0x1c0]
        umlal2  v14.2d, v20.4s, v5.s[1]
        uzp2    v20.2d, v16.2d, v0.2d
        uzp1    v0.2d, v16.2d, v0.2d
        umlal   v14.2d, v11.2s, v24.s[2]
        shl     v16.2d, v20.2d, #0x23
        ext     v21.16b, v21.16b, v20.16b, #8
        umlal   v12.2d, v8.2s, v2.s[2]
        shl     v1.2d, v1.2d, #0x2e
        usra    v0.2d, v16.2d, #6
        umlal2  v12.2d, v8.4s, v2.s[3]
        umlal2  v14.2d, v11.4s, v24.s[3]
        ldp     q11, q8, [x8, #0x210]
        umlal   v12.2d, v6.2s, v2.s[0]
        umlal   v14.2d, v13.2s, v24.s[0]
        usra    v0.2d, v21.2d, #0x1d
        umlal2  v14.2d, v13.4s, v24.s[1]
        umlal2  v12.2d, v6.4s, v2.s[1]
        ldp     q13, q6, [x8, #0x1e0]
        umlal   v12.2d, v9.2s, v3.s[2]
        ldp     d16, d21, [x1, #0x1b8]
        umlal2  v12.2d, v9.4s, v3.s[3]
        str     q0, [x0, #0xb0]
        usra    v14.2d, v10.2d, #0x1d
        umlal   v12.2d, v7.2s, v3.s[0]
        ldr     q10, [x8, #0x400]
        umlal2  v12.2d, v7.4s, v3.s[1]
        ldp     q9, q0, [x8, #0x200]
        umull   v7.2d, v17.2s, v22.s[0]
        usra    v14.2d, v15.2d, #0x18
        umlal   v12.2d, v19.2s, v4.s[2]
        umlal2  v12.2d, v19.4s, v4.s[3]
        ldp     q15, q19, [x8, #0x220]
        umlal   v12.2d, v25.2s, v4.s[0]
        shl     v21.2d, v21.2d, #0x34
        umlal2  v7.2d, v17.4s, v22.s[2]
        ldr     q17, [x8, #0x410]
        usra    v14.2d, v1.2d, #6
        umlal2  v12.2d, v25.4s, v4.s[1]
        umlal   v12.2d, v11.2s, v5.s[2]
        ldp     q1, q25, [x8, #0x1d0]
        umlal2  v12.2d, v11.4s, v5.s[3]
        ldr     q11, [x8, #0x410]
        umlal   v7.2d, v26.2s, v18.s[0]
        umlal2  v7.2d, v26.4s, v18.s[1]
        ldr     q26, [x8, #0x420]
        umlal   v7.2d, v23.2s, v2.s[2]
        umlal   v12.2d, v8.2s, v5.s[0]
        umlal2  v12.2d, v8.4s, v5.s[1]
        ldr     q8, [x8, #0x230]
        umlal2  v7.2d, v23.4s, v2.s[3]
        ldr     d23, [x1, #0x1c8]
        umlal   v12.2d, v28.2s, v24.s[2]
        umlal2  v12.2d, v28.4s, v24.s[3]
        umlal   v7.2d, v27.2s, v2.s[0]
        umlal2  v7.2d, v27.4s, v2.s[1]
        ldp     d24, d27, [x1, #0x1c0]
        umlal   v7.2d, v13.2s, v3.s[2]
        umlal2  v7.2d, v13.4s, v3.s[3]
        ldp     q13, q28, [x8, #0x1f0]
        umlal   v7.2d, v6.2s, v3.s[0]
        usra    v12.2d, v16.2d, #0x12
        umlal2  v7.2d, v6.4s, v3.s[1]
        umull   v6.2d, v10.2s, v22.s[0]
        umlal   v7.2d, v9.2s, v4.s[2]
        shl     v16.2d, v27.2d, #0x3a
        umlal2  v7.2d, v9.4s, v4.s[3]
        ldp     q9, q27, [x8, #0x210]
        usra    v12.2d, v21.2d, #6
        umlal   v7.2d, v0.2s, v4.s[0]
        umlal2  v7.2d, v0.4s, v4.s[1]
        ldp     q0, q21, [x8, #0x1e0]
        umlal2  v6.2d, v10.4s, v22.s[2]
        umlal   v6.2d, v17.2s, v18.s[0]
        uzp1    v10.2d, v14.2d, v12.2d
        uzp2    v14.2d, v14.2d, v12.2d
        umlal   v7.2d, v15.2s, v5.s[2]
        ldr     d12, [x1, #0x1d0]
        shl     v29.2d, v14.2d, #0x23
        ext     v20.16b, v20.16b, v14.16b, #8
        umlal2  v7.2d, v15.4s, v5.s[3]
        usra    v10.2d, v29.2d, #6
        umlal2  v6.2d, v17.4s, v18.s[1]
        umlal   v7.2d, v19.2s, v5.s[0]
        ldp     q15, q17, [x8, #0x200]
        umlal   v6.2d, v1.2s, v2.s[2]
        umlal2  v7.2d, v19.4s, v5.s[1]
        ldr     q19, [x8, #0x420]
        usra    v10.2d, v20.2d, #0x1d
        umlal2  v6.2d, v1.4s, v2.s[3]
        umlal   v6.2d, v25.2s, v2.s[0]
        ldp     q1, q20, [x8, #0x220]
        umlal2  v6.2d, v25.4s, v2.s[1]
        shl     v12.2d, v12.2d, #6
        usra    v7.2d, v24.2d, #0xc
        umlal   v6.2d, v13.2s, v3.s[2]
        str     q10, [x0, #0xc0]
        ldr     q10, [x8, #0x430]
        umlal2  v6.2d, v13.4s, v3.s[3]
        ldr     q13, [x8, #0x430]
        umlal   v6.2d, v28.2s, v3.s[0]
        ldp     q24, q25, [x8, #0x1f0]
        usra    v7.2d, v16.2d, #6
        umull   v16.2d, v11.2s, v22.s[0]
        umlal2  v6.2d, v28.4s, v3.s[1]
        ldr     q28, [x8, #0x440]
        umlal   v6.2d, v9.2s, v4.s[2]
        umlal2  v6.2d, v9.4s, v4.s[3]
        ldr     q9, [x8, #0x230]
        umlal2  v16.2d, v11.4s, v22.s[2]
        ldr     q11, [x8, #0x440]
        umlal   v16.2d, v26.2s, v18.s[0]
        umlal2  v16.2d, v26.4s, v18.s[1]
        umlal   v6.2d, v27.2s, v4.s[0]
        umlal   v16.2d, v0.2s, v2.s[2]
        umlal2  v6.2d, v27.4s, v4.s[1]
        ldp     q26, q27, [x8, #0x210]
        umlal2  v16.2d, v0.4s, v2.s[3]
        ldr     q0, [x8, #0x450]
        umlal   v6.2d, v8.2s, v5.s[2]
        umlal2  v6.2d, v8.4s, v5.s[3]
        ldp     q8, q5, [x8, #0x200]
        umlal   v16.2d, v21.2s, v2.s[0]
        umlal2  v16.2d, v21.4s, v2.s[1]
        umull   v21.2d, v19.2s, v22.s[0]
        umlal   v16.2d, v15.2s, v3.s[2]
        usra    v6.2d, v23.2d, #6
        umlal2  v16.2d, v15.4s, v3.s[3]
        ldp     d15, d23, [x1, #0x1d0]
        umlal   v16.2d, v17.2s, v3.s[0]
        umlal2  v21.2d, v19.4s, v22.s[2]
        umlal   v21.2d, v10.2s, v18.s[0]
        uzp1    v19.2d, v7.2d, v6.2d
        umlal2  v16.2d, v17.4s, v3.s[1]
        uzp2    v6.2d, v7.2d, v6.2d
        umlal   v16.2d, v1.2s, v4.s[2]
        ldp     q7, q17, [x8, #0x220]
        umlal2  v21.2d, v10.4s, v18.s[1]
        shl     v10.2d, v6.2d, #0x23
        ext     v14.16b, v14.16b, v6.16b, #8
        shl     v23.2d, v23.2d, #0xc
        umlal   v21.2d, v24.2s, v2.s[2]
        usra    v19.2d, v10.2d, #6
        umlal2  v21.2d, v24.4s, v2.s[3]
        ldp     q10, q24, [x8, #0x210]
        umlal2  v16.2d, v1.4s, v4.s[3]
        ldr     q1, [x8, #0x230]
        umlal   v16.2d, v20.2s, v4.s[0]
        usra    v19.2d, v14.2d, #0x1d
        umull   v29.2d, v13.2s, v22.s[0]
        umlal2  v16.2d, v20.4s, v4.s[1]
        umlal   v21.2d, v25.2s, v2.s[0]
        umlal2  v21.2d, v25.4s, v2.s[1]
        ldp     d14, d20, [x1, #0x1d8]
        str     q19, [x0, #0xd0]
        ldr     q19, [x8, #0x450]
        usra    v16.2d, v12.2d, #6
        umlal   v21.2d, v26.2s, v3.s[2]
        umlal2  v21.2d, v26.4s, v3.s[3]
        ldr     q12, [x8, #0x460]
        umlal   v21.2d, v27.2s, v3.s[0]
        ldr     q25, [x8, #0x460]
        umlal2  v29.2d, v13.4s, v22.s[2]
        ldr     q26, [x8, #0x470]
        umlal   v29.2d, v28.2s, v18.s[0]
        shl     v13.2d, v20.2d, #0x12
        umlal2  v29.2d, v28.4s, v18.s[1]
        ldr     q20, [x8, #0x230]
        umlal2  v21.2d, v27.4s, v3.s[1]
        umlal   v29.2d, v8.2s, v2.s[2]
        umlal   v21.2d, v9.2s, v4.s[2]
        umlal2  v29.2d, v8.4s, v2.s[3]
        ldp     q8, q27, [x8, #0x220]
        umlal2  v21.2d, v9.4s, v4.s[3]
        ldp     d9, d4, [x1, #0x1e0]
        umlal   v29.2d, v5.2s, v2.s[0]
        umlal2  v29.2d, v5.4s, v2.s[1]
        umull   v5.2d, v11.2s, v22.s[0]
        usra    v21.2d, v15.2d, #0x3a
        umlal   v29.2d, v7.2s, v3.s[2]
        umlal2  v29.2d, v7.4s, v3.s[3]
        ldp     d7, d15, [x1, #0x1e8]
        umlal   v29.2d, v17.2s, v3.s[0]
        shl     v4.2d, v4.2d, #0x18
        umlal2  v5.2d, v11.4s, v22.s[2]
        ldr     q28, [x8, #0x470]
        usra    v21.2d, v23.2d, #6
        umlal   v5.2d, v0.2s, v18.s[0]
        umlal2  v29.2d, v17.4s, v3.s[1]
        ldp     d17, d11, [x1, #0x1f0]
        umlal2  v5.2d, v0.4s, v18.s[1]
        umlal   v5.2d, v10.2s, v2.s[2]
        shl     v0.2d, v15.2d, #0x1e
        uzp2    v23.2d, v16.2d, v21.2d
        uzp1    v15.2d, v16.2d, v21.2d
        umull   v16.2d, v19.2s, v22.s[0]
        usra    v29.2d, v14.2d, #0x34
        shl     v14.2d, v23.2d, #0x23
        ext     v6.16b, v6.16b, v23.16b, #8
        umlal2  v5.2d, v10.4s, v2.s[3]
        ldr     d21, [x1, #0x1f8]
        usra    v15.2d, v14.2d, #6
        umlal   v5.2d, v24.2s, v2.s[0]
        umlal2  v5.2d, v24.4s, v2.s[1]
        usra    v29.2d, v13.2d, #6
        umlal2  v16.2d, v19.4s, v22.s[2]
        shl     v19.2d, v11.2d, #0x24
        umlal   v16.2d, v12.2s, v18.s[0]
        movi    v24.2d, #0000000000000000
        usra    v15.2d, v6.2d, #0x1d
        umlal   v5.2d, v1.2s, v3.s[2]
        umlal2  v5.2d, v1.4s, v3.s[3]
        umlal2  v16.2d, v12.4s, v18.s[1]
        umlal   v16.2d, v8.2s, v2.s[2]
        str     q15, [x0, #0xe0]
        usra    v5.2d, v9.2d, #0x2e
        umull   v1.2d, v25.2s, v22.s[0]
        umlal2  v16.2d, v8.4s, v2.s[3]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v16.2d, v27.2s, v2.s[0]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v16.2d, v27.4s, v2.s[1]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v1.2d, v25.4s, v22.s[2]
        usra    v5.2d, v4.2d, #6
        umlal   v1.2d, v26.2s, v18.s[0]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v1.2d, v26.4s, v18.s[1]
        umlal   v1.2d, v20.2s, v2.s[2]
        usra    v16.2d, v7.2d, #0x28
        uzp2    v3.2d, v29.2d, v5.2d
        uzp1    v4.2d, v29.2d, v5.2d
        umlal2  v1.2d, v20.4s, v2.s[3]
        shl     v2.2d, v3.2d, #0x23
        ext     v5.16b, v23.16b, v3.16b, #8
        usra    v16.2d, v0.2d, #6
        umull   v0.2d, v28.2s, v22.s[0]
        usra    v4.2d, v2.2d, #6
        usra    v1.2d, v17.2d, #0x22
        umlal2  v0.2d, v28.4s, v22.s[2]
        usra    v4.2d, v5.2d, #0x1d
        usra    v1.2d, v19.2d, #6
        usra    v0.2d, v21.2d, #0x1c
        str     q4, [x0, #0xf0]
        uzp2    v2.2d, v16.2d, v1.2d
        uzp1    v1.2d, v16.2d, v1.2d
        shl     v4.2d, v2.2d, #0x23
        uzp2    v5.2d, v0.2d, v24.2d
        ext     v3.16b, v3.16b, v2.16b, #8
        uzp1    v0.2d, v0.2d, v24.2d
        usra    v1.2d, v4.2d, #6
        ext     v2.16b, v2.16b, v5.16b, #8
        shl     v4.2d, v5.2d, #0x23
        usra    v0.2d, v4.2d, #6
        usra    v1.2d, v3.2d, #0x1d
        usra    v0.2d, v2.2d, #0x1d
        str     q1, [x0, #0x100]
        str     q0, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_step_mul_32_aarch64)

NOTES

/* karat_step_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 4273.0 cycles instead of 6156.0, bound 2596.0 (simulated, one run after another); 7903 of 9803 instructions have another place.
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
        ldp     x14, x15, [x4, #0x20]
        lsl     x9, x9, #0x34
        lsr     x8, x8, #6
        adds    x6, x6, x7
        adcs    x7, x8, x9
        lsr     x8, x10, #0xc
        lsl     x9, x11, #0x2e
        adcs    x8, x8, x9
        lsr     x9, x12, #0x12
        lsl     x10, x13, #0x28
        ldp     x11, x12, [x4, #0x28]
        adcs    x9, x9, x10
        lsr     x10, x14, #0x18
        lsl     x13, x15, #0x22
        ldp     x14, x15, [x4, #0x38]
        ldp     x16, x17, [x4, #0x30]
        adcs    x10, x10, x13
        ldp     q2, q3, [x2]
        lsr     x11, x11, #0x1e
        lsl     x12, x12, #0x1c
        ldp     q4, q5, [x2, #0x20]
        adcs    x11, x11, x12
        lsr     x12, x14, #0x2a
        lsl     x13, x15, #0x10
        lsr     x14, x16, #0x24
        lsl     x15, x17, #0x16
        ldp     x16, x17, [x4, #0x40]
        adcs    x14, x14, x15
        stp     x10, x9, [sp, #0x140]
        ldp     x15, x10, [x4, #0x48]
        adcs    x12, x12, x13
        ldr     x13, [x4, #0x58]
        str     x11, [sp, #0x7e8]
        ldr     x11, [x4, #0xb0]
        stp     x12, x14, [sp, #0x150]
        ldp     x12, x14, [x4, #0x58]
        lsl     x17, x17, #0xa
        lsr     x16, x16, #0x30
        str     x8, [sp, #0x7e0]
        ldp     x9, x8, [x4, #0x60]
        adcs    x16, x16, x17
        lsr     x15, x15, #0x36
        lsl     x17, x10, #4
        orr     x13, x15, x13, lsl #62
        str     x16, [sp, #0x120]
        ldp     x15, x16, [x5]
        adcs    x13, x13, x17
        lsl     x14, x14, #0x38
        lsl     x8, x8, #0x32
        orr     x10, x14, x10, lsr #60
        ldp     x14, x17, [x4, #0x68]
        lsr     x12, x12, #2
        adcs    x10, x12, x10
        str     x10, [sp, #0x110]
        ldp     x12, x10, [x4, #0x70]
        lsr     x9, x9, #8
        adcs    x8, x9, x8
        str     x8, [sp, #0x118]
        ldp     x9, x8, [x5, #0x10]
        str     x13, [sp, #0x128]
        umulh   x13, x6, x15
        str     x13, [sp, #0x7d8]
        ldp     x13, x8, [x4, #0x78]
        lsr     x14, x14, #0xe
        lsl     x17, x17, #0x2c
        ldp     x9, x15, [x4, #0x80]
        adcs    x14, x14, x17
        lsr     x12, x12, #0x14
        lsl     x10, x10, #0x26
        ldp     q6, q7, [x2]
        mul     x17, x6, x16
        lsr     x13, x13, #0x1a
        lsl     x8, x8, #0x20
        ldp     q16, q17, [x2, #0x40]
        adcs    x10, x12, x10
        adcs    x8, x13, x8
        lsl     x12, x15, #0x1a
        lsr     x9, x9, #0x20
        adcs    x9, x9, x12
        umulh   x12, x6, x16
        ldp     q18, q19, [x2, #0x20]
        ldp     q20, q21, [x2, #0x60]
        ldp     q22, q23, [x2, #0x40]
        ldp     q24, q25, [x2, #0x80]
        umulh   x13, x7, x16
        ldp     q26, q27, [x2, #0xa0]
        str     x8, [sp, #0x7d0]
        ldp     x15, x8, [x4, #0x88]
        str     x9, [sp, #0x7c8]
        str     x10, [sp, #0x7c0]
        ldp     x9, x10, [x4, #0x90]
        str     x14, [sp, #0x7b8]
        str     x13, [sp, #0x30]
        ldp     x14, x13, [x4, #0x98]
        stp     x12, x17, [sp]
        ldr     x12, [x5]
        mul     x17, x7, x12
        str     x17, [sp, #0x38]
        ldp     x17, x12, [x4, #0xa0]
        lsl     x8, x8, #0x14
        lsr     x15, x15, #0x26
        str     x2, [sp, #0x7b0]
        ldp     x16, x2, [x4, #0xb0]
        lsl     x10, x10, #0xe
        adcs    x8, x15, x8
        lsr     x9, x9, #0x2c
        str     x8, [sp, #0x7a8]
        ldp     x8, x15, [x5]
        mul     x15, x7, x15
        lsl     x13, x13, #8
        adcs    x9, x9, x10
        lsr     x10, x17, #0x38
        lsr     x14, x14, #0x32
        lsl     x17, x12, #2
        orr     x10, x10, x11, lsl #60
        str     x9, [sp, #0x7a0]
        ldp     x11, x9, [x4, #0xb8]
        adcs    x13, x14, x13
        mul     x14, x6, x8
        lsl     x2, x2, #0x36
        lsr     x16, x16, #4
        str     x13, [sp, #0x798]
        str     x14, [sp, #0x790]
        ldp     x13, x14, [x4, #0xc0]
        adcs    x10, x10, x17
        orr     x2, x2, x12, lsr #62
        ldp     x12, x17, [x4, #0xc8]
        adcs    x2, x16, x2
        umulh   x16, x7, x8
        lsr     x11, x11, #0xa
        str     x2, [sp, #0x788]
        ldr     x2, [sp, #0x7b0]
        str     x10, [sp, #0x780]
        ldr     x10, [sp, #0x7e0]
        ldp     q28, q29, [x2, #0xc0]
        lsl     x9, x9, #0x30
        ldp     x2, x8, [x4, #0xd0]
        lsr     x13, x13, #0x10
        lsl     x17, x17, #0x24
        lsl     x14, x14, #0x2a
        adcs    x9, x11, x9
        adcs    x11, x13, x14
        ldp     x13, x14, [x5, #0x10]
        lsr     x12, x12, #0x16
        str     x9, [sp, #0x778]
        umulh   x9, x10, x13
        adcs    x12, x12, x17
        str     x11, [sp, #0x770]
        ldp     x17, x11, [x4, #0xd8]
        lsr     x2, x2, #0x1c
        lsl     x8, x8, #0x1e
        str     x12, [sp, #0x768]
        ldp     x12, x13, [x4, #0xe0]
        stp     x9, x16, [sp, #0x20]
        ldp     x9, x16, [x4, #0xe8]
        adcs    x2, x2, x8
        str     x2, [sp, #0x760]
        ldp     x8, x2, [x4, #0xf0]
        mul     x10, x10, x14
        lsl     x11, x11, #0x18
        lsr     x17, x17, #0x22
        lsr     x12, x12, #0x28
        stp     x10, x15, [sp, #0x10]
        ldp     x10, x15, [x4, #0x100]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x148]
        lsl     x13, x13, #0x12
        lsl     x16, x16, #0xc
        lsr     x9, x9, #0x2e
        str     x11, [sp, #0x758]
        mul     x11, x17, x14
        adcs    x12, x12, x13
        lsl     x13, x2, #6
        adcs    x9, x9, x16
        lsr     x8, x8, #0x34
        str     x9, [sp, #0x750]
        ldp     x16, x9, [x4, #0x108]
        lsl     x15, x15, #0x3a
        adcs    x8, x8, x13
        ldp     x4, x13, [x4, #0x110]
        str     x12, [sp, #0x748]
        ldr     x12, [sp, #0x7e0]
        str     x8, [sp, #0x740]
        ldr     x8, [sp, #0x7b0]
        umulh   x8, x12, x14
        orr     x2, x15, x2, lsr #58
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        adcs    x21, x10, x2
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        lsr     x26, x16, #6
        lsl     x23, x9, #0x34
        ldp     x10, x9, [x5, #8]
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        ldr     x16, [sp, #0x7b0]
        adcs    x26, x26, x23
        lsr     x23, x4, #0xc
        lsl     x24, x13, #0x2e
        ldr     x13, [x5]
        umulh   x22, x17, x14
        adcs    x23, x23, x24
        subs    x24, x6, x12
        sbcs    x2, x7, x17
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        csetm   x4, lo
        subs    x15, x9, x13
        ldp     q10, q11, [x16, #0xe0]
        sbcs    x14, x14, x10
        eor     x2, x2, x4
        eor     x24, x24, x4
        csetm   x10, lo
        cmn     x4, #1
        mul     x13, x17, x9
        adcs    x24, x24, xzr
        eor     x14, x14, x10
        eor     x15, x15, x10
        adcs    x2, x2, xzr
        cmn     x10, #1
        eor     x4, x4, x10
        adcs    x10, x15, xzr
        umulh   x15, x17, x9
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        ldr     x20, [sp, #0x7d8]
        adcs    x19, x14, xzr
        ldr     x14, [sp, #8]
        adds    x20, x20, x14
        mul     x14, x24, x19
        str     x21, [sp, #0x738]
        str     x23, [sp, #0x730]
        ldp     x21, x23, [x5, #0x20]
        ldr     x23, [sp, #0x18]
        ldr     x21, [sp]
        adcs    x23, x21, x23
        str     x26, [sp, #0x728]
        ldp     x21, x26, [x5, #0x30]
        ldp     x26, x21, [sp, #0x30]
        adc     x26, x26, xzr
        adds    x21, x20, x21
        ldp     x20, x17, [x5, #0x40]
        ldr     x20, [sp, #0x790]
        ldr     x17, [sp, #0x28]
        adcs    x23, x23, x17
        umulh   x17, x24, x10
        stp     x20, x21, [x1]
        ldr     x20, [sp, #0x10]
        ldr     x21, [sp, #0x20]
        adc     x26, x26, xzr
        adds    x21, x21, x20
        str     x26, [sp, #0x720]
        ldp     x20, x26, [x5, #0x50]
        adcs    x8, x8, x11
        ldp     x11, x26, [x5, #0x60]
        adc     x22, x22, xzr
        adds    x21, x21, x13
        ldp     x13, x26, [x5, #0x70]
        adcs    x8, x8, x15
        umulh   x15, x24, x19
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        adc     x27, x22, xzr
        adds    x22, x17, x14
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        ldr     d8, [x1]
        ldp     x17, x14, [sp, #0x150]
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        ldp     q9, q30, [x16, #0x100]
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ldp     x26, x13, [sp, #0x120]
        ldp     q12, q13, [x16, #0x120]
        ldp     x11, x20, [sp, #0x110]
        mul     x24, x24, x10
        mul     x28, x12, x9
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        ldp     q13, q14, [x16, #0x60]
        ushr    v15.2d, v8.2d, #0x1d
        stp     x6, x7, [x3]
        mul     x25, x2, x19
        stp     x14, x17, [x3, #0x30]
        eor     x24, x24, x4
        uzp1    v8.2d, v8.2d, v15.2d
        stp     x26, x13, [x3, #0x40]
        ldr     x26, [sp, #0x7c0]
        ldr     x16, [sp, #0x7d0]
        ldr     x13, [sp, #0x7b8]
        stp     x11, x20, [x3, #0x50]
        ldr     x11, [sp, #0x7e8]
        ldr     x9, [sp, #0x798]
        umulh   x19, x2, x19
        and     v8.16b, v8.16b, v0.16b
        ldp     d15, d31, [x1]
        adcs    x25, x15, x25
        ldp     x20, x15, [sp, #0x140]
        stp     x12, x15, [x3, #0x10]
        stp     x20, x11, [x3, #0x20]
        stp     x13, x26, [x3, #0x60]
        ldr     x13, [sp, #0x7c8]
        mul     x26, x2, x10
        stp     x16, x13, [x3, #0x70]
        ldr     x16, [sp, #0x780]
        adc     x19, x19, xzr
        subs    x13, x20, x14
        stp     x27, x8, [sp]
        ldr     x27, [sp, #0x770]
        stp     x9, x16, [x3, #0x90]
        ldr     x9, [sp, #0x768]
        shl     v31.2d, v31.2d, #0xc
        sbcs    x16, x11, x17
        ldr     x8, [sp, #0x7a8]
        stp     x27, x9, [x3, #0xb0]
        ushr    v15.2d, v15.2d, #0x3a
        csetm   x9, lo
        umulh   x2, x2, x10
        subs    x10, x6, x20
        ldr     x6, [sp, #0x788]
        eor     x13, x13, x9
        eor     x16, x16, x9
        sbcs    x27, x7, x11
        ldr     x7, [sp, #0x7a0]
        usra    v15.2d, v31.2d, #6
        sbcs    x12, x12, x14
        stp     x8, x7, [x3, #0x80]
        ldr     x8, [sp, #0x778]
        sbcs    x7, x15, x17
        ldr     x15, [sp, #0x728]
        stp     x6, x8, [x3, #0xa0]
        csetm   x8, lo
        adds    x26, x22, x26
        ldp     x22, x6, [x5, #0x28]
        mul     x17, x20, x22
        adcs    x25, x25, x2
        eor     x26, x26, x4
        eor     x2, x10, x8
        ldr     x10, [x5, #0x20]
        umlal   v15.2d, v2.2s, v8.s[0]
        adc     x19, x19, xzr
        eor     x25, x25, x4
        subs    x14, x6, x10
        ldr     x6, [x5, #0x38]
        ldr     x11, [sp, #0x730]
        umlal2  v15.2d, v2.4s, v8.s[2]
        eor     x19, x19, x4
        sbcs    x6, x6, x22
        eor     x27, x27, x8
        eor     x12, x12, x8
        eor     x7, x7, x8
        umulh   x10, x20, x10
        umull   v2.2d, v4.2s, v8.s[0]
        stp     x10, x17, [sp, #0x10]
        csetm   x10, lo
        cmn     x4, #1
        ldr     x17, [sp, #0x760]
        stp     x15, x11, [x3, #0xf0]
        ldr     x15, [x1, #8]
        ldr     x11, [sp, #0x790]
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x758]
        eor     x6, x6, x10
        eor     x14, x14, x10
        adcs    x26, x26, x15
        eor     x15, x9, x10
        str     x15, [sp, #0x100]
        ldr     x15, [sp, #0x720]
        stp     x17, x11, [x3, #0xc0]
        ldr     x17, [sp, #0x740]
        adcs    x25, x25, x23
        umulh   x11, x20, x22
        ldr     x20, [sp, #0x738]
        umlal2  v2.2d, v4.4s, v8.s[2]
        ext     v4.16b, v1.16b, v15.16b, #8
        adcs    x19, x19, x15
        stp     x17, x20, [x3, #0xe0]
        ldr     x17, [sp, #0x748]
        adc     x4, x4, xzr
        cmn     x9, #1
        usra    v15.2d, v4.2d, #0x1d
        umull   v4.2d, v5.2s, v8.s[0]
        adcs    x9, x13, xzr
        adcs    x13, x16, xzr
        ldr     x16, [sp, #0x7e8]
        adds    x24, x24, x28
        adcs    x26, x26, x21
        umulh   x20, x16, x22
        str     x13, [sp, #0x7d8]
        ldr     x13, [sp, #0x750]
        stp     x17, x13, [x3, #0xd0]
        ldp     x17, x13, [sp]
        adcs    x25, x25, x13
        adcs    x19, x19, x17
        umlal2  v4.2d, v5.4s, v8.s[2]
        adc     x4, x4, xzr
        adds    x23, x23, x24
        adcs    x26, x15, x26
        mul     x24, x16, x22
        adcs    x28, x28, x25
        adcs    x25, x21, x19
        ldp     x19, x21, [x5, #0x18]
        umulh   x15, x16, x21
        adcs    x4, x13, x4
        adcs    x13, x17, xzr
        stp     x13, x4, [sp, #0xd0]
        ldp     x17, x13, [x5]
        subs    x4, x21, x17
        stp     x23, x26, [x1, #0x10]
        sbcs    x26, x22, x13
        ldp     d5, d31, [x1, #8]
        stp     x25, x28, [sp, #0xf0]
        ldp     x23, x25, [x5, #0x30]
        ldr     x28, [x5, #0x10]
        sbcs    x22, x23, x28
        ldr     x28, [sp, #0x158]
        sbcs    x19, x25, x19
        umulh   x13, x28, x23
        csetm   x17, lo
        cmn     x8, #1
        eor     x26, x26, x17
        eor     x19, x19, x17
        eor     x4, x4, x17
        eor     x22, x22, x17
        adcs    x2, x2, xzr
        eor     x8, x8, x17
        adcs    x27, x27, xzr
        mul     x16, x16, x21
        shl     v31.2d, v31.2d, #0x12
        adcs    x12, x12, xzr
        ushr    v5.2d, v5.2d, #0x34
        adcs    x7, x7, xzr
        cmn     x10, #1
        adcs    x10, x14, xzr
        usra    v5.2d, v31.2d, #6
        and     v31.16b, v15.16b, v0.16b
        adcs    x6, x6, xzr
        str     x8, [sp, #0x108]
        ldp     x14, x8, [sp, #0x10]
        adds    x8, x14, x8
        ext     v15.16b, v15.16b, v1.16b, #8
        adcs    x24, x11, x24
        adc     x20, x20, xzr
        cmn     x17, #1
        umulh   x11, x28, x25
        umlal   v4.2d, v18.2s, v31.s[0]
        umlal2  v4.2d, v18.4s, v31.s[2]
        adcs    x4, x4, xzr
        usra    v5.2d, v15.2d, #0x1d
        adcs    x26, x26, xzr
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        mul     x14, x28, x25
        adds    x8, x8, x16
        ldr     x16, [sp, #0x140]
        mul     x17, x16, x21
        ldr     x21, [sp, #0x150]
        adcs    x24, x24, x15
        umlal   v5.2d, v3.2s, v8.s[0]
        adc     x20, x20, xzr
        subs    x15, x2, x12
        umlal2  v5.2d, v3.4s, v8.s[2]
        stp     x12, x22, [sp, #0x60]
        mul     x12, x21, x25
        stp     x7, x19, [sp, #0x90]
        sbcs    x7, x27, x7
        uzp1    v15.4s, v8.4s, v31.4s
        umlal   v5.2d, v6.2s, v31.s[0]
        stp     x20, x24, [sp, #0x30]
        csetm   x20, lo
        subs    x22, x22, x4
        umlal2  v5.2d, v6.4s, v31.s[2]
        sbcs    x19, x19, x26
        csetm   x24, lo
        adds    x13, x13, x14
        umulh   x14, x21, x25
        umull   v3.2d, v16.2s, v8.s[0]
        adcs    x11, x11, x12
        ext     v6.16b, v1.16b, v5.16b, #8
        mul     x12, x28, x23
        umlal2  v3.2d, v16.4s, v8.s[2]
        usra    v5.2d, v6.2d, #0x1d
        ldp     d6, d16, [x1, #0x10]
        adc     x14, x14, xzr
        eor     x19, x19, x24
        eor     x22, x22, x24
        cmn     x20, #1
        usra    v2.2d, v6.2d, #0x2e
        eor     x15, x15, x20
        umulh   x25, x2, x4
        eor     x7, x7, x20
        shl     v6.2d, v16.2d, #0x18
        adcs    x15, x15, xzr
        eor     x20, x20, x24
        umlal   v3.2d, v19.2s, v31.s[0]
        adcs    x7, x7, xzr
        cmn     x24, #1
        umlal2  v3.2d, v19.4s, v31.s[2]
        ext     v16.16b, v5.16b, v1.16b, #8
        adcs    x24, x22, xzr
        usra    v2.2d, v6.2d, #6
        and     v5.16b, v5.16b, v0.16b
        adcs    x22, x19, xzr
        mul     x19, x21, x23
        umull   v6.2d, v17.2s, v8.s[0]
        umulh   x23, x21, x23
        usra    v2.2d, v16.2d, #0x1d
        str     x7, [sp, #0x720]
        ldr     x7, [sp, #0x7b0]
        ldp     q16, q18, [x7]
        adds    x19, x13, x19
        umlal2  v6.2d, v17.4s, v8.s[2]
        umlal   v6.2d, v22.2s, v31.s[0]
        umlal2  v6.2d, v22.4s, v31.s[2]
        mul     x13, x9, x6
        umlal   v2.2d, v7.2s, v31.s[0]
        adcs    x23, x11, x23
        umlal2  v2.2d, v7.4s, v31.s[2]
        ldp     q7, q17, [x7, #0x20]
        adc     x11, x14, xzr
        umulh   x14, x9, x10
        umlal   v2.2d, v16.2s, v5.s[0]
        umlal2  v2.2d, v16.4s, v5.s[2]
        umull   v16.2d, v20.2s, v8.s[0]
        stp     x20, x22, [sp, #0xb0]
        mul     x20, x9, x10
        adds    x13, x14, x13
        ldr     x14, [sp, #0x100]
        ext     v19.16b, v1.16b, v2.16b, #8
        umlal   v3.2d, v7.2s, v5.s[0]
        usra    v2.2d, v19.2d, #0x1d
        eor     x20, x20, x14
        umlal2  v3.2d, v7.4s, v5.s[2]
        umlal   v6.2d, v17.2s, v5.s[0]
        umlal2  v6.2d, v17.4s, v5.s[2]
        ldp     q7, q17, [x7, #0x40]
        umlal2  v16.2d, v20.4s, v8.s[2]
        and     v19.16b, v2.16b, v0.16b
        ext     v2.16b, v2.16b, v1.16b, #8
        umlal   v16.2d, v23.2s, v31.s[0]
        umlal2  v16.2d, v23.4s, v31.s[2]
        umull   v20.2d, v21.2s, v8.s[0]
        umlal2  v20.2d, v21.4s, v8.s[2]
        ldp     q21, q22, [x7, #0x80]
        umlal   v20.2d, v13.2s, v31.s[0]
        umlal2  v20.2d, v13.4s, v31.s[2]
        umull   v13.2d, v24.2s, v8.s[0]
        umlal2  v13.2d, v24.4s, v8.s[2]
        umlal   v13.2d, v14.2s, v31.s[0]
        umlal   v16.2d, v7.2s, v5.s[0]
        ldp     q23, q24, [x7, #0xa0]
        umlal2  v16.2d, v7.4s, v5.s[2]
        umull   v7.2d, v25.2s, v8.s[0]
        umulh   x9, x9, x6
        umlal2  v7.2d, v25.4s, v8.s[2]
        umlal2  v13.2d, v14.4s, v31.s[2]
        ldr     x22, [sp, #0x7d8]
        stp     x15, x24, [sp, #0x70]
        mul     x15, x22, x6
        adcs    x9, x9, x15
        umull   v14.2d, v26.2s, v8.s[0]
        umlal   v7.2d, v21.2s, v31.s[0]
        umlal2  v7.2d, v21.4s, v31.s[2]
        mul     x15, x2, x26
        umlal2  v14.2d, v26.4s, v8.s[2]
        umlal   v14.2d, v22.2s, v31.s[0]
        umlal2  v14.2d, v22.4s, v31.s[2]
        umulh   x6, x22, x6
        adc     x6, x6, xzr
        stp     x11, x23, [sp, #0x10]
        ldp     x24, x11, [x3]
        stp     x19, x12, [sp]
        ldp     x23, x19, [sp, #0x120]
        ldr     x14, [sp, #0x7e8]
        subs    x24, x24, x23
        ldp     x23, x12, [sp, #0x110]
        umull   v21.2d, v27.2s, v8.s[0]
        sbcs    x11, x11, x19
        ldr     x19, [sp, #0x7e0]
        sbcs    x19, x19, x23
        ldr     x23, [sp, #0x148]
        sbcs    x23, x23, x12
        ldr     x12, [sp, #0x7b8]
        sbcs    x16, x16, x12
        ldr     x12, [sp, #0x7c0]
        stp     x8, x17, [sp, #0x50]
        ldr     x8, [sp, #0x7d0]
        sbcs    x14, x14, x12
        ldp     x17, x7, [sp, #0x100]
        ldr     x12, [sp, #0x7c8]
        sbcs    x28, x28, x8
        umull   v22.2d, v28.2s, v8.s[0]
        sbcs    x21, x21, x12
        umlal2  v21.2d, v27.4s, v8.s[2]
        umlal   v21.2d, v23.2s, v31.s[0]
        mul     x12, x22, x10
        umlal2  v21.2d, v23.4s, v31.s[2]
        umlal2  v22.2d, v28.4s, v8.s[2]
        umlal   v22.2d, v24.2s, v31.s[0]
        mul     x8, x2, x4
        str     x8, [sp, #0x718]
        eor     x8, x8, x7
        umull   v23.2d, v29.2s, v8.s[0]
        umlal2  v23.2d, v29.4s, v8.s[2]
        umull   v25.2d, v10.2s, v8.s[0]
        umulh   x22, x22, x10
        ldr     x10, [sp, #0x7b0]
        ldp     q26, q27, [x10, #0xc0]
        umlal   v20.2d, v17.2s, v5.s[0]
        str     x8, [sp, #0x710]
        csetm   x8, lo
        adds    x12, x13, x12
        umlal2  v20.2d, v17.4s, v5.s[2]
        eor     x12, x12, x17
        eor     x13, x16, x8
        eor     x24, x24, x8
        umlal2  v25.2d, v10.4s, v8.s[2]
        ldp     q10, q17, [x10, #0x60]
        eor     x23, x23, x8
        umulh   x2, x2, x26
        umlal2  v22.2d, v24.4s, v31.s[2]
        eor     x28, x28, x8
        eor     x11, x11, x8
        adcs    x22, x9, x22
        umull   v24.2d, v11.2s, v8.s[0]
        eor     x19, x19, x8
        umlal   v13.2d, v10.2s, v5.s[0]
        mul     x9, x27, x26
        eor     x22, x22, x17
        adc     x6, x6, xzr
        eor     x6, x6, x17
        eor     x14, x14, x8
        umlal2  v13.2d, v10.4s, v5.s[2]
        umlal   v7.2d, v17.2s, v5.s[0]
        umulh   x26, x27, x26
        adds    x25, x25, x15
        umlal2  v7.2d, v17.4s, v5.s[2]
        ldp     x16, x15, [sp, #0x50]
        adcs    x2, x2, x9
        umlal   v23.2d, v26.2s, v31.s[0]
        ldp     q10, q17, [x10, #0xe0]
        umlal2  v23.2d, v26.4s, v31.s[2]
        eor     x21, x21, x8
        umlal2  v24.2d, v11.4s, v8.s[2]
        mul     x9, x27, x4
        umull   v11.2d, v9.2s, v8.s[0]
        adc     x26, x26, xzr
        cmn     x17, #1
        umlal   v25.2d, v27.2s, v31.s[0]
        adcs    x20, x20, x15
        umlal2  v25.2d, v27.4s, v31.s[2]
        ldp     q26, q27, [x10, #0x100]
        adcs    x12, x12, x16
        umulh   x27, x27, x4
        ldp     x16, x4, [sp, #0x30]
        umlal2  v11.2d, v9.4s, v8.s[2]
        adcs    x22, x22, x4
        umull   v9.2d, v30.2s, v8.s[0]
        adcs    x6, x6, x16
        umlal   v24.2d, v10.2s, v31.s[0]
        adc     x17, x17, xzr
        stp     x21, x28, [sp, #0xe0]
        ldp     x21, x15, [sp]
        adds    x20, x20, x15
        umlal2  v24.2d, v10.4s, v31.s[2]
        adcs    x12, x12, x21
        stp     x14, x13, [sp, #0x40]
        ldp     x28, x14, [sp, #0x60]
        umulh   x13, x28, x14
        umlal   v11.2d, v17.2s, v31.s[0]
        stp     x23, x19, [sp, #0x20]
        ldp     x19, x23, [sp, #0x10]
        adcs    x22, x22, x23
        umlal2  v9.2d, v30.4s, v8.s[2]
        ldp     q8, q10, [x10]
        adcs    x6, x6, x19
        umlal2  v11.2d, v17.4s, v31.s[2]
        ldp     q17, q28, [x10, #0x20]
        adc     x17, x17, xzr
        adds    x20, x4, x20
        umlal   v9.2d, v26.2s, v31.s[0]
        adcs    x4, x16, x12
        ldp     x16, x12, [sp, #0x90]
        str     x4, [sp, #0xa0]
        mul     x4, x28, x12
        umlal2  v9.2d, v26.4s, v31.s[2]
        uzp1    v26.4s, v5.4s, v19.4s
        adcs    x22, x15, x22
        adcs    x21, x21, x6
        umull   v29.2d, v27.2s, v31.s[0]
        umulh   x6, x16, x12
        adcs    x23, x23, x17
        umlal   v6.2d, v17.2s, v19.s[0]
        adcs    x19, x19, xzr
        adds    x25, x25, x9
        adcs    x27, x2, x27
        umlal2  v6.2d, v17.4s, v19.s[2]
        adc     x26, x26, xzr
        eor     x2, x25, x7
        umlal   v16.2d, v28.2s, v19.s[0]
        umlal2  v16.2d, v28.4s, v19.s[2]
        adds    x4, x13, x4
        umulh   x9, x28, x12
        umlal2  v29.2d, v27.4s, v31.s[2]
        ldp     q17, q27, [x10, #0x40]
        umlal   v29.2d, v12.2s, v15.s[0]
        umlal2  v29.2d, v12.4s, v15.s[1]
        ldp     q12, q28, [x10, #0x80]
        mul     x13, x16, x14
        ldp     x17, x7, [x5]
        umlal   v20.2d, v17.2s, v19.s[0]
        umlal2  v20.2d, v17.4s, v19.s[2]
        umlal   v13.2d, v27.2s, v19.s[0]
        mul     x12, x16, x12
        adcs    x9, x9, x12
        ldp     x12, x15, [x5, #0x40]
        umlal2  v13.2d, v27.4s, v19.s[2]
        ldp     q17, q27, [x10, #0x60]
        mul     x28, x28, x14
        adc     x6, x6, xzr
        umlal   v14.2d, v12.2s, v5.s[0]
        subs    x17, x12, x17
        umlal2  v14.2d, v12.4s, v5.s[2]
        umulh   x14, x16, x14
        sbcs    x16, x15, x7
        ldp     x7, x15, [x5, #0x50]
        umlal   v21.2d, v28.2s, v5.s[0]
        stp     x19, x23, [sp, #0x80]
        ldp     x12, x19, [x5, #0x10]
        sbcs    x12, x7, x12
        umlal2  v21.2d, v28.4s, v5.s[2]
        ldp     q12, q28, [x10, #0xa0]
        sbcs    x19, x15, x19
        ldp     x15, x7, [x5, #0x60]
        stp     x21, x22, [sp, #0x30]
        ldp     x23, x21, [x5, #0x20]
        sbcs    x23, x15, x23
        sbcs    x21, x7, x21
        ldp     x7, x15, [sp, #0x70]
        mul     x22, x7, x15
        umlal   v7.2d, v17.2s, v19.s[0]
        str     x20, [sp, #0xa8]
        stp     x2, x25, [sp, #0xc0]
        ldp     x20, x2, [x5, #0x70]
        str     x28, [sp, #0x60]
        stp     x26, x27, [sp, #0x10]
        ldp     x28, x26, [x5, #0x30]
        sbcs    x28, x20, x28
        sbcs    x26, x2, x26
        umlal2  v7.2d, v17.4s, v19.s[2]
        umulh   x2, x7, x15
        csetm   x20, lo
        ldp     x25, x27, [sp, #0xb0]
        mul     x15, x7, x27
        adds    x4, x4, x13
        eor     x22, x22, x25
        umlal   v14.2d, v27.2s, v19.s[0]
        adcs    x9, x9, x14
        umulh   x7, x7, x27
        eor     x13, x17, x20
        umlal2  v14.2d, v27.4s, v19.s[2]
        adc     x6, x6, xzr
        adds    x2, x2, x15
        ldr     x15, [sp, #0x720]
        eor     x14, x16, x20
        umlal   v22.2d, v12.2s, v5.s[0]
        eor     x12, x12, x20
        eor     x19, x19, x20
        eor     x23, x23, x20
        umlal2  v22.2d, v12.4s, v5.s[2]
        eor     x21, x21, x20
        eor     x26, x26, x20
        eor     x28, x28, x20
        umlal   v23.2d, v28.2s, v5.s[0]
        mul     x17, x15, x27
        eor     x25, x8, x20
        ldp     q12, q17, [x10, #0x80]
        umlal2  v23.2d, v28.4s, v5.s[2]
        ldp     q27, q28, [x10, #0xc0]
        str     x25, [sp, #0x160]
        ldr     x25, [sp, #0x78]
        str     x6, [sp, #0x68]
        umulh   x6, x15, x25
        adcs    x7, x7, x17
        umulh   x27, x15, x27
        umlal   v21.2d, v12.2s, v19.s[0]
        umlal2  v21.2d, v12.4s, v19.s[2]
        umlal   v22.2d, v17.2s, v19.s[0]
        mul     x25, x15, x25
        umlal2  v22.2d, v17.4s, v19.s[2]
        ldp     x15, x16, [sp, #0x20]
        adc     x27, x27, xzr
        cmn     x8, #1
        umlal   v25.2d, v27.2s, v5.s[0]
        adcs    x24, x24, xzr
        umlal2  v25.2d, v27.4s, v5.s[2]
        ldp     q12, q17, [x10]
        adcs    x8, x11, xzr
        umlal   v24.2d, v28.2s, v5.s[0]
        ldp     q27, q30, [x10, #0xe0]
        adcs    x11, x16, xzr
        ldp     x17, x16, [sp, #0x40]
        umlal2  v24.2d, v28.4s, v5.s[2]
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        str     x16, [sp, #0x7d8]
        ldr     x16, [sp, #0xe8]
        adcs    x17, x17, xzr
        adcs    x16, x16, xzr
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0xe0]
        adcs    x17, x17, xzr
        adds    x25, x2, x25
        adcs    x2, x7, x6
        ldr     x6, [sp, #0xb0]
        eor     x25, x25, x6
        eor     x2, x2, x6
        adc     x27, x27, xzr
        cmn     x20, #1
        umlal   v11.2d, v27.2s, v5.s[0]
        eor     x27, x27, x6
        adcs    x20, x13, xzr
        umlal2  v11.2d, v27.4s, v5.s[2]
        adcs    x7, x14, xzr
        umulh   x13, x24, x20
        umlal   v9.2d, v30.2s, v5.s[0]
        adcs    x12, x12, xzr
        umlal2  v9.2d, v30.4s, v5.s[2]
        ldp     q27, q28, [x10, #0x100]
        ldr     x10, [sp, #0x718]
        adcs    x19, x19, xzr
        adcs    x23, x23, xzr
        adcs    x21, x21, xzr
        mul     x14, x24, x7
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        cmn     x6, #1
        str     x17, [sp, #0x100]
        ldr     x17, [sp, #0xc8]
        adcs    x22, x22, x10
        mul     x10, x8, x7
        adcs    x25, x25, x17
        stp     x16, x26, [sp, #0x70]
        ldp     x16, x17, [sp, #0x10]
        adcs    x2, x2, x17
        umlal   v29.2d, v27.2s, v5.s[0]
        adcs    x27, x27, x16
        stp     x21, x10, [sp, #0x90]
        umulh   x21, x24, x7
        umlal2  v29.2d, v27.4s, v5.s[2]
        adc     x6, x6, xzr
        str     x28, [sp, #0x720]
        ldp     x26, x28, [sp, #0x60]
        adds    x22, x22, x26
        umull   v27.2d, v28.2s, v5.s[0]
        adcs    x25, x25, x4
        adcs    x2, x2, x9
        adcs    x27, x27, x28
        umulh   x10, x8, x7
        adc     x6, x6, xzr
        adds    x22, x17, x22
        umlal2  v27.2d, v28.4s, v5.s[2]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x108]
        eor     x22, x22, x16
        adcs    x26, x26, x2
        eor     x25, x25, x16
        ldr     x17, [sp, #0xc0]
        adcs    x27, x4, x27
        eor     x26, x26, x16
        mul     x2, x8, x20
        eor     x27, x27, x16
        adcs    x4, x9, x6
        ldr     x9, [sp, #0x710]
        eor     x4, x4, x16
        adcs    x28, x28, xzr
        cmn     x16, #1
        eor     x28, x28, x16
        umulh   x6, x8, x20
        stp     x6, x2, [sp, #0x20]
        ldr     x6, [sp, #0x790]
        adcs    x9, x9, x6
        ldp     x6, x2, [x1, #8]
        adcs    x17, x17, x6
        adcs    x22, x22, x2
        ldr     x2, [x1, #0x18]
        adcs    x25, x25, x2
        ldp     x6, x2, [sp, #0xf0]
        adcs    x26, x26, x2
        stp     x10, x21, [sp]
        umulh   x10, x11, x12
        adcs    x27, x27, x6
        str     x10, [sp, #0x40]
        ldp     x21, x10, [sp, #0xd0]
        adcs    x4, x4, x10
        adcs    x28, x28, x21
        ldp     x10, x21, [sp, #0x50]
        adc     x16, x16, xzr
        adds    x9, x9, x21
        mul     x21, x11, x19
        adcs    x17, x17, x10
        str     x21, [sp, #0x48]
        ldp     x21, x10, [sp, #0xa0]
        adcs    x22, x22, x10
        adcs    x25, x25, x21
        mul     x21, x24, x20
        str     x21, [sp, #0x718]
        ldp     x10, x21, [sp, #0x30]
        adcs    x26, x26, x21
        adcs    x27, x27, x10
        ldp     x21, x10, [sp, #0x80]
        adcs    x4, x4, x10
        umulh   x10, x11, x19
        adcs    x28, x28, x21
        adc     x16, x16, xzr
        adds    x2, x2, x9
        adcs    x6, x6, x17
        stp     x2, x6, [x1, #0x20]
        mul     x9, x15, x19
        str     x6, [sp, #0x700]
        ldp     x6, x17, [sp, #0xd0]
        adcs    x22, x17, x22
        adcs    x25, x6, x25
        ldp     x17, x6, [sp, #0x50]
        stp     x22, x25, [x1, #0x30]
        adcs    x26, x6, x26
        umulh   x6, x15, x19
        adcs    x27, x17, x27
        str     x27, [sp, #0x6f8]
        ldp     x27, x17, [sp, #0xa0]
        adcs    x4, x17, x4
        ldp     d28, d30, [x1, #0x18]
        adcs    x27, x27, x28
        ldp     x17, x28, [sp, #0x30]
        adcs    x28, x28, x16
        mul     x16, x15, x12
        adcs    x17, x17, xzr
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x88]
        adcs    x17, x17, xzr
        adcs    x21, x21, xzr
        str     x21, [sp, #0x6f0]
        subs    x21, x12, x20
        str     x17, [sp, #0x6e8]
        sbcs    x17, x19, x7
        str     x28, [sp, #0x6e0]
        umulh   x28, x15, x12
        usra    v4.2d, v28.2d, #0x28
        str     x27, [sp, #0x6d8]
        csetm   x27, lo
        str     x4, [sp, #0x6d0]
        subs    x4, x24, x11
        shl     v28.2d, v30.2d, #0x1e
        str     x26, [sp, #0x6c8]
        sbcs    x26, x8, x15
        eor     x17, x17, x27
        eor     x21, x21, x27
        str     x25, [sp, #0x6c0]
        csetm   x25, lo
        cmn     x27, #1
        eor     x26, x26, x25
        adcs    x21, x21, xzr
        eor     x4, x4, x25
        str     x22, [sp, #0x6b8]
        ldr     x22, [sp, #0x7d8]
        str     x2, [sp, #0x6b0]
        str     x15, [sp, #0x108]
        umulh   x15, x22, x23
        eor     x27, x25, x27
        usra    v4.2d, v28.2d, #6
        adcs    x17, x17, xzr
        cmn     x25, #1
        ldp     d28, d30, [x1, #0x20]
        adcs    x25, x4, xzr
        adcs    x26, x26, xzr
        adds    x4, x13, x14
        ldp     x14, x2, [sp]
        ldr     x13, [sp, #0x98]
        usra    v4.2d, v2.2d, #0x1d
        adcs    x2, x2, x13
        mul     x13, x25, x21
        adc     x14, x14, xzr
        stp     x8, x24, [sp, #0x60]
        ldp     x24, x8, [sp, #0x20]
        adds    x4, x4, x8
        adcs    x24, x2, x24
        adc     x2, x14, xzr
        ldp     x8, x14, [sp, #0x40]
        adds    x8, x8, x14
        umulh   x14, x25, x21
        usra    v3.2d, v28.2d, #0x22
        adcs    x9, x10, x9
        umlal   v4.2d, v18.2s, v5.s[0]
        adc     x6, x6, xzr
        adds    x8, x8, x16
        adcs    x28, x9, x28
        eor     x9, x13, x27
        ldr     x13, [sp, #0x720]
        mul     x10, x11, x12
        shl     v2.2d, v30.2d, #0x24
        umlal2  v4.2d, v18.4s, v5.s[2]
        umlal   v4.2d, v8.2s, v19.s[0]
        ldp     d5, d18, [x1, #0x28]
        umlal2  v4.2d, v8.4s, v19.s[2]
        adc     x6, x6, xzr
        stp     x11, x8, [sp, #0x50]
        subs    x11, x13, x23
        stp     x15, x6, [sp, #0x30]
        ldr     x15, [sp, #0x90]
        ldp     x6, x16, [sp, #0x70]
        stp     x28, x23, [sp, #0x10]
        sbcs    x28, x16, x15
        usra    v3.2d, v2.2d, #6
        csetm   x8, lo
        subs    x20, x23, x20
        sbcs    x7, x15, x7
        eor     x28, x28, x8
        eor     x11, x11, x8
        mul     x15, x25, x17
        ldr     x23, [sp, #0x7b0]
        ldp     q8, q2, [x23, #0xa0]
        ldp     q28, q30, [x23, #0x140]
        umlal   v23.2d, v8.2s, v19.s[0]
        umlal2  v23.2d, v8.4s, v19.s[2]
        sbcs    x12, x13, x12
        ext     v8.16b, v1.16b, v4.16b, #8
        umulh   x25, x25, x17
        sbcs    x19, x16, x19
        umlal   v25.2d, v2.2s, v19.s[0]
        usra    v4.2d, v8.2d, #0x1d
        csetm   x16, lo
        subs    x13, x22, x6
        ldr     x22, [sp, #0x100]
        ldr     x6, [sp, #0x708]
        umlal2  v25.2d, v2.4s, v19.s[2]
        sbcs    x22, x6, x22
        eor     x20, x20, x16
        usra    v6.2d, v5.2d, #0x1c
        eor     x12, x12, x16
        str     x12, [sp, #0x80]
        csetm   x12, lo
        adds    x14, x14, x15
        eor     x7, x7, x16
        shl     v8.2d, v18.2d, #0x2a
        eor     x22, x22, x12
        mul     x15, x26, x17
        eor     x13, x13, x12
        ext     v2.16b, v4.16b, v1.16b, #8
        str     x7, [sp, #0x88]
        eor     x7, x12, x8
        eor     x19, x19, x16
        and     v4.16b, v4.16b, v0.16b
        usra    v6.2d, v8.2d, #6
        ldp     q8, q5, [x23, #0x20]
        umulh   x17, x26, x17
        usra    v3.2d, v2.2d, #0x1d
        ldp     q2, q18, [x23, #0x120]
        adcs    x25, x25, x15
        mul     x15, x26, x21
        umlal   v3.2d, v10.2s, v19.s[0]
        adc     x17, x17, xzr
        cmn     x12, #1
        umlal2  v3.2d, v10.4s, v19.s[2]
        adcs    x12, x13, xzr
        umlal   v3.2d, v12.2s, v4.s[0]
        adcs    x22, x22, xzr
        cmn     x8, #1
        ldr     x13, [sp, #0x90]
        umulh   x26, x26, x21
        umlal2  v3.2d, v12.4s, v4.s[2]
        adcs    x21, x11, xzr
        ldr     x11, [sp, #0x7d8]
        umlal   v16.2d, v8.2s, v4.s[0]
        adcs    x28, x28, xzr
        adds    x8, x14, x15
        umlal2  v16.2d, v8.4s, v4.s[2]
        eor     x8, x8, x27
        ldp     d8, d10, [x1, #0x30]
        umlal   v20.2d, v5.2s, v4.s[0]
        mul     x14, x11, x13
        umlal2  v20.2d, v5.4s, v4.s[2]
        ext     v12.16b, v1.16b, v3.16b, #8
        adcs    x26, x25, x26
        umlal   v27.2d, v2.2s, v15.s[2]
        eor     x26, x26, x27
        adc     x25, x17, xzr
        ldr     x17, [sp, #0x718]
        cmn     x27, #1
        usra    v3.2d, v12.2d, #0x1d
        eor     x25, x25, x27
        umulh   x15, x11, x13
        stp     x22, x7, [sp, #0x20]
        ldr     x22, [sp, #0x58]
        adcs    x9, x9, x17
        umlal2  v27.2d, v2.4s, v15.s[3]
        adcs    x8, x8, x4
        ldp     q12, q2, [x23, #0x40]
        umlal   v27.2d, v18.2s, v15.s[0]
        adcs    x26, x26, x24
        usra    v16.2d, v8.2d, #0x16
        umlal2  v27.2d, v18.4s, v15.s[1]
        adcs    x25, x25, x2
        ext     v8.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v0.16b
        adc     x27, x27, xzr
        mul     x17, x6, x13
        adds    x9, x9, x10
        shl     v10.2d, v10.2d, #0x30
        usra    v6.2d, v8.2d, #0x1d
        adcs    x8, x8, x22
        ldp     q8, q5, [x23]
        str     x4, [sp, #0x708]
        ldp     x4, x7, [sp, #0x10]
        adcs    x26, x26, x4
        usra    v16.2d, v10.2d, #6
        ldp     q10, q18, [x23, #0xc0]
        stp     x28, x12, [sp, #0x40]
        mul     x28, x11, x7
        str     x28, [sp, #0x168]
        ldp     x12, x28, [sp, #0x30]
        adcs    x25, x25, x28
        adc     x27, x27, xzr
        adds    x12, x12, x14
        adcs    x14, x15, x17
        umlal   v6.2d, v17.2s, v4.s[0]
        umulh   x13, x6, x13
        umlal2  v6.2d, v17.4s, v4.s[2]
        umlal   v13.2d, v12.2s, v4.s[0]
        umlal2  v13.2d, v12.4s, v4.s[2]
        uzp1    v12.4s, v4.4s, v3.4s
        umlal   v6.2d, v8.2s, v3.s[0]
        mul     x15, x6, x7
        umlal2  v6.2d, v8.4s, v3.s[2]
        adc     x13, x13, xzr
        adds    x24, x24, x9
        umlal   v7.2d, v2.2s, v4.s[0]
        adcs    x2, x2, x8
        umlal2  v7.2d, v2.4s, v4.s[2]
        ldp     q8, q2, [x23, #0x60]
        adcs    x26, x10, x26
        umlal   v24.2d, v10.2s, v19.s[0]
        adcs    x25, x22, x25
        umlal2  v24.2d, v10.4s, v19.s[2]
        ext     v10.16b, v1.16b, v6.16b, #8
        adcs    x27, x4, x27
        ldp     x4, x22, [sp, #0x60]
        umlal   v11.2d, v18.2s, v19.s[0]
        adcs    x28, x28, xzr
        subs    x22, x22, x11
        usra    v6.2d, v10.2d, #0x1d
        umlal2  v11.2d, v18.4s, v19.s[2]
        ldp     q10, q17, [x23, #0x80]
        ldp     q18, q30, [x23, #0xe0]
        umlal   v14.2d, v8.2s, v4.s[0]
        umlal2  v14.2d, v8.4s, v4.s[2]
        umlal   v21.2d, v2.2s, v4.s[0]
        umlal2  v21.2d, v2.4s, v4.s[2]
        umlal   v22.2d, v10.2s, v4.s[0]
        umlal2  v22.2d, v10.4s, v4.s[2]
        umlal   v23.2d, v17.2s, v4.s[0]
        umlal2  v23.2d, v17.4s, v4.s[2]
        ldp     x10, x8, [sp, #0x100]
        ldp     x9, x17, [sp, #0x70]
        ldp     q8, q10, [x23, #0xa0]
        umlal   v9.2d, v18.2s, v19.s[0]
        umlal2  v9.2d, v18.4s, v19.s[2]
        umlal   v29.2d, v30.2s, v19.s[0]
        umlal   v25.2d, v8.2s, v4.s[0]
        umlal2  v29.2d, v30.4s, v19.s[2]
        ldp     q2, q17, [x23, #0xc0]
        sbcs    x4, x4, x6
        ldp     q18, q30, [x23, #0x100]
        umulh   x6, x6, x7
        ldr     x7, [sp, #0x50]
        sbcs    x7, x7, x9
        sbcs    x8, x8, x10
        umlal2  v25.2d, v8.4s, v4.s[2]
        csetm   x11, lo
        adds    x12, x12, x15
        ldr     x15, [sp, #0x720]
        umlal   v24.2d, v10.2s, v4.s[0]
        eor     x7, x7, x11
        eor     x22, x22, x11
        eor     x4, x4, x11
        umlal2  v24.2d, v10.4s, v4.s[2]
        ext     v8.16b, v6.16b, v1.16b, #8
        str     x28, [sp, #0xf0]
        umulh   x28, x9, x15
        eor     x8, x8, x11
        and     v10.16b, v6.16b, v0.16b
        adcs    x6, x14, x6
        eor     x14, x11, x16
        usra    v16.2d, v8.2d, #0x1d
        adc     x13, x13, xzr
        cmn     x11, #1
        umlal   v11.2d, v2.2s, v4.s[0]
        adcs    x22, x22, xzr
        umlal2  v11.2d, v2.4s, v4.s[2]
        umull   v8.2d, v30.2s, v19.s[0]
        ldp     q2, q6, [x23, #0x120]
        mul     x11, x9, x17
        umlal   v27.2d, v18.2s, v19.s[0]
        adcs    x4, x4, xzr
        umlal   v16.2d, v5.2s, v3.s[0]
        adcs    x7, x7, xzr
        umlal2  v27.2d, v18.4s, v19.s[2]
        umlal2  v16.2d, v5.4s, v3.s[2]
        stp     x27, x25, [sp, #0x90]
        mul     x27, x9, x15
        adcs    x8, x8, xzr
        cmn     x16, #1
        ldp     x25, x16, [sp, #0x80]
        ldp     q5, q18, [x23, #0x20]
        adcs    x20, x20, xzr
        adcs    x16, x16, xzr
        umlal   v9.2d, v17.2s, v4.s[0]
        umulh   x9, x9, x17
        adcs    x25, x25, xzr
        umlal2  v9.2d, v17.4s, v4.s[2]
        adcs    x19, x19, xzr
        adds    x28, x28, x11
        umlal2  v8.2d, v30.4s, v19.s[2]
        ldp     q17, q19, [x23, #0xe0]
        umlal   v8.2d, v2.2s, v26.s[0]
        mul     x11, x10, x17
        umlal2  v8.2d, v2.4s, v26.s[1]
        umlal   v20.2d, v5.2s, v3.s[0]
        umlal2  v20.2d, v5.4s, v3.s[2]
        ldp     q2, q5, [x23, #0x40]
        umulh   x17, x10, x17
        umlal   v13.2d, v18.2s, v3.s[0]
        adcs    x9, x9, x11
        umlal   v8.2d, v6.2s, v15.s[2]
        umlal2  v8.2d, v6.4s, v15.s[3]
        ldp     q6, q30, [x23, #0x100]
        adc     x11, x17, xzr
        mul     x17, x10, x15
        umlal   v8.2d, v28.2s, v15.s[0]
        str     x26, [sp, #0xf8]
        subs    x26, x25, x20
        umlal   v29.2d, v17.2s, v4.s[0]
        stp     x19, x27, [sp, #0xa0]
        sbcs    x19, x19, x16
        umlal2  v8.2d, v28.4s, v15.s[1]
        umulh   x10, x10, x15
        csetm   x15, lo
        stp     x7, x25, [sp, #0x30]
        subs    x7, x22, x7
        eor     x26, x26, x15
        umlal2  v13.2d, v18.4s, v3.s[2]
        umlal   v7.2d, v2.2s, v3.s[0]
        str     x8, [sp, #0xc0]
        sbcs    x8, x4, x8
        eor     x19, x19, x15
        ldp     q18, q28, [x23, #0x60]
        csetm   x25, lo
        umlal   v14.2d, v5.2s, v3.s[0]
        cmn     x15, #1
        eor     x8, x8, x25
        eor     x7, x7, x25
        umlal2  v14.2d, v5.4s, v3.s[2]
        umlal2  v29.2d, v17.4s, v4.s[2]
        umulh   x27, x22, x20
        adcs    x26, x26, xzr
        adcs    x19, x19, xzr
        umlal   v21.2d, v18.2s, v3.s[0]
        cmn     x25, #1
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        umlal2  v21.2d, v18.4s, v3.s[2]
        eor     x25, x25, x15
        stp     x25, x26, [sp, #0x70]
        ldp     x15, x25, [x5, #0x50]
        stp     x8, x19, [sp, #0x50]
        ldp     x26, x8, [x5, #0x40]
        subs    x15, x15, x26
        str     x7, [sp, #0xc8]
        ldp     x7, x26, [sp, #0x40]
        umulh   x19, x26, x21
        sbcs    x25, x25, x8
        umlal   v22.2d, v28.2s, v3.s[0]
        csetm   x8, lo
        adds    x28, x28, x17
        umlal2  v22.2d, v28.4s, v3.s[2]
        adcs    x9, x9, x10
        eor     x10, x15, x8
        ldp     x15, x17, [sp, #0x120]
        eor     x25, x25, x8
        adc     x11, x11, xzr
        str     x11, [sp, #0x7d8]
        stp     x9, x28, [sp]
        ldp     x11, x9, [sp, #0x110]
        subs    x11, x15, x11
        ldp     q5, q17, [x23]
        mul     x15, x26, x7
        sbcs    x9, x17, x9
        umlal   v27.2d, v19.2s, v4.s[0]
        csetm   x17, lo
        umlal2  v27.2d, v19.4s, v4.s[2]
        eor     x11, x11, x17
        eor     x9, x9, x17
        umlal   v16.2d, v5.2s, v10.s[0]
        umlal2  v16.2d, v5.4s, v10.s[2]
        ext     v5.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v5.2d, #0x1d
        ldp     q5, q18, [x23, #0x80]
        umlal   v23.2d, v5.2s, v3.s[0]
        ldp     q19, q28, [x23, #0xa0]
        eor     x28, x17, x8
        str     x28, [sp, #0x720]
        mul     x28, x26, x21
        stp     x24, x2, [sp, #0x80]
        ldp     x2, x24, [sp, #0x20]
        eor     x28, x28, x24
        umlal2  v23.2d, v5.4s, v3.s[2]
        umlal   v25.2d, v18.2s, v3.s[0]
        ldp     q5, q31, [x23, #0x160]
        umlal2  v25.2d, v18.4s, v3.s[2]
        mul     x24, x2, x7
        umlal   v24.2d, v19.2s, v3.s[0]
        umlal2  v24.2d, v19.4s, v3.s[2]
        ldp     q18, q19, [x23, #0xc0]
        umlal   v8.2d, v6.2s, v4.s[0]
        umulh   x2, x2, x7
        umlal2  v7.2d, v2.4s, v3.s[2]
        adds    x19, x19, x15
        umlal2  v8.2d, v6.4s, v4.s[2]
        umull   v2.2d, v30.2s, v4.s[0]
        umlal2  v2.2d, v30.4s, v4.s[2]
        ldp     q4, q6, [x23, #0x120]
        umulh   x26, x26, x7
        adcs    x26, x26, x24
        adc     x24, x2, xzr
        cmn     x8, #1
        ldp     x7, x8, [sp, #0x20]
        adcs    x2, x10, xzr
        umlal   v11.2d, v28.2s, v3.s[0]
        adcs    x25, x25, xzr
        cmn     x17, #1
        umlal2  v11.2d, v28.4s, v3.s[2]
        ext     v28.16b, v16.16b, v1.16b, #8
        mul     x10, x7, x21
        adcs    x11, x11, xzr
        and     v16.16b, v16.16b, v0.16b
        adcs    x9, x9, xzr
        umlal   v2.2d, v4.2s, v26.s[2]
        umlal2  v2.2d, v4.4s, v26.s[3]
        mul     x15, x22, x16
        umlal   v2.2d, v6.2s, v26.s[0]
        adds    x19, x19, x10
        umlal2  v2.2d, v6.4s, v26.s[1]
        ldp     q4, q6, [x23, #0x20]
        eor     x19, x19, x8
        umlal   v9.2d, v18.2s, v3.s[0]
        ldp     q30, q31, [x23, #0x140]
        umulh   x21, x7, x21
        umlal2  v9.2d, v18.4s, v3.s[2]
        umlal   v29.2d, v19.2s, v3.s[0]
        umlal2  v29.2d, v19.4s, v3.s[2]
        umulh   x7, x22, x16
        adcs    x26, x26, x21
        ldp     x10, x21, [sp, #0x160]
        adc     x24, x24, xzr
        cmn     x8, #1
        eor     x26, x26, x8
        umlal   v13.2d, v4.2s, v10.s[0]
        eor     x24, x24, x8
        adcs    x28, x28, x21
        mul     x22, x22, x20
        umlal2  v13.2d, v4.4s, v10.s[2]
        adcs    x19, x19, x12
        umlal   v7.2d, v6.2s, v10.s[0]
        adcs    x26, x26, x6
        umlal   v2.2d, v30.2s, v15.s[2]
        adcs    x24, x24, x13
        umlal2  v7.2d, v6.4s, v10.s[2]
        ldp     q4, q6, [x23, #0xe0]
        mul     x17, x4, x16
        stp     x9, x25, [sp, #0xe0]
        eor     x9, x22, x14
        adc     x8, x8, xzr
        umlal   v27.2d, v4.2s, v3.s[0]
        stp     x2, x11, [sp, #0xb0]
        ldp     x25, x2, [x5, #0xc0]
        ldr     x25, [sp, #0x88]
        adds    x27, x27, x15
        ldr     x21, [sp, #0xa8]
        ldr     x15, [sp, #0x718]
        eor     x2, x15, x10
        str     x2, [sp, #0x100]
        ldr     x2, [sp, #0x708]
        eor     x11, x25, x10
        umlal2  v27.2d, v4.4s, v3.s[2]
        str     x11, [sp, #0x130]
        eor     x11, x2, x10
        str     x11, [sp, #0x108]
        ldr     x11, [sp, #0x80]
        eor     x10, x11, x10
        str     x10, [sp, #0x138]
        ldp     x10, x25, [x5, #0x80]
        umlal2  v2.2d, v30.4s, v15.s[3]
        umulh   x16, x4, x16
        ldp     q4, q18, [x23, #0x40]
        umlal   v2.2d, v31.2s, v15.s[0]
        umlal   v8.2d, v6.2s, v3.s[0]
        adcs    x7, x7, x17
        ldp     x17, x25, [x5, #0xb0]
        ldp     x10, x17, [sp]
        mul     x25, x4, x20
        adc     x16, x16, xzr
        adds    x28, x28, x21
        umlal   v21.2d, v18.2s, v10.s[0]
        adcs    x19, x19, x17
        ldp     x11, x2, [x5, #0x90]
        umlal   v14.2d, v4.2s, v10.s[0]
        adcs    x26, x26, x10
        ldp     x2, x11, [x5, #0xa0]
        umlal2  v14.2d, v4.4s, v10.s[2]
        umulh   x20, x4, x20
        ldr     x4, [sp, #0x7d8]
        adcs    x24, x24, x4
        ldp     x2, x15, [x5, #0xd0]
        umlal2  v21.2d, v18.4s, v10.s[2]
        adc     x8, x8, xzr
        adds    x27, x27, x25
        ldp     x25, x15, [x5, #0xe0]
        umlal2  v2.2d, v31.4s, v15.s[1]
        eor     x15, x27, x14
        ldp     x25, x2, [x5, #0xf0]
        ldr     x25, [sp, #0xa0]
        ldp     x11, x2, [sp, #0x30]
        uzp1    v4.4s, v10.4s, v16.4s
        umlal2  v8.2d, v6.4s, v3.s[2]
        ldp     q6, q18, [x23, #0x60]
        str     x12, [sp, #0x60]
        umulh   x12, x11, x2
        adcs    x20, x7, x20
        adc     x7, x16, xzr
        adds    x28, x6, x28
        adcs    x19, x13, x19
        ldr     x13, [sp, #0x7c0]
        mul     x6, x11, x25
        adcs    x26, x21, x26
        adcs    x24, x17, x24
        adcs    x21, x10, x8
        ldr     x10, [sp, #0x7d0]
        ldr     x8, [sp, #0x7b8]
        adcs    x4, x4, xzr
        subs    x16, x8, x10
        str     x4, [sp, #0xd0]
        ldp     x17, x4, [sp, #0xc0]
        stp     x21, x24, [sp, #0x20]
        mul     x21, x17, x25
        umlal   v22.2d, v6.2s, v10.s[0]
        ldr     x24, [sp, #0x7c8]
        stp     x26, x19, [sp, #0x10]
        sbcs    x26, x13, x24
        umlal2  v22.2d, v6.4s, v10.s[2]
        ldp     q6, q19, [x23, #0x100]
        csetm   x19, lo
        str     x28, [sp, #0x68]
        str     x15, [sp, #0x40]
        ldp     x28, x15, [sp, #0x120]
        subs    x8, x28, x8
        umlal   v23.2d, v18.2s, v10.s[0]
        eor     x16, x16, x19
        umulh   x28, x11, x25
        sbcs    x13, x15, x13
        umlal2  v23.2d, v18.4s, v10.s[2]
        str     x13, [sp, #0xd8]
        ldp     x13, x15, [sp, #0x110]
        sbcs    x10, x13, x10
        eor     x26, x26, x19
        sbcs    x24, x15, x24
        csetm   x15, lo
        adds    x6, x12, x6
        umulh   x12, x17, x2
        adcs    x28, x28, x21
        umlal   v2.2d, v6.2s, v3.s[0]
        umlal2  v2.2d, v6.4s, v3.s[2]
        ldp     q6, q18, [x23]
        mul     x21, x17, x2
        stp     x10, x24, [sp]
        ldp     x24, x10, [sp, #0x50]
        mul     x13, x4, x10
        umulh   x25, x17, x25
        umulh   x17, x24, x10
        adc     x25, x25, xzr
        adds    x21, x6, x21
        adcs    x28, x28, x12
        adc     x25, x25, xzr
        cmn     x19, #1
        adcs    x6, x16, xzr
        ldp     x16, x12, [sp, #0x70]
        str     x6, [sp, #0x7d8]
        umulh   x6, x4, x12
        adcs    x26, x26, xzr
        str     x26, [sp, #0x6a8]
        ldp     x26, x23, [x5, #0x70]
        str     x9, [sp, #0x48]
        ldp     x16, x9, [x5, #0x60]
        subs    x26, x26, x16
        sbcs    x23, x23, x9
        csetm   x9, lo
        eor     x26, x26, x9
        cmn     x9, #1
        eor     x23, x23, x9
        adcs    x26, x26, xzr
        eor     x19, x19, x9
        mul     x9, x24, x10
        adcs    x23, x23, xzr
        adds    x6, x6, x13
        ldr     x13, [sp, #0x120]
        umulh   x10, x4, x10
        mul     x2, x11, x2
        adcs    x9, x10, x9
        adc     x10, x17, xzr
        umulh   x11, x24, x12
        mul     x4, x4, x12
        mul     x24, x24, x12
        ldr     x12, [sp, #0x70]
        eor     x4, x4, x12
        str     x23, [sp, #0xa0]
        ldp     x17, x23, [x5, #0x40]
        str     x19, [sp, #0x6a0]
        umulh   x19, x13, x17
        adds    x24, x6, x24
        adcs    x6, x9, x11
        eor     x24, x24, x12
        eor     x8, x8, x15
        eor     x6, x6, x12
        adc     x9, x10, xzr
        cmn     x12, #1
        eor     x9, x9, x12
        adcs    x22, x4, x22
        mul     x4, x13, x23
        adcs    x27, x24, x27
        adcs    x24, x6, x20
        adcs    x6, x9, x7
        mul     x9, x13, x17
        adc     x10, x12, xzr
        adds    x22, x22, x2
        adcs    x27, x27, x21
        adcs    x24, x24, x28
        umulh   x11, x13, x23
        adcs    x6, x6, x25
        adc     x10, x10, xzr
        adds    x22, x20, x22
        ldr     x20, [sp, #0x128]
        eor     x22, x22, x14
        adcs    x27, x7, x27
        mul     x7, x20, x23
        adcs    x24, x2, x24
        eor     x27, x27, x14
        umulh   x2, x20, x23
        ldr     x13, [sp, #0x718]
        eor     x24, x24, x14
        mul     x12, x20, x17
        adcs    x21, x21, x6
        umull   v30.2d, v19.2s, v3.s[0]
        adcs    x28, x28, x10
        ldp     x10, x6, [sp, #0x40]
        eor     x21, x21, x14
        eor     x28, x28, x14
        adcs    x25, x25, xzr
        cmn     x14, #1
        adcs    x6, x6, x13
        ldr     x13, [sp, #0x708]
        eor     x25, x25, x14
        str     x26, [sp, #0x698]
        adcs    x10, x10, x13
        ldp     x13, x26, [sp, #0x80]
        umlal2  v30.2d, v19.4s, v3.s[2]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x7b0]
        ldp     q3, q19, [x13, #0x120]
        adcs    x26, x27, x26
        umulh   x27, x20, x17
        ldp     x16, x20, [sp, #0xf0]
        str     x9, [sp, #0x690]
        ldp     x23, x9, [sp, #0x90]
        adcs    x24, x24, x20
        adcs    x21, x21, x9
        adcs    x28, x28, x23
        ldp     x9, x23, [x5, #0x50]
        adcs    x25, x25, x16
        ldp     x17, x16, [sp, #0x110]
        str     x27, [sp, #0x688]
        mul     x27, x17, x23
        adc     x14, x14, xzr
        adds    x19, x19, x4
        umlal   v30.2d, v3.2s, v12.s[0]
        adcs    x4, x11, x7
        ldr     x7, [sp, #0x168]
        umlal2  v30.2d, v3.4s, v12.s[1]
        adc     x2, x2, xzr
        adds    x6, x6, x7
        umlal   v30.2d, v19.2s, v26.s[2]
        umulh   x11, x17, x23
        str     x11, [sp, #0x30]
        ldp     x7, x11, [sp, #0x60]
        adcs    x10, x10, x7
        adcs    x22, x22, x11
        ldp     x7, x11, [sp, #0x10]
        ldp     q3, q31, [x13, #0x140]
        adcs    x26, x26, x11
        adcs    x24, x24, x7
        ldp     x11, x7, [sp, #0x20]
        umulh   x17, x17, x9
        umlal2  v30.2d, v19.4s, v26.s[3]
        adcs    x21, x21, x7
        adcs    x28, x28, x11
        ldp     x11, x7, [sp, #0xd0]
        adcs    x25, x25, x11
        adc     x14, x14, xzr
        adds    x20, x20, x6
        umulh   x6, x16, x23
        umlal   v30.2d, v3.2s, v26.s[0]
        umlal2  v30.2d, v3.4s, v26.s[1]
        umlal   v30.2d, v31.2s, v15.s[2]
        umlal2  v30.2d, v31.4s, v15.s[3]
        umlal   v30.2d, v5.2s, v15.s[0]
        umlal2  v30.2d, v5.4s, v15.s[1]
        ldp     q3, q5, [x13, #0x20]
        umlal   v7.2d, v3.2s, v16.s[0]
        umlal2  v7.2d, v3.4s, v16.s[2]
        umlal   v14.2d, v5.2s, v16.s[0]
        umlal2  v14.2d, v5.4s, v16.s[2]
        ldp     q3, q5, [x13, #0x40]
        umlal   v21.2d, v3.2s, v16.s[0]
        ldp     q19, q31, [x13, #0x80]
        ldp     x23, x13, [sp, #0x90]
        umlal   v25.2d, v19.2s, v10.s[0]
        umlal2  v25.2d, v19.4s, v10.s[2]
        umlal   v24.2d, v31.2s, v10.s[0]
        umlal2  v24.2d, v31.4s, v10.s[2]
        eor     x7, x7, x15
        adcs    x10, x13, x10
        ldp     x11, x13, [sp]
        eor     x13, x13, x15
        eor     x11, x11, x15
        str     x6, [sp, #0x38]
        ldr     x6, [sp, #0xf0]
        adcs    x23, x23, x22
        mul     x22, x16, x9
        adcs    x26, x6, x26
        ldr     x6, [sp, #0x160]
        eor     x20, x20, x6
        umlal2  v21.2d, v3.4s, v16.s[2]
        eor     x10, x10, x6
        eor     x26, x26, x6
        eor     x23, x23, x6
        umlal   v22.2d, v5.2s, v16.s[0]
        str     x26, [sp, #0x718]
        ldr     x26, [sp, #0x168]
        adcs    x26, x26, x24
        ldr     x24, [x5, #0x58]
        umlal2  v22.2d, v5.4s, v16.s[2]
        stp     x23, x10, [sp, #0x50]
        mul     x23, x16, x24
        eor     x26, x26, x6
        str     x26, [sp, #0x708]
        ldp     x26, x10, [sp, #0x60]
        adcs    x26, x26, x21
        adcs    x28, x10, x28
        ldp     x10, x21, [sp, #0x10]
        eor     x26, x26, x6
        eor     x28, x28, x6
        adcs    x25, x21, x25
        umulh   x21, x16, x9
        adcs    x10, x10, x14
        ldp     x16, x14, [sp, #0x20]
        eor     x25, x25, x6
        adcs    x14, x14, xzr
        eor     x10, x10, x6
        adcs    x16, x16, xzr
        eor     x14, x14, x6
        str     x14, [sp, #0x680]
        ldr     x14, [sp, #0xd0]
        adcs    x14, x14, xzr
        cmn     x15, #1
        eor     x16, x16, x6
        str     x16, [sp, #0x678]
        ldr     x16, [sp, #0x110]
        mul     x16, x16, x9
        adcs    x8, x8, xzr
        eor     x14, x14, x6
        adcs    x7, x7, xzr
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        adds    x19, x19, x12
        ldp     x6, x12, [sp, #0xb0]
        str     x14, [sp, #0x670]
        umulh   x14, x12, x6
        stp     x10, x16, [sp, #0xc0]
        ldr     x10, [sp, #0x688]
        stp     x25, x28, [sp, #0x90]
        adcs    x4, x4, x10
        ldp     x25, x10, [sp, #0x30]
        adc     x2, x2, xzr
        adds    x27, x17, x27
        adcs    x23, x25, x23
        ldr     x25, [sp, #0xe8]
        mul     x17, x12, x25
        adc     x10, x10, xzr
        stp     x26, x20, [sp]
        ldp     x28, x26, [x5, #0x60]
        ldp     x20, x16, [x5, #0x40]
        subs    x20, x28, x20
        sbcs    x16, x26, x16
        ldp     x26, x28, [x5, #0x70]
        sbcs    x9, x26, x9
        sbcs    x24, x28, x24
        csetm   x26, lo
        adds    x27, x27, x22
        eor     x22, x20, x26
        eor     x20, x16, x26
        eor     x24, x24, x26
        eor     x9, x9, x26
        umulh   x16, x12, x25
        adcs    x23, x23, x21
        adc     x21, x10, xzr
        cmn     x26, #1
        eor     x26, x15, x26
        ldr     x15, [sp, #0x720]
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        adcs    x9, x9, xzr
        mul     x10, x12, x6
        adcs    x24, x24, xzr
        adds    x12, x14, x17
        ldr     x14, [sp, #0xe0]
        umulh   x17, x14, x25
        eor     x10, x10, x15
        ldp     x28, x15, [x5, #0x60]
        stp     x26, x24, [sp, #0x60]
        ldr     x26, [sp, #0x7b8]
        umulh   x28, x26, x28
        mul     x6, x14, x6
        mul     x25, x14, x25
        mul     x14, x26, x15
        adcs    x25, x16, x25
        adc     x16, x17, xzr
        subs    x17, x8, x11
        stp     x11, x9, [sp, #0x40]
        umulh   x11, x26, x15
        str     x13, [sp, #0x180]
        sbcs    x13, x7, x13
        ldr     x15, [sp, #0xb0]
        str     x7, [sp, #0x668]
        csetm   x7, lo
        subs    x9, x9, x22
        sbcs    x24, x24, x20
        eor     x17, x17, x7
        eor     x13, x13, x7
        csetm   x26, lo
        adds    x6, x12, x6
        ldr     x12, [sp, #0xe0]
        umulh   x12, x12, x15
        ldr     x15, [sp, #0x720]
        eor     x24, x24, x26
        eor     x6, x6, x15
        eor     x9, x9, x26
        eor     x15, x7, x26
        str     x15, [sp, #0x688]
        ldr     x15, [sp, #0x7c0]
        stp     x20, x21, [sp, #0x10]
        ldp     x21, x20, [x5, #0x60]
        mul     x21, x15, x20
        adcs    x25, x25, x12
        adc     x12, x16, xzr
        cmn     x26, #1
        ldr     x26, [sp, #0x720]
        eor     x25, x25, x26
        umulh   x16, x15, x20
        ldr     x20, [sp, #0xc8]
        adcs    x9, x9, xzr
        eor     x12, x12, x26
        adcs    x24, x24, xzr
        cmn     x7, #1
        adcs    x7, x17, xzr
        adcs    x13, x13, xzr
        cmn     x26, #1
        umulh   x17, x8, x22
        str     x13, [sp, #0x660]
        ldr     x13, [sp, #0x690]
        adcs    x10, x10, x13
        ldr     x13, [x5, #0x60]
        adcs    x6, x6, x19
        adcs    x25, x25, x4
        adcs    x12, x12, x2
        str     x19, [sp, #0x658]
        umulh   x19, x15, x13
        adc     x26, x26, xzr
        adds    x28, x28, x14
        adcs    x21, x11, x21
        adc     x11, x16, xzr
        adds    x10, x10, x20
        adcs    x6, x6, x27
        mul     x14, x15, x13
        adcs    x25, x25, x23
        str     x24, [sp, #0x650]
        ldp     x24, x16, [sp, #0x10]
        adcs    x12, x12, x16
        adc     x26, x26, xzr
        stp     x7, x9, [sp, #0xd0]
        ldr     x7, [sp, #0x160]
        cmn     x7, #1
        mul     x9, x8, x24
        ldr     x24, [sp, #0x790]
        stp     x22, x8, [sp, #0x70]
        ldp     x15, x22, [sp, #0x100]
        adcs    x15, x24, x15
        str     x15, [sp, #0x648]
        ldp     x24, x15, [x1, #8]
        ldr     x20, [x1, #0x18]
        adcs    x22, x24, x22
        str     x22, [sp, #0x640]
        ldp     x22, x24, [sp, #0x130]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x7d0]
        str     x24, [sp, #0x638]
        ldp     x8, x24, [x5, #0x70]
        mul     x16, x15, x24
        adcs    x22, x20, x22
        ldr     x20, [sp, #0x6b0]
        str     x22, [sp, #0x630]
        ldr     x22, [sp, #8]
        adcs    x22, x20, x22
        ldr     x20, [sp, #0x700]
        str     x22, [sp, #0x720]
        ldr     x22, [sp, #0x58]
        adcs    x22, x20, x22
        umulh   x20, x15, x24
        str     x22, [sp, #0x628]
        ldr     x22, [sp, #0x6b8]
        str     x9, [sp, #0xa8]
        ldr     x9, [sp, #0x50]
        adcs    x9, x22, x9
        ldr     x22, [sp, #0x6c0]
        str     x9, [sp, #0x620]
        ldr     x9, [sp, #0x718]
        adcs    x9, x22, x9
        ldr     x22, [sp, #0x6c8]
        str     x9, [sp, #0x618]
        ldr     x9, [sp, #0x708]
        adcs    x9, x22, x9
        ldr     x22, [sp, #0x6f8]
        str     x9, [sp, #0x610]
        ldr     x9, [sp]
        adcs    x9, x22, x9
        umulh   x22, x15, x8
        ldr     x15, [sp, #0x98]
        str     x9, [sp, #0x608]
        ldr     x9, [sp, #0x6d0]
        adcs    x15, x9, x15
        ldr     x9, [sp, #0x6d8]
        str     x15, [sp, #0x600]
        ldr     x15, [sp, #0x90]
        adcs    x15, x9, x15
        ldr     x9, [sp, #0x6e0]
        str     x15, [sp, #0x5f8]
        ldr     x15, [sp, #0xc0]
        adcs    x15, x9, x15
        ldr     x9, [sp, #0x710]
        str     x15, [sp, #0x5f0]
        ldr     x15, [sp, #0x680]
        adcs    x15, x9, x15
        ldr     x9, [sp, #0x7b8]
        str     x15, [sp, #0x5e8]
        mul     x15, x9, x13
        ldr     x13, [sp, #0x678]
        str     x15, [sp, #0x190]
        ldr     x15, [sp, #0x6e8]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x6f0]
        str     x13, [sp, #0x5e0]
        ldr     x13, [sp, #0x670]
        adcs    x13, x15, x13
        adc     x7, x7, xzr
        adds    x28, x28, x14
        ldr     x14, [sp, #0x798]
        adcs    x21, x21, x19
        ldr     x19, [sp, #0x7c8]
        umulh   x15, x19, x24
        adc     x11, x11, xzr
        adds    x4, x4, x10
        adcs    x2, x2, x6
        ldr     x6, [sp, #0xc8]
        adcs    x25, x6, x25
        mul     x6, x19, x24
        adcs    x27, x27, x12
        adcs    x26, x23, x26
        ldr     x23, [sp, #0x18]
        adcs    x23, x23, xzr
        adds    x22, x22, x16
        ldr     x16, [sp, #0x7a8]
        mul     x10, x19, x8
        adcs    x20, x20, x6
        adc     x6, x15, xzr
        ldp     x12, x15, [x3]
        str     x7, [sp, #0x5d8]
        ldr     x7, [sp, #0x768]
        subs    x12, x12, x16
        umulh   x16, x19, x8
        str     x13, [sp, #0x5d0]
        ldr     x13, [sp, #0x7a0]
        str     x23, [sp, #0x5c8]
        ldr     x23, [sp, #0x788]
        sbcs    x15, x15, x13
        ldr     x13, [sp, #0x7e0]
        sbcs    x13, x13, x14
        stp     x26, x27, [sp, #0xb0]
        ldp     x26, x14, [sp, #0x140]
        ldr     x27, [sp, #0x780]
        stp     x25, x28, [sp, #0x80]
        ldr     x25, [sp, #0x770]
        sbcs    x14, x14, x27
        ldr     x27, [sp, #0x698]
        sbcs    x26, x26, x23
        ldr     x23, [sp, #0x7d8]
        stp     x2, x4, [sp, #0x50]
        umulh   x2, x23, x27
        ldr     x4, [sp, #0x7e8]
        stp     x11, x21, [sp, #0x30]
        ldr     x24, [sp, #0x760]
        ldr     x11, [sp, #0x778]
        ldr     x21, [sp, #0x728]
        sbcs    x4, x4, x11
        ldp     x28, x11, [sp, #0x150]
        sbcs    x11, x11, x25
        sbcs    x28, x28, x7
        ldp     x7, x25, [sp, #0x120]
        sbcs    x7, x7, x24
        ldr     x19, [sp, #0x748]
        ldr     x24, [sp, #0x7d0]
        mul     x8, x24, x8
        str     x8, [sp, #0x170]
        mul     x8, x23, x27
        ldr     x27, [sp, #0x6a0]
        eor     x8, x8, x27
        ldr     x27, [sp, #0x758]
        sbcs    x25, x25, x27
        ldr     x21, [sp, #0x738]
        str     x8, [sp, #0x198]
        ldp     x27, x8, [sp, #0x110]
        sbcs    x27, x27, x19
        ldr     x19, [sp, #0x750]
        sbcs    x8, x8, x19
        ldr     x19, [sp, #0xa0]
        mul     x19, x23, x19
        ldr     x23, [sp, #0x740]
        sbcs    x9, x9, x23
        ldr     x23, [sp, #0x7c0]
        sbcs    x23, x23, x21
        ldr     x21, [sp, #0x728]
        sbcs    x24, x24, x21
        ldr     x21, [sp, #0x7d8]
        stp     x2, x19, [sp]
        ldp     x2, x19, [sp, #0xa0]
        ldr     x19, [sp, #0x730]
        umulh   x21, x21, x2
        ldr     x2, [sp, #0x7c8]
        sbcs    x2, x2, x19
        csetm   x19, lo
        adds    x22, x22, x10
        adcs    x20, x20, x16
        eor     x10, x12, x19
        eor     x12, x15, x19
        ldp     x16, x15, [sp, #0xa0]
        adc     x6, x6, xzr
        adds    x15, x17, x15
        ldr     x17, [sp, #0x668]
        eor     x13, x13, x19
        str     x13, [sp, #0x7e0]
        ldr     x13, [sp, #0x78]
        stp     x12, x10, [sp, #0x130]
        ldr     x12, [sp, #0x10]
        mul     x10, x17, x12
        eor     x14, x14, x19
        eor     x26, x26, x19
        eor     x4, x4, x19
        eor     x11, x11, x19
        eor     x28, x28, x19
        eor     x7, x7, x19
        eor     x25, x25, x19
        eor     x27, x27, x19
        stp     x27, x25, [sp, #0x140]
        umulh   x27, x13, x12
        eor     x8, x8, x19
        eor     x9, x9, x19
        eor     x23, x23, x19
        eor     x24, x24, x19
        eor     x2, x2, x19
        umulh   x12, x17, x12
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x6a8]
        str     x2, [sp, #0x7e8]
        stp     x24, x23, [sp, #0x160]
        mul     x24, x10, x16
        adc     x12, x12, xzr
        ldp     x2, x23, [sp]
        stp     x9, x8, [sp, #0x150]
        ldr     x9, [sp, #0x70]
        adds    x23, x2, x23
        umulh   x2, x10, x16
        ldr     x16, [sp, #0x7b0]
        adcs    x24, x21, x24
        mul     x21, x17, x9
        adc     x2, x2, xzr
        ldp     q3, q5, [x16, #0x60]
        ldp     x8, x25, [x5, #0x80]
        stp     x7, x28, [sp, #0x120]
        ldp     x7, x28, [x5]
        subs    x7, x8, x7
        sbcs    x28, x25, x28
        ldp     x25, x8, [x5, #0x90]
        umulh   x17, x17, x9
        stp     x11, x4, [sp, #0x100]
        ldp     x11, x4, [x5, #0x10]
        sbcs    x11, x25, x11
        sbcs    x4, x8, x4
        ldp     x8, x25, [x5, #0xa0]
        stp     x26, x14, [sp, #0xe0]
        ldp     x26, x14, [x5, #0x20]
        ldp     x10, x9, [x5, #0x38]
        sbcs    x26, x8, x26
        sbcs    x14, x25, x14
        ldp     x25, x8, [sp, #0x40]
        stp     x6, x2, [sp, #0x90]
        umulh   x6, x25, x8
        ldr     x8, [x5, #0x30]
        stp     x20, x22, [sp, #0x20]
        ldp     x20, x22, [x5, #0xb0]
        sbcs    x8, x20, x8
        umlal   v23.2d, v3.2s, v16.s[0]
        sbcs    x10, x22, x10
        ldp     x22, x20, [x5, #0xc0]
        umlal2  v23.2d, v3.4s, v16.s[2]
        sbcs    x9, x22, x9
        ldr     x22, [x5, #0x48]
        umlal   v25.2d, v5.2s, v16.s[0]
        sbcs    x22, x20, x22
        ldr     x20, [sp, #0x68]
        mul     x13, x25, x20
        ldr     x20, [x5, #0x50]
        umlal2  v25.2d, v5.4s, v16.s[2]
        stp     x24, x23, [sp]
        ldp     x2, x24, [x5, #0xd0]
        sbcs    x20, x2, x20
        ldr     x2, [x5, #0x58]
        sbcs    x2, x24, x2
        ldp     q3, q5, [x16, #0x180]
        ldp     x24, x16, [x5, #0xe0]
        ldr     x16, [x5, #0x60]
        sbcs    x16, x24, x16
        ldp     x23, x24, [sp, #0x60]
        umulh   x25, x25, x24
        ldr     x24, [x5, #0xe8]
        str     x16, [sp, #0x188]
        ldp     x23, x16, [x5, #0x68]
        sbcs    x23, x24, x23
        str     x23, [sp, #0x10]
        ldp     x24, x23, [x5, #0xf0]
        sbcs    x16, x24, x16
        ldr     x24, [x5, #0x78]
        sbcs    x24, x23, x24
        csetm   x23, lo
        adds    x21, x15, x21
        str     x24, [sp, #0x18]
        ldp     x24, x15, [sp, #0x70]
        mul     x24, x15, x24
        adcs    x27, x27, x17
        ldp     x15, x17, [sp, #0x60]
        str     x27, [sp, #0x178]
        eor     x27, x21, x15
        adc     x12, x12, xzr
        adds    x6, x6, x13
        eor     x7, x7, x23
        eor     x28, x28, x23
        eor     x13, x19, x23
        eor     x11, x11, x23
        str     x13, [sp, #0x7d8]
        str     x11, [sp, #0x7d0]
        ldp     x13, x11, [sp, #0x180]
        str     x28, [sp, #0x7c8]
        mul     x28, x13, x17
        eor     x4, x4, x23
        eor     x26, x26, x23
        str     x26, [sp, #0x7c0]
        eor     x26, x24, x15
        eor     x8, x8, x23
        eor     x14, x14, x23
        eor     x10, x10, x23
        eor     x22, x22, x23
        eor     x9, x9, x23
        umulh   x17, x13, x17
        eor     x20, x20, x23
        eor     x2, x2, x23
        adcs    x28, x25, x28
        eor     x25, x11, x23
        str     x25, [sp, #0x7b8]
        ldp     x11, x25, [sp, #0x10]
        eor     x11, x11, x23
        eor     x16, x16, x23
        eor     x25, x25, x23
        stp     x25, x16, [sp, #0x110]
        ldr     x25, [sp, #0x6a8]
        ldr     x16, [sp, #0x698]
        str     x11, [sp, #0x718]
        mul     x11, x25, x16
        adc     x17, x17, xzr
        stp     x2, x20, [sp, #0xf0]
        ldp     x20, x2, [sp, #0x40]
        stp     x22, x9, [sp, #0xc0]
        mul     x22, x13, x2
        ldp     x15, x9, [sp]
        stp     x10, x8, [sp, #0xa0]
        ldr     x10, [sp, #0x6a0]
        adds    x9, x9, x11
        eor     x9, x9, x10
        umulh   x11, x13, x2
        ldp     x13, x8, [sp, #0xd0]
        str     x14, [sp, #0x708]
        umulh   x14, x13, x8
        str     x4, [sp, #0x680]
        ldr     x4, [sp, #0x650]
        str     x7, [sp, #0x678]
        ldr     x7, [sp, #0x688]
        str     x23, [sp, #0x670]
        mul     x23, x13, x4
        stp     x19, x27, [sp, #0x70]
        mul     x19, x13, x8
        umulh   x25, x25, x16
        ldr     x16, [sp, #0x660]
        eor     x19, x19, x7
        umulh   x27, x16, x4
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x98]
        adc     x15, x15, xzr
        adds    x22, x6, x22
        eor     x25, x25, x10
        adcs    x28, x28, x11
        eor     x6, x15, x10
        umulh   x11, x13, x4
        adc     x13, x17, xzr
        ldp     x17, x15, [sp, #0x30]
        adds    x23, x14, x23
        ldr     x14, [sp, #0x88]
        mul     x4, x16, x4
        mul     x20, x20, x2
        adcs    x2, x11, x4
        ldp     x11, x7, [sp, #0x190]
        adc     x27, x27, xzr
        cmn     x10, #1
        mul     x4, x16, x8
        adcs    x7, x7, x11
        adcs    x9, x9, x14
        adcs    x25, x25, x15
        umulh   x8, x16, x8
        adcs    x6, x6, x17
        adc     x10, x10, xzr
        adds    x23, x23, x4
        ldr     x4, [sp, #0x688]
        eor     x23, x23, x4
        adcs    x2, x2, x8
        adc     x27, x27, xzr
        ldp     x16, x8, [sp, #0x20]
        cmn     x4, #1
        eor     x2, x2, x4
        ldr     x14, [sp, #0x90]
        adcs    x24, x19, x24
        eor     x27, x27, x4
        adcs    x23, x23, x21
        ldp     x19, x21, [sp, #0x170]
        adcs    x2, x2, x21
        adcs    x27, x27, x12
        adc     x4, x4, xzr
        adds    x7, x7, x19
        adcs    x9, x9, x8
        adcs    x25, x25, x16
        adcs    x6, x6, x14
        adc     x10, x10, xzr
        adds    x24, x24, x20
        adcs    x23, x23, x22
        adcs    x2, x2, x28
        adcs    x27, x27, x13
        adc     x4, x4, xzr
        adds    x7, x15, x7
        adcs    x9, x17, x9
        adcs    x25, x19, x25
        adcs    x19, x8, x6
        adcs    x6, x16, x10
        adcs    x8, x14, xzr
        adds    x24, x21, x24
        ldr     x21, [sp, #0x60]
        adcs    x23, x12, x23
        eor     x23, x23, x21
        eor     x24, x24, x21
        adcs    x20, x20, x2
        ldr     x10, [sp, #0x658]
        ldr     x2, [sp, #0x690]
        eor     x20, x20, x21
        adcs    x27, x22, x27
        eor     x27, x27, x21
        ldp     x16, x15, [sp, #0xb0]
        adcs    x28, x28, x4
        ldr     x4, [sp, #0x78]
        ldr     x17, [sp, #0x5c8]
        adcs    x22, x13, xzr
        ldp     x13, x12, [sp, #0x50]
        cmn     x21, #1
        eor     x28, x28, x21
        adcs    x26, x26, x2
        eor     x22, x22, x21
        adcs    x4, x4, x10
        adcs    x24, x24, x12
        adcs    x23, x23, x13
        ldp     x14, x13, [sp, #0x80]
        adcs    x20, x20, x14
        adcs    x27, x27, x15
        adcs    x28, x28, x16
        adcs    x22, x22, x17
        adc     x21, x21, xzr
        adds    x26, x26, x11
        adcs    x4, x4, x13
        adcs    x24, x24, x7
        adcs    x23, x23, x9
        adcs    x20, x20, x25
        adcs    x27, x27, x19
        adcs    x28, x28, x6
        adcs    x22, x22, x8
        adc     x21, x21, xzr
        adds    x26, x14, x26
        adcs    x4, x15, x4
        adcs    x24, x16, x24
        adcs    x23, x17, x23
        adcs    x20, x11, x20
        adcs    x27, x13, x27
        ldr     x11, [sp, #0x630]
        adcs    x28, x7, x28
        ldr     x13, [sp, #0x50]
        ldr     x7, [sp, #0x648]
        ldr     x14, [sp, #0x720]
        ldr     x15, [sp, #0x628]
        adcs    x22, x9, x22
        ldr     x9, [sp, #0x638]
        ldr     x16, [sp, #0x620]
        ldr     x17, [sp, #0x618]
        adcs    x25, x25, x21
        adcs    x21, x19, xzr
        adcs    x19, x6, xzr
        adcs    x6, x8, xzr
        ldr     x8, [sp, #0x640]
        adds    x7, x7, x2
        adcs    x8, x8, x10
        ldr     x2, [sp, #0x5f8]
        ldr     x10, [sp, #0x600]
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x608]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x610]
        adcs    x14, x14, x26
        adcs    x15, x15, x4
        adcs    x16, x16, x24
        adcs    x17, x17, x23
        adcs    x13, x13, x20
        adcs    x12, x12, x27
        adcs    x10, x10, x28
        adcs    x2, x2, x22
        stp     x22, x19, [sp]
        ldr     x22, [sp, #0x5f0]
        stp     x28, x25, [sp, #0x20]
        ldr     x28, [sp, #0x5e8]
        adcs    x22, x22, x25
        adcs    x28, x28, x21
        stp     x21, x6, [sp, #0x10]
        ldr     x21, [sp, #0x5e0]
        ldr     x25, [sp, #0x5d0]
        adcs    x21, x21, x19
        adcs    x25, x25, x6
        ldr     x6, [sp, #0x5d8]
        adc     x6, x6, xzr
        ldr     x19, [sp, #0x6c8]
        adds    x19, x19, x7
        ldr     x7, [sp, #0x6f8]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x6d0]
        stp     x19, x7, [x1, #0x40]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x6d8]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x6e0]
        stp     x8, x9, [x1, #0x50]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x710]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x6e8]
        stp     x11, x14, [x1, #0x60]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x6f0]
        ldp     d5, d19, [x1, #0x38]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x690]
        stp     x15, x16, [x1, #0x70]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x658]
        adcs    x12, x17, x12
        str     x12, [sp, #0x720]
        ldp     x12, x17, [sp, #0x50]
        adcs    x10, x17, x10
        adcs    x2, x12, x2
        adcs    x26, x26, x22
        ldp     x22, x12, [sp]
        usra    v20.2d, v5.2d, #0x10
        ldp     d5, d31, [x1, #0x40]
        adcs    x28, x4, x28
        ldr     x4, [sp, #0x7b0]
        shl     v19.2d, v19.2d, #0x36
        adcs    x24, x24, x21
        adcs    x23, x23, x25
        adcs    x25, x20, x6
        ldp     x6, x17, [sp, #0x10]
        ldp     x21, x20, [sp, #0x20]
        usra    v20.2d, v19.2d, #6
        adcs    x27, x27, xzr
        adcs    x21, x21, xzr
        usra    v13.2d, v5.2d, #0xa
        adcs    x22, x22, xzr
        shl     v5.2d, v31.2d, #0x3c
        ldp     q19, q31, [x4, #0xa0]
        adcs    x20, x20, xzr
        usra    v20.2d, v28.2d, #0x1d
        adcs    x6, x6, xzr
        adcs    x12, x12, xzr
        usra    v13.2d, v5.2d, #6
        adcs    x17, x17, xzr
        str     x17, [sp, #0x6a8]
        ldr     x17, [sp, #0x70]
        str     x12, [sp, #0x6a0]
        cmn     x17, #1
        ldp     x17, x12, [sp, #0x130]
        adcs    x12, x12, xzr
        umlal   v20.2d, v17.2s, v10.s[0]
        str     x6, [sp, #0x698]
        ldr     x6, [sp, #0x7e0]
        adcs    x17, x17, xzr
        umlal2  v20.2d, v17.4s, v10.s[2]
        ldr     d5, [x1, #0x48]
        adcs    x6, x6, xzr
        umlal   v20.2d, v6.2s, v16.s[0]
        ldp     q17, q28, [x4, #0xc0]
        str     x20, [sp, #0x6f8]
        str     x22, [sp, #0x6d0]
        ldp     x22, x20, [sp, #0xe0]
        adcs    x20, x20, xzr
        umlal2  v20.2d, v6.4s, v16.s[2]
        adcs    x22, x22, xzr
        umlal   v11.2d, v19.2s, v10.s[0]
        str     x21, [sp, #0x710]
        str     x27, [sp, #0x6e8]
        ldp     x27, x21, [sp, #0x100]
        adcs    x21, x21, xzr
        umlal2  v11.2d, v19.4s, v10.s[2]
        adcs    x27, x27, xzr
        umlal   v9.2d, v31.2s, v10.s[0]
        str     x25, [sp, #0x6f0]
        str     x23, [sp, #0x6e0]
        ldp     x23, x25, [sp, #0x120]
        adcs    x25, x25, xzr
        shl     v5.2d, v5.2d, #2
        umlal2  v9.2d, v31.4s, v10.s[2]
        adcs    x23, x23, xzr
        ext     v6.16b, v1.16b, v20.16b, #8
        str     x24, [sp, #0x6d8]
        str     x28, [sp, #0x6c8]
        ldp     x28, x24, [sp, #0x140]
        adcs    x24, x24, xzr
        usra    v7.2d, v5.2d, #6
        adcs    x28, x28, xzr
        usra    v20.2d, v6.2d, #0x1d
        ldp     q5, q6, [x4, #0x80]
        str     x26, [sp, #0x690]
        str     x2, [sp, #0x688]
        ldp     x2, x26, [sp, #0x150]
        adcs    x26, x26, xzr
        umlal   v29.2d, v17.2s, v10.s[0]
        adcs    x2, x2, xzr
        umlal2  v29.2d, v17.4s, v10.s[2]
        str     x10, [sp, #0x668]
        str     x13, [sp, #0x660]
        ldp     x13, x10, [sp, #0x160]
        adcs    x10, x10, xzr
        umlal   v27.2d, v28.2s, v10.s[0]
        adcs    x13, x13, xzr
        ext     v17.16b, v20.16b, v1.16b, #8
        and     v19.16b, v20.16b, v0.16b
        str     x16, [sp, #0x658]
        ldr     x16, [sp, #0x7e8]
        str     x15, [sp, #0x650]
        ldr     x15, [sp, #0x670]
        adcs    x16, x16, xzr
        cmn     x15, #1
        ldr     x15, [sp, #0x678]
        str     x14, [sp, #0x648]
        ldr     x14, [sp, #0x7c8]
        adcs    x15, x15, xzr
        umlal2  v27.2d, v28.4s, v10.s[2]
        usra    v13.2d, v17.2d, #0x1d
        ldp     q17, q20, [x4, #0xa0]
        str     x11, [sp, #0x7e0]
        umulh   x11, x12, x15
        umlal   v24.2d, v5.2s, v16.s[0]
        umlal2  v24.2d, v5.4s, v16.s[2]
        umlal   v13.2d, v18.2s, v16.s[0]
        umlal2  v13.2d, v18.4s, v16.s[2]
        ldp     q5, q18, [x4, #0xc0]
        umlal   v11.2d, v6.2s, v16.s[0]
        umlal2  v11.2d, v6.4s, v16.s[2]
        ldp     q6, q28, [x4, #0xe0]
        adcs    x14, x14, xzr
        umlal   v9.2d, v17.2s, v16.s[0]
        umlal2  v9.2d, v17.4s, v16.s[2]
        str     x9, [sp, #0x640]
        ldr     x9, [sp, #0x7d0]
        str     x8, [sp, #0x638]
        ldr     x8, [sp, #0x680]
        adcs    x9, x9, xzr
        adcs    x8, x8, xzr
        umlal   v29.2d, v20.2s, v16.s[0]
        umlal2  v29.2d, v20.4s, v16.s[2]
        str     x7, [sp, #0x630]
        ldr     x7, [sp, #0x7c0]
        str     x19, [sp, #0x628]
        ldr     x19, [sp, #0x708]
        adcs    x7, x7, xzr
        stp     x16, x13, [sp, #0x180]
        mul     x16, x12, x14
        adcs    x19, x19, xzr
        str     x10, [sp, #0x620]
        ldp     x10, x13, [sp, #0xa0]
        adcs    x13, x13, xzr
        umlal   v27.2d, v5.2s, v16.s[0]
        adcs    x10, x10, xzr
        umlal2  v27.2d, v5.4s, v16.s[2]
        ldp     q5, q17, [x4, #0x100]
        str     x2, [sp, #0x618]
        umulh   x2, x12, x14
        umlal   v8.2d, v6.2s, v10.s[0]
        str     x26, [sp, #0x610]
        str     x28, [sp, #0x608]
        ldp     x28, x26, [sp, #0xc0]
        adcs    x26, x26, xzr
        umlal2  v8.2d, v6.4s, v10.s[2]
        umlal   v8.2d, v18.2s, v16.s[0]
        adcs    x28, x28, xzr
        stp     x28, x26, [sp, #0x150]
        ldp     x26, x28, [sp, #0xf0]
        adcs    x28, x28, xzr
        umlal2  v8.2d, v18.4s, v16.s[2]
        adcs    x26, x26, xzr
        ldp     q6, q18, [x4, #0x120]
        str     x26, [sp, #0x7e8]
        mul     x26, x17, x14
        umlal   v2.2d, v28.2s, v10.s[0]
        str     x28, [sp, #0x600]
        ldr     x28, [sp, #0x7b8]
        str     x24, [sp, #0x7c8]
        ldr     x24, [sp, #0x718]
        adcs    x28, x28, xzr
        umlal2  v2.2d, v28.4s, v10.s[2]
        adcs    x24, x24, xzr
        stp     x24, x28, [sp, #0x140]
        umulh   x24, x6, x9
        str     x23, [sp, #0x678]
        ldp     x23, x28, [sp, #0x110]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x670]
        mul     x28, x12, x15
        adcs    x23, x23, xzr
        adds    x11, x11, x16
        umlal   v30.2d, v5.2s, v10.s[0]
        adcs    x26, x2, x26
        umlal2  v30.2d, v5.4s, v10.s[2]
        ldp     q5, q20, [x4, #0x140]
        umull   v28.2d, v17.2s, v10.s[0]
        umulh   x2, x17, x14
        umlal2  v28.2d, v17.4s, v10.s[2]
        ldp     q10, q17, [x4]
        mul     x16, x17, x15
        umlal   v28.2d, v6.2s, v12.s[2]
        adc     x2, x2, xzr
        str     x23, [sp, #0x7d0]
        subs    x23, x12, x6
        umlal2  v28.2d, v6.4s, v12.s[3]
        ldp     q6, q31, [x4, #0x20]
        str     x28, [sp, #0x7c0]
        sbcs    x28, x17, x20
        umlal   v28.2d, v18.2s, v12.s[0]
        stp     x12, x17, [sp, #0x30]
        csetm   x12, lo
        subs    x4, x9, x15
        umulh   x17, x17, x15
        umlal2  v28.2d, v18.4s, v12.s[1]
        stp     x14, x15, [sp, #0x80]
        sbcs    x14, x8, x14
        eor     x28, x28, x12
        eor     x23, x23, x12
        umlal   v28.2d, v5.2s, v26.s[2]
        csetm   x15, lo
        adds    x11, x11, x16
        umlal2  v28.2d, v5.4s, v26.s[3]
        eor     x14, x14, x15
        eor     x4, x4, x15
        eor     x16, x12, x15
        umlal   v28.2d, v20.2s, v26.s[0]
        umlal   v13.2d, v10.2s, v19.s[0]
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x7b0]
        ldp     q5, q18, [x11, #0x160]
        umlal2  v13.2d, v10.4s, v19.s[2]
        adcs    x26, x26, x17
        adc     x2, x2, xzr
        cmn     x15, #1
        umlal2  v28.2d, v20.4s, v26.s[1]
        adcs    x4, x4, xzr
        ldp     q10, q20, [x11, #0xe0]
        adcs    x14, x14, xzr
        cmn     x12, #1
        mul     x12, x6, x8
        adcs    x23, x23, xzr
        adcs    x28, x28, xzr
        subs    x15, x22, x27
        umulh   x17, x6, x8
        stp     x2, x26, [sp, #0x20]
        sbcs    x2, x21, x25
        csetm   x26, lo
        adds    x24, x24, x12
        umlal   v28.2d, v5.2s, v15.s[2]
        eor     x12, x15, x26
        eor     x2, x2, x26
        umlal2  v28.2d, v5.4s, v15.s[3]
        ext     v5.16b, v1.16b, v13.16b, #8
        umlal   v28.2d, v18.2s, v15.s[0]
        usra    v13.2d, v5.2d, #0x1d
        mul     x15, x20, x8
        umlal2  v28.2d, v18.4s, v15.s[1]
        umulh   x11, x20, x8
        adcs    x15, x17, x15
        umlal   v2.2d, v10.2s, v16.s[0]
        umlal2  v2.2d, v10.4s, v16.s[2]
        ext     v10.16b, v13.16b, v1.16b, #8
        and     v13.16b, v13.16b, v0.16b
        mul     x17, x6, x9
        adc     x11, x11, xzr
        stp     x17, x28, [sp, #0x40]
        subs    x17, x13, x7
        sbcs    x28, x10, x19
        stp     x14, x25, [sp, #0x10]
        csetm   x14, lo
        mul     x25, x20, x9
        cmn     x26, #1
        eor     x17, x17, x14
        eor     x28, x28, x14
        eor     x26, x26, x14
        adcs    x12, x12, xzr
        str     x26, [sp, #0x160]
        umulh   x26, x20, x9
        adcs    x2, x2, xzr
        str     x2, [sp, #0x190]
        stp     x12, x8, [sp, #0x120]
        ldp     x12, x2, [sp, #0x80]
        subs    x2, x7, x2
        sbcs    x12, x19, x12
        stp     x9, x10, [sp, #0x100]
        sbcs    x9, x13, x9
        sbcs    x8, x10, x8
        mul     x10, x23, x4
        stp     x13, x27, [sp, #0x90]
        csetm   x13, lo
        adds    x24, x24, x25
        adcs    x26, x15, x26
        eor     x25, x12, x13
        ldp     x12, x15, [sp, #0x30]
        eor     x8, x8, x13
        adc     x11, x11, xzr
        subs    x12, x12, x22
        eor     x2, x2, x13
        str     x11, [sp, #0x7b8]
        umulh   x11, x23, x4
        sbcs    x15, x15, x21
        eor     x9, x9, x13
        eor     x10, x10, x16
        stp     x6, x20, [sp, #0x50]
        sbcs    x6, x6, x27
        stp     x21, x26, [sp]
        ldp     x21, x27, [sp, #0x10]
        sbcs    x27, x20, x27
        csetm   x20, lo
        cmn     x13, #1
        mul     x26, x23, x21
        eor     x12, x12, x20
        adcs    x2, x2, xzr
        adcs    x25, x25, xzr
        umlal   v21.2d, v31.2s, v19.s[0]
        eor     x15, x15, x20
        eor     x27, x27, x20
        adcs    x9, x9, xzr
        eor     x13, x20, x13
        umulh   x23, x23, x21
        adcs    x8, x8, xzr
        cmn     x14, #1
        adcs    x14, x17, xzr
        adcs    x28, x28, xzr
        adds    x26, x11, x26
        ldr     x11, [sp, #0x48]
        mul     x17, x11, x21
        umlal   v30.2d, v20.2s, v16.s[0]
        usra    v7.2d, v10.2d, #0x1d
        umlal2  v30.2d, v20.4s, v16.s[2]
        str     x13, [sp, #0x198]
        ldr     x13, [sp, #0x7b0]
        ldp     q10, q5, [x13, #0x40]
        ldp     q18, q20, [x13, #0x100]
        umlal   v14.2d, v6.2s, v19.s[0]
        umulh   x21, x11, x21
        umlal   v7.2d, v17.2s, v19.s[0]
        adcs    x23, x23, x17
        umlal2  v7.2d, v17.4s, v19.s[2]
        mul     x17, x11, x4
        umlal2  v14.2d, v6.4s, v19.s[2]
        umlal   v22.2d, v10.2s, v19.s[0]
        umlal2  v21.2d, v31.4s, v19.s[2]
        adc     x21, x21, xzr
        cmn     x20, #1
        eor     x20, x6, x20
        adcs    x6, x12, xzr
        umlal2  v22.2d, v10.4s, v19.s[2]
        ldp     q10, q6, [x13, #0x60]
        umulh   x4, x11, x4
        umlal   v23.2d, v5.2s, v19.s[0]
        adcs    x11, x15, xzr
        umlal2  v23.2d, v5.4s, v19.s[2]
        adcs    x20, x20, xzr
        umull   v5.2d, v20.2s, v16.s[0]
        adcs    x27, x27, xzr
        adds    x26, x26, x17
        umlal   v28.2d, v18.2s, v16.s[0]
        eor     x26, x26, x16
        umulh   x12, x22, x7
        ldr     x15, [sp, #0x708]
        umlal2  v28.2d, v18.4s, v16.s[2]
        adcs    x23, x23, x4
        ldr     x4, [sp, #0x7c0]
        eor     x23, x23, x16
        adc     x21, x21, xzr
        cmn     x16, #1
        umlal2  v5.2d, v20.4s, v16.s[2]
        ldp     q16, q17, [x13, #0x80]
        eor     x21, x21, x16
        umlal   v25.2d, v10.2s, v19.s[0]
        ldp     q18, q20, [x13, #0x120]
        adcs    x10, x10, x4
        umlal2  v25.2d, v10.4s, v19.s[2]
        adcs    x26, x26, x15
        ldp     x4, x15, [sp, #0x20]
        mul     x17, x22, x19
        adcs    x23, x23, x15
        umlal   v24.2d, v6.2s, v19.s[0]
        umlal2  v24.2d, v6.4s, v19.s[2]
        adcs    x21, x21, x4
        adc     x16, x16, xzr
        str     x28, [sp, #0x168]
        ldr     x28, [sp, #0x40]
        stp     x14, x22, [sp, #0xd0]
        ldr     x14, [sp, #8]
        adds    x10, x10, x28
        adcs    x26, x26, x24
        mul     x28, x22, x7
        adcs    x23, x23, x14
        umlal   v11.2d, v16.2s, v19.s[0]
        str     x28, [sp, #0xe0]
        ldr     x28, [sp, #0x7b8]
        adcs    x21, x21, x28
        umulh   x22, x22, x19
        umlal2  v11.2d, v16.4s, v19.s[2]
        ldp     q10, q6, [x13, #0xa0]
        adc     x16, x16, xzr
        umlal   v9.2d, v17.2s, v19.s[0]
        adds    x10, x15, x10
        ldp     x14, x15, [sp]
        umlal2  v9.2d, v17.4s, v19.s[2]
        adcs    x26, x4, x26
        ldr     x4, [sp, #0x40]
        umlal   v5.2d, v18.2s, v4.s[0]
        uzp1    v16.4s, v19.4s, v13.4s
        adcs    x23, x4, x23
        mul     x4, x14, x19
        umlal2  v5.2d, v18.4s, v4.s[1]
        adcs    x24, x24, x21
        umlal   v5.2d, v20.2s, v12.s[2]
        adcs    x21, x15, x16
        umlal2  v5.2d, v20.4s, v12.s[3]
        ldp     d17, d18, [x1, #0x48]
        adcs    x28, x28, xzr
        ldp     q20, q31, [x13, #0x140]
        adds    x12, x12, x17
        umulh   x15, x14, x19
        umlal   v29.2d, v10.2s, v19.s[0]
        adcs    x22, x22, x4
        umlal2  v29.2d, v10.4s, v19.s[2]
        umlal   v27.2d, v6.2s, v19.s[0]
        umlal2  v27.2d, v6.4s, v19.s[2]
        mul     x4, x14, x7
        usra    v14.2d, v17.2d, #0x3e
        adc     x15, x15, xzr
        subs    x16, x9, x2
        shl     v10.2d, v18.2d, #8
        sbcs    x17, x8, x25
        stp     x28, x21, [sp, #0xf0]
        umulh   x28, x14, x7
        csetm   x21, lo
        stp     x24, x23, [sp, #0x110]
        subs    x24, x6, x20
        umlal   v5.2d, v20.2s, v12.s[0]
        usra    v14.2d, v10.2d, #6
        ldp     q10, q6, [x13]
        eor     x16, x16, x21
        eor     x17, x17, x21
        umlal   v7.2d, v10.2s, v13.s[0]
        sbcs    x23, x11, x27
        str     x26, [sp, #0x718]
        str     x10, [sp, #0x680]
        ldp     x10, x26, [sp, #0x90]
        stp     x27, x8, [sp, #0x130]
        umulh   x27, x26, x10
        umlal2  v7.2d, v10.4s, v13.s[2]
        csetm   x8, lo
        cmn     x21, #1
        eor     x23, x23, x8
        eor     x24, x24, x8
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        cmn     x8, #1
        umlal2  v5.2d, v20.4s, v12.s[1]
        eor     x21, x8, x21
        ldr     x8, [sp, #0x108]
        umlal   v5.2d, v31.2s, v26.s[2]
        adcs    x24, x24, xzr
        stp     x17, x21, [sp, #0x170]
        ldr     x17, [sp, #0x678]
        mul     x21, x26, x8
        umlal2  v5.2d, v31.4s, v26.s[3]
        ldp     q10, q17, [x13, #0xc0]
        adcs    x23, x23, xzr
        adds    x4, x12, x4
        adcs    x28, x22, x28
        ldp     q18, q20, [x13, #0x160]
        adc     x22, x15, xzr
        umulh   x12, x26, x8
        str     x23, [sp, #0x7b8]
        ldp     x15, x23, [sp, #0x30]
        subs    x15, x15, x17
        ldr     x17, [sp, #0x7c8]
        stp     x16, x24, [sp, #0xc0]
        ldp     x16, x24, [sp, #0x50]
        sbcs    x23, x23, x17
        ldr     x17, [sp, #0x608]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x610]
        stp     x22, x28, [sp, #0xa0]
        ldr     x22, [sp, #0xd8]
        sbcs    x24, x24, x17
        ldr     x17, [sp, #0x18]
        mul     x28, x17, x8
        str     x4, [sp, #0xe8]
        ldr     x4, [sp, #0x618]
        stp     x9, x20, [sp, #0x70]
        ldr     x9, [sp, #0x620]
        sbcs    x22, x22, x4
        sbcs    x14, x14, x9
        ldp     x4, x9, [sp, #0x180]
        umlal   v8.2d, v10.2s, v19.s[0]
        sbcs    x9, x26, x9
        umlal2  v8.2d, v10.4s, v19.s[2]
        umulh   x20, x17, x8
        sbcs    x4, x17, x4
        umlal   v2.2d, v17.2s, v19.s[0]
        csetm   x26, lo
        adds    x27, x27, x21
        adcs    x28, x12, x28
        umlal2  v2.2d, v17.4s, v19.s[2]
        ext     v10.16b, v1.16b, v7.16b, #8
        eor     x21, x15, x26
        eor     x24, x24, x26
        eor     x23, x23, x26
        eor     x22, x22, x26
        umlal   v5.2d, v18.2s, v26.s[0]
        usra    v7.2d, v10.2d, #0x1d
        umulh   x12, x6, x2
        eor     x15, x16, x26
        eor     x14, x14, x26
        adc     x20, x20, xzr
        str     x14, [sp, #0x5f8]
        ldp     x14, x16, [sp, #0x150]
        stp     x22, x24, [sp, #0x40]
        ldp     x24, x22, [sp, #0x80]
        subs    x22, x16, x22
        ldr     x16, [sp, #0x100]
        eor     x9, x9, x26
        umlal2  v5.2d, v18.4s, v26.s[1]
        ldp     q10, q17, [x13, #0x20]
        sbcs    x24, x14, x24
        ldr     x14, [sp, #0x600]
        eor     x4, x4, x26
        ldp     q18, q31, [x13, #0xe0]
        umlal   v5.2d, v20.2s, v15.s[2]
        sbcs    x16, x14, x16
        ldr     x14, [sp, #0x7e8]
        stp     x4, x9, [sp, #0xb0]
        ldr     x4, [sp, #0x128]
        sbcs    x4, x14, x4
        mul     x14, x17, x10
        umlal2  v5.2d, v20.4s, v15.s[3]
        stp     x15, x23, [sp]
        ldp     x15, x9, [sp, #0x140]
        sbcs    x7, x9, x7
        ldr     x9, [sp, #0x670]
        umlal   v5.2d, v3.2s, v15.s[0]
        ext     v20.16b, v7.16b, v1.16b, #8
        and     v7.16b, v7.16b, v0.16b
        sbcs    x19, x15, x19
        usra    v14.2d, v20.2d, #0x1d
        mul     x15, x6, x25
        ldr     x23, [sp, #0x7d0]
        sbcs    x9, x9, x10
        umlal2  v5.2d, v3.4s, v15.s[1]
        sbcs    x8, x23, x8
        csetm   x23, lo
        adds    x27, x27, x14
        umlal   v21.2d, v10.2s, v13.s[0]
        umulh   x14, x17, x10
        eor     x22, x22, x23
        eor     x4, x4, x23
        umlal   v14.2d, v6.2s, v13.s[0]
        eor     x7, x7, x23
        eor     x16, x16, x23
        eor     x24, x24, x23
        umlal2  v14.2d, v6.4s, v13.s[2]
        eor     x9, x9, x23
        eor     x19, x19, x23
        eor     x8, x8, x23
        umlal2  v21.2d, v10.4s, v13.s[2]
        ldp     q10, q3, [x13, #0x40]
        eor     x17, x26, x23
        umlal   v22.2d, v17.2s, v13.s[0]
        str     x17, [sp, #0x5f0]
        ldr     x17, [sp, #0x120]
        stp     x8, x9, [sp, #0x60]
        ldr     x8, [sp, #0xd0]
        umulh   x9, x17, x8
        umlal2  v22.2d, v17.4s, v13.s[2]
        adcs    x28, x28, x14
        ldr     x14, [sp, #0x98]
        ldp     q6, q17, [x13, #0x1a0]
        adc     x20, x20, xzr
        adds    x12, x12, x15
        umlal   v30.2d, v18.2s, v19.s[0]
        umlal2  v30.2d, v18.4s, v19.s[2]
        umlal   v25.2d, v3.2s, v13.s[0]
        mul     x10, x14, x10
        umlal   v28.2d, v31.2s, v19.s[0]
        umlal2  v28.2d, v31.4s, v19.s[2]
        ldp     q17, q18, [x13, #0x60]
        umlal   v23.2d, v10.2s, v13.s[0]
        umulh   x14, x6, x25
        umlal2  v23.2d, v10.4s, v13.s[2]
        umlal2  v25.2d, v3.4s, v13.s[2]
        ldp     q10, q3, [x13, #0x80]
        mul     x15, x17, x8
        ldp     q20, q31, [x13, #0x100]
        umlal   v24.2d, v17.2s, v13.s[0]
        umlal2  v24.2d, v17.4s, v13.s[2]
        stp     x19, x7, [sp, #0x30]
        ldp     x7, x19, [sp, #0x160]
        stp     x4, x24, [sp, #0x20]
        mul     x4, x17, x19
        umlal   v11.2d, v18.2s, v13.s[0]
        eor     x15, x15, x7
        umlal2  v11.2d, v18.4s, v13.s[2]
        umlal   v5.2d, v20.2s, v19.s[0]
        umulh   x17, x17, x19
        umlal   v9.2d, v10.2s, v13.s[0]
        umlal   v29.2d, v3.2s, v13.s[0]
        umlal2  v9.2d, v10.4s, v13.s[2]
        umlal2  v29.2d, v3.4s, v13.s[2]
        ldp     q10, q3, [x13, #0xa0]
        stp     x16, x22, [sp, #0x10]
        ldp     x7, x16, [sp, #0x190]
        mul     x24, x7, x19
        umull   v17.2d, v31.2s, v19.s[0]
        mul     x22, x11, x25
        umlal2  v5.2d, v20.4s, v19.s[2]
        umlal2  v17.2d, v31.4s, v19.s[2]
        ldp     q18, q19, [x13, #0xc0]
        mul     x6, x6, x2
        ldp     q20, q31, [x13, #0x120]
        adcs    x22, x14, x22
        umlal   v27.2d, v10.2s, v13.s[0]
        umlal2  v27.2d, v10.4s, v13.s[2]
        umulh   x25, x11, x25
        umlal   v8.2d, v3.2s, v13.s[0]
        eor     x14, x6, x16
        umlal2  v8.2d, v3.4s, v13.s[2]
        umulh   x19, x7, x19
        adc     x25, x25, xzr
        umlal   v2.2d, v18.2s, v13.s[0]
        cmn     x26, #1
        umlal2  v2.2d, v18.4s, v13.s[2]
        adcs    x26, x21, xzr
        umlal   v30.2d, v19.2s, v13.s[0]
        stp     x14, x6, [sp, #0x120]
        ldp     x14, x21, [sp]
        adcs    x21, x21, xzr
        umlal2  v30.2d, v19.4s, v13.s[2]
        ldp     q10, q3, [x13]
        adcs    x14, x14, xzr
        mul     x6, x11, x2
        umlal   v17.2d, v20.2s, v4.s[2]
        stp     x21, x14, [sp, #0xd0]
        ldp     x14, x21, [sp, #0x40]
        adcs    x21, x21, xzr
        umlal2  v17.2d, v20.4s, v4.s[3]
        ldp     q18, q19, [x13, #0x140]
        adcs    x14, x14, xzr
        umlal   v17.2d, v31.2s, v4.s[0]
        str     x14, [sp, #0x100]
        ldr     x14, [sp, #0x5f8]
        str     x21, [sp, #0x5e8]
        ldr     x21, [sp, #0xb8]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x108]
        mul     x14, x7, x8
        umlal2  v17.2d, v31.4s, v4.s[1]
        adcs    x21, x21, xzr
        ldp     q20, q31, [x13, #0x160]
        str     x21, [sp, #0x5e0]
        ldr     x21, [sp, #0xb0]
        adcs    x21, x21, xzr
        adds    x4, x9, x4
        umulh   x2, x11, x2
        ldp     x11, x7, [sp, #0x70]
        adcs    x24, x17, x24
        umlal   v14.2d, v10.2s, v7.s[0]
        adc     x19, x19, xzr
        umlal2  v14.2d, v10.4s, v7.s[2]
        adds    x6, x12, x6
        ldr     x12, [sp, #0x138]
        eor     x9, x6, x16
        umlal   v17.2d, v18.2s, v12.s[2]
        umulh   x17, x7, x11
        umlal2  v17.2d, v18.4s, v12.s[3]
        adcs    x22, x22, x2
        umlal   v17.2d, v19.2s, v12.s[0]
        adc     x25, x25, xzr
        adds    x2, x4, x14
        ldr     x4, [sp, #0x160]
        ldr     x16, [sp, #0x190]
        umlal2  v17.2d, v19.4s, v12.s[1]
        ext     v10.16b, v1.16b, v14.16b, #8
        eor     x2, x2, x4
        umlal   v17.2d, v20.2s, v26.s[2]
        usra    v14.2d, v10.2d, #0x1d
        mul     x14, x7, x12
        umlal2  v17.2d, v20.4s, v26.s[3]
        ldp     q10, q18, [x13, #0x20]
        umlal   v17.2d, v31.2s, v26.s[0]
        umlal2  v17.2d, v31.4s, v26.s[1]
        ldp     q19, q20, [x13, #0x180]
        umulh   x8, x16, x8
        and     v31.16b, v14.16b, v0.16b
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v21.2d, v14.2d, #0x1d
        adcs    x24, x24, x8
        ldp     x8, x16, [sp, #0xe0]
        adc     x19, x19, xzr
        cmn     x4, #1
        eor     x24, x24, x4
        adcs    x15, x15, x8
        eor     x19, x19, x4
        umlal   v17.2d, v19.2s, v15.s[2]
        adcs    x2, x2, x16
        ldp     x8, x16, [sp, #0xa0]
        umlal2  v17.2d, v19.4s, v15.s[3]
        ldp     q14, q19, [x13, #0xe0]
        adcs    x24, x24, x16
        adcs    x19, x19, x8
        adc     x4, x4, xzr
        adds    x15, x15, x10
        adcs    x2, x2, x27
        adcs    x24, x24, x28
        adcs    x19, x19, x20
        adc     x4, x4, xzr
        adds    x15, x16, x15
        adcs    x2, x8, x2
        adcs    x24, x10, x24
        ldp     x16, x10, [sp, #0x30]
        adcs    x27, x27, x19
        adcs    x28, x28, x4
        adcs    x19, x20, xzr
        ldp     x8, x20, [sp, #0x20]
        cmn     x23, #1
        ldp     x4, x23, [sp, #0x10]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        adcs    x4, x4, xzr
        adcs    x8, x8, xzr
        adcs    x10, x10, xzr
        adcs    x16, x16, xzr
        stp     x19, x28, [sp, #0x50]
        ldp     x28, x19, [sp, #0x60]
        adcs    x19, x19, xzr
        adcs    x28, x28, xzr
        stp     x27, x24, [sp, #0x40]
        ldp     x24, x27, [sp, #0xd0]
        subs    x27, x26, x27
        umlal   v17.2d, v20.2s, v15.s[0]
        umlal   v21.2d, v3.2s, v7.s[0]
        stp     x2, x15, [sp]
        ldr     x2, [sp, #0x5e8]
        ldr     x15, [sp, #0x130]
        sbcs    x2, x24, x2
        mul     x24, x7, x11
        umlal2  v21.2d, v3.4s, v7.s[2]
        stp     x9, x24, [sp, #0x80]
        csetm   x9, lo
        stp     x4, x8, [sp, #0x70]
        subs    x4, x4, x23
        eor     x27, x27, x9
        sbcs    x8, x8, x20
        eor     x2, x2, x9
        umlal2  v17.2d, v20.4s, v15.s[1]
        csetm   x24, lo
        adds    x14, x17, x14
        umulh   x7, x7, x12
        eor     x4, x4, x24
        eor     x8, x8, x24
        eor     x17, x9, x24
        umlal   v22.2d, v10.2s, v7.s[0]
        umlal   v28.2d, v14.2s, v13.s[0]
        str     x17, [sp, #0xb0]
        mul     x17, x15, x12
        umlal2  v28.2d, v14.4s, v13.s[2]
        umlal   v5.2d, v19.2s, v13.s[0]
        umlal2  v5.2d, v19.4s, v13.s[2]
        ldp     q14, q3, [x13, #0x40]
        umulh   x12, x15, x12
        ldp     q19, q20, [x13, #0x100]
        adcs    x7, x7, x17
        umlal2  v22.2d, v10.4s, v7.s[2]
        mul     x17, x15, x11
        umlal   v23.2d, v18.2s, v7.s[0]
        adc     x12, x12, xzr
        cmn     x9, #1
        umlal2  v23.2d, v18.4s, v7.s[2]
        adcs    x27, x27, xzr
        umlal   v25.2d, v14.2s, v7.s[0]
        umulh   x9, x15, x11
        adcs    x2, x2, xzr
        cmn     x24, #1
        umlal2  v25.2d, v14.4s, v7.s[2]
        adcs    x24, x4, xzr
        umlal   v24.2d, v3.2s, v7.s[0]
        adcs    x4, x8, xzr
        adds    x8, x14, x17
        ldp     x14, x11, [sp, #0xc0]
        umlal2  v24.2d, v3.4s, v7.s[2]
        ldp     q10, q14, [x13, #0x60]
        umlal   v17.2d, v19.2s, v13.s[0]
        mul     x15, x11, x14
        adcs    x7, x7, x9
        umlal2  v17.2d, v19.4s, v13.s[2]
        umull   v3.2d, v20.2s, v13.s[0]
        adc     x9, x12, xzr
        subs    x12, x19, x10
        umulh   x17, x11, x14
        str     x2, [sp, #0x5f8]
        sbcs    x2, x28, x16
        stp     x4, x21, [sp, #0xa0]
        ldr     x4, [sp, #0x178]
        stp     x24, x27, [sp, #0x20]
        eor     x15, x15, x4
        csetm   x27, lo
        stp     x28, x19, [sp, #0x30]
        ldr     x28, [sp, #0x5e0]
        ldp     x24, x19, [sp, #0x100]
        subs    x28, x24, x28
        eor     x12, x12, x27
        sbcs    x19, x19, x21
        eor     x2, x2, x27
        umlal2  v3.2d, v20.4s, v13.s[2]
        ldp     q13, q18, [x13, #0x80]
        csetm   x24, lo
        umlal   v11.2d, v10.2s, v7.s[0]
        umlal2  v11.2d, v10.4s, v7.s[2]
        ldp     q10, q19, [x13, #0x120]
        ldr     x21, [sp, #0x170]
        stp     x16, x10, [sp, #0x10]
        ldr     x16, [sp, #0x7b8]
        mul     x10, x11, x21
        cmn     x27, #1
        eor     x28, x28, x24
        eor     x19, x19, x24
        umlal   v9.2d, v14.2s, v7.s[0]
        adcs    x12, x12, xzr
        umlal2  v9.2d, v14.4s, v7.s[2]
        umulh   x11, x11, x21
        umlal   v29.2d, v13.2s, v7.s[0]
        adcs    x2, x2, xzr
        cmn     x24, #1
        adcs    x28, x28, xzr
        umlal2  v29.2d, v13.4s, v7.s[2]
        adcs    x19, x19, xzr
        eor     x27, x24, x27
        adds    x24, x17, x10
        umlal   v27.2d, v18.2s, v7.s[0]
        mul     x10, x16, x21
        umlal2  v27.2d, v18.4s, v7.s[2]
        ldp     q13, q14, [x13, #0xa0]
        adcs    x10, x11, x10
        umulh   x21, x16, x21
        umlal   v3.2d, v10.2s, v16.s[0]
        umlal2  v3.2d, v10.4s, v16.s[1]
        umlal   v8.2d, v13.2s, v7.s[0]
        adc     x21, x21, xzr
        umlal   v3.2d, v19.2s, v4.s[2]
        mul     x11, x16, x14
        umlal2  v3.2d, v19.4s, v4.s[3]
        ldp     q10, q18, [x13, #0xc0]
        umlal2  v8.2d, v13.4s, v7.s[2]
        umulh   x14, x16, x14
        adds    x24, x24, x11
        eor     x24, x24, x4
        ldr     x16, [sp, #0x88]
        umlal   v2.2d, v14.2s, v7.s[0]
        umlal2  v2.2d, v14.4s, v7.s[2]
        ldp     q13, q14, [x13, #0x140]
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x128]
        adc     x21, x21, xzr
        umlal   v30.2d, v10.2s, v7.s[0]
        umlal2  v30.2d, v10.4s, v7.s[2]
        umulh   x11, x26, x23
        eor     x10, x10, x4
        cmn     x4, #1
        adcs    x14, x15, x14
        adcs    x24, x24, x6
        adcs    x6, x10, x22
        umlal   v28.2d, v18.2s, v7.s[0]
        eor     x21, x21, x4
        adcs    x21, x21, x25
        adc     x4, x4, xzr
        umlal2  v28.2d, v18.4s, v7.s[2]
        uzp1    v10.4s, v7.4s, v31.4s
        mul     x10, x26, x20
        adds    x14, x14, x16
        adcs    x24, x24, x8
        umlal   v3.2d, v13.2s, v4.s[0]
        adcs    x6, x6, x7
        adcs    x21, x21, x9
        adc     x4, x4, xzr
        umlal2  v3.2d, v13.4s, v4.s[1]
        ldp     q13, q18, [x13]
        umlal   v3.2d, v14.2s, v12.s[2]
        umulh   x15, x26, x20
        adds    x22, x22, x14
        adcs    x24, x25, x24
        umlal2  v3.2d, v14.4s, v12.s[3]
        adcs    x25, x16, x6
        adcs    x21, x8, x21
        adcs    x4, x7, x4
        ldr     x7, [sp, #0xd0]
        umlal   v21.2d, v13.2s, v31.s[0]
        umlal   v22.2d, v18.2s, v31.s[0]
        umlal2  v22.2d, v18.4s, v31.s[2]
        ldp     q14, q18, [x13, #0x160]
        ldp     q19, q20, [x13, #0x20]
        adcs    x6, x9, xzr
        ldr     x9, [sp, #0x198]
        umlal2  v21.2d, v13.4s, v31.s[2]
        mul     x8, x7, x20
        eor     x22, x22, x9
        ldr     x16, [sp, #0x120]
        ldr     x17, [sp, #0x80]
        eor     x24, x24, x9
        eor     x25, x25, x9
        umlal   v3.2d, v14.2s, v12.s[0]
        umlal2  v3.2d, v14.4s, v12.s[1]
        ldp     q13, q14, [x13, #0x180]
        umulh   x14, x7, x20
        eor     x21, x21, x9
        eor     x4, x4, x9
        umlal   v3.2d, v18.2s, v26.s[2]
        umlal   v23.2d, v19.2s, v31.s[0]
        cmn     x9, #1
        stp     x27, x19, [sp, #0xc0]
        ldr     x27, [sp, #0x7c0]
        ldr     x19, [sp, #0x708]
        adcs    x16, x16, x27
        ldr     x27, [sp, #0x718]
        adcs    x17, x17, x19
        ldr     x19, [sp, #0x680]
        umlal2  v23.2d, v19.4s, v31.s[2]
        adcs    x22, x22, x19
        adcs    x24, x24, x27
        ldp     x19, x27, [sp, #0x110]
        eor     x6, x6, x9
        umlal   v25.2d, v20.2s, v31.s[0]
        adcs    x25, x25, x27
        adcs    x21, x21, x19
        str     x2, [sp, #0x130]
        stp     x12, x28, [sp, #0x90]
        ldp     x12, x2, [sp, #0xf0]
        adcs    x4, x4, x2
        umlal2  v25.2d, v20.4s, v31.s[2]
        ldp     q19, q20, [x13, #0x40]
        adcs    x6, x6, x12
        ldp     x12, x2, [sp, #0xe0]
        adc     x9, x9, xzr
        umlal2  v3.2d, v18.4s, v26.s[3]
        mul     x28, x7, x23
        umlal   v3.2d, v13.2s, v26.s[0]
        umlal2  v3.2d, v13.4s, v26.s[1]
        ldp     q13, q18, [x13, #0xe0]
        umulh   x7, x7, x23
        adds    x16, x16, x12
        adcs    x17, x17, x2
        ldp     x12, x2, [sp]
        umlal   v3.2d, v14.2s, v15.s[2]
        adcs    x22, x22, x2
        adcs    x24, x24, x12
        ldp     x2, x12, [sp, #0x40]
        umlal2  v3.2d, v14.4s, v15.s[3]
        adcs    x25, x25, x12
        umlal   v24.2d, v19.2s, v31.s[0]
        adcs    x21, x21, x2
        ldp     x12, x2, [sp, #0x50]
        adcs    x4, x4, x2
        adcs    x6, x6, x12
        umlal2  v24.2d, v19.4s, v31.s[2]
        ldp     q14, q19, [x13, #0x60]
        adc     x9, x9, xzr
        umlal   v11.2d, v20.2s, v31.s[0]
        mul     x13, x26, x23
        umlal2  v11.2d, v20.4s, v31.s[2]
        umlal   v5.2d, v13.2s, v7.s[0]
        str     x13, [sp, #0x120]
        ldr     x13, [sp, #0xd8]
        str     x26, [sp, #0xb8]
        ldp     x26, x12, [sp, #0x70]
        umulh   x26, x13, x26
        umlal   v3.2d, v6.2s, v15.s[0]
        umlal2  v3.2d, v6.4s, v15.s[1]
        mul     x2, x13, x12
        adds    x27, x27, x16
        adcs    x19, x19, x17
        ldp     x17, x16, [sp, #0xf0]
        adcs    x22, x16, x22
        adcs    x24, x17, x24
        ldp     x16, x17, [sp, #0xe0]
        adcs    x25, x16, x25
        adcs    x21, x17, x21
        ldp     x17, x16, [sp]
        adcs    x4, x16, x4
        adcs    x6, x17, x6
        umulh   x16, x13, x12
        str     x6, [sp, #0x7b8]
        ldp     x6, x17, [sp, #0x40]
        adcs    x9, x17, x9
        adcs    x6, x6, xzr
        str     x6, [sp, #0x5d8]
        ldp     x6, x17, [sp, #0x50]
        adcs    x17, x17, xzr
        adcs    x6, x6, xzr
        str     x6, [sp, #0x5d0]
        ldr     x6, [sp, #0x70]
        str     x17, [sp, #0x5c8]
        mul     x17, x13, x6
        adds    x10, x11, x10
        ldr     x11, [sp, #0x5e8]
        str     x9, [sp, #0x5c0]
        mul     x9, x11, x12
        umlal2  v5.2d, v13.4s, v7.s[2]
        adcs    x8, x15, x8
        umlal   v17.2d, v18.2s, v7.s[0]
        adc     x14, x14, xzr
        adds    x28, x10, x28
        ldr     x10, [sp, #0x7b0]
        umlal2  v17.2d, v18.4s, v7.s[2]
        ldp     q13, q6, [x10, #0x80]
        adcs    x7, x8, x7
        adc     x8, x14, xzr
        adds    x26, x26, x2
        umulh   x2, x11, x12
        ldp     q18, q20, [x10, #0x100]
        adcs    x9, x16, x9
        ldp     x16, x15, [sp, #0x10]
        umlal   v9.2d, v14.2s, v31.s[0]
        umlal2  v9.2d, v14.4s, v31.s[2]
        umlal   v29.2d, v19.2s, v31.s[0]
        mul     x14, x11, x6
        umlal2  v29.2d, v19.4s, v31.s[2]
        adc     x2, x2, xzr
        subs    x23, x15, x23
        umlal   v27.2d, v13.2s, v31.s[0]
        sbcs    x20, x16, x20
        umlal2  v27.2d, v13.4s, v31.s[2]
        str     x4, [sp, #0x5b8]
        umulh   x4, x11, x6
        str     x21, [sp, #0x5b0]
        str     x25, [sp, #0x5a8]
        ldp     x25, x21, [sp, #0x30]
        sbcs    x6, x21, x6
        sbcs    x12, x25, x12
        umlal   v8.2d, v6.2s, v31.s[0]
        umlal2  v8.2d, v6.4s, v31.s[2]
        ldp     q13, q14, [x10, #0xa0]
        str     x24, [sp, #0x5a0]
        csetm   x24, lo
        umlal   v3.2d, v18.2s, v7.s[0]
        adds    x26, x26, x14
        eor     x23, x23, x24
        eor     x12, x12, x24
        umlal2  v3.2d, v18.4s, v7.s[2]
        str     x22, [sp, #0x598]
        ldp     x25, x15, [sp, #0x100]
        ldp     x22, x14, [sp, #0x20]
        str     x19, [sp, #0x590]
        ldr     x16, [sp, #0xd0]
        mul     x19, x14, x22
        eor     x6, x6, x24
        eor     x20, x20, x24
        umull   v6.2d, v20.2s, v7.s[0]
        adcs    x4, x9, x4
        adc     x2, x2, xzr
        str     x27, [sp, #0x588]
        ldp     x27, x9, [sp, #0xb0]
        subs    x9, x9, x25
        ldr     x25, [sp, #0x5e0]
        umulh   x21, x14, x22
        sbcs    x16, x16, x15
        eor     x19, x19, x27
        sbcs    x13, x13, x25
        ldp     x15, x25, [sp, #0xa0]
        umlal2  v6.2d, v20.4s, v7.s[2]
        ldp     q7, q18, [x10, #0x120]
        sbcs    x11, x11, x25
        umlal   v2.2d, v13.2s, v31.s[0]
        csetm   x25, lo
        cmn     x24, #1
        eor     x24, x25, x24
        umlal2  v2.2d, v13.4s, v31.s[2]
        str     x24, [sp, #0x138]
        mul     x24, x14, x15
        eor     x9, x9, x25
        eor     x16, x16, x25
        umlal   v30.2d, v14.2s, v31.s[0]
        adcs    x23, x23, xzr
        eor     x11, x11, x25
        umlal2  v30.2d, v14.4s, v31.s[2]
        ldp     q13, q14, [x10, #0x140]
        adcs    x20, x20, xzr
        umulh   x14, x14, x15
        eor     x13, x13, x25
        adcs    x6, x6, xzr
        adcs    x12, x12, xzr
        adds    x24, x21, x24
        ldr     x21, [sp, #0x5f8]
        umlal   v6.2d, v7.2s, v16.s[2]
        umlal2  v6.2d, v7.4s, v16.s[3]
        str     x12, [sp, #0x5e8]
        mul     x12, x21, x15
        umlal   v6.2d, v18.2s, v16.s[0]
        umlal2  v6.2d, v18.4s, v16.s[1]
        ldp     q7, q18, [x10, #0x160]
        umlal   v6.2d, v13.2s, v4.s[2]
        umulh   x15, x21, x15
        umlal2  v6.2d, v13.4s, v4.s[3]
        ldp     q13, q19, [x10, #0x1c0]
        adcs    x12, x14, x12
        umlal   v6.2d, v14.2s, v4.s[0]
        umlal2  v6.2d, v14.4s, v4.s[1]
        mul     x14, x21, x22
        adc     x15, x15, xzr
        cmn     x25, #1
        adcs    x25, x9, xzr
        umlal   v6.2d, v7.2s, v12.s[2]
        umlal2  v6.2d, v7.4s, v12.s[3]
        umulh   x21, x21, x22
        adcs    x22, x16, xzr
        ldp     q14, q7, [x10, #0xc0]
        adcs    x9, x13, xzr
        ldr     x13, [sp, #0x100]
        umlal   v6.2d, v18.2s, v12.s[0]
        adcs    x11, x11, xzr
        adds    x24, x24, x14
        ldp     x16, x14, [sp, #0x10]
        umlal2  v6.2d, v18.4s, v12.s[1]
        ldp     q18, q19, [x10, #0x180]
        eor     x24, x24, x27
        umulh   x10, x13, x14
        adcs    x21, x12, x21
        adc     x12, x15, xzr
        ldr     x15, [sp, #0x120]
        cmn     x27, #1
        eor     x21, x21, x27
        eor     x12, x12, x27
        adcs    x19, x19, x15
        adcs    x24, x24, x28
        mul     x15, x13, x16
        umlal   v28.2d, v14.2s, v31.s[0]
        adcs    x21, x21, x7
        umlal2  v28.2d, v14.4s, v31.s[2]
        adcs    x12, x12, x8
        adc     x27, x27, xzr
        umlal   v6.2d, v18.2s, v26.s[2]
        adds    x19, x19, x17
        str     x28, [sp, #0xb0]
        mul     x28, x13, x14
        umlal2  v6.2d, v18.4s, v26.s[3]
        adcs    x24, x24, x26
        umlal   v6.2d, v19.2s, v26.s[0]
        adcs    x21, x21, x4
        umlal2  v6.2d, v19.4s, v26.s[1]
        str     x28, [sp, #0xd0]
        ldr     x28, [sp, #0x7b0]
        ldp     q14, q18, [x28, #0x1a0]
        adcs    x12, x12, x2
        umlal   v5.2d, v7.2s, v31.s[0]
        adc     x27, x27, xzr
        adds    x19, x7, x19
        umulh   x7, x13, x16
        umlal2  v5.2d, v7.4s, v31.s[2]
        adcs    x24, x8, x24
        adcs    x21, x17, x21
        adcs    x26, x26, x12
        adcs    x27, x4, x27
        ldr     x4, [sp, #0x108]
        mul     x8, x4, x16
        adcs    x2, x2, xzr
        adds    x10, x10, x15
        umlal   v6.2d, v14.2s, v15.s[2]
        umulh   x12, x4, x16
        umlal2  v6.2d, v14.4s, v15.s[3]
        ldp     q14, q7, [x28, #0xe0]
        ldr     x17, [sp, #0x5e8]
        adcs    x7, x7, x8
        umlal   v6.2d, v18.2s, v15.s[0]
        umlal2  v6.2d, v18.4s, v15.s[1]
        mul     x8, x4, x14
        adc     x12, x12, xzr
        subs    x13, x25, x9
        sbcs    x15, x22, x11
        umulh   x4, x4, x14
        csetm   x14, lo
        subs    x16, x6, x23
        eor     x13, x13, x14
        str     x2, [sp, #0x5f8]
        sbcs    x2, x17, x20
        eor     x15, x15, x14
        umlal   v17.2d, v14.2s, v31.s[0]
        stp     x27, x26, [sp, #0x60]
        csetm   x27, lo
        adds    x8, x10, x8
        umlal2  v17.2d, v14.4s, v31.s[2]
        ldp     q14, q18, [x28, #0x100]
        eor     x10, x16, x27
        ldr     x16, [sp, #0x5e0]
        umlal   v3.2d, v7.2s, v31.s[0]
        stp     x21, x24, [sp, #0x80]
        ldp     x21, x26, [sp, #0x30]
        umulh   x24, x16, x26
        eor     x2, x2, x27
        str     x19, [sp, #0xb8]
        umulh   x19, x25, x23
        str     x8, [sp, #0xd8]
        eor     x8, x14, x27
        umlal2  v3.2d, v7.4s, v31.s[2]
        adcs    x4, x7, x4
        ldp     q7, q19, [x28, #0x120]
        umull   v20.2d, v18.2s, v31.s[0]
        adc     x7, x12, xzr
        cmn     x14, #1
        ldr     x14, [sp, #0x600]
        umlal   v6.2d, v14.2s, v31.s[0]
        adcs    x12, x13, xzr
        umlal2  v6.2d, v14.4s, v31.s[2]
        adcs    x13, x15, xzr
        cmn     x27, #1
        mul     x27, x16, x21
        adcs    x10, x10, xzr
        umlal2  v20.2d, v18.4s, v31.s[2]
        ldp     q14, q18, [x28, #0x140]
        adcs    x2, x2, xzr
        stp     x13, x2, [sp, #0x20]
        ldp     x13, x15, [sp, #0x150]
        subs    x14, x14, x15
        umulh   x15, x16, x21
        ldr     x2, [sp, #0x7e8]
        sbcs    x2, x2, x13
        csetm   x13, lo
        stp     x8, x7, [sp, #0x50]
        ldr     x8, [sp, #0x678]
        ldr     x7, [sp, #0x608]
        subs    x7, x8, x7
        ldr     x8, [sp, #0x7c8]
        stp     x4, x12, [sp]
        ldr     x4, [sp, #0x610]
        sbcs    x4, x8, x4
        eor     x14, x14, x13
        eor     x2, x2, x13
        umlal   v20.2d, v7.2s, v10.s[0]
        csetm   x8, lo
        cmn     x13, #1
        umlal2  v20.2d, v7.4s, v10.s[1]
        str     x10, [sp, #0x5e8]
        ldr     x10, [sp, #0xa8]
        mul     x12, x10, x21
        eor     x7, x7, x8
        eor     x4, x4, x8
        umlal   v20.2d, v19.2s, v16.s[2]
        adcs    x14, x14, xzr
        eor     x13, x8, x13
        umlal2  v20.2d, v19.4s, v16.s[3]
        adcs    x2, x2, xzr
        adds    x27, x24, x27
        ldp     q7, q19, [x28, #0x120]
        mul     x24, x25, x20
        umlal   v20.2d, v14.2s, v16.s[0]
        adcs    x12, x15, x12
        umlal2  v20.2d, v14.4s, v16.s[1]
        ldp     q14, q31, [x28, #0x160]
        umlal   v20.2d, v18.2s, v4.s[2]
        umulh   x21, x10, x21
        umlal2  v20.2d, v18.4s, v4.s[3]
        umulh   x15, x25, x20
        adc     x21, x21, xzr
        cmn     x8, #1
        adcs    x7, x7, xzr
        umlal   v20.2d, v14.2s, v4.s[0]
        adcs    x4, x4, xzr
        umlal2  v20.2d, v14.4s, v4.s[1]
        mul     x8, x22, x20
        adds    x24, x19, x24
        umull   v14.2d, v7.2s, v10.s[2]
        umlal   v20.2d, v31.2s, v12.s[2]
        umlal2  v20.2d, v31.4s, v12.s[3]
        ldp     q18, q31, [x28, #0x180]
        mul     x19, x10, x26
        adcs    x8, x15, x8
        umlal2  v14.2d, v7.4s, v10.s[3]
        umlal   v14.2d, v19.2s, v10.s[0]
        umulh   x10, x10, x26
        umlal2  v14.2d, v19.4s, v10.s[1]
        stp     x4, x13, [sp, #0x100]
        ldp     x4, x15, [sp, #0x90]
        umulh   x13, x15, x4
        umlal   v20.2d, v18.2s, v12.s[0]
        umlal2  v20.2d, v18.4s, v12.s[1]
        ldp     q7, q18, [x28, #0x140]
        umlal   v20.2d, v31.2s, v26.s[2]
        umlal2  v20.2d, v31.4s, v26.s[3]
        ldp     q19, q31, [x28, #0x1a0]
        umulh   x20, x22, x20
        str     x2, [sp, #0x5e0]
        mul     x2, x22, x23
        adc     x20, x20, xzr
        adds    x27, x27, x19
        umlal   v14.2d, v7.2s, v16.s[2]
        adcs    x19, x12, x10
        umlal2  v14.2d, v7.4s, v16.s[3]
        mul     x26, x16, x26
        adc     x21, x21, xzr
        umlal   v14.2d, v18.2s, v16.s[0]
        adds    x24, x24, x2
        ldp     x10, x2, [sp, #0x130]
        umlal   v20.2d, v19.2s, v26.s[0]
        eor     x12, x24, x2
        umlal2  v20.2d, v19.4s, v26.s[1]
        umulh   x22, x22, x23
        umlal   v20.2d, v31.2s, v15.s[2]
        umlal2  v20.2d, v31.4s, v15.s[3]
        ldp     q7, q19, [x28, #0x160]
        umlal2  v14.2d, v18.4s, v16.s[1]
        umlal   v20.2d, v13.2s, v15.s[0]
        mul     x16, x15, x10
        umlal2  v20.2d, v13.4s, v15.s[1]
        ldp     q13, q18, [x28, #0x180]
        adcs    x22, x8, x22
        adc     x20, x20, xzr
        umulh   x8, x15, x10
        umlal   v14.2d, v7.2s, v4.s[2]
        umlal2  v14.2d, v7.4s, v4.s[3]
        stp     x7, x14, [sp, #0x70]
        umulh   x7, x9, x6
        adds    x13, x13, x16
        umlal   v14.2d, v19.2s, v4.s[0]
        umlal2  v14.2d, v19.4s, v4.s[1]
        ldp     q7, q19, [x28, #0x1a0]
        umlal   v14.2d, v13.2s, v12.s[2]
        umlal2  v14.2d, v13.4s, v12.s[3]
        mul     x16, x9, x17
        umlal   v14.2d, v18.2s, v12.s[0]
        umlal2  v14.2d, v18.4s, v12.s[1]
        str     x12, [sp, #0x128]
        ldp     x12, x14, [sp, #0xc0]
        stp     x20, x22, [sp, #0x10]
        mul     x20, x14, x10
        umlal   v14.2d, v7.2s, v26.s[2]
        umulh   x22, x9, x17
        umlal2  v14.2d, v7.4s, v26.s[3]
        ldp     q13, q7, [x28, #0x1c0]
        adcs    x20, x8, x20
        umlal   v14.2d, v19.2s, v26.s[0]
        mul     x8, x15, x4
        mul     x23, x25, x23
        umlal2  v14.2d, v19.4s, v26.s[1]
        eor     x25, x8, x12
        umlal   v14.2d, v13.2s, v15.s[2]
        umlal2  v14.2d, v13.4s, v15.s[3]
        ldp     q13, q18, [x28, #0x130]
        umulh   x8, x14, x10
        umlal   v14.2d, v7.2s, v15.s[0]
        eor     x10, x23, x2
        umlal2  v14.2d, v7.4s, v15.s[1]
        mul     x15, x11, x17
        adc     x8, x8, xzr
        adds    x7, x7, x16
        str     q14, [x0, #0x60]
        mul     x16, x14, x4
        ldp     q14, q7, [x28, #0x150]
        umull   v19.2d, v13.2s, v10.s[2]
        adcs    x22, x22, x15
        umulh   x15, x11, x17
        umlal2  v19.2d, v13.4s, v10.s[3]
        umlal   v19.2d, v18.2s, v10.s[0]
        umlal2  v19.2d, v18.4s, v10.s[1]
        mul     x17, x11, x6
        adc     x15, x15, xzr
        adds    x13, x13, x16
        umlal   v19.2d, v14.2s, v16.s[2]
        eor     x13, x13, x12
        umlal2  v19.2d, v14.4s, v16.s[3]
        ldp     q13, q14, [x28, #0x170]
        umulh   x4, x14, x4
        umulh   x11, x11, x6
        adcs    x20, x20, x4
        ldp     x2, x16, [sp]
        umlal   v19.2d, v7.2s, v16.s[0]
        adc     x4, x8, xzr
        ldp     x8, x14, [sp, #0xd0]
        cmn     x12, #1
        eor     x20, x20, x12
        umlal2  v19.2d, v7.4s, v16.s[1]
        eor     x4, x4, x12
        adcs    x25, x25, x8
        umlal   v19.2d, v13.2s, v4.s[2]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x5e8]
        umlal2  v19.2d, v13.4s, v4.s[3]
        umulh   x8, x16, x14
        str     x10, [sp, #0x40]
        ldr     x10, [sp, #0x58]
        adcs    x20, x20, x2
        adcs    x4, x4, x10
        adc     x12, x12, xzr
        adds    x7, x7, x17
        ldr     x17, [sp, #0x7d0]
        adcs    x22, x22, x11
        mul     x6, x9, x6
        adc     x9, x15, xzr
        ldr     x15, [sp, #0x670]
        adds    x25, x25, x26
        adcs    x11, x13, x27
        adcs    x20, x20, x19
        mul     x13, x16, x14
        adcs    x4, x4, x21
        adc     x12, x12, xzr
        str     x9, [sp, #0x48]
        ldp     x9, x14, [sp, #0x140]
        subs    x15, x15, x14
        sbcs    x17, x17, x9
        ldr     x9, [sp, #0x50]
        eor     x13, x13, x9
        csetm   x14, lo
        adds    x25, x2, x25
        eor     x2, x15, x14
        eor     x15, x17, x14
        adcs    x10, x10, x11
        adcs    x26, x26, x20
        ldr     x20, [sp, #0x618]
        adcs    x27, x27, x4
        ldr     x4, [sp, #0x620]
        adcs    x19, x19, x12
        ldp     x12, x11, [sp, #0x180]
        adcs    x21, x21, xzr
        subs    x17, x20, x11
        sbcs    x12, x4, x12
        csetm   x11, lo
        cmn     x14, #1
        eor     x17, x17, x11
        adcs    x2, x2, xzr
        eor     x12, x12, x11
        adcs    x15, x15, xzr
        cmn     x11, #1
        eor     x11, x11, x14
        adcs    x14, x17, xzr
        adcs    x12, x12, xzr
        ldp     q13, q7, [x28, #0x190]
        umlal   v19.2d, v14.2s, v4.s[0]
        stp     x12, x11, [sp, #0x110]
        ldp     x12, x17, [sp, #0x20]
        mul     x11, x16, x17
        adds    x8, x8, x11
        umlal2  v19.2d, v14.4s, v4.s[1]
        umlal   v19.2d, v13.2s, v12.s[2]
        umlal2  v19.2d, v13.4s, v12.s[3]
        umulh   x11, x16, x17
        umlal   v19.2d, v7.2s, v12.s[0]
        umlal2  v19.2d, v7.4s, v12.s[1]
        ldp     q13, q14, [x28, #0x140]
        ldp     q7, q18, [x28, #0x1b0]
        umlal   v19.2d, v7.2s, v26.s[2]
        umlal2  v19.2d, v7.4s, v26.s[3]
        umulh   x16, x12, x17
        umlal   v19.2d, v18.2s, v26.s[0]
        umlal2  v19.2d, v18.4s, v26.s[1]
        ldp     q7, q18, [x28, #0x1d0]
        stp     x15, x2, [sp, #0xe0]
        ldr     x15, [sp, #0x5e8]
        mul     x2, x12, x15
        umlal   v19.2d, v7.2s, v15.s[2]
        umlal2  v19.2d, v7.4s, v15.s[3]
        mul     x17, x12, x17
        adcs    x11, x11, x17
        adc     x16, x16, xzr
        umull   v7.2d, v13.2s, v10.s[2]
        adds    x2, x8, x2
        eor     x2, x2, x9
        umulh   x8, x12, x15
        umlal2  v7.2d, v13.4s, v10.s[3]
        umlal   v19.2d, v18.2s, v15.s[0]
        umlal   v7.2d, v14.2s, v10.s[0]
        umlal2  v19.2d, v18.4s, v15.s[1]
        adcs    x8, x11, x8
        adc     x11, x16, xzr
        cmn     x9, #1
        eor     x8, x8, x9
        ldp     x16, x15, [sp, #0x150]
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x678]
        str     q19, [x0, #0x70]
        adcs    x24, x2, x24
        umlal2  v7.2d, v14.4s, v10.s[1]
        eor     x2, x11, x9
        ldp     x12, x11, [sp, #0x10]
        adcs    x8, x8, x11
        adcs    x2, x2, x12
        adc     x9, x9, xzr
        adds    x23, x23, x6
        umulh   x17, x13, x15
        adcs    x24, x24, x7
        adcs    x8, x8, x22
        str     x14, [sp, #0x580]
        ldp     x15, x14, [sp, #0x40]
        adcs    x2, x2, x14
        adc     x9, x9, xzr
        adds    x23, x11, x23
        ldr     x11, [sp, #0x138]
        eor     x23, x23, x11
        adcs    x24, x12, x24
        eor     x24, x24, x11
        adcs    x6, x6, x8
        ldp     x28, x4, [sp, #0xb0]
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x7c8]
        eor     x6, x6, x11
        eor     x2, x2, x11
        adcs    x22, x22, x9
        umulh   x8, x7, x16
        eor     x22, x22, x11
        adcs    x9, x14, xzr
        ldp     x12, x14, [sp, #0x120]
        cmn     x11, #1
        adcs    x15, x15, x12
        adcs    x14, x14, x28
        adcs    x23, x23, x4
        ldp     x20, x4, [sp, #0x80]
        adcs    x24, x24, x4
        adcs    x6, x6, x20
        ldp     x28, x20, [sp, #0x60]
        eor     x9, x9, x11
        adcs    x2, x2, x20
        umulh   x20, x13, x16
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x5f8]
        adcs    x9, x9, x28
        ldr     x28, [sp, #0xd0]
        adc     x11, x11, xzr
        adds    x15, x15, x28
        ldr     x28, [sp, #0xd8]
        adcs    x14, x14, x28
        adcs    x23, x23, x25
        adcs    x24, x24, x10
        adcs    x6, x6, x26
        adcs    x2, x2, x27
        adcs    x22, x22, x19
        mul     x28, x13, x16
        adcs    x9, x9, x21
        stp     x21, x19, [sp, #0x30]
        mul     x21, x7, x16
        ldr     x19, [sp, #0x5f0]
        eor     x12, x12, x19
        eor     x4, x4, x19
        stp     x4, x12, [sp, #0x50]
        ldp     x4, x12, [sp, #0xb0]
        eor     x4, x4, x19
        adc     x11, x11, xzr
        str     x4, [sp, #0x5e8]
        ldr     x4, [sp, #0x618]
        stp     x27, x11, [sp, #0x20]
        ldr     x27, [sp, #0x620]
        subs    x4, x13, x4
        ldr     x13, [sp, #0x608]
        sbcs    x27, x7, x27
        eor     x12, x12, x19
        str     x12, [sp, #0x578]
        ldr     x12, [sp, #0x7b0]
        ldp     q13, q14, [x12, #0x160]
        ldp     x12, x19, [sp, #0x180]
        sbcs    x19, x13, x19
        ldr     x13, [sp, #0x158]
        mul     x11, x7, x13
        str     x11, [sp, #0x570]
        ldr     x11, [sp, #0x610]
        sbcs    x12, x11, x12
        csetm   x11, lo
        stp     x26, x9, [sp, #0x10]
        ldp     x9, x26, [sp, #0x140]
        subs    x26, x26, x13
        sbcs    x16, x9, x16
        ldr     x9, [sp, #0x670]
        eor     x4, x4, x11
        eor     x27, x27, x11
        stp     x10, x22, [sp]
        ldr     x10, [sp, #0x7d0]
        ldr     x22, [sp, #0x600]
        sbcs    x9, x9, x22
        ldr     x22, [sp, #0x7e8]
        eor     x19, x19, x11
        eor     x12, x12, x11
        sbcs    x10, x10, x22
        umulh   x7, x7, x13
        csetm   x13, lo
        cmn     x11, #1
        eor     x16, x16, x13
        eor     x26, x26, x13
        eor     x9, x9, x13
        umlal   v7.2d, v13.2s, v16.s[2]
        adcs    x4, x4, xzr
        eor     x10, x10, x13
        eor     x11, x11, x13
        umlal2  v7.2d, v13.4s, v16.s[3]
        adcs    x27, x27, xzr
        str     x11, [sp, #0x7c8]
        ldr     x11, [sp, #0x608]
        stp     x27, x4, [sp, #0xa0]
        ldr     x27, [sp, #0x600]
        umulh   x4, x11, x27
        ldr     x27, [sp, #0x7b0]
        ldp     q13, q18, [x27, #0x180]
        adcs    x19, x19, xzr
        umlal   v7.2d, v14.2s, v16.s[0]
        adcs    x12, x12, xzr
        adds    x28, x17, x28
        umlal2  v7.2d, v14.4s, v16.s[1]
        adcs    x21, x20, x21
        mul     x20, x11, x22
        adc     x8, x8, xzr
        cmn     x13, #1
        adcs    x26, x26, xzr
        adcs    x13, x16, xzr
        ldr     x16, [sp, #0x610]
        mul     x17, x16, x22
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        str     x12, [sp, #0x568]
        ldr     x12, [sp, #0x80]
        adds    x12, x12, x15
        ldr     x15, [sp, #0x5f0]
        umlal   v7.2d, v13.2s, v4.s[2]
        stp     x19, x10, [sp, #0x120]
        ldr     x19, [sp, #0x5f8]
        eor     x12, x12, x15
        str     x12, [sp, #0x560]
        ldp     x10, x12, [sp, #0x60]
        adcs    x12, x12, x14
        umulh   x14, x11, x22
        umlal2  v7.2d, v13.4s, v4.s[3]
        eor     x12, x12, x15
        adcs    x23, x10, x23
        umlal   v7.2d, v18.2s, v4.s[0]
        adcs    x24, x19, x24
        ldp     x19, x10, [sp, #0xd0]
        ldp     q13, q14, [x27, #0x150]
        eor     x24, x24, x15
        adcs    x19, x19, x6
        umlal2  v7.2d, v18.4s, v4.s[1]
        adcs    x2, x10, x2
        ldp     x10, x6, [sp]
        eor     x19, x19, x15
        ldp     q18, q19, [x27, #0x1a0]
        umulh   x22, x16, x22
        adcs    x25, x25, x6
        eor     x2, x2, x15
        str     x2, [sp, #0x7e8]
        ldp     x2, x6, [sp, #0x10]
        adcs    x6, x10, x6
        eor     x25, x25, x15
        str     x25, [sp, #0x558]
        ldp     x25, x10, [sp, #0x20]
        adcs    x2, x2, x10
        ldr     x10, [sp, #0x600]
        eor     x6, x6, x15
        eor     x2, x2, x15
        adcs    x25, x25, xzr
        str     x2, [sp, #0x550]
        mul     x2, x16, x10
        stp     x6, x19, [sp, #0x40]
        ldp     x19, x6, [sp, #0x30]
        adcs    x6, x6, xzr
        eor     x25, x25, x15
        eor     x6, x6, x15
        adcs    x19, x19, xzr
        str     x6, [sp, #0x608]
        ldr     x6, [sp, #0x570]
        adds    x28, x28, x6
        adcs    x21, x21, x7
        eor     x19, x19, x15
        adc     x6, x8, xzr
        ldr     x8, [sp, #0x158]
        adds    x20, x4, x20
        umlal   v7.2d, v18.2s, v12.s[2]
        adcs    x4, x14, x17
        umlal2  v7.2d, v18.4s, v12.s[3]
        adc     x22, x22, xzr
        umulh   x7, x16, x10
        umlal   v7.2d, v19.2s, v12.s[0]
        adds    x20, x20, x2
        ldr     x2, [sp, #0x678]
        umlal2  v7.2d, v19.4s, v12.s[1]
        ldp     q18, q19, [x27, #0x1c0]
        mul     x2, x2, x8
        adcs    x4, x4, x7
        adc     x22, x22, xzr
        umlal   v7.2d, v18.2s, v26.s[2]
        umlal2  v7.2d, v18.4s, v26.s[3]
        subs    x7, x9, x26
        ldp     x8, x14, [sp, #0x70]
        umlal   v7.2d, v19.2s, v26.s[0]
        ldr     x17, [sp, #0x128]
        umlal2  v7.2d, v19.4s, v26.s[1]
        ldp     q18, q19, [x27, #0x1e0]
        umlal   v7.2d, v18.2s, v15.s[2]
        umlal2  v7.2d, v18.4s, v15.s[3]
        umlal   v7.2d, v19.2s, v15.s[0]
        umlal2  v7.2d, v19.4s, v15.s[1]
        umull   v18.2d, v13.2s, v10.s[2]
        str     q7, [x0, #0x80]
        umlal2  v18.2d, v13.4s, v10.s[3]
        umlal   v18.2d, v14.2s, v10.s[0]
        umulh   x16, x8, x14
        str     x9, [sp, #0x610]
        sbcs    x17, x17, x13
        ldp     q13, q7, [x27, #0x170]
        str     x13, [sp, #0x5f8]
        csetm   x13, lo
        stp     x26, x22, [sp, #0xc0]
        ldr     x26, [sp, #0x120]
        ldp     x22, x9, [sp, #0xa0]
        subs    x26, x9, x26
        ldr     x9, [sp, #0x568]
        umlal2  v18.2d, v14.4s, v10.s[1]
        stp     x4, x20, [sp, #0x10]
        ldr     x4, [sp, #0x5e0]
        sbcs    x9, x22, x9
        eor     x7, x7, x13
        eor     x17, x17, x13
        csetm   x22, lo
        cmn     x13, #1
        mul     x20, x8, x4
        eor     x9, x9, x22
        eor     x26, x26, x22
        adcs    x7, x7, xzr
        eor     x13, x22, x13
        adcs    x17, x17, xzr
        cmn     x22, #1
        mul     x22, x8, x14
        adcs    x26, x26, xzr
        adcs    x9, x9, xzr
        adds    x20, x16, x20
        umlal   v18.2d, v13.2s, v16.s[2]
        umlal2  v18.2d, v13.4s, v16.s[3]
        ldp     q13, q14, [x27, #0x190]
        umulh   x8, x8, x4
        umlal   v18.2d, v7.2s, v16.s[0]
        stp     x9, x17, [sp, #0xf0]
        ldp     x9, x16, [sp, #0x100]
        eor     x22, x22, x16
        umlal2  v18.2d, v7.4s, v16.s[1]
        mul     x17, x9, x4
        umlal   v18.2d, v13.2s, v4.s[2]
        mul     x10, x11, x10
        ldr     x11, [sp, #0x7a8]
        stp     x13, x26, [sp, #0xb0]
        stp     x7, x10, [sp, #0x190]
        ldp     x13, x7, [x5, #0x80]
        umulh   x26, x11, x13
        adcs    x8, x8, x17
        umlal2  v18.2d, v13.4s, v4.s[3]
        ldp     q13, q7, [x27, #0x1b0]
        eor     x23, x23, x15
        umlal   v18.2d, v14.2s, v4.s[0]
        umlal2  v18.2d, v14.4s, v4.s[1]
        mul     x17, x11, x7
        umulh   x4, x9, x4
        umlal   v18.2d, v13.2s, v12.s[2]
        umlal2  v18.2d, v13.4s, v12.s[3]
        ldp     q13, q14, [x27, #0x1d0]
        stp     x17, x26, [sp, #0x60]
        ldr     x17, [sp, #0x618]
        ldp     x16, x26, [sp, #0x140]
        umulh   x26, x17, x26
        umlal   v18.2d, v7.2s, v12.s[0]
        adc     x4, x4, xzr
        ldr     x10, [sp, #0x798]
        subs    x10, x11, x10
        ldr     x11, [sp, #0x7a0]
        umlal2  v18.2d, v7.4s, v12.s[1]
        ldr     q7, [x27, #0x230]
        stp     x6, x21, [sp]
        ldr     x6, [sp, #0x780]
        sbcs    x6, x11, x6
        csetm   x11, lo
        str     x28, [sp, #0x678]
        ldp     x21, x28, [x5, #0x90]
        subs    x21, x21, x13
        sbcs    x28, x28, x7
        eor     x10, x10, x11
        eor     x6, x6, x11
        csetm   x13, lo
        cmn     x11, #1
        mul     x7, x9, x14
        eor     x21, x21, x13
        eor     x28, x28, x13
        adcs    x10, x10, xzr
        eor     x11, x11, x13
        stp     x11, x10, [sp, #0x80]
        umulh   x11, x17, x16
        umlal   v18.2d, v13.2s, v26.s[2]
        adcs    x6, x6, xzr
        cmn     x15, #1
        umlal2  v18.2d, v13.4s, v26.s[3]
        stp     x6, x13, [sp, #0x130]
        ldr     x6, [sp, #0x7c0]
        ldr     x10, [sp, #0x708]
        stp     x28, x21, [sp, #0x20]
        ldp     x15, x28, [sp, #0x50]
        ldr     x21, [sp, #0x5e8]
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x620]
        ldp     q13, q19, [x27, #0x1f0]
        str     x28, [sp, #0x600]
        mul     x28, x6, x16
        umlal   v18.2d, v14.2s, v26.s[0]
        adcs    x21, x10, x21
        ldr     x10, [sp, #0x680]
        umlal2  v18.2d, v14.4s, v26.s[1]
        str     x21, [sp, #0x5e0]
        ldr     x21, [sp, #0x718]
        ldr     x13, [sp, #0x578]
        adcs    x13, x10, x13
        ldr     x10, [sp, #0x560]
        adcs    x15, x21, x15
        ldr     x21, [sp, #0x588]
        adcs    x10, x21, x10
        ldr     x21, [sp, #0x598]
        umulh   x9, x9, x14
        ldr     x14, [sp, #0x590]
        adcs    x12, x14, x12
        ldr     x14, [sp, #0x5a8]
        adcs    x23, x21, x23
        ldr     x21, [sp, #0x5a0]
        adcs    x24, x21, x24
        ldr     x21, [sp, #0x48]
        str     x24, [sp, #0x618]
        ldr     x24, [sp, #0x5b0]
        adcs    x21, x14, x21
        mul     x14, x17, x16
        str     x21, [sp, #0x570]
        ldr     x21, [sp, #0x7e8]
        str     x23, [sp, #0x548]
        ldr     x23, [sp, #0x5b8]
        adcs    x21, x24, x21
        ldr     x24, [sp, #0x558]
        umlal   v18.2d, v13.2s, v15.s[2]
        str     x21, [sp, #0x540]
        ldr     x21, [sp, #0x7b8]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x40]
        umlal2  v18.2d, v13.4s, v15.s[3]
        str     x24, [sp, #0x538]
        ldr     x24, [sp, #0x5c0]
        adcs    x23, x21, x23
        ldr     x21, [sp, #0x550]
        umlal   v18.2d, v19.2s, v15.s[0]
        ldp     q13, q14, [x27, #0x160]
        umlal2  v18.2d, v19.4s, v15.s[1]
        str     x23, [sp, #0x530]
        ldr     x23, [sp, #0x5d8]
        adcs    x21, x24, x21
        ldr     x24, [sp, #0x608]
        umulh   x16, x6, x16
        adcs    x25, x23, x25
        ldr     x23, [sp, #0x5c8]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x5d0]
        str     x24, [sp, #0x528]
        ldr     x24, [sp, #0x678]
        adcs    x19, x23, x19
        ldr     x23, [sp, #0x5f0]
        str     q18, [x0, #0x90]
        adc     x23, x23, xzr
        adds    x26, x26, x14
        ldr     x14, [sp, #0x148]
        stp     x23, x19, [sp, #0x170]
        mul     x23, x6, x14
        adcs    x28, x11, x28
        ldp     q18, q19, [x27, #0x180]
        adc     x11, x16, xzr
        adds    x20, x20, x7
        umull   v31.2d, v13.2s, v10.s[2]
        adcs    x7, x8, x9
        ldr     x8, [sp, #0x108]
        eor     x20, x20, x8
        adc     x4, x4, xzr
        eor     x7, x7, x8
        ldp     x16, x9, [sp]
        eor     x4, x4, x8
        umlal2  v31.2d, v13.4s, v10.s[3]
        umlal   v31.2d, v14.2s, v10.s[0]
        umlal2  v31.2d, v14.4s, v10.s[1]
        cmn     x8, #1
        adcs    x22, x22, x2
        umlal   v31.2d, v18.2s, v16.s[2]
        adcs    x20, x20, x24
        umulh   x6, x6, x14
        umlal2  v31.2d, v18.4s, v16.s[3]
        ldr     q13, [x27, #0x230]
        adcs    x7, x7, x9
        ldp     q14, q18, [x27, #0x1a0]
        umlal   v31.2d, v19.2s, v16.s[0]
        adcs    x4, x4, x16
        umlal2  v31.2d, v19.4s, v16.s[1]
        adc     x8, x8, xzr
        ldr     x19, [sp, #0x198]
        stp     x25, x21, [sp, #0x160]
        adds    x22, x22, x19
        mul     x14, x17, x14
        ldp     x17, x25, [sp, #0x10]
        adcs    x20, x20, x25
        ldr     x21, [sp, #0xc8]
        adcs    x7, x7, x17
        adcs    x4, x4, x21
        str     x12, [sp, #0x7e8]
        str     x10, [sp, #0x620]
        ldp     x10, x12, [sp, #0x180]
        stp     x15, x13, [sp, #0x150]
        ldr     x15, [sp, #0x670]
        ldr     x13, [sp, #0x7d0]
        umulh   x24, x12, x15
        adc     x8, x8, xzr
        adds    x26, x26, x23
        adcs    x23, x28, x6
        adc     x28, x11, xzr
        adds    x22, x9, x22
        umlal   v31.2d, v14.2s, v4.s[2]
        adcs    x20, x16, x20
        umlal2  v31.2d, v14.4s, v4.s[3]
        ldp     q14, q19, [x27, #0x1c0]
        mul     x6, x12, x13
        adcs    x19, x19, x7
        umlal   v31.2d, v18.2s, v4.s[0]
        adcs    x25, x25, x4
        umlal2  v31.2d, v18.4s, v4.s[1]
        adcs    x4, x17, x8
        umulh   x7, x12, x13
        adcs    x21, x21, xzr
        adds    x24, x24, x6
        mul     x6, x10, x13
        umlal   v31.2d, v14.2s, v12.s[2]
        umlal2  v31.2d, v14.4s, v12.s[3]
        ldp     q14, q18, [x27, #0x1e0]
        umlal   v31.2d, v19.2s, v12.s[0]
        umulh   x8, x10, x13
        umlal2  v31.2d, v19.4s, v12.s[1]
        adcs    x6, x7, x6
        mul     x7, x10, x15
        adc     x8, x8, xzr
        ldr     x11, [sp, #0x580]
        adds    x24, x24, x7
        umlal   v31.2d, v14.2s, v26.s[2]
        umulh   x7, x10, x15
        ldr     x10, [sp, #0xc0]
        umlal2  v31.2d, v14.4s, v26.s[3]
        ldp     q14, q19, [x27, #0x200]
        umlal   v31.2d, v18.2s, v26.s[0]
        umlal2  v31.2d, v18.4s, v26.s[1]
        mul     x9, x12, x15
        ldp     x15, x13, [sp, #0xe0]
        adcs    x6, x6, x7
        ldr     x7, [sp, #0xa8]
        umulh   x12, x7, x10
        adc     x8, x8, xzr
        umlal   v31.2d, v14.2s, v15.s[2]
        umlal2  v31.2d, v14.4s, v15.s[3]
        ldp     q14, q18, [x27, #0x170]
        umlal   v31.2d, v19.2s, v15.s[0]
        umulh   x16, x11, x13
        umlal2  v31.2d, v19.4s, v15.s[1]
        mul     x17, x11, x15
        str     q31, [x0, #0xa0]
        umull   v19.2d, v14.2s, v10.s[2]
        stp     x21, x4, [sp, #0x50]
        mul     x21, x11, x13
        ldr     x4, [sp, #0x5f8]
        stp     x25, x19, [sp, #0x40]
        mul     x19, x7, x4
        umlal2  v19.2d, v14.4s, v10.s[3]
        adds    x16, x16, x17
        ldp     x17, x25, [sp, #0x110]
        eor     x21, x21, x25
        umlal   v19.2d, v18.2s, v10.s[0]
        umlal2  v19.2d, v18.4s, v10.s[1]
        umulh   x11, x11, x15
        stp     x20, x22, [sp, #0x90]
        ldr     x20, [sp, #0x7c8]
        mul     x22, x17, x15
        umulh   x15, x17, x15
        adcs    x22, x11, x22
        umulh   x11, x7, x4
        adc     x15, x15, xzr
        adds    x19, x12, x19
        mul     x12, x17, x13
        str     x2, [sp, #0x7d0]
        ldr     x2, [sp, #0xa0]
        str     x19, [sp, #0x670]
        ldr     x19, [sp, #0x120]
        mul     x19, x2, x4
        umulh   x13, x17, x13
        adcs    x19, x11, x19
        umulh   x4, x2, x4
        mul     x7, x7, x10
        adc     x4, x4, xzr
        adds    x11, x16, x12
        eor     x11, x11, x25
        adcs    x22, x22, x13
        mul     x12, x2, x10
        eor     x22, x22, x25
        adc     x13, x15, xzr
        eor     x15, x7, x20
        ldr     x16, [sp, #0x610]
        ldr     x17, [sp, #0x138]
        cmn     x25, #1
        eor     x13, x13, x25
        adcs    x21, x21, x14
        umulh   x2, x2, x10
        ldp     q14, q18, [x27, #0x190]
        adcs    x10, x11, x26
        adcs    x22, x22, x23
        adcs    x11, x13, x28
        ldr     x13, [sp, #0x120]
        adc     x25, x25, xzr
        adds    x21, x21, x9
        stp     x26, x14, [sp, #0x30]
        umulh   x26, x13, x16
        adcs    x10, x10, x24
        adcs    x22, x22, x6
        adcs    x11, x11, x8
        ldr     x14, [sp, #0x7a8]
        str     x15, [sp, #0x608]
        ldr     x15, [sp, #0x768]
        stp     x7, x26, [sp, #0xe0]
        ldp     x7, x16, [x5, #0x80]
        umulh   x13, x14, x16
        adc     x25, x25, xzr
        cmn     x17, #1
        ldp     x26, x17, [sp, #0x20]
        umlal   v19.2d, v14.2s, v16.s[2]
        adcs    x17, x17, xzr
        umlal2  v19.2d, v14.4s, v16.s[3]
        adcs    x26, x26, xzr
        umlal   v19.2d, v18.2s, v16.s[0]
        umlal2  v19.2d, v18.4s, v16.s[1]
        ldp     q14, q18, [x27, #0x1b0]
        ldp     x27, x14, [sp, #0x60]
        stp     x26, x17, [sp, #0x70]
        ldr     x26, [sp, #0x7a0]
        ldr     x17, [sp, #0x788]
        mul     x20, x26, x16
        umulh   x16, x26, x16
        adds    x27, x14, x27
        ldr     x14, [sp, #0x770]
        adcs    x20, x13, x20
        umlal   v19.2d, v14.2s, v4.s[2]
        adc     x13, x16, xzr
        subs    x16, x17, x14
        ldr     x14, [sp, #0x778]
        umlal2  v19.2d, v14.4s, v4.s[3]
        sbcs    x15, x14, x15
        mul     x14, x26, x7
        ldr     x26, [sp, #0x7b0]
        umlal   v19.2d, v18.2s, v4.s[0]
        csetm   x17, lo
        umlal2  v19.2d, v18.4s, v4.s[1]
        ldp     q14, q18, [x26, #0x1d0]
        ldr     x26, [sp, #0x7a8]
        mul     x26, x26, x7
        str     x26, [sp, #0x5f8]
        ldr     x26, [x5, #0xb0]
        stp     x8, x6, [sp]
        ldp     x7, x8, [x5, #0xa0]
        subs    x26, x26, x7
        ldr     x7, [x5, #0xb8]
        sbcs    x7, x7, x8
        csetm   x8, lo
        eor     x16, x16, x17
        eor     x15, x15, x17
        cmn     x17, #1
        adcs    x16, x16, xzr
        eor     x7, x7, x8
        str     x16, [sp, #0x5f0]
        ldr     x16, [sp, #0x7a0]
        ldr     x6, [x5, #0x80]
        umulh   x6, x16, x6
        eor     x26, x26, x8
        adcs    x15, x15, xzr
        eor     x17, x17, x8
        cmn     x8, #1
        ldr     x8, [sp, #0x670]
        umlal   v19.2d, v14.2s, v12.s[2]
        adcs    x26, x26, xzr
        adcs    x7, x7, xzr
        adds    x27, x27, x14
        adcs    x20, x20, x6
        adc     x6, x13, xzr
        adds    x8, x8, x12
        ldr     x12, [sp, #0x798]
        stp     x15, x26, [sp, #0xc0]
        ldp     x14, x15, [x5, #0x90]
        stp     x17, x7, [sp, #0xd0]
        umulh   x17, x12, x14
        adcs    x19, x19, x2
        adc     x2, x4, xzr
        ldr     x4, [sp, #0x7c8]
        eor     x7, x8, x4
        adds    x23, x23, x21
        adcs    x28, x28, x10
        ldr     x10, [sp, #0x7b0]
        adcs    x21, x9, x22
        ldp     x22, x13, [sp]
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x780]
        adcs    x25, x13, x25
        adcs    x22, x22, xzr
        umulh   x9, x12, x15
        umlal2  v19.2d, v14.4s, v12.s[3]
        umlal   v19.2d, v18.2s, v12.s[0]
        umlal2  v19.2d, v18.4s, v12.s[1]
        ldp     q14, q18, [x10, #0x1f0]
        umulh   x13, x11, x15
        mul     x26, x12, x15
        umlal   v19.2d, v14.2s, v26.s[2]
        umlal2  v19.2d, v14.4s, v26.s[3]
        mul     x16, x11, x14
        umlal   v19.2d, v18.2s, v26.s[0]
        umlal2  v19.2d, v18.4s, v26.s[1]
        ldp     q14, q18, [x10, #0x210]
        umulh   x4, x11, x14
        umlal   v19.2d, v14.2s, v15.s[2]
        umlal2  v19.2d, v14.4s, v15.s[3]
        umlal   v19.2d, v18.2s, v15.s[0]
        umlal2  v19.2d, v18.4s, v15.s[1]
        str     q19, [x0, #0xb0]
        ldp     q14, q18, [x10, #0x180]
        umull   v19.2d, v14.2s, v10.s[2]
        umlal2  v19.2d, v14.4s, v10.s[3]
        umlal   v19.2d, v18.2s, v10.s[0]
        umlal2  v19.2d, v18.4s, v10.s[1]
        ldp     q14, q18, [x10, #0x1a0]
        umlal   v19.2d, v14.2s, v16.s[2]
        umlal2  v19.2d, v14.4s, v16.s[3]
        umlal   v19.2d, v18.2s, v16.s[0]
        umlal2  v19.2d, v18.4s, v16.s[1]
        ldp     q14, q18, [x10, #0x1c0]
        umlal   v19.2d, v14.2s, v4.s[2]
        umlal2  v19.2d, v14.4s, v4.s[3]
        umlal   v19.2d, v18.2s, v4.s[0]
        umlal2  v19.2d, v18.4s, v4.s[1]
        ldp     q14, q18, [x10, #0x1e0]
        umlal   v19.2d, v14.2s, v12.s[2]
        umlal2  v19.2d, v14.4s, v12.s[3]
        umlal   v19.2d, v18.2s, v12.s[0]
        umlal2  v19.2d, v18.4s, v12.s[1]
        ldp     q14, q18, [x10, #0x200]
        umlal   v19.2d, v14.2s, v26.s[2]
        umlal2  v19.2d, v14.4s, v26.s[3]
        umlal   v19.2d, v18.2s, v26.s[0]
        ldp     q14, q31, [x10, #0x220]
        umlal2  v19.2d, v18.4s, v26.s[1]
        umlal   v19.2d, v14.2s, v15.s[2]
        umlal2  v19.2d, v14.4s, v15.s[3]
        umlal   v19.2d, v31.2s, v15.s[0]
        umlal2  v19.2d, v31.4s, v15.s[1]
        ldp     q14, q18, [x10, #0x190]
        str     q19, [x0, #0xc0]
        umull   v19.2d, v14.2s, v10.s[2]
        umlal2  v19.2d, v14.4s, v10.s[3]
        adds    x26, x17, x26
        mul     x17, x11, x15
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x78]
        adc     x13, x13, xzr
        adds    x26, x26, x16
        ldp     x11, x16, [sp, #0x80]
        umulh   x15, x16, x17
        adcs    x4, x9, x4
        adc     x9, x13, xzr
        ldr     x13, [sp, #0x70]
        stp     x22, x25, [sp, #0x10]
        umulh   x22, x16, x13
        mul     x14, x12, x14
        mul     x12, x16, x17
        eor     x12, x12, x11
        mul     x16, x16, x13
        ldr     x25, [sp, #0x130]
        stp     x24, x21, [sp]
        ldr     x24, [sp, #0x5f8]
        mul     x21, x25, x13
        umulh   x13, x25, x13
        adds    x15, x15, x16
        adcs    x21, x22, x21
        adc     x22, x13, xzr
        mul     x13, x25, x17
        umulh   x25, x25, x17
        adds    x13, x15, x13
        ldr     x15, [x5, #0xa0]
        eor     x13, x13, x11
        adcs    x25, x21, x25
        adc     x21, x22, xzr
        eor     x21, x21, x11
        eor     x25, x25, x11
        cmn     x11, #1
        adcs    x22, x12, x24
        adcs    x12, x13, x27
        ldr     x13, [sp, #0x788]
        adcs    x25, x25, x20
        mul     x16, x13, x15
        adcs    x21, x21, x6
        adc     x11, x11, xzr
        adds    x22, x22, x14
        adcs    x12, x12, x26
        adcs    x25, x25, x4
        adcs    x21, x21, x9
        adc     x11, x11, xzr
        ldr     x17, [sp, #0xe8]
        adds    x22, x20, x22
        adcs    x20, x6, x12
        ldr     x6, [sp, #0x568]
        adcs    x25, x14, x25
        adcs    x26, x26, x21
        adcs    x21, x4, x11
        adcs    x4, x9, xzr
        ldp     x12, x9, [sp, #0x120]
        mul     x11, x6, x9
        mul     x14, x12, x9
        adds    x14, x17, x14
        umulh   x17, x6, x9
        umulh   x9, x12, x9
        adcs    x9, x9, x11
        adc     x11, x17, xzr
        ldr     x17, [sp, #0x610]
        str     x4, [sp, #0x670]
        mul     x4, x6, x17
        adds    x4, x14, x4
        ldp     x14, x24, [sp, #0xb0]
        umulh   x6, x6, x17
        adcs    x6, x9, x6
        adc     x9, x11, xzr
        ldr     x11, [sp, #0x190]
        stp     x21, x26, [sp, #0x140]
        mul     x21, x24, x11
        eor     x21, x21, x14
        str     x25, [sp, #0x5e8]
        ldp     x25, x26, [sp, #0xf0]
        str     x20, [sp, #0x580]
        umulh   x20, x24, x26
        str     x22, [sp, #0x578]
        umulh   x22, x24, x11
        mul     x24, x24, x26
        str     x27, [sp, #0x560]
        umulh   x27, x25, x26
        adds    x24, x22, x24
        umlal   v19.2d, v18.2s, v10.s[0]
        umlal2  v19.2d, v18.4s, v10.s[1]
        ldp     q14, q18, [x10, #0x1b0]
        umlal   v19.2d, v14.2s, v16.s[2]
        mul     x26, x25, x26
        adcs    x26, x20, x26
        adc     x27, x27, xzr
        umlal2  v19.2d, v14.4s, v16.s[3]
        umlal   v19.2d, v18.2s, v16.s[0]
        umlal2  v19.2d, v18.4s, v16.s[1]
        ldp     q14, q18, [x10, #0x1d0]
        umlal   v19.2d, v14.2s, v4.s[2]
        mul     x22, x12, x17
        umlal2  v19.2d, v14.4s, v4.s[3]
        umlal   v19.2d, v18.2s, v4.s[0]
        umlal2  v19.2d, v18.4s, v4.s[1]
        ldp     q14, q18, [x10, #0x1f0]
        mul     x20, x25, x11
        adds    x24, x24, x20
        eor     x24, x24, x14
        umulh   x25, x25, x11
        ldr     x20, [x5, #0xa8]
        adcs    x26, x26, x25
        ldr     x25, [sp, #0xe0]
        eor     x26, x26, x14
        adc     x27, x27, xzr
        cmn     x14, #1
        adcs    x25, x21, x25
        eor     x27, x27, x14
        adcs    x24, x24, x8
        adcs    x26, x26, x19
        adcs    x27, x27, x2
        adc     x21, x14, xzr
        mul     x8, x13, x20
        adds    x25, x25, x22
        umlal   v19.2d, v14.2s, v12.s[2]
        adcs    x24, x24, x4
        umlal2  v19.2d, v14.4s, v12.s[3]
        ldp     q14, q31, [x10, #0x210]
        adcs    x26, x26, x6
        umulh   x11, x13, x20
        adcs    x27, x27, x9
        umlal   v19.2d, v18.2s, v12.s[0]
        adc     x21, x21, xzr
        adds    x25, x19, x25
        ldr     x19, [sp, #0x7c8]
        umlal2  v19.2d, v18.4s, v12.s[1]
        adcs    x24, x2, x24
        eor     x25, x25, x19
        adcs    x26, x22, x26
        eor     x24, x24, x19
        umulh   x22, x13, x15
        eor     x26, x26, x19
        adcs    x27, x4, x27
        ldr     x4, [sp, #0x608]
        eor     x27, x27, x19
        ldr     x14, [sp, #0x678]
        adcs    x21, x6, x21
        ldr     x6, [sp, #0x7d0]
        adcs    x2, x9, xzr
        ldr     x9, [sp, #0x778]
        cmn     x19, #1
        umlal   v19.2d, v14.2s, v26.s[2]
        adcs    x4, x4, x6
        eor     x2, x2, x19
        umlal2  v19.2d, v14.4s, v26.s[3]
        mul     x12, x9, x20
        eor     x21, x21, x19
        adcs    x7, x7, x14
        str     x16, [sp, #0x180]
        ldp     x16, x17, [sp, #0x90]
        adcs    x25, x25, x17
        ldp     x14, x17, [sp, #0x40]
        adcs    x24, x24, x16
        umulh   x16, x9, x20
        adcs    x26, x26, x17
        adcs    x27, x27, x14
        ldp     x14, x6, [sp, #0x50]
        adcs    x21, x21, x6
        adcs    x2, x2, x14
        mul     x14, x9, x15
        adc     x19, x19, xzr
        adds    x22, x22, x8
        adcs    x8, x11, x12
        ldr     x17, [sp, #0x780]
        ldp     x20, x10, [x5, #0xb0]
        adc     x11, x16, xzr
        ldp     x16, x12, [sp, #0x30]
        adds    x4, x4, x12
        umulh   x12, x9, x15
        adcs    x7, x7, x16
        ldp     x6, x16, [sp]
        adcs    x25, x25, x23
        adcs    x24, x24, x28
        adcs    x26, x26, x16
        ldr     x16, [sp, #0x770]
        umulh   x15, x16, x20
        adcs    x27, x27, x6
        str     x15, [sp, #0x20]
        ldp     x15, x6, [sp, #0x10]
        adcs    x21, x21, x6
        adcs    x2, x2, x15
        adc     x19, x19, xzr
        adds    x22, x22, x14
        ldr     x14, [sp, #0x7a8]
        adcs    x8, x8, x12
        mul     x12, x16, x10
        adc     x11, x11, xzr
        stp     x11, x8, [sp, #0xa0]
        ldr     x11, [sp, #0x768]
        subs    x13, x14, x13
        ldr     x14, [sp, #0x7a0]
        sbcs    x9, x14, x9
        ldr     x14, [sp, #0x798]
        sbcs    x14, x14, x16
        mul     x8, x16, x20
        umlal   v19.2d, v31.2s, v26.s[0]
        sbcs    x17, x17, x11
        ldp     x6, x11, [x5, #0x80]
        str     x8, [sp, #0x7c8]
        csetm   x8, lo
        str     x22, [sp, #0x188]
        ldp     x22, x15, [x5, #0xa0]
        subs    x22, x22, x6
        ldr     x6, [sp, #0x7b0]
        umlal2  v19.2d, v31.4s, v26.s[1]
        ldr     q14, [x6, #0x230]
        eor     x17, x17, x8
        umlal   v19.2d, v7.2s, v15.s[2]
        eor     x14, x14, x8
        umlal2  v19.2d, v7.4s, v15.s[3]
        eor     x9, x9, x8
        eor     x13, x13, x8
        sbcs    x15, x15, x11
        ldr     x11, [x5, #0x90]
        sbcs    x11, x20, x11
        ldp     q15, q7, [x6, #0x1a0]
        ldr     x6, [x5, #0x98]
        umulh   x16, x16, x10
        sbcs    x6, x10, x6
        csetm   x20, lo
        str     x16, [sp, #0x28]
        ldp     x16, x10, [sp, #0x40]
        adds    x4, x10, x4
        str     q19, [x0, #0xd0]
        adcs    x7, x16, x7
        eor     x10, x15, x20
        ldp     x16, x15, [sp, #0x50]
        eor     x22, x22, x20
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x768]
        str     x25, [sp, #0x610]
        stp     x7, x4, [sp, #0xb0]
        ldp     x7, x25, [x5, #0xb0]
        mul     x4, x15, x25
        eor     x11, x11, x20
        adcs    x24, x16, x24
        str     x24, [sp, #0x190]
        ldp     x24, x16, [sp, #0x30]
        adcs    x26, x16, x26
        umulh   x16, x15, x25
        adcs    x27, x24, x27
        umull   v18.2d, v15.2s, v10.s[2]
        adcs    x23, x23, x21
        adcs    x24, x28, x2
        ldp     x25, x2, [sp, #0x10]
        ldp     x21, x28, [sp]
        adcs    x28, x28, x19
        mul     x19, x15, x7
        adcs    x21, x21, xzr
        umlal2  v18.2d, v15.4s, v10.s[3]
        adcs    x2, x2, xzr
        adcs    x25, x25, xzr
        cmn     x8, #1
        adcs    x13, x13, xzr
        umulh   x15, x15, x7
        ldr     x7, [sp, #0x7b0]
        eor     x6, x6, x20
        umlal   v18.2d, v7.2s, v10.s[0]
        adcs    x9, x9, xzr
        eor     x8, x8, x20
        umlal2  v18.2d, v7.4s, v10.s[1]
        adcs    x14, x14, xzr
        ldp     q15, q7, [x7, #0x1c0]
        adcs    x17, x17, xzr
        str     x8, [sp, #0x198]
        ldp     x8, x7, [sp, #0x20]
        adds    x8, x8, x12
        ldr     x12, [sp, #0xc8]
        adcs    x4, x7, x4
        ldr     x7, [sp, #0x5f0]
        str     x25, [sp, #0x100]
        umulh   x25, x7, x12
        adc     x16, x16, xzr
        adds    x19, x8, x19
        adcs    x4, x4, x15
        adc     x8, x16, xzr
        subs    x15, x13, x14
        sbcs    x16, x9, x17
        stp     x17, x19, [sp, #0x130]
        mul     x17, x7, x12
        stp     x8, x4, [sp, #0x80]
        csetm   x8, lo
        cmn     x20, #1
        ldp     x4, x20, [sp, #0xd0]
        adcs    x22, x22, xzr
        umlal   v18.2d, v15.2s, v16.s[2]
        mul     x19, x7, x20
        umlal2  v18.2d, v15.4s, v16.s[3]
        umlal   v18.2d, v7.2s, v16.s[0]
        eor     x17, x17, x4
        ldr     x4, [sp, #0x7b0]
        adcs    x10, x10, xzr
        eor     x15, x15, x8
        umlal2  v18.2d, v7.4s, v16.s[1]
        adcs    x11, x11, xzr
        eor     x16, x16, x8
        ldp     q15, q7, [x4, #0x1e0]
        stp     x17, x14, [sp, #0x60]
        umulh   x17, x13, x22
        adcs    x6, x6, xzr
        str     x17, [sp, #0x120]
        ldr     x17, [sp, #0x600]
        ldr     x14, [sp, #0x5e0]
        stp     x16, x15, [sp, #0x50]
        ldr     x16, [sp, #0x7d0]
        adds    x17, x17, x16
        ldr     x16, [sp, #0x678]
        adcs    x14, x14, x16
        mul     x16, x13, x10
        str     x16, [sp, #0x128]
        ldp     x15, x16, [sp, #0x150]
        stp     x8, x6, [sp, #0x30]
        ldp     x12, x8, [sp, #0x90]
        adcs    x16, x16, x8
        ldp     x6, x8, [sp, #0xb0]
        umlal   v18.2d, v15.2s, v4.s[2]
        adcs    x15, x15, x12
        ldr     x12, [sp, #0x620]
        umlal2  v18.2d, v15.4s, v4.s[3]
        adcs    x12, x12, x8
        ldr     x8, [sp, #0x7e8]
        umlal   v18.2d, v7.2s, v4.s[0]
        umulh   x7, x7, x20
        adcs    x8, x8, x6
        ldr     x6, [sp, #0x548]
        umlal2  v18.2d, v7.4s, v4.s[1]
        str     x11, [sp, #0x108]
        ldr     x11, [sp, #0x610]
        adcs    x6, x6, x11
        ldr     x11, [sp, #0x618]
        ldp     q15, q7, [x4, #0x1b0]
        stp     x9, x2, [sp, #0x70]
        ldr     x9, [sp, #0x190]
        adcs    x11, x11, x9
        ldr     x9, [sp, #0x570]
        ldp     q19, q31, [x4, #0x200]
        ldr     x4, [sp, #0xc0]
        adcs    x9, x9, x26
        stp     x26, x27, [sp, #0x10]
        mul     x26, x4, x20
        ldr     x4, [sp, #0x540]
        adcs    x4, x4, x27
        ldr     x27, [sp, #0x538]
        adcs    x27, x27, x23
        stp     x23, x24, [sp, #0x20]
        ldr     x23, [sp, #0x530]
        adcs    x23, x23, x24
        ldr     x24, [sp, #0xc0]
        umulh   x20, x24, x20
        str     x23, [sp, #0x40]
        ldp     x23, x24, [sp, #0x160]
        adcs    x24, x24, x28
        adcs    x23, x23, x21
        stp     x21, x28, [sp]
        ldr     x21, [sp, #0x528]
        adcs    x21, x21, x2
        ldr     x2, [sp, #0x100]
        str     x21, [sp, #0x48]
        ldp     x21, x28, [sp, #0x170]
        adcs    x28, x28, x2
        umlal   v18.2d, v19.2s, v12.s[2]
        umulh   x2, x13, x10
        adc     x21, x21, xzr
        adds    x25, x25, x19
        umlal2  v18.2d, v19.4s, v12.s[3]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x5a8]
        umlal   v18.2d, v31.2s, v12.s[0]
        adc     x19, x20, xzr
        mul     x20, x13, x22
        ldr     x13, [sp, #0x5b0]
        adds    x7, x7, x17
        ldr     x17, [sp, #0x5b8]
        umlal2  v18.2d, v31.4s, v12.s[1]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x7b0]
        ldp     q19, q31, [x14, #0x220]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x7b8]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x5c0]
        adcs    x12, x17, x12
        str     x12, [sp, #0x7e8]
        ldp     x17, x12, [sp, #0xc0]
        str     x15, [sp, #0x620]
        mul     x15, x17, x12
        str     x16, [sp, #0x608]
        ldr     x16, [sp, #0x5d8]
        adcs    x8, x16, x8
        ldr     x16, [sp, #0x5c8]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x5d0]
        str     x6, [sp, #0x618]
        ldr     x6, [sp, #0x678]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x7d0]
        umulh   x12, x17, x12
        adcs    x9, x16, x9
        adcs    x4, x6, x4
        ldp     x16, x6, [sp, #0x90]
        umlal   v18.2d, v19.2s, v26.s[2]
        umlal2  v18.2d, v19.4s, v26.s[3]
        adcs    x27, x6, x27
        ldp     x6, x17, [sp, #0x40]
        umlal   v18.2d, v31.2s, v26.s[0]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0xb8]
        umlal2  v18.2d, v31.4s, v26.s[1]
        adcs    x24, x16, x24
        ldr     x16, [sp, #0xb0]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x610]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x70]
        umull   v19.2d, v15.2s, v10.s[2]
        ldr     q31, [x14, #0x230]
        str     x16, [sp, #0x600]
        str     x23, [sp, #0x5f0]
        mul     x23, x17, x10
        str     x24, [sp, #0x5e0]
        ldp     x24, x16, [sp, #0x190]
        adcs    x24, x24, x28
        str     q18, [x0, #0xe0]
        eor     x28, x20, x16
        str     x24, [sp, #0x570]
        str     x6, [sp, #0x568]
        ldp     x24, x6, [sp, #0x10]
        adcs    x24, x24, x21
        adcs    x21, x6, xzr
        umulh   x6, x17, x10
        str     x21, [sp, #0x558]
        str     x24, [sp, #0x5b8]
        ldp     x21, x24, [sp, #0x20]
        adcs    x21, x21, xzr
        umlal2  v19.2d, v15.4s, v10.s[3]
        ldp     q15, q18, [x14, #0x1d0]
        adcs    x24, x24, xzr
        umlal   v19.2d, v7.2s, v10.s[0]
        str     x24, [sp, #0x5b0]
        str     x21, [sp, #0x7b8]
        ldp     x21, x24, [sp]
        adcs    x24, x24, xzr
        umlal2  v19.2d, v7.4s, v10.s[1]
        adcs    x21, x21, xzr
        str     x24, [sp, #0x5c0]
        mul     x24, x17, x22
        str     x21, [sp, #0x5d8]
        ldr     x21, [sp, #0x78]
        str     x27, [sp, #0x5a8]
        adcs    x21, x21, xzr
        str     x21, [sp, #0x550]
        ldp     x21, x27, [sp, #0x100]
        adcs    x21, x21, xzr
        str     x21, [sp, #0x7d0]
        subs    x21, x27, x22
        str     x4, [sp, #0x678]
        str     x9, [sp, #0x5d0]
        ldp     x9, x4, [sp, #0x30]
        sbcs    x10, x4, x10
        umulh   x22, x17, x22
        csetm   x17, lo
        cmn     x9, #1
        str     x11, [sp, #0x5c8]
        str     x8, [sp, #0x548]
        ldp     x8, x11, [sp, #0x50]
        adcs    x11, x11, xzr
        eor     x21, x21, x17
        eor     x10, x10, x17
        umlal   v19.2d, v15.2s, v16.s[2]
        adcs    x8, x8, xzr
        eor     x9, x9, x17
        adds    x25, x25, x15
        umlal2  v19.2d, v15.4s, v16.s[3]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0xd0]
        eor     x25, x25, x12
        umlal   v19.2d, v18.2s, v16.s[0]
        str     x7, [sp, #0x610]
        ldp     x7, x15, [sp, #0x60]
        str     x13, [sp, #0x540]
        umulh   x13, x15, x27
        eor     x26, x26, x12
        adc     x19, x19, xzr
        cmn     x17, #1
        umlal2  v19.2d, v18.4s, v16.s[1]
        adcs    x21, x21, xzr
        eor     x19, x19, x12
        ldp     q15, q7, [x14, #0x1f0]
        adcs    x10, x10, xzr
        cmn     x12, #1
        stp     x28, x8, [sp, #0x110]
        ldp     x17, x28, [sp, #0x180]
        adcs    x7, x7, x17
        mul     x17, x15, x4
        adcs    x25, x25, x28
        str     x20, [sp, #0xf0]
        ldp     x20, x28, [sp, #0xa0]
        adcs    x26, x26, x28
        adcs    x19, x19, x20
        mul     x8, x15, x27
        ldr     x27, [sp, #0x138]
        adc     x12, x12, xzr
        str     x8, [sp, #0x538]
        ldr     x8, [sp, #0x7c8]
        adds    x7, x7, x8
        adcs    x25, x25, x27
        umlal   v19.2d, v15.2s, v4.s[2]
        stp     x9, x10, [sp, #0x40]
        ldp     x10, x9, [sp, #0x80]
        adcs    x26, x26, x9
        umulh   x15, x15, x4
        adcs    x19, x19, x10
        ldp     x16, x10, [sp, #0x120]
        umlal2  v19.2d, v15.4s, v4.s[3]
        adc     x12, x12, xzr
        adds    x10, x16, x10
        umlal   v19.2d, v7.2s, v4.s[0]
        adcs    x23, x2, x23
        umlal2  v19.2d, v7.4s, v4.s[1]
        ldp     q15, q7, [x14, #0x210]
        adc     x2, x6, xzr
        ldr     x6, [sp, #0x130]
        adds    x28, x28, x7
        mul     x7, x6, x4
        adcs    x25, x20, x25
        adcs    x26, x8, x26
        adcs    x27, x27, x19
        umulh   x19, x6, x4
        ldr     x4, [sp, #0x80]
        adcs    x20, x9, x12
        adcs    x4, x4, xzr
        adds    x24, x10, x24
        ldr     x10, [sp, #0x108]
        adcs    x23, x23, x22
        ldr     x22, [sp, #0x198]
        eor     x8, x24, x22
        adc     x2, x2, xzr
        adds    x9, x13, x17
        ldp     x16, x17, [x5, #0x80]
        umlal   v19.2d, v15.2s, v12.s[2]
        mul     x12, x6, x10
        umlal2  v19.2d, v15.4s, v12.s[3]
        adcs    x7, x15, x7
        ldp     x13, x15, [x5, #0xc0]
        umlal   v19.2d, v7.2s, v12.s[0]
        adc     x19, x19, xzr
        subs    x16, x13, x16
        umlal2  v19.2d, v7.4s, v12.s[1]
        ldr     q15, [x14, #0x230]
        sbcs    x17, x15, x17
        umulh   x6, x6, x10
        ldp     x10, x15, [x5, #0xd0]
        umlal   v19.2d, v13.2s, v26.s[2]
        stp     x4, x20, [sp, #0xe0]
        ldp     x13, x4, [x5, #0x90]
        sbcs    x13, x10, x13
        umlal2  v19.2d, v13.4s, v26.s[3]
        ldp     q13, q7, [x14, #0x1c0]
        sbcs    x4, x15, x4
        ldp     x15, x10, [x5, #0xe0]
        str     x27, [sp, #0xd0]
        ldp     x20, x27, [x5, #0xa0]
        sbcs    x20, x15, x20
        sbcs    x27, x10, x27
        mul     x10, x11, x21
        stp     x26, x25, [sp, #0x50]
        ldp     x15, x26, [x5, #0xf0]
        str     x28, [sp, #0xb0]
        ldp     x25, x28, [x5, #0xb0]
        sbcs    x25, x15, x25
        str     q19, [x0, #0xf0]
        sbcs    x28, x26, x28
        ldr     x15, [sp, #0x768]
        ldr     x22, [sp, #0x760]
        csetm   x26, lo
        adds    x9, x9, x12
        umulh   x12, x11, x21
        adcs    x6, x7, x6
        eor     x7, x16, x26
        eor     x20, x20, x26
        eor     x16, x17, x26
        ldr     x17, [sp, #0x7a8]
        eor     x27, x27, x26
        adc     x19, x19, xzr
        umull   v18.2d, v13.2s, v10.s[2]
        str     x8, [sp, #0x7c8]
        ldr     x8, [sp, #0x730]
        subs    x17, x17, x22
        ldr     x22, [sp, #0x7a0]
        eor     x28, x28, x26
        eor     x25, x25, x26
        eor     x4, x4, x26
        stp     x19, x2, [sp, #0x70]
        ldr     x19, [sp, #0x788]
        stp     x6, x9, [sp, #0x30]
        ldr     x6, [sp, #0x758]
        sbcs    x22, x22, x6
        ldr     x6, [sp, #0x798]
        eor     x13, x13, x26
        ldr     x9, [sp, #0x748]
        ldr     x2, [sp, #0x750]
        sbcs    x6, x6, x9
        stp     x23, x24, [sp, #0x20]
        ldp     x23, x9, [sp, #0x40]
        mul     x24, x11, x9
        eor     x10, x10, x23
        ldr     x23, [sp, #0x780]
        str     x10, [sp, #0xf8]
        ldr     x10, [sp, #0x770]
        sbcs    x23, x23, x2
        ldr     x2, [sp, #0x740]
        umlal2  v18.2d, v13.4s, v10.s[3]
        stp     x12, x24, [sp]
        ldr     x12, [sp, #0x738]
        sbcs    x19, x19, x2
        ldr     x2, [sp, #0x778]
        umlal   v18.2d, v7.2s, v10.s[0]
        ldr     x24, [sp, #0x728]
        sbcs    x2, x2, x12
        umulh   x11, x11, x9
        umlal2  v18.2d, v7.4s, v10.s[1]
        ldp     q13, q7, [x14, #0x1d0]
        sbcs    x10, x10, x24
        ldp     q19, q26, [x14, #0x1e0]
        sbcs    x15, x15, x8
        csetm   x8, lo
        cmn     x26, #1
        adcs    x7, x7, xzr
        eor     x17, x17, x8
        eor     x23, x23, x8
        eor     x10, x10, x8
        eor     x6, x6, x8
        eor     x22, x22, x8
        eor     x19, x19, x8
        eor     x15, x15, x8
        adcs    x16, x16, xzr
        adcs    x13, x13, xzr
        eor     x2, x2, x8
        eor     x26, x8, x26
        adcs    x4, x4, xzr
        str     x26, [sp, #0x150]
        ldr     x26, [sp, #0x118]
        mul     x12, x26, x9
        adcs    x20, x20, xzr
        umlal   v18.2d, v19.2s, v16.s[2]
        umlal2  v18.2d, v19.4s, v16.s[3]
        adcs    x27, x27, xzr
        adcs    x25, x25, xzr
        umulh   x9, x26, x9
        umlal   v18.2d, v26.2s, v16.s[0]
        adcs    x28, x28, xzr
        cmn     x8, #1
        umlal2  v18.2d, v26.4s, v16.s[1]
        ldp     q19, q26, [x14, #0x200]
        adcs    x8, x17, xzr
        adcs    x22, x22, xzr
        adcs    x6, x6, xzr
        mul     x17, x26, x21
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        adcs    x2, x2, xzr
        umulh   x24, x8, x7
        adcs    x10, x10, xzr
        adcs    x15, x15, xzr
        stp     x2, x10, [sp, #0x90]
        subs    x2, x8, x6
        umlal   v18.2d, v19.2s, v4.s[2]
        umlal2  v18.2d, v19.4s, v4.s[3]
        str     x15, [sp, #0x100]
        sbcs    x15, x22, x23
        csetm   x10, lo
        stp     x19, x27, [sp, #0x120]
        subs    x19, x13, x7
        stp     x28, x25, [sp, #0x60]
        mul     x28, x8, x16
        umlal   v18.2d, v26.2s, v4.s[0]
        eor     x2, x2, x10
        eor     x15, x15, x10
        sbcs    x25, x4, x16
        umlal2  v18.2d, v26.4s, v4.s[1]
        ldp     q19, q26, [x14, #0x220]
        csetm   x27, lo
        cmn     x10, #1
        adcs    x2, x2, xzr
        umlal   v18.2d, v19.2s, v12.s[2]
        umlal2  v18.2d, v19.4s, v12.s[3]
        umlal   v18.2d, v26.2s, v12.s[0]
        umlal2  v18.2d, v26.4s, v12.s[1]
        ext     v19.16b, v1.16b, v17.16b, #8
        str     q18, [x0, #0x100]
        ext     v18.16b, v1.16b, v3.16b, #8
        umull   v26.2d, v13.2s, v10.s[2]
        umlal2  v26.2d, v13.4s, v10.s[3]
        eor     x19, x19, x27
        eor     x25, x25, x27
        umlal   v26.2d, v7.2s, v10.s[0]
        adcs    x15, x15, xzr
        cmn     x27, #1
        str     x15, [sp, #0xd8]
        umulh   x15, x8, x16
        umlal2  v26.2d, v7.4s, v10.s[1]
        adcs    x19, x19, xzr
        eor     x27, x10, x27
        ldp     q13, q7, [x14, #0x1f0]
        adcs    x25, x25, xzr
        str     x27, [sp, #0x160]
        ldp     x10, x27, [sp]
        adds    x27, x10, x27
        adcs    x10, x11, x12
        adc     x9, x9, xzr
        umulh   x26, x26, x21
        ldr     x21, [sp, #0x40]
        adds    x27, x27, x17
        eor     x27, x27, x21
        mul     x11, x22, x16
        adcs    x26, x10, x26
        umlal   v26.2d, v13.2s, v16.s[2]
        adc     x9, x9, xzr
        adds    x24, x24, x28
        eor     x26, x26, x21
        umlal2  v26.2d, v13.4s, v16.s[3]
        mul     x28, x8, x7
        eor     x9, x9, x21
        umlal   v26.2d, v7.2s, v16.s[0]
        adcs    x10, x15, x11
        ldp     x17, x15, [sp, #0xf0]
        umlal2  v26.2d, v7.4s, v16.s[1]
        ldp     q13, q7, [x14, #0x210]
        umulh   x11, x22, x16
        mul     x12, x22, x7
        adc     x11, x11, xzr
        cmn     x21, #1
        adcs    x15, x15, x17
        umlal   v26.2d, v13.2s, v4.s[2]
        umulh   x17, x22, x7
        stp     x22, x8, [sp, #0xc0]
        ldp     x8, x22, [sp, #0x20]
        adcs    x27, x27, x22
        ldr     x22, [sp, #0x78]
        umlal2  v26.2d, v13.4s, v4.s[3]
        adcs    x26, x26, x8
        umlal   v26.2d, v7.2s, v4.s[0]
        str     x28, [sp, #0x168]
        ldr     x28, [sp, #0x538]
        adcs    x9, x9, x22
        adc     x21, x21, xzr
        adds    x15, x15, x28
        umulh   x14, x6, x13
        str     x25, [sp, #0x108]
        stp     x2, x14, [sp, #0x10]
        ldp     x2, x25, [sp, #0x30]
        adcs    x27, x27, x25
        adcs    x26, x26, x2
        str     x19, [sp, #0xb8]
        ldr     x19, [sp, #0x70]
        ldr     x14, [sp, #0x110]
        adcs    x9, x9, x19
        adc     x21, x21, xzr
        adds    x8, x8, x15
        ldr     x15, [sp, #0x198]
        eor     x8, x8, x15
        adcs    x27, x22, x27
        adcs    x26, x28, x26
        adcs    x28, x25, x9
        eor     x27, x27, x15
        eor     x26, x26, x15
        adcs    x25, x2, x21
        eor     x28, x28, x15
        eor     x25, x25, x15
        adcs    x21, x19, xzr
        ldr     x19, [sp, #0x5f8]
        cmn     x15, #1
        umlal2  v26.2d, v7.4s, v4.s[1]
        mul     x22, x6, x4
        adcs    x2, x14, x19
        ldr     x19, [sp, #0x560]
        ldr     x14, [sp, #0x7c8]
        umulh   x9, x6, x4
        adcs    x14, x14, x19
        ldr     x19, [sp, #0x578]
        eor     x21, x21, x15
        umlal   v26.2d, v14.2s, v12.s[2]
        adcs    x8, x8, x19
        ldr     x19, [sp, #0x580]
        and     v13.16b, v28.16b, v0.16b
        adcs    x27, x27, x19
        ldr     x19, [sp, #0x5e8]
        umlal2  v26.2d, v14.4s, v12.s[3]
        ext     v12.16b, v1.16b, v28.16b, #8
        adcs    x26, x26, x19
        ext     v14.16b, v28.16b, v1.16b, #8
        mul     x19, x23, x4
        stp     x6, x20, [sp, #0xf0]
        ldp     x6, x15, [sp, #0x140]
        adcs    x28, x28, x15
        ldr     x15, [sp, #0x128]
        ldr     x15, [sp, #0x198]
        usra    v13.2d, v12.2d, #0x1d
        ext     v12.16b, v1.16b, v5.16b, #8
        adcs    x25, x25, x6
        ldr     x6, [sp, #0x670]
        adcs    x21, x21, x6
        str     q26, [x0, #0x110]
        umulh   x6, x23, x4
        adc     x15, x15, xzr
        subs    x7, x20, x7
        ldr     x20, [sp, #0x128]
        sbcs    x16, x20, x16
        ldr     x20, [sp, #0x7b0]
        ldp     q7, q26, [x20, #0x1e0]
        stp     x15, x21, [sp]
        ldp     x15, x20, [sp, #0x60]
        sbcs    x20, x20, x13
        sbcs    x4, x15, x4
        csetm   x15, lo
        umulh   x21, x23, x13
        adds    x24, x24, x12
        eor     x7, x7, x15
        eor     x12, x16, x15
        eor     x4, x4, x15
        eor     x20, x20, x15
        adcs    x10, x10, x17
        ldp     x17, x16, [sp, #0x10]
        adc     x11, x11, xzr
        adds    x22, x16, x22
        mul     x16, x23, x13
        adcs    x19, x9, x19
        adc     x6, x6, xzr
        stp     x4, x20, [sp, #0xa0]
        ldp     x9, x4, [sp, #0x180]
        adds    x2, x2, x9
        umull   v28.2d, v7.2s, v10.s[2]
        adcs    x14, x14, x4
        stp     x12, x7, [sp, #0x80]
        ldp     x12, x20, [sp, #0xb0]
        umulh   x7, x17, x20
        adcs    x8, x8, x12
        stp     x15, x23, [sp, #0x70]
        ldp     x23, x15, [sp, #0x50]
        ldp     x4, x12, [sp]
        adcs    x27, x27, x15
        adcs    x26, x26, x23
        ldp     x23, x15, [sp, #0xd0]
        umlal2  v28.2d, v7.4s, v10.s[3]
        adcs    x28, x28, x23
        ldr     x23, [sp, #0xe8]
        umlal   v28.2d, v26.2s, v10.s[0]
        mul     x20, x15, x20
        adcs    x25, x25, x23
        ldr     x23, [sp, #0xe0]
        umlal2  v28.2d, v26.4s, v10.s[1]
        adcs    x12, x12, x23
        ldr     x23, [sp, #0x7b0]
        ldp     q7, q26, [x23, #0x200]
        adc     x4, x4, xzr
        adds    x22, x22, x16
        ldr     x16, [sp, #0x120]
        adcs    x21, x19, x21
        ldr     x19, [sp, #0xf0]
        mul     x13, x19, x13
        adc     x6, x6, xzr
        stp     x6, x21, [sp, #0x40]
        ldp     x6, x19, [sp, #0x90]
        subs    x19, x16, x19
        ldr     x23, [sp, #0x5e8]
        ldp     x16, x21, [sp, #0x100]
        sbcs    x16, x6, x16
        mul     x6, x17, x21
        stp     x22, x13, [sp, #0x30]
        csetm   x22, lo
        ldp     x15, x13, [sp, #0x60]
        stp     x11, x10, [sp, #0x20]
        ldr     x11, [sp, #0xf8]
        subs    x13, x13, x11
        ldr     x11, [sp, #0x128]
        eor     x19, x19, x22
        ldr     x10, [sp, #0x670]
        sbcs    x15, x15, x11
        csetm   x11, lo
        adds    x23, x23, x2
        str     x23, [sp, #0x7c8]
        ldp     x23, x2, [sp, #0x140]
        adcs    x2, x2, x14
        umulh   x14, x17, x21
        eor     x13, x13, x11
        umlal   v28.2d, v7.2s, v16.s[2]
        eor     x16, x16, x22
        adcs    x23, x23, x8
        eor     x8, x15, x11
        eor     x15, x22, x11
        umlal2  v28.2d, v7.4s, v16.s[3]
        adcs    x27, x10, x27
        umlal   v28.2d, v26.2s, v16.s[0]
        adcs    x26, x9, x26
        ldr     x9, [sp, #0x7b0]
        umlal2  v28.2d, v26.4s, v16.s[1]
        ldp     q7, q26, [x9, #0x220]
        str     x26, [sp, #0x7a8]
        ldp     x26, x10, [sp, #0xd0]
        str     x27, [sp, #0x7a0]
        mul     x27, x10, x21
        str     x23, [sp, #0x798]
        ldr     x23, [sp, #0x188]
        adcs    x23, x23, x28
        str     x23, [sp, #0x788]
        ldp     x28, x23, [sp, #0xb0]
        adcs    x28, x28, x25
        str     x28, [sp, #0x780]
        ldp     x28, x25, [sp, #0x50]
        adcs    x25, x25, x12
        umulh   x21, x10, x21
        adcs    x28, x28, x4
        ldp     x12, x4, [sp, #0xe0]
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        adcs    x12, x12, xzr
        cmn     x22, #1
        adcs    x22, x19, xzr
        mul     x19, x17, x23
        umlal   v28.2d, v7.2s, v4.s[2]
        adcs    x16, x16, xzr
        cmn     x11, #1
        umlal2  v28.2d, v7.4s, v4.s[3]
        adcs    x11, x13, xzr
        umlal   v28.2d, v26.2s, v4.s[0]
        adcs    x8, x8, xzr
        ldr     x13, [sp, #0xf8]
        adds    x6, x7, x6
        umulh   x23, x10, x23
        ldp     x7, x10, [sp, #0x160]
        umlal2  v28.2d, v26.4s, v4.s[1]
        adcs    x27, x14, x27
        eor     x19, x19, x7
        adc     x21, x21, xzr
        adds    x20, x6, x20
        ldr     x6, [sp, #0x120]
        eor     x20, x20, x7
        umulh   x14, x6, x13
        str     q28, [x0]
        adcs    x23, x27, x23
        adc     x27, x21, xzr
        cmn     x7, #1
        eor     x23, x23, x7
        adcs    x21, x19, x10
        ldr     x19, [sp, #0x128]
        eor     x27, x27, x7
        ldp     q7, q26, [x9, #0x1f0]
        mul     x17, x6, x19
        adcs    x20, x20, x24
        str     x12, [sp, #0x778]
        str     x4, [sp, #0x770]
        ldp     x4, x12, [sp, #0x20]
        adcs    x23, x23, x12
        adcs    x27, x27, x4
        str     x26, [sp, #0x768]
        umulh   x26, x6, x19
        adc     x7, x7, xzr
        str     x28, [sp, #0x670]
        str     x25, [sp, #0x5e8]
        ldp     x25, x28, [sp, #0x30]
        adds    x21, x21, x28
        adcs    x20, x20, x25
        str     x2, [sp, #0x538]
        ldp     x10, x2, [sp, #0x40]
        adcs    x23, x23, x2
        adcs    x27, x27, x10
        str     x24, [sp, #0x110]
        stp     x16, x8, [sp, #0x50]
        ldp     x24, x16, [sp, #0x90]
        mul     x8, x24, x19
        adc     x7, x7, xzr
        adds    x21, x12, x21
        umull   v28.2d, v7.2s, v10.s[2]
        adcs    x20, x4, x20
        adcs    x23, x28, x23
        umulh   x28, x24, x19
        adcs    x27, x25, x27
        umlal2  v28.2d, v7.4s, v10.s[3]
        adcs    x25, x2, x7
        ldr     x7, [sp, #0xf0]
        ldp     x4, x2, [sp, #0xc0]
        umlal   v28.2d, v26.2s, v10.s[0]
        adcs    x19, x10, xzr
        ldp     x12, x10, [sp, #0x70]
        subs    x2, x2, x6
        umlal2  v28.2d, v26.4s, v10.s[1]
        sbcs    x4, x4, x24
        sbcs    x7, x7, x16
        stp     x19, x25, [sp, #0xd0]
        ldr     x19, [sp, #0x100]
        sbcs    x10, x10, x19
        csetm   x25, lo
        adds    x14, x14, x17
        eor     x4, x4, x25
        eor     x2, x2, x25
        eor     x7, x7, x25
        adcs    x26, x26, x8
        mul     x6, x6, x13
        mul     x8, x24, x13
        adc     x28, x28, xzr
        cmn     x25, #1
        eor     x10, x10, x25
        eor     x25, x25, x12
        adcs    x2, x2, xzr
        adcs    x4, x4, xzr
        umulh   x24, x24, x13
        ldp     q7, q26, [x9, #0x210]
        umlal   v28.2d, v7.2s, v16.s[2]
        adcs    x7, x7, xzr
        umlal2  v28.2d, v7.4s, v16.s[3]
        adcs    x10, x10, xzr
        cmn     x12, #1
        ldp     x13, x12, [sp, #0x80]
        umlal   v28.2d, v26.2s, v16.s[0]
        adcs    x12, x12, xzr
        stp     x27, x23, [sp, #0xb0]
        ldp     x27, x17, [sp, #0x60]
        umulh   x23, x16, x17
        umlal2  v28.2d, v26.4s, v16.s[1]
        and     v7.16b, v9.16b, v0.16b
        adcs    x13, x13, xzr
        umlal   v28.2d, v31.2s, v4.s[2]
        stp     x20, x21, [sp, #0xe0]
        ldp     x21, x20, [sp, #0xa0]
        adcs    x20, x20, xzr
        umlal2  v28.2d, v31.4s, v4.s[3]
        ext     v4.16b, v1.16b, v9.16b, #8
        adcs    x21, x21, xzr
        adds    x8, x14, x8
        ext     v9.16b, v9.16b, v1.16b, #8
        adcs    x26, x26, x24
        usra    v7.2d, v4.2d, #0x1d
        and     v4.16b, v29.16b, v0.16b
        mul     x24, x16, x27
        adc     x28, x28, xzr
        subs    x14, x2, x7
        str     x10, [sp, #0x530]
        sbcs    x10, x4, x10
        str     q28, [x0, #0x10]
        stp     x7, x20, [sp, #0x20]
        csetm   x7, lo
        stp     x28, x21, [sp, #0x70]
        umulh   x28, x16, x27
        ldp     q26, q28, [x9, #0x200]
        adds    x23, x23, x24
        mul     x24, x19, x27
        umulh   x27, x19, x27
        adcs    x24, x28, x24
        mul     x28, x19, x17
        adc     x27, x27, xzr
        subs    x20, x20, x12
        mul     x16, x16, x17
        umulh   x19, x19, x17
        eor     x14, x14, x7
        sbcs    x17, x21, x13
        eor     x10, x10, x7
        csetm   x21, lo
        cmn     x7, #1
        eor     x17, x17, x21
        eor     x20, x20, x21
        adcs    x14, x14, xzr
        eor     x7, x7, x21
        str     x7, [sp, #0x90]
        umulh   x7, x22, x11
        adcs    x10, x10, xzr
        cmn     x21, #1
        adcs    x21, x20, xzr
        adcs    x20, x17, xzr
        ldr     x17, [sp, #0x748]
        adds    x23, x23, x28
        adcs    x24, x24, x19
        ldr     x19, [sp, #0x760]
        mul     x28, x22, x11
        adc     x27, x27, xzr
        eor     x28, x28, x15
        str     x10, [sp, #0x528]
        ldr     x10, [sp, #0x750]
        subs    x17, x19, x17
        str     x20, [sp, #0x98]
        ldp     x20, x19, [sp, #0x50]
        stp     x14, x21, [sp, #0x30]
        mul     x14, x22, x19
        ldr     x21, [sp, #0x758]
        sbcs    x10, x21, x10
        csetm   x21, lo
        eor     x17, x17, x21
        stp     x27, x24, [sp, #0x10]
        ldp     x27, x24, [x5, #0xd0]
        stp     x23, x16, [sp]
        ldp     x23, x16, [x5, #0xc0]
        subs    x27, x27, x23
        sbcs    x24, x24, x16
        umulh   x22, x22, x19
        csetm   x16, lo
        eor     x10, x10, x21
        cmn     x21, #1
        eor     x27, x27, x16
        eor     x24, x24, x16
        adcs    x17, x17, xzr
        adcs    x10, x10, xzr
        adds    x7, x7, x14
        eor     x21, x21, x16
        mul     x14, x20, x19
        umulh   x19, x20, x19
        adcs    x22, x22, x14
        umulh   x14, x2, x12
        adc     x19, x19, xzr
        cmn     x16, #1
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        mul     x16, x20, x11
        str     x10, [sp, #0x520]
        mul     x10, x2, x13
        adds    x7, x7, x16
        eor     x7, x7, x15
        umulh   x20, x20, x11
        adcs    x22, x22, x20
        adc     x19, x19, xzr
        mul     x20, x2, x12
        adds    x10, x14, x10
        eor     x22, x22, x15
        umulh   x2, x2, x13
        eor     x19, x19, x15
        eor     x11, x20, x25
        umull   v31.2d, v26.2s, v10.s[2]
        umlal2  v31.2d, v26.4s, v10.s[3]
        umlal   v31.2d, v28.2s, v10.s[0]
        umlal2  v31.2d, v28.4s, v10.s[1]
        ldp     q26, q28, [x9, #0x220]
        umlal   v31.2d, v26.2s, v16.s[2]
        umlal2  v31.2d, v26.4s, v16.s[3]
        umlal   v31.2d, v28.2s, v16.s[0]
        umlal2  v31.2d, v28.4s, v16.s[1]
        str     q31, [x0, #0x20]
        ldp     q26, q28, [x9, #0x210]
        umull   v31.2d, v26.2s, v10.s[2]
        umlal2  v31.2d, v26.4s, v10.s[3]
        umlal   v31.2d, v28.2s, v10.s[0]
        umlal2  v31.2d, v28.4s, v10.s[1]
        umlal   v31.2d, v15.2s, v16.s[2]
        umlal2  v31.2d, v15.4s, v16.s[3]
        and     v15.16b, v23.16b, v0.16b
        ext     v16.16b, v1.16b, v23.16b, #8
        ext     v23.16b, v23.16b, v1.16b, #8
        usra    v15.2d, v16.2d, #0x1d
        ext     v16.16b, v1.16b, v25.16b, #8
        str     q31, [x0, #0x30]
        ldp     q26, q28, [x9, #0x220]
        umull   v31.2d, v26.2s, v10.s[2]
        umlal2  v31.2d, v26.4s, v10.s[3]
        umlal   v31.2d, v28.2s, v10.s[0]
        umlal2  v31.2d, v28.4s, v10.s[1]
        str     q31, [x0, #0x40]
        mul     x14, x4, x13
        ext     v26.16b, v1.16b, v22.16b, #8
        ldr     q28, [x9, #0x230]
        umulh   x13, x4, x13
        adcs    x2, x2, x14
        umull   v31.2d, v28.2s, v10.s[2]
        mul     x14, x4, x12
        adc     x13, x13, xzr
        cmn     x15, #1
        adcs    x28, x28, x6
        umulh   x4, x4, x12
        ldr     x12, [sp, #0x70]
        adcs    x7, x7, x8
        umlal2  v31.2d, v28.4s, v10.s[3]
        adcs    x22, x22, x26
        adcs    x19, x19, x12
        adc     x15, x15, xzr
        adds    x10, x10, x14
        ldp     x16, x14, [sp, #0x20]
        stp     x21, x24, [sp, #0x60]
        umulh   x24, x16, x14
        stp     x17, x27, [sp, #0x50]
        eor     x17, x10, x25
        str     q31, [x0, #0x50]
        and     v10.16b, v6.16b, v0.16b
        adcs    x2, x2, x4
        ext     v28.16b, v1.16b, v20.16b, #8
        ext     v31.16b, v20.16b, v1.16b, #8
        adc     x4, x13, xzr
        ldp     x13, x21, [sp]
        adds    x28, x28, x21
        and     v20.16b, v20.16b, v0.16b
        ldr     x27, [sp, #0x78]
        adcs    x7, x7, x13
        stp     x8, x6, [sp, #0x40]
        mul     x8, x16, x27
        str     x17, [sp, #0x118]
        ldp     x17, x6, [sp, #0x10]
        adcs    x22, x22, x6
        usra    v20.2d, v28.2d, #0x1d
        ext     v28.16b, v1.16b, v6.16b, #8
        usra    v10.2d, v28.2d, #0x1d
        adcs    x19, x19, x17
        ext     v6.16b, v6.16b, v1.16b, #8
        adc     x15, x15, xzr
        adds    x26, x26, x28
        umulh   x28, x16, x27
        adcs    x7, x12, x7
        adcs    x21, x21, x22
        usra    v20.2d, v6.2d, #0x1d
        ext     v6.16b, v3.16b, v1.16b, #8
        adcs    x22, x13, x19
        and     v3.16b, v3.16b, v0.16b
        adcs    x19, x6, x15
        ldr     x6, [sp, #0x530]
        usra    v10.2d, v6.2d, #0x1d
        mul     x12, x6, x27
        adcs    x13, x17, xzr
        usra    v3.2d, v18.2d, #0x1d
        adds    x24, x24, x8
        and     v6.16b, v22.16b, v0.16b
        ext     v18.16b, v22.16b, v1.16b, #8
        ext     v22.16b, v17.16b, v1.16b, #8
        and     v17.16b, v17.16b, v0.16b
        umulh   x27, x6, x27
        usra    v6.2d, v26.2d, #0x1d
        adcs    x28, x28, x12
        ldp     x12, x15, [x5, #0xf0]
        usra    v15.2d, v18.2d, #0x1d
        and     v18.16b, v25.16b, v0.16b
        ext     v25.16b, v25.16b, v1.16b, #8
        usra    v17.2d, v19.2d, #0x1d
        usra    v18.2d, v16.2d, #0x1d
        ldp     d16, d19, [x1, #0x50]
        mul     x8, x6, x14
        ext     v26.16b, v1.16b, v24.16b, #8
        usra    v3.2d, v22.2d, #0x1d
        adc     x27, x27, xzr
        str     x13, [sp, #0x70]
        ldp     x17, x13, [x5, #0xe0]
        subs    x12, x12, x17
        ldr     x17, [sp, #0x740]
        ext     v22.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v0.16b
        sbcs    x15, x15, x13
        mul     x16, x16, x14
        csetm   x13, lo
        stp     x19, x22, [sp, #0x20]
        ldr     x19, [sp, #0x738]
        ldr     x22, [sp, #0x728]
        subs    x22, x17, x22
        ldr     x17, [sp, #0x730]
        usra    v18.2d, v23.2d, #0x1d
        eor     x12, x12, x13
        sbcs    x17, x19, x17
        eor     x15, x15, x13
        usra    v5.2d, v12.2d, #0x1d
        usra    v21.2d, v16.2d, #0x38
        ldp     d12, d16, [x1, #0x58]
        csetm   x19, lo
        umulh   x6, x6, x14
        adds    x24, x24, x8
        shl     v19.2d, v19.2d, #0xe
        eor     x8, x17, x19
        eor     x22, x22, x19
        eor     x14, x19, x13
        and     v23.16b, v24.16b, v0.16b
        ext     v28.16b, v1.16b, v11.16b, #8
        ext     v24.16b, v24.16b, v1.16b, #8
        usra    v5.2d, v14.2d, #0x1d
        usra    v21.2d, v19.2d, #6
        str     x14, [sp, #0x130]
        ldp     x17, x14, [sp, #0x30]
        stp     x21, x7, [sp]
        umulh   x21, x17, x14
        usra    v23.2d, v26.2d, #0x1d
        and     v14.16b, v11.16b, v0.16b
        adcs    x28, x28, x6
        mul     x6, x17, x14
        shl     v16.2d, v16.2d, #0x14
        ext     v11.16b, v11.16b, v1.16b, #8
        adc     x27, x27, xzr
        cmn     x13, #1
        usra    v6.2d, v12.2d, #0x32
        ext     v12.16b, v1.16b, v29.16b, #8
        adcs    x12, x12, xzr
        usra    v14.2d, v28.2d, #0x1d
        ext     v19.16b, v1.16b, v21.16b, #8
        str     x12, [sp, #0x530]
        ldp     x12, x13, [sp, #0x90]
        mul     x7, x17, x13
        adcs    x15, x15, xzr
        usra    v23.2d, v25.2d, #0x1d
        ext     v25.16b, v1.16b, v27.16b, #8
        usra    v21.2d, v19.2d, #0x1d
        and     v19.16b, v27.16b, v0.16b
        usra    v6.2d, v16.2d, #6
        ext     v16.16b, v29.16b, v1.16b, #8
        usra    v14.2d, v24.2d, #0x1d
        ldp     q24, q26, [x9]
        adds    x21, x21, x7
        usra    v7.2d, v11.2d, #0x1d
        and     v11.16b, v8.16b, v0.16b
        usra    v4.2d, v12.2d, #0x1d
        ext     v12.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v0.16b
        umulh   x7, x17, x13
        ldr     x17, [sp, #0x528]
        usra    v19.2d, v25.2d, #0x1d
        eor     x6, x6, x12
        usra    v6.2d, v12.2d, #0x1d
        ldp     d12, d25, [x1, #0x60]
        ext     v27.16b, v27.16b, v1.16b, #8
        usra    v4.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v8.16b, #8
        str     x15, [sp, #0x180]
        umulh   x15, x17, x13
        usra    v19.2d, v16.2d, #0x1d
        ext     v16.16b, v1.16b, v2.16b, #8
        umlal   v6.2d, v24.2s, v21.s[0]
        usra    v11.2d, v9.2d, #0x1d
        umlal2  v6.2d, v24.4s, v21.s[2]
        ldp     q9, q24, [x9, #0x20]
        usra    v15.2d, v12.2d, #0x2c
        and     v12.16b, v2.16b, v0.16b
        mul     x13, x17, x13
        shl     v25.2d, v25.2d, #0x1a
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v11.2d, v27.2d, #0x1d
        ext     v27.16b, v1.16b, v30.16b, #8
        usra    v12.2d, v16.2d, #0x1d
        and     v16.16b, v30.16b, v0.16b
        str     x26, [sp, #0x158]
        mul     x26, x17, x14
        usra    v15.2d, v25.2d, #6
        ext     v2.16b, v2.16b, v1.16b, #8
        adcs    x7, x7, x13
        usra    v16.2d, v27.2d, #0x1d
        ldp     q25, q27, [x9]
        adc     x13, x15, xzr
        cmn     x19, #1
        ext     v28.16b, v30.16b, v1.16b, #8
        umulh   x19, x17, x14
        adcs    x22, x22, xzr
        usra    v13.2d, v28.2d, #0x1d
        usra    v12.2d, v8.2d, #0x1d
        ext     v8.16b, v1.16b, v6.16b, #8
        adcs    x8, x8, xzr
        adds    x26, x21, x26
        ldr     x21, [sp, #0x760]
        usra    v17.2d, v22.2d, #0x1d
        eor     x26, x26, x12
        usra    v6.2d, v8.2d, #0x1d
        ldp     d8, d22, [x1, #0x68]
        usra    v16.2d, v2.2d, #0x1d
        ldp     q2, q28, [x9, #0x40]
        umulh   x14, x21, x23
        ldp     q29, q30, [x9, #0x60]
        adcs    x19, x7, x19
        adc     x7, x13, xzr
        cmn     x12, #1
        eor     x19, x19, x12
        umlal   v18.2d, v9.2s, v21.s[0]
        adcs    x20, x6, x20
        eor     x6, x7, x12
        umlal2  v18.2d, v9.4s, v21.s[2]
        adcs    x26, x26, x10
        shl     v9.2d, v22.2d, #0x20
        ldr     x7, [x5, #0xc8]
        umlal   v23.2d, v24.2s, v21.s[0]
        umlal2  v23.2d, v24.4s, v21.s[2]
        umlal   v14.2d, v2.2s, v21.s[0]
        and     v22.16b, v6.16b, v0.16b
        ext     v6.16b, v6.16b, v1.16b, #8
        umlal2  v14.2d, v2.4s, v21.s[2]
        usra    v15.2d, v6.2d, #0x1d
        umlal   v7.2d, v28.2s, v21.s[0]
        umlal2  v7.2d, v28.4s, v21.s[2]
        ldp     q2, q6, [x9, #0x20]
        umlal   v4.2d, v29.2s, v21.s[0]
        mul     x10, x21, x7
        adcs    x19, x19, x2
        usra    v18.2d, v8.2d, #0x26
        umlal2  v4.2d, v29.4s, v21.s[2]
        adcs    x6, x6, x4
        umlal   v15.2d, v26.2s, v21.s[0]
        ldp     q8, q24, [x9, #0x40]
        adc     x12, x12, xzr
        umlal2  v15.2d, v26.4s, v21.s[2]
        adds    x20, x20, x16
        ldr     q26, [x0, #0x60]
        mul     x13, x21, x23
        umlal   v15.2d, v25.2s, v22.s[0]
        adcs    x26, x26, x24
        umlal2  v15.2d, v25.4s, v22.s[2]
        usra    v18.2d, v9.2d, #6
        adcs    x19, x19, x28
        umlal   v19.2d, v30.2s, v21.s[0]
        ldp     q9, q25, [x9, #0x80]
        adcs    x6, x6, x27
        umlal   v23.2d, v2.2s, v22.s[0]
        adc     x12, x12, xzr
        adds    x20, x2, x20
        umulh   x2, x21, x7
        umlal2  v23.2d, v2.4s, v22.s[2]
        uzp1    v2.4s, v21.4s, v22.4s
        adcs    x26, x4, x26
        eor     x20, x20, x25
        umlal   v14.2d, v6.2s, v22.s[0]
        adcs    x19, x16, x19
        eor     x26, x26, x25
        umlal2  v14.2d, v6.4s, v22.s[2]
        ext     v6.16b, v1.16b, v15.16b, #8
        adcs    x24, x24, x6
        eor     x19, x19, x25
        and     v28.16b, v26.16b, v0.16b
        adcs    x28, x28, x12
        ldr     x4, [sp, #0x168]
        eor     x24, x24, x25
        usra    v15.2d, v6.2d, #0x1d
        umlal   v7.2d, v8.2s, v22.s[0]
        eor     x28, x28, x25
        adcs    x27, x27, xzr
        umlal2  v7.2d, v8.4s, v22.s[2]
        ldp     q8, q6, [x9, #0x60]
        ldp     x16, x15, [sp, #0xe0]
        umlal2  v19.2d, v30.4s, v21.s[2]
        ldr     x17, [sp, #0x758]
        umlal   v11.2d, v9.2s, v21.s[0]
        usra    v28.2d, v31.2d, #0x1d
        cmn     x25, #1
        adcs    x6, x11, x4
        ldp     x12, x11, [sp, #0x110]
        eor     x27, x27, x25
        umlal2  v11.2d, v9.4s, v21.s[2]
        ldp     q9, q29, [x9, #0xa0]
        adcs    x11, x11, x12
        umlal   v4.2d, v24.2s, v22.s[0]
        adcs    x20, x20, x15
        str     x8, [sp, #0x138]
        mul     x8, x17, x7
        umlal2  v4.2d, v24.4s, v22.s[2]
        ext     v24.16b, v15.16b, v1.16b, #8
        adcs    x26, x26, x16
        ldr     q30, [x0, #0x70]
        and     v15.16b, v15.16b, v0.16b
        str     x22, [sp, #0x188]
        str     x13, [sp, #0x190]
        ldp     x13, x22, [sp, #0xb0]
        adcs    x19, x19, x22
        usra    v18.2d, v24.2d, #0x1d
        umlal   v12.2d, v25.2s, v21.s[0]
        adcs    x24, x24, x13
        ldp     x22, x13, [sp, #0xd0]
        umulh   x21, x17, x7
        umlal2  v12.2d, v25.4s, v21.s[2]
        ldp     d24, d25, [x1, #0x70]
        adcs    x28, x28, x13
        ldp     x7, x13, [sp, #0x40]
        umlal   v19.2d, v8.2s, v22.s[0]
        adcs    x27, x27, x22
        mul     x22, x17, x23
        adc     x25, x25, xzr
        adds    x6, x6, x13
        umlal   v18.2d, v27.2s, v22.s[0]
        adcs    x11, x11, x7
        ldp     x7, x13, [sp, #0x150]
        umlal2  v18.2d, v27.4s, v22.s[2]
        usra    v23.2d, v24.2d, #0x20
        eor     x4, x4, x7
        adcs    x20, x20, x13
        shl     v24.2d, v25.2d, #0x26
        eor     x12, x12, x7
        eor     x16, x16, x7
        str     x16, [sp, #0x528]
        umulh   x16, x17, x23
        stp     x12, x4, [sp, #0x90]
        ldp     x4, x12, [sp]
        adcs    x26, x26, x12
        eor     x15, x15, x7
        umlal2  v19.2d, v8.4s, v22.s[2]
        adcs    x19, x19, x4
        ldp     q8, q25, [x9, #0x80]
        umlal   v11.2d, v6.2s, v22.s[0]
        ldr     x13, [sp, #0x70]
        str     x15, [sp, #0x518]
        ldp     x17, x15, [sp, #0x20]
        adcs    x24, x24, x15
        ldp     x4, x15, [x5, #0xc8]
        usra    v23.2d, v24.2d, #6
        umlal2  v11.2d, v6.4s, v22.s[2]
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x748]
        ldp     q6, q24, [x9]
        umlal   v16.2d, v9.2s, v21.s[0]
        umulh   x12, x17, x15
        adcs    x27, x27, x13
        umlal2  v16.2d, v9.4s, v21.s[2]
        ext     v9.16b, v1.16b, v26.16b, #8
        adc     x25, x25, xzr
        str     x12, [sp, #0x78]
        ldp     x13, x12, [x5, #0xe0]
        subs    x23, x13, x23
        umlal   v13.2d, v29.2s, v21.s[0]
        ext     v26.16b, v26.16b, v1.16b, #8
        sbcs    x4, x12, x4
        ldp     x12, x13, [x5, #0xf0]
        umlal2  v13.2d, v29.4s, v21.s[2]
        usra    v28.2d, v9.2d, #0x1d
        sbcs    x12, x12, x15
        ldr     x15, [x5, #0xd8]
        ldp     q9, q27, [x9, #0x20]
        mul     x7, x17, x15
        sbcs    x13, x13, x15
        ldp     q29, q31, [x9, #0xc0]
        csetm   x9, lo
        adds    x10, x14, x10
        umlal   v12.2d, v8.2s, v22.s[0]
        eor     x23, x23, x9
        adcs    x2, x2, x8
        eor     x4, x4, x9
        umlal2  v12.2d, v8.4s, v22.s[2]
        umulh   x8, x17, x15
        adc     x21, x21, xzr
        adds    x22, x10, x22
        umlal   v18.2d, v6.2s, v15.s[0]
        adcs    x2, x2, x16
        eor     x10, x13, x9
        ldp     x14, x13, [sp, #0xb0]
        ldr     x16, [sp, #0x750]
        eor     x12, x12, x9
        umlal2  v18.2d, v6.4s, v15.s[2]
        adc     x21, x21, xzr
        adds    x6, x13, x6
        umlal   v16.2d, v25.2s, v22.s[0]
        adcs    x11, x14, x11
        ldp     x13, x14, [sp, #0x150]
        eor     x6, x6, x13
        umlal2  v16.2d, v25.4s, v22.s[2]
        and     v8.16b, v30.16b, v0.16b
        str     x6, [sp, #0x510]
        mul     x6, x16, x15
        stp     x21, x2, [sp, #0x10]
        ldp     x2, x21, [sp, #0xd0]
        adcs    x21, x21, x20
        eor     x20, x11, x13
        umlal   v14.2d, v9.2s, v15.s[0]
        adcs    x26, x2, x26
        ldp     x11, x2, [sp, #0x40]
        eor     x21, x21, x13
        umlal2  v14.2d, v9.4s, v15.s[2]
        ext     v9.16b, v1.16b, v18.16b, #8
        adcs    x19, x2, x19
        eor     x26, x26, x13
        umlal   v7.2d, v27.2s, v15.s[0]
        usra    v8.2d, v26.2d, #0x1d
        umulh   x2, x16, x15
        adcs    x24, x11, x24
        usra    v18.2d, v9.2d, #0x1d
        eor     x19, x19, x13
        adcs    x28, x14, x28
        ldp     x14, x11, [sp]
        eor     x24, x24, x13
        umlal2  v7.2d, v27.4s, v15.s[2]
        ext     v9.16b, v1.16b, v30.16b, #8
        adcs    x27, x11, x27
        ldr     x11, [sp, #0x7b0]
        eor     x28, x28, x13
        ldp     q6, q25, [x11]
        adcs    x25, x14, x25
        ldr     x14, [x5, #0xd0]
        eor     x27, x27, x13
        umlal   v5.2d, v29.2s, v21.s[0]
        usra    v8.2d, v9.2d, #0x1d
        mul     x15, x17, x14
        str     x27, [sp, #0x748]
        stp     x28, x24, [sp, #0xe0]
        ldp     x28, x27, [sp, #0x20]
        adcs    x27, x27, xzr
        eor     x25, x25, x13
        umlal2  v5.2d, v29.4s, v21.s[2]
        adcs    x28, x28, xzr
        eor     x27, x27, x13
        ldp     q9, q26, [x11, #0xa0]
        stp     x27, x25, [sp, #0xf0]
        ldp     x27, x25, [sp, #0x70]
        adcs    x27, x27, xzr
        ldr     x24, [sp, #0x760]
        stp     x19, x26, [sp, #0xb0]
        ldr     x19, [sp, #0x730]
        ldr     x26, [sp, #0x740]
        stp     x21, x20, [sp, #0xa0]
        ldr     x21, [sp, #0x738]
        subs    x24, x24, x26
        eor     x28, x28, x13
        umlal   v17.2d, v31.2s, v21.s[0]
        str     x28, [sp, #0x750]
        ldr     x28, [sp, #0x758]
        sbcs    x28, x28, x21
        umulh   x20, x16, x14
        eor     x27, x27, x13
        ldr     x13, [sp, #0x728]
        umlal2  v17.2d, v31.4s, v21.s[2]
        sbcs    x17, x17, x13
        ldp     q27, q29, [x11, #0x120]
        ext     v29.16b, v30.16b, v1.16b, #8
        sbcs    x19, x16, x19
        ldp     q30, q31, [x11, #0xe0]
        csetm   x13, lo
        adds    x25, x25, x7
        eor     x28, x28, x13
        eor     x24, x24, x13
        adcs    x6, x8, x6
        mul     x7, x16, x14
        ldp     x14, x16, [sp, #0x50]
        adc     x2, x2, xzr
        cmn     x9, #1
        adcs    x23, x23, xzr
        eor     x8, x17, x13
        eor     x19, x19, x13
        umlal   v13.2d, v9.2s, v22.s[0]
        adcs    x4, x4, xzr
        eor     x9, x13, x9
        umlal2  v13.2d, v9.4s, v22.s[2]
        umulh   x17, x14, x16
        adcs    x12, x12, xzr
        umlal   v5.2d, v26.2s, v22.s[0]
        adcs    x10, x10, xzr
        adds    x25, x25, x7
        umlal2  v5.2d, v26.4s, v22.s[2]
        adcs    x20, x6, x20
        umlal   v3.2d, v30.2s, v21.s[0]
        adc     x2, x2, xzr
        cmn     x13, #1
        umlal2  v3.2d, v30.4s, v21.s[2]
        ext     v9.16b, v18.16b, v1.16b, #8
        mul     x6, x14, x16
        adcs    x24, x24, xzr
        and     v18.16b, v18.16b, v0.16b
        adcs    x28, x28, xzr
        usra    v23.2d, v9.2d, #0x1d
        ldp     q9, q26, [x11, #0xc0]
        adcs    x7, x8, xzr
        ldp     x13, x8, [sp, #0x60]
        umlal   v10.2d, v31.2s, v21.s[0]
        stp     x9, x27, [sp, #0x160]
        mul     x9, x14, x8
        adcs    x19, x19, xzr
        umlal2  v10.2d, v31.4s, v21.s[2]
        eor     x6, x6, x13
        ldp     q30, q31, [x11, #0x100]
        umlal   v23.2d, v24.2s, v15.s[0]
        umulh   x14, x14, x8
        umlal2  v23.2d, v24.4s, v15.s[2]
        adds    x9, x17, x9
        ldr     x17, [sp, #0x520]
        umlal   v23.2d, v6.2s, v18.s[0]
        umlal2  v23.2d, v6.4s, v18.s[2]
        umlal   v17.2d, v9.2s, v22.s[0]
        mul     x27, x17, x8
        umlal2  v17.2d, v9.4s, v22.s[2]
        ldr     q9, [x0, #0x80]
        umlal   v3.2d, v26.2s, v22.s[0]
        umlal2  v3.2d, v26.4s, v22.s[2]
        uzp1    v6.4s, v15.4s, v18.4s
        umulh   x8, x17, x8
        umlal   v20.2d, v30.2s, v21.s[0]
        adcs    x27, x14, x27
        umlal2  v20.2d, v30.4s, v21.s[2]
        ldp     q24, q26, [x11, #0x40]
        umlal   v28.2d, v31.2s, v21.s[0]
        umlal2  v28.2d, v31.4s, v21.s[2]
        ldp     q21, q30, [x11, #0xe0]
        mul     x14, x17, x16
        adc     x8, x8, xzr
        stp     x19, x28, [sp, #0x30]
        ldp     x19, x28, [x5, #0xe0]
        umulh   x19, x26, x19
        adds    x9, x9, x14
        eor     x9, x9, x13
        umlal   v4.2d, v24.2s, v15.s[0]
        umlal2  v4.2d, v24.4s, v15.s[2]
        umulh   x14, x17, x16
        umlal   v19.2d, v26.2s, v15.s[0]
        umlal2  v19.2d, v26.4s, v15.s[2]
        umlal   v10.2d, v21.2s, v22.s[0]
        ldp     q24, q26, [x11, #0x60]
        umlal   v20.2d, v30.2s, v22.s[0]
        mul     x16, x21, x28
        umlal2  v20.2d, v30.4s, v22.s[2]
        ldp     q30, q31, [x11, #0x100]
        umlal   v11.2d, v24.2s, v15.s[0]
        umlal2  v11.2d, v24.4s, v15.s[2]
        umlal   v12.2d, v26.2s, v15.s[0]
        umlal2  v12.2d, v26.4s, v15.s[2]
        ext     v24.16b, v1.16b, v23.16b, #8
        umlal   v28.2d, v30.2s, v22.s[0]
        usra    v23.2d, v24.2d, #0x1d
        ldr     x17, [sp, #0x190]
        ldr     x21, [sp, #0x18]
        umlal2  v28.2d, v30.4s, v22.s[2]
        ldp     q24, q26, [x11, #0x20]
        umlal   v8.2d, v31.2s, v22.s[0]
        adcs    x27, x27, x14
        umlal2  v8.2d, v31.4s, v22.s[2]
        ldp     q30, q31, [x11, #0x40]
        adc     x8, x8, xzr
        eor     x27, x27, x13
        cmn     x13, #1
        umlal   v8.2d, v27.2s, v2.s[0]
        mul     x14, x26, x28
        adcs    x6, x6, x17
        adcs    x9, x9, x22
        umlal2  v8.2d, v27.4s, v2.s[1]
        eor     x8, x8, x13
        ext     v27.16b, v23.16b, v1.16b, #8
        and     v23.16b, v23.16b, v0.16b
        adcs    x27, x27, x21
        umulh   x17, x26, x28
        str     x22, [sp, #0x60]
        ldr     x22, [sp, #0x10]
        adcs    x8, x8, x22
        ldr     x22, [x5, #0xe0]
        adc     x13, x13, xzr
        adds    x6, x6, x15
        adcs    x9, x9, x25
        umlal   v7.2d, v24.2s, v18.s[0]
        adcs    x27, x27, x20
        umlal2  v7.2d, v24.4s, v18.s[2]
        mul     x26, x26, x22
        adcs    x8, x8, x2
        umlal   v4.2d, v26.2s, v18.s[0]
        umlal2  v10.2d, v21.4s, v22.s[2]
        adc     x13, x13, xzr
        stp     x26, x10, [sp, #0xd0]
        subs    x26, x12, x23
        umlal2  v4.2d, v26.4s, v18.s[2]
        sbcs    x10, x10, x4
        umlal   v19.2d, v30.2s, v18.s[0]
        ldp     q21, q22, [x11, #0x80]
        stp     x12, x7, [sp, #0x20]
        ldr     x12, [sp, #0x738]
        umulh   x28, x12, x28
        csetm   x11, lo
        adds    x19, x19, x14
        umlal2  v19.2d, v30.4s, v18.s[2]
        adcs    x14, x17, x16
        eor     x26, x26, x11
        eor     x10, x10, x11
        mul     x16, x12, x22
        umlal   v11.2d, v31.2s, v18.s[0]
        umlal2  v11.2d, v31.4s, v18.s[2]
        ext     v24.16b, v1.16b, v9.16b, #8
        adc     x28, x28, xzr
        subs    x17, x24, x7
        ldp     x21, x7, [sp, #0x30]
        sbcs    x21, x7, x21
        ldr     x7, [sp, #0x18]
        umulh   x22, x12, x22
        csetm   x12, lo
        adds    x6, x7, x6
        ldr     x7, [sp, #0x10]
        umlal   v16.2d, v21.2s, v15.s[0]
        str     x6, [sp, #0x68]
        ldr     x6, [sp, #0x38]
        adcs    x7, x7, x9
        eor     x9, x17, x12
        mul     x17, x24, x4
        umlal2  v16.2d, v21.4s, v15.s[2]
        str     x7, [sp, #0x198]
        eor     x7, x12, x11
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x7b0]
        ldp     q21, q26, [x15]
        adcs    x25, x25, x8
        umlal   v13.2d, v22.2s, v15.s[0]
        and     v30.16b, v9.16b, v0.16b
        umulh   x8, x24, x23
        eor     x21, x21, x12
        adcs    x20, x20, x13
        umlal2  v13.2d, v22.4s, v15.s[2]
        ext     v9.16b, v9.16b, v1.16b, #8
        adcs    x2, x2, xzr
        cmn     x12, #1
        usra    v30.2d, v29.2d, #0x1d
        ldr     x12, [sp, #0x728]
        adcs    x9, x9, xzr
        ldp     q22, q29, [x15, #0x60]
        adcs    x21, x21, xzr
        cmn     x11, #1
        adcs    x26, x26, xzr
        mul     x11, x6, x4
        adcs    x10, x10, xzr
        adds    x19, x19, x16
        usra    v30.2d, v24.2d, #0x1d
        ldr     q24, [x0, #0x90]
        adcs    x22, x14, x22
        ldp     x13, x14, [x5, #0xf0]
        umulh   x16, x12, x13
        adc     x28, x28, xzr
        stp     x2, x20, [sp, #0x70]
        ldr     x2, [sp, #0x150]
        cmn     x2, #1
        ldr     x20, [sp, #0x5f8]
        stp     x25, x27, [sp, #0x50]
        ldp     x27, x25, [sp, #0x90]
        adcs    x25, x20, x25
        ldr     x20, [sp, #0x560]
        adcs    x27, x20, x27
        ldr     x20, [sp, #0x578]
        str     x27, [sp, #0x170]
        ldr     x27, [sp, #0x518]
        adcs    x27, x20, x27
        umlal   v12.2d, v22.2s, v18.s[0]
        umulh   x20, x24, x4
        stp     x27, x25, [sp, #0x80]
        ldr     x27, [sp, #0x580]
        ldr     x25, [sp, #0x528]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x7c8]
        umlal2  v12.2d, v22.4s, v18.s[2]
        str     x25, [sp, #0x178]
        ldr     x25, [sp, #0x510]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x538]
        umlal   v16.2d, v29.2s, v18.s[0]
        stp     x25, x28, [sp, #0xc0]
        ldr     x25, [sp, #0xa8]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x798]
        umlal2  v16.2d, v29.4s, v18.s[2]
        ldp     q22, q29, [x15, #0xa0]
        str     x25, [sp, #0x760]
        ldr     x25, [sp, #0xa0]
        adcs    x25, x27, x25
        mul     x27, x12, x14
        str     x25, [sp, #0x140]
        ldr     x25, [sp, #0x7a0]
        ldr     x28, [sp, #0xb8]
        adcs    x28, x25, x28
        ldr     x25, [sp, #0x7a8]
        str     x28, [sp, #0x120]
        ldr     x28, [sp, #0xb0]
        adcs    x28, x25, x28
        ldr     x25, [sp, #0x788]
        str     x28, [sp, #0x148]
        ldr     x28, [sp, #0xe8]
        adcs    x28, x25, x28
        umulh   x25, x12, x14
        ldr     x12, [sp, #0xe0]
        str     x28, [sp, #0x128]
        ldr     x28, [sp, #0x780]
        adcs    x12, x28, x12
        ldr     x28, [sp, #0x5e8]
        str     x12, [sp, #0x100]
        ldr     x12, [sp, #0x748]
        adcs    x12, x28, x12
        ldr     x28, [sp, #0x670]
        str     x12, [sp, #0x108]
        ldr     x12, [sp, #0xf8]
        adcs    x12, x28, x12
        ldr     x28, [sp, #0x768]
        str     x12, [sp, #0x758]
        ldr     x12, [sp, #0xf0]
        adcs    x12, x28, x12
        ldr     x28, [sp, #0x730]
        umlal   v5.2d, v22.2s, v15.s[0]
        str     x12, [sp, #0x110]
        umulh   x12, x28, x14
        stp     x22, x7, [sp, #0x10]
        ldr     x22, [sp, #0x770]
        ldr     x7, [sp, #0x750]
        adcs    x7, x22, x7
        ldr     x22, [sp, #0x778]
        umlal2  v5.2d, v22.4s, v15.s[2]
        str     x7, [sp, #0x118]
        ldr     x7, [sp, #0x168]
        adcs    x7, x22, x7
        umlal   v17.2d, v29.2s, v15.s[0]
        adc     x2, x2, xzr
        adds    x27, x16, x27
        umlal2  v17.2d, v29.4s, v15.s[2]
        ldp     q22, q29, [x15, #0xc0]
        mul     x16, x28, x13
        umulh   x4, x6, x4
        mul     x14, x28, x14
        umlal   v3.2d, v22.2s, v15.s[0]
        umlal2  v3.2d, v22.4s, v15.s[2]
        ext     v22.16b, v1.16b, v24.16b, #8
        umlal   v10.2d, v29.2s, v15.s[0]
        umulh   x28, x28, x13
        umlal2  v10.2d, v29.4s, v15.s[2]
        and     v29.16b, v24.16b, v0.16b
        adcs    x25, x25, x14
        ext     v24.16b, v24.16b, v1.16b, #8
        adc     x12, x12, xzr
        adds    x27, x27, x16
        usra    v29.2d, v9.2d, #0x1d
        mul     x24, x24, x23
        ldr     x22, [sp, #0x7d8]
        adcs    x28, x25, x28
        adc     x25, x12, xzr
        adds    x8, x8, x17
        ldr     x17, [sp, #0x160]
        usra    v29.2d, v22.2d, #0x1d
        adcs    x20, x20, x11
        ldp     x12, x11, [sp, #0x180]
        mul     x14, x11, x12
        mul     x16, x6, x23
        adc     x4, x4, xzr
        stp     x2, x7, [sp, #0x40]
        eor     x2, x24, x17
        ldr     x7, [sp, #0x708]
        str     x2, [sp, #0x90]
        ldr     x2, [sp, #0x7c0]
        eor     x7, x7, x22
        eor     x2, x2, x22
        str     x7, [sp, #0x740]
        ldr     x7, [sp, #0x680]
        str     x2, [sp, #0x738]
        ldr     x2, [sp, #0x718]
        eor     x7, x7, x22
        eor     x2, x2, x22
        str     x2, [sp, #0x748]
        ldr     x2, [sp, #0x588]
        eor     x2, x2, x22
        str     x2, [sp, #0x528]
        ldr     x2, [sp, #0x590]
        str     x7, [sp, #0x730]
        ldr     x7, [sp, #0x598]
        eor     x2, x2, x22
        umulh   x23, x6, x23
        ldr     x6, [sp, #0x5a0]
        eor     x6, x6, x22
        eor     x7, x7, x22
        adds    x8, x8, x16
        ldr     x16, [sp, #0x540]
        str     x6, [sp, #0x750]
        ldr     x6, [sp, #0x610]
        eor     x16, x16, x22
        eor     x6, x6, x22
        str     x16, [sp, #0x520]
        eor     x16, x8, x17
        ldp     q9, q22, [x15, #0xe0]
        str     x6, [sp, #0x518]
        ldr     x6, [sp, #0x608]
        str     x7, [sp, #0x510]
        ldr     x7, [sp, #0x620]
        eor     x6, x6, x22
        eor     x7, x7, x22
        str     x7, [sp, #0x508]
        ldr     x17, [sp, #0x618]
        ldr     x7, [sp, #0x7e8]
        str     x6, [sp, #0x500]
        ldr     x6, [sp, #0x548]
        eor     x7, x7, x22
        eor     x6, x6, x22
        str     x6, [sp, #0x4f8]
        str     x7, [sp, #0x4f0]
        ldp     x7, x6, [sp, #0x20]
        str     x2, [sp, #0x4e8]
        umulh   x2, x6, x7
        str     x16, [sp, #0x98]
        ldr     x16, [sp, #0xd8]
        eor     x17, x17, x22
        ldr     x22, [sp, #0x530]
        adcs    x23, x20, x23
        adc     x20, x4, xzr
        mul     x4, x6, x16
        umlal   v20.2d, v9.2s, v15.s[0]
        str     x17, [sp, #0x4e0]
        ldr     x17, [sp, #0x30]
        mul     x13, x17, x16
        umlal2  v20.2d, v9.4s, v15.s[2]
        ldp     q9, q31, [x15, #0x140]
        adds    x2, x2, x4
        umlal   v28.2d, v22.2s, v15.s[0]
        umlal2  v28.2d, v22.4s, v15.s[2]
        ldp     q22, q31, [x15, #0x100]
        umulh   x4, x6, x16
        umulh   x6, x11, x22
        adcs    x4, x4, x13
        umlal   v8.2d, v22.2s, v15.s[0]
        umulh   x13, x17, x16
        umlal2  v8.2d, v22.4s, v15.s[2]
        umlal   v30.2d, v31.2s, v15.s[0]
        umlal2  v30.2d, v31.4s, v15.s[2]
        ldp     q15, q22, [x15, #0x120]
        umulh   x16, x11, x12
        adc     x13, x13, xzr
        adds    x6, x6, x14
        mul     x14, x17, x7
        umlal   v30.2d, v15.2s, v2.s[2]
        stp     x25, x28, [sp]
        ldp     x25, x15, [sp, #0x130]
        mul     x28, x15, x12
        umlal2  v30.2d, v15.4s, v2.s[3]
        umlal   v30.2d, v22.2s, v2.s[0]
        umlal2  v30.2d, v22.4s, v2.s[1]
        umulh   x17, x17, x7
        adcs    x28, x16, x28
        umulh   x16, x9, x26
        mul     x11, x11, x22
        mul     x7, x15, x22
        eor     x11, x11, x25
        mul     x25, x9, x10
        umulh   x12, x15, x12
        umulh   x15, x9, x10
        adc     x12, x12, xzr
        adds    x2, x2, x14
        ldr     x14, [sp, #0x728]
        adcs    x4, x4, x17
        adc     x13, x13, xzr
        adds    x25, x16, x25
        ldr     x16, [x5, #0xf0]
        mul     x14, x14, x16
        ldp     x17, x16, [sp, #0x130]
        umulh   x22, x16, x22
        umulh   x16, x21, x10
        mul     x10, x21, x10
        mul     x17, x21, x26
        adcs    x10, x15, x10
        adc     x15, x16, xzr
        adds    x6, x6, x7
        mul     x7, x9, x26
        adcs    x28, x28, x22
        ldr     x22, [sp, #0x130]
        eor     x6, x6, x22
        adc     x9, x12, xzr
        ldr     x12, [sp, #0xd0]
        cmn     x22, #1
        eor     x28, x28, x22
        adcs    x11, x11, x12
        eor     x9, x9, x22
        ldp     x22, x12, [sp, #0x20]
        mul     x22, x12, x22
        ldp     x12, x16, [sp, #0x10]
        adcs    x6, x6, x19
        eor     x7, x7, x16
        str     x19, [sp, #0x7e8]
        ldr     x19, [sp, #0xc8]
        adcs    x28, x28, x12
        adcs    x9, x9, x19
        umulh   x26, x21, x26
        ldr     x21, [sp, #0x130]
        adc     x21, x21, xzr
        adds    x25, x25, x17
        eor     x25, x25, x16
        adcs    x26, x10, x26
        adc     x10, x15, xzr
        cmn     x16, #1
        eor     x26, x26, x16
        adcs    x24, x7, x24
        eor     x7, x10, x16
        adcs    x25, x25, x8
        adcs    x26, x26, x23
        adcs    x7, x7, x20
        adc     x8, x16, xzr
        adds    x10, x11, x14
        ldp     x15, x11, [sp]
        adcs    x6, x6, x27
        adcs    x28, x28, x11
        adcs    x9, x9, x15
        adc     x21, x21, xzr
        adds    x10, x12, x10
        adcs    x19, x19, x6
        adcs    x28, x14, x28
        adcs    x27, x27, x9
        ldr     x9, [sp, #0x7d8]
        adcs    x21, x11, x21
        adcs    x6, x15, xzr
        adds    x24, x24, x22
        adcs    x25, x25, x2
        adcs    x26, x26, x4
        adcs    x7, x7, x13
        adc     x8, x8, xzr
        adds    x23, x23, x24
        adcs    x24, x20, x25
        ldr     x25, [sp, #0x160]
        eor     x23, x23, x25
        adcs    x26, x22, x26
        eor     x24, x24, x25
        adcs    x22, x2, x7
        ldp     x11, x12, [sp, #0x60]
        eor     x26, x26, x25
        eor     x22, x22, x25
        ldr     x14, [sp, #0x5c8]
        adcs    x20, x4, x8
        ldp     x16, x15, [sp, #0x50]
        ldp     x4, x7, [sp, #0x90]
        adcs    x2, x13, xzr
        ldp     x8, x13, [sp, #0x190]
        cmn     x25, #1
        eor     x20, x20, x25
        adcs    x4, x4, x8
        eor     x2, x2, x25
        adcs    x7, x7, x11
        adcs    x23, x23, x12
        ldr     x12, [sp, #0x678]
        adcs    x24, x24, x13
        ldr     x13, [sp, #0x5d0]
        eor     x14, x14, x9
        adcs    x26, x26, x15
        adcs    x22, x22, x16
        str     x14, [sp, #0x7c0]
        ldr     x11, [sp, #0x5a8]
        ldp     x14, x17, [sp, #0x70]
        adcs    x20, x20, x17
        adcs    x2, x2, x14
        eor     x13, x13, x9
        adc     x25, x25, xzr
        str     x13, [sp, #0x728]
        ldr     x13, [sp, #0xd0]
        ldr     x8, [sp, #0x5e0]
        adds    x4, x4, x13
        eor     x12, x12, x9
        str     x12, [sp, #0x718]
        ldr     x12, [sp, #0x7e8]
        adcs    x7, x7, x12
        adcs    x23, x23, x10
        adcs    x24, x24, x19
        eor     x11, x11, x9
        adcs    x26, x26, x28
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x568]
        eor     x11, x11, x9
        adcs    x22, x22, x27
        adcs    x20, x20, x21
        adcs    x2, x2, x6
        adc     x25, x25, xzr
        eor     x8, x8, x9
        adds    x4, x15, x4
        ldr     x15, [sp, #0x5f0]
        adcs    x7, x16, x7
        eor     x15, x15, x9
        adcs    x23, x17, x23
        adcs    x24, x14, x24
        adcs    x26, x13, x26
        ldp     x13, x14, [sp, #0x60]
        adcs    x22, x12, x22
        ldp     x12, x16, [sp, #0x80]
        adcs    x20, x10, x20
        ldr     x17, [sp, #0xc0]
        adcs    x19, x19, x2
        ldr     x2, [sp, #0x190]
        adcs    x28, x28, x25
        adcs    x27, x27, xzr
        adcs    x25, x21, xzr
        adcs    x21, x6, xzr
        adds    x6, x16, x2
        ldp     x10, x16, [sp, #0x170]
        adcs    x10, x10, x13
        adcs    x12, x12, x14
        str     x15, [sp, #0x680]
        ldr     x15, [sp, #0x198]
        ldp     x9, x14, [sp, #0x120]
        ldp     x13, x2, [sp, #0x100]
        adcs    x16, x16, x15
        adcs    x17, x17, x4
        str     x8, [sp, #0x678]
        ldr     x8, [sp, #0x760]
        str     x11, [sp, #0x620]
        ldp     x11, x15, [sp, #0x140]
        adcs    x8, x8, x7
        adcs    x11, x11, x23
        adcs    x9, x9, x24
        adcs    x15, x15, x26
        adcs    x14, x14, x22
        adcs    x13, x13, x20
        stp     x20, x19, [sp, #0x20]
        ldr     x20, [sp, #0x758]
        adcs    x2, x2, x19
        adcs    x20, x20, x28
        stp     x28, x25, [sp, #0x10]
        ldp     x28, x19, [sp, #0x110]
        adcs    x28, x28, x27
        adcs    x19, x19, x25
        stp     x27, x21, [sp]
        ldp     x27, x25, [sp, #0x40]
        adcs    x25, x25, x21
        adc     x27, x27, xzr
        ldr     x21, [sp, #0x7a8]
        adds    x21, x21, x6
        ldr     x6, [sp, #0x788]
        adcs    x6, x6, x10
        ldr     x10, [sp, #0x780]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x5e8]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x670]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x768]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x770]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x778]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x190]
        adcs    x15, x17, x15
        str     x15, [sp, #0x7e8]
        ldp     x17, x15, [sp, #0x60]
        adcs    x14, x17, x14
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x198]
        adcs    x2, x15, x2
        adcs    x20, x4, x20
        ldp     x4, x15, [sp]
        adcs    x28, x7, x28
        adcs    x23, x23, x19
        ldp     x19, x7, [sp, #0x10]
        ldr     x17, [sp, #0x790]
        adcs    x24, x24, x25
        adcs    x26, x26, x27
        adcs    x27, x22, xzr
        ldp     x25, x22, [sp, #0x20]
        adcs    x25, x25, xzr
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        adcs    x4, x4, xzr
        adcs    x7, x7, xzr
        adcs    x15, x15, xzr
        str     x15, [sp, #0x760]
        ldr     x15, [sp, #0x5f8]
        adds    x17, x17, x15
        str     x17, [sp, #0x618]
        ldp     x15, x17, [x1, #8]
        ldr     x17, [sp, #0x560]
        adcs    x15, x15, x17
        str     x15, [sp, #0x30]
        ldp     x17, x15, [x1, #0x10]
        ldr     x15, [sp, #0x578]
        adcs    x17, x17, x15
        ldr     x15, [x1, #0x18]
        ldr     q15, [x0, #0xa0]
        str     x17, [sp, #0x38]
        ldr     x17, [sp, #0x580]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6b0]
        stp     x15, x6, [sp, #0x130]
        ldr     x15, [sp, #0x7c8]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x700]
        str     x17, [sp, #0x758]
        ldr     x17, [sp, #0x538]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6b8]
        stp     x15, x9, [sp, #0x120]
        ldr     x15, [sp, #0x798]
        adcs    x17, x17, x15
        ldr     x15, [sp, #0x6c0]
        str     x17, [sp, #0x7a8]
        ldr     x17, [sp, #0x7a0]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x628]
        str     x15, [sp, #0x788]
        ldr     x15, [sp, #0x630]
        adcs    x17, x17, x21
        adcs    x15, x15, x6
        ldr     x6, [sp, #0x638]
        stp     x21, x10, [sp, #0x50]
        ldr     x21, [sp, #0x640]
        adcs    x6, x6, x10
        adcs    x21, x21, x12
        stp     x12, x16, [sp, #0x70]
        ldr     x12, [sp, #0x7e0]
        ldr     x10, [sp, #0x648]
        adcs    x12, x12, x16
        adcs    x10, x10, x8
        stp     x8, x11, [sp, #0x60]
        ldr     x8, [sp, #0x650]
        ldr     x16, [sp, #0x658]
        adcs    x8, x8, x11
        adcs    x16, x16, x9
        ldr     x9, [sp, #0x660]
        ldr     x11, [sp, #0x7e8]
        adcs    x11, x9, x11
        ldr     x9, [sp, #0x720]
        str     x11, [sp, #0x790]
        ldr     x11, [sp, #0x668]
        stp     x14, x13, [sp, #0x90]
        adcs    x14, x9, x14
        adcs    x13, x11, x13
        ldr     x11, [sp, #0x688]
        stp     x2, x20, [sp, #0xb0]
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x690]
        adcs    x20, x11, x20
        ldr     x11, [sp, #0x6c8]
        stp     x28, x23, [sp, #0xc0]
        adcs    x28, x11, x28
        ldr     x11, [sp, #0x6d8]
        adcs    x23, x11, x23
        ldr     x11, [sp, #0x6e0]
        stp     x24, x26, [sp, #0xd0]
        adcs    x24, x11, x24
        ldr     x11, [sp, #0x6f0]
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x6e8]
        stp     x27, x25, [sp, #0xe0]
        adcs    x27, x11, x27
        ldr     x11, [sp, #0x710]
        adcs    x25, x11, x25
        ldr     x11, [sp, #0x6d0]
        stp     x22, x19, [sp, #0xa0]
        ldr     x9, [sp, #0x760]
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x6f8]
        adcs    x19, x11, x19
        ldr     x11, [sp, #0x698]
        stp     x4, x7, [sp, #0x80]
        adcs    x4, x11, x4
        ldr     x11, [sp, #0x6a0]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x6a8]
        str     x7, [sp, #0x780]
        ldr     x7, [sp, #0x618]
        adcs    x9, x11, x9
        adc     x11, xzr, xzr
        stp     x11, x9, [sp]
        ldr     x11, [sp, #0x660]
        adds    x7, x11, x7
        ldr     x11, [sp, #0x720]
        str     x7, [sp, #0x7e0]
        ldr     x7, [sp, #0x668]
        ldp     x7, x9, [sp, #0x30]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x668]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x688]
        str     x9, [sp, #0x140]
        ldr     x9, [sp, #0x130]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x690]
        str     x9, [sp, #0x778]
        ldr     x9, [sp, #0x758]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x6c8]
        str     x9, [sp, #0x148]
        ldr     x9, [sp, #0x120]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x6d8]
        str     x9, [sp, #0x770]
        ldr     x9, [sp, #0x7a8]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x6e0]
        str     x9, [sp, #0x150]
        ldr     x9, [sp, #0x788]
        adcs    x9, x11, x9
        ldr     x11, [sp, #0x6f0]
        str     x9, [sp, #0x158]
        ldr     x9, [sp, #0x6e8]
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x6d0]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x710]
        adcs    x6, x15, x6
        ldr     x15, [sp, #0x6f8]
        adcs    x21, x17, x21
        ldr     x17, [sp, #0x698]
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x6a0]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x6a8]
        adcs    x8, x15, x8
        adcs    x15, x17, x16
        ldr     x17, [sp, #0x600]
        ldr     x16, [sp, #0x570]
        stp     x15, x8, [sp, #0x20]
        ldr     x15, [sp, #0x7d8]
        eor     x16, x16, x15
        eor     x17, x17, x15
        str     x16, [sp, #0x768]
        ldr     x16, [sp, #0x5f8]
        str     x17, [sp, #0x700]
        ldr     x17, [sp, #0x790]
        ldr     x8, [sp, #0x5d8]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x560]
        eor     x8, x8, x15
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x5b8]
        str     x8, [sp, #0x6c0]
        ldr     x8, [sp, #0x7b8]
        eor     x17, x17, x15
        eor     x8, x8, x15
        str     x8, [sp, #0x6b8]
        ldr     x8, [sp, #0x578]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x5b0]
        str     x17, [sp, #0x170]
        ldr     x17, [sp, #0x558]
        eor     x13, x13, x15
        eor     x17, x17, x15
        str     x13, [sp, #0x720]
        ldr     x13, [sp, #0x580]
        adcs    x2, x13, x2
        ldr     x13, [sp, #0x5c0]
        str     x17, [sp, #0x178]
        ldr     x17, [sp, #0x550]
        eor     x13, x13, x15
        eor     x17, x17, x15
        str     x17, [sp, #0x190]
        ldr     x17, [sp, #0x7c8]
        adcs    x20, x17, x20
        ldr     x17, [sp, #0x7d0]
        str     x13, [sp, #0x160]
        eor     x17, x17, x15
        str     x17, [sp, #0x180]
        ldr     x17, [sp, #0x538]
        adcs    x28, x17, x28
        ldr     x17, [sp, #0x798]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x7a0]
        adcs    x24, x17, x24
        ldp     x13, x17, [sp, #0x50]
        adcs    x26, x13, x26
        ldr     x13, [sp, #0x138]
        adcs    x27, x13, x27
        adcs    x25, x17, x25
        ldp     x13, x17, [sp, #0x70]
        adcs    x22, x13, x22
        adcs    x19, x17, x19
        ldp     x13, x17, [sp, #0x60]
        adcs    x4, x13, x4
        ldr     x13, [sp, #0x780]
        str     x4, [sp, #0x168]
        ldr     x4, [sp, #0x128]
        adcs    x13, x17, x13
        str     x13, [sp, #0x198]
        ldp     x13, x17, [sp]
        adcs    x4, x4, x17
        ldr     x17, [sp, #0x7e8]
        adcs    x13, x17, x13
        str     x13, [sp, #0x188]
        ldp     x17, x13, [sp, #0x90]
        adcs    x17, x17, xzr
        adcs    x13, x13, xzr
        stp     x13, x17, [sp, #0x10]
        ldp     x13, x17, [sp, #0xb0]
        adcs    x13, x13, xzr
        adcs    x17, x17, xzr
        stp     x17, x13, [sp, #0xf0]
        ldp     x17, x13, [sp, #0xc0]
        adcs    x17, x17, xzr
        adcs    x13, x13, xzr
        stp     x13, x17, [sp, #0x40]
        ldp     x13, x17, [sp, #0xd0]
        adcs    x13, x13, xzr
        adcs    x17, x17, xzr
        stp     x17, x13, [sp, #0x30]
        ldp     x17, x13, [sp, #0xe0]
        adcs    x17, x17, xzr
        adcs    x13, x13, xzr
        stp     x13, x17, [sp, #0x100]
        ldp     x13, x17, [sp, #0xa0]
        adcs    x13, x13, xzr
        adcs    x17, x17, xzr
        stp     x17, x13, [sp, #0x110]
        ldp     x17, x13, [sp, #0x80]
        adcs    x17, x17, xzr
        adcs    x13, x13, xzr
        stp     x13, x17, [sp, #0x50]
        ldr     x13, [sp, #0x760]
        adcs    x13, x13, xzr
        cmn     x15, #1
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x7e0]
        ldr     x17, [sp, #0x738]
        adcs    x13, x13, x17
        ldr     x17, [sp, #0x740]
        adcs    x7, x7, x17
        ldp     x15, x17, [sp, #0x140]
        stp     x13, x7, [x1, #0x80]
        ldr     x13, [sp, #0x778]
        ldr     x7, [sp, #0x730]
        adcs    x7, x15, x7
        ldr     x15, [sp, #0x748]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x4e8]
        stp     x7, x13, [x1, #0x90]
        ldr     x13, [sp, #0x770]
        ldr     x7, [sp, #0x528]
        adcs    x7, x17, x7
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x750]
        stp     x7, x13, [x1, #0xa0]
        ldp     x17, x13, [sp, #0x150]
        ldr     x7, [sp, #0x510]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x518]
        ldp     d22, d31, [x1, #0x78]
        adcs    x13, x13, x15
        stp     x7, x13, [x1, #0xb0]
        ldr     x13, [sp, #0x500]
        adcs    x7, x11, x17
        ldr     x11, [sp, #0x520]
        adcs    x9, x9, x11
        stp     x7, x9, [x1, #0xc0]
        ldr     x9, [sp, #0x4f0]
        ldr     x7, [sp, #0x508]
        adcs    x6, x6, x13
        adcs    x21, x21, x7
        stp     x6, x21, [x1, #0xd0]
        ldr     x6, [sp, #0x4f8]
        adcs    x21, x12, x9
        ldr     x9, [sp, #0x728]
        usra    v14.2d, v22.2d, #0x1a
        shl     v22.2d, v31.2d, #0x2c
        adcs    x6, x10, x6
        stp     x21, x6, [x1, #0xe0]
        ldp     x6, x7, [sp, #0x20]
        ldr     x21, [sp, #0x4e0]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x7c0]
        usra    v14.2d, v22.2d, #6
        adcs    x6, x6, x7
        ldr     x7, [sp, #0x708]
        stp     x21, x6, [x1, #0xf0]
        ldr     x6, [sp, #0x718]
        adcs    x21, x16, x9
        adcs    x6, x14, x6
        stp     x21, x6, [x1, #0x100]
        ldr     x6, [sp, #0x620]
        adcs    x21, x8, x7
        ldr     x7, [sp, #0x678]
        usra    v14.2d, v27.2d, #0x1d
        ldp     d22, d27, [x1, #0x80]
        adcs    x2, x2, x6
        adcs    x20, x20, x7
        stp     x21, x2, [x1, #0x110]
        ldr     x2, [sp, #0x700]
        ldr     x21, [sp, #0x680]
        adcs    x28, x28, x21
        adcs    x23, x23, x2
        stp     x20, x28, [x1, #0x120]
        ldr     x28, [sp, #0x768]
        umlal   v14.2d, v25.2s, v18.s[0]
        ldr     x2, [sp, #0x7b0]
        usra    v7.2d, v22.2d, #0x14
        adcs    x24, x24, x28
        ldp     x21, x28, [sp, #0x170]
        umlal2  v14.2d, v25.4s, v18.s[2]
        shl     v22.2d, v27.2d, #0x32
        adcs    x26, x26, x21
        ldr     x21, [sp, #0x6b8]
        umlal   v14.2d, v21.2s, v23.s[0]
        and     v25.16b, v15.16b, v0.16b
        adcs    x27, x27, x28
        umlal2  v14.2d, v21.4s, v23.s[2]
        ldp     q21, q27, [x2, #0x20]
        adcs    x28, x25, x21
        ldr     x25, [sp, #0x720]
        usra    v7.2d, v22.2d, #6
        adcs    x25, x22, x25
        stp     x23, x24, [x1, #0x130]
        ldp     x21, x24, [sp, #0x160]
        usra    v25.2d, v24.2d, #0x1d
        ext     v22.16b, v1.16b, v15.16b, #8
        adcs    x23, x19, x21
        ldr     x21, [sp, #0x6c0]
        ext     v15.16b, v15.16b, v1.16b, #8
        adcs    x24, x24, x21
        stp     x28, x25, [x1, #0x150]
        ldp     x25, x28, [sp, #0x190]
        ext     v24.16b, v1.16b, v14.16b, #8
        adcs    x28, x28, x25
        stp     x23, x24, [x1, #0x160]
        ldp     x23, x24, [sp, #0x180]
        adcs    x23, x4, x23
        ldr     x4, [sp, #0x7d8]
        usra    v14.2d, v24.2d, #0x1d
        adcs    x24, x24, x4
        stp     x28, x23, [x1, #0x170]
        ldp     x28, x23, [sp, #0x10]
        usra    v25.2d, v22.2d, #0x1d
        adcs    x23, x23, x4
        umlal   v4.2d, v21.2s, v23.s[0]
        umlal2  v4.2d, v21.4s, v23.s[2]
        ldp     q21, q22, [x2, #0x40]
        ext     v24.16b, v14.16b, v1.16b, #8
        and     v14.16b, v14.16b, v0.16b
        umlal   v19.2d, v27.2s, v23.s[0]
        usra    v7.2d, v24.2d, #0x1d
        umlal2  v19.2d, v27.4s, v23.s[2]
        umlal   v7.2d, v26.2s, v23.s[0]
        umlal2  v7.2d, v26.4s, v23.s[2]
        ldp     q24, q26, [x2, #0x60]
        ldp     x21, x25, [sp, #0x40]
        umlal   v11.2d, v21.2s, v23.s[0]
        umlal2  v11.2d, v21.4s, v23.s[2]
        ldp     x19, x22, [sp, #0x30]
        adcs    x28, x28, x4
        stp     x24, x23, [x1, #0x180]
        ldp     x24, x23, [sp, #0xf0]
        umlal   v12.2d, v22.2s, v23.s[0]
        ldp     q21, q27, [x2, #0x80]
        adcs    x23, x23, x4
        umlal2  v12.2d, v22.4s, v23.s[2]
        adcs    x24, x24, x4
        adcs    x25, x25, x4
        adcs    x21, x21, x4
        adcs    x22, x22, x4
        adcs    x6, x19, x4
        ldp     x8, x19, [sp, #0x100]
        umlal   v16.2d, v24.2s, v23.s[0]
        adcs    x7, x19, x4
        umlal2  v16.2d, v24.4s, v23.s[2]
        umlal   v13.2d, v21.2s, v18.s[0]
        umlal2  v13.2d, v21.4s, v18.s[2]
        ldp     q21, q22, [x2, #0x80]
        umlal   v13.2d, v26.2s, v23.s[0]
        umlal   v5.2d, v27.2s, v18.s[0]
        umlal2  v13.2d, v26.4s, v23.s[2]
        stp     x26, x27, [x1, #0x140]
        umlal2  v5.2d, v27.4s, v18.s[2]
        ldp     q24, q26, [x2, #0xa0]
        stp     x28, x23, [x1, #0x190]
        stp     x21, x22, [x1, #0x1b0]
        stp     x24, x25, [x1, #0x1a0]
        umlal   v5.2d, v21.2s, v23.s[0]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v17.2d, v24.2s, v18.s[0]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v17.2d, v24.4s, v18.s[2]
        umlal   v17.2d, v22.2s, v23.s[0]
        umlal   v3.2d, v26.2s, v18.s[0]
        umlal2  v3.2d, v26.4s, v18.s[2]
        ldp     q24, q26, [x2, #0xc0]
        umlal2  v5.2d, v21.4s, v23.s[2]
        adcs    x8, x8, x4
        stp     x6, x7, [x1, #0x1c0]
        ldp     x7, x9, [sp, #0x110]
        umlal2  v17.2d, v22.4s, v23.s[2]
        ldp     q21, q22, [x2, #0xa0]
        adcs    x6, x9, x4
        umlal   v10.2d, v24.2s, v18.s[0]
        adcs    x7, x7, x4
        stp     x8, x6, [x1, #0x1d0]
        ldp     x8, x9, [sp, #0x50]
        umlal2  v10.2d, v24.4s, v18.s[2]
        adcs    x6, x9, x4
        ldr     x9, [sp, #0x7d0]
        adcs    x8, x8, x4
        uzp1    v24.4s, v23.4s, v14.4s
        umlal   v20.2d, v26.2s, v18.s[0]
        stp     x7, x6, [x1, #0x1e0]
        adcs    x4, x9, x4
        umlal2  v20.2d, v26.4s, v18.s[2]
        ldp     q26, q27, [x2, #0xe0]
        umlal   v3.2d, v21.2s, v23.s[0]
        stp     x8, x4, [x1, #0x1f0]
        umlal2  v3.2d, v21.4s, v23.s[2]
        umlal   v10.2d, v22.2s, v23.s[0]
        umlal2  v10.2d, v22.4s, v23.s[2]
        umlal   v28.2d, v26.2s, v18.s[0]
        umlal2  v28.2d, v26.4s, v18.s[2]
        ldp     q21, q22, [x2, #0xc0]
        umlal   v8.2d, v27.2s, v18.s[0]
        umlal2  v8.2d, v27.4s, v18.s[2]
        umlal   v20.2d, v21.2s, v23.s[0]
        ldp     q26, q27, [x2, #0x100]
        umlal2  v20.2d, v21.4s, v23.s[2]
        umlal   v28.2d, v22.2s, v23.s[0]
        umlal2  v28.2d, v22.4s, v23.s[2]
        umlal   v30.2d, v26.2s, v18.s[0]
        umlal2  v30.2d, v26.4s, v18.s[2]
        ldp     q21, q22, [x2]
        umlal   v29.2d, v27.2s, v18.s[0]
        umlal2  v29.2d, v27.4s, v18.s[2]
        ldp     d18, d26, [x1, #0x88]
        ldp     q27, q31, [x2, #0x120]
        umlal   v7.2d, v21.2s, v14.s[0]
        shl     v26.2d, v26.2d, #0x38
        umlal2  v7.2d, v21.4s, v14.s[2]
        usra    v4.2d, v18.2d, #0xe
        umlal   v29.2d, v27.2s, v6.s[0]
        umlal2  v29.2d, v27.4s, v6.s[1]
        ldr     q18, [x0, #0xb0]
        usra    v4.2d, v26.2d, #6
        ext     v21.16b, v1.16b, v7.16b, #8
        umlal   v29.2d, v31.2s, v2.s[2]
        umlal2  v29.2d, v31.4s, v2.s[3]
        usra    v7.2d, v21.2d, #0x1d
        ldp     q21, q26, [x2, #0x20]
        umlal   v29.2d, v9.2s, v2.s[0]
        umlal2  v29.2d, v9.4s, v2.s[1]
        umlal   v19.2d, v21.2s, v14.s[0]
        ldp     q9, q27, [x2, #0xe0]
        umlal2  v19.2d, v21.4s, v14.s[2]
        ext     v21.16b, v7.16b, v1.16b, #8
        and     v7.16b, v7.16b, v0.16b
        usra    v4.2d, v21.2d, #0x1d
        umlal   v11.2d, v26.2s, v14.s[0]
        umlal2  v11.2d, v26.4s, v14.s[2]
        ldp     q21, q26, [x2, #0x40]
        umlal   v8.2d, v9.2s, v23.s[0]
        umlal2  v8.2d, v9.4s, v23.s[2]
        umlal   v4.2d, v22.2s, v14.s[0]
        umlal2  v4.2d, v22.4s, v14.s[2]
        umlal   v30.2d, v27.2s, v23.s[0]
        umlal2  v30.2d, v27.4s, v23.s[2]
        ldp     q9, q22, [x2, #0x60]
        ldp     q27, q31, [x2, #0x100]
        umlal   v12.2d, v21.2s, v14.s[0]
        umlal2  v12.2d, v21.4s, v14.s[2]
        umlal   v16.2d, v26.2s, v14.s[0]
        umlal2  v16.2d, v26.4s, v14.s[2]
        umlal   v13.2d, v9.2s, v14.s[0]
        umlal2  v13.2d, v9.4s, v14.s[2]
        umlal   v5.2d, v22.2s, v14.s[0]
        and     v9.16b, v18.16b, v0.16b
        ext     v21.16b, v1.16b, v18.16b, #8
        umlal2  v5.2d, v22.4s, v14.s[2]
        usra    v9.2d, v15.2d, #0x1d
        umlal   v29.2d, v27.2s, v23.s[0]
        ext     v15.16b, v18.16b, v1.16b, #8
        umlal2  v29.2d, v27.4s, v23.s[2]
        ldp     q18, q22, [x2]
        umlal   v25.2d, v31.2s, v23.s[0]
        umlal2  v25.2d, v31.4s, v23.s[2]
        ldp     d23, d26, [x1, #0x90]
        ldp     q27, q31, [x2, #0x120]
        usra    v9.2d, v21.2d, #0x1d
        umlal   v4.2d, v18.2s, v7.s[0]
        usra    v19.2d, v23.2d, #8
        shl     v21.2d, v26.2d, #0x3e
        umlal2  v4.2d, v18.4s, v7.s[2]
        ldp     q18, q23, [x2, #0x160]
        umlal   v25.2d, v27.2s, v6.s[2]
        usra    v19.2d, v21.2d, #6
        ldp     q21, q23, [x2, #0x80]
        umlal2  v25.2d, v27.4s, v6.s[3]
        umlal   v25.2d, v31.2s, v6.s[0]
        umlal2  v25.2d, v31.4s, v6.s[1]
        ext     v26.16b, v1.16b, v4.16b, #8
        ldp     q27, q31, [x2, #0x140]
        usra    v4.2d, v26.2d, #0x1d
        umlal   v17.2d, v21.2s, v14.s[0]
        umlal2  v17.2d, v21.4s, v14.s[2]
        umlal   v3.2d, v23.2s, v14.s[0]
        umlal2  v3.2d, v23.4s, v14.s[2]
        ext     v21.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        usra    v19.2d, v21.2d, #0x1d
        umlal   v25.2d, v27.2s, v2.s[2]
        umlal2  v25.2d, v27.4s, v2.s[3]
        ldp     q21, q23, [x2, #0xa0]
        umlal   v25.2d, v31.2s, v2.s[0]
        umlal2  v25.2d, v31.4s, v2.s[1]
        umlal   v19.2d, v22.2s, v7.s[0]
        umlal2  v19.2d, v22.4s, v7.s[2]
        ldp     q22, q26, [x2, #0x20]
        umlal   v10.2d, v21.2s, v14.s[0]
        umlal2  v10.2d, v21.4s, v14.s[2]
        ldr     q21, [x0, #0xc0]
        umlal   v20.2d, v23.2s, v14.s[0]
        umlal2  v20.2d, v23.4s, v14.s[2]
        ldp     q23, q27, [x2, #0xc0]
        umlal   v11.2d, v22.2s, v7.s[0]
        umlal2  v11.2d, v22.4s, v7.s[2]
        umlal   v12.2d, v26.2s, v7.s[0]
        umlal2  v12.2d, v26.4s, v7.s[2]
        and     v22.16b, v21.16b, v0.16b
        usra    v22.2d, v15.2d, #0x1d
        ext     v15.16b, v1.16b, v21.16b, #8
        ext     v21.16b, v21.16b, v1.16b, #8
        umlal   v28.2d, v23.2s, v14.s[0]
        umlal2  v28.2d, v23.4s, v14.s[2]
        umlal   v8.2d, v27.2s, v14.s[0]
        usra    v22.2d, v15.2d, #0x1d
        ldp     q15, q23, [x2, #0x40]
        umlal2  v8.2d, v27.4s, v14.s[2]
        ldp     q26, q27, [x2, #0xe0]
        umlal   v16.2d, v15.2s, v7.s[0]
        umlal   v13.2d, v23.2s, v7.s[0]
        umlal2  v16.2d, v15.4s, v7.s[2]
        umlal2  v13.2d, v23.4s, v7.s[2]
        ldr     d15, [x1, #0x98]
        umlal   v30.2d, v26.2s, v14.s[0]
        umlal2  v30.2d, v26.4s, v14.s[2]
        ldp     q23, q26, [x2, #0x60]
        umlal   v29.2d, v27.2s, v14.s[0]
        umlal2  v29.2d, v27.4s, v14.s[2]
        ldp     q27, q31, [x2, #0x100]
        shl     v15.2d, v15.2d, #4
        usra    v11.2d, v15.2d, #6
        umlal   v5.2d, v23.2s, v7.s[0]
        umlal   v9.2d, v31.2s, v14.s[0]
        umlal2  v5.2d, v23.4s, v7.s[2]
        umlal   v17.2d, v26.2s, v7.s[0]
        umlal2  v17.2d, v26.4s, v7.s[2]
        uzp1    v15.4s, v7.4s, v4.4s
        umlal   v25.2d, v27.2s, v14.s[0]
        umlal2  v25.2d, v27.4s, v14.s[2]
        ldp     q23, q26, [x2, #0x80]
        umlal2  v9.2d, v31.4s, v14.s[2]
        ldp     q14, q27, [x2, #0x120]
        umlal   v3.2d, v23.2s, v7.s[0]
        umlal2  v3.2d, v23.4s, v7.s[2]
        umlal   v10.2d, v26.2s, v7.s[0]
        umlal2  v10.2d, v26.4s, v7.s[2]
        ldr     q23, [x0, #0xd0]
        umlal   v9.2d, v14.2s, v24.s[0]
        umlal2  v9.2d, v14.4s, v24.s[1]
        ldp     q14, q26, [x2]
        umlal   v9.2d, v27.2s, v6.s[2]
        umlal2  v9.2d, v27.4s, v6.s[3]
        ldp     q27, q31, [x2, #0x140]
        umlal   v19.2d, v14.2s, v4.s[0]
        umlal2  v19.2d, v14.4s, v4.s[2]
        umlal   v9.2d, v27.2s, v6.s[0]
        umlal2  v9.2d, v27.4s, v6.s[1]
        umlal   v9.2d, v31.2s, v2.s[2]
        ext     v14.16b, v1.16b, v19.16b, #8
        umlal2  v9.2d, v31.4s, v2.s[3]
        usra    v19.2d, v14.2d, #0x1d
        ldp     q14, q27, [x2, #0xa0]
        umlal   v9.2d, v18.2s, v2.s[0]
        umlal2  v9.2d, v18.4s, v2.s[1]
        ext     v18.16b, v19.16b, v1.16b, #8
        and     v19.16b, v19.16b, v0.16b
        usra    v11.2d, v18.2d, #0x1d
        umlal   v11.2d, v26.2s, v4.s[0]
        umlal2  v11.2d, v26.4s, v4.s[2]
        umlal   v20.2d, v14.2s, v7.s[0]
        umlal2  v20.2d, v14.4s, v7.s[2]
        ldp     q14, q18, [x2, #0x20]
        umlal   v28.2d, v27.2s, v7.s[0]
        umlal2  v28.2d, v27.4s, v7.s[2]
        ldp     q26, q27, [x2, #0xc0]
        umlal   v12.2d, v14.2s, v4.s[0]
        umlal2  v12.2d, v14.4s, v4.s[2]
        umlal   v16.2d, v18.2s, v4.s[0]
        and     v14.16b, v23.16b, v0.16b
        umlal   v8.2d, v26.2s, v7.s[0]
        umlal2  v8.2d, v26.4s, v7.s[2]
        ext     v26.16b, v23.16b, v1.16b, #8
        umlal   v30.2d, v27.2s, v7.s[0]
        usra    v14.2d, v21.2d, #0x1d
        ldp     q21, q31, [x2, #0x40]
        ext     v23.16b, v1.16b, v23.16b, #8
        umlal2  v30.2d, v27.4s, v7.s[2]
        usra    v14.2d, v23.2d, #0x1d
        umlal   v13.2d, v21.2s, v4.s[0]
        umlal2  v13.2d, v21.4s, v4.s[2]
        ldp     q21, q23, [x2, #0xe0]
        umlal   v5.2d, v31.2s, v4.s[0]
        umlal2  v5.2d, v31.4s, v4.s[2]
        umlal   v29.2d, v21.2s, v7.s[0]
        umlal2  v29.2d, v21.4s, v7.s[2]
        ldp     q21, q27, [x2, #0x60]
        umlal   v25.2d, v23.2s, v7.s[0]
        umlal2  v25.2d, v23.4s, v7.s[2]
        umlal   v17.2d, v21.2s, v4.s[0]
        umlal2  v17.2d, v21.4s, v4.s[2]
        ldp     q21, q23, [x2, #0x100]
        umlal   v3.2d, v27.2s, v4.s[0]
        umlal2  v3.2d, v27.4s, v4.s[2]
        umlal   v9.2d, v21.2s, v7.s[0]
        umlal2  v9.2d, v21.4s, v7.s[2]
        ldp     q21, q27, [x2, #0x80]
        umlal   v22.2d, v23.2s, v7.s[0]
        umlal2  v22.2d, v23.4s, v7.s[2]
        ldp     q7, q23, [x2, #0xa0]
        umlal   v10.2d, v21.2s, v4.s[0]
        umlal2  v10.2d, v21.4s, v4.s[2]
        umlal   v20.2d, v27.2s, v4.s[0]
        umlal2  v20.2d, v27.4s, v4.s[2]
        ldp     q21, q27, [x2, #0x120]
        umlal   v28.2d, v7.2s, v4.s[0]
        umlal2  v28.2d, v7.4s, v4.s[2]
        ldp     q7, q31, [x2, #0x180]
        umlal   v8.2d, v23.2s, v4.s[0]
        umlal2  v8.2d, v23.4s, v4.s[2]
        umlal   v22.2d, v21.2s, v24.s[2]
        umlal2  v22.2d, v21.4s, v24.s[3]
        ldp     q21, q23, [x2, #0xc0]
        umlal   v22.2d, v27.2s, v24.s[0]
        umlal2  v22.2d, v27.4s, v24.s[1]
        umlal   v30.2d, v21.2s, v4.s[0]
        umlal2  v30.2d, v21.4s, v4.s[2]
        ldp     q21, q27, [x2, #0x140]
        umlal   v29.2d, v23.2s, v4.s[0]
        umlal2  v29.2d, v23.4s, v4.s[2]
        umlal   v22.2d, v21.2s, v6.s[2]
        umlal2  v22.2d, v21.4s, v6.s[3]
        ldp     q21, q23, [x2]
        umlal   v22.2d, v27.2s, v6.s[0]
        umlal2  v22.2d, v27.4s, v6.s[1]
        umlal   v11.2d, v21.2s, v19.s[0]
        umlal2  v16.2d, v18.4s, v4.s[2]
        umlal2  v11.2d, v21.4s, v19.s[2]
        ldp     q18, q21, [x2, #0x160]
        umlal   v22.2d, v18.2s, v2.s[2]
        umlal2  v22.2d, v18.4s, v2.s[3]
        umlal   v22.2d, v21.2s, v2.s[0]
        ext     v18.16b, v1.16b, v11.16b, #8
        umlal2  v22.2d, v21.4s, v2.s[1]
        usra    v11.2d, v18.2d, #0x1d
        ldp     q18, q21, [x2, #0xe0]
        umlal   v25.2d, v18.2s, v4.s[0]
        umlal2  v25.2d, v18.4s, v4.s[2]
        and     v18.16b, v11.16b, v0.16b
        umlal   v9.2d, v21.2s, v4.s[0]
        ext     v11.16b, v11.16b, v1.16b, #8
        umlal2  v9.2d, v21.4s, v4.s[2]
        ldp     q21, q27, [x2, #0x100]
        umlal   v14.2d, v27.2s, v4.s[0]
        umlal2  v14.2d, v27.4s, v4.s[2]
        umlal   v22.2d, v21.2s, v4.s[0]
        umlal2  v22.2d, v21.4s, v4.s[2]
        ldp     d4, d21, [x1, #0x98]
        usra    v12.2d, v4.2d, #0x3c
        shl     v4.2d, v21.2d, #0xa
        usra    v12.2d, v4.2d, #6
        ldp     q4, q21, [x2, #0x120]
        usra    v12.2d, v11.2d, #0x1d
        umlal   v12.2d, v23.2s, v19.s[0]
        umlal2  v12.2d, v23.4s, v19.s[2]
        umlal   v14.2d, v4.2s, v15.s[0]
        umlal2  v14.2d, v4.4s, v15.s[1]
        ldr     q11, [x0, #0xe0]
        umlal   v14.2d, v21.2s, v24.s[2]
        umlal2  v14.2d, v21.4s, v24.s[3]
        ldp     q4, q21, [x2, #0x140]
        and     v23.16b, v11.16b, v0.16b
        usra    v23.2d, v26.2d, #0x1d
        umlal   v14.2d, v4.2s, v24.s[0]
        umlal2  v14.2d, v4.4s, v24.s[1]
        ext     v4.16b, v1.16b, v11.16b, #8
        umlal   v14.2d, v21.2s, v6.s[2]
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v23.2d, v4.2d, #0x1d
        umlal2  v14.2d, v21.4s, v6.s[3]
        ldp     q4, q21, [x2, #0x20]
        umlal   v16.2d, v4.2s, v19.s[0]
        umlal2  v16.2d, v4.4s, v19.s[2]
        ldp     q4, q26, [x2, #0x160]
        umlal   v13.2d, v21.2s, v19.s[0]
        umlal2  v13.2d, v21.4s, v19.s[2]
        uzp1    v21.4s, v19.4s, v18.4s
        umlal   v14.2d, v4.2s, v6.s[0]
        umlal2  v14.2d, v4.4s, v6.s[1]
        umlal   v14.2d, v26.2s, v2.s[2]
        umlal2  v14.2d, v26.4s, v2.s[3]
        ldp     q4, q26, [x2, #0x40]
        umlal   v14.2d, v7.2s, v2.s[0]
        umlal2  v14.2d, v7.4s, v2.s[1]
        umlal   v5.2d, v4.2s, v19.s[0]
        umlal2  v5.2d, v4.4s, v19.s[2]
        ldp     q4, q7, [x2]
        umlal   v17.2d, v26.2s, v19.s[0]
        umlal2  v17.2d, v26.4s, v19.s[2]
        umlal   v12.2d, v4.2s, v18.s[0]
        umlal2  v12.2d, v4.4s, v18.s[2]
        ldp     q4, q26, [x2, #0x60]
        umlal   v3.2d, v4.2s, v19.s[0]
        umlal2  v3.2d, v4.4s, v19.s[2]
        umlal   v10.2d, v26.2s, v19.s[0]
        ext     v4.16b, v1.16b, v12.16b, #8
        umlal2  v10.2d, v26.4s, v19.s[2]
        usra    v12.2d, v4.2d, #0x1d
        ldp     q4, q26, [x2, #0x80]
        umlal   v20.2d, v4.2s, v19.s[0]
        umlal2  v20.2d, v4.4s, v19.s[2]
        ext     v4.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v0.16b
        umlal   v28.2d, v26.2s, v19.s[0]
        umlal2  v28.2d, v26.4s, v19.s[2]
        ldp     q26, q27, [x2, #0xa0]
        umlal   v8.2d, v26.2s, v19.s[0]
        umlal2  v8.2d, v26.4s, v19.s[2]
        umlal   v30.2d, v27.2s, v19.s[0]
        umlal2  v30.2d, v27.4s, v19.s[2]
        ldp     q26, q27, [x2, #0xc0]
        umlal   v29.2d, v26.2s, v19.s[0]
        umlal2  v29.2d, v26.4s, v19.s[2]
        umlal   v25.2d, v27.2s, v19.s[0]
        umlal2  v25.2d, v27.4s, v19.s[2]
        ldp     q26, q27, [x2, #0xe0]
        umlal   v9.2d, v26.2s, v19.s[0]
        umlal2  v9.2d, v26.4s, v19.s[2]
        umlal   v22.2d, v27.2s, v19.s[0]
        umlal2  v22.2d, v27.4s, v19.s[2]
        ldp     q26, q27, [x2, #0x100]
        umlal   v23.2d, v27.2s, v19.s[0]
        umlal2  v23.2d, v27.4s, v19.s[2]
        umlal   v14.2d, v26.2s, v19.s[0]
        umlal2  v14.2d, v26.4s, v19.s[2]
        ldp     d19, d26, [x1, #0xa0]
        usra    v16.2d, v19.2d, #0x36
        shl     v19.2d, v26.2d, #0x10
        usra    v16.2d, v19.2d, #6
        ldp     q19, q26, [x2, #0x120]
        usra    v16.2d, v4.2d, #0x1d
        ldr     q4, [x0, #0xf0]
        umlal   v23.2d, v19.2s, v15.s[2]
        umlal2  v23.2d, v19.4s, v15.s[3]
        ldp     q19, q27, [x2, #0x1a0]
        umlal   v23.2d, v26.2s, v15.s[0]
        umlal   v16.2d, v7.2s, v18.s[0]
        umlal2  v16.2d, v7.4s, v18.s[2]
        umlal2  v23.2d, v26.4s, v15.s[1]
        ldp     q7, q26, [x2, #0x20]
        ldp     q27, q31, [x2, #0x140]
        umlal   v13.2d, v7.2s, v18.s[0]
        umlal2  v13.2d, v7.4s, v18.s[2]
        umlal   v5.2d, v26.2s, v18.s[0]
        umlal2  v5.2d, v26.4s, v18.s[2]
        umlal   v23.2d, v27.2s, v24.s[2]
        umlal2  v23.2d, v27.4s, v24.s[3]
        ldp     q7, q26, [x2, #0x40]
        umlal   v23.2d, v31.2s, v24.s[0]
        umlal2  v23.2d, v31.4s, v24.s[1]
        umlal   v17.2d, v7.2s, v18.s[0]
        umlal2  v17.2d, v7.4s, v18.s[2]
        ext     v7.16b, v4.16b, v1.16b, #8
        umlal   v3.2d, v26.2s, v18.s[0]
        ldp     q27, q31, [x2, #0x160]
        umlal2  v3.2d, v26.4s, v18.s[2]
        umlal   v23.2d, v27.2s, v6.s[2]
        umlal2  v23.2d, v27.4s, v6.s[3]
        and     v26.16b, v4.16b, v0.16b
        ext     v4.16b, v1.16b, v4.16b, #8
        usra    v26.2d, v11.2d, #0x1d
        umlal   v23.2d, v31.2s, v6.s[0]
        umlal2  v23.2d, v31.4s, v6.s[1]
        ldp     q11, q27, [x2, #0x180]
        usra    v26.2d, v4.2d, #0x1d
        umlal   v23.2d, v11.2s, v2.s[2]
        umlal2  v23.2d, v11.4s, v2.s[3]
        umlal   v23.2d, v27.2s, v2.s[0]
        umlal2  v23.2d, v27.4s, v2.s[1]
        ldp     q11, q4, [x2]
        ldp     q27, q31, [x2, #0x60]
        umlal   v16.2d, v11.2s, v12.s[0]
        umlal2  v16.2d, v11.4s, v12.s[2]
        umlal   v10.2d, v27.2s, v18.s[0]
        umlal2  v10.2d, v27.4s, v18.s[2]
        umlal   v20.2d, v31.2s, v18.s[0]
        umlal2  v20.2d, v31.4s, v18.s[2]
        ext     v11.16b, v1.16b, v16.16b, #8
        ldp     q27, q31, [x2, #0x80]
        usra    v16.2d, v11.2d, #0x1d
        umlal   v28.2d, v27.2s, v18.s[0]
        umlal2  v28.2d, v27.4s, v18.s[2]
        umlal   v8.2d, v31.2s, v18.s[0]
        umlal2  v8.2d, v31.4s, v18.s[2]
        ext     v11.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v0.16b
        ldp     q27, q31, [x2, #0xa0]
        usra    v13.2d, v11.2d, #0x1d
        umlal   v13.2d, v4.2s, v12.s[0]
        umlal2  v13.2d, v4.4s, v12.s[2]
        umlal   v30.2d, v27.2s, v18.s[0]
        umlal2  v30.2d, v27.4s, v18.s[2]
        umlal   v29.2d, v31.2s, v18.s[0]
        umlal2  v29.2d, v31.4s, v18.s[2]
        ldp     q11, q4, [x2, #0x20]
        ldp     q27, q31, [x2, #0xc0]
        umlal   v5.2d, v11.2s, v12.s[0]
        umlal2  v5.2d, v11.4s, v12.s[2]
        umlal   v17.2d, v4.2s, v12.s[0]
        umlal2  v17.2d, v4.4s, v12.s[2]
        umlal   v25.2d, v27.2s, v18.s[0]
        umlal2  v25.2d, v27.4s, v18.s[2]
        ldr     q11, [x0, #0x100]
        umlal   v9.2d, v31.2s, v18.s[0]
        umlal2  v9.2d, v31.4s, v18.s[2]
        ldp     q4, q27, [x2, #0xe0]
        umlal   v22.2d, v4.2s, v18.s[0]
        umlal2  v22.2d, v4.4s, v18.s[2]
        umlal   v14.2d, v27.2s, v18.s[0]
        umlal2  v14.2d, v27.4s, v18.s[2]
        ldp     q4, q27, [x2, #0x100]
        umlal   v26.2d, v27.2s, v18.s[0]
        umlal2  v26.2d, v27.4s, v18.s[2]
        umlal   v23.2d, v4.2s, v18.s[0]
        umlal2  v23.2d, v4.4s, v18.s[2]
        ldp     q4, q18, [x2, #0x40]
        ldp     q27, q31, [x2, #0x120]
        umlal   v3.2d, v4.2s, v12.s[0]
        umlal2  v3.2d, v4.4s, v12.s[2]
        umlal   v10.2d, v18.2s, v12.s[0]
        umlal2  v10.2d, v18.4s, v12.s[2]
        umlal   v26.2d, v27.2s, v21.s[0]
        umlal2  v26.2d, v27.4s, v21.s[1]
        ext     v4.16b, v11.16b, v1.16b, #8
        umlal   v26.2d, v31.2s, v15.s[2]
        umlal2  v26.2d, v31.4s, v15.s[3]
        ldp     q18, q27, [x2, #0x140]
        umlal   v26.2d, v18.2s, v15.s[0]
        umlal2  v26.2d, v18.4s, v15.s[1]
        umlal   v26.2d, v27.2s, v24.s[2]
        umlal2  v26.2d, v27.4s, v24.s[3]
        uzp1    v18.4s, v12.4s, v16.4s
        ldp     q27, q31, [x2, #0x160]
        umlal   v26.2d, v27.2s, v24.s[0]
        umlal2  v26.2d, v27.4s, v24.s[1]
        umlal   v26.2d, v31.2s, v6.s[2]
        umlal2  v26.2d, v31.4s, v6.s[3]
        ldp     q27, q31, [x2, #0x180]
        umlal   v26.2d, v27.2s, v6.s[0]
        umlal2  v26.2d, v27.4s, v6.s[1]
        umlal   v26.2d, v31.2s, v2.s[2]
        umlal2  v26.2d, v31.4s, v2.s[3]
        and     v27.16b, v11.16b, v0.16b
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v27.2d, v7.2d, #0x1d
        umlal   v26.2d, v19.2s, v2.s[0]
        umlal2  v26.2d, v19.4s, v2.s[1]
        usra    v27.2d, v11.2d, #0x1d
        ldp     q11, q7, [x2]
        ldp     q19, q31, [x2, #0x60]
        umlal   v13.2d, v11.2s, v16.s[0]
        umlal2  v13.2d, v11.4s, v16.s[2]
        umlal   v5.2d, v7.2s, v16.s[0]
        umlal2  v5.2d, v7.4s, v16.s[2]
        umlal   v20.2d, v19.2s, v12.s[0]
        umlal2  v20.2d, v19.4s, v12.s[2]
        umlal   v28.2d, v31.2s, v12.s[0]
        umlal2  v28.2d, v31.4s, v12.s[2]
        ldp     q11, q7, [x2, #0x20]
        ldp     q19, q31, [x2, #0x80]
        umlal   v17.2d, v11.2s, v16.s[0]
        umlal2  v17.2d, v11.4s, v16.s[2]
        umlal   v3.2d, v7.2s, v16.s[0]
        umlal2  v3.2d, v7.4s, v16.s[2]
        umlal   v8.2d, v19.2s, v12.s[0]
        umlal2  v8.2d, v19.4s, v12.s[2]
        umlal   v30.2d, v31.2s, v12.s[0]
        umlal2  v30.2d, v31.4s, v12.s[2]
        ldp     q11, q7, [x2, #0x40]
        ldp     q19, q31, [x2, #0xa0]
        umlal   v10.2d, v11.2s, v16.s[0]
        umlal2  v10.2d, v11.4s, v16.s[2]
        umlal   v20.2d, v7.2s, v16.s[0]
        umlal2  v20.2d, v7.4s, v16.s[2]
        umlal   v29.2d, v19.2s, v12.s[0]
        umlal2  v29.2d, v19.4s, v12.s[2]
        umlal   v25.2d, v31.2s, v12.s[0]
        umlal2  v25.2d, v31.4s, v12.s[2]
        ldp     q11, q7, [x2, #0xc0]
        umlal   v9.2d, v11.2s, v12.s[0]
        umlal2  v9.2d, v11.4s, v12.s[2]
        ldr     q11, [x0, #0x110]
        umlal   v22.2d, v7.2s, v12.s[0]
        umlal2  v22.2d, v7.4s, v12.s[2]
        ldp     q7, q19, [x2, #0xe0]
        umlal   v14.2d, v7.2s, v12.s[0]
        umlal2  v14.2d, v7.4s, v12.s[2]
        umlal   v23.2d, v19.2s, v12.s[0]
        umlal2  v23.2d, v19.4s, v12.s[2]
        ldp     q7, q19, [x2, #0x100]
        umlal   v27.2d, v19.2s, v12.s[0]
        umlal2  v27.2d, v19.4s, v12.s[2]
        umlal   v26.2d, v7.2s, v12.s[0]
        umlal2  v26.2d, v7.4s, v12.s[2]
        ldp     q12, q7, [x2, #0x60]
        umlal   v28.2d, v12.2s, v16.s[0]
        umlal2  v28.2d, v12.4s, v16.s[2]
        umlal   v8.2d, v7.2s, v16.s[0]
        umlal2  v8.2d, v7.4s, v16.s[2]
        ldp     q12, q7, [x2, #0x120]
        umlal   v27.2d, v12.2s, v21.s[2]
        umlal2  v27.2d, v12.4s, v21.s[3]
        ext     v12.16b, v11.16b, v1.16b, #8
        umlal   v27.2d, v7.2s, v21.s[0]
        umlal2  v27.2d, v7.4s, v21.s[1]
        ldp     q7, q19, [x2, #0x140]
        umlal   v27.2d, v7.2s, v15.s[2]
        umlal2  v27.2d, v7.4s, v15.s[3]
        umlal   v27.2d, v19.2s, v15.s[0]
        umlal2  v27.2d, v19.4s, v15.s[1]
        ldp     q7, q19, [x2, #0x160]
        umlal   v27.2d, v7.2s, v24.s[2]
        umlal2  v27.2d, v7.4s, v24.s[3]
        umlal   v27.2d, v19.2s, v24.s[0]
        umlal2  v27.2d, v19.4s, v24.s[1]
        ldp     q7, q19, [x2, #0x180]
        umlal   v27.2d, v7.2s, v6.s[2]
        umlal2  v27.2d, v7.4s, v6.s[3]
        umlal   v27.2d, v19.2s, v6.s[0]
        umlal2  v27.2d, v19.4s, v6.s[1]
        ldp     q7, q19, [x2, #0x1a0]
        umlal   v27.2d, v7.2s, v2.s[2]
        umlal2  v27.2d, v7.4s, v2.s[3]
        umlal   v27.2d, v19.2s, v2.s[0]
        umlal2  v27.2d, v19.4s, v2.s[1]
        ldp     q7, q19, [x2, #0x80]
        umlal   v30.2d, v7.2s, v16.s[0]
        umlal2  v30.2d, v7.4s, v16.s[2]
        umlal   v29.2d, v19.2s, v16.s[0]
        umlal2  v29.2d, v19.4s, v16.s[2]
        ldp     q7, q19, [x2, #0xa0]
        umlal   v25.2d, v7.2s, v16.s[0]
        umlal2  v25.2d, v7.4s, v16.s[2]
        umlal   v9.2d, v19.2s, v16.s[0]
        umlal2  v9.2d, v19.4s, v16.s[2]
        and     v7.16b, v11.16b, v0.16b
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v7.2d, v4.2d, #0x1d
        ldr     q4, [x0]
        ldp     q19, q31, [x2, #0xc0]
        usra    v7.2d, v11.2d, #0x1d
        umlal   v22.2d, v19.2s, v16.s[0]
        umlal2  v22.2d, v19.4s, v16.s[2]
        umlal   v14.2d, v31.2s, v16.s[0]
        ldp     q11, q19, [x2, #0xe0]
        umlal2  v14.2d, v31.4s, v16.s[2]
        umlal   v23.2d, v11.2s, v16.s[0]
        umlal2  v23.2d, v11.4s, v16.s[2]
        and     v11.16b, v4.16b, v0.16b
        umlal   v26.2d, v19.2s, v16.s[0]
        usra    v11.2d, v12.2d, #0x1d
        ldr     q12, [x0, #0x10]
        umlal2  v26.2d, v19.4s, v16.s[2]
        ldp     q19, q31, [x2, #0x100]
        umlal   v7.2d, v31.2s, v16.s[0]
        umlal2  v7.2d, v31.4s, v16.s[2]
        umlal   v27.2d, v19.2s, v16.s[0]
        umlal2  v27.2d, v19.4s, v16.s[2]
        ext     v16.16b, v4.16b, v1.16b, #8
        ext     v4.16b, v1.16b, v4.16b, #8
        ldp     q19, q31, [x2, #0x120]
        usra    v11.2d, v4.2d, #0x1d
        umlal   v7.2d, v19.2s, v18.s[0]
        umlal2  v7.2d, v19.4s, v18.s[1]
        and     v4.16b, v12.16b, v0.16b
        umlal   v7.2d, v31.2s, v21.s[2]
        usra    v4.2d, v16.2d, #0x1d
        umlal2  v7.2d, v31.4s, v21.s[3]
        ext     v16.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        ldp     q19, q31, [x2, #0x140]
        usra    v4.2d, v12.2d, #0x1d
        umlal   v7.2d, v19.2s, v21.s[0]
        umlal2  v7.2d, v19.4s, v21.s[1]
        umlal   v7.2d, v31.2s, v15.s[2]
        umlal2  v7.2d, v31.4s, v15.s[3]
        ldp     q12, q19, [x2, #0x160]
        umlal   v7.2d, v12.2s, v15.s[0]
        umlal2  v7.2d, v12.4s, v15.s[1]
        ldr     q12, [x0, #0x20]
        umlal   v7.2d, v19.2s, v24.s[2]
        umlal2  v7.2d, v19.4s, v24.s[3]
        ldp     q19, q31, [x2, #0x180]
        umlal   v7.2d, v19.2s, v24.s[0]
        umlal2  v7.2d, v19.4s, v24.s[1]
        umlal   v7.2d, v31.2s, v6.s[2]
        umlal2  v7.2d, v31.4s, v6.s[3]
        ldp     q19, q31, [x2, #0x1a0]
        umlal   v7.2d, v19.2s, v6.s[0]
        umlal2  v7.2d, v19.4s, v6.s[1]
        umlal   v7.2d, v31.2s, v2.s[2]
        umlal2  v7.2d, v31.4s, v2.s[3]
        ldp     q19, q31, [x2, #0x1c0]
        umlal   v7.2d, v19.2s, v2.s[0]
        umlal2  v7.2d, v19.4s, v2.s[1]
        ldp     q19, q31, [x2, #0x120]
        umlal   v11.2d, v19.2s, v18.s[2]
        umlal2  v11.2d, v19.4s, v18.s[3]
        umlal   v11.2d, v31.2s, v18.s[0]
        umlal2  v11.2d, v31.4s, v18.s[1]
        ldp     q19, q31, [x2, #0x140]
        umlal   v11.2d, v19.2s, v21.s[2]
        umlal2  v11.2d, v19.4s, v21.s[3]
        umlal   v11.2d, v31.2s, v21.s[0]
        umlal2  v11.2d, v31.4s, v21.s[1]
        ldp     q19, q31, [x2, #0x160]
        umlal   v11.2d, v19.2s, v15.s[2]
        umlal2  v11.2d, v19.4s, v15.s[3]
        umlal   v11.2d, v31.2s, v15.s[0]
        umlal2  v11.2d, v31.4s, v15.s[1]
        ldp     q19, q31, [x2, #0x180]
        umlal   v11.2d, v19.2s, v24.s[2]
        umlal2  v11.2d, v19.4s, v24.s[3]
        umlal   v11.2d, v31.2s, v24.s[0]
        umlal2  v11.2d, v31.4s, v24.s[1]
        ldp     q19, q31, [x2, #0x1a0]
        umlal   v11.2d, v19.2s, v6.s[2]
        umlal2  v11.2d, v19.4s, v6.s[3]
        umlal   v11.2d, v31.2s, v6.s[0]
        umlal2  v11.2d, v31.4s, v6.s[1]
        ldp     q19, q31, [x2, #0x1c0]
        umlal   v11.2d, v19.2s, v2.s[2]
        umlal2  v11.2d, v19.4s, v2.s[3]
        umlal   v11.2d, v31.2s, v2.s[0]
        umlal2  v11.2d, v31.4s, v2.s[1]
        ldr     q19, [x0, #0x30]
        str     q11, [x0]
        ldp     q11, q31, [x2, #0x130]
        umlal   v4.2d, v11.2s, v18.s[2]
        umlal2  v4.2d, v11.4s, v18.s[3]
        umlal   v4.2d, v31.2s, v18.s[0]
        umlal2  v4.2d, v31.4s, v18.s[1]
        ldp     q11, q31, [x2, #0x150]
        umlal   v4.2d, v11.2s, v21.s[2]
        umlal2  v4.2d, v11.4s, v21.s[3]
        umlal   v4.2d, v31.2s, v21.s[0]
        umlal2  v4.2d, v31.4s, v21.s[1]
        ldp     q11, q31, [x2, #0x170]
        umlal   v4.2d, v11.2s, v15.s[2]
        umlal2  v4.2d, v11.4s, v15.s[3]
        umlal   v4.2d, v31.2s, v15.s[0]
        umlal2  v4.2d, v31.4s, v15.s[1]
        ldp     q11, q31, [x2, #0x190]
        umlal   v4.2d, v11.2s, v24.s[2]
        umlal2  v4.2d, v11.4s, v24.s[3]
        umlal   v4.2d, v31.2s, v24.s[0]
        umlal2  v4.2d, v31.4s, v24.s[1]
        ldp     q11, q31, [x2, #0x1b0]
        umlal   v4.2d, v11.2s, v6.s[2]
        umlal2  v4.2d, v11.4s, v6.s[3]
        umlal   v4.2d, v31.2s, v6.s[0]
        umlal2  v4.2d, v31.4s, v6.s[1]
        ldp     q11, q31, [x2, #0x1d0]
        umlal   v4.2d, v11.2s, v2.s[2]
        umlal2  v4.2d, v11.4s, v2.s[3]
        umlal   v4.2d, v31.2s, v2.s[0]
        umlal2  v4.2d, v31.4s, v2.s[1]
        and     v11.16b, v12.16b, v0.16b
        usra    v11.2d, v16.2d, #0x1d
        str     q4, [x0, #0x10]
        ext     v4.16b, v12.16b, v1.16b, #8
        ext     v12.16b, v1.16b, v12.16b, #8
        ldp     q16, q31, [x2, #0x140]
        usra    v11.2d, v12.2d, #0x1d
        umlal   v11.2d, v16.2s, v18.s[2]
        umlal2  v11.2d, v16.4s, v18.s[3]
        umlal   v11.2d, v31.2s, v18.s[0]
        umlal2  v11.2d, v31.4s, v18.s[1]
        ldp     q12, q16, [x2, #0x160]
        umlal   v11.2d, v12.2s, v21.s[2]
        umlal2  v11.2d, v12.4s, v21.s[3]
        umlal   v11.2d, v16.2s, v21.s[0]
        umlal2  v11.2d, v16.4s, v21.s[1]
        ldp     q12, q16, [x2, #0x180]
        umlal   v11.2d, v12.2s, v15.s[2]
        umlal2  v11.2d, v12.4s, v15.s[3]
        umlal   v11.2d, v16.2s, v15.s[0]
        umlal2  v11.2d, v16.4s, v15.s[1]
        and     v12.16b, v19.16b, v0.16b
        ldp     q16, q31, [x2, #0x1a0]
        usra    v12.2d, v4.2d, #0x1d
        umlal   v11.2d, v16.2s, v24.s[2]
        umlal2  v11.2d, v16.4s, v24.s[3]
        umlal   v11.2d, v31.2s, v24.s[0]
        umlal2  v11.2d, v31.4s, v24.s[1]
        ext     v4.16b, v19.16b, v1.16b, #8
        ext     v16.16b, v1.16b, v19.16b, #8
        ldp     q19, q31, [x2, #0x1c0]
        usra    v12.2d, v16.2d, #0x1d
        umlal   v11.2d, v19.2s, v6.s[2]
        umlal2  v11.2d, v19.4s, v6.s[3]
        umlal   v11.2d, v31.2s, v6.s[0]
        umlal2  v11.2d, v31.4s, v6.s[1]
        ldr     q16, [x0, #0x50]
        ldp     q19, q31, [x2, #0x1e0]
        umlal   v11.2d, v19.2s, v2.s[2]
        umlal2  v11.2d, v19.4s, v2.s[3]
        umlal   v11.2d, v31.2s, v2.s[0]
        umlal2  v11.2d, v31.4s, v2.s[1]
        str     q11, [x0, #0x20]
        ldr     q11, [x0, #0x40]
        ldp     q19, q31, [x2, #0x150]
        umlal   v12.2d, v19.2s, v18.s[2]
        umlal2  v12.2d, v19.4s, v18.s[3]
        umlal   v12.2d, v31.2s, v18.s[0]
        umlal2  v12.2d, v31.4s, v18.s[1]
        ldp     q19, q31, [x2, #0x170]
        umlal   v12.2d, v19.2s, v21.s[2]
        umlal2  v12.2d, v19.4s, v21.s[3]
        umlal   v12.2d, v31.2s, v21.s[0]
        umlal2  v12.2d, v31.4s, v21.s[1]
        ldp     q19, q31, [x2, #0x190]
        umlal   v12.2d, v19.2s, v15.s[2]
        umlal2  v12.2d, v19.4s, v15.s[3]
        umlal   v12.2d, v31.2s, v15.s[0]
        umlal2  v12.2d, v31.4s, v15.s[1]
        ldp     q19, q31, [x2, #0x1b0]
        umlal   v12.2d, v19.2s, v24.s[2]
        umlal2  v12.2d, v19.4s, v24.s[3]
        umlal   v12.2d, v31.2s, v24.s[0]
        umlal2  v12.2d, v31.4s, v24.s[1]
        ldp     q19, q31, [x2, #0x1d0]
        umlal   v12.2d, v19.2s, v6.s[2]
        umlal2  v12.2d, v19.4s, v6.s[3]
        umlal   v12.2d, v31.2s, v6.s[0]
        umlal2  v12.2d, v31.4s, v6.s[1]
        ldp     q19, q31, [x2, #0x1f0]
        umlal   v12.2d, v19.2s, v2.s[2]
        umlal2  v12.2d, v19.4s, v2.s[3]
        umlal   v12.2d, v31.2s, v2.s[0]
        umlal2  v12.2d, v31.4s, v2.s[1]
        str     q12, [x0, #0x30]
        ext     v12.16b, v11.16b, v1.16b, #8
        and     v19.16b, v11.16b, v0.16b
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v19.2d, v4.2d, #0x1d
        ldp     q4, q31, [x2, #0x160]
        usra    v19.2d, v11.2d, #0x1d
        umlal   v19.2d, v4.2s, v18.s[2]
        umlal2  v19.2d, v4.4s, v18.s[3]
        umlal   v19.2d, v31.2s, v18.s[0]
        umlal2  v19.2d, v31.4s, v18.s[1]
        ldp     q11, q4, [x2, #0x180]
        umlal   v19.2d, v11.2s, v21.s[2]
        umlal2  v19.2d, v11.4s, v21.s[3]
        umlal   v19.2d, v4.2s, v21.s[0]
        umlal2  v19.2d, v4.4s, v21.s[1]
        and     v11.16b, v16.16b, v0.16b
        ldp     q4, q31, [x2, #0x1a0]
        umlal   v19.2d, v4.2s, v15.s[2]
        usra    v11.2d, v12.2d, #0x1d
        umlal2  v19.2d, v4.4s, v15.s[3]
        umlal   v19.2d, v31.2s, v15.s[0]
        umlal2  v19.2d, v31.4s, v15.s[1]
        ldp     q12, q4, [x2, #0x1c0]
        umlal   v19.2d, v12.2s, v24.s[2]
        umlal2  v19.2d, v12.4s, v24.s[3]
        umlal   v19.2d, v4.2s, v24.s[0]
        umlal2  v19.2d, v4.4s, v24.s[1]
        ext     v12.16b, v1.16b, v16.16b, #8
        ldp     q4, q31, [x2, #0x1e0]
        ext     v16.16b, v16.16b, v1.16b, #8
        usra    v11.2d, v12.2d, #0x1d
        umlal   v19.2d, v4.2s, v6.s[2]
        umlal2  v19.2d, v4.4s, v6.s[3]
        umlal   v19.2d, v31.2s, v6.s[0]
        umlal2  v19.2d, v31.4s, v6.s[1]
        ldp     q12, q4, [x2, #0x200]
        umlal   v19.2d, v12.2s, v2.s[2]
        umlal2  v19.2d, v12.4s, v2.s[3]
        umlal   v19.2d, v4.2s, v2.s[0]
        umlal2  v19.2d, v4.4s, v2.s[1]
        ldr     q12, [x2, #0x230]
        str     q19, [x0, #0x40]
        ldp     q4, q19, [x2, #0x170]
        umlal   v11.2d, v4.2s, v18.s[2]
        umlal2  v11.2d, v4.4s, v18.s[3]
        umlal   v11.2d, v19.2s, v18.s[0]
        umlal2  v11.2d, v19.4s, v18.s[1]
        ldp     q4, q19, [x2, #0x190]
        umlal   v11.2d, v4.2s, v21.s[2]
        umlal2  v11.2d, v4.4s, v21.s[3]
        umlal   v11.2d, v19.2s, v21.s[0]
        ldp     q4, q31, [x2, #0x1b0]
        umlal2  v11.2d, v19.4s, v21.s[1]
        umlal   v11.2d, v4.2s, v15.s[2]
        umlal2  v11.2d, v4.4s, v15.s[3]
        umlal   v11.2d, v31.2s, v15.s[0]
        umlal2  v11.2d, v31.4s, v15.s[1]
        ldp     q4, q19, [x2, #0x1d0]
        umlal   v11.2d, v4.2s, v24.s[2]
        umlal2  v11.2d, v4.4s, v24.s[3]
        umlal   v11.2d, v19.2s, v24.s[0]
        umlal2  v11.2d, v19.4s, v24.s[1]
        ldp     q4, q19, [x2, #0x1f0]
        umlal   v11.2d, v4.2s, v6.s[2]
        umlal2  v11.2d, v4.4s, v6.s[3]
        umlal   v11.2d, v19.2s, v6.s[0]
        umlal2  v11.2d, v19.4s, v6.s[1]
        ldp     q4, q19, [x2, #0x210]
        umlal   v11.2d, v4.2s, v2.s[2]
        umlal2  v11.2d, v4.4s, v2.s[3]
        umlal   v11.2d, v19.2s, v2.s[0]
        umlal2  v11.2d, v19.4s, v2.s[1]
        ldp     q4, q19, [x2, #0x180]
        umull   v31.2d, v4.2s, v18.s[2]
        umlal2  v31.2d, v4.4s, v18.s[3]
        umlal   v31.2d, v19.2s, v18.s[0]
        umlal2  v31.2d, v19.4s, v18.s[1]
        ldp     q4, q19, [x2, #0x1a0]
        umlal   v31.2d, v4.2s, v21.s[2]
        umlal2  v31.2d, v4.4s, v21.s[3]
        str     q11, [x0, #0x50]
        umlal   v31.2d, v19.2s, v21.s[0]
        umlal2  v31.2d, v19.4s, v21.s[1]
        ldp     q11, q4, [x2, #0x1c0]
        umlal   v31.2d, v11.2s, v15.s[2]
        umlal2  v31.2d, v11.4s, v15.s[3]
        umlal   v31.2d, v4.2s, v15.s[0]
        umlal2  v31.2d, v4.4s, v15.s[1]
        ldp     q11, q4, [x2, #0x1e0]
        umlal   v31.2d, v11.2s, v24.s[2]
        umlal2  v31.2d, v11.4s, v24.s[3]
        umlal   v31.2d, v4.2s, v24.s[0]
        umlal2  v31.2d, v4.4s, v24.s[1]
        ldp     q11, q4, [x2, #0x200]
        umlal   v31.2d, v11.2s, v6.s[2]
        umlal2  v31.2d, v11.4s, v6.s[3]
        umlal   v31.2d, v4.2s, v6.s[0]
        umlal2  v31.2d, v4.4s, v6.s[1]
        ldp     q11, q4, [x2, #0x220]
        umlal   v31.2d, v11.2s, v2.s[2]
        umlal2  v31.2d, v11.4s, v2.s[3]
        umlal   v31.2d, v4.2s, v2.s[0]
        umlal2  v31.2d, v4.4s, v2.s[1]
        ldr     q11, [x2, #0x230]
        usra    v31.2d, v16.2d, #0x1d
        ldr     q4, [x2, #0x230]
        str     q31, [x0, #0x60]
        ldp     q16, q19, [x2, #0x190]
        umull   v31.2d, v16.2s, v18.s[2]
        umlal2  v31.2d, v16.4s, v18.s[3]
        umlal   v31.2d, v19.2s, v18.s[0]
        umlal2  v31.2d, v19.4s, v18.s[1]
        ldp     q16, q19, [x2, #0x1b0]
        umlal   v31.2d, v16.2s, v21.s[2]
        umlal2  v31.2d, v16.4s, v21.s[3]
        umlal   v31.2d, v19.2s, v21.s[0]
        umlal2  v31.2d, v19.4s, v21.s[1]
        ldp     q16, q19, [x2, #0x1d0]
        umlal   v31.2d, v16.2s, v15.s[2]
        umlal2  v31.2d, v16.4s, v15.s[3]
        umlal   v31.2d, v19.2s, v15.s[0]
        umlal2  v31.2d, v19.4s, v15.s[1]
        ldp     q16, q19, [x2, #0x1f0]
        umlal   v31.2d, v16.2s, v24.s[2]
        umlal2  v31.2d, v16.4s, v24.s[3]
        umlal   v31.2d, v19.2s, v24.s[0]
        umlal2  v31.2d, v19.4s, v24.s[1]
        ldp     q16, q19, [x2, #0x210]
        umlal   v31.2d, v16.2s, v6.s[2]
        umlal2  v31.2d, v16.4s, v6.s[3]
        umlal   v31.2d, v19.2s, v6.s[0]
        umlal2  v31.2d, v19.4s, v6.s[1]
        umlal   v31.2d, v12.2s, v2.s[2]
        umlal2  v31.2d, v12.4s, v2.s[3]
        ldp     q12, q2, [x2, #0x1a0]
        str     q31, [x0, #0x70]
        umull   v16.2d, v12.2s, v18.s[2]
        umlal2  v16.2d, v12.4s, v18.s[3]
        umlal   v16.2d, v2.2s, v18.s[0]
        umlal2  v16.2d, v2.4s, v18.s[1]
        ldp     q12, q2, [x2, #0x1c0]
        umlal   v16.2d, v12.2s, v21.s[2]
        umlal2  v16.2d, v12.4s, v21.s[3]
        umlal   v16.2d, v2.2s, v21.s[0]
        umlal2  v16.2d, v2.4s, v21.s[1]
        ldp     q12, q2, [x2, #0x1b0]
        ldp     q19, q31, [x2, #0x1e0]
        umlal   v16.2d, v19.2s, v15.s[2]
        umlal2  v16.2d, v19.4s, v15.s[3]
        umlal   v16.2d, v31.2s, v15.s[0]
        umlal2  v16.2d, v31.4s, v15.s[1]
        ldp     q19, q31, [x2, #0x200]
        umlal   v16.2d, v19.2s, v24.s[2]
        umlal2  v16.2d, v19.4s, v24.s[3]
        umlal   v16.2d, v31.2s, v24.s[0]
        umlal2  v16.2d, v31.4s, v24.s[1]
        ldp     q19, q31, [x2, #0x220]
        umlal   v16.2d, v19.2s, v6.s[2]
        umlal2  v16.2d, v19.4s, v6.s[3]
        umlal   v16.2d, v31.2s, v6.s[0]
        umull   v19.2d, v12.2s, v18.s[2]
        umlal2  v16.2d, v31.4s, v6.s[1]
        umlal2  v19.2d, v12.4s, v18.s[3]
        str     q16, [x0, #0x80]
        umlal   v19.2d, v2.2s, v18.s[0]
        umlal2  v19.2d, v2.4s, v18.s[1]
        ldr     q12, [x2, #0x230]
        ldp     q2, q16, [x2, #0x1d0]
        umlal   v19.2d, v2.2s, v21.s[2]
        umlal2  v19.2d, v2.4s, v21.s[3]
        umlal   v19.2d, v16.2s, v21.s[0]
        ldp     q2, q31, [x2, #0x1f0]
        umlal2  v19.2d, v16.4s, v21.s[1]
        umlal   v19.2d, v2.2s, v15.s[2]
        umlal2  v19.2d, v2.4s, v15.s[3]
        umlal   v19.2d, v31.2s, v15.s[0]
        umlal2  v19.2d, v31.4s, v15.s[1]
        ldp     q2, q16, [x2, #0x210]
        umlal   v19.2d, v2.2s, v24.s[2]
        umlal2  v19.2d, v2.4s, v24.s[3]
        umlal   v19.2d, v16.2s, v24.s[0]
        umlal2  v19.2d, v16.4s, v24.s[1]
        ldr     q2, [x2, #0x230]
        umlal   v19.2d, v11.2s, v6.s[2]
        umlal2  v19.2d, v11.4s, v6.s[3]
        ldp     q11, q6, [x2, #0x1c0]
        str     q19, [x0, #0x90]
        ldr     q16, [x2, #0x230]
        umull   v19.2d, v11.2s, v18.s[2]
        umlal2  v19.2d, v11.4s, v18.s[3]
        umlal   v19.2d, v6.2s, v18.s[0]
        umlal2  v19.2d, v6.4s, v18.s[1]
        ldp     q11, q6, [x2, #0x1e0]
        umlal   v19.2d, v11.2s, v21.s[2]
        umlal2  v19.2d, v11.4s, v21.s[3]
        umlal   v19.2d, v6.2s, v21.s[0]
        umlal2  v19.2d, v6.4s, v21.s[1]
        ldp     q11, q6, [x2, #0x200]
        umlal   v19.2d, v11.2s, v15.s[2]
        umlal2  v19.2d, v11.4s, v15.s[3]
        umlal   v19.2d, v6.2s, v15.s[0]
        umlal2  v19.2d, v6.4s, v15.s[1]
        ldp     q11, q6, [x2, #0x220]
        umlal   v19.2d, v11.2s, v24.s[2]
        umlal2  v19.2d, v11.4s, v24.s[3]
        umlal   v19.2d, v6.2s, v24.s[0]
        umlal2  v19.2d, v6.4s, v24.s[1]
        ext     v11.16b, v1.16b, v26.16b, #8
        str     q19, [x0, #0xa0]
        ldp     q6, q19, [x2, #0x1d0]
        umull   v31.2d, v6.2s, v18.s[2]
        umlal2  v31.2d, v6.4s, v18.s[3]
        umlal   v31.2d, v19.2s, v18.s[0]
        umlal2  v31.2d, v19.4s, v18.s[1]
        ldp     q6, q19, [x2, #0x1f0]
        umlal   v31.2d, v6.2s, v21.s[2]
        umlal2  v31.2d, v6.4s, v21.s[3]
        umlal   v31.2d, v19.2s, v21.s[0]
        umlal2  v31.2d, v19.4s, v21.s[1]
        ldp     q6, q19, [x2, #0x210]
        umlal   v31.2d, v6.2s, v15.s[2]
        umlal2  v31.2d, v6.4s, v15.s[3]
        umlal   v31.2d, v19.2s, v15.s[0]
        umlal2  v31.2d, v19.4s, v15.s[1]
        umlal   v31.2d, v4.2s, v24.s[2]
        umlal2  v31.2d, v4.4s, v24.s[3]
        ext     v4.16b, v1.16b, v9.16b, #8
        ldp     q6, q19, [x2, #0x1e0]
        str     q31, [x0, #0xb0]
        umull   v24.2d, v6.2s, v18.s[2]
        umlal2  v24.2d, v6.4s, v18.s[3]
        umlal   v24.2d, v19.2s, v18.s[0]
        umlal2  v24.2d, v19.4s, v18.s[1]
        ext     v6.16b, v1.16b, v25.16b, #8
        ldp     q19, q31, [x2, #0x200]
        umlal   v24.2d, v19.2s, v21.s[2]
        umlal2  v24.2d, v19.4s, v21.s[3]
        umlal   v24.2d, v31.2s, v21.s[0]
        umlal2  v24.2d, v31.4s, v21.s[1]
        ldp     q19, q31, [x2, #0x220]
        umlal   v24.2d, v19.2s, v15.s[2]
        umlal2  v24.2d, v19.4s, v15.s[3]
        umlal   v24.2d, v31.2s, v15.s[0]
        umlal2  v24.2d, v31.4s, v15.s[1]
        str     q24, [x0, #0xc0]
        ldp     q19, q24, [x2, #0x1f0]
        umull   v31.2d, v19.2s, v18.s[2]
        umlal2  v31.2d, v19.4s, v18.s[3]
        umlal   v31.2d, v24.2s, v18.s[0]
        umlal2  v31.2d, v24.4s, v18.s[1]
        ldp     q19, q24, [x2, #0x210]
        umlal   v31.2d, v19.2s, v21.s[2]
        umlal2  v31.2d, v19.4s, v21.s[3]
        umlal   v31.2d, v24.2s, v21.s[0]
        umlal2  v31.2d, v24.4s, v21.s[1]
        umlal   v31.2d, v12.2s, v15.s[2]
        umlal2  v31.2d, v12.4s, v15.s[3]
        ext     v12.16b, v1.16b, v28.16b, #8
        and     v15.16b, v28.16b, v0.16b
        ext     v19.16b, v28.16b, v1.16b, #8
        usra    v15.2d, v12.2d, #0x1d
        and     v12.16b, v8.16b, v0.16b
        str     q31, [x0, #0xd0]
        ldp     q24, q28, [x2, #0x200]
        umull   v31.2d, v24.2s, v18.s[2]
        umlal2  v31.2d, v24.4s, v18.s[3]
        umlal   v31.2d, v28.2s, v18.s[0]
        umlal2  v31.2d, v28.4s, v18.s[1]
        ldp     q24, q28, [x2, #0x220]
        umlal   v31.2d, v24.2s, v21.s[2]
        umlal2  v31.2d, v24.4s, v21.s[3]
        umlal   v31.2d, v28.2s, v21.s[0]
        umlal2  v31.2d, v28.4s, v21.s[1]
        str     q31, [x0, #0xe0]
        ldp     q24, q28, [x2, #0x210]
        umull   v31.2d, v24.2s, v18.s[2]
        umlal2  v31.2d, v24.4s, v18.s[3]
        umlal   v31.2d, v28.2s, v18.s[0]
        umlal2  v31.2d, v28.4s, v18.s[1]
        umlal   v31.2d, v2.2s, v21.s[2]
        umlal2  v31.2d, v2.4s, v21.s[3]
        and     v2.16b, v17.16b, v0.16b
        ext     v21.16b, v1.16b, v17.16b, #8
        ext     v17.16b, v17.16b, v1.16b, #8
        usra    v2.2d, v21.2d, #0x1d
        ext     v21.16b, v1.16b, v3.16b, #8
        str     q31, [x0, #0xf0]
        ldp     q24, q28, [x2, #0x220]
        umull   v31.2d, v24.2s, v18.s[2]
        umlal2  v31.2d, v24.4s, v18.s[3]
        umlal   v31.2d, v28.2s, v18.s[0]
        umlal2  v31.2d, v28.4s, v18.s[1]
        and     v24.16b, v5.16b, v0.16b
        str     q31, [x0, #0x100]
        umull   v28.2d, v16.2s, v18.s[2]
        umlal2  v28.2d, v16.4s, v18.s[3]
        ext     v16.16b, v1.16b, v5.16b, #8
        ext     v5.16b, v5.16b, v1.16b, #8
        usra    v24.2d, v16.2d, #0x1d
        and     v16.16b, v3.16b, v0.16b
        usra    v2.2d, v5.2d, #0x1d
        and     v5.16b, v10.16b, v0.16b
        usra    v16.2d, v21.2d, #0x1d
        ext     v18.16b, v1.16b, v10.16b, #8
        ext     v3.16b, v3.16b, v1.16b, #8
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v5.2d, v18.2d, #0x1d
        and     v18.16b, v20.16b, v0.16b
        str     q28, [x0, #0x110]
        ext     v21.16b, v1.16b, v20.16b, #8
        usra    v16.2d, v17.2d, #0x1d
        ext     v17.16b, v20.16b, v1.16b, #8
        usra    v18.2d, v21.2d, #0x1d
        ldp     d20, d21, [x1, #0xa8]
        usra    v5.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v8.16b, #8
        usra    v15.2d, v17.2d, #0x1d
        ext     v17.16b, v1.16b, v30.16b, #8
        usra    v12.2d, v3.2d, #0x1d
        and     v3.16b, v30.16b, v0.16b
        usra    v18.2d, v10.2d, #0x1d
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v3.2d, v17.2d, #0x1d
        ldp     d10, d17, [x1, #0xb0]
        usra    v13.2d, v20.2d, #0x30
        and     v20.16b, v29.16b, v0.16b
        shl     v21.2d, v21.2d, #0x16
        ext     v28.16b, v30.16b, v1.16b, #8
        usra    v12.2d, v19.2d, #0x1d
        ext     v19.16b, v1.16b, v29.16b, #8
        usra    v3.2d, v8.2d, #0x1d
        and     v8.16b, v25.16b, v0.16b
        usra    v13.2d, v21.2d, #6
        ext     v21.16b, v29.16b, v1.16b, #8
        usra    v24.2d, v10.2d, #0x2a
        ldp     q10, q29, [x2]
        shl     v17.2d, v17.2d, #0x1c
        ext     v25.16b, v25.16b, v1.16b, #8
        usra    v20.2d, v19.2d, #0x1d
        and     v19.16b, v9.16b, v0.16b
        usra    v8.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v13.16b, #8
        usra    v24.2d, v17.2d, #6
        and     v17.16b, v22.16b, v0.16b
        usra    v13.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v22.16b, #8
        usra    v20.2d, v28.2d, #0x1d
        ext     v9.16b, v9.16b, v1.16b, #8
        usra    v8.2d, v21.2d, #0x1d
        ext     v21.16b, v1.16b, v23.16b, #8
        usra    v19.2d, v4.2d, #0x1d
        and     v4.16b, v7.16b, v0.16b
        ext     v28.16b, v13.16b, v1.16b, #8
        and     v13.16b, v13.16b, v0.16b
        usra    v17.2d, v6.2d, #0x1d
        ext     v6.16b, v1.16b, v7.16b, #8
        usra    v24.2d, v28.2d, #0x1d
        and     v28.16b, v26.16b, v0.16b
        usra    v19.2d, v25.2d, #0x1d
        and     v25.16b, v23.16b, v0.16b
        ext     v7.16b, v7.16b, v1.16b, #8
        ext     v26.16b, v26.16b, v1.16b, #8
        usra    v17.2d, v9.2d, #0x1d
        and     v9.16b, v27.16b, v0.16b
        umlal   v24.2d, v10.2s, v13.s[0]
        usra    v4.2d, v6.2d, #0x1d
        umlal2  v24.2d, v10.4s, v13.s[2]
        ldp     d10, d6, [x1, #0xb8]
        usra    v28.2d, v11.2d, #0x1d
        and     v11.16b, v14.16b, v0.16b
        ext     v22.16b, v22.16b, v1.16b, #8
        ext     v30.16b, v1.16b, v14.16b, #8
        ext     v14.16b, v14.16b, v1.16b, #8
        ext     v23.16b, v23.16b, v1.16b, #8
        usra    v11.2d, v30.2d, #0x1d
        usra    v25.2d, v21.2d, #0x1d
        ext     v21.16b, v1.16b, v24.16b, #8
        usra    v2.2d, v10.2d, #0x24
        ldr     q10, [x0, #0x10]
        shl     v6.2d, v6.2d, #0x22
        usra    v24.2d, v21.2d, #0x1d
        ldr     q21, [x0]
        usra    v28.2d, v23.2d, #0x1d
        ext     v23.16b, v1.16b, v27.16b, #8
        usra    v2.2d, v6.2d, #6
        ext     v6.16b, v27.16b, v1.16b, #8
        usra    v9.2d, v23.2d, #0x1d
        ldp     q23, q27, [x2]
        usra    v4.2d, v6.2d, #0x1d
        ext     v6.16b, v24.16b, v1.16b, #8
        and     v24.16b, v24.16b, v0.16b
        usra    v11.2d, v22.2d, #0x1d
        usra    v2.2d, v6.2d, #0x1d
        ldp     q6, q22, [x2, #0x20]
        usra    v25.2d, v14.2d, #0x1d
        ext     v14.16b, v21.16b, v1.16b, #8
        and     v30.16b, v10.16b, v0.16b
        usra    v9.2d, v26.2d, #0x1d
        umlal   v2.2d, v29.2s, v13.s[0]
        usra    v30.2d, v14.2d, #0x1d
        umlal2  v2.2d, v29.4s, v13.s[2]
        ldp     d14, d26, [x1, #0xc0]
        umlal   v2.2d, v23.2s, v24.s[0]
        umlal2  v2.2d, v23.4s, v24.s[2]
        and     v23.16b, v21.16b, v0.16b
        umlal   v16.2d, v6.2s, v13.s[0]
        ext     v21.16b, v1.16b, v21.16b, #8
        umlal2  v16.2d, v6.4s, v13.s[2]
        ldp     q6, q29, [x2, #0x20]
        umlal   v5.2d, v22.2s, v13.s[0]
        usra    v23.2d, v7.2d, #0x1d
        shl     v7.2d, v26.2d, #0x28
        umlal2  v5.2d, v22.4s, v13.s[2]
        ext     v22.16b, v1.16b, v2.16b, #8
        usra    v16.2d, v14.2d, #0x1e
        ldp     q14, q26, [x2, #0x40]
        usra    v2.2d, v22.2d, #0x1d
        uzp1    v22.4s, v13.4s, v24.4s
        usra    v23.2d, v21.2d, #0x1d
        usra    v16.2d, v7.2d, #6
        umlal   v5.2d, v6.2s, v24.s[0]
        umlal2  v5.2d, v6.4s, v24.s[2]
        ldp     q6, q7, [x2, #0x40]
        umlal   v18.2d, v14.2s, v13.s[0]
        umlal2  v18.2d, v14.4s, v13.s[2]
        ldp     q14, q21, [x2, #0x60]
        umlal   v18.2d, v29.2s, v24.s[0]
        umlal2  v18.2d, v29.4s, v24.s[2]
        umlal   v15.2d, v26.2s, v13.s[0]
        ext     v29.16b, v2.16b, v1.16b, #8
        umlal2  v15.2d, v26.4s, v13.s[2]
        and     v2.16b, v2.16b, v0.16b
        umlal   v15.2d, v6.2s, v24.s[0]
        umlal2  v15.2d, v6.4s, v24.s[2]
        usra    v16.2d, v29.2d, #0x1d
        ldp     q6, q26, [x2, #0x60]
        umlal   v12.2d, v14.2s, v13.s[0]
        ext     v29.16b, v10.16b, v1.16b, #8
        umlal2  v12.2d, v14.4s, v13.s[2]
        umlal   v16.2d, v27.2s, v24.s[0]
        ldp     q14, q31, [x2, #0x120]
        umlal2  v16.2d, v27.4s, v24.s[2]
        ext     v10.16b, v1.16b, v10.16b, #8
        umlal   v12.2d, v7.2s, v24.s[0]
        umlal2  v12.2d, v7.4s, v24.s[2]
        ldp     q7, q27, [x2, #0x80]
        umlal   v3.2d, v21.2s, v13.s[0]
        usra    v30.2d, v10.2d, #0x1d
        umlal2  v3.2d, v21.4s, v13.s[2]
        ldp     d10, d21, [x1, #0xc8]
        umlal   v3.2d, v6.2s, v24.s[0]
        umlal2  v3.2d, v6.4s, v24.s[2]
        umlal   v20.2d, v7.2s, v13.s[0]
        usra    v5.2d, v10.2d, #0x18
        umlal2  v20.2d, v7.4s, v13.s[2]
        ldp     q10, q6, [x2, #0xa0]
        umlal   v20.2d, v26.2s, v24.s[0]
        umlal2  v20.2d, v26.4s, v24.s[2]
        umlal   v8.2d, v27.2s, v13.s[0]
        ldp     q7, q26, [x2, #0x80]
        umlal2  v8.2d, v27.4s, v13.s[2]
        umlal   v19.2d, v10.2s, v13.s[0]
        shl     v21.2d, v21.2d, #0x2e
        umlal2  v19.2d, v10.4s, v13.s[2]
        ldp     q10, q27, [x2, #0xc0]
        umlal   v17.2d, v6.2s, v13.s[0]
        umlal2  v17.2d, v6.4s, v13.s[2]
        ldp     q6, q31, [x2]
        usra    v5.2d, v21.2d, #6
        umlal   v8.2d, v7.2s, v24.s[0]
        umlal2  v8.2d, v7.4s, v24.s[2]
        umlal   v19.2d, v26.2s, v24.s[0]
        umlal2  v19.2d, v26.4s, v24.s[2]
        umlal   v25.2d, v27.2s, v13.s[0]
        umlal   v16.2d, v6.2s, v2.s[0]
        ldp     q7, q21, [x2, #0xe0]
        umlal2  v16.2d, v6.4s, v2.s[2]
        umlal   v11.2d, v10.2s, v13.s[0]
        umlal2  v25.2d, v27.4s, v13.s[2]
        umlal2  v11.2d, v10.4s, v13.s[2]
        umlal   v9.2d, v21.2s, v13.s[0]
        umlal   v28.2d, v7.2s, v13.s[0]
        ext     v10.16b, v1.16b, v16.16b, #8
        ldp     q6, q26, [x2, #0x100]
        umlal2  v28.2d, v7.4s, v13.s[2]
        usra    v16.2d, v10.2d, #0x1d
        ldp     q10, q7, [x2, #0x20]
        umlal2  v9.2d, v21.4s, v13.s[2]
        ext     v21.16b, v16.16b, v1.16b, #8
        umlal   v4.2d, v6.2s, v13.s[0]
        and     v16.16b, v16.16b, v0.16b
        umlal   v18.2d, v10.2s, v2.s[0]
        umlal2  v4.2d, v6.4s, v13.s[2]
        usra    v5.2d, v21.2d, #0x1d
        umlal2  v18.2d, v10.4s, v2.s[2]
        ldr     q10, [x0, #0x20]
        umlal   v5.2d, v31.2s, v2.s[0]
        umlal2  v5.2d, v31.4s, v2.s[2]
        umlal   v15.2d, v7.2s, v2.s[0]
        umlal2  v15.2d, v7.4s, v2.s[2]
        ext     v6.16b, v10.16b, v1.16b, #8
        ldp     q7, q21, [x2, #0x40]
        umlal   v12.2d, v7.2s, v2.s[0]
        umlal2  v12.2d, v7.4s, v2.s[2]
        ldp     q7, q27, [x2, #0x60]
        umlal   v3.2d, v21.2s, v2.s[0]
        umlal2  v3.2d, v21.4s, v2.s[2]
        ldr     q21, [x0, #0x30]
        umlal   v20.2d, v7.2s, v2.s[0]
        umlal2  v20.2d, v7.4s, v2.s[2]
        and     v7.16b, v10.16b, v0.16b
        umlal   v8.2d, v27.2s, v2.s[0]
        ext     v10.16b, v1.16b, v10.16b, #8
        umlal2  v8.2d, v27.4s, v2.s[2]
        usra    v7.2d, v29.2d, #0x1d
        ldp     d27, d29, [x1, #0xd0]
        umlal   v23.2d, v26.2s, v13.s[0]
        usra    v7.2d, v10.2d, #0x1d
        umlal2  v23.2d, v26.4s, v13.s[2]
        usra    v18.2d, v27.2d, #0x12
        shl     v10.2d, v29.2d, #0x34
        ldp     q13, q26, [x2]
        ldp     q27, q29, [x2, #0xa0]
        usra    v18.2d, v10.2d, #6
        ext     v10.16b, v21.16b, v1.16b, #8
        umlal   v5.2d, v13.2s, v16.s[0]
        umlal2  v5.2d, v13.4s, v16.s[2]
        umlal   v17.2d, v27.2s, v24.s[0]
        umlal2  v17.2d, v27.4s, v24.s[2]
        ldp     q13, q27, [x2, #0x80]
        umlal   v19.2d, v13.2s, v2.s[0]
        umlal2  v19.2d, v13.4s, v2.s[2]
        umlal   v17.2d, v27.2s, v2.s[0]
        umlal2  v17.2d, v27.4s, v2.s[2]
        uzp1    v13.4s, v2.4s, v16.4s
        umlal   v11.2d, v29.2s, v24.s[0]
        umlal2  v11.2d, v29.4s, v24.s[2]
        ldp     q27, q29, [x2, #0xc0]
        umlal   v28.2d, v29.2s, v24.s[0]
        umlal   v25.2d, v27.2s, v24.s[0]
        umlal2  v28.2d, v29.4s, v24.s[2]
        umlal2  v25.2d, v27.4s, v24.s[2]
        ldp     q27, q29, [x2, #0xe0]
        umlal   v4.2d, v29.2s, v24.s[0]
        umlal2  v4.2d, v29.4s, v24.s[2]
        umlal   v9.2d, v27.2s, v24.s[0]
        umlal2  v9.2d, v27.4s, v24.s[2]
        ldp     q27, q29, [x2, #0x100]
        umlal   v30.2d, v29.2s, v24.s[0]
        umlal2  v30.2d, v29.4s, v24.s[2]
        umlal   v30.2d, v14.2s, v22.s[0]
        umlal2  v30.2d, v14.4s, v22.s[1]
        ext     v14.16b, v1.16b, v5.16b, #8
        umlal   v23.2d, v27.2s, v24.s[0]
        usra    v5.2d, v14.2d, #0x1d
        and     v14.16b, v21.16b, v0.16b
        ext     v21.16b, v1.16b, v21.16b, #8
        usra    v14.2d, v6.2d, #0x1d
        umlal2  v23.2d, v27.4s, v24.s[2]
        ldp     q6, q24, [x2, #0x20]
        ext     v27.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v0.16b
        usra    v18.2d, v27.2d, #0x1d
        ldp     q27, q29, [x2, #0x140]
        usra    v14.2d, v21.2d, #0x1d
        umlal   v18.2d, v26.2s, v16.s[0]
        umlal2  v18.2d, v26.4s, v16.s[2]
        ldp     q21, q26, [x2]
        umlal   v15.2d, v6.2s, v16.s[0]
        umlal2  v15.2d, v6.4s, v16.s[2]
        umlal   v12.2d, v24.2s, v16.s[0]
        ldp     q6, q29, [x2, #0xa0]
        umlal2  v12.2d, v24.4s, v16.s[2]
        umlal   v18.2d, v21.2s, v5.s[0]
        umlal2  v18.2d, v21.4s, v5.s[2]
        umlal   v11.2d, v6.2s, v2.s[0]
        umlal2  v11.2d, v6.4s, v2.s[2]
        ldp     q6, q21, [x2, #0x40]
        umlal   v25.2d, v29.2s, v2.s[0]
        umlal2  v25.2d, v29.4s, v2.s[2]
        ext     v24.16b, v1.16b, v18.16b, #8
        ldp     q29, q31, [x2, #0xc0]
        usra    v18.2d, v24.2d, #0x1d
        umlal   v3.2d, v6.2s, v16.s[0]
        umlal2  v3.2d, v6.4s, v16.s[2]
        umlal   v20.2d, v21.2s, v16.s[0]
        umlal2  v20.2d, v21.4s, v16.s[2]
        ldp     q6, q21, [x2, #0x60]
        umlal   v9.2d, v31.2s, v2.s[0]
        umlal   v28.2d, v29.2s, v2.s[0]
        umlal2  v28.2d, v29.4s, v2.s[2]
        umlal2  v9.2d, v31.4s, v2.s[2]
        ldp     d24, d29, [x1, #0xd8]
        umlal   v8.2d, v6.2s, v16.s[0]
        umlal2  v8.2d, v6.4s, v16.s[2]
        usra    v15.2d, v24.2d, #0xc
        umlal   v19.2d, v21.2s, v16.s[0]
        shl     v6.2d, v29.2d, #0x3a
        umlal2  v19.2d, v21.4s, v16.s[2]
        ldp     q21, q24, [x2, #0x20]
        ldp     q29, q31, [x2, #0xe0]
        usra    v15.2d, v6.2d, #6
        umlal   v12.2d, v21.2s, v5.s[0]
        umlal2  v12.2d, v21.4s, v5.s[2]
        umlal   v3.2d, v24.2s, v5.s[0]
        umlal2  v3.2d, v24.4s, v5.s[2]
        ext     v6.16b, v18.16b, v1.16b, #8
        and     v18.16b, v18.16b, v0.16b
        umlal   v4.2d, v29.2s, v2.s[0]
        usra    v15.2d, v6.2d, #0x1d
        umlal2  v4.2d, v29.4s, v2.s[2]
        ldp     q6, q21, [x2, #0x40]
        umlal   v23.2d, v31.2s, v2.s[0]
        umlal2  v23.2d, v31.4s, v2.s[2]
        ldp     q24, q29, [x2, #0x100]
        umlal   v15.2d, v26.2s, v5.s[0]
        umlal2  v15.2d, v26.4s, v5.s[2]
        umlal   v20.2d, v6.2s, v5.s[0]
        umlal2  v20.2d, v6.4s, v5.s[2]
        ldr     d6, [x1, #0xe0]
        umlal   v8.2d, v21.2s, v5.s[0]
        umlal2  v8.2d, v21.4s, v5.s[2]
        umlal   v7.2d, v29.2s, v2.s[0]
        umlal2  v7.2d, v29.4s, v2.s[2]
        ldp     q21, q26, [x2, #0x120]
        umlal   v30.2d, v24.2s, v2.s[0]
        ldp     q29, q31, [x2, #0xc0]
        usra    v12.2d, v6.2d, #6
        umlal2  v30.2d, v24.4s, v2.s[2]
        ldr     q2, [x0, #0x40]
        umlal   v7.2d, v21.2s, v22.s[2]
        umlal2  v7.2d, v21.4s, v22.s[3]
        ldp     q6, q21, [x2, #0x80]
        umlal   v7.2d, v26.2s, v22.s[0]
        umlal2  v7.2d, v26.4s, v22.s[1]
        umlal   v9.2d, v29.2s, v16.s[0]
        umlal   v4.2d, v31.2s, v16.s[0]
        umlal2  v4.2d, v31.4s, v16.s[2]
        ext     v24.16b, v2.16b, v1.16b, #8
        umlal2  v9.2d, v29.4s, v16.s[2]
        and     v26.16b, v2.16b, v0.16b
        ext     v2.16b, v1.16b, v2.16b, #8
        usra    v26.2d, v10.2d, #0x1d
        umlal   v17.2d, v6.2s, v16.s[0]
        umlal2  v17.2d, v6.4s, v16.s[2]
        ldp     q10, q6, [x2, #0x60]
        umlal   v11.2d, v21.2s, v16.s[0]
        umlal2  v11.2d, v21.4s, v16.s[2]
        ldp     q21, q29, [x2, #0xa0]
        usra    v26.2d, v2.2d, #0x1d
        umlal   v19.2d, v10.2s, v5.s[0]
        umlal2  v19.2d, v10.4s, v5.s[2]
        uzp1    v10.4s, v5.4s, v18.4s
        umlal   v17.2d, v6.2s, v5.s[0]
        umlal2  v17.2d, v6.4s, v5.s[2]
        umlal   v28.2d, v29.2s, v16.s[0]
        umlal   v25.2d, v21.2s, v16.s[0]
        umlal2  v25.2d, v21.4s, v16.s[2]
        ldp     q2, q6, [x2]
        umlal2  v28.2d, v29.4s, v16.s[2]
        ldp     q21, q29, [x2, #0xe0]
        umlal   v15.2d, v2.2s, v18.s[0]
        umlal2  v15.2d, v2.4s, v18.s[2]
        umlal   v30.2d, v29.2s, v16.s[0]
        umlal2  v30.2d, v29.4s, v16.s[2]
        ldp     q2, q29, [x2, #0x100]
        umlal   v23.2d, v21.2s, v16.s[0]
        umlal2  v23.2d, v21.4s, v16.s[2]
        umlal   v14.2d, v29.2s, v16.s[0]
        umlal2  v14.2d, v29.4s, v16.s[2]
        ext     v21.16b, v1.16b, v15.16b, #8
        umlal   v7.2d, v2.2s, v16.s[0]
        usra    v15.2d, v21.2d, #0x1d
        umlal2  v7.2d, v2.4s, v16.s[2]
        ldp     q2, q16, [x2, #0x20]
        ldp     q21, q29, [x2, #0x120]
        umlal   v3.2d, v2.2s, v18.s[0]
        umlal2  v3.2d, v2.4s, v18.s[2]
        umlal   v20.2d, v16.2s, v18.s[0]
        umlal2  v20.2d, v16.4s, v18.s[2]
        ext     v2.16b, v15.16b, v1.16b, #8
        and     v15.16b, v15.16b, v0.16b
        usra    v12.2d, v2.2d, #0x1d
        ldr     d2, [x1, #0xe8]
        umlal   v14.2d, v21.2s, v13.s[0]
        umlal2  v14.2d, v21.4s, v13.s[1]
        ldr     q16, [x0, #0x50]
        umlal   v14.2d, v29.2s, v22.s[2]
        umlal   v12.2d, v6.2s, v18.s[0]
        umlal2  v12.2d, v6.4s, v18.s[2]
        ldp     q6, q21, [x2, #0x160]
        shl     v2.2d, v2.2d, #6
        umlal2  v14.2d, v29.4s, v22.s[3]
        umlal   v14.2d, v27.2s, v22.s[0]
        usra    v3.2d, v2.2d, #6
        ldp     q2, q21, [x2, #0x40]
        umlal2  v14.2d, v27.4s, v22.s[1]
        ldp     q27, q29, [x2, #0x80]
        umlal   v8.2d, v2.2s, v18.s[0]
        umlal2  v8.2d, v2.4s, v18.s[2]
        umlal   v19.2d, v21.2s, v18.s[0]
        umlal2  v19.2d, v21.4s, v18.s[2]
        ext     v2.16b, v16.16b, v1.16b, #8
        ldp     q21, q31, [x2, #0xa0]
        umlal   v25.2d, v29.2s, v5.s[0]
        umlal   v11.2d, v27.2s, v5.s[0]
        umlal2  v11.2d, v27.4s, v5.s[2]
        and     v27.16b, v16.16b, v0.16b
        ext     v16.16b, v1.16b, v16.16b, #8
        usra    v27.2d, v24.2d, #0x1d
        umlal2  v25.2d, v29.4s, v5.s[2]
        usra    v27.2d, v16.2d, #0x1d
        umlal   v28.2d, v21.2s, v5.s[0]
        umlal   v9.2d, v31.2s, v5.s[0]
        umlal2  v28.2d, v21.4s, v5.s[2]
        ldp     q16, q21, [x2, #0x100]
        ldp     q24, q29, [x2, #0xc0]
        umlal2  v9.2d, v31.4s, v5.s[2]
        umlal   v26.2d, v21.2s, v5.s[0]
        umlal   v4.2d, v24.2s, v5.s[0]
        umlal2  v26.2d, v21.4s, v5.s[2]
        umlal2  v4.2d, v24.4s, v5.s[2]
        umlal   v23.2d, v29.2s, v5.s[0]
        umlal2  v23.2d, v29.4s, v5.s[2]
        ldp     q21, q24, [x2]
        ldp     q29, q31, [x2, #0xe0]
        umlal   v14.2d, v16.2s, v5.s[0]
        umlal2  v14.2d, v16.4s, v5.s[2]
        umlal   v12.2d, v21.2s, v15.s[0]
        umlal2  v12.2d, v21.4s, v15.s[2]
        umlal   v30.2d, v29.2s, v5.s[0]
        umlal   v7.2d, v31.2s, v5.s[0]
        umlal2  v7.2d, v31.4s, v5.s[2]
        ldr     q16, [x0, #0x60]
        umlal2  v30.2d, v29.4s, v5.s[2]
        ldp     q5, q21, [x2, #0x20]
        umlal   v20.2d, v5.2s, v15.s[0]
        ldp     q29, q31, [x2, #0x120]
        umlal2  v20.2d, v5.4s, v15.s[2]
        umlal   v8.2d, v21.2s, v15.s[0]
        umlal2  v8.2d, v21.4s, v15.s[2]
        ext     v5.16b, v1.16b, v12.16b, #8
        umlal   v26.2d, v29.2s, v13.s[2]
        usra    v12.2d, v5.2d, #0x1d
        umlal2  v26.2d, v29.4s, v13.s[3]
        ldp     q5, q21, [x2, #0x40]
        umlal   v26.2d, v31.2s, v13.s[0]
        umlal2  v26.2d, v31.4s, v13.s[1]
        ldp     q29, q31, [x2, #0x140]
        umlal   v19.2d, v5.2s, v15.s[0]
        umlal2  v19.2d, v5.4s, v15.s[2]
        umlal   v26.2d, v29.2s, v22.s[2]
        umlal2  v26.2d, v29.4s, v22.s[3]
        ext     v5.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v0.16b
        usra    v3.2d, v5.2d, #0x1d
        umlal   v26.2d, v31.2s, v22.s[0]
        ldp     q5, q29, [x2, #0x60]
        umlal2  v26.2d, v31.4s, v22.s[1]
        umlal   v3.2d, v24.2s, v15.s[0]
        umlal2  v3.2d, v24.4s, v15.s[2]
        umlal   v17.2d, v5.2s, v18.s[0]
        umlal2  v17.2d, v5.4s, v18.s[2]
        ldp     q5, q24, [x2, #0x80]
        umlal   v17.2d, v21.2s, v15.s[0]
        umlal2  v17.2d, v21.4s, v15.s[2]
        umlal   v11.2d, v29.2s, v18.s[0]
        umlal2  v11.2d, v29.4s, v18.s[2]
        ldp     q21, q29, [x2, #0xa0]
        umlal   v25.2d, v5.2s, v18.s[0]
        umlal   v28.2d, v24.2s, v18.s[0]
        umlal2  v25.2d, v5.4s, v18.s[2]
        umlal2  v28.2d, v24.4s, v18.s[2]
        ldp     q5, q24, [x2, #0xc0]
        umlal   v9.2d, v21.2s, v18.s[0]
        umlal2  v9.2d, v21.4s, v18.s[2]
        umlal   v4.2d, v29.2s, v18.s[0]
        umlal2  v4.2d, v29.4s, v18.s[2]
        umlal   v23.2d, v5.2s, v18.s[0]
        umlal   v30.2d, v24.2s, v18.s[0]
        umlal2  v30.2d, v24.4s, v18.s[2]
        ldp     q21, q24, [x2, #0x100]
        umlal2  v23.2d, v5.4s, v18.s[2]
        ldp     q5, q29, [x2, #0xe0]
        umlal   v27.2d, v24.2s, v18.s[0]
        umlal2  v27.2d, v24.4s, v18.s[2]
        umlal   v7.2d, v5.2s, v18.s[0]
        umlal2  v7.2d, v5.4s, v18.s[2]
        and     v5.16b, v16.16b, v0.16b
        umlal   v14.2d, v29.2s, v18.s[0]
        umlal   v26.2d, v21.2s, v18.s[0]
        usra    v5.2d, v2.2d, #0x1d
        umlal2  v14.2d, v29.4s, v18.s[2]
        ldp     q2, q24, [x2, #0x120]
        umlal2  v26.2d, v21.4s, v18.s[2]
        ldp     d18, d21, [x1, #0xe8]
        shl     v21.2d, v21.2d, #0xc
        umlal   v27.2d, v2.2s, v10.s[0]
        usra    v20.2d, v18.2d, #0x3a
        umlal2  v27.2d, v2.4s, v10.s[1]
        umlal   v27.2d, v24.2s, v13.s[2]
        ldp     q2, q18, [x2]
        umlal2  v27.2d, v24.4s, v13.s[3]
        ldp     q24, q29, [x2, #0x140]
        usra    v20.2d, v21.2d, #6
        umlal   v3.2d, v2.2s, v12.s[0]
        umlal2  v3.2d, v2.4s, v12.s[2]
        ext     v2.16b, v16.16b, v1.16b, #8
        umlal   v27.2d, v24.2s, v13.s[0]
        ext     v16.16b, v1.16b, v16.16b, #8
        umlal2  v27.2d, v24.4s, v13.s[1]
        uzp1    v21.4s, v15.4s, v12.4s
        umlal   v27.2d, v29.2s, v22.s[2]
        usra    v5.2d, v16.2d, #0x1d
        ext     v16.16b, v1.16b, v3.16b, #8
        umlal2  v27.2d, v29.4s, v22.s[3]
        usra    v3.2d, v16.2d, #0x1d
        umlal   v27.2d, v6.2s, v22.s[0]
        umlal2  v27.2d, v6.4s, v22.s[1]
        ldp     q6, q16, [x2, #0x20]
        ldp     q24, q29, [x2, #0x60]
        umlal   v8.2d, v6.2s, v12.s[0]
        umlal   v19.2d, v16.2s, v12.s[0]
        umlal   v25.2d, v29.2s, v15.s[0]
        umlal2  v8.2d, v6.4s, v12.s[2]
        umlal2  v19.2d, v16.4s, v12.s[2]
        ext     v6.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v0.16b
        usra    v20.2d, v6.2d, #0x1d
        umlal   v11.2d, v24.2s, v15.s[0]
        umlal2  v11.2d, v24.4s, v15.s[2]
        ldp     q6, q16, [x2, #0x80]
        umlal2  v25.2d, v29.4s, v15.s[2]
        umlal   v20.2d, v18.2s, v12.s[0]
        umlal2  v20.2d, v18.4s, v12.s[2]
        ldp     q18, q24, [x2, #0x100]
        ldp     q29, q31, [x2, #0xa0]
        umlal   v9.2d, v16.2s, v15.s[0]
        umlal   v28.2d, v6.2s, v15.s[0]
        umlal2  v28.2d, v6.4s, v15.s[2]
        umlal   v4.2d, v29.2s, v15.s[0]
        umlal2  v4.2d, v29.4s, v15.s[2]
        umlal   v23.2d, v31.2s, v15.s[0]
        umlal2  v9.2d, v16.4s, v15.s[2]
        ldp     q6, q16, [x2, #0xc0]
        ldr     q29, [x0, #0x70]
        umlal   v5.2d, v24.2s, v15.s[0]
        umlal2  v5.2d, v24.4s, v15.s[2]
        umlal   v27.2d, v18.2s, v15.s[0]
        umlal2  v27.2d, v18.4s, v15.s[2]
        umlal   v7.2d, v16.2s, v15.s[0]
        umlal   v30.2d, v6.2s, v15.s[0]
        umlal2  v23.2d, v31.4s, v15.s[2]
        umlal2  v30.2d, v6.4s, v15.s[2]
        ldp     q6, q18, [x2, #0x120]
        umlal2  v7.2d, v16.4s, v15.s[2]
        ldp     q16, q24, [x2, #0xe0]
        umlal   v5.2d, v6.2s, v10.s[2]
        umlal2  v5.2d, v6.4s, v10.s[3]
        umlal   v14.2d, v16.2s, v15.s[0]
        umlal2  v14.2d, v16.4s, v15.s[2]
        and     v6.16b, v29.16b, v0.16b
        umlal   v26.2d, v24.2s, v15.s[0]
        umlal2  v26.2d, v24.4s, v15.s[2]
        ldp     q15, q16, [x2, #0x140]
        umlal   v5.2d, v18.2s, v10.s[0]
        usra    v6.2d, v2.2d, #0x1d
        umlal2  v5.2d, v18.4s, v10.s[1]
        ldp     d2, d18, [x1, #0xf0]
        usra    v8.2d, v2.2d, #0x34
        umlal   v5.2d, v15.2s, v13.s[2]
        shl     v2.2d, v18.2d, #0x12
        ldp     q18, q24, [x2, #0x160]
        umlal2  v5.2d, v15.4s, v13.s[3]
        umlal   v5.2d, v16.2s, v13.s[0]
        umlal2  v5.2d, v16.4s, v13.s[1]
        ext     v15.16b, v29.16b, v1.16b, #8
        usra    v8.2d, v2.2d, #6
        ext     v2.16b, v1.16b, v29.16b, #8
        ldp     q16, q29, [x2, #0x180]
        usra    v6.2d, v2.2d, #0x1d
        umlal   v5.2d, v18.2s, v22.s[2]
        umlal2  v5.2d, v18.4s, v22.s[3]
        ldp     q2, q18, [x2]
        umlal   v20.2d, v2.2s, v3.s[0]
        umlal   v5.2d, v24.2s, v22.s[0]
        umlal2  v5.2d, v24.4s, v22.s[1]
        ldp     q24, q29, [x2, #0x40]
        umlal2  v20.2d, v2.4s, v3.s[2]
        umlal   v17.2d, v24.2s, v12.s[0]
        umlal2  v17.2d, v24.4s, v12.s[2]
        umlal   v11.2d, v29.2s, v12.s[0]
        ext     v2.16b, v1.16b, v20.16b, #8
        umlal2  v11.2d, v29.4s, v12.s[2]
        ldp     q24, q29, [x2, #0x60]
        usra    v20.2d, v2.2d, #0x1d
        umlal   v25.2d, v24.2s, v12.s[0]
        umlal2  v25.2d, v24.4s, v12.s[2]
        ext     v2.16b, v20.16b, v1.16b, #8
        umlal   v28.2d, v29.2s, v12.s[0]
        and     v20.16b, v20.16b, v0.16b
        usra    v8.2d, v2.2d, #0x1d
        umlal2  v28.2d, v29.4s, v12.s[2]
        ldp     q2, q24, [x2, #0x20]
        ldp     q29, q31, [x2, #0x80]
        umlal   v8.2d, v18.2s, v3.s[0]
        umlal2  v8.2d, v18.4s, v3.s[2]
        umlal   v19.2d, v2.2s, v3.s[0]
        umlal   v9.2d, v29.2s, v12.s[0]
        umlal2  v9.2d, v29.4s, v12.s[2]
        umlal   v4.2d, v31.2s, v12.s[0]
        umlal2  v4.2d, v31.4s, v12.s[2]
        ldp     q18, q29, [x2, #0xa0]
        umlal   v17.2d, v24.2s, v3.s[0]
        umlal2  v17.2d, v24.4s, v3.s[2]
        umlal2  v19.2d, v2.4s, v3.s[2]
        umlal   v30.2d, v29.2s, v12.s[0]
        ldp     q2, q24, [x2, #0x100]
        umlal   v23.2d, v18.2s, v12.s[0]
        umlal2  v23.2d, v18.4s, v12.s[2]
        ldp     q18, q31, [x2, #0xc0]
        umlal2  v30.2d, v29.4s, v12.s[2]
        umlal   v7.2d, v18.2s, v12.s[0]
        ldr     q29, [x0, #0x80]
        umlal   v14.2d, v31.2s, v12.s[0]
        umlal2  v7.2d, v18.4s, v12.s[2]
        umlal2  v14.2d, v31.4s, v12.s[2]
        ldp     q18, q31, [x2, #0xe0]
        umlal   v6.2d, v24.2s, v12.s[0]
        umlal2  v6.2d, v24.4s, v12.s[2]
        umlal   v26.2d, v18.2s, v12.s[0]
        umlal   v27.2d, v31.2s, v12.s[0]
        umlal2  v27.2d, v31.4s, v12.s[2]
        ext     v24.16b, v29.16b, v1.16b, #8
        umlal2  v26.2d, v18.4s, v12.s[2]
        umlal   v5.2d, v2.2s, v12.s[0]
        umlal2  v5.2d, v2.4s, v12.s[2]
        ldp     q12, q2, [x2, #0x120]
        umlal   v6.2d, v12.2s, v21.s[0]
        umlal2  v6.2d, v12.4s, v21.s[1]
        and     v12.16b, v29.16b, v0.16b
        umlal   v6.2d, v2.2s, v10.s[2]
        ext     v18.16b, v1.16b, v29.16b, #8
        umlal2  v6.2d, v2.4s, v10.s[3]
        ldp     q2, q29, [x2, #0x140]
        usra    v12.2d, v15.2d, #0x1d
        usra    v12.2d, v18.2d, #0x1d
        umlal   v6.2d, v2.2s, v10.s[0]
        umlal2  v6.2d, v2.4s, v10.s[1]
        umlal   v6.2d, v29.2s, v13.s[2]
        ldp     q15, q2, [x2, #0x160]
        umlal2  v6.2d, v29.4s, v13.s[3]
        uzp1    v18.4s, v3.4s, v20.4s
        umlal   v6.2d, v15.2s, v13.s[0]
        umlal2  v6.2d, v15.4s, v13.s[1]
        ldp     q15, q29, [x2]
        umlal   v6.2d, v2.2s, v22.s[2]
        umlal2  v6.2d, v2.4s, v22.s[3]
        umlal   v6.2d, v16.2s, v22.s[0]
        ldp     q2, q29, [x2, #0x240]
        umlal2  v6.2d, v16.4s, v22.s[1]
        ldr     q16, [x2, #0x480]
        ldp     q29, q31, [x2, #0x40]
        umlal   v8.2d, v15.2s, v20.s[0]
        umlal2  v8.2d, v15.4s, v20.s[2]
        umlal   v25.2d, v31.2s, v3.s[0]
        umlal   v11.2d, v29.2s, v3.s[0]
        umlal2  v25.2d, v31.4s, v3.s[2]
        umlal2  v11.2d, v29.4s, v3.s[2]
        ldp     q15, q29, [x2, #0x60]
        umlal   v28.2d, v15.2s, v3.s[0]
        umlal   v9.2d, v29.2s, v3.s[0]
        umlal2  v28.2d, v15.4s, v3.s[2]
        ldp     q15, q31, [x2, #0x80]
        umlal   v23.2d, v31.2s, v3.s[0]
        umlal   v4.2d, v15.2s, v3.s[0]
        umlal2  v23.2d, v31.4s, v3.s[2]
        umlal2  v4.2d, v15.4s, v3.s[2]
        ldp     q15, q31, [x2, #0xa0]
        umlal2  v9.2d, v29.4s, v3.s[2]
        umlal   v30.2d, v15.2s, v3.s[0]
        umlal2  v30.2d, v15.4s, v3.s[2]
        umlal   v7.2d, v31.2s, v3.s[0]
        umlal2  v7.2d, v31.4s, v3.s[2]
        ldp     q15, q29, [x2, #0xc0]
        umlal   v14.2d, v15.2s, v3.s[0]
        umlal   v26.2d, v29.2s, v3.s[0]
        umlal2  v26.2d, v29.4s, v3.s[2]
        ldp     q29, q31, [x2, #0xe0]
        umlal   v27.2d, v29.2s, v3.s[0]
        umlal   v5.2d, v31.2s, v3.s[0]
        umlal2  v5.2d, v31.4s, v3.s[2]
        umlal2  v27.2d, v29.4s, v3.s[2]
        ldp     q29, q31, [x2, #0x100]
        umlal   v12.2d, v31.2s, v3.s[0]
        umlal2  v14.2d, v15.4s, v3.s[2]
        umlal2  v12.2d, v31.4s, v3.s[2]
        ldp     q15, q31, [x2, #0x120]
        umlal   v6.2d, v29.2s, v3.s[0]
        umlal2  v6.2d, v29.4s, v3.s[2]
        ldp     d3, d29, [x1, #0xf8]
        shl     v29.2d, v29.2d, #0x18
        usra    v19.2d, v3.2d, #0x2e
        mul     v3.2s, v8.2s, v16.2s
        and     v3.16b, v3.16b, v0.16b
        usra    v19.2d, v29.2d, #6
        umlal   v8.2d, v2.2s, v3.s[0]
        umlal   v12.2d, v15.2s, v21.s[2]
        umlal2  v12.2d, v15.4s, v21.s[3]
        umlal   v12.2d, v31.2s, v21.s[0]
        umlal2  v12.2d, v31.4s, v21.s[1]
        ext     v15.16b, v1.16b, v8.16b, #8
        ldp     q29, q31, [x2, #0x140]
        umlal   v12.2d, v29.2s, v10.s[2]
        usra    v8.2d, v15.2d, #0x1d
        umlal2  v12.2d, v29.4s, v10.s[3]
        umlal   v12.2d, v31.2s, v10.s[0]
        umlal2  v12.2d, v31.4s, v10.s[1]
        ext     v15.16b, v8.16b, v1.16b, #8
        ldp     q29, q31, [x2, #0x160]
        mul     v15.2s, v15.2s, v16.2s
        and     v15.16b, v15.16b, v0.16b
        umlal2  v8.2d, v2.4s, v15.s[0]
        uzp1    v15.2d, v3.2d, v15.2d
        ldp     q2, q3, [x2, #0x250]
        umlal   v12.2d, v29.2s, v13.s[2]
        umlal2  v12.2d, v29.4s, v13.s[3]
        ldr     q3, [x2, #0x480]
        ldr     q16, [x0, #0x90]
        umlal   v12.2d, v31.2s, v13.s[0]
        ext     v8.16b, v8.16b, v1.16b, #8
        usra    v19.2d, v8.2d, #0x1d
        umlal2  v12.2d, v31.4s, v13.s[1]
        ldp     q8, q29, [x2, #0x240]
        ldp     q29, q31, [x2, #0x180]
        umlal   v12.2d, v29.2s, v22.s[2]
        umlal2  v12.2d, v29.4s, v22.s[3]
        umlal   v12.2d, v31.2s, v22.s[0]
        umlal2  v12.2d, v31.4s, v22.s[1]
        ldp     q29, q31, [x2, #0x10]
        umlal   v19.2d, v29.2s, v20.s[0]
        umlal2  v19.2d, v29.4s, v20.s[2]
        ext     v29.16b, v16.16b, v1.16b, #8
        umlal   v19.2d, v2.2s, v15.s[0]
        umlal2  v19.2d, v2.4s, v15.s[2]
        umlal   v17.2d, v31.2s, v20.s[0]
        umlal2  v17.2d, v31.4s, v20.s[2]
        ldp     q2, q31, [x2, #0x30]
        umlal   v11.2d, v2.2s, v20.s[0]
        umlal   v25.2d, v31.2s, v20.s[0]
        umlal2  v11.2d, v2.4s, v20.s[2]
        umlal2  v25.2d, v31.4s, v20.s[2]
        ldp     q2, q31, [x2, #0x50]
        umlal   v28.2d, v2.2s, v20.s[0]
        umlal2  v28.2d, v2.4s, v20.s[2]
        umlal   v9.2d, v31.2s, v20.s[0]
        umlal2  v9.2d, v31.4s, v20.s[2]
        ldp     q2, q31, [x2, #0x70]
        umlal   v4.2d, v2.2s, v20.s[0]
        umlal2  v4.2d, v2.4s, v20.s[2]
        umlal   v23.2d, v31.2s, v20.s[0]
        umlal2  v23.2d, v31.4s, v20.s[2]
        ldp     q2, q31, [x2, #0x90]
        umlal   v7.2d, v31.2s, v20.s[0]
        umlal   v30.2d, v2.2s, v20.s[0]
        umlal2  v7.2d, v31.4s, v20.s[2]
        umlal2  v30.2d, v2.4s, v20.s[2]
        ldp     q2, q31, [x2, #0xb0]
        umlal   v26.2d, v31.2s, v20.s[0]
        umlal   v14.2d, v2.2s, v20.s[0]
        umlal2  v26.2d, v31.4s, v20.s[2]
        umlal2  v14.2d, v2.4s, v20.s[2]
        ldp     q2, q31, [x2, #0xd0]
        umlal   v27.2d, v2.2s, v20.s[0]
        umlal   v5.2d, v31.2s, v20.s[0]
        umlal2  v5.2d, v31.4s, v20.s[2]
        umlal2  v27.2d, v2.4s, v20.s[2]
        ldp     q2, q31, [x2, #0xf0]
        umlal   v6.2d, v2.2s, v20.s[0]
        umlal   v12.2d, v31.2s, v20.s[0]
        umlal2  v6.2d, v2.4s, v20.s[2]
        umlal2  v12.2d, v31.4s, v20.s[2]
        and     v2.16b, v16.16b, v0.16b
        ext     v16.16b, v1.16b, v16.16b, #8
        usra    v2.2d, v24.2d, #0x1d
        ldr     q24, [x0, #0xa0]
        usra    v2.2d, v16.2d, #0x1d
        ldp     q16, q31, [x2, #0x110]
        umlal   v2.2d, v16.2s, v20.s[0]
        umlal2  v2.2d, v16.4s, v20.s[2]
        umlal   v2.2d, v31.2s, v18.s[0]
        umlal2  v2.2d, v31.4s, v18.s[1]
        ldp     q16, q20, [x2, #0x130]
        umlal   v2.2d, v16.2s, v21.s[2]
        umlal2  v2.2d, v16.4s, v21.s[3]
        umlal   v2.2d, v20.2s, v21.s[0]
        umlal2  v2.2d, v20.4s, v21.s[1]
        ldp     q16, q20, [x2, #0x360]
        ldp     q20, q31, [x2, #0x150]
        umlal   v2.2d, v20.2s, v10.s[2]
        umlal2  v2.2d, v20.4s, v10.s[3]
        umlal   v2.2d, v31.2s, v10.s[0]
        umlal2  v2.2d, v31.4s, v10.s[1]
        ldp     q20, q31, [x2, #0x170]
        umlal   v2.2d, v20.2s, v13.s[2]
        umlal2  v2.2d, v20.4s, v13.s[3]
        umlal   v2.2d, v31.2s, v13.s[0]
        umlal2  v2.2d, v31.4s, v13.s[1]
        ldp     q20, q31, [x2, #0x190]
        umlal   v2.2d, v20.2s, v22.s[2]
        umlal2  v2.2d, v20.4s, v22.s[3]
        umlal   v2.2d, v31.2s, v22.s[0]
        umlal2  v2.2d, v31.4s, v22.s[1]
        mul     v20.2s, v19.2s, v3.2s
        and     v20.16b, v20.16b, v0.16b
        umlal   v19.2d, v8.2s, v20.s[0]
        ext     v31.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v31.2d, #0x1d
        ext     v31.16b, v19.16b, v1.16b, #8
        mul     v3.2s, v31.2s, v3.2s
        and     v3.16b, v3.16b, v0.16b
        uzp1    v20.2d, v20.2d, v3.2d
        umlal2  v19.2d, v8.4s, v3.s[0]
        ext     v8.16b, v24.16b, v1.16b, #8
        ext     v3.16b, v19.16b, v1.16b, #8
        usra    v17.2d, v3.2d, #0x1d
        and     v3.16b, v24.16b, v0.16b
        ext     v19.16b, v1.16b, v24.16b, #8
        ldp     q24, q31, [x2, #0x260]
        usra    v3.2d, v29.2d, #0x1d
        usra    v3.2d, v19.2d, #0x1d
        umlal   v17.2d, v24.2s, v15.s[0]
        umlal2  v17.2d, v24.4s, v15.s[2]
        umlal   v11.2d, v31.2s, v15.s[0]
        umlal2  v11.2d, v31.4s, v15.s[2]
        ldp     q19, q24, [x2, #0x280]
        umlal   v28.2d, v24.2s, v15.s[0]
        umlal2  v28.2d, v24.4s, v15.s[2]
        umlal   v25.2d, v19.2s, v15.s[0]
        umlal2  v25.2d, v19.4s, v15.s[2]
        ldp     q19, q24, [x2, #0x2a0]
        umlal   v9.2d, v19.2s, v15.s[0]
        umlal   v4.2d, v24.2s, v15.s[0]
        umlal2  v9.2d, v19.4s, v15.s[2]
        ldp     q19, q29, [x2, #0x2c0]
        umlal   v3.2d, v16.2s, v15.s[0]
        umlal2  v3.2d, v16.4s, v15.s[2]
        umlal2  v4.2d, v24.4s, v15.s[2]
        uzp1    v16.4s, v15.4s, v20.4s
        umlal   v30.2d, v29.2s, v15.s[0]
        umlal2  v30.2d, v29.4s, v15.s[2]
        umlal   v23.2d, v19.2s, v15.s[0]
        umlal2  v23.2d, v19.4s, v15.s[2]
        ldp     q19, q24, [x2, #0x120]
        ldp     q29, q31, [x2, #0x2e0]
        umlal   v3.2d, v19.2s, v18.s[2]
        umlal2  v3.2d, v19.4s, v18.s[3]
        umlal   v7.2d, v29.2s, v15.s[0]
        umlal   v14.2d, v31.2s, v15.s[0]
        umlal   v3.2d, v24.2s, v18.s[0]
        umlal2  v14.2d, v31.4s, v15.s[2]
        umlal2  v7.2d, v29.4s, v15.s[2]
        ldp     q19, q29, [x2, #0x300]
        umlal2  v3.2d, v24.4s, v18.s[1]
        umlal   v26.2d, v19.2s, v15.s[0]
        umlal2  v26.2d, v19.4s, v15.s[2]
        umlal   v27.2d, v29.2s, v15.s[0]
        umlal2  v27.2d, v29.4s, v15.s[2]
        ldp     q19, q24, [x2, #0x140]
        ldp     q29, q31, [x2, #0x320]
        umlal   v3.2d, v19.2s, v21.s[2]
        umlal2  v3.2d, v19.4s, v21.s[3]
        umlal   v3.2d, v24.2s, v21.s[0]
        umlal2  v3.2d, v24.4s, v21.s[1]
        umlal   v5.2d, v29.2s, v15.s[0]
        umlal   v6.2d, v31.2s, v15.s[0]
        umlal2  v5.2d, v29.4s, v15.s[2]
        ldr     d19, [x1, #0x130]
        umlal2  v6.2d, v31.4s, v15.s[2]
        ldp     q24, q29, [x2, #0x340]
        shl     v19.2d, v19.2d, #2
        umlal   v12.2d, v24.2s, v15.s[0]
        umlal2  v12.2d, v24.4s, v15.s[2]
        umlal   v2.2d, v29.2s, v15.s[0]
        ldp     q24, q31, [x2, #0x1a0]
        umlal2  v2.2d, v29.4s, v15.s[2]
        ldp     q15, q29, [x2, #0x160]
        umlal   v3.2d, v15.2s, v10.s[2]
        umlal2  v3.2d, v15.4s, v10.s[3]
        umlal   v3.2d, v29.2s, v10.s[0]
        umlal2  v3.2d, v29.4s, v10.s[1]
        ldp     q15, q29, [x2, #0x180]
        umlal   v3.2d, v15.2s, v13.s[2]
        umlal2  v3.2d, v15.4s, v13.s[3]
        umlal   v3.2d, v29.2s, v13.s[0]
        umlal2  v3.2d, v29.4s, v13.s[1]
        umlal   v3.2d, v24.2s, v22.s[2]
        umlal2  v3.2d, v24.4s, v22.s[3]
        umlal   v3.2d, v31.2s, v22.s[0]
        umlal2  v3.2d, v31.4s, v22.s[1]
        ldp     q15, q24, [x2, #0x250]
        umlal   v11.2d, v24.2s, v20.s[0]
        umlal2  v11.2d, v24.4s, v20.s[2]
        umlal   v17.2d, v15.2s, v20.s[0]
        umlal2  v17.2d, v15.4s, v20.s[2]
        ldp     q15, q24, [x2, #0x270]
        ldp     d29, d31, [x1, #0x100]
        umlal   v28.2d, v24.2s, v20.s[0]
        usra    v17.2d, v29.2d, #0x28
        umlal   v25.2d, v15.2s, v20.s[0]
        umlal2  v25.2d, v15.4s, v20.s[2]
        shl     v15.2d, v31.2d, #0x1e
        usra    v17.2d, v15.2d, #6
        ldr     q15, [x0, #0xc0]
        ldp     d29, d31, [x1, #0x108]
        usra    v11.2d, v29.2d, #0x22
        shl     v29.2d, v31.2d, #0x24
        umlal2  v28.2d, v24.4s, v20.s[2]
        usra    v11.2d, v29.2d, #6
        ldp     q24, q29, [x2, #0x290]
        umlal   v9.2d, v24.2s, v20.s[0]
        uzp1    v31.2d, v17.2d, v11.2d
        umlal   v4.2d, v29.2s, v20.s[0]
        umlal2  v9.2d, v24.4s, v20.s[2]
        uzp2    v11.2d, v17.2d, v11.2d
        shl     v17.2d, v11.2d, #0x23
        umlal2  v4.2d, v29.4s, v20.s[2]
        usra    v31.2d, v17.2d, #6
        ext     v17.16b, v1.16b, v11.16b, #8
        usra    v31.2d, v17.2d, #0x1d
        ldp     d17, d24, [x1, #0x110]
        shl     v24.2d, v24.2d, #0x2a
        usra    v25.2d, v17.2d, #0x1c
        usra    v25.2d, v24.2d, #6
        str     q31, [x0]
        ldp     q17, q24, [x2, #0x2b0]
        umlal   v30.2d, v24.2s, v20.s[0]
        ldp     d29, d31, [x1, #0x118]
        umlal2  v30.2d, v24.4s, v20.s[2]
        umlal   v23.2d, v17.2s, v20.s[0]
        umlal2  v23.2d, v17.4s, v20.s[2]
        usra    v28.2d, v29.2d, #0x16
        ldr     q17, [x0, #0xb0]
        usra    v23.2d, v19.2d, #6
        shl     v19.2d, v31.2d, #0x30
        ldp     d24, d29, [x1, #0x120]
        usra    v28.2d, v19.2d, #6
        usra    v9.2d, v24.2d, #0x10
        ldp     q19, q24, [x2, #0x2d0]
        shl     v29.2d, v29.2d, #0x36
        usra    v9.2d, v29.2d, #6
        umlal   v7.2d, v19.2s, v20.s[0]
        umlal   v14.2d, v24.2s, v20.s[0]
        umlal2  v14.2d, v24.4s, v20.s[2]
        umlal2  v7.2d, v19.4s, v20.s[2]
        uzp2    v19.2d, v25.2d, v28.2d
        uzp1    v24.2d, v25.2d, v28.2d
        shl     v25.2d, v19.2d, #0x23
        ldp     q28, q29, [x2, #0x2f0]
        ext     v11.16b, v11.16b, v19.16b, #8
        usra    v24.2d, v25.2d, #6
        usra    v24.2d, v11.2d, #0x1d
        umlal   v27.2d, v29.2s, v20.s[0]
        umlal   v26.2d, v28.2s, v20.s[0]
        ldp     d11, d25, [x1, #0x128]
        umlal2  v26.2d, v28.4s, v20.s[2]
        str     q24, [x0, #0x10]
        umlal2  v27.2d, v29.4s, v20.s[2]
        ldr     q24, [x0, #0xd0]
        usra    v4.2d, v11.2d, #0xa
        ldp     q11, q28, [x2, #0x370]
        shl     v25.2d, v25.2d, #0x3c
        usra    v4.2d, v25.2d, #6
        uzp2    v25.2d, v9.2d, v4.2d
        uzp1    v9.2d, v9.2d, v4.2d
        ldp     q4, q28, [x2, #0x310]
        ext     v19.16b, v19.16b, v25.16b, #8
        umlal   v5.2d, v4.2s, v20.s[0]
        umlal2  v5.2d, v4.4s, v20.s[2]
        umlal   v6.2d, v28.2s, v20.s[0]
        ldp     d4, d29, [x1, #0x130]
        umlal2  v6.2d, v28.4s, v20.s[2]
        shl     v28.2d, v29.2d, #8
        usra    v30.2d, v4.2d, #0x3e
        ldp     d4, d29, [x1, #0x138]
        usra    v30.2d, v28.2d, #6
        shl     v28.2d, v29.2d, #0xe
        ldp     d29, d31, [x1, #0x148]
        usra    v7.2d, v4.2d, #0x38
        usra    v7.2d, v28.2d, #6
        usra    v26.2d, v29.2d, #0x2c
        uzp2    v4.2d, v23.2d, v30.2d
        shl     v28.2d, v31.2d, #0x1a
        uzp1    v23.2d, v23.2d, v30.2d
        ldp     q29, q30, [x2, #0x330]
        usra    v26.2d, v28.2d, #6
        umlal   v12.2d, v29.2s, v20.s[0]
        umlal   v2.2d, v30.2s, v20.s[0]
        umlal2  v12.2d, v29.4s, v20.s[2]
        umlal2  v2.2d, v30.4s, v20.s[2]
        ext     v28.16b, v17.16b, v1.16b, #8
        shl     v29.2d, v25.2d, #0x23
        ext     v25.16b, v25.16b, v4.16b, #8
        usra    v9.2d, v29.2d, #6
        and     v29.16b, v15.16b, v0.16b
        usra    v29.2d, v28.2d, #0x1d
        ext     v28.16b, v1.16b, v17.16b, #8
        and     v17.16b, v17.16b, v0.16b
        usra    v17.2d, v8.2d, #0x1d
        ext     v8.16b, v15.16b, v1.16b, #8
        ext     v15.16b, v1.16b, v15.16b, #8
        usra    v9.2d, v19.2d, #0x1d
        usra    v29.2d, v15.2d, #0x1d
        ldr     q15, [x0, #0xe0]
        and     v19.16b, v24.16b, v0.16b
        usra    v17.2d, v28.2d, #0x1d
        ldp     d28, d30, [x1, #0x140]
        usra    v19.2d, v8.2d, #0x1d
        str     q9, [x0, #0x20]
        usra    v14.2d, v28.2d, #0x32
        shl     v8.2d, v30.2d, #0x14
        shl     v9.2d, v4.2d, #0x23
        usra    v14.2d, v8.2d, #6
        uzp2    v8.2d, v7.2d, v14.2d
        uzp1    v14.2d, v7.2d, v14.2d
        ldp     q7, q28, [x2, #0x350]
        umlal   v17.2d, v28.2s, v20.s[0]
        umlal2  v17.2d, v28.4s, v20.s[2]
        ldp     d28, d30, [x1, #0x150]
        umlal   v17.2d, v11.2s, v16.s[0]
        usra    v27.2d, v28.2d, #0x26
        ldp     q28, q31, [x2, #0x130]
        umlal2  v17.2d, v11.4s, v16.s[1]
        shl     v11.2d, v30.2d, #0x20
        usra    v23.2d, v9.2d, #6
        umlal   v17.2d, v28.2s, v18.s[2]
        usra    v27.2d, v11.2d, #6
        umlal2  v17.2d, v28.4s, v18.s[3]
        ldp     q9, q11, [x2, #0x150]
        umlal   v17.2d, v31.2s, v18.s[0]
        usra    v23.2d, v25.2d, #0x1d
        umlal2  v17.2d, v31.4s, v18.s[1]
        ext     v25.16b, v24.16b, v1.16b, #8
        ext     v24.16b, v1.16b, v24.16b, #8
        usra    v19.2d, v24.2d, #0x1d
        ldp     d24, d28, [x1, #0x158]
        umlal   v17.2d, v9.2s, v21.s[2]
        umlal2  v17.2d, v9.4s, v21.s[3]
        usra    v5.2d, v24.2d, #0x20
        ldp     q9, q24, [x2, #0x370]
        umlal   v3.2d, v7.2s, v20.s[0]
        umlal2  v3.2d, v7.4s, v20.s[2]
        shl     v7.2d, v28.2d, #0x26
        umlal   v17.2d, v11.2s, v21.s[0]
        ext     v4.16b, v4.16b, v8.16b, #8
        umlal   v29.2d, v9.2s, v20.s[0]
        usra    v5.2d, v7.2d, #6
        ldp     d7, d28, [x1, #0x160]
        umlal2  v29.2d, v9.4s, v20.s[2]
        umlal   v29.2d, v24.2s, v16.s[0]
        usra    v6.2d, v7.2d, #0x1a
        ldp     q9, q7, [x2, #0x170]
        umlal2  v29.2d, v24.4s, v16.s[1]
        umlal2  v17.2d, v11.4s, v21.s[1]
        ldp     q11, q24, [x2, #0x140]
        shl     v28.2d, v28.2d, #0x2c
        umlal   v17.2d, v9.2s, v10.s[2]
        umlal2  v17.2d, v9.4s, v10.s[3]
        uzp2    v9.2d, v26.2d, v27.2d
        usra    v6.2d, v28.2d, #6
        str     q23, [x0, #0x30]
        umlal   v17.2d, v7.2s, v10.s[0]
        shl     v23.2d, v8.2d, #0x23
        ldp     d28, d30, [x1, #0x168]
        usra    v12.2d, v28.2d, #0x14
        shl     v28.2d, v30.2d, #0x32
        uzp1    v26.2d, v26.2d, v27.2d
        usra    v12.2d, v28.2d, #6
        ldp     d27, d28, [x1, #0x170]
        usra    v2.2d, v27.2d, #0xe
        ext     v8.16b, v8.16b, v9.16b, #8
        shl     v27.2d, v28.2d, #0x38
        usra    v14.2d, v23.2d, #6
        uzp1    v23.2d, v5.2d, v6.2d
        usra    v2.2d, v27.2d, #6
        uzp2    v5.2d, v5.2d, v6.2d
        ldp     d6, d27, [x1, #0x178]
        shl     v28.2d, v9.2d, #0x23
        umlal2  v17.2d, v7.4s, v10.s[1]
        ext     v9.16b, v9.16b, v5.16b, #8
        usra    v14.2d, v4.2d, #0x1d
        ldp     q4, q7, [x2, #0x380]
        usra    v26.2d, v28.2d, #6
        uzp2    v28.2d, v12.2d, v2.2d
        umlal   v29.2d, v11.2s, v18.s[2]
        uzp1    v12.2d, v12.2d, v2.2d
        umlal2  v29.2d, v11.4s, v18.s[3]
        ldp     q11, q2, [x2, #0x160]
        usra    v3.2d, v6.2d, #8
        str     q14, [x0, #0x40]
        shl     v14.2d, v27.2d, #0x3e
        umlal   v29.2d, v24.2s, v18.s[0]
        ldp     q6, q27, [x2, #0x190]
        usra    v26.2d, v8.2d, #0x1d
        shl     v8.2d, v5.2d, #0x23
        umlal2  v29.2d, v24.4s, v18.s[1]
        usra    v3.2d, v14.2d, #6
        ldp     q14, q24, [x2, #0x180]
        usra    v23.2d, v8.2d, #6
        umlal   v19.2d, v4.2s, v20.s[0]
        umlal2  v19.2d, v4.4s, v20.s[2]
        ext     v8.16b, v15.16b, v1.16b, #8
        umlal   v19.2d, v7.2s, v16.s[0]
        and     v4.16b, v15.16b, v0.16b
        umlal2  v19.2d, v7.4s, v16.s[1]
        ldr     d7, [x1, #0x180]
        ext     v15.16b, v1.16b, v15.16b, #8
        usra    v4.2d, v25.2d, #0x1d
        umlal   v17.2d, v6.2s, v13.s[2]
        ldr     q25, [x0, #0xf0]
        umlal2  v17.2d, v6.4s, v13.s[3]
        usra    v23.2d, v9.2d, #0x1d
        umlal   v29.2d, v11.2s, v21.s[2]
        ldp     q9, q6, [x2, #0x150]
        umlal2  v29.2d, v11.4s, v21.s[3]
        usra    v4.2d, v15.2d, #0x1d
        shl     v11.2d, v7.2d, #4
        ldp     q15, q7, [x2, #0x170]
        umlal   v29.2d, v2.2s, v21.s[0]
        str     q26, [x0, #0x50]
        umlal2  v29.2d, v2.4s, v21.s[1]
        shl     v2.2d, v28.2d, #0x23
        umlal   v29.2d, v14.2s, v10.s[2]
        ext     v5.16b, v5.16b, v28.16b, #8
        umlal2  v29.2d, v14.4s, v10.s[3]
        ldp     q14, q26, [x2, #0x190]
        umlal   v29.2d, v24.2s, v10.s[0]
        usra    v12.2d, v2.2d, #6
        umlal   v19.2d, v9.2s, v18.s[2]
        umlal2  v19.2d, v9.4s, v18.s[3]
        ldp     q9, q2, [x2, #0x390]
        ldp     q30, q31, [x2, #0x1a0]
        umlal   v19.2d, v6.2s, v18.s[0]
        umlal2  v19.2d, v6.4s, v18.s[1]
        str     q23, [x0, #0x60]
        umlal   v19.2d, v15.2s, v21.s[2]
        usra    v12.2d, v5.2d, #0x1d
        and     v5.16b, v25.16b, v0.16b
        umlal2  v19.2d, v15.4s, v21.s[3]
        umlal   v19.2d, v7.2s, v21.s[0]
        usra    v5.2d, v8.2d, #0x1d
        ldp     q8, q15, [x2, #0x1b0]
        umlal   v17.2d, v27.2s, v13.s[0]
        umlal   v4.2d, v9.2s, v20.s[0]
        str     q12, [x0, #0x70]
        umlal2  v4.2d, v9.4s, v20.s[2]
        ext     v9.16b, v25.16b, v1.16b, #8
        umlal2  v29.2d, v24.4s, v10.s[1]
        ldp     q12, q6, [x2, #0x1b0]
        umlal   v29.2d, v30.2s, v13.s[2]
        umlal   v4.2d, v2.2s, v16.s[0]
        ext     v23.16b, v1.16b, v25.16b, #8
        umlal2  v17.2d, v27.4s, v13.s[1]
        ldp     q24, q25, [x2, #0x1c0]
        usra    v5.2d, v23.2d, #0x1d
        umlal2  v4.2d, v2.4s, v16.s[1]
        ldr     q2, [x0, #0x100]
        umlal2  v19.2d, v7.4s, v21.s[1]
        umlal   v19.2d, v14.2s, v10.s[2]
        umlal2  v29.2d, v30.4s, v13.s[3]
        ldp     q7, q23, [x2, #0x160]
        umlal   v29.2d, v31.2s, v13.s[0]
        umlal   v17.2d, v12.2s, v22.s[2]
        umlal2  v17.2d, v12.4s, v22.s[3]
        ldp     q12, q27, [x2, #0x3a0]
        umlal   v4.2d, v7.2s, v18.s[2]
        umlal2  v19.2d, v14.4s, v10.s[3]
        umlal   v19.2d, v26.2s, v10.s[0]
        umlal2  v29.2d, v31.4s, v13.s[1]
        umlal2  v19.2d, v26.4s, v10.s[1]
        ldp     q14, q26, [x2, #0x1d0]
        umlal2  v4.2d, v7.4s, v18.s[3]
        umlal   v4.2d, v23.2s, v18.s[0]
        umlal   v19.2d, v8.2s, v13.s[2]
        umlal   v5.2d, v12.2s, v20.s[0]
        umlal2  v5.2d, v12.4s, v20.s[2]
        ldp     q12, q7, [x2, #0x180]
        umlal   v29.2d, v24.2s, v22.s[2]
        umlal2  v29.2d, v24.4s, v22.s[3]
        umlal2  v4.2d, v23.4s, v18.s[1]
        ldp     q23, q24, [x2, #0x1a0]
        umlal   v17.2d, v6.2s, v22.s[0]
        umlal   v29.2d, v25.2s, v22.s[0]
        umlal2  v17.2d, v6.4s, v22.s[1]
        ldp     d6, d30, [x1, #0x180]
        umlal2  v19.2d, v8.4s, v13.s[3]
        umlal   v4.2d, v12.2s, v21.s[2]
        umlal   v5.2d, v27.2s, v16.s[0]
        umlal2  v4.2d, v12.4s, v21.s[3]
        usra    v17.2d, v11.2d, #6
        ldp     q8, q11, [x2, #0x170]
        umlal   v19.2d, v15.2s, v13.s[0]
        umlal2  v29.2d, v25.4s, v22.s[1]
        shl     v12.2d, v30.2d, #0xa
        umlal2  v5.2d, v27.4s, v16.s[1]
        ldp     q25, q27, [x2, #0x190]
        umlal   v4.2d, v7.2s, v21.s[0]
        umlal   v5.2d, v8.2s, v18.s[2]
        usra    v29.2d, v6.2d, #0x3c
        umlal2  v5.2d, v8.4s, v18.s[3]
        ldp     q8, q6, [x2, #0x1c0]
        umlal2  v4.2d, v7.4s, v21.s[1]
        uzp2    v7.2d, v3.2d, v17.2d
        umlal   v4.2d, v23.2s, v10.s[2]
        uzp1    v3.2d, v3.2d, v17.2d
        umlal2  v19.2d, v15.4s, v13.s[1]
        ldp     q15, q17, [x2, #0x1b0]
        shl     v30.2d, v7.2d, #0x23
        ext     v28.16b, v28.16b, v7.16b, #8
        usra    v3.2d, v30.2d, #6
        umlal   v5.2d, v11.2s, v18.s[0]
        usra    v29.2d, v12.2d, #6
        umlal2  v5.2d, v11.4s, v18.s[1]
        ldp     d11, d12, [x1, #0x188]
        umlal2  v4.2d, v23.4s, v10.s[3]
        usra    v3.2d, v28.2d, #0x1d
        ldp     q23, q28, [x2, #0x1a0]
        umlal   v5.2d, v25.2s, v21.s[2]
        umlal2  v5.2d, v25.4s, v21.s[3]
        and     v25.16b, v2.16b, v0.16b
        umlal   v5.2d, v27.2s, v21.s[0]
        usra    v25.2d, v9.2d, #0x1d
        ext     v9.16b, v2.16b, v1.16b, #8
        ext     v2.16b, v1.16b, v2.16b, #8
        shl     v12.2d, v12.2d, #0x10
        umlal   v19.2d, v14.2s, v22.s[2]
        str     q3, [x0, #0x80]
        umlal   v4.2d, v24.2s, v10.s[0]
        ldp     q3, q30, [x2, #0x1e0]
        usra    v25.2d, v2.2d, #0x1d
        umlal2  v4.2d, v24.4s, v10.s[1]
        umlal   v4.2d, v8.2s, v13.s[2]
        ldp     q2, q24, [x2, #0x1d0]
        umlal2  v5.2d, v27.4s, v21.s[1]
        umlal   v5.2d, v15.2s, v10.s[2]
        umlal2  v4.2d, v8.4s, v13.s[3]
        umlal2  v19.2d, v14.4s, v22.s[3]
        ldp     d8, d14, [x1, #0x190]
        umlal   v19.2d, v26.2s, v22.s[0]
        umlal   v4.2d, v6.2s, v13.s[0]
        umlal2  v5.2d, v15.4s, v10.s[3]
        ldr     q15, [x0, #0x110]
        umlal2  v4.2d, v6.4s, v13.s[1]
        umlal   v4.2d, v3.2s, v22.s[2]
        umlal2  v19.2d, v26.4s, v22.s[1]
        ldp     q6, q26, [x2, #0x3b0]
        ldp     q27, q31, [x2, #0x1f0]
        umlal   v5.2d, v17.2s, v10.s[0]
        umlal2  v5.2d, v17.4s, v10.s[1]
        shl     v14.2d, v14.2d, #0x16
        and     v0.16b, v15.16b, v0.16b
        usra    v19.2d, v11.2d, #0x36
        umlal   v5.2d, v2.2s, v13.s[2]
        usra    v0.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v15.16b, #8
        umlal2  v4.2d, v3.4s, v22.s[3]
        ext     v11.16b, v15.16b, v1.16b, #8
        ldp     q15, q1, [x2, #0x3c0]
        umlal   v4.2d, v30.2s, v22.s[0]
        umlal   v25.2d, v6.2s, v20.s[0]
        usra    v19.2d, v12.2d, #6
        umlal2  v25.2d, v6.4s, v20.s[2]
        ldp     q12, q3, [x2, #0x180]
        umlal   v25.2d, v26.2s, v16.s[0]
        usra    v0.2d, v9.2d, #0x1d
        umlal2  v25.2d, v26.4s, v16.s[1]
        ldp     q9, q6, [x2, #0x190]
        umlal2  v4.2d, v30.4s, v22.s[1]
        uzp1    v17.2d, v29.2d, v19.2d
        uzp2    v19.2d, v29.2d, v19.2d
        umlal   v0.2d, v15.2s, v20.s[0]
        umlal2  v0.2d, v15.4s, v20.s[2]
        ldp     q15, q26, [x2, #0x1b0]
        umlal   v25.2d, v12.2s, v18.s[2]
        usra    v4.2d, v8.2d, #0x30
        umlal2  v25.2d, v12.4s, v18.s[3]
        ldp     d8, d12, [x1, #0x198]
        umlal   v25.2d, v3.2s, v18.s[0]
        umlal2  v25.2d, v3.4s, v18.s[1]
        umlal   v25.2d, v23.2s, v21.s[2]
        usra    v4.2d, v14.2d, #6
        umlal2  v25.2d, v23.4s, v21.s[3]
        shl     v12.2d, v12.2d, #0x1c
        ldp     q14, q3, [x2, #0x1e0]
        umlal   v0.2d, v1.2s, v16.s[0]
        umlal   v25.2d, v28.2s, v21.s[0]
        ext     v7.16b, v7.16b, v19.16b, #8
        umlal2  v25.2d, v28.4s, v21.s[1]
        ldp     q23, q28, [x2, #0x1c0]
        umlal2  v0.2d, v1.4s, v16.s[1]
        shl     v1.2d, v19.2d, #0x23
        umlal   v0.2d, v9.2s, v18.s[2]
        usra    v17.2d, v1.2d, #6
        umlal2  v0.2d, v9.4s, v18.s[3]
        ldp     q9, q1, [x2, #0x1d0]
        usra    v17.2d, v7.2d, #0x1d
        umlal   v25.2d, v23.2s, v10.s[2]
        umlal   v0.2d, v6.2s, v18.s[0]
        str     q17, [x0, #0x90]
        umlal2  v25.2d, v23.4s, v10.s[3]
        umlal   v25.2d, v28.2s, v10.s[0]
        umlal2  v25.2d, v28.4s, v10.s[1]
        umlal2  v0.2d, v6.4s, v18.s[1]
        ldp     q6, q7, [x2, #0x3d0]
        ldp     q17, q23, [x2, #0x1f0]
        umlal2  v5.2d, v2.4s, v13.s[3]
        umlal   v5.2d, v24.2s, v13.s[0]
        ldp     q2, q28, [x2, #0x200]
        umlal2  v5.2d, v24.4s, v13.s[1]
        ldp     q24, q29, [x2, #0x210]
        umlal   v5.2d, v27.2s, v22.s[2]
        umlal   v0.2d, v15.2s, v21.s[2]
        umlal   v25.2d, v14.2s, v13.s[2]
        umlal2  v25.2d, v14.4s, v13.s[3]
        umlal2  v0.2d, v15.4s, v21.s[3]
        ldp     d14, d15, [x1, #0x1a0]
        umlal   v0.2d, v26.2s, v21.s[0]
        umlal2  v5.2d, v27.4s, v22.s[3]
        shl     v15.2d, v15.2d, #0x22
        umlal   v5.2d, v31.2s, v22.s[0]
        umlal2  v5.2d, v31.4s, v22.s[1]
        ldp     d27, d30, [x1, #0x1a8]
        umlal   v25.2d, v3.2s, v13.s[0]
        usra    v5.2d, v8.2d, #0x2a
        umull   v8.2d, v6.2s, v20.s[0]
        usra    v5.2d, v12.2d, #6
        umlal2  v8.2d, v6.4s, v20.s[2]
        ldp     q12, q6, [x2, #0x1c0]
        umlal2  v25.2d, v3.4s, v13.s[1]
        umlal   v25.2d, v2.2s, v22.s[2]
        shl     v3.2d, v30.2d, #0x28
        umlal2  v25.2d, v2.4s, v22.s[3]
        uzp1    v2.2d, v4.2d, v5.2d
        uzp2    v4.2d, v4.2d, v5.2d
        umlal   v8.2d, v7.2s, v16.s[0]
        shl     v5.2d, v4.2d, #0x23
        umlal2  v8.2d, v7.4s, v16.s[1]
        ldp     q7, q30, [x2, #0x3e0]
        umlal   v25.2d, v28.2s, v22.s[0]
        usra    v2.2d, v5.2d, #6
        umlal2  v0.2d, v26.4s, v21.s[1]
        ldp     q5, q26, [x2, #0x1a0]
        umlal   v0.2d, v9.2s, v10.s[2]
        ext     v19.16b, v19.16b, v4.16b, #8
        umlal2  v0.2d, v9.4s, v10.s[3]
        usra    v2.2d, v19.2d, #0x1d
        ldr     q9, [x2, #0x230]
        umlal   v0.2d, v1.2s, v10.s[0]
        umlal   v8.2d, v5.2s, v18.s[2]
        str     q2, [x0, #0xa0]
        umlal2  v8.2d, v5.4s, v18.s[3]
        ldp     q2, q5, [x2, #0x200]
        umlal   v8.2d, v26.2s, v18.s[0]
        umlal2  v8.2d, v26.4s, v18.s[1]
        ldp     q19, q26, [x2, #0x1e0]
        umlal2  v0.2d, v1.4s, v10.s[1]
        umlal   v0.2d, v17.2s, v13.s[2]
        umlal2  v0.2d, v17.4s, v13.s[3]
        ldp     q1, q17, [x2, #0x1b0]
        umlal2  v25.2d, v28.4s, v22.s[1]
        usra    v25.2d, v14.2d, #0x24
        umlal   v8.2d, v12.2s, v21.s[2]
        ldp     q14, q28, [x2, #0x220]
        umlal2  v8.2d, v12.4s, v21.s[3]
        usra    v25.2d, v15.2d, #6
        ldp     q12, q15, [x2, #0x1d0]
        umlal   v8.2d, v6.2s, v21.s[0]
        umlal2  v8.2d, v6.4s, v21.s[1]
        umull   v6.2d, v7.2s, v20.s[0]
        umlal   v8.2d, v19.2s, v10.s[2]
        umlal2  v8.2d, v19.4s, v10.s[3]
        umlal   v8.2d, v26.2s, v10.s[0]
        umlal   v0.2d, v23.2s, v13.s[0]
        umlal2  v6.2d, v7.4s, v20.s[2]
        umlal2  v0.2d, v23.4s, v13.s[1]
        umlal2  v8.2d, v26.4s, v10.s[1]
        ldp     q7, q19, [x2, #0x1f0]
        umlal   v8.2d, v2.2s, v13.s[2]
        umlal2  v8.2d, v2.4s, v13.s[3]
        umlal   v0.2d, v24.2s, v22.s[2]
        ldp     q2, q23, [x2, #0x3f0]
        umlal2  v0.2d, v24.4s, v22.s[3]
        umlal   v0.2d, v29.2s, v22.s[0]
        umlal   v8.2d, v5.2s, v13.s[0]
        umlal2  v0.2d, v29.4s, v22.s[1]
        ldp     d24, d26, [x1, #0x1b0]
        usra    v0.2d, v27.2d, #0x1e
        umlal   v6.2d, v30.2s, v16.s[0]
        shl     v26.2d, v26.2d, #0x2e
        umlal2  v6.2d, v30.4s, v16.s[1]
        usra    v0.2d, v3.2d, #6
        ldp     q3, q27, [x2, #0x210]
        umlal   v6.2d, v1.2s, v18.s[2]
        umlal2  v6.2d, v1.4s, v18.s[3]
        uzp1    v1.2d, v25.2d, v0.2d
        umlal2  v8.2d, v5.4s, v13.s[1]
        ldp     q5, q29, [x2, #0x1c0]
        umlal   v8.2d, v14.2s, v22.s[2]
        uzp2    v0.2d, v25.2d, v0.2d
        umlal   v6.2d, v17.2s, v18.s[0]
        shl     v25.2d, v0.2d, #0x23
        umlal2  v8.2d, v14.4s, v22.s[3]
        ext     v14.16b, v4.16b, v0.16b, #8
        umlal2  v6.2d, v17.4s, v18.s[1]
        usra    v1.2d, v25.2d, #6
        ldp     q4, q17, [x2, #0x1e0]
        umlal   v8.2d, v28.2s, v22.s[0]
        usra    v1.2d, v14.2d, #0x1d
        umull   v14.2d, v2.2s, v20.s[0]
        umlal2  v8.2d, v28.4s, v22.s[1]
        ldr     q25, [x2, #0x400]
        ldp     d28, d30, [x1, #0x1b8]
        umlal   v6.2d, v12.2s, v21.s[2]
        shl     v30.2d, v30.2d, #0x34
        umlal2  v6.2d, v12.4s, v21.s[3]
        umlal   v6.2d, v15.2s, v21.s[0]
        usra    v8.2d, v11.2d, #0x1d
        umlal2  v6.2d, v15.4s, v21.s[1]
        ldr     q11, [x2, #0x410]
        umlal   v6.2d, v7.2s, v10.s[2]
        usra    v8.2d, v24.2d, #0x18
        umlal2  v6.2d, v7.4s, v10.s[3]
        ldr     q12, [x2, #0x410]
        umlal   v6.2d, v19.2s, v10.s[0]
        str     q1, [x0, #0xb0]
        umlal2  v14.2d, v2.4s, v20.s[2]
        ldp     q15, q1, [x2, #0x200]
        umlal   v14.2d, v23.2s, v16.s[0]
        ldp     q2, q7, [x2, #0x1d0]
        umlal2  v14.2d, v23.4s, v16.s[1]
        umlal   v14.2d, v5.2s, v18.s[2]
        ldp     q23, q24, [x2, #0x220]
        umlal2  v14.2d, v5.4s, v18.s[3]
        ldr     q5, [x2, #0x420]
        umlal   v14.2d, v29.2s, v18.s[0]
        usra    v8.2d, v26.2d, #6
        umull   v26.2d, v25.2s, v20.s[0]
        umlal2  v14.2d, v29.4s, v18.s[1]
        ldr     q29, [x2, #0x230]
        umlal   v14.2d, v4.2s, v21.s[2]
        umlal2  v14.2d, v4.4s, v21.s[3]
        ldr     d4, [x1, #0x1c8]
        umlal   v14.2d, v17.2s, v21.s[0]
        umlal2  v6.2d, v19.4s, v10.s[1]
        umlal2  v14.2d, v17.4s, v21.s[1]
        ldp     q17, q19, [x2, #0x1f0]
        umlal   v6.2d, v3.2s, v13.s[2]
        umlal2  v6.2d, v3.4s, v13.s[3]
        umlal   v14.2d, v15.2s, v10.s[2]
        umlal   v6.2d, v27.2s, v13.s[0]
        umlal2  v14.2d, v15.4s, v10.s[3]
        ldp     q15, q3, [x2, #0x1e0]
        umlal2  v6.2d, v27.4s, v13.s[1]
        umlal   v6.2d, v9.2s, v22.s[2]
        umlal2  v6.2d, v9.4s, v22.s[3]
        ldp     q9, q22, [x2, #0x210]
        usra    v6.2d, v28.2d, #0x12
        ldp     d27, d28, [x1, #0x1c0]
        shl     v28.2d, v28.2d, #0x3a
        umlal   v14.2d, v1.2s, v10.s[0]
        umlal2  v14.2d, v1.4s, v10.s[1]
        usra    v6.2d, v30.2d, #6
        uzp1    v1.2d, v8.2d, v6.2d
        uzp2    v8.2d, v8.2d, v6.2d
        ldp     q6, q30, [x2, #0x200]
        umlal2  v26.2d, v25.4s, v20.s[2]
        ext     v0.16b, v0.16b, v8.16b, #8
        shl     v25.2d, v8.2d, #0x23
        usra    v1.2d, v25.2d, #6
        umlal   v26.2d, v12.2s, v16.s[0]
        ldr     q25, [x2, #0x420]
        umlal   v14.2d, v23.2s, v13.s[2]
        umlal2  v14.2d, v23.4s, v13.s[3]
        ldr     d23, [x1, #0x1d0]
        umlal   v14.2d, v24.2s, v13.s[0]
        usra    v1.2d, v0.2d, #0x1d
        umlal2  v26.2d, v12.4s, v16.s[1]
        ldp     q12, q0, [x2, #0x220]
        umlal2  v14.2d, v24.4s, v13.s[1]
        umlal   v26.2d, v2.2s, v18.s[2]
        str     q1, [x0, #0xc0]
        umlal2  v26.2d, v2.4s, v18.s[3]
        ldr     q1, [x2, #0x430]
        umlal   v26.2d, v7.2s, v18.s[0]
        ldp     q2, q24, [x2, #0x1f0]
        umlal2  v26.2d, v7.4s, v18.s[1]
        usra    v14.2d, v27.2d, #0xc
        ldp     q7, q27, [x2, #0x210]
        umlal   v26.2d, v17.2s, v21.s[2]
        shl     v23.2d, v23.2d, #6
        umlal2  v26.2d, v17.4s, v21.s[3]
        umull   v17.2d, v11.2s, v20.s[0]
        usra    v14.2d, v28.2d, #6
        umlal   v26.2d, v19.2s, v21.s[0]
        ldr     q28, [x2, #0x430]
        umlal2  v26.2d, v19.4s, v21.s[1]
        ldr     q19, [x2, #0x440]
        umlal   v26.2d, v9.2s, v10.s[2]
        umlal2  v26.2d, v9.4s, v10.s[3]
        ldr     q9, [x2, #0x230]
        umlal2  v17.2d, v11.4s, v20.s[2]
        ldr     q11, [x2, #0x440]
        umlal   v17.2d, v5.2s, v16.s[0]
        umlal   v26.2d, v22.2s, v10.s[0]
        umlal2  v26.2d, v22.4s, v10.s[1]
        ldr     q22, [x2, #0x450]
        umlal2  v17.2d, v5.4s, v16.s[1]
        umlal   v17.2d, v15.2s, v18.s[2]
        umlal   v26.2d, v29.2s, v13.s[2]
        umlal2  v17.2d, v15.4s, v18.s[3]
        ldp     q15, q5, [x2, #0x200]
        umlal   v17.2d, v3.2s, v18.s[0]
        umlal2  v17.2d, v3.4s, v18.s[1]
        umlal2  v26.2d, v29.4s, v13.s[3]
        usra    v26.2d, v4.2d, #6
        ldp     q13, q3, [x2, #0x220]
        umull   v4.2d, v25.2s, v20.s[0]
        umlal   v17.2d, v6.2s, v21.s[2]
        umlal2  v17.2d, v6.4s, v21.s[3]
        ldp     d6, d29, [x1, #0x1d0]
        umlal   v17.2d, v30.2s, v21.s[0]
        umlal2  v4.2d, v25.4s, v20.s[2]
        umlal2  v17.2d, v30.4s, v21.s[1]
        uzp2    v25.2d, v14.2d, v26.2d
        umlal   v17.2d, v12.2s, v10.s[2]
        uzp1    v14.2d, v14.2d, v26.2d
        shl     v26.2d, v25.2d, #0x23
        umlal   v4.2d, v1.2s, v16.s[0]
        umlal2  v4.2d, v1.4s, v16.s[1]
        usra    v14.2d, v26.2d, #6
        umlal   v4.2d, v2.2s, v18.s[2]
        ldr     q1, [x2, #0x230]
        umlal2  v4.2d, v2.4s, v18.s[3]
        ext     v8.16b, v8.16b, v25.16b, #8
        shl     v2.2d, v29.2d, #0xc
        umlal   v4.2d, v24.2s, v18.s[0]
        ldp     q26, q29, [x2, #0x210]
        umlal2  v17.2d, v12.4s, v10.s[3]
        usra    v14.2d, v8.2d, #0x1d
        umlal   v17.2d, v0.2s, v10.s[0]
        umlal2  v4.2d, v24.4s, v18.s[1]
        ldp     d8, d12, [x1, #0x1d8]
        umull   v24.2d, v28.2s, v20.s[0]
        umlal2  v17.2d, v0.4s, v10.s[1]
        str     q14, [x0, #0xd0]
        ldr     q14, [x2, #0x450]
        umlal   v4.2d, v7.2s, v21.s[2]
        ldr     q0, [x2, #0x460]
        umlal2  v4.2d, v7.4s, v21.s[3]
        usra    v17.2d, v23.2d, #6
        umlal2  v24.2d, v28.4s, v20.s[2]
        shl     v12.2d, v12.2d, #0x12
        umlal   v24.2d, v19.2s, v16.s[0]
        umlal   v4.2d, v27.2s, v21.s[0]
        ldr     q7, [x2, #0x460]
        umlal2  v4.2d, v27.4s, v21.s[1]
        ldp     q23, q27, [x2, #0x220]
        ldr     q28, [x2, #0x470]
        umlal2  v24.2d, v19.4s, v16.s[1]
        ldr     q19, [x2, #0x230]
        umlal   v24.2d, v15.2s, v18.s[2]
        umlal   v4.2d, v9.2s, v10.s[2]
        umlal2  v24.2d, v15.4s, v18.s[3]
        umlal2  v4.2d, v9.4s, v10.s[3]
        ldp     d9, d10, [x1, #0x1e0]
        umlal   v24.2d, v5.2s, v18.s[0]
        umlal2  v24.2d, v5.4s, v18.s[1]
        ldp     d5, d15, [x1, #0x1e8]
        umlal   v24.2d, v13.2s, v21.s[2]
        usra    v4.2d, v6.2d, #0x3a
        umull   v6.2d, v11.2s, v20.s[0]
        umlal2  v24.2d, v13.4s, v21.s[3]
        ldr     q30, [x2, #0x470]
        umlal   v24.2d, v3.2s, v21.s[0]
        umlal2  v24.2d, v3.4s, v21.s[1]
        shl     v10.2d, v10.2d, #0x18
        umlal2  v6.2d, v11.4s, v20.s[2]
        usra    v4.2d, v2.2d, #6
        umlal   v6.2d, v22.2s, v16.s[0]
        ldp     d2, d11, [x1, #0x1f0]
        umlal2  v6.2d, v22.4s, v16.s[1]
        shl     v3.2d, v15.2d, #0x1e
        usra    v24.2d, v8.2d, #0x34
        umlal   v6.2d, v26.2s, v18.s[2]
        uzp2    v22.2d, v17.2d, v4.2d
        umlal2  v6.2d, v26.4s, v18.s[3]
        ldr     d26, [x1, #0x1f8]
        uzp1    v8.2d, v17.2d, v4.2d
        shl     v13.2d, v22.2d, #0x23
        umlal   v6.2d, v29.2s, v18.s[0]
        umull   v4.2d, v14.2s, v20.s[0]
        ext     v15.16b, v25.16b, v22.16b, #8
        usra    v8.2d, v13.2d, #6
        umlal2  v6.2d, v29.4s, v18.s[1]
        usra    v24.2d, v12.2d, #6
        umlal   v6.2d, v1.2s, v21.s[2]
        umlal2  v6.2d, v1.4s, v21.s[3]
        shl     v1.2d, v11.2d, #0x24
        umlal2  v4.2d, v14.4s, v20.s[2]
        movi    v17.2d, #0000000000000000
        usra    v8.2d, v15.2d, #0x1d
        umlal   v4.2d, v0.2s, v16.s[0]
        umlal2  v4.2d, v0.4s, v16.s[1]
        umull   v0.2d, v7.2s, v20.s[0]
        usra    v6.2d, v9.2d, #0x2e
        umlal   v4.2d, v23.2s, v18.s[2]
        str     q8, [x0, #0xe0]
        umlal2  v4.2d, v23.4s, v18.s[3]
        umlal   v4.2d, v27.2s, v18.s[0]
        usra    v6.2d, v10.2d, #6
        umlal2  v0.2d, v7.4s, v20.s[2]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v4.2d, v27.4s, v18.s[1]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v0.2d, v28.2s, v16.s[0]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v0.2d, v28.4s, v16.s[1]
        uzp1    v7.2d, v24.2d, v6.2d
        uzp2    v6.2d, v24.2d, v6.2d
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        usra    v4.2d, v5.2d, #0x28
        umlal   v0.2d, v19.2s, v18.s[2]
        shl     v5.2d, v6.2d, #0x23
        ext     v16.16b, v22.16b, v6.16b, #8
        umull   v21.2d, v30.2s, v20.s[0]
        usra    v7.2d, v5.2d, #6
        umlal2  v0.2d, v19.4s, v18.s[3]
        usra    v4.2d, v3.2d, #6
        umlal2  v21.2d, v30.4s, v20.s[2]
        usra    v7.2d, v16.2d, #0x1d
        usra    v0.2d, v2.2d, #0x22
        usra    v21.2d, v26.2d, #0x1c
        usra    v0.2d, v1.2d, #6
        uzp2    v1.2d, v21.2d, v17.2d
        str     q7, [x0, #0xf0]
        uzp1    v2.2d, v21.2d, v17.2d
        uzp2    v3.2d, v4.2d, v0.2d
        uzp1    v0.2d, v4.2d, v0.2d
        shl     v4.2d, v1.2d, #0x23
        shl     v5.2d, v3.2d, #0x23
        ext     v6.16b, v6.16b, v3.16b, #8
        usra    v2.2d, v4.2d, #6
        usra    v0.2d, v5.2d, #6
        ext     v1.16b, v3.16b, v1.16b, #8
        usra    v2.2d, v1.2d, #0x1d
        str     q2, [x0, #0x110]
        usra    v0.2d, v6.2d, #0x1d
        str     q0, [x0, #0x100]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_step_mul_32_aarch64)

NOTES

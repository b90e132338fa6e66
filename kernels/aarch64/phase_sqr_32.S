/* karat_phase_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1000 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 2835.0 cycles instead of 5121.0, bound 2596.0 (simulated, one run after another); 6104 of 7220 instructions have another place.
 * Made from code with the SHA-256 05102b3a3072b19333a1f43adc6f79822e1e3612a7ebd4bf79733617c6e389e8.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.16b, #0xff
        ldr     d1, [x1]
        ldr     x6, [x5, #0x58]
        ushr    v2.2d, v1.2d, #0x1d
        movi    v3.2d, #0000000000000000
        ldp     x7, x8, [x5]
        lsl     x8, x8, #0x3a
        ushr    v0.2d, v0.2d, #0x23
        uzp1    v1.2d, v1.2d, v2.2d
        ldp     x9, x10, [x5, #8]
        lsr     x9, x9, #6
        ldp     d2, d4, [x1]
        ushr    v2.2d, v2.2d, #0x3a
        lsl     x10, x10, #0x34
        shl     v4.2d, v4.2d, #0xc
        and     v1.16b, v1.16b, v0.16b
        ldp     x11, x12, [x5, #0x10]
        lsl     x12, x12, #0x2e
        usra    v2.2d, v4.2d, #6
        ldp     d4, d5, [x1, #8]
        lsr     x11, x11, #0xc
        ushr    v4.2d, v4.2d, #0x34
        ldp     q6, q7, [x2]
        umlal   v2.2d, v6.2s, v1.s[0]
        shl     v5.2d, v5.2d, #0x12
        ldp     x13, x14, [x5, #0x18]
        lsl     x14, x14, #0x28
        usra    v4.2d, v5.2d, #6
        umlal2  v2.2d, v6.4s, v1.s[2]
        lsr     x13, x13, #0x12
        ldp     x15, x16, [x5, #0x20]
        ext     v5.16b, v3.16b, v2.16b, #8
        usra    v2.2d, v5.2d, #0x1d
        lsr     x15, x15, #0x18
        lsl     x16, x16, #0x22
        and     v5.16b, v2.16b, v0.16b
        ext     v2.16b, v2.16b, v3.16b, #8
        str     x15, [sp, #0x7e8]
        ldp     x17, x15, [x5, #0x28]
        lsr     x17, x17, #0x1e
        usra    v4.2d, v2.2d, #0x1d
        umlal   v4.2d, v7.2s, v1.s[0]
        str     x17, [sp, #0x7e0]
        str     x16, [sp, #0x7d8]
        ldp     x17, x16, [x5, #0x30]
        lsl     x15, x15, #0x1c
        umlal2  v4.2d, v7.4s, v1.s[2]
        ldp     q2, q6, [x2, #0x20]
        lsr     x17, x17, #0x24
        umull   v7.2d, v2.2s, v1.s[0]
        ldp     d16, d17, [x1, #0x10]
        lsl     x16, x16, #0x16
        umlal2  v7.2d, v2.4s, v1.s[2]
        usra    v7.2d, v16.2d, #0x2e
        str     x16, [sp, #0x7d0]
        str     x17, [sp, #0x7c8]
        ldp     x16, x17, [x5, #0x38]
        lsr     x16, x16, #0x2a
        shl     v2.2d, v17.2d, #0x18
        umull   v16.2d, v6.2s, v1.s[0]
        str     x16, [sp, #0x7c0]
        str     x15, [sp, #0x7b8]
        ldp     x16, x15, [x5, #0x48]
        lsl     x17, x17, #0x10
        umlal2  v16.2d, v6.4s, v1.s[2]
        usra    v7.2d, v2.2d, #6
        str     x17, [sp, #0x7b0]
        str     x13, [sp, #0x7a8]
        ldp     x17, x13, [x5, #0x40]
        lsr     x16, x16, #0x36
        ldp     q2, q6, [x2, #0x40]
        umull   v17.2d, v2.2s, v1.s[0]
        lsr     x17, x17, #0x30
        umlal2  v17.2d, v2.4s, v1.s[2]
        ldp     q2, q18, [x2, #0x60]
        lsl     x13, x13, #0xa
        umull   v19.2d, v6.2s, v1.s[0]
        str     x13, [sp, #0x7a0]
        lsl     x13, x15, #4
        str     x13, [sp, #0x798]
        str     x17, [sp, #0x790]
        ldp     x13, x17, [x5, #0x58]
        orr     x6, x16, x6, lsl #62
        umlal2  v19.2d, v6.4s, v1.s[2]
        lsr     x13, x13, #2
        lsl     x16, x17, #0x38
        orr     x15, x16, x15, lsr #60
        umull   v6.2d, v2.2s, v1.s[0]
        ldp     x16, x17, [x5, #0x60]
        lsl     x17, x17, #0x32
        lsr     x16, x16, #8
        str     x16, [sp, #0x788]
        str     x17, [sp, #0x780]
        ldp     x16, x17, [x5, #0x68]
        lsl     x17, x17, #0x2c
        lsr     x16, x16, #0xe
        str     x16, [sp, #0x778]
        str     x17, [sp, #0x770]
        ldp     x16, x17, [x5, #0x70]
        lsr     x16, x16, #0x14
        lsl     x17, x17, #0x26
        str     x16, [sp, #0x768]
        str     x17, [sp, #0x760]
        ldp     x16, x17, [x5, #0x78]
        lsl     x17, x17, #0x20
        lsr     x16, x16, #0x1a
        str     x16, [sp, #0x758]
        str     x17, [sp, #0x750]
        ldp     x16, x17, [x5, #0x80]
        lsr     x16, x16, #0x20
        lsl     x17, x17, #0x1a
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ldp     x19, x20, [x5, #0x88]
        lsl     x20, x20, #0x14
        lsr     x19, x19, #0x26
        ldp     x23, x24, [x5, #0x90]
        lsr     x23, x23, #0x2c
        lsl     x24, x24, #0xe
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        ldp     q10, q11, [x2]
        umlal   v4.2d, v10.2s, v5.s[0]
        ldp     d12, d13, [x1, #0x18]
        usra    v16.2d, v12.2d, #0x28
        umlal2  v4.2d, v10.4s, v5.s[2]
        shl     v10.2d, v13.2d, #0x1e
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        ldr     x26, [x5, #0xb0]
        usra    v16.2d, v10.2d, #6
        ext     v10.16b, v3.16b, v4.16b, #8
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        usra    v4.2d, v10.2d, #0x1d
        umlal2  v6.2d, v2.4s, v1.s[2]
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        ext     v10.16b, v4.16b, v3.16b, #8
        and     v12.16b, v4.16b, v0.16b
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        usra    v7.2d, v10.2d, #0x1d
        ldp     q10, q13, [x2, #0x20]
        umull   v8.2d, v18.2s, v1.s[0]
        ldp     q9, q14, [x2, #0x80]
        umlal   v7.2d, v11.2s, v5.s[0]
        ldp     d14, d15, [x1, #0x20]
        umlal2  v7.2d, v11.4s, v5.s[2]
        shl     v11.2d, v15.2d, #0x24
        ldp     x28, x21, [x5, #0xa0]
        lsr     x28, x28, #0x38
        umlal   v16.2d, v10.2s, v5.s[0]
        ldp     q15, q2, [x2, #0x40]
        lsl     x22, x21, #2
        umlal2  v16.2d, v10.4s, v5.s[2]
        uzp1    v10.4s, v1.4s, v5.4s
        ldp     x25, x27, [x5, #0x98]
        lsr     x25, x25, #0x32
        umlal2  v8.2d, v18.4s, v1.s[2]
        ldp     q4, q18, [x2]
        lsl     x27, x27, #8
        umull   v20.2d, v9.2s, v1.s[0]
        ldp     d21, d22, [x1, #0x28]
        orr     x26, x28, x26, lsl #60
        umlal2  v20.2d, v9.4s, v1.s[2]
        ldp     q9, q1, [x2, #0x60]
        umlal   v17.2d, v13.2s, v5.s[0]
        shl     v22.2d, v22.2d, #0x2a
        str     x22, [sp, #0x748]
        ldp     x28, x22, [x5, #0xb0]
        lsr     x28, x28, #4
        umlal2  v17.2d, v13.4s, v5.s[2]
        usra    v17.2d, v14.2d, #0x22
        lsl     x22, x22, #0x36
        orr     x21, x22, x21, lsr #62
        umlal   v19.2d, v15.2s, v5.s[0]
        usra    v17.2d, v11.2d, #6
        str     x21, [sp, #0x740]
        ldp     x22, x21, [x5, #0xb8]
        lsl     x21, x21, #0x30
        umlal2  v19.2d, v15.4s, v5.s[2]
        usra    v19.2d, v21.2d, #0x1c
        lsr     x22, x22, #0xa
        str     x21, [sp, #0x738]
        str     x22, [sp, #0x730]
        ldp     x21, x22, [x5, #0xc0]
        umlal   v6.2d, v2.2s, v5.s[0]
        usra    v19.2d, v22.2d, #6
        str     x28, [sp, #0x728]
        str     x26, [sp, #0x720]
        ldp     x28, x26, [x5, #0xc8]
        lsr     x21, x21, #0x10
        umlal   v7.2d, v4.2s, v12.s[0]
        ldp     q11, q13, [x2, #0x20]
        lsl     x22, x22, #0x2a
        umlal2  v6.2d, v2.4s, v5.s[2]
        ldp     q14, q15, [x2, #0x80]
        lsr     x28, x28, #0x16
        umlal2  v7.2d, v4.4s, v12.s[2]
        ext     v2.16b, v3.16b, v7.16b, #8
        lsl     x26, x26, #0x24
        str     x26, [sp, #0x718]
        str     x28, [sp, #0x710]
        ldp     x26, x28, [x5, #0xd0]
        usra    v7.2d, v2.2d, #0x1d
        umlal   v8.2d, v9.2s, v5.s[0]
        lsl     x28, x28, #0x1e
        lsr     x26, x26, #0x1c
        umlal2  v8.2d, v9.4s, v5.s[2]
        ext     v9.16b, v7.16b, v3.16b, #8
        str     x26, [sp, #0x708]
        str     x28, [sp, #0x700]
        ldp     x26, x28, [x5, #0xd8]
        lsr     x26, x26, #0x22
        and     v2.16b, v7.16b, v0.16b
        usra    v16.2d, v9.2d, #0x1d
        lsl     x28, x28, #0x18
        str     x26, [sp, #0x6f8]
        str     x28, [sp, #0x6f0]
        ldp     x26, x28, [x5, #0xe0]
        umlal   v16.2d, v18.2s, v12.s[0]
        ldp     d9, d4, [x1, #0x30]
        lsl     x28, x28, #0x12
        umlal2  v16.2d, v18.4s, v12.s[2]
        usra    v6.2d, v9.2d, #0x16
        lsr     x26, x26, #0x28
        str     x26, [sp, #0x6e8]
        str     x28, [sp, #0x6e0]
        ldp     x26, x28, [x5, #0xe8]
        umlal   v20.2d, v1.2s, v5.s[0]
        shl     v9.2d, v4.2d, #0x30
        lsr     x26, x26, #0x2e
        lsl     x28, x28, #0xc
        umlal2  v20.2d, v1.4s, v5.s[2]
        usra    v6.2d, v9.2d, #6
        str     x26, [sp, #0x6d8]
        str     x28, [sp, #0x6d0]
        ldp     x26, x28, [x5, #0x100]
        lsl     x28, x28, #0x3a
        umlal   v17.2d, v11.2s, v12.s[0]
        ldp     q9, q1, [x2, #0x40]
        umull   v4.2d, v14.2s, v5.s[0]
        ldp     q7, q18, [x2, #0x60]
        umlal2  v17.2d, v11.4s, v12.s[2]
        ldp     d11, d21, [x1, #0x38]
        umlal   v19.2d, v13.2s, v12.s[0]
        shl     v21.2d, v21.2d, #0x36
        str     x26, [sp, #0x6c8]
        str     x21, [sp, #0x6c0]
        ldp     x26, x21, [x5, #0xf0]
        str     x22, [sp, #0x6b8]
        lsl     x22, x21, #6
        umlal2  v4.2d, v14.4s, v5.s[2]
        ldp     q14, q5, [x2]
        lsr     x26, x26, #0x34
        umlal2  v19.2d, v13.4s, v12.s[2]
        ldp     q13, q22, [x2, #0x80]
        orr     x28, x28, x21, lsr #58
        umlal   v4.2d, v15.2s, v10.s[0]
        ldp     q23, q24, [x2, #0xa0]
        umlal2  v4.2d, v15.4s, v10.s[1]
        ldp     q15, q24, [x2, #0x20]
        umlal   v6.2d, v9.2s, v12.s[0]
        uzp1    v25.4s, v12.4s, v2.4s
        str     x28, [sp, #0x6b0]
        ldp     x21, x28, [x5, #0x108]
        lsr     x21, x21, #6
        umlal2  v6.2d, v9.4s, v12.s[2]
        ldp     d9, d26, [x1, #0x40]
        lsl     x28, x28, #0x34
        umlal   v8.2d, v1.2s, v12.s[0]
        ldp     q27, q28, [x2, #0x40]
        umlal2  v8.2d, v1.4s, v12.s[2]
        usra    v8.2d, v11.2d, #0x10
        str     x21, [sp, #0x6a8]
        str     x28, [sp, #0x6a0]
        ldp     x21, x28, [x5, #0x110]
        lsr     x21, x21, #0xc
        adds    x7, x7, x8
        usra    v8.2d, v21.2d, #6
        umlal   v16.2d, v14.2s, v2.s[0]
        adcs    x8, x9, x10
        ldr     x10, [sp, #0x7a8]
        umlal2  v16.2d, v14.4s, v2.s[2]
        ext     v11.16b, v3.16b, v16.16b, #8
        adcs    x9, x11, x12
        ldr     x12, [sp, #0x7d8]
        ldr     x11, [sp, #0x7e8]
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x7b8]
        umlal   v20.2d, v7.2s, v12.s[0]
        usra    v16.2d, v11.2d, #0x1d
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x7e0]
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x7c8]
        umlal2  v20.2d, v7.4s, v12.s[2]
        and     v11.16b, v16.16b, v0.16b
        str     x21, [sp, #0x7b8]
        ldr     x21, [sp, #0x7d0]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x7c0]
        str     x28, [sp, #0x7d0]
        ldr     x28, [sp, #0x7b0]
        adcs    x28, x14, x28
        ldr     x14, [sp, #0x790]
        ext     v14.16b, v16.16b, v3.16b, #8
        usra    v17.2d, v14.2d, #0x1d
        shl     v14.2d, v26.2d, #0x3c
        str     x22, [sp, #0x7b0]
        ldr     x22, [sp, #0x7a0]
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x798]
        adcs    x6, x6, x14
        ldr     x14, [sp, #0x788]
        umlal   v17.2d, v5.2s, v2.s[0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x780]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x778]
        umlal   v4.2d, v18.2s, v12.s[0]
        usra    v20.2d, v9.2d, #0xa
        str     x13, [sp, #0x780]
        ldr     x13, [sp, #0x770]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x768]
        str     x13, [sp, #0x770]
        ldr     x13, [sp, #0x760]
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x758]
        umlal2  v4.2d, v18.4s, v12.s[2]
        usra    v20.2d, v14.2d, #6
        str     x13, [sp, #0x760]
        ldr     x13, [sp, #0x750]
        adcs    x13, x15, x13
        adcs    x15, x16, x17
        umlal2  v17.2d, v5.4s, v2.s[2]
        ldp     q9, q14, [x2, #0x60]
        adcs    x19, x19, x20
        umlal   v19.2d, v15.2s, v2.s[0]
        ldr     d1, [x1, #0x48]
        adcs    x20, x23, x24
        ldr     x24, [sp, #0x720]
        adcs    x23, x25, x27
        ldr     x27, [sp, #0x740]
        ldr     x25, [sp, #0x748]
        umull   v5.2d, v13.2s, v12.s[0]
        shl     v1.2d, v1.2d, #2
        ldr     x16, [sp, #0x738]
        stp     x7, x8, [x4]
        umlal2  v19.2d, v15.4s, v2.s[2]
        ldp     q15, q7, [x2, #0x80]
        adcs    x24, x24, x25
        ldr     x17, [sp, #0x6b8]
        ldr     x25, [sp, #0x728]
        umlal2  v5.2d, v13.4s, v12.s[2]
        ldp     q12, q13, [x2, #0xa0]
        adcs    x25, x25, x27
        ldr     x27, [sp, #0x730]
        umlal   v5.2d, v22.2s, v10.s[2]
        stp     x9, x10, [x4, #0x10]
        adcs    x27, x27, x16
        ldr     x16, [sp, #0x6c0]
        umlal2  v5.2d, v22.4s, v10.s[3]
        stp     x11, x12, [x4, #0x20]
        ldr     x11, [sp, #0x700]
        ldr     x12, [sp, #0x718]
        adcs    x16, x16, x17
        ldr     x10, [sp, #0x6f0]
        ldr     x17, [sp, #0x710]
        umlal   v5.2d, v23.2s, v10.s[0]
        ldp     q16, q18, [x2]
        adcs    x12, x17, x12
        ldr     x9, [sp, #0x6e0]
        ldr     x17, [sp, #0x708]
        umlal2  v5.2d, v23.4s, v10.s[1]
        ldp     q21, q22, [x2, #0x20]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x6f8]
        umlal   v6.2d, v24.2s, v2.s[0]
        ldp     d23, d26, [x1, #0x48]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x6e8]
        umlal2  v6.2d, v24.4s, v2.s[2]
        ldp     q24, q29, [x2, #0x40]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x6d8]
        umlal   v8.2d, v27.2s, v2.s[0]
        shl     v26.2d, v26.2d, #8
        stp     x21, x28, [x4, #0x30]
        ldr     x21, [sp, #0x6c8]
        ldr     x28, [sp, #0x6d0]
        umlal2  v8.2d, v27.4s, v2.s[2]
        stp     x22, x6, [x4, #0x40]
        adcs    x28, x17, x28
        ldr     x17, [sp, #0x7b0]
        umlal   v20.2d, v28.2s, v2.s[0]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x780]
        stp     x17, x14, [x4, #0x50]
        ldr     x17, [sp, #0x760]
        ldr     x14, [sp, #0x6b0]
        umlal2  v20.2d, v28.4s, v2.s[2]
        ldp     q27, q28, [x2, #0x60]
        ldr     x6, [sp, #0x7b8]
        adcs    x21, x21, x14
        ldr     x14, [sp, #0x770]
        umlal   v17.2d, v16.2s, v11.s[0]
        stp     x14, x17, [x4, #0x60]
        ldr     x14, [sp, #0x6a0]
        ldr     x17, [sp, #0x6a8]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x7d0]
        umlal   v20.2d, v24.2s, v11.s[0]
        umlal   v4.2d, v9.2s, v2.s[0]
        lsl     x17, x17, #0x2e
        adcs    x6, x6, x17
        umulh   x17, x7, x8
        umlal2  v17.2d, v16.4s, v11.s[2]
        ext     v16.16b, v3.16b, v17.16b, #8
        stp     x13, x15, [x4, #0x70]
        usra    v17.2d, v16.2d, #0x1d
        umlal2  v4.2d, v9.4s, v2.s[2]
        stp     x19, x20, [x4, #0x80]
        ext     v9.16b, v17.16b, v3.16b, #8
        and     v16.16b, v17.16b, v0.16b
        stp     x23, x24, [x4, #0x90]
        ldr     x24, [x4, #0x10]
        usra    v4.2d, v1.2d, #6
        umlal   v5.2d, v14.2s, v2.s[0]
        mul     x23, x7, x24
        usra    v19.2d, v9.2d, #0x1d
        umlal   v19.2d, v18.2s, v11.s[0]
        stp     x25, x27, [x4, #0xa0]
        umlal2  v5.2d, v14.4s, v2.s[2]
        usra    v5.2d, v23.2d, #0x3e
        stp     x16, x12, [x4, #0xb0]
        ldr     x16, [x4, #0x18]
        umull   v9.2d, v15.2s, v2.s[0]
        usra    v5.2d, v26.2d, #6
        mul     x12, x7, x8
        umlal2  v19.2d, v18.4s, v11.s[2]
        ldp     d14, d1, [x1, #0x50]
        umlal2  v9.2d, v15.4s, v2.s[2]
        ldp     q15, q2, [x2, #0x80]
        umlal   v6.2d, v21.2s, v11.s[0]
        shl     v1.2d, v1.2d, #0xe
        mul     x27, x8, x16
        umlal2  v6.2d, v21.4s, v11.s[2]
        stp     x11, x10, [x4, #0xc0]
        umlal   v9.2d, v7.2s, v25.s[0]
        ldp     q17, q18, [x2, #0xa0]
        umlal2  v9.2d, v7.4s, v25.s[1]
        umulh   x10, x7, x24
        stp     x9, x28, [x4, #0xd0]
        umlal   v9.2d, v12.2s, v10.s[2]
        stp     x26, x21, [x4, #0xe0]
        umlal   v8.2d, v22.2s, v11.s[0]
        stp     x14, x6, [x4, #0xf0]
        umlal2  v8.2d, v22.4s, v11.s[2]
        umlal2  v9.2d, v12.4s, v10.s[3]
        mul     x6, x7, x16
        umlal   v9.2d, v13.2s, v10.s[0]
        ldp     q12, q7, [x2, #0xc0]
        umlal2  v9.2d, v13.4s, v10.s[1]
        ldp     q13, q7, [x2]
        usra    v9.2d, v14.2d, #0x38
        umulh   x14, x7, x16
        umlal2  v20.2d, v24.4s, v11.s[2]
        usra    v9.2d, v1.2d, #6
        umlal   v4.2d, v29.2s, v11.s[0]
        ldp     q14, q1, [x2, #0x20]
        umlal2  v4.2d, v29.4s, v11.s[2]
        uzp1    v21.4s, v11.4s, v16.4s
        umlal   v19.2d, v13.2s, v16.s[0]
        ldp     q22, q23, [x2, #0x40]
        umulh   x21, x8, x16
        umlal   v5.2d, v27.2s, v11.s[0]
        ldp     d24, d26, [x1, #0x58]
        umlal2  v5.2d, v27.4s, v11.s[2]
        shl     v26.2d, v26.2d, #0x14
        umlal2  v19.2d, v13.4s, v16.s[2]
        ext     v13.16b, v3.16b, v19.16b, #8
        usra    v19.2d, v13.2d, #0x1d
        umull   v13.2d, v15.2s, v11.s[0]
        mul     x26, x24, x16
        adds    x23, x17, x23
        umlal   v9.2d, v28.2s, v11.s[0]
        and     v27.16b, v19.16b, v0.16b
        adcs    x6, x10, x6
        adcs    x27, x14, x27
        ext     v19.16b, v19.16b, v3.16b, #8
        usra    v6.2d, v19.2d, #0x1d
        adcs    x26, x21, x26
        umlal   v6.2d, v7.2s, v16.s[0]
        ldp     q19, q29, [x2, #0x60]
        umulh   x21, x8, x24
        umlal2  v6.2d, v7.4s, v16.s[2]
        umlal2  v9.2d, v28.4s, v11.s[2]
        ldp     q7, q28, [x2, #0x80]
        umlal2  v13.2d, v15.4s, v11.s[2]
        umlal   v13.2d, v2.2s, v25.s[2]
        ldp     q11, q15, [x2, #0xa0]
        umulh   x10, x24, x16
        umlal   v8.2d, v14.2s, v16.s[0]
        adc     x10, x10, xzr
        umlal2  v13.2d, v2.4s, v25.s[3]
        umlal   v13.2d, v17.2s, v25.s[0]
        umlal2  v13.2d, v17.4s, v25.s[1]
        mul     x14, x8, x24
        adds    x6, x6, x14
        adcs    x21, x27, x21
        umlal2  v8.2d, v14.4s, v16.s[2]
        adcs    x26, x26, xzr
        adc     x27, x10, xzr
        adds    x10, x12, x12
        umlal   v13.2d, v18.2s, v10.s[2]
        ldp     q14, q2, [x2, #0xc0]
        adcs    x23, x23, x23
        ldr     x28, [x4, #0x48]
        umlal2  v13.2d, v18.4s, v10.s[3]
        adcs    x6, x6, x6
        adcs    x21, x21, x21
        ldr     x11, [sp, #0x780]
        umulh   x12, x7, x7
        ldr     x20, [x4, #0x58]
        umlal   v13.2d, v12.2s, v10.s[0]
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        adc     x14, xzr, xzr
        umlal2  v13.2d, v12.4s, v10.s[1]
        usra    v13.2d, v24.2d, #0x32
        subs    x17, x7, x22
        ldr     x22, [sp, #0x770]
        sbcs    x9, x8, x28
        umlal   v20.2d, v1.2s, v16.s[0]
        usra    v13.2d, v26.2d, #6
        ldr     x28, [x4, #0x28]
        sbcs    x25, x24, x11
        ldr     x11, [x4, #0x20]
        sbcs    x19, x16, x20
        umlal2  v20.2d, v1.4s, v16.s[2]
        ldr     x7, [x4, #0x30]
        ldp     q12, q1, [x2]
        mul     x20, x8, x8
        umlal   v4.2d, v22.2s, v16.s[0]
        ldp     q17, q18, [x2, #0x20]
        sbcs    x22, x11, x22
        ldr     x11, [sp, #0x760]
        umlal2  v4.2d, v22.4s, v16.s[2]
        ldp     q22, q24, [x2, #0x40]
        sbcs    x11, x28, x11
        umlal   v5.2d, v23.2s, v16.s[0]
        mul     x28, x24, x24
        sbcs    x13, x7, x13
        ldr     x7, [x4, #0x38]
        sbcs    x15, x7, x15
        umlal2  v5.2d, v23.4s, v16.s[2]
        ldp     d23, d26, [x1, #0x60]
        csetm   x7, lo
        umlal   v9.2d, v19.2s, v16.s[0]
        shl     v26.2d, v26.2d, #0x1a
        eor     x9, x9, x7
        eor     x25, x25, x7
        umlal2  v9.2d, v19.4s, v16.s[2]
        umulh   x8, x8, x8
        eor     x17, x17, x7
        umlal   v6.2d, v12.2s, v27.s[0]
        umlal2  v6.2d, v12.4s, v27.s[2]
        ext     v12.16b, v3.16b, v6.16b, #8
        umlal   v13.2d, v29.2s, v16.s[0]
        usra    v6.2d, v12.2d, #0x1d
        umlal2  v13.2d, v29.4s, v16.s[2]
        and     v12.16b, v6.16b, v0.16b
        umulh   x24, x24, x24
        umull   v19.2d, v7.2s, v16.s[0]
        ext     v6.16b, v6.16b, v3.16b, #8
        umlal2  v19.2d, v7.4s, v16.s[2]
        usra    v8.2d, v6.2d, #0x1d
        umlal   v19.2d, v28.2s, v21.s[0]
        ldp     q6, q7, [x2, #0x60]
        umlal2  v19.2d, v28.4s, v21.s[1]
        str     x1, [sp, #0x7b8]
        mul     x1, x16, x16
        adds    x10, x10, x12
        adcs    x20, x23, x20
        umlal   v19.2d, v11.2s, v25.s[2]
        adcs    x23, x6, x8
        adcs    x28, x21, x28
        ldr     x21, [x4]
        adcs    x26, x26, x24
        umlal   v8.2d, v1.2s, v27.s[0]
        adcs    x24, x27, x1
        ldp     q16, q28, [x2, #0x80]
        umlal2  v8.2d, v1.4s, v27.s[2]
        mul     x27, x21, x21
        ldp     q1, q29, [x2, #0xa0]
        umlal2  v19.2d, v11.4s, v25.s[3]
        stp     x27, x10, [x3]
        eor     x19, x19, x7
        umlal   v19.2d, v15.2s, v25.s[0]
        stp     x20, x23, [x3, #0x10]
        eor     x22, x22, x7
        umlal2  v19.2d, v15.4s, v25.s[1]
        umulh   x1, x16, x16
        adc     x1, x14, x1
        eor     x6, x11, x7
        umlal   v19.2d, v14.2s, v10.s[2]
        ldr     x12, [x4, #0x20]
        ldr     x14, [x4, #0x28]
        ldp     q11, q15, [x2, #0xc0]
        eor     x8, x15, x7
        umlal   v20.2d, v17.2s, v27.s[0]
        cmn     x7, #1
        adcs    x11, x17, xzr
        adcs    x9, x9, xzr
        umlal2  v20.2d, v17.4s, v27.s[2]
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        adcs    x22, x22, xzr
        umlal2  v19.2d, v14.4s, v10.s[3]
        mul     x15, x12, x14
        adcs    x6, x6, xzr
        eor     x7, x13, x7
        umlal   v19.2d, v2.2s, v10.s[0]
        adcs    x7, x7, xzr
        adcs    x8, x8, xzr
        umlal2  v19.2d, v2.4s, v10.s[1]
        ldr     x17, [x4, #0x30]
        usra    v19.2d, v23.2d, #0x2c
        umlal   v4.2d, v18.2s, v27.s[0]
        usra    v19.2d, v26.2d, #6
        umulh   x13, x12, x14
        umlal2  v4.2d, v18.4s, v27.s[2]
        ldp     q14, q2, [x2]
        umlal   v5.2d, v22.2s, v27.s[0]
        ldp     q17, q18, [x2, #0x20]
        umlal2  v5.2d, v22.4s, v27.s[2]
        ldp     q22, q23, [x2, #0xe0]
        umlal   v9.2d, v24.2s, v27.s[0]
        str     x8, [sp, #0x7d0]
        mul     x8, x12, x17
        ldp     q23, q26, [x2, #0x40]
        umlal2  v9.2d, v24.4s, v27.s[2]
        uzp1    v24.4s, v27.4s, v12.4s
        umlal   v13.2d, v6.2s, v27.s[0]
        umlal2  v13.2d, v6.4s, v27.s[2]
        str     x7, [sp, #0x6a0]
        umulh   x7, x12, x17
        umull   v6.2d, v16.2s, v27.s[0]
        umlal   v19.2d, v7.2s, v27.s[0]
        umlal2  v19.2d, v7.4s, v27.s[2]
        umlal2  v6.2d, v16.4s, v27.s[2]
        str     x6, [sp, #0x6a8]
        ldr     x6, [x4, #0x38]
        str     x22, [sp, #0x6b0]
        mul     x22, x12, x6
        str     x19, [sp, #0x6c8]
        ldr     x19, [sp, #0x7b8]
        ldp     d7, d16, [x19, #0x68]
        umlal   v6.2d, v28.2s, v21.s[2]
        shl     v16.2d, v16.2d, #0x20
        umlal   v8.2d, v14.2s, v12.s[0]
        umlal2  v8.2d, v14.4s, v12.s[2]
        ext     v14.16b, v3.16b, v8.16b, #8
        str     x25, [sp, #0x7b0]
        umulh   x25, x12, x6
        usra    v8.2d, v14.2d, #0x1d
        ext     v14.16b, v8.16b, v3.16b, #8
        umlal2  v6.2d, v28.4s, v21.s[3]
        and     v8.16b, v8.16b, v0.16b
        umlal   v6.2d, v1.2s, v21.s[0]
        usra    v20.2d, v14.2d, #0x1d
        umlal2  v6.2d, v1.4s, v21.s[1]
        ldp     q14, q1, [x2, #0x60]
        mul     x23, x14, x6
        umlal   v20.2d, v2.2s, v12.s[0]
        ldp     q27, q28, [x2, #0x80]
        umlal2  v20.2d, v2.4s, v12.s[2]
        umlal   v6.2d, v29.2s, v25.s[2]
        umulh   x20, x14, x6
        umlal2  v6.2d, v29.4s, v25.s[3]
        ldp     q2, q29, [x2, #0xa0]
        umlal   v6.2d, v11.2s, v25.s[0]
        umlal   v4.2d, v17.2s, v12.s[0]
        umlal2  v4.2d, v17.4s, v12.s[2]
        mul     x10, x17, x6
        adds    x8, x13, x8
        adcs    x22, x7, x22
        umlal2  v6.2d, v11.4s, v25.s[1]
        adcs    x23, x25, x23
        adcs    x20, x20, x10
        umlal   v6.2d, v15.2s, v10.s[2]
        ldp     q11, q17, [x2, #0xc0]
        umlal2  v6.2d, v15.4s, v10.s[3]
        umulh   x25, x17, x6
        adc     x25, x25, xzr
        umlal   v6.2d, v22.2s, v10.s[0]
        umlal2  v6.2d, v22.4s, v10.s[1]
        usra    v6.2d, v7.2d, #0x26
        umlal   v5.2d, v18.2s, v12.s[0]
        usra    v6.2d, v16.2d, #6
        umlal2  v5.2d, v18.4s, v12.s[2]
        ldp     q15, q7, [x2]
        mul     x7, x14, x17
        umlal   v9.2d, v23.2s, v12.s[0]
        ldp     q16, q18, [x2, #0x20]
        adds    x22, x22, x7
        umlal2  v9.2d, v23.4s, v12.s[2]
        umlal   v20.2d, v15.2s, v8.s[0]
        ldp     q22, q23, [x2, #0x40]
        umulh   x7, x14, x17
        umlal2  v20.2d, v15.4s, v8.s[2]
        ext     v15.16b, v3.16b, v20.16b, #8
        adcs    x23, x23, x7
        adcs    x20, x20, xzr
        usra    v20.2d, v15.2d, #0x1d
        ext     v15.16b, v20.16b, v3.16b, #8
        adc     x25, x25, xzr
        adds    x7, x15, x15
        usra    v4.2d, v15.2d, #0x1d
        and     v15.16b, v20.16b, v0.16b
        adcs    x8, x8, x8
        adcs    x22, x22, x22
        umlal   v4.2d, v7.2s, v8.s[0]
        ldp     q20, q30, [x2, #0xe0]
        adcs    x23, x23, x23
        umlal2  v4.2d, v7.4s, v8.s[2]
        adcs    x20, x20, x20
        umulh   x10, x12, x12
        adcs    x25, x25, x25
        umlal   v5.2d, v16.2s, v8.s[0]
        adc     x13, xzr, xzr
        umlal2  v5.2d, v16.4s, v8.s[2]
        umlal   v9.2d, v18.2s, v8.s[0]
        umlal   v13.2d, v26.2s, v12.s[0]
        mul     x15, x14, x14
        umlal2  v13.2d, v26.4s, v12.s[2]
        ldp     q7, q16, [x2]
        umlal2  v9.2d, v18.4s, v8.s[2]
        umlal   v13.2d, v22.2s, v8.s[0]
        umulh   x27, x14, x14
        umlal   v19.2d, v14.2s, v12.s[0]
        umlal2  v19.2d, v14.4s, v12.s[2]
        ldp     q14, q18, [x2, #0x60]
        umlal2  v13.2d, v22.4s, v8.s[2]
        umull   v22.2d, v27.2s, v12.s[0]
        str     x1, [sp, #0x6d0]
        umulh   x1, x17, x17
        umlal2  v22.2d, v27.4s, v12.s[2]
        umlal   v22.2d, v28.2s, v24.s[0]
        umlal2  v22.2d, v28.4s, v24.s[1]
        ldp     q26, q27, [x2, #0x80]
        umlal   v19.2d, v23.2s, v8.s[0]
        str     x24, [sp, #0x6d8]
        mul     x24, x17, x17
        umlal   v6.2d, v1.2s, v12.s[0]
        umlal   v22.2d, v2.2s, v21.s[2]
        umlal2  v6.2d, v1.4s, v12.s[2]
        ldp     q12, q1, [x2, #0x20]
        str     x26, [sp, #0x6e0]
        mul     x26, x6, x6
        umlal2  v22.2d, v2.4s, v21.s[3]
        ldp     d2, d28, [x19, #0x70]
        adds    x7, x7, x10
        umlal2  v19.2d, v23.4s, v8.s[2]
        shl     v23.2d, v28.2d, #0x26
        adcs    x8, x8, x15
        adcs    x22, x22, x27
        ldr     x27, [x4, #8]
        umlal   v4.2d, v7.2s, v15.s[0]
        adcs    x23, x23, x24
        umulh   x24, x6, x6
        ldr     x10, [x4, #0x10]
        adcs    x20, x20, x1
        umlal2  v4.2d, v7.4s, v15.s[2]
        ext     v7.16b, v3.16b, v4.16b, #8
        adcs    x26, x25, x26
        adc     x24, x13, x24
        usra    v4.2d, v7.2d, #0x1d
        umlal   v22.2d, v29.2s, v21.s[0]
        subs    x25, x21, x12
        sbcs    x1, x27, x14
        umlal2  v22.2d, v29.4s, v21.s[1]
        ext     v7.16b, v4.16b, v3.16b, #8
        sbcs    x13, x10, x17
        sbcs    x15, x16, x6
        usra    v5.2d, v7.2d, #0x1d
        ldp     q7, q28, [x2, #0x40]
        csetm   x6, lo
        umlal   v22.2d, v11.2s, v25.s[2]
        eor     x1, x1, x6
        eor     x25, x25, x6
        eor     x13, x13, x6
        umlal2  v22.2d, v11.4s, v25.s[3]
        and     v11.16b, v4.16b, v0.16b
        cmn     x6, #1
        adcs    x25, x25, xzr
        umlal   v22.2d, v17.2s, v25.s[0]
        ldp     q4, q29, [x2, #0xa0]
        eor     x6, x15, x6
        umlal   v5.2d, v16.2s, v15.s[0]
        adcs    x1, x1, xzr
        adcs    x13, x13, xzr
        adcs    x6, x6, xzr
        umlal2  v22.2d, v17.4s, v25.s[1]
        ldp     q17, q31, [x2, #0xc0]
        umulh   x15, x25, x1
        umlal2  v5.2d, v16.4s, v15.s[2]
        umlal   v22.2d, v20.2s, v10.s[2]
        umlal2  v22.2d, v20.4s, v10.s[3]
        umlal   v22.2d, v30.2s, v10.s[0]
        mul     x17, x25, x13
        umlal   v6.2d, v14.2s, v8.s[0]
        umlal2  v6.2d, v14.4s, v8.s[2]
        ldp     q14, q16, [x2, #0x100]
        umlal2  v22.2d, v30.4s, v10.s[1]
        usra    v22.2d, v2.2d, #0x20
        umulh   x14, x25, x13
        umull   v2.2d, v26.2s, v8.s[0]
        usra    v22.2d, v23.2d, #6
        ldp     q16, q20, [x2, #0xe0]
        umlal2  v2.2d, v26.4s, v8.s[2]
        umlal   v2.2d, v27.2s, v24.s[2]
        uzp1    v23.4s, v8.4s, v15.4s
        umlal2  v2.2d, v27.4s, v24.s[3]
        mul     x16, x25, x1
        umlal   v2.2d, v4.2s, v24.s[0]
        umlal   v22.2d, v18.2s, v8.s[0]
        umlal2  v22.2d, v18.4s, v8.s[2]
        ldp     q8, q18, [x2, #0x60]
        mul     x10, x25, x6
        umlal2  v2.2d, v4.4s, v24.s[1]
        ldp     q4, q26, [x2, #0x80]
        umlal   v2.2d, v29.2s, v21.s[2]
        umlal2  v2.2d, v29.4s, v21.s[3]
        umulh   x27, x25, x6
        umlal   v2.2d, v17.2s, v21.s[0]
        umlal2  v2.2d, v17.4s, v21.s[1]
        ldp     d17, d27, [x19, #0x78]
        umlal   v2.2d, v31.2s, v25.s[2]
        shl     v27.2d, v27.2d, #0x2c
        mul     x12, x12, x12
        umlal2  v2.2d, v31.4s, v25.s[3]
        umlal   v9.2d, v12.2s, v15.s[0]
        umlal   v2.2d, v16.2s, v25.s[0]
        mul     x21, x1, x6
        umlal2  v2.2d, v16.4s, v25.s[1]
        ldp     q16, q29, [x2, #0xa0]
        umlal   v2.2d, v20.2s, v10.s[2]
        umlal2  v9.2d, v12.4s, v15.s[2]
        str     x24, [sp, #0x6e8]
        umulh   x24, x1, x6
        umlal2  v2.2d, v20.4s, v10.s[3]
        ldp     q12, q20, [x2, #0xc0]
        umlal   v13.2d, v1.2s, v15.s[0]
        umlal2  v13.2d, v1.4s, v15.s[2]
        umlal   v2.2d, v14.2s, v10.s[0]
        str     x26, [sp, #0x6f0]
        mul     x26, x13, x6
        adds    x15, x15, x17
        adcs    x10, x14, x10
        umlal2  v2.2d, v14.4s, v10.s[1]
        usra    v2.2d, v17.2d, #0x1a
        adcs    x21, x27, x21
        adcs    x26, x24, x26
        umlal   v19.2d, v7.2s, v15.s[0]
        usra    v2.2d, v27.2d, #6
        umlal2  v19.2d, v7.4s, v15.s[2]
        ldp     q14, q1, [x2]
        umulh   x24, x13, x6
        umlal   v6.2d, v28.2s, v15.s[0]
        ldp     q7, q17, [x2, #0xe0]
        adc     x24, x24, xzr
        umlal2  v6.2d, v28.4s, v15.s[2]
        ldp     q27, q28, [x2, #0x100]
        umlal   v22.2d, v8.2s, v15.s[0]
        umlal2  v22.2d, v8.4s, v15.s[2]
        mul     x27, x1, x13
        adds    x27, x10, x27
        umlal   v2.2d, v18.2s, v15.s[0]
        umull   v8.2d, v4.2s, v15.s[0]
        umlal2  v8.2d, v4.4s, v15.s[2]
        umulh   x10, x1, x13
        adcs    x21, x21, x10
        adcs    x26, x26, xzr
        umlal   v8.2d, v26.2s, v23.s[0]
        adc     x24, x24, xzr
        adds    x10, x16, x16
        adcs    x14, x15, x15
        umlal2  v2.2d, v18.4s, v15.s[2]
        ldp     q15, q4, [x2, #0x20]
        adcs    x27, x27, x27
        umlal2  v8.2d, v26.4s, v23.s[1]
        ldp     q18, q26, [x2, #0x40]
        adcs    x21, x21, x21
        umlal   v8.2d, v16.2s, v24.s[2]
        adcs    x26, x26, x26
        adcs    x24, x24, x24
        adc     x15, xzr, xzr
        umlal2  v8.2d, v16.4s, v24.s[3]
        umulh   x16, x25, x25
        umlal   v8.2d, v29.2s, v24.s[0]
        umlal2  v8.2d, v29.4s, v24.s[1]
        ldp     d16, d29, [x19, #0x80]
        umlal   v8.2d, v12.2s, v21.s[2]
        shl     v29.2d, v29.2d, #0x32
        umlal   v5.2d, v14.2s, v11.s[0]
        mul     x25, x25, x25
        umlal2  v5.2d, v14.4s, v11.s[2]
        ext     v14.16b, v3.16b, v5.16b, #8
        usra    v5.2d, v14.2d, #0x1d
        and     v14.16b, v5.16b, v0.16b
        ext     v5.16b, v5.16b, v3.16b, #8
        usra    v9.2d, v5.2d, #0x1d
        mul     x17, x1, x1
        umlal2  v8.2d, v12.4s, v21.s[3]
        ldp     q12, q5, [x2, #0x60]
        umlal   v8.2d, v20.2s, v21.s[0]
        umlal   v9.2d, v1.2s, v11.s[0]
        umulh   x1, x1, x1
        umlal2  v9.2d, v1.4s, v11.s[2]
        umlal2  v8.2d, v20.4s, v21.s[1]
        ldp     q1, q20, [x2, #0x80]
        umlal   v8.2d, v7.2s, v25.s[2]
        umlal2  v8.2d, v7.4s, v25.s[3]
        mul     x19, x13, x13
        umlal   v8.2d, v17.2s, v25.s[0]
        umlal   v13.2d, v15.2s, v11.s[0]
        umlal2  v13.2d, v15.4s, v11.s[2]
        ldp     q15, q7, [x2, #0xa0]
        umulh   x13, x13, x13
        umlal2  v8.2d, v17.4s, v25.s[1]
        umlal   v8.2d, v27.2s, v10.s[2]
        umlal2  v8.2d, v27.4s, v10.s[3]
        ldp     q17, q27, [x2, #0xc0]
        umlal   v19.2d, v4.2s, v11.s[0]
        str     x20, [sp, #0x6f8]
        mul     x20, x6, x6
        adds    x10, x10, x16
        adcs    x14, x14, x17
        umlal   v8.2d, v28.2s, v10.s[0]
        adcs    x27, x27, x1
        adcs    x19, x21, x19
        adcs    x26, x26, x13
        umlal2  v8.2d, v28.4s, v10.s[1]
        usra    v8.2d, v16.2d, #0x14
        adcs    x20, x24, x20
        umlal2  v19.2d, v4.4s, v11.s[2]
        usra    v8.2d, v29.2d, #6
        ldr     x1, [x3]
        mul     x24, x11, x9
        umlal   v6.2d, v18.2s, v11.s[0]
        ldp     q4, q16, [x2]
        umlal2  v6.2d, v18.4s, v11.s[2]
        ldr     x13, [x3, #0x10]
        ldp     q18, q28, [x2, #0xe0]
        umlal   v22.2d, v26.2s, v11.s[0]
        ldp     q29, q30, [x2, #0x120]
        umulh   x21, x6, x6
        ldr     x6, [x3, #8]
        ldr     x16, [sp, #0x6e0]
        umlal2  v22.2d, v26.4s, v11.s[2]
        ldr     x17, [sp, #0x6d8]
        uzp1    v26.4s, v11.4s, v14.4s
        adc     x21, x15, x21
        ldr     x15, [x3, #0x18]
        subs    x25, x1, x25
        umlal   v2.2d, v12.2s, v11.s[0]
        sbcs    x10, x6, x10
        sbcs    x14, x13, x14
        ldr     x13, [sp, #0x6d0]
        sbcs    x27, x15, x27
        umlal2  v2.2d, v12.4s, v11.s[2]
        sbcs    x19, x28, x19
        sbcs    x26, x16, x26
        sbcs    x20, x17, x20
        ldr     x1, [sp, #0x6f8]
        umull   v12.2d, v1.2s, v11.s[0]
        umulh   x15, x11, x9
        sbcs    x21, x13, x21
        csetm   x6, lo
        umlal   v8.2d, v5.2s, v11.s[0]
        adds    x25, x25, x12
        adcs    x10, x10, x7
        adcs    x14, x14, x8
        umlal2  v12.2d, v1.4s, v11.s[2]
        adcs    x27, x27, x22
        adcs    x19, x19, x23
        adcs    x26, x26, x1
        umlal2  v8.2d, v5.4s, v11.s[2]
        ldp     q11, q1, [x2, #0x100]
        str     x24, [sp, #0x700]
        ldr     x24, [sp, #0x6f0]
        adcs    x20, x20, x24
        umlal   v12.2d, v20.2s, v23.s[2]
        str     x15, [sp, #0x708]
        ldr     x15, [sp, #0x6e8]
        adcs    x21, x21, x15
        adc     x6, x6, xzr
        adds    x28, x28, x25
        umlal2  v12.2d, v20.4s, v23.s[3]
        ldp     q5, q20, [x2, #0x20]
        adcs    x25, x16, x10
        umlal   v12.2d, v15.2s, v23.s[0]
        adcs    x10, x17, x14
        adcs    x27, x13, x27
        adcs    x19, x12, x19
        umlal2  v12.2d, v15.4s, v23.s[1]
        adcs    x26, x7, x26
        adcs    x20, x8, x20
        adcs    x21, x22, x21
        umlal   v12.2d, v7.2s, v24.s[2]
        adcs    x23, x23, x6
        ldr     x6, [sp, #0x7b0]
        adcs    x22, x1, xzr
        adcs    x24, x24, xzr
        umlal2  v12.2d, v7.4s, v24.s[3]
        ldr     x12, [sp, #0x7b8]
        ldp     q15, q7, [x2, #0x40]
        adcs    x1, x15, xzr
        umlal   v12.2d, v17.2s, v24.s[0]
        mul     x7, x11, x6
        stp     x10, x27, [x3, #0x30]
        umlal   v9.2d, v4.2s, v14.s[0]
        stp     x28, x25, [x3, #0x20]
        ldr     x13, [sp, #0x6c8]
        umlal2  v12.2d, v17.4s, v24.s[1]
        umlal   v12.2d, v27.2s, v21.s[2]
        umulh   x8, x11, x6
        umlal2  v12.2d, v27.4s, v21.s[3]
        ldp     d17, d27, [x12, #0x88]
        umlal2  v9.2d, v4.4s, v14.s[2]
        ext     v4.16b, v3.16b, v9.16b, #8
        usra    v9.2d, v4.2d, #0x1d
        ext     v4.16b, v9.16b, v3.16b, #8
        and     v9.16b, v9.16b, v0.16b
        usra    v13.2d, v4.2d, #0x1d
        mul     x14, x11, x13
        umlal   v12.2d, v18.2s, v21.s[0]
        shl     v4.2d, v27.2d, #0x38
        umlal   v13.2d, v16.2s, v14.s[0]
        umlal2  v12.2d, v18.4s, v21.s[1]
        ldp     q18, q27, [x2, #0x60]
        umulh   x15, x11, x13
        umlal   v12.2d, v28.2s, v25.s[2]
        umlal2  v12.2d, v28.4s, v25.s[3]
        umlal2  v13.2d, v16.4s, v14.s[2]
        ldp     q16, q28, [x2, #0x80]
        umlal   v19.2d, v5.2s, v14.s[0]
        mul     x16, x9, x13
        umlal   v12.2d, v11.2s, v25.s[0]
        ldr     x10, [sp, #0x708]
        umlal2  v12.2d, v11.4s, v25.s[1]
        umlal   v12.2d, v1.2s, v10.s[2]
        umulh   x17, x9, x13
        umlal2  v19.2d, v5.4s, v14.s[2]
        ldp     q11, q5, [x2, #0xa0]
        umlal2  v12.2d, v1.4s, v10.s[3]
        umlal   v6.2d, v20.2s, v14.s[0]
        umlal2  v6.2d, v20.4s, v14.s[2]
        ldp     q1, q20, [x2, #0xc0]
        mul     x27, x6, x13
        umlal   v12.2d, v29.2s, v10.s[0]
        adds    x7, x10, x7
        adcs    x8, x8, x14
        adcs    x10, x15, x16
        umlal2  v12.2d, v29.4s, v10.s[1]
        usra    v12.2d, v17.2d, #0xe
        adcs    x27, x17, x27
        umlal   v22.2d, v15.2s, v14.s[0]
        usra    v12.2d, v4.2d, #6
        umulh   x14, x6, x13
        adc     x14, x14, xzr
        umlal2  v22.2d, v15.4s, v14.s[2]
        ldp     q15, q4, [x2]
        umlal   v2.2d, v7.2s, v14.s[0]
        ldp     q17, q29, [x2, #0xe0]
        umlal2  v2.2d, v7.4s, v14.s[2]
        umlal   v8.2d, v18.2s, v14.s[0]
        mul     x15, x9, x6
        adds    x8, x8, x15
        umlal2  v8.2d, v18.4s, v14.s[2]
        ldp     q7, q18, [x2, #0x100]
        umlal   v12.2d, v27.2s, v14.s[0]
        umlal2  v12.2d, v27.4s, v14.s[2]
        umulh   x15, x9, x6
        adcs    x10, x10, x15
        ldr     x15, [sp, #0x700]
        adcs    x27, x27, xzr
        umull   v27.2d, v16.2s, v14.s[0]
        adc     x14, x14, xzr
        adds    x15, x15, x15
        adcs    x7, x7, x7
        umlal2  v27.2d, v16.4s, v14.s[2]
        ldp     q14, q16, [x2, #0x20]
        adcs    x8, x8, x8
        umlal   v27.2d, v28.2s, v26.s[0]
        adcs    x10, x10, x10
        adcs    x27, x27, x27
        adcs    x14, x14, x14
        umlal2  v27.2d, v28.4s, v26.s[1]
        adc     x16, xzr, xzr
        umulh   x17, x11, x11
        umlal   v27.2d, v11.2s, v23.s[2]
        umlal2  v27.2d, v11.4s, v23.s[3]
        ldp     q11, q28, [x2, #0x120]
        umlal   v27.2d, v5.2s, v23.s[0]
        umlal2  v27.2d, v5.4s, v23.s[1]
        mul     x25, x9, x9
        umlal   v27.2d, v1.2s, v24.s[2]
        umlal2  v27.2d, v1.4s, v24.s[3]
        ldp     q1, q5, [x2, #0x40]
        umlal   v13.2d, v15.2s, v9.s[0]
        mul     x28, x11, x11
        umlal   v27.2d, v20.2s, v24.s[0]
        umlal2  v27.2d, v20.4s, v24.s[1]
        umlal   v27.2d, v17.2s, v21.s[2]
        str     x1, [sp, #0x700]
        umulh   x1, x9, x9
        umlal2  v27.2d, v17.4s, v21.s[3]
        ldp     d17, d20, [x12, #0x90]
        umlal   v27.2d, v29.2s, v21.s[0]
        shl     v20.2d, v20.2d, #0x3e
        umlal2  v13.2d, v15.4s, v9.s[2]
        ext     v15.16b, v3.16b, v13.16b, #8
        usra    v13.2d, v15.2d, #0x1d
        ext     v15.16b, v13.16b, v3.16b, #8
        str     x24, [sp, #0x708]
        mul     x24, x6, x6
        usra    v19.2d, v15.2d, #0x1d
        and     v13.16b, v13.16b, v0.16b
        umlal2  v27.2d, v29.4s, v21.s[1]
        ldp     q15, q29, [x2, #0x60]
        umlal   v27.2d, v7.2s, v25.s[2]
        str     x22, [sp, #0x6e8]
        umulh   x22, x6, x6
        umlal   v19.2d, v4.2s, v9.s[0]
        umlal2  v19.2d, v4.4s, v9.s[2]
        umlal   v6.2d, v14.2s, v9.s[0]
        umlal2  v6.2d, v14.4s, v9.s[2]
        str     x23, [sp, #0x6f0]
        mul     x23, x13, x13
        adds    x15, x15, x17
        adcs    x25, x7, x25
        umlal2  v27.2d, v7.4s, v25.s[3]
        ldp     q14, q4, [x2, #0x80]
        adcs    x1, x8, x1
        umlal   v27.2d, v18.2s, v25.s[0]
        adcs    x24, x10, x24
        ldr     x7, [sp, #0x6b0]
        ldr     x8, [sp, #0x6a8]
        adcs    x22, x27, x22
        adcs    x23, x14, x23
        umlal2  v27.2d, v18.4s, v25.s[1]
        ldp     q7, q18, [x2, #0xa0]
        umulh   x27, x13, x13
        umlal   v27.2d, v11.2s, v10.s[2]
        adc     x27, x16, x27
        umlal2  v27.2d, v11.4s, v10.s[3]
        umlal   v27.2d, v28.2s, v10.s[0]
        umlal2  v27.2d, v28.4s, v10.s[1]
        usra    v27.2d, v17.2d, #8
        mul     x10, x7, x8
        umlal   v22.2d, v16.2s, v9.s[0]
        usra    v27.2d, v20.2d, #6
        ldr     x16, [sp, #0x6a0]
        umlal2  v22.2d, v16.4s, v9.s[2]
        ldp     q11, q16, [x2, #0xc0]
        umlal   v2.2d, v1.2s, v9.s[0]
        ldp     q17, q20, [x2]
        umulh   x14, x7, x8
        umlal2  v2.2d, v1.4s, v9.s[2]
        ldp     q1, q28, [x2, #0xe0]
        umlal   v8.2d, v5.2s, v9.s[0]
        umlal2  v8.2d, v5.4s, v9.s[2]
        ldp     q5, q30, [x2, #0x140]
        umlal   v12.2d, v15.2s, v9.s[0]
        mul     x17, x7, x16
        umlal2  v12.2d, v15.4s, v9.s[2]
        uzp1    v15.4s, v9.4s, v13.4s
        umlal   v27.2d, v29.2s, v9.s[0]
        umlal2  v27.2d, v29.4s, v9.s[2]
        str     x21, [sp, #0x6f8]
        umulh   x21, x7, x16
        ldp     q29, q30, [x2, #0x20]
        umull   v31.2d, v14.2s, v9.s[0]
        umlal2  v31.2d, v14.4s, v9.s[2]
        ldp     q9, q14, [x2, #0x100]
        umlal   v31.2d, v4.2s, v26.s[2]
        umlal2  v31.2d, v4.4s, v26.s[3]
        ldr     d4, [x12, #0x98]
        str     x20, [sp, #0x6d0]
        ldr     x20, [sp, #0x7d0]
        str     x26, [sp, #0x6d8]
        mul     x26, x7, x20
        umlal   v31.2d, v7.2s, v26.s[0]
        shl     v4.2d, v4.2d, #4
        umlal2  v31.2d, v7.4s, v26.s[1]
        umlal   v31.2d, v18.2s, v23.s[2]
        str     x19, [sp, #0x6e0]
        umulh   x19, x7, x20
        umlal2  v31.2d, v18.4s, v23.s[3]
        ldp     q7, q18, [x2, #0x120]
        umlal   v31.2d, v11.2s, v23.s[0]
        umlal2  v31.2d, v11.4s, v23.s[1]
        umlal   v31.2d, v16.2s, v24.s[2]
        str     x27, [sp, #0x718]
        mul     x27, x8, x20
        umlal2  v31.2d, v16.4s, v24.s[3]
        umlal   v31.2d, v1.2s, v24.s[0]
        umlal2  v31.2d, v1.4s, v24.s[1]
        str     x23, [sp, #0x710]
        umulh   x23, x8, x20
        umlal   v19.2d, v17.2s, v13.s[0]
        umlal2  v19.2d, v17.4s, v13.s[2]
        ext     v11.16b, v3.16b, v19.16b, #8
        umlal   v31.2d, v28.2s, v21.s[2]
        usra    v19.2d, v11.2d, #0x1d
        umlal2  v31.2d, v28.4s, v21.s[3]
        ext     v11.16b, v19.16b, v3.16b, #8
        str     x22, [sp, #0x6b8]
        mul     x22, x16, x20
        adds    x14, x14, x17
        usra    v6.2d, v11.2d, #0x1d
        umlal   v31.2d, v9.2s, v21.s[0]
        adcs    x26, x21, x26
        adcs    x19, x19, x27
        and     v11.16b, v19.16b, v0.16b
        adcs    x23, x23, x22
        umlal2  v31.2d, v9.4s, v21.s[1]
        umlal   v6.2d, v20.2s, v13.s[0]
        ldp     q9, q1, [x2, #0x40]
        umulh   x21, x16, x20
        umlal   v31.2d, v14.2s, v25.s[2]
        ldp     q16, q17, [x2, #0x60]
        adc     x21, x21, xzr
        umlal2  v6.2d, v20.4s, v13.s[2]
        umlal2  v31.2d, v14.4s, v25.s[3]
        ldp     q14, q19, [x2, #0x80]
        umlal   v31.2d, v7.2s, v25.s[0]
        mul     x22, x8, x16
        adds    x26, x26, x22
        umlal2  v31.2d, v7.4s, v25.s[1]
        umlal   v22.2d, v29.2s, v13.s[0]
        umlal2  v22.2d, v29.4s, v13.s[2]
        ldp     q7, q20, [x2, #0xa0]
        umulh   x22, x8, x16
        umlal   v2.2d, v30.2s, v13.s[0]
        adcs    x19, x19, x22
        adcs    x23, x23, xzr
        adc     x21, x21, xzr
        umlal   v31.2d, v18.2s, v10.s[2]
        adds    x22, x10, x10
        adcs    x27, x14, x14
        adcs    x26, x26, x26
        umlal2  v31.2d, v18.4s, v10.s[3]
        adcs    x19, x19, x19
        adcs    x23, x23, x23
        adcs    x21, x21, x21
        umlal2  v2.2d, v30.4s, v13.s[2]
        ldp     q18, q28, [x2, #0xc0]
        adc     x10, xzr, xzr
        umlal   v31.2d, v5.2s, v10.s[0]
        umulh   x14, x7, x7
        umlal2  v31.2d, v5.4s, v10.s[1]
        usra    v31.2d, v4.2d, #6
        umlal   v8.2d, v9.2s, v13.s[0]
        ldp     q4, q5, [x2, #0xe0]
        umlal2  v8.2d, v9.4s, v13.s[2]
        umlal   v12.2d, v1.2s, v13.s[0]
        mul     x17, x8, x8
        umlal2  v12.2d, v1.4s, v13.s[2]
        ldp     q9, q1, [x2]
        umlal   v27.2d, v16.2s, v13.s[0]
        umlal2  v27.2d, v16.4s, v13.s[2]
        str     x24, [sp, #0x6c0]
        mul     x24, x7, x7
        umull   v16.2d, v14.2s, v13.s[0]
        umlal   v31.2d, v17.2s, v13.s[0]
        umlal2  v16.2d, v14.4s, v13.s[2]
        str     x24, [sp, #0x738]
        umulh   x24, x8, x8
        umlal   v16.2d, v19.2s, v15.s[0]
        umlal2  v31.2d, v17.4s, v13.s[2]
        ldp     q13, q14, [x2, #0x100]
        umlal2  v16.2d, v19.4s, v15.s[1]
        ldp     q17, q19, [x2, #0x120]
        umlal   v16.2d, v7.2s, v26.s[2]
        str     x1, [sp, #0x730]
        mul     x1, x16, x16
        umlal2  v16.2d, v7.4s, v26.s[3]
        umlal   v16.2d, v20.2s, v26.s[0]
        umlal2  v16.2d, v20.4s, v26.s[1]
        ldp     q7, q20, [x2, #0x20]
        str     x25, [sp, #0x740]
        umulh   x25, x16, x16
        umlal   v16.2d, v18.2s, v23.s[2]
        umlal2  v16.2d, v18.4s, v23.s[3]
        umlal   v16.2d, v28.2s, v23.s[0]
        umlal2  v16.2d, v28.4s, v23.s[1]
        ldp     q18, q28, [x2, #0x140]
        str     x15, [sp, #0x728]
        mul     x15, x20, x20
        umlal   v16.2d, v4.2s, v24.s[2]
        adds    x22, x22, x14
        adcs    x27, x27, x17
        adcs    x26, x26, x24
        umlal2  v16.2d, v4.4s, v24.s[3]
        adcs    x19, x19, x1
        adcs    x23, x23, x25
        adcs    x24, x21, x15
        umlal   v16.2d, v5.2s, v24.s[0]
        umulh   x21, x20, x20
        adc     x21, x10, x21
        subs    x25, x11, x7
        umlal2  v16.2d, v5.4s, v24.s[1]
        ldp     q4, q5, [x2, #0x40]
        sbcs    x1, x9, x8
        umlal   v16.2d, v13.2s, v21.s[2]
        sbcs    x6, x6, x16
        sbcs    x20, x13, x20
        csetm   x7, lo
        umlal   v6.2d, v9.2s, v11.s[0]
        eor     x6, x6, x7
        eor     x20, x20, x7
        eor     x25, x25, x7
        umlal2  v16.2d, v13.4s, v21.s[3]
        cmn     x7, #1
        adcs    x25, x25, xzr
        eor     x1, x1, x7
        umlal2  v6.2d, v9.4s, v11.s[2]
        ext     v13.16b, v3.16b, v6.16b, #8
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        usra    v6.2d, v13.2d, #0x1d
        ext     v13.16b, v6.16b, v3.16b, #8
        adcs    x20, x20, xzr
        mul     x7, x25, x1
        usra    v22.2d, v13.2d, #0x1d
        and     v13.16b, v6.16b, v0.16b
        umlal   v16.2d, v14.2s, v21.s[0]
        ldp     d9, d6, [x12, #0x98]
        umlal2  v16.2d, v14.4s, v21.s[1]
        shl     v14.2d, v6.2d, #0xa
        umulh   x8, x25, x1
        umlal   v22.2d, v1.2s, v11.s[0]
        umlal2  v22.2d, v1.4s, v11.s[2]
        ldp     q1, q6, [x2, #0x60]
        umlal   v16.2d, v17.2s, v25.s[2]
        umlal2  v16.2d, v17.4s, v25.s[3]
        mul     x9, x25, x6
        umlal   v16.2d, v19.2s, v25.s[0]
        umlal2  v16.2d, v19.4s, v25.s[1]
        ldp     q17, q19, [x2, #0x80]
        umlal   v2.2d, v7.2s, v11.s[0]
        umulh   x10, x25, x6
        umlal2  v2.2d, v7.4s, v11.s[2]
        umlal   v16.2d, v18.2s, v10.s[2]
        umlal2  v16.2d, v18.4s, v10.s[3]
        ldp     q7, q18, [x2, #0xa0]
        umlal   v16.2d, v28.2s, v10.s[0]
        mul     x11, x25, x20
        umlal   v8.2d, v20.2s, v11.s[0]
        umlal2  v8.2d, v20.4s, v11.s[2]
        umlal2  v16.2d, v28.4s, v10.s[1]
        usra    v16.2d, v9.2d, #0x3c
        umulh   x13, x25, x20
        umlal   v12.2d, v4.2s, v11.s[0]
        usra    v16.2d, v14.2d, #6
        umlal2  v12.2d, v4.4s, v11.s[2]
        ldp     q9, q14, [x2, #0xc0]
        umlal   v27.2d, v5.2s, v11.s[0]
        ldp     q4, q20, [x2, #0xe0]
        umlal2  v27.2d, v5.4s, v11.s[2]
        ldp     q5, q28, [x2, #0x100]
        mul     x14, x1, x20
        umlal   v31.2d, v1.2s, v11.s[0]
        umlal2  v31.2d, v1.4s, v11.s[2]
        ldp     q1, q29, [x2, #0x160]
        umlal   v16.2d, v6.2s, v11.s[0]
        umulh   x15, x1, x20
        umlal2  v16.2d, v6.4s, v11.s[2]
        uzp1    v6.4s, v11.4s, v13.4s
        umull   v29.2d, v17.2s, v11.s[0]
        umlal2  v29.2d, v17.4s, v11.s[2]
        umlal   v29.2d, v19.2s, v15.s[2]
        mul     x16, x6, x20
        adds    x8, x8, x9
        adcs    x9, x10, x11
        umlal2  v29.2d, v19.4s, v15.s[3]
        ldp     q11, q17, [x2]
        adcs    x10, x13, x14
        umlal   v29.2d, v7.2s, v15.s[0]
        adcs    x11, x15, x16
        umlal2  v29.2d, v7.4s, v15.s[1]
        umulh   x13, x6, x20
        adc     x13, x13, xzr
        umlal   v29.2d, v18.2s, v26.s[2]
        umlal2  v29.2d, v18.4s, v26.s[3]
        ldp     q7, q18, [x2, #0x120]
        umlal   v29.2d, v9.2s, v26.s[0]
        umlal2  v29.2d, v9.4s, v26.s[1]
        mul     x14, x1, x6
        adds    x9, x9, x14
        umlal   v29.2d, v14.2s, v23.s[2]
        umlal2  v29.2d, v14.4s, v23.s[3]
        ldp     q9, q14, [x2, #0x20]
        umlal   v29.2d, v4.2s, v23.s[0]
        umulh   x14, x1, x6
        adcs    x10, x10, x14
        adcs    x11, x11, xzr
        umlal2  v29.2d, v4.4s, v23.s[1]
        adc     x13, x13, xzr
        adds    x7, x7, x7
        adcs    x8, x8, x8
        umlal   v29.2d, v20.2s, v24.s[2]
        adcs    x9, x9, x9
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        umlal2  v29.2d, v20.4s, v24.s[3]
        ldp     q4, q19, [x2, #0x140]
        adcs    x13, x13, x13
        umlal   v29.2d, v5.2s, v24.s[0]
        adc     x14, xzr, xzr
        umulh   x15, x25, x25
        umlal2  v29.2d, v5.4s, v24.s[1]
        umlal   v29.2d, v28.2s, v21.s[2]
        umlal   v22.2d, v11.2s, v13.s[0]
        umlal2  v29.2d, v28.4s, v21.s[3]
        ldp     q5, q20, [x2, #0x40]
        mul     x25, x25, x25
        umlal2  v22.2d, v11.4s, v13.s[2]
        ext     v11.16b, v3.16b, v22.16b, #8
        usra    v22.2d, v11.2d, #0x1d
        ext     v11.16b, v22.16b, v3.16b, #8
        usra    v2.2d, v11.2d, #0x1d
        umlal   v2.2d, v17.2s, v13.s[0]
        mul     x16, x1, x1
        umlal   v29.2d, v7.2s, v21.s[0]
        and     v11.16b, v22.16b, v0.16b
        umlal2  v29.2d, v7.4s, v21.s[1]
        umlal2  v2.2d, v17.4s, v13.s[2]
        ldp     d7, d17, [x12, #0xa0]
        umulh   x1, x1, x1
        umlal   v8.2d, v9.2s, v13.s[0]
        ldr     x12, [x4, #0x40]
        shl     v17.2d, v17.2d, #0x10
        umlal2  v8.2d, v9.4s, v13.s[2]
        ldp     q9, q22, [x2, #0x60]
        umlal   v29.2d, v18.2s, v25.s[2]
        ldp     q28, q30, [x2, #0x80]
        umlal   v12.2d, v14.2s, v13.s[0]
        mul     x17, x6, x6
        umlal2  v29.2d, v18.4s, v25.s[3]
        umlal2  v12.2d, v14.4s, v13.s[2]
        ldp     q14, q18, [x2, #0xa0]
        umlal   v29.2d, v4.2s, v25.s[0]
        str     x21, [sp, #0x7d0]
        ldr     x21, [x4, #0x48]
        mul     x12, x12, x21
        umlal2  v29.2d, v4.4s, v25.s[1]
        umlal   v27.2d, v5.2s, v13.s[0]
        umlal2  v27.2d, v5.4s, v13.s[2]
        ldp     q4, q5, [x2]
        umulh   x6, x6, x6
        umlal   v29.2d, v19.2s, v10.s[2]
        umlal2  v29.2d, v19.4s, v10.s[3]
        umlal   v31.2d, v20.2s, v13.s[0]
        umlal   v29.2d, v1.2s, v10.s[0]
        str     x12, [sp, #0x6c8]
        mul     x12, x20, x20
        adds    x7, x7, x15
        adcs    x8, x8, x16
        umlal2  v29.2d, v1.4s, v10.s[1]
        ldp     q1, q19, [x2, #0xc0]
        adcs    x1, x9, x1
        usra    v29.2d, v7.2d, #0x36
        umlal2  v31.2d, v20.4s, v13.s[2]
        adcs    x9, x10, x17
        adcs    x6, x11, x6
        ldr     x11, [x4, #0x40]
        usra    v29.2d, v17.2d, #6
        ldp     q7, q17, [x2, #0xe0]
        adcs    x10, x13, x12
        ldr     x13, [sp, #0x780]
        umlal   v16.2d, v9.2s, v13.s[0]
        umulh   x12, x11, x21
        umlal2  v16.2d, v9.4s, v13.s[2]
        ldp     q9, q20, [x2, #0x100]
        umlal   v29.2d, v22.2s, v13.s[0]
        umlal2  v29.2d, v22.4s, v13.s[2]
        umull   v22.2d, v28.2s, v13.s[0]
        ldr     x16, [sp, #0x740]
        mul     x15, x11, x13
        ldr     x17, [sp, #0x730]
        umlal2  v22.2d, v28.4s, v13.s[2]
        ldp     q13, q28, [x2, #0x120]
        umlal   v22.2d, v30.2s, v6.s[0]
        umlal2  v22.2d, v30.4s, v6.s[1]
        umulh   x20, x20, x20
        adc     x20, x14, x20
        ldr     x14, [sp, #0x728]
        subs    x25, x28, x25
        umlal   v22.2d, v14.2s, v15.s[2]
        sbcs    x7, x14, x7
        ldr     x21, [sp, #0x718]
        ldr     x14, [sp, #0x710]
        sbcs    x8, x16, x8
        ldr     x16, [sp, #0x6b8]
        sbcs    x1, x17, x1
        ldr     x17, [sp, #0x6c0]
        umlal2  v22.2d, v14.4s, v15.s[3]
        ldp     q14, q30, [x2, #0x20]
        sbcs    x9, x17, x9
        umlal   v22.2d, v18.2s, v15.s[0]
        sbcs    x6, x16, x6
        sbcs    x10, x14, x10
        sbcs    x20, x21, x20
        ldr     x21, [sp, #0x738]
        umlal2  v22.2d, v18.4s, v15.s[1]
        str     x28, [sp, #0x6a0]
        csetm   x28, lo
        adds    x25, x25, x21
        ldr     x21, [sp, #0x7d0]
        adcs    x7, x7, x22
        umlal   v2.2d, v4.2s, v11.s[0]
        adcs    x8, x8, x27
        adcs    x1, x1, x26
        umulh   x13, x11, x13
        umlal   v22.2d, v1.2s, v26.s[2]
        adcs    x9, x9, x19
        adcs    x6, x6, x23
        adcs    x10, x10, x24
        umlal2  v22.2d, v1.4s, v26.s[3]
        ldp     q1, q18, [x2, #0x140]
        adcs    x20, x20, x21
        umlal   v22.2d, v19.2s, v26.s[0]
        adc     x28, x28, xzr
        adds    x25, x17, x25
        adcs    x7, x16, x7
        ldr     x16, [x4, #0x58]
        umlal2  v2.2d, v4.4s, v11.s[2]
        ext     v4.16b, v3.16b, v2.16b, #8
        mul     x17, x11, x16
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x718]
        usra    v2.2d, v4.2d, #0x1d
        ext     v4.16b, v2.16b, v3.16b, #8
        adcs    x1, x14, x1
        ldr     x14, [sp, #0x738]
        adcs    x9, x14, x9
        umlal2  v22.2d, v19.4s, v26.s[1]
        usra    v8.2d, v4.2d, #0x1d
        adcs    x22, x22, x6
        adcs    x27, x27, x10
        umlal   v22.2d, v7.2s, v23.s[2]
        and     v2.16b, v2.16b, v0.16b
        adcs    x26, x26, x20
        adcs    x28, x19, x28
        umlal2  v22.2d, v7.4s, v23.s[3]
        ldp     q4, q7, [x2, #0x160]
        adcs    x19, x23, xzr
        umlal   v22.2d, v17.2s, v23.s[0]
        adcs    x20, x24, xzr
        ldr     x10, [sp, #0x7b8]
        adcs    x23, x21, xzr
        ldr     x21, [x4, #0x48]
        umulh   x24, x11, x16
        umlal2  v22.2d, v17.4s, v23.s[1]
        ldp     q17, q19, [x2, #0x40]
        umlal   v22.2d, v9.2s, v24.s[2]
        umlal   v8.2d, v5.2s, v11.s[0]
        umlal2  v22.2d, v9.4s, v24.s[3]
        mul     x6, x21, x16
        umlal   v22.2d, v20.2s, v24.s[0]
        umlal2  v8.2d, v5.4s, v11.s[2]
        ldp     d9, d5, [x10, #0xa8]
        ldr     x10, [sp, #0x780]
        umlal   v12.2d, v14.2s, v11.s[0]
        shl     v5.2d, v5.2d, #0x16
        umulh   x14, x21, x16
        umlal2  v22.2d, v20.4s, v24.s[1]
        umlal   v22.2d, v13.2s, v21.s[2]
        umlal2  v12.2d, v14.4s, v11.s[2]
        ldp     q14, q20, [x2, #0x60]
        umlal2  v22.2d, v13.4s, v21.s[3]
        mul     x11, x10, x16
        adds    x12, x12, x15
        ldr     x15, [sp, #0x6a0]
        adcs    x13, x13, x17
        ldr     x17, [x3, #8]
        umlal   v22.2d, v28.2s, v21.s[0]
        adcs    x24, x24, x6
        adcs    x6, x14, x11
        ldr     x14, [x3]
        umlal2  v22.2d, v28.4s, v21.s[1]
        ldp     q13, q28, [x2, #0x80]
        umlal   v22.2d, v1.2s, v25.s[2]
        umulh   x11, x10, x16
        adc     x11, x11, xzr
        subs    x15, x14, x15
        ldr     x14, [sp, #0x728]
        umlal2  v22.2d, v1.4s, v25.s[3]
        sbcs    x14, x17, x14
        ldr     x17, [x3, #0x10]
        str     x14, [sp, #0x728]
        ldr     x14, [sp, #0x740]
        sbcs    x14, x17, x14
        ldr     x17, [x3, #0x18]
        str     x14, [sp, #0x740]
        ldr     x14, [sp, #0x730]
        sbcs    x14, x17, x14
        ldr     x17, [x3, #0x20]
        umlal   v22.2d, v18.2s, v25.s[0]
        sbcs    x25, x17, x25
        ldr     x17, [x3, #0x28]
        sbcs    x7, x17, x7
        ldr     x17, [x3, #0x30]
        sbcs    x8, x17, x8
        ldr     x17, [x3, #0x38]
        umlal2  v22.2d, v18.4s, v25.s[1]
        sbcs    x1, x17, x1
        umlal   v22.2d, v4.2s, v10.s[2]
        umlal2  v22.2d, v4.4s, v10.s[3]
        umlal   v22.2d, v7.2s, v10.s[0]
        mul     x17, x21, x10
        str     x1, [sp, #0x730]
        ldr     x1, [sp, #0x6e0]
        sbcs    x9, x1, x9
        ldr     x1, [sp, #0x6d8]
        sbcs    x22, x1, x22
        ldr     x1, [sp, #0x6d0]
        umlal   v27.2d, v30.2s, v11.s[0]
        sbcs    x27, x1, x27
        ldr     x1, [sp, #0x6f8]
        sbcs    x26, x1, x26
        ldr     x1, [sp, #0x6f0]
        sbcs    x28, x1, x28
        ldr     x1, [sp, #0x6e8]
        umlal2  v27.2d, v30.4s, v11.s[2]
        ldp     q1, q4, [x2, #0xa0]
        sbcs    x19, x1, x19
        umlal2  v22.2d, v7.4s, v10.s[1]
        usra    v22.2d, v9.2d, #0x30
        umulh   x1, x21, x10
        str     x19, [sp, #0x6a0]
        ldr     x19, [sp, #0x708]
        sbcs    x20, x19, x20
        ldr     x19, [sp, #0x700]
        umlal   v31.2d, v17.2s, v11.s[0]
        usra    v22.2d, v5.2d, #6
        sbcs    x23, x19, x23
        csetm   x19, lo
        umlal2  v31.2d, v17.4s, v11.s[2]
        ldp     q9, q5, [x2, #0xc0]
        adds    x13, x13, x17
        umlal   v16.2d, v19.2s, v11.s[0]
        ldp     q7, q17, [x2, #0xe0]
        adcs    x24, x24, x1
        umlal2  v16.2d, v19.4s, v11.s[2]
        ldp     q18, q19, [x2, #0x180]
        adcs    x1, x6, xzr
        umlal   v29.2d, v14.2s, v11.s[0]
        adc     x6, x11, xzr
        ldr     x11, [sp, #0x6c8]
        adds    x11, x11, x11
        adcs    x12, x12, x12
        umlal2  v29.2d, v14.4s, v11.s[2]
        adcs    x13, x13, x13
        adcs    x24, x24, x24
        adcs    x1, x1, x1
        umull   v14.2d, v13.2s, v11.s[0]
        adcs    x6, x6, x6
        adc     x17, xzr, xzr
        str     x19, [sp, #0x6c8]
        ldr     x19, [x4, #0x40]
        str     x23, [sp, #0x7d0]
        umulh   x23, x19, x19
        umlal2  v14.2d, v13.4s, v11.s[2]
        umlal   v14.2d, v28.2s, v6.s[2]
        umlal   v22.2d, v20.2s, v11.s[0]
        uzp1    v13.4s, v11.4s, v2.4s
        umlal2  v22.2d, v20.4s, v11.s[2]
        ldp     q11, q19, [x2, #0x100]
        str     x20, [sp, #0x738]
        mul     x20, x21, x21
        umlal2  v14.2d, v28.4s, v6.s[3]
        umlal   v14.2d, v1.2s, v6.s[0]
        umlal2  v14.2d, v1.4s, v6.s[1]
        ldp     q1, q20, [x2, #0x120]
        str     x28, [sp, #0x718]
        mul     x28, x19, x19
        umlal   v14.2d, v4.2s, v15.s[2]
        umlal2  v14.2d, v4.4s, v15.s[3]
        umlal   v14.2d, v9.2s, v15.s[0]
        str     x26, [sp, #0x710]
        umulh   x26, x21, x21
        umlal2  v14.2d, v9.4s, v15.s[1]
        ldp     q9, q4, [x2]
        umlal   v14.2d, v5.2s, v26.s[2]
        umlal2  v14.2d, v5.4s, v26.s[3]
        umlal   v14.2d, v7.2s, v26.s[0]
        str     x27, [sp, #0x6b8]
        mul     x27, x10, x10
        umlal2  v14.2d, v7.4s, v26.s[1]
        ldp     q5, q7, [x2, #0x140]
        umlal   v14.2d, v17.2s, v23.s[2]
        umlal2  v14.2d, v17.4s, v23.s[3]
        str     x22, [sp, #0x6c0]
        umulh   x22, x10, x10
        umlal   v14.2d, v11.2s, v23.s[0]
        umlal2  v14.2d, v11.4s, v23.s[1]
        ldp     q11, q17, [x2, #0x160]
        umlal   v14.2d, v19.2s, v24.s[2]
        umlal2  v14.2d, v19.4s, v24.s[3]
        str     x9, [sp, #0x7b0]
        mul     x9, x16, x16
        adds    x23, x11, x23
        adcs    x20, x12, x20
        umlal   v14.2d, v1.2s, v24.s[0]
        adcs    x26, x13, x26
        adcs    x24, x24, x27
        adcs    x22, x1, x22
        umlal2  v14.2d, v1.4s, v24.s[1]
        ldp     q1, q19, [x2, #0x20]
        adcs    x27, x6, x9
        ldr     x9, [sp, #0x760]
        ldr     x6, [sp, #0x770]
        umlal   v14.2d, v20.2s, v21.s[2]
        umulh   x1, x16, x16
        adc     x1, x17, x1
        umlal   v8.2d, v9.2s, v2.s[0]
        umlal2  v8.2d, v9.4s, v2.s[2]
        ext     v9.16b, v3.16b, v8.16b, #8
        umlal2  v14.2d, v20.4s, v21.s[3]
        usra    v8.2d, v9.2d, #0x1d
        ldr     x13, [sp, #0x7b8]
        umlal   v14.2d, v5.2s, v21.s[0]
        and     v9.16b, v8.16b, v0.16b
        mul     x11, x6, x9
        umlal2  v14.2d, v5.4s, v21.s[1]
        ext     v8.16b, v8.16b, v3.16b, #8
        ldr     x17, [x4, #0x70]
        usra    v12.2d, v8.2d, #0x1d
        umlal   v12.2d, v4.2s, v2.s[0]
        umlal   v14.2d, v7.2s, v25.s[2]
        ldp     q8, q5, [x2, #0x40]
        umulh   x12, x6, x9
        umlal2  v12.2d, v4.4s, v2.s[2]
        ldp     d4, d20, [x13, #0xb0]
        umlal   v27.2d, v1.2s, v2.s[0]
        shl     v20.2d, v20.2d, #0x1c
        umlal2  v14.2d, v7.4s, v25.s[3]
        umlal   v14.2d, v11.2s, v25.s[0]
        str     x8, [sp, #0x6a8]
        mul     x8, x6, x17
        umlal2  v14.2d, v11.4s, v25.s[1]
        ldp     q11, q7, [x2, #0x60]
        umlal2  v27.2d, v1.4s, v2.s[2]
        umlal   v14.2d, v17.2s, v10.s[2]
        str     x7, [sp, #0x6b0]
        umulh   x7, x6, x17
        umlal2  v14.2d, v17.4s, v10.s[3]
        ldp     q1, q17, [x2, #0x80]
        umlal   v31.2d, v19.2s, v2.s[0]
        umlal   v14.2d, v18.2s, v10.s[0]
        umlal2  v14.2d, v18.4s, v10.s[1]
        usra    v14.2d, v4.2d, #0x2a
        str     x25, [sp, #0x748]
        ldr     x25, [x4, #0x78]
        str     x14, [sp, #0x720]
        mul     x14, x6, x25
        umlal2  v31.2d, v19.4s, v2.s[2]
        usra    v14.2d, v20.2d, #6
        umlal   v16.2d, v8.2s, v2.s[0]
        ldp     q4, q18, [x2, #0xa0]
        umlal2  v16.2d, v8.4s, v2.s[2]
        ldp     q8, q19, [x2, #0xc0]
        str     x15, [sp, #0x750]
        umulh   x15, x6, x25
        umlal   v29.2d, v5.2s, v2.s[0]
        umlal2  v29.2d, v5.4s, v2.s[2]
        ldp     q5, q20, [x2, #0xe0]
        umlal   v22.2d, v11.2s, v2.s[0]
        umlal2  v22.2d, v11.4s, v2.s[2]
        str     x1, [sp, #0x758]
        mul     x1, x9, x25
        umull   v11.2d, v1.2s, v2.s[0]
        umlal   v14.2d, v7.2s, v2.s[0]
        umlal2  v11.2d, v1.4s, v2.s[2]
        str     x27, [sp, #0x768]
        umulh   x27, x9, x25
        umlal   v11.2d, v17.2s, v13.s[0]
        umlal2  v11.2d, v17.4s, v13.s[1]
        ldp     q1, q17, [x2, #0x100]
        umlal2  v14.2d, v7.4s, v2.s[2]
        ldp     q2, q7, [x2, #0x120]
        umlal   v11.2d, v4.2s, v6.s[2]
        str     x22, [sp, #0x778]
        mul     x22, x17, x25
        adds    x8, x12, x8
        adcs    x7, x7, x14
        umlal2  v11.2d, v4.4s, v6.s[3]
        adcs    x1, x15, x1
        adcs    x22, x27, x22
        umlal   v11.2d, v18.2s, v6.s[0]
        umlal2  v11.2d, v18.4s, v6.s[1]
        ldp     q4, q18, [x2]
        umulh   x27, x17, x25
        umlal   v11.2d, v8.2s, v15.s[2]
        adc     x27, x27, xzr
        umlal2  v11.2d, v8.4s, v15.s[3]
        umlal   v11.2d, v19.2s, v15.s[0]
        umlal2  v11.2d, v19.4s, v15.s[1]
        ldp     q8, q19, [x2, #0x140]
        mul     x12, x9, x17
        umlal   v11.2d, v5.2s, v26.s[2]
        adds    x7, x7, x12
        umlal2  v11.2d, v5.4s, v26.s[3]
        umlal   v11.2d, v20.2s, v26.s[0]
        umulh   x12, x9, x17
        adcs    x1, x1, x12
        adcs    x22, x22, xzr
        umlal2  v11.2d, v20.4s, v26.s[1]
        ldp     q5, q20, [x2, #0x160]
        adc     x27, x27, xzr
        umlal   v11.2d, v1.2s, v23.s[2]
        adds    x11, x11, x11
        adcs    x8, x8, x8
        adcs    x7, x7, x7
        umlal2  v11.2d, v1.4s, v23.s[3]
        adcs    x1, x1, x1
        adcs    x22, x22, x22
        adcs    x27, x27, x27
        umlal   v11.2d, v17.2s, v23.s[0]
        adc     x12, xzr, xzr
        umulh   x14, x6, x6
        umlal2  v11.2d, v17.4s, v23.s[1]
        ldp     q1, q17, [x2, #0x20]
        umlal   v11.2d, v2.2s, v24.s[2]
        umlal2  v11.2d, v2.4s, v24.s[3]
        umlal   v11.2d, v7.2s, v24.s[0]
        mul     x15, x9, x9
        umlal   v12.2d, v4.2s, v9.s[0]
        umlal2  v11.2d, v7.4s, v24.s[1]
        ldp     q2, q7, [x2, #0x180]
        umlal   v11.2d, v8.2s, v21.s[2]
        str     x24, [sp, #0x788]
        mul     x24, x6, x6
        umlal2  v12.2d, v4.4s, v9.s[2]
        ext     v4.16b, v3.16b, v12.16b, #8
        umlal2  v11.2d, v8.4s, v21.s[3]
        usra    v12.2d, v4.2d, #0x1d
        and     v8.16b, v12.16b, v0.16b
        ext     v12.16b, v12.16b, v3.16b, #8
        str     x24, [sp, #0x798]
        umulh   x24, x9, x9
        usra    v27.2d, v12.2d, #0x1d
        umlal   v11.2d, v19.2s, v21.s[0]
        umlal   v27.2d, v18.2s, v9.s[0]
        ldp     q12, q4, [x2, #0x40]
        umlal2  v11.2d, v19.4s, v21.s[1]
        umlal   v11.2d, v5.2s, v25.s[2]
        str     x26, [sp, #0x7a0]
        mul     x26, x17, x17
        umlal2  v27.2d, v18.4s, v9.s[2]
        ldp     d18, d19, [x13, #0xb8]
        umlal   v31.2d, v1.2s, v9.s[0]
        shl     v19.2d, v19.2d, #0x22
        umlal2  v11.2d, v5.4s, v25.s[3]
        str     x20, [sp, #0x790]
        umulh   x20, x17, x17
        umlal   v11.2d, v20.2s, v25.s[0]
        umlal2  v11.2d, v20.4s, v25.s[1]
        ldp     q5, q20, [x2, #0x60]
        umlal2  v31.2d, v1.4s, v9.s[2]
        umlal   v11.2d, v2.2s, v10.s[2]
        str     x23, [sp, #0x7c0]
        mul     x23, x25, x25
        adds    x11, x11, x14
        adcs    x8, x8, x15
        umlal2  v11.2d, v2.4s, v10.s[3]
        ldp     q1, q2, [x2, #0x80]
        adcs    x24, x7, x24
        umlal   v16.2d, v17.2s, v9.s[0]
        adcs    x26, x1, x26
        adcs    x20, x22, x20
        adcs    x23, x27, x23
        umlal   v11.2d, v7.2s, v10.s[0]
        umulh   x22, x25, x25
        adc     x22, x12, x22
        subs    x27, x19, x6
        umlal2  v11.2d, v7.4s, v10.s[1]
        usra    v11.2d, v18.2d, #0x24
        sbcs    x1, x21, x9
        sbcs    x7, x10, x17
        umlal2  v16.2d, v17.4s, v9.s[2]
        usra    v11.2d, v19.2d, #6
        sbcs    x12, x16, x25
        csetm   x14, lo
        umlal   v29.2d, v12.2s, v9.s[0]
        ldp     q7, q17, [x2, #0xa0]
        eor     x1, x1, x14
        umlal2  v29.2d, v12.4s, v9.s[2]
        ldp     q12, q18, [x2, #0xc0]
        eor     x7, x7, x14
        umlal   v22.2d, v4.2s, v9.s[0]
        eor     x12, x12, x14
        ldr     x15, [x4]
        cmn     x14, #1
        eor     x27, x27, x14
        umlal2  v22.2d, v4.4s, v9.s[2]
        adcs    x27, x27, xzr
        ldp     q4, q19, [x2, #0xe0]
        umlal   v14.2d, v5.2s, v9.s[0]
        adcs    x1, x1, xzr
        adcs    x7, x7, xzr
        adcs    x12, x12, xzr
        umlal2  v14.2d, v5.4s, v9.s[2]
        mul     x14, x27, x1
        str     x22, [sp, #0x7c8]
        ldr     x22, [x4, #0x80]
        subs    x15, x15, x22
        ldr     x22, [x4, #8]
        str     x23, [sp, #0x7e0]
        ldr     x23, [x4, #0x88]
        sbcs    x22, x22, x23
        ldr     x23, [x4, #0x10]
        umull   v5.2d, v1.2s, v9.s[0]
        str     x20, [sp, #0x7d8]
        ldr     x20, [x4, #0x90]
        sbcs    x23, x23, x20
        ldr     x20, [x4, #0x18]
        str     x26, [sp, #0x7e8]
        ldr     x26, [x4, #0x98]
        sbcs    x20, x20, x26
        ldr     x26, [x4, #0x20]
        str     x24, [sp, #0x7a8]
        ldr     x24, [x4, #0xa0]
        sbcs    x26, x26, x24
        ldr     x24, [x4, #0x28]
        umlal   v11.2d, v20.2s, v9.s[0]
        str     x8, [sp, #0x698]
        ldr     x8, [x4, #0xa8]
        ldr     x13, [x4, #0xc0]
        sbcs    x24, x24, x8
        ldr     x8, [x4, #0x30]
        str     x11, [sp, #0x690]
        ldr     x11, [x4, #0xb0]
        sbcs    x8, x8, x11
        ldr     x11, [x4, #0x38]
        str     x28, [sp, #0x688]
        ldr     x28, [x4, #0xb8]
        sbcs    x11, x11, x28
        umlal2  v5.2d, v1.4s, v9.s[2]
        umulh   x28, x27, x1
        sbcs    x19, x19, x13
        ldr     x13, [x4, #0xc8]
        sbcs    x21, x21, x13
        ldr     x13, [x4, #0xd0]
        umlal   v5.2d, v2.2s, v13.s[2]
        sbcs    x10, x10, x13
        ldr     x13, [x4, #0xd8]
        sbcs    x16, x16, x13
        ldr     x13, [x4, #0xe0]
        sbcs    x6, x6, x13
        ldr     x13, [x4, #0xe8]
        umlal2  v11.2d, v20.4s, v9.s[2]
        ldp     q1, q20, [x2, #0x100]
        sbcs    x9, x9, x13
        ldr     x13, [x4, #0xf0]
        umlal2  v5.2d, v2.4s, v13.s[3]
        uzp1    v9.4s, v9.4s, v8.4s
        sbcs    x17, x17, x13
        ldr     x13, [x4, #0xf8]
        sbcs    x25, x25, x13
        umlal   v5.2d, v7.2s, v13.s[0]
        ldp     q2, q28, [x2, #0x1a0]
        mul     x13, x27, x7
        umlal2  v5.2d, v7.4s, v13.s[1]
        str     x14, [sp, #0x760]
        csetm   x14, lo
        eor     x15, x15, x14
        eor     x22, x22, x14
        umlal   v5.2d, v17.2s, v6.s[2]
        eor     x24, x24, x14
        eor     x11, x11, x14
        eor     x23, x23, x14
        umlal2  v5.2d, v17.4s, v6.s[3]
        ldp     q7, q17, [x2, #0x120]
        str     x11, [sp, #0x770]
        umulh   x11, x27, x7
        umlal   v5.2d, v12.2s, v6.s[0]
        eor     x10, x10, x14
        eor     x20, x20, x14
        eor     x26, x26, x14
        umlal2  v5.2d, v12.4s, v6.s[1]
        eor     x8, x8, x14
        eor     x19, x19, x14
        eor     x21, x21, x14
        umlal   v5.2d, v18.2s, v15.s[2]
        eor     x16, x16, x14
        umlal2  v5.2d, v18.4s, v15.s[3]
        ldp     q12, q18, [x2, #0x140]
        str     x16, [sp, #0x780]
        mul     x16, x27, x12
        umlal   v5.2d, v4.2s, v15.s[0]
        umlal2  v5.2d, v4.4s, v15.s[1]
        umlal   v5.2d, v19.2s, v26.s[2]
        str     x27, [sp, #0x680]
        umulh   x27, x27, x12
        umlal2  v5.2d, v19.4s, v26.s[3]
        ldp     q4, q19, [x2]
        umlal   v5.2d, v1.2s, v26.s[0]
        umlal2  v5.2d, v1.4s, v26.s[1]
        umlal   v5.2d, v20.2s, v23.s[2]
        str     x10, [sp, #0x678]
        mul     x10, x1, x12
        umlal2  v5.2d, v20.4s, v23.s[3]
        ldp     q1, q20, [x2, #0x160]
        umlal   v5.2d, v7.2s, v23.s[0]
        umlal2  v5.2d, v7.4s, v23.s[1]
        str     x21, [sp, #0x670]
        umulh   x21, x1, x12
        umlal   v5.2d, v17.2s, v24.s[2]
        umlal2  v5.2d, v17.4s, v24.s[3]
        ldp     q7, q17, [x2, #0x180]
        umlal   v27.2d, v4.2s, v8.s[0]
        umlal   v5.2d, v12.2s, v24.s[0]
        str     x19, [sp, #0x668]
        mul     x19, x7, x12
        adds    x28, x28, x13
        adcs    x11, x11, x16
        umlal2  v5.2d, v12.4s, v24.s[1]
        adcs    x27, x27, x10
        adcs    x19, x21, x19
        eor     x21, x17, x14
        umlal   v5.2d, v18.2s, v21.s[2]
        eor     x25, x25, x14
        eor     x6, x6, x14
        eor     x9, x9, x14
        umlal2  v5.2d, v18.4s, v21.s[3]
        ldp     q12, q18, [x2, #0x20]
        umulh   x10, x7, x12
        umlal2  v27.2d, v4.4s, v8.s[2]
        ext     v4.16b, v3.16b, v27.16b, #8
        adc     x10, x10, xzr
        cmn     x14, #1
        usra    v27.2d, v4.2d, #0x1d
        ext     v4.16b, v27.16b, v3.16b, #8
        adcs    x13, x15, xzr
        adcs    x22, x22, xzr
        usra    v31.2d, v4.2d, #0x1d
        umlal   v5.2d, v1.2s, v21.s[0]
        ldr     x15, [sp, #0x770]
        adcs    x23, x23, xzr
        ldr     x16, [sp, #0x668]
        adcs    x20, x20, xzr
        umlal2  v5.2d, v1.4s, v21.s[1]
        and     v1.16b, v27.16b, v0.16b
        adcs    x26, x26, xzr
        umlal   v31.2d, v19.2s, v8.s[0]
        mul     x14, x1, x7
        ldp     q4, q27, [x2, #0x40]
        adcs    x24, x24, xzr
        umlal   v5.2d, v20.2s, v25.s[2]
        adcs    x8, x8, xzr
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        umlal2  v31.2d, v19.4s, v8.s[2]
        umulh   x17, x1, x7
        str     x15, [sp, #0x668]
        ldr     x15, [sp, #0x670]
        adcs    x15, x15, xzr
        str     x8, [sp, #0x670]
        ldr     x8, [sp, #0x678]
        adcs    x8, x8, xzr
        umlal2  v5.2d, v20.4s, v25.s[3]
        str     x24, [sp, #0x678]
        ldr     x24, [sp, #0x7b8]
        ldp     d19, d20, [x24, #0xc0]
        str     x26, [sp, #0x770]
        ldr     x26, [sp, #0x780]
        adcs    x26, x26, xzr
        umlal   v16.2d, v12.2s, v8.s[0]
        shl     v20.2d, v20.2d, #0x28
        adcs    x6, x6, xzr
        adcs    x9, x9, xzr
        umlal2  v16.2d, v12.4s, v8.s[2]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        adds    x11, x11, x14
        ldr     x14, [sp, #0x760]
        umlal   v5.2d, v7.2s, v25.s[0]
        adcs    x27, x27, x17
        adcs    x19, x19, xzr
        adc     x10, x10, xzr
        umlal2  v5.2d, v7.4s, v25.s[1]
        ldp     q12, q7, [x2, #0x60]
        adds    x14, x14, x14
        umlal   v5.2d, v17.2s, v10.s[2]
        adcs    x28, x28, x28
        adcs    x11, x11, x11
        adcs    x27, x27, x27
        umlal2  v5.2d, v17.4s, v10.s[3]
        adcs    x19, x19, x19
        adcs    x10, x10, x10
        adc     x17, xzr, xzr
        umlal   v5.2d, v2.2s, v10.s[0]
        str     x25, [sp, #0x760]
        ldr     x25, [sp, #0x680]
        str     x21, [sp, #0x780]
        umulh   x21, x25, x25
        umlal   v29.2d, v18.2s, v8.s[0]
        umlal2  v29.2d, v18.4s, v8.s[2]
        ldp     q17, q18, [x2, #0x80]
        umlal2  v5.2d, v2.4s, v10.s[1]
        usra    v5.2d, v19.2d, #0x1e
        umlal   v22.2d, v4.2s, v8.s[0]
        usra    v5.2d, v20.2d, #6
        mul     x25, x25, x25
        umlal2  v22.2d, v4.4s, v8.s[2]
        ldp     q2, q4, [x2, #0xa0]
        umlal   v14.2d, v27.2s, v8.s[0]
        ldp     q19, q20, [x2, #0xc0]
        umlal2  v14.2d, v27.4s, v8.s[2]
        str     x9, [sp, #0x680]
        mul     x9, x1, x1
        umlal   v11.2d, v12.2s, v8.s[0]
        umlal2  v11.2d, v12.4s, v8.s[2]
        ldp     q12, q27, [x2, #0xe0]
        umlal   v5.2d, v7.2s, v8.s[0]
        umulh   x1, x1, x1
        umlal2  v5.2d, v7.4s, v8.s[2]
        umull   v7.2d, v17.2s, v8.s[0]
        umlal2  v7.2d, v17.4s, v8.s[2]
        ldp     q8, q17, [x2, #0x100]
        umlal   v7.2d, v18.2s, v9.s[0]
        str     x6, [sp, #0x660]
        mul     x6, x7, x7
        umlal2  v7.2d, v18.4s, v9.s[1]
        umlal   v7.2d, v2.2s, v13.s[2]
        umlal2  v7.2d, v2.4s, v13.s[3]
        ldp     q2, q18, [x2, #0x120]
        umulh   x7, x7, x7
        umlal   v7.2d, v4.2s, v13.s[0]
        umlal2  v7.2d, v4.4s, v13.s[1]
        umlal   v7.2d, v19.2s, v6.s[2]
        umlal2  v7.2d, v19.4s, v6.s[3]
        ldp     q4, q19, [x2, #0x140]
        str     x26, [sp, #0x658]
        mul     x26, x13, x22
        umlal   v7.2d, v20.2s, v6.s[0]
        umlal2  v7.2d, v20.4s, v6.s[1]
        umlal   v7.2d, v12.2s, v15.s[2]
        str     x26, [sp, #0x650]
        mul     x26, x12, x12
        adds    x21, x14, x21
        adcs    x28, x28, x9
        umlal2  v7.2d, v12.4s, v15.s[3]
        ldp     q12, q20, [x2]
        adcs    x1, x11, x1
        umlal   v7.2d, v27.2s, v15.s[0]
        adcs    x27, x27, x6
        adcs    x19, x19, x7
        adcs    x26, x10, x26
        umlal2  v7.2d, v27.4s, v15.s[1]
        umulh   x6, x13, x22
        umlal   v7.2d, v8.2s, v26.s[2]
        ldr     x10, [sp, #0x688]
        umlal2  v7.2d, v8.4s, v26.s[3]
        ldp     q8, q27, [x2, #0x160]
        ldr     x11, [sp, #0x7c0]
        umlal   v7.2d, v17.2s, v26.s[0]
        umlal2  v7.2d, v17.4s, v26.s[1]
        mul     x7, x13, x23
        ldr     x14, [sp, #0x7a0]
        umlal   v7.2d, v2.2s, v23.s[2]
        umlal2  v7.2d, v2.4s, v23.s[3]
        ldp     q2, q17, [x2, #0x180]
        umlal   v7.2d, v18.2s, v23.s[0]
        umulh   x9, x12, x12
        ldr     x12, [sp, #0x790]
        adc     x9, x17, x9
        ldr     x17, [sp, #0x788]
        subs    x25, x10, x25
        umlal2  v7.2d, v18.4s, v23.s[1]
        sbcs    x21, x11, x21
        sbcs    x28, x12, x28
        sbcs    x1, x14, x1
        umlal   v7.2d, v4.2s, v24.s[2]
        sbcs    x27, x17, x27
        str     x8, [sp, #0x648]
        ldr     x8, [sp, #0x778]
        sbcs    x19, x8, x19
        str     x15, [sp, #0x640]
        ldr     x15, [sp, #0x768]
        sbcs    x26, x15, x26
        umlal2  v7.2d, v4.4s, v24.s[3]
        ldp     q4, q18, [x2, #0x20]
        str     x16, [sp, #0x638]
        ldr     x16, [sp, #0x758]
        sbcs    x9, x16, x9
        umlal   v7.2d, v19.2s, v24.s[0]
        str     x6, [sp, #0x630]
        ldr     x24, [sp, #0x7a8]
        csetm   x6, lo
        ldr     x14, [sp, #0x7e8]
        str     x7, [sp, #0x628]
        ldr     x7, [sp, #0x798]
        ldr     x12, [sp, #0x7d8]
        adds    x25, x25, x7
        str     x22, [sp, #0x620]
        ldr     x22, [sp, #0x690]
        ldr     x11, [sp, #0x7e0]
        adcs    x21, x21, x22
        ldr     x10, [sp, #0x7c8]
        umlal   v31.2d, v12.2s, v1.s[0]
        str     x20, [sp, #0x618]
        ldr     x20, [sp, #0x698]
        adcs    x28, x28, x20
        adcs    x1, x1, x24
        adcs    x27, x27, x14
        umlal2  v7.2d, v19.4s, v24.s[1]
        adcs    x19, x19, x12
        umlal2  v31.2d, v12.4s, v1.s[2]
        ext     v12.16b, v3.16b, v31.16b, #8
        adcs    x26, x26, x11
        adcs    x9, x9, x10
        usra    v31.2d, v12.2d, #0x1d
        umlal   v7.2d, v8.2s, v21.s[2]
        adc     x6, x6, xzr
        adds    x25, x17, x25
        adcs    x21, x8, x21
        umlal2  v7.2d, v8.4s, v21.s[3]
        adcs    x28, x15, x28
        and     v12.16b, v31.16b, v0.16b
        adcs    x1, x16, x1
        adcs    x27, x7, x27
        ext     v8.16b, v31.16b, v3.16b, #8
        usra    v16.2d, v8.2d, #0x1d
        adcs    x19, x22, x19
        adcs    x26, x20, x26
        ldr     x8, [sp, #0x750]
        umlal   v7.2d, v27.2s, v21.s[0]
        ldp     q8, q19, [x2, #0x1a0]
        adcs    x20, x24, x9
        ldr     x9, [sp, #0x688]
        umlal   v16.2d, v20.2s, v1.s[0]
        adcs    x24, x14, x6
        ldr     x14, [sp, #0x790]
        adcs    x22, x12, xzr
        ldr     x12, [sp, #0x740]
        ldr     x15, [sp, #0x720]
        ldr     x16, [sp, #0x7a0]
        adcs    x6, x11, xzr
        ldr     x17, [sp, #0x748]
        ldr     x11, [sp, #0x7c0]
        umlal2  v7.2d, v27.4s, v21.s[1]
        ldp     q27, q28, [x2, #0x40]
        adcs    x7, x10, xzr
        ldr     x10, [sp, #0x728]
        umlal   v7.2d, v2.2s, v25.s[2]
        adds    x8, x8, x9
        adcs    x10, x10, x11
        ldr     x9, [sp, #0x7b0]
        ldr     x11, [sp, #0x730]
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x6a8]
        umlal2  v7.2d, v2.4s, v25.s[3]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x6b0]
        adcs    x17, x17, x25
        adcs    x16, x16, x21
        umlal   v7.2d, v17.2s, v25.s[0]
        adcs    x14, x14, x28
        adcs    x11, x11, x1
        adcs    x9, x9, x27
        umlal2  v16.2d, v20.4s, v1.s[2]
        str     x27, [sp, #0x7b0]
        ldr     x27, [sp, #0x7b8]
        ldp     d2, d20, [x27, #0xc8]
        ldr     x27, [sp, #0x6c0]
        adcs    x27, x27, x19
        umlal2  v7.2d, v17.4s, v25.s[1]
        shl     v17.2d, v20.2d, #0x2e
        str     x19, [sp, #0x6c0]
        ldr     x19, [sp, #0x6b8]
        adcs    x19, x19, x26
        str     x26, [sp, #0x6b8]
        ldr     x26, [sp, #0x710]
        adcs    x26, x26, x20
        umlal   v7.2d, v8.2s, v10.s[2]
        str     x20, [sp, #0x710]
        ldr     x20, [sp, #0x718]
        adcs    x20, x20, x24
        str     x24, [sp, #0x718]
        ldr     x24, [sp, #0x6a0]
        adcs    x24, x24, x22
        str     x22, [sp, #0x6a0]
        ldr     x22, [sp, #0x738]
        adcs    x22, x22, x6
        umlal   v29.2d, v4.2s, v1.s[0]
        str     x6, [sp, #0x738]
        ldr     x6, [sp, #0x7d0]
        adcs    x6, x6, x7
        str     x7, [sp, #0x7d0]
        ldr     x7, [sp, #0x6c8]
        adc     x7, x7, xzr
        str     x7, [sp, #0x6c8]
        ldr     x7, [sp, #0x6e0]
        adds    x7, x7, x8
        ldr     x8, [sp, #0x6d8]
        umlal2  v29.2d, v4.4s, v1.s[2]
        ldp     q4, q20, [x2, #0x60]
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x6d0]
        umlal2  v7.2d, v8.4s, v10.s[3]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x6f8]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x6f0]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6e8]
        umlal   v7.2d, v19.2s, v10.s[0]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x708]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x700]
        adcs    x11, x17, x11
        umlal2  v7.2d, v19.4s, v10.s[1]
        usra    v7.2d, v2.2d, #0x18
        umulh   x17, x13, x23
        str     x17, [sp, #0x700]
        ldr     x17, [sp, #0x688]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x7c0]
        umlal   v22.2d, v18.2s, v1.s[0]
        usra    v7.2d, v17.2d, #6
        adcs    x27, x17, x27
        ldr     x17, [sp, #0x790]
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x7a0]
        umlal2  v22.2d, v18.4s, v1.s[2]
        ldp     q8, q2, [x2, #0x80]
        adcs    x26, x17, x26
        umlal   v14.2d, v27.2s, v1.s[0]
        ldp     q17, q18, [x2, #0xa0]
        adcs    x20, x25, x20
        ldr     x25, [sp, #0x6c8]
        umlal2  v14.2d, v27.4s, v1.s[2]
        ldp     q19, q27, [x2, #0xc0]
        adcs    x24, x21, x24
        umlal   v11.2d, v28.2s, v1.s[0]
        adcs    x28, x28, x22
        ldr     x17, [sp, #0x718]
        ldr     x22, [sp, #0x7b0]
        adcs    x21, x1, x6
        ldr     x6, [sp, #0x710]
        ldr     x1, [sp, #0x6b8]
        adcs    x22, x22, x25
        ldr     x25, [sp, #0x6c0]
        umlal2  v11.2d, v28.4s, v1.s[2]
        adcs    x25, x25, xzr
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        umlal   v5.2d, v4.2s, v1.s[0]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x718]
        ldr     x17, [sp, #0x6a0]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x6a0]
        ldr     x17, [sp, #0x738]
        adcs    x17, x17, xzr
        umlal2  v5.2d, v4.4s, v1.s[2]
        ldp     q4, q28, [x2, #0xe0]
        str     x17, [sp, #0x738]
        ldr     x17, [sp, #0x7d0]
        adcs    x17, x17, xzr
        umlal   v7.2d, v20.2s, v1.s[0]
        str     x17, [sp, #0x7d0]
        ldr     x17, [sp, #0x618]
        str     x6, [sp, #0x710]
        mul     x6, x13, x17
        stp     x7, x8, [x3, #0x40]
        umlal2  v7.2d, v20.4s, v1.s[2]
        stp     x14, x11, [x3, #0x70]
        ldr     x14, [sp, #0x620]
        umull   v20.2d, v8.2s, v1.s[0]
        stp     x15, x16, [x3, #0x60]
        umlal2  v20.2d, v8.4s, v1.s[2]
        umulh   x11, x13, x17
        stp     x10, x12, [x3, #0x50]
        umlal   v20.2d, v2.2s, v9.s[2]
        umlal2  v20.2d, v2.4s, v9.s[3]
        ldp     q8, q2, [x2, #0x100]
        umlal   v20.2d, v17.2s, v9.s[0]
        umlal2  v20.2d, v17.4s, v9.s[1]
        ldp     q17, q30, [x2, #0x1c0]
        mul     x16, x14, x17
        ldr     x10, [sp, #0x630]
        ldr     x8, [sp, #0x628]
        umlal   v20.2d, v18.2s, v13.s[2]
        uzp1    v1.4s, v1.4s, v12.4s
        umlal2  v20.2d, v18.4s, v13.s[3]
        umlal   v20.2d, v19.2s, v13.s[0]
        umulh   x15, x14, x17
        umlal2  v20.2d, v19.4s, v13.s[1]
        ldp     q18, q19, [x2, #0x120]
        umlal   v20.2d, v27.2s, v6.s[2]
        umlal2  v20.2d, v27.4s, v6.s[3]
        umlal   v20.2d, v4.2s, v6.s[0]
        mul     x12, x23, x17
        adds    x8, x10, x8
        ldr     x10, [sp, #0x700]
        adcs    x6, x10, x6
        ldr     x7, [sp, #0x640]
        umlal2  v20.2d, v4.4s, v6.s[1]
        ldp     q4, q27, [x2, #0x140]
        adcs    x10, x11, x16
        umlal   v20.2d, v28.2s, v15.s[2]
        adcs    x11, x15, x12
        ldr     x15, [sp, #0x638]
        umlal2  v20.2d, v28.4s, v15.s[3]
        umulh   x12, x23, x17
        adc     x12, x12, xzr
        subs    x16, x13, x15
        umlal   v20.2d, v8.2s, v15.s[0]
        str     x1, [sp, #0x700]
        sbcs    x1, x14, x7
        str     x25, [sp, #0x628]
        ldr     x25, [sp, #0x648]
        str     x22, [sp, #0x630]
        sbcs    x22, x23, x25
        str     x21, [sp, #0x6b8]
        ldr     x21, [sp, #0x658]
        str     x28, [sp, #0x6c0]
        sbcs    x28, x17, x21
        umlal2  v20.2d, v8.4s, v15.s[1]
        ldp     q8, q28, [x2, #0x160]
        str     x24, [sp, #0x6c8]
        ldr     x24, [sp, #0x770]
        str     x20, [sp, #0x7b0]
        ldr     x20, [sp, #0x660]
        str     x26, [sp, #0x7a0]
        ldr     x21, [sp, #0x668]
        ldr     x25, [sp, #0x760]
        sbcs    x26, x24, x20
        ldr     x20, [sp, #0x670]
        umlal   v20.2d, v2.2s, v26.s[2]
        str     x19, [sp, #0x790]
        ldr     x19, [sp, #0x678]
        str     x27, [sp, #0x7c0]
        ldr     x27, [sp, #0x680]
        str     x9, [sp, #0x688]
        sbcs    x9, x19, x27
        ldr     x27, [sp, #0x780]
        sbcs    x27, x20, x27
        sbcs    x25, x21, x25
        umlal2  v20.2d, v2.4s, v26.s[3]
        mul     x7, x14, x23
        csetm   x15, lo
        adds    x6, x6, x7
        umlal   v20.2d, v18.2s, v26.s[0]
        umlal2  v20.2d, v18.4s, v26.s[1]
        ldp     q2, q18, [x2]
        umlal   v20.2d, v19.2s, v23.s[2]
        umulh   x7, x14, x23
        adcs    x7, x10, x7
        adcs    x10, x11, xzr
        umlal2  v20.2d, v19.4s, v23.s[3]
        adc     x11, x12, xzr
        ldr     x12, [sp, #0x650]
        adds    x12, x12, x12
        adcs    x8, x8, x8
        umlal   v20.2d, v4.2s, v23.s[0]
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        adcs    x10, x10, x10
        umlal2  v20.2d, v4.4s, v23.s[1]
        ldp     q4, q19, [x2, #0x180]
        adcs    x11, x11, x11
        umlal   v20.2d, v27.2s, v24.s[2]
        adc     x21, xzr, xzr
        umulh   x20, x13, x13
        eor     x16, x16, x15
        umlal2  v20.2d, v27.4s, v24.s[3]
        eor     x1, x1, x15
        eor     x22, x22, x15
        eor     x28, x28, x15
        umlal   v16.2d, v2.2s, v12.s[0]
        eor     x27, x27, x15
        eor     x26, x26, x15
        eor     x9, x9, x15
        umlal   v20.2d, v8.2s, v24.s[0]
        umlal2  v20.2d, v8.4s, v24.s[1]
        ldp     q8, q27, [x2, #0x20]
        mul     x19, x14, x14
        umlal   v20.2d, v28.2s, v21.s[2]
        umlal2  v16.2d, v2.4s, v12.s[2]
        ext     v2.16b, v3.16b, v16.16b, #8
        umlal2  v20.2d, v28.4s, v21.s[3]
        usra    v16.2d, v2.2d, #0x1d
        umulh   x14, x14, x14
        umlal   v20.2d, v4.2s, v21.s[0]
        and     v2.16b, v16.16b, v0.16b
        ext     v16.16b, v16.16b, v3.16b, #8
        usra    v29.2d, v16.2d, #0x1d
        umlal   v29.2d, v18.2s, v12.s[0]
        ldp     q16, q28, [x2, #0x1a0]
        umlal2  v20.2d, v4.4s, v21.s[1]
        str     x13, [sp, #0x650]
        ldr     x24, [sp, #0x7b8]
        mul     x13, x13, x13
        eor     x25, x25, x15
        umlal   v20.2d, v19.2s, v25.s[2]
        umlal2  v29.2d, v18.4s, v12.s[2]
        ldp     q4, q18, [x2, #0x40]
        umlal2  v20.2d, v19.4s, v25.s[3]
        str     x13, [sp, #0x708]
        mul     x13, x23, x23
        umlal   v22.2d, v8.2s, v12.s[0]
        umlal   v20.2d, v16.2s, v25.s[0]
        umlal2  v20.2d, v16.4s, v25.s[1]
        ldp     d16, d19, [x24, #0xd0]
        umulh   x24, x23, x23
        umlal2  v22.2d, v8.4s, v12.s[2]
        shl     v8.2d, v19.2d, #0x34
        umlal   v20.2d, v28.2s, v10.s[2]
        umlal2  v20.2d, v28.4s, v10.s[3]
        ldp     q19, q28, [x2, #0x60]
        umlal   v20.2d, v17.2s, v10.s[0]
        str     x23, [sp, #0x6e8]
        mul     x23, x17, x17
        adds    x20, x12, x20
        adcs    x19, x8, x19
        umlal2  v20.2d, v17.4s, v10.s[1]
        usra    v20.2d, v16.2d, #0x12
        adcs    x6, x6, x14
        adcs    x7, x7, x13
        umlal   v14.2d, v27.2s, v12.s[0]
        usra    v20.2d, v8.2d, #6
        adcs    x24, x10, x24
        adcs    x23, x11, x23
        umlal2  v14.2d, v27.4s, v12.s[2]
        ldp     q8, q16, [x2, #0x80]
        umulh   x8, x17, x17
        umlal   v11.2d, v4.2s, v12.s[0]
        ldp     q17, q27, [x2, #0xa0]
        ldr     x10, [sp, #0x770]
        ldr     x11, [sp, #0x678]
        adc     x21, x21, x8
        umlal2  v11.2d, v4.4s, v12.s[2]
        cmn     x15, #1
        adcs    x8, x16, xzr
        adcs    x1, x1, xzr
        umlal   v5.2d, v18.2s, v12.s[0]
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        adcs    x26, x26, xzr
        umlal2  v5.2d, v18.4s, v12.s[2]
        ldp     q4, q18, [x2, #0xc0]
        mul     x12, x10, x11
        umlal   v7.2d, v19.2s, v12.s[0]
        ldr     x14, [sp, #0x670]
        adcs    x9, x9, xzr
        adcs    x27, x27, xzr
        adcs    x25, x25, xzr
        umlal2  v7.2d, v19.4s, v12.s[2]
        umull   v19.2d, v8.2s, v12.s[0]
        umulh   x13, x10, x11
        umlal2  v19.2d, v8.4s, v12.s[2]
        umlal   v19.2d, v16.2s, v1.s[0]
        umlal   v20.2d, v28.2s, v12.s[0]
        umlal2  v19.2d, v16.4s, v1.s[1]
        ldp     q8, q16, [x2, #0xe0]
        mul     x15, x10, x14
        umlal2  v20.2d, v28.4s, v12.s[2]
        ldp     q12, q28, [x2, #0x100]
        umlal   v19.2d, v17.2s, v9.s[2]
        umlal2  v19.2d, v17.4s, v9.s[3]
        umulh   x16, x10, x14
        umlal   v19.2d, v27.2s, v9.s[0]
        umlal2  v19.2d, v27.4s, v9.s[1]
        ldp     q17, q27, [x2, #0x120]
        umlal   v19.2d, v4.2s, v13.s[2]
        umlal2  v19.2d, v4.4s, v13.s[3]
        str     x25, [sp, #0x6f0]
        ldr     x25, [sp, #0x668]
        str     x27, [sp, #0x6f8]
        mul     x27, x10, x25
        umlal   v19.2d, v18.2s, v13.s[0]
        umlal2  v19.2d, v18.4s, v13.s[1]
        ldp     q4, q18, [x2, #0x140]
        umlal   v19.2d, v8.2s, v6.s[2]
        str     x9, [sp, #0x6d0]
        umulh   x9, x10, x25
        umlal2  v19.2d, v8.4s, v6.s[3]
        umlal   v19.2d, v16.2s, v6.s[0]
        umlal2  v19.2d, v16.4s, v6.s[1]
        ldp     q8, q16, [x2, #0x160]
        umlal   v19.2d, v12.2s, v15.s[2]
        str     x26, [sp, #0x6d8]
        mul     x26, x11, x25
        umlal2  v19.2d, v12.4s, v15.s[3]
        umlal   v19.2d, v28.2s, v15.s[0]
        umlal2  v19.2d, v28.4s, v15.s[1]
        ldp     q12, q28, [x2, #0x180]
        str     x28, [sp, #0x6e0]
        umulh   x28, x11, x25
        umlal   v19.2d, v17.2s, v26.s[2]
        umlal2  v19.2d, v17.4s, v26.s[3]
        umlal   v19.2d, v27.2s, v26.s[0]
        umlal2  v19.2d, v27.4s, v26.s[1]
        ldp     q17, q27, [x2]
        str     x22, [sp, #0x730]
        mul     x22, x14, x25
        umlal   v19.2d, v4.2s, v23.s[2]
        adds    x13, x13, x15
        adcs    x27, x16, x27
        adcs    x26, x9, x26
        umlal2  v19.2d, v4.4s, v23.s[3]
        adcs    x28, x28, x22
        umlal   v19.2d, v18.2s, v23.s[0]
        umulh   x22, x14, x25
        adc     x22, x22, xzr
        umlal2  v19.2d, v18.4s, v23.s[1]
        ldp     q4, q18, [x2, #0x1a0]
        umlal   v19.2d, v8.2s, v24.s[2]
        umlal2  v19.2d, v8.4s, v24.s[3]
        umlal   v19.2d, v16.2s, v24.s[0]
        mul     x9, x11, x14
        adds    x27, x27, x9
        umlal2  v19.2d, v16.4s, v24.s[1]
        ldp     q8, q16, [x2, #0x20]
        umlal   v29.2d, v17.2s, v2.s[0]
        umlal   v19.2d, v12.2s, v21.s[2]
        umulh   x9, x11, x14
        adcs    x26, x26, x9
        adcs    x28, x28, xzr
        umlal2  v19.2d, v12.4s, v21.s[3]
        adc     x22, x22, xzr
        adds    x9, x12, x12
        adcs    x12, x13, x13
        umlal   v19.2d, v28.2s, v21.s[0]
        adcs    x27, x27, x27
        adcs    x26, x26, x26
        adcs    x28, x28, x28
        umlal2  v29.2d, v17.4s, v2.s[2]
        ext     v12.16b, v3.16b, v29.16b, #8
        adcs    x22, x22, x22
        adc     x13, xzr, xzr
        usra    v29.2d, v12.2d, #0x1d
        ext     v12.16b, v29.16b, v3.16b, #8
        umulh   x15, x10, x10
        usra    v22.2d, v12.2d, #0x1d
        and     v12.16b, v29.16b, v0.16b
        umlal2  v19.2d, v28.4s, v21.s[1]
        ldp     q17, q28, [x2, #0x1c0]
        umlal   v19.2d, v4.2s, v25.s[2]
        umlal2  v19.2d, v4.4s, v25.s[3]
        ldp     q4, q29, [x2, #0x40]
        mul     x16, x11, x11
        umlal   v22.2d, v27.2s, v2.s[0]
        umlal   v19.2d, v18.2s, v25.s[0]
        umlal2  v22.2d, v27.4s, v2.s[2]
        str     x21, [sp, #0x6a8]
        mul     x21, x10, x10
        umlal   v14.2d, v8.2s, v2.s[0]
        umlal2  v19.2d, v18.4s, v25.s[1]
        str     x21, [sp, #0x6b0]
        ldr     x21, [sp, #0x7b8]
        ldp     d18, d27, [x21, #0xd8]
        umlal2  v14.2d, v8.4s, v2.s[2]
        shl     v8.2d, v27.2d, #0x3a
        str     x23, [sp, #0x748]
        umulh   x23, x11, x11
        umlal   v19.2d, v17.2s, v10.s[2]
        umlal2  v19.2d, v17.4s, v10.s[3]
        ldp     q17, q27, [x2, #0x80]
        umlal   v19.2d, v28.2s, v10.s[0]
        umlal2  v19.2d, v28.4s, v10.s[1]
        usra    v19.2d, v18.2d, #0xc
        umlal   v11.2d, v16.2s, v2.s[0]
        str     x24, [sp, #0x720]
        mul     x24, x14, x14
        usra    v19.2d, v8.2d, #6
        umlal2  v11.2d, v16.4s, v2.s[2]
        ldp     q8, q16, [x2, #0x60]
        umlal   v5.2d, v4.2s, v2.s[0]
        ldp     q18, q28, [x2, #0xa0]
        str     x7, [sp, #0x740]
        umulh   x7, x14, x14
        umlal2  v5.2d, v4.4s, v2.s[2]
        umlal   v7.2d, v29.2s, v2.s[0]
        umlal2  v7.2d, v29.4s, v2.s[2]
        ldp     q4, q29, [x2, #0xc0]
        umlal   v20.2d, v8.2s, v2.s[0]
        str     x6, [sp, #0x728]
        mul     x6, x25, x25
        adds    x9, x9, x15
        adcs    x12, x12, x16
        umlal2  v20.2d, v8.4s, v2.s[2]
        adcs    x23, x27, x23
        ldr     x27, [sp, #0x650]
        adcs    x26, x26, x24
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x6e8]
        umull   v8.2d, v17.2s, v2.s[0]
        adcs    x24, x22, x6
        ldr     x6, [sp, #0x620]
        umlal2  v8.2d, v17.4s, v2.s[2]
        umulh   x22, x25, x25
        adc     x22, x13, x22
        subs    x27, x27, x10
        umlal   v8.2d, v27.2s, v1.s[2]
        sbcs    x6, x6, x11
        sbcs    x7, x7, x14
        sbcs    x25, x17, x25
        umlal2  v8.2d, v27.4s, v1.s[3]
        ldp     q17, q27, [x2, #0xe0]
        csetm   x10, lo
        umlal   v19.2d, v16.2s, v2.s[0]
        eor     x27, x27, x10
        eor     x6, x6, x10
        eor     x25, x25, x10
        umlal   v8.2d, v18.2s, v1.s[0]
        eor     x7, x7, x10
        cmn     x10, #1
        adcs    x27, x27, xzr
        umlal2  v8.2d, v18.4s, v1.s[1]
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        adcs    x25, x25, xzr
        umlal2  v19.2d, v16.4s, v2.s[2]
        ldp     q16, q18, [x2, #0x100]
        mul     x10, x27, x6
        umlal   v8.2d, v28.2s, v9.s[2]
        umlal2  v8.2d, v28.4s, v9.s[3]
        ldp     q28, q30, [x2, #0x1e0]
        umlal   v8.2d, v4.2s, v9.s[0]
        umulh   x11, x27, x6
        umlal2  v8.2d, v4.4s, v9.s[1]
        umlal   v8.2d, v29.2s, v13.s[2]
        uzp1    v2.4s, v2.4s, v12.4s
        umlal2  v8.2d, v29.4s, v13.s[3]
        ldp     q4, q29, [x2, #0x120]
        umlal   v8.2d, v17.2s, v13.s[0]
        umlal2  v8.2d, v17.4s, v13.s[1]
        mul     x13, x27, x7
        umlal   v8.2d, v27.2s, v6.s[2]
        umlal2  v8.2d, v27.4s, v6.s[3]
        ldp     q17, q27, [x2, #0x140]
        umulh   x14, x27, x7
        umlal   v8.2d, v16.2s, v6.s[0]
        umlal2  v8.2d, v16.4s, v6.s[1]
        umlal   v8.2d, v18.2s, v15.s[2]
        umlal2  v8.2d, v18.4s, v15.s[3]
        ldp     q16, q18, [x2, #0x160]
        mul     x15, x27, x25
        umlal   v8.2d, v4.2s, v15.s[0]
        umlal2  v8.2d, v4.4s, v15.s[1]
        umlal   v8.2d, v29.2s, v26.s[2]
        umulh   x16, x27, x25
        umlal2  v8.2d, v29.4s, v26.s[3]
        ldp     q4, q29, [x2, #0x180]
        umlal   v8.2d, v17.2s, v26.s[0]
        umlal2  v8.2d, v17.4s, v26.s[1]
        ldr     d17, [x21, #0xe0]
        umlal   v8.2d, v27.2s, v23.s[2]
        mul     x17, x6, x25
        umlal2  v8.2d, v27.4s, v23.s[3]
        umlal   v8.2d, v16.2s, v23.s[0]
        umlal2  v8.2d, v16.4s, v23.s[1]
        ldp     q16, q27, [x2]
        umulh   x21, x6, x25
        umlal   v8.2d, v18.2s, v24.s[2]
        umlal2  v8.2d, v18.4s, v24.s[3]
        umlal   v8.2d, v4.2s, v24.s[0]
        umlal2  v8.2d, v4.4s, v24.s[1]
        ldp     q4, q18, [x2, #0x1a0]
        str     x22, [sp, #0x668]
        mul     x22, x7, x25
        umlal   v22.2d, v16.2s, v12.s[0]
        adds    x11, x11, x13
        adcs    x13, x14, x15
        adcs    x14, x16, x17
        umlal2  v22.2d, v16.4s, v12.s[2]
        ext     v16.16b, v3.16b, v22.16b, #8
        adcs    x21, x21, x22
        umlal   v8.2d, v29.2s, v21.s[2]
        usra    v22.2d, v16.2d, #0x1d
        umulh   x22, x7, x25
        adc     x22, x22, xzr
        umlal2  v8.2d, v29.4s, v21.s[3]
        and     v16.16b, v22.16b, v0.16b
        umlal   v8.2d, v4.2s, v21.s[0]
        ext     v22.16b, v22.16b, v3.16b, #8
        usra    v14.2d, v22.2d, #0x1d
        umlal2  v8.2d, v4.4s, v21.s[1]
        umlal   v14.2d, v27.2s, v12.s[0]
        ldp     q4, q22, [x2, #0x1c0]
        mul     x15, x6, x7
        umlal   v8.2d, v18.2s, v25.s[2]
        adds    x13, x13, x15
        umlal2  v8.2d, v18.4s, v25.s[3]
        ldp     q18, q29, [x2, #0x20]
        umlal2  v14.2d, v27.4s, v12.s[2]
        umulh   x15, x6, x7
        adcs    x14, x14, x15
        adcs    x21, x21, xzr
        umlal   v11.2d, v18.2s, v12.s[0]
        adc     x22, x22, xzr
        adds    x10, x10, x10
        adcs    x11, x11, x11
        umlal   v8.2d, v4.2s, v25.s[0]
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        adcs    x21, x21, x21
        umlal2  v8.2d, v4.4s, v25.s[1]
        ldp     q4, q27, [x2, #0x40]
        adcs    x22, x22, x22
        umlal2  v11.2d, v18.4s, v12.s[2]
        adc     x15, xzr, xzr
        umulh   x16, x27, x27
        umlal   v8.2d, v22.2s, v10.s[2]
        umlal2  v8.2d, v22.4s, v10.s[3]
        ldp     q18, q22, [x2, #0x80]
        umlal   v8.2d, v28.2s, v10.s[0]
        umlal2  v8.2d, v28.4s, v10.s[1]
        usra    v8.2d, v17.2d, #6
        mul     x27, x27, x27
        umlal   v5.2d, v29.2s, v12.s[0]
        ldp     q17, q28, [x2, #0x60]
        umlal2  v5.2d, v29.4s, v12.s[2]
        umlal   v7.2d, v4.2s, v12.s[0]
        mul     x17, x6, x6
        umlal2  v7.2d, v4.4s, v12.s[2]
        ldp     q4, q29, [x2, #0xa0]
        umlal   v20.2d, v27.2s, v12.s[0]
        umlal2  v20.2d, v27.4s, v12.s[2]
        umulh   x6, x6, x6
        umull   v27.2d, v18.2s, v12.s[0]
        umlal   v19.2d, v17.2s, v12.s[0]
        umlal2  v27.2d, v18.4s, v12.s[2]
        umlal   v8.2d, v28.2s, v12.s[0]
        str     x24, [sp, #0x618]
        mul     x24, x7, x7
        umlal2  v19.2d, v17.4s, v12.s[2]
        ldp     q17, q18, [x2, #0xc0]
        umlal   v27.2d, v22.2s, v2.s[0]
        umlal2  v27.2d, v22.4s, v2.s[1]
        umulh   x7, x7, x7
        umlal   v27.2d, v4.2s, v1.s[2]
        umlal2  v27.2d, v4.4s, v1.s[3]
        ldp     q4, q22, [x2, #0xe0]
        umlal   v27.2d, v29.2s, v1.s[0]
        umlal2  v8.2d, v28.4s, v12.s[2]
        ldp     q12, q28, [x2, #0x100]
        str     x28, [sp, #0x670]
        mul     x28, x25, x25
        umlal2  v27.2d, v29.4s, v1.s[1]
        adds    x10, x10, x16
        adcs    x11, x11, x17
        adcs    x6, x13, x6
        umlal   v27.2d, v17.2s, v9.s[2]
        adcs    x24, x14, x24
        adcs    x21, x21, x7
        adcs    x28, x22, x28
        umlal2  v27.2d, v17.4s, v9.s[3]
        ldp     q17, q29, [x2, #0x120]
        mul     x22, x8, x1
        umlal   v27.2d, v18.2s, v9.s[0]
        umlal2  v27.2d, v18.4s, v9.s[1]
        ext     v18.16b, v3.16b, v8.16b, #8
        umlal   v27.2d, v4.2s, v13.s[2]
        umulh   x7, x8, x1
        ldr     x13, [sp, #0x708]
        umlal2  v27.2d, v4.4s, v13.s[3]
        and     v4.16b, v8.16b, v0.16b
        umlal   v27.2d, v22.2s, v13.s[0]
        usra    v4.2d, v18.2d, #0x1d
        ldr     x14, [sp, #0x728]
        umlal2  v27.2d, v22.4s, v13.s[1]
        ldp     q18, q22, [x2, #0x140]
        umlal   v27.2d, v12.2s, v6.s[2]
        ldr     x16, [sp, #0x720]
        ext     v8.16b, v8.16b, v3.16b, #8
        umulh   x25, x25, x25
        adc     x25, x15, x25
        ldr     x17, [sp, #0x748]
        ldr     x15, [sp, #0x740]
        umlal2  v27.2d, v12.4s, v6.s[3]
        subs    x27, x13, x27
        sbcs    x10, x20, x10
        sbcs    x11, x19, x11
        umlal   v27.2d, v28.2s, v6.s[0]
        sbcs    x6, x14, x6
        ldr     x14, [sp, #0x6a8]
        sbcs    x24, x15, x24
        sbcs    x21, x16, x21
        umlal2  v27.2d, v28.4s, v6.s[1]
        ldp     q12, q28, [x2, #0x160]
        sbcs    x28, x17, x28
        umlal   v27.2d, v17.2s, v15.s[2]
        sbcs    x25, x14, x25
        csetm   x13, lo
        str     x19, [sp, #0x6e8]
        ldr     x19, [sp, #0x6b0]
        adds    x27, x27, x19
        umlal2  v27.2d, v17.4s, v15.s[3]
        adcs    x10, x10, x9
        adcs    x11, x11, x12
        adcs    x6, x6, x23
        umlal   v27.2d, v29.2s, v15.s[0]
        adcs    x24, x24, x26
        str     x20, [sp, #0x678]
        ldr     x20, [sp, #0x670]
        adcs    x21, x21, x20
        str     x22, [sp, #0x620]
        ldr     x22, [sp, #0x618]
        adcs    x28, x28, x22
        ldr     x22, [sp, #0x668]
        umlal2  v27.2d, v29.4s, v15.s[1]
        ldp     q17, q29, [x2, #0x180]
        adcs    x25, x25, x22
        umlal   v27.2d, v18.2s, v26.s[2]
        adc     x13, x13, xzr
        adds    x27, x15, x27
        adcs    x10, x16, x10
        umlal2  v27.2d, v18.4s, v26.s[3]
        adcs    x11, x17, x11
        adcs    x6, x14, x6
        adcs    x19, x19, x24
        ldr     x24, [sp, #0x730]
        umlal   v27.2d, v22.2s, v26.s[0]
        mul     x14, x8, x24
        adcs    x21, x9, x21
        ldr     x9, [sp, #0x7b8]
        adcs    x28, x12, x28
        ldr     x12, [sp, #0x618]
        umlal2  v27.2d, v22.4s, v26.s[1]
        ldp     q18, q22, [x2, #0x1a0]
        adcs    x23, x23, x25
        umlal   v27.2d, v12.2s, v23.s[2]
        umlal2  v27.2d, v12.4s, v23.s[3]
        ldr     d12, [x9, #0xe8]
        umulh   x25, x8, x24
        adcs    x26, x26, x13
        ldr     x13, [sp, #0x6e0]
        umlal   v27.2d, v28.2s, v23.s[0]
        shl     v12.2d, v12.2d, #6
        adcs    x20, x20, xzr
        adcs    x12, x12, xzr
        umlal2  v27.2d, v28.4s, v23.s[1]
        adcs    x22, x22, xzr
        umlal   v27.2d, v17.2s, v24.s[2]
        umlal2  v27.2d, v17.4s, v24.s[3]
        ldp     q17, q28, [x2]
        mul     x15, x8, x13
        umlal   v14.2d, v17.2s, v16.s[0]
        umlal2  v14.2d, v17.4s, v16.s[2]
        ext     v17.16b, v3.16b, v14.16b, #8
        usra    v14.2d, v17.2d, #0x1d
        ext     v17.16b, v14.16b, v3.16b, #8
        umulh   x16, x8, x13
        and     v14.16b, v14.16b, v0.16b
        usra    v11.2d, v17.2d, #0x1d
        umlal   v27.2d, v29.2s, v24.s[0]
        umlal2  v27.2d, v29.4s, v24.s[1]
        ldp     q17, q29, [x2, #0x20]
        umlal   v11.2d, v28.2s, v16.s[0]
        mul     x17, x1, x13
        umlal2  v11.2d, v28.4s, v16.s[2]
        umlal   v27.2d, v18.2s, v21.s[2]
        umlal2  v27.2d, v18.4s, v21.s[3]
        ldp     q18, q28, [x2, #0x1c0]
        str     x22, [sp, #0x668]
        umulh   x22, x1, x13
        umlal   v5.2d, v17.2s, v16.s[0]
        umlal   v27.2d, v22.2s, v21.s[0]
        umlal2  v27.2d, v22.4s, v21.s[1]
        umlal   v27.2d, v18.2s, v25.s[2]
        str     x12, [sp, #0x618]
        mul     x12, x24, x13
        adds    x7, x7, x14
        adcs    x25, x25, x15
        umlal2  v5.2d, v17.4s, v16.s[2]
        ldp     q17, q22, [x2, #0x40]
        adcs    x14, x16, x17
        umlal2  v27.2d, v18.4s, v25.s[3]
        ldp     q18, q30, [x2, #0x1e0]
        adcs    x22, x22, x12
        umlal   v27.2d, v28.2s, v25.s[0]
        umulh   x12, x24, x13
        adc     x12, x12, xzr
        umlal2  v27.2d, v28.4s, v25.s[1]
        umlal   v7.2d, v29.2s, v16.s[0]
        umlal2  v7.2d, v29.4s, v16.s[2]
        ldp     q28, q29, [x2, #0x200]
        umlal   v27.2d, v18.2s, v10.s[2]
        mul     x15, x1, x24
        adds    x25, x25, x15
        umlal2  v27.2d, v18.4s, v10.s[3]
        uzp1    v18.4s, v16.4s, v14.4s
        umlal   v20.2d, v17.2s, v16.s[0]
        umlal2  v20.2d, v17.4s, v16.s[2]
        umulh   x15, x1, x24
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x620]
        adcs    x22, x22, xzr
        umlal   v27.2d, v30.2s, v10.s[0]
        adc     x12, x12, xzr
        adds    x15, x15, x15
        adcs    x7, x7, x7
        umlal2  v27.2d, v30.4s, v10.s[1]
        ldp     q17, q29, [x2, #0x80]
        adcs    x25, x25, x25
        usra    v27.2d, v8.2d, #0x1d
        umlal   v19.2d, v22.2s, v16.s[0]
        adcs    x14, x14, x14
        adcs    x22, x22, x22
        umlal2  v19.2d, v22.4s, v16.s[2]
        ldp     q8, q22, [x2, #0xa0]
        adcs    x12, x12, x12
        usra    v27.2d, v12.2d, #6
        umull   v12.2d, v17.2s, v16.s[0]
        adc     x16, xzr, xzr
        umulh   x17, x8, x8
        umlal2  v12.2d, v17.4s, v16.s[2]
        ldp     q17, q30, [x2, #0x60]
        umlal   v12.2d, v29.2s, v2.s[2]
        umlal2  v12.2d, v29.4s, v2.s[3]
        umlal   v4.2d, v17.2s, v16.s[0]
        str     x20, [sp, #0x620]
        mul     x20, x1, x1
        umlal   v12.2d, v8.2s, v2.s[0]
        umlal2  v12.2d, v8.4s, v2.s[1]
        umlal2  v4.2d, v17.4s, v16.s[2]
        ldp     q8, q17, [x2, #0xc0]
        str     x26, [sp, #0x670]
        umulh   x26, x1, x1
        umlal   v12.2d, v22.2s, v1.s[2]
        umlal2  v12.2d, v22.4s, v1.s[3]
        umlal   v12.2d, v8.2s, v1.s[0]
        umlal   v27.2d, v30.2s, v16.s[0]
        str     x23, [sp, #0x6b0]
        mul     x23, x8, x8
        umlal2  v27.2d, v30.4s, v16.s[2]
        ldp     q16, q22, [x2, #0xe0]
        ldp     q29, q30, [x2, #0x100]
        umlal2  v12.2d, v8.4s, v1.s[1]
        umlal   v12.2d, v17.2s, v9.s[2]
        str     x28, [sp, #0x6a8]
        mul     x28, x24, x24
        umlal2  v12.2d, v17.4s, v9.s[3]
        ldp     q8, q17, [x2, #0x120]
        umlal   v12.2d, v16.2s, v9.s[0]
        umlal2  v12.2d, v16.4s, v9.s[1]
        str     x21, [sp, #0x748]
        umulh   x21, x24, x24
        umlal   v12.2d, v22.2s, v13.s[2]
        umlal2  v12.2d, v22.4s, v13.s[3]
        ext     v16.16b, v3.16b, v27.16b, #8
        umlal   v12.2d, v29.2s, v13.s[0]
        umlal2  v12.2d, v29.4s, v13.s[1]
        and     v22.16b, v27.16b, v0.16b
        str     x19, [sp, #0x720]
        mul     x19, x13, x13
        adds    x15, x15, x17
        umlal   v12.2d, v30.2s, v6.s[2]
        usra    v22.2d, v16.2d, #0x1d
        adcs    x20, x7, x20
        adcs    x26, x25, x26
        umlal2  v12.2d, v30.4s, v6.s[3]
        ldp     q16, q29, [x2, #0x140]
        adcs    x28, x14, x28
        umlal   v12.2d, v8.2s, v6.s[0]
        ldr     x25, [sp, #0x6d8]
        ldr     x7, [sp, #0x6d0]
        ext     v27.16b, v27.16b, v3.16b, #8
        adcs    x21, x22, x21
        adcs    x19, x12, x19
        umlal2  v12.2d, v8.4s, v6.s[1]
        umulh   x22, x13, x13
        adc     x22, x16, x22
        umlal   v12.2d, v17.2s, v15.s[2]
        umlal2  v12.2d, v17.4s, v15.s[3]
        ldp     q8, q17, [x2, #0x160]
        umlal   v12.2d, v16.2s, v15.s[0]
        umlal2  v12.2d, v16.4s, v15.s[1]
        mul     x12, x25, x7
        ldr     x16, [sp, #0x6f8]
        umlal   v12.2d, v29.2s, v26.s[2]
        umlal2  v12.2d, v29.4s, v26.s[3]
        ldp     q16, q29, [x2, #0x180]
        umlal   v12.2d, v8.2s, v26.s[0]
        umulh   x14, x25, x7
        umlal2  v12.2d, v8.4s, v26.s[1]
        umlal   v12.2d, v17.2s, v23.s[2]
        umlal2  v12.2d, v17.4s, v23.s[3]
        ldp     q8, q17, [x2, #0x1a0]
        umlal   v12.2d, v16.2s, v23.s[0]
        umlal2  v12.2d, v16.4s, v23.s[1]
        mul     x17, x25, x16
        umlal   v12.2d, v29.2s, v24.s[2]
        umlal2  v12.2d, v29.4s, v24.s[3]
        ldp     q16, q29, [x2]
        umlal   v12.2d, v8.2s, v24.s[0]
        str     x6, [sp, #0x740]
        umulh   x6, x25, x16
        umlal2  v12.2d, v8.4s, v24.s[1]
        umlal   v12.2d, v17.2s, v21.s[2]
        umlal2  v12.2d, v17.4s, v21.s[3]
        ldp     q8, q17, [x2, #0x1c0]
        umlal   v12.2d, v8.2s, v21.s[0]
        str     x11, [sp, #0x770]
        ldr     x11, [sp, #0x6f0]
        str     x10, [sp, #0x650]
        mul     x10, x25, x11
        umlal   v11.2d, v16.2s, v14.s[0]
        umlal2  v11.2d, v16.4s, v14.s[2]
        ext     v16.16b, v3.16b, v11.16b, #8
        usra    v11.2d, v16.2d, #0x1d
        umlal2  v12.2d, v8.4s, v21.s[1]
        str     x27, [sp, #0x750]
        umulh   x27, x25, x11
        and     v8.16b, v11.16b, v0.16b
        ext     v11.16b, v11.16b, v3.16b, #8
        usra    v5.2d, v11.2d, #0x1d
        umlal   v5.2d, v29.2s, v14.s[0]
        ldp     q11, q16, [x2, #0x1e0]
        umlal   v12.2d, v17.2s, v25.s[2]
        umlal2  v12.2d, v17.4s, v25.s[3]
        str     x22, [sp, #0x7c8]
        mul     x22, x7, x11
        umlal   v12.2d, v11.2s, v25.s[0]
        umlal2  v12.2d, v11.4s, v25.s[1]
        ldp     q11, q17, [x2, #0x20]
        umlal2  v5.2d, v29.4s, v14.s[2]
        str     x19, [sp, #0x7e0]
        umulh   x19, x7, x11
        umlal   v7.2d, v11.2s, v14.s[0]
        umlal2  v7.2d, v11.4s, v14.s[2]
        ldp     q11, q29, [x2, #0x40]
        umlal   v12.2d, v16.2s, v10.s[2]
        umlal2  v12.2d, v16.4s, v10.s[3]
        str     x21, [sp, #0x7d8]
        mul     x21, x16, x11
        adds    x14, x14, x17
        adcs    x6, x6, x10
        umlal   v12.2d, v28.2s, v10.s[0]
        adcs    x22, x27, x22
        adcs    x19, x19, x21
        umlal2  v12.2d, v28.4s, v10.s[1]
        usra    v12.2d, v27.2d, #0x1d
        umlal   v20.2d, v17.2s, v14.s[0]
        ldp     d16, d27, [x9, #0xe8]
        umulh   x21, x16, x11
        umlal2  v20.2d, v17.4s, v14.s[2]
        ldp     q17, q28, [x2, #0x80]
        adc     x21, x21, xzr
        umlal   v19.2d, v11.2s, v14.s[0]
        usra    v12.2d, v16.2d, #0x3a
        umlal2  v19.2d, v11.4s, v14.s[2]
        shl     v11.2d, v27.2d, #0xc
        umlal   v4.2d, v29.2s, v14.s[0]
        usra    v12.2d, v11.2d, #6
        mul     x27, x7, x16
        adds    x27, x6, x27
        umlal2  v4.2d, v29.4s, v14.s[2]
        ldp     q11, q16, [x2, #0x60]
        umlal   v22.2d, v11.2s, v14.s[0]
        ldp     q27, q29, [x2, #0xa0]
        umlal   v12.2d, v16.2s, v14.s[0]
        umulh   x6, x7, x16
        adcs    x22, x22, x6
        adcs    x19, x19, xzr
        umlal2  v22.2d, v11.4s, v14.s[2]
        adc     x21, x21, xzr
        adds    x6, x12, x12
        adcs    x10, x14, x14
        umull   v11.2d, v17.2s, v14.s[0]
        adcs    x27, x27, x27
        adcs    x22, x22, x22
        adcs    x19, x19, x19
        umlal2  v11.2d, v17.4s, v14.s[2]
        adcs    x21, x21, x21
        adc     x12, xzr, xzr
        umlal   v11.2d, v28.2s, v18.s[0]
        umulh   x14, x25, x25
        umlal2  v11.2d, v28.4s, v18.s[1]
        ldp     q17, q28, [x2, #0xc0]
        umlal   v11.2d, v27.2s, v2.s[2]
        umlal2  v12.2d, v16.4s, v14.s[2]
        ldp     q14, q16, [x2, #0xe0]
        umlal2  v11.2d, v27.4s, v2.s[3]
        mul     x17, x7, x7
        umlal   v11.2d, v29.2s, v2.s[0]
        umlal2  v11.2d, v29.4s, v2.s[1]
        ldp     q27, q29, [x2, #0x100]
        umlal   v11.2d, v17.2s, v1.s[2]
        str     x28, [sp, #0x7e8]
        mul     x28, x25, x25
        umlal2  v11.2d, v17.4s, v1.s[3]
        umlal   v11.2d, v28.2s, v1.s[0]
        umlal2  v11.2d, v28.4s, v1.s[1]
        ldp     q17, q28, [x2, #0x120]
        str     x28, [sp, #0x7a8]
        umulh   x28, x7, x7
        umlal   v11.2d, v14.2s, v9.s[2]
        umlal2  v11.2d, v14.4s, v9.s[3]
        umlal   v11.2d, v16.2s, v9.s[0]
        umlal2  v11.2d, v16.4s, v9.s[1]
        ldp     q14, q16, [x2, #0x140]
        str     x26, [sp, #0x698]
        mul     x26, x16, x16
        umlal   v11.2d, v27.2s, v13.s[2]
        umlal2  v11.2d, v27.4s, v13.s[3]
        ext     v27.16b, v12.16b, v3.16b, #8
        str     x20, [sp, #0x690]
        umulh   x20, x16, x16
        umlal   v11.2d, v29.2s, v13.s[0]
        umlal2  v11.2d, v29.4s, v13.s[1]
        ext     v29.16b, v3.16b, v12.16b, #8
        umlal   v11.2d, v17.2s, v6.s[2]
        and     v12.16b, v12.16b, v0.16b
        umlal2  v11.2d, v17.4s, v6.s[3]
        usra    v12.2d, v29.2d, #0x1d
        str     x15, [sp, #0x798]
        mul     x15, x11, x11
        adds    x6, x6, x14
        umlal   v11.2d, v28.2s, v6.s[0]
        ldp     q17, q29, [x2, #0x160]
        adcs    x10, x10, x17
        umlal2  v11.2d, v28.4s, v6.s[1]
        adcs    x28, x27, x28
        adcs    x26, x22, x26
        adcs    x19, x19, x20
        umlal   v11.2d, v14.2s, v15.s[2]
        adcs    x20, x21, x15
        umulh   x21, x11, x11
        adc     x21, x12, x21
        umlal2  v11.2d, v14.4s, v15.s[3]
        ldp     q14, q28, [x2, #0x180]
        subs    x22, x8, x25
        umlal   v11.2d, v16.2s, v15.s[0]
        sbcs    x25, x1, x7
        sbcs    x24, x24, x16
        sbcs    x27, x13, x11
        umlal2  v11.2d, v16.4s, v15.s[1]
        csetm   x1, lo
        eor     x25, x25, x1
        eor     x22, x22, x1
        umlal   v11.2d, v17.2s, v26.s[2]
        eor     x24, x24, x1
        eor     x27, x27, x1
        cmn     x1, #1
        umlal2  v11.2d, v17.4s, v26.s[3]
        ldp     q16, q17, [x2]
        adcs    x22, x22, xzr
        ldp     q30, q31, [x2, #0x1a0]
        umlal   v11.2d, v29.2s, v26.s[0]
        adcs    x25, x25, xzr
        umlal2  v11.2d, v29.4s, v26.s[1]
        adcs    x24, x24, xzr
        adcs    x27, x27, xzr
        mul     x1, x22, x25
        umlal   v11.2d, v14.2s, v23.s[2]
        umlal2  v11.2d, v14.4s, v23.s[3]
        ldp     q14, q29, [x2, #0x1c0]
        umlal   v5.2d, v16.2s, v8.s[0]
        umulh   x7, x22, x25
        umlal   v11.2d, v28.2s, v23.s[0]
        umlal2  v11.2d, v28.4s, v23.s[1]
        umlal2  v5.2d, v16.4s, v8.s[2]
        umlal   v11.2d, v30.2s, v24.s[2]
        mul     x8, x22, x24
        umlal2  v11.2d, v30.4s, v24.s[3]
        ext     v16.16b, v3.16b, v5.16b, #8
        usra    v5.2d, v16.2d, #0x1d
        ext     v16.16b, v5.16b, v3.16b, #8
        usra    v7.2d, v16.2d, #0x1d
        umlal   v11.2d, v31.2s, v24.s[0]
        umulh   x11, x22, x24
        umlal2  v11.2d, v31.4s, v24.s[1]
        ldp     q16, q28, [x2, #0x20]
        and     v5.16b, v5.16b, v0.16b
        umlal   v7.2d, v17.2s, v8.s[0]
        umlal   v11.2d, v14.2s, v21.s[2]
        mul     x12, x22, x27
        umlal2  v7.2d, v17.4s, v8.s[2]
        umlal2  v11.2d, v14.4s, v21.s[3]
        ldp     q14, q17, [x2, #0x1e0]
        umlal   v11.2d, v29.2s, v21.s[0]
        umulh   x13, x22, x27
        umlal2  v11.2d, v29.4s, v21.s[1]
        umlal   v20.2d, v16.2s, v8.s[0]
        umlal   v11.2d, v14.2s, v25.s[2]
        umlal2  v20.2d, v16.4s, v8.s[2]
        ldp     q16, q29, [x2, #0x200]
        mul     x14, x25, x27
        umlal2  v11.2d, v14.4s, v25.s[3]
        umlal   v11.2d, v17.2s, v25.s[0]
        umlal2  v11.2d, v17.4s, v25.s[1]
        ldp     q14, q17, [x2, #0x40]
        umulh   x15, x25, x27
        umlal   v11.2d, v16.2s, v10.s[2]
        umlal   v19.2d, v28.2s, v8.s[0]
        umlal2  v19.2d, v28.4s, v8.s[2]
        umlal2  v11.2d, v16.4s, v10.s[3]
        ldp     q16, q28, [x2, #0x80]
        mul     x16, x24, x27
        umlal   v11.2d, v29.2s, v10.s[0]
        adds    x7, x7, x8
        adcs    x8, x11, x12
        adcs    x11, x13, x14
        umlal   v4.2d, v14.2s, v8.s[0]
        adcs    x12, x15, x16
        umlal2  v11.2d, v29.4s, v10.s[1]
        usra    v11.2d, v27.2d, #0x1d
        umulh   x13, x24, x27
        adc     x13, x13, xzr
        ldp     d27, d29, [x9, #0xf0]
        umlal2  v4.2d, v14.4s, v8.s[2]
        usra    v11.2d, v27.2d, #0x34
        umlal   v22.2d, v17.2s, v8.s[0]
        shl     v14.2d, v29.2d, #0x12
        ldp     q27, q29, [x2, #0xa0]
        umlal2  v22.2d, v17.4s, v8.s[2]
        usra    v11.2d, v14.2d, #6
        ldp     q14, q17, [x2, #0x60]
        umlal   v12.2d, v14.2s, v8.s[0]
        umlal2  v12.2d, v14.4s, v8.s[2]
        mul     x14, x25, x24
        adds    x8, x8, x14
        umull   v14.2d, v16.2s, v8.s[0]
        umlal2  v14.2d, v16.4s, v8.s[2]
        umlal   v14.2d, v28.2s, v18.s[2]
        umulh   x14, x25, x24
        adcs    x11, x11, x14
        adcs    x12, x12, xzr
        umlal   v11.2d, v17.2s, v8.s[0]
        adc     x13, x13, xzr
        adds    x1, x1, x1
        adcs    x7, x7, x7
        umlal2  v11.2d, v17.4s, v8.s[2]
        ldp     q16, q17, [x2, #0xc0]
        adcs    x8, x8, x8
        umlal2  v14.2d, v28.4s, v18.s[3]
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        umlal   v14.2d, v27.2s, v18.s[0]
        adc     x14, xzr, xzr
        umulh   x15, x22, x22
        umlal2  v14.2d, v27.4s, v18.s[1]
        ldp     q27, q28, [x2, #0xe0]
        umlal   v14.2d, v29.2s, v2.s[2]
        umlal2  v14.2d, v29.4s, v2.s[3]
        umlal   v14.2d, v16.2s, v2.s[0]
        mul     x22, x22, x22
        umlal2  v14.2d, v16.4s, v2.s[1]
        ldp     q16, q29, [x2, #0x100]
        umlal   v14.2d, v17.2s, v1.s[2]
        umlal2  v14.2d, v17.4s, v1.s[3]
        mul     x16, x25, x25
        umlal   v14.2d, v27.2s, v1.s[0]
        umlal2  v14.2d, v27.4s, v1.s[1]
        ldp     q17, q27, [x2, #0x120]
        umlal   v14.2d, v28.2s, v9.s[2]
        umulh   x25, x25, x25
        umlal2  v14.2d, v28.4s, v9.s[3]
        ldp     q28, q30, [x2, #0x220]
        umlal   v14.2d, v16.2s, v9.s[0]
        umlal2  v14.2d, v16.4s, v9.s[1]
        umlal   v14.2d, v29.2s, v13.s[2]
        ext     v16.16b, v3.16b, v11.16b, #8
        mul     x17, x24, x24
        umlal2  v14.2d, v29.4s, v13.s[3]
        and     v29.16b, v11.16b, v0.16b
        umlal   v14.2d, v17.2s, v13.s[0]
        usra    v29.2d, v16.2d, #0x1d
        umlal2  v14.2d, v17.4s, v13.s[1]
        ldp     q16, q17, [x2, #0x140]
        umulh   x24, x24, x24
        umlal   v14.2d, v27.2s, v6.s[2]
        uzp1    v8.4s, v8.4s, v5.4s
        umlal2  v14.2d, v27.4s, v6.s[3]
        ext     v11.16b, v11.16b, v3.16b, #8
        umlal   v14.2d, v16.2s, v6.s[0]
        umlal2  v14.2d, v16.4s, v6.s[1]
        ldp     q16, q27, [x2, #0x160]
        mul     x9, x27, x27
        umlal   v14.2d, v17.2s, v15.s[2]
        adds    x1, x1, x15
        adcs    x7, x7, x16
        adcs    x25, x8, x25
        umlal2  v14.2d, v17.4s, v15.s[3]
        adcs    x8, x11, x17
        ldr     x11, [sp, #0x638]
        adcs    x24, x12, x24
        ldr     x12, [sp, #0x640]
        adcs    x9, x13, x9
        umlal   v14.2d, v16.2s, v15.s[0]
        ldr     x15, [sp, #0x690]
        mul     x13, x11, x12
        ldr     x16, [sp, #0x698]
        umlal2  v14.2d, v16.4s, v15.s[1]
        ldp     q16, q17, [x2, #0x180]
        umlal   v14.2d, v27.2s, v26.s[2]
        ldr     x17, [sp, #0x7e8]
        umlal2  v14.2d, v27.4s, v26.s[3]
        umulh   x27, x27, x27
        adc     x27, x14, x27
        ldr     x14, [sp, #0x798]
        subs    x22, x23, x22
        umlal   v14.2d, v16.2s, v26.s[0]
        sbcs    x1, x14, x1
        ldr     x14, [sp, #0x7c8]
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x7e0]
        sbcs    x25, x16, x25
        ldr     x16, [sp, #0x7d8]
        umlal2  v14.2d, v16.4s, v26.s[1]
        ldp     q16, q27, [x2, #0x1a0]
        sbcs    x8, x17, x8
        umlal   v14.2d, v17.2s, v23.s[2]
        sbcs    x24, x16, x24
        sbcs    x9, x15, x9
        sbcs    x27, x14, x27
        umlal2  v14.2d, v17.4s, v23.s[3]
        str     x13, [sp, #0x6f0]
        csetm   x13, lo
        umulh   x12, x11, x12
        str     x23, [sp, #0x6e0]
        ldr     x23, [sp, #0x7a8]
        adds    x22, x22, x23
        umlal   v14.2d, v16.2s, v23.s[0]
        adcs    x1, x1, x6
        adcs    x7, x7, x10
        adcs    x25, x25, x28
        umlal2  v14.2d, v16.4s, v23.s[1]
        ldp     q16, q17, [x2, #0x1c0]
        adcs    x8, x8, x26
        umlal   v14.2d, v27.2s, v24.s[2]
        adcs    x24, x24, x19
        adcs    x9, x9, x20
        adcs    x27, x27, x21
        umlal2  v14.2d, v27.4s, v24.s[3]
        adc     x13, x13, xzr
        adds    x22, x17, x22
        adcs    x1, x16, x1
        umlal   v14.2d, v16.2s, v24.s[0]
        adcs    x7, x15, x7
        adcs    x25, x14, x25
        adcs    x23, x23, x8
        umlal2  v14.2d, v16.4s, v24.s[1]
        ldp     q16, q27, [x2]
        adcs    x24, x6, x24
        umlal   v7.2d, v16.2s, v5.s[0]
        adcs    x6, x10, x9
        adcs    x28, x28, x27
        ldr     x27, [sp, #0x648]
        adcs    x26, x26, x13
        umlal2  v7.2d, v16.4s, v5.s[2]
        ext     v16.16b, v3.16b, v7.16b, #8
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        usra    v7.2d, v16.2d, #0x1d
        ext     v16.16b, v7.16b, v3.16b, #8
        adcs    x21, x21, xzr
        mul     x8, x11, x27
        umlal   v14.2d, v17.2s, v21.s[2]
        ldr     x10, [sp, #0x658]
        and     v7.16b, v7.16b, v0.16b
        umlal2  v14.2d, v17.4s, v21.s[3]
        ldp     q17, q30, [x2, #0x1e0]
        umlal   v14.2d, v17.2s, v21.s[0]
        usra    v20.2d, v16.2d, #0x1d
        umulh   x9, x11, x27
        umlal   v20.2d, v27.2s, v5.s[0]
        umlal2  v20.2d, v27.4s, v5.s[2]
        umlal2  v14.2d, v17.4s, v21.s[1]
        ldp     q16, q17, [x2, #0x20]
        ldr     x15, [sp, #0x640]
        umlal   v14.2d, v30.2s, v25.s[2]
        mul     x13, x11, x10
        umlal2  v14.2d, v30.4s, v25.s[3]
        ldp     q27, q30, [x2, #0x200]
        umlal   v19.2d, v16.2s, v5.s[0]
        umlal2  v19.2d, v16.4s, v5.s[2]
        umulh   x14, x11, x10
        umlal   v14.2d, v27.2s, v25.s[0]
        umlal2  v14.2d, v27.4s, v25.s[1]
        ldr     x11, [sp, #0x7b8]
        umlal   v14.2d, v30.2s, v10.s[2]
        umlal   v4.2d, v17.2s, v5.s[0]
        mul     x16, x15, x10
        umlal2  v4.2d, v17.4s, v5.s[2]
        ldp     q16, q17, [x2, #0x40]
        umlal2  v14.2d, v30.4s, v10.s[3]
        umlal   v14.2d, v28.2s, v10.s[0]
        umulh   x17, x15, x10
        umlal2  v14.2d, v28.4s, v10.s[1]
        usra    v14.2d, v11.2d, #0x1d
        umlal   v22.2d, v16.2s, v5.s[0]
        ldp     d11, d27, [x11, #0xf8]
        umlal2  v22.2d, v16.4s, v5.s[2]
        ldp     q16, q28, [x2, #0x60]
        umlal   v12.2d, v17.2s, v5.s[0]
        usra    v14.2d, v11.2d, #0x2e
        mul     x11, x27, x10
        adds    x8, x12, x8
        umlal2  v12.2d, v17.4s, v5.s[2]
        ldp     q11, q17, [x2, #0x80]
        adcs    x9, x9, x13
        shl     v27.2d, v27.2d, #0x18
        umlal   v29.2d, v16.2s, v5.s[0]
        adcs    x12, x14, x16
        ldr     x16, [sp, #0x6e0]
        ldr     x14, [sp, #0x708]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x678]
        usra    v14.2d, v27.2d, #6
        umull   v27.2d, v11.2s, v5.s[0]
        umulh   x13, x27, x10
        adc     x13, x13, xzr
        umlal2  v29.2d, v16.4s, v5.s[2]
        subs    x16, x14, x16
        ldr     x14, [sp, #0x798]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x6e8]
        str     x14, [sp, #0x798]
        ldr     x14, [sp, #0x690]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x728]
        umlal2  v27.2d, v11.4s, v5.s[2]
        ldp     q11, q16, [x2, #0xa0]
        str     x14, [sp, #0x690]
        ldr     x14, [sp, #0x698]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x750]
        umlal   v27.2d, v17.2s, v8.s[0]
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x650]
        sbcs    x1, x17, x1
        ldr     x17, [sp, #0x770]
        sbcs    x7, x17, x7
        umlal2  v27.2d, v17.4s, v8.s[1]
        mul     x17, x15, x27
        str     x7, [sp, #0x698]
        ldr     x7, [sp, #0x740]
        sbcs    x25, x7, x25
        ldr     x7, [sp, #0x720]
        sbcs    x23, x7, x23
        ldr     x7, [sp, #0x748]
        umlal   v27.2d, v11.2s, v18.s[2]
        sbcs    x24, x7, x24
        ldr     x7, [sp, #0x6a8]
        sbcs    x6, x7, x6
        ldr     x7, [sp, #0x6b0]
        sbcs    x28, x7, x28
        ldr     x7, [sp, #0x670]
        umlal2  v27.2d, v11.4s, v18.s[3]
        ldp     q11, q17, [x2, #0xc0]
        sbcs    x26, x7, x26
        umlal   v27.2d, v16.2s, v18.s[0]
        umulh   x7, x15, x27
        str     x26, [sp, #0x6e0]
        ldr     x26, [sp, #0x620]
        sbcs    x19, x26, x19
        ldr     x26, [sp, #0x618]
        sbcs    x20, x26, x20
        ldr     x26, [sp, #0x668]
        umlal   v14.2d, v28.2s, v5.s[0]
        sbcs    x21, x26, x21
        csetm   x26, lo
        adds    x9, x9, x17
        umlal2  v14.2d, v28.4s, v5.s[2]
        ldp     q5, q28, [x2, #0xe0]
        adcs    x7, x12, x7
        umlal2  v27.2d, v16.4s, v18.s[1]
        adcs    x11, x11, xzr
        adc     x12, x13, xzr
        ldr     x13, [sp, #0x6f0]
        adds    x13, x13, x13
        umlal   v27.2d, v11.2s, v2.s[2]
        adcs    x8, x8, x8
        adcs    x9, x9, x9
        adcs    x7, x7, x7
        umlal2  v27.2d, v11.4s, v2.s[3]
        ldp     q11, q16, [x2, #0x100]
        adcs    x11, x11, x11
        umlal   v27.2d, v17.2s, v2.s[0]
        adcs    x12, x12, x12
        adc     x17, xzr, xzr
        str     x26, [sp, #0x6f0]
        ldr     x26, [sp, #0x638]
        str     x21, [sp, #0x7a8]
        umulh   x21, x26, x26
        umlal2  v27.2d, v17.4s, v2.s[1]
        umlal   v27.2d, v5.2s, v1.s[2]
        umlal2  v27.2d, v5.4s, v1.s[3]
        ldp     q5, q17, [x2, #0x120]
        umlal   v27.2d, v28.2s, v1.s[0]
        str     x20, [sp, #0x7c8]
        mul     x20, x15, x15
        umlal2  v27.2d, v28.4s, v1.s[1]
        umlal   v27.2d, v11.2s, v9.s[2]
        umlal2  v27.2d, v11.4s, v9.s[3]
        ldp     q11, q28, [x2, #0x140]
        str     x19, [sp, #0x7e0]
        mul     x19, x26, x26
        umlal   v27.2d, v16.2s, v9.s[0]
        umlal2  v27.2d, v16.4s, v9.s[1]
        ext     v16.16b, v3.16b, v14.16b, #8
        umlal   v27.2d, v5.2s, v13.s[2]
        str     x28, [sp, #0x7d8]
        umulh   x28, x15, x15
        umlal2  v27.2d, v5.4s, v13.s[3]
        ext     v5.16b, v14.16b, v3.16b, #8
        umlal   v27.2d, v17.2s, v13.s[0]
        and     v14.16b, v14.16b, v0.16b
        umlal2  v27.2d, v17.4s, v13.s[1]
        usra    v14.2d, v16.2d, #0x1d
        umlal   v27.2d, v11.2s, v6.s[2]
        str     x6, [sp, #0x7e8]
        mul     x6, x27, x27
        ldp     q16, q17, [x2, #0x160]
        umlal2  v27.2d, v11.4s, v6.s[3]
        umlal   v27.2d, v28.2s, v6.s[0]
        umlal2  v27.2d, v28.4s, v6.s[1]
        ldp     q11, q28, [x2, #0x180]
        str     x24, [sp, #0x6f8]
        umulh   x24, x27, x27
        umlal   v27.2d, v16.2s, v15.s[2]
        umlal2  v27.2d, v16.4s, v15.s[3]
        umlal   v27.2d, v17.2s, v15.s[0]
        umlal2  v27.2d, v17.4s, v15.s[1]
        ldp     q16, q17, [x2, #0x1a0]
        str     x23, [sp, #0x730]
        mul     x23, x10, x10
        umlal   v27.2d, v11.2s, v26.s[2]
        adds    x21, x13, x21
        adcs    x20, x8, x20
        adcs    x28, x9, x28
        ldr     x8, [sp, #0x660]
        ldr     x9, [sp, #0x680]
        umlal2  v27.2d, v11.4s, v26.s[3]
        adcs    x6, x7, x6
        adcs    x24, x11, x24
        adcs    x23, x12, x23
        umlal   v27.2d, v28.2s, v26.s[0]
        umulh   x7, x10, x10
        adc     x7, x17, x7
        umlal2  v27.2d, v28.4s, v26.s[1]
        ldp     q11, q28, [x2, #0x1c0]
        umlal   v27.2d, v16.2s, v23.s[2]
        umlal2  v27.2d, v16.4s, v23.s[3]
        mul     x11, x8, x9
        ldr     x13, [sp, #0x780]
        umlal   v27.2d, v17.2s, v23.s[0]
        umlal2  v27.2d, v17.4s, v23.s[1]
        ldp     q16, q17, [x2]
        umlal   v27.2d, v11.2s, v24.s[2]
        umlal2  v27.2d, v11.4s, v24.s[3]
        umulh   x12, x8, x9
        umlal   v20.2d, v16.2s, v7.s[0]
        umlal   v27.2d, v28.2s, v24.s[0]
        umlal2  v27.2d, v28.4s, v24.s[1]
        ldp     q11, q28, [x2, #0x1e0]
        umlal   v27.2d, v11.2s, v21.s[2]
        mul     x17, x8, x13
        umlal2  v20.2d, v16.4s, v7.s[2]
        ext     v16.16b, v3.16b, v20.16b, #8
        usra    v20.2d, v16.2d, #0x1d
        umlal2  v27.2d, v11.4s, v21.s[3]
        umlal   v27.2d, v28.2s, v21.s[0]
        ext     v11.16b, v20.16b, v3.16b, #8
        str     x25, [sp, #0x6d0]
        umulh   x25, x8, x13
        usra    v19.2d, v11.2d, #0x1d
        umlal   v19.2d, v17.2s, v7.s[0]
        and     v11.16b, v20.16b, v0.16b
        ldp     q16, q20, [x2, #0x200]
        umlal2  v19.2d, v17.4s, v7.s[2]
        umlal2  v27.2d, v28.4s, v21.s[1]
        ldp     q17, q28, [x2, #0x20]
        str     x1, [sp, #0x6d8]
        ldr     x1, [sp, #0x760]
        str     x22, [sp, #0x758]
        mul     x22, x8, x1
        umlal   v27.2d, v16.2s, v25.s[2]
        umlal   v4.2d, v17.2s, v7.s[0]
        umlal2  v27.2d, v16.4s, v25.s[3]
        str     x14, [sp, #0x768]
        umulh   x14, x8, x1
        umlal2  v4.2d, v17.4s, v7.s[2]
        ldp     q16, q17, [x2, #0x220]
        umlal   v27.2d, v20.2s, v25.s[0]
        umlal2  v27.2d, v20.4s, v25.s[1]
        umlal   v27.2d, v16.2s, v10.s[2]
        str     x16, [sp, #0x778]
        mul     x16, x9, x1
        umlal2  v27.2d, v16.4s, v10.s[3]
        ldp     q16, q20, [x2, #0x40]
        umlal   v22.2d, v28.2s, v7.s[0]
        umlal   v27.2d, v17.2s, v10.s[0]
        str     x7, [sp, #0x788]
        umulh   x7, x9, x1
        umlal2  v27.2d, v17.4s, v10.s[1]
        usra    v27.2d, v5.2d, #0x1d
        umlal2  v22.2d, v28.4s, v7.s[2]
        str     x23, [sp, #0x610]
        ldr     x23, [sp, #0x7b8]
        ldp     d5, d17, [x23, #0x100]
        umlal   v12.2d, v16.2s, v7.s[0]
        usra    v27.2d, v5.2d, #0x28
        umlal2  v12.2d, v16.4s, v7.s[2]
        ldp     q5, q16, [x2, #0x80]
        str     x24, [sp, #0x608]
        mul     x24, x13, x1
        umlal   v29.2d, v20.2s, v7.s[0]
        shl     v17.2d, v17.2d, #0x1e
        adds    x12, x12, x17
        adcs    x22, x25, x22
        umlal2  v29.2d, v20.4s, v7.s[2]
        usra    v27.2d, v17.2d, #6
        adcs    x25, x14, x16
        adcs    x24, x7, x24
        umull   v17.2d, v5.2s, v7.s[0]
        ldp     q20, q28, [x2, #0x60]
        umulh   x7, x13, x1
        umlal2  v17.2d, v5.4s, v7.s[2]
        adc     x7, x7, xzr
        umlal   v17.2d, v16.2s, v8.s[2]
        umlal   v14.2d, v20.2s, v7.s[0]
        umlal2  v17.2d, v16.4s, v8.s[3]
        ldp     q5, q16, [x2, #0xa0]
        mul     x14, x9, x13
        umlal2  v14.2d, v20.4s, v7.s[2]
        adds    x22, x22, x14
        umlal   v17.2d, v5.2s, v8.s[0]
        umlal2  v17.2d, v5.4s, v8.s[1]
        ldp     q5, q20, [x2, #0xc0]
        umulh   x14, x9, x13
        umlal   v27.2d, v28.2s, v7.s[0]
        adcs    x25, x25, x14
        adcs    x24, x24, xzr
        umlal2  v27.2d, v28.4s, v7.s[2]
        adc     x7, x7, xzr
        adds    x11, x11, x11
        adcs    x12, x12, x12
        adcs    x22, x22, x22
        umlal   v17.2d, v16.2s, v18.s[2]
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        adcs    x7, x7, x7
        umlal2  v17.2d, v16.4s, v18.s[3]
        ldp     q16, q28, [x2, #0xe0]
        adc     x14, xzr, xzr
        umlal   v17.2d, v5.2s, v18.s[0]
        umulh   x16, x8, x8
        umlal2  v17.2d, v5.4s, v18.s[1]
        umlal   v17.2d, v20.2s, v2.s[2]
        umlal2  v17.2d, v20.4s, v2.s[3]
        ldp     q5, q20, [x2, #0x100]
        umlal   v17.2d, v16.2s, v2.s[0]
        mul     x17, x9, x9
        umlal2  v17.2d, v16.4s, v2.s[1]
        umlal   v17.2d, v28.2s, v1.s[2]
        umlal2  v17.2d, v28.4s, v1.s[3]
        ldp     q16, q28, [x2, #0x120]
        str     x6, [sp, #0x600]
        mul     x6, x8, x8
        umlal   v17.2d, v5.2s, v1.s[0]
        umlal2  v17.2d, v5.4s, v1.s[1]
        umlal   v17.2d, v20.2s, v9.s[2]
        str     x6, [sp, #0x5f8]
        umulh   x6, x9, x9
        umlal2  v17.2d, v20.4s, v9.s[3]
        ldp     q5, q20, [x2, #0x140]
        umlal   v17.2d, v16.2s, v9.s[0]
        umlal2  v17.2d, v16.4s, v9.s[1]
        ext     v16.16b, v27.16b, v3.16b, #8
        umlal   v17.2d, v28.2s, v13.s[2]
        str     x28, [sp, #0x5f0]
        mul     x28, x13, x13
        umlal2  v17.2d, v28.4s, v13.s[3]
        uzp1    v7.4s, v7.4s, v11.4s
        umlal   v17.2d, v5.2s, v13.s[0]
        ext     v28.16b, v3.16b, v27.16b, #8
        umlal2  v17.2d, v5.4s, v13.s[1]
        and     v5.16b, v27.16b, v0.16b
        str     x20, [sp, #0x5e8]
        umulh   x20, x13, x13
        umlal   v17.2d, v20.2s, v6.s[2]
        usra    v5.2d, v28.2d, #0x1d
        ldp     q27, q28, [x2, #0x160]
        umlal2  v17.2d, v20.4s, v6.s[3]
        umlal   v17.2d, v27.2s, v6.s[0]
        umlal2  v17.2d, v27.4s, v6.s[1]
        ldp     q20, q27, [x2, #0x180]
        str     x21, [sp, #0x5e0]
        mul     x21, x1, x1
        umlal   v17.2d, v28.2s, v15.s[2]
        adds    x11, x11, x16
        adcs    x12, x12, x17
        adcs    x22, x22, x6
        umlal2  v17.2d, v28.4s, v15.s[3]
        adcs    x28, x25, x28
        adcs    x20, x24, x20
        adcs    x24, x7, x21
        umlal   v17.2d, v20.2s, v15.s[0]
        umulh   x21, x1, x1
        adc     x21, x14, x21
        subs    x26, x26, x8
        umlal2  v17.2d, v20.4s, v15.s[1]
        ldp     q20, q28, [x2, #0x1a0]
        sbcs    x25, x15, x9
        umlal   v17.2d, v27.2s, v26.s[2]
        sbcs    x27, x27, x13
        sbcs    x1, x10, x1
        csetm   x6, lo
        umlal2  v17.2d, v27.4s, v26.s[3]
        eor     x1, x1, x6
        eor     x26, x26, x6
        eor     x25, x25, x6
        umlal   v17.2d, v20.2s, v26.s[0]
        cmn     x6, #1
        adcs    x26, x26, xzr
        eor     x27, x27, x6
        umlal2  v17.2d, v20.4s, v26.s[1]
        ldp     q20, q27, [x2, #0x1c0]
        adcs    x25, x25, xzr
        umlal   v17.2d, v28.2s, v23.s[2]
        adcs    x27, x27, xzr
        adcs    x1, x1, xzr
        mul     x6, x26, x25
        umlal2  v17.2d, v28.4s, v23.s[3]
        umlal   v17.2d, v20.2s, v23.s[0]
        umlal2  v17.2d, v20.4s, v23.s[1]
        ldp     q20, q28, [x2]
        umulh   x7, x26, x25
        umlal   v17.2d, v27.2s, v24.s[2]
        umlal   v19.2d, v20.2s, v11.s[0]
        umlal2  v19.2d, v20.4s, v11.s[2]
        ext     v20.16b, v3.16b, v19.16b, #8
        usra    v19.2d, v20.2d, #0x1d
        umlal2  v17.2d, v27.4s, v24.s[3]
        mul     x8, x26, x27
        ldp     q20, q27, [x2, #0x1e0]
        umlal   v17.2d, v20.2s, v24.s[0]
        umlal2  v17.2d, v20.4s, v24.s[1]
        ext     v20.16b, v19.16b, v3.16b, #8
        usra    v4.2d, v20.2d, #0x1d
        umlal   v17.2d, v27.2s, v21.s[2]
        umulh   x9, x26, x27
        umlal2  v17.2d, v27.4s, v21.s[3]
        ldp     q20, q27, [x2, #0x200]
        and     v19.16b, v19.16b, v0.16b
        umlal   v4.2d, v28.2s, v11.s[0]
        umlal2  v4.2d, v28.4s, v11.s[2]
        mul     x10, x26, x1
        umlal   v17.2d, v20.2s, v21.s[0]
        umlal2  v17.2d, v20.4s, v21.s[1]
        ldp     q20, q28, [x2, #0x20]
        umlal   v17.2d, v27.2s, v25.s[2]
        umulh   x13, x26, x1
        umlal   v22.2d, v20.2s, v11.s[0]
        umlal2  v22.2d, v20.4s, v11.s[2]
        umlal2  v17.2d, v27.4s, v25.s[3]
        ldp     q20, q27, [x2, #0x220]
        umlal   v17.2d, v20.2s, v25.s[0]
        mul     x14, x25, x1
        umlal   v12.2d, v28.2s, v11.s[0]
        umlal2  v17.2d, v20.4s, v25.s[1]
        umlal   v17.2d, v27.2s, v10.s[2]
        umulh   x15, x25, x1
        umlal2  v17.2d, v27.4s, v10.s[3]
        ldp     q10, q20, [x2, #0x40]
        umlal2  v12.2d, v28.4s, v11.s[2]
        usra    v17.2d, v16.2d, #0x1d
        umlal   v29.2d, v10.2s, v11.s[0]
        ldp     q16, q27, [x2, #0x80]
        umlal2  v29.2d, v10.4s, v11.s[2]
        ldp     d10, d28, [x23, #0x108]
        mul     x16, x27, x1
        usra    v17.2d, v10.2d, #0x22
        umull   v10.2d, v16.2s, v11.s[0]
        adds    x7, x7, x8
        adcs    x8, x9, x10
        shl     v28.2d, v28.2d, #0x24
        umlal   v14.2d, v20.2s, v11.s[0]
        adcs    x9, x13, x14
        adcs    x10, x15, x16
        usra    v17.2d, v28.2d, #6
        umlal2  v10.2d, v16.4s, v11.s[2]
        umulh   x13, x27, x1
        adc     x13, x13, xzr
        umlal2  v14.2d, v20.4s, v11.s[2]
        ldp     q16, q20, [x2, #0x60]
        umlal   v10.2d, v27.2s, v7.s[0]
        umlal2  v10.2d, v27.4s, v7.s[1]
        ldp     q27, q28, [x2, #0xa0]
        umlal   v10.2d, v27.2s, v8.s[2]
        mul     x14, x25, x27
        adds    x8, x8, x14
        umlal2  v10.2d, v27.4s, v8.s[3]
        umlal   v17.2d, v20.2s, v11.s[0]
        umlal2  v17.2d, v20.4s, v11.s[2]
        ldp     q20, q27, [x2, #0xc0]
        umulh   x14, x25, x27
        umlal   v10.2d, v28.2s, v8.s[0]
        adcs    x9, x9, x14
        adcs    x10, x10, xzr
        adc     x13, x13, xzr
        umlal2  v10.2d, v28.4s, v8.s[1]
        adds    x6, x6, x6
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        umlal   v10.2d, v20.2s, v18.s[2]
        adcs    x9, x9, x9
        adcs    x10, x10, x10
        adcs    x13, x13, x13
        umlal2  v10.2d, v20.4s, v18.s[3]
        ldp     q20, q28, [x2, #0xe0]
        adc     x14, xzr, xzr
        umlal   v10.2d, v27.2s, v18.s[0]
        umulh   x15, x26, x26
        umlal2  v10.2d, v27.4s, v18.s[1]
        umlal   v10.2d, v20.2s, v2.s[2]
        umlal2  v10.2d, v20.4s, v2.s[3]
        ldp     q20, q27, [x2, #0x100]
        umlal   v5.2d, v16.2s, v11.s[0]
        mul     x26, x26, x26
        umlal2  v5.2d, v16.4s, v11.s[2]
        ldp     q11, q16, [x2, #0x120]
        umlal   v10.2d, v28.2s, v2.s[0]
        umlal2  v10.2d, v28.4s, v2.s[1]
        mul     x16, x25, x25
        umlal   v10.2d, v20.2s, v1.s[2]
        umlal2  v10.2d, v20.4s, v1.s[3]
        ldp     q20, q28, [x2, #0x140]
        umlal   v10.2d, v27.2s, v1.s[0]
        umulh   x25, x25, x25
        umlal2  v10.2d, v27.4s, v1.s[1]
        ext     v27.16b, v3.16b, v17.16b, #8
        umlal   v10.2d, v11.2s, v9.s[2]
        umlal2  v10.2d, v11.4s, v9.s[3]
        ext     v11.16b, v17.16b, v3.16b, #8
        umlal   v10.2d, v16.2s, v9.s[0]
        and     v17.16b, v17.16b, v0.16b
        mul     x17, x27, x27
        umlal2  v10.2d, v16.4s, v9.s[1]
        usra    v17.2d, v27.2d, #0x1d
        umlal   v10.2d, v20.2s, v13.s[2]
        ldp     q16, q27, [x2, #0x160]
        umlal2  v10.2d, v20.4s, v13.s[3]
        umulh   x27, x27, x27
        umlal   v10.2d, v28.2s, v13.s[0]
        umlal2  v10.2d, v28.4s, v13.s[1]
        ldp     q20, q28, [x2, #0x180]
        umlal   v10.2d, v16.2s, v6.s[2]
        umlal2  v10.2d, v16.4s, v6.s[3]
        mul     x23, x1, x1
        adds    x6, x6, x15
        adcs    x7, x7, x16
        umlal   v10.2d, v27.2s, v6.s[0]
        adcs    x25, x8, x25
        adcs    x8, x9, x17
        ldr     x9, [x4, #0x80]
        adcs    x27, x10, x27
        ldr     x10, [x4, #0x88]
        umlal2  v10.2d, v27.4s, v6.s[1]
        ldp     q16, q27, [x2, #0x1a0]
        adcs    x23, x13, x23
        umlal   v10.2d, v20.2s, v15.s[2]
        mul     x13, x9, x10
        ldr     x15, [sp, #0x5e8]
        umlal2  v10.2d, v20.4s, v15.s[3]
        ldr     x16, [sp, #0x5f0]
        umlal   v10.2d, v28.2s, v15.s[0]
        ldr     x17, [sp, #0x600]
        umlal2  v10.2d, v28.4s, v15.s[1]
        ldp     q20, q28, [x2, #0x1c0]
        umulh   x1, x1, x1
        umlal   v10.2d, v16.2s, v26.s[2]
        adc     x1, x14, x1
        ldr     x14, [sp, #0x5e0]
        subs    x26, x19, x26
        sbcs    x6, x14, x6
        umlal2  v10.2d, v16.4s, v26.s[3]
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x788]
        sbcs    x25, x16, x25
        ldr     x16, [sp, #0x610]
        sbcs    x8, x17, x8
        umlal   v10.2d, v27.2s, v26.s[0]
        str     x13, [sp, #0x760]
        ldr     x13, [sp, #0x608]
        sbcs    x27, x13, x27
        sbcs    x23, x16, x23
        sbcs    x1, x15, x1
        ldr     x15, [sp, #0x5f8]
        umlal2  v10.2d, v27.4s, v26.s[1]
        ldp     q16, q27, [x2]
        csetm   x14, lo
        umlal   v10.2d, v20.2s, v23.s[2]
        adds    x26, x26, x15
        adcs    x6, x6, x11
        umulh   x10, x9, x10
        umlal2  v10.2d, v20.4s, v23.s[3]
        adcs    x7, x7, x12
        adcs    x25, x25, x22
        adcs    x8, x8, x28
        umlal   v10.2d, v28.2s, v23.s[0]
        adcs    x27, x27, x20
        adcs    x23, x23, x24
        adcs    x1, x1, x21
        umlal2  v10.2d, v28.4s, v23.s[1]
        ldp     q20, q28, [x2, #0x1e0]
        adc     x14, x14, xzr
        umlal   v4.2d, v16.2s, v19.s[0]
        adds    x26, x17, x26
        adcs    x6, x13, x6
        ldr     x13, [sp, #0x788]
        adcs    x7, x16, x7
        umlal2  v4.2d, v16.4s, v19.s[2]
        ext     v16.16b, v3.16b, v4.16b, #8
        adcs    x25, x13, x25
        adcs    x8, x15, x8
        umlal   v10.2d, v20.2s, v24.s[2]
        usra    v4.2d, v16.2d, #0x1d
        adcs    x27, x11, x27
        adcs    x23, x12, x23
        ext     v16.16b, v4.16b, v3.16b, #8
        usra    v22.2d, v16.2d, #0x1d
        ldr     x11, [sp, #0x798]
        ldr     x12, [sp, #0x5e0]
        adcs    x22, x22, x1
        ldr     x13, [sp, #0x690]
        ldr     x1, [sp, #0x778]
        adcs    x28, x28, x14
        ldr     x15, [sp, #0x768]
        ldr     x16, [sp, #0x5f0]
        ldr     x14, [sp, #0x5e8]
        umlal2  v10.2d, v20.4s, v24.s[3]
        ldr     x17, [sp, #0x758]
        ldp     q16, q20, [x2, #0x200]
        adcs    x20, x20, xzr
        and     v4.16b, v4.16b, v0.16b
        adcs    x24, x24, xzr
        ldr     x9, [sp, #0x698]
        adcs    x21, x21, xzr
        adds    x1, x1, x19
        umlal   v10.2d, v28.2s, v24.s[0]
        adcs    x11, x11, x12
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x730]
        ldr     x12, [sp, #0x6f8]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x6d0]
        umlal   v22.2d, v27.2s, v19.s[0]
        adcs    x17, x17, x26
        str     x10, [sp, #0x758]
        ldr     x10, [sp, #0x6d8]
        adcs    x10, x10, x6
        adcs    x9, x9, x7
        umlal2  v22.2d, v27.4s, v19.s[2]
        adcs    x16, x16, x25
        adcs    x14, x14, x8
        adcs    x12, x12, x27
        umlal2  v10.2d, v28.4s, v24.s[1]
        ldp     q27, q28, [x2, #0x20]
        str     x27, [sp, #0x6f8]
        ldr     x27, [sp, #0x7e8]
        adcs    x27, x27, x23
        umlal   v10.2d, v16.2s, v21.s[2]
        str     x23, [sp, #0x7e8]
        ldr     x23, [sp, #0x7d8]
        adcs    x23, x23, x22
        str     x22, [sp, #0x7d8]
        ldr     x22, [sp, #0x6e0]
        adcs    x22, x22, x28
        str     x28, [sp, #0x6e0]
        ldr     x28, [sp, #0x7e0]
        adcs    x28, x28, x20
        umlal2  v10.2d, v16.4s, v21.s[3]
        str     x20, [sp, #0x7e0]
        ldr     x20, [sp, #0x7c8]
        adcs    x20, x20, x24
        str     x24, [sp, #0x7c8]
        ldr     x24, [sp, #0x7a8]
        adcs    x24, x24, x21
        str     x21, [sp, #0x7a8]
        ldr     x21, [sp, #0x6f0]
        adc     x21, x21, xzr
        umlal   v12.2d, v27.2s, v19.s[0]
        str     x8, [sp, #0x6f0]
        ldr     x8, [sp, #0x720]
        adds    x1, x8, x1
        ldr     x8, [sp, #0x748]
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x6a8]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x6b0]
        umlal   v10.2d, v20.2s, v21.s[0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x670]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x620]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x618]
        umlal2  v12.2d, v27.4s, v19.s[2]
        ldp     q16, q27, [x2, #0x220]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x668]
        umlal2  v10.2d, v20.4s, v21.s[1]
        adcs    x16, x17, x16
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x5e0]
        adcs    x12, x14, x12
        ldr     x14, [sp, #0x5e8]
        umlal   v10.2d, v16.2s, v25.s[2]
        adcs    x27, x14, x27
        ldr     x14, [sp, #0x5f0]
        adcs    x23, x14, x23
        ldr     x14, [x4, #0x90]
        adcs    x26, x26, x22
        ldr     x22, [x4, #0x80]
        umlal2  v10.2d, v16.4s, v25.s[3]
        ldp     q16, q20, [x2, #0x40]
        mul     x17, x22, x14
        umlal   v10.2d, v27.2s, v25.s[0]
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x7e8]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x7d8]
        adcs    x24, x25, x24
        ldr     x25, [sp, #0x6f0]
        umlal   v29.2d, v28.2s, v19.s[0]
        adcs    x21, x25, x21
        ldr     x25, [sp, #0x6f8]
        adcs    x25, x25, xzr
        adcs    x6, x6, xzr
        umlal2  v10.2d, v27.4s, v25.s[1]
        usra    v10.2d, v11.2d, #0x1d
        adcs    x7, x7, xzr
        str     x7, [sp, #0x7d8]
        ldr     x7, [sp, #0x6e0]
        adcs    x7, x7, xzr
        umlal2  v29.2d, v28.4s, v19.s[2]
        str     x7, [sp, #0x6e0]
        ldr     x7, [sp, #0x7b8]
        ldp     d11, d27, [x7, #0x110]
        str     x6, [sp, #0x7e8]
        ldr     x6, [sp, #0x7e0]
        adcs    x6, x6, xzr
        umlal   v14.2d, v16.2s, v19.s[0]
        shl     v27.2d, v27.2d, #0x2a
        str     x6, [sp, #0x7e0]
        ldr     x6, [sp, #0x7c8]
        adcs    x6, x6, xzr
        str     x6, [sp, #0x7c8]
        ldr     x6, [sp, #0x7a8]
        adcs    x6, x6, xzr
        umlal2  v14.2d, v16.4s, v19.s[2]
        ldp     q16, q28, [x2, #0x80]
        str     x6, [sp, #0x7a8]
        umulh   x6, x22, x14
        usra    v10.2d, v11.2d, #0x1c
        umull   v11.2d, v16.2s, v19.s[0]
        usra    v10.2d, v27.2d, #6
        umlal2  v11.2d, v16.4s, v19.s[2]
        umlal   v11.2d, v28.2s, v7.s[2]
        ldp     q16, q27, [x2, #0x60]
        umlal2  v11.2d, v28.4s, v7.s[3]
        str     x25, [sp, #0x6f8]
        ldr     x25, [x4, #0x98]
        str     x21, [sp, #0x6f0]
        mul     x21, x22, x25
        umlal   v10.2d, v27.2s, v19.s[0]
        umlal2  v10.2d, v27.4s, v19.s[2]
        ldp     q27, q28, [x2, #0xa0]
        umlal   v11.2d, v27.2s, v7.s[0]
        str     x24, [sp, #0x5f0]
        umulh   x24, x22, x25
        umlal2  v11.2d, v27.4s, v7.s[1]
        umlal   v11.2d, v28.2s, v8.s[2]
        umlal   v5.2d, v20.2s, v19.s[0]
        umlal2  v11.2d, v28.4s, v8.s[3]
        ldp     q27, q28, [x2, #0xc0]
        str     x20, [sp, #0x5e8]
        ldr     x20, [x4, #0x88]
        str     x28, [sp, #0x5e0]
        mul     x28, x20, x25
        umlal   v11.2d, v27.2s, v8.s[0]
        umlal2  v11.2d, v27.4s, v8.s[1]
        umlal2  v5.2d, v20.4s, v19.s[2]
        ldp     q20, q27, [x2, #0xe0]
        str     x26, [sp, #0x668]
        umulh   x26, x20, x25
        umlal   v17.2d, v16.2s, v19.s[0]
        umlal2  v17.2d, v16.4s, v19.s[2]
        umlal   v11.2d, v28.2s, v18.s[2]
        umlal2  v11.2d, v28.4s, v18.s[3]
        ldp     q16, q28, [x2, #0x100]
        str     x23, [sp, #0x618]
        mul     x23, x14, x25
        umlal   v11.2d, v20.2s, v18.s[0]
        str     x27, [sp, #0x620]
        ldr     x27, [sp, #0x758]
        adds    x27, x27, x17
        ldr     x17, [x4, #0xc8]
        adcs    x21, x6, x21
        adcs    x28, x24, x28
        ldr     x24, [x4, #0xc0]
        umlal2  v11.2d, v20.4s, v18.s[1]
        adcs    x26, x26, x23
        umlal   v11.2d, v27.2s, v2.s[2]
        umulh   x23, x14, x25
        adc     x23, x23, xzr
        subs    x6, x22, x24
        umlal2  v11.2d, v27.4s, v2.s[3]
        ldp     q20, q27, [x2, #0x120]
        str     x12, [sp, #0x758]
        sbcs    x12, x20, x17
        umlal   v11.2d, v16.2s, v2.s[0]
        str     x19, [sp, #0x670]
        ldr     x19, [x4, #0xd0]
        str     x16, [sp, #0x6b0]
        sbcs    x16, x14, x19
        str     x9, [sp, #0x6a8]
        ldr     x9, [x4, #0xd8]
        str     x10, [sp, #0x748]
        sbcs    x10, x25, x9
        str     x15, [sp, #0x720]
        ldr     x15, [x4, #0xa0]
        ldr     x9, [x4, #0xf0]
        str     x13, [sp, #0x730]
        ldr     x19, [x4, #0xb8]
        ldr     x17, [x4, #0xf8]
        ldr     x13, [x4, #0xe0]
        str     x11, [sp, #0x6d0]
        sbcs    x11, x15, x13
        ldr     x13, [x4, #0xb0]
        umlal2  v11.2d, v16.4s, v2.s[1]
        str     x8, [sp, #0x698]
        ldr     x8, [x4, #0xa8]
        str     x1, [sp, #0x6d8]
        ldr     x1, [x4, #0xe8]
        sbcs    x1, x8, x1
        sbcs    x9, x13, x9
        sbcs    x17, x19, x17
        umlal   v11.2d, v28.2s, v1.s[2]
        mul     x24, x20, x14
        csetm   x19, lo
        adds    x24, x21, x24
        umlal2  v11.2d, v28.4s, v1.s[3]
        ldp     q16, q28, [x2, #0x140]
        umlal   v11.2d, v20.2s, v1.s[0]
        umlal2  v11.2d, v20.4s, v1.s[1]
        ext     v20.16b, v10.16b, v3.16b, #8
        umulh   x21, x20, x14
        adcs    x28, x28, x21
        ldr     x21, [sp, #0x760]
        umlal   v11.2d, v27.2s, v9.s[2]
        adcs    x26, x26, xzr
        adc     x23, x23, xzr
        adds    x21, x21, x21
        umlal2  v11.2d, v27.4s, v9.s[3]
        uzp1    v19.4s, v19.4s, v4.4s
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        umlal   v11.2d, v16.2s, v9.s[0]
        ext     v27.16b, v3.16b, v10.16b, #8
        adcs    x28, x28, x28
        adcs    x26, x26, x26
        umlal2  v11.2d, v16.4s, v9.s[1]
        and     v10.16b, v10.16b, v0.16b
        adcs    x23, x23, x23
        adc     x7, xzr, xzr
        umlal   v11.2d, v28.2s, v13.s[2]
        usra    v10.2d, v27.2d, #0x1d
        umulh   x13, x22, x22
        eor     x6, x6, x19
        ldp     q16, q27, [x2, #0x160]
        umlal2  v11.2d, v28.4s, v13.s[3]
        eor     x12, x12, x19
        umlal   v11.2d, v16.2s, v13.s[0]
        eor     x16, x16, x19
        eor     x10, x10, x19
        eor     x9, x9, x19
        umlal2  v11.2d, v16.4s, v13.s[1]
        ldp     q16, q28, [x2, #0x180]
        eor     x11, x11, x19
        umlal   v11.2d, v27.2s, v6.s[2]
        mul     x8, x20, x20
        eor     x1, x1, x19
        umlal2  v11.2d, v27.4s, v6.s[3]
        umlal   v11.2d, v16.2s, v6.s[0]
        umlal2  v11.2d, v16.4s, v6.s[1]
        ldp     q16, q27, [x2, #0x1a0]
        mul     x22, x22, x22
        umlal   v11.2d, v28.2s, v15.s[2]
        eor     x17, x17, x19
        umlal2  v11.2d, v28.4s, v15.s[3]
        umlal   v11.2d, v16.2s, v15.s[0]
        str     x22, [sp, #0x760]
        umulh   x22, x20, x20
        umlal2  v11.2d, v16.4s, v15.s[1]
        ldp     q16, q28, [x2, #0x1c0]
        umlal   v11.2d, v27.2s, v26.s[2]
        umlal2  v11.2d, v27.4s, v26.s[3]
        umlal   v11.2d, v16.2s, v26.s[0]
        mul     x20, x14, x14
        umlal2  v11.2d, v16.4s, v26.s[1]
        ldp     q16, q27, [x2]
        umlal   v11.2d, v28.2s, v23.s[2]
        umlal   v22.2d, v16.2s, v4.s[0]
        umulh   x14, x14, x14
        umlal2  v11.2d, v28.4s, v23.s[3]
        ldp     q28, q30, [x2, #0x1e0]
        umlal   v11.2d, v28.2s, v23.s[0]
        umlal2  v22.2d, v16.4s, v4.s[2]
        umlal2  v11.2d, v28.4s, v23.s[1]
        ext     v16.16b, v3.16b, v22.16b, #8
        mul     x15, x25, x25
        adds    x21, x21, x13
        usra    v22.2d, v16.2d, #0x1d
        umlal   v11.2d, v30.2s, v24.s[2]
        adcs    x27, x27, x8
        adcs    x24, x24, x22
        ext     v16.16b, v22.16b, v3.16b, #8
        usra    v12.2d, v16.2d, #0x1d
        adcs    x28, x28, x20
        adcs    x26, x26, x14
        umlal   v12.2d, v27.2s, v4.s[0]
        and     v16.16b, v22.16b, v0.16b
        adcs    x20, x23, x15
        umulh   x23, x25, x25
        umlal2  v11.2d, v30.4s, v24.s[3]
        ldp     q22, q28, [x2, #0x200]
        adc     x23, x7, x23
        umlal   v11.2d, v22.2s, v24.s[0]
        cmn     x19, #1
        adcs    x19, x6, xzr
        adcs    x22, x12, xzr
        umlal2  v12.2d, v27.4s, v4.s[2]
        adcs    x6, x16, xzr
        adcs    x7, x10, xzr
        ldr     x10, [x4, #0xa0]
        adcs    x8, x11, xzr
        ldr     x11, [x4, #0xa8]
        umlal2  v11.2d, v22.4s, v24.s[1]
        ldp     q22, q27, [x2, #0x20]
        mul     x12, x10, x11
        umlal   v11.2d, v28.2s, v21.s[2]
        ldr     x15, [x4, #0xb0]
        adcs    x1, x1, xzr
        adcs    x9, x9, xzr
        adcs    x13, x17, xzr
        umlal   v29.2d, v22.2s, v4.s[0]
        ldr     x17, [sp, #0x7b8]
        umlal2  v29.2d, v22.4s, v4.s[2]
        umulh   x14, x10, x11
        umlal2  v11.2d, v28.4s, v21.s[3]
        ldp     q22, q28, [x2, #0x220]
        umlal   v11.2d, v22.2s, v21.s[0]
        umlal2  v11.2d, v22.4s, v21.s[1]
        umlal   v11.2d, v28.2s, v25.s[2]
        mul     x16, x10, x15
        umlal2  v11.2d, v28.4s, v25.s[3]
        usra    v11.2d, v20.2d, #0x1d
        umlal   v14.2d, v27.2s, v4.s[0]
        ldp     d20, d22, [x17, #0x118]
        umlal2  v14.2d, v27.4s, v4.s[2]
        usra    v11.2d, v20.2d, #0x16
        str     x13, [sp, #0x768]
        umulh   x13, x10, x15
        shl     v20.2d, v22.2d, #0x30
        ldp     q22, q25, [x2, #0x80]
        usra    v11.2d, v20.2d, #6
        umull   v20.2d, v22.2s, v4.s[0]
        umlal2  v20.2d, v22.4s, v4.s[2]
        ldp     q22, q27, [x2, #0x40]
        umlal   v20.2d, v25.2s, v19.s[0]
        str     x9, [sp, #0x690]
        ldr     x9, [x4, #0xb8]
        str     x1, [sp, #0x798]
        mul     x1, x10, x9
        umlal2  v20.2d, v25.4s, v19.s[1]
        ldp     q25, q28, [x2, #0x60]
        umlal   v11.2d, v28.2s, v4.s[0]
        umlal   v5.2d, v22.2s, v4.s[0]
        str     x8, [sp, #0x778]
        umulh   x8, x10, x9
        umlal2  v5.2d, v22.4s, v4.s[2]
        umlal   v17.2d, v27.2s, v4.s[0]
        umlal2  v11.2d, v28.4s, v4.s[2]
        ldp     q22, q28, [x2, #0xa0]
        umlal   v20.2d, v22.2s, v7.s[2]
        str     x7, [sp, #0x5f8]
        mul     x7, x11, x9
        umlal2  v20.2d, v22.4s, v7.s[3]
        umlal   v20.2d, v28.2s, v7.s[0]
        umlal2  v20.2d, v28.4s, v7.s[1]
        ldp     q22, q28, [x2, #0xc0]
        str     x6, [sp, #0x788]
        umulh   x6, x11, x9
        umlal2  v17.2d, v27.4s, v4.s[2]
        umlal   v10.2d, v25.2s, v4.s[0]
        umlal   v20.2d, v22.2s, v8.s[2]
        umlal2  v10.2d, v25.4s, v4.s[2]
        ldp     q4, q25, [x2, #0xe0]
        str     x23, [sp, #0x610]
        mul     x23, x15, x9
        umlal2  v20.2d, v22.4s, v8.s[3]
        ldp     q22, q27, [x2, #0x100]
        adds    x14, x14, x16
        umlal   v20.2d, v28.2s, v8.s[0]
        adcs    x1, x13, x1
        adcs    x7, x8, x7
        adcs    x23, x6, x23
        umlal2  v20.2d, v28.4s, v8.s[1]
        umulh   x6, x15, x9
        adc     x6, x6, xzr
        umlal   v20.2d, v4.2s, v18.s[2]
        umlal2  v20.2d, v4.4s, v18.s[3]
        ldp     q4, q28, [x2, #0x120]
        umlal   v20.2d, v25.2s, v18.s[0]
        umlal2  v20.2d, v25.4s, v18.s[1]
        mul     x8, x11, x15
        adds    x1, x1, x8
        umlal   v20.2d, v22.2s, v2.s[2]
        umlal2  v20.2d, v22.4s, v2.s[3]
        ldp     q22, q25, [x2, #0x140]
        umlal   v20.2d, v27.2s, v2.s[0]
        umulh   x8, x11, x15
        adcs    x7, x7, x8
        adcs    x23, x23, xzr
        umlal2  v20.2d, v27.4s, v2.s[1]
        ext     v27.16b, v3.16b, v11.16b, #8
        adc     x6, x6, xzr
        adds    x8, x12, x12
        umlal   v20.2d, v4.2s, v1.s[2]
        adcs    x12, x14, x14
        adcs    x1, x1, x1
        adcs    x7, x7, x7
        umlal2  v20.2d, v4.4s, v1.s[3]
        ext     v4.16b, v11.16b, v3.16b, #8
        adcs    x23, x23, x23
        adcs    x6, x6, x6
        umlal   v20.2d, v28.2s, v1.s[0]
        and     v11.16b, v11.16b, v0.16b
        adc     x13, xzr, xzr
        umulh   x14, x10, x10
        umlal2  v20.2d, v28.4s, v1.s[1]
        usra    v11.2d, v27.2d, #0x1d
        umlal   v20.2d, v22.2s, v9.s[2]
        ldp     q27, q28, [x2, #0x160]
        umlal2  v20.2d, v22.4s, v9.s[3]
        umlal   v20.2d, v25.2s, v9.s[0]
        mul     x16, x11, x11
        umlal2  v20.2d, v25.4s, v9.s[1]
        ldp     q22, q25, [x2, #0x180]
        umlal   v20.2d, v27.2s, v13.s[2]
        umlal2  v20.2d, v27.4s, v13.s[3]
        str     x20, [sp, #0x608]
        umulh   x20, x11, x11
        umlal   v20.2d, v28.2s, v13.s[0]
        umlal2  v20.2d, v28.4s, v13.s[1]
        ldp     q27, q28, [x2, #0x1a0]
        umlal   v20.2d, v22.2s, v6.s[2]
        umlal2  v20.2d, v22.4s, v6.s[3]
        str     x26, [sp, #0x600]
        mul     x26, x15, x15
        umlal   v20.2d, v25.2s, v6.s[0]
        umlal2  v20.2d, v25.4s, v6.s[1]
        ldp     q22, q25, [x2, #0x1c0]
        str     x28, [sp, #0x658]
        umulh   x28, x15, x15
        umlal   v20.2d, v27.2s, v15.s[2]
        umlal2  v20.2d, v27.4s, v15.s[3]
        umlal   v20.2d, v28.2s, v15.s[0]
        umlal2  v20.2d, v28.4s, v15.s[1]
        ldp     q27, q28, [x2]
        str     x24, [sp, #0x780]
        mul     x24, x10, x10
        umlal   v20.2d, v22.2s, v26.s[2]
        umlal2  v20.2d, v22.4s, v26.s[3]
        umlal   v20.2d, v25.2s, v26.s[0]
        umlal2  v20.2d, v25.4s, v26.s[1]
        ldp     q22, q25, [x2, #0x1e0]
        str     x24, [sp, #0x648]
        mul     x24, x9, x9
        umlal   v20.2d, v22.2s, v23.s[2]
        adds    x8, x8, x14
        adcs    x12, x12, x16
        adcs    x20, x1, x20
        ldr     x1, [x4, #0x80]
        umlal   v12.2d, v27.2s, v16.s[0]
        adcs    x26, x7, x26
        adcs    x28, x23, x28
        adcs    x23, x6, x24
        ldr     x7, [x4, #0x90]
        ldr     x6, [x4, #0x88]
        umlal2  v12.2d, v27.4s, v16.s[2]
        ext     v27.16b, v3.16b, v12.16b, #8
        umulh   x24, x9, x9
        adc     x24, x13, x24
        usra    v12.2d, v27.2d, #0x1d
        and     v27.16b, v12.16b, v0.16b
        subs    x1, x1, x10
        sbcs    x6, x6, x11
        umlal2  v20.2d, v22.4s, v23.s[3]
        ext     v12.16b, v12.16b, v3.16b, #8
        sbcs    x7, x7, x15
        sbcs    x25, x25, x9
        usra    v29.2d, v12.2d, #0x1d
        umlal   v29.2d, v28.2s, v16.s[0]
        csetm   x9, lo
        eor     x6, x6, x9
        umlal   v20.2d, v25.2s, v23.s[0]
        ldp     q12, q22, [x2, #0x200]
        eor     x7, x7, x9
        umlal2  v20.2d, v25.4s, v23.s[1]
        eor     x25, x25, x9
        eor     x1, x1, x9
        cmn     x9, #1
        umlal   v20.2d, v12.2s, v24.s[2]
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umlal2  v29.2d, v28.4s, v16.s[2]
        ldp     q25, q28, [x2, #0x20]
        adcs    x25, x25, xzr
        umlal2  v20.2d, v12.4s, v24.s[3]
        mul     x9, x1, x6
        umlal   v20.2d, v22.2s, v24.s[0]
        umlal2  v20.2d, v22.4s, v24.s[1]
        ldp     q12, q22, [x2, #0x220]
        umlal   v20.2d, v12.2s, v21.s[2]
        umulh   x10, x1, x6
        umlal2  v20.2d, v12.4s, v21.s[3]
        umlal   v20.2d, v22.2s, v21.s[0]
        umlal   v14.2d, v25.2s, v16.s[0]
        umlal2  v14.2d, v25.4s, v16.s[2]
        ldp     q12, q25, [x2, #0x80]
        mul     x11, x1, x7
        umlal2  v20.2d, v22.4s, v21.s[1]
        usra    v20.2d, v4.2d, #0x1d
        ldp     d4, d22, [x17, #0x120]
        usra    v20.2d, v4.2d, #0x10
        shl     v4.2d, v22.2d, #0x36
        umull   v22.2d, v12.2s, v16.s[0]
        umulh   x13, x1, x7
        usra    v20.2d, v4.2d, #6
        umlal   v5.2d, v28.2s, v16.s[0]
        umlal2  v22.2d, v12.4s, v16.s[2]
        ldp     q12, q4, [x2, #0x60]
        umlal   v22.2d, v25.2s, v19.s[2]
        umlal2  v5.2d, v28.4s, v16.s[2]
        ldp     q28, q30, [x2, #0x40]
        mul     x14, x1, x25
        umlal2  v22.2d, v25.4s, v19.s[3]
        umlal   v17.2d, v28.2s, v16.s[0]
        umlal   v10.2d, v30.2s, v16.s[0]
        umulh   x15, x1, x25
        umlal2  v17.2d, v28.4s, v16.s[2]
        umlal2  v10.2d, v30.4s, v16.s[2]
        ldp     q25, q28, [x2, #0xa0]
        umlal   v22.2d, v25.2s, v19.s[0]
        umlal2  v22.2d, v25.4s, v19.s[1]
        mul     x16, x6, x25
        umlal   v20.2d, v4.2s, v16.s[0]
        umlal   v22.2d, v28.2s, v7.s[2]
        umlal2  v20.2d, v4.4s, v16.s[2]
        ldp     q4, q25, [x2, #0xc0]
        umulh   x17, x6, x25
        umlal   v11.2d, v12.2s, v16.s[0]
        umlal2  v11.2d, v12.4s, v16.s[2]
        umlal2  v22.2d, v28.4s, v7.s[3]
        ldp     q12, q28, [x2, #0xe0]
        umlal   v22.2d, v4.2s, v7.s[0]
        str     x24, [sp, #0x680]
        mul     x24, x7, x25
        adds    x10, x10, x11
        adcs    x11, x13, x14
        umlal2  v22.2d, v4.4s, v7.s[1]
        adcs    x13, x15, x16
        adcs    x24, x17, x24
        umlal   v22.2d, v25.2s, v8.s[2]
        umlal2  v22.2d, v25.4s, v8.s[3]
        ldp     q4, q25, [x2, #0x100]
        umulh   x14, x7, x25
        umlal   v22.2d, v12.2s, v8.s[0]
        adc     x14, x14, xzr
        umlal2  v22.2d, v12.4s, v8.s[1]
        umlal   v22.2d, v28.2s, v18.s[2]
        umlal2  v22.2d, v28.4s, v18.s[3]
        ldp     q12, q28, [x2, #0x120]
        mul     x15, x6, x7
        umlal   v22.2d, v4.2s, v18.s[0]
        adds    x11, x11, x15
        umlal2  v22.2d, v4.4s, v18.s[1]
        umlal   v22.2d, v25.2s, v2.s[2]
        umulh   x15, x6, x7
        adcs    x13, x13, x15
        adcs    x24, x24, xzr
        umlal2  v22.2d, v25.4s, v2.s[3]
        ldp     q4, q25, [x2, #0x140]
        adc     x14, x14, xzr
        umlal   v22.2d, v12.2s, v2.s[0]
        adds    x9, x9, x9
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        umlal2  v22.2d, v12.4s, v2.s[1]
        ext     v12.16b, v20.16b, v3.16b, #8
        adcs    x13, x13, x13
        adcs    x24, x24, x24
        umlal   v22.2d, v28.2s, v1.s[2]
        adcs    x14, x14, x14
        adc     x15, xzr, xzr
        umulh   x16, x1, x1
        umlal2  v22.2d, v28.4s, v1.s[3]
        uzp1    v16.4s, v16.4s, v27.4s
        umlal   v22.2d, v4.2s, v1.s[0]
        ldp     q28, q30, [x2]
        umlal2  v22.2d, v4.4s, v1.s[1]
        ext     v4.16b, v3.16b, v20.16b, #8
        umlal   v22.2d, v25.2s, v9.s[2]
        and     v20.16b, v20.16b, v0.16b
        mul     x1, x1, x1
        umlal2  v22.2d, v25.4s, v9.s[3]
        ldp     q25, q30, [x2, #0x160]
        umlal   v22.2d, v25.2s, v9.s[0]
        usra    v20.2d, v4.2d, #0x1d
        umlal2  v22.2d, v25.4s, v9.s[1]
        ldr     q4, [x2, #0x480]
        mul     x17, x6, x6
        umlal   v22.2d, v30.2s, v13.s[2]
        umlal2  v22.2d, v30.4s, v13.s[3]
        ldp     q25, q30, [x2, #0x180]
        umlal   v22.2d, v25.2s, v13.s[0]
        umulh   x6, x6, x6
        umlal2  v22.2d, v25.4s, v13.s[1]
        umlal   v22.2d, v30.2s, v6.s[2]
        umlal2  v22.2d, v30.4s, v6.s[3]
        ldp     q25, q30, [x2, #0x1a0]
        umlal   v22.2d, v25.2s, v6.s[0]
        str     x23, [sp, #0x640]
        mul     x23, x7, x7
        umlal2  v22.2d, v25.4s, v6.s[1]
        umlal   v22.2d, v30.2s, v15.s[2]
        umlal2  v22.2d, v30.4s, v15.s[3]
        ldp     q25, q30, [x2, #0x1c0]
        umulh   x7, x7, x7
        umlal   v22.2d, v25.2s, v15.s[0]
        umlal2  v22.2d, v25.4s, v15.s[1]
        umlal   v29.2d, v28.2s, v27.s[0]
        umlal2  v29.2d, v28.4s, v27.s[2]
        ldp     q25, q28, [x2, #0x240]
        str     x28, [sp, #0x660]
        mul     x28, x25, x25
        umlal   v22.2d, v30.2s, v26.s[2]
        adds    x9, x9, x16
        adcs    x10, x10, x17
        adcs    x6, x11, x6
        umlal2  v22.2d, v30.4s, v26.s[3]
        ldp     q28, q30, [x2, #0x1e0]
        adcs    x23, x13, x23
        umlal   v22.2d, v28.2s, v26.s[0]
        adcs    x24, x24, x7
        mul     x7, x19, x22
        adcs    x28, x14, x28
        umlal2  v22.2d, v28.4s, v26.s[1]
        umlal   v22.2d, v30.2s, v23.s[2]
        ldr     x13, [sp, #0x760]
        umlal2  v22.2d, v30.4s, v23.s[3]
        ldp     q28, q30, [x2, #0x200]
        umulh   x11, x19, x22
        umlal   v22.2d, v28.2s, v23.s[0]
        ldr     x14, [sp, #0x780]
        umlal2  v22.2d, v28.4s, v23.s[1]
        umlal   v22.2d, v30.2s, v24.s[2]
        umlal2  v22.2d, v30.4s, v24.s[3]
        ldp     q28, q30, [x2, #0x220]
        ldr     x16, [sp, #0x600]
        umulh   x25, x25, x25
        ldr     x17, [sp, #0x608]
        umlal   v22.2d, v28.2s, v24.s[0]
        adc     x25, x15, x25
        ldr     x15, [sp, #0x658]
        subs    x1, x13, x1
        sbcs    x9, x21, x9
        umlal2  v22.2d, v28.4s, v24.s[1]
        sbcs    x10, x27, x10
        sbcs    x6, x14, x6
        ldr     x14, [sp, #0x610]
        sbcs    x23, x15, x23
        umlal   v22.2d, v30.2s, v21.s[2]
        sbcs    x24, x16, x24
        sbcs    x28, x17, x28
        sbcs    x25, x14, x25
        umlal2  v22.2d, v30.4s, v21.s[3]
        ldp     q21, q28, [x2, #0x10]
        csetm   x13, lo
        usra    v22.2d, v12.2d, #0x1d
        mul     v12.2s, v29.2s, v4.2s
        str     x27, [sp, #0x638]
        ldr     x27, [sp, #0x648]
        adds    x1, x1, x27
        adcs    x9, x9, x8
        and     v12.16b, v12.16b, v0.16b
        str     x21, [sp, #0x5d8]
        ldr     x21, [sp, #0x788]
        str     x7, [sp, #0x5d0]
        mul     x7, x19, x21
        ldr     x21, [sp, #0x660]
        adcs    x10, x10, x12
        adcs    x6, x6, x20
        umlal   v29.2d, v25.2s, v12.s[0]
        ext     v30.16b, v3.16b, v29.16b, #8
        adcs    x23, x23, x26
        adcs    x24, x24, x21
        ldr     x21, [sp, #0x640]
        usra    v29.2d, v30.2d, #0x1d
        ext     v30.16b, v29.16b, v3.16b, #8
        adcs    x28, x28, x21
        ldr     x21, [sp, #0x680]
        adcs    x25, x25, x21
        mul     v4.2s, v30.2s, v4.2s
        and     v4.16b, v4.16b, v0.16b
        adc     x13, x13, xzr
        adds    x1, x15, x1
        umlal2  v29.2d, v25.4s, v4.s[0]
        uzp1    v12.2d, v12.2d, v4.2d
        adcs    x9, x16, x9
        adcs    x10, x17, x10
        ext     v4.16b, v29.16b, v3.16b, #8
        usra    v14.2d, v4.2d, #0x1d
        adcs    x6, x14, x6
        adcs    x23, x27, x23
        umlal   v14.2d, v21.2s, v27.s[0]
        ldr     x27, [sp, #0x640]
        ldp     q4, q25, [x2, #0x70]
        adcs    x24, x8, x24
        ldr     x8, [sp, #0x788]
        umlal2  v14.2d, v21.4s, v27.s[2]
        ldp     q21, q29, [x2, #0x30]
        adcs    x28, x12, x28
        umlal   v5.2d, v28.2s, v27.s[0]
        adcs    x20, x20, x25
        ldr     x25, [sp, #0x660]
        adcs    x26, x26, x13
        ldr     x14, [sp, #0x5f8]
        ldr     x13, [sp, #0x7b8]
        adcs    x25, x25, xzr
        umlal   v17.2d, v21.2s, v27.s[0]
        adcs    x27, x27, xzr
        adcs    x21, x21, xzr
        umulh   x12, x19, x8
        umlal2  v5.2d, v28.4s, v27.s[2]
        umlal   v10.2d, v29.2s, v27.s[0]
        umull   v28.2d, v25.2s, v27.s[0]
        umlal2  v17.2d, v21.4s, v27.s[2]
        ldp     d21, d30, [x13, #0x128]
        mul     x15, x19, x14
        shl     v30.2d, v30.2d, #0x3c
        umlal2  v28.2d, v25.4s, v27.s[2]
        usra    v22.2d, v21.2d, #0xa
        umlal2  v10.2d, v29.4s, v27.s[2]
        usra    v22.2d, v30.2d, #6
        ldp     q21, q25, [x2, #0x90]
        umulh   x16, x19, x14
        ldp     q29, q30, [x2, #0x50]
        umlal   v28.2d, v21.2s, v16.s[0]
        umlal2  v28.2d, v21.4s, v16.s[1]
        umlal   v20.2d, v30.2s, v27.s[0]
        umlal   v11.2d, v29.2s, v27.s[0]
        mul     x17, x22, x14
        umlal2  v11.2d, v29.4s, v27.s[2]
        umlal   v28.2d, v25.2s, v19.s[2]
        umlal2  v28.2d, v25.4s, v19.s[3]
        ldp     q21, q25, [x2, #0xb0]
        str     x21, [sp, #0x680]
        umulh   x21, x22, x14
        umlal   v22.2d, v4.2s, v27.s[0]
        umlal2  v22.2d, v4.4s, v27.s[2]
        umlal2  v20.2d, v30.4s, v27.s[2]
        ldp     q4, q27, [x2, #0xd0]
        umlal   v28.2d, v21.2s, v19.s[0]
        str     x27, [sp, #0x640]
        mul     x27, x8, x14
        adds    x7, x11, x7
        adcs    x11, x12, x15
        umlal2  v28.2d, v21.4s, v19.s[1]
        ldp     q21, q29, [x2, #0xf0]
        adcs    x12, x16, x17
        umlal   v28.2d, v25.2s, v7.s[2]
        adcs    x21, x21, x27
        umlal2  v28.2d, v25.4s, v7.s[3]
        umulh   x27, x8, x14
        adc     x27, x27, xzr
        umlal   v28.2d, v4.2s, v7.s[0]
        umlal2  v28.2d, v4.4s, v7.s[1]
        ldp     q4, q25, [x2, #0x110]
        umlal   v28.2d, v27.2s, v8.s[2]
        umlal2  v28.2d, v27.4s, v8.s[3]
        mul     x15, x22, x8
        adds    x11, x11, x15
        umlal   v28.2d, v21.2s, v8.s[0]
        umlal2  v28.2d, v21.4s, v8.s[1]
        ldp     q21, q27, [x2, #0x130]
        umlal   v28.2d, v29.2s, v18.s[2]
        umulh   x15, x22, x8
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x5d0]
        adcs    x21, x21, xzr
        umlal2  v28.2d, v29.4s, v18.s[3]
        ldr     q29, [x2, #0x230]
        adc     x27, x27, xzr
        umlal   v28.2d, v4.2s, v18.s[0]
        adds    x15, x15, x15
        adcs    x7, x7, x7
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        umlal2  v28.2d, v4.4s, v18.s[1]
        adcs    x21, x21, x21
        adcs    x27, x27, x27
        adc     x16, xzr, xzr
        umlal   v28.2d, v25.2s, v2.s[2]
        ext     v4.16b, v3.16b, v22.16b, #8
        umulh   x17, x19, x19
        umlal2  v28.2d, v25.4s, v2.s[3]
        and     v25.16b, v22.16b, v0.16b
        umlal   v28.2d, v21.2s, v2.s[0]
        ext     v22.16b, v22.16b, v3.16b, #8
        umlal2  v28.2d, v21.4s, v2.s[1]
        usra    v25.2d, v4.2d, #0x1d
        umlal   v28.2d, v27.2s, v1.s[2]
        ldp     q4, q21, [x2, #0x150]
        str     x25, [sp, #0x5d0]
        mul     x25, x22, x22
        umlal2  v28.2d, v27.4s, v1.s[3]
        ldp     q27, q30, [x2, #0x250]
        umlal   v28.2d, v4.2s, v1.s[0]
        umlal2  v28.2d, v4.4s, v1.s[1]
        ldp     q4, q30, [x2, #0x240]
        str     x26, [sp, #0x660]
        umulh   x26, x22, x22
        umlal   v28.2d, v21.2s, v9.s[2]
        umlal2  v28.2d, v21.4s, v9.s[3]
        ldp     q21, q30, [x2, #0x170]
        umlal   v28.2d, v21.2s, v9.s[0]
        umlal2  v28.2d, v21.4s, v9.s[1]
        str     x20, [sp, #0x648]
        mul     x20, x19, x19
        umlal   v28.2d, v30.2s, v13.s[2]
        umlal2  v28.2d, v30.4s, v13.s[3]
        ldp     q21, q30, [x2, #0x190]
        umlal   v28.2d, v21.2s, v13.s[0]
        str     x28, [sp, #0x610]
        mul     x28, x8, x8
        umlal2  v28.2d, v21.4s, v13.s[1]
        umlal   v28.2d, v30.2s, v6.s[2]
        umlal2  v28.2d, v30.4s, v6.s[3]
        ldp     q21, q30, [x2, #0x1b0]
        str     x24, [sp, #0x608]
        umulh   x24, x8, x8
        umlal   v28.2d, v21.2s, v6.s[0]
        umlal2  v28.2d, v21.4s, v6.s[1]
        umlal   v28.2d, v30.2s, v15.s[2]
        umlal2  v28.2d, v30.4s, v15.s[3]
        ldp     q21, q30, [x2, #0x1d0]
        str     x23, [sp, #0x600]
        mul     x23, x14, x14
        umlal   v28.2d, v21.2s, v15.s[0]
        adds    x15, x15, x17
        adcs    x25, x7, x25
        adcs    x26, x11, x26
        umlal2  v28.2d, v21.4s, v15.s[1]
        adcs    x28, x12, x28
        ldr     x7, [sp, #0x798]
        adcs    x24, x21, x24
        adcs    x23, x27, x23
        ldr     x27, [sp, #0x778]
        umlal   v28.2d, v30.2s, v26.s[2]
        umulh   x21, x14, x14
        adc     x21, x16, x21
        umlal2  v28.2d, v30.4s, v26.s[3]
        ldp     q21, q30, [x2, #0x1f0]
        umlal   v14.2d, v27.2s, v12.s[0]
        umlal2  v14.2d, v27.4s, v12.s[2]
        umlal   v28.2d, v21.2s, v26.s[0]
        mul     x11, x27, x7
        ldr     x16, [sp, #0x690]
        umlal2  v28.2d, v21.4s, v26.s[1]
        ldr     q21, [x2, #0x480]
        umlal   v28.2d, v30.2s, v23.s[2]
        umlal2  v28.2d, v30.4s, v23.s[3]
        ldp     q27, q30, [x2, #0x210]
        umulh   x12, x27, x7
        umlal   v28.2d, v27.2s, v23.s[0]
        umlal2  v28.2d, v27.4s, v23.s[1]
        umlal   v28.2d, v30.2s, v24.s[2]
        umlal2  v28.2d, v30.4s, v24.s[3]
        ldr     d27, [x13, #0x130]
        mul     x17, x27, x16
        umlal   v28.2d, v29.2s, v24.s[0]
        shl     v27.2d, v27.2d, #2
        umlal2  v28.2d, v29.4s, v24.s[1]
        usra    v28.2d, v22.2d, #0x1d
        mul     v22.2s, v14.2s, v21.2s
        and     v22.16b, v22.16b, v0.16b
        str     x6, [sp, #0x658]
        umulh   x6, x27, x16
        umlal   v14.2d, v4.2s, v22.s[0]
        ext     v29.16b, v3.16b, v14.16b, #8
        usra    v14.2d, v29.2d, #0x1d
        ext     v29.16b, v14.16b, v3.16b, #8
        mul     v21.2s, v29.2s, v21.2s
        and     v0.16b, v21.16b, v0.16b
        uzp1    v21.2d, v22.2d, v0.2d
        ldp     q22, q29, [x2, #0x260]
        str     x10, [sp, #0x5c8]
        ldr     x10, [sp, #0x768]
        str     x9, [sp, #0x5c0]
        mul     x9, x27, x10
        umlal2  v14.2d, v4.4s, v0.s[0]
        ext     v14.16b, v14.16b, v3.16b, #8
        usra    v5.2d, v14.2d, #0x1d
        umlal   v5.2d, v22.2s, v12.s[0]
        ldp     q14, q0, [x2, #0x2c0]
        umlal   v17.2d, v29.2s, v12.s[0]
        str     x1, [sp, #0x5b8]
        umulh   x1, x27, x10
        umlal2  v5.2d, v22.4s, v12.s[2]
        ldp     q4, q22, [x2, #0x280]
        umlal2  v17.2d, v29.4s, v12.s[2]
        usra    v28.2d, v27.2d, #6
        umlal   v10.2d, v4.2s, v12.s[0]
        ldp     q27, q29, [x2, #0x90]
        umlal2  v10.2d, v4.4s, v12.s[2]
        str     x21, [sp, #0x5b0]
        mul     x21, x7, x10
        umull   v4.2d, v0.2s, v12.s[0]
        umlal2  v4.2d, v0.4s, v12.s[2]
        umlal   v4.2d, v27.2s, v16.s[2]
        str     x23, [sp, #0x5a8]
        umulh   x23, x7, x10
        umlal   v11.2d, v22.2s, v12.s[0]
        umlal2  v4.2d, v27.4s, v16.s[3]
        ldp     q0, q27, [x2, #0x2a0]
        umlal2  v11.2d, v22.4s, v12.s[2]
        umlal   v20.2d, v0.2s, v12.s[0]
        str     x24, [sp, #0x5a0]
        mul     x24, x16, x10
        adds    x12, x12, x17
        adcs    x6, x6, x9
        umlal2  v20.2d, v0.4s, v12.s[2]
        ldp     q0, q22, [x2, #0xb0]
        adcs    x21, x1, x21
        umlal   v25.2d, v27.2s, v12.s[0]
        adcs    x23, x23, x24
        umlal   v4.2d, v29.2s, v16.s[0]
        umulh   x24, x16, x10
        adc     x24, x24, xzr
        umlal2  v25.2d, v27.4s, v12.s[2]
        umlal2  v4.2d, v29.4s, v16.s[1]
        ldp     q27, q29, [x2, #0xd0]
        umlal   v4.2d, v0.2s, v19.s[2]
        umlal2  v4.2d, v0.4s, v19.s[3]
        mul     x1, x7, x16
        adds    x1, x6, x1
        umlal   v4.2d, v22.2s, v19.s[0]
        umlal   v28.2d, v14.2s, v12.s[0]
        umlal2  v28.2d, v14.4s, v12.s[2]
        ldp     q14, q0, [x2, #0xf0]
        umulh   x6, x7, x16
        umlal2  v4.2d, v22.4s, v19.s[1]
        adcs    x21, x21, x6
        adcs    x23, x23, xzr
        adc     x24, x24, xzr
        umlal   v4.2d, v27.2s, v7.s[2]
        adds    x6, x11, x11
        adcs    x9, x12, x12
        adcs    x1, x1, x1
        umlal2  v4.2d, v27.4s, v7.s[3]
        ldp     q22, q27, [x2, #0x110]
        adcs    x21, x21, x21
        umlal   v4.2d, v29.2s, v7.s[0]
        adcs    x23, x23, x23
        adcs    x24, x24, x24
        adc     x11, xzr, xzr
        umlal2  v4.2d, v29.4s, v7.s[1]
        umulh   x12, x27, x27
        umlal   v4.2d, v14.2s, v8.s[2]
        umlal2  v4.2d, v14.4s, v8.s[3]
        ldp     q14, q29, [x2, #0x130]
        umlal   v4.2d, v0.2s, v8.s[0]
        umlal2  v4.2d, v0.4s, v8.s[1]
        ldr     q0, [x2, #0x230]
        mul     x17, x7, x7
        umlal   v4.2d, v22.2s, v18.s[2]
        umlal2  v4.2d, v22.4s, v18.s[3]
        umlal   v4.2d, v27.2s, v18.s[0]
        uzp1    v22.4s, v12.4s, v21.4s
        str     x28, [sp, #0x598]
        mul     x28, x27, x27
        umlal2  v4.2d, v27.4s, v18.s[1]
        ldp     q12, q27, [x2, #0x150]
        umlal   v4.2d, v14.2s, v2.s[2]
        umlal2  v4.2d, v14.4s, v2.s[3]
        str     x28, [sp, #0x590]
        umulh   x28, x7, x7
        umlal   v4.2d, v29.2s, v2.s[0]
        umlal2  v4.2d, v29.4s, v2.s[1]
        ldp     q14, q29, [x2, #0x170]
        umlal   v4.2d, v12.2s, v1.s[2]
        umlal2  v4.2d, v12.4s, v1.s[3]
        str     x26, [sp, #0x588]
        mul     x26, x16, x16
        umlal   v4.2d, v27.2s, v1.s[0]
        umlal2  v4.2d, v27.4s, v1.s[1]
        ldp     q12, q27, [x2, #0x190]
        umlal   v4.2d, v14.2s, v9.s[2]
        str     x25, [sp, #0x580]
        umulh   x25, x16, x16
        umlal2  v4.2d, v14.4s, v9.s[3]
        umlal   v4.2d, v29.2s, v9.s[0]
        umlal2  v4.2d, v29.4s, v9.s[1]
        ldp     q14, q29, [x2, #0x1b0]
        umlal   v4.2d, v12.2s, v13.s[2]
        str     x15, [sp, #0x578]
        mul     x15, x10, x10
        adds    x6, x6, x12
        adcs    x9, x9, x17
        umlal2  v4.2d, v12.4s, v13.s[3]
        adcs    x28, x1, x28
        adcs    x26, x21, x26
        adcs    x23, x23, x25
        umlal   v4.2d, v27.2s, v13.s[0]
        adcs    x24, x24, x15
        umlal2  v4.2d, v27.4s, v13.s[1]
        ldp     q12, q27, [x2, #0x1d0]
        umulh   x21, x10, x10
        umlal   v4.2d, v14.2s, v6.s[2]
        adc     x21, x11, x21
        subs    x19, x19, x27
        sbcs    x22, x22, x7
        umlal2  v4.2d, v14.4s, v6.s[3]
        sbcs    x25, x8, x16
        sbcs    x27, x14, x10
        csetm   x1, lo
        umlal   v4.2d, v29.2s, v6.s[0]
        eor     x22, x22, x1
        eor     x27, x27, x1
        eor     x25, x25, x1
        umlal2  v4.2d, v29.4s, v6.s[1]
        ldp     q14, q29, [x2, #0x1f0]
        cmn     x1, #1
        umlal   v4.2d, v12.2s, v15.s[2]
        eor     x19, x19, x1
        adcs    x19, x19, xzr
        adcs    x22, x22, xzr
        umlal2  v4.2d, v12.4s, v15.s[3]
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        mul     x1, x19, x22
        umlal   v4.2d, v27.2s, v15.s[0]
        umlal2  v4.2d, v27.4s, v15.s[1]
        ldp     q12, q27, [x2, #0x210]
        umlal   v4.2d, v14.2s, v26.s[2]
        umulh   x7, x19, x22
        umlal2  v4.2d, v14.4s, v26.s[3]
        umlal   v4.2d, v29.2s, v26.s[0]
        umlal2  v4.2d, v29.4s, v26.s[1]
        ldp     q14, q29, [x2, #0x250]
        umlal   v4.2d, v12.2s, v23.s[2]
        mul     x8, x19, x25
        umlal2  v4.2d, v12.4s, v23.s[3]
        umlal   v4.2d, v27.2s, v23.s[0]
        umlal2  v4.2d, v27.4s, v23.s[1]
        ldp     q12, q27, [x2, #0x270]
        umulh   x10, x19, x25
        umlal   v4.2d, v0.2s, v24.s[2]
        umlal2  v4.2d, v0.4s, v24.s[3]
        ldp     q0, q24, [x2, #0x290]
        umlal   v5.2d, v14.2s, v21.s[0]
        umlal   v17.2d, v29.2s, v21.s[0]
        mul     x11, x19, x27
        umlal2  v17.2d, v29.4s, v21.s[2]
        umlal2  v5.2d, v14.4s, v21.s[2]
        uzp2    v14.2d, v5.2d, v17.2d
        uzp1    v5.2d, v5.2d, v17.2d
        shl     v17.2d, v14.2d, #0x23
        umulh   x12, x19, x27
        umlal   v10.2d, v12.2s, v21.s[0]
        usra    v5.2d, v17.2d, #6
        umlal2  v10.2d, v12.4s, v21.s[2]
        ext     v12.16b, v3.16b, v14.16b, #8
        usra    v5.2d, v12.2d, #0x1d
        str     q5, [x0]
        umlal   v11.2d, v27.2s, v21.s[0]
        mul     x14, x22, x27
        ldp     q12, q3, [x2, #0x2d0]
        umull   v5.2d, v12.2s, v21.s[0]
        ldp     d17, d29, [x13, #0x130]
        usra    v4.2d, v17.2d, #0x3e
        shl     v17.2d, v29.2d, #8
        umlal2  v11.2d, v27.4s, v21.s[2]
        umulh   x15, x22, x27
        uzp2    v27.2d, v10.2d, v11.2d
        usra    v4.2d, v17.2d, #6
        ext     v14.16b, v14.16b, v27.16b, #8
        uzp1    v10.2d, v10.2d, v11.2d
        umlal   v25.2d, v24.2s, v21.s[0]
        shl     v11.2d, v27.2d, #0x23
        umlal   v20.2d, v0.2s, v21.s[0]
        usra    v10.2d, v11.2d, #6
        mul     x16, x25, x27
        adds    x7, x7, x8
        usra    v10.2d, v14.2d, #0x1d
        umlal2  v20.2d, v0.4s, v21.s[2]
        adcs    x8, x10, x11
        adcs    x10, x12, x14
        umlal2  v5.2d, v12.4s, v21.s[2]
        ldp     q11, q12, [x2, #0xa0]
        adcs    x11, x15, x16
        umlal   v5.2d, v3.2s, v22.s[0]
        ldp     q14, q0, [x2, #0x2b0]
        umulh   x12, x25, x27
        str     q10, [x0, #0x10]
        adc     x12, x12, xzr
        umlal2  v5.2d, v3.4s, v22.s[1]
        umlal2  v25.2d, v24.4s, v21.s[2]
        uzp1    v10.2d, v20.2d, v25.2d
        uzp2    v3.2d, v20.2d, v25.2d
        shl     v17.2d, v3.2d, #0x23
        mul     x14, x22, x25
        adds    x8, x8, x14
        ext     v20.16b, v27.16b, v3.16b, #8
        usra    v10.2d, v17.2d, #6
        umlal   v5.2d, v11.2s, v16.s[2]
        usra    v10.2d, v20.2d, #0x1d
        umlal   v28.2d, v14.2s, v21.s[0]
        str     q10, [x0, #0x20]
        umulh   x14, x22, x25
        adcs    x10, x10, x14
        umlal2  v28.2d, v14.4s, v21.s[2]
        adcs    x11, x11, xzr
        adc     x12, x12, xzr
        adds    x1, x1, x1
        umlal   v4.2d, v0.2s, v21.s[0]
        ldp     q10, q14, [x2, #0xc0]
        adcs    x7, x7, x7
        umlal2  v4.2d, v0.4s, v21.s[2]
        uzp2    v0.2d, v28.2d, v4.2d
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        umlal2  v5.2d, v11.4s, v16.s[3]
        shl     v11.2d, v0.2d, #0x23
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        umlal   v5.2d, v12.2s, v16.s[0]
        ext     v3.16b, v3.16b, v0.16b, #8
        adc     x14, xzr, xzr
        umulh   x15, x19, x19
        umlal2  v5.2d, v12.4s, v16.s[1]
        uzp1    v12.2d, v28.2d, v4.2d
        umlal   v5.2d, v10.2s, v19.s[2]
        usra    v12.2d, v11.2d, #6
        umlal2  v5.2d, v10.4s, v19.s[3]
        usra    v12.2d, v3.2d, #0x1d
        str     q12, [x0, #0x30]
        mul     x19, x19, x19
        umlal   v5.2d, v14.2s, v19.s[0]
        ldp     q10, q11, [x2, #0xe0]
        umlal2  v5.2d, v14.4s, v19.s[1]
        umlal   v5.2d, v10.2s, v7.s[2]
        ldp     q12, q14, [x2, #0x100]
        mul     x16, x22, x22
        umlal2  v5.2d, v10.4s, v7.s[3]
        ldp     q10, q3, [x2, #0x120]
        umlal   v5.2d, v11.2s, v7.s[0]
        ldp     q4, q17, [x2, #0x140]
        umlal2  v5.2d, v11.4s, v7.s[1]
        ldp     q11, q20, [x2, #0x160]
        umulh   x22, x22, x22
        umlal   v5.2d, v12.2s, v8.s[2]
        ldp     q24, q25, [x2, #0x180]
        umlal2  v5.2d, v12.4s, v8.s[3]
        ldp     q12, q27, [x2, #0x1a0]
        umlal   v5.2d, v14.2s, v8.s[0]
        ldp     q28, q29, [x2, #0x1c0]
        umlal2  v5.2d, v14.4s, v8.s[1]
        mul     x17, x25, x25
        umlal   v5.2d, v10.2s, v18.s[2]
        umlal2  v5.2d, v10.4s, v18.s[3]
        ldp     q10, q14, [x2, #0x1e0]
        umlal   v5.2d, v3.2s, v18.s[0]
        umulh   x25, x25, x25
        umlal2  v5.2d, v3.4s, v18.s[1]
        umlal   v5.2d, v4.2s, v2.s[2]
        umlal2  v5.2d, v4.4s, v2.s[3]
        ldp     q3, q4, [x2, #0x200]
        umlal   v5.2d, v17.2s, v2.s[0]
        mul     x13, x27, x27
        adds    x1, x1, x15
        adcs    x7, x7, x16
        umlal2  v5.2d, v17.4s, v2.s[1]
        adcs    x22, x8, x22
        adcs    x8, x10, x17
        adcs    x25, x11, x25
        ldr     x11, [x4, #0xc0]
        umlal   v5.2d, v11.2s, v1.s[2]
        adcs    x10, x12, x13
        ldr     x12, [x4, #0xc8]
        umlal2  v5.2d, v11.4s, v1.s[3]
        ldp     q11, q17, [x2, #0x2e0]
        mul     x13, x11, x12
        ldr     x15, [sp, #0x580]
        umlal   v5.2d, v20.2s, v1.s[0]
        ldr     x16, [sp, #0x588]
        umlal2  v5.2d, v20.4s, v1.s[1]
        ldr     x17, [sp, #0x598]
        umlal   v5.2d, v24.2s, v9.s[2]
        umulh   x27, x27, x27
        adc     x27, x14, x27
        ldr     x14, [sp, #0x578]
        subs    x19, x20, x19
        umlal2  v5.2d, v24.4s, v9.s[3]
        ldp     q20, q24, [x2, #0x220]
        sbcs    x1, x14, x1
        umlal   v5.2d, v25.2s, v9.s[0]
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x5b0]
        sbcs    x22, x16, x22
        ldr     x16, [sp, #0x5a8]
        sbcs    x8, x17, x8
        umlal2  v5.2d, v25.4s, v9.s[1]
        str     x13, [sp, #0x768]
        ldr     x13, [sp, #0x5a0]
        sbcs    x25, x13, x25
        sbcs    x10, x16, x10
        sbcs    x27, x15, x27
        ldr     x15, [sp, #0x590]
        umlal   v5.2d, v12.2s, v13.s[2]
        csetm   x14, lo
        adds    x19, x19, x15
        adcs    x1, x1, x6
        umlal2  v5.2d, v12.4s, v13.s[3]
        ldp     q12, q25, [x2, #0xb0]
        umulh   x12, x11, x12
        umlal   v5.2d, v27.2s, v13.s[0]
        adcs    x7, x7, x9
        adcs    x22, x22, x28
        adcs    x8, x8, x26
        umlal2  v5.2d, v27.4s, v13.s[1]
        adcs    x25, x25, x23
        adcs    x10, x10, x24
        adcs    x27, x27, x21
        umlal   v5.2d, v28.2s, v6.s[2]
        adc     x14, x14, xzr
        adds    x19, x17, x19
        adcs    x1, x13, x1
        ldr     x13, [sp, #0x5b0]
        umlal2  v5.2d, v28.4s, v6.s[3]
        ldp     q27, q28, [x2, #0xd0]
        adcs    x7, x16, x7
        umlal   v5.2d, v29.2s, v6.s[0]
        adcs    x22, x13, x22
        adcs    x8, x15, x8
        adcs    x25, x6, x25
        umlal2  v5.2d, v29.4s, v6.s[1]
        adcs    x6, x9, x10
        ldr     x9, [sp, #0x7b8]
        adcs    x28, x28, x27
        ldr     x27, [x4, #0xd0]
        adcs    x26, x26, x14
        ldr     x14, [sp, #0x760]
        umlal   v5.2d, v10.2s, v15.s[2]
        ldr     x15, [sp, #0x5d8]
        ldr     x16, [sp, #0x578]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        ldr     x17, [sp, #0x638]
        adcs    x21, x21, xzr
        umlal2  v5.2d, v10.4s, v15.s[3]
        ldp     d10, d29, [x9, #0x138]
        mul     x10, x11, x27
        umlal   v5.2d, v14.2s, v15.s[0]
        shl     v29.2d, v29.2d, #0xe
        umulh   x13, x11, x27
        umlal2  v5.2d, v14.4s, v15.s[1]
        subs    x20, x14, x20
        ldr     x14, [sp, #0x588]
        sbcs    x16, x15, x16
        ldr     x15, [sp, #0x580]
        umull   v14.2d, v11.2s, v21.s[0]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x780]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x5b8]
        sbcs    x19, x17, x19
        ldr     x17, [sp, #0x5c0]
        umlal2  v14.2d, v11.4s, v21.s[2]
        sbcs    x1, x17, x1
        ldr     x17, [sp, #0x5c8]
        sbcs    x7, x17, x7
        ldr     x17, [sp, #0x658]
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x600]
        umlal   v14.2d, v17.2s, v22.s[0]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x608]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x610]
        sbcs    x6, x17, x6
        ldr     x17, [x4, #0xd8]
        str     x6, [sp, #0x588]
        mul     x6, x11, x17
        umlal   v5.2d, v3.2s, v26.s[2]
        str     x25, [sp, #0x580]
        ldr     x25, [sp, #0x648]
        sbcs    x28, x25, x28
        ldr     x25, [sp, #0x660]
        sbcs    x26, x25, x26
        ldr     x25, [sp, #0x5d0]
        umlal2  v14.2d, v17.4s, v22.s[1]
        ldp     q11, q17, [x2, #0xf0]
        sbcs    x23, x25, x23
        ldr     x25, [sp, #0x640]
        umlal2  v5.2d, v3.4s, v26.s[3]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x680]
        sbcs    x21, x25, x21
        csetm   x25, lo
        str     x25, [sp, #0x578]
        umulh   x25, x11, x17
        umlal   v5.2d, v4.2s, v26.s[0]
        ldr     q3, [x2, #0x230]
        umlal2  v5.2d, v4.4s, v26.s[1]
        umlal   v14.2d, v12.2s, v16.s[2]
        umlal   v5.2d, v20.2s, v23.s[2]
        ldp     q4, q30, [x2, #0x110]
        str     x21, [sp, #0x590]
        ldr     x21, [x4, #0xc8]
        str     x24, [sp, #0x5b0]
        mul     x24, x21, x17
        umlal2  v14.2d, v12.4s, v16.s[3]
        umlal   v14.2d, v25.2s, v16.s[0]
        umlal2  v14.2d, v25.4s, v16.s[1]
        str     x23, [sp, #0x5a8]
        umulh   x23, x21, x17
        umlal   v14.2d, v27.2s, v19.s[2]
        umlal2  v14.2d, v27.4s, v19.s[3]
        ldp     q12, q25, [x2, #0x130]
        umlal2  v5.2d, v20.4s, v23.s[3]
        umlal   v5.2d, v24.2s, v23.s[0]
        str     x26, [sp, #0x5a0]
        mul     x26, x27, x17
        adds    x10, x12, x10
        adcs    x6, x13, x6
        umlal2  v5.2d, v24.4s, v23.s[1]
        adcs    x24, x25, x24
        adcs    x26, x23, x26
        ldp     q20, q24, [x2, #0x150]
        usra    v5.2d, v10.2d, #0x38
        umlal   v14.2d, v28.2s, v19.s[0]
        umulh   x23, x27, x17
        adc     x23, x23, xzr
        umlal2  v14.2d, v28.4s, v19.s[1]
        usra    v5.2d, v29.2d, #6
        ldp     q10, q27, [x2, #0x170]
        umlal   v14.2d, v11.2s, v7.s[2]
        ldp     q28, q29, [x2, #0x190]
        umlal2  v14.2d, v11.4s, v7.s[3]
        umlal   v14.2d, v17.2s, v7.s[0]
        mul     x25, x21, x27
        adds    x25, x6, x25
        umlal2  v14.2d, v17.4s, v7.s[1]
        ldp     q11, q17, [x2, #0x1b0]
        umlal   v14.2d, v4.2s, v8.s[2]
        umlal2  v14.2d, v4.4s, v8.s[3]
        umulh   x6, x21, x27
        adcs    x24, x24, x6
        ldr     x6, [sp, #0x768]
        adcs    x26, x26, xzr
        umlal   v14.2d, v30.2s, v8.s[0]
        adc     x23, x23, xzr
        adds    x6, x6, x6
        adcs    x10, x10, x10
        umlal2  v14.2d, v30.4s, v8.s[1]
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        umlal   v14.2d, v12.2s, v18.s[2]
        adcs    x23, x23, x23
        adc     x12, xzr, xzr
        umlal2  v14.2d, v12.4s, v18.s[3]
        umulh   x13, x11, x11
        umlal   v14.2d, v25.2s, v18.s[0]
        ldp     q12, q4, [x2, #0x1d0]
        umlal2  v14.2d, v25.4s, v18.s[1]
        umlal   v14.2d, v20.2s, v2.s[2]
        umlal2  v14.2d, v20.4s, v2.s[3]
        ldp     q20, q25, [x2, #0x1f0]
        umlal   v14.2d, v24.2s, v2.s[0]
        umlal2  v14.2d, v24.4s, v2.s[1]
        umlal   v14.2d, v10.2s, v1.s[2]
        umlal2  v14.2d, v10.4s, v1.s[3]
        ldp     q10, q24, [x2, #0x2f0]
        umlal   v14.2d, v27.2s, v1.s[0]
        str     x28, [sp, #0x768]
        mul     x28, x21, x21
        umlal2  v14.2d, v27.4s, v1.s[1]
        umlal   v14.2d, v28.2s, v9.s[2]
        umlal2  v14.2d, v28.4s, v9.s[3]
        ldp     q27, q28, [x2, #0x210]
        str     x8, [sp, #0x598]
        umulh   x8, x21, x21
        umlal   v14.2d, v29.2s, v9.s[0]
        umlal2  v14.2d, v29.4s, v9.s[1]
        umlal   v14.2d, v11.2s, v13.s[2]
        umlal2  v14.2d, v11.4s, v13.s[3]
        ldp     q11, q29, [x2, #0xc0]
        str     x22, [sp, #0x5f8]
        mul     x22, x11, x11
        umlal   v14.2d, v17.2s, v13.s[0]
        umlal2  v14.2d, v17.4s, v13.s[1]
        umlal   v14.2d, v12.2s, v6.s[2]
        str     x7, [sp, #0x690]
        mul     x7, x27, x27
        umlal2  v14.2d, v12.4s, v6.s[3]
        ldp     d12, d17, [x9, #0x140]
        umlal   v14.2d, v4.2s, v6.s[0]
        shl     v17.2d, v17.2d, #0x14
        umlal2  v14.2d, v4.4s, v6.s[1]
        str     x1, [sp, #0x788]
        umulh   x1, x27, x27
        umlal   v14.2d, v20.2s, v15.s[2]
        umlal2  v14.2d, v20.4s, v15.s[3]
        ldp     q4, q20, [x2, #0xe0]
        umlal   v14.2d, v25.2s, v15.s[0]
        umlal2  v14.2d, v25.4s, v15.s[1]
        str     x19, [sp, #0x798]
        mul     x19, x17, x17
        adds    x6, x6, x13
        adcs    x28, x10, x28
        umull   v25.2d, v10.2s, v21.s[0]
        adcs    x25, x25, x8
        adcs    x24, x24, x7
        adcs    x26, x26, x1
        ldr     x7, [x4, #0xe8]
        ldr     x1, [x4, #0xe0]
        umlal   v14.2d, v27.2s, v26.s[2]
        adcs    x19, x23, x19
        umlal2  v25.2d, v10.4s, v21.s[2]
        umulh   x23, x17, x17
        adc     x23, x12, x23
        umlal   v25.2d, v24.2s, v22.s[0]
        umlal2  v14.2d, v27.4s, v26.s[3]
        ldp     q10, q27, [x2, #0x100]
        umlal   v14.2d, v28.2s, v26.s[0]
        umlal2  v14.2d, v28.4s, v26.s[1]
        mul     x8, x1, x7
        umlal2  v25.2d, v24.4s, v22.s[1]
        ldr     x12, [x4, #0xf0]
        ldp     q24, q28, [x2, #0x120]
        umlal   v25.2d, v11.2s, v16.s[2]
        umlal2  v25.2d, v11.4s, v16.s[3]
        umulh   x10, x1, x7
        umlal   v14.2d, v3.2s, v23.s[2]
        umlal2  v14.2d, v3.4s, v23.s[3]
        usra    v14.2d, v12.2d, #0x32
        usra    v14.2d, v17.2d, #6
        umlal   v25.2d, v29.2s, v16.s[0]
        uzp1    v11.2d, v5.2d, v14.2d
        uzp2    v12.2d, v5.2d, v14.2d
        mul     x13, x1, x12
        umlal2  v25.2d, v29.4s, v16.s[1]
        shl     v14.2d, v12.2d, #0x23
        umlal   v25.2d, v4.2s, v19.s[2]
        usra    v11.2d, v14.2d, #6
        umlal2  v25.2d, v4.4s, v19.s[3]
        ext     v14.16b, v0.16b, v12.16b, #8
        str     x14, [sp, #0x778]
        umulh   x14, x1, x12
        usra    v11.2d, v14.2d, #0x1d
        str     q11, [x0, #0x40]
        umlal   v25.2d, v20.2s, v19.s[0]
        umlal2  v25.2d, v20.4s, v19.s[1]
        ldp     q11, q14, [x2, #0x140]
        umlal   v25.2d, v10.2s, v7.s[2]
        ldp     q0, q3, [x2, #0x160]
        str     x15, [sp, #0x570]
        ldr     x15, [x4, #0xf8]
        str     x16, [sp, #0x568]
        mul     x16, x1, x15
        umlal2  v25.2d, v10.4s, v7.s[3]
        ldp     q10, q4, [x2, #0x180]
        umlal   v25.2d, v27.2s, v7.s[0]
        ldp     q5, q17, [x2, #0x1a0]
        umlal2  v25.2d, v27.4s, v7.s[1]
        ldp     q20, q23, [x2, #0x1c0]
        str     x20, [sp, #0x560]
        umulh   x20, x1, x15
        umlal   v25.2d, v24.2s, v8.s[2]
        ldp     q27, q29, [x2, #0x1e0]
        umlal2  v25.2d, v24.4s, v8.s[3]
        umlal   v25.2d, v28.2s, v8.s[0]
        umlal2  v25.2d, v28.4s, v8.s[1]
        ldp     q24, q28, [x2, #0x200]
        str     x23, [sp, #0x558]
        mul     x23, x7, x15
        umlal   v25.2d, v11.2s, v18.s[2]
        umlal2  v25.2d, v11.4s, v18.s[3]
        umlal   v25.2d, v14.2s, v18.s[0]
        str     x19, [sp, #0x550]
        umulh   x19, x7, x15
        umlal2  v25.2d, v14.4s, v18.s[1]
        ldp     q11, q14, [x2, #0x300]
        umlal   v25.2d, v0.2s, v2.s[2]
        umlal2  v25.2d, v0.4s, v2.s[3]
        umlal   v25.2d, v3.2s, v2.s[0]
        str     x26, [sp, #0x548]
        mul     x26, x12, x15
        adds    x10, x10, x13
        adcs    x13, x14, x16
        umlal2  v25.2d, v3.4s, v2.s[1]
        ldp     q0, q3, [x2, #0x220]
        adcs    x20, x20, x23
        umlal   v25.2d, v10.2s, v1.s[2]
        adcs    x26, x19, x26
        umlal2  v25.2d, v10.4s, v1.s[3]
        umulh   x19, x12, x15
        adc     x19, x19, xzr
        umlal   v25.2d, v4.2s, v1.s[0]
        umlal2  v25.2d, v4.4s, v1.s[1]
        ldp     q10, q4, [x2, #0xd0]
        umlal   v25.2d, v5.2s, v9.s[2]
        umlal2  v25.2d, v5.4s, v9.s[3]
        mul     x23, x7, x12
        adds    x23, x13, x23
        umlal   v25.2d, v17.2s, v9.s[0]
        umlal2  v25.2d, v17.4s, v9.s[1]
        ldp     q5, q17, [x2, #0xf0]
        umlal   v25.2d, v20.2s, v13.s[2]
        umulh   x13, x7, x12
        adcs    x20, x20, x13
        adcs    x26, x26, xzr
        umlal2  v25.2d, v20.4s, v13.s[3]
        adc     x19, x19, xzr
        adds    x8, x8, x8
        adcs    x10, x10, x10
        umlal   v25.2d, v23.2s, v13.s[0]
        ldr     x16, [x3]
        adcs    x23, x23, x23
        adcs    x20, x20, x20
        adcs    x26, x26, x26
        ldp     d20, d30, [x9, #0x148]
        adcs    x19, x19, x19
        umlal2  v25.2d, v23.4s, v13.s[1]
        umlal   v25.2d, v27.2s, v6.s[2]
        shl     v23.2d, v30.2d, #0x1a
        adc     x13, xzr, xzr
        umulh   x14, x1, x1
        umlal2  v25.2d, v27.4s, v6.s[3]
        str     x24, [sp, #0x540]
        ldr     x24, [sp, #0x708]
        subs    x24, x16, x24
        ldr     x16, [x3, #8]
        str     x24, [sp, #0x708]
        ldr     x24, [sp, #0x678]
        sbcs    x24, x16, x24
        ldr     x16, [x3, #0x10]
        str     x24, [sp, #0x678]
        ldr     x24, [sp, #0x6e8]
        sbcs    x24, x16, x24
        ldr     x16, [x3, #0x18]
        umlal   v25.2d, v29.2s, v6.s[0]
        str     x24, [sp, #0x6e8]
        ldr     x24, [sp, #0x728]
        sbcs    x24, x16, x24
        ldr     x16, [x3, #0x20]
        str     x24, [sp, #0x728]
        ldr     x24, [sp, #0x750]
        sbcs    x24, x16, x24
        ldr     x16, [x3, #0x28]
        str     x24, [sp, #0x750]
        ldr     x24, [sp, #0x650]
        sbcs    x24, x16, x24
        ldr     x16, [x3, #0x30]
        umlal2  v25.2d, v29.4s, v6.s[1]
        ldp     q27, q29, [x2, #0x110]
        str     x24, [sp, #0x650]
        ldr     x24, [sp, #0x770]
        sbcs    x24, x16, x24
        umlal   v25.2d, v24.2s, v15.s[2]
        mul     x16, x7, x7
        str     x24, [sp, #0x770]
        ldr     x24, [x3, #0x38]
        str     x25, [sp, #0x538]
        ldr     x25, [sp, #0x740]
        sbcs    x24, x24, x25
        ldr     x25, [x3, #0x40]
        str     x24, [sp, #0x740]
        ldr     x24, [sp, #0x6d8]
        sbcs    x24, x25, x24
        ldr     x25, [x3, #0x48]
        umlal2  v25.2d, v24.4s, v15.s[3]
        str     x24, [sp, #0x6d8]
        ldr     x24, [sp, #0x698]
        sbcs    x24, x25, x24
        ldr     x25, [x3, #0x50]
        str     x24, [sp, #0x698]
        ldr     x24, [sp, #0x6d0]
        sbcs    x24, x25, x24
        ldr     x25, [x3, #0x58]
        str     x24, [sp, #0x6d0]
        ldr     x24, [sp, #0x730]
        sbcs    x24, x25, x24
        ldr     x25, [x3, #0x60]
        umull   v24.2d, v11.2s, v21.s[0]
        str     x24, [sp, #0x730]
        ldr     x24, [sp, #0x720]
        sbcs    x24, x25, x24
        ldr     x25, [x3, #0x68]
        str     x24, [sp, #0x720]
        ldr     x24, [sp, #0x748]
        sbcs    x24, x25, x24
        ldr     x25, [x3, #0x70]
        str     x24, [sp, #0x748]
        ldr     x24, [sp, #0x6a8]
        sbcs    x24, x25, x24
        umlal   v25.2d, v28.2s, v15.s[0]
        mul     x25, x1, x1
        str     x24, [sp, #0x6a8]
        ldr     x24, [x3, #0x78]
        str     x25, [sp, #0x530]
        ldr     x25, [sp, #0x6b0]
        sbcs    x24, x24, x25
        ldr     x25, [sp, #0x688]
        str     x24, [sp, #0x6b0]
        ldr     x24, [sp, #0x670]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x7c0]
        umlal2  v25.2d, v28.4s, v15.s[1]
        str     x24, [sp, #0x670]
        ldr     x24, [sp, #0x758]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x790]
        str     x24, [sp, #0x758]
        ldr     x24, [sp, #0x620]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x7a0]
        str     x24, [sp, #0x620]
        ldr     x24, [sp, #0x618]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x7b0]
        umlal   v25.2d, v0.2s, v26.s[2]
        str     x24, [sp, #0x618]
        ldr     x24, [sp, #0x668]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x6c8]
        str     x24, [sp, #0x668]
        ldr     x24, [sp, #0x5e0]
        sbcs    x24, x25, x24
        ldr     x25, [sp, #0x6c0]
        str     x24, [sp, #0x5e0]
        ldr     x24, [sp, #0x5e8]
        sbcs    x24, x25, x24
        umlal2  v24.2d, v11.4s, v21.s[2]
        ldp     q11, q28, [x2, #0x130]
        umulh   x25, x7, x7
        umlal   v24.2d, v14.2s, v22.s[0]
        str     x24, [sp, #0x5e8]
        ldr     x24, [sp, #0x6b8]
        str     x28, [sp, #0x528]
        ldr     x28, [sp, #0x5f0]
        sbcs    x28, x24, x28
        ldr     x24, [sp, #0x630]
        str     x28, [sp, #0x5f0]
        ldr     x28, [sp, #0x6f0]
        sbcs    x28, x24, x28
        ldr     x24, [sp, #0x628]
        str     x28, [sp, #0x6f0]
        ldr     x28, [sp, #0x6f8]
        sbcs    x28, x24, x28
        ldr     x24, [sp, #0x700]
        umlal2  v25.2d, v0.4s, v26.s[3]
        str     x28, [sp, #0x6f8]
        ldr     x28, [sp, #0x7e8]
        sbcs    x28, x24, x28
        ldr     x24, [sp, #0x710]
        str     x28, [sp, #0x7e8]
        ldr     x28, [sp, #0x7d8]
        sbcs    x28, x24, x28
        ldr     x24, [sp, #0x718]
        str     x28, [sp, #0x7d8]
        ldr     x28, [sp, #0x6e0]
        sbcs    x28, x24, x28
        ldr     x24, [sp, #0x6a0]
        umlal2  v24.2d, v14.4s, v22.s[1]
        ldp     q14, q0, [x2, #0x150]
        str     x28, [sp, #0x6e0]
        ldr     x28, [sp, #0x7e0]
        sbcs    x28, x24, x28
        umlal   v24.2d, v10.2s, v16.s[2]
        mul     x24, x12, x12
        str     x28, [sp, #0x7e0]
        ldr     x28, [sp, #0x738]
        str     x6, [sp, #0x520]
        ldr     x6, [sp, #0x7c8]
        sbcs    x6, x28, x6
        ldr     x28, [sp, #0x7d0]
        str     x6, [sp, #0x7c8]
        ldr     x6, [sp, #0x7a8]
        sbcs    x6, x28, x6
        umlal2  v24.2d, v10.4s, v16.s[3]
        csetm   x28, lo
        umlal   v24.2d, v4.2s, v16.s[0]
        umlal   v25.2d, v3.2s, v26.s[0]
        str     x28, [sp, #0x7a8]
        umulh   x28, x12, x12
        umlal2  v25.2d, v3.4s, v26.s[1]
        usra    v25.2d, v20.2d, #0x2c
        umlal2  v24.2d, v4.4s, v16.s[1]
        usra    v25.2d, v23.2d, #6
        umlal   v24.2d, v5.2s, v19.s[2]
        ldp     q10, q3, [x2, #0x170]
        umlal2  v24.2d, v5.4s, v19.s[3]
        ldp     q4, q5, [x2, #0x190]
        str     x6, [sp, #0x518]
        mul     x6, x15, x15
        umlal   v24.2d, v17.2s, v19.s[0]
        ldp     q20, q23, [x2, #0x1b0]
        adds    x8, x8, x14
        umlal2  v24.2d, v17.4s, v19.s[1]
        ldr     q17, [x2, #0x230]
        adcs    x10, x10, x16
        adcs    x23, x23, x25
        umlal   v24.2d, v27.2s, v7.s[2]
        adcs    x20, x20, x24
        adcs    x26, x26, x28
        adcs    x28, x19, x6
        umlal2  v24.2d, v27.4s, v7.s[3]
        umulh   x19, x15, x15
        adc     x19, x13, x19
        subs    x24, x11, x1
        umlal   v24.2d, v29.2s, v7.s[0]
        sbcs    x21, x21, x7
        sbcs    x25, x27, x12
        sbcs    x27, x17, x15
        umlal2  v24.2d, v29.4s, v7.s[1]
        ldp     q27, q29, [x2, #0x1d0]
        csetm   x1, lo
        umlal   v24.2d, v11.2s, v8.s[2]
        eor     x21, x21, x1
        eor     x25, x25, x1
        eor     x27, x27, x1
        umlal2  v24.2d, v11.4s, v8.s[3]
        cmn     x1, #1
        eor     x24, x24, x1
        adcs    x24, x24, xzr
        umlal   v24.2d, v28.2s, v8.s[0]
        adcs    x21, x21, xzr
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        umlal2  v24.2d, v28.4s, v8.s[1]
        ldp     q11, q28, [x2, #0x1f0]
        mul     x1, x24, x21
        umlal   v24.2d, v14.2s, v18.s[2]
        umlal2  v24.2d, v14.4s, v18.s[3]
        umlal   v24.2d, v0.2s, v18.s[0]
        umulh   x6, x24, x21
        umlal2  v24.2d, v0.4s, v18.s[1]
        ldp     q14, q0, [x2, #0x310]
        umlal   v24.2d, v10.2s, v2.s[2]
        umlal2  v24.2d, v10.4s, v2.s[3]
        umlal   v24.2d, v3.2s, v2.s[0]
        mul     x7, x24, x25
        umlal2  v24.2d, v3.4s, v2.s[1]
        ldp     q10, q3, [x2, #0x210]
        umlal   v24.2d, v4.2s, v1.s[2]
        umlal2  v24.2d, v4.4s, v1.s[3]
        umulh   x11, x24, x25
        umlal   v24.2d, v5.2s, v1.s[0]
        umlal2  v24.2d, v5.4s, v1.s[1]
        ldp     q4, q5, [x2, #0xe0]
        umlal   v24.2d, v20.2s, v9.s[2]
        umlal2  v24.2d, v20.4s, v9.s[3]
        mul     x12, x24, x27
        umlal   v24.2d, v23.2s, v9.s[0]
        umlal2  v24.2d, v23.4s, v9.s[1]
        ldp     d20, d23, [x9, #0x150]
        umlal   v24.2d, v27.2s, v13.s[2]
        shl     v23.2d, v23.2d, #0x20
        umulh   x13, x24, x27
        umlal2  v24.2d, v27.4s, v13.s[3]
        umlal   v24.2d, v29.2s, v13.s[0]
        umlal2  v24.2d, v29.4s, v13.s[1]
        ldp     q27, q29, [x2, #0x100]
        umlal   v24.2d, v11.2s, v6.s[2]
        mul     x14, x21, x27
        umlal2  v24.2d, v11.4s, v6.s[3]
        umlal   v24.2d, v28.2s, v6.s[0]
        umlal2  v24.2d, v28.4s, v6.s[1]
        ldp     q11, q28, [x2, #0x120]
        umulh   x15, x21, x27
        umlal   v24.2d, v10.2s, v15.s[2]
        umlal2  v24.2d, v10.4s, v15.s[3]
        umull   v10.2d, v14.2s, v21.s[0]
        umlal2  v10.2d, v14.4s, v21.s[2]
        mul     x16, x25, x27
        adds    x6, x6, x7
        adcs    x7, x11, x12
        umlal   v10.2d, v0.2s, v22.s[0]
        adcs    x11, x13, x14
        adcs    x12, x15, x16
        umlal   v24.2d, v3.2s, v15.s[0]
        umlal2  v24.2d, v3.4s, v15.s[1]
        ldp     q14, q3, [x2, #0x140]
        umulh   x13, x25, x27
        umlal2  v10.2d, v0.4s, v22.s[1]
        adc     x13, x13, xzr
        umlal   v24.2d, v17.2s, v26.s[2]
        umlal   v10.2d, v4.2s, v16.s[2]
        umlal2  v10.2d, v4.4s, v16.s[3]
        ldp     q0, q4, [x2, #0x160]
        mul     x14, x21, x25
        umlal2  v24.2d, v17.4s, v26.s[3]
        usra    v24.2d, v20.2d, #0x26
        adds    x7, x7, x14
        usra    v24.2d, v23.2d, #6
        uzp2    v17.2d, v25.2d, v24.2d
        uzp1    v20.2d, v25.2d, v24.2d
        shl     v23.2d, v17.2d, #0x23
        umulh   x14, x21, x25
        adcs    x11, x11, x14
        umlal   v10.2d, v5.2s, v16.s[0]
        usra    v20.2d, v23.2d, #6
        adcs    x12, x12, xzr
        adc     x13, x13, xzr
        umlal2  v10.2d, v5.4s, v16.s[1]
        ext     v12.16b, v12.16b, v17.16b, #8
        adds    x1, x1, x1
        adcs    x6, x6, x6
        umlal   v10.2d, v27.2s, v19.s[2]
        usra    v20.2d, v12.2d, #0x1d
        adcs    x7, x7, x7
        adcs    x11, x11, x11
        str     q20, [x0, #0x50]
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        adc     x14, xzr, xzr
        umlal2  v10.2d, v27.4s, v19.s[3]
        umulh   x15, x24, x24
        umlal   v10.2d, v29.2s, v19.s[0]
        ldp     q12, q5, [x2, #0x180]
        umlal2  v10.2d, v29.4s, v19.s[1]
        ldp     q20, q23, [x2, #0x1a0]
        umlal   v10.2d, v11.2s, v7.s[2]
        ldp     q24, q25, [x2, #0x1c0]
        umlal2  v10.2d, v11.4s, v7.s[3]
        ldp     q11, q26, [x2, #0x1e0]
        mul     x24, x24, x24
        umlal   v10.2d, v28.2s, v7.s[0]
        ldp     q27, q29, [x2, #0x200]
        umlal2  v10.2d, v28.4s, v7.s[1]
        umlal   v10.2d, v14.2s, v8.s[2]
        mul     x16, x21, x21
        umlal2  v10.2d, v14.4s, v8.s[3]
        ldp     q14, q28, [x2, #0x320]
        umlal   v10.2d, v3.2s, v8.s[0]
        umlal2  v10.2d, v3.4s, v8.s[1]
        umulh   x21, x21, x21
        umlal   v10.2d, v0.2s, v18.s[2]
        umlal2  v10.2d, v0.4s, v18.s[3]
        ldp     q0, q3, [x2, #0x220]
        umlal   v10.2d, v4.2s, v18.s[0]
        umlal2  v10.2d, v4.4s, v18.s[1]
        mul     x17, x25, x25
        umlal   v10.2d, v12.2s, v2.s[2]
        umlal2  v10.2d, v12.4s, v2.s[3]
        ldp     q12, q4, [x2, #0xf0]
        umlal   v10.2d, v5.2s, v2.s[0]
        umulh   x25, x25, x25
        umlal2  v10.2d, v5.4s, v2.s[1]
        umlal   v10.2d, v20.2s, v1.s[2]
        umlal2  v10.2d, v20.4s, v1.s[3]
        ldp     d5, d20, [x9, #0x158]
        umlal   v10.2d, v23.2s, v1.s[0]
        shl     v20.2d, v20.2d, #0x26
        mul     x9, x27, x27
        adds    x1, x1, x15
        umlal2  v10.2d, v23.4s, v1.s[1]
        adcs    x6, x6, x16
        adcs    x21, x7, x21
        adcs    x7, x11, x17
        ldr     x11, [sp, #0x520]
        umlal   v10.2d, v24.2s, v9.s[2]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x528]
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x538]
        umlal2  v10.2d, v24.4s, v9.s[3]
        ldp     q23, q24, [x2, #0x110]
        ldr     x15, [sp, #0x548]
        umulh   x27, x27, x27
        ldr     x16, [sp, #0x550]
        umlal   v10.2d, v25.2s, v9.s[0]
        ldr     x17, [sp, #0x558]
        adc     x27, x14, x27
        ldr     x14, [sp, #0x540]
        subs    x24, x22, x24
        sbcs    x1, x11, x1
        umlal2  v10.2d, v25.4s, v9.s[1]
        sbcs    x6, x12, x6
        ldr     x12, [sp, #0x530]
        sbcs    x21, x13, x21
        sbcs    x7, x14, x7
        umlal   v10.2d, v11.2s, v13.s[2]
        sbcs    x25, x15, x25
        sbcs    x9, x16, x9
        sbcs    x27, x17, x27
        umlal2  v10.2d, v11.4s, v13.s[3]
        ldp     q11, q25, [x2, #0x130]
        csetm   x13, lo
        umlal   v10.2d, v26.2s, v13.s[0]
        adds    x24, x24, x12
        adcs    x1, x1, x8
        adcs    x6, x6, x10
        umlal2  v10.2d, v26.4s, v13.s[1]
        adcs    x21, x21, x23
        adcs    x7, x7, x20
        adcs    x25, x25, x26
        umlal   v10.2d, v27.2s, v6.s[2]
        adcs    x9, x9, x28
        adcs    x27, x27, x19
        adc     x13, x13, xzr
        umull   v26.2d, v14.2s, v21.s[0]
        adds    x24, x14, x24
        adcs    x1, x15, x1
        adcs    x6, x16, x6
        umlal2  v10.2d, v27.4s, v6.s[3]
        adcs    x21, x17, x21
        adcs    x7, x12, x7
        adcs    x25, x8, x25
        umlal   v10.2d, v29.2s, v6.s[0]
        adcs    x8, x10, x9
        ldr     x9, [sp, #0x568]
        adcs    x23, x23, x27
        ldr     x10, [sp, #0x570]
        ldr     x12, [sp, #0x528]
        ldr     x27, [sp, #0x560]
        adcs    x20, x20, x13
        ldr     x14, [sp, #0x538]
        ldr     x13, [sp, #0x778]
        umlal2  v10.2d, v29.4s, v6.s[1]
        ldp     q27, q29, [x2, #0x150]
        ldr     x15, [sp, #0x798]
        adcs    x26, x26, xzr
        umlal2  v26.2d, v14.4s, v21.s[2]
        ldr     x16, [sp, #0x788]
        adcs    x28, x28, xzr
        ldr     x17, [sp, #0x690]
        adcs    x19, x19, xzr
        adds    x27, x27, x22
        umlal   v26.2d, v28.2s, v22.s[0]
        adcs    x9, x9, x11
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x598]
        ldr     x11, [sp, #0x580]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x5f8]
        umlal2  v26.2d, v28.4s, v22.s[1]
        ldp     q14, q28, [x2, #0x170]
        adcs    x15, x15, x24
        umlal   v10.2d, v0.2s, v15.s[2]
        adcs    x16, x16, x1
        adcs    x17, x17, x6
        adcs    x14, x14, x21
        umlal2  v10.2d, v0.4s, v15.s[3]
        adcs    x12, x12, x7
        adcs    x11, x11, x25
        str     x25, [sp, #0x580]
        ldr     x25, [sp, #0x588]
        adcs    x25, x25, x8
        umlal   v10.2d, v3.2s, v15.s[0]
        str     x8, [sp, #0x588]
        ldr     x8, [sp, #0x768]
        adcs    x8, x8, x23
        str     x23, [sp, #0x768]
        ldr     x23, [sp, #0x5a0]
        adcs    x23, x23, x20
        str     x20, [sp, #0x5a0]
        ldr     x20, [sp, #0x5a8]
        adcs    x20, x20, x26
        umlal   v26.2d, v12.2s, v16.s[2]
        str     x26, [sp, #0x5a8]
        ldr     x26, [sp, #0x5b0]
        adcs    x26, x26, x28
        str     x28, [sp, #0x5b0]
        ldr     x28, [sp, #0x590]
        adcs    x28, x28, x19
        str     x19, [sp, #0x590]
        ldr     x19, [sp, #0x578]
        adc     x19, x19, xzr
        umlal2  v10.2d, v3.4s, v15.s[1]
        usra    v10.2d, v5.2d, #0x20
        str     x7, [sp, #0x578]
        ldr     x7, [sp, #0x600]
        adds    x27, x7, x27
        ldr     x7, [sp, #0x608]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x610]
        umlal2  v26.2d, v12.4s, v16.s[3]
        usra    v10.2d, v20.2d, #6
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x648]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x660]
        umlal   v26.2d, v4.2s, v16.s[0]
        ldp     q12, q0, [x2, #0x190]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x5d0]
        umlal2  v26.2d, v4.4s, v16.s[1]
        ldp     q3, q4, [x2, #0x1b0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x640]
        umlal   v26.2d, v23.2s, v19.s[2]
        ldp     q5, q20, [x2, #0x1d0]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x680]
        umlal2  v26.2d, v23.4s, v19.s[3]
        ldr     q23, [x2, #0x230]
        adcs    x14, x17, x14
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x520]
        umlal   v26.2d, v24.2s, v19.s[0]
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x528]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x538]
        adcs    x8, x12, x8
        umlal2  v26.2d, v24.4s, v19.s[1]
        adcs    x23, x24, x23
        adcs    x20, x1, x20
        adcs    x24, x6, x26
        ldr     x26, [sp, #0x578]
        umlal   v26.2d, v11.2s, v7.s[2]
        adcs    x28, x21, x28
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x580]
        adcs    x21, x26, xzr
        ldr     x26, [sp, #0x588]
        umlal2  v26.2d, v11.4s, v7.s[3]
        ldp     q11, q24, [x2, #0x1f0]
        adcs    x1, x26, xzr
        ldr     x26, [sp, #0x768]
        umlal   v26.2d, v25.2s, v7.s[0]
        adcs    x6, x26, xzr
        ldr     x26, [sp, #0x5a0]
        adcs    x12, x26, xzr
        ldr     x26, [sp, #0x5a8]
        adcs    x17, x26, xzr
        ldr     x26, [sp, #0x5b0]
        umlal2  v26.2d, v25.4s, v7.s[1]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x5b0]
        ldr     x26, [sp, #0x590]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x590]
        ldr     x26, [sp, #0x708]
        str     x17, [sp, #0x5a8]
        ldr     x17, [sp, #0x760]
        adds    x26, x26, x17
        ldr     x17, [sp, #0x678]
        umlal   v26.2d, v27.2s, v8.s[2]
        str     x26, [sp, #0x708]
        ldr     x26, [sp, #0x5d8]
        adcs    x17, x17, x26
        ldr     x26, [sp, #0x6e8]
        str     x17, [sp, #0x678]
        ldr     x17, [sp, #0x638]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x728]
        str     x26, [sp, #0x6e8]
        ldr     x26, [sp, #0x780]
        adcs    x17, x17, x26
        ldr     x26, [sp, #0x750]
        umlal2  v26.2d, v27.4s, v8.s[3]
        ldp     q25, q27, [x2, #0x210]
        str     x17, [sp, #0x728]
        ldr     x17, [sp, #0x5b8]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x650]
        umlal   v26.2d, v29.2s, v8.s[0]
        str     x26, [sp, #0x750]
        ldr     x26, [sp, #0x5c0]
        adcs    x17, x17, x26
        ldr     x26, [sp, #0x770]
        str     x17, [sp, #0x650]
        ldr     x17, [sp, #0x5c8]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x740]
        str     x26, [sp, #0x770]
        ldr     x26, [sp, #0x658]
        adcs    x17, x17, x26
        ldr     x26, [sp, #0x6d8]
        umlal2  v26.2d, v29.4s, v8.s[1]
        adcs    x26, x26, x27
        str     x27, [sp, #0x6d8]
        ldr     x27, [sp, #0x698]
        adcs    x27, x27, x7
        str     x7, [sp, #0x698]
        ldr     x7, [sp, #0x6d0]
        adcs    x7, x7, x9
        umlal   v26.2d, v14.2s, v18.s[2]
        str     x9, [sp, #0x6d0]
        ldr     x9, [sp, #0x730]
        adcs    x9, x9, x10
        str     x10, [sp, #0x730]
        ldr     x10, [sp, #0x720]
        adcs    x10, x10, x13
        str     x13, [sp, #0x720]
        ldr     x13, [sp, #0x748]
        adcs    x13, x13, x15
        umlal2  v26.2d, v14.4s, v18.s[3]
        ldp     q14, q29, [x2, #0x330]
        str     x15, [sp, #0x748]
        ldr     x15, [sp, #0x6a8]
        adcs    x15, x15, x16
        umlal   v26.2d, v28.2s, v18.s[0]
        str     x16, [sp, #0x6a8]
        ldr     x16, [sp, #0x6b0]
        adcs    x16, x16, x14
        str     x14, [sp, #0x6b0]
        ldr     x14, [sp, #0x670]
        adcs    x14, x14, x22
        str     x22, [sp, #0x670]
        ldr     x22, [sp, #0x758]
        adcs    x22, x22, x11
        umlal2  v26.2d, v28.4s, v18.s[1]
        str     x11, [sp, #0x758]
        ldr     x11, [sp, #0x620]
        adcs    x11, x11, x25
        str     x25, [sp, #0x620]
        ldr     x25, [sp, #0x618]
        adcs    x25, x25, x8
        str     x8, [sp, #0x618]
        ldr     x8, [sp, #0x668]
        adcs    x8, x8, x23
        umlal   v26.2d, v12.2s, v2.s[2]
        str     x23, [sp, #0x668]
        ldr     x23, [sp, #0x5e0]
        adcs    x23, x23, x20
        str     x20, [sp, #0x5e0]
        ldr     x20, [sp, #0x5e8]
        adcs    x20, x20, x24
        str     x24, [sp, #0x5e8]
        ldr     x24, [sp, #0x5f0]
        adcs    x24, x24, x28
        umlal2  v26.2d, v12.4s, v2.s[3]
        ldp     q12, q28, [x2, #0x100]
        str     x28, [sp, #0x5f0]
        ldr     x28, [sp, #0x6f0]
        adcs    x28, x28, x19
        umlal   v26.2d, v0.2s, v2.s[0]
        str     x19, [sp, #0x6f0]
        ldr     x19, [sp, #0x6f8]
        adcs    x19, x19, x21
        str     x21, [sp, #0x6f8]
        ldr     x21, [sp, #0x7e8]
        adcs    x21, x21, x1
        str     x1, [sp, #0x7e8]
        ldr     x1, [sp, #0x7d8]
        adcs    x1, x1, x6
        umlal2  v26.2d, v0.4s, v2.s[1]
        str     x6, [sp, #0x7d8]
        ldr     x6, [sp, #0x6e0]
        adcs    x6, x6, x12
        str     x12, [sp, #0x6e0]
        ldr     x12, [sp, #0x7e0]
        str     x6, [sp, #0x740]
        ldr     x6, [sp, #0x5a8]
        adcs    x12, x12, x6
        ldr     x6, [sp, #0x7c8]
        str     x12, [sp, #0x7e0]
        ldr     x12, [sp, #0x5b0]
        adcs    x6, x6, x12
        ldr     x12, [sp, #0x518]
        umlal   v26.2d, v3.2s, v1.s[2]
        str     x6, [sp, #0x7c8]
        ldr     x6, [sp, #0x590]
        adcs    x12, x12, x6
        ldr     x6, [sp, #0x7a8]
        adc     x6, x6, xzr
        str     x6, [sp, #0x7a8]
        ldr     x6, [sp, #0x688]
        str     x12, [sp, #0x518]
        ldr     x12, [sp, #0x708]
        adds    x6, x6, x12
        ldr     x12, [sp, #0x7b8]
        umlal2  v26.2d, v3.4s, v1.s[3]
        ldp     d0, d3, [x12, #0x160]
        ldr     x12, [sp, #0x7c0]
        str     x6, [sp, #0x708]
        ldr     x6, [sp, #0x678]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x790]
        umlal   v26.2d, v4.2s, v1.s[0]
        shl     v3.2d, v3.2d, #0x2c
        str     x6, [sp, #0x678]
        ldr     x6, [sp, #0x6e8]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x7a0]
        str     x6, [sp, #0x6e8]
        ldr     x6, [sp, #0x728]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x7b0]
        umlal2  v26.2d, v4.4s, v1.s[1]
        str     x6, [sp, #0x728]
        ldr     x6, [sp, #0x750]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x6c8]
        str     x6, [sp, #0x750]
        ldr     x6, [sp, #0x650]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x6c0]
        str     x6, [sp, #0x650]
        ldr     x6, [sp, #0x770]
        adcs    x6, x12, x6
        ldr     x12, [sp, #0x6b8]
        umlal   v26.2d, v5.2s, v9.s[2]
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x630]
        adcs    x17, x17, x26
        ldr     x26, [sp, #0x628]
        adcs    x27, x26, x27
        ldr     x26, [sp, #0x700]
        umlal2  v26.2d, v5.4s, v9.s[3]
        ldp     q4, q5, [x2, #0x120]
        adcs    x7, x26, x7
        ldr     x26, [sp, #0x710]
        umlal   v26.2d, v20.2s, v9.s[0]
        adcs    x9, x26, x9
        ldr     x26, [sp, #0x718]
        adcs    x10, x26, x10
        ldr     x26, [sp, #0x6a0]
        adcs    x13, x26, x13
        ldr     x26, [sp, #0x738]
        umlal2  v26.2d, v20.4s, v9.s[1]
        adcs    x15, x26, x15
        ldr     x26, [sp, #0x7d0]
        adcs    x16, x26, x16
        ldr     x26, [sp, #0x760]
        adcs    x14, x26, x14
        ldr     x26, [sp, #0x5d8]
        umlal   v26.2d, v11.2s, v13.s[2]
        adcs    x22, x26, x22
        ldr     x26, [sp, #0x638]
        adcs    x11, x26, x11
        ldr     x26, [sp, #0x780]
        adcs    x25, x26, x25
        ldr     x26, [sp, #0x5b8]
        umlal2  v26.2d, v11.4s, v13.s[3]
        ldp     q11, q20, [x2, #0x140]
        adcs    x8, x26, x8
        ldr     x26, [sp, #0x5c0]
        umlal   v26.2d, v24.2s, v13.s[0]
        adcs    x23, x26, x23
        ldr     x26, [sp, #0x5c8]
        adcs    x20, x26, x20
        ldr     x26, [sp, #0x658]
        adcs    x24, x26, x24
        ldr     x26, [sp, #0x6d8]
        umlal2  v26.2d, v24.4s, v13.s[1]
        adcs    x28, x26, x28
        ldr     x26, [sp, #0x698]
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x6d0]
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x730]
        umlal   v26.2d, v25.2s, v6.s[2]
        adcs    x1, x26, x1
        ldr     x26, [sp, #0x720]
        str     x1, [sp, #0x730]
        ldr     x1, [sp, #0x740]
        adcs    x1, x26, x1
        ldr     x26, [sp, #0x748]
        str     x21, [sp, #0x740]
        ldr     x21, [sp, #0x7e0]
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x6a8]
        umlal2  v26.2d, v25.4s, v6.s[3]
        ldp     q24, q25, [x2, #0x160]
        str     x19, [sp, #0x7e0]
        ldr     x19, [sp, #0x7c8]
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x6b0]
        umlal   v26.2d, v27.2s, v6.s[0]
        str     x28, [sp, #0x7c8]
        ldr     x28, [sp, #0x518]
        adcs    x28, x26, x28
        ldr     x26, [sp, #0x670]
        str     x7, [sp, #0x518]
        ldr     x7, [sp, #0x7a8]
        adcs    x7, x26, x7
        ldr     x26, [sp, #0x758]
        adcs    x26, x26, xzr
        umlal2  v26.2d, v27.4s, v6.s[1]
        str     x9, [sp, #0x758]
        ldr     x9, [sp, #0x620]
        adcs    x9, x9, xzr
        str     x6, [sp, #0x620]
        ldr     x6, [sp, #0x618]
        adcs    x6, x6, xzr
        str     x26, [sp, #0x618]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umull   v27.2d, v14.2s, v21.s[0]
        stp     x17, x27, [x3, #0xc0]
        ldr     x17, [sp, #0x5f0]
        ldr     x27, [sp, #0x668]
        adcs    x27, x27, xzr
        umlal2  v27.2d, v14.4s, v21.s[2]
        stp     x10, x13, [x3, #0xe0]
        ldr     x13, [sp, #0x5e8]
        ldr     x10, [sp, #0x5e0]
        adcs    x10, x10, xzr
        umlal   v27.2d, v29.2s, v22.s[0]
        adcs    x13, x13, xzr
        adcs    x17, x17, xzr
        str     x28, [sp, #0x5f0]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        umlal   v26.2d, v23.2s, v15.s[2]
        stp     x15, x16, [x3, #0xf0]
        ldr     x16, [sp, #0x6f8]
        ldr     x15, [sp, #0x6f0]
        adcs    x15, x15, xzr
        umlal2  v27.2d, v29.4s, v22.s[1]
        ldp     q14, q29, [x2, #0x180]
        adcs    x16, x16, xzr
        umlal   v27.2d, v12.2s, v16.s[2]
        str     x12, [sp, #0x6f8]
        ldr     x12, [sp, #0x7e8]
        adcs    x12, x12, xzr
        str     x12, [sp, #0x7e8]
        ldr     x12, [sp, #0x7d8]
        adcs    x12, x12, xzr
        str     x12, [sp, #0x7d8]
        ldr     x12, [sp, #0x6e0]
        adcs    x12, x12, xzr
        umlal2  v27.2d, v12.4s, v16.s[3]
        stp     x14, x22, [x3, #0x100]
        ldr     x22, [sp, #0x5a8]
        adcs    x22, x22, xzr
        umlal2  v26.2d, v23.4s, v15.s[3]
        usra    v26.2d, v0.2d, #0x1a
        stp     x20, x24, [x3, #0x130]
        ldr     x20, [sp, #0x5b0]
        usra    v26.2d, v3.2d, #6
        uzp2    v12.2d, v10.2d, v26.2d
        stp     x9, x6, [x3, #0x190]
        umlal   v27.2d, v28.2s, v16.s[0]
        shl     v15.2d, v12.2d, #0x23
        stp     x15, x16, [x3, #0x1c0]
        ext     v0.16b, v17.16b, v12.16b, #8
        ldr     x24, [sp, #0x590]
        uzp1    v10.2d, v10.2d, v26.2d
        stp     x12, x22, [x3, #0x1e0]
        usra    v10.2d, v15.2d, #6
        umlal2  v27.2d, v28.4s, v16.s[1]
        adcs    x22, x20, xzr
        str     x19, [sp, #0x5b0]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        usra    v10.2d, v0.2d, #0x1d
        str     q10, [x0, #0x60]
        str     x23, [sp, #0x5a8]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        adcs    x6, x24, xzr
        umlal   v27.2d, v4.2s, v19.s[2]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal2  v27.2d, v4.4s, v19.s[3]
        ldp     q10, q15, [x2, #0x1a0]
        umlal   v27.2d, v5.2s, v19.s[0]
        ldp     q0, q3, [x2, #0x1c0]
        umlal2  v27.2d, v5.4s, v19.s[1]
        ldp     q4, q5, [x2, #0x1e0]
        umlal   v27.2d, v11.2s, v7.s[2]
        ldp     q17, q23, [x2, #0x200]
        umlal2  v27.2d, v11.4s, v7.s[3]
        ldp     q11, q26, [x2, #0x220]
        umlal   v27.2d, v20.2s, v7.s[0]
        stp     x22, x6, [x3, #0x1f0]
        ldr     x6, [sp, #0x678]
        ldr     x22, [sp, #0x708]
        umlal2  v27.2d, v20.4s, v7.s[1]
        ldp     q20, q28, [x2, #0x340]
        umlal   v27.2d, v24.2s, v8.s[2]
        stp     x22, x6, [x3, #0x80]
        ldr     x6, [sp, #0x728]
        ldr     x22, [sp, #0x6e8]
        umlal2  v27.2d, v24.4s, v8.s[3]
        stp     x22, x6, [x3, #0x90]
        ldr     x22, [sp, #0x5a8]
        umlal   v27.2d, v25.2s, v8.s[0]
        stp     x11, x25, [x3, #0x110]
        umlal2  v27.2d, v25.4s, v8.s[1]
        ldp     q24, q25, [x2, #0x110]
        umlal   v27.2d, v14.2s, v18.s[2]
        stp     x8, x22, [x3, #0x120]
        ldr     x22, [sp, #0x5f0]
        umlal2  v27.2d, v14.4s, v18.s[3]
        stp     x1, x21, [x3, #0x160]
        ldr     x1, [sp, #0x7b8]
        ldr     x21, [sp, #0x5b0]
        umlal   v27.2d, v29.2s, v18.s[0]
        stp     x21, x22, [x3, #0x170]
        ldr     x21, [sp, #0x618]
        umlal2  v27.2d, v29.4s, v18.s[1]
        ldp     d14, d29, [x1, #0x168]
        ldr     x22, [sp, #0x7d8]
        umlal   v27.2d, v10.2s, v2.s[2]
        shl     v29.2d, v29.2d, #0x32
        stp     x7, x21, [x3, #0x180]
        ldr     x21, [sp, #0x7e8]
        umlal2  v27.2d, v10.4s, v2.s[3]
        stp     x27, x10, [x3, #0x1a0]
        umlal   v27.2d, v15.2s, v2.s[0]
        stp     x13, x17, [x3, #0x1b0]
        umlal2  v27.2d, v15.4s, v2.s[1]
        ldp     q10, q15, [x2, #0x130]
        umlal   v27.2d, v0.2s, v1.s[2]
        stp     x21, x22, [x3, #0x1d0]
        ldr     x22, [sp, #0x650]
        ldr     x21, [sp, #0x750]
        umlal2  v27.2d, v0.4s, v1.s[3]
        stp     x21, x22, [x3, #0xa0]
        ldr     x22, [sp, #0x6f8]
        ldr     x21, [sp, #0x620]
        umlal   v27.2d, v3.2s, v1.s[0]
        stp     x21, x22, [x3, #0xb0]
        ldr     x22, [sp, #0x758]
        ldr     x21, [sp, #0x518]
        umlal2  v27.2d, v3.4s, v1.s[1]
        ldp     q0, q3, [x2, #0x150]
        umlal   v27.2d, v4.2s, v9.s[2]
        stp     x21, x22, [x3, #0xd0]
        ldr     x22, [sp, #0x7e0]
        ldr     x21, [sp, #0x7c8]
        umlal2  v27.2d, v4.4s, v9.s[3]
        stp     x21, x22, [x3, #0x140]
        ldr     x22, [sp, #0x730]
        ldr     x21, [sp, #0x740]
        umlal   v27.2d, v5.2s, v9.s[0]
        stp     x21, x22, [x3, #0x150]
        umlal2  v27.2d, v5.4s, v9.s[1]
        ldp     q4, q5, [x2, #0x170]
        umlal   v27.2d, v17.2s, v13.s[2]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v27.2d, v17.4s, v13.s[3]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        umull   v17.2d, v20.2s, v21.s[0]
        umlal2  v17.2d, v20.4s, v21.s[2]
        umlal   v27.2d, v23.2s, v13.s[0]
        umlal2  v27.2d, v23.4s, v13.s[1]
        ldp     q20, q23, [x2, #0x190]
        umlal   v17.2d, v28.2s, v22.s[0]
        umlal   v27.2d, v11.2s, v6.s[2]
        umlal2  v27.2d, v11.4s, v6.s[3]
        umlal   v27.2d, v26.2s, v6.s[0]
        umlal2  v17.2d, v28.4s, v22.s[1]
        ldp     q11, q28, [x2, #0x1b0]
        umlal   v17.2d, v24.2s, v16.s[2]
        umlal2  v27.2d, v26.4s, v6.s[1]
        usra    v27.2d, v14.2d, #0x14
        usra    v27.2d, v29.2d, #6
        umlal2  v17.2d, v24.4s, v16.s[3]
        umlal   v17.2d, v25.2s, v16.s[0]
        ldp     q14, q24, [x2, #0x1d0]
        umlal2  v17.2d, v25.4s, v16.s[1]
        ldp     q25, q26, [x2, #0x1f0]
        umlal   v17.2d, v10.2s, v19.s[2]
        ldr     q29, [x2, #0x230]
        umlal2  v17.2d, v10.4s, v19.s[3]
        umlal   v17.2d, v15.2s, v19.s[0]
        umlal2  v17.2d, v15.4s, v19.s[1]
        ldp     q10, q15, [x2, #0x210]
        umlal   v17.2d, v0.2s, v7.s[2]
        umlal2  v17.2d, v0.4s, v7.s[3]
        umlal   v17.2d, v3.2s, v7.s[0]
        umlal2  v17.2d, v3.4s, v7.s[1]
        ldp     q0, q3, [x2, #0x350]
        umlal   v17.2d, v4.2s, v8.s[2]
        umlal2  v17.2d, v4.4s, v8.s[3]
        umlal   v17.2d, v5.2s, v8.s[0]
        umlal2  v17.2d, v5.4s, v8.s[1]
        ldp     q4, q5, [x2, #0x120]
        umlal   v17.2d, v20.2s, v18.s[2]
        umlal2  v17.2d, v20.4s, v18.s[3]
        umlal   v17.2d, v23.2s, v18.s[0]
        umlal2  v17.2d, v23.4s, v18.s[1]
        ldp     d20, d23, [x1, #0x170]
        umlal   v17.2d, v11.2s, v2.s[2]
        shl     v23.2d, v23.2d, #0x38
        umlal2  v17.2d, v11.4s, v2.s[3]
        umlal   v17.2d, v28.2s, v2.s[0]
        umlal2  v17.2d, v28.4s, v2.s[1]
        ldp     q11, q28, [x2, #0x140]
        umlal   v17.2d, v14.2s, v1.s[2]
        umlal2  v17.2d, v14.4s, v1.s[3]
        umlal   v17.2d, v24.2s, v1.s[0]
        umlal2  v17.2d, v24.4s, v1.s[1]
        ldp     q14, q24, [x2, #0x160]
        umlal   v17.2d, v25.2s, v9.s[2]
        umlal2  v17.2d, v25.4s, v9.s[3]
        umull   v25.2d, v0.2s, v21.s[0]
        umlal   v17.2d, v26.2s, v9.s[0]
        umlal2  v17.2d, v26.4s, v9.s[1]
        ldp     q26, q30, [x2, #0x180]
        umlal   v17.2d, v10.2s, v13.s[2]
        umlal2  v25.2d, v0.4s, v21.s[2]
        umlal2  v17.2d, v10.4s, v13.s[3]
        umlal   v25.2d, v3.2s, v22.s[0]
        umlal   v17.2d, v15.2s, v13.s[0]
        umlal2  v17.2d, v15.4s, v13.s[1]
        ldp     q10, q15, [x2, #0x1a0]
        umlal2  v25.2d, v3.4s, v22.s[1]
        umlal   v25.2d, v4.2s, v16.s[2]
        umlal2  v25.2d, v4.4s, v16.s[3]
        ldp     q0, q3, [x2, #0x1c0]
        umlal   v17.2d, v29.2s, v6.s[2]
        umlal2  v17.2d, v29.4s, v6.s[3]
        usra    v17.2d, v20.2d, #0xe
        umlal   v25.2d, v5.2s, v16.s[0]
        usra    v17.2d, v23.2d, #6
        umlal2  v25.2d, v5.4s, v16.s[1]
        ldp     q4, q5, [x2, #0x360]
        umlal   v25.2d, v11.2s, v19.s[2]
        uzp1    v6.2d, v27.2d, v17.2d
        umlal2  v25.2d, v11.4s, v19.s[3]
        uzp2    v11.2d, v27.2d, v17.2d
        umlal   v25.2d, v28.2s, v19.s[0]
        shl     v17.2d, v11.2d, #0x23
        umlal2  v25.2d, v28.4s, v19.s[1]
        usra    v6.2d, v17.2d, #6
        umlal   v25.2d, v14.2s, v7.s[2]
        ldp     q17, q20, [x2, #0x1e0]
        umlal2  v25.2d, v14.4s, v7.s[3]
        ext     v12.16b, v12.16b, v11.16b, #8
        usra    v6.2d, v12.2d, #0x1d
        ldp     q12, q14, [x2, #0x130]
        ldp     q23, q27, [x2, #0x200]
        umlal   v25.2d, v24.2s, v7.s[0]
        str     q6, [x0, #0x70]
        umlal2  v25.2d, v24.4s, v7.s[1]
        ldp     q6, q24, [x2, #0x220]
        umlal   v25.2d, v26.2s, v8.s[2]
        umlal2  v25.2d, v26.4s, v8.s[3]
        ldp     q26, q28, [x2, #0x150]
        umlal   v25.2d, v30.2s, v8.s[0]
        ldp     d29, d31, [x1, #0x178]
        umlal2  v25.2d, v30.4s, v8.s[1]
        shl     v30.2d, v31.2d, #0x3e
        umlal   v25.2d, v10.2s, v18.s[2]
        umlal2  v25.2d, v10.4s, v18.s[3]
        umlal   v25.2d, v15.2s, v18.s[0]
        umlal2  v25.2d, v15.4s, v18.s[1]
        ldr     q10, [x2, #0x230]
        umlal   v25.2d, v0.2s, v2.s[2]
        umlal2  v25.2d, v0.4s, v2.s[3]
        ldp     q15, q0, [x2, #0x170]
        umlal   v25.2d, v3.2s, v2.s[0]
        umlal2  v25.2d, v3.4s, v2.s[1]
        umlal   v25.2d, v17.2s, v1.s[2]
        umlal2  v25.2d, v17.4s, v1.s[3]
        ldp     q3, q17, [x2, #0x190]
        umlal   v25.2d, v20.2s, v1.s[0]
        umlal2  v25.2d, v20.4s, v1.s[1]
        umlal   v25.2d, v23.2s, v9.s[2]
        umlal2  v25.2d, v23.4s, v9.s[3]
        ldp     q20, q23, [x2, #0x1b0]
        umlal   v25.2d, v27.2s, v9.s[0]
        umlal2  v25.2d, v27.4s, v9.s[1]
        umull   v27.2d, v4.2s, v21.s[0]
        umlal2  v27.2d, v4.4s, v21.s[2]
        umlal   v27.2d, v5.2s, v22.s[0]
        umlal   v25.2d, v6.2s, v13.s[2]
        umlal2  v27.2d, v5.4s, v22.s[1]
        ldr     d4, [x1, #0x180]
        umlal2  v25.2d, v6.4s, v13.s[3]
        ldp     q5, q6, [x2, #0x1d0]
        umlal   v25.2d, v24.2s, v13.s[0]
        shl     v4.2d, v4.2d, #4
        umlal   v27.2d, v12.2s, v16.s[2]
        umlal2  v27.2d, v12.4s, v16.s[3]
        umlal2  v25.2d, v24.4s, v13.s[1]
        usra    v25.2d, v29.2d, #8
        umlal   v27.2d, v14.2s, v16.s[0]
        ldp     q12, q24, [x2, #0x210]
        umlal2  v27.2d, v14.4s, v16.s[1]
        usra    v25.2d, v30.2d, #6
        ldp     q14, q29, [x2, #0x1f0]
        umlal   v27.2d, v26.2s, v19.s[2]
        umlal2  v27.2d, v26.4s, v19.s[3]
        umlal   v27.2d, v28.2s, v19.s[0]
        umlal2  v27.2d, v28.4s, v19.s[1]
        ldp     q26, q28, [x2, #0x370]
        umlal   v27.2d, v15.2s, v7.s[2]
        umlal2  v27.2d, v15.4s, v7.s[3]
        umlal   v27.2d, v0.2s, v7.s[0]
        umlal2  v27.2d, v0.4s, v7.s[1]
        ldp     q15, q0, [x2, #0x140]
        umlal   v27.2d, v3.2s, v8.s[2]
        umlal2  v27.2d, v3.4s, v8.s[3]
        umlal   v27.2d, v17.2s, v8.s[0]
        umlal2  v27.2d, v17.4s, v8.s[1]
        ldp     q3, q17, [x2, #0x160]
        umlal   v27.2d, v20.2s, v18.s[2]
        umlal2  v27.2d, v20.4s, v18.s[3]
        umlal   v27.2d, v23.2s, v18.s[0]
        umlal2  v27.2d, v23.4s, v18.s[1]
        ldp     q20, q23, [x2, #0x180]
        umlal   v27.2d, v5.2s, v2.s[2]
        umlal2  v27.2d, v5.4s, v2.s[3]
        umull   v5.2d, v26.2s, v21.s[0]
        umlal2  v5.2d, v26.4s, v21.s[2]
        umlal   v27.2d, v6.2s, v2.s[0]
        umlal2  v27.2d, v6.4s, v2.s[1]
        ldp     q6, q26, [x2, #0x1a0]
        umlal   v27.2d, v14.2s, v1.s[2]
        umlal2  v27.2d, v14.4s, v1.s[3]
        umlal   v5.2d, v28.2s, v22.s[0]
        umlal   v27.2d, v29.2s, v1.s[0]
        umlal2  v27.2d, v29.4s, v1.s[1]
        ldp     q14, q29, [x2, #0x1c0]
        umlal2  v5.2d, v28.4s, v22.s[1]
        umlal   v27.2d, v12.2s, v9.s[2]
        umlal   v5.2d, v15.2s, v16.s[2]
        umlal2  v27.2d, v12.4s, v9.s[3]
        ldp     q12, q28, [x2, #0x1e0]
        umlal2  v5.2d, v15.4s, v16.s[3]
        umlal   v5.2d, v0.2s, v16.s[0]
        umlal   v27.2d, v24.2s, v9.s[0]
        umlal2  v27.2d, v24.4s, v9.s[1]
        ldp     q15, q24, [x2, #0x380]
        umlal2  v5.2d, v0.4s, v16.s[1]
        umlal   v27.2d, v10.2s, v13.s[2]
        umlal   v5.2d, v3.2s, v19.s[2]
        umlal2  v5.2d, v3.4s, v19.s[3]
        ldp     q0, q3, [x2, #0x150]
        umlal   v5.2d, v17.2s, v19.s[0]
        umlal2  v5.2d, v17.4s, v19.s[1]
        umlal2  v27.2d, v10.4s, v13.s[3]
        ldp     q10, q13, [x2, #0x170]
        usra    v27.2d, v4.2d, #6
        umlal   v5.2d, v20.2s, v7.s[2]
        ldp     q4, q17, [x2, #0x200]
        uzp2    v30.2d, v25.2d, v27.2d
        shl     v31.2d, v30.2d, #0x23
        umlal2  v5.2d, v20.4s, v7.s[3]
        uzp1    v20.2d, v25.2d, v27.2d
        usra    v20.2d, v31.2d, #6
        umlal   v5.2d, v23.2s, v7.s[0]
        ext     v11.16b, v11.16b, v30.16b, #8
        umlal2  v5.2d, v23.4s, v7.s[1]
        ldp     q23, q25, [x2, #0x220]
        umlal   v5.2d, v6.2s, v8.s[2]
        usra    v20.2d, v11.2d, #0x1d
        str     q20, [x0, #0x80]
        umlal2  v5.2d, v6.4s, v8.s[3]
        umlal   v5.2d, v26.2s, v8.s[0]
        ldp     d11, d6, [x1, #0x180]
        shl     v6.2d, v6.2d, #0xa
        umlal2  v5.2d, v26.4s, v8.s[1]
        ldp     q20, q26, [x2, #0x190]
        umlal   v5.2d, v14.2s, v18.s[2]
        umlal2  v5.2d, v14.4s, v18.s[3]
        umlal   v5.2d, v29.2s, v18.s[0]
        umlal2  v5.2d, v29.4s, v18.s[1]
        ldp     q14, q27, [x2, #0x1b0]
        umlal   v5.2d, v12.2s, v2.s[2]
        umlal2  v5.2d, v12.4s, v2.s[3]
        umull   v12.2d, v15.2s, v21.s[0]
        umlal   v5.2d, v28.2s, v2.s[0]
        umlal2  v5.2d, v28.4s, v2.s[1]
        ldp     q28, q29, [x2, #0x1d0]
        umlal   v5.2d, v4.2s, v1.s[2]
        umlal2  v5.2d, v4.4s, v1.s[3]
        umlal   v5.2d, v17.2s, v1.s[0]
        umlal2  v12.2d, v15.4s, v21.s[2]
        umlal2  v5.2d, v17.4s, v1.s[1]
        ldp     q15, q4, [x2, #0x1f0]
        umlal   v5.2d, v23.2s, v9.s[2]
        umlal2  v5.2d, v23.4s, v9.s[3]
        umlal   v12.2d, v24.2s, v22.s[0]
        umlal   v5.2d, v25.2s, v9.s[0]
        umlal2  v5.2d, v25.4s, v9.s[1]
        usra    v5.2d, v11.2d, #0x3c
        usra    v5.2d, v6.2d, #6
        umlal2  v12.2d, v24.4s, v22.s[1]
        umlal   v12.2d, v0.2s, v16.s[2]
        ldp     q11, q6, [x2, #0x210]
        umlal2  v12.2d, v0.4s, v16.s[3]
        ldr     q0, [x2, #0x230]
        umlal   v12.2d, v3.2s, v16.s[0]
        ldp     d17, d23, [x1, #0x188]
        umlal2  v12.2d, v3.4s, v16.s[1]
        ldp     q3, q24, [x2, #0x390]
        umlal   v12.2d, v10.2s, v19.s[2]
        shl     v23.2d, v23.2d, #0x10
        umlal2  v12.2d, v10.4s, v19.s[3]
        umlal   v12.2d, v13.2s, v19.s[0]
        umlal2  v12.2d, v13.4s, v19.s[1]
        ldp     q10, q13, [x2, #0x160]
        umlal   v12.2d, v20.2s, v7.s[2]
        umlal2  v12.2d, v20.4s, v7.s[3]
        umlal   v12.2d, v26.2s, v7.s[0]
        umlal2  v12.2d, v26.4s, v7.s[1]
        ldp     q20, q25, [x2, #0x180]
        umlal   v12.2d, v14.2s, v8.s[2]
        umlal2  v12.2d, v14.4s, v8.s[3]
        umlal   v12.2d, v27.2s, v8.s[0]
        umlal2  v12.2d, v27.4s, v8.s[1]
        ldp     q14, q26, [x2, #0x1a0]
        umlal   v12.2d, v28.2s, v18.s[2]
        umlal2  v12.2d, v28.4s, v18.s[3]
        umlal   v12.2d, v29.2s, v18.s[0]
        umlal2  v12.2d, v29.4s, v18.s[1]
        ldp     q27, q28, [x2, #0x1c0]
        umlal   v12.2d, v15.2s, v2.s[2]
        umlal2  v12.2d, v15.4s, v2.s[3]
        umlal   v12.2d, v4.2s, v2.s[0]
        umlal2  v12.2d, v4.4s, v2.s[1]
        ldp     q15, q4, [x2, #0x1e0]
        umlal   v12.2d, v11.2s, v1.s[2]
        umlal2  v12.2d, v11.4s, v1.s[3]
        umlal   v12.2d, v6.2s, v1.s[0]
        umull   v11.2d, v3.2s, v21.s[0]
        umlal2  v12.2d, v6.4s, v1.s[1]
        umlal2  v11.2d, v3.4s, v21.s[2]
        ldp     q3, q6, [x2, #0x200]
        umlal   v11.2d, v24.2s, v22.s[0]
        umlal   v12.2d, v0.2s, v9.s[2]
        umlal2  v12.2d, v0.4s, v9.s[3]
        usra    v12.2d, v17.2d, #0x36
        umlal2  v11.2d, v24.4s, v22.s[1]
        usra    v12.2d, v23.2d, #6
        uzp1    v9.2d, v5.2d, v12.2d
        uzp2    v12.2d, v5.2d, v12.2d
        shl     v0.2d, v12.2d, #0x23
        ext     v5.16b, v30.16b, v12.16b, #8
        usra    v9.2d, v0.2d, #6
        umlal   v11.2d, v10.2s, v16.s[2]
        usra    v9.2d, v5.2d, #0x1d
        str     q9, [x0, #0x90]
        umlal2  v11.2d, v10.4s, v16.s[3]
        umlal   v11.2d, v13.2s, v16.s[0]
        ldp     q10, q9, [x2, #0x3a0]
        umlal2  v11.2d, v13.4s, v16.s[1]
        ldp     q13, q0, [x2, #0x220]
        umlal   v11.2d, v20.2s, v19.s[2]
        ldp     d5, d17, [x1, #0x190]
        umlal2  v11.2d, v20.4s, v19.s[3]
        ldp     q20, q23, [x2, #0x170]
        umlal   v11.2d, v25.2s, v19.s[0]
        shl     v17.2d, v17.2d, #0x16
        umlal2  v11.2d, v25.4s, v19.s[1]
        ldp     q24, q25, [x2, #0x190]
        umlal   v11.2d, v14.2s, v7.s[2]
        umlal2  v11.2d, v14.4s, v7.s[3]
        ldp     q14, q29, [x2, #0x1b0]
        umlal   v11.2d, v26.2s, v7.s[0]
        umlal2  v11.2d, v26.4s, v7.s[1]
        umlal   v11.2d, v27.2s, v8.s[2]
        umlal2  v11.2d, v27.4s, v8.s[3]
        ldp     q26, q27, [x2, #0x1d0]
        umlal   v11.2d, v28.2s, v8.s[0]
        umlal2  v11.2d, v28.4s, v8.s[1]
        umlal   v11.2d, v15.2s, v18.s[2]
        umlal2  v11.2d, v15.4s, v18.s[3]
        ldp     q15, q28, [x2, #0x1f0]
        umlal   v11.2d, v4.2s, v18.s[0]
        umlal2  v11.2d, v4.4s, v18.s[1]
        umlal   v11.2d, v3.2s, v2.s[2]
        umlal2  v11.2d, v3.4s, v2.s[3]
        ldp     q3, q4, [x2, #0x210]
        umlal   v11.2d, v6.2s, v2.s[0]
        umlal2  v11.2d, v6.4s, v2.s[1]
        ldr     q6, [x2, #0x230]
        umlal   v11.2d, v13.2s, v1.s[2]
        umlal2  v11.2d, v13.4s, v1.s[3]
        umull   v13.2d, v10.2s, v21.s[0]
        umlal2  v13.2d, v10.4s, v21.s[2]
        umlal   v11.2d, v0.2s, v1.s[0]
        umlal2  v11.2d, v0.4s, v1.s[1]
        umlal   v13.2d, v9.2s, v22.s[0]
        usra    v11.2d, v5.2d, #0x30
        usra    v11.2d, v17.2d, #6
        umlal2  v13.2d, v9.4s, v22.s[1]
        umlal   v13.2d, v20.2s, v16.s[2]
        ldp     q10, q9, [x2, #0x3b0]
        umlal2  v13.2d, v20.4s, v16.s[3]
        ldp     d0, d5, [x1, #0x198]
        umlal   v13.2d, v23.2s, v16.s[0]
        shl     v5.2d, v5.2d, #0x1c
        umlal2  v13.2d, v23.4s, v16.s[1]
        ldp     q17, q20, [x2, #0x180]
        umlal   v13.2d, v24.2s, v19.s[2]
        umlal2  v13.2d, v24.4s, v19.s[3]
        umlal   v13.2d, v25.2s, v19.s[0]
        umlal2  v13.2d, v25.4s, v19.s[1]
        ldp     q23, q24, [x2, #0x1a0]
        umlal   v13.2d, v14.2s, v7.s[2]
        umlal2  v13.2d, v14.4s, v7.s[3]
        umlal   v13.2d, v29.2s, v7.s[0]
        umlal2  v13.2d, v29.4s, v7.s[1]
        ldp     q14, q25, [x2, #0x1c0]
        umlal   v13.2d, v26.2s, v8.s[2]
        umlal2  v13.2d, v26.4s, v8.s[3]
        umlal   v13.2d, v27.2s, v8.s[0]
        umlal2  v13.2d, v27.4s, v8.s[1]
        ldp     q26, q27, [x2, #0x1e0]
        umlal   v13.2d, v15.2s, v18.s[2]
        umlal2  v13.2d, v15.4s, v18.s[3]
        umlal   v13.2d, v28.2s, v18.s[0]
        umlal2  v13.2d, v28.4s, v18.s[1]
        ldp     q15, q28, [x2, #0x200]
        umlal   v13.2d, v3.2s, v2.s[2]
        umlal2  v13.2d, v3.4s, v2.s[3]
        umlal   v13.2d, v4.2s, v2.s[0]
        umlal2  v13.2d, v4.4s, v2.s[1]
        ldp     q3, q4, [x2, #0x220]
        umlal   v13.2d, v6.2s, v1.s[2]
        umull   v29.2d, v10.2s, v21.s[0]
        umlal2  v29.2d, v10.4s, v21.s[2]
        umlal   v29.2d, v9.2s, v22.s[0]
        umlal2  v13.2d, v6.4s, v1.s[3]
        usra    v13.2d, v0.2d, #0x2a
        umlal2  v29.2d, v9.4s, v22.s[1]
        usra    v13.2d, v5.2d, #6
        uzp2    v10.2d, v11.2d, v13.2d
        uzp1    v11.2d, v11.2d, v13.2d
        shl     v13.2d, v10.2d, #0x23
        ext     v12.16b, v12.16b, v10.16b, #8
        umlal   v29.2d, v17.2s, v16.s[2]
        usra    v11.2d, v13.2d, #6
        usra    v11.2d, v12.2d, #0x1d
        str     q11, [x0, #0xa0]
        umlal2  v29.2d, v17.4s, v16.s[3]
        umlal   v29.2d, v20.2s, v16.s[0]
        ldp     q11, q12, [x2, #0x3c0]
        umlal2  v29.2d, v20.4s, v16.s[1]
        ldp     q13, q9, [x2, #0x190]
        umlal   v29.2d, v23.2s, v19.s[2]
        ldp     d0, d1, [x1, #0x1a0]
        umlal2  v29.2d, v23.4s, v19.s[3]
        shl     v1.2d, v1.2d, #0x22
        umlal   v29.2d, v24.2s, v19.s[0]
        ldp     q5, q6, [x2, #0x1b0]
        umlal2  v29.2d, v24.4s, v19.s[1]
        ldp     q17, q20, [x2, #0x1d0]
        umlal   v29.2d, v14.2s, v7.s[2]
        ldp     q23, q24, [x2, #0x1f0]
        umlal2  v29.2d, v14.4s, v7.s[3]
        umlal   v29.2d, v25.2s, v7.s[0]
        umlal2  v29.2d, v25.4s, v7.s[1]
        ldp     q14, q25, [x2, #0x210]
        umlal   v29.2d, v26.2s, v8.s[2]
        umlal2  v29.2d, v26.4s, v8.s[3]
        umlal   v29.2d, v27.2s, v8.s[0]
        umlal2  v29.2d, v27.4s, v8.s[1]
        ldr     q26, [x2, #0x230]
        umlal   v29.2d, v15.2s, v18.s[2]
        umlal2  v29.2d, v15.4s, v18.s[3]
        ldp     d15, d27, [x1, #0x1a8]
        umlal   v29.2d, v28.2s, v18.s[0]
        umlal2  v29.2d, v28.4s, v18.s[1]
        shl     v27.2d, v27.2d, #0x28
        umlal   v29.2d, v3.2s, v2.s[2]
        umlal2  v29.2d, v3.4s, v2.s[3]
        umull   v3.2d, v11.2s, v21.s[0]
        umlal2  v3.2d, v11.4s, v21.s[2]
        umlal   v29.2d, v4.2s, v2.s[0]
        umlal2  v29.2d, v4.4s, v2.s[1]
        usra    v29.2d, v0.2d, #0x24
        umlal   v3.2d, v12.2s, v22.s[0]
        usra    v29.2d, v1.2d, #6
        umlal2  v3.2d, v12.4s, v22.s[1]
        ldp     q11, q12, [x2, #0x3d0]
        umlal   v3.2d, v13.2s, v16.s[2]
        ldp     q0, q1, [x2, #0x1a0]
        umlal2  v3.2d, v13.4s, v16.s[3]
        umlal   v3.2d, v9.2s, v16.s[0]
        umlal2  v3.2d, v9.4s, v16.s[1]
        ldp     q13, q9, [x2, #0x1c0]
        umlal   v3.2d, v5.2s, v19.s[2]
        umlal2  v3.2d, v5.4s, v19.s[3]
        umlal   v3.2d, v6.2s, v19.s[0]
        umlal2  v3.2d, v6.4s, v19.s[1]
        ldp     q4, q5, [x2, #0x1e0]
        umlal   v3.2d, v17.2s, v7.s[2]
        umlal2  v3.2d, v17.4s, v7.s[3]
        umlal   v3.2d, v20.2s, v7.s[0]
        umlal2  v3.2d, v20.4s, v7.s[1]
        ldp     q6, q17, [x2, #0x200]
        umlal   v3.2d, v23.2s, v8.s[2]
        umlal2  v3.2d, v23.4s, v8.s[3]
        umlal   v3.2d, v24.2s, v8.s[0]
        umull   v20.2d, v11.2s, v21.s[0]
        ldr     q23, [x2, #0x230]
        umlal2  v20.2d, v11.4s, v21.s[2]
        umlal   v20.2d, v12.2s, v22.s[0]
        ldp     q11, q28, [x2, #0x220]
        umlal2  v20.2d, v12.4s, v22.s[1]
        umlal2  v3.2d, v24.4s, v8.s[1]
        ldp     q12, q24, [x2, #0x3e0]
        umlal   v3.2d, v14.2s, v18.s[2]
        umlal2  v3.2d, v14.4s, v18.s[3]
        umlal   v20.2d, v0.2s, v16.s[2]
        umlal   v3.2d, v25.2s, v18.s[0]
        umlal2  v3.2d, v25.4s, v18.s[1]
        ldp     d14, d25, [x1, #0x1b0]
        umlal2  v20.2d, v0.4s, v16.s[3]
        shl     v0.2d, v25.2d, #0x2e
        umlal   v20.2d, v1.2s, v16.s[0]
        umlal2  v20.2d, v1.4s, v16.s[1]
        ldr     q1, [x2, #0x400]
        umlal   v20.2d, v13.2s, v19.s[2]
        umlal   v3.2d, v26.2s, v2.s[2]
        umlal2  v3.2d, v26.4s, v2.s[3]
        ldp     q2, q25, [x2, #0x1b0]
        ldp     q26, q30, [x2, #0x1f0]
        umlal2  v20.2d, v13.4s, v19.s[3]
        umlal   v20.2d, v9.2s, v19.s[0]
        usra    v3.2d, v15.2d, #0x1e
        ldp     q13, q15, [x2, #0x1d0]
        umlal2  v20.2d, v9.4s, v19.s[1]
        umlal   v20.2d, v4.2s, v7.s[2]
        usra    v3.2d, v27.2d, #6
        umlal2  v20.2d, v4.4s, v7.s[3]
        uzp2    v9.2d, v29.2d, v3.2d
        ldp     q4, q27, [x2, #0x210]
        umlal   v20.2d, v5.2s, v7.s[0]
        umlal2  v20.2d, v5.4s, v7.s[1]
        uzp1    v3.2d, v29.2d, v3.2d
        shl     v5.2d, v9.2d, #0x23
        umull   v29.2d, v12.2s, v21.s[0]
        umlal2  v29.2d, v12.4s, v21.s[2]
        usra    v3.2d, v5.2d, #6
        umlal   v20.2d, v6.2s, v8.s[2]
        ext     v10.16b, v10.16b, v9.16b, #8
        umlal2  v20.2d, v6.4s, v8.s[3]
        ldp     q12, q5, [x2, #0x3f0]
        umlal   v29.2d, v24.2s, v22.s[0]
        usra    v3.2d, v10.2d, #0x1d
        umlal2  v29.2d, v24.4s, v22.s[1]
        ldr     q10, [x2, #0x410]
        umlal   v29.2d, v2.2s, v16.s[2]
        ldp     d6, d24, [x1, #0x1b8]
        str     q3, [x0, #0xb0]
        shl     v3.2d, v24.2d, #0x34
        umlal   v20.2d, v17.2s, v8.s[0]
        umlal2  v20.2d, v17.4s, v8.s[1]
        umlal2  v29.2d, v2.4s, v16.s[3]
        ldp     q2, q17, [x2, #0x1c0]
        umlal   v29.2d, v25.2s, v16.s[0]
        umlal2  v29.2d, v25.4s, v16.s[1]
        umlal   v20.2d, v11.2s, v18.s[2]
        umlal   v29.2d, v13.2s, v19.s[2]
        umlal2  v20.2d, v11.4s, v18.s[3]
        ldp     q11, q24, [x2, #0x1e0]
        umlal   v20.2d, v28.2s, v18.s[0]
        umlal2  v29.2d, v13.4s, v19.s[3]
        umlal   v29.2d, v15.2s, v19.s[0]
        umlal2  v20.2d, v28.4s, v18.s[1]
        ldr     q13, [x2, #0x230]
        usra    v20.2d, v14.2d, #0x18
        ldp     q14, q25, [x2, #0x200]
        usra    v20.2d, v0.2d, #6
        umlal2  v29.2d, v15.4s, v19.s[1]
        ldp     q15, q0, [x2, #0x220]
        umlal   v29.2d, v26.2s, v7.s[2]
        umlal2  v29.2d, v26.4s, v7.s[3]
        umlal   v29.2d, v30.2s, v7.s[0]
        umlal2  v29.2d, v30.4s, v7.s[1]
        ldp     d26, d28, [x1, #0x1c0]
        umlal   v29.2d, v4.2s, v8.s[2]
        umlal2  v29.2d, v4.4s, v8.s[3]
        umull   v4.2d, v12.2s, v21.s[0]
        umlal   v29.2d, v27.2s, v8.s[0]
        shl     v28.2d, v28.2d, #0x3a
        umlal2  v4.2d, v12.4s, v21.s[2]
        ldr     q12, [x2, #0x410]
        umlal   v4.2d, v5.2s, v22.s[0]
        umlal2  v4.2d, v5.4s, v22.s[1]
        ldr     d5, [x1, #0x1c8]
        umlal   v4.2d, v2.2s, v16.s[2]
        umlal2  v4.2d, v2.4s, v16.s[3]
        ldr     q2, [x2, #0x420]
        umlal2  v29.2d, v27.4s, v8.s[1]
        umlal   v4.2d, v17.2s, v16.s[0]
        umlal2  v4.2d, v17.4s, v16.s[1]
        ldp     q17, q27, [x2, #0x1f0]
        umlal   v4.2d, v11.2s, v19.s[2]
        umlal2  v4.2d, v11.4s, v19.s[3]
        umlal   v29.2d, v23.2s, v18.s[2]
        umlal2  v29.2d, v23.4s, v18.s[3]
        ldp     q11, q18, [x2, #0x1d0]
        umlal   v4.2d, v24.2s, v19.s[0]
        usra    v29.2d, v6.2d, #0x12
        umlal2  v4.2d, v24.4s, v19.s[1]
        umlal   v4.2d, v14.2s, v7.s[2]
        ldp     q6, q23, [x2, #0x210]
        usra    v29.2d, v3.2d, #6
        umlal2  v4.2d, v14.4s, v7.s[3]
        umlal   v4.2d, v25.2s, v7.s[0]
        ldr     d14, [x1, #0x1d0]
        uzp2    v3.2d, v20.2d, v29.2d
        shl     v24.2d, v3.2d, #0x23
        uzp1    v20.2d, v20.2d, v29.2d
        usra    v20.2d, v24.2d, #6
        ldp     q24, q29, [x2, #0x1e0]
        ext     v9.16b, v9.16b, v3.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        umull   v9.2d, v1.2s, v21.s[0]
        umlal2  v4.2d, v25.4s, v7.s[1]
        ldr     q25, [x2, #0x420]
        umlal   v4.2d, v15.2s, v8.s[2]
        str     q20, [x0, #0xc0]
        umlal2  v9.2d, v1.4s, v21.s[2]
        ldr     q1, [x2, #0x430]
        umlal   v9.2d, v10.2s, v22.s[0]
        shl     v14.2d, v14.2d, #6
        umlal2  v9.2d, v10.4s, v22.s[1]
        ldp     q10, q20, [x2, #0x200]
        umlal   v9.2d, v11.2s, v16.s[2]
        umlal2  v9.2d, v11.4s, v16.s[3]
        ldr     q11, [x2, #0x230]
        umlal2  v4.2d, v15.4s, v8.s[3]
        umlal   v4.2d, v0.2s, v8.s[0]
        ldr     q15, [x2, #0x430]
        umlal2  v4.2d, v0.4s, v8.s[1]
        umlal   v9.2d, v18.2s, v16.s[0]
        umlal2  v9.2d, v18.4s, v16.s[1]
        ldp     q0, q18, [x2, #0x1f0]
        usra    v4.2d, v26.2d, #0xc
        umlal   v9.2d, v17.2s, v19.s[2]
        umlal2  v9.2d, v17.4s, v19.s[3]
        ldp     q17, q26, [x2, #0x220]
        usra    v4.2d, v28.2d, #6
        umull   v28.2d, v12.2s, v21.s[0]
        umlal   v9.2d, v27.2s, v19.s[0]
        umlal2  v9.2d, v27.4s, v19.s[1]
        umlal2  v28.2d, v12.4s, v21.s[2]
        ldp     q12, q27, [x2, #0x210]
        umlal   v9.2d, v6.2s, v7.s[2]
        umlal   v28.2d, v2.2s, v22.s[0]
        umlal2  v28.2d, v2.4s, v22.s[1]
        umlal   v28.2d, v24.2s, v16.s[2]
        umlal2  v9.2d, v6.4s, v7.s[3]
        ldp     d2, d6, [x1, #0x1d0]
        umlal   v9.2d, v23.2s, v7.s[0]
        umlal2  v9.2d, v23.4s, v7.s[1]
        umlal2  v28.2d, v24.4s, v16.s[3]
        umlal   v28.2d, v29.2s, v16.s[0]
        umlal2  v28.2d, v29.4s, v16.s[1]
        umlal   v9.2d, v13.2s, v8.s[2]
        umlal2  v9.2d, v13.4s, v8.s[3]
        usra    v9.2d, v5.2d, #6
        uzp2    v13.2d, v4.2d, v9.2d
        uzp1    v8.2d, v4.2d, v9.2d
        shl     v9.2d, v13.2d, #0x23
        usra    v8.2d, v9.2d, #6
        ext     v9.16b, v3.16b, v13.16b, #8
        usra    v8.2d, v9.2d, #0x1d
        str     q8, [x0, #0xd0]
        shl     v8.2d, v6.2d, #0xc
        umlal   v28.2d, v10.2s, v19.s[2]
        ldr     q9, [x2, #0x440]
        umlal2  v28.2d, v10.4s, v19.s[3]
        umlal   v28.2d, v20.2s, v19.s[0]
        umlal2  v28.2d, v20.4s, v19.s[1]
        ldp     q10, q3, [x2, #0x200]
        umlal   v28.2d, v17.2s, v7.s[2]
        umlal2  v28.2d, v17.4s, v7.s[3]
        umull   v4.2d, v25.2s, v21.s[0]
        umlal2  v4.2d, v25.4s, v21.s[2]
        umlal   v28.2d, v26.2s, v7.s[0]
        umlal2  v28.2d, v26.4s, v7.s[1]
        usra    v28.2d, v14.2d, #6
        umlal   v4.2d, v1.2s, v22.s[0]
        ldp     q14, q5, [x2, #0x220]
        umlal2  v4.2d, v1.4s, v22.s[1]
        ldr     q1, [x2, #0x440]
        umlal   v4.2d, v0.2s, v16.s[2]
        ldp     d6, d17, [x1, #0x1d8]
        umlal2  v4.2d, v0.4s, v16.s[3]
        shl     v0.2d, v17.2d, #0x12
        umlal   v4.2d, v18.2s, v16.s[0]
        ldr     q17, [x2, #0x450]
        umlal2  v4.2d, v18.4s, v16.s[1]
        ldp     q18, q20, [x2, #0x210]
        umlal   v4.2d, v12.2s, v19.s[2]
        umlal2  v4.2d, v12.4s, v19.s[3]
        umlal   v4.2d, v27.2s, v19.s[0]
        umull   v12.2d, v15.2s, v21.s[0]
        umlal2  v4.2d, v27.4s, v19.s[1]
        ldr     q23, [x2, #0x230]
        umlal2  v12.2d, v15.4s, v21.s[2]
        umlal   v4.2d, v11.2s, v7.s[2]
        umlal2  v4.2d, v11.4s, v7.s[3]
        usra    v4.2d, v2.2d, #0x3a
        usra    v4.2d, v8.2d, #6
        uzp1    v11.2d, v28.2d, v4.2d
        uzp2    v8.2d, v28.2d, v4.2d
        shl     v15.2d, v8.2d, #0x23
        ext     v13.16b, v13.16b, v8.16b, #8
        usra    v11.2d, v15.2d, #6
        usra    v11.2d, v13.2d, #0x1d
        str     q11, [x0, #0xe0]
        umlal   v12.2d, v9.2s, v22.s[0]
        ldr     q11, [x2, #0x450]
        umlal2  v12.2d, v9.4s, v22.s[1]
        ldp     d13, d9, [x1, #0x1e0]
        umlal   v12.2d, v10.2s, v16.s[2]
        shl     v9.2d, v9.2d, #0x18
        umlal2  v12.2d, v10.4s, v16.s[3]
        ldr     q10, [x2, #0x460]
        umlal   v12.2d, v3.2s, v16.s[0]
        ldp     q15, q2, [x2, #0x220]
        umlal2  v12.2d, v3.4s, v16.s[1]
        ldp     d3, d4, [x1, #0x1e8]
        umlal   v12.2d, v14.2s, v19.s[2]
        umlal2  v12.2d, v14.4s, v19.s[3]
        shl     v14.2d, v4.2d, #0x1e
        umlal   v12.2d, v5.2s, v19.s[0]
        umlal2  v12.2d, v5.4s, v19.s[1]
        usra    v12.2d, v6.2d, #0x34
        usra    v12.2d, v0.2d, #6
        umull   v0.2d, v1.2s, v21.s[0]
        umlal2  v0.2d, v1.4s, v21.s[2]
        ldr     q1, [x2, #0x460]
        umlal   v0.2d, v17.2s, v22.s[0]
        ldr     q4, [x2, #0x470]
        umlal2  v0.2d, v17.4s, v22.s[1]
        ldr     q5, [x2, #0x230]
        umlal   v0.2d, v18.2s, v16.s[2]
        ldp     d6, d7, [x1, #0x1f0]
        umlal2  v0.2d, v18.4s, v16.s[3]
        shl     v7.2d, v7.2d, #0x24
        umlal   v0.2d, v20.2s, v16.s[0]
        umlal2  v0.2d, v20.4s, v16.s[1]
        umlal   v0.2d, v23.2s, v19.s[2]
        umlal2  v0.2d, v23.4s, v19.s[3]
        usra    v0.2d, v13.2d, #0x2e
        umull   v17.2d, v11.2s, v21.s[0]
        usra    v0.2d, v9.2d, #6
        uzp1    v13.2d, v12.2d, v0.2d
        uzp2    v0.2d, v12.2d, v0.2d
        ext     v12.16b, v8.16b, v0.16b, #8
        shl     v8.2d, v0.2d, #0x23
        umlal2  v17.2d, v11.4s, v21.s[2]
        usra    v13.2d, v8.2d, #6
        umlal   v17.2d, v10.2s, v22.s[0]
        usra    v13.2d, v12.2d, #0x1d
        umlal2  v17.2d, v10.4s, v22.s[1]
        str     q13, [x0, #0xf0]
        umlal   v17.2d, v15.2s, v16.s[2]
        ldr     q18, [x2, #0x470]
        umlal2  v17.2d, v15.4s, v16.s[3]
        ldr     d19, [x1, #0x1f8]
        umull   v20.2d, v1.2s, v21.s[0]
        movi    v23.2d, #0000000000000000
        umlal   v17.2d, v2.2s, v16.s[0]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v17.2d, v2.4s, v16.s[1]
        usra    v17.2d, v3.2d, #0x28
        usra    v17.2d, v14.2d, #6
        umlal2  v20.2d, v1.4s, v21.s[2]
        umlal   v20.2d, v4.2s, v22.s[0]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v20.2d, v4.4s, v22.s[1]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal   v20.2d, v5.2s, v16.s[2]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        umlal2  v20.2d, v5.4s, v16.s[3]
        usra    v20.2d, v6.2d, #0x22
        usra    v20.2d, v7.2d, #6
        uzp2    v1.2d, v17.2d, v20.2d
        uzp1    v2.2d, v17.2d, v20.2d
        ext     v0.16b, v0.16b, v1.16b, #8
        umull   v3.2d, v18.2s, v21.s[0]
        shl     v4.2d, v1.2d, #0x23
        usra    v2.2d, v4.2d, #6
        umlal2  v3.2d, v18.4s, v21.s[2]
        usra    v3.2d, v19.2d, #0x1c
        uzp2    v4.2d, v3.2d, v23.2d
        shl     v5.2d, v4.2d, #0x23
        uzp1    v3.2d, v3.2d, v23.2d
        usra    v3.2d, v5.2d, #6
        ext     v1.16b, v1.16b, v4.16b, #8
        usra    v3.2d, v1.2d, #0x1d
        str     q3, [x0, #0x110]
        usra    v2.2d, v0.2d, #0x1d
        str     q2, [x0, #0x100]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_32_aarch64)

NOTES

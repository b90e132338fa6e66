/* karat_phase_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 800 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 3079.0 cycles instead of 5837.0, bound 2596.0 (simulated, one run after another); 7551 of 9675 instructions have another place.
 * Made from code with the SHA-256 f691f0898e872eaf0dc39a8684e8e50b4e0d804455f79c9f511ff0f7c3325657.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        ldp     q2, q3, [x2]
        movi    v4.2d, #0000000000000000
        ushr    v1.2d, v1.2d, #0x23
        ldp     d5, d6, [x1]
        ldp     d7, d16, [x1, #8]
        ldp     x7, x8, [x5, #0x10]
        ldp     x9, x10, [x5, #0x20]
        ushr    v17.2d, v0.2d, #0x1d
        ldp     x11, x12, [x5, #0x18]
        ldp     x13, x14, [x5, #0x38]
        shl     v6.2d, v6.2d, #0xc
        uzp1    v0.2d, v0.2d, v17.2d
        lsr     x7, x7, #0xc
        ldp     x15, x16, [x5, #8]
        ushr    v7.2d, v7.2d, #0x34
        str     x7, [sp, #0x7e8]
        ldp     x17, x7, [x5]
        lsl     x8, x8, #0x2e
        lsr     x9, x9, #0x18
        and     v0.16b, v0.16b, v1.16b
        shl     v16.2d, v16.2d, #0x12
        lsl     x12, x12, #0x28
        lsr     x11, x11, #0x12
        ushr    v5.2d, v5.2d, #0x3a
        str     x9, [sp, #0x7e0]
        str     x11, [sp, #0x7d8]
        ldp     x9, x11, [x5, #0x48]
        lsr     x13, x13, #0x2a
        lsl     x10, x10, #0x22
        usra    v7.2d, v16.2d, #6
        lsr     x15, x15, #6
        lsl     x16, x16, #0x34
        str     x13, [sp, #0x7d0]
        str     x10, [sp, #0x7c8]
        ldp     x13, x10, [x5, #0x30]
        usra    v5.2d, v6.2d, #6
        lsl     x7, x7, #0x3a
        str     x12, [sp, #0x7c0]
        str     x8, [sp, #0x7b8]
        ldp     x12, x8, [x5, #0x28]
        lsl     x14, x14, #0x10
        str     x14, [sp, #0x7b0]
        str     x15, [sp, #0x7a8]
        ldp     x14, x15, [x5, #0x40]
        lsr     x13, x13, #0x24
        lsl     x10, x10, #0x16
        lsr     x12, x12, #0x1e
        lsl     x8, x8, #0x1c
        lsr     x14, x14, #0x30
        lsl     x15, x15, #0xa
        str     x14, [sp, #0x7a0]
        str     x15, [sp, #0x798]
        ldp     x14, x15, [x5, #0x58]
        lsr     x9, x9, #0x36
        str     x10, [sp, #0x790]
        lsl     x10, x11, #4
        str     x10, [sp, #0x788]
        ldr     x10, [x5, #0x58]
        orr     x9, x9, x10, lsl #62
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        lsl     x27, x15, #0x38
        orr     x27, x27, x11, lsr #60
        ldp     x10, x11, [x5, #0x60]
        lsl     x11, x11, #0x32
        lsr     x14, x14, #2
        lsr     x10, x10, #8
        str     x10, [sp, #0x780]
        ldp     x15, x10, [x5, #0x70]
        lsr     x15, x15, #0x14
        str     x15, [sp, #0x778]
        str     x11, [sp, #0x770]
        ldp     x15, x11, [x5, #0x68]
        lsr     x15, x15, #0xe
        str     x15, [sp, #0x768]
        str     x14, [sp, #0x760]
        ldp     x15, x14, [x5, #0x80]
        lsl     x14, x14, #0x1a
        lsl     x11, x11, #0x2c
        lsl     x10, x10, #0x26
        str     x14, [sp, #0x758]
        str     x10, [sp, #0x750]
        ldp     x14, x10, [x5, #0x78]
        lsr     x14, x14, #0x1a
        lsl     x10, x10, #0x20
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        lsr     x25, x15, #0x20
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        ldp     x19, x20, [x5, #0x88]
        lsr     x19, x19, #0x26
        lsl     x20, x20, #0x14
        ldp     x24, x15, [x5, #0x90]
        lsr     x24, x24, #0x2c
        lsl     x15, x15, #0xe
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [x5, #0xb0]
        str     x15, [sp, #0x748]
        str     x24, [sp, #0x740]
        ldp     x15, x24, [x5, #0xa0]
        lsr     x15, x15, #0x38
        orr     x23, x15, x23, lsl #60
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        lsl     x15, x24, #2
        umlal   v5.2d, v2.2s, v0.s[0]
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        umlal2  v5.2d, v2.4s, v0.s[2]
        ext     v10.16b, v4.16b, v5.16b, #8
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        usra    v5.2d, v10.2d, #0x1d
        ldp     q10, q11, [x2, #0x20]
        ext     v8.16b, v5.16b, v4.16b, #8
        and     v9.16b, v5.16b, v1.16b
        ldp     x28, x21, [x5, #0x98]
        lsr     x28, x28, #0x32
        umull   v12.2d, v10.2s, v0.s[0]
        usra    v7.2d, v8.2d, #0x1d
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        lsl     x26, x21, #8
        umlal   v7.2d, v3.2s, v0.s[0]
        ldp     q8, q13, [x2, #0x40]
        umlal2  v12.2d, v10.4s, v0.s[2]
        ldp     d10, d14, [x1, #0x10]
        umlal2  v7.2d, v3.4s, v0.s[2]
        usra    v12.2d, v10.2d, #0x2e
        ldp     x21, x22, [x5, #0xb8]
        lsr     x21, x21, #0xa
        umull   v10.2d, v11.2s, v0.s[0]
        shl     v14.2d, v14.2d, #0x18
        str     x21, [sp, #0x738]
        str     x15, [sp, #0x730]
        ldp     x21, x15, [x5, #0xb0]
        lsl     x15, x15, #0x36
        umlal2  v10.2d, v11.4s, v0.s[2]
        usra    v12.2d, v14.2d, #6
        orr     x24, x15, x24, lsr #62
        lsr     x21, x21, #4
        ldp     d11, d14, [x1, #0x18]
        usra    v10.2d, v11.2d, #0x28
        lsl     x22, x22, #0x30
        ldp     q11, q15, [x2]
        umull   v2.2d, v8.2s, v0.s[0]
        umlal2  v2.2d, v8.4s, v0.s[2]
        shl     v8.2d, v14.2d, #0x1e
        umlal   v7.2d, v11.2s, v9.s[0]
        usra    v10.2d, v8.2d, #6
        str     x22, [sp, #0x728]
        ldp     x15, x22, [x5, #0xd0]
        umlal2  v7.2d, v11.4s, v9.s[2]
        ldp     q11, q8, [x2, #0x60]
        umull   v14.2d, v13.2s, v0.s[0]
        ldp     q3, q5, [x2, #0x20]
        ldp     d6, d16, [x1, #0x20]
        uzp1    v17.4s, v0.4s, v9.4s
        ldp     q18, q19, [x2, #0x40]
        lsl     x22, x22, #0x1e
        lsr     x15, x15, #0x1c
        ext     v20.16b, v4.16b, v7.16b, #8
        ldp     d21, d22, [x1, #0x28]
        umlal2  v14.2d, v13.4s, v0.s[2]
        ldp     q13, q23, [x2]
        usra    v7.2d, v20.2d, #0x1d
        ldp     q20, q24, [x2, #0x80]
        ldp     q24, q25, [x2, #0x60]
        umull   v26.2d, v11.2s, v0.s[0]
        shl     v16.2d, v16.2d, #0x24
        str     x15, [sp, #0x720]
        str     x22, [sp, #0x718]
        ldp     x15, x22, [x5, #0xc8]
        umlal   v10.2d, v3.2s, v9.s[0]
        str     x21, [sp, #0x710]
        str     x24, [sp, #0x708]
        ldp     x21, x24, [x5, #0xd8]
        ext     v27.16b, v7.16b, v4.16b, #8
        and     v7.16b, v7.16b, v1.16b
        str     x23, [sp, #0x700]
        str     x26, [sp, #0x6f8]
        ldp     x23, x26, [x5, #0xe0]
        umlal2  v10.2d, v3.4s, v9.s[2]
        shl     v3.2d, v22.2d, #0x2a
        str     x28, [sp, #0x6f0]
        str     x19, [sp, #0x6e8]
        ldp     x28, x19, [x5, #0xc0]
        usra    v12.2d, v27.2d, #0x1d
        umlal2  v26.2d, v11.4s, v0.s[2]
        lsr     x15, x15, #0x16
        lsl     x22, x22, #0x24
        umlal   v2.2d, v5.2s, v9.s[0]
        lsr     x21, x21, #0x22
        lsl     x24, x24, #0x18
        str     x21, [sp, #0x6e0]
        str     x24, [sp, #0x6d8]
        ldp     x21, x24, [x5, #0xe8]
        umlal2  v2.2d, v5.4s, v9.s[2]
        str     x15, [sp, #0x6d0]
        str     x22, [sp, #0x6c8]
        ldp     x15, x22, [x5, #0x100]
        lsr     x23, x23, #0x28
        lsl     x26, x26, #0x12
        umlal   v14.2d, v18.2s, v9.s[0]
        lsr     x28, x28, #0x10
        str     x15, [sp, #0x6c0]
        str     x23, [sp, #0x6b8]
        ldp     x15, x23, [x5, #0xf0]
        lsl     x19, x19, #0x2a
        umlal   v12.2d, v15.2s, v9.s[0]
        ldp     q11, q5, [x2, #0x20]
        umlal2  v12.2d, v15.4s, v9.s[2]
        ldp     q15, q22, [x2, #0x80]
        lsr     x21, x21, #0x2e
        umull   v27.2d, v8.2s, v0.s[0]
        usra    v2.2d, v6.2d, #0x22
        str     x21, [sp, #0x6b0]
        str     x26, [sp, #0x6a8]
        ldp     x21, x26, [x6]
        lsl     x24, x24, #0xc
        umull   v6.2d, v20.2s, v0.s[0]
        lsl     x26, x23, #6
        str     x26, [sp, #0x6a0]
        str     x24, [sp, #0x698]
        ldp     x26, x24, [x6, #0x10]
        lsr     x15, x15, #0x34
        umlal   v12.2d, v13.2s, v7.s[0]
        lsl     x22, x22, #0x3a
        ldp     x24, x26, [x5, #0x108]
        umlal2  v14.2d, v18.4s, v9.s[2]
        orr     x23, x22, x23, lsr #58
        str     x23, [sp, #0x690]
        ldp     x22, x23, [x5, #0x110]
        umlal2  v27.2d, v8.4s, v0.s[2]
        usra    v2.2d, v16.2d, #6
        umlal2  v12.2d, v13.4s, v7.s[2]
        ldp     d8, d13, [x1, #0x30]
        umlal   v26.2d, v19.2s, v9.s[0]
        ext     v16.16b, v4.16b, v12.16b, #8
        usra    v14.2d, v21.2d, #0x1c
        adds    x7, x17, x7
        ldr     x17, [sp, #0x7a8]
        lsr     x22, x22, #0xc
        umlal2  v6.2d, v20.4s, v0.s[2]
        ldp     q0, q18, [x2, #0x40]
        lsl     x23, x23, #0x2e
        usra    v12.2d, v16.2d, #0x1d
        umlal2  v26.2d, v19.4s, v9.s[2]
        lsr     x24, x24, #6
        lsl     x26, x26, #0x34
        ldp     q16, q19, [x2, #0x60]
        umlal   v27.2d, v24.2s, v9.s[0]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x7e8]
        shl     v13.2d, v13.2d, #0x30
        umlal   v2.2d, v11.2s, v7.s[0]
        str     x22, [sp, #0x7a8]
        ldr     x22, [sp, #0x7b8]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x7d8]
        umlal2  v2.2d, v11.4s, v7.s[2]
        usra    v14.2d, v3.2d, #6
        str     x23, [sp, #0x7b8]
        ldr     x23, [sp, #0x7c0]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x7e0]
        usra    v26.2d, v8.2d, #0x16
        ext     v11.16b, v12.16b, v4.16b, #8
        str     x24, [sp, #0x7c0]
        ldr     x24, [sp, #0x7c8]
        adcs    x24, x17, x24
        ldr     x17, [sp, #0x7b0]
        umlal2  v27.2d, v24.4s, v9.s[2]
        ldp     q8, q3, [x2]
        adcs    x8, x12, x8
        ldr     x12, [sp, #0x790]
        and     v12.16b, v12.16b, v1.16b
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x7d0]
        stp     x7, x16, [x4]
        ldr     x16, [sp, #0x798]
        umlal   v14.2d, v5.2s, v7.s[0]
        adcs    x13, x13, x17
        ldr     x17, [sp, #0x7a0]
        ldp     d20, d21, [x1, #0x38]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x788]
        usra    v10.2d, v11.2d, #0x1d
        umull   v11.2d, v15.2s, v9.s[0]
        adcs    x9, x9, x17
        mul     x17, x7, x21
        umlal   v6.2d, v25.2s, v9.s[0]
        usra    v26.2d, v13.2d, #6
        str     x17, [sp, #0x788]
        ldr     x17, [sp, #0x760]
        adcs    x27, x17, x27
        str     x26, [sp, #0x760]
        ldp     x17, x26, [x6, #0x30]
        ldr     x17, [sp, #0x770]
        ldr     x26, [sp, #0x780]
        umlal2  v14.2d, v5.4s, v7.s[2]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x768]
        stp     x16, x9, [x4, #0x40]
        umlal2  v6.2d, v25.4s, v9.s[2]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x778]
        stp     x27, x26, [x4, #0x50]
        ldr     x26, [sp, #0x750]
        umlal   v10.2d, v23.2s, v7.s[0]
        ldp     q13, q5, [x2, #0xa0]
        adcs    x26, x17, x26
        ldr     x17, [sp, #0x6e8]
        umlal2  v10.2d, v23.4s, v7.s[2]
        ldp     q5, q23, [x2, #0x20]
        ldr     x27, [sp, #0x748]
        adcs    x10, x14, x10
        ldr     x14, [sp, #0x758]
        umlal   v10.2d, v8.2s, v12.s[0]
        shl     v21.2d, v21.2d, #0x36
        ldr     x9, [sp, #0x6f8]
        adcs    x25, x25, x14
        umulh   x14, x7, x21
        umlal2  v10.2d, v8.4s, v12.s[2]
        ldp     q8, q24, [x2, #0x80]
        adcs    x20, x17, x20
        ldr     x17, [sp, #0x740]
        umlal   v26.2d, v0.2s, v7.s[0]
        adcs    x27, x17, x27
        ldr     x17, [sp, #0x6f0]
        stp     x22, x23, [x4, #0x10]
        umlal2  v11.2d, v15.4s, v9.s[2]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x700]
        stp     x11, x26, [x4, #0x60]
        ldr     x21, [sp, #0x738]
        ldr     x23, [sp, #0x728]
        ldr     x11, [sp, #0x708]
        ldr     x26, [sp, #0x730]
        umlal   v11.2d, v22.2s, v17.s[0]
        ldp     d9, d15, [x1, #0x40]
        adcs    x26, x17, x26
        ldr     x17, [sp, #0x710]
        ext     v25.16b, v4.16b, v10.16b, #8
        adcs    x11, x17, x11
        ldr     x17, [x6, #8]
        mul     x16, x7, x17
        umlal2  v26.2d, v0.4s, v7.s[2]
        adcs    x23, x21, x23
        ldr     x21, [sp, #0x6c8]
        stp     x12, x13, [x4, #0x30]
        umlal   v27.2d, v18.2s, v7.s[0]
        usra    v10.2d, v25.2d, #0x1d
        adcs    x19, x28, x19
        ldr     x28, [sp, #0x6d0]
        umlal2  v27.2d, v18.4s, v7.s[2]
        adcs    x28, x28, x21
        ldr     x13, [sp, #0x6e0]
        ldr     x12, [sp, #0x6d8]
        ldr     x21, [sp, #0x720]
        stp     x24, x8, [x4, #0x20]
        umlal2  v11.2d, v22.4s, v17.s[1]
        ldr     d0, [x1, #0x48]
        ldr     x24, [sp, #0x6a8]
        str     x1, [sp, #0x6c8]
        ldr     x1, [sp, #0x718]
        adcs    x21, x21, x1
        ldr     x1, [x4, #8]
        umulh   x8, x1, x17
        ldr     x17, [sp, #0x698]
        umlal   v6.2d, v16.2s, v7.s[0]
        uzp1    v18.4s, v7.4s, v12.4s
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x6b8]
        and     v22.16b, v10.16b, v1.16b
        ext     v10.16b, v10.16b, v4.16b, #8
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x6b0]
        usra    v27.2d, v20.2d, #0x10
        umlal2  v6.2d, v16.4s, v7.s[2]
        adcs    x13, x13, x17
        ldr     x17, [sp, #0x6a0]
        usra    v2.2d, v10.2d, #0x1d
        umlal   v14.2d, v5.2s, v12.s[0]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6c0]
        umlal2  v14.2d, v5.4s, v12.s[2]
        str     x8, [sp, #0x6a0]
        ldr     x8, [sp, #0x690]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x7c0]
        stp     x10, x25, [x4, #0x70]
        ldr     x25, [sp, #0x760]
        umlal   v26.2d, v23.2s, v12.s[0]
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x7a8]
        stp     x20, x27, [x4, #0x80]
        ldr     x20, [x4, #0x18]
        ldr     x27, [sp, #0x7b8]
        usra    v27.2d, v21.2d, #6
        umull   v10.2d, v8.2s, v7.s[0]
        adcs    x27, x17, x27
        subs    x17, x7, x22
        ldr     x7, [x6, #8]
        ldr     x22, [x6, #0x10]
        umlal   v2.2d, v3.2s, v12.s[0]
        usra    v6.2d, v9.2d, #0xa
        sbcs    x10, x1, x20
        ldr     x1, [x6]
        umlal2  v2.2d, v3.4s, v12.s[2]
        csetm   x20, lo
        subs    x22, x22, x1
        ldr     x1, [x6, #0x18]
        umlal   v11.2d, v19.2s, v7.s[0]
        eor     x17, x17, x20
        sbcs    x1, x1, x7
        eor     x10, x10, x20
        umlal2  v10.2d, v8.4s, v7.s[2]
        csetm   x7, lo
        cmn     x20, #1
        umlal2  v11.2d, v19.4s, v7.s[2]
        adcs    x17, x17, xzr
        eor     x1, x1, x7
        eor     x22, x22, x7
        umlal   v10.2d, v24.2s, v17.s[2]
        adcs    x10, x10, xzr
        cmn     x7, #1
        eor     x20, x20, x7
        umlal2  v10.2d, v24.4s, v17.s[3]
        adcs    x22, x22, xzr
        stp     x19, x28, [x4, #0xb0]
        adcs    x1, x1, xzr
        adds    x7, x14, x16
        stp     x11, x23, [x4, #0xa0]
        stp     x24, x13, [x4, #0xd0]
        stp     x9, x26, [x4, #0x90]
        stp     x21, x12, [x4, #0xc0]
        stp     x15, x8, [x4, #0xe0]
        stp     x25, x27, [x4, #0xf0]
        ldr     x25, [x6, #8]
        ldr     x27, [x4]
        umlal2  v26.2d, v23.4s, v12.s[2]
        ldp     x14, x16, [x6, #0x20]
        ldr     x15, [x4, #8]
        umlal   v10.2d, v13.2s, v17.s[0]
        shl     v8.2d, v15.2d, #0x3c
        umulh   x8, x27, x25
        umlal2  v10.2d, v13.4s, v17.s[1]
        ldp     q9, q13, [x2, #0x40]
        usra    v6.2d, v8.2d, #6
        umlal   v6.2d, v13.2s, v12.s[0]
        ldr     x24, [x6, #0x30]
        umlal   v27.2d, v9.2s, v12.s[0]
        ldp     q8, q15, [x2, #0x60]
        umlal2  v27.2d, v9.4s, v12.s[2]
        ldr     x21, [x6]
        ldp     q9, q3, [x2]
        mul     x13, x15, x25
        ldr     x19, [x6, #0x38]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x6a0]
        adc     x13, x13, xzr
        umlal2  v6.2d, v13.4s, v12.s[2]
        shl     v13.2d, v0.2d, #2
        ldr     x26, [x4, #0x20]
        ldr     x9, [x4, #0x30]
        ldp     q0, q5, [x2, #0xa0]
        subs    x12, x24, x14
        umlal   v2.2d, v9.2s, v22.s[0]
        ldp     q7, q16, [x2, #0x80]
        umulh   x28, x15, x21
        umlal2  v2.2d, v9.4s, v22.s[2]
        sbcs    x23, x19, x16
        csetm   x11, lo
        eor     x23, x23, x11
        umlal   v11.2d, v8.2s, v12.s[0]
        ext     v9.16b, v4.16b, v2.16b, #8
        str     x10, [sp, #0x6a0]
        ldr     x15, [x4, #0x10]
        subs    x10, x26, x9
        ldr     x26, [x6, #0x18]
        ldr     x9, [x4, #0x38]
        eor     x12, x12, x11
        umlal2  v11.2d, v8.4s, v12.s[2]
        usra    v2.2d, v9.2d, #0x1d
        str     x1, [sp, #0x7b8]
        ldr     x1, [x4, #0x28]
        sbcs    x9, x1, x9
        csetm   x1, lo
        ext     v8.16b, v2.16b, v4.16b, #8
        usra    v11.2d, v13.2d, #6
        umulh   x27, x15, x26
        cmn     x1, #1
        umull   v9.2d, v7.2s, v12.s[0]
        and     v13.16b, v2.16b, v1.16b
        str     x27, [sp, #0x7a8]
        eor     x27, x1, x11
        eor     x9, x9, x1
        umlal2  v9.2d, v7.4s, v12.s[2]
        usra    v14.2d, v8.2d, #0x1d
        eor     x1, x10, x1
        adcs    x1, x1, xzr
        umlal   v10.2d, v15.2s, v12.s[0]
        adcs    x9, x9, xzr
        cmn     x11, #1
        ldr     x11, [x6, #0x10]
        adcs    x10, x12, xzr
        umlal2  v10.2d, v15.4s, v12.s[2]
        ldp     q8, q12, [x2, #0x20]
        umulh   x12, x15, x11
        umlal   v26.2d, v8.2s, v22.s[0]
        adcs    x23, x23, xzr
        str     x9, [sp, #0x760]
        subs    x9, x14, x21
        str     x27, [sp, #0x7c0]
        sbcs    x27, x16, x25
        ldr     x16, [x4, #8]
        ldr     x14, [x4, #0x28]
        umlal   v14.2d, v3.2s, v22.s[0]
        str     x10, [sp, #0x690]
        sbcs    x10, x24, x11
        ldr     x24, [x4, #0x20]
        str     x1, [sp, #0x6c0]
        sbcs    x1, x19, x26
        ldr     x19, [x4]
        str     x23, [sp, #0x698]
        csetm   x23, lo
        umlal2  v14.2d, v3.4s, v22.s[2]
        subs    x25, x19, x24
        ldr     x19, [x4, #0x38]
        ldr     x24, [x4, #0x30]
        sbcs    x14, x16, x14
        sbcs    x24, x15, x24
        umlal2  v26.2d, v8.4s, v22.s[2]
        mul     x21, x16, x21
        ldr     x16, [x4, #0x18]
        eor     x10, x10, x23
        eor     x1, x1, x23
        umlal   v9.2d, v16.2s, v18.s[0]
        sbcs    x19, x16, x19
        csetm   x16, lo
        adds    x21, x7, x21
        umlal   v27.2d, v12.2s, v22.s[0]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x6c8]
        adc     x7, x13, xzr
        cmn     x23, #1
        umlal2  v9.2d, v16.4s, v18.s[1]
        ldp     d8, d15, [x8, #0x48]
        mul     x13, x17, x22
        umlal   v9.2d, v0.2s, v17.s[2]
        usra    v10.2d, v8.2d, #0x3e
        eor     x13, x13, x20
        eor     x24, x24, x16
        umlal2  v9.2d, v0.4s, v17.s[3]
        shl     v8.2d, v15.2d, #8
        umlal   v9.2d, v5.2s, v17.s[0]
        str     x7, [sp, #0x6b0]
        ldr     x7, [sp, #0x788]
        stp     x7, x21, [x3]
        ldp     q15, q0, [x2]
        umlal2  v27.2d, v12.4s, v22.s[2]
        eor     x27, x27, x23
        ldp     q12, q2, [x2, #0x40]
        umlal   v14.2d, v15.2s, v13.s[0]
        eor     x25, x25, x16
        umlal2  v14.2d, v15.4s, v13.s[2]
        ext     v15.16b, v4.16b, v14.16b, #8
        ldp     x21, x7, [x6, #0x50]
        eor     x19, x19, x16
        usra    v14.2d, v15.2d, #0x1d
        umlal   v6.2d, v12.2s, v22.s[0]
        ldp     x7, x21, [x6, #0x40]
        eor     x9, x9, x23
        umlal2  v6.2d, v12.4s, v22.s[2]
        usra    v10.2d, v8.2d, #6
        ldp     x21, x7, [x6, #0x70]
        adcs    x9, x9, xzr
        ldp     q8, q12, [x2, #0x60]
        ext     v15.16b, v14.16b, v4.16b, #8
        adcs    x27, x27, xzr
        usra    v26.2d, v15.2d, #0x1d
        and     v14.16b, v14.16b, v1.16b
        adcs    x10, x10, xzr
        eor     x14, x14, x16
        umlal2  v9.2d, v5.4s, v17.s[1]
        ldp     d15, d3, [x8, #0x50]
        mul     x7, x15, x11
        usra    v9.2d, v15.2d, #0x38
        umlal   v11.2d, v2.2s, v22.s[0]
        adcs    x1, x1, xzr
        cmn     x16, #1
        ldp     q15, q5, [x2, #0x20]
        umlal   v26.2d, v0.2s, v13.s[0]
        adcs    x25, x25, xzr
        umlal   v27.2d, v15.2s, v13.s[0]
        ldp     q7, q16, [x2]
        umulh   x21, x17, x22
        umlal2  v11.2d, v2.4s, v22.s[2]
        ldp     q2, q19, [x2, #0x80]
        adcs    x14, x14, xzr
        umlal   v10.2d, v8.2s, v22.s[0]
        shl     v3.2d, v3.2d, #0xe
        eor     x23, x16, x23
        adcs    x24, x24, xzr
        umlal2  v10.2d, v8.4s, v22.s[2]
        ldp     q8, q20, [x2, #0x40]
        adcs    x19, x19, xzr
        umlal2  v26.2d, v0.4s, v13.s[2]
        ldp     q0, q21, [x2, #0xa0]
        mul     x16, x15, x26
        umlal   v6.2d, v5.2s, v13.s[0]
        usra    v9.2d, v3.2d, #6
        adds    x12, x12, x16
        str     x23, [sp, #0x6a8]
        ldp     x16, x23, [x6, #0x60]
        ldr     x23, [x4, #0x18]
        umlal2  v27.2d, v15.4s, v13.s[2]
        ldp     q15, q3, [x2, #0x60]
        umull   v23.2d, v2.2s, v22.s[0]
        ldp     q24, q25, [x2, #0xc0]
        mul     x16, x23, x26
        umlal2  v6.2d, v5.4s, v13.s[2]
        ldp     d5, d25, [x8, #0x58]
        ldr     x8, [sp, #0x7a8]
        adcs    x8, x8, x16
        ldr     x16, [sp, #0x7b8]
        umlal   v9.2d, v12.2s, v22.s[0]
        uzp1    v28.4s, v22.4s, v13.4s
        umlal   v26.2d, v7.2s, v14.s[0]
        shl     v25.2d, v25.2d, #0x14
        str     x7, [sp, #0x7a8]
        umulh   x7, x17, x16
        umlal2  v23.2d, v2.4s, v22.s[2]
        ldp     q2, q29, [x2, #0x80]
        umlal   v23.2d, v19.2s, v18.s[2]
        umlal2  v9.2d, v12.4s, v22.s[2]
        ldp     q12, q22, [x2, #0x20]
        umlal   v11.2d, v8.2s, v13.s[0]
        ldp     q30, q31, [x2, #0xa0]
        umulh   x26, x23, x26
        umlal2  v23.2d, v19.4s, v18.s[3]
        adc     x26, x26, xzr
        str     x24, [sp, #0x6b8]
        subs    x24, x25, x24
        str     x19, [sp, #0x6d8]
        sbcs    x19, x14, x19
        umlal2  v11.2d, v8.4s, v13.s[2]
        str     x14, [sp, #0x6e0]
        csetm   x14, lo
        str     x10, [sp, #0x718]
        subs    x10, x10, x9
        eor     x24, x24, x14
        umlal   v23.2d, v0.2s, v18.s[0]
        str     x1, [sp, #0x720]
        sbcs    x1, x1, x27
        str     x9, [sp, #0x6d0]
        csetm   x9, lo
        eor     x10, x10, x9
        umlal2  v23.2d, v0.4s, v18.s[1]
        ldp     q8, q0, [x2, #0xc0]
        str     x25, [sp, #0x728]
        eor     x25, x14, x9
        umlal   v23.2d, v21.2s, v17.s[2]
        eor     x19, x19, x14
        eor     x1, x1, x9
        cmn     x9, #1
        ldr     x9, [sp, #0x6a0]
        umlal2  v23.2d, v21.4s, v17.s[3]
        str     x25, [sp, #0x738]
        mul     x25, x9, x22
        adcs    x10, x10, xzr
        adcs    x1, x1, xzr
        umlal   v23.2d, v24.2s, v17.s[0]
        cmn     x14, #1
        adcs    x24, x24, xzr
        adcs    x19, x19, xzr
        umlal   v10.2d, v20.2s, v13.s[0]
        umlal2  v10.2d, v20.4s, v13.s[2]
        mul     x14, x23, x11
        adds    x12, x12, x14
        umlal   v9.2d, v15.2s, v13.s[0]
        umlal2  v23.2d, v24.4s, v17.s[1]
        usra    v23.2d, v5.2d, #0x32
        usra    v23.2d, v25.2d, #6
        mul     x14, x9, x16
        str     x19, [sp, #0x708]
        umulh   x19, x23, x11
        adcs    x19, x8, x19
        ldr     x8, [x4]
        adc     x26, x26, xzr
        str     x10, [sp, #0x710]
        ldr     x10, [x4, #0x40]
        subs    x8, x8, x10
        ldr     x10, [x4, #8]
        str     x1, [sp, #0x730]
        ldr     x1, [x4, #0x48]
        ldr     x11, [x4, #0x28]
        sbcs    x10, x10, x1
        ldr     x1, [x4, #0x50]
        sbcs    x15, x15, x1
        ldr     x1, [x4, #0x58]
        sbcs    x23, x23, x1
        ldr     x1, [x4, #0x20]
        str     x24, [sp, #0x700]
        ldr     x24, [x4, #0x60]
        sbcs    x24, x1, x24
        ldr     x1, [x4, #0x68]
        str     x27, [sp, #0x6f8]
        umulh   x27, x9, x16
        ldr     x9, [x4, #0x78]
        sbcs    x1, x11, x1
        ldr     x11, [x4, #0x30]
        str     x2, [sp, #0x6f0]
        ldr     x2, [x4, #0x70]
        sbcs    x2, x11, x2
        ldr     x11, [x4, #0x38]
        umlal2  v26.2d, v7.4s, v14.s[2]
        ext     v5.16b, v4.16b, v26.16b, #8
        sbcs    x9, x11, x9
        csetm   x11, lo
        usra    v26.2d, v5.2d, #0x1d
        umlal2  v9.2d, v15.4s, v13.s[2]
        eor     x23, x23, x11
        eor     x8, x8, x11
        umlal   v23.2d, v3.2s, v13.s[0]
        and     v15.16b, v26.16b, v1.16b
        mul     x16, x17, x16
        adds    x21, x21, x16
        ext     v5.16b, v26.16b, v4.16b, #8
        usra    v27.2d, v5.2d, #0x1d
        adcs    x7, x7, x14
        ldr     x14, [sp, #0x6c8]
        adc     x27, x27, xzr
        umlal   v27.2d, v16.2s, v14.s[0]
        ldp     d5, d7, [x14, #0x60]
        adds    x25, x21, x25
        ldr     x21, [sp, #0x6a0]
        umlal2  v27.2d, v16.4s, v14.s[2]
        eor     x25, x25, x20
        umulh   x21, x21, x22
        ldr     x22, [sp, #0x788]
        adcs    x21, x7, x21
        ldr     x16, [sp, #0x6b0]
        umull   v16.2d, v2.2s, v13.s[0]
        eor     x21, x21, x20
        adc     x27, x27, xzr
        ldr     x17, [x4, #0x20]
        cmn     x20, #1
        umlal2  v23.2d, v3.4s, v13.s[2]
        ldr     x14, [sp, #0x7a8]
        eor     x27, x27, x20
        adcs    x7, x13, x22
        ldr     x13, [x3, #8]
        adcs    x25, x25, x13
        ldr     x13, [x6, #0x20]
        umlal2  v16.2d, v2.4s, v13.s[2]
        adcs    x21, x21, x28
        adcs    x27, x27, x16
        adc     x20, x20, xzr
        umlal   v16.2d, v29.2s, v28.s[0]
        umulh   x22, x17, x13
        adds    x7, x7, x14
        adcs    x25, x25, x12
        umlal2  v16.2d, v29.4s, v28.s[1]
        shl     v13.2d, v7.2d, #0x1a
        adcs    x21, x21, x19
        adcs    x27, x27, x26
        umlal   v6.2d, v12.2s, v14.s[0]
        adc     x20, x20, xzr
        adds    x28, x28, x7
        adcs    x25, x16, x25
        umlal   v16.2d, v30.2s, v18.s[2]
        adcs    x21, x14, x21
        adcs    x27, x12, x27
        adcs    x19, x19, x20
        umlal2  v6.2d, v12.4s, v14.s[2]
        adcs    x20, x26, xzr
        ldr     x12, [x6, #0x28]
        mul     x26, x17, x13
        eor     x7, x10, x11
        umlal   v11.2d, v22.2s, v14.s[0]
        eor     x2, x2, x11
        eor     x24, x24, x11
        eor     x1, x1, x11
        umlal2  v11.2d, v22.4s, v14.s[2]
        eor     x10, x15, x11
        ldr     x15, [sp, #0x6f0]
        cmn     x11, #1
        adcs    x8, x8, xzr
        ldr     x16, [x4, #0x28]
        umlal2  v16.2d, v30.4s, v18.s[3]
        mul     x14, x17, x12
        adcs    x7, x7, xzr
        eor     x9, x9, x11
        umlal   v16.2d, v31.2s, v18.s[0]
        ldp     q12, q2, [x15, #0x40]
        umlal2  v16.2d, v31.4s, v18.s[1]
        adcs    x10, x10, xzr
        ldp     q3, q7, [x15, #0x60]
        adcs    x23, x23, xzr
        umlal   v10.2d, v12.2s, v14.s[0]
        str     x20, [sp, #0x7a8]
        mul     x20, x16, x12
        ldp     q19, q20, [x15, #0xa0]
        umlal2  v10.2d, v12.4s, v14.s[2]
        ldp     q12, q21, [x15, #0x80]
        adcs    x24, x24, xzr
        umlal   v16.2d, v8.2s, v17.s[2]
        ldp     q22, q24, [x15, #0xc0]
        adcs    x1, x1, xzr
        umlal2  v16.2d, v8.4s, v17.s[3]
        ldp     q8, q25, [x15]
        umulh   x17, x17, x12
        umlal   v27.2d, v8.2s, v15.s[0]
        ldp     q26, q29, [x15, #0xe0]
        adcs    x2, x2, xzr
        uzp1    v29.4s, v14.4s, v15.4s
        adcs    x9, x9, xzr
        adds    x22, x22, x14
        umlal   v16.2d, v0.2s, v17.s[0]
        umlal   v9.2d, v2.2s, v14.s[0]
        adcs    x20, x17, x20
        ldr     x17, [x6, #0x40]
        stp     x28, x25, [x3, #0x10]
        ldr     x28, [x6, #8]
        ldr     x25, [x6]
        umlal2  v16.2d, v0.4s, v17.s[1]
        usra    v16.2d, v5.2d, #0x2c
        umulh   x14, x16, x12
        adc     x14, x14, xzr
        umlal2  v27.2d, v8.4s, v15.s[2]
        ext     v8.16b, v4.16b, v27.16b, #8
        subs    x25, x17, x25
        ldr     x17, [x6, #0x48]
        sbcs    x28, x17, x28
        ldr     x17, [x6, #0x50]
        umlal2  v9.2d, v2.4s, v14.s[2]
        usra    v27.2d, v8.2d, #0x1d
        str     x19, [sp, #0x6b0]
        ldr     x19, [x6, #0x10]
        sbcs    x19, x17, x19
        ldr     x17, [x6, #0x58]
        str     x27, [sp, #0x6a0]
        ldr     x27, [x6, #0x18]
        sbcs    x27, x17, x27
        ldr     x17, [x6, #0x60]
        usra    v16.2d, v13.2d, #6
        ext     v8.16b, v27.16b, v4.16b, #8
        sbcs    x17, x17, x13
        str     x21, [sp, #0x7b8]
        ldr     x21, [x6, #0x68]
        sbcs    x12, x21, x12
        usra    v6.2d, v8.2d, #0x1d
        umlal   v23.2d, v3.2s, v14.s[0]
        mul     x21, x16, x13
        str     x26, [sp, #0x748]
        ldr     x26, [x6, #0x70]
        str     x1, [sp, #0x740]
        ldr     x1, [x6, #0x30]
        sbcs    x26, x26, x1
        and     v8.16b, v27.16b, v1.16b
        ldp     q13, q0, [x15, #0x20]
        str     x9, [sp, #0x6e8]
        ldr     x9, [x6, #0x78]
        str     x2, [sp, #0x758]
        ldr     x2, [x6, #0x38]
        sbcs    x9, x9, x2
        umlal2  v23.2d, v3.4s, v14.s[2]
        str     x24, [sp, #0x750]
        csetm   x24, lo
        eor     x26, x26, x24
        eor     x28, x28, x24
        umlal   v6.2d, v25.2s, v15.s[0]
        adds    x21, x22, x21
        umulh   x22, x16, x13
        adcs    x20, x20, x22
        umlal2  v6.2d, v25.4s, v15.s[2]
        adc     x22, x14, xzr
        umlal   v11.2d, v13.2s, v15.s[0]
        umlal   v16.2d, v7.2s, v14.s[0]
        ldr     x14, [sp, #0x6c8]
        umlal2  v16.2d, v7.4s, v14.s[2]
        umull   v2.2d, v12.2s, v14.s[0]
        umlal2  v2.2d, v12.4s, v14.s[2]
        umlal   v2.2d, v21.2s, v28.s[2]
        umlal2  v2.2d, v21.4s, v28.s[3]
        umlal   v2.2d, v19.2s, v28.s[0]
        umlal2  v2.2d, v19.4s, v28.s[1]
        umlal   v10.2d, v0.2s, v15.s[0]
        ldp     q12, q14, [x15, #0x40]
        cmn     x24, #1
        umlal2  v11.2d, v13.4s, v15.s[2]
        ldp     d13, d3, [x14, #0x68]
        eor     x9, x9, x24
        umlal   v2.2d, v20.2s, v18.s[2]
        ldp     q5, q7, [x15, #0x60]
        ldr     x13, [x4, #0x30]
        eor     x17, x17, x24
        umlal2  v2.2d, v20.4s, v18.s[3]
        ldp     q19, q20, [x15, #0x80]
        eor     x25, x25, x24
        umlal   v2.2d, v22.2s, v18.s[0]
        adcs    x25, x25, xzr
        eor     x12, x12, x24
        eor     x27, x27, x24
        umlal2  v10.2d, v0.4s, v15.s[2]
        shl     v0.2d, v3.2d, #0x20
        eor     x19, x19, x24
        umulh   x16, x13, x1
        umlal   v9.2d, v12.2s, v15.s[0]
        adcs    x28, x28, xzr
        adcs    x19, x19, xzr
        adcs    x27, x27, xzr
        umlal2  v2.2d, v22.4s, v18.s[1]
        adcs    x17, x17, xzr
        adcs    x12, x12, xzr
        adcs    x26, x26, xzr
        umlal   v2.2d, v24.2s, v17.s[2]
        adcs    x9, x9, xzr
        eor     x24, x11, x24
        umlal2  v2.2d, v24.4s, v17.s[3]
        mul     x11, x13, x1
        umlal2  v9.2d, v12.4s, v15.s[2]
        umlal   v2.2d, v26.2s, v17.s[0]
        umlal2  v2.2d, v26.4s, v17.s[1]
        str     x24, [sp, #0x778]
        mul     x24, x13, x2
        umlal   v23.2d, v14.2s, v15.s[0]
        usra    v2.2d, v13.2d, #0x26
        umlal2  v23.2d, v14.4s, v15.s[2]
        adds    x24, x16, x24
        umulh   x16, x13, x2
        ldr     x13, [x4, #0x38]
        usra    v2.2d, v0.2d, #6
        str     x11, [sp, #0x768]
        mul     x11, x13, x2
        adcs    x11, x16, x11
        ldp     q12, q13, [x15, #0xc0]
        umull   v14.2d, v19.2s, v15.s[0]
        ldp     q0, q3, [x15, #0xa0]
        mul     x16, x13, x1
        ldp     q21, q22, [x15]
        umlal   v16.2d, v5.2s, v15.s[0]
        umulh   x2, x13, x2
        ldp     q24, q25, [x15, #0x20]
        umlal2  v16.2d, v5.4s, v15.s[2]
        adc     x2, x2, xzr
        ldp     q5, q26, [x15, #0xe0]
        umlal2  v14.2d, v19.4s, v15.s[2]
        str     x10, [sp, #0x770]
        subs    x10, x8, x10
        umlal   v14.2d, v20.2s, v29.s[0]
        ldp     d19, d27, [x14, #0x70]
        sbcs    x14, x7, x23
        umlal   v6.2d, v21.2s, v8.s[0]
        umulh   x1, x13, x1
        csetm   x13, lo
        str     x19, [sp, #0x780]
        subs    x19, x19, x25
        umlal2  v6.2d, v21.4s, v8.s[2]
        ext     v21.16b, v4.16b, v6.16b, #8
        eor     x14, x14, x13
        str     x27, [sp, #0x798]
        sbcs    x27, x27, x28
        usra    v6.2d, v21.2d, #0x1d
        ext     v21.16b, v6.16b, v4.16b, #8
        str     x28, [sp, #0x7a0]
        csetm   x28, lo
        cmn     x28, #1
        usra    v11.2d, v21.2d, #0x1d
        and     v6.16b, v6.16b, v1.16b
        eor     x19, x19, x28
        adcs    x19, x19, xzr
        umlal   v11.2d, v22.2s, v8.s[0]
        shl     v21.2d, v27.2d, #0x26
        eor     x27, x27, x28
        adcs    x27, x27, xzr
        umlal2  v11.2d, v22.4s, v8.s[2]
        ldp     q22, q27, [x15, #0x40]
        eor     x10, x10, x13
        umlal   v10.2d, v24.2s, v8.s[0]
        str     x27, [sp, #0x7b0]
        ldr     x27, [sp, #0x6c0]
        str     x19, [sp, #0x7d0]
        ldr     x19, [sp, #0x698]
        str     x25, [sp, #0x790]
        mul     x25, x27, x19
        str     x26, [sp, #0x7c8]
        subs    x26, x26, x17
        str     x9, [sp, #0x7e0]
        sbcs    x9, x9, x12
        umlal2  v10.2d, v24.4s, v8.s[2]
        str     x12, [sp, #0x7d8]
        csetm   x12, lo
        cmn     x13, #1
        adcs    x10, x10, xzr
        umlal   v9.2d, v25.2s, v8.s[0]
        adcs    x14, x14, xzr
        cmn     x12, #1
        eor     x26, x26, x12
        umlal2  v9.2d, v25.4s, v8.s[2]
        ldp     q24, q25, [x15, #0x60]
        str     x14, [sp, #0x7e8]
        ldr     x14, [sp, #0x690]
        str     x10, [sp, #0x688]
        mul     x10, x27, x14
        umlal2  v14.2d, v20.4s, v29.s[1]
        str     x17, [sp, #0x680]
        ldr     x17, [sp, #0x7c0]
        eor     x10, x10, x17
        adcs    x26, x26, xzr
        eor     x9, x9, x12
        umlal   v2.2d, v7.2s, v15.s[0]
        adcs    x9, x9, xzr
        adds    x24, x24, x16
        adcs    x1, x11, x1
        umlal2  v2.2d, v7.4s, v15.s[2]
        ldp     q15, q7, [x15, #0x80]
        adc     x2, x2, xzr
        umlal   v16.2d, v27.2s, v8.s[0]
        umulh   x11, x27, x14
        adds    x25, x11, x25
        ldr     x11, [sp, #0x760]
        eor     x28, x13, x28
        umlal   v14.2d, v0.2s, v28.s[2]
        umlal2  v14.2d, v0.4s, v28.s[3]
        umlal   v14.2d, v3.2s, v28.s[0]
        ldp     q0, q20, [x15, #0xe0]
        ldr     x16, [sp, #0x728]
        umlal2  v14.2d, v3.4s, v28.s[1]
        umulh   x27, x27, x19
        umlal   v14.2d, v12.2s, v18.s[2]
        umlal2  v14.2d, v12.4s, v18.s[3]
        ldp     q12, q3, [x15, #0xa0]
        umulh   x13, x11, x19
        umlal   v23.2d, v22.2s, v8.s[0]
        umlal   v14.2d, v13.2s, v18.s[0]
        umlal2  v14.2d, v13.4s, v18.s[1]
        ldp     q13, q30, [x15, #0xc0]
        umlal   v14.2d, v5.2s, v17.s[2]
        str     x9, [sp, #0x6c0]
        ldr     x9, [sp, #0x6f8]
        str     x26, [sp, #0x678]
        umulh   x26, x16, x9
        umlal2  v14.2d, v5.4s, v17.s[3]
        umlal2  v16.2d, v27.4s, v8.s[2]
        ldp     q5, q27, [x15, #0x100]
        umlal2  v23.2d, v22.4s, v8.s[2]
        uzp1    v22.4s, v8.4s, v6.4s
        ldr     x9, [sp, #0x6e8]
        umlal   v14.2d, v26.2s, v17.s[0]
        mul     x19, x11, x19
        adcs    x27, x27, x19
        adc     x19, x13, xzr
        ldr     x13, [sp, #0x750]
        umlal2  v14.2d, v26.4s, v17.s[1]
        usra    v14.2d, v19.2d, #0x20
        str     x28, [sp, #0x698]
        ldr     x28, [sp, #0x758]
        subs    x28, x13, x28
        ldr     x13, [sp, #0x740]
        sbcs    x9, x13, x9
        ldp     q19, q26, [x15]
        umlal   v2.2d, v24.2s, v8.s[0]
        csetm   x13, lo
        usra    v14.2d, v21.2d, #6
        umlal   v14.2d, v25.2s, v8.s[0]
        eor     x28, x28, x13
        eor     x9, x9, x13
        umull   v21.2d, v15.2s, v8.s[0]
        eor     x12, x13, x12
        str     x12, [sp, #0x670]
        mul     x12, x11, x14
        adds    x25, x25, x12
        umlal2  v21.2d, v15.4s, v8.s[2]
        eor     x25, x25, x17
        umlal   v11.2d, v19.2s, v6.s[0]
        umlal2  v11.2d, v19.4s, v6.s[2]
        ext     v15.16b, v4.16b, v11.16b, #8
        umulh   x11, x11, x14
        usra    v11.2d, v15.2d, #0x1d
        ext     v15.16b, v11.16b, v4.16b, #8
        adcs    x27, x27, x11
        ldr     x11, [sp, #0x6d0]
        adc     x19, x19, xzr
        usra    v10.2d, v15.2d, #0x1d
        umlal   v10.2d, v26.2s, v6.s[0]
        eor     x19, x19, x17
        cmn     x13, #1
        ldr     x13, [sp, #0x748]
        ldp     q15, q19, [x15, #0x20]
        and     v11.16b, v11.16b, v1.16b
        eor     x27, x27, x17
        umlal2  v10.2d, v26.4s, v6.s[2]
        umlal   v9.2d, v15.2s, v6.s[0]
        mul     x12, x16, x11
        adcs    x28, x28, xzr
        adcs    x9, x9, xzr
        umlal2  v9.2d, v15.4s, v6.s[2]
        cmn     x17, #1
        adcs    x10, x10, x13
        adcs    x25, x25, x21
        umlal   v21.2d, v7.2s, v29.s[2]
        adcs    x27, x27, x20
        adcs    x19, x19, x22
        adc     x14, x17, xzr
        umlal   v23.2d, v19.2s, v6.s[0]
        umulh   x17, x16, x11
        str     x9, [sp, #0x7c0]
        ldr     x9, [sp, #0x768]
        adds    x10, x10, x9
        adcs    x25, x25, x24
        umlal2  v23.2d, v19.4s, v6.s[2]
        ldp     q15, q19, [x15, #0x40]
        ldr     x13, [sp, #0x6e0]
        adcs    x27, x27, x1
        umlal   v16.2d, v15.2s, v6.s[0]
        adcs    x19, x19, x2
        adc     x14, x14, xzr
        adds    x20, x20, x10
        ldr     x10, [sp, #0x6a8]
        umlal2  v2.2d, v24.4s, v8.s[2]
        ldp     q24, q26, [x15, #0x60]
        str     x28, [sp, #0x690]
        eor     x28, x12, x10
        umlal2  v16.2d, v15.4s, v6.s[2]
        str     x20, [sp, #0x760]
        ldr     x20, [sp, #0x6f8]
        str     x21, [sp, #0x668]
        mul     x21, x13, x20
        adcs    x25, x22, x25
        ldr     x22, [sp, #0x6c8]
        adcs    x27, x9, x27
        umlal2  v14.2d, v25.4s, v8.s[2]
        ldr     x9, [sp, #0x750]
        ldp     d8, d15, [x22, #0x78]
        adcs    x19, x24, x19
        umlal2  v21.2d, v7.4s, v29.s[3]
        ldp     q7, q25, [x15, #0x80]
        adcs    x24, x1, x14
        umlal   v21.2d, v12.2s, v29.s[0]
        shl     v15.2d, v15.2d, #0x2c
        umulh   x1, x13, x11
        adcs    x2, x2, xzr
        umlal2  v21.2d, v12.4s, v29.s[1]
        ldp     q12, q27, [x15, #0xa0]
        subs    x14, x8, x9
        ldr     x9, [sp, #0x740]
        umlal   v21.2d, v3.2s, v28.s[2]
        sbcs    x9, x7, x9
        str     x7, [sp, #0x768]
        ldr     x7, [sp, #0x770]
        str     x2, [sp, #0x660]
        ldr     x2, [sp, #0x758]
        sbcs    x2, x7, x2
        ldr     x7, [sp, #0x6e8]
        sbcs    x7, x23, x7
        umlal2  v21.2d, v3.4s, v28.s[3]
        str     x23, [sp, #0x658]
        csetm   x23, lo
        umlal   v21.2d, v13.2s, v28.s[0]
        mul     x16, x16, x20
        adds    x16, x17, x16
        adcs    x26, x26, x21
        umlal2  v21.2d, v13.4s, v28.s[1]
        ldp     q13, q3, [x15, #0xc0]
        umlal   v21.2d, v30.2s, v18.s[2]
        umlal2  v21.2d, v30.4s, v18.s[3]
        mul     x21, x13, x11
        umlal   v21.2d, v0.2s, v18.s[0]
        umlal2  v21.2d, v0.4s, v18.s[1]
        umlal   v14.2d, v24.2s, v6.s[0]
        ldr     x11, [sp, #0x6b8]
        ldp     q0, q30, [x15, #0xe0]
        umulh   x20, x13, x20
        ldr     x13, [sp, #0x718]
        umlal   v21.2d, v20.2s, v17.s[2]
        adc     x20, x20, xzr
        adds    x21, x16, x21
        adcs    x26, x26, x1
        ldr     x17, [sp, #0x720]
        umlal2  v21.2d, v20.4s, v17.s[3]
        adc     x20, x20, xzr
        eor     x1, x21, x10
        umlal2  v14.2d, v24.4s, v6.s[2]
        umlal   v2.2d, v19.2s, v6.s[0]
        mul     x16, x11, x13
        umlal   v21.2d, v5.2s, v17.s[0]
        umlal2  v21.2d, v5.4s, v17.s[1]
        usra    v21.2d, v8.2d, #0x1a
        ldp     q8, q5, [x15]
        usra    v21.2d, v15.2d, #6
        str     x24, [sp, #0x6f8]
        mul     x24, x11, x17
        ldp     q15, q20, [x15, #0x100]
        str     x19, [sp, #0x6e0]
        umulh   x19, x11, x13
        adds    x19, x19, x24
        umlal2  v2.2d, v19.4s, v6.s[2]
        umlal   v21.2d, v26.2s, v6.s[0]
        umlal   v10.2d, v8.2s, v11.s[0]
        umull   v19.2d, v7.2s, v6.s[0]
        umulh   x24, x11, x17
        ldr     x11, [sp, #0x6d8]
        umlal2  v10.2d, v8.4s, v11.s[2]
        ext     v8.16b, v4.16b, v10.16b, #8
        usra    v10.2d, v8.2d, #0x1d
        ext     v8.16b, v10.16b, v4.16b, #8
        umlal2  v19.2d, v7.4s, v6.s[2]
        and     v10.16b, v10.16b, v1.16b
        umlal   v19.2d, v25.2s, v22.s[0]
        usra    v9.2d, v8.2d, #0x1d
        ldp     q8, q7, [x15, #0x20]
        str     x27, [sp, #0x6b8]
        umulh   x27, x11, x17
        umlal   v9.2d, v5.2s, v11.s[0]
        eor     x14, x14, x23
        eor     x9, x9, x23
        umlal2  v19.2d, v25.4s, v22.s[1]
        ldp     d24, d25, [x22, #0x80]
        umlal2  v21.2d, v26.4s, v6.s[2]
        umlal   v19.2d, v12.2s, v29.s[2]
        mul     x17, x11, x17
        adcs    x24, x24, x17
        adc     x27, x27, xzr
        umlal2  v19.2d, v12.4s, v29.s[3]
        umlal2  v9.2d, v5.4s, v11.s[2]
        umlal   v16.2d, v7.2s, v11.s[0]
        umulh   x17, x11, x13
        umlal   v19.2d, v27.2s, v29.s[0]
        umlal2  v19.2d, v27.4s, v29.s[1]
        umlal   v19.2d, v13.2s, v28.s[2]
        umlal2  v19.2d, v13.4s, v28.s[3]
        mul     x11, x11, x13
        ldr     x13, [sp, #0x730]
        adds    x19, x19, x11
        ldr     x11, [sp, #0x700]
        adcs    x24, x24, x17
        umlal   v19.2d, v3.2s, v28.s[0]
        adc     x27, x27, xzr
        umulh   x17, x11, x13
        umlal   v23.2d, v8.2s, v11.s[0]
        umlal2  v23.2d, v8.4s, v11.s[2]
        str     x9, [sp, #0x718]
        ldr     x9, [sp, #0x710]
        str     x14, [sp, #0x6d8]
        mul     x14, x11, x9
        umlal2  v19.2d, v3.4s, v28.s[1]
        umlal   v19.2d, v0.2s, v18.s[2]
        umlal2  v19.2d, v0.4s, v18.s[3]
        umlal   v19.2d, v30.2s, v18.s[0]
        umlal2  v19.2d, v30.4s, v18.s[1]
        umlal   v19.2d, v15.2s, v17.s[2]
        str     x25, [sp, #0x720]
        ldr     x25, [sp, #0x738]
        eor     x14, x14, x25
        eor     x2, x2, x23
        umlal2  v19.2d, v15.4s, v17.s[3]
        shl     v8.2d, v25.2d, #0x32
        umlal   v19.2d, v20.2s, v17.s[0]
        umlal2  v19.2d, v20.4s, v17.s[1]
        ldp     q12, q13, [x15, #0x40]
        str     x2, [sp, #0x6d0]
        umulh   x2, x11, x9
        umlal2  v16.2d, v7.4s, v11.s[2]
        usra    v19.2d, v24.2d, #0x14
        eor     x7, x7, x23
        umlal   v2.2d, v12.2s, v11.s[0]
        ldp     q15, q0, [x15, #0x60]
        mul     x11, x11, x13
        umlal2  v2.2d, v12.4s, v11.s[2]
        ldp     q12, q3, [x15, #0xa0]
        umlal   v14.2d, v13.2s, v11.s[0]
        usra    v19.2d, v8.2d, #6
        umlal2  v14.2d, v13.4s, v11.s[2]
        ldp     q8, q13, [x15, #0x80]
        str     x7, [sp, #0x700]
        ldr     x7, [sp, #0x708]
        str     x23, [sp, #0x728]
        mul     x23, x7, x13
        ldp     q5, q6, [x15, #0xc0]
        uzp1    v7.4s, v11.4s, v10.4s
        adds    x2, x2, x11
        ldp     q20, q24, [x15, #0xe0]
        ldp     q25, q26, [x15, #0x120]
        umlal   v21.2d, v15.2s, v11.s[0]
        umlal2  v21.2d, v15.4s, v11.s[2]
        umlal   v19.2d, v0.2s, v11.s[0]
        mul     x11, x7, x9
        umull   v15.2d, v8.2s, v11.s[0]
        adcs    x23, x17, x23
        umlal2  v19.2d, v0.4s, v11.s[2]
        umulh   x13, x7, x13
        umlal2  v15.2d, v8.4s, v11.s[2]
        ldp     q11, q8, [x15]
        umlal   v15.2d, v13.2s, v22.s[2]
        umlal2  v15.2d, v13.4s, v22.s[3]
        ldp     q13, q0, [x15, #0x100]
        umulh   x7, x7, x9
        umlal   v15.2d, v12.2s, v22.s[0]
        umlal   v9.2d, v11.2s, v10.s[0]
        ldp     q26, q27, [x15, #0x20]
        adc     x9, x13, xzr
        umlal2  v9.2d, v11.4s, v10.s[2]
        adds    x2, x2, x11
        ldr     x11, [sp, #0x790]
        umlal2  v15.2d, v12.4s, v22.s[1]
        ldp     q11, q12, [x15, #0x40]
        eor     x2, x2, x25
        umlal   v15.2d, v3.2s, v29.s[2]
        umulh   x13, x8, x11
        adcs    x23, x23, x7
        umlal2  v15.2d, v3.4s, v29.s[3]
        adc     x7, x9, xzr
        cmn     x25, #1
        eor     x23, x23, x25
        ext     v3.16b, v4.16b, v9.16b, #8
        adcs    x9, x14, x12
        eor     x7, x7, x25
        umlal   v15.2d, v5.2s, v29.s[0]
        adcs    x21, x2, x21
        usra    v9.2d, v3.2d, #0x1d
        ldr     x12, [sp, #0x7a0]
        umlal2  v15.2d, v5.4s, v29.s[1]
        adcs    x23, x23, x26
        mul     x2, x8, x11
        umlal   v16.2d, v26.2s, v10.s[0]
        ldp     d3, d5, [x22, #0x88]
        adcs    x7, x7, x20
        umlal   v15.2d, v6.2s, v28.s[2]
        adc     x25, x25, xzr
        adds    x9, x9, x16
        umlal2  v15.2d, v6.4s, v28.s[3]
        adcs    x21, x21, x19
        mul     x14, x8, x12
        and     v6.16b, v9.16b, v1.16b
        ext     v9.16b, v9.16b, v4.16b, #8
        adcs    x23, x23, x24
        umlal   v15.2d, v20.2s, v28.s[0]
        adcs    x7, x7, x27
        usra    v23.2d, v9.2d, #0x1d
        umlal2  v16.2d, v26.4s, v10.s[2]
        adc     x25, x25, xzr
        adds    x26, x26, x9
        umlal2  v15.2d, v20.4s, v28.s[1]
        adcs    x20, x20, x21
        eor     x26, x26, x10
        umlal   v15.2d, v24.2s, v18.s[2]
        adcs    x23, x16, x23
        eor     x20, x20, x10
        umlal2  v15.2d, v24.4s, v18.s[3]
        eor     x23, x23, x10
        adcs    x19, x19, x7
        umlal   v15.2d, v13.2s, v18.s[0]
        eor     x19, x19, x10
        adcs    x25, x24, x25
        ldr     x24, [sp, #0x788]
        umlal2  v15.2d, v13.4s, v18.s[1]
        shl     v9.2d, v5.2d, #0x38
        ldr     x21, [x3, #8]
        eor     x25, x25, x10
        adcs    x27, x27, xzr
        ldr     x7, [x3, #0x10]
        umlal   v15.2d, v0.2s, v17.s[2]
        ldp     q13, q5, [x15, #0x60]
        ldr     x9, [x3, #0x18]
        cmn     x10, #1
        umlal2  v15.2d, v0.4s, v17.s[3]
        ldr     x16, [sp, #0x7b8]
        ldp     q0, q20, [x15, #0xa0]
        eor     x27, x27, x10
        umlal   v23.2d, v8.2s, v10.s[0]
        ldr     x17, [sp, #0x6a0]
        adcs    x28, x28, x24
        umlal2  v23.2d, v8.4s, v10.s[2]
        adcs    x1, x1, x21
        umlal   v2.2d, v27.2s, v10.s[0]
        adcs    x26, x26, x7
        umlal   v14.2d, v11.2s, v10.s[0]
        ldr     x7, [sp, #0x7a8]
        adcs    x20, x20, x9
        ldr     x9, [sp, #0x6b0]
        umlal   v15.2d, v25.2s, v17.s[0]
        ldr     x21, [sp, #0x748]
        adcs    x23, x23, x16
        umlal2  v15.2d, v25.4s, v17.s[1]
        ldp     q8, q24, [x15, #0xc0]
        ldr     x24, [sp, #0x668]
        adcs    x19, x19, x17
        umlal2  v14.2d, v11.4s, v10.s[2]
        adcs    x25, x25, x9
        umlal2  v2.2d, v27.4s, v10.s[2]
        ldp     q11, q25, [x15, #0x80]
        adcs    x27, x27, x7
        umlal   v21.2d, v12.2s, v10.s[0]
        ldr     x22, [sp, #0x720]
        adc     x10, x10, xzr
        ldr     x11, [sp, #0x6b8]
        adds    x28, x28, x21
        usra    v15.2d, v3.2d, #0xe
        ldr     x12, [sp, #0x6e0]
        umlal2  v21.2d, v12.4s, v10.s[2]
        adcs    x1, x1, x24
        umlal   v19.2d, v13.2s, v10.s[0]
        ldp     q12, q3, [x15, #0xe0]
        ldr     x15, [sp, #0x6f8]
        str     x2, [sp, #0x6a8]
        ldr     x2, [sp, #0x760]
        adcs    x26, x26, x2
        umlal2  v19.2d, v13.4s, v10.s[2]
        adcs    x20, x20, x22
        adcs    x23, x23, x11
        usra    v15.2d, v9.2d, #6
        adcs    x19, x19, x12
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x660]
        umull   v9.2d, v11.2s, v10.s[0]
        adcs    x27, x27, x15
        adc     x10, x10, xzr
        adds    x28, x16, x28
        umlal   v15.2d, v5.2s, v10.s[0]
        adcs    x1, x17, x1
        adcs    x26, x9, x26
        umlal2  v9.2d, v11.4s, v10.s[2]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x6f0]
        ldr     x9, [sp, #0x7a0]
        adcs    x23, x21, x23
        adcs    x19, x24, x19
        adcs    x25, x2, x25
        adcs    x27, x22, x27
        ldr     x22, [sp, #0x6f8]
        adcs    x24, x11, x10
        ldr     x11, [sp, #0x6d8]
        ldr     x10, [sp, #0x728]
        adcs    x21, x12, xzr
        ldr     x12, [sp, #0x718]
        adcs    x22, x22, xzr
        adcs    x2, x15, xzr
        ldr     x15, [sp, #0x6d0]
        umlal   v9.2d, v25.2s, v7.s[0]
        ldr     x16, [sp, #0x700]
        ldp     q11, q13, [x7]
        umulh   x8, x8, x9
        umlal2  v9.2d, v25.4s, v7.s[1]
        ldp     q25, q26, [x7, #0x120]
        cmn     x10, #1
        umlal   v9.2d, v0.2s, v22.s[2]
        adcs    x11, x11, xzr
        adcs    x12, x12, xzr
        adcs    x15, x15, xzr
        umlal2  v15.2d, v5.4s, v10.s[2]
        ldp     q10, q5, [x7, #0x100]
        adcs    x16, x16, xzr
        umlal   v23.2d, v11.2s, v6.s[0]
        adds    x13, x13, x14
        ldr     x14, [sp, #0x768]
        mul     x17, x14, x9
        adcs    x8, x8, x17
        umlal2  v23.2d, v11.4s, v6.s[2]
        ext     v11.16b, v4.16b, v23.16b, #8
        stp     x28, x1, [x3, #0x20]
        usra    v23.2d, v11.2d, #0x1d
        umlal2  v9.2d, v0.4s, v22.s[3]
        stp     x26, x20, [x3, #0x30]
        umlal   v9.2d, v20.2s, v22.s[0]
        and     v11.16b, v23.16b, v1.16b
        umulh   x17, x14, x9
        ldr     x28, [sp, #0x680]
        adc     x17, x17, xzr
        umlal2  v9.2d, v20.4s, v22.s[1]
        ext     v0.16b, v23.16b, v4.16b, #8
        subs    x20, x11, x15
        sbcs    x26, x12, x16
        usra    v16.2d, v0.2d, #0x1d
        umlal   v9.2d, v8.2s, v29.s[2]
        csetm   x1, lo
        eor     x20, x20, x1
        umlal2  v9.2d, v8.4s, v29.s[3]
        ldp     q8, q0, [x7, #0x20]
        str     x2, [sp, #0x700]
        ldr     x2, [sp, #0x790]
        str     x22, [sp, #0x6d0]
        subs    x22, x28, x2
        umlal   v9.2d, v24.2s, v29.s[0]
        str     x21, [sp, #0x718]
        ldr     x21, [sp, #0x6c8]
        ldp     d20, d23, [x21, #0x90]
        eor     x26, x26, x1
        umlal2  v9.2d, v24.4s, v29.s[1]
        str     x24, [sp, #0x6d8]
        mul     x24, x14, x2
        str     x27, [sp, #0x660]
        ldr     x27, [sp, #0x7d8]
        sbcs    x9, x27, x9
        str     x25, [sp, #0x7a0]
        ldr     x25, [sp, #0x7c8]
        str     x19, [sp, #0x6f8]
        ldr     x19, [sp, #0x780]
        str     x23, [sp, #0x6e0]
        sbcs    x23, x25, x19
        umlal   v9.2d, v12.2s, v28.s[2]
        shl     v23.2d, v23.2d, #0x3e
        str     x16, [sp, #0x6b8]
        ldr     x16, [sp, #0x7e0]
        str     x15, [sp, #0x720]
        ldr     x15, [sp, #0x798]
        str     x12, [sp, #0x760]
        sbcs    x12, x16, x15
        str     x11, [sp, #0x668]
        csetm   x11, lo
        umlal   v16.2d, v13.2s, v6.s[0]
        eor     x9, x9, x11
        eor     x12, x12, x11
        adds    x24, x13, x24
        umlal2  v9.2d, v12.4s, v28.s[3]
        ldp     q12, q24, [x7, #0x40]
        umulh   x2, x14, x2
        umlal   v9.2d, v3.2s, v28.s[0]
        eor     x23, x23, x11
        adcs    x2, x8, x2
        eor     x22, x22, x11
        umlal   v2.2d, v8.2s, v6.s[0]
        adc     x8, x17, xzr
        cmn     x11, #1
        adcs    x22, x22, xzr
        umlal2  v16.2d, v13.4s, v6.s[2]
        adcs    x9, x9, xzr
        adcs    x23, x23, xzr
        adcs    x12, x12, xzr
        umlal2  v2.2d, v8.4s, v6.s[2]
        subs    x13, x23, x22
        sbcs    x14, x12, x9
        csetm   x17, lo
        umlal2  v9.2d, v3.4s, v28.s[1]
        eor     x13, x13, x17
        eor     x14, x14, x17
        str     x12, [sp, #0x790]
        ldr     x12, [sp, #0x770]
        str     x23, [sp, #0x768]
        mul     x23, x12, x19
        umlal   v9.2d, v10.2s, v18.s[2]
        cmn     x1, #1
        adcs    x20, x20, xzr
        eor     x10, x10, x11
        umlal2  v9.2d, v10.4s, v18.s[3]
        adcs    x26, x26, xzr
        cmn     x17, #1
        adcs    x11, x13, xzr
        umlal   v9.2d, v5.2s, v18.s[0]
        ldp     q10, q8, [x7, #0x60]
        adcs    x13, x14, xzr
        umlal2  v9.2d, v5.4s, v18.s[1]
        ldp     q13, q3, [x7, #0x80]
        umulh   x14, x12, x19
        umlal   v9.2d, v25.2s, v17.s[2]
        eor     x1, x1, x17
        ldr     x17, [x4, #0x40]
        str     x26, [sp, #0x728]
        ldr     x26, [x4, #0x50]
        str     x13, [sp, #0x748]
        subs    x13, x17, x26
        str     x1, [sp, #0x7a8]
        ldr     x26, [x6, #0x50]
        ldr     x1, [x4, #0x48]
        str     x11, [sp, #0x6b0]
        ldr     x11, [x4, #0x58]
        str     x20, [sp, #0x6a0]
        ldr     x17, [x6, #0x58]
        sbcs    x20, x1, x11
        ldr     x1, [x6, #0x40]
        umlal   v14.2d, v0.2s, v6.s[0]
        csetm   x11, lo
        eor     x20, x20, x11
        eor     x13, x13, x11
        umlal2  v14.2d, v0.4s, v6.s[2]
        ldp     q0, q5, [x7, #0xe0]
        subs    x26, x26, x1
        umlal2  v9.2d, v25.4s, v17.s[3]
        mul     x1, x12, x15
        str     x10, [sp, #0x7b8]
        ldr     x10, [x6, #0x48]
        sbcs    x17, x17, x10
        csetm   x10, lo
        umlal   v21.2d, v12.2s, v6.s[0]
        eor     x26, x26, x10
        str     x9, [sp, #0x738]
        eor     x9, x11, x10
        cmn     x11, #1
        umlal   v9.2d, v26.2s, v17.s[0]
        adcs    x11, x13, xzr
        adcs    x20, x20, xzr
        eor     x13, x17, x10
        umlal2  v21.2d, v12.4s, v6.s[2]
        ldp     q12, q25, [x7, #0xa0]
        umulh   x12, x12, x15
        umlal2  v9.2d, v26.4s, v17.s[1]
        usra    v9.2d, v20.2d, #8
        cmn     x10, #1
        adcs    x26, x26, xzr
        umlal   v19.2d, v24.2s, v6.s[0]
        usra    v9.2d, v23.2d, #6
        adcs    x10, x13, xzr
        ldr     x13, [sp, #0x658]
        umlal2  v19.2d, v24.4s, v6.s[2]
        ldp     q20, q23, [x7, #0xc0]
        umull   v24.2d, v13.2s, v6.s[0]
        ldp     q26, q27, [x7, #0x140]
        mul     x17, x13, x15
        umlal   v15.2d, v10.2s, v6.s[0]
        adds    x1, x14, x1
        adcs    x12, x12, x17
        umlal2  v15.2d, v10.4s, v6.s[2]
        uzp1    v10.4s, v6.4s, v11.4s
        umlal   v9.2d, v8.2s, v6.s[0]
        umulh   x14, x13, x15
        adc     x14, x14, xzr
        umlal2  v24.2d, v13.4s, v6.s[2]
        umlal2  v9.2d, v8.4s, v6.s[2]
        ldp     q8, q13, [x7, #0x100]
        umlal   v24.2d, v3.2s, v7.s[2]
        umlal2  v24.2d, v3.4s, v7.s[3]
        ldp     q3, q6, [x7, #0x120]
        umlal   v24.2d, v12.2s, v7.s[0]
        umulh   x15, x13, x19
        umlal2  v24.2d, v12.4s, v7.s[1]
        umlal   v24.2d, v25.2s, v22.s[2]
        umlal2  v24.2d, v25.4s, v22.s[3]
        ldp     q12, q25, [x7]
        ldr     x17, [sp, #0x698]
        mul     x19, x13, x19
        ldr     x13, [sp, #0x688]
        umlal   v24.2d, v20.2s, v22.s[0]
        adds    x19, x1, x19
        adcs    x1, x12, x15
        adc     x12, x14, xzr
        ldr     x14, [sp, #0x7d0]
        umlal   v16.2d, v12.2s, v11.s[0]
        umlal2  v16.2d, v12.4s, v11.s[2]
        ext     v12.16b, v4.16b, v16.16b, #8
        mul     x15, x13, x14
        eor     x15, x15, x17
        usra    v16.2d, v12.2d, #0x1d
        umlal2  v24.2d, v20.4s, v22.s[1]
        umlal   v24.2d, v23.2s, v29.s[2]
        umlal2  v24.2d, v23.4s, v29.s[3]
        str     x9, [sp, #0x780]
        ldr     x9, [sp, #0x7b0]
        str     x26, [sp, #0x658]
        mul     x26, x13, x9
        umlal   v24.2d, v0.2s, v29.s[0]
        umlal2  v24.2d, v0.4s, v29.s[1]
        umlal   v24.2d, v5.2s, v28.s[2]
        str     x11, [sp, #0x798]
        umulh   x11, x13, x14
        adds    x26, x11, x26
        umlal2  v24.2d, v5.4s, v28.s[3]
        ext     v12.16b, v16.16b, v4.16b, #8
        and     v0.16b, v16.16b, v1.16b
        umulh   x11, x13, x9
        ldr     x13, [sp, #0x7e8]
        umlal   v24.2d, v8.2s, v28.s[0]
        usra    v2.2d, v12.2d, #0x1d
        umlal2  v24.2d, v8.4s, v28.s[1]
        umlal   v2.2d, v25.2s, v11.s[0]
        umlal   v24.2d, v13.2s, v18.s[2]
        str     x10, [sp, #0x688]
        mul     x10, x13, x9
        umlal2  v2.2d, v25.4s, v11.s[2]
        umlal2  v24.2d, v13.4s, v18.s[3]
        ldp     q8, q12, [x7, #0x20]
        umlal   v14.2d, v8.2s, v11.s[0]
        adcs    x10, x11, x10
        umulh   x9, x13, x9
        adc     x9, x9, xzr
        umlal   v24.2d, v3.2s, v18.s[0]
        umlal2  v24.2d, v3.4s, v18.s[1]
        umlal   v21.2d, v12.2s, v11.s[0]
        ldp     q13, q3, [x7, #0x40]
        umulh   x11, x13, x14
        umlal2  v14.2d, v8.4s, v11.s[2]
        ldr     d8, [x21, #0x98]
        umlal2  v21.2d, v12.4s, v11.s[2]
        shl     v8.2d, v8.2d, #4
        umlal   v15.2d, v3.2s, v11.s[0]
        ldp     q12, q5, [x7, #0xa0]
        umlal   v24.2d, v6.2s, v17.s[2]
        ldp     q16, q20, [x7, #0x60]
        mul     x13, x13, x14
        ldr     x14, [x4, #0x60]
        ldp     q23, q25, [x7, #0x80]
        umlal   v19.2d, v13.2s, v11.s[0]
        str     x20, [sp, #0x7d0]
        ldr     x20, [x4, #0x70]
        subs    x20, x14, x20
        ldr     x14, [x4, #0x68]
        umlal2  v19.2d, v13.4s, v11.s[2]
        ldp     q13, q27, [x7, #0xe0]
        str     x22, [sp, #0x7e8]
        ldr     x22, [x4, #0x78]
        sbcs    x22, x14, x22
        ldr     x14, [sp, #0x750]
        umlal2  v24.2d, v6.4s, v17.s[3]
        mul     x16, x14, x28
        str     x16, [sp, #0x7b0]
        csetm   x16, lo
        adds    x26, x26, x13
        umlal   v24.2d, v26.2s, v17.s[0]
        eor     x26, x26, x17
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x6a8]
        adc     x9, x9, xzr
        ldp     q6, q30, [x7, #0x100]
        cmn     x17, #1
        umlal   v9.2d, v16.2s, v11.s[0]
        adcs    x13, x15, x11
        umlal2  v24.2d, v26.4s, v17.s[1]
        adcs    x26, x26, x24
        mul     x15, x14, x27
        umlal2  v15.2d, v3.4s, v11.s[2]
        usra    v24.2d, v8.2d, #6
        eor     x10, x10, x17
        adcs    x10, x10, x2
        ldp     q8, q3, [x7, #0xc0]
        umlal2  v9.2d, v16.4s, v11.s[2]
        eor     x9, x9, x17
        umlal   v24.2d, v20.2s, v11.s[0]
        adcs    x9, x9, x8
        adc     x17, x17, xzr
        adds    x13, x13, x23
        umlal2  v24.2d, v20.4s, v11.s[2]
        ldp     q16, q20, [x7]
        adcs    x26, x26, x19
        umull   v26.2d, v23.2s, v11.s[0]
        adcs    x10, x10, x1
        adcs    x9, x9, x12
        adc     x17, x17, xzr
        adds    x2, x2, x13
        eor     x20, x20, x16
        adcs    x26, x8, x26
        umlal2  v26.2d, v23.4s, v11.s[2]
        adcs    x23, x23, x10
        ldr     x10, [sp, #0x740]
        adcs    x19, x19, x9
        adcs    x1, x1, x17
        umlal   v26.2d, v25.2s, v10.s[0]
        adcs    x8, x12, xzr
        eor     x22, x22, x16
        umulh   x9, x14, x28
        umlal2  v26.2d, v25.4s, v10.s[1]
        ldp     q11, q23, [x7, #0x120]
        cmn     x16, #1
        umlal   v26.2d, v12.2s, v7.s[2]
        umlal   v2.2d, v16.2s, v0.s[0]
        mul     x12, x10, x27
        adcs    x20, x20, xzr
        umlal2  v2.2d, v16.4s, v0.s[2]
        ldp     q16, q25, [x7, #0x160]
        adcs    x22, x22, xzr
        umlal2  v26.2d, v12.4s, v7.s[3]
        adds    x9, x9, x15
        umlal   v26.2d, v5.2s, v7.s[0]
        umulh   x13, x14, x27
        umlal2  v26.2d, v5.4s, v7.s[1]
        ldp     q12, q5, [x7, #0x20]
        umlal   v26.2d, v8.2s, v22.s[2]
        ldp     q25, q31, [x7, #0x140]
        umlal2  v26.2d, v8.4s, v22.s[3]
        umlal   v26.2d, v3.2s, v22.s[0]
        umulh   x14, x10, x28
        umlal2  v26.2d, v3.4s, v22.s[1]
        ext     v8.16b, v4.16b, v2.16b, #8
        ldr     x15, [x6, #0x60]
        adcs    x12, x13, x12
        ldr     x13, [x6, #0x70]
        umlal   v26.2d, v13.2s, v29.s[2]
        usra    v2.2d, v8.2d, #0x1d
        umulh   x27, x10, x27
        umlal   v21.2d, v12.2s, v0.s[0]
        umlal   v19.2d, v5.2s, v0.s[0]
        ext     v8.16b, v2.16b, v4.16b, #8
        and     v2.16b, v2.16b, v1.16b
        usra    v14.2d, v8.2d, #0x1d
        adc     x27, x27, xzr
        subs    x17, x13, x15
        str     x22, [sp, #0x7d8]
        ldr     x22, [x6, #0x78]
        str     x20, [sp, #0x750]
        ldr     x20, [x6, #0x68]
        sbcs    x11, x22, x20
        str     x8, [sp, #0x698]
        csetm   x8, lo
        eor     x11, x11, x8
        eor     x17, x17, x8
        eor     x16, x16, x8
        umlal   v14.2d, v20.2s, v0.s[0]
        cmn     x8, #1
        umlal2  v14.2d, v20.4s, v0.s[2]
        adcs    x8, x17, xzr
        ldr     x17, [sp, #0x758]
        adcs    x11, x11, xzr
        umlal2  v26.2d, v13.4s, v29.s[3]
        ldp     q8, q13, [x7, #0x40]
        umlal2  v21.2d, v12.4s, v0.s[2]
        str     x11, [sp, #0x770]
        mul     x11, x17, x25
        umlal2  v19.2d, v5.4s, v0.s[2]
        ldp     d12, d3, [x21, #0x98]
        umlal   v26.2d, v27.2s, v29.s[0]
        shl     v3.2d, v3.2d, #0xa
        umlal   v15.2d, v8.2s, v0.s[0]
        mul     x28, x10, x28
        ldr     x10, [sp, #0x7e0]
        adds    x28, x9, x28
        adcs    x9, x12, x14
        umlal2  v26.2d, v27.4s, v29.s[1]
        adc     x27, x27, xzr
        umlal2  v15.2d, v8.4s, v0.s[2]
        ldp     q8, q5, [x7, #0x80]
        umlal   v9.2d, v13.2s, v0.s[0]
        mul     x12, x17, x10
        umlal   v26.2d, v6.2s, v28.s[2]
        ldp     q20, q27, [x7, #0xa0]
        umlal2  v26.2d, v6.4s, v28.s[3]
        umlal   v26.2d, v30.2s, v28.s[0]
        umulh   x14, x17, x25
        adds    x12, x14, x12
        umlal2  v26.2d, v30.4s, v28.s[1]
        umlal   v26.2d, v11.2s, v18.s[2]
        umlal2  v9.2d, v13.4s, v0.s[2]
        umlal2  v26.2d, v11.4s, v18.s[3]
        ldp     q11, q13, [x7, #0xc0]
        umulh   x14, x17, x10
        ldr     x17, [sp, #0x6e8]
        umlal   v26.2d, v23.2s, v18.s[0]
        umlal2  v26.2d, v23.4s, v18.s[1]
        ldp     q6, q23, [x7, #0x100]
        umlal   v26.2d, v25.2s, v17.s[2]
        umlal2  v26.2d, v25.4s, v17.s[3]
        str     x16, [sp, #0x758]
        mul     x16, x17, x10
        adcs    x14, x14, x16
        ldp     q25, q30, [x7, #0x60]
        umlal   v26.2d, v31.2s, v17.s[0]
        umlal2  v26.2d, v31.4s, v17.s[1]
        umlal   v24.2d, v25.2s, v0.s[0]
        usra    v26.2d, v12.2d, #0x3c
        mul     x16, x17, x25
        umull   v12.2d, v8.2s, v0.s[0]
        umlal2  v24.2d, v25.4s, v0.s[2]
        usra    v26.2d, v3.2d, #6
        umlal2  v12.2d, v8.4s, v0.s[2]
        ldp     q8, q3, [x7, #0xe0]
        umulh   x25, x17, x25
        umlal   v12.2d, v5.2s, v10.s[2]
        umlal2  v12.2d, v5.4s, v10.s[3]
        umlal   v12.2d, v20.2s, v10.s[0]
        umlal2  v12.2d, v20.4s, v10.s[1]
        umulh   x10, x17, x10
        umlal   v12.2d, v27.2s, v7.s[2]
        umlal2  v12.2d, v27.4s, v7.s[3]
        uzp1    v5.4s, v0.4s, v2.4s
        umlal   v26.2d, v30.2s, v0.s[0]
        adc     x10, x10, xzr
        adds    x12, x12, x16
        ldr     x16, [sp, #0x678]
        adcs    x25, x14, x25
        ldr     x14, [sp, #0x690]
        umlal   v12.2d, v11.2s, v7.s[0]
        adc     x10, x10, xzr
        umulh   x17, x14, x16
        umlal2  v12.2d, v11.4s, v7.s[1]
        umlal   v12.2d, v13.2s, v22.s[2]
        umlal2  v12.2d, v13.4s, v22.s[3]
        ldp     q11, q13, [x7]
        umlal   v12.2d, v8.2s, v22.s[0]
        str     x8, [sp, #0x7e0]
        ldr     x8, [sp, #0x6c0]
        str     x1, [sp, #0x6e8]
        mul     x1, x14, x8
        umlal2  v12.2d, v8.4s, v22.s[1]
        umlal   v12.2d, v3.2s, v29.s[2]
        umlal2  v26.2d, v30.4s, v0.s[2]
        ldp     q8, q0, [x7, #0x20]
        str     x19, [sp, #0x7c8]
        umulh   x19, x14, x8
        umlal2  v12.2d, v3.4s, v29.s[3]
        ldp     q3, q20, [x7, #0x120]
        umlal   v14.2d, v11.2s, v2.s[0]
        umlal2  v14.2d, v11.4s, v2.s[2]
        umlal   v12.2d, v6.2s, v29.s[0]
        str     x23, [sp, #0x680]
        ldr     x23, [sp, #0x7c0]
        str     x26, [sp, #0x740]
        mul     x26, x23, x8
        ext     v11.16b, v4.16b, v14.16b, #8
        usra    v14.2d, v11.2d, #0x1d
        umlal   v19.2d, v8.2s, v2.s[0]
        ext     v11.16b, v14.16b, v4.16b, #8
        usra    v21.2d, v11.2d, #0x1d
        mul     x14, x14, x16
        and     v11.16b, v14.16b, v1.16b
        ldp     q14, q25, [x7, #0x140]
        umlal   v21.2d, v13.2s, v2.s[0]
        str     x2, [sp, #0x690]
        ldr     x2, [sp, #0x670]
        eor     x14, x14, x2
        umlal2  v21.2d, v13.4s, v2.s[2]
        umulh   x8, x23, x8
        adds    x1, x17, x1
        ldr     x17, [sp, #0x7e8]
        adcs    x19, x19, x26
        umlal2  v19.2d, v8.4s, v2.s[2]
        umlal2  v12.2d, v6.4s, v29.s[1]
        ldp     q8, q13, [x7, #0x40]
        umlal   v15.2d, v0.2s, v2.s[0]
        ldp     d6, d27, [x21, #0xa0]
        adc     x26, x8, xzr
        ldr     x8, [sp, #0x668]
        umlal2  v15.2d, v0.4s, v2.s[2]
        str     x24, [sp, #0x6c0]
        mul     x24, x8, x17
        umlal   v12.2d, v23.2s, v28.s[2]
        umlal2  v12.2d, v23.4s, v28.s[3]
        shl     v0.2d, v27.2d, #0x10
        mul     x21, x23, x16
        umlal   v9.2d, v8.2s, v2.s[0]
        umlal2  v9.2d, v8.4s, v2.s[2]
        ldp     q8, q23, [x7, #0x80]
        umlal   v12.2d, v3.2s, v28.s[0]
        adds    x21, x1, x21
        umlal2  v12.2d, v3.4s, v28.s[1]
        ldp     q3, q27, [x7, #0x60]
        umulh   x23, x23, x16
        umlal   v12.2d, v20.2s, v18.s[2]
        ldp     q30, q31, [x7, #0xa0]
        adcs    x23, x19, x23
        umlal2  v12.2d, v20.4s, v18.s[3]
        eor     x23, x23, x2
        adc     x19, x26, xzr
        ldr     x26, [sp, #0x7b0]
        cmn     x2, #1
        umlal   v12.2d, v14.2s, v18.s[0]
        adcs    x1, x14, x26
        eor     x21, x21, x2
        adcs    x21, x21, x28
        umlal2  v12.2d, v14.4s, v18.s[1]
        adcs    x23, x23, x9
        umlal   v12.2d, v25.2s, v17.s[2]
        umlal2  v12.2d, v25.4s, v17.s[3]
        umlal   v12.2d, v16.2s, v17.s[0]
        umlal2  v12.2d, v16.4s, v17.s[1]
        usra    v12.2d, v6.2d, #0x36
        umlal   v26.2d, v3.2s, v2.s[0]
        ldr     x14, [sp, #0x738]
        umlal2  v26.2d, v3.4s, v2.s[2]
        ldp     q14, q3, [x7, #0xc0]
        ldr     x26, [sp, #0x7b8]
        usra    v12.2d, v0.2d, #6
        umlal   v24.2d, v13.2s, v2.s[0]
        eor     x19, x19, x2
        adcs    x19, x19, x27
        adc     x2, x2, xzr
        umlal2  v24.2d, v13.4s, v2.s[2]
        ldp     q13, q0, [x7, #0xe0]
        adds    x1, x1, x11
        umlal   v12.2d, v27.2s, v2.s[0]
        mul     x16, x8, x14
        adcs    x21, x21, x12
        str     x28, [sp, #0x670]
        eor     x28, x24, x26
        ldr     x26, [x4, #0x60]
        umull   v6.2d, v8.2s, v2.s[0]
        adcs    x23, x23, x25
        adcs    x19, x19, x10
        ldr     x22, [x4, #0x70]
        str     x28, [sp, #0x678]
        umulh   x28, x8, x17
        ldr     x17, [x4, #0x68]
        adc     x2, x2, xzr
        ldr     x13, [x4, #0x78]
        str     x24, [sp, #0x7c0]
        ldr     x24, [x4, #0x40]
        subs    x26, x24, x26
        ldr     x24, [x4, #0x48]
        sbcs    x17, x24, x17
        ldr     x24, [x4, #0x50]
        umlal2  v6.2d, v8.4s, v2.s[2]
        sbcs    x22, x24, x22
        ldr     x24, [x4, #0x58]
        umlal2  v12.2d, v27.4s, v2.s[2]
        ldp     q8, q2, [x7, #0x100]
        sbcs    x13, x24, x13
        umlal   v6.2d, v23.2s, v5.s[0]
        umulh   x8, x8, x14
        csetm   x24, lo
        adds    x1, x9, x1
        umlal2  v6.2d, v23.4s, v5.s[1]
        ldp     q16, q20, [x7, #0x120]
        eor     x9, x13, x24
        umlal   v6.2d, v30.2s, v10.s[2]
        eor     x22, x22, x24
        eor     x26, x26, x24
        eor     x13, x17, x24
        umlal2  v6.2d, v30.4s, v10.s[3]
        adcs    x27, x27, x21
        ldr     x17, [x6, #0x70]
        umlal   v6.2d, v31.2s, v10.s[0]
        adcs    x23, x11, x23
        ldr     x11, [x6, #0x48]
        umlal2  v6.2d, v31.4s, v10.s[1]
        ldp     q23, q25, [x7]
        adcs    x19, x12, x19
        adcs    x25, x25, x2
        ldr     x2, [x6, #0x40]
        adcs    x21, x10, xzr
        subs    x10, x15, x2
        ldr     x15, [x6, #0x50]
        sbcs    x12, x20, x11
        ldr     x20, [x6, #0x78]
        sbcs    x17, x17, x15
        ldr     x15, [x6, #0x58]
        sbcs    x20, x20, x15
        umlal   v21.2d, v23.2s, v11.s[0]
        umlal2  v21.2d, v23.4s, v11.s[2]
        ldp     q23, q27, [x7, #0x140]
        ext     v30.16b, v4.16b, v21.16b, #8
        usra    v21.2d, v30.2d, #0x1d
        ext     v30.16b, v21.16b, v4.16b, #8
        usra    v19.2d, v30.2d, #0x1d
        csetm   x15, lo
        ldr     x2, [sp, #0x7e8]
        eor     x10, x10, x15
        umlal   v19.2d, v25.2s, v11.s[0]
        and     v21.16b, v21.16b, v1.16b
        adds    x28, x28, x16
        eor     x16, x24, x15
        umlal2  v19.2d, v25.4s, v11.s[2]
        ldp     q25, q30, [x7, #0x20]
        eor     x12, x12, x15
        umlal   v6.2d, v14.2s, v7.s[2]
        str     x16, [sp, #0x668]
        ldr     x16, [sp, #0x760]
        mul     x11, x16, x2
        umlal2  v6.2d, v14.4s, v7.s[3]
        eor     x20, x20, x15
        eor     x17, x17, x15
        ldp     q14, q31, [x7, #0x160]
        umlal   v15.2d, v25.2s, v11.s[0]
        umlal2  v15.2d, v25.4s, v11.s[2]
        str     x21, [sp, #0x710]
        mul     x21, x16, x14
        adcs    x21, x8, x21
        umlal   v6.2d, v3.2s, v7.s[0]
        umlal2  v6.2d, v3.4s, v7.s[1]
        ldp     q3, q25, [x7, #0x40]
        umlal   v6.2d, v13.2s, v22.s[2]
        umulh   x8, x16, x14
        adc     x8, x8, xzr
        adds    x28, x28, x11
        ldr     x11, [sp, #0x7b8]
        umlal2  v6.2d, v13.4s, v22.s[3]
        eor     x14, x28, x11
        umlal   v6.2d, v0.2s, v22.s[0]
        umlal   v9.2d, v30.2s, v11.s[0]
        umlal2  v9.2d, v30.4s, v11.s[2]
        str     x25, [sp, #0x738]
        ldr     x25, [sp, #0x6c8]
        ldp     d13, d30, [x25, #0xa8]
        umulh   x2, x16, x2
        umlal2  v6.2d, v0.4s, v22.s[1]
        adcs    x21, x21, x2
        adc     x2, x8, xzr
        cmn     x15, #1
        umlal   v6.2d, v8.2s, v29.s[2]
        adcs    x8, x10, xzr
        adcs    x10, x12, xzr
        ldr     x15, [sp, #0x768]
        umlal2  v6.2d, v8.4s, v29.s[3]
        shl     v8.2d, v30.2d, #0x16
        adcs    x12, x17, xzr
        adcs    x20, x20, xzr
        umlal   v6.2d, v2.2s, v29.s[0]
        cmn     x24, #1
        adcs    x24, x26, xzr
        adcs    x26, x13, xzr
        ldr     x13, [sp, #0x720]
        umlal2  v6.2d, v2.4s, v29.s[1]
        adcs    x22, x22, xzr
        mul     x16, x13, x15
        umlal   v6.2d, v16.2s, v28.s[2]
        adcs    x9, x9, xzr
        subs    x17, x24, x22
        umlal2  v6.2d, v16.4s, v28.s[3]
        ldp     q0, q2, [x7, #0x80]
        str     x9, [sp, #0x7e8]
        sbcs    x9, x26, x9
        umlal   v24.2d, v3.2s, v11.s[0]
        str     x22, [sp, #0x760]
        csetm   x22, lo
        str     x12, [sp, #0x708]
        subs    x12, x12, x8
        str     x26, [sp, #0x730]
        umulh   x26, x13, x15
        umlal2  v24.2d, v3.4s, v11.s[2]
        eor     x9, x9, x22
        eor     x17, x17, x22
        str     x20, [sp, #0x650]
        sbcs    x20, x20, x10
        umlal   v6.2d, v20.2s, v28.s[0]
        str     x10, [sp, #0x648]
        csetm   x10, lo
        cmn     x22, #1
        umlal2  v6.2d, v20.4s, v28.s[1]
        ldp     q3, q16, [x7, #0xc0]
        eor     x20, x20, x10
        umlal   v6.2d, v23.2s, v18.s[2]
        ldp     q20, q30, [x7, #0x60]
        adcs    x17, x17, xzr
        umlal2  v6.2d, v23.4s, v18.s[3]
        eor     x12, x12, x10
        adcs    x9, x9, xzr
        cmn     x10, #1
        umlal   v6.2d, v27.2s, v18.s[0]
        str     x9, [sp, #0x640]
        ldr     x9, [sp, #0x790]
        str     x17, [sp, #0x638]
        mul     x17, x13, x9
        adcs    x12, x12, xzr
        eor     x22, x22, x10
        umlal2  v6.2d, v27.4s, v18.s[1]
        ldp     q23, q27, [x7, #0xa0]
        adcs    x20, x20, xzr
        umlal   v26.2d, v25.2s, v11.s[0]
        umlal2  v26.2d, v25.4s, v11.s[2]
        umulh   x10, x13, x9
        ldr     x13, [sp, #0x6b8]
        umlal   v6.2d, v14.2s, v17.s[2]
        adds    x26, x26, x17
        umlal2  v6.2d, v14.4s, v17.s[3]
        umlal   v6.2d, v31.2s, v17.s[0]
        umlal   v12.2d, v20.2s, v11.s[0]
        mul     x17, x13, x9
        umlal2  v6.2d, v31.4s, v17.s[1]
        uzp1    v14.4s, v11.4s, v21.4s
        umlal2  v12.2d, v20.4s, v11.s[2]
        umull   v20.2d, v0.2s, v11.s[0]
        str     x22, [sp, #0x720]
        mul     x22, x13, x15
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x6a0]
        usra    v6.2d, v13.2d, #0x30
        umulh   x9, x13, x9
        umlal2  v20.2d, v0.4s, v11.s[2]
        ldp     q13, q0, [x7, #0x100]
        umlal   v20.2d, v2.2s, v5.s[2]
        usra    v6.2d, v8.2d, #6
        ldp     q8, q25, [x7, #0xe0]
        umlal2  v20.2d, v2.4s, v5.s[3]
        str     x20, [sp, #0x790]
        ldr     x20, [sp, #0x6b0]
        str     x12, [sp, #0x630]
        umulh   x12, x17, x20
        umlal   v20.2d, v23.2s, v5.s[0]
        adc     x9, x9, xzr
        adds    x26, x26, x22
        umlal2  v20.2d, v23.4s, v5.s[1]
        ldp     q2, q23, [x7, #0x180]
        umlal   v6.2d, v30.2s, v11.s[0]
        umlal2  v6.2d, v30.4s, v11.s[2]
        ldp     q11, q23, [x7, #0x120]
        umulh   x22, x13, x15
        umlal   v20.2d, v27.2s, v10.s[2]
        umlal2  v20.2d, v27.4s, v10.s[3]
        ldp     q27, q30, [x7, #0x140]
        ldr     x13, [sp, #0x7a8]
        umlal   v20.2d, v3.2s, v10.s[0]
        umlal2  v20.2d, v3.4s, v10.s[1]
        umlal   v20.2d, v16.2s, v7.s[2]
        adcs    x22, x10, x22
        umlal2  v20.2d, v16.4s, v7.s[3]
        ldr     x15, [sp, #0x748]
        adc     x9, x9, xzr
        ldp     q3, q16, [x7, #0x160]
        umlal   v20.2d, v8.2s, v7.s[0]
        umlal2  v20.2d, v8.4s, v7.s[1]
        mul     x10, x17, x20
        umlal   v20.2d, v25.2s, v22.s[2]
        eor     x10, x10, x13
        umlal2  v20.2d, v25.4s, v22.s[3]
        umlal   v20.2d, v13.2s, v22.s[0]
        umlal2  v20.2d, v13.4s, v22.s[1]
        ldp     q8, q13, [x7]
        str     x8, [sp, #0x768]
        umulh   x8, x17, x15
        umlal   v19.2d, v8.2s, v21.s[0]
        umlal   v20.2d, v0.2s, v29.s[2]
        umlal2  v20.2d, v0.4s, v29.s[3]
        umlal   v20.2d, v11.2s, v29.s[0]
        mul     x17, x17, x15
        adds    x12, x12, x17
        ldr     x17, [sp, #0x728]
        umlal2  v20.2d, v11.4s, v29.s[1]
        umlal   v20.2d, v23.2s, v28.s[2]
        str     x24, [sp, #0x6a0]
        mul     x24, x17, x15
        adcs    x24, x8, x24
        umlal2  v19.2d, v8.4s, v21.s[2]
        ext     v11.16b, v4.16b, v19.16b, #8
        umulh   x8, x17, x15
        adc     x8, x8, xzr
        umlal2  v20.2d, v23.4s, v28.s[3]
        usra    v19.2d, v11.2d, #0x1d
        and     v11.16b, v19.16b, v1.16b
        ext     v8.16b, v19.16b, v4.16b, #8
        umlal   v20.2d, v27.2s, v28.s[0]
        umlal2  v20.2d, v27.4s, v28.s[1]
        usra    v15.2d, v8.2d, #0x1d
        mul     x15, x17, x20
        adds    x12, x12, x15
        eor     x12, x12, x13
        umlal   v15.2d, v13.2s, v21.s[0]
        umlal   v20.2d, v30.2s, v18.s[2]
        umlal2  v15.2d, v13.4s, v21.s[2]
        umulh   x20, x17, x20
        adcs    x20, x24, x20
        ldp     q8, q13, [x7, #0x20]
        umlal   v9.2d, v8.2s, v21.s[0]
        adc     x24, x8, xzr
        ldr     x8, [sp, #0x7c0]
        ldp     q0, q19, [x7, #0x40]
        eor     x24, x24, x13
        umlal   v24.2d, v13.2s, v21.s[0]
        cmn     x13, #1
        umlal2  v24.2d, v13.4s, v21.s[2]
        eor     x20, x20, x13
        adcs    x8, x10, x8
        adcs    x28, x12, x28
        umlal2  v9.2d, v8.4s, v21.s[2]
        umlal   v26.2d, v0.2s, v21.s[0]
        adcs    x20, x20, x21
        adcs    x24, x24, x2
        adc     x10, x13, xzr
        ldp     q8, q13, [x7, #0x80]
        umlal2  v20.2d, v30.4s, v18.s[3]
        ldp     q23, q25, [x7, #0xa0]
        adds    x8, x8, x16
        umlal2  v26.2d, v0.4s, v21.s[2]
        adcs    x28, x28, x26
        adcs    x20, x20, x22
        adcs    x24, x24, x9
        umlal   v20.2d, v3.2s, v18.s[0]
        adc     x10, x10, xzr
        adds    x21, x21, x8
        eor     x21, x21, x11
        umlal   v12.2d, v19.2s, v21.s[0]
        adcs    x28, x2, x28
        adcs    x20, x16, x20
        ldr     x2, [sp, #0x678]
        ldr     x8, [sp, #0x6a8]
        eor     x28, x28, x11
        umlal2  v20.2d, v3.4s, v18.s[1]
        ldp     q0, q3, [x7, #0xc0]
        adcs    x24, x26, x24
        umlal   v20.2d, v16.2s, v17.s[2]
        eor     x24, x24, x11
        eor     x20, x20, x11
        ldr     x12, [sp, #0x690]
        adcs    x26, x22, x10
        ldr     x13, [sp, #0x740]
        umlal2  v12.2d, v19.4s, v21.s[2]
        adcs    x22, x9, xzr
        ldr     x9, [sp, #0x6c0]
        cmn     x11, #1
        adcs    x2, x2, x8
        umlal2  v20.2d, v16.4s, v17.s[3]
        ldp     d16, d19, [x25, #0xb0]
        adcs    x10, x14, x9
        ldr     x15, [sp, #0x7c8]
        ldr     x14, [sp, #0x680]
        shl     v19.2d, v19.2d, #0x1c
        umlal   v20.2d, v2.2s, v17.s[0]
        adcs    x21, x21, x12
        adcs    x28, x28, x13
        umlal2  v20.2d, v2.4s, v17.s[1]
        ldr     x16, [sp, #0x6e8]
        ldp     q2, q27, [x7, #0x60]
        ldr     x17, [sp, #0x698]
        umlal   v6.2d, v2.2s, v21.s[0]
        adcs    x20, x20, x14
        umlal2  v6.2d, v2.4s, v21.s[2]
        ldr     x25, [sp, #0x7b0]
        usra    v20.2d, v16.2d, #0x2a
        adcs    x24, x24, x15
        eor     x22, x22, x11
        ldp     q2, q16, [x7, #0xe0]
        usra    v20.2d, v19.2d, #6
        eor     x26, x26, x11
        umull   v19.2d, v8.2s, v21.s[0]
        adcs    x26, x26, x16
        adcs    x22, x22, x17
        adc     x11, x11, xzr
        umlal2  v19.2d, v8.4s, v21.s[2]
        adds    x2, x2, x25
        ldr     x25, [sp, #0x670]
        adcs    x10, x10, x25
        ldr     x25, [sp, #0x738]
        adcs    x21, x21, x1
        umlal   v19.2d, v13.2s, v14.s[0]
        adcs    x28, x28, x27
        adcs    x20, x20, x23
        adcs    x24, x24, x19
        umlal2  v19.2d, v13.4s, v14.s[1]
        ldp     q8, q13, [x7, #0x120]
        adcs    x26, x26, x25
        ldr     x25, [sp, #0x710]
        umlal   v20.2d, v27.2s, v21.s[0]
        ldp     q30, q31, [x7, #0x100]
        adcs    x22, x22, x25
        umlal   v19.2d, v23.2s, v5.s[2]
        adc     x11, x11, xzr
        adds    x2, x14, x2
        ldr     x14, [x4, #0x40]
        adcs    x10, x15, x10
        ldr     x15, [x6, #0x48]
        umlal2  v19.2d, v23.4s, v5.s[3]
        adcs    x21, x16, x21
        umulh   x16, x14, x15
        ldr     x15, [sp, #0x778]
        eor     x12, x12, x15
        umlal   v19.2d, v25.2s, v5.s[0]
        eor     x13, x13, x15
        eor     x9, x9, x15
        adcs    x28, x17, x28
        ldr     x17, [sp, #0x7b0]
        umlal2  v20.2d, v27.4s, v21.s[2]
        eor     x21, x21, x15
        eor     x8, x8, x15
        adcs    x20, x17, x20
        ldr     x17, [sp, #0x670]
        umlal2  v19.2d, v25.4s, v5.s[1]
        ldp     q21, q23, [x7]
        adcs    x24, x17, x24
        ldr     x17, [x6, #0x40]
        umlal   v19.2d, v0.2s, v10.s[2]
        ldp     q25, q27, [x7, #0x140]
        str     x21, [sp, #0x670]
        umulh   x21, x14, x17
        umlal2  v19.2d, v0.4s, v10.s[3]
        adcs    x26, x1, x26
        adcs    x27, x27, x22
        ldr     x22, [sp, #0x738]
        adcs    x23, x23, x11
        umlal   v19.2d, v3.2s, v10.s[0]
        adcs    x19, x19, xzr
        adcs    x22, x22, xzr
        adcs    x25, x25, xzr
        umlal   v15.2d, v21.2s, v11.s[0]
        eor     x1, x2, x15
        eor     x2, x10, x15
        ldr     x10, [x6, #0x48]
        eor     x20, x20, x15
        umlal2  v19.2d, v3.4s, v10.s[1]
        ldp     q0, q3, [x7, #0x160]
        mul     x11, x14, x10
        umlal   v19.2d, v2.2s, v7.s[2]
        adds    x21, x21, x11
        eor     x28, x28, x15
        eor     x24, x24, x15
        umlal2  v19.2d, v2.4s, v7.s[3]
        eor     x26, x26, x15
        eor     x27, x27, x15
        eor     x23, x23, x15
        umlal2  v15.2d, v21.4s, v11.s[2]
        mul     x11, x14, x17
        ldr     x14, [x4, #0x48]
        eor     x22, x22, x15
        eor     x19, x19, x15
        umlal   v19.2d, v16.2s, v7.s[0]
        umlal2  v19.2d, v16.4s, v7.s[1]
        ldp     q2, q16, [x7, #0x180]
        umlal   v19.2d, v30.2s, v22.s[2]
        str     x11, [sp, #0x710]
        mul     x11, x14, x10
        adcs    x11, x16, x11
        umlal2  v19.2d, v30.4s, v22.s[3]
        umlal   v19.2d, v31.2s, v22.s[0]
        umlal2  v19.2d, v31.4s, v22.s[1]
        ext     v21.16b, v4.16b, v15.16b, #8
        umulh   x16, x14, x10
        adc     x16, x16, xzr
        usra    v15.2d, v21.2d, #0x1d
        ext     v21.16b, v15.16b, v4.16b, #8
        usra    v9.2d, v21.2d, #0x1d
        and     v15.16b, v15.16b, v1.16b
        umlal   v9.2d, v23.2s, v11.s[0]
        umlal   v19.2d, v8.2s, v29.s[2]
        umulh   x10, x14, x17
        umlal2  v19.2d, v8.4s, v29.s[3]
        ldp     q8, q21, [x7, #0x20]
        umlal2  v9.2d, v23.4s, v11.s[2]
        umlal   v24.2d, v8.2s, v11.s[0]
        umlal   v19.2d, v13.2s, v29.s[0]
        mul     x17, x14, x17
        adds    x21, x21, x17
        ldr     x17, [x4, #0x50]
        adcs    x10, x11, x10
        umlal2  v19.2d, v13.4s, v29.s[1]
        ldr     x14, [sp, #0x6c8]
        ldp     q13, q23, [x7, #0x40]
        adc     x11, x16, xzr
        ldr     x16, [sp, #0x788]
        umlal2  v24.2d, v8.4s, v11.s[2]
        cmn     x15, #1
        adcs    x8, x16, x8
        ldr     x16, [x6, #0x50]
        umlal   v19.2d, v25.2s, v28.s[2]
        str     x8, [sp, #0x738]
        mul     x8, x17, x16
        umlal2  v19.2d, v25.4s, v28.s[3]
        ldp     d8, d25, [x14, #0xb8]
        umlal   v19.2d, v27.2s, v28.s[0]
        shl     v25.2d, v25.2d, #0x22
        umlal2  v19.2d, v27.4s, v28.s[1]
        umulh   x14, x17, x16
        umlal   v19.2d, v0.2s, v18.s[2]
        umlal2  v19.2d, v0.4s, v18.s[3]
        umlal   v19.2d, v3.2s, v18.s[0]
        umlal2  v19.2d, v3.4s, v18.s[1]
        str     x8, [sp, #0x7b0]
        ldr     x8, [x6, #0x58]
        str     x11, [sp, #0x6a8]
        mul     x11, x17, x8
        umlal   v19.2d, v2.2s, v17.s[2]
        umlal2  v19.2d, v2.4s, v17.s[3]
        umlal   v19.2d, v16.2s, v17.s[0]
        umulh   x17, x17, x8
        umlal2  v19.2d, v16.4s, v17.s[1]
        usra    v19.2d, v8.2d, #0x24
        str     x10, [sp, #0x698]
        ldr     x10, [x3, #8]
        adcs    x9, x10, x9
        ldr     x10, [x3, #0x10]
        umlal   v26.2d, v21.2s, v11.s[0]
        usra    v19.2d, v25.2d, #6
        adcs    x12, x10, x12
        ldr     x10, [x3, #0x18]
        adcs    x13, x10, x13
        ldr     x10, [x3, #0x20]
        umlal2  v26.2d, v21.4s, v11.s[2]
        ldp     q8, q0, [x7, #0x60]
        ldp     q2, q3, [x7, #0xa0]
        adcs    x1, x10, x1
        ldr     x10, [x3, #0x28]
        umlal   v12.2d, v13.2s, v11.s[0]
        adcs    x2, x10, x2
        ldr     x10, [x4, #0x58]
        umlal2  v12.2d, v13.4s, v11.s[2]
        ldp     q13, q16, [x7, #0x80]
        str     x2, [sp, #0x6c0]
        mul     x2, x10, x8
        umlal   v6.2d, v23.2s, v11.s[0]
        ldp     q21, q25, [x7, #0xc0]
        str     x1, [sp, #0x740]
        umulh   x1, x10, x8
        umlal2  v6.2d, v23.4s, v11.s[2]
        ldp     q23, q27, [x7, #0xe0]
        str     x13, [sp, #0x690]
        ldr     x13, [x3, #0x30]
        str     x12, [sp, #0x6e8]
        ldr     x12, [sp, #0x670]
        adcs    x12, x13, x12
        ldr     x13, [x3, #0x38]
        umlal   v20.2d, v8.2s, v11.s[0]
        adcs    x28, x13, x28
        ldr     x13, [sp, #0x6e0]
        adcs    x20, x13, x20
        ldr     x13, [sp, #0x6f8]
        eor     x25, x25, x15
        umlal2  v20.2d, v8.4s, v11.s[2]
        uzp1    v8.4s, v11.4s, v15.4s
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x7a0]
        adcs    x26, x13, x26
        umull   v30.2d, v13.2s, v11.s[0]
        mul     x13, x10, x16
        str     x26, [sp, #0x670]
        ldr     x26, [sp, #0x660]
        adcs    x27, x26, x27
        ldr     x26, [sp, #0x6d8]
        adcs    x23, x26, x23
        ldr     x26, [sp, #0x718]
        umlal   v19.2d, v0.2s, v11.s[0]
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x6d0]
        adcs    x22, x26, x22
        ldr     x26, [sp, #0x700]
        adcs    x25, x26, x25
        umlal2  v30.2d, v13.4s, v11.s[2]
        adc     x15, x15, xzr
        adds    x11, x14, x11
        adcs    x2, x17, x2
        umlal2  v19.2d, v0.4s, v11.s[2]
        ldp     q11, q13, [x7, #0x100]
        adc     x1, x1, xzr
        ldr     x14, [sp, #0x688]
        umlal   v30.2d, v16.2s, v14.s[2]
        adds    x11, x11, x13
        umulh   x13, x10, x16
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x7d0]
        umlal2  v30.2d, v16.4s, v14.s[3]
        ldr     x26, [sp, #0x798]
        ldp     q0, q16, [x7, #0x1a0]
        adc     x1, x1, xzr
        umlal   v30.2d, v2.2s, v14.s[0]
        umlal2  v30.2d, v2.4s, v14.s[1]
        umlal   v30.2d, v3.2s, v5.s[2]
        umulh   x17, x13, x14
        umlal2  v30.2d, v3.4s, v5.s[3]
        ldp     q2, q3, [x7, #0x120]
        umlal   v30.2d, v21.2s, v5.s[0]
        umlal2  v30.2d, v21.4s, v5.s[1]
        umlal   v30.2d, v25.2s, v10.s[2]
        str     x15, [sp, #0x778]
        umulh   x15, x26, x14
        umlal2  v30.2d, v25.4s, v10.s[3]
        ldp     q16, q21, [x7, #0x140]
        umlal   v30.2d, v23.2s, v10.s[0]
        umlal2  v30.2d, v23.4s, v10.s[1]
        umlal   v30.2d, v27.2s, v7.s[2]
        str     x25, [sp, #0x7c8]
        ldr     x25, [sp, #0x658]
        str     x22, [sp, #0x680]
        mul     x22, x26, x25
        str     x19, [sp, #0x7b8]
        ldr     x19, [sp, #0x780]
        eor     x22, x22, x19
        umlal2  v30.2d, v27.4s, v7.s[3]
        ldp     q23, q25, [x7]
        umlal   v30.2d, v11.2s, v7.s[0]
        ldp     q27, q31, [x7, #0x160]
        umlal2  v30.2d, v11.4s, v7.s[1]
        str     x23, [sp, #0x678]
        mul     x23, x26, x14
        umlal   v30.2d, v13.2s, v22.s[2]
        umlal2  v30.2d, v13.4s, v22.s[3]
        ldp     q11, q13, [x7, #0x180]
        umlal   v30.2d, v2.2s, v22.s[0]
        str     x27, [sp, #0x7a8]
        umulh   x27, x13, x25
        umlal2  v30.2d, v2.4s, v22.s[1]
        umlal   v30.2d, v3.2s, v29.s[2]
        umlal2  v30.2d, v3.4s, v29.s[3]
        umlal   v30.2d, v16.2s, v29.s[0]
        str     x24, [sp, #0x7c0]
        ldr     x24, [x4, #0x60]
        str     x20, [sp, #0x6b0]
        ldr     x20, [x6, #0x68]
        str     x28, [sp, #0x728]
        mul     x28, x24, x20
        umlal2  v30.2d, v16.4s, v29.s[1]
        umlal   v30.2d, v21.2s, v28.s[2]
        umlal2  v30.2d, v21.4s, v28.s[3]
        ldp     q2, q3, [x7, #0x20]
        umulh   x26, x26, x25
        umlal   v30.2d, v27.2s, v28.s[0]
        adds    x23, x26, x23
        umlal   v9.2d, v23.2s, v15.s[0]
        umlal2  v9.2d, v23.4s, v15.s[2]
        umlal2  v30.2d, v27.4s, v28.s[1]
        ldp     q16, q21, [x7, #0x40]
        mul     x26, x13, x14
        adcs    x26, x15, x26
        adc     x14, x17, xzr
        umlal   v26.2d, v2.2s, v15.s[0]
        umlal2  v26.2d, v2.4s, v15.s[2]
        ext     v2.16b, v4.16b, v9.16b, #8
        usra    v9.2d, v2.2d, #0x1d
        and     v2.16b, v9.16b, v1.16b
        ext     v9.16b, v9.16b, v4.16b, #8
        usra    v24.2d, v9.2d, #0x1d
        mul     x25, x13, x25
        adds    x23, x23, x25
        umlal   v12.2d, v3.2s, v15.s[0]
        adcs    x27, x26, x27
        ldr     x26, [x6, #0x60]
        umlal   v24.2d, v25.2s, v15.s[0]
        adc     x25, x14, xzr
        ldr     x14, [sp, #0x710]
        cmn     x19, #1
        umulh   x13, x24, x26
        umlal2  v24.2d, v25.4s, v15.s[2]
        ldp     q9, q23, [x7, #0x80]
        adcs    x22, x22, x14
        ldr     x17, [sp, #0x698]
        umlal2  v12.2d, v3.4s, v15.s[2]
        eor     x27, x27, x19
        umlal   v6.2d, v16.2s, v15.s[0]
        eor     x23, x23, x19
        adcs    x23, x23, x21
        umlal2  v6.2d, v16.4s, v15.s[2]
        ldp     q3, q16, [x7, #0xc0]
        umulh   x15, x24, x20
        umlal   v20.2d, v21.2s, v15.s[0]
        umlal2  v20.2d, v21.4s, v15.s[2]
        ldp     q21, q25, [x7, #0x60]
        adcs    x27, x27, x17
        eor     x25, x25, x19
        umlal   v30.2d, v31.2s, v18.s[2]
        str     x12, [sp, #0x658]
        ldr     x12, [sp, #0x6a8]
        adcs    x25, x25, x12
        adc     x19, x19, xzr
        str     x9, [sp, #0x780]
        ldr     x9, [sp, #0x7b0]
        adds    x22, x22, x9
        umlal2  v30.2d, v31.4s, v18.s[3]
        adcs    x23, x23, x11
        adcs    x27, x27, x2
        adcs    x25, x25, x1
        umlal   v30.2d, v11.2s, v18.s[0]
        adc     x19, x19, xzr
        adds    x22, x17, x22
        adcs    x23, x12, x23
        umlal2  v30.2d, v11.4s, v18.s[1]
        ldr     x17, [x4, #0x88]
        mul     x12, x24, x26
        adcs    x27, x9, x27
        ldr     x9, [x4, #0x80]
        adcs    x25, x11, x25
        ldr     x11, [x4, #8]
        ldr     x14, [x4, #0x98]
        umlal   v19.2d, v21.2s, v15.s[0]
        adcs    x19, x2, x19
        ldr     x2, [x4]
        adcs    x1, x1, xzr
        subs    x2, x2, x9
        ldr     x9, [x4, #0x90]
        umlal   v30.2d, v13.2s, v17.s[2]
        sbcs    x11, x11, x17
        ldr     x17, [x4, #0x10]
        sbcs    x17, x17, x9
        ldr     x9, [x4, #0x18]
        sbcs    x9, x9, x14
        ldr     x14, [x4, #0x20]
        umlal2  v30.2d, v13.4s, v17.s[3]
        ldp     q11, q13, [x7, #0xa0]
        str     x1, [sp, #0x7b0]
        ldr     x1, [x4, #0xa0]
        sbcs    x14, x14, x1
        ldr     x1, [sp, #0x6c8]
        umlal   v30.2d, v0.2s, v17.s[0]
        ldp     d27, d31, [x1, #0xc0]
        str     x19, [sp, #0x6a8]
        ldr     x19, [x4, #0x28]
        str     x25, [sp, #0x698]
        ldr     x25, [x4, #0xa8]
        sbcs    x19, x19, x25
        ldr     x25, [x4, #0x30]
        umlal2  v30.2d, v0.4s, v17.s[1]
        str     x27, [sp, #0x7d0]
        ldr     x27, [x4, #0xb0]
        sbcs    x25, x25, x27
        ldr     x27, [x4, #0x38]
        str     x23, [sp, #0x688]
        ldr     x8, [x4, #0xd0]
        ldr     x23, [x4, #0xb8]
        sbcs    x27, x27, x23
        ldr     x23, [x4, #0x40]
        str     x22, [sp, #0x798]
        ldr     x22, [x4, #0xc0]
        sbcs    x23, x23, x22
        ldr     x22, [x4, #0x48]
        str     x21, [sp, #0x748]
        ldr     x21, [x4, #0xc8]
        sbcs    x22, x22, x21
        ldr     x16, [x4, #0xe8]
        ldr     x21, [x4, #0x50]
        sbcs    x21, x21, x8
        ldr     x8, [x4, #0xd8]
        sbcs    x10, x10, x8
        ldr     x1, [x4, #0x70]
        ldr     x8, [x4, #0xe0]
        sbcs    x24, x24, x8
        ldr     x8, [x4, #0x68]
        usra    v30.2d, v27.2d, #0x1e
        shl     v0.2d, v31.2d, #0x28
        usra    v30.2d, v0.2d, #6
        umlal2  v19.2d, v21.4s, v15.s[2]
        sbcs    x16, x8, x16
        str     x12, [sp, #0x6b8]
        mul     x12, x8, x20
        umlal   v30.2d, v25.2s, v15.s[0]
        str     x16, [sp, #0x628]
        ldr     x16, [x4, #0xf0]
        sbcs    x16, x1, x16
        ldr     x1, [x4, #0xf8]
        umull   v0.2d, v9.2s, v15.s[0]
        str     x16, [sp, #0x620]
        ldr     x16, [x4, #0x78]
        sbcs    x1, x16, x1
        umlal2  v30.2d, v25.4s, v15.s[2]
        csetm   x16, lo
        umulh   x20, x8, x20
        adds    x28, x13, x28
        eor     x2, x2, x16
        adcs    x12, x15, x12
        eor     x11, x11, x16
        umlal2  v0.2d, v9.4s, v15.s[2]
        ldp     q9, q15, [x7, #0xe0]
        umlal   v0.2d, v23.2s, v8.s[0]
        mul     x13, x8, x26
        umlal2  v0.2d, v23.4s, v8.s[1]
        adc     x20, x20, xzr
        eor     x15, x17, x16
        umlal   v0.2d, v11.2s, v14.s[2]
        umlal2  v0.2d, v11.4s, v14.s[3]
        ldp     q11, q21, [x7, #0x100]
        umulh   x8, x8, x26
        umlal   v0.2d, v13.2s, v14.s[0]
        ldp     q23, q25, [x7, #0x120]
        adds    x28, x28, x13
        umlal2  v0.2d, v13.4s, v14.s[1]
        eor     x19, x19, x16
        eor     x25, x25, x16
        umlal   v0.2d, v3.2s, v5.s[2]
        ldr     x13, [x4, #0x70]
        umlal2  v0.2d, v3.4s, v5.s[3]
        ldp     q13, q3, [x7, #0x140]
        umlal   v0.2d, v16.2s, v5.s[0]
        adcs    x8, x12, x8
        eor     x9, x9, x16
        umlal2  v0.2d, v16.4s, v5.s[1]
        adc     x20, x20, xzr
        eor     x12, x14, x16
        ldr     x14, [x6, #0x70]
        umlal   v0.2d, v9.2s, v10.s[2]
        umlal2  v0.2d, v9.4s, v10.s[3]
        ldp     q9, q16, [x7, #0x160]
        umulh   x17, x13, x14
        umlal   v0.2d, v15.2s, v10.s[0]
        umlal2  v0.2d, v15.4s, v10.s[1]
        umlal   v0.2d, v11.2s, v7.s[2]
        umlal2  v0.2d, v11.4s, v7.s[3]
        ldp     q11, q15, [x7, #0x180]
        mul     x26, x13, x14
        umlal   v0.2d, v21.2s, v7.s[0]
        eor     x27, x27, x16
        eor     x23, x23, x16
        umlal2  v0.2d, v21.4s, v7.s[1]
        umlal   v0.2d, v23.2s, v22.s[2]
        str     x26, [sp, #0x618]
        ldr     x26, [x6, #0x78]
        str     x20, [sp, #0x610]
        umulh   x20, x13, x26
        umlal2  v0.2d, v23.4s, v22.s[3]
        ldp     q21, q23, [x7, #0x1a0]
        umlal   v0.2d, v25.2s, v22.s[0]
        umlal2  v0.2d, v25.4s, v22.s[1]
        umlal   v0.2d, v13.2s, v29.s[2]
        mul     x13, x13, x26
        adds    x13, x17, x13
        ldr     x17, [x4, #0x78]
        eor     x22, x22, x16
        umlal2  v0.2d, v13.4s, v29.s[3]
        ldp     q13, q25, [x7]
        eor     x21, x21, x16
        umlal   v0.2d, v3.2s, v29.s[0]
        eor     x10, x10, x16
        umlal   v24.2d, v13.2s, v2.s[0]
        str     x8, [sp, #0x608]
        mul     x8, x17, x26
        adcs    x20, x20, x8
        eor     x24, x24, x16
        umlal2  v24.2d, v13.4s, v2.s[2]
        ext     v13.16b, v4.16b, v24.16b, #8
        umlal2  v0.2d, v3.4s, v29.s[1]
        usra    v24.2d, v13.2d, #0x1d
        umlal   v0.2d, v9.2s, v28.s[2]
        ext     v13.16b, v24.16b, v4.16b, #8
        umulh   x8, x17, x26
        ldr     x26, [sp, #0x620]
        adc     x8, x8, xzr
        umlal2  v0.2d, v9.4s, v28.s[3]
        usra    v26.2d, v13.2d, #0x1d
        eor     x1, x1, x16
        eor     x26, x26, x16
        umlal   v0.2d, v16.2s, v28.s[0]
        and     v9.16b, v24.16b, v1.16b
        str     x28, [sp, #0x620]
        ldr     x28, [sp, #0x628]
        eor     x28, x28, x16
        umlal2  v0.2d, v16.4s, v28.s[1]
        ldp     q13, q3, [x7, #0x20]
        umlal   v26.2d, v25.2s, v2.s[0]
        mul     x7, x17, x14
        adds    x7, x13, x7
        umlal2  v26.2d, v25.4s, v2.s[2]
        umlal   v0.2d, v11.2s, v18.s[2]
        umlal2  v0.2d, v11.4s, v18.s[3]
        umulh   x13, x17, x14
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x6c8]
        adc     x8, x8, xzr
        umlal   v0.2d, v15.2s, v18.s[0]
        ldr     x17, [sp, #0x750]
        cmn     x16, #1
        adcs    x2, x2, xzr
        adcs    x11, x11, xzr
        umlal2  v0.2d, v15.4s, v18.s[1]
        ldp     d11, d15, [x13, #0xc8]
        ldr     x13, [sp, #0x758]
        adcs    x15, x15, xzr
        umlal   v6.2d, v3.2s, v2.s[0]
        adcs    x9, x9, xzr
        adcs    x12, x12, xzr
        adcs    x19, x19, xzr
        umlal   v0.2d, v21.2s, v17.s[2]
        str     x19, [sp, #0x628]
        ldr     x19, [sp, #0x7e0]
        str     x12, [sp, #0x600]
        mul     x12, x17, x19
        eor     x12, x12, x13
        adcs    x25, x25, xzr
        umlal   v12.2d, v13.2s, v2.s[0]
        adcs    x27, x27, xzr
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        umlal2  v12.2d, v13.4s, v2.s[2]
        adcs    x21, x21, xzr
        adcs    x10, x10, xzr
        adcs    x24, x24, xzr
        umlal2  v0.2d, v21.4s, v17.s[3]
        shl     v13.2d, v15.2d, #0x2e
        str     x24, [sp, #0x5f8]
        umulh   x24, x17, x19
        adcs    x28, x28, xzr
        umlal   v0.2d, v23.2s, v17.s[0]
        adcs    x26, x26, xzr
        adcs    x1, x1, xzr
        umlal2  v0.2d, v23.4s, v17.s[1]
        str     x1, [sp, #0x5f0]
        ldr     x1, [sp, #0x6f0]
        ldp     q15, q16, [x1, #0x40]
        umlal2  v6.2d, v3.4s, v2.s[2]
        ldp     q3, q21, [x1, #0x60]
        usra    v0.2d, v11.2d, #0x18
        str     x26, [sp, #0x5e8]
        ldr     x26, [sp, #0x770]
        str     x28, [sp, #0x5e0]
        mul     x28, x17, x26
        adds    x28, x24, x28
        umlal   v19.2d, v16.2s, v2.s[0]
        umlal2  v19.2d, v16.4s, v2.s[2]
        ldp     q11, q16, [x1, #0x80]
        umlal   v20.2d, v15.2s, v2.s[0]
        usra    v0.2d, v13.2d, #6
        umlal2  v20.2d, v15.4s, v2.s[2]
        ldp     q13, q15, [x1, #0xa0]
        umulh   x24, x17, x26
        ldr     x17, [sp, #0x7d8]
        umlal   v30.2d, v3.2s, v2.s[0]
        ldp     q23, q24, [x1, #0xc0]
        umlal   v0.2d, v21.2s, v2.s[0]
        umlal2  v0.2d, v21.4s, v2.s[2]
        ldp     q21, q25, [x1, #0xe0]
        umlal2  v30.2d, v3.4s, v2.s[2]
        str     x10, [sp, #0x750]
        umulh   x10, x17, x26
        umull   v3.2d, v11.2s, v2.s[0]
        umlal2  v3.2d, v11.4s, v2.s[2]
        umlal   v3.2d, v16.2s, v8.s[2]
        umlal2  v3.2d, v16.4s, v8.s[3]
        ldp     q11, q16, [x1, #0x100]
        mul     x26, x17, x26
        umlal   v3.2d, v13.2s, v8.s[0]
        adcs    x24, x24, x26
        adc     x26, x10, xzr
        umlal2  v3.2d, v13.4s, v8.s[1]
        umlal   v3.2d, v15.2s, v14.s[2]
        mul     x10, x17, x19
        adds    x28, x28, x10
        eor     x28, x28, x13
        umlal2  v3.2d, v15.4s, v14.s[3]
        umlal   v3.2d, v23.2s, v14.s[0]
        ldp     q13, q15, [x1, #0x120]
        umlal2  v3.2d, v23.4s, v14.s[1]
        umulh   x19, x17, x19
        adcs    x19, x24, x19
        eor     x19, x19, x13
        umlal   v3.2d, v24.2s, v5.s[2]
        ldr     x17, [sp, #0x608]
        adc     x24, x26, xzr
        ldr     x26, [sp, #0x6b8]
        cmn     x13, #1
        eor     x24, x24, x13
        umlal2  v3.2d, v24.4s, v5.s[3]
        umlal   v3.2d, v21.2s, v5.s[0]
        ldp     q23, q24, [x1, #0x140]
        adcs    x10, x12, x26
        ldr     x12, [sp, #0x620]
        umlal2  v3.2d, v21.4s, v5.s[1]
        adcs    x28, x28, x12
        adcs    x19, x19, x17
        str     x21, [sp, #0x7e0]
        ldr     x21, [sp, #0x610]
        adcs    x24, x24, x21
        str     x22, [sp, #0x7d8]
        ldr     x22, [sp, #0x6a0]
        str     x23, [sp, #0x770]
        ldr     x23, [sp, #0x768]
        str     x27, [sp, #0x5d8]
        mul     x27, x22, x23
        adc     x13, x13, xzr
        str     x25, [sp, #0x758]
        ldr     x25, [sp, #0x618]
        adds    x10, x10, x25
        umlal   v3.2d, v25.2s, v10.s[2]
        ldp     q21, q27, [x1, #0x1c0]
        adcs    x28, x28, x7
        umlal2  v3.2d, v25.4s, v10.s[3]
        ldp     q25, q27, [x1, #0x160]
        adcs    x19, x19, x20
        umlal   v3.2d, v11.2s, v10.s[0]
        uzp1    v2.4s, v2.4s, v9.4s
        ldp     x12, x26, [x6, #0x80]
        str     x16, [sp, #0x5d0]
        umulh   x16, x22, x23
        umlal2  v3.2d, v11.4s, v10.s[1]
        ldp     x23, x14, [x6, #0xf0]
        ldr     x14, [sp, #0x668]
        str     x27, [sp, #0x5c8]
        eor     x27, x27, x14
        adcs    x24, x24, x8
        umlal   v3.2d, v16.2s, v7.s[2]
        str     x27, [sp, #0x5c0]
        ldp     x27, x14, [x6, #0x90]
        adc     x13, x13, xzr
        str     x15, [sp, #0x5b8]
        subs    x15, x2, x15
        umlal2  v3.2d, v16.4s, v7.s[3]
        ldp     q11, q16, [x1, #0x180]
        str     x9, [sp, #0x5b0]
        sbcs    x9, x11, x9
        umlal   v3.2d, v13.2s, v7.s[0]
        str     x11, [sp, #0x5a8]
        str     x2, [sp, #0x5a0]
        ldp     x11, x2, [x6, #0xe0]
        csetm   x23, lo
        cmn     x23, #1
        umlal2  v3.2d, v13.4s, v7.s[1]
        umlal   v3.2d, v15.2s, v22.s[2]
        ldp     x2, x11, [x6, #0xa0]
        eor     x9, x9, x23
        eor     x15, x15, x23
        str     x23, [sp, #0x598]
        ldp     x23, x11, [x6, #0xb0]
        adcs    x15, x15, xzr
        adcs    x9, x9, xzr
        umlal2  v3.2d, v15.4s, v22.s[3]
        umlal   v3.2d, v23.2s, v22.s[0]
        ldp     q13, q15, [x1, #0x1a0]
        adds    x10, x17, x10
        str     x9, [sp, #0x608]
        ldp     x17, x9, [x6, #0xd0]
        adcs    x28, x21, x28
        adcs    x19, x25, x19
        umlal2  v3.2d, v23.4s, v22.s[1]
        adcs    x25, x7, x24
        ldr     x7, [sp, #0x648]
        ldp     x24, x21, [x6, #0xc0]
        str     x15, [sp, #0x618]
        mul     x15, x22, x7
        umlal   v3.2d, v24.2s, v29.s[2]
        adcs    x20, x20, x13
        ldr     x13, [x6]
        adcs    x8, x8, xzr
        subs    x13, x12, x13
        ldr     x12, [x6, #8]
        umlal2  v3.2d, v24.4s, v29.s[3]
        sbcs    x12, x26, x12
        ldr     x26, [x6, #0x10]
        sbcs    x26, x27, x26
        ldr     x27, [x6, #0x18]
        sbcs    x27, x14, x27
        ldr     x14, [x6, #0x20]
        umlal   v3.2d, v25.2s, v29.s[0]
        umulh   x22, x22, x7
        sbcs    x14, x2, x14
        ldr     x2, [x6, #0xa8]
        str     x8, [sp, #0x6a0]
        ldr     x8, [x6, #0x28]
        sbcs    x8, x2, x8
        ldr     x2, [x6, #0x30]
        umlal2  v3.2d, v25.4s, v29.s[1]
        ldp     q23, q24, [x1]
        sbcs    x2, x23, x2
        ldr     x23, [x6, #0x38]
        umlal   v26.2d, v23.2s, v9.s[0]
        sbcs    x23, x11, x23
        ldr     x11, [x6, #0x40]
        sbcs    x11, x24, x11
        ldr     x24, [x6, #0x48]
        sbcs    x24, x21, x24
        ldr     x21, [x6, #0x50]
        umlal2  v26.2d, v23.4s, v9.s[2]
        ext     v23.16b, v4.16b, v26.16b, #8
        sbcs    x21, x17, x21
        ldr     x17, [x6, #0x58]
        sbcs    x17, x9, x17
        ldr     x9, [x6, #0xe0]
        usra    v26.2d, v23.2d, #0x1d
        and     v23.16b, v26.16b, v1.16b
        str     x20, [sp, #0x610]
        ldr     x20, [x6, #0x60]
        sbcs    x20, x9, x20
        ldr     x9, [sp, #0x730]
        str     x25, [sp, #0x590]
        umulh   x25, x9, x7
        ext     v25.16b, v26.16b, v4.16b, #8
        ldr     x7, [x6, #0x78]
        usra    v12.2d, v25.2d, #0x1d
        str     x19, [sp, #0x588]
        ldr     x19, [x6, #0xe8]
        str     x28, [sp, #0x580]
        ldr     x28, [x6, #0x68]
        sbcs    x28, x19, x28
        ldr     x19, [x6, #0xf0]
        str     x10, [sp, #0x578]
        ldr     x10, [x6, #0x70]
        sbcs    x10, x19, x10
        ldr     x19, [x6, #0xf8]
        sbcs    x7, x19, x7
        umlal   v12.2d, v24.2s, v9.s[0]
        csetm   x19, lo
        adds    x15, x16, x15
        ldr     x16, [sp, #0x648]
        umlal2  v12.2d, v24.4s, v9.s[2]
        ldp     q24, q25, [x1, #0x20]
        eor     x12, x12, x19
        umlal   v6.2d, v24.2s, v9.s[0]
        mul     x16, x9, x16
        adcs    x22, x22, x16
        ldr     x16, [sp, #0x768]
        adc     x25, x25, xzr
        umlal   v3.2d, v27.2s, v28.s[2]
        eor     x13, x13, x19
        eor     x21, x21, x19
        eor     x28, x28, x19
        umlal2  v3.2d, v27.4s, v28.s[3]
        eor     x11, x11, x19
        eor     x24, x24, x19
        eor     x27, x27, x19
        umlal   v20.2d, v25.2s, v9.s[0]
        mul     x9, x9, x16
        eor     x17, x17, x19
        eor     x2, x2, x19
        umlal2  v6.2d, v24.4s, v9.s[2]
        ldp     q24, q26, [x1, #0x80]
        ldr     x1, [sp, #0x730]
        eor     x8, x8, x19
        umlal   v3.2d, v11.2s, v28.s[0]
        eor     x26, x26, x19
        eor     x20, x20, x19
        eor     x10, x10, x19
        umlal2  v3.2d, v11.4s, v28.s[1]
        umulh   x1, x1, x16
        ldr     x16, [sp, #0x6f0]
        eor     x23, x23, x19
        eor     x7, x7, x19
        umlal   v3.2d, v16.2s, v18.s[2]
        cmn     x19, #1
        adcs    x13, x13, xzr
        eor     x14, x14, x19
        umlal2  v3.2d, v16.4s, v18.s[3]
        ldp     q11, q16, [x16, #0xc0]
        adcs    x12, x12, xzr
        umlal2  v20.2d, v25.4s, v9.s[2]
        adcs    x26, x26, xzr
        adcs    x27, x27, xzr
        adcs    x14, x14, xzr
        umlal   v3.2d, v13.2s, v18.s[0]
        adcs    x8, x8, xzr
        adcs    x2, x2, xzr
        umull   v25.2d, v24.2s, v9.s[0]
        adcs    x23, x23, xzr
        adcs    x11, x11, xzr
        adcs    x24, x24, xzr
        adcs    x21, x21, xzr
        umlal2  v3.2d, v13.4s, v18.s[1]
        ldp     q13, q27, [x16, #0x40]
        adcs    x17, x17, xzr
        umlal   v19.2d, v13.2s, v9.s[0]
        adcs    x20, x20, xzr
        adcs    x28, x28, xzr
        adcs    x10, x10, xzr
        umlal2  v19.2d, v13.4s, v9.s[2]
        adcs    x7, x7, xzr
        adds    x9, x15, x9
        ldr     x15, [sp, #0x650]
        umlal   v30.2d, v27.2s, v9.s[0]
        adcs    x22, x22, x1
        ldr     x1, [sp, #0x760]
        adc     x25, x25, xzr
        str     x7, [sp, #0x768]
        mul     x7, x1, x15
        str     x10, [sp, #0x730]
        ldr     x10, [sp, #0x5d0]
        eor     x19, x10, x19
        ldr     x10, [sp, #0x708]
        umlal2  v30.2d, v27.4s, v9.s[2]
        umlal2  v25.2d, v24.4s, v9.s[2]
        ldp     q13, q24, [x16, #0x60]
        umlal   v3.2d, v15.2s, v17.s[2]
        str     x19, [sp, #0x5d0]
        mul     x19, x1, x10
        umlal2  v3.2d, v15.4s, v17.s[3]
        umlal   v3.2d, v21.2s, v17.s[0]
        umlal   v0.2d, v13.2s, v9.s[0]
        str     x28, [sp, #0x648]
        ldr     x28, [sp, #0x6c8]
        ldp     d15, d27, [x28, #0xd0]
        str     x20, [sp, #0x570]
        umulh   x20, x1, x10
        shl     v27.2d, v27.2d, #0x34
        umlal   v25.2d, v26.2s, v2.s[0]
        adds    x20, x20, x7
        ldr     x7, [sp, #0x668]
        umlal2  v25.2d, v26.4s, v2.s[1]
        umlal2  v3.2d, v21.4s, v17.s[1]
        usra    v3.2d, v15.2d, #0x12
        ldp     q15, q21, [x16, #0xa0]
        umlal   v25.2d, v15.2s, v8.s[2]
        umlal2  v25.2d, v15.4s, v8.s[3]
        usra    v3.2d, v27.2d, #6
        ldp     q15, q26, [x16, #0xe0]
        umlal   v25.2d, v21.2s, v8.s[0]
        str     x17, [sp, #0x568]
        eor     x17, x9, x7
        umlal2  v0.2d, v13.4s, v9.s[2]
        umlal   v3.2d, v24.2s, v9.s[0]
        umlal2  v25.2d, v21.4s, v8.s[1]
        ldp     q13, q21, [x16, #0x120]
        umulh   x1, x1, x15
        umlal   v25.2d, v11.2s, v14.s[2]
        str     x21, [sp, #0x760]
        ldr     x21, [sp, #0x7e8]
        str     x24, [sp, #0x560]
        mul     x24, x21, x15
        adcs    x24, x1, x24
        umlal2  v25.2d, v11.4s, v14.s[3]
        umlal   v25.2d, v16.2s, v14.s[0]
        umlal2  v25.2d, v16.4s, v14.s[1]
        ldp     q11, q16, [x16, #0x140]
        umulh   x1, x21, x15
        umlal   v25.2d, v15.2s, v5.s[2]
        umulh   x15, x21, x10
        adc     x1, x1, xzr
        str     x11, [sp, #0x650]
        subs    x11, x26, x13
        umlal2  v25.2d, v15.4s, v5.s[3]
        str     x27, [sp, #0x558]
        sbcs    x27, x27, x12
        str     x26, [sp, #0x550]
        csetm   x26, lo
        eor     x27, x27, x26
        umlal   v25.2d, v26.2s, v5.s[0]
        eor     x11, x11, x26
        str     x8, [sp, #0x548]
        ldr     x8, [sp, #0x598]
        eor     x8, x8, x26
        cmn     x26, #1
        umlal2  v25.2d, v26.4s, v5.s[1]
        ldp     q15, q26, [x16, #0x100]
        adcs    x26, x11, xzr
        ldr     x11, [sp, #0x630]
        umlal2  v3.2d, v24.4s, v9.s[2]
        ldp     q9, q24, [x16, #0x160]
        umlal   v25.2d, v15.2s, v10.s[2]
        adcs    x27, x27, xzr
        umlal2  v25.2d, v15.4s, v10.s[3]
        mul     x21, x21, x10
        ldr     x10, [sp, #0x638]
        umlal   v25.2d, v26.2s, v10.s[0]
        umlal2  v25.2d, v26.4s, v10.s[1]
        ldp     q15, q26, [x16, #0x1a0]
        umlal   v25.2d, v13.2s, v7.s[2]
        str     x27, [sp, #0x708]
        umulh   x27, x10, x11
        adds    x20, x20, x21
        adcs    x24, x24, x15
        adc     x21, x1, xzr
        ldr     x1, [sp, #0x790]
        umlal2  v25.2d, v13.4s, v7.s[3]
        umlal   v25.2d, v21.2s, v7.s[0]
        mul     x15, x10, x1
        adds    x27, x27, x15
        umlal2  v25.2d, v21.4s, v7.s[1]
        mul     x15, x10, x11
        str     x8, [sp, #0x7e8]
        ldr     x8, [sp, #0x720]
        eor     x15, x15, x8
        umulh   x10, x10, x1
        str     x26, [sp, #0x638]
        ldr     x26, [sp, #0x640]
        str     x23, [sp, #0x598]
        mul     x23, x26, x1
        ldp     q13, q21, [x16, #0x180]
        umlal   v25.2d, v11.2s, v22.s[2]
        umlal2  v25.2d, v11.4s, v22.s[3]
        adcs    x23, x10, x23
        umlal   v25.2d, v16.2s, v22.s[0]
        umlal2  v25.2d, v16.4s, v22.s[1]
        ldp     q11, q16, [x16]
        umlal   v25.2d, v9.2s, v29.s[2]
        umlal2  v25.2d, v9.4s, v29.s[3]
        umulh   x1, x26, x1
        adc     x1, x1, xzr
        umlal   v12.2d, v11.2s, v23.s[0]
        umlal   v25.2d, v24.2s, v29.s[0]
        umlal2  v12.2d, v11.4s, v23.s[2]
        ext     v11.16b, v4.16b, v12.16b, #8
        umlal2  v25.2d, v24.4s, v29.s[1]
        usra    v12.2d, v11.2d, #0x1d
        mul     x10, x26, x11
        adds    x27, x27, x10
        ldr     x10, [sp, #0x5a0]
        and     v11.16b, v12.16b, v1.16b
        ldp     q9, q24, [x16, #0x1c0]
        eor     x27, x27, x8
        umlal   v25.2d, v13.2s, v28.s[2]
        ext     v12.16b, v12.16b, v4.16b, #8
        umlal2  v25.2d, v13.4s, v28.s[3]
        usra    v6.2d, v12.2d, #0x1d
        str     x2, [sp, #0x790]
        mul     x2, x10, x13
        umlal   v25.2d, v21.2s, v28.s[0]
        umlal2  v25.2d, v21.4s, v28.s[1]
        ldp     q12, q13, [x16, #0x20]
        umlal   v6.2d, v16.2s, v23.s[0]
        umulh   x26, x26, x11
        adcs    x23, x23, x26
        adc     x26, x1, xzr
        ldr     x1, [sp, #0x5c8]
        umlal   v25.2d, v15.2s, v18.s[2]
        cmn     x8, #1
        adcs    x1, x15, x1
        adcs    x27, x27, x9
        umlal2  v25.2d, v15.4s, v18.s[3]
        eor     x23, x23, x8
        adcs    x23, x23, x22
        eor     x26, x26, x8
        umlal   v20.2d, v12.2s, v23.s[0]
        adcs    x26, x26, x25
        adc     x8, x8, xzr
        adds    x1, x1, x19
        umlal2  v6.2d, v16.4s, v23.s[2]
        adcs    x27, x27, x20
        adcs    x23, x23, x24
        adcs    x26, x26, x21
        umlal   v25.2d, v26.2s, v18.s[0]
        adc     x8, x8, xzr
        adds    x22, x22, x1
        eor     x22, x22, x7
        umlal2  v25.2d, v26.4s, v18.s[1]
        ldp     d15, d16, [x28, #0xd8]
        adcs    x27, x25, x27
        umlal   v25.2d, v9.2s, v17.s[2]
        eor     x27, x27, x7
        ldp     q21, q26, [x16, #0x40]
        umlal2  v20.2d, v12.4s, v23.s[2]
        adcs    x23, x19, x23
        umlal   v30.2d, v21.2s, v23.s[0]
        shl     v12.2d, v16.2d, #0x3a
        adcs    x19, x20, x26
        ldr     x26, [sp, #0x710]
        adcs    x20, x24, x8
        ldr     x24, [sp, #0x5c0]
        umlal2  v30.2d, v21.4s, v23.s[2]
        ldp     q16, q21, [x16, #0xc0]
        eor     x20, x20, x7
        umlal   v19.2d, v13.2s, v23.s[0]
        ldr     x1, [sp, #0x748]
        adcs    x25, x21, xzr
        ldr     x9, [sp, #0x798]
        eor     x19, x19, x7
        ldr     x11, [sp, #0x688]
        cmn     x7, #1
        umlal2  v19.2d, v13.4s, v23.s[2]
        adcs    x24, x24, x26
        ldr     x15, [sp, #0x7d0]
        umulh   x21, x10, x13
        eor     x23, x23, x7
        umlal2  v25.2d, v9.4s, v17.s[3]
        ldp     q9, q13, [x16, #0x80]
        eor     x25, x25, x7
        umlal   v25.2d, v24.2s, v17.s[0]
        adcs    x8, x17, x1
        ldr     x17, [sp, #0x698]
        adcs    x22, x22, x9
        adcs    x27, x27, x11
        ldr     x28, [sp, #0x7b0]
        umlal2  v25.2d, v24.4s, v17.s[1]
        ldp     q24, q27, [x16, #0x60]
        adcs    x23, x23, x15
        ldr     x10, [sp, #0x6b8]
        usra    v25.2d, v15.2d, #0xc
        umlal   v0.2d, v26.2s, v23.s[0]
        adcs    x19, x19, x17
        str     x2, [sp, #0x5c0]
        ldr     x2, [sp, #0x6a8]
        adcs    x20, x20, x2
        usra    v25.2d, v12.2d, #6
        ldp     q12, q15, [x16, #0xa0]
        adcs    x25, x25, x28
        umlal2  v0.2d, v26.4s, v23.s[2]
        adc     x7, x7, xzr
        adds    x24, x24, x10
        str     x13, [sp, #0x668]
        ldr     x13, [sp, #0x620]
        adcs    x8, x8, x13
        ldr     x11, [sp, #0x590]
        umlal   v3.2d, v24.2s, v23.s[0]
        str     x14, [sp, #0x720]
        ldr     x9, [sp, #0x610]
        ldr     x14, [sp, #0x578]
        ldr     x1, [sp, #0x6a0]
        adcs    x22, x22, x14
        str     x21, [sp, #0x5c8]
        ldr     x21, [sp, #0x580]
        adcs    x27, x27, x21
        umlal   v25.2d, v27.2s, v23.s[0]
        str     x12, [sp, #0x630]
        ldr     x12, [sp, #0x588]
        adcs    x23, x23, x12
        adcs    x19, x19, x11
        umlal2  v3.2d, v24.4s, v23.s[2]
        adcs    x20, x20, x9
        adcs    x25, x25, x1
        adc     x7, x7, xzr
        umull   v24.2d, v9.2s, v23.s[0]
        adds    x24, x15, x24
        adcs    x8, x17, x8
        umlal2  v24.2d, v9.4s, v23.s[2]
        adcs    x22, x2, x22
        adcs    x27, x28, x27
        adcs    x23, x10, x23
        adcs    x19, x13, x19
        umlal2  v25.2d, v27.4s, v23.s[2]
        ldp     q9, q26, [x16, #0xe0]
        adcs    x20, x14, x20
        ldr     x10, [sp, #0x748]
        umlal   v24.2d, v13.2s, v2.s[2]
        adcs    x28, x21, x25
        adcs    x25, x12, x7
        ldr     x12, [sp, #0x798]
        ldr     x13, [sp, #0x690]
        ldr     x14, [sp, #0x688]
        ldr     x7, [sp, #0x738]
        adcs    x21, x11, xzr
        ldr     x15, [sp, #0x740]
        ldr     x11, [sp, #0x6e8]
        ldr     x17, [sp, #0x6c0]
        umlal2  v24.2d, v13.4s, v2.s[3]
        adcs    x2, x9, xzr
        ldr     x9, [sp, #0x780]
        adcs    x1, x1, xzr
        adds    x7, x7, x26
        umlal   v24.2d, v12.2s, v2.s[0]
        adcs    x9, x9, x10
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x6b0]
        adcs    x13, x13, x14
        ldr     x10, [sp, #0x7c0]
        ldr     x14, [sp, #0x658]
        ldr     x26, [sp, #0x670]
        umlal2  v24.2d, v12.4s, v2.s[1]
        adcs    x15, x15, x24
        adcs    x17, x17, x8
        umlal   v24.2d, v15.2s, v8.s[2]
        adcs    x14, x14, x22
        ldp     q12, q13, [x16, #0x100]
        ldr     x16, [sp, #0x728]
        adcs    x16, x16, x27
        adcs    x12, x12, x23
        umlal2  v24.2d, v15.4s, v8.s[3]
        adcs    x10, x10, x19
        adcs    x26, x26, x20
        umlal   v24.2d, v16.2s, v8.s[0]
        str     x20, [sp, #0x670]
        ldr     x20, [sp, #0x7a8]
        adcs    x20, x20, x28
        str     x28, [sp, #0x7a8]
        ldr     x28, [sp, #0x678]
        adcs    x28, x28, x25
        str     x25, [sp, #0x678]
        ldr     x25, [sp, #0x7b8]
        adcs    x25, x25, x21
        umlal2  v24.2d, v16.4s, v8.s[1]
        str     x21, [sp, #0x7b8]
        ldr     x21, [sp, #0x680]
        adcs    x21, x21, x2
        str     x2, [sp, #0x680]
        ldr     x2, [sp, #0x7c8]
        adcs    x2, x2, x1
        umlal   v24.2d, v21.2s, v14.s[2]
        str     x1, [sp, #0x7c8]
        ldr     x1, [sp, #0x778]
        adc     x1, x1, xzr
        str     x19, [sp, #0x778]
        ldr     x19, [sp, #0x6e0]
        adds    x19, x19, x7
        ldr     x7, [sp, #0x6f8]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x7a0]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x660]
        umlal2  v24.2d, v21.4s, v14.s[3]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x6d8]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x718]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6d0]
        umlal   v24.2d, v9.2s, v14.s[0]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x700]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x710]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x748]
        umlal2  v24.2d, v9.4s, v14.s[1]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x798]
        adcs    x26, x17, x26
        ldr     x17, [sp, #0x688]
        adcs    x17, x17, x20
        umlal   v24.2d, v26.2s, v5.s[2]
        adcs    x24, x24, x28
        adcs    x8, x8, x25
        ldr     x25, [sp, #0x6f0]
        adcs    x21, x22, x21
        ldr     x28, [sp, #0x670]
        umlal2  v24.2d, v26.4s, v5.s[3]
        adcs    x22, x27, x2
        ldr     x27, [sp, #0x778]
        adcs    x1, x23, x1
        ldr     x23, [sp, #0x630]
        adcs    x2, x27, xzr
        ldr     x27, [sp, #0x5a0]
        umlal   v24.2d, v12.2s, v5.s[0]
        mul     x20, x27, x23
        ldp     q9, q15, [x25, #0x120]
        umlal2  v24.2d, v12.4s, v5.s[1]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x670]
        ldr     x28, [sp, #0x7a8]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x7a8]
        ldr     x28, [sp, #0x678]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x678]
        ldr     x28, [sp, #0x7b8]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x7b8]
        ldr     x28, [sp, #0x680]
        adcs    x28, x28, xzr
        umlal   v24.2d, v13.2s, v10.s[2]
        str     x28, [sp, #0x680]
        ldr     x28, [sp, #0x7c8]
        adcs    x28, x28, xzr
        umlal2  v24.2d, v13.4s, v10.s[3]
        str     x28, [sp, #0x7c8]
        ldr     x28, [sp, #0x5c8]
        adds    x20, x28, x20
        ldr     x28, [sp, #0x5a8]
        str     x2, [sp, #0x5c8]
        mul     x2, x28, x23
        umlal   v24.2d, v9.2s, v10.s[0]
        ldp     q12, q13, [x25, #0x140]
        umlal2  v24.2d, v9.4s, v10.s[1]
        stp     x14, x16, [x3, #0x70]
        umlal   v24.2d, v15.2s, v7.s[2]
        umulh   x16, x27, x23
        adcs    x2, x16, x2
        ldr     x14, [sp, #0x790]
        umlal2  v24.2d, v15.4s, v7.s[3]
        stp     x13, x15, [x3, #0x60]
        ldr     x15, [sp, #0x720]
        umlal   v24.2d, v12.2s, v7.s[0]
        ldp     q9, q15, [x25]
        umlal2  v24.2d, v12.4s, v7.s[1]
        umulh   x16, x28, x23
        umlal   v24.2d, v13.2s, v22.s[2]
        ldp     q12, q16, [x25, #0x160]
        adc     x16, x16, xzr
        umlal   v6.2d, v9.2s, v11.s[0]
        ldp     q21, q26, [x25, #0x180]
        subs    x13, x14, x15
        str     x1, [sp, #0x778]
        ldr     x1, [sp, #0x598]
        str     x22, [sp, #0x688]
        ldr     x22, [sp, #0x548]
        str     x21, [sp, #0x798]
        sbcs    x21, x1, x22
        umlal2  v6.2d, v9.4s, v11.s[2]
        uzp1    v9.4s, v23.4s, v11.4s
        str     x8, [sp, #0x748]
        csetm   x8, lo
        umlal2  v24.2d, v13.4s, v22.s[3]
        ldp     q13, q23, [x25, #0x1a0]
        str     x24, [sp, #0x710]
        ldr     x24, [sp, #0x668]
        str     x17, [sp, #0x700]
        mul     x17, x28, x24
        umlal   v24.2d, v12.2s, v22.s[0]
        adds    x20, x20, x17
        eor     x21, x21, x8
        eor     x13, x13, x8
        umlal2  v24.2d, v12.4s, v22.s[1]
        ext     v12.16b, v4.16b, v6.16b, #8
        stp     x19, x7, [x3, #0x40]
        ldr     x7, [sp, #0x758]
        usra    v6.2d, v12.2d, #0x1d
        umlal   v24.2d, v16.2s, v29.s[2]
        umulh   x17, x28, x24
        ldp     q12, q27, [x25, #0x1c0]
        umlal2  v24.2d, v16.4s, v29.s[3]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x600]
        adc     x16, x16, xzr
        umlal   v24.2d, v21.2s, v29.s[0]
        ldp     q16, q31, [x25, #0x1e0]
        subs    x19, x17, x7
        umlal2  v24.2d, v21.4s, v29.s[1]
        str     x26, [sp, #0x6d0]
        ldr     x26, [sp, #0x628]
        str     x10, [sp, #0x718]
        ldr     x10, [sp, #0x5d8]
        str     x12, [sp, #0x6d8]
        sbcs    x12, x26, x10
        str     x16, [sp, #0x660]
        csetm   x16, lo
        cmn     x8, #1
        umlal   v24.2d, v26.2s, v28.s[2]
        eor     x8, x16, x8
        eor     x12, x12, x16
        eor     x19, x19, x16
        umlal2  v24.2d, v26.4s, v28.s[3]
        ext     v21.16b, v6.16b, v4.16b, #8
        adcs    x13, x13, xzr
        adcs    x21, x21, xzr
        usra    v20.2d, v21.2d, #0x1d
        umlal   v24.2d, v13.2s, v28.s[0]
        cmn     x16, #1
        ldr     x16, [sp, #0x5b8]
        adcs    x19, x19, xzr
        str     x21, [sp, #0x7a0]
        ldr     x21, [sp, #0x550]
        str     x8, [sp, #0x6f8]
        mul     x8, x16, x21
        stp     x9, x11, [x3, #0x50]
        ldr     x9, [sp, #0x558]
        adcs    x12, x12, xzr
        subs    x11, x27, x17
        umlal2  v24.2d, v13.4s, v28.s[1]
        and     v13.16b, v6.16b, v1.16b
        str     x12, [sp, #0x6e0]
        mul     x12, x16, x9
        str     x13, [sp, #0x7c0]
        sbcs    x13, x28, x26
        str     x19, [sp, #0x6b0]
        sbcs    x19, x16, x7
        ldr     x7, [sp, #0x5b0]
        umlal   v24.2d, v23.2s, v18.s[2]
        sbcs    x10, x7, x10
        csetm   x26, lo
        umlal   v20.2d, v15.2s, v11.s[0]
        subs    x24, x15, x24
        eor     x10, x10, x26
        umlal2  v24.2d, v23.4s, v18.s[3]
        ldr     x27, [sp, #0x6c8]
        ldp     q6, q21, [x25, #0x20]
        umulh   x28, x16, x21
        umlal   v24.2d, v12.2s, v18.s[0]
        sbcs    x23, x22, x23
        sbcs    x14, x14, x21
        sbcs    x1, x1, x9
        umlal2  v24.2d, v12.4s, v18.s[1]
        umlal2  v20.2d, v15.4s, v11.s[2]
        ldp     q12, q15, [x25, #0xc0]
        csetm   x22, lo
        umlal   v19.2d, v6.2s, v11.s[0]
        ldr     d23, [x27, #0xe0]
        eor     x24, x24, x22
        eor     x13, x13, x26
        umlal2  v19.2d, v6.4s, v11.s[2]
        adds    x28, x28, x12
        eor     x1, x1, x22
        eor     x11, x11, x26
        umlal   v30.2d, v21.2s, v11.s[0]
        eor     x19, x19, x26
        eor     x12, x14, x22
        eor     x23, x23, x22
        umlal2  v30.2d, v21.4s, v11.s[2]
        ldp     q6, q21, [x25, #0x80]
        umulh   x14, x16, x9
        umlal   v24.2d, v27.2s, v17.s[2]
        eor     x27, x26, x22
        umlal2  v24.2d, v27.4s, v17.s[3]
        umull   v26.2d, v6.2s, v11.s[0]
        umlal2  v26.2d, v6.4s, v11.s[2]
        str     x27, [sp, #0x728]
        mul     x27, x7, x9
        adcs    x27, x14, x27
        umlal   v24.2d, v16.2s, v17.s[0]
        ldp     q6, q27, [x25, #0x40]
        umlal   v0.2d, v6.2s, v11.s[0]
        umlal2  v0.2d, v6.4s, v11.s[2]
        mul     x14, x7, x21
        umlal   v3.2d, v27.2s, v11.s[0]
        umlal2  v3.2d, v27.4s, v11.s[2]
        umlal2  v24.2d, v16.4s, v17.s[1]
        ldp     q6, q16, [x25, #0x60]
        umulh   x9, x7, x9
        usra    v24.2d, v23.2d, #6
        umlal   v26.2d, v21.2s, v9.s[0]
        adc     x9, x9, xzr
        cmn     x22, #1
        umlal2  v26.2d, v21.4s, v9.s[1]
        ldp     q21, q23, [x25, #0xa0]
        adcs    x24, x24, xzr
        umlal   v24.2d, v16.2s, v11.s[0]
        ldp     q27, q31, [x25, #0xe0]
        adcs    x23, x23, xzr
        umlal   v26.2d, v21.2s, v2.s[2]
        adcs    x22, x12, xzr
        adcs    x1, x1, xzr
        cmn     x26, #1
        umlal2  v26.2d, v21.4s, v2.s[3]
        adcs    x26, x11, xzr
        adcs    x11, x13, xzr
        adcs    x19, x19, xzr
        umlal   v26.2d, v23.2s, v2.s[0]
        adcs    x10, x10, xzr
        subs    x12, x26, x19
        sbcs    x13, x11, x10
        umlal2  v26.2d, v23.4s, v2.s[1]
        str     x10, [sp, #0x658]
        csetm   x10, lo
        eor     x12, x12, x10
        str     x19, [sp, #0x6c0]
        subs    x19, x22, x24
        umlal   v25.2d, v6.2s, v11.s[0]
        str     x22, [sp, #0x740]
        umulh   x22, x7, x21
        str     x1, [sp, #0x690]
        sbcs    x1, x1, x23
        str     x11, [sp, #0x6e8]
        csetm   x11, lo
        umlal2  v25.2d, v6.4s, v11.s[2]
        adds    x28, x28, x14
        adcs    x27, x27, x22
        adc     x22, x9, xzr
        umlal   v26.2d, v12.2s, v8.s[2]
        eor     x19, x19, x11
        ldr     x14, [sp, #0x638]
        cmn     x10, #1
        adcs    x9, x12, xzr
        umlal2  v26.2d, v12.4s, v8.s[3]
        ldp     q12, q6, [x25, #0x100]
        eor     x12, x10, x11
        umlal   v26.2d, v15.2s, v8.s[0]
        eor     x10, x13, x10
        ldr     x13, [sp, #0x618]
        adcs    x10, x10, xzr
        eor     x1, x1, x11
        umlal2  v26.2d, v15.4s, v8.s[1]
        str     x10, [sp, #0x780]
        mul     x10, x13, x14
        str     x12, [sp, #0x738]
        ldr     x12, [sp, #0x7e8]
        eor     x10, x10, x12
        cmn     x11, #1
        ldr     x11, [sp, #0x708]
        umlal   v26.2d, v27.2s, v14.s[2]
        adcs    x19, x19, xzr
        adcs    x1, x1, xzr
        umlal2  v24.2d, v16.4s, v11.s[2]
        ldp     q11, q15, [x25, #0x120]
        str     x19, [sp, #0x6a0]
        mul     x19, x13, x11
        str     x1, [sp, #0x610]
        umulh   x1, x13, x14
        adds    x19, x1, x19
        umlal2  v26.2d, v27.4s, v14.s[3]
        ldp     q16, q21, [x25, #0x140]
        umulh   x1, x13, x11
        ldr     x13, [sp, #0x608]
        umlal   v26.2d, v31.2s, v14.s[0]
        umlal2  v26.2d, v31.4s, v14.s[1]
        umlal   v26.2d, v12.2s, v5.s[2]
        str     x9, [sp, #0x618]
        mul     x9, x13, x11
        umlal2  v26.2d, v12.4s, v5.s[3]
        adcs    x1, x1, x9
        umlal   v26.2d, v6.2s, v5.s[0]
        ldp     q12, q23, [x25, #0x160]
        umlal2  v26.2d, v6.4s, v5.s[1]
        umlal   v26.2d, v11.2s, v10.s[2]
        mul     x9, x13, x14
        umlal2  v26.2d, v11.4s, v10.s[3]
        ldp     q11, q6, [x25, #0x180]
        umlal   v26.2d, v15.2s, v10.s[0]
        umlal2  v26.2d, v15.4s, v10.s[1]
        umulh   x11, x13, x11
        adc     x11, x11, xzr
        adds    x19, x19, x9
        umlal   v26.2d, v16.2s, v7.s[2]
        eor     x19, x19, x12
        umlal2  v26.2d, v16.4s, v7.s[3]
        ldp     q15, q16, [x25, #0x1c0]
        umlal   v26.2d, v21.2s, v7.s[0]
        umlal2  v26.2d, v21.4s, v7.s[1]
        umulh   x9, x17, x15
        umlal   v26.2d, v12.2s, v22.s[2]
        umlal2  v26.2d, v12.4s, v22.s[3]
        ldp     q12, q21, [x25, #0x1a0]
        umlal   v26.2d, v23.2s, v22.s[0]
        umlal2  v26.2d, v23.4s, v22.s[1]
        umulh   x13, x13, x14
        adcs    x1, x1, x13
        ldr     x13, [sp, #0x5c0]
        adc     x11, x11, xzr
        umlal   v26.2d, v11.2s, v29.s[2]
        ldr     x14, [sp, #0x660]
        eor     x11, x11, x12
        cmn     x12, #1
        adcs    x10, x10, x13
        umlal2  v26.2d, v11.4s, v29.s[3]
        and     v11.16b, v24.16b, v1.16b
        adcs    x19, x19, x20
        eor     x1, x1, x12
        umlal   v26.2d, v6.2s, v29.s[0]
        ldp     q23, q27, [x25, #0x1e0]
        adcs    x1, x1, x2
        umlal2  v26.2d, v6.4s, v29.s[1]
        adcs    x11, x11, x14
        adc     x12, x12, xzr
        adds    x10, x10, x8
        umlal   v26.2d, v12.2s, v28.s[2]
        adcs    x19, x19, x28
        adcs    x1, x1, x27
        adcs    x11, x11, x22
        umlal2  v26.2d, v12.4s, v28.s[3]
        ext     v12.16b, v24.16b, v4.16b, #8
        adc     x12, x12, xzr
        adds    x2, x2, x10
        ldr     x10, [sp, #0x770]
        ext     v6.16b, v4.16b, v24.16b, #8
        usra    v11.2d, v6.2d, #0x1d
        adcs    x19, x14, x19
        ldr     x14, [sp, #0x7e0]
        adcs    x1, x8, x1
        ldr     x8, [sp, #0x5a0]
        umlal   v26.2d, v21.2s, v28.s[0]
        adcs    x28, x28, x11
        ldr     x11, [sp, #0x5a8]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x7d8]
        ldr     x13, [sp, #0x5e0]
        adcs    x22, x22, xzr
        umlal2  v26.2d, v21.4s, v28.s[1]
        subs    x8, x8, x10
        sbcs    x11, x11, x12
        ldr     x12, [sp, #0x750]
        sbcs    x16, x16, x14
        ldr     x14, [sp, #0x628]
        sbcs    x7, x7, x12
        ldr     x12, [sp, #0x5f8]
        sbcs    x12, x17, x12
        mul     x10, x17, x15
        sbcs    x13, x14, x13
        ldp     q6, q21, [x25]
        umlal   v20.2d, v6.2s, v13.s[0]
        str     x22, [sp, #0x5b0]
        ldr     x22, [sp, #0x758]
        str     x27, [sp, #0x5b8]
        ldr     x27, [sp, #0x5e8]
        sbcs    x27, x22, x27
        umlal2  v20.2d, v6.4s, v13.s[2]
        ext     v6.16b, v4.16b, v20.16b, #8
        str     x28, [sp, #0x5a8]
        ldr     x28, [sp, #0x5d8]
        str     x1, [sp, #0x5a0]
        ldr     x1, [sp, #0x5f0]
        sbcs    x1, x28, x1
        str     x19, [sp, #0x660]
        ldr     x19, [sp, #0x548]
        str     x2, [sp, #0x7e8]
        mul     x2, x17, x19
        usra    v20.2d, v6.2d, #0x1d
        umlal   v26.2d, v15.2s, v18.s[2]
        str     x20, [sp, #0x638]
        csetm   x20, lo
        eor     x8, x8, x20
        and     v6.16b, v20.16b, v1.16b
        ext     v20.16b, v20.16b, v4.16b, #8
        eor     x16, x16, x20
        usra    v19.2d, v20.2d, #0x1d
        umlal   v19.2d, v21.2s, v13.s[0]
        eor     x13, x13, x20
        umlal2  v19.2d, v21.4s, v13.s[2]
        eor     x11, x11, x20
        eor     x12, x12, x20
        eor     x7, x7, x20
        adds    x2, x9, x2
        ldr     x9, [sp, #0x6c8]
        umlal2  v26.2d, v15.4s, v18.s[3]
        ldr     d15, [x9, #0xe8]
        eor     x1, x1, x20
        umlal   v26.2d, v16.2s, v18.s[0]
        umulh   x17, x17, x19
        shl     v15.2d, v15.2d, #6
        umlal2  v26.2d, v16.4s, v18.s[1]
        eor     x27, x27, x20
        ldp     q16, q20, [x25, #0x20]
        umlal   v30.2d, v16.2s, v13.s[0]
        umlal2  v30.2d, v16.4s, v13.s[2]
        mul     x9, x14, x15
        umlal   v0.2d, v20.2s, v13.s[0]
        umlal   v26.2d, v23.2s, v17.s[2]
        umlal2  v26.2d, v23.4s, v17.s[3]
        str     x23, [sp, #0x600]
        mul     x23, x14, x19
        adcs    x23, x17, x23
        umlal2  v0.2d, v20.4s, v13.s[2]
        ldp     q16, q20, [x25, #0x40]
        umlal   v3.2d, v16.2s, v13.s[0]
        umlal   v26.2d, v27.2s, v17.s[0]
        umulh   x17, x14, x19
        adc     x17, x17, xzr
        cmn     x20, #1
        umlal2  v26.2d, v27.4s, v17.s[1]
        usra    v26.2d, v12.2d, #0x1d
        adcs    x8, x8, xzr
        adcs    x11, x11, xzr
        ldp     q12, q21, [x25, #0x80]
        usra    v26.2d, v15.2d, #6
        adcs    x16, x16, xzr
        umull   v15.2d, v12.2s, v13.s[0]
        adcs    x7, x7, xzr
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        umlal2  v3.2d, v16.4s, v13.s[2]
        uzp1    v16.4s, v13.4s, v6.4s
        adcs    x27, x27, xzr
        adcs    x1, x1, xzr
        umlal   v25.2d, v20.2s, v13.s[0]
        ldp     q23, q24, [x25, #0x60]
        adds    x2, x2, x9
        ldr     x9, [sp, #0x790]
        umlal   v11.2d, v23.2s, v13.s[0]
        ldp     q27, q31, [x25, #0xa0]
        str     x1, [sp, #0x608]
        mul     x1, x22, x9
        umlal2  v11.2d, v23.4s, v13.s[2]
        umlal2  v15.2d, v12.4s, v13.s[2]
        umlal   v15.2d, v21.2s, v9.s[2]
        umulh   x14, x14, x15
        adcs    x23, x23, x14
        adc     x14, x17, xzr
        ldr     x17, [sp, #0x650]
        umlal   v26.2d, v24.2s, v13.s[0]
        str     x13, [sp, #0x628]
        ldr     x13, [sp, #0x668]
        subs    x13, x17, x13
        ldr     x17, [sp, #0x560]
        str     x12, [sp, #0x668]
        ldr     x12, [sp, #0x630]
        sbcs    x12, x17, x12
        ldr     x17, [sp, #0x760]
        sbcs    x21, x17, x21
        ldr     x17, [sp, #0x568]
        umlal2  v26.2d, v24.4s, v13.s[2]
        str     x27, [sp, #0x550]
        ldr     x27, [sp, #0x558]
        sbcs    x27, x17, x27
        ldr     x17, [sp, #0x570]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x648]
        sbcs    x19, x17, x19
        ldr     x17, [sp, #0x730]
        umlal2  v25.2d, v20.4s, v13.s[2]
        ldp     q12, q13, [x25, #0xc0]
        sbcs    x17, x17, x9
        umlal2  v15.2d, v21.4s, v9.s[3]
        str     x1, [sp, #0x548]
        ldr     x1, [sp, #0x768]
        str     x14, [sp, #0x720]
        ldr     x14, [sp, #0x598]
        sbcs    x1, x1, x14
        str     x23, [sp, #0x558]
        csetm   x23, lo
        eor     x19, x19, x23
        umlal   v15.2d, v27.2s, v9.s[0]
        ldp     q20, q21, [x25, #0xe0]
        str     x16, [sp, #0x630]
        subs    x16, x8, x16
        umlal2  v15.2d, v27.4s, v9.s[1]
        eor     x27, x27, x23
        eor     x15, x15, x23
        str     x7, [sp, #0x708]
        sbcs    x7, x11, x7
        umlal   v15.2d, v31.2s, v2.s[2]
        ext     v23.16b, v4.16b, v26.16b, #8
        str     x11, [sp, #0x590]
        csetm   x11, lo
        eor     x16, x16, x11
        umlal2  v15.2d, v31.4s, v2.s[3]
        ldp     q24, q27, [x25, #0x100]
        eor     x7, x7, x11
        umlal   v15.2d, v12.2s, v2.s[0]
        str     x8, [sp, #0x588]
        mul     x8, x28, x14
        eor     x17, x17, x23
        eor     x13, x13, x23
        umlal2  v15.2d, v12.4s, v2.s[1]
        cmn     x23, #1
        eor     x12, x12, x23
        eor     x21, x21, x23
        umlal   v15.2d, v13.2s, v8.s[2]
        adcs    x13, x13, xzr
        eor     x1, x1, x23
        adcs    x12, x12, xzr
        umlal2  v15.2d, v13.4s, v8.s[3]
        ldp     q12, q13, [x25, #0x120]
        umlal   v15.2d, v20.2s, v8.s[0]
        adcs    x21, x21, xzr
        umlal2  v15.2d, v20.4s, v8.s[1]
        adcs    x27, x27, xzr
        adcs    x15, x15, xzr
        adcs    x19, x19, xzr
        umlal   v15.2d, v21.2s, v14.s[2]
        adcs    x17, x17, xzr
        adcs    x1, x1, xzr
        str     x1, [sp, #0x580]
        umulh   x1, x22, x9
        umlal2  v15.2d, v21.4s, v14.s[3]
        ldp     q20, q21, [x25, #0x140]
        str     x21, [sp, #0x578]
        subs    x21, x21, x13
        umlal   v15.2d, v24.2s, v14.s[0]
        str     x27, [sp, #0x620]
        sbcs    x27, x27, x12
        str     x12, [sp, #0x6b8]
        csetm   x12, lo
        eor     x21, x21, x12
        umlal2  v15.2d, v24.4s, v14.s[1]
        eor     x23, x20, x23
        eor     x27, x27, x12
        eor     x20, x11, x12
        umlal   v15.2d, v27.2s, v5.s[2]
        str     x23, [sp, #0x7b0]
        mul     x23, x22, x14
        adds    x23, x1, x23
        umlal2  v15.2d, v27.4s, v5.s[3]
        ldp     q24, q27, [x25, #0x160]
        umlal   v15.2d, v12.2s, v5.s[0]
        umlal2  v15.2d, v12.4s, v5.s[1]
        umulh   x22, x22, x14
        adcs    x22, x22, x8
        umlal   v15.2d, v13.2s, v10.s[2]
        umlal2  v15.2d, v13.4s, v10.s[3]
        ldp     q12, q13, [x25, #0x180]
        umlal   v15.2d, v20.2s, v10.s[0]
        umlal2  v15.2d, v20.4s, v10.s[1]
        umulh   x1, x28, x9
        umlal   v15.2d, v21.2s, v7.s[2]
        umlal2  v15.2d, v21.4s, v7.s[3]
        ldp     q20, q21, [x25, #0x1a0]
        umlal   v15.2d, v24.2s, v7.s[0]
        umlal2  v15.2d, v24.4s, v7.s[1]
        mul     x8, x28, x9
        umlal   v15.2d, v27.2s, v22.s[2]
        umlal2  v15.2d, v27.4s, v22.s[3]
        ldp     q24, q27, [x25, #0x1c0]
        umlal   v15.2d, v12.2s, v22.s[0]
        umulh   x28, x28, x14
        adc     x28, x28, xzr
        cmn     x11, #1
        umlal2  v15.2d, v12.4s, v22.s[1]
        ldp     q12, q31, [x25, #0x200]
        adcs    x9, x16, xzr
        umlal   v15.2d, v13.2s, v29.s[2]
        adcs    x7, x7, xzr
        adds    x23, x23, x8
        adcs    x22, x22, x1
        ldr     x8, [sp, #0x7c0]
        ldr     x1, [sp, #0x6b0]
        umlal2  v15.2d, v13.4s, v29.s[3]
        and     v13.16b, v26.16b, v1.16b
        adc     x28, x28, xzr
        cmn     x12, #1
        ldr     x12, [sp, #0x6f8]
        adcs    x21, x21, xzr
        adcs    x27, x27, xzr
        umlal   v15.2d, v20.2s, v29.s[0]
        usra    v13.2d, v23.2d, #0x1d
        umlal2  v15.2d, v20.4s, v29.s[1]
        ext     v20.16b, v26.16b, v4.16b, #8
        ldr     x16, [sp, #0x7a0]
        mul     x11, x1, x8
        eor     x11, x11, x12
        umlal   v15.2d, v21.2s, v28.s[2]
        umlal2  v15.2d, v21.4s, v28.s[3]
        ldp     q21, q23, [x25]
        umlal   v19.2d, v21.2s, v6.s[0]
        umulh   x14, x1, x8
        umlal2  v19.2d, v21.4s, v6.s[2]
        umlal   v15.2d, v24.2s, v28.s[0]
        umlal2  v15.2d, v24.4s, v28.s[1]
        umlal   v15.2d, v27.2s, v18.s[2]
        str     x7, [sp, #0x598]
        mul     x7, x1, x16
        adds    x7, x14, x7
        ldr     x14, [sp, #0x6e0]
        umlal2  v15.2d, v27.4s, v18.s[3]
        ldp     q21, q24, [x25, #0x20]
        umlal   v0.2d, v21.2s, v6.s[0]
        ldp     q26, q27, [x25, #0x1e0]
        ext     v31.16b, v4.16b, v19.16b, #8
        usra    v19.2d, v31.2d, #0x1d
        str     x20, [sp, #0x5d8]
        umulh   x20, x14, x16
        umlal2  v0.2d, v21.4s, v6.s[2]
        umlal   v15.2d, v26.2s, v18.s[0]
        str     x21, [sp, #0x790]
        umulh   x21, x26, x24
        umulh   x1, x1, x16
        str     x9, [sp, #0x6b0]
        mul     x9, x26, x24
        umlal2  v15.2d, v26.4s, v18.s[1]
        umlal   v15.2d, v27.2s, v17.s[2]
        umlal2  v15.2d, v27.4s, v17.s[3]
        mul     x16, x14, x16
        ext     v21.16b, v19.16b, v4.16b, #8
        and     v19.16b, v19.16b, v1.16b
        umlal   v15.2d, v12.2s, v17.s[0]
        usra    v30.2d, v21.2d, #0x1d
        umlal2  v15.2d, v12.4s, v17.s[1]
        str     x27, [sp, #0x7a0]
        mul     x27, x14, x8
        umlal   v30.2d, v23.2s, v6.s[0]
        adcs    x1, x1, x16
        adc     x20, x20, xzr
        umulh   x8, x14, x8
        adds    x27, x7, x27
        umlal2  v30.2d, v23.4s, v6.s[2]
        eor     x27, x27, x12
        adcs    x1, x1, x8
        ldr     x14, [sp, #0x548]
        ldr     x8, [sp, #0x558]
        adc     x20, x20, xzr
        cmn     x12, #1
        eor     x1, x1, x12
        adcs    x7, x11, x10
        ldr     x11, [sp, #0x720]
        eor     x20, x20, x12
        adcs    x27, x27, x2
        adcs    x1, x1, x8
        adcs    x20, x20, x11
        adc     x12, x12, xzr
        adds    x7, x7, x14
        adcs    x27, x27, x23
        adcs    x1, x1, x22
        adcs    x20, x20, x28
        adc     x12, x12, xzr
        adds    x7, x8, x7
        adcs    x27, x11, x27
        adcs    x1, x14, x1
        adcs    x23, x23, x20
        adcs    x20, x22, x12
        ldr     x12, [sp, #0x580]
        ldr     x22, [sp, #0x728]
        adcs    x28, x28, xzr
        usra    v15.2d, v20.2d, #0x1d
        eor     x8, x9, x22
        subs    x11, x17, x15
        ldp     q12, q20, [x25, #0x40]
        umlal   v3.2d, v24.2s, v6.s[0]
        umlal   v11.2d, v20.2s, v6.s[0]
        ldp     q21, q23, [x25, #0x80]
        sbcs    x14, x12, x19
        umlal2  v3.2d, v24.4s, v6.s[2]
        ldp     q24, q26, [x25, #0x60]
        csetm   x16, lo
        umlal2  v11.2d, v20.4s, v6.s[2]
        eor     x11, x11, x16
        str     x28, [sp, #0x548]
        ldr     x28, [sp, #0x6c8]
        ldp     d20, d27, [x28, #0xe8]
        usra    v15.2d, v20.2d, #0x3a
        umlal   v25.2d, v12.2s, v6.s[0]
        eor     x14, x14, x16
        str     x20, [sp, #0x720]
        ldr     x20, [sp, #0x600]
        str     x23, [sp, #0x558]
        mul     x23, x26, x20
        umlal2  v25.2d, v12.4s, v6.s[2]
        shl     v12.2d, v27.2d, #0xc
        adds    x23, x21, x23
        ldr     x21, [sp, #0x6e8]
        umull   v20.2d, v21.2s, v6.s[0]
        usra    v15.2d, v12.2d, #6
        umlal2  v20.2d, v21.4s, v6.s[2]
        ldp     q12, q21, [x25, #0xa0]
        umulh   x26, x26, x20
        umlal   v20.2d, v23.2s, v16.s[0]
        umlal   v13.2d, v24.2s, v6.s[0]
        umlal2  v20.2d, v23.4s, v16.s[1]
        umlal   v20.2d, v12.2s, v9.s[2]
        str     x1, [sp, #0x6f8]
        mul     x1, x21, x20
        adcs    x26, x26, x1
        umlal2  v20.2d, v12.4s, v9.s[3]
        ldp     q12, q23, [x25, #0xc0]
        umlal2  v13.2d, v24.4s, v6.s[2]
        umlal   v20.2d, v21.2s, v9.s[0]
        umulh   x20, x21, x20
        adc     x20, x20, xzr
        cmn     x16, #1
        umlal   v15.2d, v26.2s, v6.s[0]
        adcs    x1, x11, xzr
        adcs    x11, x14, xzr
        ldr     x14, [sp, #0x668]
        str     x11, [sp, #0x600]
        ldr     x11, [sp, #0x550]
        str     x1, [sp, #0x7c0]
        subs    x1, x14, x11
        umlal2  v15.2d, v26.4s, v6.s[2]
        ldp     q6, q24, [x25, #0x100]
        str     x27, [sp, #0x6e0]
        ldr     x27, [sp, #0x628]
        str     x7, [sp, #0x758]
        ldr     x7, [sp, #0x608]
        str     x2, [sp, #0x6a8]
        sbcs    x2, x27, x7
        umlal2  v20.2d, v21.4s, v9.s[1]
        ldp     q21, q26, [x25, #0x120]
        str     x10, [sp, #0x698]
        csetm   x10, lo
        umlal   v20.2d, v12.2s, v2.s[2]
        ldp     q27, q31, [x25, #0xe0]
        eor     x1, x1, x10
        umlal2  v20.2d, v12.4s, v2.s[3]
        str     x8, [sp, #0x7d0]
        umulh   x8, x21, x24
        umlal   v20.2d, v23.2s, v2.s[0]
        eor     x2, x2, x10
        eor     x16, x10, x16
        cmn     x10, #1
        ldr     x10, [sp, #0x588]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        umlal2  v20.2d, v23.4s, v2.s[1]
        str     x16, [sp, #0x640]
        subs    x16, x10, x14
        ldr     x14, [sp, #0x708]
        str     x2, [sp, #0x540]
        ldr     x2, [sp, #0x590]
        str     x1, [sp, #0x538]
        sbcs    x1, x2, x27
        ldr     x27, [sp, #0x630]
        sbcs    x11, x27, x11
        umlal   v20.2d, v27.2s, v8.s[2]
        sbcs    x7, x14, x7
        csetm   x27, lo
        eor     x11, x11, x27
        umlal2  v20.2d, v27.4s, v8.s[3]
        mul     x24, x21, x24
        adds    x23, x23, x24
        adcs    x24, x26, x8
        ldr     x8, [sp, #0x740]
        adc     x20, x20, xzr
        umlal   v20.2d, v31.2s, v8.s[0]
        eor     x26, x23, x22
        eor     x21, x1, x27
        umlal2  v20.2d, v31.4s, v8.s[1]
        ldp     q12, q23, [x25, #0x160]
        eor     x1, x7, x27
        ldr     x7, [sp, #0x6c0]
        umlal   v20.2d, v6.2s, v14.s[2]
        mul     x14, x7, x8
        eor     x16, x16, x27
        umlal2  v20.2d, v6.4s, v14.s[3]
        umulh   x2, x7, x8
        cmn     x27, #1
        adcs    x16, x16, xzr
        adcs    x21, x21, xzr
        umlal   v20.2d, v24.2s, v14.s[0]
        adcs    x11, x11, xzr
        adcs    x1, x1, xzr
        umlal2  v20.2d, v24.4s, v14.s[1]
        ldp     q6, q24, [x25, #0x140]
        str     x15, [sp, #0x6e8]
        subs    x15, x15, x13
        umlal   v20.2d, v21.2s, v5.s[2]
        str     x1, [sp, #0x530]
        ldr     x1, [sp, #0x690]
        str     x21, [sp, #0x528]
        mul     x21, x7, x1
        str     x11, [sp, #0x520]
        ldr     x11, [sp, #0x6b8]
        str     x19, [sp, #0x518]
        sbcs    x19, x19, x11
        str     x16, [sp, #0x510]
        ldr     x16, [sp, #0x578]
        str     x17, [sp, #0x508]
        sbcs    x17, x17, x16
        ldr     x16, [sp, #0x620]
        umlal2  v20.2d, v21.4s, v5.s[3]
        sbcs    x12, x12, x16
        csetm   x16, lo
        adds    x21, x2, x21
        umlal   v20.2d, v26.2s, v5.s[0]
        eor     x2, x12, x16
        ldr     x12, [sp, #0x658]
        umlal2  v20.2d, v26.4s, v5.s[1]
        ldp     q21, q26, [x25, #0x180]
        mul     x11, x12, x1
        umlal   v20.2d, v6.2s, v10.s[2]
        umlal2  v20.2d, v6.4s, v10.s[3]
        umlal   v20.2d, v24.2s, v10.s[0]
        umulh   x7, x7, x1
        adcs    x7, x7, x11
        umlal2  v20.2d, v24.4s, v10.s[1]
        ldp     q6, q24, [x25, #0x1a0]
        umlal   v20.2d, v12.2s, v7.s[2]
        umlal2  v20.2d, v12.4s, v7.s[3]
        umlal   v20.2d, v23.2s, v7.s[0]
        umulh   x1, x12, x1
        adc     x1, x1, xzr
        umlal2  v20.2d, v23.4s, v7.s[1]
        ldp     q12, q23, [x25, #0x1e0]
        umlal   v20.2d, v21.2s, v22.s[2]
        umlal2  v20.2d, v21.4s, v22.s[3]
        umlal   v20.2d, v26.2s, v22.s[0]
        umulh   x11, x12, x8
        ldp     q21, q27, [x25, #0x40]
        umlal2  v20.2d, v26.4s, v22.s[1]
        ldp     q26, q31, [x25, #0x1c0]
        umlal   v20.2d, v6.2s, v29.s[2]
        umlal2  v20.2d, v6.4s, v29.s[3]
        ext     v6.16b, v4.16b, v15.16b, #8
        umlal   v20.2d, v24.2s, v29.s[0]
        mul     x8, x12, x8
        adds    x21, x21, x8
        ldr     x8, [sp, #0x618]
        adcs    x7, x7, x11
        ldr     x11, [sp, #0x610]
        umlal2  v20.2d, v24.4s, v29.s[1]
        and     v24.16b, v15.16b, v1.16b
        adc     x1, x1, xzr
        umlal   v20.2d, v26.2s, v28.s[2]
        ext     v15.16b, v15.16b, v4.16b, #8
        usra    v24.2d, v6.2d, #0x1d
        umlal2  v20.2d, v26.4s, v28.s[3]
        mul     x12, x8, x11
        ldp     q6, q26, [x25]
        umlal   v30.2d, v6.2s, v19.s[0]
        umlal2  v30.2d, v6.4s, v19.s[2]
        umlal   v20.2d, v31.2s, v28.s[0]
        ext     v6.16b, v4.16b, v30.16b, #8
        str     x2, [sp, #0x740]
        ldr     x2, [sp, #0x6a0]
        str     x27, [sp, #0x658]
        umulh   x27, x8, x2
        adds    x27, x27, x12
        usra    v30.2d, v6.2d, #0x1d
        umlal2  v20.2d, v31.4s, v28.s[1]
        umlal   v20.2d, v12.2s, v18.s[2]
        ext     v6.16b, v30.16b, v4.16b, #8
        usra    v0.2d, v6.2d, #0x1d
        and     v6.16b, v30.16b, v1.16b
        umlal   v0.2d, v26.2s, v19.s[0]
        mul     x12, x8, x2
        str     x17, [sp, #0x690]
        ldr     x17, [sp, #0x738]
        eor     x12, x12, x17
        umlal2  v0.2d, v26.4s, v19.s[2]
        umlal2  v20.2d, v12.4s, v18.s[3]
        ldp     q12, q26, [x25, #0x20]
        umlal   v3.2d, v12.2s, v19.s[0]
        ldp     q30, q31, [x25, #0x200]
        str     x19, [sp, #0x6c0]
        ldr     x19, [sp, #0x780]
        str     x15, [sp, #0x500]
        mul     x15, x19, x11
        umlal   v20.2d, v23.2s, v18.s[0]
        umlal   v25.2d, v26.2s, v19.s[0]
        umlal2  v25.2d, v26.4s, v19.s[2]
        umulh   x8, x8, x11
        adcs    x8, x8, x15
        umlal2  v3.2d, v12.4s, v19.s[2]
        umlal2  v20.2d, v23.4s, v18.s[1]
        umlal   v20.2d, v30.2s, v17.s[2]
        umlal2  v20.2d, v30.4s, v17.s[3]
        umulh   x11, x19, x11
        umlal   v20.2d, v31.2s, v17.s[0]
        adc     x11, x11, xzr
        umlal2  v20.2d, v31.4s, v17.s[1]
        usra    v20.2d, v15.2d, #0x1d
        ldp     d12, d15, [x28, #0xf0]
        umlal   v11.2d, v21.2s, v19.s[0]
        umlal   v13.2d, v27.2s, v19.s[0]
        shl     v15.2d, v15.2d, #0x12
        mul     x15, x19, x2
        adds    x27, x27, x15
        umlal2  v11.2d, v21.4s, v19.s[2]
        ldp     q21, q23, [x25, #0x60]
        eor     x27, x27, x17
        umlal2  v13.2d, v27.4s, v19.s[2]
        usra    v20.2d, v12.2d, #0x34
        usra    v20.2d, v15.2d, #6
        umlal   v24.2d, v21.2s, v19.s[0]
        ldp     q12, q15, [x25, #0x80]
        umulh   x19, x19, x2
        umlal   v20.2d, v23.2s, v19.s[0]
        ldp     q26, q27, [x25, #0xc0]
        umlal2  v24.2d, v21.4s, v19.s[2]
        adcs    x19, x8, x19
        eor     x19, x19, x17
        adc     x2, x11, xzr
        cmn     x17, #1
        umull   v21.2d, v12.2s, v19.s[0]
        adcs    x8, x12, x9
        adcs    x27, x27, x23
        adcs    x23, x19, x24
        umlal2  v21.2d, v12.4s, v19.s[2]
        eor     x19, x2, x17
        mul     x2, x10, x13
        adcs    x19, x19, x20
        umlal   v21.2d, v15.2s, v16.s[2]
        adc     x9, x17, xzr
        adds    x8, x8, x14
        adcs    x27, x27, x21
        umlal2  v21.2d, v15.4s, v16.s[3]
        ldp     q12, q15, [x25, #0xa0]
        adcs    x23, x23, x7
        umlal   v21.2d, v12.2s, v16.s[0]
        adcs    x19, x19, x1
        adc     x9, x9, xzr
        adds    x24, x24, x8
        umlal2  v21.2d, v12.4s, v16.s[1]
        eor     x24, x24, x22
        adcs    x27, x20, x27
        adcs    x23, x14, x23
        eor     x27, x27, x22
        umlal2  v20.2d, v23.4s, v19.s[2]
        ldp     q12, q23, [x25, #0x100]
        ldr     x8, [sp, #0x638]
        umlal   v21.2d, v15.2s, v9.s[2]
        adcs    x19, x21, x19
        adcs    x20, x7, x9
        ldr     x7, [sp, #0x5c0]
        adcs    x21, x1, xzr
        ldr     x1, [sp, #0x7d0]
        umlal2  v21.2d, v15.4s, v9.s[3]
        ldr     x9, [sp, #0x7e8]
        eor     x21, x21, x22
        ldr     x11, [sp, #0x660]
        cmn     x22, #1
        ldr     x12, [sp, #0x5a0]
        adcs    x1, x1, x7
        umlal   v21.2d, v26.2s, v9.s[0]
        ldr     x14, [sp, #0x5a8]
        adcs    x26, x26, x8
        ldr     x15, [sp, #0x5b8]
        eor     x23, x23, x22
        eor     x20, x20, x22
        umlal2  v21.2d, v26.4s, v9.s[1]
        ldp     q15, q26, [x25, #0xe0]
        eor     x19, x19, x22
        umlal   v21.2d, v27.2s, v2.s[2]
        adcs    x24, x24, x9
        adcs    x27, x27, x11
        ldr     x9, [sp, #0x698]
        ldr     x11, [sp, #0x5b0]
        ldr     x8, [sp, #0x6a8]
        adcs    x23, x23, x12
        umlal2  v21.2d, v27.4s, v2.s[3]
        ldr     x7, [sp, #0x758]
        adcs    x19, x19, x14
        adcs    x20, x20, x15
        umulh   x17, x10, x13
        umlal   v21.2d, v15.2s, v2.s[0]
        ldr     x28, [sp, #0x6f8]
        adcs    x21, x21, x11
        adc     x22, x22, xzr
        umlal2  v21.2d, v15.4s, v2.s[1]
        ldp     q15, q27, [x25, #0x120]
        adds    x1, x1, x9
        adcs    x26, x26, x8
        umlal   v21.2d, v26.2s, v8.s[2]
        adcs    x24, x24, x7
        str     x2, [sp, #0x728]
        ldr     x2, [sp, #0x6e0]
        adcs    x27, x27, x2
        adcs    x23, x23, x28
        umlal2  v21.2d, v26.4s, v8.s[3]
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x558]
        adcs    x19, x19, x13
        ldr     x13, [sp, #0x720]
        adcs    x20, x20, x13
        ldr     x13, [sp, #0x548]
        adcs    x21, x21, x13
        umlal   v21.2d, v12.2s, v8.s[0]
        adc     x22, x22, xzr
        adds    x1, x12, x1
        adcs    x26, x14, x26
        umlal2  v21.2d, v12.4s, v8.s[1]
        ldp     q12, q26, [x25, #0x140]
        umlal   v21.2d, v23.2s, v14.s[2]
        adcs    x24, x15, x24
        adcs    x27, x11, x27
        adcs    x23, x9, x23
        adcs    x19, x8, x19
        ldr     x8, [sp, #0x6b8]
        umlal2  v21.2d, v23.4s, v14.s[3]
        mul     x9, x10, x8
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x500]
        adcs    x21, x2, x21
        ldr     x2, [sp, #0x720]
        ldr     x11, [sp, #0x590]
        umlal   v21.2d, v15.2s, v14.s[0]
        adcs    x28, x28, x22
        ldr     x14, [sp, #0x6c0]
        ldr     x22, [sp, #0x558]
        ldr     x15, [sp, #0x690]
        umlal2  v21.2d, v15.4s, v14.s[1]
        adcs    x22, x22, xzr
        adcs    x2, x2, xzr
        umlal   v21.2d, v27.2s, v5.s[2]
        ldp     q15, q23, [x25, #0x160]
        eor     x7, x7, x16
        ldp     q30, q31, [x25, #0x180]
        umlal2  v21.2d, v27.4s, v5.s[3]
        mul     x12, x11, x8
        umlal   v21.2d, v12.2s, v5.s[0]
        eor     x14, x14, x16
        eor     x15, x15, x16
        str     x2, [sp, #0x690]
        ldr     x2, [sp, #0x658]
        eor     x2, x2, x16
        umlal2  v21.2d, v12.4s, v5.s[1]
        adcs    x13, x13, xzr
        cmn     x16, #1
        ldp     q12, q27, [x25, #0x1a0]
        adcs    x7, x7, xzr
        umlal   v21.2d, v26.2s, v10.s[2]
        umulh   x16, x11, x8
        umlal2  v21.2d, v26.4s, v10.s[3]
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        str     x13, [sp, #0x548]
        ldr     x13, [sp, #0x740]
        adcs    x13, x13, xzr
        umlal   v21.2d, v15.2s, v10.s[0]
        str     x22, [sp, #0x740]
        subs    x22, x15, x7
        str     x28, [sp, #0x658]
        sbcs    x28, x13, x14
        str     x21, [sp, #0x6c0]
        csetm   x21, lo
        umlal2  v21.2d, v15.4s, v10.s[1]
        adds    x9, x17, x9
        ldr     x17, [sp, #0x708]
        eor     x22, x22, x21
        eor     x28, x28, x21
        umlal   v21.2d, v23.2s, v7.s[2]
        ldp     q15, q26, [x25, #0x1c0]
        str     x20, [sp, #0x500]
        ldr     x20, [sp, #0x620]
        str     x19, [sp, #0x720]
        mul     x19, x17, x20
        umlal2  v21.2d, v23.4s, v7.s[3]
        umlal   v21.2d, v30.2s, v7.s[0]
        umlal2  v21.2d, v30.4s, v7.s[1]
        ldp     q23, q30, [x25, #0x220]
        str     x23, [sp, #0x558]
        ldr     x23, [sp, #0x630]
        str     x27, [sp, #0x6f8]
        ldr     x27, [sp, #0x578]
        str     x24, [sp, #0x6e0]
        umulh   x24, x23, x27
        umlal   v21.2d, v31.2s, v22.s[2]
        umlal2  v21.2d, v31.4s, v22.s[3]
        ext     v30.16b, v4.16b, v20.16b, #8
        umlal   v21.2d, v12.2s, v22.s[0]
        umlal2  v21.2d, v12.4s, v22.s[1]
        and     v12.16b, v20.16b, v1.16b
        umulh   x8, x10, x8
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x510]
        umlal   v21.2d, v27.2s, v29.s[2]
        adc     x10, x16, xzr
        ldr     x16, [sp, #0x520]
        uzp1    v19.4s, v19.4s, v6.4s
        str     x26, [sp, #0x6b8]
        subs    x26, x12, x16
        ldr     x16, [sp, #0x530]
        usra    v12.2d, v30.2d, #0x1d
        str     x1, [sp, #0x588]
        ldr     x1, [sp, #0x528]
        sbcs    x16, x1, x16
        umlal2  v21.2d, v27.4s, v29.s[3]
        str     x13, [sp, #0x758]
        csetm   x13, lo
        eor     x16, x16, x13
        cmn     x13, #1
        umlal   v21.2d, v15.2s, v29.s[0]
        ldp     q27, q30, [x25, #0x1e0]
        str     x15, [sp, #0x6a8]
        eor     x15, x13, x21
        umlal2  v21.2d, v15.4s, v29.s[1]
        ext     v15.16b, v20.16b, v4.16b, #8
        str     x15, [sp, #0x698]
        ldr     x15, [sp, #0x7d0]
        mul     x1, x11, x15
        eor     x26, x26, x13
        umlal   v21.2d, v26.2s, v28.s[2]
        adcs    x26, x26, xzr
        adcs    x13, x16, xzr
        adds    x1, x9, x1
        umlal2  v21.2d, v26.4s, v28.s[3]
        ldp     q20, q26, [x25]
        umlal   v0.2d, v20.2s, v6.s[0]
        umulh   x9, x11, x15
        ldr     x16, [sp, #0x750]
        ldr     x15, [sp, #0x7d8]
        adcs    x8, x8, x9
        adc     x9, x10, xzr
        ldr     x10, [sp, #0x7e0]
        umlal2  v0.2d, v20.4s, v6.s[2]
        cmn     x21, #1
        adcs    x21, x22, xzr
        ldr     x22, [sp, #0x770]
        adcs    x28, x28, xzr
        umlal   v21.2d, v27.2s, v28.s[0]
        subs    x11, x22, x10
        str     x13, [sp, #0x7d0]
        sbcs    x13, x15, x16
        str     x28, [sp, #0x590]
        csetm   x28, lo
        eor     x13, x13, x28
        cmn     x28, #1
        eor     x11, x11, x28
        umlal2  v21.2d, v27.4s, v28.s[1]
        ext     v20.16b, v4.16b, v0.16b, #8
        usra    v0.2d, v20.2d, #0x1d
        str     x21, [sp, #0x5b0]
        mul     x21, x17, x27
        adcs    x11, x11, xzr
        ext     v20.16b, v0.16b, v4.16b, #8
        usra    v3.2d, v20.2d, #0x1d
        adcs    x13, x13, xzr
        str     x13, [sp, #0x5b8]
        ldr     x10, [sp, #0x568]
        ldr     x15, [sp, #0x560]
        ldr     x13, [sp, #0x760]
        str     x11, [sp, #0x5a8]
        ldr     x11, [sp, #0x650]
        str     x26, [sp, #0x5a0]
        subs    x26, x13, x11
        umlal   v3.2d, v26.2s, v6.s[0]
        and     v0.16b, v0.16b, v1.16b
        umlal   v21.2d, v30.2s, v18.s[2]
        ldp     q20, q27, [x25, #0x200]
        umulh   x16, x23, x20
        umlal2  v21.2d, v30.4s, v18.s[3]
        sbcs    x22, x10, x15
        csetm   x12, lo
        umlal   v21.2d, v20.2s, v18.s[0]
        eor     x26, x26, x12
        umlal2  v3.2d, v26.4s, v6.s[2]
        str     x2, [sp, #0x738]
        umulh   x2, x17, x20
        cmn     x12, #1
        eor     x22, x22, x12
        umlal2  v21.2d, v20.4s, v18.s[1]
        ldp     q20, q26, [x25, #0x20]
        adcs    x26, x26, xzr
        umlal   v25.2d, v20.2s, v6.s[0]
        adcs    x22, x22, xzr
        eor     x28, x28, x12
        umlal2  v25.2d, v20.4s, v6.s[2]
        umlal   v11.2d, v26.2s, v6.s[0]
        mul     x20, x23, x20
        adds    x20, x24, x20
        adcs    x19, x16, x19
        umlal2  v11.2d, v26.4s, v6.s[2]
        adc     x24, x2, xzr
        adds    x20, x20, x21
        umlal   v21.2d, v27.2s, v17.s[2]
        ldr     x2, [sp, #0x7a0]
        umlal2  v21.2d, v27.4s, v17.s[3]
        ldp     q20, q26, [x25, #0x40]
        umulh   x21, x17, x27
        umlal   v13.2d, v20.2s, v6.s[0]
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x6b0]
        adc     x24, x24, xzr
        ldr     x16, [sp, #0x790]
        umlal2  v13.2d, v20.4s, v6.s[2]
        umlal   v24.2d, v26.2s, v6.s[0]
        umlal2  v24.2d, v26.4s, v6.s[2]
        ldp     q20, q26, [x25, #0x80]
        umulh   x12, x21, x2
        umlal   v21.2d, v23.2s, v17.s[0]
        umlal2  v21.2d, v23.4s, v17.s[1]
        usra    v21.2d, v15.2d, #0x1d
        ldp     q15, q23, [x25, #0x60]
        umlal   v12.2d, v15.2s, v6.s[0]
        umlal2  v12.2d, v15.4s, v6.s[2]
        mul     x17, x21, x16
        str     x22, [sp, #0x708]
        ldr     x22, [sp, #0x6c8]
        ldp     d15, d27, [x22, #0xf8]
        str     x28, [sp, #0x620]
        ldr     x28, [sp, #0x5d8]
        eor     x17, x17, x28
        usra    v21.2d, v15.2d, #0x2e
        ldr     x22, [sp, #0x5f8]
        ldr     x10, [sp, #0x5e8]
        shl     v15.2d, v27.2d, #0x18
        str     x26, [sp, #0x6a0]
        ldr     x26, [sp, #0x598]
        ldr     x13, [sp, #0x5f0]
        str     x14, [sp, #0x780]
        umulh   x14, x26, x2
        usra    v21.2d, v15.2d, #6
        umull   v15.2d, v20.2s, v6.s[0]
        ldp     q27, q30, [x25, #0xc0]
        str     x7, [sp, #0x610]
        umulh   x7, x21, x16
        umlal   v21.2d, v23.2s, v6.s[0]
        subs    x10, x22, x10
        ldr     x22, [sp, #0x5e0]
        umlal2  v21.2d, v23.4s, v6.s[2]
        sbcs    x13, x22, x13
        csetm   x22, lo
        umlal2  v15.2d, v20.4s, v6.s[2]
        ldp     q6, q20, [x25, #0xa0]
        mul     x15, x26, x2
        umlal   v15.2d, v26.2s, v19.s[0]
        umlal2  v15.2d, v26.4s, v19.s[1]
        ldp     q23, q26, [x25, #0xe0]
        mul     x21, x21, x2
        mul     x27, x23, x27
        adds    x23, x7, x21
        umlal   v15.2d, v6.2s, v16.s[2]
        adcs    x21, x12, x15
        ldr     x12, [sp, #0x668]
        umlal2  v15.2d, v6.4s, v16.s[3]
        mul     x2, x26, x16
        adc     x7, x14, xzr
        ldr     x14, [sp, #0x6e8]
        umlal   v15.2d, v20.2s, v16.s[0]
        umlal2  v15.2d, v20.4s, v16.s[1]
        ldp     q6, q20, [x25, #0x120]
        umulh   x15, x12, x14
        umlal   v15.2d, v27.2s, v9.s[2]
        umlal2  v15.2d, v27.4s, v9.s[3]
        umlal   v15.2d, v30.2s, v9.s[0]
        umlal2  v15.2d, v30.4s, v9.s[1]
        ldp     q27, q30, [x25, #0x100]
        umlal   v15.2d, v23.2s, v2.s[2]
        umulh   x26, x26, x16
        adds    x23, x23, x2
        ldr     x2, [sp, #0x518]
        umlal2  v15.2d, v23.4s, v2.s[3]
        eor     x23, x23, x28
        umlal   v15.2d, v26.2s, v2.s[0]
        umlal2  v15.2d, v26.4s, v2.s[1]
        ldp     q23, q26, [x25, #0x140]
        mul     x16, x12, x2
        adcs    x26, x21, x26
        adc     x21, x7, xzr
        ldr     x7, [sp, #0x728]
        eor     x26, x26, x28
        umlal   v15.2d, v27.2s, v8.s[2]
        eor     x21, x21, x28
        cmn     x28, #1
        umlal2  v15.2d, v27.4s, v8.s[3]
        adcs    x17, x17, x7
        umlal   v15.2d, v30.2s, v8.s[0]
        adcs    x23, x23, x1
        umlal2  v15.2d, v30.4s, v8.s[1]
        ldp     q27, q30, [x25, #0x1a0]
        umlal   v15.2d, v6.2s, v14.s[2]
        adcs    x26, x26, x8
        adcs    x21, x21, x9
        umlal2  v15.2d, v6.4s, v14.s[3]
        ldp     q6, q31, [x25, #0x160]
        adc     x28, x28, xzr
        umlal   v15.2d, v20.2s, v14.s[0]
        adds    x17, x17, x27
        umlal2  v15.2d, v20.4s, v14.s[1]
        adcs    x23, x23, x20
        umlal   v15.2d, v23.2s, v5.s[2]
        adcs    x26, x26, x19
        umlal2  v15.2d, v23.4s, v5.s[3]
        ldp     q20, q23, [x25, #0x180]
        adcs    x21, x21, x24
        adc     x28, x28, xzr
        umlal   v15.2d, v26.2s, v5.s[0]
        adds    x8, x8, x17
        umlal2  v15.2d, v26.4s, v5.s[1]
        umlal   v15.2d, v6.2s, v10.s[2]
        and     v26.16b, v21.16b, v1.16b
        umlal2  v15.2d, v6.4s, v10.s[3]
        ext     v6.16b, v4.16b, v21.16b, #8
        adcs    x23, x9, x23
        eor     x9, x13, x22
        adcs    x27, x27, x26
        umlal   v15.2d, v31.2s, v10.s[0]
        mul     x26, x12, x14
        adcs    x20, x20, x21
        umlal2  v15.2d, v31.4s, v10.s[1]
        eor     x21, x10, x22
        ldr     x10, [sp, #0x628]
        adcs    x19, x19, x28
        umlal   v15.2d, v20.2s, v7.s[2]
        usra    v26.2d, v6.2d, #0x1d
        adcs    x28, x24, xzr
        adds    x24, x15, x16
        mul     x13, x10, x2
        umlal2  v15.2d, v20.4s, v7.s[3]
        ext     v6.16b, v21.16b, v4.16b, #8
        umulh   x12, x12, x2
        umlal   v15.2d, v23.2s, v7.s[0]
        ldp     q20, q21, [x25, #0x1c0]
        umlal2  v15.2d, v23.4s, v7.s[1]
        umlal   v15.2d, v27.2s, v22.s[2]
        umlal2  v15.2d, v27.4s, v22.s[3]
        adcs    x12, x12, x13
        ldr     x15, [sp, #0x570]
        ldr     x13, [sp, #0x730]
        ldr     x17, [sp, #0x768]
        umlal   v15.2d, v30.2s, v22.s[0]
        umlal2  v15.2d, v30.4s, v22.s[1]
        ldp     q23, q27, [x25, #0x1e0]
        umlal   v15.2d, v20.2s, v29.s[2]
        umulh   x2, x10, x2
        adc     x2, x2, xzr
        cmn     x22, #1
        adcs    x21, x21, xzr
        adcs    x9, x9, xzr
        umlal2  v15.2d, v20.4s, v29.s[3]
        subs    x16, x13, x15
        str     x9, [sp, #0x518]
        ldr     x9, [sp, #0x648]
        str     x21, [sp, #0x668]
        sbcs    x21, x17, x9
        umlal   v15.2d, v21.2s, v29.s[0]
        csetm   x7, lo
        eor     x16, x16, x7
        umlal2  v15.2d, v21.4s, v29.s[1]
        ldp     q20, q21, [x25]
        eor     x21, x21, x7
        umlal   v3.2d, v20.2s, v0.s[0]
        str     x28, [sp, #0x5d8]
        ldr     x28, [sp, #0x550]
        str     x19, [sp, #0x790]
        ldr     x19, [sp, #0x580]
        str     x20, [sp, #0x598]
        mul     x20, x28, x19
        eor     x22, x22, x7
        umlal2  v3.2d, v20.4s, v0.s[2]
        umlal   v15.2d, v23.2s, v28.s[2]
        str     x22, [sp, #0x578]
        umulh   x22, x10, x14
        umlal2  v15.2d, v23.4s, v28.s[3]
        ldp     q20, q23, [x25, #0x20]
        umlal   v11.2d, v20.2s, v0.s[0]
        umlal2  v11.2d, v20.4s, v0.s[2]
        umlal   v13.2d, v23.2s, v0.s[0]
        mul     x10, x10, x14
        ldr     x14, [sp, #0x560]
        adds    x24, x24, x10
        umlal   v15.2d, v27.2s, v28.s[0]
        adcs    x22, x12, x22
        ext     v20.16b, v4.16b, v3.16b, #8
        umulh   x10, x28, x19
        ldp     q30, q31, [x25, #0x200]
        umlal2  v13.2d, v23.4s, v0.s[2]
        adc     x2, x2, xzr
        subs    x12, x15, x11
        ldr     x11, [sp, #0x568]
        ldr     x15, [sp, #0x760]
        usra    v3.2d, v20.2d, #0x1d
        sbcs    x9, x9, x14
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x508]
        umulh   x14, x28, x15
        ext     v20.16b, v3.16b, v4.16b, #8
        umlal2  v15.2d, v27.4s, v28.s[1]
        and     v3.16b, v3.16b, v1.16b
        sbcs    x17, x17, x11
        csetm   x11, lo
        usra    v25.2d, v20.2d, #0x1d
        eor     x9, x9, x11
        eor     x12, x12, x11
        eor     x13, x13, x11
        ldp     q20, q23, [x25, #0x220]
        cmn     x7, #1
        adcs    x7, x16, xzr
        ldr     x16, [sp, #0x608]
        str     x7, [sp, #0x6e8]
        mul     x7, x16, x19
        umlal   v15.2d, v30.2s, v18.s[2]
        adcs    x21, x21, xzr
        adds    x20, x14, x20
        umlal2  v15.2d, v30.4s, v18.s[3]
        ldp     q27, q30, [x25, #0x40]
        umlal   v15.2d, v31.2s, v18.s[0]
        mul     x14, x16, x15
        umlal2  v15.2d, v31.4s, v18.s[1]
        umlal   v25.2d, v21.2s, v0.s[0]
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x538]
        umlal2  v25.2d, v21.4s, v0.s[2]
        ldp     q21, q31, [x25, #0x80]
        str     x21, [sp, #0x628]
        ldr     x21, [sp, #0x7c0]
        str     x27, [sp, #0x630]
        umulh   x27, x10, x21
        umlal   v15.2d, v20.2s, v17.s[2]
        umlal2  v15.2d, v20.4s, v17.s[3]
        umlal   v15.2d, v23.2s, v17.s[0]
        umlal   v24.2d, v27.2s, v0.s[0]
        umlal2  v24.2d, v27.4s, v0.s[2]
        umulh   x19, x16, x19
        str     x23, [sp, #0x580]
        ldr     x23, [sp, #0x6c8]
        ldp     d20, d27, [x23, #0x100]
        umlal   v12.2d, v30.2s, v0.s[0]
        umlal2  v12.2d, v30.4s, v0.s[2]
        umlal2  v15.2d, v23.4s, v17.s[1]
        ldp     q23, q30, [x25, #0x60]
        umulh   x16, x16, x15
        adc     x19, x19, xzr
        adds    x20, x20, x14
        ldr     x14, [sp, #0x540]
        shl     v27.2d, v27.2d, #0x1e
        usra    v15.2d, v6.2d, #0x1d
        umull   v6.2d, v21.2s, v0.s[0]
        str     x8, [sp, #0x608]
        ldr     x8, [sp, #0x600]
        str     x1, [sp, #0x7a0]
        mul     x1, x14, x8
        adcs    x7, x7, x16
        adc     x19, x19, xzr
        umlal2  v6.2d, v21.4s, v0.s[2]
        umulh   x16, x10, x8
        usra    v15.2d, v20.2d, #0x28
        ldp     q20, q21, [x25, #0xa0]
        umlal   v6.2d, v31.2s, v19.s[2]
        umlal2  v6.2d, v31.4s, v19.s[3]
        umlal   v26.2d, v23.2s, v0.s[0]
        mul     x23, x10, x8
        usra    v15.2d, v27.2d, #6
        ldp     q27, q31, [x25, #0xc0]
        umlal2  v26.2d, v23.4s, v0.s[2]
        mul     x10, x10, x21
        adds    x27, x27, x23
        umlal   v15.2d, v30.2s, v0.s[0]
        umlal   v6.2d, v20.2s, v19.s[0]
        adcs    x23, x16, x1
        ldr     x1, [sp, #0x640]
        umlal2  v6.2d, v20.4s, v19.s[1]
        ldp     q20, q23, [x25, #0xe0]
        umlal   v6.2d, v21.2s, v16.s[2]
        eor     x10, x10, x1
        umlal2  v6.2d, v21.4s, v16.s[3]
        umlal   v6.2d, v27.2s, v16.s[0]
        umlal2  v6.2d, v27.4s, v16.s[1]
        ldp     q21, q27, [x25, #0x100]
        umlal   v6.2d, v31.2s, v9.s[2]
        umlal2  v6.2d, v31.4s, v9.s[3]
        umlal2  v15.2d, v30.4s, v0.s[2]
        ldp     q30, q31, [x25, #0x120]
        umlal   v6.2d, v20.2s, v9.s[0]
        umlal2  v6.2d, v20.4s, v9.s[1]
        umlal   v6.2d, v23.2s, v2.s[2]
        umlal2  v6.2d, v23.4s, v2.s[3]
        ldp     q20, q23, [x25, #0x140]
        mul     x28, x28, x15
        umlal   v6.2d, v21.2s, v2.s[0]
        umlal2  v6.2d, v21.4s, v2.s[1]
        umlal   v6.2d, v27.2s, v8.s[2]
        umulh   x8, x14, x8
        adc     x8, x8, xzr
        umlal2  v6.2d, v27.4s, v8.s[3]
        ldp     q21, q27, [x25, #0x160]
        umlal   v6.2d, v30.2s, v8.s[0]
        umlal2  v6.2d, v30.4s, v8.s[1]
        umlal   v6.2d, v31.2s, v14.s[2]
        umulh   x15, x14, x21
        umlal2  v6.2d, v31.4s, v14.s[3]
        ldp     q30, q31, [x25, #0x180]
        umlal   v6.2d, v20.2s, v14.s[0]
        umlal2  v6.2d, v20.4s, v14.s[1]
        umlal   v6.2d, v23.2s, v5.s[2]
        mul     x21, x14, x21
        ldr     x14, [sp, #0x610]
        adds    x27, x27, x21
        eor     x27, x27, x1
        umlal2  v6.2d, v23.4s, v5.s[3]
        ldp     q20, q23, [x25, #0x1a0]
        adcs    x23, x23, x15
        umlal   v6.2d, v21.2s, v5.s[0]
        eor     x23, x23, x1
        adc     x21, x8, xzr
        ldr     x8, [sp, #0x510]
        umlal2  v6.2d, v21.4s, v5.s[1]
        uzp1    v0.4s, v0.4s, v3.4s
        umulh   x15, x8, x14
        cmn     x1, #1
        adcs    x10, x10, x26
        umlal   v6.2d, v27.2s, v10.s[2]
        eor     x21, x21, x1
        adcs    x27, x27, x24
        adcs    x23, x23, x22
        umlal2  v6.2d, v27.4s, v10.s[3]
        ldp     q21, q27, [x25, #0x1c0]
        adcs    x21, x21, x2
        umlal   v6.2d, v30.2s, v10.s[0]
        adc     x1, x1, xzr
        adds    x10, x10, x28
        adcs    x27, x27, x20
        umlal2  v6.2d, v30.4s, v10.s[1]
        mul     x16, x8, x14
        adcs    x23, x23, x7
        adcs    x21, x21, x19
        umlal   v6.2d, v31.2s, v7.s[2]
        adc     x1, x1, xzr
        adds    x22, x22, x10
        adcs    x27, x2, x27
        ldr     x10, [sp, #0x770]
        ldr     x2, [sp, #0x738]
        umlal2  v6.2d, v31.4s, v7.s[3]
        adcs    x23, x28, x23
        adcs    x20, x20, x21
        ldr     x21, [sp, #0x780]
        adcs    x28, x7, x1
        umlal   v6.2d, v20.2s, v7.s[0]
        mul     x1, x8, x21
        eor     x7, x16, x2
        adcs    x19, x19, xzr
        umlal2  v6.2d, v20.4s, v7.s[1]
        str     x19, [sp, #0x640]
        ldr     x19, [sp, #0x5f8]
        subs    x19, x10, x19
        str     x28, [sp, #0x7c0]
        ldr     x28, [sp, #0x7d8]
        str     x20, [sp, #0x540]
        ldr     x20, [sp, #0x5e0]
        sbcs    x20, x28, x20
        ldr     x28, [sp, #0x7e0]
        str     x23, [sp, #0x600]
        ldr     x23, [sp, #0x5e8]
        sbcs    x23, x28, x23
        umlal   v6.2d, v23.2s, v22.s[2]
        umlal2  v6.2d, v23.4s, v22.s[3]
        ldp     q20, q23, [x25, #0x1e0]
        umlal   v6.2d, v21.2s, v22.s[0]
        umlal2  v6.2d, v21.4s, v22.s[1]
        ext     v21.16b, v15.16b, v4.16b, #8
        umlal   v6.2d, v27.2s, v29.s[2]
        umlal2  v6.2d, v27.4s, v29.s[3]
        umlal   v6.2d, v20.2s, v29.s[0]
        ext     v27.16b, v4.16b, v15.16b, #8
        umlal2  v6.2d, v20.4s, v29.s[1]
        and     v15.16b, v15.16b, v1.16b
        umlal   v6.2d, v23.2s, v28.s[2]
        ldr     x28, [sp, #0x528]
        usra    v15.2d, v27.2d, #0x1d
        ldp     q20, q27, [x25]
        ldr     x10, [sp, #0x750]
        umlal   v25.2d, v20.2s, v3.s[0]
        umlal2  v25.2d, v20.4s, v3.s[2]
        umlal2  v6.2d, v23.4s, v28.s[3]
        ext     v20.16b, v4.16b, v25.16b, #8
        usra    v25.2d, v20.2d, #0x1d
        ldp     q20, q23, [x25, #0x200]
        umlal   v6.2d, v20.2s, v28.s[0]
        umlal2  v6.2d, v20.4s, v28.s[1]
        ext     v20.16b, v25.16b, v4.16b, #8
        str     x27, [sp, #0x508]
        mul     x27, x28, x21
        str     x22, [sp, #0x550]
        ldr     x22, [sp, #0x5f0]
        sbcs    x22, x10, x22
        and     v25.16b, v25.16b, v1.16b
        csetm   x10, lo
        adds    x1, x15, x1
        eor     x23, x23, x10
        umlal   v6.2d, v23.2s, v18.s[2]
        usra    v11.2d, v20.2d, #0x1d
        eor     x22, x22, x10
        eor     x20, x20, x10
        umlal2  v6.2d, v23.4s, v18.s[3]
        umulh   x8, x8, x21
        ldp     q20, q23, [x25, #0x220]
        umlal   v6.2d, v20.2s, v18.s[0]
        eor     x15, x10, x11
        eor     x19, x19, x10
        umlal   v11.2d, v27.2s, v3.s[0]
        eor     x17, x17, x11
        umlal2  v11.2d, v27.4s, v3.s[2]
        umlal2  v6.2d, v20.4s, v18.s[1]
        umlal   v6.2d, v23.2s, v17.s[2]
        ldp     q20, q27, [x25, #0x20]
        adcs    x27, x8, x27
        umulh   x21, x28, x21
        umlal   v13.2d, v20.2s, v3.s[0]
        adc     x21, x21, xzr
        cmn     x10, #1
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        umlal2  v6.2d, v23.4s, v17.s[3]
        usra    v6.2d, v21.2d, #0x1d
        cmn     x11, #1
        ldr     x11, [sp, #0x6c8]
        adcs    x8, x12, xzr
        umlal2  v13.2d, v20.4s, v3.s[2]
        ldp     q17, q20, [x25, #0x40]
        umulh   x10, x28, x14
        umlal   v24.2d, v27.2s, v3.s[0]
        ldp     d21, d23, [x11, #0x108]
        adcs    x9, x9, xzr
        umlal2  v24.2d, v27.4s, v3.s[2]
        usra    v6.2d, v21.2d, #0x22
        adcs    x12, x13, xzr
        adcs    x13, x17, xzr
        umlal   v12.2d, v17.2s, v3.s[0]
        ldp     q21, q27, [x25, #0x60]
        subs    x17, x19, x23
        umlal   v26.2d, v20.2s, v3.s[0]
        shl     v23.2d, v23.2d, #0x24
        mul     x28, x28, x14
        sbcs    x14, x20, x22
        umlal2  v12.2d, v17.4s, v3.s[2]
        usra    v6.2d, v23.2d, #6
        str     x22, [sp, #0x610]
        csetm   x22, lo
        adds    x28, x1, x28
        ldr     x1, [sp, #0x520]
        umlal2  v26.2d, v20.4s, v3.s[2]
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x6a8]
        ldp     q17, q20, [x25, #0x80]
        umlal   v6.2d, v27.2s, v3.s[0]
        adc     x21, x21, xzr
        str     x23, [sp, #0x528]
        mul     x23, x1, x10
        str     x20, [sp, #0x780]
        eor     x20, x28, x2
        umull   v23.2d, v17.2s, v3.s[0]
        cmn     x22, #1
        eor     x14, x14, x22
        eor     x17, x17, x22
        umlal2  v23.2d, v17.4s, v3.s[2]
        adcs    x17, x17, xzr
        adcs    x14, x14, xzr
        str     x14, [sp, #0x510]
        subs    x14, x12, x8
        umlal   v23.2d, v20.2s, v0.s[0]
        str     x17, [sp, #0x538]
        umulh   x17, x1, x10
        str     x13, [sp, #0x6b0]
        sbcs    x13, x13, x9
        str     x12, [sp, #0x618]
        csetm   x12, lo
        umlal2  v23.2d, v20.4s, v0.s[1]
        ldp     q17, q20, [x25, #0xa0]
        eor     x13, x13, x12
        umlal2  v6.2d, v27.4s, v3.s[2]
        eor     x14, x14, x12
        cmn     x12, #1
        adcs    x14, x14, xzr
        umlal   v23.2d, v17.2s, v19.s[2]
        adcs    x13, x13, xzr
        eor     x22, x22, x12
        ldr     x12, [sp, #0x758]
        umlal2  v23.2d, v17.4s, v19.s[3]
        ldp     q17, q27, [x25, #0xc0]
        str     x22, [sp, #0x4f8]
        mul     x22, x1, x12
        umlal   v23.2d, v20.2s, v19.s[0]
        adds    x22, x17, x22
        ldr     x17, [sp, #0x530]
        umlal2  v23.2d, v20.4s, v19.s[1]
        umlal   v23.2d, v17.2s, v16.s[2]
        str     x13, [sp, #0x4f0]
        mul     x13, x17, x12
        umlal   v15.2d, v21.2s, v3.s[0]
        umlal2  v23.2d, v17.4s, v16.s[3]
        ldp     q17, q20, [x25, #0xe0]
        umlal   v23.2d, v27.2s, v16.s[0]
        umulh   x1, x1, x12
        adcs    x1, x1, x13
        umlal2  v23.2d, v27.4s, v16.s[1]
        umlal   v23.2d, v17.2s, v9.s[2]
        umlal2  v15.2d, v21.4s, v3.s[2]
        ldp     q3, q21, [x25, #0x100]
        umulh   x12, x17, x12
        adc     x12, x12, xzr
        umlal2  v23.2d, v17.4s, v9.s[3]
        umlal   v23.2d, v20.2s, v9.s[0]
        ldp     q17, q27, [x25, #0x140]
        umlal2  v23.2d, v20.4s, v9.s[1]
        umlal   v23.2d, v3.2s, v2.s[2]
        mul     x13, x17, x10
        umlal2  v23.2d, v3.4s, v2.s[3]
        adds    x22, x22, x13
        umlal   v23.2d, v21.2s, v2.s[0]
        ldr     x13, [sp, #0x5b0]
        ldp     q3, q20, [x25, #0x120]
        umlal2  v23.2d, v21.4s, v2.s[1]
        umulh   x10, x17, x10
        adcs    x1, x1, x10
        adc     x10, x12, xzr
        ldr     x12, [sp, #0x5a0]
        umlal   v23.2d, v3.2s, v8.s[2]
        umlal2  v23.2d, v3.4s, v8.s[3]
        ldp     q3, q21, [x25, #0x160]
        umlal   v23.2d, v20.2s, v8.s[0]
        umlal2  v23.2d, v20.4s, v8.s[1]
        mul     x17, x12, x13
        str     x14, [sp, #0x6a8]
        ldr     x14, [sp, #0x698]
        eor     x17, x17, x14
        umlal   v23.2d, v17.2s, v14.s[2]
        umlal2  v23.2d, v17.4s, v14.s[3]
        ldp     q17, q20, [x25, #0x180]
        umlal   v23.2d, v27.2s, v14.s[0]
        str     x9, [sp, #0x530]
        ldr     x9, [sp, #0x590]
        str     x15, [sp, #0x758]
        mul     x15, x12, x9
        ldp     q30, q31, [x25, #0x1a0]
        umlal2  v23.2d, v27.4s, v14.s[1]
        umlal   v23.2d, v3.2s, v5.s[2]
        ext     v27.16b, v6.16b, v4.16b, #8
        umlal2  v23.2d, v3.4s, v5.s[3]
        str     x8, [sp, #0x520]
        umulh   x8, x12, x13
        adds    x8, x8, x15
        ldr     x15, [sp, #0x7d0]
        ext     v3.16b, v4.16b, v6.16b, #8
        umlal   v23.2d, v21.2s, v5.s[0]
        and     v6.16b, v6.16b, v1.16b
        umlal2  v23.2d, v21.4s, v5.s[1]
        umlal   v23.2d, v17.2s, v10.s[2]
        umlal2  v23.2d, v17.4s, v10.s[3]
        ldp     q17, q21, [x25, #0x1c0]
        str     x19, [sp, #0x4e8]
        mul     x19, x15, x9
        umlal   v23.2d, v20.2s, v10.s[0]
        umlal2  v23.2d, v20.4s, v10.s[1]
        umulh   x12, x12, x9
        adcs    x19, x12, x19
        umlal   v23.2d, v30.2s, v7.s[2]
        umlal2  v23.2d, v30.4s, v7.s[3]
        ldp     q20, q30, [x25, #0x1e0]
        umlal   v23.2d, v31.2s, v7.s[0]
        umlal2  v23.2d, v31.4s, v7.s[1]
        umulh   x9, x15, x9
        umlal   v23.2d, v17.2s, v22.s[2]
        adc     x9, x9, xzr
        umlal2  v23.2d, v17.4s, v22.s[3]
        umlal   v23.2d, v21.2s, v22.s[0]
        usra    v6.2d, v3.2d, #0x1d
        umlal2  v23.2d, v21.4s, v22.s[1]
        ldp     q3, q17, [x25]
        umlal   v11.2d, v3.2s, v25.s[0]
        umlal2  v11.2d, v3.4s, v25.s[2]
        umulh   x12, x15, x13
        umlal   v23.2d, v20.2s, v29.s[2]
        umlal2  v23.2d, v20.4s, v29.s[3]
        ext     v3.16b, v4.16b, v11.16b, #8
        ldp     q20, q21, [x25, #0x200]
        umlal   v23.2d, v30.2s, v29.s[0]
        mul     x13, x15, x13
        umlal2  v23.2d, v30.4s, v29.s[1]
        adds    x8, x8, x13
        usra    v11.2d, v3.2d, #0x1d
        and     v3.16b, v11.16b, v1.16b
        eor     x8, x8, x14
        adcs    x19, x19, x12
        umlal   v23.2d, v20.2s, v28.s[2]
        ext     v11.16b, v11.16b, v4.16b, #8
        adc     x9, x9, xzr
        cmn     x14, #1
        umlal2  v23.2d, v20.4s, v28.s[3]
        adcs    x12, x17, x16
        usra    v13.2d, v11.2d, #0x1d
        adcs    x28, x8, x28
        ldp     q11, q20, [x25, #0x220]
        umlal   v23.2d, v21.2s, v28.s[0]
        eor     x8, x9, x14
        umlal   v13.2d, v17.2s, v25.s[0]
        eor     x19, x19, x14
        adcs    x19, x19, x27
        adcs    x8, x8, x21
        umlal2  v23.2d, v21.4s, v28.s[1]
        adc     x9, x14, xzr
        adds    x12, x12, x23
        ldr     x13, [sp, #0x650]
        adcs    x28, x28, x22
        umlal2  v13.2d, v17.4s, v25.s[2]
        ldp     q17, q21, [x25, #0x20]
        umlal   v23.2d, v11.2s, v18.s[2]
        adcs    x19, x19, x1
        adcs    x8, x8, x10
        adc     x9, x9, xzr
        adds    x27, x27, x12
        ldr     x12, [sp, #0x770]
        umlal   v24.2d, v17.2s, v25.s[0]
        eor     x27, x27, x2
        mul     x14, x12, x13
        adcs    x28, x21, x28
        umlal2  v23.2d, v11.4s, v18.s[3]
        eor     x28, x28, x2
        adcs    x23, x23, x19
        eor     x23, x23, x2
        umlal2  v24.2d, v17.4s, v25.s[2]
        adcs    x19, x22, x8
        ldr     x8, [sp, #0x7a0]
        adcs    x21, x1, x9
        ldr     x1, [sp, #0x728]
        eor     x21, x21, x2
        umlal   v23.2d, v20.2s, v18.s[0]
        adcs    x22, x10, xzr
        eor     x22, x22, x2
        cmn     x2, #1
        umlal2  v23.2d, v20.4s, v18.s[1]
        ldr     x10, [sp, #0x608]
        usra    v23.2d, v27.2d, #0x1d
        adcs    x7, x7, x1
        adcs    x20, x20, x8
        ldr     x15, [sp, #0x580]
        umlal   v12.2d, v21.2s, v25.s[0]
        ldr     x16, [sp, #0x630]
        ldp     q11, q17, [x25, #0x40]
        eor     x19, x19, x2
        ldr     x17, [sp, #0x598]
        umlal2  v12.2d, v21.4s, v25.s[2]
        ldp     q20, q21, [x25, #0x80]
        umulh   x9, x12, x13
        umlal   v26.2d, v11.2s, v25.s[0]
        ldp     d27, d30, [x11, #0x110]
        ldr     x11, [sp, #0x790]
        adcs    x27, x27, x10
        usra    v23.2d, v27.2d, #0x1c
        umlal2  v26.2d, v11.4s, v25.s[2]
        adcs    x28, x28, x15
        ldr     x13, [sp, #0x550]
        adcs    x23, x23, x16
        umull   v11.2d, v20.2s, v25.s[0]
        ldr     x15, [sp, #0x508]
        adcs    x19, x19, x17
        ldr     x8, [sp, #0x600]
        adcs    x21, x21, x11
        str     x14, [sp, #0x698]
        ldr     x14, [sp, #0x5d8]
        adcs    x22, x22, x14
        adc     x2, x2, xzr
        umlal2  v11.2d, v20.4s, v25.s[2]
        ldr     x10, [sp, #0x540]
        adds    x7, x7, x26
        ldr     x1, [sp, #0x7c0]
        adcs    x20, x20, x24
        adcs    x27, x27, x13
        umlal   v11.2d, v21.2s, v0.s[2]
        ldr     x12, [sp, #0x640]
        adcs    x28, x28, x15
        adcs    x23, x23, x8
        shl     v20.2d, v30.2d, #0x2a
        umlal2  v11.2d, v21.4s, v0.s[3]
        ldp     q21, q27, [x25, #0xa0]
        umlal   v11.2d, v21.2s, v0.s[0]
        usra    v23.2d, v20.2d, #6
        adcs    x19, x19, x10
        adcs    x21, x21, x1
        umlal2  v11.2d, v21.4s, v0.s[1]
        ldp     q20, q21, [x25, #0x60]
        adcs    x22, x22, x12
        umlal   v11.2d, v27.2s, v19.s[2]
        adc     x2, x2, xzr
        adds    x7, x16, x7
        adcs    x20, x17, x20
        umlal   v23.2d, v21.2s, v25.s[0]
        adcs    x27, x11, x27
        adcs    x28, x14, x28
        umlal2  v11.2d, v27.4s, v19.s[3]
        adcs    x23, x26, x23
        adcs    x19, x24, x19
        adcs    x24, x13, x21
        adcs    x26, x15, x22
        umlal2  v23.2d, v21.4s, v25.s[2]
        ldr     x13, [sp, #0x7b0]
        ldp     q21, q27, [x25, #0xc0]
        umlal   v11.2d, v21.2s, v19.s[0]
        ldr     x14, [sp, #0x608]
        adcs    x21, x8, x2
        ldr     x15, [sp, #0x7a0]
        ldr     x8, [sp, #0x770]
        adcs    x22, x10, xzr
        ldr     x16, [sp, #0x580]
        ldr     x10, [sp, #0x560]
        adcs    x1, x1, xzr
        adcs    x2, x12, xzr
        ldr     x12, [sp, #0x728]
        umlal2  v11.2d, v21.4s, v19.s[1]
        umulh   x11, x8, x10
        eor     x12, x12, x13
        umlal   v6.2d, v20.2s, v25.s[0]
        eor     x14, x14, x13
        eor     x15, x15, x13
        eor     x7, x7, x13
        eor     x16, x16, x13
        umlal2  v6.2d, v20.4s, v25.s[2]
        eor     x20, x20, x13
        umlal   v15.2d, v17.2s, v25.s[0]
        umlal2  v15.2d, v17.4s, v25.s[2]
        ldp     q17, q20, [x25, #0x100]
        mul     x8, x8, x10
        umlal   v11.2d, v27.2s, v16.s[2]
        adds    x8, x9, x8
        ldr     x9, [sp, #0x7d8]
        eor     x27, x27, x13
        umlal2  v11.2d, v27.4s, v16.s[3]
        ldp     q21, q27, [x25, #0xe0]
        umlal   v11.2d, v21.2s, v16.s[0]
        mul     x17, x9, x10
        adcs    x11, x11, x17
        eor     x28, x28, x13
        umlal2  v11.2d, v21.4s, v16.s[1]
        ldr     x17, [sp, #0x650]
        umlal   v11.2d, v27.2s, v9.s[2]
        umlal2  v11.2d, v27.4s, v9.s[3]
        ldp     q21, q27, [x25, #0x120]
        umulh   x10, x9, x10
        umlal   v11.2d, v17.2s, v9.s[0]
        adc     x10, x10, xzr
        eor     x23, x23, x13
        umlal2  v11.2d, v17.4s, v9.s[1]
        umlal   v11.2d, v20.2s, v2.s[2]
        umlal2  v11.2d, v20.4s, v2.s[3]
        ldp     q17, q20, [x25, #0x160]
        mul     x25, x9, x17
        umlal   v11.2d, v21.2s, v2.s[0]
        adds    x25, x8, x25
        eor     x19, x19, x13
        umlal2  v11.2d, v21.4s, v2.s[1]
        umlal   v11.2d, v27.2s, v8.s[2]
        umulh   x8, x9, x17
        ldr     x9, [sp, #0x7e0]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x760]
        umulh   x17, x9, x11
        adc     x10, x10, xzr
        eor     x24, x24, x13
        umlal2  v11.2d, v27.4s, v8.s[3]
        str     x10, [sp, #0x650]
        ldr     x10, [sp, #0x6f0]
        ldp     q21, q27, [x10, #0x140]
        eor     x26, x26, x13
        umlal   v11.2d, v21.2s, v8.s[0]
        umlal2  v11.2d, v21.4s, v8.s[1]
        eor     x21, x21, x13
        eor     x22, x22, x13
        eor     x2, x2, x13
        umlal   v11.2d, v27.2s, v14.s[2]
        ext     v21.16b, v4.16b, v23.16b, #8
        eor     x1, x1, x13
        cmn     x13, #1
        ldr     x13, [sp, #0x5c0]
        umlal2  v11.2d, v27.4s, v14.s[3]
        ldp     q27, q30, [x10, #0x180]
        str     x8, [sp, #0x7d8]
        ldr     x8, [sp, #0x568]
        str     x25, [sp, #0x560]
        mul     x25, x9, x8
        umlal   v11.2d, v17.2s, v14.s[0]
        uzp1    v25.4s, v25.4s, v3.4s
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x638]
        adcs    x15, x13, x15
        ldr     x13, [sp, #0x7e8]
        umlal2  v11.2d, v17.4s, v14.s[1]
        adcs    x14, x13, x14
        ldr     x13, [sp, #0x660]
        adcs    x16, x13, x16
        ldr     x13, [sp, #0x588]
        adcs    x7, x13, x7
        umlal   v11.2d, v20.2s, v5.s[2]
        mul     x13, x9, x11
        str     x7, [sp, #0x770]
        ldr     x7, [sp, #0x6b8]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x6e0]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x6f8]
        umlal2  v11.2d, v20.4s, v5.s[3]
        ldp     q17, q20, [x10, #0x1a0]
        adcs    x28, x7, x28
        ldr     x7, [sp, #0x558]
        umlal   v11.2d, v27.2s, v5.s[0]
        adcs    x23, x7, x23
        ldr     x7, [sp, #0x720]
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x500]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x6c0]
        umlal2  v11.2d, v27.4s, v5.s[1]
        umulh   x9, x9, x8
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x658]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x740]
        umlal   v11.2d, v30.2s, v10.s[2]
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x690]
        adcs    x1, x7, x1
        ldr     x7, [sp, #0x548]
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x7b0]
        umlal2  v11.2d, v30.4s, v10.s[3]
        ldp     q27, q30, [x10, #0x1c0]
        adc     x7, x7, xzr
        adds    x25, x17, x25
        ldr     x17, [sp, #0x750]
        umlal   v11.2d, v17.2s, v10.s[0]
        str     x7, [sp, #0x7b0]
        umulh   x7, x17, x8
        umlal2  v11.2d, v17.4s, v10.s[1]
        umlal   v11.2d, v20.2s, v7.s[2]
        umlal2  v11.2d, v20.4s, v7.s[3]
        ldp     q17, q20, [x10, #0x1e0]
        umlal   v11.2d, v27.2s, v7.s[0]
        umlal2  v11.2d, v27.4s, v7.s[1]
        str     x2, [sp, #0x7e0]
        mul     x2, x17, x11
        umlal   v11.2d, v30.2s, v22.s[2]
        umlal2  v11.2d, v30.4s, v22.s[3]
        ext     v27.16b, v23.16b, v4.16b, #8
        mul     x8, x17, x8
        adcs    x8, x9, x8
        umlal   v11.2d, v17.2s, v22.s[0]
        adc     x7, x7, xzr
        adds    x25, x25, x2
        umlal2  v11.2d, v17.4s, v22.s[1]
        and     v17.16b, v23.16b, v1.16b
        umlal   v11.2d, v20.2s, v29.s[2]
        ldp     q23, q30, [x10]
        usra    v17.2d, v21.2d, #0x1d
        umlal   v13.2d, v23.2s, v3.s[0]
        ldr     x9, [sp, #0x6a0]
        umulh   x2, x17, x11
        umlal2  v13.2d, v23.4s, v3.s[2]
        ext     v21.16b, v4.16b, v13.16b, #8
        adcs    x2, x8, x2
        ldr     x8, [sp, #0x5a8]
        adc     x7, x7, xzr
        usra    v13.2d, v21.2d, #0x1d
        and     v21.16b, v13.16b, v1.16b
        umlal2  v11.2d, v20.4s, v29.s[3]
        ext     v13.16b, v13.16b, v4.16b, #8
        usra    v24.2d, v13.2d, #0x1d
        umulh   x11, x8, x9
        umlal   v24.2d, v30.2s, v3.s[0]
        umlal2  v24.2d, v30.4s, v3.s[2]
        ldp     q13, q20, [x10, #0x20]
        umlal   v12.2d, v13.2s, v3.s[0]
        ldp     q23, q30, [x10, #0x200]
        umlal   v11.2d, v23.2s, v29.s[0]
        umlal2  v11.2d, v23.4s, v29.s[1]
        mul     x17, x8, x9
        str     x1, [sp, #0x760]
        ldr     x1, [sp, #0x620]
        eor     x17, x17, x1
        umlal   v11.2d, v30.2s, v28.s[2]
        umlal2  v11.2d, v30.4s, v28.s[3]
        ldp     q23, q30, [x10, #0x220]
        umlal2  v12.2d, v13.4s, v3.s[2]
        str     x22, [sp, #0x750]
        ldr     x22, [sp, #0x708]
        str     x21, [sp, #0x568]
        mul     x21, x8, x22
        adds    x21, x11, x21
        ldr     x11, [sp, #0x6c8]
        umlal   v11.2d, v23.2s, v28.s[0]
        umlal2  v11.2d, v23.4s, v28.s[1]
        umlal   v11.2d, v30.2s, v18.s[2]
        umlal2  v11.2d, v30.4s, v18.s[3]
        usra    v11.2d, v27.2d, #0x1d
        umlal   v26.2d, v20.2s, v3.s[0]
        ldp     q13, q18, [x10, #0x80]
        umulh   x8, x8, x22
        umlal2  v26.2d, v20.4s, v3.s[2]
        ldp     d20, d23, [x11, #0x118]
        usra    v11.2d, v20.2d, #0x16
        ldp     q20, q27, [x10, #0x40]
        shl     v23.2d, v23.2d, #0x30
        umlal   v6.2d, v27.2s, v3.s[0]
        usra    v11.2d, v23.2d, #6
        umull   v23.2d, v13.2s, v3.s[0]
        str     x26, [sp, #0x5a8]
        ldr     x26, [sp, #0x5b8]
        str     x24, [sp, #0x580]
        mul     x24, x26, x22
        adcs    x24, x8, x24
        umlal2  v23.2d, v13.4s, v3.s[2]
        umlal   v23.2d, v18.2s, v25.s[0]
        umlal2  v6.2d, v27.4s, v3.s[2]
        ldp     q13, q27, [x10, #0x60]
        umulh   x22, x26, x22
        umlal2  v23.2d, v18.4s, v25.s[1]
        adc     x22, x22, xzr
        umlal   v15.2d, v20.2s, v3.s[0]
        umlal2  v15.2d, v20.4s, v3.s[2]
        ldp     q18, q20, [x10, #0xa0]
        umlal   v23.2d, v18.2s, v0.s[2]
        mul     x8, x26, x9
        adds    x21, x21, x8
        eor     x21, x21, x1
        umlal2  v23.2d, v18.4s, v0.s[3]
        umulh   x26, x26, x9
        ldr     x9, [sp, #0x560]
        adcs    x24, x24, x26
        eor     x24, x24, x1
        umlal   v23.2d, v20.2s, v0.s[0]
        adc     x26, x22, xzr
        ldr     x22, [sp, #0x698]
        eor     x26, x26, x1
        cmn     x1, #1
        adcs    x8, x17, x22
        ldr     x17, [sp, #0x7d8]
        adcs    x21, x21, x9
        umlal2  v23.2d, v20.4s, v0.s[1]
        ldp     q18, q20, [x10, #0xc0]
        adcs    x24, x24, x17
        str     x19, [sp, #0x6a0]
        ldr     x19, [sp, #0x650]
        adcs    x26, x26, x19
        adc     x1, x1, xzr
        umlal   v23.2d, v18.2s, v19.s[2]
        adds    x8, x8, x13
        umlal2  v23.2d, v18.4s, v19.s[3]
        adcs    x21, x21, x25
        adcs    x24, x24, x2
        adcs    x26, x26, x7
        adc     x1, x1, xzr
        umlal   v11.2d, v27.2s, v3.s[0]
        umlal2  v11.2d, v27.4s, v3.s[2]
        ldp     q18, q27, [x10, #0xe0]
        umlal   v23.2d, v20.2s, v19.s[0]
        umlal   v17.2d, v13.2s, v3.s[0]
        adds    x8, x17, x8
        umlal2  v17.2d, v13.4s, v3.s[2]
        ldp     q13, q3, [x10, #0x100]
        ldr     x17, [x4, #0x90]
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x5f8]
        umlal2  v23.2d, v20.4s, v19.s[1]
        adcs    x24, x13, x24
        ldr     x13, [x4, #0x80]
        adcs    x25, x25, x26
        adcs    x26, x2, x1
        ldr     x1, [sp, #0x570]
        umlal   v23.2d, v18.2s, v16.s[2]
        umulh   x2, x21, x1
        adcs    x7, x7, xzr
        subs    x17, x13, x17
        umlal2  v23.2d, v18.4s, v16.s[3]
        ldp     q18, q20, [x10, #0x120]
        str     x23, [sp, #0x650]
        ldr     x23, [x4, #0x88]
        str     x28, [sp, #0x7d8]
        ldr     x28, [x4, #0x98]
        sbcs    x28, x23, x28
        umlal   v23.2d, v27.2s, v16.s[0]
        csetm   x23, lo
        str     x27, [sp, #0x620]
        ldr     x27, [x6, #0x90]
        str     x20, [sp, #0x5b8]
        ldr     x20, [x6, #0x80]
        subs    x27, x27, x20
        eor     x17, x17, x23
        umlal2  v23.2d, v27.4s, v16.s[1]
        str     x16, [sp, #0x708]
        ldr     x16, [x6, #0x98]
        str     x14, [sp, #0x7a0]
        ldr     x14, [x6, #0x88]
        sbcs    x16, x16, x14
        csetm   x14, lo
        cmn     x14, #1
        umlal   v23.2d, v13.2s, v9.s[2]
        str     x15, [sp, #0x608]
        mul     x15, x21, x1
        eor     x27, x27, x14
        adcs    x27, x27, xzr
        umlal2  v23.2d, v13.4s, v9.s[3]
        ldp     q13, q27, [x10, #0x140]
        umlal   v23.2d, v3.2s, v9.s[0]
        eor     x16, x16, x14
        adcs    x16, x16, xzr
        cmn     x23, #1
        umlal2  v23.2d, v3.4s, v9.s[1]
        adcs    x17, x17, xzr
        str     x16, [sp, #0x728]
        ldr     x16, [sp, #0x648]
        str     x17, [sp, #0x640]
        umulh   x17, x21, x16
        umlal   v23.2d, v18.2s, v2.s[2]
        eor     x14, x23, x14
        eor     x23, x28, x23
        adcs    x23, x23, xzr
        umlal2  v23.2d, v18.4s, v2.s[3]
        umlal   v23.2d, v20.2s, v2.s[0]
        ldp     q3, q18, [x10, #0x180]
        ldp     q30, q31, [x10, #0x160]
        umlal2  v23.2d, v20.4s, v2.s[1]
        mul     x28, x21, x16
        ldr     x21, [sp, #0x5e0]
        adds    x28, x2, x28
        umlal   v23.2d, v13.2s, v8.s[2]
        umlal2  v23.2d, v13.4s, v8.s[3]
        umlal   v23.2d, v27.2s, v8.s[0]
        umulh   x2, x21, x16
        umlal2  v23.2d, v27.4s, v8.s[1]
        ext     v13.16b, v11.16b, v4.16b, #8
        umlal   v23.2d, v30.2s, v14.s[2]
        umlal2  v23.2d, v30.4s, v14.s[3]
        ldp     q20, q27, [x10, #0x1a0]
        umlal   v23.2d, v31.2s, v14.s[0]
        mul     x16, x21, x16
        adcs    x16, x17, x16
        adc     x2, x2, xzr
        umlal2  v23.2d, v31.4s, v14.s[1]
        umlal   v23.2d, v3.2s, v5.s[2]
        umlal2  v23.2d, v3.4s, v5.s[3]
        ldp     q3, q30, [x10, #0x1e0]
        mul     x17, x21, x1
        adds    x28, x28, x17
        umlal   v23.2d, v18.2s, v5.s[0]
        umlal2  v23.2d, v18.4s, v5.s[1]
        umlal   v23.2d, v20.2s, v10.s[2]
        umulh   x21, x21, x1
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x768]
        adc     x1, x2, xzr
        ldr     x2, [sp, #0x5e8]
        umlal2  v23.2d, v20.4s, v10.s[3]
        ldp     q18, q20, [x10, #0x1c0]
        umlal   v23.2d, v27.2s, v10.s[0]
        umlal2  v23.2d, v27.4s, v10.s[1]
        ext     v27.16b, v4.16b, v11.16b, #8
        umlal   v23.2d, v18.2s, v7.s[2]
        and     v11.16b, v11.16b, v1.16b
        mul     x17, x2, x16
        umlal2  v23.2d, v18.4s, v7.s[3]
        usra    v11.2d, v27.2d, #0x1d
        umlal   v23.2d, v20.2s, v7.s[0]
        umlal2  v23.2d, v20.4s, v7.s[1]
        ldp     q18, q20, [x10]
        umlal   v24.2d, v18.2s, v21.s[0]
        str     x14, [sp, #0x570]
        ldr     x14, [sp, #0x730]
        str     x23, [sp, #0x5e0]
        mul     x23, x2, x14
        umlal2  v24.2d, v18.4s, v21.s[2]
        ext     v18.16b, v4.16b, v24.16b, #8
        usra    v24.2d, v18.2d, #0x1d
        ext     v18.16b, v24.16b, v4.16b, #8
        str     x27, [sp, #0x648]
        umulh   x27, x2, x14
        adds    x27, x27, x17
        usra    v12.2d, v18.2d, #0x1d
        and     v18.16b, v24.16b, v1.16b
        ldr     x17, [sp, #0x5f0]
        ldp     d24, d27, [x11, #0x120]
        umlal   v23.2d, v3.2s, v22.s[2]
        umlal2  v23.2d, v3.4s, v22.s[3]
        ldp     q3, q31, [x10, #0x200]
        umlal   v12.2d, v20.2s, v21.s[0]
        umulh   x2, x2, x16
        umlal2  v12.2d, v20.4s, v21.s[2]
        umlal   v23.2d, v30.2s, v22.s[0]
        umlal2  v23.2d, v30.4s, v22.s[1]
        ldp     q20, q30, [x10, #0x220]
        umlal   v23.2d, v3.2s, v29.s[2]
        str     x12, [sp, #0x5e8]
        mul     x12, x17, x16
        adcs    x2, x2, x12
        umlal2  v23.2d, v3.4s, v29.s[3]
        umlal   v23.2d, v31.2s, v29.s[0]
        umlal2  v23.2d, v31.4s, v29.s[1]
        ldp     q3, q31, [x10, #0x20]
        umulh   x12, x17, x16
        adc     x12, x12, xzr
        umlal   v26.2d, v3.2s, v21.s[0]
        umlal2  v26.2d, v3.4s, v21.s[2]
        umlal   v23.2d, v20.2s, v28.s[2]
        umlal2  v23.2d, v20.4s, v28.s[3]
        ldp     q3, q20, [x10, #0x80]
        mul     x16, x17, x14
        umlal   v23.2d, v30.2s, v28.s[0]
        umlal   v15.2d, v31.2s, v21.s[0]
        adds    x27, x27, x16
        umlal2  v23.2d, v30.4s, v28.s[1]
        ldr     x16, [sp, #0x6e8]
        usra    v23.2d, v13.2d, #0x1d
        umulh   x14, x17, x14
        adcs    x2, x2, x14
        ldr     x14, [sp, #0x668]
        adc     x12, x12, xzr
        umlal2  v15.2d, v31.4s, v21.s[2]
        ldp     q13, q30, [x10, #0x60]
        ldr     x22, [sp, #0x578]
        umull   v31.2d, v3.2s, v21.s[0]
        shl     v27.2d, v27.2d, #0x36
        usra    v23.2d, v24.2d, #0x10
        umlal2  v31.2d, v3.4s, v21.s[2]
        umulh   x17, x14, x16
        usra    v23.2d, v27.2d, #6
        ldr     x13, [sp, #0x628]
        ldp     q3, q24, [x10, #0x40]
        umlal   v31.2d, v20.2s, v25.s[2]
        umlal   v6.2d, v3.2s, v21.s[0]
        umlal2  v31.2d, v20.4s, v25.s[3]
        mul     x9, x14, x16
        eor     x9, x9, x22
        umlal2  v6.2d, v3.4s, v21.s[2]
        umlal   v11.2d, v13.2s, v21.s[0]
        umlal2  v11.2d, v13.4s, v21.s[2]
        ldp     q13, q3, [x10, #0xa0]
        umlal   v31.2d, v13.2s, v25.s[0]
        mul     x20, x14, x13
        adds    x20, x17, x20
        ldr     x17, [sp, #0x518]
        umlal2  v31.2d, v13.4s, v25.s[1]
        umlal   v17.2d, v24.2s, v21.s[0]
        umulh   x14, x14, x13
        ldp     q13, q20, [x10, #0xc0]
        umlal2  v17.2d, v24.4s, v21.s[2]
        umlal   v23.2d, v30.2s, v21.s[0]
        umlal2  v23.2d, v30.4s, v21.s[2]
        umlal   v31.2d, v3.2s, v0.s[2]
        str     x7, [sp, #0x668]
        mul     x7, x17, x13
        adcs    x7, x14, x7
        ldp     q24, q27, [x10, #0xe0]
        umlal2  v31.2d, v3.4s, v0.s[3]
        umlal   v31.2d, v13.2s, v0.s[0]
        umlal2  v31.2d, v13.4s, v0.s[1]
        mul     x14, x17, x16
        umlal   v31.2d, v20.2s, v19.s[2]
        umlal2  v31.2d, v20.4s, v19.s[3]
        ldp     q13, q3, [x10, #0x100]
        umlal   v31.2d, v24.2s, v19.s[0]
        umulh   x13, x17, x13
        adc     x13, x13, xzr
        adds    x20, x20, x14
        ldr     x14, [sp, #0x4e8]
        umlal2  v31.2d, v24.4s, v19.s[1]
        umlal   v31.2d, v27.2s, v16.s[2]
        eor     x20, x20, x22
        umlal2  v31.2d, v27.4s, v16.s[3]
        ldp     q20, q24, [x10, #0x120]
        umlal   v31.2d, v13.2s, v16.s[0]
        str     x26, [sp, #0x628]
        ldr     x26, [sp, #0x520]
        str     x25, [sp, #0x730]
        mul     x25, x14, x26
        str     x24, [sp, #0x5f0]
        ldr     x24, [sp, #0x758]
        str     x19, [sp, #0x768]
        eor     x19, x25, x24
        umlal2  v31.2d, v13.4s, v16.s[1]
        umlal   v31.2d, v3.2s, v9.s[2]
        umlal2  v31.2d, v3.4s, v9.s[3]
        ldp     q13, q3, [x10, #0x140]
        umulh   x16, x17, x16
        umlal   v31.2d, v20.2s, v9.s[0]
        adcs    x7, x7, x16
        eor     x7, x7, x22
        adc     x13, x13, xzr
        umlal2  v31.2d, v20.4s, v9.s[1]
        cmn     x22, #1
        eor     x13, x13, x22
        adcs    x9, x9, x15
        umlal   v31.2d, v24.2s, v2.s[2]
        adcs    x20, x20, x28
        adcs    x7, x7, x21
        adcs    x13, x13, x1
        umlal2  v31.2d, v24.4s, v2.s[3]
        ldp     q20, q24, [x10, #0x160]
        adc     x22, x22, xzr
        umlal   v31.2d, v13.2s, v2.s[0]
        adds    x9, x9, x23
        adcs    x20, x20, x27
        adcs    x7, x7, x2
        umlal2  v31.2d, v13.4s, v2.s[1]
        adcs    x13, x13, x12
        adc     x22, x22, xzr
        adds    x21, x21, x9
        ldr     x9, [x4, #0xa0]
        umlal   v31.2d, v3.2s, v8.s[2]
        adcs    x20, x1, x20
        adcs    x23, x23, x7
        ldr     x16, [x4, #0xa8]
        ldr     x17, [x4, #0xb8]
        adcs    x27, x27, x13
        umlal2  v31.2d, v3.4s, v8.s[3]
        ldp     q13, q3, [x10, #0x180]
        adcs    x22, x2, x22
        ldr     x2, [sp, #0x530]
        adcs    x1, x12, xzr
        ldr     x12, [x4, #0xb0]
        mul     x7, x14, x2
        subs    x13, x9, x12
        umlal   v31.2d, v20.2s, v8.s[0]
        umlal2  v31.2d, v20.4s, v8.s[1]
        sbcs    x17, x16, x17
        csetm   x12, lo
        cmn     x12, #1
        umlal   v31.2d, v24.2s, v14.s[2]
        eor     x13, x13, x12
        adcs    x13, x13, xzr
        eor     x17, x17, x12
        umlal2  v31.2d, v24.4s, v14.s[3]
        ldp     q20, q24, [x10, #0x1a0]
        str     x13, [sp, #0x578]
        umulh   x13, x14, x26
        umlal   v31.2d, v13.2s, v14.s[0]
        adcs    x17, x17, xzr
        adds    x7, x13, x7
        umlal2  v31.2d, v13.4s, v14.s[1]
        umlal   v31.2d, v3.2s, v5.s[2]
        umlal2  v31.2d, v3.4s, v5.s[3]
        ldp     q13, q3, [x10, #0x1e0]
        umulh   x13, x14, x2
        ldr     x14, [sp, #0x780]
        umlal   v31.2d, v20.2s, v5.s[0]
        umlal2  v31.2d, v20.4s, v5.s[1]
        umlal   v31.2d, v24.2s, v10.s[2]
        umlal2  v31.2d, v24.4s, v10.s[3]
        ldr     x16, [x6, #0xa0]
        ldp     q20, q24, [x10, #0x1c0]
        str     x17, [sp, #0x4e8]
        mul     x17, x14, x2
        umlal   v31.2d, v20.2s, v10.s[0]
        ldr     x9, [x6, #0xa8]
        adcs    x13, x13, x17
        ldr     x17, [x6, #0xb0]
        umlal2  v31.2d, v20.4s, v10.s[1]
        ext     v20.16b, v23.16b, v4.16b, #8
        umlal   v31.2d, v24.2s, v7.s[2]
        umulh   x2, x14, x2
        adc     x2, x2, xzr
        subs    x17, x17, x16
        ldr     x16, [x6, #0xb8]
        umlal2  v31.2d, v24.4s, v7.s[3]
        uzp1    v21.4s, v21.4s, v18.4s
        sbcs    x16, x16, x9
        csetm   x9, lo
        umlal   v31.2d, v13.2s, v7.s[0]
        ldp     q24, q27, [x10]
        umlal2  v31.2d, v13.4s, v7.s[1]
        eor     x17, x17, x9
        and     v13.16b, v23.16b, v1.16b
        cmn     x9, #1
        adcs    x17, x17, xzr
        umlal   v12.2d, v24.2s, v18.s[0]
        ext     v23.16b, v4.16b, v23.16b, #8
        str     x17, [sp, #0x530]
        umulh   x17, x14, x26
        eor     x12, x12, x9
        umlal   v31.2d, v3.2s, v22.s[2]
        usra    v13.2d, v23.2d, #0x1d
        eor     x9, x16, x9
        adcs    x9, x9, xzr
        umlal2  v12.2d, v24.4s, v18.s[2]
        ldp     q23, q24, [x10, #0x220]
        ldr     x16, [sp, #0x618]
        umlal2  v31.2d, v3.4s, v22.s[3]
        ldp     q3, q27, [x10, #0x240]
        ldp     q27, q30, [x10, #0x200]
        umlal   v31.2d, v27.2s, v22.s[0]
        mul     x26, x14, x26
        ldr     x14, [sp, #0x528]
        adds    x26, x7, x26
        umlal2  v31.2d, v27.4s, v22.s[1]
        adcs    x7, x13, x17
        eor     x13, x26, x24
        umlal   v31.2d, v30.2s, v29.s[2]
        umulh   x17, x14, x16
        adc     x2, x2, xzr
        umlal2  v31.2d, v30.4s, v29.s[3]
        umlal   v31.2d, v23.2s, v29.s[0]
        umlal2  v31.2d, v23.4s, v29.s[1]
        ldr     q23, [x10, #0x480]
        umlal   v31.2d, v24.2s, v28.s[2]
        str     x9, [sp, #0x520]
        mul     x9, x14, x16
        umlal2  v31.2d, v24.4s, v28.s[3]
        str     x12, [sp, #0x780]
        ldr     x12, [sp, #0x6b0]
        mul     x24, x14, x12
        usra    v31.2d, v20.2d, #0x1d
        mul     v20.2s, v12.2s, v23.2s
        umulh   x14, x14, x12
        adds    x24, x17, x24
        ldr     x17, [sp, #0x610]
        and     v20.16b, v20.16b, v1.16b
        str     x1, [sp, #0x528]
        mul     x1, x17, x16
        umlal   v12.2d, v3.2s, v20.s[0]
        str     x22, [sp, #0x6e8]
        mul     x22, x17, x12
        ext     v24.16b, v4.16b, v12.16b, #8
        umulh   x12, x17, x12
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x538]
        str     x27, [sp, #0x6b0]
        ldr     x27, [sp, #0x6a8]
        str     x23, [sp, #0x518]
        umulh   x23, x14, x27
        adc     x12, x12, xzr
        adds    x24, x24, x1
        umulh   x1, x17, x16
        ldr     x16, [sp, #0x4f0]
        mul     x17, x14, x16
        adcs    x22, x22, x1
        adc     x1, x12, xzr
        usra    v12.2d, v24.2d, #0x1d
        ldp     q24, q27, [x10, #0x10]
        ext     v28.16b, v12.16b, v4.16b, #8
        mul     v23.2s, v28.2s, v23.2s
        and     v23.16b, v23.16b, v1.16b
        umlal2  v12.2d, v3.4s, v23.s[0]
        ext     v12.16b, v12.16b, v4.16b, #8
        usra    v26.2d, v12.2d, #0x1d
        ldp     q12, q3, [x10, #0x70]
        umlal   v26.2d, v24.2s, v18.s[0]
        uzp1    v20.2d, v20.2d, v23.2d
        umlal2  v26.2d, v24.4s, v18.s[2]
        ldp     q23, q24, [x10, #0x30]
        umlal   v15.2d, v27.2s, v18.s[0]
        umlal2  v15.2d, v27.4s, v18.s[2]
        umull   v27.2d, v3.2s, v18.s[0]
        umlal2  v27.2d, v3.4s, v18.s[2]
        umlal   v6.2d, v23.2s, v18.s[0]
        umlal   v17.2d, v24.2s, v18.s[0]
        umlal2  v17.2d, v24.4s, v18.s[2]
        ldp     q3, q24, [x10, #0x90]
        umlal   v27.2d, v3.2s, v21.s[0]
        umlal2  v27.2d, v3.4s, v21.s[1]
        umlal   v27.2d, v24.2s, v25.s[2]
        umlal2  v27.2d, v24.4s, v25.s[3]
        ldp     q3, q24, [x10, #0x50]
        umlal2  v6.2d, v23.4s, v18.s[2]
        ldp     d23, d28, [x11, #0x128]
        usra    v31.2d, v23.2d, #0xa
        umlal   v11.2d, v3.2s, v18.s[0]
        shl     v23.2d, v28.2d, #0x3c
        usra    v31.2d, v23.2d, #6
        umlal   v31.2d, v12.2s, v18.s[0]
        umlal2  v31.2d, v12.4s, v18.s[2]
        ldp     q12, q23, [x10, #0xb0]
        umlal   v27.2d, v12.2s, v25.s[0]
        umlal2  v27.2d, v12.4s, v25.s[1]
        umlal   v27.2d, v23.2s, v0.s[2]
        umulh   x12, x14, x16
        adds    x23, x23, x17
        ldr     x17, [sp, #0x510]
        umlal2  v27.2d, v23.4s, v0.s[3]
        umlal   v13.2d, v24.2s, v18.s[0]
        ldp     q12, q23, [x10, #0x110]
        mul     x11, x17, x16
        umlal2  v11.2d, v3.4s, v18.s[2]
        ldp     q3, q28, [x10, #0xd0]
        adcs    x11, x12, x11
        umlal   v27.2d, v3.2s, v0.s[0]
        umlal2  v13.2d, v24.4s, v18.s[2]
        umulh   x12, x17, x16
        ldr     x16, [sp, #0x4f8]
        adc     x12, x12, xzr
        ldp     q18, q24, [x10, #0xf0]
        umlal2  v27.2d, v3.4s, v0.s[1]
        umlal   v27.2d, v28.2s, v19.s[2]
        umlal2  v27.2d, v28.4s, v19.s[3]
        ldp     q3, q28, [x10, #0x150]
        umlal   v27.2d, v18.2s, v19.s[0]
        mul     x14, x14, x27
        eor     x14, x14, x16
        umlal2  v27.2d, v18.4s, v19.s[1]
        ldp     q18, q30, [x10, #0x130]
        umlal   v27.2d, v24.2s, v16.s[2]
        umlal2  v27.2d, v24.4s, v16.s[3]
        mul     x10, x17, x27
        adds    x23, x23, x10
        eor     x23, x23, x16
        umlal   v27.2d, v12.2s, v16.s[0]
        umlal2  v27.2d, v12.4s, v16.s[1]
        umulh   x27, x17, x27
        adcs    x27, x11, x27
        adc     x10, x12, xzr
        umlal   v27.2d, v23.2s, v9.s[2]
        eor     x10, x10, x16
        cmn     x16, #1
        adcs    x25, x14, x25
        ldr     x11, [x4, #0x80]
        ldr     x12, [x6, #0x80]
        umlal2  v27.2d, v23.4s, v9.s[3]
        adcs    x23, x23, x26
        eor     x27, x27, x16
        adcs    x27, x27, x7
        umlal   v27.2d, v18.2s, v9.s[0]
        adcs    x26, x10, x2
        adc     x10, x16, xzr
        adds    x25, x25, x9
        umlal2  v27.2d, v18.4s, v9.s[1]
        adcs    x23, x23, x24
        adcs    x27, x27, x22
        umulh   x14, x11, x12
        umlal   v27.2d, v30.2s, v2.s[2]
        adcs    x26, x26, x1
        adc     x10, x10, xzr
        adds    x25, x7, x25
        ldr     x7, [sp, #0x6f0]
        umlal2  v27.2d, v30.4s, v2.s[3]
        ldp     q12, q18, [x7, #0x170]
        adcs    x23, x2, x23
        ldr     x2, [sp, #0x758]
        eor     x23, x23, x2
        adcs    x27, x9, x27
        eor     x27, x27, x2
        eor     x25, x25, x2
        ldr     x9, [sp, #0x560]
        umlal   v27.2d, v3.2s, v2.s[0]
        adcs    x24, x24, x26
        eor     x24, x24, x2
        adcs    x26, x22, x10
        umlal2  v27.2d, v3.4s, v2.s[1]
        ldr     x16, [sp, #0x5f0]
        ldp     q3, q23, [x7, #0x1b0]
        adcs    x22, x1, xzr
        ldr     x17, [sp, #0x730]
        ldr     x1, [sp, #0x698]
        eor     x22, x22, x2
        cmn     x2, #1
        adcs    x19, x19, x1
        adcs    x10, x13, x9
        ldr     x13, [sp, #0x768]
        umlal   v27.2d, v28.2s, v8.s[2]
        adcs    x25, x25, x8
        adcs    x23, x23, x13
        ldr     x13, [sp, #0x668]
        adcs    x27, x27, x16
        umlal2  v27.2d, v28.4s, v8.s[3]
        adcs    x24, x24, x17
        eor     x26, x26, x2
        str     x14, [sp, #0x4f8]
        ldr     x14, [sp, #0x628]
        ldr     x9, [sp, #0x518]
        adcs    x26, x26, x14
        umlal   v27.2d, v12.2s, v8.s[0]
        ldr     x1, [sp, #0x6b0]
        ldp     q24, q28, [x7, #0x250]
        umlal   v26.2d, v24.2s, v20.s[0]
        adcs    x22, x22, x13
        adc     x2, x2, xzr
        adds    x19, x19, x15
        adcs    x10, x10, x28
        umlal2  v26.2d, v24.4s, v20.s[2]
        adcs    x25, x25, x21
        adcs    x23, x23, x20
        adcs    x27, x27, x9
        umlal2  v27.2d, v12.4s, v8.s[1]
        adcs    x24, x24, x1
        mul     x12, x11, x12
        ldr     x11, [sp, #0x528]
        str     x12, [sp, #0x758]
        ldr     x12, [sp, #0x6e8]
        adcs    x26, x26, x12
        umlal   v27.2d, v18.2s, v14.s[2]
        adcs    x22, x22, x11
        adc     x2, x2, xzr
        adds    x19, x16, x19
        umlal2  v27.2d, v18.4s, v14.s[3]
        adcs    x10, x17, x10
        ldp     q12, q18, [x7, #0x190]
        umlal   v27.2d, v12.2s, v14.s[0]
        adcs    x25, x14, x25
        adcs    x23, x13, x23
        adcs    x27, x15, x27
        umlal2  v27.2d, v12.4s, v14.s[1]
        ldr     q12, [x7, #0x230]
        adcs    x28, x28, x24
        adcs    x24, x21, x26
        umlal   v27.2d, v18.2s, v5.s[2]
        umlal2  v27.2d, v18.4s, v5.s[3]
        ldp     q18, q24, [x7, #0x1d0]
        adcs    x20, x20, x22
        adcs    x26, x9, x2
        ldr     x9, [sp, #0x698]
        ldr     x13, [sp, #0x7a0]
        ldr     x2, [sp, #0x5e8]
        adcs    x21, x1, xzr
        adcs    x22, x12, xzr
        ldr     x12, [sp, #0x560]
        umlal   v27.2d, v3.2s, v5.s[0]
        adcs    x1, x11, xzr
        ldr     x11, [sp, #0x608]
        adds    x2, x2, x9
        adcs    x11, x11, x12
        umlal2  v27.2d, v3.4s, v5.s[1]
        ldr     q3, [x7, #0x480]
        adcs    x13, x13, x8
        umlal   v27.2d, v23.2s, v10.s[2]
        umlal2  v27.2d, v23.4s, v10.s[3]
        ext     v23.16b, v4.16b, v31.16b, #8
        umlal   v27.2d, v18.2s, v10.s[0]
        ext     v28.16b, v31.16b, v4.16b, #8
        umlal2  v27.2d, v18.4s, v10.s[1]
        and     v18.16b, v31.16b, v1.16b
        umlal   v27.2d, v24.2s, v7.s[2]
        usra    v18.2d, v23.2d, #0x1d
        ldr     x14, [sp, #0x708]
        ldr     x15, [sp, #0x768]
        ldp     q23, q30, [x7, #0x240]
        ldr     x16, [sp, #0x770]
        umlal2  v27.2d, v24.4s, v7.s[3]
        ldr     x17, [sp, #0x5b8]
        ldp     q24, q30, [x7, #0x1f0]
        umlal   v27.2d, v24.2s, v7.s[0]
        umlal2  v27.2d, v24.4s, v7.s[1]
        umlal   v27.2d, v30.2s, v22.s[2]
        ldr     x12, [sp, #0x7d8]
        umlal2  v27.2d, v30.4s, v22.s[3]
        ldr     x9, [sp, #0x650]
        ldp     q24, q30, [x7, #0x210]
        umlal   v27.2d, v24.2s, v22.s[0]
        umlal2  v27.2d, v24.4s, v22.s[1]
        ldr     x7, [sp, #0x6a0]
        umlal   v27.2d, v30.2s, v29.s[2]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x620]
        adcs    x16, x16, x19
        adcs    x17, x17, x10
        umlal2  v27.2d, v30.4s, v29.s[3]
        adcs    x15, x15, x25
        adcs    x12, x12, x23
        adcs    x9, x9, x27
        mul     v24.2s, v26.2s, v3.2s
        and     v24.16b, v24.16b, v1.16b
        adcs    x7, x7, x28
        str     x28, [sp, #0x6a0]
        ldr     x28, [sp, #0x580]
        adcs    x28, x28, x24
        umlal   v26.2d, v23.2s, v24.s[0]
        str     x24, [sp, #0x580]
        ldr     x24, [sp, #0x5a8]
        adcs    x24, x24, x20
        str     x20, [sp, #0x5a8]
        ldr     x20, [sp, #0x568]
        adcs    x20, x20, x26
        str     x26, [sp, #0x568]
        ldr     x26, [sp, #0x750]
        adcs    x26, x26, x21
        str     x21, [sp, #0x750]
        ldr     x21, [sp, #0x760]
        adcs    x21, x21, x22
        umlal   v27.2d, v12.2s, v29.s[0]
        str     x22, [sp, #0x760]
        ldr     x22, [sp, #0x7e0]
        adcs    x22, x22, x1
        str     x1, [sp, #0x7e0]
        ldr     x1, [sp, #0x7b0]
        adc     x1, x1, xzr
        umlal2  v27.2d, v12.4s, v29.s[1]
        ext     v12.16b, v4.16b, v26.16b, #8
        str     x1, [sp, #0x7b0]
        ldr     x1, [sp, #0x558]
        adds    x1, x1, x2
        ldr     x2, [x4, #0x80]
        str     x1, [sp, #0x558]
        ldr     x1, [x6, #0x88]
        mul     x1, x2, x1
        ldr     x2, [sp, #0x720]
        usra    v26.2d, v12.2d, #0x1d
        ext     v12.16b, v26.16b, v4.16b, #8
        adcs    x2, x2, x11
        ldr     x11, [sp, #0x500]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x6c0]
        mul     v12.2s, v12.2s, v3.2s
        and     v12.16b, v12.16b, v1.16b
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x658]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x740]
        uzp1    v1.2d, v24.2d, v12.2d
        usra    v27.2d, v28.2d, #0x1d
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x690]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x6f0]
        ldp     q3, q24, [x17, #0x260]
        umlal   v6.2d, v24.2s, v20.s[0]
        str     x15, [sp, #0x690]
        ldr     x15, [sp, #0x548]
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x698]
        umlal2  v26.2d, v23.4s, v12.s[0]
        ext     v12.16b, v26.16b, v4.16b, #8
        adcs    x9, x15, x9
        ldr     x15, [sp, #0x560]
        adcs    x7, x15, x7
        usra    v15.2d, v12.2d, #0x1d
        umlal2  v6.2d, v24.4s, v20.s[2]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x768]
        adcs    x24, x8, x24
        ldr     x8, [sp, #0x6c8]
        ldp     q12, q23, [x17, #0x2c0]
        umlal   v15.2d, v3.2s, v20.s[0]
        adcs    x19, x19, x20
        umlal2  v15.2d, v3.4s, v20.s[2]
        ldp     q3, q24, [x17, #0x280]
        adcs    x20, x10, x26
        ldr     x26, [sp, #0x7b0]
        umull   v26.2d, v23.2s, v20.s[0]
        ldr     x10, [x6, #0x88]
        ldr     d28, [x8, #0x130]
        adcs    x25, x25, x21
        ldr     x21, [sp, #0x580]
        adcs    x23, x23, x22
        ldr     x22, [x4, #0x80]
        umlal   v17.2d, v3.2s, v20.s[0]
        shl     v28.2d, v28.2d, #2
        adcs    x27, x27, x26
        ldr     x26, [sp, #0x6a0]
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        umulh   x15, x22, x10
        str     x21, [sp, #0x580]
        ldr     x21, [sp, #0x5a8]
        adcs    x21, x21, xzr
        umlal2  v17.2d, v3.4s, v20.s[2]
        str     x21, [sp, #0x5a8]
        ldr     x21, [sp, #0x568]
        adcs    x21, x21, xzr
        str     x23, [sp, #0x568]
        ldr     x23, [sp, #0x750]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x750]
        ldr     x23, [sp, #0x760]
        adcs    x23, x23, xzr
        umlal2  v26.2d, v23.4s, v20.s[2]
        ldp     q3, q23, [x17, #0x90]
        str     x23, [sp, #0x760]
        ldr     x23, [sp, #0x7e0]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x7e0]
        ldr     x23, [sp, #0x4f8]
        adds    x23, x23, x1
        ldr     x1, [x4, #0x88]
        umlal   v26.2d, v3.2s, v21.s[2]
        usra    v27.2d, v28.2d, #6
        umlal   v11.2d, v24.2s, v20.s[0]
        umlal2  v11.2d, v24.4s, v20.s[2]
        ldp     q24, q28, [x17, #0x2a0]
        umlal   v13.2d, v24.2s, v20.s[0]
        umlal2  v13.2d, v24.4s, v20.s[2]
        umlal2  v26.2d, v3.4s, v21.s[3]
        ldp     q3, q24, [x17, #0xb0]
        str     x21, [sp, #0x4f8]
        mul     x21, x1, x10
        umlal   v26.2d, v23.2s, v21.s[0]
        adcs    x21, x15, x21
        umlal2  v26.2d, v23.4s, v21.s[1]
        umlal   v26.2d, v3.2s, v25.s[2]
        umulh   x15, x1, x10
        adc     x15, x15, xzr
        str     x25, [sp, #0x6a0]
        ldr     x25, [x4, #0xa0]
        str     x26, [sp, #0x7b0]
        subs    x26, x22, x25
        umlal   v18.2d, v28.2s, v20.s[0]
        str     x24, [sp, #0x768]
        ldr     x24, [x4, #0xa8]
        str     x19, [sp, #0x560]
        sbcs    x19, x1, x24
        str     x27, [sp, #0x698]
        ldr     x27, [x4, #0x90]
        str     x20, [sp, #0x548]
        ldr     x20, [x4, #0xb0]
        str     x28, [sp, #0x740]
        sbcs    x28, x27, x20
        umlal2  v18.2d, v28.4s, v20.s[2]
        str     x7, [sp, #0x658]
        ldr     x7, [x4, #0x98]
        str     x9, [sp, #0x6c0]
        ldr     x9, [x4, #0xb8]
        str     x12, [sp, #0x500]
        sbcs    x12, x7, x9
        ldp     q23, q28, [x17, #0xd0]
        str     x16, [sp, #0x720]
        csetm   x16, lo
        umlal2  v26.2d, v3.4s, v25.s[3]
        eor     x12, x12, x16
        cmn     x16, #1
        eor     x26, x26, x16
        umlal   v26.2d, v24.2s, v25.s[0]
        str     x14, [sp, #0x650]
        ldr     x14, [x6, #0x80]
        str     x13, [sp, #0x7d8]
        mul     x13, x1, x14
        eor     x19, x19, x16
        adcs    x26, x26, xzr
        umlal   v27.2d, v12.2s, v20.s[0]
        eor     x28, x28, x16
        adcs    x19, x19, xzr
        adcs    x28, x28, xzr
        umlal2  v27.2d, v12.4s, v20.s[2]
        ldp     q12, q3, [x17, #0xf0]
        adcs    x12, x12, xzr
        umlal2  v26.2d, v24.4s, v25.s[1]
        str     x11, [sp, #0x620]
        umulh   x11, x1, x14
        adds    x13, x23, x13
        umlal   v26.2d, v23.2s, v0.s[2]
        adcs    x23, x21, x11
        adc     x21, x15, xzr
        subs    x11, x26, x28
        sbcs    x15, x19, x12
        umlal2  v26.2d, v23.4s, v0.s[3]
        ldp     q23, q24, [x17, #0x110]
        str     x2, [sp, #0x5b8]
        csetm   x2, lo
        cmn     x2, #1
        eor     x11, x11, x2
        umlal   v26.2d, v28.2s, v0.s[0]
        adcs    x11, x11, xzr
        umlal2  v26.2d, v28.4s, v0.s[1]
        str     x11, [sp, #0x770]
        ldr     x11, [x6, #0x90]
        str     x12, [sp, #0x708]
        umulh   x12, x27, x11
        eor     x15, x15, x2
        adcs    x15, x15, xzr
        umlal   v26.2d, v12.2s, v19.s[2]
        str     x15, [sp, #0x7a0]
        ldr     x15, [x6, #0xa0]
        str     x28, [sp, #0x608]
        subs    x28, x15, x14
        str     x19, [sp, #0x5e8]
        ldr     x8, [x6, #0x98]
        ldr     x19, [x6, #0xa8]
        str     x26, [sp, #0x528]
        sbcs    x26, x19, x10
        str     x21, [sp, #0x6e8]
        ldr     x21, [x6, #0xb0]
        str     x23, [sp, #0x6b0]
        sbcs    x23, x21, x11
        umlal2  v26.2d, v12.4s, v19.s[3]
        ldp     q12, q28, [x17, #0x130]
        str     x13, [sp, #0x518]
        ldr     x13, [x6, #0xb8]
        sbcs    x13, x13, x8
        umlal   v26.2d, v3.2s, v19.s[0]
        csetm   x21, lo
        eor     x28, x28, x21
        eor     x26, x26, x21
        umlal2  v26.2d, v3.4s, v19.s[1]
        mul     x19, x27, x11
        cmn     x21, #1
        adcs    x28, x28, xzr
        umlal   v26.2d, v23.2s, v16.s[2]
        adcs    x26, x26, xzr
        eor     x13, x13, x21
        eor     x23, x23, x21
        umlal2  v26.2d, v23.4s, v16.s[3]
        ldp     q3, q23, [x17, #0x150]
        adcs    x23, x23, xzr
        umlal   v26.2d, v24.2s, v16.s[0]
        str     x19, [sp, #0x668]
        umulh   x19, x27, x8
        adcs    x13, x13, xzr
        str     x23, [sp, #0x628]
        subs    x23, x23, x28
        umlal2  v26.2d, v24.4s, v16.s[1]
        str     x13, [sp, #0x730]
        sbcs    x13, x13, x26
        str     x26, [sp, #0x5f0]
        csetm   x26, lo
        eor     x2, x2, x26
        umlal   v26.2d, v12.2s, v9.s[2]
        eor     x13, x13, x26
        cmn     x26, #1
        eor     x21, x16, x21
        umlal2  v26.2d, v12.4s, v9.s[3]
        ldp     q12, q24, [x17, #0x170]
        eor     x23, x23, x26
        umlal   v26.2d, v28.2s, v9.s[0]
        adcs    x23, x23, xzr
        mul     x26, x27, x8
        adcs    x13, x13, xzr
        umlal2  v26.2d, v28.4s, v9.s[1]
        umlal   v26.2d, v3.2s, v2.s[2]
        adds    x26, x12, x26
        umlal2  v26.2d, v3.4s, v2.s[3]
        ldp     q3, q28, [x17, #0x190]
        mul     x12, x7, x8
        umlal   v26.2d, v23.2s, v2.s[0]
        adcs    x19, x19, x12
        umlal2  v26.2d, v23.4s, v2.s[1]
        umlal   v26.2d, v12.2s, v8.s[2]
        mul     x12, x7, x11
        umlal2  v26.2d, v12.4s, v8.s[3]
        ldp     q12, q23, [x17, #0x1b0]
        umulh   x16, x7, x8
        adc     x16, x16, xzr
        str     x13, [sp, #0x6a8]
        ldr     x13, [x4, #0xc0]
        subs    x22, x22, x13
        ldr     x13, [x4, #0xc8]
        umlal   v26.2d, v24.2s, v8.s[0]
        sbcs    x1, x1, x13
        ldr     x13, [x4, #0xd0]
        sbcs    x27, x27, x13
        ldr     x13, [x4, #0xd8]
        sbcs    x13, x7, x13
        umlal2  v26.2d, v24.4s, v8.s[1]
        str     x2, [sp, #0x510]
        ldr     x2, [x4, #0xe0]
        sbcs    x2, x25, x2
        str     x23, [sp, #0x538]
        ldr     x23, [x4, #0xe8]
        sbcs    x23, x24, x23
        str     x21, [sp, #0x4f0]
        ldr     x21, [x4, #0xf0]
        sbcs    x21, x20, x21
        umlal   v26.2d, v3.2s, v14.s[2]
        str     x28, [sp, #0x618]
        ldr     x28, [x4, #0xf8]
        sbcs    x28, x9, x28
        csetm   x9, lo
        adds    x26, x26, x12
        uzp1    v20.4s, v20.4s, v1.4s
        umulh   x7, x7, x11
        eor     x2, x2, x9
        eor     x21, x21, x9
        umlal2  v26.2d, v3.4s, v14.s[3]
        adcs    x19, x19, x7
        eor     x1, x1, x9
        eor     x27, x27, x9
        umlal   v26.2d, v28.2s, v14.s[0]
        eor     x7, x13, x9
        ldr     x13, [x6, #0xc0]
        ldp     q3, q24, [x17, #0x1d0]
        eor     x22, x22, x9
        adc     x12, x16, xzr
        ldr     x16, [x6, #0xc8]
        subs    x14, x13, x14
        ldr     x13, [x6, #0xd8]
        sbcs    x10, x16, x10
        ldr     x16, [x6, #0xd0]
        umlal2  v26.2d, v28.4s, v14.s[1]
        sbcs    x11, x16, x11
        ldr     x16, [sp, #0x648]
        sbcs    x8, x13, x8
        ldr     x13, [sp, #0x640]
        umulh   x20, x13, x16
        umlal   v26.2d, v12.2s, v5.s[2]
        umlal2  v26.2d, v12.4s, v5.s[3]
        ldr     x24, [x6, #0xe0]
        ldr     q12, [x17, #0x230]
        umlal   v26.2d, v23.2s, v5.s[0]
        umlal2  v26.2d, v23.4s, v5.s[1]
        ldp     q23, q28, [x17, #0x1f0]
        umlal   v26.2d, v3.2s, v10.s[2]
        umlal2  v26.2d, v3.4s, v10.s[3]
        umlal   v26.2d, v24.2s, v10.s[0]
        umlal2  v26.2d, v24.4s, v10.s[1]
        eor     x23, x23, x9
        eor     x28, x28, x9
        umlal   v26.2d, v23.2s, v7.s[2]
        sbcs    x24, x24, x15
        ldr     x15, [x6, #0xa8]
        ldr     x25, [x6, #0xb0]
        str     x12, [sp, #0x610]
        ldr     x12, [sp, #0x728]
        str     x19, [sp, #0x5f8]
        mul     x19, x13, x12
        ldr     x12, [x6, #0xb8]
        ldp     q3, q24, [x17, #0x2d0]
        str     x26, [sp, #0x7c0]
        ldr     x26, [x6, #0xe8]
        sbcs    x26, x26, x15
        ldr     x15, [x6, #0xf0]
        umlal2  v26.2d, v23.4s, v7.s[3]
        ldp     q23, q30, [x17, #0x210]
        sbcs    x15, x15, x25
        ldr     x25, [x6, #0xf8]
        umlal   v26.2d, v28.2s, v7.s[0]
        sbcs    x25, x25, x12
        mul     x12, x13, x16
        umlal2  v26.2d, v28.4s, v7.s[1]
        csetm   x16, lo
        cmn     x9, #1
        ldp     q28, q31, [x17, #0x250]
        eor     x10, x10, x16
        adcs    x22, x22, xzr
        eor     x24, x24, x16
        eor     x26, x26, x16
        ldr     x17, [sp, #0x570]
        eor     x11, x11, x16
        eor     x8, x8, x16
        eor     x14, x14, x16
        eor     x15, x15, x16
        eor     x25, x25, x16
        adcs    x1, x1, xzr
        str     x1, [sp, #0x540]
        ldr     x1, [sp, #0x5e0]
        str     x22, [sp, #0x600]
        ldr     x22, [sp, #0x728]
        mul     x1, x1, x22
        eor     x12, x12, x17
        adcs    x27, x27, xzr
        eor     x9, x9, x16
        umlal   v26.2d, v23.2s, v22.s[2]
        adcs    x7, x7, xzr
        umlal2  v26.2d, v23.4s, v22.s[3]
        adcs    x2, x2, xzr
        umulh   x13, x13, x22
        umlal   v26.2d, v30.2s, v22.s[0]
        adcs    x23, x23, xzr
        umlal2  v26.2d, v30.4s, v22.s[1]
        adcs    x21, x21, xzr
        umlal   v26.2d, v12.2s, v29.s[2]
        adcs    x28, x28, xzr
        adds    x19, x20, x19
        ldr     x20, [sp, #0x6f0]
        umlal2  v26.2d, v12.4s, v29.s[3]
        ldp     q12, q23, [x20, #0xa0]
        str     x9, [sp, #0x640]
        ldr     x9, [sp, #0x5e0]
        str     x23, [sp, #0x508]
        ldr     x23, [sp, #0x648]
        str     x28, [sp, #0x550]
        mul     x28, x9, x23
        umlal   v6.2d, v31.2s, v1.s[0]
        adcs    x1, x13, x1
        ldr     x13, [sp, #0x6c8]
        umlal   v15.2d, v28.2s, v1.s[0]
        ldp     q29, q30, [x20, #0x270]
        umlal2  v15.2d, v28.4s, v1.s[2]
        umulh   x22, x9, x22
        umlal2  v6.2d, v31.4s, v1.s[2]
        ldp     d28, d31, [x13, #0x130]
        umulh   x23, x9, x23
        adc     x22, x22, xzr
        cmn     x16, #1
        ldr     x16, [x6, #0xa8]
        adcs    x9, x14, xzr
        ldr     x14, [x4, #0xa0]
        usra    v26.2d, v28.2d, #0x3e
        umlal   v11.2d, v30.2s, v1.s[0]
        adcs    x10, x10, xzr
        shl     v28.2d, v31.2d, #8
        umlal   v17.2d, v29.2s, v1.s[0]
        adcs    x11, x11, xzr
        str     x2, [sp, #0x648]
        mul     x2, x14, x16
        umlal2  v11.2d, v30.4s, v1.s[2]
        uzp2    v30.2d, v15.2d, v6.2d
        adcs    x8, x8, xzr
        umlal2  v17.2d, v29.4s, v1.s[2]
        uzp1    v15.2d, v15.2d, v6.2d
        adcs    x24, x24, xzr
        umull   v6.2d, v3.2s, v1.s[0]
        ext     v4.16b, v4.16b, v30.16b, #8
        adcs    x26, x26, xzr
        str     x21, [sp, #0x5e0]
        ldr     x21, [x6, #0xa0]
        str     x26, [sp, #0x728]
        umulh   x26, x14, x21
        adcs    x15, x15, xzr
        str     x15, [sp, #0x5d8]
        umulh   x15, x14, x16
        umlal2  v6.2d, v3.4s, v1.s[2]
        shl     v3.2d, v30.2d, #0x23
        adcs    x25, x25, xzr
        adds    x19, x19, x28
        usra    v26.2d, v28.2d, #6
        eor     x19, x19, x17
        adcs    x23, x1, x23
        ldp     q28, q29, [x20, #0x290]
        adc     x28, x22, xzr
        ldr     x22, [sp, #0x758]
        eor     x23, x23, x17
        umlal   v6.2d, v24.2s, v20.s[0]
        usra    v15.2d, v3.2d, #6
        eor     x28, x28, x17
        cmn     x17, #1
        umlal2  v6.2d, v24.4s, v20.s[1]
        adcs    x1, x12, x22
        ldr     x22, [sp, #0x6e8]
        ldr     x12, [sp, #0x518]
        umlal   v6.2d, v12.2s, v21.s[2]
        ldp     q3, q24, [x20, #0xc0]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x6b0]
        umlal2  v6.2d, v12.4s, v21.s[3]
        uzp2    v12.2d, v17.2d, v11.2d
        adcs    x23, x23, x12
        adcs    x28, x28, x22
        umlal   v6.2d, v23.2s, v21.s[0]
        uzp1    v11.2d, v17.2d, v11.2d
        mul     x14, x14, x21
        shl     v17.2d, v12.2d, #0x23
        adc     x17, x17, xzr
        adds    x26, x26, x2
        ldr     x2, [x4, #0xa8]
        umlal2  v6.2d, v23.4s, v21.s[1]
        ldp     q23, q31, [x20, #0xe0]
        umlal   v13.2d, v28.2s, v1.s[0]
        umlal2  v13.2d, v28.4s, v1.s[2]
        str     x25, [sp, #0x570]
        mul     x25, x2, x16
        umlal   v18.2d, v29.2s, v1.s[0]
        ext     v28.16b, v30.16b, v12.16b, #8
        umlal2  v18.2d, v29.4s, v1.s[2]
        usra    v11.2d, v17.2d, #6
        umlal   v6.2d, v3.2s, v25.s[2]
        ldp     q17, q29, [x20, #0x100]
        umulh   x16, x2, x16
        umlal2  v6.2d, v3.4s, v25.s[3]
        adcs    x25, x15, x25
        umlal   v6.2d, v24.2s, v25.s[0]
        ldp     q3, q30, [x20, #0x120]
        usra    v15.2d, v4.2d, #0x1d
        umlal2  v6.2d, v24.4s, v25.s[1]
        uzp2    v4.2d, v13.2d, v18.2d
        umlal   v6.2d, v23.2s, v0.s[2]
        umulh   x15, x2, x21
        umlal2  v6.2d, v23.4s, v0.s[3]
        usra    v11.2d, v28.2d, #0x1d
        ldp     q23, q24, [x20, #0x140]
        ldr     x13, [sp, #0x5f8]
        adc     x16, x16, xzr
        str     x24, [sp, #0x790]
        ldr     x24, [sp, #0x668]
        adds    x1, x1, x24
        umlal   v6.2d, v31.2s, v0.s[0]
        str     q15, [x0]
        str     x14, [sp, #0x598]
        ldr     x14, [sp, #0x7c0]
        adcs    x19, x19, x14
        umlal2  v6.2d, v31.4s, v0.s[1]
        shl     v15.2d, v4.2d, #0x23
        adcs    x23, x23, x13
        ldr     x13, [sp, #0x610]
        umlal   v6.2d, v17.2s, v19.s[2]
        ldp     q28, q31, [x20, #0x2b0]
        adcs    x28, x28, x13
        mul     x21, x2, x21
        umlal2  v6.2d, v17.4s, v19.s[3]
        uzp1    v13.2d, v13.2d, v18.2d
        adc     x2, x17, xzr
        subs    x17, x11, x9
        umlal   v6.2d, v29.2s, v19.s[0]
        ext     v12.16b, v12.16b, v4.16b, #8
        str     x8, [sp, #0x630]
        sbcs    x8, x8, x10
        umlal2  v6.2d, v29.4s, v19.s[1]
        ldp     q17, q18, [x20, #0x160]
        str     x11, [sp, #0x738]
        csetm   x11, lo
        adds    x1, x12, x1
        usra    v13.2d, v15.2d, #6
        str     q11, [x0, #0x10]
        adcs    x22, x22, x19
        eor     x19, x17, x11
        eor     x8, x8, x11
        adcs    x23, x24, x23
        ldr     x24, [sp, #0x5f8]
        ldp     q11, q15, [x20, #0x180]
        adcs    x28, x14, x28
        adcs    x24, x24, x2
        umlal   v26.2d, v31.2s, v1.s[0]
        usra    v13.2d, v12.2d, #0x1d
        adcs    x2, x13, xzr
        umlal   v27.2d, v28.2s, v1.s[0]
        adds    x26, x26, x21
        umlal2  v26.2d, v31.4s, v1.s[2]
        ldr     x12, [x4, #0xb0]
        ldr     x13, [x6, #0xb0]
        adcs    x25, x25, x15
        ldp     q12, q29, [x20, #0x1a0]
        adc     x21, x16, xzr
        cmn     x11, #1
        ldr     x15, [sp, #0x600]
        umlal2  v27.2d, v28.4s, v1.s[2]
        ldr     x17, [sp, #0x540]
        str     q13, [x0, #0x20]
        uzp1    v13.2d, v27.2d, v26.2d
        uzp2    v26.2d, v27.2d, v26.2d
        shl     v27.2d, v26.2d, #0x23
        ext     v4.16b, v4.16b, v26.16b, #8
        usra    v13.2d, v27.2d, #6
        mul     x14, x12, x13
        adcs    x19, x19, xzr
        adcs    x8, x8, xzr
        umlal   v6.2d, v3.2s, v16.s[2]
        subs    x16, x15, x27
        str     x8, [sp, #0x610]
        sbcs    x8, x17, x7
        str     x19, [sp, #0x5f8]
        csetm   x19, lo
        umlal2  v6.2d, v3.4s, v16.s[3]
        eor     x8, x8, x19
        cmn     x19, #1
        eor     x16, x16, x19
        umlal   v6.2d, v30.2s, v16.s[0]
        adcs    x16, x16, xzr
        adcs    x8, x8, xzr
        str     x8, [sp, #0x7c0]
        ldr     x8, [x6, #0xb8]
        str     x16, [sp, #0x668]
        mul     x16, x12, x8
        umlal2  v6.2d, v30.4s, v16.s[1]
        eor     x19, x19, x11
        umlal   v6.2d, v23.2s, v9.s[2]
        ldp     q3, q27, [x20, #0x1c0]
        usra    v13.2d, v4.2d, #0x1d
        umlal2  v6.2d, v23.4s, v9.s[3]
        umulh   x11, x12, x13
        adds    x11, x11, x16
        ldr     x16, [x4, #0xb8]
        umlal   v6.2d, v24.2s, v9.s[0]
        str     q13, [x0, #0x30]
        umlal2  v6.2d, v24.4s, v9.s[1]
        ldp     q13, q4, [x20, #0x1e0]
        umlal   v6.2d, v17.2s, v2.s[2]
        umlal2  v6.2d, v17.4s, v2.s[3]
        str     x19, [sp, #0x6e8]
        mul     x19, x16, x8
        umlal   v6.2d, v18.2s, v2.s[0]
        umlal2  v6.2d, v18.4s, v2.s[1]
        ldp     q17, q18, [x20, #0x200]
        umlal   v6.2d, v11.2s, v8.s[2]
        umulh   x12, x12, x8
        adcs    x19, x12, x19
        umlal2  v6.2d, v11.4s, v8.s[3]
        umlal   v6.2d, v15.2s, v8.s[0]
        umlal2  v6.2d, v15.4s, v8.s[1]
        umlal   v6.2d, v12.2s, v14.s[2]
        ldp     q11, q15, [x20, #0x220]
        mul     x12, x16, x13
        umlal2  v6.2d, v12.4s, v14.s[3]
        umlal   v6.2d, v29.2s, v14.s[0]
        str     x2, [sp, #0x6b0]
        ldr     x2, [sp, #0x6c8]
        ldp     d12, d23, [x2, #0x138]
        umlal2  v6.2d, v29.4s, v14.s[1]
        umulh   x8, x16, x8
        umlal   v6.2d, v3.2s, v5.s[2]
        adc     x8, x8, xzr
        adds    x11, x11, x12
        umlal2  v6.2d, v3.4s, v5.s[3]
        shl     v3.2d, v23.2d, #0xe
        umlal   v6.2d, v27.2s, v5.s[0]
        umlal2  v6.2d, v27.4s, v5.s[1]
        ldp     q23, q24, [x20, #0x2e0]
        umulh   x12, x16, x13
        ldr     x13, [sp, #0x530]
        umlal   v6.2d, v13.2s, v10.s[2]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x578]
        adc     x8, x8, xzr
        umlal2  v6.2d, v13.4s, v10.s[3]
        umlal   v6.2d, v4.2s, v10.s[0]
        umull   v13.2d, v23.2s, v1.s[0]
        mul     x16, x12, x13
        str     x24, [sp, #0x5b0]
        ldr     x24, [sp, #0x780]
        eor     x16, x16, x24
        umlal2  v6.2d, v4.4s, v10.s[1]
        ldp     q4, q27, [x20, #0xb0]
        umlal2  v13.2d, v23.4s, v1.s[2]
        umlal   v6.2d, v17.2s, v7.s[2]
        str     x28, [sp, #0x7d0]
        ldr     x28, [sp, #0x520]
        str     x23, [sp, #0x590]
        mul     x23, x12, x28
        umlal2  v6.2d, v17.4s, v7.s[3]
        umlal   v6.2d, v18.2s, v7.s[0]
        umlal2  v6.2d, v18.4s, v7.s[1]
        str     x22, [sp, #0x5a0]
        umulh   x22, x12, x13
        ldp     q17, q18, [x20, #0xd0]
        umlal   v13.2d, v24.2s, v20.s[0]
        adds    x23, x22, x23
        ldp     q23, q28, [x20, #0xf0]
        umlal   v6.2d, v11.2s, v22.s[2]
        umlal2  v13.2d, v24.4s, v20.s[1]
        ldp     q24, q29, [x20, #0x130]
        umlal   v13.2d, v4.2s, v21.s[2]
        umulh   x22, x12, x28
        ldr     x12, [sp, #0x4e8]
        umlal2  v13.2d, v4.4s, v21.s[3]
        umlal   v13.2d, v27.2s, v21.s[0]
        umlal2  v6.2d, v11.4s, v22.s[3]
        ldp     q11, q4, [x20, #0x150]
        umlal   v6.2d, v15.2s, v22.s[0]
        str     x1, [sp, #0x578]
        mul     x1, x12, x28
        adcs    x22, x22, x1
        umlal2  v6.2d, v15.4s, v22.s[1]
        usra    v6.2d, v12.2d, #0x38
        umlal2  v13.2d, v27.4s, v21.s[1]
        ldp     q12, q15, [x20, #0x110]
        umlal   v13.2d, v17.2s, v25.s[2]
        usra    v6.2d, v3.2d, #6
        mul     x1, x12, x13
        ldr     x17, [sp, #0x4f0]
        umlal2  v13.2d, v17.4s, v25.s[3]
        ldp     q3, q17, [x20, #0x170]
        umlal   v13.2d, v18.2s, v25.s[0]
        ldr     q27, [x20, #0x230]
        umlal2  v13.2d, v18.4s, v25.s[1]
        str     x10, [sp, #0x4e0]
        ldr     x10, [sp, #0x528]
        str     x9, [sp, #0x4d8]
        ldr     x9, [sp, #0x618]
        mul     x2, x10, x9
        umlal   v13.2d, v23.2s, v0.s[2]
        str     x2, [sp, #0x4d0]
        eor     x2, x2, x17
        umlal2  v13.2d, v23.4s, v0.s[3]
        ldp     q18, q23, [x20, #0x190]
        umlal   v13.2d, v28.2s, v0.s[0]
        umulh   x13, x12, x13
        umlal2  v13.2d, v28.4s, v0.s[1]
        umlal   v13.2d, v12.2s, v19.s[2]
        umlal2  v13.2d, v12.4s, v19.s[3]
        ldp     q12, q28, [x20, #0x1b0]
        umlal   v13.2d, v15.2s, v19.s[0]
        umulh   x28, x12, x28
        adc     x28, x28, xzr
        adds    x23, x23, x1
        ldr     x1, [sp, #0x598]
        umlal2  v13.2d, v15.4s, v19.s[1]
        eor     x23, x23, x24
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x5f0]
        eor     x22, x22, x24
        umlal   v13.2d, v24.2s, v16.s[2]
        adc     x28, x28, xzr
        eor     x28, x28, x24
        cmn     x24, #1
        umlal2  v13.2d, v24.4s, v16.s[3]
        adcs    x12, x16, x1
        adcs    x23, x23, x26
        adcs    x22, x22, x25
        umlal   v13.2d, v29.2s, v16.s[0]
        mul     x16, x10, x13
        adcs    x28, x28, x21
        adc     x24, x24, xzr
        umlal2  v13.2d, v29.4s, v16.s[1]
        adds    x12, x12, x14
        adcs    x23, x23, x11
        adcs    x22, x22, x19
        umlal   v13.2d, v11.2s, v9.s[2]
        adcs    x28, x28, x8
        adc     x24, x24, xzr
        adds    x25, x25, x12
        umlal2  v13.2d, v11.4s, v9.s[3]
        umulh   x12, x10, x9
        adcs    x23, x21, x23
        ldp     q11, q15, [x20, #0x1d0]
        ldr     x1, [sp, #0x728]
        ldp     q24, q29, [x20, #0x2f0]
        adcs    x21, x14, x22
        ldr     x14, [sp, #0x570]
        ldr     x22, [sp, #0x5d8]
        umlal   v13.2d, v4.2s, v9.s[0]
        adcs    x28, x11, x28
        adcs    x19, x19, x24
        adcs    x24, x8, xzr
        ldr     x8, [sp, #0x790]
        umlal2  v13.2d, v4.4s, v9.s[1]
        subs    x11, x22, x8
        str     x24, [sp, #0x780]
        sbcs    x24, x14, x1
        str     x19, [sp, #0x520]
        csetm   x19, lo
        umlal   v13.2d, v3.2s, v2.s[2]
        umulh   x10, x10, x13
        cmn     x19, #1
        eor     x24, x24, x19
        umlal2  v13.2d, v3.4s, v2.s[3]
        eor     x11, x11, x19
        adcs    x11, x11, xzr
        adcs    x24, x24, xzr
        umlal   v13.2d, v17.2s, v2.s[0]
        adds    x12, x12, x16
        ldr     x16, [sp, #0x5e8]
        ldp     q3, q4, [x20, #0x1f0]
        umlal2  v13.2d, v17.4s, v2.s[1]
        ldp     q17, q30, [x20, #0x210]
        umlal   v13.2d, v18.2s, v8.s[2]
        str     x24, [sp, #0x528]
        umulh   x24, x16, x13
        umlal2  v13.2d, v18.4s, v8.s[3]
        umlal   v13.2d, v23.2s, v8.s[0]
        umlal2  v13.2d, v23.4s, v8.s[1]
        umull   v18.2d, v24.2s, v1.s[0]
        mul     x13, x16, x13
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x648]
        adc     x24, x24, xzr
        umlal   v13.2d, v12.2s, v14.s[2]
        str     x11, [sp, #0x5f0]
        ldr     x11, [sp, #0x5e0]
        str     x28, [sp, #0x4e8]
        subs    x28, x13, x11
        str     x21, [sp, #0x530]
        ldr     x21, [sp, #0x508]
        str     x23, [sp, #0x4c8]
        ldr     x23, [sp, #0x550]
        str     x25, [sp, #0x4c0]
        sbcs    x25, x21, x23
        str     x26, [sp, #0x4b8]
        csetm   x26, lo
        umlal2  v13.2d, v12.4s, v14.s[3]
        eor     x19, x26, x19
        eor     x28, x28, x26
        eor     x25, x25, x26
        umlal   v13.2d, v28.2s, v14.s[0]
        str     x19, [sp, #0x4b0]
        umulh   x19, x16, x9
        subs    x13, x15, x13
        ldr     x15, [sp, #0x540]
        sbcs    x21, x15, x21
        umlal2  v18.2d, v24.4s, v1.s[2]
        sbcs    x11, x27, x11
        sbcs    x23, x7, x23
        str     x7, [sp, #0x4a8]
        csetm   x7, lo
        ldr     x15, [sp, #0x730]
        umlal   v18.2d, v29.2s, v20.s[0]
        eor     x23, x23, x7
        cmn     x7, #1
        eor     x13, x13, x7
        umlal2  v18.2d, v29.4s, v20.s[1]
        adcs    x13, x13, xzr
        eor     x11, x11, x7
        eor     x21, x21, x7
        umlal2  v13.2d, v28.4s, v14.s[1]
        str     x27, [sp, #0x4a0]
        ldr     x27, [sp, #0x608]
        str     x7, [sp, #0x498]
        mul     x7, x27, x15
        adcs    x21, x21, xzr
        adcs    x11, x11, xzr
        umlal   v13.2d, v11.2s, v5.s[2]
        str     x21, [sp, #0x490]
        ldr     x21, [sp, #0x6c8]
        ldp     d12, d23, [x21, #0x140]
        adcs    x23, x23, xzr
        cmn     x26, #1
        adcs    x28, x28, xzr
        adcs    x25, x25, xzr
        ldp     q24, q28, [x20, #0xc0]
        mul     x26, x16, x9
        adds    x26, x12, x26
        adcs    x19, x10, x19
        ldr     x10, [sp, #0x708]
        ldr     x16, [sp, #0x628]
        umlal   v18.2d, v24.2s, v21.s[2]
        adc     x24, x24, xzr
        eor     x9, x26, x17
        umlal2  v13.2d, v11.4s, v5.s[3]
        shl     v11.2d, v23.2d, #0x14
        umlal   v13.2d, v15.2s, v5.s[0]
        ldp     q23, q29, [x20, #0xe0]
        mul     x12, x10, x15
        umlal2  v18.2d, v24.4s, v21.s[3]
        umlal2  v13.2d, v15.4s, v5.s[1]
        umlal   v13.2d, v3.2s, v10.s[2]
        str     x25, [sp, #0x618]
        mul     x25, x27, x16
        umlal   v18.2d, v28.2s, v21.s[0]
        umlal2  v13.2d, v3.4s, v10.s[3]
        ldp     q15, q3, [x20, #0x100]
        umlal   v13.2d, v4.2s, v10.s[0]
        str     x28, [sp, #0x5e8]
        umulh   x28, x27, x16
        adds    x28, x28, x7
        umlal2  v18.2d, v28.4s, v21.s[1]
        umlal   v18.2d, v23.2s, v25.s[2]
        umlal2  v13.2d, v4.4s, v10.s[1]
        ldp     q4, q24, [x20, #0x120]
        umlal   v13.2d, v17.2s, v7.s[2]
        mul     x7, x10, x16
        umlal2  v18.2d, v23.4s, v25.s[3]
        umlal2  v13.2d, v17.4s, v7.s[3]
        ldp     q17, q23, [x20, #0x160]
        umlal   v18.2d, v29.2s, v25.s[0]
        umulh   x27, x27, x15
        adcs    x27, x27, x12
        umlal   v13.2d, v30.2s, v7.s[0]
        umlal2  v18.2d, v29.4s, v25.s[1]
        umlal2  v13.2d, v30.4s, v7.s[1]
        umlal   v13.2d, v27.2s, v22.s[2]
        umulh   x12, x10, x15
        adc     x12, x12, xzr
        adds    x28, x28, x7
        umlal   v18.2d, v15.2s, v0.s[2]
        umlal2  v13.2d, v27.4s, v22.s[3]
        usra    v13.2d, v12.2d, #0x32
        umlal2  v18.2d, v15.4s, v0.s[3]
        ldp     q12, q15, [x20, #0x140]
        ldp     q22, q27, [x20, #0x1a0]
        umulh   x7, x10, x16
        ldr     x10, [sp, #0x770]
        adcs    x27, x27, x7
        adc     x7, x12, xzr
        ldr     x12, [sp, #0x538]
        umlal   v18.2d, v3.2s, v0.s[0]
        umlal2  v18.2d, v3.4s, v0.s[1]
        umlal   v18.2d, v4.2s, v19.s[2]
        usra    v13.2d, v11.2d, #6
        umlal2  v18.2d, v4.4s, v19.s[3]
        uzp2    v11.2d, v6.2d, v13.2d
        shl     v3.2d, v11.2d, #0x23
        uzp1    v13.2d, v6.2d, v13.2d
        umulh   x15, x10, x12
        usra    v13.2d, v3.2d, #6
        ldp     q3, q4, [x20, #0x180]
        umlal   v18.2d, v24.2s, v19.s[0]
        ext     v6.16b, v26.16b, v11.16b, #8
        umlal2  v18.2d, v24.4s, v19.s[1]
        ldp     q24, q26, [x20, #0x1c0]
        umlal   v18.2d, v12.2s, v16.s[2]
        usra    v13.2d, v6.2d, #0x1d
        str     q13, [x0, #0x40]
        umlal2  v18.2d, v12.4s, v16.s[3]
        umlal   v18.2d, v15.2s, v16.s[0]
        umlal2  v18.2d, v15.4s, v16.s[1]
        ldp     q12, q13, [x20, #0x1e0]
        mul     x16, x10, x12
        umlal   v18.2d, v17.2s, v9.s[2]
        str     x23, [sp, #0x628]
        ldr     x23, [sp, #0x510]
        eor     x16, x16, x23
        str     x11, [sp, #0x708]
        ldr     x11, [sp, #0x4d8]
        ldr     x17, [sp, #0x6a8]
        subs    x8, x8, x11
        str     x13, [sp, #0x730]
        ldr     x13, [sp, #0x4e0]
        sbcs    x1, x1, x13
        ldr     x13, [sp, #0x738]
        umlal2  v18.2d, v17.4s, v9.s[3]
        sbcs    x22, x22, x13
        ldr     x13, [sp, #0x630]
        sbcs    x14, x14, x13
        csetm   x13, lo
        umlal   v18.2d, v23.2s, v9.s[0]
        mul     x11, x10, x17
        adds    x11, x15, x11
        ldr     x15, [sp, #0x7a0]
        umlal2  v18.2d, v23.4s, v9.s[1]
        umlal   v18.2d, v3.2s, v2.s[2]
        umlal2  v18.2d, v3.4s, v2.s[3]
        ldp     q15, q3, [x20, #0x200]
        umulh   x10, x10, x17
        umlal   v18.2d, v4.2s, v2.s[0]
        umlal2  v18.2d, v4.4s, v2.s[1]
        ldp     q4, q6, [x20, #0x220]
        umlal   v18.2d, v22.2s, v8.s[2]
        umlal2  v18.2d, v22.4s, v8.s[3]
        str     x9, [sp, #0x770]
        mul     x9, x15, x17
        adcs    x9, x10, x9
        umlal   v18.2d, v27.2s, v8.s[0]
        umlal2  v18.2d, v27.4s, v8.s[1]
        ldp     d17, d22, [x21, #0x148]
        umlal   v18.2d, v24.2s, v14.s[2]
        umulh   x10, x15, x17
        adc     x10, x10, xzr
        eor     x22, x22, x13
        umlal2  v18.2d, v24.4s, v14.s[3]
        shl     v22.2d, v22.2d, #0x1a
        eor     x1, x1, x13
        eor     x8, x8, x13
        umlal   v18.2d, v26.2s, v14.s[0]
        umlal2  v18.2d, v26.4s, v14.s[1]
        ldp     q23, q24, [x20, #0x300]
        umlal   v18.2d, v12.2s, v5.s[2]
        mul     x17, x15, x12
        adds    x11, x11, x17
        eor     x11, x11, x23
        umlal2  v18.2d, v12.4s, v5.s[3]
        eor     x14, x14, x13
        umlal   v18.2d, v13.2s, v5.s[0]
        umull   v12.2d, v23.2s, v1.s[0]
        umulh   x12, x15, x12
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x4d0]
        adc     x10, x10, xzr
        umlal2  v12.2d, v23.4s, v1.s[2]
        eor     x10, x10, x23
        ldr     x15, [sp, #0x4d8]
        eor     x9, x9, x23
        cmn     x23, #1
        umlal2  v18.2d, v13.4s, v5.s[1]
        ldp     q13, q23, [x20, #0xd0]
        adcs    x12, x16, x12
        umlal   v18.2d, v15.2s, v10.s[2]
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x600]
        adcs    x9, x9, x19
        adcs    x10, x10, x24
        umlal2  v18.2d, v15.4s, v10.s[3]
        mul     x16, x11, x15
        adc     x23, x23, xzr
        adds    x12, x12, x25
        umlal   v18.2d, v3.2s, v10.s[0]
        adcs    x26, x26, x28
        adcs    x9, x9, x27
        adcs    x10, x10, x7
        umlal   v12.2d, v24.2s, v20.s[0]
        adc     x23, x23, xzr
        adds    x19, x19, x12
        ldr     x12, [sp, #0x4f0]
        eor     x19, x19, x12
        umlal2  v12.2d, v24.4s, v20.s[1]
        adcs    x24, x24, x26
        eor     x24, x24, x12
        umulh   x26, x11, x15
        umlal2  v18.2d, v3.4s, v10.s[1]
        ldp     q15, q3, [x20, #0xf0]
        adcs    x25, x25, x9
        umlal   v18.2d, v4.2s, v7.s[2]
        adcs    x28, x28, x10
        adcs    x27, x27, x23
        ldr     x9, [sp, #0x770]
        ldr     x10, [sp, #0x518]
        eor     x23, x28, x12
        ldr     x17, [sp, #0x578]
        umlal   v12.2d, v13.2s, v21.s[2]
        eor     x27, x27, x12
        eor     x28, x25, x12
        adcs    x25, x7, xzr
        ldr     x7, [sp, #0x758]
        umlal2  v12.2d, v13.4s, v21.s[3]
        eor     x25, x25, x12
        cmn     x12, #1
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x5b0]
        umlal2  v18.2d, v4.4s, v7.s[3]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x7d0]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x5a0]
        ldr     x21, [sp, #0x598]
        adcs    x24, x24, x17
        ldr     x15, [sp, #0x4b8]
        ldr     x17, [sp, #0x590]
        umlal   v12.2d, v23.2s, v21.s[0]
        ldr     x11, [sp, #0x4c0]
        adcs    x28, x28, x17
        adcs    x23, x23, x10
        adcs    x27, x27, x7
        umlal2  v12.2d, v23.4s, v21.s[1]
        str     x16, [sp, #0x770]
        ldr     x16, [sp, #0x6b0]
        adcs    x25, x25, x16
        adc     x12, x12, xzr
        adds    x2, x2, x21
        adcs    x9, x9, x15
        umlal   v18.2d, v6.2s, v7.s[0]
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x4c8]
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x530]
        umlal2  v18.2d, v6.4s, v7.s[1]
        usra    v18.2d, v17.2d, #0x2c
        adcs    x28, x28, x11
        ldr     x11, [sp, #0x4e8]
        adcs    x23, x23, x11
        ldr     x11, [sp, #0x520]
        usra    v18.2d, v22.2d, #6
        umlal   v12.2d, v15.2s, v25.s[2]
        adcs    x27, x27, x11
        ldr     x11, [sp, #0x780]
        adcs    x25, x25, x11
        umlal2  v12.2d, v15.4s, v25.s[3]
        ldp     q13, q15, [x20, #0x130]
        adc     x12, x12, xzr
        umlal   v12.2d, v3.2s, v25.s[0]
        ldp     q4, q6, [x20, #0x110]
        adds    x2, x17, x2
        umlal2  v12.2d, v3.4s, v25.s[1]
        adcs    x9, x10, x9
        umlal   v12.2d, v4.2s, v0.s[2]
        ldp     q3, q17, [x20, #0x170]
        ldp     q22, q23, [x20, #0x150]
        adcs    x7, x7, x19
        umlal2  v12.2d, v4.4s, v0.s[3]
        ldp     q4, q24, [x20, #0x190]
        adcs    x10, x16, x24
        umlal   v12.2d, v6.2s, v0.s[0]
        ldr     x24, [sp, #0x4e8]
        adcs    x19, x21, x28
        ldr     x21, [sp, #0x520]
        ldr     x28, [sp, #0x4c0]
        adcs    x23, x15, x23
        adcs    x27, x28, x27
        ldr     x28, [sp, #0x4c8]
        ldr     x15, [sp, #0x4e0]
        umlal2  v12.2d, v6.4s, v0.s[1]
        ldr     x17, [sp, #0x730]
        ldp     q6, q26, [x20, #0x1b0]
        adcs    x28, x28, x25
        ldr     x25, [sp, #0x530]
        umlal   v12.2d, v13.2s, v19.s[2]
        adcs    x25, x25, x12
        ldr     x12, [sp, #0x600]
        adcs    x24, x24, xzr
        adcs    x21, x21, xzr
        umlal2  v12.2d, v13.4s, v19.s[3]
        adcs    x11, x11, xzr
        umulh   x16, x12, x15
        str     x11, [sp, #0x780]
        ldr     x11, [sp, #0x708]
        str     x21, [sp, #0x520]
        subs    x21, x17, x11
        mul     x12, x12, x15
        str     x24, [sp, #0x600]
        ldr     x24, [sp, #0x498]
        eor     x24, x24, x13
        str     x25, [sp, #0x498]
        ldr     x25, [sp, #0x490]
        str     x28, [sp, #0x4e8]
        ldr     x28, [sp, #0x628]
        str     x27, [sp, #0x530]
        sbcs    x27, x25, x28
        umlal   v12.2d, v15.2s, v19.s[0]
        str     x23, [sp, #0x4c8]
        csetm   x23, lo
        cmn     x13, #1
        adcs    x8, x8, xzr
        umlal2  v12.2d, v15.4s, v19.s[1]
        adcs    x1, x1, xzr
        adcs    x22, x22, xzr
        adcs    x13, x14, xzr
        umlal   v12.2d, v22.2s, v16.s[2]
        eor     x21, x21, x23
        adds    x26, x26, x12
        ldr     x12, [sp, #0x540]
        eor     x27, x27, x23
        umlal2  v12.2d, v22.4s, v16.s[3]
        umulh   x14, x12, x15
        ldp     q13, q15, [x20, #0x1d0]
        umlal   v12.2d, v23.2s, v16.s[0]
        umlal2  v12.2d, v23.4s, v16.s[1]
        ldp     q22, q23, [x20, #0x1f0]
        umlal   v12.2d, v3.2s, v9.s[2]
        ldp     q27, q28, [x20, #0x210]
        umlal2  v12.2d, v3.4s, v9.s[3]
        ldr     q3, [x20, #0x230]
        mul     x15, x12, x15
        adcs    x15, x16, x15
        adc     x14, x14, xzr
        umlal   v12.2d, v17.2s, v9.s[0]
        subs    x16, x22, x8
        str     x19, [sp, #0x4e0]
        sbcs    x19, x13, x1
        str     x10, [sp, #0x4c0]
        csetm   x10, lo
        umlal2  v12.2d, v17.4s, v9.s[1]
        eor     x16, x16, x10
        cmn     x23, #1
        adcs    x21, x21, xzr
        umlal   v12.2d, v4.2s, v2.s[2]
        adcs    x27, x27, xzr
        eor     x19, x19, x10
        umlal2  v12.2d, v4.4s, v2.s[3]
        cmn     x10, #1
        str     x7, [sp, #0x4b8]
        ldr     x7, [sp, #0x4d8]
        str     x9, [sp, #0x598]
        umulh   x9, x12, x7
        adcs    x16, x16, xzr
        adcs    x19, x19, xzr
        umlal   v12.2d, v24.2s, v2.s[0]
        eor     x23, x23, x10
        ldr     x10, [x6, #0xd0]
        str     x2, [sp, #0x6b0]
        ldr     x2, [x6, #0xc0]
        str     x27, [sp, #0x5b0]
        subs    x27, x10, x2
        str     x19, [sp, #0x7d0]
        ldr     x19, [x6, #0xd8]
        str     x23, [sp, #0x590]
        ldr     x23, [x6, #0xc8]
        sbcs    x28, x19, x23
        umlal2  v12.2d, v24.4s, v2.s[1]
        str     x16, [sp, #0x4f0]
        csetm   x16, lo
        eor     x28, x28, x16
        cmn     x16, #1
        umlal   v12.2d, v6.2s, v8.s[2]
        eor     x27, x27, x16
        adcs    x27, x27, xzr
        umlal2  v12.2d, v6.4s, v8.s[3]
        adcs    x28, x28, xzr
        mul     x7, x12, x7
        ldr     x12, [x4, #0xc0]
        adds    x26, x26, x7
        adcs    x7, x15, x9
        umlal   v12.2d, v26.2s, v8.s[0]
        adc     x9, x14, xzr
        ldr     x14, [x4, #0xd0]
        subs    x15, x12, x14
        str     x28, [sp, #0x4d8]
        ldr     x28, [x4, #0xc8]
        str     x27, [sp, #0x540]
        ldr     x27, [x4, #0xd8]
        str     x21, [sp, #0x510]
        sbcs    x21, x28, x27
        umlal2  v12.2d, v26.4s, v8.s[1]
        csetm   x11, lo
        eor     x15, x15, x11
        eor     x21, x21, x11
        umlal   v12.2d, v13.2s, v14.s[2]
        ldr     x25, [sp, #0x630]
        cmn     x11, #1
        umlal2  v12.2d, v13.4s, v14.s[3]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x4d0]
        ldr     x15, [sp, #0x4a0]
        str     x22, [sp, #0x538]
        ldr     x22, [sp, #0x738]
        str     x13, [sp, #0x7a0]
        mul     x13, x15, x22
        str     x24, [sp, #0x6a8]
        ldr     x24, [sp, #0x4a8]
        mul     x19, x24, x25
        adcs    x21, x21, xzr
        eor     x11, x11, x16
        umlal   v12.2d, v15.2s, v14.s[0]
        ldp     q13, q4, [x20, #0xe0]
        umlal2  v12.2d, v15.4s, v14.s[1]
        ldp     q15, q6, [x20, #0x310]
        umull   v17.2d, v15.2s, v1.s[0]
        umulh   x16, x15, x22
        umlal2  v17.2d, v15.4s, v1.s[2]
        str     x21, [sp, #0x608]
        ldr     x21, [sp, #0x6c8]
        ldp     d15, d24, [x21, #0x150]
        umlal   v17.2d, v6.2s, v20.s[0]
        shl     v24.2d, v24.2d, #0x20
        ldp     q26, q29, [x20, #0x100]
        umlal2  v17.2d, v6.4s, v20.s[1]
        umlal   v12.2d, v22.2s, v5.s[2]
        str     x11, [sp, #0x488]
        mul     x11, x15, x25
        adds    x11, x16, x11
        umlal2  v12.2d, v22.4s, v5.s[3]
        umlal   v17.2d, v13.2s, v21.s[2]
        ldp     q6, q22, [x20, #0x140]
        umlal2  v17.2d, v13.4s, v21.s[3]
        umulh   x15, x15, x25
        adcs    x19, x15, x19
        umlal   v12.2d, v23.2s, v5.s[0]
        umlal2  v12.2d, v23.4s, v5.s[1]
        ldp     q13, q23, [x20, #0x120]
        umlal   v12.2d, v27.2s, v10.s[2]
        umulh   x25, x24, x25
        umlal   v17.2d, v4.2s, v21.s[0]
        umlal2  v17.2d, v4.4s, v21.s[1]
        umlal   v17.2d, v26.2s, v25.s[2]
        umlal2  v17.2d, v26.4s, v25.s[3]
        umulh   x15, x24, x22
        umlal   v17.2d, v29.2s, v25.s[0]
        adc     x25, x25, xzr
        umlal2  v12.2d, v27.4s, v10.s[3]
        umlal   v12.2d, v28.2s, v10.s[0]
        ldp     q4, q26, [x20, #0x1a0]
        umlal2  v12.2d, v28.4s, v10.s[1]
        ldp     q27, q28, [x20, #0x180]
        mul     x24, x24, x22
        ldr     x22, [sp, #0x668]
        adds    x24, x11, x24
        ldr     x11, [sp, #0x5f8]
        adcs    x19, x19, x15
        adc     x25, x25, xzr
        umlal   v12.2d, v3.2s, v7.s[2]
        umlal2  v12.2d, v3.4s, v7.s[3]
        usra    v12.2d, v15.2d, #0x26
        ldp     q15, q3, [x20, #0x1c0]
        umlal2  v17.2d, v29.4s, v25.s[1]
        umlal   v17.2d, v13.2s, v0.s[2]
        ldr     x10, [sp, #0x6e8]
        ldp     q7, q29, [x20, #0x160]
        umulh   x15, x22, x11
        umlal2  v17.2d, v13.4s, v0.s[3]
        usra    v12.2d, v24.2d, #6
        uzp2    v13.2d, v18.2d, v12.2d
        shl     v24.2d, v13.2d, #0x23
        ext     v11.16b, v11.16b, v13.16b, #8
        ldr     x23, [sp, #0x610]
        uzp1    v12.2d, v18.2d, v12.2d
        umlal   v17.2d, v23.2s, v0.s[0]
        usra    v12.2d, v24.2d, #6
        mul     x16, x22, x11
        eor     x16, x16, x10
        umlal2  v17.2d, v23.4s, v0.s[1]
        usra    v12.2d, v11.2d, #0x1d
        ldp     q11, q18, [x20, #0x1e0]
        umlal   v17.2d, v6.2s, v19.s[2]
        umlal2  v17.2d, v6.4s, v19.s[3]
        str     q12, [x0, #0x50]
        umulh   x2, x22, x23
        umlal   v17.2d, v22.2s, v19.s[0]
        umlal2  v17.2d, v22.4s, v19.s[1]
        ldp     q12, q6, [x20, #0x200]
        umlal   v17.2d, v7.2s, v16.s[2]
        ldp     q22, q23, [x20, #0x220]
        umlal2  v17.2d, v7.4s, v16.s[3]
        ldp     d7, d24, [x21, #0x158]
        mul     x22, x22, x23
        adds    x22, x15, x22
        ldr     x15, [sp, #0x7c0]
        umlal   v17.2d, v29.2s, v16.s[0]
        shl     v24.2d, v24.2d, #0x26
        umlal2  v17.2d, v29.4s, v16.s[1]
        umlal   v17.2d, v27.2s, v9.s[2]
        str     x8, [sp, #0x668]
        umulh   x8, x15, x23
        umlal2  v17.2d, v27.4s, v9.s[3]
        ldp     q27, q29, [x20, #0x320]
        umlal   v17.2d, v28.2s, v9.s[0]
        umlal2  v17.2d, v28.4s, v9.s[1]
        umlal   v17.2d, v4.2s, v2.s[2]
        mul     x23, x15, x23
        adcs    x23, x2, x23
        adc     x2, x8, xzr
        umlal2  v17.2d, v4.4s, v2.s[3]
        umlal   v17.2d, v26.2s, v2.s[0]
        umlal2  v17.2d, v26.4s, v2.s[1]
        umlal   v17.2d, v15.2s, v8.s[2]
        umlal2  v17.2d, v15.4s, v8.s[3]
        umlal   v17.2d, v3.2s, v8.s[0]
        umlal2  v17.2d, v3.4s, v8.s[1]
        mul     x8, x15, x11
        umlal   v17.2d, v11.2s, v14.s[2]
        umlal2  v17.2d, v11.4s, v14.s[3]
        adds    x22, x22, x8
        eor     x22, x22, x10
        umlal   v17.2d, v18.2s, v14.s[0]
        umulh   x8, x15, x11
        adcs    x23, x23, x8
        ldr     x8, [sp, #0x770]
        eor     x23, x23, x10
        umlal2  v17.2d, v18.4s, v14.s[1]
        ldp     q11, q15, [x20, #0xf0]
        adc     x2, x2, xzr
        umlal   v17.2d, v12.2s, v5.s[2]
        eor     x2, x2, x10
        cmn     x10, #1
        adcs    x11, x16, x8
        umlal2  v17.2d, v12.4s, v5.s[3]
        adcs    x22, x22, x26
        adcs    x23, x23, x7
        adcs    x2, x2, x9
        umlal   v17.2d, v6.2s, v5.s[0]
        adc     x10, x10, xzr
        adds    x11, x11, x13
        adcs    x22, x22, x24
        umlal2  v17.2d, v6.4s, v5.s[1]
        ldp     q12, q3, [x20, #0x110]
        adcs    x23, x23, x19
        umull   v4.2d, v27.2s, v1.s[0]
        adcs    x2, x2, x25
        adc     x10, x10, xzr
        adds    x7, x7, x11
        ldr     x11, [x6, #0xf0]
        umlal   v17.2d, v22.2s, v10.s[2]
        adcs    x22, x9, x22
        ldr     x16, [x6, #0xf8]
        ldr     x8, [x6, #0xe8]
        ldr     x9, [sp, #0x790]
        adcs    x23, x13, x23
        ldr     x13, [x6, #0xe0]
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x648]
        umlal2  v17.2d, v22.4s, v10.s[3]
        adcs    x19, x19, x10
        adcs    x25, x25, xzr
        mul     x10, x2, x9
        umlal2  v4.2d, v27.4s, v1.s[2]
        subs    x15, x11, x13
        str     x25, [sp, #0x6e8]
        sbcs    x25, x16, x8
        str     x19, [sp, #0x5f8]
        csetm   x19, lo
        umlal   v4.2d, v29.2s, v20.s[0]
        str     x24, [sp, #0x7c0]
        ldr     x24, [x4, #0xe0]
        ldr     x8, [sp, #0x728]
        str     x23, [sp, #0x610]
        ldr     x23, [x4, #0xf0]
        str     x22, [sp, #0x738]
        subs    x22, x24, x23
        str     x7, [sp, #0x4a8]
        ldr     x7, [x4, #0xe8]
        str     x26, [sp, #0x630]
        ldr     x26, [x4, #0xf8]
        sbcs    x16, x7, x26
        csetm   x11, lo
        umlal   v17.2d, v23.2s, v10.s[0]
        mul     x13, x2, x8
        eor     x16, x16, x11
        eor     x22, x22, x11
        umlal2  v4.2d, v29.4s, v20.s[1]
        cmn     x11, #1
        adcs    x22, x22, xzr
        adcs    x16, x16, xzr
        umlal   v4.2d, v11.2s, v21.s[2]
        umlal2  v4.2d, v11.4s, v21.s[3]
        str     x16, [sp, #0x4a0]
        umulh   x16, x2, x9
        adds    x13, x16, x13
        ldr     x16, [sp, #0x508]
        eor     x15, x15, x19
        umlal   v4.2d, v15.2s, v21.s[0]
        umlal2  v4.2d, v15.4s, v21.s[1]
        umlal   v4.2d, v12.2s, v25.s[2]
        umlal2  v17.2d, v23.4s, v10.s[1]
        usra    v17.2d, v7.2d, #0x20
        str     x22, [sp, #0x480]
        umulh   x22, x16, x8
        eor     x25, x25, x19
        eor     x11, x11, x19
        umlal2  v4.2d, v12.4s, v25.s[3]
        ldp     q11, q12, [x20, #0x130]
        umlal   v4.2d, v3.2s, v25.s[0]
        ldp     q15, q6, [x20, #0x170]
        umlal2  v4.2d, v3.4s, v25.s[1]
        ldp     q3, q7, [x20, #0x150]
        usra    v17.2d, v24.2d, #6
        umulh   x2, x2, x8
        ldp     q18, q22, [x20, #0x190]
        ldp     q23, q24, [x20, #0x1b0]
        ldp     q26, q27, [x20, #0x330]
        umlal   v4.2d, v11.2s, v0.s[2]
        mul     x8, x16, x8
        umlal2  v4.2d, v11.4s, v0.s[3]
        ldr     q11, [x20, #0x230]
        umlal   v4.2d, v12.2s, v0.s[0]
        adcs    x2, x2, x8
        adc     x22, x22, xzr
        cmn     x19, #1
        umlal2  v4.2d, v12.4s, v0.s[1]
        mul     x19, x16, x9
        adcs    x8, x15, xzr
        adcs    x25, x25, xzr
        umlal   v4.2d, v3.2s, v19.s[2]
        subs    x15, x12, x24
        str     x25, [sp, #0x728]
        sbcs    x25, x28, x7
        str     x11, [sp, #0x648]
        sbcs    x11, x14, x23
        umlal2  v4.2d, v3.4s, v19.s[3]
        str     x8, [sp, #0x478]
        sbcs    x8, x27, x26
        csetm   x26, lo
        adds    x19, x13, x19
        umlal   v4.2d, v7.2s, v19.s[0]
        umulh   x9, x16, x9
        ldr     x16, [sp, #0x5d8]
        eor     x11, x11, x26
        eor     x25, x25, x26
        umlal2  v4.2d, v7.4s, v19.s[1]
        eor     x13, x15, x26
        ldr     x15, [sp, #0x5e0]
        eor     x8, x8, x26
        umulh   x23, x15, x16
        adcs    x2, x2, x9
        adc     x22, x22, xzr
        umlal   v4.2d, v15.2s, v16.s[2]
        ldr     x7, [sp, #0x570]
        ldp     q12, q3, [x20, #0x1d0]
        umlal2  v4.2d, v15.4s, v16.s[3]
        ldp     q15, q7, [x20, #0x210]
        umlal   v4.2d, v6.2s, v16.s[0]
        ldp     q28, q29, [x20, #0x100]
        umlal2  v4.2d, v6.4s, v16.s[1]
        mul     x9, x15, x16
        umull   v6.2d, v26.2s, v1.s[0]
        ldp     q30, q31, [x20, #0x1f0]
        umlal2  v6.2d, v26.4s, v1.s[2]
        umlal   v4.2d, v18.2s, v9.s[2]
        umulh   x24, x15, x7
        umlal2  v4.2d, v18.4s, v9.s[3]
        umlal   v4.2d, v22.2s, v9.s[0]
        umlal   v6.2d, v27.2s, v20.s[0]
        umlal2  v6.2d, v27.4s, v20.s[1]
        mul     x15, x15, x7
        adds    x23, x23, x15
        ldr     x15, [sp, #0x550]
        umlal2  v4.2d, v22.4s, v9.s[1]
        umlal   v4.2d, v23.2s, v2.s[2]
        ldp     d18, d22, [x21, #0x160]
        umlal2  v4.2d, v23.4s, v2.s[3]
        mul     x27, x15, x7
        umlal   v4.2d, v24.2s, v2.s[0]
        umlal2  v4.2d, v24.4s, v2.s[1]
        umlal   v4.2d, v12.2s, v8.s[2]
        shl     v22.2d, v22.2d, #0x2c
        ldr     x14, [sp, #0x5f0]
        umlal   v6.2d, v28.2s, v21.s[2]
        adcs    x27, x24, x27
        umlal2  v4.2d, v12.4s, v8.s[3]
        umulh   x24, x15, x7
        ldr     x12, [sp, #0x4b0]
        ldr     x7, [sp, #0x5e8]
        umlal   v4.2d, v3.2s, v8.s[0]
        umlal2  v4.2d, v3.4s, v8.s[1]
        ldp     q12, q3, [x20, #0x120]
        umlal   v4.2d, v30.2s, v14.s[2]
        adc     x24, x24, xzr
        umlal2  v4.2d, v30.4s, v14.s[3]
        mul     x28, x7, x14
        umlal   v4.2d, v31.2s, v14.s[0]
        umlal2  v4.2d, v31.4s, v14.s[1]
        ldp     q23, q24, [x20, #0x140]
        eor     x28, x28, x12
        umlal   v4.2d, v15.2s, v5.s[2]
        umlal2  v4.2d, v15.4s, v5.s[3]
        umlal   v4.2d, v7.2s, v5.s[0]
        umlal2  v4.2d, v7.4s, v5.s[1]
        ldp     q15, q7, [x20, #0x160]
        umlal   v4.2d, v11.2s, v10.s[2]
        ldp     q26, q27, [x20, #0x180]
        str     x8, [sp, #0x570]
        mul     x8, x15, x16
        adds    x23, x23, x8
        umlal2  v4.2d, v11.4s, v10.s[3]
        usra    v4.2d, v18.2d, #0x1a
        umlal2  v6.2d, v28.4s, v21.s[3]
        usra    v4.2d, v22.2d, #6
        umlal   v6.2d, v29.2s, v21.s[0]
        uzp1    v10.2d, v17.2d, v4.2d
        umulh   x8, x15, x16
        adcs    x27, x27, x8
        ldr     x8, [sp, #0x528]
        adc     x24, x24, xzr
        umlal2  v6.2d, v29.4s, v21.s[1]
        umlal   v6.2d, v12.2s, v25.s[2]
        ldp     q11, q18, [x20, #0x1a0]
        umlal2  v6.2d, v12.4s, v25.s[3]
        uzp2    v12.2d, v17.2d, v4.2d
        ext     v13.16b, v13.16b, v12.16b, #8
        shl     v4.2d, v12.2d, #0x23
        mul     x15, x7, x8
        usra    v10.2d, v4.2d, #6
        umlal   v6.2d, v3.2s, v25.s[0]
        usra    v10.2d, v13.2d, #0x1d
        umlal2  v6.2d, v3.4s, v25.s[1]
        str     q10, [x0, #0x60]
        umulh   x16, x7, x14
        umlal   v6.2d, v23.2s, v0.s[2]
        ldp     q10, q13, [x20, #0x1c0]
        umlal2  v6.2d, v23.4s, v0.s[3]
        ldp     q3, q4, [x20, #0x1e0]
        umlal   v6.2d, v24.2s, v0.s[0]
        umlal2  v6.2d, v24.4s, v0.s[1]
        ldp     q17, q22, [x20, #0x200]
        umulh   x7, x7, x8
        umlal   v6.2d, v15.2s, v19.s[2]
        ldp     q23, q24, [x20, #0x340]
        umlal2  v6.2d, v15.4s, v19.s[3]
        ldp     q15, q28, [x20, #0x110]
        umlal   v6.2d, v7.2s, v19.s[0]
        umlal2  v6.2d, v7.4s, v19.s[1]
        ldp     q7, q29, [x20, #0x220]
        mul     x17, x17, x1
        umlal   v6.2d, v26.2s, v16.s[2]
        umlal2  v6.2d, v26.4s, v16.s[3]
        umull   v26.2d, v23.2s, v1.s[0]
        str     x17, [sp, #0x5e8]
        ldr     x17, [sp, #0x618]
        str     x11, [sp, #0x5d8]
        mul     x11, x17, x8
        adds    x15, x16, x15
        adcs    x7, x7, x11
        umlal   v6.2d, v27.2s, v16.s[0]
        umlal2  v6.2d, v27.4s, v16.s[1]
        umlal   v6.2d, v11.2s, v9.s[2]
        mul     x11, x17, x14
        umlal2  v6.2d, v11.4s, v9.s[3]
        ldp     d11, d27, [x21, #0x168]
        umlal   v6.2d, v18.2s, v9.s[0]
        shl     v27.2d, v27.2d, #0x32
        umlal2  v6.2d, v18.4s, v9.s[1]
        umulh   x8, x17, x8
        adc     x8, x8, xzr
        adds    x11, x15, x11
        umlal   v6.2d, v10.2s, v2.s[2]
        eor     x11, x11, x12
        umlal2  v6.2d, v10.4s, v2.s[3]
        ldp     q10, q18, [x20, #0x150]
        umlal   v6.2d, v13.2s, v2.s[0]
        umlal2  v6.2d, v13.4s, v2.s[1]
        umulh   x14, x17, x14
        adcs    x7, x7, x14
        eor     x7, x7, x12
        umlal2  v26.2d, v23.4s, v1.s[2]
        adc     x8, x8, xzr
        eor     x8, x8, x12
        ldr     x14, [sp, #0x730]
        cmn     x12, #1
        umlal   v26.2d, v24.2s, v20.s[0]
        adcs    x28, x28, x10
        adcs    x11, x11, x19
        adcs    x7, x7, x2
        umlal   v6.2d, v3.2s, v8.s[2]
        adcs    x8, x8, x22
        adc     x12, x12, xzr
        adds    x28, x28, x9
        umlal2  v6.2d, v3.4s, v8.s[3]
        adcs    x11, x11, x23
        umulh   x15, x14, x1
        adcs    x7, x7, x27
        umlal   v6.2d, v4.2s, v8.s[0]
        adcs    x8, x8, x24
        adc     x12, x12, xzr
        adds    x28, x2, x28
        umlal2  v6.2d, v4.4s, v8.s[1]
        ldr     x16, [x6, #0xe8]
        ldr     x17, [x6, #0xc8]
        adcs    x22, x22, x11
        ldr     x11, [sp, #0x668]
        adcs    x2, x9, x7
        ldr     x7, [x6, #0xe0]
        adcs    x23, x23, x8
        ldr     x8, [x6, #0xc0]
        umlal2  v26.2d, v24.4s, v20.s[1]
        adcs    x27, x27, x12
        adcs    x24, x24, xzr
        subs    x9, x7, x8
        ldr     x7, [x6, #0xf0]
        umulh   x12, x14, x11
        sbcs    x16, x16, x17
        ldr     x17, [x6, #0xd0]
        ldp     q13, q3, [x20, #0x130]
        sbcs    x7, x7, x17
        ldr     x17, [x6, #0xf8]
        umlal   v26.2d, v15.2s, v21.s[2]
        ldp     q4, q23, [x20, #0x170]
        str     x24, [sp, #0x4b0]
        ldr     x24, [x6, #0xd8]
        sbcs    x17, x17, x24
        umlal2  v26.2d, v15.4s, v21.s[3]
        ldp     q15, q24, [x20, #0x190]
        csetm   x24, lo
        cmn     x26, #1
        umlal   v26.2d, v28.2s, v21.s[0]
        str     x27, [sp, #0x5f0]
        ldr     x27, [sp, #0x490]
        str     x23, [sp, #0x618]
        mul     x23, x27, x1
        eor     x9, x9, x24
        eor     x16, x16, x24
        umlal2  v26.2d, v28.4s, v21.s[1]
        eor     x7, x7, x24
        eor     x17, x17, x24
        adcs    x13, x13, xzr
        umlal   v6.2d, v17.2s, v14.s[2]
        adcs    x25, x25, xzr
        eor     x26, x26, x24
        ldr     q28, [x20, #0x230]
        umlal2  v6.2d, v17.4s, v14.s[3]
        umulh   x1, x27, x1
        str     x26, [sp, #0x528]
        ldr     x26, [sp, #0x5d8]
        adcs    x26, x26, xzr
        umlal   v6.2d, v22.2s, v14.s[0]
        str     x2, [sp, #0x5d8]
        ldr     x2, [sp, #0x570]
        adcs    x2, x2, xzr
        str     x22, [sp, #0x570]
        ldr     x22, [sp, #0x5e8]
        adds    x22, x12, x22
        umlal   v26.2d, v13.2s, v25.s[2]
        adcs    x23, x15, x23
        umlal2  v26.2d, v13.4s, v25.s[3]
        ldp     q13, q17, [x20, #0x350]
        umlal   v26.2d, v3.2s, v25.s[0]
        umulh   x12, x27, x11
        umlal2  v26.2d, v3.4s, v25.s[1]
        umlal   v26.2d, v10.2s, v0.s[2]
        adc     x1, x1, xzr
        subs    x15, x13, x26
        str     x2, [sp, #0x5e8]
        sbcs    x2, x25, x2
        umlal2  v26.2d, v10.4s, v0.s[3]
        ldp     q10, q3, [x20, #0x1b0]
        str     x26, [sp, #0x550]
        csetm   x26, lo
        cmn     x24, #1
        umlal   v26.2d, v18.2s, v0.s[0]
        mul     x24, x14, x11
        adcs    x9, x9, xzr
        eor     x14, x15, x26
        umlal2  v26.2d, v18.4s, v0.s[1]
        adcs    x15, x16, xzr
        eor     x2, x2, x26
        umlal   v26.2d, v4.2s, v19.s[2]
        adcs    x7, x7, xzr
        umull   v18.2d, v13.2s, v1.s[0]
        mul     x27, x27, x11
        adcs    x11, x17, xzr
        ldr     x17, [sp, #0x6a8]
        subs    x16, x7, x9
        umlal2  v26.2d, v4.4s, v19.s[3]
        str     x7, [sp, #0x668]
        eor     x7, x24, x17
        str     x11, [sp, #0x490]
        sbcs    x11, x11, x15
        umlal   v26.2d, v23.2s, v19.s[0]
        str     x25, [sp, #0x730]
        csetm   x25, lo
        cmn     x26, #1
        umlal2  v26.2d, v23.4s, v19.s[1]
        str     x9, [sp, #0x5e0]
        ldr     x9, [sp, #0x708]
        str     x13, [sp, #0x790]
        ldr     x13, [sp, #0x7a0]
        str     x15, [sp, #0x508]
        mul     x15, x9, x13
        adcs    x14, x14, xzr
        eor     x16, x16, x25
        umlal2  v18.2d, v13.4s, v1.s[2]
        adcs    x2, x2, xzr
        adds    x27, x22, x27
        eor     x22, x11, x25
        umlal   v26.2d, v15.2s, v16.s[2]
        adcs    x23, x23, x12
        ldr     x12, [sp, #0x538]
        eor     x11, x27, x17
        eor     x26, x26, x25
        umlal   v18.2d, v17.2s, v20.s[0]
        adc     x1, x1, xzr
        str     x2, [sp, #0x470]
        umulh   x2, x9, x12
        cmn     x25, #1
        umlal2  v6.2d, v22.4s, v14.s[1]
        adcs    x25, x16, xzr
        ldp     q13, q4, [x20, #0x120]
        umlal2  v26.2d, v15.4s, v16.s[3]
        adcs    x22, x22, xzr
        ldp     q15, q22, [x20, #0x1d0]
        umlal   v6.2d, v7.2s, v5.s[2]
        umlal2  v18.2d, v17.4s, v20.s[1]
        ldp     q17, q23, [x20, #0x140]
        umulh   x16, x9, x13
        umlal   v26.2d, v24.2s, v16.s[0]
        adds    x2, x2, x15
        ldr     x15, [sp, #0x628]
        umlal2  v6.2d, v7.4s, v5.s[3]
        umlal2  v26.2d, v24.4s, v16.s[1]
        ldp     q7, q24, [x20, #0x1f0]
        umlal   v26.2d, v10.2s, v9.s[2]
        str     x26, [sp, #0x468]
        mul     x26, x15, x13
        umlal   v6.2d, v29.2s, v5.s[0]
        umlal   v18.2d, v13.2s, v21.s[2]
        umlal2  v18.2d, v13.4s, v21.s[3]
        mul     x9, x9, x12
        umlal2  v26.2d, v10.4s, v9.s[3]
        ldp     q10, q13, [x20, #0x160]
        adcs    x26, x16, x26
        umlal2  v6.2d, v29.4s, v5.s[1]
        umlal   v18.2d, v4.2s, v21.s[0]
        umulh   x13, x15, x13
        umlal   v26.2d, v3.2s, v9.s[0]
        umlal2  v26.2d, v3.4s, v9.s[1]
        ldp     q3, q29, [x20, #0x210]
        umlal2  v18.2d, v4.4s, v21.s[1]
        usra    v6.2d, v11.2d, #0x14
        umlal   v26.2d, v15.2s, v2.s[2]
        ldp     q11, q4, [x20, #0x180]
        mul     x16, x15, x12
        umlal   v18.2d, v17.2s, v25.s[2]
        adc     x13, x13, xzr
        umlal2  v26.2d, v15.4s, v2.s[3]
        umlal2  v18.2d, v17.4s, v25.s[3]
        ldp     q15, q17, [x20, #0x1a0]
        umulh   x12, x15, x12
        ldr     x15, [sp, #0x510]
        umlal   v26.2d, v22.2s, v2.s[0]
        usra    v6.2d, v27.2d, #6
        adds    x2, x2, x16
        ldr     x16, [sp, #0x4f0]
        umlal   v18.2d, v23.2s, v25.s[0]
        ldp     d27, d30, [x21, #0x170]
        umlal2  v18.2d, v23.4s, v25.s[1]
        umlal2  v26.2d, v22.4s, v2.s[1]
        str     x25, [sp, #0x538]
        mul     x25, x15, x16
        umlal   v26.2d, v7.2s, v8.s[2]
        adcs    x26, x26, x12
        umlal2  v26.2d, v7.4s, v8.s[3]
        ldp     q7, q22, [x20, #0x1c0]
        adc     x12, x13, xzr
        umlal   v26.2d, v24.2s, v8.s[0]
        umulh   x13, x15, x16
        umlal2  v26.2d, v24.4s, v8.s[1]
        shl     v23.2d, v30.2d, #0x38
        str     x14, [sp, #0x628]
        ldr     x14, [sp, #0x590]
        eor     x25, x25, x14
        umlal   v26.2d, v3.2s, v14.s[2]
        umlal2  v26.2d, v3.4s, v14.s[3]
        ldp     q3, q24, [x20, #0x200]
        umlal   v26.2d, v29.2s, v14.s[0]
        str     x22, [sp, #0x7a0]
        ldr     x22, [sp, #0x7d0]
        mul     x17, x15, x22
        str     x28, [sp, #0x708]
        ldr     x28, [sp, #0x5b0]
        str     x19, [sp, #0x460]
        mul     x19, x28, x22
        adds    x13, x13, x17
        umulh   x15, x15, x22
        umlal2  v26.2d, v29.4s, v14.s[1]
        adcs    x19, x15, x19
        umlal   v18.2d, v10.2s, v0.s[2]
        umlal2  v18.2d, v10.4s, v0.s[3]
        ldp     q10, q29, [x20, #0x1e0]
        umlal   v18.2d, v13.2s, v0.s[0]
        umulh   x22, x28, x22
        umlal2  v18.2d, v13.4s, v0.s[1]
        adc     x22, x22, xzr
        umlal   v26.2d, v28.2s, v5.s[2]
        umlal2  v26.2d, v28.4s, v5.s[3]
        ldp     q13, q5, [x20, #0x360]
        umlal   v18.2d, v11.2s, v19.s[2]
        usra    v26.2d, v27.2d, #0xe
        mul     x15, x28, x16
        umlal2  v18.2d, v11.4s, v19.s[3]
        usra    v26.2d, v23.2d, #6
        umlal   v18.2d, v4.2s, v19.s[0]
        ldp     q11, q23, [x20, #0x220]
        umlal2  v18.2d, v4.4s, v19.s[1]
        ldp     d4, d27, [x21, #0x178]
        umlal   v18.2d, v15.2s, v16.s[2]
        umlal2  v18.2d, v15.4s, v16.s[3]
        umlal   v18.2d, v17.2s, v16.s[0]
        umlal2  v18.2d, v17.4s, v16.s[1]
        umulh   x28, x28, x16
        uzp1    v15.2d, v6.2d, v26.2d
        uzp2    v6.2d, v6.2d, v26.2d
        adds    x13, x13, x15
        eor     x13, x13, x14
        adcs    x19, x19, x28
        ldr     x28, [x4, #0xc0]
        umlal   v18.2d, v7.2s, v9.s[2]
        mul     x15, x28, x8
        umull   v17.2d, v13.2s, v1.s[0]
        adc     x22, x22, xzr
        cmn     x14, #1
        eor     x19, x19, x14
        eor     x22, x22, x14
        adcs    x25, x25, x24
        umlal2  v18.2d, v7.4s, v9.s[3]
        shl     v7.2d, v27.2d, #0x3e
        adcs    x27, x13, x27
        ldp     q26, q27, [x20, #0x130]
        umlal   v18.2d, v22.2s, v9.s[0]
        adcs    x19, x19, x23
        umlal2  v17.2d, v13.4s, v1.s[2]
        shl     v13.2d, v6.2d, #0x23
        adcs    x24, x22, x1
        umlal2  v18.2d, v22.4s, v9.s[1]
        ext     v12.16b, v12.16b, v6.16b, #8
        adc     x22, x14, xzr
        adds    x25, x25, x9
        umlal   v18.2d, v10.2s, v2.s[2]
        usra    v15.2d, v13.2d, #6
        adcs    x27, x27, x2
        umlal2  v18.2d, v10.4s, v2.s[3]
        adcs    x19, x19, x26
        umlal   v18.2d, v29.2s, v2.s[0]
        adcs    x24, x24, x12
        umlal2  v18.2d, v29.4s, v2.s[1]
        adc     x22, x22, xzr
        adds    x23, x23, x25
        ldr     x25, [sp, #0x6a8]
        usra    v15.2d, v12.2d, #0x1d
        adcs    x27, x1, x27
        eor     x23, x23, x25
        ldr     x1, [sp, #0x770]
        eor     x27, x27, x25
        umlal   v18.2d, v3.2s, v8.s[2]
        umlal2  v18.2d, v3.4s, v8.s[3]
        adcs    x19, x9, x19
        umlal   v18.2d, v24.2s, v8.s[0]
        eor     x19, x19, x25
        adcs    x24, x2, x24
        adcs    x26, x26, x22
        ldr     x13, [sp, #0x610]
        str     q15, [x0, #0x70]
        adcs    x22, x12, xzr
        ldr     x14, [sp, #0x7c0]
        ldr     x12, [sp, #0x738]
        cmn     x25, #1
        adcs    x2, x7, x1
        ldr     x7, [sp, #0x630]
        eor     x22, x22, x25
        ldr     x16, [sp, #0x5f8]
        adcs    x9, x11, x7
        ldr     x17, [sp, #0x6e8]
        ldr     x11, [sp, #0x4a8]
        adcs    x23, x23, x11
        adcs    x27, x27, x12
        adcs    x19, x19, x13
        eor     x24, x24, x25
        adcs    x24, x24, x14
        umlal2  v18.2d, v24.4s, v8.s[1]
        ldr     x21, [sp, #0x708]
        ldp     q10, q12, [x20, #0x150]
        eor     x26, x26, x25
        ldr     x12, [sp, #0x570]
        umlal   v18.2d, v11.2s, v14.s[2]
        adcs    x26, x26, x16
        adcs    x22, x22, x17
        adc     x25, x25, xzr
        umlal2  v18.2d, v11.4s, v14.s[3]
        adds    x2, x2, x10
        str     x15, [sp, #0x6a8]
        ldr     x15, [sp, #0x460]
        adcs    x9, x9, x15
        adcs    x23, x23, x21
        umlal   v18.2d, v23.2s, v14.s[0]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x5d8]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x618]
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x5f0]
        umlal2  v18.2d, v23.4s, v14.s[1]
        usra    v18.2d, v4.2d, #8
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x4b0]
        adcs    x22, x22, x12
        usra    v18.2d, v7.2d, #6
        umlal   v17.2d, v5.2s, v20.s[0]
        adc     x25, x25, xzr
        adds    x2, x13, x2
        umlal2  v17.2d, v5.4s, v20.s[1]
        ldp     q11, q13, [x20, #0x170]
        adcs    x9, x14, x9
        umlal   v17.2d, v26.2s, v21.s[2]
        ldp     q15, q3, [x20, #0x190]
        adcs    x23, x16, x23
        umlal2  v17.2d, v26.4s, v21.s[3]
        ldp     q4, q5, [x20, #0x1b0]
        adcs    x27, x17, x27
        ldr     x13, [sp, #0x738]
        umlal   v17.2d, v27.2s, v21.s[0]
        adcs    x19, x10, x19
        ldr     x10, [sp, #0x640]
        ldr     x14, [sp, #0x570]
        adcs    x24, x15, x24
        adcs    x26, x21, x26
        umlal2  v17.2d, v27.4s, v21.s[1]
        umulh   x21, x28, x8
        eor     x1, x1, x10
        eor     x7, x7, x10
        umlal   v17.2d, v10.2s, v25.s[2]
        ldr     x15, [sp, #0x5f0]
        eor     x11, x11, x10
        ldr     x16, [x6, #0xc8]
        eor     x13, x13, x10
        eor     x2, x2, x10
        umlal2  v17.2d, v10.4s, v25.s[3]
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x5d8]
        eor     x9, x9, x10
        adcs    x25, x14, x25
        ldr     x14, [sp, #0x618]
        umlal   v17.2d, v12.2s, v25.s[0]
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        mul     x17, x28, x16
        eor     x23, x23, x10
        adcs    x12, x12, xzr
        umlal2  v17.2d, v12.4s, v25.s[1]
        adds    x21, x21, x17
        umlal   v17.2d, v11.2s, v0.s[2]
        ldp     q10, q12, [x20, #0x1f0]
        ldr     x17, [sp, #0x6c8]
        ldp     q7, q22, [x20, #0x210]
        umlal2  v17.2d, v11.4s, v0.s[3]
        eor     x27, x27, x10
        umulh   x28, x28, x16
        ldp     q11, q23, [x20, #0x1d0]
        umlal   v17.2d, v13.2s, v0.s[0]
        umlal2  v17.2d, v13.4s, v0.s[1]
        ldr     q13, [x20, #0x230]
        eor     x19, x19, x10
        eor     x26, x26, x10
        umlal   v17.2d, v15.2s, v19.s[2]
        ldr     d24, [x17, #0x180]
        ldr     x17, [x4, #0xc8]
        eor     x24, x24, x10
        eor     x14, x14, x10
        umlal2  v17.2d, v15.4s, v19.s[3]
        ldp     q15, q26, [x20, #0x370]
        eor     x22, x22, x10
        mul     x16, x17, x16
        adcs    x28, x28, x16
        umlal   v17.2d, v3.2s, v19.s[0]
        shl     v24.2d, v24.2d, #4
        umlal2  v17.2d, v3.4s, v19.s[1]
        ldp     q3, q27, [x20, #0x180]
        eor     x25, x25, x10
        umlal   v17.2d, v4.2s, v16.s[2]
        ldp     q28, q29, [x20, #0x160]
        eor     x15, x15, x10
        mul     x16, x17, x8
        umlal2  v17.2d, v4.4s, v16.s[3]
        eor     x12, x12, x10
        ldr     x10, [x6, #0xc8]
        umlal   v17.2d, v5.2s, v16.s[0]
        umlal2  v17.2d, v5.4s, v16.s[1]
        ldp     q4, q5, [x20, #0x140]
        umulh   x10, x17, x10
        adc     x10, x10, xzr
        adds    x21, x21, x16
        umlal   v17.2d, v11.2s, v9.s[2]
        ldr     x16, [sp, #0x758]
        umlal2  v17.2d, v11.4s, v9.s[3]
        umlal   v17.2d, v23.2s, v9.s[0]
        umlal2  v17.2d, v23.4s, v9.s[1]
        ldp     q11, q23, [x20, #0x1a0]
        umulh   x8, x17, x8
        ldr     x17, [sp, #0x518]
        adcs    x28, x28, x8
        adc     x8, x10, xzr
        ldr     x10, [sp, #0x640]
        umlal   v17.2d, v10.2s, v2.s[2]
        umlal2  v17.2d, v10.4s, v2.s[3]
        cmn     x10, #1
        adcs    x1, x16, x1
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x578]
        umlal   v17.2d, v12.2s, v2.s[0]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x5a0]
        ldr     x16, [x6, #0xd0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x6b0]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x598]
        umull   v10.2d, v15.2s, v1.s[0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x4b8]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x4c0]
        adcs    x27, x17, x27
        ldr     x17, [x4, #0xd0]
        str     x27, [sp, #0x4b0]
        umulh   x27, x17, x16
        umlal2  v17.2d, v12.4s, v2.s[1]
        str     x23, [sp, #0x5f0]
        ldr     x23, [sp, #0x4e0]
        adcs    x19, x23, x19
        ldr     x23, [sp, #0x4c8]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x530]
        umlal   v17.2d, v7.2s, v8.s[2]
        adcs    x26, x23, x26
        ldr     x23, [sp, #0x4e8]
        adcs    x22, x23, x22
        ldr     x23, [sp, #0x498]
        adcs    x25, x23, x25
        ldr     x23, [sp, #0x600]
        umlal2  v17.2d, v7.4s, v8.s[3]
        ldp     q12, q7, [x20, #0x1c0]
        adcs    x14, x23, x14
        ldr     x23, [sp, #0x520]
        umlal   v17.2d, v22.2s, v8.s[0]
        adcs    x15, x23, x15
        ldr     x23, [sp, #0x780]
        adcs    x12, x23, x12
        ldr     x23, [x6, #0xd8]
        adc     x10, x10, xzr
        str     x10, [sp, #0x640]
        umulh   x10, x17, x23
        umlal2  v17.2d, v22.4s, v8.s[1]
        umlal2  v10.2d, v15.4s, v1.s[2]
        umlal   v10.2d, v26.2s, v20.s[0]
        umlal   v17.2d, v13.2s, v14.s[2]
        str     x12, [sp, #0x618]
        mul     x12, x17, x23
        umlal2  v17.2d, v13.4s, v14.s[3]
        usra    v17.2d, v24.2d, #6
        adds    x27, x27, x12
        ldr     x12, [x4, #0xd8]
        umlal2  v10.2d, v26.4s, v20.s[1]
        uzp1    v13.2d, v18.2d, v17.2d
        umlal   v10.2d, v4.2s, v21.s[2]
        uzp2    v14.2d, v18.2d, v17.2d
        str     x15, [sp, #0x5d8]
        mul     x15, x12, x23
        adcs    x10, x10, x15
        umlal2  v10.2d, v4.4s, v21.s[3]
        shl     v15.2d, v14.2d, #0x23
        umlal   v10.2d, v5.2s, v21.s[0]
        umlal2  v10.2d, v5.4s, v21.s[1]
        ext     v4.16b, v6.16b, v14.16b, #8
        usra    v13.2d, v15.2d, #6
        umlal   v10.2d, v28.2s, v25.s[2]
        usra    v13.2d, v4.2d, #0x1d
        umlal2  v10.2d, v28.4s, v25.s[3]
        umulh   x23, x12, x23
        adc     x23, x23, xzr
        ldp     q15, q4, [x20, #0x1e0]
        umlal   v10.2d, v29.2s, v25.s[0]
        ldp     q5, q6, [x20, #0x200]
        umlal2  v10.2d, v29.4s, v25.s[1]
        ldp     q17, q18, [x20, #0x380]
        umlal   v10.2d, v3.2s, v0.s[2]
        umlal2  v10.2d, v3.4s, v0.s[3]
        str     q13, [x0, #0x80]
        mul     x15, x12, x16
        adds    x27, x27, x15
        ldr     x15, [sp, #0x6c8]
        umlal   v10.2d, v27.2s, v0.s[0]
        ldr     q13, [x20, #0x230]
        ldp     q3, q22, [x20, #0x220]
        umlal2  v10.2d, v27.4s, v0.s[1]
        umlal   v10.2d, v11.2s, v19.s[2]
        ldp     d24, d26, [x15, #0x180]
        umulh   x12, x12, x16
        umlal2  v10.2d, v11.4s, v19.s[3]
        ldp     q11, q27, [x20, #0x150]
        adcs    x10, x10, x12
        umlal   v10.2d, v23.2s, v19.s[0]
        shl     v26.2d, v26.2d, #0xa
        adc     x23, x23, xzr
        umlal2  v10.2d, v23.4s, v19.s[1]
        ldp     q23, q28, [x20, #0x170]
        umlal   v10.2d, v12.2s, v16.s[2]
        mul     x12, x17, x16
        ldr     x17, [sp, #0x540]
        ldr     x16, [sp, #0x4d0]
        umlal2  v10.2d, v12.4s, v16.s[3]
        ldp     q12, q29, [x20, #0x190]
        umlal   v10.2d, v7.2s, v16.s[0]
        umlal2  v10.2d, v7.4s, v16.s[1]
        str     x14, [sp, #0x570]
        mul     x14, x16, x17
        str     x25, [sp, #0x738]
        ldr     x25, [sp, #0x488]
        eor     x14, x14, x25
        umlal   v10.2d, v15.2s, v9.s[2]
        umlal2  v10.2d, v15.4s, v9.s[3]
        ldp     q15, q7, [x20, #0x1b0]
        umlal   v10.2d, v4.2s, v9.s[0]
        str     x22, [sp, #0x4a8]
        ldr     x22, [sp, #0x4d8]
        str     x26, [sp, #0x630]
        mul     x26, x16, x22
        umlal2  v10.2d, v4.4s, v9.s[1]
        umull   v4.2d, v17.2s, v1.s[0]
        umlal2  v4.2d, v17.4s, v1.s[2]
        str     x24, [sp, #0x770]
        umulh   x24, x16, x22
        umlal   v4.2d, v18.2s, v20.s[0]
        umlal   v10.2d, v5.2s, v2.s[2]
        umlal2  v10.2d, v5.4s, v2.s[3]
        ldp     q5, q17, [x20, #0x1d0]
        umlal2  v4.2d, v18.4s, v20.s[1]
        umulh   x16, x16, x17
        adds    x26, x16, x26
        ldr     x16, [sp, #0x608]
        umlal   v4.2d, v11.2s, v21.s[2]
        umlal   v10.2d, v6.2s, v2.s[0]
        umlal2  v4.2d, v11.4s, v21.s[3]
        ldp     q11, q18, [x20, #0x1f0]
        umlal2  v10.2d, v6.4s, v2.s[1]
        str     x19, [sp, #0x4d0]
        umulh   x19, x16, x22
        umlal   v10.2d, v3.2s, v8.s[2]
        umlal   v4.2d, v27.2s, v21.s[0]
        umlal2  v10.2d, v3.4s, v8.s[3]
        ldp     q3, q6, [x20, #0x210]
        umlal   v10.2d, v22.2s, v8.s[0]
        mul     x22, x16, x22
        adcs    x24, x24, x22
        adc     x19, x19, xzr
        umlal2  v4.2d, v27.4s, v21.s[1]
        umlal2  v10.2d, v22.4s, v8.s[1]
        usra    v10.2d, v24.2d, #0x3c
        umlal   v4.2d, v23.2s, v25.s[2]
        usra    v10.2d, v26.2d, #6
        mul     x22, x16, x17
        adds    x26, x26, x22
        umlal2  v4.2d, v23.4s, v25.s[3]
        eor     x26, x26, x25
        umlal   v4.2d, v28.2s, v25.s[0]
        umlal2  v4.2d, v28.4s, v25.s[1]
        umulh   x22, x16, x17
        adcs    x24, x24, x22
        ldr     x22, [sp, #0x6a8]
        adc     x19, x19, xzr
        umlal   v4.2d, v12.2s, v0.s[2]
        eor     x24, x24, x25
        eor     x19, x19, x25
        cmn     x25, #1
        ldr     x16, [x4, #0xe0]
        ldr     x17, [x6, #0xe0]
        umlal2  v4.2d, v12.4s, v0.s[3]
        adcs    x14, x14, x22
        adcs    x26, x26, x21
        adcs    x24, x24, x28
        umlal   v4.2d, v29.2s, v0.s[0]
        adcs    x19, x19, x8
        adc     x25, x25, xzr
        adds    x14, x14, x12
        adcs    x26, x26, x27
        adcs    x24, x24, x10
        umlal2  v4.2d, v29.4s, v0.s[1]
        str     x9, [sp, #0x488]
        mul     x9, x16, x17
        umlal   v4.2d, v15.2s, v19.s[2]
        adcs    x19, x19, x23
        umlal2  v4.2d, v15.4s, v19.s[3]
        adc     x25, x25, xzr
        umlal   v4.2d, v7.2s, v19.s[0]
        ldp     d12, d15, [x15, #0x188]
        adds    x28, x28, x14
        umlal2  v4.2d, v7.4s, v19.s[1]
        shl     v15.2d, v15.2d, #0x10
        adcs    x26, x8, x26
        ldr     x14, [sp, #0x6b8]
        adcs    x24, x12, x24
        ldr     x12, [sp, #0x5d0]
        umlal   v4.2d, v5.2s, v16.s[2]
        adcs    x27, x27, x19
        adcs    x19, x10, x25
        ldr     x10, [sp, #0x5c0]
        ldr     x25, [x6, #0xe8]
        adcs    x23, x23, xzr
        umlal2  v4.2d, v5.4s, v16.s[3]
        mul     x8, x16, x25
        eor     x10, x10, x12
        eor     x14, x14, x12
        umlal   v4.2d, v17.2s, v16.s[0]
        str     x2, [sp, #0x6b8]
        ldr     x2, [sp, #0x638]
        eor     x2, x2, x12
        str     x13, [sp, #0x638]
        ldr     x13, [sp, #0x660]
        ldr     x22, [sp, #0x6e0]
        eor     x13, x13, x12
        str     x11, [sp, #0x660]
        ldr     x11, [sp, #0x588]
        eor     x11, x11, x12
        umlal2  v4.2d, v17.4s, v16.s[1]
        str     x7, [sp, #0x588]
        ldr     x7, [sp, #0x7e8]
        eor     x7, x7, x12
        str     x1, [sp, #0x7e8]
        ldr     x1, [sp, #0x6f8]
        eor     x1, x1, x12
        eor     x22, x22, x12
        umlal   v4.2d, v11.2s, v9.s[2]
        str     x23, [sp, #0x6e0]
        umulh   x23, x16, x17
        adds    x23, x23, x8
        umlal2  v4.2d, v11.4s, v9.s[3]
        umlal   v4.2d, v18.2s, v9.s[0]
        umlal2  v4.2d, v18.4s, v9.s[1]
        ldp     q11, q5, [x20, #0x390]
        umlal   v4.2d, v3.2s, v2.s[2]
        umulh   x8, x16, x25
        ldr     x16, [sp, #0x558]
        eor     x16, x16, x12
        str     x19, [sp, #0x558]
        ldr     x19, [sp, #0x5b8]
        eor     x19, x19, x12
        umull   v7.2d, v11.2s, v1.s[0]
        str     x27, [sp, #0x5b8]
        ldr     x27, [x4, #0xe8]
        str     x24, [sp, #0x6f8]
        mul     x24, x27, x25
        adcs    x24, x8, x24
        ldr     x8, [sp, #0x620]
        eor     x8, x8, x12
        umlal2  v7.2d, v11.4s, v1.s[2]
        ldp     q11, q17, [x20, #0x160]
        str     x26, [sp, #0x620]
        ldr     x26, [sp, #0x7d8]
        eor     x26, x26, x12
        str     x28, [sp, #0x7d8]
        ldr     x28, [sp, #0x650]
        eor     x28, x28, x12
        umlal2  v4.2d, v3.4s, v2.s[3]
        str     x21, [sp, #0x650]
        ldr     x21, [sp, #0x720]
        eor     x21, x21, x12
        str     x9, [sp, #0x720]
        ldr     x9, [sp, #0x690]
        eor     x9, x9, x12
        str     x9, [sp, #0x690]
        ldr     x9, [sp, #0x500]
        eor     x9, x9, x12
        umulh   x25, x27, x25
        umlal   v4.2d, v6.2s, v2.s[0]
        ldp     q3, q18, [x20, #0x1c0]
        adc     x25, x25, xzr
        umlal2  v4.2d, v6.4s, v2.s[1]
        ldp     q6, q22, [x20, #0x1e0]
        umlal   v4.2d, v13.2s, v8.s[2]
        ldp     q23, q24, [x20, #0x220]
        umlal   v7.2d, v5.2s, v20.s[0]
        ldp     q26, q27, [x20, #0x1a0]
        str     x9, [sp, #0x500]
        mul     x9, x27, x17
        adds    x23, x23, x9
        umlal2  v7.2d, v5.4s, v20.s[1]
        umlal   v7.2d, v11.2s, v21.s[2]
        ldp     q5, q28, [x20, #0x180]
        umlal2  v7.2d, v11.4s, v21.s[3]
        ldr     x9, [x6, #0xf0]
        umulh   x27, x27, x17
        umlal   v7.2d, v17.2s, v21.s[0]
        adcs    x27, x24, x27
        ldr     x24, [x4, #0xf0]
        adc     x25, x25, xzr
        umlal2  v4.2d, v13.4s, v8.s[3]
        usra    v4.2d, v12.2d, #0x36
        usra    v4.2d, v15.2d, #6
        umlal2  v7.2d, v17.4s, v21.s[1]
        umlal   v7.2d, v5.2s, v25.s[2]
        uzp2    v11.2d, v10.2d, v4.2d
        umulh   x17, x24, x9
        ext     v8.16b, v14.16b, v11.16b, #8
        shl     v12.2d, v11.2d, #0x23
        umlal2  v7.2d, v5.4s, v25.s[3]
        uzp1    v10.2d, v10.2d, v4.2d
        usra    v10.2d, v12.2d, #6
        umlal   v7.2d, v28.2s, v25.s[0]
        usra    v10.2d, v8.2d, #0x1d
        str     q10, [x0, #0x90]
        umlal2  v7.2d, v28.4s, v25.s[1]
        str     x25, [sp, #0x5c0]
        ldr     x25, [x6, #0xf8]
        str     x27, [sp, #0x540]
        mul     x27, x24, x25
        umlal   v7.2d, v26.2s, v0.s[2]
        adds    x27, x17, x27
        umlal2  v7.2d, v26.4s, v0.s[3]
        ldp     q10, q8, [x20, #0x200]
        umlal   v7.2d, v27.2s, v0.s[0]
        ldp     d12, d13, [x15, #0x190]
        mul     x17, x24, x9
        umlal2  v7.2d, v27.4s, v0.s[1]
        ldp     q14, q15, [x20, #0x3a0]
        umlal   v7.2d, v3.2s, v19.s[2]
        shl     v13.2d, v13.2d, #0x16
        umlal2  v7.2d, v3.4s, v19.s[3]
        str     x17, [sp, #0x608]
        ldr     x17, [x4, #0xf8]
        str     x23, [sp, #0x4d8]
        mul     x23, x17, x25
        umlal   v7.2d, v18.2s, v19.s[0]
        umlal2  v7.2d, v18.4s, v19.s[1]
        umlal   v7.2d, v6.2s, v16.s[2]
        umlal2  v7.2d, v6.4s, v16.s[3]
        ldr     x15, [sp, #0x658]
        umulh   x24, x24, x25
        adcs    x23, x24, x23
        ldr     x24, [sp, #0x6c0]
        eor     x24, x24, x12
        umlal   v7.2d, v22.2s, v16.s[0]
        ldp     q3, q4, [x20, #0x170]
        umlal2  v7.2d, v22.4s, v16.s[1]
        umlal   v7.2d, v10.2s, v9.s[2]
        umull   v5.2d, v14.2s, v1.s[0]
        umulh   x25, x17, x25
        adc     x25, x25, xzr
        eor     x15, x15, x12
        umlal2  v7.2d, v10.4s, v9.s[3]
        umlal   v7.2d, v8.2s, v9.s[0]
        umlal2  v7.2d, v8.4s, v9.s[1]
        ldp     q10, q8, [x20, #0x190]
        umlal   v7.2d, v23.2s, v2.s[2]
        str     x15, [sp, #0x658]
        mul     x15, x17, x9
        adds    x27, x27, x15
        ldr     x15, [sp, #0x740]
        eor     x15, x15, x12
        str     x27, [sp, #0x740]
        ldr     x27, [sp, #0x548]
        eor     x27, x27, x12
        str     x27, [sp, #0x548]
        ldr     x27, [sp, #0x698]
        eor     x27, x27, x12
        umulh   x9, x17, x9
        ldr     x17, [sp, #0x560]
        umlal2  v5.2d, v14.4s, v1.s[2]
        eor     x17, x17, x12
        str     x27, [sp, #0x560]
        ldr     x27, [sp, #0x768]
        eor     x27, x27, x12
        adcs    x23, x23, x9
        ldr     x9, [sp, #0x7b0]
        umlal   v5.2d, v15.2s, v20.s[0]
        adc     x25, x25, xzr
        ldp     q14, q6, [x20, #0x1b0]
        eor     x9, x9, x12
        umlal2  v7.2d, v23.4s, v2.s[3]
        umlal   v7.2d, v24.2s, v2.s[0]
        ldp     q17, q18, [x20, #0x1f0]
        str     x25, [sp, #0x7b0]
        ldr     x25, [sp, #0x6a0]
        eor     x25, x25, x12
        str     x23, [sp, #0x6a0]
        ldr     x23, [sp, #0x4f8]
        eor     x23, x23, x12
        str     x23, [sp, #0x4f8]
        ldr     x23, [sp, #0x480]
        str     x9, [sp, #0x768]
        ldr     x9, [sp, #0x478]
        str     x25, [sp, #0x698]
        umulh   x25, x23, x9
        str     x25, [sp, #0x6c0]
        ldr     x25, [sp, #0x568]
        eor     x25, x25, x12
        str     x25, [sp, #0x568]
        ldr     x25, [sp, #0x760]
        eor     x25, x25, x12
        umlal2  v7.2d, v24.4s, v2.s[1]
        ldp     q22, q23, [x20, #0x3b0]
        umlal2  v5.2d, v15.4s, v20.s[1]
        str     x25, [sp, #0x760]
        ldr     x25, [sp, #0x5a8]
        eor     x25, x25, x12
        umlal   v5.2d, v3.2s, v21.s[2]
        ldp     q15, q24, [x20, #0x210]
        cmn     x12, #1
        ldr     x12, [sp, #0x788]
        umlal2  v5.2d, v3.4s, v21.s[3]
        usra    v7.2d, v12.2d, #0x30
        adcs    x10, x12, x10
        ldr     x12, [x3, #8]
        adcs    x2, x12, x2
        mul     x12, x23, x9
        ldr     x9, [x3, #0x10]
        str     x2, [sp, #0x788]
        ldr     x2, [sp, #0x648]
        eor     x12, x12, x2
        umlal   v5.2d, v4.2s, v21.s[0]
        str     x10, [sp, #0x5a8]
        ldr     x10, [sp, #0x728]
        mul     x2, x23, x10
        adcs    x7, x9, x7
        ldr     x9, [x3, #0x18]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x6c8]
        umlal2  v5.2d, v4.4s, v21.s[1]
        ldp     q12, q3, [x20, #0x180]
        umlal   v5.2d, v10.2s, v25.s[2]
        ldp     q4, q26, [x20, #0x1d0]
        umlal2  v5.2d, v10.4s, v25.s[3]
        ldr     q10, [x20, #0x230]
        ldp     d27, d28, [x13, #0x198]
        shl     v28.2d, v28.2d, #0x1c
        umlal   v5.2d, v8.2s, v25.s[0]
        str     x9, [sp, #0x708]
        ldr     x9, [x3, #0x20]
        adcs    x9, x9, x11
        ldr     x11, [x3, #0x28]
        adcs    x11, x11, x14
        ldr     x14, [x3, #0x30]
        umlal2  v5.2d, v8.4s, v25.s[1]
        ldp     q8, q29, [x20, #0x1a0]
        adcs    x22, x14, x22
        ldr     x14, [x3, #0x38]
        umulh   x23, x23, x10
        umlal   v5.2d, v14.2s, v0.s[2]
        usra    v7.2d, v13.2d, #6
        adcs    x1, x14, x1
        ldr     x14, [x3, #0x40]
        umlal2  v5.2d, v14.4s, v0.s[3]
        ldp     q13, q14, [x20, #0x1c0]
        adcs    x14, x14, x16
        ldr     x16, [x3, #0x48]
        umlal   v5.2d, v6.2s, v0.s[0]
        adcs    x19, x16, x19
        ldr     x16, [x3, #0x50]
        adcs    x8, x16, x8
        ldr     x16, [x3, #0x58]
        adcs    x26, x16, x26
        ldr     x16, [sp, #0x7e0]
        umlal2  v5.2d, v6.4s, v0.s[1]
        str     x26, [sp, #0x480]
        ldr     x26, [sp, #0x5d0]
        eor     x16, x16, x26
        str     x8, [sp, #0x7e0]
        ldr     x8, [x3, #0x60]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x750]
        eor     x8, x8, x26
        str     x28, [sp, #0x750]
        ldr     x28, [sp, #0x4a0]
        str     x19, [sp, #0x460]
        mul     x19, x28, x10
        umlal   v5.2d, v4.2s, v19.s[2]
        str     x14, [sp, #0x6e8]
        ldr     x14, [x3, #0x68]
        adcs    x21, x14, x21
        ldr     x14, [x3, #0x70]
        str     x21, [sp, #0x5f8]
        ldr     x21, [sp, #0x690]
        adcs    x21, x14, x21
        ldr     x14, [x3, #0x78]
        umull   v6.2d, v22.2s, v1.s[0]
        str     x21, [sp, #0x690]
        ldr     x21, [sp, #0x500]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x6d8]
        adcs    x24, x14, x24
        ldr     x14, [sp, #0x718]
        str     x24, [sp, #0x500]
        ldr     x24, [sp, #0x658]
        adcs    x24, x14, x24
        ldr     x14, [sp, #0x6d0]
        umlal2  v6.2d, v22.4s, v1.s[2]
        adcs    x15, x14, x15
        ldr     x14, [sp, #0x700]
        adcs    x27, x14, x27
        ldr     x14, [sp, #0x710]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x748]
        umulh   x10, x28, x10
        umlal   v6.2d, v23.2s, v20.s[0]
        str     x17, [sp, #0x728]
        ldr     x17, [sp, #0x548]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x798]
        str     x17, [sp, #0x548]
        ldr     x17, [sp, #0x698]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x688]
        umlal2  v5.2d, v4.4s, v19.s[3]
        ldp     q4, q22, [x20, #0x3c0]
        str     x17, [sp, #0x698]
        ldr     x17, [sp, #0x568]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x778]
        umlal   v5.2d, v26.2s, v19.s[0]
        str     x17, [sp, #0x568]
        ldr     x17, [sp, #0x560]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x5c8]
        str     x17, [sp, #0x560]
        ldr     x17, [sp, #0x768]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x580]
        eor     x14, x14, x26
        umlal2  v5.2d, v26.4s, v19.s[1]
        str     x17, [sp, #0x580]
        ldr     x17, [sp, #0x670]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x7a8]
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x478]
        str     x25, [sp, #0x768]
        mul     x25, x28, x17
        str     x14, [sp, #0x658]
        ldr     x14, [sp, #0x678]
        str     x27, [sp, #0x7c0]
        ldr     x27, [sp, #0x4f8]
        adcs    x27, x14, x27
        ldr     x14, [sp, #0x7b8]
        umlal   v5.2d, v17.2s, v16.s[2]
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x680]
        str     x8, [sp, #0x4f8]
        ldr     x8, [sp, #0x760]
        adcs    x8, x14, x8
        ldr     x14, [sp, #0x790]
        str     x8, [sp, #0x760]
        ldr     x8, [sp, #0x508]
        str     x27, [sp, #0x610]
        mul     x27, x14, x8
        str     x15, [sp, #0x590]
        ldr     x15, [sp, #0x7c8]
        adcs    x16, x15, x16
        ldr     x15, [sp, #0x6c0]
        ldp     q26, q30, [x20, #0x1e0]
        adc     x26, x26, xzr
        adds    x2, x15, x2
        umlal2  v6.2d, v23.4s, v20.s[1]
        ldr     q23, [x20, #0x230]
        adcs    x23, x23, x19
        ldr     x19, [sp, #0x5e0]
        umlal2  v5.2d, v17.4s, v16.s[3]
        ldp     q17, q31, [x20, #0x200]
        mul     x15, x14, x19
        adc     x10, x10, xzr
        umlal   v5.2d, v18.2s, v16.s[0]
        umlal2  v5.2d, v18.4s, v16.s[1]
        umlal   v5.2d, v15.2s, v9.s[2]
        umulh   x28, x28, x17
        ldr     x17, [sp, #0x528]
        adds    x25, x2, x25
        ldr     x2, [sp, #0x648]
        umlal   v6.2d, v12.2s, v21.s[2]
        ldr     q18, [x20, #0x230]
        eor     x25, x25, x2
        str     x26, [sp, #0x478]
        eor     x26, x15, x17
        umlal2  v6.2d, v12.4s, v21.s[3]
        umlal2  v5.2d, v15.4s, v9.s[3]
        umlal   v6.2d, v3.2s, v21.s[0]
        str     x16, [sp, #0x4a0]
        umulh   x16, x14, x19
        umlal2  v6.2d, v3.4s, v21.s[1]
        ldp     q12, q15, [x20, #0x220]
        adcs    x23, x23, x28
        umlal   v6.2d, v8.2s, v25.s[2]
        eor     x23, x23, x2
        adc     x28, x10, xzr
        ldr     x10, [sp, #0x720]
        umlal2  v6.2d, v8.4s, v25.s[3]
        eor     x28, x28, x2
        cmn     x2, #1
        umlal   v6.2d, v29.2s, v25.s[0]
        adcs    x12, x12, x10
        str     x24, [sp, #0x6c0]
        ldr     x24, [sp, #0x730]
        str     x21, [sp, #0x5d0]
        mul     x21, x24, x8
        umull   v8.2d, v4.2s, v1.s[0]
        str     x1, [sp, #0x4f0]
        ldr     x1, [sp, #0x4d8]
        adcs    x25, x25, x1
        umlal2  v6.2d, v29.4s, v25.s[1]
        str     x22, [sp, #0x5b0]
        ldr     x22, [sp, #0x540]
        adcs    x23, x23, x22
        umlal   v5.2d, v24.2s, v9.s[0]
        umulh   x14, x14, x8
        str     x11, [sp, #0x790]
        ldr     x11, [sp, #0x5c0]
        ldr     x1, [sp, #0x6a0]
        adcs    x28, x28, x11
        umlal2  v5.2d, v24.4s, v9.s[1]
        ldr     x10, [sp, #0x7b0]
        adc     x2, x2, xzr
        str     x9, [sp, #0x648]
        ldr     x9, [sp, #0x608]
        adds    x12, x12, x9
        ldp     d3, d24, [x13, #0x1a0]
        str     x7, [sp, #0x7d0]
        ldr     x7, [sp, #0x740]
        adcs    x25, x25, x7
        umlal   v6.2d, v13.2s, v0.s[2]
        adcs    x23, x23, x1
        umlal   v5.2d, v10.2s, v2.s[2]
        adcs    x28, x28, x10
        str     x26, [sp, #0x510]
        mul     x26, x24, x19
        umlal2  v8.2d, v4.4s, v1.s[2]
        adc     x2, x2, xzr
        adds    x22, x22, x12
        umlal2  v5.2d, v10.4s, v2.s[3]
        adcs    x25, x11, x25
        ldr     x11, [sp, #0x668]
        ldp     q10, q2, [x20, #0x1b0]
        umlal2  v6.2d, v13.4s, v0.s[3]
        adcs    x23, x9, x23
        ldr     x9, [sp, #0x550]
        umulh   x12, x9, x11
        umlal   v6.2d, v14.2s, v0.s[0]
        shl     v13.2d, v24.2d, #0x22
        adcs    x28, x7, x28
        ldp     q4, q24, [x20, #0x190]
        umlal2  v6.2d, v14.4s, v0.s[1]
        adcs    x1, x1, x2
        usra    v5.2d, v27.2d, #0x2a
        ldp     q14, q27, [x20, #0x210]
        adcs    x2, x10, xzr
        umlal   v6.2d, v26.2s, v19.s[2]
        umulh   x7, x24, x8
        adds    x27, x16, x27
        umlal2  v6.2d, v26.4s, v19.s[3]
        adcs    x21, x14, x21
        umlal   v6.2d, v30.2s, v19.s[0]
        usra    v5.2d, v28.2d, #6
        umlal2  v6.2d, v30.4s, v19.s[1]
        ldp     q26, q28, [x20, #0x1d0]
        umlal   v6.2d, v17.2s, v16.s[2]
        mul     x8, x9, x11
        umlal2  v6.2d, v17.4s, v16.s[3]
        ldp     d17, d29, [x13, #0x1a8]
        adc     x7, x7, xzr
        umlal   v6.2d, v31.2s, v16.s[0]
        uzp1    v30.2d, v7.2d, v5.2d
        uzp2    v5.2d, v7.2d, v5.2d
        umulh   x19, x24, x19
        adds    x27, x27, x26
        ldr     x26, [sp, #0x490]
        umlal2  v6.2d, v31.4s, v16.s[1]
        eor     x24, x27, x17
        shl     v7.2d, v5.2d, #0x23
        ext     v11.16b, v11.16b, v5.16b, #8
        umlal   v6.2d, v12.2s, v9.s[2]
        usra    v30.2d, v7.2d, #6
        umlal2  v6.2d, v12.4s, v9.s[3]
        umulh   x10, x9, x26
        ldp     q12, q7, [x20, #0x1f0]
        umlal   v6.2d, v15.2s, v9.s[0]
        adcs    x19, x21, x19
        umlal2  v6.2d, v15.4s, v9.s[1]
        shl     v15.2d, v29.2d, #0x28
        adc     x21, x7, xzr
        umlal   v8.2d, v22.2s, v20.s[0]
        usra    v30.2d, v11.2d, #0x1d
        umlal2  v8.2d, v22.4s, v20.s[1]
        mul     x7, x9, x26
        umlal   v8.2d, v4.2s, v21.s[2]
        ldr     x9, [sp, #0x5e8]
        ldp     q11, q22, [x20, #0x3d0]
        umlal2  v8.2d, v4.4s, v21.s[3]
        ldp     q4, q29, [x20, #0x1a0]
        umlal   v8.2d, v24.2s, v21.s[0]
        usra    v6.2d, v3.2d, #0x24
        str     q30, [x0, #0xa0]
        umlal2  v8.2d, v24.4s, v21.s[1]
        umlal   v8.2d, v10.2s, v25.s[2]
        ldp     q3, q24, [x20, #0x1e0]
        umlal2  v8.2d, v10.4s, v25.s[3]
        usra    v6.2d, v13.2d, #6
        mul     x14, x9, x26
        adds    x7, x12, x7
        umlal   v8.2d, v2.2s, v25.s[0]
        umlal2  v8.2d, v2.4s, v25.s[1]
        ldp     q10, q13, [x20, #0x3e0]
        ldr     x16, [sp, #0x7a0]
        umulh   x26, x9, x26
        umlal   v8.2d, v26.2s, v0.s[2]
        ldp     q2, q30, [x20, #0x1c0]
        umlal2  v8.2d, v26.4s, v0.s[3]
        umulh   x12, x9, x11
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x628]
        umull   v26.2d, v11.2s, v1.s[0]
        adc     x26, x26, xzr
        umlal   v8.2d, v28.2s, v0.s[0]
        umlal2  v8.2d, v28.4s, v0.s[1]
        str     x2, [sp, #0x490]
        mul     x2, x14, x16
        umlal   v8.2d, v12.2s, v19.s[2]
        umlal2  v26.2d, v11.4s, v1.s[2]
        ldp     q11, q28, [x20, #0x220]
        umlal   v26.2d, v22.2s, v20.s[0]
        str     x1, [sp, #0x550]
        ldr     x1, [sp, #0x538]
        mul     x17, x14, x1
        umlal2  v8.2d, v12.4s, v19.s[3]
        umlal2  v26.2d, v22.4s, v20.s[1]
        ldp     q12, q22, [x20, #0x200]
        umlal   v8.2d, v7.2s, v19.s[0]
        mul     x9, x9, x11
        ldr     x11, [sp, #0x468]
        umlal2  v8.2d, v7.4s, v19.s[1]
        eor     x17, x17, x11
        umlal   v8.2d, v14.2s, v16.s[2]
        umlal2  v8.2d, v14.4s, v16.s[3]
        ldp     q14, q7, [x20, #0x1f0]
        str     x28, [sp, #0x668]
        umulh   x28, x14, x1
        umlal   v8.2d, v27.2s, v16.s[0]
        adds    x7, x7, x9
        umlal2  v8.2d, v27.4s, v16.s[1]
        ldp     d27, d31, [x13, #0x1b0]
        adcs    x9, x10, x12
        ldr     x12, [sp, #0x470]
        umlal   v8.2d, v23.2s, v9.s[2]
        adc     x26, x26, xzr
        umlal2  v8.2d, v23.4s, v9.s[3]
        umulh   x10, x14, x16
        umlal   v26.2d, v4.2s, v21.s[2]
        umull   v9.2d, v10.2s, v1.s[0]
        umlal2  v26.2d, v4.4s, v21.s[3]
        umlal   v26.2d, v29.2s, v21.s[0]
        usra    v8.2d, v17.2d, #0x1e
        mul     x14, x12, x16
        adds    x28, x28, x2
        umlal2  v26.2d, v29.4s, v21.s[1]
        shl     v4.2d, v31.2d, #0x2e
        ldp     q17, q23, [x20, #0x1d0]
        umlal   v26.2d, v2.2s, v25.s[2]
        umlal2  v26.2d, v2.4s, v25.s[3]
        usra    v8.2d, v15.2d, #6
        adcs    x2, x10, x14
        uzp1    v15.2d, v6.2d, v8.2d
        uzp2    v8.2d, v6.2d, v8.2d
        shl     v2.2d, v8.2d, #0x23
        ext     v5.16b, v5.16b, v8.16b, #8
        usra    v15.2d, v2.2d, #6
        umlal   v26.2d, v30.2s, v25.s[0]
        umlal2  v26.2d, v30.4s, v25.s[1]
        ldp     q2, q6, [x20, #0x1b0]
        mul     x10, x12, x1
        umlal   v26.2d, v3.2s, v0.s[2]
        usra    v15.2d, v5.2d, #0x1d
        str     q15, [x0, #0xb0]
        umlal2  v9.2d, v10.4s, v1.s[2]
        umulh   x1, x12, x1
        ldp     q10, q15, [x20, #0x210]
        umulh   x12, x12, x16
        umlal2  v26.2d, v3.4s, v0.s[3]
        adc     x12, x12, xzr
        adds    x28, x28, x10
        eor     x28, x28, x11
        adcs    x1, x2, x1
        eor     x1, x1, x11
        umlal   v9.2d, v13.2s, v20.s[0]
        adc     x2, x12, xzr
        eor     x2, x2, x11
        cmn     x11, #1
        umlal   v26.2d, v24.2s, v0.s[0]
        adcs    x10, x17, x15
        adcs    x27, x28, x27
        adcs    x28, x1, x19
        umlal2  v26.2d, v24.4s, v0.s[1]
        adcs    x1, x2, x21
        adc     x2, x11, xzr
        umlal   v26.2d, v12.2s, v19.s[2]
        adds    x10, x10, x8
        ldp     d3, d5, [x13, #0x1b8]
        shl     v5.2d, v5.2d, #0x34
        umlal2  v26.2d, v12.4s, v19.s[3]
        umlal   v26.2d, v22.2s, v19.s[0]
        umlal2  v26.2d, v22.4s, v19.s[1]
        umlal   v26.2d, v11.2s, v16.s[2]
        umlal2  v9.2d, v13.4s, v20.s[1]
        umlal   v9.2d, v2.2s, v21.s[2]
        umlal2  v9.2d, v2.4s, v21.s[3]
        umlal2  v26.2d, v11.4s, v16.s[3]
        umlal   v26.2d, v28.2s, v16.s[0]
        adcs    x27, x27, x7
        adcs    x28, x28, x9
        adcs    x1, x1, x26
        umlal   v9.2d, v6.2s, v21.s[0]
        adc     x2, x2, xzr
        adds    x19, x19, x10
        adcs    x27, x21, x27
        ldr     x21, [sp, #0x528]
        eor     x27, x27, x21
        umlal2  v26.2d, v28.4s, v16.s[1]
        usra    v26.2d, v27.2d, #0x18
        eor     x19, x19, x21
        adcs    x28, x8, x28
        umlal2  v9.2d, v6.4s, v21.s[1]
        usra    v26.2d, v4.2d, #6
        adcs    x1, x7, x1
        umlal   v9.2d, v17.2s, v25.s[2]
        adcs    x2, x9, x2
        ldr     x7, [sp, #0x510]
        ldr     x8, [sp, #0x6a8]
        eor     x2, x2, x21
        ldr     x9, [sp, #0x650]
        eor     x1, x1, x21
        umlal2  v9.2d, v17.4s, v25.s[3]
        ldr     x10, [sp, #0x7d8]
        ldp     q11, q12, [x20, #0x3f0]
        ldr     x11, [sp, #0x620]
        eor     x28, x28, x21
        ldr     x12, [sp, #0x6f8]
        umlal   v9.2d, v23.2s, v25.s[0]
        ldp     q13, q2, [x20, #0x1c0]
        ldr     x14, [sp, #0x5b8]
        adcs    x26, x26, xzr
        ldr     x15, [sp, #0x558]
        umlal2  v9.2d, v23.4s, v25.s[1]
        ldr     x16, [sp, #0x6e0]
        cmn     x21, #1
        eor     x26, x26, x21
        adcs    x7, x7, x8
        ldr     x17, [sp, #0x720]
        adcs    x24, x24, x9
        ldr     x13, [sp, #0x4d8]
        umlal   v9.2d, v14.2s, v0.s[2]
        adcs    x19, x19, x10
        adcs    x27, x27, x11
        adcs    x28, x28, x12
        umlal2  v9.2d, v14.4s, v0.s[3]
        adcs    x1, x1, x14
        ldr     x20, [sp, #0x668]
        adcs    x2, x2, x15
        ldr     x11, [sp, #0x550]
        adcs    x26, x26, x16
        ldr     x10, [sp, #0x490]
        umull   v14.2d, v11.2s, v1.s[0]
        adc     x21, x21, xzr
        adds    x7, x7, x17
        adcs    x24, x24, x13
        umlal   v9.2d, v7.2s, v0.s[0]
        adcs    x19, x19, x22
        adcs    x27, x27, x25
        adcs    x28, x28, x23
        umlal2  v9.2d, v7.4s, v0.s[1]
        adcs    x1, x1, x20
        adcs    x2, x2, x11
        adcs    x26, x26, x10
        umlal   v9.2d, v10.2s, v19.s[2]
        adc     x21, x21, xzr
        adds    x7, x12, x7
        adcs    x24, x14, x24
        umlal2  v9.2d, v10.4s, v19.s[3]
        adcs    x19, x15, x19
        adcs    x27, x16, x27
        adcs    x28, x17, x28
        umlal2  v14.2d, v11.4s, v1.s[2]
        adcs    x1, x13, x1
        adcs    x22, x22, x2
        ldr     x2, [sp, #0x7e8]
        adcs    x25, x25, x26
        ldr     x12, [sp, #0x7d8]
        umlal   v9.2d, v15.2s, v19.s[0]
        ldr     x13, [sp, #0x638]
        ldr     x14, [sp, #0x620]
        adcs    x23, x23, x21
        ldr     x15, [sp, #0x6b8]
        adcs    x20, x20, xzr
        ldr     x16, [sp, #0x488]
        adcs    x26, x11, xzr
        ldr     x17, [sp, #0x5f0]
        ldr     x11, [sp, #0x660]
        umlal2  v9.2d, v15.4s, v19.s[1]
        adcs    x21, x10, xzr
        ldr     x10, [sp, #0x588]
        adds    x2, x2, x8
        adcs    x10, x10, x9
        ldr     x9, [sp, #0x770]
        umlal   v14.2d, v12.2s, v20.s[0]
        adcs    x11, x11, x12
        ldr     x8, [sp, #0x630]
        ldr     x12, [sp, #0x4d0]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x4b0]
        adcs    x15, x15, x7
        adcs    x16, x16, x24
        adcs    x17, x17, x19
        umlal2  v14.2d, v12.4s, v20.s[1]
        adcs    x14, x14, x27
        adcs    x12, x12, x28
        adcs    x9, x9, x1
        umlal   v14.2d, v13.2s, v21.s[2]
        adcs    x8, x8, x22
        str     x22, [sp, #0x630]
        ldr     x22, [sp, #0x4a8]
        adcs    x22, x22, x25
        str     x25, [sp, #0x4a8]
        ldr     x25, [sp, #0x738]
        adcs    x25, x25, x23
        umlal2  v14.2d, v13.4s, v21.s[3]
        str     x23, [sp, #0x738]
        ldr     x23, [sp, #0x570]
        adcs    x23, x23, x20
        str     x20, [sp, #0x570]
        ldr     x20, [sp, #0x5d8]
        adcs    x20, x20, x26
        str     x26, [sp, #0x5d8]
        ldr     x26, [sp, #0x618]
        adcs    x26, x26, x21
        umlal   v14.2d, v2.2s, v21.s[0]
        str     x21, [sp, #0x618]
        ldr     x21, [sp, #0x640]
        adc     x21, x21, xzr
        str     x1, [sp, #0x640]
        ldr     x1, [sp, #0x4e0]
        adds    x1, x1, x2
        ldr     x2, [sp, #0x6f0]
        ldr     q10, [x2, #0x400]
        umlal2  v14.2d, v2.4s, v21.s[1]
        ldp     q11, q12, [x2, #0x1e0]
        str     x1, [sp, #0x4e0]
        ldr     x1, [sp, #0x4c8]
        adcs    x1, x1, x10
        ldr     x10, [sp, #0x530]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x4e8]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x498]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x600]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x520]
        umlal   v9.2d, v18.2s, v16.s[2]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x780]
        umlal2  v9.2d, v18.4s, v16.s[3]
        usra    v9.2d, v3.2d, #0x12
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x6a8]
        umlal   v14.2d, v11.2s, v25.s[2]
        ldp     q13, q15, [x2, #0x200]
        usra    v9.2d, v5.2d, #6
        uzp1    v2.2d, v26.2d, v9.2d
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x650]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x7d8]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x620]
        ldp     q3, q4, [x2, #0x1d0]
        uzp2    v9.2d, v26.2d, v9.2d
        shl     v5.2d, v9.2d, #0x23
        adcs    x22, x17, x22
        umlal2  v14.2d, v11.4s, v25.s[3]
        adcs    x7, x7, x25
        adcs    x17, x24, x23
        ldr     x23, [sp, #0x640]
        adcs    x24, x19, x20
        ldr     q11, [x2, #0x410]
        adcs    x26, x27, x26
        adcs    x21, x28, x21
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        adcs    x25, x23, xzr
        ldr     x23, [sp, #0x630]
        adcs    x28, x23, xzr
        ldr     x23, [sp, #0x4a8]
        ext     v8.16b, v8.16b, v9.16b, #8
        adcs    x19, x23, xzr
        ldr     x23, [sp, #0x738]
        adcs    x20, x23, xzr
        ldr     x23, [sp, #0x6c8]
        ldp     q6, q7, [x2, #0x1f0]
        umlal   v14.2d, v12.2s, v25.s[0]
        umlal2  v14.2d, v12.4s, v25.s[1]
        ldp     d12, d16, [x23, #0x1c0]
        str     x20, [sp, #0x738]
        ldr     x20, [sp, #0x570]
        ldr     x23, [sp, #0x758]
        adcs    x20, x20, xzr
        umlal   v14.2d, v13.2s, v0.s[2]
        str     x20, [sp, #0x570]
        ldr     x20, [sp, #0x5d8]
        adcs    x20, x20, xzr
        usra    v2.2d, v5.2d, #6
        str     x20, [sp, #0x5d8]
        ldr     x20, [sp, #0x618]
        adcs    x20, x20, xzr
        str     x20, [sp, #0x618]
        ldr     x20, [sp, #0x5a8]
        adds    x20, x20, x23
        ldr     x23, [sp, #0x788]
        umlal2  v14.2d, v13.4s, v0.s[3]
        str     x20, [sp, #0x5a8]
        ldr     x20, [sp, #0x518]
        adcs    x23, x23, x20
        ldr     x20, [sp, #0x7d0]
        str     x23, [sp, #0x788]
        ldr     x23, [sp, #0x578]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x708]
        str     x20, [sp, #0x7d0]
        ldr     x20, [sp, #0x5a0]
        adcs    x23, x23, x20
        ldr     x20, [sp, #0x648]
        umlal   v14.2d, v15.2s, v0.s[0]
        str     x23, [sp, #0x708]
        ldr     x23, [sp, #0x6b0]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x790]
        str     x20, [sp, #0x648]
        ldr     x20, [sp, #0x598]
        adcs    x23, x23, x20
        ldr     x20, [sp, #0x5b0]
        str     x23, [sp, #0x790]
        ldr     x23, [sp, #0x4b8]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x4f0]
        umlal2  v14.2d, v15.4s, v0.s[1]
        str     x20, [sp, #0x5b0]
        ldr     x20, [sp, #0x4c0]
        adcs    x23, x23, x20
        ldr     x20, [sp, #0x6e8]
        str     x23, [sp, #0x4f0]
        ldr     x23, [sp, #0x4e0]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x460]
        adcs    x23, x23, x1
        umull   v13.2d, v10.2s, v1.s[0]
        str     x1, [sp, #0x460]
        ldr     x1, [sp, #0x7e0]
        adcs    x1, x1, x10
        str     x10, [sp, #0x7e0]
        ldr     x10, [sp, #0x480]
        adcs    x10, x10, x11
        str     x11, [sp, #0x480]
        ldr     x11, [sp, #0x750]
        adcs    x11, x11, x13
        shl     v15.2d, v16.2d, #0x3a
        str     x13, [sp, #0x750]
        ldr     x13, [sp, #0x5f8]
        adcs    x13, x13, x15
        str     x15, [sp, #0x5f8]
        ldr     x15, [sp, #0x690]
        adcs    x15, x15, x16
        str     x16, [sp, #0x690]
        ldr     x16, [sp, #0x5d0]
        adcs    x16, x16, x14
        umlal2  v13.2d, v10.4s, v1.s[2]
        ldp     q10, q5, [x2, #0x220]
        str     x14, [sp, #0x5d0]
        ldr     x14, [sp, #0x500]
        adcs    x14, x14, x12
        str     x12, [sp, #0x500]
        ldr     x12, [sp, #0x6c0]
        adcs    x12, x12, x9
        umlal   v14.2d, v10.2s, v19.s[2]
        ldp     q16, q17, [x2, #0x210]
        umlal2  v14.2d, v10.4s, v19.s[3]
        str     x9, [sp, #0x6c0]
        ldr     x9, [sp, #0x6c8]
        ldr     d10, [x9, #0x1c8]
        umlal   v14.2d, v5.2s, v19.s[0]
        ldr     q18, [x2, #0x230]
        umlal   v13.2d, v11.2s, v20.s[0]
        usra    v2.2d, v8.2d, #0x1d
        str     q2, [x0, #0xc0]
        umlal2  v14.2d, v5.4s, v19.s[1]
        str     x12, [sp, #0x6e8]
        ldr     x12, [sp, #0x590]
        adcs    x12, x12, x8
        umlal2  v13.2d, v11.4s, v20.s[1]
        ldr     q11, [x2, #0x410]
        str     x23, [sp, #0x590]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        str     x8, [sp, #0x4a8]
        ldr     x8, [sp, #0x7c0]
        adcs    x8, x8, x22
        ldr     q8, [x2, #0x420]
        ldr     q2, [x2, #0x420]
        str     x22, [sp, #0x7c0]
        ldr     x22, [sp, #0x728]
        adcs    x22, x22, x7
        ldp     q5, q22, [x2, #0x1f0]
        usra    v14.2d, v12.2d, #0xc
        str     x7, [sp, #0x728]
        ldr     x7, [sp, #0x548]
        adcs    x7, x7, x17
        ldp     q12, q23, [x2, #0x1e0]
        umlal   v13.2d, v3.2s, v21.s[2]
        str     x17, [sp, #0x548]
        ldr     x17, [sp, #0x698]
        adcs    x17, x17, x24
        umlal2  v13.2d, v3.4s, v21.s[3]
        ldr     q3, [x2, #0x440]
        str     x24, [sp, #0x698]
        ldr     x24, [sp, #0x568]
        adcs    x24, x24, x26
        ldr     q24, [x2, #0x430]
        umlal   v13.2d, v4.2s, v21.s[0]
        str     x26, [sp, #0x568]
        ldr     x26, [sp, #0x560]
        adcs    x26, x26, x21
        umull   v26.2d, v11.2s, v1.s[0]
        usra    v14.2d, v15.2d, #6
        str     x19, [sp, #0x560]
        str     x20, [sp, #0x630]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        str     x21, [sp, #0x640]
        ldr     x21, [sp, #0x580]
        adcs    x21, x21, x25
        umlal2  v13.2d, v4.4s, v21.s[1]
        ldr     q15, [x2, #0x430]
        str     x28, [sp, #0x580]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        str     x25, [sp, #0x620]
        ldr     x25, [sp, #0x658]
        str     x21, [sp, #0x7d8]
        ldr     x21, [sp, #0x580]
        adcs    x25, x25, x21
        ldr     x21, [sp, #0x768]
        umlal   v13.2d, v6.2s, v25.s[2]
        ldr     q4, [x2, #0x450]
        str     x25, [sp, #0x658]
        ldr     x25, [sp, #0x560]
        adcs    x21, x21, x25
        ldr     x25, [sp, #0x610]
        umlal2  v13.2d, v6.4s, v25.s[3]
        ldr     q6, [x2, #0x230]
        str     x21, [sp, #0x768]
        ldr     x21, [sp, #0x738]
        adcs    x25, x25, x21
        ldr     x21, [sp, #0x4f8]
        umlal2  v26.2d, v11.4s, v1.s[2]
        ldr     q27, [x2, #0x460]
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x570]
        adcs    x21, x21, x25
        ldr     x25, [sp, #0x760]
        umlal   v13.2d, v7.2s, v25.s[0]
        str     x21, [sp, #0x4f8]
        ldr     x21, [sp, #0x5d8]
        adcs    x25, x25, x21
        ldr     x21, [sp, #0x4a0]
        umlal   v26.2d, v8.2s, v20.s[0]
        str     x25, [sp, #0x760]
        ldr     x25, [sp, #0x618]
        adcs    x21, x21, x25
        umlal2  v26.2d, v8.4s, v20.s[1]
        ldr     q8, [x2, #0x460]
        ldr     x2, [sp, #0x5a8]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        str     x21, [sp, #0x4a0]
        ldr     x21, [sp, #0x478]
        adc     x21, x21, xzr
        str     x21, [sp, #0x478]
        ldr     x21, [sp, #0x6d8]
        adds    x21, x21, x2
        ldr     x2, [sp, #0x718]
        umlal2  v13.2d, v7.4s, v25.s[1]
        ldr     d11, [x9, #0x1d0]
        ldr     x9, [sp, #0x788]
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x6d0]
        umlal   v13.2d, v16.2s, v0.s[2]
        str     x24, [sp, #0x788]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        str     x26, [sp, #0x718]
        ldr     x26, [sp, #0x7d0]
        adcs    x9, x9, x26
        ldr     x26, [sp, #0x700]
        umlal   v26.2d, v12.2s, v21.s[2]
        stp     x21, x2, [x3, #0x80]
        ldr     x2, [sp, #0x710]
        ldr     x21, [sp, #0x708]
        adcs    x21, x26, x21
        umlal2  v13.2d, v16.4s, v0.s[3]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umull   v7.2d, v2.2s, v1.s[0]
        str     x17, [sp, #0x708]
        ldr     x17, [sp, #0x648]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x5b0]
        stp     x9, x21, [x3, #0x90]
        ldr     x9, [sp, #0x790]
        ldr     x21, [sp, #0x748]
        adcs    x21, x21, x9
        ldr     x9, [sp, #0x798]
        umlal   v13.2d, v17.2s, v0.s[0]
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x688]
        umlal2  v26.2d, v12.4s, v21.s[3]
        shl     v11.2d, v11.2d, #6
        str     x7, [sp, #0x5b0]
        ldr     x7, [sp, #0x4f0]
        adcs    x7, x17, x7
        umlal   v26.2d, v23.2s, v21.s[0]
        stp     x2, x21, [x3, #0xa0]
        ldr     x2, [sp, #0x630]
        ldr     x21, [sp, #0x778]
        adcs    x21, x21, x2
        ldr     x2, [sp, #0x5c8]
        umull   v12.2d, v15.2s, v1.s[0]
        stp     x9, x7, [x3, #0xb0]
        ldr     x9, [sp, #0x7a8]
        ldr     x7, [sp, #0x590]
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x670]
        umlal2  v7.2d, v2.4s, v1.s[2]
        adcs    x1, x7, x1
        ldr     x7, [sp, #0x6f0]
        umlal2  v26.2d, v23.4s, v21.s[1]
        ldp     q2, q16, [x7, #0x200]
        adcs    x9, x9, x10
        umlal   v7.2d, v24.2s, v20.s[0]
        stp     x21, x2, [x3, #0xc0]
        ldr     x21, [sp, #0x678]
        adcs    x2, x21, x11
        ldr     x21, [sp, #0x7b8]
        umlal2  v12.2d, v15.4s, v1.s[2]
        ldr     x10, [sp, #0x758]
        stp     x1, x9, [x3, #0xd0]
        ldr     x9, [sp, #0x7c8]
        adcs    x1, x21, x13
        ldr     x11, [sp, #0x518]
        ldr     x13, [sp, #0x6e8]
        ldr     x21, [sp, #0x680]
        umlal2  v13.2d, v17.4s, v0.s[1]
        ldp     q15, q17, [x7, #0x210]
        adcs    x21, x21, x15
        umlal   v13.2d, v18.2s, v19.s[2]
        adcs    x9, x9, x16
        umlal2  v13.2d, v18.4s, v19.s[3]
        ldp     q18, q19, [x7, #0x220]
        adcs    x10, x10, x14
        umlal2  v7.2d, v24.4s, v20.s[1]
        ldr     q23, [x7, #0x440]
        adcs    x11, x11, x13
        umlal   v7.2d, v5.2s, v21.s[2]
        stp     x21, x9, [x3, #0xf0]
        ldr     x9, [sp, #0x5a0]
        ldr     x21, [sp, #0x578]
        adcs    x21, x21, x12
        ldr     x12, [sp, #0x5b0]
        umlal2  v7.2d, v5.4s, v21.s[3]
        ldr     q5, [x7, #0x450]
        usra    v13.2d, v10.2d, #6
        adcs    x8, x9, x8
        ldr     x9, [sp, #0x6b0]
        umlal   v7.2d, v22.2s, v21.s[0]
        adcs    x22, x9, x22
        ldr     x9, [sp, #0x598]
        umlal2  v7.2d, v22.4s, v21.s[1]
        ldp     q10, q22, [x7, #0x200]
        adcs    x9, x9, x12
        umlal   v7.2d, v15.2s, v25.s[2]
        stp     x21, x8, [x3, #0x110]
        ldr     x8, [sp, #0x708]
        ldr     x21, [sp, #0x4b8]
        adcs    x21, x21, x8
        ldr     x8, [sp, #0x788]
        umlal   v12.2d, v3.2s, v20.s[0]
        stp     x22, x9, [x3, #0x120]
        ldr     x12, [sp, #0x7d8]
        ldr     x9, [sp, #0x718]
        ldr     x22, [sp, #0x4c0]
        uzp2    v24.2d, v14.2d, v13.2d
        ldr     x13, [sp, #0x658]
        uzp1    v13.2d, v14.2d, v13.2d
        adcs    x22, x22, x8
        ldr     x8, [sp, #0x4e0]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x460]
        umlal2  v7.2d, v15.4s, v25.s[3]
        ldr     q14, [x7, #0x230]
        shl     v15.2d, v24.2d, #0x23
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x7e0]
        ext     v9.16b, v9.16b, v24.16b, #8
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x610]
        umlal   v7.2d, v17.2s, v25.s[0]
        ldr     x14, [sp, #0x4f8]
        stp     x10, x11, [x3, #0x100]
        ldr     x11, [sp, #0x768]
        ldr     x10, [sp, #0x480]
        adcs    x10, x10, x11
        ldr     x15, [sp, #0x760]
        ldr     x11, [sp, #0x750]
        usra    v13.2d, v15.2d, #6
        umlal2  v7.2d, v17.4s, v25.s[1]
        umlal   v26.2d, v10.2s, v25.s[2]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x5f8]
        ldr     q15, [x7, #0x470]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x690]
        umlal2  v26.2d, v10.4s, v25.s[3]
        movi    v17.2d, #0000000000000000
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x478]
        umlal   v26.2d, v22.2s, v25.s[0]
        stp     x12, x10, [x3, #0x150]
        ldr     x12, [sp, #0x4a0]
        ldr     x10, [sp, #0x5d0]
        ldr     x16, [sp, #0x4a8]
        umlal2  v26.2d, v22.4s, v25.s[1]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x500]
        usra    v13.2d, v9.2d, #0x1d
        ldp     q10, q9, [x7, #0x220]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x6c0]
        umlal   v7.2d, v6.2s, v0.s[2]
        ldp     q22, q28, [x7, #0x210]
        adcs    x15, x15, xzr
        ldr     x17, [sp, #0x548]
        umlal2  v7.2d, v6.4s, v0.s[3]
        adcs    x16, x16, xzr
        umlal2  v12.2d, v3.4s, v20.s[1]
        stp     x12, x15, [x3, #0x180]
        ldr     x15, [sp, #0x728]
        ldr     x12, [sp, #0x7c0]
        adcs    x12, x12, xzr
        umlal   v12.2d, v2.2s, v21.s[2]
        str     q13, [x0, #0xd0]
        umull   v13.2d, v23.2s, v1.s[0]
        adcs    x15, x15, xzr
        adcs    x17, x17, xzr
        umlal2  v12.2d, v2.4s, v21.s[3]
        ldr     q2, [x7, #0x230]
        str     x1, [sp, #0x548]
        ldr     x1, [sp, #0x698]
        adcs    x1, x1, xzr
        umlal   v12.2d, v16.2s, v21.s[0]
        stp     x11, x13, [x3, #0x160]
        ldr     x13, [sp, #0x6c8]
        ldr     x11, [sp, #0x568]
        adcs    x11, x11, xzr
        umlal2  v12.2d, v16.4s, v21.s[1]
        ldr     d3, [x13, #0x1f8]
        umlal   v26.2d, v10.2s, v0.s[2]
        str     x2, [sp, #0x568]
        ldr     x2, [sp, #0x640]
        adcs    x2, x2, xzr
        stp     x14, x10, [x3, #0x170]
        ldr     x10, [sp, #0x620]
        ldr     x14, [sp, #0x738]
        umlal2  v13.2d, v23.4s, v1.s[2]
        adcs    x10, x10, xzr
        stp     x21, x22, [x3, #0x130]
        ldr     x22, [sp, #0x560]
        ldr     x21, [sp, #0x580]
        umlal2  v26.2d, v10.4s, v0.s[3]
        ldp     q6, q16, [x7, #0x220]
        adcs    x21, x21, xzr
        umlal   v26.2d, v9.2s, v0.s[0]
        ldp     d10, d23, [x13, #0x1d0]
        adcs    x22, x22, xzr
        adcs    x14, x14, xzr
        umlal2  v26.2d, v9.4s, v0.s[1]
        stp     x21, x22, [x3, #0x1d0]
        ldr     x22, [sp, #0x5d8]
        ldr     x21, [sp, #0x570]
        adcs    x21, x21, xzr
        stp     x2, x10, [x3, #0x1c0]
        ldr     x2, [sp, #0x618]
        adcs    x22, x22, xzr
        stp     x8, x9, [x3, #0x140]
        adcs    x2, x2, xzr
        usra    v26.2d, v11.2d, #6
        umull   v0.2d, v4.2s, v1.s[0]
        shl     v11.2d, v23.2d, #0xc
        usra    v7.2d, v10.2d, #0x3a
        umlal2  v0.2d, v4.4s, v1.s[2]
        ldp     d9, d10, [x13, #0x1e0]
        usra    v7.2d, v11.2d, #6
        uzp2    v4.2d, v26.2d, v7.2d
        uzp1    v7.2d, v26.2d, v7.2d
        ext     v11.16b, v24.16b, v4.16b, #8
        shl     v23.2d, v10.2d, #0x18
        stp     x1, x11, [x3, #0x1b0]
        umlal   v12.2d, v18.2s, v25.s[2]
        shl     v10.2d, v4.2d, #0x23
        usra    v7.2d, v10.2d, #6
        stp     x14, x21, [x3, #0x1e0]
        umlal2  v12.2d, v18.4s, v25.s[3]
        ldp     d10, d18, [x13, #0x1d8]
        umlal   v13.2d, v5.2s, v20.s[0]
        stp     x22, x2, [x3, #0x1f0]
        umlal   v12.2d, v19.2s, v25.s[0]
        usra    v7.2d, v11.2d, #0x1d
        umlal2  v12.2d, v19.4s, v25.s[1]
        usra    v12.2d, v10.2d, #0x34
        umlal2  v13.2d, v5.4s, v20.s[1]
        ldp     d5, d10, [x13, #0x1e8]
        umlal   v13.2d, v22.2s, v21.s[2]
        ldr     x1, [sp, #0x568]
        ldr     x2, [sp, #0x548]
        ldp     d19, d11, [x13, #0x1f0]
        umlal2  v13.2d, v22.4s, v21.s[3]
        shl     v18.2d, v18.2d, #0x12
        stp     x15, x17, [x3, #0x1a0]
        umlal   v13.2d, v28.2s, v21.s[0]
        ldr     q22, [x7, #0x470]
        umlal2  v13.2d, v28.4s, v21.s[1]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        usra    v12.2d, v18.2d, #6
        umlal   v13.2d, v2.2s, v25.s[2]
        stp     x16, x12, [x3, #0x190]
        stp     x1, x2, [x3, #0xe0]
        shl     v18.2d, v10.2d, #0x1e
        umlal   v0.2d, v27.2s, v20.s[0]
        shl     v24.2d, v11.2d, #0x24
        umull   v26.2d, v8.2s, v1.s[0]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v26.2d, v8.4s, v1.s[2]
        str     q7, [x0, #0xe0]
        umlal   v26.2d, v15.2s, v20.s[0]
        umlal2  v13.2d, v2.4s, v25.s[3]
        usra    v13.2d, v9.2d, #0x2e
        umlal2  v26.2d, v15.4s, v20.s[1]
        usra    v13.2d, v23.2d, #6
        umlal2  v0.2d, v27.4s, v20.s[1]
        uzp1    v15.2d, v12.2d, v13.2d
        umlal   v0.2d, v6.2s, v21.s[2]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v0.2d, v6.4s, v21.s[3]
        uzp2    v2.2d, v12.2d, v13.2d
        umlal   v0.2d, v16.2s, v21.s[0]
        shl     v12.2d, v2.2d, #0x23
        umlal2  v0.2d, v16.4s, v21.s[1]
        usra    v0.2d, v5.2d, #0x28
        umull   v5.2d, v22.2s, v1.s[0]
        usra    v0.2d, v18.2d, #6
        umlal2  v5.2d, v22.4s, v1.s[2]
        usra    v15.2d, v12.2d, #6
        umlal   v26.2d, v14.2s, v21.s[2]
        usra    v5.2d, v3.2d, #0x1c
        umlal2  v26.2d, v14.4s, v21.s[3]
        usra    v26.2d, v19.2d, #0x22
        usra    v26.2d, v24.2d, #6
        uzp1    v1.2d, v0.2d, v26.2d
        uzp2    v0.2d, v0.2d, v26.2d
        ext     v12.16b, v4.16b, v2.16b, #8
        usra    v15.2d, v12.2d, #0x1d
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        ext     v2.16b, v2.16b, v0.16b, #8
        str     q15, [x0, #0xf0]
        shl     v14.2d, v0.2d, #0x23
        usra    v1.2d, v14.2d, #6
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        usra    v1.2d, v2.2d, #0x1d
        uzp1    v2.2d, v5.2d, v17.2d
        uzp2    v3.2d, v5.2d, v17.2d
        ext     v0.16b, v0.16b, v3.16b, #8
        shl     v3.2d, v3.2d, #0x23
        str     q1, [x0, #0x100]
        usra    v2.2d, v3.2d, #6
        usra    v2.2d, v0.2d, #0x1d
        str     q2, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_32_aarch64)

NOTES

/* karat_phase_mul_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 800 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 3071.0 cycles instead of 5837.0, bound 2596.0 (simulated, one run after another); 7550 of 9680 instructions have another place.
 * Made from code with the SHA-256 f691f0898e872eaf0dc39a8684e8e50b4e0d804455f79c9f511ff0f7c3325657.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     q0, q1, [x2]
        movi    v2.16b, #0xff
        ldp     d3, d4, [x1]
        movi    v5.2d, #0000000000000000
        ldr     d6, [x1]
        ushr    v2.2d, v2.2d, #0x23
        ldr     x7, [x5, #0x58]
        ldp     d7, d16, [x1, #8]
        ldp     q17, q18, [x2, #0x20]
        ldp     d19, d20, [x1, #0x10]
        ldp     x8, x9, [x5]
        shl     v4.2d, v4.2d, #0xc
        ldp     x10, x11, [x5, #8]
        ushr    v21.2d, v6.2d, #0x1d
        ldp     x12, x13, [x5, #0x20]
        ushr    v3.2d, v3.2d, #0x3a
        ldp     x14, x15, [x5, #0x28]
        uzp1    v6.2d, v6.2d, v21.2d
        ushr    v7.2d, v7.2d, #0x34
        lsl     x9, x9, #0x3a
        ldp     x16, x17, [x5, #0x10]
        usra    v3.2d, v4.2d, #6
        lsl     x11, x11, #0x34
        str     x11, [sp, #0x7e8]
        str     x8, [sp, #0x7e0]
        ldp     x11, x8, [x5, #0x18]
        lsr     x10, x10, #6
        and     v4.16b, v6.16b, v2.16b
        shl     v6.2d, v16.2d, #0x12
        lsl     x13, x13, #0x22
        str     x13, [sp, #0x7d8]
        str     x10, [sp, #0x7d0]
        ldp     x13, x10, [x5, #0x38]
        shl     v16.2d, v20.2d, #0x18
        str     x9, [sp, #0x7c8]
        str     x1, [sp, #0x7c0]
        ldp     x9, x1, [x5, #0x30]
        lsr     x12, x12, #0x18
        lsr     x14, x14, #0x1e
        usra    v7.2d, v6.2d, #6
        lsl     x17, x17, #0x2e
        lsr     x16, x16, #0xc
        umlal   v3.2d, v0.2s, v4.s[0]
        lsl     x8, x8, #0x28
        lsr     x11, x11, #0x12
        umlal2  v3.2d, v0.4s, v4.s[2]
        lsl     x10, x10, #0x10
        lsr     x13, x13, #0x2a
        ext     v0.16b, v5.16b, v3.16b, #8
        usra    v3.2d, v0.2d, #0x1d
        ext     v0.16b, v3.16b, v5.16b, #8
        and     v3.16b, v3.16b, v2.16b
        lsr     x9, x9, #0x24
        lsl     x1, x1, #0x16
        str     x10, [sp, #0x7b8]
        str     x13, [sp, #0x7b0]
        ldp     x10, x13, [x5, #0x40]
        lsr     x10, x10, #0x30
        lsl     x15, x15, #0x1c
        str     x10, [sp, #0x7a8]
        str     x1, [sp, #0x7a0]
        ldp     x10, x1, [x5, #0x58]
        lsl     x13, x13, #0xa
        lsl     x1, x1, #0x38
        str     x13, [sp, #0x798]
        str     x9, [sp, #0x790]
        ldp     x13, x9, [x5, #0x48]
        str     x14, [sp, #0x788]
        lsl     x14, x9, #4
        lsr     x13, x13, #0x36
        str     x14, [sp, #0x780]
        str     x15, [sp, #0x778]
        ldp     x14, x15, [x5, #0x70]
        orr     x7, x13, x7, lsl #62
        lsl     x13, x15, #0x26
        str     x13, [sp, #0x770]
        ldp     x15, x13, [x5, #0x78]
        lsr     x14, x14, #0x14
        str     x14, [sp, #0x768]
        str     x7, [sp, #0x760]
        ldp     x14, x7, [x5, #0x68]
        lsr     x10, x10, #2
        lsr     x14, x14, #0xe
        lsl     x7, x7, #0x2c
        str     x7, [sp, #0x758]
        str     x14, [sp, #0x750]
        ldp     x7, x14, [x5, #0x60]
        orr     x1, x1, x9, lsr #60
        lsr     x9, x15, #0x1a
        str     x9, [sp, #0x748]
        ldp     x15, x9, [x5, #0x88]
        lsl     x13, x13, #0x20
        lsl     x14, x14, #0x32
        lsr     x7, x7, #8
        str     x13, [sp, #0x740]
        str     x7, [sp, #0x738]
        ldp     x13, x7, [x5, #0x98]
        lsl     x7, x7, #8
        lsr     x15, x15, #0x26
        lsl     x9, x9, #0x14
        str     x7, [sp, #0x730]
        str     x9, [sp, #0x728]
        ldp     x7, x9, [x5, #0x80]
        lsr     x7, x7, #0x20
        lsl     x9, x9, #0x1a
        str     x15, [sp, #0x720]
        str     x7, [sp, #0x718]
        ldp     x15, x7, [x5, #0xa0]
        str     x9, [sp, #0x710]
        str     x14, [sp, #0x708]
        ldp     x9, x14, [x5, #0x90]
        lsl     x14, x14, #0xe
        lsr     x15, x15, #0x38
        str     x14, [sp, #0x700]
        lsl     x14, x7, #2
        lsr     x9, x9, #0x2c
        lsr     x13, x13, #0x32
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        usra    v7.2d, v0.2d, #0x1d
        umlal   v7.2d, v1.2s, v4.s[0]
        ldp     x24, x26, [x5, #0xb0]
        lsl     x26, x26, #0x36
        umull   v14.2d, v17.2s, v4.s[0]
        ldp     q15, q10, [x2, #0x40]
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        orr     x23, x26, x7, lsr #62
        ldr     x7, [sp, #0x7c0]
        umlal2  v7.2d, v1.4s, v4.s[2]
        ldp     q11, q12, [x2]
        lsr     x24, x24, #4
        ldp     d13, d8, [x7, #0x18]
        umlal2  v14.2d, v17.4s, v4.s[2]
        usra    v14.2d, v19.2d, #0x2e
        umlal   v7.2d, v11.2s, v3.s[0]
        ldp     x19, x20, [x5, #0xb8]
        lsr     x19, x19, #0xa
        usra    v14.2d, v16.2d, #6
        umull   v9.2d, v18.2s, v4.s[0]
        ldr     x28, [x5, #0xb0]
        orr     x28, x15, x28, lsl #60
        umlal2  v7.2d, v11.4s, v3.s[2]
        ext     v11.16b, v5.16b, v7.16b, #8
        ldp     x26, x21, [x5, #0xc8]
        lsr     x26, x26, #0x16
        usra    v7.2d, v11.2d, #0x1d
        ext     v11.16b, v7.16b, v5.16b, #8
        ldp     x22, x15, [x5, #0xd0]
        lsl     x15, x15, #0x1e
        umlal2  v9.2d, v18.4s, v4.s[2]
        usra    v9.2d, v13.2d, #0x28
        str     x15, [sp, #0x6f8]
        str     x26, [sp, #0x6f0]
        ldp     x15, x26, [x5, #0xc0]
        lsr     x15, x15, #0x10
        shl     v13.2d, v8.2d, #0x1e
        ldp     q8, q0, [x2, #0x20]
        lsr     x22, x22, #0x1c
        usra    v9.2d, v13.2d, #6
        umull   v13.2d, v15.2s, v4.s[0]
        lsl     x26, x26, #0x2a
        str     x22, [sp, #0x6e8]
        str     x15, [sp, #0x6e0]
        ldp     x22, x15, [x5, #0xe0]
        usra    v14.2d, v11.2d, #0x1d
        umlal   v14.2d, v12.2s, v3.s[0]
        lsl     x20, x20, #0x30
        lsl     x21, x21, #0x24
        and     v11.16b, v7.16b, v2.16b
        ldp     q1, q6, [x2]
        lsl     x15, x15, #0x12
        umlal2  v14.2d, v12.4s, v3.s[2]
        ldp     d12, d7, [x7, #0x20]
        lsr     x22, x22, #0x28
        umlal2  v13.2d, v15.4s, v4.s[2]
        shl     v15.2d, v7.2d, #0x24
        str     x15, [sp, #0x6d8]
        str     x22, [sp, #0x6d0]
        ldp     x15, x22, [x5, #0xd8]
        lsl     x22, x22, #0x18
        umull   v7.2d, v10.2s, v4.s[0]
        ldp     q16, q17, [x2, #0x60]
        str     x22, [sp, #0x6c8]
        ldr     x22, [sp, #0x7e0]
        str     x21, [sp, #0x6c0]
        ldr     x21, [sp, #0x7c8]
        adds    x21, x22, x21
        ldr     x22, [sp, #0x7d0]
        umlal   v9.2d, v8.2s, v3.s[0]
        ldp     q18, q19, [x2, #0x40]
        umlal2  v9.2d, v8.4s, v3.s[2]
        ldp     d8, d20, [x7, #0x28]
        ldr     x7, [sp, #0x7e8]
        adcs    x22, x22, x7
        umlal   v13.2d, v0.2s, v3.s[0]
        ldp     q21, q22, [x2, #0x80]
        adcs    x7, x16, x17
        umlal2  v7.2d, v10.4s, v4.s[2]
        ldp     q10, q22, [x2, #0x60]
        adcs    x8, x11, x8
        umlal   v14.2d, v1.2s, v11.s[0]
        uzp1    v23.4s, v4.4s, v3.4s
        lsr     x11, x15, #0x22
        ldp     x15, x16, [x5, #0xf0]
        umlal2  v14.2d, v1.4s, v11.s[2]
        str     x8, [sp, #0x7e8]
        ldp     x17, x8, [x5, #0xe8]
        str     x7, [sp, #0x7d0]
        ldr     x7, [sp, #0x7d8]
        adcs    x7, x12, x7
        ldr     x12, [sp, #0x788]
        str     x7, [sp, #0x7d8]
        ldr     x7, [sp, #0x778]
        adcs    x7, x12, x7
        umull   v1.2d, v16.2s, v4.s[0]
        lsr     x12, x15, #0x34
        lsl     x15, x16, #6
        str     x7, [sp, #0x778]
        str     x21, [sp, #0x788]
        ldp     x7, x21, [x5, #0x100]
        ext     v24.16b, v5.16b, v14.16b, #8
        usra    v14.2d, v24.2d, #0x1d
        lsl     x8, x8, #0xc
        lsr     x17, x17, #0x2e
        umlal2  v1.2d, v16.4s, v4.s[2]
        str     x22, [sp, #0x7c8]
        ldr     x22, [sp, #0x790]
        str     x7, [sp, #0x7e0]
        ldr     x7, [sp, #0x7a0]
        adcs    x22, x22, x7
        ldr     x7, [sp, #0x7b0]
        str     x22, [sp, #0x7a0]
        ldr     x22, [sp, #0x7b8]
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x7a8]
        str     x22, [sp, #0x7b8]
        ldr     x22, [sp, #0x798]
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x760]
        and     v16.16b, v14.16b, v2.16b
        ext     v14.16b, v14.16b, v5.16b, #8
        shl     v20.2d, v20.2d, #0x2a
        str     x22, [sp, #0x798]
        ldr     x22, [sp, #0x780]
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x738]
        adcs    x1, x10, x1
        ldr     x10, [sp, #0x708]
        umlal2  v13.2d, v0.4s, v3.s[2]
        adcs    x7, x7, x10
        ldr     x10, [sp, #0x750]
        str     x1, [sp, #0x708]
        ldr     x1, [sp, #0x758]
        adcs    x1, x10, x1
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        ldr     x25, [sp, #0x768]
        umull   v0.2d, v17.2s, v4.s[0]
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        ldr     x27, [sp, #0x770]
        ldr     x10, [sp, #0x740]
        usra    v13.2d, v12.2d, #0x22
        umlal   v7.2d, v18.2s, v3.s[0]
        umlal2  v7.2d, v18.4s, v3.s[2]
        usra    v13.2d, v15.2d, #6
        umull   v15.2d, v21.2s, v4.s[0]
        umlal2  v0.2d, v17.4s, v4.s[2]
        ldp     q12, q17, [x2, #0x20]
        adcs    x25, x25, x27
        ldr     x27, [sp, #0x748]
        usra    v7.2d, v8.2d, #0x1c
        umlal   v1.2d, v19.2s, v3.s[0]
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x718]
        str     x27, [sp, #0x740]
        ldr     x27, [sp, #0x710]
        adcs    x27, x10, x27
        ldr     x10, [sp, #0x720]
        umlal   v13.2d, v12.2s, v11.s[0]
        usra    v9.2d, v14.2d, #0x1d
        str     x27, [sp, #0x710]
        ldr     x27, [sp, #0x728]
        adcs    x27, x10, x27
        ldr     x10, [sp, #0x700]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x730]
        umlal   v9.2d, v6.2s, v11.s[0]
        adcs    x10, x13, x10
        ldr     x13, [sp, #0x7c0]
        adcs    x28, x28, x14
        usra    v7.2d, v20.2d, #6
        umlal2  v9.2d, v6.4s, v11.s[2]
        adcs    x23, x24, x23
        adcs    x24, x19, x20
        ldr     x20, [sp, #0x6f0]
        ldr     x14, [sp, #0x6f8]
        ldr     x19, [sp, #0x6e0]
        ldp     q14, q8, [x2]
        umlal2  v13.2d, v12.4s, v11.s[2]
        adcs    x19, x19, x26
        ldr     x26, [sp, #0x6c0]
        umlal   v0.2d, v10.2s, v3.s[0]
        ldp     d12, d6, [x13, #0x30]
        adcs    x20, x20, x26
        ldr     x26, [sp, #0x6e8]
        umlal2  v1.2d, v19.4s, v3.s[2]
        shl     v6.2d, v6.2d, #0x30
        adcs    x26, x26, x14
        ldr     x14, [sp, #0x6c8]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x6d0]
        usra    v1.2d, v12.2d, #0x16
        umlal   v7.2d, v17.2s, v11.s[0]
        str     x11, [sp, #0x6c8]
        ldr     x11, [sp, #0x6d8]
        adcs    x11, x14, x11
        adcs    x8, x17, x8
        ldp     q12, q18, [x2, #0x80]
        usra    v1.2d, v6.2d, #6
        adcs    x12, x12, x15
        umlal2  v0.2d, v10.4s, v3.s[2]
        ldp     q10, q6, [x2, #0x40]
        lsl     x21, x21, #0x3a
        umlal2  v15.2d, v21.4s, v4.s[2]
        ldp     x14, x15, [x5, #0x108]
        umlal   v15.2d, v22.2s, v3.s[0]
        umlal   v9.2d, v14.2s, v16.s[0]
        ldp     d4, d19, [x13, #0x38]
        lsl     x15, x15, #0x34
        umlal2  v9.2d, v14.4s, v16.s[2]
        ldp     q14, q20, [x2, #0x60]
        orr     x21, x21, x16, lsr #58
        ldr     x16, [sp, #0x7e0]
        umlal2  v7.2d, v17.4s, v11.s[2]
        ldp     q17, q21, [x2, #0x80]
        adcs    x21, x16, x21
        umlal   v1.2d, v10.2s, v11.s[0]
        ldp     x16, x17, [x6]
        lsr     x14, x14, #6
        umlal2  v1.2d, v10.4s, v11.s[2]
        ldp     x13, x17, [x6, #0x10]
        ldr     x17, [sp, #0x788]
        adcs    x14, x14, x15
        ext     v10.16b, v5.16b, v9.16b, #8
        ldp     x5, x15, [x5, #0x110]
        shl     v19.2d, v19.2d, #0x36
        umlal2  v15.2d, v22.4s, v3.s[2]
        str     x12, [sp, #0x7e0]
        ldr     x12, [sp, #0x7c8]
        stp     x17, x12, [x4]
        ldr     x16, [sp, #0x7d8]
        umull   v22.2d, v12.2s, v3.s[0]
        lsr     x5, x5, #0xc
        lsl     x15, x15, #0x2e
        adcs    x5, x5, x15
        ldr     x15, [sp, #0x7d0]
        subs    x13, x17, x15
        ldr     x17, [sp, #0x778]
        umlal2  v22.2d, v12.4s, v3.s[2]
        str     x21, [sp, #0x6d8]
        ldr     x21, [sp, #0x7e8]
        sbcs    x12, x12, x21
        umlal   v22.2d, v18.2s, v23.s[0]
        stp     x16, x17, [x4, #0x20]
        umlal   v0.2d, v6.2s, v11.s[0]
        stp     x15, x21, [x4, #0x10]
        ldr     x15, [sp, #0x7b8]
        ldr     x21, [sp, #0x7a0]
        umlal2  v0.2d, v6.4s, v11.s[2]
        usra    v0.2d, v4.2d, #0x10
        stp     x21, x15, [x4, #0x30]
        ldr     x15, [sp, #0x798]
        usra    v0.2d, v19.2d, #6
        umlal2  v22.2d, v18.4s, v23.s[1]
        stp     x15, x22, [x4, #0x40]
        ldr     x22, [sp, #0x708]
        umlal   v15.2d, v14.2s, v11.s[0]
        stp     x22, x7, [x4, #0x50]
        stp     x1, x25, [x4, #0x60]
        ldr     x1, [sp, #0x710]
        ldr     x25, [sp, #0x740]
        stp     x25, x1, [x4, #0x70]
        umlal2  v15.2d, v14.4s, v11.s[2]
        usra    v9.2d, v10.2d, #0x1d
        stp     x27, x9, [x4, #0x80]
        and     v14.16b, v9.16b, v2.16b
        ext     v10.16b, v9.16b, v5.16b, #8
        csetm   x9, lo
        eor     x13, x13, x9
        usra    v13.2d, v10.2d, #0x1d
        cmn     x9, #1
        umlal   v13.2d, v8.2s, v16.s[0]
        adcs    x13, x13, xzr
        umull   v10.2d, v17.2s, v11.s[0]
        ldp     q12, q9, [x2, #0xa0]
        ldr     x1, [x6, #0x10]
        eor     x12, x12, x9
        ldr     x7, [x6, #0x18]
        ldr     x22, [x6, #8]
        umlal   v22.2d, v20.2s, v11.s[0]
        uzp1    v9.4s, v11.4s, v16.4s
        stp     x10, x28, [x4, #0x90]
        ldr     x10, [x6]
        ldr     x28, [sp, #0x788]
        umlal2  v22.2d, v20.4s, v11.s[2]
        ldp     q3, q4, [x2, #0x20]
        umulh   x27, x28, x10
        umlal   v7.2d, v3.2s, v16.s[0]
        adcs    x12, x12, xzr
        subs    x25, x1, x10
        sbcs    x15, x7, x22
        umlal2  v13.2d, v8.4s, v16.s[2]
        str     x12, [sp, #0x6d0]
        csetm   x12, lo
        eor     x15, x15, x12
        cmn     x12, #1
        umlal2  v7.2d, v3.4s, v16.s[2]
        eor     x25, x25, x12
        adcs    x25, x25, xzr
        adcs    x15, x15, xzr
        umlal2  v10.2d, v17.4s, v11.s[2]
        str     x25, [sp, #0x6f8]
        ldr     x25, [sp, #0x7c8]
        str     x13, [sp, #0x6e8]
        umulh   x13, x25, x22
        stp     x23, x24, [x4, #0xa0]
        umlal   v10.2d, v21.2s, v23.s[2]
        stp     x19, x20, [x4, #0xb0]
        ldr     x20, [sp, #0x7b8]
        eor     x9, x9, x12
        ldr     x12, [sp, #0x6c8]
        umlal   v1.2d, v4.2s, v16.s[0]
        stp     x26, x12, [x4, #0xc0]
        ldr     x26, [sp, #0x7c0]
        subs    x12, x16, x21
        umlal2  v1.2d, v4.4s, v16.s[2]
        ldp     d11, d8, [x26, #0x40]
        sbcs    x19, x17, x20
        usra    v15.2d, v11.2d, #0xa
        ldp     q11, q3, [x2, #0x40]
        csetm   x24, lo
        umlal   v0.2d, v11.2s, v16.s[0]
        shl     v8.2d, v8.2d, #0x3c
        umulh   x23, x28, x22
        cmn     x24, #1
        umlal2  v10.2d, v21.4s, v23.s[3]
        usra    v15.2d, v8.2d, #6
        stp     x14, x5, [x4, #0xf0]
        umlal2  v0.2d, v11.4s, v16.s[2]
        ldp     q11, q8, [x2, #0x60]
        umlal   v10.2d, v12.2s, v23.s[0]
        stp     x11, x8, [x4, #0xd0]
        ldr     x11, [sp, #0x7e0]
        umlal2  v10.2d, v12.4s, v23.s[1]
        mul     x5, x25, x22
        ldp     x14, x8, [x6, #0x20]
        umlal   v15.2d, v3.2s, v16.s[0]
        str     x9, [sp, #0x6c0]
        ldr     x9, [sp, #0x6d8]
        stp     x11, x9, [x4, #0xe0]
        umlal2  v15.2d, v3.4s, v16.s[2]
        ldp     q12, q3, [x2]
        eor     x12, x12, x24
        umlal   v13.2d, v12.2s, v14.s[0]
        ldr     d4, [x26, #0x48]
        mul     x9, x28, x22
        eor     x19, x19, x24
        umlal2  v13.2d, v12.4s, v14.s[2]
        shl     v12.2d, v4.2d, #2
        str     x15, [sp, #0x6f0]
        ldp     x11, x15, [x6, #0x30]
        adcs    x12, x12, xzr
        umlal   v22.2d, v11.2s, v16.s[0]
        ext     v4.16b, v5.16b, v13.16b, #8
        adcs    x19, x19, xzr
        adds    x27, x27, x9
        umlal2  v22.2d, v11.4s, v16.s[2]
        usra    v13.2d, v4.2d, #0x1d
        adcs    x23, x23, x5
        mul     x5, x28, x10
        usra    v22.2d, v12.2d, #6
        and     v11.16b, v13.16b, v2.16b
        adc     x9, x13, xzr
        subs    x13, x11, x14
        umlal   v10.2d, v8.2s, v16.s[0]
        ldp     q12, q4, [x2, #0x80]
        str     x19, [sp, #0x6e0]
        sbcs    x19, x15, x8
        ext     v13.16b, v13.16b, v5.16b, #8
        usra    v7.2d, v13.2d, #0x1d
        str     x12, [sp, #0x730]
        mul     x12, x25, x10
        csetm   x20, lo
        umlal2  v10.2d, v8.4s, v16.s[2]
        ldp     q13, q8, [x2, #0x20]
        adds    x27, x27, x12
        ldr     x12, [sp, #0x7d0]
        umlal   v7.2d, v3.2s, v14.s[0]
        ldp     q6, q17, [x2, #0xa0]
        eor     x19, x19, x20
        umulh   x21, x12, x1
        umlal2  v7.2d, v3.4s, v14.s[2]
        eor     x13, x13, x20
        umull   v3.2d, v12.2s, v16.s[0]
        stp     x5, x27, [x3]
        umlal   v1.2d, v13.2s, v14.s[0]
        eor     x24, x24, x20
        umlal2  v3.2d, v12.4s, v16.s[2]
        umlal   v3.2d, v4.2s, v9.s[0]
        str     x24, [sp, #0x700]
        umulh   x24, x25, x10
        adcs    x23, x23, x24
        adc     x24, x9, xzr
        umlal2  v3.2d, v4.4s, v9.s[1]
        ldp     d12, d4, [x26, #0x48]
        cmn     x20, #1
        umlal2  v1.2d, v13.4s, v14.s[2]
        adcs    x20, x13, xzr
        adcs    x19, x19, xzr
        subs    x9, x14, x10
        umlal   v3.2d, v6.2s, v23.s[2]
        usra    v10.2d, v12.2d, #0x3e
        sbcs    x13, x8, x22
        str     x19, [sp, #0x728]
        sbcs    x19, x11, x1
        umlal2  v3.2d, v6.4s, v23.s[3]
        shl     v12.2d, v4.2d, #8
        str     x20, [sp, #0x720]
        umulh   x20, x12, x7
        sbcs    x27, x15, x7
        umlal   v0.2d, v8.2s, v14.s[0]
        csetm   x5, lo
        str     x24, [sp, #0x718]
        subs    x24, x28, x16
        ldr     x16, [sp, #0x7e8]
        eor     x9, x9, x5
        umlal   v3.2d, v17.2s, v23.s[0]
        usra    v10.2d, v12.2d, #6
        str     x23, [sp, #0x748]
        sbcs    x23, x25, x17
        ldr     x17, [sp, #0x7a0]
        sbcs    x17, x12, x17
        ldr     x28, [sp, #0x7b8]
        umlal2  v3.2d, v17.4s, v23.s[1]
        ldp     q12, q13, [x2, #0x40]
        umlal2  v0.2d, v8.4s, v14.s[2]
        ldp     q8, q4, [x2, #0x60]
        umulh   x25, x16, x7
        umlal   v15.2d, v12.2s, v14.s[0]
        ldp     d6, d16, [x26, #0x50]
        eor     x13, x13, x5
        umlal2  v15.2d, v12.4s, v14.s[2]
        usra    v3.2d, v6.2d, #0x38
        eor     x19, x19, x5
        sbcs    x28, x16, x28
        csetm   x15, lo
        umlal   v22.2d, v13.2s, v14.s[0]
        shl     v12.2d, v16.2d, #0xe
        eor     x28, x28, x15
        eor     x17, x17, x15
        umlal2  v22.2d, v13.4s, v14.s[2]
        ldp     q13, q6, [x2, #0x80]
        mul     x11, x12, x7
        umlal   v10.2d, v8.2s, v14.s[0]
        usra    v3.2d, v12.2d, #6
        adds    x21, x21, x11
        eor     x24, x24, x15
        umlal2  v10.2d, v8.4s, v14.s[2]
        ldp     q12, q8, [x2]
        eor     x11, x15, x5
        umlal   v7.2d, v12.2s, v11.s[0]
        ldp     q16, q17, [x2, #0xa0]
        str     x11, [sp, #0x770]
        mul     x11, x16, x7
        umlal2  v7.2d, v12.4s, v11.s[2]
        ext     v12.16b, v5.16b, v7.16b, #8
        adcs    x20, x20, x11
        adc     x25, x25, xzr
        ldp     q18, q19, [x2, #0xc0]
        cmn     x15, #1
        umlal   v3.2d, v4.2s, v14.s[0]
        usra    v7.2d, v12.2d, #0x1d
        umull   v12.2d, v13.2s, v14.s[0]
        umulh   x11, x16, x1
        adcs    x24, x24, xzr
        umlal2  v3.2d, v4.4s, v14.s[2]
        and     v4.16b, v7.16b, v2.16b
        eor     x23, x23, x15
        adcs    x23, x23, xzr
        ext     v7.16b, v7.16b, v5.16b, #8
        usra    v1.2d, v7.2d, #0x1d
        adcs    x15, x17, xzr
        adcs    x28, x28, xzr
        umlal2  v12.2d, v13.4s, v14.s[2]
        uzp1    v14.4s, v14.4s, v11.4s
        cmn     x5, #1
        adcs    x9, x9, xzr
        umlal   v1.2d, v8.2s, v11.s[0]
        mul     x17, x12, x1
        adcs    x13, x13, xzr
        adcs    x19, x19, xzr
        umlal   v12.2d, v6.2s, v9.s[2]
        eor     x27, x27, x5
        adcs    x27, x27, xzr
        subs    x5, x19, x9
        umlal2  v1.2d, v8.4s, v11.s[2]
        str     x27, [sp, #0x768]
        sbcs    x27, x27, x13
        str     x19, [sp, #0x758]
        csetm   x19, lo
        eor     x27, x27, x19
        ldp     q13, q8, [x2, #0x20]
        umlal   v0.2d, v13.2s, v11.s[0]
        str     x13, [sp, #0x750]
        mul     x13, x16, x1
        umlal2  v0.2d, v13.4s, v11.s[2]
        ldp     q13, q7, [x2]
        adds    x21, x21, x13
        umlal   v15.2d, v8.2s, v11.s[0]
        ldp     q19, q20, [x2, #0x40]
        eor     x5, x5, x19
        umlal2  v15.2d, v8.4s, v11.s[2]
        ldp     d8, d21, [x26, #0x58]
        adcs    x20, x20, x11
        umlal   v1.2d, v13.2s, v4.s[0]
        shl     v21.2d, v21.2d, #0x14
        adc     x25, x25, xzr
        cmn     x19, #1
        umlal2  v12.2d, v6.4s, v9.s[3]
        ldp     q6, q24, [x2, #0x60]
        adcs    x5, x5, xzr
        umlal   v12.2d, v16.2s, v9.s[0]
        ldp     q25, q26, [x2, #0x80]
        adcs    x27, x27, xzr
        umlal2  v12.2d, v16.4s, v9.s[1]
        ldp     q16, q27, [x2, #0xc0]
        subs    x11, x24, x15
        umlal   v22.2d, v19.2s, v11.s[0]
        ldp     q28, q29, [x2, #0xa0]
        sbcs    x13, x23, x28
        umlal2  v22.2d, v19.4s, v11.s[2]
        str     x27, [sp, #0x738]
        csetm   x27, lo
        cmn     x27, #1
        eor     x11, x11, x27
        eor     x13, x13, x27
        umlal   v12.2d, v17.2s, v23.s[2]
        str     x5, [sp, #0x780]
        ldr     x5, [sp, #0x6e8]
        str     x28, [sp, #0x760]
        ldr     x28, [sp, #0x6f0]
        str     x15, [sp, #0x7a8]
        umulh   x15, x5, x28
        str     x23, [sp, #0x7b0]
        str     x9, [sp, #0x790]
        ldp     x23, x9, [x6, #0x50]
        umlal2  v12.2d, v17.4s, v23.s[3]
        str     x24, [sp, #0x6b8]
        str     x25, [sp, #0x6b0]
        ldp     x24, x25, [x6, #0x40]
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        umlal   v12.2d, v18.2s, v23.s[0]
        subs    x10, x24, x10
        str     x13, [sp, #0x6a8]
        ldp     x24, x13, [x6, #0x70]
        sbcs    x22, x25, x22
        umlal   v10.2d, v20.2s, v11.s[0]
        sbcs    x1, x23, x1
        sbcs    x7, x9, x7
        ldp     x9, x25, [x6, #0x60]
        umlal   v3.2d, v6.2s, v11.s[0]
        mul     x23, x5, x28
        eor     x19, x27, x19
        sbcs    x27, x9, x14
        ldr     x9, [x6, #0x30]
        umlal2  v10.2d, v20.4s, v11.s[2]
        sbcs    x25, x25, x8
        umlal2  v1.2d, v13.4s, v4.s[2]
        ldp     q13, q17, [x2, #0x20]
        sbcs    x24, x24, x9
        ext     v19.16b, v5.16b, v1.16b, #8
        usra    v1.2d, v19.2d, #0x1d
        str     x19, [sp, #0x6a0]
        ldr     x19, [x6, #0x38]
        sbcs    x13, x13, x19
        ldr     x19, [sp, #0x6f8]
        str     x11, [sp, #0x698]
        csetm   x11, lo
        ext     v19.16b, v1.16b, v5.16b, #8
        usra    v0.2d, v19.2d, #0x1d
        umulh   x9, x5, x19
        ldr     x8, [sp, #0x6c0]
        eor     x7, x7, x11
        umlal2  v12.2d, v18.4s, v23.s[1]
        ldp     q18, q19, [x2]
        eor     x27, x27, x11
        umlal2  v3.2d, v6.4s, v11.s[2]
        usra    v12.2d, v8.2d, #0x32
        eor     x24, x24, x11
        ldp     q8, q6, [x2, #0x40]
        usra    v12.2d, v21.2d, #6
        umull   v20.2d, v25.2s, v11.s[0]
        mul     x5, x5, x19
        eor     x5, x5, x8
        umlal2  v20.2d, v25.4s, v11.s[2]
        umlal   v20.2d, v26.2s, v14.s[0]
        umlal   v12.2d, v24.2s, v11.s[0]
        str     x24, [sp, #0x6e8]
        ldr     x24, [sp, #0x6d0]
        mul     x14, x24, x28
        adds    x23, x9, x23
        adcs    x9, x15, x14
        umlal2  v12.2d, v24.4s, v11.s[2]
        umlal   v0.2d, v7.2s, v4.s[0]
        eor     x25, x25, x11
        and     v11.16b, v1.16b, v2.16b
        eor     x10, x10, x11
        ldp     q1, q21, [x2, #0x20]
        ldr     x14, [sp, #0x788]
        ldr     x15, [sp, #0x798]
        umlal2  v0.2d, v7.4s, v4.s[2]
        eor     x22, x22, x11
        umlal   v15.2d, v13.2s, v4.s[0]
        ldp     q7, q24, [x2, #0x60]
        umulh   x28, x24, x28
        umlal2  v15.2d, v13.4s, v4.s[2]
        ldp     d13, d25, [x26, #0x60]
        ldr     x26, [x4, #0x48]
        eor     x13, x13, x11
        umlal   v22.2d, v17.2s, v4.s[0]
        shl     v25.2d, v25.2d, #0x1a
        adc     x28, x28, xzr
        subs    x14, x14, x15
        ldr     x15, [sp, #0x7c8]
        umlal2  v22.2d, v17.4s, v4.s[2]
        ldp     q17, q30, [x2, #0xa0]
        sbcs    x15, x15, x26
        ldr     x26, [sp, #0x708]
        umlal   v0.2d, v18.2s, v11.s[0]
        sbcs    x12, x12, x26
        ldr     x26, [x4, #0x58]
        sbcs    x16, x16, x26
        ldr     x26, [sp, #0x7d8]
        str     x13, [sp, #0x6f0]
        ldr     x13, [x4, #0x60]
        sbcs    x13, x26, x13
        ldr     x26, [sp, #0x778]
        umlal2  v0.2d, v18.4s, v11.s[2]
        str     x25, [sp, #0x690]
        ldr     x25, [x4, #0x68]
        sbcs    x25, x26, x25
        ldr     x26, [sp, #0x7a0]
        str     x27, [sp, #0x688]
        ldr     x27, [sp, #0x740]
        sbcs    x27, x26, x27
        ldr     x26, [sp, #0x7b8]
        str     x7, [sp, #0x680]
        ldr     x7, [sp, #0x710]
        sbcs    x7, x26, x7
        umlal   v10.2d, v8.2s, v4.s[0]
        ext     v18.16b, v5.16b, v0.16b, #8
        csetm   x26, lo
        eor     x12, x12, x26
        usra    v0.2d, v18.2d, #0x1d
        umlal   v22.2d, v1.2s, v11.s[0]
        eor     x16, x16, x26
        eor     x14, x14, x26
        ext     v18.16b, v0.16b, v5.16b, #8
        and     v0.16b, v0.16b, v2.16b
        eor     x15, x15, x26
        eor     x13, x13, x26
        usra    v15.2d, v18.2d, #0x1d
        umlal   v15.2d, v19.2s, v11.s[0]
        eor     x25, x25, x26
        umlal2  v15.2d, v19.4s, v11.s[2]
        eor     x27, x27, x26
        ldp     q18, q19, [x2, #0xe0]
        str     x27, [sp, #0x678]
        mul     x27, x24, x19
        umlal2  v10.2d, v8.4s, v4.s[2]
        uzp1    v8.4s, v4.4s, v11.4s
        adds    x23, x23, x27
        eor     x23, x23, x8
        umlal2  v20.2d, v26.4s, v14.s[1]
        ldp     q19, q26, [x2, #0x80]
        eor     x27, x7, x26
        umlal   v20.2d, v28.2s, v9.s[2]
        umulh   x24, x24, x19
        ldr     x7, [x3, #8]
        adcs    x24, x9, x24
        ldr     x9, [sp, #0x748]
        eor     x24, x24, x8
        umlal2  v20.2d, v28.4s, v9.s[3]
        ldp     q28, q31, [x2, #0xc0]
        adc     x19, x28, xzr
        ldr     x28, [x3]
        umlal   v20.2d, v29.2s, v9.s[0]
        cmn     x8, #1
        adcs    x5, x5, x28
        ldr     x28, [sp, #0x7d8]
        eor     x1, x1, x11
        umlal2  v20.2d, v29.4s, v9.s[1]
        adcs    x23, x23, x7
        ldr     x7, [sp, #0x718]
        adcs    x24, x24, x9
        eor     x19, x19, x8
        umlal2  v22.2d, v1.4s, v11.s[2]
        adcs    x19, x19, x7
        str     x27, [sp, #0x6f8]
        ldr     x27, [x6, #0x20]
        str     x25, [sp, #0x6d0]
        mul     x25, x28, x27
        adc     x8, x8, xzr
        umlal   v20.2d, v16.2s, v23.s[2]
        adds    x5, x5, x17
        adcs    x23, x23, x21
        adcs    x24, x24, x20
        umlal2  v20.2d, v16.4s, v23.s[3]
        str     x25, [sp, #0x6c0]
        ldr     x25, [sp, #0x6b0]
        adcs    x19, x19, x25
        adc     x8, x8, xzr
        adds    x5, x9, x5
        umlal   v3.2d, v6.2s, v4.s[0]
        umulh   x9, x28, x27
        adcs    x23, x7, x23
        adcs    x24, x17, x24
        umlal2  v3.2d, v6.4s, v4.s[2]
        ldp     q1, q6, [x2]
        adcs    x19, x21, x19
        umlal   v15.2d, v1.2s, v0.s[0]
        adcs    x20, x20, x8
        ldr     x8, [x6, #0x28]
        adcs    x25, x25, xzr
        eor     x21, x26, x11
        umlal   v20.2d, v27.2s, v23.s[0]
        cmn     x11, #1
        ldr     x11, [sp, #0x680]
        ldr     x17, [sp, #0x688]
        adcs    x7, x10, xzr
        adcs    x22, x22, xzr
        umlal2  v20.2d, v27.4s, v23.s[1]
        usra    v20.2d, v13.2d, #0x2c
        mul     x10, x28, x8
        adcs    x1, x1, xzr
        ldp     q13, q16, [x2, #0x40]
        umlal   v12.2d, v7.2s, v4.s[0]
        adcs    x11, x11, xzr
        umlal2  v12.2d, v7.4s, v4.s[2]
        usra    v20.2d, v25.2d, #6
        adcs    x17, x17, xzr
        str     x21, [sp, #0x688]
        ldr     x21, [sp, #0x690]
        adcs    x21, x21, xzr
        umull   v7.2d, v19.2s, v4.s[0]
        str     x25, [sp, #0x690]
        ldr     x25, [sp, #0x7c0]
        ldp     d25, d27, [x25, #0x68]
        umulh   x28, x28, x8
        umlal   v10.2d, v21.2s, v11.s[0]
        shl     v27.2d, v27.2d, #0x20
        str     x20, [sp, #0x680]
        ldr     x20, [sp, #0x6e8]
        adcs    x20, x20, xzr
        str     x19, [sp, #0x6e8]
        ldr     x19, [sp, #0x6f0]
        adcs    x19, x19, xzr
        umlal2  v10.2d, v21.4s, v11.s[2]
        adds    x9, x9, x10
        ldr     x10, [sp, #0x778]
        stp     x5, x23, [x3, #0x10]
        umlal   v20.2d, v24.2s, v4.s[0]
        umlal2  v20.2d, v24.4s, v4.s[2]
        mul     x23, x10, x8
        adcs    x23, x28, x23
        umlal   v3.2d, v13.2s, v11.s[0]
        umlal2  v7.2d, v19.4s, v4.s[2]
        ldp     q4, q19, [x2, #0x80]
        umlal   v7.2d, v26.2s, v14.s[2]
        umulh   x28, x10, x8
        ldr     x8, [sp, #0x678]
        adc     x28, x28, xzr
        ldr     x5, [sp, #0x6f8]
        cmn     x26, #1
        umlal2  v7.2d, v26.4s, v14.s[3]
        ldp     q21, q24, [x2, #0x60]
        adcs    x26, x14, xzr
        adcs    x14, x15, xzr
        adcs    x12, x12, xzr
        adcs    x15, x16, xzr
        ldr     x16, [sp, #0x6d0]
        adcs    x13, x13, xzr
        adcs    x16, x16, xzr
        adcs    x8, x8, xzr
        adcs    x5, x5, xzr
        str     x24, [sp, #0x6f8]
        umulh   x24, x10, x27
        str     x1, [sp, #0x678]
        subs    x1, x1, x7
        str     x11, [sp, #0x6d0]
        sbcs    x11, x11, x22
        mul     x27, x10, x27
        csetm   x10, lo
        umlal2  v3.2d, v13.4s, v11.s[2]
        str     x22, [sp, #0x6f0]
        subs    x22, x26, x12
        eor     x1, x1, x10
        eor     x11, x11, x10
        umlal   v12.2d, v16.2s, v11.s[0]
        str     x7, [sp, #0x6b0]
        ldr     x7, [sp, #0x7a0]
        str     x12, [sp, #0x718]
        ldr     x12, [x6, #0x30]
        str     x26, [sp, #0x748]
        umulh   x26, x7, x12
        str     x15, [sp, #0x670]
        sbcs    x15, x14, x15
        str     x14, [sp, #0x668]
        csetm   x14, lo
        umlal   v7.2d, v17.2s, v14.s[0]
        adds    x27, x9, x27
        eor     x9, x15, x14
        adcs    x23, x23, x24
        ldr     x15, [x6, #0x38]
        umlal2  v12.2d, v16.4s, v11.s[2]
        ldp     q13, q16, [x2, #0xa0]
        adc     x24, x28, xzr
        umlal2  v7.2d, v17.4s, v14.s[1]
        cmn     x14, #1
        umlal   v7.2d, v30.2s, v9.s[2]
        mul     x28, x7, x12
        umlal2  v7.2d, v30.4s, v9.s[3]
        ldp     q17, q26, [x2, #0xe0]
        umlal   v7.2d, v28.2s, v9.s[0]
        umlal2  v7.2d, v28.4s, v9.s[1]
        str     x5, [sp, #0x660]
        umulh   x5, x7, x15
        umlal   v7.2d, v31.2s, v23.s[2]
        umlal2  v7.2d, v31.4s, v23.s[3]
        umlal   v7.2d, v18.2s, v23.s[0]
        umlal2  v7.2d, v18.4s, v23.s[1]
        str     x16, [sp, #0x658]
        ldr     x16, [sp, #0x7b8]
        str     x8, [sp, #0x650]
        mul     x8, x16, x15
        mul     x7, x7, x15
        str     x13, [sp, #0x648]
        eor     x13, x14, x10
        eor     x22, x22, x14
        umulh   x14, x16, x15
        umull   v18.2d, v4.2s, v11.s[0]
        umlal   v20.2d, v21.2s, v11.s[0]
        adcs    x22, x22, xzr
        adcs    x9, x9, xzr
        adds    x26, x26, x7
        umlal2  v20.2d, v21.4s, v11.s[2]
        adcs    x5, x5, x8
        usra    v7.2d, v25.2d, #0x26
        umulh   x7, x16, x12
        ldp     q21, q25, [x2, #0xc0]
        umlal2  v18.2d, v4.4s, v11.s[2]
        adc     x8, x14, xzr
        cmn     x10, #1
        umlal   v18.2d, v19.2s, v8.s[0]
        adcs    x1, x1, xzr
        umlal2  v18.2d, v19.4s, v8.s[1]
        adcs    x10, x11, xzr
        usra    v7.2d, v27.2d, #6
        umlal   v18.2d, v13.2s, v14.s[2]
        mul     x11, x16, x12
        umlal   v7.2d, v24.2s, v11.s[0]
        adds    x26, x26, x11
        ldr     x11, [sp, #0x720]
        ldr     x15, [sp, #0x700]
        umlal2  v7.2d, v24.4s, v11.s[2]
        adcs    x5, x5, x7
        adc     x7, x8, xzr
        ldr     x8, [sp, #0x730]
        umlal2  v18.2d, v13.4s, v14.s[3]
        umlal   v18.2d, v16.2s, v14.s[0]
        umlal2  v15.2d, v1.4s, v0.s[2]
        ext     v11.16b, v5.16b, v15.16b, #8
        usra    v15.2d, v11.2d, #0x1d
        and     v11.16b, v15.16b, v2.16b
        mul     x14, x8, x11
        ldr     x16, [sp, #0x728]
        eor     x14, x14, x15
        ext     v15.16b, v15.16b, v5.16b, #8
        usra    v22.2d, v15.2d, #0x1d
        umlal   v22.2d, v6.2s, v0.s[0]
        umlal2  v18.2d, v16.4s, v14.s[1]
        ldp     q15, q13, [x2, #0x20]
        umulh   x12, x8, x11
        umlal   v18.2d, v21.2s, v9.s[2]
        umlal   v10.2d, v15.2s, v0.s[0]
        umlal2  v22.2d, v6.4s, v0.s[2]
        umlal2  v18.2d, v21.4s, v9.s[3]
        str     x9, [sp, #0x640]
        mul     x9, x8, x16
        adds    x9, x12, x9
        ldr     x12, [sp, #0x6e0]
        umlal2  v10.2d, v15.4s, v0.s[2]
        umlal   v18.2d, v25.2s, v9.s[0]
        umlal2  v18.2d, v25.4s, v9.s[1]
        ldp     d15, d1, [x25, #0x70]
        umulh   x8, x8, x16
        umlal   v18.2d, v17.2s, v23.s[2]
        umlal2  v18.2d, v17.4s, v23.s[3]
        shl     v1.2d, v1.2d, #0x26
        umlal   v18.2d, v26.2s, v23.s[0]
        umlal   v3.2d, v13.2s, v0.s[0]
        str     x13, [sp, #0x730]
        mul     x13, x12, x16
        adcs    x8, x8, x13
        umlal2  v3.2d, v13.4s, v0.s[2]
        umlal2  v18.2d, v26.4s, v23.s[1]
        ldp     q13, q4, [x2, #0x40]
        umlal   v12.2d, v13.2s, v0.s[0]
        usra    v18.2d, v15.2d, #0x20
        umulh   x13, x12, x16
        adc     x13, x13, xzr
        umlal2  v12.2d, v13.4s, v0.s[2]
        usra    v18.2d, v1.2d, #6
        umlal   v20.2d, v4.2s, v0.s[0]
        ldp     q15, q13, [x2, #0x60]
        umlal2  v20.2d, v4.4s, v0.s[2]
        ldp     q1, q4, [x2, #0x80]
        umlal   v7.2d, v15.2s, v0.s[0]
        ldp     q6, q16, [x2, #0xa0]
        mul     x16, x12, x11
        umlal2  v7.2d, v15.4s, v0.s[2]
        ldp     q15, q17, [x2, #0xc0]
        adds    x9, x9, x16
        umull   v19.2d, v1.2s, v0.s[0]
        ldp     q21, q24, [x2, #0xe0]
        eor     x9, x9, x15
        umlal2  v19.2d, v1.4s, v0.s[2]
        umulh   x11, x12, x11
        ldr     x12, [sp, #0x6b8]
        adcs    x8, x8, x11
        adc     x11, x13, xzr
        ldr     x13, [sp, #0x790]
        umlal   v19.2d, v4.2s, v8.s[2]
        ldp     q1, q25, [x2]
        umlal   v22.2d, v1.2s, v11.s[0]
        cmn     x15, #1
        umlal2  v22.2d, v1.4s, v11.s[2]
        ext     v1.16b, v5.16b, v22.16b, #8
        mul     x16, x12, x13
        str     x10, [sp, #0x720]
        ldr     x10, [sp, #0x6c0]
        adcs    x14, x14, x10
        usra    v22.2d, v1.2d, #0x1d
        ext     v1.16b, v22.16b, v5.16b, #8
        adcs    x9, x9, x27
        eor     x8, x8, x15
        ldr     x10, [sp, #0x750]
        and     v22.16b, v22.16b, v2.16b
        ldp     q26, q27, [x2, #0x20]
        adcs    x8, x8, x23
        usra    v10.2d, v1.2d, #0x1d
        ldp     q1, q28, [x2, #0x40]
        umlal   v10.2d, v25.2s, v11.s[0]
        uzp1    v29.4s, v0.4s, v11.4s
        str     x1, [sp, #0x6e0]
        ldr     x1, [sp, #0x770]
        str     x22, [sp, #0x728]
        eor     x22, x16, x1
        str     x27, [sp, #0x638]
        mul     x27, x12, x10
        umlal2  v10.2d, v25.4s, v11.s[2]
        ldp     q25, q30, [x2, #0x100]
        eor     x11, x11, x15
        umlal   v3.2d, v26.2s, v11.s[0]
        adcs    x11, x11, x24
        adc     x15, x15, xzr
        str     x20, [sp, #0x700]
        subs    x20, x20, x17
        umlal2  v3.2d, v26.4s, v11.s[2]
        str     x17, [sp, #0x630]
        umulh   x17, x12, x13
        str     x19, [sp, #0x628]
        sbcs    x19, x19, x21
        str     x21, [sp, #0x620]
        csetm   x21, lo
        umlal2  v19.2d, v4.4s, v8.s[3]
        ldp     d4, d26, [x25, #0x78]
        adds    x14, x14, x28
        umlal   v19.2d, v6.2s, v8.s[0]
        shl     v26.2d, v26.2d, #0x2c
        adcs    x9, x9, x26
        adcs    x8, x8, x5
        umlal2  v19.2d, v6.4s, v8.s[1]
        adcs    x11, x11, x7
        eor     x20, x20, x21
        adc     x15, x15, xzr
        umlal   v18.2d, v13.2s, v0.s[0]
        str     x22, [sp, #0x618]
        ldr     x22, [sp, #0x648]
        str     x16, [sp, #0x610]
        ldr     x16, [sp, #0x650]
        subs    x25, x22, x16
        ldr     x22, [sp, #0x660]
        ldr     x16, [sp, #0x658]
        sbcs    x22, x16, x22
        csetm   x16, lo
        umlal2  v18.2d, v13.4s, v0.s[2]
        ldp     q13, q0, [x2, #0x80]
        eor     x25, x25, x16
        umlal   v12.2d, v27.2s, v11.s[0]
        eor     x22, x22, x16
        adds    x27, x17, x27
        umulh   x12, x12, x10
        umlal2  v12.2d, v27.4s, v11.s[2]
        ldp     q6, q27, [x2, #0x60]
        eor     x19, x19, x21
        umlal   v19.2d, v16.2s, v14.s[2]
        eor     x17, x16, x21
        umlal2  v19.2d, v16.4s, v14.s[3]
        umlal   v19.2d, v15.2s, v14.s[0]
        str     x17, [sp, #0x6b8]
        ldr     x17, [sp, #0x7b0]
        mul     x1, x17, x10
        adcs    x1, x12, x1
        umlal2  v19.2d, v15.4s, v14.s[1]
        ldp     q15, q16, [x2]
        umlal   v20.2d, v1.2s, v11.s[0]
        umlal   v19.2d, v17.2s, v9.s[2]
        umulh   x10, x17, x10
        adc     x10, x10, xzr
        adds    x23, x23, x14
        umlal2  v20.2d, v1.4s, v11.s[2]
        adcs    x24, x24, x9
        adcs    x28, x28, x8
        adcs    x26, x26, x11
        umlal2  v19.2d, v17.4s, v9.s[3]
        ldp     q1, q17, [x2, #0xa0]
        adcs    x5, x5, x15
        umlal   v19.2d, v21.2s, v9.s[0]
        ldp     q30, q31, [x2, #0xc0]
        adcs    x7, x7, xzr
        umlal2  v19.2d, v21.4s, v9.s[1]
        cmn     x16, #1
        umlal   v19.2d, v24.2s, v23.s[2]
        adcs    x25, x25, xzr
        adcs    x22, x22, xzr
        cmn     x21, #1
        adcs    x20, x20, xzr
        adcs    x19, x19, xzr
        umlal2  v19.2d, v24.4s, v23.s[3]
        ldp     q21, q24, [x2, #0xe0]
        mul     x21, x17, x13
        umlal   v19.2d, v25.2s, v23.s[0]
        adds    x21, x27, x21
        ldr     x27, [sp, #0x770]
        eor     x8, x21, x27
        umlal   v7.2d, v28.2s, v11.s[0]
        ldr     x11, [sp, #0x758]
        umlal2  v7.2d, v28.4s, v11.s[2]
        umulh   x9, x17, x13
        adcs    x1, x1, x9
        adc     x9, x10, xzr
        ldr     x10, [sp, #0x7a8]
        umlal2  v19.2d, v25.4s, v23.s[1]
        usra    v19.2d, v4.2d, #0x1a
        usra    v19.2d, v26.2d, #6
        ldp     q4, q25, [x2, #0x100]
        umlal   v18.2d, v6.2s, v11.s[0]
        ldr     x14, [sp, #0x768]
        umlal2  v18.2d, v6.4s, v11.s[2]
        mul     x12, x10, x11
        umlal   v10.2d, v15.2s, v22.s[0]
        umlal2  v10.2d, v15.4s, v22.s[2]
        ext     v15.16b, v5.16b, v10.16b, #8
        umlal   v19.2d, v27.2s, v11.s[0]
        umulh   x13, x10, x11
        umull   v6.2d, v13.2s, v11.s[0]
        umlal2  v6.2d, v13.4s, v11.s[2]
        umlal   v6.2d, v0.2s, v29.s[0]
        umlal2  v6.2d, v0.4s, v29.s[1]
        mul     x15, x10, x14
        adds    x13, x13, x15
        umlal2  v19.2d, v27.4s, v11.s[2]
        ldr     x15, [sp, #0x760]
        umlal   v6.2d, v1.2s, v8.s[2]
        umlal2  v6.2d, v1.4s, v8.s[3]
        umulh   x10, x10, x14
        umlal   v6.2d, v17.2s, v8.s[0]
        umlal2  v6.2d, v17.4s, v8.s[1]
        umlal   v6.2d, v30.2s, v14.s[2]
        umlal2  v6.2d, v30.4s, v14.s[3]
        umlal   v6.2d, v31.2s, v14.s[0]
        usra    v10.2d, v15.2d, #0x1d
        and     v15.16b, v10.16b, v2.16b
        ldr     x17, [sp, #0x648]
        ext     v10.16b, v10.16b, v5.16b, #8
        mul     x16, x15, x14
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x748]
        umlal2  v6.2d, v31.4s, v14.s[1]
        usra    v3.2d, v10.2d, #0x1d
        umlal   v6.2d, v21.2s, v9.s[2]
        ldp     q10, q11, [x2, #0x20]
        umulh   x14, x15, x14
        adc     x14, x14, xzr
        umlal2  v6.2d, v21.4s, v9.s[3]
        str     x22, [sp, #0x768]
        subs    x22, x16, x17
        ldr     x17, [sp, #0x650]
        umlal   v3.2d, v16.2s, v22.s[0]
        str     x20, [sp, #0x7a8]
        ldr     x20, [sp, #0x668]
        str     x19, [sp, #0x790]
        ldr     x19, [sp, #0x658]
        str     x25, [sp, #0x7b0]
        sbcs    x25, x20, x19
        ldr     x20, [sp, #0x660]
        ldr     x19, [sp, #0x718]
        sbcs    x17, x19, x17
        ldr     x19, [sp, #0x670]
        sbcs    x20, x19, x20
        umlal2  v3.2d, v16.4s, v22.s[2]
        csetm   x19, lo
        umlal   v6.2d, v24.2s, v9.s[0]
        umlal   v12.2d, v10.2s, v22.s[0]
        mul     x16, x15, x11
        adds    x13, x13, x16
        ldr     x16, [sp, #0x7c0]
        umlal2  v6.2d, v24.4s, v9.s[1]
        ldp     d13, d0, [x16, #0x80]
        umlal   v6.2d, v4.2s, v23.s[2]
        umlal   v20.2d, v11.2s, v22.s[0]
        umulh   x11, x15, x11
        ldr     x15, [sp, #0x780]
        adcs    x10, x10, x11
        adc     x11, x14, xzr
        ldr     x14, [sp, #0x698]
        umlal2  v12.2d, v10.4s, v22.s[2]
        eor     x22, x22, x19
        eor     x25, x25, x19
        umlal2  v6.2d, v4.4s, v23.s[3]
        shl     v10.2d, v0.2d, #0x32
        umlal   v6.2d, v25.2s, v23.s[0]
        ldp     q0, q1, [x2, #0x40]
        umlal2  v6.2d, v25.4s, v23.s[1]
        str     x25, [sp, #0x758]
        mul     x25, x14, x15
        umlal2  v20.2d, v11.4s, v22.s[2]
        usra    v6.2d, v13.2d, #0x14
        str     x22, [sp, #0x760]
        ldr     x22, [sp, #0x6a0]
        eor     x25, x25, x22
        eor     x17, x17, x19
        umlal   v7.2d, v0.2s, v22.s[0]
        usra    v6.2d, v10.2d, #6
        umlal2  v7.2d, v0.4s, v22.s[2]
        ldp     q10, q11, [x2, #0x60]
        str     x17, [sp, #0x750]
        umulh   x17, x14, x15
        umlal   v19.2d, v10.2s, v22.s[0]
        ldp     q13, q0, [x2, #0x80]
        eor     x20, x20, x19
        umlal2  v19.2d, v10.4s, v22.s[2]
        umlal   v18.2d, v1.2s, v22.s[0]
        ldp     q10, q4, [x2, #0xa0]
        umlal2  v18.2d, v1.4s, v22.s[2]
        ldp     q1, q16, [x2, #0xc0]
        umull   v17.2d, v13.2s, v22.s[0]
        ldp     q21, q24, [x2, #0xe0]
        str     x20, [sp, #0x608]
        ldr     x20, [sp, #0x738]
        str     x19, [sp, #0x600]
        mul     x19, x14, x20
        umlal   v6.2d, v11.2s, v22.s[0]
        adds    x19, x17, x19
        ldr     x17, [sp, #0x6a8]
        umlal2  v6.2d, v11.4s, v22.s[2]
        ldp     q11, q25, [x2, #0x100]
        umulh   x14, x14, x20
        umlal2  v17.2d, v13.4s, v22.s[2]
        umlal   v17.2d, v0.2s, v29.s[2]
        umlal2  v17.2d, v0.4s, v29.s[3]
        ldp     q13, q0, [x2, #0x120]
        umlal   v17.2d, v10.2s, v29.s[0]
        mul     x16, x17, x20
        adcs    x14, x14, x16
        umlal2  v17.2d, v10.4s, v29.s[1]
        umlal   v17.2d, v4.2s, v8.s[2]
        uzp1    v10.4s, v22.4s, v15.4s
        umlal2  v17.2d, v4.4s, v8.s[3]
        ldp     q0, q4, [x2]
        mul     x16, x17, x15
        umlal   v17.2d, v1.2s, v8.s[0]
        umlal   v3.2d, v0.2s, v15.s[0]
        umulh   x20, x17, x20
        adc     x20, x20, xzr
        umlal2  v17.2d, v1.4s, v8.s[1]
        umlal2  v3.2d, v0.4s, v15.s[2]
        ext     v0.16b, v5.16b, v3.16b, #8
        adds    x19, x19, x16
        eor     x19, x19, x22
        umlal   v17.2d, v16.2s, v14.s[2]
        usra    v3.2d, v0.2d, #0x1d
        umlal2  v17.2d, v16.4s, v14.s[3]
        ext     v0.16b, v3.16b, v5.16b, #8
        umlal   v17.2d, v21.2s, v14.s[0]
        usra    v12.2d, v0.2d, #0x1d
        umulh   x15, x17, x15
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x610]
        umlal2  v17.2d, v21.4s, v14.s[1]
        and     v0.16b, v3.16b, v2.16b
        eor     x14, x14, x22
        adc     x20, x20, xzr
        umlal   v12.2d, v4.2s, v15.s[0]
        cmn     x22, #1
        adcs    x25, x25, x15
        adcs    x19, x19, x21
        umlal   v17.2d, v24.2s, v9.s[2]
        adcs    x21, x14, x1
        eor     x20, x20, x22
        adcs    x20, x20, x9
        umlal2  v17.2d, v24.4s, v9.s[3]
        ldp     q1, q3, [x2, #0x20]
        adc     x22, x22, xzr
        umlal2  v12.2d, v4.4s, v15.s[2]
        adds    x25, x25, x12
        adcs    x19, x19, x13
        adcs    x21, x21, x10
        umlal   v20.2d, v1.2s, v15.s[0]
        adcs    x20, x20, x11
        adc     x22, x22, xzr
        adds    x25, x1, x25
        umlal   v17.2d, v11.2s, v9.s[0]
        eor     x25, x25, x27
        adcs    x19, x9, x19
        adcs    x21, x12, x21
        umlal2  v20.2d, v1.4s, v15.s[2]
        eor     x21, x21, x27
        eor     x19, x19, x27
        adcs    x20, x13, x20
        umlal2  v17.2d, v11.4s, v9.s[1]
        ldr     x9, [sp, #0x618]
        eor     x20, x20, x27
        adcs    x22, x10, x22
        ldr     x10, [x3]
        adcs    x1, x11, xzr
        ldr     x11, [sp, #0x7c0]
        ldr     x12, [x3, #8]
        umlal   v7.2d, v3.2s, v15.s[0]
        ldp     q11, q1, [x2, #0x40]
        eor     x1, x1, x27
        ldr     x13, [x3, #0x10]
        umlal2  v7.2d, v3.4s, v15.s[2]
        ldp     q3, q4, [x2]
        cmn     x27, #1
        umlal   v17.2d, v25.2s, v23.s[2]
        ldr     x14, [x3, #0x18]
        ldp     q16, q21, [x2, #0x60]
        adcs    x9, x9, x10
        ldr     x15, [sp, #0x748]
        ldr     x16, [sp, #0x6b0]
        umlal   v18.2d, v11.2s, v15.s[0]
        ldp     d22, d24, [x11, #0x88]
        adcs    x8, x8, x12
        umlal2  v18.2d, v11.4s, v15.s[2]
        ldp     q11, q26, [x2, #0xa0]
        adcs    x25, x25, x13
        ldr     x13, [sp, #0x6e8]
        ldr     x12, [sp, #0x680]
        umlal2  v17.2d, v25.4s, v23.s[3]
        ldr     x10, [sp, #0x690]
        shl     v24.2d, v24.2d, #0x38
        eor     x22, x22, x27
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x6f8]
        umlal   v17.2d, v13.2s, v23.s[0]
        mul     x17, x15, x16
        adcs    x21, x21, x14
        adcs    x20, x20, x13
        umlal2  v17.2d, v13.4s, v23.s[1]
        usra    v17.2d, v22.2d, #0xe
        adcs    x22, x22, x12
        adcs    x1, x1, x10
        umlal   v6.2d, v16.2s, v15.s[0]
        usra    v17.2d, v24.2d, #6
        adc     x27, x27, xzr
        str     x17, [sp, #0x770]
        ldr     x17, [sp, #0x6c0]
        adds    x9, x9, x17
        umlal   v19.2d, v1.2s, v15.s[0]
        ldp     q13, q22, [x2, #0x80]
        umulh   x11, x15, x16
        ldp     q24, q25, [x2, #0xc0]
        umlal2  v19.2d, v1.4s, v15.s[2]
        str     x11, [sp, #0x618]
        ldr     x11, [sp, #0x638]
        adcs    x8, x8, x11
        umull   v1.2d, v13.2s, v15.s[0]
        ldp     q27, q28, [x2, #0xe0]
        umlal2  v6.2d, v16.4s, v15.s[2]
        ldr     x11, [sp, #0x600]
        adcs    x25, x25, x23
        adcs    x19, x19, x24
        adcs    x21, x21, x28
        umlal   v12.2d, v3.2s, v0.s[0]
        adcs    x20, x20, x26
        adcs    x22, x22, x5
        adcs    x1, x1, x7
        umlal2  v12.2d, v3.4s, v0.s[2]
        ldp     q3, q16, [x2, #0x100]
        adc     x27, x27, xzr
        umlal   v17.2d, v21.2s, v15.s[0]
        cmn     x11, #1
        ldr     x11, [sp, #0x760]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x760]
        ldr     x11, [sp, #0x758]
        adcs    x11, x11, xzr
        umlal2  v1.2d, v13.4s, v15.s[2]
        ext     v13.16b, v5.16b, v12.16b, #8
        str     x11, [sp, #0x758]
        ldr     x11, [sp, #0x750]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x750]
        ldr     x11, [sp, #0x608]
        adcs    x11, x11, xzr
        umlal   v1.2d, v22.2s, v10.s[0]
        usra    v12.2d, v13.2d, #0x1d
        str     x11, [sp, #0x608]
        ldr     x11, [sp, #0x6f0]
        mul     x15, x15, x11
        adds    x9, x14, x9
        umlal2  v17.2d, v21.4s, v15.s[2]
        and     v15.16b, v12.16b, v2.16b
        adcs    x8, x13, x8
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x668]
        umlal2  v1.2d, v22.4s, v10.s[1]
        ldp     q13, q21, [x2, #0x120]
        ext     v12.16b, v12.16b, v5.16b, #8
        umulh   x13, x12, x16
        adcs    x19, x10, x19
        ldr     x10, [sp, #0x638]
        umlal   v1.2d, v11.2s, v29.s[2]
        adcs    x21, x17, x21
        stp     x9, x8, [x3, #0x20]
        usra    v20.2d, v12.2d, #0x1d
        ldp     q12, q22, [x2, #0x20]
        umlal   v20.2d, v4.2s, v0.s[0]
        adcs    x20, x10, x20
        umulh   x10, x12, x11
        umlal2  v20.2d, v4.4s, v0.s[2]
        adcs    x23, x23, x22
        umlal   v7.2d, v12.2s, v0.s[0]
        umlal   v18.2d, v22.2s, v0.s[0]
        adcs    x24, x24, x1
        ldr     x1, [sp, #0x630]
        adcs    x28, x28, x27
        ldr     x14, [sp, #0x620]
        adcs    x26, x26, xzr
        umlal2  v7.2d, v12.4s, v0.s[2]
        ldp     q12, q4, [x2, #0x40]
        adcs    x22, x5, xzr
        umlal2  v18.2d, v22.4s, v0.s[2]
        adcs    x27, x7, xzr
        ldr     x7, [sp, #0x7c0]
        subs    x5, x1, x16
        umlal2  v1.2d, v11.4s, v29.s[3]
        umlal   v1.2d, v26.2s, v29.s[0]
        ldp     d11, d22, [x7, #0x90]
        sbcs    x17, x14, x11
        umlal2  v1.2d, v26.4s, v29.s[1]
        str     x27, [sp, #0x638]
        ldr     x27, [sp, #0x700]
        str     x22, [sp, #0x6c0]
        ldr     x22, [sp, #0x678]
        str     x26, [sp, #0x690]
        sbcs    x26, x27, x22
        umlal   v1.2d, v24.2s, v8.s[2]
        str     x28, [sp, #0x680]
        ldr     x28, [sp, #0x628]
        str     x24, [sp, #0x6e8]
        ldr     x24, [sp, #0x6d0]
        str     x23, [sp, #0x6f8]
        sbcs    x23, x28, x24
        str     x20, [sp, #0x6a0]
        ldr     x20, [sp, #0x748]
        umulh   x20, x20, x11
        umlal2  v1.2d, v24.4s, v8.s[3]
        str     x21, [sp, #0x748]
        csetm   x21, lo
        stp     x25, x19, [x3, #0x30]
        umlal   v19.2d, v12.2s, v0.s[0]
        umlal2  v19.2d, v12.4s, v0.s[2]
        umlal   v6.2d, v4.2s, v0.s[0]
        shl     v12.2d, v22.2d, #0x3e
        mul     x11, x12, x11
        eor     x5, x5, x21
        umlal2  v6.2d, v4.4s, v0.s[2]
        ldp     q4, q22, [x2, #0x60]
        str     x19, [sp, #0x6f0]
        ldr     x19, [sp, #0x760]
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x750]
        str     x8, [sp, #0x780]
        subs    x8, x19, x25
        ldr     x25, [sp, #0x608]
        ldr     x19, [sp, #0x718]
        umlal   v1.2d, v25.2s, v8.s[0]
        ldr     x27, [sp, #0x600]
        ldp     q24, q26, [x2, #0x80]
        eor     x23, x23, x21
        umlal2  v1.2d, v25.4s, v8.s[1]
        eor     x17, x17, x21
        eor     x26, x26, x21
        str     x9, [sp, #0x6a8]
        ldr     x9, [sp, #0x758]
        sbcs    x25, x9, x25
        umlal   v1.2d, v27.2s, v14.s[2]
        csetm   x9, lo
        umulh   x28, x19, x24
        eor     x27, x27, x21
        umlal2  v1.2d, v27.4s, v14.s[3]
        eor     x8, x8, x9
        eor     x25, x25, x9
        cmn     x21, #1
        umlal   v1.2d, v28.2s, v14.s[0]
        adcs    x21, x5, xzr
        umlal2  v1.2d, v28.4s, v14.s[1]
        ldp     q25, q27, [x2, #0xa0]
        adcs    x5, x17, xzr
        umlal   v1.2d, v3.2s, v9.s[2]
        adcs    x26, x26, xzr
        umlal2  v1.2d, v3.4s, v9.s[3]
        adcs    x23, x23, xzr
        subs    x17, x26, x21
        mul     x12, x12, x16
        umlal   v1.2d, v16.2s, v9.s[0]
        umlal   v17.2d, v4.2s, v0.s[0]
        sbcs    x16, x23, x5
        str     x23, [sp, #0x6b0]
        csetm   x23, lo
        umlal2  v1.2d, v16.4s, v9.s[1]
        str     x26, [sp, #0x668]
        mul     x26, x19, x24
        eor     x16, x16, x23
        eor     x17, x17, x23
        umlal   v1.2d, v13.2s, v23.s[2]
        cmn     x23, #1
        umlal2  v17.2d, v4.4s, v0.s[2]
        adcs    x17, x17, xzr
        umull   v3.2d, v24.2s, v0.s[0]
        str     x17, [sp, #0x600]
        umulh   x17, x19, x22
        adcs    x16, x16, xzr
        eor     x23, x9, x23
        umlal2  v1.2d, v13.4s, v23.s[3]
        ldp     q13, q4, [x2, #0xc0]
        cmn     x9, #1
        ldr     x9, [sp, #0x670]
        umlal   v1.2d, v21.2s, v23.s[0]
        ldp     q16, q28, [x2, #0x100]
        adcs    x8, x8, xzr
        umlal2  v1.2d, v21.4s, v23.s[1]
        adcs    x25, x25, xzr
        umlal2  v3.2d, v24.4s, v0.s[2]
        usra    v1.2d, v11.2d, #8
        str     x25, [sp, #0x738]
        umulh   x25, x9, x24
        str     x16, [sp, #0x698]
        ldr     x16, [sp, #0x618]
        adds    x15, x16, x15
        umlal   v3.2d, v26.2s, v10.s[2]
        adcs    x20, x20, x11
        umlal2  v3.2d, v26.4s, v10.s[3]
        ldp     q11, q21, [x2]
        adc     x10, x10, xzr
        umlal   v3.2d, v25.2s, v10.s[0]
        adds    x11, x15, x12
        umlal2  v3.2d, v25.4s, v10.s[1]
        uzp1    v24.4s, v0.4s, v15.4s
        adcs    x20, x20, x13
        mul     x24, x9, x24
        umlal   v3.2d, v27.2s, v29.s[2]
        usra    v1.2d, v12.2d, #6
        adc     x10, x10, xzr
        ldr     x13, [x6, #0x40]
        adds    x26, x17, x26
        umlal2  v3.2d, v27.4s, v29.s[3]
        ldr     x16, [x6, #0x58]
        ldr     x17, [x6, #0x48]
        ldp     q12, q25, [x2, #0xe0]
        umlal   v3.2d, v13.2s, v29.s[0]
        umulh   x12, x9, x22
        umlal2  v3.2d, v13.4s, v29.s[1]
        ldp     q13, q26, [x2, #0x140]
        adcs    x24, x28, x24
        ldr     x28, [x6, #0x50]
        umlal   v3.2d, v4.2s, v8.s[2]
        adc     x25, x25, xzr
        subs    x15, x28, x13
        umlal   v20.2d, v11.2s, v15.s[0]
        ldr     x28, [sp, #0x6e0]
        str     x23, [sp, #0x6d0]
        ldr     x13, [sp, #0x798]
        sbcs    x23, x16, x17
        ldr     x16, [sp, #0x728]
        umlal   v1.2d, v22.2s, v0.s[0]
        mul     x19, x19, x22
        str     x8, [sp, #0x718]
        csetm   x8, lo
        umlal2  v3.2d, v4.4s, v8.s[3]
        umlal2  v20.2d, v11.4s, v15.s[2]
        ldp     q11, q4, [x2, #0x20]
        umlal2  v1.2d, v22.4s, v0.s[2]
        umulh   x17, x16, x28
        str     x5, [sp, #0x618]
        ldr     x5, [sp, #0x708]
        subs    x5, x13, x5
        ldr     x13, [x4, #0x48]
        eor     x15, x15, x8
        umlal   v3.2d, v12.2s, v8.s[0]
        str     x27, [sp, #0x5f8]
        ldr     x27, [x4, #0x58]
        sbcs    x27, x13, x27
        eor     x23, x23, x8
        ext     v0.16b, v5.16b, v20.16b, #8
        csetm   x13, lo
        cmn     x8, #1
        umlal2  v3.2d, v12.4s, v8.s[1]
        adcs    x15, x15, xzr
        usra    v20.2d, v0.2d, #0x1d
        ldp     q12, q0, [x2, #0x120]
        mul     x22, x9, x22
        ldr     x9, [sp, #0x720]
        umlal   v3.2d, v25.2s, v14.s[2]
        eor     x27, x27, x13
        eor     x5, x5, x13
        adcs    x23, x23, xzr
        umlal   v18.2d, v11.2s, v15.s[0]
        cmn     x13, #1
        umlal2  v18.2d, v11.4s, v15.s[2]
        adcs    x5, x5, xzr
        str     x23, [sp, #0x678]
        mul     x23, x16, x9
        ext     v11.16b, v20.16b, v5.16b, #8
        adcs    x27, x27, xzr
        adds    x26, x26, x22
        umlal2  v3.2d, v25.4s, v14.s[3]
        adcs    x24, x24, x12
        ldr     x12, [sp, #0x730]
        umlal   v3.2d, v16.2s, v14.s[0]
        adc     x25, x25, xzr
        eor     x22, x13, x8
        ldr     x13, [sp, #0x640]
        mul     x8, x16, x28
        umlal2  v3.2d, v16.4s, v14.s[1]
        umlal   v3.2d, v28.2s, v9.s[2]
        umlal2  v3.2d, v28.4s, v9.s[3]
        umlal   v3.2d, v12.2s, v9.s[0]
        eor     x8, x8, x12
        str     x27, [sp, #0x670]
        mul     x27, x13, x9
        adds    x23, x17, x23
        umulh   x16, x16, x9
        and     v16.16b, v20.16b, v2.16b
        usra    v7.2d, v11.2d, #0x1d
        umlal   v7.2d, v21.2s, v15.s[0]
        umlal2  v7.2d, v21.4s, v15.s[2]
        adcs    x27, x16, x27
        umlal2  v3.2d, v12.4s, v9.s[1]
        umlal   v3.2d, v0.2s, v23.s[2]
        umlal2  v3.2d, v0.4s, v23.s[3]
        ldr     d11, [x7, #0x98]
        umlal   v19.2d, v4.2s, v15.s[0]
        ldp     q12, q0, [x2, #0x40]
        mul     x16, x13, x28
        umlal2  v19.2d, v4.4s, v15.s[2]
        shl     v11.2d, v11.2d, #4
        umlal   v3.2d, v13.2s, v23.s[0]
        ldp     q4, q20, [x2, #0x60]
        umlal   v6.2d, v12.2s, v15.s[0]
        ldp     q21, q22, [x2, #0xa0]
        umulh   x9, x13, x9
        umlal2  v6.2d, v12.4s, v15.s[2]
        ldp     q12, q25, [x2, #0x80]
        adc     x9, x9, xzr
        umlal2  v3.2d, v13.4s, v23.s[1]
        ldp     q13, q26, [x2, #0xc0]
        adds    x23, x23, x16
        umlal   v17.2d, v0.2s, v15.s[0]
        usra    v3.2d, v11.2d, #6
        eor     x23, x23, x12
        umlal2  v17.2d, v0.4s, v15.s[2]
        ldp     q11, q0, [x2, #0xe0]
        umulh   x28, x13, x28
        umull   v27.2d, v12.2s, v15.s[0]
        adcs    x28, x27, x28
        eor     x28, x28, x12
        umlal   v1.2d, v4.2s, v15.s[0]
        adc     x27, x9, xzr
        ldr     x9, [sp, #0x770]
        umlal2  v1.2d, v4.4s, v15.s[2]
        eor     x27, x27, x12
        cmn     x12, #1
        adcs    x8, x8, x9
        umlal2  v27.2d, v12.4s, v15.s[2]
        adcs    x23, x23, x11
        adcs    x28, x28, x20
        adcs    x27, x27, x10
        umlal   v3.2d, v20.2s, v15.s[0]
        adc     x12, x12, xzr
        adds    x8, x8, x19
        adcs    x23, x23, x26
        umlal   v27.2d, v25.2s, v24.s[0]
        adcs    x28, x28, x24
        adcs    x27, x27, x25
        adc     x12, x12, xzr
        umlal2  v27.2d, v25.4s, v24.s[1]
        ldp     q12, q4, [x2]
        umlal   v27.2d, v21.2s, v10.s[2]
        adds    x20, x20, x8
        ldr     x8, [sp, #0x648]
        umlal   v7.2d, v12.2s, v16.s[0]
        ldp     q25, q28, [x2, #0x120]
        umulh   x13, x8, x1
        umlal2  v7.2d, v12.4s, v16.s[2]
        ext     v12.16b, v5.16b, v7.16b, #8
        adcs    x23, x10, x23
        adcs    x19, x19, x28
        usra    v7.2d, v12.2d, #0x1d
        umlal2  v27.2d, v21.4s, v10.s[3]
        adcs    x28, x26, x27
        ldr     x27, [sp, #0x740]
        ldr     x16, [sp, #0x710]
        ldr     x26, [x4, #0x60]
        adcs    x24, x24, x12
        ldr     x12, [x4, #0x68]
        ldp     q12, q21, [x2, #0x100]
        umlal2  v3.2d, v20.4s, v15.s[2]
        adcs    x25, x25, xzr
        umlal   v27.2d, v22.2s, v10.s[0]
        ldp     q15, q20, [x2, #0x140]
        subs    x10, x26, x27
        umlal2  v27.2d, v22.4s, v10.s[1]
        ext     v22.16b, v7.16b, v5.16b, #8
        sbcs    x17, x12, x16
        str     x22, [sp, #0x730]
        csetm   x22, lo
        umlal   v27.2d, v13.2s, v29.s[2]
        usra    v18.2d, v22.2d, #0x1d
        cmn     x22, #1
        eor     x10, x10, x22
        umlal2  v27.2d, v13.4s, v29.s[3]
        and     v13.16b, v7.16b, v2.16b
        adcs    x10, x10, xzr
        eor     x17, x17, x22
        umlal   v18.2d, v4.2s, v16.s[0]
        ldp     q7, q22, [x2, #0x20]
        str     x10, [sp, #0x6e0]
        mul     x10, x8, x1
        umlal   v27.2d, v26.2s, v29.s[0]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x640]
        ldr     x17, [x6, #0x70]
        str     x5, [sp, #0x720]
        ldr     x5, [x6, #0x60]
        str     x15, [sp, #0x728]
        subs    x15, x17, x5
        str     x25, [sp, #0x5f0]
        ldr     x9, [sp, #0x658]
        ldr     x25, [x6, #0x78]
        str     x24, [sp, #0x5e8]
        ldr     x24, [x6, #0x68]
        str     x28, [sp, #0x5e0]
        sbcs    x28, x25, x24
        umlal2  v27.2d, v26.4s, v29.s[1]
        str     x19, [sp, #0x5d8]
        csetm   x19, lo
        eor     x28, x28, x19
        eor     x15, x15, x19
        umlal   v27.2d, v11.2s, v8.s[2]
        str     x20, [sp, #0x5d0]
        mul     x20, x9, x14
        cmn     x19, #1
        adcs    x15, x15, xzr
        umlal2  v18.2d, v4.4s, v16.s[2]
        adcs    x28, x28, xzr
        eor     x19, x22, x19
        umlal2  v27.2d, v11.4s, v8.s[3]
        umlal   v27.2d, v0.2s, v8.s[0]
        mul     x22, x8, x14
        adds    x22, x13, x22
        umlal2  v27.2d, v0.4s, v8.s[1]
        ldp     d11, d0, [x7, #0x98]
        umlal   v19.2d, v7.2s, v16.s[0]
        shl     v0.2d, v0.2d, #0xa
        umlal2  v19.2d, v7.4s, v16.s[2]
        umulh   x8, x8, x14
        adcs    x20, x8, x20
        umlal   v27.2d, v12.2s, v14.s[2]
        umlal2  v27.2d, v12.4s, v14.s[3]
        ldp     q12, q4, [x2, #0x40]
        umlal   v27.2d, v21.2s, v14.s[0]
        ldp     q7, q26, [x2, #0x60]
        umlal2  v27.2d, v21.4s, v14.s[1]
        umulh   x8, x9, x14
        adc     x8, x8, xzr
        umlal   v27.2d, v25.2s, v9.s[2]
        umlal2  v27.2d, v25.4s, v9.s[3]
        ldp     q21, q25, [x2, #0xa0]
        umlal   v6.2d, v22.2s, v16.s[0]
        umlal2  v6.2d, v22.4s, v16.s[2]
        mul     x13, x9, x1
        adds    x22, x22, x13
        umlal   v27.2d, v28.2s, v9.s[0]
        umlal2  v27.2d, v28.4s, v9.s[1]
        ldp     q22, q28, [x2, #0x80]
        umlal   v27.2d, v15.2s, v23.s[2]
        umulh   x1, x9, x1
        ldr     x9, [sp, #0x700]
        adcs    x20, x20, x1
        adc     x1, x8, xzr
        ldr     x8, [sp, #0x650]
        umlal   v17.2d, v12.2s, v16.s[0]
        umlal2  v17.2d, v12.4s, v16.s[2]
        umlal2  v27.2d, v15.4s, v23.s[3]
        ldp     q15, q12, [x2, #0xe0]
        umlal   v27.2d, v20.2s, v23.s[0]
        umulh   x13, x8, x9
        umlal   v1.2d, v4.2s, v16.s[0]
        umlal2  v1.2d, v4.4s, v16.s[2]
        umlal2  v27.2d, v20.4s, v23.s[1]
        usra    v27.2d, v11.2d, #0x3c
        usra    v27.2d, v0.2d, #6
        umull   v11.2d, v22.2s, v16.s[0]
        mul     x14, x8, x9
        umlal   v3.2d, v7.2s, v16.s[0]
        ldp     q0, q4, [x2, #0xc0]
        umlal2  v11.2d, v22.4s, v16.s[2]
        ldp     q20, q22, [x2, #0x120]
        umlal2  v3.2d, v7.4s, v16.s[2]
        ldp     q7, q30, [x2, #0x160]
        str     x28, [sp, #0x630]
        ldr     x28, [sp, #0x628]
        str     x19, [sp, #0x658]
        umulh   x19, x8, x28
        umlal   v27.2d, v26.2s, v16.s[0]
        umlal   v11.2d, v28.2s, v24.s[2]
        umlal2  v11.2d, v28.4s, v24.s[3]
        uzp1    v28.4s, v16.4s, v13.4s
        umlal   v11.2d, v21.2s, v24.s[0]
        mul     x8, x8, x28
        adds    x8, x13, x8
        ldr     x13, [sp, #0x660]
        umlal2  v27.2d, v26.4s, v16.s[2]
        ldp     q16, q26, [x2]
        ldp     q30, q31, [x2, #0x100]
        umlal2  v11.2d, v21.4s, v24.s[1]
        umlal   v11.2d, v25.2s, v10.s[2]
        str     x15, [sp, #0x650]
        umulh   x15, x13, x28
        umlal2  v11.2d, v25.4s, v10.s[3]
        ldp     q21, q25, [x2, #0x140]
        umlal   v18.2d, v16.2s, v13.s[0]
        umlal2  v18.2d, v16.4s, v13.s[2]
        umlal   v11.2d, v0.2s, v10.s[0]
        mul     x28, x13, x28
        adcs    x19, x19, x28
        adc     x28, x15, xzr
        umlal2  v11.2d, v0.4s, v10.s[1]
        umlal   v11.2d, v4.2s, v29.s[2]
        umlal2  v11.2d, v4.4s, v29.s[3]
        ext     v0.16b, v5.16b, v18.16b, #8
        mul     x15, x13, x9
        adds    x8, x8, x15
        ldr     x15, [sp, #0x7b0]
        usra    v18.2d, v0.2d, #0x1d
        umlal   v11.2d, v15.2s, v29.s[0]
        ext     v0.16b, v18.16b, v5.16b, #8
        usra    v19.2d, v0.2d, #0x1d
        umlal   v19.2d, v26.2s, v13.s[0]
        str     x11, [sp, #0x628]
        ldr     x11, [sp, #0x790]
        str     x23, [sp, #0x620]
        mul     x23, x15, x11
        umlal2  v11.2d, v15.4s, v29.s[1]
        umlal   v11.2d, v12.2s, v8.s[2]
        ldp     q15, q0, [x2, #0x20]
        and     v4.16b, v18.16b, v2.16b
        umlal2  v11.2d, v12.4s, v8.s[3]
        umulh   x9, x13, x9
        adcs    x19, x19, x9
        ldr     x9, [sp, #0x7a8]
        adc     x28, x28, xzr
        umlal   v11.2d, v30.2s, v8.s[0]
        umlal2  v11.2d, v30.4s, v8.s[1]
        ldp     d12, d16, [x7, #0xa0]
        ldr     x25, [sp, #0x6b8]
        umlal   v6.2d, v15.2s, v13.s[0]
        umlal2  v19.2d, v26.4s, v13.s[2]
        umulh   x13, x15, x9
        adds    x23, x13, x23
        umlal   v11.2d, v31.2s, v14.s[2]
        shl     v16.2d, v16.2d, #0x10
        umlal2  v11.2d, v31.4s, v14.s[3]
        ldp     q18, q26, [x2, #0x40]
        umlal   v11.2d, v20.2s, v14.s[0]
        ldr     x17, [sp, #0x768]
        umlal2  v11.2d, v20.4s, v14.s[1]
        mul     x13, x15, x9
        eor     x13, x13, x25
        umlal   v11.2d, v22.2s, v9.s[2]
        umlal2  v6.2d, v15.4s, v13.s[2]
        umlal   v17.2d, v0.2s, v13.s[0]
        umulh   x15, x15, x11
        umlal2  v11.2d, v22.4s, v9.s[3]
        umlal   v11.2d, v21.2s, v9.s[0]
        umlal2  v11.2d, v21.4s, v9.s[1]
        umlal   v11.2d, v25.2s, v23.s[2]
        mul     x24, x17, x11
        umlal2  v17.2d, v0.4s, v13.s[2]
        ldp     q15, q0, [x2, #0x80]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x798]
        umlal   v1.2d, v18.2s, v13.s[0]
        ldp     q20, q21, [x2, #0x60]
        umulh   x11, x17, x11
        umlal2  v1.2d, v18.4s, v13.s[2]
        ldp     q18, q22, [x2, #0xc0]
        adc     x11, x11, xzr
        umlal   v3.2d, v26.2s, v13.s[0]
        subs    x26, x15, x26
        ldr     x15, [x4, #0x48]
        sbcs    x12, x15, x12
        ldr     x15, [sp, #0x708]
        sbcs    x27, x15, x27
        ldr     x15, [x4, #0x58]
        umlal2  v3.2d, v26.4s, v13.s[2]
        sbcs    x16, x15, x16
        csetm   x15, lo
        eor     x12, x12, x15
        umlal2  v11.2d, v25.4s, v23.s[3]
        ldp     q25, q26, [x2, #0xe0]
        mul     x5, x17, x9
        umlal   v11.2d, v7.2s, v23.s[0]
        adds    x23, x23, x5
        eor     x23, x23, x25
        eor     x26, x26, x15
        umlal2  v11.2d, v7.4s, v23.s[1]
        usra    v11.2d, v12.2d, #0x36
        eor     x27, x27, x15
        eor     x5, x16, x15
        ldr     x16, [sp, #0x760]
        ldp     q12, q7, [x2, #0xa0]
        usra    v11.2d, v16.2d, #6
        mul     x7, x16, x21
        ldr     x16, [sp, #0x5f8]
        umull   v16.2d, v15.2s, v13.s[0]
        str     x7, [sp, #0x790]
        eor     x7, x7, x16
        umlal   v27.2d, v20.2s, v13.s[0]
        umlal2  v27.2d, v20.4s, v13.s[2]
        umulh   x9, x17, x9
        adcs    x24, x24, x9
        adc     x9, x11, xzr
        umlal2  v16.2d, v15.4s, v13.s[2]
        ldp     q15, q20, [x2, #0x100]
        eor     x9, x9, x25
        umlal   v16.2d, v0.2s, v28.s[0]
        eor     x24, x24, x25
        cmn     x25, #1
        adcs    x11, x13, x10
        umlal2  v16.2d, v0.4s, v28.s[1]
        adcs    x23, x23, x22
        adcs    x24, x24, x20
        ldr     x13, [sp, #0x760]
        adcs    x9, x9, x1
        umlal   v11.2d, v21.2s, v13.s[0]
        adc     x25, x25, xzr
        adds    x11, x11, x14
        adcs    x23, x23, x8
        umlal2  v11.2d, v21.4s, v13.s[2]
        ldp     q13, q0, [x2, #0x120]
        adcs    x24, x24, x19
        umlal   v16.2d, v12.2s, v24.s[2]
        adcs    x9, x9, x28
        adc     x25, x25, xzr
        umulh   x17, x13, x21
        umlal2  v16.2d, v12.4s, v24.s[3]
        str     x22, [sp, #0x6b8]
        ldr     x22, [sp, #0x7c0]
        ldp     d12, d21, [x22, #0xa8]
        adds    x20, x20, x11
        umlal   v16.2d, v7.2s, v24.s[0]
        adcs    x23, x1, x23
        adcs    x24, x14, x24
        adcs    x1, x8, x9
        umlal2  v16.2d, v7.4s, v24.s[1]
        ldp     q7, q30, [x2, #0x140]
        adcs    x19, x19, x25
        ldr     x25, [sp, #0x618]
        umlal   v16.2d, v18.2s, v10.s[2]
        mul     x8, x13, x25
        adcs    x28, x28, xzr
        cmn     x15, #1
        umlal2  v16.2d, v18.4s, v10.s[3]
        adcs    x26, x26, xzr
        adcs    x9, x12, xzr
        adcs    x27, x27, xzr
        ldr     x12, [sp, #0x758]
        umlal   v16.2d, v22.2s, v10.s[0]
        adcs    x5, x5, xzr
        adds    x8, x17, x8
        umlal2  v16.2d, v22.4s, v10.s[1]
        ldp     q18, q22, [x2, #0x160]
        umulh   x11, x13, x25
        umlal   v16.2d, v25.2s, v29.s[2]
        umlal2  v16.2d, v25.4s, v29.s[3]
        ldr     x14, [x6, #0x40]
        umlal   v16.2d, v26.2s, v29.s[0]
        umlal2  v16.2d, v26.4s, v29.s[1]
        ldp     q25, q26, [x2]
        mul     x13, x12, x25
        umlal   v19.2d, v25.2s, v4.s[0]
        adcs    x11, x11, x13
        ldr     x13, [x6, #0x60]
        umlal2  v19.2d, v25.4s, v4.s[2]
        umlal   v16.2d, v15.2s, v8.s[2]
        umulh   x25, x12, x25
        adc     x25, x25, xzr
        subs    x17, x13, x14
        ldr     x13, [x6, #0x68]
        umlal2  v16.2d, v15.4s, v8.s[3]
        ext     v15.16b, v5.16b, v19.16b, #8
        str     x28, [sp, #0x618]
        ldr     x28, [x6, #0x48]
        sbcs    x13, x13, x28
        ldr     x28, [x6, #0x70]
        str     x19, [sp, #0x760]
        ldr     x19, [x6, #0x50]
        sbcs    x28, x28, x19
        ldr     x19, [x6, #0x78]
        usra    v19.2d, v15.2d, #0x1d
        ext     v15.16b, v19.16b, v5.16b, #8
        str     x1, [sp, #0x7a8]
        ldr     x1, [x6, #0x58]
        sbcs    x19, x19, x1
        csetm   x1, lo
        and     v19.16b, v19.16b, v2.16b
        usra    v6.2d, v15.2d, #0x1d
        str     x27, [sp, #0x768]
        subs    x27, x26, x27
        eor     x13, x13, x1
        umlal   v6.2d, v26.2s, v4.s[0]
        str     x26, [sp, #0x7b0]
        mul     x26, x12, x21
        eor     x28, x28, x1
        str     x5, [sp, #0x700]
        sbcs    x5, x9, x5
        umlal2  v6.2d, v26.4s, v4.s[2]
        ldp     q15, q25, [x2, #0x20]
        str     x9, [sp, #0x660]
        csetm   x9, lo
        umlal   v16.2d, v20.2s, v8.s[0]
        shl     v21.2d, v21.2d, #0x16
        eor     x27, x27, x9
        adds    x26, x8, x26
        umlal   v17.2d, v15.2s, v4.s[0]
        eor     x8, x26, x16
        umulh   x21, x12, x21
        eor     x12, x17, x1
        umlal2  v16.2d, v20.4s, v8.s[1]
        adcs    x21, x11, x21
        adc     x25, x25, xzr
        eor     x5, x5, x9
        umlal   v16.2d, v13.2s, v14.s[2]
        eor     x19, x19, x1
        cmn     x1, #1
        adcs    x11, x12, xzr
        umlal2  v16.2d, v13.4s, v14.s[3]
        ldp     q13, q20, [x2, #0x40]
        adcs    x12, x13, xzr
        umlal   v16.2d, v0.2s, v14.s[0]
        adcs    x28, x28, xzr
        adcs    x19, x19, xzr
        subs    x13, x28, x11
        umlal2  v17.2d, v15.4s, v4.s[2]
        sbcs    x17, x19, x12
        str     x19, [sp, #0x758]
        ldr     x19, [sp, #0x750]
        str     x28, [sp, #0x648]
        ldr     x28, [sp, #0x668]
        str     x12, [sp, #0x5c8]
        mul     x12, x19, x28
        str     x11, [sp, #0x5c0]
        csetm   x11, lo
        umlal   v1.2d, v25.2s, v4.s[0]
        cmn     x9, #1
        adcs    x27, x27, xzr
        adcs    x5, x5, xzr
        umlal2  v16.2d, v0.4s, v14.s[1]
        ldp     q15, q0, [x2, #0x60]
        cmn     x11, #1
        umlal   v16.2d, v7.2s, v9.s[2]
        str     x5, [sp, #0x5b8]
        umulh   x5, x19, x28
        eor     x13, x13, x11
        adcs    x13, x13, xzr
        umlal2  v16.2d, v7.4s, v9.s[3]
        eor     x17, x17, x11
        adcs    x17, x17, xzr
        eor     x9, x9, x11
        ldr     x11, [sp, #0x6b0]
        umlal2  v1.2d, v25.4s, v4.s[2]
        ldp     q7, q25, [x2, #0x80]
        eor     x1, x15, x1
        umlal   v16.2d, v30.2s, v9.s[0]
        umlal2  v16.2d, v30.4s, v9.s[1]
        mul     x15, x19, x11
        adds    x5, x5, x15
        ldr     x15, [sp, #0x608]
        umlal   v3.2d, v13.2s, v4.s[0]
        umlal   v16.2d, v18.2s, v23.s[2]
        umlal2  v16.2d, v18.4s, v23.s[3]
        ldp     q18, q26, [x2, #0xa0]
        str     x9, [sp, #0x5b0]
        mul     x9, x15, x11
        umlal   v16.2d, v22.2s, v23.s[0]
        umlal2  v3.2d, v13.4s, v4.s[2]
        umlal   v27.2d, v20.2s, v4.s[0]
        umulh   x19, x19, x11
        adcs    x19, x19, x9
        umlal2  v16.2d, v22.4s, v23.s[1]
        usra    v16.2d, v12.2d, #0x30
        umull   v12.2d, v7.2s, v4.s[0]
        ldp     q13, q22, [x2, #0xc0]
        umlal2  v27.2d, v20.4s, v4.s[2]
        usra    v16.2d, v21.2d, #6
        umlal2  v12.2d, v7.4s, v4.s[2]
        umlal   v11.2d, v15.2s, v4.s[0]
        ldp     q7, q20, [x2, #0xe0]
        ldp     q21, q30, [x2, #0x180]
        umlal   v12.2d, v25.2s, v28.s[2]
        umulh   x9, x15, x11
        adc     x9, x9, xzr
        umlal   v16.2d, v0.2s, v4.s[0]
        umlal2  v11.2d, v15.4s, v4.s[2]
        umlal2  v12.2d, v25.4s, v28.s[3]
        umlal2  v16.2d, v0.4s, v4.s[2]
        ldp     q15, q0, [x2, #0x100]
        mul     x11, x15, x28
        umlal   v12.2d, v18.2s, v28.s[0]
        ldp     q25, q30, [x2, #0x120]
        adds    x5, x5, x11
        ldr     x11, [sp, #0x600]
        umlal2  v12.2d, v18.4s, v28.s[1]
        umlal   v12.2d, v26.2s, v24.s[2]
        umulh   x28, x15, x28
        adcs    x19, x19, x28
        adc     x28, x9, xzr
        ldr     x9, [sp, #0x718]
        umlal2  v12.2d, v26.4s, v24.s[3]
        ldp     q18, q26, [x2, #0x140]
        umlal   v12.2d, v13.2s, v24.s[0]
        umlal2  v12.2d, v13.4s, v24.s[1]
        umlal   v12.2d, v22.2s, v10.s[2]
        mul     x15, x9, x11
        str     x17, [sp, #0x668]
        ldr     x17, [sp, #0x6d0]
        eor     x15, x15, x17
        umlal2  v12.2d, v22.4s, v10.s[3]
        ldp     q13, q22, [x2, #0x160]
        umlal   v12.2d, v7.2s, v10.s[0]
        umlal2  v12.2d, v7.4s, v10.s[1]
        str     x13, [sp, #0x608]
        umulh   x13, x9, x11
        umlal   v12.2d, v20.2s, v29.s[2]
        umlal2  v12.2d, v20.4s, v29.s[3]
        ldp     q7, q20, [x2]
        umlal   v12.2d, v15.2s, v29.s[0]
        str     x27, [sp, #0x6b0]
        ldr     x27, [sp, #0x698]
        str     x1, [sp, #0x750]
        mul     x1, x9, x27
        umlal2  v12.2d, v15.4s, v29.s[1]
        uzp1    v15.4s, v4.4s, v19.4s
        str     x24, [sp, #0x5a8]
        ldr     x24, [sp, #0x770]
        str     x23, [sp, #0x5a0]
        ldr     x23, [sp, #0x688]
        eor     x24, x24, x23
        str     x24, [sp, #0x598]
        ldr     x24, [sp, #0x620]
        eor     x24, x24, x23
        umlal   v12.2d, v0.2s, v8.s[2]
        adds    x1, x13, x1
        ldr     x13, [sp, #0x628]
        str     x24, [sp, #0x590]
        eor     x24, x13, x23
        str     x24, [sp, #0x588]
        ldr     x24, [sp, #0x5d0]
        eor     x23, x24, x23
        umlal2  v12.2d, v0.4s, v8.s[3]
        ldp     q0, q4, [x2, #0x20]
        str     x23, [sp, #0x580]
        ldr     x23, [sp, #0x738]
        mul     x24, x23, x27
        umlal   v12.2d, v25.2s, v8.s[0]
        umlal2  v12.2d, v25.4s, v8.s[1]
        umlal   v6.2d, v7.2s, v19.s[0]
        umulh   x9, x9, x27
        umlal2  v6.2d, v7.4s, v19.s[2]
        umlal   v12.2d, v30.2s, v14.s[2]
        ext     v7.16b, v5.16b, v6.16b, #8
        usra    v6.2d, v7.2d, #0x1d
        adcs    x24, x9, x24
        umlal   v1.2d, v0.2s, v19.s[0]
        ldp     q7, q25, [x2, #0x40]
        umulh   x27, x23, x27
        umlal2  v1.2d, v0.4s, v19.s[2]
        ext     v0.16b, v6.16b, v5.16b, #8
        usra    v17.2d, v0.2d, #0x1d
        and     v0.16b, v6.16b, v2.16b
        umlal   v3.2d, v4.2s, v19.s[0]
        adc     x27, x27, xzr
        umlal   v17.2d, v20.2s, v19.s[0]
        mul     x9, x23, x11
        umlal2  v17.2d, v20.4s, v19.s[2]
        ldp     q6, q20, [x2, #0x80]
        umlal2  v3.2d, v4.4s, v19.s[2]
        adds    x1, x1, x9
        eor     x1, x1, x17
        umlal   v27.2d, v7.2s, v19.s[0]
        umulh   x23, x23, x11
        umlal2  v12.2d, v30.4s, v14.s[3]
        ldp     q4, q30, [x2, #0xa0]
        umlal   v12.2d, v18.2s, v14.s[0]
        umlal2  v12.2d, v18.4s, v14.s[1]
        adcs    x23, x24, x23
        eor     x23, x23, x17
        adc     x24, x27, xzr
        ldr     x27, [sp, #0x790]
        umlal2  v27.2d, v7.4s, v19.s[2]
        ldp     d7, d18, [x22, #0xb0]
        eor     x24, x24, x17
        umlal   v11.2d, v25.2s, v19.s[0]
        cmn     x17, #1
        adcs    x27, x15, x27
        adcs    x26, x1, x26
        umlal   v12.2d, v26.2s, v9.s[2]
        adcs    x23, x23, x21
        ldr     x9, [sp, #0x798]
        adcs    x24, x24, x25
        adc     x1, x17, xzr
        umlal2  v12.2d, v26.4s, v9.s[3]
        adds    x27, x27, x12
        adcs    x26, x26, x5
        adcs    x23, x23, x19
        umull   v26.2d, v6.2s, v19.s[0]
        shl     v18.2d, v18.2d, #0x1c
        adcs    x24, x24, x28
        adc     x1, x1, xzr
        umlal2  v11.2d, v25.4s, v19.s[2]
        umulh   x11, x9, x14
        adds    x21, x21, x27
        adcs    x25, x25, x26
        umlal   v12.2d, v13.2s, v9.s[0]
        eor     x26, x21, x16
        adcs    x23, x12, x23
        eor     x25, x25, x16
        umlal2  v12.2d, v13.4s, v9.s[1]
        ldr     x21, [sp, #0x770]
        ldp     q13, q25, [x2, #0xc0]
        eor     x23, x23, x16
        umlal   v12.2d, v22.2s, v23.s[2]
        adcs    x24, x5, x24
        adcs    x19, x19, x1
        ldr     x1, [sp, #0x5d0]
        eor     x24, x24, x16
        umlal2  v12.2d, v22.4s, v23.s[3]
        adcs    x28, x28, xzr
        cmn     x16, #1
        eor     x28, x28, x16
        ldr     x5, [sp, #0x5e0]
        umlal   v12.2d, v21.2s, v23.s[0]
        adcs    x21, x7, x21
        adcs    x27, x8, x13
        ldr     x7, [x6, #0x48]
        adcs    x26, x26, x1
        ldr     x12, [sp, #0x5e8]
        ldr     x1, [sp, #0x620]
        ldr     x13, [sp, #0x5f0]
        umlal2  v26.2d, v6.4s, v19.s[2]
        ldp     q6, q22, [x2, #0x60]
        adcs    x25, x25, x1
        ldr     x1, [sp, #0x5d8]
        umlal2  v12.2d, v21.4s, v23.s[1]
        adcs    x23, x23, x1
        adcs    x24, x24, x5
        eor     x19, x19, x16
        umlal   v26.2d, v20.2s, v15.s[0]
        mul     x8, x9, x7
        adcs    x19, x19, x12
        adcs    x28, x28, x13
        usra    v12.2d, v7.2d, #0x2a
        umlal2  v26.2d, v20.4s, v15.s[1]
        adc     x15, x16, xzr
        ldr     x22, [sp, #0x5a0]
        ldr     x16, [sp, #0x6b8]
        adds    x21, x21, x10
        ldp     q7, q20, [x2, #0xe0]
        umlal   v26.2d, v4.2s, v28.s[2]
        adcs    x27, x27, x16
        umlal2  v26.2d, v4.4s, v28.s[3]
        ldp     q4, q21, [x2, #0x120]
        adcs    x26, x26, x20
        umlal   v16.2d, v6.2s, v19.s[0]
        usra    v12.2d, v18.2d, #6
        umulh   x17, x9, x7
        ldr     x7, [sp, #0x5a8]
        adcs    x25, x25, x22
        umlal2  v16.2d, v6.4s, v19.s[2]
        ldp     q6, q18, [x2, #0x100]
        adcs    x23, x23, x7
        ldr     x7, [sp, #0x7a8]
        umlal   v12.2d, v22.2s, v19.s[0]
        adcs    x24, x24, x7
        ldr     x7, [sp, #0x760]
        adcs    x19, x19, x7
        ldr     x7, [sp, #0x618]
        adcs    x28, x28, x7
        umlal   v26.2d, v30.2s, v28.s[0]
        adc     x15, x15, xzr
        adds    x21, x1, x21
        adcs    x27, x5, x27
        ldr     x5, [sp, #0x688]
        umlal2  v26.2d, v30.4s, v28.s[1]
        adcs    x26, x12, x26
        adcs    x25, x13, x25
        mul     x1, x9, x14
        umlal   v26.2d, v13.2s, v24.s[2]
        adcs    x23, x10, x23
        eor     x21, x21, x5
        eor     x27, x27, x5
        ldr     x10, [sp, #0x760]
        umlal2  v26.2d, v13.4s, v24.s[3]
        ldp     q13, q30, [x2, #0x140]
        adcs    x24, x16, x24
        umlal   v26.2d, v25.2s, v24.s[0]
        adcs    x19, x20, x19
        adcs    x20, x22, x28
        ldr     x22, [sp, #0x7a8]
        ldr     x28, [sp, #0x5a8]
        adcs    x28, x28, x15
        umlal2  v26.2d, v25.4s, v24.s[1]
        adcs    x22, x22, xzr
        adcs    x10, x10, xzr
        adcs    x7, x7, xzr
        umlal   v26.2d, v7.2s, v10.s[2]
        adds    x8, x11, x8
        eor     x26, x26, x5
        umlal2  v26.2d, v7.4s, v10.s[3]
        ldp     q7, q25, [x2, #0x180]
        ldr     x11, [x4, #0x48]
        ldr     x12, [x6, #0x48]
        umlal   v26.2d, v20.2s, v10.s[0]
        umlal2  v26.2d, v20.4s, v10.s[1]
        umlal   v26.2d, v6.2s, v29.s[2]
        umlal2  v26.2d, v6.4s, v29.s[3]
        ldp     q6, q20, [x2]
        umlal   v26.2d, v18.2s, v29.s[0]
        umlal2  v26.2d, v18.4s, v29.s[1]
        umlal   v26.2d, v4.2s, v8.s[2]
        umlal2  v12.2d, v22.4s, v19.s[2]
        ldp     q18, q19, [x2, #0x160]
        umlal   v17.2d, v6.2s, v0.s[0]
        ldr     x16, [x3]
        mul     x13, x11, x12
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x598]
        eor     x25, x25, x5
        umlal2  v26.2d, v4.4s, v8.s[3]
        umlal   v26.2d, v21.2s, v8.s[0]
        umlal2  v26.2d, v21.4s, v8.s[1]
        umulh   x15, x11, x12
        adc     x15, x15, xzr
        eor     x23, x23, x5
        umlal   v26.2d, v13.2s, v14.s[2]
        cmn     x5, #1
        adcs    x17, x16, x17
        ldr     x16, [x3, #8]
        str     x17, [sp, #0x598]
        ldr     x17, [sp, #0x588]
        adcs    x17, x16, x17
        umlal2  v17.2d, v6.4s, v0.s[2]
        ext     v4.16b, v5.16b, v17.16b, #8
        eor     x28, x28, x5
        eor     x10, x10, x5
        ldr     x12, [sp, #0x580]
        umlal2  v26.2d, v13.4s, v14.s[3]
        usra    v17.2d, v4.2d, #0x1d
        eor     x22, x22, x5
        eor     x7, x7, x5
        ext     v13.16b, v17.16b, v5.16b, #8
        usra    v1.2d, v13.2d, #0x1d
        mul     x16, x11, x14
        eor     x24, x24, x5
        and     v13.16b, v17.16b, v2.16b
        str     x17, [sp, #0x588]
        ldr     x17, [x3, #0x10]
        adcs    x12, x17, x12
        ldr     x17, [x3, #0x18]
        str     x12, [sp, #0x580]
        ldr     x12, [sp, #0x590]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x6a8]
        adcs    x21, x17, x21
        ldr     x17, [sp, #0x780]
        umlal   v26.2d, v30.2s, v14.s[0]
        adcs    x27, x17, x27
        ldr     x17, [sp, #0x610]
        adcs    x26, x17, x26
        ldr     x17, [sp, #0x6f0]
        umlal   v1.2d, v20.2s, v0.s[0]
        ldp     q4, q6, [x2, #0x20]
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x7c0]
        umlal2  v1.2d, v20.4s, v0.s[2]
        ldp     d17, d20, [x17, #0xb8]
        str     x25, [sp, #0x590]
        umulh   x25, x11, x14
        umlal   v3.2d, v4.2s, v0.s[0]
        shl     v20.2d, v20.2d, #0x22
        eor     x19, x19, x5
        eor     x20, x20, x5
        umlal2  v3.2d, v4.4s, v0.s[2]
        ldp     q4, q21, [x2, #0x40]
        str     x26, [sp, #0x618]
        ldr     x26, [sp, #0x748]
        adcs    x23, x26, x23
        ldr     x26, [sp, #0x6a0]
        umlal2  v26.2d, v30.4s, v14.s[1]
        adcs    x24, x26, x24
        ldr     x26, [sp, #0x6f8]
        adcs    x19, x26, x19
        ldr     x26, [sp, #0x6e8]
        adcs    x20, x26, x20
        ldr     x26, [sp, #0x680]
        umlal   v26.2d, v18.2s, v9.s[2]
        adcs    x28, x26, x28
        ldr     x26, [sp, #0x690]
        adcs    x22, x26, x22
        ldr     x26, [sp, #0x708]
        str     x22, [sp, #0x760]
        ldr     x22, [x6, #0x50]
        str     x28, [sp, #0x7a8]
        mul     x28, x26, x22
        umlal2  v26.2d, v18.4s, v9.s[3]
        ldp     q18, q22, [x2, #0x80]
        str     x20, [sp, #0x5a8]
        ldr     x20, [sp, #0x6c0]
        adcs    x10, x20, x10
        umlal   v26.2d, v19.2s, v9.s[0]
        umulh   x20, x26, x22
        str     x10, [sp, #0x5a0]
        ldr     x10, [sp, #0x638]
        adcs    x7, x10, x7
        adc     x5, x5, xzr
        adds    x8, x8, x16
        umlal2  v26.2d, v19.4s, v9.s[1]
        adcs    x25, x13, x25
        adc     x13, x15, xzr
        ldr     x15, [x6, #0x58]
        mul     x16, x26, x15
        umlal   v27.2d, v6.2s, v0.s[0]
        umlal2  v27.2d, v6.4s, v0.s[2]
        ldp     q6, q19, [x2, #0xa0]
        umlal   v26.2d, v7.2s, v23.s[2]
        adds    x20, x20, x16
        umlal   v11.2d, v4.2s, v0.s[0]
        umlal2  v11.2d, v4.4s, v0.s[2]
        umlal2  v26.2d, v7.4s, v23.s[3]
        ldr     x10, [x4, #0x58]
        ldp     q4, q7, [x2, #0x60]
        umlal   v26.2d, v25.2s, v23.s[0]
        umulh   x16, x26, x15
        umlal2  v26.2d, v25.4s, v23.s[1]
        usra    v26.2d, v17.2d, #0x24
        umlal   v16.2d, v21.2s, v0.s[0]
        ldp     q17, q25, [x2, #0xc0]
        usra    v26.2d, v20.2d, #6
        umlal   v12.2d, v4.2s, v0.s[0]
        umlal2  v16.2d, v21.4s, v0.s[2]
        ldp     q20, q21, [x2, #0xe0]
        str     x5, [sp, #0x688]
        mul     x5, x10, x15
        umlal2  v12.2d, v4.4s, v0.s[2]
        adcs    x5, x16, x5
        umull   v4.2d, v18.2s, v0.s[0]
        umlal2  v4.2d, v18.4s, v0.s[2]
        umulh   x16, x10, x15
        adc     x16, x16, xzr
        umlal   v4.2d, v22.2s, v15.s[2]
        umlal2  v4.2d, v22.4s, v15.s[3]
        ldp     q18, q22, [x2, #0x100]
        umlal   v26.2d, v7.2s, v0.s[0]
        umlal   v4.2d, v6.2s, v15.s[0]
        str     x7, [sp, #0x6b8]
        mul     x7, x10, x22
        adds    x20, x20, x7
        umlal2  v4.2d, v6.4s, v15.s[1]
        umlal   v4.2d, v19.2s, v28.s[2]
        umlal2  v26.2d, v7.4s, v0.s[2]
        ldp     q6, q7, [x2, #0x120]
        umulh   x7, x10, x22
        umlal2  v4.2d, v19.4s, v28.s[3]
        uzp1    v0.4s, v0.4s, v13.4s
        adcs    x5, x5, x7
        adc     x7, x16, xzr
        ldr     x16, [sp, #0x720]
        umlal   v4.2d, v17.2s, v28.s[0]
        ldp     q19, q30, [x2, #0x1a0]
        umlal2  v4.2d, v17.4s, v28.s[1]
        ldp     q17, q30, [x2, #0x140]
        umlal   v4.2d, v25.2s, v24.s[2]
        str     x19, [sp, #0x5f0]
        ldr     x19, [sp, #0x728]
        str     x24, [sp, #0x5e8]
        mul     x24, x16, x19
        str     x23, [sp, #0x5e0]
        ldr     x23, [sp, #0x730]
        eor     x24, x24, x23
        umlal2  v4.2d, v25.4s, v24.s[3]
        umlal   v4.2d, v20.2s, v24.s[0]
        umlal2  v4.2d, v20.4s, v24.s[1]
        ldp     q20, q25, [x2, #0x160]
        str     x27, [sp, #0x5d8]
        umulh   x27, x16, x19
        umlal   v4.2d, v21.2s, v10.s[2]
        umlal2  v4.2d, v21.4s, v10.s[3]
        umlal   v4.2d, v18.2s, v10.s[0]
        umlal2  v4.2d, v18.4s, v10.s[1]
        ldp     q18, q21, [x2, #0x180]
        str     x21, [sp, #0x5f8]
        ldr     x21, [sp, #0x678]
        str     x12, [sp, #0x620]
        mul     x12, x16, x21
        umlal   v4.2d, v22.2s, v29.s[2]
        adds    x27, x27, x12
        umlal2  v4.2d, v22.4s, v29.s[3]
        umlal   v4.2d, v6.2s, v29.s[0]
        umulh   x12, x16, x21
        ldr     x16, [sp, #0x670]
        umlal2  v4.2d, v6.4s, v29.s[1]
        umlal   v4.2d, v7.2s, v8.s[2]
        umlal2  v4.2d, v7.4s, v8.s[3]
        ldp     q6, q7, [x2]
        umlal   v1.2d, v6.2s, v13.s[0]
        mul     x15, x16, x21
        adcs    x12, x12, x15
        umlal2  v1.2d, v6.4s, v13.s[2]
        ext     v6.16b, v5.16b, v1.16b, #8
        usra    v1.2d, v6.2d, #0x1d
        umlal   v4.2d, v17.2s, v8.s[0]
        umlal2  v4.2d, v17.4s, v8.s[1]
        umulh   x21, x16, x21
        adc     x21, x21, xzr
        umlal   v4.2d, v30.2s, v14.s[2]
        umlal2  v4.2d, v30.4s, v14.s[3]
        and     v6.16b, v1.16b, v2.16b
        ext     v1.16b, v1.16b, v5.16b, #8
        mul     x15, x16, x19
        umlal   v4.2d, v20.2s, v14.s[0]
        adds    x27, x27, x15
        usra    v3.2d, v1.2d, #0x1d
        eor     x27, x27, x23
        umlal2  v4.2d, v20.4s, v14.s[1]
        umlal   v4.2d, v25.2s, v9.s[2]
        umulh   x19, x16, x19
        adcs    x19, x12, x19
        eor     x19, x19, x23
        umlal   v3.2d, v7.2s, v13.s[0]
        adc     x21, x21, xzr
        cmn     x23, #1
        adcs    x24, x24, x1
        umlal2  v4.2d, v25.4s, v9.s[3]
        ldp     q1, q17, [x2, #0x20]
        adcs    x27, x27, x8
        umlal2  v3.2d, v7.4s, v13.s[2]
        eor     x21, x21, x23
        adcs    x19, x19, x25
        adcs    x21, x21, x13
        umlal   v4.2d, v18.2s, v9.s[0]
        adc     x23, x23, xzr
        ldr     x12, [x6, #0x60]
        adds    x24, x24, x28
        adcs    x27, x27, x20
        umlal2  v4.2d, v18.4s, v9.s[1]
        adcs    x19, x19, x5
        adcs    x21, x21, x7
        adc     x23, x23, xzr
        umlal   v27.2d, v1.2s, v13.s[0]
        adds    x24, x25, x24
        ldr     x25, [x4, #0x60]
        umlal2  v27.2d, v1.4s, v13.s[2]
        ldp     q1, q7, [x2, #0x40]
        umulh   x15, x25, x12
        umlal   v11.2d, v17.2s, v13.s[0]
        ldp     q18, q20, [x2, #0x80]
        adcs    x27, x13, x27
        umlal2  v11.2d, v17.4s, v13.s[2]
        ldp     q17, q22, [x2, #0xa0]
        adcs    x19, x28, x19
        ldr     x13, [x4, #0x88]
        umlal   v16.2d, v1.2s, v13.s[0]
        ldr     x16, [sp, #0x7d0]
        adcs    x20, x20, x21
        ldr     x21, [sp, #0x788]
        adcs    x23, x5, x23
        ldr     x5, [x4, #0x80]
        adcs    x28, x7, xzr
        ldr     x7, [sp, #0x7c8]
        umlal2  v16.2d, v1.4s, v13.s[2]
        ldp     q1, q25, [x2, #0xc0]
        subs    x21, x21, x5
        ldr     x5, [sp, #0x7e8]
        umlal   v12.2d, v7.2s, v13.s[0]
        sbcs    x7, x7, x13
        ldr     x13, [x4, #0x90]
        sbcs    x16, x16, x13
        ldr     x13, [x4, #0x98]
        sbcs    x5, x5, x13
        ldr     x13, [sp, #0x7d8]
        umlal   v4.2d, v21.2s, v23.s[2]
        str     x28, [sp, #0x7e8]
        ldr     x28, [x4, #0xa0]
        sbcs    x13, x13, x28
        ldr     x28, [sp, #0x778]
        str     x23, [sp, #0x7d8]
        ldr     x23, [x4, #0xa8]
        sbcs    x28, x28, x23
        ldr     x23, [sp, #0x7a0]
        str     x20, [sp, #0x778]
        ldr     x20, [x4, #0xb0]
        sbcs    x23, x23, x20
        ldr     x20, [sp, #0x7b8]
        umlal2  v12.2d, v7.4s, v13.s[2]
        str     x19, [sp, #0x7a0]
        ldr     x19, [x4, #0xb8]
        sbcs    x20, x20, x19
        ldr     x19, [x4, #0xc0]
        sbcs    x9, x9, x19
        ldr     x19, [sp, #0x6c8]
        sbcs    x11, x11, x19
        ldr     x19, [x4, #0xd0]
        umlal2  v4.2d, v21.4s, v23.s[3]
        ldp     q7, q21, [x2, #0x60]
        sbcs    x26, x26, x19
        ldr     x19, [x4, #0xd8]
        ldp     d30, d31, [x17, #0xc0]
        umlal   v4.2d, v19.2s, v23.s[0]
        sbcs    x10, x10, x19
        ldr     x19, [sp, #0x7e0]
        umlal2  v4.2d, v19.4s, v23.s[1]
        shl     v19.2d, v31.2d, #0x28
        sbcs    x19, x25, x19
        str     x27, [sp, #0x708]
        ldr     x22, [sp, #0x710]
        ldr     x14, [x4, #0xf8]
        ldr     x27, [x4, #0x68]
        str     x24, [sp, #0x798]
        ldr     x24, [sp, #0x6d8]
        sbcs    x24, x27, x24
        umlal   v26.2d, v7.2s, v13.s[0]
        usra    v4.2d, v30.2d, #0x1e
        str     x8, [sp, #0x7b8]
        ldr     x8, [sp, #0x740]
        str     x1, [sp, #0x7d0]
        ldr     x1, [x4, #0xf0]
        sbcs    x1, x8, x1
        sbcs    x14, x22, x14
        umlal2  v26.2d, v7.4s, v13.s[2]
        usra    v4.2d, v19.2d, #6
        csetm   x17, lo
        eor     x7, x7, x17
        umull   v7.2d, v18.2s, v13.s[0]
        ldp     q19, q30, [x2, #0xe0]
        eor     x16, x16, x17
        ldr     x22, [x6, #0x68]
        umlal2  v7.2d, v18.4s, v13.s[2]
        eor     x13, x13, x17
        eor     x28, x28, x17
        eor     x5, x5, x17
        umlal   v7.2d, v20.2s, v0.s[0]
        eor     x23, x23, x17
        eor     x20, x20, x17
        eor     x21, x21, x17
        umlal2  v7.2d, v20.4s, v0.s[1]
        eor     x9, x9, x17
        eor     x11, x11, x17
        mul     x8, x25, x22
        umlal   v7.2d, v17.2s, v15.s[2]
        eor     x10, x10, x17
        eor     x26, x26, x17
        eor     x19, x19, x17
        umlal2  v7.2d, v17.4s, v15.s[3]
        ldp     q17, q18, [x2, #0x100]
        adds    x8, x15, x8
        umlal   v7.2d, v22.2s, v15.s[0]
        umulh   x15, x25, x22
        umlal2  v7.2d, v22.4s, v15.s[1]
        umlal   v7.2d, v1.2s, v28.s[2]
        umlal2  v7.2d, v1.4s, v28.s[3]
        ldp     q1, q20, [x2, #0x120]
        umlal   v7.2d, v25.2s, v28.s[0]
        mul     x25, x25, x12
        umlal2  v7.2d, v25.4s, v28.s[1]
        umlal   v4.2d, v21.2s, v13.s[0]
        umlal2  v4.2d, v21.4s, v13.s[2]
        ldp     q13, q21, [x2, #0x140]
        str     x25, [sp, #0x7c8]
        mul     x25, x27, x22
        umlal   v7.2d, v19.2s, v24.s[2]
        adcs    x25, x15, x25
        umlal2  v7.2d, v19.4s, v24.s[3]
        ldp     q19, q22, [x2]
        umlal   v3.2d, v19.2s, v6.s[0]
        ldp     q25, q31, [x2, #0x160]
        umulh   x15, x27, x22
        umlal2  v3.2d, v19.4s, v6.s[2]
        adc     x15, x15, xzr
        umlal   v7.2d, v30.2s, v24.s[0]
        umlal2  v7.2d, v30.4s, v24.s[1]
        umlal   v7.2d, v17.2s, v10.s[2]
        mul     x22, x27, x12
        adds    x22, x8, x22
        umlal2  v7.2d, v17.4s, v10.s[3]
        ext     v17.16b, v5.16b, v3.16b, #8
        usra    v3.2d, v17.2d, #0x1d
        ldr     x8, [sp, #0x740]
        umlal   v7.2d, v18.2s, v10.s[0]
        umlal2  v7.2d, v18.4s, v10.s[1]
        ldp     q17, q18, [x2, #0x180]
        umulh   x27, x27, x12
        umlal   v7.2d, v1.2s, v29.s[2]
        adcs    x25, x25, x27
        adc     x27, x15, xzr
        ldr     x15, [x6, #0x78]
        umlal2  v7.2d, v1.4s, v29.s[3]
        ldp     q1, q19, [x2, #0x1a0]
        umlal   v7.2d, v20.2s, v29.s[0]
        umlal2  v7.2d, v20.4s, v29.s[1]
        mul     x12, x8, x15
        umlal   v7.2d, v13.2s, v8.s[2]
        umlal2  v7.2d, v13.4s, v8.s[3]
        umlal   v7.2d, v21.2s, v8.s[0]
        str     x27, [sp, #0x788]
        ldr     x27, [x6, #0x70]
        str     x25, [sp, #0x730]
        mul     x25, x8, x27
        umlal2  v7.2d, v21.4s, v8.s[1]
        umlal   v7.2d, v25.2s, v14.s[2]
        str     x25, [sp, #0x728]
        umulh   x25, x8, x27
        adds    x25, x25, x12
        ldr     x12, [sp, #0x710]
        umulh   x8, x8, x15
        str     x22, [sp, #0x740]
        mul     x22, x12, x15
        adcs    x22, x8, x22
        umlal2  v7.2d, v25.4s, v14.s[3]
        and     v13.16b, v3.16b, v2.16b
        ext     v3.16b, v3.16b, v5.16b, #8
        eor     x24, x24, x17
        eor     x8, x14, x17
        usra    v27.2d, v3.2d, #0x1d
        umlal   v27.2d, v22.2s, v6.s[0]
        eor     x1, x1, x17
        umulh   x14, x12, x15
        umlal2  v27.2d, v22.4s, v6.s[2]
        ldp     q3, q20, [x2, #0x20]
        adc     x14, x14, xzr
        umlal   v11.2d, v3.2s, v6.s[0]
        cmn     x17, #1
        adcs    x21, x21, xzr
        adcs    x7, x7, xzr
        umlal2  v11.2d, v3.4s, v6.s[2]
        adcs    x16, x16, xzr
        adcs    x5, x5, xzr
        adcs    x13, x13, xzr
        umlal   v7.2d, v31.2s, v14.s[0]
        adcs    x28, x28, xzr
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        umlal2  v7.2d, v31.4s, v14.s[1]
        ldp     q3, q21, [x2, #0x40]
        adcs    x9, x9, xzr
        umlal   v7.2d, v17.2s, v9.s[2]
        adcs    x11, x11, xzr
        adcs    x26, x26, xzr
        adcs    x10, x10, xzr
        umlal2  v7.2d, v17.4s, v9.s[3]
        str     x10, [sp, #0x670]
        mul     x10, x12, x27
        adcs    x19, x19, xzr
        adcs    x24, x24, xzr
        umlal   v7.2d, v18.2s, v9.s[0]
        adcs    x1, x1, xzr
        adcs    x8, x8, xzr
        adds    x25, x25, x10
        umlal   v16.2d, v20.2s, v6.s[0]
        str     x8, [sp, #0x678]
        ldp     x10, x8, [x6, #0xc0]
        umlal2  v7.2d, v18.4s, v9.s[1]
        str     x1, [sp, #0x720]
        ldr     x1, [sp, #0x7c0]
        ldp     d17, d18, [x1, #0xc8]
        umulh   x12, x12, x27
        umlal2  v16.2d, v20.4s, v6.s[2]
        shl     v18.2d, v18.2d, #0x2e
        adcs    x22, x22, x12
        adc     x12, x14, xzr
        umlal   v7.2d, v1.2s, v23.s[2]
        str     x24, [sp, #0x710]
        ldp     x14, x24, [x6, #0xb0]
        str     x19, [sp, #0x5d0]
        subs    x19, x21, x16
        str     x26, [sp, #0x628]
        sbcs    x26, x7, x5
        umlal2  v7.2d, v1.4s, v23.s[3]
        ldp     q1, q20, [x2, #0x80]
        str     x11, [sp, #0x770]
        csetm   x11, lo
        umlal   v12.2d, v3.2s, v6.s[0]
        str     x9, [sp, #0x6d0]
        ldr     x9, [sp, #0x6e0]
        str     x5, [sp, #0x790]
        ldr     x5, [sp, #0x650]
        str     x16, [sp, #0x600]
        mul     x16, x9, x5
        str     x20, [sp, #0x738]
        ldr     x20, [sp, #0x658]
        eor     x16, x16, x20
        str     x28, [sp, #0x698]
        str     x13, [sp, #0x718]
        ldp     x28, x13, [x6, #0xa0]
        umlal   v7.2d, v19.2s, v23.s[0]
        str     x23, [sp, #0x578]
        str     x7, [sp, #0x570]
        ldp     x23, x7, [x6, #0xf0]
        eor     x19, x19, x11
        eor     x26, x26, x11
        umlal2  v7.2d, v19.4s, v23.s[1]
        ldp     q19, q22, [x2, #0x60]
        umlal2  v12.2d, v3.4s, v6.s[2]
        usra    v7.2d, v17.2d, #0x18
        str     x21, [sp, #0x568]
        umulh   x21, x9, x5
        umlal   v26.2d, v21.2s, v6.s[0]
        usra    v7.2d, v18.2d, #6
        ldp     q3, q17, [x2, #0xc0]
        umlal2  v26.2d, v21.4s, v6.s[2]
        ldp     q18, q21, [x2, #0xa0]
        umlal   v4.2d, v19.2s, v6.s[0]
        umlal2  v4.2d, v19.4s, v6.s[2]
        ldp     q19, q25, [x2, #0xe0]
        str     x26, [sp, #0x560]
        ldr     x26, [sp, #0x630]
        str     x19, [sp, #0x558]
        mul     x19, x9, x26
        umlal   v7.2d, v22.2s, v6.s[0]
        adds    x19, x21, x19
        umlal2  v7.2d, v22.4s, v6.s[2]
        umull   v22.2d, v1.2s, v6.s[0]
        umulh   x21, x9, x26
        ldr     x9, [sp, #0x640]
        umlal2  v22.2d, v1.4s, v6.s[2]
        umlal   v22.2d, v20.2s, v0.s[2]
        umlal2  v22.2d, v20.4s, v0.s[3]
        ldp     q1, q20, [x2, #0x100]
        umlal   v22.2d, v18.2s, v0.s[0]
        str     x11, [sp, #0x6e0]
        mul     x11, x9, x26
        adcs    x21, x21, x11
        umlal2  v22.2d, v18.4s, v0.s[1]
        umlal   v22.2d, v21.2s, v15.s[2]
        umlal2  v22.2d, v21.4s, v15.s[3]
        ldp     q18, q21, [x2, #0x120]
        umulh   x26, x9, x26
        umlal   v22.2d, v3.2s, v15.s[0]
        adc     x26, x26, xzr
        umlal2  v22.2d, v3.4s, v15.s[1]
        umlal   v22.2d, v17.2s, v28.s[2]
        umlal2  v22.2d, v17.4s, v28.s[3]
        ldp     q3, q17, [x2, #0x140]
        ldr     x15, [sp, #0x750]
        mul     x11, x9, x5
        umlal   v22.2d, v19.2s, v28.s[0]
        uzp1    v6.4s, v6.4s, v13.4s
        adds    x19, x19, x11
        ldr     x11, [sp, #0x7b0]
        eor     x19, x19, x20
        umlal2  v22.2d, v19.4s, v28.s[1]
        umlal   v22.2d, v25.2s, v24.s[2]
        str     x17, [sp, #0x630]
        ldr     x17, [sp, #0x5c0]
        mul     x7, x11, x17
        str     x7, [sp, #0x550]
        eor     x7, x7, x15
        umlal2  v22.2d, v25.4s, v24.s[3]
        ldp     q19, q25, [x2, #0x160]
        umlal   v22.2d, v1.2s, v24.s[0]
        umlal2  v22.2d, v1.4s, v24.s[1]
        umulh   x5, x9, x5
        adcs    x21, x21, x5
        ldr     x5, [sp, #0x7c8]
        eor     x21, x21, x20
        umlal   v22.2d, v20.2s, v10.s[2]
        adc     x26, x26, xzr
        cmn     x20, #1
        adcs    x9, x16, x5
        ldr     x5, [sp, #0x788]
        ldr     x16, [sp, #0x740]
        umlal2  v22.2d, v20.4s, v10.s[3]
        ldr     x15, [sp, #0x728]
        ldp     q1, q20, [x2, #0x180]
        adcs    x19, x19, x16
        ldr     x16, [sp, #0x730]
        umlal   v22.2d, v18.2s, v10.s[0]
        adcs    x21, x21, x16
        eor     x26, x26, x20
        adcs    x26, x26, x5
        umlal2  v22.2d, v18.4s, v10.s[1]
        str     x7, [sp, #0x650]
        umulh   x7, x11, x17
        adc     x20, x20, xzr
        adds    x9, x9, x15
        umlal   v22.2d, v21.2s, v29.s[2]
        adcs    x19, x19, x25
        adcs    x21, x21, x22
        adcs    x26, x26, x12
        umlal2  v22.2d, v21.4s, v29.s[3]
        ldp     q18, q21, [x2, #0x1a0]
        adc     x20, x20, xzr
        umlal   v22.2d, v3.2s, v29.s[0]
        adds    x9, x16, x9
        adcs    x19, x5, x19
        adcs    x21, x15, x21
        umlal2  v22.2d, v3.4s, v29.s[1]
        ldp     q3, q30, [x2, #0x1c0]
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x5c8]
        umlal   v22.2d, v17.2s, v8.s[2]
        mul     x5, x11, x26
        adcs    x20, x22, x20
        adcs    x22, x12, xzr
        umlal2  v22.2d, v17.4s, v8.s[3]
        adds    x5, x7, x5
        umulh   x7, x11, x26
        ldp     x11, x12, [x6, #0x90]
        umlal   v22.2d, v19.2s, v8.s[0]
        ldp     x15, x16, [x6, #0xe0]
        umlal2  v22.2d, v19.4s, v8.s[1]
        ldp     q17, q19, [x2]
        umlal   v27.2d, v17.2s, v13.s[0]
        str     x22, [sp, #0x7b0]
        str     x20, [sp, #0x728]
        ldp     x22, x20, [x6, #0x80]
        umlal2  v27.2d, v17.4s, v13.s[2]
        ext     v17.16b, v5.16b, v27.16b, #8
        str     x25, [sp, #0x788]
        ldr     x25, [sp, #0x660]
        str     x21, [sp, #0x730]
        mul     x21, x25, x26
        adcs    x21, x7, x21
        umlal   v22.2d, v25.2s, v14.s[2]
        usra    v27.2d, v17.2d, #0x1d
        umlal2  v22.2d, v25.4s, v14.s[3]
        ext     v17.16b, v27.16b, v5.16b, #8
        str     x19, [sp, #0x658]
        ldp     x7, x19, [x6, #0xd0]
        usra    v11.2d, v17.2d, #0x1d
        str     x9, [sp, #0x640]
        mul     x9, x25, x17
        and     v17.16b, v27.16b, v2.16b
        umlal   v22.2d, v1.2s, v14.s[0]
        umlal2  v22.2d, v1.4s, v14.s[1]
        umulh   x26, x25, x26
        umlal   v22.2d, v20.2s, v9.s[2]
        umlal2  v22.2d, v20.4s, v9.s[3]
        ldp     q1, q20, [x2, #0x20]
        umlal   v11.2d, v19.2s, v13.s[0]
        umlal2  v11.2d, v19.4s, v13.s[2]
        ldp     q19, q25, [x2, #0x40]
        umlal   v22.2d, v18.2s, v9.s[0]
        adc     x26, x26, xzr
        str     x26, [sp, #0x5c8]
        ldr     x26, [x6]
        subs    x26, x22, x26
        umulh   x25, x25, x17
        ldr     x17, [x6, #8]
        umlal2  v22.2d, v18.4s, v9.s[1]
        ldr     x22, [sp, #0x648]
        sbcs    x17, x20, x17
        ldr     x20, [x6, #0x10]
        umlal   v22.2d, v21.2s, v23.s[2]
        sbcs    x20, x11, x20
        ldr     x11, [x6, #0x18]
        umlal2  v22.2d, v21.4s, v23.s[3]
        sbcs    x11, x12, x11
        ldr     x12, [x6, #0x20]
        umlal   v22.2d, v3.2s, v23.s[0]
        sbcs    x12, x28, x12
        ldr     x28, [sp, #0x768]
        str     x21, [sp, #0x5c0]
        umulh   x21, x28, x22
        umlal   v16.2d, v1.2s, v13.s[0]
        str     x21, [sp, #0x660]
        ldr     x21, [x6, #0x28]
        sbcs    x21, x13, x21
        ldr     x13, [x6, #0x30]
        umlal2  v16.2d, v1.4s, v13.s[2]
        ldp     q1, q18, [x2, #0x80]
        sbcs    x13, x14, x13
        ldr     x14, [x6, #0x38]
        umlal   v12.2d, v20.2s, v13.s[0]
        ldp     d21, d27, [x1, #0xd0]
        ldr     x1, [x6, #0x50]
        sbcs    x14, x24, x14
        ldr     x24, [x6, #0x40]
        umlal2  v12.2d, v20.4s, v13.s[2]
        sbcs    x24, x10, x24
        ldr     x10, [x6, #0x48]
        umlal   v26.2d, v19.2s, v13.s[0]
        sbcs    x10, x8, x10
        mul     x8, x28, x22
        ldr     x22, [x6, #0x60]
        umlal2  v26.2d, v19.4s, v13.s[2]
        sbcs    x1, x7, x1
        ldr     x7, [x6, #0x58]
        umlal   v4.2d, v25.2s, v13.s[0]
        sbcs    x7, x19, x7
        ldr     x19, [sp, #0x758]
        str     x8, [sp, #0x548]
        mul     x8, x28, x19
        ldp     q19, q20, [x2, #0xa0]
        umlal2  v4.2d, v25.4s, v13.s[2]
        sbcs    x22, x15, x22
        ldr     x15, [x6, #0x68]
        umull   v25.2d, v1.2s, v13.s[0]
        shl     v27.2d, v27.2d, #0x34
        sbcs    x15, x16, x15
        ldr     x16, [x6, #0x78]
        sbcs    x27, x23, x27
        ldr     x23, [x6, #0xf8]
        umlal2  v22.2d, v3.4s, v23.s[1]
        ldp     q3, q30, [x2, #0x60]
        sbcs    x16, x23, x16
        usra    v22.2d, v21.2d, #0x12
        umlal2  v25.2d, v1.4s, v13.s[2]
        csetm   x23, lo
        eor     x20, x20, x23
        usra    v22.2d, v27.2d, #6
        ldp     q1, q21, [x2, #0xc0]
        eor     x26, x26, x23
        umlal   v7.2d, v3.2s, v13.s[0]
        eor     x13, x13, x23
        eor     x17, x17, x23
        eor     x12, x12, x23
        umlal2  v7.2d, v3.4s, v13.s[2]
        eor     x7, x7, x23
        eor     x11, x11, x23
        eor     x21, x21, x23
        umlal   v22.2d, v30.2s, v13.s[0]
        eor     x16, x16, x23
        eor     x24, x24, x23
        eor     x1, x1, x23
        umlal   v25.2d, v18.2s, v6.s[0]
        eor     x14, x14, x23
        eor     x10, x10, x23
        eor     x27, x27, x23
        umlal2  v25.2d, v18.4s, v6.s[1]
        ldp     q3, q18, [x2, #0x100]
        umlal   v25.2d, v19.2s, v0.s[2]
        eor     x15, x15, x23
        umlal2  v25.2d, v19.4s, v0.s[3]
        cmn     x23, #1
        eor     x22, x22, x23
        adcs    x26, x26, xzr
        umlal   v25.2d, v20.2s, v0.s[0]
        adcs    x17, x17, xzr
        adcs    x20, x20, xzr
        adcs    x11, x11, xzr
        umlal2  v25.2d, v20.4s, v0.s[1]
        ldp     q19, q20, [x2, #0xe0]
        adcs    x12, x12, xzr
        umlal   v25.2d, v1.2s, v15.s[2]
        adcs    x21, x21, xzr
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        umlal2  v25.2d, v1.4s, v15.s[3]
        adcs    x24, x24, xzr
        adcs    x10, x10, xzr
        adcs    x1, x1, xzr
        umlal2  v22.2d, v30.4s, v13.s[2]
        ldp     q13, q1, [x2, #0x120]
        umulh   x28, x28, x19
        umlal   v25.2d, v21.2s, v15.s[0]
        adcs    x7, x7, xzr
        adcs    x22, x22, xzr
        adcs    x15, x15, xzr
        umlal2  v25.2d, v21.4s, v15.s[1]
        ldp     q21, q27, [x2]
        adcs    x27, x27, xzr
        ldp     q30, q31, [x2, #0x140]
        umlal   v25.2d, v19.2s, v28.s[2]
        adcs    x16, x16, xzr
        umlal   v11.2d, v21.2s, v17.s[0]
        adds    x5, x5, x9
        ldr     x9, [sp, #0x5c0]
        adcs    x25, x9, x25
        ldr     x9, [sp, #0x5c8]
        adc     x9, x9, xzr
        umlal2  v11.2d, v21.4s, v17.s[2]
        str     x16, [sp, #0x5c8]
        ldr     x16, [sp, #0x700]
        str     x27, [sp, #0x5c0]
        mul     x27, x16, x19
        str     x15, [sp, #0x768]
        ldr     x15, [sp, #0x750]
        str     x22, [sp, #0x540]
        eor     x22, x5, x15
        str     x7, [sp, #0x538]
        ldr     x7, [sp, #0x630]
        eor     x23, x7, x23
        umlal2  v25.2d, v19.4s, v28.s[3]
        subs    x7, x20, x26
        str     x23, [sp, #0x630]
        sbcs    x23, x11, x17
        str     x1, [sp, #0x530]
        csetm   x1, lo
        umlal   v25.2d, v20.2s, v28.s[0]
        eor     x23, x23, x1
        str     x10, [sp, #0x528]
        ldr     x10, [sp, #0x6e0]
        cmn     x10, #1
        str     x24, [sp, #0x520]
        ldr     x24, [sp, #0x558]
        adcs    x24, x24, xzr
        umlal2  v25.2d, v20.4s, v28.s[1]
        ldp     q19, q20, [x2, #0x160]
        umulh   x19, x16, x19
        umlal   v25.2d, v3.2s, v24.s[2]
        str     x24, [sp, #0x758]
        ldr     x24, [sp, #0x560]
        adcs    x24, x24, xzr
        cmn     x1, #1
        eor     x7, x7, x1
        umlal2  v25.2d, v3.4s, v24.s[3]
        eor     x1, x10, x1
        ldr     x10, [sp, #0x660]
        adcs    x7, x7, xzr
        adcs    x23, x23, xzr
        umlal   v25.2d, v18.2s, v24.s[0]
        adds    x8, x10, x8
        adcs    x28, x28, x27
        ldr     x27, [sp, #0x648]
        adc     x19, x19, xzr
        umlal2  v25.2d, v18.4s, v24.s[1]
        ext     v3.16b, v5.16b, v11.16b, #8
        mul     x10, x16, x27
        adds    x8, x8, x10
        ldr     x10, [sp, #0x6b0]
        usra    v11.2d, v3.2d, #0x1d
        ext     v3.16b, v11.16b, v5.16b, #8
        usra    v16.2d, v3.2d, #0x1d
        umlal   v16.2d, v27.2s, v17.s[0]
        and     v11.16b, v11.16b, v2.16b
        ldp     q3, q18, [x2, #0x180]
        str     x24, [sp, #0x660]
        ldr     x24, [sp, #0x608]
        str     x23, [sp, #0x6e0]
        umulh   x23, x10, x24
        umlal2  v16.2d, v27.4s, v17.s[2]
        umlal   v25.2d, v13.2s, v10.s[2]
        umlal2  v25.2d, v13.4s, v10.s[3]
        umlal   v25.2d, v1.2s, v10.s[0]
        umulh   x27, x16, x27
        adcs    x28, x28, x27
        ldr     x27, [sp, #0x668]
        adc     x19, x19, xzr
        umlal2  v25.2d, v1.4s, v10.s[1]
        ldp     q13, q1, [x2, #0x20]
        umlal   v12.2d, v13.2s, v17.s[0]
        ldp     q21, q27, [x2, #0x1a0]
        umlal   v25.2d, v30.2s, v29.s[2]
        umlal2  v25.2d, v30.4s, v29.s[3]
        mul     x16, x10, x27
        umlal2  v12.2d, v13.4s, v17.s[2]
        umlal   v25.2d, v31.2s, v29.s[0]
        umlal2  v25.2d, v31.4s, v29.s[1]
        str     x1, [sp, #0x648]
        ldr     x1, [sp, #0x5b8]
        str     x7, [sp, #0x700]
        mul     x7, x1, x27
        umlal   v25.2d, v19.2s, v8.s[2]
        umlal2  v25.2d, v19.4s, v8.s[3]
        ldp     q13, q19, [x2, #0x1c0]
        umlal   v25.2d, v20.2s, v8.s[0]
        str     x11, [sp, #0x560]
        mul     x11, x10, x24
        str     x20, [sp, #0x558]
        ldr     x20, [sp, #0x5b0]
        eor     x11, x11, x20
        umlal2  v25.2d, v20.4s, v8.s[1]
        umlal   v26.2d, v1.2s, v17.s[0]
        umlal2  v26.2d, v1.4s, v17.s[2]
        ldp     q1, q20, [x2, #0x40]
        umulh   x10, x10, x27
        umlal   v25.2d, v3.2s, v14.s[2]
        adds    x23, x23, x16
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x7c0]
        umlal2  v25.2d, v3.4s, v14.s[3]
        umlal   v25.2d, v18.2s, v14.s[0]
        umlal2  v25.2d, v18.4s, v14.s[1]
        ldp     d3, d18, [x10, #0xd8]
        mul     x16, x1, x24
        umlal   v25.2d, v21.2s, v9.s[2]
        shl     v18.2d, v18.2d, #0x3a
        umlal2  v25.2d, v21.4s, v9.s[3]
        umlal   v25.2d, v27.2s, v9.s[0]
        umulh   x27, x1, x27
        adc     x27, x27, xzr
        adds    x23, x23, x16
        eor     x23, x23, x20
        umulh   x24, x1, x24
        ldr     x1, [sp, #0x550]
        adcs    x24, x7, x24
        adc     x27, x27, xzr
        eor     x27, x27, x20
        eor     x24, x24, x20
        cmn     x20, #1
        adcs    x1, x11, x1
        ldr     x11, [sp, #0x548]
        adcs    x23, x23, x5
        ldr     x5, [sp, #0x568]
        adcs    x24, x24, x25
        umulh   x7, x5, x26
        adcs    x27, x27, x9
        adc     x20, x20, xzr
        umlal   v4.2d, v1.2s, v17.s[0]
        adds    x1, x1, x11
        umlal2  v4.2d, v1.4s, v17.s[2]
        ldp     q1, q21, [x2, #0x80]
        mul     x16, x5, x26
        umlal   v7.2d, v20.2s, v17.s[0]
        adcs    x23, x23, x8
        adcs    x24, x24, x28
        adcs    x27, x27, x19
        umlal2  v7.2d, v20.4s, v17.s[2]
        adc     x20, x20, xzr
        adds    x25, x25, x1
        adcs    x23, x9, x23
        umull   v20.2d, v1.2s, v17.s[0]
        eor     x23, x23, x15
        eor     x25, x25, x15
        adcs    x24, x11, x24
        ldr     x1, [sp, #0x7d0]
        umlal2  v20.2d, v1.4s, v17.s[2]
        eor     x24, x24, x15
        adcs    x27, x8, x27
        ldr     x8, [sp, #0x7b8]
        ldr     x9, [sp, #0x798]
        eor     x27, x27, x15
        umlal   v20.2d, v21.2s, v6.s[2]
        adcs    x20, x28, x20
        ldr     x11, [sp, #0x708]
        ldr     x28, [sp, #0x650]
        adcs    x19, x19, xzr
        cmn     x15, #1
        umlal2  v25.2d, v27.4s, v9.s[1]
        ldr     x10, [sp, #0x778]
        ldp     q1, q27, [x2, #0xa0]
        adcs    x28, x28, x1
        umlal   v25.2d, v13.2s, v23.s[2]
        adcs    x22, x22, x8
        adcs    x25, x25, x9
        eor     x19, x19, x15
        umlal2  v25.2d, v13.4s, v23.s[3]
        adcs    x23, x23, x11
        str     x16, [sp, #0x650]
        ldr     x16, [sp, #0x7a0]
        adcs    x24, x24, x16
        adcs    x27, x27, x10
        umlal   v25.2d, v19.2s, v23.s[0]
        eor     x20, x20, x15
        str     x14, [sp, #0x548]
        ldr     x14, [sp, #0x7d8]
        adcs    x20, x20, x14
        str     x21, [sp, #0x5b0]
        ldr     x21, [sp, #0x7e8]
        adcs    x19, x19, x21
        umlal2  v25.2d, v19.4s, v23.s[1]
        adc     x15, x15, xzr
        ldp     q13, q19, [x2, #0x60]
        usra    v25.2d, v3.2d, #0xc
        str     x12, [sp, #0x750]
        ldr     x12, [sp, #0x7c8]
        ldr     x5, [sp, #0x730]
        adds    x28, x28, x12
        ldr     x11, [sp, #0x788]
        str     x13, [sp, #0x550]
        ldr     x9, [sp, #0x728]
        ldr     x13, [sp, #0x740]
        ldr     x8, [sp, #0x7b0]
        adcs    x22, x22, x13
        str     x26, [sp, #0x608]
        ldr     x26, [sp, #0x640]
        adcs    x25, x25, x26
        usra    v25.2d, v18.2d, #6
        str     x7, [sp, #0x5b8]
        ldr     x7, [sp, #0x658]
        adcs    x23, x23, x7
        adcs    x24, x24, x5
        adcs    x27, x27, x11
        adcs    x20, x20, x9
        adcs    x19, x19, x8
        adc     x15, x15, xzr
        adds    x28, x16, x28
        adcs    x22, x10, x22
        adcs    x25, x14, x25
        umlal   v22.2d, v13.2s, v17.s[0]
        adcs    x23, x21, x23
        adcs    x24, x12, x24
        adcs    x21, x13, x27
        adcs    x20, x26, x20
        adcs    x19, x7, x19
        umlal2  v22.2d, v13.4s, v17.s[2]
        umlal2  v20.2d, v21.4s, v6.s[3]
        ldp     q13, q3, [x2, #0xc0]
        ldr     x10, [sp, #0x7b8]
        adcs    x26, x5, x15
        umlal   v25.2d, v19.2s, v17.s[0]
        ldr     x12, [sp, #0x798]
        ldp     q18, q21, [x2, #0xe0]
        ldr     x13, [sp, #0x620]
        ldr     x14, [sp, #0x708]
        adcs    x27, x11, xzr
        ldr     x11, [sp, #0x580]
        ldr     x15, [sp, #0x5f8]
        umlal   v20.2d, v1.2s, v6.s[0]
        ldr     x16, [sp, #0x5d8]
        adcs    x5, x9, xzr
        ldr     x9, [sp, #0x588]
        adcs    x7, x8, xzr
        ldr     x8, [sp, #0x598]
        adds    x8, x8, x1
        umlal2  v20.2d, v1.4s, v6.s[1]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x5e0]
        ldr     x1, [sp, #0x5e8]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x590]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x618]
        umlal   v20.2d, v27.2s, v0.s[2]
        adcs    x15, x15, x28
        adcs    x16, x16, x22
        adcs    x14, x14, x25
        umlal2  v20.2d, v27.4s, v0.s[3]
        adcs    x12, x12, x23
        adcs    x10, x10, x24
        adcs    x1, x1, x21
        umlal   v20.2d, v13.2s, v0.s[0]
        str     x21, [sp, #0x5e8]
        ldr     x21, [sp, #0x5f0]
        adcs    x21, x21, x20
        str     x20, [sp, #0x5f0]
        ldr     x20, [sp, #0x568]
        mul     x20, x20, x17
        str     x20, [sp, #0x5e0]
        ldr     x20, [sp, #0x5a8]
        adcs    x20, x20, x19
        umlal2  v20.2d, v13.4s, v0.s[1]
        str     x19, [sp, #0x5a8]
        ldr     x19, [sp, #0x7a8]
        adcs    x19, x19, x26
        str     x26, [sp, #0x7a8]
        ldr     x26, [sp, #0x760]
        adcs    x26, x26, x27
        str     x27, [sp, #0x760]
        ldr     x27, [sp, #0x5a0]
        adcs    x27, x27, x5
        umlal   v20.2d, v3.2s, v15.s[2]
        str     x5, [sp, #0x5a0]
        ldr     x5, [sp, #0x6b8]
        adcs    x5, x5, x7
        str     x7, [sp, #0x6b8]
        ldr     x7, [sp, #0x688]
        adc     x7, x7, xzr
        str     x7, [sp, #0x688]
        ldr     x7, [sp, #0x748]
        adds    x7, x7, x8
        ldr     x8, [sp, #0x6a0]
        umlal2  v25.2d, v19.4s, v17.s[2]
        ldp     q13, q1, [x2, #0x100]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x6f8]
        umlal2  v20.2d, v3.4s, v15.s[3]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x568]
        str     x7, [sp, #0x6f8]
        umulh   x7, x11, x17
        str     x8, [sp, #0x6a0]
        ldr     x8, [sp, #0x6e8]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x680]
        umlal   v20.2d, v18.2s, v15.s[0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x690]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x6c0]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x638]
        umlal2  v20.2d, v18.4s, v15.s[1]
        ldp     q3, q18, [x2, #0x120]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x7d0]
        umlal   v20.2d, v21.2s, v28.s[2]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x7b8]
        adcs    x1, x16, x1
        ldr     x16, [sp, #0x798]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x570]
        umlal2  v20.2d, v21.4s, v28.s[3]
        str     x21, [sp, #0x798]
        mul     x21, x16, x17
        str     x1, [sp, #0x7b8]
        ldr     x1, [sp, #0x708]
        adcs    x20, x1, x20
        adcs    x19, x28, x19
        umlal   v20.2d, v13.2s, v28.s[0]
        adcs    x28, x22, x26
        ldr     x22, [sp, #0x5e8]
        ldr     x26, [sp, #0x688]
        adcs    x25, x25, x27
        ldr     x1, [sp, #0x5a8]
        ldr     x27, [sp, #0x5f0]
        adcs    x23, x23, x5
        ldr     x5, [sp, #0x7a8]
        umlal2  v20.2d, v13.4s, v28.s[1]
        ldp     q13, q19, [x2, #0x140]
        adcs    x24, x24, x26
        umlal   v20.2d, v1.2s, v24.s[2]
        uzp1    v17.4s, v17.4s, v11.4s
        umulh   x26, x16, x17
        adcs    x22, x22, xzr
        umlal2  v20.2d, v1.4s, v24.s[3]
        adcs    x27, x27, xzr
        adcs    x1, x1, xzr
        adcs    x5, x5, xzr
        umlal   v20.2d, v3.2s, v24.s[0]
        ldp     q1, q21, [x2, #0x160]
        str     x5, [sp, #0x7a8]
        ldr     x5, [sp, #0x760]
        adcs    x5, x5, xzr
        umlal2  v20.2d, v3.4s, v24.s[1]
        str     x5, [sp, #0x760]
        ldr     x5, [sp, #0x5a0]
        adcs    x5, x5, xzr
        str     x5, [sp, #0x5a0]
        ldr     x5, [sp, #0x6b8]
        adcs    x5, x5, xzr
        str     x5, [sp, #0x6b8]
        ldr     x5, [sp, #0x5b8]
        str     x1, [sp, #0x5a8]
        ldr     x1, [sp, #0x5e0]
        adds    x1, x5, x1
        ldr     x5, [sp, #0x608]
        umlal   v20.2d, v18.2s, v10.s[2]
        umlal2  v20.2d, v18.4s, v10.s[3]
        ldp     q3, q18, [x2, #0x180]
        adcs    x21, x7, x21
        umlal   v20.2d, v13.2s, v10.s[0]
        mul     x7, x16, x5
        adc     x26, x26, xzr
        adds    x1, x1, x7
        umlal2  v20.2d, v13.4s, v10.s[1]
        stp     x14, x12, [x3, #0x70]
        umlal   v20.2d, v19.2s, v29.s[2]
        stp     x9, x8, [x3, #0x50]
        umlal2  v20.2d, v19.4s, v29.s[3]
        ldp     q13, q19, [x2, #0x1c0]
        umulh   x7, x16, x5
        umlal   v20.2d, v1.2s, v29.s[0]
        ldp     q27, q30, [x2, #0x1a0]
        adcs    x21, x21, x7
        ldr     x7, [sp, #0x718]
        umlal2  v20.2d, v1.4s, v29.s[1]
        adc     x26, x26, xzr
        str     x27, [sp, #0x5e0]
        ldr     x27, [sp, #0x578]
        str     x22, [sp, #0x5b8]
        subs    x22, x7, x27
        str     x24, [sp, #0x5f0]
        ldr     x24, [sp, #0x698]
        str     x23, [sp, #0x5e8]
        ldr     x23, [sp, #0x738]
        str     x25, [sp, #0x688]
        sbcs    x25, x24, x23
        umlal   v20.2d, v21.2s, v8.s[2]
        str     x28, [sp, #0x708]
        csetm   x28, lo
        eor     x25, x25, x28
        eor     x22, x22, x28
        umlal2  v20.2d, v21.4s, v8.s[3]
        ldp     q1, q21, [x2]
        str     x19, [sp, #0x7d0]
        ldr     x19, [sp, #0x550]
        str     x20, [sp, #0x638]
        ldr     x20, [sp, #0x750]
        str     x10, [sp, #0x6c0]
        subs    x10, x19, x20
        umlal   v16.2d, v1.2s, v11.s[0]
        str     x12, [sp, #0x690]
        ldr     x12, [sp, #0x548]
        str     x14, [sp, #0x680]
        ldr     x14, [sp, #0x5b0]
        str     x8, [sp, #0x6e8]
        sbcs    x8, x12, x14
        str     x9, [sp, #0x748]
        csetm   x9, lo
        eor     x10, x10, x9
        umlal2  v16.2d, v1.4s, v11.s[2]
        umlal   v20.2d, v3.2s, v8.s[0]
        cmn     x9, #1
        str     x26, [sp, #0x590]
        ldr     x26, [sp, #0x600]
        str     x21, [sp, #0x618]
        ldr     x21, [sp, #0x558]
        str     x1, [sp, #0x5d8]
        umulh   x1, x26, x21
        adcs    x10, x10, xzr
        umlal2  v20.2d, v3.4s, v8.s[1]
        str     x10, [sp, #0x5f8]
        eor     x10, x28, x9
        eor     x8, x8, x9
        adcs    x8, x8, xzr
        subs    x9, x11, x7
        str     x8, [sp, #0x620]
        sbcs    x8, x16, x24
        umlal   v20.2d, v18.2s, v14.s[2]
        str     x10, [sp, #0x580]
        sbcs    x10, x26, x27
        ldr     x27, [sp, #0x790]
        sbcs    x23, x27, x23
        csetm   x16, lo
        subs    x11, x20, x5
        umlal2  v20.2d, v18.4s, v14.s[3]
        ext     v1.16b, v5.16b, v16.16b, #8
        sbcs    x24, x14, x17
        eor     x23, x23, x16
        usra    v16.2d, v1.2d, #0x1d
        ext     v1.16b, v16.16b, v5.16b, #8
        mul     x7, x26, x21
        str     x7, [sp, #0x588]
        sbcs    x7, x19, x21
        ldr     x19, [sp, #0x560]
        usra    v12.2d, v1.2d, #0x1d
        and     v1.16b, v16.16b, v2.16b
        eor     x10, x10, x16
        eor     x9, x9, x16
        umlal   v12.2d, v21.2s, v11.s[0]
        ldp     q3, q16, [x2, #0x1e0]
        sbcs    x12, x12, x19
        umlal2  v12.2d, v21.4s, v11.s[2]
        csetm   x14, lo
        cmn     x28, #1
        adcs    x28, x22, xzr
        umlal   v20.2d, v27.2s, v14.s[0]
        adcs    x25, x25, xzr
        eor     x24, x24, x14
        mul     x22, x26, x19
        umlal2  v20.2d, v27.4s, v14.s[1]
        ldp     q16, q18, [x2, #0x20]
        adds    x22, x1, x22
        umlal   v26.2d, v16.2s, v11.s[0]
        eor     x1, x8, x16
        eor     x7, x7, x14
        eor     x8, x12, x14
        umlal2  v26.2d, v16.4s, v11.s[2]
        umulh   x12, x26, x19
        eor     x11, x11, x14
        str     x25, [sp, #0x598]
        eor     x25, x16, x14
        umlal   v20.2d, v30.2s, v9.s[2]
        str     x25, [sp, #0x7b0]
        ldr     x25, [sp, #0x6f8]
        str     x28, [sp, #0x728]
        ldr     x28, [sp, #0x6a0]
        stp     x25, x28, [x3, #0x40]
        ldr     x28, [sp, #0x7c0]
        umlal2  v20.2d, v30.4s, v9.s[3]
        stp     x13, x15, [x3, #0x60]
        umlal   v20.2d, v13.2s, v9.s[0]
        umlal2  v20.2d, v13.4s, v9.s[1]
        umlal   v20.2d, v19.2s, v23.s[2]
        umlal2  v20.2d, v19.4s, v23.s[3]
        ldr     d13, [x28, #0xe0]
        mul     x25, x27, x19
        adcs    x25, x12, x25
        umlal   v4.2d, v18.2s, v11.s[0]
        umlal   v20.2d, v3.2s, v23.s[0]
        ldp     q16, q19, [x2, #0x40]
        umlal2  v20.2d, v3.4s, v23.s[1]
        ldp     q3, q21, [x2, #0x60]
        umulh   x12, x27, x19
        umlal2  v4.2d, v18.4s, v11.s[2]
        usra    v20.2d, v13.2d, #6
        adc     x12, x12, xzr
        cmn     x16, #1
        umlal   v7.2d, v16.2s, v11.s[0]
        ldp     q13, q18, [x2, #0x80]
        adcs    x9, x9, xzr
        umlal2  v7.2d, v16.4s, v11.s[2]
        ldp     q16, q27, [x2, #0xa0]
        adcs    x1, x1, xzr
        umlal   v22.2d, v19.2s, v11.s[0]
        mul     x16, x27, x21
        ldr     x28, [sp, #0x648]
        adcs    x10, x10, xzr
        adcs    x23, x23, xzr
        umlal2  v22.2d, v19.4s, v11.s[2]
        adds    x22, x22, x16
        ldr     x16, [sp, #0x758]
        umull   v19.2d, v13.2s, v11.s[0]
        umlal   v25.2d, v3.2s, v11.s[0]
        str     x15, [sp, #0x788]
        ldr     x15, [sp, #0x700]
        str     x13, [sp, #0x730]
        mul     x13, x16, x15
        eor     x13, x13, x28
        umlal2  v25.2d, v3.4s, v11.s[2]
        umlal2  v19.2d, v13.4s, v11.s[2]
        ldp     q13, q3, [x2, #0xc0]
        umlal   v19.2d, v18.2s, v17.s[0]
        umulh   x27, x27, x21
        adcs    x25, x25, x27
        umlal2  v19.2d, v18.4s, v17.s[1]
        adc     x27, x12, xzr
        subs    x12, x9, x10
        str     x23, [sp, #0x658]
        sbcs    x23, x1, x23
        str     x10, [sp, #0x640]
        csetm   x10, lo
        umlal   v19.2d, v16.2s, v6.s[2]
        eor     x23, x23, x10
        cmn     x14, #1
        adcs    x11, x11, xzr
        umlal2  v19.2d, v16.4s, v6.s[3]
        ldp     q16, q18, [x2, #0xe0]
        adcs    x24, x24, xzr
        umlal   v20.2d, v21.2s, v11.s[0]
        umulh   x14, x16, x15
        adcs    x7, x7, xzr
        eor     x12, x12, x10
        umlal2  v20.2d, v21.4s, v11.s[2]
        ldp     q11, q21, [x2, #0x100]
        adcs    x8, x8, xzr
        umlal   v19.2d, v27.2s, v6.s[0]
        str     x7, [sp, #0x740]
        subs    x7, x7, x11
        str     x8, [sp, #0x7c8]
        sbcs    x8, x8, x24
        str     x1, [sp, #0x7e8]
        csetm   x1, lo
        umlal2  v19.2d, v27.4s, v6.s[1]
        eor     x7, x7, x1
        cmn     x1, #1
        adcs    x7, x7, xzr
        umlal   v19.2d, v13.2s, v0.s[2]
        str     x7, [sp, #0x7d8]
        ldr     x7, [sp, #0x6e0]
        str     x24, [sp, #0x778]
        mul     x24, x16, x7
        str     x9, [sp, #0x7a0]
        eor     x9, x10, x1
        eor     x1, x8, x1
        umlal2  v19.2d, v13.4s, v0.s[3]
        ldp     q13, q27, [x2, #0x120]
        adcs    x1, x1, xzr
        umlal   v19.2d, v3.2s, v0.s[0]
        adds    x24, x14, x24
        ldr     x14, [sp, #0x660]
        umlal2  v19.2d, v3.4s, v0.s[1]
        umulh   x8, x16, x7
        umlal   v19.2d, v16.2s, v15.s[2]
        umlal2  v19.2d, v16.4s, v15.s[3]
        ldp     q3, q16, [x2, #0x140]
        umulh   x16, x14, x7
        umlal   v19.2d, v18.2s, v15.s[0]
        umlal2  v19.2d, v18.4s, v15.s[1]
        mul     x7, x14, x7
        adcs    x7, x8, x7
        umlal   v19.2d, v11.2s, v28.s[2]
        umlal2  v19.2d, v11.4s, v28.s[3]
        ldp     q11, q18, [x2, #0x160]
        umlal   v19.2d, v21.2s, v28.s[0]
        adc     x8, x16, xzr
        ldr     x16, [sp, #0x520]
        umlal2  v19.2d, v21.4s, v28.s[1]
        subs    x5, x16, x5
        ldr     x16, [sp, #0x528]
        sbcs    x17, x16, x17
        ldr     x16, [sp, #0x530]
        sbcs    x21, x16, x21
        ldr     x16, [sp, #0x538]
        sbcs    x19, x16, x19
        ldr     x16, [sp, #0x540]
        ldr     x26, [sp, #0x550]
        umlal   v19.2d, v13.2s, v24.s[2]
        sbcs    x16, x16, x20
        str     x1, [sp, #0x560]
        ldr     x1, [sp, #0x768]
        str     x9, [sp, #0x558]
        ldr     x9, [sp, #0x5b0]
        sbcs    x1, x1, x9
        ldr     x9, [sp, #0x548]
        umlal2  v19.2d, v13.4s, v24.s[3]
        ldp     q13, q21, [x2, #0x180]
        str     x11, [sp, #0x608]
        ldr     x11, [sp, #0x5c0]
        sbcs    x11, x11, x26
        ldr     x26, [sp, #0x5c8]
        umlal   v19.2d, v27.2s, v24.s[0]
        sbcs    x26, x26, x9
        csetm   x9, lo
        cmn     x10, #1
        umlal2  v19.2d, v27.4s, v24.s[1]
        adcs    x10, x12, xzr
        eor     x11, x11, x9
        eor     x12, x16, x9
        umlal   v19.2d, v3.2s, v10.s[2]
        adcs    x23, x23, xzr
        mul     x16, x14, x15
        adds    x24, x24, x16
        umlal2  v19.2d, v3.4s, v10.s[3]
        ldp     q3, q27, [x2, #0x1a0]
        eor     x24, x24, x28
        umlal   v19.2d, v16.2s, v10.s[0]
        eor     x26, x26, x9
        eor     x5, x5, x9
        eor     x1, x1, x9
        umlal2  v19.2d, v16.4s, v10.s[1]
        ext     v16.16b, v5.16b, v20.16b, #8
        umulh   x14, x14, x15
        eor     x15, x17, x9
        ldr     x16, [sp, #0x5d8]
        umlal   v19.2d, v11.2s, v29.s[2]
        adcs    x7, x7, x14
        ldr     x17, [sp, #0x618]
        ldr     x14, [sp, #0x650]
        adc     x8, x8, xzr
        eor     x8, x8, x28
        cmn     x28, #1
        umlal2  v19.2d, v11.4s, v29.s[3]
        ldp     q11, q30, [x2, #0x1c0]
        umlal   v19.2d, v18.2s, v29.s[0]
        eor     x7, x7, x28
        adcs    x13, x13, x14
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x718]
        umlal2  v19.2d, v18.4s, v29.s[1]
        adcs    x7, x7, x17
        mul     x14, x16, x20
        str     x23, [sp, #0x700]
        ldr     x23, [sp, #0x590]
        adcs    x8, x8, x23
        umlal   v19.2d, v13.2s, v8.s[2]
        adc     x28, x28, xzr
        str     x10, [sp, #0x648]
        ldr     x10, [sp, #0x588]
        adds    x13, x13, x10
        adcs    x24, x24, x22
        umlal2  v19.2d, v13.4s, v8.s[3]
        adcs    x7, x7, x25
        adcs    x8, x8, x27
        umlal   v19.2d, v21.2s, v8.s[0]
        adc     x28, x28, xzr
        ldp     q13, q18, [x2, #0x1e0]
        adds    x13, x17, x13
        umlal2  v19.2d, v21.4s, v8.s[1]
        umulh   x17, x16, x20
        adcs    x23, x23, x24
        adcs    x24, x10, x7
        ldr     x7, [sp, #0x5b0]
        umlal   v19.2d, v3.2s, v14.s[2]
        adcs    x22, x22, x8
        adcs    x25, x25, x28
        adcs    x28, x27, xzr
        cmn     x9, #1
        umlal2  v19.2d, v3.4s, v14.s[3]
        and     v3.16b, v20.16b, v2.16b
        adcs    x27, x5, xzr
        adcs    x5, x15, xzr
        umlal   v19.2d, v27.2s, v14.s[0]
        mul     x8, x16, x7
        usra    v3.2d, v16.2d, #0x1d
        umlal2  v19.2d, v27.4s, v14.s[1]
        ldp     q16, q21, [x2]
        eor     x21, x21, x9
        eor     x19, x19, x9
        umlal   v12.2d, v16.2s, v1.s[0]
        umlal2  v12.2d, v16.4s, v1.s[2]
        ext     v16.16b, v5.16b, v12.16b, #8
        adcs    x21, x21, xzr
        adcs    x19, x19, xzr
        usra    v12.2d, v16.2d, #0x1d
        and     v16.16b, v12.16b, v2.16b
        adcs    x10, x12, xzr
        adcs    x1, x1, xzr
        ext     v12.16b, v12.16b, v5.16b, #8
        ldr     x15, [sp, #0x698]
        usra    v26.2d, v12.2d, #0x1d
        adcs    x11, x11, xzr
        adcs    x26, x26, xzr
        umlal   v26.2d, v21.2s, v1.s[0]
        ext     v12.16b, v20.16b, v5.16b, #8
        adds    x8, x17, x8
        umulh   x12, x16, x7
        umlal   v19.2d, v11.2s, v9.s[2]
        umlal2  v19.2d, v11.4s, v9.s[3]
        ldp     q11, q20, [x2, #0x20]
        umlal2  v26.2d, v21.4s, v1.s[2]
        mul     x17, x15, x7
        adcs    x12, x12, x17
        ldr     x17, [sp, #0x568]
        umlal   v4.2d, v11.2s, v1.s[0]
        umlal   v19.2d, v30.2s, v9.s[0]
        umlal2  v4.2d, v11.4s, v1.s[2]
        umulh   x7, x15, x7
        adc     x7, x7, xzr
        str     x28, [sp, #0x5b0]
        ldr     x28, [sp, #0x6d0]
        subs    x17, x17, x28
        ldr     x28, [sp, #0x570]
        umlal2  v19.2d, v30.4s, v9.s[1]
        str     x25, [sp, #0x568]
        ldr     x25, [sp, #0x770]
        sbcs    x28, x28, x25
        ldr     x25, [sp, #0x600]
        str     x22, [sp, #0x570]
        ldr     x22, [sp, #0x628]
        sbcs    x25, x25, x22
        ldr     x22, [sp, #0x790]
        str     x24, [sp, #0x600]
        ldr     x24, [sp, #0x670]
        sbcs    x22, x22, x24
        ldr     x24, [sp, #0x5d0]
        umlal   v19.2d, v13.2s, v23.s[2]
        sbcs    x16, x16, x24
        ldr     x24, [sp, #0x710]
        sbcs    x24, x15, x24
        str     x23, [sp, #0x718]
        ldr     x23, [sp, #0x578]
        str     x13, [sp, #0x790]
        ldr     x13, [sp, #0x720]
        sbcs    x13, x23, x13
        umlal2  v19.2d, v13.4s, v23.s[3]
        str     x1, [sp, #0x588]
        ldr     x1, [sp, #0x738]
        str     x26, [sp, #0x590]
        ldr     x26, [sp, #0x678]
        sbcs    x26, x1, x26
        str     x10, [sp, #0x618]
        csetm   x10, lo
        eor     x25, x25, x10
        umlal   v19.2d, v18.2s, v23.s[0]
        eor     x13, x13, x10
        eor     x22, x22, x10
        str     x11, [sp, #0x660]
        mul     x11, x15, x20
        adds    x8, x8, x11
        eor     x26, x26, x10
        eor     x11, x16, x10
        umlal   v7.2d, v20.2s, v1.s[0]
        eor     x24, x24, x10
        eor     x16, x17, x10
        ldr     x17, [sp, #0x7c0]
        ldp     q11, q13, [x2, #0x40]
        umlal2  v19.2d, v18.4s, v23.s[1]
        eor     x28, x28, x10
        umlal2  v7.2d, v20.4s, v1.s[2]
        ldr     d18, [x17, #0xe8]
        umulh   x20, x15, x20
        usra    v19.2d, v12.2d, #0x1d
        ldp     q12, q20, [x2, #0x80]
        adcs    x20, x12, x20
        adc     x7, x7, xzr
        cmn     x10, #1
        shl     v18.2d, v18.2d, #6
        ldr     x15, [sp, #0x550]
        adcs    x12, x16, xzr
        adcs    x28, x28, xzr
        umlal   v22.2d, v11.2s, v1.s[0]
        ldp     q21, q27, [x2, #0xa0]
        adcs    x25, x25, xzr
        umlal   v25.2d, v13.2s, v1.s[0]
        usra    v19.2d, v18.2d, #6
        adcs    x22, x22, xzr
        adcs    x11, x11, xzr
        umull   v18.2d, v12.2s, v1.s[0]
        adcs    x24, x24, xzr
        mul     x16, x23, x15
        adcs    x13, x13, xzr
        umlal2  v22.2d, v11.4s, v1.s[2]
        adcs    x26, x26, xzr
        str     x25, [sp, #0x750]
        subs    x25, x12, x25
        umlal2  v25.2d, v13.4s, v1.s[2]
        ldp     q11, q13, [x2, #0x60]
        umlal2  v18.2d, v12.4s, v1.s[2]
        str     x12, [sp, #0x698]
        umulh   x12, x23, x15
        umlal   v18.2d, v20.2s, v17.s[2]
        umlal   v3.2d, v11.2s, v1.s[0]
        str     x22, [sp, #0x6e0]
        sbcs    x22, x28, x22
        str     x28, [sp, #0x758]
        csetm   x28, lo
        eor     x25, x25, x28
        umlal2  v3.2d, v11.4s, v1.s[2]
        ldp     q11, q12, [x2, #0xc0]
        eor     x22, x22, x28
        umlal2  v18.2d, v20.4s, v17.s[3]
        str     x24, [sp, #0x668]
        ldr     x24, [sp, #0x548]
        str     x26, [sp, #0x6b0]
        mul     x26, x23, x24
        adds    x26, x12, x26
        eor     x9, x10, x9
        umlal   v18.2d, v21.2s, v17.s[0]
        umlal   v19.2d, v13.2s, v1.s[0]
        umlal2  v19.2d, v13.4s, v1.s[2]
        ldp     q13, q20, [x2, #0xe0]
        umulh   x23, x23, x24
        umlal2  v18.2d, v21.4s, v17.s[1]
        umlal   v18.2d, v27.2s, v6.s[2]
        umlal2  v18.2d, v27.4s, v6.s[3]
        ldp     q21, q27, [x2, #0x100]
        umlal   v18.2d, v11.2s, v6.s[0]
        mul     x10, x1, x24
        adcs    x23, x23, x10
        umlal2  v18.2d, v11.4s, v6.s[1]
        umlal   v18.2d, v12.2s, v0.s[2]
        umlal2  v18.2d, v12.4s, v0.s[3]
        ldp     q11, q12, [x2, #0x120]
        umulh   x24, x1, x24
        umlal   v18.2d, v13.2s, v0.s[0]
        adc     x24, x24, xzr
        subs    x10, x21, x27
        sbcs    x12, x19, x5
        umlal2  v18.2d, v13.4s, v0.s[1]
        str     x9, [sp, #0x548]
        csetm   x9, lo
        cmn     x9, #1
        str     x19, [sp, #0x578]
        eor     x19, x28, x9
        umlal   v18.2d, v20.2s, v15.s[2]
        eor     x10, x10, x9
        adcs    x10, x10, xzr
        eor     x9, x12, x9
        umlal2  v18.2d, v20.4s, v15.s[3]
        ldp     q13, q20, [x2, #0x140]
        mul     x12, x1, x15
        umlal   v18.2d, v21.2s, v15.s[0]
        adcs    x9, x9, xzr
        umlal2  v18.2d, v21.4s, v15.s[1]
        adds    x26, x26, x12
        umlal   v18.2d, v27.2s, v28.s[2]
        umulh   x1, x1, x15
        adcs    x23, x23, x1
        ldr     x1, [sp, #0x5f8]
        ldr     x15, [sp, #0x580]
        adc     x24, x24, xzr
        umlal2  v18.2d, v27.4s, v28.s[3]
        ldp     q21, q27, [x2, #0x160]
        cmn     x28, #1
        umlal   v18.2d, v11.2s, v28.s[0]
        adcs    x25, x25, xzr
        umlal2  v18.2d, v11.4s, v28.s[1]
        umlal   v18.2d, v12.2s, v24.s[2]
        adcs    x28, x22, xzr
        ldr     x22, [sp, #0x728]
        mul     x12, x22, x1
        eor     x12, x12, x15
        umlal2  v18.2d, v12.4s, v24.s[3]
        ldp     q11, q12, [x2, #0x180]
        umlal   v18.2d, v13.2s, v24.s[0]
        umlal2  v18.2d, v13.4s, v24.s[1]
        str     x28, [sp, #0x550]
        umulh   x28, x22, x1
        umlal   v18.2d, v20.2s, v10.s[2]
        umlal2  v18.2d, v20.4s, v10.s[3]
        ldp     q13, q20, [x2, #0x1a0]
        umlal   v18.2d, v21.2s, v10.s[0]
        umlal2  v18.2d, v21.4s, v10.s[1]
        str     x9, [sp, #0x738]
        ldr     x9, [sp, #0x620]
        str     x19, [sp, #0x518]
        mul     x19, x22, x9
        adds    x19, x28, x19
        umlal   v18.2d, v27.2s, v29.s[2]
        umlal2  v18.2d, v27.4s, v29.s[3]
        ldp     q21, q27, [x2, #0x1c0]
        umlal   v18.2d, v11.2s, v29.s[0]
        umulh   x28, x22, x9
        ldr     x22, [sp, #0x598]
        umlal2  v18.2d, v11.4s, v29.s[1]
        ldp     q11, q30, [x2, #0x200]
        umlal   v18.2d, v12.2s, v8.s[2]
        umlal2  v18.2d, v12.4s, v8.s[3]
        ext     v12.16b, v5.16b, v19.16b, #8
        umlal   v18.2d, v13.2s, v8.s[0]
        str     x10, [sp, #0x728]
        mul     x10, x22, x9
        adcs    x28, x28, x10
        umlal2  v18.2d, v13.4s, v8.s[1]
        and     v13.16b, v19.16b, v2.16b
        umlal   v18.2d, v20.2s, v14.s[2]
        uzp1    v1.4s, v1.4s, v16.4s
        umlal2  v18.2d, v20.4s, v14.s[3]
        ext     v19.16b, v19.16b, v5.16b, #8
        umulh   x9, x22, x9
        adc     x9, x9, xzr
        umlal   v18.2d, v21.2s, v14.s[0]
        usra    v13.2d, v12.2d, #0x1d
        ldp     q12, q20, [x2]
        umlal   v26.2d, v12.2s, v16.s[0]
        mul     x10, x22, x1
        adds    x19, x19, x10
        eor     x19, x19, x15
        umlal2  v26.2d, v12.4s, v16.s[2]
        umlal2  v18.2d, v21.4s, v14.s[1]
        ext     v12.16b, v5.16b, v26.16b, #8
        usra    v26.2d, v12.2d, #0x1d
        umlal   v18.2d, v27.2s, v9.s[2]
        umulh   x22, x22, x1
        adcs    x28, x28, x22
        ldp     q12, q21, [x2, #0x1e0]
        umlal2  v18.2d, v27.4s, v9.s[3]
        eor     x28, x28, x15
        and     v27.16b, v26.16b, v2.16b
        ext     v26.16b, v26.16b, v5.16b, #8
        adc     x22, x9, xzr
        ldr     x9, [sp, #0x7a0]
        ldr     x10, [sp, #0x608]
        eor     x22, x22, x15
        usra    v4.2d, v26.2d, #0x1d
        umlal   v4.2d, v20.2s, v16.s[0]
        cmn     x15, #1
        adcs    x1, x12, x14
        umlal   v18.2d, v12.2s, v9.s[0]
        adcs    x19, x19, x8
        adcs    x28, x28, x20
        umlal2  v18.2d, v12.4s, v9.s[1]
        adcs    x22, x22, x7
        umlal   v18.2d, v21.2s, v23.s[2]
        mul     x12, x9, x10
        adc     x15, x15, xzr
        adds    x1, x1, x16
        umlal2  v4.2d, v20.4s, v16.s[2]
        adcs    x19, x19, x26
        adcs    x28, x28, x23
        adcs    x22, x22, x24
        umlal2  v18.2d, v21.4s, v23.s[3]
        adc     x15, x15, xzr
        ldp     q12, q20, [x2, #0x20]
        umlal   v7.2d, v12.2s, v16.s[0]
        adds    x20, x20, x1
        ldr     x1, [sp, #0x7b0]
        adcs    x19, x7, x19
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x618]
        umlal   v18.2d, v11.2s, v23.s[0]
        adcs    x26, x26, x22
        umulh   x22, x9, x10
        adcs    x23, x23, x15
        ldr     x15, [sp, #0x660]
        adcs    x24, x24, xzr
        umlal2  v7.2d, v12.4s, v16.s[2]
        eor     x7, x12, x1
        str     x25, [sp, #0x580]
        subs    x25, x15, x16
        umlal2  v18.2d, v11.4s, v23.s[1]
        usra    v18.2d, v19.2d, #0x1d
        str     x24, [sp, #0x5f8]
        ldr     x24, [sp, #0x590]
        str     x23, [sp, #0x598]
        ldr     x23, [sp, #0x588]
        str     x26, [sp, #0x620]
        sbcs    x26, x24, x23
        str     x28, [sp, #0x510]
        csetm   x28, lo
        umlal   v22.2d, v20.2s, v16.s[0]
        ldp     q11, q12, [x2, #0x40]
        eor     x25, x25, x28
        umlal2  v22.2d, v20.4s, v16.s[2]
        ldp     q19, q20, [x2, #0x80]
        cmn     x28, #1
        umlal   v25.2d, v11.2s, v16.s[0]
        ldp     d21, d26, [x17, #0xe8]
        str     x19, [sp, #0x508]
        ldr     x19, [sp, #0x778]
        str     x20, [sp, #0x500]
        mul     x20, x9, x19
        umlal2  v25.2d, v11.4s, v16.s[2]
        usra    v18.2d, v21.2d, #0x3a
        eor     x26, x26, x28
        adcs    x25, x25, xzr
        shl     v11.2d, v26.2d, #0xc
        umlal   v3.2d, v12.2s, v16.s[0]
        adcs    x26, x26, xzr
        adds    x20, x22, x20
        ldp     q21, q26, [x2, #0x60]
        usra    v18.2d, v11.2d, #6
        umulh   x22, x9, x19
        ldr     x9, [sp, #0x7e8]
        umlal2  v3.2d, v12.4s, v16.s[2]
        ldp     q11, q12, [x2, #0xa0]
        umlal   v13.2d, v21.2s, v16.s[0]
        umlal2  v13.2d, v21.4s, v16.s[2]
        umull   v21.2d, v19.2s, v16.s[0]
        str     x26, [sp, #0x7a0]
        mul     x26, x9, x19
        adcs    x26, x22, x26
        umlal2  v21.2d, v19.4s, v16.s[2]
        umlal   v21.2d, v20.2s, v1.s[0]
        umlal2  v21.2d, v20.4s, v1.s[1]
        ldp     q19, q20, [x2, #0xc0]
        mul     x22, x9, x10
        umlal   v18.2d, v26.2s, v16.s[0]
        umlal   v21.2d, v11.2s, v17.s[2]
        umlal2  v21.2d, v11.4s, v17.s[3]
        umlal   v21.2d, v12.2s, v17.s[0]
        umulh   x19, x9, x19
        adc     x19, x19, xzr
        adds    x20, x20, x22
        eor     x22, x20, x1
        umlal2  v18.2d, v26.4s, v16.s[2]
        ldp     q11, q16, [x2, #0xe0]
        umlal2  v21.2d, v12.4s, v17.s[1]
        ldp     q12, q26, [x2, #0x100]
        umlal   v21.2d, v19.2s, v6.s[2]
        umulh   x9, x9, x10
        ldr     x10, [sp, #0x668]
        adcs    x26, x26, x9
        adc     x19, x19, xzr
        umlal2  v21.2d, v19.4s, v6.s[3]
        subs    x9, x11, x13
        str     x25, [sp, #0x608]
        ldr     x25, [sp, #0x6b0]
        sbcs    x1, x10, x25
        str     x8, [sp, #0x7e8]
        csetm   x8, lo
        umlal   v21.2d, v20.2s, v6.s[0]
        eor     x1, x1, x8
        eor     x9, x9, x8
        cmn     x8, #1
        umlal2  v21.2d, v20.4s, v6.s[1]
        ldp     q19, q20, [x2, #0x120]
        adcs    x9, x9, xzr
        umlal   v21.2d, v11.2s, v0.s[2]
        str     x9, [sp, #0x778]
        ldr     x9, [sp, #0x640]
        str     x14, [sp, #0x4f8]
        ldr     x14, [sp, #0x740]
        str     x22, [sp, #0x4f0]
        mul     x22, x9, x14
        eor     x28, x8, x28
        adcs    x1, x1, xzr
        umlal2  v21.2d, v11.4s, v0.s[3]
        umlal   v21.2d, v16.2s, v0.s[0]
        umlal2  v21.2d, v16.4s, v0.s[1]
        ldp     q11, q16, [x2, #0x140]
        umulh   x8, x9, x14
        umlal   v21.2d, v12.2s, v15.s[2]
        str     x1, [sp, #0x4e8]
        ldr     x1, [sp, #0x698]
        str     x28, [sp, #0x4e0]
        subs    x28, x1, x11
        str     x11, [sp, #0x4d8]
        ldr     x11, [sp, #0x758]
        ldr     x1, [sp, #0x7c8]
        sbcs    x10, x11, x10
        ldr     x11, [sp, #0x750]
        str     x13, [sp, #0x4d0]
        sbcs    x13, x11, x13
        ldr     x11, [sp, #0x6e0]
        umlal2  v21.2d, v12.4s, v15.s[3]
        sbcs    x25, x11, x25
        csetm   x11, lo
        umlal   v21.2d, v26.2s, v15.s[0]
        umlal2  v21.2d, v26.4s, v15.s[1]
        ldp     q12, q26, [x2, #0x160]
        str     x7, [sp, #0x4c8]
        mul     x7, x9, x1
        umlal   v21.2d, v19.2s, v28.s[2]
        ext     v30.16b, v5.16b, v18.16b, #8
        adds    x7, x8, x7
        umlal2  v21.2d, v19.4s, v28.s[3]
        umlal   v21.2d, v20.2s, v28.s[0]
        umulh   x8, x9, x1
        ldr     x9, [sp, #0x658]
        umlal2  v21.2d, v20.4s, v28.s[1]
        umlal   v21.2d, v11.2s, v24.s[2]
        ldp     q19, q20, [x2, #0x180]
        umlal2  v21.2d, v11.4s, v24.s[3]
        umlal   v21.2d, v16.2s, v24.s[0]
        mul     x17, x9, x1
        adcs    x8, x8, x17
        umlal2  v21.2d, v16.4s, v24.s[1]
        ldp     q11, q16, [x2, #0x1a0]
        umlal   v21.2d, v12.2s, v10.s[2]
        umlal2  v21.2d, v12.4s, v10.s[3]
        umulh   x1, x9, x1
        adc     x1, x1, xzr
        eor     x28, x28, x11
        umlal   v21.2d, v26.2s, v10.s[0]
        eor     x10, x10, x11
        eor     x13, x13, x11
        umlal2  v21.2d, v26.4s, v10.s[1]
        umlal   v21.2d, v19.2s, v29.s[2]
        ldp     q12, q26, [x2, #0x1c0]
        umlal2  v21.2d, v19.4s, v29.s[3]
        mul     x17, x9, x14
        adds    x7, x7, x17
        eor     x25, x25, x11
        umlal   v21.2d, v20.2s, v29.s[0]
        umlal2  v21.2d, v20.4s, v29.s[1]
        ldp     q19, q20, [x2, #0x1e0]
        umlal   v21.2d, v11.2s, v8.s[2]
        umulh   x9, x9, x14
        adcs    x8, x8, x9
        adc     x1, x1, xzr
        umlal2  v21.2d, v11.4s, v8.s[3]
        ldr     x14, [sp, #0x7d8]
        cmn     x11, #1
        adcs    x28, x28, xzr
        umlal   v21.2d, v16.2s, v8.s[0]
        adcs    x9, x10, xzr
        adcs    x10, x13, xzr
        ldr     x13, [sp, #0x648]
        adcs    x25, x25, xzr
        umlal2  v21.2d, v16.4s, v8.s[1]
        ext     v11.16b, v18.16b, v5.16b, #8
        umlal   v21.2d, v12.2s, v14.s[2]
        and     v16.16b, v18.16b, v2.16b
        mul     x17, x13, x14
        str     x9, [sp, #0x740]
        ldr     x9, [sp, #0x558]
        eor     x17, x17, x9
        umlal2  v21.2d, v12.4s, v14.s[3]
        usra    v16.2d, v30.2d, #0x1d
        ldp     q12, q18, [x2]
        umlal   v4.2d, v12.2s, v27.s[0]
        umlal2  v4.2d, v12.4s, v27.s[2]
        str     x25, [sp, #0x658]
        umulh   x25, x13, x14
        subs    x16, x16, x27
        sbcs    x23, x23, x5
        umlal   v21.2d, v26.2s, v14.s[0]
        ext     v12.16b, v5.16b, v4.16b, #8
        sbcs    x15, x15, x21
        str     x21, [sp, #0x7c8]
        ldr     x21, [sp, #0x578]
        sbcs    x24, x24, x21
        umlal2  v21.2d, v26.4s, v14.s[1]
        usra    v4.2d, v12.2d, #0x1d
        csetm   x21, lo
        umlal   v21.2d, v19.2s, v9.s[2]
        ext     v12.16b, v4.16b, v5.16b, #8
        str     x10, [sp, #0x640]
        ldr     x10, [sp, #0x560]
        str     x28, [sp, #0x4c0]
        mul     x28, x13, x10
        and     v4.16b, v4.16b, v2.16b
        adds    x25, x25, x28
        umlal2  v21.2d, v19.4s, v9.s[3]
        ldp     q19, q26, [x2, #0x200]
        umlal   v21.2d, v20.2s, v9.s[0]
        usra    v7.2d, v12.2d, #0x1d
        umlal   v7.2d, v18.2s, v27.s[0]
        umulh   x28, x13, x10
        ldr     x13, [sp, #0x700]
        umlal2  v21.2d, v20.4s, v9.s[1]
        ldp     q12, q20, [x2, #0x20]
        umlal   v21.2d, v19.2s, v23.s[2]
        umlal2  v7.2d, v18.4s, v27.s[2]
        umlal   v22.2d, v12.2s, v27.s[0]
        str     x11, [sp, #0x648]
        mul     x11, x13, x10
        adcs    x28, x28, x11
        umlal2  v21.2d, v19.4s, v23.s[3]
        ldp     q18, q19, [x2, #0x40]
        umlal2  v22.2d, v12.4s, v27.s[2]
        umlal   v21.2d, v26.2s, v23.s[0]
        umulh   x10, x13, x10
        adc     x10, x10, xzr
        eor     x11, x15, x21
        umlal2  v21.2d, v26.4s, v23.s[1]
        usra    v21.2d, v11.2d, #0x1d
        eor     x23, x23, x21
        eor     x15, x16, x21
        umlal   v25.2d, v20.2s, v27.s[0]
        umlal2  v25.2d, v20.4s, v27.s[2]
        ldp     q11, q12, [x2, #0x60]
        umlal   v3.2d, v18.2s, v27.s[0]
        ldp     q20, q26, [x2, #0x80]
        mul     x16, x13, x14
        umlal2  v3.2d, v18.4s, v27.s[2]
        str     x11, [sp, #0x560]
        ldr     x11, [sp, #0x7c0]
        ldp     d18, d30, [x11, #0xf0]
        adds    x25, x25, x16
        shl     v30.2d, v30.2d, #0x12
        umlal   v13.2d, v19.2s, v27.s[0]
        eor     x25, x25, x9
        eor     x24, x24, x21
        usra    v21.2d, v18.2d, #0x34
        umlal2  v13.2d, v19.4s, v27.s[2]
        umulh   x13, x13, x14
        adcs    x28, x28, x13
        usra    v21.2d, v30.2d, #6
        umlal   v16.2d, v11.2s, v27.s[0]
        eor     x28, x28, x9
        adc     x10, x10, xzr
        umlal   v21.2d, v12.2s, v27.s[0]
        ldp     q18, q19, [x2, #0xa0]
        cmn     x9, #1
        adcs    x12, x17, x12
        umlal2  v16.2d, v11.4s, v27.s[2]
        adcs    x20, x25, x20
        adcs    x25, x28, x26
        umull   v11.2d, v20.2s, v27.s[0]
        eor     x28, x10, x9
        adcs    x28, x28, x19
        adc     x9, x9, xzr
        umlal2  v11.2d, v20.4s, v27.s[2]
        adds    x10, x12, x22
        adcs    x20, x20, x7
        adcs    x25, x25, x8
        umlal   v11.2d, v26.2s, v1.s[2]
        adcs    x28, x28, x1
        adc     x9, x9, xzr
        adds    x26, x26, x10
        umlal2  v21.2d, v12.4s, v27.s[2]
        ldp     q12, q20, [x2, #0xc0]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x7b0]
        umlal2  v11.2d, v26.4s, v1.s[3]
        eor     x26, x26, x20
        adcs    x25, x22, x25
        eor     x25, x25, x20
        umlal   v11.2d, v18.2s, v1.s[0]
        eor     x19, x19, x20
        adcs    x28, x7, x28
        ldr     x7, [sp, #0x4c8]
        adcs    x22, x8, x9
        ldr     x10, [sp, #0x5d8]
        ldr     x9, [sp, #0x4f0]
        ldr     x12, [sp, #0x790]
        ldr     x8, [sp, #0x650]
        umlal2  v11.2d, v18.4s, v1.s[1]
        ldr     x13, [sp, #0x718]
        ldp     q18, q26, [x2, #0xe0]
        ldr     x14, [sp, #0x600]
        eor     x28, x28, x20
        ldr     x16, [sp, #0x570]
        umlal   v11.2d, v19.2s, v17.s[2]
        eor     x22, x22, x20
        adcs    x1, x1, xzr
        ldr     x17, [sp, #0x568]
        cmn     x20, #1
        umlal2  v11.2d, v19.4s, v17.s[3]
        adcs    x7, x7, x8
        adcs    x9, x9, x10
        adcs    x26, x26, x12
        umlal   v11.2d, v12.2s, v17.s[0]
        adcs    x19, x19, x13
        ldr     x12, [sp, #0x4f8]
        ldr     x13, [sp, #0x5b0]
        ldr     x10, [sp, #0x7e8]
        adcs    x25, x25, x14
        ldr     x8, [sp, #0x500]
        adcs    x28, x28, x16
        umlal2  v11.2d, v12.4s, v17.s[1]
        ldr     x11, [sp, #0x698]
        ldp     q12, q19, [x2, #0x100]
        adcs    x22, x22, x17
        umlal   v11.2d, v20.2s, v6.s[2]
        eor     x1, x1, x20
        adcs    x1, x1, x13
        adc     x20, x20, xzr
        umlal2  v11.2d, v20.4s, v6.s[3]
        adds    x7, x7, x12
        adcs    x9, x9, x10
        adcs    x26, x26, x8
        ldr     x8, [sp, #0x508]
        umlal   v11.2d, v18.2s, v6.s[0]
        str     x24, [sp, #0x7b0]
        umulh   x24, x11, x27
        umlal2  v11.2d, v18.4s, v6.s[1]
        adcs    x19, x19, x8
        ldr     x8, [sp, #0x510]
        adcs    x25, x25, x8
        ldr     x8, [sp, #0x620]
        ldp     q18, q20, [x2, #0x120]
        adcs    x28, x28, x8
        ldr     x8, [sp, #0x598]
        umlal   v11.2d, v26.2s, v0.s[2]
        adcs    x22, x22, x8
        ldr     x8, [sp, #0x5f8]
        adcs    x1, x1, x8
        adc     x20, x20, xzr
        umlal2  v11.2d, v26.4s, v0.s[3]
        adds    x7, x14, x7
        adcs    x9, x16, x9
        adcs    x26, x17, x26
        umlal   v11.2d, v12.2s, v0.s[0]
        mul     x14, x11, x27
        adcs    x19, x13, x19
        umlal2  v11.2d, v12.4s, v0.s[1]
        adcs    x25, x12, x25
        ldr     x12, [sp, #0x648]
        ldp     q12, q26, [x2, #0x140]
        ldr     x13, [sp, #0x620]
        adcs    x28, x10, x28
        ldr     x10, [sp, #0x500]
        ldr     x16, [sp, #0x598]
        umlal   v11.2d, v19.2s, v15.s[2]
        adcs    x22, x10, x22
        ldr     x10, [sp, #0x508]
        adcs    x1, x10, x1
        ldr     x10, [sp, #0x510]
        adcs    x20, x10, x20
        umlal2  v11.2d, v19.4s, v15.s[3]
        mul     x10, x11, x5
        eor     x12, x12, x21
        adcs    x13, x13, xzr
        umlal   v11.2d, v18.2s, v15.s[0]
        adcs    x16, x16, xzr
        adcs    x8, x8, xzr
        adds    x24, x24, x10
        umlal2  v11.2d, v18.4s, v15.s[1]
        ldp     q18, q19, [x2, #0x160]
        umlal   v11.2d, v20.2s, v28.s[2]
        umulh   x10, x11, x5
        ldr     x11, [sp, #0x758]
        umlal2  v11.2d, v20.4s, v28.s[3]
        ldp     q20, q30, [x2, #0x220]
        umlal   v11.2d, v12.2s, v28.s[0]
        umlal2  v11.2d, v12.4s, v28.s[1]
        ldp     q12, q30, [x2, #0x180]
        umlal   v11.2d, v26.2s, v24.s[2]
        mul     x17, x11, x5
        adcs    x10, x10, x17
        umlal2  v11.2d, v26.4s, v24.s[3]
        umlal   v11.2d, v18.2s, v24.s[0]
        umlal2  v11.2d, v18.4s, v24.s[1]
        ldp     q18, q26, [x2, #0x1a0]
        mul     x17, x11, x27
        umlal   v11.2d, v19.2s, v10.s[2]
        uzp1    v27.4s, v27.4s, v4.4s
        umlal2  v11.2d, v19.4s, v10.s[3]
        umlal   v11.2d, v12.2s, v10.s[0]
        umulh   x5, x11, x5
        adc     x5, x5, xzr
        cmn     x21, #1
        umlal2  v11.2d, v12.4s, v10.s[1]
        ldp     q12, q19, [x2, #0x1c0]
        adcs    x21, x15, xzr
        ldr     x15, [sp, #0x560]
        adcs    x23, x23, xzr
        umlal   v11.2d, v30.2s, v29.s[2]
        adcs    x15, x15, xzr
        str     x8, [sp, #0x560]
        ldr     x8, [sp, #0x7b0]
        adcs    x8, x8, xzr
        str     x16, [sp, #0x7b0]
        ldr     x16, [sp, #0x4c0]
        str     x13, [sp, #0x698]
        ldr     x13, [sp, #0x640]
        str     x20, [sp, #0x5f8]
        subs    x20, x16, x13
        str     x1, [sp, #0x598]
        ldr     x1, [sp, #0x740]
        str     x22, [sp, #0x620]
        ldr     x22, [sp, #0x658]
        str     x28, [sp, #0x648]
        sbcs    x28, x1, x22
        str     x25, [sp, #0x510]
        csetm   x25, lo
        umlal2  v11.2d, v30.4s, v29.s[3]
        adds    x24, x24, x17
        eor     x28, x28, x25
        umlal   v11.2d, v18.2s, v29.s[0]
        eor     x20, x20, x25
        umlal2  v11.2d, v18.4s, v29.s[1]
        and     v18.16b, v21.16b, v2.16b
        umulh   x27, x11, x27
        umlal   v11.2d, v26.2s, v8.s[2]
        adcs    x27, x10, x27
        ext     v30.16b, v5.16b, v21.16b, #8
        adc     x5, x5, xzr
        subs    x10, x15, x21
        sbcs    x11, x8, x23
        umlal2  v11.2d, v26.4s, v8.s[3]
        usra    v18.2d, v30.2d, #0x1d
        csetm   x17, lo
        eor     x10, x10, x17
        umlal   v11.2d, v12.2s, v8.s[0]
        eor     x11, x11, x17
        cmn     x17, #1
        adcs    x10, x10, xzr
        umlal2  v11.2d, v12.4s, v8.s[1]
        ldp     q12, q26, [x2]
        eor     x17, x25, x17
        umlal   v7.2d, v12.2s, v4.s[0]
        ldp     q30, q31, [x2, #0x1e0]
        str     x19, [sp, #0x758]
        ldr     x19, [sp, #0x750]
        str     x26, [sp, #0x508]
        ldr     x26, [sp, #0x7c8]
        str     x9, [sp, #0x500]
        umulh   x9, x19, x26
        umlal2  v7.2d, v12.4s, v4.s[2]
        ext     v12.16b, v21.16b, v5.16b, #8
        adcs    x11, x11, xzr
        cmn     x25, #1
        ldr     x22, [sp, #0x528]
        umlal   v11.2d, v19.2s, v14.s[2]
        adcs    x20, x20, xzr
        adcs    x25, x28, xzr
        ldr     x28, [sp, #0x530]
        str     x7, [sp, #0x7e8]
        ldr     x7, [sp, #0x520]
        str     x25, [sp, #0x4f8]
        subs    x25, x28, x7
        umlal2  v11.2d, v19.4s, v14.s[3]
        str     x11, [sp, #0x5b0]
        ldr     x11, [sp, #0x538]
        str     x17, [sp, #0x568]
        sbcs    x17, x11, x22
        ldr     x11, [sp, #0x628]
        ldr     x7, [sp, #0x770]
        ldr     x13, [sp, #0x670]
        str     x10, [sp, #0x570]
        csetm   x10, lo
        str     x20, [sp, #0x600]
        ldr     x20, [sp, #0x6d0]
        subs    x28, x20, x11
        mul     x22, x19, x26
        eor     x17, x17, x10
        umlal   v11.2d, v30.2s, v14.s[0]
        eor     x25, x25, x10
        umlal2  v11.2d, v30.4s, v14.s[1]
        ldr     x1, [sp, #0x578]
        ext     v19.16b, v5.16b, v7.16b, #8
        str     x8, [sp, #0x4f0]
        sbcs    x8, x7, x13
        str     x15, [sp, #0x4c8]
        csetm   x15, lo
        usra    v7.2d, v19.2d, #0x1d
        eor     x28, x28, x15
        and     v19.16b, v7.16b, v2.16b
        eor     x8, x8, x15
        ext     v7.16b, v7.16b, v5.16b, #8
        usra    v22.2d, v7.2d, #0x1d
        mul     x13, x19, x1
        eor     x11, x15, x10
        umlal   v22.2d, v26.2s, v4.s[0]
        cmn     x15, #1
        adcs    x28, x28, xzr
        adcs    x8, x8, xzr
        umlal2  v22.2d, v26.4s, v4.s[2]
        ldp     q7, q21, [x2, #0x20]
        adds    x9, x9, x13
        ldr     x13, [sp, #0x6e0]
        umlal   v25.2d, v7.2s, v4.s[0]
        umulh   x15, x13, x1
        umlal2  v25.2d, v7.4s, v4.s[2]
        umlal   v3.2d, v21.2s, v4.s[0]
        umlal2  v3.2d, v21.4s, v4.s[2]
        ldp     q7, q21, [x2, #0x200]
        umlal   v11.2d, v31.2s, v9.s[2]
        str     x8, [sp, #0x558]
        mul     x8, x13, x26
        umlal2  v11.2d, v31.4s, v9.s[3]
        str     x11, [sp, #0x7d8]
        mul     x11, x13, x1
        umlal   v11.2d, v7.2s, v9.s[0]
        umulh   x19, x19, x1
        umlal2  v11.2d, v7.4s, v9.s[1]
        ldp     q7, q26, [x2, #0x40]
        umlal   v11.2d, v21.2s, v23.s[2]
        umlal2  v11.2d, v21.4s, v23.s[3]
        umulh   x26, x13, x26
        umlal   v11.2d, v20.2s, v23.s[0]
        umlal2  v11.2d, v20.4s, v23.s[1]
        ldp     q20, q21, [x2, #0x80]
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x728]
        adc     x1, x15, xzr
        adds    x8, x9, x8
        ldr     x9, [sp, #0x580]
        mul     x13, x9, x11
        umlal   v13.2d, v7.2s, v4.s[0]
        usra    v11.2d, v12.2d, #0x1d
        adcs    x19, x19, x26
        umlal2  v13.2d, v7.4s, v4.s[2]
        ldr     x15, [sp, #0x7c0]
        ldp     q12, q7, [x2, #0x60]
        adc     x26, x1, xzr
        ldr     x1, [sp, #0x518]
        umlal   v16.2d, v26.2s, v4.s[0]
        cmn     x10, #1
        umlal2  v16.2d, v26.4s, v4.s[2]
        eor     x10, x13, x1
        adcs    x25, x25, xzr
        adcs    x13, x17, xzr
        umlal   v18.2d, v12.2s, v4.s[0]
        umlal2  v18.2d, v12.4s, v4.s[2]
        ldp     d12, d26, [x15, #0xf8]
        ldr     x17, [sp, #0x738]
        shl     v26.2d, v26.2d, #0x18
        usra    v11.2d, v12.2d, #0x2e
        umull   v12.2d, v20.2s, v4.s[0]
        umlal2  v12.2d, v20.4s, v4.s[2]
        usra    v11.2d, v26.2d, #6
        ldp     q20, q26, [x2, #0xa0]
        umlal   v12.2d, v21.2s, v27.s[0]
        umlal2  v12.2d, v21.4s, v27.s[1]
        umlal   v12.2d, v20.2s, v1.s[2]
        umlal2  v12.2d, v20.4s, v1.s[3]
        ldp     q20, q21, [x2, #0xc0]
        str     x13, [sp, #0x7c8]
        mul     x13, x9, x17
        umlal   v12.2d, v26.2s, v1.s[0]
        umlal2  v12.2d, v26.4s, v1.s[1]
        str     x25, [sp, #0x6e0]
        umulh   x25, x9, x11
        umlal   v12.2d, v20.2s, v17.s[2]
        adds    x25, x25, x13
        ldr     x13, [sp, #0x550]
        umlal2  v12.2d, v20.4s, v17.s[3]
        ldp     q20, q26, [x2, #0xe0]
        umlal   v12.2d, v21.2s, v17.s[0]
        umlal2  v12.2d, v21.4s, v17.s[1]
        umlal   v11.2d, v7.2s, v4.s[0]
        umlal2  v11.2d, v7.4s, v4.s[2]
        ldp     q4, q7, [x2, #0x100]
        str     x28, [sp, #0x578]
        mul     x28, x13, x17
        umlal   v12.2d, v20.2s, v6.s[2]
        umlal2  v12.2d, v20.4s, v6.s[3]
        ldp     q20, q21, [x2, #0x120]
        umulh   x9, x9, x17
        umlal   v12.2d, v26.2s, v6.s[0]
        umlal2  v12.2d, v26.4s, v6.s[1]
        umlal   v12.2d, v4.2s, v0.s[2]
        umlal2  v12.2d, v4.4s, v0.s[3]
        ldp     q4, q26, [x2, #0x140]
        mul     x7, x13, x11
        umlal   v12.2d, v7.2s, v0.s[0]
        adcs    x28, x9, x28
        umlal2  v12.2d, v7.4s, v0.s[1]
        umulh   x9, x13, x17
        umlal   v12.2d, v20.2s, v15.s[2]
        umlal2  v12.2d, v20.4s, v15.s[3]
        ldp     q7, q20, [x2, #0x160]
        umlal   v12.2d, v21.2s, v15.s[0]
        umlal2  v12.2d, v21.4s, v15.s[1]
        umulh   x11, x13, x11
        ldr     x13, [sp, #0x618]
        umlal   v12.2d, v4.2s, v28.s[2]
        adc     x9, x9, xzr
        adds    x25, x25, x7
        ldr     x7, [sp, #0x4d8]
        umlal2  v12.2d, v4.4s, v28.s[3]
        eor     x25, x25, x1
        ldp     q4, q21, [x2, #0x180]
        umlal   v12.2d, v26.2s, v28.s[0]
        umlal2  v12.2d, v26.4s, v28.s[1]
        mul     x17, x7, x13
        ext     v26.16b, v5.16b, v11.16b, #8
        adcs    x28, x28, x11
        umlal   v12.2d, v7.2s, v24.s[2]
        adc     x9, x9, xzr
        cmn     x1, #1
        eor     x28, x28, x1
        adcs    x10, x10, x14
        eor     x9, x9, x1
        umlal2  v12.2d, v7.4s, v24.s[3]
        umulh   x11, x7, x13
        umlal   v12.2d, v20.2s, v24.s[0]
        ldp     q7, q30, [x2, #0x1a0]
        adcs    x25, x25, x24
        adcs    x28, x28, x27
        umlal2  v12.2d, v20.4s, v24.s[1]
        adcs    x9, x9, x5
        umlal   v12.2d, v4.2s, v10.s[2]
        ldp     q20, q31, [x2, #0x1c0]
        adc     x1, x1, xzr
        adds    x10, x10, x22
        umlal2  v12.2d, v4.4s, v10.s[3]
        str     x24, [sp, #0x518]
        ldr     x24, [sp, #0x588]
        str     x14, [sp, #0x728]
        umulh   x14, x7, x24
        adcs    x25, x25, x8
        umlal   v12.2d, v21.2s, v10.s[0]
        adcs    x28, x28, x19
        umlal2  v12.2d, v21.4s, v10.s[1]
        adcs    x9, x9, x26
        adc     x1, x1, xzr
        adds    x27, x27, x10
        ldr     x10, [sp, #0x668]
        str     x27, [sp, #0x550]
        mul     x27, x10, x24
        adcs    x25, x5, x25
        umlal   v12.2d, v7.2s, v29.s[2]
        umlal2  v12.2d, v7.4s, v29.s[3]
        ldp     q4, q7, [x2, #0x1e0]
        adcs    x28, x22, x28
        umlal   v12.2d, v30.2s, v29.s[0]
        adcs    x22, x8, x9
        ldr     x9, [sp, #0x710]
        mul     x5, x7, x24
        ldr     x7, [sp, #0x720]
        adcs    x19, x19, x1
        ldr     x1, [sp, #0x5d0]
        umlal2  v12.2d, v30.4s, v29.s[1]
        adcs    x26, x26, xzr
        subs    x8, x1, x7
        umlal   v12.2d, v20.2s, v8.s[2]
        str     x26, [sp, #0x4d8]
        ldr     x26, [sp, #0x678]
        str     x19, [sp, #0x738]
        sbcs    x19, x9, x26
        ldr     x26, [sp, #0x540]
        umlal2  v12.2d, v20.4s, v8.s[3]
        ldr     x7, [sp, #0x768]
        and     v20.16b, v11.16b, v2.16b
        str     x22, [sp, #0x580]
        mul     x22, x10, x13
        str     x28, [sp, #0x750]
        csetm   x28, lo
        str     x25, [sp, #0x700]
        ldr     x25, [sp, #0x5c0]
        subs    x25, x25, x26
        ldr     x26, [sp, #0x5c8]
        umlal   v12.2d, v31.2s, v8.s[0]
        ext     v11.16b, v11.16b, v5.16b, #8
        sbcs    x26, x26, x7
        eor     x19, x19, x28
        eor     x8, x8, x28
        usra    v20.2d, v26.2d, #0x1d
        csetm   x7, lo
        cmn     x28, #1
        umlal2  v12.2d, v31.4s, v8.s[1]
        umulh   x13, x10, x13
        ldp     q21, q26, [x2]
        eor     x26, x26, x7
        eor     x25, x25, x7
        adcs    x8, x8, xzr
        eor     x28, x28, x7
        umlal   v12.2d, v4.2s, v14.s[2]
        adcs    x19, x19, xzr
        umlal2  v12.2d, v4.4s, v14.s[3]
        adds    x5, x11, x5
        ldr     x11, [sp, #0x660]
        umlal   v12.2d, v7.2s, v14.s[0]
        umulh   x24, x10, x24
        ldr     x10, [sp, #0x4d0]
        adcs    x27, x14, x27
        umlal2  v12.2d, v7.4s, v14.s[1]
        ldp     q4, q7, [x2, #0x20]
        umulh   x14, x10, x11
        umlal   v22.2d, v21.2s, v19.s[0]
        adc     x24, x24, xzr
        adds    x22, x5, x22
        ldr     x5, [sp, #0x590]
        umlal2  v22.2d, v21.4s, v19.s[2]
        ldp     q21, q30, [x2, #0x200]
        adcs    x27, x27, x13
        ldr     x13, [sp, #0x6b0]
        adc     x24, x24, xzr
        cmn     x7, #1
        adcs    x25, x25, xzr
        mul     x7, x10, x5
        umlal   v3.2d, v4.2s, v19.s[0]
        adcs    x26, x26, xzr
        ext     v31.16b, v5.16b, v22.16b, #8
        umlal   v13.2d, v7.2s, v19.s[0]
        str     x19, [sp, #0x588]
        umulh   x19, x13, x11
        usra    v22.2d, v31.2d, #0x1d
        umlal2  v3.2d, v4.4s, v19.s[2]
        adds    x7, x14, x7
        umlal2  v13.2d, v7.4s, v19.s[2]
        umlal   v12.2d, v21.2s, v9.s[2]
        umlal2  v12.2d, v21.4s, v9.s[3]
        ldp     q4, q7, [x2, #0x220]
        umulh   x14, x10, x5
        and     v21.16b, v22.16b, v2.16b
        ext     v22.16b, v22.16b, v5.16b, #8
        umlal   v12.2d, v30.2s, v9.s[0]
        usra    v25.2d, v22.2d, #0x1d
        umlal2  v12.2d, v30.4s, v9.s[1]
        str     x26, [sp, #0x668]
        mul     x26, x13, x11
        umlal   v25.2d, v26.2s, v19.s[0]
        mul     x10, x10, x11
        umlal2  v25.2d, v26.4s, v19.s[2]
        ldp     q22, q26, [x2, #0x40]
        umlal   v12.2d, v4.2s, v23.s[2]
        umlal2  v12.2d, v4.4s, v23.s[3]
        umulh   x11, x13, x5
        umlal   v12.2d, v7.2s, v23.s[0]
        umlal2  v12.2d, v7.4s, v23.s[1]
        ldp     q4, q7, [x2, #0x80]
        mul     x5, x13, x5
        ldr     x13, [sp, #0x778]
        umlal   v16.2d, v22.2s, v19.s[0]
        usra    v12.2d, v11.2d, #0x1d
        umlal2  v16.2d, v22.4s, v19.s[2]
        ldp     d11, d22, [x15, #0x100]
        str     x28, [sp, #0x590]
        ldr     x28, [sp, #0x608]
        str     x8, [sp, #0x6b0]
        umulh   x8, x13, x28
        umlal   v18.2d, v26.2s, v19.s[0]
        adcs    x5, x14, x5
        umlal2  v18.2d, v26.4s, v19.s[2]
        adc     x11, x11, xzr
        adds    x26, x7, x26
        umull   v26.2d, v4.2s, v19.s[0]
        adcs    x19, x5, x19
        adc     x5, x11, xzr
        ldr     x11, [sp, #0x7a0]
        mul     x7, x13, x28
        usra    v12.2d, v11.2d, #0x28
        umlal2  v26.2d, v4.4s, v19.s[2]
        ldp     q11, q4, [x2, #0xa0]
        mul     x14, x13, x11
        umlal   v26.2d, v7.2s, v27.s[2]
        shl     v22.2d, v22.2d, #0x1e
        str     x25, [sp, #0x660]
        ldr     x25, [sp, #0x4e0]
        eor     x7, x7, x25
        umlal2  v26.2d, v7.4s, v27.s[3]
        usra    v12.2d, v22.2d, #6
        ldp     q7, q22, [x2, #0xc0]
        umulh   x13, x13, x11
        ldp     q30, q31, [x2, #0x60]
        adds    x8, x8, x14
        umlal   v26.2d, v11.2s, v27.s[0]
        umlal2  v26.2d, v11.4s, v27.s[1]
        umlal   v26.2d, v4.2s, v1.s[2]
        umlal2  v26.2d, v4.4s, v1.s[3]
        umlal   v20.2d, v30.2s, v19.s[0]
        umlal2  v20.2d, v30.4s, v19.s[2]
        umlal   v26.2d, v7.2s, v1.s[0]
        umlal2  v26.2d, v7.4s, v1.s[1]
        ldp     q11, q4, [x2, #0xe0]
        umlal   v12.2d, v31.2s, v19.s[0]
        umlal   v26.2d, v22.2s, v17.s[2]
        umlal2  v26.2d, v22.4s, v17.s[3]
        umlal2  v12.2d, v31.4s, v19.s[2]
        ldp     q7, q22, [x2, #0x100]
        umlal   v26.2d, v11.2s, v17.s[0]
        umlal2  v26.2d, v11.4s, v17.s[1]
        umlal   v26.2d, v4.2s, v6.s[2]
        umlal2  v26.2d, v4.4s, v6.s[3]
        ldp     q11, q4, [x2, #0x120]
        umlal   v26.2d, v7.2s, v6.s[0]
        umlal2  v26.2d, v7.4s, v6.s[1]
        ldr     x14, [sp, #0x4e8]
        umlal   v26.2d, v22.2s, v0.s[2]
        umlal2  v26.2d, v22.4s, v0.s[3]
        ldp     q7, q22, [x2, #0x140]
        umlal   v26.2d, v11.2s, v0.s[0]
        umlal2  v26.2d, v11.4s, v0.s[1]
        umlal   v26.2d, v4.2s, v15.s[2]
        umlal2  v26.2d, v4.4s, v15.s[3]
        ldp     q11, q4, [x2, #0x160]
        umlal   v26.2d, v7.2s, v15.s[0]
        umlal2  v26.2d, v7.4s, v15.s[1]
        umlal   v26.2d, v22.2s, v28.s[2]
        mul     x15, x14, x11
        adcs    x13, x13, x15
        umlal2  v26.2d, v22.4s, v28.s[3]
        ldp     q7, q22, [x2, #0x180]
        umlal   v26.2d, v11.2s, v28.s[0]
        umlal2  v26.2d, v11.4s, v28.s[1]
        umulh   x11, x14, x11
        adc     x11, x11, xzr
        umlal   v26.2d, v4.2s, v24.s[2]
        umlal2  v26.2d, v4.4s, v24.s[3]
        ldp     q11, q4, [x2, #0x1a0]
        umlal   v26.2d, v7.2s, v24.s[0]
        umlal2  v26.2d, v7.4s, v24.s[1]
        mul     x15, x14, x28
        adds    x8, x8, x15
        eor     x8, x8, x25
        umlal   v26.2d, v22.2s, v10.s[2]
        umlal2  v26.2d, v22.4s, v10.s[3]
        ldp     q7, q22, [x2, #0x1c0]
        umlal   v26.2d, v11.2s, v10.s[0]
        umulh   x28, x14, x28
        adcs    x28, x13, x28
        adc     x11, x11, xzr
        umlal2  v26.2d, v11.4s, v10.s[1]
        cmn     x25, #1
        adcs    x7, x7, x17
        adcs    x8, x8, x22
        umlal   v26.2d, v4.2s, v29.s[2]
        eor     x28, x28, x25
        eor     x11, x11, x25
        adcs    x28, x28, x27
        umlal2  v26.2d, v4.4s, v29.s[3]
        ldp     q11, q4, [x2, #0x1e0]
        adcs    x11, x11, x24
        umlal   v26.2d, v7.2s, v29.s[0]
        mul     x13, x16, x21
        adc     x25, x25, xzr
        adds    x7, x7, x10
        umlal2  v26.2d, v7.4s, v29.s[1]
        ext     v7.16b, v12.16b, v5.16b, #8
        adcs    x8, x8, x26
        adcs    x28, x28, x19
        umlal   v26.2d, v22.2s, v8.s[2]
        adcs    x11, x11, x5
        adc     x25, x25, xzr
        adds    x27, x27, x7
        umlal2  v26.2d, v22.4s, v8.s[3]
        adcs    x24, x24, x8
        umulh   x7, x16, x21
        and     v22.16b, v12.16b, v2.16b
        umlal   v26.2d, v11.2s, v8.s[0]
        uzp1    v19.4s, v19.4s, v21.4s
        adcs    x28, x10, x28
        adcs    x26, x26, x11
        umlal2  v26.2d, v11.4s, v8.s[1]
        ldr     x11, [sp, #0x770]
        umlal   v26.2d, v4.2s, v14.s[2]
        ldr     x15, [sp, #0x628]
        adcs    x19, x19, x25
        adcs    x25, x5, xzr
        ext     v11.16b, v5.16b, v12.16b, #8
        usra    v22.2d, v11.2d, #0x1d
        eor     x5, x13, x12
        subs    x8, x20, x1
        ldr     x1, [sp, #0x670]
        ldp     q11, q12, [x2]
        umlal   v25.2d, v11.2s, v21.s[0]
        mul     x10, x16, x23
        umlal2  v25.2d, v11.4s, v21.s[2]
        sbcs    x14, x11, x9
        ldr     x9, [sp, #0x720]
        sbcs    x9, x15, x9
        ldr     x15, [sp, #0x678]
        sbcs    x15, x1, x15
        umlal2  v26.2d, v4.4s, v14.s[3]
        ext     v11.16b, v5.16b, v25.16b, #8
        csetm   x1, lo
        adds    x7, x7, x10
        ldp     q4, q30, [x2, #0x200]
        usra    v25.2d, v11.2d, #0x1d
        umulh   x10, x16, x23
        ldr     x16, [sp, #0x740]
        umlal   v26.2d, v4.2s, v14.s[0]
        eor     x9, x9, x1
        eor     x14, x14, x1
        eor     x15, x15, x1
        umlal2  v26.2d, v4.4s, v14.s[1]
        ext     v11.16b, v25.16b, v5.16b, #8
        eor     x8, x8, x1
        and     v4.16b, v25.16b, v2.16b
        umlal   v26.2d, v30.2s, v9.s[2]
        usra    v3.2d, v11.2d, #0x1d
        mul     x11, x16, x23
        adcs    x10, x10, x11
        umlal2  v26.2d, v30.4s, v9.s[3]
        ldp     q11, q25, [x2, #0x220]
        umlal   v3.2d, v12.2s, v21.s[0]
        umlal2  v3.2d, v12.4s, v21.s[2]
        umulh   x23, x16, x23
        adc     x23, x23, xzr
        cmn     x1, #1
        umlal   v26.2d, v11.2s, v9.s[0]
        adcs    x8, x8, xzr
        adcs    x11, x14, xzr
        adcs    x9, x9, xzr
        umlal2  v26.2d, v11.4s, v9.s[1]
        ldp     q11, q12, [x2, #0x20]
        adcs    x14, x15, xzr
        umlal   v13.2d, v11.2s, v21.s[0]
        subs    x15, x8, x9
        str     x14, [sp, #0x4c0]
        sbcs    x14, x11, x14
        str     x9, [sp, #0x4e0]
        csetm   x9, lo
        umlal   v26.2d, v25.2s, v23.s[2]
        str     x11, [sp, #0x608]
        mul     x11, x16, x21
        adds    x7, x7, x11
        eor     x11, x7, x12
        umlal2  v13.2d, v11.4s, v21.s[2]
        eor     x15, x15, x9
        eor     x14, x14, x9
        umlal2  v26.2d, v25.4s, v23.s[3]
        usra    v26.2d, v7.2d, #0x1d
        umlal   v16.2d, v12.2s, v21.s[0]
        ldp     q11, q7, [x2, #0x40]
        umulh   x21, x16, x21
        umlal2  v16.2d, v12.4s, v21.s[2]
        adcs    x21, x10, x21
        ldr     x16, [sp, #0x640]
        ldr     x10, [sp, #0x7c0]
        ldp     q12, q23, [x2, #0x80]
        umlal   v18.2d, v11.2s, v21.s[0]
        ldp     d25, d30, [x10, #0x108]
        adc     x23, x23, xzr
        umlal2  v18.2d, v11.4s, v21.s[2]
        usra    v26.2d, v25.2d, #0x22
        cmn     x9, #1
        adcs    x15, x15, xzr
        ldr     x20, [sp, #0x520]
        umlal   v20.2d, v7.2s, v21.s[0]
        shl     v11.2d, v30.2d, #0x24
        ldr     x10, [sp, #0x528]
        str     x15, [sp, #0x740]
        ldr     x15, [sp, #0x4c8]
        str     x8, [sp, #0x4e8]
        umulh   x8, x16, x15
        adcs    x14, x14, xzr
        umlal2  v20.2d, v7.4s, v21.s[2]
        usra    v26.2d, v11.2d, #6
        str     x14, [sp, #0x7a0]
        ldr     x14, [sp, #0x540]
        subs    x14, x14, x20
        ldr     x20, [sp, #0x768]
        sbcs    x20, x20, x10
        ldr     x10, [sp, #0x5c0]
        umull   v11.2d, v12.2s, v21.s[0]
        ldp     q7, q25, [x2, #0x60]
        str     x25, [sp, #0x778]
        ldr     x25, [sp, #0x530]
        sbcs    x10, x10, x25
        ldr     x25, [sp, #0x5c8]
        umlal2  v11.2d, v12.4s, v21.s[2]
        str     x19, [sp, #0x4d0]
        ldr     x19, [sp, #0x538]
        sbcs    x25, x25, x19
        csetm   x19, lo
        eor     x14, x14, x19
        umlal   v11.2d, v23.2s, v19.s[0]
        str     x26, [sp, #0x618]
        mul     x26, x16, x15
        cmn     x19, #1
        eor     x25, x25, x19
        adcs    x14, x14, xzr
        umlal2  v11.2d, v23.4s, v19.s[1]
        ldp     q12, q23, [x2, #0xa0]
        eor     x20, x20, x19
        umlal   v11.2d, v12.2s, v27.s[2]
        eor     x10, x10, x19
        str     x28, [sp, #0x4b8]
        ldr     x28, [sp, #0x4f0]
        str     x24, [sp, #0x4b0]
        mul     x24, x16, x28
        umlal2  v11.2d, v12.4s, v27.s[3]
        adcs    x20, x20, xzr
        adcs    x10, x10, xzr
        adcs    x25, x25, xzr
        eor     x19, x1, x19
        umlal   v26.2d, v25.2s, v21.s[0]
        adds    x24, x8, x24
        ldr     x8, [sp, #0x658]
        umlal2  v26.2d, v25.4s, v21.s[2]
        ldp     q12, q25, [x2, #0xc0]
        umulh   x1, x16, x28
        umlal   v11.2d, v23.2s, v27.s[0]
        umlal2  v11.2d, v23.4s, v27.s[1]
        umlal   v11.2d, v12.2s, v1.s[2]
        umlal2  v11.2d, v12.4s, v1.s[3]
        ldp     q12, q23, [x2, #0xe0]
        umlal   v11.2d, v25.2s, v1.s[0]
        mul     x16, x8, x28
        adcs    x1, x1, x16
        umlal2  v11.2d, v25.4s, v1.s[1]
        umlal   v22.2d, v7.2s, v21.s[0]
        umlal   v11.2d, v12.2s, v17.s[2]
        umulh   x28, x8, x28
        adc     x28, x28, xzr
        subs    x16, x10, x14
        umlal2  v22.2d, v7.4s, v21.s[2]
        ldp     q7, q21, [x2, #0x100]
        str     x25, [sp, #0x4f0]
        sbcs    x25, x25, x20
        umlal2  v11.2d, v12.4s, v17.s[3]
        ldp     q12, q25, [x2, #0x120]
        str     x10, [sp, #0x640]
        csetm   x10, lo
        eor     x25, x25, x10
        umlal   v11.2d, v23.2s, v17.s[0]
        eor     x16, x16, x10
        cmn     x10, #1
        adcs    x16, x16, xzr
        umlal2  v11.2d, v23.4s, v17.s[1]
        str     x16, [sp, #0x4a8]
        mul     x16, x8, x15
        adcs    x25, x25, xzr
        umlal   v11.2d, v7.2s, v6.s[2]
        adds    x24, x24, x16
        eor     x9, x9, x10
        ldr     x16, [sp, #0x568]
        ldr     x10, [sp, #0x570]
        umlal2  v11.2d, v7.4s, v6.s[3]
        ldp     q7, q23, [x2, #0x140]
        umlal   v11.2d, v21.2s, v6.s[0]
        umulh   x8, x8, x15
        adcs    x1, x1, x8
        ldr     x8, [sp, #0x600]
        adc     x28, x28, xzr
        umlal2  v11.2d, v21.4s, v6.s[1]
        umlal   v11.2d, v12.2s, v0.s[2]
        mul     x15, x8, x10
        eor     x15, x15, x16
        ext     v21.16b, v26.16b, v5.16b, #8
        umlal2  v11.2d, v12.4s, v0.s[3]
        ldp     q12, q30, [x2, #0x160]
        umlal   v11.2d, v25.2s, v0.s[0]
        umlal2  v11.2d, v25.4s, v0.s[1]
        str     x25, [sp, #0x4c8]
        umulh   x25, x8, x10
        umlal   v11.2d, v7.2s, v15.s[2]
        umlal2  v11.2d, v7.4s, v15.s[3]
        ldp     q7, q25, [x2, #0x180]
        umlal   v11.2d, v23.2s, v15.s[0]
        umlal2  v11.2d, v23.4s, v15.s[1]
        str     x9, [sp, #0x658]
        ldr     x9, [sp, #0x5b0]
        str     x20, [sp, #0x4a0]
        mul     x20, x8, x9
        adds    x20, x25, x20
        umlal   v11.2d, v12.2s, v28.s[2]
        umlal2  v11.2d, v12.4s, v28.s[3]
        ldp     q12, q23, [x2, #0x1a0]
        umlal   v11.2d, v30.2s, v28.s[0]
        umulh   x25, x8, x9
        ldr     x8, [sp, #0x4f8]
        umlal2  v11.2d, v30.4s, v28.s[1]
        umlal   v11.2d, v7.2s, v24.s[2]
        ldp     q30, q31, [x2, #0x1c0]
        umlal2  v11.2d, v7.4s, v24.s[3]
        umlal   v11.2d, v25.2s, v24.s[0]
        str     x19, [sp, #0x600]
        mul     x19, x8, x9
        adcs    x19, x25, x19
        umlal2  v11.2d, v25.4s, v24.s[1]
        umlal   v11.2d, v12.2s, v10.s[2]
        umlal2  v11.2d, v12.4s, v10.s[3]
        ldp     q12, q7, [x2, #0x1e0]
        umulh   x25, x8, x9
        umlal   v11.2d, v23.2s, v10.s[0]
        adc     x25, x25, xzr
        umlal2  v11.2d, v23.4s, v10.s[1]
        ext     v23.16b, v5.16b, v26.16b, #8
        umlal   v11.2d, v30.2s, v29.s[2]
        and     v25.16b, v26.16b, v2.16b
        umlal2  v11.2d, v30.4s, v29.s[3]
        usra    v25.2d, v23.2d, #0x1d
        mul     x9, x8, x10
        adds    x20, x20, x9
        umlal   v11.2d, v31.2s, v29.s[0]
        eor     x20, x20, x16
        umlal2  v11.2d, v31.4s, v29.s[1]
        ldp     q23, q26, [x2]
        umlal   v3.2d, v23.2s, v4.s[0]
        umulh   x8, x8, x10
        adcs    x19, x19, x8
        eor     x19, x19, x16
        umlal2  v3.2d, v23.4s, v4.s[2]
        ext     v23.16b, v5.16b, v3.16b, #8
        adc     x25, x25, xzr
        eor     x25, x25, x16
        usra    v3.2d, v23.2d, #0x1d
        and     v23.16b, v3.16b, v2.16b
        cmn     x16, #1
        adcs    x8, x15, x13
        umlal   v11.2d, v12.2s, v8.s[2]
        ext     v3.16b, v3.16b, v5.16b, #8
        adcs    x20, x20, x7
        adcs    x19, x19, x21
        umlal2  v11.2d, v12.4s, v8.s[3]
        ldp     q12, q30, [x2, #0x200]
        adcs    x25, x25, x23
        usra    v13.2d, v3.2d, #0x1d
        umlal   v11.2d, v7.2s, v8.s[0]
        adc     x7, x16, xzr
        adds    x8, x8, x26
        adcs    x20, x20, x24
        adcs    x19, x19, x1
        umlal2  v11.2d, v7.4s, v8.s[1]
        adcs    x25, x25, x28
        umlal   v13.2d, v26.2s, v4.s[0]
        adc     x7, x7, xzr
        adds    x21, x21, x8
        eor     x21, x21, x12
        umlal2  v13.2d, v26.4s, v4.s[2]
        ldp     q3, q7, [x2, #0x220]
        adcs    x23, x23, x20
        umlal   v11.2d, v12.2s, v14.s[2]
        eor     x23, x23, x12
        adcs    x19, x26, x19
        adcs    x24, x24, x25
        umlal2  v11.2d, v12.4s, v14.s[3]
        eor     x24, x24, x12
        adcs    x20, x1, x7
        ldr     x1, [sp, #0x518]
        ldr     x7, [sp, #0x550]
        eor     x19, x19, x12
        ldr     x8, [sp, #0x700]
        umlal   v11.2d, v30.2s, v14.s[0]
        adcs    x25, x28, xzr
        ldr     x9, [sp, #0x750]
        ldr     x28, [sp, #0x728]
        ldr     x10, [sp, #0x580]
        eor     x25, x25, x12
        cmn     x12, #1
        umlal2  v11.2d, v30.4s, v14.s[1]
        ldp     q12, q26, [x2, #0x20]
        adcs    x26, x5, x28
        ldr     x13, [sp, #0x4d8]
        umlal   v16.2d, v12.2s, v4.s[0]
        adcs    x5, x11, x1
        ldr     x11, [sp, #0x738]
        adcs    x21, x21, x7
        adcs    x23, x23, x8
        umlal2  v16.2d, v12.4s, v4.s[2]
        adcs    x19, x19, x9
        ldr     x15, [sp, #0x7c0]
        adcs    x24, x24, x10
        ldr     x16, [sp, #0x4b0]
        eor     x20, x20, x12
        umlal   v18.2d, v26.2s, v4.s[0]
        adcs    x20, x20, x11
        adcs    x25, x25, x13
        adc     x12, x12, xzr
        umlal   v11.2d, v3.2s, v9.s[2]
        adds    x26, x26, x17
        adcs    x5, x5, x22
        adcs    x21, x21, x27
        umlal2  v11.2d, v3.4s, v9.s[3]
        ldp     d12, d3, [x15, #0x110]
        ldr     x15, [sp, #0x618]
        adcs    x23, x23, x16
        umlal2  v18.2d, v26.4s, v4.s[2]
        str     x14, [sp, #0x568]
        ldr     x14, [sp, #0x4b8]
        adcs    x19, x19, x14
        shl     v3.2d, v3.2d, #0x2a
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x4d0]
        umlal   v11.2d, v7.2s, v9.s[0]
        adcs    x20, x20, x15
        ldr     x15, [sp, #0x778]
        adcs    x25, x25, x15
        adc     x12, x12, xzr
        umlal2  v11.2d, v7.4s, v9.s[1]
        usra    v11.2d, v21.2d, #0x1d
        adds    x26, x9, x26
        adcs    x5, x10, x5
        adcs    x21, x11, x21
        ldp     q7, q21, [x2, #0x40]
        umlal   v20.2d, v7.2s, v4.s[0]
        umlal2  v20.2d, v7.4s, v4.s[2]
        usra    v11.2d, v12.2d, #0x1c
        ldp     q12, q7, [x2, #0x80]
        umull   v26.2d, v12.2s, v4.s[0]
        umlal2  v26.2d, v12.4s, v4.s[2]
        usra    v11.2d, v3.2d, #6
        ldr     x10, [sp, #0x548]
        ldp     q12, q3, [x2, #0x60]
        adcs    x23, x13, x23
        umlal   v26.2d, v7.2s, v19.s[2]
        adcs    x19, x17, x19
        adcs    x24, x22, x24
        ldr     x22, [sp, #0x6d0]
        adcs    x20, x27, x20
        ldr     x27, [sp, #0x520]
        umlal2  v26.2d, v7.4s, v19.s[3]
        adcs    x25, x16, x25
        umulh   x9, x22, x27
        eor     x28, x28, x10
        eor     x1, x1, x10
        umlal   v11.2d, v3.2s, v4.s[0]
        eor     x8, x8, x10
        eor     x7, x7, x10
        eor     x26, x26, x10
        umlal2  v11.2d, v3.4s, v4.s[2]
        ldp     q3, q7, [x2, #0xa0]
        ldr     x16, [sp, #0x4d0]
        umlal   v26.2d, v3.2s, v19.s[0]
        eor     x21, x21, x10
        umlal2  v26.2d, v3.4s, v19.s[1]
        eor     x5, x5, x10
        eor     x23, x23, x10
        adcs    x11, x14, x12
        ldr     x17, [sp, #0x770]
        ldr     x14, [sp, #0x618]
        ldr     x12, [sp, #0x528]
        umulh   x13, x22, x12
        umlal   v26.2d, v7.2s, v27.s[2]
        adcs    x14, x14, xzr
        adcs    x16, x16, xzr
        umlal2  v26.2d, v7.4s, v27.s[3]
        ldp     q3, q7, [x2, #0xc0]
        adcs    x15, x15, xzr
        umlal   v26.2d, v3.2s, v27.s[0]
        umlal2  v26.2d, v3.4s, v27.s[1]
        mul     x10, x17, x12
        umlal   v26.2d, v7.2s, v1.s[2]
        umlal2  v26.2d, v7.4s, v1.s[3]
        ldp     q3, q7, [x2, #0xe0]
        umlal   v26.2d, v3.2s, v1.s[0]
        mul     x12, x22, x12
        adds    x9, x9, x12
        ldr     x12, [sp, #0x528]
        adcs    x10, x13, x10
        umlal2  v26.2d, v3.4s, v1.s[1]
        umlal   v26.2d, v7.2s, v17.s[2]
        ldr     x13, [sp, #0x548]
        umlal2  v26.2d, v7.4s, v17.s[3]
        ldp     q3, q7, [x2, #0x100]
        mul     x22, x22, x27
        umlal   v22.2d, v21.2s, v4.s[0]
        umlal2  v22.2d, v21.4s, v4.s[2]
        umlal   v25.2d, v12.2s, v4.s[0]
        umlal2  v25.2d, v12.4s, v4.s[2]
        ldp     q12, q21, [x2, #0x120]
        umulh   x12, x17, x12
        umlal   v26.2d, v3.2s, v17.s[0]
        adc     x12, x12, xzr
        cmn     x13, #1
        eor     x14, x14, x13
        umlal2  v26.2d, v3.4s, v17.s[1]
        eor     x24, x24, x13
        eor     x11, x11, x13
        str     x22, [sp, #0x528]
        ldr     x22, [sp, #0x650]
        adcs    x28, x22, x28
        ldr     x22, [sp, #0x5d8]
        umlal   v26.2d, v7.2s, v6.s[2]
        adcs    x1, x22, x1
        ldr     x22, [sp, #0x790]
        adcs    x7, x22, x7
        ldr     x22, [sp, #0x718]
        adcs    x8, x22, x8
        umlal2  v26.2d, v7.4s, v6.s[3]
        ldp     q3, q7, [x2, #0x140]
        mul     x22, x17, x27
        str     x8, [sp, #0x6d0]
        ldr     x8, [sp, #0x7e8]
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x500]
        umlal   v26.2d, v12.2s, v6.s[0]
        adcs    x5, x8, x5
        ldr     x8, [sp, #0x508]
        adcs    x21, x8, x21
        ldr     x8, [sp, #0x758]
        umlal2  v26.2d, v12.4s, v6.s[1]
        adcs    x23, x8, x23
        ldr     x8, [sp, #0x648]
        eor     x20, x20, x13
        eor     x25, x25, x13
        umlal   v26.2d, v21.2s, v0.s[2]
        umulh   x27, x17, x27
        ldr     x17, [sp, #0x510]
        eor     x16, x16, x13
        eor     x19, x19, x13
        umlal2  v26.2d, v21.4s, v0.s[3]
        ldp     q12, q21, [x2, #0x160]
        adcs    x19, x17, x19
        umlal   v26.2d, v3.2s, v0.s[0]
        adcs    x24, x8, x24
        ldr     x8, [sp, #0x620]
        ldr     x17, [sp, #0x530]
        adcs    x20, x8, x20
        ldr     x8, [sp, #0x598]
        adcs    x25, x8, x25
        ldr     x8, [sp, #0x5f8]
        adcs    x11, x8, x11
        ldr     x8, [sp, #0x698]
        umlal2  v26.2d, v3.4s, v0.s[1]
        adcs    x14, x8, x14
        ldr     x8, [sp, #0x628]
        eor     x15, x15, x13
        umlal   v26.2d, v7.2s, v15.s[2]
        str     x14, [sp, #0x520]
        mul     x14, x8, x17
        str     x11, [sp, #0x770]
        ldr     x11, [sp, #0x7b0]
        adcs    x16, x11, x16
        ldr     x11, [sp, #0x560]
        adcs    x15, x11, x15
        ldp     q3, q30, [x2, #0x180]
        umlal2  v26.2d, v7.4s, v15.s[3]
        adc     x13, x13, xzr
        umlal   v26.2d, v12.2s, v15.s[0]
        adds    x22, x9, x22
        adcs    x27, x10, x27
        umlal2  v26.2d, v12.4s, v15.s[1]
        adc     x9, x12, xzr
        ldr     x12, [sp, #0x538]
        umulh   x10, x8, x17
        umlal   v26.2d, v21.2s, v28.s[2]
        umlal2  v26.2d, v21.4s, v28.s[3]
        ldp     q12, q7, [x2, #0x1a0]
        umlal   v26.2d, v3.2s, v28.s[0]
        umlal2  v26.2d, v3.4s, v28.s[1]
        umulh   x11, x8, x12
        umlal   v26.2d, v30.2s, v24.s[2]
        umlal2  v26.2d, v30.4s, v24.s[3]
        ldp     q3, q21, [x2, #0x1c0]
        umlal   v26.2d, v12.2s, v24.s[0]
        umlal2  v26.2d, v12.4s, v24.s[1]
        mul     x8, x8, x12
        adds    x8, x10, x8
        ldr     x10, [sp, #0x670]
        umlal   v26.2d, v7.2s, v10.s[2]
        umlal2  v26.2d, v7.4s, v10.s[3]
        ldp     q12, q7, [x2, #0x1e0]
        umlal   v26.2d, v3.2s, v10.s[0]
        str     x13, [sp, #0x628]
        umulh   x13, x10, x12
        umlal2  v26.2d, v3.4s, v10.s[1]
        ext     v3.16b, v11.16b, v5.16b, #8
        umlal   v26.2d, v21.2s, v29.s[2]
        umlal2  v26.2d, v21.4s, v29.s[3]
        uzp1    v4.4s, v4.4s, v23.4s
        umlal   v26.2d, v12.2s, v29.s[0]
        and     v21.16b, v11.16b, v2.16b
        mul     x12, x10, x12
        adcs    x11, x11, x12
        umlal2  v26.2d, v12.4s, v29.s[1]
        ext     v11.16b, v5.16b, v11.16b, #8
        adc     x12, x13, xzr
        umlal   v26.2d, v7.2s, v8.s[2]
        usra    v21.2d, v11.2d, #0x1d
        ldp     q11, q12, [x2]
        umlal   v13.2d, v11.2s, v23.s[0]
        mul     x13, x10, x17
        umlal2  v13.2d, v11.4s, v23.s[2]
        adds    x8, x8, x13
        umlal2  v26.2d, v7.4s, v8.s[3]
        ext     v11.16b, v5.16b, v13.16b, #8
        ldp     q7, q30, [x2, #0x200]
        usra    v13.2d, v11.2d, #0x1d
        ldr     x13, [sp, #0x6e0]
        umulh   x10, x10, x17
        umlal   v26.2d, v7.2s, v8.s[0]
        adcs    x10, x11, x10
        adc     x11, x12, xzr
        ldr     x12, [sp, #0x578]
        umlal2  v26.2d, v7.4s, v8.s[1]
        and     v11.16b, v13.16b, v2.16b
        ext     v13.16b, v13.16b, v5.16b, #8
        umlal   v26.2d, v30.2s, v14.s[2]
        usra    v16.2d, v13.2d, #0x1d
        umlal   v16.2d, v12.2s, v23.s[0]
        mul     x17, x12, x13
        str     x15, [sp, #0x530]
        ldr     x15, [sp, #0x7d8]
        eor     x17, x17, x15
        umlal2  v26.2d, v30.4s, v14.s[3]
        ldp     q13, q7, [x2, #0x220]
        umlal2  v16.2d, v12.4s, v23.s[2]
        str     x16, [sp, #0x670]
        umulh   x16, x12, x13
        umlal   v26.2d, v13.2s, v14.s[0]
        umlal2  v26.2d, v13.4s, v14.s[1]
        ldp     q12, q13, [x2, #0x20]
        umlal   v18.2d, v12.2s, v23.s[0]
        umlal   v26.2d, v7.2s, v9.s[2]
        str     x25, [sp, #0x538]
        ldr     x25, [sp, #0x7c8]
        str     x20, [sp, #0x548]
        mul     x20, x12, x25
        adds    x20, x16, x20
        ldr     x16, [sp, #0x7c0]
        umlal2  v18.2d, v12.4s, v23.s[2]
        umlal2  v26.2d, v7.4s, v9.s[3]
        usra    v26.2d, v3.2d, #0x1d
        umlal   v20.2d, v13.2s, v23.s[0]
        ldp     d12, d9, [x16, #0x118]
        umulh   x12, x12, x25
        umlal2  v20.2d, v13.4s, v23.s[2]
        usra    v26.2d, v12.2d, #0x16
        ldp     q12, q13, [x2, #0x80]
        umull   v3.2d, v12.2s, v23.s[0]
        shl     v9.2d, v9.2d, #0x30
        umlal2  v3.2d, v12.4s, v23.s[2]
        usra    v26.2d, v9.2d, #6
        ldp     q12, q9, [x2, #0x40]
        str     x24, [sp, #0x578]
        ldr     x24, [sp, #0x558]
        str     x19, [sp, #0x778]
        mul     x19, x24, x25
        umlal   v3.2d, v13.2s, v4.s[0]
        adcs    x19, x12, x19
        umlal2  v3.2d, v13.4s, v4.s[1]
        umlal   v22.2d, v12.2s, v23.s[0]
        ldp     q13, q7, [x2, #0x60]
        umulh   x25, x24, x25
        adc     x25, x25, xzr
        umlal2  v22.2d, v12.4s, v23.s[2]
        umlal   v26.2d, v7.2s, v23.s[0]
        umlal   v25.2d, v9.2s, v23.s[0]
        umlal2  v26.2d, v7.4s, v23.s[2]
        ldp     q12, q7, [x2, #0xa0]
        mul     x12, x24, x13
        umlal   v3.2d, v12.2s, v19.s[2]
        adds    x20, x20, x12
        eor     x20, x20, x15
        umlal2  v3.2d, v12.4s, v19.s[3]
        umlal   v3.2d, v7.2s, v19.s[0]
        umulh   x24, x24, x13
        adcs    x24, x19, x24
        eor     x24, x24, x15
        umlal2  v3.2d, v7.4s, v19.s[1]
        ldp     q12, q7, [x2, #0xc0]
        adc     x19, x25, xzr
        ldr     x25, [sp, #0x528]
        umlal2  v25.2d, v9.4s, v23.s[2]
        eor     x19, x19, x15
        cmn     x15, #1
        adcs    x12, x17, x25
        umlal   v21.2d, v13.2s, v23.s[0]
        adcs    x20, x20, x22
        adcs    x24, x24, x27
        adcs    x19, x19, x9
        umlal   v3.2d, v12.2s, v27.s[2]
        adc     x13, x15, xzr
        adds    x12, x12, x14
        adcs    x20, x20, x8
        umlal2  v3.2d, v12.4s, v27.s[3]
        ldp     q12, q9, [x2, #0xe0]
        adcs    x24, x24, x10
        adcs    x19, x19, x11
        umlal   v3.2d, v7.2s, v27.s[0]
        adc     x13, x13, xzr
        adds    x27, x27, x12
        umlal2  v3.2d, v7.4s, v27.s[1]
        adcs    x20, x9, x20
        adcs    x24, x14, x24
        ldr     x14, [x6, #0x80]
        adcs    x19, x8, x19
        umlal   v3.2d, v12.2s, v1.s[2]
        ldr     x17, [x6, #0x98]
        adcs    x8, x10, x13
        ldr     x13, [x6, #0x90]
        ldr     x10, [sp, #0x5d0]
        adcs    x9, x11, xzr
        ldr     x11, [sp, #0x540]
        mul     x12, x10, x11
        umlal2  v21.2d, v13.4s, v23.s[2]
        ldp     q13, q7, [x2, #0x100]
        subs    x15, x13, x14
        ldr     x13, [x6, #0x88]
        umlal2  v3.2d, v12.4s, v1.s[3]
        ldp     q12, q23, [x2, #0x120]
        sbcs    x17, x17, x13
        umlal   v3.2d, v9.2s, v1.s[0]
        umulh   x13, x10, x11
        csetm   x14, lo
        cmn     x14, #1
        umlal2  v3.2d, v9.4s, v1.s[1]
        eor     x15, x15, x14
        adcs    x15, x15, xzr
        eor     x17, x17, x14
        umlal   v3.2d, v13.2s, v17.s[2]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x7d8]
        ldr     x17, [x4, #0x80]
        str     x15, [sp, #0x6e0]
        ldr     x15, [x4, #0x90]
        subs    x15, x17, x15
        ldr     x17, [x4, #0x88]
        str     x23, [sp, #0x558]
        ldr     x23, [x4, #0x98]
        sbcs    x23, x17, x23
        umlal2  v3.2d, v13.4s, v17.s[3]
        ldp     q13, q9, [x2, #0x140]
        csetm   x17, lo
        umlal   v3.2d, v7.2s, v17.s[0]
        str     x21, [sp, #0x7c8]
        ldr     x21, [sp, #0x768]
        str     x5, [sp, #0x4d0]
        mul     x5, x10, x21
        adds    x5, x13, x5
        eor     x13, x15, x17
        ldr     x15, [sp, #0x710]
        umlal2  v3.2d, v7.4s, v17.s[1]
        eor     x14, x17, x14
        eor     x23, x23, x17
        umlal   v3.2d, v12.2s, v6.s[2]
        umlal2  v3.2d, v12.4s, v6.s[3]
        ldp     q12, q7, [x2, #0x160]
        str     x14, [sp, #0x618]
        mul     x14, x15, x21
        umlal   v3.2d, v23.2s, v6.s[0]
        umlal2  v3.2d, v23.4s, v6.s[1]
        umlal   v3.2d, v13.2s, v0.s[2]
        umulh   x10, x10, x21
        adcs    x10, x10, x14
        umlal2  v3.2d, v13.4s, v0.s[3]
        ldp     q13, q23, [x2, #0x180]
        umlal   v3.2d, v9.2s, v0.s[0]
        umlal2  v3.2d, v9.4s, v0.s[1]
        umlal   v3.2d, v12.2s, v15.s[2]
        umulh   x21, x15, x21
        adc     x21, x21, xzr
        cmn     x17, #1
        umlal2  v3.2d, v12.4s, v15.s[3]
        adcs    x13, x13, xzr
        adcs    x23, x23, xzr
        ldp     q12, q9, [x2, #0x1a0]
        umlal   v3.2d, v7.2s, v15.s[0]
        umlal2  v3.2d, v7.4s, v15.s[1]
        mul     x14, x15, x11
        adds    x5, x5, x14
        umlal   v3.2d, v13.2s, v28.s[2]
        umlal2  v3.2d, v13.4s, v28.s[3]
        ldp     q13, q7, [x2, #0x1c0]
        umlal   v3.2d, v23.2s, v28.s[0]
        ldr     x14, [sp, #0x5c0]
        umlal2  v3.2d, v23.4s, v28.s[1]
        umulh   x11, x15, x11
        umlal   v3.2d, v12.2s, v24.s[2]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x720]
        adc     x21, x21, xzr
        umlal2  v3.2d, v12.4s, v24.s[3]
        ldp     q12, q23, [x2, #0x1e0]
        umlal   v3.2d, v9.2s, v24.s[0]
        umlal2  v3.2d, v9.4s, v24.s[1]
        ext     v9.16b, v5.16b, v26.16b, #8
        mul     x15, x11, x14
        umlal   v3.2d, v13.2s, v10.s[2]
        umlal2  v3.2d, v13.4s, v10.s[3]
        ext     v13.16b, v26.16b, v5.16b, #8
        umlal   v3.2d, v7.2s, v10.s[0]
        and     v26.16b, v26.16b, v2.16b
        umulh   x17, x11, x14
        umlal2  v3.2d, v7.4s, v10.s[1]
        usra    v26.2d, v9.2d, #0x1d
        ldp     q9, q7, [x2]
        umlal   v3.2d, v12.2s, v29.s[2]
        umlal   v16.2d, v9.2s, v11.s[0]
        umlal2  v3.2d, v12.4s, v29.s[3]
        str     x23, [sp, #0x540]
        ldr     x23, [sp, #0x5c8]
        str     x13, [sp, #0x710]
        mul     x13, x11, x23
        adds    x13, x17, x13
        ldr     x17, [sp, #0x678]
        umlal2  v16.2d, v9.4s, v11.s[2]
        ldp     q12, q9, [x2, #0x200]
        umlal   v3.2d, v23.2s, v29.s[0]
        umlal2  v3.2d, v23.4s, v29.s[1]
        ext     v23.16b, v5.16b, v16.16b, #8
        umulh   x11, x11, x23
        usra    v16.2d, v23.2d, #0x1d
        and     v23.16b, v16.16b, v2.16b
        ext     v16.16b, v16.16b, v5.16b, #8
        usra    v18.2d, v16.2d, #0x1d
        str     x26, [sp, #0x720]
        mul     x26, x17, x23
        umlal   v18.2d, v7.2s, v11.s[0]
        adcs    x26, x11, x26
        umlal2  v18.2d, v7.4s, v11.s[2]
        ldp     q7, q16, [x2, #0x20]
        umulh   x23, x17, x23
        adc     x23, x23, xzr
        umlal   v3.2d, v12.2s, v8.s[2]
        umlal2  v3.2d, v12.4s, v8.s[3]
        umlal   v20.2d, v7.2s, v11.s[0]
        umlal   v3.2d, v9.2s, v8.s[0]
        ldp     q12, q30, [x2, #0x220]
        mul     x11, x17, x14
        adds    x11, x13, x11
        umlal2  v3.2d, v9.4s, v8.s[1]
        umlal2  v20.2d, v7.4s, v11.s[2]
        umlal   v3.2d, v12.2s, v14.s[2]
        umulh   x13, x17, x14
        ldr     x14, [sp, #0x660]
        adcs    x26, x26, x13
        ldr     x13, [sp, #0x6b0]
        adc     x23, x23, xzr
        umlal2  v3.2d, v12.4s, v14.s[3]
        umlal   v3.2d, v30.2s, v14.s[0]
        ldp     q12, q9, [x2, #0x80]
        umlal2  v3.2d, v30.4s, v14.s[1]
        usra    v3.2d, v13.2d, #0x1d
        umull   v13.2d, v12.2s, v11.s[0]
        ldp     d7, d30, [x16, #0x120]
        umulh   x17, x13, x14
        usra    v3.2d, v7.2d, #0x10
        umlal2  v13.2d, v12.4s, v11.s[2]
        shl     v12.2d, v30.2d, #0x36
        umlal   v22.2d, v16.2s, v11.s[0]
        usra    v3.2d, v12.2d, #6
        ldp     q12, q7, [x2, #0x60]
        umlal2  v22.2d, v16.4s, v11.s[2]
        ldp     q16, q30, [x2, #0x40]
        str     x7, [sp, #0x5c0]
        mul     x7, x13, x14
        str     x1, [sp, #0x678]
        ldr     x1, [sp, #0x590]
        eor     x7, x7, x1
        umlal   v3.2d, v7.2s, v11.s[0]
        umlal   v13.2d, v9.2s, v4.s[2]
        umlal2  v13.2d, v9.4s, v4.s[3]
        str     x28, [sp, #0x5c8]
        ldr     x28, [sp, #0x668]
        mul     x25, x13, x28
        umlal   v25.2d, v16.2s, v11.s[0]
        adds    x25, x17, x25
        ldr     x17, [sp, #0x588]
        umlal2  v3.2d, v7.4s, v11.s[2]
        umlal2  v25.2d, v16.4s, v11.s[2]
        ldp     q9, q7, [x2, #0xa0]
        umulh   x13, x13, x28
        umlal   v26.2d, v12.2s, v11.s[0]
        umlal   v13.2d, v9.2s, v4.s[0]
        umlal2  v13.2d, v9.4s, v4.s[1]
        umlal   v13.2d, v7.2s, v19.s[2]
        str     x9, [sp, #0x6b0]
        mul     x9, x17, x28
        adcs    x9, x13, x9
        umlal   v21.2d, v30.2s, v11.s[0]
        umlal2  v13.2d, v7.4s, v19.s[3]
        ldp     q9, q7, [x2, #0xc0]
        umlal   v13.2d, v9.2s, v19.s[0]
        umulh   x28, x17, x28
        adc     x28, x28, xzr
        umlal2  v26.2d, v12.4s, v11.s[2]
        umlal2  v21.2d, v30.4s, v11.s[2]
        ldp     q12, q16, [x2, #0xe0]
        mul     x13, x17, x14
        adds    x25, x25, x13
        eor     x25, x25, x1
        umlal2  v13.2d, v9.4s, v19.s[1]
        umulh   x13, x17, x14
        umlal   v13.2d, v7.2s, v27.s[2]
        umlal2  v13.2d, v7.4s, v27.s[3]
        ldp     q9, q7, [x2, #0x100]
        adcs    x9, x9, x13
        adc     x28, x28, xzr
        eor     x9, x9, x1
        umlal   v13.2d, v12.2s, v27.s[0]
        eor     x28, x28, x1
        cmn     x1, #1
        adcs    x7, x7, x12
        adcs    x25, x25, x5
        ldr     x13, [sp, #0x4e8]
        ldr     x14, [sp, #0x568]
        umlal2  v13.2d, v12.4s, v27.s[1]
        adcs    x9, x9, x10
        adcs    x28, x28, x21
        umlal   v13.2d, v16.2s, v1.s[2]
        umlal2  v13.2d, v16.4s, v1.s[3]
        ldp     q12, q16, [x2, #0x120]
        umlal   v13.2d, v9.2s, v1.s[0]
        umlal2  v13.2d, v9.4s, v1.s[1]
        umlal   v13.2d, v7.2s, v17.s[2]
        umlal2  v13.2d, v7.4s, v17.s[3]
        ldp     q9, q7, [x2, #0x140]
        mul     x17, x13, x14
        umlal   v13.2d, v12.2s, v17.s[0]
        adc     x1, x1, xzr
        adds    x7, x7, x15
        adcs    x25, x25, x11
        umlal2  v13.2d, v12.4s, v17.s[1]
        ldp     q12, q30, [x2, #0x1c0]
        adcs    x9, x9, x26
        adcs    x28, x28, x23
        adc     x1, x1, xzr
        umlal   v13.2d, v16.2s, v6.s[2]
        adds    x7, x10, x7
        adcs    x25, x21, x25
        adcs    x21, x15, x9
        ldr     x9, [sp, #0x600]
        ldr     x15, [x6, #0xa0]
        umlal2  v13.2d, v16.4s, v6.s[3]
        ldp     q16, q31, [x2, #0x160]
        adcs    x28, x11, x28
        ldr     x11, [x6, #0xb0]
        umlal   v13.2d, v9.2s, v6.s[0]
        adcs    x26, x26, x1
        adcs    x23, x23, xzr
        umulh   x1, x13, x14
        umlal2  v13.2d, v9.4s, v6.s[1]
        eor     x10, x17, x9
        umlal   v13.2d, v7.2s, v0.s[2]
        subs    x11, x11, x15
        ldr     x15, [x6, #0xb8]
        str     x23, [sp, #0x590]
        ldr     x23, [x6, #0xa8]
        sbcs    x15, x15, x23
        csetm   x23, lo
        eor     x11, x11, x23
        cmn     x23, #1
        umlal2  v13.2d, v7.4s, v0.s[3]
        ldp     q9, q7, [x2, #0x180]
        eor     x15, x15, x23
        umlal   v13.2d, v16.2s, v0.s[0]
        str     x26, [sp, #0x660]
        ldr     x26, [sp, #0x4a0]
        str     x28, [sp, #0x588]
        mul     x28, x13, x26
        adcs    x11, x11, xzr
        adcs    x15, x15, xzr
        umlal2  v13.2d, v16.4s, v0.s[1]
        adds    x28, x1, x28
        umlal   v13.2d, v31.2s, v15.s[2]
        umlal2  v13.2d, v31.4s, v15.s[3]
        ldp     q16, q31, [x2, #0x1a0]
        umulh   x1, x13, x26
        ldr     x13, [sp, #0x608]
        umlal   v13.2d, v9.2s, v15.s[0]
        umlal2  v13.2d, v9.4s, v15.s[1]
        umlal   v13.2d, v7.2s, v28.s[2]
        umlal2  v13.2d, v7.4s, v28.s[3]
        str     x15, [sp, #0x4e8]
        mul     x15, x13, x26
        umlal   v13.2d, v16.2s, v28.s[0]
        adcs    x1, x1, x15
        ldr     x15, [x4, #0xa0]
        umlal2  v13.2d, v16.4s, v28.s[1]
        umlal   v13.2d, v31.2s, v24.s[2]
        umulh   x26, x13, x26
        adc     x26, x26, xzr
        str     x11, [sp, #0x4a0]
        ldr     x11, [x4, #0xb0]
        subs    x11, x15, x11
        ldr     x15, [x4, #0xa8]
        umlal2  v13.2d, v31.4s, v24.s[3]
        ldp     q9, q7, [x2, #0x1e0]
        str     x21, [sp, #0x668]
        ldr     x21, [x4, #0xb8]
        sbcs    x21, x15, x21
        umlal   v13.2d, v12.2s, v24.s[0]
        csetm   x15, lo
        eor     x21, x21, x15
        eor     x11, x11, x15
        umlal2  v13.2d, v12.4s, v24.s[1]
        ext     v12.16b, v3.16b, v5.16b, #8
        cmn     x15, #1
        adcs    x11, x11, xzr
        umlal   v13.2d, v30.2s, v10.s[2]
        str     x11, [sp, #0x768]
        mul     x11, x13, x14
        adcs    x21, x21, xzr
        adds    x28, x28, x11
        umlal2  v13.2d, v30.4s, v10.s[3]
        uzp1    v11.4s, v11.4s, v23.4s
        eor     x11, x28, x9
        eor     x23, x15, x23
        umlal   v13.2d, v9.2s, v10.s[0]
        ldp     q16, q30, [x2]
        umlal2  v13.2d, v9.4s, v10.s[1]
        ext     v9.16b, v5.16b, v3.16b, #8
        umulh   x13, x13, x14
        ldr     x14, [sp, #0x640]
        adcs    x1, x1, x13
        ldr     x13, [sp, #0x4e0]
        umlal   v18.2d, v16.2s, v23.s[0]
        and     v3.16b, v3.16b, v2.16b
        adc     x26, x26, xzr
        umlal   v13.2d, v7.2s, v29.s[2]
        usra    v3.2d, v9.2d, #0x1d
        umlal2  v18.2d, v16.4s, v23.s[2]
        ldp     q9, q16, [x2, #0x200]
        umlal2  v13.2d, v7.4s, v29.s[3]
        ldp     q7, q30, [x2, #0x240]
        umulh   x15, x13, x14
        umlal   v13.2d, v9.2s, v29.s[0]
        umlal2  v13.2d, v9.4s, v29.s[1]
        ldr     q9, [x2, #0x480]
        umlal   v13.2d, v16.2s, v8.s[2]
        umlal2  v13.2d, v16.4s, v8.s[3]
        ldp     q16, q30, [x2, #0x220]
        str     x21, [sp, #0x568]
        mul     x21, x13, x14
        umlal   v13.2d, v16.2s, v8.s[0]
        umlal2  v13.2d, v16.4s, v8.s[1]
        umlal   v13.2d, v30.2s, v14.s[2]
        str     x23, [sp, #0x608]
        ldr     x23, [sp, #0x4f0]
        str     x25, [sp, #0x5d0]
        mul     x25, x13, x23
        adds    x25, x15, x25
        ldr     x15, [sp, #0x4c0]
        umlal2  v13.2d, v30.4s, v14.s[3]
        ldp     q14, q16, [x2, #0x10]
        usra    v13.2d, v12.2d, #0x1d
        umulh   x13, x13, x23
        str     x7, [sp, #0x4e0]
        mul     x7, x15, x23
        adcs    x7, x13, x7
        mul     v12.2s, v18.2s, v9.2s
        and     v12.16b, v12.16b, v2.16b
        umlal   v18.2d, v7.2s, v12.s[0]
        ext     v30.16b, v5.16b, v18.16b, #8
        usra    v18.2d, v30.2d, #0x1d
        ext     v30.16b, v18.16b, v5.16b, #8
        umulh   x23, x15, x23
        mul     v9.2s, v30.2s, v9.2s
        adc     x23, x23, xzr
        umulh   x13, x15, x14
        umlal   v22.2d, v16.2s, v23.s[0]
        umlal2  v22.2d, v16.4s, v23.s[2]
        ldp     q16, q30, [x2, #0x30]
        and     v9.16b, v9.16b, v2.16b
        mul     x14, x15, x14
        umlal2  v18.2d, v7.4s, v9.s[0]
        uzp1    v12.2d, v12.2d, v9.2d
        ldp     q9, q7, [x2, #0x70]
        adds    x25, x25, x14
        adcs    x7, x7, x13
        ext     v18.16b, v18.16b, v5.16b, #8
        adc     x23, x23, xzr
        umlal   v25.2d, v16.2s, v23.s[0]
        usra    v20.2d, v18.2d, #0x1d
        umlal   v21.2d, v30.2s, v23.s[0]
        umlal2  v25.2d, v16.4s, v23.s[2]
        ldp     d16, d18, [x16, #0x128]
        umlal2  v21.2d, v30.4s, v23.s[2]
        umull   v30.2d, v7.2s, v23.s[0]
        ldr     x13, [sp, #0x740]
        ldr     x14, [sp, #0x4a8]
        umlal   v20.2d, v14.2s, v23.s[0]
        umlal2  v20.2d, v14.4s, v23.s[2]
        ldr     x16, [sp, #0x658]
        umlal2  v30.2d, v7.4s, v23.s[2]
        usra    v13.2d, v16.2d, #0xa
        shl     v14.2d, v18.2d, #0x3c
        ldp     q7, q16, [x2, #0x90]
        usra    v13.2d, v14.2d, #6
        ldp     q14, q18, [x2, #0x50]
        umlal   v30.2d, v7.2s, v11.s[0]
        umlal2  v30.2d, v7.4s, v11.s[1]
        umlal   v13.2d, v9.2s, v23.s[0]
        mul     x15, x13, x14
        umlal   v30.2d, v16.2s, v4.s[2]
        eor     x15, x15, x16
        umlal   v3.2d, v18.2s, v23.s[0]
        umlal   v26.2d, v14.2s, v23.s[0]
        umulh   x9, x13, x14
        umlal2  v26.2d, v14.4s, v23.s[2]
        umlal2  v30.2d, v16.4s, v4.s[3]
        ldp     q14, q7, [x2, #0xb0]
        umlal2  v13.2d, v9.4s, v23.s[2]
        umlal   v30.2d, v14.2s, v4.s[0]
        str     x5, [sp, #0x640]
        ldr     x5, [sp, #0x4c8]
        str     x12, [sp, #0x4c0]
        mul     x12, x13, x5
        adds    x9, x9, x12
        ldr     x12, [sp, #0x7a0]
        umlal2  v3.2d, v18.4s, v23.s[2]
        umlal2  v30.2d, v14.4s, v4.s[1]
        ldp     q14, q9, [x2, #0xd0]
        ldp     q16, q18, [x2, #0xf0]
        umlal   v30.2d, v7.2s, v19.s[2]
        str     x8, [sp, #0x4f0]
        umulh   x8, x12, x5
        umulh   x13, x13, x5
        umlal2  v30.2d, v7.4s, v19.s[3]
        umlal   v30.2d, v14.2s, v19.s[0]
        umlal2  v30.2d, v14.4s, v19.s[1]
        ldp     q14, q7, [x2, #0x110]
        umlal   v30.2d, v9.2s, v27.s[2]
        mul     x5, x12, x5
        adcs    x5, x13, x5
        umlal2  v30.2d, v9.4s, v27.s[3]
        umlal   v30.2d, v16.2s, v27.s[0]
        umlal2  v30.2d, v16.4s, v27.s[1]
        ldp     q9, q16, [x2, #0x130]
        umlal   v30.2d, v18.2s, v1.s[2]
        adc     x8, x8, xzr
        umlal2  v30.2d, v18.4s, v1.s[3]
        umlal   v30.2d, v14.2s, v1.s[0]
        umlal2  v30.2d, v14.4s, v1.s[1]
        ldp     q14, q18, [x2, #0x150]
        mul     x13, x12, x14
        umlal   v30.2d, v7.2s, v17.s[2]
        adds    x9, x9, x13
        eor     x9, x9, x16
        umlal2  v30.2d, v7.4s, v17.s[3]
        umlal   v30.2d, v9.2s, v17.s[0]
        umulh   x12, x12, x14
        adcs    x5, x5, x12
        eor     x5, x5, x16
        umlal2  v30.2d, v9.4s, v17.s[1]
        ldp     q9, q7, [x2, #0x170]
        adc     x8, x8, xzr
        umlal   v30.2d, v16.2s, v6.s[2]
        eor     x8, x8, x16
        cmn     x16, #1
        adcs    x12, x15, x17
        adcs    x28, x9, x28
        umlal2  v30.2d, v16.4s, v6.s[3]
        adcs    x5, x5, x1
        umlal   v30.2d, v14.2s, v6.s[0]
        adcs    x8, x8, x26
        umlal2  v30.2d, v14.4s, v6.s[1]
        adc     x9, x16, xzr
        ldp     q14, q16, [x2, #0x190]
        adds    x12, x12, x21
        umlal   v30.2d, v18.2s, v0.s[2]
        adcs    x28, x28, x25
        umlal2  v30.2d, v18.4s, v0.s[3]
        adcs    x5, x5, x7
        umlal   v30.2d, v9.2s, v0.s[0]
        adcs    x8, x8, x23
        umlal2  v30.2d, v9.4s, v0.s[1]
        adc     x9, x9, xzr
        ldp     q9, q18, [x2, #0x1b0]
        adds    x1, x1, x12
        umlal   v30.2d, v7.2s, v15.s[2]
        adcs    x28, x26, x28
        ldr     x26, [sp, #0x600]
        eor     x1, x1, x26
        umlal2  v30.2d, v7.4s, v15.s[3]
        adcs    x21, x21, x5
        eor     x28, x28, x26
        eor     x21, x21, x26
        adcs    x25, x25, x8
        umlal   v30.2d, v14.2s, v15.s[0]
        eor     x25, x25, x26
        adcs    x5, x7, x9
        ldr     x7, [sp, #0x528]
        umlal2  v30.2d, v14.4s, v15.s[1]
        eor     x5, x5, x26
        adcs    x23, x23, xzr
        cmn     x26, #1
        umlal   v30.2d, v16.2s, v28.s[2]
        adcs    x8, x10, x7
        eor     x23, x23, x26
        ldp     q14, q7, [x2, #0x1d0]
        umlal2  v30.2d, v16.4s, v28.s[3]
        adcs    x9, x11, x22
        ldr     x10, [sp, #0x4f0]
        ldr     q16, [x2, #0x230]
        adcs    x1, x1, x27
        ldr     x11, [sp, #0x6b0]
        adcs    x28, x28, x20
        umlal   v30.2d, v9.2s, v28.s[0]
        ldr     x12, [sp, #0x4c0]
        umlal2  v30.2d, v9.4s, v28.s[1]
        adcs    x21, x21, x24
        umlal   v30.2d, v18.2s, v24.s[2]
        ldr     x13, [sp, #0x640]
        ext     v9.16b, v5.16b, v13.16b, #8
        adcs    x25, x25, x19
        umlal2  v30.2d, v18.4s, v24.s[3]
        ldr     x14, [sp, #0x4e0]
        and     v18.16b, v13.16b, v2.16b
        adcs    x5, x5, x10
        ldr     x15, [sp, #0x5d0]
        usra    v18.2d, v9.2d, #0x1d
        adcs    x23, x23, x11
        adc     x26, x26, xzr
        ldr     x16, [sp, #0x668]
        adds    x8, x8, x12
        ldr     x17, [sp, #0x588]
        umlal   v30.2d, v14.2s, v24.s[0]
        ldr     x7, [sp, #0x660]
        ext     v13.16b, v13.16b, v5.16b, #8
        adcs    x9, x9, x13
        umlal2  v30.2d, v14.4s, v24.s[1]
        ldp     q14, q9, [x2, #0x1f0]
        adcs    x1, x1, x14
        umlal   v30.2d, v7.2s, v10.s[2]
        adcs    x28, x28, x15
        umlal2  v30.2d, v7.4s, v10.s[3]
        ldp     q7, q23, [x2, #0x250]
        adcs    x21, x21, x16
        adcs    x25, x25, x17
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x590]
        adcs    x23, x23, x7
        adc     x26, x26, xzr
        adds    x24, x24, x8
        adcs    x19, x19, x9
        adcs    x1, x10, x1
        umlal   v20.2d, v7.2s, v12.s[0]
        adcs    x28, x11, x28
        umlal2  v20.2d, v7.4s, v12.s[2]
        adcs    x21, x12, x21
        umlal   v30.2d, v14.2s, v10.s[0]
        ldr     x9, [sp, #0x660]
        adcs    x25, x13, x25
        umlal2  v30.2d, v14.4s, v10.s[1]
        ldr     x10, [sp, #0x5c8]
        ldr     x11, [sp, #0x528]
        ldr     q14, [x2, #0x480]
        ldr     x12, [sp, #0x678]
        adcs    x5, x14, x5
        ldr     x13, [sp, #0x5c0]
        ldp     q7, q23, [x2, #0x240]
        ldr     x14, [sp, #0x6d0]
        umlal   v30.2d, v9.2s, v29.s[2]
        adcs    x23, x15, x23
        ldr     x15, [sp, #0x720]
        umlal2  v30.2d, v9.4s, v29.s[3]
        ldp     q9, q23, [x2, #0x210]
        adcs    x26, x16, x26
        ldr     x16, [sp, #0x4d0]
        adcs    x8, x17, xzr
        ldr     x17, [sp, #0x7c8]
        adcs    x9, x9, xzr
        adcs    x7, x7, xzr
        adds    x10, x10, x11
        ldr     x11, [x4, #0x80]
        adcs    x12, x12, x22
        adcs    x13, x13, x27
        adcs    x14, x14, x20
        adcs    x15, x15, x24
        umlal   v30.2d, v9.2s, v29.s[0]
        adcs    x16, x16, x19
        adcs    x17, x17, x1
        str     x2, [sp, #0x7c8]
        ldr     x2, [x6, #0x80]
        mul     x2, x11, x2
        ldr     x11, [sp, #0x778]
        umlal2  v30.2d, v9.4s, v29.s[1]
        umlal   v30.2d, v23.2s, v8.s[2]
        str     x2, [sp, #0x4d0]
        ldr     x2, [sp, #0x558]
        adcs    x2, x2, x28
        umlal2  v30.2d, v23.4s, v8.s[3]
        adcs    x11, x11, x21
        mul     v9.2s, v20.2s, v14.2s
        str     x21, [sp, #0x778]
        ldr     x21, [sp, #0x578]
        adcs    x21, x21, x25
        umlal   v30.2d, v16.2s, v8.s[0]
        str     x25, [sp, #0x578]
        ldr     x25, [sp, #0x548]
        adcs    x25, x25, x5
        umlal2  v30.2d, v16.4s, v8.s[1]
        str     x5, [sp, #0x548]
        ldr     x5, [sp, #0x538]
        adcs    x5, x5, x23
        str     x23, [sp, #0x538]
        ldr     x23, [sp, #0x770]
        adcs    x23, x23, x26
        and     v9.16b, v9.16b, v2.16b
        str     x26, [sp, #0x770]
        ldr     x26, [sp, #0x520]
        adcs    x26, x26, x8
        str     x8, [sp, #0x520]
        ldr     x8, [sp, #0x670]
        adcs    x8, x8, x9
        umlal   v20.2d, v7.2s, v9.s[0]
        usra    v30.2d, v13.2d, #0x1d
        str     x9, [sp, #0x670]
        ldr     x9, [sp, #0x530]
        adcs    x9, x9, x7
        str     x7, [sp, #0x530]
        ldr     x7, [sp, #0x7c0]
        ldr     d13, [x7, #0x130]
        ldr     x7, [sp, #0x628]
        adc     x7, x7, xzr
        str     x7, [sp, #0x628]
        ldr     x7, [sp, #0x510]
        adds    x7, x7, x10
        ldr     x10, [sp, #0x648]
        adcs    x10, x10, x12
        ldr     x12, [x4, #0x80]
        str     x10, [sp, #0x648]
        ldr     x10, [x6, #0x80]
        str     x7, [sp, #0x510]
        umulh   x7, x12, x10
        ldr     x10, [sp, #0x620]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x598]
        ext     v16.16b, v5.16b, v20.16b, #8
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x5f8]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x698]
        usra    v20.2d, v16.2d, #0x1d
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x7b0]
        shl     v13.2d, v13.2d, #2
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x560]
        adcs    x2, x17, x2
        ldr     x17, [x6, #0x88]
        str     x2, [sp, #0x560]
        mul     x2, x12, x17
        usra    v30.2d, v13.2d, #6
        str     x16, [sp, #0x7b0]
        ldr     x16, [sp, #0x528]
        adcs    x11, x16, x11
        ext     v13.16b, v20.16b, v5.16b, #8
        adcs    x21, x22, x21
        ldr     x22, [sp, #0x778]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x628]
        adcs    x20, x20, x5
        mul     v14.2s, v13.2s, v14.2s
        adcs    x23, x24, x23
        adcs    x24, x19, x26
        ldr     x5, [x4, #0x88]
        umulh   x19, x12, x17
        adcs    x26, x1, x8
        ldr     x1, [sp, #0x7c8]
        ldp     q13, q16, [x1, #0x2c0]
        ldr     x16, [sp, #0x538]
        adcs    x28, x28, x9
        ldr     x9, [sp, #0x548]
        and     v14.16b, v14.16b, v2.16b
        adcs    x22, x22, x27
        ldr     x27, [sp, #0x578]
        uzp1    v9.2d, v9.2d, v14.2d
        ldp     q2, q23, [x1, #0x260]
        adcs    x27, x27, xzr
        mul     x8, x5, x17
        umlal2  v20.2d, v7.4s, v14.s[0]
        adcs    x9, x9, xzr
        adcs    x16, x16, xzr
        str     x22, [sp, #0x538]
        ldr     x22, [sp, #0x770]
        adcs    x22, x22, xzr
        str     x22, [sp, #0x770]
        ldr     x22, [sp, #0x520]
        adcs    x22, x22, xzr
        ext     v14.16b, v20.16b, v5.16b, #8
        str     x22, [sp, #0x520]
        ldr     x22, [sp, #0x670]
        adcs    x22, x22, xzr
        str     x27, [sp, #0x670]
        ldr     x27, [sp, #0x530]
        adcs    x27, x27, xzr
        str     x9, [sp, #0x530]
        ldr     x9, [x4, #0xa0]
        str     x27, [sp, #0x548]
        subs    x27, x12, x9
        usra    v22.2d, v14.2d, #0x1d
        umull   v14.2d, v16.2s, v12.s[0]
        str     x22, [sp, #0x578]
        ldr     x22, [x4, #0xa8]
        str     x16, [sp, #0x628]
        sbcs    x16, x5, x22
        umlal   v25.2d, v23.2s, v12.s[0]
        ldp     q7, q20, [x1, #0x280]
        str     x26, [sp, #0x778]
        ldr     x26, [x4, #0x90]
        str     x28, [sp, #0x528]
        ldr     x28, [x4, #0xb0]
        str     x24, [sp, #0x698]
        sbcs    x24, x26, x28
        umlal2  v25.2d, v23.4s, v12.s[2]
        str     x23, [sp, #0x5f8]
        ldr     x23, [x4, #0x98]
        str     x20, [sp, #0x598]
        ldr     x20, [x4, #0xb8]
        str     x25, [sp, #0x620]
        sbcs    x25, x23, x20
        str     x21, [sp, #0x558]
        csetm   x21, lo
        adds    x2, x7, x2
        umlal   v22.2d, v2.2s, v12.s[0]
        eor     x25, x25, x21
        eor     x7, x16, x21
        eor     x27, x27, x21
        umlal2  v22.2d, v2.4s, v12.s[2]
        eor     x24, x24, x21
        umlal   v21.2d, v7.2s, v12.s[0]
        ldr     x16, [x6, #0xa0]
        umlal2  v21.2d, v7.4s, v12.s[2]
        ldp     q2, q7, [x1, #0x90]
        adcs    x19, x19, x8
        umlal2  v14.2d, v16.4s, v12.s[2]
        umlal   v14.2d, v2.2s, v11.s[2]
        umlal   v26.2d, v20.2s, v12.s[0]
        umlal2  v26.2d, v20.4s, v12.s[2]
        ldp     q16, q20, [x1, #0x2a0]
        umulh   x8, x5, x17
        umlal   v3.2d, v16.2s, v12.s[0]
        adc     x8, x8, xzr
        str     x11, [sp, #0x720]
        ldr     x11, [x6, #0x80]
        str     x15, [sp, #0x6d0]
        subs    x15, x16, x11
        ldr     x16, [x6, #0xb8]
        str     x14, [sp, #0x5c0]
        ldr     x14, [x6, #0xa8]
        str     x13, [sp, #0x678]
        sbcs    x13, x14, x17
        ldr     x17, [x6, #0x98]
        ldr     x14, [x6, #0x90]
        umlal2  v3.2d, v16.4s, v12.s[2]
        str     x10, [sp, #0x5c8]
        ldr     x10, [x6, #0xb0]
        sbcs    x10, x10, x14
        sbcs    x16, x16, x17
        csetm   x20, lo
        cmn     x20, #1
        umlal   v18.2d, v20.2s, v12.s[0]
        eor     x13, x13, x20
        eor     x10, x10, x20
        umlal2  v14.2d, v2.4s, v11.s[3]
        ldp     q2, q16, [x1, #0xb0]
        eor     x15, x15, x20
        umlal   v14.2d, v7.2s, v11.s[0]
        adcs    x15, x15, xzr
        adcs    x13, x13, xzr
        adcs    x10, x10, xzr
        umlal2  v14.2d, v7.4s, v11.s[1]
        mul     x28, x5, x11
        eor     x16, x16, x20
        adcs    x16, x16, xzr
        umlal   v14.2d, v2.2s, v4.s[2]
        cmn     x21, #1
        adcs    x27, x27, xzr
        adcs    x7, x7, xzr
        umlal   v30.2d, v13.2s, v12.s[0]
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        str     x10, [sp, #0x590]
        subs    x10, x10, x15
        umlal2  v14.2d, v2.4s, v4.s[3]
        ldp     q2, q7, [x1, #0xd0]
        str     x16, [sp, #0x660]
        sbcs    x16, x16, x13
        umlal   v14.2d, v16.2s, v4.s[0]
        umlal2  v30.2d, v13.4s, v12.s[2]
        str     x13, [sp, #0x588]
        csetm   x13, lo
        str     x15, [sp, #0x668]
        umulh   x15, x5, x11
        adds    x28, x2, x28
        umlal2  v18.2d, v20.4s, v12.s[2]
        adcs    x19, x19, x15
        eor     x2, x16, x13
        adc     x8, x8, xzr
        ldp     q13, q20, [x1, #0x110]
        subs    x15, x27, x24
        sbcs    x16, x7, x25
        umlal2  v14.2d, v16.4s, v4.s[1]
        eor     x10, x10, x13
        str     x25, [sp, #0x5d0]
        csetm   x25, lo
        umlal   v14.2d, v2.2s, v19.s[2]
        str     x24, [sp, #0x4e0]
        mul     x24, x26, x14
        eor     x16, x16, x25
        str     x7, [sp, #0x640]
        eor     x7, x25, x13
        umlal2  v14.2d, v2.4s, v19.s[3]
        ldp     q2, q16, [x1, #0xf0]
        eor     x15, x15, x25
        umlal   v14.2d, v7.2s, v19.s[0]
        cmn     x25, #1
        adcs    x25, x15, xzr
        adcs    x15, x16, xzr
        umulh   x16, x26, x14
        umlal2  v14.2d, v7.4s, v19.s[1]
        cmn     x13, #1
        ldr     x13, [sp, #0x6c8]
        adcs    x10, x10, xzr
        umlal   v14.2d, v2.2s, v27.s[2]
        adcs    x2, x2, xzr
        eor     x20, x21, x20
        ldr     x21, [x4, #0xc0]
        uzp1    v12.4s, v12.4s, v9.4s
        umlal2  v14.2d, v2.4s, v27.s[3]
        ldp     q2, q7, [x1, #0x130]
        subs    x12, x12, x21
        ldr     x21, [x4, #0xd8]
        umlal   v14.2d, v16.2s, v27.s[0]
        sbcs    x5, x5, x13
        ldr     x13, [x4, #0xd0]
        sbcs    x13, x26, x13
        sbcs    x21, x23, x21
        umlal2  v14.2d, v16.4s, v27.s[1]
        str     x15, [sp, #0x4c0]
        mul     x15, x26, x17
        str     x2, [sp, #0x6b0]
        ldr     x2, [sp, #0x7e0]
        sbcs    x2, x9, x2
        str     x7, [sp, #0x4f0]
        ldr     x7, [sp, #0x6d8]
        sbcs    x7, x22, x7
        umlal   v14.2d, v13.2s, v1.s[2]
        str     x10, [sp, #0x600]
        ldr     x10, [x4, #0xb0]
        str     x25, [sp, #0x658]
        ldr     x25, [x4, #0xf0]
        sbcs    x25, x10, x25
        str     x20, [sp, #0x4a8]
        ldr     x20, [x4, #0xb8]
        str     x27, [sp, #0x7a0]
        ldr     x27, [x4, #0xf8]
        sbcs    x27, x20, x27
        csetm   x20, lo
        umlal2  v14.2d, v13.4s, v1.s[3]
        adds    x15, x16, x15
        ldp     q13, q16, [x1, #0x150]
        umlal   v14.2d, v20.2s, v1.s[0]
        umulh   x26, x26, x17
        umlal2  v14.2d, v20.4s, v1.s[1]
        umlal   v14.2d, v2.2s, v17.s[2]
        umlal2  v14.2d, v2.4s, v17.s[3]
        ldp     q2, q20, [x1, #0x170]
        ldr     x10, [x6, #0xc0]
        umlal   v14.2d, v7.2s, v17.s[0]
        mul     x16, x23, x17
        adcs    x26, x26, x16
        ldr     x22, [x6, #0x88]
        umlal2  v14.2d, v7.4s, v17.s[1]
        umlal   v14.2d, v13.2s, v6.s[2]
        umlal2  v14.2d, v13.4s, v6.s[3]
        umulh   x16, x23, x17
        ldp     q13, q7, [x1, #0x190]
        umlal   v14.2d, v16.2s, v6.s[0]
        adc     x16, x16, xzr
        umlal2  v14.2d, v16.4s, v6.s[1]
        subs    x11, x10, x11
        ldr     x10, [x6, #0xc8]
        eor     x5, x5, x20
        sbcs    x22, x10, x22
        ldr     x10, [x6, #0xd0]
        umlal   v14.2d, v2.2s, v0.s[2]
        eor     x12, x12, x20
        eor     x13, x13, x20
        umlal2  v14.2d, v2.4s, v0.s[3]
        sbcs    x10, x10, x14
        str     x24, [sp, #0x4c8]
        ldr     x24, [x6, #0xd8]
        sbcs    x17, x24, x17
        ldr     x24, [x6, #0xe0]
        eor     x2, x2, x20
        eor     x27, x27, x20
        str     x8, [sp, #0x740]
        ldr     x8, [x6, #0xa0]
        sbcs    x24, x24, x8
        ldr     x8, [x6, #0xb0]
        umlal   v14.2d, v20.2s, v0.s[0]
        str     x19, [sp, #0x4b8]
        ldr     x19, [x6, #0xe8]
        ldr     x9, [x6, #0xf8]
        str     x28, [sp, #0x550]
        ldr     x28, [x6, #0xa8]
        sbcs    x19, x19, x28
        ldr     x28, [x6, #0xf0]
        eor     x25, x25, x20
        eor     x21, x21, x20
        umlal2  v14.2d, v20.4s, v0.s[1]
        sbcs    x28, x28, x8
        umlal   v14.2d, v13.2s, v15.s[2]
        eor     x7, x7, x20
        mul     x8, x23, x14
        str     x16, [sp, #0x700]
        ldr     x16, [x6, #0xb8]
        sbcs    x9, x9, x16
        umlal2  v14.2d, v13.4s, v15.s[3]
        ldp     q13, q2, [x1, #0x1d0]
        csetm   x16, lo
        cmn     x20, #1
        umlal   v14.2d, v7.2s, v15.s[0]
        ldr     q16, [x1, #0x230]
        eor     x11, x11, x16
        eor     x10, x10, x16
        eor     x17, x17, x16
        umlal2  v14.2d, v7.4s, v15.s[1]
        eor     x28, x28, x16
        eor     x22, x22, x16
        eor     x19, x19, x16
        eor     x24, x24, x16
        adcs    x12, x12, xzr
        eor     x9, x9, x16
        adcs    x5, x5, xzr
        umulh   x23, x23, x14
        ldr     x14, [sp, #0x710]
        eor     x20, x20, x16
        adcs    x13, x13, xzr
        ldp     q7, q20, [x1, #0x1b0]
        adcs    x21, x21, xzr
        adcs    x2, x2, xzr
        adcs    x7, x7, xzr
        str     x20, [sp, #0x518]
        ldr     x20, [sp, #0x6e0]
        str     x7, [sp, #0x728]
        umulh   x7, x14, x20
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        cmn     x16, #1
        ldr     x16, [sp, #0x7d8]
        adcs    x11, x11, xzr
        adcs    x22, x22, xzr
        str     x27, [sp, #0x4b0]
        umulh   x27, x14, x16
        adcs    x10, x10, xzr
        umlal   v14.2d, v7.2s, v28.s[2]
        adcs    x17, x17, xzr
        umlal2  v14.2d, v7.4s, v28.s[3]
        ldp     q7, q23, [x1, #0x1f0]
        adcs    x24, x24, xzr
        umlal   v14.2d, v20.2s, v28.s[0]
        adcs    x19, x19, xzr
        str     x2, [sp, #0x4d8]
        mul     x2, x14, x16
        umlal2  v14.2d, v20.4s, v28.s[1]
        adcs    x28, x28, xzr
        umlal   v14.2d, v13.2s, v24.s[2]
        adcs    x9, x9, xzr
        str     x10, [sp, #0x738]
        subs    x10, x10, x11
        umlal2  v14.2d, v13.4s, v24.s[3]
        str     x17, [sp, #0x580]
        sbcs    x17, x17, x22
        str     x22, [sp, #0x750]
        ldr     x22, [sp, #0x540]
        str     x11, [sp, #0x570]
        mul     x11, x22, x16
        umlal   v14.2d, v2.2s, v24.s[0]
        str     x25, [sp, #0x4f8]
        csetm   x25, lo
        str     x13, [sp, #0x5b0]
        subs    x13, x12, x13
        ldp     q13, q20, [x1, #0x210]
        eor     x10, x10, x25
        str     x21, [sp, #0x498]
        sbcs    x21, x5, x21
        eor     x17, x17, x25
        umlal2  v14.2d, v2.4s, v24.s[1]
        str     x5, [sp, #0x490]
        csetm   x5, lo
        adds    x8, x15, x8
        umulh   x15, x22, x16
        umlal   v14.2d, v7.2s, v10.s[2]
        eor     x13, x13, x5
        adcs    x23, x26, x23
        ldr     x26, [sp, #0x700]
        umlal2  v14.2d, v7.4s, v10.s[3]
        adc     x26, x26, xzr
        cmn     x5, #1
        eor     x16, x5, x25
        umlal   v14.2d, v23.2s, v10.s[0]
        eor     x21, x21, x5
        adcs    x5, x13, xzr
        ldr     x13, [x6, #0xa0]
        umlal2  v14.2d, v23.4s, v10.s[1]
        ldp     q2, q7, [x1, #0x250]
        adcs    x21, x21, xzr
        cmn     x25, #1
        ldr     x25, [x4, #0xa0]
        str     x16, [sp, #0x700]
        umulh   x16, x25, x13
        adcs    x10, x10, xzr
        adcs    x17, x17, xzr
        adds    x2, x7, x2
        umlal   v14.2d, v13.2s, v29.s[2]
        adcs    x27, x27, x11
        umlal2  v14.2d, v13.4s, v29.s[3]
        ldp     q13, q23, [x1, #0x2d0]
        mul     x7, x14, x20
        ldr     x14, [sp, #0x618]
        adc     x11, x15, xzr
        ldr     x15, [sp, #0x7c0]
        umlal   v14.2d, v20.2s, v29.s[0]
        umlal2  v14.2d, v20.4s, v29.s[1]
        umlal   v14.2d, v16.2s, v8.s[2]
        eor     x7, x7, x14
        ldp     q20, q31, [x1, #0x270]
        umlal2  v14.2d, v16.4s, v8.s[3]
        ldp     d8, d16, [x15, #0x130]
        umlal   v25.2d, v7.2s, v9.s[0]
        str     x21, [sp, #0x710]
        mul     x21, x22, x20
        umlal2  v25.2d, v7.4s, v9.s[2]
        umlal   v22.2d, v2.2s, v9.s[0]
        adds    x21, x2, x21
        eor     x21, x21, x14
        usra    v14.2d, v8.2d, #0x3e
        umlal2  v22.2d, v2.4s, v9.s[2]
        umulh   x20, x22, x20
        shl     v8.2d, v16.2d, #8
        umlal   v21.2d, v20.2s, v9.s[0]
        umlal2  v21.2d, v20.4s, v9.s[2]
        ldp     q2, q7, [x1, #0x290]
        usra    v14.2d, v8.2d, #6
        uzp1    v8.2d, v22.2d, v25.2d
        adcs    x20, x27, x20
        ldr     x27, [x6, #0xa8]
        adc     x22, x11, xzr
        ldr     x11, [sp, #0x4d0]
        umlal   v26.2d, v31.2s, v9.s[0]
        uzp2    v16.2d, v22.2d, v25.2d
        umulh   x2, x25, x27
        umlal2  v26.2d, v31.4s, v9.s[2]
        cmn     x14, #1
        eor     x20, x20, x14
        adcs    x7, x7, x11
        eor     x22, x22, x14
        umull   v20.2d, v13.2s, v9.s[0]
        ext     v5.16b, v5.16b, v16.16b, #8
        str     x10, [sp, #0x6e0]
        ldr     x11, [sp, #0x740]
        ldr     x10, [x4, #0xa8]
        str     x5, [sp, #0x540]
        mul     x5, x10, x27
        str     x17, [sp, #0x7d8]
        ldr     x17, [sp, #0x550]
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x4b8]
        uzp2    v22.2d, v21.2d, v26.2d
        uzp1    v21.2d, v21.2d, v26.2d
        adcs    x20, x20, x17
        shl     v25.2d, v16.2d, #0x23
        adcs    x22, x22, x11
        ext     v16.16b, v16.16b, v22.16b, #8
        str     x12, [sp, #0x488]
        mul     x12, x25, x27
        adc     x14, x14, xzr
        str     x9, [sp, #0x618]
        ldr     x9, [sp, #0x4c8]
        adds    x7, x7, x9
        umlal2  v20.2d, v13.4s, v9.s[2]
        adcs    x21, x21, x8
        adcs    x20, x20, x23
        umlal   v20.2d, v23.2s, v12.s[0]
        usra    v8.2d, v25.2d, #6
        ldp     q13, q25, [x1, #0xa0]
        umlal2  v20.2d, v23.4s, v12.s[1]
        str     x19, [sp, #0x480]
        umulh   x19, x10, x13
        adcs    x22, x22, x26
        umlal   v18.2d, v7.2s, v9.s[0]
        shl     v23.2d, v22.2d, #0x23
        adc     x14, x14, xzr
        adds    x7, x17, x7
        umlal2  v18.2d, v7.4s, v9.s[2]
        adcs    x21, x11, x21
        umlal   v3.2d, v2.2s, v9.s[0]
        adcs    x20, x9, x20
        ldp     q7, q26, [x1, #0xc0]
        umlal2  v3.2d, v2.4s, v9.s[2]
        mul     x25, x25, x13
        adcs    x22, x8, x22
        usra    v21.2d, v23.2d, #6
        usra    v8.2d, v5.2d, #0x1d
        adcs    x23, x23, x14
        ldp     q2, q5, [x1, #0xe0]
        adcs    x26, x26, xzr
        adds    x8, x16, x12
        usra    v21.2d, v16.2d, #0x1d
        adcs    x2, x2, x5
        umlal   v20.2d, v13.2s, v11.s[2]
        uzp2    v16.2d, v3.2d, v18.2d
        umlal2  v20.2d, v13.4s, v11.s[3]
        str     q8, [x0]
        umlal   v20.2d, v25.2s, v11.s[0]
        shl     v13.2d, v16.2d, #0x23
        umlal2  v20.2d, v25.4s, v11.s[1]
        ldp     q8, q23, [x1, #0x100]
        umlal   v20.2d, v7.2s, v4.s[2]
        ext     v22.16b, v22.16b, v16.16b, #8
        umlal2  v20.2d, v7.4s, v4.s[3]
        str     q21, [x0, #0x10]
        umlal   v20.2d, v26.2s, v4.s[0]
        umlal2  v20.2d, v26.4s, v4.s[1]
        ldp     q7, q21, [x1, #0x120]
        umlal   v20.2d, v2.2s, v19.s[2]
        umlal2  v20.2d, v2.4s, v19.s[3]
        uzp1    v2.2d, v3.2d, v18.2d
        usra    v2.2d, v13.2d, #6
        umulh   x27, x10, x27
        adc     x27, x27, xzr
        ldp     q13, q3, [x1, #0x140]
        umlal   v20.2d, v5.2s, v19.s[0]
        mul     x5, x10, x13
        umlal2  v20.2d, v5.4s, v19.s[1]
        ldp     q5, q18, [x1, #0x180]
        umlal   v20.2d, v8.2s, v27.s[2]
        usra    v2.2d, v22.2d, #0x1d
        adds    x5, x8, x5
        ldr     x8, [x6, #0xb0]
        adcs    x19, x2, x19
        ldr     x2, [x4, #0xb0]
        adc     x27, x27, xzr
        umlal2  v20.2d, v8.4s, v27.s[3]
        mul     x9, x2, x8
        umlal   v20.2d, v23.2s, v27.s[0]
        ldr     x11, [x6, #0xb8]
        ldp     q8, q22, [x1, #0x2b0]
        umlal2  v20.2d, v23.4s, v27.s[1]
        ldp     q23, q25, [x1, #0x160]
        umlal   v20.2d, v7.2s, v1.s[2]
        str     q2, [x0, #0x20]
        umulh   x10, x2, x8
        umlal2  v20.2d, v7.4s, v1.s[3]
        umlal   v20.2d, v21.2s, v1.s[0]
        ldp     q2, q7, [x1, #0x1c0]
        umlal2  v20.2d, v21.4s, v1.s[1]
        umlal   v30.2d, v8.2s, v9.s[0]
        mul     x12, x2, x11
        umlal   v14.2d, v22.2s, v9.s[0]
        umlal   v20.2d, v13.2s, v17.s[2]
        adds    x10, x10, x12
        ldr     x12, [x4, #0xb8]
        umlal2  v20.2d, v13.4s, v17.s[3]
        ldp     q13, q21, [x1, #0x1a0]
        umulh   x2, x2, x11
        umlal2  v30.2d, v8.4s, v9.s[2]
        umlal   v20.2d, v3.2s, v17.s[0]
        umlal2  v14.2d, v22.4s, v9.s[2]
        ldp     q8, q22, [x1, #0x1e0]
        umlal2  v20.2d, v3.4s, v17.s[1]
        mul     x13, x12, x11
        uzp1    v3.2d, v30.2d, v14.2d
        uzp2    v14.2d, v30.2d, v14.2d
        shl     v26.2d, v14.2d, #0x23
        umlal   v20.2d, v23.2s, v6.s[2]
        adcs    x2, x2, x13
        usra    v3.2d, v26.2d, #6
        umlal2  v20.2d, v23.4s, v6.s[3]
        mul     x13, x12, x8
        umlal   v20.2d, v25.2s, v6.s[0]
        ext     v16.16b, v16.16b, v14.16b, #8
        usra    v3.2d, v16.2d, #0x1d
        ldp     q16, q23, [x1, #0x200]
        umlal2  v20.2d, v25.4s, v6.s[1]
        ldp     q25, q26, [x1, #0x220]
        umulh   x11, x12, x11
        str     q3, [x0, #0x30]
        umlal   v20.2d, v5.2s, v0.s[2]
        umlal2  v20.2d, v5.4s, v0.s[3]
        ldp     q3, q5, [x1, #0x2e0]
        adc     x11, x11, xzr
        adds    x10, x10, x13
        umlal   v20.2d, v18.2s, v0.s[0]
        umulh   x8, x12, x8
        ldr     x12, [sp, #0x4a0]
        umlal2  v20.2d, v18.4s, v0.s[1]
        umlal   v20.2d, v13.2s, v15.s[2]
        umlal2  v20.2d, v13.4s, v15.s[3]
        ldp     d13, d18, [x15, #0x138]
        adcs    x2, x2, x8
        adc     x8, x11, xzr
        ldr     x11, [sp, #0x768]
        ldr     x16, [sp, #0x608]
        umlal   v20.2d, v21.2s, v15.s[0]
        umulh   x13, x11, x12
        ldr     x17, [sp, #0x4e8]
        umlal2  v20.2d, v21.4s, v15.s[1]
        umlal   v20.2d, v2.2s, v28.s[2]
        umull   v21.2d, v3.2s, v9.s[0]
        shl     v18.2d, v18.2d, #0xe
        umlal2  v20.2d, v2.4s, v28.s[3]
        mul     x14, x11, x12
        umlal   v20.2d, v7.2s, v28.s[0]
        umlal2  v20.2d, v7.4s, v28.s[1]
        ldp     q2, q7, [x1, #0xb0]
        eor     x14, x14, x16
        umlal   v20.2d, v8.2s, v24.s[2]
        str     x26, [sp, #0x4c8]
        mul     x26, x11, x17
        umlal2  v20.2d, v8.4s, v24.s[3]
        umlal2  v21.2d, v3.4s, v9.s[2]
        ldp     q8, q3, [x1, #0xd0]
        adds    x26, x13, x26
        ldr     x13, [sp, #0x568]
        umlal   v21.2d, v5.2s, v12.s[0]
        umulh   x11, x11, x17
        umlal   v20.2d, v22.2s, v24.s[0]
        umlal2  v20.2d, v22.4s, v24.s[1]
        umlal   v20.2d, v16.2s, v10.s[2]
        umlal2  v20.2d, v16.4s, v10.s[3]
        ldp     q16, q22, [x1, #0xf0]
        str     x23, [sp, #0x768]
        mul     x23, x13, x17
        umlal   v20.2d, v23.2s, v10.s[0]
        umlal2  v21.2d, v5.4s, v12.s[1]
        adcs    x23, x11, x23
        umlal   v21.2d, v2.2s, v11.s[2]
        umulh   x11, x13, x17
        umlal2  v20.2d, v23.4s, v10.s[1]
        ldp     q5, q23, [x1, #0x110]
        umlal   v20.2d, v25.2s, v29.s[2]
        umlal2  v21.2d, v2.4s, v11.s[3]
        adc     x11, x11, xzr
        umlal   v21.2d, v7.2s, v11.s[0]
        mul     x17, x13, x12
        umlal2  v20.2d, v25.4s, v29.s[3]
        ldp     q2, q25, [x1, #0x170]
        umlal2  v21.2d, v7.4s, v11.s[1]
        adds    x26, x26, x17
        eor     x26, x26, x16
        umlal   v21.2d, v8.2s, v4.s[2]
        umlal   v20.2d, v26.2s, v29.s[0]
        umlal2  v20.2d, v26.4s, v29.s[1]
        ldp     q7, q26, [x1, #0x130]
        umlal2  v21.2d, v8.4s, v4.s[3]
        usra    v20.2d, v13.2d, #0x38
        umlal   v21.2d, v3.2s, v4.s[0]
        ldp     q13, q8, [x1, #0x150]
        umlal2  v21.2d, v3.4s, v4.s[1]
        umlal   v21.2d, v16.2s, v19.s[2]
        usra    v20.2d, v18.2d, #6
        umlal2  v21.2d, v16.4s, v19.s[3]
        umlal   v21.2d, v22.2s, v19.s[0]
        umlal2  v21.2d, v22.4s, v19.s[1]
        ldp     q3, q16, [x1, #0x190]
        umlal   v21.2d, v5.2s, v27.s[2]
        umulh   x12, x13, x12
        adcs    x23, x23, x12
        adc     x11, x11, xzr
        cmn     x16, #1
        umlal2  v21.2d, v5.4s, v27.s[3]
        eor     x11, x11, x16
        adcs    x12, x14, x25
        ldr     x14, [sp, #0x7a0]
        umlal   v21.2d, v23.2s, v27.s[0]
        adcs    x26, x26, x5
        eor     x23, x23, x16
        umlal2  v21.2d, v23.4s, v27.s[1]
        adcs    x23, x23, x19
        ldp     q5, q18, [x1, #0x1b0]
        adcs    x11, x11, x27
        umlal   v21.2d, v7.2s, v1.s[2]
        adc     x13, x16, xzr
        ldr     x16, [sp, #0x668]
        adds    x12, x12, x9
        mul     x17, x14, x16
        umlal2  v21.2d, v7.4s, v1.s[3]
        adcs    x26, x26, x10
        adcs    x23, x23, x2
        adcs    x11, x11, x8
        adc     x13, x13, xzr
        adds    x19, x19, x12
        adcs    x26, x27, x26
        umlal   v21.2d, v26.2s, v1.s[0]
        umlal2  v21.2d, v26.4s, v1.s[1]
        ldp     q7, q22, [x1, #0x1d0]
        adcs    x23, x9, x23
        umlal   v21.2d, v13.2s, v17.s[2]
        umulh   x27, x14, x16
        adcs    x9, x10, x11
        ldr     x10, [sp, #0x4a8]
        adcs    x2, x2, x13
        ldr     x13, [sp, #0x618]
        umlal2  v21.2d, v13.4s, v17.s[3]
        adcs    x8, x8, xzr
        eor     x11, x17, x10
        subs    x12, x28, x24
        umlal   v21.2d, v8.2s, v17.s[0]
        str     x8, [sp, #0x608]
        ldr     x8, [sp, #0x480]
        str     x2, [sp, #0x4a0]
        sbcs    x2, x13, x8
        str     x9, [sp, #0x568]
        ldr     x9, [sp, #0x588]
        str     x23, [sp, #0x4e8]
        mul     x23, x14, x9
        str     x26, [sp, #0x740]
        csetm   x26, lo
        umlal2  v21.2d, v8.4s, v17.s[1]
        str     x19, [sp, #0x4b8]
        ldr     x19, [sp, #0x4d8]
        str     x5, [sp, #0x478]
        ldr     x5, [sp, #0x4f8]
        str     x25, [sp, #0x470]
        subs    x25, x19, x5
        str     x22, [sp, #0x468]
        ldr     x22, [sp, #0x728]
        str     x20, [sp, #0x460]
        ldr     x20, [sp, #0x4b0]
        str     x21, [sp, #0x458]
        sbcs    x21, x22, x20
        str     x7, [sp, #0x450]
        csetm   x7, lo
        umlal   v21.2d, v2.2s, v6.s[2]
        eor     x12, x12, x26
        eor     x25, x25, x7
        eor     x21, x21, x7
        umlal2  v21.2d, v2.4s, v6.s[3]
        adds    x23, x27, x23
        eor     x27, x2, x26
        eor     x2, x7, x26
        umlal   v21.2d, v25.2s, v6.s[0]
        umulh   x14, x14, x9
        ldp     q13, q8, [x1, #0x1f0]
        umlal2  v21.2d, v25.4s, v6.s[1]
        ldp     q2, q23, [x1, #0x210]
        umlal   v21.2d, v3.2s, v0.s[2]
        umlal2  v21.2d, v3.4s, v0.s[3]
        ldp     q3, q25, [x1, #0x2f0]
        umlal   v21.2d, v16.2s, v0.s[0]
        ldr     q26, [x1, #0x230]
        str     x2, [sp, #0x7a0]
        ldr     x2, [sp, #0x640]
        str     x11, [sp, #0x448]
        mul     x11, x2, x9
        umlal2  v21.2d, v16.4s, v0.s[1]
        umlal   v21.2d, v5.2s, v15.s[2]
        adcs    x11, x14, x11
        umlal2  v21.2d, v5.4s, v15.s[3]
        ldp     q5, q16, [x1, #0xc0]
        umulh   x9, x2, x9
        umlal   v21.2d, v18.2s, v15.s[0]
        ldp     d30, d31, [x15, #0x140]
        umlal2  v21.2d, v18.4s, v15.s[1]
        umlal   v21.2d, v7.2s, v28.s[2]
        adc     x9, x9, xzr
        cmn     x26, #1
        adcs    x26, x12, xzr
        umlal2  v21.2d, v7.4s, v28.s[3]
        adcs    x27, x27, xzr
        cmn     x7, #1
        adcs    x25, x25, xzr
        shl     v7.2d, v31.2d, #0x14
        adcs    x21, x21, xzr
        mul     x7, x2, x16
        umlal   v21.2d, v22.2s, v28.s[0]
        umlal2  v21.2d, v22.4s, v28.s[1]
        adds    x23, x23, x7
        ldr     x14, [sp, #0x490]
        eor     x7, x23, x10
        umull   v18.2d, v3.2s, v9.s[0]
        umulh   x2, x2, x16
        umlal   v21.2d, v13.2s, v24.s[2]
        umlal2  v18.2d, v3.4s, v9.s[2]
        umlal   v18.2d, v25.2s, v12.s[0]
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x488]
        adc     x9, x9, xzr
        subs    x12, x11, x19
        umlal2  v18.2d, v25.4s, v12.s[1]
        sbcs    x16, x14, x22
        str     x21, [sp, #0x668]
        ldr     x21, [sp, #0x5b0]
        str     x27, [sp, #0x640]
        sbcs    x27, x21, x5
        str     x25, [sp, #0x588]
        ldr     x25, [sp, #0x498]
        sbcs    x20, x25, x20
        umlal   v18.2d, v5.2s, v11.s[2]
        str     x26, [sp, #0x440]
        ldr     x5, [sp, #0x4e0]
        ldr     x22, [sp, #0x590]
        csetm   x26, lo
        eor     x27, x27, x26
        eor     x12, x12, x26
        ldr     x25, [sp, #0x570]
        umlal2  v18.2d, v5.4s, v11.s[3]
        eor     x16, x16, x26
        ldr     x21, [sp, #0x750]
        eor     x20, x20, x26
        cmn     x26, #1
        adcs    x12, x12, xzr
        umlal2  v21.2d, v13.4s, v24.s[3]
        adcs    x16, x16, xzr
        adcs    x27, x27, xzr
        mul     x19, x5, x22
        umlal   v18.2d, v16.2s, v11.s[0]
        adcs    x20, x20, xzr
        str     x24, [sp, #0x438]
        subs    x24, x24, x25
        sbcs    x8, x8, x21
        umlal2  v18.2d, v16.4s, v11.s[1]
        str     x16, [sp, #0x430]
        ldr     x16, [sp, #0x738]
        str     x28, [sp, #0x428]
        sbcs    x28, x28, x16
        ldr     x16, [sp, #0x580]
        sbcs    x13, x13, x16
        csetm   x16, lo
        umlal   v21.2d, v8.2s, v24.s[0]
        eor     x8, x8, x16
        eor     x24, x24, x16
        str     x8, [sp, #0x420]
        umulh   x8, x5, x22
        umlal2  v21.2d, v8.4s, v24.s[1]
        ldp     q13, q8, [x1, #0xe0]
        umlal   v18.2d, v13.2s, v4.s[2]
        eor     x13, x13, x16
        ldp     q3, q5, [x1, #0x120]
        umlal2  v18.2d, v13.4s, v4.s[3]
        eor     x28, x28, x16
        ldp     q13, q16, [x1, #0x100]
        umlal   v18.2d, v8.2s, v4.s[0]
        str     x13, [sp, #0x418]
        ldr     x13, [sp, #0x660]
        str     x28, [sp, #0x410]
        mul     x28, x5, x13
        adds    x28, x8, x28
        ldr     x8, [sp, #0x5d0]
        umlal   v21.2d, v2.2s, v10.s[2]
        umlal2  v21.2d, v2.4s, v10.s[3]
        eor     x26, x26, x16
        ldp     q2, q22, [x1, #0x160]
        umlal2  v18.2d, v8.4s, v4.s[1]
        str     x26, [sp, #0x408]
        mul     x26, x8, x13
        umlal   v21.2d, v23.2s, v10.s[0]
        umlal   v18.2d, v13.2s, v19.s[2]
        umlal2  v18.2d, v13.4s, v19.s[3]
        ldp     q13, q8, [x1, #0x140]
        umulh   x5, x5, x13
        adcs    x26, x5, x26
        umlal2  v21.2d, v23.4s, v10.s[1]
        umlal   v21.2d, v26.2s, v29.s[2]
        umlal2  v21.2d, v26.4s, v29.s[3]
        ldp     q23, q25, [x1, #0x180]
        umlal   v18.2d, v16.2s, v19.s[0]
        usra    v21.2d, v30.2d, #0x32
        mul     x5, x8, x22
        umlal2  v18.2d, v16.4s, v19.s[1]
        ldp     q16, q26, [x1, #0x1a0]
        umlal   v18.2d, v3.2s, v27.s[2]
        usra    v21.2d, v7.2d, #6
        ldp     q7, q29, [x1, #0x300]
        umlal2  v18.2d, v3.4s, v27.s[3]
        umulh   x13, x8, x13
        adc     x13, x13, xzr
        adds    x28, x28, x5
        umlal   v18.2d, v5.2s, v27.s[0]
        umlal2  v18.2d, v5.4s, v27.s[1]
        ldp     q3, q5, [x1, #0x1e0]
        uzp2    v30.2d, v20.2d, v21.2d
        shl     v31.2d, v30.2d, #0x23
        ldr     x5, [sp, #0x658]
        umlal   v18.2d, v13.2s, v1.s[2]
        ext     v14.16b, v14.16b, v30.16b, #8
        umulh   x22, x8, x22
        ldr     x8, [sp, #0x600]
        adcs    x26, x26, x22
        adc     x22, x13, xzr
        umlal2  v18.2d, v13.4s, v1.s[3]
        umlal   v18.2d, v8.2s, v1.s[0]
        uzp1    v13.2d, v20.2d, v21.2d
        umlal2  v18.2d, v8.4s, v1.s[1]
        ldp     q8, q20, [x1, #0x200]
        umlal   v18.2d, v2.2s, v17.s[2]
        mul     x13, x5, x8
        str     x24, [sp, #0x590]
        ldr     x24, [sp, #0x4f0]
        eor     x13, x13, x24
        usra    v13.2d, v31.2d, #6
        usra    v13.2d, v14.2d, #0x1d
        umlal2  v18.2d, v2.4s, v17.s[3]
        ldp     q14, q2, [x1, #0x1c0]
        umlal   v18.2d, v22.2s, v17.s[0]
        str     q13, [x0, #0x40]
        str     x16, [sp, #0x5d0]
        ldr     x16, [sp, #0x6b0]
        str     x20, [sp, #0x660]
        mul     x20, x5, x16
        umlal2  v18.2d, v22.4s, v17.s[1]
        ldp     q13, q21, [x1, #0x220]
        umlal   v18.2d, v23.2s, v6.s[2]
        umlal2  v18.2d, v23.4s, v6.s[3]
        umulh   x14, x5, x8
        adds    x20, x14, x20
        ldr     x14, [sp, #0x4c0]
        umlal   v18.2d, v25.2s, v6.s[0]
        umlal2  v18.2d, v25.4s, v6.s[1]
        ldp     q22, q23, [x1, #0xd0]
        umlal   v18.2d, v16.2s, v0.s[2]
        ldp     d25, d31, [x15, #0x148]
        umlal2  v18.2d, v16.4s, v0.s[3]
        shl     v16.2d, v31.2d, #0x1a
        mul     x15, x14, x8
        umlal   v18.2d, v26.2s, v0.s[0]
        umlal2  v18.2d, v26.4s, v0.s[1]
        umlal   v18.2d, v14.2s, v15.s[2]
        umulh   x5, x5, x16
        umlal2  v18.2d, v14.4s, v15.s[3]
        umlal   v18.2d, v2.2s, v15.s[0]
        umlal2  v18.2d, v2.4s, v15.s[1]
        ldp     q14, q2, [x1, #0xf0]
        umlal   v18.2d, v3.2s, v28.s[2]
        str     x12, [sp, #0x658]
        mul     x12, x14, x16
        adcs    x5, x5, x12
        umlal2  v18.2d, v3.4s, v28.s[3]
        umlal   v18.2d, v5.2s, v28.s[0]
        umlal2  v18.2d, v5.4s, v28.s[1]
        ldp     q3, q5, [x1, #0x110]
        umulh   x12, x14, x16
        adc     x12, x12, xzr
        adds    x20, x20, x15
        umlal   v18.2d, v8.2s, v24.s[2]
        eor     x20, x20, x24
        umlal2  v18.2d, v8.4s, v24.s[3]
        umull   v8.2d, v7.2s, v9.s[0]
        umlal2  v8.2d, v7.4s, v9.s[2]
        umulh   x8, x14, x8
        adcs    x5, x5, x8
        adc     x8, x12, xzr
        umlal   v8.2d, v29.2s, v12.s[0]
        eor     x5, x5, x24
        cmn     x24, #1
        adcs    x12, x13, x17
        umlal2  v8.2d, v29.4s, v12.s[1]
        adcs    x23, x20, x23
        adcs    x20, x5, x2
        eor     x5, x8, x24
        umlal   v18.2d, v20.2s, v24.s[0]
        adcs    x5, x5, x9
        adc     x24, x24, xzr
        adds    x8, x12, x19
        umlal2  v18.2d, v20.4s, v24.s[1]
        adcs    x23, x23, x28
        mul     x12, x11, x25
        adcs    x20, x20, x26
        umlal   v8.2d, v22.2s, v11.s[2]
        adcs    x5, x5, x22
        adc     x24, x24, xzr
        adds    x2, x2, x8
        umlal2  v8.2d, v22.4s, v11.s[3]
        eor     x2, x2, x10
        adcs    x23, x9, x23
        adcs    x19, x19, x20
        umlal   v8.2d, v23.2s, v11.s[0]
        eor     x23, x23, x10
        umulh   x20, x11, x25
        eor     x19, x19, x10
        umlal2  v8.2d, v23.4s, v11.s[1]
        ldr     x8, [sp, #0x550]
        adcs    x28, x28, x5
        ldr     x5, [sp, #0x4d0]
        eor     x28, x28, x10
        adcs    x24, x26, x24
        ldr     x13, [sp, #0x450]
        umlal   v18.2d, v13.2s, v10.s[2]
        ldr     x14, [sp, #0x458]
        eor     x24, x24, x10
        adcs    x26, x22, xzr
        ldr     x15, [sp, #0x460]
        ldr     x22, [sp, #0x448]
        ldr     x16, [sp, #0x468]
        cmn     x10, #1
        ldr     x17, [sp, #0x768]
        umlal   v8.2d, v14.2s, v4.s[2]
        adcs    x22, x22, x5
        adcs    x7, x7, x8
        eor     x26, x26, x10
        umlal2  v8.2d, v14.4s, v4.s[3]
        mul     x9, x11, x21
        adcs    x2, x2, x13
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x4c8]
        umlal2  v18.2d, v13.4s, v10.s[3]
        adcs    x19, x19, x15
        adcs    x28, x28, x16
        adcs    x24, x24, x17
        umlal   v8.2d, v2.2s, v4.s[0]
        adcs    x26, x26, x14
        adc     x10, x10, xzr
        adds    x20, x20, x9
        umlal   v18.2d, v21.2s, v10.s[0]
        umulh   x9, x11, x21
        ldr     x11, [sp, #0x490]
        ldp     q14, q13, [x1, #0x130]
        umlal2  v18.2d, v21.4s, v10.s[1]
        ldp     q7, q20, [x1, #0x170]
        usra    v18.2d, v25.2d, #0x2c
        ldp     q21, q22, [x1, #0x190]
        umlal2  v8.2d, v2.4s, v4.s[1]
        umlal   v8.2d, v3.2s, v19.s[2]
        ldp     q2, q23, [x1, #0x150]
        umulh   x13, x11, x21
        umlal2  v8.2d, v3.4s, v19.s[3]
        ldr     x8, [sp, #0x478]
        usra    v18.2d, v16.2d, #6
        ldr     x5, [sp, #0x4b8]
        umlal   v8.2d, v5.2s, v19.s[0]
        ldp     q3, q16, [x1, #0x1b0]
        umlal2  v8.2d, v5.4s, v19.s[1]
        umlal   v8.2d, v14.2s, v27.s[2]
        mul     x21, x11, x21
        ldr     x11, [sp, #0x4e8]
        ldr     x25, [sp, #0x568]
        adcs    x21, x9, x21
        ldr     x1, [sp, #0x4a0]
        adc     x9, x13, xzr
        ldr     x13, [sp, #0x470]
        umlal2  v8.2d, v14.4s, v27.s[3]
        adds    x22, x22, x13
        adcs    x7, x7, x8
        adcs    x2, x2, x5
        str     x12, [sp, #0x750]
        ldr     x12, [sp, #0x740]
        adcs    x23, x23, x12
        adcs    x19, x19, x11
        adcs    x28, x28, x25
        adcs    x24, x24, x1
        ldr     x1, [sp, #0x608]
        adcs    x26, x26, x1
        adc     x10, x10, xzr
        adds    x22, x15, x22
        adcs    x7, x16, x7
        adcs    x2, x17, x2
        umlal   v8.2d, v13.2s, v27.s[0]
        adcs    x23, x14, x23
        adcs    x19, x13, x19
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x4a0]
        umlal2  v8.2d, v13.4s, v27.s[1]
        adcs    x24, x5, x24
        adcs    x26, x12, x26
        ldr     x12, [sp, #0x7c8]
        adcs    x5, x11, x10
        ldr     x10, [sp, #0x658]
        adcs    x25, x25, xzr
        umlal   v8.2d, v2.2s, v1.s[2]
        adcs    x8, x8, xzr
        adcs    x1, x1, xzr
        umlal2  v8.2d, v2.4s, v1.s[3]
        ldr     x13, [sp, #0x430]
        ldr     x14, [sp, #0x660]
        subs    x11, x10, x27
        ldp     q14, q13, [x12, #0x1d0]
        umlal   v8.2d, v23.2s, v1.s[0]
        umlal2  v8.2d, v23.4s, v1.s[1]
        ldr     x17, [sp, #0x5d0]
        ldp     q2, q5, [x12, #0x1f0]
        umlal   v8.2d, v7.2s, v17.s[2]
        umlal2  v8.2d, v7.4s, v17.s[3]
        umlal   v8.2d, v20.2s, v17.s[0]
        umlal2  v8.2d, v20.4s, v17.s[1]
        ldp     q7, q20, [x12, #0x210]
        umlal   v8.2d, v21.2s, v6.s[2]
        sbcs    x15, x13, x14
        umlal2  v8.2d, v21.4s, v6.s[3]
        csetm   x16, lo
        eor     x11, x11, x16
        cmn     x17, #1
        ldr     x17, [sp, #0x590]
        umlal   v8.2d, v22.2s, v6.s[0]
        adcs    x17, x17, xzr
        str     x1, [sp, #0x590]
        ldr     x1, [sp, #0x420]
        adcs    x1, x1, xzr
        str     x8, [sp, #0x420]
        ldr     x8, [sp, #0x410]
        adcs    x8, x8, xzr
        umlal2  v8.2d, v22.4s, v6.s[1]
        ldr     q21, [x12, #0x230]
        str     x25, [sp, #0x410]
        ldr     x25, [sp, #0x490]
        str     x5, [sp, #0x5d0]
        ldr     x5, [sp, #0x570]
        str     x26, [sp, #0x608]
        mul     x26, x25, x5
        str     x24, [sp, #0x4a0]
        ldr     x24, [sp, #0x418]
        adcs    x24, x24, xzr
        umlal   v8.2d, v3.2s, v0.s[2]
        adds    x20, x20, x26
        eor     x26, x15, x16
        ldr     x15, [sp, #0x7c0]
        umlal2  v8.2d, v3.4s, v0.s[3]
        umlal   v8.2d, v16.2s, v0.s[0]
        ldp     d3, d22, [x15, #0x150]
        umulh   x25, x25, x5
        umlal2  v8.2d, v16.4s, v0.s[1]
        shl     v16.2d, v22.2d, #0x20
        adcs    x25, x21, x25
        adc     x21, x9, xzr
        umlal   v8.2d, v14.2s, v15.s[2]
        subs    x5, x8, x17
        sbcs    x9, x24, x1
        str     x28, [sp, #0x570]
        csetm   x28, lo
        umlal2  v8.2d, v14.4s, v15.s[3]
        eor     x5, x5, x28
        str     x19, [sp, #0x490]
        ldr     x19, [sp, #0x5b0]
        str     x23, [sp, #0x418]
        ldr     x23, [sp, #0x738]
        str     x2, [sp, #0x568]
        umulh   x2, x19, x23
        cmn     x28, #1
        umlal   v8.2d, v13.2s, v15.s[0]
        str     x7, [sp, #0x4e8]
        ldr     x7, [sp, #0x580]
        str     x22, [sp, #0x740]
        mul     x22, x19, x7
        adcs    x5, x5, xzr
        eor     x9, x9, x28
        umlal2  v8.2d, v13.4s, v15.s[1]
        adcs    x9, x9, xzr
        adds    x22, x2, x22
        ldr     x2, [sp, #0x498]
        umlal   v8.2d, v2.2s, v28.s[2]
        ldp     q14, q13, [x12, #0x310]
        umull   v22.2d, v14.2s, v9.s[0]
        str     x9, [sp, #0x4b8]
        mul     x9, x2, x7
        umlal2  v22.2d, v14.4s, v9.s[2]
        umlal   v22.2d, v13.2s, v12.s[0]
        umlal2  v22.2d, v13.4s, v12.s[1]
        str     x5, [sp, #0x478]
        umulh   x5, x2, x7
        ldp     q14, q13, [x12, #0xe0]
        umlal   v22.2d, v14.2s, v11.s[2]
        ldp     q23, q25, [x12, #0x120]
        umlal2  v22.2d, v14.4s, v11.s[3]
        ldp     q14, q26, [x12, #0x100]
        umlal   v22.2d, v13.2s, v11.s[0]
        umlal2  v22.2d, v13.4s, v11.s[1]
        umulh   x14, x2, x23
        umlal2  v8.2d, v2.4s, v28.s[3]
        ldp     q13, q2, [x12, #0x140]
        umlal   v8.2d, v5.2s, v28.s[0]
        umlal   v22.2d, v14.2s, v4.s[2]
        umlal2  v22.2d, v14.4s, v4.s[3]
        umulh   x7, x19, x7
        adcs    x7, x7, x9
        adc     x5, x5, xzr
        umlal   v22.2d, v26.2s, v4.s[0]
        cmn     x16, #1
        adcs    x9, x11, xzr
        ldr     x11, [x6, #0xd0]
        adcs    x26, x26, xzr
        umlal2  v22.2d, v26.4s, v4.s[1]
        str     x26, [sp, #0x580]
        ldr     x26, [x6, #0xc0]
        str     x9, [sp, #0x470]
        subs    x9, x11, x26
        ldr     x11, [x6, #0xd8]
        str     x24, [sp, #0x4c8]
        ldr     x24, [x6, #0xc8]
        sbcs    x11, x11, x24
        csetm   x24, lo
        umlal   v22.2d, v23.2s, v19.s[2]
        eor     x9, x9, x24
        cmn     x24, #1
        adcs    x9, x9, xzr
        umlal2  v8.2d, v5.4s, v28.s[1]
        mul     x2, x2, x23
        eor     x11, x11, x24
        adcs    x11, x11, xzr
        ldr     x26, [x4, #0xd8]
        umlal2  v22.2d, v23.4s, v19.s[3]
        adds    x22, x22, x2
        adcs    x2, x7, x14
        ldr     x14, [x4, #0xd0]
        ldr     x7, [x4, #0xc0]
        adc     x5, x5, xzr
        umlal   v22.2d, v25.2s, v19.s[0]
        str     x11, [sp, #0x498]
        subs    x11, x7, x14
        str     x9, [sp, #0x768]
        ldr     x9, [sp, #0x6c8]
        sbcs    x13, x9, x26
        ldr     x26, [sp, #0x7d8]
        str     x8, [sp, #0x468]
        csetm   x8, lo
        umlal   v8.2d, v7.2s, v24.s[2]
        str     x27, [sp, #0x460]
        ldr     x27, [sp, #0x540]
        mul     x14, x27, x26
        eor     x11, x11, x8
        cmn     x8, #1
        ldr     x9, [x6, #0xe8]
        umlal2  v22.2d, v25.4s, v19.s[1]
        adcs    x11, x11, xzr
        eor     x13, x13, x8
        adcs    x13, x13, xzr
        umlal2  v8.2d, v7.4s, v24.s[3]
        str     x13, [sp, #0x488]
        ldr     x13, [x6, #0xf0]
        str     x11, [sp, #0x4a8]
        ldr     x11, [x6, #0xe0]
        subs    x13, x13, x11
        ldr     x11, [x6, #0xf8]
        sbcs    x11, x11, x9
        eor     x24, x8, x24
        ldr     x8, [sp, #0x6e0]
        umlal   v22.2d, v13.2s, v27.s[2]
        str     x24, [sp, #0x448]
        ldr     x7, [sp, #0x438]
        umulh   x24, x27, x8
        csetm   x9, lo
        adds    x24, x24, x14
        ldr     x14, [sp, #0x4d8]
        umlal   v8.2d, v20.2s, v24.s[0]
        eor     x13, x13, x9
        eor     x11, x11, x9
        ldp     q14, q5, [x12, #0x160]
        ldp     q7, q23, [x12, #0x1a0]
        umlal2  v22.2d, v13.4s, v27.s[3]
        umlal   v22.2d, v2.2s, v27.s[0]
        umulh   x10, x14, x7
        umlal2  v22.2d, v2.4s, v27.s[1]
        umlal2  v8.2d, v20.4s, v24.s[1]
        ldp     q13, q2, [x12, #0x180]
        umlal   v22.2d, v14.2s, v1.s[2]
        umlal   v8.2d, v21.2s, v10.s[2]
        str     x1, [sp, #0x4f0]
        ldr     x1, [sp, #0x710]
        str     x17, [sp, #0x600]
        umulh   x17, x1, x26
        umlal2  v22.2d, v14.4s, v1.s[3]
        umlal   v22.2d, v5.2s, v1.s[0]
        umlal2  v22.2d, v5.4s, v1.s[1]
        ldp     q14, q5, [x12, #0x320]
        umlal2  v8.2d, v21.4s, v10.s[3]
        ldp     q10, q20, [x12, #0x1c0]
        mul     x7, x1, x26
        eor     x28, x16, x28
        ldr     x16, [sp, #0x728]
        umlal   v22.2d, v13.2s, v17.s[2]
        usra    v8.2d, v3.2d, #0x26
        ldp     q3, q21, [x12, #0x1e0]
        umlal2  v22.2d, v13.4s, v17.s[3]
        usra    v8.2d, v16.2d, #6
        umull   v13.2d, v14.2s, v9.s[0]
        str     x28, [sp, #0x4c0]
        ldr     x28, [sp, #0x480]
        mul     x16, x16, x28
        ldr     x19, [x4, #0xf0]
        umlal2  v13.2d, v14.4s, v9.s[2]
        uzp2    v14.2d, v18.2d, v8.2d
        ldr     x23, [x4, #0xf8]
        umlal   v13.2d, v5.2s, v12.s[0]
        uzp1    v8.2d, v18.2d, v8.2d
        umlal   v22.2d, v2.2s, v17.s[0]
        shl     v16.2d, v14.2d, #0x23
        umulh   x26, x27, x26
        adcs    x26, x26, x7
        adc     x7, x17, xzr
        ldr     x17, [sp, #0x7e0]
        umlal2  v22.2d, v2.4s, v17.s[1]
        subs    x19, x17, x19
        ldr     x17, [sp, #0x6d8]
        sbcs    x23, x17, x23
        csetm   x17, lo
        usra    v8.2d, v16.2d, #6
        ext     v2.16b, v30.16b, v14.16b, #8
        cmn     x17, #1
        eor     x23, x23, x17
        eor     x19, x19, x17
        adcs    x19, x19, xzr
        adcs    x23, x23, xzr
        cmn     x9, #1
        umlal2  v13.2d, v5.4s, v12.s[1]
        mul     x27, x27, x8
        str     x23, [sp, #0x540]
        ldr     x23, [sp, #0x700]
        eor     x27, x27, x23
        eor     x9, x17, x9
        umlal   v22.2d, v7.2s, v6.s[2]
        adcs    x13, x13, xzr
        adcs    x11, x11, xzr
        ldp     q5, q16, [x12, #0x110]
        umlal2  v22.2d, v7.4s, v6.s[3]
        ldp     q7, q18, [x12, #0x200]
        mul     x17, x1, x8
        adds    x24, x24, x17
        eor     x24, x24, x23
        umlal   v22.2d, v23.2s, v6.s[0]
        umlal2  v22.2d, v23.4s, v6.s[1]
        usra    v8.2d, v2.2d, #0x1d
        ldp     q2, q23, [x12, #0x220]
        umlal   v22.2d, v10.2s, v0.s[2]
        umulh   x17, x14, x28
        str     q8, [x0, #0x50]
        umlal2  v22.2d, v10.4s, v0.s[3]
        ldp     q10, q8, [x12, #0xf0]
        umlal   v22.2d, v20.2s, v0.s[0]
        umlal2  v22.2d, v20.4s, v0.s[1]
        ldp     d20, d25, [x15, #0x158]
        str     x11, [sp, #0x7d8]
        mul     x11, x14, x28
        umlal   v13.2d, v10.2s, v11.s[2]
        umlal2  v13.2d, v10.4s, v11.s[3]
        umlal   v13.2d, v8.2s, v11.s[0]
        umulh   x1, x1, x8
        adcs    x26, x26, x1
        adc     x1, x7, xzr
        umlal2  v13.2d, v8.4s, v11.s[1]
        adds    x7, x10, x11
        ldr     x11, [sp, #0x738]
        ldr     x10, [sp, #0x5b0]
        adcs    x8, x17, x16
        eor     x26, x26, x23
        umlal   v22.2d, v3.2s, v15.s[2]
        eor     x1, x1, x23
        umlal2  v22.2d, v3.4s, v15.s[3]
        ldp     q10, q8, [x12, #0x130]
        ldr     x16, [sp, #0x750]
        umlal   v22.2d, v21.2s, v15.s[0]
        mul     x10, x10, x11
        ldr     x11, [sp, #0x728]
        umlal   v13.2d, v5.2s, v4.s[2]
        umlal2  v22.2d, v21.4s, v15.s[1]
        ldp     q3, q21, [x12, #0x150]
        umlal2  v13.2d, v5.4s, v4.s[3]
        umulh   x28, x11, x28
        adc     x28, x28, xzr
        cmn     x23, #1
        umlal   v13.2d, v16.2s, v4.s[0]
        adcs    x27, x27, x16
        ldr     x17, [sp, #0x438]
        adcs    x24, x24, x20
        adcs    x26, x26, x25
        umlal2  v13.2d, v16.4s, v4.s[1]
        adcs    x1, x1, x21
        adc     x23, x23, xzr
        adds    x27, x27, x10
        umlal   v22.2d, v7.2s, v28.s[2]
        adcs    x24, x24, x22
        adcs    x26, x26, x2
        adcs    x1, x1, x5
        umlal2  v22.2d, v7.4s, v28.s[3]
        mul     x14, x14, x17
        adc     x23, x23, xzr
        adds    x25, x25, x27
        umlal   v22.2d, v18.2s, v28.s[0]
        shl     v5.2d, v25.2d, #0x26
        adcs    x24, x21, x24
        adcs    x26, x10, x26
        adcs    x21, x22, x1
        umlal2  v22.2d, v18.4s, v28.s[1]
        adcs    x23, x2, x23
        adcs    x22, x5, xzr
        ldp     q7, q16, [x12, #0x170]
        ldp     q18, q25, [x12, #0x1b0]
        umlal   v22.2d, v2.2s, v24.s[2]
        umlal2  v22.2d, v2.4s, v24.s[3]
        ldp     q2, q26, [x12, #0x190]
        umlal   v22.2d, v23.2s, v24.s[0]
        umlal2  v22.2d, v23.4s, v24.s[1]
        umulh   x27, x11, x17
        usra    v22.2d, v20.2d, #0x20
        usra    v22.2d, v5.2d, #6
        ldp     q5, q20, [x12, #0x1f0]
        ldr     x2, [sp, #0x4f8]
        ldr     x5, [sp, #0x428]
        umlal   v13.2d, v10.2s, v19.s[2]
        ldp     q23, q29, [x12, #0x1d0]
        umlal2  v13.2d, v10.4s, v19.s[3]
        ldr     q10, [x12, #0x230]
        mul     x1, x11, x17
        adds    x1, x7, x1
        adcs    x27, x8, x27
        umlal   v13.2d, v8.2s, v19.s[0]
        umlal2  v13.2d, v8.4s, v19.s[1]
        adc     x28, x28, xzr
        ldr     x10, [sp, #0x618]
        umlal   v13.2d, v3.2s, v27.s[2]
        umulh   x7, x2, x5
        umlal2  v13.2d, v3.4s, v27.s[3]
        ldp     q8, q3, [x12, #0x210]
        umlal   v13.2d, v21.2s, v27.s[0]
        umlal2  v13.2d, v21.4s, v27.s[1]
        umlal   v13.2d, v7.2s, v1.s[2]
        mul     x8, x2, x5
        umlal2  v13.2d, v7.4s, v1.s[3]
        ldp     d7, d21, [x15, #0x160]
        umlal   v13.2d, v16.2s, v1.s[0]
        ldr     x17, [sp, #0x4b0]
        mul     x11, x2, x10
        umlal2  v13.2d, v16.4s, v1.s[1]
        shl     v16.2d, v21.2d, #0x2c
        umlal   v13.2d, v2.2s, v17.s[2]
        umlal2  v13.2d, v2.4s, v17.s[3]
        ldp     q2, q21, [x12, #0x330]
        umulh   x2, x2, x10
        umlal   v13.2d, v26.2s, v17.s[0]
        umlal2  v13.2d, v26.4s, v17.s[1]
        umlal   v13.2d, v18.2s, v6.s[2]
        umlal2  v13.2d, v18.4s, v6.s[3]
        str     x9, [sp, #0x4f8]
        mul     x9, x17, x5
        umull   v18.2d, v2.2s, v9.s[0]
        umlal2  v18.2d, v2.4s, v9.s[2]
        umlal   v18.2d, v21.2s, v12.s[0]
        str     x13, [sp, #0x438]
        mul     x13, x17, x10
        umlal   v13.2d, v25.2s, v6.s[0]
        ldp     q2, q26, [x12, #0x100]
        umlal2  v13.2d, v25.4s, v6.s[1]
        umlal   v13.2d, v23.2s, v0.s[2]
        umulh   x10, x17, x10
        adds    x7, x7, x11
        adcs    x2, x2, x13
        umlal2  v13.2d, v23.4s, v0.s[3]
        adc     x10, x10, xzr
        umlal   v13.2d, v29.2s, v0.s[0]
        ldp     q23, q25, [x12, #0x120]
        umlal2  v13.2d, v29.4s, v0.s[1]
        umlal   v13.2d, v5.2s, v15.s[2]
        umulh   x5, x17, x5
        ldr     x13, [sp, #0x7a0]
        adds    x7, x7, x9
        ldr     x9, [sp, #0x588]
        adcs    x2, x2, x5
        umlal2  v13.2d, v5.4s, v15.s[3]
        adc     x5, x10, xzr
        ldr     x10, [sp, #0x440]
        umlal   v13.2d, v20.2s, v15.s[0]
        umlal2  v18.2d, v21.4s, v12.s[1]
        umlal   v18.2d, v2.2s, v11.s[2]
        umlal2  v18.2d, v2.4s, v11.s[3]
        mul     x11, x9, x10
        eor     x11, x11, x13
        umlal2  v13.2d, v20.4s, v15.s[1]
        umlal   v13.2d, v8.2s, v28.s[2]
        umlal2  v13.2d, v8.4s, v28.s[3]
        umulh   x17, x9, x10
        umlal   v13.2d, v3.2s, v28.s[0]
        umlal2  v13.2d, v3.4s, v28.s[1]
        ldp     q8, q2, [x12, #0x140]
        umlal   v13.2d, v10.2s, v24.s[2]
        umlal   v18.2d, v26.2s, v11.s[0]
        str     x19, [sp, #0x428]
        ldr     x19, [sp, #0x640]
        mul     x16, x9, x19
        adds    x16, x17, x16
        ldr     x17, [sp, #0x668]
        umlal2  v18.2d, v26.4s, v11.s[1]
        umlal2  v13.2d, v10.4s, v24.s[3]
        usra    v13.2d, v7.2d, #0x1a
        ldp     q10, q3, [x12, #0x180]
        umlal   v18.2d, v23.2s, v4.s[2]
        str     x22, [sp, #0x4b0]
        mul     x22, x17, x19
        ldp     q5, q7, [x12, #0x160]
        umlal2  v18.2d, v23.4s, v4.s[3]
        umlal   v18.2d, v25.2s, v4.s[0]
        usra    v13.2d, v16.2d, #6
        umlal2  v18.2d, v25.4s, v4.s[1]
        uzp2    v16.2d, v22.2d, v13.2d
        umulh   x9, x9, x19
        umlal   v18.2d, v8.2s, v19.s[2]
        shl     v20.2d, v16.2d, #0x23
        adcs    x22, x9, x22
        umlal2  v18.2d, v8.4s, v19.s[3]
        ext     v14.16b, v14.16b, v16.16b, #8
        umlal   v18.2d, v2.2s, v19.s[0]
        ldp     q8, q21, [x12, #0x1e0]
        uzp1    v13.2d, v22.2d, v13.2d
        usra    v13.2d, v20.2d, #6
        mul     x9, x17, x10
        usra    v13.2d, v14.2d, #0x1d
        ldp     q14, q20, [x12, #0x1a0]
        str     q13, [x0, #0x60]
        umlal2  v18.2d, v2.4s, v19.s[1]
        umulh   x19, x17, x19
        adc     x19, x19, xzr
        adds    x9, x16, x9
        umlal   v18.2d, v5.2s, v27.s[2]
        eor     x9, x9, x13
        ldp     q13, q2, [x12, #0x1c0]
        umlal2  v18.2d, v5.4s, v27.s[3]
        umlal   v18.2d, v7.2s, v27.s[0]
        ldp     q5, q22, [x12, #0x200]
        umlal2  v18.2d, v7.4s, v27.s[1]
        ldp     q7, q23, [x12, #0x220]
        umulh   x10, x17, x10
        umlal   v18.2d, v10.2s, v1.s[2]
        umlal2  v18.2d, v10.4s, v1.s[3]
        umlal   v18.2d, v3.2s, v1.s[0]
        umlal2  v18.2d, v3.4s, v1.s[1]
        adcs    x22, x22, x10
        umlal   v18.2d, v14.2s, v17.s[2]
        umlal2  v18.2d, v14.4s, v17.s[3]
        adc     x19, x19, xzr
        umlal   v18.2d, v20.2s, v17.s[0]
        cmn     x13, #1
        adcs    x10, x11, x14
        adcs    x9, x9, x1
        ldr     x16, [sp, #0x600]
        umlal2  v18.2d, v20.4s, v17.s[1]
        ldp     d14, d10, [x15, #0x168]
        eor     x19, x19, x13
        umlal   v18.2d, v13.2s, v6.s[2]
        eor     x22, x22, x13
        adcs    x22, x22, x27
        adcs    x19, x19, x28
        umlal2  v18.2d, v13.4s, v6.s[3]
        shl     v10.2d, v10.2d, #0x32
        adc     x11, x13, xzr
        ldr     x13, [sp, #0x658]
        mul     x17, x13, x16
        umlal   v18.2d, v2.2s, v6.s[0]
        adds    x10, x10, x8
        adcs    x9, x9, x7
        adcs    x22, x22, x2
        umlal2  v18.2d, v2.4s, v6.s[1]
        ldp     q13, q2, [x12, #0x340]
        adcs    x19, x19, x5
        umlal   v18.2d, v8.2s, v0.s[2]
        adc     x11, x11, xzr
        adds    x27, x27, x10
        ldr     x10, [x4, #0xc0]
        adcs    x28, x28, x9
        umlal2  v18.2d, v8.4s, v0.s[3]
        adcs    x22, x8, x22
        ldr     x8, [sp, #0x408]
        adcs    x19, x7, x19
        adcs    x2, x2, x11
        ldr     x11, [sp, #0x7e0]
        umlal   v18.2d, v21.2s, v0.s[0]
        adcs    x5, x5, xzr
        umulh   x7, x13, x16
        eor     x9, x17, x8
        umull   v8.2d, v13.2s, v9.s[0]
        subs    x11, x10, x11
        str     x5, [sp, #0x7a0]
        ldr     x10, [x4, #0xf8]
        ldr     x5, [sp, #0x6c8]
        str     x2, [sp, #0x440]
        ldr     x2, [sp, #0x6d8]
        sbcs    x2, x5, x2
        ldr     x5, [x4, #0xd0]
        str     x19, [sp, #0x668]
        ldr     x19, [x4, #0xf0]
        sbcs    x19, x5, x19
        ldr     x5, [x4, #0xd8]
        umlal2  v18.2d, v21.4s, v0.s[1]
        ldp     q3, q20, [x12, #0x110]
        sbcs    x10, x5, x10
        umlal   v18.2d, v5.2s, v15.s[2]
        csetm   x5, lo
        eor     x19, x19, x5
        eor     x2, x2, x5
        umlal2  v8.2d, v13.4s, v9.s[2]
        str     x22, [sp, #0x640]
        ldr     x22, [sp, #0x4f0]
        str     x28, [sp, #0x588]
        mul     x28, x13, x22
        adds    x28, x7, x28
        eor     x7, x10, x5
        umlal2  v18.2d, v5.4s, v15.s[3]
        eor     x10, x11, x5
        umlal   v18.2d, v22.2s, v15.s[0]
        umlal2  v18.2d, v22.4s, v15.s[1]
        ldp     q13, q5, [x12, #0x130]
        umulh   x11, x13, x22
        ldr     x13, [sp, #0x430]
        umlal   v8.2d, v2.2s, v12.s[0]
        umlal   v18.2d, v7.2s, v28.s[2]
        umlal2  v18.2d, v7.4s, v28.s[3]
        umlal2  v8.2d, v2.4s, v12.s[1]
        str     x27, [sp, #0x658]
        mul     x27, x13, x22
        adcs    x27, x11, x27
        ldr     x11, [x6, #0xe0]
        umulh   x22, x13, x22
        umlal   v8.2d, v3.2s, v11.s[2]
        umlal   v18.2d, v23.2s, v28.s[0]
        umlal2  v18.2d, v23.4s, v28.s[1]
        usra    v18.2d, v14.2d, #0x14
        adc     x22, x22, xzr
        usra    v18.2d, v10.2d, #6
        umlal2  v8.2d, v3.4s, v11.s[3]
        str     x1, [sp, #0x4f0]
        ldr     x1, [x6, #0xc0]
        subs    x11, x11, x1
        ldr     x1, [x6, #0xe8]
        str     x14, [sp, #0x618]
        ldr     x14, [x6, #0xc8]
        sbcs    x1, x1, x14
        ldr     x14, [x6, #0xf0]
        umlal   v8.2d, v20.2s, v11.s[0]
        ldp     q14, q10, [x12, #0x150]
        str     x23, [sp, #0x728]
        ldr     x23, [x6, #0xd0]
        sbcs    x14, x14, x23
        ldr     x23, [x6, #0xf8]
        umlal2  v8.2d, v20.4s, v11.s[1]
        ldp     q2, q3, [x12, #0x170]
        str     x21, [sp, #0x4d8]
        ldr     x21, [x6, #0xd8]
        sbcs    x23, x23, x21
        umlal   v8.2d, v13.2s, v4.s[2]
        mul     x21, x13, x16
        umlal2  v8.2d, v13.4s, v4.s[3]
        ldp     q13, q7, [x12, #0x1b0]
        str     x26, [sp, #0x700]
        csetm   x26, lo
        umlal   v8.2d, v5.2s, v4.s[0]
        adds    x28, x28, x21
        ldr     x21, [sp, #0x460]
        str     x24, [sp, #0x480]
        ldr     x24, [sp, #0x468]
        str     x25, [sp, #0x738]
        umulh   x25, x21, x24
        eor     x11, x11, x26
        eor     x1, x1, x26
        umlal2  v8.2d, v5.4s, v4.s[1]
        eor     x14, x14, x26
        umulh   x13, x13, x16
        adcs    x27, x27, x13
        eor     x13, x28, x8
        umlal   v8.2d, v14.2s, v19.s[2]
        eor     x23, x23, x26
        adc     x22, x22, xzr
        cmn     x5, #1
        umlal2  v8.2d, v14.4s, v19.s[3]
        adcs    x10, x10, xzr
        adcs    x2, x2, xzr
        adcs    x19, x19, xzr
        umlal   v8.2d, v10.2s, v19.s[0]
        eor     x5, x5, x26
        adcs    x7, x7, xzr
        cmn     x26, #1
        umlal2  v8.2d, v10.4s, v19.s[1]
        adcs    x26, x11, xzr
        adcs    x1, x1, xzr
        adcs    x11, x14, xzr
        ldr     x14, [sp, #0x4c8]
        umlal   v8.2d, v2.2s, v27.s[2]
        adcs    x23, x23, xzr
        mul     x16, x21, x14
        adds    x25, x25, x16
        ldr     x16, [sp, #0x660]
        umlal2  v8.2d, v2.4s, v27.s[3]
        ldp     q14, q10, [x12, #0x190]
        umlal   v8.2d, v3.2s, v27.s[0]
        ldp     q2, q5, [x12, #0x1d0]
        umlal2  v8.2d, v3.4s, v27.s[1]
        str     x5, [sp, #0x600]
        umulh   x5, x16, x24
        ldp     q3, q20, [x12, #0x1f0]
        umlal   v8.2d, v14.2s, v1.s[2]
        umlal2  v8.2d, v14.4s, v1.s[3]
        ldr     q14, [x12, #0x230]
        umlal   v8.2d, v10.2s, v1.s[0]
        ldp     q21, q22, [x12, #0x210]
        umlal2  v8.2d, v10.4s, v1.s[1]
        ldp     d10, d23, [x15, #0x170]
        umulh   x8, x21, x14
        umlal   v8.2d, v13.2s, v17.s[2]
        shl     v23.2d, v23.2d, #0x38
        ldp     q24, q25, [x12, #0x350]
        umlal2  v8.2d, v13.4s, v17.s[3]
        umlal   v8.2d, v7.2s, v17.s[0]
        ldp     q13, q26, [x12, #0x120]
        umlal2  v8.2d, v7.4s, v17.s[1]
        str     x13, [sp, #0x430]
        umulh   x13, x16, x14
        umull   v7.2d, v24.2s, v9.s[0]
        umlal   v8.2d, v2.2s, v6.s[2]
        umlal2  v8.2d, v2.4s, v6.s[3]
        umlal   v8.2d, v5.2s, v6.s[0]
        str     x20, [sp, #0x5b0]
        mul     x20, x16, x24
        umlal2  v8.2d, v5.4s, v6.s[1]
        umlal   v8.2d, v3.2s, v0.s[2]
        ldp     q2, q5, [x12, #0x140]
        umlal2  v8.2d, v3.4s, v0.s[3]
        ldp     q3, q29, [x12, #0x160]
        mul     x14, x16, x14
        ldr     x16, [sp, #0x470]
        adcs    x8, x8, x14
        adc     x13, x13, xzr
        umlal   v8.2d, v20.2s, v0.s[0]
        adds    x20, x25, x20
        adcs    x25, x8, x5
        adc     x5, x13, xzr
        umlal2  v7.2d, v24.4s, v9.s[2]
        subs    x8, x10, x19
        sbcs    x13, x2, x7
        csetm   x14, lo
        umlal2  v8.2d, v20.4s, v0.s[1]
        str     x7, [sp, #0x4c8]
        ldr     x7, [sp, #0x478]
        str     x19, [sp, #0x660]
        umulh   x19, x16, x7
        cmn     x14, #1
        eor     x13, x13, x14
        umlal   v8.2d, v21.2s, v15.s[2]
        eor     x8, x8, x14
        adcs    x8, x8, xzr
        adcs    x13, x13, xzr
        umlal   v7.2d, v25.2s, v12.s[0]
        str     x13, [sp, #0x6e0]
        subs    x13, x11, x26
        str     x8, [sp, #0x710]
        sbcs    x8, x23, x1
        str     x23, [sp, #0x6b0]
        csetm   x23, lo
        umlal2  v7.2d, v25.4s, v12.s[1]
        cmn     x23, #1
        eor     x13, x13, x23
        adcs    x13, x13, xzr
        umlal2  v8.2d, v21.4s, v15.s[3]
        str     x13, [sp, #0x4e0]
        ldr     x13, [sp, #0x580]
        str     x11, [sp, #0x400]
        ldr     x11, [sp, #0x4b8]
        str     x2, [sp, #0x3f8]
        mul     x2, x13, x11
        eor     x14, x14, x23
        eor     x23, x8, x23
        umlal   v8.2d, v22.2s, v15.s[0]
        adcs    x23, x23, xzr
        ldp     q20, q21, [x12, #0x180]
        umlal2  v8.2d, v22.4s, v15.s[1]
        umlal   v8.2d, v14.2s, v28.s[2]
        ldp     q22, q24, [x12, #0x1a0]
        mul     x8, x16, x11
        adds    x19, x19, x8
        umlal2  v8.2d, v14.4s, v28.s[3]
        usra    v8.2d, v10.2d, #0xe
        umlal   v7.2d, v13.2s, v11.s[2]
        usra    v8.2d, v23.2d, #6
        umlal2  v7.2d, v13.4s, v11.s[3]
        uzp2    v14.2d, v18.2d, v8.2d
        mul     x8, x16, x7
        str     x23, [sp, #0x3f0]
        ldr     x23, [sp, #0x4c0]
        eor     x8, x8, x23
        umlal   v7.2d, v26.2s, v11.s[0]
        uzp1    v10.2d, v18.2d, v8.2d
        ext     v13.16b, v16.16b, v14.16b, #8
        ldp     q8, q16, [x12, #0x1c0]
        umlal2  v7.2d, v26.4s, v11.s[1]
        ldp     q18, q23, [x12, #0x1e0]
        str     x14, [sp, #0x3e8]
        umulh   x14, x13, x11
        umlal   v7.2d, v2.2s, v4.s[2]
        shl     v25.2d, v14.2d, #0x23
        umlal2  v7.2d, v2.4s, v4.s[3]
        ldp     q2, q26, [x12, #0x200]
        umlal   v7.2d, v5.2s, v4.s[0]
        usra    v10.2d, v25.2d, #6
        umlal2  v7.2d, v5.4s, v4.s[1]
        usra    v10.2d, v13.2d, #0x1d
        umulh   x11, x16, x11
        adcs    x2, x11, x2
        adc     x11, x14, xzr
        umlal   v7.2d, v3.2s, v19.s[2]
        umlal2  v7.2d, v3.4s, v19.s[3]
        ldp     q13, q3, [x12, #0x220]
        umlal   v7.2d, v29.2s, v19.s[0]
        str     q10, [x0, #0x70]
        umlal2  v7.2d, v29.4s, v19.s[1]
        mul     x24, x21, x24
        umlal   v7.2d, v20.2s, v27.s[2]
        ldp     d10, d5, [x15, #0x178]
        umlal2  v7.2d, v20.4s, v27.s[3]
        umlal   v7.2d, v21.2s, v27.s[0]
        mul     x21, x13, x7
        adds    x19, x19, x21
        eor     x19, x19, x23
        umlal2  v7.2d, v21.4s, v27.s[1]
        umlal   v7.2d, v22.2s, v1.s[2]
        umlal2  v7.2d, v22.4s, v1.s[3]
        umulh   x21, x13, x7
        adcs    x21, x2, x21
        adc     x2, x11, xzr
        umlal   v7.2d, v24.2s, v1.s[0]
        cmn     x23, #1
        adcs    x7, x8, x17
        eor     x2, x2, x23
        umlal2  v7.2d, v24.4s, v1.s[1]
        adcs    x19, x19, x28
        eor     x28, x21, x23
        adcs    x28, x28, x27
        umlal   v7.2d, v8.2s, v17.s[2]
        adcs    x21, x2, x22
        adc     x23, x23, xzr
        adds    x2, x7, x24
        adcs    x19, x19, x20
        adcs    x28, x28, x25
        adcs    x21, x21, x5
        umlal2  v7.2d, v8.4s, v17.s[3]
        adc     x23, x23, xzr
        adds    x27, x27, x2
        ldr     x2, [sp, #0x408]
        eor     x27, x27, x2
        umlal   v7.2d, v16.2s, v17.s[0]
        adcs    x19, x22, x19
        ldr     x22, [x6, #0xc0]
        eor     x19, x19, x2
        adcs    x24, x24, x28
        ldr     x28, [x4, #0xc0]
        umlal2  v7.2d, v16.4s, v17.s[1]
        mul     x7, x28, x22
        adcs    x20, x20, x21
        eor     x20, x20, x2
        umlal   v7.2d, v18.2s, v6.s[2]
        adcs    x23, x25, x23
        eor     x24, x24, x2
        ldr     x21, [sp, #0x750]
        ldp     q8, q16, [x12, #0x360]
        ldr     x8, [sp, #0x430]
        umlal2  v7.2d, v18.4s, v6.s[3]
        ldp     q18, q20, [x12, #0x130]
        ldr     x11, [sp, #0x738]
        umlal   v7.2d, v23.2s, v6.s[0]
        shl     v5.2d, v5.2d, #0x3e
        ldr     x13, [sp, #0x480]
        umlal2  v7.2d, v23.4s, v6.s[1]
        ldr     x14, [sp, #0x700]
        umull   v21.2d, v8.2s, v9.s[0]
        ldr     x16, [sp, #0x4d8]
        adcs    x25, x5, xzr
        cmn     x2, #1
        eor     x25, x25, x2
        ldr     x17, [sp, #0x728]
        umlal   v7.2d, v2.2s, v0.s[2]
        adcs    x5, x9, x21
        ldr     x9, [sp, #0x5b0]
        adcs    x8, x8, x9
        adcs    x27, x27, x11
        umlal2  v7.2d, v2.4s, v0.s[3]
        adcs    x19, x19, x13
        adcs    x24, x24, x14
        adcs    x20, x20, x16
        umlal2  v21.2d, v8.4s, v9.s[2]
        eor     x23, x23, x2
        adcs    x23, x23, x17
        str     x1, [sp, #0x430]
        ldr     x1, [sp, #0x4b0]
        adcs    x25, x25, x1
        umlal   v7.2d, v26.2s, v0.s[0]
        adc     x2, x2, xzr
        ldp     q8, q2, [x12, #0x150]
        umlal2  v7.2d, v26.4s, v0.s[1]
        umlal   v7.2d, v13.2s, v15.s[2]
        ldr     x15, [sp, #0x588]
        umlal2  v7.2d, v13.4s, v15.s[3]
        ldr     x13, [sp, #0x640]
        str     x10, [sp, #0x408]
        ldr     x10, [sp, #0x618]
        adds    x5, x5, x10
        ldr     x11, [sp, #0x668]
        str     x26, [sp, #0x4c0]
        ldr     x9, [sp, #0x440]
        ldr     x26, [sp, #0x4f0]
        adcs    x8, x8, x26
        umlal   v7.2d, v3.2s, v15.s[0]
        ldr     x21, [sp, #0x7a0]
        str     x7, [sp, #0x478]
        ldr     x7, [sp, #0x658]
        adcs    x27, x27, x7
        adcs    x19, x19, x15
        adcs    x24, x24, x13
        umlal2  v7.2d, v3.4s, v15.s[1]
        usra    v7.2d, v10.2d, #8
        adcs    x20, x20, x11
        adcs    x23, x23, x9
        usra    v7.2d, v5.2d, #6
        umlal   v21.2d, v16.2s, v12.s[0]
        adcs    x25, x25, x21
        adc     x2, x2, xzr
        umlal2  v21.2d, v16.4s, v12.s[1]
        ldp     q10, q13, [x12, #0x170]
        adds    x5, x14, x5
        umlal   v21.2d, v18.2s, v11.s[2]
        ldp     q3, q5, [x12, #0x190]
        adcs    x8, x16, x8
        umlal2  v21.2d, v18.4s, v11.s[3]
        ldp     q16, q18, [x12, #0x1b0]
        adcs    x27, x17, x27
        umlal   v21.2d, v20.2s, v11.s[0]
        adcs    x19, x1, x19
        adcs    x24, x10, x24
        adcs    x20, x26, x20
        umlal2  v21.2d, v20.4s, v11.s[1]
        ldp     q20, q22, [x12, #0x1d0]
        ldr     x10, [sp, #0x518]
        adcs    x23, x7, x23
        umlal   v21.2d, v8.2s, v4.s[2]
        adcs    x25, x15, x25
        adcs    x26, x13, x2
        ldr     x13, [sp, #0x738]
        adcs    x1, x11, xzr
        ldr     x11, [sp, #0x5b0]
        ldr     x14, [sp, #0x480]
        umlal2  v21.2d, v8.4s, v4.s[3]
        adcs    x2, x9, xzr
        ldr     x9, [sp, #0x750]
        adcs    x21, x21, xzr
        umulh   x7, x28, x22
        ldr     x15, [x6, #0xc8]
        umlal   v21.2d, v2.2s, v4.s[0]
        eor     x9, x9, x10
        eor     x11, x11, x10
        eor     x13, x13, x10
        ldr     x17, [x6, #0xd8]
        umlal2  v21.2d, v2.4s, v4.s[1]
        ldp     q8, q2, [x12, #0x1f0]
        eor     x14, x14, x10
        umlal   v21.2d, v10.2s, v19.s[2]
        eor     x5, x5, x10
        eor     x8, x8, x10
        umlal2  v21.2d, v10.4s, v19.s[3]
        mul     x16, x28, x15
        adds    x7, x7, x16
        ldr     x16, [x4, #0xd8]
        umlal   v21.2d, v13.2s, v19.s[0]
        mul     x16, x16, x17
        ldr     x17, [sp, #0x6c8]
        umlal2  v21.2d, v13.4s, v19.s[1]
        ldp     q10, q13, [x12, #0x210]
        umlal   v21.2d, v3.2s, v27.s[2]
        umulh   x28, x28, x15
        eor     x27, x27, x10
        str     x16, [sp, #0x480]
        mul     x16, x17, x15
        eor     x19, x19, x10
        eor     x24, x24, x10
        umlal2  v21.2d, v3.4s, v27.s[3]
        eor     x20, x20, x10
        eor     x23, x23, x10
        eor     x26, x26, x10
        umlal   v21.2d, v5.2s, v27.s[0]
        eor     x25, x25, x10
        eor     x1, x1, x10
        eor     x2, x2, x10
        umlal2  v21.2d, v5.4s, v27.s[1]
        umulh   x15, x17, x15
        eor     x21, x21, x10
        umlal   v21.2d, v16.2s, v1.s[2]
        ldr     q3, [x12, #0x230]
        adcs    x28, x28, x16
        ldr     x16, [sp, #0x7c0]
        umlal2  v21.2d, v16.4s, v1.s[3]
        ldr     d5, [x16, #0x180]
        umlal   v21.2d, v18.2s, v1.s[0]
        umlal2  v21.2d, v18.4s, v1.s[1]
        mul     x16, x17, x22
        umlal   v21.2d, v20.2s, v17.s[2]
        adc     x15, x15, xzr
        umulh   x22, x17, x22
        ldr     x17, [sp, #0x4d0]
        cmn     x10, #1
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x550]
        umlal2  v21.2d, v20.4s, v17.s[3]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x450]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x458]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x740]
        shl     v5.2d, v5.2d, #4
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x4e8]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x568]
        adcs    x27, x17, x27
        ldr     x17, [sp, #0x418]
        umlal   v21.2d, v22.2s, v17.s[0]
        ldp     q16, q18, [x12, #0x370]
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x490]
        adcs    x24, x17, x24
        ldr     x17, [x4, #0xd0]
        str     x24, [sp, #0x6c8]
        ldr     x24, [x6, #0xd0]
        str     x19, [sp, #0x738]
        umulh   x19, x17, x24
        umlal2  v21.2d, v22.4s, v17.s[1]
        str     x27, [sp, #0x5b0]
        ldr     x27, [sp, #0x570]
        adcs    x20, x27, x20
        ldr     x27, [sp, #0x4a0]
        adcs    x23, x27, x23
        ldr     x27, [sp, #0x608]
        adcs    x25, x27, x25
        ldr     x27, [sp, #0x5d0]
        umlal   v21.2d, v8.2s, v6.s[2]
        adcs    x26, x27, x26
        ldr     x27, [sp, #0x410]
        adcs    x1, x27, x1
        ldr     x27, [sp, #0x420]
        adcs    x2, x27, x2
        ldr     x27, [sp, #0x590]
        ldp     q20, q22, [x12, #0x140]
        adcs    x21, x27, x21
        umlal2  v21.2d, v8.4s, v6.s[3]
        adc     x10, x10, xzr
        adds    x7, x7, x16
        ldr     x27, [sp, #0x480]
        adcs    x28, x28, x22
        ldr     x22, [x6, #0xd8]
        mul     x16, x17, x22
        umlal   v21.2d, v2.2s, v6.s[0]
        adc     x15, x15, xzr
        adds    x19, x19, x16
        umull   v8.2d, v16.2s, v9.s[0]
        ldp     q23, q24, [x12, #0x160]
        umlal2  v21.2d, v2.4s, v6.s[1]
        ldp     q2, q25, [x12, #0x180]
        umulh   x16, x17, x22
        adcs    x27, x16, x27
        ldr     x16, [x4, #0xd8]
        umlal2  v8.2d, v16.4s, v9.s[2]
        umlal   v8.2d, v18.2s, v12.s[0]
        ldp     q16, q26, [x12, #0x1a0]
        umlal   v21.2d, v10.2s, v0.s[2]
        umlal2  v21.2d, v10.4s, v0.s[3]
        str     x10, [sp, #0x480]
        mul     x10, x16, x24
        umlal2  v8.2d, v18.4s, v12.s[1]
        umlal   v21.2d, v13.2s, v0.s[0]
        umlal   v8.2d, v20.2s, v11.s[2]
        umulh   x22, x16, x22
        adc     x22, x22, xzr
        adds    x19, x19, x10
        umlal2  v8.2d, v20.4s, v11.s[3]
        umlal2  v21.2d, v13.4s, v0.s[1]
        umlal   v21.2d, v3.2s, v15.s[2]
        umlal   v8.2d, v22.2s, v11.s[0]
        umulh   x10, x16, x24
        adcs    x27, x27, x10
        adc     x22, x22, xzr
        umlal2  v8.2d, v22.4s, v11.s[1]
        ldr     x10, [sp, #0x4a8]
        ldr     x16, [sp, #0x768]
        umlal   v8.2d, v23.2s, v4.s[2]
        umlal2  v8.2d, v23.4s, v4.s[3]
        umlal2  v21.2d, v3.4s, v15.s[3]
        usra    v21.2d, v5.2d, #6
        mul     x24, x17, x24
        uzp1    v15.2d, v7.2d, v21.2d
        uzp2    v10.2d, v7.2d, v21.2d
        shl     v13.2d, v10.2d, #0x23
        ext     v14.16b, v14.16b, v10.16b, #8
        usra    v15.2d, v13.2d, #6
        umlal   v8.2d, v24.2s, v4.s[0]
        mul     x17, x10, x16
        umlal2  v8.2d, v24.4s, v4.s[1]
        str     x21, [sp, #0x518]
        ldr     x21, [sp, #0x448]
        eor     x17, x17, x21
        usra    v15.2d, v14.2d, #0x1d
        umlal   v8.2d, v2.2s, v19.s[2]
        ldp     q14, q13, [x12, #0x200]
        ldp     q3, q5, [x12, #0x1c0]
        umlal2  v8.2d, v2.4s, v19.s[3]
        str     x2, [sp, #0x750]
        umulh   x2, x10, x16
        str     q15, [x0, #0x80]
        umlal   v8.2d, v25.2s, v19.s[0]
        ldp     q15, q2, [x12, #0x1e0]
        umlal2  v8.2d, v25.4s, v19.s[1]
        ldp     q7, q18, [x12, #0x220]
        umlal   v8.2d, v16.2s, v27.s[2]
        umlal2  v8.2d, v16.4s, v27.s[3]
        str     x1, [sp, #0x7a0]
        ldr     x1, [sp, #0x498]
        str     x26, [sp, #0x440]
        mul     x26, x10, x1
        adds    x26, x2, x26
        ldr     x2, [sp, #0x7c0]
        umlal   v8.2d, v26.2s, v27.s[0]
        ldp     q16, q20, [x12, #0x380]
        umlal2  v8.2d, v26.4s, v27.s[1]
        ldp     d21, d22, [x2, #0x180]
        umulh   x10, x10, x1
        umlal   v8.2d, v3.2s, v1.s[2]
        shl     v22.2d, v22.2d, #0xa
        umlal2  v8.2d, v3.4s, v1.s[3]
        ldp     q3, q23, [x12, #0x150]
        umlal   v8.2d, v5.2s, v1.s[0]
        ldp     q24, q25, [x12, #0x170]
        umlal2  v8.2d, v5.4s, v1.s[1]
        str     x25, [sp, #0x4a8]
        ldr     x25, [sp, #0x488]
        str     x23, [sp, #0x668]
        mul     x23, x25, x1
        adcs    x23, x10, x23
        umlal   v8.2d, v15.2s, v17.s[2]
        umlal2  v8.2d, v15.4s, v17.s[3]
        umull   v15.2d, v16.2s, v9.s[0]
        umlal   v8.2d, v2.2s, v17.s[0]
        umulh   x1, x25, x1
        adc     x1, x1, xzr
        umlal2  v8.2d, v2.4s, v17.s[1]
        ldp     q2, q5, [x12, #0x1b0]
        umlal   v8.2d, v14.2s, v6.s[2]
        ldp     q26, q28, [x12, #0x190]
        umlal2  v8.2d, v14.4s, v6.s[3]
        ldp     q14, q29, [x12, #0x1d0]
        umlal2  v15.2d, v16.4s, v9.s[2]
        mul     x10, x25, x16
        adds    x26, x26, x10
        eor     x26, x26, x21
        umlal   v15.2d, v20.2s, v12.s[0]
        umlal   v8.2d, v13.2s, v6.s[0]
        umlal2  v8.2d, v13.4s, v6.s[1]
        umulh   x25, x25, x16
        adcs    x23, x23, x25
        adc     x25, x1, xzr
        ldr     x1, [sp, #0x478]
        umlal   v8.2d, v7.2s, v0.s[2]
        cmn     x21, #1
        eor     x25, x25, x21
        adcs    x10, x17, x1
        umlal2  v15.2d, v20.4s, v12.s[1]
        adcs    x26, x26, x7
        ldp     q13, q16, [x12, #0x1f0]
        umlal2  v8.2d, v7.4s, v0.s[3]
        ldp     q7, q20, [x12, #0x210]
        umlal   v8.2d, v18.2s, v0.s[0]
        umlal   v15.2d, v3.2s, v11.s[2]
        umlal2  v8.2d, v18.4s, v0.s[1]
        usra    v8.2d, v21.2d, #0x3c
        umlal2  v15.2d, v3.4s, v11.s[3]
        usra    v8.2d, v22.2d, #6
        umlal   v15.2d, v23.2s, v11.s[0]
        umlal2  v15.2d, v23.4s, v11.s[1]
        umlal   v15.2d, v24.2s, v4.s[2]
        umlal2  v15.2d, v24.4s, v4.s[3]
        umlal   v15.2d, v25.2s, v4.s[0]
        umlal2  v15.2d, v25.4s, v4.s[1]
        umlal   v15.2d, v26.2s, v19.s[2]
        umlal2  v15.2d, v26.4s, v19.s[3]
        eor     x23, x23, x21
        adcs    x23, x23, x28
        adcs    x25, x25, x15
        umlal   v15.2d, v28.2s, v19.s[0]
        adc     x21, x21, xzr
        adds    x10, x10, x24
        adcs    x26, x26, x19
        umlal2  v15.2d, v28.4s, v19.s[1]
        ldr     q3, [x12, #0x230]
        adcs    x23, x23, x27
        adcs    x25, x25, x22
        umlal   v15.2d, v2.2s, v27.s[2]
        adc     x21, x21, xzr
        adds    x28, x28, x10
        adcs    x26, x15, x26
        umlal2  v15.2d, v2.4s, v27.s[3]
        ldr     x10, [sp, #0x650]
        ldr     x15, [sp, #0x630]
        adcs    x23, x24, x23
        adcs    x24, x19, x25
        ldr     x16, [sp, #0x5d8]
        adcs    x19, x27, x21
        ldr     x17, [sp, #0x7e8]
        ldr     x21, [sp, #0x7e0]
        umlal   v15.2d, v5.2s, v27.s[0]
        ldp     d2, d18, [x2, #0x188]
        adcs    x25, x22, xzr
        ldr     x22, [x6, #0xe0]
        umlal2  v15.2d, v5.4s, v27.s[1]
        shl     v5.2d, v18.2d, #0x10
        umulh   x27, x21, x22
        eor     x10, x10, x15
        umlal   v15.2d, v14.2s, v1.s[2]
        eor     x16, x16, x15
        eor     x17, x17, x15
        umlal2  v15.2d, v14.4s, v1.s[3]
        str     x20, [sp, #0x7e8]
        ldr     x20, [sp, #0x718]
        eor     x20, x20, x15
        str     x8, [sp, #0x718]
        ldr     x8, [sp, #0x790]
        eor     x8, x8, x15
        str     x5, [sp, #0x790]
        ldr     x5, [sp, #0x500]
        eor     x5, x5, x15
        umlal   v15.2d, v29.2s, v1.s[0]
        str     x14, [sp, #0x500]
        ldr     x14, [sp, #0x508]
        eor     x14, x14, x15
        umlal2  v15.2d, v29.4s, v1.s[1]
        str     x13, [sp, #0x508]
        mul     x13, x21, x22
        str     x11, [sp, #0x5d8]
        ldr     x11, [sp, #0x758]
        eor     x11, x11, x15
        umlal   v15.2d, v13.2s, v17.s[2]
        umlal2  v15.2d, v13.4s, v17.s[3]
        umlal   v15.2d, v16.2s, v17.s[0]
        str     x9, [sp, #0x758]
        ldr     x9, [x6, #0xe8]
        mul     x1, x21, x9
        adds    x27, x27, x1
        ldr     x1, [sp, #0x510]
        umlal2  v15.2d, v16.4s, v17.s[1]
        ldp     q14, q13, [x12, #0x390]
        umlal   v15.2d, v7.2s, v6.s[2]
        umlal2  v15.2d, v7.4s, v6.s[3]
        umulh   x21, x21, x9
        eor     x1, x1, x15
        str     x25, [sp, #0x510]
        ldr     x25, [sp, #0x648]
        eor     x25, x25, x15
        umlal   v15.2d, v20.2s, v6.s[0]
        umull   v7.2d, v14.2s, v9.s[0]
        umlal2  v7.2d, v14.4s, v9.s[2]
        umlal2  v15.2d, v20.4s, v6.s[1]
        umlal   v15.2d, v3.2s, v0.s[2]
        ldp     q14, q16, [x12, #0x160]
        str     x19, [sp, #0x648]
        ldr     x19, [sp, #0x6d8]
        str     x24, [sp, #0x7e0]
        mul     x24, x19, x9
        umlal2  v15.2d, v3.4s, v0.s[3]
        usra    v15.2d, v2.2d, #0x36
        umlal   v7.2d, v13.2s, v12.s[0]
        usra    v15.2d, v5.2d, #6
        umulh   x9, x19, x9
        adcs    x24, x21, x24
        adc     x21, x9, xzr
        ldr     x9, [sp, #0x5c8]
        umlal2  v7.2d, v13.4s, v12.s[1]
        uzp1    v13.2d, v8.2d, v15.2d
        eor     x9, x9, x15
        str     x23, [sp, #0x5c8]
        ldr     x23, [sp, #0x678]
        eor     x23, x23, x15
        umlal   v7.2d, v14.2s, v11.s[2]
        uzp2    v15.2d, v8.2d, v15.2d
        shl     v8.2d, v15.2d, #0x23
        ext     v10.16b, v10.16b, v15.16b, #8
        usra    v13.2d, v8.2d, #6
        umlal2  v7.2d, v14.4s, v11.s[3]
        str     x26, [sp, #0x678]
        mul     x26, x19, x22
        adds    x26, x27, x26
        ldp     q14, q8, [x12, #0x180]
        usra    v13.2d, v10.2d, #0x1d
        str     q13, [x0, #0x90]
        umlal   v7.2d, v16.2s, v11.s[0]
        umulh   x19, x19, x22
        ldr     x22, [sp, #0x6d0]
        adcs    x24, x24, x19
        ldr     x27, [x4, #0xf0]
        adc     x19, x21, xzr
        ldr     x21, [sp, #0x5c0]
        umlal2  v7.2d, v16.4s, v11.s[1]
        ldp     q10, q13, [x12, #0x1a0]
        eor     x21, x21, x15
        umlal   v7.2d, v14.2s, v4.s[2]
        ldp     q0, q2, [x12, #0x1c0]
        eor     x22, x22, x15
        umlal2  v7.2d, v14.4s, v4.s[3]
        ldp     q14, q3, [x12, #0x1e0]
        umlal   v7.2d, v8.2s, v4.s[0]
        str     x28, [sp, #0x6d0]
        ldr     x28, [x6, #0xf0]
        str     x7, [sp, #0x5c0]
        umulh   x7, x27, x28
        umlal2  v7.2d, v8.4s, v4.s[1]
        ldp     q8, q5, [x12, #0x220]
        umlal   v7.2d, v10.2s, v19.s[2]
        umlal2  v7.2d, v10.4s, v19.s[3]
        umlal   v7.2d, v13.2s, v19.s[0]
        str     x19, [sp, #0x6d8]
        mul     x19, x27, x28
        str     x19, [sp, #0x650]
        ldr     x19, [sp, #0x7b0]
        eor     x19, x19, x15
        ldp     q10, q16, [x12, #0x200]
        umlal2  v7.2d, v13.4s, v19.s[1]
        ldp     d13, d18, [x2, #0x190]
        umlal   v7.2d, v0.2s, v27.s[2]
        umlal2  v7.2d, v0.4s, v27.s[3]
        shl     v0.2d, v18.2d, #0x16
        str     x24, [sp, #0x7b0]
        ldr     x24, [x6, #0xf8]
        str     x26, [sp, #0x448]
        mul     x26, x27, x24
        adds    x26, x7, x26
        ldr     x7, [sp, #0x560]
        umlal   v7.2d, v2.2s, v27.s[0]
        eor     x7, x7, x15
        umlal2  v7.2d, v2.4s, v27.s[1]
        ldp     q2, q18, [x12, #0x3a0]
        umlal   v7.2d, v14.2s, v1.s[2]
        umulh   x27, x27, x24
        umlal2  v7.2d, v14.4s, v1.s[3]
        umlal   v7.2d, v3.2s, v1.s[0]
        umlal2  v7.2d, v3.4s, v1.s[1]
        ldp     q14, q3, [x12, #0x170]
        umull   v20.2d, v2.2s, v9.s[0]
        str     x13, [sp, #0x560]
        ldr     x13, [x4, #0xf8]
        str     x7, [sp, #0x768]
        mul     x7, x13, x24
        adcs    x27, x27, x7
        ldr     x7, [sp, #0x720]
        eor     x7, x7, x15
        umlal   v7.2d, v10.2s, v17.s[2]
        umlal2  v7.2d, v10.4s, v17.s[3]
        umlal   v7.2d, v16.2s, v17.s[0]
        umulh   x24, x13, x24
        adc     x24, x24, xzr
        str     x7, [sp, #0x720]
        ldr     x7, [sp, #0x558]
        eor     x7, x7, x15
        umlal2  v7.2d, v16.4s, v17.s[1]
        ldp     q10, q16, [x12, #0x190]
        umlal2  v20.2d, v2.4s, v9.s[2]
        umlal   v20.2d, v18.2s, v12.s[0]
        umlal   v7.2d, v8.2s, v6.s[2]
        str     x7, [sp, #0x558]
        mul     x7, x13, x28
        adds    x26, x26, x7
        ldr     x7, [sp, #0x620]
        eor     x7, x7, x15
        umlal2  v7.2d, v8.4s, v6.s[3]
        umlal   v7.2d, v5.2s, v6.s[0]
        umlal2  v20.2d, v18.4s, v12.s[1]
        umulh   x28, x13, x28
        ldr     x13, [sp, #0x5f8]
        adcs    x28, x27, x28
        ldr     x27, [sp, #0x598]
        adc     x24, x24, xzr
        umlal   v20.2d, v14.2s, v11.s[2]
        eor     x27, x27, x15
        eor     x13, x13, x15
        umlal2  v7.2d, v5.4s, v6.s[1]
        usra    v7.2d, v13.2d, #0x30
        usra    v7.2d, v0.2d, #6
        umlal2  v20.2d, v14.4s, v11.s[3]
        umlal   v20.2d, v3.2s, v11.s[0]
        ldp     q14, q13, [x12, #0x1b0]
        str     x24, [sp, #0x5f8]
        ldr     x24, [sp, #0x428]
        str     x28, [sp, #0x598]
        ldr     x28, [sp, #0x438]
        str     x26, [sp, #0x620]
        mul     x26, x24, x28
        umlal2  v20.2d, v3.4s, v11.s[1]
        ldp     q8, q0, [x12, #0x1d0]
        str     x13, [sp, #0x488]
        ldr     x13, [sp, #0x4f8]
        eor     x26, x26, x13
        ldr     x13, [sp, #0x698]
        umlal   v20.2d, v10.2s, v4.s[2]
        ldp     q2, q3, [x12, #0x1f0]
        eor     x13, x13, x15
        umlal2  v20.2d, v10.4s, v4.s[3]
        ldp     q10, q5, [x12, #0x210]
        str     x26, [sp, #0x698]
        umulh   x26, x24, x28
        umlal   v20.2d, v16.2s, v4.s[0]
        umlal2  v20.2d, v16.4s, v4.s[1]
        ldr     q16, [x12, #0x230]
        umlal   v20.2d, v14.2s, v19.s[2]
        umlal2  v20.2d, v14.4s, v19.s[3]
        str     x13, [sp, #0x498]
        ldr     x13, [sp, #0x7d8]
        str     x27, [sp, #0x640]
        mul     x27, x24, x13
        umlal   v20.2d, v13.2s, v19.s[0]
        ldp     d14, d18, [x2, #0x198]
        ldr     x2, [sp, #0x778]
        umlal2  v20.2d, v13.4s, v19.s[1]
        umlal   v20.2d, v8.2s, v27.s[2]
        adds    x26, x26, x27
        ldr     x27, [sp, #0x528]
        shl     v13.2d, v18.2d, #0x1c
        umulh   x24, x24, x13
        eor     x27, x27, x15
        eor     x2, x2, x15
        umlal2  v20.2d, v8.4s, v27.s[3]
        umlal   v20.2d, v0.2s, v27.s[0]
        umlal2  v20.2d, v0.4s, v27.s[1]
        umlal   v20.2d, v2.2s, v1.s[2]
        str     x26, [sp, #0x778]
        ldr     x26, [sp, #0x540]
        str     x27, [sp, #0x528]
        mul     x27, x26, x13
        adcs    x24, x24, x27
        umlal2  v20.2d, v2.4s, v1.s[3]
        umlal   v20.2d, v3.2s, v1.s[0]
        umlal2  v20.2d, v3.4s, v1.s[1]
        ldp     q8, q0, [x12, #0x3b0]
        umulh   x27, x26, x13
        ldr     x13, [x3]
        umlal   v20.2d, v10.2s, v17.s[2]
        adc     x27, x27, xzr
        cmn     x15, #1
        adcs    x10, x13, x10
        ldr     x13, [sp, #0x628]
        umlal2  v20.2d, v10.4s, v17.s[3]
        eor     x13, x13, x15
        str     x10, [sp, #0x628]
        ldr     x10, [sp, #0x578]
        eor     x10, x10, x15
        str     x27, [sp, #0x578]
        ldr     x27, [sp, #0x548]
        eor     x27, x27, x15
        umlal   v20.2d, v5.2s, v17.s[0]
        str     x24, [sp, #0x548]
        ldr     x24, [x3, #8]
        adcs    x24, x24, x16
        ldr     x16, [x3, #0x10]
        adcs    x8, x16, x8
        ldr     x16, [x3, #0x18]
        adcs    x20, x16, x20
        umull   v10.2d, v8.2s, v9.s[0]
        mul     x16, x26, x28
        str     x20, [sp, #0x7d8]
        ldr     x20, [sp, #0x6a8]
        adcs    x20, x20, x17
        ldr     x17, [sp, #0x780]
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x530]
        umlal2  v10.2d, v8.4s, v9.s[2]
        eor     x17, x17, x15
        str     x5, [sp, #0x530]
        ldr     x5, [sp, #0x610]
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x6f0]
        adcs    x11, x14, x11
        ldr     x14, [sp, #0x6f8]
        umlal   v10.2d, v0.2s, v12.s[0]
        adcs    x1, x14, x1
        ldr     x14, [sp, #0x6a0]
        adcs    x25, x14, x25
        ldr     x14, [sp, #0x748]
        adcs    x9, x14, x9
        umlal2  v20.2d, v5.4s, v17.s[1]
        ldp     q8, q2, [x12, #0x180]
        umulh   x28, x26, x28
        ldr     x26, [sp, #0x6e8]
        ldr     x14, [sp, #0x768]
        umlal   v20.2d, v16.2s, v6.s[2]
        adcs    x23, x26, x23
        ldr     x26, [sp, #0x730]
        adcs    x26, x26, x21
        ldr     x21, [sp, #0x788]
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x680]
        umlal2  v20.2d, v16.4s, v6.s[3]
        usra    v20.2d, v14.2d, #0x2a
        adcs    x19, x22, x19
        ldr     x22, [sp, #0x690]
        adcs    x22, x22, x14
        ldr     x14, [sp, #0x6c0]
        usra    v20.2d, v13.2d, #6
        str     x22, [sp, #0x768]
        ldr     x22, [sp, #0x720]
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x7b8]
        str     x22, [sp, #0x720]
        ldr     x22, [sp, #0x558]
        adcs    x22, x14, x22
        ldr     x14, [sp, #0x408]
        umlal2  v10.2d, v0.4s, v12.s[1]
        ldp     q14, q13, [x12, #0x1a0]
        umlal   v10.2d, v8.2s, v11.s[2]
        str     x22, [sp, #0x558]
        ldr     x22, [sp, #0x4c0]
        str     x19, [sp, #0x690]
        mul     x19, x14, x22
        uzp2    v0.2d, v7.2d, v20.2d
        str     x21, [sp, #0x680]
        ldr     x21, [sp, #0x600]
        str     x26, [sp, #0x788]
        eor     x26, x19, x21
        uzp1    v3.2d, v7.2d, v20.2d
        str     x23, [sp, #0x730]
        ldr     x23, [sp, #0x798]
        adcs    x7, x23, x7
        ldr     x23, [sp, #0x670]
        ext     v15.16b, v15.16b, v0.16b, #8
        shl     v5.2d, v0.2d, #0x23
        eor     x23, x23, x15
        str     x7, [sp, #0x670]
        ldr     x7, [sp, #0x520]
        eor     x7, x7, x15
        usra    v3.2d, v5.2d, #6
        umlal2  v10.2d, v8.4s, v11.s[3]
        str     x9, [sp, #0x520]
        umulh   x9, x14, x22
        str     x25, [sp, #0x6e8]
        ldr     x25, [sp, #0x638]
        str     x1, [sp, #0x438]
        ldr     x1, [sp, #0x640]
        adcs    x1, x25, x1
        ldr     x25, [sp, #0x7d0]
        usra    v3.2d, v15.2d, #0x1d
        str     q3, [x0, #0xa0]
        str     x1, [sp, #0x640]
        ldr     x1, [sp, #0x488]
        adcs    x1, x25, x1
        ldr     x25, [sp, #0x708]
        str     x1, [sp, #0x488]
        ldr     x1, [sp, #0x498]
        adcs    x1, x25, x1
        ldr     x25, [sp, #0x688]
        umlal   v10.2d, v2.2s, v11.s[0]
        adcs    x2, x25, x2
        ldr     x25, [sp, #0x5e8]
        str     x2, [sp, #0x498]
        ldr     x2, [sp, #0x528]
        adcs    x2, x25, x2
        ldr     x25, [sp, #0x770]
        eor     x25, x25, x15
        umlal2  v10.2d, v2.4s, v11.s[1]
        ldp     q15, q8, [x12, #0x1c0]
        umlal   v10.2d, v14.2s, v4.s[2]
        str     x2, [sp, #0x770]
        ldr     x2, [sp, #0x538]
        eor     x2, x2, x15
        ldp     q2, q3, [x12, #0x1e0]
        str     x1, [sp, #0x538]
        ldr     x1, [sp, #0x430]
        str     x11, [sp, #0x528]
        mul     x11, x14, x1
        umlal2  v10.2d, v14.4s, v4.s[3]
        ldp     q14, q5, [x12, #0x200]
        str     x5, [sp, #0x540]
        ldr     x5, [sp, #0x5f0]
        adcs    x2, x5, x2
        ldr     x5, [sp, #0x5b8]
        umlal   v10.2d, v13.2s, v4.s[0]
        ldp     q6, q7, [x12, #0x220]
        adcs    x23, x5, x23
        ldr     x5, [sp, #0x7c0]
        umlal2  v10.2d, v13.4s, v4.s[1]
        ldp     d13, d16, [x5, #0x1a0]
        umulh   x14, x14, x1
        umlal   v10.2d, v15.2s, v19.s[2]
        str     x23, [sp, #0x408]
        ldr     x23, [sp, #0x5e0]
        adcs    x17, x23, x17
        ldr     x23, [sp, #0x5a8]
        adcs    x13, x23, x13
        ldr     x23, [sp, #0x7a8]
        adcs    x25, x23, x25
        ldr     x23, [sp, #0x760]
        umlal2  v10.2d, v15.4s, v19.s[3]
        shl     v15.2d, v16.2d, #0x22
        adcs    x7, x23, x7
        ldr     x23, [sp, #0x5a0]
        adcs    x10, x23, x10
        ldr     x23, [sp, #0x6b8]
        adcs    x27, x23, x27
        ldr     x23, [sp, #0x778]
        umlal   v10.2d, v8.2s, v19.s[0]
        adc     x15, x15, xzr
        adds    x23, x23, x16
        ldr     x16, [sp, #0x4f8]
        eor     x23, x23, x16
        umlal2  v10.2d, v8.4s, v19.s[1]
        str     x15, [sp, #0x778]
        ldr     x15, [sp, #0x548]
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x578]
        adc     x15, x15, xzr
        cmn     x16, #1
        umlal   v10.2d, v2.2s, v27.s[2]
        eor     x15, x15, x16
        eor     x28, x28, x16
        str     x27, [sp, #0x578]
        ldr     x27, [sp, #0x698]
        str     x10, [sp, #0x548]
        ldr     x10, [sp, #0x560]
        adcs    x27, x27, x10
        umlal2  v10.2d, v2.4s, v27.s[3]
        str     x7, [sp, #0x698]
        ldr     x7, [sp, #0x3f8]
        str     x25, [sp, #0x630]
        mul     x25, x7, x1
        ldp     q8, q2, [x12, #0x190]
        str     x13, [sp, #0x748]
        ldr     x13, [sp, #0x448]
        adcs    x23, x23, x13
        str     x17, [sp, #0x6a0]
        ldr     x17, [sp, #0x7b0]
        adcs    x28, x28, x17
        str     x2, [sp, #0x6f8]
        ldr     x2, [sp, #0x6d8]
        adcs    x15, x15, x2
        ldp     q16, q18, [x12, #0x3c0]
        adc     x16, x16, xzr
        ldr     x13, [sp, #0x5f8]
        str     x20, [sp, #0x4f8]
        ldr     x20, [sp, #0x650]
        adds    x27, x27, x20
        str     x8, [sp, #0x6f0]
        ldr     x8, [sp, #0x620]
        adcs    x23, x23, x8
        umlal   v10.2d, v3.2s, v27.s[0]
        umulh   x1, x7, x1
        str     x24, [sp, #0x430]
        ldr     x24, [sp, #0x598]
        adcs    x28, x28, x24
        adcs    x15, x15, x13
        umlal2  v10.2d, v3.4s, v27.s[1]
        adc     x16, x16, xzr
        adds    x27, x17, x27
        adcs    x23, x2, x23
        umlal   v10.2d, v14.2s, v1.s[2]
        adcs    x20, x20, x28
        adcs    x28, x8, x15
        adcs    x24, x24, x16
        umlal2  v10.2d, v14.4s, v1.s[3]
        adcs    x2, x13, xzr
        adds    x8, x9, x11
        adcs    x25, x14, x25
        umlal   v10.2d, v5.2s, v1.s[0]
        ldp     q14, q3, [x12, #0x1b0]
        umull   v20.2d, v16.2s, v9.s[0]
        umlal2  v10.2d, v5.4s, v1.s[1]
        umlal2  v20.2d, v16.4s, v9.s[2]
        umlal   v10.2d, v6.2s, v17.s[2]
        umlal2  v10.2d, v6.4s, v17.s[3]
        adc     x1, x1, xzr
        umlal   v10.2d, v7.2s, v17.s[0]
        umlal2  v10.2d, v7.4s, v17.s[1]
        umlal   v20.2d, v18.2s, v12.s[0]
        usra    v10.2d, v13.2d, #0x24
        usra    v10.2d, v15.2d, #6
        umlal2  v20.2d, v18.4s, v12.s[1]
        ldp     q15, q13, [x12, #0x1d0]
        mul     x9, x7, x22
        umlal   v20.2d, v8.2s, v11.s[2]
        ldp     q5, q6, [x12, #0x1f0]
        adds    x8, x8, x9
        umlal2  v20.2d, v8.4s, v11.s[3]
        ldp     q8, q7, [x12, #0x210]
        eor     x9, x8, x21
        umlal   v20.2d, v2.2s, v11.s[0]
        umulh   x22, x7, x22
        ldr     x7, [sp, #0x400]
        adcs    x25, x25, x22
        adc     x22, x1, xzr
        ldr     x1, [sp, #0x660]
        umlal2  v20.2d, v2.4s, v11.s[1]
        ldr     q2, [x12, #0x230]
        umlal   v20.2d, v14.2s, v4.s[2]
        umlal2  v20.2d, v14.4s, v4.s[3]
        umlal   v20.2d, v3.2s, v4.s[0]
        ldr     x14, [sp, #0x6b0]
        ldp     d14, d16, [x5, #0x1a8]
        mul     x11, x1, x7
        umlal2  v20.2d, v3.4s, v4.s[1]
        shl     v3.2d, v16.2d, #0x28
        umlal   v20.2d, v15.2s, v19.s[2]
        umlal2  v20.2d, v15.4s, v19.s[3]
        umulh   x13, x1, x7
        umlal   v20.2d, v13.2s, v19.s[0]
        umlal2  v20.2d, v13.4s, v19.s[1]
        umlal   v20.2d, v5.2s, v27.s[2]
        umlal2  v20.2d, v5.4s, v27.s[3]
        mul     x15, x1, x14
        adds    x13, x13, x15
        ldr     x15, [sp, #0x4c8]
        umlal   v20.2d, v6.2s, v27.s[0]
        umlal2  v20.2d, v6.4s, v27.s[1]
        ldp     q15, q13, [x12, #0x3d0]
        umlal   v20.2d, v8.2s, v1.s[2]
        umulh   x1, x1, x14
        umlal2  v20.2d, v8.4s, v1.s[3]
        umull   v8.2d, v15.2s, v9.s[0]
        umlal   v20.2d, v7.2s, v1.s[0]
        umlal2  v20.2d, v7.4s, v1.s[1]
        ldp     q5, q6, [x12, #0x1a0]
        mul     x16, x15, x14
        umlal2  v8.2d, v15.4s, v9.s[2]
        adcs    x1, x1, x16
        umlal   v8.2d, v13.2s, v12.s[0]
        umlal   v20.2d, v2.2s, v17.s[2]
        umulh   x14, x15, x14
        adc     x14, x14, xzr
        umlal2  v8.2d, v13.4s, v12.s[1]
        umlal2  v20.2d, v2.4s, v17.s[3]
        usra    v20.2d, v14.2d, #0x1e
        usra    v20.2d, v3.2d, #6
        uzp2    v14.2d, v10.2d, v20.2d
        umlal   v8.2d, v5.2s, v11.s[2]
        mul     x16, x15, x7
        adds    x13, x13, x16
        uzp1    v15.2d, v10.2d, v20.2d
        shl     v10.2d, v14.2d, #0x23
        usra    v15.2d, v10.2d, #6
        umlal2  v8.2d, v5.4s, v11.s[3]
        ext     v10.16b, v0.16b, v14.16b, #8
        usra    v15.2d, v10.2d, #0x1d
        str     q15, [x0, #0xb0]
        umulh   x7, x15, x7
        ldr     x15, [sp, #0x4e0]
        adcs    x1, x1, x7
        umlal   v8.2d, v6.2s, v11.s[0]
        ldr     x17, [sp, #0x3e8]
        adc     x7, x14, xzr
        ldr     x14, [sp, #0x710]
        umlal2  v8.2d, v6.4s, v11.s[1]
        ldp     q15, q10, [x12, #0x1c0]
        umlal   v8.2d, v15.2s, v4.s[2]
        ldp     q13, q0, [x12, #0x1e0]
        umlal2  v8.2d, v15.4s, v4.s[3]
        ldp     q15, q2, [x12, #0x200]
        mul     x16, x14, x15
        umlal   v8.2d, v10.2s, v4.s[0]
        ldp     q3, q5, [x12, #0x220]
        eor     x16, x16, x17
        umlal2  v8.2d, v10.4s, v4.s[1]
        ldp     q10, q6, [x12, #0x3e0]
        umlal   v8.2d, v13.2s, v19.s[2]
        ldp     d7, d16, [x5, #0x1b0]
        umulh   x10, x14, x15
        umlal2  v8.2d, v13.4s, v19.s[3]
        shl     v13.2d, v16.2d, #0x2e
        umlal   v8.2d, v0.2s, v19.s[0]
        umlal2  v8.2d, v0.4s, v19.s[1]
        ldp     q0, q16, [x12, #0x1b0]
        umlal   v8.2d, v15.2s, v27.s[2]
        str     x2, [sp, #0x400]
        ldr     x2, [sp, #0x3f0]
        str     x24, [sp, #0x4c8]
        mul     x24, x14, x2
        adds    x24, x10, x24
        umlal2  v8.2d, v15.4s, v27.s[3]
        umlal   v8.2d, v2.2s, v27.s[0]
        umlal2  v8.2d, v2.4s, v27.s[1]
        ldp     q15, q2, [x12, #0x1d0]
        umulh   x10, x14, x2
        ldr     x14, [sp, #0x6e0]
        umull   v17.2d, v10.2s, v9.s[0]
        umlal   v8.2d, v3.2s, v1.s[2]
        umlal2  v8.2d, v3.4s, v1.s[3]
        umlal   v8.2d, v5.2s, v1.s[0]
        str     x28, [sp, #0x710]
        mul     x28, x14, x2
        adcs    x28, x10, x28
        umlal2  v17.2d, v10.4s, v9.s[2]
        umlal2  v8.2d, v5.4s, v1.s[1]
        usra    v8.2d, v7.2d, #0x18
        usra    v8.2d, v13.2d, #6
        umlal   v17.2d, v6.2s, v12.s[0]
        umulh   x2, x14, x2
        adc     x2, x2, xzr
        umlal2  v17.2d, v6.4s, v12.s[1]
        ldp     q10, q13, [x12, #0x1f0]
        umlal   v17.2d, v0.2s, v11.s[2]
        ldp     q3, q5, [x12, #0x210]
        umlal2  v17.2d, v0.4s, v11.s[3]
        umlal   v17.2d, v16.2s, v11.s[0]
        ldp     d0, d6, [x5, #0x1b8]
        mul     x10, x14, x15
        umlal2  v17.2d, v16.4s, v11.s[1]
        ldr     q7, [x12, #0x230]
        adds    x24, x24, x10
        eor     x24, x24, x17
        umlal   v17.2d, v15.2s, v4.s[2]
        umlal2  v17.2d, v15.4s, v4.s[3]
        shl     v15.2d, v6.2d, #0x34
        umulh   x10, x14, x15
        adcs    x28, x28, x10
        adc     x2, x2, xzr
        umlal   v17.2d, v2.2s, v4.s[0]
        eor     x2, x2, x17
        cmn     x17, #1
        adcs    x19, x16, x19
        umlal2  v17.2d, v2.4s, v4.s[1]
        eor     x28, x28, x17
        adcs    x24, x24, x8
        adcs    x28, x28, x25
        umlal   v17.2d, v10.2s, v19.s[2]
        adcs    x2, x2, x22
        adc     x8, x17, xzr
        adds    x19, x19, x11
        umlal2  v17.2d, v10.4s, v19.s[3]
        adcs    x24, x24, x13
        adcs    x28, x28, x1
        adcs    x2, x2, x7
        umlal   v17.2d, v13.2s, v19.s[0]
        adc     x8, x8, xzr
        adds    x19, x25, x19
        adcs    x24, x22, x24
        umlal2  v17.2d, v13.4s, v19.s[1]
        ldp     q10, q13, [x12, #0x3f0]
        eor     x24, x24, x21
        umlal   v17.2d, v3.2s, v27.s[2]
        adcs    x25, x11, x28
        eor     x25, x25, x21
        adcs    x28, x13, x2
        eor     x28, x28, x21
        ldr     x2, [sp, #0x478]
        umlal2  v17.2d, v3.4s, v27.s[3]
        umlal   v17.2d, v5.2s, v27.s[0]
        eor     x19, x19, x21
        ldp     q2, q3, [x12, #0x1c0]
        adcs    x22, x1, x8
        eor     x22, x22, x21
        umlal2  v17.2d, v5.4s, v27.s[1]
        ldr     x10, [sp, #0x678]
        adcs    x1, x7, xzr
        ldr     x11, [sp, #0x5c8]
        ldr     x7, [sp, #0x5c0]
        ldr     x13, [sp, #0x7e0]
        eor     x1, x1, x21
        cmn     x21, #1
        ldr     x14, [sp, #0x648]
        umlal   v17.2d, v7.2s, v1.s[2]
        adcs    x26, x26, x2
        ldr     x15, [sp, #0x510]
        adcs    x8, x9, x7
        ldr     x9, [sp, #0x6d0]
        umlal2  v17.2d, v7.4s, v1.s[3]
        usra    v17.2d, v0.2d, #0x12
        ldr     x16, [sp, #0x560]
        adcs    x19, x19, x9
        ldr     x17, [sp, #0x448]
        adcs    x24, x24, x10
        adcs    x25, x25, x11
        adcs    x28, x28, x13
        umull   v0.2d, v10.2s, v9.s[0]
        adcs    x22, x22, x14
        umlal2  v0.2d, v10.4s, v9.s[2]
        adcs    x1, x1, x15
        adc     x21, x21, xzr
        ldr     x10, [sp, #0x710]
        usra    v17.2d, v15.2d, #6
        uzp2    v15.2d, v8.2d, v17.2d
        ldr     x9, [sp, #0x4c8]
        adds    x26, x26, x16
        adcs    x8, x8, x17
        ext     v14.16b, v14.16b, v15.16b, #8
        ldr     x5, [sp, #0x400]
        shl     v10.2d, v15.2d, #0x23
        adcs    x19, x19, x27
        adcs    x24, x24, x23
        ldp     q1, q5, [x12, #0x1e0]
        adcs    x25, x25, x20
        uzp1    v8.2d, v8.2d, v17.2d
        adcs    x28, x28, x10
        umlal   v0.2d, v13.2s, v12.s[0]
        adcs    x22, x22, x9
        usra    v8.2d, v10.2d, #6
        umlal2  v0.2d, v13.4s, v12.s[1]
        adcs    x1, x1, x5
        ldp     q10, q13, [x12, #0x210]
        umlal   v0.2d, v2.2s, v11.s[2]
        adc     x21, x21, xzr
        adds    x26, x11, x26
        umlal2  v0.2d, v2.4s, v11.s[3]
        ldr     q2, [x12, #0x410]
        adcs    x8, x13, x8
        ldp     q6, q7, [x12, #0x200]
        adcs    x19, x14, x19
        umlal   v0.2d, v3.2s, v11.s[0]
        adcs    x24, x15, x24
        ldr     q16, [x12, #0x400]
        ldr     q17, [x12, #0x420]
        adcs    x25, x16, x25
        ldr     q18, [x12, #0x410]
        umlal2  v0.2d, v3.4s, v11.s[1]
        adcs    x28, x17, x28
        ldp     q3, q20, [x12, #0x220]
        umlal   v0.2d, v1.2s, v4.s[2]
        adcs    x22, x27, x22
        ldp     q21, q22, [x12, #0x1d0]
        umlal2  v0.2d, v1.4s, v4.s[3]
        adcs    x23, x23, x1
        ldp     q1, q23, [x12, #0x1e0]
        umlal   v0.2d, v5.2s, v4.s[0]
        adcs    x20, x20, x21
        ldp     q24, q25, [x12, #0x200]
        umlal2  v0.2d, v5.4s, v4.s[1]
        adcs    x21, x10, xzr
        umull   v5.2d, v16.2s, v9.s[0]
        ldp     q26, q28, [x12, #0x1f0]
        ldr     x10, [sp, #0x7c0]
        adcs    x27, x9, xzr
        ldr     x11, [sp, #0x508]
        ldr     x13, [sp, #0x6d0]
        ldr     x9, [sp, #0x5d8]
        ldr     q29, [x12, #0x420]
        umlal   v0.2d, v6.2s, v19.s[2]
        ldr     x14, [sp, #0x500]
        ldr     x15, [sp, #0x678]
        adcs    x1, x5, xzr
        ldr     x5, [sp, #0x758]
        ldr     x16, [sp, #0x790]
        adds    x5, x5, x2
        umlal2  v0.2d, v6.4s, v19.s[3]
        ldr     q6, [x12, #0x230]
        adcs    x9, x9, x7
        ldr     x17, [sp, #0x718]
        umlal   v0.2d, v7.2s, v19.s[0]
        ldr     d30, [x10, #0x1c8]
        adcs    x11, x11, x13
        umlal2  v5.2d, v16.4s, v9.s[2]
        ldr     x13, [sp, #0x738]
        ldr     q16, [x12, #0x430]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x5b0]
        umlal   v5.2d, v2.2s, v12.s[0]
        adcs    x16, x16, x26
        usra    v8.2d, v14.2d, #0x1d
        ldp     d14, d31, [x10, #0x1c0]
        ldr     x7, [sp, #0x7e8]
        umlal2  v5.2d, v2.4s, v12.s[1]
        adcs    x17, x17, x8
        ldr     x2, [sp, #0x668]
        umlal   v5.2d, v21.2s, v11.s[2]
        adcs    x15, x15, x19
        adcs    x13, x13, x24
        umlal2  v5.2d, v21.4s, v11.s[3]
        ldr     d2, [x10, #0x1d0]
        ldr     x10, [sp, #0x6c8]
        adcs    x10, x10, x25
        umlal   v5.2d, v22.2s, v11.s[0]
        shl     v21.2d, v31.2d, #0x3a
        adcs    x7, x7, x28
        str     q8, [x0, #0xc0]
        adcs    x2, x2, x22
        umull   v8.2d, v18.2s, v9.s[0]
        str     x22, [sp, #0x668]
        ldr     x22, [sp, #0x4a8]
        adcs    x22, x22, x23
        umlal2  v0.2d, v7.4s, v19.s[1]
        str     x23, [sp, #0x4a8]
        ldr     x23, [sp, #0x440]
        adcs    x23, x23, x20
        umlal   v0.2d, v3.2s, v27.s[2]
        str     x20, [sp, #0x440]
        ldr     x20, [sp, #0x7a0]
        adcs    x20, x20, x21
        shl     v2.2d, v2.2d, #6
        umlal2  v5.2d, v22.4s, v11.s[1]
        str     x21, [sp, #0x7a0]
        ldr     x21, [sp, #0x750]
        adcs    x21, x21, x27
        ldp     q7, q22, [x12, #0x220]
        ldr     x12, [sp, #0x490]
        umlal   v5.2d, v26.2s, v4.s[2]
        str     x27, [sp, #0x750]
        ldr     x27, [sp, #0x518]
        adcs    x27, x27, x1
        umlal2  v5.2d, v26.4s, v4.s[3]
        str     x1, [sp, #0x518]
        ldr     x1, [sp, #0x480]
        adc     x1, x1, xzr
        adds    x5, x12, x5
        ldr     x12, [sp, #0x570]
        umull   v26.2d, v17.2s, v9.s[0]
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x4a0]
        umlal   v5.2d, v28.2s, v4.s[0]
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x7c8]
        umlal2  v8.2d, v18.4s, v9.s[2]
        ldr     q18, [x12, #0x430]
        str     x11, [sp, #0x4a0]
        ldr     x11, [sp, #0x608]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x5d0]
        umlal   v8.2d, v29.2s, v12.s[0]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x410]
        umlal2  v8.2d, v29.4s, v12.s[1]
        ldr     q29, [x12, #0x230]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x420]
        umlal2  v0.2d, v3.4s, v27.s[3]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x590]
        umlal   v0.2d, v20.2s, v27.s[0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x478]
        umlal   v8.2d, v1.2s, v11.s[2]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x5c0]
        umlal2  v8.2d, v1.4s, v11.s[3]
        ldp     q1, q3, [x12, #0x1f0]
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x6d0]
        umlal2  v0.2d, v20.4s, v27.s[1]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x678]
        umlal2  v5.2d, v28.4s, v4.s[1]
        ldp     q20, q28, [x12, #0x210]
        adcs    x22, x17, x22
        umlal   v5.2d, v10.2s, v19.s[2]
        adcs    x23, x26, x23
        umlal2  v5.2d, v10.4s, v19.s[3]
        adcs    x20, x8, x20
        ldr     x26, [sp, #0x668]
        usra    v0.2d, v14.2d, #0xc
        umlal   v5.2d, v13.2s, v19.s[0]
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x4a8]
        umlal   v8.2d, v23.2s, v11.s[0]
        adcs    x24, x24, x27
        ldr     x27, [sp, #0x440]
        umlal2  v8.2d, v23.4s, v11.s[1]
        adcs    x25, x25, x1
        ldr     x1, [sp, #0x7a0]
        umlal   v8.2d, v24.2s, v4.s[2]
        adcs    x28, x28, xzr
        ldr     x8, [sp, #0x750]
        usra    v0.2d, v21.2d, #6
        umlal2  v26.2d, v17.4s, v9.s[2]
        adcs    x26, x26, xzr
        ldr     x17, [sp, #0x518]
        umlal   v26.2d, v16.2s, v12.s[0]
        adcs    x21, x21, xzr
        adcs    x27, x27, xzr
        ldr     q14, [x12, #0x440]
        umlal2  v8.2d, v24.4s, v4.s[3]
        adcs    x1, x1, xzr
        ldr     q10, [x12, #0x440]
        umlal2  v26.2d, v16.4s, v12.s[1]
        adcs    x8, x8, xzr
        umlal2  v5.2d, v13.4s, v19.s[1]
        ldp     q13, q16, [x12, #0x200]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x518]
        ldr     x17, [sp, #0x628]
        str     x8, [sp, #0x750]
        ldr     x8, [sp, #0x4d0]
        adds    x17, x17, x8
        ldr     x8, [sp, #0x430]
        str     x17, [sp, #0x628]
        ldr     x17, [sp, #0x550]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x6f0]
        umlal   v26.2d, v1.2s, v11.s[2]
        umlal   v5.2d, v6.2s, v27.s[2]
        str     x8, [sp, #0x430]
        ldr     x8, [sp, #0x450]
        adcs    x17, x17, x8
        ldr     x8, [sp, #0x7d8]
        umlal2  v5.2d, v6.4s, v27.s[3]
        ldp     q6, q17, [x12, #0x210]
        ldr     x12, [sp, #0x458]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x4f8]
        umlal2  v26.2d, v1.4s, v11.s[3]
        str     x8, [sp, #0x7d8]
        ldr     x8, [sp, #0x740]
        adcs    x12, x12, x8
        ldr     x8, [sp, #0x530]
        umlal   v8.2d, v25.2s, v4.s[0]
        str     x12, [sp, #0x4f8]
        ldr     x12, [sp, #0x4e8]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x540]
        umlal   v26.2d, v3.2s, v11.s[0]
        str     x8, [sp, #0x530]
        ldr     x8, [sp, #0x568]
        adcs    x12, x12, x8
        ldr     x8, [sp, #0x528]
        umlal2  v8.2d, v25.4s, v4.s[1]
        usra    v5.2d, v30.2d, #6
        str     x12, [sp, #0x540]
        ldr     x12, [sp, #0x418]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x7c0]
        umlal   v8.2d, v7.2s, v19.s[2]
        ldp     d1, d21, [x12, #0x1d0]
        ldr     x12, [sp, #0x438]
        adcs    x12, x12, x5
        str     x5, [sp, #0x438]
        ldr     x5, [sp, #0x6e8]
        adcs    x5, x5, x9
        str     x9, [sp, #0x6e8]
        ldr     x9, [sp, #0x520]
        str     x5, [sp, #0x528]
        ldr     x5, [sp, #0x4a0]
        adcs    x9, x9, x5
        ldr     x5, [sp, #0x730]
        umlal2  v26.2d, v3.4s, v11.s[1]
        adcs    x5, x5, x11
        str     x11, [sp, #0x730]
        ldr     x11, [sp, #0x788]
        adcs    x11, x11, x14
        str     x14, [sp, #0x788]
        ldr     x14, [sp, #0x680]
        adcs    x14, x14, x16
        umlal2  v8.2d, v7.4s, v19.s[3]
        str     x16, [sp, #0x680]
        ldr     x16, [sp, #0x690]
        adcs    x16, x16, x15
        str     x15, [sp, #0x690]
        ldr     x15, [sp, #0x768]
        adcs    x15, x15, x13
        str     x13, [sp, #0x768]
        ldr     x13, [sp, #0x720]
        adcs    x13, x13, x10
        umlal   v8.2d, v22.2s, v19.s[0]
        str     x10, [sp, #0x720]
        ldr     x10, [sp, #0x558]
        adcs    x10, x10, x7
        str     x7, [sp, #0x558]
        ldr     x7, [sp, #0x670]
        adcs    x7, x7, x2
        str     x2, [sp, #0x670]
        ldr     x2, [sp, #0x640]
        adcs    x2, x2, x22
        str     x22, [sp, #0x640]
        ldr     x22, [sp, #0x488]
        adcs    x22, x22, x23
        str     x23, [sp, #0x488]
        ldr     x23, [sp, #0x538]
        adcs    x23, x23, x20
        umlal   v26.2d, v20.2s, v4.s[2]
        str     x20, [sp, #0x538]
        ldr     x20, [sp, #0x498]
        adcs    x20, x20, x19
        str     x19, [sp, #0x498]
        ldr     x19, [sp, #0x770]
        adcs    x19, x19, x24
        str     x24, [sp, #0x770]
        ldr     x24, [sp, #0x6f8]
        adcs    x24, x24, x25
        umlal2  v26.2d, v20.4s, v4.s[3]
        str     x25, [sp, #0x6f8]
        ldr     x25, [sp, #0x408]
        adcs    x25, x25, x28
        str     x28, [sp, #0x408]
        ldr     x28, [sp, #0x6a0]
        adcs    x28, x28, x26
        str     x26, [sp, #0x6a0]
        ldr     x26, [sp, #0x748]
        adcs    x26, x26, x21
        umlal   v26.2d, v28.2s, v4.s[0]
        str     x21, [sp, #0x748]
        ldr     x21, [sp, #0x630]
        adcs    x21, x21, x27
        str     x27, [sp, #0x630]
        ldr     x27, [sp, #0x698]
        adcs    x27, x27, x1
        str     x1, [sp, #0x698]
        ldr     x1, [sp, #0x548]
        str     x27, [sp, #0x520]
        ldr     x27, [sp, #0x750]
        adcs    x1, x1, x27
        ldr     x27, [sp, #0x578]
        umlal2  v8.2d, v22.4s, v19.s[1]
        str     x1, [sp, #0x548]
        ldr     x1, [sp, #0x518]
        adcs    x27, x27, x1
        ldr     x1, [sp, #0x778]
        adc     x1, x1, xzr
        str     x1, [sp, #0x778]
        ldr     x1, [sp, #0x6c0]
        str     x27, [sp, #0x578]
        ldr     x27, [sp, #0x628]
        adds    x27, x1, x27
        ldr     x1, [sp, #0x7b8]
        uzp2    v3.2d, v0.2d, v5.2d
        str     x27, [sp, #0x628]
        ldr     x27, [sp, #0x430]
        adcs    x27, x1, x27
        ldr     x1, [sp, #0x798]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x638]
        str     x1, [sp, #0x798]
        ldr     x1, [sp, #0x7d8]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x7c8]
        umlal2  v26.2d, v28.4s, v4.s[1]
        ldr     q7, [x17, #0x450]
        uzp1    v0.2d, v0.2d, v5.2d
        str     x1, [sp, #0x7d8]
        ldr     x1, [sp, #0x7d0]
        str     x27, [sp, #0x638]
        ldr     x27, [sp, #0x4f8]
        adcs    x1, x1, x27
        ldr     x27, [sp, #0x708]
        ldr     q5, [x17, #0x450]
        str     x1, [sp, #0x4f8]
        ldr     x1, [sp, #0x530]
        adcs    x1, x27, x1
        ldr     x27, [sp, #0x688]
        umull   v20.2d, v18.2s, v9.s[0]
        str     x1, [sp, #0x530]
        ldr     x1, [sp, #0x540]
        adcs    x1, x27, x1
        ldr     x27, [sp, #0x7c0]
        ldp     q22, q23, [x17, #0x220]
        umlal2  v20.2d, v18.4s, v9.s[2]
        ldp     d18, d24, [x27, #0x1d8]
        umlal   v20.2d, v14.2s, v12.s[0]
        str     x1, [sp, #0x540]
        ldr     x1, [sp, #0x5e8]
        adcs    x1, x1, x8
        ldr     x8, [sp, #0x5f0]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x5b8]
        str     x1, [sp, #0x5f0]
        ldr     x1, [sp, #0x528]
        adcs    x1, x12, x1
        ldr     x12, [sp, #0x5e0]
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x5a8]
        usra    v8.2d, v2.2d, #6
        adcs    x5, x12, x5
        ldr     x12, [sp, #0x7a8]
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x760]
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x5a0]
        ext     v15.16b, v15.16b, v3.16b, #8
        ldp     d2, d25, [x27, #0x1e0]
        umlal2  v20.2d, v14.4s, v12.s[1]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x6b8]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x4d0]
        adcs    x13, x16, x13
        ldr     x16, [sp, #0x550]
        shl     v14.2d, v3.2d, #0x23
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x450]
        adcs    x7, x16, x7
        ldr     x16, [sp, #0x458]
        shl     v21.2d, v21.2d, #0xc
        umlal   v20.2d, v13.2s, v11.s[2]
        adcs    x2, x16, x2
        ldr     x16, [sp, #0x740]
        usra    v0.2d, v14.2d, #6
        umull   v14.2d, v10.2s, v9.s[0]
        adcs    x16, x16, x22
        ldr     x22, [sp, #0x4e8]
        adcs    x22, x22, x23
        ldr     x23, [sp, #0x568]
        adcs    x20, x23, x20
        ldr     x23, [sp, #0x418]
        shl     v24.2d, v24.2d, #0x12
        adcs    x19, x23, x19
        ldr     x23, [sp, #0x438]
        ldr     q27, [x17, #0x230]
        adcs    x24, x23, x24
        ldr     x23, [sp, #0x6e8]
        umlal   v26.2d, v29.2s, v19.s[2]
        ldr     q28, [x17, #0x460]
        adcs    x25, x23, x25
        ldr     x23, [sp, #0x4a0]
        umlal2  v20.2d, v13.4s, v11.s[3]
        adcs    x28, x23, x28
        ldr     x23, [sp, #0x730]
        adcs    x26, x23, x26
        ldr     x23, [sp, #0x788]
        usra    v0.2d, v15.2d, #0x1d
        str     q0, [x0, #0xd0]
        adcs    x21, x23, x21
        ldr     x23, [sp, #0x680]
        str     x16, [sp, #0x788]
        ldr     x16, [sp, #0x520]
        adcs    x16, x23, x16
        ldr     x23, [sp, #0x690]
        str     x22, [sp, #0x520]
        ldr     x22, [sp, #0x548]
        adcs    x22, x23, x22
        ldr     x23, [sp, #0x768]
        str     x11, [sp, #0x548]
        ldr     x27, [sp, #0x670]
        ldr     x11, [sp, #0x578]
        adcs    x11, x23, x11
        ldr     x23, [sp, #0x720]
        str     x12, [sp, #0x578]
        ldr     x12, [sp, #0x778]
        adcs    x12, x23, x12
        ldr     x23, [sp, #0x558]
        umlal   v20.2d, v16.2s, v11.s[0]
        adcs    x23, x23, xzr
        ldp     q15, q13, [x17, #0x220]
        umlal2  v20.2d, v16.4s, v11.s[1]
        adcs    x27, x27, xzr
        str     x26, [sp, #0x670]
        ldr     x26, [sp, #0x640]
        adcs    x26, x26, xzr
        umlal   v20.2d, v22.2s, v4.s[2]
        stp     x13, x10, [x3, #0x100]
        umlal2  v26.2d, v29.4s, v19.s[3]
        stp     x8, x1, [x3, #0xc0]
        ldr     x8, [sp, #0x538]
        ldr     x1, [sp, #0x488]
        usra    v26.2d, v1.2d, #0x3a
        adcs    x1, x1, xzr
        adcs    x8, x8, xzr
        str     x23, [sp, #0x538]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        usra    v26.2d, v21.2d, #6
        stp     x24, x25, [x3, #0x140]
        ldr     x24, [sp, #0x498]
        adcs    x10, x24, xzr
        ldr     x24, [sp, #0x770]
        adcs    x13, x24, xzr
        ldr     x24, [sp, #0x6f8]
        stp     x14, x15, [x3, #0xf0]
        umlal2  v14.2d, v10.4s, v9.s[2]
        uzp1    v10.2d, v8.2d, v26.2d
        adcs    x14, x24, xzr
        ldr     x24, [sp, #0x408]
        adcs    x15, x24, xzr
        ldr     x24, [sp, #0x6a0]
        adcs    x25, x24, xzr
        ldr     x24, [sp, #0x748]
        ldr     q0, [x17, #0x460]
        umlal   v14.2d, v7.2s, v12.s[0]
        adcs    x24, x24, xzr
        str     x10, [sp, #0x748]
        ldr     x10, [sp, #0x630]
        adcs    x10, x10, xzr
        umlal2  v20.2d, v22.4s, v4.s[3]
        stp     x9, x5, [x3, #0xd0]
        ldr     x5, [sp, #0x698]
        ldr     x9, [sp, #0x750]
        uzp2    v8.2d, v8.2d, v26.2d
        ldr     q1, [x17, #0x470]
        shl     v16.2d, v8.2d, #0x23
        str     x24, [sp, #0x630]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        adcs    x5, x5, xzr
        umlal   v20.2d, v23.2s, v4.s[0]
        usra    v10.2d, v16.2d, #6
        str     x19, [sp, #0x698]
        str     x20, [sp, #0x6a0]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        adcs    x9, x9, xzr
        umlal2  v20.2d, v23.4s, v4.s[1]
        ldr     q16, [x17, #0x230]
        ldr     x17, [sp, #0x518]
        str     x25, [sp, #0x750]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        adcs    x17, x17, xzr
        umlal2  v14.2d, v7.4s, v12.s[1]
        shl     v7.2d, v25.2d, #0x18
        stp     x7, x2, [x3, #0x110]
        umlal   v14.2d, v6.2s, v11.s[2]
        ext     v3.16b, v3.16b, v8.16b, #8
        str     x28, [sp, #0x518]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     x2, [sp, #0x628]
        ldr     x7, [sp, #0x638]
        str     x26, [sp, #0x408]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umull   v19.2d, v5.2s, v9.s[0]
        usra    v10.2d, v3.2d, #0x1d
        stp     x21, x16, [x3, #0x160]
        umlal2  v14.2d, v6.4s, v11.s[3]
        usra    v20.2d, v18.2d, #0x34
        str     x22, [sp, #0x6f8]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v19.2d, v5.4s, v9.s[2]
        usra    v20.2d, v24.2d, #6
        stp     x2, x7, [x3, #0x80]
        ldr     x2, [sp, #0x7c0]
        umlal   v14.2d, v17.2s, v11.s[0]
        ldr     x7, [sp, #0x6a0]
        ldp     d3, d5, [x2, #0x1e8]
        umlal2  v14.2d, v17.4s, v11.s[1]
        shl     v5.2d, v5.2d, #0x1e
        str     x27, [sp, #0x638]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        umlal   v14.2d, v27.2s, v4.s[2]
        ldp     d6, d17, [x2, #0x1f0]
        umlal   v19.2d, v0.2s, v12.s[0]
        shl     v17.2d, v17.2d, #0x24
        stp     x9, x17, [x3, #0x1f0]
        ldr     x9, [sp, #0x698]
        umlal2  v19.2d, v0.4s, v12.s[1]
        stp     x7, x9, [x3, #0x130]
        ldr     x9, [sp, #0x408]
        ldr     x7, [sp, #0x638]
        umlal   v19.2d, v15.2s, v11.s[2]
        stp     x7, x9, [x3, #0x190]
        ldr     x9, [sp, #0x5f0]
        ldr     x7, [sp, #0x6f8]
        umlal2  v19.2d, v15.4s, v11.s[3]
        stp     x7, x11, [x3, #0x170]
        ldr     x7, [sp, #0x540]
        umull   v15.2d, v28.2s, v9.s[0]
        stp     x7, x9, [x3, #0xb0]
        ldr     x7, [sp, #0x7c8]
        ldr     x9, [sp, #0x7d8]
        umlal2  v15.2d, v28.4s, v9.s[2]
        str     q10, [x0, #0xe0]
        umlal   v19.2d, v13.2s, v11.s[0]
        ldr     q10, [x7, #0x470]
        ldr     x7, [sp, #0x538]
        umlal2  v14.2d, v27.4s, v4.s[3]
        usra    v14.2d, v2.2d, #0x2e
        stp     x12, x7, [x3, #0x180]
        ldr     x7, [sp, #0x798]
        usra    v14.2d, v7.2d, #6
        uzp2    v0.2d, v20.2d, v14.2d
        stp     x7, x9, [x3, #0x90]
        ldr     x7, [sp, #0x670]
        uzp1    v14.2d, v20.2d, v14.2d
        stp     x10, x5, [x3, #0x1e0]
        ldr     x5, [sp, #0x518]
        movi    v2.2d, #0000000000000000
        umlal2  v19.2d, v13.4s, v11.s[1]
        usra    v19.2d, v3.2d, #0x28
        stp     x14, x15, [x3, #0x1c0]
        umlal   v15.2d, v1.2s, v12.s[0]
        usra    v19.2d, v5.2d, #6
        stp     x5, x7, [x3, #0x150]
        ldr     x5, [sp, #0x630]
        stp     x1, x8, [x3, #0x1a0]
        ldr     x1, [sp, #0x750]
        umull   v13.2d, v10.2s, v9.s[0]
        shl     v3.2d, v0.2d, #0x23
        stp     x1, x5, [x3, #0x1d0]
        ldr     x5, [sp, #0x578]
        ldr     x1, [sp, #0x548]
        umlal2  v15.2d, v1.4s, v12.s[1]
        usra    v14.2d, v3.2d, #6
        ext     v12.16b, v8.16b, v0.16b, #8
        usra    v14.2d, v12.2d, #0x1d
        stp     x1, x5, [x3, #0xe0]
        ldr     x5, [sp, #0x530]
        ldr     x1, [sp, #0x4f8]
        stp     x1, x5, [x3, #0xa0]
        ldr     x5, [sp, #0x520]
        ldr     x1, [sp, #0x748]
        str     q14, [x0, #0xf0]
        stp     x1, x13, [x3, #0x1b0]
        ldr     x1, [sp, #0x788]
        stp     x1, x5, [x3, #0x120]
        ldr     d14, [x2, #0x1f8]
        umlal   v15.2d, v16.2s, v11.s[2]
        umlal2  v15.2d, v16.4s, v11.s[3]
        usra    v15.2d, v6.2d, #0x22
        umlal2  v13.2d, v10.4s, v9.s[2]
        usra    v13.2d, v14.2d, #0x1c
        usra    v15.2d, v17.2d, #6
        uzp2    v10.2d, v13.2d, v2.2d
        uzp2    v11.2d, v19.2d, v15.2d
        shl     v14.2d, v11.2d, #0x23
        ext     v12.16b, v0.16b, v11.16b, #8
        uzp1    v15.2d, v19.2d, v15.2d
        usra    v15.2d, v14.2d, #6
        shl     v14.2d, v10.2d, #0x23
        usra    v15.2d, v12.2d, #0x1d
        str     q15, [x0, #0x100]
        uzp1    v12.2d, v13.2d, v2.2d
        usra    v12.2d, v14.2d, #6
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        ext     v13.16b, v11.16b, v10.16b, #8
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        usra    v12.2d, v13.2d, #0x1d
        str     q12, [x0, #0x110]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_32_aarch64)

NOTES

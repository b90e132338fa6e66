/* karat_phase_mul_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1200 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 1897.0 cycles instead of 3633.0, bound 1512.0 (simulated, one run after another); 4722 of 6049 instructions have another place.
 * Made from code with the SHA-256 430e658af736d9a600aa8b5c94bfbfad93c0ea526275bbe32f1bdc1d09df12f9.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.2d, #0000000000000000
        movi    v1.16b, #0xff
        ldp     x7, x8, [x5]
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        ushr    v10.2d, v1.2d, #0x23
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        lsl     x19, x8, #0x3a
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        ldr     d8, [x1]
        ldr     x20, [x5, #0x58]
        ldp     x21, x22, [x5, #8]
        ldp     d9, d14, [x1]
        ldp     x23, x24, [x5, #0x10]
        ldp     d15, d11, [x1, #8]
        lsr     x21, x21, #6
        lsl     x22, x22, #0x34
        ldp     x26, x25, [x5, #0x18]
        ushr    v12.2d, v8.2d, #0x1d
        ldp     q13, q1, [x2]
        lsr     x23, x23, #0xc
        lsl     x24, x24, #0x2e
        ldp     x27, x28, [x5, #0x20]
        ushr    v9.2d, v9.2d, #0x3a
        uzp1    v8.2d, v8.2d, v12.2d
        ldp     x8, x9, [x5, #0x28]
        lsr     x26, x26, #0x12
        shl     v14.2d, v14.2d, #0xc
        lsl     x25, x25, #0x28
        ldp     x10, x11, [x5, #0x30]
        and     v8.16b, v8.16b, v10.16b
        ushr    v15.2d, v15.2d, #0x34
        ldp     x12, x13, [x5, #0x38]
        usra    v9.2d, v14.2d, #6
        lsl     x28, x28, #0x22
        lsr     x27, x27, #0x18
        ldp     x14, x15, [x5, #0x40]
        shl     v14.2d, v11.2d, #0x12
        lsr     x8, x8, #0x1e
        lsl     x9, x9, #0x1c
        ldp     x16, x17, [x5, #0x48]
        lsr     x10, x10, #0x24
        lsl     x11, x11, #0x16
        ldp     q11, q12, [x2, #0x20]
        usra    v15.2d, v14.2d, #6
        lsr     x12, x12, #0x2a
        lsl     x13, x13, #0x10
        str     x12, [sp, #0x7e8]
        str     x13, [sp, #0x7e0]
        ldp     x12, x13, [x5, #0x58]
        umlal   v9.2d, v13.2s, v8.s[0]
        lsr     x14, x14, #0x30
        lsl     x15, x15, #0xa
        str     x14, [sp, #0x7d8]
        str     x15, [sp, #0x7d0]
        ldp     x14, x15, [x5, #0x60]
        umlal2  v9.2d, v13.4s, v8.s[2]
        lsr     x16, x16, #0x36
        ldp     d14, d13, [x1, #0x10]
        str     x10, [sp, #0x7c8]
        lsl     x10, x17, #4
        orr     x20, x16, x20, lsl #62
        ldp     q2, q3, [x2, #0x40]
        lsr     x12, x12, #2
        lsl     x13, x13, #0x38
        ldp     q4, q5, [x2, #0x60]
        orr     x13, x13, x17, lsr #60
        lsr     x14, x14, #8
        lsl     x15, x15, #0x32
        ext     v6.16b, v0.16b, v9.16b, #8
        ldp     d7, d16, [x1, #0x18]
        umull   v17.2d, v11.2s, v8.s[0]
        ldp     x16, x17, [x5, #0x68]
        usra    v9.2d, v6.2d, #0x1d
        umull   v6.2d, v12.2s, v8.s[0]
        str     x14, [sp, #0x7c0]
        str     x15, [sp, #0x7b8]
        ldp     x14, x15, [x5, #0x70]
        shl     v13.2d, v13.2d, #0x18
        str     x12, [sp, #0x7b0]
        str     x13, [sp, #0x7a8]
        ldp     x12, x13, [x5, #0x80]
        str     x10, [sp, #0x7a0]
        str     x20, [sp, #0x798]
        ldp     x10, x20, [x5, #0x78]
        umlal2  v17.2d, v11.4s, v8.s[2]
        lsr     x16, x16, #0xe
        lsl     x17, x17, #0x2c
        str     x16, [sp, #0x790]
        str     x17, [sp, #0x788]
        ldp     x16, x17, [x5, #0x90]
        and     v11.16b, v9.16b, v10.16b
        ext     v9.16b, v9.16b, v0.16b, #8
        lsr     x14, x14, #0x14
        lsl     x15, x15, #0x26
        umlal2  v6.2d, v12.4s, v8.s[2]
        shl     v12.2d, v16.2d, #0x1e
        lsr     x12, x12, #0x20
        lsl     x13, x13, #0x1a
        usra    v15.2d, v9.2d, #0x1d
        umull   v9.2d, v2.2s, v8.s[0]
        lsr     x10, x10, #0x1a
        lsl     x20, x20, #0x20
        usra    v17.2d, v14.2d, #0x2e
        umull   v14.2d, v3.2s, v8.s[0]
        str     x12, [sp, #0x780]
        str     x13, [sp, #0x778]
        ldp     x12, x13, [x5, #0x88]
        lsr     x16, x16, #0x2c
        umull   v16.2d, v4.2s, v8.s[0]
        ldp     q18, q19, [x2, #0x80]
        lsl     x17, x17, #0xe
        usra    v6.2d, v7.2d, #0x28
        umull   v7.2d, v5.2s, v8.s[0]
        str     x16, [sp, #0x770]
        str     x17, [sp, #0x768]
        ldp     x16, x17, [x5, #0xa0]
        umlal   v15.2d, v1.2s, v8.s[0]
        uzp1    v20.4s, v8.4s, v11.4s
        str     x10, [sp, #0x760]
        str     x20, [sp, #0x758]
        ldp     x10, x20, [x5, #0x98]
        umlal2  v15.2d, v1.4s, v8.s[2]
        usra    v17.2d, v13.2d, #6
        lsl     x13, x13, #0x14
        lsr     x12, x12, #0x26
        umlal2  v9.2d, v2.4s, v8.s[2]
        ldp     q13, q1, [x2, #0xa0]
        umlal2  v14.2d, v3.4s, v8.s[2]
        usra    v6.2d, v12.2d, #6
        lsr     x16, x16, #0x38
        str     x12, [sp, #0x750]
        lsl     x12, x17, #2
        umlal2  v16.2d, v4.4s, v8.s[2]
        ldp     q12, q1, [x2]
        lsl     x20, x20, #8
        umlal2  v7.2d, v5.4s, v8.s[2]
        lsr     x10, x10, #0x32
        str     x12, [sp, #0x748]
        ldr     x12, [x5, #0xb0]
        umull   v2.2d, v18.2s, v8.s[0]
        str     x10, [sp, #0x740]
        str     x20, [sp, #0x738]
        ldp     x10, x20, [x5, #0xb0]
        umull   v3.2d, v19.2s, v8.s[0]
        ldp     q4, q5, [x2, #0x20]
        ldp     d21, d22, [x1, #0x20]
        orr     x12, x16, x12, lsl #60
        str     x12, [sp, #0x730]
        ldp     x16, x12, [x5, #0xb8]
        umlal2  v2.2d, v18.4s, v8.s[2]
        lsl     x20, x20, #0x36
        lsr     x10, x10, #4
        str     x10, [sp, #0x728]
        str     x1, [sp, #0x720]
        ldp     x10, x1, [x5, #0xc0]
        adds    x19, x7, x19
        umlal2  v3.2d, v19.4s, v8.s[2]
        orr     x20, x20, x17, lsr #62
        ldp     x5, x7, [x5, #0xc8]
        adcs    x21, x21, x22
        umull   v18.2d, v13.2s, v8.s[0]
        umlal   v15.2d, v12.2s, v11.s[0]
        adcs    x22, x23, x24
        lsl     x23, x12, #0x30
        lsr     x24, x16, #0xa
        adcs    x26, x26, x25
        umlal2  v15.2d, v12.4s, v11.s[2]
        ldp     q12, q19, [x2, #0x40]
        stp     x19, x21, [x4]
        adcs    x25, x27, x28
        umlal   v6.2d, v4.2s, v11.s[0]
        stp     x22, x26, [x4, #0x10]
        adcs    x27, x8, x9
        ldr     x9, [sp, #0x7e8]
        ldr     x8, [sp, #0x7c8]
        umlal2  v18.2d, v13.4s, v8.s[2]
        stp     x25, x27, [x4, #0x20]
        lsl     x28, x1, #0x2a
        shl     v8.2d, v22.2d, #0x24
        ldr     x12, [sp, #0x7d8]
        ldr     x16, [sp, #0x7d0]
        lsr     x1, x10, #0x10
        ldr     x10, [sp, #0x7e0]
        ldr     x17, [sp, #0x7a0]
        adcs    x8, x8, x11
        umlal2  v6.2d, v4.4s, v11.s[2]
        lsr     x5, x5, #0x16
        adcs    x9, x9, x10
        ext     v13.16b, v0.16b, v15.16b, #8
        lsl     x7, x7, #0x24
        ldp     x10, x11, [x6, #0x60]
        ldr     x11, [sp, #0x7a8]
        stp     x8, x9, [x4, #0x30]
        ldr     x10, [sp, #0x7b8]
        umlal   v9.2d, v5.2s, v11.s[0]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x798]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x7b0]
        ldr     x9, [sp, #0x788]
        usra    v15.2d, v13.2d, #0x1d
        umlal2  v9.2d, v5.4s, v11.s[2]
        stp     x12, x16, [x4, #0x40]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x7c0]
        umlal   v14.2d, v12.2s, v11.s[0]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x790]
        umlal   v16.2d, v19.2s, v11.s[0]
        ldp     q13, q4, [x2, #0x60]
        stp     x11, x10, [x4, #0x50]
        ldr     x8, [sp, #0x778]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x758]
        umlal2  v14.2d, v12.4s, v11.s[2]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x760]
        and     v12.16b, v15.16b, v10.16b
        ext     v15.16b, v15.16b, v0.16b, #8
        stp     x9, x14, [x4, #0x60]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x780]
        usra    v9.2d, v21.2d, #0x22
        adcs    x8, x17, x8
        usra    v17.2d, v15.2d, #0x1d
        umlal2  v16.2d, v19.4s, v11.s[2]
        ldp     x17, x14, [x6, #0x70]
        ldr     x17, [sp, #0x768]
        ldr     x14, [sp, #0x750]
        stp     x15, x8, [x4, #0x70]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x770]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x720]
        ldp     d15, d5, [x17, #0x28]
        ldr     x17, [sp, #0x748]
        stp     x13, x14, [x4, #0x80]
        ldr     x13, [sp, #0x738]
        ldr     x14, [sp, #0x740]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x730]
        usra    v9.2d, v8.2d, #6
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x728]
        umlal   v17.2d, v1.2s, v11.s[0]
        ldp     q8, q19, [x2, #0x80]
        umlal2  v17.2d, v1.4s, v11.s[2]
        stp     x13, x14, [x4, #0x90]
        adcs    x20, x17, x20
        adcs    x23, x24, x23
        umlal   v7.2d, v13.2s, v11.s[0]
        ldp     x24, x17, [x6, #0x40]
        stp     x20, x23, [x4, #0xa0]
        adcs    x28, x1, x28
        umlal2  v7.2d, v13.4s, v11.s[2]
        adcs    x1, x5, x7
        subs    x5, x19, x12
        shl     v13.2d, v5.2d, #0x2a
        umlal   v2.2d, v4.2s, v11.s[0]
        ldr     x23, [x4, #0x68]
        stp     x28, x1, [x4, #0xb0]
        usra    v14.2d, v15.2d, #0x1c
        sbcs    x7, x21, x16
        sbcs    x11, x22, x11
        umlal2  v2.2d, v4.4s, v11.s[2]
        ldp     x16, x12, [x6, #0x50]
        sbcs    x10, x26, x10
        ldp     x1, x28, [x6]
        sbcs    x9, x25, x9
        ldr     x25, [x4, #0x30]
        umlal   v3.2d, v8.2s, v11.s[0]
        ldp     q15, q1, [x2, #0xa0]
        sbcs    x23, x27, x23
        usra    v14.2d, v13.2d, #6
        umlal2  v3.2d, v8.4s, v11.s[2]
        ldp     x27, x20, [x6, #0x10]
        sbcs    x15, x25, x15
        ldr     x25, [x4, #0x38]
        umlal   v18.2d, v19.2s, v11.s[0]
        ldp     q8, q13, [x2]
        sbcs    x8, x25, x8
        umlal2  v18.2d, v19.4s, v11.s[2]
        ldp     x25, x14, [x6, #0x20]
        csetm   x26, lo
        subs    x24, x24, x1
        ldp     x1, x13, [x6, #0x30]
        eor     x5, x5, x26
        eor     x7, x7, x26
        eor     x11, x11, x26
        eor     x23, x23, x26
        eor     x15, x15, x26
        eor     x10, x10, x26
        eor     x9, x9, x26
        eor     x8, x8, x26
        sbcs    x17, x17, x28
        umull   v4.2d, v15.2s, v11.s[0]
        sbcs    x16, x16, x27
        ldr     x27, [x6, #0x68]
        ldp     q5, q19, [x2, #0x20]
        sbcs    x12, x12, x20
        ldr     x20, [x6, #0x60]
        umlal   v17.2d, v8.2s, v12.s[0]
        ldp     q21, q22, [x2]
        sbcs    x20, x20, x25
        ldr     x25, [sp, #0x720]
        umlal2  v17.2d, v8.4s, v12.s[2]
        ldp     d8, d23, [x25, #0x30]
        sbcs    x27, x27, x14
        ldr     x14, [x6, #0x70]
        umlal   v14.2d, v19.2s, v12.s[0]
        ldp     q24, q25, [x2, #0x40]
        umlal   v9.2d, v5.2s, v12.s[0]
        ldp     q26, q27, [x2, #0x60]
        sbcs    x14, x14, x1
        ldr     x1, [x6, #0x78]
        umlal2  v9.2d, v5.4s, v12.s[2]
        ext     v5.16b, v0.16b, v17.16b, #8
        sbcs    x1, x1, x13
        csetm   x13, lo
        usra    v16.2d, v8.2d, #0x16
        umlal2  v14.2d, v19.4s, v12.s[2]
        eor     x27, x27, x13
        eor     x24, x24, x13
        usra    v17.2d, v5.2d, #0x1d
        umlal2  v4.2d, v15.4s, v11.s[2]
        eor     x16, x16, x13
        eor     x12, x12, x13
        shl     v8.2d, v23.2d, #0x30
        umlal   v4.2d, v1.2s, v20.s[0]
        eor     x20, x20, x13
        cmn     x13, #1
        eor     x1, x1, x13
        eor     x14, x14, x13
        umlal   v7.2d, v25.2s, v12.s[0]
        usra    v16.2d, v8.2d, #6
        eor     x17, x17, x13
        adcs    x24, x24, xzr
        ldp     d8, d15, [x25, #0x38]
        and     v11.16b, v17.16b, v10.16b
        adcs    x17, x17, xzr
        ldp     q5, q19, [x2, #0x80]
        umlal2  v7.2d, v25.4s, v12.s[2]
        adcs    x16, x16, xzr
        umlal   v2.2d, v26.2s, v12.s[0]
        eor     x13, x26, x13
        ext     v17.16b, v17.16b, v0.16b, #8
        adcs    x12, x12, xzr
        shl     v15.2d, v15.2d, #0x36
        umlal   v16.2d, v24.2s, v12.s[0]
        ldp     q23, q25, [x2, #0x20]
        adcs    x20, x20, xzr
        adcs    x27, x27, xzr
        adcs    x14, x14, xzr
        adcs    x1, x1, xzr
        umlal2  v2.2d, v26.4s, v12.s[2]
        ldp     q26, q28, [x2, #0x40]
        cmn     x26, #1
        adcs    x26, x5, xzr
        ldp     q29, q30, [x2]
        umlal2  v16.2d, v24.4s, v12.s[2]
        adcs    x5, x7, xzr
        adcs    x7, x11, xzr
        umulh   x11, x26, x17
        umlal2  v4.2d, v1.4s, v20.s[1]
        usra    v6.2d, v17.2d, #0x1d
        ldr     d1, [x25, #0x48]
        umlal   v3.2d, v27.2s, v12.s[0]
        adcs    x10, x10, xzr
        adcs    x9, x9, xzr
        ldp     q17, q24, [x2, #0xa0]
        usra    v7.2d, v8.2d, #0x10
        adcs    x23, x23, xzr
        umlal   v14.2d, v23.2s, v11.s[0]
        adcs    x15, x15, xzr
        adcs    x8, x8, xzr
        str     x13, [sp, #0x728]
        subs    x13, x16, x24
        sbcs    x28, x12, x17
        ldp     q8, q31, [x2, #0xc0]
        umlal   v6.2d, v13.2s, v12.s[0]
        umulh   x22, x26, x24
        umlal2  v6.2d, v13.4s, v12.s[2]
        uzp1    v13.4s, v12.4s, v11.4s
        csetm   x21, lo
        shl     v1.2d, v1.2d, #2
        subs    x19, x26, x7
        umlal   v6.2d, v21.2s, v11.s[0]
        str     x10, [sp, #0x748]
        sbcs    x10, x5, x10
        usra    v7.2d, v15.2d, #6
        umlal   v16.2d, v25.2s, v11.s[0]
        eor     x13, x13, x21
        eor     x28, x28, x21
        ldp     q15, q31, [x2, #0xe0]
        umlal2  v14.2d, v23.4s, v11.s[2]
        str     x12, [sp, #0x730]
        csetm   x12, lo
        cmn     x21, #1
        eor     x10, x10, x12
        str     x7, [sp, #0x738]
        mul     x7, x26, x17
        umlal2  v6.2d, v21.4s, v11.s[2]
        eor     x19, x19, x12
        umlal2  v16.2d, v25.4s, v11.s[2]
        adcs    x13, x13, xzr
        eor     x21, x12, x21
        umlal   v18.2d, v5.2s, v12.s[0]
        adcs    x28, x28, xzr
        cmn     x12, #1
        ext     v21.16b, v0.16b, v6.16b, #8
        mul     x12, x5, x17
        adcs    x19, x19, xzr
        umlal2  v3.2d, v27.4s, v12.s[2]
        usra    v6.2d, v21.2d, #0x1d
        ldp     d21, d23, [x25, #0x40]
        umlal   v7.2d, v26.2s, v11.s[0]
        adcs    x10, x10, xzr
        umlal2  v7.2d, v26.4s, v11.s[2]
        str     x10, [sp, #0x740]
        subs    x10, x9, x15
        str     x17, [sp, #0x768]
        umulh   x17, x5, x17
        str     x28, [sp, #0x770]
        sbcs    x28, x23, x8
        umlal   v4.2d, v19.2s, v12.s[0]
        ldp     q25, q26, [x2, #0x20]
        str     x21, [sp, #0x750]
        csetm   x21, lo
        str     x14, [sp, #0x778]
        subs    x14, x14, x20
        umlal2  v18.2d, v5.4s, v12.s[2]
        usra    v2.2d, v21.2d, #0xa
        ldp     q5, q21, [x2, #0x60]
        eor     x28, x28, x21
        shl     v23.2d, v23.2d, #0x3c
        umlal2  v4.2d, v19.4s, v12.s[2]
        str     x20, [sp, #0x780]
        mul     x20, x26, x24
        str     x20, [sp, #0x758]
        sbcs    x20, x1, x27
        eor     x10, x10, x21
        and     v19.16b, v6.16b, v10.16b
        str     x1, [sp, #0x760]
        csetm   x1, lo
        cmn     x21, #1
        eor     x20, x20, x1
        adcs    x10, x10, xzr
        eor     x14, x14, x1
        ext     v6.16b, v6.16b, v0.16b, #8
        adcs    x28, x28, xzr
        usra    v2.2d, v23.2d, #6
        ldp     q23, q27, [x2, #0x80]
        usra    v9.2d, v6.2d, #0x1d
        str     x28, [sp, #0x788]
        mul     x28, x5, x24
        eor     x21, x21, x1
        adds    x22, x22, x7
        adcs    x7, x11, x12
        umlal   v16.2d, v25.2s, v19.s[0]
        umlal2  v16.2d, v25.4s, v19.s[2]
        ldp     q6, q25, [x2, #0x40]
        adc     x11, x17, xzr
        umlal   v2.2d, v28.2s, v11.s[0]
        umulh   x12, x5, x24
        cmn     x1, #1
        umlal   v9.2d, v22.2s, v11.s[0]
        adcs    x1, x14, xzr
        umlal2  v9.2d, v22.4s, v11.s[2]
        adcs    x20, x20, xzr
        adds    x22, x22, x28
        ldr     x28, [sp, #0x738]
        umlal   v9.2d, v29.2s, v19.s[0]
        umlal2  v9.2d, v29.4s, v19.s[2]
        umulh   x14, x28, x16
        umlal   v3.2d, v5.2s, v11.s[0]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x730]
        umull   v22.2d, v17.2s, v12.s[0]
        adc     x11, x11, xzr
        subs    x26, x26, x9
        umlal2  v3.2d, v5.4s, v11.s[2]
        ldp     d5, d29, [x25, #0x48]
        sbcs    x5, x5, x23
        umlal   v7.2d, v26.2s, v19.s[0]
        ext     v31.16b, v0.16b, v9.16b, #8
        umulh   x17, x28, x12
        str     x20, [sp, #0x790]
        sbcs    x20, x28, x15
        umlal2  v2.2d, v28.4s, v11.s[2]
        str     x21, [sp, #0x7b8]
        ldr     x21, [sp, #0x748]
        str     x1, [sp, #0x7c0]
        sbcs    x1, x21, x8
        usra    v9.2d, v31.2d, #0x1d
        umlal2  v22.2d, v17.4s, v12.s[2]
        str     x10, [sp, #0x7a8]
        csetm   x10, lo
        ldp     q12, q17, [x2, #0xa0]
        umlal   v22.2d, v24.2s, v20.s[2]
        eor     x26, x26, x10
        usra    v3.2d, v1.2d, #6
        umlal   v18.2d, v21.2s, v11.s[0]
        str     x8, [sp, #0x7b0]
        mul     x8, x28, x12
        ldp     q1, q28, [x2, #0x60]
        umlal2  v22.2d, v24.4s, v20.s[3]
        ext     v24.16b, v9.16b, v0.16b, #8
        and     v9.16b, v9.16b, v10.16b
        umlal2  v18.2d, v21.4s, v11.s[2]
        shl     v21.2d, v29.2d, #8
        mul     x28, x28, x16
        usra    v14.2d, v24.2d, #0x1d
        ldp     q24, q29, [x2, #0xc0]
        adds    x8, x14, x8
        umlal   v4.2d, v23.2s, v11.s[0]
        umlal   v22.2d, v8.2s, v20.s[0]
        mul     x14, x21, x12
        umlal2  v22.2d, v8.4s, v20.s[1]
        usra    v18.2d, v5.2d, #0x3e
        umlal2  v4.2d, v23.4s, v11.s[2]
        ldp     d8, d5, [x25, #0x50]
        umlal   v22.2d, v27.2s, v11.s[0]
        uzp1    v23.4s, v19.4s, v9.4s
        str     x26, [sp, #0x738]
        umulh   x26, x21, x12
        umlal2  v22.2d, v27.4s, v11.s[2]
        adcs    x14, x17, x14
        umull   v27.2d, v12.2s, v11.s[0]
        usra    v18.2d, v21.2d, #6
        umlal   v2.2d, v6.2s, v19.s[0]
        umlal2  v2.2d, v6.4s, v19.s[2]
        ldp     q6, q21, [x2, #0x80]
        mul     x17, x21, x16
        shl     v5.2d, v5.2d, #0xe
        umlal2  v7.2d, v26.4s, v19.s[2]
        adc     x26, x26, xzr
        usra    v4.2d, v8.2d, #0x38
        umlal2  v27.2d, v12.4s, v11.s[2]
        umlal   v27.2d, v17.2s, v13.s[0]
        ldp     q8, q11, [x2, #0xa0]
        umulh   x21, x21, x16
        ldp     q12, q26, [x2, #0xc0]
        umlal2  v27.2d, v17.4s, v13.s[1]
        adds    x8, x8, x17
        umlal   v27.2d, v24.2s, v20.s[2]
        usra    v4.2d, v5.2d, #6
        umlal2  v27.2d, v24.4s, v20.s[3]
        umlal   v27.2d, v29.2s, v20.s[0]
        ldp     q5, q17, [x2]
        mul     x17, x19, x13
        umlal2  v27.2d, v29.4s, v20.s[1]
        ldp     q24, q29, [x2, #0x20]
        adcs    x21, x14, x21
        umlal   v3.2d, v25.2s, v19.s[0]
        adc     x26, x26, xzr
        umlal2  v3.2d, v25.4s, v19.s[2]
        umlal   v18.2d, v1.2s, v19.s[0]
        eor     x5, x5, x10
        umlal   v14.2d, v30.2s, v19.s[0]
        umulh   x14, x19, x13
        str     x5, [sp, #0x748]
        ldr     x5, [sp, #0x750]
        eor     x17, x17, x5
        umlal2  v14.2d, v30.4s, v19.s[2]
        umlal2  v18.2d, v1.4s, v19.s[2]
        ldp     d1, d25, [x25, #0x58]
        str     x15, [sp, #0x7a0]
        ldr     x15, [sp, #0x770]
        str     x23, [sp, #0x798]
        mul     x23, x19, x15
        umlal   v4.2d, v28.2s, v19.s[0]
        eor     x20, x20, x10
        umlal2  v4.2d, v28.4s, v19.s[2]
        umlal   v22.2d, v6.2s, v19.s[0]
        str     x20, [sp, #0x7d0]
        ldr     x20, [sp, #0x740]
        mul     x5, x20, x15
        umlal2  v22.2d, v6.4s, v19.s[2]
        ldp     q6, q28, [x2, #0x40]
        adds    x23, x14, x23
        umlal   v27.2d, v21.2s, v19.s[0]
        umlal2  v27.2d, v21.4s, v19.s[2]
        shl     v21.2d, v25.2d, #0x14
        umulh   x14, x20, x15
        umull   v25.2d, v8.2s, v19.s[0]
        umlal   v14.2d, v5.2s, v9.s[0]
        usra    v22.2d, v1.2d, #0x32
        umlal2  v14.2d, v5.4s, v9.s[2]
        ldp     q1, q5, [x2, #0x60]
        umlal   v7.2d, v24.2s, v9.s[0]
        umulh   x19, x19, x15
        umlal2  v25.2d, v8.4s, v19.s[2]
        ldp     d8, d19, [x25, #0x60]
        umlal   v25.2d, v11.2s, v13.s[2]
        usra    v22.2d, v21.2d, #6
        eor     x1, x1, x10
        umlal2  v25.2d, v11.4s, v13.s[3]
        ext     v11.16b, v0.16b, v14.16b, #8
        umlal   v25.2d, v12.2s, v13.s[0]
        mul     x15, x20, x13
        umlal2  v25.2d, v12.4s, v13.s[1]
        usra    v14.2d, v11.2d, #0x1d
        adcs    x19, x19, x5
        umlal   v25.2d, v26.2s, v20.s[2]
        ldp     q11, q12, [x2, #0x80]
        adc     x5, x14, xzr
        ldr     x14, [sp, #0x780]
        umlal2  v25.2d, v26.4s, v20.s[3]
        usra    v27.2d, v8.2d, #0x2c
        subs    x24, x14, x24
        umulh   x20, x20, x13
        ldr     x13, [sp, #0x768]
        umlal   v25.2d, v15.2s, v20.s[0]
        shl     v8.2d, v19.2d, #0x1a
        sbcs    x13, x27, x13
        umlal2  v25.2d, v15.4s, v20.s[1]
        ext     v15.16b, v14.16b, v0.16b, #8
        str     x1, [sp, #0x768]
        ldr     x1, [sp, #0x778]
        sbcs    x16, x1, x16
        ldr     x1, [sp, #0x760]
        and     v14.16b, v14.16b, v10.16b
        ldp     q19, q21, [x2, #0xa0]
        sbcs    x12, x1, x12
        usra    v16.2d, v15.2d, #0x1d
        umlal2  v7.2d, v24.4s, v9.s[2]
        csetm   x1, lo
        adds    x23, x23, x15
        ldr     x15, [sp, #0x750]
        eor     x23, x23, x15
        mul     x25, x9, x14
        umlal   v2.2d, v29.2s, v9.s[0]
        usra    v27.2d, v8.2d, #6
        adcs    x19, x19, x20
        umlal2  v2.2d, v29.4s, v9.s[2]
        ldp     q8, q15, [x2, #0xc0]
        adc     x20, x5, xzr
        ldr     x5, [sp, #0x758]
        cmn     x15, #1
        eor     x19, x19, x15
        umlal   v3.2d, v6.2s, v9.s[0]
        eor     x20, x20, x15
        adcs    x17, x17, x5
        umulh   x5, x9, x14
        umlal   v16.2d, v17.2s, v9.s[0]
        adcs    x23, x23, x22
        umlal2  v16.2d, v17.4s, v9.s[2]
        ldp     q17, q24, [x2, #0xe0]
        adcs    x19, x19, x7
        umlal2  v3.2d, v6.4s, v9.s[2]
        ldp     q6, q26, [x2]
        adcs    x20, x20, x11
        umlal   v18.2d, v28.2s, v9.s[0]
        eor     x24, x24, x1
        eor     x13, x13, x1
        adc     x15, x15, xzr
        adds    x17, x17, x28
        str     x22, [sp, #0x750]
        mul     x22, x9, x27
        umlal   v4.2d, v1.2s, v9.s[0]
        adcs    x23, x23, x8
        umlal2  v18.2d, v28.4s, v9.s[2]
        ldp     q28, q29, [x2, #0x20]
        adcs    x19, x19, x21
        umlal2  v4.2d, v1.4s, v9.s[2]
        str     x25, [sp, #0x730]
        eor     x25, x10, x1
        eor     x16, x16, x1
        adcs    x20, x20, x26
        umulh   x9, x9, x27
        umlal   v22.2d, v5.2s, v9.s[0]
        eor     x12, x12, x1
        adc     x15, x15, xzr
        adds    x7, x7, x17
        umlal2  v22.2d, v5.4s, v9.s[2]
        adcs    x23, x11, x23
        ldr     x11, [sp, #0x720]
        umlal   v27.2d, v11.2s, v9.s[0]
        ldp     q1, q5, [x2, #0x40]
        adcs    x19, x28, x19
        ldr     x28, [sp, #0x798]
        umlal2  v27.2d, v11.4s, v9.s[2]
        adcs    x20, x8, x20
        mul     x8, x28, x27
        umlal   v25.2d, v12.2s, v9.s[0]
        adcs    x21, x21, x15
        umlal2  v25.2d, v12.4s, v9.s[2]
        ldp     d11, d12, [x11, #0x68]
        adcs    x26, x26, xzr
        adds    x22, x5, x22
        umull   v30.2d, v19.2s, v9.s[0]
        umulh   x27, x28, x27
        umlal   v16.2d, v6.2s, v14.s[0]
        adcs    x5, x9, x8
        umlal2  v16.2d, v6.4s, v14.s[2]
        umlal   v2.2d, v28.2s, v14.s[0]
        umlal2  v30.2d, v19.4s, v9.s[2]
        ldp     q9, q6, [x2, #0x60]
        mul     x8, x28, x14
        umlal   v30.2d, v21.2s, v23.s[0]
        usra    v25.2d, v11.2d, #0x26
        adc     x27, x27, xzr
        umlal2  v30.2d, v21.4s, v23.s[1]
        ext     v11.16b, v0.16b, v16.16b, #8
        cmn     x1, #1
        umlal   v30.2d, v8.2s, v13.s[2]
        adcs    x24, x24, xzr
        shl     v12.2d, v12.2d, #0x20
        umulh   x28, x28, x14
        umlal2  v30.2d, v8.4s, v13.s[3]
        usra    v16.2d, v11.2d, #0x1d
        adcs    x1, x13, xzr
        ldr     x13, [sp, #0x778]
        umlal   v30.2d, v15.2s, v13.s[0]
        adcs    x9, x16, xzr
        usra    v25.2d, v12.2d, #6
        umlal2  v30.2d, v15.4s, v13.s[1]
        adcs    x12, x12, xzr
        adds    x22, x22, x8
        ldr     x8, [sp, #0x7a0]
        umlal   v30.2d, v17.2s, v20.s[2]
        ldp     d8, d15, [x11, #0x70]
        mul     x14, x8, x13
        umlal2  v30.2d, v17.4s, v20.s[3]
        ext     v11.16b, v16.16b, v0.16b, #8
        adcs    x28, x5, x28
        umlal   v30.2d, v24.2s, v20.s[0]
        and     v12.16b, v16.16b, v10.16b
        adc     x27, x27, xzr
        umlal2  v30.2d, v24.4s, v20.s[1]
        usra    v7.2d, v11.2d, #0x1d
        subs    x5, x9, x24
        umulh   x15, x8, x13
        umlal2  v2.2d, v28.4s, v14.s[2]
        sbcs    x16, x12, x1
        uzp1    v11.4s, v14.4s, v12.4s
        umlal   v3.2d, v29.2s, v14.s[0]
        csetm   x17, lo
        cmn     x10, #1
        eor     x10, x16, x17
        ldr     x16, [sp, #0x738]
        adcs    x16, x16, xzr
        eor     x5, x5, x17
        umlal   v18.2d, v1.2s, v14.s[0]
        umlal   v7.2d, v26.2s, v14.s[0]
        str     x26, [sp, #0x738]
        ldr     x26, [sp, #0x748]
        adcs    x26, x26, xzr
        usra    v30.2d, v8.2d, #0x20
        str     x21, [sp, #0x748]
        ldr     x21, [sp, #0x760]
        str     x20, [sp, #0x780]
        mul     x20, x8, x21
        umlal2  v7.2d, v26.4s, v14.s[2]
        str     x19, [sp, #0x798]
        ldr     x19, [sp, #0x7d0]
        adcs    x19, x19, xzr
        shl     v8.2d, v15.2d, #0x26
        str     x23, [sp, #0x7d0]
        ldr     x23, [sp, #0x768]
        adcs    x23, x23, xzr
        str     x7, [sp, #0x768]
        subs    x7, x16, x19
        umlal2  v3.2d, v29.4s, v14.s[2]
        str     x23, [sp, #0x740]
        sbcs    x23, x26, x23
        umlal2  v18.2d, v1.4s, v14.s[2]
        ldp     q15, q1, [x2, #0x80]
        umulh   x8, x8, x21
        str     x12, [sp, #0x7a0]
        csetm   x12, lo
        cmn     x17, #1
        umlal   v4.2d, v5.2s, v14.s[0]
        eor     x7, x7, x12
        eor     x23, x23, x12
        adcs    x5, x5, xzr
        umlal2  v4.2d, v5.4s, v14.s[2]
        adcs    x10, x10, xzr
        adds    x20, x15, x20
        eor     x15, x12, x17
        ldr     x17, [sp, #0x7b0]
        umlal   v22.2d, v9.2s, v14.s[0]
        umlal2  v22.2d, v9.4s, v14.s[2]
        usra    v30.2d, v8.2d, #6
        str     x10, [sp, #0x770]
        mul     x10, x17, x21
        umlal   v27.2d, v6.2s, v14.s[0]
        ldp     q8, q9, [x2, #0xa0]
        umlal2  v27.2d, v6.4s, v14.s[2]
        ldp     q5, q6, [x2, #0xc0]
        ldp     q16, q17, [x2, #0xe0]
        umulh   x21, x17, x21
        umlal   v25.2d, v15.2s, v14.s[0]
        ldp     q19, q21, [x2, #0x100]
        adcs    x8, x8, x10
        umlal   v30.2d, v1.2s, v14.s[0]
        ldp     q21, q24, [x2]
        umlal2  v25.2d, v15.4s, v14.s[2]
        ldp     q15, q26, [x2, #0x20]
        umlal2  v30.2d, v1.4s, v14.s[2]
        ldp     q1, q28, [x2, #0x40]
        mul     x10, x17, x13
        adc     x21, x21, xzr
        cmn     x12, #1
        umull   v29.2d, v8.2s, v14.s[0]
        adcs    x7, x7, xzr
        umulh   x12, x17, x13
        ldr     x13, [sp, #0x7c0]
        adcs    x23, x23, xzr
        adds    x20, x20, x10
        ldr     x10, [sp, #0x7a8]
        umlal2  v29.2d, v8.4s, v14.s[2]
        umlal   v29.2d, v9.2s, v23.s[2]
        mul     x17, x10, x13
        umlal2  v29.2d, v9.4s, v23.s[3]
        ldp     d8, d9, [x11, #0x78]
        adcs    x8, x8, x12
        umlal   v29.2d, v5.2s, v23.s[0]
        adc     x21, x21, xzr
        umlal2  v29.2d, v5.4s, v23.s[1]
        umulh   x12, x10, x13
        umlal   v29.2d, v6.2s, v13.s[2]
        str     x23, [sp, #0x778]
        ldr     x23, [sp, #0x7b8]
        eor     x17, x17, x23
        umlal2  v29.2d, v6.4s, v13.s[3]
        ldp     q14, q5, [x2, #0x60]
        umlal   v29.2d, v16.2s, v13.s[0]
        umlal2  v29.2d, v16.4s, v13.s[1]
        shl     v9.2d, v9.2d, #0x2c
        str     x15, [sp, #0x7b0]
        ldr     x15, [sp, #0x790]
        str     x5, [sp, #0x760]
        mul     x5, x10, x15
        umlal   v29.2d, v17.2s, v20.s[2]
        umlal2  v29.2d, v17.4s, v20.s[3]
        ldp     q6, q16, [x2, #0x80]
        umlal   v29.2d, v19.2s, v20.s[0]
        umulh   x10, x10, x15
        umlal2  v29.2d, v19.4s, v20.s[1]
        adds    x5, x12, x5
        ldr     x12, [sp, #0x788]
        umlal   v7.2d, v21.2s, v12.s[0]
        umlal2  v7.2d, v21.4s, v12.s[2]
        ldp     q17, q19, [x2, #0xa0]
        umlal   v3.2d, v15.2s, v12.s[0]
        str     x7, [sp, #0x7a8]
        mul     x7, x12, x15
        umlal2  v3.2d, v15.4s, v12.s[2]
        usra    v29.2d, v8.2d, #0x1a
        umlal   v18.2d, v26.2s, v12.s[0]
        ldp     q8, q15, [x2, #0xc0]
        ext     v21.16b, v0.16b, v7.16b, #8
        umulh   x15, x12, x15
        umlal2  v18.2d, v26.4s, v12.s[2]
        adcs    x7, x10, x7
        usra    v7.2d, v21.2d, #0x1d
        umlal   v4.2d, v1.2s, v12.s[0]
        usra    v29.2d, v9.2d, #6
        umlal2  v4.2d, v1.4s, v12.s[2]
        umlal   v22.2d, v28.2s, v12.s[0]
        ldp     q9, q1, [x2, #0xe0]
        mul     x10, x12, x13
        umlal2  v22.2d, v28.4s, v12.s[2]
        ldp     q21, q26, [x2, #0x100]
        adc     x15, x15, xzr
        and     v28.16b, v7.16b, v10.16b
        ext     v7.16b, v7.16b, v0.16b, #8
        umlal   v27.2d, v14.2s, v12.s[0]
        umulh   x12, x12, x13
        usra    v2.2d, v7.2d, #0x1d
        umlal2  v27.2d, v14.4s, v12.s[2]
        adds    x5, x5, x10
        umlal   v25.2d, v5.2s, v12.s[0]
        eor     x5, x5, x23
        umlal   v30.2d, v6.2s, v12.s[0]
        ldr     x13, [sp, #0x730]
        umlal2  v25.2d, v5.4s, v12.s[2]
        ldp     q14, q5, [x2]
        mul     x10, x16, x24
        umlal   v2.2d, v24.2s, v12.s[0]
        adcs    x7, x7, x12
        umlal2  v2.2d, v24.4s, v12.s[2]
        adc     x12, x15, xzr
        eor     x7, x7, x23
        cmn     x23, #1
        umlal2  v30.2d, v6.4s, v12.s[2]
        eor     x12, x12, x23
        adcs    x15, x17, x13
        umulh   x17, x16, x24
        umlal   v29.2d, v16.2s, v12.s[0]
        adcs    x5, x5, x22
        umull   v6.2d, v17.2s, v12.s[0]
        adcs    x7, x7, x28
        umlal2  v29.2d, v16.4s, v12.s[2]
        ldp     q7, q16, [x2, #0x20]
        adcs    x12, x12, x27
        adc     x23, x23, xzr
        adds    x15, x15, x14
        mul     x13, x16, x1
        umlal   v2.2d, v14.2s, v28.s[0]
        adcs    x5, x5, x20
        umlal2  v6.2d, v17.4s, v12.s[2]
        ldp     d12, d17, [x11, #0x80]
        adcs    x7, x7, x8
        umlal   v6.2d, v19.2s, v11.s[0]
        str     x22, [sp, #0x7b8]
        eor     x22, x10, x25
        adcs    x12, x12, x21
        umulh   x16, x16, x1
        umlal2  v6.2d, v19.4s, v11.s[1]
        adc     x23, x23, xzr
        adds    x28, x28, x15
        umlal   v6.2d, v8.2s, v23.s[2]
        adcs    x27, x27, x5
        umlal2  v6.2d, v8.4s, v23.s[3]
        ldp     q8, q19, [x2, #0x40]
        adcs    x5, x14, x7
        umlal   v6.2d, v15.2s, v23.s[0]
        adcs    x20, x20, x12
        mul     x7, x26, x1
        umlal2  v6.2d, v15.4s, v23.s[1]
        shl     v15.2d, v17.2d, #0x32
        adcs    x23, x8, x23
        umlal   v6.2d, v9.2s, v13.s[2]
        ldp     q17, q24, [x2, #0x120]
        adcs    x21, x21, xzr
        adds    x8, x17, x13
        umlal2  v6.2d, v9.4s, v13.s[3]
        umulh   x1, x26, x1
        umlal   v6.2d, v1.2s, v13.s[0]
        ldr     x13, [x4]
        ldr     x14, [x4, #0x80]
        adcs    x7, x16, x7
        umlal2  v6.2d, v1.4s, v13.s[1]
        ldp     q9, q1, [x2, #0x60]
        umlal   v6.2d, v21.2s, v20.s[2]
        umlal2  v6.2d, v21.4s, v20.s[3]
        mul     x12, x26, x24
        umlal   v6.2d, v26.2s, v20.s[0]
        adc     x1, x1, xzr
        umlal2  v6.2d, v26.4s, v20.s[1]
        ldp     q21, q24, [x2, #0x80]
        umlal2  v2.2d, v14.4s, v28.s[2]
        subs    x15, x13, x14
        ldr     x14, [x4, #8]
        ldp     x16, x17, [x6, #0x80]
        umulh   x24, x26, x24
        umlal   v18.2d, v7.2s, v28.s[0]
        ldp     x26, x13, [x6, #0xa0]
        str     x21, [sp, #0x7c0]
        ldr     x21, [x4, #0x88]
        sbcs    x14, x14, x21
        umlal2  v18.2d, v7.4s, v28.s[2]
        str     x23, [sp, #0x788]
        ldp     x21, x23, [x6, #0x90]
        str     x20, [sp, #0x790]
        ldr     x20, [x4, #0x10]
        str     x5, [sp, #0x7d8]
        ldr     x5, [x4, #0x90]
        sbcs    x20, x20, x5
        ldr     x5, [x4, #0x18]
        usra    v6.2d, v12.2d, #0x14
        umlal   v4.2d, v16.2s, v28.s[0]
        str     x27, [sp, #0x7e0]
        ldr     x27, [x4, #0x98]
        sbcs    x5, x5, x27
        ldr     x27, [x4, #0x20]
        ext     v14.16b, v0.16b, v2.16b, #8
        str     x28, [sp, #0x7e8]
        ldr     x28, [x4, #0xa0]
        sbcs    x27, x27, x28
        ldp     q12, q7, [x2, #0xa0]
        mul     x28, x19, x9
        umlal2  v4.2d, v16.4s, v28.s[2]
        str     x22, [sp, #0x7c8]
        ldr     x22, [x4, #0x28]
        str     x28, [sp, #0x718]
        ldr     x13, [x4, #0xb8]
        ldr     x28, [x4, #0xa8]
        sbcs    x22, x22, x28
        ldr     x28, [x4, #0x30]
        usra    v2.2d, v14.2d, #0x1d
        umlal   v22.2d, v8.2s, v28.s[0]
        str     x10, [sp, #0x710]
        ldr     x10, [x4, #0xb0]
        sbcs    x28, x28, x10
        ldr     x10, [x4, #0x38]
        usra    v6.2d, v15.2d, #6
        umlal2  v22.2d, v8.4s, v28.s[2]
        sbcs    x10, x10, x13
        umulh   x13, x19, x9
        umlal   v27.2d, v19.2s, v28.s[0]
        csetm   x26, lo
        adds    x8, x8, x12
        adcs    x24, x7, x24
        umlal2  v27.2d, v19.4s, v28.s[2]
        eor     x7, x15, x26
        eor     x12, x14, x26
        ldr     x14, [sp, #0x7a0]
        adc     x1, x1, xzr
        and     v8.16b, v2.16b, v10.16b
        ext     v14.16b, v2.16b, v0.16b, #8
        eor     x20, x20, x26
        umlal   v25.2d, v9.2s, v28.s[0]
        cmn     x26, #1
        eor     x28, x28, x26
        eor     x10, x10, x26
        mul     x15, x19, x14
        usra    v3.2d, v14.2d, #0x1d
        umlal2  v25.2d, v9.4s, v28.s[2]
        adcs    x7, x7, xzr
        umlal   v30.2d, v1.2s, v28.s[0]
        str     x25, [sp, #0x708]
        eor     x25, x8, x25
        eor     x5, x5, x26
        eor     x27, x27, x26
        umlal2  v30.2d, v1.4s, v28.s[2]
        eor     x22, x22, x26
        adcs    x12, x12, xzr
        str     x25, [sp, #0x700]
        str     x1, [sp, #0x6f8]
        ldp     x25, x1, [x6, #0xb0]
        umulh   x19, x19, x14
        umlal   v29.2d, v21.2s, v28.s[0]
        adcs    x20, x20, xzr
        uzp1    v9.4s, v28.4s, v8.4s
        umlal   v3.2d, v5.2s, v28.s[0]
        adcs    x5, x5, xzr
        ldp     q14, q15, [x2, #0xc0]
        umlal2  v3.2d, v5.4s, v28.s[2]
        adcs    x27, x27, xzr
        ldp     q1, q2, [x2, #0xe0]
        umlal2  v29.2d, v21.4s, v28.s[2]
        adcs    x22, x22, xzr
        ldp     q5, q16, [x2, #0x100]
        str     x22, [sp, #0x6f0]
        ldr     x22, [sp, #0x740]
        str     x27, [sp, #0x6e8]
        mul     x27, x22, x14
        adcs    x28, x28, xzr
        umlal   v6.2d, v24.2s, v28.s[0]
        adcs    x10, x10, xzr
        adds    x13, x13, x15
        ldr     x15, [x6]
        umlal2  v6.2d, v24.4s, v28.s[2]
        umull   v19.2d, v12.2s, v28.s[0]
        ldp     q21, q24, [x2]
        umulh   x14, x22, x14
        adcs    x19, x19, x27
        umlal2  v19.2d, v12.4s, v28.s[2]
        ldp     q12, q26, [x2, #0x20]
        mul     x27, x22, x9
        umlal   v19.2d, v7.2s, v11.s[2]
        adc     x14, x14, xzr
        subs    x15, x16, x15
        ldr     x16, [x6, #8]
        umlal2  v19.2d, v7.4s, v11.s[3]
        sbcs    x16, x17, x16
        ldr     x17, [x6, #0x20]
        umlal   v19.2d, v14.2s, v11.s[0]
        umulh   x22, x22, x9
        ldr     x9, [x6, #0x10]
        sbcs    x9, x21, x9
        ldr     x21, [x6, #0x18]
        umlal2  v19.2d, v14.4s, v11.s[1]
        sbcs    x21, x23, x21
        ldr     x23, [x6, #0xa0]
        umlal   v19.2d, v15.2s, v23.s[2]
        ldp     d14, d7, [x11, #0x88]
        sbcs    x17, x23, x17
        ldr     x23, [x6, #0xa8]
        umlal2  v19.2d, v15.4s, v23.s[3]
        str     x10, [sp, #0x740]
        ldr     x10, [x6, #0x28]
        sbcs    x10, x23, x10
        ldr     x23, [sp, #0x7a8]
        umlal   v19.2d, v1.2s, v23.s[0]
        str     x28, [sp, #0x7a0]
        ldr     x28, [sp, #0x760]
        mul     x11, x23, x28
        str     x24, [sp, #0x6e0]
        ldr     x24, [x6, #0x30]
        sbcs    x24, x25, x24
        ldr     x25, [x6, #0x38]
        umlal2  v19.2d, v1.4s, v23.s[1]
        sbcs    x25, x1, x25
        umlal   v19.2d, v2.2s, v13.s[2]
        ldp     q15, q1, [x2, #0x40]
        csetm   x1, lo
        adds    x27, x13, x27
        umlal2  v19.2d, v2.4s, v13.s[3]
        adcs    x19, x19, x22
        umulh   x22, x23, x28
        eor     x13, x15, x1
        ldr     x15, [sp, #0x7b0]
        umlal   v19.2d, v5.2s, v13.s[0]
        adc     x14, x14, xzr
        eor     x11, x11, x15
        ldr     x15, [sp, #0x770]
        eor     x16, x16, x1
        umlal2  v19.2d, v5.4s, v13.s[1]
        eor     x9, x9, x1
        eor     x17, x17, x1
        eor     x10, x10, x1
        umlal   v19.2d, v16.2s, v20.s[2]
        eor     x24, x24, x1
        eor     x25, x25, x1
        eor     x21, x21, x1
        umlal2  v19.2d, v16.4s, v20.s[3]
        str     x14, [sp, #0x6d8]
        mul     x14, x23, x15
        cmn     x1, #1
        umlal   v19.2d, v17.2s, v20.s[0]
        shl     v2.2d, v7.2d, #0x38
        adcs    x13, x13, xzr
        umlal2  v19.2d, v17.4s, v20.s[1]
        ldp     q5, q7, [x2, #0x60]
        adcs    x16, x16, xzr
        umlal   v3.2d, v21.2s, v8.s[0]
        ldp     q16, q17, [x2, #0x80]
        umulh   x23, x23, x15
        adcs    x9, x9, xzr
        umlal2  v3.2d, v21.4s, v8.s[2]
        adcs    x21, x21, xzr
        umlal   v4.2d, v12.2s, v8.s[0]
        adcs    x17, x17, xzr
        umlal2  v4.2d, v12.4s, v8.s[2]
        usra    v19.2d, v14.2d, #0xe
        adcs    x10, x10, xzr
        umlal   v22.2d, v26.2s, v8.s[0]
        ldp     q14, q12, [x2, #0xa0]
        str     x10, [sp, #0x7a8]
        ldr     x10, [sp, #0x778]
        str     x17, [sp, #0x6d0]
        mul     x17, x10, x15
        adcs    x24, x24, xzr
        ext     v21.16b, v0.16b, v3.16b, #8
        adcs    x25, x25, xzr
        adds    x22, x22, x14
        umlal2  v22.2d, v26.4s, v8.s[2]
        usra    v3.2d, v21.2d, #0x1d
        umlal   v27.2d, v15.2s, v8.s[0]
        umulh   x14, x10, x15
        usra    v19.2d, v2.2d, #6
        umlal2  v27.2d, v15.4s, v8.s[2]
        adcs    x23, x23, x17
        umlal   v25.2d, v1.2s, v8.s[0]
        ldp     q15, q2, [x2, #0xc0]
        umlal2  v25.2d, v1.4s, v8.s[2]
        ldp     q1, q21, [x2, #0xe0]
        and     v26.16b, v3.16b, v10.16b
        ext     v3.16b, v3.16b, v0.16b, #8
        mul     x15, x10, x28
        umlal   v30.2d, v5.2s, v8.s[0]
        adc     x14, x14, xzr
        usra    v18.2d, v3.2d, #0x1d
        umlal2  v30.2d, v5.4s, v8.s[2]
        umlal   v29.2d, v7.2s, v8.s[0]
        ldp     q3, q5, [x2, #0x100]
        umulh   x28, x10, x28
        eor     x26, x26, x1
        ldr     x1, [sp, #0x7b0]
        umlal2  v29.2d, v7.4s, v8.s[2]
        adds    x22, x22, x15
        umlal   v6.2d, v16.2s, v8.s[0]
        eor     x22, x22, x1
        umlal   v18.2d, v24.2s, v8.s[0]
        umlal2  v18.2d, v24.4s, v8.s[2]
        ldp     q7, q24, [x2, #0x120]
        umlal2  v6.2d, v16.4s, v8.s[2]
        ldr     x17, [sp, #0x710]
        adcs    x23, x23, x28
        umlal   v19.2d, v17.2s, v8.s[0]
        eor     x23, x23, x1
        adc     x28, x14, xzr
        subs    x10, x7, x20
        umlal2  v19.2d, v17.4s, v8.s[2]
        sbcs    x14, x12, x5
        eor     x28, x28, x1
        umull   v16.2d, v14.2s, v8.s[0]
        csetm   x15, lo
        cmn     x1, #1
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x6f8]
        eor     x10, x10, x15
        eor     x14, x14, x15
        adcs    x22, x22, x8
        ldr     x8, [sp, #0x6e0]
        adcs    x23, x23, x8
        umlal2  v16.2d, v14.4s, v8.s[2]
        ldp     q8, q14, [x2]
        adcs    x28, x28, x17
        umlal   v16.2d, v12.2s, v9.s[0]
        adc     x1, x1, xzr
        str     x26, [sp, #0x7b0]
        ldr     x26, [sp, #0x718]
        adds    x11, x11, x26
        umlal2  v16.2d, v12.4s, v9.s[1]
        adcs    x22, x22, x27
        umlal   v16.2d, v15.2s, v11.s[2]
        ldp     q12, q17, [x2, #0x20]
        adcs    x23, x23, x19
        umlal2  v16.2d, v15.4s, v11.s[3]
        str     x25, [sp, #0x710]
        ldr     x25, [sp, #0x6d8]
        adcs    x28, x28, x25
        umlal   v16.2d, v2.2s, v11.s[0]
        adc     x1, x1, xzr
        str     x24, [sp, #0x760]
        subs    x24, x9, x13
        str     x5, [sp, #0x778]
        mul     x5, x7, x13
        umlal2  v16.2d, v2.4s, v11.s[1]
        str     x5, [sp, #0x770]
        sbcs    x5, x21, x16
        umlal   v16.2d, v1.2s, v23.s[2]
        ldp     q15, q2, [x2, #0x40]
        str     x21, [sp, #0x6c8]
        csetm   x21, lo
        cmn     x15, #1
        umlal2  v16.2d, v1.4s, v23.s[3]
        eor     x24, x24, x21
        adcs    x10, x10, xzr
        eor     x15, x15, x21
        umlal   v16.2d, v21.2s, v23.s[0]
        adcs    x14, x14, xzr
        cmn     x21, #1
        eor     x21, x5, x21
        ldr     x5, [sp, #0x720]
        umlal2  v16.2d, v21.4s, v23.s[1]
        adcs    x24, x24, xzr
        umlal   v16.2d, v3.2s, v13.s[2]
        ldp     d1, d21, [x5, #0x90]
        adcs    x21, x21, xzr
        adds    x8, x8, x11
        umulh   x11, x7, x13
        umlal2  v16.2d, v3.4s, v13.s[3]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x708]
        eor     x8, x8, x17
        umlal   v16.2d, v5.2s, v13.s[0]
        adcs    x23, x26, x23
        eor     x22, x22, x17
        umlal2  v16.2d, v5.4s, v13.s[1]
        eor     x23, x23, x17
        adcs    x26, x27, x28
        ldr     x28, [sp, #0x7c8]
        umlal   v16.2d, v7.2s, v20.s[2]
        eor     x26, x26, x17
        adcs    x19, x19, x1
        ldr     x1, [sp, #0x758]
        mul     x27, x7, x16
        umlal2  v16.2d, v7.4s, v20.s[3]
        adcs    x25, x25, xzr
        cmn     x17, #1
        eor     x19, x19, x17
        umlal   v16.2d, v24.2s, v20.s[0]
        eor     x25, x25, x17
        adcs    x28, x28, x1
        ldr     x1, [sp, #0x700]
        umlal2  v16.2d, v24.4s, v20.s[1]
        shl     v3.2d, v21.2d, #0x3e
        str     x14, [sp, #0x7c8]
        ldr     x14, [sp, #0x750]
        adcs    x1, x1, x14
        umulh   x14, x7, x16
        umlal   v18.2d, v8.2s, v26.s[0]
        str     x7, [sp, #0x700]
        ldr     x7, [sp, #0x768]
        adcs    x8, x8, x7
        ldr     x7, [sp, #0x7d0]
        umlal2  v18.2d, v8.4s, v26.s[2]
        ldp     q8, q5, [x2, #0x60]
        adcs    x22, x22, x7
        ldr     x7, [sp, #0x798]
        umlal   v22.2d, v12.2s, v26.s[0]
        ldp     q7, q21, [x2, #0x80]
        adcs    x23, x23, x7
        umlal2  v22.2d, v12.4s, v26.s[2]
        usra    v16.2d, v1.2d, #8
        str     x21, [sp, #0x6d8]
        ldr     x21, [sp, #0x780]
        adcs    x26, x26, x21
        str     x15, [sp, #0x718]
        mul     x15, x12, x16
        umlal   v27.2d, v17.2s, v26.s[0]
        ldr     x5, [sp, #0x730]
        str     x10, [sp, #0x6f8]
        ldr     x10, [sp, #0x748]
        adcs    x19, x19, x10
        ext     v12.16b, v0.16b, v18.16b, #8
        ldp     q1, q24, [x2, #0xa0]
        str     x24, [sp, #0x6e0]
        ldr     x24, [sp, #0x738]
        adcs    x25, x25, x24
        umlal2  v27.2d, v17.4s, v26.s[2]
        ldp     q17, q28, [x2, #0x140]
        adc     x17, x17, xzr
        adds    x28, x28, x5
        ldr     x5, [sp, #0x7b8]
        str     x16, [sp, #0x708]
        umulh   x16, x12, x16
        usra    v18.2d, v12.2d, #0x1d
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x7e8]
        usra    v16.2d, v3.2d, #6
        umlal   v25.2d, v15.2s, v26.s[0]
        ldr     x24, [sp, #0x790]
        adcs    x8, x8, x5
        ldr     x5, [sp, #0x7e0]
        umlal2  v25.2d, v15.4s, v26.s[2]
        ldp     q15, q12, [x2, #0xc0]
        adcs    x22, x22, x5
        ldr     x5, [sp, #0x7d8]
        umlal   v30.2d, v2.2s, v26.s[0]
        adcs    x23, x23, x5
        mul     x5, x12, x13
        and     v3.16b, v18.16b, v10.16b
        ext     v18.16b, v18.16b, v0.16b, #8
        adcs    x26, x26, x24
        ldr     x24, [sp, #0x788]
        umlal2  v30.2d, v2.4s, v26.s[2]
        adcs    x19, x19, x24
        ldr     x24, [sp, #0x7c0]
        usra    v4.2d, v18.2d, #0x1d
        umlal   v29.2d, v8.2s, v26.s[0]
        adcs    x25, x25, x24
        str     x13, [sp, #0x6c0]
        umulh   x13, x12, x13
        umlal2  v29.2d, v8.4s, v26.s[2]
        uzp1    v8.4s, v26.4s, v3.4s
        adc     x17, x17, xzr
        adds    x28, x7, x28
        ldr     x7, [sp, #0x738]
        umlal   v6.2d, v5.2s, v26.s[0]
        adcs    x21, x21, x1
        umlal2  v6.2d, v5.4s, v26.s[2]
        ldp     q2, q5, [x2, #0xe0]
        adcs    x1, x10, x8
        ldr     x10, [sp, #0x730]
        ldr     x8, [sp, #0x720]
        umlal   v4.2d, v14.2s, v26.s[0]
        adcs    x22, x7, x22
        mul     x7, x20, x9
        umlal2  v4.2d, v14.4s, v26.s[2]
        ldr     d14, [x8, #0x98]
        adcs    x23, x10, x23
        ldr     x10, [sp, #0x7b8]
        umlal   v19.2d, v7.2s, v26.s[0]
        adcs    x26, x10, x26
        ldr     x10, [sp, #0x7e8]
        umlal   v16.2d, v21.2s, v26.s[0]
        adcs    x19, x10, x19
        umulh   x10, x20, x9
        umlal2  v19.2d, v7.4s, v26.s[2]
        str     x23, [sp, #0x7e8]
        ldr     x23, [sp, #0x7e0]
        adcs    x23, x23, x25
        ldr     x25, [sp, #0x7d8]
        umlal2  v16.2d, v21.4s, v26.s[2]
        ldp     q7, q18, [x2, #0x100]
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x790]
        umull   v21.2d, v1.2s, v26.s[0]
        adcs    x17, x17, xzr
        shl     v14.2d, v14.2d, #4
        str     x17, [sp, #0x790]
        ldr     x17, [sp, #0x788]
        adcs    x17, x17, xzr
        str     x22, [sp, #0x788]
        ldr     x22, [sp, #0x6c8]
        str     x17, [sp, #0x7d8]
        mul     x17, x20, x22
        adcs    x24, x24, xzr
        adds    x27, x11, x27
        adcs    x11, x14, x15
        umlal2  v21.2d, v1.4s, v26.s[2]
        ldp     q1, q26, [x2, #0x120]
        adc     x14, x16, xzr
        adds    x27, x27, x5
        umulh   x5, x20, x22
        umlal   v21.2d, v24.2s, v9.s[2]
        adcs    x11, x11, x13
        umlal2  v21.2d, v24.4s, v9.s[3]
        adc     x13, x14, xzr
        ldr     x14, [sp, #0x778]
        adds    x10, x10, x17
        umlal   v21.2d, v15.2s, v9.s[0]
        umlal2  v21.2d, v15.4s, v9.s[1]
        ldp     q15, q24, [x2]
        mul     x15, x14, x22
        umlal   v21.2d, v12.2s, v11.s[2]
        umlal2  v21.2d, v12.4s, v11.s[3]
        umlal   v21.2d, v2.2s, v11.s[0]
        ldr     x17, [sp, #0x760]
        umulh   x16, x14, x22
        umlal2  v21.2d, v2.4s, v11.s[1]
        ldp     q12, q2, [x2, #0x20]
        adcs    x5, x5, x15
        umlal   v21.2d, v5.2s, v23.s[2]
        umlal2  v21.2d, v5.4s, v23.s[3]
        umlal   v21.2d, v7.2s, v23.s[0]
        mul     x15, x14, x9
        umlal2  v21.2d, v7.4s, v23.s[1]
        ldp     q5, q7, [x2, #0x40]
        adc     x16, x16, xzr
        str     x24, [sp, #0x7c0]
        ldr     x24, [sp, #0x6d0]
        str     x25, [sp, #0x7e0]
        subs    x25, x17, x24
        umlal   v21.2d, v18.2s, v13.s[2]
        str     x21, [sp, #0x7b8]
        ldr     x21, [sp, #0x710]
        str     x28, [sp, #0x730]
        ldr     x28, [sp, #0x7a8]
        str     x23, [sp, #0x738]
        sbcs    x23, x21, x28
        ldr     x21, [sp, #0x7a0]
        ldr     x17, [sp, #0x6f0]
        ldr     x8, [sp, #0x740]
        umlal2  v21.2d, v18.4s, v13.s[3]
        str     x19, [sp, #0x748]
        umulh   x19, x14, x9
        str     x26, [sp, #0x780]
        csetm   x26, lo
        str     x1, [sp, #0x798]
        ldr     x1, [sp, #0x6e8]
        subs    x22, x1, x21
        umlal   v21.2d, v1.2s, v13.s[0]
        eor     x25, x25, x26
        eor     x23, x23, x26
        str     x9, [sp, #0x6b8]
        ldr     x24, [sp, #0x6e0]
        sbcs    x9, x17, x8
        umlal2  v21.2d, v1.4s, v13.s[1]
        csetm   x28, lo
        adds    x10, x10, x15
        umlal   v21.2d, v26.2s, v20.s[2]
        eor     x9, x9, x28
        eor     x15, x28, x26
        eor     x22, x22, x28
        umlal2  v21.2d, v26.4s, v20.s[3]
        str     x15, [sp, #0x6b0]
        ldr     x15, [sp, #0x6f8]
        str     x10, [sp, #0x6a8]
        mul     x10, x15, x24
        umlal   v21.2d, v17.2s, v20.s[0]
        ldp     q1, q18, [x2, #0x60]
        adcs    x19, x5, x19
        umlal2  v21.2d, v17.4s, v20.s[1]
        ldp     q17, q26, [x2, #0x80]
        adc     x5, x16, xzr
        ldr     x16, [sp, #0x718]
        cmn     x28, #1
        umlal   v4.2d, v15.2s, v3.s[0]
        umulh   x28, x15, x24
        adcs    x22, x22, xzr
        umlal2  v4.2d, v15.4s, v3.s[2]
        adcs    x9, x9, xzr
        eor     x10, x10, x16
        cmn     x26, #1
        umlal   v27.2d, v12.2s, v3.s[0]
        adcs    x26, x25, xzr
        ldr     x25, [sp, #0x6d8]
        umlal2  v27.2d, v12.4s, v3.s[2]
        usra    v21.2d, v14.2d, #6
        adcs    x23, x23, xzr
        umlal   v25.2d, v2.2s, v3.s[0]
        ldp     q14, q15, [x2, #0xa0]
        str     x9, [sp, #0x6a0]
        mul     x9, x15, x25
        ext     v12.16b, v0.16b, v4.16b, #8
        str     x23, [sp, #0x698]
        ldr     x23, [sp, #0x700]
        subs    x23, x23, x1
        umlal2  v25.2d, v2.4s, v3.s[2]
        sbcs    x12, x12, x17
        usra    v4.2d, v12.2d, #0x1d
        umlal   v30.2d, v5.2s, v3.s[0]
        sbcs    x20, x20, x21
        umulh   x15, x15, x25
        umlal2  v30.2d, v5.4s, v3.s[2]
        ldp     q12, q2, [x2, #0xc0]
        umlal   v29.2d, v7.2s, v3.s[0]
        sbcs    x14, x14, x8
        umlal2  v29.2d, v7.4s, v3.s[2]
        ldp     q5, q7, [x2, #0xe0]
        csetm   x8, lo
        adds    x28, x28, x9
        ldr     x9, [sp, #0x7c8]
        and     v28.16b, v4.16b, v10.16b
        ext     v4.16b, v4.16b, v0.16b, #8
        eor     x23, x23, x8
        str     x22, [sp, #0x778]
        mul     x22, x9, x25
        umlal   v6.2d, v1.2s, v3.s[0]
        eor     x12, x12, x8
        eor     x14, x14, x8
        usra    v22.2d, v4.2d, #0x1d
        umlal   v19.2d, v18.2s, v3.s[0]
        eor     x20, x20, x8
        umlal2  v6.2d, v1.4s, v3.s[2]
        umulh   x25, x9, x25
        umlal2  v19.2d, v18.4s, v3.s[2]
        ldp     q1, q4, [x2, #0x100]
        adcs    x22, x15, x22
        umlal   v16.2d, v17.2s, v3.s[0]
        umlal   v22.2d, v24.2s, v3.s[0]
        umlal2  v22.2d, v24.4s, v3.s[2]
        mul     x15, x9, x24
        umlal2  v16.2d, v17.4s, v3.s[2]
        ldp     q17, q18, [x2, #0x120]
        adc     x25, x25, xzr
        umlal   v21.2d, v26.2s, v3.s[0]
        cmn     x8, #1
        umlal2  v21.2d, v26.4s, v3.s[2]
        adcs    x23, x23, xzr
        umulh   x24, x9, x24
        umull   v24.2d, v14.2s, v3.s[0]
        adcs    x9, x12, xzr
        adcs    x20, x20, xzr
        adcs    x12, x14, xzr
        ldr     x14, [sp, #0x6d0]
        adds    x28, x28, x15
        eor     x28, x28, x16
        mul     x15, x1, x14
        umlal2  v24.2d, v14.4s, v3.s[2]
        ldp     q14, q3, [x2, #0x140]
        adcs    x22, x22, x24
        umlal   v24.2d, v15.2s, v8.s[0]
        adc     x24, x25, xzr
        ldr     x25, [sp, #0x770]
        eor     x22, x22, x16
        cmn     x16, #1
        umlal2  v24.2d, v15.4s, v8.s[1]
        adcs    x10, x10, x25
        eor     x24, x24, x16
        umulh   x25, x1, x14
        umlal   v24.2d, v12.2s, v9.s[2]
        adcs    x28, x28, x27
        umlal2  v24.2d, v12.4s, v9.s[3]
        ldp     q15, q12, [x2]
        adcs    x22, x22, x11
        umlal   v24.2d, v2.2s, v9.s[0]
        adcs    x24, x24, x13
        umlal2  v24.2d, v2.4s, v9.s[1]
        adc     x16, x16, xzr
        adds    x10, x10, x7
        str     x27, [sp, #0x718]
        ldr     x27, [sp, #0x7a8]
        str     x15, [sp, #0x6e0]
        mul     x15, x1, x27
        umlal   v24.2d, v5.2s, v11.s[2]
        str     x26, [sp, #0x7c8]
        ldr     x26, [sp, #0x6a8]
        adcs    x28, x28, x26
        umlal2  v24.2d, v5.4s, v11.s[3]
        ldp     q2, q5, [x2, #0x20]
        adcs    x22, x22, x19
        umlal   v24.2d, v7.2s, v11.s[0]
        adcs    x24, x24, x5
        umulh   x1, x1, x27
        umlal2  v24.2d, v7.4s, v11.s[1]
        adc     x16, x16, xzr
        adds    x10, x11, x10
        ldr     x11, [sp, #0x720]
        umlal   v24.2d, v1.2s, v23.s[2]
        adcs    x28, x13, x28
        umlal2  v24.2d, v1.4s, v23.s[3]
        ldp     d1, d7, [x11, #0x98]
        adcs    x22, x7, x22
        umlal   v24.2d, v4.2s, v23.s[0]
        adcs    x24, x26, x24
        mul     x26, x17, x27
        umlal2  v24.2d, v4.4s, v23.s[1]
        adcs    x19, x19, x16
        umlal   v24.2d, v17.2s, v13.s[2]
        adcs    x5, x5, xzr
        adds    x25, x25, x15
        umlal2  v24.2d, v17.4s, v13.s[3]
        umulh   x7, x17, x27
        umlal   v24.2d, v18.2s, v13.s[0]
        ldr     x13, [sp, #0x6c0]
        ldp     q4, q17, [x2, #0x40]
        adcs    x26, x1, x26
        ldr     x15, [sp, #0x708]
        umlal2  v24.2d, v18.4s, v13.s[1]
        shl     v7.2d, v7.2d, #0xa
        umlal   v24.2d, v14.2s, v20.s[2]
        umlal2  v24.2d, v14.4s, v20.s[3]
        ldp     q14, q18, [x2, #0x60]
        ldr     x16, [sp, #0x6b8]
        mul     x1, x17, x14
        umlal   v24.2d, v3.2s, v20.s[0]
        adc     x7, x7, xzr
        umlal   v22.2d, v15.2s, v28.s[0]
        subs    x13, x14, x13
        umlal2  v24.2d, v3.4s, v20.s[1]
        sbcs    x27, x27, x15
        ldr     x15, [sp, #0x760]
        ldp     q3, q26, [x2, #0x160]
        umulh   x14, x17, x14
        ldr     x17, [sp, #0x710]
        umlal2  v22.2d, v15.4s, v28.s[2]
        sbcs    x16, x15, x16
        umlal   v25.2d, v2.2s, v28.s[0]
        str     x5, [sp, #0x6b8]
        ldr     x5, [sp, #0x6c8]
        sbcs    x5, x17, x5
        umlal2  v25.2d, v2.4s, v28.s[2]
        ldp     q15, q2, [x2, #0x80]
        str     x19, [sp, #0x6c8]
        csetm   x19, lo
        adds    x25, x25, x1
        umlal   v30.2d, v5.2s, v28.s[0]
        usra    v24.2d, v1.2d, #0x3c
        eor     x1, x16, x19
        mul     x16, x21, x15
        ext     v1.16b, v0.16b, v22.16b, #8
        eor     x8, x8, x19
        eor     x27, x27, x19
        adcs    x26, x26, x14
        umlal2  v30.2d, v5.4s, v28.s[2]
        eor     x5, x5, x19
        eor     x13, x13, x19
        adc     x7, x7, xzr
        usra    v22.2d, v1.2d, #0x1d
        umlal   v29.2d, v4.2s, v28.s[0]
        subs    x14, x23, x20
        str     x24, [sp, #0x6d0]
        umulh   x24, x21, x15
        usra    v24.2d, v7.2d, #6
        umlal2  v29.2d, v4.4s, v28.s[2]
        str     x22, [sp, #0x6f0]
        sbcs    x22, x9, x12
        umlal   v6.2d, v17.2s, v28.s[0]
        ldp     q1, q4, [x2, #0xa0]
        str     x28, [sp, #0x708]
        csetm   x28, lo
        umlal2  v6.2d, v17.4s, v28.s[2]
        eor     x14, x14, x28
        eor     x22, x22, x28
        cmn     x28, #1
        and     v5.16b, v22.16b, v10.16b
        ext     v7.16b, v22.16b, v0.16b, #8
        adcs    x14, x14, xzr
        str     x10, [sp, #0x7a8]
        mul     x10, x21, x17
        umlal   v19.2d, v14.2s, v28.s[0]
        adcs    x22, x22, xzr
        cmn     x19, #1
        usra    v27.2d, v7.2d, #0x1d
        umlal2  v19.2d, v14.4s, v28.s[2]
        adcs    x19, x13, xzr
        umlal   v16.2d, v18.2s, v28.s[0]
        ldp     q14, q7, [x2, #0xc0]
        adcs    x27, x27, xzr
        umulh   x21, x21, x17
        umlal2  v16.2d, v18.4s, v28.s[2]
        adcs    x1, x1, xzr
        uzp1    v17.4s, v28.4s, v5.4s
        umlal   v21.2d, v15.2s, v28.s[0]
        adcs    x5, x5, xzr
        adds    x24, x24, x10
        ldr     x10, [sp, #0x740]
        umlal   v27.2d, v12.2s, v28.s[0]
        ldp     q18, q22, [x2, #0xe0]
        umlal2  v27.2d, v12.4s, v28.s[2]
        mul     x13, x10, x17
        umlal2  v21.2d, v15.4s, v28.s[2]
        ldp     q15, q12, [x2, #0x100]
        umlal   v24.2d, v2.2s, v28.s[0]
        umlal2  v24.2d, v2.4s, v28.s[2]
        umulh   x17, x10, x17
        umull   v2.2d, v1.2s, v28.s[0]
        adcs    x21, x21, x13
        mul     x13, x10, x15
        umlal2  v2.2d, v1.4s, v28.s[2]
        ldp     q1, q26, [x2, #0x120]
        adc     x17, x17, xzr
        umlal   v2.2d, v4.2s, v8.s[2]
        str     x22, [sp, #0x710]
        subs    x22, x1, x19
        umlal2  v2.2d, v4.4s, v8.s[3]
        str     x14, [sp, #0x7a0]
        sbcs    x14, x5, x27
        umulh   x10, x10, x15
        csetm   x15, lo
        umlal   v2.2d, v14.2s, v8.s[0]
        adds    x24, x24, x13
        eor     x13, x14, x15
        ldr     x14, [sp, #0x778]
        eor     x22, x22, x15
        umlal2  v2.2d, v14.4s, v8.s[1]
        eor     x28, x28, x15
        umlal   v2.2d, v7.2s, v9.s[2]
        ldp     q14, q4, [x2, #0x140]
        umlal2  v2.2d, v7.4s, v9.s[3]
        str     x28, [sp, #0x760]
        ldr     x28, [sp, #0x7c8]
        str     x12, [sp, #0x740]
        mul     x12, x14, x28
        umlal   v2.2d, v18.2s, v9.s[0]
        adcs    x21, x21, x10
        umlal2  v2.2d, v18.4s, v9.s[1]
        ldp     q7, q18, [x2]
        adc     x10, x17, xzr
        ldr     x17, [sp, #0x6b0]
        cmn     x15, #1
        umlal   v2.2d, v22.2s, v11.s[2]
        umulh   x15, x14, x28
        adcs    x22, x22, xzr
        umlal2  v2.2d, v22.4s, v11.s[3]
        eor     x12, x12, x17
        adcs    x13, x13, xzr
        umlal   v2.2d, v15.2s, v11.s[0]
        umlal2  v2.2d, v15.4s, v11.s[1]
        ldp     q15, q22, [x2, #0x20]
        umlal   v2.2d, v12.2s, v23.s[2]
        str     x13, [sp, #0x6c0]
        ldr     x13, [sp, #0x698]
        str     x22, [sp, #0x6a8]
        mul     x22, x14, x13
        umlal2  v2.2d, v12.4s, v23.s[3]
        umlal   v2.2d, v1.2s, v23.s[0]
        umlal2  v2.2d, v1.4s, v23.s[1]
        ldp     d12, d1, [x11, #0xa0]
        umulh   x14, x14, x13
        umlal   v2.2d, v26.2s, v13.s[2]
        adds    x22, x15, x22
        ldr     x15, [sp, #0x6a0]
        umlal2  v2.2d, v26.4s, v13.s[3]
        umlal   v2.2d, v14.2s, v13.s[0]
        umlal2  v2.2d, v14.4s, v13.s[1]
        ldp     q14, q26, [x2, #0x40]
        mul     x11, x15, x13
        umlal   v2.2d, v4.2s, v20.s[2]
        umlal2  v2.2d, v4.4s, v20.s[3]
        shl     v1.2d, v1.2d, #0x10
        umlal   v2.2d, v3.2s, v20.s[0]
        umulh   x13, x15, x13
        umlal2  v2.2d, v3.4s, v20.s[1]
        ldp     q3, q4, [x2, #0x60]
        adcs    x11, x14, x11
        umlal   v27.2d, v7.2s, v5.s[0]
        umlal2  v27.2d, v7.4s, v5.s[2]
        umlal   v30.2d, v15.2s, v5.s[0]
        mul     x14, x15, x28
        umlal   v29.2d, v22.2s, v5.s[0]
        usra    v2.2d, v12.2d, #0x36
        adc     x13, x13, xzr
        umlal2  v30.2d, v15.4s, v5.s[2]
        ldp     q15, q12, [x2, #0x80]
        ext     v7.16b, v0.16b, v27.16b, #8
        umulh   x28, x15, x28
        umlal2  v29.2d, v22.4s, v5.s[2]
        adds    x22, x22, x14
        usra    v27.2d, v7.2d, #0x1d
        umlal   v6.2d, v14.2s, v5.s[0]
        eor     x22, x22, x17
        usra    v2.2d, v1.2d, #6
        umlal2  v6.2d, v14.4s, v5.s[2]
        umlal   v19.2d, v26.2s, v5.s[0]
        ldp     q14, q1, [x2, #0xa0]
        mul     x14, x23, x19
        umlal2  v19.2d, v26.4s, v5.s[2]
        ldp     q7, q22, [x2, #0xc0]
        adcs    x28, x11, x28
        and     v26.16b, v27.16b, v10.16b
        ext     v27.16b, v27.16b, v0.16b, #8
        adc     x11, x13, xzr
        ldr     x13, [sp, #0x6e0]
        cmn     x17, #1
        eor     x28, x28, x17
        umlal   v16.2d, v3.2s, v5.s[0]
        adcs    x12, x12, x13
        eor     x11, x11, x17
        umulh   x15, x23, x19
        usra    v25.2d, v27.2d, #0x1d
        adcs    x22, x22, x25
        umlal2  v16.2d, v3.4s, v5.s[2]
        ldp     q3, q27, [x2, #0xe0]
        adcs    x28, x28, x26
        umlal   v21.2d, v4.2s, v5.s[0]
        adcs    x11, x11, x7
        umlal2  v21.2d, v4.4s, v5.s[2]
        adc     x17, x17, xzr
        adds    x12, x12, x16
        mul     x13, x23, x27
        umlal   v25.2d, v18.2s, v5.s[0]
        adcs    x22, x22, x24
        umlal2  v25.2d, v18.4s, v5.s[2]
        ldp     q4, q18, [x2, #0x100]
        adcs    x28, x28, x21
        umlal   v24.2d, v15.2s, v5.s[0]
        str     x25, [sp, #0x6b0]
        eor     x25, x14, x8
        adcs    x11, x11, x10
        umulh   x23, x23, x27
        umlal2  v24.2d, v15.4s, v5.s[2]
        adc     x17, x17, xzr
        adds    x26, x26, x12
        umlal   v2.2d, v12.2s, v5.s[0]
        adcs    x22, x7, x22
        umull   v15.2d, v14.2s, v5.s[0]
        adcs    x28, x16, x28
        umlal2  v2.2d, v12.4s, v5.s[2]
        adcs    x24, x24, x11
        mul     x7, x9, x27
        adcs    x21, x21, x17
        adcs    x10, x10, xzr
        adds    x11, x15, x13
        umlal2  v15.2d, v14.4s, v5.s[2]
        umulh   x27, x9, x27
        umlal   v15.2d, v1.2s, v17.s[0]
        ldp     q14, q12, [x2, #0x120]
        ldr     x12, [x4, #0x40]
        ldr     x13, [x4, #0x80]
        adcs    x23, x23, x7
        umlal2  v15.2d, v1.4s, v17.s[1]
        ldp     q1, q5, [x2, #0x140]
        umlal   v15.2d, v7.2s, v8.s[2]
        ldr     x16, [x4, #0x88]
        umlal2  v15.2d, v7.4s, v8.s[3]
        mul     x7, x9, x19
        umlal   v15.2d, v22.2s, v8.s[0]
        adc     x27, x27, xzr
        umlal2  v15.2d, v22.4s, v8.s[1]
        ldp     q7, q22, [x2, #0x160]
        umlal   v15.2d, v3.2s, v9.s[2]
        subs    x15, x12, x13
        ldr     x12, [x4, #0x98]
        ldr     x13, [x4, #0x90]
        umulh   x19, x9, x19
        ldr     x9, [x4, #0x48]
        umlal2  v15.2d, v3.4s, v9.s[3]
        sbcs    x17, x9, x16
        ldr     x9, [x4, #0x58]
        ldr     x16, [x4, #0x50]
        umlal   v15.2d, v27.2s, v9.s[0]
        sbcs    x13, x16, x13
        ldr     x16, [x4, #0xa0]
        umlal2  v15.2d, v27.4s, v9.s[1]
        ldp     q3, q27, [x2]
        sbcs    x12, x9, x12
        ldr     x9, [x4, #0x60]
        umlal   v15.2d, v4.2s, v11.s[2]
        sbcs    x16, x9, x16
        mul     x9, x20, x1
        umlal2  v15.2d, v4.4s, v11.s[3]
        str     x10, [sp, #0x7c8]
        ldr     x10, [x4, #0x68]
        str     x21, [sp, #0x6a0]
        ldr     x21, [x4, #0xa8]
        sbcs    x21, x10, x21
        ldr     x10, [x4, #0x70]
        umlal   v15.2d, v18.2s, v11.s[0]
        str     x24, [sp, #0x698]
        ldr     x24, [x4, #0xb0]
        sbcs    x24, x10, x24
        ldr     x10, [x4, #0x78]
        umlal2  v15.2d, v18.4s, v11.s[1]
        ldp     q4, q18, [x2, #0x20]
        str     x28, [sp, #0x778]
        ldr     x28, [x4, #0xb8]
        sbcs    x28, x10, x28
        umulh   x10, x20, x1
        umlal   v15.2d, v14.2s, v23.s[2]
        str     x22, [sp, #0x6e8]
        csetm   x22, lo
        adds    x7, x11, x7
        adcs    x19, x23, x19
        umlal2  v15.2d, v14.4s, v23.s[3]
        eor     x23, x15, x22
        eor     x11, x7, x8
        adc     x27, x27, xzr
        umlal   v15.2d, v12.2s, v23.s[0]
        cmn     x22, #1
        eor     x15, x17, x22
        umlal2  v15.2d, v12.4s, v23.s[1]
        ldp     q14, q12, [x2, #0x40]
        adcs    x23, x23, xzr
        mul     x17, x20, x5
        umlal   v15.2d, v1.2s, v13.s[2]
        eor     x13, x13, x22
        eor     x16, x16, x22
        umlal2  v15.2d, v1.4s, v13.s[3]
        eor     x21, x21, x22
        eor     x28, x28, x22
        adcs    x15, x15, xzr
        umlal   v15.2d, v5.2s, v13.s[0]
        adcs    x13, x13, xzr
        eor     x12, x12, x22
        eor     x24, x24, x22
        umulh   x20, x20, x5
        umlal2  v15.2d, v5.4s, v13.s[1]
        str     x26, [sp, #0x6d8]
        ldr     x26, [sp, #0x720]
        ldp     d1, d5, [x26, #0xa8]
        umlal   v15.2d, v7.2s, v20.s[2]
        adcs    x12, x12, xzr
        umlal2  v15.2d, v7.4s, v20.s[3]
        adcs    x16, x16, xzr
        umlal   v15.2d, v22.2s, v20.s[0]
        adcs    x21, x21, xzr
        str     x21, [sp, #0x6f8]
        ldr     x21, [sp, #0x740]
        str     x16, [sp, #0x700]
        mul     x16, x21, x5
        umlal2  v15.2d, v22.4s, v20.s[1]
        ldp     q7, q22, [x2, #0x60]
        umlal   v25.2d, v3.2s, v26.s[0]
        adcs    x24, x24, xzr
        umlal2  v25.2d, v3.4s, v26.s[2]
        shl     v3.2d, v5.2d, #0x16
        adcs    x28, x28, xzr
        adds    x10, x10, x17
        umulh   x5, x21, x5
        umlal   v29.2d, v4.2s, v26.s[0]
        ldr     x17, [x6, #0x80]
        adcs    x20, x20, x16
        umlal2  v29.2d, v4.4s, v26.s[2]
        usra    v15.2d, v1.2d, #0x30
        umlal   v6.2d, v18.2s, v26.s[0]
        ldp     q1, q4, [x2, #0x80]
        ext     v5.16b, v0.16b, v25.16b, #8
        mul     x16, x21, x1
        umlal2  v6.2d, v18.4s, v26.s[2]
        adc     x5, x5, xzr
        usra    v25.2d, v5.2d, #0x1d
        umlal   v19.2d, v14.2s, v26.s[0]
        str     x28, [sp, #0x690]
        ldr     x28, [x6, #0x40]
        subs    x17, x17, x28
        ldr     x28, [x6, #0x88]
        usra    v15.2d, v3.2d, #6
        ldr     x26, [x6, #0x58]
        umlal2  v19.2d, v14.4s, v26.s[2]
        str     x24, [sp, #0x688]
        ldr     x24, [x6, #0x48]
        sbcs    x28, x28, x24
        ldr     x24, [x6, #0x50]
        umulh   x21, x21, x1
        ldr     x1, [x6, #0x90]
        umlal   v16.2d, v12.2s, v26.s[0]
        sbcs    x1, x1, x24
        ldr     x24, [x6, #0x98]
        umlal2  v16.2d, v12.4s, v26.s[2]
        sbcs    x24, x24, x26
        ldr     x26, [x6, #0xa0]
        ldp     q14, q12, [x2, #0xa0]
        and     v3.16b, v25.16b, v10.16b
        ext     v5.16b, v25.16b, v0.16b, #8
        str     x11, [sp, #0x740]
        ldr     x11, [x6, #0x60]
        sbcs    x26, x26, x11
        ldr     x11, [x6, #0xa8]
        umlal   v21.2d, v7.2s, v26.s[0]
        str     x25, [sp, #0x680]
        ldr     x25, [x6, #0x68]
        sbcs    x11, x11, x25
        ldr     x25, [sp, #0x7a0]
        ldp     q18, q25, [x2, #0xc0]
        str     x8, [sp, #0x678]
        ldr     x8, [sp, #0x6a8]
        str     x9, [sp, #0x670]
        mul     x9, x25, x8
        usra    v30.2d, v5.2d, #0x1d
        str     x27, [sp, #0x668]
        ldr     x27, [x6, #0xb0]
        str     x19, [sp, #0x660]
        ldr     x19, [x6, #0x70]
        sbcs    x27, x27, x19
        ldr     x19, [x6, #0xb8]
        umlal2  v21.2d, v7.4s, v26.s[2]
        umlal   v24.2d, v22.2s, v26.s[0]
        str     x7, [sp, #0x658]
        ldr     x7, [x6, #0x78]
        sbcs    x19, x19, x7
        ldp     q5, q7, [x2, #0xe0]
        csetm   x7, lo
        adds    x10, x10, x16
        umlal2  v24.2d, v22.4s, v26.s[2]
        uzp1    v22.4s, v26.4s, v3.4s
        adcs    x20, x20, x21
        umulh   x21, x25, x8
        eor     x28, x28, x7
        umlal   v2.2d, v1.2s, v26.s[0]
        adc     x5, x5, xzr
        umlal   v30.2d, v27.2s, v26.s[0]
        eor     x26, x26, x7
        cmn     x7, #1
        umlal2  v30.2d, v27.4s, v26.s[2]
        eor     x16, x17, x7
        ldr     x17, [sp, #0x6c0]
        eor     x1, x1, x7
        eor     x11, x11, x7
        eor     x27, x27, x7
        eor     x19, x19, x7
        adcs    x16, x16, xzr
        umlal2  v2.2d, v1.4s, v26.s[2]
        str     x5, [sp, #0x650]
        mul     x5, x25, x17
        adcs    x28, x28, xzr
        str     x28, [sp, #0x648]
        ldr     x28, [sp, #0x760]
        eor     x9, x9, x28
        umlal   v15.2d, v4.2s, v26.s[0]
        adcs    x1, x1, xzr
        eor     x24, x24, x7
        umlal2  v15.2d, v4.4s, v26.s[2]
        adcs    x24, x24, xzr
        umull   v1.2d, v14.2s, v26.s[0]
        ldp     q4, q27, [x2, #0x100]
        umulh   x25, x25, x17
        adcs    x26, x26, xzr
        adcs    x11, x11, xzr
        adcs    x27, x27, xzr
        adcs    x19, x19, xzr
        adds    x21, x21, x5
        ldr     x5, [sp, #0x710]
        umlal2  v1.2d, v14.4s, v26.s[2]
        str     x11, [sp, #0x7a0]
        mul     x11, x5, x17
        umlal   v1.2d, v12.2s, v17.s[2]
        ldp     q14, q26, [x2, #0x120]
        umlal2  v1.2d, v12.4s, v17.s[3]
        ldp     q12, q28, [x2, #0x180]
        umlal   v1.2d, v18.2s, v17.s[0]
        umulh   x17, x5, x17
        eor     x22, x22, x7
        umlal2  v1.2d, v18.4s, v17.s[1]
        adcs    x25, x25, x11
        umlal   v1.2d, v25.2s, v8.s[2]
        umlal2  v1.2d, v25.4s, v8.s[3]
        ldp     q18, q25, [x2, #0x140]
        umlal   v1.2d, v5.2s, v8.s[0]
        mul     x7, x5, x8
        umlal2  v1.2d, v5.4s, v8.s[1]
        adc     x11, x17, xzr
        subs    x17, x23, x13
        umlal   v1.2d, v7.2s, v9.s[2]
        str     x22, [sp, #0x6c0]
        sbcs    x22, x15, x12
        umlal2  v1.2d, v7.4s, v9.s[3]
        ldp     q5, q7, [x2, #0x160]
        umulh   x5, x5, x8
        csetm   x8, lo
        umlal   v1.2d, v4.2s, v9.s[0]
        adds    x21, x21, x7
        eor     x22, x22, x8
        eor     x7, x17, x8
        umlal2  v1.2d, v4.4s, v9.s[1]
        eor     x21, x21, x28
        umlal   v1.2d, v27.2s, v11.s[2]
        umlal2  v1.2d, v27.4s, v11.s[3]
        ldp     q4, q27, [x2]
        umlal   v1.2d, v14.2s, v11.s[0]
        adcs    x25, x25, x5
        umlal2  v1.2d, v14.4s, v11.s[1]
        adc     x5, x11, xzr
        ldr     x11, [sp, #0x658]
        cmn     x28, #1
        eor     x25, x25, x28
        umlal   v1.2d, v26.2s, v23.s[2]
        eor     x5, x5, x28
        adcs    x9, x9, x14
        ldr     x17, [sp, #0x670]
        ldr     x14, [sp, #0x668]
        umlal2  v1.2d, v26.4s, v23.s[3]
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x660]
        umlal   v1.2d, v18.2s, v23.s[0]
        ldp     q14, q26, [x2, #0x20]
        adcs    x25, x25, x11
        umlal2  v1.2d, v18.4s, v23.s[1]
        adcs    x5, x5, x14
        umlal   v1.2d, v25.2s, v13.s[2]
        adc     x28, x28, xzr
        adds    x9, x9, x17
        str     x19, [sp, #0x760]
        mul     x19, x23, x16
        umlal2  v1.2d, v25.4s, v13.s[3]
        adcs    x21, x21, x10
        umlal   v1.2d, v5.2s, v13.s[0]
        ldp     q18, q25, [x2, #0x40]
        adcs    x25, x25, x20
        umlal2  v1.2d, v5.4s, v13.s[1]
        str     x19, [sp, #0x658]
        ldr     x19, [sp, #0x650]
        adcs    x5, x5, x19
        str     x26, [sp, #0x6a8]
        umulh   x26, x23, x16
        umlal   v1.2d, v7.2s, v20.s[2]
        adc     x28, x28, xzr
        str     x27, [sp, #0x710]
        subs    x27, x1, x16
        umlal2  v1.2d, v7.4s, v20.s[3]
        str     x12, [sp, #0x640]
        ldr     x12, [sp, #0x648]
        str     x26, [sp, #0x638]
        sbcs    x26, x24, x12
        umlal   v1.2d, v12.2s, v20.s[0]
        str     x22, [sp, #0x630]
        ldr     x22, [sp, #0x720]
        ldp     d5, d7, [x22, #0xb0]
        csetm   x22, lo
        adds    x9, x11, x9
        ldr     x11, [sp, #0x678]
        umlal2  v1.2d, v12.4s, v20.s[1]
        adcs    x21, x14, x21
        eor     x26, x26, x22
        eor     x27, x27, x22
        umlal   v30.2d, v4.2s, v3.s[0]
        adcs    x25, x17, x25
        eor     x21, x21, x11
        eor     x14, x8, x22
        umlal2  v30.2d, v4.4s, v3.s[2]
        adcs    x5, x10, x5
        eor     x9, x9, x11
        ldr     x10, [sp, #0x680]
        ldr     x17, [sp, #0x770]
        eor     x25, x25, x11
        umlal   v6.2d, v14.2s, v3.s[0]
        eor     x5, x5, x11
        adcs    x20, x20, x28
        mul     x28, x23, x12
        umlal2  v6.2d, v14.4s, v3.s[2]
        adcs    x19, x19, xzr
        cmn     x11, #1
        eor     x20, x20, x11
        umlal   v19.2d, v26.2s, v3.s[0]
        eor     x19, x19, x11
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x740]
        ext     v14.16b, v0.16b, v30.16b, #8
        shl     v12.2d, v7.2d, #0x1c
        str     x14, [sp, #0x680]
        ldr     x14, [sp, #0x718]
        adcs    x17, x17, x14
        umulh   x14, x23, x12
        umlal2  v19.2d, v26.4s, v3.s[2]
        usra    v1.2d, v5.2d, #0x2a
        str     x23, [sp, #0x740]
        ldr     x23, [sp, #0x7a8]
        adcs    x9, x9, x23
        ldr     x23, [sp, #0x708]
        usra    v30.2d, v14.2d, #0x1d
        umlal   v16.2d, v18.2s, v3.s[0]
        adcs    x21, x21, x23
        ldr     x23, [sp, #0x6f0]
        umlal2  v16.2d, v18.4s, v3.s[2]
        ldp     q14, q4, [x2, #0x60]
        adcs    x25, x25, x23
        ldr     x23, [sp, #0x6d0]
        umlal   v21.2d, v25.2s, v3.s[0]
        ldp     q5, q7, [x2, #0x80]
        adcs    x5, x5, x23
        mul     x23, x15, x12
        usra    v1.2d, v12.2d, #6
        umlal2  v21.2d, v25.4s, v3.s[2]
        str     x14, [sp, #0x650]
        ldr     x14, [sp, #0x6c8]
        adcs    x20, x20, x14
        ldr     x14, [sp, #0x6b8]
        ext     v12.16b, v30.16b, v0.16b, #8
        and     v18.16b, v30.16b, v10.16b
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x6e0]
        ldp     q25, q26, [x2, #0xa0]
        adc     x11, x11, xzr
        adds    x10, x10, x14
        ldr     x14, [sp, #0x6b0]
        umulh   x12, x15, x12
        usra    v29.2d, v12.2d, #0x1d
        adcs    x17, x17, x14
        ldr     x14, [sp, #0x6d8]
        ldp     q12, q28, [x2, #0xc0]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x6e8]
        adcs    x21, x21, x14
        ldr     x14, [sp, #0x778]
        umlal   v24.2d, v14.2s, v3.s[0]
        adcs    x25, x25, x14
        mul     x14, x15, x16
        umlal   v29.2d, v27.2s, v3.s[0]
        str     x14, [sp, #0x678]
        ldr     x14, [sp, #0x698]
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x6a0]
        umlal2  v29.2d, v27.4s, v3.s[2]
        adcs    x20, x20, x14
        ldr     x14, [sp, #0x7c8]
        umlal2  v24.2d, v14.4s, v3.s[2]
        ldp     q14, q27, [x2, #0xe0]
        adcs    x19, x19, x14
        str     x16, [sp, #0x670]
        umulh   x16, x15, x16
        umlal   v2.2d, v4.2s, v3.s[0]
        adc     x11, x11, xzr
        str     x15, [sp, #0x668]
        ldr     x15, [sp, #0x6f0]
        adds    x10, x15, x10
        ldr     x15, [sp, #0x6d0]
        umlal2  v2.2d, v4.4s, v3.s[2]
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6c8]
        umlal   v15.2d, v5.2s, v3.s[0]
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x6b8]
        umlal2  v15.2d, v5.4s, v3.s[2]
        ldp     q4, q5, [x2, #0x100]
        adcs    x21, x17, x21
        mul     x17, x13, x1
        umlal   v1.2d, v7.2s, v3.s[0]
        str     x21, [sp, #0x6b8]
        ldr     x21, [sp, #0x6e0]
        adcs    x21, x21, x25
        ldr     x25, [sp, #0x6b0]
        umlal2  v1.2d, v7.4s, v3.s[2]
        adcs    x25, x25, x5
        ldr     x5, [sp, #0x6d8]
        umull   v7.2d, v25.2s, v3.s[0]
        adcs    x20, x5, x20
        umulh   x5, x13, x1
        str     x20, [sp, #0x6d8]
        ldr     x20, [sp, #0x6e8]
        adcs    x19, x20, x19
        ldr     x20, [sp, #0x778]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x698]
        adcs    x11, x11, xzr
        umlal2  v7.2d, v25.4s, v3.s[2]
        ldp     q3, q25, [x2, #0x120]
        str     x11, [sp, #0x698]
        ldr     x11, [sp, #0x6a0]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x6a0]
        mul     x11, x13, x24
        umlal   v7.2d, v26.2s, v22.s[0]
        adcs    x14, x14, xzr
        cmn     x22, #1
        umlal2  v7.2d, v26.4s, v22.s[1]
        adcs    x22, x27, xzr
        umlal   v7.2d, v12.2s, v17.s[2]
        adcs    x26, x26, xzr
        cmn     x8, #1
        ldr     x8, [sp, #0x630]
        umulh   x27, x13, x24
        umlal2  v7.2d, v12.4s, v17.s[3]
        adcs    x7, x7, xzr
        umlal   v7.2d, v28.2s, v17.s[0]
        ldp     q12, q26, [x2, #0x140]
        adcs    x8, x8, xzr
        str     x14, [sp, #0x630]
        ldr     x14, [sp, #0x638]
        adds    x28, x14, x28
        ldr     x14, [sp, #0x650]
        umlal2  v7.2d, v28.4s, v17.s[1]
        adcs    x23, x14, x23
        ldr     x14, [sp, #0x678]
        umlal   v7.2d, v14.2s, v8.s[2]
        adc     x12, x12, xzr
        adds    x28, x28, x14
        ldr     x14, [sp, #0x640]
        str     x20, [sp, #0x678]
        mul     x20, x14, x24
        umlal2  v7.2d, v14.4s, v8.s[3]
        adcs    x23, x23, x16
        umlal   v7.2d, v27.2s, v8.s[0]
        ldp     q14, q28, [x2, #0x160]
        adc     x12, x12, xzr
        adds    x5, x5, x11
        umlal2  v7.2d, v27.4s, v8.s[1]
        ldr     x16, [sp, #0x700]
        umulh   x11, x14, x24
        umlal   v7.2d, v4.2s, v9.s[2]
        adcs    x20, x27, x20
        umlal2  v7.2d, v4.4s, v9.s[3]
        ldp     q4, q27, [x2, #0x180]
        umlal   v7.2d, v5.2s, v9.s[0]
        umlal2  v7.2d, v5.4s, v9.s[1]
        mul     x27, x14, x1
        umlal   v7.2d, v3.2s, v11.s[2]
        adc     x11, x11, xzr
        umlal2  v7.2d, v3.4s, v11.s[3]
        str     x19, [sp, #0x650]
        ldr     x19, [sp, #0x688]
        str     x25, [sp, #0x638]
        subs    x25, x16, x19
        umlal   v7.2d, v25.2s, v11.s[0]
        str     x21, [sp, #0x7c8]
        ldr     x21, [sp, #0x6f8]
        str     x9, [sp, #0x778]
        ldr     x9, [sp, #0x690]
        str     x15, [sp, #0x6e8]
        sbcs    x15, x21, x9
        ldp     q3, q5, [x2]
        str     x10, [sp, #0x6b0]
        umulh   x10, x14, x1
        umlal2  v7.2d, v25.4s, v11.s[1]
        str     x17, [sp, #0x6e0]
        csetm   x17, lo
        str     x12, [sp, #0x6c8]
        ldr     x12, [sp, #0x710]
        str     x23, [sp, #0x6d0]
        ldr     x23, [sp, #0x6a8]
        subs    x12, x12, x23
        ldr     x23, [sp, #0x760]
        umlal   v7.2d, v12.2s, v23.s[2]
        eor     x15, x15, x17
        eor     x25, x25, x17
        str     x28, [sp, #0x6f0]
        ldr     x28, [sp, #0x7a0]
        sbcs    x23, x23, x28
        umlal2  v7.2d, v12.4s, v23.s[3]
        csetm   x28, lo
        adds    x27, x5, x27
        umlal   v7.2d, v26.2s, v23.s[0]
        eor     x23, x23, x28
        eor     x5, x12, x28
        eor     x12, x17, x28
        str     x12, [sp, #0x660]
        mul     x12, x7, x22
        umlal2  v7.2d, v26.4s, v23.s[1]
        ldp     q12, q25, [x2, #0x20]
        adcs    x20, x20, x10
        umlal   v7.2d, v14.2s, v13.s[2]
        adc     x10, x11, xzr
        umlal2  v7.2d, v14.4s, v13.s[3]
        cmn     x17, #1
        ldr     x17, [sp, #0x680]
        umulh   x11, x7, x22
        umlal   v7.2d, v28.2s, v13.s[0]
        adcs    x25, x25, xzr
        umlal2  v7.2d, v28.4s, v13.s[1]
        eor     x12, x12, x17
        adcs    x15, x15, xzr
        cmn     x28, #1
        umlal   v7.2d, v4.2s, v20.s[2]
        adcs    x28, x5, xzr
        ldr     x5, [sp, #0x720]
        ldp     d14, d26, [x5, #0xb8]
        adcs    x23, x23, xzr
        umlal2  v7.2d, v4.4s, v20.s[3]
        ldp     q4, q28, [x2, #0x40]
        str     x15, [sp, #0x628]
        mul     x15, x7, x26
        umlal   v7.2d, v27.2s, v20.s[0]
        str     x23, [sp, #0x620]
        ldr     x23, [sp, #0x740]
        subs    x23, x23, x16
        umlal2  v7.2d, v27.4s, v20.s[1]
        str     x25, [sp, #0x740]
        ldr     x25, [sp, #0x668]
        sbcs    x25, x25, x21
        umlal   v29.2d, v3.2s, v18.s[0]
        sbcs    x13, x13, x19
        umulh   x7, x7, x26
        umlal2  v29.2d, v3.4s, v18.s[2]
        ldp     q3, q27, [x2, #0x60]
        umlal   v19.2d, v12.2s, v18.s[0]
        shl     v26.2d, v26.2d, #0x22
        sbcs    x14, x14, x9
        umlal2  v19.2d, v12.4s, v18.s[2]
        usra    v7.2d, v14.2d, #0x24
        csetm   x9, lo
        adds    x11, x11, x15
        umlal   v16.2d, v25.2s, v18.s[0]
        ldp     q14, q12, [x2, #0x80]
        eor     x13, x13, x9
        mul     x15, x8, x26
        ext     v30.16b, v0.16b, v29.16b, #8
        eor     x14, x14, x9
        eor     x25, x25, x9
        umlal   v21.2d, v4.2s, v18.s[0]
        eor     x23, x23, x9
        usra    v29.2d, v30.2d, #0x1d
        umlal2  v16.2d, v25.4s, v18.s[2]
        umulh   x26, x8, x26
        usra    v7.2d, v26.2d, #6
        umlal2  v21.2d, v4.4s, v18.s[2]
        adcs    x7, x7, x15
        umlal   v24.2d, v28.2s, v18.s[0]
        ldp     q4, q25, [x2, #0xa0]
        ldr     x5, [sp, #0x670]
        umlal2  v24.2d, v28.4s, v18.s[2]
        ldp     q26, q28, [x2, #0xc0]
        ldr     x19, [sp, #0x7a0]
        ldr     x21, [sp, #0x648]
        and     v30.16b, v29.16b, v10.16b
        ext     v29.16b, v29.16b, v0.16b, #8
        mul     x15, x8, x22
        umlal   v2.2d, v3.2s, v18.s[0]
        adc     x26, x26, xzr
        usra    v6.2d, v29.2d, #0x1d
        umlal2  v2.2d, v3.4s, v18.s[2]
        str     x28, [sp, #0x640]
        ldr     x28, [sp, #0x6a8]
        subs    x5, x28, x5
        umlal   v15.2d, v27.2s, v18.s[0]
        sbcs    x21, x19, x21
        umulh   x22, x8, x22
        ldr     x8, [sp, #0x710]
        umlal2  v15.2d, v27.4s, v18.s[2]
        ldp     q3, q27, [x2, #0xe0]
        umlal   v1.2d, v14.2s, v18.s[0]
        sbcs    x1, x8, x1
        ldr     x8, [sp, #0x760]
        umlal   v6.2d, v5.2s, v18.s[0]
        sbcs    x24, x8, x24
        umlal2  v6.2d, v5.4s, v18.s[2]
        ldr     q5, [x2, #0x1a0]
        csetm   x8, lo
        adds    x11, x11, x15
        eor     x11, x11, x17
        mul     x15, x16, x28
        umlal2  v1.2d, v14.4s, v18.s[2]
        uzp1    v14.4s, v18.4s, v30.4s
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x658]
        umlal   v7.2d, v12.2s, v18.s[0]
        eor     x22, x22, x17
        adc     x26, x26, xzr
        cmn     x17, #1
        umlal2  v7.2d, v12.4s, v18.s[2]
        adcs    x12, x12, x7
        eor     x26, x26, x17
        umulh   x7, x16, x28
        umull   v12.2d, v4.2s, v18.s[0]
        str     x15, [sp, #0x648]
        ldr     x15, [sp, #0x6f0]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x6d0]
        eor     x5, x5, x8
        eor     x21, x21, x8
        adcs    x22, x22, x15
        eor     x24, x24, x8
        eor     x1, x1, x8
        str     x24, [sp, #0x670]
        ldr     x24, [sp, #0x6c8]
        adcs    x26, x26, x24
        adc     x17, x17, xzr
        str     x1, [sp, #0x680]
        ldr     x1, [sp, #0x6e0]
        adds    x12, x12, x1
        str     x21, [sp, #0x668]
        mul     x21, x16, x19
        umlal2  v12.2d, v4.4s, v18.s[2]
        adcs    x11, x11, x27
        umlal   v12.2d, v25.2s, v22.s[2]
        ldp     q4, q18, [x2, #0x100]
        adcs    x22, x22, x20
        umlal2  v12.2d, v25.4s, v22.s[3]
        eor     x28, x9, x8
        adcs    x26, x26, x10
        umulh   x16, x16, x19
        umlal   v12.2d, v26.2s, v22.s[0]
        adc     x17, x17, xzr
        adds    x12, x15, x12
        umlal2  v12.2d, v26.4s, v22.s[1]
        adcs    x24, x24, x11
        umlal   v12.2d, v28.2s, v17.s[2]
        ldp     q25, q26, [x2, #0x120]
        adcs    x22, x1, x22
        umlal2  v12.2d, v28.4s, v17.s[3]
        adcs    x26, x27, x26
        ldr     x27, [sp, #0x6f8]
        mul     x1, x27, x19
        umlal   v12.2d, v3.2s, v17.s[0]
        adcs    x20, x20, x17
        umlal2  v12.2d, v3.4s, v17.s[1]
        ldp     q3, q28, [x2, #0x140]
        adcs    x10, x10, xzr
        adds    x21, x7, x21
        ldr     x7, [sp, #0x6a8]
        umlal   v12.2d, v27.2s, v8.s[2]
        umulh   x19, x27, x19
        umlal2  v12.2d, v27.4s, v8.s[3]
        adcs    x1, x16, x1
        umlal   v12.2d, v4.2s, v8.s[0]
        umlal2  v12.2d, v4.4s, v8.s[1]
        ldp     q4, q27, [x2, #0x160]
        umlal   v12.2d, v18.2s, v9.s[2]
        mul     x11, x27, x7
        umlal2  v12.2d, v18.4s, v9.s[3]
        adc     x19, x19, xzr
        umlal   v12.2d, v25.2s, v9.s[0]
        cmn     x9, #1
        umlal2  v12.2d, v25.4s, v9.s[1]
        ldp     q18, q25, [x2, #0x180]
        adcs    x23, x23, xzr
        umulh   x27, x27, x7
        umlal   v12.2d, v26.2s, v11.s[2]
        adcs    x25, x25, xzr
        umlal2  v12.2d, v26.4s, v11.s[3]
        adcs    x7, x13, xzr
        ldr     x13, [sp, #0x710]
        umlal   v12.2d, v3.2s, v11.s[0]
        adcs    x9, x14, xzr
        adds    x21, x21, x11
        ldr     x11, [sp, #0x688]
        umlal2  v12.2d, v3.4s, v11.s[1]
        ldp     q3, q26, [x2]
        mul     x14, x11, x13
        umlal   v12.2d, v28.2s, v23.s[2]
        adcs    x27, x1, x27
        umlal2  v12.2d, v28.4s, v23.s[3]
        adc     x19, x19, xzr
        umlal   v12.2d, v4.2s, v23.s[0]
        subs    x1, x23, x7
        umulh   x15, x11, x13
        umlal2  v12.2d, v4.4s, v23.s[1]
        ldp     q4, q28, [x2, #0x20]
        umlal   v12.2d, v27.2s, v13.s[2]
        sbcs    x16, x25, x9
        umlal2  v12.2d, v27.4s, v13.s[3]
        csetm   x17, lo
        cmn     x8, #1
        umlal   v12.2d, v18.2s, v13.s[0]
        adcs    x5, x5, xzr
        eor     x1, x1, x17
        eor     x8, x16, x17
        ldr     x16, [sp, #0x760]
        str     x10, [sp, #0x6a8]
        mul     x10, x11, x16
        umlal2  v12.2d, v18.4s, v13.s[1]
        ldp     q18, q27, [x2, #0x40]
        umlal   v12.2d, v25.2s, v20.s[2]
        str     x20, [sp, #0x6f8]
        ldr     x20, [sp, #0x668]
        adcs    x20, x20, xzr
        umlal2  v12.2d, v25.4s, v20.s[3]
        str     x26, [sp, #0x668]
        ldr     x26, [sp, #0x680]
        adcs    x26, x26, xzr
        umulh   x11, x11, x16
        umlal   v12.2d, v5.2s, v20.s[0]
        str     x22, [sp, #0x688]
        ldr     x22, [sp, #0x670]
        adcs    x22, x22, xzr
        cmn     x17, #1
        umlal2  v12.2d, v5.4s, v20.s[1]
        str     x24, [sp, #0x670]
        ldr     x24, [sp, #0x720]
        ldp     d5, d25, [x24, #0xc0]
        adcs    x1, x1, xzr
        umlal   v6.2d, v3.2s, v30.s[0]
        adcs    x8, x8, xzr
        adds    x10, x15, x10
        ldr     x15, [sp, #0x690]
        umlal2  v6.2d, v3.4s, v30.s[2]
        str     x12, [sp, #0x680]
        mul     x12, x15, x16
        umlal   v16.2d, v4.2s, v30.s[0]
        umlal2  v16.2d, v4.4s, v30.s[2]
        ldp     q3, q4, [x2, #0x60]
        umlal   v21.2d, v28.2s, v30.s[0]
        umulh   x16, x15, x16
        ext     v29.16b, v0.16b, v6.16b, #8
        usra    v12.2d, v5.2d, #0x1e
        adcs    x11, x11, x12
        umlal2  v21.2d, v28.4s, v30.s[2]
        shl     v5.2d, v25.2d, #0x28
        usra    v6.2d, v29.2d, #0x1d
        umlal   v24.2d, v18.2s, v30.s[0]
        umlal2  v24.2d, v18.4s, v30.s[2]
        ldp     q18, q25, [x2, #0x80]
        mul     x12, x15, x13
        usra    v12.2d, v5.2d, #6
        umlal   v2.2d, v27.2s, v30.s[0]
        adc     x16, x16, xzr
        umlal2  v2.2d, v27.4s, v30.s[2]
        ldp     q5, q27, [x2, #0xa0]
        ext     v28.16b, v6.16b, v0.16b, #8
        str     x8, [sp, #0x760]
        subs    x8, x26, x5
        and     v6.16b, v6.16b, v10.16b
        umulh   x13, x15, x13
        umlal   v15.2d, v3.2s, v30.s[0]
        sbcs    x15, x22, x20
        usra    v19.2d, v28.2d, #0x1d
        umlal2  v15.2d, v3.4s, v30.s[2]
        str     x1, [sp, #0x710]
        csetm   x1, lo
        adds    x10, x10, x12
        umlal   v1.2d, v4.2s, v30.s[0]
        ldp     q3, q28, [x2, #0xc0]
        eor     x12, x15, x1
        umlal2  v1.2d, v4.4s, v30.s[2]
        eor     x15, x17, x1
        ldr     x17, [sp, #0x740]
        eor     x8, x8, x1
        str     x15, [sp, #0x690]
        ldr     x15, [sp, #0x640]
        str     x9, [sp, #0x7a0]
        mul     x9, x17, x15
        umlal   v7.2d, v18.2s, v30.s[0]
        adcs    x11, x11, x13
        umlal   v19.2d, v26.2s, v30.s[0]
        adc     x13, x16, xzr
        ldr     x16, [sp, #0x660]
        umlal2  v19.2d, v26.4s, v30.s[2]
        cmn     x1, #1
        ldr     q4, [x2, #0x1a0]
        umulh   x1, x17, x15
        umlal2  v7.2d, v18.4s, v30.s[2]
        adcs    x8, x8, xzr
        umlal   v12.2d, v25.2s, v30.s[0]
        eor     x9, x9, x16
        adcs    x12, x12, xzr
        umull   v18.2d, v5.2s, v30.s[0]
        umlal2  v12.2d, v25.4s, v30.s[2]
        ldp     q25, q26, [x2, #0xe0]
        str     x12, [sp, #0x6e0]
        ldr     x12, [sp, #0x620]
        str     x8, [sp, #0x6c8]
        mul     x8, x17, x12
        umlal2  v18.2d, v5.4s, v30.s[2]
        ldp     q5, q29, [x2, #0x100]
        umulh   x17, x17, x12
        umlal   v18.2d, v27.2s, v14.s[0]
        adds    x1, x1, x8
        ldr     x8, [sp, #0x628]
        umlal2  v18.2d, v27.4s, v14.s[1]
        umlal   v18.2d, v3.2s, v22.s[2]
        umlal2  v18.2d, v3.4s, v22.s[3]
        ldp     q3, q27, [x2, #0x120]
        str     x22, [sp, #0x740]
        mul     x22, x8, x12
        umlal   v18.2d, v28.2s, v22.s[0]
        umlal2  v18.2d, v28.4s, v22.s[1]
        umlal   v18.2d, v25.2s, v17.s[2]
        umulh   x12, x8, x12
        umlal2  v18.2d, v25.4s, v17.s[3]
        ldp     q25, q28, [x2, #0x140]
        adcs    x22, x17, x22
        umlal   v18.2d, v26.2s, v17.s[0]
        umlal2  v18.2d, v26.4s, v17.s[1]
        umlal   v18.2d, v5.2s, v8.s[2]
        mul     x17, x8, x15
        umlal2  v18.2d, v5.4s, v8.s[3]
        ldp     q5, q26, [x2, #0x160]
        adc     x12, x12, xzr
        umlal   v18.2d, v29.2s, v8.s[0]
        umlal2  v18.2d, v29.4s, v8.s[1]
        umulh   x8, x8, x15
        umlal   v18.2d, v3.2s, v9.s[2]
        adds    x1, x1, x17
        umlal2  v18.2d, v3.4s, v9.s[3]
        ldp     q3, q29, [x2, #0x180]
        eor     x1, x1, x16
        umlal   v18.2d, v27.2s, v9.s[0]
        umlal2  v18.2d, v27.4s, v9.s[1]
        mul     x15, x23, x5
        umlal   v18.2d, v25.2s, v11.s[2]
        adcs    x22, x22, x8
        umlal2  v18.2d, v25.4s, v11.s[3]
        ldp     q25, q27, [x2]
        eor     x22, x22, x16
        adc     x8, x12, xzr
        ldr     x12, [sp, #0x648]
        cmn     x16, #1
        umlal   v18.2d, v28.2s, v11.s[0]
        eor     x8, x8, x16
        adcs    x9, x9, x12
        umulh   x17, x23, x5
        umlal2  v18.2d, v28.4s, v11.s[1]
        adcs    x1, x1, x21
        umlal   v18.2d, v5.2s, v23.s[2]
        adcs    x22, x22, x27
        umlal2  v18.2d, v5.4s, v23.s[3]
        ldp     q5, q28, [x2, #0x20]
        adcs    x8, x8, x19
        umlal   v18.2d, v26.2s, v23.s[0]
        adc     x16, x16, xzr
        adds    x9, x9, x14
        mul     x12, x23, x20
        umlal2  v18.2d, v26.4s, v23.s[1]
        adcs    x1, x1, x10
        umlal   v18.2d, v3.2s, v13.s[2]
        str     x21, [sp, #0x660]
        eor     x21, x15, x28
        adcs    x22, x22, x11
        umlal2  v18.2d, v3.4s, v13.s[3]
        ldp     q3, q26, [x2, #0x40]
        adcs    x8, x8, x13
        umulh   x23, x23, x20
        umlal   v18.2d, v29.2s, v13.s[0]
        adc     x16, x16, xzr
        adds    x27, x27, x9
        umlal2  v18.2d, v29.4s, v13.s[1]
        adcs    x19, x19, x1
        umlal   v18.2d, v4.2s, v20.s[2]
        adcs    x22, x14, x22
        ldp     d29, d30, [x24, #0xc8]
        adcs    x1, x10, x8
        mul     x8, x25, x20
        umlal   v19.2d, v25.2s, v6.s[0]
        adcs    x9, x11, x16
        umlal2  v19.2d, v25.4s, v6.s[2]
        ldp     q25, q31, [x2, #0x60]
        umlal2  v18.2d, v4.4s, v20.s[3]
        adcs    x10, x13, xzr
        adds    x11, x17, x12
        umlal   v21.2d, v5.2s, v6.s[0]
        umulh   x20, x25, x20
        umlal   v24.2d, v28.2s, v6.s[0]
        adcs    x23, x23, x8
        umlal2  v21.2d, v5.4s, v6.s[2]
        ext     v4.16b, v0.16b, v19.16b, #8
        ldr     x12, [x4]
        ldr     x13, [x4, #0x10]
        shl     v5.2d, v30.2d, #0x2e
        umlal2  v24.2d, v28.4s, v6.s[2]
        usra    v18.2d, v29.2d, #0x18
        mul     x8, x25, x5
        usra    v19.2d, v4.2d, #0x1d
        ldr     x16, [x4, #0x18]
        umlal   v2.2d, v3.2s, v6.s[0]
        adc     x20, x20, xzr
        umlal2  v2.2d, v3.4s, v6.s[2]
        ldp     q3, q4, [x2, #0x80]
        umlal   v15.2d, v26.2s, v6.s[0]
        ldp     q20, q28, [x2, #0xa0]
        subs    x14, x12, x13
        umulh   x25, x25, x5
        ldr     x5, [x4, #8]
        usra    v18.2d, v5.2d, #6
        umlal2  v15.2d, v26.4s, v6.s[2]
        sbcs    x17, x5, x16
        and     v5.16b, v19.16b, v10.16b
        ext     v19.16b, v19.16b, v0.16b, #8
        csetm   x16, lo
        adds    x8, x11, x8
        umlal   v1.2d, v25.2s, v6.s[0]
        eor     x11, x17, x16
        eor     x14, x14, x16
        eor     x17, x8, x28
        usra    v16.2d, v19.2d, #0x1d
        umlal2  v1.2d, v25.4s, v6.s[2]
        mul     x13, x7, x26
        umlal   v7.2d, v31.2s, v6.s[0]
        ldp     q19, q25, [x2, #0xc0]
        adcs    x23, x23, x25
        umlal2  v7.2d, v31.4s, v6.s[2]
        ldp     q26, q29, [x2, #0xe0]
        adc     x20, x20, xzr
        umlal   v12.2d, v3.2s, v6.s[0]
        cmn     x16, #1
        umlal   v16.2d, v27.2s, v6.s[0]
        umulh   x25, x7, x26
        adcs    x14, x14, xzr
        umlal2  v16.2d, v27.4s, v6.s[2]
        ldr     q27, [x2, #0x1a0]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x640]
        ldr     x11, [x6, #0x10]
        str     x14, [sp, #0x628]
        ldr     x14, [x6]
        ldr     x5, [sp, #0x740]
        subs    x11, x11, x14
        umlal2  v12.2d, v3.4s, v6.s[2]
        uzp1    v3.4s, v6.4s, v5.4s
        str     x10, [sp, #0x620]
        ldr     x10, [x6, #0x18]
        str     x9, [sp, #0x6d0]
        ldr     x9, [x6, #8]
        sbcs    x10, x10, x9
        umlal   v18.2d, v4.2s, v6.s[0]
        str     x1, [sp, #0x700]
        csetm   x1, lo
        str     x22, [sp, #0x618]
        mul     x22, x7, x5
        umlal2  v18.2d, v4.4s, v6.s[2]
        eor     x10, x10, x1
        cmn     x1, #1
        umull   v4.2d, v20.2s, v6.s[0]
        eor     x11, x11, x1
        eor     x1, x16, x1
        adcs    x11, x11, xzr
        umulh   x7, x7, x5
        adcs    x10, x10, xzr
        adds    x22, x25, x22
        ldr     x25, [sp, #0x7a0]
        umlal2  v4.2d, v20.4s, v6.s[2]
        ldp     q6, q20, [x2, #0x100]
        umlal   v4.2d, v28.2s, v14.s[2]
        mul     x16, x25, x5
        umlal2  v4.2d, v28.4s, v14.s[3]
        umlal   v4.2d, v19.2s, v14.s[0]
        umlal2  v4.2d, v19.4s, v14.s[1]
        ldp     q19, q28, [x2, #0x120]
        umulh   x5, x25, x5
        umlal   v4.2d, v25.2s, v22.s[2]
        adcs    x7, x7, x16
        umlal2  v4.2d, v25.4s, v22.s[3]
        umlal   v4.2d, v26.2s, v22.s[0]
        umlal2  v4.2d, v26.4s, v22.s[1]
        ldp     q25, q26, [x2, #0x140]
        mul     x16, x25, x26
        umlal   v4.2d, v29.2s, v17.s[2]
        adc     x5, x5, xzr
        umlal2  v4.2d, v29.4s, v17.s[3]
        umlal   v4.2d, v6.2s, v17.s[0]
        umulh   x26, x25, x26
        ldr     x25, [sp, #0x710]
        umlal2  v4.2d, v6.4s, v17.s[1]
        ldp     q6, q29, [x2, #0x160]
        adds    x22, x22, x16
        ldr     x16, [sp, #0x6c8]
        umlal   v4.2d, v20.2s, v8.s[2]
        umlal2  v4.2d, v20.4s, v8.s[3]
        umlal   v4.2d, v19.2s, v8.s[0]
        str     x10, [sp, #0x7a0]
        mul     x10, x25, x16
        umlal2  v4.2d, v19.4s, v8.s[1]
        ldp     q19, q20, [x2, #0x180]
        adcs    x26, x7, x26
        umlal   v4.2d, v28.2s, v9.s[2]
        adc     x5, x5, xzr
        umlal2  v4.2d, v28.4s, v9.s[3]
        umulh   x7, x25, x16
        umlal   v4.2d, v25.2s, v9.s[0]
        umlal2  v4.2d, v25.4s, v9.s[1]
        ldp     q25, q28, [x2]
        str     x1, [sp, #0x740]
        ldr     x1, [sp, #0x690]
        eor     x10, x10, x1
        umlal   v4.2d, v26.2s, v11.s[2]
        umlal2  v4.2d, v26.4s, v11.s[3]
        str     x11, [sp, #0x610]
        ldr     x11, [sp, #0x6e0]
        str     x19, [sp, #0x608]
        mul     x19, x25, x11
        umlal   v4.2d, v6.2s, v11.s[0]
        umlal2  v4.2d, v6.4s, v11.s[1]
        ldp     q6, q26, [x2, #0x20]
        umlal   v4.2d, v29.2s, v23.s[2]
        umulh   x25, x25, x11
        umlal2  v4.2d, v29.4s, v23.s[3]
        adds    x19, x7, x19
        ldr     x7, [sp, #0x760]
        umlal   v4.2d, v19.2s, v23.s[0]
        umlal2  v4.2d, v19.4s, v23.s[1]
        ldp     d19, d29, [x24, #0xd0]
        umlal   v4.2d, v20.2s, v13.s[2]
        mul     x24, x7, x11
        umlal2  v4.2d, v20.4s, v13.s[3]
        umlal   v4.2d, v27.2s, v13.s[0]
        umlal2  v4.2d, v27.4s, v13.s[1]
        ldp     q20, q27, [x2, #0x40]
        umulh   x11, x7, x11
        umlal   v16.2d, v25.2s, v5.s[0]
        adcs    x24, x25, x24
        umlal2  v16.2d, v25.4s, v5.s[2]
        shl     v25.2d, v29.2d, #0x34
        umlal   v24.2d, v6.2s, v5.s[0]
        umlal2  v24.2d, v6.4s, v5.s[2]
        usra    v4.2d, v19.2d, #0x12
        mul     x25, x7, x16
        umlal   v2.2d, v26.2s, v5.s[0]
        ldp     q6, q19, [x2, #0x60]
        adc     x11, x11, xzr
        ext     v29.16b, v0.16b, v16.16b, #8
        umlal2  v2.2d, v26.4s, v5.s[2]
        umulh   x7, x7, x16
        usra    v16.2d, v29.2d, #0x1d
        umlal   v15.2d, v20.2s, v5.s[0]
        adds    x19, x19, x25
        usra    v4.2d, v25.2d, #6
        umlal2  v15.2d, v20.4s, v5.s[2]
        eor     x19, x19, x1
        umlal   v1.2d, v27.2s, v5.s[0]
        ldp     q20, q25, [x2, #0x80]
        umlal2  v1.2d, v27.4s, v5.s[2]
        ldp     q26, q27, [x2, #0xa0]
        and     v29.16b, v16.16b, v10.16b
        ext     v16.16b, v16.16b, v0.16b, #8
        mul     x25, x12, x14
        adcs    x24, x24, x7
        umlal   v7.2d, v6.2s, v5.s[0]
        adc     x7, x11, xzr
        eor     x24, x24, x1
        cmn     x1, #1
        usra    v21.2d, v16.2d, #0x1d
        eor     x7, x7, x1
        adcs    x10, x10, x15
        umulh   x11, x12, x14
        adcs    x19, x19, x8
        umlal   v12.2d, v19.2s, v5.s[0]
        ldp     q16, q30, [x2, #0xc0]
        adcs    x24, x24, x23
        umlal2  v7.2d, v6.4s, v5.s[2]
        umlal2  v12.2d, v19.4s, v5.s[2]
        umlal   v21.2d, v28.2s, v5.s[0]
        adcs    x7, x7, x20
        adc     x1, x1, xzr
        adds    x8, x10, x13
        umlal2  v21.2d, v28.4s, v5.s[2]
        mul     x10, x12, x9
        adcs    x19, x19, x22
        umlal   v18.2d, v20.2s, v5.s[0]
        ldp     q6, q19, [x2, #0xe0]
        adcs    x24, x24, x26
        umlal2  v18.2d, v20.4s, v5.s[2]
        ldr     q20, [x2, #0x1a0]
        adcs    x7, x7, x5
        umulh   x15, x12, x9
        umlal   v4.2d, v25.2s, v5.s[0]
        adc     x1, x1, xzr
        adds    x23, x23, x8
        umlal2  v4.2d, v25.4s, v5.s[2]
        adcs    x19, x20, x19
        eor     x20, x23, x28
        umull   v25.2d, v26.2s, v5.s[0]
        adcs    x23, x13, x24
        ldr     x24, [x4, #8]
        eor     x19, x19, x28
        eor     x23, x23, x28
        adcs    x22, x22, x7
        mul     x7, x24, x9
        ldr     x13, [sp, #0x6f0]
        adcs    x26, x26, x1
        eor     x22, x22, x28
        adcs    x1, x5, xzr
        ldr     x5, [sp, #0x658]
        cmn     x28, #1
        eor     x26, x26, x28
        umlal2  v25.2d, v26.4s, v5.s[2]
        eor     x1, x1, x28
        adcs    x21, x21, x5
        umlal   v25.2d, v27.2s, v3.s[0]
        umulh   x8, x24, x9
        adcs    x16, x17, x13
        ldr     x17, [sp, #0x680]
        umlal2  v25.2d, v27.4s, v3.s[1]
        ldr     x5, [sp, #0x668]
        ldp     q5, q26, [x2, #0x100]
        adcs    x20, x20, x17
        ldr     x9, [sp, #0x6f8]
        ldr     x17, [sp, #0x670]
        umlal   v25.2d, v16.2s, v14.s[2]
        ldr     x12, [sp, #0x6a8]
        adcs    x19, x19, x17
        ldr     x17, [sp, #0x688]
        umlal2  v25.2d, v16.4s, v14.s[3]
        ldp     q16, q27, [x2, #0x120]
        adcs    x23, x23, x17
        mul     x13, x24, x14
        umlal   v25.2d, v30.2s, v14.s[0]
        adcs    x22, x22, x5
        umlal2  v25.2d, v30.4s, v14.s[1]
        adcs    x26, x26, x9
        umlal   v25.2d, v6.2s, v22.s[2]
        adcs    x1, x1, x12
        umulh   x14, x24, x14
        ldr     x24, [sp, #0x648]
        umlal2  v25.2d, v6.4s, v22.s[3]
        adc     x28, x28, xzr
        adds    x21, x21, x24
        ldr     x24, [x6, #0x10]
        umlal   v25.2d, v19.2s, v22.s[0]
        str     x25, [sp, #0x690]
        ldr     x25, [sp, #0x660]
        adcs    x16, x16, x25
        ldr     x25, [sp, #0x608]
        umlal2  v25.2d, v19.4s, v22.s[1]
        ldp     q6, q19, [x2, #0x140]
        adcs    x20, x20, x27
        umlal   v25.2d, v5.2s, v17.s[2]
        adcs    x19, x19, x25
        ldr     x25, [x4, #0x10]
        mul     x12, x25, x24
        umlal2  v25.2d, v5.4s, v17.s[3]
        str     x12, [sp, #0x6c8]
        ldr     x12, [sp, #0x618]
        adcs    x23, x23, x12
        ldr     x12, [sp, #0x700]
        umlal   v25.2d, v26.2s, v17.s[0]
        ldp     q5, q28, [x2, #0x160]
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x6d0]
        umlal2  v25.2d, v26.4s, v17.s[1]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x620]
        umlal   v25.2d, v16.2s, v8.s[2]
        umulh   x24, x25, x24
        adcs    x1, x1, x12
        umlal2  v25.2d, v16.4s, v8.s[3]
        ldp     q16, q26, [x2, #0x180]
        adc     x28, x28, xzr
        adds    x21, x17, x21
        ldr     x17, [sp, #0x6a8]
        umlal   v25.2d, v27.2s, v8.s[0]
        adcs    x5, x5, x16
        umlal2  v25.2d, v27.4s, v8.s[1]
        adcs    x20, x9, x20
        ldr     x9, [x6, #0x18]
        umlal   v25.2d, v6.2s, v9.s[2]
        mul     x16, x25, x9
        adcs    x19, x17, x19
        ldr     x17, [sp, #0x648]
        umlal2  v25.2d, v6.4s, v9.s[3]
        ldp     q6, q27, [x2]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x660]
        umlal   v25.2d, v19.2s, v9.s[0]
        adcs    x22, x17, x22
        umlal2  v25.2d, v19.4s, v9.s[1]
        umulh   x17, x25, x9
        adcs    x26, x27, x26
        ldr     x27, [sp, #0x608]
        umlal   v25.2d, v5.2s, v11.s[2]
        adcs    x27, x27, x1
        ldr     x1, [sp, #0x618]
        umlal2  v25.2d, v5.4s, v11.s[3]
        ldp     q5, q19, [x2, #0x20]
        adcs    x28, x1, x28
        ldr     x1, [sp, #0x700]
        umlal   v25.2d, v28.2s, v11.s[0]
        adcs    x1, x1, xzr
        str     x22, [sp, #0x700]
        ldr     x22, [x4, #0x18]
        str     x1, [sp, #0x618]
        mul     x1, x22, x9
        umlal2  v25.2d, v28.4s, v11.s[1]
        str     x28, [sp, #0x608]
        ldr     x28, [sp, #0x6d0]
        adcs    x28, x28, xzr
        umlal   v25.2d, v16.2s, v23.s[2]
        adcs    x12, x12, xzr
        adds    x10, x11, x10
        umlal2  v25.2d, v16.4s, v23.s[3]
        adcs    x7, x15, x7
        umlal   v25.2d, v26.2s, v23.s[0]
        umulh   x11, x22, x9
        adc     x8, x8, xzr
        adds    x10, x10, x13
        ldr     x13, [sp, #0x720]
        umlal2  v25.2d, v26.4s, v23.s[1]
        adcs    x7, x7, x14
        ldr     x14, [x6, #0x10]
        umlal   v25.2d, v20.2s, v13.s[2]
        ldp     d16, d26, [x13, #0xd8]
        adc     x8, x8, xzr
        adds    x24, x24, x16
        ldr     x16, [x4, #0x20]
        umlal2  v25.2d, v20.4s, v13.s[3]
        adcs    x1, x17, x1
        ldr     x17, [x4, #0x30]
        mul     x15, x22, x14
        umlal   v21.2d, v6.2s, v29.s[0]
        adc     x11, x11, xzr
        umlal2  v21.2d, v6.4s, v29.s[2]
        ldp     q13, q6, [x2, #0x40]
        umlal   v2.2d, v5.2s, v29.s[0]
        ldp     q20, q28, [x2, #0x60]
        str     x27, [sp, #0x620]
        subs    x27, x16, x17
        str     x26, [sp, #0x6d0]
        umulh   x26, x22, x14
        umlal2  v2.2d, v5.4s, v29.s[2]
        str     x12, [sp, #0x660]
        ldr     x12, [x4, #0x28]
        str     x28, [sp, #0x648]
        ldr     x28, [x4, #0x38]
        str     x23, [sp, #0x6a8]
        sbcs    x23, x12, x28
        umlal   v15.2d, v19.2s, v29.s[0]
        usra    v25.2d, v16.2d, #0xc
        str     x19, [sp, #0x6f8]
        ldr     x19, [sp, #0x690]
        stp     x19, x10, [x3]
        ext     v5.16b, v0.16b, v21.16b, #8
        shl     v16.2d, v26.2d, #0x3a
        str     x20, [sp, #0x668]
        csetm   x20, lo
        adds    x24, x24, x15
        ldr     x15, [sp, #0x628]
        umlal2  v15.2d, v19.4s, v29.s[2]
        ldp     q19, q26, [x2, #0x80]
        usra    v21.2d, v5.2d, #0x1d
        str     x5, [sp, #0x688]
        ldr     x5, [sp, #0x610]
        str     x21, [sp, #0x760]
        mul     x21, x15, x5
        eor     x27, x27, x20
        adcs    x26, x1, x26
        eor     x23, x23, x20
        usra    v25.2d, v16.2d, #6
        ldp     q5, q16, [x2, #0xa0]
        adc     x1, x11, xzr
        umlal   v1.2d, v13.2s, v29.s[0]
        cmn     x20, #1
        umlal2  v1.2d, v13.4s, v29.s[2]
        ldr     x9, [x6, #0x20]
        umulh   x11, x15, x5
        adcs    x27, x27, xzr
        ext     v13.16b, v21.16b, v0.16b, #8
        and     v21.16b, v21.16b, v10.16b
        ldr     x10, [x6, #0x28]
        str     x27, [sp, #0x6e0]
        ldr     x27, [sp, #0x740]
        eor     x21, x21, x27
        adcs    x23, x23, xzr
        umlal   v7.2d, v6.2s, v29.s[0]
        str     x23, [sp, #0x710]
        ldr     x23, [x6, #0x30]
        subs    x14, x23, x9
        ldr     x9, [x4]
        ldr     x23, [x6, #0x38]
        usra    v24.2d, v13.2d, #0x1d
        umlal2  v7.2d, v6.4s, v29.s[2]
        sbcs    x23, x23, x10
        ldr     x10, [sp, #0x7a0]
        umlal   v12.2d, v20.2s, v29.s[0]
        mul     x19, x15, x10
        ldp     q13, q6, [x2, #0xc0]
        umlal2  v12.2d, v20.4s, v29.s[2]
        csetm   x27, lo
        subs    x9, x9, x16
        umlal   v18.2d, v28.2s, v29.s[0]
        eor     x14, x14, x27
        eor     x23, x23, x27
        eor     x20, x20, x27
        umlal   v24.2d, v27.2s, v29.s[0]
        umulh   x15, x15, x10
        str     x20, [sp, #0x628]
        ldr     x20, [x4, #8]
        sbcs    x20, x20, x12
        umlal2  v24.2d, v27.4s, v29.s[2]
        ldp     q20, q27, [x2, #0xe0]
        sbcs    x25, x25, x17
        umlal   v4.2d, v19.2s, v29.s[0]
        sbcs    x22, x22, x28
        umlal2  v18.2d, v28.4s, v29.s[2]
        ldr     q28, [x2, #0x1a0]
        csetm   x28, lo
        adds    x19, x11, x19
        ldr     x11, [sp, #0x640]
        umlal2  v4.2d, v19.4s, v29.s[2]
        mul     x17, x11, x10
        uzp1    v19.4s, v29.4s, v21.4s
        eor     x25, x25, x28
        umlal   v25.2d, v26.2s, v29.s[0]
        eor     x22, x22, x28
        eor     x9, x9, x28
        eor     x20, x20, x28
        umlal2  v25.2d, v26.4s, v29.s[2]
        ldr     d26, [x13, #0xe0]
        umull   v30.2d, v5.2s, v29.s[0]
        umulh   x10, x11, x10
        adcs    x15, x15, x17
        umlal2  v30.2d, v5.4s, v29.s[2]
        mul     x17, x11, x5
        umlal   v30.2d, v16.2s, v3.s[2]
        adc     x10, x10, xzr
        cmn     x27, #1
        umlal2  v30.2d, v16.4s, v3.s[3]
        adcs    x27, x14, xzr
        ldp     q5, q16, [x2, #0x100]
        adcs    x23, x23, xzr
        umlal   v30.2d, v13.2s, v3.s[0]
        umulh   x5, x11, x5
        ldr     x11, [x6, #0x20]
        cmn     x28, #1
        umlal2  v30.2d, v13.4s, v3.s[1]
        adcs    x9, x9, xzr
        umlal   v30.2d, v6.2s, v14.s[2]
        adcs    x20, x20, xzr
        umlal2  v30.2d, v6.4s, v14.s[3]
        ldp     q13, q6, [x2, #0x120]
        adcs    x25, x25, xzr
        umlal   v30.2d, v20.2s, v14.s[0]
        mul     x14, x16, x11
        adcs    x22, x22, xzr
        adds    x19, x19, x17
        ldr     x17, [sp, #0x690]
        umlal2  v30.2d, v20.4s, v14.s[1]
        adcs    x5, x15, x5
        ldr     x15, [sp, #0x740]
        eor     x19, x19, x15
        umlal   v30.2d, v27.2s, v22.s[2]
        eor     x5, x5, x15
        adc     x10, x10, xzr
        cmn     x15, #1
        adcs    x21, x21, x17
        umlal2  v30.2d, v27.4s, v22.s[3]
        eor     x10, x10, x15
        umulh   x17, x16, x11
        str     x14, [sp, #0x610]
        ldr     x14, [x3, #8]
        ldr     x13, [x6, #0x28]
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x6c8]
        umlal   v30.2d, v5.2s, v22.s[0]
        ldp     q20, q27, [x2, #0x140]
        adcs    x5, x5, x7
        umlal2  v30.2d, v5.4s, v22.s[1]
        adcs    x10, x10, x8
        umlal   v30.2d, v16.2s, v17.s[2]
        adc     x15, x15, xzr
        adds    x21, x21, x14
        umlal2  v30.2d, v16.4s, v17.s[3]
        str     x23, [sp, #0x740]
        mul     x23, x16, x13
        adcs    x19, x19, x24
        umlal   v30.2d, v13.2s, v17.s[0]
        ldp     q5, q16, [x2, #0x160]
        adcs    x5, x5, x26
        umlal2  v30.2d, v13.4s, v17.s[1]
        adcs    x10, x10, x1
        umlal   v30.2d, v6.2s, v8.s[2]
        umulh   x16, x16, x13
        adc     x15, x15, xzr
        adds    x21, x7, x21
        umlal2  v30.2d, v6.4s, v8.s[3]
        adcs    x19, x8, x19
        umlal   v30.2d, v20.2s, v8.s[0]
        ldp     q13, q6, [x2, #0x180]
        adcs    x5, x14, x5
        stp     x21, x19, [x3, #0x10]
        umlal2  v30.2d, v20.4s, v8.s[1]
        adcs    x24, x24, x10
        umlal   v30.2d, v27.2s, v9.s[2]
        mul     x7, x12, x13
        adcs    x26, x26, x15
        umlal2  v30.2d, v27.4s, v9.s[3]
        ldp     q20, q27, [x2]
        adcs    x1, x1, xzr
        adds    x23, x17, x23
        umlal   v30.2d, v5.2s, v9.s[0]
        ldr     x14, [x6]
        umlal2  v30.2d, v5.4s, v9.s[1]
        umulh   x8, x12, x13
        umlal   v30.2d, v16.2s, v11.s[2]
        ldr     x15, [x6, #8]
        adcs    x7, x16, x7
        umlal2  v30.2d, v16.4s, v11.s[3]
        ldp     q5, q16, [x2, #0x20]
        umlal   v30.2d, v13.2s, v11.s[0]
        umlal2  v30.2d, v13.4s, v11.s[1]
        mul     x10, x12, x11
        umlal   v30.2d, v6.2s, v23.s[2]
        ldr     x16, [x6, #0x38]
        ldr     x17, [x6, #0x18]
        adc     x8, x8, xzr
        subs    x14, x11, x14
        umlal2  v30.2d, v6.4s, v23.s[3]
        ldp     q13, q6, [x2, #0x40]
        sbcs    x13, x13, x15
        ldr     x15, [x6, #0x10]
        umlal   v30.2d, v28.2s, v23.s[0]
        umulh   x11, x12, x11
        ldr     x12, [x6, #0x30]
        sbcs    x15, x12, x15
        umlal2  v30.2d, v28.4s, v23.s[1]
        sbcs    x17, x16, x17
        umlal   v24.2d, v20.2s, v21.s[0]
        csetm   x19, lo
        adds    x23, x23, x10
        umlal2  v24.2d, v20.4s, v21.s[2]
        ldp     q20, q28, [x2, #0x60]
        eor     x10, x14, x19
        ldr     x14, [x4, #0x30]
        umlal   v15.2d, v5.2s, v21.s[0]
        mul     x21, x14, x12
        eor     x15, x15, x19
        eor     x28, x28, x19
        umlal2  v15.2d, v5.4s, v21.s[2]
        adcs    x7, x7, x11
        usra    v30.2d, v26.2d, #6
        eor     x11, x13, x19
        umlal   v1.2d, v16.2s, v21.s[0]
        adc     x8, x8, xzr
        ldp     q5, q26, [x2, #0x80]
        ext     v29.16b, v0.16b, v24.16b, #8
        umulh   x13, x14, x12
        cmn     x19, #1
        eor     x19, x17, x19
        umlal2  v1.2d, v16.4s, v21.s[2]
        adcs    x10, x10, xzr
        usra    v24.2d, v29.2d, #0x1d
        umlal   v7.2d, v13.2s, v21.s[0]
        adcs    x11, x11, xzr
        umlal2  v7.2d, v13.4s, v21.s[2]
        ldp     q13, q16, [x2, #0xa0]
        adcs    x15, x15, xzr
        umlal   v12.2d, v6.2s, v21.s[0]
        mul     x17, x14, x16
        adcs    x19, x19, xzr
        str     x1, [sp, #0x6c8]
        subs    x1, x15, x10
        umlal2  v12.2d, v6.4s, v21.s[2]
        str     x26, [sp, #0x640]
        sbcs    x26, x19, x11
        and     v6.16b, v24.16b, v10.16b
        ext     v24.16b, v24.16b, v0.16b, #8
        str     x24, [sp, #0x7a0]
        csetm   x24, lo
        str     x5, [sp, #0x600]
        subs    x5, x9, x25
        umlal   v18.2d, v20.2s, v21.s[0]
        umulh   x14, x14, x16
        eor     x26, x26, x24
        str     x22, [sp, #0x5f8]
        sbcs    x22, x20, x22
        usra    v2.2d, v24.2d, #0x1d
        umlal2  v18.2d, v20.4s, v21.s[2]
        str     x19, [sp, #0x5f0]
        csetm   x19, lo
        adds    x13, x13, x17
        umlal   v4.2d, v28.2s, v21.s[0]
        ldp     q20, q24, [x2, #0xc0]
        eor     x17, x19, x24
        umlal2  v4.2d, v28.4s, v21.s[2]
        ldr     q28, [x2, #0x1a0]
        eor     x1, x1, x24
        eor     x5, x5, x19
        umlal   v25.2d, v5.2s, v21.s[0]
        str     x17, [sp, #0x5e8]
        ldr     x17, [x4, #0x38]
        str     x15, [sp, #0x5e0]
        mul     x15, x17, x16
        eor     x22, x22, x19
        umlal   v2.2d, v27.2s, v21.s[0]
        umlal2  v2.2d, v27.4s, v21.s[2]
        str     x25, [sp, #0x5d8]
        ldr     x25, [sp, #0x720]
        ldr     d27, [x25, #0xe8]
        umlal2  v25.2d, v5.4s, v21.s[2]
        umulh   x16, x17, x16
        umlal   v30.2d, v26.2s, v21.s[0]
        adcs    x14, x14, x15
        umlal2  v30.2d, v26.4s, v21.s[2]
        ldp     q5, q26, [x2, #0xe0]
        umull   v29.2d, v13.2s, v21.s[0]
        mul     x15, x17, x12
        adc     x16, x16, xzr
        shl     v27.2d, v27.2d, #6
        cmn     x19, #1
        adcs    x19, x5, xzr
        umlal2  v29.2d, v13.4s, v21.s[2]
        umulh   x5, x17, x12
        ldr     x12, [sp, #0x6e0]
        adcs    x22, x22, xzr
        cmn     x24, #1
        umlal   v29.2d, v16.2s, v19.s[0]
        adcs    x24, x1, xzr
        umlal2  v29.2d, v16.4s, v19.s[1]
        ldp     q13, q16, [x2, #0x100]
        adcs    x26, x26, xzr
        umlal   v29.2d, v20.2s, v3.s[2]
        adds    x1, x13, x15
        umlal2  v29.2d, v20.4s, v3.s[3]
        mul     x13, x12, x27
        umlal   v29.2d, v24.2s, v3.s[0]
        adcs    x5, x14, x5
        umlal2  v29.2d, v24.4s, v3.s[1]
        ldr     x17, [sp, #0x740]
        adc     x14, x16, xzr
        ldr     x16, [sp, #0x628]
        ldp     q20, q21, [x2, #0x120]
        umlal   v29.2d, v5.2s, v14.s[2]
        umulh   x15, x12, x27
        umlal2  v29.2d, v5.4s, v14.s[3]
        eor     x13, x13, x16
        umlal   v29.2d, v26.2s, v14.s[0]
        umlal2  v29.2d, v26.4s, v14.s[1]
        ldp     q5, q24, [x2, #0x140]
        umlal   v29.2d, v13.2s, v22.s[2]
        mul     x25, x12, x17
        umlal2  v29.2d, v13.4s, v22.s[3]
        umlal   v29.2d, v16.2s, v22.s[0]
        umlal2  v29.2d, v16.4s, v22.s[1]
        ldp     q13, q16, [x2, #0x160]
        umulh   x12, x12, x17
        umlal   v29.2d, v20.2s, v17.s[2]
        adds    x25, x15, x25
        ldr     x15, [sp, #0x710]
        umlal2  v29.2d, v20.4s, v17.s[3]
        umlal   v29.2d, v21.2s, v17.s[0]
        umlal2  v29.2d, v21.4s, v17.s[1]
        ldp     q20, q21, [x2, #0x180]
        str     x22, [sp, #0x6e0]
        mul     x22, x15, x17
        umlal   v29.2d, v5.2s, v8.s[2]
        umlal2  v29.2d, v5.4s, v8.s[3]
        umlal   v29.2d, v24.2s, v8.s[0]
        umulh   x17, x15, x17
        umlal2  v29.2d, v24.4s, v8.s[1]
        ldp     q5, q24, [x2]
        adcs    x22, x12, x22
        umlal   v29.2d, v13.2s, v9.s[2]
        umlal2  v29.2d, v13.4s, v9.s[3]
        umlal   v29.2d, v16.2s, v9.s[0]
        mul     x12, x15, x27
        umlal2  v29.2d, v16.4s, v9.s[1]
        adc     x17, x17, xzr
        ldp     q13, q16, [x2, #0x20]
        umlal   v29.2d, v20.2s, v11.s[2]
        umlal2  v29.2d, v20.4s, v11.s[3]
        umulh   x27, x15, x27
        umlal   v29.2d, v21.2s, v11.s[0]
        adds    x25, x25, x12
        umlal2  v29.2d, v21.4s, v11.s[1]
        ldp     q20, q21, [x2, #0x40]
        eor     x25, x25, x16
        umlal   v29.2d, v28.2s, v23.s[2]
        ldr     x15, [sp, #0x610]
        umlal2  v29.2d, v28.4s, v23.s[3]
        mul     x12, x9, x10
        ldp     q23, q26, [x2, #0x60]
        umlal   v2.2d, v5.2s, v6.s[0]
        adcs    x22, x22, x27
        umlal2  v2.2d, v5.4s, v6.s[2]
        eor     x22, x22, x16
        adc     x27, x17, xzr
        cmn     x16, #1
        umlal   v1.2d, v13.2s, v6.s[0]
        eor     x27, x27, x16
        adcs    x13, x13, x15
        umulh   x17, x9, x10
        umlal2  v1.2d, v13.4s, v6.s[2]
        usra    v29.2d, v27.2d, #6
        umulh   x15, x9, x11
        ext     v13.16b, v0.16b, v2.16b, #8
        str     x12, [sp, #0x710]
        eor     x12, x12, x28
        usra    v2.2d, v13.2d, #0x1d
        adcs    x25, x25, x23
        adcs    x22, x22, x7
        adcs    x27, x27, x8
        umlal   v7.2d, v16.2s, v6.s[0]
        ext     v13.16b, v2.16b, v0.16b, #8
        and     v2.16b, v2.16b, v10.16b
        adc     x16, x16, xzr
        adds    x13, x13, x21
        adcs    x25, x25, x1
        adcs    x22, x22, x5
        adcs    x27, x27, x14
        usra    v15.2d, v13.2d, #0x1d
        mul     x9, x9, x11
        adc     x16, x16, xzr
        adds    x7, x7, x13
        umlal2  v7.2d, v16.4s, v6.s[2]
        adcs    x25, x8, x25
        adcs    x21, x21, x22
        ldp     q13, q5, [x2, #0xa0]
        ldp     q16, q27, [x2, #0x80]
        umlal   v12.2d, v20.2s, v6.s[0]
        umlal   v4.2d, v23.2s, v6.s[0]
        umlal2  v12.2d, v20.4s, v6.s[2]
        umlal   v18.2d, v21.2s, v6.s[0]
        umlal2  v18.2d, v21.4s, v6.s[2]
        adcs    x22, x1, x27
        umlal2  v4.2d, v23.4s, v6.s[2]
        mul     x27, x20, x11
        adcs    x1, x5, x16
        umlal   v25.2d, v26.2s, v6.s[0]
        ldp     q20, q21, [x2, #0xc0]
        adcs    x5, x14, xzr
        umlal2  v25.2d, v26.4s, v6.s[2]
        adds    x8, x17, x9
        umlal   v30.2d, v16.2s, v6.s[0]
        ldp     q23, q26, [x2, #0xe0]
        ldr     x13, [x4, #0x40]
        ldr     x14, [x4, #0x50]
        umulh   x9, x20, x11
        umlal   v15.2d, v24.2s, v6.s[0]
        ldr     x16, [x4, #0x48]
        ldr     x17, [x4, #0x58]
        adcs    x27, x15, x27
        umlal2  v15.2d, v24.4s, v6.s[2]
        ldr     q24, [x2, #0x1a0]
        umlal2  v30.2d, v16.4s, v6.s[2]
        uzp1    v16.4s, v6.4s, v2.4s
        umlal   v29.2d, v27.2s, v6.s[0]
        mul     x11, x20, x10
        umlal2  v29.2d, v27.4s, v6.s[2]
        adc     x9, x9, xzr
        subs    x15, x13, x14
        ldr     x14, [x6, #0x50]
        umull   v27.2d, v13.2s, v6.s[0]
        sbcs    x17, x16, x17
        ldr     x16, [x6, #0x48]
        umulh   x20, x20, x10
        csetm   x10, lo
        str     x5, [sp, #0x628]
        ldr     x5, [x6, #0x40]
        subs    x14, x14, x5
        eor     x17, x17, x10
        str     x1, [sp, #0x740]
        ldr     x1, [x6, #0x58]
        sbcs    x1, x1, x16
        eor     x15, x15, x10
        str     x22, [sp, #0x5d0]
        csetm   x22, lo
        adds    x8, x8, x11
        umlal2  v27.2d, v13.4s, v6.s[2]
        ldp     q13, q6, [x2, #0x100]
        eor     x11, x8, x28
        umlal   v27.2d, v5.2s, v19.s[2]
        str     x21, [sp, #0x5c8]
        ldr     x21, [sp, #0x5d8]
        str     x25, [sp, #0x5c0]
        ldr     x25, [sp, #0x5e0]
        str     x7, [sp, #0x5b8]
        mul     x7, x21, x25
        eor     x14, x14, x22
        eor     x1, x1, x22
        umlal2  v27.2d, v5.4s, v19.s[3]
        adcs    x20, x27, x20
        eor     x27, x10, x22
        umlal   v27.2d, v20.2s, v19.s[0]
        adc     x9, x9, xzr
        cmn     x10, #1
        umlal2  v27.2d, v20.4s, v19.s[1]
        ldp     q5, q20, [x2, #0x120]
        umulh   x10, x21, x25
        umlal   v27.2d, v21.2s, v3.s[2]
        adcs    x15, x15, xzr
        umlal2  v27.2d, v21.4s, v3.s[3]
        adcs    x17, x17, xzr
        cmn     x22, #1
        umlal   v27.2d, v23.2s, v3.s[0]
        adcs    x22, x14, xzr
        ldr     x14, [sp, #0x5f0]
        umlal2  v27.2d, v23.4s, v3.s[1]
        ldp     q21, q23, [x2, #0x140]
        str     x17, [sp, #0x5b0]
        mul     x17, x21, x14
        umlal   v27.2d, v26.2s, v14.s[2]
        adcs    x1, x1, xzr
        umlal2  v27.2d, v26.4s, v14.s[3]
        umlal   v27.2d, v13.2s, v14.s[0]
        umulh   x21, x21, x14
        umlal2  v27.2d, v13.4s, v14.s[1]
        ldp     q13, q26, [x2, #0x160]
        adds    x10, x10, x17
        ldr     x17, [sp, #0x5f8]
        umlal   v27.2d, v6.2s, v22.s[2]
        umlal2  v27.2d, v6.4s, v22.s[3]
        umlal   v27.2d, v5.2s, v22.s[0]
        str     x1, [sp, #0x5d8]
        mul     x1, x17, x14
        umlal2  v27.2d, v5.4s, v22.s[1]
        ldp     q5, q6, [x2, #0x180]
        umlal   v27.2d, v20.2s, v17.s[2]
        umlal2  v27.2d, v20.4s, v17.s[3]
        umulh   x14, x17, x14
        umlal   v27.2d, v21.2s, v17.s[0]
        adcs    x21, x21, x1
        umlal2  v27.2d, v21.4s, v17.s[1]
        ldp     q20, q21, [x2]
        umlal   v27.2d, v23.2s, v8.s[2]
        umlal2  v27.2d, v23.4s, v8.s[3]
        mul     x1, x17, x25
        umlal   v27.2d, v13.2s, v8.s[0]
        adc     x14, x14, xzr
        umlal2  v27.2d, v13.4s, v8.s[1]
        ldp     q13, q23, [x2, #0x20]
        umlal   v27.2d, v26.2s, v9.s[2]
        umulh   x25, x17, x25
        umlal2  v27.2d, v26.4s, v9.s[3]
        adds    x1, x10, x1
        ldr     x10, [sp, #0x720]
        umlal   v27.2d, v5.2s, v9.s[0]
        umlal2  v27.2d, v5.4s, v9.s[1]
        ldp     d5, d26, [x10, #0xe8]
        umlal   v27.2d, v6.2s, v11.s[2]
        mul     x17, x19, x24
        umlal2  v27.2d, v6.4s, v11.s[3]
        adcs    x21, x21, x25
        umlal   v27.2d, v24.2s, v11.s[0]
        adc     x25, x14, xzr
        umlal2  v27.2d, v24.4s, v11.s[1]
        ldp     q6, q24, [x2, #0x40]
        umulh   x14, x19, x24
        umlal   v15.2d, v20.2s, v2.s[0]
        str     x27, [sp, #0x5e0]
        ldr     x27, [sp, #0x5e8]
        eor     x17, x17, x27
        umlal2  v15.2d, v20.4s, v2.s[2]
        shl     v20.2d, v26.2d, #0xc
        umlal   v7.2d, v13.2s, v2.s[0]
        umlal2  v7.2d, v13.4s, v2.s[2]
        usra    v27.2d, v5.2d, #0x3a
        str     x15, [sp, #0x5f8]
        mul     x15, x19, x26
        umlal   v12.2d, v23.2s, v2.s[0]
        ldp     q13, q5, [x2, #0x60]
        ext     v26.16b, v0.16b, v15.16b, #8
        umlal2  v12.2d, v23.4s, v2.s[2]
        umulh   x19, x19, x26
        usra    v15.2d, v26.2d, #0x1d
        umlal   v18.2d, v6.2s, v2.s[0]
        adds    x14, x14, x15
        ldr     x15, [sp, #0x6e0]
        usra    v27.2d, v20.2d, #6
        umlal2  v18.2d, v6.4s, v2.s[2]
        umlal   v4.2d, v24.2s, v2.s[0]
        ldp     q6, q20, [x2, #0x80]
        umlal2  v4.2d, v24.4s, v2.s[2]
        ldp     q23, q24, [x2, #0xa0]
        str     x22, [sp, #0x5f0]
        mul     x22, x15, x26
        and     v26.16b, v15.16b, v10.16b
        ext     v15.16b, v15.16b, v0.16b, #8
        umlal   v25.2d, v13.2s, v2.s[0]
        usra    v1.2d, v15.2d, #0x1d
        umlal2  v25.2d, v13.4s, v2.s[2]
        umulh   x26, x15, x26
        umlal   v30.2d, v5.2s, v2.s[0]
        ldp     q15, q13, [x2, #0xc0]
        adcs    x19, x19, x22
        umlal2  v30.2d, v5.4s, v2.s[2]
        umlal   v1.2d, v21.2s, v2.s[0]
        mul     x22, x15, x24
        umlal2  v1.2d, v21.4s, v2.s[2]
        ldp     q5, q21, [x2, #0xe0]
        adc     x26, x26, xzr
        umlal   v29.2d, v6.2s, v2.s[0]
        umlal2  v29.2d, v6.4s, v2.s[2]
        umulh   x24, x15, x24
        ldr     q6, [x2, #0x1a0]
        umlal   v27.2d, v20.2s, v2.s[0]
        adds    x22, x14, x22
        umlal2  v27.2d, v20.4s, v2.s[2]
        eor     x22, x22, x27
        ldp     q20, q28, [x2]
        umull   v28.2d, v23.2s, v2.s[0]
        mul     x14, x13, x5
        adcs    x19, x19, x24
        eor     x19, x19, x27
        adc     x24, x26, xzr
        ldr     x26, [sp, #0x710]
        cmn     x27, #1
        umlal2  v28.2d, v23.4s, v2.s[2]
        eor     x24, x24, x27
        adcs    x26, x17, x26
        umulh   x15, x13, x5
        umlal   v28.2d, v24.2s, v16.s[0]
        adcs    x22, x22, x8
        ldp     q2, q23, [x2, #0x1b0]
        umlal2  v28.2d, v24.4s, v16.s[1]
        adcs    x19, x19, x20
        ldr     q23, [x2, #0x360]
        umlal   v28.2d, v15.2s, v19.s[2]
        adcs    x24, x24, x9
        umlal2  v28.2d, v15.4s, v19.s[3]
        adc     x27, x27, xzr
        adds    x26, x26, x7
        mul     x8, x13, x16
        umlal   v28.2d, v13.2s, v19.s[0]
        adcs    x22, x22, x1
        umlal2  v28.2d, v13.4s, v19.s[1]
        ldp     q15, q13, [x2, #0x100]
        adcs    x19, x19, x21
        umlal   v28.2d, v5.2s, v3.s[2]
        adcs    x24, x24, x25
        umulh   x17, x13, x16
        umlal2  v28.2d, v5.4s, v3.s[3]
        adc     x27, x27, xzr
        adds    x20, x20, x26
        umlal   v28.2d, v21.2s, v3.s[0]
        ldr     x26, [x4, #0x48]
        adcs    x22, x9, x22
        eor     x20, x20, x28
        umlal2  v28.2d, v21.4s, v3.s[1]
        ldp     q5, q21, [x2, #0x120]
        adcs    x19, x7, x19
        adcs    x24, x1, x24
        eor     x22, x22, x28
        ldr     x1, [sp, #0x690]
        eor     x19, x19, x28
        umlal   v1.2d, v20.2s, v26.s[0]
        ldr     x9, [x3, #8]
        eor     x24, x24, x28
        adcs    x21, x21, x27
        mul     x27, x26, x16
        umlal2  v1.2d, v20.4s, v26.s[2]
        adcs    x25, x25, xzr
        eor     x21, x21, x28
        cmn     x28, #1
        umlal   v28.2d, v15.2s, v14.s[2]
        eor     x25, x25, x28
        adcs    x7, x12, x1
        ldr     x12, [x3, #0x10]
        umlal2  v28.2d, v15.4s, v14.s[3]
        ldr     x1, [sp, #0x7a0]
        adcs    x11, x11, x9
        ldr     x9, [x3, #0x18]
        ldp     q15, q20, [x2, #0x140]
        umlal   v28.2d, v13.2s, v14.s[0]
        adcs    x20, x20, x12
        umulh   x12, x26, x16
        ldr     x16, [sp, #0x640]
        umlal2  v28.2d, v13.4s, v14.s[1]
        ldr     x13, [sp, #0x6c8]
        adcs    x22, x22, x9
        ldr     x9, [sp, #0x600]
        umlal   v28.2d, v5.2s, v22.s[2]
        ldr     x10, [sp, #0x610]
        adcs    x19, x19, x9
        adcs    x24, x24, x1
        umlal2  v28.2d, v5.4s, v22.s[3]
        ldp     q13, q5, [x2, #0x160]
        adcs    x21, x21, x16
        umlal   v28.2d, v21.2s, v22.s[0]
        str     x14, [sp, #0x5e8]
        mul     x14, x26, x5
        adcs    x25, x25, x13
        umlal2  v28.2d, v21.4s, v22.s[1]
        adc     x28, x28, xzr
        adds    x7, x7, x10
        mul     v21.2s, v1.2s, v23.2s
        adcs    x11, x11, x23
        umlal   v28.2d, v15.2s, v17.s[2]
        umulh   x5, x26, x5
        ldr     x26, [sp, #0x5b8]
        adcs    x20, x20, x26
        ldr     x26, [sp, #0x5c0]
        umlal2  v28.2d, v15.4s, v17.s[3]
        ldr     x10, [x6, #0x50]
        adcs    x22, x22, x26
        ldr     x26, [sp, #0x5c8]
        umlal   v28.2d, v20.2s, v17.s[0]
        adcs    x19, x19, x26
        ldr     x26, [sp, #0x5d0]
        umlal2  v28.2d, v20.4s, v17.s[1]
        ldp     q15, q20, [x2, #0x180]
        adcs    x24, x24, x26
        ldr     x26, [x4, #0x50]
        umlal   v28.2d, v13.2s, v8.s[2]
        and     v21.16b, v21.16b, v10.16b
        mul     x13, x26, x10
        str     x13, [sp, #0x710]
        ldr     x13, [sp, #0x740]
        adcs    x21, x21, x13
        ldr     x13, [sp, #0x628]
        umlal2  v28.2d, v13.4s, v8.s[3]
        adcs    x25, x25, x13
        umlal   v28.2d, v5.2s, v8.s[0]
        adc     x28, x28, xzr
        adds    x7, x9, x7
        umlal2  v28.2d, v5.4s, v8.s[1]
        umulh   x9, x26, x10
        adcs    x1, x1, x11
        ldr     x11, [sp, #0x6c8]
        umlal   v1.2d, v2.2s, v21.s[0]
        ldp     q13, q5, [x2, #0x10]
        stp     x7, x1, [x3, #0x20]
        adcs    x20, x16, x20
        adcs    x22, x11, x22
        ldr     x11, [sp, #0x610]
        adcs    x11, x11, x19
        ldr     x19, [x6, #0x58]
        stp     x20, x22, [x3, #0x30]
        umlal   v28.2d, v15.2s, v9.s[2]
        adcs    x16, x23, x24
        ldr     x24, [sp, #0x5b8]
        umlal2  v28.2d, v15.4s, v9.s[3]
        ext     v15.16b, v0.16b, v1.16b, #8
        mul     x23, x26, x19
        adcs    x24, x24, x21
        ldr     x21, [sp, #0x5c0]
        umlal   v28.2d, v20.2s, v9.s[0]
        adcs    x25, x21, x25
        ldr     x21, [sp, #0x5c8]
        umlal2  v28.2d, v20.4s, v9.s[1]
        usra    v1.2d, v15.2d, #0x1d
        adcs    x28, x21, x28
        ldr     x21, [sp, #0x5d0]
        umlal   v28.2d, v6.2s, v11.s[2]
        ldp     q15, q20, [x2, #0x30]
        adcs    x21, x21, xzr
        umlal2  v28.2d, v6.4s, v11.s[3]
        str     x21, [sp, #0x5d0]
        ldr     x21, [sp, #0x720]
        ldp     d11, d6, [x21, #0xf0]
        str     x28, [sp, #0x5c8]
        ldr     x28, [sp, #0x740]
        adcs    x28, x28, xzr
        umlal   v12.2d, v5.2s, v26.s[0]
        str     x28, [sp, #0x740]
        umulh   x28, x26, x19
        adcs    x13, x13, xzr
        adds    x8, x15, x8
        ext     v24.16b, v1.16b, v0.16b, #8
        adcs    x27, x17, x27
        umlal2  v12.2d, v5.4s, v26.s[2]
        mul     v5.2s, v24.2s, v23.2s
        adc     x12, x12, xzr
        adds    x8, x8, x14
        adcs    x27, x27, x5
        ldr     x5, [x4, #0x58]
        mul     x14, x5, x19
        usra    v28.2d, v11.2d, #0x34
        adc     x12, x12, xzr
        ldp     q11, q23, [x2, #0x50]
        umlal   v18.2d, v15.2s, v26.s[0]
        shl     v6.2d, v6.2d, #0x12
        adds    x23, x9, x23
        and     v5.16b, v5.16b, v10.16b
        umulh   x9, x5, x19
        ldr     x15, [x4, #0x60]
        ldr     x17, [x4, #0x70]
        umlal2  v18.2d, v15.4s, v26.s[2]
        adcs    x28, x28, x14
        umlal2  v1.2d, v2.4s, v5.s[0]
        uzp1    v15.2d, v21.2d, v5.2d
        usra    v28.2d, v6.2d, #6
        umlal   v4.2d, v20.2s, v26.s[0]
        umlal2  v4.2d, v20.4s, v26.s[2]
        ldp     q2, q5, [x2, #0x70]
        mul     x14, x5, x10
        ldp     q6, q20, [x2, #0x90]
        adc     x9, x9, xzr
        str     x13, [sp, #0x628]
        subs    x13, x15, x17
        ext     v1.16b, v1.16b, v0.16b, #8
        str     x25, [sp, #0x5c0]
        ldr     x25, [x4, #0x68]
        str     x24, [sp, #0x5b8]
        ldr     x24, [x4, #0x78]
        str     x16, [sp, #0x610]
        sbcs    x16, x25, x24
        umlal   v25.2d, v11.2s, v26.s[0]
        str     x11, [sp, #0x6c8]
        ldr     x21, [x6, #0x78]
        ldr     x19, [x6, #0x68]
        umulh   x11, x5, x10
        str     x22, [sp, #0x640]
        csetm   x22, lo
        str     x20, [sp, #0x7a0]
        ldr     x20, [x6, #0x70]
        str     x1, [sp, #0x600]
        ldr     x1, [x6, #0x60]
        str     x7, [sp, #0x6e0]
        subs    x7, x20, x1
        usra    v7.2d, v1.2d, #0x1d
        ldr     x20, [sp, #0x5f0]
        umlal2  v25.2d, v11.4s, v26.s[2]
        sbcs    x21, x21, x19
        eor     x16, x16, x22
        umlal   v30.2d, v23.2s, v26.s[0]
        ldp     q11, q1, [x2, #0xb0]
        eor     x13, x13, x22
        umlal2  v30.2d, v23.4s, v26.s[2]
        ldp     q21, q23, [x2, #0xd0]
        csetm   x10, lo
        adds    x23, x23, x14
        ldr     x14, [sp, #0x5f8]
        mul     x19, x14, x20
        eor     x7, x7, x10
        umlal   v7.2d, v13.2s, v26.s[0]
        adcs    x28, x28, x11
        eor     x21, x21, x10
        eor     x11, x22, x10
        umlal2  v7.2d, v13.4s, v26.s[2]
        adc     x9, x9, xzr
        uzp1    v13.4s, v26.4s, v15.4s
        cmn     x22, #1
        umlal   v29.2d, v2.2s, v26.s[0]
        umulh   x22, x14, x20
        adcs    x13, x13, xzr
        umlal2  v29.2d, v2.4s, v26.s[2]
        ldp     q2, q24, [x2, #0x1c0]
        adcs    x16, x16, xzr
        umlal   v27.2d, v5.2s, v26.s[0]
        str     x16, [sp, #0x5a8]
        ldr     x16, [sp, #0x5e0]
        eor     x19, x19, x16
        cmn     x10, #1
        ldr     x10, [sp, #0x5d8]
        umlal2  v27.2d, v5.4s, v26.s[2]
        ldp     q5, q24, [x2, #0x1b0]
        adcs    x7, x7, xzr
        umlal   v28.2d, v6.2s, v26.s[0]
        str     x11, [sp, #0x5a0]
        mul     x11, x14, x10
        adcs    x21, x21, xzr
        str     x21, [sp, #0x598]
        ldr     x21, [x4, #0x40]
        subs    x21, x21, x15
        umlal2  v28.2d, v6.4s, v26.s[2]
        ldr     q6, [x2, #0x360]
        str     x7, [sp, #0x590]
        ldr     x7, [x4, #0x48]
        sbcs    x7, x7, x25
        umull   v24.2d, v20.2s, v26.s[0]
        sbcs    x26, x26, x17
        umulh   x14, x14, x10
        sbcs    x5, x5, x24
        csetm   x24, lo
        adds    x22, x22, x11
        ldr     x11, [sp, #0x5b0]
        umlal   v7.2d, v2.2s, v15.s[0]
        eor     x5, x5, x24
        eor     x21, x21, x24
        eor     x26, x26, x24
        umlal2  v24.2d, v20.4s, v26.s[2]
        eor     x7, x7, x24
        umlal   v24.2d, v11.2s, v16.s[2]
        str     x13, [sp, #0x5f8]
        mul     x13, x11, x10
        umlal2  v24.2d, v11.4s, v16.s[3]
        ldp     q11, q20, [x2, #0xf0]
        umlal   v24.2d, v1.2s, v16.s[0]
        umlal2  v24.2d, v1.4s, v16.s[1]
        umulh   x10, x11, x10
        ldr     x17, [x6, #0x40]
        umlal   v24.2d, v21.2s, v19.s[2]
        adcs    x13, x14, x13
        umlal2  v24.2d, v21.4s, v19.s[3]
        ldp     q1, q21, [x2, #0x110]
        ldr     x25, [x6, #0x48]
        umlal   v24.2d, v23.2s, v19.s[0]
        umlal2  v24.2d, v23.4s, v19.s[1]
        mul     x14, x11, x20
        umlal2  v7.2d, v2.4s, v15.s[2]
        ldp     q2, q23, [x2, #0x130]
        adc     x10, x10, xzr
        umlal   v24.2d, v11.2s, v3.s[2]
        subs    x17, x1, x17
        umlal2  v24.2d, v11.4s, v3.s[3]
        umulh   x20, x11, x20
        ldr     x11, [x6, #0x68]
        sbcs    x25, x11, x25
        umlal   v24.2d, v20.2s, v3.s[0]
        str     x5, [sp, #0x5f0]
        ldr     x5, [x6, #0x70]
        str     x26, [sp, #0x5b0]
        ldr     x26, [x6, #0x50]
        sbcs    x26, x5, x26
        ldr     x5, [x6, #0x78]
        umlal2  v24.2d, v20.4s, v3.s[1]
        ldp     q11, q20, [x2, #0x150]
        str     x7, [sp, #0x5d8]
        ldr     x7, [x6, #0x58]
        sbcs    x7, x5, x7
        umlal   v24.2d, v1.2s, v14.s[2]
        csetm   x5, lo
        adds    x22, x22, x14
        umlal2  v24.2d, v1.4s, v14.s[3]
        eor     x22, x22, x16
        mul     x14, x15, x1
        umlal   v24.2d, v21.2s, v14.s[0]
        adcs    x20, x13, x20
        ldr     x13, [sp, #0x5e8]
        umlal2  v24.2d, v21.4s, v14.s[1]
        ldp     q1, q21, [x2, #0x170]
        adc     x10, x10, xzr
        umlal   v24.2d, v2.2s, v22.s[2]
        eor     x20, x20, x16
        eor     x10, x10, x16
        cmn     x16, #1
        umlal2  v24.2d, v2.4s, v22.s[3]
        adcs    x19, x19, x13
        umulh   x13, x15, x1
        eor     x17, x17, x5
        umlal   v24.2d, v23.2s, v22.s[0]
        adcs    x22, x22, x8
        eor     x25, x25, x5
        eor     x26, x26, x5
        umlal2  v24.2d, v23.4s, v22.s[1]
        ldp     q2, q23, [x2, #0x190]
        adcs    x20, x20, x27
        umlal   v24.2d, v11.2s, v17.s[2]
        adcs    x10, x10, x12
        eor     x7, x7, x5
        umlal2  v24.2d, v11.4s, v17.s[3]
        adc     x16, x16, xzr
        str     x8, [sp, #0x5e0]
        ldr     x8, [sp, #0x710]
        adds    x19, x19, x8
        str     x14, [sp, #0x588]
        mul     x14, x15, x11
        umlal   v24.2d, v20.2s, v17.s[0]
        adcs    x22, x22, x23
        eor     x1, x24, x5
        umlal2  v24.2d, v20.4s, v17.s[1]
        ldp     q11, q20, [x2, #0x1d0]
        adcs    x20, x20, x28
        umlal   v24.2d, v1.2s, v8.s[2]
        adcs    x10, x10, x9
        umulh   x15, x15, x11
        umlal2  v24.2d, v1.4s, v8.s[3]
        adc     x16, x16, xzr
        adds    x27, x27, x19
        umlal   v24.2d, v21.2s, v8.s[0]
        adcs    x12, x12, x22
        ldr     x22, [x4, #0x68]
        umlal2  v24.2d, v21.4s, v8.s[1]
        ldp     q1, q21, [x2, #0x1f0]
        adcs    x19, x8, x20
        umlal   v24.2d, v2.2s, v9.s[2]
        adcs    x20, x23, x10
        mul     x23, x22, x11
        umlal2  v24.2d, v2.4s, v9.s[3]
        adcs    x28, x28, x16
        umlal   v24.2d, v23.2s, v9.s[0]
        adcs    x8, x9, xzr
        adds    x9, x13, x14
        ldr     x13, [x6, #0x60]
        umlal2  v24.2d, v23.4s, v9.s[1]
        umulh   x10, x22, x11
        ldr     x11, [sp, #0x720]
        mul     v2.2s, v7.2s, v6.2s
        adcs    x23, x15, x23
        umlal   v18.2d, v20.2s, v15.s[0]
        umlal2  v18.2d, v20.4s, v15.s[2]
        ldp     d20, d23, [x11, #0xf8]
        umlal   v4.2d, v1.2s, v15.s[0]
        mul     x14, x22, x13
        and     v2.16b, v2.16b, v10.16b
        adc     x10, x10, xzr
        cmn     x24, #1
        ldr     x15, [sp, #0x5f0]
        ldr     x24, [sp, #0x5d8]
        umlal   v25.2d, v21.2s, v15.s[0]
        adcs    x21, x21, xzr
        umlal   v7.2d, v5.2s, v2.s[0]
        umulh   x22, x22, x13
        ldr     x13, [sp, #0x5b0]
        ldr     x16, [x6, #0x70]
        adcs    x24, x24, xzr
        umlal2  v4.2d, v1.4s, v15.s[2]
        adcs    x13, x13, xzr
        usra    v24.2d, v20.2d, #0x2e
        umlal2  v25.2d, v21.4s, v15.s[2]
        adcs    x15, x15, xzr
        adds    x9, x9, x14
        ldr     x14, [x4, #0x70]
        shl     v1.2d, v23.2d, #0x18
        ldp     q20, q21, [x2, #0x210]
        ext     v23.16b, v0.16b, v7.16b, #8
        str     x8, [sp, #0x5f0]
        mul     x8, x14, x16
        adcs    x22, x23, x22
        usra    v7.2d, v23.2d, #0x1d
        adc     x23, x10, xzr
        cmn     x5, #1
        usra    v24.2d, v1.2d, #6
        ldp     q1, q23, [x2, #0x230]
        umulh   x5, x14, x16
        adcs    x10, x17, xzr
        ldr     x17, [x6, #0x78]
        adcs    x25, x25, xzr
        ext     v26.16b, v7.16b, v0.16b, #8
        adcs    x26, x26, xzr
        umlal   v30.2d, v20.2s, v15.s[0]
        str     x28, [sp, #0x5b0]
        mul     x28, x14, x17
        adcs    x7, x7, xzr
        str     x20, [sp, #0x5d8]
        subs    x20, x21, x13
        mul     v6.2s, v26.2s, v6.2s
        str     x19, [sp, #0x710]
        sbcs    x19, x24, x15
        umlal2  v30.2d, v20.4s, v15.s[2]
        str     x12, [sp, #0x580]
        csetm   x12, lo
        str     x27, [sp, #0x578]
        subs    x27, x26, x10
        umlal   v29.2d, v21.2s, v15.s[0]
        umulh   x14, x14, x17
        eor     x20, x20, x12
        eor     x19, x19, x12
        umlal2  v29.2d, v21.4s, v15.s[2]
        ldp     q20, q21, [x2, #0x250]
        str     x15, [sp, #0x570]
        sbcs    x15, x7, x25
        and     v10.16b, v6.16b, v10.16b
        str     x7, [sp, #0x568]
        csetm   x7, lo
        adds    x28, x5, x28
        umlal   v27.2d, v1.2s, v15.s[0]
        eor     x5, x12, x7
        eor     x27, x27, x7
        eor     x15, x15, x7
        umlal2  v7.2d, v5.4s, v10.s[0]
        uzp1    v2.2d, v2.2d, v10.2d
        str     x5, [sp, #0x560]
        ldr     x5, [x4, #0x78]
        str     x13, [sp, #0x558]
        mul     x13, x5, x17
        umlal2  v27.2d, v1.4s, v15.s[2]
        ldp     q10, q1, [x2, #0xb0]
        umlal   v28.2d, v23.2s, v15.s[0]
        ldp     q5, q6, [x2, #0xd0]
        umlal2  v28.2d, v23.4s, v15.s[2]
        umulh   x17, x5, x17
        ext     v7.16b, v7.16b, v0.16b, #8
        adcs    x13, x14, x13
        umlal   v24.2d, v20.2s, v15.s[0]
        usra    v12.2d, v7.2d, #0x1d
        umlal2  v24.2d, v20.4s, v15.s[2]
        umull   v7.2d, v21.2s, v15.s[0]
        ldp     q20, q23, [x2, #0xf0]
        mul     x14, x5, x16
        adc     x17, x17, xzr
        cmn     x12, #1
        adcs    x20, x20, xzr
        umlal   v12.2d, v11.2s, v15.s[0]
        umulh   x5, x5, x16
        ldr     x12, [sp, #0x5f8]
        adcs    x19, x19, xzr
        cmn     x7, #1
        umlal2  v12.2d, v11.4s, v15.s[2]
        adcs    x27, x27, xzr
        umlal2  v7.2d, v21.4s, v15.s[2]
        ldp     q15, q11, [x2, #0x110]
        adcs    x7, x15, xzr
        umlal   v7.2d, v10.2s, v13.s[0]
        adds    x28, x28, x14
        ldr     x14, [sp, #0x590]
        umlal2  v7.2d, v10.4s, v13.s[1]
        ldp     q10, q21, [x2, #0x130]
        mul     x15, x12, x14
        umlal   v7.2d, v1.2s, v16.s[2]
        adcs    x5, x13, x5
        umlal2  v7.2d, v1.4s, v16.s[3]
        adc     x13, x17, xzr
        ldr     x17, [sp, #0x5a0]
        umlal   v7.2d, v5.2s, v16.s[0]
        umulh   x16, x12, x14
        umlal2  v7.2d, v5.4s, v16.s[1]
        ldp     q1, q5, [x2, #0x150]
        eor     x15, x15, x17
        umlal   v7.2d, v6.2s, v19.s[2]
        umlal2  v7.2d, v6.4s, v19.s[3]
        umlal   v7.2d, v20.2s, v19.s[0]
        str     x19, [sp, #0x550]
        ldr     x19, [sp, #0x598]
        str     x7, [sp, #0x548]
        mul     x7, x12, x19
        umlal2  v7.2d, v20.4s, v19.s[1]
        ldp     q6, q20, [x2, #0x170]
        umlal   v7.2d, v23.2s, v3.s[2]
        umlal2  v7.2d, v23.4s, v3.s[3]
        umulh   x12, x12, x19
        umlal   v7.2d, v15.2s, v3.s[0]
        adds    x7, x16, x7
        ldr     x16, [sp, #0x5a8]
        umlal2  v7.2d, v15.4s, v3.s[1]
        ldp     q15, q23, [x2, #0x190]
        umlal   v7.2d, v11.2s, v14.s[2]
        umlal2  v7.2d, v11.4s, v14.s[3]
        str     x20, [sp, #0x5f8]
        mul     x20, x16, x19
        umlal   v7.2d, v10.2s, v14.s[0]
        umlal2  v7.2d, v10.4s, v14.s[1]
        ldp     q10, q11, [x2, #0x1c0]
        umlal   v7.2d, v21.2s, v22.s[2]
        umulh   x19, x16, x19
        umlal2  v7.2d, v21.4s, v22.s[3]
        adcs    x20, x12, x20
        umlal   v7.2d, v1.2s, v22.s[0]
        umlal2  v7.2d, v1.4s, v22.s[1]
        ldp     q1, q21, [x2, #0x1e0]
        umlal   v7.2d, v5.2s, v17.s[2]
        mul     x12, x16, x14
        umlal2  v7.2d, v5.4s, v17.s[3]
        adc     x19, x19, xzr
        umlal   v7.2d, v6.2s, v17.s[0]
        umlal2  v7.2d, v6.4s, v17.s[1]
        ldp     d5, d6, [x11, #0x100]
        umulh   x14, x16, x14
        umlal   v7.2d, v20.2s, v8.s[2]
        adds    x7, x7, x12
        umlal2  v7.2d, v20.4s, v8.s[3]
        eor     x7, x7, x17
        umlal   v7.2d, v15.2s, v8.s[0]
        umlal2  v7.2d, v15.4s, v8.s[1]
        ldp     q15, q20, [x2, #0x200]
        mul     x12, x21, x10
        umlal   v7.2d, v23.2s, v9.s[2]
        adcs    x20, x20, x14
        ldr     x16, [sp, #0x588]
        umlal2  v7.2d, v23.4s, v9.s[3]
        shl     v9.2d, v6.2d, #0x1e
        adc     x19, x19, xzr
        eor     x20, x20, x17
        umlal   v12.2d, v10.2s, v2.s[0]
        ldp     q6, q23, [x2, #0x220]
        eor     x19, x19, x17
        umlal2  v12.2d, v10.4s, v2.s[2]
        cmn     x17, #1
        umulh   x14, x21, x10
        umlal   v18.2d, v11.2s, v2.s[0]
        adcs    x15, x15, x16
        umlal2  v18.2d, v11.4s, v2.s[2]
        usra    v7.2d, v5.2d, #0x28
        adcs    x7, x7, x9
        umlal   v4.2d, v1.2s, v2.s[0]
        ldp     q10, q11, [x2, #0x240]
        adcs    x20, x20, x22
        umlal2  v4.2d, v1.4s, v2.s[2]
        ldp     q1, q5, [x2, #0x260]
        adcs    x19, x19, x23
        umlal   v25.2d, v21.2s, v2.s[0]
        adc     x17, x17, xzr
        adds    x15, x15, x8
        mul     x16, x21, x25
        uzp1    v26.2d, v12.2d, v18.2d
        uzp2    v12.2d, v12.2d, v18.2d
        adcs    x7, x7, x28
        str     x9, [sp, #0x5a0]
        eor     x9, x12, x1
        umlal2  v25.2d, v21.4s, v2.s[2]
        usra    v7.2d, v9.2d, #6
        adcs    x20, x20, x5
        shl     v9.2d, v12.2d, #0x23
        ext     v18.16b, v0.16b, v12.16b, #8
        adcs    x19, x19, x13
        umulh   x21, x21, x25
        umlal   v30.2d, v15.2s, v2.s[0]
        adc     x17, x17, xzr
        adds    x22, x22, x15
        usra    v26.2d, v9.2d, #6
        umlal2  v30.2d, v15.4s, v2.s[2]
        adcs    x23, x23, x7
        uzp2    v9.2d, v4.2d, v25.2d
        uzp1    v15.2d, v4.2d, v25.2d
        adcs    x20, x8, x20
        umlal   v29.2d, v20.2s, v2.s[0]
        ldp     q4, q21, [x2, #0xc0]
        adcs    x19, x28, x19
        ext     v12.16b, v12.16b, v9.16b, #8
        adcs    x28, x5, x17
        mul     x5, x24, x25
        usra    v26.2d, v18.2d, #0x1d
        umlal2  v29.2d, v20.4s, v2.s[2]
        adcs    x7, x13, xzr
        adds    x8, x14, x16
        shl     v18.2d, v9.2d, #0x23
        umlal   v27.2d, v6.2s, v2.s[0]
        umlal2  v27.2d, v6.4s, v2.s[2]
        ldp     q6, q20, [x2, #0xe0]
        umulh   x25, x24, x25
        usra    v15.2d, v18.2d, #6
        ldr     x13, [x6, #0x90]
        ldr     x14, [x6, #0x80]
        umlal   v28.2d, v23.2s, v2.s[0]
        adcs    x21, x21, x5
        str     q26, [x0]
        ldr     x16, [x6, #0x98]
        ldr     x17, [x6, #0x88]
        uzp1    v18.2d, v30.2d, v29.2d
        uzp2    v25.2d, v30.2d, v29.2d
        umlal2  v28.2d, v23.4s, v2.s[2]
        ldp     q23, q26, [x2, #0x100]
        mul     x5, x24, x10
        usra    v15.2d, v12.2d, #0x1d
        ext     v9.16b, v9.16b, v25.16b, #8
        adc     x25, x25, xzr
        subs    x15, x13, x14
        ldr     x13, [x4, #0x80]
        shl     v12.2d, v25.2d, #0x23
        umlal   v24.2d, v10.2s, v2.s[0]
        sbcs    x16, x16, x17
        umlal   v7.2d, v11.2s, v2.s[0]
        umulh   x24, x24, x10
        csetm   x10, lo
        str     x7, [sp, #0x590]
        ldr     x7, [x4, #0x90]
        subs    x7, x13, x7
        usra    v18.2d, v12.2d, #6
        uzp1    v12.2d, v27.2d, v28.2d
        str     x28, [sp, #0x5a8]
        ldr     x28, [x4, #0x88]
        str     x19, [sp, #0x598]
        ldr     x19, [x4, #0x98]
        sbcs    x19, x28, x19
        eor     x15, x15, x10
        str     q15, [x0, #0x10]
        uzp2    v15.2d, v27.2d, v28.2d
        str     x20, [sp, #0x540]
        csetm   x20, lo
        adds    x5, x8, x5
        umlal2  v24.2d, v10.4s, v2.s[2]
        eor     x8, x20, x10
        str     x8, [sp, #0x538]
        eor     x8, x5, x1
        eor     x7, x7, x20
        ext     v10.16b, v25.16b, v15.16b, #8
        shl     v25.2d, v15.2d, #0x23
        str     x23, [sp, #0x530]
        ldr     x23, [sp, #0x558]
        mul     x28, x23, x26
        eor     x19, x19, x20
        usra    v18.2d, v9.2d, #0x1d
        umlal2  v7.2d, v11.4s, v2.s[2]
        adcs    x21, x21, x24
        eor     x24, x16, x10
        usra    v12.2d, v25.2d, #6
        umull   v9.2d, v1.2s, v2.s[0]
        adc     x25, x25, xzr
        cmn     x10, #1
        ldp     q11, q25, [x2, #0x120]
        umulh   x10, x23, x26
        adcs    x15, x15, xzr
        ldp     q27, q28, [x2, #0x140]
        adcs    x24, x24, xzr
        cmn     x20, #1
        str     q18, [x0, #0x20]
        uzp1    v18.2d, v24.2d, v7.2d
        adcs    x20, x7, xzr
        ldr     x7, [sp, #0x568]
        usra    v12.2d, v10.2d, #0x1d
        uzp2    v10.2d, v24.2d, v7.2d
        adcs    x19, x19, xzr
        umlal2  v9.2d, v1.4s, v2.s[2]
        ldp     q1, q7, [x2, #0x160]
        mul     x16, x23, x7
        shl     v24.2d, v10.2d, #0x23
        ext     v15.16b, v15.16b, v10.16b, #8
        umlal   v9.2d, v5.2s, v13.s[2]
        ldr     q29, [x2, #0x1a0]
        str     q12, [x0, #0x30]
        usra    v18.2d, v24.2d, #6
        umulh   x23, x23, x7
        umlal2  v9.2d, v5.4s, v13.s[3]
        adds    x10, x10, x16
        ldr     x16, [sp, #0x570]
        umlal   v9.2d, v4.2s, v13.s[0]
        ldp     q12, q5, [x2, #0x180]
        umlal2  v9.2d, v4.4s, v13.s[1]
        ldp     q4, q24, [x2, #0x270]
        usra    v18.2d, v15.2d, #0x1d
        umlal   v9.2d, v21.2s, v16.s[2]
        str     x19, [sp, #0x558]
        mul     x19, x16, x7
        umlal2  v9.2d, v21.4s, v16.s[3]
        ldp     d15, d21, [x11, #0x108]
        umlal   v9.2d, v6.2s, v16.s[0]
        umlal2  v9.2d, v6.4s, v16.s[1]
        umulh   x7, x16, x7
        str     q18, [x0, #0x40]
        adcs    x19, x23, x19
        umlal   v9.2d, v20.2s, v19.s[2]
        umlal2  v9.2d, v20.4s, v19.s[3]
        ldp     q6, q18, [x2, #0xd0]
        umlal   v9.2d, v23.2s, v19.s[0]
        shl     v20.2d, v21.2d, #0x24
        mul     x23, x16, x26
        umlal2  v9.2d, v23.4s, v19.s[1]
        ldp     q21, q23, [x2, #0xf0]
        adc     x7, x7, xzr
        umlal   v9.2d, v26.2s, v3.s[2]
        umlal2  v9.2d, v26.4s, v3.s[3]
        umulh   x26, x16, x26
        umlal   v9.2d, v11.2s, v3.s[0]
        adds    x23, x10, x23
        ldr     x10, [sp, #0x5f8]
        umlal2  v9.2d, v11.4s, v3.s[1]
        ldp     q11, q26, [x2, #0x110]
        umlal   v9.2d, v25.2s, v14.s[2]
        umlal2  v9.2d, v25.4s, v14.s[3]
        mul     x16, x10, x27
        umlal   v9.2d, v27.2s, v14.s[0]
        adcs    x19, x19, x26
        umlal2  v9.2d, v27.4s, v14.s[1]
        ldp     q25, q27, [x2, #0x130]
        adc     x26, x7, xzr
        umlal   v9.2d, v28.2s, v22.s[2]
        umulh   x7, x10, x27
        umlal2  v9.2d, v28.4s, v22.s[3]
        str     x24, [sp, #0x570]
        ldr     x24, [sp, #0x560]
        eor     x16, x16, x24
        umlal   v9.2d, v1.2s, v22.s[0]
        str     x15, [sp, #0x568]
        ldr     x15, [sp, #0x548]
        str     x20, [sp, #0x528]
        mul     x20, x10, x15
        umlal2  v9.2d, v1.4s, v22.s[1]
        ldp     q1, q28, [x2, #0x150]
        umlal   v9.2d, v7.2s, v17.s[2]
        umlal2  v9.2d, v7.4s, v17.s[3]
        umulh   x10, x10, x15
        umlal   v9.2d, v12.2s, v17.s[0]
        umlal2  v9.2d, v12.4s, v17.s[1]
        ldp     q12, q7, [x2, #0x170]
        umlal   v9.2d, v5.2s, v8.s[2]
        adds    x20, x7, x20
        ldr     x7, [sp, #0x550]
        umlal2  v9.2d, v5.4s, v8.s[3]
        umlal   v9.2d, v29.2s, v8.s[0]
        umlal2  v9.2d, v29.4s, v8.s[1]
        ldp     q5, q29, [x2, #0x190]
        str     x22, [sp, #0x5f8]
        mul     x22, x7, x15
        umulh   x15, x7, x15
        usra    v9.2d, v15.2d, #0x22
        umull   v15.2d, v4.2s, v2.s[0]
        adcs    x22, x10, x22
        mul     x10, x7, x27
        usra    v9.2d, v20.2d, #6
        umlal2  v15.2d, v4.4s, v2.s[2]
        adc     x15, x15, xzr
        umlal   v15.2d, v24.2s, v13.s[2]
        ldp     d4, d20, [x11, #0x110]
        umlal2  v15.2d, v24.4s, v13.s[3]
        umulh   x27, x7, x27
        umlal   v15.2d, v6.2s, v13.s[0]
        adds    x20, x20, x10
        umlal2  v15.2d, v6.4s, v13.s[1]
        ldp     q6, q24, [x2, #0x280]
        eor     x20, x20, x24
        umlal   v15.2d, v18.2s, v16.s[2]
        umlal2  v15.2d, v18.4s, v16.s[3]
        mul     x7, x13, x14
        umlal   v15.2d, v21.2s, v16.s[0]
        shl     v18.2d, v20.2d, #0x2a
        adcs    x22, x22, x27
        umlal2  v15.2d, v21.4s, v16.s[1]
        ldp     q20, q21, [x2, #0xe0]
        adc     x27, x15, xzr
        umlal   v15.2d, v23.2s, v19.s[2]
        eor     x22, x22, x24
        eor     x27, x27, x24
        cmn     x24, #1
        umlal2  v15.2d, v23.4s, v19.s[3]
        adcs    x10, x16, x12
        umulh   x12, x13, x14
        umlal   v15.2d, v11.2s, v19.s[0]
        adcs    x20, x20, x5
        umlal2  v15.2d, v11.4s, v19.s[1]
        ldp     q11, q23, [x2, #0x100]
        adcs    x22, x22, x21
        umlal   v15.2d, v26.2s, v3.s[2]
        adcs    x27, x27, x25
        umlal2  v15.2d, v26.4s, v3.s[3]
        adc     x24, x24, xzr
        adds    x5, x10, x28
        mul     x10, x13, x17
        umlal   v15.2d, v25.2s, v3.s[0]
        ldr     q26, [x2, #0x1a0]
        adcs    x20, x20, x23
        umlal2  v15.2d, v25.4s, v3.s[1]
        adcs    x22, x22, x19
        umlal   v15.2d, v27.2s, v14.s[2]
        adcs    x27, x27, x26
        umulh   x15, x13, x17
        umlal2  v15.2d, v27.4s, v14.s[3]
        ldp     q25, q27, [x2, #0x120]
        adc     x24, x24, xzr
        umlal   v15.2d, v1.2s, v14.s[0]
        adds    x21, x21, x5
        umlal2  v15.2d, v1.4s, v14.s[1]
        eor     x21, x21, x1
        adcs    x20, x25, x20
        ldr     x25, [x4, #0x88]
        umlal   v15.2d, v28.2s, v22.s[2]
        adcs    x22, x28, x22
        eor     x20, x20, x1
        mul     x28, x25, x17
        umlal2  v15.2d, v28.4s, v22.s[3]
        ldp     q1, q28, [x2, #0x140]
        ldr     x5, [sp, #0x5e8]
        adcs    x23, x23, x27
        umlal   v15.2d, v12.2s, v22.s[0]
        adcs    x19, x19, x24
        eor     x23, x23, x1
        eor     x22, x22, x1
        umlal2  v15.2d, v12.4s, v22.s[1]
        adcs    x24, x26, xzr
        ldr     x16, [sp, #0x578]
        cmn     x1, #1
        eor     x19, x19, x1
        umlal   v15.2d, v7.2s, v17.s[2]
        eor     x24, x24, x1
        adcs    x26, x9, x5
        ldr     x9, [sp, #0x5e0]
        umulh   x27, x25, x17
        umlal2  v15.2d, v7.4s, v17.s[3]
        ldp     q12, q7, [x2, #0x160]
        adcs    x8, x8, x9
        ldr     x5, [sp, #0x5d8]
        umlal   v15.2d, v5.2s, v17.s[0]
        adcs    x21, x21, x16
        ldr     x17, [sp, #0x5b0]
        ldr     x16, [sp, #0x580]
        umlal2  v15.2d, v5.4s, v17.s[1]
        adcs    x20, x20, x16
        ldr     x16, [sp, #0x710]
        umlal   v15.2d, v29.2s, v8.s[2]
        adcs    x22, x22, x16
        mul     x9, x25, x14
        umlal2  v15.2d, v29.4s, v8.s[3]
        ldp     q8, q5, [x2, #0x180]
        ldr     x13, [sp, #0x5a0]
        adcs    x23, x23, x5
        umull   v29.2d, v6.2s, v2.s[0]
        adcs    x19, x19, x17
        str     x7, [sp, #0x560]
        ldr     x7, [sp, #0x5f0]
        adcs    x24, x24, x7
        umulh   x14, x25, x14
        ldr     x25, [sp, #0x588]
        adc     x1, x1, xzr
        adds    x26, x26, x25
        usra    v15.2d, v4.2d, #0x1c
        adcs    x8, x8, x13
        ldr     x13, [x6, #0x90]
        umlal2  v29.2d, v6.4s, v2.s[2]
        ldp     d4, d6, [x11, #0x118]
        ldr     x11, [sp, #0x5f8]
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x530]
        umlal   v29.2d, v24.2s, v13.s[2]
        adcs    x20, x20, x11
        ldr     x11, [x4, #0x90]
        mul     x25, x11, x13
        umlal2  v29.2d, v24.4s, v13.s[3]
        str     x25, [sp, #0x550]
        ldr     x25, [sp, #0x540]
        adcs    x22, x22, x25
        ldr     x25, [sp, #0x598]
        usra    v15.2d, v18.2d, #6
        umlal   v29.2d, v20.2s, v13.s[0]
        adcs    x23, x23, x25
        ldr     x25, [sp, #0x5a8]
        umlal2  v29.2d, v20.4s, v13.s[1]
        ldp     q18, q20, [x2, #0x290]
        adcs    x19, x19, x25
        ldr     x25, [sp, #0x590]
        umlal   v29.2d, v21.2s, v16.s[2]
        adcs    x24, x24, x25
        umulh   x13, x11, x13
        umlal2  v29.2d, v21.4s, v16.s[3]
        shl     v6.2d, v6.2d, #0x30
        adc     x1, x1, xzr
        adds    x16, x16, x26
        uzp2    v21.2d, v9.2d, v15.2d
        ldr     x26, [sp, #0x588]
        uzp1    v9.2d, v9.2d, v15.2d
        adcs    x5, x5, x8
        umlal   v29.2d, v11.2s, v16.s[0]
        ldp     q15, q24, [x2, #0xf0]
        adcs    x8, x17, x21
        ext     v10.16b, v10.16b, v21.16b, #8
        shl     v30.2d, v21.2d, #0x23
        adcs    x7, x7, x20
        ldr     x20, [x6, #0x98]
        mul     x21, x11, x20
        umlal2  v29.2d, v11.4s, v16.s[1]
        adcs    x17, x26, x22
        ldr     x22, [sp, #0x5a0]
        usra    v9.2d, v30.2d, #6
        umlal   v29.2d, v23.2s, v19.s[2]
        adcs    x26, x22, x23
        ldr     x22, [sp, #0x5f8]
        umlal2  v29.2d, v23.4s, v19.s[3]
        adcs    x23, x22, x19
        ldr     x22, [sp, #0x540]
        ldr     x19, [sp, #0x530]
        ldp     q11, q23, [x2, #0x110]
        umlal   v29.2d, v25.2s, v19.s[0]
        adcs    x24, x19, x24
        umulh   x19, x11, x20
        umlal2  v29.2d, v25.4s, v19.s[1]
        adcs    x1, x22, x1
        ldr     x22, [sp, #0x598]
        usra    v9.2d, v10.2d, #0x1d
        umlal   v29.2d, v27.2s, v3.s[2]
        adcs    x22, x22, xzr
        umlal2  v29.2d, v27.4s, v3.s[3]
        str     x22, [sp, #0x598]
        ldr     x22, [sp, #0x5a8]
        adcs    x22, x22, xzr
        ldp     q10, q25, [x2, #0x130]
        umlal   v29.2d, v1.2s, v3.s[0]
        adcs    x25, x25, xzr
        adds    x10, x12, x10
        ldr     x12, [x4, #0x98]
        str     x25, [sp, #0x590]
        mul     x25, x12, x20
        umlal2  v29.2d, v1.4s, v3.s[1]
        ldp     q1, q27, [x2, #0x150]
        adcs    x28, x15, x28
        str     q9, [x0, #0x50]
        adc     x27, x27, xzr
        adds    x9, x10, x9
        umlal   v29.2d, v28.2s, v14.s[2]
        adcs    x28, x28, x14
        umulh   x10, x12, x20
        umlal2  v29.2d, v28.4s, v14.s[3]
        ldp     q9, q28, [x2, #0x170]
        adc     x27, x27, xzr
        ldr     x14, [x6, #0xb0]
        ldr     x15, [x6, #0xa0]
        umlal   v29.2d, v12.2s, v14.s[0]
        adds    x21, x13, x21
        umlal2  v29.2d, v12.4s, v14.s[1]
        adcs    x19, x19, x25
        ldr     x25, [x6, #0x90]
        umlal   v29.2d, v7.2s, v22.s[2]
        mul     x13, x12, x25
        umlal2  v29.2d, v7.4s, v22.s[3]
        ldp     q12, q7, [x2, #0x190]
        adc     x10, x10, xzr
        umlal   v29.2d, v8.2s, v22.s[0]
        str     x22, [sp, #0x5a8]
        subs    x22, x14, x15
        umlal2  v29.2d, v8.4s, v22.s[1]
        str     x1, [sp, #0x540]
        umulh   x1, x12, x25
        str     x24, [sp, #0x530]
        ldr     x24, [x6, #0xb8]
        str     x23, [sp, #0x5f8]
        ldr     x23, [x6, #0xa8]
        str     x26, [sp, #0x5a0]
        sbcs    x26, x24, x23
        umlal   v29.2d, v5.2s, v17.s[2]
        str     x17, [sp, #0x588]
        csetm   x17, lo
        adds    x21, x21, x13
        ldr     x13, [sp, #0x528]
        umlal2  v29.2d, v5.4s, v17.s[3]
        ldp     q8, q5, [x2, #0x2a0]
        eor     x22, x22, x17
        umlal   v29.2d, v26.2s, v17.s[0]
        eor     x26, x26, x17
        umlal2  v29.2d, v26.4s, v17.s[1]
        str     x7, [sp, #0x5f0]
        ldr     x7, [sp, #0x568]
        str     x8, [sp, #0x5b0]
        mul     x8, x13, x7
        umull   v26.2d, v18.2s, v2.s[0]
        adcs    x19, x19, x1
        adc     x1, x10, xzr
        cmn     x17, #1
        umulh   x10, x13, x7
        adcs    x22, x22, xzr
        usra    v29.2d, v4.2d, #0x16
        ldr     x20, [sp, #0x720]
        str     x5, [sp, #0x5d8]
        ldr     x24, [x4, #0xa8]
        ldr     x14, [x4, #0xb8]
        ldr     x5, [sp, #0x538]
        eor     x8, x8, x5
        adcs    x26, x26, xzr
        str     x16, [sp, #0x710]
        ldr     x16, [x4, #0xa0]
        str     x26, [sp, #0x548]
        ldr     x5, [sp, #0x570]
        ldr     x26, [x4, #0xb0]
        str     x22, [sp, #0x520]
        subs    x22, x16, x26
        umlal2  v26.2d, v18.4s, v2.s[2]
        ldp     d4, d18, [x20, #0x120]
        ldr     x20, [x4, #0x80]
        sbcs    x25, x24, x14
        umlal   v26.2d, v20.2s, v13.s[2]
        csetm   x23, lo
        subs    x20, x20, x16
        umlal2  v26.2d, v20.4s, v13.s[3]
        mul     x15, x13, x5
        eor     x22, x22, x23
        eor     x17, x23, x17
        usra    v29.2d, v6.2d, #6
        umlal   v26.2d, v15.2s, v13.s[0]
        eor     x25, x25, x23
        str     x17, [sp, #0x518]
        ldr     x17, [x4, #0x88]
        sbcs    x17, x17, x24
        umlal2  v26.2d, v15.4s, v13.s[1]
        ldp     q15, q6, [x2, #0x100]
        sbcs    x11, x11, x26
        umlal   v26.2d, v24.2s, v16.s[2]
        umulh   x13, x13, x5
        sbcs    x12, x12, x14
        umlal2  v26.2d, v24.4s, v16.s[3]
        shl     v18.2d, v18.2d, #0x36
        csetm   x14, lo
        adds    x10, x10, x15
        ldr     x15, [sp, #0x558]
        umlal   v26.2d, v11.2s, v16.s[0]
        ldp     q20, q24, [x2, #0x120]
        eor     x11, x11, x14
        umlal2  v26.2d, v11.4s, v16.s[1]
        ldr     q11, [x2, #0x1a0]
        eor     x12, x12, x14
        eor     x20, x20, x14
        umlal   v26.2d, v23.2s, v19.s[2]
        mul     x26, x15, x5
        eor     x17, x17, x14
        umlal2  v26.2d, v23.4s, v19.s[3]
        umlal   v26.2d, v10.2s, v19.s[0]
        umlal2  v26.2d, v10.4s, v19.s[1]
        ldp     q10, q23, [x2, #0x140]
        umulh   x5, x15, x5
        umlal   v26.2d, v25.2s, v3.s[2]
        adcs    x26, x13, x26
        umlal2  v26.2d, v25.4s, v3.s[3]
        umlal   v26.2d, v1.2s, v3.s[0]
        umlal2  v26.2d, v1.4s, v3.s[1]
        ldp     q1, q25, [x2, #0x160]
        mul     x13, x15, x7
        umlal   v26.2d, v27.2s, v14.s[2]
        adc     x5, x5, xzr
        cmn     x23, #1
        umlal2  v26.2d, v27.4s, v14.s[3]
        adcs    x22, x22, xzr
        umlal   v26.2d, v9.2s, v14.s[0]
        umulh   x23, x15, x7
        ldr     x15, [x6, #0xa0]
        adcs    x25, x25, xzr
        cmn     x14, #1
        umlal2  v26.2d, v9.4s, v14.s[1]
        ldp     q9, q27, [x2, #0x180]
        adcs    x20, x20, xzr
        umlal   v26.2d, v28.2s, v22.s[2]
        adcs    x7, x17, xzr
        umlal2  v26.2d, v28.4s, v22.s[3]
        adcs    x11, x11, xzr
        umlal   v26.2d, v12.2s, v22.s[0]
        mul     x17, x16, x15
        adcs    x12, x12, xzr
        adds    x10, x10, x13
        ldr     x13, [sp, #0x720]
        umlal2  v26.2d, v12.4s, v22.s[1]
        ldp     q12, q28, [x2, #0x2b0]
        adcs    x23, x26, x23
        umlal   v26.2d, v7.2s, v17.s[2]
        adc     x26, x5, xzr
        ldr     x5, [sp, #0x538]
        eor     x10, x10, x5
        eor     x23, x23, x5
        umlal2  v26.2d, v7.4s, v17.s[3]
        ldp     d7, d17, [x13, #0x128]
        eor     x26, x26, x5
        cmn     x5, #1
        str     x17, [sp, #0x568]
        umulh   x17, x16, x15
        str     x25, [sp, #0x558]
        ldr     x25, [sp, #0x560]
        adcs    x8, x8, x25
        ldr     x25, [x6, #0xa8]
        adcs    x10, x10, x9
        usra    v26.2d, v4.2d, #0x10
        umull   v4.2d, v8.2s, v2.s[0]
        adcs    x23, x23, x28
        adcs    x26, x26, x27
        str     x9, [sp, #0x570]
        mul     x9, x16, x25
        shl     v17.2d, v17.2d, #0x3c
        adc     x5, x5, xzr
        str     x22, [sp, #0x538]
        ldr     x22, [sp, #0x550]
        adds    x8, x8, x22
        adcs    x10, x10, x21
        usra    v26.2d, v18.2d, #6
        umlal2  v4.2d, v8.4s, v2.s[2]
        adcs    x23, x23, x19
        umulh   x16, x16, x25
        umlal   v4.2d, v5.2s, v13.s[2]
        ldp     q8, q18, [x2, #0x110]
        adcs    x26, x26, x1
        umlal2  v4.2d, v5.4s, v13.s[3]
        adc     x5, x5, xzr
        adds    x8, x28, x8
        umlal   v4.2d, v15.2s, v13.s[0]
        adcs    x10, x27, x10
        umlal2  v4.2d, v15.4s, v13.s[1]
        uzp1    v15.2d, v29.2d, v26.2d
        uzp2    v5.2d, v29.2d, v26.2d
        adcs    x22, x22, x23
        mul     x23, x24, x25
        ldp     q26, q29, [x2, #0x130]
        adcs    x21, x21, x26
        shl     v30.2d, v5.2d, #0x23
        ext     v21.16b, v21.16b, v5.16b, #8
        adcs    x19, x19, x5
        umlal   v4.2d, v6.2s, v16.s[2]
        adcs    x26, x1, xzr
        adds    x27, x17, x9
        umulh   x28, x24, x25
        usra    v15.2d, v30.2d, #6
        umlal2  v4.2d, v6.4s, v16.s[3]
        adcs    x23, x16, x23
        umlal   v4.2d, v20.2s, v16.s[0]
        umlal2  v4.2d, v20.4s, v16.s[1]
        ldp     q6, q20, [x2, #0x150]
        umlal   v4.2d, v24.2s, v19.s[2]
        ldr     x17, [x6, #0x80]
        mul     x1, x24, x15
        usra    v15.2d, v21.2d, #0x1d
        umlal2  v4.2d, v24.4s, v19.s[3]
        adc     x28, x28, xzr
        subs    x5, x20, x11
        umlal   v4.2d, v10.2s, v19.s[0]
        sbcs    x9, x7, x12
        ldp     q21, q24, [x2, #0x170]
        umlal2  v4.2d, v10.4s, v19.s[1]
        umulh   x24, x24, x15
        csetm   x16, lo
        subs    x15, x15, x17
        ldr     x17, [x6, #0x88]
        umlal   v4.2d, v23.2s, v3.s[2]
        eor     x5, x5, x16
        sbcs    x25, x25, x17
        ldr     x17, [x6, #0xb0]
        eor     x9, x9, x16
        str     q15, [x0, #0x60]
        ldr     d15, [x13, #0x130]
        str     x26, [sp, #0x550]
        ldr     x26, [x6, #0x90]
        sbcs    x26, x17, x26
        umlal2  v4.2d, v23.4s, v3.s[3]
        str     x19, [sp, #0x528]
        ldr     x19, [x6, #0xb8]
        str     x21, [sp, #0x510]
        ldr     x21, [x6, #0x98]
        sbcs    x21, x19, x21
        umlal   v4.2d, v1.2s, v3.s[0]
        ldp     q10, q23, [x2, #0x190]
        str     x22, [sp, #0x508]
        ldr     x22, [x4, #0xb0]
        str     x10, [sp, #0x500]
        mul     x10, x22, x17
        umlal2  v4.2d, v1.4s, v3.s[1]
        str     x8, [sp, #0x4f8]
        csetm   x8, lo
        adds    x27, x27, x1
        umlal   v4.2d, v25.2s, v14.s[2]
        adcs    x23, x23, x24
        eor     x24, x26, x8
        eor     x26, x14, x8
        umlal2  v4.2d, v25.4s, v14.s[3]
        ldp     q1, q25, [x2, #0x2c0]
        adc     x28, x28, xzr
        umlal   v4.2d, v9.2s, v14.s[0]
        shl     v15.2d, v15.2d, #2
        umulh   x1, x22, x17
        cmn     x16, #1
        umlal2  v4.2d, v9.4s, v14.s[1]
        adcs    x5, x5, xzr
        eor     x25, x25, x8
        eor     x21, x21, x8
        umlal   v4.2d, v27.2s, v22.s[2]
        adcs    x9, x9, xzr
        eor     x14, x15, x8
        cmn     x8, #1
        umlal2  v4.2d, v27.4s, v22.s[3]
        ldp     q9, q27, [x2, #0x120]
        adcs    x8, x14, xzr
        umlal   v4.2d, v11.2s, v22.s[0]
        mul     x14, x22, x19
        adcs    x25, x25, xzr
        umlal2  v4.2d, v11.4s, v22.s[1]
        adcs    x24, x24, xzr
        umull   v11.2d, v12.2s, v2.s[0]
        adcs    x21, x21, xzr
        subs    x15, x24, x8
        umulh   x22, x22, x19
        str     x9, [sp, #0x4f0]
        sbcs    x9, x21, x25
        str     x5, [sp, #0x4e8]
        csetm   x5, lo
        adds    x1, x1, x14
        usra    v4.2d, v7.2d, #0xa
        umull   v7.2d, v1.2s, v2.s[0]
        eor     x14, x15, x5
        eor     x15, x16, x5
        ldr     x16, [x4, #0xb8]
        umlal2  v11.2d, v12.4s, v2.s[2]
        eor     x9, x9, x5
        umlal   v11.2d, v28.2s, v13.s[2]
        str     x15, [sp, #0x4e0]
        mul     x15, x16, x19
        umlal2  v11.2d, v28.4s, v13.s[3]
        ldp     q12, q28, [x2, #0x140]
        usra    v4.2d, v17.2d, #6
        umlal   v11.2d, v8.2s, v13.s[0]
        umlal2  v11.2d, v8.4s, v13.s[1]
        ldp     q8, q17, [x2, #0x160]
        umulh   x19, x16, x19
        umlal   v11.2d, v18.2s, v16.s[2]
        adcs    x22, x22, x15
        umlal2  v11.2d, v18.4s, v16.s[3]
        ldr     q18, [x2, #0x1a0]
        umlal   v11.2d, v26.2s, v16.s[0]
        umlal2  v11.2d, v26.4s, v16.s[1]
        mul     x15, x16, x17
        umlal   v11.2d, v29.2s, v19.s[2]
        adc     x19, x19, xzr
        cmn     x5, #1
        umlal2  v11.2d, v29.4s, v19.s[3]
        ldp     q26, q29, [x2, #0x180]
        adcs    x5, x14, xzr
        umlal   v11.2d, v6.2s, v19.s[0]
        umulh   x14, x16, x17
        ldr     x16, [sp, #0x520]
        adcs    x9, x9, xzr
        umlal2  v11.2d, v6.4s, v19.s[1]
        adds    x1, x1, x15
        ldr     x15, [sp, #0x538]
        umlal   v11.2d, v20.2s, v3.s[2]
        umlal2  v11.2d, v20.4s, v3.s[3]
        ldp     d6, d20, [x13, #0x130]
        umlal   v11.2d, v21.2s, v3.s[0]
        mul     x17, x15, x16
        umlal2  v11.2d, v21.4s, v3.s[1]
        adcs    x22, x22, x14
        umlal   v11.2d, v24.2s, v14.s[2]
        adc     x19, x19, xzr
        umlal2  v11.2d, v24.4s, v14.s[3]
        ldp     q21, q24, [x2, #0x2d0]
        umulh   x14, x15, x16
        umlal   v11.2d, v10.2s, v14.s[0]
        str     x9, [sp, #0x4d8]
        ldr     x9, [sp, #0x518]
        eor     x17, x17, x9
        umlal2  v11.2d, v10.4s, v14.s[1]
        shl     v10.2d, v20.2d, #8
        umlal   v11.2d, v23.2s, v22.s[2]
        umlal2  v11.2d, v23.4s, v22.s[3]
        ldp     q20, q22, [x2, #0x130]
        str     x5, [sp, #0x4d0]
        ldr     x5, [sp, #0x548]
        str     x12, [sp, #0x4c8]
        mul     x12, x15, x5
        umlal2  v7.2d, v1.4s, v2.s[2]
        ldp     q1, q23, [x2, #0x150]
        umlal   v7.2d, v25.2s, v13.s[2]
        umlal2  v7.2d, v25.4s, v13.s[3]
        umulh   x15, x15, x5
        usra    v11.2d, v15.2d, #6
        umlal   v7.2d, v9.2s, v13.s[0]
        adds    x12, x14, x12
        ldr     x14, [sp, #0x558]
        umlal2  v7.2d, v9.4s, v13.s[1]
        ldp     q9, q15, [x2, #0x170]
        umlal   v7.2d, v27.2s, v16.s[2]
        umlal2  v7.2d, v27.4s, v16.s[3]
        ldp     q25, q27, [x2, #0x190]
        str     x21, [sp, #0x538]
        mul     x21, x14, x5
        uzp1    v30.2d, v4.2d, v11.2d
        uzp2    v11.2d, v4.2d, v11.2d
        umlal   v7.2d, v12.2s, v16.s[0]
        ext     v4.16b, v5.16b, v11.16b, #8
        shl     v5.2d, v11.2d, #0x23
        umulh   x5, x14, x5
        umlal2  v7.2d, v12.4s, v16.s[1]
        adcs    x21, x15, x21
        usra    v30.2d, v5.2d, #6
        umlal   v7.2d, v28.2s, v19.s[2]
        umlal2  v7.2d, v28.4s, v19.s[3]
        ldp     d12, d5, [x13, #0x138]
        umlal   v7.2d, v8.2s, v19.s[0]
        mul     x15, x14, x16
        umlal2  v7.2d, v8.4s, v19.s[1]
        adc     x5, x5, xzr
        usra    v30.2d, v4.2d, #0x1d
        umlal   v7.2d, v17.2s, v3.s[2]
        umlal2  v7.2d, v17.4s, v3.s[3]
        umulh   x14, x14, x16
        umlal   v7.2d, v26.2s, v3.s[0]
        adds    x12, x12, x15
        umlal2  v7.2d, v26.4s, v3.s[1]
        shl     v8.2d, v5.2d, #0xe
        eor     x12, x12, x9
        str     q30, [x0, #0x70]
        umlal   v7.2d, v29.2s, v14.s[2]
        ldr     q4, [x2, #0x1a0]
        mul     x15, x20, x8
        umlal2  v7.2d, v29.4s, v14.s[3]
        ldr     x16, [sp, #0x568]
        ldp     q5, q17, [x2, #0x2e0]
        adcs    x21, x21, x14
        umlal   v7.2d, v18.2s, v14.s[0]
        ldp     q26, q28, [x2, #0x140]
        adc     x5, x5, xzr
        umlal2  v7.2d, v18.4s, v14.s[1]
        ldp     q18, q29, [x2, #0x160]
        eor     x21, x21, x9
        cmn     x9, #1
        eor     x5, x5, x9
        umulh   x14, x20, x8
        adcs    x17, x17, x16
        adcs    x12, x12, x27
        usra    v7.2d, v6.2d, #0x3e
        umull   v6.2d, v21.2s, v2.s[0]
        adcs    x21, x21, x23
        adcs    x5, x5, x28
        mul     x16, x20, x25
        adc     x9, x9, xzr
        adds    x17, x17, x10
        str     x27, [sp, #0x518]
        eor     x27, x15, x26
        adcs    x12, x12, x1
        usra    v7.2d, v10.2d, #6
        umlal2  v6.2d, v21.4s, v2.s[2]
        adcs    x21, x21, x22
        umulh   x20, x20, x25
        umlal   v6.2d, v24.2s, v13.s[2]
        ldp     q10, q21, [x2, #0x180]
        adcs    x5, x5, x19
        umlal2  v6.2d, v24.4s, v13.s[3]
        adc     x9, x9, xzr
        adds    x23, x23, x17
        umlal   v6.2d, v20.2s, v13.s[0]
        adcs    x28, x28, x12
        umlal2  v6.2d, v20.4s, v13.s[1]
        ldr     x12, [sp, #0x728]
        ldp     d20, d24, [x13, #0x140]
        adcs    x21, x10, x21
        ldr     x10, [sp, #0x750]
        umlal   v6.2d, v22.2s, v16.s[2]
        adcs    x1, x1, x5
        mul     x5, x7, x25
        umlal2  v6.2d, v22.4s, v16.s[3]
        adcs    x22, x22, x9
        umlal   v6.2d, v1.2s, v16.s[0]
        adcs    x19, x19, xzr
        adds    x9, x14, x16
        ldr     x14, [sp, #0x798]
        ldr     x16, [sp, #0x780]
        eor     x10, x10, x12
        ldr     x17, [sp, #0x748]
        umlal2  v6.2d, v1.4s, v16.s[1]
        ldp     q1, q22, [x2, #0x2f0]
        umulh   x25, x7, x25
        umlal   v6.2d, v23.2s, v19.s[2]
        adcs    x20, x20, x5
        ldr     x5, [sp, #0x768]
        eor     x5, x5, x12
        eor     x14, x14, x12
        umlal2  v6.2d, v23.4s, v19.s[3]
        shl     v23.2d, v24.2d, #0x14
        eor     x16, x16, x12
        eor     x17, x17, x12
        umlal   v6.2d, v9.2s, v19.s[0]
        str     x19, [sp, #0x748]
        ldr     x19, [sp, #0x738]
        eor     x19, x19, x12
        str     x22, [sp, #0x738]
        ldr     x22, [sp, #0x758]
        eor     x22, x22, x12
        str     x1, [sp, #0x758]
        ldr     x1, [sp, #0x730]
        eor     x1, x1, x12
        umlal2  v6.2d, v9.4s, v19.s[1]
        ldp     q9, q24, [x2, #0x150]
        str     x21, [sp, #0x730]
        mul     x21, x7, x8
        umlal   v6.2d, v15.2s, v3.s[2]
        adc     x25, x25, xzr
        str     x28, [sp, #0x780]
        ldr     x28, [sp, #0x7b8]
        eor     x28, x28, x12
        str     x23, [sp, #0x7b8]
        ldr     x23, [sp, #0x7e0]
        eor     x23, x23, x12
        umlal2  v6.2d, v15.4s, v3.s[3]
        cmn     x12, #1
        str     x27, [sp, #0x7e0]
        ldr     x27, [sp, #0x7c0]
        eor     x27, x27, x12
        ldr     x13, [x3, #8]
        str     x15, [sp, #0x7c0]
        ldr     x15, [sp, #0x7d8]
        eor     x15, x15, x12
        umlal   v6.2d, v25.2s, v3.s[0]
        umulh   x7, x7, x8
        ldr     x8, [sp, #0x690]
        adcs    x22, x8, x22
        ldr     x8, [sp, #0x7d0]
        eor     x8, x8, x12
        umlal2  v6.2d, v25.4s, v3.s[1]
        ldp     q15, q25, [x2, #0x170]
        adcs    x10, x13, x10
        ldr     x13, [x3, #0x10]
        umlal   v6.2d, v27.2s, v14.s[2]
        adcs    x5, x13, x5
        ldr     x13, [sp, #0x788]
        eor     x13, x13, x12
        str     x5, [sp, #0x788]
        ldr     x5, [sp, #0x7e8]
        eor     x5, x5, x12
        umlal2  v6.2d, v27.4s, v14.s[3]
        ldp     q14, q27, [x2, #0x190]
        str     x10, [sp, #0x7e8]
        ldr     x10, [x3, #0x18]
        adcs    x8, x10, x8
        mul     x10, x11, x24
        str     x10, [sp, #0x7d0]
        ldr     x10, [sp, #0x6e0]
        adcs    x1, x10, x1
        ldr     x10, [sp, #0x790]
        eor     x10, x10, x12
        ldr     x12, [sp, #0x600]
        adcs    x28, x12, x28
        ldr     x12, [sp, #0x7a0]
        adcs    x14, x12, x14
        usra    v6.2d, v12.2d, #0x38
        umull   v12.2d, v5.2s, v2.s[0]
        umulh   x12, x11, x24
        str     x14, [sp, #0x790]
        ldr     x14, [sp, #0x640]
        adcs    x13, x14, x13
        ldr     x14, [sp, #0x6c8]
        adcs    x5, x14, x5
        ldr     x14, [sp, #0x610]
        adcs    x16, x14, x16
        ldr     x14, [sp, #0x5b8]
        adcs    x17, x14, x17
        ldr     x14, [sp, #0x538]
        usra    v6.2d, v8.2d, #6
        umlal2  v12.2d, v5.4s, v2.s[2]
        str     x17, [sp, #0x7d8]
        mul     x17, x11, x14
        str     x16, [sp, #0x798]
        ldr     x16, [sp, #0x5c0]
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x720]
        umlal   v12.2d, v17.2s, v13.s[2]
        ldp     d8, d5, [x16, #0x148]
        ldr     x16, [sp, #0x5c8]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x5d0]
        umlal2  v12.2d, v17.4s, v13.s[3]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x740]
        umlal   v12.2d, v26.2s, v13.s[0]
        umulh   x11, x11, x14
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x628]
        uzp1    v17.2d, v7.2d, v6.2d
        uzp2    v6.2d, v7.2d, v6.2d
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x728]
        umlal2  v12.2d, v26.4s, v13.s[1]
        ldp     q7, q26, [x2, #0x300]
        adc     x16, x16, xzr
        shl     v30.2d, v6.2d, #0x23
        ext     v11.16b, v11.16b, v6.16b, #8
        adds    x21, x9, x21
        umlal   v12.2d, v28.2s, v16.s[2]
        shl     v5.2d, v5.2d, #0x1a
        adcs    x20, x20, x7
        ldr     x7, [sp, #0x4c8]
        mul     x9, x7, x14
        usra    v17.2d, v30.2d, #6
        umlal2  v12.2d, v28.4s, v16.s[3]
        adc     x25, x25, xzr
        adds    x12, x12, x17
        umlal   v12.2d, v18.2s, v16.s[0]
        eor     x17, x21, x26
        umlal2  v12.2d, v18.4s, v16.s[1]
        umulh   x14, x7, x14
        umlal   v12.2d, v29.2s, v19.s[2]
        adcs    x9, x11, x9
        usra    v17.2d, v11.2d, #0x1d
        umlal2  v12.2d, v29.4s, v19.s[3]
        umlal   v12.2d, v10.2s, v19.s[0]
        ldp     q11, q18, [x2, #0x160]
        umlal2  v12.2d, v10.4s, v19.s[1]
        mul     x11, x7, x24
        umlal   v12.2d, v21.2s, v3.s[2]
        adc     x14, x14, xzr
        str     x17, [sp, #0x538]
        ldr     x17, [sp, #0x5e8]
        adds    x22, x22, x17
        ldr     x17, [sp, #0x7e8]
        str     q17, [x0, #0x80]
        ldr     q10, [x2, #0x1a0]
        str     x22, [sp, #0x728]
        ldr     x22, [sp, #0x5e0]
        adcs    x17, x17, x22
        ldr     x22, [sp, #0x578]
        umlal2  v12.2d, v21.4s, v3.s[3]
        umulh   x24, x7, x24
        ldr     x7, [sp, #0x788]
        adcs    x7, x7, x22
        umlal   v12.2d, v4.2s, v3.s[0]
        ldp     q17, q21, [x2, #0x180]
        str     x7, [sp, #0x788]
        ldr     x7, [sp, #0x580]
        adcs    x8, x8, x7
        ldr     x7, [sp, #0x710]
        umlal2  v12.2d, v4.4s, v3.s[1]
        str     x8, [sp, #0x4c8]
        ldr     x8, [sp, #0x720]
        ldp     d4, d28, [x8, #0x150]
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x4d0]
        umull   v29.2d, v1.2s, v2.s[0]
        str     x1, [sp, #0x7e8]
        ldr     x1, [sp, #0x4e8]
        mul     x22, x1, x7
        str     x17, [sp, #0x768]
        ldr     x17, [sp, #0x5d8]
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x5b0]
        str     x28, [sp, #0x750]
        ldr     x28, [sp, #0x790]
        adcs    x28, x28, x17
        str     x28, [sp, #0x790]
        ldr     x28, [sp, #0x5f0]
        adcs    x13, x13, x28
        ldr     x28, [sp, #0x5a0]
        usra    v12.2d, v20.2d, #0x32
        umull   v20.2d, v7.2s, v2.s[0]
        str     x13, [sp, #0x520]
        ldr     x13, [sp, #0x588]
        adcs    x5, x5, x13
        ldr     x13, [sp, #0x798]
        umlal2  v29.2d, v1.4s, v2.s[2]
        str     x5, [sp, #0x558]
        umulh   x5, x1, x7
        adcs    x13, x13, x28
        ldr     x28, [sp, #0x5f8]
        umlal   v29.2d, v22.2s, v13.s[2]
        shl     v1.2d, v28.2d, #0x20
        str     x13, [sp, #0x798]
        ldr     x13, [sp, #0x7d8]
        adcs    x13, x13, x28
        ldr     x28, [sp, #0x530]
        str     x13, [sp, #0x7d8]
        ldr     x13, [sp, #0x4e0]
        eor     x22, x22, x13
        umlal2  v29.2d, v22.4s, v13.s[3]
        ldp     q22, q28, [x2, #0x310]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x598]
        usra    v12.2d, v23.2d, #6
        umlal   v29.2d, v9.2s, v13.s[0]
        str     x19, [sp, #0x548]
        ldr     x19, [sp, #0x540]
        adcs    x23, x23, x19
        umlal2  v29.2d, v9.4s, v13.s[1]
        ldp     q9, q23, [x2, #0x170]
        str     x23, [sp, #0x4c0]
        ldr     x23, [sp, #0x4d8]
        mul     x19, x1, x23
        umlal   v29.2d, v24.2s, v16.s[2]
        adcs    x10, x10, x28
        umlal2  v29.2d, v24.4s, v16.s[3]
        str     x10, [sp, #0x4b8]
        ldr     x10, [sp, #0x5a8]
        adcs    x15, x15, x10
        umlal   v29.2d, v15.2s, v16.s[0]
        umulh   x1, x1, x23
        str     x15, [sp, #0x4e8]
        ldr     x15, [sp, #0x590]
        adcs    x27, x27, x15
        umlal2  v29.2d, v15.4s, v16.s[1]
        ldp     q15, q24, [x2, #0x190]
        adc     x16, x16, xzr
        umlal   v29.2d, v25.2s, v19.s[2]
        adds    x11, x12, x11
        umlal2  v29.2d, v25.4s, v19.s[3]
        adcs    x24, x9, x24
        umlal   v29.2d, v14.2s, v19.s[0]
        adc     x9, x14, xzr
        adds    x19, x5, x19
        ldr     x14, [sp, #0x7b0]
        ldr     x5, [sp, #0x4f0]
        mul     x12, x5, x23
        umlal2  v29.2d, v14.4s, v19.s[1]
        ldp     d14, d25, [x8, #0x158]
        umlal   v29.2d, v27.2s, v3.s[2]
        umlal2  v29.2d, v27.4s, v3.s[3]
        ldp     q3, q27, [x2, #0x320]
        umulh   x23, x5, x23
        umlal2  v20.2d, v7.4s, v2.s[2]
        adcs    x1, x1, x12
        ldr     x12, [sp, #0x770]
        eor     x12, x12, x14
        str     x16, [sp, #0x770]
        ldr     x16, [sp, #0x718]
        eor     x16, x16, x14
        umlal   v20.2d, v26.2s, v13.s[2]
        umlal2  v20.2d, v26.4s, v13.s[3]
        ldp     q7, q26, [x2, #0x180]
        usra    v29.2d, v8.2d, #0x2c
        umlal   v20.2d, v11.2s, v13.s[0]
        str     x27, [sp, #0x718]
        mul     x27, x5, x7
        umlal2  v20.2d, v11.4s, v13.s[1]
        shl     v8.2d, v25.2d, #0x26
        adc     x23, x23, xzr
        umlal   v20.2d, v18.2s, v16.s[2]
        umlal2  v20.2d, v18.4s, v16.s[3]
        umulh   x5, x5, x7
        ldr     x7, [sp, #0x7a8]
        eor     x7, x7, x14
        usra    v29.2d, v5.2d, #6
        umlal   v20.2d, v17.2s, v16.s[0]
        adds    x19, x19, x27
        ldr     x27, [sp, #0x708]
        eor     x27, x27, x14
        umlal2  v20.2d, v17.4s, v16.s[1]
        eor     x19, x19, x13
        umlal   v20.2d, v21.2s, v19.s[2]
        umlal2  v20.2d, v21.4s, v19.s[3]
        ldr     x15, [sp, #0x6e8]
        uzp1    v11.2d, v12.2d, v29.2d
        uzp2    v12.2d, v12.2d, v29.2d
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x6b0]
        ldr     x10, [sp, #0x778]
        umlal   v20.2d, v10.2s, v19.s[0]
        ldr     q5, [x2, #0x1a0]
        adc     x23, x23, xzr
        ldr     x28, [sp, #0x7c0]
        eor     x5, x5, x14
        ext     v6.16b, v6.16b, v12.16b, #8
        shl     v17.2d, v12.2d, #0x23
        eor     x1, x1, x13
        eor     x15, x15, x14
        umlal2  v20.2d, v10.4s, v19.s[1]
        eor     x23, x23, x13
        cmn     x13, #1
        eor     x10, x10, x14
        usra    v11.2d, v17.2d, #6
        umull   v10.2d, v22.2s, v2.s[0]
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x6b8]
        eor     x28, x28, x14
        ldr     x17, [sp, #0x7d0]
        umull   v17.2d, v3.2s, v2.s[0]
        ldp     d18, d21, [x8, #0x160]
        adcs    x19, x19, x21
        adcs    x21, x1, x20
        ldr     x1, [sp, #0x7c8]
        usra    v20.2d, v4.2d, #0x26
        adcs    x23, x23, x25
        eor     x1, x1, x14
        usra    v11.2d, v6.2d, #0x1d
        umlal2  v10.2d, v22.4s, v2.s[2]
        adc     x13, x13, xzr
        adds    x22, x22, x17
        umlal   v10.2d, v28.2s, v13.s[2]
        adcs    x19, x19, x11
        str     x1, [sp, #0x4e0]
        ldr     x1, [sp, #0x638]
        eor     x1, x1, x14
        umlal2  v10.2d, v28.4s, v13.s[3]
        adcs    x21, x21, x24
        str     x1, [sp, #0x638]
        ldr     x1, [sp, #0x6d8]
        eor     x1, x1, x14
        usra    v20.2d, v1.2d, #6
        umlal   v10.2d, v9.2s, v13.s[0]
        adcs    x23, x23, x9
        str     x1, [sp, #0x6d8]
        ldr     x1, [sp, #0x650]
        eor     x1, x1, x14
        str     q11, [x0, #0x90]
        shl     v11.2d, v21.2d, #0x2c
        adc     x13, x13, xzr
        adds    x20, x20, x22
        ldr     x22, [sp, #0x678]
        umlal2  v10.2d, v9.4s, v13.s[1]
        ldr     q1, [x2, #0x1a0]
        eor     x20, x20, x26
        adcs    x19, x25, x19
        ldr     x25, [sp, #0x698]
        umlal   v10.2d, v23.2s, v16.s[2]
        ldp     q9, q4, [x2, #0x330]
        eor     x22, x22, x14
        umlal2  v10.2d, v23.4s, v16.s[3]
        ldp     q6, q21, [x2, #0x190]
        adcs    x21, x17, x21
        umlal   v10.2d, v15.2s, v16.s[0]
        ldp     d22, d23, [x8, #0x168]
        adcs    x23, x11, x23
        umlal2  v10.2d, v15.4s, v16.s[1]
        ldp     q15, q25, [x2, #0x340]
        eor     x25, x25, x14
        umlal   v10.2d, v24.2s, v19.s[2]
        ldp     d28, d29, [x8, #0x170]
        adcs    x24, x24, x13
        umlal2  v10.2d, v24.4s, v19.s[3]
        ldr     q19, [x2, #0x350]
        adcs    x2, x9, xzr
        ldr     x9, [sp, #0x560]
        cmn     x26, #1
        ldr     x11, [sp, #0x538]
        ldr     x13, [sp, #0x570]
        umlal2  v17.2d, v3.4s, v2.s[2]
        ldr     d3, [x8, #0x178]
        ldr     x8, [sp, #0x7e0]
        eor     x21, x21, x26
        ldr     x17, [sp, #0x4f8]
        eor     x24, x24, x26
        umlal   v17.2d, v27.2s, v13.s[2]
        eor     x2, x2, x26
        adcs    x8, x8, x9
        eor     x19, x19, x26
        umlal2  v17.2d, v27.4s, v13.s[3]
        shl     v23.2d, v23.2d, #0x32
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x500]
        eor     x23, x23, x26
        ldr     x9, [sp, #0x508]
        usra    v10.2d, v14.2d, #0x20
        umlal   v17.2d, v7.2s, v13.s[0]
        adcs    x20, x20, x17
        ldr     x17, [sp, #0x6a0]
        eor     x17, x17, x14
        umlal2  v17.2d, v7.4s, v13.s[1]
        shl     v7.2d, v29.2d, #0x38
        adcs    x19, x19, x13
        ldr     x13, [sp, #0x630]
        eor     x13, x13, x14
        ldr     x14, [sp, #0x510]
        umlal   v17.2d, v26.2s, v16.s[2]
        adcs    x21, x21, x9
        umlal2  v17.2d, v26.4s, v16.s[3]
        adcs    x23, x23, x14
        usra    v10.2d, v8.2d, #6
        umlal   v17.2d, v5.2s, v16.s[0]
        str     x13, [sp, #0x630]
        ldr     x13, [sp, #0x528]
        adcs    x24, x24, x13
        umlal2  v17.2d, v5.4s, v16.s[1]
        str     x17, [sp, #0x6a0]
        ldr     x17, [sp, #0x550]
        adcs    x2, x2, x17
        umull   v5.2d, v9.2s, v2.s[0]
        adc     x26, x26, xzr
        str     x25, [sp, #0x538]
        ldr     x25, [sp, #0x568]
        adds    x8, x8, x25
        umull   v24.2d, v15.2s, v2.s[0]
        str     x22, [sp, #0x7e0]
        ldr     x22, [sp, #0x518]
        adcs    x11, x11, x22
        uzp1    v8.2d, v20.2d, v10.2d
        uzp2    v20.2d, v20.2d, v10.2d
        str     x1, [sp, #0x720]
        ldr     x1, [sp, #0x7b8]
        adcs    x20, x20, x1
        usra    v17.2d, v18.2d, #0x1a
        umull   v18.2d, v19.2s, v2.s[0]
        str     x28, [sp, #0x698]
        ldr     x28, [sp, #0x780]
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x730]
        shl     v14.2d, v20.2d, #0x23
        ext     v10.16b, v12.16b, v20.16b, #8
        adcs    x21, x21, x28
        ldr     x28, [sp, #0x658]
        str     x10, [sp, #0x7d0]
        ldr     x10, [sp, #0x6c0]
        eor     x28, x28, x10
        umlal2  v5.2d, v9.4s, v2.s[2]
        str     x28, [sp, #0x658]
        ldr     x28, [sp, #0x758]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x6f0]
        eor     x28, x28, x10
        usra    v8.2d, v14.2d, #6
        umlal   v5.2d, v4.2s, v13.s[2]
        str     x28, [sp, #0x6f0]
        ldr     x28, [sp, #0x738]
        adcs    x24, x24, x28
        ldr     x28, [sp, #0x748]
        usra    v17.2d, v11.2d, #6
        umlal2  v5.2d, v4.4s, v13.s[3]
        adcs    x2, x2, x28
        ldr     x28, [sp, #0x680]
        umlal   v5.2d, v6.2s, v13.s[0]
        movi    v4.2d, #0000000000000000
        adc     x26, x26, xzr
        eor     x28, x28, x10
        umlal2  v5.2d, v6.4s, v13.s[1]
        adds    x8, x9, x8
        ldr     x9, [sp, #0x670]
        eor     x9, x9, x10
        usra    v8.2d, v10.2d, #0x1d
        umlal   v5.2d, v21.2s, v16.s[2]
        adcs    x11, x14, x11
        umlal2  v5.2d, v21.4s, v16.s[3]
        adcs    x13, x13, x20
        ldr     x20, [sp, #0x688]
        umlal2  v24.2d, v15.4s, v2.s[2]
        adcs    x14, x17, x19
        ldr     x19, [sp, #0x760]
        eor     x19, x19, x10
        umlal   v24.2d, v25.2s, v13.s[2]
        adcs    x17, x25, x21
        ldr     x21, [sp, #0x780]
        eor     x20, x20, x10
        str     q8, [x0, #0xa0]
        adcs    x25, x22, x23
        usra    v5.2d, v22.2d, #0x14
        ldr     x22, [sp, #0x730]
        umlal2  v24.2d, v25.4s, v13.s[3]
        adcs    x1, x1, x24
        umlal   v24.2d, v1.2s, v13.s[0]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        adcs    x2, x21, x2
        ldr     x21, [sp, #0x668]
        umlal2  v24.2d, v1.4s, v13.s[1]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        eor     x21, x21, x10
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v18.2d, v19.4s, v2.s[2]
        adcs    x26, x22, x26
        ldr     x22, [sp, #0x758]
        usra    v5.2d, v23.2d, #6
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        adcs    x24, x22, xzr
        ldr     x22, [sp, #0x738]
        adcs    x23, x22, xzr
        ldr     x22, [sp, #0x6f8]
        eor     x22, x22, x10
        usra    v24.2d, v28.2d, #0xe
        str     x22, [sp, #0x6f8]
        ldr     x22, [sp, #0x748]
        adcs    x22, x22, xzr
        str     x21, [sp, #0x748]
        ldr     x21, [sp, #0x6a8]
        eor     x21, x21, x10
        str     x21, [sp, #0x6a8]
        ldr     x21, [sp, #0x648]
        eor     x21, x21, x10
        usra    v18.2d, v3.2d, #8
        str     x21, [sp, #0x648]
        ldr     x21, [sp, #0x660]
        eor     x21, x21, x10
        str     x21, [sp, #0x660]
        ldr     x21, [sp, #0x6d0]
        eor     x21, x21, x10
        str     x21, [sp, #0x6d0]
        ldr     x21, [sp, #0x620]
        eor     x21, x21, x10
        uzp2    v1.2d, v17.2d, v5.2d
        uzp1    v2.2d, v17.2d, v5.2d
        str     x21, [sp, #0x620]
        ldr     x21, [sp, #0x608]
        eor     x21, x21, x10
        str     x21, [sp, #0x608]
        ldr     x21, [sp, #0x618]
        eor     x21, x21, x10
        str     x21, [sp, #0x618]
        ldr     x21, [sp, #0x7b0]
        cmn     x21, #1
        ldr     x21, [sp, #0x700]
        eor     x21, x21, x10
        ldr     x10, [sp, #0x690]
        shl     v3.2d, v1.2d, #0x23
        ext     v5.16b, v20.16b, v1.16b, #8
        adcs    x10, x10, x12
        ldr     x12, [x3, #8]
        usra    v24.2d, v7.2d, #6
        adcs    x12, x12, x16
        ldr     x16, [x3, #0x10]
        usra    v2.2d, v3.2d, #6
        adcs    x7, x16, x7
        ldr     x16, [x3, #0x18]
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x6e0]
        adcs    x5, x16, x5
        ldr     x16, [sp, #0x600]
        uzp1    v3.2d, v24.2d, v18.2d
        uzp2    v6.2d, v24.2d, v18.2d
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x7a0]
        usra    v2.2d, v5.2d, #0x1d
        str     x21, [sp, #0x600]
        ldr     x21, [sp, #0x7d0]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x640]
        ext     v1.16b, v1.16b, v6.16b, #8
        ext     v0.16b, v6.16b, v0.16b, #8
        str     x20, [sp, #0x7d0]
        ldr     x20, [sp, #0x698]
        adcs    x20, x16, x20
        ldr     x16, [sp, #0x6c8]
        shl     v5.2d, v6.2d, #0x23
        str     x19, [sp, #0x698]
        ldr     x19, [sp, #0x4e0]
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x610]
        usra    v4.2d, v0.2d, #0x1d
        str     x9, [sp, #0x4e0]
        ldr     x9, [sp, #0x638]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x5b8]
        str     q2, [x0, #0xb0]
        usra    v3.2d, v5.2d, #6
        str     x28, [sp, #0x638]
        ldr     x28, [sp, #0x6d8]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x5c0]
        str     x22, [sp, #0x6d8]
        ldr     x22, [sp, #0x720]
        adcs    x22, x16, x22
        ldr     x16, [sp, #0x5c8]
        str     x23, [sp, #0x720]
        ldr     x23, [sp, #0x7e0]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x5d0]
        str     d4, [x0, #0xd0]
        str     x24, [sp, #0x7e0]
        ldr     x24, [sp, #0x538]
        adcs    x24, x16, x24
        ldr     x16, [sp, #0x740]
        usra    v3.2d, v1.2d, #0x1d
        str     x24, [sp, #0x538]
        ldr     x24, [sp, #0x6a0]
        adcs    x24, x16, x24
        ldr     x16, [sp, #0x628]
        str     x24, [sp, #0x6a0]
        ldr     x24, [sp, #0x630]
        adcs    x24, x16, x24
        ldr     x16, [sp, #0x7b0]
        adc     x16, x16, xzr
        str     x16, [sp, #0x7b0]
        ldr     x16, [sp, #0x560]
        adds    x10, x10, x16
        str     x10, [sp, #0x630]
        ldr     x10, [sp, #0x570]
        adcs    x12, x12, x10
        str     q3, [x0, #0xc0]
        str     x12, [sp, #0x640]
        ldr     x12, [sp, #0x4f8]
        adcs    x7, x7, x12
        str     x7, [sp, #0x7a0]
        ldr     x7, [sp, #0x500]
        adcs    x27, x27, x7
        adcs    x5, x5, x8
        adcs    x15, x15, x11
        adcs    x21, x21, x13
        adcs    x20, x20, x14
        adcs    x19, x19, x17
        adcs    x9, x9, x25
        adcs    x28, x28, x1
        adcs    x22, x22, x2
        adcs    x23, x23, x26
        str     x23, [sp, #0x6e0]
        ldr     x23, [sp, #0x538]
        str     x22, [sp, #0x690]
        ldr     x22, [sp, #0x7e0]
        adcs    x23, x23, x22
        str     x23, [sp, #0x538]
        ldr     x23, [sp, #0x6a0]
        str     x28, [sp, #0x700]
        ldr     x28, [sp, #0x720]
        adcs    x23, x23, x28
        str     x23, [sp, #0x6a0]
        ldr     x23, [sp, #0x6d8]
        adcs    x24, x24, x23
        str     x24, [sp, #0x738]
        ldr     x24, [sp, #0x7b0]
        adc     x24, x24, xzr
        str     x24, [sp, #0x7b0]
        ldr     x24, [sp, #0x6c0]
        cmn     x24, #1
        str     x9, [sp, #0x758]
        ldr     x9, [sp, #0x5e8]
        str     x19, [sp, #0x730]
        ldr     x19, [sp, #0x658]
        adcs    x19, x9, x19
        ldr     x9, [sp, #0x6f0]
        str     x20, [sp, #0x658]
        ldr     x20, [sp, #0x5e0]
        adcs    x9, x20, x9
        ldr     x20, [sp, #0x578]
        str     x21, [sp, #0x6f0]
        ldr     x21, [sp, #0x638]
        adcs    x21, x20, x21
        ldr     x20, [sp, #0x580]
        str     x15, [sp, #0x638]
        ldr     x23, [sp, #0x748]
        ldr     x15, [sp, #0x4e0]
        adcs    x15, x20, x15
        ldr     x28, [sp, #0x6f8]
        ldr     x20, [sp, #0x710]
        str     x5, [sp, #0x4e0]
        ldr     x22, [sp, #0x6a8]
        ldr     x5, [sp, #0x698]
        adcs    x5, x20, x5
        ldr     x7, [sp, #0x600]
        ldr     x20, [sp, #0x5d8]
        str     x27, [sp, #0x698]
        ldr     x12, [sp, #0x6d0]
        ldr     x27, [sp, #0x7d0]
        adcs    x27, x20, x27
        ldr     x10, [sp, #0x620]
        ldr     x20, [sp, #0x5b0]
        adcs    x23, x20, x23
        ldr     x16, [sp, #0x608]
        ldr     x20, [sp, #0x5f0]
        adcs    x28, x20, x28
        ldr     x24, [sp, #0x618]
        ldr     x20, [sp, #0x588]
        adcs    x22, x20, x22
        ldr     x20, [sp, #0x5a0]
        adcs    x7, x20, x7
        ldr     x20, [sp, #0x5f8]
        adcs    x12, x20, x12
        ldr     x20, [sp, #0x530]
        adcs    x10, x20, x10
        ldr     x20, [sp, #0x540]
        adcs    x16, x20, x16
        ldr     x20, [sp, #0x598]
        adcs    x24, x20, x24
        ldr     x20, [sp, #0x5a8]
        str     x24, [sp, #0x618]
        ldr     x24, [sp, #0x648]
        adcs    x24, x20, x24
        ldr     x20, [sp, #0x590]
        str     x24, [sp, #0x648]
        ldr     x24, [sp, #0x660]
        adcs    x24, x20, x24
        ldr     x20, [sp, #0x6c0]
        adc     x20, x20, xzr
        str     x20, [sp, #0x6c0]
        ldr     x20, [sp, #0x560]
        adds    x19, x19, x20
        str     x19, [sp, #0x660]
        ldr     x19, [sp, #0x570]
        adcs    x9, x9, x19
        str     x9, [sp, #0x608]
        ldr     x9, [sp, #0x4f8]
        adcs    x21, x21, x9
        str     x21, [sp, #0x620]
        ldr     x21, [sp, #0x500]
        adcs    x15, x15, x21
        adcs    x5, x5, x8
        adcs    x27, x27, x11
        adcs    x23, x23, x13
        adcs    x28, x28, x14
        adcs    x22, x22, x17
        adcs    x7, x7, x25
        adcs    x12, x12, x1
        adcs    x10, x10, x2
        adcs    x16, x16, x26
        str     x16, [sp, #0x6d0]
        ldr     x16, [sp, #0x618]
        str     x10, [sp, #0x600]
        ldr     x10, [sp, #0x7e0]
        adcs    x16, x16, x10
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        str     x16, [sp, #0x618]
        ldr     x16, [sp, #0x648]
        str     x12, [sp, #0x6a8]
        ldr     x12, [sp, #0x720]
        adcs    x16, x16, x12
        str     x22, [sp, #0x648]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        str     x16, [sp, #0x6f8]
        ldr     x16, [sp, #0x6d8]
        adcs    x24, x24, x16
        str     x23, [sp, #0x748]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        str     x24, [sp, #0x7d0]
        ldr     x24, [sp, #0x6c0]
        adc     x24, x24, xzr
        str     x24, [sp, #0x6c0]
        ldr     x24, [sp, #0x6c8]
        str     x7, [sp, #0x668]
        ldr     x7, [sp, #0x728]
        adds    x7, x24, x7
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        str     x28, [sp, #0x728]
        ldr     x28, [sp, #0x610]
        str     x27, [sp, #0x6c8]
        ldr     x27, [sp, #0x768]
        adcs    x27, x28, x27
        ldr     x28, [sp, #0x5b8]
        str     x26, [sp, #0x768]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        str     x5, [sp, #0x780]
        ldr     x5, [sp, #0x788]
        adcs    x5, x28, x5
        stp     x7, x27, [x3, #0x40]
        ldr     x7, [sp, #0x5c0]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        str     x15, [sp, #0x788]
        ldr     x15, [sp, #0x4c8]
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x750]
        stp     x5, x7, [x3, #0x50]
        ldr     x7, [sp, #0x7e8]
        ldr     x5, [sp, #0x5c8]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x5d0]
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x520]
        stp     x5, x7, [x3, #0x60]
        ldr     x7, [sp, #0x790]
        ldr     x5, [sp, #0x740]
        ldr     x16, [sp, #0x7d8]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x628]
        ldr     x12, [sp, #0x548]
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x798]
        ldr     x10, [sp, #0x4c0]
        stp     x5, x7, [x3, #0x70]
        ldr     x7, [sp, #0x558]
        ldr     x9, [sp, #0x4b8]
        ldr     x5, [sp, #0x5e8]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x5e0]
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x578]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x580]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x710]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x5d8]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x5b0]
        str     x9, [sp, #0x4b8]
        ldr     x9, [sp, #0x4e8]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x5f0]
        str     x9, [sp, #0x4e8]
        ldr     x9, [sp, #0x718]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x588]
        str     x9, [sp, #0x718]
        ldr     x9, [sp, #0x770]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x5a0]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x5a0]
        ldr     x16, [sp, #0x5f8]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x5f8]
        ldr     x16, [sp, #0x530]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x530]
        ldr     x16, [sp, #0x540]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x540]
        ldr     x16, [sp, #0x598]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x598]
        ldr     x16, [sp, #0x5a8]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x5a8]
        ldr     x16, [sp, #0x590]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x590]
        ldr     x16, [sp, #0x560]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x560]
        ldr     x16, [sp, #0x570]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x570]
        ldr     x16, [sp, #0x4f8]
        adcs    x16, x16, xzr
        str     x16, [sp, #0x4f8]
        ldr     x16, [sp, #0x500]
        adcs    x16, x16, xzr
        adcs    x8, x8, xzr
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        str     x17, [sp, #0x500]
        ldr     x17, [sp, #0x610]
        adcs    x17, x17, xzr
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        str     x2, [sp, #0x610]
        ldr     x2, [sp, #0x768]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x768]
        ldr     x2, [sp, #0x7e0]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x7e0]
        ldr     x2, [sp, #0x720]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x720]
        ldr     x2, [sp, #0x6d8]
        adcs    x2, x2, xzr
        str     x2, [sp, #0x6d8]
        ldr     x2, [sp, #0x630]
        adds    x2, x5, x2
        ldr     x5, [sp, #0x640]
        adcs    x5, x7, x5
        ldr     x7, [sp, #0x7a0]
        adcs    x7, x15, x7
        stp     x2, x5, [x3, #0x80]
        ldr     x5, [sp, #0x4e0]
        ldr     x2, [sp, #0x698]
        adcs    x2, x12, x2
        adcs    x5, x10, x5
        ldr     x10, [sp, #0x6f0]
        stp     x7, x2, [x3, #0x90]
        ldr     x7, [sp, #0x638]
        ldr     x2, [sp, #0x4b8]
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x4e8]
        adcs    x7, x7, x10
        stp     x5, x2, [x3, #0xa0]
        ldr     x5, [sp, #0x658]
        ldr     x2, [sp, #0x718]
        ldr     x10, [sp, #0x690]
        adcs    x2, x2, x5
        ldr     x5, [sp, #0x5a0]
        ldr     x12, [sp, #0x6e0]
        stp     x7, x2, [x3, #0xb0]
        ldr     x7, [sp, #0x758]
        ldr     x15, [sp, #0x538]
        ldr     x2, [sp, #0x730]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x700]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x5f8]
        adcs    x7, x7, x9
        ldr     x9, [sp, #0x530]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x540]
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x598]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x5a8]
        str     x12, [sp, #0x538]
        ldr     x12, [sp, #0x6a0]
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x590]
        str     x12, [sp, #0x6a0]
        ldr     x12, [sp, #0x738]
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x560]
        str     x12, [sp, #0x738]
        ldr     x12, [sp, #0x7b0]
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x570]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x570]
        ldr     x15, [sp, #0x4f8]
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        adcs    x8, x8, xzr
        adcs    x11, x11, xzr
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        str     x14, [sp, #0x4f8]
        ldr     x14, [sp, #0x500]
        adcs    x14, x14, xzr
        adcs    x17, x17, xzr
        adcs    x1, x1, xzr
        str     x1, [sp, #0x500]
        ldr     x1, [sp, #0x610]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x610]
        ldr     x1, [sp, #0x768]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x768]
        ldr     x1, [sp, #0x7e0]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x7e0]
        ldr     x1, [sp, #0x720]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x720]
        ldr     x1, [sp, #0x6d8]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x6d8]
        ldr     x1, [sp, #0x660]
        adds    x1, x2, x1
        ldr     x2, [sp, #0x608]
        adcs    x2, x5, x2
        ldr     x5, [sp, #0x6c8]
        stp     x1, x2, [x3, #0xc0]
        ldr     x2, [sp, #0x788]
        ldr     x1, [sp, #0x620]
        adcs    x1, x7, x1
        adcs    x2, x9, x2
        stp     x1, x2, [x3, #0xd0]
        ldr     x2, [sp, #0x538]
        ldr     x1, [sp, #0x780]
        adcs    x1, x10, x1
        adcs    x2, x2, x5
        ldr     x5, [sp, #0x728]
        stp     x1, x2, [x3, #0xe0]
        ldr     x2, [sp, #0x748]
        ldr     x1, [sp, #0x6a0]
        adcs    x1, x1, x2
        ldr     x2, [sp, #0x738]
        adcs    x2, x2, x5
        ldr     x5, [sp, #0x668]
        stp     x1, x2, [x3, #0xf0]
        ldr     x2, [sp, #0x570]
        ldr     x1, [sp, #0x648]
        adcs    x1, x12, x1
        adcs    x2, x2, x5
        ldr     x5, [sp, #0x6a8]
        adcs    x5, x15, x5
        stp     x1, x2, [x3, #0x100]
        ldr     x2, [sp, #0x618]
        ldr     x1, [sp, #0x600]
        adcs    x1, x16, x1
        stp     x5, x1, [x3, #0x110]
        ldr     x5, [sp, #0x7d0]
        ldr     x1, [sp, #0x6d0]
        adcs    x1, x8, x1
        adcs    x2, x11, x2
        stp     x1, x2, [x3, #0x120]
        ldr     x2, [sp, #0x4f8]
        ldr     x1, [sp, #0x6f8]
        adcs    x1, x13, x1
        adcs    x2, x2, x5
        stp     x1, x2, [x3, #0x130]
        ldr     x1, [sp, #0x6c0]
        adcs    x1, x14, x1
        ldr     x5, [sp, #0x720]
        adcs    x2, x17, xzr
        stp     x1, x2, [x3, #0x140]
        ldr     x2, [sp, #0x610]
        ldr     x1, [sp, #0x500]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        stp     x1, x2, [x3, #0x150]
        ldr     x2, [sp, #0x7e0]
        ldr     x1, [sp, #0x768]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        adcs    x5, x5, xzr
        stp     x1, x2, [x3, #0x160]
        ldr     x1, [sp, #0x6d8]
        adcs    x1, x1, xzr
        stp     x5, x1, [x3, #0x170]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_mul_24_aarch64)

NOTES

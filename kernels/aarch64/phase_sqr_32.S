/* karat_phase_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 20000 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 2707.0 cycles instead of 5121.0, bound 2596.0 (simulated, one run after another); 6103 of 6816 instructions have another place.
 * Made from code with the SHA-256 05102b3a3072b19333a1f43adc6f79822e1e3612a7ebd4bf79733617c6e389e8.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     d0, d1, [x1]
        ushr    v0.2d, v0.2d, #0x3a
        ldr     d2, [x1]
        movi    v3.2d, #0000000000000000
        ldr     x6, [x5, #0x58]
        ushr    v4.2d, v2.2d, #0x1d
        ldp     q5, q6, [x2]
        movi    v7.16b, #0xff
        ushr    v7.2d, v7.2d, #0x23
        ldp     x7, x8, [x5, #8]
        lsl     x8, x8, #0x34
        ldp     q16, q17, [x2, #0x20]
        shl     v1.2d, v1.2d, #0xc
        lsr     x7, x7, #6
        usra    v0.2d, v1.2d, #6
        uzp1    v1.2d, v2.2d, v4.2d
        ldp     x9, x10, [x5]
        lsl     x10, x10, #0x3a
        and     v1.16b, v1.16b, v7.16b
        ldp     d2, d4, [x1, #8]
        adds    x9, x9, x10
        umlal   v0.2d, v5.2s, v1.s[0]
        ldp     q18, q19, [x2]
        adcs    x7, x7, x8
        umull   v20.2d, v16.2s, v1.s[0]
        ushr    v2.2d, v2.2d, #0x34
        ldp     x8, x10, [x5, #0x18]
        lsr     x8, x8, #0x12
        umlal2  v0.2d, v5.4s, v1.s[2]
        ldp     d5, d21, [x1, #0x10]
        lsl     x10, x10, #0x28
        shl     v4.2d, v4.2d, #0x12
        ext     v22.16b, v3.16b, v0.16b, #8
        ldp     x11, x12, [x5, #0x20]
        lsl     x12, x12, #0x22
        usra    v0.2d, v22.2d, #0x1d
        ext     v22.16b, v0.16b, v3.16b, #8
        ldp     x13, x14, [x5, #0x10]
        lsl     x14, x14, #0x2e
        and     v0.16b, v0.16b, v7.16b
        ldp     q23, q24, [x2, #0x20]
        usra    v2.2d, v4.2d, #6
        ldp     x15, x16, [x5, #0x30]
        shl     v4.2d, v21.2d, #0x18
        usra    v2.2d, v22.2d, #0x1d
        umlal   v2.2d, v6.2s, v1.s[0]
        lsr     x11, x11, #0x18
        lsr     x13, x13, #0xc
        umlal2  v2.2d, v6.4s, v1.s[2]
        ldp     d6, d21, [x1, #0x18]
        adcs    x13, x13, x14
        umlal   v2.2d, v18.2s, v0.s[0]
        adcs    x8, x8, x10
        adcs    x10, x11, x12
        lsl     x11, x16, #0x16
        umlal2  v20.2d, v16.4s, v1.s[2]
        usra    v20.2d, v5.2d, #0x2e
        umlal2  v2.2d, v18.4s, v0.s[2]
        usra    v20.2d, v4.2d, #6
        ldp     x12, x14, [x5, #0x28]
        lsr     x15, x15, #0x24
        umull   v4.2d, v17.2s, v1.s[0]
        ldp     q5, q16, [x2, #0x40]
        shl     v18.2d, v21.2d, #0x1e
        ldp     d21, d22, [x1, #0x20]
        ldp     q25, q26, [x2, #0x40]
        ldp     x16, x17, [x5, #0x38]
        lsr     x12, x12, #0x1e
        lsl     x14, x14, #0x1c
        umlal2  v4.2d, v17.4s, v1.s[2]
        ext     v17.16b, v3.16b, v2.16b, #8
        adcs    x12, x12, x14
        usra    v2.2d, v17.2d, #0x1d
        stp     x10, x12, [sp, #0x50]
        ldp     x14, x10, [x5, #0x48]
        adcs    x11, x15, x11
        shl     v17.2d, v22.2d, #0x24
        lsr     x15, x16, #0x2a
        lsl     x16, x17, #0x10
        umull   v22.2d, v5.2s, v1.s[0]
        usra    v4.2d, v6.2d, #0x28
        lsr     x14, x14, #0x36
        orr     x6, x14, x6, lsl #62
        ext     v6.16b, v2.16b, v3.16b, #8
        and     v2.16b, v2.16b, v7.16b
        ldp     x14, x17, [x5, #0x40]
        usra    v20.2d, v6.2d, #0x1d
        umlal2  v22.2d, v5.4s, v1.s[2]
        lsr     x14, x14, #0x30
        adcs    x15, x15, x16
        lsl     x16, x10, #4
        usra    v4.2d, v18.2d, #6
        umlal   v4.2d, v23.2s, v0.s[0]
        umulh   x12, x9, x7
        umlal   v20.2d, v19.2s, v0.s[0]
        lsl     x17, x17, #0xa
        stp     x12, x13, [sp, #0xa0]
        stp     x11, x15, [sp, #0x80]
        ldp     x12, x11, [x5, #0x60]
        ldp     d5, d6, [x1, #0x28]
        umlal2  v4.2d, v23.4s, v0.s[2]
        ldp     x15, x13, [x5, #0x58]
        ldp     q18, q23, [x2, #0x60]
        lsl     x13, x13, #0x38
        umull   v27.2d, v16.2s, v1.s[0]
        ldp     q28, q29, [x2, #0x60]
        umlal   v22.2d, v24.2s, v0.s[0]
        uzp1    v30.4s, v1.4s, v0.4s
        lsr     x15, x15, #2
        umlal2  v22.2d, v24.4s, v0.s[2]
        umlal2  v20.2d, v19.4s, v0.s[2]
        ldp     q19, q24, [x2, #0x80]
        adcs    x14, x14, x17
        adcs    x6, x6, x16
        ldp     x16, x17, [x5, #0x68]
        orr     x10, x13, x10, lsr #60
        adcs    x10, x15, x10
        ldp     x13, x15, [x5, #0x70]
        umlal2  v27.2d, v16.4s, v1.s[2]
        lsl     x11, x11, #0x32
        shl     v6.2d, v6.2d, #0x2a
        ldp     q16, q24, [x2]
        lsl     x17, x17, #0x2c
        umlal   v20.2d, v16.2s, v2.s[0]
        lsr     x16, x16, #0xe
        lsr     x12, x12, #8
        adcs    x11, x12, x11
        usra    v22.2d, v21.2d, #0x22
        umull   v21.2d, v18.2s, v1.s[0]
        lsr     x12, x13, #0x14
        usra    v22.2d, v17.2d, #6
        ldp     q17, q31, [x2, #0x20]
        umlal2  v20.2d, v16.4s, v2.s[2]
        umlal2  v21.2d, v18.4s, v1.s[2]
        ext     v16.16b, v3.16b, v20.16b, #8
        adcs    x13, x16, x17
        umlal   v21.2d, v26.2s, v0.s[0]
        ldp     x16, x17, [x5, #0x78]
        lsl     x17, x17, #0x20
        lsl     x15, x15, #0x26
        umull   v18.2d, v23.2s, v1.s[0]
        lsr     x16, x16, #0x1a
        umlal   v27.2d, v25.2s, v0.s[0]
        adcs    x12, x12, x15
        adcs    x15, x16, x17
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        mul     x26, x9, x7
        umlal2  v27.2d, v25.4s, v0.s[2]
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        umlal2  v18.2d, v23.4s, v1.s[2]
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        usra    v20.2d, v16.2d, #0x1d
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        ldp     x25, x19, [x5, #0x98]
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ldp     x27, x21, [x5, #0x90]
        ext     v16.16b, v20.16b, v3.16b, #8
        umull   v23.2d, v19.2s, v1.s[0]
        usra    v27.2d, v5.2d, #0x1c
        umlal2  v21.2d, v26.4s, v0.s[2]
        usra    v4.2d, v16.2d, #0x1d
        ldp     x22, x20, [x5, #0x80]
        and     v5.16b, v20.16b, v7.16b
        umlal2  v23.2d, v19.4s, v1.s[2]
        umlal   v22.2d, v17.2s, v2.s[0]
        lsr     x25, x25, #0x32
        ldp     q1, q16, [x2]
        umlal   v4.2d, v24.2s, v2.s[0]
        lsr     x22, x22, #0x20
        usra    v27.2d, v6.2d, #6
        ldp     x24, x16, [x5, #0x88]
        lsl     x20, x20, #0x1a
        umlal2  v4.2d, v24.4s, v2.s[2]
        ldp     d6, d19, [x1, #0x30]
        lsr     x24, x24, #0x26
        umlal2  v22.2d, v17.4s, v2.s[2]
        ldp     q17, q20, [x2, #0x20]
        umlal   v27.2d, v31.2s, v2.s[0]
        ldp     d24, d25, [x1, #0x38]
        lsl     x16, x16, #0x14
        umlal   v4.2d, v1.2s, v5.s[0]
        str     x26, [sp, #0x7e8]
        ldp     x17, x26, [x5, #0xb0]
        usra    v21.2d, v6.2d, #0x16
        str     x15, [sp, #0x90]
        ldr     x15, [x5, #0xb0]
        lsl     x21, x21, #0xe
        umlal2  v27.2d, v31.4s, v2.s[2]
        ldp     q6, q26, [x2, #0x40]
        adcs    x22, x22, x20
        umlal2  v4.2d, v1.4s, v5.s[2]
        shl     v1.2d, v19.2d, #0x30
        adcs    x20, x24, x16
        umlal   v18.2d, v28.2s, v0.s[0]
        ldp     x24, x16, [x5, #0xb8]
        usra    v21.2d, v1.2d, #6
        lsl     x19, x19, #8
        ext     v1.16b, v3.16b, v4.16b, #8
        usra    v4.2d, v1.2d, #0x1d
        and     v1.16b, v4.16b, v7.16b
        str     x20, [sp, #0x7e0]
        str     x22, [sp, #0x98]
        ldp     x20, x22, [x5, #0xa0]
        lsr     x27, x27, #0x2c
        ext     v4.16b, v4.16b, v3.16b, #8
        usra    v22.2d, v4.2d, #0x1d
        lsr     x17, x17, #4
        adcs    x27, x27, x21
        ldp     q4, q19, [x2, #0x60]
        umlal   v21.2d, v6.2s, v2.s[0]
        adcs    x25, x25, x19
        shl     v25.2d, v25.2d, #0x36
        umlal2  v18.2d, v28.4s, v0.s[2]
        lsl     x21, x26, #0x36
        lsr     x26, x20, #0x38
        ldp     q28, q31, [x2, #0xa0]
        lsl     x19, x22, #2
        lsr     x20, x24, #0xa
        orr     x21, x21, x22, lsr #62
        uzp1    v31.4s, v2.4s, v5.4s
        lsl     x22, x16, #0x30
        umlal   v22.2d, v16.2s, v5.s[0]
        umlal2  v21.2d, v6.4s, v2.s[2]
        umlal2  v22.2d, v16.4s, v5.s[2]
        orr     x26, x26, x15, lsl #60
        ldp     x24, x15, [x5, #0xc0]
        adcs    x26, x26, x19
        ldp     q6, q16, [x2, #0x80]
        adcs    x21, x17, x21
        umlal   v18.2d, v26.2s, v2.s[0]
        adcs    x22, x20, x22
        mul     x19, x9, x8
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        umlal   v23.2d, v29.2s, v0.s[0]
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [sp, #0xa8]
        umlal2  v23.2d, v29.4s, v0.s[2]
        umlal2  v18.2d, v26.4s, v2.s[2]
        mul     x28, x9, x23
        umlal   v23.2d, v4.2s, v2.s[0]
        umlal   v27.2d, v17.2s, v5.s[0]
        usra    v18.2d, v24.2d, #0x10
        ldp     x20, x16, [x5, #0xd0]
        lsr     x24, x24, #0x10
        umlal2  v27.2d, v17.4s, v5.s[2]
        str     x19, [sp, #0x7d8]
        ldp     x17, x19, [x5, #0xc8]
        lsr     x17, x17, #0x16
        umlal   v21.2d, v20.2s, v5.s[0]
        lsl     x15, x15, #0x2a
        usra    v18.2d, v25.2d, #6
        adcs    x24, x24, x15
        lsl     x19, x19, #0x24
        umlal2  v23.2d, v4.4s, v2.s[2]
        adcs    x19, x17, x19
        lsr     x20, x20, #0x1c
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        ldp     x15, x17, [sp, #0x80]
        ldp     q8, q9, [x2, #0x40]
        umull   v10.2d, v6.2s, v0.s[0]
        ldp     d11, d4, [x1, #0x40]
        ldp     q17, q24, [x2, #0x80]
        umlal2  v10.2d, v6.4s, v0.s[2]
        umlal   v10.2d, v16.2s, v30.s[0]
        ldp     q0, q6, [x2]
        ldr     d25, [x1, #0x48]
        usra    v23.2d, v11.2d, #0xa
        umlal2  v10.2d, v16.4s, v30.s[1]
        umlal   v10.2d, v19.2s, v2.s[0]
        stp     x15, x17, [x4, #0x30]
        shl     v11.2d, v4.2d, #0x3c
        umlal2  v10.2d, v19.4s, v2.s[2]
        usra    v23.2d, v11.2d, #6
        stp     x14, x6, [x4, #0x40]
        ldp     x17, x15, [sp, #0x50]
        ldp     q11, q4, [x2, #0x60]
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        umull   v14.2d, v17.2s, v2.s[0]
        stp     x9, x7, [x4]
        umlal2  v14.2d, v17.4s, v2.s[2]
        stp     x23, x8, [x4, #0x10]
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        umlal   v14.2d, v24.2s, v30.s[2]
        stp     x13, x12, [x4, #0x60]
        umlal2  v14.2d, v24.4s, v30.s[3]
        umlal   v14.2d, v28.2s, v30.s[0]
        stp     x17, x15, [x4, #0x20]
        umlal   v18.2d, v8.2s, v5.s[0]
        lsl     x16, x16, #0x1e
        shl     v12.2d, v25.2d, #2
        umlal   v22.2d, v0.2s, v1.s[0]
        ldp     q13, q15, [x2, #0x20]
        umlal2  v21.2d, v20.4s, v5.s[2]
        ldp     q2, q16, [x2, #0xa0]
        adcs    x20, x20, x16
        umlal2  v18.2d, v8.4s, v5.s[2]
        ldp     q8, q17, [x2, #0x40]
        umulh   x16, x7, x8
        umlal   v10.2d, v11.2s, v5.s[0]
        umlal2  v14.2d, v28.4s, v30.s[1]
        ldp     q19, q20, [x2, #0x80]
        umlal2  v22.2d, v0.4s, v1.s[2]
        ext     v0.16b, v3.16b, v22.16b, #8
        usra    v22.2d, v0.2d, #0x1d
        ldp     x12, x15, [x5, #0xe0]
        lsr     x12, x12, #0x28
        umlal   v23.2d, v9.2s, v5.s[0]
        ext     v0.16b, v22.16b, v3.16b, #8
        ldp     x13, x17, [x5, #0xf0]
        lsl     x15, x15, #0x12
        usra    v27.2d, v0.2d, #0x1d
        stp     x10, x11, [x4, #0x50]
        ldp     x11, x10, [x5, #0xe8]
        and     v0.16b, v22.16b, v7.16b
        ldp     q22, q24, [x2]
        lsl     x10, x10, #0xc
        umlal   v27.2d, v6.2s, v1.s[0]
        ldp     x6, x14, [x5, #0x108]
        lsr     x11, x11, #0x2e
        lsl     x9, x17, #6
        umlal2  v10.2d, v11.4s, v5.s[2]
        usra    v10.2d, v12.2d, #6
        stp     x16, x28, [sp]
        ldp     x16, x23, [x5, #0xd8]
        lsl     x14, x14, #0x34
        umlal2  v27.2d, v6.4s, v1.s[2]
        ldp     d12, d11, [x1, #0x48]
        lsr     x16, x16, #0x22
        shl     v11.2d, v11.2d, #8
        lsr     x13, x13, #0x34
        lsr     x6, x6, #6
        umlal   v27.2d, v22.2s, v0.s[0]
        umlal2  v23.2d, v9.4s, v5.s[2]
        umlal2  v27.2d, v22.4s, v0.s[2]
        ldp     q9, q6, [x2, #0x20]
        lsl     x23, x23, #0x18
        ext     v22.16b, v3.16b, v27.16b, #8
        adcs    x23, x16, x23
        ldp     x16, x28, [x5, #0x100]
        umlal   v14.2d, v4.2s, v5.s[0]
        ldp     q25, q26, [x2, #0x60]
        lsl     x28, x28, #0x3a
        usra    v27.2d, v22.2d, #0x1d
        umlal   v21.2d, v13.2s, v1.s[0]
        orr     x28, x28, x17, lsr #58
        adcs    x12, x12, x15
        umlal2  v21.2d, v13.4s, v1.s[2]
        ext     v13.16b, v27.16b, v3.16b, #8
        adcs    x10, x11, x10
        ldp     x5, x11, [x5, #0x110]
        umlal   v18.2d, v15.2s, v1.s[0]
        ldp     d22, d28, [x1, #0x50]
        adcs    x9, x13, x9
        umlal2  v14.2d, v4.4s, v5.s[2]
        usra    v14.2d, v12.2d, #0x3e
        adcs    x28, x16, x28
        adcs    x6, x6, x14
        ldr     x14, [sp, #0xa8]
        ldr     x17, [sp, #0x7e0]
        usra    v14.2d, v11.2d, #6
        umlal2  v18.2d, v15.4s, v1.s[2]
        lsl     x11, x11, #0x2e
        mul     x13, x7, x8
        umull   v12.2d, v19.2s, v5.s[0]
        lsr     x5, x5, #0xc
        mul     x16, x14, x8
        adcs    x5, x5, x11
        ldp     x15, x11, [sp, #0x90]
        umlal2  v12.2d, v19.4s, v5.s[2]
        and     v15.16b, v27.16b, v7.16b
        stp     x15, x11, [x4, #0x70]
        ldr     x11, [x4]
        ldp     d11, d4, [x1, #0x58]
        umlal   v23.2d, v8.2s, v1.s[0]
        umlal   v12.2d, v20.2s, v31.s[0]
        ldp     q5, q19, [x2, #0xa0]
        umulh   x15, x11, x14
        umlal2  v23.2d, v8.4s, v1.s[2]
        usra    v21.2d, v13.2d, #0x1d
        stp     x25, x26, [x4, #0x90]
        ldp     q8, q13, [x2, #0x80]
        shl     v27.2d, v28.2d, #0xe
        umlal2  v12.2d, v20.4s, v31.s[1]
        shl     v4.2d, v4.2d, #0x14
        stp     x17, x27, [x4, #0x80]
        umlal   v12.2d, v2.2s, v30.s[2]
        umulh   x26, x14, x8
        stp     x20, x23, [x4, #0xc0]
        umlal2  v12.2d, v2.4s, v30.s[3]
        stp     x12, x10, [x4, #0xd0]
        stp     x21, x22, [x4, #0xa0]
        umlal   v10.2d, v17.2s, v1.s[0]
        ldp     q2, q20, [x2, #0xc0]
        umlal   v12.2d, v16.2s, v30.s[0]
        stp     x24, x19, [x4, #0xb0]
        umlal   v14.2d, v25.2s, v1.s[0]
        umulh   x10, x7, x14
        umlal   v21.2d, v24.2s, v0.s[0]
        stp     x9, x28, [x4, #0xe0]
        umlal2  v12.2d, v16.4s, v30.s[1]
        ldp     q16, q20, [x2, #0x40]
        umlal2  v10.2d, v17.4s, v1.s[2]
        uzp1    v17.4s, v1.4s, v0.4s
        umlal2  v14.2d, v25.4s, v1.s[2]
        umulh   x28, x11, x8
        stp     x6, x5, [x4, #0xf0]
        ldp     x9, x6, [sp]
        ldr     x5, [sp, #0xa0]
        adds    x5, x5, x6
        ldr     x6, [sp, #0x7d8]
        umull   v25.2d, v8.2s, v1.s[0]
        usra    v12.2d, v22.2d, #0x38
        adcs    x6, x15, x6
        mul     x15, x7, x14
        umlal2  v25.2d, v8.4s, v1.s[2]
        ldp     q8, q22, [x2, #0xa0]
        adcs    x28, x28, x13
        usra    v12.2d, v27.2d, #6
        umlal   v25.2d, v13.2s, v31.s[2]
        adcs    x9, x9, x16
        umlal2  v25.2d, v13.4s, v31.s[3]
        adc     x26, x26, xzr
        mul     x13, x7, x7
        adds    x6, x6, x15
        umlal   v25.2d, v5.2s, v31.s[0]
        umlal2  v25.2d, v5.4s, v31.s[1]
        adcs    x28, x28, x10
        ldr     x10, [sp, #0x7e8]
        umlal   v12.2d, v26.2s, v1.s[0]
        adcs    x9, x9, xzr
        umlal2  v12.2d, v26.4s, v1.s[2]
        adc     x26, x26, xzr
        adds    x10, x10, x10
        umlal   v25.2d, v19.2s, v30.s[2]
        ldp     x16, x12, [x4, #0x40]
        adcs    x5, x5, x5
        adcs    x6, x6, x6
        umlal2  v25.2d, v19.4s, v30.s[3]
        umlal   v25.2d, v2.2s, v30.s[0]
        adcs    x28, x28, x28
        adcs    x9, x9, x9
        adcs    x26, x26, x26
        ldp     x19, x24, [x4, #0x50]
        umlal2  v25.2d, v2.4s, v30.s[1]
        usra    v25.2d, v11.2d, #0x32
        adc     x15, xzr, xzr
        umlal2  v21.2d, v24.4s, v0.s[2]
        subs    x23, x11, x16
        umlal   v18.2d, v9.2s, v0.s[0]
        ldp     q13, q11, [x2]
        ldp     x27, x17, [sp, #0x50]
        umlal2  v18.2d, v9.4s, v0.s[2]
        sbcs    x20, x7, x12
        umlal   v23.2d, v6.2s, v0.s[0]
        usra    v25.2d, v4.2d, #6
        sbcs    x22, x14, x19
        umulh   x21, x7, x7
        umlal2  v23.2d, v6.4s, v0.s[2]
        ldp     x12, x16, [sp, #0x80]
        ldp     q9, q1, [x2, #0x20]
        sbcs    x25, x8, x24
        ldp     x24, x19, [x4, #0x60]
        ldp     q2, q4, [x2, #0x60]
        umlal   v14.2d, v20.2s, v0.s[0]
        sbcs    x24, x27, x24
        ldp     x7, x27, [sp, #0x90]
        ldp     q5, q6, [x2, #0x80]
        umlal   v10.2d, v16.2s, v0.s[0]
        sbcs    x19, x17, x19
        umlal2  v10.2d, v16.4s, v0.s[2]
        ldp     q16, q19, [x2, #0x40]
        sbcs    x7, x12, x7
        ldp     q24, q26, [x2, #0xc0]
        umlal2  v14.2d, v20.4s, v0.s[2]
        sbcs    x27, x16, x27
        ldp     q20, q27, [x2, #0xe0]
        mul     x17, x17, x12
        str     x17, [sp, #0x7d8]
        csetm   x17, lo
        umlal   v21.2d, v13.2s, v15.s[0]
        ldp     d27, d28, [x1, #0x60]
        eor     x22, x22, x17
        umlal2  v21.2d, v13.4s, v15.s[2]
        ldp     q13, q29, [x2, #0x100]
        eor     x23, x23, x17
        umlal   v23.2d, v9.2s, v15.s[0]
        eor     x25, x25, x17
        eor     x19, x19, x17
        eor     x7, x7, x17
        umlal   v12.2d, v2.2s, v0.s[0]
        str     x1, [sp, #0x7e8]
        mul     x1, x14, x14
        eor     x24, x24, x17
        eor     x27, x27, x17
        cmn     x17, #1
        eor     x20, x20, x17
        ext     v29.16b, v3.16b, v21.16b, #8
        adcs    x23, x23, xzr
        umlal   v25.2d, v4.2s, v0.s[0]
        shl     v28.2d, v28.2d, #0x1a
        umulh   x17, x11, x11
        adcs    x20, x20, xzr
        usra    v21.2d, v29.2d, #0x1d
        umull   v29.2d, v5.2s, v0.s[0]
        adcs    x22, x22, xzr
        umlal2  v23.2d, v9.4s, v15.s[2]
        adcs    x25, x25, xzr
        umlal   v10.2d, v1.2s, v15.s[0]
        adcs    x24, x24, xzr
        umlal2  v10.2d, v1.4s, v15.s[2]
        ldp     q9, q1, [x2, #0x80]
        umlal2  v12.2d, v2.4s, v0.s[2]
        str     x24, [sp, #0x60]
        mul     x24, x8, x8
        ext     v2.16b, v21.16b, v3.16b, #8
        and     v21.16b, v21.16b, v7.16b
        adcs    x19, x19, xzr
        umlal   v14.2d, v16.2s, v15.s[0]
        adcs    x7, x7, xzr
        usra    v18.2d, v2.2d, #0x1d
        str     x7, [sp, #0x70]
        umulh   x7, x8, x8
        umlal2  v29.2d, v5.4s, v0.s[2]
        adcs    x27, x27, xzr
        adds    x10, x10, x17
        umlal   v29.2d, v6.2s, v17.s[0]
        adcs    x5, x5, x13
        umlal2  v25.2d, v4.4s, v0.s[2]
        uzp1    v0.4s, v15.4s, v21.4s
        adcs    x21, x6, x21
        umlal   v18.2d, v11.2s, v15.s[0]
        adcs    x28, x28, x1
        ldp     x1, x6, [sp, #0x50]
        mul     x13, x1, x16
        umlal2  v18.2d, v11.4s, v15.s[2]
        ldp     q11, q2, [x2]
        umulh   x17, x1, x12
        umlal2  v14.2d, v16.4s, v15.s[2]
        ldp     q4, q5, [x2, #0x60]
        umlal2  v29.2d, v6.4s, v17.s[1]
        stp     x5, x21, [x3, #0x10]
        umlal   v12.2d, v19.2s, v15.s[0]
        str     x27, [sp, #0x78]
        umulh   x27, x14, x14
        umlal   v29.2d, v8.2s, v31.s[2]
        adcs    x27, x9, x27
        adcs    x26, x26, x24
        umlal2  v29.2d, v8.4s, v31.s[3]
        ldp     q8, q6, [x2, #0xa0]
        adc     x24, x15, x7
        umlal2  v12.2d, v19.4s, v15.s[2]
        umlal   v29.2d, v22.2s, v31.s[0]
        umlal2  v29.2d, v22.4s, v31.s[1]
        ldp     q16, q19, [x2, #0x20]
        umulh   x7, x1, x6
        umlal   v18.2d, v11.2s, v21.s[0]
        umlal2  v18.2d, v11.4s, v21.s[2]
        umlal   v29.2d, v24.2s, v30.s[2]
        umlal2  v29.2d, v24.4s, v30.s[3]
        ldp     q11, q22, [x2]
        umlal   v29.2d, v26.2s, v30.s[0]
        umlal2  v29.2d, v26.4s, v30.s[1]
        mul     x9, x1, x6
        umlal   v25.2d, v4.2s, v15.s[0]
        usra    v29.2d, v27.2d, #0x2c
        umlal2  v25.2d, v4.4s, v15.s[2]
        mul     x15, x1, x12
        umlal   v10.2d, v16.2s, v21.s[0]
        ext     v4.16b, v3.16b, v18.16b, #8
        umlal2  v10.2d, v16.4s, v21.s[2]
        usra    v18.2d, v4.2d, #0x1d
        umlal   v14.2d, v19.2s, v21.s[0]
        str     x19, [sp, #0x68]
        umulh   x19, x12, x16
        usra    v29.2d, v28.2d, #6
        ldp     q4, q16, [x2, #0x40]
        adds    x7, x7, x15
        umlal2  v14.2d, v19.4s, v21.s[2]
        adcs    x13, x17, x13
        ext     v19.16b, v18.16b, v3.16b, #8
        umulh   x15, x1, x16
        and     v18.16b, v18.16b, v7.16b
        umull   v24.2d, v9.2s, v15.s[0]
        usra    v23.2d, v19.2d, #0x1d
        umulh   x17, x6, x16
        umlal   v23.2d, v2.2s, v21.s[0]
        ldp     q19, q26, [x2, #0xc0]
        umlal   v29.2d, v5.2s, v15.s[0]
        umlal2  v29.2d, v5.4s, v15.s[2]
        umlal2  v23.2d, v2.4s, v21.s[2]
        ldp     q2, q5, [x2, #0x60]
        mul     x21, x11, x11
        umlal   v23.2d, v11.2s, v18.s[0]
        stp     x21, x10, [x3]
        umlal2  v24.2d, v9.4s, v15.s[2]
        ldr     x10, [sp, #0x7d8]
        ldp     q9, q15, [x2]
        umlal2  v23.2d, v11.4s, v18.s[2]
        ext     v11.16b, v3.16b, v23.16b, #8
        mul     x5, x6, x16
        adcs    x5, x15, x5
        ldr     x15, [sp, #0x7e8]
        umlal   v12.2d, v4.2s, v21.s[0]
        usra    v23.2d, v11.2d, #0x1d
        umlal2  v12.2d, v4.4s, v21.s[2]
        and     v11.16b, v23.16b, v7.16b
        umlal   v24.2d, v1.2s, v17.s[2]
        ldp     d4, d27, [x15, #0x68]
        umlal2  v24.2d, v1.4s, v17.s[3]
        umlal   v24.2d, v8.2s, v17.s[0]
        ext     v1.16b, v23.16b, v3.16b, #8
        mul     x21, x12, x16
        adcs    x21, x17, x21
        adc     x19, x19, xzr
        usra    v10.2d, v1.2d, #0x1d
        adds    x10, x13, x10
        umlal   v10.2d, v22.2s, v18.s[0]
        shl     v1.2d, v27.2d, #0x20
        umulh   x13, x6, x12
        adcs    x5, x5, x13
        umlal2  v24.2d, v8.4s, v17.s[1]
        ldp     q8, q23, [x2, #0x20]
        adcs    x21, x21, xzr
        umlal   v25.2d, v16.2s, v21.s[0]
        ldp     q27, q28, [x2, #0x80]
        umlal2  v25.2d, v16.4s, v21.s[2]
        umlal   v24.2d, v6.2s, v31.s[2]
        uzp1    v16.4s, v18.4s, v11.4s
        umlal2  v24.2d, v6.4s, v31.s[3]
        umlal2  v10.2d, v22.4s, v18.s[2]
        umlal   v10.2d, v9.2s, v11.s[0]
        umlal2  v10.2d, v9.4s, v11.s[2]
        ext     v9.16b, v3.16b, v10.16b, #8
        umlal   v24.2d, v19.2s, v31.s[0]
        usra    v10.2d, v9.2d, #0x1d
        umlal   v14.2d, v8.2s, v18.s[0]
        adc     x19, x19, xzr
        adds    x9, x9, x9
        umlal2  v14.2d, v8.4s, v18.s[2]
        adcs    x7, x7, x7
        mul     x13, x6, x6
        umlal   v12.2d, v23.2s, v18.s[0]
        adcs    x10, x10, x10
        umlal2  v12.2d, v23.4s, v18.s[2]
        ldp     q8, q9, [x2, #0x20]
        adcs    x5, x5, x5
        umlal   v29.2d, v2.2s, v21.s[0]
        umulh   x17, x1, x1
        adcs    x21, x21, x21
        umlal2  v29.2d, v2.4s, v21.s[2]
        ext     v2.16b, v10.16b, v3.16b, #8
        adcs    x19, x19, x19
        and     v10.16b, v10.16b, v7.16b
        stp     x24, x26, [sp]
        adc     x24, xzr, xzr
        usra    v14.2d, v2.2d, #0x1d
        umlal2  v24.2d, v19.4s, v31.s[1]
        ldp     q2, q6, [x2, #0x40]
        umlal   v24.2d, v26.2s, v30.s[2]
        umlal   v12.2d, v8.2s, v11.s[0]
        mul     x26, x12, x12
        umlal2  v12.2d, v8.4s, v11.s[2]
        umlal2  v24.2d, v26.4s, v30.s[3]
        ldp     q8, q19, [x2, #0xc0]
        umlal   v25.2d, v2.2s, v18.s[0]
        stp     x27, x28, [sp, #0x20]
        umulh   x27, x6, x6
        umlal2  v25.2d, v2.4s, v18.s[2]
        umlal   v24.2d, v20.2s, v30.s[0]
        ldp     q2, q22, [x2, #0x120]
        umlal   v14.2d, v15.2s, v11.s[0]
        umlal2  v24.2d, v20.4s, v30.s[1]
        usra    v24.2d, v4.2d, #0x26
        umulh   x28, x12, x12
        umlal2  v14.2d, v15.4s, v11.s[2]
        ldp     q15, q4, [x2, #0xa0]
        umlal   v25.2d, v9.2s, v11.s[0]
        usra    v24.2d, v1.2d, #6
        umlal2  v25.2d, v9.4s, v11.s[2]
        umull   v9.2d, v27.2s, v21.s[0]
        ldp     q1, q20, [x2, #0x60]
        str     x25, [sp, #0x7d8]
        mul     x25, x16, x16
        umlal2  v9.2d, v27.4s, v21.s[2]
        adds    x9, x9, x17
        adcs    x7, x7, x13
        adcs    x27, x10, x27
        umlal   v29.2d, v6.2s, v18.s[0]
        adcs    x26, x5, x26
        adcs    x21, x21, x28
        adcs    x25, x19, x25
        umlal2  v29.2d, v6.4s, v18.s[2]
        ldr     x5, [x4, #8]
        ldp     q6, q22, [x2, #0x40]
        umulh   x28, x23, x20
        umlal   v9.2d, v28.2s, v0.s[0]
        umlal2  v9.2d, v28.4s, v0.s[1]
        umlal   v24.2d, v5.2s, v21.s[0]
        umlal   v9.2d, v15.2s, v17.s[2]
        umulh   x19, x16, x16
        adc     x19, x24, x19
        subs    x24, x11, x1
        umlal2  v9.2d, v15.4s, v17.s[3]
        ldp     q15, q23, [x2, #0xe0]
        sbcs    x10, x5, x6
        umlal   v9.2d, v4.2s, v17.s[0]
        sbcs    x13, x14, x12
        sbcs    x17, x8, x16
        csetm   x16, lo
        umlal2  v24.2d, v5.4s, v21.s[2]
        ldp     q5, q21, [x2, #0x80]
        eor     x13, x13, x16
        umlal2  v9.2d, v4.4s, v17.s[1]
        eor     x24, x24, x16
        eor     x10, x10, x16
        cmn     x16, #1
        umlal   v9.2d, v8.2s, v31.s[2]
        adcs    x24, x24, xzr
        adcs    x10, x10, xzr
        eor     x16, x17, x16
        umlal2  v9.2d, v8.4s, v31.s[3]
        ldp     d8, d4, [x15, #0x70]
        umulh   x17, x24, x10
        umlal   v9.2d, v19.2s, v31.s[0]
        shl     v4.2d, v4.2d, #0x26
        adcs    x13, x13, xzr
        adcs    x16, x16, xzr
        umlal2  v9.2d, v19.4s, v31.s[1]
        ldp     q19, q26, [x2, #0xa0]
        umlal   v9.2d, v15.2s, v30.s[2]
        mul     x12, x24, x13
        umlal   v29.2d, v6.2s, v11.s[0]
        umlal   v24.2d, v1.2s, v18.s[0]
        umlal2  v24.2d, v1.4s, v18.s[2]
        umlal   v24.2d, v22.2s, v11.s[0]
        umulh   x6, x24, x13
        umlal2  v9.2d, v15.4s, v30.s[3]
        umlal   v9.2d, v23.2s, v30.s[0]
        umlal2  v9.2d, v23.4s, v30.s[1]
        usra    v9.2d, v8.2d, #0x20
        usra    v9.2d, v4.2d, #6
        mul     x8, x24, x16
        umull   v8.2d, v5.2s, v18.s[0]
        ldp     q15, q1, [x2, #0xc0]
        ldp     q4, q23, [x2, #0xe0]
        adds    x12, x17, x12
        umlal2  v29.2d, v6.4s, v11.s[2]
        adcs    x6, x6, x8
        umlal2  v8.2d, v5.4s, v18.s[2]
        ldp     q5, q6, [x2, #0x60]
        mul     x8, x1, x1
        umlal   v8.2d, v21.2s, v0.s[2]
        umlal2  v8.2d, v21.4s, v0.s[3]
        umlal   v8.2d, v19.2s, v0.s[0]
        mul     x17, x24, x10
        umlal   v9.2d, v20.2s, v18.s[0]
        umlal2  v24.2d, v22.4s, v11.s[2]
        ldp     d21, d22, [x15, #0x78]
        umlal2  v8.2d, v19.4s, v0.s[1]
        shl     v19.2d, v22.2d, #0x2c
        umulh   x1, x24, x16
        umlal2  v9.2d, v20.4s, v18.s[2]
        ldp     q18, q20, [x2, #0x80]
        umlal   v8.2d, v26.2s, v17.s[2]
        umlal2  v8.2d, v26.4s, v17.s[3]
        ldp     q22, q26, [x2, #0xa0]
        umlal   v8.2d, v15.2s, v17.s[0]
        umlal2  v8.2d, v15.4s, v17.s[1]
        ldp     q15, q27, [x2]
        umlal   v14.2d, v15.2s, v10.s[0]
        umlal2  v14.2d, v15.4s, v10.s[2]
        ext     v15.16b, v3.16b, v14.16b, #8
        usra    v14.2d, v15.2d, #0x1d
        umlal   v8.2d, v1.2s, v31.s[2]
        umlal2  v8.2d, v1.4s, v31.s[3]
        ldp     q15, q1, [x2, #0xc0]
        umlal   v8.2d, v4.2s, v31.s[0]
        umlal2  v8.2d, v4.4s, v31.s[1]
        mul     x14, x10, x16
        adcs    x1, x1, x14
        umlal   v8.2d, v23.2s, v30.s[2]
        umlal2  v8.2d, v23.4s, v30.s[3]
        umulh   x14, x10, x16
        ldp     q4, q23, [x2, #0x20]
        umlal   v25.2d, v4.2s, v10.s[0]
        umlal   v29.2d, v23.2s, v10.s[0]
        umlal   v9.2d, v5.2s, v11.s[0]
        umlal2  v9.2d, v5.4s, v11.s[2]
        and     v5.16b, v14.16b, v7.16b
        umlal   v8.2d, v13.2s, v30.s[0]
        ext     v14.16b, v14.16b, v3.16b, #8
        umlal2  v8.2d, v13.4s, v30.s[1]
        ldp     q13, q28, [x2, #0x40]
        umulh   x5, x13, x16
        usra    v8.2d, v21.2d, #0x1a
        umlal2  v25.2d, v4.4s, v10.s[2]
        usra    v12.2d, v14.2d, #0x1d
        ldp     q14, q4, [x2]
        umull   v21.2d, v18.2s, v11.s[0]
        usra    v8.2d, v19.2d, #6
        umlal2  v29.2d, v23.4s, v10.s[2]
        uzp1    v19.4s, v10.4s, v5.4s
        mul     x11, x23, x22
        umlal   v12.2d, v27.2s, v10.s[0]
        umlal2  v12.2d, v27.4s, v10.s[2]
        umlal2  v21.2d, v18.4s, v11.s[2]
        ldp     q18, q23, [x2, #0xe0]
        str     x11, [sp, #0x40]
        mul     x11, x13, x16
        adcs    x11, x14, x11
        umlal   v21.2d, v20.2s, v16.s[0]
        adc     x5, x5, xzr
        umlal   v8.2d, v6.2s, v11.s[0]
        umlal2  v21.2d, v20.4s, v16.s[1]
        mul     x14, x10, x13
        adds    x6, x6, x14
        umlal   v24.2d, v13.2s, v10.s[0]
        umlal2  v24.2d, v13.4s, v10.s[2]
        ldp     q13, q20, [x2, #0x100]
        umlal   v9.2d, v28.2s, v10.s[0]
        umulh   x14, x10, x13
        umlal2  v9.2d, v28.4s, v10.s[2]
        umlal   v21.2d, v22.2s, v0.s[2]
        umlal2  v21.2d, v22.4s, v0.s[3]
        ldp     d22, d27, [x15, #0x80]
        adcs    x1, x1, x14
        umlal   v21.2d, v26.2s, v0.s[0]
        mul     x14, x23, x20
        adcs    x11, x11, xzr
        adc     x5, x5, xzr
        umlal2  v21.2d, v26.4s, v0.s[1]
        adds    x17, x17, x17
        adcs    x12, x12, x12
        adcs    x6, x6, x6
        umlal   v21.2d, v15.2s, v17.s[2]
        adcs    x1, x1, x1
        adcs    x11, x11, x11
        adcs    x5, x5, x5
        shl     v26.2d, v27.2d, #0x32
        umlal2  v8.2d, v6.4s, v11.s[2]
        str     x14, [sp, #0x30]
        umulh   x14, x24, x24
        str     x28, [sp, #0x48]
        adc     x28, xzr, xzr
        ldp     q11, q6, [x2, #0x60]
        umlal2  v21.2d, v15.4s, v17.s[3]
        umlal   v21.2d, v1.2s, v17.s[0]
        ldp     q15, q27, [x2, #0x80]
        umlal2  v21.2d, v1.4s, v17.s[1]
        umlal   v21.2d, v18.2s, v31.s[2]
        mul     x15, x10, x10
        umulh   x10, x10, x10
        umlal2  v21.2d, v18.4s, v31.s[3]
        ldp     q1, q18, [x2, #0xa0]
        umlal   v21.2d, v23.2s, v31.s[0]
        mul     x24, x24, x24
        adds    x14, x17, x14
        adcs    x12, x12, x15
        adcs    x6, x6, x10
        umlal   v8.2d, v11.2s, v10.s[0]
        umlal2  v8.2d, v11.4s, v10.s[2]
        umlal2  v21.2d, v23.4s, v31.s[1]
        ldp     q11, q23, [x2, #0xc0]
        umulh   x10, x13, x13
        umlal   v21.2d, v13.2s, v30.s[2]
        umlal2  v21.2d, v13.4s, v30.s[3]
        umlal   v21.2d, v20.2s, v30.s[0]
        umlal2  v21.2d, v20.4s, v30.s[1]
        usra    v21.2d, v22.2d, #0x14
        mul     x13, x13, x13
        adcs    x1, x1, x13
        ldr     x13, [sp, #0x7d8]
        ldp     q13, q20, [x2, #0xe0]
        umulh   x15, x23, x13
        adcs    x10, x11, x10
        ldp     q22, q28, [x2, #0x100]
        ldr     x17, [sp, #0x7e8]
        usra    v21.2d, v26.2d, #6
        umlal   v21.2d, v6.2s, v10.s[0]
        umlal2  v21.2d, v6.4s, v10.s[2]
        mul     x11, x16, x16
        adcs    x5, x5, x11
        umull   v6.2d, v15.2s, v10.s[0]
        umlal2  v6.2d, v15.4s, v10.s[2]
        ldp     q15, q10, [x2, #0x20]
        umlal   v6.2d, v27.2s, v16.s[2]
        umulh   x11, x23, x22
        umlal2  v6.2d, v27.4s, v16.s[3]
        ldp     d26, d27, [x17, #0x88]
        umlal   v6.2d, v1.2s, v16.s[0]
        umlal2  v6.2d, v1.4s, v16.s[1]
        shl     v1.2d, v27.2d, #0x38
        umlal   v6.2d, v18.2s, v0.s[2]
        umulh   x16, x16, x16
        adc     x28, x28, x16
        ldp     x16, x17, [x3]
        subs    x24, x16, x24
        umlal2  v6.2d, v18.4s, v0.s[3]
        ldp     q18, q27, [x2, #0x40]
        sbcs    x14, x17, x14
        ldp     x17, x16, [x3, #0x10]
        umlal   v6.2d, v11.2s, v0.s[0]
        sbcs    x12, x17, x12
        sbcs    x6, x16, x6
        umlal   v12.2d, v14.2s, v5.s[0]
        mul     x16, x20, x13
        stp     x20, x23, [sp, #0x10]
        ldp     x20, x17, [sp, #0x20]
        sbcs    x1, x17, x1
        sbcs    x10, x20, x10
        ldp     x17, x20, [sp]
        umlal2  v6.2d, v11.4s, v0.s[1]
        sbcs    x5, x20, x5
        sbcs    x28, x17, x28
        csetm   x17, lo
        adds    x24, x24, x8
        umlal   v6.2d, v23.2s, v17.s[2]
        adcs    x14, x14, x9
        adcs    x12, x12, x7
        ldr     x20, [sp, #0x28]
        umlal2  v6.2d, v23.4s, v17.s[3]
        mul     x23, x23, x13
        adcs    x6, x6, x27
        adcs    x1, x1, x26
        umlal2  v12.2d, v14.4s, v5.s[2]
        adcs    x10, x10, x21
        adcs    x5, x5, x25
        adcs    x28, x28, x19
        umlal   v6.2d, v13.2s, v17.s[0]
        adc     x17, x17, xzr
        adds    x20, x20, x24
        ldr     x24, [sp, #0x20]
        adcs    x24, x24, x14
        umlal   v29.2d, v15.2s, v5.s[0]
        umulh   x14, x22, x13
        str     x14, [sp, #0x38]
        ldp     x14, x13, [sp]
        adcs    x12, x13, x12
        adcs    x6, x14, x6
        umlal2  v6.2d, v13.4s, v17.s[1]
        ldp     q13, q14, [x2, #0x60]
        adcs    x1, x8, x1
        umlal2  v29.2d, v15.4s, v5.s[2]
        adcs    x8, x9, x10
        adcs    x5, x7, x5
        adcs    x27, x27, x28
        umlal   v24.2d, v10.2s, v5.s[0]
        ext     v15.16b, v3.16b, v12.16b, #8
        adcs    x28, x26, x17
        adcs    x21, x21, xzr
        usra    v12.2d, v15.2d, #0x1d
        umlal   v9.2d, v18.2s, v5.s[0]
        adcs    x25, x25, xzr
        umlal2  v9.2d, v18.4s, v5.s[2]
        ldp     q15, q11, [x2]
        umlal   v8.2d, v27.2s, v5.s[0]
        stp     x12, x6, [x3, #0x30]
        stp     x20, x24, [x3, #0x20]
        umlal2  v8.2d, v27.4s, v5.s[2]
        umlal   v6.2d, v20.2s, v31.s[2]
        and     v18.16b, v12.16b, v7.16b
        ext     v12.16b, v12.16b, v3.16b, #8
        umlal   v21.2d, v13.2s, v5.s[0]
        adcs    x26, x19, xzr
        ldp     x7, x19, [sp, #0x40]
        adds    x19, x19, x7
        usra    v25.2d, v12.2d, #0x1d
        adcs    x23, x11, x23
        ldp     q12, q23, [x2, #0xa0]
        umlal2  v6.2d, v20.4s, v31.s[3]
        ldr     x9, [sp, #0x10]
        ldr     x10, [sp, #0x7d8]
        adcs    x7, x15, x16
        umlal2  v24.2d, v10.4s, v5.s[2]
        umlal2  v21.2d, v13.4s, v5.s[2]
        umlal   v6.2d, v22.2s, v31.s[0]
        umlal2  v6.2d, v22.4s, v31.s[1]
        ldp     q13, q10, [x2, #0x80]
        umlal   v25.2d, v4.2s, v5.s[0]
        umlal2  v25.2d, v4.4s, v5.s[2]
        ldp     q4, q20, [x2, #0xc0]
        umlal   v25.2d, v15.2s, v18.s[0]
        umlal2  v25.2d, v15.4s, v18.s[2]
        mul     x11, x9, x22
        umulh   x13, x9, x10
        umlal   v6.2d, v28.2s, v30.s[2]
        umlal2  v6.2d, v28.4s, v30.s[3]
        umlal   v6.2d, v2.2s, v30.s[0]
        ldp     q15, q22, [x2, #0x100]
        mul     x14, x22, x10
        umlal2  v6.2d, v2.4s, v30.s[1]
        umulh   x15, x9, x22
        ext     v2.16b, v3.16b, v25.16b, #8
        usra    v25.2d, v2.2d, #0x1d
        adcs    x13, x13, x14
        ldp     x16, x14, [sp, #0x30]
        adc     x14, x14, xzr
        and     v2.16b, v25.16b, v7.16b
        ext     v25.16b, v25.16b, v3.16b, #8
        adds    x23, x23, x11
        umulh   x11, x9, x9
        umull   v27.2d, v13.2s, v5.s[0]
        adcs    x7, x7, x15
        usra    v29.2d, v25.2d, #0x1d
        adcs    x13, x13, xzr
        umlal   v29.2d, v11.2s, v18.s[0]
        usra    v6.2d, v26.2d, #0xe
        umlal2  v27.2d, v13.4s, v5.s[2]
        adc     x14, x14, xzr
        adds    x15, x16, x16
        ldp     q13, q25, [x2, #0x20]
        usra    v6.2d, v1.2d, #6
        adcs    x19, x19, x19
        uzp1    v1.4s, v18.4s, v2.4s
        adcs    x23, x23, x23
        adcs    x7, x7, x7
        umlal2  v29.2d, v11.4s, v18.s[2]
        ldp     q11, q26, [x2, #0x140]
        umulh   x16, x22, x22
        umlal   v27.2d, v10.2s, v19.s[0]
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        adc     x17, xzr, xzr
        umlal2  v27.2d, v10.4s, v19.s[1]
        str     x26, [sp, #0x7d0]
        ldr     x26, [sp, #0x7e8]
        ldr     d10, [x26, #0x98]
        umlal   v24.2d, v13.2s, v18.s[0]
        shl     v10.2d, v10.2d, #4
        umlal   v27.2d, v12.2s, v16.s[2]
        stp     x25, x21, [sp, #0x140]
        ldp     x25, x21, [sp, #0x60]
        stp     x28, x27, [sp, #0x130]
        umulh   x28, x25, x21
        umlal2  v27.2d, v12.4s, v16.s[3]
        umlal   v27.2d, v23.2s, v16.s[0]
        umlal2  v24.2d, v13.4s, v18.s[2]
        ldp     q12, q13, [x2, #0x40]
        umlal   v9.2d, v25.2s, v18.s[0]
        ldr     x27, [sp, #0x18]
        stp     x5, x8, [sp, #0x120]
        umulh   x5, x27, x27
        adds    x5, x15, x5
        umlal2  v27.2d, v23.4s, v16.s[1]
        umlal2  v9.2d, v25.4s, v18.s[2]
        ldp     q23, q25, [x2, #0xe0]
        umlal   v27.2d, v4.2s, v0.s[2]
        umlal2  v27.2d, v4.4s, v0.s[3]
        mul     x15, x10, x10
        umlal   v27.2d, v20.2s, v0.s[0]
        umlal   v8.2d, v12.2s, v18.s[0]
        ldp     q4, q26, [x2, #0x120]
        mul     x8, x9, x9
        umlal2  v8.2d, v12.4s, v18.s[2]
        adcs    x19, x19, x8
        umlal2  v27.2d, v20.4s, v0.s[1]
        umlal   v21.2d, v13.2s, v18.s[0]
        mul     x8, x22, x22
        adcs    x23, x23, x11
        umlal2  v21.2d, v13.4s, v18.s[2]
        ldp     q12, q13, [x2, #0x80]
        umlal   v27.2d, v23.2s, v17.s[2]
        adcs    x7, x7, x8
        adcs    x8, x13, x16
        adcs    x11, x14, x15
        ldp     x14, x15, [sp, #0x70]
        umlal   v6.2d, v14.2s, v5.s[0]
        umlal2  v27.2d, v23.4s, v17.s[3]
        umulh   x13, x10, x10
        adc     x13, x17, x13
        umlal   v27.2d, v25.2s, v17.s[0]
        ldp     q20, q23, [x2, #0x160]
        umlal2  v6.2d, v14.4s, v5.s[2]
        umlal2  v27.2d, v25.4s, v17.s[1]
        ldp     q14, q5, [x2, #0x60]
        ldp     d23, d25, [x26, #0x90]
        shl     v25.2d, v25.2d, #0x3e
        mul     x16, x14, x15
        umlal   v27.2d, v15.2s, v31.s[2]
        umlal2  v27.2d, v15.4s, v31.s[3]
        umlal   v27.2d, v22.2s, v31.s[0]
        mul     x17, x25, x14
        adds    x28, x28, x17
        umlal   v6.2d, v14.2s, v18.s[0]
        umlal2  v6.2d, v14.4s, v18.s[2]
        ldp     q14, q15, [x2, #0xa0]
        umlal2  v27.2d, v22.4s, v31.s[1]
        umulh   x17, x25, x14
        umlal   v27.2d, v4.2s, v30.s[2]
        umull   v22.2d, v12.2s, v18.s[0]
        umlal2  v22.2d, v12.4s, v18.s[2]
        ldp     q12, q28, [x2]
        umlal2  v27.2d, v4.4s, v30.s[3]
        str     x1, [sp, #0x7d8]
        umulh   x1, x21, x15
        umlal   v27.2d, v26.2s, v30.s[0]
        umlal2  v27.2d, v26.4s, v30.s[1]
        ldp     q4, q26, [x2, #0xe0]
        usra    v27.2d, v23.2d, #8
        umlal   v22.2d, v13.2s, v19.s[2]
        umlal2  v22.2d, v13.4s, v19.s[3]
        ldp     q13, q23, [x2, #0xc0]
        str     x6, [sp, #0x7c8]
        mul     x6, x21, x15
        usra    v27.2d, v25.2d, #6
        umlal   v29.2d, v12.2s, v2.s[0]
        umlal   v22.2d, v14.2s, v19.s[0]
        str     x12, [sp, #0x7c0]
        umulh   x12, x25, x15
        umlal2  v22.2d, v14.4s, v19.s[1]
        umlal2  v29.2d, v12.4s, v2.s[2]
        ext     v12.16b, v3.16b, v29.16b, #8
        usra    v29.2d, v12.2d, #0x1d
        ext     v12.16b, v29.16b, v3.16b, #8
        usra    v24.2d, v12.2d, #0x1d
        and     v12.16b, v29.16b, v7.16b
        ldp     q14, q25, [x2, #0x100]
        umlal   v22.2d, v15.2s, v16.s[2]
        str     x24, [sp, #0x7b8]
        umulh   x24, x14, x15
        umlal2  v22.2d, v15.4s, v16.s[3]
        umlal   v24.2d, v28.2s, v2.s[0]
        umlal2  v24.2d, v28.4s, v2.s[2]
        str     x20, [sp, #0x7b0]
        mul     x20, x25, x15
        adcs    x20, x17, x20
        umlal   v22.2d, v13.2s, v16.s[0]
        adcs    x6, x12, x6
        umlal2  v22.2d, v13.4s, v16.s[1]
        ldp     q13, q15, [x2, #0x20]
        adcs    x1, x1, x16
        umlal   v9.2d, v13.2s, v2.s[0]
        adc     x24, x24, xzr
        umlal2  v9.2d, v13.4s, v2.s[2]
        ldp     q13, q28, [x2, #0x40]
        mul     x12, x21, x14
        umlal   v8.2d, v15.2s, v2.s[0]
        adds    x20, x20, x12
        umlal2  v8.2d, v15.4s, v2.s[2]
        umlal   v21.2d, v13.2s, v2.s[0]
        umulh   x12, x21, x14
        adcs    x6, x6, x12
        adcs    x1, x1, xzr
        adc     x24, x24, xzr
        umlal   v6.2d, v28.2s, v2.s[0]
        umlal   v22.2d, v23.2s, v0.s[2]
        ldp     q15, q29, [x2, #0x80]
        umlal2  v21.2d, v13.4s, v2.s[2]
        umlal2  v22.2d, v23.4s, v0.s[3]
        mul     x12, x25, x21
        adds    x12, x12, x12
        adcs    x28, x28, x28
        umlal2  v6.2d, v28.4s, v2.s[2]
        adcs    x20, x20, x20
        adcs    x6, x6, x6
        adcs    x1, x1, x1
        umlal   v22.2d, v4.2s, v0.s[0]
        adcs    x24, x24, x24
        adc     x16, xzr, xzr
        umlal2  v22.2d, v4.4s, v0.s[1]
        ldp     q13, q4, [x2, #0x120]
        mul     x17, x14, x14
        umlal   v27.2d, v5.2s, v18.s[0]
        umlal2  v27.2d, v5.4s, v18.s[2]
        ldp     q5, q18, [x2, #0xa0]
        umlal   v22.2d, v26.2s, v17.s[2]
        stp     x13, x11, [sp, #0x20]
        umulh   x13, x25, x25
        adds    x12, x12, x13
        umlal2  v22.2d, v26.4s, v17.s[3]
        ldp     q23, q26, [x2, #0x60]
        umlal   v22.2d, v14.2s, v17.s[0]
        umlal2  v22.2d, v14.4s, v17.s[1]
        umlal   v22.2d, v25.2s, v31.s[2]
        umulh   x13, x21, x21
        umlal2  v22.2d, v25.4s, v31.s[3]
        umlal   v22.2d, v13.2s, v31.s[0]
        umlal   v27.2d, v23.2s, v2.s[0]
        umlal2  v22.2d, v13.4s, v31.s[1]
        umlal   v22.2d, v4.2s, v30.s[2]
        ldp     q13, q14, [x2]
        str     x12, [sp, #0x40]
        umulh   x12, x15, x15
        umlal   v24.2d, v13.2s, v12.s[0]
        umlal2  v27.2d, v23.4s, v2.s[2]
        umlal2  v22.2d, v4.4s, v30.s[3]
        ldp     q4, q23, [x2, #0x20]
        umull   v25.2d, v15.2s, v2.s[0]
        mul     x11, x21, x21
        adcs    x28, x28, x11
        adcs    x20, x20, x13
        adcs    x6, x6, x17
        umlal2  v24.2d, v13.4s, v12.s[2]
        mul     x11, x15, x15
        umlal2  v25.2d, v15.4s, v2.s[2]
        umlal   v22.2d, v11.2s, v30.s[0]
        umlal2  v22.2d, v11.4s, v30.s[1]
        usra    v22.2d, v10.2d, #6
        ldp     q13, q15, [x2, #0xc0]
        umlal   v25.2d, v29.2s, v1.s[0]
        umulh   x13, x14, x14
        adcs    x1, x1, x13
        umlal2  v25.2d, v29.4s, v1.s[1]
        adcs    x24, x24, x11
        adc     x11, x16, x12
        subs    x12, x27, x25
        mul     x27, x27, x27
        umlal   v25.2d, v5.2s, v19.s[2]
        ext     v10.16b, v3.16b, v24.16b, #8
        sbcs    x21, x9, x21
        sbcs    x22, x22, x14
        usra    v24.2d, v10.2d, #0x1d
        umlal2  v25.2d, v5.4s, v19.s[3]
        umlal   v25.2d, v18.2s, v19.s[0]
        sbcs    x9, x10, x15
        csetm   x10, lo
        eor     x22, x22, x10
        umlal   v21.2d, v23.2s, v12.s[0]
        eor     x12, x12, x10
        cmn     x10, #1
        adcs    x12, x12, xzr
        umlal   v8.2d, v4.2s, v12.s[0]
        eor     x21, x21, x10
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        umlal2  v8.2d, v4.4s, v12.s[2]
        ldp     q10, q11, [x2, #0x100]
        eor     x9, x9, x10
        umlal2  v21.2d, v23.4s, v12.s[2]
        ldp     q4, q5, [x2, #0x40]
        adcs    x9, x9, xzr
        and     v23.16b, v24.16b, v7.16b
        ext     v24.16b, v24.16b, v3.16b, #8
        umulh   x10, x12, x22
        usra    v9.2d, v24.2d, #0x1d
        umlal2  v25.2d, v18.4s, v19.s[1]
        umlal   v25.2d, v13.2s, v16.s[2]
        uzp1    v18.4s, v12.4s, v23.4s
        umlal   v9.2d, v14.2s, v12.s[0]
        umlal2  v9.2d, v14.4s, v12.s[2]
        umulh   x13, x12, x21
        umlal   v6.2d, v4.2s, v12.s[0]
        umlal   v27.2d, v5.2s, v12.s[0]
        umlal2  v25.2d, v13.4s, v16.s[3]
        umlal2  v6.2d, v4.4s, v12.s[2]
        ldp     q13, q14, [x2, #0xe0]
        mul     x14, x12, x9
        ldp     q4, q24, [x2, #0x120]
        umlal   v25.2d, v15.2s, v16.s[0]
        umlal2  v25.2d, v15.4s, v16.s[1]
        umlal2  v27.2d, v5.4s, v12.s[2]
        ldp     q15, q5, [x2, #0x80]
        mul     x15, x12, x21
        umlal   v22.2d, v26.2s, v2.s[0]
        umlal   v25.2d, v13.2s, v0.s[2]
        umlal2  v25.2d, v13.4s, v0.s[3]
        ldp     q13, q28, [x2, #0x140]
        mul     x16, x12, x22
        umlal   v25.2d, v14.2s, v0.s[0]
        umlal2  v25.2d, v14.4s, v0.s[1]
        umlal   v25.2d, v10.2s, v17.s[2]
        umulh   x17, x12, x9
        umlal2  v25.2d, v10.4s, v17.s[3]
        ldp     d14, d10, [x26, #0x98]
        umlal   v25.2d, v11.2s, v17.s[0]
        stp     x11, x24, [sp, #0x10]
        mul     x11, x21, x22
        mul     x25, x25, x25
        umlal2  v22.2d, v26.4s, v2.s[2]
        umlal2  v25.2d, v11.4s, v17.s[1]
        umlal   v25.2d, v4.2s, v31.s[2]
        mul     x24, x21, x9
        shl     v10.2d, v10.2d, #0xa
        ldp     q11, q2, [x2, #0x60]
        umlal2  v25.2d, v4.4s, v31.s[3]
        umlal   v25.2d, v24.2s, v31.s[0]
        umlal2  v25.2d, v24.4s, v31.s[1]
        ldp     q4, q24, [x2, #0xa0]
        str     x1, [sp, #0x48]
        mul     x1, x22, x9
        umull   v26.2d, v15.2s, v12.s[0]
        adds    x13, x13, x16
        umlal   v25.2d, v13.2s, v30.s[2]
        adcs    x10, x10, x14
        adcs    x24, x17, x24
        umulh   x14, x21, x9
        umlal   v22.2d, v11.2s, v12.s[0]
        umlal2  v25.2d, v13.4s, v30.s[3]
        umlal   v25.2d, v28.2s, v30.s[0]
        umlal2  v25.2d, v28.4s, v30.s[1]
        adcs    x1, x14, x1
        usra    v25.2d, v14.2d, #0x3c
        ldp     q13, q14, [x2, #0xe0]
        umlal2  v26.2d, v15.4s, v12.s[2]
        ldp     q15, q28, [x2, #0x100]
        usra    v25.2d, v10.2d, #6
        umlal   v26.2d, v5.2s, v1.s[2]
        umlal2  v22.2d, v11.4s, v12.s[2]
        ldp     q10, q11, [x2, #0xc0]
        umulh   x14, x21, x22
        umlal2  v26.2d, v5.4s, v1.s[3]
        umlal   v26.2d, v4.2s, v1.s[0]
        umlal2  v26.2d, v4.4s, v1.s[1]
        ldp     q4, q5, [x2, #0x120]
        umlal   v25.2d, v2.2s, v12.s[0]
        umulh   x16, x22, x9
        umlal   v26.2d, v24.2s, v19.s[2]
        adc     x16, x16, xzr
        adds    x10, x10, x11
        adcs    x24, x24, x14
        adcs    x1, x1, xzr
        umlal2  v26.2d, v24.4s, v19.s[3]
        adc     x11, x16, xzr
        adds    x14, x15, x15
        umlal   v26.2d, v10.2s, v19.s[0]
        adcs    x13, x13, x13
        adcs    x10, x10, x10
        adcs    x24, x24, x24
        umlal2  v26.2d, v10.4s, v19.s[1]
        ldp     q10, q24, [x2]
        adcs    x1, x1, x1
        umlal2  v25.2d, v2.4s, v12.s[2]
        ldp     q12, q2, [x2, #0x20]
        adcs    x11, x11, x11
        umlal   v26.2d, v11.2s, v16.s[2]
        umlal2  v26.2d, v11.4s, v16.s[3]
        adc     x15, xzr, xzr
        umulh   x16, x12, x12
        adds    x14, x14, x16
        umlal   v9.2d, v10.2s, v23.s[0]
        umlal2  v9.2d, v10.4s, v23.s[2]
        ext     v10.16b, v3.16b, v9.16b, #8
        usra    v9.2d, v10.2d, #0x1d
        and     v10.16b, v9.16b, v7.16b
        mul     x16, x21, x21
        mul     x12, x12, x12
        adcs    x13, x13, x16
        ext     v9.16b, v9.16b, v3.16b, #8
        usra    v8.2d, v9.2d, #0x1d
        umlal   v8.2d, v24.2s, v23.s[0]
        ldp     q9, q11, [x2, #0x140]
        umlal2  v8.2d, v24.4s, v23.s[2]
        umlal   v21.2d, v12.2s, v23.s[0]
        umlal   v6.2d, v2.2s, v23.s[0]
        umlal2  v21.2d, v12.4s, v23.s[2]
        ldp     q12, q24, [x2, #0x40]
        mul     x16, x22, x22
        umlal   v26.2d, v13.2s, v16.s[0]
        umlal2  v6.2d, v2.4s, v23.s[2]
        umlal2  v26.2d, v13.4s, v16.s[1]
        ldp     q13, q2, [x2, #0x80]
        umlal   v27.2d, v12.2s, v23.s[0]
        umlal2  v27.2d, v12.4s, v23.s[2]
        umlal   v22.2d, v24.2s, v23.s[0]
        umlal   v26.2d, v14.2s, v0.s[2]
        umulh   x17, x9, x9
        umlal2  v26.2d, v14.4s, v0.s[3]
        ldp     q12, q14, [x2, #0x60]
        umulh   x22, x22, x22
        umlal   v26.2d, v15.2s, v0.s[0]
        umlal2  v26.2d, v15.4s, v0.s[1]
        umlal2  v22.2d, v24.4s, v23.s[2]
        ldp     q15, q24, [x2, #0xa0]
        umulh   x21, x21, x21
        umlal   v26.2d, v28.2s, v17.s[2]
        adcs    x21, x10, x21
        adcs    x24, x24, x16
        umlal2  v26.2d, v28.4s, v17.s[3]
        adcs    x22, x1, x22
        ldp     x1, x10, [x4, #0x40]
        umlal   v26.2d, v4.2s, v17.s[0]
        umlal2  v26.2d, v4.4s, v17.s[1]
        ldp     d4, d28, [x26, #0xa0]
        mul     x16, x1, x10
        umlal   v26.2d, v5.2s, v31.s[2]
        umlal2  v26.2d, v5.4s, v31.s[3]
        shl     v5.2d, v28.2d, #0x10
        ldp     q28, q29, [x2, #0x100]
        umlal   v26.2d, v9.2s, v31.s[0]
        str     x16, [sp, #0x7a8]
        umulh   x16, x1, x10
        umlal2  v26.2d, v9.4s, v31.s[1]
        umlal   v26.2d, v11.2s, v30.s[2]
        umlal2  v26.2d, v11.4s, v30.s[3]
        umlal   v26.2d, v20.2s, v30.s[0]
        mul     x9, x9, x9
        adcs    x9, x11, x9
        adc     x11, x15, x17
        ldp     x17, x15, [sp, #0x20]
        umlal   v25.2d, v12.2s, v23.s[0]
        subs    x12, x27, x12
        sbcs    x14, x5, x14
        sbcs    x13, x19, x13
        umull   v9.2d, v13.2s, v23.s[0]
        sbcs    x21, x23, x21
        sbcs    x24, x7, x24
        sbcs    x22, x8, x22
        umlal2  v25.2d, v12.4s, v23.s[2]
        ldp     q12, q11, [x2, #0xe0]
        sbcs    x9, x15, x9
        umlal2  v26.2d, v20.4s, v30.s[1]
        usra    v26.2d, v4.2d, #0x36
        sbcs    x11, x17, x11
        csetm   x26, lo
        usra    v26.2d, v5.2d, #6
        ldp     q4, q5, [x2, #0xc0]
        stp     x23, x27, [sp, #0x30]
        ldr     x23, [x4, #0x50]
        stp     x19, x5, [sp]
        mul     x19, x1, x23
        umlal2  v9.2d, v13.4s, v23.s[2]
        adds    x12, x12, x25
        ldp     x5, x27, [sp, #0x40]
        adcs    x14, x14, x5
        umlal   v26.2d, v14.2s, v23.s[0]
        adcs    x13, x13, x28
        adcs    x21, x21, x20
        adcs    x24, x24, x6
        adcs    x22, x22, x27
        ldp     x27, x10, [sp, #0x10]
        umlal2  v26.2d, v14.4s, v23.s[2]
        ldp     q13, q14, [x2, #0x120]
        adcs    x9, x9, x10
        umlal   v9.2d, v2.2s, v18.s[0]
        adcs    x11, x11, x27
        adc     x26, x26, xzr
        umulh   x23, x1, x23
        umlal2  v9.2d, v2.4s, v18.s[1]
        ldp     q2, q20, [x2, #0x140]
        adds    x7, x7, x12
        umlal   v9.2d, v15.2s, v1.s[2]
        adcs    x8, x8, x14
        adcs    x12, x15, x13
        adcs    x21, x17, x21
        umlal2  v9.2d, v15.4s, v1.s[3]
        adcs    x25, x25, x24
        ldr     x24, [sp, #0x48]
        adcs    x22, x5, x22
        adcs    x28, x28, x9
        umlal   v9.2d, v24.2s, v1.s[0]
        adcs    x20, x20, x11
        adcs    x26, x6, x26
        ldp     x9, x6, [x4, #0x50]
        adcs    x24, x24, xzr
        umlal2  v9.2d, v24.4s, v1.s[1]
        ldp     q15, q23, [x2, #0x160]
        adcs    x5, x10, xzr
        umlal   v9.2d, v4.2s, v19.s[2]
        mul     x10, x1, x6
        adcs    x27, x27, xzr
        adds    x19, x16, x19
        umlal2  v9.2d, v4.4s, v19.s[3]
        adcs    x23, x23, x10
        ldr     x10, [x4, #0x48]
        umlal   v9.2d, v5.2s, v19.s[0]
        umlal2  v9.2d, v5.4s, v19.s[1]
        ldp     q4, q5, [x2]
        mul     x11, x10, x6
        umlal   v9.2d, v12.2s, v16.s[2]
        umlal2  v9.2d, v12.4s, v16.s[3]
        umulh   x13, x1, x6
        umlal   v8.2d, v4.2s, v10.s[0]
        ldp     q12, q24, [x2, #0x20]
        adcs    x11, x13, x11
        umlal2  v8.2d, v4.4s, v10.s[2]
        umlal   v6.2d, v12.2s, v10.s[0]
        umulh   x13, x10, x9
        umlal   v27.2d, v24.2s, v10.s[0]
        umlal2  v6.2d, v12.4s, v10.s[2]
        umlal2  v27.2d, v24.4s, v10.s[2]
        umlal   v9.2d, v11.2s, v16.s[0]
        mul     x14, x9, x6
        umlal2  v9.2d, v11.4s, v16.s[1]
        umulh   x15, x10, x6
        umlal   v9.2d, v28.2s, v0.s[2]
        umlal2  v9.2d, v28.4s, v0.s[3]
        ext     v12.16b, v3.16b, v8.16b, #8
        adcs    x14, x15, x14
        usra    v8.2d, v12.2d, #0x1d
        umlal   v9.2d, v29.2s, v0.s[0]
        and     v12.16b, v8.16b, v7.16b
        ext     v8.16b, v8.16b, v3.16b, #8
        usra    v21.2d, v8.2d, #0x1d
        umlal   v21.2d, v5.2s, v10.s[0]
        umlal2  v21.2d, v5.4s, v10.s[2]
        ldp     q8, q11, [x2, #0x40]
        umlal   v22.2d, v8.2s, v10.s[0]
        ldp     q4, q5, [x2, #0x80]
        ldr     x16, [sp, #0x7e8]
        umlal2  v22.2d, v8.4s, v10.s[2]
        umlal   v25.2d, v11.2s, v10.s[0]
        umlal2  v25.2d, v11.4s, v10.s[2]
        umlal2  v9.2d, v29.4s, v0.s[1]
        umlal   v9.2d, v13.2s, v17.s[2]
        umlal2  v9.2d, v13.4s, v17.s[3]
        ldp     q8, q13, [x2, #0x60]
        umlal   v9.2d, v14.2s, v17.s[0]
        umulh   x15, x9, x6
        ldr     x6, [sp, #0x38]
        umlal2  v9.2d, v14.4s, v17.s[1]
        umlal   v9.2d, v2.2s, v31.s[2]
        ldp     d14, d11, [x16, #0xa8]
        ldp     x17, x16, [x3]
        umlal2  v9.2d, v2.4s, v31.s[3]
        adc     x15, x15, xzr
        subs    x6, x17, x6
        str     x6, [sp, #0x7a0]
        ldp     x6, x17, [sp]
        sbcs    x17, x16, x17
        umlal   v9.2d, v20.2s, v31.s[0]
        str     x17, [sp, #0x190]
        ldp     x16, x17, [x3, #0x10]
        sbcs    x6, x16, x6
        ldr     x16, [sp, #0x30]
        str     x6, [sp, #0x198]
        ldr     x6, [sp, #0x7b0]
        sbcs    x16, x17, x16
        ldr     x17, [sp, #0x7c0]
        sbcs    x7, x6, x7
        ldr     x6, [sp, #0x7b8]
        shl     v11.2d, v11.2d, #0x16
        sbcs    x8, x6, x8
        sbcs    x12, x17, x12
        umlal2  v9.2d, v20.4s, v31.s[1]
        umlal   v9.2d, v15.2s, v30.s[2]
        ldp     q2, q20, [x2, #0x100]
        mul     x17, x10, x9
        umlal   v26.2d, v8.2s, v10.s[0]
        umulh   x6, x1, x1
        stp     x12, x8, [sp, #0x100]
        ldr     x12, [sp, #0x7c8]
        ldr     x8, [sp, #0x7d8]
        sbcs    x21, x12, x21
        ldp     q24, q28, [x2, #0x180]
        umlal2  v9.2d, v15.4s, v30.s[3]
        ldp     q15, q28, [x2, #0xc0]
        sbcs    x25, x8, x25
        ldp     x8, x12, [sp, #0x120]
        umlal   v9.2d, v23.2s, v30.s[0]
        sbcs    x22, x12, x22
        sbcs    x28, x8, x28
        ldp     x12, x8, [sp, #0x130]
        umlal2  v9.2d, v23.4s, v30.s[1]
        sbcs    x20, x8, x20
        sbcs    x26, x12, x26
        ldp     x8, x12, [sp, #0x140]
        ldp     q23, q29, [x2, #0xa0]
        umlal2  v26.2d, v8.4s, v10.s[2]
        sbcs    x24, x12, x24
        ldr     x12, [sp, #0x7a8]
        sbcs    x5, x8, x5
        ldr     x8, [sp, #0x7d0]
        usra    v9.2d, v14.2d, #0x30
        uzp1    v8.4s, v10.4s, v12.4s
        sbcs    x27, x8, x27
        csetm   x8, lo
        adds    x23, x23, x17
        adcs    x11, x11, x13
        adcs    x13, x14, xzr
        usra    v9.2d, v11.2d, #6
        adc     x14, x15, xzr
        adds    x12, x12, x12
        adcs    x19, x19, x19
        adcs    x23, x23, x23
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        umlal   v9.2d, v13.2s, v10.s[0]
        ldp     q14, q11, [x2, #0xe0]
        adcs    x14, x14, x14
        umlal2  v9.2d, v13.4s, v10.s[2]
        adc     x15, xzr, xzr
        umull   v13.2d, v4.2s, v10.s[0]
        umlal2  v13.2d, v4.4s, v10.s[2]
        umlal   v13.2d, v5.2s, v18.s[2]
        ldp     q10, q4, [x2, #0x120]
        umlal2  v13.2d, v5.4s, v18.s[3]
        adds    x6, x12, x6
        umlal   v13.2d, v23.2s, v18.s[0]
        umulh   x12, x10, x10
        umlal2  v13.2d, v23.4s, v18.s[1]
        mul     x17, x10, x10
        adcs    x19, x19, x17
        adcs    x23, x23, x12
        umlal   v13.2d, v29.2s, v1.s[2]
        umlal2  v13.2d, v29.4s, v1.s[3]
        umlal   v13.2d, v15.2s, v1.s[0]
        mul     x12, x9, x9
        adcs    x11, x11, x12
        umlal2  v13.2d, v15.4s, v1.s[1]
        umlal   v13.2d, v28.2s, v19.s[2]
        ldp     q15, q5, [x2, #0x140]
        umlal2  v13.2d, v28.4s, v19.s[3]
        umulh   x12, x9, x9
        umlal   v13.2d, v14.2s, v19.s[0]
        adcs    x12, x13, x12
        ldp     x13, x17, [x4, #0x58]
        umlal2  v13.2d, v14.4s, v19.s[1]
        ldp     q14, q23, [x2]
        umlal   v21.2d, v14.2s, v12.s[0]
        umlal2  v21.2d, v14.4s, v12.s[2]
        str     x8, [sp, #0x798]
        umulh   x8, x13, x13
        umlal   v13.2d, v11.2s, v16.s[2]
        umlal2  v13.2d, v11.4s, v16.s[3]
        ldp     q14, q11, [x2, #0x20]
        umlal   v13.2d, v2.2s, v16.s[0]
        umlal2  v13.2d, v2.4s, v16.s[1]
        stp     x27, x5, [sp, #0xf0]
        mul     x27, x1, x1
        mul     x5, x13, x13
        adcs    x5, x14, x5
        ldr     x14, [sp, #0x90]
        umlal   v13.2d, v20.2s, v0.s[2]
        ext     v2.16b, v3.16b, v21.16b, #8
        usra    v21.2d, v2.2d, #0x1d
        stp     x24, x26, [sp, #0xe0]
        mul     x24, x17, x14
        ext     v2.16b, v21.16b, v3.16b, #8
        usra    v6.2d, v2.2d, #0x1d
        adc     x8, x15, x8
        ldr     x15, [x4, #0x68]
        umulh   x26, x17, x15
        umlal   v27.2d, v14.2s, v12.s[0]
        ldp     q2, q28, [x2, #0x160]
        umlal   v22.2d, v11.2s, v12.s[0]
        umlal2  v13.2d, v20.4s, v0.s[3]
        and     v20.16b, v21.16b, v7.16b
        adds    x26, x26, x24
        ldr     x24, [sp, #0x98]
        umlal   v13.2d, v10.2s, v0.s[0]
        umlal2  v13.2d, v10.4s, v0.s[1]
        ldp     q10, q21, [x2, #0x40]
        umlal2  v27.2d, v14.4s, v12.s[2]
        stp     x20, x28, [sp, #0xd0]
        mul     x20, x17, x24
        umlal   v13.2d, v4.2s, v17.s[2]
        umlal2  v13.2d, v4.4s, v17.s[3]
        ldp     q14, q4, [x2, #0x60]
        umlal   v6.2d, v23.2s, v12.s[0]
        mul     x28, x17, x15
        umlal2  v6.2d, v23.4s, v12.s[2]
        umlal   v13.2d, v15.2s, v17.s[0]
        umlal2  v13.2d, v15.4s, v17.s[1]
        str     x22, [sp, #0x7a8]
        ldr     x22, [sp, #0x7e8]
        ldp     d15, d23, [x22, #0xb0]
        stp     x25, x21, [sp, #0xc0]
        umulh   x25, x15, x24
        umlal2  v22.2d, v11.4s, v12.s[2]
        umlal   v13.2d, v5.2s, v31.s[2]
        umlal   v26.2d, v21.2s, v12.s[0]
        umlal2  v13.2d, v5.4s, v31.s[3]
        ldp     q11, q5, [x2, #0x80]
        umulh   x21, x17, x14
        umlal   v13.2d, v2.2s, v31.s[0]
        umlal2  v13.2d, v2.4s, v31.s[1]
        adcs    x21, x21, x20
        umlal   v25.2d, v10.2s, v12.s[0]
        umlal2  v25.2d, v10.4s, v12.s[2]
        ldp     q10, q2, [x2, #0xa0]
        umulh   x20, x17, x24
        umlal2  v26.2d, v21.4s, v12.s[2]
        umlal   v13.2d, v28.2s, v30.s[2]
        umlal   v9.2d, v14.2s, v12.s[0]
        umlal2  v9.2d, v14.4s, v12.s[2]
        ldp     q14, q21, [x2, #0xe0]
        stp     x7, x16, [sp, #0xb0]
        mul     x7, x15, x24
        umlal2  v13.2d, v28.4s, v30.s[3]
        adcs    x20, x20, x7
        umull   v28.2d, v11.2s, v12.s[0]
        umlal   v13.2d, v24.2s, v30.s[0]
        umulh   x7, x14, x24
        umlal2  v28.2d, v11.4s, v12.s[2]
        umlal2  v13.2d, v24.4s, v30.s[1]
        shl     v11.2d, v23.2d, #0x1c
        ldp     q23, q24, [x2, #0xc0]
        umlal   v28.2d, v5.2s, v8.s[0]
        usra    v13.2d, v15.2d, #0x2a
        ldp     q15, q29, [x2, #0x100]
        umlal2  v28.2d, v5.4s, v8.s[1]
        mul     x16, x15, x14
        umlal   v28.2d, v10.2s, v18.s[2]
        usra    v13.2d, v11.2d, #6
        umlal2  v28.2d, v10.4s, v18.s[3]
        ldp     q10, q11, [x2, #0x120]
        umlal   v28.2d, v2.2s, v18.s[0]
        str     x8, [sp, #0x150]
        mul     x8, x14, x24
        adcs    x25, x25, x8
        adc     x7, x7, xzr
        umlal2  v28.2d, v2.4s, v18.s[1]
        adds    x21, x21, x16
        umlal   v28.2d, v23.2s, v1.s[2]
        ldp     q2, q5, [x2, #0x140]
        umlal2  v28.2d, v23.4s, v1.s[3]
        umulh   x8, x15, x14
        adcs    x20, x20, x8
        adcs    x25, x25, xzr
        umlal   v28.2d, v24.2s, v1.s[0]
        adc     x7, x7, xzr
        adds    x28, x28, x28
        adcs    x26, x26, x26
        umlal2  v28.2d, v24.4s, v1.s[1]
        adcs    x21, x21, x21
        adcs    x20, x20, x20
        umlal   v28.2d, v14.2s, v19.s[2]
        adcs    x25, x25, x25
        adcs    x7, x7, x7
        adc     x8, xzr, xzr
        umlal2  v28.2d, v14.4s, v19.s[3]
        ldp     q14, q23, [x2]
        umulh   x16, x17, x17
        umlal   v6.2d, v14.2s, v20.s[0]
        adds    x28, x28, x16
        umlal2  v6.2d, v14.4s, v20.s[2]
        ext     v14.16b, v3.16b, v6.16b, #8
        usra    v6.2d, v14.2d, #0x1d
        ext     v14.16b, v6.16b, v3.16b, #8
        usra    v27.2d, v14.2d, #0x1d
        umlal   v27.2d, v23.2s, v20.s[0]
        umulh   x16, x15, x15
        umlal2  v27.2d, v23.4s, v20.s[2]
        ldp     q14, q23, [x2, #0x20]
        umlal   v22.2d, v14.2s, v20.s[0]
        umlal   v28.2d, v21.2s, v19.s[0]
        str     x28, [sp, #0x158]
        mul     x28, x15, x15
        adcs    x28, x26, x28
        adcs    x21, x21, x16
        umlal2  v28.2d, v21.4s, v19.s[1]
        umlal   v28.2d, v15.2s, v16.s[2]
        umlal2  v28.2d, v15.4s, v16.s[3]
        ldp     q15, q21, [x2, #0x160]
        mul     x26, x14, x14
        umlal   v28.2d, v29.2s, v16.s[0]
        adcs    x26, x20, x26
        umlal   v13.2d, v4.2s, v12.s[0]
        umlal2  v28.2d, v29.4s, v16.s[1]
        umulh   x20, x14, x14
        adcs    x25, x25, x20
        umlal   v28.2d, v10.2s, v0.s[2]
        umlal2  v28.2d, v10.4s, v0.s[3]
        ldp     q10, q24, [x2, #0x40]
        umlal   v28.2d, v11.2s, v0.s[0]
        umlal2  v22.2d, v14.4s, v20.s[2]
        umulh   x20, x24, x24
        umlal2  v28.2d, v11.4s, v0.s[1]
        ldp     q14, q11, [x2, #0x80]
        umlal   v25.2d, v23.2s, v20.s[0]
        umlal2  v25.2d, v23.4s, v20.s[2]
        mul     x16, x24, x24
        umlal   v9.2d, v24.2s, v20.s[0]
        adcs    x7, x7, x16
        adc     x20, x8, x20
        umlal2  v13.2d, v4.4s, v12.s[2]
        umlal   v28.2d, v2.2s, v17.s[2]
        ldp     q12, q4, [x2, #0x180]
        umlal   v26.2d, v10.2s, v20.s[0]
        ldp     q23, q29, [x2, #0xa0]
        umlal2  v28.2d, v2.4s, v17.s[3]
        umlal2  v26.2d, v10.4s, v20.s[2]
        ldp     d10, d2, [x22, #0xb8]
        shl     v2.2d, v2.2d, #0x22
        umlal   v28.2d, v5.2s, v17.s[0]
        umlal2  v9.2d, v24.4s, v20.s[2]
        subs    x8, x1, x17
        sbcs    x16, x10, x15
        stp     x20, x7, [sp, #0x70]
        sbcs    x20, x9, x14
        umlal2  v28.2d, v5.4s, v17.s[1]
        sbcs    x7, x13, x24
        stp     x25, x26, [sp, #0x60]
        csetm   x25, lo
        umlal   v28.2d, v15.2s, v31.s[2]
        cmn     x25, #1
        eor     x8, x8, x25
        adcs    x8, x8, xzr
        eor     x16, x16, x25
        umlal2  v28.2d, v15.4s, v31.s[3]
        eor     x20, x20, x25
        umlal   v28.2d, v21.2s, v31.s[0]
        ldp     q15, q5, [x2, #0x60]
        adcs    x16, x16, xzr
        adcs    x20, x20, xzr
        mul     x26, x17, x17
        eor     x25, x7, x25
        umlal2  v28.2d, v21.4s, v31.s[1]
        adcs    x25, x25, xzr
        umlal   v28.2d, v12.2s, v30.s[2]
        and     v6.16b, v6.16b, v7.16b
        umlal   v13.2d, v15.2s, v20.s[0]
        umlal2  v13.2d, v15.4s, v20.s[2]
        stp     x21, x28, [sp, #0x20]
        ldp     x7, x21, [x4]
        ldr     x28, [sp, #0x7e0]
        subs    x7, x7, x28
        ldp     q15, q21, [x2, #0xc0]
        umlal2  v28.2d, v12.4s, v30.s[3]
        umlal   v28.2d, v4.2s, v30.s[0]
        umlal2  v28.2d, v4.4s, v30.s[1]
        ldp     q12, q4, [x2, #0xe0]
        usra    v28.2d, v10.2d, #0x24
        usra    v28.2d, v2.2d, #6
        ldp     q10, q2, [x2, #0x100]
        umlal   v28.2d, v5.2s, v20.s[0]
        umlal2  v28.2d, v5.4s, v20.s[2]
        ldp     q5, q24, [x2, #0x1a0]
        stp     x26, x5, [sp, #0x30]
        ldp     x28, x26, [x4, #0x88]
        sbcs    x21, x21, x28
        ldr     x28, [sp, #0xa8]
        umull   v24.2d, v14.2s, v20.s[0]
        sbcs    x28, x28, x26
        ldr     x26, [x4, #0x18]
        stp     x12, x11, [sp, #0x10]
        ldp     x5, x12, [x4, #0x98]
        sbcs    x26, x26, x5
        ldp     x5, x11, [sp, #0x50]
        sbcs    x5, x5, x12
        umlal2  v24.2d, v14.4s, v20.s[2]
        uzp1    v14.4s, v20.4s, v6.4s
        stp     x23, x27, [sp, #0x90]
        ldp     x12, x23, [x4, #0xa8]
        sbcs    x11, x11, x12
        mul     x12, x8, x16
        umlal   v24.2d, v11.2s, v8.s[2]
        umlal2  v24.2d, v11.4s, v8.s[3]
        umlal   v24.2d, v23.2s, v8.s[0]
        stp     x19, x6, [sp, #0x40]
        umulh   x19, x8, x16
        ldp     x6, x27, [sp, #0x80]
        sbcs    x6, x6, x23
        ldp     x23, x22, [x4, #0xb8]
        sbcs    x27, x27, x23
        umlal2  v24.2d, v23.4s, v8.s[1]
        sbcs    x1, x1, x22
        ldp     x23, x22, [x4, #0xc8]
        sbcs    x10, x10, x23
        umlal   v24.2d, v29.2s, v18.s[2]
        ldp     q11, q20, [x2, #0x120]
        sbcs    x9, x9, x22
        ldp     x22, x23, [x4, #0xd8]
        sbcs    x13, x13, x22
        sbcs    x17, x17, x23
        ldp     x23, x22, [x4, #0xe8]
        sbcs    x15, x15, x23
        umlal2  v24.2d, v29.4s, v18.s[3]
        mul     x23, x8, x20
        sbcs    x14, x14, x22
        ldr     x22, [x4, #0xf8]
        sbcs    x24, x24, x22
        umlal   v24.2d, v15.2s, v18.s[0]
        csetm   x22, lo
        eor     x21, x21, x22
        adds    x23, x19, x23
        umlal2  v24.2d, v15.4s, v18.s[1]
        ldp     q15, q23, [x2, #0x140]
        umlal   v24.2d, v21.2s, v1.s[2]
        umulh   x19, x8, x20
        umlal2  v24.2d, v21.4s, v1.s[3]
        ldp     q21, q29, [x2, #0x160]
        eor     x6, x6, x22
        umlal   v24.2d, v12.2s, v1.s[0]
        eor     x27, x27, x22
        eor     x7, x7, x22
        eor     x28, x28, x22
        umlal2  v24.2d, v12.4s, v1.s[1]
        eor     x9, x9, x22
        eor     x11, x11, x22
        eor     x1, x1, x22
        umlal   v24.2d, v4.2s, v19.s[2]
        eor     x10, x10, x22
        eor     x17, x17, x22
        umlal2  v24.2d, v4.4s, v19.s[3]
        stp     x23, x12, [sp]
        mul     x23, x8, x25
        adcs    x23, x19, x23
        eor     x19, x15, x22
        ldp     q12, q4, [x2, #0x180]
        eor     x5, x5, x22
        eor     x26, x26, x22
        umlal   v24.2d, v10.2s, v19.s[0]
        umulh   x15, x8, x25
        umlal2  v24.2d, v10.4s, v19.s[1]
        umlal   v24.2d, v2.2s, v16.s[2]
        eor     x13, x13, x22
        eor     x14, x14, x22
        eor     x24, x24, x22
        umlal2  v24.2d, v2.4s, v16.s[3]
        umlal   v24.2d, v11.2s, v16.s[0]
        ldp     q10, q2, [x2]
        str     x8, [sp, #0x790]
        mul     x8, x16, x25
        umlal2  v24.2d, v11.4s, v16.s[1]
        umlal   v24.2d, v20.2s, v0.s[2]
        adcs    x8, x15, x8
        umlal2  v24.2d, v20.4s, v0.s[3]
        umulh   x15, x16, x25
        umlal   v24.2d, v15.2s, v0.s[0]
        ldp     q11, q20, [x2, #0x20]
        umlal2  v24.2d, v15.4s, v0.s[1]
        mul     x12, x20, x25
        umlal   v24.2d, v23.2s, v17.s[2]
        adcs    x12, x15, x12
        umlal2  v24.2d, v23.4s, v17.s[3]
        umlal   v24.2d, v21.2s, v17.s[0]
        umulh   x15, x20, x25
        adc     x15, x15, xzr
        cmn     x22, #1
        umlal   v27.2d, v10.2s, v6.s[0]
        adcs    x22, x7, xzr
        adcs    x21, x21, xzr
        adcs    x28, x28, xzr
        umlal2  v27.2d, v10.4s, v6.s[2]
        ext     v15.16b, v3.16b, v27.16b, #8
        adcs    x26, x26, xzr
        adcs    x5, x5, xzr
        usra    v27.2d, v15.2d, #0x1d
        ext     v15.16b, v27.16b, v3.16b, #8
        adcs    x7, x11, xzr
        adcs    x6, x6, xzr
        usra    v22.2d, v15.2d, #0x1d
        umlal   v22.2d, v2.2s, v6.s[0]
        adcs    x27, x27, xzr
        adcs    x1, x1, xzr
        umlal2  v22.2d, v2.4s, v6.s[2]
        ldp     q15, q10, [x2, #0x40]
        adcs    x10, x10, xzr
        and     v2.16b, v27.16b, v7.16b
        adcs    x9, x9, xzr
        adcs    x11, x13, xzr
        adcs    x13, x17, xzr
        ldr     x17, [sp, #0x7e8]
        umlal2  v24.2d, v21.4s, v17.s[1]
        ldp     d21, d23, [x17, #0xc0]
        adcs    x19, x19, xzr
        umlal   v26.2d, v20.2s, v6.s[0]
        adcs    x14, x14, xzr
        shl     v23.2d, v23.2d, #0x28
        adcs    x24, x24, xzr
        umlal   v24.2d, v29.2s, v31.s[2]
        str     x24, [sp, #0x788]
        mul     x24, x16, x20
        adds    x23, x23, x24
        umlal   v25.2d, v11.2s, v6.s[0]
        umlal2  v25.2d, v11.4s, v6.s[2]
        umlal2  v24.2d, v29.4s, v31.s[3]
        ldp     q11, q27, [x2, #0x60]
        umulh   x24, x16, x20
        umlal   v9.2d, v15.2s, v6.s[0]
        adcs    x24, x8, x24
        adcs    x8, x12, xzr
        adc     x12, x15, xzr
        umlal   v24.2d, v12.2s, v31.s[0]
        stp     x27, x19, [sp, #0x180]
        ldp     x27, x15, [sp]
        adds    x15, x15, x15
        adcs    x27, x27, x27
        adcs    x23, x23, x23
        umlal2  v26.2d, v20.4s, v6.s[2]
        adcs    x24, x24, x24
        adcs    x8, x8, x8
        adcs    x12, x12, x12
        umlal2  v24.2d, v12.4s, v31.s[1]
        ldp     q12, q20, [x2, #0x80]
        stp     x6, x7, [sp, #0xa0]
        adc     x6, xzr, xzr
        umlal   v24.2d, v4.2s, v30.s[2]
        umlal2  v24.2d, v4.4s, v30.s[3]
        str     x14, [sp, #0x780]
        ldr     x14, [sp, #0x790]
        umulh   x7, x14, x14
        umlal   v13.2d, v10.2s, v6.s[0]
        adds    x7, x15, x7
        umlal2  v13.2d, v10.4s, v6.s[2]
        umlal   v28.2d, v11.2s, v6.s[0]
        umlal2  v9.2d, v15.4s, v6.s[2]
        umlal2  v28.2d, v11.4s, v6.s[2]
        umulh   x15, x16, x16
        ldp     q15, q10, [x2, #0xe0]
        umlal   v24.2d, v5.2s, v30.s[0]
        umlal2  v24.2d, v5.4s, v30.s[1]
        ldp     q11, q4, [x2, #0xc0]
        mul     x19, x22, x21
        usra    v24.2d, v21.2d, #0x1e
        ldp     q5, q21, [x2, #0xa0]
        umull   v29.2d, v12.2s, v6.s[0]
        usra    v24.2d, v23.2d, #6
        mul     x16, x16, x16
        adcs    x27, x27, x16
        adcs    x23, x23, x15
        umlal2  v29.2d, v12.4s, v6.s[2]
        umulh   x15, x25, x25
        umlal   v29.2d, v20.2s, v14.s[0]
        umlal2  v29.2d, v20.4s, v14.s[1]
        umlal   v29.2d, v5.2s, v8.s[2]
        mul     x14, x14, x14
        ldp     q12, q20, [x2, #0x120]
        umlal2  v29.2d, v5.4s, v8.s[3]
        umulh   x16, x20, x20
        umlal   v29.2d, v21.2s, v8.s[0]
        umlal2  v29.2d, v21.4s, v8.s[1]
        umlal   v29.2d, v11.2s, v18.s[2]
        ldp     q5, q21, [x2]
        umlal2  v29.2d, v11.4s, v18.s[3]
        mul     x25, x25, x25
        umlal   v29.2d, v4.2s, v18.s[0]
        umlal2  v29.2d, v4.4s, v18.s[1]
        umlal   v29.2d, v15.2s, v1.s[2]
        ldp     q11, q4, [x2, #0x160]
        umlal2  v29.2d, v15.4s, v1.s[3]
        stp     x19, x5, [sp, #0x110]
        umulh   x19, x22, x21
        umlal   v29.2d, v10.2s, v1.s[0]
        umlal2  v29.2d, v10.4s, v1.s[1]
        ldp     q15, q10, [x2, #0x140]
        umlal   v24.2d, v27.2s, v6.s[0]
        umlal2  v24.2d, v27.4s, v6.s[2]
        ldp     q6, q23, [x2, #0x100]
        umlal   v29.2d, v6.2s, v19.s[2]
        mul     x20, x20, x20
        adcs    x20, x24, x20
        adcs    x24, x8, x16
        ldp     x16, x8, [sp, #0x90]
        umlal2  v29.2d, v6.4s, v19.s[3]
        ldp     q6, q27, [x2, #0x180]
        adcs    x25, x12, x25
        umlal   v29.2d, v23.2s, v19.s[0]
        adc     x6, x6, x15
        ldp     x15, x12, [sp, #0x40]
        umlal   v22.2d, v5.2s, v2.s[0]
        subs    x14, x8, x14
        umlal2  v22.2d, v5.4s, v2.s[2]
        sbcs    x7, x12, x7
        sbcs    x27, x15, x27
        umlal2  v29.2d, v23.4s, v19.s[1]
        ext     v5.16b, v3.16b, v22.16b, #8
        sbcs    x23, x16, x23
        str     x13, [sp, #0x790]
        ldp     x13, x5, [sp, #0x10]
        sbcs    x20, x5, x20
        umlal   v29.2d, v12.2s, v16.s[2]
        usra    v22.2d, v5.2d, #0x1d
        sbcs    x24, x13, x24
        stp     x11, x9, [sp, #0x170]
        ldr     x11, [sp, #0x38]
        ldp     x9, x17, [sp, #0x150]
        sbcs    x25, x11, x25
        sbcs    x6, x9, x6
        ldp     q5, q23, [x2, #0x20]
        umlal2  v29.2d, v12.4s, v16.s[3]
        stp     x10, x1, [sp, #0x160]
        csetm   x10, lo
        umlal   v29.2d, v20.2s, v16.s[0]
        ldr     x1, [sp, #0x30]
        adds    x14, x14, x1
        adcs    x7, x7, x17
        str     x21, [sp, #0x778]
        ldp     x12, x15, [sp, #0x70]
        stp     x19, x26, [sp, #0x80]
        ldp     x19, x21, [sp, #0x20]
        adcs    x27, x27, x21
        adcs    x23, x23, x19
        umlal2  v29.2d, v20.4s, v16.s[1]
        ext     v12.16b, v22.16b, v3.16b, #8
        ldp     x16, x26, [sp, #0x60]
        adcs    x20, x20, x26
        usra    v25.2d, v12.2d, #0x1d
        adcs    x24, x24, x16
        adcs    x25, x25, x15
        umlal   v29.2d, v15.2s, v0.s[2]
        and     v12.16b, v22.16b, v7.16b
        umlal   v26.2d, v5.2s, v2.s[0]
        adcs    x6, x6, x12
        umlal   v25.2d, v21.2s, v2.s[0]
        adc     x10, x10, xzr
        adds    x5, x5, x14
        adcs    x7, x13, x7
        adcs    x27, x11, x27
        umlal2  v29.2d, v15.4s, v0.s[3]
        ldp     q15, q20, [x2, #0x1a0]
        adcs    x23, x9, x23
        adcs    x20, x1, x20
        umlal   v29.2d, v10.2s, v0.s[0]
        adcs    x24, x17, x24
        adcs    x25, x21, x25
        ldp     x11, x13, [sp, #0x190]
        umlal   v9.2d, v23.2s, v2.s[0]
        adcs    x21, x19, x6
        adcs    x26, x26, x10
        ldp     x17, x14, [sp, #0xb0]
        ldr     x10, [sp, #0x7a0]
        umlal2  v29.2d, v10.4s, v0.s[1]
        adcs    x19, x16, xzr
        ldr     x16, [sp, #0x90]
        ldp     q10, q22, [x2, #0x40]
        umulh   x1, x22, x28
        adcs    x6, x15, xzr
        adcs    x9, x12, xzr
        ldp     x15, x12, [sp, #0x40]
        umlal   v29.2d, v11.2s, v17.s[2]
        adds    x10, x10, x8
        adcs    x11, x11, x12
        adcs    x13, x13, x15
        ldp     x8, x12, [sp, #0xc0]
        adcs    x14, x14, x16
        ldp     x15, x16, [sp, #0x100]
        umlal2  v9.2d, v23.4s, v2.s[2]
        uzp1    v23.4s, v2.4s, v12.4s
        adcs    x17, x17, x5
        adcs    x16, x16, x7
        umlal2  v25.2d, v21.4s, v2.s[2]
        umlal   v13.2d, v10.2s, v2.s[0]
        stp     x28, x19, [sp, #0x50]
        mul     x28, x22, x28
        umlal2  v26.2d, v5.4s, v2.s[2]
        adcs    x15, x15, x27
        adcs    x12, x12, x23
        umlal2  v29.2d, v11.4s, v17.s[3]
        stp     x1, x28, [sp, #0x30]
        ldr     x1, [sp, #0x7a8]
        adcs    x8, x8, x20
        umlal   v29.2d, v4.2s, v17.s[0]
        adcs    x1, x1, x24
        stp     x22, x21, [sp, #0x10]
        ldp     x22, x28, [sp, #0xd0]
        adcs    x28, x28, x25
        adcs    x22, x22, x21
        umlal2  v29.2d, v4.4s, v17.s[1]
        stp     x25, x26, [sp]
        ldp     x25, x21, [sp, #0xe0]
        adcs    x21, x21, x26
        adcs    x25, x25, x19
        ldp     q11, q4, [x2, #0x80]
        umlal   v29.2d, v6.2s, v31.s[2]
        umlal   v28.2d, v22.2s, v2.s[0]
        ldp     x26, x19, [sp, #0xf0]
        adcs    x19, x19, x6
        adcs    x26, x26, x9
        stp     x9, x6, [sp, #0x20]
        ldr     x9, [sp, #0x798]
        adc     x9, x9, xzr
        ldr     x6, [sp, #0x7d8]
        adds    x6, x6, x10
        str     x6, [sp, #0x770]
        ldp     x6, x10, [sp, #0x120]
        adcs    x10, x10, x11
        umlal2  v29.2d, v6.4s, v31.s[3]
        adcs    x6, x6, x13
        ldp     x13, x11, [sp, #0x130]
        adcs    x11, x11, x14
        adcs    x13, x13, x17
        ldp     x17, x14, [sp, #0x140]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x7d0]
        umlal   v29.2d, v27.2s, v31.s[0]
        adcs    x15, x17, x15
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x98]
        umlal2  v29.2d, v27.4s, v31.s[1]
        adcs    x8, x16, x8
        ldp     x16, x17, [sp, #0x40]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x90]
        umlal   v29.2d, v15.2s, v30.s[2]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x7e8]
        ldp     d5, d6, [x16, #0xc8]
        shl     v6.2d, v6.2d, #0x2e
        umlal2  v29.2d, v15.4s, v30.s[3]
        adcs    x22, x17, x22
        adcs    x21, x5, x21
        adcs    x5, x7, x25
        ldp     x25, x17, [sp]
        adcs    x19, x27, x19
        adcs    x23, x23, x26
        umlal2  v13.2d, v10.4s, v2.s[2]
        adcs    x26, x20, x9
        umlal   v29.2d, v20.2s, v30.s[0]
        ldp     q15, q10, [x2, #0xa0]
        adcs    x20, x24, xzr
        adcs    x24, x25, xzr
        ldp     x25, x27, [sp, #0x10]
        adcs    x7, x27, xzr
        ldr     x27, [sp, #0x88]
        umlal2  v29.2d, v20.4s, v30.s[1]
        ldp     q20, q21, [x2, #0x60]
        umlal2  v28.2d, v22.4s, v2.s[2]
        mul     x9, x25, x27
        usra    v29.2d, v5.2d, #0x18
        ldp     q5, q22, [x2, #0xc0]
        str     x7, [sp, #0x7a8]
        ldr     x7, [sp, #0x58]
        adcs    x17, x17, xzr
        usra    v29.2d, v6.2d, #6
        umlal   v24.2d, v20.2s, v2.s[0]
        adcs    x7, x7, xzr
        str     x7, [sp, #0x7a0]
        str     x17, [sp, #0x768]
        ldp     x17, x7, [sp, #0x20]
        adcs    x7, x7, xzr
        str     x7, [sp, #0x760]
        umulh   x7, x25, x27
        adcs    x17, x17, xzr
        str     x17, [sp, #0x7d8]
        ldr     x17, [sp, #0x770]
        str     x24, [sp, #0x798]
        ldr     x24, [sp, #0x80]
        stp     x17, x10, [x3, #0x40]
        umlal2  v24.2d, v20.4s, v2.s[2]
        str     x20, [sp, #0x758]
        str     x26, [sp, #0x750]
        ldp     x26, x20, [sp, #0x30]
        adds    x20, x24, x20
        ldr     x24, [sp, #0x778]
        ldp     q6, q20, [x2, #0xe0]
        adcs    x26, x26, x9
        ldr     x9, [sp, #0x50]
        stp     x6, x11, [x3, #0x50]
        stp     x13, x14, [x3, #0x60]
        mul     x17, x24, x27
        adcs    x7, x7, x17
        umull   v27.2d, v11.2s, v2.s[0]
        umlal2  v27.2d, v11.4s, v2.s[2]
        umlal   v27.2d, v4.2s, v14.s[2]
        umlal2  v27.2d, v4.4s, v14.s[3]
        ldp     q11, q4, [x2, #0x1c0]
        umlal   v27.2d, v15.2s, v14.s[0]
        umulh   x17, x24, x27
        stp     x15, x12, [x3, #0x70]
        umlal   v29.2d, v21.2s, v2.s[0]
        umlal2  v27.2d, v15.4s, v14.s[1]
        umlal2  v29.2d, v21.4s, v2.s[2]
        ldp     q15, q2, [x2, #0x100]
        umlal   v27.2d, v10.2s, v8.s[2]
        ldp     q4, q21, [x2, #0x120]
        str     x23, [sp, #0x7d0]
        mul     x23, x24, x9
        umlal2  v27.2d, v10.4s, v8.s[3]
        umlal   v27.2d, v5.2s, v8.s[0]
        umlal2  v27.2d, v5.4s, v8.s[1]
        str     x19, [sp, #0x748]
        umulh   x19, x9, x27
        umlal   v27.2d, v22.2s, v18.s[2]
        umlal2  v27.2d, v22.4s, v18.s[3]
        ldp     q10, q5, [x2, #0x140]
        umlal   v27.2d, v6.2s, v18.s[0]
        umlal2  v27.2d, v6.4s, v18.s[1]
        str     x5, [sp, #0x740]
        mul     x5, x9, x27
        adcs    x5, x17, x5
        adc     x19, x19, xzr
        umlal   v27.2d, v20.2s, v1.s[2]
        str     x21, [sp, #0x738]
        ldp     x21, x17, [sp, #0x160]
        str     x22, [sp, #0x730]
        subs    x22, x25, x17
        str     x28, [sp, #0x728]
        sbcs    x28, x24, x21
        str     x1, [sp, #0x720]
        str     x8, [sp, #0x718]
        ldp     x8, x1, [sp, #0x170]
        str     x12, [sp, #0x710]
        sbcs    x12, x9, x1
        umlal2  v27.2d, v20.4s, v1.s[3]
        ldp     q6, q20, [x2, #0x160]
        umlal   v27.2d, v15.2s, v1.s[0]
        str     x15, [sp, #0x708]
        umulh   x15, x24, x9
        umlal2  v27.2d, v15.4s, v1.s[1]
        umlal   v27.2d, v2.2s, v19.s[2]
        umlal2  v27.2d, v2.4s, v19.s[3]
        str     x14, [sp, #0x700]
        sbcs    x14, x27, x8
        umlal   v27.2d, v4.2s, v19.s[0]
        umlal2  v27.2d, v4.4s, v19.s[1]
        str     x13, [sp, #0x6f8]
        ldr     x13, [sp, #0x118]
        str     x11, [sp, #0x6f0]
        ldr     x11, [sp, #0x790]
        ldr     x17, [sp, #0x780]
        str     x6, [sp, #0x6e8]
        sbcs    x6, x13, x11
        ldp     x21, x11, [sp, #0x180]
        umlal   v27.2d, v21.2s, v16.s[2]
        str     x10, [sp, #0x6e0]
        ldp     x1, x10, [sp, #0xa0]
        sbcs    x11, x10, x11
        mul     x8, x24, x24
        ldp     q15, q2, [x2, #0x180]
        ldp     q4, q22, [x2]
        umlal2  v27.2d, v21.4s, v16.s[3]
        sbcs    x17, x1, x17
        ldr     x1, [sp, #0x788]
        umlal   v27.2d, v10.2s, v16.s[0]
        sbcs    x1, x21, x1
        csetm   x21, lo
        adds    x23, x26, x23
        umlal2  v27.2d, v10.4s, v16.s[1]
        eor     x22, x22, x21
        eor     x28, x28, x21
        eor     x26, x12, x21
        umlal   v27.2d, v5.2s, v0.s[2]
        eor     x12, x14, x21
        eor     x14, x17, x21
        ldr     x17, [sp, #0x110]
        adcs    x7, x7, x15
        umlal2  v27.2d, v5.4s, v0.s[3]
        adcs    x5, x5, xzr
        umulh   x15, x25, x25
        eor     x11, x11, x21
        umlal   v27.2d, v6.2s, v0.s[0]
        umlal2  v27.2d, v6.4s, v0.s[1]
        eor     x6, x6, x21
        adc     x19, x19, xzr
        eor     x1, x1, x21
        adds    x17, x17, x17
        umlal   v27.2d, v20.2s, v17.s[2]
        adcs    x20, x20, x20
        umlal   v25.2d, v4.2s, v12.s[0]
        ldp     q10, q5, [x2, #0x1a0]
        umulh   x24, x24, x24
        adcs    x23, x23, x23
        umlal2  v25.2d, v4.4s, v12.s[2]
        umlal2  v27.2d, v20.4s, v17.s[3]
        adcs    x7, x7, x7
        adcs    x5, x5, x5
        ldp     q4, q6, [x2, #0x20]
        umlal   v27.2d, v15.2s, v17.s[0]
        adcs    x19, x19, x19
        mul     x10, x9, x9
        adc     x13, xzr, xzr
        umlal2  v27.2d, v15.4s, v17.s[1]
        adds    x15, x17, x15
        ext     v15.16b, v3.16b, v25.16b, #8
        usra    v25.2d, v15.2d, #0x1d
        umlal   v27.2d, v2.2s, v31.s[2]
        adcs    x20, x20, x8
        umulh   x8, x9, x9
        umlal   v9.2d, v4.2s, v12.s[0]
        adcs    x23, x23, x24
        adcs    x24, x7, x10
        adcs    x5, x5, x8
        umlal2  v27.2d, v2.4s, v31.s[3]
        ldp     q15, q2, [x2, #0x40]
        umlal   v27.2d, v10.2s, v31.s[0]
        ext     v20.16b, v25.16b, v3.16b, #8
        umlal2  v27.2d, v10.4s, v31.s[1]
        and     v10.16b, v25.16b, v7.16b
        mul     x7, x27, x27
        adcs    x19, x19, x7
        usra    v26.2d, v20.2d, #0x1d
        ldp     q20, q21, [x2, #0x80]
        umlal2  v9.2d, v4.4s, v12.s[2]
        umlal   v13.2d, v6.2s, v12.s[0]
        umulh   x7, x27, x27
        adc     x7, x13, x7
        cmn     x21, #1
        umlal   v26.2d, v22.2s, v12.s[0]
        adcs    x21, x22, xzr
        adcs    x22, x28, xzr
        adcs    x28, x26, xzr
        umlal   v28.2d, v15.2s, v12.s[0]
        adcs    x26, x12, xzr
        adcs    x6, x6, xzr
        ldr     x12, [sp, #0x118]
        ldr     x13, [sp, #0xa8]
        adcs    x8, x11, xzr
        umlal   v27.2d, v5.2s, v30.s[2]
        umlal2  v26.2d, v22.4s, v12.s[2]
        ldp     d4, d22, [x16, #0xd0]
        adcs    x10, x14, xzr
        umlal2  v13.2d, v6.4s, v12.s[2]
        mul     x11, x25, x25
        adcs    x1, x1, xzr
        umlal2  v28.2d, v15.4s, v12.s[2]
        ldp     q15, q6, [x2, #0xa0]
        umlal   v24.2d, v2.2s, v12.s[0]
        umulh   x14, x12, x13
        umlal2  v27.2d, v5.4s, v30.s[3]
        umlal2  v24.2d, v2.4s, v12.s[2]
        umull   v2.2d, v20.2s, v12.s[0]
        shl     v5.2d, v22.2d, #0x34
        ldp     q22, q25, [x2, #0x60]
        umlal   v29.2d, v22.2s, v12.s[0]
        mul     x17, x12, x13
        umlal2  v2.2d, v20.4s, v12.s[2]
        umlal   v27.2d, v11.2s, v30.s[0]
        umlal   v2.2d, v21.2s, v23.s[0]
        str     x1, [sp, #0x6d8]
        ldr     x1, [sp, #0xa0]
        stp     x10, x8, [sp, #0x50]
        mul     x10, x12, x1
        umlal2  v27.2d, v11.4s, v30.s[1]
        adds    x10, x14, x10
        ldr     x14, [sp, #0x180]
        umlal2  v29.2d, v22.4s, v12.s[2]
        usra    v27.2d, v4.2d, #0x12
        ldp     q11, q4, [x2, #0xc0]
        umlal2  v2.2d, v21.4s, v23.s[1]
        stp     x6, x26, [sp, #0x40]
        mul     x6, x12, x14
        umulh   x8, x12, x1
        umlal   v2.2d, v15.2s, v14.s[2]
        usra    v27.2d, v5.2d, #6
        ldp     q5, q20, [x2, #0xe0]
        umlal2  v2.2d, v15.4s, v14.s[3]
        umlal   v27.2d, v25.2s, v12.s[0]
        ldp     q15, q21, [x2, #0x100]
        adcs    x6, x8, x6
        umlal   v2.2d, v6.2s, v14.s[0]
        mul     x8, x1, x14
        umlal2  v2.2d, v6.4s, v14.s[1]
        umlal   v2.2d, v11.2s, v8.s[2]
        umlal2  v2.2d, v11.4s, v8.s[3]
        ldp     q11, q6, [x2, #0x120]
        umulh   x26, x12, x14
        umlal   v2.2d, v4.2s, v8.s[0]
        umlal2  v2.2d, v4.4s, v8.s[1]
        umlal   v2.2d, v5.2s, v18.s[2]
        umlal2  v27.2d, v25.4s, v12.s[2]
        ldp     q12, q4, [x2, #0x140]
        stp     x7, x19, [sp, #0x10]
        mul     x7, x13, x14
        umlal2  v2.2d, v5.4s, v18.s[3]
        ldp     q5, q22, [x2, #0x160]
        umlal   v2.2d, v20.2s, v18.s[0]
        adcs    x26, x26, x7
        umlal2  v2.2d, v20.4s, v18.s[1]
        umlal   v2.2d, v15.2s, v1.s[2]
        umlal2  v2.2d, v15.4s, v1.s[3]
        ldp     q15, q20, [x2, #0x180]
        mul     x7, x13, x1
        umlal   v2.2d, v21.2s, v1.s[0]
        umlal2  v2.2d, v21.4s, v1.s[1]
        umlal   v2.2d, v11.2s, v19.s[2]
        umulh   x19, x13, x14
        umlal2  v2.2d, v11.4s, v19.s[3]
        ldp     q11, q21, [x2, #0x1a0]
        umlal   v2.2d, v6.2s, v19.s[0]
        adcs    x19, x19, x8
        umlal2  v2.2d, v6.4s, v19.s[1]
        umlal   v2.2d, v12.2s, v16.s[2]
        umulh   x8, x1, x14
        adc     x8, x8, xzr
        adds    x6, x6, x7
        umlal2  v2.2d, v12.4s, v16.s[3]
        ldp     q12, q6, [x2]
        umlal   v26.2d, v12.2s, v10.s[0]
        umlal2  v26.2d, v12.4s, v10.s[2]
        ext     v12.16b, v3.16b, v26.16b, #8
        usra    v26.2d, v12.2d, #0x1d
        and     v12.16b, v26.16b, v7.16b
        ext     v25.16b, v26.16b, v3.16b, #8
        umulh   x7, x13, x1
        adcs    x26, x26, x7
        usra    v9.2d, v25.2d, #0x1d
        adcs    x19, x19, xzr
        adc     x7, x8, xzr
        umlal   v9.2d, v6.2s, v10.s[0]
        ldp     q25, q26, [x2, #0x1e0]
        umlal2  v9.2d, v6.4s, v10.s[2]
        adds    x8, x17, x17
        adcs    x10, x10, x10
        adcs    x6, x6, x6
        adcs    x26, x26, x26
        umlal   v2.2d, v4.2s, v16.s[0]
        adcs    x19, x19, x19
        umlal2  v2.2d, v4.4s, v16.s[1]
        adcs    x7, x7, x7
        adc     x17, xzr, xzr
        ldp     q4, q6, [x2, #0x20]
        stp     x5, x24, [sp, #0x20]
        umulh   x5, x14, x14
        umlal   v13.2d, v4.2s, v10.s[0]
        umlal2  v13.2d, v4.4s, v10.s[2]
        umlal   v2.2d, v5.2s, v0.s[2]
        ldp     q4, q26, [x2, #0x1c0]
        umlal   v28.2d, v6.2s, v10.s[0]
        umulh   x24, x12, x12
        adds    x24, x8, x24
        umlal2  v2.2d, v5.4s, v0.s[3]
        umlal   v2.2d, v22.2s, v0.s[0]
        umlal2  v2.2d, v22.4s, v0.s[1]
        ldp     q5, q22, [x2, #0x40]
        umlal   v2.2d, v15.2s, v17.s[2]
        mul     x8, x13, x13
        adcs    x8, x10, x8
        umlal2  v28.2d, v6.4s, v10.s[2]
        umlal2  v2.2d, v15.4s, v17.s[3]
        umlal   v2.2d, v20.2s, v17.s[0]
        umulh   x10, x13, x13
        umlal2  v2.2d, v20.4s, v17.s[1]
        umlal   v2.2d, v11.2s, v31.s[2]
        ldp     d15, d6, [x16, #0xd8]
        umlal2  v2.2d, v11.4s, v31.s[3]
        umlal   v24.2d, v5.2s, v10.s[0]
        shl     v11.2d, v6.2d, #0x3a
        umlal   v2.2d, v21.2s, v31.s[0]
        umlal2  v24.2d, v5.4s, v10.s[2]
        ldp     q5, q6, [x2, #0x60]
        umlal2  v2.2d, v21.4s, v31.s[1]
        umlal   v2.2d, v4.2s, v30.s[2]
        str     x8, [sp, #0x30]
        mul     x8, x1, x1
        umlal2  v2.2d, v4.4s, v30.s[3]
        ldp     q4, q20, [x2, #0x80]
        adcs    x6, x6, x10
        umlal   v2.2d, v26.2s, v30.s[0]
        umlal   v29.2d, v22.2s, v10.s[0]
        mul     x10, x12, x12
        umlal2  v29.2d, v22.4s, v10.s[2]
        adcs    x26, x26, x8
        ldp     q21, q22, [x2, #0xa0]
        umlal2  v2.2d, v26.4s, v30.s[1]
        umlal   v27.2d, v5.2s, v10.s[0]
        umulh   x8, x1, x1
        usra    v2.2d, v15.2d, #0xc
        umlal2  v27.2d, v5.4s, v10.s[2]
        ldp     q15, q5, [x2, #0xc0]
        str     x26, [sp, #0x38]
        mul     x26, x14, x14
        adcs    x19, x19, x8
        usra    v2.2d, v11.2d, #6
        ldp     q11, q26, [x2, #0xe0]
        mul     x8, x21, x22
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x778]
        adc     x5, x17, x5
        subs    x25, x25, x12
        umlal   v2.2d, v6.2s, v10.s[0]
        sbcs    x7, x7, x13
        sbcs    x1, x9, x1
        umlal2  v2.2d, v6.4s, v10.s[2]
        sbcs    x27, x27, x14
        umull   v6.2d, v4.2s, v10.s[0]
        csetm   x9, lo
        eor     x7, x7, x9
        eor     x25, x25, x9
        cmn     x9, #1
        adcs    x25, x25, xzr
        eor     x27, x27, x9
        eor     x1, x1, x9
        adcs    x7, x7, xzr
        umlal2  v6.2d, v4.4s, v10.s[2]
        uzp1    v10.4s, v10.4s, v12.4s
        adcs    x1, x1, xzr
        mul     x9, x25, x7
        umlal   v6.2d, v20.2s, v23.s[2]
        adcs    x27, x27, xzr
        umlal2  v6.2d, v20.4s, v23.s[3]
        umlal   v6.2d, v21.2s, v23.s[0]
        ldp     q4, q20, [x2, #0x100]
        umulh   x12, x25, x7
        umlal2  v6.2d, v21.4s, v23.s[1]
        umlal   v6.2d, v22.2s, v14.s[2]
        umlal2  v6.2d, v22.4s, v14.s[3]
        ldp     q21, q22, [x2, #0x120]
        umlal   v6.2d, v15.2s, v14.s[0]
        mul     x13, x25, x27
        umlal2  v6.2d, v15.4s, v14.s[1]
        umlal   v6.2d, v5.2s, v8.s[2]
        umlal2  v6.2d, v5.4s, v8.s[3]
        ldr     d15, [x16, #0xe0]
        umlal   v6.2d, v11.2s, v8.s[0]
        umlal2  v6.2d, v11.4s, v8.s[1]
        ldp     q11, q5, [x2, #0x140]
        umlal   v6.2d, v26.2s, v18.s[2]
        mul     x14, x7, x27
        umlal2  v6.2d, v26.4s, v18.s[3]
        umlal   v6.2d, v4.2s, v18.s[0]
        umlal2  v6.2d, v4.4s, v18.s[1]
        ldp     q4, q26, [x2, #0x160]
        mul     x17, x25, x1
        str     x8, [sp, #0x6d0]
        umulh   x8, x25, x1
        umlal   v6.2d, v20.2s, v1.s[2]
        umlal2  v6.2d, v20.4s, v1.s[3]
        umlal   v6.2d, v21.2s, v1.s[0]
        umlal2  v6.2d, v21.4s, v1.s[1]
        stp     x5, x26, [sp]
        umulh   x5, x7, x27
        ldp     q20, q21, [x2, #0x180]
        umlal   v6.2d, v22.2s, v19.s[2]
        umlal2  v6.2d, v22.4s, v19.s[3]
        umlal   v6.2d, v11.2s, v19.s[0]
        umulh   x26, x25, x27
        umlal2  v6.2d, v11.4s, v19.s[1]
        ldr     d11, [x16, #0xe8]
        umlal   v6.2d, v5.2s, v16.s[2]
        umlal2  v6.2d, v5.4s, v16.s[3]
        umlal   v6.2d, v4.2s, v16.s[0]
        umlal2  v6.2d, v4.4s, v16.s[1]
        ldp     q4, q5, [x2, #0x1a0]
        umlal   v6.2d, v26.2s, v0.s[2]
        umlal2  v6.2d, v26.4s, v0.s[3]
        umlal   v6.2d, v20.2s, v0.s[0]
        umlal2  v6.2d, v20.4s, v0.s[1]
        ldp     q20, q22, [x2, #0x1c0]
        umlal   v6.2d, v21.2s, v17.s[2]
        umlal2  v6.2d, v21.4s, v17.s[3]
        umlal   v6.2d, v4.2s, v17.s[0]
        umlal2  v6.2d, v4.4s, v17.s[1]
        ldp     q4, q21, [x2]
        umlal   v6.2d, v5.2s, v31.s[2]
        umlal2  v6.2d, v5.4s, v31.s[3]
        umlal   v6.2d, v20.2s, v31.s[0]
        umlal2  v6.2d, v20.4s, v31.s[1]
        umlal   v9.2d, v4.2s, v12.s[0]
        umlal2  v9.2d, v4.4s, v12.s[2]
        ldp     q4, q5, [x2, #0x20]
        umlal   v28.2d, v4.2s, v12.s[0]
        adds    x12, x12, x17
        adcs    x8, x8, x13
        umulh   x13, x1, x27
        adcs    x26, x26, x14
        umulh   x14, x25, x25
        mul     x17, x1, x27
        adcs    x5, x5, x17
        umlal2  v28.2d, v4.4s, v12.s[2]
        adc     x13, x13, xzr
        umlal   v6.2d, v22.2s, v30.s[2]
        ext     v4.16b, v3.16b, v9.16b, #8
        usra    v9.2d, v4.2d, #0x1d
        mul     x17, x7, x1
        adds    x8, x8, x17
        and     v4.16b, v9.16b, v7.16b
        ext     v9.16b, v9.16b, v3.16b, #8
        usra    v13.2d, v9.2d, #0x1d
        umlal   v13.2d, v21.2s, v12.s[0]
        shl     v9.2d, v11.2d, #6
        umlal2  v6.2d, v22.4s, v30.s[3]
        ldp     q11, q20, [x2, #0x80]
        umulh   x17, x7, x1
        umlal2  v13.2d, v21.4s, v12.s[2]
        ldp     q21, q22, [x2, #0xa0]
        adcs    x26, x26, x17
        umlal   v24.2d, v5.2s, v12.s[0]
        adcs    x5, x5, xzr
        adc     x13, x13, xzr
        adds    x9, x9, x9
        umlal2  v24.2d, v5.4s, v12.s[2]
        ldp     q5, q26, [x2, #0x40]
        adcs    x12, x12, x12
        umlal   v29.2d, v5.2s, v12.s[0]
        umulh   x17, x7, x7
        adcs    x8, x8, x8
        adcs    x26, x26, x26
        umlal   v27.2d, v26.2s, v12.s[0]
        adcs    x5, x5, x5
        adcs    x13, x13, x13
        adc     x16, xzr, xzr
        umlal2  v29.2d, v5.4s, v12.s[2]
        umlal2  v27.2d, v26.4s, v12.s[2]
        umlal   v6.2d, v25.2s, v30.s[0]
        adds    x9, x9, x14
        umlal2  v6.2d, v25.4s, v30.s[1]
        ldp     q5, q25, [x2, #0x60]
        umlal   v2.2d, v5.2s, v12.s[0]
        umlal2  v2.2d, v5.4s, v12.s[2]
        umull   v5.2d, v11.2s, v12.s[0]
        usra    v6.2d, v15.2d, #6
        ldp     q15, q26, [x2, #0xc0]
        mul     x7, x7, x7
        adcs    x7, x12, x7
        umlal2  v5.2d, v11.4s, v12.s[2]
        umlal   v5.2d, v20.2s, v10.s[0]
        adcs    x8, x8, x17
        umlal2  v5.2d, v20.4s, v10.s[1]
        ldp     q11, q20, [x2, #0x200]
        mul     x12, x1, x1
        umlal   v5.2d, v21.2s, v23.s[2]
        umlal2  v5.2d, v21.4s, v23.s[3]
        adcs    x26, x26, x12
        umlal   v5.2d, v22.2s, v23.s[0]
        mul     x12, x27, x27
        umlal2  v5.2d, v22.4s, v23.s[1]
        ldp     q20, q21, [x2, #0xe0]
        umlal   v5.2d, v15.2s, v14.s[2]
        umlal2  v5.2d, v15.4s, v14.s[3]
        mul     x25, x25, x25
        umlal   v5.2d, v26.2s, v14.s[0]
        umlal2  v5.2d, v26.4s, v14.s[1]
        ldp     q15, q22, [x2, #0x100]
        umlal   v5.2d, v20.2s, v8.s[2]
        mul     x14, x21, x28
        umlal2  v5.2d, v20.4s, v8.s[3]
        umlal   v5.2d, v21.2s, v8.s[0]
        umlal2  v5.2d, v21.4s, v8.s[1]
        ldp     q20, q21, [x2, #0x140]
        umulh   x1, x1, x1
        umlal   v5.2d, v15.2s, v18.s[2]
        adcs    x1, x5, x1
        adcs    x5, x13, x12
        umlal2  v5.2d, v15.4s, v18.s[3]
        ldp     q15, q26, [x2, #0x120]
        ldp     x13, x12, [sp, #0x20]
        umlal   v5.2d, v22.2s, v18.s[0]
        umulh   x27, x27, x27
        adc     x27, x16, x27
        ldp     x17, x16, [sp, #0x10]
        subs    x25, x11, x25
        umlal2  v5.2d, v22.4s, v18.s[1]
        umlal   v5.2d, v15.2s, v1.s[2]
        sbcs    x9, x15, x9
        sbcs    x7, x20, x7
        sbcs    x8, x23, x8
        umlal2  v5.2d, v15.4s, v1.s[3]
        ldp     q15, q22, [x2, #0x160]
        sbcs    x26, x12, x26
        umlal   v5.2d, v26.2s, v1.s[0]
        sbcs    x1, x13, x1
        sbcs    x5, x16, x5
        sbcs    x27, x17, x27
        umlal2  v5.2d, v26.4s, v1.s[1]
        str     x23, [sp, #0x778]
        umulh   x23, x21, x22
        str     x20, [sp, #0x6c8]
        csetm   x20, lo
        adds    x25, x25, x10
        umlal   v5.2d, v20.2s, v19.s[2]
        adcs    x9, x9, x24
        str     x15, [sp, #0x6c0]
        str     x11, [sp, #0x6b8]
        ldp     x15, x11, [sp, #0x30]
        adcs    x7, x7, x15
        adcs    x8, x8, x6
        umlal2  v5.2d, v20.4s, v19.s[3]
        ldp     q20, q26, [x2, #0x180]
        adcs    x26, x26, x11
        ldp     x15, x11, [sp]
        adcs    x1, x1, x19
        umlal   v5.2d, v21.2s, v19.s[0]
        adcs    x5, x5, x11
        adcs    x27, x27, x15
        umulh   x15, x21, x28
        umlal   v6.2d, v25.2s, v12.s[0]
        adc     x20, x20, xzr
        adds    x23, x23, x14
        ldr     x14, [sp, #0x48]
        umlal2  v5.2d, v21.4s, v19.s[1]
        umlal   v5.2d, v15.2s, v16.s[2]
        umlal2  v6.2d, v25.4s, v12.s[2]
        ldp     q12, q21, [x2, #0x1a0]
        mul     x11, x21, x14
        umlal2  v5.2d, v15.4s, v16.s[3]
        and     v15.16b, v6.16b, v7.16b
        adcs    x11, x15, x11
        umlal   v5.2d, v22.2s, v16.s[0]
        ext     v25.16b, v6.16b, v3.16b, #8
        umulh   x15, x21, x14
        umlal2  v5.2d, v22.4s, v16.s[1]
        ext     v6.16b, v3.16b, v6.16b, #8
        umlal   v5.2d, v20.2s, v0.s[2]
        usra    v15.2d, v6.2d, #0x1d
        umlal2  v5.2d, v20.4s, v0.s[3]
        ldp     q6, q20, [x2, #0x1c0]
        umlal   v5.2d, v26.2s, v0.s[0]
        mul     x17, x22, x28
        umlal2  v5.2d, v26.4s, v0.s[1]
        ldp     q22, q26, [x2]
        umlal   v13.2d, v22.2s, v4.s[0]
        umlal2  v13.2d, v22.4s, v4.s[2]
        mul     x16, x22, x14
        adcs    x15, x15, x16
        umlal   v5.2d, v12.2s, v17.s[2]
        umlal2  v5.2d, v12.4s, v17.s[3]
        umlal   v5.2d, v21.2s, v17.s[0]
        umulh   x16, x28, x14
        umlal2  v5.2d, v21.4s, v17.s[1]
        ldp     q12, q21, [x2, #0x20]
        umlal   v24.2d, v12.2s, v4.s[0]
        umlal   v5.2d, v6.2s, v31.s[2]
        umlal2  v5.2d, v6.4s, v31.s[3]
        ldp     q6, q22, [x2, #0x1e0]
        mul     x13, x28, x14
        umlal   v5.2d, v20.2s, v31.s[0]
        umlal2  v24.2d, v12.4s, v4.s[2]
        umlal2  v5.2d, v20.4s, v31.s[1]
        ext     v12.16b, v3.16b, v13.16b, #8
        umulh   x14, x22, x14
        adcs    x13, x14, x13
        usra    v13.2d, v12.2d, #0x1d
        and     v12.16b, v13.16b, v7.16b
        adc     x14, x16, xzr
        adds    x11, x11, x17
        ext     v13.16b, v13.16b, v3.16b, #8
        usra    v28.2d, v13.2d, #0x1d
        umlal   v5.2d, v6.2s, v30.s[2]
        umlal   v28.2d, v26.2s, v4.s[0]
        umulh   x16, x21, x21
        umlal2  v28.2d, v26.4s, v4.s[2]
        ldp     q13, q20, [x2, #0x40]
        umlal   v29.2d, v21.2s, v4.s[0]
        umlal2  v5.2d, v6.4s, v30.s[3]
        umlal   v5.2d, v22.2s, v30.s[0]
        umulh   x17, x22, x28
        adcs    x15, x15, x17
        adcs    x13, x13, xzr
        umlal2  v5.2d, v22.4s, v30.s[1]
        ldp     q6, q22, [x2, #0xa0]
        adc     x14, x14, xzr
        umlal   v27.2d, v13.2s, v4.s[0]
        usra    v5.2d, v25.2d, #0x1d
        adds    x25, x12, x25
        ldr     x12, [sp, #0x20]
        adcs    x9, x12, x9
        ldp     x17, x12, [sp, #0x10]
        umlal2  v27.2d, v13.4s, v4.s[2]
        ldp     q13, q25, [x2, #0x80]
        adcs    x7, x12, x7
        umlal2  v29.2d, v21.4s, v4.s[2]
        usra    v5.2d, v9.2d, #6
        adcs    x8, x17, x8
        adcs    x26, x10, x26
        ldp     q9, q21, [x2, #0x60]
        umlal   v15.2d, v9.2s, v4.s[0]
        adcs    x24, x24, x1
        ldp     x1, x10, [sp, #0x30]
        umlal   v2.2d, v20.2s, v4.s[0]
        adcs    x1, x1, x5
        adcs    x27, x6, x27
        ldp     x6, x5, [sp]
        adcs    x20, x10, x20
        ldr     x10, [sp, #0x6d0]
        umlal2  v2.2d, v20.4s, v4.s[2]
        ldp     q20, q26, [x2, #0xc0]
        adcs    x19, x19, xzr
        umlal2  v15.2d, v9.4s, v4.s[2]
        adcs    x5, x5, xzr
        adcs    x6, x6, xzr
        adds    x10, x10, x10
        umull   v9.2d, v13.2s, v4.s[0]
        adcs    x23, x23, x23
        adcs    x11, x11, x11
        adcs    x12, x15, x15
        umlal2  v9.2d, v13.4s, v4.s[2]
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        adc     x15, xzr, xzr
        adds    x10, x10, x16
        umlal   v5.2d, v21.2s, v4.s[0]
        mul     x16, x22, x22
        umlal2  v5.2d, v21.4s, v4.s[2]
        adcs    x23, x23, x16
        uzp1    v13.4s, v4.4s, v12.4s
        umlal   v9.2d, v25.2s, v10.s[2]
        umlal2  v9.2d, v25.4s, v10.s[3]
        umulh   x16, x22, x22
        ldp     q4, q21, [x2, #0xe0]
        umlal   v9.2d, v6.2s, v10.s[0]
        adcs    x11, x11, x16
        umlal2  v9.2d, v6.4s, v10.s[1]
        ldp     q6, q25, [x2, #0x100]
        mul     x16, x28, x28
        umlal   v9.2d, v22.2s, v23.s[2]
        adcs    x12, x12, x16
        umulh   x16, x28, x28
        adcs    x13, x13, x16
        ldp     x17, x16, [sp, #0x40]
        umlal2  v9.2d, v22.4s, v23.s[3]
        umlal   v9.2d, v20.2s, v23.s[0]
        umlal2  v9.2d, v20.4s, v23.s[1]
        ldp     q20, q22, [x2, #0x120]
        str     x6, [sp, #0x6b0]
        mul     x6, x16, x16
        umlal   v9.2d, v26.2s, v14.s[2]
        adcs    x6, x14, x6
        umlal2  v9.2d, v26.4s, v14.s[3]
        umlal   v9.2d, v4.2s, v14.s[0]
        umlal2  v9.2d, v4.4s, v14.s[1]
        ext     v4.16b, v5.16b, v3.16b, #8
        umulh   x14, x16, x16
        umlal   v9.2d, v21.2s, v8.s[2]
        umlal2  v9.2d, v21.4s, v8.s[3]
        ext     v21.16b, v3.16b, v5.16b, #8
        umlal   v9.2d, v6.2s, v8.s[0]
        and     v5.16b, v5.16b, v7.16b
        umlal2  v9.2d, v6.4s, v8.s[1]
        usra    v5.2d, v21.2d, #0x1d
        stp     x5, x19, [sp, #0xb0]
        ldp     x19, x5, [sp, #0x50]
        stp     x20, x27, [sp, #0xa0]
        umulh   x20, x17, x5
        umlal   v9.2d, v25.2s, v18.s[2]
        ldp     q6, q21, [x2, #0x140]
        umlal2  v9.2d, v25.4s, v18.s[3]
        umlal   v9.2d, v20.2s, v18.s[0]
        umlal2  v9.2d, v20.4s, v18.s[1]
        ldp     q20, q25, [x2, #0x160]
        umulh   x27, x17, x19
        umlal   v9.2d, v22.2s, v1.s[2]
        umlal2  v9.2d, v22.4s, v1.s[3]
        umlal   v9.2d, v6.2s, v1.s[0]
        ldp     q22, q26, [x2, #0x180]
        umlal2  v9.2d, v6.4s, v1.s[1]
        stp     x1, x24, [sp, #0x90]
        mul     x1, x17, x5
        umlal   v9.2d, v21.2s, v19.s[2]
        umlal2  v9.2d, v21.4s, v19.s[3]
        umlal   v9.2d, v20.2s, v19.s[0]
        ldr     x24, [sp, #0x6d8]
        stp     x26, x8, [sp, #0x190]
        mul     x26, x17, x24
        ldp     q6, q21, [x2, #0x1a0]
        umlal2  v9.2d, v20.4s, v19.s[1]
        umlal   v9.2d, v25.2s, v16.s[2]
        adc     x14, x15, x14
        mul     x15, x17, x19
        umlal2  v9.2d, v25.4s, v16.s[3]
        umlal   v9.2d, v22.2s, v16.s[0]
        ldp     q20, q25, [x2, #0x1c0]
        umlal2  v9.2d, v22.4s, v16.s[1]
        mul     x8, x5, x24
        umlal   v9.2d, v26.2s, v0.s[2]
        adds    x20, x20, x15
        umlal2  v9.2d, v26.4s, v0.s[3]
        umulh   x15, x17, x24
        umlal   v9.2d, v6.2s, v0.s[0]
        umlal2  v9.2d, v6.4s, v0.s[1]
        adcs    x27, x27, x26
        ldp     q6, q22, [x2]
        umlal   v9.2d, v21.2s, v17.s[2]
        umlal2  v9.2d, v21.4s, v17.s[3]
        umulh   x26, x19, x24
        umlal   v9.2d, v20.2s, v17.s[0]
        umlal   v28.2d, v6.2s, v12.s[0]
        ldp     q21, q26, [x2, #0x20]
        stp     x7, x9, [sp, #0x140]
        mul     x7, x19, x24
        umlal2  v28.2d, v6.4s, v12.s[2]
        adcs    x8, x15, x8
        ext     v6.16b, v3.16b, v28.16b, #8
        umlal   v29.2d, v21.2s, v12.s[0]
        usra    v28.2d, v6.2d, #0x1d
        umlal2  v29.2d, v21.4s, v12.s[2]
        ldp     q6, q21, [x2, #0x40]
        umulh   x15, x5, x24
        umlal   v27.2d, v26.2s, v12.s[0]
        adcs    x7, x15, x7
        adc     x26, x26, xzr
        umlal2  v27.2d, v26.4s, v12.s[2]
        ext     v26.16b, v28.16b, v3.16b, #8
        usra    v24.2d, v26.2d, #0x1d
        umlal   v24.2d, v22.2s, v12.s[0]
        umulh   x15, x5, x19
        umlal2  v9.2d, v20.4s, v17.s[1]
        and     v20.16b, v28.16b, v7.16b
        ldp     q26, q28, [x2, #0x1e0]
        umlal   v9.2d, v25.2s, v31.s[2]
        umlal   v15.2d, v21.2s, v12.s[0]
        umlal2  v9.2d, v25.4s, v31.s[3]
        mul     x9, x5, x19
        adds    x27, x27, x9
        adcs    x8, x8, x15
        umlal   v2.2d, v6.2s, v12.s[0]
        adcs    x7, x7, xzr
        umlal2  v2.2d, v6.4s, v12.s[2]
        ldp     q6, q25, [x2, #0xa0]
        umlal   v9.2d, v26.2s, v31.s[0]
        mul     x9, x21, x21
        umlal2  v15.2d, v21.4s, v12.s[2]
        adc     x26, x26, xzr
        adds    x1, x1, x1
        umlal2  v9.2d, v26.4s, v31.s[1]
        umlal2  v24.2d, v22.4s, v12.s[2]
        adcs    x20, x20, x20
        adcs    x27, x27, x27
        adcs    x8, x8, x8
        umlal   v9.2d, v28.2s, v30.s[2]
        adcs    x7, x7, x7
        adcs    x26, x26, x26
        adc     x15, xzr, xzr
        umlal2  v9.2d, v28.4s, v30.s[3]
        ldp     q21, q22, [x2, #0x80]
        str     x25, [sp, #0x6d8]
        umulh   x25, x17, x17
        umlal   v9.2d, v11.2s, v30.s[0]
        str     x14, [sp, #0x40]
        ldr     x14, [sp, #0x7e8]
        ldp     d26, d28, [x14, #0xe8]
        adds    x25, x1, x25
        umlal2  v9.2d, v11.4s, v30.s[1]
        umull   v11.2d, v21.2s, v12.s[0]
        usra    v9.2d, v4.2d, #0x1d
        shl     v4.2d, v28.2d, #0xc
        usra    v9.2d, v26.2d, #0x3a
        mul     x1, x5, x5
        adcs    x20, x20, x1
        umlal2  v11.2d, v21.4s, v12.s[2]
        usra    v9.2d, v4.2d, #6
        umlal   v11.2d, v22.2s, v13.s[0]
        umlal2  v11.2d, v22.4s, v13.s[1]
        ldp     q4, q21, [x2, #0xc0]
        ldp     q22, q26, [x2, #0x60]
        umulh   x1, x5, x5
        umlal   v11.2d, v6.2s, v10.s[2]
        umlal2  v11.2d, v6.4s, v10.s[3]
        adcs    x27, x27, x1
        umlal   v11.2d, v25.2s, v10.s[0]
        umlal2  v11.2d, v25.4s, v10.s[1]
        ldp     q6, q25, [x2, #0xe0]
        umulh   x1, x19, x19
        umlal   v11.2d, v4.2s, v23.s[2]
        umlal2  v11.2d, v4.4s, v23.s[3]
        umlal   v11.2d, v21.2s, v23.s[0]
        umlal2  v11.2d, v21.4s, v23.s[1]
        ldp     q4, q21, [x2, #0x120]
        str     x27, [sp, #0x48]
        mul     x27, x19, x19
        umlal   v11.2d, v6.2s, v14.s[2]
        adcs    x27, x8, x27
        umlal2  v11.2d, v6.4s, v14.s[3]
        mul     x8, x24, x24
        adcs    x1, x7, x1
        umlal   v11.2d, v25.2s, v14.s[0]
        umlal   v5.2d, v22.2s, v12.s[0]
        umlal2  v5.2d, v22.4s, v12.s[2]
        ldp     q6, q22, [x2, #0x100]
        umlal2  v11.2d, v25.4s, v14.s[1]
        umulh   x7, x24, x24
        adcs    x26, x26, x8
        umlal   v9.2d, v26.2s, v12.s[0]
        adc     x7, x15, x7
        subs    x21, x21, x17
        sbcs    x22, x22, x5
        umlal   v11.2d, v6.2s, v8.s[2]
        sbcs    x28, x28, x19
        sbcs    x19, x16, x24
        csetm   x24, lo
        eor     x19, x19, x24
        umlal2  v11.2d, v6.4s, v8.s[3]
        ldp     q6, q25, [x2, #0x140]
        umlal   v11.2d, v22.2s, v8.s[0]
        eor     x22, x22, x24
        eor     x28, x28, x24
        eor     x21, x21, x24
        umlal2  v11.2d, v22.4s, v8.s[1]
        cmn     x24, #1
        adcs    x21, x21, xzr
        umlal   v11.2d, v4.2s, v18.s[2]
        umlal2  v11.2d, v4.4s, v18.s[3]
        adcs    x22, x22, xzr
        umulh   x24, x21, x22
        adcs    x28, x28, xzr
        ldp     q4, q22, [x2, #0x160]
        umlal   v11.2d, v21.2s, v18.s[0]
        umlal2  v11.2d, v21.4s, v18.s[1]
        umlal2  v9.2d, v26.4s, v12.s[2]
        ext     v12.16b, v3.16b, v9.16b, #8
        umulh   x5, x21, x28
        umlal   v11.2d, v6.2s, v1.s[2]
        ext     v21.16b, v9.16b, v3.16b, #8
        adcs    x19, x19, xzr
        umlal2  v11.2d, v6.4s, v1.s[3]
        and     v9.16b, v9.16b, v7.16b
        mul     x8, x21, x19
        umlal   v11.2d, v25.2s, v1.s[0]
        ldp     q6, q26, [x2, #0x180]
        usra    v9.2d, v12.2d, #0x1d
        umlal2  v11.2d, v25.4s, v1.s[1]
        umlal   v11.2d, v4.2s, v19.s[2]
        ldp     q12, q25, [x2, #0x1a0]
        umlal2  v11.2d, v4.4s, v19.s[3]
        mul     x15, x22, x19
        umlal   v11.2d, v22.2s, v19.s[0]
        umlal2  v11.2d, v22.4s, v19.s[1]
        ldp     q4, q22, [x2, #0x1c0]
        umulh   x16, x21, x19
        umlal   v11.2d, v6.2s, v16.s[2]
        umlal2  v11.2d, v6.4s, v16.s[3]
        umlal   v11.2d, v26.2s, v16.s[0]
        umlal2  v11.2d, v26.4s, v16.s[1]
        ldp     q6, q26, [x2, #0x1e0]
        stp     x7, x26, [sp, #0x10]
        mul     x7, x21, x28
        umlal   v11.2d, v12.2s, v0.s[2]
        umlal2  v11.2d, v12.4s, v0.s[3]
        umulh   x26, x28, x19
        umlal   v11.2d, v25.2s, v0.s[0]
        stp     x1, x27, [sp]
        umulh   x1, x22, x19
        umlal2  v11.2d, v25.4s, v0.s[1]
        ldp     q12, q25, [x2]
        umlal   v11.2d, v4.2s, v17.s[2]
        umlal2  v11.2d, v4.4s, v17.s[3]
        umlal   v24.2d, v12.2s, v20.s[0]
        umlal2  v24.2d, v12.4s, v20.s[2]
        ext     v12.16b, v3.16b, v24.16b, #8
        umlal   v11.2d, v22.2s, v17.s[0]
        umlal2  v11.2d, v22.4s, v17.s[1]
        ldp     q4, q22, [x2, #0x200]
        umlal   v11.2d, v6.2s, v31.s[2]
        umlal2  v11.2d, v6.4s, v31.s[3]
        ldp     q6, q28, [x2, #0x20]
        mul     x27, x22, x28
        umlal   v11.2d, v26.2s, v31.s[0]
        usra    v24.2d, v12.2d, #0x1d
        ext     v12.16b, v24.16b, v3.16b, #8
        and     v24.16b, v24.16b, v7.16b
        umlal2  v11.2d, v26.4s, v31.s[1]
        usra    v29.2d, v12.2d, #0x1d
        umlal   v29.2d, v25.2s, v20.s[0]
        adds    x24, x24, x7
        mul     x7, x21, x22
        adcs    x5, x5, x8
        umlal   v27.2d, v6.2s, v20.s[0]
        adcs    x8, x16, x15
        umlal2  v27.2d, v6.4s, v20.s[2]
        umlal2  v29.2d, v25.4s, v20.s[2]
        ldp     q12, q6, [x2, #0x40]
        mul     x15, x28, x19
        umlal   v2.2d, v28.2s, v20.s[0]
        adcs    x1, x1, x15
        adc     x26, x26, xzr
        adds    x27, x5, x27
        umlal   v15.2d, v12.2s, v20.s[0]
        umulh   x5, x22, x28
        adcs    x5, x8, x5
        adcs    x1, x1, xzr
        umlal2  v2.2d, v28.4s, v20.s[2]
        umlal2  v15.2d, v12.4s, v20.s[2]
        ldp     d12, d25, [x14, #0xf0]
        adc     x26, x26, xzr
        umlal   v5.2d, v6.2s, v20.s[0]
        shl     v25.2d, v25.2d, #0x12
        adds    x7, x7, x7
        adcs    x24, x24, x24
        umlal2  v5.2d, v6.4s, v20.s[2]
        ldp     q6, q26, [x2, #0x80]
        adcs    x27, x27, x27
        umlal   v11.2d, v4.2s, v30.s[2]
        adcs    x5, x5, x5
        adcs    x1, x1, x1
        umulh   x8, x22, x22
        umlal2  v11.2d, v4.4s, v30.s[3]
        adcs    x26, x26, x26
        adc     x15, xzr, xzr
        uzp1    v4.4s, v20.4s, v24.4s
        umlal   v11.2d, v22.2s, v30.s[0]
        umlal2  v11.2d, v22.4s, v30.s[1]
        usra    v11.2d, v21.2d, #0x1d
        ldp     q21, q22, [x2, #0xa0]
        usra    v11.2d, v12.2d, #0x34
        umulh   x16, x21, x21
        umull   v12.2d, v6.2s, v20.s[0]
        usra    v11.2d, v25.2d, #6
        adds    x7, x7, x16
        umlal2  v12.2d, v6.4s, v20.s[2]
        ldp     q6, q25, [x2, #0x60]
        umlal   v12.2d, v26.2s, v13.s[2]
        umlal2  v12.2d, v26.4s, v13.s[3]
        mul     x16, x28, x28
        ldp     q26, q28, [x2, #0x220]
        umlal   v12.2d, v21.2s, v13.s[0]
        umlal2  v12.2d, v21.4s, v13.s[1]
        umlal   v12.2d, v22.2s, v10.s[2]
        mul     x22, x22, x22
        adcs    x22, x24, x22
        adcs    x27, x27, x8
        umlal2  v12.2d, v22.4s, v10.s[3]
        ldp     q21, q22, [x2, #0xe0]
        adcs    x24, x5, x16
        umlal   v9.2d, v6.2s, v20.s[0]
        umlal2  v9.2d, v6.4s, v20.s[2]
        mul     x5, x17, x17
        umlal   v11.2d, v25.2s, v20.s[0]
        umlal2  v11.2d, v25.4s, v20.s[2]
        ldp     q6, q20, [x2, #0xc0]
        umlal   v12.2d, v6.2s, v10.s[0]
        ext     v25.16b, v3.16b, v11.16b, #8
        umulh   x28, x28, x28
        adcs    x28, x1, x28
        umlal2  v12.2d, v6.4s, v10.s[1]
        ldp     q6, q28, [x2, #0x100]
        umlal   v12.2d, v20.2s, v23.s[2]
        umlal2  v12.2d, v20.4s, v23.s[3]
        umlal   v12.2d, v21.2s, v23.s[0]
        mul     x21, x21, x21
        umlal2  v12.2d, v21.4s, v23.s[1]
        umlal   v12.2d, v22.2s, v14.s[2]
        ldp     q20, q21, [x2, #0x120]
        umlal2  v12.2d, v22.4s, v14.s[3]
        mul     x1, x19, x19
        adcs    x26, x26, x1
        ldp     x8, x1, [sp, #0x160]
        umlal   v12.2d, v6.2s, v14.s[0]
        umlal2  v12.2d, v6.4s, v14.s[1]
        and     v6.16b, v11.16b, v7.16b
        umlal   v12.2d, v28.2s, v8.s[2]
        usra    v6.2d, v25.2d, #0x1d
        umulh   x16, x1, x8
        umlal2  v12.2d, v28.4s, v8.s[3]
        ldp     q22, q25, [x2, #0x140]
        umlal   v12.2d, v20.2s, v8.s[0]
        umlal2  v12.2d, v20.4s, v8.s[1]
        ext     v11.16b, v11.16b, v3.16b, #8
        umlal   v12.2d, v21.2s, v18.s[2]
        umulh   x19, x19, x19
        adc     x19, x15, x19
        subs    x21, x9, x21
        umlal2  v12.2d, v21.4s, v18.s[3]
        ldp     q20, q21, [x2, #0x160]
        umlal   v12.2d, v22.2s, v18.s[0]
        umlal2  v12.2d, v22.4s, v18.s[1]
        umlal   v12.2d, v25.2s, v1.s[2]
        umlal2  v12.2d, v25.4s, v1.s[3]
        ldp     q22, q25, [x2, #0x180]
        umlal   v12.2d, v20.2s, v1.s[0]
        umlal2  v12.2d, v20.4s, v1.s[1]
        umlal   v12.2d, v21.2s, v19.s[2]
        umlal2  v12.2d, v21.4s, v19.s[3]
        ldp     q20, q21, [x2, #0x1a0]
        ldp     x15, x17, [sp, #0x40]
        umlal   v12.2d, v22.2s, v19.s[0]
        umlal2  v12.2d, v22.4s, v19.s[1]
        sbcs    x7, x10, x7
        sbcs    x22, x23, x22
        sbcs    x27, x11, x27
        umlal   v12.2d, v25.2s, v16.s[2]
        sbcs    x24, x12, x24
        sbcs    x28, x13, x28
        sbcs    x26, x6, x26
        umlal2  v12.2d, v25.4s, v16.s[3]
        ldp     q22, q25, [x2, #0x1c0]
        sbcs    x19, x15, x19
        mul     x14, x1, x8
        stp     x14, x11, [sp, #0x30]
        csetm   x14, lo
        umlal   v12.2d, v20.2s, v16.s[0]
        umlal2  v12.2d, v20.4s, v16.s[1]
        adds    x21, x21, x5
        adcs    x7, x7, x25
        adcs    x22, x22, x20
        adcs    x27, x27, x17
        umlal   v12.2d, v21.2s, v0.s[2]
        ldp     x11, x8, [sp]
        adcs    x24, x24, x8
        adcs    x28, x28, x11
        stp     x23, x10, [sp, #0x20]
        ldp     x10, x23, [sp, #0x10]
        adcs    x26, x26, x23
        umlal2  v12.2d, v21.4s, v0.s[3]
        ldp     q20, q21, [x2, #0x1e0]
        adcs    x19, x19, x10
        umlal   v12.2d, v22.2s, v0.s[0]
        adc     x14, x14, xzr
        adds    x21, x12, x21
        adcs    x7, x13, x7
        umlal2  v12.2d, v22.4s, v0.s[1]
        adcs    x22, x6, x22
        ldp     x12, x6, [sp, #0x170]
        mul     x13, x1, x6
        umlal   v12.2d, v25.2s, v17.s[2]
        adcs    x27, x15, x27
        adcs    x24, x5, x24
        adcs    x25, x25, x28
        adcs    x28, x20, x26
        ldp     q22, q28, [x2]
        adcs    x26, x17, x19
        adcs    x19, x8, x14
        umlal   v29.2d, v22.2s, v24.s[0]
        adcs    x20, x11, xzr
        umlal2  v29.2d, v22.4s, v24.s[2]
        umulh   x5, x1, x6
        ext     v22.16b, v3.16b, v29.16b, #8
        adcs    x23, x23, xzr
        adcs    x8, x10, xzr
        umulh   x10, x6, x12
        usra    v29.2d, v22.2d, #0x1d
        and     v22.16b, v29.16b, v7.16b
        umlal2  v12.2d, v25.4s, v17.s[3]
        ext     v25.16b, v29.16b, v3.16b, #8
        usra    v27.2d, v25.2d, #0x1d
        umlal   v27.2d, v28.2s, v24.s[0]
        mul     x11, x1, x12
        adds    x13, x16, x13
        ldr     x14, [sp, #0x160]
        adcs    x5, x5, x11
        ldp     q25, q29, [x2, #0x20]
        umlal   v2.2d, v25.2s, v24.s[0]
        umlal2  v2.2d, v25.4s, v24.s[2]
        umlal   v15.2d, v29.2s, v24.s[0]
        umulh   x11, x1, x12
        umlal2  v15.2d, v29.4s, v24.s[2]
        ldp     q25, q29, [x2, #0x40]
        umlal   v5.2d, v25.2s, v24.s[0]
        umlal2  v5.2d, v25.4s, v24.s[2]
        umlal   v9.2d, v29.2s, v24.s[0]
        mul     x15, x14, x12
        umlal   v12.2d, v20.2s, v17.s[0]
        umlal2  v12.2d, v20.4s, v17.s[1]
        ldp     q20, q25, [x2, #0x200]
        ldr     x16, [sp, #0x7e8]
        umlal   v12.2d, v21.2s, v31.s[2]
        adcs    x11, x11, x15
        umlal2  v27.2d, v28.4s, v24.s[2]
        umlal2  v12.2d, v21.4s, v31.s[3]
        ldp     q21, q28, [x2, #0x80]
        umlal   v12.2d, v20.2s, v31.s[0]
        umulh   x15, x14, x12
        umlal2  v9.2d, v29.4s, v24.s[2]
        umlal2  v12.2d, v20.4s, v31.s[1]
        umlal   v12.2d, v25.2s, v30.s[2]
        umlal2  v12.2d, v25.4s, v30.s[3]
        ldp     d20, d25, [x16, #0xf8]
        ldr     x16, [sp, #0x6c0]
        mul     x17, x6, x12
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x6b8]
        adc     x10, x10, xzr
        umlal   v12.2d, v26.2s, v30.s[0]
        umlal2  v12.2d, v26.4s, v30.s[1]
        usra    v12.2d, v11.2d, #0x1d
        subs    x9, x17, x9
        ldr     x17, [sp, #0x28]
        str     x9, [sp, #0xe0]
        ldr     x9, [sp, #0x6c8]
        sbcs    x17, x16, x17
        ldr     x16, [sp, #0x20]
        shl     v11.2d, v25.2d, #0x18
        umull   v25.2d, v21.2s, v24.s[0]
        str     x17, [sp, #0x6d0]
        ldr     x17, [sp, #0x778]
        sbcs    x16, x9, x16
        ldr     x9, [sp, #0x38]
        str     x16, [sp, #0xe8]
        ldr     x16, [sp, #0x6d8]
        sbcs    x9, x17, x9
        umlal2  v25.2d, v21.4s, v24.s[2]
        ldp     q21, q26, [x2, #0x60]
        umlal   v6.2d, v21.2s, v24.s[0]
        sbcs    x21, x16, x21
        ldp     x17, x16, [sp, #0x140]
        umlal   v25.2d, v28.2s, v4.s[0]
        usra    v12.2d, v20.2d, #0x2e
        sbcs    x7, x16, x7
        sbcs    x22, x17, x22
        ldp     x16, x17, [sp, #0x190]
        umlal2  v25.2d, v28.4s, v4.s[1]
        ldp     q20, q28, [x2, #0xa0]
        sbcs    x27, x17, x27
        umlal   v25.2d, v20.2s, v13.s[2]
        mul     x17, x14, x6
        umlal2  v25.2d, v20.4s, v13.s[3]
        usra    v12.2d, v11.2d, #6
        sbcs    x24, x16, x24
        ldp     q11, q20, [x2, #0xc0]
        str     x24, [sp, #0x6a8]
        ldp     x24, x16, [sp, #0x90]
        sbcs    x25, x16, x25
        umlal   v25.2d, v28.2s, v13.s[0]
        sbcs    x28, x24, x28
        ldp     x16, x24, [sp, #0xa0]
        sbcs    x26, x24, x26
        sbcs    x19, x16, x19
        ldp     x24, x16, [sp, #0xb0]
        umlal2  v25.2d, v28.4s, v13.s[1]
        umlal2  v6.2d, v21.4s, v24.s[2]
        ldp     q21, q28, [x2, #0xe0]
        sbcs    x20, x16, x20
        umlal   v12.2d, v26.2s, v24.s[0]
        umulh   x16, x14, x6
        sbcs    x23, x24, x23
        ldr     x24, [sp, #0x6b0]
        str     x23, [sp, #0x6a0]
        ldr     x23, [sp, #0x30]
        sbcs    x8, x24, x8
        umlal2  v12.2d, v26.4s, v24.s[2]
        ldp     q24, q26, [x2, #0x100]
        csetm   x24, lo
        adds    x5, x5, x17
        adcs    x11, x11, x16
        adcs    x15, x15, xzr
        umlal   v25.2d, v11.2s, v10.s[2]
        umlal2  v25.2d, v11.4s, v10.s[3]
        adc     x10, x10, xzr
        adds    x23, x23, x23
        adcs    x13, x13, x13
        adcs    x5, x5, x5
        umlal   v25.2d, v20.2s, v10.s[0]
        adcs    x11, x11, x11
        adcs    x15, x15, x15
        umlal2  v25.2d, v20.4s, v10.s[1]
        umulh   x16, x1, x1
        adcs    x10, x10, x10
        ldp     q11, q20, [x2, #0x120]
        adc     x17, xzr, xzr
        umlal   v25.2d, v21.2s, v23.s[2]
        umlal2  v25.2d, v21.4s, v23.s[3]
        adds    x23, x23, x16
        ext     v21.16b, v3.16b, v12.16b, #8
        umlal   v25.2d, v28.2s, v23.s[0]
        mul     x16, x14, x14
        str     x24, [sp, #0x698]
        umulh   x24, x14, x14
        adcs    x13, x13, x16
        umlal2  v25.2d, v28.4s, v23.s[1]
        umlal   v25.2d, v24.2s, v14.s[2]
        ldp     q28, q29, [x2, #0x140]
        umlal2  v25.2d, v24.4s, v14.s[3]
        adcs    x24, x5, x24
        umlal   v25.2d, v26.2s, v14.s[0]
        umlal2  v25.2d, v26.4s, v14.s[1]
        umlal   v25.2d, v11.2s, v8.s[2]
        ldp     q24, q26, [x2, #0x160]
        umlal2  v25.2d, v11.4s, v8.s[3]
        and     v11.16b, v12.16b, v7.16b
        mul     x5, x6, x6
        adcs    x5, x11, x5
        umlal   v25.2d, v20.2s, v8.s[0]
        ext     v12.16b, v12.16b, v3.16b, #8
        umlal2  v25.2d, v20.4s, v8.s[1]
        usra    v11.2d, v21.2d, #0x1d
        umlal   v25.2d, v28.2s, v18.s[2]
        umulh   x11, x6, x6
        adcs    x11, x15, x11
        umlal2  v25.2d, v28.4s, v18.s[3]
        umlal   v25.2d, v29.2s, v18.s[0]
        ldp     q20, q21, [x2, #0x180]
        mul     x15, x12, x12
        ldr     x16, [sp, #0x790]
        adcs    x10, x10, x15
        umlal2  v25.2d, v29.4s, v18.s[1]
        umlal   v25.2d, v24.2s, v1.s[2]
        umulh   x15, x12, x12
        umlal2  v25.2d, v24.4s, v1.s[3]
        ldp     q24, q28, [x2, #0x1a0]
        adc     x15, x17, x15
        ldr     x17, [sp, #0x788]
        umlal   v25.2d, v26.2s, v1.s[0]
        umlal2  v25.2d, v26.4s, v1.s[1]
        umlal   v25.2d, v20.2s, v19.s[2]
        umlal2  v25.2d, v20.4s, v19.s[3]
        stp     x8, x20, [sp, #0xd0]
        umulh   x8, x16, x17
        ldp     q20, q26, [x2, #0x1c0]
        umlal   v25.2d, v21.2s, v19.s[0]
        umlal2  v25.2d, v21.4s, v19.s[1]
        umlal   v25.2d, v24.2s, v16.s[2]
        ldr     x20, [sp, #0x188]
        stp     x19, x26, [sp, #0x80]
        mul     x19, x16, x20
        umlal2  v25.2d, v24.4s, v16.s[3]
        ldp     q21, q24, [x2, #0x1e0]
        umlal   v25.2d, v28.2s, v16.s[0]
        umlal2  v25.2d, v28.4s, v16.s[1]
        umlal   v25.2d, v20.2s, v0.s[2]
        mul     x26, x1, x1
        umlal2  v25.2d, v20.4s, v0.s[3]
        umlal   v25.2d, v26.2s, v0.s[0]
        umlal2  v25.2d, v26.4s, v0.s[1]
        ldp     q20, q26, [x2, #0x200]
        stp     x28, x25, [sp, #0x70]
        umulh   x28, x16, x20
        umlal   v25.2d, v21.2s, v17.s[2]
        umlal2  v25.2d, v21.4s, v17.s[3]
        ldp     q21, q28, [x2]
        umlal   v27.2d, v21.2s, v22.s[0]
        umlal2  v27.2d, v21.4s, v22.s[2]
        ext     v21.16b, v3.16b, v27.16b, #8
        ldr     x25, [sp, #0x780]
        str     x27, [sp, #0xc0]
        mul     x27, x16, x25
        adds    x27, x28, x27
        usra    v27.2d, v21.2d, #0x1d
        and     v21.16b, v27.16b, v7.16b
        ext     v27.16b, v27.16b, v3.16b, #8
        usra    v2.2d, v27.2d, #0x1d
        umlal   v2.2d, v28.2s, v22.s[0]
        mul     x28, x16, x17
        uzp1    v27.4s, v22.4s, v21.4s
        umlal2  v2.2d, v28.4s, v22.s[2]
        umlal   v25.2d, v24.2s, v17.s[0]
        stp     x22, x7, [sp, #0x60]
        umulh   x22, x16, x25
        umlal2  v25.2d, v24.4s, v17.s[1]
        adcs    x22, x22, x28
        ldp     q24, q28, [x2, #0x220]
        umlal   v25.2d, v20.2s, v31.s[2]
        umlal2  v25.2d, v20.4s, v31.s[3]
        mul     x28, x20, x17
        umlal   v25.2d, v26.2s, v31.s[0]
        umlal2  v25.2d, v26.4s, v31.s[1]
        ldp     q20, q26, [x2, #0x20]
        adcs    x28, x8, x28
        umlal   v15.2d, v20.2s, v22.s[0]
        umlal   v5.2d, v26.2s, v22.s[0]
        umlal2  v15.2d, v20.4s, v22.s[2]
        mul     x8, x25, x25
        umlal2  v5.2d, v26.4s, v22.s[2]
        ldp     q20, q26, [x2, #0x40]
        umlal   v9.2d, v20.2s, v22.s[0]
        umulh   x7, x20, x17
        umlal2  v9.2d, v20.4s, v22.s[2]
        umlal   v25.2d, v24.2s, v30.s[2]
        umlal2  v25.2d, v24.4s, v30.s[3]
        ldp     q20, q24, [x2, #0x80]
        umlal   v6.2d, v26.2s, v22.s[0]
        stp     x21, x9, [sp, #0x50]
        umulh   x21, x25, x17
        umlal2  v6.2d, v26.4s, v22.s[2]
        umlal   v25.2d, v28.2s, v30.s[0]
        umlal2  v25.2d, v28.4s, v30.s[1]
        ldp     q26, q28, [x2, #0xa0]
        usra    v25.2d, v12.2d, #0x1d
        ldr     x9, [sp, #0x7e8]
        ldp     d12, d29, [x9, #0x100]
        stp     x15, x10, [sp]
        mul     x15, x25, x17
        adcs    x7, x7, x15
        adc     x21, x21, xzr
        usra    v25.2d, v12.2d, #0x28
        shl     v12.2d, v29.2d, #0x1e
        usra    v25.2d, v12.2d, #6
        ldp     q12, q29, [x2, #0x60]
        mul     x15, x20, x25
        umlal   v25.2d, v29.2s, v22.s[0]
        adds    x22, x22, x15
        umlal2  v25.2d, v29.4s, v22.s[2]
        umlal   v11.2d, v12.2s, v22.s[0]
        umlal2  v11.2d, v12.4s, v22.s[2]
        ext     v12.16b, v25.16b, v3.16b, #8
        umull   v29.2d, v20.2s, v22.s[0]
        umulh   x15, x20, x25
        adcs    x28, x28, x15
        adcs    x7, x7, xzr
        umlal2  v29.2d, v20.4s, v22.s[2]
        adc     x21, x21, xzr
        adds    x19, x19, x19
        adcs    x27, x27, x27
        ldp     q20, q22, [x2, #0xc0]
        umlal   v29.2d, v24.2s, v4.s[2]
        adcs    x22, x22, x22
        umlal2  v29.2d, v24.4s, v4.s[3]
        adcs    x28, x28, x28
        adcs    x7, x7, x7
        adcs    x21, x21, x21
        adc     x15, xzr, xzr
        umulh   x10, x16, x16
        umlal   v29.2d, v26.2s, v4.s[0]
        umlal2  v29.2d, v26.4s, v4.s[1]
        adds    x19, x19, x10
        ext     v24.16b, v3.16b, v25.16b, #8
        umlal   v29.2d, v28.2s, v13.s[2]
        and     v25.16b, v25.16b, v7.16b
        umlal2  v29.2d, v28.4s, v13.s[3]
        mul     x10, x20, x20
        adcs    x27, x27, x10
        ldp     q26, q28, [x2, #0xe0]
        umlal   v29.2d, v20.2s, v13.s[0]
        usra    v25.2d, v24.2d, #0x1d
        umlal2  v29.2d, v20.4s, v13.s[1]
        mul     x10, x17, x17
        umlal   v29.2d, v22.2s, v10.s[2]
        umlal2  v29.2d, v22.4s, v10.s[3]
        ldp     q20, q22, [x2, #0x100]
        str     x27, [sp, #0xc8]
        umulh   x27, x20, x20
        adcs    x27, x22, x27
        adcs    x22, x28, x8
        umlal   v29.2d, v26.2s, v10.s[0]
        umlal2  v29.2d, v26.4s, v10.s[1]
        umlal   v29.2d, v28.2s, v23.s[2]
        umlal2  v29.2d, v28.4s, v23.s[3]
        ldp     q24, q26, [x2, #0x120]
        umulh   x28, x25, x25
        umlal   v29.2d, v20.2s, v23.s[0]
        adcs    x28, x7, x28
        adcs    x21, x21, x10
        umlal2  v29.2d, v20.4s, v23.s[1]
        umlal   v29.2d, v22.2s, v14.s[2]
        umlal2  v29.2d, v22.4s, v14.s[3]
        ldp     q20, q22, [x2, #0x140]
        umulh   x7, x17, x17
        umlal   v29.2d, v24.2s, v14.s[0]
        adc     x7, x15, x7
        subs    x1, x1, x16
        sbcs    x20, x14, x20
        umlal2  v29.2d, v24.4s, v14.s[1]
        sbcs    x25, x6, x25
        sbcs    x6, x12, x17
        csetm   x8, lo
        eor     x20, x20, x8
        eor     x1, x1, x8
        umlal   v29.2d, v26.2s, v8.s[2]
        cmn     x8, #1
        adcs    x1, x1, xzr
        adcs    x20, x20, xzr
        eor     x25, x25, x8
        umlal2  v29.2d, v26.4s, v8.s[3]
        adcs    x25, x25, xzr
        umlal   v29.2d, v20.2s, v8.s[0]
        eor     x6, x6, x8
        adcs    x6, x6, xzr
        ldp     q24, q26, [x2, #0x1a0]
        umlal2  v29.2d, v20.4s, v8.s[1]
        mul     x8, x1, x20
        umlal   v29.2d, v22.2s, v18.s[2]
        umlal2  v29.2d, v22.4s, v18.s[3]
        ldp     q20, q22, [x2, #0x160]
        umlal   v29.2d, v20.2s, v18.s[0]
        mul     x10, x16, x16
        umlal2  v29.2d, v20.4s, v18.s[1]
        ldp     q20, q28, [x2, #0x180]
        umlal   v29.2d, v22.2s, v1.s[2]
        umlal2  v29.2d, v22.4s, v1.s[3]
        umulh   x12, x1, x20
        umlal   v29.2d, v20.2s, v1.s[0]
        umlal2  v29.2d, v20.4s, v1.s[1]
        umlal   v29.2d, v28.2s, v19.s[2]
        mul     x14, x1, x25
        adds    x12, x12, x14
        umlal2  v29.2d, v28.4s, v19.s[3]
        ldp     q20, q22, [x2, #0x1c0]
        umlal   v29.2d, v24.2s, v19.s[0]
        umlal2  v29.2d, v24.4s, v19.s[1]
        umulh   x14, x1, x25
        umlal   v29.2d, v26.2s, v16.s[2]
        ldp     q24, q28, [x2, #0x1e0]
        umlal2  v29.2d, v26.4s, v16.s[3]
        umlal   v29.2d, v20.2s, v16.s[0]
        umlal2  v29.2d, v20.4s, v16.s[1]
        mul     x15, x1, x6
        adcs    x14, x14, x15
        umlal   v29.2d, v22.2s, v0.s[2]
        umlal2  v29.2d, v22.4s, v0.s[3]
        ldp     q20, q22, [x2]
        umlal   v2.2d, v20.2s, v21.s[0]
        umlal2  v2.2d, v20.4s, v21.s[2]
        umulh   x15, x1, x6
        umlal   v29.2d, v24.2s, v0.s[0]
        umlal2  v29.2d, v24.4s, v0.s[1]
        ext     v20.16b, v3.16b, v2.16b, #8
        ldp     q24, q26, [x2, #0x200]
        umlal   v29.2d, v28.2s, v17.s[2]
        usra    v2.2d, v20.2d, #0x1d
        mul     x16, x25, x6
        umlal2  v29.2d, v28.4s, v17.s[3]
        umlal   v29.2d, v24.2s, v17.s[0]
        umlal2  v29.2d, v24.4s, v17.s[1]
        ext     v20.16b, v2.16b, v3.16b, #8
        usra    v15.2d, v20.2d, #0x1d
        and     v2.16b, v2.16b, v7.16b
        mul     x17, x20, x6
        adcs    x15, x15, x17
        ldp     q20, q24, [x2, #0x220]
        umlal   v15.2d, v22.2s, v21.s[0]
        umlal   v29.2d, v26.2s, v31.s[2]
        umlal2  v29.2d, v26.4s, v31.s[3]
        umulh   x17, x20, x6
        adcs    x16, x17, x16
        umlal   v29.2d, v20.2s, v31.s[0]
        umlal2  v29.2d, v20.4s, v31.s[1]
        ldp     q20, q26, [x2, #0x20]
        umlal   v5.2d, v20.2s, v21.s[0]
        umlal2  v5.2d, v20.4s, v21.s[2]
        umulh   x17, x25, x6
        adc     x17, x17, xzr
        umlal   v29.2d, v24.2s, v30.s[2]
        umlal2  v29.2d, v24.4s, v30.s[3]
        ldp     q20, q24, [x2, #0x80]
        ldp     q28, q30, [x2, #0x40]
        usra    v29.2d, v12.2d, #0x1d
        umlal   v6.2d, v28.2s, v21.s[0]
        str     x7, [sp, #0x790]
        mul     x7, x20, x25
        adds    x7, x14, x7
        umlal   v9.2d, v26.2s, v21.s[0]
        umlal2  v9.2d, v26.4s, v21.s[2]
        umlal2  v6.2d, v28.4s, v21.s[2]
        ldp     d12, d26, [x9, #0x108]
        umulh   x14, x20, x25
        adcs    x14, x15, x14
        umlal   v11.2d, v30.2s, v21.s[0]
        usra    v29.2d, v12.2d, #0x22
        adcs    x15, x16, xzr
        adc     x16, x17, xzr
        adds    x8, x8, x8
        umlal2  v11.2d, v30.4s, v21.s[2]
        adcs    x12, x12, x12
        adcs    x7, x7, x7
        adcs    x14, x14, x14
        adcs    x15, x15, x15
        umull   v12.2d, v20.2s, v21.s[0]
        adcs    x16, x16, x16
        adc     x17, xzr, xzr
        umlal2  v12.2d, v20.4s, v21.s[2]
        shl     v20.2d, v26.2d, #0x24
        ldp     q26, q28, [x2, #0x60]
        umlal   v12.2d, v24.2s, v27.s[0]
        umulh   x9, x1, x1
        usra    v29.2d, v20.2d, #6
        ldp     q20, q30, [x2, #0xa0]
        adds    x8, x8, x9
        umlal2  v12.2d, v24.4s, v27.s[1]
        umlal   v12.2d, v20.2s, v4.s[2]
        umlal2  v12.2d, v20.4s, v4.s[3]
        ldp     q20, q24, [x2, #0xc0]
        mul     x9, x20, x20
        adcs    x9, x12, x9
        umlal   v12.2d, v30.2s, v4.s[0]
        umlal2  v12.2d, v30.4s, v4.s[1]
        umlal2  v15.2d, v22.4s, v21.s[2]
        mul     x1, x1, x1
        umlal   v12.2d, v20.2s, v13.s[2]
        umlal2  v12.2d, v20.4s, v13.s[3]
        ldp     q20, q22, [x2, #0xe0]
        umlal   v12.2d, v24.2s, v13.s[0]
        umulh   x20, x20, x20
        adcs    x20, x7, x20
        umlal2  v12.2d, v24.4s, v13.s[1]
        umlal   v29.2d, v28.2s, v21.s[0]
        umlal2  v29.2d, v28.4s, v21.s[2]
        ext     v24.16b, v29.16b, v3.16b, #8
        mul     x7, x25, x25
        ext     v28.16b, v3.16b, v29.16b, #8
        umlal   v12.2d, v20.2s, v10.s[2]
        and     v29.16b, v29.16b, v7.16b
        umlal2  v12.2d, v20.4s, v10.s[3]
        ldp     q20, q30, [x2, #0x100]
        umlal   v12.2d, v22.2s, v10.s[0]
        ldr     x12, [sp, #0x7e0]
        umlal2  v12.2d, v22.4s, v10.s[1]
        adcs    x7, x14, x7
        ldr     x14, [x4, #0x88]
        umlal   v12.2d, v20.2s, v23.s[2]
        umlal2  v12.2d, v20.4s, v23.s[3]
        ldp     q20, q22, [x2, #0x120]
        umlal   v12.2d, v30.2s, v23.s[0]
        umulh   x25, x25, x25
        adcs    x25, x15, x25
        umlal2  v12.2d, v30.4s, v23.s[1]
        umlal   v12.2d, v20.2s, v14.s[2]
        umlal2  v12.2d, v20.4s, v14.s[3]
        mul     x15, x12, x14
        ldp     q20, q30, [x2, #0x140]
        umlal   v12.2d, v22.2s, v14.s[0]
        str     x15, [sp, #0x788]
        mul     x15, x6, x6
        adcs    x15, x16, x15
        usra    v29.2d, v28.2d, #0x1d
        umlal2  v12.2d, v22.4s, v14.s[1]
        umlal   v12.2d, v20.2s, v8.s[2]
        ldp     q22, q28, [x2, #0x160]
        umlal2  v12.2d, v20.4s, v8.s[3]
        umulh   x6, x6, x6
        umlal   v12.2d, v30.2s, v8.s[0]
        adc     x6, x17, x6
        ldp     x17, x16, [sp]
        subs    x1, x26, x1
        sbcs    x8, x23, x8
        umlal2  v12.2d, v30.4s, v8.s[1]
        sbcs    x9, x13, x9
        sbcs    x20, x24, x20
        sbcs    x7, x5, x7
        sbcs    x25, x11, x25
        umlal   v12.2d, v22.2s, v18.s[2]
        sbcs    x15, x16, x15
        sbcs    x6, x17, x6
        umlal2  v12.2d, v22.4s, v18.s[3]
        ldp     q20, q22, [x2, #0x180]
        umulh   x14, x12, x14
        umlal   v12.2d, v28.2s, v18.s[0]
        csetm   x12, lo
        adds    x1, x1, x10
        adcs    x8, x8, x19
        umlal2  v12.2d, v28.4s, v18.s[1]
        str     x14, [sp, #0x780]
        ldr     x14, [sp, #0xc8]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x790]
        adcs    x20, x20, x27
        adcs    x7, x7, x22
        umlal   v12.2d, v20.2s, v1.s[2]
        adcs    x25, x25, x28
        adcs    x15, x15, x21
        adcs    x6, x6, x14
        umlal2  v12.2d, v20.4s, v1.s[3]
        ldp     q20, q28, [x2, #0x1a0]
        adc     x12, x12, xzr
        umlal   v12.2d, v22.2s, v1.s[0]
        adds    x1, x5, x1
        adcs    x5, x11, x8
        umlal2  v12.2d, v22.4s, v1.s[1]
        adcs    x8, x16, x9
        adcs    x20, x17, x20
        ldp     x9, x11, [sp, #0xe0]
        adcs    x7, x10, x7
        umlal   v12.2d, v20.2s, v19.s[2]
        umlal2  v12.2d, v20.4s, v19.s[3]
        ldp     q20, q22, [x2]
        umlal   v15.2d, v20.2s, v2.s[0]
        umlal2  v15.2d, v20.4s, v2.s[2]
        ext     v20.16b, v3.16b, v15.16b, #8
        umlal   v12.2d, v28.2s, v19.s[0]
        adcs    x25, x19, x25
        ldp     x17, x19, [sp, #0xc0]
        umlal2  v12.2d, v28.4s, v19.s[1]
        ldr     x10, [sp, #0x6d0]
        adcs    x19, x19, x15
        usra    v15.2d, v20.2d, #0x1d
        adcs    x27, x27, x6
        adcs    x22, x22, x12
        adcs    x28, x28, xzr
        adcs    x21, x21, xzr
        adcs    x6, x14, xzr
        ldp     x14, x12, [sp, #0x50]
        adds    x9, x9, x26
        ldp     x16, x15, [sp, #0x60]
        umlal   v25.2d, v26.2s, v21.s[0]
        ext     v20.16b, v15.16b, v3.16b, #8
        usra    v5.2d, v20.2d, #0x1d
        adcs    x10, x10, x23
        adcs    x11, x11, x13
        and     v15.16b, v15.16b, v7.16b
        adcs    x12, x12, x24
        umlal   v5.2d, v22.2s, v2.s[0]
        adcs    x14, x14, x1
        ldp     q20, q28, [x2, #0x1c0]
        umlal   v12.2d, v20.2s, v16.s[2]
        adcs    x15, x15, x5
        umlal2  v12.2d, v20.4s, v16.s[3]
        adcs    x16, x16, x8
        stp     x8, x20, [sp, #0x10]
        ldr     x8, [sp, #0x6a8]
        adcs    x17, x17, x20
        adcs    x8, x8, x7
        umlal   v12.2d, v28.2s, v16.s[0]
        stp     x7, x25, [sp, #0x20]
        ldp     x20, x7, [sp, #0x70]
        adcs    x7, x7, x25
        adcs    x20, x20, x19
        stp     x19, x28, [sp, #0x40]
        ldp     x25, x19, [sp, #0x80]
        adcs    x19, x19, x27
        umlal2  v12.2d, v28.4s, v16.s[1]
        ldp     q20, q28, [x2, #0x1e0]
        umlal   v12.2d, v20.2s, v0.s[2]
        adcs    x25, x25, x22
        stp     x22, x27, [sp]
        ldr     x22, [sp, #0xd8]
        ldr     x27, [sp, #0x6a0]
        adcs    x22, x22, x28
        adcs    x27, x27, x21
        stp     x21, x6, [sp, #0x30]
        ldr     x21, [sp, #0xd0]
        ldr     x28, [sp, #0x698]
        adcs    x21, x21, x6
        umlal2  v12.2d, v20.4s, v0.s[3]
        adc     x28, x28, xzr
        ldr     x6, [sp, #0x190]
        adds    x6, x6, x9
        str     x6, [sp, #0x790]
        ldp     x6, x9, [sp, #0x90]
        adcs    x9, x9, x10
        umlal   v12.2d, v28.2s, v0.s[0]
        adcs    x6, x6, x11
        ldp     x11, x10, [sp, #0xa0]
        adcs    x10, x10, x12
        adcs    x11, x11, x14
        ldp     x14, x12, [sp, #0xb0]
        umlal2  v12.2d, v28.4s, v0.s[1]
        ldp     q20, q28, [x2, #0x200]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0x7e0]
        adcs    x14, x14, x16
        ldr     x16, [x4, #0x90]
        str     x14, [sp, #0x6d0]
        mul     x14, x15, x16
        str     x12, [sp, #0x690]
        ldr     x12, [sp, #0x6b0]
        adcs    x12, x12, x17
        umlal2  v25.2d, v26.4s, v21.s[2]
        ldp     q21, q26, [x2, #0x20]
        umlal   v9.2d, v21.2s, v2.s[0]
        adcs    x26, x26, x8
        umlal   v6.2d, v26.2s, v2.s[0]
        adcs    x23, x23, x7
        adcs    x20, x13, x20
        adcs    x19, x24, x19
        umlal2  v5.2d, v22.4s, v2.s[2]
        umulh   x24, x15, x16
        adcs    x25, x1, x25
        umlal   v12.2d, v20.2s, v17.s[2]
        adcs    x22, x5, x22
        ldp     x1, x5, [sp, #0x10]
        umlal2  v12.2d, v20.4s, v17.s[3]
        ldp     q20, q22, [x2, #0x220]
        ldp     x17, x7, [sp]
        adcs    x27, x1, x27
        umlal   v12.2d, v28.2s, v17.s[0]
        ldr     x8, [x4, #0x98]
        umlal2  v9.2d, v21.4s, v2.s[2]
        adcs    x21, x5, x21
        ldp     x1, x5, [sp, #0x20]
        adcs    x28, x1, x28
        adcs    x1, x5, xzr
        ldr     x5, [sp, #0x40]
        umlal2  v6.2d, v26.4s, v2.s[2]
        ldp     q21, q26, [x2, #0x40]
        adcs    x5, x5, xzr
        umlal2  v12.2d, v28.4s, v17.s[1]
        adcs    x7, x7, xzr
        umulh   x13, x15, x8
        str     x7, [sp, #0x6a8]
        ldr     x7, [sp, #0x48]
        adcs    x17, x17, xzr
        umlal   v12.2d, v20.2s, v31.s[2]
        umlal   v11.2d, v21.2s, v2.s[0]
        adcs    x7, x7, xzr
        umlal2  v11.2d, v21.4s, v2.s[2]
        ldp     q21, q28, [x2, #0x80]
        str     x7, [sp, #0x6a0]
        str     x17, [sp, #0x698]
        ldp     x7, x17, [sp, #0x30]
        adcs    x7, x7, xzr
        umlal2  v12.2d, v20.4s, v31.s[3]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x688]
        ldr     x17, [sp, #0x780]
        adds    x14, x17, x14
        mul     x17, x15, x8
        umull   v20.2d, v21.2s, v2.s[0]
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x7e8]
        umlal   v12.2d, v22.2s, v31.s[0]
        umlal2  v20.2d, v21.4s, v2.s[2]
        umlal2  v12.2d, v22.4s, v31.s[1]
        ldp     q21, q22, [x2, #0xa0]
        umlal   v20.2d, v28.2s, v27.s[2]
        usra    v12.2d, v24.2d, #0x1d
        umlal2  v20.2d, v28.4s, v27.s[3]
        ldp     d24, d28, [x17, #0x110]
        usra    v12.2d, v24.2d, #0x1c
        umlal   v25.2d, v26.2s, v2.s[0]
        umlal   v20.2d, v21.2s, v27.s[0]
        ldp     q24, q30, [x2, #0x60]
        umlal2  v20.2d, v21.4s, v27.s[1]
        shl     v21.2d, v28.2d, #0x2a
        umlal   v20.2d, v22.2s, v4.s[2]
        usra    v12.2d, v21.2d, #6
        umlal2  v20.2d, v22.4s, v4.s[3]
        ldp     q21, q22, [x2, #0xc0]
        umlal   v12.2d, v30.2s, v2.s[0]
        umlal2  v12.2d, v30.4s, v2.s[2]
        umlal   v20.2d, v21.2s, v4.s[0]
        umlal   v29.2d, v24.2s, v2.s[0]
        umlal2  v25.2d, v26.4s, v2.s[2]
        ldp     q26, q28, [x2, #0xe0]
        umlal2  v29.2d, v24.4s, v2.s[2]
        str     x7, [sp, #0x7e0]
        ldr     x7, [x4, #0x88]
        str     x5, [sp, #0x6b0]
        mul     x5, x7, x8
        adcs    x5, x13, x5
        umlal2  v20.2d, v21.4s, v4.s[1]
        ldp     q21, q24, [x2, #0x100]
        umlal   v20.2d, v22.2s, v13.s[2]
        umlal2  v20.2d, v22.4s, v13.s[3]
        umulh   x13, x7, x8
        umlal   v20.2d, v26.2s, v13.s[0]
        str     x1, [sp, #0x680]
        umulh   x1, x16, x8
        umlal2  v20.2d, v26.4s, v13.s[1]
        ldp     q22, q26, [x2, #0x120]
        umlal   v20.2d, v28.2s, v10.s[2]
        umlal2  v20.2d, v28.4s, v10.s[3]
        str     x28, [sp, #0x678]
        mul     x28, x16, x8
        adcs    x28, x13, x28
        umlal   v20.2d, v21.2s, v10.s[0]
        ldp     q28, q30, [x2, #0x140]
        adc     x1, x1, xzr
        umlal2  v20.2d, v21.4s, v10.s[1]
        umlal   v20.2d, v24.2s, v23.s[2]
        str     x21, [sp, #0x670]
        ldp     x13, x21, [x4, #0xc0]
        str     x27, [sp, #0x668]
        subs    x27, x15, x13
        umlal2  v20.2d, v24.4s, v23.s[3]
        ext     v21.16b, v3.16b, v12.16b, #8
        str     x22, [sp, #0x660]
        sbcs    x22, x7, x21
        str     x25, [sp, #0x658]
        str     x19, [sp, #0x650]
        ldp     x25, x19, [x4, #0xd0]
        str     x20, [sp, #0x780]
        sbcs    x20, x16, x25
        str     x23, [sp, #0x648]
        sbcs    x23, x8, x19
        umlal   v20.2d, v22.2s, v23.s[0]
        str     x26, [sp, #0x640]
        str     x12, [sp, #0x638]
        ldp     x19, x25, [x4, #0xf0]
        ldp     x26, x12, [x4, #0xa0]
        stp     x11, x10, [sp, #0x180]
        ldp     x11, x10, [x4, #0xe0]
        stp     x6, x9, [sp, #0x160]
        sbcs    x6, x26, x11
        sbcs    x9, x12, x10
        ldp     x10, x11, [x4, #0xb0]
        sbcs    x19, x10, x19
        umlal2  v20.2d, v22.4s, v23.s[1]
        sbcs    x25, x11, x25
        csetm   x13, lo
        umlal   v20.2d, v26.2s, v14.s[2]
        eor     x22, x22, x13
        and     v22.16b, v12.16b, v7.16b
        eor     x20, x20, x13
        mul     x21, x7, x16
        umlal2  v20.2d, v26.4s, v14.s[3]
        eor     x27, x27, x13
        adds    x21, x24, x21
        umlal   v20.2d, v28.2s, v14.s[0]
        ext     v12.16b, v12.16b, v3.16b, #8
        uzp1    v2.4s, v2.4s, v15.4s
        eor     x24, x6, x13
        eor     x23, x23, x13
        umlal2  v20.2d, v28.4s, v14.s[1]
        umulh   x6, x7, x16
        umlal   v20.2d, v30.2s, v8.s[2]
        ldp     q24, q26, [x2, #0x160]
        adcs    x5, x5, x6
        ldr     x6, [sp, #0x788]
        adcs    x28, x28, xzr
        adc     x1, x1, xzr
        adds    x6, x6, x6
        adcs    x14, x14, x14
        umlal2  v20.2d, v30.4s, v8.s[3]
        ldp     q28, q30, [x2, #0x180]
        adcs    x21, x21, x21
        adcs    x5, x5, x5
        adcs    x28, x28, x28
        umlal   v20.2d, v24.2s, v8.s[0]
        adcs    x1, x1, x1
        adc     x17, xzr, xzr
        eor     x9, x9, x13
        umlal2  v20.2d, v24.4s, v8.s[1]
        umulh   x11, x15, x15
        adds    x6, x6, x11
        eor     x19, x19, x13
        eor     x25, x25, x13
        mul     x11, x7, x7
        adcs    x11, x14, x11
        umlal   v20.2d, v26.2s, v18.s[2]
        umulh   x14, x7, x7
        umlal2  v20.2d, v26.4s, v18.s[3]
        umlal   v20.2d, v28.2s, v18.s[0]
        usra    v22.2d, v21.2d, #0x1d
        adcs    x14, x21, x14
        ldp     q21, q24, [x2, #0x1a0]
        umlal2  v20.2d, v28.4s, v18.s[1]
        umlal   v20.2d, v30.2s, v1.s[2]
        umlal2  v20.2d, v30.4s, v1.s[3]
        ldp     q26, q28, [x2, #0x1c0]
        mul     x21, x15, x15
        umlal   v20.2d, v21.2s, v1.s[0]
        umlal2  v20.2d, v21.4s, v1.s[1]
        umlal   v20.2d, v24.2s, v19.s[2]
        ldp     q21, q30, [x2, #0x1e0]
        umlal2  v20.2d, v24.4s, v19.s[3]
        str     x14, [sp, #0x630]
        mul     x14, x16, x16
        adcs    x5, x5, x14
        umlal   v20.2d, v26.2s, v19.s[0]
        umlal2  v20.2d, v26.4s, v19.s[1]
        umulh   x14, x16, x16
        adcs    x28, x28, x14
        umlal   v20.2d, v28.2s, v16.s[2]
        umlal2  v20.2d, v28.4s, v16.s[3]
        ldp     q24, q26, [x2, #0x200]
        umlal   v20.2d, v21.2s, v16.s[0]
        umlal2  v20.2d, v21.4s, v16.s[1]
        mul     x14, x8, x8
        adcs    x1, x1, x14
        umlal   v20.2d, v30.2s, v0.s[2]
        ldp     q21, q28, [x2]
        umlal   v5.2d, v21.2s, v15.s[0]
        umlal2  v5.2d, v21.4s, v15.s[2]
        ext     v21.16b, v3.16b, v5.16b, #8
        usra    v5.2d, v21.2d, #0x1d
        ext     v21.16b, v5.16b, v3.16b, #8
        umulh   x14, x8, x8
        adc     x14, x17, x14
        usra    v9.2d, v21.2d, #0x1d
        umlal   v9.2d, v28.2s, v15.s[0]
        cmn     x13, #1
        adcs    x27, x27, xzr
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        and     v5.16b, v5.16b, v7.16b
        adcs    x9, x9, xzr
        adcs    x19, x19, xzr
        adcs    x25, x25, xzr
        umlal2  v9.2d, v28.4s, v15.s[2]
        mul     x13, x26, x10
        umlal2  v20.2d, v30.4s, v0.s[3]
        ldp     q21, q28, [x2, #0x20]
        umlal   v6.2d, v21.2s, v15.s[0]
        umlal2  v6.2d, v21.4s, v15.s[2]
        umulh   x17, x26, x10
        umlal   v11.2d, v28.2s, v15.s[0]
        umlal2  v11.2d, v28.4s, v15.s[2]
        ldp     q21, q28, [x2, #0x80]
        umlal   v20.2d, v24.2s, v0.s[0]
        stp     x19, x24, [sp, #0x50]
        umulh   x19, x26, x12
        adds    x19, x19, x13
        ldr     x13, [x4, #0xb8]
        umlal2  v20.2d, v24.4s, v0.s[1]
        umlal   v20.2d, v26.2s, v17.s[2]
        umlal2  v20.2d, v26.4s, v17.s[3]
        ldp     q24, q26, [x2, #0x220]
        umlal   v20.2d, v24.2s, v17.s[0]
        mul     x24, x12, x13
        umlal2  v20.2d, v24.4s, v17.s[1]
        stp     x9, x25, [sp, #0x40]
        ldr     x9, [sp, #0x7e8]
        ldp     d24, d30, [x9, #0x118]
        umlal   v20.2d, v26.2s, v31.s[2]
        umlal2  v20.2d, v26.4s, v31.s[3]
        ldp     q26, q31, [x2]
        mul     x25, x26, x13
        adcs    x25, x17, x25
        usra    v20.2d, v12.2d, #0x1d
        ldp     q12, q31, [x2, #0xa0]
        usra    v20.2d, v24.2d, #0x16
        umull   v24.2d, v21.2s, v15.s[0]
        shl     v30.2d, v30.2d, #0x30
        umlal2  v24.2d, v21.4s, v15.s[2]
        umulh   x17, x12, x13
        usra    v20.2d, v30.2d, #6
        umlal   v24.2d, v28.2s, v2.s[0]
        umlal2  v24.2d, v28.4s, v2.s[1]
        ldp     q21, q28, [x2, #0x60]
        umlal   v24.2d, v12.2s, v27.s[2]
        umlal2  v24.2d, v12.4s, v27.s[3]
        umlal   v24.2d, v31.2s, v27.s[0]
        stp     x23, x20, [sp, #0x30]
        umulh   x23, x26, x13
        adcs    x23, x23, x24
        ldp     q12, q30, [x2, #0x40]
        umlal2  v24.2d, v31.4s, v27.s[1]
        umlal   v20.2d, v28.2s, v15.s[0]
        umlal2  v20.2d, v28.4s, v15.s[2]
        mul     x24, x10, x13
        adcs    x24, x17, x24
        ldp     q28, q31, [x2, #0xc0]
        umlal   v24.2d, v28.2s, v4.s[2]
        umlal2  v24.2d, v28.4s, v4.s[3]
        mul     x17, x26, x12
        umlal   v24.2d, v31.2s, v4.s[0]
        umlal2  v24.2d, v31.4s, v4.s[1]
        ext     v28.16b, v20.16b, v3.16b, #8
        umlal   v25.2d, v12.2s, v15.s[0]
        umulh   x20, x10, x13
        adc     x20, x20, xzr
        umlal   v22.2d, v21.2s, v15.s[0]
        umlal   v29.2d, v30.2s, v15.s[0]
        umlal2  v25.2d, v12.4s, v15.s[2]
        ext     v12.16b, v3.16b, v20.16b, #8
        and     v20.16b, v20.16b, v7.16b
        usra    v20.2d, v12.2d, #0x1d
        stp     x14, x1, [sp, #0x10]
        mul     x14, x12, x10
        adds    x25, x25, x14
        umlal2  v29.2d, v30.4s, v15.s[2]
        ldp     q12, q30, [x2, #0x100]
        umlal2  v22.2d, v21.4s, v15.s[2]
        ldp     q15, q21, [x2, #0xe0]
        umlal   v24.2d, v15.2s, v13.s[2]
        umlal2  v24.2d, v15.4s, v13.s[3]
        umulh   x14, x12, x10
        adcs    x23, x23, x14
        adcs    x24, x24, xzr
        adc     x20, x20, xzr
        adds    x14, x17, x17
        adcs    x19, x19, x19
        umlal   v24.2d, v21.2s, v13.s[0]
        adcs    x25, x25, x25
        umlal2  v24.2d, v21.4s, v13.s[1]
        ldp     q15, q21, [x2, #0x120]
        umlal   v24.2d, v12.2s, v10.s[2]
        adcs    x23, x23, x23
        adcs    x24, x24, x24
        adcs    x20, x20, x20
        adc     x17, xzr, xzr
        umlal2  v24.2d, v12.4s, v10.s[3]
        mul     x1, x12, x12
        umlal   v24.2d, v30.2s, v10.s[0]
        umlal2  v24.2d, v30.4s, v10.s[1]
        ldp     q12, q30, [x2, #0x140]
        str     x28, [sp, #0x788]
        umulh   x28, x26, x26
        umlal   v24.2d, v15.2s, v23.s[2]
        adds    x28, x14, x28
        adcs    x19, x19, x1
        umlal2  v24.2d, v15.4s, v23.s[3]
        umlal   v24.2d, v21.2s, v23.s[0]
        umlal2  v24.2d, v21.4s, v23.s[1]
        umlal   v24.2d, v12.2s, v14.s[2]
        umlal2  v24.2d, v12.4s, v14.s[3]
        ldp     q12, q15, [x2, #0x160]
        umlal   v24.2d, v30.2s, v14.s[0]
        umulh   x1, x12, x12
        adcs    x25, x25, x1
        umlal2  v24.2d, v30.4s, v14.s[1]
        umulh   x1, x10, x10
        umlal   v24.2d, v12.2s, v8.s[2]
        ldp     q21, q30, [x2, #0x180]
        umlal2  v24.2d, v12.4s, v8.s[3]
        umlal   v24.2d, v15.2s, v8.s[0]
        umlal2  v24.2d, v15.4s, v8.s[1]
        umlal   v24.2d, v21.2s, v18.s[2]
        ldp     q12, q15, [x2, #0x1a0]
        mul     x14, x10, x10
        adcs    x23, x23, x14
        adcs    x24, x24, x1
        umlal2  v24.2d, v21.4s, v18.s[3]
        umlal   v24.2d, v30.2s, v18.s[0]
        umulh   x1, x13, x13
        umlal2  v24.2d, v30.4s, v18.s[1]
        ldp     q21, q30, [x2, #0x1c0]
        umlal   v24.2d, v12.2s, v1.s[2]
        umlal2  v24.2d, v12.4s, v1.s[3]
        umlal   v24.2d, v15.2s, v1.s[0]
        mul     x14, x13, x13
        adcs    x20, x20, x14
        adc     x1, x17, x1
        umlal2  v24.2d, v15.4s, v1.s[1]
        subs    x14, x15, x26
        sbcs    x7, x7, x12
        sbcs    x10, x16, x10
        umlal   v24.2d, v21.2s, v19.s[2]
        sbcs    x8, x8, x13
        csetm   x12, lo
        eor     x10, x10, x12
        umlal2  v24.2d, v21.4s, v19.s[3]
        cmn     x12, #1
        eor     x7, x7, x12
        eor     x13, x14, x12
        umlal   v24.2d, v30.2s, v19.s[0]
        adcs    x13, x13, xzr
        adcs    x7, x7, xzr
        umlal2  v24.2d, v30.4s, v19.s[1]
        adcs    x10, x10, xzr
        ldp     q12, q15, [x2]
        umlal   v9.2d, v12.2s, v5.s[0]
        mul     x14, x13, x10
        umlal2  v9.2d, v12.4s, v5.s[2]
        ext     v12.16b, v3.16b, v9.16b, #8
        eor     x8, x8, x12
        adcs    x8, x8, xzr
        usra    v9.2d, v12.2d, #0x1d
        ext     v12.16b, v9.16b, v3.16b, #8
        mul     x12, x7, x10
        umulh   x15, x13, x7
        ldp     q21, q30, [x2, #0x1e0]
        usra    v6.2d, v12.2d, #0x1d
        and     v9.16b, v9.16b, v7.16b
        umlal   v6.2d, v15.2s, v5.s[0]
        umlal2  v6.2d, v15.4s, v5.s[2]
        adds    x14, x15, x14
        umlal   v6.2d, v26.2s, v9.s[0]
        ldp     q12, q15, [x2, #0x20]
        umlal   v11.2d, v12.2s, v5.s[0]
        umlal2  v11.2d, v12.4s, v5.s[2]
        mul     x15, x10, x8
        umlal   v24.2d, v21.2s, v16.s[2]
        umlal2  v24.2d, v21.4s, v16.s[3]
        ldp     q12, q21, [x2, #0x200]
        umlal   v24.2d, v30.2s, v16.s[0]
        mul     x16, x13, x8
        umlal2  v24.2d, v30.4s, v16.s[1]
        umlal   v24.2d, v12.2s, v0.s[2]
        umlal2  v24.2d, v12.4s, v0.s[3]
        ldp     q12, q30, [x2, #0x80]
        umulh   x17, x13, x10
        adcs    x16, x17, x16
        umlal   v24.2d, v21.2s, v0.s[0]
        umlal2  v24.2d, v21.4s, v0.s[1]
        mul     x26, x26, x26
        mul     x17, x13, x7
        stp     x1, x20, [sp]
        mul     x1, x7, x8
        umulh   x20, x13, x8
        ldp     q21, q31, [x2, #0x220]
        umlal   v24.2d, v21.2s, v17.s[2]
        umlal2  v24.2d, v21.4s, v17.s[3]
        umlal   v24.2d, v31.2s, v17.s[0]
        umlal2  v24.2d, v31.4s, v17.s[1]
        usra    v24.2d, v28.2d, #0x1d
        umull   v21.2d, v12.2s, v5.s[0]
        umlal2  v21.2d, v12.4s, v5.s[2]
        ldp     d12, d28, [x9, #0x120]
        umlal   v21.2d, v30.2s, v2.s[2]
        shl     v28.2d, v28.2d, #0x36
        umlal2  v21.2d, v30.4s, v2.s[3]
        uzp1    v30.4s, v5.4s, v9.4s
        usra    v24.2d, v12.2d, #0x10
        umlal   v25.2d, v15.2s, v5.s[0]
        usra    v24.2d, v28.2d, #6
        ldp     q12, q28, [x2, #0x60]
        adcs    x20, x20, x1
        umlal   v24.2d, v28.2s, v5.s[0]
        umlal2  v24.2d, v28.4s, v5.s[2]
        ldp     q28, q31, [x2, #0x40]
        umulh   x1, x7, x8
        adcs    x1, x1, x15
        umlal   v22.2d, v31.2s, v5.s[0]
        umlal   v29.2d, v28.2s, v5.s[0]
        umlal2  v29.2d, v28.4s, v5.s[2]
        umulh   x15, x10, x8
        adc     x15, x15, xzr
        umlal2  v25.2d, v15.4s, v5.s[2]
        umlal2  v22.2d, v31.4s, v5.s[2]
        adds    x12, x16, x12
        ldp     q15, q28, [x2, #0xa0]
        umlal   v21.2d, v15.2s, v2.s[0]
        umlal2  v21.2d, v15.4s, v2.s[1]
        umlal   v21.2d, v28.2s, v27.s[2]
        umulh   x16, x7, x10
        adcs    x20, x20, x16
        adcs    x1, x1, xzr
        adc     x15, x15, xzr
        adds    x16, x17, x17
        umlal2  v21.2d, v28.4s, v27.s[3]
        adcs    x14, x14, x14
        ldp     q15, q28, [x2, #0xc0]
        adcs    x12, x12, x12
        adcs    x20, x20, x20
        adcs    x1, x1, x1
        adcs    x15, x15, x15
        umlal   v21.2d, v15.2s, v27.s[0]
        adc     x17, xzr, xzr
        umlal2  v21.2d, v15.4s, v27.s[1]
        umulh   x9, x13, x13
        adds    x9, x16, x9
        umlal   v21.2d, v28.2s, v4.s[2]
        umlal2  v21.2d, v28.4s, v4.s[3]
        ldp     q15, q28, [x2, #0x100]
        umlal   v20.2d, v12.2s, v5.s[0]
        mul     x16, x27, x22
        umlal2  v20.2d, v12.4s, v5.s[2]
        ldp     q12, q5, [x2, #0xe0]
        umlal   v21.2d, v12.2s, v4.s[0]
        umlal2  v21.2d, v12.4s, v4.s[1]
        umlal   v21.2d, v5.2s, v13.s[2]
        ldp     q12, q31, [x2, #0x140]
        str     x16, [sp, #0x20]
        mul     x16, x7, x7
        umlal2  v21.2d, v5.4s, v13.s[3]
        adcs    x14, x14, x16
        umlal   v21.2d, v15.2s, v13.s[0]
        umlal2  v21.2d, v15.4s, v13.s[1]
        ldp     q15, q5, [x2, #0x120]
        umulh   x7, x7, x7
        umlal   v21.2d, v28.2s, v10.s[2]
        adcs    x7, x12, x7
        umlal2  v21.2d, v28.4s, v10.s[3]
        umlal   v21.2d, v15.2s, v10.s[0]
        umlal2  v21.2d, v15.4s, v10.s[1]
        ldr     q15, [x2, #0x480]
        mul     x12, x10, x10
        adcs    x20, x20, x12
        umlal   v21.2d, v5.2s, v23.s[2]
        umlal2  v21.2d, v5.4s, v23.s[3]
        ldp     q5, q28, [x2, #0x240]
        umlal   v21.2d, v12.2s, v23.s[0]
        ext     v28.16b, v24.16b, v3.16b, #8
        mul     x12, x8, x8
        umlal2  v21.2d, v12.4s, v23.s[1]
        ext     v12.16b, v3.16b, v24.16b, #8
        and     v24.16b, v24.16b, v7.16b
        umlal   v21.2d, v31.2s, v14.s[2]
        umlal2  v21.2d, v31.4s, v14.s[3]
        umulh   x10, x10, x10
        usra    v24.2d, v12.2d, #0x1d
        adcs    x1, x1, x10
        umlal2  v6.2d, v26.4s, v9.s[2]
        ldp     q12, q26, [x2, #0x160]
        adcs    x10, x15, x12
        umlal   v21.2d, v12.2s, v14.s[0]
        umlal2  v21.2d, v12.4s, v14.s[1]
        mul     v12.2s, v6.2s, v15.2s
        and     v12.16b, v12.16b, v7.16b
        mul     x12, x13, x13
        umlal   v6.2d, v5.2s, v12.s[0]
        ldr     x15, [sp, #0x788]
        umlal   v21.2d, v26.2s, v8.s[2]
        umlal2  v21.2d, v26.4s, v8.s[3]
        ldp     q26, q31, [x2, #0x180]
        umulh   x8, x8, x8
        adc     x8, x17, x8
        ldp     x17, x16, [sp, #0x10]
        subs    x12, x21, x12
        umlal   v21.2d, v26.2s, v8.s[0]
        sbcs    x9, x6, x9
        umlal2  v21.2d, v26.4s, v8.s[1]
        sbcs    x13, x11, x14
        ldr     x14, [sp, #0x630]
        sbcs    x7, x14, x7
        umlal   v21.2d, v31.2s, v18.s[2]
        sbcs    x20, x5, x20
        sbcs    x1, x15, x1
        sbcs    x10, x16, x10
        sbcs    x8, x17, x8
        umlal2  v21.2d, v31.4s, v18.s[3]
        ldp     q26, q31, [x2, #0x1a0]
        umlal   v21.2d, v26.2s, v18.s[0]
        umlal2  v21.2d, v26.4s, v18.s[1]
        umlal   v21.2d, v31.2s, v1.s[2]
        umlal2  v21.2d, v31.4s, v1.s[3]
        ldp     q26, q31, [x2, #0x1c0]
        umlal   v21.2d, v26.2s, v1.s[0]
        umlal2  v21.2d, v26.4s, v1.s[1]
        umlal   v21.2d, v31.2s, v19.s[2]
        umlal2  v21.2d, v31.4s, v19.s[3]
        ldp     q26, q31, [x2, #0x1e0]
        umlal   v21.2d, v26.2s, v19.s[0]
        umulh   x14, x27, x22
        str     x11, [sp, #0x628]
        csetm   x11, lo
        adds    x12, x12, x26
        umlal2  v21.2d, v26.4s, v19.s[1]
        adcs    x9, x9, x28
        umlal   v21.2d, v31.2s, v16.s[2]
        adcs    x13, x13, x19
        adcs    x7, x7, x25
        umlal2  v21.2d, v31.4s, v16.s[3]
        adcs    x20, x20, x23
        adcs    x1, x1, x24
        stp     x6, x21, [sp, #0x170]
        ldp     x21, x6, [sp]
        adcs    x10, x10, x6
        adcs    x8, x8, x21
        ldp     x6, x21, [sp, #0x30]
        adc     x11, x11, xzr
        ldp     q26, q31, [x2, #0x200]
        mul     x17, x27, x21
        adds    x14, x14, x17
        umlal   v21.2d, v26.2s, v16.s[0]
        umlal2  v21.2d, v26.4s, v16.s[1]
        umlal   v21.2d, v31.2s, v0.s[2]
        umlal2  v21.2d, v31.4s, v0.s[3]
        ldp     q26, q31, [x2, #0x220]
        umlal   v21.2d, v26.2s, v0.s[0]
        umulh   x17, x27, x21
        umlal2  v21.2d, v26.4s, v0.s[1]
        umlal   v21.2d, v31.2s, v17.s[2]
        mul     x16, x27, x6
        umlal2  v21.2d, v31.4s, v17.s[3]
        ext     v17.16b, v3.16b, v6.16b, #8
        usra    v6.2d, v17.2d, #0x1d
        umulh   x15, x27, x6
        adcs    x16, x17, x16
        ext     v17.16b, v6.16b, v3.16b, #8
        usra    v21.2d, v28.2d, #0x1d
        mul     v15.2s, v17.2s, v15.2s
        and     v15.16b, v15.16b, v7.16b
        umlal2  v6.2d, v5.4s, v15.s[0]
        uzp1    v12.2d, v12.2d, v15.2d
        ldp     q15, q5, [x2, #0x10]
        ext     v6.16b, v6.16b, v3.16b, #8
        usra    v11.2d, v6.2d, #0x1d
        umlal   v11.2d, v15.2s, v9.s[0]
        ldp     q6, q17, [x2, #0x70]
        mul     x17, x22, x6
        adcs    x15, x15, x17
        ldr     x17, [sp, #0x7e8]
        umlal2  v11.2d, v15.4s, v9.s[2]
        ldr     q15, [x2, #0x230]
        ldp     d26, d28, [x17, #0x128]
        usra    v21.2d, v26.2d, #0xa
        umlal   v25.2d, v5.2s, v9.s[0]
        shl     v26.2d, v28.2d, #0x3c
        usra    v21.2d, v26.2d, #6
        umlal2  v25.2d, v5.4s, v9.s[2]
        umulh   x17, x22, x6
        ldp     q5, q26, [x2, #0x30]
        umlal   v29.2d, v5.2s, v9.s[0]
        ldp     q28, q31, [x2, #0x50]
        umlal   v22.2d, v26.2s, v9.s[0]
        umlal   v20.2d, v28.2s, v9.s[0]
        str     x27, [sp, #0x28]
        mul     x27, x21, x6
        adcs    x27, x17, x27
        umlal2  v20.2d, v28.4s, v9.s[2]
        umlal2  v29.2d, v5.4s, v9.s[2]
        umlal2  v22.2d, v26.4s, v9.s[2]
        umull   v5.2d, v17.2s, v9.s[0]
        umulh   x17, x21, x6
        adc     x17, x17, xzr
        adds    x5, x5, x12
        ldr     x12, [sp, #0x788]
        umlal2  v5.2d, v17.4s, v9.s[2]
        ldp     q17, q26, [x2, #0x90]
        adcs    x9, x12, x9
        str     x9, [sp, #0x620]
        ldp     x9, x12, [sp, #0x10]
        adcs    x12, x12, x13
        umlal   v5.2d, v17.2s, v30.s[0]
        adcs    x7, x9, x7
        adcs    x26, x26, x20
        adcs    x28, x28, x1
        adcs    x19, x19, x10
        umlal2  v5.2d, v17.4s, v30.s[1]
        adcs    x25, x25, x8
        ldp     x8, x1, [sp]
        adcs    x23, x23, x11
        mul     x20, x22, x21
        adcs    x24, x24, xzr
        umlal   v5.2d, v26.2s, v2.s[2]
        adcs    x1, x1, xzr
        adcs    x8, x8, xzr
        adds    x20, x16, x20
        umlal2  v5.2d, v26.4s, v2.s[3]
        umlal   v21.2d, v6.2s, v9.s[0]
        ldp     q17, q26, [x2, #0xb0]
        umulh   x9, x22, x21
        adcs    x9, x15, x9
        ldp     x13, x15, [sp, #0x20]
        adcs    x27, x27, xzr
        adc     x10, x17, xzr
        umlal   v5.2d, v17.2s, v2.s[0]
        mul     x11, x22, x22
        adds    x13, x13, x13
        adcs    x14, x14, x14
        adcs    x20, x20, x20
        umlal2  v5.2d, v17.4s, v2.s[1]
        adcs    x9, x9, x9
        adcs    x27, x27, x27
        umlal   v5.2d, v26.2s, v27.s[2]
        adcs    x10, x10, x10
        adc     x16, xzr, xzr
        umlal2  v21.2d, v6.4s, v9.s[2]
        ldp     q6, q17, [x2, #0xd0]
        umlal2  v5.2d, v26.4s, v27.s[3]
        umulh   x17, x15, x15
        umlal   v5.2d, v6.2s, v27.s[0]
        adds    x13, x13, x17
        adcs    x11, x14, x11
        umlal2  v5.2d, v6.4s, v27.s[1]
        ldp     q6, q26, [x2, #0x110]
        umlal   v5.2d, v17.2s, v4.s[2]
        umlal2  v5.2d, v17.4s, v4.s[3]
        mul     x14, x21, x21
        umlal   v24.2d, v31.2s, v9.s[0]
        umlal2  v24.2d, v31.4s, v9.s[2]
        ldp     q9, q17, [x2, #0xf0]
        umlal   v5.2d, v9.2s, v4.s[0]
        ldp     q28, q31, [x2, #0x130]
        umulh   x17, x22, x22
        umlal2  v5.2d, v9.4s, v4.s[1]
        adcs    x20, x20, x17
        adcs    x9, x9, x14
        umlal   v5.2d, v17.2s, v13.s[2]
        umlal2  v5.2d, v17.4s, v13.s[3]
        ldp     q9, q17, [x2, #0x150]
        umlal   v5.2d, v6.2s, v13.s[0]
        mul     x14, x6, x6
        umlal2  v5.2d, v6.4s, v13.s[1]
        umlal   v5.2d, v26.2s, v10.s[2]
        umlal2  v5.2d, v26.4s, v10.s[3]
        ldr     q6, [x2, #0x480]
        umulh   x17, x21, x21
        adcs    x27, x27, x17
        adcs    x10, x10, x14
        umlal   v5.2d, v28.2s, v10.s[0]
        umlal2  v5.2d, v28.4s, v10.s[1]
        ldp     q26, q28, [x2, #0x250]
        umlal   v11.2d, v26.2s, v12.s[0]
        ext     v28.16b, v21.16b, v3.16b, #8
        umlal2  v11.2d, v26.4s, v12.s[2]
        umulh   x14, x6, x6
        adc     x14, x16, x14
        ldp     x16, x17, [sp, #0x40]
        umlal   v5.2d, v31.2s, v23.s[2]
        umlal2  v5.2d, v31.4s, v23.s[3]
        ldp     q26, q31, [x2, #0x240]
        umlal   v5.2d, v9.2s, v23.s[0]
        ext     v31.16b, v3.16b, v21.16b, #8
        and     v21.16b, v21.16b, v7.16b
        usra    v21.2d, v31.2d, #0x1d
        stp     x8, x1, [sp, #0x120]
        mul     x8, x16, x17
        umlal2  v5.2d, v9.4s, v23.s[1]
        ldp     q9, q31, [x2, #0x170]
        umlal   v5.2d, v17.2s, v14.s[2]
        umlal2  v5.2d, v17.4s, v14.s[3]
        stp     x24, x23, [sp, #0x110]
        ldp     x24, x1, [sp, #0x50]
        umulh   x23, x1, x16
        umlal   v5.2d, v9.2s, v14.s[0]
        umlal2  v5.2d, v9.4s, v14.s[1]
        ldp     q9, q17, [x2, #0x190]
        umlal   v5.2d, v31.2s, v8.s[2]
        umlal2  v5.2d, v31.4s, v8.s[3]
        stp     x25, x19, [sp, #0x100]
        mul     x25, x1, x24
        umlal   v5.2d, v9.2s, v8.s[0]
        adds    x25, x23, x25
        ldr     x23, [sp, #0x7e8]
        umlal2  v5.2d, v9.4s, v8.s[1]
        ldr     d9, [x23, #0x130]
        mul     x19, x1, x16
        umlal   v5.2d, v17.2s, v18.s[2]
        shl     v9.2d, v9.2d, #2
        umlal2  v5.2d, v17.4s, v18.s[3]
        ldp     q17, q31, [x2, #0x1b0]
        umlal   v5.2d, v17.2s, v18.s[0]
        stp     x28, x26, [sp, #0xf0]
        umulh   x28, x1, x24
        umlal2  v5.2d, v17.4s, v18.s[1]
        umlal   v5.2d, v31.2s, v1.s[2]
        umlal2  v5.2d, v31.4s, v1.s[3]
        ldp     q17, q31, [x2, #0x1d0]
        umulh   x26, x16, x17
        umlal   v5.2d, v17.2s, v1.s[0]
        umlal2  v5.2d, v17.4s, v1.s[1]
        umlal   v5.2d, v31.2s, v19.s[2]
        umlal2  v5.2d, v31.4s, v19.s[3]
        ldp     q17, q31, [x2, #0x1f0]
        stp     x7, x12, [sp, #0x150]
        mul     x7, x1, x17
        adcs    x28, x28, x7
        umlal   v5.2d, v17.2s, v19.s[0]
        umlal2  v5.2d, v17.4s, v19.s[1]
        umlal   v5.2d, v31.2s, v16.s[2]
        umulh   x7, x1, x17
        adcs    x7, x7, x8
        umlal2  v5.2d, v31.4s, v16.s[3]
        ldp     q17, q31, [x2, #0x210]
        umlal   v5.2d, v17.2s, v16.s[0]
        umlal2  v5.2d, v17.4s, v16.s[1]
        umlal   v5.2d, v31.2s, v0.s[2]
        mul     x8, x24, x17
        adcs    x26, x26, x8
        umlal2  v5.2d, v31.4s, v0.s[3]
        mul     v17.2s, v11.2s, v6.2s
        and     v17.16b, v17.16b, v7.16b
        umlal   v11.2d, v26.2s, v17.s[0]
        ext     v31.16b, v3.16b, v11.16b, #8
        mul     x8, x16, x24
        usra    v11.2d, v31.2d, #0x1d
        ext     v31.16b, v11.16b, v3.16b, #8
        mul     v6.2s, v31.2s, v6.2s
        and     v6.16b, v6.16b, v7.16b
        uzp1    v7.2d, v17.2d, v6.2d
        ldp     q17, q31, [x2, #0x2c0]
        umulh   x12, x24, x17
        adc     x12, x12, xzr
        adds    x28, x28, x8
        umlal2  v11.2d, v26.4s, v6.s[0]
        uzp1    v6.4s, v12.4s, v7.4s
        ext     v11.16b, v11.16b, v3.16b, #8
        usra    v25.2d, v11.2d, #0x1d
        umlal   v5.2d, v15.2s, v0.s[0]
        umlal2  v5.2d, v15.4s, v0.s[1]
        ldr     q15, [x2, #0x230]
        umulh   x8, x16, x24
        adcs    x7, x7, x8
        adcs    x26, x26, xzr
        usra    v5.2d, v28.2d, #0x1d
        adc     x8, x12, xzr
        adds    x19, x19, x19
        adcs    x25, x25, x25
        usra    v5.2d, v9.2d, #6
        adcs    x28, x28, x28
        adcs    x7, x7, x7
        adcs    x26, x26, x26
        umlal   v5.2d, v17.2s, v12.s[0]
        adcs    x8, x8, x8
        adc     x12, xzr, xzr
        ldp     q9, q11, [x2, #0x260]
        str     x5, [sp, #0x788]
        umulh   x5, x1, x1
        adds    x19, x19, x5
        umlal   v25.2d, v9.2s, v12.s[0]
        umlal   v29.2d, v11.2s, v12.s[0]
        ldp     q26, q28, [x2, #0x2a0]
        umlal2  v29.2d, v11.4s, v12.s[2]
        umull   v11.2d, v31.2s, v12.s[0]
        mul     x5, x24, x24
        umlal2  v11.2d, v31.4s, v12.s[2]
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal   v24.2d, v26.2s, v12.s[0]
        str     x19, [sp, #0x618]
        umulh   x19, x16, x16
        umlal2  v24.2d, v26.4s, v12.s[2]
        umlal2  v5.2d, v17.4s, v12.s[2]
        ldp     q17, q26, [x2, #0x90]
        umlal   v11.2d, v17.2s, v30.s[2]
        umlal2  v11.2d, v17.4s, v30.s[3]
        stp     x14, x10, [sp]
        mul     x14, x15, x15
        umlal   v11.2d, v26.2s, v30.s[0]
        umlal2  v11.2d, v26.4s, v30.s[1]
        ldp     q17, q26, [x2, #0xd0]
        umlal2  v21.2d, v28.4s, v12.s[2]
        mul     x10, x16, x16
        adcs    x25, x25, x10
        adcs    x28, x28, x19
        umlal2  v25.2d, v9.4s, v12.s[2]
        adcs    x19, x7, x5
        ldp     q9, q28, [x2, #0x280]
        umlal   v20.2d, v28.2s, v12.s[0]
        umlal   v22.2d, v9.2s, v12.s[0]
        umulh   x5, x24, x24
        adcs    x26, x26, x5
        umlal2  v22.2d, v9.4s, v12.s[2]
        umlal2  v20.2d, v28.4s, v12.s[2]
        ldp     q9, q12, [x2, #0xb0]
        umlal   v11.2d, v9.2s, v2.s[2]
        umlal2  v11.2d, v9.4s, v2.s[3]
        ldp     q9, q28, [x2, #0x110]
        mul     x5, x17, x17
        adcs    x5, x8, x5
        umlal   v11.2d, v12.2s, v2.s[0]
        umlal2  v11.2d, v12.4s, v2.s[1]
        umlal   v11.2d, v17.2s, v27.s[2]
        umlal2  v11.2d, v17.4s, v27.s[3]
        ldp     q12, q17, [x2, #0xf0]
        umlal   v11.2d, v26.2s, v27.s[0]
        umlal2  v11.2d, v26.4s, v27.s[1]
        umlal   v11.2d, v12.2s, v4.s[2]
        umlal2  v11.2d, v12.4s, v4.s[3]
        ldp     q12, q26, [x2, #0x170]
        umulh   x7, x17, x17
        umlal   v11.2d, v17.2s, v4.s[0]
        adc     x7, x12, x7
        ldp     x10, x12, [x4, #0xc0]
        subs    x8, x15, x1
        sbcs    x22, x22, x16
        umlal2  v11.2d, v17.4s, v4.s[1]
        sbcs    x21, x21, x24
        sbcs    x24, x6, x17
        csetm   x6, lo
        eor     x8, x8, x6
        mul     x15, x10, x12
        eor     x21, x21, x6
        ldp     q17, q31, [x2, #0x130]
        cmn     x6, #1
        adcs    x8, x8, xzr
        eor     x24, x24, x6
        umlal   v11.2d, v9.2s, v13.s[2]
        umlal2  v11.2d, v9.4s, v13.s[3]
        umlal   v11.2d, v28.2s, v13.s[0]
        umlal2  v11.2d, v28.4s, v13.s[1]
        umlal   v11.2d, v17.2s, v10.s[2]
        umlal2  v11.2d, v17.4s, v10.s[3]
        ldp     q9, q17, [x2, #0x150]
        umlal   v11.2d, v31.2s, v10.s[0]
        eor     x22, x22, x6
        adcs    x22, x22, xzr
        adcs    x21, x21, xzr
        adcs    x24, x24, xzr
        umlal2  v11.2d, v31.4s, v10.s[1]
        mul     x1, x1, x1
        umlal   v11.2d, v9.2s, v23.s[2]
        umlal2  v11.2d, v9.4s, v23.s[3]
        umulh   x6, x8, x8
        ldp     q9, q28, [x2, #0x190]
        umlal   v11.2d, v17.2s, v23.s[0]
        umlal2  v11.2d, v17.4s, v23.s[1]
        umlal   v11.2d, v12.2s, v14.s[2]
        mul     x16, x8, x21
        umlal2  v11.2d, v12.4s, v14.s[3]
        ldp     q12, q17, [x2, #0x1b0]
        umlal   v11.2d, v26.2s, v14.s[0]
        mul     x17, x22, x24
        umlal2  v11.2d, v26.4s, v14.s[1]
        str     x15, [sp, #0x610]
        umulh   x15, x8, x22
        adds    x15, x15, x16
        umlal   v11.2d, v9.2s, v8.s[2]
        umlal2  v11.2d, v9.4s, v8.s[3]
        ldp     q9, q26, [x2, #0x1d0]
        umlal   v11.2d, v28.2s, v8.s[0]
        umlal2  v11.2d, v28.4s, v8.s[1]
        umlal   v11.2d, v12.2s, v18.s[2]
        mul     x16, x8, x24
        umlal2  v11.2d, v12.4s, v18.s[3]
        umlal   v11.2d, v17.2s, v18.s[0]
        ldp     q12, q28, [x2, #0x1f0]
        umulh   x10, x8, x21
        adcs    x10, x10, x16
        umlal2  v11.2d, v17.4s, v18.s[1]
        umlal   v11.2d, v9.2s, v1.s[2]
        ldp     q17, q31, [x2, #0x210]
        umlal2  v11.2d, v9.4s, v1.s[3]
        umlal   v11.2d, v26.2s, v1.s[0]
        umlal2  v11.2d, v26.4s, v1.s[1]
        umlal   v11.2d, v12.2s, v19.s[2]
        ldp     q9, q26, [x2, #0x250]
        umlal2  v11.2d, v12.4s, v19.s[3]
        umlal   v11.2d, v28.2s, v19.s[0]
        mul     x16, x8, x22
        umlal2  v11.2d, v28.4s, v19.s[1]
        umlal   v25.2d, v9.2s, v7.s[0]
        umlal   v11.2d, v17.2s, v16.s[2]
        mul     x12, x21, x24
        umlal2  v11.2d, v17.4s, v16.s[3]
        umlal   v11.2d, v31.2s, v16.s[0]
        stp     x7, x5, [sp, #0x10]
        umulh   x7, x8, x24
        adcs    x7, x7, x17
        umlal2  v11.2d, v31.4s, v16.s[1]
        ldp     q12, q17, [x2, #0x270]
        umlal   v11.2d, v15.2s, v0.s[2]
        umlal2  v11.2d, v15.4s, v0.s[3]
        ldp     q15, q0, [x2, #0x2d0]
        umull   v28.2d, v15.2s, v7.s[0]
        umulh   x17, x22, x24
        adcs    x12, x17, x12
        umlal2  v28.2d, v15.4s, v7.s[2]
        umlal   v29.2d, v26.2s, v7.s[0]
        umlal   v20.2d, v17.2s, v7.s[0]
        umulh   x17, x22, x21
        umlal2  v20.2d, v17.4s, v7.s[2]
        ldp     q15, q17, [x2, #0xa0]
        umlal   v28.2d, v0.2s, v6.s[0]
        umlal2  v28.2d, v0.4s, v6.s[1]
        umlal2  v25.2d, v9.4s, v7.s[2]
        ldp     d9, d0, [x23, #0x130]
        umulh   x23, x21, x24
        umlal   v28.2d, v15.2s, v30.s[2]
        usra    v11.2d, v9.2d, #0x3e
        umlal2  v29.2d, v26.4s, v7.s[2]
        adc     x23, x23, xzr
        ldp     q9, q26, [x2, #0xc0]
        shl     v0.2d, v0.2d, #8
        umlal   v22.2d, v12.2s, v7.s[0]
        usra    v11.2d, v0.2d, #6
        mul     x5, x22, x21
        adds    x5, x10, x5
        adcs    x7, x7, x17
        umlal2  v28.2d, v15.4s, v30.s[3]
        ldp     q15, q0, [x2, #0x290]
        adcs    x10, x12, xzr
        adc     x23, x23, xzr
        umlal   v28.2d, v17.2s, v30.s[0]
        adds    x12, x16, x16
        adcs    x15, x15, x15
        adcs    x5, x5, x5
        umlal2  v28.2d, v17.4s, v30.s[1]
        adcs    x7, x7, x7
        adcs    x10, x10, x10
        umlal2  v22.2d, v12.4s, v7.s[2]
        uzp1    v12.2d, v22.2d, v20.2d
        adcs    x23, x23, x23
        uzp2    v17.2d, v22.2d, v20.2d
        adc     x16, xzr, xzr
        adds    x6, x12, x6
        umlal   v28.2d, v9.2s, v2.s[2]
        mul     x12, x22, x22
        adcs    x12, x15, x12
        umlal2  v28.2d, v9.4s, v2.s[3]
        ldp     q9, q20, [x2, #0xe0]
        umlal   v28.2d, v26.2s, v2.s[0]
        uzp1    v22.2d, v25.2d, v29.2d
        uzp2    v25.2d, v25.2d, v29.2d
        ldp     q29, q31, [x2, #0x2b0]
        umulh   x22, x22, x22
        umlal2  v28.2d, v26.4s, v2.s[1]
        mul     x8, x8, x8
        umlal   v28.2d, v9.2s, v27.s[2]
        ext     v3.16b, v3.16b, v25.16b, #8
        shl     v26.2d, v25.2d, #0x23
        umlal   v24.2d, v15.2s, v7.s[0]
        usra    v22.2d, v26.2d, #6
        mul     x15, x21, x21
        umlal2  v28.2d, v9.4s, v27.s[3]
        umlal   v28.2d, v20.2s, v27.s[0]
        shl     v9.2d, v17.2d, #0x23
        usra    v12.2d, v9.2d, #6
        umlal   v21.2d, v0.2s, v7.s[0]
        umlal2  v24.2d, v15.4s, v7.s[2]
        umlal2  v21.2d, v0.4s, v7.s[2]
        uzp1    v9.2d, v24.2d, v21.2d
        adcs    x22, x5, x22
        adcs    x5, x7, x15
        umlal2  v28.2d, v20.4s, v27.s[1]
        uzp2    v15.2d, v24.2d, v21.2d
        ldp     q0, q20, [x2, #0x100]
        ldp     q21, q24, [x2, #0x140]
        umlal   v5.2d, v29.2s, v7.s[0]
        umlal2  v5.2d, v29.4s, v7.s[2]
        shl     v26.2d, v15.2d, #0x23
        umulh   x21, x21, x21
        adcs    x21, x10, x21
        umlal   v11.2d, v31.2s, v7.s[0]
        usra    v9.2d, v26.2d, #6
        usra    v22.2d, v3.2d, #0x1d
        ldp     q3, q26, [x2, #0x120]
        umlal   v28.2d, v0.2s, v4.s[2]
        ext     v25.16b, v25.16b, v17.16b, #8
        umlal2  v28.2d, v0.4s, v4.s[3]
        ext     v0.16b, v17.16b, v15.16b, #8
        mul     x7, x24, x24
        umlal2  v11.2d, v31.4s, v7.s[2]
        ldp     q17, q29, [x2, #0x160]
        umlal   v28.2d, v20.2s, v4.s[0]
        umlal2  v28.2d, v20.4s, v4.s[1]
        uzp1    v20.2d, v5.2d, v11.2d
        adcs    x23, x23, x7
        uzp2    v11.2d, v5.2d, v11.2d
        umulh   x24, x24, x24
        shl     v5.2d, v11.2d, #0x23
        adc     x24, x16, x24
        umlal   v28.2d, v3.2s, v13.s[2]
        subs    x7, x14, x8
        sbcs    x6, x13, x6
        umlal2  v28.2d, v3.4s, v13.s[3]
        usra    v20.2d, v5.2d, #6
        sbcs    x8, x11, x12
        ldp     x12, x10, [sp]
        umlal   v28.2d, v26.2s, v13.s[0]
        sbcs    x22, x20, x22
        ldp     q3, q5, [x2, #0x1a0]
        sbcs    x5, x9, x5
        umlal2  v28.2d, v26.4s, v13.s[1]
        ext     v15.16b, v15.16b, v11.16b, #8
        ldr     x16, [sp, #0x618]
        ldr     x17, [sp, #0x18]
        usra    v20.2d, v15.2d, #0x1d
        sbcs    x21, x27, x21
        sbcs    x23, x10, x23
        umlal   v28.2d, v21.2s, v10.s[2]
        sbcs    x24, x12, x24
        csetm   x15, lo
        ldp     q15, q26, [x2, #0x180]
        umlal2  v28.2d, v21.4s, v10.s[3]
        adds    x7, x7, x1
        umlal   v28.2d, v24.2s, v10.s[0]
        usra    v12.2d, v25.2d, #0x1d
        adcs    x6, x6, x16
        adcs    x8, x8, x25
        ldp     q21, q25, [x2, #0x1e0]
        umlal2  v28.2d, v24.4s, v10.s[1]
        umlal   v28.2d, v17.2s, v23.s[2]
        adcs    x22, x22, x28
        adcs    x5, x5, x19
        str     q12, [x0, #0x10]
        adcs    x21, x21, x26
        umlal2  v28.2d, v17.4s, v23.s[3]
        usra    v9.2d, v0.2d, #0x1d
        adcs    x23, x23, x17
        str     x20, [sp, #0x608]
        ldr     x20, [sp, #0x10]
        adcs    x24, x24, x20
        umlal   v28.2d, v29.2s, v23.s[0]
        umlal2  v28.2d, v29.4s, v23.s[1]
        adc     x15, x15, xzr
        ldp     q12, q0, [x2, #0x2e0]
        umlal   v28.2d, v15.2s, v14.s[2]
        adds    x7, x9, x7
        umlal2  v28.2d, v15.4s, v14.s[3]
        adcs    x27, x27, x6
        adcs    x6, x10, x8
        str     q22, [x0]
        umlal   v28.2d, v26.2s, v14.s[0]
        str     q20, [x0, #0x30]
        umlal2  v28.2d, v26.4s, v14.s[1]
        str     q9, [x0, #0x20]
        umlal   v28.2d, v3.2s, v8.s[2]
        ldp     q9, q15, [x2, #0xb0]
        umlal2  v28.2d, v3.4s, v8.s[3]
        ldp     q3, q17, [x2, #0x1c0]
        umlal   v28.2d, v5.2s, v8.s[0]
        ldp     q20, q22, [x2, #0xd0]
        umlal2  v28.2d, v5.4s, v8.s[1]
        umlal   v28.2d, v3.2s, v18.s[2]
        ldp     q5, q24, [x2, #0xf0]
        umlal2  v28.2d, v3.4s, v18.s[3]
        adcs    x22, x12, x22
        umlal   v28.2d, v17.2s, v18.s[0]
        adcs    x1, x1, x5
        ldp     x5, x8, [x4, #0xc0]
        ldp     q3, q26, [x2, #0x200]
        ldr     x10, [sp, #0x7e8]
        umulh   x9, x5, x8
        umlal2  v28.2d, v17.4s, v18.s[1]
        adcs    x21, x16, x21
        adcs    x25, x25, x23
        umlal   v28.2d, v21.2s, v1.s[2]
        adcs    x23, x28, x24
        adcs    x28, x19, x15
        adcs    x26, x26, xzr
        ldp     x24, x12, [x4, #0xd0]
        umlal2  v28.2d, v21.4s, v1.s[3]
        umlal   v28.2d, v25.2s, v1.s[0]
        adcs    x19, x17, xzr
        ldp     d17, d21, [x10, #0x138]
        adcs    x20, x20, xzr
        ldp     q29, q31, [x2, #0x220]
        shl     v21.2d, v21.2d, #0xe
        umlal2  v28.2d, v25.4s, v1.s[1]
        umlal   v28.2d, v3.2s, v19.s[2]
        umlal2  v28.2d, v3.4s, v19.s[3]
        umull   v3.2d, v12.2s, v7.s[0]
        mul     x15, x5, x24
        umlal2  v3.2d, v12.4s, v7.s[2]
        umulh   x16, x5, x24
        umlal   v28.2d, v26.2s, v19.s[0]
        umlal2  v28.2d, v26.4s, v19.s[1]
        ldp     q12, q25, [x2, #0x110]
        mul     x17, x5, x12
        adds    x9, x9, x15
        adcs    x15, x16, x17
        umlal   v3.2d, v0.2s, v6.s[0]
        umlal2  v3.2d, v0.4s, v6.s[1]
        umlal   v3.2d, v9.2s, v30.s[2]
        umulh   x16, x5, x12
        umlal   v28.2d, v29.2s, v16.s[2]
        umlal2  v28.2d, v29.4s, v16.s[3]
        ldp     q0, q26, [x2, #0x130]
        umlal2  v3.2d, v9.4s, v30.s[3]
        umlal   v3.2d, v15.2s, v30.s[0]
        ldp     q9, q29, [x2, #0x170]
        mul     x17, x8, x12
        adcs    x16, x16, x17
        umlal2  v3.2d, v15.4s, v30.s[1]
        umlal   v3.2d, v20.2s, v2.s[2]
        umlal2  v3.2d, v20.4s, v2.s[3]
        umlal   v28.2d, v31.2s, v16.s[0]
        umulh   x17, x8, x12
        umlal   v3.2d, v22.2s, v2.s[0]
        umlal2  v28.2d, v31.4s, v16.s[1]
        mul     x10, x24, x12
        umlal2  v3.2d, v22.4s, v2.s[1]
        mul     x5, x8, x24
        usra    v28.2d, v17.2d, #0x38
        adcs    x10, x17, x10
        ldp     q15, q17, [x2, #0x190]
        umlal   v3.2d, v5.2s, v27.s[2]
        ldp     q20, q22, [x2, #0x150]
        usra    v28.2d, v21.2d, #6
        umlal2  v3.2d, v5.4s, v27.s[3]
        ldp     q5, q21, [x2, #0x1b0]
        umulh   x17, x24, x12
        ldp     x8, x12, [sp, #0x170]
        umlal   v3.2d, v24.2s, v27.s[0]
        adc     x17, x17, xzr
        subs    x14, x12, x14
        ldr     x12, [sp, #0x608]
        sbcs    x13, x8, x13
        ldr     x8, [sp, #0x628]
        sbcs    x11, x8, x11
        ldr     x8, [sp, #0x630]
        sbcs    x12, x8, x12
        ldr     x8, [sp, #0x788]
        umlal2  v3.2d, v24.4s, v27.s[1]
        str     x12, [sp, #0x130]
        ldr     x12, [sp, #0x620]
        sbcs    x7, x8, x7
        sbcs    x27, x12, x27
        ldp     x8, x12, [sp, #0x150]
        sbcs    x6, x12, x6
        umlal   v3.2d, v12.2s, v4.s[2]
        sbcs    x22, x8, x22
        ldp     x12, x8, [sp, #0xf0]
        sbcs    x1, x8, x1
        umlal2  v3.2d, v12.4s, v4.s[3]
        sbcs    x21, x12, x21
        ldp     x8, x12, [sp, #0x100]
        umlal   v3.2d, v25.2s, v4.s[0]
        sbcs    x25, x12, x25
        sbcs    x23, x8, x23
        ldp     x12, x8, [sp, #0x110]
        sbcs    x28, x8, x28
        ldr     q12, [x2, #0x230]
        umlal2  v3.2d, v25.4s, v4.s[1]
        sbcs    x26, x12, x26
        ldp     x8, x12, [sp, #0x120]
        sbcs    x19, x12, x19
        sbcs    x20, x8, x20
        umlal   v3.2d, v0.2s, v13.s[2]
        csetm   x8, lo
        adds    x5, x15, x5
        ldp     x12, x15, [x4, #0xc0]
        str     x8, [sp, #0x618]
        umulh   x8, x15, x24
        umlal2  v3.2d, v0.4s, v13.s[3]
        adcs    x8, x16, x8
        adcs    x10, x10, xzr
        adc     x16, x17, xzr
        ldr     x17, [sp, #0x610]
        adds    x17, x17, x17
        umlal   v3.2d, v26.2s, v13.s[0]
        adcs    x9, x9, x9
        adcs    x5, x5, x5
        adcs    x8, x8, x8
        adcs    x10, x10, x10
        umlal2  v3.2d, v26.4s, v13.s[1]
        adcs    x16, x16, x16
        stp     x20, x19, [sp, #0xe0]
        adc     x20, xzr, xzr
        umulh   x19, x12, x12
        adds    x19, x17, x19
        umlal   v3.2d, v20.2s, v10.s[2]
        umlal2  v3.2d, v20.4s, v10.s[3]
        ldp     q0, q20, [x2, #0x2f0]
        ldp     q24, q25, [x2, #0x1d0]
        umlal   v3.2d, v22.2s, v10.s[0]
        umlal2  v3.2d, v22.4s, v10.s[1]
        umulh   x17, x15, x15
        umlal   v3.2d, v9.2s, v23.s[2]
        umlal2  v3.2d, v9.4s, v23.s[3]
        ldp     q9, q22, [x2, #0x1f0]
        umlal   v3.2d, v29.2s, v23.s[0]
        umlal2  v3.2d, v29.4s, v23.s[1]
        stp     x26, x28, [sp, #0xd0]
        mul     x26, x15, x15
        adcs    x26, x9, x26
        adcs    x5, x5, x17
        umlal   v3.2d, v15.2s, v14.s[2]
        umlal2  v3.2d, v15.4s, v14.s[3]
        ldp     q15, q26, [x2, #0x210]
        umull   v29.2d, v0.2s, v7.s[0]
        mul     x9, x24, x24
        adcs    x8, x8, x9
        umlal2  v29.2d, v0.4s, v7.s[2]
        umlal   v29.2d, v20.2s, v6.s[0]
        umlal2  v29.2d, v20.4s, v6.s[1]
        ldp     q0, q20, [x2, #0xc0]
        umulh   x9, x24, x24
        adcs    x9, x10, x9
        ldp     x10, x17, [x4, #0xd8]
        umlal   v29.2d, v0.2s, v30.s[2]
        umlal2  v29.2d, v0.4s, v30.s[3]
        umlal   v29.2d, v20.2s, v30.s[0]
        ldp     q0, q31, [x2, #0xe0]
        umlal2  v29.2d, v20.4s, v30.s[1]
        mul     x28, x10, x10
        adcs    x28, x16, x28
        umlal   v29.2d, v0.2s, v2.s[2]
        umlal2  v29.2d, v0.4s, v2.s[3]
        umulh   x16, x10, x10
        umlal   v29.2d, v31.2s, v2.s[0]
        adc     x20, x20, x16
        ldp     q0, q20, [x2, #0x100]
        umlal2  v29.2d, v31.4s, v2.s[1]
        umlal   v29.2d, v0.2s, v27.s[2]
        umlal2  v29.2d, v0.4s, v27.s[3]
        umlal   v29.2d, v20.2s, v27.s[0]
        stp     x23, x25, [sp, #0xc0]
        ldp     x23, x16, [x4, #0xe8]
        umulh   x25, x17, x16
        umlal   v3.2d, v17.2s, v14.s[0]
        umlal2  v29.2d, v20.4s, v27.s[1]
        umlal2  v3.2d, v17.4s, v14.s[1]
        ldp     q0, q17, [x2, #0x120]
        umlal   v3.2d, v5.2s, v8.s[2]
        str     x21, [sp, #0x610]
        mul     x21, x17, x16
        umlal   v29.2d, v0.2s, v4.s[2]
        umlal2  v29.2d, v0.4s, v4.s[3]
        ldp     q0, q20, [x2, #0x140]
        umlal   v29.2d, v17.2s, v4.s[0]
        stp     x1, x22, [sp, #0xb0]
        umulh   x1, x17, x23
        adds    x21, x1, x21
        ldr     x1, [sp, #0x7e8]
        umlal2  v3.2d, v5.4s, v8.s[3]
        ldp     d5, d31, [x1, #0x140]
        umlal2  v29.2d, v17.4s, v4.s[1]
        umlal   v3.2d, v21.2s, v8.s[0]
        shl     v17.2d, v31.2d, #0x14
        umlal2  v3.2d, v21.4s, v8.s[1]
        ldr     x22, [x4, #0xf8]
        stp     x6, x27, [sp, #0xa0]
        mul     x6, x17, x22
        adcs    x25, x25, x6
        umlal   v3.2d, v24.2s, v18.s[2]
        umlal2  v3.2d, v24.4s, v18.s[3]
        ldp     q21, q24, [x2, #0x160]
        umlal   v29.2d, v0.2s, v13.s[2]
        mul     x6, x17, x23
        umlal2  v29.2d, v0.4s, v13.s[3]
        umlal   v3.2d, v25.2s, v18.s[0]
        umlal2  v3.2d, v25.4s, v18.s[1]
        ldp     q0, q25, [x2, #0x300]
        mul     x27, x23, x22
        umlal   v29.2d, v20.2s, v13.s[0]
        umlal2  v29.2d, v20.4s, v13.s[1]
        umlal   v29.2d, v21.2s, v10.s[2]
        stp     x7, x11, [sp, #0x90]
        umulh   x7, x17, x22
        adcs    x27, x7, x27
        umlal   v3.2d, v9.2s, v1.s[2]
        ldp     q20, q31, [x2, #0x180]
        umlal2  v3.2d, v9.4s, v1.s[3]
        umlal   v3.2d, v22.2s, v1.s[0]
        mul     x7, x16, x22
        umlal2  v29.2d, v21.4s, v10.s[3]
        umlal2  v3.2d, v22.4s, v1.s[1]
        umlal   v29.2d, v24.2s, v10.s[0]
        umlal   v3.2d, v15.2s, v19.s[2]
        ldp     q9, q21, [x2, #0x1a0]
        umulh   x11, x23, x22
        adcs    x7, x11, x7
        umlal2  v3.2d, v15.4s, v19.s[3]
        umlal2  v29.2d, v24.4s, v10.s[1]
        ldp     q15, q22, [x2, #0x1c0]
        umlal   v29.2d, v20.2s, v23.s[2]
        umulh   x11, x16, x22
        adc     x11, x11, xzr
        umlal2  v29.2d, v20.4s, v23.s[3]
        umlal   v3.2d, v26.2s, v19.s[0]
        umlal   v29.2d, v31.2s, v23.s[0]
        umlal2  v3.2d, v26.4s, v19.s[1]
        ldp     q20, q24, [x2, #0x1e0]
        umlal2  v29.2d, v31.4s, v23.s[1]
        stp     x13, x14, [sp, #0x60]
        umulh   x13, x23, x16
        umlal   v3.2d, v12.2s, v16.s[2]
        umlal   v29.2d, v9.2s, v14.s[2]
        umlal2  v3.2d, v12.4s, v16.s[3]
        ldp     q12, q16, [x2, #0xd0]
        umlal2  v29.2d, v9.4s, v14.s[3]
        ldp     q9, q26, [x2, #0x200]
        mul     x14, x23, x16
        adds    x25, x25, x14
        adcs    x27, x27, x13
        umlal   v29.2d, v21.2s, v14.s[0]
        adcs    x7, x7, xzr
        adc     x11, x11, xzr
        adds    x6, x6, x6
        umlal2  v29.2d, v21.4s, v14.s[1]
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        adcs    x27, x27, x27
        usra    v3.2d, v5.2d, #0x32
        adcs    x7, x7, x7
        adcs    x11, x11, x11
        adc     x13, xzr, xzr
        usra    v3.2d, v17.2d, #6
        ldp     q5, q17, [x2, #0xf0]
        umulh   x14, x17, x17
        umlal   v29.2d, v15.2s, v8.s[2]
        umlal2  v29.2d, v15.4s, v8.s[3]
        umlal   v29.2d, v22.2s, v8.s[0]
        umlal2  v29.2d, v22.4s, v8.s[1]
        ldp     q15, q21, [x2, #0x220]
        umlal   v29.2d, v20.2s, v18.s[2]
        uzp1    v22.2d, v28.2d, v3.2d
        umlal2  v29.2d, v20.4s, v18.s[3]
        uzp2    v3.2d, v28.2d, v3.2d
        stp     x20, x28, [sp, #0x20]
        mul     x20, x23, x23
        umull   v20.2d, v0.2s, v7.s[0]
        ext     v11.16b, v11.16b, v3.16b, #8
        umlal   v29.2d, v24.2s, v18.s[0]
        umlal2  v20.2d, v0.4s, v7.s[2]
        shl     v0.2d, v3.2d, #0x23
        usra    v22.2d, v0.2d, #6
        mul     x28, x16, x16
        umlal2  v29.2d, v24.4s, v18.s[1]
        ldp     q0, q24, [x2, #0x110]
        umlal   v29.2d, v9.2s, v1.s[2]
        umlal   v20.2d, v25.2s, v6.s[0]
        umlal2  v20.2d, v25.4s, v6.s[1]
        usra    v22.2d, v11.2d, #0x1d
        ldp     q11, q25, [x2, #0x130]
        stp     x9, x8, [sp, #0x10]
        umulh   x9, x23, x23
        str     q22, [x0, #0x40]
        umlal2  v29.2d, v9.4s, v1.s[3]
        umlal   v20.2d, v12.2s, v30.s[2]
        ldp     d9, d22, [x1, #0x148]
        umlal   v29.2d, v26.2s, v1.s[0]
        shl     v22.2d, v22.2d, #0x1a
        mul     x8, x22, x22
        str     x5, [sp, #0x138]
        mul     x5, x12, x12
        umlal2  v20.2d, v12.4s, v30.s[3]
        ldp     q12, q28, [x2, #0x150]
        adds    x6, x6, x14
        umulh   x14, x16, x16
        umlal   v20.2d, v16.2s, v30.s[0]
        adcs    x21, x21, x20
        umlal2  v20.2d, v16.4s, v30.s[1]
        adcs    x25, x25, x9
        ldr     q16, [x2, #0x230]
        umlal   v20.2d, v5.2s, v2.s[2]
        adcs    x27, x27, x28
        umlal2  v29.2d, v26.4s, v1.s[1]
        ldr     q26, [x2, #0x230]
        umulh   x28, x22, x22
        adcs    x20, x7, x14
        umlal2  v20.2d, v5.4s, v2.s[3]
        adcs    x7, x11, x8
        umlal   v20.2d, v17.2s, v2.s[0]
        adc     x28, x13, x28
        umlal2  v20.2d, v17.4s, v2.s[1]
        subs    x8, x12, x17
        sbcs    x23, x15, x23
        umlal   v20.2d, v0.2s, v27.s[2]
        ldp     q5, q17, [x2, #0x170]
        sbcs    x24, x24, x16
        umlal2  v20.2d, v0.4s, v27.s[3]
        sbcs    x22, x10, x22
        csetm   x9, lo
        umlal   v20.2d, v24.2s, v27.s[0]
        umlal2  v20.2d, v24.4s, v27.s[1]
        ldp     q0, q24, [x2, #0x310]
        eor     x8, x8, x9
        eor     x24, x24, x9
        cmn     x9, #1
        umlal   v20.2d, v11.2s, v4.s[2]
        adcs    x8, x8, xzr
        ldp     x11, x12, [x3]
        ldr     x13, [sp, #0x6b8]
        ldr     x14, [sp, #0x6c0]
        eor     x23, x23, x9
        eor     x22, x22, x9
        umlal2  v20.2d, v11.4s, v4.s[3]
        adcs    x23, x23, xzr
        mul     x9, x17, x17
        ldr     x15, [sp, #0x6c8]
        umlal   v20.2d, v25.2s, v4.s[0]
        adcs    x24, x24, xzr
        umulh   x10, x8, x23
        ldr     x16, [sp, #0x778]
        umlal2  v20.2d, v25.4s, v4.s[1]
        adcs    x22, x22, xzr
        ldp     q11, q25, [x2, #0x1d0]
        ldr     x17, [sp, #0x6d8]
        subs    x11, x11, x13
        sbcs    x12, x12, x14
        ldp     x13, x14, [x3, #0x10]
        umlal   v20.2d, v12.2s, v13.s[2]
        sbcs    x13, x13, x15
        mul     x15, x8, x24
        umlal2  v20.2d, v12.4s, v13.s[3]
        sbcs    x14, x14, x16
        ldr     x16, [sp, #0x7b0]
        umull   v12.2d, v0.2s, v7.s[0]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x7b8]
        umlal   v20.2d, v28.2s, v13.s[0]
        str     x16, [sp, #0x608]
        ldr     x16, [sp, #0x7c0]
        stp     x14, x13, [sp, #0x80]
        ldp     x13, x14, [sp, #0x140]
        sbcs    x14, x17, x14
        umlal2  v20.2d, v28.4s, v13.s[1]
        ldp     q28, q31, [x2, #0x190]
        umulh   x17, x8, x22
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x7c8]
        umlal   v20.2d, v5.2s, v10.s[2]
        str     x13, [sp, #0x600]
        ldr     x13, [sp, #0x198]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x770]
        umlal2  v12.2d, v0.4s, v7.s[2]
        stp     x13, x14, [sp, #0x70]
        ldr     x13, [sp, #0x790]
        ldr     x14, [sp, #0x6e0]
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x168]
        umlal2  v20.2d, v5.4s, v10.s[3]
        str     x13, [sp, #0x5f8]
        ldr     x13, [sp, #0x6e8]
        sbcs    x14, x14, x16
        umlal   v12.2d, v24.2s, v6.s[0]
        umulh   x16, x24, x22
        str     x14, [sp, #0x5f0]
        ldr     x14, [sp, #0x160]
        stp     x12, x11, [sp, #0x50]
        ldr     x12, [sp, #0x6f0]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x188]
        umlal   v20.2d, v17.2s, v10.s[0]
        str     x13, [sp, #0x5e8]
        ldr     x13, [sp, #0x6f8]
        sbcs    x12, x12, x14
        ldr     x14, [sp, #0x180]
        umlal2  v20.2d, v17.4s, v10.s[1]
        ldp     q0, q5, [x2, #0xe0]
        str     x12, [sp, #0x6c0]
        ldr     x12, [sp, #0x700]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x690]
        umlal2  v12.2d, v24.4s, v6.s[1]
        str     x13, [sp, #0x778]
        ldr     x13, [sp, #0x708]
        sbcs    x12, x12, x14
        ldr     x14, [sp, #0x6d0]
        umlal   v29.2d, v15.2s, v19.s[2]
        str     x12, [sp, #0x6c8]
        ldr     x12, [sp, #0x710]
        sbcs    x13, x13, x14
        umulh   x14, x8, x24
        umlal   v20.2d, v28.2s, v23.s[2]
        str     x13, [sp, #0x6d8]
        ldr     x13, [sp, #0x638]
        ldr     x11, [sp, #0x718]
        sbcs    x12, x12, x13
        ldr     x13, [sp, #0x640]
        ldp     q17, q24, [x2, #0x1b0]
        umlal2  v20.2d, v28.4s, v23.s[3]
        str     x12, [sp, #0x7b8]
        ldr     x12, [sp, #0x720]
        sbcs    x13, x11, x13
        ldr     x11, [sp, #0x648]
        umlal   v20.2d, v31.2s, v23.s[0]
        str     x13, [sp, #0x7c0]
        ldr     x13, [sp, #0x728]
        sbcs    x11, x12, x11
        umlal2  v29.2d, v15.4s, v19.s[3]
        umulh   x12, x23, x22
        str     x11, [sp, #0x7b0]
        ldr     x11, [sp, #0x780]
        stp     x28, x7, [sp]
        ldr     x28, [sp, #0x730]
        sbcs    x11, x13, x11
        ldr     x13, [sp, #0x650]
        str     x11, [sp, #0x7c8]
        ldr     x11, [sp, #0x738]
        sbcs    x13, x28, x13
        ldr     x28, [sp, #0x658]
        umlal   v12.2d, v0.2s, v30.s[2]
        str     x13, [sp, #0x790]
        ldr     x13, [sp, #0x740]
        sbcs    x28, x11, x28
        ldr     x11, [sp, #0x660]
        umlal2  v12.2d, v0.4s, v30.s[3]
        ldp     q15, q0, [x2, #0x100]
        str     x28, [sp, #0x770]
        ldr     x28, [sp, #0x748]
        sbcs    x11, x13, x11
        umlal   v12.2d, v5.2s, v30.s[0]
        umulh   x13, x8, x8
        str     x11, [sp, #0x6e8]
        ldr     x11, [sp, #0x668]
        ldr     x7, [sp, #0x7d0]
        sbcs    x11, x28, x11
        ldr     x28, [sp, #0x670]
        umlal2  v12.2d, v5.4s, v30.s[1]
        str     x11, [sp, #0x6f8]
        ldr     x11, [sp, #0x750]
        sbcs    x28, x7, x28
        umlal   v29.2d, v21.2s, v19.s[0]
        umlal2  v29.2d, v21.4s, v19.s[1]
        ldp     q5, q21, [x2, #0x210]
        mul     x7, x8, x22
        str     x28, [sp, #0x700]
        ldr     x28, [sp, #0x678]
        stp     x20, x27, [sp, #0x40]
        ldr     x20, [sp, #0x758]
        sbcs    x28, x11, x28
        ldr     x11, [sp, #0x680]
        umlal2  v20.2d, v31.4s, v23.s[1]
        usra    v29.2d, v9.2d, #0x2c
        str     x28, [sp, #0x190]
        ldr     x28, [sp, #0x798]
        sbcs    x11, x20, x11
        ldr     x20, [sp, #0x6b0]
        umlal   v20.2d, v17.2s, v14.s[2]
        ldp     q9, q28, [x2, #0x1f0]
        str     x11, [sp, #0x198]
        ldr     x11, [sp, #0x7a8]
        sbcs    x20, x28, x20
        umlal   v12.2d, v15.2s, v2.s[2]
        mul     x28, x23, x22
        str     x20, [sp, #0x180]
        ldr     x20, [sp, #0x6a8]
        ldr     x27, [sp, #0x768]
        sbcs    x20, x11, x20
        ldr     x11, [sp, #0x698]
        umlal2  v20.2d, v17.4s, v14.s[3]
        str     x20, [sp, #0x188]
        ldr     x20, [sp, #0x7a0]
        sbcs    x11, x27, x11
        ldr     x27, [sp, #0x6a0]
        umlal2  v12.2d, v15.4s, v2.s[3]
        str     x11, [sp, #0x780]
        ldr     x11, [sp, #0x760]
        sbcs    x27, x20, x27
        umlal   v20.2d, v24.2s, v14.s[0]
        usra    v29.2d, v22.2d, #6
        mul     x20, x24, x22
        stp     x27, x25, [sp, #0x140]
        ldr     x27, [sp, #0x7e0]
        ldr     x25, [sp, #0x7d8]
        sbcs    x27, x11, x27
        ldr     x11, [sp, #0x688]
        sbcs    x11, x25, x11
        csetm   x25, lo
        umlal2  v20.2d, v24.4s, v14.s[1]
        adds    x10, x10, x15
        adcs    x7, x14, x7
        mul     x14, x23, x24
        umlal   v20.2d, v11.2s, v8.s[2]
        adcs    x28, x17, x28
        adcs    x20, x12, x20
        adc     x12, x16, xzr
        umlal   v12.2d, v0.2s, v2.s[0]
        ldp     q15, q17, [x2, #0x120]
        adds    x7, x7, x14
        umlal2  v12.2d, v0.4s, v2.s[1]
        mul     x14, x8, x23
        ldp     q0, q22, [x2, #0x160]
        umlal2  v20.2d, v11.4s, v8.s[3]
        ldp     d11, d24, [x1, #0x150]
        umlal   v20.2d, v25.2s, v8.s[0]
        umlal2  v20.2d, v25.4s, v8.s[1]
        shl     v24.2d, v24.2d, #0x20
        umulh   x15, x23, x24
        adcs    x28, x28, x15
        umlal   v12.2d, v15.2s, v27.s[2]
        adcs    x20, x20, xzr
        adc     x12, x12, xzr
        adds    x14, x14, x14
        umlal2  v12.2d, v15.4s, v27.s[3]
        adcs    x10, x10, x10
        ldp     q15, q25, [x2, #0x140]
        adcs    x7, x7, x7
        adcs    x28, x28, x28
        umlal   v20.2d, v9.2s, v18.s[2]
        adcs    x20, x20, x20
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        mul     x16, x23, x23
        umlal   v12.2d, v17.2s, v27.s[0]
        adds    x13, x14, x13
        adcs    x10, x10, x16
        umlal2  v20.2d, v9.4s, v18.s[3]
        umlal2  v12.2d, v17.4s, v27.s[1]
        ldp     q9, q17, [x2, #0x180]
        umulh   x23, x23, x23
        umlal   v20.2d, v28.2s, v18.s[0]
        umlal2  v20.2d, v28.4s, v18.s[1]
        umlal   v12.2d, v15.2s, v4.s[2]
        umlal   v20.2d, v5.2s, v1.s[2]
        mul     x8, x8, x8
        umlal2  v12.2d, v15.4s, v4.s[3]
        ldp     q15, q28, [x2, #0x1a0]
        umlal   v12.2d, v25.2s, v4.s[0]
        umlal2  v20.2d, v5.4s, v1.s[3]
        umulh   x14, x24, x24
        umlal2  v12.2d, v25.4s, v4.s[1]
        ldp     q5, q25, [x2, #0x320]
        umlal   v12.2d, v0.2s, v13.s[2]
        umlal2  v12.2d, v0.4s, v13.s[3]
        adcs    x23, x7, x23
        umlal   v12.2d, v22.2s, v13.s[0]
        mul     x24, x24, x24
        umlal2  v12.2d, v22.4s, v13.s[1]
        ldp     q0, q22, [x2, #0x1e0]
        umlal   v12.2d, v9.2s, v10.s[2]
        umlal2  v12.2d, v9.4s, v10.s[3]
        mul     x7, x22, x22
        umlal   v12.2d, v17.2s, v10.s[0]
        adcs    x28, x28, x24
        umlal   v20.2d, v21.2s, v1.s[0]
        adcs    x20, x20, x14
        umlal2  v12.2d, v17.4s, v10.s[1]
        umulh   x22, x22, x22
        umlal   v12.2d, v15.2s, v23.s[2]
        adcs    x24, x12, x7
        ldr     x12, [sp, #0x138]
        umlal2  v20.2d, v21.4s, v1.s[1]
        ldp     q9, q17, [x2, #0x1c0]
        umlal   v20.2d, v16.2s, v19.s[2]
        umlal2  v20.2d, v16.4s, v19.s[3]
        ldp     q16, q19, [x2, #0xf0]
        adc     x22, x15, x22
        ldp     x16, x15, [sp, #0x20]
        ldr     x17, [sp, #0x148]
        subs    x7, x5, x8
        sbcs    x8, x19, x13
        ldp     x14, x13, [sp, #0x10]
        sbcs    x10, x26, x10
        usra    v20.2d, v11.2d, #0x26
        ldp     q11, q21, [x2, #0x200]
        sbcs    x23, x12, x23
        sbcs    x28, x13, x28
        sbcs    x20, x14, x20
        sbcs    x24, x15, x24
        usra    v20.2d, v24.2d, #6
        sbcs    x22, x16, x22
        str     x25, [sp, #0x7e0]
        csetm   x25, lo
        adds    x7, x7, x9
        uzp2    v24.2d, v29.2d, v20.2d
        uzp1    v20.2d, v29.2d, v20.2d
        umlal2  v12.2d, v15.4s, v23.s[3]
        adcs    x8, x8, x6
        umlal   v12.2d, v28.2s, v23.s[0]
        shl     v15.2d, v24.2d, #0x23
        adcs    x10, x10, x21
        adcs    x23, x23, x17
        usra    v20.2d, v15.2d, #6
        ldp     q15, q29, [x2, #0x110]
        stp     x11, x27, [sp, #0x160]
        ldp     x27, x11, [sp, #0x40]
        adcs    x28, x28, x11
        umlal2  v12.2d, v28.4s, v23.s[1]
        ext     v3.16b, v3.16b, v24.16b, #8
        adcs    x20, x20, x27
        ldp     x27, x12, [sp]
        umlal   v12.2d, v9.2s, v14.s[2]
        adcs    x24, x24, x12
        umlal2  v12.2d, v9.4s, v14.s[3]
        ldp     q9, q28, [x2, #0x220]
        adcs    x22, x22, x27
        umlal   v12.2d, v17.2s, v14.s[0]
        usra    v20.2d, v3.2d, #0x1d
        adc     x25, x25, xzr
        adds    x7, x13, x7
        umlal2  v12.2d, v17.4s, v14.s[1]
        adcs    x8, x14, x8
        ldp     q3, q17, [x2, #0x130]
        umlal   v12.2d, v0.2s, v8.s[2]
        adcs    x10, x15, x10
        umlal2  v12.2d, v0.4s, v8.s[3]
        adcs    x23, x16, x23
        umlal   v12.2d, v22.2s, v8.s[0]
        str     q20, [x0, #0x50]
        adcs    x28, x9, x28
        umlal2  v12.2d, v22.4s, v8.s[1]
        adcs    x20, x6, x20
        adcs    x21, x21, x24
        ldr     x24, [sp, #0x40]
        ldp     q0, q20, [x2, #0x150]
        umlal   v12.2d, v11.2s, v18.s[2]
        umlal2  v12.2d, v11.4s, v18.s[3]
        adcs    x22, x17, x22
        umlal   v12.2d, v21.2s, v18.s[0]
        ldp     d11, d22, [x1, #0x158]
        adcs    x25, x11, x25
        ldp     x11, x9, [sp, #0x60]
        ldp     x13, x14, [sp, #0x130]
        umlal2  v12.2d, v21.4s, v18.s[1]
        adcs    x24, x24, xzr
        umlal   v12.2d, v9.2s, v1.s[2]
        ldp     x17, x16, [sp, #0xa0]
        adcs    x6, x12, xzr
        ldp     x15, x12, [sp, #0x90]
        umlal2  v12.2d, v9.4s, v1.s[3]
        adcs    x27, x27, xzr
        adds    x9, x9, x5
        umull   v9.2d, v5.2s, v7.s[0]
        adcs    x11, x11, x19
        umlal   v12.2d, v28.2s, v1.s[0]
        adcs    x12, x12, x26
        shl     v21.2d, v22.2d, #0x26
        adcs    x13, x13, x14
        ldp     x14, x1, [sp, #0xb0]
        adcs    x15, x15, x7
        umlal2  v9.2d, v5.4s, v7.s[2]
        ldp     q5, q22, [x2, #0x170]
        adcs    x16, x16, x8
        umlal   v9.2d, v25.2s, v6.s[0]
        adcs    x17, x17, x10
        umlal2  v9.2d, v25.4s, v6.s[1]
        adcs    x1, x1, x23
        umlal   v9.2d, v16.2s, v30.s[2]
        stp     x23, x28, [sp, #0x20]
        ldr     x23, [sp, #0x610]
        adcs    x14, x14, x28
        umlal2  v9.2d, v16.4s, v30.s[3]
        ldp     q16, q25, [x2, #0x190]
        adcs    x23, x23, x20
        umlal   v9.2d, v19.2s, v30.s[0]
        stp     x20, x21, [sp, #0x30]
        ldp     x28, x20, [sp, #0xc0]
        adcs    x20, x20, x21
        umlal2  v9.2d, v19.4s, v30.s[1]
        adcs    x28, x28, x22
        umlal   v9.2d, v15.2s, v2.s[2]
        stp     x22, x25, [sp, #0x10]
        ldp     x21, x22, [sp, #0xd0]
        adcs    x22, x22, x25
        umlal2  v9.2d, v15.4s, v2.s[3]
        ldp     q15, q19, [x2, #0x1b0]
        adcs    x21, x21, x24
        stp     x24, x6, [sp]
        ldp     x25, x24, [sp, #0xe0]
        adcs    x24, x24, x6
        adcs    x25, x25, x27
        str     x27, [sp, #0x710]
        ldr     x27, [sp, #0x618]
        adc     x27, x27, xzr
        str     x27, [sp, #0x708]
        ldp     x27, x6, [sp, #0xf0]
        adds    x6, x6, x9
        adcs    x9, x27, x11
        ldp     x11, x27, [sp, #0x100]
        adcs    x12, x27, x12
        umlal   v9.2d, v29.2s, v2.s[0]
        adcs    x11, x11, x13
        ldp     x13, x27, [sp, #0x110]
        adcs    x15, x27, x15
        umlal2  v9.2d, v29.4s, v2.s[1]
        adcs    x13, x13, x16
        ldp     x16, x27, [sp, #0x120]
        umlal   v9.2d, v3.2s, v27.s[2]
        adcs    x17, x27, x17
        ldr     x27, [sp, #0x138]
        umlal2  v9.2d, v3.4s, v27.s[3]
        ldp     q3, q29, [x2, #0x1d0]
        adcs    x1, x16, x1
        adcs    x5, x5, x14
        umlal   v9.2d, v17.2s, v27.s[0]
        umlal2  v9.2d, v17.4s, v27.s[1]
        adcs    x19, x19, x23
        umlal   v9.2d, v0.2s, v4.s[2]
        ldp     q17, q31, [x2, #0x330]
        adcs    x20, x26, x20
        umlal2  v9.2d, v0.4s, v4.s[3]
        adcs    x14, x27, x28
        adcs    x7, x7, x22
        adcs    x8, x8, x21
        ldp     x27, x21, [sp, #0x20]
        umlal   v9.2d, v20.2s, v4.s[0]
        adcs    x24, x10, x24
        adcs    x10, x27, x25
        ldr     x25, [sp, #0x708]
        umlal2  v9.2d, v20.4s, v4.s[1]
        adcs    x16, x21, x25
        ldp     x27, x25, [sp, #0x30]
        adcs    x26, x27, xzr
        umlal   v9.2d, v5.2s, v13.s[2]
        adcs    x28, x25, xzr
        ldp     x27, x25, [sp, #0x10]
        umlal2  v9.2d, v5.4s, v13.s[3]
        adcs    x23, x27, xzr
        ldp     q0, q5, [x2, #0x210]
        adcs    x21, x25, xzr
        ldp     x27, x25, [sp]
        umlal   v9.2d, v22.2s, v13.s[0]
        adcs    x22, x27, xzr
        ldr     x27, [sp, #0x710]
        adcs    x25, x25, xzr
        adcs    x27, x27, xzr
        umlal2  v9.2d, v22.4s, v13.s[1]
        stp     x27, x25, [sp, #0xb0]
        ldp     x25, x27, [sp, #0x50]
        stp     x22, x21, [sp, #0xa0]
        ldp     x21, x22, [sp, #0x170]
        adds    x27, x27, x22
        umull   v20.2d, v17.2s, v7.s[0]
        adcs    x25, x25, x21
        ldp     x22, x21, [sp, #0x80]
        stp     x25, x6, [sp, #0xf0]
        ldr     x25, [sp, #0x628]
        adcs    x21, x21, x25
        ldr     x25, [sp, #0x630]
        umlal2  v20.2d, v17.4s, v7.s[2]
        adcs    x22, x22, x25
        ldr     x25, [sp, #0x608]
        str     x22, [sp, #0xc0]
        stp     x21, x27, [sp, #0x90]
        ldr     x21, [sp, #0x788]
        ldr     x27, [sp, #0x620]
        adcs    x25, x25, x21
        ldp     x21, x22, [sp, #0x70]
        adcs    x22, x22, x27
        ldr     x27, [sp, #0x600]
        stp     x22, x12, [sp, #0xe0]
        str     x25, [sp, #0xc8]
        ldp     x25, x22, [sp, #0x150]
        adcs    x27, x27, x22
        ldr     x22, [sp, #0x5f0]
        adcs    x21, x21, x25
        ldr     x25, [sp, #0x5f8]
        umlal   v9.2d, v16.2s, v10.s[2]
        umlal2  v9.2d, v16.4s, v10.s[3]
        adcs    x25, x25, x6
        adcs    x22, x22, x9
        umlal   v9.2d, v25.2s, v10.s[0]
        str     x9, [sp, #0x6f0]
        ldr     x9, [sp, #0x5e8]
        ldr     x6, [sp, #0x6c0]
        adcs    x9, x9, x12
        umlal   v20.2d, v31.2s, v6.s[0]
        umlal2  v9.2d, v25.4s, v10.s[1]
        umlal   v9.2d, v15.2s, v23.s[2]
        adcs    x6, x6, x11
        umlal2  v9.2d, v15.4s, v23.s[3]
        umlal   v9.2d, v19.2s, v23.s[0]
        umlal2  v9.2d, v19.4s, v23.s[1]
        ldp     q15, q16, [x2, #0x120]
        ldp     q17, q19, [x2, #0x100]
        umlal   v9.2d, v3.2s, v14.s[2]
        umlal2  v12.2d, v28.4s, v1.s[1]
        usra    v12.2d, v11.2d, #0x20
        stp     x11, x13, [sp, #0x130]
        ldr     x11, [sp, #0x778]
        ldr     x12, [sp, #0x6c8]
        adcs    x11, x11, x15
        umlal2  v9.2d, v3.4s, v14.s[3]
        ldp     q11, q3, [x2, #0x340]
        umlal2  v20.2d, v31.4s, v6.s[1]
        adcs    x12, x12, x13
        ldp     q22, q25, [x2, #0x140]
        umlal   v9.2d, v29.2s, v14.s[0]
        ldr     x13, [sp, #0x6d8]
        str     x15, [sp, #0xd0]
        ldr     x15, [sp, #0x7b8]
        adcs    x13, x13, x17
        umlal2  v9.2d, v29.4s, v14.s[1]
        stp     x25, x27, [sp, #0x60]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        usra    v12.2d, v21.2d, #6
        adcs    x15, x15, x1
        stp     x1, x14, [sp, #0x120]
        ldr     x1, [sp, #0x7c0]
        stp     x17, x5, [sp, #0x110]
        ldr     x17, [sp, #0x7b0]
        adcs    x1, x1, x5
        umlal   v20.2d, v17.2s, v30.s[2]
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        adcs    x17, x17, x19
        umlal2  v20.2d, v17.4s, v30.s[3]
        ldp     q17, q21, [x2, #0x1f0]
        umlal   v20.2d, v19.2s, v30.s[0]
        stp     x19, x20, [sp, #0x50]
        ldr     x19, [sp, #0x7c8]
        ldr     x5, [sp, #0x790]
        adcs    x19, x19, x20
        adcs    x5, x5, x14
        umlal2  v20.2d, v19.4s, v30.s[1]
        ldr     x14, [sp, #0x7e8]
        ldp     d19, d28, [x14, #0x160]
        ldr     x14, [sp, #0x770]
        umlal   v20.2d, v15.2s, v2.s[2]
        umlal2  v20.2d, v15.4s, v2.s[3]
        ldr     x20, [sp, #0x6e8]
        adcs    x14, x14, x7
        adcs    x20, x20, x8
        stp     x8, x7, [sp, #0x40]
        ldr     x8, [sp, #0x6f8]
        ldr     x7, [sp, #0x700]
        adcs    x8, x8, x24
        umlal   v20.2d, v16.2s, v2.s[0]
        umlal2  v20.2d, v16.4s, v2.s[1]
        ldp     q15, q16, [x2, #0x110]
        adcs    x7, x7, x10
        umlal   v20.2d, v22.2s, v27.s[2]
        umlal2  v20.2d, v22.4s, v27.s[3]
        stp     x10, x28, [sp, #0x100]
        stp     x24, x23, [sp, #0x20]
        ldp     x10, x24, [sp, #0x190]
        adcs    x10, x10, x16
        shl     v22.2d, v28.2d, #0x2c
        umlal   v20.2d, v25.2s, v27.s[0]
        adcs    x24, x24, x26
        ldp     q28, q29, [x2, #0x180]
        umlal2  v20.2d, v25.4s, v27.s[1]
        stp     x26, x16, [sp, #0x30]
        ldp     x26, x16, [sp, #0x180]
        adcs    x26, x26, x28
        adcs    x16, x16, x23
        umlal   v9.2d, v17.2s, v8.s[2]
        ldr     x23, [sp, #0x780]
        ldr     x28, [sp, #0xa8]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x140]
        str     x23, [sp, #0xd8]
        ldr     x23, [sp, #0xa0]
        adcs    x28, x28, x23
        ldr     x23, [sp, #0x168]
        umlal2  v9.2d, v17.4s, v8.s[3]
        str     x28, [sp, #0x70]
        ldr     x28, [sp, #0xb8]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x160]
        str     x23, [sp, #0x80]
        ldr     x23, [sp, #0xb0]
        adcs    x28, x28, x23
        ldr     x23, [sp, #0x7e0]
        str     x28, [sp, #0x88]
        ldr     x28, [sp, #0x98]
        adc     x23, x23, xzr
        ldp     q17, q25, [x2, #0x160]
        umlal   v9.2d, v21.2s, v8.s[0]
        umlal2  v9.2d, v21.4s, v8.s[1]
        str     x23, [sp, #0x78]
        ldr     x23, [sp, #0x718]
        adds    x23, x23, x28
        ldr     x28, [sp, #0x720]
        stp     x16, x26, [sp, #0x10]
        ldr     x16, [sp, #0xf0]
        ldr     x26, [sp, #0x90]
        adcs    x28, x28, x16
        ldr     x16, [sp, #0x728]
        adcs    x26, x16, x26
        ldr     x16, [sp, #0x730]
        stp     x24, x10, [sp]
        ldp     x24, x10, [sp, #0xc0]
        adcs    x24, x16, x24
        umlal   v9.2d, v0.2s, v18.s[2]
        stp     x23, x28, [x3, #0x80]
        ldr     x23, [sp, #0x738]
        umlal2  v9.2d, v0.4s, v18.s[3]
        ldp     q0, q21, [x2, #0x130]
        ldr     x16, [sp, #0x68]
        adcs    x28, x23, x10
        ldr     x10, [sp, #0xe0]
        ldr     x23, [sp, #0x740]
        umlal   v9.2d, v5.2s, v18.s[0]
        umlal2  v9.2d, v5.4s, v18.s[1]
        umlal   v20.2d, v17.2s, v4.s[2]
        umlal2  v20.2d, v17.4s, v4.s[3]
        ldp     q5, q17, [x2, #0x1a0]
        umlal   v20.2d, v25.2s, v4.s[0]
        umlal2  v20.2d, v25.4s, v4.s[1]
        ldp     q25, q31, [x2, #0x1c0]
        adcs    x10, x23, x10
        ldr     x23, [sp, #0x748]
        umlal   v20.2d, v28.2s, v13.s[2]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x7d0]
        adcs    x21, x16, x21
        stp     x26, x24, [x3, #0x90]
        ldr     x16, [sp, #0x798]
        ldr     x24, [sp, #0x60]
        ldr     x26, [sp, #0x750]
        umlal2  v20.2d, v28.4s, v13.s[3]
        adcs    x26, x26, x24
        stp     x23, x21, [x3, #0xb0]
        ldr     x21, [sp, #0x758]
        umlal   v20.2d, v29.2s, v13.s[0]
        adcs    x24, x21, x22
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v20.2d, v29.4s, v13.s[1]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x7a8]
        ldr     q28, [x2, #0x230]
        adcs    x6, x16, x6
        umlal   v9.2d, v26.2s, v1.s[2]
        stp     x28, x10, [x3, #0xa0]
        ldr     x28, [sp, #0x768]
        adcs    x10, x28, x11
        ldr     x28, [sp, #0x7a0]
        umlal2  v9.2d, v26.4s, v1.s[3]
        ldp     q1, q26, [x2, #0x1e0]
        umlal   v20.2d, v5.2s, v10.s[2]
        adcs    x11, x28, x12
        ldr     x28, [sp, #0x760]
        stp     x26, x24, [x3, #0xc0]
        umlal2  v20.2d, v5.4s, v10.s[3]
        adcs    x24, x28, x13
        ldr     x28, [sp, #0x7d8]
        stp     x9, x6, [x3, #0xd0]
        ldp     x12, x9, [sp, #0x170]
        umlal   v20.2d, v17.2s, v10.s[0]
        adcs    x6, x28, x15
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        adcs    x1, x9, x1
        umlal2  v20.2d, v17.4s, v10.s[1]
        ldp     q5, q17, [x2, #0x200]
        umlal   v20.2d, v25.2s, v23.s[2]
        ldr     x13, [sp, #0x620]
        adcs    x9, x12, x17
        ldr     x12, [sp, #0x628]
        umlal2  v20.2d, v25.4s, v23.s[3]
        usra    v9.2d, v19.2d, #0x1a
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x630]
        ldp     q19, q25, [x2, #0x220]
        adcs    x5, x12, x5
        ldr     x12, [sp, #0x788]
        umlal   v20.2d, v31.2s, v23.s[0]
        umlal2  v20.2d, v31.4s, v23.s[1]
        adcs    x12, x12, x14
        stp     x24, x6, [x3, #0xf0]
        umlal   v20.2d, v1.2s, v14.s[2]
        adcs    x6, x13, x20
        ldp     x24, x20, [sp, #0x150]
        adcs    x20, x20, x8
        usra    v9.2d, v22.2d, #6
        ldp     q22, q29, [x2, #0x150]
        umlal2  v20.2d, v1.4s, v14.s[3]
        adcs    x24, x24, x7
        umlal   v20.2d, v26.2s, v14.s[0]
        stp     x19, x5, [x3, #0x110]
        ldp     x7, x5, [sp]
        ldr     x19, [sp, #0xf8]
        uzp1    v1.2d, v12.2d, v9.2d
        umlal2  v20.2d, v26.4s, v14.s[1]
        ldp     q26, q31, [x2, #0x170]
        adcs    x5, x19, x5
        ldr     x19, [sp, #0x6f0]
        umlal   v20.2d, v5.2s, v8.s[2]
        adcs    x7, x19, x7
        ldp     x13, x16, [sp, #0x70]
        ldr     x19, [sp, #0xe8]
        stp     x1, x9, [x3, #0x100]
        ldp     x8, x1, [sp, #0x10]
        ldp     x14, x15, [sp, #0x80]
        umlal2  v20.2d, v5.4s, v8.s[3]
        adcs    x19, x19, x1
        ldr     x1, [sp, #0x130]
        adcs    x1, x1, x8
        ldp     x8, x9, [sp, #0xd0]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x138]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x110]
        umlal   v20.2d, v17.2s, v8.s[0]
        uzp2    v9.2d, v12.2d, v9.2d
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x120]
        umull   v12.2d, v11.2s, v7.s[0]
        adcs    x14, x14, x15
        ldr     x15, [sp, #0x118]
        ext     v5.16b, v24.16b, v9.16b, #8
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x7e8]
        umlal2  v12.2d, v11.4s, v7.s[2]
        shl     v11.2d, v9.2d, #0x23
        stp     x20, x24, [x3, #0x130]
        ldp     x20, x24, [sp, #0x50]
        umlal2  v20.2d, v17.4s, v8.s[1]
        ldr     d17, [x16, #0x180]
        adcs    x17, x20, xzr
        adcs    x20, x24, xzr
        umlal   v20.2d, v19.2s, v18.s[2]
        stp     x19, x1, [x3, #0x150]
        ldp     x1, x24, [sp, #0x40]
        ldr     x19, [sp, #0x128]
        usra    v1.2d, v11.2d, #6
        umlal   v12.2d, v3.2s, v6.s[0]
        adcs    x19, x19, xzr
        stp     x8, x9, [x3, #0x160]
        ldp     x8, x9, [sp, #0x20]
        umlal2  v12.2d, v3.4s, v6.s[1]
        ldp     q11, q3, [x2, #0x190]
        adcs    x24, x24, xzr
        umlal   v12.2d, v15.2s, v30.s[2]
        adcs    x1, x1, xzr
        shl     v17.2d, v17.2d, #4
        adcs    x8, x8, xzr
        umlal2  v12.2d, v15.4s, v30.s[3]
        stp     x24, x1, [x3, #0x1a0]
        ldr     x24, [sp, #0x100]
        adcs    x24, x24, xzr
        umlal   v12.2d, v16.2s, v30.s[0]
        stp     x20, x19, [x3, #0x190]
        ldp     x20, x1, [sp, #0x30]
        adcs    x19, x1, xzr
        ldr     x1, [sp, #0x108]
        umlal2  v12.2d, v16.4s, v30.s[1]
        ldp     q15, q16, [x2, #0x1b0]
        adcs    x20, x20, xzr
        umlal   v12.2d, v0.2s, v2.s[2]
        adcs    x1, x1, xzr
        umlal2  v12.2d, v0.4s, v2.s[3]
        adcs    x9, x9, xzr
        usra    v1.2d, v5.2d, #0x1d
        ldp     q0, q5, [x2, #0x1d0]
        umlal   v12.2d, v21.2s, v2.s[0]
        stp     x19, x20, [x3, #0x1c0]
        ldp     x20, x19, [sp, #0xa0]
        umlal2  v12.2d, v21.4s, v2.s[1]
        umlal   v12.2d, v22.2s, v27.s[2]
        ldp     d21, d24, [x16, #0x168]
        umlal2  v12.2d, v22.4s, v27.s[3]
        umlal   v12.2d, v29.2s, v27.s[0]
        adcs    x19, x19, xzr
        umlal2  v20.2d, v19.4s, v18.s[3]
        stp     x8, x24, [x3, #0x1b0]
        ldp     x8, x24, [sp, #0xb0]
        adcs    x20, x20, xzr
        str     q1, [x0, #0x60]
        umlal   v20.2d, v25.2s, v18.s[0]
        adcs    x24, x24, xzr
        ldp     q1, q19, [x2, #0x1f0]
        umlal2  v20.2d, v25.4s, v18.s[1]
        adcs    x8, x8, xzr
        shl     v22.2d, v24.2d, #0x32
        stp     x24, x8, [x3, #0x1f0]
        usra    v20.2d, v21.2d, #0x14
        usra    v20.2d, v22.2d, #6
        ldp     q21, q22, [x2, #0x210]
        stp     x13, x14, [x3, #0x170]
        umlal2  v12.2d, v29.4s, v27.s[1]
        ldp     d24, d25, [x16, #0x170]
        umlal   v12.2d, v26.2s, v4.s[2]
        umlal2  v12.2d, v26.4s, v4.s[3]
        shl     v25.2d, v25.2d, #0x38
        stp     x19, x20, [x3, #0x1e0]
        umlal   v12.2d, v31.2s, v4.s[0]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        stp     x5, x7, [x3, #0x140]
        umlal2  v12.2d, v31.4s, v4.s[1]
        ldp     q26, q29, [x2, #0x350]
        umlal   v12.2d, v11.2s, v13.s[2]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal2  v12.2d, v11.4s, v13.s[3]
        stp     x15, x17, [x3, #0x180]
        umlal   v12.2d, v3.2s, v13.s[0]
        ldp     q11, q31, [x2, #0x120]
        stp     x12, x6, [x3, #0x120]
        umlal2  v12.2d, v3.4s, v13.s[1]
        umlal   v12.2d, v15.2s, v10.s[2]
        stp     x10, x11, [x3, #0xe0]
        umlal2  v12.2d, v15.4s, v10.s[3]
        umlal   v12.2d, v16.2s, v10.s[0]
        stp     x1, x9, [x3, #0x1d0]
        umlal2  v12.2d, v16.4s, v10.s[1]
        ldp     q15, q3, [x2, #0x140]
        umlal   v12.2d, v0.2s, v23.s[2]
        umlal2  v12.2d, v0.4s, v23.s[3]
        umlal   v12.2d, v5.2s, v23.s[0]
        umlal2  v12.2d, v5.4s, v23.s[1]
        ldp     q0, q5, [x2, #0x160]
        umlal   v12.2d, v1.2s, v14.s[2]
        umlal2  v12.2d, v1.4s, v14.s[3]
        umlal   v12.2d, v19.2s, v14.s[0]
        umull   v1.2d, v26.2s, v7.s[0]
        umlal2  v1.2d, v26.4s, v7.s[2]
        umlal   v1.2d, v29.2s, v6.s[0]
        umlal2  v1.2d, v29.4s, v6.s[1]
        ldp     q16, q26, [x2, #0x180]
        umlal   v1.2d, v11.2s, v30.s[2]
        umlal2  v12.2d, v19.4s, v14.s[1]
        umlal2  v1.2d, v11.4s, v30.s[3]
        ldp     q11, q19, [x2, #0x360]
        umlal   v1.2d, v31.2s, v30.s[0]
        umlal   v12.2d, v21.2s, v8.s[2]
        umlal2  v12.2d, v21.4s, v8.s[3]
        umlal   v12.2d, v22.2s, v8.s[0]
        umlal2  v12.2d, v22.4s, v8.s[1]
        ldp     q21, q22, [x2, #0x1a0]
        umlal2  v1.2d, v31.4s, v30.s[1]
        umlal   v12.2d, v28.2s, v18.s[2]
        umlal   v1.2d, v15.2s, v2.s[2]
        umlal2  v1.2d, v15.4s, v2.s[3]
        ldp     q15, q29, [x2, #0x130]
        umlal   v1.2d, v3.2s, v2.s[0]
        umlal2  v12.2d, v28.4s, v18.s[3]
        ldp     q18, q28, [x2, #0x1c0]
        usra    v12.2d, v24.2d, #0xe
        usra    v12.2d, v25.2d, #6
        uzp2    v24.2d, v20.2d, v12.2d
        shl     v25.2d, v24.2d, #0x23
        uzp1    v12.2d, v20.2d, v12.2d
        ext     v9.16b, v9.16b, v24.16b, #8
        umlal2  v1.2d, v3.4s, v2.s[1]
        ldp     q3, q20, [x2, #0x150]
        umlal   v1.2d, v0.2s, v27.s[2]
        usra    v12.2d, v25.2d, #6
        umlal2  v1.2d, v0.4s, v27.s[3]
        ldp     q0, q25, [x2, #0x1e0]
        umlal   v1.2d, v5.2s, v27.s[0]
        usra    v12.2d, v9.2d, #0x1d
        umlal2  v1.2d, v5.4s, v27.s[1]
        umull   v9.2d, v11.2s, v7.s[0]
        ldr     q5, [x2, #0x230]
        umlal   v1.2d, v16.2s, v4.s[2]
        ldr     q31, [x2, #0x230]
        umlal2  v1.2d, v16.4s, v4.s[3]
        str     q12, [x0, #0x70]
        umlal   v1.2d, v26.2s, v4.s[0]
        ldp     q12, q16, [x2, #0x220]
        umlal2  v1.2d, v26.4s, v4.s[1]
        umlal   v1.2d, v21.2s, v13.s[2]
        umlal2  v1.2d, v21.4s, v13.s[3]
        ldp     q21, q26, [x2, #0x200]
        umlal   v1.2d, v22.2s, v13.s[0]
        umlal2  v1.2d, v22.4s, v13.s[1]
        umlal2  v9.2d, v11.4s, v7.s[2]
        umlal   v1.2d, v18.2s, v10.s[2]
        umlal2  v1.2d, v18.4s, v10.s[3]
        ldp     q11, q18, [x2, #0x170]
        umlal   v9.2d, v19.2s, v6.s[0]
        umlal2  v9.2d, v19.4s, v6.s[1]
        umlal   v9.2d, v15.2s, v30.s[2]
        umlal   v1.2d, v28.2s, v10.s[0]
        ldp     d19, d22, [x16, #0x178]
        umlal2  v9.2d, v15.4s, v30.s[3]
        shl     v15.2d, v22.2d, #0x3e
        umlal   v9.2d, v29.2s, v30.s[0]
        umlal2  v1.2d, v28.4s, v10.s[1]
        ldr     q22, [x2, #0x230]
        umlal2  v9.2d, v29.4s, v30.s[1]
        ldp     q28, q29, [x2, #0x190]
        umlal   v9.2d, v3.2s, v2.s[2]
        umlal2  v9.2d, v3.4s, v2.s[3]
        umlal   v1.2d, v0.2s, v23.s[2]
        umlal2  v1.2d, v0.4s, v23.s[3]
        umlal   v1.2d, v25.2s, v23.s[0]
        umlal   v9.2d, v20.2s, v2.s[0]
        ldp     q0, q3, [x2, #0x370]
        umlal2  v9.2d, v20.4s, v2.s[1]
        umlal   v9.2d, v11.2s, v27.s[2]
        umlal2  v9.2d, v11.4s, v27.s[3]
        ldp     q11, q20, [x2, #0x140]
        umlal   v9.2d, v18.2s, v27.s[0]
        umlal2  v9.2d, v18.4s, v27.s[1]
        umlal   v9.2d, v28.2s, v4.s[2]
        umull   v18.2d, v0.2s, v7.s[0]
        umlal2  v18.2d, v0.4s, v7.s[2]
        umlal   v18.2d, v3.2s, v6.s[0]
        umlal2  v9.2d, v28.4s, v4.s[3]
        umlal   v9.2d, v29.2s, v4.s[0]
        ldp     q0, q28, [x2, #0x1b0]
        umlal2  v9.2d, v29.4s, v4.s[1]
        umlal2  v1.2d, v25.4s, v23.s[1]
        umlal2  v18.2d, v3.4s, v6.s[1]
        ldp     q3, q25, [x2, #0x160]
        umlal   v9.2d, v0.2s, v13.s[2]
        umlal2  v9.2d, v0.4s, v13.s[3]
        umlal   v18.2d, v11.2s, v30.s[2]
        umlal   v9.2d, v28.2s, v13.s[0]
        ldp     q0, q29, [x2, #0x180]
        umlal   v1.2d, v21.2s, v14.s[2]
        umlal2  v18.2d, v11.4s, v30.s[3]
        umlal   v18.2d, v20.2s, v30.s[0]
        umlal2  v9.2d, v28.4s, v13.s[1]
        umlal2  v1.2d, v21.4s, v14.s[3]
        ldp     q11, q21, [x2, #0x1d0]
        umlal2  v18.2d, v20.4s, v30.s[1]
        umlal   v1.2d, v26.2s, v14.s[0]
        ldp     q20, q28, [x2, #0x380]
        umlal   v18.2d, v3.2s, v2.s[2]
        umlal2  v18.2d, v3.4s, v2.s[3]
        umlal   v18.2d, v25.2s, v2.s[0]
        umlal2  v18.2d, v25.4s, v2.s[1]
        umlal   v9.2d, v11.2s, v10.s[2]
        umlal2  v9.2d, v11.4s, v10.s[3]
        ldp     q11, q3, [x2, #0x1a0]
        umlal   v18.2d, v0.2s, v27.s[2]
        umlal2  v18.2d, v0.4s, v27.s[3]
        umlal   v9.2d, v21.2s, v10.s[0]
        umlal2  v9.2d, v21.4s, v10.s[1]
        ldp     q0, q21, [x2, #0x1c0]
        umlal2  v1.2d, v26.4s, v14.s[1]
        umlal   v18.2d, v29.2s, v27.s[0]
        umlal2  v18.2d, v29.4s, v27.s[1]
        ldp     q25, q26, [x2, #0x1f0]
        umlal   v1.2d, v12.2s, v8.s[2]
        umlal2  v1.2d, v12.4s, v8.s[3]
        umlal   v1.2d, v16.2s, v8.s[0]
        umlal   v18.2d, v11.2s, v4.s[2]
        umlal2  v18.2d, v11.4s, v4.s[3]
        ldp     q12, q11, [x2, #0x390]
        umlal2  v1.2d, v16.4s, v8.s[1]
        usra    v1.2d, v19.2d, #8
        ldp     q16, q19, [x2, #0x170]
        umlal   v9.2d, v25.2s, v23.s[2]
        usra    v1.2d, v15.2d, #6
        umlal2  v9.2d, v25.4s, v23.s[3]
        umlal   v18.2d, v3.2s, v4.s[0]
        ldp     q15, q25, [x2, #0x1e0]
        umlal2  v18.2d, v3.4s, v4.s[1]
        umlal   v9.2d, v26.2s, v23.s[0]
        umlal   v18.2d, v0.2s, v13.s[2]
        ldp     q3, q29, [x2, #0x210]
        umlal2  v18.2d, v0.4s, v13.s[3]
        umlal   v18.2d, v21.2s, v13.s[0]
        umlal2  v18.2d, v21.4s, v13.s[1]
        ldp     q0, q21, [x2, #0x190]
        umlal2  v9.2d, v26.4s, v23.s[1]
        umlal   v18.2d, v15.2s, v10.s[2]
        umlal2  v18.2d, v15.4s, v10.s[3]
        umlal   v18.2d, v25.2s, v10.s[0]
        umlal   v9.2d, v3.2s, v14.s[2]
        ldp     q15, q26, [x2, #0x1b0]
        umlal2  v18.2d, v25.4s, v10.s[1]
        umlal2  v9.2d, v3.4s, v14.s[3]
        umlal   v9.2d, v29.2s, v14.s[0]
        ldp     q3, q25, [x2, #0x200]
        umlal2  v9.2d, v29.4s, v14.s[1]
        umlal   v9.2d, v31.2s, v8.s[2]
        umlal2  v9.2d, v31.4s, v8.s[3]
        usra    v9.2d, v17.2d, #6
        umull   v8.2d, v20.2s, v7.s[0]
        umlal   v18.2d, v3.2s, v23.s[2]
        ldp     q17, q29, [x2, #0x150]
        umlal2  v18.2d, v3.4s, v23.s[3]
        umlal   v18.2d, v25.2s, v23.s[0]
        umlal2  v8.2d, v20.4s, v7.s[2]
        uzp2    v3.2d, v1.2d, v9.2d
        ldp     q20, q31, [x2, #0x220]
        umlal   v8.2d, v28.2s, v6.s[0]
        ext     v24.16b, v24.16b, v3.16b, #8
        uzp1    v9.2d, v1.2d, v9.2d
        umlal2  v8.2d, v28.4s, v6.s[1]
        ldr     q1, [x2, #0x230]
        umlal2  v18.2d, v25.4s, v23.s[1]
        umlal   v8.2d, v17.2s, v30.s[2]
        shl     v25.2d, v3.2d, #0x23
        umlal2  v8.2d, v17.4s, v30.s[3]
        umlal   v8.2d, v29.2s, v30.s[0]
        usra    v9.2d, v25.2d, #6
        ldp     q17, q25, [x2, #0x160]
        umlal2  v8.2d, v29.4s, v30.s[1]
        umlal   v8.2d, v16.2s, v2.s[2]
        umlal2  v8.2d, v16.4s, v2.s[3]
        usra    v9.2d, v24.2d, #0x1d
        ldp     q16, q24, [x2, #0x1d0]
        umlal   v8.2d, v19.2s, v2.s[0]
        umlal2  v8.2d, v19.4s, v2.s[1]
        umlal   v8.2d, v0.2s, v27.s[2]
        str     q9, [x0, #0x80]
        umull   v9.2d, v12.2s, v7.s[0]
        umlal2  v8.2d, v0.4s, v27.s[3]
        umlal   v8.2d, v21.2s, v27.s[0]
        umlal2  v8.2d, v21.4s, v27.s[1]
        ldp     q0, q19, [x2, #0x170]
        umlal2  v9.2d, v12.4s, v7.s[2]
        umlal   v9.2d, v11.2s, v6.s[0]
        umlal2  v9.2d, v11.4s, v6.s[1]
        ldp     q12, q11, [x2, #0x180]
        umlal   v9.2d, v17.2s, v30.s[2]
        umlal2  v9.2d, v17.4s, v30.s[3]
        ldp     q17, q21, [x2, #0x1c0]
        umlal   v9.2d, v25.2s, v30.s[0]
        umlal2  v9.2d, v25.4s, v30.s[1]
        umlal   v8.2d, v15.2s, v4.s[2]
        umlal2  v8.2d, v15.4s, v4.s[3]
        umlal   v8.2d, v26.2s, v4.s[0]
        umlal   v9.2d, v12.2s, v2.s[2]
        umlal2  v9.2d, v12.4s, v2.s[3]
        ldp     q12, q15, [x2, #0x3a0]
        ldp     q25, q28, [x2, #0x1f0]
        umlal   v9.2d, v11.2s, v2.s[0]
        umlal2  v8.2d, v26.4s, v4.s[1]
        ldp     q26, q29, [x2, #0x210]
        umlal   v8.2d, v16.2s, v13.s[2]
        umlal2  v8.2d, v16.4s, v13.s[3]
        umlal   v8.2d, v24.2s, v13.s[0]
        umlal2  v9.2d, v11.4s, v2.s[1]
        umlal   v18.2d, v20.2s, v14.s[2]
        umlal2  v8.2d, v24.4s, v13.s[1]
        ldp     q11, q16, [x2, #0x1e0]
        umlal   v8.2d, v25.2s, v10.s[2]
        umlal2  v8.2d, v25.4s, v10.s[3]
        umlal2  v18.2d, v20.4s, v14.s[3]
        umlal   v8.2d, v28.2s, v10.s[0]
        ldp     d20, d24, [x16, #0x180]
        umlal2  v8.2d, v28.4s, v10.s[1]
        umlal   v8.2d, v26.2s, v23.s[2]
        umlal2  v8.2d, v26.4s, v23.s[3]
        umlal   v8.2d, v29.2s, v23.s[0]
        umlal   v18.2d, v31.2s, v14.s[0]
        shl     v24.2d, v24.2d, #0xa
        ldr     q25, [x2, #0x230]
        umlal2  v18.2d, v31.4s, v14.s[1]
        ldp     q26, q28, [x2, #0x1a0]
        umlal2  v8.2d, v29.4s, v23.s[1]
        umlal   v8.2d, v5.2s, v14.s[2]
        umlal2  v8.2d, v5.4s, v14.s[3]
        usra    v18.2d, v20.2d, #0x3c
        ldp     q14, q5, [x2, #0x220]
        usra    v18.2d, v24.2d, #6
        ldp     q20, q24, [x2, #0x200]
        umlal   v9.2d, v26.2s, v27.s[2]
        umlal2  v9.2d, v26.4s, v27.s[3]
        ldp     d26, d29, [x16, #0x188]
        umlal   v9.2d, v28.2s, v27.s[0]
        umlal2  v9.2d, v28.4s, v27.s[1]
        umlal   v9.2d, v17.2s, v4.s[2]
        umlal2  v9.2d, v17.4s, v4.s[3]
        umlal   v9.2d, v21.2s, v4.s[0]
        shl     v17.2d, v29.2d, #0x10
        umlal2  v9.2d, v21.4s, v4.s[1]
        usra    v8.2d, v26.2d, #0x36
        ldp     q21, q26, [x2, #0x190]
        umlal   v9.2d, v11.2s, v13.s[2]
        umlal2  v9.2d, v11.4s, v13.s[3]
        ldp     q11, q28, [x2, #0x1b0]
        umlal   v9.2d, v16.2s, v13.s[0]
        umlal2  v9.2d, v16.4s, v13.s[1]
        umlal   v9.2d, v20.2s, v10.s[2]
        usra    v8.2d, v17.2d, #6
        ldp     d16, d17, [x16, #0x190]
        umlal2  v9.2d, v20.4s, v10.s[3]
        uzp1    v20.2d, v18.2d, v8.2d
        umlal   v9.2d, v24.2s, v10.s[0]
        shl     v17.2d, v17.2d, #0x16
        umlal2  v9.2d, v24.4s, v10.s[1]
        ldp     q24, q29, [x2, #0x3b0]
        umlal   v9.2d, v14.2s, v23.s[2]
        uzp2    v8.2d, v18.2d, v8.2d
        umull   v18.2d, v12.2s, v7.s[0]
        ext     v3.16b, v3.16b, v8.16b, #8
        umlal2  v18.2d, v12.4s, v7.s[2]
        shl     v12.2d, v8.2d, #0x23
        umlal2  v9.2d, v14.4s, v23.s[3]
        usra    v20.2d, v12.2d, #6
        umlal   v18.2d, v15.2s, v6.s[0]
        umlal2  v18.2d, v15.4s, v6.s[1]
        umlal   v18.2d, v0.2s, v30.s[2]
        umlal2  v18.2d, v0.4s, v30.s[3]
        ldp     q12, q14, [x2, #0x1d0]
        usra    v20.2d, v3.2d, #0x1d
        umlal   v18.2d, v19.2s, v30.s[0]
        umlal2  v18.2d, v19.4s, v30.s[1]
        ldp     q15, q0, [x2, #0x180]
        umlal   v18.2d, v21.2s, v2.s[2]
        umlal2  v18.2d, v21.4s, v2.s[3]
        str     q20, [x0, #0x90]
        umlal   v18.2d, v26.2s, v2.s[0]
        ldp     q3, q19, [x2, #0x1f0]
        umlal2  v18.2d, v26.4s, v2.s[1]
        ldp     q20, q21, [x2, #0x210]
        umlal   v18.2d, v11.2s, v27.s[2]
        umlal2  v18.2d, v11.4s, v27.s[3]
        umlal   v18.2d, v28.2s, v27.s[0]
        umlal2  v18.2d, v28.4s, v27.s[1]
        umlal   v18.2d, v12.2s, v4.s[2]
        ldp     q11, q26, [x2, #0x1a0]
        umlal2  v18.2d, v12.4s, v4.s[3]
        umlal   v18.2d, v14.2s, v4.s[0]
        umlal2  v18.2d, v14.4s, v4.s[1]
        umlal   v18.2d, v3.2s, v13.s[2]
        ldp     q12, q14, [x2, #0x1c0]
        umlal2  v18.2d, v3.4s, v13.s[3]
        umlal   v18.2d, v19.2s, v13.s[0]
        umlal2  v18.2d, v19.4s, v13.s[1]
        ldp     q3, q19, [x2, #0x1e0]
        umlal   v18.2d, v20.2s, v10.s[2]
        umlal2  v18.2d, v20.4s, v10.s[3]
        umlal   v18.2d, v21.2s, v10.s[0]
        ldp     q20, q28, [x2, #0x200]
        umlal   v9.2d, v5.2s, v23.s[0]
        umlal2  v9.2d, v5.4s, v23.s[1]
        usra    v9.2d, v16.2d, #0x30
        umull   v5.2d, v24.2s, v7.s[0]
        usra    v9.2d, v17.2d, #6
        umlal2  v5.2d, v24.4s, v7.s[2]
        ldp     q16, q17, [x2, #0x190]
        umlal   v5.2d, v29.2s, v6.s[0]
        umlal2  v18.2d, v21.4s, v10.s[1]
        ldp     q21, q24, [x2, #0x220]
        umlal2  v5.2d, v29.4s, v6.s[1]
        umlal   v5.2d, v15.2s, v30.s[2]
        umlal2  v5.2d, v15.4s, v30.s[3]
        ldp     d15, d29, [x16, #0x198]
        umlal   v5.2d, v0.2s, v30.s[0]
        shl     v29.2d, v29.2d, #0x1c
        umlal2  v5.2d, v0.4s, v30.s[1]
        umlal   v5.2d, v11.2s, v2.s[2]
        umlal2  v5.2d, v11.4s, v2.s[3]
        ldp     q11, q0, [x2, #0x3c0]
        umlal   v5.2d, v26.2s, v2.s[0]
        umlal2  v5.2d, v26.4s, v2.s[1]
        umlal   v18.2d, v22.2s, v23.s[2]
        umlal   v5.2d, v12.2s, v27.s[2]
        umlal2  v5.2d, v12.4s, v27.s[3]
        ldp     q12, q26, [x2, #0x3d0]
        umlal2  v18.2d, v22.4s, v23.s[3]
        ldp     q22, q23, [x2, #0x1b0]
        usra    v18.2d, v15.2d, #0x2a
        ldp     q15, q31, [x2, #0x1d0]
        usra    v18.2d, v29.2d, #6
        uzp1    v29.2d, v9.2d, v18.2d
        uzp2    v9.2d, v9.2d, v18.2d
        shl     v18.2d, v9.2d, #0x23
        usra    v29.2d, v18.2d, #6
        umlal   v5.2d, v14.2s, v27.s[0]
        umlal2  v5.2d, v14.4s, v27.s[1]
        ext     v8.16b, v8.16b, v9.16b, #8
        umull   v14.2d, v11.2s, v7.s[0]
        ldr     q18, [x2, #0x400]
        umlal2  v14.2d, v11.4s, v7.s[2]
        usra    v29.2d, v8.2d, #0x1d
        umlal   v14.2d, v0.2s, v6.s[0]
        ldr     q8, [x2, #0x410]
        umlal   v5.2d, v3.2s, v4.s[2]
        str     q29, [x0, #0xa0]
        umlal2  v5.2d, v3.4s, v4.s[3]
        umlal2  v14.2d, v0.4s, v6.s[1]
        ldp     q11, q0, [x2, #0x210]
        umlal   v5.2d, v19.2s, v4.s[0]
        umlal   v14.2d, v16.2s, v30.s[2]
        umlal2  v14.2d, v16.4s, v30.s[3]
        umlal2  v5.2d, v19.4s, v4.s[1]
        umlal   v14.2d, v17.2s, v30.s[0]
        umlal   v5.2d, v20.2s, v13.s[2]
        ldp     d3, d16, [x16, #0x1a0]
        umlal2  v14.2d, v17.4s, v30.s[1]
        shl     v16.2d, v16.2d, #0x22
        umlal   v14.2d, v22.2s, v2.s[2]
        umlal2  v14.2d, v22.4s, v2.s[3]
        umlal2  v5.2d, v20.4s, v13.s[3]
        ldp     q17, q19, [x2, #0x1f0]
        ldp     q20, q22, [x2, #0x1c0]
        umlal   v14.2d, v23.2s, v2.s[0]
        umlal   v5.2d, v28.2s, v13.s[0]
        umlal2  v14.2d, v23.4s, v2.s[1]
        umlal   v14.2d, v15.2s, v27.s[2]
        umlal2  v5.2d, v28.4s, v13.s[1]
        ldp     d23, d28, [x16, #0x1a8]
        umlal2  v14.2d, v15.4s, v27.s[3]
        shl     v15.2d, v28.2d, #0x28
        umlal   v5.2d, v21.2s, v10.s[2]
        umlal2  v5.2d, v21.4s, v10.s[3]
        ldp     q21, q28, [x2, #0x1a0]
        umlal   v14.2d, v31.2s, v27.s[0]
        umlal2  v14.2d, v31.4s, v27.s[1]
        umlal   v14.2d, v17.2s, v4.s[2]
        umlal2  v14.2d, v17.4s, v4.s[3]
        ldp     q17, q29, [x2, #0x1e0]
        umlal   v5.2d, v24.2s, v10.s[0]
        umlal   v14.2d, v19.2s, v4.s[0]
        umlal2  v14.2d, v19.4s, v4.s[1]
        umlal   v14.2d, v11.2s, v13.s[2]
        umlal2  v14.2d, v11.4s, v13.s[3]
        umlal2  v5.2d, v24.4s, v10.s[1]
        ldp     q11, q19, [x2, #0x220]
        usra    v5.2d, v3.2d, #0x24
        umlal   v14.2d, v0.2s, v13.s[0]
        usra    v5.2d, v16.2d, #6
        ldp     d3, d16, [x16, #0x1b0]
        shl     v16.2d, v16.2d, #0x2e
        ldp     q24, q31, [x2, #0x3f0]
        umlal2  v14.2d, v0.4s, v13.s[1]
        umlal   v14.2d, v1.2s, v10.s[2]
        umlal2  v14.2d, v1.4s, v10.s[3]
        usra    v14.2d, v23.2d, #0x1e
        ldp     q10, q0, [x2, #0x3e0]
        usra    v14.2d, v15.2d, #6
        umull   v15.2d, v12.2s, v7.s[0]
        umlal2  v15.2d, v12.4s, v7.s[2]
        umlal   v15.2d, v26.2s, v6.s[0]
        umlal2  v15.2d, v26.4s, v6.s[1]
        umlal   v15.2d, v21.2s, v30.s[2]
        umlal2  v15.2d, v21.4s, v30.s[3]
        ldp     q12, q1, [x2, #0x1b0]
        umlal   v15.2d, v28.2s, v30.s[0]
        umlal2  v15.2d, v28.4s, v30.s[1]
        umlal   v15.2d, v20.2s, v2.s[2]
        ldp     q21, q23, [x2, #0x200]
        umlal2  v15.2d, v20.4s, v2.s[3]
        umlal   v15.2d, v22.2s, v2.s[0]
        umlal2  v15.2d, v22.4s, v2.s[1]
        ldp     q20, q22, [x2, #0x1d0]
        umlal   v15.2d, v17.2s, v27.s[2]
        umlal2  v15.2d, v17.4s, v27.s[3]
        uzp2    v17.2d, v5.2d, v14.2d
        umlal   v15.2d, v29.2s, v27.s[0]
        uzp1    v14.2d, v5.2d, v14.2d
        umull   v5.2d, v10.2s, v7.s[0]
        ldp     q26, q28, [x2, #0x210]
        umlal2  v15.2d, v29.4s, v27.s[1]
        umlal   v15.2d, v21.2s, v4.s[2]
        ext     v9.16b, v9.16b, v17.16b, #8
        umlal2  v15.2d, v21.4s, v4.s[3]
        umlal   v15.2d, v23.2s, v4.s[0]
        shl     v21.2d, v17.2d, #0x23
        umlal2  v15.2d, v23.4s, v4.s[1]
        usra    v14.2d, v21.2d, #6
        usra    v14.2d, v9.2d, #0x1d
        umlal   v15.2d, v11.2s, v13.s[2]
        ldp     q9, q21, [x2, #0x1f0]
        umlal2  v15.2d, v11.4s, v13.s[3]
        ldp     q11, q23, [x2, #0x1c0]
        umlal   v15.2d, v19.2s, v13.s[0]
        umlal2  v15.2d, v19.4s, v13.s[1]
        ldr     q19, [x2, #0x410]
        str     q14, [x0, #0xb0]
        usra    v15.2d, v3.2d, #0x18
        umlal2  v5.2d, v10.4s, v7.s[2]
        usra    v15.2d, v16.2d, #6
        umlal   v5.2d, v0.2s, v6.s[0]
        ldp     d14, d10, [x16, #0x1b8]
        umlal2  v5.2d, v0.4s, v6.s[1]
        ldr     d0, [x16, #0x1c8]
        umlal   v5.2d, v12.2s, v30.s[2]
        shl     v10.2d, v10.2d, #0x34
        umlal2  v5.2d, v12.4s, v30.s[3]
        umlal   v5.2d, v1.2s, v30.s[0]
        ldr     d12, [x16, #0x1d0]
        umlal2  v5.2d, v1.4s, v30.s[1]
        umlal   v5.2d, v20.2s, v2.s[2]
        shl     v12.2d, v12.2d, #6
        umlal2  v5.2d, v20.4s, v2.s[3]
        umlal   v5.2d, v22.2s, v2.s[0]
        ldp     q1, q3, [x2, #0x200]
        umlal2  v5.2d, v22.4s, v2.s[1]
        umlal   v5.2d, v9.2s, v27.s[2]
        umlal2  v5.2d, v9.4s, v27.s[3]
        ldp     q9, q16, [x2, #0x1e0]
        umlal   v5.2d, v21.2s, v27.s[0]
        umlal2  v5.2d, v21.4s, v27.s[1]
        umlal   v5.2d, v26.2s, v4.s[2]
        umlal2  v5.2d, v26.4s, v4.s[3]
        ldr     q20, [x2, #0x430]
        ldr     q21, [x2, #0x230]
        umlal   v5.2d, v28.2s, v4.s[0]
        ldp     q22, q26, [x2, #0x220]
        umlal2  v5.2d, v28.4s, v4.s[1]
        umlal   v5.2d, v25.2s, v13.s[2]
        ldp     d28, d29, [x16, #0x1c0]
        umlal2  v5.2d, v25.4s, v13.s[3]
        shl     v13.2d, v29.2d, #0x3a
        usra    v5.2d, v14.2d, #0x12
        umull   v14.2d, v24.2s, v7.s[0]
        umlal2  v14.2d, v24.4s, v7.s[2]
        umlal   v14.2d, v31.2s, v6.s[0]
        usra    v5.2d, v10.2d, #6
        umlal2  v14.2d, v31.4s, v6.s[1]
        ldp     q10, q24, [x2, #0x1d0]
        umlal   v14.2d, v11.2s, v30.s[2]
        umlal2  v14.2d, v11.4s, v30.s[3]
        umlal   v14.2d, v23.2s, v30.s[0]
        ldp     q11, q25, [x2, #0x1f0]
        ldr     q29, [x2, #0x420]
        umlal2  v14.2d, v23.4s, v30.s[1]
        ldr     q23, [x2, #0x420]
        umlal   v14.2d, v9.2s, v2.s[2]
        uzp2    v31.2d, v15.2d, v5.2d
        umlal2  v14.2d, v9.4s, v2.s[3]
        uzp1    v9.2d, v15.2d, v5.2d
        ldr     q15, [x2, #0x430]
        ldr     q5, [x2, #0x440]
        ext     v17.16b, v17.16b, v31.16b, #8
        umlal   v14.2d, v16.2s, v2.s[0]
        umlal2  v14.2d, v16.4s, v2.s[1]
        umlal   v14.2d, v1.2s, v27.s[2]
        umlal2  v14.2d, v1.4s, v27.s[3]
        ldr     q1, [x2, #0x450]
        umlal   v14.2d, v3.2s, v27.s[0]
        umlal2  v14.2d, v3.4s, v27.s[1]
        shl     v3.2d, v31.2d, #0x23
        umull   v16.2d, v18.2s, v7.s[0]
        usra    v9.2d, v3.2d, #6
        ldr     q3, [x2, #0x450]
        umlal2  v16.2d, v18.4s, v7.s[2]
        umlal   v16.2d, v8.2s, v6.s[0]
        usra    v9.2d, v17.2d, #0x1d
        str     q9, [x0, #0xc0]
        ldr     q9, [x2, #0x230]
        umlal2  v16.2d, v8.4s, v6.s[1]
        ldr     q8, [x2, #0x460]
        umlal   v16.2d, v10.2s, v30.s[2]
        ldr     q17, [x2, #0x230]
        umlal2  v16.2d, v10.4s, v30.s[3]
        umlal   v16.2d, v24.2s, v30.s[0]
        umlal2  v16.2d, v24.4s, v30.s[1]
        ldp     q10, q18, [x2, #0x210]
        umlal   v14.2d, v22.2s, v4.s[2]
        umlal   v16.2d, v11.2s, v2.s[2]
        umlal2  v16.2d, v11.4s, v2.s[3]
        umull   v11.2d, v19.2s, v7.s[0]
        umlal2  v11.2d, v19.4s, v7.s[2]
        umlal2  v14.2d, v22.4s, v4.s[3]
        umlal   v14.2d, v26.2s, v4.s[0]
        umlal   v11.2d, v23.2s, v6.s[0]
        umlal2  v14.2d, v26.4s, v4.s[1]
        umlal2  v11.2d, v23.4s, v6.s[1]
        umlal   v16.2d, v25.2s, v2.s[0]
        ldp     q19, q22, [x2, #0x200]
        umlal2  v16.2d, v25.4s, v2.s[1]
        umlal   v16.2d, v10.2s, v27.s[2]
        usra    v14.2d, v28.2d, #0xc
        umlal2  v16.2d, v10.4s, v27.s[3]
        ldp     q10, q23, [x2, #0x1f0]
        umlal   v16.2d, v18.2s, v27.s[0]
        umlal2  v16.2d, v18.4s, v27.s[1]
        umlal   v16.2d, v21.2s, v4.s[2]
        usra    v14.2d, v13.2d, #6
        ldp     q13, q18, [x2, #0x220]
        umlal2  v16.2d, v21.4s, v4.s[3]
        ldp     q4, q21, [x2, #0x1e0]
        usra    v16.2d, v0.2d, #6
        umlal   v11.2d, v4.2s, v30.s[2]
        ldp     q0, q24, [x2, #0x210]
        umlal2  v11.2d, v4.4s, v30.s[3]
        uzp2    v4.2d, v14.2d, v16.2d
        uzp1    v14.2d, v14.2d, v16.2d
        umlal   v11.2d, v21.2s, v30.s[0]
        umlal2  v11.2d, v21.4s, v30.s[1]
        umlal   v11.2d, v19.2s, v2.s[2]
        umlal2  v11.2d, v19.4s, v2.s[3]
        shl     v16.2d, v4.2d, #0x23
        umlal   v11.2d, v22.2s, v2.s[0]
        ext     v19.16b, v31.16b, v4.16b, #8
        umlal2  v11.2d, v22.4s, v2.s[1]
        umlal   v11.2d, v13.2s, v27.s[2]
        usra    v14.2d, v16.2d, #6
        ldp     q16, q21, [x2, #0x220]
        umull   v22.2d, v29.2s, v7.s[0]
        ldp     q25, q26, [x2, #0x200]
        umlal2  v11.2d, v13.4s, v27.s[3]
        umlal   v11.2d, v18.2s, v27.s[0]
        usra    v14.2d, v19.2d, #0x1d
        ldp     d13, d19, [x16, #0x1d0]
        str     q14, [x0, #0xd0]
        shl     v14.2d, v19.2d, #0xc
        umlal2  v22.2d, v29.4s, v7.s[2]
        umlal   v22.2d, v20.2s, v6.s[0]
        ldr     q19, [x2, #0x460]
        umlal2  v22.2d, v20.4s, v6.s[1]
        umlal   v22.2d, v10.2s, v30.s[2]
        ldp     d20, d28, [x16, #0x1d8]
        umlal2  v22.2d, v10.4s, v30.s[3]
        umlal   v22.2d, v23.2s, v30.s[0]
        shl     v10.2d, v28.2d, #0x12
        umlal2  v22.2d, v23.4s, v30.s[1]
        umlal   v22.2d, v0.2s, v2.s[2]
        umlal2  v22.2d, v0.4s, v2.s[3]
        ldr     q0, [x2, #0x230]
        ldp     q23, q28, [x2, #0x220]
        umlal   v22.2d, v24.2s, v2.s[0]
        umlal2  v11.2d, v18.4s, v27.s[1]
        umlal2  v22.2d, v24.4s, v2.s[1]
        ldr     q18, [x2, #0x440]
        ldp     q24, q29, [x2, #0x210]
        umlal   v22.2d, v9.2s, v27.s[2]
        umlal2  v22.2d, v9.4s, v27.s[3]
        ldr     q27, [x2, #0x470]
        usra    v22.2d, v13.2d, #0x3a
        ldp     d9, d13, [x16, #0x1e0]
        umull   v31.2d, v15.2s, v7.s[0]
        usra    v11.2d, v12.2d, #6
        umlal2  v31.2d, v15.4s, v7.s[2]
        shl     v12.2d, v13.2d, #0x18
        usra    v22.2d, v14.2d, #6
        umull   v13.2d, v5.2s, v7.s[0]
        umlal   v31.2d, v18.2s, v6.s[0]
        umlal2  v31.2d, v18.4s, v6.s[1]
        umlal   v31.2d, v25.2s, v30.s[2]
        umlal2  v31.2d, v25.4s, v30.s[3]
        ldp     d14, d15, [x16, #0x1e8]
        umlal   v31.2d, v26.2s, v30.s[0]
        umlal2  v13.2d, v5.4s, v7.s[2]
        uzp1    v5.2d, v11.2d, v22.2d
        umlal2  v31.2d, v26.4s, v30.s[1]
        uzp2    v11.2d, v11.2d, v22.2d
        ldp     d18, d22, [x16, #0x1f0]
        shl     v15.2d, v15.2d, #0x1e
        umlal   v31.2d, v16.2s, v2.s[2]
        umlal2  v31.2d, v16.4s, v2.s[3]
        shl     v16.2d, v11.2d, #0x23
        umlal   v31.2d, v21.2s, v2.s[0]
        shl     v22.2d, v22.2d, #0x24
        umlal2  v31.2d, v21.4s, v2.s[1]
        usra    v5.2d, v16.2d, #6
        usra    v31.2d, v20.2d, #0x34
        umull   v16.2d, v1.2s, v7.s[0]
        ext     v4.16b, v4.16b, v11.16b, #8
        usra    v5.2d, v4.2d, #0x1d
        umlal   v13.2d, v3.2s, v6.s[0]
        usra    v31.2d, v10.2d, #6
        umlal2  v16.2d, v1.4s, v7.s[2]
        str     q5, [x0, #0xe0]
        umlal2  v13.2d, v3.4s, v6.s[1]
        umlal   v13.2d, v24.2s, v30.s[2]
        umlal2  v13.2d, v24.4s, v30.s[3]
        umlal   v13.2d, v29.2s, v30.s[0]
        umlal2  v13.2d, v29.4s, v30.s[1]
        umlal   v13.2d, v17.2s, v2.s[2]
        umlal2  v13.2d, v17.4s, v2.s[3]
        umlal   v16.2d, v8.2s, v6.s[0]
        usra    v13.2d, v9.2d, #0x2e
        usra    v13.2d, v12.2d, #6
        uzp2    v1.2d, v31.2d, v13.2d
        ext     v9.16b, v11.16b, v1.16b, #8
        shl     v12.2d, v1.2d, #0x23
        uzp1    v13.2d, v31.2d, v13.2d
        ldr     q2, [x2, #0x470]
        umlal2  v16.2d, v8.4s, v6.s[1]
        umlal   v16.2d, v23.2s, v30.s[2]
        usra    v13.2d, v12.2d, #6
        umull   v3.2d, v19.2s, v7.s[0]
        usra    v13.2d, v9.2d, #0x1d
        umlal2  v16.2d, v23.4s, v30.s[3]
        str     q13, [x0, #0xf0]
        ldr     d4, [x16, #0x1f8]
        umlal   v16.2d, v28.2s, v30.s[0]
        movi    v5.2d, #0000000000000000
        umlal2  v16.2d, v28.4s, v30.s[1]
        usra    v16.2d, v14.2d, #0x28
        umlal2  v3.2d, v19.4s, v7.s[2]
        usra    v16.2d, v15.2d, #6
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal   v3.2d, v27.2s, v6.s[0]
        umlal2  v3.2d, v27.4s, v6.s[1]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v3.2d, v0.2s, v30.s[2]
        umlal2  v3.2d, v0.4s, v30.s[3]
        usra    v3.2d, v18.2d, #0x22
        umull   v0.2d, v2.2s, v7.s[0]
        usra    v3.2d, v22.2d, #6
        umlal2  v0.2d, v2.4s, v7.s[2]
        uzp1    v2.2d, v16.2d, v3.2d
        uzp2    v3.2d, v16.2d, v3.2d
        usra    v0.2d, v4.2d, #0x1c
        ext     v1.16b, v1.16b, v3.16b, #8
        shl     v4.2d, v3.2d, #0x23
        uzp1    v6.2d, v0.2d, v5.2d
        usra    v2.2d, v4.2d, #6
        uzp2    v0.2d, v0.2d, v5.2d
        shl     v4.2d, v0.2d, #0x23
        usra    v2.2d, v1.2d, #0x1d
        usra    v6.2d, v4.2d, #6
        str     q2, [x0, #0x100]
        ext     v0.16b, v3.16b, v0.16b, #8
        usra    v6.2d, v0.2d, #0x1d
        str     q6, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_32_aarch64)

NOTES

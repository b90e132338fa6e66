/* karat_phase_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1000 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 2799.0 cycles instead of 5121.0, bound 2596.0 (simulated, one run after another); 6103 of 7243 instructions have another place.
 * Made from code with the SHA-256 05102b3a3072b19333a1f43adc6f79822e1e3612a7ebd4bf79733617c6e389e8.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     d0, d1, [x1]
        shl     v1.2d, v1.2d, #0xc
        ldr     d2, [x1]
        movi    v3.16b, #0xff
        ldr     x6, [x5, #0x58]
        ldp     q4, q5, [x2]
        ushr    v6.2d, v2.2d, #0x1d
        ushr    v0.2d, v0.2d, #0x3a
        uzp1    v2.2d, v2.2d, v6.2d
        ldp     x7, x8, [x5]
        lsl     x8, x8, #0x3a
        ushr    v3.2d, v3.2d, #0x23
        and     v2.16b, v2.16b, v3.16b
        ldp     x9, x10, [x5, #0x10]
        adds    x7, x7, x8
        usra    v0.2d, v1.2d, #6
        movi    v1.2d, #0000000000000000
        ldp     x8, x11, [x5, #0x20]
        lsr     x9, x9, #0xc
        umlal   v0.2d, v4.2s, v2.s[0]
        ldp     d6, d7, [x1, #8]
        lsr     x8, x8, #0x18
        umlal2  v0.2d, v4.4s, v2.s[2]
        ext     v4.16b, v1.16b, v0.16b, #8
        ldp     x12, x13, [x5, #0x18]
        lsl     x10, x10, #0x2e
        usra    v0.2d, v4.2d, #0x1d
        ldp     q4, q16, [x2, #0x20]
        lsr     x12, x12, #0x12
        shl     v7.2d, v7.2d, #0x12
        ldp     q17, q18, [x2]
        lsl     x13, x13, #0x28
        ushr    v6.2d, v6.2d, #0x34
        ext     v19.16b, v0.16b, v1.16b, #8
        ldp     x14, x15, [x5, #8]
        lsl     x15, x15, #0x34
        usra    v6.2d, v7.2d, #6
        umull   v7.2d, v4.2s, v2.s[0]
        lsr     x14, x14, #6
        ldp     x16, x17, [x5, #0x28]
        usra    v6.2d, v19.2d, #0x1d
        and     v0.16b, v0.16b, v3.16b
        lsl     x11, x11, #0x22
        adcs    x14, x14, x15
        umlal   v6.2d, v5.2s, v2.s[0]
        ldp     d19, d20, [x1, #0x10]
        adcs    x9, x9, x10
        umlal2  v6.2d, v5.4s, v2.s[2]
        shl     v5.2d, v20.2d, #0x18
        ldp     x10, x15, [x5, #0x30]
        adcs    x12, x12, x13
        umlal2  v7.2d, v4.4s, v2.s[2]
        usra    v7.2d, v19.2d, #0x2e
        str     x12, [sp, #0x7e8]
        ldp     x13, x12, [x5, #0x38]
        lsl     x17, x17, #0x1c
        umlal   v6.2d, v17.2s, v0.s[0]
        usra    v7.2d, v5.2d, #6
        str     x9, [sp, #0x7e0]
        str     x7, [sp, #0x7d8]
        ldp     x9, x7, [x5, #0x40]
        adcs    x8, x8, x11
        umlal2  v6.2d, v17.4s, v0.s[2]
        ext     v4.16b, v1.16b, v6.16b, #8
        lsl     x11, x12, #0x10
        lsr     x12, x16, #0x1e
        usra    v6.2d, v4.2d, #0x1d
        ldp     d4, d5, [x1, #0x18]
        lsr     x10, x10, #0x24
        umull   v17.2d, v16.2s, v2.s[0]
        ext     v19.16b, v6.16b, v1.16b, #8
        adcs    x12, x12, x17
        lsl     x15, x15, #0x16
        usra    v7.2d, v19.2d, #0x1d
        ldp     q19, q20, [x2]
        lsr     x13, x13, #0x2a
        umlal2  v17.2d, v16.4s, v2.s[2]
        and     v6.16b, v6.16b, v3.16b
        lsr     x9, x9, #0x30
        adcs    x10, x10, x15
        shl     v5.2d, v5.2d, #0x1e
        ldp     x15, x16, [x5, #0x48]
        adcs    x11, x13, x11
        ldp     q16, q21, [x2, #0x20]
        umlal   v7.2d, v18.2s, v0.s[0]
        lsl     x7, x7, #0xa
        ldp     q22, q23, [x2, #0x40]
        usra    v17.2d, v4.2d, #0x28
        lsl     x13, x16, #4
        umlal2  v7.2d, v18.4s, v0.s[2]
        usra    v17.2d, v5.2d, #6
        str     x10, [sp, #0x7d0]
        ldp     x17, x10, [x5, #0x58]
        adcs    x7, x9, x7
        umull   v4.2d, v22.2s, v2.s[0]
        ldp     d5, d18, [x1, #0x20]
        lsr     x9, x15, #0x36
        umlal2  v4.2d, v22.4s, v2.s[2]
        ldp     q22, q24, [x2]
        orr     x6, x9, x6, lsl #62
        umlal   v17.2d, v16.2s, v0.s[0]
        ldp     q25, q26, [x2, #0x40]
        lsl     x9, x10, #0x38
        umlal   v7.2d, v19.2s, v6.s[0]
        shl     v18.2d, v18.2d, #0x24
        lsr     x10, x17, #2
        ldp     x15, x17, [x5, #0x60]
        umlal2  v17.2d, v16.4s, v0.s[2]
        ldp     q16, q27, [x2, #0x60]
        adcs    x6, x6, x13
        umlal2  v7.2d, v19.4s, v6.s[2]
        ldp     q19, q28, [x2, #0x80]
        orr     x9, x9, x16, lsr #60
        umlal   v4.2d, v21.2s, v0.s[0]
        lsl     x13, x17, #0x32
        ldp     x16, x17, [x5, #0x68]
        adcs    x9, x10, x9
        umlal2  v4.2d, v21.4s, v0.s[2]
        lsr     x10, x15, #8
        umull   v21.2d, v23.2s, v2.s[0]
        str     x9, [sp, #0x7c8]
        ldp     x15, x9, [x5, #0x70]
        adcs    x10, x10, x13
        usra    v4.2d, v5.2d, #0x22
        umlal2  v21.2d, v23.4s, v2.s[2]
        lsl     x13, x17, #0x2c
        str     x10, [sp, #0x7c0]
        ldp     x17, x10, [x5, #0x80]
        ext     v5.16b, v1.16b, v7.16b, #8
        str     x6, [sp, #0x7b8]
        str     x7, [sp, #0x7b0]
        ldp     x6, x7, [x5, #0x78]
        usra    v7.2d, v5.2d, #0x1d
        lsr     x16, x16, #0xe
        usra    v4.2d, v18.2d, #6
        ldp     d5, d18, [x1, #0x28]
        adcs    x13, x16, x13
        ext     v23.16b, v7.16b, v1.16b, #8
        lsl     x9, x9, #0x26
        usra    v17.2d, v23.2d, #0x1d
        lsr     x15, x15, #0x14
        umlal   v21.2d, v25.2s, v0.s[0]
        ldp     q23, q28, [x2, #0x20]
        lsl     x7, x7, #0x20
        and     v7.16b, v7.16b, v3.16b
        lsr     x16, x17, #0x20
        str     x13, [sp, #0x7a8]
        ldp     x17, x13, [x5, #0x88]
        lsr     x6, x6, #0x1a
        umlal2  v21.2d, v25.4s, v0.s[2]
        adcs    x9, x15, x9
        adcs    x6, x6, x7
        umlal   v17.2d, v20.2s, v6.s[0]
        usra    v21.2d, v5.2d, #0x1c
        ldp     x7, x15, [x5, #0x90]
        lsl     x13, x13, #0x14
        umlal2  v17.2d, v20.4s, v6.s[2]
        shl     v5.2d, v18.2d, #0x2a
        str     x9, [sp, #0x7a0]
        str     x6, [sp, #0x798]
        ldp     x9, x6, [x5, #0x98]
        lsl     x10, x10, #0x1a
        umlal   v4.2d, v23.2s, v6.s[0]
        lsr     x17, x17, #0x26
        str     x11, [sp, #0x790]
        ldr     x11, [x5, #0xb0]
        adcs    x10, x16, x10
        umull   v18.2d, v16.2s, v2.s[0]
        lsl     x15, x15, #0xe
        usra    v21.2d, v5.2d, #6
        str     x10, [sp, #0x788]
        ldp     x16, x10, [x5, #0xa0]
        adcs    x13, x17, x13
        umlal2  v4.2d, v23.4s, v6.s[2]
        ldp     d5, d20, [x1, #0x30]
        lsr     x7, x7, #0x2c
        umlal   v17.2d, v22.2s, v7.s[0]
        ldp     q23, q25, [x2, #0x60]
        lsl     x6, x6, #8
        umlal2  v18.2d, v16.4s, v2.s[2]
        lsr     x16, x16, #0x38
        lsr     x9, x9, #0x32
        adcs    x7, x7, x15
        umlal   v18.2d, v26.2s, v0.s[0]
        lsl     x15, x10, #2
        orr     x11, x16, x11, lsl #60
        ldp     x16, x17, [x5, #0xb0]
        umlal2  v18.2d, v26.4s, v0.s[2]
        ldp     q16, q26, [x2, #0x20]
        adcs    x6, x9, x6
        adcs    x9, x11, x15
        shl     v20.2d, v20.2d, #0x30
        umlal   v21.2d, v28.2s, v6.s[0]
        umlal2  v17.2d, v22.4s, v7.s[2]
        lsl     x11, x17, #0x36
        usra    v18.2d, v5.2d, #0x16
        ldp     x15, x17, [x5, #0xb8]
        orr     x10, x11, x10, lsr #62
        ldp     q5, q22, [x2, #0x40]
        umlal2  v21.2d, v28.4s, v6.s[2]
        lsr     x11, x16, #4
        usra    v18.2d, v20.2d, #6
        ext     v20.16b, v1.16b, v17.16b, #8
        str     x6, [sp, #0x780]
        ldp     x16, x6, [x5, #0xc0]
        adcs    x10, x11, x10
        usra    v17.2d, v20.2d, #0x1d
        umull   v20.2d, v27.2s, v2.s[0]
        lsr     x11, x15, #0xa
        lsl     x15, x17, #0x30
        uzp1    v28.4s, v2.4s, v0.4s
        lsl     x6, x6, #0x2a
        str     x10, [sp, #0x778]
        ldp     x17, x10, [x5, #0xc8]
        adcs    x11, x11, x15
        umlal2  v20.2d, v27.4s, v2.s[2]
        ext     v27.16b, v17.16b, v1.16b, #8
        lsr     x15, x16, #0x10
        str     x11, [sp, #0x770]
        ldp     x16, x11, [x5, #0xd8]
        usra    v4.2d, v27.2d, #0x1d
        and     v17.16b, v17.16b, v3.16b
        adcs    x6, x15, x6
        str     x9, [sp, #0x768]
        ldp     x15, x9, [x5, #0xd0]
        umlal   v21.2d, v16.2s, v7.s[0]
        lsl     x9, x9, #0x1e
        str     x6, [sp, #0x760]
        str     x7, [sp, #0x758]
        ldp     x6, x7, [x5, #0xe0]
        lsl     x10, x10, #0x24
        lsr     x17, x17, #0x16
        ldp     q27, q29, [x2]
        umlal   v4.2d, v24.2s, v7.s[0]
        umlal2  v4.2d, v24.4s, v7.s[2]
        str     x13, [sp, #0x750]
        str     x8, [sp, #0x748]
        ldp     x13, x8, [x5, #0xe8]
        ldp     q24, q30, [x2, #0x20]
        lsr     x15, x15, #0x1c
        umlal2  v21.2d, v16.4s, v7.s[2]
        ldp     q16, q31, [x2, #0xa0]
        adcs    x10, x17, x10
        umlal   v20.2d, v23.2s, v0.s[0]
        adcs    x9, x15, x9
        lsl     x11, x11, #0x18
        umlal   v4.2d, v27.2s, v17.s[0]
        ldp     x15, x17, [x5, #0x100]
        lsr     x6, x6, #0x28
        lsr     x16, x16, #0x22
        umlal2  v4.2d, v27.4s, v17.s[2]
        ext     v27.16b, v1.16b, v4.16b, #8
        str     x9, [sp, #0x740]
        str     x10, [sp, #0x738]
        ldp     x9, x10, [x5, #0xf0]
        adcs    x11, x16, x11
        usra    v4.2d, v27.2d, #0x1d
        lsl     x7, x7, #0x12
        umlal   v18.2d, v5.2s, v6.s[0]
        adcs    x6, x6, x7
        umlal2  v18.2d, v5.4s, v6.s[2]
        ext     v5.16b, v4.16b, v1.16b, #8
        ldp     x7, x16, [x5, #0x110]
        lsr     x13, x13, #0x2e
        umlal2  v20.2d, v23.4s, v0.s[2]
        usra    v21.2d, v5.2d, #0x1d
        lsl     x8, x8, #0xc
        lsr     x9, x9, #0x34
        umlal   v20.2d, v22.2s, v6.s[0]
        and     v4.16b, v4.16b, v3.16b
        adcs    x8, x13, x8
        lsl     x13, x17, #0x3a
        ldp     d5, d23, [x1, #0x38]
        umlal2  v20.2d, v22.4s, v6.s[2]
        lsl     x17, x10, #6
        umlal   v18.2d, v26.2s, v7.s[0]
        ldp     q22, q27, [x2, #0x80]
        orr     x10, x13, x10, lsr #58
        umull   v31.2d, v19.2s, v2.s[0]
        lsr     x7, x7, #0xc
        usra    v20.2d, v5.2d, #0x10
        ldp     x5, x13, [x5, #0x108]
        lsl     x16, x16, #0x2e
        umlal2  v18.2d, v26.4s, v7.s[2]
        shl     v5.2d, v23.2d, #0x36
        adcs    x9, x9, x17
        lsl     x13, x13, #0x34
        usra    v20.2d, v5.2d, #6
        ldp     q5, q23, [x2, #0x40]
        adcs    x10, x15, x10
        umlal2  v31.2d, v19.4s, v2.s[2]
        ldp     q2, q19, [x2, #0x60]
        lsr     x5, x5, #6
        umlal   v31.2d, v25.2s, v0.s[0]
        adcs    x5, x5, x13
        ldr     x13, [sp, #0x7d8]
        adcs    x7, x7, x16
        umlal   v21.2d, v29.2s, v17.s[0]
        umulh   x15, x13, x14
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        ldr     x26, [sp, #0x7e0]
        umlal2  v31.2d, v25.4s, v0.s[2]
        ldr     d25, [x1, #0x48]
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        umlal2  v21.2d, v29.4s, v17.s[2]
        uzp1    v26.4s, v6.4s, v7.4s
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        umlal   v31.2d, v2.2s, v6.s[0]
        shl     v25.2d, v25.2d, #2
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        umlal2  v31.2d, v2.4s, v6.s[2]
        ldp     q2, q29, [x2, #0xc0]
        mul     x19, x13, x26
        umlal   v20.2d, v5.2s, v7.s[0]
        adds    x19, x15, x19
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        umlal2  v20.2d, v5.4s, v7.s[2]
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ldr     x21, [sp, #0x748]
        ldr     x22, [sp, #0x7e8]
        umull   v5.2d, v22.2s, v0.s[0]
        umulh   x25, x13, x26
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        umlal   v18.2d, v24.2s, v17.s[0]
        stp     x21, x12, [x4, #0x20]
        umlal2  v18.2d, v24.4s, v17.s[2]
        uzp1    v24.4s, v17.4s, v4.4s
        stp     x13, x14, [x4]
        umlal2  v5.2d, v22.4s, v0.s[2]
        ldp     d0, d22, [x1, #0x40]
        umlal   v5.2d, v27.2s, v28.s[0]
        mul     x24, x13, x22
        adcs    x25, x25, x24
        usra    v31.2d, v0.2d, #0xa
        umlal2  v5.2d, v27.4s, v28.s[1]
        ldr     x20, [sp, #0x790]
        stp     x26, x22, [x4, #0x10]
        shl     v0.2d, v22.2d, #0x3c
        ldr     x28, [sp, #0x798]
        ldr     x27, [sp, #0x788]
        ldp     q22, q27, [x2, #0x80]
        usra    v31.2d, v0.2d, #6
        umlal   v5.2d, v19.2s, v6.s[0]
        umulh   x24, x13, x22
        umlal2  v5.2d, v19.4s, v6.s[2]
        ldp     q0, q19, [x2]
        ldr     x16, [sp, #0x758]
        umlal   v20.2d, v30.2s, v17.s[0]
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x23, [sp, #0x7d0]
        stp     x23, x20, [x4, #0x30]
        umlal   v31.2d, v23.2s, v7.s[0]
        stp     x28, x27, [x4, #0x70]
        umlal2  v20.2d, v30.4s, v17.s[2]
        mul     x15, x14, x22
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x750]
        umlal   v21.2d, v0.2s, v4.s[0]
        ldr     x27, [sp, #0x760]
        ldr     x28, [sp, #0x738]
        stp     x15, x16, [x4, #0x80]
        ldr     x15, [sp, #0x7b8]
        ldr     x16, [sp, #0x7b0]
        umlal2  v21.2d, v0.4s, v4.s[2]
        ext     v0.16b, v1.16b, v21.16b, #8
        usra    v21.2d, v0.2d, #0x1d
        ldp     q0, q29, [x2, #0x20]
        mul     x17, x13, x14
        umlal2  v31.2d, v23.4s, v7.s[2]
        stp     x16, x15, [x4, #0x40]
        ldr     x15, [sp, #0x7c0]
        umlal   v20.2d, v0.2s, v4.s[0]
        stp     x27, x28, [x4, #0xb0]
        ldr     x27, [sp, #0x7c8]
        umlal2  v20.2d, v0.4s, v4.s[2]
        mul     x28, x26, x22
        stp     x27, x15, [x4, #0x50]
        ldr     x27, [sp, #0x768]
        umull   v0.2d, v22.2s, v6.s[0]
        umulh   x15, x14, x22
        adcs    x28, x15, x28
        ldr     x15, [sp, #0x780]
        umlal2  v0.2d, v22.4s, v6.s[2]
        ext     v6.16b, v21.16b, v1.16b, #8
        stp     x15, x27, [x4, #0x90]
        ldr     x27, [sp, #0x770]
        usra    v18.2d, v6.2d, #0x1d
        ldp     q6, q22, [x2]
        umlal   v18.2d, v19.2s, v4.s[0]
        and     v21.16b, v21.16b, v3.16b
        stp     x5, x7, [x4, #0xf0]
        ldr     x5, [sp, #0x778]
        umlal2  v18.2d, v19.4s, v4.s[2]
        ldp     q19, q23, [x2, #0xe0]
        umulh   x7, x26, x22
        umlal   v18.2d, v6.2s, v21.s[0]
        adc     x7, x7, xzr
        stp     x5, x27, [x4, #0xa0]
        umlal2  v18.2d, v6.4s, v21.s[2]
        umlal   v0.2d, v27.2s, v28.s[2]
        umulh   x27, x14, x26
        stp     x6, x8, [x4, #0xd0]
        ldr     x6, [sp, #0x7a0]
        ldr     x8, [sp, #0x7a8]
        umlal2  v0.2d, v27.4s, v28.s[3]
        ldp     q6, q23, [x2, #0x40]
        umlal   v0.2d, v16.2s, v28.s[0]
        stp     x8, x6, [x4, #0x60]
        umlal2  v0.2d, v16.4s, v28.s[1]
        stp     x9, x10, [x4, #0xe0]
        ldr     x10, [sp, #0x740]
        stp     x10, x11, [x4, #0xc0]
        umlal   v31.2d, v6.2s, v17.s[0]
        umlal2  v31.2d, v6.4s, v17.s[2]
        umlal   v31.2d, v29.2s, v4.s[0]
        ext     v6.16b, v1.16b, v18.16b, #8
        umlal2  v31.2d, v29.4s, v4.s[2]
        usra    v18.2d, v6.2d, #0x1d
        ldp     q6, q16, [x2, #0x60]
        mul     x9, x14, x26
        adds    x25, x25, x9
        umlal   v5.2d, v6.2s, v7.s[0]
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        umulh   x9, x13, x13
        ldp     q14, q15, [x2, #0x80]
        umlal2  v5.2d, v6.4s, v7.s[2]
        ldp     q6, q27, [x2, #0x20]
        ext     v29.16b, v18.16b, v1.16b, #8
        adcs    x24, x24, x27
        umlal   v0.2d, v16.2s, v7.s[0]
        and     v18.16b, v18.16b, v3.16b
        adcs    x28, x28, xzr
        umlal2  v0.2d, v16.4s, v7.s[2]
        usra    v20.2d, v29.2d, #0x1d
        adc     x27, x7, xzr
        adds    x7, x17, x17
        ldp     q16, q29, [x2, #0x40]
        umlal   v31.2d, v6.2s, v21.s[0]
        adcs    x19, x19, x19
        usra    v5.2d, v25.2d, #6
        umull   v25.2d, v14.2s, v7.s[0]
        adcs    x25, x25, x25
        mul     x17, x14, x14
        umlal2  v31.2d, v6.4s, v21.s[2]
        umlal   v20.2d, v22.2s, v21.s[0]
        uzp1    v6.4s, v21.4s, v18.4s
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        umlal2  v20.2d, v22.4s, v21.s[2]
        ldp     q22, q30, [x2, #0x100]
        adcs    x27, x27, x27
        umlal   v5.2d, v23.2s, v17.s[0]
        adc     x11, xzr, xzr
        umulh   x10, x14, x14
        adds    x7, x7, x9
        umlal2  v5.2d, v23.4s, v17.s[2]
        adcs    x19, x19, x17
        umlal   v5.2d, v16.2s, v4.s[0]
        umlal2  v25.2d, v14.4s, v7.s[2]
        ldp     d14, d7, [x1, #0x48]
        umlal   v25.2d, v15.2s, v26.s[0]
        umulh   x9, x26, x26
        umlal2  v25.2d, v15.4s, v26.s[1]
        ldp     q15, q23, [x2, #0x60]
        adcs    x25, x25, x10
        umlal2  v5.2d, v16.4s, v4.s[2]
        stp     x19, x25, [x3, #0x10]
        umlal   v5.2d, v27.2s, v21.s[0]
        shl     v7.2d, v7.2d, #8
        umlal2  v5.2d, v27.4s, v21.s[2]
        mul     x10, x26, x26
        ldp     q16, q27, [x2, #0xa0]
        usra    v0.2d, v14.2d, #0x3e
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        ldp     q14, q10, [x2, #0x80]
        umulh   x17, x22, x22
        adcs    x24, x24, x10
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        usra    v0.2d, v7.2d, #6
        ldp     d8, d9, [x1, #0x50]
        adcs    x28, x28, x9
        ldp     q11, q7, [x2]
        mul     x9, x22, x22
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        ldp     q12, q13, [x2, #0xa0]
        umlal   v25.2d, v16.2s, v28.s[2]
        umlal2  v25.2d, v16.4s, v28.s[3]
        umulh   x10, x21, x12
        umlal   v25.2d, v27.2s, v28.s[0]
        shl     v9.2d, v9.2d, #0xe
        adcs    x27, x27, x9
        umlal2  v25.2d, v27.4s, v28.s[1]
        ldp     q16, q27, [x2, #0x60]
        adc     x9, x11, x17
        umlal   v0.2d, v15.2s, v17.s[0]
        umlal2  v0.2d, v15.4s, v17.s[2]
        mul     x11, x21, x12
        umull   v15.2d, v14.2s, v17.s[0]
        usra    v25.2d, v8.2d, #0x38
        umlal   v20.2d, v11.2s, v18.s[0]
        umlal2  v20.2d, v11.4s, v18.s[2]
        ldp     q8, q11, [x2, #0x40]
        mul     x17, x21, x23
        umlal   v0.2d, v29.2s, v4.s[0]
        umlal2  v15.2d, v14.4s, v17.s[2]
        usra    v25.2d, v9.2d, #6
        umlal   v15.2d, v10.2s, v26.s[2]
        umulh   x5, x21, x23
        umlal2  v15.2d, v10.4s, v26.s[3]
        ldp     d14, d9, [x1, #0x58]
        adds    x10, x10, x17
        ext     v10.16b, v1.16b, v20.16b, #8
        umlal   v15.2d, v12.2s, v26.s[0]
        umlal   v25.2d, v23.2s, v17.s[0]
        usra    v20.2d, v10.2d, #0x1d
        mul     x17, x21, x20
        umlal2  v25.2d, v23.4s, v17.s[2]
        ldp     q10, q17, [x2, #0x80]
        umlal2  v15.2d, v12.4s, v26.s[1]
        ldp     q12, q23, [x2, #0xa0]
        shl     v9.2d, v9.2d, #0x14
        umlal   v15.2d, v13.2s, v28.s[2]
        umulh   x15, x21, x20
        umlal2  v0.2d, v29.4s, v4.s[2]
        ext     v29.16b, v20.16b, v1.16b, #8
        adcs    x5, x5, x17
        and     v20.16b, v20.16b, v3.16b
        usra    v31.2d, v29.2d, #0x1d
        umlal2  v15.2d, v13.4s, v28.s[3]
        ldp     q13, q29, [x2, #0x20]
        umlal   v15.2d, v2.2s, v28.s[0]
        mul     x17, x12, x20
        umlal2  v15.2d, v2.4s, v28.s[1]
        umlal   v25.2d, v16.2s, v4.s[0]
        umlal2  v25.2d, v16.4s, v4.s[2]
        ldp     q2, q16, [x2]
        umulh   x25, x12, x20
        umlal   v0.2d, v8.2s, v21.s[0]
        adcs    x15, x15, x17
        usra    v15.2d, v14.2d, #0x32
        umlal2  v0.2d, v8.4s, v21.s[2]
        ldp     q14, q8, [x2, #0xc0]
        mul     x17, x13, x13
        umlal   v5.2d, v13.2s, v18.s[0]
        umlal2  v5.2d, v13.4s, v18.s[2]
        usra    v15.2d, v9.2d, #6
        stp     x17, x7, [x3]
        umlal   v15.2d, v27.2s, v4.s[0]
        umlal   v31.2d, v7.2s, v18.s[0]
        umlal2  v31.2d, v7.4s, v18.s[2]
        ldr     x7, [sp, #0x7b8]
        mul     x19, x23, x20
        adcs    x25, x25, x19
        ldr     x17, [sp, #0x7c8]
        umlal   v31.2d, v2.2s, v20.s[0]
        umull   v13.2d, v10.2s, v4.s[0]
        umlal2  v31.2d, v2.4s, v20.s[2]
        ext     v9.16b, v1.16b, v31.16b, #8
        umulh   x19, x23, x20
        adc     x19, x19, xzr
        umlal   v0.2d, v29.2s, v18.s[0]
        usra    v31.2d, v9.2d, #0x1d
        subs    x16, x13, x16
        sbcs    x7, x14, x7
        umlal2  v15.2d, v27.4s, v4.s[2]
        sbcs    x17, x26, x17
        umlal2  v13.2d, v10.4s, v4.s[2]
        ldp     q9, q10, [x2, #0x20]
        str     x9, [sp, #0x730]
        ldr     x9, [sp, #0x7c0]
        sbcs    x9, x22, x9
        umlal   v25.2d, v11.2s, v21.s[0]
        sbcs    x8, x21, x8
        sbcs    x6, x12, x6
        str     x27, [sp, #0x728]
        ldr     x27, [sp, #0x798]
        sbcs    x27, x23, x27
        umlal   v13.2d, v17.2s, v24.s[0]
        str     x28, [sp, #0x720]
        ldr     x28, [sp, #0x788]
        sbcs    x28, x20, x28
        str     x24, [sp, #0x718]
        csetm   x24, lo
        eor     x7, x7, x24
        umlal2  v0.2d, v29.4s, v18.s[2]
        ext     v2.16b, v31.16b, v1.16b, #8
        eor     x9, x9, x24
        eor     x16, x16, x24
        umlal2  v13.2d, v17.4s, v24.s[1]
        usra    v5.2d, v2.2d, #0x1d
        eor     x17, x17, x24
        mul     x22, x12, x23
        umlal2  v25.2d, v11.4s, v21.s[2]
        ldp     q11, q2, [x2, #0x40]
        eor     x6, x6, x24
        umlal   v13.2d, v12.2s, v26.s[2]
        and     v4.16b, v31.16b, v3.16b
        eor     x8, x8, x24
        eor     x27, x27, x24
        umlal2  v13.2d, v12.4s, v26.s[3]
        ldp     d12, d7, [x1, #0x60]
        umulh   x26, x12, x23
        umlal   v13.2d, v23.2s, v26.s[0]
        ldp     q17, q27, [x2, #0x80]
        eor     x28, x28, x24
        umlal   v0.2d, v9.2s, v20.s[0]
        shl     v7.2d, v7.2d, #0x1a
        adds    x22, x5, x22
        adcs    x26, x15, x26
        umlal2  v0.2d, v9.4s, v20.s[2]
        adcs    x25, x25, xzr
        adc     x19, x19, xzr
        adds    x5, x11, x11
        umlal   v5.2d, v16.2s, v20.s[0]
        umulh   x11, x21, x21
        adcs    x10, x10, x10
        adcs    x22, x22, x22
        umlal2  v13.2d, v23.4s, v26.s[1]
        adcs    x26, x26, x26
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        umlal   v25.2d, v11.2s, v18.s[0]
        adc     x15, xzr, xzr
        adds    x5, x5, x11
        ldp     q9, q23, [x2, #0x60]
        umlal   v13.2d, v14.2s, v28.s[2]
        umlal2  v13.2d, v14.4s, v28.s[3]
        uzp1    v14.4s, v20.4s, v4.4s
        mul     x11, x12, x12
        adcs    x10, x10, x11
        umlal2  v5.2d, v16.4s, v20.s[2]
        umlal2  v25.2d, v11.4s, v18.s[2]
        ldp     q11, q16, [x2]
        umlal   v13.2d, v8.2s, v28.s[0]
        umulh   x11, x12, x12
        adcs    x22, x22, x11
        umlal   v15.2d, v9.2s, v21.s[0]
        umlal2  v15.2d, v9.4s, v21.s[2]
        umlal2  v13.2d, v8.4s, v28.s[1]
        ldp     q8, q9, [x2, #0xa0]
        usra    v13.2d, v12.2d, #0x2c
        umull   v12.2d, v17.2s, v21.s[0]
        mul     x11, x23, x23
        adcs    x26, x26, x11
        usra    v13.2d, v7.2d, #6
        ldp     q7, q29, [x2, #0xc0]
        umlal2  v12.2d, v17.4s, v21.s[2]
        umlal   v13.2d, v23.2s, v21.s[0]
        umulh   x11, x23, x23
        adcs    x25, x25, x11
        umlal   v12.2d, v27.2s, v24.s[2]
        umlal2  v13.2d, v23.4s, v21.s[2]
        ldp     q17, q21, [x2, #0x60]
        umlal   v15.2d, v2.2s, v18.s[0]
        ldp     d23, d30, [x1, #0x68]
        umlal2  v12.2d, v27.4s, v24.s[3]
        shl     v27.2d, v30.2d, #0x20
        umulh   x11, x20, x20
        umlal   v12.2d, v8.2s, v24.s[0]
        umlal2  v12.2d, v8.4s, v24.s[1]
        umlal2  v15.2d, v2.4s, v18.s[2]
        umlal   v12.2d, v9.2s, v26.s[2]
        str     x25, [sp, #0x710]
        mul     x25, x20, x20
        adcs    x25, x19, x25
        umlal2  v12.2d, v9.4s, v26.s[3]
        ldp     q8, q9, [x2, #0x40]
        umlal   v12.2d, v7.2s, v26.s[0]
        ldp     q2, q30, [x2, #0x80]
        umlal2  v12.2d, v7.4s, v26.s[1]
        mul     x19, x21, x21
        umlal   v12.2d, v29.2s, v28.s[2]
        umlal2  v12.2d, v29.4s, v28.s[3]
        ldp     q7, q29, [x2, #0xa0]
        umlal   v25.2d, v10.2s, v20.s[0]
        adc     x11, x15, x11
        umlal   v12.2d, v19.2s, v28.s[0]
        cmn     x24, #1
        umlal2  v12.2d, v19.4s, v28.s[1]
        adcs    x24, x16, xzr
        umlal   v13.2d, v17.2s, v18.s[0]
        adcs    x7, x7, xzr
        umlal2  v13.2d, v17.4s, v18.s[2]
        adcs    x15, x17, xzr
        adcs    x9, x9, xzr
        usra    v12.2d, v23.2d, #0x26
        umull   v17.2d, v2.2s, v18.s[0]
        adcs    x8, x8, xzr
        umlal   v15.2d, v8.2s, v20.s[0]
        usra    v12.2d, v27.2d, #6
        adcs    x6, x6, xzr
        adcs    x27, x27, xzr
        ldp     q19, q23, [x2, #0xc0]
        umlal2  v17.2d, v2.4s, v18.s[2]
        adcs    x28, x28, xzr
        umlal   v17.2d, v30.2s, v6.s[0]
        subs    x16, x13, x21
        ldr     x21, [sp, #0x7e8]
        sbcs    x17, x14, x12
        ldr     x12, [sp, #0x7e0]
        sbcs    x23, x12, x23
        umlal2  v17.2d, v30.4s, v6.s[1]
        ldp     q2, q27, [x2, #0xe0]
        sbcs    x20, x21, x20
        umlal   v12.2d, v21.2s, v18.s[0]
        csetm   x21, lo
        eor     x16, x16, x21
        eor     x20, x20, x21
        umlal   v17.2d, v7.2s, v24.s[2]
        cmn     x21, #1
        eor     x17, x17, x21
        eor     x23, x23, x21
        umlal2  v17.2d, v7.4s, v24.s[3]
        adcs    x21, x16, xzr
        adcs    x16, x17, xzr
        umlal2  v12.2d, v21.4s, v18.s[2]
        ldp     q7, q18, [x2, #0x60]
        umlal   v17.2d, v29.2s, v24.s[0]
        adcs    x23, x23, xzr
        umulh   x17, x21, x16
        umlal2  v17.2d, v29.4s, v24.s[1]
        ldp     d21, d29, [x1, #0x70]
        adcs    x20, x20, xzr
        umlal   v17.2d, v19.2s, v26.s[2]
        mul     x12, x21, x16
        shl     v29.2d, v29.2d, #0x26
        mul     x14, x21, x23
        adds    x14, x17, x14
        umlal2  v17.2d, v19.4s, v26.s[3]
        umlal   v17.2d, v23.2s, v26.s[0]
        umulh   x17, x21, x23
        umlal2  v15.2d, v8.4s, v20.s[2]
        ldp     q8, q19, [x2, #0x20]
        umlal2  v17.2d, v23.4s, v26.s[1]
        umlal   v17.2d, v2.2s, v28.s[2]
        umlal   v5.2d, v11.2s, v4.s[0]
        mul     x13, x21, x20
        adcs    x13, x17, x13
        umlal2  v17.2d, v2.4s, v28.s[3]
        ldp     q2, q23, [x2, #0x80]
        umlal   v17.2d, v27.2s, v28.s[0]
        umlal2  v5.2d, v11.4s, v4.s[2]
        ext     v11.16b, v1.16b, v5.16b, #8
        umulh   x17, x21, x20
        umlal2  v17.2d, v27.4s, v28.s[1]
        usra    v5.2d, v11.2d, #0x1d
        umlal   v13.2d, v9.2s, v20.s[0]
        ext     v11.16b, v5.16b, v1.16b, #8
        umlal2  v13.2d, v9.4s, v20.s[2]
        usra    v0.2d, v11.2d, #0x1d
        umlal2  v25.2d, v10.4s, v20.s[2]
        and     v9.16b, v5.16b, v3.16b
        usra    v17.2d, v21.2d, #0x20
        str     x28, [sp, #0x708]
        mul     x28, x16, x20
        adcs    x28, x17, x28
        umlal   v0.2d, v16.2s, v4.s[0]
        usra    v17.2d, v29.2d, #6
        umlal2  v0.2d, v16.4s, v4.s[2]
        ldp     q10, q11, [x2, #0xa0]
        umlal   v12.2d, v7.2s, v20.s[0]
        ldp     q5, q16, [x2, #0xc0]
        umulh   x17, x16, x20
        umlal2  v12.2d, v7.4s, v20.s[2]
        ldp     q7, q21, [x2, #0xe0]
        umlal   v25.2d, v8.2s, v4.s[0]
        umull   v27.2d, v2.2s, v20.s[0]
        umlal2  v25.2d, v8.4s, v4.s[2]
        str     x6, [sp, #0x700]
        mul     x6, x23, x20
        adcs    x6, x17, x6
        umlal2  v27.2d, v2.4s, v20.s[2]
        ldp     q8, q2, [x2, #0x40]
        umlal   v27.2d, v23.2s, v6.s[2]
        umlal   v17.2d, v18.2s, v20.s[0]
        umulh   x17, x23, x20
        umlal2  v17.2d, v18.4s, v20.s[2]
        ldp     q18, q20, [x2]
        adc     x17, x17, xzr
        umlal2  v27.2d, v23.4s, v6.s[3]
        umlal   v15.2d, v19.2s, v4.s[0]
        ldp     q23, q29, [x2, #0x120]
        str     x8, [sp, #0x6f8]
        umulh   x8, x24, x7
        umlal2  v15.2d, v19.4s, v4.s[2]
        umlal   v0.2d, v18.2s, v9.s[0]
        umlal2  v0.2d, v18.4s, v9.s[2]
        ldp     q18, q19, [x2, #0x20]
        umlal   v13.2d, v8.2s, v4.s[0]
        str     x27, [sp, #0x6f0]
        mul     x27, x24, x7
        umlal   v27.2d, v10.2s, v6.s[0]
        ldp     q29, q30, [x2, #0x60]
        umlal2  v13.2d, v8.4s, v4.s[2]
        umlal2  v27.2d, v10.4s, v6.s[1]
        str     x27, [sp, #0x6e8]
        mul     x27, x16, x23
        adds    x27, x13, x27
        umlal   v27.2d, v11.2s, v24.s[2]
        umlal2  v27.2d, v11.4s, v24.s[3]
        ext     v8.16b, v1.16b, v0.16b, #8
        usra    v0.2d, v8.2d, #0x1d
        ext     v8.16b, v0.16b, v1.16b, #8
        usra    v25.2d, v8.2d, #0x1d
        umulh   x13, x16, x23
        adcs    x28, x28, x13
        and     v8.16b, v0.16b, v3.16b
        adcs    x6, x6, xzr
        adc     x13, x17, xzr
        umlal   v25.2d, v20.2s, v9.s[0]
        ldp     d10, d11, [x1, #0x78]
        adds    x12, x12, x12
        umlal2  v25.2d, v20.4s, v9.s[2]
        shl     v11.2d, v11.2d, #0x2c
        umlal   v15.2d, v18.2s, v9.s[0]
        mul     x17, x24, x15
        adcs    x14, x14, x14
        adcs    x27, x27, x27
        umlal2  v15.2d, v18.4s, v9.s[2]
        uzp1    v0.4s, v9.4s, v8.4s
        adcs    x28, x28, x28
        adcs    x6, x6, x6
        umlal   v12.2d, v2.2s, v4.s[0]
        adcs    x13, x13, x13
        str     x11, [sp, #0x6e0]
        adc     x11, xzr, xzr
        adds    x8, x8, x17
        umlal   v27.2d, v5.2s, v24.s[0]
        umulh   x17, x24, x15
        umlal   v13.2d, v19.2s, v9.s[0]
        umlal2  v27.2d, v5.4s, v24.s[1]
        umlal2  v13.2d, v19.4s, v9.s[2]
        ldp     q5, q18, [x2]
        umlal   v25.2d, v5.2s, v8.s[0]
        str     x8, [sp, #0x6d8]
        mul     x8, x24, x9
        adcs    x8, x17, x8
        umlal2  v25.2d, v5.4s, v8.s[2]
        ext     v5.16b, v1.16b, v25.16b, #8
        umlal   v27.2d, v16.2s, v26.s[2]
        usra    v25.2d, v5.2d, #0x1d
        umlal2  v12.2d, v2.4s, v4.s[2]
        ldp     q2, q5, [x2, #0x80]
        umulh   x17, x24, x9
        umlal2  v27.2d, v16.4s, v26.s[3]
        ext     v16.16b, v25.16b, v1.16b, #8
        umlal   v27.2d, v7.2s, v26.s[0]
        usra    v15.2d, v16.2d, #0x1d
        umlal   v15.2d, v18.2s, v8.s[0]
        and     v16.16b, v25.16b, v3.16b
        umlal2  v27.2d, v7.4s, v26.s[1]
        ldp     q7, q19, [x2, #0x40]
        str     x24, [sp, #0x6d0]
        mul     x24, x7, x9
        umlal   v27.2d, v21.2s, v28.s[2]
        adcs    x24, x17, x24
        umlal2  v15.2d, v18.4s, v8.s[2]
        umlal2  v27.2d, v21.4s, v28.s[3]
        ldp     q18, q20, [x2, #0x20]
        umulh   x17, x21, x21
        umlal   v17.2d, v29.2s, v4.s[0]
        umlal   v27.2d, v22.2s, v28.s[0]
        umlal2  v27.2d, v22.4s, v28.s[1]
        usra    v27.2d, v10.2d, #0x1a
        ldp     q10, q21, [x2, #0xa0]
        umlal2  v17.2d, v29.4s, v4.s[2]
        str     x24, [sp, #0x6c8]
        umulh   x24, x7, x9
        usra    v27.2d, v11.2d, #6
        ldp     q11, q22, [x2, #0xc0]
        umlal   v12.2d, v7.2s, v9.s[0]
        ldp     q25, q29, [x2, #0xe0]
        umull   v31.2d, v2.2s, v4.s[0]
        umlal2  v31.2d, v2.4s, v4.s[2]
        str     x8, [sp, #0x6c0]
        mul     x8, x15, x9
        adcs    x24, x24, x8
        umlal   v13.2d, v18.2s, v8.s[0]
        umlal2  v13.2d, v18.4s, v8.s[2]
        umlal   v31.2d, v5.2s, v14.s[0]
        mul     x21, x21, x21
        umlal   v17.2d, v19.2s, v9.s[0]
        umlal2  v31.2d, v5.4s, v14.s[1]
        umlal2  v12.2d, v7.4s, v9.s[2]
        mul     x8, x16, x16
        umlal   v31.2d, v10.2s, v6.s[2]
        umlal   v27.2d, v30.2s, v4.s[0]
        umlal2  v31.2d, v10.4s, v6.s[3]
        ldp     q10, q2, [x2, #0x100]
        str     x9, [sp, #0x6b8]
        umulh   x9, x15, x9
        umlal2  v27.2d, v30.4s, v4.s[2]
        ldp     q4, q5, [x2, #0x60]
        adc     x9, x9, xzr
        umlal   v31.2d, v21.2s, v6.s[0]
        umlal2  v31.2d, v21.4s, v6.s[1]
        umlal   v31.2d, v11.2s, v24.s[2]
        umulh   x16, x16, x16
        umlal2  v31.2d, v11.4s, v24.s[3]
        ldp     q11, q7, [x2, #0x40]
        umlal2  v17.2d, v19.4s, v9.s[2]
        ldp     d18, d19, [x1, #0x80]
        umlal   v31.2d, v22.2s, v24.s[0]
        shl     v19.2d, v19.2d, #0x32
        umlal2  v31.2d, v22.4s, v24.s[1]
        str     x9, [sp, #0x6b0]
        mul     x9, x23, x23
        adds    x12, x12, x17
        adcs    x8, x14, x8
        umlal   v31.2d, v25.2s, v26.s[2]
        adcs    x27, x27, x16
        adcs    x28, x28, x9
        umlal2  v31.2d, v25.4s, v26.s[3]
        ldp     q21, q22, [x2, #0x80]
        umlal   v31.2d, v29.2s, v26.s[0]
        umulh   x23, x23, x23
        adcs    x23, x6, x23
        umlal2  v31.2d, v29.4s, v26.s[1]
        umlal   v31.2d, v10.2s, v28.s[2]
        umlal   v27.2d, v4.2s, v9.s[0]
        umlal   v12.2d, v20.2s, v8.s[0]
        mul     x6, x20, x20
        ldr     x9, [x3]
        adcs    x6, x13, x6
        umlal2  v31.2d, v10.4s, v28.s[3]
        umlal   v31.2d, v2.2s, v28.s[0]
        umlal2  v12.2d, v20.4s, v8.s[2]
        ldp     q10, q20, [x2]
        ldr     x13, [x3, #0x10]
        umulh   x20, x20, x20
        ldr     x14, [x3, #0x18]
        umlal2  v27.2d, v4.4s, v9.s[2]
        ldp     q4, q25, [x2, #0xa0]
        adc     x20, x11, x20
        ldr     x16, [sp, #0x718]
        ldr     x11, [x3, #8]
        umlal2  v31.2d, v2.4s, v28.s[1]
        usra    v31.2d, v18.2d, #0x14
        ldr     x17, [sp, #0x720]
        subs    x21, x9, x21
        sbcs    x12, x11, x12
        umull   v2.2d, v21.2s, v9.s[0]
        usra    v31.2d, v19.2d, #6
        sbcs    x8, x13, x8
        sbcs    x27, x14, x27
        ldr     x13, [sp, #0x730]
        ldr     x14, [sp, #0x728]
        ldp     q18, q19, [x2, #0xc0]
        umlal2  v2.2d, v21.4s, v9.s[2]
        sbcs    x28, x16, x28
        umlal   v2.2d, v22.2s, v14.s[2]
        ldp     q21, q29, [x2, #0xe0]
        sbcs    x23, x17, x23
        umlal2  v2.2d, v22.4s, v14.s[3]
        ldp     q22, q30, [x2, #0x100]
        ldr     x9, [sp, #0x710]
        sbcs    x6, x14, x6
        umlal   v2.2d, v4.2s, v14.s[0]
        sbcs    x20, x13, x20
        csetm   x11, lo
        adds    x21, x21, x19
        umlal2  v2.2d, v4.4s, v14.s[1]
        adcs    x12, x12, x5
        adcs    x8, x8, x10
        adcs    x27, x27, x22
        umlal   v2.2d, v25.2s, v6.s[2]
        adcs    x28, x28, x26
        adcs    x23, x23, x9
        ldr     x9, [sp, #0x6e0]
        adcs    x6, x6, x25
        umlal2  v2.2d, v25.4s, v6.s[3]
        adcs    x20, x20, x9
        adc     x11, x11, xzr
        adds    x21, x16, x21
        umlal   v2.2d, v18.2s, v6.s[0]
        adcs    x12, x17, x12
        adcs    x8, x14, x8
        adcs    x27, x13, x27
        umlal   v31.2d, v5.2s, v9.s[0]
        adcs    x19, x19, x28
        adcs    x23, x5, x23
        ldr     x5, [sp, #0x710]
        adcs    x28, x10, x6
        umlal2  v31.2d, v5.4s, v9.s[2]
        adcs    x22, x22, x20
        adcs    x26, x26, x11
        mul     x20, x7, x15
        umlal2  v2.2d, v18.4s, v6.s[1]
        ldp     q9, q4, [x2, #0x60]
        adcs    x5, x5, xzr
        umlal   v2.2d, v19.2s, v24.s[2]
        adcs    x25, x25, xzr
        ldr     x10, [sp, #0x6c8]
        adcs    x6, x9, xzr
        ldr     x9, [sp, #0x6c0]
        adds    x20, x9, x20
        umlal2  v2.2d, v19.4s, v24.s[3]
        umlal   v2.2d, v21.2s, v24.s[0]
        umulh   x9, x7, x15
        ldr     x11, [sp, #0x6e8]
        stp     x21, x12, [x3, #0x20]
        ldr     x13, [sp, #0x6d8]
        stp     x8, x27, [x3, #0x30]
        umlal2  v2.2d, v21.4s, v24.s[1]
        ldp     d5, d18, [x1, #0x88]
        umlal   v2.2d, v29.2s, v26.s[2]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x6b0]
        adcs    x24, x24, xzr
        adc     x10, x10, xzr
        umlal2  v2.2d, v29.4s, v26.s[3]
        ldr     x16, [sp, #0x6d0]
        umlal   v2.2d, v22.2s, v26.s[0]
        adds    x11, x11, x11
        adcs    x13, x13, x13
        adcs    x20, x20, x20
        adcs    x9, x9, x9
        adcs    x24, x24, x24
        adcs    x10, x10, x10
        umlal2  v2.2d, v22.4s, v26.s[1]
        adc     x14, xzr, xzr
        shl     v18.2d, v18.2d, #0x38
        umlal   v17.2d, v11.2s, v8.s[0]
        umulh   x17, x16, x16
        umlal   v2.2d, v30.2s, v28.s[2]
        umlal2  v2.2d, v30.4s, v28.s[3]
        umlal   v2.2d, v23.2s, v28.s[0]
        ldp     q19, q21, [x2, #0x80]
        adds    x11, x11, x17
        umlal2  v2.2d, v23.4s, v28.s[1]
        mul     x17, x7, x7
        ldp     q22, q23, [x2, #0x140]
        umlal2  v17.2d, v11.4s, v8.s[2]
        ldp     q11, q23, [x2, #0x20]
        adcs    x13, x13, x17
        umlal   v27.2d, v7.2s, v8.s[0]
        usra    v2.2d, v5.2d, #0xe
        umlal2  v27.2d, v7.4s, v8.s[2]
        mul     x17, x15, x15
        usra    v2.2d, v18.2d, #6
        ldp     q5, q7, [x2, #0xc0]
        ldp     q18, q25, [x2, #0xa0]
        umlal   v15.2d, v10.2s, v16.s[0]
        umlal2  v15.2d, v10.4s, v16.s[2]
        str     x6, [sp, #0x6d8]
        umulh   x6, x7, x7
        umlal   v31.2d, v9.2s, v8.s[0]
        umlal2  v31.2d, v9.4s, v8.s[2]
        ext     v9.16b, v1.16b, v15.16b, #8
        usra    v15.2d, v9.2d, #0x1d
        adcs    x20, x20, x6
        adcs    x6, x9, x17
        umlal   v12.2d, v11.2s, v16.s[0]
        umulh   x9, x15, x15
        umlal2  v12.2d, v11.4s, v16.s[2]
        umull   v9.2d, v19.2s, v8.s[0]
        ext     v10.16b, v15.16b, v1.16b, #8
        usra    v13.2d, v10.2d, #0x1d
        and     v15.16b, v15.16b, v3.16b
        adcs    x24, x24, x9
        ldr     x9, [sp, #0x6b8]
        umlal2  v9.2d, v19.4s, v8.s[2]
        umlal   v13.2d, v20.2s, v16.s[0]
        mul     x17, x9, x9
        uzp1    v10.4s, v16.4s, v15.4s
        umlal2  v13.2d, v20.4s, v16.s[2]
        ldp     q11, q19, [x2, #0xe0]
        adcs    x10, x10, x17
        umlal   v9.2d, v21.2s, v0.s[0]
        mul     x17, x16, x16
        umlal2  v9.2d, v21.4s, v0.s[1]
        ldp     q20, q21, [x2, #0x100]
        umlal   v9.2d, v18.2s, v14.s[2]
        umlal2  v9.2d, v18.4s, v14.s[3]
        umlal   v2.2d, v4.2s, v8.s[0]
        str     x25, [sp, #0x6e8]
        umulh   x25, x9, x9
        umlal2  v2.2d, v4.4s, v8.s[2]
        ldp     q8, q4, [x2, #0x40]
        str     x5, [sp, #0x6b0]
        ldr     x5, [sp, #0x6f8]
        str     x26, [sp, #0x6c8]
        ldr     x26, [sp, #0x6f0]
        str     x22, [sp, #0x6c0]
        umulh   x22, x5, x26
        umlal   v9.2d, v25.2s, v14.s[0]
        umlal2  v9.2d, v25.4s, v14.s[1]
        adc     x25, x14, x25
        ldr     x14, [sp, #0x700]
        umlal   v9.2d, v5.2s, v6.s[2]
        str     x28, [sp, #0x6e0]
        umulh   x28, x5, x14
        umlal2  v9.2d, v5.4s, v6.s[3]
        ldp     q5, q18, [x2, #0x120]
        umlal   v9.2d, v7.2s, v6.s[0]
        umlal   v17.2d, v23.2s, v16.s[0]
        umlal2  v9.2d, v7.4s, v6.s[1]
        str     x23, [sp, #0x710]
        mul     x23, x5, x14
        umlal2  v17.2d, v23.4s, v16.s[2]
        umlal   v9.2d, v11.2s, v24.s[2]
        ldp     q7, q23, [x2]
        umlal2  v9.2d, v11.4s, v24.s[3]
        str     x19, [sp, #0x730]
        mul     x19, x5, x26
        umlal   v9.2d, v19.2s, v24.s[0]
        adds    x19, x28, x19
        ldr     x28, [sp, #0x708]
        ldr     d11, [x1, #0x98]
        umlal2  v9.2d, v19.4s, v24.s[1]
        shl     v11.2d, v11.2d, #4
        umlal   v9.2d, v20.2s, v26.s[2]
        umlal2  v9.2d, v20.4s, v26.s[3]
        ldp     q19, q20, [x2, #0x60]
        umlal   v27.2d, v8.2s, v16.s[0]
        umlal   v9.2d, v21.2s, v26.s[0]
        umlal2  v27.2d, v8.4s, v16.s[2]
        str     x27, [sp, #0x728]
        mul     x27, x5, x28
        adcs    x22, x22, x27
        umlal2  v9.2d, v21.4s, v26.s[1]
        ldp     d8, d21, [x1, #0x90]
        umlal   v9.2d, v5.2s, v28.s[2]
        shl     v21.2d, v21.2d, #0x3e
        umlal2  v9.2d, v5.4s, v28.s[3]
        umulh   x27, x5, x28
        umlal   v9.2d, v18.2s, v28.s[0]
        umlal   v31.2d, v4.2s, v16.s[0]
        umlal2  v9.2d, v18.4s, v28.s[1]
        usra    v9.2d, v8.2d, #8
        umlal2  v31.2d, v4.4s, v16.s[2]
        ldp     q8, q4, [x2, #0x80]
        str     x8, [sp, #0x720]
        mul     x8, x14, x28
        umlal   v13.2d, v7.2s, v15.s[0]
        usra    v9.2d, v21.2d, #6
        adcs    x27, x27, x8
        umlal2  v13.2d, v7.4s, v15.s[2]
        ext     v5.16b, v1.16b, v13.16b, #8
        umlal   v2.2d, v19.2s, v16.s[0]
        usra    v13.2d, v5.2d, #0x1d
        umulh   x8, x14, x28
        umlal2  v2.2d, v19.4s, v16.s[2]
        ext     v5.16b, v13.16b, v1.16b, #8
        usra    v12.2d, v5.2d, #0x1d
        and     v13.16b, v13.16b, v3.16b
        umull   v5.2d, v8.2s, v16.s[0]
        ldp     q7, q18, [x2, #0xa0]
        umlal   v12.2d, v23.2s, v15.s[0]
        ldp     q19, q21, [x2, #0x20]
        str     x12, [sp, #0x718]
        mul     x12, x26, x28
        umlal2  v12.2d, v23.4s, v15.s[2]
        adcs    x8, x8, x12
        umlal2  v5.2d, v8.4s, v16.s[2]
        ldp     q8, q23, [x2, #0xc0]
        umlal   v5.2d, v4.2s, v0.s[2]
        umulh   x12, x26, x28
        adc     x12, x12, xzr
        umlal2  v5.2d, v4.4s, v0.s[3]
        umlal   v9.2d, v20.2s, v16.s[0]
        umlal2  v9.2d, v20.4s, v16.s[2]
        ldp     q4, q16, [x2, #0xe0]
        umlal   v5.2d, v7.2s, v0.s[0]
        str     x21, [sp, #0x6a8]
        mul     x21, x14, x26
        adds    x21, x22, x21
        umlal2  v5.2d, v7.4s, v0.s[1]
        ldp     q7, q20, [x2, #0x100]
        umlal   v17.2d, v19.2s, v15.s[0]
        umlal   v5.2d, v18.2s, v14.s[2]
        umulh   x22, x14, x26
        adcs    x22, x27, x22
        adcs    x27, x8, xzr
        umlal2  v17.2d, v19.4s, v15.s[2]
        adc     x8, x12, xzr
        adds    x23, x23, x23
        adcs    x19, x19, x19
        umlal2  v5.2d, v18.4s, v14.s[3]
        ldp     q18, q19, [x2, #0x40]
        adcs    x21, x21, x21
        umlal   v5.2d, v8.2s, v14.s[0]
        adcs    x22, x22, x22
        adcs    x27, x27, x27
        adcs    x8, x8, x8
        umlal2  v5.2d, v8.4s, v14.s[1]
        adc     x12, xzr, xzr
        str     x25, [sp, #0x6a0]
        umulh   x25, x5, x5
        adds    x23, x23, x25
        mul     x25, x14, x14
        umlal   v5.2d, v23.2s, v6.s[2]
        umlal2  v5.2d, v23.4s, v6.s[3]
        ldp     q8, q23, [x2, #0x120]
        umlal   v27.2d, v21.2s, v15.s[0]
        umlal   v5.2d, v4.2s, v6.s[0]
        adcs    x25, x19, x25
        umlal2  v5.2d, v4.4s, v6.s[1]
        umlal2  v27.2d, v21.4s, v15.s[2]
        ldp     q4, q21, [x2]
        umlal   v5.2d, v16.2s, v24.s[2]
        umulh   x19, x14, x14
        adcs    x21, x21, x19
        umlal2  v5.2d, v16.4s, v24.s[3]
        umlal   v5.2d, v7.2s, v24.s[0]
        umlal2  v5.2d, v7.4s, v24.s[1]
        ldp     q7, q16, [x2, #0x60]
        umlal   v5.2d, v20.2s, v26.s[2]
        mul     x19, x26, x26
        adcs    x22, x22, x19
        umlal   v31.2d, v18.2s, v15.s[0]
        umlal2  v31.2d, v18.4s, v15.s[2]
        ldp     q18, q25, [x2, #0x80]
        umlal2  v5.2d, v20.4s, v26.s[3]
        umulh   x19, x26, x26
        umlal   v5.2d, v8.2s, v26.s[0]
        adcs    x19, x27, x19
        umlal2  v5.2d, v8.4s, v26.s[1]
        umlal   v5.2d, v23.2s, v28.s[2]
        umlal2  v5.2d, v23.4s, v28.s[3]
        ldp     q8, q20, [x2, #0xa0]
        mul     x27, x5, x5
        umlal   v5.2d, v22.2s, v28.s[0]
        umlal2  v5.2d, v22.4s, v28.s[1]
        usra    v5.2d, v11.2d, #6
        umlal   v12.2d, v4.2s, v13.s[0]
        umlal   v2.2d, v19.2s, v15.s[0]
        ldp     q11, q22, [x2, #0xc0]
        str     x19, [sp, #0x698]
        mul     x19, x28, x28
        umlal2  v2.2d, v19.4s, v15.s[2]
        adcs    x19, x8, x19
        umlal2  v12.2d, v4.4s, v13.s[2]
        ext     v4.16b, v1.16b, v12.16b, #8
        umulh   x8, x28, x28
        adc     x8, x12, x8
        umlal   v9.2d, v7.2s, v15.s[0]
        usra    v12.2d, v4.2d, #0x1d
        subs    x5, x16, x5
        sbcs    x7, x7, x14
        umull   v4.2d, v18.2s, v15.s[0]
        ext     v19.16b, v12.16b, v1.16b, #8
        sbcs    x26, x15, x26
        sbcs    x28, x9, x28
        umlal2  v9.2d, v7.4s, v15.s[2]
        usra    v17.2d, v19.2d, #0x1d
        csetm   x9, lo
        eor     x7, x7, x9
        umlal2  v4.2d, v18.4s, v15.s[2]
        and     v12.16b, v12.16b, v3.16b
        eor     x28, x28, x9
        eor     x5, x5, x9
        umlal   v4.2d, v25.2s, v10.s[0]
        ldp     q7, q18, [x2, #0x20]
        umlal2  v4.2d, v25.4s, v10.s[1]
        cmn     x9, #1
        umlal   v17.2d, v21.2s, v13.s[0]
        adcs    x5, x5, xzr
        eor     x26, x26, x9
        adcs    x7, x7, xzr
        ldp     q19, q23, [x2, #0xe0]
        adcs    x26, x26, xzr
        umlal   v4.2d, v8.2s, v0.s[2]
        umlal2  v17.2d, v21.4s, v13.s[2]
        ldp     q21, q25, [x2, #0x160]
        adcs    x28, x28, xzr
        umlal   v27.2d, v7.2s, v13.s[0]
        umulh   x9, x5, x7
        umlal2  v27.2d, v7.4s, v13.s[2]
        uzp1    v7.4s, v13.4s, v12.4s
        umlal2  v4.2d, v8.4s, v0.s[3]
        umlal   v31.2d, v18.2s, v13.s[0]
        umlal2  v31.2d, v18.4s, v13.s[2]
        ldp     q8, q18, [x2]
        mul     x12, x5, x7
        umlal   v4.2d, v20.2s, v0.s[0]
        umlal2  v4.2d, v20.4s, v0.s[1]
        umlal   v4.2d, v11.2s, v14.s[2]
        mul     x14, x5, x26
        adds    x9, x9, x14
        umlal   v5.2d, v16.2s, v15.s[0]
        ldp     q20, q25, [x2, #0x100]
        umlal2  v5.2d, v16.4s, v15.s[2]
        ldp     q15, q16, [x2, #0x120]
        umlal2  v4.2d, v11.4s, v14.s[3]
        umulh   x14, x5, x26
        umlal   v4.2d, v22.2s, v14.s[0]
        umlal2  v4.2d, v22.4s, v14.s[1]
        ldp     q11, q22, [x2, #0x40]
        umlal   v4.2d, v19.2s, v6.s[2]
        umlal2  v4.2d, v19.4s, v6.s[3]
        mul     x15, x5, x28
        umlal   v2.2d, v11.2s, v13.s[0]
        umlal2  v2.2d, v11.4s, v13.s[2]
        adcs    x14, x14, x15
        umlal   v4.2d, v23.2s, v6.s[0]
        umulh   x15, x5, x28
        umlal2  v4.2d, v23.4s, v6.s[1]
        ldp     q11, q19, [x2, #0x140]
        umlal   v4.2d, v20.2s, v24.s[2]
        umlal2  v4.2d, v20.4s, v24.s[3]
        umlal   v4.2d, v25.2s, v24.s[0]
        mul     x16, x7, x28
        adcs    x15, x15, x16
        umlal2  v4.2d, v25.4s, v24.s[1]
        ldp     q20, q23, [x2, #0x60]
        umlal   v4.2d, v15.2s, v26.s[2]
        umlal2  v4.2d, v15.4s, v26.s[3]
        umulh   x16, x7, x28
        umlal   v4.2d, v16.2s, v26.s[0]
        umlal2  v4.2d, v16.4s, v26.s[1]
        ldp     d15, d16, [x1, #0x98]
        str     x8, [sp, #0x708]
        mul     x8, x26, x28
        umlal   v4.2d, v11.2s, v28.s[2]
        shl     v16.2d, v16.2d, #0xa
        adcs    x8, x16, x8
        umlal2  v4.2d, v11.4s, v28.s[3]
        umlal   v4.2d, v19.2s, v28.s[0]
        umulh   x16, x26, x28
        adc     x16, x16, xzr
        umlal2  v4.2d, v19.4s, v28.s[1]
        ldp     q11, q19, [x2, #0x80]
        umlal   v9.2d, v22.2s, v13.s[0]
        usra    v4.2d, v15.2d, #0x3c
        umlal2  v9.2d, v22.4s, v13.s[2]
        usra    v4.2d, v16.2d, #6
        ldp     q15, q16, [x2, #0xa0]
        str     x19, [sp, #0x6b8]
        mul     x19, x7, x26
        umull   v22.2d, v11.2s, v13.s[0]
        adds    x19, x14, x19
        umlal   v17.2d, v8.2s, v12.s[0]
        umlal   v5.2d, v20.2s, v13.s[0]
        umlal2  v17.2d, v8.4s, v12.s[2]
        ext     v8.16b, v1.16b, v17.16b, #8
        umulh   x14, x7, x26
        adcs    x14, x15, x14
        umlal2  v5.2d, v20.4s, v13.s[2]
        usra    v17.2d, v8.2d, #0x1d
        adcs    x8, x8, xzr
        adc     x15, x16, xzr
        ldr     x16, [sp, #0x7b0]
        umlal2  v22.2d, v11.4s, v13.s[2]
        ext     v8.16b, v17.16b, v1.16b, #8
        adds    x12, x12, x12
        adcs    x9, x9, x9
        umlal   v22.2d, v19.2s, v10.s[2]
        usra    v27.2d, v8.2d, #0x1d
        adcs    x19, x19, x19
        adcs    x14, x14, x14
        and     v8.16b, v17.16b, v3.16b
        ldp     q11, q17, [x2, #0x20]
        str     x22, [sp, #0x6f0]
        ldr     x22, [sp, #0x7c8]
        str     x21, [sp, #0x700]
        mul     x21, x16, x22
        umlal   v27.2d, v18.2s, v12.s[0]
        adcs    x8, x8, x8
        adcs    x15, x15, x15
        str     x25, [sp, #0x6f8]
        adc     x25, xzr, xzr
        umlal2  v27.2d, v18.4s, v12.s[2]
        ldp     q18, q20, [x2]
        umlal   v31.2d, v11.2s, v12.s[0]
        str     x23, [sp, #0x6d0]
        ldr     x23, [sp, #0x7b8]
        str     x27, [sp, #0x690]
        mul     x27, x16, x23
        umlal2  v31.2d, v11.4s, v12.s[2]
        umlal   v27.2d, v18.2s, v8.s[0]
        umlal2  v27.2d, v18.4s, v8.s[2]
        ldp     q11, q18, [x2, #0xc0]
        str     x10, [sp, #0x688]
        umulh   x10, x5, x5
        umlal2  v22.2d, v19.4s, v10.s[3]
        ext     v19.16b, v1.16b, v27.16b, #8
        umlal   v22.2d, v15.2s, v10.s[0]
        usra    v27.2d, v19.2d, #0x1d
        umlal2  v22.2d, v15.4s, v10.s[1]
        ldp     q15, q19, [x2, #0xe0]
        umlal   v2.2d, v17.2s, v12.s[0]
        str     x24, [sp, #0x680]
        umulh   x24, x16, x22
        umlal   v22.2d, v16.2s, v0.s[2]
        umlal2  v2.2d, v17.4s, v12.s[2]
        ext     v17.16b, v27.16b, v1.16b, #8
        usra    v31.2d, v17.2d, #0x1d
        umlal2  v22.2d, v16.4s, v0.s[3]
        ldp     q16, q17, [x2, #0x40]
        umlal   v22.2d, v11.2s, v0.s[0]
        str     x6, [sp, #0x678]
        ldr     x6, [sp, #0x7c0]
        str     x20, [sp, #0x670]
        mul     x20, x16, x6
        and     v25.16b, v27.16b, v3.16b
        umlal   v31.2d, v20.2s, v8.s[0]
        umlal   v4.2d, v23.2s, v13.s[0]
        mul     x5, x5, x5
        umlal2  v22.2d, v11.4s, v0.s[1]
        uzp1    v11.4s, v8.4s, v25.4s
        umlal   v22.2d, v18.2s, v14.s[2]
        umlal2  v22.2d, v18.4s, v14.s[3]
        str     x13, [sp, #0x668]
        mul     x13, x7, x7
        umlal2  v4.2d, v23.4s, v13.s[2]
        ldp     q13, q18, [x2, #0x100]
        ldp     q23, q27, [x2, #0x120]
        umlal   v22.2d, v15.2s, v14.s[0]
        umlal   v9.2d, v16.2s, v12.s[0]
        ldp     q29, q30, [x2, #0x140]
        umulh   x7, x7, x7
        umlal2  v22.2d, v15.4s, v14.s[1]
        umlal2  v9.2d, v16.4s, v12.s[2]
        umlal   v22.2d, v19.2s, v6.s[2]
        umlal2  v22.2d, v19.4s, v6.s[3]
        str     x11, [sp, #0x660]
        umulh   x11, x16, x6
        umlal   v22.2d, v13.2s, v6.s[0]
        umlal2  v22.2d, v13.4s, v6.s[1]
        ldp     q13, q15, [x2, #0x80]
        umlal   v5.2d, v17.2s, v12.s[0]
        umlal2  v5.2d, v17.4s, v12.s[2]
        umulh   x16, x16, x23
        umlal   v22.2d, v18.2s, v24.s[2]
        umull   v16.2d, v13.2s, v12.s[0]
        umlal2  v31.2d, v20.4s, v8.s[2]
        umlal2  v22.2d, v18.4s, v24.s[3]
        ldp     q17, q18, [x2, #0x180]
        str     x5, [sp, #0x658]
        mul     x5, x23, x6
        umlal   v22.2d, v23.2s, v24.s[0]
        umlal2  v16.2d, v13.4s, v12.s[2]
        ldp     q13, q18, [x2, #0x20]
        umlal2  v22.2d, v23.4s, v24.s[1]
        ldp     q19, q20, [x2, #0x60]
        str     x17, [sp, #0x650]
        mul     x17, x26, x26
        umlal   v16.2d, v15.2s, v7.s[0]
        umlal   v22.2d, v27.2s, v26.s[2]
        umlal   v2.2d, v13.2s, v8.s[0]
        str     x27, [sp, #0x648]
        umulh   x27, x23, x6
        umlal2  v22.2d, v27.4s, v26.s[3]
        umlal2  v2.2d, v13.4s, v8.s[2]
        umlal   v22.2d, v29.2s, v26.s[0]
        ldp     d13, d23, [x1, #0xa0]
        umlal2  v22.2d, v29.4s, v26.s[1]
        shl     v23.2d, v23.2d, #0x10
        str     x1, [sp, #0x640]
        umulh   x1, x28, x28
        umlal   v22.2d, v30.2s, v28.s[2]
        umlal   v4.2d, v19.2s, v12.s[0]
        umlal2  v16.2d, v15.4s, v7.s[1]
        umlal2  v4.2d, v19.4s, v12.s[2]
        mul     x23, x22, x6
        adds    x21, x16, x21
        adcs    x24, x24, x20
        umlal2  v22.2d, v30.4s, v28.s[3]
        ldp     q15, q19, [x2, #0xa0]
        adcs    x20, x11, x5
        ldr     x5, [sp, #0x7b8]
        umlal   v22.2d, v21.2s, v28.s[0]
        adcs    x23, x27, x23
        umulh   x27, x22, x6
        umlal2  v22.2d, v21.4s, v28.s[1]
        ldp     q21, q27, [x2, #0x40]
        umlal   v9.2d, v18.2s, v8.s[0]
        umlal   v16.2d, v15.2s, v10.s[2]
        umlal2  v16.2d, v15.4s, v10.s[3]
        mul     x11, x5, x22
        umlal   v16.2d, v19.2s, v10.s[0]
        usra    v22.2d, v13.2d, #0x36
        adc     x27, x27, xzr
        adds    x10, x12, x10
        ldp     q13, q15, [x2, #0xe0]
        umlal2  v16.2d, v19.4s, v10.s[1]
        adcs    x9, x9, x13
        umlal2  v9.2d, v18.4s, v8.s[2]
        ldp     q18, q19, [x2, #0xc0]
        umulh   x12, x5, x22
        adcs    x19, x19, x7
        umlal   v5.2d, v21.2s, v8.s[0]
        usra    v22.2d, v23.2d, #6
        adcs    x7, x14, x17
        umlal2  v5.2d, v21.4s, v8.s[2]
        ldp     q21, q23, [x2]
        umlal   v4.2d, v27.2s, v8.s[0]
        umulh   x26, x26, x26
        umlal2  v4.2d, v27.4s, v8.s[2]
        umlal   v22.2d, v20.2s, v12.s[0]
        umlal2  v22.2d, v20.4s, v12.s[2]
        ldp     q12, q20, [x2, #0x100]
        umlal   v16.2d, v18.2s, v0.s[2]
        mul     x28, x28, x28
        umlal2  v16.2d, v18.4s, v0.s[3]
        ldp     q18, q27, [x2, #0x140]
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x7b0]
        umlal   v16.2d, v19.2s, v0.s[0]
        umlal   v31.2d, v21.2s, v25.s[0]
        umulh   x13, x8, x8
        umlal2  v31.2d, v21.4s, v25.s[2]
        adcs    x28, x15, x28
        umlal2  v16.2d, v19.4s, v0.s[1]
        ldp     q19, q21, [x2, #0x120]
        adc     x25, x25, x1
        umlal   v16.2d, v13.2s, v14.s[2]
        adds    x24, x24, x11
        ldr     x11, [sp, #0x648]
        umlal2  v16.2d, v13.4s, v14.s[3]
        adcs    x20, x20, x12
        mul     x1, x5, x5
        ext     v13.16b, v1.16b, v31.16b, #8
        adcs    x23, x23, xzr
        umlal   v16.2d, v15.2s, v14.s[0]
        adc     x27, x27, xzr
        adds    x11, x11, x11
        umlal2  v16.2d, v15.4s, v14.s[1]
        usra    v31.2d, v13.2d, #0x1d
        adcs    x21, x21, x21
        umlal   v16.2d, v12.2s, v6.s[2]
        ldr     x14, [sp, #0x650]
        ldr     x15, [sp, #0x658]
        ldp     q13, q15, [x2, #0x80]
        adcs    x24, x24, x24
        umlal2  v16.2d, v12.4s, v6.s[3]
        ldr     x16, [sp, #0x660]
        adcs    x20, x20, x20
        umlal   v16.2d, v20.2s, v6.s[0]
        adcs    x23, x23, x23
        ldr     x17, [sp, #0x668]
        umlal2  v16.2d, v20.4s, v6.s[1]
        and     v12.16b, v31.16b, v3.16b
        adcs    x27, x27, x27
        ext     v20.16b, v31.16b, v1.16b, #8
        adc     x12, xzr, xzr
        subs    x15, x14, x15
        umlal   v16.2d, v19.2s, v24.s[2]
        ldp     q29, q30, [x2, #0x160]
        sbcs    x10, x16, x10
        ldr     x16, [sp, #0x680]
        usra    v2.2d, v20.2d, #0x1d
        umlal2  v16.2d, v19.4s, v24.s[3]
        sbcs    x9, x17, x9
        ldr     x14, [sp, #0x640]
        ldr     x17, [sp, #0x670]
        umlal   v16.2d, v21.2s, v24.s[0]
        sbcs    x19, x17, x19
        ldr     x17, [sp, #0x678]
        ldr     x8, [sp, #0x6a0]
        umlal2  v16.2d, v21.4s, v24.s[1]
        ldp     q19, q20, [x2, #0x20]
        sbcs    x7, x17, x7
        umlal   v16.2d, v18.2s, v26.s[2]
        sbcs    x26, x16, x26
        umulh   x5, x5, x5
        umlal2  v16.2d, v18.4s, v26.s[3]
        ldp     d18, d21, [x14, #0xa8]
        ldr     x14, [sp, #0x688]
        sbcs    x28, x14, x28
        umlal   v2.2d, v23.2s, v25.s[0]
        sbcs    x25, x8, x25
        umlal   v16.2d, v27.2s, v26.s[0]
        csetm   x8, lo
        umlal2  v16.2d, v27.4s, v26.s[1]
        mul     x14, x22, x22
        adds    x11, x11, x13
        umlal   v16.2d, v29.2s, v28.s[2]
        adcs    x21, x21, x1
        umlal2  v2.2d, v23.4s, v25.s[2]
        adcs    x24, x24, x5
        umlal   v9.2d, v19.2s, v25.s[0]
        umulh   x1, x22, x22
        umlal2  v9.2d, v19.4s, v25.s[2]
        ldp     q19, q23, [x2, #0x60]
        adcs    x20, x20, x14
        shl     v21.2d, v21.2d, #0x16
        umlal2  v16.2d, v29.4s, v28.s[3]
        umlal   v16.2d, v30.2s, v28.s[0]
        umlal2  v16.2d, v30.4s, v28.s[1]
        ldp     q27, q29, [x2, #0xa0]
        mul     x5, x6, x6
        adcs    x23, x23, x1
        umulh   x1, x6, x6
        usra    v16.2d, v18.2d, #0x30
        ldr     x13, [sp, #0x6d0]
        umull   v18.2d, v13.2s, v8.s[0]
        adcs    x27, x27, x5
        ldr     x5, [sp, #0x690]
        ldr     x14, [sp, #0x6f8]
        umlal   v22.2d, v19.2s, v8.s[0]
        umlal2  v22.2d, v19.4s, v8.s[2]
        umlal2  v18.2d, v13.4s, v8.s[2]
        usra    v16.2d, v21.2d, #6
        adc     x1, x12, x1
        adds    x12, x15, x5
        ldr     x15, [sp, #0x700]
        umlal   v18.2d, v15.2s, v7.s[2]
        ldp     q13, q19, [x2, #0xc0]
        adcs    x10, x10, x13
        umlal2  v18.2d, v15.4s, v7.s[3]
        ldp     q15, q21, [x2, #0xe0]
        adcs    x9, x9, x14
        umlal   v18.2d, v27.2s, v7.s[0]
        adcs    x19, x19, x15
        umlal2  v18.2d, v27.4s, v7.s[1]
        str     x1, [sp, #0x658]
        ldr     x1, [sp, #0x6f0]
        adcs    x7, x7, x1
        umlal   v18.2d, v29.2s, v10.s[2]
        str     x27, [sp, #0x648]
        ldr     x27, [sp, #0x698]
        adcs    x26, x26, x27
        umlal2  v18.2d, v29.4s, v10.s[3]
        str     x23, [sp, #0x638]
        ldr     x23, [sp, #0x6b8]
        adcs    x28, x28, x23
        str     x20, [sp, #0x630]
        ldr     x20, [sp, #0x708]
        adcs    x25, x25, x20
        adc     x8, x8, xzr
        adds    x12, x17, x12
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x688]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x6a0]
        adcs    x19, x16, x19
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x7a8]
        adcs    x26, x13, x26
        adcs    x28, x14, x28
        adcs    x25, x15, x25
        adcs    x1, x1, x8
        ldr     x8, [sp, #0x7a0]
        adcs    x27, x27, xzr
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        umlal   v5.2d, v20.2s, v25.s[0]
        ldr     x15, [sp, #0x798]
        umulh   x13, x7, x8
        umlal2  v5.2d, v20.4s, v25.s[2]
        ldp     q20, q27, [x2]
        umlal   v18.2d, v13.2s, v10.s[0]
        umlal2  v18.2d, v13.4s, v10.s[1]
        ldp     q13, q29, [x2, #0x100]
        umlal   v18.2d, v19.2s, v0.s[2]
        mul     x14, x7, x8
        umlal2  v18.2d, v19.4s, v0.s[3]
        umlal   v18.2d, v15.2s, v0.s[0]
        umlal2  v18.2d, v15.4s, v0.s[1]
        mul     x16, x7, x15
        adds    x13, x13, x16
        ldr     x17, [sp, #0x7b0]
        umlal   v18.2d, v21.2s, v14.s[2]
        umlal   v16.2d, v23.2s, v8.s[0]
        ldp     q15, q19, [x2, #0x40]
        umlal2  v18.2d, v21.4s, v14.s[3]
        umulh   x16, x7, x15
        umlal   v18.2d, v13.2s, v14.s[0]
        umlal2  v16.2d, v23.4s, v8.s[2]
        ldp     q8, q21, [x2, #0x120]
        umlal   v4.2d, v15.2s, v25.s[0]
        ldp     q23, q30, [x2, #0x140]
        umlal2  v18.2d, v13.4s, v14.s[1]
        str     x24, [sp, #0x708]
        mul     x24, x17, x17
        umlal   v18.2d, v29.2s, v6.s[2]
        umlal2  v18.2d, v29.4s, v6.s[3]
        umlal   v18.2d, v8.2s, v6.s[0]
        umlal2  v18.2d, v8.4s, v6.s[1]
        ldp     q13, q8, [x2, #0x160]
        umlal   v18.2d, v21.2s, v24.s[2]
        str     x21, [sp, #0x6b8]
        ldr     x21, [sp, #0x788]
        str     x11, [sp, #0x698]
        mul     x11, x7, x21
        adcs    x11, x16, x11
        umlal2  v4.2d, v15.4s, v25.s[2]
        umlal2  v18.2d, v21.4s, v24.s[3]
        ldp     q15, q21, [x2, #0x80]
        umlal   v18.2d, v23.2s, v24.s[0]
        umulh   x16, x7, x21
        umlal2  v18.2d, v23.4s, v24.s[1]
        umlal   v18.2d, v30.2s, v26.s[2]
        umlal2  v18.2d, v30.4s, v26.s[3]
        ldp     q23, q29, [x2, #0x60]
        umlal   v22.2d, v19.2s, v25.s[0]
        str     x24, [sp, #0x6f0]
        mul     x24, x8, x21
        adcs    x24, x16, x24
        ldr     x16, [sp, #0x640]
        umlal   v18.2d, v13.2s, v26.s[0]
        umlal2  v22.2d, v19.4s, v25.s[2]
        umlal2  v18.2d, v13.4s, v26.s[1]
        ldp     d13, d19, [x16, #0xb0]
        umulh   x16, x8, x21
        umlal   v18.2d, v8.2s, v28.s[2]
        shl     v19.2d, v19.2d, #0x1c
        umlal2  v18.2d, v8.4s, v28.s[3]
        umlal   v18.2d, v17.2s, v28.s[0]
        umlal   v16.2d, v23.2s, v25.s[0]
        mul     x6, x15, x21
        ldr     x22, [x3]
        ldr     x17, [sp, #0x650]
        adcs    x6, x16, x6
        umlal2  v18.2d, v17.4s, v28.s[1]
        ldp     q8, q17, [x2, #0xa0]
        usra    v18.2d, v13.2d, #0x2a
        umlal2  v16.2d, v23.4s, v25.s[2]
        umull   v13.2d, v15.2s, v25.s[0]
        usra    v18.2d, v19.2d, #6
        umulh   x16, x15, x21
        adc     x16, x16, xzr
        umlal2  v13.2d, v15.4s, v25.s[2]
        ldp     q15, q19, [x2, #0xc0]
        subs    x17, x22, x17
        ldr     x22, [x3, #8]
        umlal   v13.2d, v21.2s, v11.s[0]
        str     x17, [sp, #0x650]
        ldr     x17, [sp, #0x660]
        sbcs    x17, x22, x17
        ldr     x22, [x3, #0x10]
        str     x17, [sp, #0x660]
        ldr     x17, [sp, #0x668]
        sbcs    x17, x22, x17
        ldr     x22, [x3, #0x18]
        str     x17, [sp, #0x668]
        ldr     x17, [sp, #0x670]
        sbcs    x17, x22, x17
        ldr     x22, [sp, #0x6a8]
        umlal2  v13.2d, v21.4s, v11.s[1]
        sbcs    x12, x22, x12
        ldr     x22, [sp, #0x718]
        sbcs    x10, x22, x10
        ldr     x22, [sp, #0x720]
        sbcs    x9, x22, x9
        ldr     x22, [sp, #0x728]
        umlal   v13.2d, v8.2s, v7.s[2]
        sbcs    x19, x22, x19
        umlal   v2.2d, v20.2s, v12.s[0]
        mul     x22, x8, x15
        str     x19, [sp, #0x670]
        ldr     x19, [sp, #0x730]
        sbcs    x5, x19, x5
        ldr     x19, [sp, #0x710]
        sbcs    x26, x19, x26
        ldr     x19, [sp, #0x6e0]
        umlal2  v2.2d, v20.4s, v12.s[2]
        ext     v20.16b, v1.16b, v2.16b, #8
        sbcs    x28, x19, x28
        ldr     x19, [sp, #0x6c0]
        sbcs    x25, x19, x25
        ldr     x19, [sp, #0x6c8]
        umlal2  v13.2d, v8.4s, v7.s[3]
        usra    v2.2d, v20.2d, #0x1d
        sbcs    x1, x19, x1
        ldr     x19, [sp, #0x6b0]
        sbcs    x27, x19, x27
        umlal   v13.2d, v17.2s, v7.s[0]
        ldp     q8, q20, [x2, #0xe0]
        umulh   x19, x8, x15
        umlal2  v13.2d, v17.4s, v7.s[1]
        str     x27, [sp, #0x700]
        ldr     x27, [sp, #0x6e8]
        sbcs    x23, x27, x23
        ldr     x27, [sp, #0x6d8]
        sbcs    x20, x27, x20
        ext     v17.16b, v2.16b, v1.16b, #8
        umlal   v18.2d, v29.2s, v25.s[0]
        usra    v9.2d, v17.2d, #0x1d
        csetm   x27, lo
        adds    x22, x11, x22
        umlal   v13.2d, v15.2s, v10.s[2]
        and     v2.16b, v2.16b, v3.16b
        adcs    x24, x24, x19
        umlal2  v13.2d, v15.4s, v10.s[3]
        adcs    x19, x6, xzr
        ldp     q15, q17, [x2, #0x100]
        adc     x6, x16, xzr
        ldp     q21, q23, [x2, #0x20]
        umlal2  v18.2d, v29.4s, v25.s[2]
        adds    x11, x14, x14
        umlal   v13.2d, v19.2s, v10.s[0]
        adcs    x13, x13, x13
        adcs    x22, x22, x22
        adcs    x24, x24, x24
        umlal2  v13.2d, v19.4s, v10.s[1]
        ldp     q19, q25, [x2, #0x120]
        adcs    x19, x19, x19
        umlal   v13.2d, v8.2s, v0.s[2]
        adcs    x6, x6, x6
        adc     x14, xzr, xzr
        umulh   x16, x7, x7
        umlal   v9.2d, v27.2s, v12.s[0]
        adds    x11, x11, x16
        umlal2  v9.2d, v27.4s, v12.s[2]
        umlal2  v13.2d, v8.4s, v0.s[3]
        ldp     q8, q27, [x2, #0x140]
        mul     x16, x8, x8
        umlal   v13.2d, v20.2s, v0.s[0]
        umlal2  v13.2d, v20.4s, v0.s[1]
        adcs    x13, x13, x16
        umlal   v5.2d, v21.2s, v12.s[0]
        umlal2  v5.2d, v21.4s, v12.s[2]
        ldp     q20, q21, [x2, #0x160]
        umulh   x16, x8, x8
        umlal   v13.2d, v15.2s, v14.s[2]
        adcs    x22, x22, x16
        umlal2  v13.2d, v15.4s, v14.s[3]
        umlal   v13.2d, v17.2s, v14.s[0]
        umlal2  v13.2d, v17.4s, v14.s[1]
        ldp     q15, q17, [x2, #0x40]
        mul     x16, x15, x15
        umlal   v13.2d, v19.2s, v6.s[2]
        adcs    x24, x24, x16
        umlal2  v13.2d, v19.4s, v6.s[3]
        umlal   v13.2d, v25.2s, v6.s[0]
        mul     x16, x7, x7
        umlal   v4.2d, v23.2s, v12.s[0]
        umlal2  v13.2d, v25.4s, v6.s[1]
        ldp     q19, q25, [x2, #0x180]
        umlal2  v4.2d, v23.4s, v12.s[2]
        ldp     q23, q29, [x2, #0x1a0]
        str     x27, [sp, #0x6f8]
        umulh   x27, x15, x15
        umlal   v13.2d, v8.2s, v24.s[2]
        adcs    x19, x19, x27
        umlal2  v13.2d, v8.4s, v24.s[3]
        uzp1    v8.4s, v12.4s, v2.4s
        umlal   v13.2d, v27.2s, v24.s[0]
        umlal2  v13.2d, v27.4s, v24.s[1]
        mul     x27, x21, x21
        umlal   v13.2d, v20.2s, v26.s[2]
        adcs    x27, x6, x27
        umlal   v22.2d, v15.2s, v12.s[0]
        umlal2  v13.2d, v20.4s, v26.s[3]
        ldp     q20, q27, [x2, #0x80]
        umulh   x6, x21, x21
        umlal   v13.2d, v21.2s, v26.s[0]
        adc     x6, x14, x6
        ldr     x14, [sp, #0x7b0]
        str     x20, [sp, #0x6d0]
        subs    x20, x14, x7
        str     x23, [sp, #0x690]
        ldr     x23, [sp, #0x7b8]
        str     x1, [sp, #0x6a0]
        sbcs    x1, x23, x8
        umlal2  v13.2d, v21.4s, v26.s[1]
        str     x25, [sp, #0x688]
        ldr     x25, [sp, #0x7c8]
        str     x28, [sp, #0x680]
        sbcs    x28, x25, x15
        str     x26, [sp, #0x678]
        ldr     x26, [sp, #0x7c0]
        str     x5, [sp, #0x628]
        sbcs    x5, x26, x21
        str     x9, [sp, #0x620]
        csetm   x9, lo
        ldp     q21, q29, [x2, #0x60]
        umlal2  v22.2d, v15.4s, v12.s[2]
        eor     x1, x1, x9
        umlal   v13.2d, v19.2s, v28.s[2]
        eor     x28, x28, x9
        eor     x5, x5, x9
        eor     x20, x20, x9
        umlal2  v13.2d, v19.4s, v28.s[3]
        cmn     x9, #1
        adcs    x20, x20, xzr
        adcs    x1, x1, xzr
        umlal   v13.2d, v25.2s, v28.s[0]
        adcs    x28, x28, xzr
        adcs    x5, x5, xzr
        umlal   v16.2d, v17.2s, v12.s[0]
        umulh   x9, x20, x1
        umlal2  v16.2d, v17.4s, v12.s[2]
        ldp     q15, q17, [x2]
        umlal   v9.2d, v15.2s, v2.s[0]
        umlal2  v9.2d, v15.4s, v2.s[2]
        ext     v15.16b, v1.16b, v9.16b, #8
        usra    v9.2d, v15.2d, #0x1d
        ext     v15.16b, v9.16b, v1.16b, #8
        str     x10, [sp, #0x618]
        mul     x10, x20, x1
        usra    v5.2d, v15.2d, #0x1d
        and     v15.16b, v9.16b, v3.16b
        umlal   v5.2d, v17.2s, v2.s[0]
        umlal2  v5.2d, v17.4s, v2.s[2]
        ldp     q9, q17, [x2, #0x20]
        str     x12, [sp, #0x610]
        mul     x12, x20, x28
        umlal   v4.2d, v9.2s, v2.s[0]
        adds    x9, x9, x12
        umlal2  v4.2d, v9.4s, v2.s[2]
        umull   v9.2d, v20.2s, v12.s[0]
        umulh   x12, x20, x28
        umlal2  v9.2d, v20.4s, v12.s[2]
        umlal   v9.2d, v27.2s, v11.s[2]
        umlal   v18.2d, v21.2s, v12.s[0]
        umlal2  v13.2d, v25.4s, v28.s[1]
        ldp     q19, q20, [x2, #0xa0]
        str     x17, [sp, #0x608]
        mul     x17, x20, x5
        str     x6, [sp, #0x600]
        ldr     x6, [sp, #0x640]
        ldp     d25, d30, [x6, #0xb8]
        umlal2  v9.2d, v27.4s, v11.s[3]
        adcs    x12, x12, x17
        usra    v13.2d, v25.2d, #0x24
        umlal   v9.2d, v19.2s, v11.s[0]
        shl     v25.2d, v30.2d, #0x22
        umlal2  v9.2d, v19.4s, v11.s[1]
        umulh   x17, x20, x5
        usra    v13.2d, v25.2d, #6
        ldp     q19, q25, [x2, #0xc0]
        umlal2  v18.2d, v21.4s, v12.s[2]
        umlal   v9.2d, v20.2s, v7.s[2]
        umlal2  v9.2d, v20.4s, v7.s[3]
        ldp     q20, q21, [x2, #0xe0]
        str     x27, [sp, #0x5f8]
        mul     x27, x1, x5
        umlal   v9.2d, v19.2s, v7.s[0]
        adcs    x27, x17, x27
        umlal2  v9.2d, v19.4s, v7.s[1]
        umlal   v9.2d, v25.2s, v10.s[2]
        umulh   x17, x1, x5
        umlal2  v9.2d, v25.4s, v10.s[3]
        ldp     q19, q25, [x2, #0x100]
        umlal   v9.2d, v20.2s, v10.s[0]
        str     x19, [sp, #0x5f0]
        mul     x19, x28, x5
        adcs    x19, x17, x19
        umlal2  v9.2d, v20.4s, v10.s[1]
        umlal   v22.2d, v17.2s, v2.s[0]
        umlal   v13.2d, v29.2s, v12.s[0]
        umulh   x17, x28, x5
        ldp     q20, q27, [x2, #0x1c0]
        umlal   v9.2d, v21.2s, v0.s[2]
        adc     x17, x17, xzr
        str     x24, [sp, #0x5e8]
        ldr     x24, [sp, #0x7d8]
        str     x22, [sp, #0x5e0]
        ldr     x22, [sp, #0x750]
        subs    x24, x24, x22
        ldr     x22, [x4, #8]
        umlal2  v13.2d, v29.4s, v12.s[2]
        str     x13, [sp, #0x7d8]
        ldr     x13, [sp, #0x758]
        sbcs    x22, x22, x13
        ldr     x6, [sp, #0x778]
        ldr     x13, [sp, #0x7e0]
        ldp     q12, q27, [x2, #0x120]
        str     x11, [sp, #0x5d8]
        ldr     x11, [sp, #0x780]
        sbcs    x13, x13, x11
        ldr     x11, [sp, #0x7e8]
        umlal2  v22.2d, v17.4s, v2.s[2]
        str     x16, [sp, #0x7e0]
        ldr     x16, [sp, #0x768]
        sbcs    x11, x11, x16
        ldr     x16, [sp, #0x748]
        sbcs    x16, x16, x6
        ldr     x6, [x4, #0x28]
        ldr     x21, [sp, #0x738]
        str     x5, [sp, #0x748]
        ldr     x5, [sp, #0x770]
        sbcs    x6, x6, x5
        ldr     x5, [sp, #0x7d0]
        umlal2  v9.2d, v21.4s, v0.s[3]
        ldp     q17, q21, [x2, #0x40]
        str     x20, [sp, #0x7e8]
        ldr     x20, [sp, #0x760]
        sbcs    x5, x5, x20
        ldr     x20, [sp, #0x790]
        umlal   v9.2d, v19.2s, v0.s[0]
        sbcs    x20, x20, x21
        ldr     x21, [sp, #0x740]
        sbcs    x14, x14, x21
        ldr     x21, [x4, #0xc8]
        sbcs    x23, x23, x21
        ldr     x21, [x4, #0xd0]
        umlal2  v9.2d, v19.4s, v0.s[1]
        ldp     q19, q29, [x2, #0x140]
        sbcs    x25, x25, x21
        ldr     x21, [x4, #0xd8]
        umlal   v9.2d, v25.2s, v14.s[2]
        sbcs    x26, x26, x21
        ldr     x21, [x4, #0xe0]
        sbcs    x7, x7, x21
        ldr     x21, [x4, #0xe8]
        sbcs    x8, x8, x21
        ldr     x21, [x4, #0xf0]
        umlal2  v9.2d, v25.4s, v14.s[3]
        ldp     q25, q30, [x2, #0x160]
        sbcs    x15, x15, x21
        ldr     x21, [sp, #0x788]
        umlal   v16.2d, v17.2s, v2.s[0]
        str     x9, [sp, #0x798]
        ldr     x9, [x4, #0xf8]
        sbcs    x21, x21, x9
        csetm   x9, lo
        eor     x24, x24, x9
        umlal2  v16.2d, v17.4s, v2.s[2]
        eor     x22, x22, x9
        eor     x13, x13, x9
        eor     x11, x11, x9
        umlal   v9.2d, v12.2s, v14.s[0]
        eor     x20, x20, x9
        eor     x16, x16, x9
        eor     x14, x14, x9
        umlal2  v9.2d, v12.4s, v14.s[1]
        eor     x6, x6, x9
        eor     x5, x5, x9
        eor     x23, x23, x9
        umlal   v9.2d, v27.2s, v6.s[2]
        eor     x25, x25, x9
        eor     x26, x26, x9
        eor     x21, x21, x9
        umlal2  v9.2d, v27.4s, v6.s[3]
        ldp     q12, q17, [x2, #0x180]
        eor     x7, x7, x9
        umlal   v9.2d, v19.2s, v6.s[0]
        eor     x8, x8, x9
        eor     x15, x15, x9
        str     x21, [sp, #0x788]
        mul     x21, x1, x28
        umlal2  v9.2d, v19.4s, v6.s[1]
        adds    x21, x12, x21
        umlal   v9.2d, v29.2s, v24.s[2]
        umlal2  v9.2d, v29.4s, v24.s[3]
        ldp     q19, q27, [x2, #0x80]
        umulh   x12, x1, x28
        umlal   v18.2d, v21.2s, v2.s[0]
        adcs    x27, x27, x12
        adcs    x19, x19, xzr
        adc     x12, x17, xzr
        ldr     x17, [sp, #0x798]
        umlal   v9.2d, v25.2s, v24.s[0]
        adds    x10, x10, x10
        adcs    x17, x17, x17
        adcs    x21, x21, x21
        umlal2  v9.2d, v25.4s, v24.s[1]
        adcs    x27, x27, x27
        adcs    x19, x19, x19
        adcs    x12, x12, x12
        umlal2  v18.2d, v21.4s, v2.s[2]
        str     x15, [sp, #0x798]
        adc     x15, xzr, xzr
        str     x8, [sp, #0x7a0]
        ldr     x8, [sp, #0x7e8]
        str     x7, [sp, #0x7a8]
        umulh   x7, x8, x8
        adds    x7, x10, x7
        ldr     x10, [sp, #0x640]
        umlal   v9.2d, v30.2s, v26.s[2]
        umlal2  v9.2d, v30.4s, v26.s[3]
        ldp     q21, q25, [x2, #0xa0]
        ldp     q29, q30, [x2, #0x60]
        umlal   v9.2d, v12.2s, v26.s[0]
        umlal2  v9.2d, v12.4s, v26.s[1]
        mul     x8, x8, x8
        umlal   v9.2d, v17.2s, v28.s[2]
        umlal2  v9.2d, v17.4s, v28.s[3]
        ldp     d12, d17, [x10, #0xc0]
        mul     x10, x1, x1
        umlal   v13.2d, v29.2s, v2.s[0]
        umlal   v9.2d, v23.2s, v28.s[0]
        shl     v17.2d, v17.2d, #0x28
        umulh   x1, x1, x1
        adcs    x10, x17, x10
        umlal2  v9.2d, v23.4s, v28.s[1]
        umulh   x17, x28, x28
        usra    v9.2d, v12.2d, #0x1e
        adcs    x21, x21, x1
        ldr     x1, [sp, #0x748]
        mul     x28, x28, x28
        usra    v9.2d, v17.2d, #6
        umull   v12.2d, v19.2s, v2.s[0]
        str     x21, [sp, #0x7e8]
        mul     x21, x1, x1
        adcs    x28, x27, x28
        umlal2  v12.2d, v19.4s, v2.s[2]
        ldp     q17, q19, [x2]
        adcs    x19, x19, x17
        umlal   v12.2d, v27.2s, v8.s[0]
        umulh   x27, x1, x1
        umlal2  v12.2d, v27.4s, v8.s[1]
        adcs    x21, x12, x21
        adc     x27, x15, x27
        cmn     x9, #1
        adcs    x24, x24, xzr
        umlal   v5.2d, v17.2s, v15.s[0]
        adcs    x22, x22, xzr
        umlal2  v5.2d, v17.4s, v15.s[2]
        adcs    x1, x13, xzr
        umulh   x9, x24, x22
        adcs    x11, x11, xzr
        adcs    x12, x16, xzr
        adcs    x6, x6, xzr
        ext     v17.16b, v1.16b, v5.16b, #8
        ldr     x15, [sp, #0x7a0]
        adcs    x5, x5, xzr
        adcs    x20, x20, xzr
        usra    v5.2d, v17.2d, #0x1d
        adcs    x13, x14, xzr
        ldr     x14, [sp, #0x7a8]
        adcs    x23, x23, xzr
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        ext     v17.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v3.16b
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        usra    v4.2d, v17.2d, #0x1d
        ldp     q17, q23, [x2, #0x20]
        umlal   v4.2d, v19.2s, v15.s[0]
        umlal2  v4.2d, v19.4s, v15.s[2]
        umlal   v22.2d, v17.2s, v15.s[0]
        umlal2  v22.2d, v17.4s, v15.s[2]
        umlal   v16.2d, v23.2s, v15.s[0]
        ldr     x16, [sp, #0x798]
        umlal2  v16.2d, v23.4s, v15.s[2]
        uzp1    v17.4s, v15.4s, v5.4s
        umlal   v12.2d, v21.2s, v11.s[2]
        ldr     x17, [sp, #0x788]
        umlal2  v12.2d, v21.4s, v11.s[3]
        umlal   v12.2d, v25.2s, v11.s[0]
        ldp     q19, q21, [x2, #0xc0]
        umlal2  v12.2d, v25.4s, v11.s[1]
        umlal   v12.2d, v19.2s, v7.s[2]
        umlal2  v12.2d, v19.4s, v7.s[3]
        umlal2  v13.2d, v29.4s, v2.s[2]
        ldp     q19, q23, [x2, #0x40]
        adcs    x16, x16, xzr
        ldp     q25, q27, [x2, #0xe0]
        umlal   v12.2d, v21.2s, v7.s[0]
        adcs    x17, x17, xzr
        umlal2  v12.2d, v21.4s, v7.s[1]
        str     x17, [sp, #0x788]
        ldr     x17, [sp, #0x6f0]
        subs    x8, x17, x8
        str     x16, [sp, #0x798]
        ldr     x16, [sp, #0x698]
        sbcs    x7, x16, x7
        str     x15, [sp, #0x7a0]
        ldr     x15, [sp, #0x6b8]
        sbcs    x10, x15, x10
        umlal   v12.2d, v25.2s, v10.s[2]
        str     x14, [sp, #0x7a8]
        mul     x14, x24, x1
        str     x26, [sp, #0x748]
        ldr     x26, [sp, #0x708]
        str     x25, [sp, #0x7c0]
        ldr     x25, [sp, #0x7e8]
        sbcs    x25, x26, x25
        umlal2  v12.2d, v25.4s, v10.s[3]
        ldp     q21, q25, [x2, #0x100]
        umlal   v12.2d, v27.2s, v10.s[0]
        umlal2  v12.2d, v27.4s, v10.s[1]
        str     x23, [sp, #0x7e8]
        umulh   x23, x24, x24
        umlal   v12.2d, v21.2s, v0.s[2]
        umlal2  v12.2d, v21.4s, v0.s[3]
        umlal   v18.2d, v19.2s, v15.s[0]
        umlal   v12.2d, v25.2s, v0.s[0]
        str     x13, [sp, #0x7c8]
        mul     x13, x24, x11
        umlal2  v12.2d, v25.4s, v0.s[1]
        umlal   v9.2d, v30.2s, v2.s[0]
        ldp     q21, q25, [x2, #0x120]
        umlal   v12.2d, v21.2s, v14.s[2]
        str     x20, [sp, #0x7b8]
        umulh   x20, x24, x1
        umlal2  v12.2d, v21.4s, v14.s[3]
        umlal   v12.2d, v25.2s, v14.s[0]
        umlal2  v9.2d, v30.4s, v2.s[2]
        ldp     q2, q21, [x2, #0x140]
        ldp     q27, q29, [x2, #0x160]
        str     x5, [sp, #0x7b0]
        ldr     x5, [sp, #0x630]
        sbcs    x28, x5, x28
        ldr     x15, [sp, #0x658]
        umlal2  v18.2d, v19.4s, v15.s[2]
        str     x6, [sp, #0x790]
        ldr     x6, [sp, #0x638]
        ldr     x17, [sp, #0x7e0]
        sbcs    x19, x6, x19
        umlal2  v12.2d, v25.4s, v14.s[1]
        ldp     q19, q25, [x2, #0x180]
        str     x12, [sp, #0x7d0]
        ldr     x12, [sp, #0x648]
        sbcs    x21, x12, x21
        umlal   v12.2d, v2.2s, v6.s[2]
        mul     x26, x24, x22
        sbcs    x27, x15, x27
        umlal   v13.2d, v23.2s, v15.s[0]
        csetm   x16, lo
        adds    x8, x8, x17
        umlal2  v12.2d, v2.4s, v6.s[3]
        str     x23, [sp, #0x5d0]
        ldr     x23, [sp, #0x5d8]
        adcs    x7, x7, x23
        ldr     x23, [sp, #0x7d8]
        umlal   v12.2d, v21.2s, v6.s[0]
        str     x24, [sp, #0x5c8]
        umulh   x24, x24, x11
        adcs    x10, x10, x23
        ldr     x23, [sp, #0x5e0]
        umlal2  v13.2d, v23.4s, v15.s[2]
        ldp     q2, q23, [x2, #0x1a0]
        ldr     x17, [sp, #0x5f8]
        adcs    x25, x25, x23
        ldr     x23, [sp, #0x5e8]
        umlal2  v12.2d, v21.4s, v6.s[1]
        adcs    x28, x28, x23
        ldr     x23, [sp, #0x5f0]
        umlal   v12.2d, v27.2s, v24.s[2]
        adcs    x19, x19, x23
        umlal2  v12.2d, v27.4s, v24.s[3]
        ldp     q21, q27, [x2, #0x80]
        mul     x23, x22, x11
        umlal   v12.2d, v29.2s, v24.s[0]
        adcs    x21, x21, x17
        ldr     x17, [sp, #0x600]
        umlal2  v12.2d, v29.4s, v24.s[1]
        adcs    x27, x27, x17
        umlal   v12.2d, v19.2s, v26.s[2]
        mul     x17, x1, x11
        adc     x16, x16, xzr
        adds    x5, x5, x8
        umlal2  v12.2d, v19.4s, v26.s[3]
        adcs    x6, x6, x7
        umlal   v12.2d, v25.2s, v26.s[0]
        adcs    x7, x12, x10
        ldr     x12, [sp, #0x5d8]
        ldr     x10, [sp, #0x7e0]
        umlal2  v12.2d, v25.4s, v26.s[1]
        ldp     q19, q25, [x2, #0x60]
        mul     x8, x22, x1
        umlal   v12.2d, v2.2s, v28.s[2]
        adcs    x25, x15, x25
        umull   v29.2d, v21.2s, v15.s[0]
        adcs    x28, x10, x28
        umlal2  v12.2d, v2.4s, v28.s[3]
        umulh   x10, x22, x11
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x7d8]
        umlal   v12.2d, v23.2s, v28.s[0]
        adcs    x21, x12, x21
        ldr     x12, [sp, #0x5e0]
        umlal2  v12.2d, v23.4s, v28.s[1]
        ldp     q2, q23, [x2, #0xa0]
        adcs    x27, x12, x27
        ldr     x12, [sp, #0x5e8]
        umlal2  v29.2d, v21.4s, v15.s[2]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x5f0]
        umlal   v29.2d, v27.2s, v8.s[2]
        umulh   x15, x1, x11
        adcs    x16, x16, xzr
        umlal   v9.2d, v19.2s, v15.s[0]
        str     x16, [sp, #0x5f0]
        ldr     x16, [sp, #0x5f8]
        adcs    x16, x16, xzr
        umlal2  v29.2d, v27.4s, v8.s[3]
        str     x16, [sp, #0x5f8]
        ldr     x16, [sp, #0x640]
        ldp     d21, d27, [x16, #0xc8]
        ldr     x16, [sp, #0x600]
        adcs    x16, x16, xzr
        umlal2  v9.2d, v19.4s, v15.s[2]
        adds    x9, x9, x14
        adcs    x20, x20, x13
        umulh   x13, x22, x1
        adcs    x23, x24, x23
        umlal   v29.2d, v2.2s, v8.s[0]
        adcs    x24, x10, x17
        umlal2  v29.2d, v2.4s, v8.s[1]
        ldp     q2, q19, [x2]
        adc     x10, x15, xzr
        umlal   v29.2d, v23.2s, v11.s[2]
        shl     v27.2d, v27.2d, #0x2e
        adds    x20, x20, x8
        umlal2  v29.2d, v23.4s, v11.s[3]
        usra    v12.2d, v21.2d, #0x18
        adcs    x23, x23, x13
        adcs    x24, x24, xzr
        ldp     q21, q23, [x2, #0xc0]
        adc     x8, x10, xzr
        adds    x26, x26, x26
        adcs    x9, x9, x9
        usra    v12.2d, v27.2d, #6
        ldr     x14, [sp, #0x5d0]
        adcs    x20, x20, x20
        adcs    x23, x23, x23
        umlal   v4.2d, v2.2s, v5.s[0]
        adcs    x24, x24, x24
        umlal2  v4.2d, v2.4s, v5.s[2]
        ldp     q2, q27, [x2, #0x100]
        umlal   v29.2d, v21.2s, v11.s[0]
        adcs    x8, x8, x8
        umlal2  v29.2d, v21.4s, v11.s[1]
        adc     x10, xzr, xzr
        umulh   x13, x22, x22
        adds    x26, x26, x14
        umlal   v29.2d, v23.2s, v7.s[2]
        umlal2  v29.2d, v23.4s, v7.s[3]
        ext     v21.16b, v1.16b, v4.16b, #8
        umlal   v12.2d, v25.2s, v15.s[0]
        usra    v4.2d, v21.2d, #0x1d
        umlal2  v12.2d, v25.4s, v15.s[2]
        mul     x14, x22, x22
        ldp     q15, q21, [x2, #0x20]
        mul     x15, x1, x1
        and     v23.16b, v4.16b, v3.16b
        ext     v4.16b, v4.16b, v1.16b, #8
        adcs    x9, x9, x14
        adcs    x20, x20, x13
        usra    v22.2d, v4.2d, #0x1d
        umulh   x13, x1, x1
        adcs    x23, x23, x15
        umlal   v16.2d, v15.2s, v5.s[0]
        umlal   v22.2d, v19.2s, v5.s[0]
        mul     x14, x11, x11
        umlal2  v22.2d, v19.4s, v5.s[2]
        adcs    x24, x24, x13
        umlal2  v16.2d, v15.4s, v5.s[2]
        ldr     x15, [sp, #0x660]
        ldr     x17, [sp, #0x698]
        umlal   v18.2d, v21.2s, v5.s[0]
        ldp     q15, q4, [x2, #0x40]
        umulh   x13, x11, x11
        umlal2  v18.2d, v21.4s, v5.s[2]
        ldp     q19, q21, [x2, #0xe0]
        adcs    x8, x8, x14
        ldr     x14, [sp, #0x6f0]
        umlal   v13.2d, v15.2s, v5.s[0]
        adc     x10, x10, x13
        ldr     x13, [sp, #0x650]
        adds    x13, x13, x14
        adcs    x15, x15, x17
        umlal2  v13.2d, v15.4s, v5.s[2]
        str     x10, [sp, #0x660]
        ldr     x10, [sp, #0x668]
        str     x8, [sp, #0x650]
        ldr     x8, [sp, #0x6b8]
        adcs    x10, x10, x8
        str     x24, [sp, #0x668]
        ldr     x24, [sp, #0x608]
        str     x23, [sp, #0x5d0]
        ldr     x23, [sp, #0x708]
        adcs    x24, x24, x23
        umlal   v29.2d, v19.2s, v7.s[0]
        umlal2  v29.2d, v19.4s, v7.s[1]
        str     x20, [sp, #0x608]
        ldr     x20, [sp, #0x610]
        adcs    x20, x20, x5
        str     x9, [sp, #0x610]
        ldr     x9, [sp, #0x618]
        adcs    x9, x9, x6
        umlal   v29.2d, v21.2s, v10.s[2]
        ldp     q15, q19, [x2, #0x120]
        str     x26, [sp, #0x618]
        ldr     x26, [sp, #0x620]
        adcs    x26, x26, x7
        umlal2  v29.2d, v21.4s, v10.s[3]
        str     x11, [sp, #0x620]
        ldr     x11, [sp, #0x670]
        adcs    x11, x11, x25
        str     x1, [sp, #0x670]
        ldr     x1, [sp, #0x5c8]
        ldr     x23, [sp, #0x680]
        mul     x1, x1, x1
        umlal   v29.2d, v2.2s, v10.s[0]
        ldr     x8, [sp, #0x688]
        ldp     q21, q25, [x2, #0x140]
        str     x1, [sp, #0x600]
        ldr     x17, [sp, #0x6a0]
        ldr     x1, [sp, #0x628]
        adcs    x1, x1, x28
        ldr     x14, [sp, #0x700]
        umlal2  v29.2d, v2.4s, v10.s[1]
        str     x22, [sp, #0x628]
        ldr     x22, [sp, #0x678]
        adcs    x22, x22, x19
        umlal   v29.2d, v27.2s, v0.s[2]
        adcs    x23, x23, x21
        umlal2  v29.2d, v27.4s, v0.s[3]
        adcs    x8, x8, x27
        umlal   v9.2d, v4.2s, v5.s[0]
        adcs    x17, x17, x12
        umlal2  v9.2d, v4.4s, v5.s[2]
        str     x12, [sp, #0x6a0]
        ldr     x12, [sp, #0x5f0]
        adcs    x14, x14, x12
        ldr     x12, [sp, #0x690]
        umlal   v29.2d, v15.2s, v0.s[0]
        str     x27, [sp, #0x700]
        ldr     x27, [sp, #0x5f8]
        adcs    x12, x12, x27
        ldr     x27, [sp, #0x6d0]
        umlal2  v29.2d, v15.4s, v0.s[1]
        ldp     q15, q2, [x2, #0x80]
        adcs    x27, x27, x16
        umlal   v29.2d, v19.2s, v14.s[2]
        str     x16, [sp, #0x6d0]
        ldr     x16, [sp, #0x6f8]
        adc     x16, x16, xzr
        str     x21, [sp, #0x6f8]
        ldr     x21, [sp, #0x730]
        adds    x21, x21, x13
        ldr     x13, [sp, #0x710]
        umlal2  v29.2d, v19.4s, v14.s[3]
        ldp     q4, q19, [x2, #0x160]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x6e0]
        umlal   v29.2d, v21.2s, v14.s[0]
        adcs    x10, x15, x10
        ldr     x15, [sp, #0x6c0]
        umlal2  v29.2d, v21.4s, v14.s[1]
        ldp     q21, q27, [x2, #0x180]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x6c8]
        umlal   v29.2d, v25.2s, v6.s[2]
        adcs    x20, x15, x20
        ldr     x15, [sp, #0x6b0]
        adcs    x9, x15, x9
        ldr     x15, [sp, #0x6e8]
        adcs    x26, x15, x26
        ldr     x15, [sp, #0x6d8]
        umlal2  v29.2d, v25.4s, v6.s[3]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x6f0]
        adcs    x1, x15, x1
        ldr     x15, [sp, #0x698]
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x6b8]
        umlal   v29.2d, v4.2s, v6.s[0]
        adcs    x23, x15, x23
        ldr     x15, [sp, #0x708]
        adcs    x8, x15, x8
        umlal2  v29.2d, v4.4s, v6.s[1]
        ldp     q4, q25, [x2, #0x1a0]
        umlal   v29.2d, v19.2s, v24.s[2]
        umlal2  v29.2d, v19.4s, v24.s[3]
        adcs    x5, x5, x17
        adcs    x6, x6, x14
        umlal   v29.2d, v21.2s, v24.s[0]
        umlal2  v29.2d, v21.4s, v24.s[1]
        adcs    x7, x7, x12
        umlal   v29.2d, v27.2s, v26.s[2]
        ldr     x12, [sp, #0x700]
        adcs    x25, x25, x27
        ldr     x27, [sp, #0x6f8]
        ldr     x14, [sp, #0x6a0]
        umlal2  v29.2d, v27.4s, v26.s[3]
        adcs    x28, x28, x16
        ldr     x15, [sp, #0x5f0]
        umull   v19.2d, v15.2s, v5.s[0]
        adcs    x19, x19, xzr
        ldr     x16, [sp, #0x5f8]
        umlal   v29.2d, v4.2s, v26.s[0]
        ldr     x17, [sp, #0x6d0]
        adcs    x27, x27, xzr
        umlal2  v29.2d, v4.4s, v26.s[1]
        stp     x26, x11, [x3, #0x70]
        ldp     q4, q21, [x2, #0x60]
        adcs    x12, x12, xzr
        umlal   v29.2d, v25.2s, v28.s[2]
        adcs    x14, x14, xzr
        umlal2  v19.2d, v15.4s, v5.s[2]
        adcs    x15, x15, xzr
        umlal   v19.2d, v2.2s, v17.s[0]
        adcs    x16, x16, xzr
        adcs    x17, x17, xzr
        stp     x10, x24, [x3, #0x50]
        umlal2  v29.2d, v25.4s, v28.s[3]
        ldp     q15, q25, [x2]
        umlal   v29.2d, v20.2s, v28.s[0]
        umlal2  v29.2d, v20.4s, v28.s[1]
        str     x17, [sp, #0x6d0]
        ldr     x17, [sp, #0x640]
        ldp     d20, d27, [x17, #0xd0]
        stp     x21, x13, [x3, #0x40]
        umlal2  v19.2d, v2.4s, v17.s[1]
        umlal   v12.2d, v4.2s, v5.s[0]
        umlal2  v12.2d, v4.4s, v5.s[2]
        stp     x20, x9, [x3, #0x60]
        str     x16, [sp, #0x5f8]
        ldr     x16, [sp, #0x7d0]
        str     x15, [sp, #0x5f0]
        ldr     x15, [sp, #0x790]
        str     x14, [sp, #0x6a0]
        mul     x14, x16, x15
        str     x12, [sp, #0x700]
        umulh   x12, x16, x15
        umlal   v22.2d, v15.2s, v23.s[0]
        umlal2  v22.2d, v15.4s, v23.s[2]
        ldp     q15, q2, [x2, #0xa0]
        usra    v29.2d, v20.2d, #0x12
        umlal   v19.2d, v15.2s, v8.s[2]
        str     x27, [sp, #0x6f8]
        ldr     x27, [sp, #0x7b0]
        str     x19, [sp, #0x708]
        mul     x19, x16, x27
        umlal2  v19.2d, v15.4s, v8.s[3]
        ldp     q15, q4, [x2, #0xc0]
        adds    x19, x12, x19
        umlal   v19.2d, v2.2s, v8.s[0]
        shl     v20.2d, v27.2d, #0x34
        umlal2  v19.2d, v2.4s, v8.s[1]
        usra    v29.2d, v20.2d, #6
        umulh   x12, x16, x27
        ldp     q2, q20, [x2, #0xe0]
        umlal   v19.2d, v15.2s, v11.s[2]
        umlal2  v19.2d, v15.4s, v11.s[3]
        umlal   v19.2d, v4.2s, v11.s[0]
        umlal2  v19.2d, v4.4s, v11.s[1]
        str     x28, [sp, #0x6b8]
        ldr     x28, [sp, #0x7b8]
        str     x25, [sp, #0x698]
        mul     x25, x16, x28
        adcs    x25, x12, x25
        umlal   v29.2d, v21.2s, v5.s[0]
        umulh   x12, x16, x28
        umlal2  v29.2d, v21.4s, v5.s[2]
        ldp     q15, q4, [x2, #0x100]
        umlal   v19.2d, v2.2s, v7.s[2]
        umlal2  v19.2d, v2.4s, v7.s[3]
        ldp     q2, q5, [x2, #0x120]
        ext     v21.16b, v1.16b, v22.16b, #8
        str     x7, [sp, #0x6f0]
        mul     x7, x15, x28
        adcs    x7, x12, x7
        umlal   v19.2d, v20.2s, v7.s[0]
        usra    v22.2d, v21.2d, #0x1d
        umlal2  v19.2d, v20.4s, v7.s[1]
        ext     v20.16b, v22.16b, v1.16b, #8
        umlal   v19.2d, v15.2s, v10.s[2]
        umlal2  v19.2d, v15.4s, v10.s[3]
        usra    v16.2d, v20.2d, #0x1d
        umulh   x12, x15, x28
        and     v15.16b, v22.16b, v3.16b
        umlal   v19.2d, v4.2s, v10.s[0]
        ldp     q20, q21, [x2, #0x140]
        umlal2  v19.2d, v4.4s, v10.s[1]
        ldp     q4, q22, [x2, #0x20]
        umlal   v16.2d, v25.2s, v23.s[0]
        str     x6, [sp, #0x6d8]
        mul     x6, x27, x28
        adcs    x6, x12, x6
        umlal   v19.2d, v2.2s, v0.s[2]
        umlal2  v19.2d, v2.4s, v0.s[3]
        umlal2  v16.2d, v25.4s, v23.s[2]
        ldp     q2, q25, [x2, #0x160]
        umulh   x12, x27, x28
        umlal   v19.2d, v5.2s, v0.s[0]
        adc     x12, x12, xzr
        str     x5, [sp, #0x6e8]
        ldr     x5, [sp, #0x5c8]
        str     x8, [sp, #0x6b0]
        ldr     x8, [sp, #0x7c8]
        str     x23, [sp, #0x6c8]
        subs    x23, x5, x8
        str     x22, [sp, #0x6c0]
        ldr     x22, [sp, #0x628]
        str     x1, [sp, #0x6e0]
        ldr     x1, [sp, #0x7e8]
        str     x11, [sp, #0x710]
        sbcs    x11, x22, x1
        umlal2  v19.2d, v5.4s, v0.s[1]
        str     x26, [sp, #0x730]
        ldr     x26, [sp, #0x670]
        str     x9, [sp, #0x690]
        ldr     x9, [sp, #0x7c0]
        str     x20, [sp, #0x688]
        sbcs    x20, x26, x9
        str     x24, [sp, #0x680]
        ldr     x1, [sp, #0x798]
        ldr     x24, [sp, #0x620]
        ldr     x8, [sp, #0x788]
        str     x10, [sp, #0x678]
        ldr     x10, [sp, #0x748]
        str     x13, [sp, #0x5e8]
        sbcs    x13, x24, x10
        ldr     x10, [sp, #0x7a0]
        str     x21, [sp, #0x5e0]
        ldr     x21, [sp, #0x7a8]
        sbcs    x21, x16, x21
        umlal   v18.2d, v4.2s, v23.s[0]
        sbcs    x10, x15, x10
        sbcs    x1, x27, x1
        sbcs    x8, x28, x8
        umlal   v19.2d, v20.2s, v14.s[2]
        csetm   x9, lo
        mul     x24, x15, x27
        adds    x25, x25, x24
        umlal2  v19.2d, v20.4s, v14.s[3]
        ldp     q5, q20, [x2, #0x180]
        umlal2  v18.2d, v4.4s, v23.s[2]
        umlal   v19.2d, v21.2s, v14.s[0]
        umulh   x24, x15, x27
        adcs    x24, x7, x24
        adcs    x6, x6, xzr
        umlal2  v19.2d, v21.4s, v14.s[1]
        ldp     q4, q21, [x2, #0x1a0]
        adc     x7, x12, xzr
        umlal   v19.2d, v2.2s, v6.s[2]
        adds    x12, x14, x14
        umlal   v13.2d, v22.2s, v23.s[0]
        eor     x13, x13, x9
        eor     x23, x23, x9
        eor     x11, x11, x9
        umlal2  v13.2d, v22.4s, v23.s[2]
        eor     x20, x20, x9
        eor     x21, x21, x9
        eor     x10, x10, x9
        umlal2  v19.2d, v2.4s, v6.s[3]
        eor     x1, x1, x9
        eor     x8, x8, x9
        adcs    x19, x19, x19
        umlal   v19.2d, v25.2s, v6.s[0]
        ldp     q2, q22, [x2, #0x40]
        ldp     d27, d30, [x17, #0xd8]
        adcs    x25, x25, x25
        umlal   v9.2d, v2.2s, v23.s[0]
        adcs    x24, x24, x24
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        umlal2  v19.2d, v25.4s, v6.s[1]
        umulh   x14, x16, x16
        adc     x26, xzr, xzr
        adds    x12, x12, x14
        umlal   v19.2d, v5.2s, v24.s[2]
        umlal2  v19.2d, v5.4s, v24.s[3]
        ldp     q5, q25, [x2, #0x1c0]
        umlal   v19.2d, v20.2s, v24.s[0]
        umlal2  v19.2d, v20.4s, v24.s[1]
        mul     x14, x15, x15
        umlal   v19.2d, v4.2s, v26.s[2]
        adcs    x19, x19, x14
        umlal2  v19.2d, v4.4s, v26.s[3]
        ldp     q4, q20, [x2, #0x80]
        umlal   v19.2d, v21.2s, v26.s[0]
        umulh   x14, x15, x15
        adcs    x25, x25, x14
        mul     x14, x27, x27
        umlal2  v9.2d, v2.4s, v23.s[2]
        umlal2  v19.2d, v21.4s, v26.s[1]
        ldp     q2, q21, [x2, #0xa0]
        umlal   v19.2d, v5.2s, v28.s[2]
        str     x25, [sp, #0x7d8]
        mul     x25, x16, x16
        umlal2  v19.2d, v5.4s, v28.s[3]
        uzp1    v5.4s, v23.4s, v15.4s
        adcs    x24, x24, x14
        umlal   v19.2d, v25.2s, v28.s[0]
        umlal   v12.2d, v22.2s, v23.s[0]
        umulh   x14, x27, x27
        umlal2  v19.2d, v25.4s, v28.s[1]
        umlal2  v12.2d, v22.4s, v23.s[2]
        usra    v19.2d, v27.2d, #0xc
        umull   v22.2d, v4.2s, v23.s[0]
        shl     v25.2d, v30.2d, #0x3a
        umlal2  v22.2d, v4.4s, v23.s[2]
        adcs    x6, x6, x14
        mul     x14, x28, x28
        usra    v19.2d, v25.2d, #6
        adcs    x7, x7, x14
        umlal   v22.2d, v20.2s, v17.s[2]
        ldp     q4, q25, [x2, #0x60]
        umlal2  v22.2d, v20.4s, v17.s[3]
        ldp     q20, q27, [x2, #0x1e0]
        umlal   v22.2d, v2.2s, v17.s[0]
        umlal2  v22.2d, v2.4s, v17.s[1]
        ldr     d2, [x17, #0xe0]
        umulh   x14, x28, x28
        adc     x26, x26, x14
        ldr     x14, [sp, #0x670]
        umlal   v22.2d, v21.2s, v8.s[2]
        subs    x5, x5, x16
        sbcs    x22, x22, x15
        sbcs    x27, x14, x27
        ldr     x14, [sp, #0x620]
        umlal2  v22.2d, v21.4s, v8.s[3]
        ldr     d21, [x17, #0xe8]
        sbcs    x28, x14, x28
        csetm   x14, lo
        umlal   v29.2d, v4.2s, v23.s[0]
        shl     v21.2d, v21.2d, #6
        eor     x22, x22, x14
        eor     x5, x5, x14
        umlal2  v29.2d, v4.4s, v23.s[2]
        ldp     q4, q27, [x2, #0xc0]
        cmn     x14, #1
        umlal   v22.2d, v4.2s, v8.s[0]
        adcs    x5, x5, xzr
        adcs    x22, x22, xzr
        eor     x28, x28, x14
        umlal2  v22.2d, v4.4s, v8.s[1]
        eor     x27, x27, x14
        adcs    x27, x27, xzr
        adcs    x28, x28, xzr
        umlal   v22.2d, v27.2s, v11.s[2]
        cmn     x9, #1
        adcs    x23, x23, xzr
        adcs    x9, x11, xzr
        umlal2  v22.2d, v27.4s, v11.s[3]
        ldp     q4, q27, [x2, #0xe0]
        adcs    x20, x20, xzr
        umlal   v22.2d, v4.2s, v11.s[0]
        adcs    x11, x13, xzr
        adcs    x21, x21, xzr
        adcs    x10, x10, xzr
        umlal2  v22.2d, v4.4s, v11.s[1]
        adcs    x1, x1, xzr
        adcs    x8, x8, xzr
        mul     x13, x5, x22
        umlal   v22.2d, v27.2s, v7.s[2]
        umlal2  v22.2d, v27.4s, v7.s[3]
        umlal   v19.2d, v25.2s, v23.s[0]
        umulh   x14, x5, x22
        umlal2  v19.2d, v25.4s, v23.s[2]
        ldp     q4, q23, [x2]
        umlal   v16.2d, v4.2s, v15.s[0]
        ldp     q25, q27, [x2, #0x100]
        umlal2  v16.2d, v4.4s, v15.s[2]
        umlal   v22.2d, v25.2s, v7.s[0]
        mul     x15, x5, x27
        adds    x14, x14, x15
        umlal2  v22.2d, v25.4s, v7.s[1]
        ext     v4.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v4.2d, #0x1d
        ext     v4.16b, v16.16b, v1.16b, #8
        usra    v18.2d, v4.2d, #0x1d
        and     v4.16b, v16.16b, v3.16b
        umulh   x15, x5, x27
        umlal   v18.2d, v23.2s, v15.s[0]
        ldp     q16, q25, [x2, #0x120]
        umlal2  v18.2d, v23.4s, v15.s[2]
        umlal   v22.2d, v27.2s, v10.s[2]
        umlal2  v22.2d, v27.4s, v10.s[3]
        mul     x16, x5, x28
        adcs    x15, x15, x16
        umlal   v22.2d, v16.2s, v10.s[0]
        umlal2  v22.2d, v16.4s, v10.s[1]
        ldp     q16, q23, [x2, #0x20]
        umlal   v13.2d, v16.2s, v15.s[0]
        ldp     q27, q30, [x2, #0x140]
        umulh   x16, x5, x28
        umlal2  v13.2d, v16.4s, v15.s[2]
        umlal   v9.2d, v23.2s, v15.s[0]
        umlal2  v9.2d, v23.4s, v15.s[2]
        umlal   v22.2d, v25.2s, v0.s[2]
        mul     x17, x22, x28
        adcs    x16, x16, x17
        umlal2  v22.2d, v25.4s, v0.s[3]
        umlal   v22.2d, v27.2s, v0.s[0]
        umlal2  v22.2d, v27.4s, v0.s[1]
        ldp     q16, q23, [x2, #0x40]
        umulh   x17, x22, x28
        umlal   v22.2d, v30.2s, v14.s[2]
        umlal2  v22.2d, v30.4s, v14.s[3]
        ldp     q25, q27, [x2, #0x160]
        umlal   v12.2d, v16.2s, v15.s[0]
        umlal2  v12.2d, v16.4s, v15.s[2]
        str     x8, [sp, #0x7b8]
        mul     x8, x27, x28
        adcs    x8, x17, x8
        umlal   v22.2d, v25.2s, v14.s[0]
        umlal2  v22.2d, v25.4s, v14.s[1]
        ldp     q16, q25, [x2, #0x180]
        umlal   v22.2d, v27.2s, v6.s[2]
        umulh   x17, x27, x28
        adc     x17, x17, xzr
        umlal2  v22.2d, v27.4s, v6.s[3]
        umlal   v22.2d, v16.2s, v6.s[0]
        umlal2  v22.2d, v16.4s, v6.s[1]
        ldp     q16, q27, [x2, #0x1a0]
        umlal   v22.2d, v25.2s, v24.s[2]
        str     x1, [sp, #0x620]
        mul     x1, x22, x27
        adds    x1, x15, x1
        umlal2  v22.2d, v25.4s, v24.s[3]
        ldp     q25, q30, [x2, #0x1c0]
        umlal   v22.2d, v16.2s, v24.s[0]
        umlal2  v22.2d, v16.4s, v24.s[1]
        ldp     q16, q31, [x2, #0x80]
        umulh   x15, x22, x27
        umlal   v29.2d, v23.2s, v15.s[0]
        adcs    x15, x16, x15
        adcs    x8, x8, xzr
        adc     x16, x17, xzr
        umlal   v22.2d, v27.2s, v26.s[2]
        adds    x13, x13, x13
        adcs    x14, x14, x14
        adcs    x1, x1, x1
        umlal2  v29.2d, v23.4s, v15.s[2]
        adcs    x15, x15, x15
        adcs    x8, x8, x8
        adcs    x16, x16, x16
        umlal2  v22.2d, v27.4s, v26.s[3]
        umulh   x17, x23, x9
        str     x10, [sp, #0x7b0]
        adc     x10, xzr, xzr
        umlal   v22.2d, v25.2s, v26.s[0]
        umlal2  v22.2d, v25.4s, v26.s[1]
        umull   v23.2d, v16.2s, v15.s[0]
        umlal2  v23.2d, v16.4s, v15.s[2]
        str     x21, [sp, #0x670]
        mul     x21, x23, x20
        umlal   v23.2d, v31.2s, v5.s[0]
        ldp     q16, q25, [x2, #0xa0]
        umlal2  v23.2d, v31.4s, v5.s[1]
        umlal   v23.2d, v16.2s, v17.s[2]
        str     x26, [sp, #0x790]
        mul     x26, x23, x9
        umlal2  v23.2d, v16.4s, v17.s[3]
        umlal   v22.2d, v30.2s, v28.s[2]
        ldp     q16, q27, [x2, #0xc0]
        umlal2  v22.2d, v30.4s, v28.s[3]
        str     x26, [sp, #0x628]
        umulh   x26, x23, x20
        str     x7, [sp, #0x7d0]
        umulh   x7, x5, x5
        adds    x7, x13, x7
        umlal   v22.2d, v20.2s, v28.s[0]
        umlal   v23.2d, v25.2s, v17.s[0]
        umlal2  v23.2d, v25.4s, v17.s[1]
        ldp     q25, q30, [x2]
        umlal   v18.2d, v25.2s, v4.s[0]
        mul     x5, x5, x5
        umlal2  v18.2d, v25.4s, v4.s[2]
        ext     v25.16b, v1.16b, v18.16b, #8
        umlal2  v22.2d, v20.4s, v28.s[1]
        usra    v18.2d, v25.2d, #0x1d
        mul     x13, x23, x11
        ldp     q20, q25, [x2, #0x60]
        umlal   v23.2d, v16.2s, v8.s[2]
        usra    v22.2d, v2.2d, #6
        umlal2  v23.2d, v16.4s, v8.s[3]
        ldp     q2, q16, [x2, #0xe0]
        umlal   v23.2d, v27.2s, v8.s[0]
        ext     v31.16b, v18.16b, v1.16b, #8
        umlal2  v23.2d, v27.4s, v8.s[1]
        str     x6, [sp, #0x5c8]
        mul     x6, x22, x22
        adcs    x6, x14, x6
        usra    v13.2d, v31.2d, #0x1d
        umlal   v23.2d, v2.2s, v11.s[2]
        and     v18.16b, v18.16b, v3.16b
        umulh   x14, x23, x11
        umlal   v13.2d, v30.2s, v4.s[0]
        umlal2  v23.2d, v2.4s, v11.s[3]
        ldp     q2, q27, [x2, #0x100]
        umlal   v19.2d, v20.2s, v15.s[0]
        umlal2  v19.2d, v20.4s, v15.s[2]
        umulh   x22, x22, x22
        adcs    x22, x1, x22
        umlal   v23.2d, v16.2s, v11.s[0]
        umlal2  v23.2d, v16.4s, v11.s[1]
        ldp     q16, q20, [x2, #0x120]
        umlal   v23.2d, v2.2s, v7.s[2]
        umlal2  v23.2d, v2.4s, v7.s[3]
        mul     x1, x27, x27
        adcs    x1, x15, x1
        umlal   v23.2d, v27.2s, v7.s[0]
        umlal2  v23.2d, v27.4s, v7.s[1]
        ldp     q2, q27, [x2, #0x140]
        umlal   v22.2d, v25.2s, v15.s[0]
        umulh   x27, x27, x27
        adcs    x27, x8, x27
        umlal   v23.2d, v16.2s, v10.s[2]
        umlal2  v22.2d, v25.4s, v15.s[2]
        ext     v15.16b, v1.16b, v22.16b, #8
        umlal2  v23.2d, v16.4s, v10.s[3]
        ldp     q16, q25, [x2, #0x160]
        umlal   v23.2d, v20.2s, v10.s[0]
        and     v31.16b, v22.16b, v3.16b
        mul     x8, x28, x28
        adcs    x8, x16, x8
        umlal2  v23.2d, v20.4s, v10.s[1]
        usra    v31.2d, v15.2d, #0x1d
        umlal   v23.2d, v2.2s, v0.s[2]
        ext     v15.16b, v22.16b, v1.16b, #8
        umlal2  v23.2d, v2.4s, v0.s[3]
        umulh   x28, x28, x28
        adc     x28, x10, x28
        adds    x21, x17, x21
        umlal   v23.2d, v27.2s, v0.s[0]
        adcs    x26, x26, x13
        umlal2  v23.2d, v27.4s, v0.s[1]
        umlal2  v13.2d, v30.4s, v4.s[2]
        ldp     q2, q20, [x2, #0x20]
        umlal   v23.2d, v16.2s, v14.s[2]
        mul     x10, x9, x11
        adcs    x10, x14, x10
        umlal2  v23.2d, v16.4s, v14.s[3]
        umulh   x13, x9, x11
        umlal   v23.2d, v25.2s, v14.s[0]
        umlal   v9.2d, v2.2s, v4.s[0]
        umlal2  v23.2d, v25.4s, v14.s[1]
        ldp     q16, q22, [x2, #0x180]
        ldr     x15, [sp, #0x600]
        umlal2  v9.2d, v2.4s, v4.s[2]
        umlal   v23.2d, v16.2s, v6.s[2]
        umlal2  v23.2d, v16.4s, v6.s[3]
        ldr     x16, [sp, #0x618]
        ldp     q2, q16, [x2, #0x1a0]
        mul     x14, x20, x11
        ldr     x17, [sp, #0x610]
        umlal   v23.2d, v22.2s, v6.s[0]
        adcs    x13, x13, x14
        umlal2  v23.2d, v22.4s, v6.s[1]
        umlal   v23.2d, v2.2s, v24.s[2]
        umulh   x14, x20, x11
        adc     x14, x14, xzr
        subs    x5, x15, x5
        umlal2  v23.2d, v2.4s, v24.s[3]
        ldr     x15, [sp, #0x650]
        ldp     q2, q22, [x2, #0x1c0]
        sbcs    x7, x16, x7
        ldr     x16, [sp, #0x668]
        umlal   v23.2d, v16.2s, v24.s[0]
        sbcs    x6, x17, x6
        ldr     x17, [sp, #0x608]
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x5d0]
        sbcs    x1, x17, x1
        umlal   v12.2d, v20.2s, v4.s[0]
        sbcs    x27, x16, x27
        sbcs    x8, x15, x8
        ldr     x15, [sp, #0x7d8]
        str     x11, [sp, #0x5d8]
        ldr     x11, [sp, #0x660]
        sbcs    x28, x11, x28
        csetm   x11, lo
        adds    x5, x5, x25
        adcs    x7, x7, x12
        umlal2  v23.2d, v16.4s, v24.s[1]
        umlal2  v12.2d, v20.4s, v4.s[2]
        ldp     q16, q20, [x2, #0x40]
        adcs    x6, x6, x19
        umlal   v23.2d, v2.2s, v26.s[2]
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x5c8]
        ldp     q25, q27, [x2, #0x1e0]
        adcs    x1, x1, x24
        adcs    x27, x27, x15
        ldr     x15, [sp, #0x7d0]
        umlal2  v23.2d, v2.4s, v26.s[3]
        adcs    x8, x8, x15
        ldr     x15, [sp, #0x790]
        adcs    x28, x28, x15
        adc     x11, x11, xzr
        umlal   v23.2d, v22.2s, v26.s[0]
        adds    x5, x17, x5
        adcs    x7, x16, x7
        ldr     x16, [sp, #0x650]
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x660]
        umlal   v29.2d, v16.2s, v4.s[0]
        adcs    x22, x16, x22
        adcs    x25, x25, x1
        ldr     x1, [sp, #0x7d8]
        adcs    x27, x12, x27
        umlal2  v23.2d, v22.4s, v26.s[1]
        adcs    x19, x19, x8
        ldr     x8, [sp, #0x5c8]
        umlal2  v29.2d, v16.4s, v4.s[2]
        adcs    x28, x1, x28
        ldp     q2, q16, [x2, #0x80]
        umull   v22.2d, v2.2s, v4.s[0]
        mul     x1, x9, x20
        umlal2  v22.2d, v2.4s, v4.s[2]
        uzp1    v2.4s, v4.4s, v18.4s
        adcs    x24, x24, x11
        ldr     x11, [sp, #0x7d0]
        adcs    x8, x8, xzr
        umlal   v22.2d, v16.2s, v5.s[2]
        adcs    x11, x11, xzr
        adcs    x12, x15, xzr
        adds    x26, x26, x1
        umlal2  v22.2d, v16.4s, v5.s[3]
        ldp     q16, q30, [x2, #0x200]
        umulh   x1, x23, x23
        umlal   v19.2d, v20.2s, v4.s[0]
        umlal2  v19.2d, v20.4s, v4.s[2]
        umlal   v23.2d, v25.2s, v28.s[2]
        umlal2  v23.2d, v25.4s, v28.s[3]
        ldp     q20, q25, [x2, #0xa0]
        umulh   x15, x9, x20
        umlal   v22.2d, v20.2s, v5.s[0]
        adcs    x10, x10, x15
        ldr     x15, [sp, #0x628]
        adcs    x13, x13, xzr
        adc     x14, x14, xzr
        umlal   v23.2d, v27.2s, v28.s[0]
        adds    x15, x15, x15
        adcs    x21, x21, x21
        adcs    x26, x26, x26
        umlal2  v23.2d, v27.4s, v28.s[1]
        usra    v23.2d, v15.2d, #0x1d
        adcs    x10, x10, x10
        adcs    x13, x13, x13
        ldp     q15, q27, [x2, #0xe0]
        umlal2  v22.2d, v20.4s, v5.s[1]
        adcs    x14, x14, x14
        umlal   v22.2d, v25.2s, v17.s[2]
        usra    v23.2d, v21.2d, #6
        adc     x16, xzr, xzr
        mul     x17, x9, x9
        umlal2  v22.2d, v25.4s, v17.s[3]
        ldp     q20, q21, [x2, #0xc0]
        adds    x1, x15, x1
        umlal   v22.2d, v20.2s, v17.s[0]
        ldp     q25, q30, [x2, #0x60]
        adcs    x21, x21, x17
        umlal2  v22.2d, v20.4s, v17.s[1]
        umulh   x15, x9, x9
        adcs    x26, x26, x15
        ldr     x17, [sp, #0x5d8]
        umlal   v31.2d, v25.2s, v4.s[0]
        umlal   v22.2d, v21.2s, v8.s[2]
        umlal2  v22.2d, v21.4s, v8.s[3]
        umlal   v22.2d, v15.2s, v8.s[0]
        umulh   x15, x20, x20
        umlal2  v22.2d, v15.4s, v8.s[1]
        ldp     q15, q20, [x2, #0x120]
        umlal   v22.2d, v27.2s, v11.s[2]
        umlal2  v22.2d, v27.4s, v11.s[3]
        umlal2  v31.2d, v25.4s, v4.s[2]
        ldp     q21, q25, [x2, #0x100]
        str     x12, [sp, #0x628]
        mul     x12, x17, x17
        umlal   v22.2d, v21.2s, v11.s[0]
        umlal   v23.2d, v30.2s, v4.s[0]
        umlal2  v22.2d, v21.4s, v11.s[1]
        str     x11, [sp, #0x790]
        mul     x11, x20, x20
        adcs    x10, x10, x11
        adcs    x11, x13, x15
        umlal   v22.2d, v25.2s, v7.s[2]
        umlal2  v23.2d, v30.4s, v4.s[2]
        adcs    x12, x14, x12
        mul     x13, x23, x23
        umlal2  v22.2d, v25.4s, v7.s[3]
        umlal   v22.2d, v15.2s, v7.s[0]
        umlal2  v22.2d, v15.4s, v7.s[1]
        umulh   x14, x17, x17
        ext     v15.16b, v23.16b, v1.16b, #8
        ext     v4.16b, v1.16b, v23.16b, #8
        and     v21.16b, v23.16b, v3.16b
        ldr     x15, [sp, #0x670]
        umlal   v22.2d, v20.2s, v10.s[2]
        usra    v21.2d, v4.2d, #0x1d
        ldp     q4, q23, [x2]
        adc     x14, x16, x14
        ldr     x16, [sp, #0x7b0]
        umlal2  v22.2d, v20.4s, v10.s[3]
        ldp     q20, q25, [x2, #0x140]
        umlal   v13.2d, v4.2s, v18.s[0]
        umlal2  v13.2d, v4.4s, v18.s[2]
        umlal   v22.2d, v20.2s, v10.s[0]
        umlal2  v22.2d, v20.4s, v10.s[1]
        ext     v4.16b, v1.16b, v13.16b, #8
        str     x8, [sp, #0x7d0]
        mul     x8, x15, x16
        umlal   v22.2d, v25.2s, v0.s[2]
        usra    v13.2d, v4.2d, #0x1d
        str     x24, [sp, #0x5c8]
        ldr     x24, [sp, #0x620]
        str     x28, [sp, #0x7d8]
        umulh   x28, x15, x24
        ext     v4.16b, v13.16b, v1.16b, #8
        usra    v9.2d, v4.2d, #0x1d
        umlal2  v22.2d, v25.4s, v0.s[3]
        ldp     q4, q20, [x2, #0x160]
        str     x19, [sp, #0x660]
        umulh   x19, x15, x16
        umlal   v22.2d, v4.2s, v0.s[0]
        and     v13.16b, v13.16b, v3.16b
        umlal2  v22.2d, v4.4s, v0.s[1]
        umlal   v9.2d, v23.2s, v18.s[0]
        umlal2  v9.2d, v23.4s, v18.s[2]
        ldp     q4, q23, [x2, #0x180]
        str     x27, [sp, #0x650]
        mul     x27, x15, x24
        umlal   v22.2d, v20.2s, v14.s[2]
        adds    x19, x19, x27
        ldr     x27, [sp, #0x7b8]
        umlal2  v22.2d, v20.4s, v14.s[3]
        umlal   v22.2d, v4.2s, v14.s[0]
        umlal2  v22.2d, v4.4s, v14.s[1]
        ldp     q4, q20, [x2, #0x20]
        umlal   v12.2d, v4.2s, v18.s[0]
        umlal   v22.2d, v23.2s, v6.s[2]
        umlal2  v12.2d, v4.4s, v18.s[2]
        str     x25, [sp, #0x668]
        mul     x25, x15, x27
        adcs    x25, x28, x25
        umlal2  v22.2d, v23.4s, v6.s[3]
        ldp     q4, q23, [x2, #0x1a0]
        umlal   v22.2d, v4.2s, v6.s[0]
        umlal2  v22.2d, v4.4s, v6.s[1]
        umulh   x28, x15, x27
        umlal   v22.2d, v23.2s, v24.s[2]
        umlal2  v22.2d, v23.4s, v24.s[3]
        ldp     q4, q23, [x2, #0x1c0]
        umlal   v22.2d, v4.2s, v24.s[0]
        umlal   v29.2d, v20.2s, v18.s[0]
        str     x22, [sp, #0x5d0]
        mul     x22, x16, x27
        adcs    x22, x28, x22
        umlal2  v22.2d, v4.4s, v24.s[1]
        umlal2  v29.2d, v20.4s, v18.s[2]
        ldp     q4, q20, [x2, #0x1e0]
        umlal   v22.2d, v23.2s, v26.s[2]
        umlal2  v22.2d, v23.4s, v26.s[3]
        umulh   x28, x16, x27
        umlal   v22.2d, v4.2s, v26.s[0]
        umlal2  v22.2d, v4.4s, v26.s[1]
        ldp     q4, q23, [x2, #0x40]
        umlal   v22.2d, v20.2s, v28.s[2]
        umlal2  v22.2d, v20.4s, v28.s[3]
        str     x6, [sp, #0x7e0]
        mul     x6, x24, x27
        umlal   v22.2d, v16.2s, v28.s[0]
        umlal2  v22.2d, v16.4s, v28.s[1]
        str     x7, [sp, #0x658]
        umulh   x7, x16, x24
        adcs    x28, x28, x6
        umlal   v19.2d, v4.2s, v18.s[0]
        usra    v22.2d, v15.2d, #0x1d
        ldp     q15, q16, [x2, #0x80]
        umlal2  v19.2d, v4.4s, v18.s[2]
        umulh   x6, x24, x27
        umlal   v31.2d, v23.2s, v18.s[0]
        str     x5, [sp, #0x648]
        mul     x5, x16, x24
        adc     x6, x6, xzr
        str     x14, [sp, #0x638]
        umulh   x14, x16, x16
        umull   v4.2d, v15.2s, v18.s[0]
        str     x12, [sp, #0x630]
        ldr     x12, [sp, #0x640]
        ldp     d20, d25, [x12, #0xe8]
        adds    x25, x25, x5
        umlal2  v31.2d, v23.4s, v18.s[2]
        adcs    x22, x22, x7
        adcs    x28, x28, xzr
        mul     x5, x16, x16
        adc     x6, x6, xzr
        adds    x7, x8, x8
        umlal2  v4.2d, v15.4s, v18.s[2]
        adcs    x19, x19, x19
        umlal   v4.2d, v16.2s, v2.s[0]
        adcs    x25, x25, x25
        umlal2  v4.2d, v16.4s, v2.s[1]
        usra    v22.2d, v20.2d, #0x3a
        umulh   x8, x15, x15
        adcs    x22, x22, x22
        ldp     q15, q16, [x2, #0xa0]
        adcs    x28, x28, x28
        shl     v20.2d, v25.2d, #0xc
        adcs    x6, x6, x6
        str     x11, [sp, #0x5c0]
        adc     x11, xzr, xzr
        usra    v22.2d, v20.2d, #6
        adds    x7, x7, x8
        adcs    x19, x19, x5
        adcs    x25, x25, x14
        umlal   v4.2d, v15.2s, v5.s[2]
        umlal2  v4.2d, v15.4s, v5.s[3]
        ldp     q15, q20, [x2, #0xc0]
        umlal   v4.2d, v16.2s, v5.s[0]
        ldp     q23, q25, [x2, #0x60]
        umlal2  v4.2d, v16.4s, v5.s[1]
        umlal   v4.2d, v15.2s, v17.s[2]
        umlal2  v4.2d, v15.4s, v17.s[3]
        umlal   v4.2d, v20.2s, v17.s[0]
        umlal2  v4.2d, v20.4s, v17.s[1]
        umlal   v21.2d, v23.2s, v18.s[0]
        umlal2  v21.2d, v23.4s, v18.s[2]
        ldp     q15, q16, [x2, #0xe0]
        umlal   v22.2d, v25.2s, v18.s[0]
        umlal   v4.2d, v15.2s, v8.s[2]
        umlal2  v4.2d, v15.4s, v8.s[3]
        umlal2  v22.2d, v25.4s, v18.s[2]
        umlal   v4.2d, v16.2s, v8.s[0]
        ldp     q15, q18, [x2, #0x120]
        ldp     q20, q23, [x2, #0x100]
        mul     x5, x24, x24
        umlal2  v4.2d, v16.4s, v8.s[1]
        ext     v16.16b, v1.16b, v22.16b, #8
        adcs    x22, x22, x5
        umlal   v4.2d, v20.2s, v11.s[2]
        umlal2  v4.2d, v20.4s, v11.s[3]
        ext     v20.16b, v22.16b, v1.16b, #8
        mul     x5, x15, x15
        umlal   v4.2d, v23.2s, v11.s[0]
        and     v22.16b, v22.16b, v3.16b
        umlal2  v4.2d, v23.4s, v11.s[1]
        usra    v22.2d, v16.2d, #0x1d
        ldp     q16, q23, [x2, #0x140]
        umulh   x8, x24, x24
        umlal   v4.2d, v15.2s, v7.s[2]
        umlal2  v4.2d, v15.4s, v7.s[3]
        adcs    x28, x28, x8
        umulh   x8, x27, x27
        umlal   v4.2d, v18.2s, v7.s[0]
        umlal2  v4.2d, v18.4s, v7.s[1]
        ldp     q15, q18, [x2]
        umlal   v4.2d, v16.2s, v10.s[2]
        mul     x14, x27, x27
        adcs    x6, x6, x14
        umlal   v9.2d, v15.2s, v13.s[0]
        umlal2  v9.2d, v15.4s, v13.s[2]
        ext     v15.16b, v1.16b, v9.16b, #8
        umlal2  v4.2d, v16.4s, v10.s[3]
        usra    v9.2d, v15.2d, #0x1d
        adc     x8, x11, x8
        ldp     q15, q16, [x2, #0x160]
        umlal   v4.2d, v23.2s, v10.s[0]
        subs    x23, x23, x15
        umlal2  v4.2d, v23.4s, v10.s[1]
        sbcs    x9, x9, x16
        ext     v23.16b, v9.16b, v1.16b, #8
        sbcs    x24, x20, x24
        umlal   v4.2d, v15.2s, v0.s[2]
        usra    v12.2d, v23.2d, #0x1d
        sbcs    x20, x17, x27
        csetm   x27, lo
        umlal2  v4.2d, v15.4s, v0.s[3]
        ldp     q15, q23, [x2, #0x180]
        eor     x23, x23, x27
        umlal   v4.2d, v16.2s, v0.s[0]
        and     v9.16b, v9.16b, v3.16b
        eor     x9, x9, x27
        eor     x20, x20, x27
        umlal2  v4.2d, v16.4s, v0.s[1]
        cmn     x27, #1
        adcs    x23, x23, xzr
        adcs    x9, x9, xzr
        umlal   v12.2d, v18.2s, v13.s[0]
        eor     x24, x24, x27
        adcs    x24, x24, xzr
        adcs    x20, x20, xzr
        umlal2  v12.2d, v18.4s, v13.s[2]
        ldp     q16, q18, [x2, #0x20]
        mul     x27, x23, x9
        umlal   v4.2d, v15.2s, v14.s[2]
        umlal2  v4.2d, v15.4s, v14.s[3]
        umlal   v4.2d, v23.2s, v14.s[0]
        umulh   x11, x23, x9
        umlal2  v4.2d, v23.4s, v14.s[1]
        ldp     q15, q23, [x2, #0x1a0]
        umlal   v29.2d, v16.2s, v13.s[0]
        umlal   v4.2d, v15.2s, v6.s[2]
        umlal2  v4.2d, v15.4s, v6.s[3]
        mul     x14, x23, x24
        adds    x11, x11, x14
        umlal2  v29.2d, v16.4s, v13.s[2]
        ldp     q15, q16, [x2, #0x1c0]
        umlal   v4.2d, v23.2s, v6.s[0]
        umlal2  v4.2d, v23.4s, v6.s[1]
        umulh   x14, x23, x24
        umlal   v4.2d, v15.2s, v24.s[2]
        umlal2  v4.2d, v15.4s, v24.s[3]
        ldp     q15, q23, [x2, #0x1e0]
        umlal   v4.2d, v16.2s, v24.s[0]
        umlal   v19.2d, v18.2s, v13.s[0]
        mul     x15, x23, x20
        adcs    x14, x14, x15
        umlal2  v19.2d, v18.4s, v13.s[2]
        umlal2  v4.2d, v16.4s, v24.s[1]
        ldp     q16, q18, [x2, #0x200]
        umlal   v4.2d, v15.2s, v26.s[2]
        umulh   x15, x23, x20
        umlal2  v4.2d, v15.4s, v26.s[3]
        umlal   v4.2d, v23.2s, v26.s[0]
        umlal2  v4.2d, v23.4s, v26.s[1]
        ldp     q15, q23, [x2, #0x40]
        umlal   v4.2d, v16.2s, v28.s[2]
        mul     x16, x9, x20
        adcs    x15, x15, x16
        umlal2  v4.2d, v16.4s, v28.s[3]
        umlal   v4.2d, v18.2s, v28.s[0]
        umlal   v31.2d, v15.2s, v13.s[0]
        umulh   x16, x9, x20
        umlal2  v4.2d, v18.4s, v28.s[1]
        usra    v4.2d, v20.2d, #0x1d
        umlal2  v31.2d, v15.4s, v13.s[2]
        ldp     q15, q16, [x2, #0x80]
        umlal   v21.2d, v23.2s, v13.s[0]
        ldp     d18, d20, [x12, #0xf0]
        umlal2  v21.2d, v23.4s, v13.s[2]
        shl     v20.2d, v20.2d, #0x12
        ldr     x12, [sp, #0x7c8]
        mul     x17, x24, x20
        adcs    x16, x16, x17
        umull   v23.2d, v15.2s, v13.s[0]
        usra    v4.2d, v18.2d, #0x34
        umlal2  v23.2d, v15.4s, v13.s[2]
        ldp     q15, q18, [x2, #0xa0]
        usra    v4.2d, v20.2d, #6
        ldp     q20, q25, [x2, #0x60]
        umulh   x17, x24, x20
        adc     x17, x17, xzr
        umlal   v23.2d, v16.2s, v2.s[2]
        str     x8, [sp, #0x7b8]
        ldr     x8, [sp, #0x7c0]
        str     x6, [sp, #0x5d8]
        mul     x6, x12, x8
        umlal2  v23.2d, v16.4s, v2.s[3]
        umlal   v23.2d, v15.2s, v2.s[0]
        umlal2  v23.2d, v15.4s, v2.s[1]
        uzp1    v15.4s, v13.4s, v9.4s
        str     x28, [sp, #0x620]
        mul     x28, x9, x24
        adds    x28, x14, x28
        ldp     q16, q27, [x2, #0x220]
        umlal   v22.2d, v20.2s, v13.s[0]
        umlal   v23.2d, v18.2s, v5.s[2]
        umlal2  v22.2d, v20.4s, v13.s[2]
        umulh   x14, x9, x24
        umlal2  v23.2d, v18.4s, v5.s[3]
        adcs    x14, x15, x14
        adcs    x15, x16, xzr
        adc     x16, x17, xzr
        umlal   v4.2d, v25.2s, v13.s[0]
        adds    x27, x27, x27
        adcs    x11, x11, x11
        ldp     q18, q20, [x2, #0xc0]
        umlal2  v4.2d, v25.4s, v13.s[2]
        adcs    x28, x28, x28
        adcs    x14, x14, x14
        umlal   v23.2d, v18.2s, v5.s[0]
        and     v13.16b, v4.16b, v3.16b
        adcs    x15, x15, x15
        adcs    x16, x16, x16
        umlal2  v23.2d, v18.4s, v5.s[1]
        adc     x17, xzr, xzr
        ext     v18.16b, v1.16b, v4.16b, #8
        str     x22, [sp, #0x7b0]
        umulh   x22, x23, x23
        umlal   v23.2d, v20.2s, v17.s[2]
        usra    v13.2d, v18.2d, #0x1d
        adds    x22, x27, x22
        umlal2  v23.2d, v20.4s, v17.s[3]
        ldp     q18, q20, [x2, #0xe0]
        umlal   v23.2d, v18.2s, v17.s[0]
        ext     v4.16b, v4.16b, v1.16b, #8
        umlal2  v23.2d, v18.4s, v17.s[1]
        mul     x23, x23, x23
        umlal   v23.2d, v20.2s, v8.s[2]
        umlal2  v23.2d, v20.4s, v8.s[3]
        ldp     q18, q20, [x2, #0x100]
        umlal   v23.2d, v18.2s, v8.s[0]
        mul     x27, x9, x9
        adcs    x27, x11, x27
        umlal2  v23.2d, v18.4s, v8.s[1]
        umlal   v23.2d, v20.2s, v11.s[2]
        umlal2  v23.2d, v20.4s, v11.s[3]
        ldp     q18, q20, [x2, #0x120]
        umulh   x9, x9, x9
        umlal   v23.2d, v18.2s, v11.s[0]
        ldr     x11, [sp, #0x7e8]
        adcs    x28, x28, x9
        umlal2  v23.2d, v18.4s, v11.s[1]
        umlal   v23.2d, v20.2s, v7.s[2]
        umlal2  v23.2d, v20.4s, v7.s[3]
        ldp     q18, q20, [x2]
        mul     x9, x24, x24
        ldp     q25, q27, [x2, #0x140]
        umlal   v12.2d, v18.2s, v9.s[0]
        adcs    x9, x14, x9
        umlal2  v12.2d, v18.4s, v9.s[2]
        umlal   v23.2d, v25.2s, v7.s[0]
        mul     x14, x12, x11
        umlal2  v23.2d, v25.4s, v7.s[1]
        umlal   v23.2d, v27.2s, v10.s[2]
        umlal2  v23.2d, v27.4s, v10.s[3]
        str     x14, [sp, #0x670]
        umulh   x14, x12, x11
        ext     v18.16b, v1.16b, v12.16b, #8
        usra    v12.2d, v18.2d, #0x1d
        ldp     q18, q25, [x2, #0x160]
        umlal   v23.2d, v18.2s, v10.s[0]
        umlal2  v23.2d, v18.4s, v10.s[1]
        umlal   v23.2d, v25.2s, v0.s[2]
        umulh   x24, x24, x24
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x748]
        umlal2  v23.2d, v25.4s, v0.s[3]
        ext     v18.16b, v12.16b, v1.16b, #8
        usra    v29.2d, v18.2d, #0x1d
        and     v12.16b, v12.16b, v3.16b
        umlal   v29.2d, v20.2s, v9.s[0]
        ldp     q18, q25, [x2, #0x180]
        umlal2  v29.2d, v20.4s, v9.s[2]
        umlal   v23.2d, v18.2s, v0.s[0]
        umlal2  v23.2d, v18.4s, v0.s[1]
        mul     x11, x11, x15
        umlal   v23.2d, v25.2s, v14.s[2]
        str     x25, [sp, #0x5b8]
        mul     x25, x20, x20
        adcs    x25, x16, x25
        umlal2  v23.2d, v25.4s, v14.s[3]
        ldp     q18, q20, [x2, #0x20]
        umlal   v19.2d, v18.2s, v9.s[0]
        ldp     q25, q27, [x2, #0x1a0]
        umlal2  v19.2d, v18.4s, v9.s[2]
        umulh   x16, x12, x8
        umlal   v23.2d, v25.2s, v14.s[0]
        umlal2  v23.2d, v25.4s, v14.s[1]
        umlal   v23.2d, v27.2s, v6.s[2]
        umlal   v31.2d, v20.2s, v9.s[0]
        mul     x8, x12, x15
        umlal2  v23.2d, v27.4s, v6.s[3]
        ldp     q18, q25, [x2, #0x1c0]
        umlal2  v31.2d, v20.4s, v9.s[2]
        umlal   v23.2d, v18.2s, v6.s[0]
        umulh   x20, x20, x20
        adc     x20, x17, x20
        adds    x6, x14, x6
        adcs    x8, x16, x8
        umulh   x14, x12, x15
        umlal2  v23.2d, v18.4s, v6.s[1]
        umlal   v23.2d, v25.2s, v24.s[2]
        umlal2  v23.2d, v25.4s, v24.s[3]
        ldp     q18, q20, [x2, #0x1e0]
        umlal   v23.2d, v18.2s, v24.s[0]
        umlal2  v23.2d, v18.4s, v24.s[1]
        umlal   v23.2d, v20.2s, v26.s[2]
        umlal2  v23.2d, v20.4s, v26.s[3]
        ldp     q18, q20, [x2, #0x40]
        ldp     q25, q27, [x2, #0x200]
        ldr     x17, [sp, #0x7c0]
        umlal   v21.2d, v18.2s, v9.s[0]
        umlal2  v21.2d, v18.4s, v9.s[2]
        adcs    x11, x14, x11
        ldr     x14, [sp, #0x7e8]
        umlal   v23.2d, v25.2s, v26.s[0]
        umlal2  v23.2d, v25.4s, v26.s[1]
        umulh   x16, x14, x15
        umlal   v23.2d, v27.2s, v28.s[2]
        umlal2  v23.2d, v27.4s, v28.s[3]
        umlal   v22.2d, v20.2s, v9.s[0]
        umlal   v23.2d, v16.2s, v28.s[0]
        mul     x12, x17, x15
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x640]
        umlal2  v23.2d, v16.4s, v28.s[1]
        ldp     q16, q18, [x2, #0x80]
        umlal2  v22.2d, v20.4s, v9.s[2]
        usra    v23.2d, v4.2d, #0x1d
        umull   v4.2d, v16.2s, v9.s[0]
        ldp     d20, d25, [x16, #0xf8]
        umulh   x16, x17, x15
        umlal2  v4.2d, v16.4s, v9.s[2]
        shl     v16.2d, v25.2d, #0x18
        adc     x16, x16, xzr
        subs    x23, x13, x23
        umlal   v4.2d, v18.2s, v15.s[0]
        usra    v23.2d, v20.2d, #0x2e
        sbcs    x22, x1, x22
        sbcs    x27, x21, x27
        umlal2  v4.2d, v18.4s, v15.s[1]
        ldp     q18, q20, [x2, #0xa0]
        sbcs    x28, x26, x28
        umlal   v4.2d, v18.2s, v2.s[2]
        usra    v23.2d, v16.2d, #6
        sbcs    x9, x10, x9
        str     x26, [sp, #0x5b0]
        ldr     x26, [sp, #0x5c0]
        sbcs    x24, x26, x24
        ldp     q16, q25, [x2, #0x60]
        umlal2  v4.2d, v18.4s, v2.s[3]
        str     x21, [sp, #0x5a8]
        ldr     x21, [sp, #0x630]
        ldr     x15, [sp, #0x5b8]
        sbcs    x25, x21, x25
        umlal   v13.2d, v16.2s, v9.s[0]
        ldr     x14, [sp, #0x7b0]
        str     x1, [sp, #0x5a0]
        ldr     x17, [sp, #0x620]
        ldr     x1, [sp, #0x638]
        sbcs    x20, x1, x20
        str     x13, [sp, #0x598]
        csetm   x13, lo
        adds    x23, x23, x5
        umlal   v4.2d, v20.2s, v2.s[0]
        adcs    x22, x22, x7
        adcs    x27, x27, x19
        adcs    x28, x28, x15
        umlal2  v13.2d, v16.4s, v9.s[2]
        adcs    x9, x9, x14
        adcs    x24, x24, x17
        ldr     x17, [sp, #0x5d8]
        adcs    x25, x25, x17
        ldr     x17, [sp, #0x7b8]
        umlal2  v4.2d, v20.4s, v2.s[1]
        adcs    x20, x20, x17
        ldp     q16, q18, [x2, #0xc0]
        umlal   v4.2d, v16.2s, v5.s[2]
        adc     x13, x13, xzr
        adds    x23, x10, x23
        adcs    x22, x26, x22
        umlal2  v4.2d, v16.4s, v5.s[3]
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x620]
        adcs    x26, x1, x28
        ldr     x1, [sp, #0x5d8]
        adcs    x28, x5, x9
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x7e8]
        ldr     x9, [sp, #0x7c0]
        umlal   v4.2d, v18.2s, v5.s[0]
        adcs    x25, x19, x25
        adcs    x19, x15, x20
        umlal2  v4.2d, v18.4s, v5.s[1]
        ldp     q16, q18, [x2, #0xe0]
        adcs    x20, x14, x13
        umlal   v4.2d, v16.2s, v17.s[2]
        adcs    x27, x27, xzr
        adcs    x1, x1, xzr
        adcs    x5, x17, xzr
        umlal2  v4.2d, v16.4s, v17.s[3]
        mul     x10, x7, x9
        adds    x8, x8, x10
        ldr     x13, [sp, #0x670]
        umlal   v4.2d, v18.2s, v17.s[0]
        umlal   v23.2d, v25.2s, v9.s[0]
        umlal2  v4.2d, v18.4s, v17.s[1]
        ldp     q16, q18, [x2, #0x100]
        umulh   x10, x7, x9
        ldp     q20, q27, [x2, #0x120]
        umlal2  v23.2d, v25.4s, v9.s[2]
        adcs    x10, x11, x10
        adcs    x11, x12, xzr
        umlal   v4.2d, v16.2s, v8.s[2]
        adc     x12, x16, xzr
        adds    x13, x13, x13
        umlal2  v4.2d, v16.4s, v8.s[3]
        ldr     x15, [sp, #0x7c8]
        adcs    x6, x6, x6
        ext     v9.16b, v23.16b, v1.16b, #8
        adcs    x8, x8, x8
        umlal   v4.2d, v18.2s, v8.s[0]
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        adcs    x12, x12, x12
        and     v16.16b, v23.16b, v3.16b
        adc     x14, xzr, xzr
        umlal2  v4.2d, v18.4s, v8.s[1]
        ext     v18.16b, v1.16b, v23.16b, #8
        umulh   x16, x15, x15
        umlal   v4.2d, v20.2s, v11.s[2]
        adds    x13, x13, x16
        umlal2  v4.2d, v20.4s, v11.s[3]
        usra    v16.2d, v18.2d, #0x1d
        ldp     q18, q20, [x2, #0x140]
        umlal   v4.2d, v27.2s, v11.s[0]
        umlal2  v4.2d, v27.4s, v11.s[1]
        mul     x16, x7, x7
        umlal   v4.2d, v18.2s, v7.s[2]
        umlal2  v4.2d, v18.4s, v7.s[3]
        adcs    x6, x6, x16
        ldp     q18, q23, [x2]
        umlal   v29.2d, v18.2s, v12.s[0]
        umulh   x16, x7, x7
        adcs    x8, x8, x16
        umlal2  v29.2d, v18.4s, v12.s[2]
        ext     v18.16b, v1.16b, v29.16b, #8
        umlal   v4.2d, v20.2s, v7.s[0]
        usra    v29.2d, v18.2d, #0x1d
        umlal2  v4.2d, v20.4s, v7.s[1]
        ldp     q18, q20, [x2, #0x160]
        umlal   v4.2d, v18.2s, v10.s[2]
        mul     x16, x9, x9
        adcs    x10, x10, x16
        umlal2  v4.2d, v18.4s, v10.s[3]
        ext     v18.16b, v29.16b, v1.16b, #8
        usra    v19.2d, v18.2d, #0x1d
        and     v18.16b, v29.16b, v3.16b
        umlal   v19.2d, v23.2s, v12.s[0]
        umlal2  v19.2d, v23.4s, v12.s[2]
        umulh   x16, x9, x9
        ldr     x17, [sp, #0x748]
        umlal   v4.2d, v20.2s, v10.s[0]
        adcs    x11, x11, x16
        ldp     q23, q25, [x2, #0x180]
        umlal2  v4.2d, v20.4s, v10.s[1]
        umlal   v4.2d, v23.2s, v0.s[2]
        mul     x16, x15, x15
        umlal2  v4.2d, v23.4s, v0.s[3]
        ldp     q20, q23, [x2, #0x20]
        umlal   v4.2d, v25.2s, v0.s[0]
        ldp     q27, q29, [x2, #0x1a0]
        umlal2  v4.2d, v25.4s, v0.s[1]
        str     x11, [sp, #0x670]
        mul     x11, x17, x17
        umlal   v31.2d, v20.2s, v12.s[0]
        umlal2  v31.2d, v20.4s, v12.s[2]
        umlal   v4.2d, v27.2s, v14.s[2]
        str     x10, [sp, #0x7b8]
        umulh   x10, x17, x17
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x7a8]
        adc     x10, x14, x10
        ldr     x14, [sp, #0x7a0]
        umlal2  v4.2d, v27.4s, v14.s[3]
        umlal   v4.2d, v29.2s, v14.s[0]
        umlal2  v4.2d, v29.4s, v14.s[1]
        ldp     q20, q25, [x2, #0x1c0]
        umlal   v4.2d, v20.2s, v6.s[2]
        str     x10, [sp, #0x5d8]
        mul     x10, x12, x14
        umlal2  v4.2d, v20.4s, v6.s[3]
        umlal   v21.2d, v23.2s, v12.s[0]
        umlal   v4.2d, v25.2s, v6.s[0]
        umlal2  v4.2d, v25.4s, v6.s[1]
        str     x11, [sp, #0x620]
        umulh   x11, x12, x14
        ldp     q20, q25, [x2, #0x1e0]
        umlal2  v21.2d, v23.4s, v12.s[2]
        umlal   v4.2d, v20.2s, v24.s[2]
        umlal2  v4.2d, v20.4s, v24.s[3]
        ldp     q20, q23, [x2, #0x40]
        str     x8, [sp, #0x7b0]
        ldr     x8, [sp, #0x798]
        str     x6, [sp, #0x5b8]
        mul     x6, x12, x8
        umlal   v4.2d, v25.2s, v24.s[0]
        adds    x6, x11, x6
        umlal2  v4.2d, v25.4s, v24.s[1]
        ldp     q25, q27, [x2, #0x200]
        umlal   v22.2d, v20.2s, v12.s[0]
        umulh   x11, x12, x8
        umlal2  v22.2d, v20.4s, v12.s[2]
        umlal   v4.2d, v25.2s, v26.s[2]
        umlal2  v4.2d, v25.4s, v26.s[3]
        umlal   v4.2d, v27.2s, v26.s[0]
        str     x13, [sp, #0x638]
        ldr     x13, [sp, #0x788]
        str     x16, [sp, #0x630]
        mul     x16, x12, x13
        adcs    x11, x11, x16
        umlal2  v4.2d, v27.4s, v26.s[1]
        ldp     q20, q25, [x2, #0x220]
        umlal   v4.2d, v20.2s, v28.s[2]
        umlal2  v4.2d, v20.4s, v28.s[3]
        umulh   x16, x12, x13
        umlal   v13.2d, v23.2s, v12.s[0]
        umlal   v4.2d, v25.2s, v28.s[0]
        umlal2  v4.2d, v25.4s, v28.s[1]
        ldp     q20, q25, [x2, #0x80]
        umlal2  v13.2d, v23.4s, v12.s[2]
        usra    v4.2d, v9.2d, #0x1d
        mul     x17, x14, x13
        umulh   x9, x14, x13
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x640]
        umull   v9.2d, v20.2s, v12.s[0]
        umlal2  v9.2d, v20.4s, v12.s[2]
        ldp     q20, q23, [x2, #0xa0]
        umlal   v9.2d, v25.2s, v15.s[2]
        ldp     d27, d29, [x17, #0x100]
        umlal2  v9.2d, v25.4s, v15.s[3]
        mul     x17, x8, x13
        umlal   v9.2d, v20.2s, v15.s[0]
        usra    v4.2d, v27.2d, #0x28
        ldr     x15, [sp, #0x598]
        ldp     q25, q27, [x2, #0xc0]
        umlal2  v9.2d, v20.4s, v15.s[1]
        umlal   v9.2d, v23.2s, v2.s[2]
        shl     v20.2d, v29.2d, #0x1e
        umulh   x7, x8, x13
        umlal2  v9.2d, v23.4s, v2.s[3]
        uzp1    v23.4s, v12.4s, v18.4s
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x600]
        usra    v4.2d, v20.2d, #6
        adc     x7, x7, xzr
        subs    x15, x17, x15
        ldr     x17, [sp, #0x618]
        umlal   v9.2d, v25.2s, v2.s[0]
        ldp     q20, q29, [x2, #0x60]
        str     x15, [sp, #0x598]
        ldr     x15, [sp, #0x5a0]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x610]
        umlal2  v9.2d, v25.4s, v2.s[1]
        str     x15, [sp, #0x5a0]
        ldr     x15, [sp, #0x5a8]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x608]
        umlal   v9.2d, v27.2s, v5.s[2]
        str     x15, [sp, #0x5a8]
        ldr     x15, [sp, #0x5b0]
        sbcs    x15, x17, x15
        ldr     x17, [sp, #0x648]
        umlal2  v9.2d, v27.4s, v5.s[3]
        ldp     q25, q27, [x2, #0xe0]
        sbcs    x23, x17, x23
        ldr     x17, [sp, #0x658]
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x7e0]
        sbcs    x21, x17, x21
        mul     x17, x14, x8
        str     x21, [sp, #0x5b0]
        ldr     x21, [sp, #0x5d0]
        sbcs    x26, x21, x26
        ldr     x21, [sp, #0x668]
        sbcs    x28, x21, x28
        ldr     x21, [sp, #0x650]
        umlal   v16.2d, v20.2s, v12.s[0]
        sbcs    x24, x21, x24
        ldr     x21, [sp, #0x660]
        umlal2  v16.2d, v20.4s, v12.s[2]
        sbcs    x25, x21, x25
        ldr     x21, [sp, #0x7d8]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x5c8]
        umlal   v4.2d, v29.2s, v12.s[0]
        umlal   v9.2d, v25.2s, v5.s[0]
        sbcs    x20, x21, x20
        umulh   x21, x14, x8
        umlal2  v9.2d, v25.4s, v5.s[1]
        str     x20, [sp, #0x5c0]
        ldr     x20, [sp, #0x7d0]
        sbcs    x27, x20, x27
        ldr     x20, [sp, #0x790]
        umlal   v9.2d, v27.2s, v17.s[2]
        sbcs    x1, x20, x1
        ldr     x20, [sp, #0x628]
        umlal2  v9.2d, v27.4s, v17.s[3]
        ldp     q20, q25, [x2, #0x100]
        sbcs    x5, x20, x5
        csetm   x20, lo
        adds    x11, x11, x17
        umlal2  v4.2d, v29.4s, v12.s[2]
        ldp     q12, q27, [x2]
        adcs    x21, x16, x21
        adcs    x9, x9, xzr
        adc     x7, x7, xzr
        adds    x10, x10, x10
        adcs    x6, x6, x6
        adcs    x11, x11, x11
        umulh   x16, x12, x12
        adcs    x21, x21, x21
        adcs    x9, x9, x9
        umlal   v9.2d, v20.2s, v17.s[0]
        adcs    x7, x7, x7
        umlal2  v9.2d, v20.4s, v17.s[1]
        ldp     q20, q29, [x2, #0x120]
        umlal   v19.2d, v12.2s, v18.s[0]
        adc     x17, xzr, xzr
        str     x20, [sp, #0x590]
        mul     x20, x14, x14
        umlal2  v19.2d, v12.4s, v18.s[2]
        adds    x10, x10, x16
        umlal   v9.2d, v25.2s, v8.s[2]
        umulh   x16, x14, x14
        umlal2  v9.2d, v25.4s, v8.s[3]
        ext     v12.16b, v4.16b, v1.16b, #8
        adcs    x20, x6, x20
        umlal   v9.2d, v20.2s, v8.s[0]
        mul     x6, x8, x8
        adcs    x11, x11, x16
        umlal2  v9.2d, v20.4s, v8.s[1]
        ext     v20.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v20.2d, #0x1d
        umulh   x16, x8, x8
        adcs    x21, x21, x6
        adcs    x6, x9, x16
        umlal   v9.2d, v29.2s, v11.s[2]
        and     v20.16b, v4.16b, v3.16b
        umlal2  v9.2d, v29.4s, v11.s[3]
        ldr     x16, [sp, #0x7c8]
        ext     v4.16b, v1.16b, v4.16b, #8
        usra    v20.2d, v4.2d, #0x1d
        ldp     q4, q25, [x2, #0x20]
        umlal   v21.2d, v4.2s, v18.s[0]
        mul     x9, x13, x13
        ldp     q29, q30, [x2, #0x140]
        umlal2  v21.2d, v4.4s, v18.s[2]
        adcs    x7, x7, x9
        umlal   v22.2d, v25.2s, v18.s[0]
        umulh   x9, x13, x13
        adc     x9, x17, x9
        ldr     x17, [sp, #0x7e8]
        subs    x16, x16, x12
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x7c0]
        mul     x12, x12, x12
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x748]
        umlal   v9.2d, v29.2s, v11.s[0]
        sbcs    x13, x17, x13
        umlal2  v22.2d, v25.4s, v18.s[2]
        umlal2  v9.2d, v29.4s, v11.s[1]
        ext     v4.16b, v19.16b, v1.16b, #8
        csetm   x17, lo
        and     v19.16b, v19.16b, v3.16b
        eor     x16, x16, x17
        eor     x14, x14, x17
        eor     x8, x8, x17
        usra    v31.2d, v4.2d, #0x1d
        umlal   v9.2d, v30.2s, v7.s[2]
        cmn     x17, #1
        eor     x13, x13, x17
        umlal   v31.2d, v27.2s, v18.s[0]
        umlal2  v9.2d, v30.4s, v7.s[3]
        ldp     q4, q25, [x2, #0x160]
        adcs    x16, x16, xzr
        adcs    x14, x14, xzr
        adcs    x8, x8, xzr
        adcs    x13, x13, xzr
        mul     x17, x16, x14
        umlal2  v31.2d, v27.4s, v18.s[2]
        str     x5, [sp, #0x788]
        umulh   x5, x16, x14
        umlal   v9.2d, v4.2s, v7.s[0]
        umlal2  v9.2d, v4.4s, v7.s[1]
        ldp     q4, q27, [x2, #0x180]
        umlal   v9.2d, v25.2s, v10.s[2]
        str     x1, [sp, #0x748]
        umulh   x1, x16, x13
        umlal2  v9.2d, v25.4s, v10.s[3]
        ldp     q25, q29, [x2, #0x1a0]
        str     x27, [sp, #0x798]
        mul     x27, x16, x8
        umlal   v9.2d, v4.2s, v10.s[0]
        umlal2  v9.2d, v4.4s, v10.s[1]
        adds    x27, x5, x27
        umulh   x5, x16, x8
        umlal   v9.2d, v27.2s, v0.s[2]
        umlal2  v9.2d, v27.4s, v0.s[3]
        ldp     q4, q27, [x2, #0x1c0]
        umlal   v9.2d, v25.2s, v0.s[0]
        umlal2  v9.2d, v25.4s, v0.s[1]
        str     x19, [sp, #0x7c0]
        mul     x19, x16, x13
        umlal   v9.2d, v29.2s, v14.s[2]
        umlal2  v9.2d, v29.4s, v14.s[3]
        str     x25, [sp, #0x7a8]
        mul     x25, x14, x13
        adcs    x19, x5, x19
        umlal   v9.2d, v4.2s, v14.s[0]
        umlal2  v9.2d, v4.4s, v14.s[1]
        ldp     q4, q25, [x2, #0x40]
        umlal   v9.2d, v27.2s, v6.s[2]
        umlal2  v9.2d, v27.4s, v6.s[3]
        ldp     q27, q29, [x2, #0x1e0]
        umlal   v13.2d, v4.2s, v18.s[0]
        umlal2  v13.2d, v4.4s, v18.s[2]
        umlal   v9.2d, v27.2s, v6.s[0]
        umlal2  v9.2d, v27.4s, v6.s[1]
        umlal   v9.2d, v29.2s, v24.s[2]
        umlal2  v9.2d, v29.4s, v24.s[3]
        ldp     q4, q27, [x2, #0x80]
        ldp     q29, q30, [x2, #0x200]
        umlal   v9.2d, v29.2s, v24.s[0]
        ldr     x5, [sp, #0x640]
        umlal2  v9.2d, v29.4s, v24.s[1]
        umlal   v9.2d, v30.2s, v26.s[2]
        umlal2  v9.2d, v30.4s, v26.s[3]
        ldp     q29, q30, [x2, #0x220]
        umlal   v9.2d, v29.2s, v26.s[0]
        umlal2  v9.2d, v29.4s, v26.s[1]
        umlal   v9.2d, v30.2s, v28.s[2]
        umlal2  v9.2d, v30.4s, v28.s[3]
        umull   v28.2d, v4.2s, v18.s[0]
        usra    v9.2d, v12.2d, #0x1d
        umlal2  v28.2d, v4.4s, v18.s[2]
        ldp     d12, d4, [x5, #0x108]
        umlal   v28.2d, v27.2s, v23.s[0]
        usra    v9.2d, v12.2d, #0x22
        adcs    x25, x1, x25
        umlal2  v28.2d, v27.4s, v23.s[1]
        shl     v12.2d, v4.2d, #0x24
        umlal   v16.2d, v25.2s, v18.s[0]
        usra    v9.2d, v12.2d, #6
        umulh   x1, x14, x13
        ldp     q12, q4, [x2, #0xa0]
        umlal   v28.2d, v12.2s, v15.s[2]
        umlal2  v28.2d, v12.4s, v15.s[3]
        umlal   v28.2d, v4.2s, v15.s[0]
        umlal2  v16.2d, v25.4s, v18.s[2]
        ldp     q12, q25, [x2, #0xc0]
        str     x24, [sp, #0x7a0]
        mul     x24, x8, x13
        umlal2  v28.2d, v4.4s, v15.s[1]
        ldp     q4, q27, [x2, #0x60]
        adcs    x24, x1, x24
        umlal   v28.2d, v12.2s, v2.s[2]
        umlal2  v28.2d, v12.4s, v2.s[3]
        umulh   x1, x8, x13
        adc     x1, x1, xzr
        umlal   v28.2d, v25.2s, v2.s[0]
        umlal2  v28.2d, v25.4s, v2.s[1]
        umlal   v9.2d, v27.2s, v18.s[0]
        umlal2  v9.2d, v27.4s, v18.s[2]
        ldp     q12, q25, [x2, #0xe0]
        str     x28, [sp, #0x7e8]
        mul     x28, x14, x8
        umlal   v28.2d, v12.2s, v5.s[2]
        adds    x19, x19, x28
        umlal2  v28.2d, v12.4s, v5.s[3]
        ext     v12.16b, v9.16b, v1.16b, #8
        umulh   x28, x14, x8
        umlal   v28.2d, v25.2s, v5.s[0]
        adcs    x25, x25, x28
        adcs    x24, x24, xzr
        umlal2  v28.2d, v25.4s, v5.s[1]
        ext     v25.16b, v1.16b, v9.16b, #8
        adc     x28, x1, xzr
        adds    x1, x17, x17
        umlal   v20.2d, v4.2s, v18.s[0]
        and     v9.16b, v9.16b, v3.16b
        adcs    x27, x27, x27
        adcs    x19, x19, x19
        umlal2  v20.2d, v4.4s, v18.s[2]
        ldp     q4, q18, [x2, #0x100]
        adcs    x25, x25, x25
        umlal   v28.2d, v4.2s, v17.s[2]
        usra    v9.2d, v25.2d, #0x1d
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        ldp     q25, q27, [x2, #0x120]
        adc     x17, xzr, xzr
        umlal2  v28.2d, v4.4s, v17.s[3]
        str     x26, [sp, #0x7c8]
        umulh   x26, x16, x16
        umlal   v28.2d, v18.2s, v17.s[0]
        adds    x26, x1, x26
        umlal2  v28.2d, v18.4s, v17.s[1]
        umlal   v28.2d, v25.2s, v8.s[2]
        umlal2  v28.2d, v25.4s, v8.s[3]
        ldp     q4, q18, [x2]
        mul     x1, x16, x16
        umlal   v28.2d, v27.2s, v8.s[0]
        ldp     q25, q29, [x2, #0x140]
        umlal   v31.2d, v4.2s, v19.s[0]
        umlal2  v31.2d, v4.4s, v19.s[2]
        umlal2  v28.2d, v27.4s, v8.s[1]
        mul     x16, x14, x14
        adcs    x27, x27, x16
        umlal   v28.2d, v25.2s, v11.s[2]
        ext     v4.16b, v1.16b, v31.16b, #8
        umlal2  v28.2d, v25.4s, v11.s[3]
        umlal   v28.2d, v29.2s, v11.s[0]
        usra    v31.2d, v4.2d, #0x1d
        ldr     x16, [sp, #0x758]
        umulh   x14, x14, x14
        adcs    x19, x19, x14
        umlal2  v28.2d, v29.4s, v11.s[1]
        ldp     q4, q25, [x2, #0x1e0]
        ldp     q27, q29, [x2, #0x160]
        umlal   v28.2d, v27.2s, v7.s[2]
        umlal2  v28.2d, v27.4s, v7.s[3]
        ext     v27.16b, v31.16b, v1.16b, #8
        usra    v21.2d, v27.2d, #0x1d
        and     v27.16b, v31.16b, v3.16b
        mul     x14, x8, x8
        str     x22, [sp, #0x588]
        ldr     x22, [sp, #0x768]
        str     x23, [sp, #0x580]
        umulh   x23, x16, x22
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x750]
        umlal   v21.2d, v18.2s, v19.s[0]
        umlal   v28.2d, v29.2s, v7.s[0]
        umlal2  v21.2d, v18.4s, v19.s[2]
        ldp     q18, q30, [x2, #0x180]
        str     x15, [sp, #0x578]
        mul     x15, x14, x16
        umlal2  v28.2d, v29.4s, v7.s[1]
        umlal   v28.2d, v18.2s, v10.s[2]
        umlal2  v28.2d, v18.4s, v10.s[3]
        ldp     q18, q29, [x2, #0x20]
        str     x15, [sp, #0x570]
        umulh   x15, x14, x16
        umlal   v28.2d, v30.2s, v10.s[0]
        umlal   v22.2d, v18.2s, v19.s[0]
        umlal2  v28.2d, v30.4s, v10.s[1]
        ldp     q30, q31, [x2, #0x1a0]
        umlal2  v22.2d, v18.4s, v19.s[2]
        umulh   x8, x8, x8
        adcs    x24, x24, x8
        ldr     x8, [sp, #0x780]
        umlal   v28.2d, v30.2s, v0.s[2]
        umlal2  v28.2d, v30.4s, v0.s[3]
        umlal   v28.2d, v31.2s, v0.s[0]
        umlal2  v28.2d, v31.4s, v0.s[1]
        ldp     q18, q30, [x2, #0x1c0]
        str     x9, [sp, #0x568]
        mul     x9, x14, x8
        umlal   v28.2d, v18.2s, v14.s[2]
        umlal2  v28.2d, v18.4s, v14.s[3]
        umlal   v13.2d, v29.2s, v19.s[0]
        umulh   x8, x14, x8
        umlal2  v13.2d, v29.4s, v19.s[2]
        umlal   v28.2d, v30.2s, v14.s[0]
        umlal2  v28.2d, v30.4s, v14.s[1]
        str     x7, [sp, #0x560]
        mul     x7, x13, x13
        adcs    x28, x28, x7
        umlal   v28.2d, v4.2s, v6.s[2]
        ldp     q18, q29, [x2, #0x200]
        umlal2  v28.2d, v4.4s, v6.s[3]
        umlal   v28.2d, v25.2s, v6.s[0]
        umlal2  v28.2d, v25.4s, v6.s[1]
        umulh   x7, x13, x13
        adc     x7, x17, x7
        adds    x9, x15, x9
        umlal   v28.2d, v18.2s, v24.s[2]
        umlal2  v28.2d, v18.4s, v24.s[3]
        ldp     q4, q18, [x2, #0x220]
        umlal   v28.2d, v29.2s, v24.s[0]
        umlal2  v28.2d, v29.4s, v24.s[1]
        mul     x13, x14, x22
        adcs    x8, x8, x13
        umlal   v28.2d, v4.2s, v26.s[2]
        umlal2  v28.2d, v4.4s, v26.s[3]
        ldp     q4, q25, [x2, #0x80]
        umlal   v28.2d, v18.2s, v26.s[0]
        umlal2  v28.2d, v18.4s, v26.s[1]
        umulh   x13, x14, x22
        ldp     q18, q29, [x2, #0x40]
        umlal   v16.2d, v18.2s, v19.s[0]
        usra    v28.2d, v12.2d, #0x1d
        umlal2  v16.2d, v18.4s, v19.s[2]
        ldp     d12, d18, [x5, #0x110]
        usra    v28.2d, v12.2d, #0x1c
        umlal   v20.2d, v29.2s, v19.s[0]
        mul     x15, x16, x22
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x780]
        shl     v12.2d, v18.2d, #0x2a
        umlal2  v20.2d, v29.4s, v19.s[2]
        umull   v18.2d, v4.2s, v19.s[0]
        usra    v28.2d, v12.2d, #6
        umlal2  v18.2d, v4.4s, v19.s[2]
        ldp     q12, q4, [x2, #0xa0]
        umlal   v18.2d, v25.2s, v23.s[2]
        ldp     q29, q30, [x2, #0x60]
        ldr     x5, [sp, #0x630]
        umlal2  v18.2d, v25.4s, v23.s[3]
        umlal   v18.2d, v12.2s, v23.s[0]
        umlal2  v18.2d, v12.4s, v23.s[1]
        mul     x17, x15, x22
        adcs    x23, x23, x17
        ldr     x14, [sp, #0x5b8]
        umlal   v18.2d, v4.2s, v15.s[2]
        umlal2  v18.2d, v4.4s, v15.s[3]
        uzp1    v4.4s, v19.4s, v27.4s
        umlal   v28.2d, v30.2s, v19.s[0]
        umulh   x17, x15, x22
        ldr     x22, [sp, #0x638]
        adc     x17, x17, xzr
        subs    x1, x5, x1
        umlal2  v28.2d, v30.4s, v19.s[2]
        ext     v12.16b, v28.16b, v1.16b, #8
        sbcs    x26, x22, x26
        sbcs    x27, x14, x27
        str     x9, [sp, #0x558]
        ldr     x9, [sp, #0x7b0]
        sbcs    x19, x9, x19
        umlal   v9.2d, v29.2s, v19.s[0]
        str     x17, [sp, #0x550]
        ldr     x17, [sp, #0x7b8]
        sbcs    x25, x17, x25
        str     x23, [sp, #0x548]
        ldr     x23, [sp, #0x670]
        sbcs    x24, x23, x24
        str     x13, [sp, #0x540]
        ldr     x13, [sp, #0x620]
        sbcs    x28, x13, x28
        umlal2  v9.2d, v29.4s, v19.s[2]
        ldp     q19, q25, [x2, #0xc0]
        umlal   v18.2d, v19.2s, v15.s[0]
        str     x8, [sp, #0x538]
        ldr     x8, [sp, #0x5d8]
        sbcs    x7, x8, x7
        csetm   x15, lo
        ldr     x16, [sp, #0x560]
        adds    x1, x1, x12
        ldr     x9, [sp, #0x568]
        umlal2  v18.2d, v19.4s, v15.s[1]
        adcs    x26, x26, x10
        umlal   v18.2d, v25.2s, v2.s[2]
        adcs    x27, x27, x20
        umlal2  v18.2d, v25.4s, v2.s[3]
        adcs    x19, x19, x11
        adcs    x25, x25, x21
        ldp     q19, q25, [x2, #0xe0]
        adcs    x24, x24, x6
        umlal   v18.2d, v19.2s, v2.s[0]
        adcs    x28, x28, x16
        adcs    x7, x7, x9
        adc     x15, x15, xzr
        umlal2  v18.2d, v19.4s, v2.s[1]
        adds    x1, x17, x1
        adcs    x23, x23, x26
        adcs    x26, x13, x27
        umlal   v18.2d, v25.2s, v5.s[2]
        adcs    x19, x8, x19
        adcs    x25, x12, x25
        ldr     x8, [sp, #0x598]
        adcs    x24, x10, x24
        umlal2  v18.2d, v25.4s, v5.s[3]
        ldp     q19, q25, [x2, #0x100]
        adcs    x20, x20, x28
        ldr     x10, [sp, #0x5a8]
        umlal   v18.2d, v19.2s, v5.s[0]
        adcs    x28, x11, x7
        ldr     x12, [sp, #0x7b0]
        ldr     x11, [sp, #0x578]
        adcs    x21, x21, x15
        adcs    x27, x6, xzr
        ldr     x13, [sp, #0x580]
        umlal2  v18.2d, v19.4s, v5.s[1]
        adcs    x6, x16, xzr
        ldr     x15, [sp, #0x588]
        adcs    x7, x9, xzr
        ldr     x16, [sp, #0x5b0]
        ldr     x9, [sp, #0x5a0]
        ldr     x17, [sp, #0x7c8]
        adds    x8, x8, x5
        umlal   v18.2d, v25.2s, v17.s[2]
        adcs    x9, x9, x22
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x7a0]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x7e8]
        ldr     x22, [sp, #0x7a8]
        umlal2  v18.2d, v25.4s, v17.s[3]
        ldr     x5, [sp, #0x7c0]
        ldp     q19, q25, [x2, #0x120]
        adcs    x13, x13, x1
        umlal   v18.2d, v19.2s, v17.s[0]
        adcs    x15, x15, x23
        adcs    x16, x16, x26
        adcs    x17, x17, x19
        umlal2  v18.2d, v19.4s, v17.s[1]
        adcs    x12, x12, x25
        adcs    x14, x14, x24
        umlal   v18.2d, v25.2s, v8.s[2]
        adcs    x22, x22, x20
        adcs    x5, x5, x28
        str     x28, [sp, #0x7c0]
        ldr     x28, [sp, #0x5c0]
        adcs    x28, x28, x21
        str     x21, [sp, #0x5c0]
        ldr     x21, [sp, #0x798]
        adcs    x21, x21, x27
        umlal2  v18.2d, v25.4s, v8.s[3]
        ldp     q19, q25, [x2, #0x140]
        str     x27, [sp, #0x798]
        ldr     x27, [sp, #0x748]
        adcs    x27, x27, x6
        umlal   v18.2d, v19.2s, v8.s[0]
        str     x6, [sp, #0x748]
        ldr     x6, [sp, #0x788]
        adcs    x6, x6, x7
        str     x7, [sp, #0x788]
        ldr     x7, [sp, #0x590]
        adc     x7, x7, xzr
        ext     v29.16b, v1.16b, v28.16b, #8
        umlal2  v18.2d, v19.4s, v8.s[1]
        and     v19.16b, v28.16b, v3.16b
        usra    v19.2d, v29.2d, #0x1d
        str     x20, [sp, #0x590]
        ldr     x20, [sp, #0x668]
        adds    x20, x20, x8
        ldr     x8, [sp, #0x650]
        adcs    x8, x8, x9
        ldr     x9, [sp, #0x758]
        ldp     q28, q29, [x2]
        umlal   v21.2d, v28.2s, v27.s[0]
        str     x8, [sp, #0x650]
        ldr     x8, [sp, #0x780]
        str     x20, [sp, #0x668]
        mul     x20, x9, x8
        umlal   v18.2d, v25.2s, v11.s[2]
        ldp     q30, q31, [x2, #0x160]
        str     x20, [sp, #0x7a8]
        ldr     x20, [sp, #0x660]
        adcs    x20, x20, x10
        umlal2  v21.2d, v28.4s, v27.s[2]
        umulh   x10, x9, x8
        str     x20, [sp, #0x660]
        ldr     x20, [sp, #0x7d8]
        adcs    x20, x20, x11
        ldr     x11, [sp, #0x5c8]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x7d0]
        umlal2  v18.2d, v25.4s, v11.s[3]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x790]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x628]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x630]
        umlal   v18.2d, v30.2s, v11.s[0]
        ext     v25.16b, v1.16b, v21.16b, #8
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x638]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x5b8]
        usra    v21.2d, v25.2d, #0x1d
        umlal2  v18.2d, v30.4s, v11.s[1]
        adcs    x22, x17, x22
        ldr     x17, [sp, #0x7b0]
        adcs    x5, x17, x5
        mul     x17, x9, x9
        umlal   v18.2d, v31.2s, v7.s[2]
        ext     v25.16b, v21.16b, v1.16b, #8
        adcs    x28, x1, x28
        ldr     x1, [sp, #0x590]
        usra    v22.2d, v25.2d, #0x1d
        umlal   v22.2d, v29.2s, v27.s[0]
        adcs    x23, x23, x21
        adcs    x21, x26, x27
        and     v21.16b, v21.16b, v3.16b
        adcs    x26, x19, x6
        ldr     x6, [sp, #0x7c0]
        ldr     x19, [sp, #0x750]
        adcs    x25, x25, x7
        ldr     x7, [sp, #0x5c0]
        adcs    x24, x24, xzr
        umulh   x27, x19, x19
        umlal2  v22.2d, v29.4s, v27.s[2]
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        umlal2  v18.2d, v31.4s, v7.s[3]
        ldp     q25, q28, [x2, #0x20]
        adcs    x7, x7, xzr
        umlal   v13.2d, v25.2s, v27.s[0]
        ldp     q29, q30, [x2, #0x180]
        str     x7, [sp, #0x5c0]
        ldr     x7, [sp, #0x798]
        adcs    x7, x7, xzr
        umlal2  v13.2d, v25.4s, v27.s[2]
        ldp     q25, q31, [x2, #0x1a0]
        str     x7, [sp, #0x798]
        ldr     x7, [sp, #0x748]
        adcs    x7, x7, xzr
        str     x7, [sp, #0x748]
        umulh   x7, x9, x9
        umlal   v16.2d, v28.2s, v27.s[0]
        str     x6, [sp, #0x7c0]
        ldr     x6, [sp, #0x788]
        adcs    x6, x6, xzr
        str     x6, [sp, #0x788]
        ldr     x6, [sp, #0x538]
        str     x1, [sp, #0x590]
        ldr     x1, [sp, #0x7a8]
        adds    x1, x6, x1
        ldr     x6, [sp, #0x540]
        adcs    x6, x6, x10
        ldr     x10, [sp, #0x548]
        adcs    x10, x10, xzr
        umlal2  v16.2d, v28.4s, v27.s[2]
        str     x24, [sp, #0x548]
        ldr     x24, [sp, #0x550]
        adc     x24, x24, xzr
        str     x25, [sp, #0x550]
        ldr     x25, [sp, #0x570]
        adds    x25, x25, x25
        str     x26, [sp, #0x570]
        ldr     x26, [sp, #0x558]
        adcs    x26, x26, x26
        umlal   v18.2d, v29.2s, v7.s[0]
        adcs    x1, x1, x1
        adcs    x6, x6, x6
        adcs    x10, x10, x10
        umlal2  v18.2d, v29.4s, v7.s[1]
        adcs    x24, x24, x24
        str     x21, [sp, #0x558]
        adc     x21, xzr, xzr
        adds    x25, x25, x27
        umlal   v18.2d, v30.2s, v10.s[2]
        adcs    x26, x26, x17
        mul     x27, x8, x8
        adcs    x1, x1, x7
        umlal2  v18.2d, v30.4s, v10.s[3]
        adcs    x27, x6, x27
        ldr     x6, [sp, #0x768]
        ldp     q28, q29, [x2, #0x1c0]
        umlal   v18.2d, v25.2s, v10.s[0]
        umlal2  v18.2d, v25.4s, v10.s[1]
        ldp     q25, q30, [x2, #0x1e0]
        mul     x7, x6, x6
        umlal   v18.2d, v31.2s, v0.s[2]
        umlal2  v18.2d, v31.4s, v0.s[3]
        umlal   v18.2d, v28.2s, v0.s[0]
        umulh   x17, x8, x8
        adcs    x10, x10, x17
        adcs    x24, x24, x7
        umlal2  v18.2d, v28.4s, v0.s[1]
        ldp     q28, q31, [x2, #0x80]
        umlal   v18.2d, v29.2s, v14.s[2]
        umlal2  v18.2d, v29.4s, v14.s[3]
        ldr     x17, [sp, #0x770]
        umlal   v18.2d, v25.2s, v14.s[0]
        umulh   x7, x6, x6
        adc     x21, x21, x7
        ldr     x7, [sp, #0x778]
        umlal2  v18.2d, v25.4s, v14.s[1]
        umlal   v18.2d, v30.2s, v6.s[2]
        umlal2  v18.2d, v30.4s, v6.s[3]
        ldp     q25, q29, [x2, #0x200]
        umlal   v18.2d, v25.2s, v6.s[0]
        umlal2  v18.2d, v25.4s, v6.s[1]
        umlal   v18.2d, v29.2s, v24.s[2]
        str     x23, [sp, #0x540]
        mul     x23, x7, x17
        umlal2  v18.2d, v29.4s, v24.s[3]
        ldp     q25, q29, [x2, #0x220]
        umlal   v18.2d, v25.2s, v24.s[0]
        umlal2  v18.2d, v25.4s, v24.s[1]
        str     x28, [sp, #0x7a8]
        umulh   x28, x7, x17
        umlal   v18.2d, v29.2s, v26.s[2]
        umlal2  v18.2d, v29.4s, v26.s[3]
        usra    v18.2d, v12.2d, #0x1d
        umull   v12.2d, v28.2s, v27.s[0]
        ldp     q25, q26, [x2, #0xa0]
        umlal2  v12.2d, v28.4s, v27.s[2]
        str     x5, [sp, #0x538]
        ldr     x5, [sp, #0x760]
        str     x22, [sp, #0x7b0]
        mul     x22, x7, x5
        adds    x22, x28, x22
        ldr     x28, [sp, #0x640]
        umlal   v12.2d, v31.2s, v4.s[0]
        umlal2  v12.2d, v31.4s, v4.s[1]
        ldp     d28, d29, [x28, #0x118]
        umlal   v12.2d, v25.2s, v23.s[2]
        usra    v18.2d, v28.2d, #0x16
        str     x14, [sp, #0x5b8]
        umulh   x14, x7, x5
        umlal2  v12.2d, v25.4s, v23.s[3]
        shl     v25.2d, v29.2d, #0x30
        umlal   v12.2d, v26.2s, v23.s[0]
        usra    v18.2d, v25.2d, #6
        ldp     q25, q28, [x2, #0xc0]
        umlal2  v12.2d, v26.4s, v23.s[1]
        ldp     q26, q29, [x2, #0x40]
        umlal   v12.2d, v25.2s, v15.s[2]
        umlal2  v12.2d, v25.4s, v15.s[3]
        umlal   v12.2d, v28.2s, v15.s[0]
        str     x12, [sp, #0x638]
        ldr     x12, [sp, #0x738]
        str     x16, [sp, #0x630]
        mul     x16, x7, x12
        adcs    x14, x14, x16
        umlal2  v12.2d, v28.4s, v15.s[1]
        umlal   v20.2d, v26.2s, v27.s[0]
        umlal2  v20.2d, v26.4s, v27.s[2]
        ldp     q25, q26, [x2, #0xe0]
        mul     x16, x19, x19
        umlal   v12.2d, v25.2s, v2.s[2]
        umlal2  v12.2d, v25.4s, v2.s[3]
        umlal   v12.2d, v26.2s, v2.s[0]
        str     x15, [sp, #0x628]
        umulh   x15, x7, x12
        umlal2  v12.2d, v26.4s, v2.s[1]
        ldp     q25, q26, [x2, #0x100]
        umlal   v12.2d, v25.2s, v5.s[2]
        ldp     q28, q30, [x2, #0x60]
        umlal2  v12.2d, v25.4s, v5.s[3]
        umlal   v12.2d, v26.2s, v5.s[0]
        umlal   v18.2d, v30.2s, v27.s[0]
        umlal2  v18.2d, v30.4s, v27.s[2]
        ext     v25.16b, v18.16b, v1.16b, #8
        umlal   v19.2d, v28.2s, v27.s[0]
        umlal   v9.2d, v29.2s, v27.s[0]
        umlal2  v19.2d, v28.4s, v27.s[2]
        umlal2  v9.2d, v29.4s, v27.s[2]
        ldp     q27, q28, [x2, #0x120]
        and     v29.16b, v18.16b, v3.16b
        ext     v18.16b, v1.16b, v18.16b, #8
        usra    v29.2d, v18.2d, #0x1d
        ldp     q18, q30, [x2]
        str     x13, [sp, #0x790]
        mul     x13, x17, x12
        umlal2  v12.2d, v26.4s, v5.s[1]
        adcs    x13, x15, x13
        umlal   v12.2d, v27.2s, v17.s[2]
        umlal2  v12.2d, v27.4s, v17.s[3]
        umulh   x15, x17, x12
        umlal   v12.2d, v28.2s, v17.s[0]
        umlal2  v12.2d, v28.4s, v17.s[1]
        ldp     q26, q27, [x2, #0x140]
        umlal   v22.2d, v18.2s, v21.s[0]
        umlal   v12.2d, v26.2s, v8.s[2]
        str     x11, [sp, #0x7d0]
        mul     x11, x5, x12
        adcs    x11, x15, x11
        umlal2  v12.2d, v26.4s, v8.s[3]
        umlal2  v22.2d, v18.4s, v21.s[2]
        ext     v18.16b, v1.16b, v22.16b, #8
        usra    v22.2d, v18.2d, #0x1d
        umlal   v12.2d, v27.2s, v8.s[0]
        umulh   x15, x5, x12
        adc     x15, x15, xzr
        umlal2  v12.2d, v27.4s, v8.s[1]
        ldp     q18, q26, [x2, #0x160]
        str     x20, [sp, #0x5c8]
        ldr     x20, [sp, #0x740]
        subs    x20, x19, x20
        umlal   v12.2d, v18.2s, v11.s[2]
        str     x21, [sp, #0x7d8]
        ldr     x21, [x4, #0xc8]
        sbcs    x21, x9, x21
        str     x24, [sp, #0x7a0]
        ldr     x24, [x4, #0xd0]
        sbcs    x24, x8, x24
        str     x10, [sp, #0x7e8]
        ldr     x10, [x4, #0xd8]
        sbcs    x10, x6, x10
        umlal2  v12.2d, v18.4s, v11.s[3]
        str     x27, [sp, #0x7c8]
        ldr     x27, [x4, #0xe0]
        sbcs    x27, x7, x27
        ext     v18.16b, v22.16b, v1.16b, #8
        str     x1, [sp, #0x5b0]
        ldr     x1, [x4, #0xe8]
        sbcs    x1, x17, x1
        usra    v13.2d, v18.2d, #0x1d
        and     v18.16b, v22.16b, v3.16b
        str     x26, [sp, #0x588]
        mul     x26, x17, x5
        str     x25, [sp, #0x580]
        ldr     x25, [x4, #0xf0]
        sbcs    x25, x5, x25
        umlal   v13.2d, v30.2s, v21.s[0]
        str     x16, [sp, #0x578]
        ldr     x16, [x4, #0xf8]
        sbcs    x16, x12, x16
        csetm   x28, lo
        adds    x26, x14, x26
        umlal   v12.2d, v26.2s, v11.s[0]
        umlal2  v12.2d, v26.4s, v11.s[1]
        ldp     q22, q26, [x2, #0x180]
        umulh   x14, x17, x5
        umlal2  v13.2d, v30.4s, v21.s[2]
        adcs    x13, x13, x14
        adcs    x11, x11, xzr
        adc     x14, x15, xzr
        umlal   v12.2d, v22.2s, v7.s[2]
        adds    x23, x23, x23
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        umlal2  v12.2d, v22.4s, v7.s[3]
        ldp     q22, q27, [x2, #0x1a0]
        adcs    x13, x13, x13
        umlal   v12.2d, v26.2s, v7.s[0]
        adcs    x11, x11, x11
        adcs    x14, x14, x14
        adc     x15, xzr, xzr
        umlal2  v12.2d, v26.4s, v7.s[1]
        umulh   x6, x7, x7
        adds    x23, x23, x6
        eor     x21, x21, x28
        umlal   v12.2d, v22.2s, v10.s[2]
        eor     x20, x20, x28
        eor     x24, x24, x28
        umlal2  v12.2d, v22.4s, v10.s[3]
        eor     x6, x10, x28
        ldp     q22, q26, [x2, #0x1c0]
        eor     x27, x27, x28
        umlal   v12.2d, v27.2s, v10.s[0]
        eor     x1, x1, x28
        eor     x10, x16, x28
        eor     x25, x25, x28
        umlal2  v12.2d, v27.4s, v10.s[1]
        mul     x16, x17, x17
        adcs    x22, x22, x16
        umlal   v12.2d, v22.2s, v0.s[2]
        umlal2  v12.2d, v22.4s, v0.s[3]
        ldp     q22, q27, [x2, #0x20]
        umlal   v16.2d, v22.2s, v21.s[0]
        umulh   x16, x17, x17
        adcs    x26, x26, x16
        umlal   v12.2d, v26.2s, v0.s[0]
        umlal2  v16.2d, v22.4s, v21.s[2]
        umlal2  v12.2d, v26.4s, v0.s[1]
        ldp     q22, q26, [x2, #0x1e0]
        umlal   v12.2d, v22.2s, v14.s[2]
        mul     x16, x5, x5
        adcs    x13, x13, x16
        umlal2  v12.2d, v22.4s, v14.s[3]
        umlal   v12.2d, v26.2s, v14.s[0]
        umlal2  v12.2d, v26.4s, v14.s[1]
        ldp     q22, q26, [x2, #0x200]
        umulh   x16, x5, x5
        umlal   v12.2d, v22.2s, v6.s[2]
        umlal2  v12.2d, v22.4s, v6.s[3]
        adcs    x11, x11, x16
        umlal   v12.2d, v26.2s, v6.s[0]
        umlal2  v12.2d, v26.4s, v6.s[1]
        ldp     q22, q26, [x2, #0x220]
        mul     x16, x7, x7
        umlal   v12.2d, v22.2s, v24.s[2]
        umlal2  v12.2d, v22.4s, v24.s[3]
        umlal   v12.2d, v26.2s, v24.s[0]
        str     x11, [sp, #0x5a8]
        mul     x11, x12, x12
        adcs    x11, x14, x11
        umlal2  v12.2d, v26.4s, v24.s[1]
        ldp     q22, q26, [x2, #0x80]
        usra    v12.2d, v25.2d, #0x1d
        umull   v25.2d, v22.2s, v21.s[0]
        umlal2  v25.2d, v22.4s, v21.s[2]
        umulh   x14, x12, x12
        adc     x14, x15, x14
        subs    x19, x19, x7
        umlal   v25.2d, v26.2s, v4.s[2]
        sbcs    x7, x9, x17
        sbcs    x5, x8, x5
        ldr     x8, [sp, #0x768]
        sbcs    x8, x8, x12
        umlal2  v25.2d, v26.4s, v4.s[3]
        ldp     q22, q26, [x2, #0xa0]
        csetm   x9, lo
        umlal   v25.2d, v22.2s, v4.s[0]
        eor     x19, x19, x9
        cmn     x9, #1
        eor     x5, x5, x9
        umlal2  v25.2d, v22.4s, v4.s[1]
        eor     x8, x8, x9
        eor     x7, x7, x9
        adcs    x19, x19, xzr
        umlal   v25.2d, v26.2s, v23.s[2]
        adcs    x7, x7, xzr
        adcs    x5, x5, xzr
        adcs    x8, x8, xzr
        umlal2  v25.2d, v26.4s, v23.s[3]
        ldp     q22, q26, [x2, #0xc0]
        mul     x9, x19, x7
        umlal   v25.2d, v22.2s, v23.s[0]
        cmn     x28, #1
        adcs    x20, x20, xzr
        adcs    x21, x21, xzr
        ldr     x12, [sp, #0x640]
        umlal2  v25.2d, v22.4s, v23.s[1]
        adcs    x24, x24, xzr
        adcs    x28, x6, xzr
        adcs    x27, x27, xzr
        umlal   v25.2d, v26.2s, v15.s[2]
        adcs    x1, x1, xzr
        adcs    x25, x25, xzr
        adcs    x6, x10, xzr
        umlal2  v25.2d, v26.4s, v15.s[3]
        umulh   x10, x19, x7
        ldp     q22, q26, [x2]
        ldp     d26, d28, [x12, #0x120]
        umlal   v20.2d, v27.2s, v21.s[0]
        umlal2  v20.2d, v27.4s, v21.s[2]
        ldp     q27, q30, [x2, #0xe0]
        mul     x15, x19, x5
        usra    v12.2d, v26.2d, #0x10
        shl     v26.2d, v28.2d, #0x36
        umlal   v13.2d, v22.2s, v18.s[0]
        usra    v12.2d, v26.2d, #6
        umulh   x17, x19, x5
        ldp     q26, q28, [x2, #0x40]
        umlal   v25.2d, v27.2s, v15.s[0]
        umlal2  v25.2d, v27.4s, v15.s[1]
        ldr     q27, [x2, #0x480]
        umlal   v25.2d, v30.2s, v2.s[2]
        umlal2  v25.2d, v30.4s, v2.s[3]
        str     x6, [sp, #0x738]
        mul     x6, x19, x8
        ldp     q30, q31, [x2, #0x240]
        umlal2  v13.2d, v22.4s, v18.s[2]
        uzp1    v22.4s, v21.4s, v18.4s
        umlal   v9.2d, v26.2s, v21.s[0]
        str     x25, [sp, #0x768]
        umulh   x25, x19, x8
        umlal2  v9.2d, v26.4s, v21.s[2]
        umlal   v19.2d, v28.2s, v21.s[0]
        umlal2  v19.2d, v28.4s, v21.s[2]
        ldp     q26, q28, [x2, #0x60]
        str     x1, [sp, #0x760]
        mul     x1, x7, x8
        str     x27, [sp, #0x780]
        umulh   x27, x7, x8
        umlal   v12.2d, v28.2s, v21.s[0]
        umlal2  v12.2d, v28.4s, v21.s[2]
        umlal   v29.2d, v26.2s, v21.s[0]
        umlal2  v29.2d, v26.4s, v21.s[2]
        ldp     q21, q26, [x2, #0x100]
        str     x14, [sp, #0x770]
        mul     x14, x5, x8
        ext     v28.16b, v12.16b, v1.16b, #8
        str     x11, [sp, #0x758]
        umulh   x11, x5, x8
        adds    x10, x10, x15
        adcs    x6, x17, x6
        adcs    x25, x25, x1
        adcs    x27, x27, x14
        umlal   v25.2d, v21.2s, v2.s[0]
        adc     x1, x11, xzr
        umlal2  v25.2d, v21.4s, v2.s[1]
        umlal   v25.2d, v26.2s, v5.s[2]
        umlal2  v25.2d, v26.4s, v5.s[3]
        ldp     q21, q26, [x2, #0x120]
        mul     x11, x7, x5
        umulh   x14, x7, x5
        adds    x6, x6, x11
        adcs    x25, x25, x14
        adcs    x27, x27, xzr
        adc     x1, x1, xzr
        adds    x9, x9, x9
        adcs    x10, x10, x10
        adcs    x6, x6, x6
        umlal   v25.2d, v21.2s, v5.s[0]
        adcs    x25, x25, x25
        adcs    x27, x27, x27
        umlal2  v25.2d, v21.4s, v5.s[1]
        adcs    x1, x1, x1
        adc     x11, xzr, xzr
        umulh   x14, x19, x19
        umlal   v25.2d, v26.2s, v17.s[2]
        umlal2  v25.2d, v26.4s, v17.s[3]
        ldp     q21, q26, [x2, #0x140]
        mul     x19, x19, x19
        mul     x15, x20, x21
        umlal   v25.2d, v21.2s, v17.s[0]
        umlal2  v25.2d, v21.4s, v17.s[1]
        umlal   v25.2d, v26.2s, v8.s[2]
        ldp     q21, q31, [x2, #0x160]
        mul     x17, x7, x7
        umlal2  v25.2d, v26.4s, v8.s[3]
        str     x15, [sp, #0x778]
        umulh   x15, x20, x21
        umlal   v25.2d, v21.2s, v8.s[0]
        str     x13, [sp, #0x750]
        mul     x13, x20, x24
        umlal2  v25.2d, v21.4s, v8.s[1]
        umlal   v25.2d, v31.2s, v11.s[2]
        umlal2  v25.2d, v31.4s, v11.s[3]
        ldp     q21, q26, [x2, #0x180]
        umulh   x7, x7, x7
        str     x26, [sp, #0x5a0]
        mul     x26, x5, x5
        adds    x9, x9, x14
        adcs    x10, x10, x17
        adcs    x6, x6, x7
        umlal   v25.2d, v21.2s, v11.s[0]
        adcs    x25, x25, x26
        umlal2  v25.2d, v21.4s, v11.s[1]
        umlal   v25.2d, v26.2s, v7.s[2]
        umlal2  v25.2d, v26.4s, v7.s[3]
        ldp     q21, q26, [x2, #0x1a0]
        umlal   v25.2d, v21.2s, v7.s[0]
        umlal2  v25.2d, v21.4s, v7.s[1]
        umlal   v25.2d, v26.2s, v10.s[2]
        umlal2  v25.2d, v26.4s, v10.s[3]
        ldp     q21, q26, [x2, #0x1c0]
        umlal   v25.2d, v21.2s, v10.s[0]
        umlal2  v25.2d, v21.4s, v10.s[1]
        umlal   v25.2d, v26.2s, v0.s[2]
        umlal2  v25.2d, v26.4s, v0.s[3]
        ldp     q21, q26, [x2, #0x1e0]
        umlal   v25.2d, v21.2s, v0.s[0]
        umlal2  v25.2d, v21.4s, v0.s[1]
        umlal   v25.2d, v26.2s, v14.s[2]
        umlal2  v25.2d, v26.4s, v14.s[3]
        ldp     q21, q26, [x2, #0x200]
        umlal   v25.2d, v21.2s, v14.s[0]
        umlal2  v25.2d, v21.4s, v14.s[1]
        umlal   v25.2d, v26.2s, v6.s[2]
        umlal2  v25.2d, v26.4s, v6.s[3]
        ldp     q21, q26, [x2, #0x220]
        umlal   v25.2d, v21.2s, v6.s[0]
        umlal2  v25.2d, v21.4s, v6.s[1]
        ext     v21.16b, v1.16b, v12.16b, #8
        umlal   v25.2d, v26.2s, v24.s[2]
        and     v12.16b, v12.16b, v3.16b
        umlal2  v25.2d, v26.4s, v24.s[3]
        ldp     q24, q26, [x2, #0x10]
        usra    v12.2d, v21.2d, #0x1d
        mul     v21.2s, v13.2s, v27.2s
        usra    v25.2d, v28.2d, #0x1d
        and     v21.16b, v21.16b, v3.16b
        umlal   v13.2d, v30.2s, v21.s[0]
        ext     v28.16b, v1.16b, v13.16b, #8
        usra    v13.2d, v28.2d, #0x1d
        ext     v28.16b, v13.16b, v1.16b, #8
        mul     v27.2s, v28.2s, v27.2s
        and     v27.16b, v27.16b, v3.16b
        umlal2  v13.2d, v30.4s, v27.s[0]
        ext     v13.16b, v13.16b, v1.16b, #8
        umulh   x26, x20, x24
        usra    v16.2d, v13.2d, #0x1d
        umlal   v16.2d, v24.2s, v18.s[0]
        uzp1    v13.2d, v21.2d, v27.2d
        ldp     q21, q27, [x2, #0x70]
        umlal2  v16.2d, v24.4s, v18.s[2]
        ldr     q24, [x2, #0x230]
        umlal   v20.2d, v26.2s, v18.s[0]
        umulh   x5, x5, x5
        adcs    x27, x27, x5
        umlal2  v20.2d, v26.4s, v18.s[2]
        ldp     q26, q28, [x2, #0x30]
        umlal   v9.2d, v26.2s, v18.s[0]
        umlal   v19.2d, v28.2s, v18.s[0]
        umlal2  v9.2d, v26.4s, v18.s[2]
        ldp     d26, d30, [x12, #0x128]
        shl     v30.2d, v30.2d, #0x3c
        mul     x5, x20, x28
        usra    v25.2d, v26.2d, #0xa
        umlal2  v19.2d, v28.4s, v18.s[2]
        usra    v25.2d, v30.2d, #6
        umull   v26.2d, v27.2s, v18.s[0]
        mul     x7, x8, x8
        adcs    x1, x1, x7
        umlal2  v26.2d, v27.4s, v18.s[2]
        ldp     q27, q28, [x2, #0x50]
        umlal   v25.2d, v21.2s, v18.s[0]
        umlal2  v25.2d, v21.4s, v18.s[2]
        umulh   x7, x20, x28
        umlal   v29.2d, v27.2s, v18.s[0]
        umlal2  v29.2d, v27.4s, v18.s[2]
        ldp     q21, q27, [x2, #0x250]
        umlal   v12.2d, v28.2s, v18.s[0]
        umlal2  v12.2d, v28.4s, v18.s[2]
        ldp     q18, q27, [x2, #0x90]
        umulh   x8, x8, x8
        umlal   v26.2d, v18.2s, v22.s[0]
        adc     x8, x11, x8
        adds    x11, x15, x13
        adcs    x26, x26, x5
        ldr     q28, [x2, #0x480]
        umlal2  v26.2d, v18.4s, v22.s[1]
        umlal   v26.2d, v27.2s, v4.s[2]
        umlal2  v26.2d, v27.4s, v4.s[3]
        ldp     q18, q27, [x2, #0xb0]
        mul     x5, x21, x28
        umlal   v26.2d, v18.2s, v4.s[0]
        umlal2  v26.2d, v18.4s, v4.s[1]
        adcs    x5, x7, x5
        umlal   v26.2d, v27.2s, v23.s[2]
        umulh   x7, x21, x28
        umlal2  v26.2d, v27.4s, v23.s[3]
        ldp     q18, q27, [x2, #0xd0]
        ldr     x14, [sp, #0x578]
        umlal   v26.2d, v18.2s, v23.s[0]
        umlal2  v26.2d, v18.4s, v23.s[1]
        ldr     x15, [sp, #0x580]
        umlal   v26.2d, v27.2s, v15.s[2]
        ldr     x17, [sp, #0x588]
        mul     x13, x24, x28
        adcs    x7, x7, x13
        umlal2  v26.2d, v27.4s, v15.s[3]
        ldp     q18, q27, [x2, #0xf0]
        umlal   v26.2d, v18.2s, v15.s[0]
        umlal2  v26.2d, v18.4s, v15.s[1]
        umulh   x13, x24, x28
        adc     x13, x13, xzr
        subs    x19, x14, x19
        umlal   v26.2d, v27.2s, v2.s[2]
        ldr     x14, [sp, #0x7a0]
        sbcs    x9, x15, x9
        ldr     x12, [sp, #0x7d8]
        ldr     x15, [sp, #0x7e8]
        sbcs    x10, x17, x10
        ldr     x17, [sp, #0x5b0]
        sbcs    x6, x17, x6
        ldr     x17, [sp, #0x7c8]
        umlal2  v26.2d, v27.4s, v2.s[3]
        ldp     q18, q27, [x2, #0x110]
        sbcs    x25, x17, x25
        umlal   v26.2d, v18.2s, v2.s[0]
        sbcs    x27, x15, x27
        sbcs    x1, x14, x1
        sbcs    x8, x12, x8
        ldr     x12, [sp, #0x5a0]
        umlal2  v26.2d, v18.4s, v2.s[1]
        str     x28, [sp, #0x598]
        csetm   x28, lo
        adds    x19, x19, x16
        adcs    x9, x9, x23
        umlal   v26.2d, v27.2s, v5.s[2]
        adcs    x10, x10, x22
        adcs    x6, x6, x12
        ldr     x12, [sp, #0x750]
        adcs    x25, x25, x12
        ldr     x12, [sp, #0x5a8]
        umlal2  v26.2d, v27.4s, v5.s[3]
        ldp     q18, q27, [x2, #0x130]
        adcs    x27, x27, x12
        ldr     x12, [sp, #0x758]
        umlal   v26.2d, v18.2s, v5.s[0]
        adcs    x1, x1, x12
        ldr     x12, [sp, #0x770]
        adcs    x8, x8, x12
        adc     x28, x28, xzr
        umlal2  v26.2d, v18.4s, v5.s[1]
        adds    x19, x17, x19
        adcs    x9, x15, x9
        adcs    x10, x14, x10
        ldr     x14, [sp, #0x7d8]
        umlal   v26.2d, v27.2s, v17.s[2]
        adcs    x6, x14, x6
        adcs    x25, x16, x25
        adcs    x23, x23, x27
        ldr     x27, [sp, #0x5a0]
        umlal2  v26.2d, v27.4s, v17.s[3]
        ldp     q18, q27, [x2, #0x150]
        adcs    x22, x22, x1
        ldr     x1, [sp, #0x750]
        umlal   v26.2d, v18.2s, v17.s[0]
        adcs    x27, x27, x8
        ldr     x8, [sp, #0x758]
        adcs    x28, x1, x28
        ldr     x1, [sp, #0x5a8]
        adcs    x1, x1, xzr
        adcs    x8, x8, xzr
        umlal2  v26.2d, v18.4s, v17.s[1]
        adcs    x12, x12, xzr
        mul     x14, x21, x24
        umlal   v26.2d, v27.2s, v8.s[2]
        adds    x26, x26, x14
        umlal2  v26.2d, v27.4s, v8.s[3]
        ldp     q18, q27, [x2, #0x170]
        umlal   v16.2d, v21.2s, v13.s[0]
        umulh   x14, x21, x24
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x778]
        adcs    x7, x7, xzr
        umlal   v26.2d, v18.2s, v8.s[0]
        adc     x13, x13, xzr
        adds    x14, x14, x14
        adcs    x11, x11, x11
        umlal2  v16.2d, v21.4s, v13.s[2]
        adcs    x26, x26, x26
        adcs    x5, x5, x5
        adcs    x7, x7, x7
        umlal2  v26.2d, v18.4s, v8.s[1]
        ldp     q18, q21, [x2, #0x240]
        adcs    x13, x13, x13
        adc     x15, xzr, xzr
        umulh   x16, x20, x20
        adds    x14, x14, x16
        umlal   v26.2d, v27.2s, v11.s[2]
        umlal2  v26.2d, v27.4s, v11.s[3]
        mul     v21.2s, v16.2s, v28.2s
        and     v21.16b, v21.16b, v3.16b
        umlal   v16.2d, v18.2s, v21.s[0]
        ldp     q27, q30, [x2, #0x190]
        mul     x16, x21, x21
        adcs    x11, x11, x16
        umlal   v26.2d, v27.2s, v11.s[0]
        umlal2  v26.2d, v27.4s, v11.s[1]
        umlal   v26.2d, v30.2s, v7.s[2]
        umulh   x16, x21, x21
        adcs    x26, x26, x16
        umlal2  v26.2d, v30.4s, v7.s[3]
        mul     x16, x24, x24
        ldp     q27, q30, [x2, #0x1b0]
        adcs    x5, x5, x16
        umulh   x16, x24, x24
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x598]
        umlal   v26.2d, v27.2s, v7.s[0]
        mul     x17, x16, x16
        umlal2  v26.2d, v27.4s, v7.s[1]
        umlal   v26.2d, v30.2s, v10.s[2]
        adcs    x13, x13, x17
        umlal2  v26.2d, v30.4s, v10.s[3]
        ldp     q27, q30, [x2, #0x1d0]
        umulh   x17, x16, x16
        adc     x15, x15, x17
        ldr     x17, [sp, #0x780]
        str     x12, [sp, #0x778]
        ldr     x12, [sp, #0x760]
        str     x8, [sp, #0x770]
        mul     x8, x17, x12
        umlal   v26.2d, v27.2s, v10.s[0]
        umlal2  v26.2d, v27.4s, v10.s[1]
        str     x1, [sp, #0x758]
        umulh   x1, x17, x12
        umlal   v26.2d, v30.2s, v0.s[2]
        ldp     q27, q31, [x2, #0x1f0]
        str     x28, [sp, #0x5a8]
        ldr     x28, [sp, #0x768]
        str     x27, [sp, #0x750]
        mul     x27, x17, x28
        adds    x27, x1, x27
        umlal2  v26.2d, v30.4s, v0.s[3]
        umulh   x1, x17, x28
        umlal   v26.2d, v27.2s, v0.s[0]
        umlal2  v26.2d, v27.4s, v0.s[1]
        umlal   v26.2d, v31.2s, v14.s[2]
        umlal2  v26.2d, v31.4s, v14.s[3]
        ldp     q27, q30, [x2, #0x210]
        str     x22, [sp, #0x5a0]
        ldr     x22, [sp, #0x738]
        str     x23, [sp, #0x7d8]
        mul     x23, x17, x22
        adcs    x23, x1, x23
        umulh   x1, x17, x22
        umlal   v26.2d, v27.2s, v14.s[0]
        umlal2  v26.2d, v27.4s, v14.s[1]
        str     x25, [sp, #0x7a0]
        mul     x25, x12, x22
        umlal   v26.2d, v30.2s, v6.s[2]
        umlal2  v26.2d, v30.4s, v6.s[3]
        ext     v27.16b, v25.16b, v1.16b, #8
        adcs    x25, x1, x25
        umlal   v26.2d, v24.2s, v6.s[0]
        umulh   x1, x12, x22
        umlal2  v26.2d, v24.4s, v6.s[1]
        usra    v26.2d, v27.2d, #0x1d
        ext     v24.16b, v1.16b, v16.16b, #8
        usra    v16.2d, v24.2d, #0x1d
        ext     v24.16b, v1.16b, v25.16b, #8
        str     x6, [sp, #0x7e8]
        mul     x6, x28, x22
        and     v25.16b, v25.16b, v3.16b
        usra    v25.2d, v24.2d, #0x1d
        ext     v24.16b, v16.16b, v1.16b, #8
        adcs    x1, x1, x6
        ldr     x6, [sp, #0x640]
        mul     v24.2s, v24.2s, v28.2s
        ldr     d27, [x6, #0x130]
        str     x10, [sp, #0x7c8]
        umulh   x10, x28, x22
        and     v3.16b, v24.16b, v3.16b
        uzp1    v21.2d, v21.2d, v3.2d
        uzp1    v24.4s, v13.4s, v21.4s
        ldp     q28, q30, [x2, #0x2c0]
        adc     x10, x10, xzr
        str     x9, [sp, #0x568]
        mul     x9, x12, x28
        adds    x23, x23, x9
        umlal2  v16.2d, v18.4s, v3.s[0]
        shl     v3.2d, v27.2d, #2
        ldp     q18, q27, [x2, #0x90]
        ext     v16.16b, v16.16b, v1.16b, #8
        usra    v20.2d, v16.2d, #0x1d
        umulh   x9, x12, x28
        adcs    x25, x25, x9
        adcs    x1, x1, xzr
        usra    v26.2d, v3.2d, #6
        adc     x9, x10, xzr
        adds    x8, x8, x8
        adcs    x27, x27, x27
        adcs    x23, x23, x23
        umull   v3.2d, v30.2s, v13.s[0]
        adcs    x25, x25, x25
        adcs    x1, x1, x1
        umulh   x10, x17, x17
        umlal2  v3.2d, v30.4s, v13.s[2]
        adcs    x9, x9, x9
        str     x19, [sp, #0x560]
        adc     x19, xzr, xzr
        adds    x8, x8, x10
        umlal   v3.2d, v18.2s, v22.s[2]
        umlal2  v3.2d, v18.4s, v22.s[3]
        ldr     q16, [x2, #0x230]
        umlal   v3.2d, v27.2s, v22.s[0]
        umlal2  v3.2d, v27.4s, v22.s[1]
        umlal   v26.2d, v28.2s, v13.s[0]
        ldp     q18, q27, [x2, #0x260]
        mul     x10, x12, x12
        adcs    x27, x27, x10
        umlal   v20.2d, v18.2s, v13.s[0]
        umlal2  v20.2d, v18.4s, v13.s[2]
        umlal2  v26.2d, v28.4s, v13.s[2]
        ldp     q18, q28, [x2, #0xb0]
        umlal   v3.2d, v18.2s, v4.s[2]
        umlal2  v3.2d, v18.4s, v4.s[3]
        umlal   v3.2d, v28.2s, v4.s[0]
        umlal2  v3.2d, v28.4s, v4.s[1]
        umlal   v9.2d, v27.2s, v13.s[0]
        umlal2  v9.2d, v27.4s, v13.s[2]
        ldp     q18, q27, [x2, #0xd0]
        umlal   v3.2d, v18.2s, v23.s[2]
        ldp     q28, q30, [x2, #0x280]
        umlal2  v3.2d, v18.4s, v23.s[3]
        umlal   v3.2d, v27.2s, v23.s[0]
        umlal2  v3.2d, v27.4s, v23.s[1]
        umlal   v19.2d, v28.2s, v13.s[0]
        umlal   v29.2d, v30.2s, v13.s[0]
        umlal2  v29.2d, v30.4s, v13.s[2]
        mul     x10, x20, x20
        umlal2  v19.2d, v28.4s, v13.s[2]
        ldp     q18, q27, [x2, #0xf0]
        umlal   v3.2d, v18.2s, v15.s[2]
        ldp     q28, q30, [x2, #0x2a0]
        umlal2  v3.2d, v18.4s, v15.s[3]
        umlal   v3.2d, v27.2s, v15.s[0]
        umlal2  v3.2d, v27.4s, v15.s[1]
        umlal   v12.2d, v28.2s, v13.s[0]
        umlal2  v12.2d, v28.4s, v13.s[2]
        umlal   v25.2d, v30.2s, v13.s[0]
        umlal2  v25.2d, v30.4s, v13.s[2]
        ldp     q13, q18, [x2, #0x110]
        umlal   v3.2d, v13.2s, v2.s[2]
        umlal2  v3.2d, v13.4s, v2.s[3]
        ldp     q13, q27, [x2, #0xc0]
        ldp     q28, q30, [x2, #0x130]
        umlal   v3.2d, v18.2s, v2.s[0]
        umlal2  v3.2d, v18.4s, v2.s[1]
        umlal   v3.2d, v28.2s, v5.s[2]
        umlal2  v3.2d, v28.4s, v5.s[3]
        ldp     q18, q28, [x2, #0x150]
        umlal   v3.2d, v30.2s, v5.s[0]
        umlal2  v3.2d, v30.4s, v5.s[1]
        str     x27, [sp, #0x5d8]
        umulh   x27, x12, x12
        adcs    x23, x23, x27
        umlal   v3.2d, v18.2s, v17.s[2]
        umlal2  v3.2d, v18.4s, v17.s[3]
        ldp     q18, q30, [x2, #0x170]
        umlal   v3.2d, v28.2s, v17.s[0]
        mul     x27, x28, x28
        umlal2  v3.2d, v28.4s, v17.s[1]
        umlal   v3.2d, v18.2s, v8.s[2]
        umlal2  v3.2d, v18.4s, v8.s[3]
        umlal   v3.2d, v30.2s, v8.s[0]
        ldp     q18, q28, [x2, #0x190]
        umlal2  v3.2d, v30.4s, v8.s[1]
        umlal   v3.2d, v18.2s, v11.s[2]
        umlal2  v3.2d, v18.4s, v11.s[3]
        ldp     q18, q30, [x2, #0x1b0]
        umlal   v3.2d, v28.2s, v11.s[0]
        adcs    x25, x25, x27
        umlal2  v3.2d, v28.4s, v11.s[1]
        umlal   v3.2d, v18.2s, v7.s[2]
        mul     x27, x17, x17
        ldp     q28, q31, [x2, #0x1d0]
        umlal2  v3.2d, v18.4s, v7.s[3]
        umlal   v3.2d, v30.2s, v7.s[0]
        umlal2  v3.2d, v30.4s, v7.s[1]
        str     x25, [sp, #0x620]
        umulh   x25, x28, x28
        str     x23, [sp, #0x670]
        umulh   x23, x22, x22
        adcs    x25, x1, x25
        umlal   v3.2d, v28.2s, v10.s[2]
        umlal2  v3.2d, v28.4s, v10.s[3]
        ldp     q18, q28, [x2, #0x1f0]
        umlal   v3.2d, v31.2s, v10.s[0]
        umlal2  v3.2d, v31.4s, v10.s[1]
        mul     x1, x22, x22
        adcs    x1, x9, x1
        adc     x23, x19, x23
        umlal   v3.2d, v18.2s, v0.s[2]
        subs    x19, x20, x17
        sbcs    x21, x21, x12
        sbcs    x24, x24, x28
        umlal2  v3.2d, v18.4s, v0.s[3]
        sbcs    x22, x16, x22
        csetm   x20, lo
        eor     x22, x22, x20
        umlal   v3.2d, v28.2s, v0.s[0]
        eor     x24, x24, x20
        eor     x19, x19, x20
        eor     x21, x21, x20
        umlal2  v3.2d, v28.4s, v0.s[1]
        cmn     x20, #1
        adcs    x19, x19, xzr
        adcs    x21, x21, xzr
        adcs    x24, x24, xzr
        ldr     x9, [sp, #0x740]
        ldr     x12, [x4, #0xd0]
        adcs    x22, x22, xzr
        umulh   x20, x19, x21
        ldp     q18, q28, [x2, #0x210]
        umlal   v3.2d, v18.2s, v14.s[2]
        umlal2  v3.2d, v18.4s, v14.s[3]
        ldp     q18, q30, [x2, #0x2d0]
        umlal   v3.2d, v28.2s, v14.s[0]
        mul     x28, x19, x24
        umlal2  v3.2d, v28.4s, v14.s[1]
        umull   v28.2d, v18.2s, v21.s[0]
        umlal2  v28.2d, v18.4s, v21.s[2]
        umulh   x16, x9, x12
        umlal   v28.2d, v30.2s, v24.s[0]
        umlal2  v28.2d, v30.4s, v24.s[1]
        ldp     q18, q30, [x2, #0xa0]
        umlal   v28.2d, v18.2s, v22.s[2]
        umlal2  v28.2d, v18.4s, v22.s[3]
        mul     x17, x19, x22
        umlal   v28.2d, v30.2s, v22.s[0]
        umlal2  v28.2d, v30.4s, v22.s[1]
        umlal   v28.2d, v13.2s, v4.s[2]
        str     x23, [sp, #0x738]
        mul     x23, x19, x21
        umlal2  v28.2d, v13.4s, v4.s[3]
        umlal   v28.2d, v27.2s, v4.s[0]
        umlal2  v28.2d, v27.4s, v4.s[1]
        ldp     q13, q18, [x2, #0xe0]
        str     x1, [sp, #0x598]
        mul     x1, x24, x22
        umlal   v28.2d, v13.2s, v23.s[2]
        umlal2  v28.2d, v13.4s, v23.s[3]
        umlal   v3.2d, v16.2s, v6.s[2]
        str     x25, [sp, #0x768]
        mul     x25, x21, x22
        umlal2  v3.2d, v16.4s, v6.s[3]
        ldp     q13, q6, [x2, #0x250]
        umlal   v28.2d, v18.2s, v23.s[0]
        ldp     d16, d27, [x6, #0x130]
        umlal2  v28.2d, v18.4s, v23.s[1]
        shl     v18.2d, v27.2d, #8
        str     x8, [sp, #0x760]
        umulh   x8, x19, x24
        umlal   v20.2d, v13.2s, v21.s[0]
        usra    v3.2d, v16.2d, #0x3e
        usra    v3.2d, v18.2d, #6
        ldp     q16, q18, [x2, #0x270]
        umlal   v9.2d, v6.2s, v21.s[0]
        umlal2  v20.2d, v13.4s, v21.s[2]
        ldp     q13, q27, [x2, #0x290]
        str     x27, [sp, #0x780]
        umulh   x27, x19, x22
        umlal   v12.2d, v13.2s, v21.s[0]
        umlal2  v9.2d, v6.4s, v21.s[2]
        umlal   v29.2d, v18.2s, v21.s[0]
        umlal2  v29.2d, v18.4s, v21.s[2]
        uzp1    v6.2d, v20.2d, v9.2d
        str     x15, [sp, #0x7b8]
        ldr     x15, [x4, #0xc8]
        str     x13, [sp, #0x530]
        umulh   x13, x9, x15
        umlal   v19.2d, v16.2s, v21.s[0]
        uzp2    v9.2d, v20.2d, v9.2d
        umlal2  v19.2d, v16.4s, v21.s[2]
        ldp     q16, q18, [x2, #0x100]
        umlal   v28.2d, v16.2s, v15.s[2]
        ext     v1.16b, v1.16b, v9.16b, #8
        umlal2  v28.2d, v16.4s, v15.s[3]
        uzp2    v16.2d, v19.2d, v29.2d
        umulh   x6, x21, x22
        umlal   v28.2d, v18.2s, v15.s[0]
        uzp1    v19.2d, v19.2d, v29.2d
        umlal2  v28.2d, v18.4s, v15.s[1]
        ldp     q18, q20, [x2, #0x120]
        umlal   v28.2d, v18.2s, v2.s[2]
        shl     v29.2d, v9.2d, #0x23
        umlal2  v28.2d, v18.4s, v2.s[3]
        usra    v6.2d, v29.2d, #6
        str     x7, [sp, #0x528]
        mul     x7, x9, x12
        umlal2  v12.2d, v13.4s, v21.s[2]
        ldp     q13, q18, [x2, #0x140]
        umlal   v28.2d, v20.2s, v2.s[0]
        ext     v9.16b, v9.16b, v16.16b, #8
        umlal2  v28.2d, v20.4s, v2.s[1]
        shl     v20.2d, v16.2d, #0x23
        str     x5, [sp, #0x520]
        mul     x5, x21, x24
        umlal   v28.2d, v13.2s, v5.s[2]
        usra    v19.2d, v20.2d, #6
        umlal2  v28.2d, v13.4s, v5.s[3]
        ldp     q13, q20, [x2, #0x2e0]
        umlal   v28.2d, v18.2s, v5.s[0]
        usra    v6.2d, v1.2d, #0x1d
        str     x26, [sp, #0x518]
        ldr     x26, [x4, #0xd8]
        str     x11, [sp, #0x510]
        mul     x11, x9, x26
        umull   v1.2d, v13.2s, v21.s[0]
        str     q6, [x0]
        umlal2  v1.2d, v13.4s, v21.s[2]
        ldr     q13, [x2, #0x230]
        umlal2  v28.2d, v18.4s, v5.s[1]
        ldp     q6, q18, [x2, #0xb0]
        str     x14, [sp, #0x508]
        umulh   x14, x24, x22
        adds    x20, x20, x28
        adcs    x28, x8, x17
        umlal   v1.2d, v20.2s, v24.s[0]
        adcs    x25, x27, x25
        adcs    x27, x6, x1
        adc     x1, x14, xzr
        umlal2  v1.2d, v20.4s, v24.s[1]
        umlal   v1.2d, v6.2s, v22.s[2]
        usra    v19.2d, v9.2d, #0x1d
        ldp     q9, q20, [x2, #0xd0]
        umlal2  v1.2d, v6.4s, v22.s[3]
        umulh   x6, x21, x24
        adds    x28, x28, x5
        adcs    x25, x25, x6
        umlal   v1.2d, v18.2s, v22.s[0]
        adcs    x27, x27, xzr
        adc     x1, x1, xzr
        adds    x23, x23, x23
        umlal2  v1.2d, v18.4s, v22.s[1]
        adcs    x20, x20, x20
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal   v25.2d, v27.2s, v21.s[0]
        adcs    x27, x27, x27
        adcs    x1, x1, x1
        adc     x5, xzr, xzr
        umlal2  v25.2d, v27.4s, v21.s[2]
        mul     x6, x12, x26
        ldp     q6, q18, [x2, #0x2b0]
        umlal   v1.2d, v9.2s, v4.s[2]
        uzp1    v27.2d, v12.2d, v25.2d
        uzp2    v12.2d, v12.2d, v25.2d
        ext     v16.16b, v16.16b, v12.16b, #8
        shl     v25.2d, v12.2d, #0x23
        mul     x8, x9, x15
        usra    v27.2d, v25.2d, #6
        str     q19, [x0, #0x10]
        usra    v27.2d, v16.2d, #0x1d
        str     q27, [x0, #0x20]
        umulh   x14, x9, x26
        adds    x7, x13, x7
        adcs    x11, x16, x11
        ldp     q16, q19, [x2, #0x160]
        umlal   v28.2d, v16.2s, v17.s[2]
        umlal2  v28.2d, v16.4s, v17.s[3]
        ldp     q16, q25, [x2, #0x180]
        umlal   v28.2d, v19.2s, v17.s[0]
        mul     x13, x21, x21
        umlal2  v28.2d, v19.4s, v17.s[1]
        ldp     q19, q27, [x2, #0x1a0]
        umlal   v28.2d, v16.2s, v8.s[2]
        umlal2  v28.2d, v16.4s, v8.s[3]
        umulh   x16, x19, x19
        umlal2  v1.2d, v9.4s, v4.s[3]
        ldp     q9, q16, [x2, #0xf0]
        umlal   v3.2d, v18.2s, v21.s[0]
        mul     x19, x19, x19
        umlal2  v3.2d, v18.4s, v21.s[2]
        umlal   v28.2d, v25.2s, v8.s[0]
        umlal   v26.2d, v6.2s, v21.s[0]
        umulh   x17, x15, x26
        umlal2  v26.2d, v6.4s, v21.s[2]
        ldp     q6, q18, [x2, #0x110]
        umlal   v1.2d, v20.2s, v4.s[0]
        uzp2    v29.2d, v26.2d, v3.2d
        umlal2  v1.2d, v20.4s, v4.s[1]
        uzp1    v3.2d, v26.2d, v3.2d
        umlal2  v28.2d, v25.4s, v8.s[1]
        umlal   v1.2d, v9.2s, v23.s[2]
        ldp     q20, q25, [x2, #0x1c0]
        umulh   x21, x21, x21
        shl     v26.2d, v29.2d, #0x23
        umlal2  v1.2d, v9.4s, v23.s[3]
        usra    v3.2d, v26.2d, #6
        umlal   v28.2d, v19.2s, v11.s[2]
        ext     v12.16b, v12.16b, v29.16b, #8
        umlal2  v28.2d, v19.4s, v11.s[3]
        ldp     q9, q19, [x2, #0x1e0]
        mul     x9, x24, x24
        umlal   v1.2d, v16.2s, v23.s[0]
        usra    v3.2d, v12.2d, #0x1d
        umlal2  v1.2d, v16.4s, v23.s[1]
        ldp     q12, q16, [x2, #0x130]
        str     q3, [x0, #0x30]
        umlal   v28.2d, v27.2s, v11.s[0]
        str     x7, [sp, #0x500]
        mul     x7, x15, x26
        adcs    x7, x14, x7
        adcs    x6, x17, x6
        umlal2  v28.2d, v27.4s, v11.s[1]
        ldp     q3, q26, [x2, #0x200]
        umlal   v28.2d, v20.2s, v7.s[2]
        umlal   v1.2d, v6.2s, v15.s[2]
        ldp     q27, q30, [x2, #0x220]
        umulh   x14, x12, x26
        adc     x14, x14, xzr
        adds    x23, x23, x16
        umlal2  v1.2d, v6.4s, v15.s[3]
        adcs    x20, x20, x13
        adcs    x21, x28, x21
        adcs    x25, x25, x9
        ldr     x9, [sp, #0x640]
        umlal2  v28.2d, v20.4s, v7.s[3]
        umlal   v28.2d, v25.2s, v7.s[0]
        umlal2  v28.2d, v25.4s, v7.s[1]
        ldp     d6, d20, [x9, #0x138]
        mul     x28, x15, x12
        umlal   v1.2d, v18.2s, v15.s[0]
        shl     v20.2d, v20.2d, #0xe
        umlal   v28.2d, v9.2s, v10.s[2]
        umlal2  v1.2d, v18.4s, v15.s[1]
        umulh   x24, x24, x24
        umlal   v1.2d, v12.2s, v2.s[2]
        adcs    x24, x27, x24
        umlal2  v28.2d, v9.4s, v10.s[3]
        ldp     q9, q18, [x2, #0x150]
        umlal   v28.2d, v19.2s, v10.s[0]
        umlal2  v1.2d, v12.4s, v2.s[3]
        umulh   x27, x15, x12
        umlal2  v28.2d, v19.4s, v10.s[1]
        umlal   v28.2d, v3.2s, v0.s[2]
        umlal2  v28.2d, v3.4s, v0.s[3]
        ldp     q12, q3, [x2, #0x2f0]
        ldp     q19, q25, [x2, #0x170]
        umlal   v1.2d, v16.2s, v2.s[0]
        mul     x13, x22, x22
        adcs    x1, x1, x13
        umlal2  v1.2d, v16.4s, v2.s[1]
        umlal   v1.2d, v9.2s, v5.s[2]
        umlal   v28.2d, v26.2s, v0.s[0]
        umulh   x22, x22, x22
        adc     x22, x5, x22
        adds    x28, x11, x28
        ldr     x13, [sp, #0x518]
        ldr     x11, [sp, #0x510]
        umlal2  v1.2d, v9.4s, v5.s[3]
        adcs    x27, x7, x27
        ldr     x16, [sp, #0x528]
        ldr     x7, [sp, #0x508]
        adcs    x5, x6, xzr
        ldr     x17, [sp, #0x530]
        adc     x6, x14, xzr
        ldr     x14, [sp, #0x520]
        umlal2  v28.2d, v26.4s, v0.s[1]
        subs    x19, x10, x19
        sbcs    x23, x7, x23
        ldr     x7, [sp, #0x780]
        sbcs    x20, x11, x20
        ldr     x9, [sp, #0x760]
        umlal   v28.2d, v27.2s, v14.s[2]
        ldr     x26, [sp, #0x5d8]
        sbcs    x21, x13, x21
        ldr     x13, [sp, #0x7b8]
        ldr     x12, [sp, #0x670]
        sbcs    x25, x14, x25
        sbcs    x24, x16, x24
        umull   v9.2d, v12.2s, v21.s[0]
        sbcs    x1, x17, x1
        ldr     x15, [sp, #0x768]
        sbcs    x22, x13, x22
        csetm   x11, lo
        umlal   v1.2d, v18.2s, v5.s[0]
        adds    x19, x19, x7
        adcs    x23, x23, x9
        adcs    x20, x20, x26
        umlal2  v1.2d, v18.4s, v5.s[1]
        adcs    x21, x21, x12
        str     x10, [sp, #0x4f8]
        ldr     x10, [sp, #0x620]
        adcs    x25, x25, x10
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x598]
        umlal2  v9.2d, v12.4s, v21.s[2]
        adcs    x1, x1, x15
        ldr     x15, [sp, #0x738]
        adcs    x22, x22, x15
        adc     x11, x11, xzr
        umlal2  v28.2d, v27.4s, v14.s[3]
        adds    x19, x14, x19
        adcs    x23, x16, x23
        adcs    x20, x17, x20
        umlal   v1.2d, v19.2s, v17.s[2]
        adcs    x21, x13, x21
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x768]
        adcs    x24, x9, x24
        ldr     x9, [sp, #0x598]
        umlal2  v1.2d, v19.4s, v17.s[3]
        adcs    x26, x26, x1
        adcs    x22, x12, x22
        adcs    x1, x10, x11
        ldr     x11, [sp, #0x500]
        umlal   v28.2d, v30.2s, v14.s[0]
        adcs    x7, x7, xzr
        adcs    x9, x9, xzr
        adcs    x10, x15, xzr
        umlal2  v28.2d, v30.4s, v14.s[1]
        adds    x8, x8, x8
        adcs    x11, x11, x11
        ldp     q12, q16, [x2, #0x190]
        ldp     q18, q19, [x2, #0xc0]
        umlal   v1.2d, v25.2s, v17.s[0]
        ldp     q26, q27, [x2, #0x1b0]
        umlal2  v1.2d, v25.4s, v17.s[1]
        umlal   v1.2d, v12.2s, v8.s[2]
        usra    v28.2d, v6.2d, #0x38
        umlal2  v1.2d, v12.4s, v8.s[3]
        ldp     q12, q6, [x2, #0x1d0]
        umlal   v1.2d, v16.2s, v8.s[0]
        usra    v28.2d, v20.2d, #6
        umlal2  v1.2d, v16.4s, v8.s[1]
        ldp     q16, q20, [x2, #0x1f0]
        ldr     x13, [sp, #0x740]
        umlal   v1.2d, v26.2s, v11.s[2]
        umlal2  v1.2d, v26.4s, v11.s[3]
        umlal   v1.2d, v27.2s, v11.s[0]
        umlal   v9.2d, v3.2s, v24.s[0]
        adcs    x28, x28, x28
        adcs    x27, x27, x27
        umlal2  v1.2d, v27.4s, v11.s[1]
        adcs    x5, x5, x5
        adcs    x6, x6, x6
        umlal2  v9.2d, v3.4s, v24.s[1]
        adc     x12, xzr, xzr
        umulh   x14, x13, x13
        adds    x8, x8, x14
        ldr     x14, [x4, #0xc8]
        umlal   v1.2d, v12.2s, v7.s[2]
        umlal2  v1.2d, v12.4s, v7.s[3]
        mul     x15, x14, x14
        umlal   v9.2d, v18.2s, v22.s[2]
        adcs    x11, x11, x15
        umlal   v1.2d, v6.2s, v7.s[0]
        ldp     q12, q3, [x2, #0x210]
        umlal2  v9.2d, v18.4s, v22.s[3]
        umulh   x15, x14, x14
        umlal   v9.2d, v19.2s, v22.s[0]
        ldp     q18, q25, [x2, #0xe0]
        adcs    x28, x28, x15
        ldr     x15, [x4, #0xd0]
        umlal2  v9.2d, v19.4s, v22.s[1]
        ldp     q19, q26, [x2, #0x100]
        umlal2  v1.2d, v6.4s, v7.s[1]
        umlal   v9.2d, v18.2s, v4.s[2]
        mul     x16, x15, x15
        adcs    x27, x27, x16
        umlal2  v9.2d, v18.4s, v4.s[3]
        ldp     q6, q18, [x2, #0x120]
        umlal   v1.2d, v16.2s, v10.s[2]
        umlal2  v1.2d, v16.4s, v10.s[3]
        umulh   x16, x15, x15
        umlal   v1.2d, v20.2s, v10.s[0]
        adcs    x5, x5, x16
        ldr     x16, [x4, #0xd8]
        umlal   v9.2d, v25.2s, v4.s[0]
        umlal2  v9.2d, v25.4s, v4.s[1]
        ldp     q16, q25, [x2, #0x140]
        umlal   v9.2d, v19.2s, v23.s[2]
        mul     x17, x16, x16
        adcs    x6, x6, x17
        ldr     x17, [sp, #0x640]
        umlal2  v1.2d, v20.4s, v10.s[1]
        umlal   v1.2d, v12.2s, v0.s[2]
        ldp     d20, d27, [x17, #0x140]
        umlal2  v9.2d, v19.4s, v23.s[3]
        str     x6, [sp, #0x500]
        umulh   x6, x16, x16
        umlal   v9.2d, v26.2s, v23.s[0]
        shl     v19.2d, v27.2d, #0x14
        adc     x6, x12, x6
        ldr     x12, [x4, #0xe0]
        umlal2  v1.2d, v12.4s, v0.s[3]
        umlal2  v9.2d, v26.4s, v23.s[1]
        ldp     q12, q26, [x2, #0x160]
        umlal   v9.2d, v6.2s, v15.s[2]
        str     x6, [sp, #0x738]
        ldr     x6, [x4, #0xe8]
        str     x5, [sp, #0x598]
        mul     x5, x12, x6
        umlal2  v9.2d, v6.4s, v15.s[3]
        umlal   v9.2d, v18.2s, v15.s[0]
        umlal   v1.2d, v3.2s, v0.s[0]
        str     x27, [sp, #0x768]
        mul     x27, x13, x13
        str     x28, [sp, #0x620]
        ldr     x28, [sp, #0x578]
        str     x11, [sp, #0x670]
        ldr     x11, [sp, #0x4f8]
        subs    x11, x28, x11
        ldr     x28, [sp, #0x580]
        str     x11, [sp, #0x4f8]
        ldr     x11, [sp, #0x508]
        sbcs    x11, x28, x11
        ldr     x28, [sp, #0x588]
        str     x11, [sp, #0x508]
        ldr     x11, [sp, #0x510]
        sbcs    x11, x28, x11
        ldr     x28, [sp, #0x5b0]
        umlal2  v1.2d, v3.4s, v0.s[1]
        str     x11, [sp, #0x510]
        ldr     x11, [sp, #0x518]
        sbcs    x11, x28, x11
        ldr     x28, [sp, #0x560]
        sbcs    x19, x28, x19
        ldr     x28, [sp, #0x568]
        umlal2  v9.2d, v18.4s, v15.s[1]
        ldp     q3, q6, [x2, #0xd0]
        sbcs    x23, x28, x23
        ldr     x28, [sp, #0x7c8]
        sbcs    x20, x28, x20
        ldr     x28, [x4, #0xf0]
        str     x20, [sp, #0x518]
        mul     x20, x12, x28
        str     x23, [sp, #0x5d8]
        ldr     x23, [sp, #0x7e8]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x7a0]
        sbcs    x25, x23, x25
        ldr     x23, [sp, #0x7d8]
        umlal   v9.2d, v16.2s, v2.s[2]
        sbcs    x24, x23, x24
        ldr     x23, [sp, #0x5a0]
        sbcs    x26, x23, x26
        ldr     x23, [sp, #0x750]
        sbcs    x22, x23, x22
        umlal2  v9.2d, v16.4s, v2.s[3]
        umulh   x23, x12, x28
        str     x22, [sp, #0x760]
        ldr     x22, [sp, #0x5a8]
        sbcs    x1, x22, x1
        ldr     x22, [sp, #0x758]
        sbcs    x7, x22, x7
        ldr     x22, [sp, #0x770]
        umlal   v9.2d, v25.2s, v2.s[0]
        sbcs    x9, x22, x9
        ldr     x22, [sp, #0x778]
        sbcs    x10, x22, x10
        ldp     q16, q18, [x2, #0x300]
        csetm   x22, lo
        umlal2  v9.2d, v25.4s, v2.s[1]
        ldp     q25, q27, [x2, #0xf0]
        umlal   v9.2d, v12.2s, v5.s[2]
        str     x22, [sp, #0x780]
        umulh   x22, x12, x6
        umlal2  v9.2d, v12.4s, v5.s[3]
        ldr     q12, [x2, #0x230]
        adds    x22, x22, x20
        ldr     x20, [x4, #0xf8]
        umlal   v9.2d, v26.2s, v5.s[0]
        umlal2  v9.2d, v26.4s, v5.s[1]
        ldr     q26, [x2, #0x230]
        umlal   v1.2d, v13.2s, v14.s[2]
        str     x10, [sp, #0x7b8]
        mul     x10, x12, x20
        adcs    x23, x23, x10
        umlal2  v1.2d, v13.4s, v14.s[3]
        usra    v1.2d, v20.2d, #0x32
        umull   v13.2d, v16.2s, v21.s[0]
        ldp     q14, q20, [x2, #0x180]
        umlal2  v13.2d, v16.4s, v21.s[2]
        usra    v1.2d, v19.2d, #6
        umulh   x10, x12, x20
        umlal   v13.2d, v18.2s, v24.s[0]
        ldp     q16, q19, [x2, #0x1a0]
        umlal2  v13.2d, v18.4s, v24.s[1]
        uzp2    v18.2d, v28.2d, v1.2d
        umlal   v13.2d, v3.2s, v22.s[2]
        uzp1    v1.2d, v28.2d, v1.2d
        umlal2  v13.2d, v3.4s, v22.s[3]
        ldp     q3, q28, [x2, #0x130]
        str     x9, [sp, #0x530]
        mul     x9, x6, x20
        adcs    x9, x10, x9
        umlal   v13.2d, v6.2s, v22.s[0]
        ext     v29.16b, v29.16b, v18.16b, #8
        umlal2  v13.2d, v6.4s, v22.s[1]
        shl     v6.2d, v18.2d, #0x23
        umlal   v13.2d, v25.2s, v4.s[2]
        usra    v1.2d, v6.2d, #6
        umulh   x10, x6, x20
        umlal2  v13.2d, v25.4s, v4.s[3]
        ldp     q6, q25, [x2, #0x110]
        umlal   v13.2d, v27.2s, v4.s[0]
        usra    v1.2d, v29.2d, #0x1d
        umlal   v9.2d, v14.2s, v17.s[2]
        str     q1, [x0, #0x40]
        umlal2  v9.2d, v14.4s, v17.s[3]
        str     x7, [sp, #0x528]
        mul     x7, x28, x20
        adcs    x7, x10, x7
        umlal   v9.2d, v20.2s, v17.s[0]
        umlal2  v9.2d, v20.4s, v17.s[1]
        ldp     q14, q1, [x2, #0x1c0]
        ldp     q20, q29, [x2, #0x200]
        umlal   v9.2d, v16.2s, v8.s[2]
        ldp     q30, q31, [x2, #0x1e0]
        mul     x10, x6, x28
        str     x1, [sp, #0x520]
        umulh   x1, x28, x20
        umlal2  v9.2d, v16.4s, v8.s[3]
        umlal   v9.2d, v19.2s, v8.s[0]
        umlal2  v9.2d, v19.4s, v8.s[1]
        adc     x1, x1, xzr
        adds    x23, x23, x10
        umlal   v9.2d, v14.2s, v11.s[2]
        umlal2  v9.2d, v14.4s, v11.s[3]
        umlal   v9.2d, v1.2s, v11.s[0]
        umlal2  v9.2d, v1.4s, v11.s[1]
        ldp     q14, q1, [x2, #0x150]
        umulh   x10, x6, x28
        adcs    x9, x9, x10
        adcs    x7, x7, xzr
        umlal2  v13.2d, v27.4s, v4.s[1]
        adc     x1, x1, xzr
        adds    x5, x5, x5
        adcs    x22, x22, x22
        umlal   v9.2d, v30.2s, v7.s[2]
        adcs    x23, x23, x23
        adcs    x9, x9, x9
        adcs    x7, x7, x7
        umlal2  v9.2d, v30.4s, v7.s[3]
        adcs    x1, x1, x1
        adc     x10, xzr, xzr
        ldp     q16, q19, [x2, #0x220]
        str     x26, [sp, #0x4f0]
        umulh   x26, x12, x12
        adds    x26, x5, x26
        umlal   v13.2d, v6.2s, v23.s[2]
        umlal2  v13.2d, v6.4s, v23.s[3]
        umlal   v9.2d, v31.2s, v7.s[0]
        umlal   v13.2d, v25.2s, v23.s[0]
        mul     x5, x6, x6
        adcs    x22, x22, x5
        umlal2  v9.2d, v31.4s, v7.s[1]
        umlal   v9.2d, v20.2s, v10.s[2]
        ldp     d6, d27, [x17, #0x148]
        umlal2  v13.2d, v25.4s, v23.s[1]
        shl     v25.2d, v27.2d, #0x1a
        umulh   x5, x6, x6
        adcs    x23, x23, x5
        umlal2  v9.2d, v20.4s, v10.s[3]
        umlal   v13.2d, v3.2s, v15.s[2]
        umlal   v9.2d, v29.2s, v10.s[0]
        umlal2  v13.2d, v3.4s, v15.s[3]
        ldp     q3, q20, [x2, #0x310]
        umlal   v13.2d, v28.2s, v15.s[0]
        mul     x5, x28, x28
        adcs    x5, x9, x5
        umlal2  v13.2d, v28.4s, v15.s[1]
        umlal2  v9.2d, v29.4s, v10.s[1]
        ldp     q27, q28, [x2, #0x170]
        umulh   x9, x28, x28
        adcs    x7, x7, x9
        umlal   v9.2d, v16.2s, v0.s[2]
        umlal   v13.2d, v14.2s, v2.s[2]
        umlal2  v13.2d, v14.4s, v2.s[3]
        umlal   v13.2d, v1.2s, v2.s[0]
        mul     x9, x20, x20
        adcs    x1, x1, x9
        umlal2  v9.2d, v16.4s, v0.s[3]
        ldp     q14, q16, [x2, #0x190]
        umlal2  v13.2d, v1.4s, v2.s[1]
        umlal   v13.2d, v27.2s, v5.s[2]
        umulh   x9, x20, x20
        adc     x9, x10, x9
        subs    x10, x13, x12
        umlal   v9.2d, v19.2s, v0.s[0]
        sbcs    x6, x14, x6
        sbcs    x28, x15, x28
        sbcs    x20, x16, x20
        umlal2  v9.2d, v19.4s, v0.s[1]
        csetm   x13, lo
        eor     x10, x10, x13
        cmn     x13, #1
        ldr     x14, [x3]
        ldr     x15, [sp, #0x600]
        umull   v1.2d, v3.2s, v21.s[0]
        eor     x6, x6, x13
        eor     x28, x28, x13
        adcs    x10, x10, xzr
        ldr     x16, [sp, #0x618]
        umlal2  v13.2d, v27.4s, v5.s[3]
        adcs    x6, x6, xzr
        adcs    x28, x28, xzr
        eor     x20, x20, x13
        mul     x13, x10, x6
        umlal2  v1.2d, v3.4s, v21.s[2]
        adcs    x20, x20, xzr
        subs    x14, x14, x15
        ldr     x15, [x3, #8]
        umlal   v1.2d, v20.2s, v24.s[0]
        usra    v9.2d, v6.2d, #0x2c
        sbcs    x15, x15, x16
        ldp     q3, q6, [x2, #0xe0]
        umlal   v13.2d, v28.2s, v5.s[0]
        umulh   x16, x10, x6
        str     x15, [sp, #0x618]
        ldr     x15, [x3, #0x10]
        str     x14, [sp, #0x600]
        ldr     x14, [sp, #0x610]
        sbcs    x14, x15, x14
        ldr     x15, [x3, #0x18]
        umlal2  v13.2d, v28.4s, v5.s[1]
        str     x14, [sp, #0x610]
        ldr     x14, [sp, #0x608]
        sbcs    x14, x15, x14
        ldr     x15, [sp, #0x6a8]
        umlal2  v1.2d, v20.4s, v24.s[1]
        str     x14, [sp, #0x608]
        ldr     x14, [sp, #0x648]
        ldr     x17, [sp, #0x7e0]
        sbcs    x14, x15, x14
        ldr     x15, [sp, #0x718]
        usra    v9.2d, v25.2d, #6
        ldp     q19, q20, [x2, #0x1b0]
        str     x14, [sp, #0x648]
        ldr     x14, [sp, #0x658]
        sbcs    x14, x15, x14
        umlal   v13.2d, v14.2s, v17.s[2]
        umulh   x15, x6, x20
        str     x14, [sp, #0x658]
        ldr     x14, [sp, #0x720]
        sbcs    x14, x14, x17
        ldr     x17, [sp, #0x728]
        umlal2  v13.2d, v14.4s, v17.s[3]
        str     x14, [sp, #0x7e0]
        ldr     x14, [sp, #0x5d0]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x5e0]
        umlal   v13.2d, v16.2s, v17.s[0]
        str     x14, [sp, #0x5d0]
        ldr     x14, [sp, #0x668]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x5e8]
        umlal2  v13.2d, v16.4s, v17.s[1]
        ldp     q14, q16, [x2, #0x100]
        str     x14, [sp, #0x668]
        ldr     x14, [sp, #0x650]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x678]
        umlal   v1.2d, v3.2s, v22.s[2]
        mul     x12, x12, x12
        str     x14, [sp, #0x650]
        ldr     x14, [sp, #0x660]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x680]
        umlal2  v1.2d, v3.4s, v22.s[3]
        str     x14, [sp, #0x660]
        ldr     x14, [sp, #0x5c8]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x688]
        umlal   v1.2d, v6.2s, v22.s[0]
        ldp     q3, q25, [x2, #0x120]
        str     x14, [sp, #0x5c8]
        ldr     x14, [sp, #0x7d0]
        sbcs    x14, x17, x14
        ldp     q27, q28, [x2, #0x1d0]
        umlal2  v1.2d, v6.4s, v22.s[1]
        mul     x17, x6, x20
        str     x14, [sp, #0x7d0]
        ldr     x14, [sp, #0x690]
        str     x24, [sp, #0x688]
        ldr     x24, [sp, #0x790]
        sbcs    x24, x14, x24
        ldr     x14, [sp, #0x730]
        ldp     q6, q29, [x2, #0x1f0]
        str     x24, [sp, #0x790]
        ldr     x24, [sp, #0x628]
        sbcs    x24, x14, x24
        ldr     x14, [sp, #0x710]
        umlal   v13.2d, v19.2s, v8.s[2]
        str     x24, [sp, #0x628]
        ldr     x24, [sp, #0x630]
        sbcs    x24, x14, x24
        ldr     x14, [sp, #0x6e0]
        umlal2  v13.2d, v19.4s, v8.s[3]
        str     x24, [sp, #0x630]
        ldr     x24, [sp, #0x638]
        sbcs    x24, x14, x24
        umulh   x14, x10, x20
        umlal   v1.2d, v14.2s, v4.s[2]
        str     x24, [sp, #0x638]
        ldr     x24, [sp, #0x6c0]
        str     x25, [sp, #0x710]
        ldr     x25, [sp, #0x5b8]
        sbcs    x25, x24, x25
        mul     x24, x10, x28
        str     x25, [sp, #0x5b8]
        ldr     x25, [sp, #0x6c8]
        str     x21, [sp, #0x730]
        ldr     x21, [sp, #0x7b0]
        sbcs    x21, x25, x21
        ldr     x25, [sp, #0x6b0]
        str     x21, [sp, #0x7b0]
        ldr     x21, [sp, #0x538]
        sbcs    x21, x25, x21
        mul     x25, x10, x20
        str     x21, [sp, #0x538]
        ldr     x21, [sp, #0x6e8]
        str     x19, [sp, #0x690]
        ldr     x19, [sp, #0x7a8]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x6d8]
        umlal2  v1.2d, v14.4s, v4.s[3]
        str     x19, [sp, #0x7a8]
        ldr     x19, [sp, #0x540]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x6f0]
        str     x19, [sp, #0x540]
        ldr     x19, [sp, #0x558]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x698]
        umlal   v1.2d, v16.2s, v4.s[0]
        str     x19, [sp, #0x558]
        ldr     x19, [sp, #0x570]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x6b8]
        ldp     q14, q19, [x2, #0x320]
        str     x19, [sp, #0x570]
        ldr     x19, [sp, #0x550]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x708]
        str     x19, [sp, #0x550]
        ldr     x19, [sp, #0x548]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x6f8]
        str     x19, [sp, #0x548]
        ldr     x19, [sp, #0x590]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x700]
        umlal2  v1.2d, v16.4s, v4.s[1]
        str     x19, [sp, #0x590]
        ldr     x19, [sp, #0x7c0]
        sbcs    x19, x21, x19
        umlal   v1.2d, v3.2s, v23.s[2]
        umull   v16.2d, v14.2s, v21.s[0]
        mul     x21, x28, x20
        umlal2  v1.2d, v3.4s, v23.s[3]
        umlal   v1.2d, v25.2s, v23.s[0]
        umlal2  v1.2d, v25.4s, v23.s[1]
        umlal   v13.2d, v20.2s, v8.s[0]
        umlal2  v13.2d, v20.4s, v8.s[1]
        umlal   v13.2d, v27.2s, v11.s[2]
        str     x19, [sp, #0x7c0]
        ldr     x19, [sp, #0x6a0]
        str     x11, [sp, #0x680]
        ldr     x11, [sp, #0x5c0]
        sbcs    x11, x19, x11
        umlal2  v13.2d, v27.4s, v11.s[3]
        umulh   x19, x6, x28
        str     x11, [sp, #0x5c0]
        ldr     x11, [sp, #0x5f0]
        str     x9, [sp, #0x678]
        ldr     x9, [sp, #0x798]
        sbcs    x9, x11, x9
        ldr     x11, [sp, #0x5f8]
        umlal   v13.2d, v28.2s, v11.s[0]
        str     x9, [sp, #0x798]
        ldr     x9, [sp, #0x748]
        sbcs    x9, x11, x9
        ldr     x11, [sp, #0x6d0]
        umlal2  v13.2d, v28.4s, v11.s[1]
        ldr     q3, [x2, #0x230]
        str     x9, [sp, #0x748]
        ldr     x9, [sp, #0x788]
        sbcs    x9, x11, x9
        umlal2  v16.2d, v14.4s, v21.s[2]
        csetm   x11, lo
        umlal   v16.2d, v19.2s, v24.s[0]
        ldp     q14, q20, [x2, #0x140]
        str     x11, [sp, #0x788]
        umulh   x11, x10, x28
        adds    x24, x16, x24
        umlal2  v16.2d, v19.4s, v24.s[1]
        umlal   v13.2d, v6.2s, v7.s[2]
        umlal2  v13.2d, v6.4s, v7.s[3]
        umlal   v13.2d, v29.2s, v7.s[0]
        umulh   x16, x28, x20
        umlal2  v13.2d, v29.4s, v7.s[1]
        ldp     q6, q19, [x2, #0x160]
        adcs    x25, x11, x25
        adcs    x11, x14, x17
        adcs    x21, x15, x21
        umlal   v1.2d, v14.2s, v15.s[2]
        umulh   x14, x6, x6
        umlal2  v1.2d, v14.4s, v15.s[3]
        adc     x15, x16, xzr
        umlal   v1.2d, v20.2s, v15.s[0]
        umlal2  v1.2d, v20.4s, v15.s[1]
        ldp     q14, q20, [x2, #0xf0]
        ldp     q25, q27, [x2, #0x180]
        mul     x16, x6, x28
        umlal   v1.2d, v6.2s, v2.s[2]
        umlal2  v1.2d, v6.4s, v2.s[3]
        umlal   v1.2d, v19.2s, v2.s[0]
        umulh   x17, x10, x10
        adds    x25, x25, x16
        umlal2  v1.2d, v19.4s, v2.s[1]
        adcs    x19, x11, x19
        adcs    x21, x21, xzr
        umlal   v16.2d, v14.2s, v22.s[2]
        adc     x11, x15, xzr
        adds    x13, x13, x13
        mul     x6, x6, x6
        umlal2  v16.2d, v14.4s, v22.s[3]
        adcs    x24, x24, x24
        umlal   v16.2d, v20.2s, v22.s[0]
        adcs    x25, x25, x25
        umlal2  v16.2d, v20.4s, v22.s[1]
        ldp     q14, q6, [x2, #0x110]
        adcs    x19, x19, x19
        umulh   x15, x28, x28
        umlal   v1.2d, v25.2s, v5.s[2]
        adcs    x21, x21, x21
        umlal2  v1.2d, v25.4s, v5.s[3]
        adcs    x11, x11, x11
        umlal   v1.2d, v27.2s, v5.s[0]
        ldp     q19, q20, [x2, #0x210]
        adc     x16, xzr, xzr
        umlal2  v1.2d, v27.4s, v5.s[1]
        ldp     q25, q27, [x2, #0x130]
        mul     x28, x28, x28
        mul     x10, x10, x10
        str     x9, [sp, #0x5e8]
        umulh   x9, x20, x20
        adds    x13, x13, x17
        adcs    x24, x24, x6
        adcs    x25, x25, x14
        adcs    x19, x19, x28
        adcs    x21, x21, x15
        mul     x20, x20, x20
        umlal   v16.2d, v14.2s, v4.s[2]
        umlal2  v16.2d, v14.4s, v4.s[3]
        ldp     q14, q28, [x2, #0x330]
        umlal   v16.2d, v6.2s, v4.s[0]
        adcs    x20, x11, x20
        ldr     x11, [sp, #0x620]
        umlal2  v16.2d, v6.4s, v4.s[1]
        adc     x28, x16, x9
        subs    x6, x27, x10
        ldr     x14, [sp, #0x598]
        ldr     x10, [sp, #0x670]
        sbcs    x9, x8, x13
        ldr     x13, [sp, #0x768]
        ldr     x15, [sp, #0x500]
        umlal   v13.2d, v19.2s, v10.s[2]
        ldr     x16, [sp, #0x738]
        umlal   v16.2d, v25.2s, v23.s[2]
        sbcs    x24, x10, x24
        ldp     q6, q29, [x2, #0x1e0]
        sbcs    x25, x11, x25
        umlal2  v16.2d, v25.4s, v23.s[3]
        sbcs    x19, x13, x19
        umlal   v16.2d, v27.2s, v23.s[0]
        sbcs    x21, x14, x21
        umlal2  v16.2d, v27.4s, v23.s[1]
        umull   v25.2d, v14.2s, v21.s[0]
        sbcs    x20, x15, x20
        sbcs    x28, x16, x28
        umlal2  v13.2d, v19.4s, v10.s[3]
        csetm   x17, lo
        adds    x6, x6, x12
        umlal   v13.2d, v20.2s, v10.s[0]
        ldr     x11, [sp, #0x678]
        adcs    x9, x9, x26
        umlal2  v13.2d, v20.4s, v10.s[1]
        adcs    x24, x24, x22
        umlal2  v25.2d, v14.4s, v21.s[2]
        adcs    x25, x25, x23
        umlal   v25.2d, v28.2s, v24.s[0]
        adcs    x19, x19, x5
        umlal2  v25.2d, v28.4s, v24.s[1]
        ldp     q14, q19, [x2, #0x100]
        adcs    x21, x21, x7
        adcs    x20, x20, x1
        adcs    x28, x28, x11
        adc     x17, x17, xzr
        adds    x6, x13, x6
        adcs    x9, x14, x9
        adcs    x24, x15, x24
        adcs    x25, x16, x25
        adcs    x19, x12, x19
        ldr     x12, [sp, #0x640]
        umlal   v25.2d, v14.2s, v22.s[2]
        adcs    x21, x26, x21
        umlal2  v25.2d, v14.4s, v22.s[3]
        ldp     q14, q20, [x2, #0x120]
        adcs    x22, x22, x20
        umlal   v25.2d, v19.2s, v22.s[0]
        ldp     d27, d28, [x12, #0x150]
        adcs    x23, x23, x28
        umlal2  v25.2d, v19.4s, v22.s[1]
        adcs    x26, x5, x17
        ldr     x13, [sp, #0x680]
        ldr     x14, [sp, #0x620]
        ldr     x5, [sp, #0x4f8]
        adcs    x20, x7, xzr
        ldr     x15, [sp, #0x690]
        ldr     x7, [sp, #0x508]
        adcs    x28, x1, xzr
        ldr     x16, [sp, #0x5d8]
        adcs    x1, x11, xzr
        ldr     x11, [sp, #0x510]
        adds    x5, x5, x27
        ldr     x17, [sp, #0x518]
        adcs    x7, x7, x8
        shl     v19.2d, v28.2d, #0x20
        ldr     x12, [sp, #0x730]
        adcs    x11, x11, x10
        umlal   v25.2d, v14.2s, v4.s[2]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x710]
        umlal2  v25.2d, v14.4s, v4.s[3]
        adcs    x15, x15, x6
        ldr     x10, [sp, #0x688]
        umlal   v25.2d, v20.2s, v4.s[0]
        adcs    x16, x16, x9
        umlal2  v25.2d, v20.4s, v4.s[1]
        ldp     q14, q20, [x2, #0x150]
        adcs    x17, x17, x24
        umlal   v13.2d, v12.2s, v0.s[2]
        adcs    x12, x12, x25
        umlal2  v13.2d, v12.4s, v0.s[3]
        ldp     q12, q0, [x2, #0x140]
        adcs    x14, x14, x19
        ldp     q28, q30, [x2, #0x1a0]
        adcs    x10, x10, x21
        str     x21, [sp, #0x688]
        ldr     x21, [sp, #0x4f0]
        adcs    x21, x21, x22
        str     x22, [sp, #0x4f0]
        ldr     x22, [sp, #0x760]
        adcs    x22, x22, x23
        usra    v13.2d, v27.2d, #0x26
        str     x23, [sp, #0x760]
        ldr     x23, [sp, #0x520]
        adcs    x23, x23, x26
        str     x26, [sp, #0x520]
        ldr     x26, [sp, #0x528]
        adcs    x26, x26, x20
        umlal   v16.2d, v14.2s, v15.s[2]
        str     x20, [sp, #0x528]
        ldr     x20, [sp, #0x530]
        adcs    x20, x20, x28
        umlal2  v16.2d, v14.4s, v15.s[3]
        str     x28, [sp, #0x530]
        ldr     x28, [sp, #0x7b8]
        adcs    x28, x28, x1
        umlal   v25.2d, v12.2s, v23.s[2]
        usra    v13.2d, v19.2d, #6
        str     x1, [sp, #0x7b8]
        ldr     x1, [sp, #0x780]
        adc     x1, x1, xzr
        str     x1, [sp, #0x780]
        ldr     x1, [sp, #0x7a0]
        adds    x1, x1, x5
        ldr     x5, [sp, #0x7d8]
        umlal2  v25.2d, v12.4s, v23.s[3]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x5a0]
        ldp     q12, q14, [x2, #0x340]
        umlal   v25.2d, v0.2s, v23.s[0]
        adcs    x7, x7, x11
        ldr     x11, [sp, #0x750]
        umlal2  v25.2d, v0.4s, v23.s[1]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x5a8]
        uzp2    v0.2d, v9.2d, v13.2d
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x758]
        umlal   v16.2d, v20.2s, v15.s[0]
        uzp1    v13.2d, v9.2d, v13.2d
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x770]
        umlal2  v16.2d, v20.4s, v15.s[1]
        ldp     q9, q19, [x2, #0x170]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x778]
        umlal   v1.2d, v28.2s, v17.s[2]
        ext     v18.16b, v18.16b, v0.16b, #8
        adcs    x12, x17, x12
        umlal2  v1.2d, v28.4s, v17.s[3]
        shl     v20.2d, v0.2d, #0x23
        adcs    x27, x27, x14
        umlal   v1.2d, v30.2s, v17.s[0]
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x670]
        umlal2  v1.2d, v30.4s, v17.s[1]
        usra    v13.2d, v20.2d, #6
        adcs    x21, x10, x21
        ldr     x10, [sp, #0x620]
        umull   v20.2d, v12.2s, v21.s[0]
        adcs    x22, x10, x22
        adcs    x23, x6, x23
        adcs    x26, x9, x26
        umlal   v16.2d, v9.2s, v2.s[2]
        ldp     q27, q28, [x2, #0x160]
        adcs    x24, x24, x20
        ldr     x20, [sp, #0x780]
        umlal2  v20.2d, v12.4s, v21.s[2]
        usra    v13.2d, v18.2d, #0x1d
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x4f0]
        ldr     x6, [sp, #0x760]
        umlal   v20.2d, v14.2s, v24.s[0]
        adcs    x19, x19, x20
        ldr     x9, [sp, #0x520]
        ldr     x20, [sp, #0x688]
        ldr     x10, [sp, #0x528]
        umlal2  v20.2d, v14.4s, v24.s[1]
        ldp     q12, q14, [x2, #0x110]
        ldr     x14, [sp, #0x530]
        adcs    x20, x20, xzr
        umlal2  v16.2d, v9.4s, v2.s[3]
        ldp     q9, q18, [x2, #0x1c0]
        ldr     x17, [sp, #0x7b8]
        adcs    x28, x28, xzr
        umlal   v16.2d, v19.2s, v2.s[0]
        str     q13, [x0, #0x50]
        adcs    x6, x6, xzr
        umlal2  v16.2d, v19.4s, v2.s[1]
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        umlal   v25.2d, v27.2s, v15.s[2]
        adcs    x14, x14, xzr
        umlal2  v25.2d, v27.4s, v15.s[3]
        ldp     q13, q19, [x2, #0x190]
        adcs    x17, x17, xzr
        str     x17, [sp, #0x7b8]
        ldr     x17, [sp, #0x600]
        str     x14, [sp, #0x530]
        ldr     x14, [sp, #0x578]
        adds    x17, x17, x14
        ldr     x14, [sp, #0x618]
        umlal   v25.2d, v28.2s, v15.s[0]
        str     x17, [sp, #0x600]
        ldr     x17, [sp, #0x580]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x610]
        umlal   v20.2d, v12.2s, v22.s[2]
        str     x14, [sp, #0x618]
        ldr     x14, [sp, #0x588]
        adcs    x17, x17, x14
        ldr     x14, [sp, #0x608]
        str     x17, [sp, #0x610]
        ldr     x17, [sp, #0x5b0]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x648]
        str     x14, [sp, #0x608]
        ldr     x14, [sp, #0x560]
        adcs    x17, x17, x14
        ldr     x14, [sp, #0x658]
        str     x17, [sp, #0x648]
        ldr     x17, [sp, #0x568]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x7e0]
        str     x14, [sp, #0x658]
        ldr     x14, [sp, #0x7c8]
        adcs    x17, x17, x14
        ldr     x14, [sp, #0x5d0]
        str     x17, [sp, #0x7e0]
        ldr     x17, [sp, #0x7e8]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x668]
        adcs    x17, x17, x1
        str     x1, [sp, #0x668]
        ldr     x1, [sp, #0x650]
        adcs    x1, x1, x5
        str     x5, [sp, #0x650]
        ldr     x5, [sp, #0x660]
        adcs    x5, x5, x7
        str     x7, [sp, #0x660]
        ldr     x7, [sp, #0x5c8]
        adcs    x7, x7, x11
        str     x11, [sp, #0x5c8]
        ldr     x11, [sp, #0x7d0]
        adcs    x11, x11, x13
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x790]
        adcs    x13, x13, x15
        str     x15, [sp, #0x790]
        ldr     x15, [sp, #0x628]
        adcs    x15, x15, x16
        str     x16, [sp, #0x628]
        ldr     x16, [sp, #0x630]
        adcs    x16, x16, x12
        str     x12, [sp, #0x630]
        ldr     x12, [sp, #0x638]
        adcs    x12, x12, x27
        str     x27, [sp, #0x638]
        ldr     x27, [sp, #0x5b8]
        adcs    x27, x27, x8
        str     x8, [sp, #0x5b8]
        ldr     x8, [sp, #0x7b0]
        adcs    x8, x8, x21
        umlal2  v20.2d, v12.4s, v22.s[3]
        str     x21, [sp, #0x7b0]
        ldr     x21, [sp, #0x538]
        adcs    x21, x21, x22
        umlal   v20.2d, v14.2s, v22.s[0]
        str     x22, [sp, #0x538]
        ldr     x22, [sp, #0x7a8]
        adcs    x22, x22, x23
        umlal2  v20.2d, v14.4s, v22.s[1]
        ldp     q12, q14, [x2, #0x130]
        str     x23, [sp, #0x7a8]
        ldr     x23, [sp, #0x540]
        adcs    x23, x23, x26
        umlal   v1.2d, v9.2s, v8.s[2]
        str     x26, [sp, #0x540]
        ldr     x26, [sp, #0x558]
        adcs    x26, x26, x24
        umlal2  v25.2d, v28.4s, v15.s[1]
        str     x24, [sp, #0x558]
        ldr     x24, [sp, #0x570]
        adcs    x24, x24, x25
        umlal   v16.2d, v13.2s, v5.s[2]
        str     x25, [sp, #0x570]
        ldr     x25, [sp, #0x550]
        adcs    x25, x25, x19
        umlal2  v16.2d, v13.4s, v5.s[3]
        ldp     q13, q27, [x2, #0x180]
        str     x19, [sp, #0x550]
        ldr     x19, [sp, #0x548]
        adcs    x19, x19, x20
        umlal   v16.2d, v19.2s, v5.s[0]
        str     x20, [sp, #0x548]
        ldr     x20, [sp, #0x590]
        adcs    x20, x20, x28
        umlal2  v1.2d, v9.4s, v8.s[3]
        str     x28, [sp, #0x590]
        ldr     x28, [sp, #0x7c0]
        adcs    x28, x28, x6
        umlal2  v16.2d, v19.4s, v5.s[1]
        ldp     q9, q19, [x2, #0x1b0]
        str     x6, [sp, #0x7c0]
        ldr     x6, [sp, #0x5c0]
        adcs    x6, x6, x9
        umlal   v20.2d, v12.2s, v4.s[2]
        str     x9, [sp, #0x5c0]
        ldr     x9, [sp, #0x798]
        adcs    x9, x9, x10
        umlal   v1.2d, v18.2s, v8.s[0]
        ldp     q28, q30, [x2, #0x200]
        str     x10, [sp, #0x798]
        ldr     x10, [sp, #0x748]
        str     x9, [sp, #0x5d0]
        ldr     x9, [sp, #0x530]
        adcs    x10, x10, x9
        ldr     x9, [sp, #0x5e8]
        umlal2  v1.2d, v18.4s, v8.s[1]
        str     x10, [sp, #0x748]
        ldr     x10, [sp, #0x7b8]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x788]
        umlal   v1.2d, v6.2s, v11.s[2]
        adc     x10, x10, xzr
        str     x10, [sp, #0x788]
        ldr     x10, [sp, #0x6e0]
        str     x9, [sp, #0x5e8]
        ldr     x9, [sp, #0x600]
        adds    x9, x10, x9
        ldr     x10, [sp, #0x6c0]
        umlal   v25.2d, v13.2s, v2.s[2]
        str     x9, [sp, #0x600]
        ldr     x9, [sp, #0x618]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x6c8]
        umlal2  v25.2d, v13.4s, v2.s[3]
        str     x9, [sp, #0x618]
        ldr     x9, [sp, #0x610]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x6b0]
        umlal2  v1.2d, v6.4s, v11.s[3]
        str     x9, [sp, #0x610]
        ldr     x9, [sp, #0x608]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x6e8]
        umlal   v16.2d, v9.2s, v17.s[2]
        str     x9, [sp, #0x608]
        ldr     x9, [sp, #0x648]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x6d8]
        umlal2  v16.2d, v9.4s, v17.s[3]
        ldp     q13, q9, [x2, #0x1a0]
        str     x9, [sp, #0x648]
        ldr     x9, [sp, #0x658]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x6f0]
        umlal   v16.2d, v19.2s, v17.s[0]
        str     x9, [sp, #0x658]
        ldr     x9, [sp, #0x7e0]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x698]
        umlal2  v16.2d, v19.4s, v17.s[1]
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x6b8]
        umlal   v25.2d, v27.2s, v2.s[0]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x708]
        umlal   v1.2d, v29.2s, v11.s[0]
        ldp     q6, q18, [x2, #0x220]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x6f8]
        umlal2  v1.2d, v29.4s, v11.s[1]
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x640]
        umlal   v1.2d, v28.2s, v7.s[2]
        ldp     d19, d29, [x17, #0x158]
        str     x1, [sp, #0x6f8]
        ldr     x1, [sp, #0x700]
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x6a0]
        umlal2  v1.2d, v28.4s, v7.s[3]
        adcs    x7, x7, x11
        ldr     x11, [sp, #0x5f0]
        umlal   v1.2d, v30.2s, v7.s[0]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x5f8]
        umlal2  v1.2d, v30.4s, v7.s[1]
        ldp     q28, q30, [x2, #0x1d0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x6d0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x578]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x580]
        shl     v29.2d, v29.2d, #0x26
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x588]
        umlal   v1.2d, v6.2s, v10.s[2]
        adcs    x8, x16, x8
        ldr     x16, [sp, #0x5b0]
        umlal2  v1.2d, v6.4s, v10.s[3]
        adcs    x16, x16, x21
        ldr     x21, [sp, #0x560]
        umlal   v1.2d, v18.2s, v10.s[0]
        adcs    x21, x21, x22
        ldr     x22, [sp, #0x568]
        umlal2  v1.2d, v18.4s, v10.s[1]
        ldp     q6, q18, [x2, #0x1f0]
        umlal   v16.2d, v28.2s, v8.s[2]
        adcs    x22, x22, x23
        ldr     x23, [sp, #0x7c8]
        umlal2  v16.2d, v28.4s, v8.s[3]
        adcs    x23, x23, x26
        ldr     x26, [sp, #0x7e8]
        usra    v1.2d, v19.2d, #0x20
        umlal   v16.2d, v30.2s, v8.s[0]
        adcs    x24, x26, x24
        ldr     x26, [sp, #0x668]
        umlal2  v16.2d, v30.4s, v8.s[1]
        adcs    x25, x26, x25
        ldr     x26, [sp, #0x650]
        umlal   v16.2d, v6.2s, v11.s[2]
        adcs    x26, x26, x19
        ldr     x19, [sp, #0x660]
        umlal2  v16.2d, v6.4s, v11.s[3]
        ldp     q6, q19, [x2, #0x150]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x5c8]
        umlal   v16.2d, v18.2s, v11.s[0]
        adcs    x28, x20, x28
        ldr     x20, [sp, #0x7d0]
        usra    v1.2d, v29.2d, #6
        ldp     q28, q29, [x2, #0x210]
        umlal2  v16.2d, v18.4s, v11.s[1]
        adcs    x20, x20, x6
        ldr     x6, [sp, #0x790]
        str     x19, [sp, #0x7d0]
        ldr     x19, [sp, #0x5d0]
        adcs    x19, x6, x19
        ldr     x6, [sp, #0x628]
        str     x28, [sp, #0x5d0]
        ldr     x28, [sp, #0x748]
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x630]
        str     x28, [sp, #0x748]
        ldr     x28, [sp, #0x5e8]
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x638]
        str     x28, [sp, #0x5e8]
        ldr     x28, [sp, #0x788]
        adcs    x28, x6, x28
        ldr     x6, [sp, #0x5b8]
        adcs    x6, x6, xzr
        str     x6, [sp, #0x5b8]
        ldr     x6, [sp, #0x7b0]
        adcs    x6, x6, xzr
        str     x28, [sp, #0x7b0]
        ldr     x28, [sp, #0x538]
        adcs    x28, x28, xzr
        umlal   v16.2d, v28.2s, v7.s[2]
        ldp     d18, d30, [x17, #0x160]
        ldr     x17, [sp, #0x7a8]
        adcs    x17, x17, xzr
        umlal2  v16.2d, v28.4s, v7.s[3]
        str     x7, [sp, #0x7a8]
        ldr     x7, [sp, #0x540]
        adcs    x7, x7, xzr
        umlal   v16.2d, v29.2s, v7.s[0]
        str     x11, [sp, #0x540]
        ldr     x11, [sp, #0x558]
        adcs    x11, x11, xzr
        str     x14, [sp, #0x558]
        ldr     x14, [sp, #0x570]
        adcs    x14, x14, xzr
        str     x21, [sp, #0x570]
        ldr     x21, [sp, #0x550]
        adcs    x21, x21, xzr
        umlal2  v16.2d, v29.4s, v7.s[1]
        ldp     q28, q29, [x2, #0x170]
        str     x22, [sp, #0x550]
        ldr     x22, [sp, #0x548]
        adcs    x22, x22, xzr
        umlal2  v25.2d, v27.4s, v2.s[1]
        shl     v27.2d, v30.2d, #0x2c
        str     x8, [sp, #0x548]
        ldr     x8, [sp, #0x590]
        adcs    x8, x8, xzr
        str     x16, [sp, #0x590]
        ldr     x16, [sp, #0x7c0]
        adcs    x16, x16, xzr
        umlal   v25.2d, v13.2s, v5.s[2]
        str     x8, [sp, #0x7c0]
        ldr     x8, [sp, #0x5c0]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x5c0]
        ldr     x8, [sp, #0x798]
        adcs    x8, x8, xzr
        str     x8, [sp, #0x798]
        ldr     x8, [sp, #0x530]
        adcs    x8, x8, xzr
        umlal2  v25.2d, v13.4s, v5.s[3]
        str     x8, [sp, #0x530]
        ldr     x8, [sp, #0x7b8]
        adcs    x8, x8, xzr
        stp     x12, x27, [x3, #0x100]
        umlal   v16.2d, v26.2s, v10.s[2]
        umlal2  v16.2d, v26.4s, v10.s[3]
        ldp     q13, q10, [x2, #0x190]
        usra    v16.2d, v18.2d, #0x1a
        usra    v16.2d, v27.2d, #6
        ldp     q18, q26, [x2, #0x1c0]
        uzp2    v27.2d, v1.2d, v16.2d
        uzp1    v1.2d, v1.2d, v16.2d
        shl     v16.2d, v27.2d, #0x23
        ext     v0.16b, v0.16b, v27.16b, #8
        usra    v1.2d, v16.2d, #6
        usra    v1.2d, v0.2d, #0x1d
        ldp     q0, q16, [x2, #0x1e0]
        stp     x25, x26, [x3, #0x140]
        ldr     x26, [sp, #0x618]
        ldr     x25, [sp, #0x600]
        umlal   v25.2d, v9.2s, v5.s[0]
        stp     x25, x26, [x3, #0x80]
        umlal2  v25.2d, v9.4s, v5.s[1]
        stp     x9, x10, [x3, #0xb0]
        umlal   v25.2d, v18.2s, v17.s[2]
        umlal2  v20.2d, v12.4s, v4.s[3]
        stp     x23, x24, [x3, #0x130]
        ldr     x26, [sp, #0x608]
        ldr     x24, [sp, #0x610]
        umlal2  v25.2d, v18.4s, v17.s[3]
        str     q1, [x0, #0x60]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        umlal   v20.2d, v14.2s, v4.s[0]
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        umlal   v25.2d, v26.2s, v17.s[0]
        stp     x13, x15, [x3, #0xf0]
        umlal2  v20.2d, v14.4s, v4.s[1]
        ldp     q12, q14, [x2, #0x200]
        umlal   v20.2d, v6.2s, v23.s[2]
        stp     x24, x26, [x3, #0x90]
        umlal2  v25.2d, v26.4s, v17.s[1]
        ldp     q9, q1, [x2, #0x220]
        umlal   v25.2d, v0.2s, v8.s[2]
        stp     x5, x1, [x3, #0xd0]
        ldr     x1, [sp, #0x640]
        umlal2  v25.2d, v0.4s, v8.s[3]
        ldp     d0, d18, [x1, #0x168]
        umlal   v25.2d, v16.2s, v8.s[0]
        stp     x20, x19, [x3, #0x160]
        umlal2  v20.2d, v6.4s, v23.s[3]
        stp     x17, x7, [x3, #0x1a0]
        umlal2  v25.2d, v16.4s, v8.s[1]
        stp     x6, x28, [x3, #0x190]
        umlal   v20.2d, v19.2s, v23.s[0]
        shl     v6.2d, v18.2d, #0x32
        stp     x11, x14, [x3, #0x1b0]
        umlal2  v20.2d, v19.4s, v23.s[1]
        stp     x21, x22, [x3, #0x1c0]
        ldr     x21, [sp, #0x7c0]
        umlal   v20.2d, v28.2s, v15.s[2]
        ldp     q16, q18, [x2, #0x350]
        umull   v19.2d, v16.2s, v21.s[0]
        ldr     x22, [sp, #0x658]
        ldp     q26, q30, [x2, #0x120]
        umlal2  v20.2d, v28.4s, v15.s[3]
        umlal   v20.2d, v29.2s, v15.s[0]
        umlal2  v19.2d, v16.4s, v21.s[2]
        ldp     q16, q28, [x2, #0x1b0]
        stp     x21, x16, [x3, #0x1d0]
        ldr     x24, [sp, #0x548]
        ldr     x26, [sp, #0x590]
        ldr     x21, [sp, #0x530]
        umlal2  v20.2d, v29.4s, v15.s[1]
        stp     x21, x8, [x3, #0x1f0]
        ldr     x21, [sp, #0x648]
        umlal   v20.2d, v13.2s, v2.s[2]
        stp     x21, x22, [x3, #0xa0]
        umlal   v25.2d, v12.2s, v11.s[2]
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v20.2d, v13.4s, v2.s[3]
        ldp     q13, q29, [x2, #0x140]
        umlal2  v25.2d, v12.4s, v11.s[3]
        stp     x24, x26, [x3, #0x110]
        ldr     x26, [sp, #0x550]
        ldr     x24, [sp, #0x570]
        umlal   v19.2d, v18.2s, v24.s[0]
        stp     x24, x26, [x3, #0x120]
        ldr     x26, [sp, #0x6f8]
        ldr     x24, [sp, #0x558]
        umlal   v25.2d, v14.2s, v11.s[0]
        stp     x24, x26, [x3, #0xc0]
        ldr     x26, [sp, #0x540]
        ldr     x24, [sp, #0x7a8]
        umlal2  v25.2d, v14.4s, v11.s[1]
        ldp     q12, q14, [x2, #0x1d0]
        ldr     x19, [sp, #0x5e8]
        umlal   v20.2d, v10.2s, v2.s[0]
        stp     x24, x26, [x3, #0xe0]
        ldr     x26, [sp, #0x5b8]
        ldr     x24, [sp, #0x7b0]
        umlal   v25.2d, v9.2s, v7.s[2]
        stp     x24, x26, [x3, #0x180]
        ldr     x26, [sp, #0x748]
        umlal2  v20.2d, v10.4s, v2.s[1]
        ldr     q10, [x2, #0x230]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        ldr     x28, [sp, #0x5c0]
        ldr     x27, [sp, #0x798]
        umlal   v20.2d, v16.2s, v5.s[2]
        stp     x26, x19, [x3, #0x170]
        umlal2  v25.2d, v9.4s, v7.s[3]
        ldr     d9, [x1, #0x180]
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        umlal2  v19.2d, v18.4s, v24.s[1]
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        shl     v9.2d, v9.2d, #4
        umlal2  v20.2d, v16.4s, v5.s[3]
        ldp     q16, q18, [x2, #0x160]
        umlal   v25.2d, v1.2s, v7.s[0]
        stp     x28, x27, [x3, #0x1e0]
        ldr     x27, [sp, #0x5d0]
        ldr     x28, [sp, #0x7d0]
        umlal2  v25.2d, v1.4s, v7.s[1]
        usra    v25.2d, v0.2d, #0x14
        stp     x28, x27, [x3, #0x150]
        ldp     q0, q1, [x2, #0x1f0]
        umlal   v19.2d, v26.2s, v22.s[2]
        umlal2  v19.2d, v26.4s, v22.s[3]
        usra    v25.2d, v6.2d, #6
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        ldp     q6, q26, [x2, #0x210]
        umlal   v20.2d, v28.2s, v5.s[0]
        umlal2  v20.2d, v28.4s, v5.s[1]
        umlal   v20.2d, v12.2s, v17.s[2]
        umlal2  v20.2d, v12.4s, v17.s[3]
        ldp     q12, q28, [x2, #0x180]
        umlal   v19.2d, v30.2s, v22.s[0]
        umlal   v20.2d, v14.2s, v17.s[0]
        umlal2  v20.2d, v14.4s, v17.s[1]
        umlal   v20.2d, v0.2s, v8.s[2]
        ldp     d14, d31, [x1, #0x170]
        umlal2  v19.2d, v30.4s, v22.s[1]
        shl     v30.2d, v31.2d, #0x38
        umlal   v19.2d, v13.2s, v4.s[2]
        umlal2  v19.2d, v13.4s, v4.s[3]
        umlal2  v20.2d, v0.4s, v8.s[3]
        ldp     q13, q0, [x2, #0x1a0]
        umlal   v19.2d, v29.2s, v4.s[0]
        umlal   v20.2d, v1.2s, v8.s[0]
        umlal2  v20.2d, v1.4s, v8.s[1]
        umlal   v20.2d, v6.2s, v11.s[2]
        umlal2  v19.2d, v29.4s, v4.s[1]
        ldp     q1, q29, [x2, #0x1c0]
        umlal   v19.2d, v16.2s, v23.s[2]
        umlal2  v20.2d, v6.4s, v11.s[3]
        umlal   v20.2d, v26.2s, v11.s[0]
        umlal2  v19.2d, v16.4s, v23.s[3]
        ldp     q6, q16, [x2, #0x360]
        umlal   v19.2d, v18.2s, v23.s[0]
        umlal2  v19.2d, v18.4s, v23.s[1]
        umlal   v19.2d, v12.2s, v15.s[2]
        umlal2  v20.2d, v26.4s, v11.s[1]
        ldp     q18, q26, [x2, #0x1e0]
        umlal   v20.2d, v3.2s, v7.s[2]
        umlal2  v20.2d, v3.4s, v7.s[3]
        ldp     q3, q7, [x2, #0x130]
        umlal2  v19.2d, v12.4s, v15.s[3]
        usra    v20.2d, v14.2d, #0xe
        umlal   v19.2d, v28.2s, v15.s[0]
        ldp     q12, q14, [x2, #0x150]
        umlal2  v19.2d, v28.4s, v15.s[1]
        usra    v20.2d, v30.2d, #6
        umlal   v19.2d, v13.2s, v2.s[2]
        uzp2    v28.2d, v25.2d, v20.2d
        umull   v30.2d, v6.2s, v21.s[0]
        shl     v31.2d, v28.2d, #0x23
        umlal2  v30.2d, v6.4s, v21.s[2]
        uzp1    v6.2d, v25.2d, v20.2d
        umlal2  v19.2d, v13.4s, v2.s[3]
        ldp     q13, q20, [x2, #0x170]
        umlal   v19.2d, v0.2s, v2.s[0]
        usra    v6.2d, v31.2d, #6
        umlal2  v19.2d, v0.4s, v2.s[1]
        ldp     q0, q25, [x2, #0x200]
        umlal   v19.2d, v1.2s, v5.s[2]
        ext     v27.16b, v27.16b, v28.16b, #8
        umlal2  v19.2d, v1.4s, v5.s[3]
        usra    v6.2d, v27.2d, #0x1d
        ldp     q1, q27, [x2, #0x220]
        umlal   v19.2d, v29.2s, v5.s[0]
        umlal   v30.2d, v16.2s, v24.s[0]
        str     q6, [x0, #0x70]
        umlal2  v30.2d, v16.4s, v24.s[1]
        ldp     q6, q16, [x2, #0x370]
        umlal   v30.2d, v3.2s, v22.s[2]
        umlal2  v30.2d, v3.4s, v22.s[3]
        umlal2  v19.2d, v29.4s, v5.s[1]
        ldp     q3, q29, [x2, #0x190]
        umlal   v19.2d, v18.2s, v17.s[2]
        umlal2  v19.2d, v18.4s, v17.s[3]
        umlal   v19.2d, v26.2s, v17.s[0]
        umlal   v30.2d, v7.2s, v22.s[0]
        umlal2  v30.2d, v7.4s, v22.s[1]
        ldp     q7, q18, [x2, #0x140]
        umlal2  v19.2d, v26.4s, v17.s[1]
        ldp     d26, d31, [x1, #0x178]
        umlal   v30.2d, v12.2s, v4.s[2]
        shl     v31.2d, v31.2d, #0x3e
        umlal2  v30.2d, v12.4s, v4.s[3]
        umlal   v19.2d, v0.2s, v8.s[2]
        umlal   v30.2d, v14.2s, v4.s[0]
        umlal2  v30.2d, v14.4s, v4.s[1]
        umlal2  v19.2d, v0.4s, v8.s[3]
        ldp     q12, q14, [x2, #0x1b0]
        umlal   v30.2d, v13.2s, v23.s[2]
        umlal   v19.2d, v25.2s, v8.s[0]
        umlal2  v30.2d, v13.4s, v23.s[3]
        umlal   v30.2d, v20.2s, v23.s[0]
        umlal2  v30.2d, v20.4s, v23.s[1]
        ldp     q13, q0, [x2, #0x1d0]
        umlal2  v19.2d, v25.4s, v8.s[1]
        umlal   v19.2d, v1.2s, v11.s[2]
        umlal2  v19.2d, v1.4s, v11.s[3]
        ldp     q1, q20, [x2, #0x1f0]
        umlal   v30.2d, v3.2s, v15.s[2]
        umlal2  v30.2d, v3.4s, v15.s[3]
        umlal   v30.2d, v29.2s, v15.s[0]
        umlal   v19.2d, v27.2s, v11.s[0]
        umlal2  v19.2d, v27.4s, v11.s[1]
        ldp     q3, q25, [x2, #0x210]
        umlal2  v30.2d, v29.4s, v15.s[1]
        usra    v19.2d, v26.2d, #8
        umlal   v30.2d, v12.2s, v2.s[2]
        usra    v19.2d, v31.2d, #6
        umlal2  v30.2d, v12.4s, v2.s[3]
        ldp     q12, q26, [x2, #0x160]
        umlal   v30.2d, v14.2s, v2.s[0]
        umlal2  v30.2d, v14.4s, v2.s[1]
        umull   v14.2d, v6.2s, v21.s[0]
        umlal   v30.2d, v13.2s, v5.s[2]
        umlal2  v30.2d, v13.4s, v5.s[3]
        umlal2  v14.2d, v6.4s, v21.s[2]
        ldp     q13, q6, [x2, #0x180]
        umlal   v30.2d, v0.2s, v5.s[0]
        umlal2  v30.2d, v0.4s, v5.s[1]
        umlal   v14.2d, v16.2s, v24.s[0]
        umlal2  v14.2d, v16.4s, v24.s[1]
        ldp     q0, q16, [x2, #0x1a0]
        umlal   v30.2d, v1.2s, v17.s[2]
        umlal   v14.2d, v7.2s, v22.s[2]
        umlal2  v30.2d, v1.4s, v17.s[3]
        umlal   v30.2d, v20.2s, v17.s[0]
        umlal2  v14.2d, v7.4s, v22.s[3]
        ldp     q1, q7, [x2, #0x1c0]
        umlal2  v30.2d, v20.4s, v17.s[1]
        umlal   v14.2d, v18.2s, v22.s[0]
        umlal2  v14.2d, v18.4s, v22.s[1]
        ldp     q18, q20, [x2, #0x380]
        umlal   v30.2d, v3.2s, v8.s[2]
        umlal2  v30.2d, v3.4s, v8.s[3]
        umlal   v30.2d, v25.2s, v8.s[0]
        umlal   v14.2d, v12.2s, v4.s[2]
        umlal2  v14.2d, v12.4s, v4.s[3]
        ldp     q12, q3, [x2, #0x1e0]
        umlal2  v30.2d, v25.4s, v8.s[1]
        umlal   v30.2d, v10.2s, v11.s[2]
        umlal   v14.2d, v26.2s, v4.s[0]
        umlal2  v14.2d, v26.4s, v4.s[1]
        ldp     q25, q26, [x2, #0x200]
        umlal2  v30.2d, v10.4s, v11.s[3]
        usra    v30.2d, v9.2d, #6
        umlal   v14.2d, v13.2s, v23.s[2]
        uzp2    v9.2d, v19.2d, v30.2d
        umlal2  v14.2d, v13.4s, v23.s[3]
        shl     v13.2d, v9.2d, #0x23
        umlal   v14.2d, v6.2s, v23.s[0]
        uzp1    v10.2d, v19.2d, v30.2d
        umlal2  v14.2d, v6.4s, v23.s[1]
        ext     v11.16b, v28.16b, v9.16b, #8
        usra    v10.2d, v13.2d, #6
        umlal   v14.2d, v0.2s, v15.s[2]
        usra    v10.2d, v11.2d, #0x1d
        str     q10, [x0, #0x80]
        umlal2  v14.2d, v0.4s, v15.s[3]
        ldr     q13, [x2, #0x230]
        umlal   v14.2d, v16.2s, v15.s[0]
        ldp     q10, q11, [x2, #0x150]
        umlal2  v14.2d, v16.4s, v15.s[1]
        ldp     q0, q6, [x2, #0x220]
        umlal   v14.2d, v1.2s, v2.s[2]
        ldp     q16, q19, [x2, #0x170]
        umlal2  v14.2d, v1.4s, v2.s[3]
        ldp     d1, d27, [x1, #0x180]
        umlal   v14.2d, v7.2s, v2.s[0]
        shl     v27.2d, v27.2d, #0xa
        umlal2  v14.2d, v7.4s, v2.s[1]
        umlal   v14.2d, v12.2s, v5.s[2]
        ldp     q7, q28, [x2, #0x190]
        umlal2  v14.2d, v12.4s, v5.s[3]
        umull   v12.2d, v18.2s, v21.s[0]
        umlal   v14.2d, v3.2s, v5.s[0]
        umlal2  v14.2d, v3.4s, v5.s[1]
        umlal2  v12.2d, v18.4s, v21.s[2]
        umlal   v14.2d, v25.2s, v17.s[2]
        ldp     q3, q18, [x2, #0x1b0]
        umlal   v12.2d, v20.2s, v24.s[0]
        umlal2  v14.2d, v25.4s, v17.s[3]
        umlal2  v12.2d, v20.4s, v24.s[1]
        ldp     q20, q25, [x2, #0x1d0]
        umlal   v12.2d, v10.2s, v22.s[2]
        umlal   v14.2d, v26.2s, v17.s[0]
        umlal2  v12.2d, v10.4s, v22.s[3]
        umlal2  v14.2d, v26.4s, v17.s[1]
        ldp     q10, q26, [x2, #0x1f0]
        umlal   v12.2d, v11.2s, v22.s[0]
        umlal   v14.2d, v0.2s, v8.s[2]
        umlal2  v12.2d, v11.4s, v22.s[1]
        umlal2  v14.2d, v0.4s, v8.s[3]
        umlal   v12.2d, v16.2s, v4.s[2]
        ldp     q11, q0, [x2, #0x390]
        umlal2  v12.2d, v16.4s, v4.s[3]
        umlal   v14.2d, v6.2s, v8.s[0]
        umlal   v12.2d, v19.2s, v4.s[0]
        umlal2  v14.2d, v6.4s, v8.s[1]
        usra    v14.2d, v1.2d, #0x3c
        umlal2  v12.2d, v19.4s, v4.s[1]
        usra    v14.2d, v27.2d, #6
        umlal   v12.2d, v7.2s, v23.s[2]
        ldp     q1, q6, [x2, #0x210]
        umlal2  v12.2d, v7.4s, v23.s[3]
        ldp     q7, q16, [x2, #0x160]
        umlal   v12.2d, v28.2s, v23.s[0]
        ldp     q19, q27, [x2, #0x180]
        umlal2  v12.2d, v28.4s, v23.s[1]
        umlal   v12.2d, v3.2s, v15.s[2]
        ldp     d28, d29, [x1, #0x188]
        umlal2  v12.2d, v3.4s, v15.s[3]
        umlal   v12.2d, v18.2s, v15.s[0]
        umlal2  v12.2d, v18.4s, v15.s[1]
        umlal   v12.2d, v20.2s, v2.s[2]
        umlal2  v12.2d, v20.4s, v2.s[3]
        ldp     q3, q18, [x2, #0x1a0]
        umlal   v12.2d, v25.2s, v2.s[0]
        umlal2  v12.2d, v25.4s, v2.s[1]
        umull   v20.2d, v11.2s, v21.s[0]
        umlal   v12.2d, v10.2s, v5.s[2]
        umlal2  v20.2d, v11.4s, v21.s[2]
        umlal2  v12.2d, v10.4s, v5.s[3]
        ldp     q10, q11, [x2, #0x1c0]
        umlal   v12.2d, v26.2s, v5.s[0]
        umlal2  v12.2d, v26.4s, v5.s[1]
        umlal   v20.2d, v0.2s, v24.s[0]
        umlal2  v20.2d, v0.4s, v24.s[1]
        ldp     q0, q25, [x2, #0x1e0]
        umlal   v12.2d, v1.2s, v17.s[2]
        umlal2  v12.2d, v1.4s, v17.s[3]
        umlal   v20.2d, v7.2s, v22.s[2]
        umlal2  v20.2d, v7.4s, v22.s[3]
        ldp     q1, q7, [x2, #0x3a0]
        umlal   v12.2d, v6.2s, v17.s[0]
        umlal   v20.2d, v16.2s, v22.s[0]
        ldp     q26, q30, [x2, #0x200]
        umlal2  v20.2d, v16.4s, v22.s[1]
        umlal2  v12.2d, v6.4s, v17.s[1]
        umull   v6.2d, v1.2s, v21.s[0]
        umlal   v20.2d, v19.2s, v4.s[2]
        umlal   v12.2d, v13.2s, v8.s[2]
        umlal2  v20.2d, v19.4s, v4.s[3]
        umlal2  v12.2d, v13.4s, v8.s[3]
        usra    v12.2d, v28.2d, #0x36
        umlal   v20.2d, v27.2s, v4.s[0]
        shl     v13.2d, v29.2d, #0x10
        usra    v12.2d, v13.2d, #6
        umlal2  v20.2d, v27.4s, v4.s[1]
        uzp2    v13.2d, v14.2d, v12.2d
        umlal   v20.2d, v3.2s, v23.s[2]
        umlal2  v20.2d, v3.4s, v23.s[3]
        uzp1    v12.2d, v14.2d, v12.2d
        shl     v14.2d, v13.2d, #0x23
        usra    v12.2d, v14.2d, #6
        umlal   v20.2d, v18.2s, v23.s[0]
        ext     v14.16b, v9.16b, v13.16b, #8
        umlal2  v20.2d, v18.4s, v23.s[1]
        usra    v12.2d, v14.2d, #0x1d
        ldr     q14, [x2, #0x230]
        umlal   v20.2d, v10.2s, v15.s[2]
        str     q12, [x0, #0x90]
        umlal2  v20.2d, v10.4s, v15.s[3]
        ldp     q12, q8, [x2, #0x170]
        umlal   v20.2d, v11.2s, v15.s[0]
        ldp     q9, q10, [x2, #0x220]
        umlal2  v20.2d, v11.4s, v15.s[1]
        ldp     q11, q3, [x2, #0x190]
        ldp     q16, q18, [x2, #0x1b0]
        umlal   v20.2d, v0.2s, v2.s[2]
        ldp     q19, q27, [x2, #0x1d0]
        umlal2  v20.2d, v0.4s, v2.s[3]
        umlal   v20.2d, v25.2s, v2.s[0]
        ldp     d0, d28, [x1, #0x190]
        umlal2  v6.2d, v1.4s, v21.s[2]
        umlal   v6.2d, v7.2s, v24.s[0]
        umlal2  v6.2d, v7.4s, v24.s[1]
        ldr     q1, [x2, #0x230]
        umlal   v6.2d, v12.2s, v22.s[2]
        umlal2  v20.2d, v25.4s, v2.s[1]
        umlal   v20.2d, v26.2s, v5.s[2]
        shl     v7.2d, v28.2d, #0x16
        umlal2  v6.2d, v12.4s, v22.s[3]
        ldp     q12, q25, [x2, #0x3b0]
        umlal   v6.2d, v8.2s, v22.s[0]
        umlal2  v20.2d, v26.4s, v5.s[3]
        ldp     q26, q28, [x2, #0x1f0]
        umlal   v20.2d, v30.2s, v5.s[0]
        umlal2  v20.2d, v30.4s, v5.s[1]
        umlal2  v6.2d, v8.4s, v22.s[1]
        umlal   v6.2d, v11.2s, v4.s[2]
        umlal2  v6.2d, v11.4s, v4.s[3]
        umlal   v6.2d, v3.2s, v4.s[0]
        umlal   v20.2d, v9.2s, v17.s[2]
        ldp     q8, q11, [x2, #0x210]
        umlal2  v6.2d, v3.4s, v4.s[1]
        umlal   v6.2d, v16.2s, v23.s[2]
        umlal2  v20.2d, v9.4s, v17.s[3]
        umlal2  v6.2d, v16.4s, v23.s[3]
        umlal   v20.2d, v10.2s, v17.s[0]
        umlal   v6.2d, v18.2s, v23.s[0]
        umlal2  v20.2d, v10.4s, v17.s[1]
        ldp     q9, q10, [x2, #0x1a0]
        umlal2  v6.2d, v18.4s, v23.s[1]
        ldp     q3, q16, [x2, #0x180]
        umull   v18.2d, v12.2s, v21.s[0]
        umlal   v6.2d, v19.2s, v15.s[2]
        usra    v20.2d, v0.2d, #0x30
        umlal2  v6.2d, v19.4s, v15.s[3]
        ldp     q0, q19, [x2, #0x1c0]
        umlal   v6.2d, v27.2s, v15.s[0]
        umlal2  v6.2d, v27.4s, v15.s[1]
        usra    v20.2d, v7.2d, #6
        ldp     d7, d27, [x1, #0x198]
        umlal2  v18.2d, v12.4s, v21.s[2]
        umlal   v18.2d, v25.2s, v24.s[0]
        umlal   v6.2d, v26.2s, v2.s[2]
        umlal2  v18.2d, v25.4s, v24.s[1]
        ldp     q12, q25, [x2, #0x1e0]
        umlal   v18.2d, v3.2s, v22.s[2]
        shl     v27.2d, v27.2d, #0x1c
        umlal2  v6.2d, v26.4s, v2.s[3]
        umlal   v6.2d, v28.2s, v2.s[0]
        umlal2  v18.2d, v3.4s, v22.s[3]
        ldp     q3, q26, [x2, #0x3c0]
        umlal2  v6.2d, v28.4s, v2.s[1]
        umlal   v18.2d, v16.2s, v22.s[0]
        umlal   v6.2d, v8.2s, v5.s[2]
        umlal2  v18.2d, v16.4s, v22.s[1]
        ldp     q16, q28, [x2, #0x200]
        umlal2  v6.2d, v8.4s, v5.s[3]
        umlal   v18.2d, v9.2s, v4.s[2]
        umlal2  v18.2d, v9.4s, v4.s[3]
        ldp     q8, q9, [x2, #0x190]
        umlal   v6.2d, v11.2s, v5.s[0]
        umlal2  v6.2d, v11.4s, v5.s[1]
        umlal   v18.2d, v10.2s, v4.s[0]
        umlal   v6.2d, v14.2s, v17.s[2]
        umlal2  v18.2d, v10.4s, v4.s[1]
        umlal2  v6.2d, v14.4s, v17.s[3]
        usra    v6.2d, v7.2d, #0x2a
        usra    v6.2d, v27.2d, #6
        uzp2    v14.2d, v20.2d, v6.2d
        uzp1    v10.2d, v20.2d, v6.2d
        shl     v11.2d, v14.2d, #0x23
        usra    v10.2d, v11.2d, #6
        umlal   v18.2d, v0.2s, v23.s[2]
        umlal2  v18.2d, v0.4s, v23.s[3]
        ext     v13.16b, v13.16b, v14.16b, #8
        umlal   v18.2d, v19.2s, v23.s[0]
        usra    v10.2d, v13.2d, #0x1d
        umlal2  v18.2d, v19.4s, v23.s[1]
        umlal   v18.2d, v12.2s, v15.s[2]
        umlal2  v18.2d, v12.4s, v15.s[3]
        ldp     q12, q13, [x2, #0x220]
        umull   v11.2d, v3.2s, v21.s[0]
        ldp     d0, d6, [x1, #0x1a0]
        str     q10, [x0, #0xa0]
        ldp     q10, q7, [x2, #0x1b0]
        umlal   v18.2d, v25.2s, v15.s[0]
        umlal2  v18.2d, v25.4s, v15.s[1]
        ldp     q17, q19, [x2, #0x1d0]
        umlal   v18.2d, v16.2s, v2.s[2]
        shl     v6.2d, v6.2d, #0x22
        umlal2  v18.2d, v16.4s, v2.s[3]
        ldp     q16, q20, [x2, #0x1f0]
        umlal2  v11.2d, v3.4s, v21.s[2]
        ldp     q3, q25, [x2, #0x3d0]
        umlal   v11.2d, v26.2s, v24.s[0]
        umlal2  v11.2d, v26.4s, v24.s[1]
        ldp     q26, q27, [x2, #0x210]
        umlal   v18.2d, v28.2s, v2.s[0]
        umlal2  v18.2d, v28.4s, v2.s[1]
        umlal   v11.2d, v8.2s, v22.s[2]
        umlal2  v11.2d, v8.4s, v22.s[3]
        ldp     q8, q28, [x2, #0x1a0]
        umlal   v18.2d, v12.2s, v5.s[2]
        umlal2  v18.2d, v12.4s, v5.s[3]
        umlal   v18.2d, v13.2s, v5.s[0]
        umlal   v11.2d, v9.2s, v22.s[0]
        umlal2  v18.2d, v13.4s, v5.s[1]
        usra    v18.2d, v0.2d, #0x24
        umlal2  v11.2d, v9.4s, v22.s[1]
        usra    v18.2d, v6.2d, #6
        umlal   v11.2d, v10.2s, v4.s[2]
        umlal2  v11.2d, v10.4s, v4.s[3]
        ldp     q12, q13, [x2, #0x1c0]
        ldp     d9, d10, [x1, #0x1a8]
        umlal   v11.2d, v7.2s, v4.s[0]
        shl     v10.2d, v10.2d, #0x28
        umlal2  v11.2d, v7.4s, v4.s[1]
        ldp     q0, q6, [x2, #0x1e0]
        umlal   v11.2d, v17.2s, v23.s[2]
        ldr     q7, [x2, #0x230]
        umlal2  v11.2d, v17.4s, v23.s[3]
        ldr     q17, [x2, #0x400]
        umlal   v11.2d, v19.2s, v23.s[0]
        umlal2  v11.2d, v19.4s, v23.s[1]
        ldp     q19, q29, [x2, #0x200]
        umlal   v11.2d, v16.2s, v15.s[2]
        umlal2  v11.2d, v16.4s, v15.s[3]
        umlal   v11.2d, v20.2s, v15.s[0]
        umull   v16.2d, v3.2s, v21.s[0]
        umlal2  v16.2d, v3.4s, v21.s[2]
        umlal   v16.2d, v25.2s, v24.s[0]
        umlal2  v11.2d, v20.4s, v15.s[1]
        ldp     q3, q20, [x2, #0x3e0]
        umlal   v11.2d, v26.2s, v2.s[2]
        umlal2  v16.2d, v25.4s, v24.s[1]
        umlal   v16.2d, v8.2s, v22.s[2]
        umlal2  v16.2d, v8.4s, v22.s[3]
        ldr     q8, [x2, #0x420]
        umlal   v16.2d, v28.2s, v22.s[0]
        umlal2  v11.2d, v26.4s, v2.s[3]
        ldp     q25, q26, [x2, #0x220]
        umlal   v11.2d, v27.2s, v2.s[0]
        umlal2  v11.2d, v27.4s, v2.s[1]
        umlal   v11.2d, v1.2s, v5.s[2]
        ldp     q27, q30, [x2, #0x1b0]
        umlal2  v16.2d, v28.4s, v22.s[1]
        umlal   v16.2d, v12.2s, v4.s[2]
        umlal2  v16.2d, v12.4s, v4.s[3]
        umlal   v16.2d, v13.2s, v4.s[0]
        umlal2  v16.2d, v13.4s, v4.s[1]
        ldr     q12, [x2, #0x410]
        umlal   v16.2d, v0.2s, v23.s[2]
        umlal2  v16.2d, v0.4s, v23.s[3]
        ldr     q13, [x2, #0x230]
        umlal2  v11.2d, v1.4s, v5.s[3]
        ldp     q0, q1, [x2, #0x3f0]
        usra    v11.2d, v9.2d, #0x1e
        umull   v9.2d, v3.2s, v21.s[0]
        usra    v11.2d, v10.2d, #6
        uzp1    v10.2d, v18.2d, v11.2d
        umlal2  v9.2d, v3.4s, v21.s[2]
        uzp2    v11.2d, v18.2d, v11.2d
        ldp     q3, q5, [x2, #0x1d0]
        shl     v18.2d, v11.2d, #0x23
        umlal   v9.2d, v20.2s, v24.s[0]
        ext     v14.16b, v14.16b, v11.16b, #8
        umlal2  v9.2d, v20.4s, v24.s[1]
        usra    v10.2d, v18.2d, #6
        umlal   v16.2d, v6.2s, v23.s[0]
        usra    v10.2d, v14.2d, #0x1d
        ldp     q14, q18, [x2, #0x1c0]
        umlal2  v16.2d, v6.4s, v23.s[1]
        umlal   v16.2d, v19.2s, v15.s[2]
        ldp     d6, d20, [x1, #0x1b0]
        str     q10, [x0, #0xb0]
        shl     v10.2d, v20.2d, #0x2e
        umlal2  v16.2d, v19.4s, v15.s[3]
        ldr     q19, [x2, #0x410]
        ldp     q20, q28, [x2, #0x1f0]
        umlal   v16.2d, v29.2s, v15.s[0]
        umlal2  v16.2d, v29.4s, v15.s[1]
        ldp     q29, q31, [x2, #0x210]
        umlal   v16.2d, v25.2s, v2.s[2]
        umlal2  v16.2d, v25.4s, v2.s[3]
        umlal   v9.2d, v27.2s, v22.s[2]
        umlal2  v9.2d, v27.4s, v22.s[3]
        umlal   v16.2d, v26.2s, v2.s[0]
        ldp     d25, d27, [x1, #0x1b8]
        umlal   v9.2d, v30.2s, v22.s[0]
        shl     v27.2d, v27.2d, #0x34
        umlal2  v9.2d, v30.4s, v22.s[1]
        umlal   v9.2d, v3.2s, v4.s[2]
        umlal2  v16.2d, v26.4s, v2.s[1]
        usra    v16.2d, v6.2d, #0x18
        usra    v16.2d, v10.2d, #6
        ldp     q10, q6, [x2, #0x1e0]
        umlal2  v9.2d, v3.4s, v4.s[3]
        umlal   v9.2d, v5.2s, v4.s[0]
        umlal2  v9.2d, v5.4s, v4.s[1]
        ldp     q3, q5, [x2, #0x200]
        umlal   v9.2d, v20.2s, v23.s[2]
        umlal2  v9.2d, v20.4s, v23.s[3]
        umlal   v9.2d, v28.2s, v23.s[0]
        umlal2  v9.2d, v28.4s, v23.s[1]
        ldr     q20, [x2, #0x420]
        umlal   v9.2d, v29.2s, v15.s[2]
        umlal2  v9.2d, v29.4s, v15.s[3]
        ldr     d26, [x1, #0x1c8]
        umull   v28.2d, v0.2s, v21.s[0]
        umlal2  v28.2d, v0.4s, v21.s[2]
        umlal   v28.2d, v1.2s, v24.s[0]
        umlal2  v28.2d, v1.4s, v24.s[1]
        ldp     q0, q1, [x2, #0x220]
        umlal   v28.2d, v14.2s, v22.s[2]
        umlal2  v28.2d, v14.4s, v22.s[3]
        umlal   v9.2d, v31.2s, v15.s[0]
        umlal2  v9.2d, v31.4s, v15.s[1]
        ldr     q14, [x2, #0x430]
        umlal   v9.2d, v7.2s, v2.s[2]
        ldp     q29, q30, [x2, #0x1d0]
        umlal2  v9.2d, v7.4s, v2.s[3]
        usra    v9.2d, v25.2d, #0x12
        umlal   v28.2d, v18.2s, v22.s[0]
        ldr     q2, [x2, #0x230]
        umlal2  v28.2d, v18.4s, v22.s[1]
        ldr     d7, [x1, #0x1d0]
        umlal   v28.2d, v10.2s, v4.s[2]
        usra    v9.2d, v27.2d, #6
        umull   v18.2d, v17.2s, v21.s[0]
        uzp2    v25.2d, v16.2d, v9.2d
        ext     v11.16b, v11.16b, v25.16b, #8
        shl     v27.2d, v25.2d, #0x23
        umlal2  v28.2d, v10.4s, v4.s[3]
        uzp1    v9.2d, v16.2d, v9.2d
        umlal   v28.2d, v6.2s, v4.s[0]
        shl     v10.2d, v7.2d, #6
        umlal2  v28.2d, v6.4s, v4.s[1]
        ldr     q6, [x2, #0x440]
        umlal   v28.2d, v3.2s, v23.s[2]
        usra    v9.2d, v27.2d, #6
        umlal2  v28.2d, v3.4s, v23.s[3]
        ldp     d3, d7, [x1, #0x1c0]
        shl     v7.2d, v7.2d, #0x3a
        umlal2  v18.2d, v17.4s, v21.s[2]
        umlal   v18.2d, v12.2s, v24.s[0]
        ldr     q16, [x2, #0x430]
        umlal2  v18.2d, v12.4s, v24.s[1]
        usra    v9.2d, v11.2d, #0x1d
        ldp     q12, q11, [x2, #0x1e0]
        umlal   v28.2d, v5.2s, v23.s[0]
        umlal2  v28.2d, v5.4s, v23.s[1]
        str     q9, [x0, #0xc0]
        umlal   v28.2d, v0.2s, v15.s[2]
        ldr     q9, [x2, #0x440]
        ldp     q5, q17, [x2, #0x1f0]
        umlal2  v28.2d, v0.4s, v15.s[3]
        ldp     q0, q27, [x2, #0x210]
        umlal   v28.2d, v1.2s, v15.s[0]
        umlal2  v28.2d, v1.4s, v15.s[1]
        usra    v28.2d, v3.2d, #0xc
        umlal   v18.2d, v29.2s, v22.s[2]
        usra    v28.2d, v7.2d, #6
        umlal2  v18.2d, v29.4s, v22.s[3]
        ldp     q1, q3, [x2, #0x200]
        umlal   v18.2d, v30.2s, v22.s[0]
        umlal2  v18.2d, v30.4s, v22.s[1]
        ldp     q7, q29, [x2, #0x220]
        umlal   v18.2d, v5.2s, v4.s[2]
        umlal2  v18.2d, v5.4s, v4.s[3]
        umlal   v18.2d, v17.2s, v4.s[0]
        umlal2  v18.2d, v17.4s, v4.s[1]
        ldp     q5, q17, [x2, #0x1f0]
        umlal   v18.2d, v0.2s, v23.s[2]
        umlal2  v18.2d, v0.4s, v23.s[3]
        umlal   v18.2d, v27.2s, v23.s[0]
        umlal2  v18.2d, v27.4s, v23.s[1]
        ldr     q0, [x2, #0x450]
        umlal   v18.2d, v13.2s, v15.s[2]
        umlal2  v18.2d, v13.4s, v15.s[3]
        usra    v18.2d, v26.2d, #6
        umull   v13.2d, v19.2s, v21.s[0]
        uzp2    v15.2d, v28.2d, v18.2d
        umlal2  v13.2d, v19.4s, v21.s[2]
        uzp1    v18.2d, v28.2d, v18.2d
        umlal   v13.2d, v8.2s, v24.s[0]
        ldr     q19, [x2, #0x450]
        umlal2  v13.2d, v8.4s, v24.s[1]
        shl     v8.2d, v15.2d, #0x23
        umlal   v13.2d, v12.2s, v22.s[2]
        ext     v25.16b, v25.16b, v15.16b, #8
        umlal2  v13.2d, v12.4s, v22.s[3]
        ldr     q26, [x2, #0x230]
        umlal   v13.2d, v11.2s, v22.s[0]
        usra    v18.2d, v8.2d, #6
        umull   v12.2d, v20.2s, v21.s[0]
        usra    v18.2d, v25.2d, #0x1d
        umlal2  v13.2d, v11.4s, v22.s[1]
        ldp     q8, q11, [x2, #0x210]
        umlal2  v12.2d, v20.4s, v21.s[2]
        ldr     q20, [x2, #0x460]
        umlal   v13.2d, v1.2s, v4.s[2]
        str     q18, [x0, #0xd0]
        umlal2  v13.2d, v1.4s, v4.s[3]
        ldp     q1, q18, [x2, #0x200]
        umlal   v12.2d, v14.2s, v24.s[0]
        ldp     d25, d27, [x1, #0x1d0]
        umlal   v13.2d, v3.2s, v4.s[0]
        umlal2  v13.2d, v3.4s, v4.s[1]
        shl     v3.2d, v27.2d, #0xc
        ldp     q27, q28, [x2, #0x220]
        umlal2  v12.2d, v14.4s, v24.s[1]
        umlal   v13.2d, v7.2s, v23.s[2]
        umlal   v12.2d, v5.2s, v22.s[2]
        umlal2  v13.2d, v7.4s, v23.s[3]
        umlal2  v12.2d, v5.4s, v22.s[3]
        umlal   v12.2d, v17.2s, v22.s[0]
        umlal2  v12.2d, v17.4s, v22.s[1]
        ldr     q5, [x2, #0x460]
        umlal   v13.2d, v29.2s, v23.s[0]
        umlal2  v13.2d, v29.4s, v23.s[1]
        ldr     q7, [x2, #0x470]
        umlal   v12.2d, v8.2s, v4.s[2]
        usra    v13.2d, v10.2d, #6
        ldp     q14, q10, [x2, #0x210]
        umlal2  v12.2d, v8.4s, v4.s[3]
        ldp     d8, d17, [x1, #0x1d8]
        umlal   v12.2d, v11.2s, v4.s[0]
        shl     v17.2d, v17.2d, #0x12
        umlal2  v12.2d, v11.4s, v4.s[1]
        ldr     q11, [x2, #0x230]
        umlal   v12.2d, v2.2s, v23.s[2]
        umlal2  v12.2d, v2.4s, v23.s[3]
        usra    v12.2d, v25.2d, #0x3a
        umull   v2.2d, v16.2s, v21.s[0]
        usra    v12.2d, v3.2d, #6
        umlal2  v2.2d, v16.4s, v21.s[2]
        ldp     q3, q16, [x2, #0x220]
        umlal   v2.2d, v6.2s, v24.s[0]
        uzp2    v23.2d, v13.2d, v12.2d
        umlal2  v2.2d, v6.4s, v24.s[1]
        uzp1    v12.2d, v13.2d, v12.2d
        umlal   v2.2d, v1.2s, v22.s[2]
        ldr     q6, [x2, #0x470]
        umlal2  v2.2d, v1.4s, v22.s[3]
        shl     v13.2d, v23.2d, #0x23
        umlal   v2.2d, v18.2s, v22.s[0]
        usra    v12.2d, v13.2d, #6
        umull   v1.2d, v9.2s, v21.s[0]
        umlal2  v2.2d, v18.4s, v22.s[1]
        ext     v13.16b, v15.16b, v23.16b, #8
        usra    v12.2d, v13.2d, #0x1d
        umlal   v2.2d, v27.2s, v4.s[2]
        ldp     d18, d13, [x1, #0x1e0]
        umlal2  v2.2d, v27.4s, v4.s[3]
        shl     v25.2d, v13.2d, #0x18
        umlal   v2.2d, v28.2s, v4.s[0]
        str     q12, [x0, #0xe0]
        umlal2  v1.2d, v9.4s, v21.s[2]
        umlal   v1.2d, v0.2s, v24.s[0]
        ldp     d27, d12, [x1, #0x1e8]
        umlal2  v1.2d, v0.4s, v24.s[1]
        ldp     d0, d13, [x1, #0x1f0]
        umull   v29.2d, v19.2s, v21.s[0]
        shl     v30.2d, v12.2d, #0x1e
        umlal   v1.2d, v14.2s, v22.s[2]
        ldr     d31, [x1, #0x1f8]
        umlal2  v2.2d, v28.4s, v4.s[1]
        usra    v2.2d, v8.2d, #0x34
        umlal2  v1.2d, v14.4s, v22.s[3]
        usra    v2.2d, v17.2d, #6
        umlal   v1.2d, v10.2s, v22.s[0]
        shl     v17.2d, v13.2d, #0x24
        umlal2  v29.2d, v19.4s, v21.s[2]
        movi    v19.2d, #0000000000000000
        umlal2  v1.2d, v10.4s, v22.s[1]
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v1.2d, v26.2s, v4.s[2]
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v29.2d, v20.2s, v24.s[0]
        umlal2  v29.2d, v20.4s, v24.s[1]
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v1.2d, v26.4s, v4.s[3]
        usra    v1.2d, v18.2d, #0x2e
        umull   v10.2d, v5.2s, v21.s[0]
        usra    v1.2d, v25.2d, #6
        umlal   v29.2d, v3.2s, v22.s[2]
        uzp2    v4.2d, v2.2d, v1.2d
        umlal2  v10.2d, v5.4s, v21.s[2]
        uzp1    v1.2d, v2.2d, v1.2d
        umlal2  v29.2d, v3.4s, v22.s[3]
        shl     v2.2d, v4.2d, #0x23
        umlal   v29.2d, v16.2s, v22.s[0]
        usra    v1.2d, v2.2d, #6
        umlal2  v29.2d, v16.4s, v22.s[1]
        usra    v29.2d, v27.2d, #0x28
        umlal   v10.2d, v7.2s, v24.s[0]
        usra    v29.2d, v30.2d, #6
        umlal2  v10.2d, v7.4s, v24.s[1]
        ext     v2.16b, v23.16b, v4.16b, #8
        umlal   v10.2d, v11.2s, v22.s[2]
        usra    v1.2d, v2.2d, #0x1d
        umlal2  v10.2d, v11.4s, v22.s[3]
        usra    v10.2d, v0.2d, #0x22
        umull   v11.2d, v6.2s, v21.s[0]
        usra    v10.2d, v17.2d, #6
        umlal2  v11.2d, v6.4s, v21.s[2]
        usra    v11.2d, v31.2d, #0x1c
        uzp1    v0.2d, v29.2d, v10.2d
        uzp2    v10.2d, v29.2d, v10.2d
        str     q1, [x0, #0xf0]
        shl     v1.2d, v10.2d, #0x23
        uzp1    v2.2d, v11.2d, v19.2d
        uzp2    v11.2d, v11.2d, v19.2d
        ext     v3.16b, v4.16b, v10.16b, #8
        usra    v0.2d, v1.2d, #6
        shl     v1.2d, v11.2d, #0x23
        ext     v10.16b, v10.16b, v11.16b, #8
        usra    v2.2d, v1.2d, #6
        usra    v0.2d, v3.2d, #0x1d
        str     q0, [x0, #0x100]
        usra    v2.2d, v10.2d, #0x1d
        str     q2, [x0, #0x110]
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_32_aarch64)

NOTES

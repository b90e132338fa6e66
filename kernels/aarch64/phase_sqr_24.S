/* karat_phase_sqr_24_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 1612.0 cycles instead of 3163.0, bound 1462.0 (simulated, one run after another); 3768 of 4428 instructions have another place.
 * Made from code with the SHA-256 e04fb5dd4882a7c6abe4769f34cb588433979b38dd6f25cb2692153b72c63409.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_24_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        ldp     d0, d1, [x1]
        movi    v2.16b, #0xff
        ldr     d3, [x1]
        ushr    v4.2d, v3.2d, #0x1d
        ldr     x6, [x5, #0x58]
        uzp1    v3.2d, v3.2d, v4.2d
        ushr    v2.2d, v2.2d, #0x23
        ldp     x7, x8, [x5]
        lsl     x8, x8, #0x3a
        ldp     q4, q5, [x2]
        and     v3.16b, v3.16b, v2.16b
        adds    x7, x7, x8
        shl     v1.2d, v1.2d, #0xc
        movi    v6.2d, #0000000000000000
        ldp     x8, x9, [x5, #8]
        lsl     x9, x9, #0x34
        ushr    v0.2d, v0.2d, #0x3a
        ldp     d7, d16, [x1, #8]
        lsr     x8, x8, #6
        ldp     q17, q18, [x2, #0x20]
        usra    v0.2d, v1.2d, #6
        adcs    x8, x8, x9
        umlal   v0.2d, v4.2s, v3.s[0]
        shl     v1.2d, v16.2d, #0x12
        ldp     x9, x10, [x5, #0x18]
        lsr     x9, x9, #0x12
        umlal2  v0.2d, v4.4s, v3.s[2]
        ext     v4.16b, v6.16b, v0.16b, #8
        ldp     x11, x12, [x5, #0x10]
        lsr     x11, x11, #0xc
        ushr    v7.2d, v7.2d, #0x34
        ldp     q16, q19, [x2]
        lsl     x10, x10, #0x28
        usra    v0.2d, v4.2d, #0x1d
        ext     v4.16b, v0.16b, v6.16b, #8
        ldp     x13, x14, [x5, #0x20]
        lsl     x12, x12, #0x2e
        usra    v7.2d, v1.2d, #6
        and     v0.16b, v0.16b, v2.16b
        ldp     x15, x16, [x5, #0x30]
        usra    v7.2d, v4.2d, #0x1d
        ldp     d1, d4, [x1, #0x10]
        lsl     x14, x14, #0x22
        umull   v20.2d, v17.2s, v3.s[0]
        shl     v4.2d, v4.2d, #0x18
        adcs    x11, x11, x12
        ldp     x12, x17, [x5, #0x28]
        umlal   v7.2d, v5.2s, v3.s[0]
        ldp     d21, d22, [x1, #0x18]
        lsr     x13, x13, #0x18
        umlal2  v7.2d, v5.4s, v3.s[2]
        shl     v5.2d, v22.2d, #0x1e
        adcs    x9, x9, x10
        lsr     x10, x15, #0x24
        umlal2  v20.2d, v17.4s, v3.s[2]
        usra    v20.2d, v1.2d, #0x2e
        lsl     x15, x17, #0x1c
        adcs    x13, x13, x14
        umull   v1.2d, v18.2s, v3.s[0]
        ldp     q17, q22, [x2, #0x40]
        lsl     x14, x16, #0x16
        umlal2  v1.2d, v18.4s, v3.s[2]
        usra    v1.2d, v21.2d, #0x28
        ldp     x16, x17, [x5, #0x38]
        lsl     x17, x17, #0x10
        umull   v18.2d, v17.2s, v3.s[0]
        ldp     q21, q23, [x2, #0x60]
        lsr     x16, x16, #0x2a
        umlal2  v18.2d, v17.4s, v3.s[2]
        ldp     q17, q24, [x2, #0x80]
        lsr     x12, x12, #0x1e
        umull   v25.2d, v22.2s, v3.s[0]
        str     x13, [sp, #0x7e8]
        str     x9, [sp, #0x7e0]
        ldp     x13, x9, [x5, #0x58]
        adcs    x12, x12, x15
        lsl     x9, x9, #0x38
        umlal2  v25.2d, v22.4s, v3.s[2]
        str     x12, [sp, #0x7d8]
        ldp     x15, x12, [x5, #0x48]
        adcs    x10, x10, x14
        adcs    x14, x16, x17
        ldp     x16, x17, [x5, #0x40]
        lsr     x16, x16, #0x30
        lsr     x15, x15, #0x36
        lsl     x17, x17, #0xa
        str     x14, [sp, #0x7d0]
        lsl     x14, x12, #4
        lsr     x13, x13, #2
        orr     x9, x9, x12, lsr #60
        str     x10, [sp, #0x7c8]
        ldp     x12, x10, [x5, #0x60]
        lsl     x10, x10, #0x32
        str     x11, [sp, #0x7c0]
        str     x8, [sp, #0x7b8]
        ldp     x11, x8, [x5, #0x68]
        adcs    x16, x16, x17
        orr     x6, x15, x6, lsl #62
        adcs    x6, x6, x14
        ldp     x14, x15, [x5, #0x70]
        adcs    x9, x13, x9
        lsr     x11, x11, #0xe
        ldp     x13, x17, [x5, #0x78]
        lsr     x12, x12, #8
        adcs    x10, x12, x10
        lsr     x12, x13, #0x1a
        lsl     x13, x17, #0x20
        lsl     x8, x8, #0x2c
        str     x25, [sp, #0x210]
        .cfi_rel_offset 25, 528
        lsr     x25, x14, #0x14
        umlal   v7.2d, v16.2s, v0.s[0]
        ldp     q22, q26, [x2, #0x20]
        lsl     x14, x15, #0x26
        usra    v20.2d, v4.2d, #6
        ldp     x15, x17, [x5, #0x80]
        uzp1    v4.4s, v3.4s, v0.4s
        adcs    x8, x11, x8
        umull   v27.2d, v21.2s, v3.s[0]
        str     x8, [sp, #0x7b0]
        ldp     x11, x8, [x5, #0x90]
        usra    v1.2d, v5.2d, #6
        adcs    x25, x25, x14
        umull   v5.2d, v23.2s, v3.s[0]
        str     x28, [sp, #0x228]
        .cfi_rel_offset 28, 552
        adcs    x28, x12, x13
        lsr     x11, x11, #0x2c
        umlal2  v7.2d, v16.4s, v0.s[2]
        ldp     q16, q28, [x2, #0xa0]
        lsl     x12, x17, #0x1a
        umull   v28.2d, v17.2s, v3.s[0]
        ldp     x13, x14, [x5, #0x88]
        lsl     x8, x8, #0xe
        lsr     x15, x15, #0x20
        umlal   v1.2d, v22.2s, v0.s[0]
        adcs    x12, x15, x12
        ldp     x15, x17, [x5, #0x98]
        lsr     x15, x15, #0x32
        umlal2  v27.2d, v21.4s, v3.s[2]
        ext     v21.16b, v6.16b, v7.16b, #8
        str     x12, [sp, #0x7a8]
        str     x28, [sp, #0x7a0]
        ldp     x12, x28, [x5, #0xa0]
        lsl     x14, x14, #0x14
        umlal2  v28.2d, v17.4s, v3.s[2]
        str     x25, [sp, #0x798]
        str     x10, [sp, #0x790]
        ldp     x25, x10, [x5, #0xb0]
        usra    v7.2d, v21.2d, #0x1d
        lsl     x17, x17, #8
        umlal   v18.2d, v26.2s, v0.s[0]
        ext     v17.16b, v7.16b, v6.16b, #8
        str     x9, [sp, #0x788]
        ldr     x9, [x5, #0xb0]
        lsr     x13, x13, #0x26
        and     v7.16b, v7.16b, v2.16b
        usra    v20.2d, v17.2d, #0x1d
        adcs    x13, x13, x14
        str     x13, [sp, #0x780]
        ldp     x14, x13, [x5, #0xc8]
        umlal2  v5.2d, v23.4s, v3.s[2]
        umlal   v20.2d, v19.2s, v0.s[0]
        adcs    x8, x11, x8
        lsl     x11, x28, #2
        adcs    x15, x15, x17
        umlal2  v20.2d, v19.4s, v0.s[2]
        str     x8, [sp, #0x778]
        ldp     x17, x8, [x5, #0xb8]
        lsr     x12, x12, #0x38
        orr     x9, x12, x9, lsl #60
        lsl     x10, x10, #0x36
        adcs    x9, x9, x11
        ldp     x5, x11, [x5, #0xc0]
        lsr     x12, x17, #0xa
        orr     x28, x10, x28, lsr #62
        stp     d10, d11, [sp, #0x1b0]
        .cfi_rel_offset 74, 432
        .cfi_rel_offset 75, 440
        stp     d14, d15, [sp, #0x1d0]
        .cfi_rel_offset 78, 464
        .cfi_rel_offset 79, 472
        stp     d8, d9, [sp, #0x1a0]
        .cfi_rel_offset 72, 416
        .cfi_rel_offset 73, 424
        lsr     x25, x25, #4
        stp     d12, d13, [sp, #0x1c0]
        .cfi_rel_offset 76, 448
        .cfi_rel_offset 77, 456
        umlal2  v1.2d, v22.4s, v0.s[2]
        lsl     x8, x8, #0x30
        ldp     d14, d15, [x1, #0x20]
        ldp     d12, d13, [x1, #0x28]
        umlal2  v18.2d, v26.4s, v0.s[2]
        adcs    x28, x25, x28
        ldp     q8, q9, [x2]
        lsr     x25, x14, #0x16
        umull   v10.2d, v24.2s, v3.s[0]
        lsl     x10, x11, #0x2a
        umull   v11.2d, v16.2s, v3.s[0]
        ldp     q17, q19, [x2, #0x60]
        lsl     x11, x13, #0x24
        ldp     q21, q22, [x2, #0x20]
        usra    v18.2d, v14.2d, #0x22
        lsr     x5, x5, #0x10
        shl     v14.2d, v15.2d, #0x24
        umlal   v20.2d, v8.2s, v7.s[0]
        str     x24, [sp, #0x208]
        .cfi_rel_offset 24, 520
        adcs    x24, x12, x8
        ldp     q15, q23, [x2, #0x40]
        shl     v13.2d, v13.2d, #0x2a
        ldr     x8, [sp, #0x7c0]
        adcs    x5, x5, x10
        ldr     x10, [sp, #0x788]
        stp     x19, x20, [sp, #0x1e0]
        .cfi_rel_offset 19, 480
        .cfi_rel_offset 20, 488
        usra    v18.2d, v14.2d, #6
        umlal2  v10.2d, v24.4s, v3.s[2]
        ldp     q14, q24, [x2, #0x80]
        adcs    x19, x25, x11
        subs    x20, x7, x16
        umlal2  v11.2d, v16.4s, v3.s[2]
        str     x23, [sp, #0x200]
        .cfi_rel_offset 23, 512
        ldr     x13, [sp, #0x7e8]
        ldr     x14, [sp, #0x7b0]
        ldr     x23, [sp, #0x7b8]
        sbcs    x25, x23, x6
        sbcs    x11, x8, x10
        umlal2  v20.2d, v8.4s, v7.s[2]
        str     x26, [sp, #0x218]
        .cfi_rel_offset 26, 536
        ldr     x26, [sp, #0x7e0]
        str     x27, [sp, #0x220]
        .cfi_rel_offset 27, 544
        ldr     x27, [sp, #0x790]
        umlal   v25.2d, v15.2s, v0.s[0]
        stp     x7, x23, [x4]
        ldr     x7, [sp, #0x798]
        ldr     x23, [sp, #0x7d8]
        sbcs    x12, x26, x27
        sbcs    x17, x13, x14
        ldp     d8, d3, [x1, #0x30]
        umlal   v27.2d, v23.2s, v0.s[0]
        umlal2  v25.2d, v15.4s, v0.s[2]
        ldr     x8, [sp, #0x7a8]
        ldp     q15, q16, [x2, #0x40]
        sbcs    x10, x23, x7
        stp     x21, x22, [sp, #0x1f0]
        .cfi_rel_offset 21, 496
        .cfi_rel_offset 22, 504
        ldr     x22, [sp, #0x7a0]
        ldr     x21, [sp, #0x7c8]
        umlal2  v27.2d, v23.4s, v0.s[2]
        ext     v23.16b, v6.16b, v20.16b, #8
        umlal   v5.2d, v17.2s, v0.s[0]
        sbcs    x27, x21, x22
        ldr     x22, [sp, #0x7d0]
        usra    v20.2d, v23.2d, #0x1d
        sbcs    x8, x22, x8
        umlal2  v5.2d, v17.4s, v0.s[2]
        ldp     q17, q23, [x2]
        stp     x13, x23, [x4, #0x20]
        csetm   x23, lo
        umlal   v18.2d, v21.2s, v7.s[0]
        usra    v25.2d, v12.2d, #0x1c
        ext     v12.16b, v20.16b, v6.16b, #8
        eor     x20, x20, x23
        cmn     x23, #1
        usra    v1.2d, v12.2d, #0x1d
        umlal   v1.2d, v9.2s, v7.s[0]
        eor     x25, x25, x23
        umlal2  v1.2d, v9.4s, v7.s[2]
        and     v12.16b, v20.16b, v2.16b
        eor     x12, x12, x23
        adcs    x20, x20, xzr
        umlal   v1.2d, v17.2s, v12.s[0]
        usra    v25.2d, v13.2d, #6
        adcs    x25, x25, xzr
        eor     x11, x11, x23
        umlal2  v18.2d, v21.4s, v7.s[2]
        shl     v13.2d, v3.2d, #0x30
        adcs    x11, x11, xzr
        adcs    x12, x12, xzr
        umlal2  v1.2d, v17.4s, v12.s[2]
        ext     v9.16b, v6.16b, v1.16b, #8
        umulh   x13, x20, x12
        eor     x17, x17, x23
        usra    v1.2d, v9.2d, #0x1d
        ext     v9.16b, v1.16b, v6.16b, #8
        adcs    x17, x17, xzr
        eor     x27, x27, x23
        umlal   v25.2d, v22.2s, v7.s[0]
        ldp     d3, d17, [x1, #0x38]
        eor     x8, x8, x23
        umlal2  v25.2d, v22.4s, v7.s[2]
        ldp     q20, q21, [x2, #0x60]
        eor     x23, x10, x23
        adcs    x23, x23, xzr
        and     v1.16b, v1.16b, v2.16b
        usra    v27.2d, v8.2d, #0x16
        adcs    x27, x27, xzr
        mul     x10, x20, x25
        usra    v18.2d, v9.2d, #0x1d
        ldp     q8, q9, [x2, #0x20]
        adcs    x8, x8, xzr
        usra    v27.2d, v13.2d, #6
        ldp     q13, q22, [x2, #0x20]
        umlal   v27.2d, v15.2s, v7.s[0]
        shl     v17.2d, v17.2d, #0x36
        str     x8, [sp, #0x770]
        umulh   x8, x20, x25
        umlal   v18.2d, v23.2s, v12.s[0]
        stp     x21, x22, [x4, #0x30]
        umlal2  v18.2d, v23.4s, v12.s[2]
        ldp     q23, q26, [x2, #0x80]
        umlal   v28.2d, v19.2s, v0.s[0]
        stp     x5, x19, [x4, #0xb0]
        umlal2  v27.2d, v15.4s, v7.s[2]
        mul     x19, x11, x12
        stp     x16, x6, [x4, #0x40]
        umlal   v5.2d, v16.2s, v7.s[0]
        stp     x14, x7, [x4, #0x60]
        umlal   v25.2d, v13.2s, v12.s[0]
        umlal2  v28.2d, v19.4s, v0.s[2]
        umlal   v10.2d, v14.2s, v0.s[0]
        umlal   v11.2d, v24.2s, v0.s[0]
        mul     x7, x20, x11
        adds    x7, x8, x7
        ldr     x8, [sp, #0x7c0]
        umlal2  v5.2d, v16.4s, v7.s[2]
        usra    v5.2d, v3.2d, #0x10
        usra    v5.2d, v17.2d, #6
        ldp     q15, q3, [x2, #0x40]
        umlal2  v11.2d, v24.4s, v0.s[2]
        ldp     q16, q17, [x2, #0xa0]
        ldr     x6, [sp, #0x780]
        ldr     x16, [sp, #0x778]
        umlal2  v10.2d, v14.4s, v0.s[2]
        ldp     q14, q19, [x2, #0xa0]
        umull   v24.2d, v16.2s, v0.s[0]
        stp     x8, x26, [x4, #0x10]
        umlal   v28.2d, v20.2s, v7.s[0]
        ldr     x5, [sp, #0x7a0]
        ldr     x21, [sp, #0x7a8]
        umulh   x14, x25, x12
        stp     x28, x24, [x4, #0xa0]
        umlal2  v28.2d, v20.4s, v7.s[2]
        stp     x15, x9, [x4, #0x90]
        umlal2  v24.2d, v16.4s, v0.s[2]
        uzp1    v0.4s, v7.4s, v12.4s
        stp     x6, x16, [x4, #0x80]
        umlal   v10.2d, v21.2s, v7.s[0]
        ldp     q16, q20, [x2, #0xc0]
        umlal   v24.2d, v17.2s, v4.s[0]
        mul     x22, x25, x12
        stp     x5, x21, [x4, #0x70]
        ldr     x5, [sp, #0x790]
        ldr     x21, [sp, #0x788]
        umlal   v11.2d, v23.2s, v7.s[0]
        stp     x21, x5, [x4, #0x50]
        umlal2  v24.2d, v17.4s, v4.s[1]
        ldp     d17, d20, [x1, #0x40]
        usra    v28.2d, v17.2d, #0xa
        umlal   v5.2d, v15.2s, v12.s[0]
        umulh   x5, x20, x11
        ldr     d17, [x1, #0x48]
        shl     v20.2d, v20.2d, #0x3c
        usra    v28.2d, v20.2d, #6
        ldp     q20, q29, [x2]
        umlal2  v10.2d, v21.4s, v7.s[2]
        ldp     q21, q30, [x2, #0x60]
        umlal   v18.2d, v20.2s, v1.s[0]
        shl     v17.2d, v17.2d, #2
        umlal2  v25.2d, v13.4s, v12.s[2]
        mul     x21, x20, x12
        adcs    x21, x5, x21
        umlal2  v18.2d, v20.4s, v1.s[2]
        adcs    x22, x13, x22
        adcs    x19, x14, x19
        umlal2  v11.2d, v23.4s, v7.s[2]
        umlal2  v5.2d, v15.4s, v12.s[2]
        ldp     q15, q13, [x2, #0x80]
        umulh   x5, x25, x11
        umlal   v27.2d, v22.2s, v12.s[0]
        umlal2  v27.2d, v22.4s, v12.s[2]
        umlal   v10.2d, v21.2s, v12.s[0]
        umlal   v24.2d, v26.2s, v7.s[0]
        ext     v20.16b, v6.16b, v18.16b, #8
        umulh   x13, x11, x12
        adc     x13, x13, xzr
        umlal2  v24.2d, v26.4s, v7.s[2]
        ldp     q22, q23, [x2, #0xa0]
        umlal   v28.2d, v3.2s, v12.s[0]
        usra    v18.2d, v20.2d, #0x1d
        umlal2  v28.2d, v3.4s, v12.s[2]
        and     v3.16b, v18.16b, v2.16b
        ext     v18.16b, v18.16b, v6.16b, #8
        usra    v25.2d, v18.2d, #0x1d
        mul     x14, x25, x11
        umull   v18.2d, v14.2s, v7.s[0]
        adds    x21, x21, x14
        adcs    x22, x22, x5
        adcs    x19, x19, xzr
        adc     x5, x13, xzr
        ldp     d20, d26, [x1, #0x48]
        umlal   v25.2d, v29.2s, v1.s[0]
        adds    x10, x10, x10
        adcs    x7, x7, x7
        adcs    x21, x21, x21
        umlal   v11.2d, v30.2s, v12.s[0]
        umulh   x13, x25, x25
        adcs    x22, x22, x22
        adcs    x19, x19, x19
        umlal2  v11.2d, v30.4s, v12.s[2]
        adcs    x5, x5, x5
        adc     x14, xzr, xzr
        umlal2  v18.2d, v14.4s, v7.s[2]
        ldp     q14, q7, [x2, #0xc0]
        umlal   v18.2d, v19.2s, v4.s[2]
        umlal2  v10.2d, v21.4s, v12.s[2]
        usra    v10.2d, v17.2d, #6
        mul     x24, x25, x25
        umlal2  v25.2d, v29.4s, v1.s[2]
        umlal   v24.2d, v15.2s, v12.s[0]
        umlal2  v24.2d, v15.4s, v12.s[2]
        ldp     q15, q17, [x2, #0x40]
        umulh   x28, x20, x20
        ldp     q21, q29, [x2]
        umlal   v27.2d, v8.2s, v1.s[0]
        adds    x28, x10, x28
        umlal2  v27.2d, v8.4s, v1.s[2]
        adcs    x24, x7, x24
        umlal   v25.2d, v21.2s, v3.s[0]
        usra    v11.2d, v20.2d, #0x3e
        adcs    x21, x21, x13
        mul     x7, x11, x11
        umlal2  v25.2d, v21.4s, v3.s[2]
        ext     v8.16b, v6.16b, v25.16b, #8
        adcs    x22, x22, x7
        umlal   v5.2d, v9.2s, v1.s[0]
        shl     v20.2d, v26.2d, #8
        umlal2  v5.2d, v9.4s, v1.s[2]
        ldp     q9, q21, [x2, #0x60]
        umulh   x7, x11, x11
        usra    v11.2d, v20.2d, #6
        umlal2  v18.2d, v19.4s, v4.s[3]
        adcs    x19, x19, x7
        ldp     d19, d20, [x1, #0x50]
        umlal   v28.2d, v15.2s, v1.s[0]
        shl     v20.2d, v20.2d, #0xe
        umlal   v18.2d, v16.2s, v4.s[0]
        umlal2  v18.2d, v16.4s, v4.s[1]
        usra    v25.2d, v8.2d, #0x1d
        mul     x7, x12, x12
        adcs    x5, x5, x7
        umlal   v11.2d, v9.2s, v1.s[0]
        ldp     q8, q16, [x2, #0x80]
        umlal   v18.2d, v13.2s, v12.s[0]
        usra    v24.2d, v19.2d, #0x38
        umlal2  v18.2d, v13.4s, v12.s[2]
        ldp     q13, q19, [x2, #0x20]
        umlal2  v28.2d, v15.4s, v1.s[2]
        ext     v15.16b, v25.16b, v6.16b, #8
        mul     x7, x17, x27
        and     v25.16b, v25.16b, v2.16b
        usra    v27.2d, v15.2d, #0x1d
        umlal   v27.2d, v29.2s, v3.s[0]
        usra    v24.2d, v20.2d, #6
        umlal   v5.2d, v13.2s, v3.s[0]
        ldp     q15, q20, [x2, #0xe0]
        umulh   x10, x12, x12
        umlal   v10.2d, v17.2s, v1.s[0]
        uzp1    v20.4s, v1.4s, v3.4s
        adc     x10, x14, x10
        umlal2  v27.2d, v29.4s, v3.s[2]
        umlal2  v10.2d, v17.4s, v1.s[2]
        ldp     q17, q26, [x2, #0xc0]
        umlal2  v11.2d, v9.4s, v1.s[2]
        umulh   x13, x17, x23
        adds    x7, x13, x7
        ldr     x13, [sp, #0x770]
        umlal2  v5.2d, v13.4s, v3.s[2]
        ldp     q13, q9, [x2, #0xa0]
        umlal   v24.2d, v21.2s, v1.s[0]
        umlal   v28.2d, v19.2s, v3.s[0]
        umlal2  v28.2d, v19.4s, v3.s[2]
        mul     x14, x17, x13
        umlal   v18.2d, v8.2s, v1.s[0]
        umull   v19.2d, v22.2s, v12.s[0]
        umlal2  v19.2d, v22.4s, v12.s[2]
        ldp     q12, q22, [x2, #0x40]
        str     x10, [sp, #0x768]
        umulh   x10, x17, x27
        umlal2  v24.2d, v21.4s, v1.s[2]
        adcs    x10, x10, x14
        umlal   v10.2d, v12.2s, v3.s[0]
        umlal   v19.2d, v23.2s, v0.s[0]
        ldp     d21, d29, [x1, #0x58]
        shl     v29.2d, v29.2d, #0x14
        umlal2  v19.2d, v23.4s, v0.s[1]
        umulh   x14, x27, x13
        umlal   v19.2d, v14.2s, v4.s[2]
        umlal2  v10.2d, v12.4s, v3.s[2]
        umlal2  v19.2d, v14.4s, v4.s[3]
        ldp     q14, q12, [x2, #0x60]
        umull   v23.2d, v13.2s, v1.s[0]
        str     x5, [sp, #0x760]
        mul     x5, x23, x13
        umlal2  v18.2d, v8.4s, v1.s[2]
        usra    v18.2d, v21.2d, #0x32
        usra    v18.2d, v29.2d, #6
        ldp     q8, q21, [x2]
        umlal   v27.2d, v8.2s, v25.s[0]
        str     x19, [sp, #0x758]
        mul     x19, x17, x23
        umlal   v11.2d, v22.2s, v3.s[0]
        umlal2  v27.2d, v8.4s, v25.s[2]
        umlal   v19.2d, v7.2s, v4.s[0]
        ldp     d8, d29, [x1, #0x60]
        str     x22, [sp, #0x750]
        mul     x22, x27, x13
        umlal2  v19.2d, v7.4s, v4.s[1]
        shl     v7.2d, v29.2d, #0x1a
        umlal   v19.2d, v16.2s, v1.s[0]
        umlal2  v11.2d, v22.4s, v3.s[2]
        ext     v22.16b, v6.16b, v27.16b, #8
        str     x21, [sp, #0x748]
        umulh   x21, x17, x13
        adcs    x21, x21, x5
        usra    v27.2d, v22.2d, #0x1d
        umlal   v24.2d, v14.2s, v3.s[0]
        umlal2  v19.2d, v16.4s, v1.s[2]
        ldp     q16, q22, [x2, #0x20]
        usra    v19.2d, v8.2d, #0x2c
        ldp     q8, q29, [x2, #0x80]
        usra    v19.2d, v7.2d, #6
        umlal2  v23.2d, v13.4s, v1.s[2]
        mul     x5, x23, x27
        ldp     q13, q1, [x2, #0x40]
        umlal   v23.2d, v9.2s, v0.s[2]
        umlal2  v23.2d, v9.4s, v0.s[3]
        umlal   v23.2d, v17.2s, v0.s[0]
        str     x24, [sp, #0x740]
        umulh   x24, x23, x13
        adcs    x24, x24, x22
        adc     x22, x14, xzr
        umlal2  v23.2d, v17.4s, v0.s[1]
        umulh   x14, x23, x27
        adds    x5, x10, x5
        ext     v9.16b, v27.16b, v6.16b, #8
        and     v7.16b, v27.16b, v2.16b
        umulh   x10, x17, x17
        umlal2  v24.2d, v14.4s, v3.s[2]
        adcs    x21, x21, x14
        usra    v5.2d, v9.2d, #0x1d
        ldp     q14, q9, [x2, #0xa0]
        adcs    x24, x24, xzr
        adc     x22, x22, xzr
        adds    x19, x19, x19
        adcs    x7, x7, x7
        mul     x14, x20, x20
        adcs    x5, x5, x5
        umlal   v5.2d, v21.2s, v25.s[0]
        ldp     d17, d27, [x1, #0x68]
        adcs    x21, x21, x21
        umlal   v23.2d, v26.2s, v4.s[2]
        adcs    x24, x24, x24
        str     x28, [sp, #0x738]
        mul     x28, x23, x23
        umlal   v18.2d, v12.2s, v3.s[0]
        adcs    x22, x22, x22
        umlal2  v5.2d, v21.4s, v25.s[2]
        str     x14, [sp, #0x730]
        adc     x14, xzr, xzr
        ldp     q21, q30, [x2, #0xe0]
        umlal   v28.2d, v16.2s, v25.s[0]
        adds    x19, x19, x10
        mul     x10, x13, x13
        umlal2  v18.2d, v12.4s, v3.s[2]
        adcs    x28, x7, x28
        umlal2  v23.2d, v26.4s, v4.s[3]
        ldp     q12, q26, [x2]
        umlal   v23.2d, v15.2s, v4.s[0]
        mul     x7, x17, x17
        umlal2  v28.2d, v16.4s, v25.s[2]
        umlal2  v23.2d, v15.4s, v4.s[1]
        ldp     q15, q16, [x2, #0xc0]
        umlal   v10.2d, v22.2s, v25.s[0]
        shl     v27.2d, v27.2d, #0x20
        str     x28, [sp, #0x728]
        mul     x28, x27, x27
        umlal2  v10.2d, v22.4s, v25.s[2]
        umlal   v23.2d, v29.2s, v3.s[0]
        umlal   v19.2d, v8.2s, v3.s[0]
        str     x19, [sp, #0x720]
        umulh   x19, x23, x23
        umlal   v11.2d, v13.2s, v25.s[0]
        umlal2  v19.2d, v8.4s, v3.s[2]
        ldp     q8, q22, [x2, #0x60]
        umlal   v5.2d, v12.2s, v7.s[0]
        umlal2  v11.2d, v13.4s, v25.s[2]
        str     x7, [sp, #0x718]
        umulh   x7, x27, x27
        umlal2  v5.2d, v12.4s, v7.s[2]
        adcs    x19, x5, x19
        umull   v12.2d, v14.2s, v3.s[0]
        adcs    x28, x21, x28
        umlal2  v23.2d, v29.4s, v3.s[2]
        ext     v13.16b, v6.16b, v5.16b, #8
        adcs    x24, x24, x7
        umlal2  v12.2d, v14.4s, v3.s[2]
        ldp     q14, q3, [x2, #0x80]
        adcs    x21, x22, x10
        umlal   v12.2d, v9.2s, v20.s[0]
        usra    v23.2d, v17.2d, #0x26
        umlal2  v12.2d, v9.4s, v20.s[1]
        ldp     d9, d17, [x1, #0x70]
        umlal   v12.2d, v15.2s, v0.s[2]
        usra    v23.2d, v27.2d, #6
        umlal2  v12.2d, v15.4s, v0.s[3]
        umlal   v12.2d, v16.2s, v0.s[0]
        usra    v5.2d, v13.2d, #0x1d
        umlal   v24.2d, v1.2s, v25.s[0]
        shl     v15.2d, v17.2d, #0x26
        umlal2  v24.2d, v1.4s, v25.s[2]
        umlal2  v12.2d, v16.4s, v0.s[1]
        ext     v13.16b, v5.16b, v6.16b, #8
        and     v1.16b, v5.16b, v2.16b
        umlal   v12.2d, v21.2s, v4.s[2]
        ldp     q5, q16, [x2, #0x20]
        usra    v28.2d, v13.2d, #0x1d
        ldp     q13, q17, [x2, #0x40]
        umlal   v18.2d, v8.2s, v25.s[0]
        umlal   v28.2d, v26.2s, v7.s[0]
        umlal2  v28.2d, v26.4s, v7.s[2]
        umulh   x22, x13, x13
        umlal2  v18.2d, v8.4s, v25.s[2]
        umlal   v10.2d, v5.2s, v7.s[0]
        umlal2  v12.2d, v21.4s, v4.s[3]
        umlal2  v10.2d, v5.4s, v7.s[2]
        umlal   v19.2d, v22.2s, v25.s[0]
        umlal   v12.2d, v30.2s, v4.s[0]
        adc     x22, x14, x22
        subs    x20, x20, x17
        sbcs    x23, x25, x23
        umlal2  v19.2d, v22.4s, v25.s[2]
        sbcs    x27, x11, x27
        sbcs    x25, x12, x13
        umlal2  v12.2d, v30.4s, v4.s[1]
        usra    v12.2d, v9.2d, #0x20
        csetm   x5, lo
        cmn     x5, #1
        ldp     q8, q9, [x2, #0x100]
        usra    v12.2d, v15.2d, #6
        ldp     q15, q9, [x2, #0xe0]
        eor     x23, x23, x5
        umlal   v23.2d, v14.2s, v25.s[0]
        ldp     q5, q21, [x2, #0xc0]
        eor     x25, x25, x5
        umlal2  v23.2d, v14.4s, v25.s[2]
        ldp     q14, q22, [x2, #0xa0]
        umlal   v11.2d, v16.2s, v7.s[0]
        eor     x20, x20, x5
        umull   v26.2d, v14.2s, v25.s[0]
        uzp1    v27.4s, v25.4s, v7.4s
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        umlal2  v11.2d, v16.4s, v7.s[2]
        eor     x27, x27, x5
        mul     x5, x20, x23
        ldr     x11, [x4]
        adcs    x27, x27, xzr
        ldr     x13, [sp, #0x7b8]
        adcs    x25, x25, xzr
        umlal2  v26.2d, v14.4s, v25.s[2]
        ldp     q14, q16, [x2, #0x60]
        umlal   v12.2d, v3.2s, v25.s[0]
        umlal   v24.2d, v13.2s, v7.s[0]
        mul     x7, x20, x27
        umlal2  v24.2d, v13.4s, v7.s[2]
        ldp     q13, q29, [x2]
        umulh   x10, x20, x27
        umlal   v28.2d, v13.2s, v1.s[0]
        subs    x12, x11, x6
        ldr     x11, [x4, #0xa0]
        sbcs    x14, x13, x16
        ldr     x13, [sp, #0x7d8]
        sbcs    x17, x8, x15
        ldr     x8, [sp, #0x7e8]
        umlal2  v28.2d, v13.4s, v1.s[2]
        ext     v13.16b, v6.16b, v28.16b, #8
        sbcs    x26, x26, x9
        ldr     x15, [sp, #0x7d0]
        ldr     x16, [x4, #0xb8]
        ldr     x9, [x4, #0xb0]
        sbcs    x8, x8, x11
        ldr     x11, [x4, #0xa8]
        usra    v28.2d, v13.2d, #0x1d
        ext     v13.16b, v28.16b, v6.16b, #8
        sbcs    x13, x13, x11
        ldr     x11, [sp, #0x7c8]
        sbcs    x11, x11, x9
        and     v28.16b, v28.16b, v2.16b
        usra    v10.2d, v13.2d, #0x1d
        umulh   x9, x20, x23
        sbcs    x15, x15, x16
        umlal   v18.2d, v17.2s, v7.s[0]
        ldp     q13, q30, [x2, #0x120]
        csetm   x16, lo
        umlal2  v18.2d, v17.4s, v7.s[2]
        adds    x7, x9, x7
        eor     x9, x12, x16
        eor     x26, x26, x16
        umlal   v10.2d, v29.2s, v1.s[0]
        eor     x12, x14, x16
        eor     x14, x17, x16
        eor     x8, x8, x16
        umlal2  v10.2d, v29.4s, v1.s[2]
        ldp     q17, q29, [x2, #0x20]
        mul     x17, x20, x25
        umlal   v19.2d, v14.2s, v7.s[0]
        adcs    x10, x10, x17
        umlal   v11.2d, v17.2s, v1.s[0]
        umlal   v26.2d, v22.2s, v20.s[2]
        mul     x17, x23, x25
        umlal   v24.2d, v29.2s, v1.s[0]
        umlal2  v12.2d, v3.4s, v25.s[2]
        ldp     d3, d25, [x1, #0x78]
        umlal2  v11.2d, v17.4s, v1.s[2]
        shl     v17.2d, v25.2d, #0x2c
        umulh   x6, x20, x25
        adcs    x6, x6, x17
        umlal2  v19.2d, v14.4s, v7.s[2]
        ldp     q14, q25, [x2, #0x40]
        umlal2  v24.2d, v29.4s, v1.s[2]
        umlal2  v26.2d, v22.4s, v20.s[3]
        ldp     q22, q29, [x2, #0xa0]
        umlal   v26.2d, v5.2s, v20.s[0]
        mul     x17, x27, x25
        umlal2  v26.2d, v5.4s, v20.s[1]
        ldp     q5, q30, [x2, #0x80]
        umlal   v26.2d, v21.2s, v0.s[2]
        umlal   v18.2d, v14.2s, v1.s[0]
        str     x22, [sp, #0x770]
        umulh   x22, x23, x25
        adcs    x22, x22, x17
        umlal   v23.2d, v16.2s, v7.s[0]
        umlal2  v23.2d, v16.4s, v7.s[2]
        umlal2  v26.2d, v21.4s, v0.s[3]
        umlal   v26.2d, v15.2s, v0.s[0]
        umulh   x17, x27, x25
        adc     x17, x17, xzr
        umlal2  v26.2d, v15.4s, v0.s[1]
        ldp     q15, q16, [x2]
        umlal   v26.2d, v9.2s, v4.s[2]
        ldp     q21, q31, [x2, #0xe0]
        umlal   v10.2d, v15.2s, v28.s[0]
        umlal2  v26.2d, v9.4s, v4.s[3]
        str     x21, [sp, #0x710]
        mul     x21, x23, x27
        adds    x21, x10, x21
        umlal   v26.2d, v8.2s, v4.s[0]
        umlal2  v10.2d, v15.4s, v28.s[2]
        umlal   v12.2d, v5.2s, v7.s[0]
        umulh   x10, x23, x27
        adcs    x6, x6, x10
        adcs    x22, x22, xzr
        adc     x10, x17, xzr
        umlal2  v18.2d, v14.4s, v1.s[2]
        ext     v14.16b, v6.16b, v10.16b, #8
        adds    x5, x5, x5
        usra    v10.2d, v14.2d, #0x1d
        umlal2  v26.2d, v8.4s, v4.s[1]
        adcs    x7, x7, x7
        adcs    x21, x21, x21
        adcs    x6, x6, x6
        usra    v26.2d, v3.2d, #0x1a
        ldp     q14, q15, [x2, #0xc0]
        usra    v26.2d, v17.2d, #6
        ldp     q8, q9, [x2, #0x60]
        mul     x17, x20, x20
        umlal   v26.2d, v30.2s, v7.s[0]
        adcs    x22, x22, x22
        adcs    x10, x10, x10
        str     x24, [sp, #0x708]
        adc     x24, xzr, xzr
        umlal   v19.2d, v25.2s, v1.s[0]
        cmn     x16, #1
        adcs    x9, x9, xzr
        umlal2  v19.2d, v25.4s, v1.s[2]
        and     v3.16b, v10.16b, v2.16b
        ext     v10.16b, v10.16b, v6.16b, #8
        usra    v11.2d, v10.2d, #0x1d
        umlal   v11.2d, v16.2s, v28.s[0]
        adcs    x12, x12, xzr
        adcs    x14, x14, xzr
        umlal   v23.2d, v8.2s, v1.s[0]
        adcs    x26, x26, xzr
        eor     x15, x15, x16
        eor     x13, x13, x16
        umlal2  v12.2d, v5.4s, v7.s[2]
        ldp     q10, q5, [x2, #0x100]
        umulh   x20, x20, x20
        umull   v17.2d, v22.2s, v7.s[0]
        str     x28, [sp, #0x700]
        mul     x28, x23, x23
        adcs    x8, x8, xzr
        adcs    x13, x13, xzr
        eor     x11, x11, x16
        umlal2  v17.2d, v22.4s, v7.s[2]
        adcs    x11, x11, xzr
        adcs    x15, x15, xzr
        adds    x20, x5, x20
        umlal2  v26.2d, v30.4s, v7.s[2]
        ldp     d7, d22, [x1, #0x80]
        adcs    x28, x7, x28
        umlal   v17.2d, v29.2s, v27.s[0]
        shl     v22.2d, v22.2d, #0x32
        mul     x5, x27, x27
        umlal2  v17.2d, v29.4s, v27.s[1]
        umlal   v17.2d, v14.2s, v20.s[2]
        umlal2  v17.2d, v14.4s, v20.s[3]
        ldp     q14, q25, [x2, #0x80]
        umulh   x27, x27, x27
        umlal   v17.2d, v15.2s, v20.s[0]
        ldp     q29, q30, [x2, #0xc0]
        umlal2  v23.2d, v8.4s, v1.s[2]
        umlal2  v17.2d, v15.4s, v20.s[1]
        umlal   v17.2d, v21.2s, v0.s[2]
        umulh   x7, x25, x25
        umlal   v12.2d, v9.2s, v1.s[0]
        umlal2  v12.2d, v9.4s, v1.s[2]
        uzp1    v15.4s, v1.4s, v28.4s
        umlal2  v17.2d, v21.4s, v0.s[3]
        umlal   v17.2d, v31.2s, v0.s[0]
        umulh   x23, x23, x23
        adcs    x23, x21, x23
        adcs    x21, x6, x5
        umlal2  v17.2d, v31.4s, v0.s[1]
        ldp     q8, q9, [x2, #0xa0]
        adcs    x27, x22, x27
        umlal   v17.2d, v10.2s, v4.s[2]
        umlal2  v17.2d, v10.4s, v4.s[3]
        ldp     q10, q21, [x2, #0xe0]
        umlal2  v11.2d, v16.4s, v28.s[2]
        umulh   x22, x9, x12
        umlal   v17.2d, v5.2s, v4.s[0]
        ldp     q16, q31, [x2, #0x20]
        umlal2  v17.2d, v5.4s, v4.s[1]
        ldr     x5, [sp, #0x730]
        usra    v17.2d, v7.2d, #0x14
        ldp     q5, q7, [x2, #0x20]
        umlal   v24.2d, v5.2s, v28.s[0]
        umlal2  v24.2d, v5.4s, v28.s[2]
        usra    v17.2d, v22.2d, #6
        mul     x25, x25, x25
        adcs    x25, x10, x25
        ldr     x10, [sp, #0x740]
        umlal   v26.2d, v14.2s, v1.s[0]
        ldp     q5, q22, [x2, #0x100]
        adc     x24, x24, x7
        ldr     x7, [sp, #0x738]
        umlal2  v26.2d, v14.4s, v1.s[2]
        subs    x6, x5, x17
        ldr     x17, [sp, #0x748]
        sbcs    x20, x7, x20
        ldr     x5, [sp, #0x768]
        ldr     x7, [sp, #0x760]
        sbcs    x28, x10, x28
        ldr     x10, [sp, #0x758]
        umull   v14.2d, v8.2s, v1.s[0]
        mul     x16, x9, x14
        sbcs    x23, x17, x23
        ldr     x17, [sp, #0x750]
        sbcs    x21, x17, x21
        umlal   v18.2d, v7.2s, v28.s[0]
        sbcs    x27, x10, x27
        sbcs    x25, x7, x25
        sbcs    x24, x5, x24
        umlal2  v18.2d, v7.4s, v28.s[2]
        str     x15, [sp, #0x6f8]
        csetm   x15, lo
        umlal2  v14.2d, v8.4s, v1.s[2]
        adds    x22, x22, x16
        ldp     q8, q7, [x2]
        umulh   x16, x9, x14
        umlal   v11.2d, v8.2s, v3.s[0]
        umlal2  v11.2d, v8.4s, v3.s[2]
        umlal   v17.2d, v25.2s, v1.s[0]
        umlal2  v17.2d, v25.4s, v1.s[2]
        ldp     q8, q1, [x2, #0x40]
        str     x11, [sp, #0x6f0]
        mul     x11, x12, x26
        umlal   v19.2d, v8.2s, v28.s[0]
        umlal2  v19.2d, v8.4s, v28.s[2]
        ldp     q8, q25, [x2, #0x60]
        umlal   v23.2d, v1.2s, v28.s[0]
        umlal2  v23.2d, v1.4s, v28.s[2]
        str     x8, [sp, #0x6e8]
        umulh   x8, x12, x26
        umlal   v14.2d, v9.2s, v27.s[2]
        ext     v1.16b, v6.16b, v11.16b, #8
        usra    v11.2d, v1.2d, #0x1d
        umlal2  v14.2d, v9.4s, v27.s[3]
        ext     v9.16b, v11.16b, v6.16b, #8
        usra    v24.2d, v9.2d, #0x1d
        str     x13, [sp, #0x6e0]
        umulh   x13, x9, x26
        umlal   v12.2d, v8.2s, v28.s[0]
        and     v9.16b, v11.16b, v2.16b
        umlal   v24.2d, v7.2s, v3.s[0]
        ldp     q11, q1, [x2, #0x80]
        umlal   v14.2d, v29.2s, v27.s[0]
        umlal2  v14.2d, v29.4s, v27.s[1]
        mul     x5, x9, x26
        adcs    x5, x16, x5
        adcs    x11, x13, x11
        umlal   v26.2d, v25.2s, v28.s[0]
        umlal2  v12.2d, v8.4s, v28.s[2]
        ldr     x16, [sp, #0x718]
        ldp     d8, d29, [x1, #0x88]
        umlal2  v24.2d, v7.4s, v3.s[2]
        shl     v7.2d, v29.2d, #0x38
        mul     x13, x14, x26
        adcs    x8, x8, x13
        umlal   v14.2d, v30.2s, v20.s[2]
        umlal2  v14.2d, v30.4s, v20.s[3]
        ldp     q29, q30, [x2, #0xa0]
        umlal2  v26.2d, v25.4s, v28.s[2]
        umulh   x13, x14, x26
        adc     x13, x13, xzr
        adds    x6, x6, x16
        ldr     x16, [sp, #0x720]
        umlal   v14.2d, v10.2s, v20.s[0]
        adcs    x20, x20, x16
        ldr     x16, [sp, #0x728]
        adcs    x28, x28, x16
        ldr     x16, [sp, #0x700]
        adcs    x23, x23, x19
        umlal2  v14.2d, v10.4s, v20.s[1]
        ldp     q10, q25, [x2, #0xc0]
        adcs    x21, x21, x16
        ldr     x16, [sp, #0x708]
        umlal   v14.2d, v21.2s, v0.s[2]
        adcs    x27, x27, x16
        ldr     x16, [sp, #0x710]
        adcs    x25, x25, x16
        ldr     x16, [sp, #0x770]
        adcs    x24, x24, x16
        umlal2  v14.2d, v21.4s, v0.s[3]
        mul     x16, x12, x14
        adc     x15, x15, xzr
        adds    x5, x5, x16
        umlal   v17.2d, v11.2s, v28.s[0]
        umlal   v14.2d, v5.2s, v0.s[0]
        umlal2  v14.2d, v5.4s, v0.s[1]
        ldp     q5, q21, [x2, #0xe0]
        umulh   x16, x12, x14
        umlal   v14.2d, v22.2s, v4.s[2]
        adcs    x11, x11, x16
        adcs    x8, x8, xzr
        adc     x13, x13, xzr
        umlal2  v14.2d, v22.4s, v4.s[3]
        umlal   v14.2d, v13.2s, v4.s[0]
        umlal2  v14.2d, v13.4s, v4.s[1]
        mul     x16, x9, x12
        umlal   v19.2d, v31.2s, v3.s[0]
        usra    v14.2d, v8.2d, #0xe
        adds    x16, x16, x16
        adcs    x22, x22, x22
        umlal   v18.2d, v16.2s, v3.s[0]
        usra    v14.2d, v7.2d, #6
        adcs    x5, x5, x5
        adcs    x11, x11, x11
        umlal2  v18.2d, v16.4s, v3.s[2]
        ldp     q13, q8, [x2, #0x40]
        adcs    x8, x8, x8
        umlal2  v19.2d, v31.4s, v3.s[2]
        ldp     q7, q16, [x2, #0x100]
        str     x9, [sp, #0x6d8]
        umulh   x9, x9, x9
        umlal2  v17.2d, v11.4s, v28.s[2]
        adcs    x13, x13, x13
        str     x13, [sp, #0x6d0]
        adc     x13, xzr, xzr
        adds    x6, x17, x6
        umull   v11.2d, v29.2s, v28.s[0]
        adcs    x20, x10, x20
        adcs    x28, x7, x28
        ldr     x7, [sp, #0x768]
        adcs    x23, x7, x23
        ldr     x7, [sp, #0x718]
        umlal2  v11.2d, v29.4s, v28.s[2]
        adcs    x21, x7, x21
        ldr     x10, [sp, #0x708]
        ldr     x7, [sp, #0x720]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x728]
        adcs    x25, x7, x25
        umlal   v11.2d, v30.2s, v15.s[0]
        ldp     q22, q29, [x2, #0x120]
        umulh   x7, x12, x12
        umlal2  v11.2d, v30.4s, v15.s[1]
        adcs    x24, x19, x24
        ldr     x19, [sp, #0x700]
        ldr     x17, [sp, #0x710]
        adcs    x19, x19, x15
        adcs    x10, x10, xzr
        umlal   v11.2d, v10.2s, v27.s[2]
        umlal2  v11.2d, v10.4s, v27.s[3]
        umlal   v14.2d, v1.2s, v28.s[0]
        ldp     d10, d30, [x1, #0x90]
        mul     x15, x14, x14
        umlal   v11.2d, v25.2s, v27.s[0]
        umlal2  v11.2d, v25.4s, v27.s[1]
        umlal   v11.2d, v5.2s, v20.s[2]
        umlal2  v14.2d, v1.4s, v28.s[2]
        adcs    x17, x17, xzr
        umlal2  v11.2d, v5.4s, v20.s[3]
        shl     v1.2d, v30.2d, #0x3e
        str     x17, [sp, #0x710]
        ldr     x17, [sp, #0x770]
        adcs    x17, x17, xzr
        ldp     q5, q25, [x2, #0x60]
        umlal   v11.2d, v21.2s, v20.s[0]
        str     x17, [sp, #0x770]
        mul     x17, x12, x12
        umlal   v23.2d, v13.2s, v3.s[0]
        umlal2  v23.2d, v13.4s, v3.s[2]
        str     x10, [sp, #0x708]
        umulh   x10, x14, x14
        umlal   v12.2d, v8.2s, v3.s[0]
        umlal2  v12.2d, v8.4s, v3.s[2]
        ldp     q13, q8, [x2, #0x80]
        umlal   v26.2d, v5.2s, v3.s[0]
        ldp     q28, q30, [x2, #0xa0]
        umlal2  v26.2d, v5.4s, v3.s[2]
        str     x19, [sp, #0x700]
        umulh   x19, x26, x26
        adds    x9, x16, x9
        adcs    x22, x22, x17
        umlal   v17.2d, v25.2s, v3.s[0]
        adcs    x5, x5, x7
        adcs    x7, x11, x15
        ldr     x11, [sp, #0x6d0]
        adcs    x8, x8, x10
        umlal2  v17.2d, v25.4s, v3.s[2]
        umlal2  v11.2d, v21.4s, v20.s[1]
        umlal   v11.2d, v7.2s, v0.s[2]
        ldp     q5, q21, [x2, #0xc0]
        mul     x10, x26, x26
        umlal2  v11.2d, v7.4s, v0.s[3]
        adcs    x10, x11, x10
        ldr     x11, [sp, #0x6d8]
        adc     x19, x13, x19
        umlal   v11.2d, v16.2s, v0.s[0]
        ldp     q7, q25, [x2, #0xe0]
        umlal2  v11.2d, v16.4s, v0.s[1]
        mul     x13, x11, x11
        umlal   v11.2d, v22.2s, v4.s[2]
        ldp     q16, q31, [x2, #0x100]
        umlal2  v11.2d, v22.4s, v4.s[3]
        ldr     x15, [sp, #0x6e8]
        ldr     x16, [sp, #0x6e0]
        umlal   v11.2d, v29.2s, v4.s[0]
        umlal   v14.2d, v13.2s, v3.s[0]
        umlal2  v14.2d, v13.4s, v3.s[2]
        umlal2  v11.2d, v29.4s, v4.s[1]
        usra    v11.2d, v10.2d, #8
        umull   v13.2d, v28.2s, v3.s[0]
        umlal2  v13.2d, v28.4s, v3.s[2]
        usra    v11.2d, v1.2d, #6
        umlal   v13.2d, v30.2s, v15.s[2]
        umlal2  v13.2d, v30.4s, v15.s[3]
        umlal   v13.2d, v5.2s, v15.s[0]
        umulh   x17, x15, x16
        umlal   v11.2d, v8.2s, v3.s[0]
        umlal2  v11.2d, v8.4s, v3.s[2]
        ldp     q8, q10, [x2, #0x120]
        umlal2  v13.2d, v5.4s, v15.s[1]
        ldp     q1, q5, [x2, #0x140]
        umlal   v13.2d, v21.2s, v27.s[2]
        uzp1    v3.4s, v3.4s, v9.4s
        str     x24, [sp, #0x6d0]
        ldr     x24, [sp, #0x6f0]
        str     x25, [sp, #0x728]
        umulh   x25, x15, x24
        umlal2  v13.2d, v21.4s, v27.s[3]
        str     x27, [sp, #0x720]
        mul     x27, x15, x16
        str     x21, [sp, #0x718]
        mul     x21, x15, x24
        ldp     q5, q21, [x2]
        umlal   v24.2d, v5.2s, v9.s[0]
        umlal   v13.2d, v7.2s, v27.s[0]
        str     x23, [sp, #0x768]
        ldr     x23, [sp, #0x6f8]
        str     x28, [sp, #0x760]
        umulh   x28, x15, x23
        umlal2  v24.2d, v5.4s, v9.s[2]
        adds    x21, x17, x21
        umlal2  v13.2d, v7.4s, v27.s[1]
        ext     v5.16b, v6.16b, v24.16b, #8
        usra    v24.2d, v5.2d, #0x1d
        mul     x17, x15, x23
        adcs    x25, x25, x17
        ext     v5.16b, v24.16b, v6.16b, #8
        and     v7.16b, v24.16b, v2.16b
        ldp     q22, q24, [x2, #0x20]
        usra    v18.2d, v5.2d, #0x1d
        umlal   v18.2d, v21.2s, v9.s[0]
        mul     x17, x16, x23
        adcs    x28, x28, x17
        umlal2  v18.2d, v21.4s, v9.s[2]
        umlal   v19.2d, v22.2s, v9.s[0]
        umlal2  v19.2d, v22.4s, v9.s[2]
        umulh   x17, x16, x23
        umlal   v23.2d, v24.2s, v9.s[0]
        umlal   v13.2d, v25.2s, v20.s[2]
        ldp     q5, q21, [x2, #0x40]
        umlal2  v13.2d, v25.4s, v20.s[3]
        ldr     d22, [x1, #0x98]
        umlal   v13.2d, v16.2s, v20.s[0]
        str     x20, [sp, #0x758]
        mul     x20, x16, x24
        shl     v22.2d, v22.2d, #4
        umlal2  v13.2d, v16.4s, v20.s[1]
        ldp     q16, q25, [x2, #0x60]
        umlal2  v23.2d, v24.4s, v9.s[2]
        umlal   v13.2d, v31.2s, v0.s[2]
        str     x6, [sp, #0x750]
        mul     x6, x24, x23
        adcs    x6, x17, x6
        umlal2  v13.2d, v31.4s, v0.s[3]
        ldp     q24, q28, [x2, #0x80]
        umlal   v26.2d, v21.2s, v9.s[0]
        umlal   v12.2d, v5.2s, v9.s[0]
        umulh   x17, x16, x24
        umlal   v13.2d, v8.2s, v0.s[0]
        umlal2  v13.2d, v8.4s, v0.s[1]
        umlal   v13.2d, v10.2s, v4.s[2]
        umlal2  v12.2d, v5.4s, v9.s[2]
        str     x19, [sp, #0x6c8]
        umulh   x19, x24, x23
        ldp     q8, q5, [x2, #0xa0]
        umlal2  v13.2d, v10.4s, v4.s[3]
        adc     x19, x19, xzr
        adds    x20, x25, x20
        adcs    x28, x28, x17
        umlal   v13.2d, v1.2s, v4.s[0]
        adcs    x25, x6, xzr
        adc     x19, x19, xzr
        adds    x27, x27, x27
        umlal2  v26.2d, v21.4s, v9.s[2]
        ldp     q10, q21, [x2, #0xc0]
        adcs    x21, x21, x21
        umlal   v17.2d, v16.2s, v9.s[0]
        umulh   x6, x15, x15
        adcs    x20, x20, x20
        adcs    x28, x28, x28
        umlal   v14.2d, v25.2s, v9.s[0]
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        adc     x17, xzr, xzr
        umlal2  v13.2d, v1.4s, v4.s[1]
        usra    v13.2d, v22.2d, #6
        adds    x27, x27, x6
        umlal2  v17.2d, v16.4s, v9.s[2]
        ldp     q1, q16, [x2]
        mul     x6, x16, x16
        umlal   v11.2d, v24.2s, v9.s[0]
        ldp     q22, q29, [x2, #0xe0]
        umlal2  v14.2d, v25.4s, v9.s[2]
        adcs    x21, x21, x6
        umlal2  v11.2d, v24.4s, v9.s[2]
        umulh   x6, x16, x16
        umull   v24.2d, v8.2s, v9.s[0]
        adcs    x20, x20, x6
        umlal2  v24.2d, v8.4s, v9.s[2]
        ldp     q8, q25, [x2, #0x100]
        umlal   v24.2d, v5.2s, v3.s[0]
        umlal   v18.2d, v1.2s, v7.s[0]
        mul     x6, x23, x23
        umlal2  v18.2d, v1.4s, v7.s[2]
        umlal   v13.2d, v28.2s, v9.s[0]
        umlal2  v13.2d, v28.4s, v9.s[2]
        ext     v9.16b, v6.16b, v18.16b, #8
        str     x20, [sp, #0x6c0]
        mul     x20, x24, x24
        adcs    x28, x28, x20
        usra    v18.2d, v9.2d, #0x1d
        and     v9.16b, v18.16b, v2.16b
        ext     v1.16b, v18.16b, v6.16b, #8
        usra    v19.2d, v1.2d, #0x1d
        umlal   v19.2d, v16.2s, v7.s[0]
        ldp     q1, q18, [x2, #0x140]
        umulh   x20, x24, x24
        ldp     q28, q30, [x2, #0x120]
        adcs    x20, x25, x20
        adcs    x19, x19, x6
        umlal2  v24.2d, v5.4s, v3.s[1]
        umlal   v24.2d, v10.2s, v15.s[2]
        umlal2  v24.2d, v10.4s, v15.s[3]
        umulh   x25, x23, x23
        adc     x25, x17, x25
        umlal2  v19.2d, v16.4s, v7.s[2]
        subs    x6, x11, x15
        umlal   v24.2d, v21.2s, v15.s[0]
        sbcs    x11, x12, x16
        sbcs    x24, x14, x24
        sbcs    x26, x26, x23
        csetm   x23, lo
        eor     x11, x11, x23
        eor     x6, x6, x23
        umlal2  v24.2d, v21.4s, v15.s[1]
        ldp     q10, q5, [x2, #0x20]
        cmn     x23, #1
        adcs    x6, x6, xzr
        adcs    x11, x11, xzr
        eor     x24, x24, x23
        adcs    x24, x24, xzr
        umlal   v24.2d, v22.2s, v27.s[2]
        eor     x26, x26, x23
        umulh   x23, x6, x11
        umlal2  v24.2d, v22.4s, v27.s[3]
        adcs    x26, x26, xzr
        mul     x12, x15, x15
        mul     x14, x6, x24
        adds    x23, x23, x14
        mul     x14, x11, x26
        umulh   x15, x6, x24
        mul     x16, x6, x11
        mul     x17, x6, x26
        adcs    x15, x15, x17
        umulh   x17, x6, x26
        umlal   v23.2d, v10.2s, v7.s[0]
        umlal2  v23.2d, v10.4s, v7.s[2]
        ldp     q10, q16, [x2, #0xc0]
        umlal   v12.2d, v5.2s, v7.s[0]
        umlal   v24.2d, v29.2s, v27.s[0]
        ldp     d21, d22, [x1, #0x98]
        umlal2  v24.2d, v29.4s, v27.s[1]
        umlal   v24.2d, v8.2s, v20.s[2]
        shl     v22.2d, v22.2d, #0xa
        umlal2  v24.2d, v8.4s, v20.s[3]
        umlal2  v12.2d, v5.4s, v7.s[2]
        ldp     q8, q5, [x2, #0x40]
        adcs    x14, x17, x14
        umlal   v26.2d, v8.2s, v7.s[0]
        umlal   v17.2d, v5.2s, v7.s[0]
        umlal   v24.2d, v25.2s, v20.s[0]
        umlal2  v24.2d, v25.4s, v20.s[1]
        umlal   v24.2d, v28.2s, v0.s[2]
        umlal2  v24.2d, v28.4s, v0.s[3]
        ldp     q25, q28, [x2, #0x60]
        umlal2  v26.2d, v8.4s, v7.s[2]
        umulh   x17, x11, x26
        umlal2  v17.2d, v5.4s, v7.s[2]
        ldp     q8, q5, [x2, #0x160]
        umlal   v14.2d, v25.2s, v7.s[0]
        umlal2  v14.2d, v25.4s, v7.s[2]
        umlal   v11.2d, v28.2s, v7.s[0]
        str     x25, [sp, #0x6e8]
        mul     x25, x24, x26
        umlal2  v11.2d, v28.4s, v7.s[2]
        ldp     q5, q25, [x2, #0xa0]
        umlal   v24.2d, v30.2s, v0.s[0]
        umlal2  v24.2d, v30.4s, v0.s[1]
        ldp     q28, q29, [x2, #0x80]
        umlal   v24.2d, v1.2s, v4.s[2]
        umlal   v13.2d, v28.2s, v7.s[0]
        umlal2  v13.2d, v28.4s, v7.s[2]
        umlal2  v24.2d, v1.4s, v4.s[3]
        umull   v1.2d, v5.2s, v7.s[0]
        umlal2  v1.2d, v5.4s, v7.s[2]
        umlal   v1.2d, v25.2s, v3.s[2]
        umlal   v24.2d, v18.2s, v4.s[0]
        umlal2  v24.2d, v18.4s, v4.s[1]
        ldp     q5, q18, [x2]
        umlal2  v1.2d, v25.4s, v3.s[3]
        adcs    x25, x17, x25
        ldp     q25, q28, [x2, #0xe0]
        usra    v24.2d, v21.2d, #0x3c
        umulh   x17, x24, x26
        ldp     q21, q30, [x2, #0x100]
        umlal   v1.2d, v10.2s, v3.s[0]
        usra    v24.2d, v22.2d, #6
        umlal2  v1.2d, v10.4s, v3.s[1]
        umlal   v1.2d, v16.2s, v15.s[2]
        adc     x17, x17, xzr
        umlal2  v1.2d, v16.4s, v15.s[3]
        uzp1    v10.4s, v7.4s, v9.4s
        str     x19, [sp, #0x6f8]
        mul     x19, x11, x24
        umlal   v19.2d, v5.2s, v9.s[0]
        umlal2  v19.2d, v5.4s, v9.s[2]
        adds    x19, x15, x19
        umlal   v1.2d, v25.2s, v15.s[0]
        umulh   x15, x11, x24
        ext     v5.16b, v6.16b, v19.16b, #8
        usra    v19.2d, v5.2d, #0x1d
        umlal2  v1.2d, v25.4s, v15.s[1]
        ldp     q5, q16, [x2, #0x120]
        umlal   v1.2d, v28.2s, v27.s[2]
        adcs    x14, x14, x15
        adcs    x25, x25, xzr
        adc     x15, x17, xzr
        umlal2  v1.2d, v28.4s, v27.s[3]
        ext     v22.16b, v19.16b, v6.16b, #8
        adds    x16, x16, x16
        adcs    x23, x23, x23
        usra    v23.2d, v22.2d, #0x1d
        and     v19.16b, v19.16b, v2.16b
        adcs    x19, x19, x19
        adcs    x14, x14, x14
        umulh   x17, x6, x6
        adcs    x25, x25, x25
        umlal   v1.2d, v21.2s, v27.s[0]
        adcs    x15, x15, x15
        umlal   v23.2d, v18.2s, v9.s[0]
        str     x20, [sp, #0x6f0]
        adc     x20, xzr, xzr
        umlal2  v23.2d, v18.4s, v9.s[2]
        ldp     q18, q22, [x2, #0x20]
        umlal2  v1.2d, v21.4s, v27.s[1]
        adds    x16, x16, x17
        umlal   v1.2d, v30.2s, v20.s[2]
        umlal2  v1.2d, v30.4s, v20.s[3]
        ldp     q21, q25, [x2, #0x140]
        umlal   v1.2d, v5.2s, v20.s[0]
        umlal   v24.2d, v29.2s, v7.s[0]
        umlal   v12.2d, v18.2s, v9.s[0]
        umlal2  v12.2d, v18.4s, v9.s[2]
        umlal   v26.2d, v22.2s, v9.s[0]
        umlal2  v24.2d, v29.4s, v7.s[2]
        ldp     q7, q18, [x2]
        umlal2  v26.2d, v22.4s, v9.s[2]
        ldp     q22, q28, [x2, #0x40]
        umlal2  v1.2d, v5.4s, v20.s[1]
        umlal   v1.2d, v16.2s, v0.s[2]
        umlal2  v1.2d, v16.4s, v0.s[3]
        ldp     q5, q16, [x2, #0x60]
        umlal   v23.2d, v7.2s, v19.s[0]
        mul     x6, x6, x6
        umlal2  v23.2d, v7.4s, v19.s[2]
        umlal   v17.2d, v22.2s, v9.s[0]
        umlal2  v17.2d, v22.4s, v9.s[2]
        ldp     d7, d22, [x1, #0xa0]
        umulh   x17, x11, x11
        umlal   v14.2d, v28.2s, v9.s[0]
        shl     v22.2d, v22.2d, #0x10
        umlal2  v14.2d, v28.4s, v9.s[2]
        umlal   v1.2d, v21.2s, v0.s[0]
        ext     v28.16b, v6.16b, v23.16b, #8
        usra    v23.2d, v28.2d, #0x1d
        umlal   v11.2d, v5.2s, v9.s[0]
        mul     x11, x11, x11
        adcs    x23, x23, x11
        umlal2  v11.2d, v5.4s, v9.s[2]
        ldp     q5, q28, [x2, #0xa0]
        adcs    x19, x19, x17
        umlal2  v1.2d, v21.4s, v0.s[1]
        ext     v21.16b, v23.16b, v6.16b, #8
        umlal   v1.2d, v25.2s, v4.s[2]
        ldp     q29, q30, [x2, #0x80]
        umulh   x11, x24, x24
        usra    v12.2d, v21.2d, #0x1d
        and     v21.16b, v23.16b, v2.16b
        umlal   v12.2d, v18.2s, v19.s[0]
        umlal   v13.2d, v16.2s, v9.s[0]
        umlal2  v13.2d, v16.4s, v9.s[2]
        mul     x24, x24, x24
        adcs    x24, x14, x24
        adcs    x25, x25, x11
        umlal2  v1.2d, v25.4s, v4.s[3]
        umlal2  v12.2d, v18.4s, v19.s[2]
        ldp     q16, q18, [x2, #0xe0]
        umlal   v1.2d, v8.2s, v4.s[0]
        mul     x11, x26, x26
        adcs    x11, x15, x11
        ldr     x14, [sp, #0x780]
        umlal2  v1.2d, v8.4s, v4.s[1]
        usra    v1.2d, v7.2d, #0x36
        ldr     x17, [x4, #0x48]
        ldp     q8, q7, [x2, #0x20]
        umlal   v26.2d, v8.2s, v19.s[0]
        umlal2  v26.2d, v8.4s, v19.s[2]
        ldp     q8, q23, [x2, #0x100]
        umulh   x26, x26, x26
        umlal   v17.2d, v7.2s, v19.s[0]
        usra    v1.2d, v22.2d, #6
        adc     x26, x20, x26
        ldr     x20, [x4, #0x40]
        subs    x15, x20, x14
        ldr     x20, [x4, #0x90]
        ldr     x14, [sp, #0x778]
        umlal2  v17.2d, v7.4s, v19.s[2]
        sbcs    x14, x17, x14
        ldr     x17, [sp, #0x788]
        sbcs    x20, x17, x20
        ldr     x17, [sp, #0x790]
        str     x1, [sp, #0x6e0]
        ldr     x1, [x4, #0x98]
        sbcs    x1, x17, x1
        ldr     x17, [sp, #0x7b0]
        umlal   v24.2d, v29.2s, v9.s[0]
        str     x28, [sp, #0x6d8]
        ldr     x28, [x4, #0xa0]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x798]
        str     x21, [sp, #0x6b8]
        ldr     x21, [x4, #0xa8]
        sbcs    x21, x17, x21
        ldr     x17, [sp, #0x7a0]
        str     x27, [sp, #0x6b0]
        ldr     x27, [x4, #0xb0]
        sbcs    x27, x17, x27
        ldr     x17, [sp, #0x7a8]
        umlal2  v24.2d, v29.4s, v9.s[2]
        ldp     q7, q22, [x2, #0x40]
        str     x12, [sp, #0x6a8]
        ldr     x12, [x4, #0xb8]
        sbcs    x12, x17, x12
        umlal   v14.2d, v7.2s, v19.s[0]
        ldp     q25, q29, [x2, #0xc0]
        csetm   x17, lo
        umlal2  v14.2d, v7.4s, v19.s[2]
        eor     x15, x15, x17
        cmn     x17, #1
        eor     x14, x14, x17
        umlal   v11.2d, v22.2s, v19.s[0]
        adcs    x15, x15, xzr
        eor     x20, x20, x17
        adcs    x14, x14, xzr
        umull   v7.2d, v5.2s, v9.s[0]
        eor     x1, x1, x17
        adcs    x20, x20, xzr
        adcs    x1, x1, xzr
        umlal2  v11.2d, v22.4s, v19.s[2]
        eor     x28, x28, x17
        str     x20, [sp, #0x6a0]
        mul     x20, x15, x14
        eor     x21, x21, x17
        umlal2  v7.2d, v5.4s, v9.s[2]
        adcs    x28, x28, xzr
        eor     x27, x27, x17
        adcs    x21, x21, xzr
        umlal   v7.2d, v28.2s, v10.s[0]
        adcs    x27, x27, xzr
        eor     x12, x12, x17
        adcs    x12, x12, xzr
        umlal2  v7.2d, v28.4s, v10.s[1]
        ldp     q5, q22, [x2, #0x120]
        umulh   x17, x14, x1
        umlal   v7.2d, v25.2s, v3.s[2]
        subs    x6, x13, x6
        sbcs    x16, x9, x16
        umlal   v1.2d, v30.2s, v9.s[0]
        umlal2  v7.2d, v25.4s, v3.s[3]
        umlal   v7.2d, v29.2s, v3.s[0]
        umlal2  v1.2d, v30.4s, v9.s[2]
        ldp     q9, q25, [x2, #0x140]
        umlal2  v7.2d, v29.4s, v3.s[1]
        ldp     q28, q29, [x2, #0x60]
        sbcs    x23, x22, x23
        umlal   v13.2d, v28.2s, v19.s[0]
        str     x22, [sp, #0x698]
        umulh   x22, x15, x14
        sbcs    x19, x5, x19
        sbcs    x24, x7, x24
        umlal   v7.2d, v16.2s, v15.s[2]
        sbcs    x25, x8, x25
        sbcs    x11, x10, x11
        str     x5, [sp, #0x690]
        ldr     x5, [sp, #0x6c8]
        sbcs    x26, x5, x26
        umlal2  v7.2d, v16.4s, v15.s[3]
        str     x9, [sp, #0x688]
        csetm   x9, lo
        str     x13, [sp, #0x680]
        ldr     x13, [sp, #0x6a8]
        adds    x6, x6, x13
        umlal2  v13.2d, v28.4s, v19.s[2]
        str     x12, [sp, #0x678]
        ldr     x12, [sp, #0x6a0]
        str     x21, [sp, #0x670]
        umulh   x21, x15, x12
        str     x27, [sp, #0x668]
        ldr     x27, [sp, #0x6b0]
        adcs    x16, x16, x27
        umlal   v24.2d, v29.2s, v19.s[0]
        str     x28, [sp, #0x660]
        ldr     x28, [sp, #0x6b8]
        adcs    x23, x23, x28
        umlal2  v24.2d, v29.4s, v19.s[2]
        ldp     q16, q28, [x2, #0x180]
        ldr     x28, [sp, #0x6f0]
        str     x20, [sp, #0x658]
        ldr     x20, [sp, #0x6c0]
        adcs    x19, x19, x20
        ldr     x20, [sp, #0x6d8]
        umlal   v7.2d, v18.2s, v15.s[0]
        adcs    x24, x24, x20
        ldr     x27, [sp, #0x6e8]
        umlal2  v7.2d, v18.4s, v15.s[1]
        ldp     q18, q28, [x2, #0x160]
        mul     x20, x15, x1
        umlal   v7.2d, v8.2s, v27.s[2]
        uzp1    v29.4s, v19.4s, v21.4s
        adcs    x25, x25, x28
        ldr     x28, [sp, #0x6f8]
        umlal2  v7.2d, v8.4s, v27.s[3]
        adcs    x11, x11, x28
        umlal   v7.2d, v23.2s, v27.s[0]
        mul     x28, x14, x1
        adcs    x26, x26, x27
        umlal2  v7.2d, v23.4s, v27.s[1]
        ldp     q8, q23, [x2, #0xa0]
        adc     x9, x9, xzr
        umlal   v7.2d, v5.2s, v20.s[2]
        adds    x6, x7, x6
        umlal2  v7.2d, v5.4s, v20.s[3]
        adcs    x7, x8, x16
        ldr     x16, [sp, #0x6e0]
        mul     x8, x15, x12
        umlal   v7.2d, v22.2s, v20.s[0]
        ldp     d5, d30, [x16, #0xa8]
        adcs    x23, x10, x23
        ldr     x10, [sp, #0x6b0]
        umlal2  v7.2d, v22.4s, v20.s[1]
        adcs    x19, x5, x19
        umlal   v7.2d, v9.2s, v0.s[2]
        umulh   x5, x15, x1
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x6d8]
        umlal2  v7.2d, v9.4s, v0.s[3]
        adcs    x25, x10, x25
        ldr     x10, [sp, #0x6b8]
        umlal   v7.2d, v25.2s, v0.s[0]
        adcs    x10, x10, x11
        ldr     x11, [sp, #0x6c0]
        umlal2  v7.2d, v25.4s, v0.s[1]
        adcs    x26, x11, x26
        umlal   v7.2d, v18.2s, v4.s[2]
        shl     v9.2d, v30.2d, #0x16
        mul     x11, x12, x1
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x6f0]
        ldp     q22, q25, [x2, #0x80]
        umull   v30.2d, v8.2s, v19.s[0]
        adcs    x13, x13, xzr
        umlal2  v7.2d, v18.4s, v4.s[3]
        str     x13, [sp, #0x6f0]
        ldr     x13, [sp, #0x6f8]
        adcs    x13, x13, xzr
        umlal   v7.2d, v28.2s, v4.s[0]
        str     x13, [sp, #0x6f8]
        umulh   x13, x12, x1
        adcs    x27, x27, xzr
        adds    x22, x22, x8
        umlal2  v7.2d, v28.4s, v4.s[1]
        adcs    x20, x21, x20
        umlal2  v30.2d, v8.4s, v19.s[2]
        adcs    x28, x5, x28
        umlal   v30.2d, v23.2s, v10.s[2]
        adcs    x21, x17, x11
        umlal2  v30.2d, v23.4s, v10.s[3]
        umulh   x5, x14, x12
        usra    v7.2d, v5.2d, #0x30
        ldp     q8, q5, [x2]
        adc     x8, x13, xzr
        umlal   v1.2d, v22.2s, v19.s[0]
        umlal2  v1.2d, v22.4s, v19.s[2]
        ldp     q18, q22, [x2, #0xc0]
        mul     x11, x14, x12
        usra    v7.2d, v9.2d, #6
        umulh   x13, x15, x15
        adds    x20, x20, x11
        ldr     x11, [sp, #0x658]
        umlal   v12.2d, v8.2s, v21.s[0]
        adcs    x28, x28, x5
        umlal2  v12.2d, v8.4s, v21.s[2]
        adcs    x21, x21, xzr
        umlal   v30.2d, v18.2s, v10.s[0]
        adc     x5, x8, xzr
        mul     x8, x14, x14
        adds    x11, x11, x11
        umlal2  v30.2d, v18.4s, v10.s[1]
        ldp     q8, q9, [x2, #0xe0]
        adcs    x22, x22, x22
        umlal   v30.2d, v22.2s, v3.s[2]
        adcs    x20, x20, x20
        ext     v18.16b, v6.16b, v12.16b, #8
        adcs    x28, x28, x28
        usra    v12.2d, v18.2d, #0x1d
        umlal2  v30.2d, v22.4s, v3.s[3]
        umulh   x17, x14, x14
        adcs    x21, x21, x21
        umlal   v7.2d, v25.2s, v19.s[0]
        adcs    x5, x5, x5
        str     x27, [sp, #0x658]
        adc     x27, xzr, xzr
        umlal   v30.2d, v8.2s, v3.s[0]
        umlal2  v7.2d, v25.4s, v19.s[2]
        ext     v18.16b, v12.16b, v6.16b, #8
        and     v12.16b, v12.16b, v2.16b
        usra    v26.2d, v18.2d, #0x1d
        str     x9, [sp, #0x6e8]
        mul     x9, x1, x1
        ldp     q18, q19, [x2, #0x20]
        umlal2  v30.2d, v8.4s, v3.s[1]
        umlal   v26.2d, v5.2s, v21.s[0]
        ldp     q8, q22, [x2, #0x120]
        umlal2  v26.2d, v5.4s, v21.s[2]
        ldp     q5, q23, [x2, #0x100]
        str     x26, [sp, #0x6d8]
        mul     x26, x12, x12
        umlal   v30.2d, v9.2s, v15.s[2]
        umlal2  v30.2d, v9.4s, v15.s[3]
        ldp     q9, q25, [x2, #0x160]
        str     x10, [sp, #0x6c0]
        umulh   x10, x12, x12
        adds    x11, x11, x13
        adcs    x22, x22, x8
        umlal   v17.2d, v18.2s, v21.s[0]
        adcs    x20, x20, x17
        adcs    x26, x28, x26
        umlal2  v17.2d, v18.4s, v21.s[2]
        ldp     q18, q28, [x2, #0x140]
        umlal   v30.2d, v5.2s, v15.s[0]
        ldr     x8, [sp, #0x668]
        adcs    x28, x21, x10
        adcs    x21, x5, x9
        umlal2  v30.2d, v5.4s, v15.s[1]
        umulh   x5, x1, x1
        ldr     x10, [sp, #0x670]
        umlal   v30.2d, v23.2s, v27.s[2]
        umlal2  v30.2d, v23.4s, v27.s[3]
        ldp     q5, q23, [x2]
        umlal   v30.2d, v8.2s, v27.s[0]
        adc     x27, x27, x5
        ldr     x5, [sp, #0x660]
        umlal   v14.2d, v19.2s, v21.s[0]
        mul     x9, x5, x8
        umlal2  v30.2d, v8.4s, v27.s[1]
        umlal2  v14.2d, v19.4s, v21.s[2]
        umlal   v30.2d, v22.2s, v20.s[2]
        umulh   x13, x5, x10
        umlal   v26.2d, v5.2s, v12.s[0]
        umlal2  v26.2d, v5.4s, v12.s[2]
        umlal2  v30.2d, v22.4s, v20.s[3]
        ldp     q8, q5, [x2, #0x40]
        umlal   v30.2d, v18.2s, v20.s[0]
        umulh   x17, x5, x8
        umlal2  v30.2d, v18.4s, v20.s[1]
        umlal   v30.2d, v28.2s, v0.s[2]
        ldp     d18, d19, [x16, #0xb0]
        umlal2  v30.2d, v28.4s, v0.s[3]
        umlal   v11.2d, v8.2s, v21.s[0]
        umlal   v30.2d, v9.2s, v0.s[0]
        str     x25, [sp, #0x6b8]
        ldr     x25, [sp, #0x678]
        str     x24, [sp, #0x6b0]
        umulh   x24, x5, x25
        umlal2  v11.2d, v8.4s, v21.s[2]
        shl     v8.2d, v19.2d, #0x1c
        ext     v19.16b, v6.16b, v26.16b, #8
        usra    v26.2d, v19.2d, #0x1d
        umlal   v13.2d, v5.2s, v21.s[0]
        ldp     q19, q22, [x2, #0x60]
        str     x19, [sp, #0x6a8]
        umulh   x19, x10, x25
        umlal2  v13.2d, v5.4s, v21.s[2]
        ldp     q5, q28, [x2, #0x80]
        umlal2  v30.2d, v9.4s, v0.s[1]
        ext     v9.16b, v26.16b, v6.16b, #8
        usra    v17.2d, v9.2d, #0x1d
        and     v9.16b, v26.16b, v2.16b
        umlal   v30.2d, v25.2s, v4.s[2]
        str     x23, [sp, #0x6c8]
        mul     x23, x5, x10
        umlal   v17.2d, v23.2s, v12.s[0]
        umlal2  v17.2d, v23.4s, v12.s[2]
        umlal   v24.2d, v19.2s, v21.s[0]
        str     x7, [sp, #0x650]
        umulh   x7, x8, x25
        umlal2  v24.2d, v19.4s, v21.s[2]
        umlal2  v30.2d, v25.4s, v4.s[3]
        ldp     q19, q23, [x2, #0x40]
        umlal   v1.2d, v22.2s, v21.s[0]
        ldp     q25, q26, [x2, #0xa0]
        umlal2  v1.2d, v22.4s, v21.s[2]
        str     x6, [sp, #0x648]
        mul     x6, x5, x25
        umlal   v7.2d, v5.2s, v21.s[0]
        umlal2  v7.2d, v5.4s, v21.s[2]
        umlal   v30.2d, v16.2s, v4.s[0]
        str     x27, [sp, #0x640]
        mul     x27, x10, x8
        umlal   v13.2d, v19.2s, v12.s[0]
        umlal2  v13.2d, v19.4s, v12.s[2]
        ldp     q5, q19, [x2, #0xc0]
        umlal   v24.2d, v23.2s, v12.s[0]
        str     x21, [sp, #0x638]
        mul     x21, x10, x25
        adds    x9, x13, x9
        adcs    x6, x17, x6
        umlal2  v24.2d, v23.4s, v12.s[2]
        ldp     q22, q23, [x2, #0x20]
        umlal2  v30.2d, v16.4s, v4.s[1]
        adcs    x24, x24, x21
        umull   v16.2d, v25.2s, v21.s[0]
        mul     x21, x8, x25
        usra    v30.2d, v18.2d, #0x2a
        umlal2  v16.2d, v25.4s, v21.s[2]
        ldp     q18, q25, [x2, #0xe0]
        adcs    x19, x19, x21
        usra    v30.2d, v8.2d, #6
        umlal   v16.2d, v26.2s, v29.s[0]
        adc     x21, x7, xzr
        umlal   v14.2d, v22.2s, v12.s[0]
        umulh   x7, x5, x5
        adds    x27, x6, x27
        umlal2  v14.2d, v22.4s, v12.s[2]
        umlal   v11.2d, v23.2s, v12.s[0]
        umlal2  v11.2d, v23.4s, v12.s[2]
        ldp     q8, q22, [x2, #0x60]
        umulh   x6, x10, x8
        umlal2  v16.2d, v26.4s, v29.s[1]
        ldp     q23, q26, [x2, #0x100]
        umlal   v16.2d, v5.2s, v10.s[2]
        umlal   v30.2d, v28.2s, v21.s[0]
        adcs    x24, x24, x6
        adcs    x19, x19, xzr
        adc     x21, x21, xzr
        umlal2  v30.2d, v28.4s, v21.s[2]
        ldp     q21, q28, [x2, #0x120]
        mul     x6, x10, x10
        umlal2  v16.2d, v5.4s, v10.s[3]
        adds    x23, x23, x23
        adcs    x9, x9, x9
        adcs    x27, x27, x27
        umlal   v1.2d, v8.2s, v12.s[0]
        adcs    x24, x24, x24
        umlal2  v1.2d, v8.4s, v12.s[2]
        umulh   x13, x8, x8
        umlal   v16.2d, v19.2s, v10.s[0]
        ldp     q8, q5, [x2, #0x140]
        umlal   v7.2d, v22.2s, v12.s[0]
        umlal2  v7.2d, v22.4s, v12.s[2]
        umlal2  v16.2d, v19.4s, v10.s[1]
        ldp     q19, q22, [x2, #0x80]
        umlal   v16.2d, v18.2s, v3.s[2]
        umlal2  v16.2d, v18.4s, v3.s[3]
        umlal   v16.2d, v25.2s, v3.s[0]
        umlal2  v16.2d, v25.4s, v3.s[1]
        ldp     q18, q25, [x2, #0x180]
        umlal   v16.2d, v23.2s, v15.s[2]
        umlal2  v16.2d, v23.4s, v15.s[3]
        umlal   v30.2d, v19.2s, v12.s[0]
        umlal   v16.2d, v26.2s, v15.s[0]
        umlal2  v30.2d, v19.4s, v12.s[2]
        ldp     q19, q23, [x2, #0x160]
        mul     x17, x8, x8
        umlal2  v16.2d, v26.4s, v15.s[1]
        adcs    x19, x19, x19
        uzp1    v26.4s, v12.4s, v9.4s
        umlal   v16.2d, v21.2s, v27.s[2]
        adcs    x21, x21, x21
        umlal2  v16.2d, v21.4s, v27.s[3]
        str     x28, [sp, #0x630]
        adc     x28, xzr, xzr
        str     x26, [sp, #0x628]
        mul     x26, x25, x25
        umlal   v16.2d, v28.2s, v27.s[0]
        umlal2  v16.2d, v28.4s, v27.s[1]
        ldp     d21, d28, [x16, #0xb8]
        umlal   v16.2d, v8.2s, v20.s[2]
        str     x20, [sp, #0x620]
        umulh   x20, x25, x25
        umlal2  v16.2d, v8.4s, v20.s[3]
        umlal   v16.2d, v5.2s, v20.s[0]
        umlal2  v16.2d, v5.4s, v20.s[1]
        ldp     q8, q5, [x2, #0xa0]
        umlal   v16.2d, v19.2s, v0.s[2]
        str     x22, [sp, #0x618]
        umulh   x22, x10, x10
        adds    x23, x23, x7
        umlal2  v16.2d, v19.4s, v0.s[3]
        adcs    x6, x9, x6
        shl     v19.2d, v28.2d, #0x22
        umlal   v16.2d, v23.2s, v0.s[0]
        umlal2  v16.2d, v23.4s, v0.s[1]
        ldp     q23, q28, [x2, #0xe0]
        umlal   v16.2d, v18.2s, v4.s[2]
        mul     x7, x15, x15
        umlal2  v16.2d, v18.4s, v4.s[3]
        adcs    x27, x27, x22
        umlal   v16.2d, v25.2s, v4.s[0]
        adcs    x24, x24, x17
        umlal2  v16.2d, v25.4s, v4.s[1]
        adcs    x19, x19, x13
        ldp     q18, q25, [x2, #0xc0]
        adcs    x26, x21, x26
        mul     x21, x5, x5
        adc     x28, x28, x20
        subs    x20, x15, x5
        sbcs    x22, x14, x10
        usra    v16.2d, v21.2d, #0x24
        sbcs    x5, x12, x8
        umull   v21.2d, v8.2s, v12.s[0]
        sbcs    x25, x1, x25
        csetm   x1, lo
        eor     x5, x5, x1
        eor     x20, x20, x1
        eor     x22, x22, x1
        usra    v16.2d, v19.2d, #6
        eor     x25, x25, x1
        cmn     x1, #1
        umlal2  v21.2d, v8.4s, v12.s[2]
        ldp     q8, q19, [x2]
        adcs    x20, x20, xzr
        umlal   v21.2d, v5.2s, v29.s[2]
        adcs    x22, x22, xzr
        umlal2  v21.2d, v5.4s, v29.s[3]
        adcs    x1, x5, xzr
        umulh   x5, x20, x22
        umlal   v21.2d, v18.2s, v29.s[0]
        umlal   v16.2d, v22.2s, v12.s[0]
        adcs    x25, x25, xzr
        umlal2  v16.2d, v22.4s, v12.s[2]
        ldp     q12, q5, [x2, #0x100]
        umlal2  v21.2d, v18.4s, v29.s[1]
        ldp     q18, q22, [x2, #0x120]
        mul     x8, x20, x1
        umlal   v21.2d, v25.2s, v10.s[2]
        umlal2  v21.2d, v25.4s, v10.s[3]
        ldr     q25, [x2, #0x1a0]
        umlal   v17.2d, v8.2s, v9.s[0]
        umlal2  v17.2d, v8.4s, v9.s[2]
        mul     x9, x20, x25
        umlal   v21.2d, v23.2s, v10.s[0]
        umlal2  v21.2d, v23.4s, v10.s[1]
        umulh   x10, x20, x1
        adds    x5, x5, x8
        umlal   v21.2d, v28.2s, v3.s[2]
        ext     v8.16b, v6.16b, v17.16b, #8
        umlal2  v21.2d, v28.4s, v3.s[3]
        ldp     q23, q28, [x2, #0x140]
        usra    v17.2d, v8.2d, #0x1d
        umlal   v21.2d, v12.2s, v3.s[0]
        mul     x8, x20, x22
        umlal2  v21.2d, v12.4s, v3.s[1]
        adcs    x9, x10, x9
        umlal   v21.2d, v5.2s, v15.s[2]
        umlal2  v21.2d, v5.4s, v15.s[3]
        ldp     q12, q8, [x2, #0x160]
        and     v5.16b, v17.16b, v2.16b
        ext     v17.16b, v17.16b, v6.16b, #8
        umlal   v21.2d, v18.2s, v15.s[0]
        usra    v14.2d, v17.2d, #0x1d
        umlal   v14.2d, v19.2s, v9.s[0]
        umlal2  v14.2d, v19.4s, v9.s[2]
        umulh   x10, x20, x25
        umlal2  v21.2d, v18.4s, v15.s[1]
        ldp     q17, q18, [x2, #0x20]
        umlal   v13.2d, v18.2s, v9.s[0]
        umlal   v11.2d, v17.2s, v9.s[0]
        umlal2  v11.2d, v17.4s, v9.s[2]
        umlal2  v13.2d, v18.4s, v9.s[2]
        ldp     q17, q18, [x2, #0x40]
        mul     x12, x22, x25
        umlal   v24.2d, v17.2s, v9.s[0]
        adcs    x10, x10, x12
        umlal2  v24.2d, v17.4s, v9.s[2]
        umlal   v1.2d, v18.2s, v9.s[0]
        umulh   x12, x22, x25
        ldr     x14, [sp, #0x7b8]
        umlal   v21.2d, v22.2s, v27.s[2]
        umlal2  v1.2d, v18.4s, v9.s[2]
        ldp     q17, q18, [x2, #0x60]
        umlal2  v21.2d, v22.4s, v27.s[3]
        ldp     q19, q22, [x2, #0x180]
        mul     x13, x1, x25
        adcs    x12, x12, x13
        ldr     x13, [x4]
        umlal   v7.2d, v17.2s, v9.s[0]
        umlal2  v7.2d, v17.4s, v9.s[2]
        umlal   v21.2d, v23.2s, v27.s[0]
        umulh   x15, x13, x14
        umlal   v30.2d, v18.2s, v9.s[0]
        umlal2  v30.2d, v18.4s, v9.s[2]
        ldr     q17, [x2, #0x1a0]
        umlal2  v21.2d, v23.4s, v27.s[1]
        umlal   v21.2d, v28.2s, v20.s[2]
        umulh   x17, x1, x25
        umlal2  v21.2d, v28.4s, v20.s[3]
        adc     x17, x17, xzr
        ldp     q18, q23, [x2, #0x80]
        umlal   v21.2d, v12.2s, v20.s[0]
        umlal2  v21.2d, v12.4s, v20.s[1]
        umlal   v16.2d, v18.2s, v9.s[0]
        str     x28, [sp, #0x678]
        mul     x28, x13, x14
        umlal2  v16.2d, v18.4s, v9.s[2]
        ldp     q12, q18, [x2, #0xa0]
        umlal   v21.2d, v8.2s, v0.s[2]
        umlal2  v21.2d, v8.4s, v0.s[3]
        str     x28, [sp, #0x668]
        mul     x28, x22, x1
        adds    x28, x9, x28
        ldr     x9, [sp, #0x7c0]
        umlal   v21.2d, v19.2s, v0.s[0]
        umlal2  v21.2d, v19.4s, v0.s[1]
        ldp     d8, d19, [x16, #0xc0]
        umlal   v21.2d, v22.2s, v4.s[2]
        shl     v19.2d, v19.2d, #0x28
        mul     x16, x13, x9
        umlal2  v21.2d, v22.4s, v4.s[3]
        ldp     q22, q28, [x2, #0xc0]
        umlal   v21.2d, v25.2s, v4.s[0]
        umlal2  v21.2d, v25.4s, v4.s[1]
        usra    v21.2d, v8.2d, #0x1e
        str     x26, [sp, #0x6a0]
        umulh   x26, x22, x1
        adcs    x26, x10, x26
        adcs    x10, x12, xzr
        usra    v21.2d, v19.2d, #6
        adc     x12, x17, xzr
        adds    x8, x8, x8
        adcs    x5, x5, x5
        umlal   v21.2d, v23.2s, v9.s[0]
        adcs    x28, x28, x28
        adcs    x26, x26, x26
        adcs    x10, x10, x10
        umlal2  v21.2d, v23.4s, v9.s[2]
        adcs    x12, x12, x12
        adc     x17, xzr, xzr
        ldp     q8, q19, [x2, #0xe0]
        umulh   x9, x13, x9
        umull   v23.2d, v12.2s, v9.s[0]
        umlal2  v23.2d, v12.4s, v9.s[2]
        ldp     q12, q9, [x2, #0x100]
        umlal   v23.2d, v18.2s, v26.s[0]
        umlal2  v23.2d, v18.4s, v26.s[1]
        str     x19, [sp, #0x670]
        ldr     x19, [sp, #0x7e0]
        str     x24, [sp, #0x660]
        mul     x24, x13, x19
        umlal   v23.2d, v22.2s, v29.s[2]
        umlal2  v23.2d, v22.4s, v29.s[3]
        ldp     q18, q22, [x2, #0x120]
        umlal   v23.2d, v28.2s, v29.s[0]
        umulh   x13, x20, x20
        adds    x8, x8, x13
        umlal2  v23.2d, v28.4s, v29.s[1]
        umlal   v23.2d, v8.2s, v10.s[2]
        mul     x20, x20, x20
        mul     x13, x22, x22
        adcs    x5, x5, x13
        umlal2  v23.2d, v8.4s, v10.s[3]
        ldp     q8, q25, [x2, #0x140]
        umulh   x22, x22, x22
        umlal   v23.2d, v19.2s, v10.s[0]
        adcs    x28, x28, x22
        umlal2  v23.2d, v19.4s, v10.s[1]
        umlal   v23.2d, v12.2s, v3.s[2]
        ldp     q19, q28, [x2, #0x160]
        umlal2  v23.2d, v12.4s, v3.s[3]
        mul     x22, x1, x1
        adcs    x26, x26, x22
        umlal   v23.2d, v9.2s, v3.s[0]
        umlal2  v23.2d, v9.4s, v3.s[1]
        umlal   v23.2d, v18.2s, v15.s[2]
        umulh   x22, x1, x1
        adcs    x22, x10, x22
        umlal2  v23.2d, v18.4s, v15.s[3]
        ldp     q12, q9, [x2]
        umlal   v14.2d, v12.2s, v5.s[0]
        umlal2  v14.2d, v12.4s, v5.s[2]
        umlal   v23.2d, v22.2s, v15.s[0]
        umlal2  v23.2d, v22.4s, v15.s[1]
        ext     v12.16b, v6.16b, v14.16b, #8
        usra    v14.2d, v12.2d, #0x1d
        ext     v12.16b, v14.16b, v6.16b, #8
        usra    v11.2d, v12.2d, #0x1d
        and     v14.16b, v14.16b, v2.16b
        umlal   v11.2d, v9.2s, v5.s[0]
        umlal2  v11.2d, v9.4s, v5.s[2]
        ldp     q12, q9, [x2, #0x20]
        mul     x1, x25, x25
        umlal   v13.2d, v12.2s, v5.s[0]
        adcs    x1, x12, x1
        umlal2  v13.2d, v12.4s, v5.s[2]
        umlal   v24.2d, v9.2s, v5.s[0]
        umulh   x25, x25, x25
        adc     x25, x17, x25
        ldr     x12, [x4]
        adds    x10, x15, x16
        adcs    x24, x9, x24
        umlal2  v24.2d, v9.4s, v5.s[2]
        ldp     q12, q9, [x2, #0x40]
        umlal   v1.2d, v12.2s, v5.s[0]
        umlal2  v1.2d, v12.4s, v5.s[2]
        mul     x9, x14, x19
        umlal   v7.2d, v9.2s, v5.s[0]
        umlal2  v7.2d, v9.4s, v5.s[2]
        ldp     q12, q9, [x2, #0x60]
        umlal   v30.2d, v12.2s, v5.s[0]
        umulh   x13, x12, x19
        umlal2  v30.2d, v12.4s, v5.s[2]
        ldr     x15, [sp, #0x7c0]
        umlal   v23.2d, v8.2s, v27.s[2]
        umlal2  v23.2d, v8.4s, v27.s[3]
        ldp     q12, q8, [x2, #0x180]
        adcs    x9, x13, x9
        umulh   x13, x14, x19
        umlal   v16.2d, v9.2s, v5.s[0]
        umlal   v23.2d, v25.2s, v27.s[0]
        umlal2  v23.2d, v25.4s, v27.s[1]
        umlal2  v16.2d, v9.4s, v5.s[2]
        ldp     q9, q18, [x2, #0xa0]
        umlal   v23.2d, v19.2s, v20.s[2]
        mul     x16, x15, x19
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x6e0]
        umlal2  v23.2d, v19.4s, v20.s[3]
        umlal   v23.2d, v28.2s, v20.s[0]
        ldp     d19, d22, [x16, #0xc8]
        umulh   x17, x15, x19
        adc     x17, x17, xzr
        umlal2  v23.2d, v28.4s, v20.s[1]
        subs    x20, x7, x20
        umlal   v23.2d, v12.2s, v0.s[2]
        str     x7, [sp, #0x610]
        ldr     x19, [sp, #0x630]
        mul     x7, x14, x15
        sbcs    x8, x11, x8
        ldr     x16, [sp, #0x638]
        str     x11, [sp, #0x608]
        ldr     x12, [sp, #0x640]
        ldr     x11, [sp, #0x618]
        sbcs    x5, x11, x5
        ldr     x11, [sp, #0x620]
        umlal2  v23.2d, v12.4s, v0.s[3]
        sbcs    x28, x11, x28
        ldr     x11, [sp, #0x628]
        umull   v12.2d, v9.2s, v5.s[0]
        sbcs    x26, x11, x26
        sbcs    x22, x19, x22
        umlal2  v12.2d, v9.4s, v5.s[2]
        sbcs    x1, x16, x1
        sbcs    x25, x12, x25
        str     x10, [sp, #0x600]
        csetm   x10, lo
        umulh   x15, x14, x15
        ldr     x14, [sp, #0x660]
        adds    x20, x20, x21
        adcs    x8, x8, x23
        umlal   v23.2d, v8.2s, v0.s[0]
        adcs    x5, x5, x6
        adcs    x28, x28, x27
        adcs    x26, x26, x14
        ldr     x14, [sp, #0x670]
        adcs    x22, x22, x14
        ldr     x14, [sp, #0x6a0]
        umlal   v12.2d, v18.2s, v26.s[2]
        umlal2  v23.2d, v8.4s, v0.s[1]
        ldp     q8, q9, [x2, #0xc0]
        adcs    x1, x1, x14
        ldr     x14, [sp, #0x678]
        adcs    x25, x25, x14
        adc     x10, x10, xzr
        shl     v22.2d, v22.2d, #0x2e
        umlal   v23.2d, v17.2s, v4.s[2]
        umlal2  v23.2d, v17.4s, v4.s[3]
        ldp     q4, q17, [x2, #0xe0]
        adds    x24, x24, x7
        adcs    x7, x9, x15
        adcs    x9, x13, xzr
        umlal2  v12.2d, v18.4s, v26.s[3]
        adc     x13, x17, xzr
        adds    x20, x11, x20
        adcs    x19, x19, x8
        usra    v23.2d, v19.2d, #0x18
        ldp     q18, q19, [x2, #0x80]
        adcs    x5, x16, x5
        usra    v23.2d, v22.2d, #6
        umlal   v12.2d, v8.2s, v26.s[0]
        adcs    x28, x12, x28
        adcs    x26, x21, x26
        adcs    x23, x23, x22
        ldr     x22, [sp, #0x670]
        umlal2  v12.2d, v8.4s, v26.s[1]
        ldp     q8, q22, [x2, #0x100]
        umlal   v12.2d, v9.2s, v29.s[2]
        ldr     x8, [sp, #0x668]
        uzp1    v25.4s, v5.4s, v14.4s
        adcs    x21, x6, x1
        ldr     x1, [sp, #0x6a0]
        adcs    x27, x27, x25
        ldr     x25, [sp, #0x660]
        umlal2  v12.2d, v9.4s, v29.s[3]
        adcs    x25, x25, x10
        adcs    x22, x22, xzr
        adcs    x1, x1, xzr
        umlal   v12.2d, v4.2s, v29.s[0]
        adcs    x6, x14, xzr
        adds    x8, x8, x8
        ldr     q9, [x2, #0x1a0]
        umlal2  v12.2d, v4.4s, v29.s[1]
        ldp     q4, q28, [x2]
        umlal   v12.2d, v17.2s, v10.s[2]
        umlal   v21.2d, v18.2s, v5.s[0]
        umlal2  v21.2d, v18.4s, v5.s[2]
        umlal2  v12.2d, v17.4s, v10.s[3]
        umlal   v23.2d, v19.2s, v5.s[0]
        ldp     q17, q18, [x2, #0x120]
        umlal   v12.2d, v8.2s, v10.s[0]
        umlal2  v12.2d, v8.4s, v10.s[1]
        umlal   v12.2d, v22.2s, v3.s[2]
        umlal2  v12.2d, v22.4s, v3.s[3]
        ldr     x10, [x4]
        umlal   v11.2d, v4.2s, v14.s[0]
        umlal2  v11.2d, v4.4s, v14.s[2]
        ldr     x12, [sp, #0x600]
        ext     v8.16b, v6.16b, v11.16b, #8
        umlal   v12.2d, v17.2s, v3.s[0]
        umlal2  v23.2d, v19.4s, v5.s[2]
        ldp     q4, q5, [x2, #0x140]
        umlal2  v12.2d, v17.4s, v3.s[1]
        umlal   v12.2d, v18.2s, v15.s[2]
        ldp     q17, q19, [x2, #0x160]
        umlal2  v12.2d, v18.4s, v15.s[3]
        umlal   v12.2d, v4.2s, v15.s[0]
        umulh   x11, x10, x10
        usra    v11.2d, v8.2d, #0x1d
        adcs    x12, x12, x12
        adcs    x24, x24, x24
        adcs    x7, x7, x7
        adcs    x9, x9, x9
        adcs    x13, x13, x13
        ext     v8.16b, v11.16b, v6.16b, #8
        usra    v13.2d, v8.2d, #0x1d
        adc     x14, xzr, xzr
        adds    x8, x8, x11
        ldr     x11, [sp, #0x7b8]
        and     v8.16b, v11.16b, v2.16b
        umlal   v13.2d, v28.2s, v14.s[0]
        ldp     q11, q18, [x2, #0x20]
        mul     x15, x11, x11
        adcs    x12, x12, x15
        umlal2  v13.2d, v28.4s, v14.s[2]
        umlal   v24.2d, v11.2s, v14.s[0]
        ldp     q22, q28, [x2, #0x180]
        umlal2  v24.2d, v11.4s, v14.s[2]
        umulh   x15, x11, x11
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x7c0]
        umlal   v1.2d, v18.2s, v14.s[0]
        umlal2  v12.2d, v4.4s, v15.s[1]
        stp     x12, x24, [x3, #0x10]
        umlal   v12.2d, v5.2s, v27.s[2]
        umlal2  v1.2d, v18.4s, v14.s[2]
        mul     x16, x15, x15
        adcs    x7, x7, x16
        ldr     x16, [sp, #0x6e0]
        umlal2  v12.2d, v5.4s, v27.s[3]
        umlal   v12.2d, v17.2s, v27.s[0]
        ldp     q11, q4, [x2, #0x40]
        umlal   v7.2d, v11.2s, v14.s[0]
        ldp     d5, d18, [x16, #0xd0]
        umulh   x17, x15, x15
        str     x6, [sp, #0x600]
        ldr     x6, [sp, #0x7e0]
        str     x1, [sp, #0x668]
        mul     x1, x6, x6
        adcs    x9, x9, x17
        umlal2  v12.2d, v17.4s, v27.s[1]
        shl     v17.2d, v18.2d, #0x34
        umlal2  v7.2d, v11.4s, v14.s[2]
        ldp     q11, q18, [x2, #0x60]
        umlal   v12.2d, v19.2s, v20.s[2]
        umlal2  v12.2d, v19.4s, v20.s[3]
        mul     x17, x10, x10
        umlal   v30.2d, v4.2s, v14.s[0]
        stp     x17, x8, [x3]
        umlal2  v30.2d, v4.4s, v14.s[2]
        ldp     q4, q19, [x2, #0xa0]
        umlal   v12.2d, v22.2s, v20.s[0]
        adcs    x1, x13, x1
        ldr     x13, [sp, #0x7e8]
        str     x22, [sp, #0x678]
        ldr     x22, [sp, #0x7d8]
        str     x25, [sp, #0x6a0]
        mul     x25, x13, x22
        umlal   v16.2d, v11.2s, v14.s[0]
        umlal2  v16.2d, v11.4s, v14.s[2]
        umlal2  v12.2d, v22.4s, v20.s[1]
        ldp     q11, q22, [x2, #0x80]
        str     x27, [sp, #0x670]
        umulh   x27, x6, x6
        adc     x27, x14, x27
        umlal   v12.2d, v28.2s, v0.s[2]
        umlal2  v12.2d, v28.4s, v0.s[3]
        umlal   v12.2d, v9.2s, v0.s[0]
        umulh   x14, x13, x22
        umlal2  v12.2d, v9.4s, v0.s[1]
        usra    v12.2d, v5.2d, #0x12
        umull   v9.2d, v4.2s, v14.s[0]
        usra    v12.2d, v17.2d, #6
        ldp     q5, q17, [x2, #0xc0]
        umlal2  v9.2d, v4.4s, v14.s[2]
        umlal   v9.2d, v19.2s, v25.s[0]
        str     x21, [sp, #0x660]
        ldr     x21, [sp, #0x7c8]
        str     x23, [sp, #0x640]
        mul     x23, x13, x21
        adds    x23, x14, x23
        umlal2  v9.2d, v19.4s, v25.s[1]
        ldr     q4, [x2, #0x1a0]
        umlal   v9.2d, v5.2s, v26.s[2]
        umlal   v23.2d, v11.2s, v14.s[0]
        umulh   x14, x13, x21
        ldp     q19, q28, [x2, #0xe0]
        umlal2  v23.2d, v11.4s, v14.s[2]
        umlal   v21.2d, v18.2s, v14.s[0]
        ldp     q11, q31, [x2, #0x100]
        umlal2  v21.2d, v18.4s, v14.s[2]
        umlal2  v9.2d, v5.4s, v26.s[3]
        umlal   v9.2d, v17.2s, v26.s[0]
        str     x26, [sp, #0x638]
        ldr     x26, [sp, #0x7d0]
        str     x28, [sp, #0x630]
        mul     x28, x13, x26
        adcs    x28, x14, x28
        umlal2  v9.2d, v17.4s, v26.s[1]
        ldp     q5, q17, [x2, #0x120]
        umlal   v9.2d, v19.2s, v29.s[2]
        umlal2  v9.2d, v19.4s, v29.s[3]
        umulh   x14, x13, x26
        umlal   v9.2d, v28.2s, v29.s[0]
        umlal2  v9.2d, v28.4s, v29.s[1]
        umlal   v9.2d, v11.2s, v10.s[2]
        umlal2  v9.2d, v11.4s, v10.s[3]
        str     x5, [sp, #0x628]
        mul     x5, x22, x26
        adcs    x5, x14, x5
        umlal   v9.2d, v31.2s, v10.s[0]
        umlal   v12.2d, v22.2s, v14.s[0]
        ldp     q11, q18, [x2, #0x160]
        umlal2  v9.2d, v31.4s, v10.s[1]
        umlal2  v12.2d, v22.4s, v14.s[2]
        mul     x14, x21, x26
        ldp     q14, q19, [x2]
        umlal   v13.2d, v14.2s, v8.s[0]
        ldp     q22, q28, [x2, #0x140]
        umlal2  v13.2d, v14.4s, v8.s[2]
        str     x19, [sp, #0x5f8]
        umulh   x19, x22, x26
        adcs    x19, x19, x14
        umlal   v9.2d, v5.2s, v3.s[2]
        umlal2  v9.2d, v5.4s, v3.s[3]
        umlal   v9.2d, v17.2s, v3.s[0]
        ext     v14.16b, v6.16b, v13.16b, #8
        umlal2  v9.2d, v17.4s, v3.s[1]
        usra    v13.2d, v14.2d, #0x1d
        and     v14.16b, v13.16b, v2.16b
        mul     x14, x22, x21
        ext     v13.16b, v13.16b, v6.16b, #8
        usra    v24.2d, v13.2d, #0x1d
        umlal   v24.2d, v19.2s, v8.s[0]
        umlal2  v24.2d, v19.4s, v8.s[2]
        ldp     q13, q5, [x2, #0x20]
        str     x20, [sp, #0x5f0]
        umulh   x20, x21, x26
        adc     x20, x20, xzr
        adds    x28, x28, x14
        umlal   v1.2d, v13.2s, v8.s[0]
        umlal2  v1.2d, v13.4s, v8.s[2]
        umlal   v7.2d, v5.2s, v8.s[0]
        umulh   x14, x22, x21
        adcs    x5, x5, x14
        adcs    x19, x19, xzr
        umlal2  v7.2d, v5.4s, v8.s[2]
        ldp     q13, q5, [x2, #0x40]
        adc     x20, x20, xzr
        adds    x25, x25, x25
        adcs    x23, x23, x23
        umlal   v30.2d, v13.2s, v8.s[0]
        adcs    x28, x28, x28
        adcs    x5, x5, x5
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        adc     x14, xzr, xzr
        umlal2  v30.2d, v13.4s, v8.s[2]
        umulh   x24, x13, x13
        adds    x24, x25, x24
        umlal   v16.2d, v5.2s, v8.s[0]
        umlal   v9.2d, v22.2s, v15.s[2]
        umlal2  v16.2d, v5.4s, v8.s[2]
        ldp     q13, q5, [x2, #0x180]
        umlal2  v9.2d, v22.4s, v15.s[3]
        mul     x25, x22, x22
        adcs    x23, x23, x25
        umlal   v9.2d, v28.2s, v15.s[0]
        umlal2  v9.2d, v28.4s, v15.s[1]
        ldp     q17, q19, [x2, #0xa0]
        umlal   v9.2d, v11.2s, v27.s[2]
        umulh   x25, x22, x22
        adcs    x28, x28, x25
        umlal2  v9.2d, v11.4s, v27.s[3]
        ldp     d11, d22, [x16, #0xd8]
        shl     v22.2d, v22.2d, #0x3a
        umlal   v9.2d, v18.2s, v27.s[0]
        umlal2  v9.2d, v18.4s, v27.s[1]
        mul     x25, x21, x21
        adcs    x25, x5, x25
        umlal   v9.2d, v13.2s, v20.s[2]
        umlal2  v9.2d, v13.4s, v20.s[3]
        umlal   v9.2d, v5.2s, v20.s[0]
        umulh   x5, x21, x21
        adcs    x19, x19, x5
        umull   v13.2d, v17.2s, v8.s[0]
        umlal2  v13.2d, v17.4s, v8.s[2]
        umlal   v13.2d, v19.2s, v25.s[2]
        umlal2  v13.2d, v19.4s, v25.s[3]
        ldp     q17, q18, [x2, #0x100]
        umulh   x5, x26, x26
        umlal2  v9.2d, v5.4s, v20.s[1]
        ldp     q5, q19, [x2, #0xc0]
        umlal   v9.2d, v4.2s, v0.s[2]
        umlal2  v9.2d, v4.4s, v0.s[3]
        usra    v9.2d, v11.2d, #0xc
        ldp     q11, q0, [x2, #0xe0]
        usra    v9.2d, v22.2d, #6
        mul     x12, x13, x13
        ldp     q4, q22, [x2, #0x60]
        umlal   v23.2d, v22.2s, v8.s[0]
        umlal2  v23.2d, v22.4s, v8.s[2]
        umlal   v21.2d, v4.2s, v8.s[0]
        ldp     q22, q28, [x2, #0x80]
        mul     x8, x26, x26
        adcs    x20, x20, x8
        umlal2  v21.2d, v4.4s, v8.s[2]
        adc     x5, x14, x5
        subs    x8, x10, x13
        sbcs    x22, x11, x22
        sbcs    x21, x15, x21
        umlal   v13.2d, v5.2s, v25.s[0]
        sbcs    x26, x6, x26
        csetm   x6, lo
        cmn     x6, #1
        umlal2  v13.2d, v5.4s, v25.s[1]
        eor     x21, x21, x6
        eor     x22, x22, x6
        eor     x26, x26, x6
        umlal   v9.2d, v28.2s, v8.s[0]
        eor     x6, x8, x6
        adcs    x6, x6, xzr
        adcs    x22, x22, xzr
        umlal   v12.2d, v22.2s, v8.s[0]
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        mul     x8, x6, x22
        umlal   v13.2d, v19.2s, v26.s[2]
        umlal2  v12.2d, v22.4s, v8.s[2]
        uzp1    v4.4s, v8.4s, v14.4s
        umlal2  v13.2d, v19.4s, v26.s[3]
        mul     x10, x6, x21
        umlal   v13.2d, v11.2s, v26.s[0]
        umlal2  v13.2d, v11.4s, v26.s[1]
        ldp     q11, q5, [x2]
        umlal   v24.2d, v11.2s, v14.s[0]
        umlal2  v24.2d, v11.4s, v14.s[2]
        ext     v11.16b, v6.16b, v24.16b, #8
        umulh   x11, x6, x22
        adds    x10, x11, x10
        usra    v24.2d, v11.2d, #0x1d
        umlal   v13.2d, v0.2s, v29.s[2]
        umlal2  v9.2d, v28.4s, v8.s[2]
        ext     v8.16b, v24.16b, v6.16b, #8
        and     v11.16b, v24.16b, v2.16b
        usra    v1.2d, v8.2d, #0x1d
        umlal   v1.2d, v5.2s, v14.s[0]
        mul     x11, x6, x26
        ldp     q8, q19, [x2, #0x120]
        umlal2  v1.2d, v5.4s, v14.s[2]
        ldp     q5, q22, [x2, #0x140]
        umlal2  v13.2d, v0.4s, v29.s[3]
        ldr     d0, [x16, #0xe0]
        umulh   x13, x6, x21
        adcs    x11, x13, x11
        umlal   v13.2d, v17.2s, v29.s[0]
        umlal2  v13.2d, v17.4s, v29.s[1]
        ldr     q17, [x2, #0x1a0]
        umlal   v13.2d, v18.2s, v10.s[2]
        umlal2  v13.2d, v18.4s, v10.s[3]
        ldp     q18, q24, [x2, #0x160]
        umlal   v13.2d, v8.2s, v10.s[0]
        umlal2  v13.2d, v8.4s, v10.s[1]
        umlal   v13.2d, v19.2s, v3.s[2]
        ldr     q8, [x2, #0x1a0]
        umlal2  v13.2d, v19.4s, v3.s[3]
        umlal   v13.2d, v5.2s, v3.s[0]
        umlal2  v13.2d, v5.4s, v3.s[1]
        ldr     d5, [x16, #0xe8]
        shl     v5.2d, v5.2d, #6
        umlal   v13.2d, v22.2s, v15.s[2]
        umlal2  v13.2d, v22.4s, v15.s[3]
        ldp     q19, q22, [x2, #0x180]
        umlal   v13.2d, v18.2s, v15.s[0]
        umlal2  v13.2d, v18.4s, v15.s[1]
        umulh   x13, x6, x26
        umlal   v13.2d, v24.2s, v27.s[2]
        umlal2  v13.2d, v24.4s, v27.s[3]
        ldp     q18, q24, [x2, #0x20]
        ldp     q28, q31, [x2, #0x40]
        umlal   v7.2d, v18.2s, v14.s[0]
        umlal   v30.2d, v24.2s, v14.s[0]
        mul     x14, x22, x26
        adcs    x13, x13, x14
        umlal2  v30.2d, v24.4s, v14.s[2]
        umlal2  v7.2d, v18.4s, v14.s[2]
        umlal   v16.2d, v28.2s, v14.s[0]
        umulh   x14, x22, x26
        umlal   v13.2d, v19.2s, v27.s[0]
        umlal2  v16.2d, v28.4s, v14.s[2]
        umlal2  v13.2d, v19.4s, v27.s[1]
        umlal   v13.2d, v22.2s, v20.s[2]
        mul     x15, x21, x26
        adcs    x14, x14, x15
        umlal2  v13.2d, v22.4s, v20.s[3]
        ldp     q18, q19, [x2, #0xa0]
        umlal   v13.2d, v17.2s, v20.s[0]
        umlal2  v13.2d, v17.4s, v20.s[1]
        usra    v13.2d, v0.2d, #6
        umulh   x15, x21, x26
        adc     x15, x15, xzr
        umlal   v21.2d, v31.2s, v14.s[0]
        ldp     q0, q17, [x2, #0x80]
        umlal2  v21.2d, v31.4s, v14.s[2]
        ldp     q22, q24, [x2, #0x60]
        umlal   v12.2d, v24.2s, v14.s[0]
        umlal2  v12.2d, v24.4s, v14.s[2]
        mul     x16, x22, x21
        adds    x11, x11, x16
        umlal   v23.2d, v22.2s, v14.s[0]
        umlal2  v23.2d, v22.4s, v14.s[2]
        umull   v22.2d, v18.2s, v14.s[0]
        umulh   x16, x22, x21
        adcs    x13, x13, x16
        adcs    x14, x14, xzr
        umlal2  v22.2d, v18.4s, v14.s[2]
        adc     x15, x15, xzr
        adds    x8, x8, x8
        adcs    x10, x10, x10
        umlal   v22.2d, v19.2s, v4.s[0]
        adcs    x11, x11, x11
        adcs    x13, x13, x13
        adcs    x14, x14, x14
        umlal   v9.2d, v0.2s, v14.s[0]
        adcs    x15, x15, x15
        adc     x16, xzr, xzr
        ldp     q18, q24, [x2, #0xc0]
        umulh   x17, x6, x6
        adds    x8, x8, x17
        umlal   v13.2d, v17.2s, v14.s[0]
        umlal2  v22.2d, v19.4s, v4.s[1]
        ldp     q19, q28, [x2, #0xe0]
        umlal   v22.2d, v18.2s, v25.s[2]
        umlal2  v22.2d, v18.4s, v25.s[3]
        umlal   v22.2d, v24.2s, v25.s[0]
        umlal2  v22.2d, v24.4s, v25.s[1]
        umulh   x17, x22, x22
        umlal   v22.2d, v19.2s, v26.s[2]
        umlal2  v22.2d, v19.4s, v26.s[3]
        mul     x22, x22, x22
        adcs    x22, x10, x22
        adcs    x10, x11, x17
        ldr     x17, [x4, #0x48]
        ldp     q18, q19, [x2]
        mul     x11, x21, x21
        umlal   v1.2d, v18.2s, v11.s[0]
        umlal2  v1.2d, v18.4s, v11.s[2]
        adcs    x11, x13, x11
        ldr     x13, [x4, #0x40]
        ext     v18.16b, v6.16b, v1.16b, #8
        umlal   v22.2d, v28.2s, v26.s[0]
        ldp     q24, q31, [x2, #0x100]
        mul     x13, x13, x17
        umlal2  v9.2d, v0.4s, v14.s[2]
        umlal2  v22.2d, v28.4s, v26.s[1]
        umlal   v22.2d, v24.2s, v29.s[2]
        umulh   x21, x21, x21
        umlal2  v22.2d, v24.4s, v29.s[3]
        umlal   v22.2d, v31.2s, v29.s[0]
        umlal2  v22.2d, v31.4s, v29.s[1]
        adcs    x21, x14, x21
        umlal2  v13.2d, v17.4s, v14.s[2]
        ldp     q14, q0, [x2, #0x140]
        ldp     q17, q24, [x2, #0x120]
        umlal   v22.2d, v17.2s, v10.s[2]
        ldp     q28, q31, [x2, #0x160]
        umlal2  v22.2d, v17.4s, v10.s[3]
        mul     x6, x6, x6
        umlal   v22.2d, v24.2s, v10.s[0]
        umlal2  v22.2d, v24.4s, v10.s[1]
        umlal   v22.2d, v14.2s, v3.s[2]
        usra    v1.2d, v18.2d, #0x1d
        umlal2  v22.2d, v14.4s, v3.s[3]
        umlal   v22.2d, v0.2s, v3.s[0]
        and     v14.16b, v1.16b, v2.16b
        ext     v1.16b, v1.16b, v6.16b, #8
        usra    v7.2d, v1.2d, #0x1d
        umulh   x14, x26, x26
        umlal   v7.2d, v19.2s, v11.s[0]
        umlal2  v7.2d, v19.4s, v11.s[2]
        ldr     q1, [x2, #0x1a0]
        umlal2  v22.2d, v0.4s, v3.s[1]
        ldp     q0, q17, [x2, #0x180]
        umlal   v22.2d, v28.2s, v15.s[2]
        mul     x26, x26, x26
        adcs    x26, x15, x26
        ldr     x15, [x3]
        adc     x14, x16, x14
        ldr     x16, [x3, #8]
        umlal2  v22.2d, v28.4s, v15.s[3]
        subs    x6, x15, x6
        sbcs    x8, x16, x8
        ldr     x16, [x3, #0x10]
        sbcs    x22, x16, x22
        ldr     x16, [x3, #0x18]
        umlal   v22.2d, v31.2s, v15.s[0]
        ldp     q18, q19, [x2, #0x20]
        sbcs    x10, x16, x10
        ldr     x16, [x4, #0x40]
        sbcs    x11, x7, x11
        umulh   x15, x16, x17
        sbcs    x21, x9, x21
        sbcs    x26, x1, x26
        umlal2  v22.2d, v31.4s, v15.s[1]
        sbcs    x14, x27, x14
        csetm   x17, lo
        adds    x6, x6, x12
        umlal   v22.2d, v0.2s, v27.s[2]
        adcs    x8, x8, x24
        adcs    x22, x22, x23
        adcs    x10, x10, x28
        umlal   v30.2d, v18.2s, v11.s[0]
        adcs    x11, x11, x25
        adcs    x21, x21, x19
        adcs    x26, x26, x20
        umlal2  v22.2d, v0.4s, v27.s[3]
        str     x13, [sp, #0x7d0]
        ldr     x13, [sp, #0x788]
        mul     x13, x16, x13
        umlal2  v30.2d, v18.4s, v11.s[2]
        adcs    x14, x14, x5
        adc     x17, x17, xzr
        adds    x6, x7, x6
        adcs    x7, x9, x8
        adcs    x22, x1, x22
        umlal   v16.2d, v19.2s, v11.s[0]
        adcs    x27, x27, x10
        adcs    x1, x12, x11
        adcs    x24, x24, x21
        ldr     x21, [sp, #0x788]
        umlal2  v16.2d, v19.4s, v11.s[2]
        umulh   x8, x16, x21
        adcs    x26, x23, x26
        adcs    x23, x28, x14
        uzp1    v0.4s, v11.4s, v14.4s
        ldr     x9, [sp, #0x790]
        adcs    x28, x25, x17
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal   v22.2d, v17.2s, v27.s[0]
        adcs    x25, x5, xzr
        stp     x22, x27, [x3, #0x30]
        umlal2  v22.2d, v17.4s, v27.s[1]
        ldp     q17, q18, [x2, #0xa0]
        umlal   v22.2d, v8.2s, v20.s[2]
        mul     x5, x21, x21
        ldp     q19, q24, [x2, #0x40]
        mul     x10, x16, x9
        umlal2  v22.2d, v8.4s, v20.s[3]
        usra    v22.2d, v5.2d, #6
        stp     x6, x7, [x3, #0x20]
        umull   v8.2d, v17.2s, v11.s[0]
        umulh   x11, x16, x9
        umlal2  v8.2d, v17.4s, v11.s[2]
        umlal   v8.2d, v18.2s, v4.s[2]
        umlal2  v8.2d, v18.4s, v4.s[3]
        ldp     q5, q17, [x2, #0xc0]
        ldr     x14, [x4, #0x48]
        umlal   v21.2d, v19.2s, v11.s[0]
        mul     x12, x21, x9
        adds    x13, x15, x13
        adcs    x8, x8, x10
        umlal2  v21.2d, v19.4s, v11.s[2]
        ldp     q18, q19, [x2, #0x60]
        umlal   v23.2d, v24.2s, v11.s[0]
        umlal   v8.2d, v5.2s, v4.s[0]
        umulh   x10, x21, x9
        umlal2  v8.2d, v5.4s, v4.s[1]
        umlal   v8.2d, v17.2s, v25.s[2]
        mul     x15, x14, x21
        umlal   v9.2d, v19.2s, v11.s[0]
        umlal2  v8.2d, v17.4s, v25.s[3]
        umlal   v12.2d, v18.2s, v11.s[0]
        mul     x17, x14, x9
        ldp     q5, q17, [x2, #0x80]
        adcs    x11, x11, x17
        umlal2  v12.2d, v18.4s, v11.s[2]
        umlal2  v9.2d, v19.4s, v11.s[2]
        umulh   x17, x14, x9
        umlal   v13.2d, v5.2s, v11.s[0]
        adcs    x12, x17, x12
        adc     x10, x10, xzr
        umlal   v22.2d, v17.2s, v11.s[0]
        umlal2  v13.2d, v5.4s, v11.s[2]
        ldp     q5, q18, [x2]
        umlal2  v23.2d, v24.4s, v11.s[2]
        ldp     q19, q20, [x2, #0xe0]
        umulh   x17, x14, x21
        ldp     q24, q28, [x2, #0x100]
        umlal2  v22.2d, v17.4s, v11.s[2]
        umlal   v7.2d, v5.2s, v14.s[0]
        umlal2  v7.2d, v5.4s, v14.s[2]
        adds    x8, x8, x15
        ldr     x15, [sp, #0x7d0]
        adcs    x11, x11, x17
        umlal   v8.2d, v19.2s, v25.s[0]
        adcs    x12, x12, xzr
        adc     x10, x10, xzr
        adds    x15, x15, x15
        umlal2  v8.2d, v19.4s, v25.s[1]
        adcs    x13, x13, x13
        adcs    x8, x8, x8
        adcs    x11, x11, x11
        ext     v11.16b, v6.16b, v7.16b, #8
        umulh   x17, x16, x16
        adcs    x12, x12, x12
        adcs    x10, x10, x10
        usra    v7.2d, v11.2d, #0x1d
        str     x25, [sp, #0x7d0]
        adc     x25, xzr, xzr
        adds    x15, x15, x17
        umulh   x17, x14, x14
        ext     v11.16b, v7.16b, v6.16b, #8
        usra    v30.2d, v11.2d, #0x1d
        umlal   v30.2d, v18.2s, v14.s[0]
        umlal2  v30.2d, v18.4s, v14.s[2]
        and     v11.16b, v7.16b, v2.16b
        umlal   v8.2d, v20.2s, v26.s[2]
        ldp     q5, q7, [x2, #0x120]
        ldp     q17, q18, [x2, #0x140]
        umlal2  v8.2d, v20.4s, v26.s[3]
        umlal   v8.2d, v24.2s, v26.s[0]
        str     x20, [sp, #0x7e0]
        mul     x20, x14, x14
        adcs    x20, x13, x20
        umlal2  v8.2d, v24.4s, v26.s[1]
        adcs    x8, x8, x17
        umlal   v8.2d, v28.2s, v29.s[2]
        ldp     q19, q20, [x2, #0x160]
        umlal2  v8.2d, v28.4s, v29.s[3]
        umlal   v8.2d, v5.2s, v29.s[0]
        adcs    x5, x11, x5
        umlal2  v8.2d, v5.4s, v29.s[1]
        umlal   v8.2d, v7.2s, v10.s[2]
        umlal2  v8.2d, v7.4s, v10.s[3]
        ldp     q5, q7, [x2, #0x20]
        umlal   v8.2d, v17.2s, v10.s[0]
        umlal2  v8.2d, v17.4s, v10.s[1]
        ldr     x13, [sp, #0x6e0]
        umlal   v16.2d, v5.2s, v14.s[0]
        umlal   v8.2d, v18.2s, v3.s[2]
        ldp     q17, q24, [x2, #0x180]
        umlal2  v16.2d, v5.4s, v14.s[2]
        umlal2  v8.2d, v18.4s, v3.s[3]
        umlal   v8.2d, v19.2s, v3.s[0]
        umlal2  v8.2d, v19.4s, v3.s[1]
        umulh   x11, x9, x9
        ldp     q5, q18, [x2, #0xa0]
        umlal   v8.2d, v20.2s, v15.s[2]
        umlal2  v8.2d, v20.4s, v15.s[3]
        ldp     d19, d20, [x13, #0xe8]
        umlal   v8.2d, v17.2s, v15.s[0]
        shl     v20.2d, v20.2d, #0xc
        umulh   x17, x21, x21
        adcs    x12, x12, x17
        umlal2  v8.2d, v17.4s, v15.s[1]
        umlal   v8.2d, v24.2s, v27.s[2]
        umull   v17.2d, v5.2s, v14.s[0]
        umlal   v21.2d, v7.2s, v14.s[0]
        umlal2  v8.2d, v24.4s, v27.s[3]
        umlal   v8.2d, v1.2s, v27.s[0]
        umlal2  v8.2d, v1.4s, v27.s[1]
        usra    v8.2d, v19.2d, #0x3a
        ldp     q1, q19, [x2, #0x40]
        usra    v8.2d, v20.2d, #6
        mul     x17, x9, x9
        umlal2  v21.2d, v7.4s, v14.s[2]
        adcs    x10, x10, x17
        ldp     q7, q20, [x2, #0x60]
        umlal   v9.2d, v7.2s, v14.s[0]
        mul     x17, x16, x16
        umlal2  v17.2d, v5.4s, v14.s[2]
        ldr     q5, [x2, #0x1a0]
        umlal   v12.2d, v19.2s, v14.s[0]
        adc     x25, x25, x11
        ldr     x11, [sp, #0x7b0]
        str     x19, [sp, #0x7c8]
        ldr     x19, [sp, #0x798]
        str     x28, [sp, #0x7c0]
        mul     x28, x11, x19
        umlal2  v12.2d, v19.4s, v14.s[2]
        umlal   v17.2d, v18.2s, v0.s[0]
        ldp     q19, q24, [x2, #0x80]
        umlal2  v17.2d, v18.4s, v0.s[1]
        umlal   v22.2d, v19.2s, v14.s[0]
        umlal   v13.2d, v20.2s, v14.s[0]
        str     x23, [sp, #0x7d8]
        umulh   x23, x11, x19
        umlal2  v13.2d, v20.4s, v14.s[2]
        umlal   v23.2d, v1.2s, v14.s[0]
        umlal2  v23.2d, v1.4s, v14.s[2]
        ldp     q1, q18, [x2, #0xc0]
        str     x26, [sp, #0x7b8]
        ldr     x26, [sp, #0x7a0]
        str     x24, [sp, #0x7e8]
        mul     x24, x11, x26
        umlal   v17.2d, v1.2s, v4.s[2]
        umlal2  v17.2d, v1.4s, v4.s[3]
        ldp     q1, q20, [x2]
        umlal   v30.2d, v1.2s, v11.s[0]
        umlal2  v30.2d, v1.4s, v11.s[2]
        adds    x24, x23, x24
        ldr     x23, [sp, #0x7a8]
        str     x1, [sp, #0x5e8]
        mul     x1, x11, x23
        umlal   v17.2d, v18.2s, v4.s[0]
        umlal2  v17.2d, v18.4s, v4.s[1]
        ldp     q1, q18, [x2, #0xe0]
        umlal   v17.2d, v1.2s, v25.s[2]
        str     x27, [sp, #0x5e0]
        mul     x27, x19, x23
        umlal2  v9.2d, v7.4s, v14.s[2]
        ldr     q7, [x2, #0x360]
        umlal2  v17.2d, v1.4s, v25.s[3]
        ldp     q1, q20, [x2, #0x1b0]
        umlal   v8.2d, v24.2s, v14.s[0]
        str     x22, [sp, #0x5d8]
        umulh   x22, x11, x26
        adcs    x22, x22, x1
        umlal2  v8.2d, v24.4s, v14.s[2]
        umlal2  v22.2d, v19.4s, v14.s[2]
        ldp     q14, q19, [x2, #0x100]
        umlal   v17.2d, v18.2s, v25.s[0]
        ldp     q20, q24, [x2, #0x120]
        ldp     q28, q31, [x2, #0x140]
        umulh   x1, x11, x23
        umlal2  v17.2d, v18.4s, v25.s[1]
        adcs    x27, x1, x27
        umlal   v17.2d, v14.2s, v26.s[2]
        mul     x1, x26, x23
        str     x7, [sp, #0x5d0]
        umulh   x7, x19, x23
        adcs    x1, x7, x1
        umlal2  v17.2d, v14.4s, v26.s[3]
        umlal   v17.2d, v19.2s, v26.s[0]
        umlal2  v17.2d, v19.4s, v26.s[1]
        umlal   v17.2d, v20.2s, v29.s[2]
        umulh   x7, x26, x23
        adc     x7, x7, xzr
        ldp     q14, q18, [x2, #0x160]
        umlal2  v17.2d, v20.4s, v29.s[3]
        umlal   v17.2d, v24.2s, v29.s[0]
        umlal2  v17.2d, v24.4s, v29.s[1]
        str     x6, [sp, #0x5c8]
        mul     x6, x19, x26
        adds    x22, x22, x6
        umlal   v17.2d, v28.2s, v10.s[2]
        umlal2  v17.2d, v28.4s, v10.s[3]
        ldp     q19, q20, [x2, #0x1c0]
        mul     v20.2s, v30.2s, v7.2s
        and     v20.16b, v20.16b, v2.16b
        umulh   x6, x19, x26
        adcs    x27, x27, x6
        umlal   v30.2d, v1.2s, v20.s[0]
        adcs    x1, x1, xzr
        adc     x6, x7, xzr
        adds    x28, x28, x28
        adcs    x24, x24, x24
        umlal   v17.2d, v31.2s, v10.s[0]
        adcs    x22, x22, x22
        adcs    x27, x27, x27
        adcs    x1, x1, x1
        umlal2  v17.2d, v31.4s, v10.s[1]
        adcs    x6, x6, x6
        adc     x7, xzr, xzr
        ext     v24.16b, v6.16b, v30.16b, #8
        usra    v30.2d, v24.2d, #0x1d
        str     x25, [sp, #0x5c0]
        mul     x25, x19, x19
        ext     v24.16b, v30.16b, v6.16b, #8
        mul     v7.2s, v24.2s, v7.2s
        and     v7.16b, v7.16b, v2.16b
        umlal2  v30.2d, v1.4s, v7.s[0]
        ext     v1.16b, v30.16b, v6.16b, #8
        str     x10, [sp, #0x5b8]
        umulh   x10, x11, x11
        adds    x28, x28, x10
        usra    v16.2d, v1.2d, #0x1d
        ldp     q1, q24, [x2, #0x10]
        umlal   v16.2d, v1.2s, v11.s[0]
        adcs    x24, x24, x25
        uzp1    v7.2d, v20.2d, v7.2d
        ldp     q20, q28, [x2, #0x180]
        umlal   v17.2d, v14.2s, v3.s[2]
        umulh   x25, x19, x19
        adcs    x25, x22, x25
        umlal2  v16.2d, v1.4s, v11.s[2]
        umlal2  v17.2d, v14.4s, v3.s[3]
        umlal   v17.2d, v18.2s, v3.s[0]
        umlal2  v17.2d, v18.4s, v3.s[1]
        ldp     q14, q1, [x2, #0x90]
        mul     x22, x26, x26
        adcs    x27, x27, x22
        umlal   v21.2d, v24.2s, v11.s[0]
        umlal   v17.2d, v20.2s, v15.s[2]
        umlal2  v17.2d, v20.4s, v15.s[3]
        ldp     q18, q20, [x2, #0xd0]
        umlal   v17.2d, v28.2s, v15.s[0]
        umulh   x22, x26, x26
        adcs    x22, x1, x22
        umlal2  v17.2d, v28.4s, v15.s[1]
        umlal   v17.2d, v5.2s, v27.s[2]
        ldp     d28, d30, [x13, #0xf0]
        mul     x1, x23, x23
        adcs    x1, x6, x1
        shl     v30.2d, v30.2d, #0x12
        umlal2  v21.2d, v24.4s, v11.s[2]
        ldp     q24, q31, [x2, #0xb0]
        umlal2  v17.2d, v5.4s, v27.s[3]
        usra    v17.2d, v28.2d, #0x34
        ldp     q5, q27, [x2, #0x30]
        usra    v17.2d, v30.2d, #6
        umulh   x6, x23, x23
        umull   v28.2d, v1.2s, v11.s[0]
        adc     x6, x7, x6
        subs    x7, x16, x11
        umlal   v23.2d, v5.2s, v11.s[0]
        sbcs    x19, x14, x19
        sbcs    x26, x21, x26
        sbcs    x23, x9, x23
        umlal   v12.2d, v27.2s, v11.s[0]
        csetm   x21, lo
        cmn     x21, #1
        eor     x26, x26, x21
        umlal   v16.2d, v19.2s, v7.s[0]
        eor     x23, x23, x21
        umlal2  v23.2d, v5.4s, v11.s[2]
        eor     x7, x7, x21
        adcs    x7, x7, xzr
        mul     x9, x11, x11
        eor     x19, x19, x21
        adcs    x19, x19, xzr
        umlal2  v16.2d, v19.4s, v7.s[2]
        adcs    x26, x26, xzr
        adcs    x23, x23, xzr
        ldp     q5, q19, [x2, #0x50]
        umlal   v9.2d, v5.2s, v11.s[0]
        mul     x21, x7, x26
        umlal2  v9.2d, v5.4s, v11.s[2]
        umlal   v13.2d, v19.2s, v11.s[0]
        umlal2  v13.2d, v19.4s, v11.s[2]
        uzp1    v5.4s, v11.4s, v7.4s
        mul     x10, x7, x19
        umlal   v17.2d, v14.2s, v11.s[0]
        umlal2  v17.2d, v14.4s, v11.s[2]
        ldr     q14, [x2, #0x360]
        umlal2  v12.2d, v27.4s, v11.s[2]
        mul     x11, x7, x23
        ldp     q19, q27, [x2, #0x1b0]
        umlal2  v28.2d, v1.4s, v11.s[2]
        umlal   v28.2d, v24.2s, v0.s[2]
        ldp     q1, q27, [x2, #0x70]
        umulh   x14, x7, x19
        umlal2  v28.2d, v24.4s, v0.s[3]
        adds    x21, x14, x21
        umlal   v28.2d, v31.2s, v0.s[0]
        umlal2  v28.2d, v31.4s, v0.s[1]
        umlal   v28.2d, v18.2s, v4.s[2]
        umulh   x14, x7, x26
        umlal2  v28.2d, v18.4s, v4.s[3]
        adcs    x11, x14, x11
        umlal   v28.2d, v20.2s, v4.s[0]
        umlal2  v28.2d, v20.4s, v4.s[1]
        ldp     q18, q20, [x2, #0xf0]
        umlal   v8.2d, v27.2s, v11.s[0]
        umulh   x14, x19, x23
        umlal   v28.2d, v18.2s, v25.s[2]
        umlal2  v28.2d, v18.4s, v25.s[3]
        umlal   v22.2d, v1.2s, v11.s[0]
        umlal2  v22.2d, v1.4s, v11.s[2]
        ldp     q1, q18, [x2, #0x110]
        mul     x16, x26, x23
        umlal   v28.2d, v20.2s, v25.s[0]
        umlal2  v28.2d, v20.4s, v25.s[1]
        mul     v20.2s, v16.2s, v14.2s
        and     v20.16b, v20.16b, v2.16b
        umlal   v28.2d, v1.2s, v26.s[2]
        str     x6, [sp, #0x7b0]
        umulh   x6, x7, x23
        umlal2  v8.2d, v27.4s, v11.s[2]
        ldp     q11, q24, [x2, #0x130]
        umlal2  v28.2d, v1.4s, v26.s[3]
        ldp     q1, q27, [x2, #0x150]
        umlal   v28.2d, v18.2s, v26.s[0]
        ldp     q30, q31, [x2, #0x170]
        str     x1, [sp, #0x7a8]
        mul     x1, x19, x23
        adcs    x1, x6, x1
        adcs    x6, x14, x16
        umlal2  v28.2d, v18.4s, v26.s[1]
        umlal   v28.2d, v11.2s, v29.s[2]
        umlal2  v28.2d, v11.4s, v29.s[3]
        umlal   v28.2d, v24.2s, v29.s[0]
        umulh   x14, x26, x23
        adc     x14, x14, xzr
        umlal2  v28.2d, v24.4s, v29.s[1]
        umlal   v28.2d, v1.2s, v10.s[2]
        umlal   v16.2d, v19.2s, v20.s[0]
        umulh   x16, x19, x26
        umlal2  v28.2d, v1.4s, v10.s[3]
        ldp     q11, q1, [x2, #0x190]
        umlal   v28.2d, v27.2s, v10.s[0]
        umlal2  v28.2d, v27.4s, v10.s[1]
        umlal   v28.2d, v30.2s, v3.s[2]
        str     x22, [sp, #0x790]
        mul     x22, x19, x26
        adds    x22, x11, x22
        adcs    x1, x1, x16
        umlal2  v28.2d, v30.4s, v3.s[3]
        adcs    x6, x6, xzr
        adc     x11, x14, xzr
        adds    x10, x10, x10
        ext     v18.16b, v6.16b, v16.16b, #8
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        adcs    x1, x1, x1
        usra    v16.2d, v18.2d, #0x1d
        adcs    x6, x6, x6
        adcs    x11, x11, x11
        umulh   x14, x7, x7
        adc     x16, xzr, xzr
        ext     v18.16b, v16.16b, v6.16b, #8
        adds    x10, x10, x14
        umlal   v28.2d, v31.2s, v3.s[0]
        ldp     q24, q27, [x2, #0x1f0]
        mul     v14.2s, v18.2s, v14.2s
        and     v14.16b, v14.16b, v2.16b
        uzp1    v2.2d, v20.2d, v14.2d
        mul     x14, x19, x19
        umlal2  v28.2d, v31.4s, v3.s[1]
        umlal2  v16.2d, v19.4s, v14.s[0]
        ldp     q14, q18, [x2, #0xb0]
        mul     x7, x7, x7
        umlal   v28.2d, v11.2s, v15.s[2]
        ext     v16.16b, v16.16b, v6.16b, #8
        umlal2  v28.2d, v11.4s, v15.s[3]
        ldp     q11, q19, [x2, #0x250]
        adcs    x21, x21, x14
        ldp     q20, q30, [x2, #0x1d0]
        umlal   v9.2d, v27.2s, v7.s[0]
        usra    v21.2d, v16.2d, #0x1d
        umlal   v28.2d, v1.2s, v15.s[0]
        umulh   x19, x19, x19
        adcs    x19, x22, x19
        umlal2  v28.2d, v1.4s, v15.s[1]
        ldp     d1, d16, [x13, #0xf8]
        shl     v16.2d, v16.2d, #0x18
        usra    v28.2d, v1.2d, #0x2e
        umlal   v21.2d, v20.2s, v7.s[0]
        umlal   v12.2d, v24.2s, v7.s[0]
        usra    v28.2d, v16.2d, #6
        umlal   v23.2d, v30.2s, v7.s[0]
        umull   v1.2d, v19.2s, v7.s[0]
        umlal2  v1.2d, v19.4s, v7.s[2]
        ldp     q16, q19, [x2, #0x210]
        umlal2  v21.2d, v20.4s, v7.s[2]
        umlal   v13.2d, v16.2s, v7.s[0]
        mul     x22, x26, x26
        adcs    x22, x1, x22
        ldr     x1, [sp, #0x780]
        umlal2  v12.2d, v24.4s, v7.s[2]
        umlal2  v9.2d, v27.4s, v7.s[2]
        ldp     q20, q24, [x2, #0xd0]
        umlal   v1.2d, v14.2s, v5.s[0]
        umlal2  v1.2d, v14.4s, v5.s[1]
        umulh   x26, x26, x26
        adcs    x26, x6, x26
        ldr     x6, [sp, #0x778]
        umlal2  v23.2d, v30.4s, v7.s[2]
        ldp     q14, q27, [x2, #0x230]
        umlal   v8.2d, v14.2s, v7.s[0]
        umlal   v22.2d, v19.2s, v7.s[0]
        mul     x14, x1, x6
        umlal   v1.2d, v18.2s, v0.s[2]
        umlal   v28.2d, v11.2s, v7.s[0]
        umlal2  v13.2d, v16.4s, v7.s[2]
        str     x14, [sp, #0x7a0]
        mul     x14, x23, x23
        umlal   v17.2d, v27.2s, v7.s[0]
        adcs    x11, x11, x14
        umlal2  v8.2d, v14.4s, v7.s[2]
        ldp     q14, q16, [x2, #0xf0]
        umlal2  v22.2d, v19.4s, v7.s[2]
        umulh   x14, x1, x6
        umlal2  v1.2d, v18.4s, v0.s[3]
        ldp     q18, q19, [x2, #0x130]
        umlal   v1.2d, v20.2s, v0.s[0]
        umlal2  v17.2d, v27.4s, v7.s[2]
        umlal2  v28.2d, v11.4s, v7.s[2]
        umlal2  v1.2d, v20.4s, v0.s[1]
        umulh   x23, x23, x23
        ldp     q11, q7, [x2, #0x110]
        adc     x23, x16, x23
        ldr     x16, [sp, #0x5b8]
        ldp     q20, q27, [x2, #0x150]
        subs    x7, x17, x7
        sbcs    x10, x15, x10
        umlal   v1.2d, v24.2s, v4.s[2]
        sbcs    x21, x20, x21
        sbcs    x19, x8, x19
        umlal2  v1.2d, v24.4s, v4.s[3]
        sbcs    x22, x5, x22
        umlal   v1.2d, v14.2s, v4.s[0]
        sbcs    x26, x12, x26
        sbcs    x11, x16, x11
        str     x8, [sp, #0x788]
        ldr     x8, [sp, #0x5c0]
        sbcs    x23, x8, x23
        str     x20, [sp, #0x798]
        ldr     x20, [x4, #0x90]
        str     x15, [sp, #0x5b0]
        mul     x15, x1, x20
        ldr     x6, [sp, #0x790]
        umlal2  v1.2d, v14.4s, v4.s[1]
        ldr     x13, [sp, #0x7a8]
        str     x17, [sp, #0x5a8]
        csetm   x17, lo
        adds    x7, x7, x9
        adcs    x10, x10, x28
        adcs    x21, x21, x24
        adcs    x19, x19, x25
        umlal   v1.2d, v16.2s, v25.s[2]
        ldp     q14, q24, [x2, #0x170]
        umlal2  v1.2d, v16.4s, v25.s[3]
        adcs    x22, x22, x27
        adcs    x26, x26, x6
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x7b0]
        umlal   v1.2d, v11.2s, v25.s[0]
        umulh   x20, x1, x20
        umlal2  v1.2d, v11.4s, v25.s[1]
        ldp     q11, q16, [x2, #0x190]
        adcs    x23, x23, x13
        umlal   v1.2d, v7.2s, v26.s[2]
        adc     x17, x17, xzr
        adds    x5, x5, x7
        adcs    x7, x12, x10
        umlal2  v1.2d, v7.4s, v26.s[3]
        adcs    x21, x16, x21
        adcs    x19, x8, x19
        ldr     x8, [x4, #0x98]
        adcs    x22, x9, x22
        umlal   v1.2d, v18.2s, v26.s[0]
        mul     x9, x1, x8
        adcs    x26, x28, x26
        adcs    x24, x24, x11
        umlal2  v1.2d, v18.4s, v26.s[1]
        ldp     q7, q18, [x2, #0x1c0]
        adcs    x23, x25, x23
        ldr     x25, [sp, #0x6e0]
        umlal   v1.2d, v19.2s, v29.s[2]
        adcs    x27, x27, x17
        adcs    x28, x6, xzr
        umlal2  v1.2d, v19.4s, v29.s[3]
        umlal   v1.2d, v20.2s, v29.s[0]
        umlal2  v1.2d, v20.4s, v29.s[1]
        ldp     d19, d20, [x25, #0x100]
        umlal   v1.2d, v27.2s, v10.s[2]
        shl     v20.2d, v20.2d, #0x1e
        umlal   v23.2d, v18.2s, v2.s[0]
        umlal2  v1.2d, v27.4s, v10.s[3]
        umlal   v1.2d, v14.2s, v10.s[0]
        umlal2  v1.2d, v14.4s, v10.s[1]
        ldp     q14, q27, [x2, #0x1e0]
        ldr     x6, [sp, #0x7a8]
        umlal   v1.2d, v24.2s, v3.s[2]
        umlal2  v1.2d, v24.4s, v3.s[3]
        umlal   v1.2d, v11.2s, v3.s[0]
        umlal2  v1.2d, v11.4s, v3.s[1]
        umlal   v1.2d, v16.2s, v15.s[2]
        umlal2  v1.2d, v16.4s, v15.s[3]
        usra    v1.2d, v19.2d, #0x28
        umlal   v21.2d, v7.2s, v2.s[0]
        usra    v1.2d, v20.2d, #6
        umlal   v12.2d, v14.2s, v2.s[0]
        umlal2  v12.2d, v14.4s, v2.s[2]
        adcs    x6, x6, xzr
        adcs    x10, x13, xzr
        adds    x11, x14, x15
        adcs    x20, x20, x9
        ldr     x9, [sp, #0x778]
        ldp     q14, q15, [x2, #0x260]
        umull   v11.2d, v14.2s, v2.s[0]
        umlal2  v23.2d, v18.4s, v2.s[2]
        ldp     q16, q18, [x2, #0x220]
        mul     x12, x9, x8
        umlal2  v21.2d, v7.4s, v2.s[2]
        umulh   x13, x9, x8
        uzp1    v7.2d, v21.2d, v23.2d
        uzp2    v19.2d, v21.2d, v23.2d
        umlal2  v11.2d, v14.4s, v2.s[2]
        ldp     q14, q20, [x2, #0x240]
        shl     v21.2d, v19.2d, #0x23
        umlal   v11.2d, v15.2s, v5.s[2]
        umlal   v9.2d, v27.2s, v2.s[0]
        ext     v23.16b, v6.16b, v19.16b, #8
        umulh   x14, x1, x8
        adcs    x12, x14, x12
        ldr     x14, [x4, #0x90]
        ldp     q24, q30, [x2, #0x200]
        umlal   v13.2d, v24.2s, v2.s[0]
        usra    v7.2d, v21.2d, #6
        umlal   v22.2d, v30.2s, v2.s[0]
        usra    v7.2d, v23.2d, #0x1d
        umlal2  v22.2d, v30.4s, v2.s[2]
        ldr     q21, [x2, #0x1a0]
        mul     x15, x14, x8
        adcs    x13, x13, x15
        umlal2  v9.2d, v27.4s, v2.s[2]
        uzp2    v23.2d, v12.2d, v9.2d
        umlal2  v11.2d, v15.4s, v5.s[3]
        uzp1    v15.2d, v12.2d, v9.2d
        ldp     q12, q9, [x2, #0xc0]
        umlal   v11.2d, v12.2s, v5.s[0]
        umulh   x15, x14, x8
        adc     x15, x15, xzr
        umlal2  v11.2d, v12.4s, v5.s[1]
        str     q7, [x0]
        umlal   v17.2d, v18.2s, v2.s[0]
        ext     v12.16b, v19.16b, v23.16b, #8
        umlal   v8.2d, v16.2s, v2.s[0]
        ldp     q7, q19, [x2, #0xe0]
        shl     v27.2d, v23.2d, #0x23
        umlal2  v13.2d, v24.4s, v2.s[2]
        mul     x16, x9, x14
        adds    x20, x20, x16
        umlal   v11.2d, v9.2s, v0.s[2]
        usra    v15.2d, v27.2d, #6
        umlal2  v11.2d, v9.4s, v0.s[3]
        ldp     q9, q24, [x2, #0x100]
        umlal   v11.2d, v7.2s, v0.s[0]
        uzp1    v27.2d, v13.2d, v22.2d
        umulh   x16, x9, x14
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x7a0]
        adcs    x13, x13, xzr
        umlal2  v11.2d, v7.4s, v0.s[1]
        adc     x15, x15, xzr
        adds    x16, x16, x16
        adcs    x11, x11, x11
        umlal2  v17.2d, v18.4s, v2.s[2]
        adcs    x20, x20, x20
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        umlal   v11.2d, v19.2s, v4.s[2]
        adcs    x15, x15, x15
        adc     x17, xzr, xzr
        umlal2  v11.2d, v19.4s, v4.s[3]
        uzp2    v13.2d, v13.2d, v22.2d
        str     x10, [sp, #0x7a0]
        umulh   x10, x1, x1
        adds    x10, x16, x10
        ext     v7.16b, v23.16b, v13.16b, #8
        shl     v18.2d, v13.2d, #0x23
        ldp     q19, q22, [x2, #0x120]
        usra    v27.2d, v18.2d, #6
        umlal2  v8.2d, v16.4s, v2.s[2]
        uzp2    v16.2d, v8.2d, v17.2d
        umlal   v11.2d, v9.2s, v4.s[0]
        usra    v15.2d, v12.2d, #0x1d
        mul     x16, x9, x9
        adcs    x11, x11, x16
        umlal2  v11.2d, v9.4s, v4.s[1]
        uzp1    v12.2d, v8.2d, v17.2d
        umlal   v11.2d, v24.2s, v25.s[2]
        ldp     q8, q9, [x2, #0x160]
        umlal   v1.2d, v20.2s, v2.s[0]
        usra    v27.2d, v7.2d, #0x1d
        umulh   x16, x9, x9
        adcs    x20, x20, x16
        umlal2  v11.2d, v24.4s, v25.s[3]
        str     q15, [x0, #0x10]
        umlal   v11.2d, v19.2s, v25.s[0]
        ext     v15.16b, v13.16b, v16.16b, #8
        umlal2  v11.2d, v19.4s, v25.s[1]
        ldp     d13, d7, [x25, #0x108]
        umlal   v11.2d, v22.2s, v26.s[2]
        ldp     q17, q18, [x2, #0x270]
        mul     x16, x14, x14
        adcs    x12, x12, x16
        ldp     q19, q23, [x2, #0x180]
        str     q27, [x0, #0x20]
        shl     v24.2d, v16.2d, #0x23
        usra    v12.2d, v24.2d, #6
        umlal2  v11.2d, v22.4s, v26.s[3]
        umulh   x16, x14, x14
        adcs    x13, x13, x16
        ldp     q22, q24, [x2, #0x140]
        shl     v7.2d, v7.2d, #0x24
        umlal2  v1.2d, v20.4s, v2.s[2]
        usra    v12.2d, v15.2d, #0x1d
        ldp     q15, q20, [x2, #0x130]
        umlal   v28.2d, v14.2s, v2.s[0]
        str     q12, [x0, #0x30]
        mul     x16, x1, x1
        umlal2  v28.2d, v14.4s, v2.s[2]
        uzp1    v14.2d, v28.2d, v1.2d
        ldp     q12, q27, [x2, #0xf0]
        uzp2    v1.2d, v28.2d, v1.2d
        umlal   v11.2d, v22.2s, v26.s[0]
        shl     v28.2d, v1.2d, #0x23
        str     x13, [sp, #0x7b0]
        mul     x13, x8, x8
        usra    v14.2d, v28.2d, #6
        umlal2  v11.2d, v22.4s, v26.s[1]
        ext     v16.16b, v16.16b, v1.16b, #8
        adcs    x13, x15, x13
        umull   v22.2d, v17.2s, v2.s[0]
        usra    v14.2d, v16.2d, #0x1d
        umlal   v11.2d, v24.2s, v29.s[2]
        str     q14, [x0, #0x40]
        umlal2  v22.2d, v17.4s, v2.s[2]
        umulh   x15, x8, x8
        adc     x15, x17, x15
        ldr     x17, [x4, #0xa0]
        ldp     q14, q16, [x2, #0x280]
        ldp     q17, q28, [x2, #0xd0]
        umlal   v22.2d, v18.2s, v5.s[2]
        umlal2  v22.2d, v18.4s, v5.s[3]
        umlal   v22.2d, v17.2s, v5.s[0]
        str     x15, [sp, #0x7a8]
        ldr     x15, [x4, #0xb0]
        str     x13, [sp, #0x790]
        mul     x13, x17, x15
        umlal2  v22.2d, v17.4s, v5.s[1]
        umlal2  v11.2d, v24.4s, v29.s[3]
        ldp     q17, q18, [x2, #0x110]
        umlal   v11.2d, v8.2s, v29.s[0]
        str     x12, [sp, #0x5c0]
        ldr     x12, [x4, #0xa8]
        str     x20, [sp, #0x5b8]
        umulh   x20, x17, x12
        umlal   v22.2d, v28.2s, v0.s[2]
        umlal2  v22.2d, v28.4s, v0.s[3]
        ldp     q24, q28, [x2, #0x150]
        umlal   v22.2d, v12.2s, v0.s[0]
        str     x11, [sp, #0x5a0]
        mul     x11, x17, x12
        umlal2  v22.2d, v12.4s, v0.s[1]
        umlal   v22.2d, v27.2s, v4.s[2]
        umlal2  v11.2d, v8.4s, v29.s[1]
        umlal2  v22.2d, v27.4s, v4.s[3]
        ldp     q12, q8, [x2, #0x170]
        str     x10, [sp, #0x598]
        umulh   x10, x17, x15
        umlal   v11.2d, v9.2s, v10.s[2]
        umlal   v22.2d, v17.2s, v4.s[0]
        umlal2  v22.2d, v17.4s, v4.s[1]
        umlal   v22.2d, v18.2s, v25.s[2]
        str     x16, [sp, #0x590]
        ldr     x16, [x4, #0xb8]
        str     x6, [sp, #0x588]
        mul     x6, x17, x16
        umull   v17.2d, v14.2s, v2.s[0]
        umlal2  v17.2d, v14.4s, v2.s[2]
        umlal2  v11.2d, v9.4s, v10.s[3]
        ldp     q14, q9, [x2, #0x190]
        str     x28, [sp, #0x580]
        umulh   x28, x17, x16
        umlal   v11.2d, v19.2s, v10.s[0]
        umlal2  v11.2d, v19.4s, v10.s[1]
        umlal   v17.2d, v16.2s, v5.s[2]
        umlal   v11.2d, v23.2s, v3.s[2]
        umlal2  v22.2d, v18.4s, v25.s[3]
        ldp     d18, d19, [x25, #0x110]
        umlal   v22.2d, v15.2s, v25.s[0]
        shl     v19.2d, v19.2d, #0x2a
        umlal2  v22.2d, v15.4s, v25.s[1]
        umlal2  v11.2d, v23.4s, v3.s[3]
        ldp     q15, q23, [x2, #0xe0]
        str     x27, [sp, #0x578]
        mul     x27, x12, x16
        str     x23, [sp, #0x570]
        umulh   x23, x12, x16
        umlal   v11.2d, v21.2s, v3.s[0]
        umlal   v22.2d, v20.2s, v26.s[2]
        umlal2  v22.2d, v20.4s, v26.s[3]
        str     x24, [sp, #0x568]
        mul     x24, x15, x16
        umlal   v22.2d, v24.2s, v26.s[0]
        umlal2  v22.2d, v24.4s, v26.s[1]
        umlal2  v11.2d, v21.4s, v3.s[1]
        usra    v11.2d, v13.2d, #0x22
        usra    v11.2d, v7.2d, #6
        ldp     q13, q7, [x2, #0x290]
        umlal2  v17.2d, v16.4s, v5.s[3]
        ldp     q16, q20, [x2, #0x100]
        umlal   v17.2d, v15.2s, v5.s[0]
        umlal2  v17.2d, v15.4s, v5.s[1]
        ldp     q15, q21, [x2, #0xf0]
        str     x26, [sp, #0x560]
        umulh   x26, x15, x16
        adds    x20, x20, x13
        adcs    x6, x10, x6
        umlal   v17.2d, v23.2s, v0.s[2]
        adcs    x27, x28, x27
        adcs    x24, x23, x24
        umlal   v22.2d, v28.2s, v29.s[2]
        adc     x26, x26, xzr
        umlal2  v17.2d, v23.4s, v0.s[3]
        ldp     q23, q24, [x2, #0x120]
        umlal   v17.2d, v16.2s, v0.s[0]
        umlal2  v22.2d, v28.4s, v29.s[3]
        ldr     q27, [x2, #0x1a0]
        mul     x23, x12, x15
        umlal2  v17.2d, v16.4s, v0.s[1]
        umlal   v17.2d, v20.2s, v4.s[2]
        umlal2  v17.2d, v20.4s, v4.s[3]
        ldp     q16, q20, [x2, #0x140]
        umulh   x28, x12, x15
        adds    x23, x6, x23
        adcs    x27, x27, x28
        umlal   v17.2d, v23.2s, v4.s[0]
        adcs    x24, x24, xzr
        adc     x26, x26, xzr
        adds    x28, x11, x11
        umlal   v22.2d, v12.2s, v29.s[0]
        adcs    x20, x20, x20
        adcs    x23, x23, x23
        adcs    x27, x27, x27
        umlal2  v22.2d, v12.4s, v29.s[1]
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        adc     x6, xzr, xzr
        umlal   v22.2d, v8.2s, v10.s[2]
        umulh   x10, x17, x17
        umlal2  v17.2d, v23.4s, v4.s[1]
        ldp     q12, q23, [x2, #0x110]
        umlal   v17.2d, v24.2s, v25.s[2]
        umlal2  v17.2d, v24.4s, v25.s[3]
        umlal2  v22.2d, v8.4s, v10.s[3]
        ldp     q8, q24, [x2, #0x160]
        mul     x11, x12, x12
        umlal   v17.2d, v16.2s, v25.s[0]
        umlal   v22.2d, v14.2s, v10.s[0]
        umlal2  v17.2d, v16.4s, v25.s[1]
        umulh   x13, x12, x12
        umull   v16.2d, v13.2s, v2.s[0]
        umlal2  v16.2d, v13.4s, v2.s[2]
        umlal2  v22.2d, v14.4s, v10.s[1]
        ldp     q14, q13, [x2, #0x180]
        umlal   v22.2d, v9.2s, v3.s[2]
        str     x22, [sp, #0x558]
        mul     x22, x15, x15
        umlal   v17.2d, v20.2s, v26.s[2]
        umlal2  v22.2d, v9.4s, v3.s[3]
        umlal2  v17.2d, v20.4s, v26.s[3]
        usra    v22.2d, v18.2d, #0x1c
        str     x19, [sp, #0x550]
        umulh   x19, x15, x15
        umlal   v17.2d, v8.2s, v26.s[0]
        ldp     d9, d3, [x25, #0x118]
        umlal2  v17.2d, v8.4s, v26.s[1]
        usra    v22.2d, v19.2d, #6
        umlal   v16.2d, v7.2s, v5.s[2]
        uzp2    v8.2d, v11.2d, v22.2d
        umlal2  v16.2d, v7.4s, v5.s[3]
        uzp1    v11.2d, v11.2d, v22.2d
        str     x21, [sp, #0x548]
        mul     x21, x16, x16
        umlal   v17.2d, v24.2s, v29.s[2]
        shl     v3.2d, v3.2d, #0x30
        umlal2  v17.2d, v24.4s, v29.s[3]
        shl     v7.2d, v8.2d, #0x23
        umlal   v17.2d, v14.2s, v29.s[0]
        usra    v11.2d, v7.2d, #6
        str     x7, [sp, #0x540]
        umulh   x7, x16, x16
        adds    x28, x28, x10
        umlal2  v17.2d, v14.4s, v29.s[1]
        adcs    x20, x20, x11
        adcs    x23, x23, x13
        adcs    x27, x27, x22
        adcs    x24, x24, x19
        adcs    x26, x26, x21
        umlal   v17.2d, v13.2s, v10.s[2]
        adc     x19, x6, x7
        subs    x21, x1, x17
        umlal2  v17.2d, v13.4s, v10.s[3]
        sbcs    x22, x9, x12
        sbcs    x1, x14, x15
        sbcs    x6, x8, x16
        ext     v14.16b, v1.16b, v8.16b, #8
        csetm   x7, lo
        eor     x21, x21, x7
        eor     x1, x1, x7
        eor     x22, x22, x7
        eor     x6, x6, x7
        umlal   v16.2d, v15.2s, v5.s[0]
        cmn     x7, #1
        umlal   v17.2d, v27.2s, v10.s[0]
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        umulh   x7, x21, x22
        umlal2  v16.2d, v15.4s, v5.s[1]
        usra    v11.2d, v14.2d, #0x1d
        ldp     q14, q15, [x2, #0x2a0]
        umlal2  v17.2d, v27.4s, v10.s[1]
        ldp     q13, q1, [x2, #0x130]
        umlal   v16.2d, v21.2s, v0.s[2]
        usra    v17.2d, v9.2d, #0x16
        mul     x8, x21, x1
        adds    x7, x7, x8
        str     q11, [x0, #0x50]
        usra    v17.2d, v3.2d, #6
        umlal2  v16.2d, v21.4s, v0.s[3]
        mul     x8, x21, x22
        ldp     q9, q11, [x2, #0x100]
        umlal   v16.2d, v12.2s, v0.s[0]
        umlal2  v16.2d, v12.4s, v0.s[1]
        ldp     q12, q3, [x2, #0x190]
        ldp     q7, q18, [x2, #0x150]
        umlal   v16.2d, v23.2s, v4.s[2]
        mul     x9, x21, x6
        umlal2  v16.2d, v23.4s, v4.s[3]
        ldp     q19, q20, [x2, #0x170]
        ldp     d21, d22, [x25, #0x120]
        umlal   v16.2d, v13.2s, v4.s[0]
        umlal2  v16.2d, v13.4s, v4.s[1]
        shl     v13.2d, v22.2d, #0x36
        mul     x10, x17, x17
        umlal   v16.2d, v1.2s, v25.s[2]
        ldp     q22, q23, [x2, #0x110]
        umull   v24.2d, v14.2s, v2.s[0]
        ldr     q27, [x2, #0x1a0]
        umlal2  v16.2d, v1.4s, v25.s[3]
        ldr     q1, [x2, #0x1a0]
        umulh   x11, x21, x6
        umlal   v16.2d, v7.2s, v25.s[0]
        umlal2  v16.2d, v7.4s, v25.s[1]
        umlal2  v24.2d, v14.4s, v2.s[2]
        ldp     q14, q7, [x2, #0x120]
        umlal   v16.2d, v18.2s, v26.s[2]
        ldp     q28, q30, [x2, #0x140]
        umulh   x12, x21, x1
        adcs    x9, x12, x9
        umlal2  v16.2d, v18.4s, v26.s[3]
        umlal   v16.2d, v19.2s, v26.s[0]
        ldp     q18, q31, [x2, #0x160]
        umlal2  v16.2d, v19.4s, v26.s[1]
        umlal   v24.2d, v15.2s, v5.s[2]
        mul     x12, x22, x6
        adcs    x11, x11, x12
        umlal   v16.2d, v20.2s, v29.s[2]
        umlal2  v16.2d, v20.4s, v29.s[3]
        mul     x12, x1, x6
        umlal   v16.2d, v12.2s, v29.s[0]
        umlal2  v16.2d, v12.4s, v29.s[1]
        umlal2  v24.2d, v15.4s, v5.s[3]
        ldr     d15, [x25, #0x130]
        umlal   v16.2d, v3.2s, v10.s[2]
        shl     v15.2d, v15.2d, #2
        umulh   x13, x22, x6
        adcs    x12, x13, x12
        umlal2  v16.2d, v3.4s, v10.s[3]
        usra    v16.2d, v21.2d, #0x10
        ldp     q12, q10, [x2, #0x2b0]
        umlal   v24.2d, v9.2s, v5.s[0]
        umlal2  v24.2d, v9.4s, v5.s[1]
        ldp     q9, q3, [x2, #0x180]
        ldr     x15, [x3]
        ldr     x16, [sp, #0x730]
        umlal   v24.2d, v11.2s, v0.s[2]
        usra    v16.2d, v13.2d, #6
        ldr     x17, [x3, #8]
        mul     x13, x22, x1
        umull   v13.2d, v12.2s, v2.s[0]
        uzp2    v19.2d, v17.2d, v16.2d
        uzp1    v16.2d, v17.2d, v16.2d
        ext     v8.16b, v8.16b, v19.16b, #8
        umlal2  v24.2d, v11.4s, v0.s[3]
        shl     v11.2d, v19.2d, #0x23
        umulh   x14, x1, x6
        adc     x14, x14, xzr
        subs    x16, x15, x16
        ldr     x15, [sp, #0x738]
        umlal   v24.2d, v14.2s, v0.s[0]
        sbcs    x15, x17, x15
        ldr     x17, [x3, #0x10]
        str     x19, [sp, #0x738]
        ldr     x19, [sp, #0x740]
        sbcs    x19, x17, x19
        ldr     x17, [x3, #0x18]
        str     x26, [sp, #0x740]
        ldr     x26, [sp, #0x748]
        sbcs    x26, x17, x26
        ldr     x17, [sp, #0x5c8]
        usra    v16.2d, v11.2d, #6
        str     x24, [sp, #0x748]
        ldr     x24, [sp, #0x750]
        sbcs    x24, x17, x24
        ldr     x17, [sp, #0x5d0]
        str     x27, [sp, #0x750]
        ldr     x27, [sp, #0x758]
        sbcs    x27, x17, x27
        ldr     x17, [sp, #0x5d8]
        str     x23, [sp, #0x758]
        ldr     x23, [sp, #0x760]
        sbcs    x23, x17, x23
        ldr     x17, [sp, #0x5e0]
        umlal2  v24.2d, v14.4s, v0.s[1]
        ldp     q14, q11, [x2, #0x120]
        str     x20, [sp, #0x760]
        ldr     x20, [sp, #0x768]
        sbcs    x20, x17, x20
        ldr     x17, [sp, #0x5e8]
        str     x28, [sp, #0x768]
        ldr     x28, [sp, #0x718]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x7e8]
        ldp     d17, d20, [x25, #0x128]
        ldr     x25, [sp, #0x728]
        str     x10, [sp, #0x718]
        ldr     x10, [sp, #0x720]
        sbcs    x10, x17, x10
        ldr     x17, [sp, #0x7b8]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x7d8]
        str     x25, [sp, #0x728]
        ldr     x25, [sp, #0x6d0]
        sbcs    x25, x17, x25
        umlal   v24.2d, v7.2s, v4.s[2]
        umulh   x17, x22, x1
        str     x25, [sp, #0x6d0]
        ldr     x25, [sp, #0x7c0]
        str     x10, [sp, #0x720]
        ldr     x10, [sp, #0x700]
        sbcs    x10, x25, x10
        ldr     x25, [sp, #0x7c8]
        umlal2  v24.2d, v7.4s, v4.s[3]
        usra    v16.2d, v8.2d, #0x1d
        str     x10, [sp, #0x700]
        ldr     x10, [sp, #0x708]
        sbcs    x10, x25, x10
        ldr     x25, [sp, #0x7e0]
        umlal   v24.2d, v28.2s, v4.s[0]
        shl     v8.2d, v20.2d, #0x3c
        str     x10, [sp, #0x708]
        ldr     x10, [sp, #0x710]
        sbcs    x10, x25, x10
        ldr     x25, [sp, #0x7d0]
        umlal2  v13.2d, v12.4s, v2.s[2]
        str     x10, [sp, #0x710]
        ldr     x10, [sp, #0x770]
        sbcs    x10, x25, x10
        csetm   x25, lo
        adds    x9, x9, x13
        str     q16, [x0, #0x60]
        adcs    x11, x11, x17
        ldp     q12, q7, [x2, #0x2c0]
        adcs    x12, x12, xzr
        adc     x13, x14, xzr
        umlal2  v24.2d, v28.4s, v4.s[1]
        ldp     q16, q20, [x2, #0x150]
        adds    x8, x8, x8
        adcs    x7, x7, x7
        adcs    x9, x9, x9
        umulh   x14, x21, x21
        umlal   v24.2d, v30.2s, v25.s[2]
        umlal2  v24.2d, v30.4s, v25.s[3]
        ldp     q21, q28, [x2, #0x170]
        adcs    x11, x11, x11
        umlal   v24.2d, v18.2s, v25.s[0]
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        adc     x17, xzr, xzr
        adds    x8, x8, x14
        umlal2  v24.2d, v18.4s, v25.s[1]
        umlal   v24.2d, v31.2s, v26.s[2]
        umulh   x14, x22, x22
        umlal2  v24.2d, v31.4s, v26.s[3]
        umlal   v24.2d, v9.2s, v26.s[0]
        umlal2  v24.2d, v9.4s, v26.s[1]
        mul     x22, x22, x22
        adcs    x22, x7, x22
        umlal   v13.2d, v10.2s, v5.s[2]
        umlal2  v13.2d, v10.4s, v5.s[3]
        ldp     q9, q10, [x2, #0x140]
        umlal   v13.2d, v22.2s, v5.s[0]
        umlal2  v13.2d, v22.4s, v5.s[1]
        adcs    x7, x9, x14
        mul     x21, x21, x21
        umlal   v13.2d, v23.2s, v0.s[2]
        umlal2  v13.2d, v23.4s, v0.s[3]
        ldp     q18, q22, [x2, #0x130]
        umlal   v13.2d, v18.2s, v0.s[0]
        mul     x9, x6, x6
        umlal   v24.2d, v3.2s, v29.s[2]
        umlal2  v24.2d, v3.4s, v29.s[3]
        mul     x14, x1, x1
        adcs    x11, x11, x14
        umlal2  v13.2d, v18.4s, v0.s[1]
        umlal   v13.2d, v22.2s, v4.s[2]
        ldp     q3, q18, [x2, #0x190]
        umulh   x1, x1, x1
        umlal   v24.2d, v27.2s, v29.s[0]
        umlal2  v24.2d, v27.4s, v29.s[1]
        umlal2  v13.2d, v22.4s, v4.s[3]
        umlal   v13.2d, v16.2s, v4.s[0]
        umulh   x6, x6, x6
        umlal2  v13.2d, v16.4s, v4.s[1]
        adcs    x1, x12, x1
        ldr     x12, [sp, #0x5a8]
        ldr     x14, [sp, #0x5b0]
        umull   v16.2d, v12.2s, v2.s[0]
        usra    v24.2d, v17.2d, #0xa
        adcs    x9, x13, x9
        ldp     q17, q22, [x2, #0x180]
        umlal   v13.2d, v20.2s, v25.s[2]
        umlal2  v13.2d, v20.4s, v25.s[3]
        umlal   v13.2d, v21.2s, v25.s[0]
        adc     x6, x17, x6
        ldr     x17, [sp, #0x788]
        adds    x13, x16, x12
        ldr     x16, [sp, #0x798]
        umlal2  v16.2d, v12.4s, v2.s[2]
        usra    v24.2d, v8.2d, #6
        adcs    x15, x15, x14
        ldp     q12, q8, [x2, #0x2d0]
        umlal   v16.2d, v7.2s, v5.s[2]
        adcs    x19, x19, x16
        umlal2  v16.2d, v7.4s, v5.s[3]
        ldp     q7, q20, [x2, #0x160]
        adcs    x26, x26, x17
        umlal   v16.2d, v14.2s, v5.s[0]
        str     x26, [sp, #0x770]
        ldr     x26, [sp, #0x6e0]
        ldp     d23, d27, [x26, #0x130]
        adcs    x24, x24, x5
        umlal2  v16.2d, v14.4s, v5.s[1]
        str     x24, [sp, #0x730]
        ldr     x24, [sp, #0x540]
        adcs    x27, x27, x24
        umlal   v16.2d, v11.2s, v0.s[2]
        str     x27, [sp, #0x778]
        ldr     x27, [sp, #0x548]
        adcs    x23, x23, x27
        umlal2  v16.2d, v11.4s, v0.s[3]
        str     x23, [sp, #0x780]
        ldr     x23, [sp, #0x550]
        adcs    x20, x20, x23
        umlal2  v13.2d, v21.4s, v25.s[1]
        str     x20, [sp, #0x538]
        ldr     x20, [sp, #0x558]
        adcs    x28, x28, x20
        umlal   v13.2d, v28.2s, v26.s[2]
        str     x28, [sp, #0x530]
        ldr     x28, [sp, #0x720]
        str     x19, [sp, #0x528]
        ldr     x19, [sp, #0x560]
        adcs    x28, x28, x19
        umlal   v16.2d, v9.2s, v0.s[0]
        shl     v14.2d, v27.2d, #8
        str     x28, [sp, #0x720]
        ldr     x28, [sp, #0x728]
        str     x15, [sp, #0x520]
        ldr     x15, [sp, #0x568]
        adcs    x28, x28, x15
        umull   v11.2d, v12.2s, v2.s[0]
        str     x28, [sp, #0x728]
        ldr     x28, [sp, #0x6d0]
        str     x13, [sp, #0x518]
        ldr     x13, [sp, #0x570]
        adcs    x28, x28, x13
        ldr     x13, [sp, #0x578]
        umlal2  v16.2d, v9.4s, v0.s[1]
        str     x28, [sp, #0x6d0]
        ldr     x28, [sp, #0x700]
        adcs    x28, x28, x13
        ldr     x13, [sp, #0x580]
        umlal2  v13.2d, v28.4s, v26.s[3]
        ldp     q9, q21, [x2, #0x130]
        str     x28, [sp, #0x700]
        ldr     x28, [sp, #0x708]
        adcs    x28, x28, x13
        ldr     x13, [sp, #0x588]
        umlal   v16.2d, v10.2s, v4.s[2]
        str     x28, [sp, #0x708]
        ldr     x28, [sp, #0x710]
        adcs    x28, x28, x13
        umlal2  v11.2d, v12.4s, v2.s[2]
        str     x28, [sp, #0x710]
        ldr     x28, [sp, #0x7a0]
        adcs    x10, x10, x28
        ldr     x28, [sp, #0x5a0]
        umlal2  v16.2d, v10.4s, v4.s[3]
        adc     x25, x25, xzr
        ldr     x13, [sp, #0x5b8]
        str     x25, [sp, #0x510]
        ldr     x25, [sp, #0x590]
        ldr     x15, [sp, #0x5c0]
        subs    x21, x25, x21
        umlal   v13.2d, v3.2s, v26.s[0]
        ldr     x19, [sp, #0x7b0]
        str     x10, [sp, #0x508]
        ldr     x10, [sp, #0x598]
        sbcs    x8, x10, x8
        ldr     x20, [sp, #0x790]
        ldp     q12, q10, [x2, #0x140]
        umlal   v11.2d, v8.2s, v5.s[2]
        ldr     x23, [sp, #0x7a8]
        sbcs    x22, x28, x22
        umlal   v16.2d, v7.2s, v4.s[0]
        ldr     x24, [sp, #0x718]
        sbcs    x7, x13, x7
        ldr     x17, [sp, #0x768]
        umlal2  v16.2d, v7.4s, v4.s[1]
        ldr     x16, [sp, #0x760]
        sbcs    x11, x15, x11
        umlal   v16.2d, v20.2s, v25.s[2]
        ldr     x14, [sp, #0x758]
        sbcs    x1, x19, x1
        umlal2  v13.2d, v3.4s, v26.s[1]
        ldp     q3, q7, [x2, #0x150]
        sbcs    x9, x20, x9
        umlal   v13.2d, v18.2s, v29.s[2]
        ldr     x12, [sp, #0x750]
        sbcs    x6, x23, x6
        ldr     x13, [sp, #0x748]
        csetm   x27, lo
        adds    x21, x21, x24
        adcs    x8, x8, x17
        ldr     x28, [sp, #0x740]
        adcs    x22, x22, x16
        umlal2  v13.2d, v18.4s, v29.s[3]
        ldr     x10, [sp, #0x738]
        adcs    x7, x7, x14
        ldp     q18, q27, [x2, #0x170]
        usra    v13.2d, v15.2d, #6
        umlal2  v16.2d, v20.4s, v25.s[3]
        ldp     q15, q20, [x2, #0x2e0]
        adcs    x11, x11, x12
        adcs    x1, x1, x13
        uzp2    v28.2d, v24.2d, v13.2d
        uzp1    v13.2d, v24.2d, v13.2d
        adcs    x9, x9, x28
        umlal2  v11.2d, v8.4s, v5.s[3]
        adcs    x6, x6, x10
        ext     v8.16b, v19.16b, v28.16b, #8
        shl     v19.2d, v28.2d, #0x23
        adc     x27, x27, xzr
        adds    x21, x15, x21
        umlal   v16.2d, v17.2s, v25.s[0]
        adcs    x19, x19, x8
        usra    v13.2d, v19.2d, #6
        adcs    x20, x20, x22
        umlal2  v16.2d, v17.4s, v25.s[1]
        ldp     q17, q19, [x2, #0x190]
        umlal   v16.2d, v22.2s, v26.s[2]
        adcs    x23, x23, x7
        umlal2  v16.2d, v22.4s, v26.s[3]
        adcs    x24, x24, x11
        adcs    x22, x17, x1
        usra    v13.2d, v8.2d, #0x1d
        umull   v8.2d, v15.2s, v2.s[0]
        adcs    x1, x16, x9
        ldr     x9, [x3]
        umlal   v11.2d, v9.2s, v5.s[0]
        ldr     q22, [x2, #0x1a0]
        adcs    x6, x14, x6
        ldr     x11, [sp, #0x688]
        umlal   v16.2d, v1.2s, v26.s[0]
        adcs    x27, x12, x27
        adcs    x7, x13, xzr
        str     q13, [x0, #0x70]
        adcs    x28, x28, xzr
        ldr     x12, [sp, #0x698]
        umlal2  v11.2d, v9.4s, v5.s[1]
        adcs    x8, x10, xzr
        ldr     x10, [sp, #0x680]
        ldr     x13, [sp, #0x690]
        subs    x9, x9, x10
        ldr     x10, [x3, #8]
        ldp     q13, q9, [x2, #0x2f0]
        sbcs    x10, x10, x11
        ldr     x14, [sp, #0x648]
        ldr     x11, [x3, #0x10]
        ldp     d24, d29, [x26, #0x138]
        umlal   v11.2d, v21.2s, v0.s[2]
        umlal2  v16.2d, v1.4s, v26.s[1]
        ldr     x15, [sp, #0x650]
        sbcs    x11, x11, x12
        ldr     x12, [x3, #0x18]
        usra    v16.2d, v23.2d, #0x3e
        ldr     x16, [sp, #0x6c8]
        sbcs    x12, x12, x13
        ldr     x13, [sp, #0x5c8]
        umlal2  v11.2d, v21.4s, v0.s[3]
        umlal   v11.2d, v3.2s, v0.s[0]
        ldr     x17, [sp, #0x6a8]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x5d0]
        umlal2  v8.2d, v15.4s, v2.s[2]
        ldp     q15, q1, [x2, #0x180]
        ldr     x26, [sp, #0x6b0]
        sbcs    x14, x14, x15
        ldr     x15, [sp, #0x5d8]
        umlal2  v11.2d, v3.4s, v0.s[1]
        ldr     x25, [sp, #0x6b8]
        sbcs    x15, x15, x16
        ldr     x16, [sp, #0x5e0]
        umlal   v11.2d, v7.2s, v4.s[2]
        usra    v16.2d, v14.2d, #6
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x5e8]
        ldp     q14, q3, [x2, #0x160]
        shl     v21.2d, v29.2d, #0xe
        sbcs    x26, x17, x26
        ldr     x17, [sp, #0x7e8]
        umlal   v8.2d, v20.2s, v5.s[2]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x7b8]
        umlal2  v8.2d, v20.4s, v5.s[3]
        str     x5, [sp, #0x6b8]
        ldr     x5, [sp, #0x6c0]
        sbcs    x5, x17, x5
        ldr     x17, [sp, #0x7d8]
        umlal2  v11.2d, v7.4s, v4.s[3]
        ldp     q7, q20, [x2, #0x170]
        str     x8, [sp, #0x6c0]
        ldr     x8, [sp, #0x6d8]
        sbcs    x8, x17, x8
        ldr     x17, [sp, #0x7c0]
        umlal   v8.2d, v12.2s, v5.s[0]
        str     x28, [sp, #0x6d8]
        ldr     x28, [sp, #0x6e8]
        sbcs    x28, x17, x28
        ldr     x17, [sp, #0x7c8]
        umlal   v11.2d, v18.2s, v4.s[0]
        str     x7, [sp, #0x6e8]
        ldr     x7, [sp, #0x6f0]
        sbcs    x7, x17, x7
        ldr     x17, [sp, #0x7e0]
        umlal2  v11.2d, v18.4s, v4.s[1]
        str     x7, [sp, #0x6f0]
        ldr     x7, [sp, #0x6f8]
        sbcs    x7, x17, x7
        ldr     x17, [sp, #0x7d0]
        umlal   v11.2d, v27.2s, v25.s[2]
        str     x7, [sp, #0x6f8]
        ldr     x7, [sp, #0x658]
        sbcs    x7, x17, x7
        umlal2  v8.2d, v12.4s, v5.s[1]
        ldp     q12, q18, [x2, #0x150]
        csetm   x17, lo
        str     x2, [sp, #0x658]
        ldr     x2, [sp, #0x590]
        adds    x9, x9, x2
        umlal   v8.2d, v10.2s, v0.s[2]
        str     x9, [sp, #0x6b0]
        ldr     x9, [sp, #0x598]
        adcs    x10, x10, x9
        str     x10, [sp, #0x6a8]
        ldr     x10, [sp, #0x5a0]
        adcs    x11, x11, x10
        str     x11, [sp, #0x5e0]
        ldr     x11, [sp, #0x5b8]
        adcs    x12, x12, x11
        umull   v23.2d, v13.2s, v2.s[0]
        adcs    x13, x13, x21
        adcs    x14, x14, x19
        adcs    x15, x15, x20
        umlal2  v11.2d, v27.4s, v25.s[3]
        adcs    x16, x16, x23
        adcs    x26, x26, x24
        adcs    x25, x25, x22
        umlal   v11.2d, v17.2s, v25.s[0]
        adcs    x5, x5, x1
        adcs    x8, x8, x6
        adcs    x28, x28, x27
        umlal2  v8.2d, v10.4s, v0.s[3]
        str     x28, [sp, #0x6c8]
        ldr     x28, [sp, #0x6f0]
        str     x8, [sp, #0x5d8]
        ldr     x8, [sp, #0x6e8]
        adcs    x28, x28, x8
        str     x28, [sp, #0x6f0]
        ldr     x28, [sp, #0x6f8]
        str     x5, [sp, #0x650]
        ldr     x5, [sp, #0x6d8]
        adcs    x28, x28, x5
        str     x28, [sp, #0x6f8]
        ldr     x28, [sp, #0x6c0]
        adcs    x7, x7, x28
        umlal   v8.2d, v14.2s, v0.s[0]
        adc     x17, x17, xzr
        str     x17, [sp, #0x5d0]
        ldr     x17, [sp, #0x5a8]
        str     x7, [sp, #0x648]
        ldr     x7, [sp, #0x610]
        subs    x7, x17, x7
        str     x25, [sp, #0x610]
        ldr     x25, [sp, #0x5b0]
        str     x26, [sp, #0x5c8]
        ldr     x26, [sp, #0x608]
        sbcs    x26, x25, x26
        umlal2  v8.2d, v14.4s, v0.s[1]
        str     x16, [sp, #0x608]
        ldr     x16, [sp, #0x798]
        str     x15, [sp, #0x690]
        ldr     x15, [sp, #0x618]
        sbcs    x15, x16, x15
        ldr     x16, [sp, #0x5f8]
        str     x14, [sp, #0x618]
        ldr     x14, [sp, #0x788]
        str     x13, [sp, #0x698]
        ldr     x13, [sp, #0x620]
        sbcs    x13, x14, x13
        ldr     x25, [sp, #0x548]
        ldr     x17, [sp, #0x628]
        ldr     x14, [sp, #0x5f0]
        str     x12, [sp, #0x620]
        ldr     x28, [sp, #0x630]
        ldr     x12, [sp, #0x6b8]
        sbcs    x14, x12, x14
        ldr     x12, [sp, #0x540]
        ldr     x5, [sp, #0x638]
        umlal2  v11.2d, v17.4s, v25.s[1]
        sbcs    x16, x12, x16
        ldr     x8, [sp, #0x640]
        ldr     x12, [sp, #0x658]
        ldp     q14, q10, [x12, #0x300]
        umlal   v8.2d, v3.2s, v4.s[2]
        ldr     x11, [sp, #0x660]
        umlal   v11.2d, v19.2s, v26.s[2]
        sbcs    x17, x25, x17
        ldr     x25, [sp, #0x550]
        sbcs    x28, x25, x28
        ldr     x25, [sp, #0x558]
        umlal2  v11.2d, v19.4s, v26.s[3]
        sbcs    x5, x25, x5
        ldr     x25, [sp, #0x560]
        ldr     x10, [sp, #0x670]
        sbcs    x8, x25, x8
        ldr     x25, [sp, #0x568]
        usra    v11.2d, v24.2d, #0x38
        sbcs    x11, x25, x11
        ldr     x9, [sp, #0x6a0]
        ldr     x25, [sp, #0x6e0]
        ldp     d17, d19, [x25, #0x140]
        shl     v19.2d, v19.2d, #0x14
        ldr     x2, [sp, #0x678]
        umlal2  v23.2d, v13.4s, v2.s[2]
        ldp     d13, d24, [x25, #0x148]
        ldr     x25, [sp, #0x570]
        umlal   v23.2d, v9.2s, v5.s[2]
        sbcs    x10, x25, x10
        ldr     x25, [sp, #0x578]
        umlal2  v8.2d, v3.4s, v4.s[3]
        ldp     q3, q26, [x12, #0x160]
        sbcs    x9, x25, x9
        ldr     x25, [sp, #0x580]
        umlal   v8.2d, v15.2s, v4.s[0]
        sbcs    x2, x25, x2
        ldr     x25, [sp, #0x588]
        ldr     q27, [x12, #0x1a0]
        ldr     x12, [sp, #0x668]
        sbcs    x12, x25, x12
        ldr     x25, [sp, #0x7a0]
        umlal2  v23.2d, v9.4s, v5.s[3]
        str     x12, [sp, #0x668]
        ldr     x12, [sp, #0x600]
        sbcs    x12, x25, x12
        csetm   x25, lo
        umlal   v23.2d, v12.2s, v5.s[0]
        str     x25, [sp, #0x600]
        ldr     x25, [sp, #0x590]
        adds    x7, x7, x25
        str     x7, [sp, #0x678]
        ldr     x7, [sp, #0x598]
        adcs    x26, x26, x7
        ldr     x7, [sp, #0x5a0]
        str     x26, [sp, #0x6a0]
        ldr     x26, [sp, #0x658]
        ldp     q9, q29, [x26, #0x190]
        usra    v11.2d, v21.2d, #6
        adcs    x15, x15, x7
        str     x15, [sp, #0x670]
        ldr     x15, [sp, #0x5b8]
        adcs    x13, x13, x15
        umlal2  v23.2d, v12.4s, v5.s[1]
        uzp1    v12.2d, v16.2d, v11.2d
        adcs    x14, x14, x21
        adcs    x16, x16, x19
        umlal   v23.2d, v18.2s, v0.s[2]
        adcs    x17, x17, x20
        adcs    x28, x28, x23
        adcs    x5, x5, x24
        ldp     q21, q30, [x26, #0x310]
        umlal2  v8.2d, v15.4s, v4.s[1]
        ldp     q15, q31, [x26, #0x190]
        adcs    x8, x8, x22
        adcs    x11, x11, x1
        adcs    x10, x10, x6
        shl     v24.2d, v24.2d, #0x1a
        umlal   v8.2d, v1.2s, v25.s[2]
        uzp2    v11.2d, v16.2d, v11.2d
        shl     v16.2d, v11.2d, #0x23
        adcs    x9, x9, x27
        str     x9, [sp, #0x660]
        ldr     x9, [sp, #0x6e8]
        adcs    x2, x2, x9
        umlal2  v23.2d, v18.4s, v0.s[3]
        usra    v12.2d, v16.2d, #6
        str     x2, [sp, #0x640]
        ldr     x2, [sp, #0x668]
        str     x10, [sp, #0x638]
        ldr     x10, [sp, #0x6d8]
        adcs    x2, x2, x10
        umlal   v23.2d, v7.2s, v0.s[0]
        ext     v16.16b, v28.16b, v11.16b, #8
        str     x2, [sp, #0x668]
        ldr     x2, [sp, #0x6c0]
        adcs    x12, x12, x2
        umlal2  v23.2d, v7.4s, v0.s[1]
        str     x12, [sp, #0x630]
        ldr     x12, [sp, #0x600]
        adc     x12, x12, xzr
        str     x12, [sp, #0x600]
        ldr     x12, [sp, #0x5e8]
        str     x11, [sp, #0x628]
        ldr     x11, [sp, #0x518]
        adds    x11, x12, x11
        ldr     x12, [sp, #0x7e8]
        umlal2  v8.2d, v1.4s, v25.s[3]
        ldr     q1, [x26, #0x1a0]
        str     x8, [sp, #0x518]
        ldr     x8, [sp, #0x520]
        adcs    x8, x12, x8
        ldr     x12, [sp, #0x7b8]
        umlal   v8.2d, v22.2s, v25.s[0]
        usra    v12.2d, v16.2d, #0x1d
        umull   v7.2d, v14.2s, v2.s[0]
        umlal2  v7.2d, v14.4s, v2.s[2]
        str     x5, [sp, #0x520]
        ldr     x5, [sp, #0x528]
        adcs    x5, x12, x5
        ldr     x12, [sp, #0x6e0]
        ldp     d14, d16, [x12, #0x150]
        str     x28, [sp, #0x528]
        ldr     x28, [sp, #0x7d8]
        str     x17, [sp, #0x7b8]
        ldr     x17, [sp, #0x770]
        adcs    x28, x28, x17
        ldr     x17, [sp, #0x7c0]
        umlal2  v8.2d, v22.4s, v25.s[1]
        ldp     q18, q22, [x26, #0x180]
        str     x16, [sp, #0x770]
        ldr     x16, [sp, #0x730]
        adcs    x16, x17, x16
        umlal   v23.2d, v20.2s, v4.s[2]
        stp     x11, x8, [x3, #0x40]
        ldr     x11, [sp, #0x778]
        ldr     x8, [sp, #0x7c8]
        adcs    x8, x8, x11
        umlal2  v23.2d, v20.4s, v4.s[3]
        ldr     x11, [sp, #0x530]
        stp     x5, x28, [x3, #0x50]
        ldr     x5, [sp, #0x780]
        ldr     x28, [sp, #0x7e0]
        adcs    x28, x28, x5
        ldr     x5, [sp, #0x7d0]
        stp     x16, x8, [x3, #0x60]
        ldr     x16, [sp, #0x720]
        ldr     x8, [sp, #0x538]
        adcs    x5, x5, x8
        ldr     x8, [sp, #0x5a8]
        ldr     x17, [sp, #0x728]
        umlal   v7.2d, v10.2s, v5.s[2]
        usra    v8.2d, v17.2d, #0x32
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x5b0]
        umlal2  v7.2d, v10.4s, v5.s[3]
        ldr     q10, [x26, #0x1a0]
        umlal   v7.2d, v3.2s, v5.s[0]
        adcs    x11, x11, x16
        ldr     x16, [sp, #0x798]
        shl     v16.2d, v16.2d, #0x20
        umlal2  v7.2d, v3.4s, v5.s[1]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x788]
        umlal   v7.2d, v26.2s, v0.s[2]
        ldp     d3, d17, [x12, #0x158]
        ldr     x12, [sp, #0x708]
        ldr     x2, [sp, #0x710]
        usra    v8.2d, v19.2d, #6
        str     x14, [sp, #0x728]
        ldr     x14, [sp, #0x6d0]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x6b8]
        str     x13, [sp, #0x6d0]
        ldr     x13, [sp, #0x700]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x540]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x548]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x510]
        ldr     x10, [sp, #0x568]
        stp     x28, x5, [x3, #0x70]
        ldr     x5, [sp, #0x508]
        ldr     x9, [sp, #0x570]
        ldr     x28, [sp, #0x550]
        shl     v17.2d, v17.2d, #0x26
        umlal   v23.2d, v9.2s, v4.s[0]
        adcs    x28, x28, x5
        ldr     x5, [sp, #0x558]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x560]
        adcs    x17, x17, xzr
        umlal2  v23.2d, v9.4s, v4.s[1]
        adcs    x10, x10, xzr
        str     q12, [x0, #0x80]
        adcs    x9, x9, xzr
        str     x9, [sp, #0x570]
        ldr     x9, [sp, #0x578]
        adcs    x9, x9, xzr
        str     x9, [sp, #0x578]
        ldr     x9, [sp, #0x580]
        adcs    x9, x9, xzr
        str     x9, [sp, #0x580]
        ldr     x9, [sp, #0x588]
        adcs    x9, x9, xzr
        umull   v12.2d, v21.2s, v2.s[0]
        umlal2  v12.2d, v21.4s, v2.s[2]
        ldp     q9, q19, [x26, #0x330]
        str     x9, [sp, #0x588]
        ldr     x9, [sp, #0x7a0]
        adcs    x9, x9, xzr
        umlal2  v7.2d, v26.4s, v0.s[3]
        adcs    x25, x25, xzr
        str     x25, [sp, #0x590]
        ldr     x25, [sp, #0x598]
        adcs    x25, x25, xzr
        adcs    x7, x7, xzr
        umlal   v7.2d, v18.2s, v0.s[0]
        adcs    x15, x15, xzr
        adcs    x21, x21, xzr
        adcs    x19, x19, xzr
        umlal   v23.2d, v29.2s, v25.s[2]
        ldp     q20, q21, [x26, #0x320]
        adcs    x20, x20, xzr
        umlal   v12.2d, v30.2s, v5.s[2]
        ldp     q26, q28, [x26, #0x170]
        umlal2  v12.2d, v30.4s, v5.s[3]
        adcs    x23, x23, xzr
        umlal   v12.2d, v26.2s, v5.s[0]
        adcs    x24, x24, xzr
        umlal2  v7.2d, v18.4s, v0.s[1]
        adcs    x22, x22, xzr
        umull   v18.2d, v20.2s, v2.s[0]
        adcs    x1, x1, xzr
        umlal2  v12.2d, v26.4s, v5.s[1]
        adcs    x6, x6, xzr
        umlal   v12.2d, v28.2s, v0.s[2]
        adcs    x27, x27, xzr
        umlal   v7.2d, v22.2s, v4.s[2]
        str     x27, [sp, #0x5b8]
        ldr     x27, [sp, #0x6e8]
        adcs    x27, x27, xzr
        umlal2  v23.2d, v29.4s, v25.s[3]
        ldp     q25, q26, [x26, #0x180]
        str     x27, [sp, #0x6e8]
        ldr     x27, [sp, #0x6d8]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x6d8]
        ldr     x27, [sp, #0x6c0]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x6c0]
        ldr     x27, [sp, #0x6b0]
        adds    x27, x8, x27
        ldr     x8, [sp, #0x6a8]
        adcs    x8, x11, x8
        ldr     x11, [sp, #0x5e0]
        adcs    x11, x16, x11
        ldr     x16, [sp, #0x620]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x698]
        usra    v23.2d, v13.2d, #0x2c
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x618]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x690]
        adcs    x2, x2, x16
        ldr     x16, [sp, #0x608]
        adcs    x28, x28, x16
        ldr     x16, [sp, #0x5c8]
        usra    v23.2d, v24.2d, #6
        adcs    x5, x5, x16
        ldr     x16, [sp, #0x610]
        uzp2    v13.2d, v8.2d, v23.2d
        umlal2  v12.2d, v28.4s, v0.s[3]
        uzp1    v8.2d, v8.2d, v23.2d
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x650]
        ldp     q23, q24, [x26, #0x340]
        shl     v28.2d, v13.2d, #0x23
        umlal2  v18.2d, v20.4s, v2.s[2]
        umlal   v12.2d, v15.2s, v0.s[0]
        ldp     q20, q29, [x26, #0x190]
        umlal   v18.2d, v21.2s, v5.s[2]
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x570]
        str     x11, [sp, #0x650]
        ldr     x11, [sp, #0x5d8]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x578]
        str     x14, [sp, #0x5d8]
        ldr     x14, [sp, #0x6c8]
        adcs    x14, x17, x14
        ldr     x17, [sp, #0x580]
        umlal2  v12.2d, v15.4s, v0.s[1]
        str     x12, [sp, #0x6c8]
        ldr     x12, [sp, #0x6f0]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x6f8]
        ldr     q15, [x26, #0x350]
        ldr     x26, [sp, #0x588]
        adcs    x26, x26, x17
        ldr     x17, [sp, #0x648]
        umlal   v12.2d, v31.2s, v4.s[2]
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x590]
        str     x13, [sp, #0x648]
        ldr     x13, [sp, #0x5d0]
        adcs    x13, x17, x13
        ldr     x17, [sp, #0x6e0]
        usra    v8.2d, v28.2d, #6
        umlal2  v7.2d, v22.4s, v4.s[3]
        ldp     d22, d28, [x17, #0x170]
        adcs    x25, x25, xzr
        adcs    x7, x7, xzr
        umlal   v7.2d, v27.2s, v4.s[0]
        adcs    x15, x15, xzr
        adcs    x21, x21, xzr
        umlal2  v7.2d, v27.4s, v4.s[1]
        adcs    x19, x19, xzr
        ldr     d27, [x17, #0x178]
        adcs    x20, x20, xzr
        umlal2  v18.2d, v21.4s, v5.s[3]
        adcs    x23, x23, xzr
        adcs    x24, x24, xzr
        adcs    x22, x22, xzr
        umlal   v18.2d, v25.2s, v5.s[0]
        usra    v7.2d, v14.2d, #0x26
        adcs    x1, x1, xzr
        umlal2  v18.2d, v25.4s, v5.s[1]
        adcs    x6, x6, xzr
        shl     v14.2d, v28.2d, #0x38
        str     x6, [sp, #0x5d0]
        ldr     x6, [sp, #0x5b8]
        adcs    x6, x6, xzr
        str     x24, [sp, #0x5b8]
        ldr     x24, [sp, #0x208]
        .cfi_restore 24
        umlal   v18.2d, v26.2s, v0.s[2]
        usra    v7.2d, v16.2d, #6
        stp     x27, x8, [x3, #0x80]
        ldr     x27, [sp, #0x6e8]
        umull   v16.2d, v23.2s, v2.s[0]
        ldp     d21, d25, [x17, #0x168]
        adcs    x8, x27, xzr
        ldr     x27, [sp, #0x6d8]
        ldp     d28, d30, [x17, #0x160]
        umlal2  v18.2d, v26.4s, v0.s[3]
        adcs    x17, x27, xzr
        ldr     x27, [sp, #0x6c0]
        umlal2  v16.2d, v23.4s, v2.s[2]
        ext     v11.16b, v11.16b, v13.16b, #8
        adcs    x27, x27, xzr
        str     x27, [sp, #0x6c0]
        ldr     x27, [sp, #0x678]
        adds    x27, x5, x27
        ldr     x5, [sp, #0x6d0]
        usra    v8.2d, v11.2d, #0x1d
        umull   v11.2d, v9.2s, v2.s[0]
        stp     x2, x28, [x3, #0xb0]
        ldr     x2, [sp, #0x670]
        ldr     x28, [sp, #0x6a0]
        shl     v23.2d, v25.2d, #0x32
        umlal2  v12.2d, v31.4s, v4.s[3]
        adcs    x28, x16, x28
        adcs    x2, x10, x2
        ldr     x10, [sp, #0x728]
        umlal2  v11.2d, v9.4s, v2.s[2]
        shl     v9.2d, v30.2d, #0x2c
        adcs    x5, x11, x5
        ldr     x11, [sp, #0x770]
        adcs    x10, x14, x10
        usra    v12.2d, v3.2d, #0x20
        umlal   v18.2d, v1.2s, v0.s[0]
        adcs    x11, x12, x11
        ldr     x12, [sp, #0x7b8]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x528]
        umlal2  v18.2d, v1.4s, v0.s[1]
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x520]
        ldr     x14, [sp, #0x6c8]
        adcs    x12, x13, x12
        ldr     x13, [sp, #0x518]
        str     q8, [x0, #0x90]
        usra    v12.2d, v17.2d, #6
        umlal   v11.2d, v19.2s, v5.s[2]
        adcs    x13, x25, x13
        ldr     x25, [sp, #0x628]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x648]
        umlal2  v11.2d, v19.4s, v5.s[3]
        usra    v18.2d, v28.2d, #0x1a
        stp     x7, x14, [x3, #0xa0]
        ldr     x14, [sp, #0x660]
        ldr     x7, [sp, #0x638]
        umlal   v11.2d, v20.2s, v5.s[0]
        uzp1    v1.2d, v7.2d, v12.2d
        adcs    x7, x15, x7
        adcs    x21, x21, x14
        ldr     x14, [sp, #0x640]
        umlal   v16.2d, v24.2s, v5.s[2]
        uzp2    v3.2d, v7.2d, v12.2d
        adcs    x14, x19, x14
        ldr     x19, [sp, #0x668]
        adcs    x15, x20, x19
        movi    v4.2d, #0000000000000000
        shl     v12.2d, v3.2d, #0x23
        stp     x10, x11, [x3, #0xe0]
        usra    v1.2d, v12.2d, #6
        umull   v12.2d, v15.2s, v2.s[0]
        stp     x26, x9, [x3, #0xf0]
        ldr     x26, [sp, #0x630]
        umlal2  v16.2d, v24.4s, v5.s[3]
        stp     x27, x28, [x3, #0xc0]
        ldr     x27, [sp, #0x600]
        adcs    x9, x23, x26
        ldr     x23, [sp, #0x5b8]
        umlal2  v11.2d, v20.4s, v5.s[1]
        usra    v18.2d, v9.2d, #6
        ldr     x26, [sp, #0x218]
        .cfi_restore 26
        adcs    x10, x23, x27
        ldr     x27, [sp, #0x5d8]
        ldr     x23, [sp, #0x650]
        umlal   v11.2d, v29.2s, v0.s[2]
        ext     v8.16b, v13.16b, v3.16b, #8
        stp     x23, x27, [x3, #0x90]
        umlal2  v11.2d, v29.4s, v0.s[3]
        ldr     x19, [sp, #0x5d0]
        ldr     x23, [sp, #0x200]
        .cfi_restore 23
        ldr     x27, [sp, #0x220]
        .cfi_restore 27
        adcs    x22, x22, xzr
        umlal   v16.2d, v10.2s, v5.s[0]
        stp     x2, x5, [x3, #0xd0]
        usra    v11.2d, v21.2d, #0x14
        adcs    x1, x1, xzr
        umlal2  v16.2d, v10.4s, v5.s[1]
        stp     x25, x7, [x3, #0x110]
        umlal2  v12.2d, v15.4s, v2.s[2]
        ldr     x28, [sp, #0x228]
        .cfi_restore 28
        adcs    x2, x19, xzr
        adcs    x25, x6, xzr
        adcs    x5, x8, xzr
        usra    v16.2d, v22.2d, #0xe
        ldp     x19, x20, [sp, #0x1e0]
        .cfi_restore 19
        .cfi_restore 20
        adcs    x6, x17, xzr
        usra    v12.2d, v27.2d, #8
        stp     x25, x5, [x3, #0x160]
        ldr     x25, [sp, #0x6c0]
        adcs    x25, x25, xzr
        usra    v16.2d, v14.2d, #6
        ldp     d14, d15, [sp, #0x1d0]
        .cfi_restore 78
        .cfi_restore 79
        stp     x21, x14, [x3, #0x120]
        usra    v11.2d, v23.2d, #6
        uzp1    v0.2d, v16.2d, v12.2d
        uzp2    v12.2d, v16.2d, v12.2d
        stp     x6, x25, [x3, #0x170]
        ext     v10.16b, v12.16b, v6.16b, #8
        shl     v2.2d, v12.2d, #0x23
        ldr     x25, [sp, #0x210]
        .cfi_restore 25
        uzp2    v5.2d, v18.2d, v11.2d
        ext     v6.16b, v5.16b, v12.16b, #8
        stp     x12, x13, [x3, #0x100]
        shl     v12.2d, v5.2d, #0x23
        uzp1    v7.2d, v18.2d, v11.2d
        stp     x10, x22, [x3, #0x140]
        usra    v7.2d, v12.2d, #6
        ldp     d12, d13, [sp, #0x1c0]
        .cfi_restore 76
        .cfi_restore 77
        usra    v1.2d, v8.2d, #0x1d
        ldp     d8, d9, [sp, #0x1a0]
        .cfi_restore 72
        .cfi_restore 73
        ext     v3.16b, v3.16b, v5.16b, #8
        stp     x1, x2, [x3, #0x150]
        usra    v4.2d, v10.2d, #0x1d
        ldp     x21, x22, [sp, #0x1f0]
        .cfi_restore 21
        .cfi_restore 22
        usra    v0.2d, v2.2d, #6
        str     d4, [x0, #0xd0]
        str     q1, [x0, #0xa0]
        usra    v0.2d, v6.2d, #0x1d
        ldp     d10, d11, [sp, #0x1b0]
        .cfi_restore 74
        .cfi_restore 75
        usra    v7.2d, v3.2d, #0x1d
        str     q0, [x0, #0xc0]
        str     q7, [x0, #0xb0]
        stp     x15, x9, [x3, #0x130]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_phase_sqr_24_aarch64)

NOTES

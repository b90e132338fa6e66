/* karat_step_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 2 --apart x0,x1,x2,x3,x4 --across --spill
 * 3273.0 cycles instead of 5476.0, bound 2596.0 (simulated, one run after another); 6478 of 7165 instructions have another place.
 * Made from code with the SHA-256 f41c1e7f2d41379ea95b0394c9c117303a5e65c8fc3b2fb5aec518445c1da6d7.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_sqr_32_aarch64)
        sub     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset 2032
        movi    v0.2d, #0000000000000000
        ldp     x5, x6, [x4]
        lsl     x6, x6, #0x3a
        ldp     x7, x8, [x4, #8]
        lsr     x7, x7, #6
        lsl     x8, x8, #0x34
        movi    v1.16b, #0xff
        ushr    v1.2d, v1.2d, #0x23
        ldp     x9, x10, [x4, #0x10]
        lsr     x9, x9, #0xc
        lsl     x10, x10, #0x2e
        ldp     x11, x12, [x4, #0x18]
        lsl     x12, x12, #0x28
        lsr     x11, x11, #0x12
        ldp     x13, x14, [x4, #0x20]
        lsr     x13, x13, #0x18
        lsl     x14, x14, #0x22
        ldp     q2, q3, [x2]
        ldp     x15, x16, [x4, #0x28]
        lsl     x16, x16, #0x1c
        lsr     x15, x15, #0x1e
        str     x15, [sp, #0x7e8]
        ldp     x17, x15, [x4, #0x30]
        lsl     x15, x15, #0x16
        lsr     x17, x17, #0x24
        ldp     q4, q5, [x2, #0x20]
        stp     x15, x17, [sp, #0x90]
        ldp     x15, x17, [x4, #0x38]
        lsr     x15, x15, #0x2a
        lsl     x17, x17, #0x10
        stp     x15, x17, [sp, #0xa0]
        ldp     x15, x17, [x4, #0x40]
        lsr     x15, x15, #0x30
        lsl     x17, x17, #0xa
        str     x15, [sp, #0x7e0]
        stp     x17, x16, [sp, #0x80]
        ldp     x15, x17, [x4, #0x48]
        lsr     x15, x15, #0x36
        lsl     x16, x17, #4
        ldp     q6, q7, [x2, #0x40]
        str     x16, [sp, #0xb0]
        ldr     x16, [x4, #0x58]
        orr     x15, x15, x16, lsl #62
        str     x19, [sp, #0x220]
        .cfi_rel_offset 19, 544
        ldp     x19, x16, [x4, #0x58]
        lsl     x16, x16, #0x38
        orr     x16, x16, x17, lsr #60
        str     x16, [sp, #0xb8]
        ldp     x17, x16, [x4, #0x60]
        lsr     x19, x19, #2
        lsr     x17, x17, #8
        lsl     x16, x16, #0x32
        ldp     q16, q17, [x2, #0x60]
        stp     x16, x17, [sp, #0x70]
        ldp     x16, x17, [x4, #0x68]
        lsr     x16, x16, #0xe
        lsl     x17, x17, #0x2c
        stp     x16, x17, [sp, #0x60]
        ldp     x16, x17, [x4, #0x70]
        lsl     x17, x17, #0x26
        lsr     x16, x16, #0x14
        stp     x16, x17, [sp, #0x50]
        ldp     x16, x17, [x4, #0x78]
        lsr     x16, x16, #0x1a
        lsl     x17, x17, #0x20
        stp     x16, x17, [sp, #0x40]
        ldp     x16, x17, [x4, #0x80]
        lsl     x17, x17, #0x1a
        lsr     x16, x16, #0x20
        stp     x16, x17, [sp, #0x30]
        ldp     x16, x17, [x4, #0x88]
        lsr     x16, x16, #0x26
        lsl     x17, x17, #0x14
        stp     x16, x17, [sp, #0x20]
        ldp     x16, x17, [x4, #0x90]
        lsr     x16, x16, #0x2c
        lsl     x17, x17, #0xe
        stp     d8, d9, [sp, #0x1e0]
        .cfi_rel_offset 72, 480
        .cfi_rel_offset 73, 488
        stp     x16, x17, [sp, #0x10]
        ldp     x16, x17, [x4, #0x98]
        lsl     x17, x17, #8
        lsr     x16, x16, #0x32
        str     x20, [sp, #0x228]
        .cfi_rel_offset 20, 552
        str     x21, [sp, #0x230]
        .cfi_rel_offset 21, 560
        str     x22, [sp, #0x238]
        .cfi_rel_offset 22, 568
        str     d12, [sp, #0x200]
        .cfi_rel_offset 76, 512
        str     x23, [sp, #0x240]
        .cfi_rel_offset 23, 576
        str     x24, [sp, #0x248]
        .cfi_rel_offset 24, 584
        str     d13, [sp, #0x208]
        .cfi_rel_offset 77, 520
        str     d15, [sp, #0x218]
        .cfi_rel_offset 79, 536
        stp     d10, d11, [sp, #0x1f0]
        .cfi_rel_offset 74, 496
        .cfi_rel_offset 75, 504
        ldp     q13, q10, [x2, #0x80]
        str     d14, [sp, #0x210]
        .cfi_rel_offset 78, 528
        str     x27, [sp, #0x260]
        .cfi_rel_offset 27, 608
        ldp     q14, q11, [x2, #0xa0]
        str     x25, [sp, #0x250]
        .cfi_rel_offset 25, 592
        str     x26, [sp, #0x258]
        .cfi_rel_offset 26, 600
        ldp     x22, x25, [x4, #0xa0]
        lsr     x22, x22, #0x38
        lsl     x26, x25, #2
        str     x28, [sp, #0x268]
        .cfi_rel_offset 28, 616
        ldr     x23, [x4, #0xb0]
        orr     x22, x22, x23, lsl #60
        ldp     x23, x24, [x4, #0xb0]
        lsl     x24, x24, #0x36
        lsr     x23, x23, #4
        ldp     x27, x28, [x4, #0xb8]
        lsr     x27, x27, #0xa
        orr     x25, x24, x25, lsr #62
        lsl     x24, x28, #0x30
        ldp     x28, x20, [x4, #0xc0]
        lsr     x28, x28, #0x10
        str     x2, [sp, #0x7d8]
        ldp     x21, x2, [x4, #0xc8]
        lsr     x21, x21, #0x16
        lsl     x20, x20, #0x2a
        lsl     x2, x2, #0x24
        stp     x2, x4, [sp]
        str     x21, [sp, #0x7d0]
        ldp     x2, x21, [x4, #0xd0]
        lsr     x2, x2, #0x1c
        lsl     x21, x21, #0x1e
        str     x2, [sp, #0x7c8]
        ldp     x4, x2, [x4, #0xd8]
        lsr     x4, x4, #0x22
        lsl     x2, x2, #0x18
        adds    x5, x5, x6
        adcs    x6, x7, x8
        adcs    x7, x9, x10
        ldr     x10, [sp, #0x7e8]
        adcs    x8, x11, x12
        adcs    x9, x13, x14
        ldp     x14, x11, [sp, #0x80]
        adcs    x10, x10, x11
        ldp     x12, x11, [sp, #0x90]
        adcs    x11, x11, x12
        ldp     x12, x13, [sp, #0xa0]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x7e0]
        adcs    x13, x13, x14
        str     x13, [sp, #0x150]
        ldp     x14, x13, [sp, #0xb0]
        adcs    x14, x15, x14
        adcs    x19, x19, x13
        ldp     x15, x13, [sp, #0x70]
        adcs    x13, x13, x15
        str     x13, [sp, #0x158]
        ldp     x15, x13, [sp, #0x60]
        adcs    x13, x15, x13
        str     x13, [sp, #0xf0]
        ldp     x15, x13, [sp, #0x50]
        adcs    x13, x15, x13
        str     x13, [sp, #0xf8]
        ldp     x15, x13, [sp, #0x40]
        adcs    x13, x15, x13
        str     x13, [sp, #0x140]
        ldp     x15, x13, [sp, #0x30]
        adcs    x13, x15, x13
        str     x13, [sp, #0x148]
        ldp     x15, x13, [sp, #0x20]
        adcs    x13, x15, x13
        str     x13, [sp, #0x7c0]
        ldp     x15, x13, [sp, #0x10]
        adcs    x13, x15, x13
        adcs    x15, x16, x17
        adcs    x22, x22, x26
        adcs    x25, x23, x25
        stp     x5, x6, [x3]
        adcs    x26, x27, x24
        ldr     x24, [sp, #0x7d0]
        adcs    x23, x28, x20
        ldp     x27, x28, [sp]
        stp     x7, x8, [x3, #0x10]
        adcs    x24, x24, x27
        ldr     x27, [sp, #0x7c8]
        stp     x9, x10, [x3, #0x20]
        adcs    x27, x27, x21
        adcs    x20, x4, x2
        ldp     x21, x2, [x28, #0xe0]
        mul     x4, x5, x6
        stp     x11, x12, [x3, #0x30]
        lsl     x2, x2, #0x12
        lsr     x21, x21, #0x28
        ldp     x16, x17, [x28, #0xe8]
        lsl     x17, x17, #0xc
        umulh   x12, x5, x8
        adcs    x21, x21, x2
        ldp     x2, x11, [x28, #0xf0]
        lsr     x2, x2, #0x34
        lsr     x16, x16, #0x2e
        lsl     x10, x11, #6
        adcs    x16, x16, x17
        adcs    x2, x2, x10
        ldp     x10, x17, [sp, #0x150]
        stp     x10, x14, [x3, #0x40]
        ldp     x9, x14, [x28, #0x100]
        lsl     x14, x14, #0x3a
        orr     x11, x14, x11, lsr #58
        umulh   x14, x5, x6
        ldp     x10, x6, [x28, #0x108]
        adcs    x9, x9, x11
        stp     x19, x17, [x3, #0x50]
        lsr     x10, x10, #6
        ldp     x28, x11, [x28, #0x110]
        lsl     x6, x6, #0x34
        adcs    x6, x10, x6
        lsl     x10, x11, #0x2e
        lsr     x28, x28, #0xc
        adcs    x28, x28, x10
        ldp     x10, x11, [sp, #0xf0]
        stp     x10, x11, [x3, #0x60]
        ldp     x10, x17, [sp, #0x140]
        mul     x11, x5, x7
        stp     x10, x17, [x3, #0x70]
        ldr     x17, [sp, #0x7c0]
        stp     x17, x13, [x3, #0x80]
        stp     x15, x22, [x3, #0x90]
        umulh   x22, x5, x7
        stp     x25, x26, [x3, #0xa0]
        stp     x23, x24, [x3, #0xb0]
        stp     x27, x20, [x3, #0xc0]
        stp     x21, x16, [x3, #0xd0]
        ldr     x16, [x3, #8]
        umulh   x21, x16, x8
        stp     x2, x9, [x3, #0xe0]
        stp     x6, x28, [x3, #0xf0]
        mul     x28, x5, x8
        umulh   x6, x7, x8
        mul     x9, x16, x8
        adds    x11, x14, x11
        adcs    x22, x22, x28
        adcs    x28, x12, x9
        mul     x9, x7, x8
        adcs    x21, x21, x9
        mul     x9, x16, x7
        adc     x6, x6, xzr
        adds    x22, x22, x9
        umulh   x9, x16, x7
        ldp     x14, x2, [sp, #0x150]
        adcs    x28, x28, x9
        ldr     x27, [sp, #0x7d8]
        adcs    x21, x21, xzr
        adc     x6, x6, xzr
        adds    x4, x4, x4
        ldr     x23, [x3, #0x48]
        adcs    x9, x11, x11
        mul     x11, x16, x16
        adcs    x22, x22, x22
        adcs    x28, x28, x28
        ldp     x13, x17, [x3, #0x20]
        adcs    x21, x21, x21
        adcs    x6, x6, x6
        adc     x12, xzr, xzr
        subs    x20, x5, x14
        ldp     q8, q9, [x27]
        umulh   x24, x5, x5
        ldp     q15, q12, [x27, #0x20]
        sbcs    x26, x16, x23
        sbcs    x25, x7, x19
        ldp     x14, x19, [x3, #0x30]
        sbcs    x15, x8, x2
        ldp     x2, x23, [sp, #0xf0]
        ldp     q18, q19, [x27, #0x40]
        sbcs    x2, x13, x2
        sbcs    x23, x17, x23
        sbcs    x10, x14, x10
        ldr     x14, [sp, #0x148]
        sbcs    x14, x19, x14
        ldp     q20, q21, [x27, #0x60]
        csetm   x19, lo
        mul     x5, x5, x5
        ldp     q22, q23, [x27, #0x80]
        eor     x25, x25, x19
        umulh   x16, x16, x16
        adds    x24, x4, x24
        adcs    x4, x9, x11
        adcs    x22, x22, x16
        eor     x20, x20, x19
        eor     x26, x26, x19
        eor     x9, x15, x19
        stp     x5, x24, [x1]
        eor     x2, x2, x19
        ldp     d24, d25, [x1]
        ushr    v24.2d, v24.2d, #0x3a
        mul     x11, x7, x7
        adcs    x28, x28, x11
        stp     x4, x22, [x1, #0x10]
        shl     v25.2d, v25.2d, #0xc
        ldr     d26, [x1]
        mul     x11, x8, x8
        eor     x14, x14, x19
        ushr    v27.2d, v26.2d, #0x1d
        uzp1    v26.2d, v26.2d, v27.2d
        and     v26.16b, v26.16b, v1.16b
        eor     x23, x23, x19
        eor     x10, x10, x19
        ldp     d27, d28, [x1, #8]
        usra    v24.2d, v25.2d, #6
        umlal   v24.2d, v2.2s, v26.s[0]
        umulh   x15, x7, x7
        adcs    x21, x21, x15
        adcs    x6, x6, x11
        umlal2  v24.2d, v2.4s, v26.s[2]
        ushr    v2.2d, v27.2d, #0x34
        shl     v25.2d, v28.2d, #0x12
        ldp     q27, q28, [x27]
        ext     v29.16b, v0.16b, v24.16b, #8
        usra    v24.2d, v29.2d, #0x1d
        umulh   x11, x8, x8
        ext     v29.16b, v24.16b, v0.16b, #8
        adc     x11, x12, x11
        cmn     x19, #1
        adcs    x20, x20, xzr
        adcs    x26, x26, xzr
        umull   v30.2d, v4.2s, v26.s[0]
        adcs    x25, x25, xzr
        adcs    x19, x9, xzr
        adcs    x2, x2, xzr
        usra    v2.2d, v25.2d, #6
        adcs    x23, x23, xzr
        usra    v2.2d, v29.2d, #0x1d
        adcs    x9, x10, xzr
        adcs    x10, x14, xzr
        ldp     x14, x15, [x3, #0x30]
        umlal   v2.2d, v3.2s, v26.s[0]
        umulh   x12, x13, x17
        ldp     d25, d29, [x1, #0x10]
        and     v24.16b, v24.16b, v1.16b
        shl     v29.2d, v29.2d, #0x18
        umlal2  v2.2d, v3.4s, v26.s[2]
        umlal   v2.2d, v8.2s, v24.s[0]
        uzp1    v3.4s, v26.4s, v24.4s
        umlal2  v2.2d, v8.4s, v24.s[2]
        ext     v8.16b, v0.16b, v2.16b, #8
        mul     x16, x13, x14
        umlal2  v30.2d, v4.4s, v26.s[2]
        usra    v2.2d, v8.2d, #0x1d
        usra    v30.2d, v25.2d, #0x2e
        umull   v8.2d, v5.2s, v26.s[0]
        usra    v30.2d, v29.2d, #6
        umlal2  v8.2d, v5.4s, v26.s[2]
        stp     x10, x9, [sp, #0x40]
        umulh   x10, x13, x14
        ext     v4.16b, v2.16b, v0.16b, #8
        usra    v30.2d, v4.2d, #0x1d
        and     v2.16b, v2.16b, v1.16b
        ldp     q4, q5, [x27, #0xa0]
        umlal   v30.2d, v9.2s, v24.s[0]
        ldp     q25, q29, [x27, #0xc0]
        umlal   v8.2d, v15.2s, v24.s[0]
        mul     x9, x13, x15
        umlal2  v30.2d, v9.4s, v24.s[2]
        ldp     q9, q31, [x27, #0x120]
        umull   v31.2d, v6.2s, v26.s[0]
        umlal2  v8.2d, v15.4s, v24.s[2]
        stp     x2, x23, [sp, #0x30]
        umulh   x2, x13, x15
        umlal2  v31.2d, v6.4s, v26.s[2]
        ldp     q15, q6, [x27, #0xe0]
        umlal   v31.2d, v12.2s, v24.s[0]
        umlal   v30.2d, v27.2s, v2.s[0]
        umlal2  v31.2d, v12.4s, v24.s[2]
        mul     x23, x14, x15
        umlal2  v30.2d, v27.4s, v2.s[2]
        ext     v12.16b, v0.16b, v30.16b, #8
        usra    v30.2d, v12.2d, #0x1d
        umull   v12.2d, v7.2s, v26.s[0]
        umlal2  v12.2d, v7.4s, v26.s[2]
        umlal   v12.2d, v18.2s, v24.s[0]
        umulh   x22, x17, x15
        umlal2  v12.2d, v18.4s, v24.s[2]
        umull   v7.2d, v16.2s, v26.s[0]
        umlal2  v7.2d, v16.4s, v26.s[2]
        umlal   v7.2d, v19.2s, v24.s[0]
        mul     x4, x17, x15
        adds    x12, x12, x16
        adcs    x9, x10, x9
        umlal2  v7.2d, v19.4s, v24.s[2]
        adcs    x2, x2, x4
        adcs    x22, x22, x23
        ldp     q16, q18, [x27, #0x20]
        umull   v19.2d, v17.2s, v26.s[0]
        mul     x23, x17, x14
        umlal2  v19.2d, v17.4s, v26.s[2]
        umlal   v19.2d, v20.2s, v24.s[0]
        umlal2  v19.2d, v20.4s, v24.s[2]
        umulh   x4, x14, x15
        adc     x4, x4, xzr
        adds    x23, x9, x23
        mul     x9, x13, x17
        umulh   x10, x17, x14
        adcs    x2, x2, x10
        adcs    x22, x22, xzr
        adc     x4, x4, xzr
        adds    x9, x9, x9
        adcs    x10, x12, x12
        adcs    x23, x23, x23
        adcs    x2, x2, x2
        adcs    x22, x22, x22
        adcs    x4, x4, x4
        adc     x12, xzr, xzr
        mul     x16, x17, x17
        umulh   x24, x13, x13
        umulh   x5, x17, x17
        umull   v17.2d, v13.2s, v26.s[0]
        umlal2  v17.2d, v13.4s, v26.s[2]
        umlal   v31.2d, v16.2s, v2.s[0]
        umlal   v17.2d, v21.2s, v24.s[0]
        ldp     q13, q20, [x27, #0xc0]
        umlal2  v17.2d, v21.4s, v24.s[2]
        umull   v21.2d, v10.2s, v26.s[0]
        umlal2  v31.2d, v16.4s, v2.s[2]
        umlal2  v21.2d, v10.4s, v26.s[2]
        ext     v10.16b, v30.16b, v0.16b, #8
        and     v16.16b, v30.16b, v1.16b
        str     x19, [sp, #0x7e8]
        umulh   x19, x14, x14
        adds    x24, x9, x24
        adcs    x9, x10, x16
        umlal   v12.2d, v18.2s, v2.s[0]
        adcs    x23, x23, x5
        umlal2  v12.2d, v18.4s, v2.s[2]
        umlal   v21.2d, v22.2s, v24.s[0]
        umlal2  v21.2d, v22.4s, v24.s[2]
        mul     x5, x15, x15
        umull   v18.2d, v14.2s, v26.s[0]
        umlal2  v18.2d, v14.4s, v26.s[2]
        ldp     q14, q22, [x27, #0x100]
        mul     x10, x14, x14
        adcs    x2, x2, x10
        adcs    x22, x22, x19
        umlal   v18.2d, v23.2s, v24.s[0]
        adcs    x19, x4, x5
        ldp     x5, x10, [x3]
        umlal2  v18.2d, v23.4s, v24.s[2]
        ldp     q23, q27, [x27, #0xe0]
        umulh   x4, x15, x15
        adc     x4, x12, x4
        subs    x12, x5, x13
        sbcs    x16, x10, x17
        sbcs    x14, x7, x14
        sbcs    x15, x8, x15
        csetm   x17, lo
        eor     x16, x16, x17
        eor     x15, x15, x17
        eor     x14, x14, x17
        cmn     x17, #1
        eor     x12, x12, x17
        adcs    x12, x12, xzr
        adcs    x16, x16, xzr
        adcs    x14, x14, xzr
        adcs    x15, x15, xzr
        umulh   x17, x12, x16
        umull   v30.2d, v11.2s, v26.s[0]
        umlal2  v30.2d, v11.4s, v26.s[2]
        umlal   v30.2d, v4.2s, v24.s[0]
        umlal2  v30.2d, v4.4s, v24.s[2]
        umull   v11.2d, v25.2s, v26.s[0]
        umlal2  v11.2d, v25.4s, v26.s[2]
        umlal   v11.2d, v5.2s, v24.s[0]
        umlal2  v11.2d, v5.4s, v24.s[2]
        umull   v4.2d, v29.2s, v26.s[0]
        umlal2  v4.2d, v29.4s, v26.s[2]
        umlal   v4.2d, v13.2s, v24.s[0]
        umlal2  v4.2d, v13.4s, v24.s[2]
        umull   v13.2d, v15.2s, v26.s[0]
        umull   v5.2d, v6.2s, v26.s[0]
        umlal2  v13.2d, v15.4s, v26.s[2]
        ldp     q15, q25, [x27, #0x40]
        umlal   v7.2d, v15.2s, v2.s[0]
        umlal2  v7.2d, v15.4s, v2.s[2]
        umlal   v19.2d, v25.2s, v2.s[0]
        mul     x8, x12, x16
        umlal2  v19.2d, v25.4s, v2.s[2]
        ldp     q15, q25, [x27, #0x60]
        umlal   v13.2d, v20.2s, v24.s[0]
        umlal   v17.2d, v15.2s, v2.s[0]
        mul     x7, x12, x14
        umlal2  v5.2d, v6.4s, v26.s[2]
        mul     x13, x13, x13
        umlal2  v17.2d, v15.4s, v2.s[2]
        ldp     q15, q6, [x27, #0x80]
        umlal   v21.2d, v25.2s, v2.s[0]
        umlal2  v21.2d, v25.4s, v2.s[2]
        umulh   x10, x12, x14
        umlal   v18.2d, v15.2s, v2.s[0]
        umlal2  v18.2d, v15.4s, v2.s[2]
        ldp     q15, q25, [x27]
        umlal2  v13.2d, v20.4s, v24.s[2]
        umlal   v30.2d, v6.2s, v2.s[0]
        mul     x5, x12, x15
        umull   v20.2d, v14.2s, v26.s[0]
        umlal   v5.2d, v23.2s, v24.s[0]
        umlal2  v20.2d, v14.4s, v26.s[2]
        ldp     q14, q29, [x27, #0xa0]
        stp     x4, x19, [sp, #0x10]
        umulh   x4, x12, x15
        umlal2  v5.2d, v23.4s, v24.s[2]
        umlal2  v30.2d, v6.4s, v2.s[2]
        umlal   v11.2d, v14.2s, v2.s[0]
        mul     x19, x16, x15
        umull   v6.2d, v22.2s, v26.s[0]
        umlal   v20.2d, v27.2s, v24.s[0]
        umlal2  v11.2d, v14.4s, v2.s[2]
        uzp1    v14.4s, v2.4s, v16.4s
        stp     x22, x2, [sp]
        umulh   x22, x16, x15
        umlal2  v20.2d, v27.4s, v24.s[2]
        umlal2  v6.2d, v22.4s, v26.s[2]
        ldp     q22, q23, [x27, #0xc0]
        ldp     q26, q27, [x27, #0x100]
        umlal   v4.2d, v29.2s, v2.s[0]
        umlal2  v4.2d, v29.4s, v2.s[2]
        mul     x2, x14, x15
        adds    x7, x17, x7
        adcs    x5, x10, x5
        umlal   v6.2d, v26.2s, v24.s[0]
        adcs    x19, x4, x19
        adcs    x22, x22, x2
        umlal   v13.2d, v22.2s, v2.s[0]
        umlal2  v13.2d, v22.4s, v2.s[2]
        ldp     q22, q29, [x27, #0x140]
        umulh   x2, x14, x15
        adc     x2, x2, xzr
        umlal2  v6.2d, v26.4s, v24.s[2]
        umull   v26.2d, v27.2s, v24.s[0]
        umlal   v5.2d, v23.2s, v2.s[0]
        umlal2  v5.2d, v23.4s, v2.s[2]
        mul     x4, x16, x14
        adds    x4, x5, x4
        umlal2  v26.2d, v27.4s, v24.s[2]
        ldp     q23, q24, [x27, #0x20]
        umlal   v12.2d, v23.2s, v16.s[0]
        ldp     q27, q29, [x27, #0xe0]
        umlal   v7.2d, v24.2s, v16.s[0]
        umulh   x5, x16, x14
        adcs    x19, x19, x5
        adcs    x22, x22, xzr
        umlal2  v12.2d, v23.4s, v16.s[2]
        adc     x2, x2, xzr
        adds    x5, x8, x8
        adcs    x7, x7, x7
        umlal2  v7.2d, v24.4s, v16.s[2]
        adcs    x4, x4, x4
        adcs    x19, x19, x19
        adcs    x22, x22, x22
        umlal   v26.2d, v9.2s, v3.s[0]
        adcs    x2, x2, x2
        adc     x8, xzr, xzr
        umlal2  v26.2d, v9.4s, v3.s[1]
        umulh   x10, x12, x12
        ldp     q9, q23, [x27, #0x40]
        umlal   v19.2d, v9.2s, v16.s[0]
        umlal2  v19.2d, v9.4s, v16.s[2]
        umlal   v17.2d, v23.2s, v16.s[0]
        umlal   v20.2d, v27.2s, v2.s[0]
        mul     x12, x12, x12
        umlal2  v17.2d, v23.4s, v16.s[2]
        ldp     q9, q23, [x27, #0x60]
        umlal2  v20.2d, v27.4s, v2.s[2]
        umlal   v21.2d, v9.2s, v16.s[0]
        mul     x17, x16, x16
        umlal2  v21.2d, v9.4s, v16.s[2]
        ldp     q9, q24, [x27, #0x100]
        umlal   v18.2d, v23.2s, v16.s[0]
        umlal2  v18.2d, v23.4s, v16.s[2]
        umulh   x16, x16, x16
        umlal   v6.2d, v29.2s, v2.s[0]
        umlal2  v6.2d, v29.4s, v2.s[2]
        ldp     q23, q27, [x27]
        umlal   v26.2d, v9.2s, v2.s[0]
        umlal2  v26.2d, v9.4s, v2.s[2]
        mul     x27, x14, x14
        umull   v9.2d, v24.2s, v2.s[0]
        umlal2  v9.2d, v24.4s, v2.s[2]
        umulh   x14, x14, x14
        str     x25, [sp, #0x20]
        mul     x25, x20, x25
        str     x25, [sp, #0x28]
        mul     x25, x15, x15
        adds    x5, x5, x10
        adcs    x7, x7, x17
        adcs    x4, x4, x16
        adcs    x27, x19, x27
        adcs    x22, x22, x14
        ldp     x10, x14, [x1, #8]
        adcs    x25, x2, x25
        mul     x19, x20, x26
        umulh   x2, x15, x15
        ldr     x15, [x1, #0x18]
        adc     x2, x8, x2
        ldr     x8, [x1]
        subs    x12, x8, x12
        sbcs    x5, x10, x5
        sbcs    x7, x14, x7
        sbcs    x4, x15, x4
        ldp     x14, x15, [sp]
        sbcs    x27, x28, x27
        ldp     x8, x10, [sp, #0x10]
        sbcs    x22, x21, x22
        sbcs    x25, x6, x25
        sbcs    x2, x11, x2
        csetm   x16, lo
        adds    x12, x12, x13
        umulh   x17, x20, x26
        adcs    x5, x5, x24
        adcs    x7, x7, x9
        adcs    x4, x4, x23
        adcs    x27, x27, x15
        adcs    x22, x22, x14
        adcs    x25, x25, x10
        adcs    x2, x2, x8
        adc     x16, x16, xzr
        adds    x28, x28, x12
        ldr     x12, [sp, #0x20]
        str     x19, [sp, #0x7e0]
        ldr     x19, [sp, #0x7e8]
        umulh   x12, x20, x12
        adcs    x21, x21, x5
        stp     x28, x21, [x1, #0x20]
        ldp     d24, d29, [x1, #0x18]
        shl     v29.2d, v29.2d, #0x1e
        adcs    x5, x6, x7
        usra    v8.2d, v24.2d, #0x28
        adcs    x4, x11, x4
        stp     x5, x4, [x1, #0x30]
        usra    v8.2d, v29.2d, #6
        adcs    x27, x13, x27
        adcs    x22, x24, x22
        adcs    x25, x9, x25
        mul     x24, x20, x19
        adcs    x23, x23, x2
        adcs    x2, x15, x16
        usra    v8.2d, v10.2d, #0x1d
        adcs    x6, x14, xzr
        ldp     d10, d24, [x1, #0x20]
        umlal   v8.2d, v28.2s, v2.s[0]
        umlal2  v8.2d, v28.4s, v2.s[2]
        usra    v31.2d, v10.2d, #0x22
        adcs    x7, x10, xzr
        adcs    x8, x8, xzr
        umulh   x9, x20, x19
        umlal   v8.2d, v15.2s, v16.s[0]
        shl     v10.2d, v24.2d, #0x24
        umlal2  v8.2d, v15.4s, v16.s[2]
        ext     v15.16b, v0.16b, v8.16b, #8
        usra    v8.2d, v15.2d, #0x1d
        ext     v15.16b, v8.16b, v0.16b, #8
        and     v8.16b, v8.16b, v1.16b
        usra    v31.2d, v10.2d, #6
        mul     x10, x26, x19
        usra    v31.2d, v15.2d, #0x1d
        ldp     d10, d15, [x1, #0x28]
        ldr     x13, [sp, #0x7d8]
        ldp     x15, x14, [sp, #0x20]
        usra    v12.2d, v10.2d, #0x1c
        umlal   v31.2d, v25.2s, v16.s[0]
        umlal2  v31.2d, v25.4s, v16.s[2]
        shl     v10.2d, v15.2d, #0x2a
        umulh   x11, x26, x19
        umlal   v31.2d, v23.2s, v8.s[0]
        usra    v12.2d, v10.2d, #6
        umlal2  v31.2d, v23.4s, v8.s[2]
        ext     v10.16b, v0.16b, v31.16b, #8
        usra    v31.2d, v10.2d, #0x1d
        ext     v10.16b, v31.16b, v0.16b, #8
        ldp     q15, q2, [x13, #0x20]
        usra    v12.2d, v10.2d, #0x1d
        umulh   x16, x15, x19
        adds    x14, x17, x14
        adcs    x24, x12, x24
        and     v10.16b, v31.16b, v1.16b
        adcs    x9, x9, x10
        ldp     q23, q24, [x13, #0x80]
        umlal   v30.2d, v23.2s, v16.s[0]
        ldp     q25, q28, [x13, #0x40]
        umlal2  v30.2d, v23.4s, v16.s[2]
        ldp     q23, q29, [x13, #0xa0]
        umlal   v4.2d, v23.2s, v16.s[0]
        mul     x10, x15, x19
        adcs    x10, x11, x10
        adc     x11, x16, xzr
        umlal   v11.2d, v24.2s, v16.s[0]
        umlal2  v11.2d, v24.4s, v16.s[2]
        ldp     q24, q31, [x13, #0x120]
        umlal   v12.2d, v27.2s, v8.s[0]
        mul     x12, x26, x15
        adds    x24, x24, x12
        umlal2  v4.2d, v23.4s, v16.s[2]
        umlal   v13.2d, v29.2s, v16.s[0]
        umlal2  v13.2d, v29.4s, v16.s[2]
        ldp     q23, q29, [x13, #0xc0]
        umulh   x12, x26, x15
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x7e0]
        adcs    x10, x10, xzr
        adc     x11, x11, xzr
        umlal   v5.2d, v23.2s, v16.s[0]
        adds    x12, x12, x12
        adcs    x14, x14, x14
        adcs    x24, x24, x24
        adcs    x9, x9, x9
        adcs    x10, x10, x10
        adcs    x11, x11, x11
        adc     x16, xzr, xzr
        umulh   x17, x26, x26
        stp     x8, x7, [sp, #0x130]
        umulh   x8, x20, x20
        mul     x7, x26, x26
        umlal2  v12.2d, v27.4s, v8.s[2]
        stp     x6, x2, [sp, #0x120]
        mul     x6, x15, x15
        umlal2  v5.2d, v23.4s, v16.s[2]
        uzp1    v23.4s, v8.4s, v10.4s
        umlal   v7.2d, v15.2s, v8.s[0]
        umlal2  v7.2d, v15.4s, v8.s[2]
        umulh   x2, x15, x15
        umlal   v20.2d, v29.2s, v16.s[0]
        umlal   v19.2d, v2.2s, v8.s[0]
        umlal2  v20.2d, v29.4s, v16.s[2]
        ldp     q15, q27, [x13, #0x60]
        umlal2  v19.2d, v2.4s, v8.s[2]
        umlal   v17.2d, v25.2s, v8.s[0]
        stp     x23, x25, [sp, #0x110]
        mul     x23, x20, x20
        umlal2  v17.2d, v25.4s, v8.s[2]
        umlal   v9.2d, v24.2s, v3.s[2]
        umlal2  v9.2d, v24.4s, v3.s[3]
        umulh   x25, x19, x19
        adds    x8, x12, x8
        adcs    x7, x14, x7
        umlal   v9.2d, v31.2s, v3.s[0]
        adcs    x24, x24, x17
        adcs    x6, x9, x6
        adcs    x2, x10, x2
        umlal2  v9.2d, v31.4s, v3.s[1]
        ldp     q2, q24, [x13, #0xe0]
        ldp     q25, q29, [x13, #0x80]
        umlal   v21.2d, v28.2s, v8.s[0]
        umlal2  v21.2d, v28.4s, v8.s[2]
        mul     x9, x19, x19
        adcs    x9, x11, x9
        ldp     x10, x11, [sp, #0x30]
        adc     x25, x16, x25
        ldp     x16, x14, [sp, #0x40]
        umlal   v18.2d, v15.2s, v8.s[0]
        umlal2  v18.2d, v15.4s, v8.s[2]
        ldp     q15, q28, [x13, #0x100]
        umulh   x12, x10, x11
        umlal   v30.2d, v27.2s, v8.s[0]
        umlal2  v30.2d, v27.4s, v8.s[2]
        umlal   v6.2d, v2.2s, v16.s[0]
        umlal   v11.2d, v25.2s, v8.s[0]
        mul     x17, x10, x14
        umlal   v4.2d, v29.2s, v8.s[0]
        umlal2  v6.2d, v2.4s, v16.s[2]
        umlal   v26.2d, v24.2s, v16.s[0]
        ldp     q2, q27, [x13, #0x120]
        umlal2  v11.2d, v25.4s, v8.s[2]
        umlal   v9.2d, v15.2s, v16.s[0]
        umlal2  v26.2d, v24.4s, v16.s[2]
        umlal2  v9.2d, v15.4s, v16.s[2]
        ldp     q15, q24, [x13, #0xc0]
        umull   v25.2d, v28.2s, v16.s[0]
        umlal2  v25.2d, v28.4s, v16.s[2]
        umlal   v25.2d, v2.2s, v14.s[0]
        umlal2  v25.2d, v2.4s, v14.s[1]
        umlal2  v4.2d, v29.4s, v8.s[2]
        ldp     q2, q16, [x13, #0xa0]
        umlal   v25.2d, v27.2s, v3.s[2]
        umlal2  v25.2d, v27.4s, v3.s[3]
        stp     x22, x27, [sp, #0x100]
        mul     x22, x10, x11
        umlal   v25.2d, v22.2s, v3.s[0]
        mul     x27, x10, x16
        ldp     d27, d28, [x1, #0x30]
        usra    v7.2d, v27.2d, #0x16
        shl     v27.2d, v28.2d, #0x30
        ldp     q28, q29, [x13]
        usra    v7.2d, v27.2d, #6
        umlal   v13.2d, v2.2s, v8.s[0]
        stp     x4, x5, [sp, #0x190]
        umulh   x4, x10, x14
        ldp     q27, q31, [x13, #0xe0]
        umlal   v12.2d, v28.2s, v10.s[0]
        umlal   v5.2d, v16.2s, v8.s[0]
        umlal   v20.2d, v15.2s, v8.s[0]
        umulh   x5, x10, x16
        umlal2  v5.2d, v16.4s, v8.s[2]
        umlal2  v12.2d, v28.4s, v10.s[2]
        ldp     q16, q28, [x13, #0x20]
        umlal2  v20.2d, v15.4s, v8.s[2]
        ext     v15.16b, v0.16b, v12.16b, #8
        usra    v12.2d, v15.2d, #0x1d
        ext     v15.16b, v12.16b, v0.16b, #8
        stp     x21, x28, [sp, #0x180]
        mul     x21, x11, x16
        usra    v7.2d, v15.2d, #0x1d
        umlal   v7.2d, v29.2s, v10.s[0]
        umlal2  v13.2d, v2.4s, v8.s[2]
        umlal2  v7.2d, v29.4s, v10.s[2]
        and     v15.16b, v12.16b, v1.16b
        umlal   v6.2d, v24.2s, v8.s[0]
        ldp     q12, q2, [x13, #0x100]
        umulh   x28, x11, x16
        umlal2  v6.2d, v24.4s, v8.s[2]
        umlal2  v25.2d, v22.4s, v3.s[1]
        ldp     q22, q24, [x13, #0x40]
        umlal   v26.2d, v27.2s, v8.s[0]
        umlal   v19.2d, v16.2s, v10.s[0]
        str     x25, [sp, #0x7e8]
        mul     x25, x14, x16
        adds    x12, x12, x17
        adcs    x27, x4, x27
        umlal2  v19.2d, v16.4s, v10.s[2]
        adcs    x21, x5, x21
        adcs    x25, x28, x25
        umlal2  v26.2d, v27.4s, v8.s[2]
        umlal   v9.2d, v31.2s, v8.s[0]
        ldp     q16, q27, [x13, #0x120]
        umulh   x28, x14, x16
        adc     x28, x28, xzr
        umlal2  v9.2d, v31.4s, v8.s[2]
        umlal   v17.2d, v28.2s, v10.s[0]
        ldp     q29, q31, [x13, #0x160]
        umlal2  v17.2d, v28.4s, v10.s[2]
        umlal   v25.2d, v12.2s, v8.s[0]
        mul     x4, x11, x14
        adds    x27, x27, x4
        umlal   v21.2d, v22.2s, v10.s[0]
        umlal2  v21.2d, v22.4s, v10.s[2]
        ldp     q22, q28, [x13, #0x60]
        umlal2  v25.2d, v12.4s, v8.s[2]
        umulh   x4, x11, x14
        adcs    x21, x21, x4
        adcs    x25, x25, xzr
        umull   v12.2d, v2.2s, v8.s[0]
        adc     x28, x28, xzr
        adds    x22, x22, x22
        adcs    x4, x12, x12
        umlal2  v12.2d, v2.4s, v8.s[2]
        adcs    x27, x27, x27
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        umlal   v18.2d, v24.2s, v10.s[0]
        adcs    x28, x28, x28
        adc     x5, xzr, xzr
        ldp     q8, q2, [x13, #0x140]
        umulh   x12, x10, x10
        umlal   v12.2d, v16.2s, v14.s[2]
        umlal2  v12.2d, v16.4s, v14.s[3]
        umlal2  v18.2d, v24.4s, v10.s[2]
        ldp     q16, q24, [x13, #0x80]
        umlal   v12.2d, v27.2s, v14.s[0]
        mul     x17, x10, x10
        umlal   v30.2d, v22.2s, v10.s[0]
        umlal2  v30.2d, v22.4s, v10.s[2]
        umlal2  v12.2d, v27.4s, v14.s[1]
        ldp     q22, q27, [x13, #0xa0]
        stp     x17, x9, [sp, #0x60]
        mul     x17, x11, x11
        umlal   v11.2d, v28.2s, v10.s[0]
        umlal   v12.2d, v8.2s, v3.s[2]
        umlal2  v11.2d, v28.4s, v10.s[2]
        umulh   x9, x11, x11
        umlal   v4.2d, v16.2s, v10.s[0]
        umlal2  v12.2d, v8.4s, v3.s[3]
        ldp     q8, q28, [x13, #0xc0]
        umlal   v12.2d, v2.2s, v3.s[0]
        umlal2  v4.2d, v16.4s, v10.s[2]
        stp     x2, x6, [sp, #0x30]
        mul     x2, x14, x14
        umlal2  v12.2d, v2.4s, v3.s[1]
        ldp     q2, q16, [x13, #0xe0]
        umlal   v13.2d, v24.2s, v10.s[0]
        umlal2  v13.2d, v24.4s, v10.s[2]
        umulh   x6, x14, x14
        umlal   v5.2d, v22.2s, v10.s[0]
        umlal2  v5.2d, v22.4s, v10.s[2]
        ldp     q22, q24, [x13]
        umlal   v7.2d, v22.2s, v15.s[0]
        umlal   v20.2d, v27.2s, v10.s[0]
        str     x24, [sp, #0x50]
        mul     x24, x16, x16
        adds    x22, x22, x12
        adcs    x4, x4, x17
        umlal2  v20.2d, v27.4s, v10.s[2]
        adcs    x27, x27, x9
        adcs    x21, x21, x2
        adcs    x25, x25, x6
        umlal2  v7.2d, v22.4s, v15.s[2]
        adcs    x24, x28, x24
        ldp     q22, q27, [x13, #0x20]
        umlal   v6.2d, v8.2s, v10.s[0]
        umulh   x28, x16, x16
        adc     x28, x5, x28
        subs    x20, x20, x10
        umlal2  v6.2d, v8.4s, v10.s[2]
        sbcs    x26, x26, x11
        sbcs    x2, x15, x14
        sbcs    x19, x19, x16
        umlal   v26.2d, v28.2s, v10.s[0]
        csetm   x5, lo
        eor     x20, x20, x5
        eor     x2, x2, x5
        umlal2  v26.2d, v28.4s, v10.s[2]
        eor     x26, x26, x5
        ext     v8.16b, v0.16b, v7.16b, #8
        cmn     x5, #1
        adcs    x20, x20, xzr
        adcs    x26, x26, xzr
        adcs    x2, x2, xzr
        eor     x19, x19, x5
        usra    v7.2d, v8.2d, #0x1d
        adcs    x19, x19, xzr
        ext     v8.16b, v7.16b, v0.16b, #8
        and     v7.16b, v7.16b, v1.16b
        mul     x5, x20, x26
        umlal   v17.2d, v22.2s, v15.s[0]
        umlal2  v17.2d, v22.4s, v15.s[2]
        ldp     q22, q28, [x13, #0x100]
        umulh   x6, x20, x26
        umlal   v25.2d, v16.2s, v10.s[0]
        umlal   v9.2d, v2.2s, v10.s[0]
        umlal2  v9.2d, v2.4s, v10.s[2]
        umlal   v21.2d, v27.2s, v15.s[0]
        umlal2  v25.2d, v16.4s, v10.s[2]
        ldp     q2, q16, [x13, #0x120]
        umlal   v12.2d, v22.2s, v10.s[0]
        umlal2  v12.2d, v22.4s, v10.s[2]
        umull   v22.2d, v28.2s, v10.s[0]
        umlal2  v22.2d, v28.4s, v10.s[2]
        ldp     q10, q28, [x13, #0x140]
        umlal   v22.2d, v2.2s, v23.s[0]
        umlal2  v22.2d, v2.4s, v23.s[1]
        umlal   v22.2d, v16.2s, v14.s[2]
        umlal2  v22.2d, v16.4s, v14.s[3]
        ldp     q2, q16, [x13, #0x40]
        umlal   v22.2d, v10.2s, v14.s[0]
        umlal2  v21.2d, v27.4s, v15.s[2]
        umlal2  v22.2d, v10.4s, v14.s[1]
        ldp     q10, q27, [x13, #0x60]
        umlal   v18.2d, v2.2s, v15.s[0]
        umlal   v22.2d, v28.2s, v3.s[2]
        umlal   v11.2d, v10.2s, v15.s[0]
        mul     x9, x20, x2
        umlal2  v22.2d, v28.4s, v3.s[3]
        umlal2  v18.2d, v2.4s, v15.s[2]
        ldp     q2, q28, [x13, #0x80]
        umlal   v22.2d, v29.2s, v3.s[0]
        umulh   x10, x20, x2
        umlal   v30.2d, v16.2s, v15.s[0]
        umlal2  v30.2d, v16.4s, v15.s[2]
        umlal2  v22.2d, v29.4s, v3.s[1]
        ldp     q16, q29, [x13, #0xa0]
        mul     x11, x20, x19
        umlal2  v11.2d, v10.4s, v15.s[2]
        umlal   v4.2d, v27.2s, v15.s[0]
        umlal2  v4.2d, v27.4s, v15.s[2]
        ldp     q10, q27, [x13, #0xc0]
        umulh   x12, x20, x19
        umlal   v13.2d, v2.2s, v15.s[0]
        umlal   v5.2d, v28.2s, v15.s[0]
        umlal2  v13.2d, v2.4s, v15.s[2]
        umlal2  v5.2d, v28.4s, v15.s[2]
        ldp     q2, q28, [x13, #0xe0]
        mul     x14, x26, x19
        umlal   v20.2d, v16.2s, v15.s[0]
        umlal2  v20.2d, v16.4s, v15.s[2]
        umlal   v6.2d, v29.2s, v15.s[0]
        umulh   x15, x26, x19
        umlal2  v6.2d, v29.4s, v15.s[2]
        umlal   v26.2d, v10.2s, v15.s[0]
        umlal   v9.2d, v27.2s, v15.s[0]
        umlal2  v26.2d, v10.4s, v15.s[2]
        mul     x16, x2, x19
        adds    x6, x6, x9
        adcs    x9, x10, x11
        umlal2  v9.2d, v27.4s, v15.s[2]
        adcs    x10, x12, x14
        adcs    x11, x15, x16
        ldp     x17, x16, [x3, #0x48]
        umulh   x12, x2, x19
        adc     x12, x12, xzr
        mul     x14, x26, x2
        adds    x9, x9, x14
        umulh   x14, x26, x2
        adcs    x10, x10, x14
        ldp     x14, x15, [sp, #0x150]
        adcs    x11, x11, xzr
        adc     x12, x12, xzr
        adds    x5, x5, x5
        adcs    x6, x6, x6
        stp     x28, x24, [sp, #0x20]
        mul     x28, x14, x16
        ldp     q10, q16, [x13]
        adcs    x9, x9, x9
        umlal   v25.2d, v2.2s, v15.s[0]
        adcs    x10, x10, x10
        umlal2  v25.2d, v2.4s, v15.s[2]
        ldp     q2, q27, [x13, #0x100]
        mul     x13, x14, x17
        adcs    x11, x11, x11
        umlal   v12.2d, v28.2s, v15.s[0]
        adcs    x12, x12, x12
        umlal2  v12.2d, v28.4s, v15.s[2]
        adc     x24, xzr, xzr
        stp     x25, x21, [sp, #0x10]
        umulh   x25, x14, x17
        umulh   x21, x14, x16
        umlal   v22.2d, v2.2s, v15.s[0]
        adds    x25, x25, x28
        umlal2  v22.2d, v2.4s, v15.s[2]
        umull   v2.2d, v27.2s, v15.s[0]
        uzp1    v28.4s, v15.4s, v7.4s
        mul     x28, x17, x15
        umlal2  v2.2d, v27.4s, v15.s[2]
        str     x27, [sp, #0x7e0]
        mul     x27, x14, x15
        stp     x4, x22, [sp]
        mul     x4, x26, x26
        adcs    x27, x21, x27
        mul     x21, x2, x2
        umulh   x22, x20, x20
        umulh   x14, x14, x15
        mul     x20, x20, x20
        umulh   x26, x26, x26
        adcs    x28, x14, x28
        umulh   x14, x17, x15
        mul     x17, x16, x15
        umulh   x15, x16, x15
        str     x7, [sp, #0x58]
        ldr     x7, [x3, #0x48]
        umulh   x7, x7, x16
        adcs    x14, x14, x17
        adc     x15, x15, xzr
        adds    x22, x5, x22
        ldr     x5, [x3, #0x48]
        adcs    x4, x6, x4
        adcs    x26, x9, x26
        umulh   x2, x2, x2
        adcs    x21, x10, x21
        mul     x6, x5, x16
        adcs    x2, x11, x2
        ldr     x11, [sp, #0x150]
        mul     x9, x19, x19
        mul     x10, x5, x5
        adcs    x9, x12, x9
        umulh   x12, x11, x11
        umulh   x19, x19, x19
        adc     x24, x24, x19
        adds    x27, x27, x6
        adcs    x28, x28, x7
        adcs    x19, x14, xzr
        adc     x6, x15, xzr
        ldp     x17, x15, [sp, #0x50]
        adds    x7, x13, x13
        adcs    x25, x25, x25
        adcs    x27, x27, x27
        adcs    x28, x28, x28
        adcs    x19, x19, x19
        adcs    x6, x6, x6
        adc     x13, xzr, xzr
        subs    x20, x23, x20
        umulh   x14, x5, x5
        sbcs    x22, x8, x22
        sbcs    x4, x15, x4
        sbcs    x26, x17, x26
        ldp     x17, x5, [sp, #0x30]
        sbcs    x21, x5, x21
        ldr     x5, [sp, #0x7e8]
        mul     x15, x16, x16
        sbcs    x2, x17, x2
        ldr     x17, [sp, #0x68]
        sbcs    x9, x17, x9
        sbcs    x24, x5, x24
        umulh   x16, x16, x16
        csetm   x5, lo
        adds    x7, x7, x12
        adcs    x25, x25, x10
        ldr     x10, [sp, #0x158]
        adcs    x27, x27, x14
        adcs    x28, x28, x15
        umulh   x12, x10, x10
        adcs    x19, x19, x16
        mul     x14, x10, x10
        mul     x15, x11, x11
        adcs    x6, x6, x14
        ldp     x16, x14, [sp]
        adc     x12, x13, x12
        ldr     x13, [sp, #0x60]
        adds    x20, x20, x13
        adcs    x22, x22, x14
        stp     x12, x19, [sp, #0xe0]
        ldr     x12, [sp, #0x7e0]
        adcs    x4, x4, x16
        adcs    x26, x26, x12
        stp     x6, x28, [sp, #0xd0]
        ldp     x19, x6, [sp, #0x10]
        adcs    x21, x21, x6
        adcs    x2, x2, x19
        stp     x27, x25, [sp, #0x40]
        ldp     x27, x28, [sp, #0x20]
        adcs    x9, x9, x28
        adcs    x24, x24, x27
        adc     x5, x5, xzr
        stp     x7, x15, [sp, #0x80]
        ldp     x7, x25, [sp, #0x30]
        adds    x25, x25, x20
        ldp     x20, x15, [sp, #0xf0]
        mul     x10, x20, x15
        adcs    x22, x7, x22
        ldr     x7, [sp, #0x7e8]
        adcs    x4, x17, x4
        adcs    x26, x7, x26
        adcs    x21, x13, x21
        adcs    x2, x14, x2
        ldp     x13, x14, [sp, #0x140]
        adcs    x7, x16, x9
        adcs    x24, x12, x24
        ldp     x12, x17, [x1, #8]
        umulh   x9, x20, x15
        adcs    x5, x6, x5
        ldr     x6, [x1]
        adcs    x19, x19, xzr
        adcs    x28, x28, xzr
        adcs    x27, x27, xzr
        subs    x23, x6, x23
        sbcs    x8, x12, x8
        ldr     x12, [x1, #0x18]
        umulh   x16, x20, x13
        str     x8, [sp, #0x160]
        ldp     x8, x6, [sp, #0x50]
        sbcs    x6, x17, x6
        sbcs    x8, x12, x8
        mul     x12, x20, x13
        str     x8, [sp, #0x168]
        ldp     x8, x17, [sp, #0x180]
        sbcs    x25, x17, x25
        sbcs    x22, x8, x22
        ldp     x17, x8, [sp, #0x190]
        sbcs    x4, x8, x4
        sbcs    x26, x17, x26
        ldp     x8, x17, [sp, #0x100]
        sbcs    x21, x17, x21
        sbcs    x2, x8, x2
        ldp     x17, x8, [sp, #0x110]
        sbcs    x7, x8, x7
        sbcs    x24, x17, x24
        mul     x17, x20, x14
        stp     x24, x7, [sp, #0xb0]
        ldp     x24, x8, [sp, #0x120]
        sbcs    x5, x8, x5
        sbcs    x19, x24, x19
        ldp     x8, x24, [sp, #0x130]
        sbcs    x28, x24, x28
        sbcs    x27, x8, x27
        csetm   x8, lo
        str     x8, [sp, #0x7e0]
        ldp     x24, x8, [x3]
        stp     x27, x28, [sp, #0xc0]
        ldr     x27, [sp, #0x7c0]
        subs    x24, x24, x27
        ldp     x27, x28, [x3, #0x88]
        sbcs    x8, x8, x27
        stp     x19, x5, [sp, #0xa0]
        ldp     x27, x19, [x3, #0x10]
        sbcs    x27, x27, x28
        umulh   x28, x20, x14
        ldp     x5, x7, [x3, #0x98]
        sbcs    x19, x19, x5
        stp     x2, x21, [sp, #0x90]
        ldp     x5, x2, [x3, #0x20]
        sbcs    x5, x5, x7
        ldp     x7, x21, [x3, #0xa8]
        sbcs    x2, x2, x7
        stp     x26, x4, [sp, #0x70]
        ldp     x7, x26, [x3, #0x30]
        sbcs    x7, x7, x21
        ldp     x21, x4, [x3, #0xb8]
        sbcs    x26, x26, x21
        sbcs    x4, x11, x4
        stp     x22, x25, [sp, #0x60]
        ldp     x21, x22, [x3, #0x48]
        stp     x6, x23, [sp, #0x30]
        ldp     x25, x6, [x3, #0xc8]
        sbcs    x25, x21, x25
        sbcs    x6, x22, x6
        ldp     x22, x21, [x3, #0xd8]
        ldr     x23, [sp, #0x158]
        sbcs    x22, x23, x22
        ldp     x23, x11, [x3, #0xe8]
        sbcs    x21, x20, x21
        sbcs    x23, x15, x23
        mul     x20, x15, x14
        ldr     x15, [x3, #0xf8]
        sbcs    x11, x13, x11
        sbcs    x15, x14, x15
        csetm   x13, lo
        eor     x5, x5, x13
        eor     x27, x27, x13
        stp     x5, x27, [sp, #0x10]
        ldr     x5, [sp, #0x140]
        mul     x27, x5, x14
        str     x11, [sp, #0x7e8]
        ldp     x11, x5, [sp, #0xf0]
        umulh   x11, x5, x14
        adds    x9, x9, x12
        adcs    x12, x16, x17
        eor     x19, x19, x13
        adcs    x28, x28, x20
        ldr     x20, [sp, #0x140]
        adcs    x27, x11, x27
        umulh   x11, x20, x14
        adc     x11, x11, xzr
        mul     x16, x5, x20
        adds    x12, x12, x16
        umulh   x16, x5, x20
        adcs    x28, x28, x16
        adcs    x27, x27, xzr
        adc     x11, x11, xzr
        adds    x10, x10, x10
        adcs    x9, x9, x9
        adcs    x12, x12, x12
        adcs    x28, x28, x28
        adcs    x27, x27, x27
        adcs    x11, x11, x11
        adc     x16, xzr, xzr
        mul     x17, x5, x5
        ldp     x5, x14, [sp, #0xf0]
        umulh   x5, x5, x5
        mul     x14, x20, x20
        eor     x24, x24, x13
        eor     x8, x8, x13
        eor     x2, x2, x13
        eor     x7, x7, x13
        eor     x26, x26, x13
        eor     x4, x4, x13
        eor     x6, x6, x13
        eor     x25, x25, x13
        umulh   x20, x20, x20
        eor     x15, x15, x13
        eor     x22, x22, x13
        eor     x21, x21, x13
        eor     x23, x23, x13
        str     x15, [sp, #0x20]
        ldr     x15, [sp, #0x7e8]
        eor     x15, x15, x13
        str     x15, [sp, #0x28]
        stp     x23, x21, [sp]
        ldp     x23, x15, [sp, #0x140]
        mul     x23, x15, x15
        ldp     x21, x15, [sp, #0xf0]
        umulh   x15, x15, x15
        adds    x5, x10, x5
        adcs    x9, x9, x17
        adcs    x10, x12, x15
        ldp     x15, x12, [sp, #0x140]
        umulh   x17, x12, x12
        adcs    x28, x28, x14
        adcs    x27, x27, x20
        adcs    x23, x11, x23
        ldp     x11, x14, [sp, #0x150]
        adc     x20, x16, x17
        ldp     x16, x17, [x3, #0x48]
        subs    x11, x11, x21
        str     x20, [sp, #0x7d0]
        ldr     x20, [sp, #0xf8]
        sbcs    x20, x16, x20
        sbcs    x15, x17, x15
        sbcs    x12, x14, x12
        csetm   x14, lo
        eor     x11, x11, x14
        eor     x20, x20, x14
        eor     x15, x15, x14
        cmn     x14, #1
        adcs    x11, x11, xzr
        eor     x12, x12, x14
        mul     x21, x21, x21
        adcs    x20, x20, xzr
        adcs    x14, x15, xzr
        adcs    x12, x12, xzr
        cmn     x13, #1
        ldp     x15, x13, [sp, #0x10]
        adcs    x24, x24, xzr
        adcs    x8, x8, xzr
        adcs    x13, x13, xzr
        adcs    x19, x19, xzr
        umulh   x16, x11, x20
        adcs    x15, x15, xzr
        adcs    x2, x2, xzr
        adcs    x7, x7, xzr
        adcs    x26, x26, xzr
        adcs    x4, x4, xzr
        adcs    x25, x25, xzr
        adcs    x6, x6, xzr
        adcs    x22, x22, xzr
        str     x22, [sp, #0x7c8]
        ldp     x22, x17, [sp]
        adcs    x17, x17, xzr
        adcs    x22, x22, xzr
        stp     x22, x17, [sp, #0x1c0]
        ldp     x17, x22, [sp, #0x20]
        adcs    x22, x22, xzr
        str     x22, [sp, #0x7b8]
        mul     x22, x11, x14
        adcs    x17, x17, xzr
        str     x17, [sp, #0x7b0]
        umulh   x17, x11, x14
        str     x6, [sp, #0x7e8]
        mul     x6, x11, x12
        stp     x25, x4, [sp, #0x1a0]
        umulh   x25, x11, x12
        mul     x4, x20, x12
        stp     x26, x7, [sp, #0x170]
        mul     x26, x11, x20
        umulh   x7, x20, x12
        stp     x2, x15, [sp, #0xf0]
        mul     x2, x14, x12
        adds    x22, x16, x22
        adcs    x6, x17, x6
        adcs    x25, x25, x4
        adcs    x2, x7, x2
        umulh   x4, x14, x12
        adc     x4, x4, xzr
        mul     x7, x20, x14
        adds    x6, x6, x7
        umulh   x7, x20, x14
        adcs    x25, x25, x7
        adcs    x2, x2, xzr
        adc     x4, x4, xzr
        adds    x26, x26, x26
        adcs    x22, x22, x22
        adcs    x6, x6, x6
        adcs    x25, x25, x25
        mul     x7, x12, x12
        adcs    x2, x2, x2
        adcs    x4, x4, x4
        adc     x16, xzr, xzr
        umulh   x17, x11, x11
        mul     x15, x20, x20
        mul     x11, x11, x11
        umulh   x20, x20, x20
        str     x19, [sp, #0x7a8]
        mul     x19, x14, x14
        umulh   x14, x14, x14
        adds    x26, x26, x17
        adcs    x22, x22, x15
        adcs    x20, x6, x20
        adcs    x25, x25, x19
        ldp     x17, x15, [sp, #0xd0]
        adcs    x19, x2, x14
        adcs    x2, x4, x7
        ldp     x7, x6, [sp, #0x80]
        umulh   x4, x12, x12
        ldp     x14, x12, [sp, #0x40]
        adc     x4, x16, x4
        subs    x11, x6, x11
        sbcs    x26, x7, x26
        sbcs    x22, x12, x22
        sbcs    x20, x14, x20
        ldp     x14, x16, [sp, #0xe0]
        sbcs    x25, x15, x25
        ldr     x7, [sp, #0x7d0]
        sbcs    x19, x16, x19
        sbcs    x2, x17, x2
        sbcs    x4, x14, x4
        csetm   x12, lo
        adds    x11, x11, x21
        adcs    x26, x26, x5
        adcs    x22, x22, x9
        adcs    x20, x20, x10
        adcs    x25, x25, x28
        adcs    x19, x19, x27
        adcs    x2, x2, x23
        adcs    x4, x4, x7
        adc     x12, x12, xzr
        adds    x11, x15, x11
        adcs    x26, x16, x26
        adcs    x22, x17, x22
        adcs    x20, x14, x20
        adcs    x25, x21, x25
        adcs    x19, x5, x19
        adcs    x21, x9, x2
        ldp     x15, x14, [sp, #0x40]
        ldr     x9, [sp, #0x80]
        adcs    x2, x10, x4
        ldp     x17, x16, [sp, #0x60]
        ldp     x10, x5, [sp, #0x30]
        adcs    x28, x28, x12
        adcs    x27, x27, xzr
        adcs    x23, x23, xzr
        adcs    x4, x7, xzr
        ldp     x7, x12, [sp, #0x160]
        adds    x5, x5, x6
        adcs    x7, x7, x9
        ldp     x6, x9, [sp, #0x90]
        adcs    x10, x10, x14
        adcs    x12, x12, x15
        ldp     x14, x15, [sp, #0x70]
        adcs    x16, x16, x11
        adcs    x17, x17, x26
        adcs    x15, x15, x22
        adcs    x14, x14, x20
        adcs    x9, x9, x25
        adcs    x6, x6, x19
        str     x19, [sp, #0x50]
        stp     x25, x2, [sp]
        ldp     x25, x19, [sp, #0xb0]
        adcs    x19, x19, x21
        adcs    x25, x25, x2
        stp     x21, x28, [sp, #0x10]
        ldp     x21, x2, [sp, #0xa0]
        adcs    x2, x2, x28
        adcs    x21, x21, x27
        str     x27, [sp, #0x7a0]
        ldp     x28, x27, [sp, #0xc0]
        adcs    x27, x27, x23
        adcs    x28, x28, x4
        stp     x4, x23, [sp, #0x20]
        ldr     x4, [sp, #0x7e0]
        adc     x4, x4, xzr
        str     x4, [sp, #0x58]
        ldp     x4, x23, [sp, #0x100]
        adds    x23, x23, x5
        adcs    x4, x4, x7
        ldp     x7, x5, [sp, #0x110]
        stp     x23, x4, [x1, #0x40]
        adcs    x5, x5, x10
        ldp     d27, d29, [x1, #0x38]
        usra    v19.2d, v27.2d, #0x10
        umulh   x10, x24, x8
        shl     v27.2d, v29.2d, #0x36
        ldr     d29, [x1, #0x48]
        adcs    x7, x7, x12
        str     x4, [sp, #0x7d0]
        ldp     x4, x12, [sp, #0x120]
        adcs    x12, x12, x16
        usra    v19.2d, v27.2d, #6
        stp     x5, x7, [x1, #0x50]
        adcs    x4, x4, x17
        ldr     x17, [sp, #0x7d8]
        usra    v19.2d, v8.2d, #0x1d
        umlal   v19.2d, v24.2s, v15.s[0]
        stp     x12, x4, [x1, #0x60]
        ldp     d8, d27, [x1, #0x40]
        usra    v17.2d, v8.2d, #0xa
        mul     x16, x24, x13
        umlal2  v19.2d, v24.4s, v15.s[2]
        ldp     q8, q15, [x17, #0x20]
        str     x4, [sp, #0x798]
        str     x12, [sp, #0x790]
        ldp     x12, x4, [sp, #0x130]
        adcs    x4, x4, x15
        umlal   v19.2d, v10.2s, v7.s[0]
        shl     v24.2d, v27.2d, #0x3c
        adcs    x12, x12, x14
        ldp     x15, x14, [sp, #0x80]
        adcs    x9, x14, x9
        ldr     x14, [sp, #0x7a8]
        umlal2  v19.2d, v10.4s, v7.s[2]
        ext     v10.16b, v0.16b, v19.16b, #8
        str     x7, [sp, #0x788]
        str     x5, [sp, #0x780]
        mul     x5, x24, x14
        adcs    x6, x15, x6
        usra    v17.2d, v24.2d, #6
        umlal   v21.2d, v8.2s, v7.s[0]
        stp     x4, x12, [x1, #0x70]
        usra    v19.2d, v10.2d, #0x1d
        ext     v10.16b, v19.16b, v0.16b, #8
        str     x12, [sp, #0x778]
        ldp     x12, x15, [sp, #0x40]
        adcs    x19, x15, x19
        adcs    x25, x12, x25
        and     v19.16b, v19.16b, v1.16b
        shl     v24.2d, v29.2d, #2
        umulh   x12, x24, x13
        adcs    x2, x11, x2
        usra    v17.2d, v10.2d, #0x1d
        umlal   v17.2d, v16.2s, v7.s[0]
        adcs    x26, x26, x21
        adcs    x22, x22, x27
        umlal2  v17.2d, v16.4s, v7.s[2]
        ldp     q10, q16, [x17, #0x40]
        adcs    x27, x20, x28
        ldp     x20, x28, [sp, #0x50]
        ldp     x7, x11, [sp]
        umlal2  v21.2d, v8.4s, v7.s[2]
        usra    v21.2d, v24.2d, #6
        adcs    x28, x7, x28
        ldp     x7, x15, [sp, #0x10]
        adcs    x20, x20, xzr
        umlal   v18.2d, v15.2s, v7.s[0]
        umulh   x21, x8, x14
        ldp     q8, q24, [x17, #0x60]
        umlal2  v18.2d, v15.4s, v7.s[2]
        ldp     q15, q27, [x17, #0x80]
        adcs    x7, x7, xzr
        umlal   v11.2d, v16.2s, v7.s[0]
        ldp     q29, q31, [x17, #0x180]
        adcs    x11, x11, xzr
        umlal   v30.2d, v10.2s, v7.s[0]
        str     x11, [sp, #0x7e0]
        ldr     x11, [sp, #0x7a0]
        adcs    x15, x15, xzr
        adcs    x11, x11, xzr
        str     x11, [sp, #0x770]
        str     x15, [sp, #0x768]
        ldp     x15, x11, [sp, #0x20]
        adcs    x11, x11, xzr
        umlal2  v30.2d, v10.4s, v7.s[2]
        str     x11, [sp, #0x760]
        umulh   x11, x24, x14
        adcs    x15, x15, xzr
        umlal2  v11.2d, v16.4s, v7.s[2]
        ldp     q10, q16, [x17, #0x120]
        umlal   v4.2d, v8.2s, v7.s[0]
        umlal2  v4.2d, v8.4s, v7.s[2]
        str     x15, [sp, #0x758]
        mul     x15, x8, x14
        umlal   v13.2d, v24.2s, v7.s[0]
        umlal2  v13.2d, v24.4s, v7.s[2]
        ldp     q8, q24, [x17, #0x140]
        umlal   v5.2d, v15.2s, v7.s[0]
        str     x7, [sp, #0x750]
        mul     x7, x24, x8
        umlal2  v5.2d, v15.4s, v7.s[2]
        umlal   v20.2d, v27.2s, v7.s[0]
        umlal2  v20.2d, v27.4s, v7.s[2]
        ldp     q15, q27, [x17, #0xa0]
        umlal   v6.2d, v15.2s, v7.s[0]
        str     x20, [sp, #0x748]
        mul     x20, x13, x14
        adds    x10, x10, x16
        adcs    x5, x12, x5
        umlal2  v6.2d, v15.4s, v7.s[2]
        adcs    x11, x11, x15
        adcs    x20, x21, x20
        umlal   v26.2d, v27.2s, v7.s[0]
        umlal2  v26.2d, v27.4s, v7.s[2]
        ldp     q15, q27, [x17, #0xc0]
        umulh   x21, x24, x24
        umlal   v9.2d, v15.2s, v7.s[0]
        umlal2  v9.2d, v15.4s, v7.s[2]
        umlal   v25.2d, v27.2s, v7.s[0]
        umlal2  v25.2d, v27.4s, v7.s[2]
        ldp     q15, q27, [x17]
        umlal   v17.2d, v15.2s, v19.s[0]
        umulh   x12, x13, x14
        umlal2  v17.2d, v15.4s, v19.s[2]
        adc     x12, x12, xzr
        ext     v15.16b, v0.16b, v17.16b, #8
        usra    v17.2d, v15.2d, #0x1d
        ext     v15.16b, v17.16b, v0.16b, #8
        usra    v21.2d, v15.2d, #0x1d
        umlal   v21.2d, v27.2s, v19.s[0]
        and     v15.16b, v17.16b, v1.16b
        mul     x15, x8, x13
        adds    x5, x5, x15
        uzp1    v17.4s, v19.4s, v15.4s
        umlal2  v21.2d, v27.4s, v19.s[2]
        umlal   v2.2d, v10.2s, v23.s[2]
        umulh   x15, x8, x13
        adcs    x11, x11, x15
        adcs    x20, x20, xzr
        umlal2  v2.2d, v10.4s, v23.s[3]
        adc     x12, x12, xzr
        adds    x7, x7, x7
        adcs    x10, x10, x10
        umlal   v2.2d, v16.2s, v23.s[0]
        adcs    x5, x5, x5
        adcs    x11, x11, x11
        adcs    x20, x20, x20
        umlal2  v2.2d, v16.4s, v23.s[1]
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        ldp     q10, q16, [x17, #0xe0]
        mul     x16, x8, x8
        umlal   v12.2d, v10.2s, v7.s[0]
        ldp     q27, q31, [x17, #0x160]
        umlal2  v12.2d, v10.4s, v7.s[2]
        umlal   v22.2d, v16.2s, v7.s[0]
        str     x28, [sp, #0x7a0]
        umulh   x28, x8, x8
        umlal2  v22.2d, v16.4s, v7.s[2]
        umlal   v2.2d, v8.2s, v14.s[2]
        umlal2  v2.2d, v8.4s, v14.s[3]
        ldp     q10, q8, [x17, #0x20]
        umlal   v18.2d, v10.2s, v19.s[0]
        umlal2  v18.2d, v10.4s, v19.s[2]
        str     x4, [sp, #0x740]
        mul     x4, x24, x24
        umlal   v30.2d, v8.2s, v19.s[0]
        umlal2  v30.2d, v8.4s, v19.s[2]
        ldp     q10, q8, [x17, #0x100]
        umlal   v2.2d, v24.2s, v14.s[0]
        umlal2  v2.2d, v24.4s, v14.s[1]
        umlal   v2.2d, v27.2s, v3.s[2]
        umull   v16.2d, v8.2s, v7.s[0]
        umlal2  v2.2d, v27.4s, v3.s[3]
        umlal   v2.2d, v31.2s, v3.s[0]
        umlal2  v2.2d, v31.4s, v3.s[1]
        ldp     q24, q27, [x17, #0x120]
        umlal2  v16.2d, v8.4s, v7.s[2]
        umlal   v16.2d, v24.2s, v28.s[0]
        umlal   v2.2d, v10.2s, v7.s[0]
        umlal2  v16.2d, v24.4s, v28.s[1]
        ldp     q8, q24, [x17, #0x40]
        umlal   v16.2d, v27.2s, v23.s[2]
        umlal2  v16.2d, v27.4s, v23.s[3]
        umlal2  v2.2d, v10.4s, v7.s[2]
        ldp     q10, q7, [x17, #0x140]
        umlal   v4.2d, v24.2s, v19.s[0]
        umlal   v11.2d, v8.2s, v19.s[0]
        str     x23, [sp, #0x738]
        mul     x23, x13, x13
        adds    x21, x7, x21
        adcs    x7, x10, x16
        adcs    x28, x5, x28
        adcs    x23, x11, x23
        umlal2  v11.2d, v8.4s, v19.s[2]
        umulh   x5, x13, x13
        umlal   v16.2d, v10.2s, v23.s[0]
        adcs    x20, x20, x5
        umlal2  v16.2d, v10.4s, v23.s[1]
        ldp     q10, q8, [x17, #0x160]
        umlal   v16.2d, v7.2s, v14.s[2]
        umlal2  v16.2d, v7.4s, v14.s[3]
        ldp     q7, q27, [x17, #0x60]
        umlal   v13.2d, v7.2s, v19.s[0]
        mul     x5, x14, x14
        adcs    x5, x12, x5
        ldp     x12, x11, [sp, #0xf0]
        umlal2  v4.2d, v24.4s, v19.s[2]
        umlal   v16.2d, v10.2s, v14.s[0]
        umlal2  v13.2d, v7.4s, v19.s[2]
        umulh   x10, x14, x14
        adc     x10, x15, x10
        umlal2  v16.2d, v10.4s, v14.s[1]
        umlal   v16.2d, v8.2s, v3.s[2]
        umlal   v5.2d, v27.2s, v19.s[0]
        umlal2  v16.2d, v8.4s, v3.s[3]
        ldp     q10, q8, [x17, #0x80]
        mul     x15, x11, x12
        umlal   v16.2d, v29.2s, v3.s[0]
        umlal2  v5.2d, v27.4s, v19.s[2]
        umlal   v6.2d, v8.2s, v19.s[0]
        umlal   v20.2d, v10.2s, v19.s[0]
        umulh   x16, x11, x12
        umlal2  v20.2d, v10.4s, v19.s[2]
        umlal2  v16.2d, v29.4s, v3.s[1]
        ldp     q10, q7, [x17, #0xa0]
        ldp     q24, q27, [x17, #0xc0]
        umlal2  v6.2d, v8.4s, v19.s[2]
        str     x27, [sp, #0x730]
        str     x22, [sp, #0x728]
        ldp     x22, x27, [sp, #0x170]
        str     x26, [sp, #0x720]
        mul     x26, x11, x27
        umlal   v26.2d, v10.2s, v19.s[0]
        ldp     q8, q29, [x17, #0xe0]
        umlal2  v26.2d, v10.4s, v19.s[2]
        umlal   v9.2d, v7.2s, v19.s[0]
        umlal2  v9.2d, v7.4s, v19.s[2]
        ldp     q10, q7, [x17, #0x100]
        umlal   v25.2d, v24.2s, v19.s[0]
        umlal2  v25.2d, v24.4s, v19.s[2]
        umlal   v12.2d, v27.2s, v19.s[0]
        umlal2  v12.2d, v27.4s, v19.s[2]
        ldp     q24, q27, [x17, #0x120]
        umlal   v22.2d, v8.2s, v19.s[0]
        umlal   v2.2d, v29.2s, v19.s[0]
        umlal2  v2.2d, v29.4s, v19.s[2]
        ldp     q29, q31, [x17]
        umlal2  v22.2d, v8.4s, v19.s[2]
        str     x2, [sp, #0x718]
        umulh   x2, x11, x27
        umlal   v16.2d, v10.2s, v19.s[0]
        umlal2  v16.2d, v10.4s, v19.s[2]
        umull   v10.2d, v7.2s, v19.s[0]
        umlal2  v10.2d, v7.4s, v19.s[2]
        ldp     d8, d7, [x1, #0x48]
        str     x25, [sp, #0x710]
        mul     x25, x11, x22
        shl     v7.2d, v7.2d, #8
        umlal   v10.2d, v24.2s, v28.s[2]
        usra    v18.2d, v8.2d, #0x3e
        umlal   v21.2d, v29.2s, v15.s[0]
        usra    v18.2d, v7.2d, #6
        umlal2  v21.2d, v29.4s, v15.s[2]
        str     x19, [sp, #0x708]
        umulh   x19, x11, x22
        umlal2  v10.2d, v24.4s, v28.s[3]
        ldp     q8, q7, [x17, #0x140]
        ext     v19.16b, v0.16b, v21.16b, #8
        usra    v21.2d, v19.2d, #0x1d
        and     v19.16b, v21.16b, v1.16b
        ext     v21.16b, v21.16b, v0.16b, #8
        umlal   v10.2d, v27.2s, v28.s[0]
        usra    v18.2d, v21.2d, #0x1d
        str     x6, [sp, #0x700]
        mul     x6, x12, x22
        ldp     q21, q24, [x17, #0x20]
        umlal   v18.2d, v31.2s, v15.s[0]
        umlal2  v18.2d, v31.4s, v15.s[2]
        str     x9, [sp, #0x6f8]
        umulh   x9, x12, x22
        ldp     q29, q31, [x17, #0x1a0]
        umlal   v30.2d, v21.2s, v15.s[0]
        umlal2  v30.2d, v21.4s, v15.s[2]
        umlal   v11.2d, v24.2s, v15.s[0]
        str     x10, [sp, #0xe0]
        mul     x10, x27, x22
        adds    x26, x16, x26
        adcs    x25, x2, x25
        umlal2  v11.2d, v24.4s, v15.s[2]
        adcs    x19, x19, x6
        adcs    x2, x9, x10
        ldp     q21, q24, [x17, #0x40]
        umlal   v4.2d, v21.2s, v15.s[0]
        umulh   x6, x27, x22
        adc     x6, x6, xzr
        umlal2  v10.2d, v27.4s, v28.s[1]
        umlal2  v4.2d, v21.4s, v15.s[2]
        ldp     q21, q27, [x17, #0x160]
        umlal   v10.2d, v8.2s, v23.s[2]
        umlal2  v10.2d, v8.4s, v23.s[3]
        mul     x9, x12, x27
        umlal   v10.2d, v7.2s, v23.s[0]
        adds    x25, x25, x9
        umlal2  v10.2d, v7.4s, v23.s[1]
        ldp     q8, q7, [x17, #0x60]
        umlal   v10.2d, v21.2s, v14.s[2]
        umulh   x9, x12, x27
        adcs    x19, x19, x9
        umlal2  v10.2d, v21.4s, v14.s[3]
        adcs    x2, x2, xzr
        adc     x6, x6, xzr
        adds    x9, x15, x15
        adcs    x26, x26, x26
        umlal   v13.2d, v24.2s, v15.s[0]
        adcs    x25, x25, x25
        adcs    x19, x19, x19
        adcs    x2, x2, x2
        umlal2  v13.2d, v24.4s, v15.s[2]
        adcs    x6, x6, x6
        adc     x10, xzr, xzr
        ldp     q21, q24, [x17, #0x180]
        umlal   v5.2d, v8.2s, v15.s[0]
        umulh   x15, x11, x11
        umlal2  v5.2d, v8.4s, v15.s[2]
        umlal   v20.2d, v7.2s, v15.s[0]
        umlal2  v20.2d, v7.4s, v15.s[2]
        ldp     q8, q7, [x17, #0x80]
        mul     x16, x12, x12
        umlal   v6.2d, v8.2s, v15.s[0]
        umlal   v10.2d, v27.2s, v14.s[0]
        umlal2  v10.2d, v27.4s, v14.s[1]
        str     x5, [sp, #0x20]
        umulh   x5, x12, x12
        umlal2  v6.2d, v8.4s, v15.s[2]
        ldp     q8, q27, [x17, #0xa0]
        umlal   v26.2d, v7.2s, v15.s[0]
        umlal2  v26.2d, v7.4s, v15.s[2]
        umlal   v9.2d, v8.2s, v15.s[0]
        stp     x20, x23, [sp, #0x10]
        mul     x20, x11, x11
        umlal   v10.2d, v21.2s, v3.s[2]
        umlal2  v10.2d, v21.4s, v3.s[3]
        ldp     q7, q21, [x17, #0xc0]
        umlal   v10.2d, v24.2s, v3.s[0]
        str     x20, [sp, #0x28]
        mul     x20, x27, x27
        umlal2  v9.2d, v8.4s, v15.s[2]
        umlal2  v10.2d, v24.4s, v3.s[1]
        ldp     q8, q24, [x17, #0xe0]
        umlal   v25.2d, v27.2s, v15.s[0]
        umulh   x23, x27, x27
        umlal2  v25.2d, v27.4s, v15.s[2]
        umlal   v12.2d, v7.2s, v15.s[0]
        ldp     q27, q31, [x17, #0x100]
        umlal   v22.2d, v21.2s, v15.s[0]
        umlal2  v12.2d, v7.4s, v15.s[2]
        str     x28, [sp, #0xe8]
        mul     x28, x22, x22
        adds    x9, x9, x15
        adcs    x26, x26, x16
        umlal2  v22.2d, v21.4s, v15.s[2]
        adcs    x25, x25, x5
        adcs    x20, x19, x20
        adcs    x23, x2, x23
        umlal   v2.2d, v8.2s, v15.s[0]
        adcs    x28, x6, x28
        umlal2  v2.2d, v8.4s, v15.s[2]
        ldp     q8, q7, [x17, #0x120]
        umulh   x19, x22, x22
        adc     x19, x10, x19
        subs    x2, x24, x11
        umlal   v16.2d, v24.2s, v15.s[0]
        sbcs    x5, x8, x12
        sbcs    x6, x13, x27
        sbcs    x10, x14, x22
        umlal2  v16.2d, v24.4s, v15.s[2]
        csetm   x15, lo
        eor     x10, x10, x15
        eor     x2, x2, x15
        umlal   v10.2d, v27.2s, v15.s[0]
        eor     x5, x5, x15
        umlal2  v10.2d, v27.4s, v15.s[2]
        cmn     x15, #1
        adcs    x2, x2, xzr
        ldp     q21, q24, [x17]
        adcs    x5, x5, xzr
        eor     x6, x6, x15
        adcs    x6, x6, xzr
        adcs    x10, x10, xzr
        mul     x15, x2, x5
        umlal   v18.2d, v21.2s, v19.s[0]
        umlal2  v18.2d, v21.4s, v19.s[2]
        ext     v21.16b, v0.16b, v18.16b, #8
        usra    v18.2d, v21.2d, #0x1d
        and     v21.16b, v18.16b, v1.16b
        umulh   x16, x2, x5
        ext     v18.16b, v18.16b, v0.16b, #8
        usra    v30.2d, v18.2d, #0x1d
        umlal   v30.2d, v24.2s, v19.s[0]
        umlal2  v30.2d, v24.4s, v19.s[2]
        ldp     q18, q24, [x17, #0x20]
        umull   v27.2d, v31.2s, v15.s[0]
        mul     x22, x2, x6
        umlal2  v27.2d, v31.4s, v15.s[2]
        umlal   v11.2d, v18.2s, v19.s[0]
        ldp     q15, q31, [x17, #0x140]
        umlal2  v11.2d, v18.4s, v19.s[2]
        umulh   x27, x2, x6
        umlal   v27.2d, v8.2s, v17.s[0]
        umlal2  v27.2d, v8.4s, v17.s[1]
        umlal   v4.2d, v24.2s, v19.s[0]
        umlal   v27.2d, v7.2s, v28.s[2]
        umlal2  v27.2d, v7.4s, v28.s[3]
        umlal   v27.2d, v15.2s, v28.s[0]
        mul     x12, x2, x10
        ldp     q8, q7, [x17, #0x160]
        umlal2  v4.2d, v24.4s, v19.s[2]
        umulh   x11, x2, x10
        umlal2  v27.2d, v15.4s, v28.s[1]
        ldp     q15, q18, [x17, #0x40]
        umlal   v13.2d, v15.2s, v19.s[0]
        umlal   v27.2d, v31.2s, v23.s[2]
        umlal2  v27.2d, v31.4s, v23.s[3]
        mul     x14, x5, x10
        umlal2  v13.2d, v15.4s, v19.s[2]
        ldp     q15, q24, [x17, #0x60]
        umlal   v27.2d, v8.2s, v23.s[0]
        umlal2  v27.2d, v8.4s, v23.s[1]
        ldp     q8, q31, [x17, #0x180]
        stp     x13, x8, [sp, #0x70]
        umulh   x13, x5, x10
        umlal   v27.2d, v7.2s, v14.s[2]
        umlal   v5.2d, v18.2s, v19.s[0]
        umlal2  v5.2d, v18.4s, v19.s[2]
        umlal2  v27.2d, v7.4s, v14.s[3]
        mul     x8, x6, x10
        adds    x22, x16, x22
        adcs    x27, x27, x12
        umlal   v27.2d, v8.2s, v14.s[0]
        adcs    x11, x11, x14
        adcs    x8, x13, x8
        umlal   v20.2d, v15.2s, v19.s[0]
        umlal2  v27.2d, v8.4s, v14.s[1]
        ldp     q8, q7, [x17, #0x80]
        umulh   x12, x6, x10
        umlal   v6.2d, v24.2s, v19.s[0]
        adc     x12, x12, xzr
        umlal2  v20.2d, v15.4s, v19.s[2]
        umlal2  v6.2d, v24.4s, v19.s[2]
        ldp     q15, q18, [x17, #0xa0]
        umlal   v27.2d, v31.2s, v3.s[2]
        mul     x13, x5, x6
        umlal2  v27.2d, v31.4s, v3.s[3]
        umlal   v26.2d, v8.2s, v19.s[0]
        umlal   v27.2d, v29.2s, v3.s[0]
        umlal2  v26.2d, v8.4s, v19.s[2]
        ldp     q8, q24, [x17, #0xc0]
        umlal   v9.2d, v7.2s, v19.s[0]
        umlal2  v27.2d, v29.4s, v3.s[1]
        adds    x27, x27, x13
        umlal2  v9.2d, v7.4s, v19.s[2]
        ldp     q7, q29, [x17, #0xe0]
        umlal   v25.2d, v15.2s, v19.s[0]
        umlal2  v25.2d, v15.4s, v19.s[2]
        uzp1    v15.4s, v19.4s, v21.4s
        umulh   x13, x5, x6
        umlal   v22.2d, v8.2s, v19.s[0]
        umlal   v12.2d, v18.2s, v19.s[0]
        umlal2  v12.2d, v18.4s, v19.s[2]
        umlal2  v22.2d, v8.4s, v19.s[2]
        ldp     q8, q18, [x17, #0x100]
        umulh   x14, x2, x2
        umlal   v2.2d, v24.2s, v19.s[0]
        adcs    x11, x11, x13
        umlal2  v2.2d, v24.4s, v19.s[2]
        adcs    x8, x8, xzr
        umlal   v16.2d, v7.2s, v19.s[0]
        adc     x12, x12, xzr
        adds    x13, x15, x15
        umlal2  v16.2d, v7.4s, v19.s[2]
        adcs    x22, x22, x22
        mul     x2, x2, x2
        umlal   v10.2d, v29.2s, v19.s[0]
        adcs    x27, x27, x27
        ldp     q7, q24, [x17, #0x120]
        umlal2  v10.2d, v29.4s, v19.s[2]
        adcs    x11, x11, x11
        adcs    x8, x8, x8
        mul     x15, x5, x5
        umlal   v27.2d, v8.2s, v19.s[0]
        adcs    x12, x12, x12
        ldp     q29, q31, [x17, #0x140]
        umlal2  v27.2d, v8.4s, v19.s[2]
        adc     x16, xzr, xzr
        umull   v8.2d, v18.2s, v19.s[0]
        umulh   x5, x5, x5
        umlal2  v8.2d, v18.4s, v19.s[2]
        umlal   v8.2d, v7.2s, v17.s[2]
        stp     x24, x19, [sp, #0x60]
        ldr     x24, [sp, #0x7c0]
        stp     x28, x23, [sp]
        ldp     x19, x28, [x3, #0x88]
        mul     x23, x24, x19
        umlal2  v8.2d, v7.4s, v17.s[3]
        ldp     q7, q18, [x17]
        umlal   v8.2d, v24.2s, v17.s[0]
        str     x23, [sp, #0x6f0]
        mul     x23, x6, x6
        umlal2  v8.2d, v24.4s, v17.s[1]
        umlal   v8.2d, v29.2s, v28.s[2]
        umlal2  v8.2d, v29.4s, v28.s[3]
        ldp     q19, q24, [x17, #0x20]
        umulh   x19, x24, x19
        umlal   v8.2d, v31.2s, v28.s[0]
        umlal2  v8.2d, v31.4s, v28.s[1]
        umlal   v30.2d, v7.2s, v21.s[0]
        umlal   v11.2d, v18.2s, v21.s[0]
        str     x19, [sp, #0x6e8]
        mul     x19, x24, x28
        umlal2  v30.2d, v7.4s, v21.s[2]
        ldp     q7, q29, [x17, #0x160]
        umlal2  v11.2d, v18.4s, v21.s[2]
        umlal   v4.2d, v19.2s, v21.s[0]
        umulh   x6, x6, x6
        umlal2  v4.2d, v19.4s, v21.s[2]
        ldp     q18, q19, [x17, #0x180]
        umlal   v13.2d, v24.2s, v21.s[0]
        umlal2  v13.2d, v24.4s, v21.s[2]
        umulh   x28, x24, x28
        umlal   v8.2d, v7.2s, v23.s[2]
        umlal2  v8.2d, v7.4s, v23.s[3]
        ldp     q7, q24, [x17, #0x40]
        mul     x24, x10, x10
        adds    x13, x13, x14
        umlal   v8.2d, v29.2s, v23.s[0]
        adcs    x22, x22, x15
        umlal2  v8.2d, v29.4s, v23.s[1]
        umlal   v8.2d, v18.2s, v14.s[2]
        adcs    x27, x27, x5
        adcs    x23, x11, x23
        umulh   x5, x10, x10
        umlal2  v8.2d, v18.4s, v14.s[3]
        adcs    x6, x8, x6
        umlal   v8.2d, v19.2s, v14.s[0]
        ldp     x14, x10, [sp, #0xe0]
        ldp     q18, q29, [x17, #0x1a0]
        adcs    x24, x12, x24
        umlal2  v8.2d, v19.4s, v14.s[1]
        ldp     x12, x11, [sp, #0x10]
        umlal   v5.2d, v7.2s, v21.s[0]
        adc     x5, x16, x5
        subs    x2, x4, x2
        umlal2  v5.2d, v7.4s, v21.s[2]
        sbcs    x8, x21, x13
        ldp     x13, x15, [sp, #0x20]
        ldp     q7, q19, [x17, #0x60]
        umlal   v20.2d, v24.2s, v21.s[0]
        sbcs    x22, x7, x22
        sbcs    x27, x10, x27
        umlal   v8.2d, v18.2s, v3.s[2]
        sbcs    x23, x11, x23
        sbcs    x6, x12, x6
        umlal2  v8.2d, v18.4s, v3.s[3]
        ldp     q18, q31, [x17, #0x80]
        sbcs    x24, x13, x24
        umlal   v8.2d, v29.2s, v3.s[0]
        umlal2  v20.2d, v24.4s, v21.s[2]
        sbcs    x5, x14, x5
        umlal2  v8.2d, v29.4s, v3.s[1]
        csetm   x16, lo
        adds    x2, x2, x15
        adcs    x8, x8, x9
        umlal   v6.2d, v7.2s, v21.s[0]
        adcs    x22, x22, x26
        umlal2  v6.2d, v7.4s, v21.s[2]
        ldp     q7, q24, [x17, #0xa0]
        adcs    x27, x27, x25
        adcs    x23, x23, x20
        str     x7, [sp, #0x6e0]
        ldp     x7, x10, [sp]
        adcs    x6, x6, x10
        adcs    x24, x24, x7
        stp     x21, x4, [sp, #0x80]
        ldr     x21, [sp, #0x68]
        ldr     x4, [sp, #0x7c0]
        adcs    x5, x5, x21
        adc     x16, x16, xzr
        adds    x2, x11, x2
        adcs    x8, x12, x8
        adcs    x22, x13, x22
        umlal   v22.2d, v24.2s, v21.s[0]
        adcs    x27, x14, x27
        adcs    x23, x15, x23
        adcs    x6, x9, x6
        adcs    x26, x26, x24
        adcs    x25, x25, x5
        adcs    x24, x20, x16
        adcs    x20, x10, xzr
        adcs    x5, x7, xzr
        ldp     x9, x7, [x3, #0x90]
        adcs    x21, x21, xzr
        ldr     x11, [x3, #0x88]
        umlal   v26.2d, v19.2s, v21.s[0]
        ldr     x13, [sp, #0x6e8]
        mul     x10, x4, x7
        umlal2  v26.2d, v19.4s, v21.s[2]
        umlal   v9.2d, v18.2s, v21.s[0]
        umlal2  v9.2d, v18.4s, v21.s[2]
        ldp     q18, q19, [x17, #0xc0]
        umlal   v25.2d, v31.2s, v21.s[0]
        umlal2  v25.2d, v31.4s, v21.s[2]
        ldp     q29, q31, [x17, #0x1c0]
        umlal   v12.2d, v7.2s, v21.s[0]
        umlal2  v12.2d, v7.4s, v21.s[2]
        mul     x12, x11, x7
        adds    x19, x13, x19
        umlal2  v22.2d, v24.4s, v21.s[2]
        ldp     q7, q24, [x17, #0xe0]
        umlal   v2.2d, v18.2s, v21.s[0]
        umulh   x13, x4, x7
        umulh   x14, x11, x7
        umlal2  v2.2d, v18.4s, v21.s[2]
        umlal   v16.2d, v19.2s, v21.s[0]
        umlal2  v16.2d, v19.4s, v21.s[2]
        ldp     q18, q19, [x17, #0x100]
        umlal   v10.2d, v7.2s, v21.s[0]
        mul     x15, x9, x7
        adcs    x28, x28, x10
        umlal   v27.2d, v24.2s, v21.s[0]
        adcs    x10, x13, x12
        adcs    x12, x14, x15
        umlal2  v10.2d, v7.4s, v21.s[2]
        umlal2  v27.2d, v24.4s, v21.s[2]
        ldp     q7, q24, [x17, #0x120]
        umulh   x13, x9, x7
        umlal   v8.2d, v18.2s, v21.s[0]
        adc     x13, x13, xzr
        umlal2  v8.2d, v18.4s, v21.s[2]
        umull   v18.2d, v19.2s, v21.s[0]
        umlal2  v18.2d, v19.4s, v21.s[2]
        ldp     q19, q21, [x17, #0x140]
        mul     x14, x11, x9
        umlal   v18.2d, v7.2s, v15.s[0]
        adds    x28, x28, x14
        umlal2  v18.2d, v7.4s, v15.s[1]
        umlal   v18.2d, v24.2s, v17.s[2]
        umulh   x14, x11, x9
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x6f0]
        adcs    x12, x12, xzr
        umlal2  v18.2d, v24.4s, v17.s[3]
        ldp     q7, q24, [x17, #0x160]
        adc     x13, x13, xzr
        umlal   v18.2d, v19.2s, v17.s[0]
        adds    x14, x14, x14
        adcs    x19, x19, x19
        adcs    x28, x28, x28
        umlal2  v18.2d, v19.4s, v17.s[1]
        adcs    x10, x10, x10
        adcs    x12, x12, x12
        adcs    x13, x13, x13
        umlal   v18.2d, v21.2s, v28.s[2]
        adc     x15, xzr, xzr
        umulh   x16, x4, x4
        umlal2  v18.2d, v21.4s, v28.s[3]
        ldp     q19, q21, [x17, #0x180]
        umlal   v18.2d, v7.2s, v28.s[0]
        umlal2  v18.2d, v7.4s, v28.s[1]
        str     x21, [sp, #0x6d8]
        mul     x21, x4, x4
        umlal   v18.2d, v24.2s, v23.s[2]
        umlal2  v18.2d, v24.4s, v23.s[3]
        ldp     q7, q24, [x17, #0x1a0]
        umlal   v18.2d, v19.2s, v23.s[0]
        umlal2  v18.2d, v19.4s, v23.s[1]
        stp     x5, x20, [sp, #0x130]
        mul     x5, x11, x11
        umlal   v18.2d, v21.2s, v14.s[2]
        umlal2  v18.2d, v21.4s, v14.s[3]
        ldp     q19, q21, [x17, #0x120]
        umlal   v18.2d, v7.2s, v14.s[0]
        umlal2  v18.2d, v7.4s, v14.s[1]
        umlal   v18.2d, v24.2s, v3.s[2]
        umulh   x20, x11, x11
        umlal2  v18.2d, v24.4s, v3.s[3]
        ldp     q7, q24, [x17, #0x140]
        umlal   v18.2d, v29.2s, v3.s[0]
        stp     x24, x25, [sp, #0x120]
        mul     x24, x9, x9
        umlal2  v18.2d, v29.4s, v3.s[1]
        umull   v29.2d, v19.2s, v15.s[2]
        umlal2  v29.2d, v19.4s, v15.s[3]
        umulh   x25, x9, x9
        umlal   v29.2d, v21.2s, v15.s[0]
        umlal2  v29.2d, v21.4s, v15.s[1]
        ldp     q19, q21, [x17, #0x160]
        umlal   v29.2d, v7.2s, v17.s[2]
        umlal2  v29.2d, v7.4s, v17.s[3]
        str     x26, [sp, #0x140]
        mul     x26, x7, x7
        adds    x14, x14, x16
        adcs    x19, x19, x5
        umlal   v29.2d, v24.2s, v17.s[0]
        adcs    x28, x28, x20
        adcs    x24, x10, x24
        adcs    x25, x12, x25
        ldp     x5, x10, [x3, #0xa0]
        umlal2  v29.2d, v24.4s, v17.s[1]
        ldp     q7, q24, [x17, #0x180]
        adcs    x26, x13, x26
        umulh   x20, x7, x7
        umlal   v29.2d, v19.2s, v28.s[2]
        adc     x20, x15, x20
        umlal2  v29.2d, v19.4s, v28.s[3]
        umlal   v29.2d, v21.2s, v28.s[0]
        umlal2  v29.2d, v21.4s, v28.s[1]
        ldp     q19, q21, [x17, #0x1a0]
        umlal   v29.2d, v7.2s, v23.s[2]
        ldp     x15, x16, [x3, #0xb0]
        mul     x12, x5, x10
        umlal2  v29.2d, v7.4s, v23.s[3]
        umlal   v29.2d, v24.2s, v23.s[0]
        umlal2  v29.2d, v24.4s, v23.s[1]
        ldp     q7, q24, [x17, #0x1c0]
        umulh   x13, x5, x10
        umlal   v29.2d, v19.2s, v14.s[2]
        umlal2  v29.2d, v19.4s, v14.s[3]
        umlal   v29.2d, v21.2s, v14.s[0]
        ldp     q19, q31, [x17, #0x130]
        umlal2  v29.2d, v21.4s, v14.s[1]
        str     x6, [sp, #0x148]
        mul     x6, x5, x15
        umlal   v29.2d, v7.2s, v3.s[2]
        umlal2  v29.2d, v7.4s, v3.s[3]
        umlal   v29.2d, v24.2s, v3.s[0]
        str     x23, [sp, #0x6f0]
        umulh   x23, x5, x15
        umull   v7.2d, v19.2s, v15.s[2]
        umlal2  v7.2d, v19.4s, v15.s[3]
        umlal2  v29.2d, v24.4s, v3.s[1]
        str     q29, [x0, #0x60]
        umlal   v7.2d, v31.2s, v15.s[0]
        umlal2  v7.2d, v31.4s, v15.s[1]
        stp     x20, x26, [sp, #0x40]
        mul     x20, x5, x16
        ldp     q19, q21, [x17, #0x150]
        umlal   v7.2d, v19.2s, v17.s[2]
        ldp     q24, q29, [x17, #0x170]
        umlal2  v7.2d, v19.4s, v17.s[3]
        umulh   x26, x5, x16
        umlal   v7.2d, v21.2s, v17.s[0]
        umlal2  v7.2d, v21.4s, v17.s[1]
        ldp     q19, q21, [x17, #0x190]
        umlal   v7.2d, v24.2s, v28.s[2]
        umlal2  v7.2d, v24.4s, v28.s[3]
        stp     x25, x24, [sp, #0x30]
        mul     x25, x10, x16
        umlal   v7.2d, v29.2s, v28.s[0]
        umlal2  v7.2d, v29.4s, v28.s[1]
        ldp     q24, q29, [x17, #0x1b0]
        umlal   v7.2d, v19.2s, v23.s[2]
        umulh   x24, x10, x16
        umlal2  v7.2d, v19.4s, v23.s[3]
        umlal   v7.2d, v21.2s, v23.s[0]
        umlal2  v7.2d, v21.4s, v23.s[1]
        ldp     q19, q21, [x17, #0x1d0]
        umlal   v7.2d, v24.2s, v14.s[2]
        stp     x28, x19, [sp, #0x1b0]
        mul     x28, x15, x16
        adds    x6, x13, x6
        adcs    x23, x23, x20
        ldp     x19, x13, [sp, #0x80]
        umlal2  v7.2d, v24.4s, v14.s[3]
        adcs    x25, x26, x25
        adcs    x26, x24, x28
        ldp     x28, x20, [x1]
        umlal   v7.2d, v29.2s, v14.s[0]
        umlal2  v7.2d, v29.4s, v14.s[1]
        ldp     q24, q29, [x17, #0x140]
        umulh   x24, x15, x16
        umlal   v7.2d, v19.2s, v3.s[2]
        adc     x24, x24, xzr
        subs    x28, x28, x13
        sbcs    x20, x20, x19
        ldp     x19, x13, [x1, #0x10]
        umlal2  v7.2d, v19.4s, v3.s[3]
        str     x20, [sp, #0x50]
        ldr     x20, [sp, #0x6e0]
        sbcs    x19, x19, x20
        ldr     x20, [sp, #0xe8]
        sbcs    x13, x13, x20
        umull   v19.2d, v24.2s, v15.s[2]
        str     x13, [sp, #0x58]
        ldp     x13, x20, [sp, #0x180]
        sbcs    x20, x20, x2
        sbcs    x13, x13, x8
        stp     x8, x27, [sp, #0x100]
        stp     x2, x22, [sp, #0xc0]
        ldp     x2, x8, [sp, #0x190]
        sbcs    x8, x8, x22
        sbcs    x2, x2, x27
        umlal   v7.2d, v21.2s, v3.s[0]
        mul     x27, x10, x15
        umlal2  v7.2d, v21.4s, v3.s[1]
        csetm   x22, hs
        adds    x23, x23, x27
        str     q7, [x0, #0x70]
        umlal2  v19.2d, v24.4s, v15.s[3]
        umlal   v19.2d, v29.2s, v15.s[0]
        ldp     q7, q21, [x17, #0x160]
        umulh   x27, x10, x15
        umlal2  v19.2d, v29.4s, v15.s[1]
        ldp     q24, q29, [x17, #0x180]
        umlal   v19.2d, v7.2s, v17.s[2]
        adcs    x25, x25, x27
        adcs    x26, x26, xzr
        adc     x24, x24, xzr
        adds    x27, x12, x12
        umlal2  v19.2d, v7.4s, v17.s[3]
        adcs    x6, x6, x6
        adcs    x23, x23, x23
        adcs    x25, x25, x25
        umlal   v19.2d, v21.2s, v17.s[0]
        adcs    x26, x26, x26
        adcs    x24, x24, x24
        adc     x12, xzr, xzr
        umlal2  v19.2d, v21.4s, v17.s[1]
        str     x22, [sp, #0x6e8]
        umulh   x22, x5, x5
        ldp     q7, q21, [x17, #0x1a0]
        umlal   v19.2d, v24.2s, v28.s[2]
        umlal2  v19.2d, v24.4s, v28.s[3]
        umlal   v19.2d, v29.2s, v28.s[0]
        umlal2  v19.2d, v29.4s, v28.s[1]
        ldp     q24, q29, [x17, #0x1c0]
        stp     x2, x8, [sp, #0x20]
        mul     x2, x10, x10
        umlal   v19.2d, v7.2s, v23.s[2]
        umlal2  v19.2d, v7.4s, v23.s[3]
        umlal   v19.2d, v21.2s, v23.s[0]
        ldp     q7, q31, [x17, #0x1e0]
        umulh   x8, x10, x10
        umlal2  v19.2d, v21.4s, v23.s[1]
        umlal   v19.2d, v24.2s, v14.s[2]
        umlal2  v19.2d, v24.4s, v14.s[3]
        umlal   v19.2d, v29.2s, v14.s[0]
        stp     x13, x20, [sp, #0x10]
        mul     x13, x5, x5
        umlal2  v19.2d, v29.4s, v14.s[1]
        ldp     q21, q24, [x17, #0x150]
        umlal   v19.2d, v7.2s, v3.s[2]
        umlal2  v19.2d, v7.4s, v3.s[3]
        mul     x20, x15, x15
        umlal   v19.2d, v31.2s, v3.s[0]
        umull   v7.2d, v21.2s, v15.s[2]
        umlal2  v19.2d, v31.4s, v3.s[1]
        str     q19, [x0, #0x80]
        stp     x19, x28, [sp]
        umulh   x19, x15, x15
        umlal2  v7.2d, v21.4s, v15.s[3]
        umlal   v7.2d, v24.2s, v15.s[0]
        ldp     q19, q21, [x17, #0x170]
        umlal2  v7.2d, v24.4s, v15.s[1]
        ldp     q24, q29, [x17, #0x190]
        umlal   v7.2d, v19.2s, v17.s[2]
        mul     x28, x16, x16
        adds    x22, x27, x22
        adcs    x27, x6, x2
        umlal2  v7.2d, v19.4s, v17.s[3]
        adcs    x23, x23, x8
        adcs    x25, x25, x20
        ldp     q19, q31, [x17, #0x1b0]
        adcs    x26, x26, x19
        umlal   v7.2d, v21.2s, v17.s[0]
        adcs    x24, x24, x28
        umlal2  v7.2d, v21.4s, v17.s[1]
        umulh   x28, x16, x16
        adc     x28, x12, x28
        umlal   v7.2d, v24.2s, v28.s[2]
        subs    x20, x4, x5
        sbcs    x19, x11, x10
        umlal2  v7.2d, v24.4s, v28.s[3]
        sbcs    x2, x9, x15
        sbcs    x6, x7, x16
        csetm   x8, lo
        umlal   v7.2d, v29.2s, v28.s[0]
        eor     x20, x20, x8
        eor     x2, x2, x8
        eor     x19, x19, x8
        umlal2  v7.2d, v29.4s, v28.s[1]
        ldp     q21, q24, [x17, #0x1d0]
        eor     x6, x6, x8
        umlal   v7.2d, v19.2s, v23.s[2]
        cmn     x8, #1
        adcs    x20, x20, xzr
        adcs    x19, x19, xzr
        umlal2  v7.2d, v19.4s, v23.s[3]
        adcs    x2, x2, xzr
        adcs    x6, x6, xzr
        mul     x8, x20, x19
        umlal   v7.2d, v31.2s, v23.s[0]
        umlal2  v7.2d, v31.4s, v23.s[1]
        ldp     q19, q29, [x17, #0x1f0]
        umlal   v7.2d, v21.2s, v14.s[2]
        umlal2  v7.2d, v21.4s, v14.s[3]
        umulh   x12, x20, x19
        umlal   v7.2d, v24.2s, v14.s[0]
        umlal2  v7.2d, v24.4s, v14.s[1]
        ldp     q21, q24, [x17, #0x160]
        umlal   v7.2d, v19.2s, v3.s[2]
        mul     x16, x20, x2
        umlal2  v7.2d, v19.4s, v3.s[3]
        umlal   v7.2d, v29.2s, v3.s[0]
        umlal2  v7.2d, v29.4s, v3.s[1]
        str     q7, [x0, #0x90]
        umull   v7.2d, v21.2s, v15.s[2]
        umlal2  v7.2d, v21.4s, v15.s[3]
        umulh   x15, x20, x2
        ldp     q19, q21, [x17, #0x180]
        umlal   v7.2d, v24.2s, v15.s[0]
        umlal2  v7.2d, v24.4s, v15.s[1]
        ldp     q24, q29, [x17, #0x1a0]
        mul     x10, x20, x6
        umlal   v7.2d, v19.2s, v17.s[2]
        umlal2  v7.2d, v19.4s, v17.s[3]
        umlal   v7.2d, v21.2s, v17.s[0]
        umulh   x5, x20, x6
        umlal2  v7.2d, v21.4s, v17.s[1]
        ldp     q19, q21, [x17, #0x1c0]
        umlal   v7.2d, v24.2s, v28.s[2]
        umlal2  v7.2d, v24.4s, v28.s[3]
        umlal   v7.2d, v29.2s, v28.s[0]
        mul     x7, x19, x6
        umlal2  v7.2d, v29.4s, v28.s[1]
        ldp     q24, q29, [x17, #0x1e0]
        umlal   v7.2d, v19.2s, v23.s[2]
        umlal2  v7.2d, v19.4s, v23.s[3]
        umulh   x9, x19, x6
        umlal   v7.2d, v21.2s, v23.s[0]
        umlal2  v7.2d, v21.4s, v23.s[1]
        ldp     q19, q21, [x17, #0x200]
        umlal   v7.2d, v24.2s, v14.s[2]
        umlal2  v7.2d, v24.4s, v14.s[3]
        mul     x11, x2, x6
        adds    x12, x12, x16
        adcs    x10, x15, x10
        adcs    x5, x5, x7
        umlal   v7.2d, v29.2s, v14.s[0]
        adcs    x7, x9, x11
        umlal2  v7.2d, v29.4s, v14.s[1]
        ldp     q24, q29, [x17, #0x170]
        umlal   v7.2d, v19.2s, v3.s[2]
        umulh   x9, x2, x6
        adc     x9, x9, xzr
        umlal2  v7.2d, v19.4s, v3.s[3]
        umlal   v7.2d, v21.2s, v3.s[0]
        umlal2  v7.2d, v21.4s, v3.s[1]
        str     q7, [x0, #0xa0]
        umull   v7.2d, v24.2s, v15.s[2]
        mul     x11, x19, x2
        adds    x10, x10, x11
        umlal2  v7.2d, v24.4s, v15.s[3]
        ldp     q19, q21, [x17, #0x190]
        umlal   v7.2d, v29.2s, v15.s[0]
        umlal2  v7.2d, v29.4s, v15.s[1]
        ldp     q24, q29, [x17, #0x1b0]
        umulh   x11, x19, x2
        umlal   v7.2d, v19.2s, v17.s[2]
        adcs    x5, x5, x11
        adcs    x7, x7, xzr
        adc     x9, x9, xzr
        umlal2  v7.2d, v19.4s, v17.s[3]
        adds    x8, x8, x8
        adcs    x11, x12, x12
        adcs    x10, x10, x10
        umlal   v7.2d, v21.2s, v17.s[0]
        adcs    x5, x5, x5
        adcs    x7, x7, x7
        adcs    x9, x9, x9
        umlal2  v7.2d, v21.4s, v17.s[1]
        ldp     q19, q21, [x17, #0x1d0]
        adc     x12, xzr, xzr
        umlal   v7.2d, v24.2s, v28.s[2]
        mul     x15, x6, x6
        umulh   x16, x20, x20
        umlal2  v7.2d, v24.4s, v28.s[3]
        adds    x8, x8, x16
        umlal   v7.2d, v29.2s, v28.s[0]
        umlal2  v7.2d, v29.4s, v28.s[1]
        ldp     q24, q29, [x17, #0x1f0]
        umlal   v7.2d, v19.2s, v23.s[2]
        mul     x20, x20, x20
        umlal2  v7.2d, v19.4s, v23.s[3]
        umlal   v7.2d, v21.2s, v23.s[0]
        umlal2  v7.2d, v21.4s, v23.s[1]
        ldp     q19, q21, [x17, #0x210]
        mul     x16, x19, x19
        adcs    x11, x11, x16
        umlal   v7.2d, v24.2s, v14.s[2]
        umlal2  v7.2d, v24.4s, v14.s[3]
        umlal   v7.2d, v29.2s, v14.s[0]
        umulh   x19, x19, x19
        adcs    x19, x10, x19
        umlal2  v7.2d, v29.4s, v14.s[1]
        umlal   v7.2d, v19.2s, v3.s[2]
        ldp     q24, q29, [x17, #0x180]
        umlal2  v7.2d, v19.4s, v3.s[3]
        umlal   v7.2d, v21.2s, v3.s[0]
        mul     x10, x2, x2
        adcs    x5, x5, x10
        umlal2  v7.2d, v21.4s, v3.s[1]
        str     q7, [x0, #0xb0]
        umull   v7.2d, v24.2s, v15.s[2]
        ldp     q19, q21, [x17, #0x1a0]
        umlal2  v7.2d, v24.4s, v15.s[3]
        umulh   x2, x2, x2
        adcs    x2, x7, x2
        adcs    x7, x9, x15
        umlal   v7.2d, v29.2s, v15.s[0]
        ldp     q24, q31, [x17, #0x1c0]
        umlal2  v7.2d, v29.4s, v15.s[1]
        umlal   v7.2d, v19.2s, v17.s[2]
        ldp     x10, x9, [sp, #0x1b0]
        umlal2  v7.2d, v19.4s, v17.s[3]
        umlal   v7.2d, v21.2s, v17.s[0]
        umlal2  v7.2d, v21.4s, v17.s[1]
        ldp     q19, q21, [x17, #0x1e0]
        umlal   v7.2d, v24.2s, v28.s[2]
        umulh   x6, x6, x6
        adc     x6, x12, x6
        ldp     x4, x16, [sp, #0x40]
        ldp     x15, x12, [sp, #0x30]
        subs    x20, x21, x20
        umlal2  v7.2d, v24.4s, v28.s[3]
        ldr     q24, [x17, #0x230]
        sbcs    x8, x14, x8
        sbcs    x11, x9, x11
        umlal   v7.2d, v31.2s, v28.s[0]
        sbcs    x19, x10, x19
        sbcs    x5, x12, x5
        sbcs    x2, x15, x2
        umlal2  v7.2d, v31.4s, v28.s[1]
        sbcs    x7, x16, x7
        sbcs    x6, x4, x6
        csetm   x10, lo
        umlal   v7.2d, v19.2s, v23.s[2]
        adds    x20, x20, x13
        adcs    x8, x8, x22
        adcs    x11, x11, x27
        umlal2  v7.2d, v19.4s, v23.s[3]
        ldp     q19, q29, [x17, #0x200]
        adcs    x19, x19, x23
        umlal   v7.2d, v21.2s, v23.s[0]
        adcs    x5, x5, x25
        adcs    x2, x2, x26
        umlal2  v7.2d, v21.4s, v23.s[1]
        adcs    x7, x7, x24
        adcs    x6, x6, x28
        adc     x10, x10, xzr
        adds    x20, x12, x20
        umlal   v7.2d, v19.2s, v14.s[2]
        adcs    x8, x15, x8
        adcs    x11, x16, x11
        adcs    x19, x4, x19
        umlal2  v7.2d, v19.4s, v14.s[3]
        ldp     q19, q21, [x17, #0x220]
        adcs    x4, x13, x5
        adcs    x22, x22, x2
        umlal   v7.2d, v29.2s, v14.s[0]
        adcs    x27, x27, x7
        adcs    x23, x23, x6
        ldp     x5, x7, [sp, #0x50]
        ldp     x6, x2, [sp]
        umlal2  v7.2d, v29.4s, v14.s[1]
        adcs    x25, x25, x10
        ldr     x10, [sp, #0x1b0]
        ldp     x13, x12, [sp, #0x10]
        adcs    x26, x26, xzr
        adcs    x24, x24, xzr
        umlal   v7.2d, v19.2s, v3.s[2]
        adcs    x28, x28, xzr
        ldp     x16, x15, [sp, #0x20]
        adds    x2, x2, x21
        adcs    x5, x5, x14
        umlal2  v7.2d, v19.4s, v3.s[3]
        ldp     q19, q29, [x17, #0x190]
        adcs    x6, x6, x9
        umlal   v7.2d, v21.2s, v3.s[0]
        ldr     x9, [sp, #0x700]
        adcs    x7, x7, x10
        adcs    x12, x12, x20
        adcs    x13, x13, x8
        umlal2  v7.2d, v21.4s, v3.s[1]
        str     q7, [x0, #0xc0]
        adcs    x15, x15, x11
        umull   v7.2d, v19.2s, v15.s[2]
        adcs    x16, x16, x19
        csetm   x10, hs
        str     x10, [sp, #0x6d0]
        ldr     x10, [sp, #0x6f8]
        adds    x2, x10, x2
        ldr     x10, [sp, #0x710]
        umlal2  v7.2d, v19.4s, v15.s[3]
        ldp     q19, q21, [x17, #0x1b0]
        adcs    x5, x9, x5
        ldr     x9, [sp, #0x708]
        adcs    x6, x9, x6
        ldr     x9, [sp, #0x720]
        umlal   v7.2d, v29.2s, v15.s[0]
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x718]
        adcs    x12, x10, x12
        stp     x2, x5, [x1, #0x80]
        ldr     x5, [sp, #0x728]
        umlal2  v7.2d, v29.4s, v15.s[1]
        adcs    x2, x9, x13
        ldr     x9, [sp, #0x78]
        ldr     x13, [sp, #0x730]
        adcs    x15, x5, x15
        ldp     x10, x5, [sp, #0x1a0]
        adcs    x16, x13, x16
        umlal   v7.2d, v19.2s, v17.s[2]
        csetm   x13, hs
        umlal2  v7.2d, v19.4s, v17.s[3]
        ldp     q19, q29, [x17, #0x1d0]
        str     x13, [sp, #0x6c8]
        ldr     x13, [sp, #0x60]
        subs    x13, x13, x5
        sbcs    x9, x9, x10
        umlal   v7.2d, v21.2s, v17.s[0]
        str     x28, [sp, #0x6c0]
        ldr     x28, [sp, #0x70]
        str     x24, [sp, #0x6b8]
        ldr     x24, [sp, #0x7e8]
        sbcs    x28, x28, x24
        str     x26, [sp, #0x6b0]
        ldr     x26, [sp, #0x7a8]
        str     x25, [sp, #0x6a8]
        ldr     x25, [sp, #0x7c8]
        str     x23, [sp, #0x6a0]
        ldr     x23, [sp, #0x1c8]
        sbcs    x26, x26, x25
        str     x27, [sp, #0x698]
        stp     x22, x4, [sp, #0x1d0]
        ldp     x22, x27, [sp, #0xf0]
        sbcs    x27, x27, x23
        stp     x6, x7, [x1, #0x90]
        ldr     x7, [sp, #0x7b8]
        ldr     x6, [sp, #0x1c0]
        sbcs    x22, x22, x6
        str     x19, [sp, #0x690]
        ldp     x19, x4, [sp, #0x170]
        sbcs    x4, x4, x7
        umlal2  v7.2d, v21.4s, v17.s[1]
        stp     x12, x2, [x1, #0xa0]
        ldr     x2, [sp, #0x7b0]
        umlal   v7.2d, v19.2s, v28.s[2]
        sbcs    x19, x19, x2
        csetm   x12, lo
        eor     x26, x26, x12
        umlal2  v7.2d, v19.4s, v28.s[3]
        ldp     q19, q21, [x17, #0x1f0]
        eor     x13, x13, x12
        umlal   v7.2d, v29.2s, v28.s[0]
        stp     x15, x16, [x1, #0xb0]
        eor     x28, x28, x12
        umlal2  v7.2d, v29.4s, v28.s[1]
        eor     x19, x19, x12
        eor     x9, x9, x12
        eor     x27, x27, x12
        umlal   v7.2d, v19.2s, v23.s[2]
        eor     x4, x4, x12
        cmn     x12, #1
        adcs    x13, x13, xzr
        umlal2  v7.2d, v19.4s, v23.s[3]
        adcs    x9, x9, xzr
        adcs    x28, x28, xzr
        mul     x15, x13, x9
        umlal   v7.2d, v21.2s, v23.s[0]
        adcs    x26, x26, xzr
        adcs    x27, x27, xzr
        eor     x22, x22, x12
        umlal2  v7.2d, v21.4s, v23.s[1]
        ldp     q19, q21, [x17, #0x210]
        adcs    x22, x22, xzr
        ldr     q29, [x17, #0x230]
        adcs    x4, x4, xzr
        umlal   v7.2d, v19.2s, v14.s[2]
        umulh   x12, x13, x9
        umlal2  v7.2d, v19.4s, v14.s[3]
        ldp     q19, q31, [x17, #0x1a0]
        adcs    x19, x19, xzr
        umlal   v7.2d, v21.2s, v14.s[0]
        umlal2  v7.2d, v21.4s, v14.s[1]
        umlal   v7.2d, v24.2s, v3.s[2]
        umulh   x16, x13, x28
        umlal2  v7.2d, v24.4s, v3.s[3]
        ldp     q3, q21, [x17, #0x1c0]
        str     q7, [x0, #0xd0]
        umull   v7.2d, v19.2s, v15.s[2]
        str     x11, [sp, #0x688]
        mul     x11, x13, x28
        umlal2  v7.2d, v19.4s, v15.s[3]
        umlal   v7.2d, v31.2s, v15.s[0]
        umlal2  v7.2d, v31.4s, v15.s[1]
        ldp     q19, q24, [x17, #0x1e0]
        str     x8, [sp, #0x7a8]
        mul     x8, x13, x26
        umlal   v7.2d, v3.2s, v17.s[2]
        umlal2  v7.2d, v3.4s, v17.s[3]
        umlal   v7.2d, v21.2s, v17.s[0]
        umlal2  v7.2d, v21.4s, v17.s[1]
        ldp     q3, q21, [x17, #0x200]
        str     x20, [sp, #0x680]
        umulh   x20, x13, x26
        umlal   v7.2d, v19.2s, v28.s[2]
        umlal2  v7.2d, v19.4s, v28.s[3]
        umlal   v7.2d, v24.2s, v28.s[0]
        str     x14, [sp, #0x678]
        mul     x14, x9, x26
        umlal2  v7.2d, v24.4s, v28.s[1]
        ldp     q19, q24, [x17, #0x220]
        umlal   v7.2d, v3.2s, v23.s[2]
        umlal2  v7.2d, v3.4s, v23.s[3]
        umlal   v7.2d, v21.2s, v23.s[0]
        str     x21, [sp, #0x670]
        umulh   x21, x9, x26
        umlal2  v7.2d, v21.4s, v23.s[1]
        ldp     q3, q21, [x17, #0x1b0]
        umlal   v7.2d, v19.2s, v14.s[2]
        umlal2  v7.2d, v19.4s, v14.s[3]
        umlal   v7.2d, v24.2s, v14.s[0]
        umlal2  v7.2d, v24.4s, v14.s[1]
        str     q7, [x0, #0xe0]
        umull   v7.2d, v3.2s, v15.s[2]
        umlal2  v7.2d, v3.4s, v15.s[3]
        ldp     q3, q19, [x17, #0x1d0]
        umlal   v7.2d, v21.2s, v15.s[0]
        mul     x2, x28, x26
        adds    x11, x12, x11
        adcs    x8, x16, x8
        ldp     q24, q31, [x17, #0x1f0]
        umlal2  v7.2d, v21.4s, v15.s[1]
        adcs    x20, x20, x14
        umlal   v7.2d, v3.2s, v17.s[2]
        adcs    x21, x21, x2
        umlal2  v7.2d, v3.4s, v17.s[3]
        umulh   x2, x28, x26
        adc     x2, x2, xzr
        mul     x12, x9, x28
        adds    x8, x8, x12
        umlal   v7.2d, v19.2s, v17.s[0]
        umlal2  v7.2d, v19.4s, v17.s[1]
        ldp     q3, q19, [x17, #0x210]
        umlal   v7.2d, v24.2s, v28.s[2]
        umulh   x12, x9, x28
        adcs    x20, x20, x12
        adcs    x21, x21, xzr
        umlal2  v7.2d, v24.4s, v28.s[3]
        adc     x2, x2, xzr
        adds    x12, x15, x15
        adcs    x11, x11, x11
        umlal   v7.2d, v31.2s, v28.s[0]
        adcs    x8, x8, x8
        adcs    x20, x20, x20
        adcs    x21, x21, x21
        umlal2  v7.2d, v31.4s, v28.s[1]
        adcs    x2, x2, x2
        adc     x14, xzr, xzr
        ldr     q21, [x17, #0x230]
        umlal   v7.2d, v3.2s, v23.s[2]
        mul     x15, x9, x9
        ldp     q24, q31, [x17, #0x1c0]
        umlal2  v7.2d, v3.4s, v23.s[3]
        umlal   v7.2d, v19.2s, v23.s[0]
        umlal2  v7.2d, v19.4s, v23.s[1]
        umulh   x16, x13, x13
        ext     v3.16b, v0.16b, v18.16b, #8
        umlal   v7.2d, v29.2s, v14.s[2]
        umlal2  v7.2d, v29.4s, v14.s[3]
        str     q7, [x0, #0xf0]
        umull   v14.2d, v24.2s, v15.s[2]
        mul     x7, x13, x13
        ldp     q7, q19, [x17, #0x200]
        umlal2  v14.2d, v24.4s, v15.s[3]
        umlal   v14.2d, v31.2s, v15.s[0]
        ldp     q24, q29, [x17, #0x1e0]
        umlal2  v14.2d, v31.4s, v15.s[1]
        umulh   x6, x9, x9
        umlal   v14.2d, v24.2s, v17.s[2]
        umlal2  v14.2d, v24.4s, v17.s[3]
        ldp     q24, q31, [x17, #0x220]
        umlal   v14.2d, v29.2s, v17.s[0]
        umlal2  v14.2d, v29.4s, v17.s[1]
        mul     x23, x28, x28
        umlal   v14.2d, v7.2s, v28.s[2]
        umlal2  v14.2d, v7.4s, v28.s[3]
        ldp     q7, q29, [x17, #0x1d0]
        umlal   v14.2d, v19.2s, v28.s[0]
        umulh   x25, x28, x28
        umlal2  v14.2d, v19.4s, v28.s[1]
        umlal   v14.2d, v24.2s, v23.s[2]
        umlal2  v14.2d, v24.4s, v23.s[3]
        ldp     q19, q24, [x17, #0x1f0]
        umlal   v14.2d, v31.2s, v23.s[0]
        mul     x24, x26, x26
        adds    x12, x12, x16
        adcs    x11, x11, x15
        umlal2  v14.2d, v31.4s, v23.s[1]
        adcs    x6, x8, x6
        adcs    x23, x20, x23
        adcs    x25, x21, x25
        str     q14, [x0, #0x100]
        adcs    x24, x2, x24
        umull   v14.2d, v7.2s, v15.s[2]
        umulh   x20, x26, x26
        adc     x20, x14, x20
        umlal2  v14.2d, v7.4s, v15.s[3]
        ldr     q7, [x17, #0x230]
        umlal   v14.2d, v29.2s, v15.s[0]
        umlal2  v14.2d, v29.4s, v15.s[1]
        ldp     q29, q31, [x17, #0x210]
        umlal   v14.2d, v19.2s, v17.s[2]
        mul     x21, x27, x4
        umlal2  v14.2d, v19.4s, v17.s[3]
        umlal   v14.2d, v24.2s, v17.s[0]
        umlal2  v14.2d, v24.4s, v17.s[1]
        ldp     q19, q24, [x17, #0x1e0]
        umulh   x2, x27, x22
        umlal   v14.2d, v29.2s, v28.s[2]
        umlal2  v14.2d, v29.4s, v28.s[3]
        umlal   v14.2d, v31.2s, v28.s[0]
        umlal2  v14.2d, v31.4s, v28.s[1]
        ldr     q29, [x17, #0x230]
        mul     x8, x27, x19
        umlal   v14.2d, v21.2s, v23.s[2]
        umlal2  v14.2d, v21.4s, v23.s[3]
        ldp     q21, q23, [x17, #0x200]
        str     q14, [x0, #0x110]
        umulh   x14, x27, x4
        umull   v14.2d, v19.2s, v15.s[2]
        umlal2  v14.2d, v19.4s, v15.s[3]
        umlal   v14.2d, v24.2s, v15.s[0]
        ldp     q19, q31, [x17, #0x220]
        umlal2  v14.2d, v24.4s, v15.s[1]
        umulh   x15, x27, x19
        umlal   v14.2d, v21.2s, v17.s[2]
        umlal2  v14.2d, v21.4s, v17.s[3]
        ldp     q21, q24, [x17, #0x1f0]
        umlal   v14.2d, v23.2s, v17.s[0]
        umlal2  v14.2d, v23.4s, v17.s[1]
        ldr     q23, [x17, #0x230]
        mul     x16, x27, x22
        umlal   v14.2d, v19.2s, v28.s[2]
        umlal2  v14.2d, v19.4s, v28.s[3]
        umlal   v14.2d, v31.2s, v28.s[0]
        ext     v19.16b, v0.16b, v8.16b, #8
        mul     x5, x22, x19
        adds    x21, x2, x21
        adcs    x2, x14, x8
        umlal2  v14.2d, v31.4s, v28.s[1]
        adcs    x5, x15, x5
        str     q14, [x0]
        umull   v14.2d, v21.2s, v15.s[2]
        umulh   x8, x22, x19
        umlal2  v14.2d, v21.4s, v15.s[3]
        ldp     q21, q31, [x17, #0x210]
        umlal   v14.2d, v24.2s, v15.s[0]
        umlal2  v14.2d, v24.4s, v15.s[1]
        umlal   v14.2d, v21.2s, v17.s[2]
        umlal2  v14.2d, v21.4s, v17.s[3]
        and     v21.16b, v8.16b, v1.16b
        usra    v21.2d, v19.2d, #0x1d
        ext     v8.16b, v8.16b, v0.16b, #8
        mul     x14, x4, x19
        adcs    x8, x8, x14
        ext     v19.16b, v0.16b, v10.16b, #8
        umlal   v14.2d, v31.2s, v17.s[0]
        umlal2  v14.2d, v31.4s, v17.s[1]
        ldp     q24, q31, [x17, #0x200]
        umulh   x14, x4, x19
        adc     x14, x14, xzr
        umlal   v14.2d, v7.2s, v28.s[2]
        umlal2  v14.2d, v7.4s, v28.s[3]
        ext     v7.16b, v0.16b, v16.16b, #8
        str     q14, [x0, #0x10]
        umull   v14.2d, v24.2s, v15.s[2]
        mul     x15, x22, x4
        adds    x2, x2, x15
        umlal2  v14.2d, v24.4s, v15.s[3]
        ldp     q24, q28, [x17, #0x220]
        umlal   v14.2d, v31.2s, v15.s[0]
        umlal2  v14.2d, v31.4s, v15.s[1]
        umulh   x15, x22, x4
        adcs    x5, x5, x15
        adcs    x8, x8, xzr
        umlal   v14.2d, v24.2s, v17.s[2]
        adc     x14, x14, xzr
        adds    x15, x16, x16
        adcs    x21, x21, x21
        umlal2  v14.2d, v24.4s, v17.s[3]
        adcs    x2, x2, x2
        and     v24.16b, v16.16b, v1.16b
        usra    v24.2d, v7.2d, #0x1d
        and     v7.16b, v27.16b, v1.16b
        adcs    x5, x5, x5
        adcs    x8, x8, x8
        ext     v16.16b, v16.16b, v0.16b, #8
        adcs    x14, x14, x14
        adc     x16, xzr, xzr
        umlal   v14.2d, v28.2s, v17.s[0]
        umulh   x10, x27, x27
        adds    x10, x15, x10
        umlal2  v14.2d, v28.4s, v17.s[1]
        str     q14, [x0, #0x20]
        ldp     q14, q28, [x17, #0x210]
        umull   v31.2d, v14.2s, v15.s[2]
        mul     x15, x22, x22
        adcs    x21, x21, x15
        umlal2  v31.2d, v14.4s, v15.s[3]
        umlal   v31.2d, v28.2s, v15.s[0]
        umlal2  v31.2d, v28.4s, v15.s[1]
        ext     v14.16b, v0.16b, v22.16b, #8
        umulh   x15, x22, x22
        adcs    x2, x2, x15
        umlal   v31.2d, v29.2s, v17.s[2]
        umlal2  v31.2d, v29.4s, v17.s[3]
        and     v17.16b, v22.16b, v1.16b
        usra    v17.2d, v14.2d, #0x1d
        and     v14.16b, v2.16b, v1.16b
        ext     v22.16b, v22.16b, v0.16b, #8
        str     q31, [x0, #0x30]
        mul     x15, x27, x27
        ldp     q28, q29, [x17, #0x220]
        umull   v31.2d, v28.2s, v15.s[2]
        umlal2  v31.2d, v28.4s, v15.s[3]
        str     x2, [sp, #0x20]
        mul     x2, x4, x4
        adcs    x2, x5, x2
        umlal   v31.2d, v29.2s, v15.s[0]
        umlal2  v31.2d, v29.4s, v15.s[1]
        ext     v28.16b, v0.16b, v25.16b, #8
        str     q31, [x0, #0x40]
        and     v29.16b, v25.16b, v1.16b
        ext     v25.16b, v25.16b, v0.16b, #8
        usra    v29.2d, v28.2d, #0x1d
        umulh   x5, x4, x4
        adcs    x5, x8, x5
        ext     v28.16b, v0.16b, v12.16b, #8
        umull   v31.2d, v23.2s, v15.s[2]
        umlal2  v31.2d, v23.4s, v15.s[3]
        ext     v15.16b, v0.16b, v11.16b, #8
        and     v23.16b, v12.16b, v1.16b
        usra    v23.2d, v28.2d, #0x1d
        mul     x8, x19, x19
        adcs    x8, x14, x8
        usra    v23.2d, v25.2d, #0x1d
        and     v25.16b, v11.16b, v1.16b
        usra    v25.2d, v15.2d, #0x1d
        ext     v11.16b, v11.16b, v0.16b, #8
        ext     v15.16b, v0.16b, v4.16b, #8
        umulh   x14, x19, x19
        adc     x14, x16, x14
        and     v28.16b, v4.16b, v1.16b
        usra    v28.2d, v15.2d, #0x1d
        subs    x27, x13, x27
        sbcs    x22, x9, x22
        ext     v15.16b, v4.16b, v0.16b, #8
        usra    v28.2d, v11.2d, #0x1d
        sbcs    x28, x28, x4
        sbcs    x26, x26, x19
        ext     v11.16b, v0.16b, v13.16b, #8
        ext     v12.16b, v12.16b, v0.16b, #8
        csetm   x19, lo
        eor     x27, x27, x19
        eor     x28, x28, x19
        eor     x26, x26, x19
        cmn     x19, #1
        usra    v17.2d, v12.2d, #0x1d
        and     v12.16b, v9.16b, v1.16b
        adcs    x27, x27, xzr
        eor     x22, x22, x19
        adcs    x22, x22, xzr
        adcs    x28, x28, xzr
        ext     v4.16b, v0.16b, v9.16b, #8
        usra    v12.2d, v4.2d, #0x1d
        adcs    x26, x26, xzr
        ext     v9.16b, v9.16b, v0.16b, #8
        umulh   x19, x27, x22
        usra    v29.2d, v9.2d, #0x1d
        and     v9.16b, v13.16b, v1.16b
        usra    v9.2d, v11.2d, #0x1d
        and     v11.16b, v5.16b, v1.16b
        ext     v13.16b, v13.16b, v0.16b, #8
        usra    v9.2d, v15.2d, #0x1d
        ext     v15.16b, v0.16b, v5.16b, #8
        usra    v11.2d, v15.2d, #0x1d
        ext     v15.16b, v0.16b, v20.16b, #8
        mul     x4, x27, x26
        usra    v11.2d, v13.2d, #0x1d
        and     v13.16b, v20.16b, v1.16b
        usra    v13.2d, v15.2d, #0x1d
        ext     v15.16b, v5.16b, v0.16b, #8
        ext     v4.16b, v0.16b, v2.16b, #8
        ext     v5.16b, v20.16b, v0.16b, #8
        umulh   x9, x27, x28
        usra    v13.2d, v15.2d, #0x1d
        and     v15.16b, v6.16b, v1.16b
        usra    v14.2d, v4.2d, #0x1d
        ldp     d4, d20, [x1, #0x50]
        usra    v30.2d, v4.2d, #0x38
        ext     v2.16b, v2.16b, v0.16b, #8
        shl     v4.2d, v20.2d, #0xe
        mul     x13, x27, x28
        str     q31, [x0, #0x50]
        usra    v30.2d, v4.2d, #6
        ext     v4.16b, v0.16b, v30.16b, #8
        usra    v30.2d, v4.2d, #0x1d
        ext     v4.16b, v30.16b, v0.16b, #8
        and     v20.16b, v30.16b, v1.16b
        ext     v30.16b, v0.16b, v6.16b, #8
        umulh   x16, x22, x26
        usra    v15.2d, v30.2d, #0x1d
        and     v30.16b, v26.16b, v1.16b
        usra    v15.2d, v5.2d, #0x1d
        ext     v5.16b, v0.16b, v26.16b, #8
        ext     v26.16b, v26.16b, v0.16b, #8
        usra    v14.2d, v22.2d, #0x1d
        ext     v6.16b, v6.16b, v0.16b, #8
        str     x14, [sp, #0x668]
        mul     x14, x22, x26
        usra    v24.2d, v2.2d, #0x1d
        ldp     d2, d22, [x1, #0x58]
        shl     v22.2d, v22.2d, #0x14
        usra    v25.2d, v2.2d, #0x32
        and     v2.16b, v10.16b, v1.16b
        usra    v25.2d, v22.2d, #6
        stp     x8, x5, [sp]
        umulh   x8, x27, x26
        ext     v22.16b, v0.16b, v27.16b, #8
        usra    v25.2d, v4.2d, #0x1d
        ext     v10.16b, v10.16b, v0.16b, #8
        usra    v2.2d, v19.2d, #0x1d
        ldp     q4, q19, [x17]
        umlal   v25.2d, v4.2s, v20.s[0]
        usra    v30.2d, v5.2d, #0x1d
        umlal2  v25.2d, v4.4s, v20.s[2]
        ext     v4.16b, v0.16b, v25.16b, #8
        mul     x5, x28, x26
        adds    x19, x19, x13
        ldp     d5, d31, [x1, #0x60]
        usra    v28.2d, v5.2d, #0x2c
        adcs    x4, x9, x4
        usra    v25.2d, v4.2d, #0x1d
        ext     v4.16b, v25.16b, v0.16b, #8
        adcs    x8, x8, x14
        adcs    x5, x16, x5
        and     v5.16b, v25.16b, v1.16b
        shl     v25.2d, v31.2d, #0x1a
        mul     x9, x27, x22
        usra    v28.2d, v25.2d, #6
        ext     v25.16b, v27.16b, v0.16b, #8
        usra    v28.2d, v4.2d, #0x1d
        ldp     q4, q27, [x17, #0x20]
        umlal   v28.2d, v19.2s, v20.s[0]
        usra    v30.2d, v6.2d, #0x1d
        umulh   x13, x22, x28
        umlal   v9.2d, v4.2s, v20.s[0]
        usra    v12.2d, v26.2d, #0x1d
        ldp     q6, q26, [x17, #0x40]
        umlal2  v28.2d, v19.4s, v20.s[2]
        umlal2  v9.2d, v4.4s, v20.s[2]
        ldp     q4, q19, [x17]
        umlal   v11.2d, v27.2s, v20.s[0]
        umulh   x14, x28, x26
        adc     x14, x14, xzr
        usra    v7.2d, v22.2d, #0x1d
        ldp     q22, q31, [x17, #0x60]
        umlal2  v11.2d, v27.4s, v20.s[2]
        umlal   v13.2d, v6.2s, v20.s[0]
        usra    v2.2d, v16.2d, #0x1d
        umlal2  v13.2d, v6.4s, v20.s[2]
        ldp     q6, q16, [x17, #0x80]
        umlal   v15.2d, v26.2s, v20.s[0]
        mul     x16, x22, x28
        adds    x4, x4, x16
        adcs    x8, x8, x13
        umlal2  v15.2d, v26.4s, v20.s[2]
        adcs    x5, x5, xzr
        adc     x13, x14, xzr
        adds    x9, x9, x9
        umlal   v28.2d, v4.2s, v5.s[0]
        adcs    x19, x19, x19
        adcs    x4, x4, x4
        adcs    x8, x8, x8
        umlal   v30.2d, v22.2s, v20.s[0]
        adcs    x5, x5, x5
        umulh   x14, x27, x27
        usra    v7.2d, v10.2d, #0x1d
        umlal2  v30.2d, v22.4s, v20.s[2]
        ldp     q10, q22, [x17, #0xa0]
        adcs    x13, x13, x13
        umlal   v12.2d, v31.2s, v20.s[0]
        adc     x16, xzr, xzr
        umlal2  v12.2d, v31.4s, v20.s[2]
        ldp     q26, q27, [x17, #0xc0]
        str     x2, [sp, #0x28]
        mul     x2, x22, x22
        adds    x9, x9, x14
        mul     x27, x27, x27
        umlal   v29.2d, v6.2s, v20.s[0]
        adcs    x19, x19, x2
        umlal2  v29.2d, v6.4s, v20.s[2]
        umlal   v23.2d, v16.2s, v20.s[0]
        usra    v21.2d, v25.2d, #0x1d
        umlal2  v23.2d, v16.4s, v20.s[2]
        umlal   v17.2d, v10.2s, v20.s[0]
        ldp     d6, d16, [x1, #0x68]
        and     v25.16b, v18.16b, v1.16b
        usra    v25.2d, v3.2d, #0x1d
        usra    v25.2d, v8.2d, #0x1d
        umlal2  v17.2d, v10.4s, v20.s[2]
        ldr     q10, [x0, #0x60]
        umlal   v14.2d, v22.2s, v20.s[0]
        ext     v8.16b, v18.16b, v0.16b, #8
        umlal   v24.2d, v26.2s, v20.s[0]
        and     v3.16b, v10.16b, v1.16b
        usra    v3.2d, v8.2d, #0x1d
        ext     v8.16b, v0.16b, v10.16b, #8
        ext     v10.16b, v10.16b, v0.16b, #8
        usra    v9.2d, v6.2d, #0x26
        umlal2  v28.2d, v4.4s, v5.s[2]
        ldp     q4, q6, [x17, #0x20]
        usra    v3.2d, v8.2d, #0x1d
        shl     v8.2d, v16.2d, #0x20
        usra    v9.2d, v8.2d, #6
        ldp     q8, q16, [x17, #0xe0]
        mul     x2, x28, x28
        umlal2  v24.2d, v26.4s, v20.s[2]
        uzp1    v18.4s, v20.4s, v5.4s
        ext     v26.16b, v0.16b, v28.16b, #8
        usra    v28.2d, v26.2d, #0x1d
        umulh   x22, x22, x22
        umlal   v2.2d, v27.2s, v20.s[0]
        umlal2  v2.2d, v27.4s, v20.s[2]
        and     v26.16b, v28.16b, v1.16b
        ext     v27.16b, v28.16b, v0.16b, #8
        usra    v9.2d, v27.2d, #0x1d
        adcs    x22, x4, x22
        umlal   v11.2d, v4.2s, v5.s[0]
        adcs    x2, x8, x2
        umulh   x28, x28, x28
        umlal2  v11.2d, v4.4s, v5.s[2]
        umlal   v9.2d, v19.2s, v5.s[0]
        ldp     q4, q27, [x17, #0x100]
        umlal2  v9.2d, v19.4s, v5.s[2]
        ldp     q19, q28, [x17, #0x40]
        umlal   v13.2d, v6.2s, v5.s[0]
        adcs    x28, x5, x28
        ldp     x5, x4, [sp, #0x1a0]
        mul     x8, x4, x5
        umlal2  v13.2d, v6.4s, v5.s[2]
        umlal   v7.2d, v8.2s, v20.s[0]
        umlal2  v7.2d, v8.4s, v20.s[2]
        ldp     q8, q6, [x17, #0x60]
        mul     x14, x26, x26
        umlal   v21.2d, v16.2s, v20.s[0]
        umlal   v15.2d, v19.2s, v5.s[0]
        umlal   v30.2d, v28.2s, v5.s[0]
        adcs    x13, x13, x14
        umlal2  v30.2d, v28.4s, v5.s[2]
        umulh   x26, x26, x26
        umlal2  v15.2d, v19.4s, v5.s[2]
        umlal   v29.2d, v6.2s, v5.s[0]
        umlal   v12.2d, v8.2s, v5.s[0]
        adc     x26, x16, x26
        subs    x27, x7, x27
        sbcs    x9, x12, x9
        umlal2  v12.2d, v8.4s, v5.s[2]
        sbcs    x19, x11, x19
        sbcs    x22, x6, x22
        sbcs    x2, x23, x2
        umlal2  v21.2d, v16.4s, v20.s[2]
        sbcs    x28, x25, x28
        sbcs    x13, x24, x13
        sbcs    x26, x20, x26
        umlal2  v29.2d, v6.4s, v5.s[2]
        ldp     q8, q6, [x17, #0x80]
        csetm   x14, lo
        umlal   v25.2d, v4.2s, v20.s[0]
        adds    x27, x27, x15
        adcs    x9, x9, x10
        adcs    x19, x19, x21
        stp     x6, x11, [sp, #0x30]
        ldp     x16, x6, [sp, #0x20]
        adcs    x22, x22, x16
        adcs    x2, x2, x6
        stp     x12, x7, [sp, #0x10]
        ldp     x12, x11, [sp]
        adcs    x28, x28, x11
        umlal2  v25.2d, v4.4s, v20.s[2]
        adcs    x13, x13, x12
        ldp     q4, q16, [x17, #0xa0]
        ldr     x7, [sp, #0x668]
        adcs    x26, x26, x7
        adc     x14, x14, xzr
        umlal   v3.2d, v27.2s, v20.s[0]
        adds    x23, x23, x27
        adcs    x25, x25, x9
        umlal2  v3.2d, v27.4s, v20.s[2]
        adcs    x24, x24, x19
        umlal   v23.2d, v8.2s, v5.s[0]
        adcs    x22, x20, x22
        umlal2  v23.2d, v8.4s, v5.s[2]
        adcs    x27, x15, x2
        ldr     q8, [x0, #0x70]
        ldp     q19, q27, [x17, #0xc0]
        adcs    x28, x10, x28
        ldr     x9, [sp, #0x7e8]
        adcs    x20, x21, x13
        adcs    x26, x16, x26
        adcs    x19, x6, x14
        adcs    x21, x11, xzr
        adcs    x2, x12, xzr
        umlal2  v14.2d, v22.4s, v20.s[2]
        umlal   v17.2d, v6.2s, v5.s[0]
        umulh   x6, x4, x5
        ext     v20.16b, v0.16b, v8.16b, #8
        ldp     q22, q28, [x17]
        umlal   v9.2d, v22.2s, v26.s[0]
        umulh   x10, x4, x9
        umlal2  v9.2d, v22.4s, v26.s[2]
        ext     v22.16b, v0.16b, v9.16b, #8
        adcs    x7, x7, xzr
        usra    v9.2d, v22.2d, #0x1d
        ext     v22.16b, v9.16b, v0.16b, #8
        ldr     x12, [sp, #0x7c8]
        and     v9.16b, v9.16b, v1.16b
        mul     x11, x4, x9
        umlal2  v17.2d, v6.4s, v5.s[2]
        and     v6.16b, v8.16b, v1.16b
        umlal   v14.2d, v4.2s, v5.s[0]
        usra    v6.2d, v10.2d, #0x1d
        umlal2  v14.2d, v4.4s, v5.s[2]
        ldp     d10, d4, [x1, #0x70]
        usra    v11.2d, v10.2d, #0x20
        shl     v10.2d, v4.2d, #0x26
        usra    v11.2d, v10.2d, #6
        mul     x13, x4, x12
        umlal   v24.2d, v16.2s, v5.s[0]
        umlal2  v24.2d, v16.4s, v5.s[2]
        ldp     q10, q4, [x17, #0x20]
        umlal   v2.2d, v19.2s, v5.s[0]
        usra    v6.2d, v20.2d, #0x1d
        umulh   x14, x4, x12
        umlal2  v2.2d, v19.4s, v5.s[2]
        ext     v8.16b, v8.16b, v0.16b, #8
        usra    v11.2d, v22.2d, #0x1d
        umlal   v7.2d, v27.2s, v5.s[0]
        umlal2  v7.2d, v27.4s, v5.s[2]
        ldp     q16, q19, [x17, #0x40]
        mul     x15, x5, x12
        umlal   v11.2d, v28.2s, v26.s[0]
        umlal2  v11.2d, v28.4s, v26.s[2]
        ldp     q20, q22, [x17, #0x120]
        umlal   v13.2d, v10.2s, v26.s[0]
        umulh   x16, x5, x12
        adds    x6, x6, x11
        adcs    x10, x10, x13
        ldp     q22, q27, [x17, #0xe0]
        adcs    x11, x14, x15
        umlal   v15.2d, v4.2s, v26.s[0]
        umlal2  v15.2d, v4.4s, v26.s[2]
        umulh   x13, x9, x12
        umlal   v30.2d, v16.2s, v26.s[0]
        ldp     q4, q28, [x17, #0x60]
        umlal2  v30.2d, v16.4s, v26.s[2]
        umlal   v12.2d, v19.2s, v26.s[0]
        umlal2  v12.2d, v19.4s, v26.s[2]
        mul     x14, x9, x12
        umlal   v21.2d, v22.2s, v5.s[0]
        adcs    x14, x16, x14
        adc     x13, x13, xzr
        mul     x15, x5, x9
        umlal   v29.2d, v4.2s, v26.s[0]
        adds    x10, x10, x15
        umlal2  v29.2d, v4.4s, v26.s[2]
        ldp     q4, q16, [x17, #0x100]
        umlal   v23.2d, v28.2s, v26.s[0]
        ldp     q19, q31, [x17, #0x80]
        umulh   x15, x5, x9
        adcs    x11, x11, x15
        adcs    x14, x14, xzr
        umlal2  v23.2d, v28.4s, v26.s[2]
        adc     x13, x13, xzr
        adds    x8, x8, x8
        adcs    x6, x6, x6
        umlal2  v21.2d, v22.4s, v5.s[2]
        adcs    x10, x10, x10
        umlal2  v13.2d, v10.4s, v26.s[2]
        adcs    x11, x11, x11
        adcs    x14, x14, x14
        umlal   v25.2d, v27.2s, v5.s[0]
        adcs    x13, x13, x13
        adc     x15, xzr, xzr
        umlal2  v25.2d, v27.4s, v5.s[2]
        ldr     q10, [x0, #0x80]
        umulh   x16, x4, x4
        ldp     q22, q27, [x17, #0xa0]
        umlal   v17.2d, v19.2s, v26.s[0]
        umlal   v3.2d, v4.2s, v5.s[0]
        umlal2  v17.2d, v19.4s, v26.s[2]
        and     v19.16b, v10.16b, v1.16b
        umlal2  v3.2d, v4.4s, v5.s[2]
        ext     v4.16b, v0.16b, v10.16b, #8
        mul     x4, x4, x4
        umlal   v6.2d, v16.2s, v5.s[0]
        ext     v10.16b, v10.16b, v0.16b, #8
        umlal   v14.2d, v31.2s, v26.s[0]
        usra    v19.2d, v8.2d, #0x1d
        umlal2  v14.2d, v31.4s, v26.s[2]
        ldp     q8, q28, [x17]
        str     x4, [sp, #0xf0]
        mul     x4, x5, x5
        umlal   v11.2d, v8.2s, v9.s[0]
        usra    v19.2d, v4.2d, #0x1d
        umlal2  v11.2d, v8.4s, v9.s[2]
        ldp     d8, d4, [x1, #0x78]
        usra    v13.2d, v8.2d, #0x1a
        umlal   v24.2d, v22.2s, v26.s[0]
        umulh   x5, x5, x5
        shl     v8.2d, v4.2d, #0x2c
        ext     v4.16b, v0.16b, v11.16b, #8
        usra    v13.2d, v8.2d, #6
        umlal2  v6.2d, v16.4s, v5.s[2]
        ldp     q8, q5, [x17, #0xc0]
        usra    v11.2d, v4.2d, #0x1d
        ldp     q4, q16, [x17, #0x20]
        umlal   v6.2d, v20.2s, v18.s[0]
        umlal2  v24.2d, v22.4s, v26.s[2]
        and     v22.16b, v11.16b, v1.16b
        stp     x7, x2, [sp]
        mul     x7, x9, x9
        umlal   v2.2d, v27.2s, v26.s[0]
        ext     v11.16b, v11.16b, v0.16b, #8
        umlal2  v6.2d, v20.4s, v18.s[1]
        umlal2  v2.2d, v27.4s, v26.s[2]
        usra    v13.2d, v11.2d, #0x1d
        umulh   x9, x9, x9
        ldp     q11, q20, [x17, #0xe0]
        umlal   v13.2d, v28.2s, v9.s[0]
        uzp1    v27.4s, v26.4s, v9.4s
        umlal2  v13.2d, v28.4s, v9.s[2]
        umlal   v7.2d, v8.2s, v26.s[0]
        umlal   v15.2d, v4.2s, v9.s[0]
        mul     x2, x12, x12
        adds    x8, x8, x16
        adcs    x4, x6, x4
        adcs    x5, x10, x5
        adcs    x6, x11, x7
        adcs    x7, x14, x9
        umlal   v21.2d, v5.2s, v26.s[0]
        ldp     q28, q31, [x17, #0x40]
        ldp     x11, x10, [sp, #0x1c0]
        adcs    x2, x13, x2
        ldr     x13, [sp, #0x7b8]
        umlal2  v15.2d, v4.4s, v9.s[2]
        umulh   x9, x12, x12
        umlal2  v21.2d, v5.4s, v26.s[2]
        adc     x9, x15, x9
        ldr     q4, [x0, #0x90]
        umlal   v30.2d, v16.2s, v9.s[0]
        umlal   v25.2d, v11.2s, v26.s[0]
        umlal2  v30.2d, v16.4s, v9.s[2]
        umlal2  v7.2d, v8.4s, v26.s[2]
        ldp     q8, q5, [x17, #0x100]
        mul     x14, x10, x11
        umlal2  v25.2d, v11.4s, v26.s[2]
        umlal   v12.2d, v28.2s, v9.s[0]
        umlal   v3.2d, v20.2s, v26.s[0]
        umulh   x15, x10, x11
        ldp     q11, q16, [x17, #0x120]
        umlal2  v12.2d, v28.4s, v9.s[2]
        umlal   v29.2d, v31.2s, v9.s[0]
        umlal2  v3.2d, v20.4s, v26.s[2]
        umlal   v6.2d, v8.2s, v26.s[0]
        mul     x16, x10, x13
        umlal2  v6.2d, v8.4s, v26.s[2]
        ldp     q8, q20, [x17, #0x60]
        umlal2  v29.2d, v31.4s, v9.s[2]
        umlal   v19.2d, v5.2s, v26.s[0]
        umlal   v23.2d, v8.2s, v9.s[0]
        stp     x9, x2, [sp, #0xd0]
        umulh   x9, x10, x13
        umlal2  v19.2d, v5.4s, v26.s[2]
        ldp     q5, q26, [x17, #0x80]
        umlal2  v23.2d, v8.4s, v9.s[2]
        ldp     q8, q28, [x17, #0xa0]
        umlal   v17.2d, v20.2s, v9.s[0]
        ldr     x2, [sp, #0x7b0]
        stp     x7, x6, [sp, #0xb0]
        mul     x7, x10, x2
        umlal2  v17.2d, v20.4s, v9.s[2]
        ext     v20.16b, v0.16b, v4.16b, #8
        umlal   v19.2d, v11.2s, v18.s[2]
        umlal2  v19.2d, v11.4s, v18.s[3]
        umulh   x6, x10, x2
        and     v11.16b, v4.16b, v1.16b
        umlal   v14.2d, v5.2s, v9.s[0]
        ext     v4.16b, v4.16b, v0.16b, #8
        usra    v11.2d, v10.2d, #0x1d
        umlal   v24.2d, v26.2s, v9.s[0]
        usra    v11.2d, v20.2d, #0x1d
        ldp     q10, q20, [x17]
        umlal   v19.2d, v16.2s, v18.s[0]
        umlal2  v14.2d, v5.4s, v9.s[2]
        stp     x5, x4, [sp, #0x70]
        mul     x5, x11, x2
        umlal2  v19.2d, v16.4s, v18.s[1]
        ldp     q5, q16, [x17, #0xc0]
        umlal2  v24.2d, v26.4s, v9.s[2]
        umlal   v7.2d, v28.2s, v9.s[0]
        umulh   x4, x11, x2
        adds    x15, x15, x16
        umlal   v2.2d, v8.2s, v9.s[0]
        ldp     q26, q31, [x17, #0xe0]
        umlal   v13.2d, v10.2s, v22.s[0]
        umlal2  v2.2d, v8.4s, v9.s[2]
        umlal2  v13.2d, v10.4s, v22.s[2]
        ext     v10.16b, v0.16b, v13.16b, #8
        mul     x16, x13, x2
        usra    v13.2d, v10.2d, #0x1d
        ext     v10.16b, v13.16b, v0.16b, #8
        and     v13.16b, v13.16b, v1.16b
        umlal2  v7.2d, v28.4s, v9.s[2]
        ldp     q8, q28, [x17, #0x140]
        umlal   v21.2d, v5.2s, v9.s[0]
        umlal   v25.2d, v16.2s, v9.s[0]
        umlal2  v21.2d, v5.4s, v9.s[2]
        umlal2  v25.2d, v16.4s, v9.s[2]
        ldp     d5, d16, [x1, #0x80]
        usra    v15.2d, v5.2d, #0x14
        umlal   v3.2d, v26.2s, v9.s[0]
        shl     v5.2d, v16.2d, #0x32
        umlal2  v3.2d, v26.4s, v9.s[2]
        usra    v15.2d, v5.2d, #6
        usra    v15.2d, v10.2d, #0x1d
        ldp     q10, q5, [x17, #0x20]
        umlal   v15.2d, v20.2s, v22.s[0]
        umlal2  v15.2d, v20.4s, v22.s[2]
        ldp     q16, q20, [x17, #0x120]
        umlal   v30.2d, v10.2s, v22.s[0]
        umlal2  v30.2d, v10.4s, v22.s[2]
        ldp     q10, q26, [x17, #0x100]
        umlal   v6.2d, v31.2s, v9.s[0]
        umlal2  v6.2d, v31.4s, v9.s[2]
        umlal   v19.2d, v10.2s, v9.s[0]
        adcs    x7, x9, x7
        umlal2  v19.2d, v10.4s, v9.s[2]
        ldp     q10, q28, [x17, #0x40]
        adcs    x5, x6, x5
        umlal   v12.2d, v5.2s, v22.s[0]
        adcs    x4, x4, x16
        ldp     x16, x9, [sp, #0x80]
        umlal   v11.2d, v26.2s, v9.s[0]
        umulh   x6, x13, x2
        adc     x6, x6, xzr
        str     x8, [sp, #0xf8]
        ldp     x12, x8, [sp, #0x10]
        subs    x8, x9, x8
        umlal2  v11.2d, v26.4s, v9.s[2]
        ldp     q9, q26, [x17, #0x60]
        umlal2  v12.2d, v5.4s, v22.s[2]
        sbcs    x9, x16, x12
        ldr     x16, [sp, #0x38]
        ldr     x12, [sp, #0x6e0]
        sbcs    x12, x12, x16
        ldr     x16, [sp, #0xe8]
        stp     x12, x9, [sp, #0xa0]
        ldr     x12, [sp, #0x30]
        sbcs    x12, x16, x12
        ldp     x9, x16, [sp, #0xc0]
        sbcs    x23, x9, x23
        ldr     x9, [sp, #0x100]
        umlal   v11.2d, v16.2s, v27.s[0]
        sbcs    x25, x9, x25
        ldr     x9, [sp, #0x108]
        sbcs    x24, x16, x24
        ldr     x16, [sp, #0x6f0]
        sbcs    x22, x9, x22
        umlal2  v11.2d, v16.4s, v27.s[1]
        ldp     q5, q16, [x17, #0x80]
        mul     x9, x11, x13
        umlal   v29.2d, v10.2s, v22.s[0]
        sbcs    x27, x16, x27
        str     x27, [sp, #0x7b8]
        ldp     x27, x16, [sp, #0x140]
        sbcs    x28, x16, x28
        sbcs    x20, x27, x20
        ldp     x16, x27, [sp, #0x120]
        umlal2  v29.2d, v10.4s, v22.s[2]
        sbcs    x26, x27, x26
        sbcs    x19, x16, x19
        ldp     x27, x16, [sp, #0x130]
        sbcs    x21, x16, x21
        umlal   v11.2d, v20.2s, v18.s[2]
        umulh   x16, x11, x13
        stp     x21, x19, [sp, #0x90]
        ldr     x21, [sp, #8]
        ldr     x19, [sp, #0x6d8]
        sbcs    x21, x27, x21
        ldr     x27, [sp]
        sbcs    x27, x19, x27
        umlal2  v11.2d, v20.4s, v18.s[3]
        ldp     q10, q20, [x17, #0xa0]
        csetm   x19, lo
        umlal   v11.2d, v8.2s, v18.s[0]
        adds    x7, x7, x9
        adcs    x5, x5, x16
        adcs    x4, x4, xzr
        umlal   v23.2d, v28.2s, v22.s[0]
        adc     x6, x6, xzr
        adds    x9, x14, x14
        adcs    x14, x15, x15
        umlal2  v11.2d, v8.4s, v18.s[1]
        adcs    x7, x7, x7
        ldr     q8, [x0, #0xa0]
        adcs    x5, x5, x5
        umlal2  v23.2d, v28.4s, v22.s[2]
        ext     v28.16b, v0.16b, v8.16b, #8
        adcs    x4, x4, x4
        adcs    x6, x6, x6
        umlal   v17.2d, v9.2s, v22.s[0]
        adc     x15, xzr, xzr
        umulh   x16, x10, x10
        umlal2  v17.2d, v9.4s, v22.s[2]
        and     v9.16b, v8.16b, v1.16b
        umlal   v14.2d, v26.2s, v22.s[0]
        usra    v9.2d, v4.2d, #0x1d
        umlal2  v14.2d, v26.4s, v22.s[2]
        ldp     q4, q26, [x17, #0xc0]
        umlal   v24.2d, v5.2s, v22.s[0]
        usra    v9.2d, v28.2d, #0x1d
        stp     x19, x26, [sp, #0x110]
        mul     x19, x10, x10
        umlal2  v24.2d, v5.4s, v22.s[2]
        ldp     q5, q28, [x17, #0xe0]
        umlal   v2.2d, v16.2s, v22.s[0]
        ext     v8.16b, v8.16b, v0.16b, #8
        umlal2  v2.2d, v16.4s, v22.s[2]
        uzp1    v16.4s, v22.4s, v13.4s
        stp     x27, x21, [sp, #0x80]
        mul     x27, x11, x11
        umlal   v7.2d, v10.2s, v22.s[0]
        umlal2  v7.2d, v10.4s, v22.s[2]
        umlal   v21.2d, v20.2s, v22.s[0]
        umulh   x21, x11, x11
        umlal2  v21.2d, v20.4s, v22.s[2]
        umlal   v25.2d, v4.2s, v22.s[0]
        ldp     q10, q20, [x17]
        umlal2  v25.2d, v4.4s, v22.s[2]
        umlal   v3.2d, v26.2s, v22.s[0]
        mul     x26, x13, x13
        ldp     d4, d31, [x1, #0x88]
        usra    v30.2d, v4.2d, #0xe
        umlal   v6.2d, v5.2s, v22.s[0]
        umlal   v19.2d, v28.2s, v22.s[0]
        shl     v4.2d, v31.2d, #0x38
        stp     x20, x28, [sp, #0x60]
        umulh   x20, x13, x13
        umlal2  v6.2d, v5.4s, v22.s[2]
        usra    v30.2d, v4.2d, #6
        umlal   v15.2d, v10.2s, v13.s[0]
        ldp     q4, q5, [x17, #0x100]
        umlal2  v19.2d, v28.4s, v22.s[2]
        ldp     q28, q31, [x17, #0x20]
        umlal2  v15.2d, v10.4s, v13.s[2]
        ext     v10.16b, v0.16b, v15.16b, #8
        mul     x28, x2, x2
        adds    x9, x9, x16
        usra    v15.2d, v10.2d, #0x1d
        adcs    x27, x14, x27
        adcs    x21, x7, x21
        adcs    x26, x5, x26
        ldp     x7, x16, [x3, #0xc8]
        ldr     x5, [sp, #0x7c0]
        umlal   v12.2d, v28.2s, v13.s[0]
        adcs    x20, x4, x20
        adcs    x28, x6, x28
        ldr     x6, [x3, #0xc0]
        umlal2  v12.2d, v28.4s, v13.s[2]
        ext     v10.16b, v15.16b, v0.16b, #8
        and     v15.16b, v15.16b, v1.16b
        usra    v30.2d, v10.2d, #0x1d
        umulh   x4, x2, x2
        adc     x4, x15, x4
        ldp     x14, x15, [x3, #0x88]
        subs    x5, x5, x6
        ldr     x6, [x3, #0xd8]
        sbcs    x14, x14, x7
        sbcs    x15, x15, x16
        ldp     x16, x7, [x3, #0x98]
        umlal   v30.2d, v20.2s, v13.s[0]
        sbcs    x16, x16, x6
        stp     x22, x24, [sp, #0x50]
        ldp     x6, x22, [x3, #0xe0]
        sbcs    x7, x7, x6
        ldp     x6, x24, [x3, #0xa8]
        sbcs    x6, x6, x22
        umlal2  v30.2d, v20.4s, v13.s[2]
        stp     x25, x23, [sp, #0x40]
        ldp     x22, x25, [x3, #0xf0]
        sbcs    x24, x24, x22
        ldr     x22, [x3, #0xb8]
        sbcs    x22, x22, x25
        csetm   x25, lo
        umlal   v29.2d, v31.2s, v13.s[0]
        ldr     x23, [sp, #0x1a8]
        subs    x23, x23, x10
        ldr     x10, [sp, #0x1a0]
        sbcs    x10, x10, x11
        eor     x5, x5, x25
        eor     x11, x14, x25
        eor     x14, x16, x25
        ldr     x16, [sp, #0x7e8]
        umlal2  v29.2d, v31.4s, v13.s[2]
        eor     x15, x15, x25
        sbcs    x13, x16, x13
        ldr     x16, [sp, #0x7c8]
        eor     x22, x22, x25
        umlal2  v3.2d, v26.4s, v22.s[2]
        sbcs    x2, x16, x2
        eor     x7, x7, x25
        eor     x6, x6, x25
        umlal   v11.2d, v4.2s, v22.s[0]
        csetm   x16, lo
        cmn     x25, #1
        eor     x25, x24, x25
        umlal2  v11.2d, v4.4s, v22.s[2]
        adcs    x24, x5, xzr
        eor     x23, x23, x16
        eor     x5, x10, x16
        umlal   v9.2d, v5.2s, v22.s[0]
        adcs    x10, x11, xzr
        eor     x11, x13, x16
        eor     x2, x2, x16
        umlal2  v9.2d, v5.4s, v22.s[2]
        adcs    x13, x15, xzr
        ldp     q10, q4, [x17, #0x40]
        adcs    x14, x14, xzr
        adcs    x7, x7, xzr
        adcs    x6, x6, xzr
        adcs    x25, x25, xzr
        adcs    x22, x22, xzr
        cmn     x16, #1
        adcs    x23, x23, xzr
        adcs    x5, x5, xzr
        umulh   x15, x23, x5
        adcs    x11, x11, xzr
        umlal   v23.2d, v10.2s, v13.s[0]
        adcs    x2, x2, xzr
        ldp     q5, q20, [x17, #0x60]
        umlal2  v23.2d, v10.4s, v13.s[2]
        ldp     q10, q22, [x17, #0x120]
        umlal   v17.2d, v4.2s, v13.s[0]
        ldp     q26, q28, [x17, #0x140]
        umlal2  v17.2d, v4.4s, v13.s[2]
        mul     x16, x23, x11
        stp     x22, x25, [sp, #0xe0]
        umulh   x22, x23, x11
        adds    x15, x15, x16
        umlal   v14.2d, v5.2s, v13.s[0]
        umlal2  v14.2d, v5.4s, v13.s[2]
        mul     x16, x23, x5
        umlal   v24.2d, v20.2s, v13.s[0]
        umlal2  v24.2d, v20.4s, v13.s[2]
        umlal   v9.2d, v10.2s, v27.s[2]
        mul     x25, x23, x2
        umlal2  v9.2d, v10.4s, v27.s[3]
        ldr     q10, [x0, #0xb0]
        umlal   v9.2d, v22.2s, v27.s[0]
        umlal2  v9.2d, v22.4s, v27.s[1]
        stp     x6, x7, [sp, #0xc0]
        umulh   x6, x23, x2
        adcs    x22, x22, x25
        and     v4.16b, v10.16b, v1.16b
        mul     x25, x5, x2
        umlal   v9.2d, v26.2s, v18.s[2]
        usra    v4.2d, v8.2d, #0x1d
        umlal2  v9.2d, v26.4s, v18.s[3]
        ldp     q8, q5, [x17, #0x80]
        mul     x7, x11, x2
        stp     x14, x13, [sp, #0x100]
        umulh   x14, x11, x2
        adcs    x25, x6, x25
        umulh   x6, x5, x2
        umlal   v2.2d, v8.2s, v13.s[0]
        adcs    x6, x6, x7
        umlal2  v2.2d, v8.4s, v13.s[2]
        ext     v8.16b, v0.16b, v10.16b, #8
        umlal   v7.2d, v5.2s, v13.s[0]
        usra    v4.2d, v8.2d, #0x1d
        umlal2  v7.2d, v5.4s, v13.s[2]
        umulh   x7, x5, x11
        ldp     q8, q5, [x17, #0xa0]
        adc     x14, x14, xzr
        mul     x13, x5, x11
        adds    x22, x22, x13
        umlal   v21.2d, v8.2s, v13.s[0]
        ext     v10.16b, v10.16b, v0.16b, #8
        adcs    x25, x25, x7
        umlal2  v21.2d, v8.4s, v13.s[2]
        ldp     q8, q20, [x17, #0x160]
        umlal   v25.2d, v5.2s, v13.s[0]
        umlal2  v25.2d, v5.4s, v13.s[2]
        umlal   v9.2d, v28.2s, v18.s[0]
        ldp     q5, q20, [x17]
        umlal   v30.2d, v5.2s, v15.s[0]
        umlal2  v9.2d, v28.4s, v18.s[1]
        ldp     q22, q26, [x17, #0xc0]
        umlal2  v30.2d, v5.4s, v15.s[2]
        umlal   v3.2d, v22.2s, v13.s[0]
        ldp     q5, q28, [x17, #0xe0]
        umlal2  v3.2d, v22.4s, v13.s[2]
        umlal   v6.2d, v26.2s, v13.s[0]
        umlal2  v6.2d, v26.4s, v13.s[2]
        umlal   v19.2d, v5.2s, v13.s[0]
        umlal2  v19.2d, v5.4s, v13.s[2]
        ldp     q5, q22, [x17, #0x100]
        adcs    x6, x6, xzr
        umlal   v11.2d, v28.2s, v13.s[0]
        ext     v26.16b, v0.16b, v30.16b, #8
        usra    v30.2d, v26.2d, #0x1d
        adc     x7, x14, xzr
        adds    x13, x16, x16
        and     v26.16b, v30.16b, v1.16b
        ext     v30.16b, v30.16b, v0.16b, #8
        adcs    x14, x15, x15
        adcs    x22, x22, x22
        adcs    x25, x25, x25
        adcs    x6, x6, x6
        adcs    x7, x7, x7
        umlal2  v11.2d, v28.4s, v13.s[2]
        ldp     d28, d31, [x1, #0x90]
        usra    v12.2d, v28.2d, #8
        umulh   x15, x23, x23
        shl     v28.2d, v31.2d, #0x3e
        adc     x16, xzr, xzr
        umlal   v9.2d, v5.2s, v13.s[0]
        usra    v12.2d, v28.2d, #6
        umlal2  v9.2d, v5.4s, v13.s[2]
        usra    v12.2d, v30.2d, #0x1d
        umlal   v12.2d, v20.2s, v15.s[0]
        ldp     q5, q28, [x17, #0x20]
        umlal2  v12.2d, v20.4s, v15.s[2]
        stp     x12, x8, [sp, #0x20]
        mul     x12, x5, x5
        umlal   v29.2d, v5.2s, v15.s[0]
        ldp     q20, q30, [x17, #0x120]
        umlal2  v29.2d, v5.4s, v15.s[2]
        umulh   x5, x5, x5
        umlal   v23.2d, v28.2s, v15.s[0]
        umlal2  v23.2d, v28.4s, v15.s[2]
        umlal   v4.2d, v22.2s, v13.s[0]
        umlal2  v4.2d, v22.4s, v13.s[2]
        ldr     d13, [x1, #0x98]
        mul     x23, x23, x23
        shl     v13.2d, v13.2d, #4
        ldp     q5, q22, [x17, #0x40]
        usra    v29.2d, v13.2d, #6
        umlal   v17.2d, v5.2s, v15.s[0]
        umlal2  v17.2d, v5.4s, v15.s[2]
        mul     x8, x11, x11
        umlal   v14.2d, v22.2s, v15.s[0]
        umlal2  v14.2d, v22.4s, v15.s[2]
        ldr     q13, [x0, #0xc0]
        umlal   v4.2d, v20.2s, v16.s[0]
        umulh   x11, x11, x11
        umlal2  v4.2d, v20.4s, v16.s[1]
        ldp     q5, q20, [x17, #0x140]
        umlal   v4.2d, v30.2s, v27.s[2]
        umlal2  v4.2d, v30.4s, v27.s[3]
        ldp     q22, q28, [x17, #0x60]
        umlal   v24.2d, v22.2s, v15.s[0]
        mul     x17, x2, x2
        adds    x13, x13, x15
        adcs    x12, x14, x12
        umlal2  v24.2d, v22.4s, v15.s[2]
        adcs    x22, x22, x5
        adcs    x25, x25, x8
        adcs    x5, x6, x11
        umlal   v2.2d, v28.2s, v15.s[0]
        adcs    x6, x7, x17
        ldr     x15, [sp, #0x7d8]
        ldp     x7, x8, [sp, #0xf0]
        umlal2  v2.2d, v28.4s, v15.s[2]
        umulh   x2, x2, x2
        adc     x2, x16, x2
        subs    x23, x7, x23
        umlal   v4.2d, v5.2s, v27.s[0]
        sbcs    x11, x8, x13
        ldp     x14, x13, [sp, #0x70]
        sbcs    x12, x13, x12
        sbcs    x22, x14, x22
        umlal2  v4.2d, v5.4s, v27.s[1]
        ldp     q5, q22, [x15, #0x80]
        umlal   v7.2d, v5.2s, v15.s[0]
        ldp     x17, x16, [sp, #0xb0]
        umlal2  v7.2d, v5.4s, v15.s[2]
        umlal   v21.2d, v22.2s, v15.s[0]
        umlal2  v21.2d, v22.4s, v15.s[2]
        and     v5.16b, v13.16b, v1.16b
        umlal   v4.2d, v20.2s, v18.s[2]
        usra    v5.2d, v10.2d, #0x1d
        umlal2  v4.2d, v20.4s, v18.s[3]
        ldp     q10, q20, [x15, #0xa0]
        umlal   v4.2d, v8.2s, v18.s[0]
        umlal2  v4.2d, v8.4s, v18.s[1]
        ldp     q8, q22, [x15, #0xc0]
        sbcs    x25, x16, x25
        umlal   v25.2d, v10.2s, v15.s[0]
        ldp     q28, q30, [x15, #0xe0]
        stp     x10, x24, [sp, #0x30]
        mul     x10, x24, x10
        umlal2  v25.2d, v10.4s, v15.s[2]
        ext     v10.16b, v0.16b, v13.16b, #8
        sbcs    x5, x17, x5
        str     x10, [sp, #0x7e8]
        ldp     x24, x10, [sp, #0xd0]
        sbcs    x6, x10, x6
        umlal   v3.2d, v20.2s, v15.s[0]
        usra    v5.2d, v10.2d, #0x1d
        sbcs    x2, x24, x2
        csetm   x14, lo
        umlal2  v3.2d, v20.4s, v15.s[2]
        ldp     q10, q20, [x15, #0x100]
        adds    x23, x23, x19
        umlal   v6.2d, v8.2s, v15.s[0]
        ext     v13.16b, v13.16b, v0.16b, #8
        adcs    x11, x11, x9
        adcs    x12, x12, x27
        umlal2  v6.2d, v8.4s, v15.s[2]
        uzp1    v8.4s, v15.4s, v26.4s
        adcs    x22, x22, x21
        umlal   v19.2d, v22.2s, v15.s[0]
        adcs    x25, x25, x26
        adcs    x5, x5, x20
        adcs    x6, x6, x28
        adcs    x2, x2, x4
        umlal2  v19.2d, v22.4s, v15.s[2]
        adc     x14, x14, xzr
        adds    x23, x16, x23
        adcs    x11, x17, x11
        umlal   v11.2d, v28.2s, v15.s[0]
        adcs    x10, x10, x12
        adcs    x22, x24, x22
        adcs    x25, x19, x25
        umlal2  v11.2d, v28.4s, v15.s[2]
        ldp     q22, q28, [x15]
        adcs    x24, x9, x5
        umlal   v9.2d, v30.2s, v15.s[0]
        adcs    x27, x27, x6
        adcs    x19, x21, x2
        ldp     x6, x2, [sp, #0x20]
        ldr     x9, [sp, #0x70]
        adcs    x26, x26, x14
        ldp     x14, x12, [sp, #0x40]
        umlal2  v9.2d, v30.4s, v15.s[2]
        adcs    x20, x20, xzr
        adcs    x28, x28, xzr
        adcs    x21, x4, xzr
        ldp     x17, x16, [sp, #0x50]
        ldp     x5, x4, [sp, #0xa0]
        umlal   v4.2d, v10.2s, v15.s[0]
        adds    x2, x2, x7
        adcs    x4, x4, x8
        adcs    x5, x5, x13
        ldp     x8, x13, [sp, #0x60]
        umlal   v12.2d, v22.2s, v26.s[0]
        adcs    x6, x6, x9
        ldr     x9, [sp, #0x7b8]
        adcs    x12, x12, x23
        adcs    x14, x14, x11
        ldr     x7, [sp, #0x118]
        umlal2  v4.2d, v10.4s, v15.s[2]
        ldp     q10, q30, [x15, #0x20]
        adcs    x16, x16, x10
        umlal2  v12.2d, v22.4s, v26.s[2]
        ext     v22.16b, v0.16b, v12.16b, #8
        adcs    x17, x17, x22
        adcs    x9, x9, x25
        usra    v12.2d, v22.2d, #0x1d
        ext     v22.16b, v12.16b, v0.16b, #8
        usra    v29.2d, v22.2d, #0x1d
        adcs    x13, x13, x24
        adcs    x8, x8, x27
        and     v12.16b, v12.16b, v1.16b
        adcs    x7, x7, x19
        str     x19, [sp, #0x7c8]
        ldp     x19, x15, [sp, #0x90]
        adcs    x15, x15, x26
        umlal   v29.2d, v28.2s, v26.s[0]
        adcs    x19, x19, x20
        stp     x20, x26, [sp, #0x10]
        ldp     x26, x20, [sp, #0x80]
        adcs    x20, x20, x28
        adcs    x26, x26, x21
        umlal2  v29.2d, v28.4s, v26.s[2]
        stp     x21, x28, [sp]
        ldr     x21, [sp, #0x7d8]
        ldp     q22, q28, [x21, #0x120]
        ldr     x21, [sp, #0x110]
        adc     x21, x21, xzr
        umlal   v23.2d, v10.2s, v26.s[0]
        ldr     x28, [sp, #0x6f0]
        adds    x28, x28, x2
        str     x28, [sp, #0x7c0]
        ldp     x28, x2, [sp, #0x140]
        adcs    x2, x2, x4
        adcs    x28, x28, x5
        ldp     x5, x4, [sp, #0x120]
        umlal   v5.2d, v20.2s, v15.s[0]
        adcs    x4, x4, x6
        adcs    x5, x5, x12
        ldp     x12, x6, [sp, #0x130]
        adcs    x6, x6, x14
        ldr     x14, [sp, #0x6d8]
        umlal2  v23.2d, v10.4s, v26.s[2]
        adcs    x12, x12, x16
        adcs    x14, x14, x17
        ldp     x16, x17, [sp, #0xf0]
        adcs    x9, x16, x9
        umlal   v17.2d, v30.2s, v26.s[0]
        adcs    x13, x17, x13
        ldp     x17, x16, [sp, #0x70]
        adcs    x8, x16, x8
        ldr     x16, [sp, #0x7d8]
        adcs    x7, x17, x7
        umlal2  v5.2d, v20.4s, v15.s[2]
        ldp     q10, q15, [x16, #0x140]
        adcs    x23, x23, x15
        umlal   v5.2d, v22.2s, v16.s[2]
        adcs    x19, x11, x19
        adcs    x20, x10, x20
        adcs    x22, x22, x26
        ldp     x15, x11, [sp]
        umlal2  v5.2d, v22.4s, v16.s[3]
        ldp     q20, q22, [x16, #0x40]
        adcs    x25, x25, x21
        ldp     x10, x21, [sp, #0x10]
        umlal2  v17.2d, v30.4s, v26.s[2]
        adcs    x26, x24, xzr
        adcs    x24, x27, xzr
        ldr     x27, [sp, #0x7c8]
        adcs    x27, x27, xzr
        umlal   v5.2d, v28.2s, v16.s[0]
        adcs    x21, x21, xzr
        adcs    x10, x10, xzr
        umlal2  v5.2d, v28.4s, v16.s[1]
        ldp     q28, q30, [x16, #0x60]
        adcs    x11, x11, xzr
        adcs    x15, x15, xzr
        umlal   v5.2d, v10.2s, v27.s[2]
        str     x15, [sp, #0x7b8]
        ldp     x15, x17, [sp, #0x30]
        str     x11, [sp, #0x7b0]
        ldr     x11, [sp, #0x108]
        str     x10, [sp, #0x6e0]
        umulh   x10, x17, x15
        umlal   v14.2d, v20.2s, v26.s[0]
        umlal2  v14.2d, v20.4s, v26.s[2]
        umlal   v24.2d, v22.2s, v26.s[0]
        umlal2  v5.2d, v10.4s, v27.s[3]
        ldp     q10, q20, [x16, #0x160]
        str     x21, [sp, #0x6f0]
        mul     x21, x17, x11
        umlal   v5.2d, v15.2s, v27.s[0]
        umlal2  v24.2d, v22.4s, v26.s[2]
        umlal   v2.2d, v28.2s, v26.s[0]
        str     x27, [sp, #0x668]
        umulh   x27, x17, x11
        umlal2  v5.2d, v15.4s, v27.s[1]
        umlal   v5.2d, v10.2s, v18.s[2]
        umlal2  v2.2d, v28.4s, v26.s[2]
        umlal2  v5.2d, v10.4s, v18.s[3]
        ldp     q10, q15, [x16, #0xa0]
        ldp     q22, q28, [x16, #0x80]
        str     x24, [sp, #0x660]
        ldr     x24, [sp, #0x100]
        str     x26, [sp, #0x658]
        mul     x26, x17, x24
        umlal   v5.2d, v20.2s, v18.s[0]
        umlal2  v5.2d, v20.4s, v18.s[1]
        ldr     q20, [x0, #0xd0]
        umlal   v7.2d, v30.2s, v26.s[0]
        str     x25, [sp, #0x6d8]
        umulh   x25, x17, x24
        umlal   v21.2d, v22.2s, v26.s[0]
        umlal2  v7.2d, v30.4s, v26.s[2]
        and     v30.16b, v20.16b, v1.16b
        umlal2  v21.2d, v22.4s, v26.s[2]
        ext     v22.16b, v20.16b, v0.16b, #8
        umlal   v25.2d, v28.2s, v26.s[0]
        usra    v30.2d, v13.2d, #0x1d
        str     x22, [sp, #0x650]
        mul     x22, x15, x24
        umlal   v3.2d, v10.2s, v26.s[0]
        ext     v13.16b, v0.16b, v20.16b, #8
        umlal2  v25.2d, v28.4s, v26.s[2]
        ldp     q20, q28, [x16, #0xc0]
        usra    v30.2d, v13.2d, #0x1d
        umlal2  v3.2d, v10.4s, v26.s[2]
        stp     x20, x19, [sp, #0x190]
        umulh   x20, x15, x24
        umlal   v6.2d, v15.2s, v26.s[0]
        ldp     q13, q10, [x16, #0xe0]
        umlal2  v6.2d, v15.4s, v26.s[2]
        ldp     q15, q31, [x16, #0x180]
        umlal   v19.2d, v20.2s, v26.s[0]
        umlal2  v19.2d, v20.4s, v26.s[2]
        mul     x19, x11, x24
        adds    x21, x10, x21
        adcs    x26, x27, x26
        umlal   v11.2d, v28.2s, v26.s[0]
        adcs    x22, x25, x22
        adcs    x25, x20, x19
        umlal2  v11.2d, v28.4s, v26.s[2]
        ldp     d20, d28, [x1, #0x98]
        umlal   v9.2d, v13.2s, v26.s[0]
        usra    v23.2d, v20.2d, #0x3c
        umulh   x27, x11, x24
        adc     x27, x27, xzr
        umlal2  v9.2d, v13.4s, v26.s[2]
        ldp     q13, q20, [x16]
        umlal   v4.2d, v10.2s, v26.s[0]
        shl     v28.2d, v28.2d, #0xa
        umlal2  v4.2d, v10.4s, v26.s[2]
        usra    v23.2d, v28.2d, #6
        umlal   v29.2d, v13.2s, v12.s[0]
        ldp     q10, q28, [x16, #0x100]
        mul     x20, x15, x11
        umlal   v5.2d, v10.2s, v26.s[0]
        adds    x26, x26, x20
        umlal2  v29.2d, v13.4s, v12.s[2]
        ext     v13.16b, v0.16b, v29.16b, #8
        usra    v29.2d, v13.2d, #0x1d
        ext     v13.16b, v29.16b, v0.16b, #8
        umulh   x20, x15, x11
        adcs    x22, x22, x20
        ldr     x20, [sp, #0x7e8]
        usra    v23.2d, v13.2d, #0x1d
        umlal   v23.2d, v20.2s, v12.s[0]
        adcs    x25, x25, xzr
        adc     x27, x27, xzr
        umlal2  v5.2d, v10.4s, v26.s[2]
        ldp     q13, q10, [x16, #0x120]
        adds    x20, x20, x20
        and     v29.16b, v29.16b, v1.16b
        adcs    x19, x21, x21
        adcs    x26, x26, x26
        adcs    x22, x22, x22
        adcs    x25, x25, x25
        adcs    x27, x27, x27
        umlal2  v23.2d, v20.4s, v12.s[2]
        adc     x21, xzr, xzr
        umlal   v30.2d, v28.2s, v26.s[0]
        umulh   x10, x17, x17
        umlal2  v30.2d, v28.4s, v26.s[2]
        ldp     q20, q26, [x16, #0x20]
        umlal   v17.2d, v20.2s, v12.s[0]
        umlal   v30.2d, v13.2s, v8.s[0]
        ldp     q28, q31, [x16, #0x140]
        stp     x23, x7, [sp, #0xd0]
        mul     x23, x17, x17
        umlal2  v30.2d, v13.4s, v8.s[1]
        umlal   v14.2d, v26.2s, v12.s[0]
        umlal2  v17.2d, v20.4s, v12.s[2]
        umlal   v30.2d, v10.2s, v16.s[2]
        mul     x7, x15, x15
        umlal2  v14.2d, v26.4s, v12.s[2]
        umlal2  v30.2d, v10.4s, v16.s[3]
        umlal   v30.2d, v28.2s, v16.s[0]
        ldp     q13, q10, [x16, #0x40]
        stp     x8, x13, [sp, #0xa0]
        umulh   x8, x15, x15
        umlal2  v30.2d, v28.4s, v16.s[1]
        ldp     q20, q26, [x16, #0x160]
        umlal   v24.2d, v13.2s, v12.s[0]
        umlal   v30.2d, v31.2s, v27.s[2]
        umlal2  v24.2d, v13.4s, v12.s[2]
        mul     x13, x11, x11
        umlal2  v30.2d, v31.4s, v27.s[3]
        ldp     q13, q28, [x16, #0x60]
        umlal   v30.2d, v20.2s, v27.s[0]
        umlal2  v30.2d, v20.4s, v27.s[1]
        stp     x9, x14, [sp, #0x80]
        umulh   x9, x11, x11
        umlal   v2.2d, v10.2s, v12.s[0]
        umlal   v30.2d, v26.2s, v18.s[2]
        umlal2  v2.2d, v10.4s, v12.s[2]
        umlal   v7.2d, v13.2s, v12.s[0]
        mul     x14, x24, x24
        adds    x20, x20, x10
        adcs    x19, x19, x7
        ldp     q10, q20, [x16, #0x80]
        adcs    x26, x26, x8
        umlal2  v7.2d, v13.4s, v12.s[2]
        adcs    x22, x22, x13
        adcs    x25, x25, x9
        umlal2  v30.2d, v26.4s, v18.s[3]
        ldp     q13, q26, [x16, #0xa0]
        adcs    x27, x27, x14
        umlal   v21.2d, v28.2s, v12.s[0]
        umulh   x7, x24, x24
        adc     x21, x21, x7
        ldp     x8, x7, [sp, #0xc0]
        umlal   v30.2d, v15.2s, v18.s[0]
        umlal2  v30.2d, v15.4s, v18.s[1]
        ldr     q15, [x0, #0xe0]
        umlal2  v21.2d, v28.4s, v12.s[2]
        and     v28.16b, v15.16b, v1.16b
        umlal   v25.2d, v10.2s, v12.s[0]
        usra    v28.2d, v22.2d, #0x1d
        mul     x9, x7, x8
        umlal2  v25.2d, v10.4s, v12.s[2]
        ldp     q10, q22, [x16, #0xc0]
        umlal   v3.2d, v20.2s, v12.s[0]
        ext     v31.16b, v15.16b, v0.16b, #8
        ldp     x14, x13, [sp, #0xe0]
        umlal2  v3.2d, v20.4s, v12.s[2]
        umulh   x10, x7, x8
        umlal   v6.2d, v13.2s, v12.s[0]
        ext     v15.16b, v0.16b, v15.16b, #8
        umlal2  v6.2d, v13.4s, v12.s[2]
        usra    v28.2d, v15.2d, #0x1d
        umlal   v19.2d, v26.2s, v12.s[0]
        ldp     q13, q15, [x16, #0xe0]
        umlal2  v19.2d, v26.4s, v12.s[2]
        umlal   v4.2d, v13.2s, v12.s[0]
        uzp1    v20.4s, v12.4s, v29.4s
        stp     x12, x6, [sp, #0x1c0]
        mul     x12, x7, x13
        umlal   v11.2d, v10.2s, v12.s[0]
        umlal2  v11.2d, v10.4s, v12.s[2]
        umlal   v9.2d, v22.2s, v12.s[0]
        umlal   v5.2d, v15.2s, v12.s[0]
        umulh   x6, x7, x13
        umlal2  v9.2d, v22.4s, v12.s[2]
        ldp     q10, q22, [x16, #0x100]
        umlal2  v4.2d, v13.4s, v12.s[2]
        umlal   v30.2d, v10.2s, v12.s[0]
        stp     x5, x4, [sp, #0x120]
        mul     x5, x7, x14
        umlal2  v5.2d, v15.4s, v12.s[2]
        ldp     q13, q15, [x16]
        umlal   v23.2d, v13.2s, v29.s[0]
        umulh   x4, x7, x14
        umlal   v28.2d, v22.2s, v12.s[0]
        umlal2  v30.2d, v10.4s, v12.s[2]
        umlal2  v23.2d, v13.4s, v29.s[2]
        ldp     d13, d10, [x1, #0xa0]
        usra    v17.2d, v13.2d, #0x36
        ext     v13.16b, v0.16b, v23.16b, #8
        stp     x28, x2, [sp, #0x100]
        mul     x28, x8, x14
        shl     v10.2d, v10.2d, #0x10
        umlal2  v28.2d, v22.4s, v12.s[2]
        usra    v17.2d, v10.2d, #6
        ldp     q10, q12, [x16, #0x120]
        usra    v23.2d, v13.2d, #0x1d
        umlal   v28.2d, v10.2s, v8.s[2]
        umulh   x2, x8, x14
        ext     v13.16b, v23.16b, v0.16b, #8
        usra    v17.2d, v13.2d, #0x1d
        and     v13.16b, v23.16b, v1.16b
        ldp     q22, q23, [x16, #0x20]
        umlal2  v28.2d, v10.4s, v8.s[3]
        umlal   v28.2d, v12.2s, v8.s[0]
        adds    x10, x10, x12
        mul     x12, x13, x14
        adcs    x5, x6, x5
        adcs    x28, x4, x28
        umlal   v17.2d, v15.2s, v29.s[0]
        adcs    x2, x2, x12
        umlal2  v17.2d, v15.4s, v29.s[2]
        ldp     q10, q15, [x16, #0x140]
        umlal   v14.2d, v22.2s, v29.s[0]
        umulh   x4, x13, x14
        adc     x4, x4, xzr
        umlal2  v28.2d, v12.4s, v8.s[1]
        umlal   v28.2d, v10.2s, v16.s[2]
        umlal2  v28.2d, v10.4s, v16.s[3]
        ldp     q10, q12, [x16, #0x160]
        umlal2  v14.2d, v22.4s, v29.s[2]
        mul     x6, x8, x13
        adds    x5, x5, x6
        umlal   v24.2d, v23.2s, v29.s[0]
        umlal2  v24.2d, v23.4s, v29.s[2]
        ldp     q22, q23, [x16, #0x40]
        umlal   v28.2d, v15.2s, v16.s[0]
        umulh   x6, x8, x13
        umlal   v2.2d, v22.2s, v29.s[0]
        adcs    x28, x28, x6
        adcs    x2, x2, xzr
        adc     x4, x4, xzr
        umlal2  v2.2d, v22.4s, v29.s[2]
        adds    x6, x9, x9
        adcs    x9, x10, x10
        adcs    x5, x5, x5
        umlal   v7.2d, v23.2s, v29.s[0]
        adcs    x28, x28, x28
        adcs    x2, x2, x2
        adcs    x4, x4, x4
        umlal2  v7.2d, v23.4s, v29.s[2]
        umulh   x10, x7, x7
        adc     x12, xzr, xzr
        ldp     q22, q23, [x16, #0x60]
        umlal2  v28.2d, v15.4s, v16.s[1]
        umlal   v28.2d, v10.2s, v27.s[2]
        ldp     q15, q26, [x16, #0x180]
        umlal2  v28.2d, v10.4s, v27.s[3]
        stp     x21, x27, [sp, #0x10]
        umulh   x21, x8, x8
        umlal   v21.2d, v22.2s, v29.s[0]
        umlal2  v21.2d, v22.4s, v29.s[2]
        ldr     q10, [x0, #0xf0]
        umlal   v25.2d, v23.2s, v29.s[0]
        umlal2  v25.2d, v23.4s, v29.s[2]
        and     v22.16b, v10.16b, v1.16b
        usra    v22.2d, v31.2d, #0x1d
        ext     v23.16b, v0.16b, v10.16b, #8
        ext     v10.16b, v10.16b, v0.16b, #8
        usra    v22.2d, v23.2d, #0x1d
        umlal   v28.2d, v12.2s, v27.s[0]
        ldp     q23, q31, [x16, #0x1a0]
        mul     x27, x13, x13
        umlal2  v28.2d, v12.4s, v27.s[1]
        umlal   v28.2d, v15.2s, v18.s[2]
        umlal2  v28.2d, v15.4s, v18.s[3]
        ldp     q15, q12, [x16, #0x80]
        stp     x25, x22, [sp]
        umulh   x25, x13, x13
        mul     x22, x8, x8
        umlal   v28.2d, v26.2s, v18.s[0]
        umlal2  v28.2d, v26.4s, v18.s[1]
        umlal   v3.2d, v15.2s, v29.s[0]
        ldp     q26, q31, [x16, #0xa0]
        stp     x26, x19, [sp, #0x20]
        mul     x26, x14, x14
        umlal2  v3.2d, v15.4s, v29.s[2]
        umlal   v6.2d, v12.2s, v29.s[0]
        umlal2  v6.2d, v12.4s, v29.s[2]
        ldp     q15, q12, [x16, #0xc0]
        umulh   x19, x14, x14
        adds    x6, x6, x10
        adcs    x22, x9, x22
        umlal   v19.2d, v26.2s, v29.s[0]
        adcs    x21, x5, x21
        adcs    x27, x28, x27
        adcs    x25, x2, x25
        umlal2  v19.2d, v26.4s, v29.s[2]
        adcs    x26, x4, x26
        adc     x28, x12, x19
        subs    x19, x17, x7
        umlal   v11.2d, v31.2s, v29.s[0]
        sbcs    x2, x15, x8
        sbcs    x4, x11, x13
        sbcs    x24, x24, x14
        csetm   x5, lo
        eor     x2, x2, x5
        umlal2  v11.2d, v31.4s, v29.s[2]
        eor     x4, x4, x5
        eor     x19, x19, x5
        cmn     x5, #1
        umlal   v9.2d, v15.2s, v29.s[0]
        adcs    x19, x19, xzr
        adcs    x2, x2, xzr
        mul     x7, x7, x7
        umlal2  v9.2d, v15.4s, v29.s[2]
        eor     x24, x24, x5
        adcs    x4, x4, xzr
        adcs    x24, x24, xzr
        umlal   v4.2d, v12.2s, v29.s[0]
        umlal2  v4.2d, v12.4s, v29.s[2]
        ldp     q15, q12, [x16, #0x100]
        mul     x5, x19, x4
        ldp     q26, q31, [x16, #0xe0]
        umlal   v22.2d, v12.2s, v29.s[0]
        umulh   x8, x19, x2
        umulh   x9, x19, x4
        umlal2  v22.2d, v12.4s, v29.s[2]
        umlal   v5.2d, v26.2s, v29.s[0]
        umlal2  v5.2d, v26.4s, v29.s[2]
        umlal   v28.2d, v15.2s, v29.s[0]
        umlal2  v28.2d, v15.4s, v29.s[2]
        mul     x10, x19, x24
        umlal   v30.2d, v31.2s, v29.s[0]
        umlal2  v30.2d, v31.4s, v29.s[2]
        ldp     q15, q12, [x16]
        ldp     q26, q29, [x16, #0x120]
        umlal   v17.2d, v15.2s, v13.s[0]
        umlal2  v17.2d, v15.4s, v13.s[2]
        mul     x11, x19, x2
        ext     v15.16b, v0.16b, v17.16b, #8
        usra    v17.2d, v15.2d, #0x1d
        ext     v15.16b, v17.16b, v0.16b, #8
        usra    v14.2d, v15.2d, #0x1d
        umlal   v14.2d, v12.2s, v13.s[0]
        umlal2  v14.2d, v12.4s, v13.s[2]
        and     v15.16b, v17.16b, v1.16b
        ldp     q12, q17, [x16, #0x20]
        mul     x12, x2, x24
        umlal   v24.2d, v12.2s, v13.s[0]
        umlal   v2.2d, v17.2s, v13.s[0]
        umlal2  v24.2d, v12.4s, v13.s[2]
        umulh   x13, x19, x24
        umlal2  v2.2d, v17.4s, v13.s[2]
        ldr     q12, [x0, #0x100]
        umlal   v22.2d, v26.2s, v20.s[0]
        umlal2  v22.2d, v26.4s, v20.s[1]
        umlal   v22.2d, v29.2s, v8.s[2]
        ldp     q17, q26, [x16, #0x140]
        umulh   x14, x2, x24
        umlal2  v22.2d, v29.4s, v8.s[3]
        umlal   v22.2d, v17.2s, v8.s[0]
        umlal2  v22.2d, v17.4s, v8.s[1]
        ldp     q17, q29, [x16, #0x160]
        umlal   v22.2d, v26.2s, v16.s[2]
        mul     x15, x4, x24
        adds    x5, x8, x5
        adcs    x8, x9, x10
        adcs    x9, x13, x12
        umlal2  v22.2d, v26.4s, v16.s[3]
        adcs    x10, x14, x15
        umlal   v22.2d, v17.2s, v16.s[0]
        umlal2  v22.2d, v17.4s, v16.s[1]
        ldp     q17, q26, [x16, #0x180]
        umulh   x12, x4, x24
        adc     x12, x12, xzr
        umlal   v22.2d, v29.2s, v27.s[2]
        umlal2  v22.2d, v29.4s, v27.s[3]
        umlal   v22.2d, v17.2s, v27.s[0]
        umlal2  v22.2d, v17.4s, v27.s[1]
        ldp     q17, q29, [x16, #0x40]
        mul     x13, x2, x4
        adds    x8, x8, x13
        umlal   v7.2d, v17.2s, v13.s[0]
        umlal2  v7.2d, v17.4s, v13.s[2]
        umlal   v21.2d, v29.2s, v13.s[0]
        umlal2  v21.2d, v29.4s, v13.s[2]
        umulh   x13, x2, x4
        adcs    x9, x9, x13
        adcs    x10, x10, xzr
        adc     x12, x12, xzr
        adds    x11, x11, x11
        adcs    x5, x5, x5
        umlal   v22.2d, v26.2s, v18.s[2]
        adcs    x8, x8, x8
        adcs    x9, x9, x9
        adcs    x10, x10, x10
        umlal2  v22.2d, v26.4s, v18.s[3]
        adcs    x12, x12, x12
        adc     x13, xzr, xzr
        ldp     q17, q26, [x16, #0x60]
        umlal   v25.2d, v17.2s, v13.s[0]
        umulh   x14, x19, x19
        umlal2  v25.2d, v17.4s, v13.s[2]
        ext     v17.16b, v12.16b, v0.16b, #8
        umlal   v3.2d, v26.2s, v13.s[0]
        umlal2  v3.2d, v26.4s, v13.s[2]
        and     v26.16b, v12.16b, v1.16b
        mul     x19, x19, x19
        usra    v26.2d, v10.2d, #0x1d
        ldp     q10, q29, [x16, #0x80]
        umlal   v6.2d, v10.2s, v13.s[0]
        ext     v12.16b, v0.16b, v12.16b, #8
        umlal2  v6.2d, v10.4s, v13.s[2]
        usra    v26.2d, v12.2d, #0x1d
        mul     x15, x2, x2
        ldp     q10, q12, [x16, #0xa0]
        umlal   v19.2d, v29.2s, v13.s[0]
        umlal2  v19.2d, v29.4s, v13.s[2]
        umlal   v11.2d, v10.2s, v13.s[0]
        umulh   x2, x2, x2
        umlal2  v11.2d, v10.4s, v13.s[2]
        uzp1    v10.4s, v13.4s, v15.4s
        umlal   v9.2d, v12.2s, v13.s[0]
        umlal2  v9.2d, v12.4s, v13.s[2]
        umlal   v22.2d, v23.2s, v18.s[0]
        mul     x17, x4, x4
        umlal2  v22.2d, v23.4s, v18.s[1]
        ldp     q12, q23, [x16, #0xc0]
        umlal   v4.2d, v12.2s, v13.s[0]
        umlal2  v4.2d, v12.4s, v13.s[2]
        ldp     q12, q29, [x16, #0xe0]
        umulh   x4, x4, x4
        adds    x11, x11, x14
        umlal   v5.2d, v23.2s, v13.s[0]
        adcs    x5, x5, x15
        umlal2  v5.2d, v23.4s, v13.s[2]
        umlal   v30.2d, v12.2s, v13.s[0]
        ldp     q23, q31, [x16, #0x100]
        umlal   v28.2d, v29.2s, v13.s[0]
        umlal2  v30.2d, v12.4s, v13.s[2]
        umlal   v26.2d, v31.2s, v13.s[0]
        umlal2  v28.2d, v29.4s, v13.s[2]
        mul     x14, x24, x24
        umlal   v22.2d, v23.2s, v13.s[0]
        umlal2  v22.2d, v23.4s, v13.s[2]
        ldp     q12, q23, [x16, #0x120]
        umlal2  v26.2d, v31.4s, v13.s[2]
        ldp     q13, q29, [x16]
        umlal   v14.2d, v13.2s, v15.s[0]
        umlal2  v14.2d, v13.4s, v15.s[2]
        umlal   v24.2d, v29.2s, v15.s[0]
        umlal   v26.2d, v12.2s, v20.s[2]
        umlal2  v26.2d, v12.4s, v20.s[3]
        umlal   v26.2d, v23.2s, v20.s[0]
        umlal2  v26.2d, v23.4s, v20.s[1]
        ldp     q13, q12, [x16, #0x140]
        umlal   v26.2d, v13.2s, v8.s[2]
        adcs    x2, x8, x2
        adcs    x8, x9, x17
        adcs    x4, x10, x4
        umlal2  v26.2d, v13.4s, v8.s[3]
        ldp     q13, q23, [x16, #0x20]
        adcs    x9, x12, x14
        ldp     x10, x12, [x3, #0xc0]
        umlal   v26.2d, v12.2s, v8.s[0]
        mul     x14, x10, x12
        umlal2  v26.2d, v12.4s, v8.s[1]
        ldp     q12, q31, [x16, #0x160]
        umlal   v26.2d, v12.2s, v16.s[2]
        umlal2  v24.2d, v29.4s, v15.s[2]
        umulh   x24, x24, x24
        adc     x24, x13, x24
        ldp     x15, x13, [sp, #0x20]
        subs    x19, x23, x19
        sbcs    x11, x20, x11
        umlal2  v26.2d, v12.4s, v16.s[3]
        sbcs    x5, x13, x5
        sbcs    x2, x15, x2
        ldp     x15, x17, [sp]
        umlal   v2.2d, v13.2s, v15.s[0]
        sbcs    x8, x17, x8
        sbcs    x4, x15, x4
        stp     x20, x23, [sp, #0x30]
        ldp     x20, x13, [sp, #0x10]
        sbcs    x9, x13, x9
        umlal2  v2.2d, v13.4s, v15.s[2]
        ldp     q13, q12, [x16, #0x180]
        umlal   v26.2d, v31.2s, v16.s[0]
        sbcs    x24, x20, x24
        csetm   x23, lo
        adds    x19, x19, x7
        adcs    x11, x11, x6
        umlal2  v26.2d, v31.4s, v16.s[1]
        adcs    x5, x5, x22
        adcs    x2, x2, x21
        adcs    x8, x8, x27
        umlal   v7.2d, v23.2s, v15.s[0]
        adcs    x4, x4, x25
        adcs    x9, x9, x26
        adcs    x24, x24, x28
        umlal   v26.2d, v13.2s, v27.s[2]
        adc     x23, x23, xzr
        adds    x19, x17, x19
        adcs    x11, x15, x11
        umlal2  v7.2d, v23.4s, v15.s[2]
        ldp     q23, q29, [x16, #0x40]
        adcs    x5, x13, x5
        umlal2  v26.2d, v13.4s, v27.s[3]
        adcs    x20, x20, x2
        adcs    x2, x7, x8
        adcs    x4, x6, x4
        umlal   v26.2d, v12.2s, v27.s[0]
        adcs    x22, x22, x9
        adcs    x24, x21, x24
        adcs    x23, x27, x23
        umlal   v21.2d, v23.2s, v15.s[0]
        ldp     x21, x6, [x3, #0xd0]
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        adcs    x27, x28, xzr
        umlal2  v26.2d, v12.4s, v27.s[1]
        ldp     q13, q12, [x16, #0x1a0]
        umulh   x28, x10, x12
        umlal   v26.2d, v13.2s, v18.s[2]
        umlal2  v21.2d, v23.4s, v15.s[2]
        umlal2  v26.2d, v13.4s, v18.s[3]
        ldp     q13, q23, [x16, #0x60]
        umlal   v26.2d, v12.2s, v18.s[0]
        mul     x7, x10, x21
        umlal   v25.2d, v29.2s, v15.s[0]
        umlal2  v25.2d, v29.4s, v15.s[2]
        umlal2  v26.2d, v12.4s, v18.s[1]
        ldp     q12, q29, [x16, #0x80]
        umulh   x8, x10, x21
        umlal   v3.2d, v13.2s, v15.s[0]
        umlal2  v3.2d, v13.4s, v15.s[2]
        ldr     q13, [x0, #0x110]
        umlal   v6.2d, v23.2s, v15.s[0]
        umlal2  v6.2d, v23.4s, v15.s[2]
        ext     v23.16b, v0.16b, v13.16b, #8
        mul     x9, x10, x6
        and     v31.16b, v13.16b, v1.16b
        umlal   v19.2d, v12.2s, v15.s[0]
        umlal2  v19.2d, v12.4s, v15.s[2]
        ext     v13.16b, v13.16b, v0.16b, #8
        umlal   v11.2d, v29.2s, v15.s[0]
        umulh   x13, x10, x6
        umlal2  v11.2d, v29.4s, v15.s[2]
        ldp     q12, q29, [x16, #0xa0]
        usra    v31.2d, v17.2d, #0x1d
        umlal   v9.2d, v12.2s, v15.s[0]
        umlal2  v9.2d, v12.4s, v15.s[2]
        usra    v31.2d, v23.2d, #0x1d
        umlal   v4.2d, v29.2s, v15.s[0]
        ldp     q12, q17, [x16, #0xc0]
        mul     x15, x12, x6
        umlal2  v4.2d, v29.4s, v15.s[2]
        umlal   v5.2d, v12.2s, v15.s[0]
        ldp     q23, q29, [x16, #0x1c0]
        umlal   v30.2d, v17.2s, v15.s[0]
        umlal2  v5.2d, v12.4s, v15.s[2]
        umulh   x17, x12, x6
        umlal2  v30.2d, v17.4s, v15.s[2]
        ldp     q12, q17, [x16, #0xe0]
        umlal   v28.2d, v12.2s, v15.s[0]
        umlal2  v28.2d, v12.4s, v15.s[2]
        ldr     q12, [x0]
        str     x27, [sp, #0x7e8]
        mul     x27, x21, x6
        adds    x28, x28, x7
        umlal   v22.2d, v17.2s, v15.s[0]
        adcs    x7, x8, x9
        adcs    x8, x13, x15
        adcs    x27, x17, x27
        umlal2  v22.2d, v17.4s, v15.s[2]
        ldp     q17, q29, [x16, #0x100]
        umulh   x9, x21, x6
        umlal   v26.2d, v17.2s, v15.s[0]
        adc     x9, x9, xzr
        umlal   v31.2d, v29.2s, v15.s[0]
        umlal2  v26.2d, v17.4s, v15.s[2]
        umlal2  v31.2d, v29.4s, v15.s[2]
        ldp     q15, q17, [x16, #0x120]
        umlal   v31.2d, v15.2s, v10.s[0]
        mul     x13, x12, x21
        adds    x7, x7, x13
        umlal2  v31.2d, v15.4s, v10.s[1]
        umlal   v31.2d, v17.2s, v20.s[2]
        and     v15.16b, v12.16b, v1.16b
        usra    v15.2d, v13.2d, #0x1d
        umlal2  v31.2d, v17.4s, v20.s[3]
        ldp     q13, q17, [x16, #0x140]
        umulh   x13, x12, x21
        umlal   v31.2d, v13.2s, v20.s[0]
        adcs    x8, x8, x13
        adcs    x27, x27, xzr
        adc     x9, x9, xzr
        umlal2  v31.2d, v13.4s, v20.s[1]
        ext     v13.16b, v12.16b, v0.16b, #8
        adds    x13, x14, x14
        adcs    x28, x28, x28
        umlal   v31.2d, v17.2s, v8.s[2]
        ext     v12.16b, v0.16b, v12.16b, #8
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        umlal2  v31.2d, v17.4s, v8.s[3]
        ldp     q17, q29, [x16, #0x160]
        adcs    x27, x27, x27
        umlal   v31.2d, v17.2s, v8.s[0]
        usra    v15.2d, v12.2d, #0x1d
        adcs    x9, x9, x9
        adc     x14, xzr, xzr
        umlal2  v31.2d, v17.4s, v8.s[1]
        umlal   v31.2d, v29.2s, v16.s[2]
        umulh   x15, x10, x10
        umlal2  v31.2d, v29.4s, v16.s[3]
        ldp     q12, q17, [x16, #0x180]
        umlal   v31.2d, v12.2s, v16.s[0]
        umlal2  v31.2d, v12.4s, v16.s[1]
        umlal   v31.2d, v17.2s, v27.s[2]
        mul     x17, x10, x10
        ldp     q12, q29, [x16, #0x1a0]
        umlal2  v31.2d, v17.4s, v27.s[3]
        umlal   v31.2d, v12.2s, v27.s[0]
        stp     x17, x26, [sp, #0x70]
        mul     x17, x12, x12
        umlal2  v31.2d, v12.4s, v27.s[1]
        ldr     q12, [x0, #0x10]
        umlal   v31.2d, v29.2s, v18.s[2]
        umlal2  v31.2d, v29.4s, v18.s[3]
        and     v17.16b, v12.16b, v1.16b
        umulh   x12, x12, x12
        umlal   v31.2d, v23.2s, v18.s[0]
        usra    v17.2d, v13.2d, #0x1d
        umlal2  v31.2d, v23.4s, v18.s[1]
        ldp     q13, q23, [x16, #0x120]
        umlal   v15.2d, v13.2s, v10.s[2]
        umlal2  v15.2d, v13.4s, v10.s[3]
        ext     v13.16b, v12.16b, v0.16b, #8
        mul     x10, x21, x21
        umlal   v15.2d, v23.2s, v10.s[0]
        ext     v12.16b, v0.16b, v12.16b, #8
        umlal2  v15.2d, v23.4s, v10.s[1]
        ldp     q23, q29, [x16, #0x140]
        umlal   v15.2d, v23.2s, v20.s[2]
        umulh   x21, x21, x21
        usra    v17.2d, v12.2d, #0x1d
        umlal2  v15.2d, v23.4s, v20.s[3]
        umlal   v15.2d, v29.2s, v20.s[0]
        umlal2  v15.2d, v29.4s, v20.s[1]
        ldp     q12, q23, [x16, #0x160]
        umlal   v15.2d, v12.2s, v8.s[2]
        mul     x26, x6, x6
        adds    x13, x13, x15
        adcs    x28, x28, x17
        adcs    x7, x7, x12
        adcs    x8, x8, x10
        adcs    x27, x27, x21
        umlal2  v15.2d, v12.4s, v8.s[3]
        adcs    x26, x9, x26
        ldp     x9, x10, [x3, #0xe0]
        umulh   x21, x6, x6
        adc     x21, x14, x21
        umlal   v15.2d, v23.2s, v8.s[0]
        ldp     q12, q29, [x16, #0x180]
        umlal2  v15.2d, v23.4s, v8.s[1]
        umlal   v15.2d, v12.2s, v16.s[2]
        umlal2  v15.2d, v12.4s, v16.s[3]
        ldr     q12, [x0, #0x20]
        ldp     x15, x17, [x3, #0xf0]
        mul     x12, x9, x10
        umlal   v15.2d, v29.2s, v16.s[0]
        umlal2  v15.2d, v29.4s, v16.s[1]
        ldp     q23, q29, [x16, #0x1a0]
        umlal   v15.2d, v23.2s, v27.s[2]
        umulh   x14, x9, x10
        umlal2  v15.2d, v23.4s, v27.s[3]
        umlal   v15.2d, v29.2s, v27.s[0]
        umlal2  v15.2d, v29.4s, v27.s[1]
        ldp     q23, q29, [x16, #0x1c0]
        umlal   v15.2d, v23.2s, v18.s[2]
        stp     x21, x26, [sp, #0x10]
        mul     x21, x9, x15
        umlal2  v15.2d, v23.4s, v18.s[3]
        umlal   v15.2d, v29.2s, v18.s[0]
        and     v23.16b, v12.16b, v1.16b
        umlal2  v15.2d, v29.4s, v18.s[1]
        umulh   x26, x9, x15
        usra    v23.2d, v13.2d, #0x1d
        ldp     q13, q29, [x16, #0x130]
        umlal   v17.2d, v13.2s, v10.s[2]
        str     q15, [x0]
        umlal2  v17.2d, v13.4s, v10.s[3]
        ext     v13.16b, v12.16b, v0.16b, #8
        ext     v15.16b, v0.16b, v12.16b, #8
        usra    v23.2d, v15.2d, #0x1d
        stp     x27, x8, [sp]
        mul     x27, x9, x17
        umlal   v17.2d, v29.2s, v10.s[0]
        ldr     q15, [x0, #0x30]
        umlal2  v17.2d, v29.4s, v10.s[1]
        ldp     q12, q29, [x16, #0x150]
        umlal   v17.2d, v12.2s, v20.s[2]
        umlal2  v17.2d, v12.4s, v20.s[3]
        umulh   x8, x9, x17
        umlal   v17.2d, v29.2s, v20.s[0]
        umlal2  v17.2d, v29.4s, v20.s[1]
        ldp     q12, q29, [x16, #0x170]
        umlal   v17.2d, v12.2s, v8.s[2]
        str     x7, [sp, #0x1a0]
        mul     x7, x10, x17
        umlal2  v17.2d, v12.4s, v8.s[3]
        umlal   v17.2d, v29.2s, v8.s[0]
        umlal2  v17.2d, v29.4s, v8.s[1]
        ldp     q12, q29, [x16, #0x190]
        stp     x28, x13, [sp, #0x90]
        umulh   x28, x10, x17
        umlal   v17.2d, v12.2s, v16.s[2]
        umlal2  v17.2d, v12.4s, v16.s[3]
        umlal   v17.2d, v29.2s, v16.s[0]
        umlal2  v17.2d, v29.4s, v16.s[1]
        ldp     q12, q29, [x16, #0x1b0]
        mul     x13, x15, x17
        adds    x21, x14, x21
        adcs    x26, x26, x27
        umlal   v17.2d, v12.2s, v27.s[2]
        adcs    x27, x8, x7
        ldr     x14, [sp, #0x38]
        umlal2  v17.2d, v12.4s, v27.s[3]
        adcs    x28, x28, x13
        ldr     x13, [sp, #0x670]
        umlal   v17.2d, v29.2s, v27.s[0]
        umulh   x7, x15, x17
        adc     x7, x7, xzr
        umlal2  v17.2d, v29.4s, v27.s[1]
        ldp     q12, q29, [x16, #0x1d0]
        umlal   v17.2d, v12.2s, v18.s[2]
        umlal2  v17.2d, v12.4s, v18.s[3]
        ldp     x17, x6, [sp, #0x20]
        mul     x8, x10, x15
        subs    x14, x13, x14
        ldr     x13, [sp, #0x678]
        umlal   v17.2d, v29.2s, v18.s[0]
        str     x14, [sp, #0x1a8]
        ldr     x14, [sp, #0x30]
        sbcs    x14, x13, x14
        umlal2  v17.2d, v29.4s, v18.s[1]
        str     x14, [sp, #0x180]
        ldp     x14, x13, [sp, #0x1b0]
        sbcs    x6, x13, x6
        ldr     x13, [sp, #0x680]
        sbcs    x17, x14, x17
        umulh   x14, x10, x15
        str     x17, [sp, #0x188]
        ldr     x17, [sp, #0x7a8]
        sbcs    x19, x13, x19
        ldr     x13, [sp, #0x690]
        str     q17, [x0, #0x10]
        sbcs    x11, x17, x11
        ldr     x17, [sp, #0x688]
        ext     v12.16b, v0.16b, v15.16b, #8
        sbcs    x5, x17, x5
        sbcs    x20, x13, x20
        ldp     x17, x13, [sp, #0x1d0]
        sbcs    x2, x13, x2
        ldr     x13, [sp, #0x6a0]
        sbcs    x4, x17, x4
        ldr     x17, [sp, #0x698]
        sbcs    x22, x17, x22
        ldr     x17, [sp, #0x6b0]
        sbcs    x24, x13, x24
        ldr     x13, [sp, #0x6a8]
        sbcs    x23, x13, x23
        ldr     x13, [sp, #0x78]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x6b8]
        sbcs    x13, x17, x13
        ldr     x17, [sp, #0x6c0]
        str     x13, [sp, #0x7c8]
        ldr     x13, [sp, #0x7e8]
        sbcs    x13, x17, x13
        csetm   x17, lo
        ldp     q17, q29, [x16, #0x140]
        umlal   v23.2d, v17.2s, v10.s[2]
        umlal2  v23.2d, v17.4s, v10.s[3]
        umlal   v23.2d, v29.2s, v10.s[0]
        umlal2  v23.2d, v29.4s, v10.s[1]
        ldp     q17, q29, [x16, #0x160]
        umlal   v23.2d, v17.2s, v20.s[2]
        umlal2  v23.2d, v17.4s, v20.s[3]
        adds    x26, x26, x8
        adcs    x27, x27, x14
        adcs    x28, x28, xzr
        adc     x7, x7, xzr
        umlal   v23.2d, v29.2s, v20.s[0]
        adds    x8, x12, x12
        adcs    x21, x21, x21
        adcs    x26, x26, x26
        umlal2  v23.2d, v29.4s, v20.s[1]
        ldp     q17, q29, [x16, #0x180]
        adcs    x27, x27, x27
        umlal   v23.2d, v17.2s, v8.s[2]
        adcs    x28, x28, x28
        adcs    x7, x7, x7
        adc     x12, xzr, xzr
        umlal2  v23.2d, v17.4s, v8.s[3]
        umulh   x14, x9, x9
        umlal   v23.2d, v29.2s, v8.s[0]
        umlal2  v23.2d, v29.4s, v8.s[1]
        ldp     q17, q29, [x16, #0x1a0]
        umlal   v23.2d, v17.2s, v16.s[2]
        str     x17, [sp, #0x648]
        mul     x17, x9, x9
        umlal2  v23.2d, v17.4s, v16.s[3]
        stp     x13, x25, [sp, #0xb0]
        umulh   x13, x15, x15
        umlal   v23.2d, v29.2s, v16.s[0]
        umlal2  v23.2d, v29.4s, v16.s[1]
        ldp     q17, q29, [x16, #0x1c0]
        umlal   v23.2d, v17.2s, v27.s[2]
        mul     x25, x10, x10
        umlal2  v23.2d, v17.4s, v27.s[3]
        umlal   v23.2d, v29.2s, v27.s[0]
        umlal2  v23.2d, v29.4s, v27.s[1]
        ldp     q17, q29, [x16, #0x1e0]
        umlal   v23.2d, v17.2s, v18.s[2]
        stp     x23, x24, [sp, #0x60]
        umulh   x23, x10, x10
        umlal2  v23.2d, v17.4s, v18.s[3]
        umlal   v23.2d, v29.2s, v18.s[0]
        umlal2  v23.2d, v29.4s, v18.s[1]
        ext     v17.16b, v15.16b, v0.16b, #8
        mul     x24, x15, x15
        and     v15.16b, v15.16b, v1.16b
        usra    v15.2d, v13.2d, #0x1d
        ldp     q13, q29, [x16, #0x150]
        usra    v15.2d, v12.2d, #0x1d
        umlal   v15.2d, v13.2s, v10.s[2]
        str     q23, [x0, #0x20]
        umlal2  v15.2d, v13.4s, v10.s[3]
        ldr     q13, [x0, #0x40]
        umlal   v15.2d, v29.2s, v10.s[0]
        and     v12.16b, v13.16b, v1.16b
        umlal2  v15.2d, v29.4s, v10.s[1]
        ldp     q23, q29, [x16, #0x170]
        umlal   v15.2d, v23.2s, v20.s[2]
        stp     x22, x4, [sp, #0x50]
        ldr     x22, [x3, #0xf8]
        mul     x4, x22, x22
        usra    v12.2d, v17.2d, #0x1d
        adds    x8, x8, x14
        umlal2  v15.2d, v23.4s, v20.s[3]
        ext     v17.16b, v13.16b, v0.16b, #8
        adcs    x25, x21, x25
        adcs    x26, x26, x23
        umlal   v15.2d, v29.2s, v20.s[0]
        ext     v13.16b, v0.16b, v13.16b, #8
        adcs    x23, x27, x24
        adcs    x24, x28, x13
        umlal2  v15.2d, v29.4s, v20.s[1]
        ldp     q23, q29, [x16, #0x190]
        adcs    x27, x7, x4
        ldp     x21, x4, [x3, #0xc0]
        umlal   v15.2d, v23.2s, v8.s[2]
        usra    v12.2d, v13.2d, #0x1d
        umulh   x28, x22, x22
        adc     x28, x12, x28
        umlal2  v15.2d, v23.4s, v8.s[3]
        subs    x21, x21, x9
        ldp     x7, x9, [x3, #0xd0]
        sbcs    x4, x4, x10
        sbcs    x7, x7, x15
        sbcs    x22, x9, x22
        csetm   x9, lo
        umlal   v15.2d, v29.2s, v8.s[0]
        eor     x4, x4, x9
        umlal2  v15.2d, v29.4s, v8.s[1]
        ldp     q13, q23, [x16, #0x1b0]
        umlal   v15.2d, v13.2s, v16.s[2]
        eor     x22, x22, x9
        eor     x7, x7, x9
        cmn     x9, #1
        eor     x21, x21, x9
        umlal2  v15.2d, v13.4s, v16.s[3]
        adcs    x21, x21, xzr
        adcs    x4, x4, xzr
        adcs    x7, x7, xzr
        umlal   v15.2d, v23.2s, v16.s[0]
        adcs    x22, x22, xzr
        mul     x9, x21, x4
        umlal2  v15.2d, v23.4s, v16.s[1]
        ldp     q13, q23, [x16, #0x1d0]
        umlal   v15.2d, v13.2s, v27.s[2]
        umlal2  v15.2d, v13.4s, v27.s[3]
        umulh   x10, x21, x4
        umlal   v15.2d, v23.2s, v27.s[0]
        ldr     q13, [x0, #0x50]
        umlal2  v15.2d, v23.4s, v27.s[1]
        ldp     q23, q29, [x16, #0x1f0]
        umlal   v15.2d, v23.2s, v18.s[2]
        umlal2  v15.2d, v23.4s, v18.s[3]
        mul     x12, x21, x7
        umlal   v15.2d, v29.2s, v18.s[0]
        ext     v23.16b, v13.16b, v0.16b, #8
        umlal2  v15.2d, v29.4s, v18.s[1]
        str     q15, [x0, #0x30]
        and     v15.16b, v13.16b, v1.16b
        usra    v15.2d, v17.2d, #0x1d
        umulh   x13, x21, x7
        ldp     q17, q29, [x16, #0x160]
        umlal   v12.2d, v17.2s, v10.s[2]
        umlal2  v12.2d, v17.4s, v10.s[3]
        ext     v13.16b, v0.16b, v13.16b, #8
        umlal   v12.2d, v29.2s, v10.s[0]
        usra    v15.2d, v13.2d, #0x1d
        umlal2  v12.2d, v29.4s, v10.s[1]
        ldp     q13, q17, [x16, #0x180]
        umlal   v12.2d, v13.2s, v20.s[2]
        mul     x14, x21, x22
        umlal2  v12.2d, v13.4s, v20.s[3]
        umlal   v12.2d, v17.2s, v20.s[0]
        umulh   x15, x21, x22
        umlal2  v12.2d, v17.4s, v20.s[1]
        ldp     q13, q17, [x16, #0x1a0]
        umlal   v12.2d, v13.2s, v8.s[2]
        umlal2  v12.2d, v13.4s, v8.s[3]
        umlal   v12.2d, v17.2s, v8.s[0]
        str     x2, [sp, #0x7e8]
        mul     x2, x4, x22
        umlal2  v12.2d, v17.4s, v8.s[1]
        ldp     q13, q17, [x16, #0x1c0]
        umlal   v12.2d, v13.2s, v16.s[2]
        umlal2  v12.2d, v13.4s, v16.s[3]
        stp     x20, x5, [sp, #0x40]
        umulh   x20, x4, x22
        umlal   v12.2d, v17.2s, v16.s[0]
        umlal2  v12.2d, v17.4s, v16.s[1]
        ldp     q13, q17, [x16, #0x1e0]
        umlal   v12.2d, v13.2s, v27.s[2]
        umlal2  v12.2d, v13.4s, v27.s[3]
        mul     x5, x7, x22
        adds    x10, x10, x12
        adcs    x12, x13, x14
        ldr     x14, [sp, #0x738]
        ldr     x13, [sp, #0x6e8]
        adcs    x2, x15, x2
        ldr     x15, [sp, #0x7d0]
        umlal   v12.2d, v17.2s, v27.s[0]
        adcs    x20, x20, x5
        umlal2  v12.2d, v17.4s, v27.s[1]
        ldp     q13, q17, [x16, #0x200]
        umlal   v12.2d, v13.2s, v18.s[2]
        umulh   x5, x7, x22
        adc     x5, x5, xzr
        cmn     x13, #1
        ldr     x13, [sp, #0x7c0]
        sbcs    x13, x14, x13
        ldr     x14, [sp, #0x108]
        umlal2  v12.2d, v13.4s, v18.s[3]
        str     x13, [sp, #0x640]
        ldr     x13, [sp, #0x780]
        sbcs    x14, x15, x14
        ldr     x15, [sp, #0x100]
        str     x14, [sp, #0x170]
        ldr     x14, [sp, #0x788]
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x128]
        umlal   v12.2d, v17.2s, v18.s[0]
        str     x13, [sp, #0x178]
        ldr     x13, [sp, #0x790]
        sbcs    x14, x14, x15
        ldr     x15, [sp, #0x120]
        str     x14, [sp, #0x160]
        ldr     x14, [sp, #0x798]
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x1c8]
        str     x13, [sp, #0x168]
        ldr     x13, [sp, #0x740]
        sbcs    x14, x14, x15
        ldr     x15, [sp, #0x1c0]
        umlal2  v12.2d, v17.4s, v18.s[1]
        ldp     q13, q17, [x16, #0x170]
        str     x14, [sp, #0x150]
        ldr     x14, [sp, #0x778]
        sbcs    x13, x13, x15
        umlal   v15.2d, v13.2s, v10.s[2]
        str     q12, [x0, #0x40]
        mul     x15, x4, x7
        str     x13, [sp, #0x158]
        stp     x11, x19, [sp, #0x30]
        ldp     x11, x13, [sp, #0x80]
        sbcs    x13, x14, x13
        ldr     x14, [sp, #0x6f8]
        umlal2  v15.2d, v13.4s, v10.s[3]
        str     x13, [sp, #0x140]
        ldr     x13, [sp, #0x700]
        sbcs    x11, x14, x11
        str     x11, [sp, #0x148]
        ldp     x11, x14, [sp, #0xa0]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x708]
        str     x13, [sp, #0x130]
        ldr     x13, [sp, #0x710]
        sbcs    x11, x14, x11
        umlal   v15.2d, v17.2s, v10.s[0]
        ldp     q13, q12, [x16, #0x190]
        str     x11, [sp, #0x138]
        ldp     x11, x14, [sp, #0xd0]
        sbcs    x13, x13, x14
        umlal2  v15.2d, v17.4s, v10.s[1]
        umulh   x14, x4, x7
        str     x13, [sp, #0x110]
        ldr     x13, [sp, #0x718]
        ldr     x19, [sp, #0x720]
        sbcs    x11, x13, x11
        str     x11, [sp, #0x118]
        ldp     x11, x13, [sp, #0x190]
        sbcs    x19, x19, x13
        ldr     x13, [sp, #0x728]
        umlal   v15.2d, v13.2s, v20.s[2]
        str     x19, [sp, #0xf0]
        ldr     x19, [sp, #0x730]
        sbcs    x11, x13, x11
        ldr     x13, [sp, #0x650]
        str     x11, [sp, #0xf8]
        ldr     x11, [sp, #0x7a0]
        sbcs    x19, x19, x13
        ldr     x13, [sp, #0x6d8]
        str     x19, [sp, #0x7d0]
        ldr     x19, [sp, #0x748]
        sbcs    x13, x11, x13
        ldr     x11, [sp, #0x658]
        umlal2  v15.2d, v13.4s, v20.s[3]
        ldp     q13, q17, [x16, #0x1b0]
        stp     x13, x6, [sp, #0xc0]
        ldr     x13, [sp, #0x750]
        sbcs    x11, x19, x11
        ldr     x19, [sp, #0x660]
        umlal   v15.2d, v12.2s, v20.s[0]
        str     x11, [sp, #0x120]
        ldr     x11, [sp, #0x7e0]
        sbcs    x19, x13, x19
        ldr     x13, [sp, #0x668]
        str     x19, [sp, #0x128]
        ldr     x19, [sp, #0x768]
        sbcs    x13, x11, x13
        ldr     x11, [sp, #0x6f0]
        str     x13, [sp, #0x100]
        ldr     x13, [sp, #0x770]
        sbcs    x11, x19, x11
        umlal2  v15.2d, v12.4s, v20.s[1]
        umulh   x19, x21, x21
        str     x11, [sp, #0x108]
        ldr     x11, [sp, #0x6e0]
        ldr     x6, [sp, #0x760]
        sbcs    x11, x13, x11
        ldr     x13, [sp, #0x7b0]
        str     x11, [sp, #0x7c0]
        ldr     x11, [sp, #0x758]
        sbcs    x13, x6, x13
        ldr     x6, [sp, #0x7b8]
        sbcs    x6, x11, x6
        ngc     x11, xzr
        adds    x12, x12, x15
        adcs    x2, x2, x14
        umlal   v15.2d, v13.2s, v8.s[2]
        adcs    x20, x20, xzr
        adc     x5, x5, xzr
        adds    x9, x9, x9
        umlal2  v15.2d, v13.4s, v8.s[3]
        adcs    x10, x10, x10
        umlal   v15.2d, v17.2s, v8.s[0]
        adcs    x12, x12, x12
        umlal2  v15.2d, v17.4s, v8.s[1]
        adcs    x2, x2, x2
        adcs    x20, x20, x20
        adcs    x5, x5, x5
        adc     x14, xzr, xzr
        mul     x21, x21, x21
        ldp     q13, q12, [x16, #0x1d0]
        adds    x19, x9, x19
        umlal   v15.2d, v13.2s, v16.s[2]
        umlal2  v15.2d, v13.4s, v16.s[3]
        ldp     q13, q17, [x16, #0x1f0]
        mul     x9, x4, x4
        adcs    x9, x10, x9
        umlal   v15.2d, v12.2s, v16.s[0]
        umlal2  v15.2d, v12.4s, v16.s[1]
        umlal   v15.2d, v13.2s, v27.s[2]
        umulh   x4, x4, x4
        adcs    x4, x12, x4
        umlal2  v15.2d, v13.4s, v27.s[3]
        umlal   v15.2d, v17.2s, v27.s[0]
        ldp     q13, q12, [x16, #0x210]
        umlal2  v15.2d, v17.4s, v27.s[1]
        umlal   v15.2d, v13.2s, v18.s[2]
        mul     x10, x7, x7
        adcs    x2, x2, x10
        umlal2  v15.2d, v13.4s, v18.s[3]
        ldp     q13, q17, [x16, #0x180]
        umlal   v15.2d, v12.2s, v18.s[0]
        umlal2  v15.2d, v12.4s, v18.s[1]
        str     q15, [x0, #0x50]
        umulh   x7, x7, x7
        adcs    x20, x20, x7
        umull   v15.2d, v13.2s, v10.s[2]
        umlal2  v15.2d, v13.4s, v10.s[3]
        ldp     q13, q12, [x16, #0x1a0]
        umlal   v15.2d, v17.2s, v10.s[0]
        umlal2  v15.2d, v17.4s, v10.s[1]
        mul     x7, x22, x22
        ldp     q17, q29, [x16, #0x1c0]
        umlal   v15.2d, v13.2s, v20.s[2]
        ldp     x12, x10, [sp, #0x90]
        umlal2  v15.2d, v13.4s, v20.s[3]
        umlal   v15.2d, v12.2s, v20.s[0]
        umlal2  v15.2d, v12.4s, v20.s[1]
        umlal   v15.2d, v17.2s, v8.s[2]
        adcs    x5, x5, x7
        ldr     x7, [sp, #0x70]
        umlal2  v15.2d, v17.4s, v8.s[3]
        ldp     q13, q12, [x16, #0x1e0]
        umulh   x22, x22, x22
        umlal   v15.2d, v29.2s, v8.s[0]
        adc     x22, x14, x22
        ldr     x14, [sp, #0x1a0]
        subs    x21, x7, x21
        sbcs    x19, x10, x19
        umlal2  v15.2d, v29.4s, v8.s[1]
        ldr     q17, [x16, #0x230]
        sbcs    x9, x12, x9
        sbcs    x4, x14, x4
        umlal   v15.2d, v13.2s, v16.s[2]
        stp     x11, x13, [sp, #0xe0]
        ldp     x11, x15, [sp]
        sbcs    x2, x15, x2
        sbcs    x20, x11, x20
        str     x6, [sp, #0xd0]
        ldp     x13, x6, [sp, #0x10]
        sbcs    x5, x6, x5
        umlal2  v15.2d, v13.4s, v16.s[3]
        sbcs    x22, x13, x22
        csetm   x14, lo
        adds    x21, x21, x17
        umlal   v15.2d, v12.2s, v16.s[0]
        adcs    x19, x19, x8
        adcs    x9, x9, x25
        adcs    x4, x4, x26
        umlal2  v15.2d, v12.4s, v16.s[1]
        ldp     q13, q12, [x16, #0x200]
        adcs    x2, x2, x23
        umlal   v15.2d, v13.2s, v27.s[2]
        adcs    x20, x20, x24
        adcs    x5, x5, x27
        adcs    x22, x22, x28
        umlal2  v15.2d, v13.4s, v27.s[3]
        adc     x14, x14, xzr
        adds    x21, x15, x21
        adcs    x19, x11, x19
        umlal   v15.2d, v12.2s, v27.s[0]
        adcs    x6, x6, x9
        adcs    x4, x13, x4
        adcs    x2, x17, x2
        umlal2  v15.2d, v12.4s, v27.s[1]
        ldp     q13, q12, [x16, #0x220]
        adcs    x20, x8, x20
        umlal   v15.2d, v13.2s, v18.s[2]
        adcs    x25, x25, x5
        ldp     x5, x9, [sp, #0x180]
        ldr     x8, [sp, #0xc8]
        adcs    x22, x26, x22
        adcs    x26, x23, x14
        ldp     x14, x13, [sp, #0x30]
        umlal2  v15.2d, v13.4s, v18.s[3]
        adcs    x23, x24, xzr
        adcs    x24, x27, xzr
        adcs    x27, x28, xzr
        ldp     x11, x28, [sp, #0x1a0]
        ldp     x17, x15, [sp, #0x40]
        umlal   v15.2d, v12.2s, v18.s[0]
        adds    x28, x28, x7
        adcs    x5, x5, x10
        umlal2  v15.2d, v12.4s, v18.s[1]
        adcs    x8, x8, x12
        ldp     x10, x12, [sp, #0x50]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x7e8]
        adcs    x13, x13, x21
        ldp     q13, q12, [x16, #0x190]
        usra    v15.2d, v23.2d, #0x1d
        adcs    x14, x14, x19
        umull   v23.2d, v13.2s, v10.s[2]
        adcs    x15, x15, x6
        adcs    x17, x17, x4
        adcs    x11, x11, x2
        umlal2  v23.2d, v13.4s, v10.s[3]
        ldp     q13, q29, [x16, #0x1b0]
        ldp     x16, x7, [sp, #0x60]
        str     q15, [x0, #0x60]
        adcs    x12, x12, x20
        adcs    x10, x10, x25
        umlal   v23.2d, v12.2s, v10.s[0]
        adcs    x7, x7, x22
        stp     x22, x26, [sp, #0x20]
        ldr     x22, [sp, #0xb8]
        adcs    x16, x16, x26
        umlal2  v23.2d, v12.4s, v10.s[1]
        adcs    x22, x22, x23
        stp     x23, x27, [sp, #0x10]
        ldr     x23, [sp, #0x7c8]
        ldr     x26, [sp, #0xb0]
        adcs    x23, x23, x24
        adcs    x26, x26, x27
        umlal   v23.2d, v13.2s, v20.s[2]
        ldr     x27, [sp, #0x648]
        adc     x27, x27, xzr
        stp     x24, x25, [sp]
        ldp     x25, x24, [sp, #0x1d0]
        adds    x24, x24, x28
        ldr     x28, [sp, #0x698]
        adcs    x25, x25, x5
        ldr     x5, [sp, #0x7d8]
        umlal2  v23.2d, v13.4s, v20.s[3]
        ldp     q13, q15, [x5, #0x1d0]
        ldr     x5, [sp, #0x6a0]
        adcs    x28, x28, x8
        ldr     x8, [sp, #0x6a8]
        adcs    x5, x5, x9
        ldr     x9, [sp, #0x6b0]
        adcs    x8, x8, x13
        ldr     x13, [sp, #0x6b8]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x6c0]
        umlal   v23.2d, v29.2s, v20.s[0]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x70]
        adcs    x14, x14, x17
        umlal2  v23.2d, v29.4s, v20.s[1]
        adcs    x11, x15, x11
        ldp     x15, x17, [sp, #0x90]
        umlal   v23.2d, v13.2s, v8.s[2]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x1a0]
        adcs    x10, x15, x10
        adcs    x7, x17, x7
        adcs    x21, x21, x16
        adcs    x22, x19, x22
        ldp     x15, x19, [sp]
        umlal2  v23.2d, v13.4s, v8.s[3]
        adcs    x23, x6, x23
        ldp     x6, x16, [sp, #0x10]
        adcs    x26, x4, x26
        ldr     x17, [sp, #0x6d0]
        adcs    x27, x2, x27
        ldp     x2, x4, [sp, #0x20]
        umlal   v23.2d, v15.2s, v8.s[0]
        adcs    x20, x20, xzr
        adcs    x19, x19, xzr
        adcs    x2, x2, xzr
        umlal2  v23.2d, v15.4s, v8.s[1]
        adcs    x4, x4, xzr
        adcs    x6, x6, xzr
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        str     x16, [sp, #0xd8]
        ldr     x16, [sp, #0x640]
        cmn     x17, #1
        adcs    x16, x16, x24
        stp     x24, x5, [sp, #0xa0]
        ldp     x17, x24, [sp, #0x170]
        adcs    x17, x17, x25
        adcs    x24, x24, x28
        stp     x28, x25, [sp, #0x60]
        ldp     x28, x25, [sp, #0x160]
        adcs    x28, x28, x5
        adcs    x25, x25, x8
        stp     x8, x13, [sp, #0xb0]
        ldp     x8, x5, [sp, #0x150]
        adcs    x8, x8, x9
        adcs    x5, x5, x13
        stp     x9, x23, [sp, #0x40]
        ldp     x13, x9, [sp, #0x140]
        adcs    x13, x13, x14
        adcs    x9, x9, x11
        stp     x11, x14, [sp, #0x50]
        ldp     x11, x14, [sp, #0x130]
        adcs    x11, x11, x12
        adcs    x14, x14, x10
        stp     x10, x12, [sp, #0x70]
        ldp     x10, x12, [sp, #0x110]
        adcs    x10, x10, x7
        adcs    x12, x12, x21
        stp     x21, x7, [sp, #0x80]
        ldp     x21, x7, [sp, #0xf0]
        adcs    x21, x21, x22
        adcs    x7, x7, x23
        ldr     x23, [sp, #0x7d8]
        ldp     q13, q15, [x23, #0x1f0]
        umlal   v23.2d, v13.2s, v16.s[2]
        umlal2  v23.2d, v13.4s, v16.s[3]
        ldp     q13, q12, [x23, #0x210]
        ldr     x23, [sp, #0xc0]
        umlal   v23.2d, v15.2s, v16.s[0]
        umlal2  v23.2d, v15.4s, v16.s[1]
        umlal   v23.2d, v13.2s, v27.s[2]
        umlal2  v23.2d, v13.4s, v27.s[3]
        umlal   v23.2d, v12.2s, v27.s[0]
        umlal2  v23.2d, v12.4s, v27.s[1]
        stp     x22, x19, [sp, #0x30]
        ldr     x22, [sp, #0x7d0]
        adcs    x22, x22, x26
        adcs    x23, x23, x27
        stp     x27, x15, [sp, #0x20]
        stp     x26, x4, [sp, #0x10]
        ldp     x27, x26, [sp, #0x120]
        adcs    x27, x27, x20
        umlal   v23.2d, v17.2s, v18.s[2]
        adcs    x26, x26, x19
        stp     x20, x6, [sp, #0x90]
        ldp     x19, x20, [sp, #0x100]
        adcs    x19, x19, x2
        adcs    x20, x20, x4
        umlal2  v23.2d, v17.4s, v18.s[3]
        ldr     x4, [sp, #0x7c0]
        str     x2, [sp, #0x7e8]
        ldr     x2, [sp, #0xe8]
        adcs    x4, x4, x6
        adcs    x2, x2, x15
        ldp     x15, x6, [sp, #0xd0]
        adcs    x15, x15, x6
        ldr     x6, [sp, #0xe0]
        str     q23, [x0, #0x70]
        str     x15, [sp, #0x7c8]
        ldr     x15, [sp, #0x6c8]
        adc     x6, x6, xzr
        cmn     x15, #1
        ldr     x15, [sp, #0x7a0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x748]
        adcs    x16, x16, x17
        stp     x15, x16, [x1, #0xc0]
        ldr     x15, [sp, #0x750]
        adcs    x24, x15, x24
        ldr     x15, [sp, #0x7e0]
        adcs    x28, x15, x28
        stp     x24, x28, [x1, #0xd0]
        ldr     x24, [sp, #0x768]
        adcs    x25, x24, x25
        ldr     x24, [sp, #0x770]
        ldr     x28, [sp, #0x670]
        adcs    x24, x24, x8
        stp     x25, x24, [x1, #0xe0]
        ldr     x24, [sp, #0x758]
        ldr     x25, [sp, #0x760]
        adcs    x25, x25, x5
        ldr     x5, [sp, #0x7d8]
        ldp     q13, q15, [x5, #0x1a0]
        umull   v12.2d, v13.2s, v10.s[2]
        adcs    x24, x24, x13
        ldp     q17, q18, [x5, #0x1c0]
        umlal2  v12.2d, v13.4s, v10.s[3]
        adcs    x28, x28, x9
        ldr     x9, [sp, #0x680]
        stp     x25, x24, [x1, #0xf0]
        ldp     x8, x24, [sp, #0x1b0]
        ldr     x25, [sp, #0x678]
        umlal   v12.2d, v15.2s, v10.s[0]
        adcs    x25, x25, x11
        ldr     q13, [x5, #0x230]
        umlal2  v12.2d, v15.4s, v10.s[1]
        adcs    x24, x24, x14
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x7a8]
        ldp     q15, q23, [x5, #0x1e0]
        umlal   v12.2d, v17.2s, v20.s[2]
        adcs    x9, x9, x12
        stp     x28, x25, [x1, #0x100]
        ldr     x25, [sp, #0x688]
        umlal2  v12.2d, v17.4s, v20.s[3]
        adcs    x28, x10, x21
        ldr     x21, [sp, #0x690]
        umlal   v12.2d, v18.2s, v20.s[0]
        adcs    x25, x25, x7
        adcs    x22, x21, x22
        ldr     x21, [sp, #0xa0]
        adcs    x21, x21, x23
        ldp     x23, x7, [sp, #0x60]
        umlal2  v12.2d, v18.4s, v20.s[1]
        ldp     q17, q18, [x5, #0x200]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0xa8]
        umlal   v12.2d, v15.2s, v8.s[2]
        adcs    x26, x23, x26
        adcs    x23, x7, x19
        ldp     x7, x10, [sp, #0x40]
        ldr     x19, [sp, #0xb0]
        adcs    x20, x19, x20
        umlal2  v12.2d, v15.4s, v8.s[3]
        umlal   v12.2d, v23.2s, v8.s[0]
        adcs    x19, x7, x4
        stp     x25, x22, [x1, #0x130]
        ldp     x4, x25, [sp, #0x50]
        ldr     x22, [sp, #0xb8]
        adcs    x22, x22, x2
        ldr     x2, [sp, #0x7c8]
        adcs    x25, x25, x2
        adcs    x2, x4, x6
        ldp     x6, x4, [sp, #0x70]
        umlal2  v12.2d, v23.4s, v8.s[1]
        ldp     q15, q23, [x5, #0x220]
        adcs    x4, x4, xzr
        umlal   v12.2d, v17.2s, v16.s[2]
        umlal2  v12.2d, v17.4s, v16.s[3]
        stp     x22, x25, [x1, #0x170]
        ldp     x25, x22, [sp, #0x80]
        adcs    x6, x6, xzr
        umlal   v12.2d, v18.2s, v16.s[0]
        adcs    x7, x22, xzr
        ldp     x22, x14, [sp, #0x30]
        adcs    x25, x25, xzr
        adcs    x11, x22, xzr
        ldp     q17, q29, [x5, #0x1b0]
        ldp     x22, x16, [sp, #0x10]
        umlal2  v12.2d, v18.4s, v16.s[1]
        adcs    x10, x10, xzr
        umlal   v12.2d, v15.2s, v27.s[2]
        umlal2  v12.2d, v15.4s, v27.s[3]
        umlal   v12.2d, v23.2s, v27.s[0]
        umull   v15.2d, v17.2s, v10.s[2]
        umlal2  v12.2d, v23.4s, v27.s[1]
        str     q12, [x0, #0x80]
        umlal2  v15.2d, v17.4s, v10.s[3]
        ldp     q12, q17, [x5, #0x1d0]
        umlal   v15.2d, v29.2s, v10.s[0]
        adcs    x13, x22, xzr
        ldr     x22, [sp, #0x90]
        umlal2  v15.2d, v29.4s, v10.s[1]
        ldp     q18, q23, [x5, #0x1f0]
        ldp     x12, x5, [sp, #0x20]
        adcs    x12, x12, xzr
        umlal   v15.2d, v12.2s, v20.s[2]
        adcs    x15, x22, xzr
        ldr     x22, [sp, #0x7e8]
        adcs    x14, x14, xzr
        adcs    x17, x22, xzr
        ldr     x22, [sp, #0x98]
        adcs    x16, x16, xzr
        umlal2  v15.2d, v12.4s, v20.s[3]
        adcs    x22, x22, xzr
        adcs    x5, x5, xzr
        stp     x5, x22, [sp]
        ldr     x5, [sp, #0xd8]
        adcs    x5, x5, xzr
        ldr     x22, [sp, #0x238]
        .cfi_restore 22
        umlal   v15.2d, v17.2s, v20.s[0]
        stp     x26, x23, [x1, #0x150]
        stp     x12, x15, [x1, #0x1c0]
        ldr     x12, [sp, #0x7d8]
        umlal2  v15.2d, v17.4s, v20.s[1]
        ldp     q12, q17, [x12, #0x210]
        umlal   v15.2d, v18.2s, v8.s[2]
        stp     x25, x11, [x1, #0x1a0]
        umlal2  v15.2d, v18.4s, v8.s[3]
        stp     x10, x13, [x1, #0x1b0]
        umlal   v15.2d, v23.2s, v8.s[0]
        umlal2  v15.2d, v23.4s, v8.s[1]
        ldp     q18, q23, [x12, #0x1c0]
        umlal   v15.2d, v12.2s, v16.s[2]
        ldr     x25, [sp, #0x250]
        .cfi_restore 25
        ldr     x26, [sp, #0x258]
        .cfi_restore 26
        umlal2  v15.2d, v12.4s, v16.s[3]
        ldr     q12, [x12, #0x230]
        ldr     x23, [sp, #0x240]
        .cfi_restore 23
        umlal   v15.2d, v17.2s, v16.s[0]
        stp     x24, x8, [x1, #0x110]
        umlal2  v15.2d, v17.4s, v16.s[1]
        stp     x9, x28, [x1, #0x120]
        umull   v17.2d, v18.2s, v10.s[2]
        stp     x21, x27, [x1, #0x140]
        umlal   v15.2d, v13.2s, v27.s[2]
        stp     x20, x19, [x1, #0x160]
        umlal2  v15.2d, v13.4s, v27.s[3]
        str     q15, [x0, #0x90]
        ldr     x24, [sp, #0x248]
        .cfi_restore 24
        ldr     x27, [sp, #0x260]
        .cfi_restore 27
        umlal2  v17.2d, v18.4s, v10.s[3]
        umlal   v17.2d, v23.2s, v10.s[0]
        ldp     q13, q15, [x12, #0x1e0]
        ldp     x20, x28, [sp]
        umlal2  v17.2d, v23.4s, v10.s[1]
        ldp     q18, q23, [x12, #0x200]
        umlal   v17.2d, v13.2s, v20.s[2]
        stp     x2, x4, [x1, #0x180]
        umlal2  v17.2d, v13.4s, v20.s[3]
        ldp     q13, q27, [x12, #0x220]
        umlal   v17.2d, v15.2s, v20.s[0]
        stp     x6, x7, [x1, #0x190]
        umlal2  v17.2d, v15.4s, v20.s[1]
        stp     x14, x17, [x1, #0x1d0]
        umlal   v17.2d, v18.2s, v8.s[2]
        stp     x16, x28, [x1, #0x1e0]
        umlal2  v17.2d, v18.4s, v8.s[3]
        ldp     q15, q18, [x12, #0x1d0]
        umlal   v17.2d, v23.2s, v8.s[0]
        stp     x20, x5, [x1, #0x1f0]
        umlal2  v17.2d, v23.4s, v8.s[1]
        ldr     x28, [sp, #0x268]
        .cfi_restore 28
        ldr     x20, [sp, #0x228]
        .cfi_restore 20
        ldr     x19, [sp, #0x220]
        .cfi_restore 19
        umlal   v17.2d, v13.2s, v16.s[2]
        ldr     x21, [sp, #0x230]
        .cfi_restore 21
        umlal2  v17.2d, v13.4s, v16.s[3]
        ldp     q13, q23, [x12, #0x1f0]
        umlal   v17.2d, v27.2s, v16.s[0]
        umlal2  v17.2d, v27.4s, v16.s[1]
        str     q17, [x0, #0xa0]
        umull   v17.2d, v15.2s, v10.s[2]
        ldr     q27, [x12, #0x230]
        umlal2  v17.2d, v15.4s, v10.s[3]
        umlal   v17.2d, v18.2s, v10.s[0]
        umlal2  v17.2d, v18.4s, v10.s[1]
        umlal   v17.2d, v13.2s, v20.s[2]
        ldp     q15, q18, [x12, #0x210]
        umlal2  v17.2d, v13.4s, v20.s[3]
        umlal   v17.2d, v23.2s, v20.s[0]
        umlal2  v17.2d, v23.4s, v20.s[1]
        ldp     q13, q23, [x12, #0x1e0]
        umlal   v17.2d, v15.2s, v8.s[2]
        umlal2  v17.2d, v15.4s, v8.s[3]
        umlal   v17.2d, v18.2s, v8.s[0]
        umlal2  v17.2d, v18.4s, v8.s[1]
        ldp     q15, q18, [x12, #0x200]
        umlal   v17.2d, v12.2s, v16.s[2]
        ext     v29.16b, v0.16b, v26.16b, #8
        umlal2  v17.2d, v12.4s, v16.s[3]
        str     q17, [x0, #0xb0]
        umull   v12.2d, v13.2s, v10.s[2]
        ldr     q16, [x12, #0x230]
        umlal2  v12.2d, v13.4s, v10.s[3]
        ldp     q13, q17, [x12, #0x220]
        umlal   v12.2d, v23.2s, v10.s[0]
        umlal2  v12.2d, v23.4s, v10.s[1]
        umlal   v12.2d, v15.2s, v20.s[2]
        umlal2  v12.2d, v15.4s, v20.s[3]
        ldp     q15, q23, [x12, #0x1f0]
        umlal   v12.2d, v18.2s, v20.s[0]
        umlal2  v12.2d, v18.4s, v20.s[1]
        umlal   v12.2d, v13.2s, v8.s[2]
        ldr     q18, [x12, #0x230]
        umlal2  v12.2d, v13.4s, v8.s[3]
        umull   v13.2d, v15.2s, v10.s[2]
        umlal   v12.2d, v17.2s, v8.s[0]
        umlal2  v12.2d, v17.4s, v8.s[1]
        str     q12, [x0, #0xc0]
        umlal2  v13.2d, v15.4s, v10.s[3]
        and     v15.16b, v31.16b, v1.16b
        ldp     q12, q17, [x12, #0x210]
        umlal   v13.2d, v23.2s, v10.s[0]
        umlal2  v13.2d, v23.4s, v10.s[1]
        umlal   v13.2d, v12.2s, v20.s[2]
        umlal2  v13.2d, v12.4s, v20.s[3]
        and     v12.16b, v26.16b, v1.16b
        umlal   v13.2d, v17.2s, v20.s[0]
        usra    v12.2d, v29.2d, #0x1d
        umlal2  v13.2d, v17.4s, v20.s[1]
        ldp     q17, q23, [x12, #0x200]
        umlal   v13.2d, v27.2s, v8.s[2]
        ext     v26.16b, v26.16b, v0.16b, #8
        umlal2  v13.2d, v27.4s, v8.s[3]
        str     q13, [x0, #0xd0]
        umull   v13.2d, v17.2s, v10.s[2]
        and     v8.16b, v22.16b, v1.16b
        umlal2  v13.2d, v17.4s, v10.s[3]
        ldp     q17, q27, [x12, #0x220]
        umlal   v13.2d, v23.2s, v10.s[0]
        umlal2  v13.2d, v23.4s, v10.s[1]
        and     v23.16b, v28.16b, v1.16b
        umlal   v13.2d, v17.2s, v20.s[2]
        umlal2  v13.2d, v17.4s, v20.s[3]
        ext     v17.16b, v31.16b, v0.16b, #8
        umlal   v13.2d, v27.2s, v20.s[0]
        ext     v29.16b, v0.16b, v31.16b, #8
        usra    v15.2d, v29.2d, #0x1d
        umlal2  v13.2d, v27.4s, v20.s[1]
        str     q13, [x0, #0xe0]
        usra    v15.2d, v26.2d, #0x1d
        ext     v13.16b, v0.16b, v4.16b, #8
        umull   v26.2d, v18.2s, v10.s[2]
        ldp     q27, q29, [x12, #0x210]
        umull   v31.2d, v27.2s, v10.s[2]
        umlal2  v31.2d, v27.4s, v10.s[3]
        umlal   v31.2d, v29.2s, v10.s[0]
        umlal2  v31.2d, v29.4s, v10.s[1]
        and     v27.16b, v9.16b, v1.16b
        and     v29.16b, v4.16b, v1.16b
        usra    v29.2d, v13.2d, #0x1d
        umlal   v31.2d, v16.2s, v20.s[2]
        ext     v13.16b, v4.16b, v0.16b, #8
        umlal2  v31.2d, v16.4s, v20.s[3]
        ext     v4.16b, v0.16b, v9.16b, #8
        usra    v27.2d, v4.2d, #0x1d
        ext     v9.16b, v9.16b, v0.16b, #8
        usra    v29.2d, v9.2d, #0x1d
        and     v9.16b, v11.16b, v1.16b
        ext     v4.16b, v0.16b, v11.16b, #8
        usra    v9.2d, v4.2d, #0x1d
        ext     v11.16b, v11.16b, v0.16b, #8
        usra    v27.2d, v11.2d, #0x1d
        str     q31, [x0, #0xf0]
        ext     v11.16b, v0.16b, v21.16b, #8
        umlal2  v26.2d, v18.4s, v10.s[3]
        ext     v4.16b, v0.16b, v3.16b, #8
        ldp     q16, q18, [x12, #0x220]
        umull   v20.2d, v16.2s, v10.s[2]
        umlal2  v20.2d, v16.4s, v10.s[3]
        ext     v16.16b, v0.16b, v6.16b, #8
        umlal   v20.2d, v18.2s, v10.s[0]
        str     q26, [x0, #0x110]
        umlal2  v20.2d, v18.4s, v10.s[1]
        str     q20, [x0, #0x100]
        and     v10.16b, v24.16b, v1.16b
        and     v18.16b, v6.16b, v1.16b
        usra    v18.2d, v16.2d, #0x1d
        ext     v6.16b, v6.16b, v0.16b, #8
        ext     v16.16b, v0.16b, v19.16b, #8
        and     v20.16b, v19.16b, v1.16b
        usra    v20.2d, v16.2d, #0x1d
        ext     v16.16b, v19.16b, v0.16b, #8
        usra    v20.2d, v6.2d, #0x1d
        usra    v9.2d, v16.2d, #0x1d
        ext     v6.16b, v0.16b, v24.16b, #8
        usra    v10.2d, v6.2d, #0x1d
        ext     v6.16b, v24.16b, v0.16b, #8
        and     v16.16b, v25.16b, v1.16b
        and     v19.16b, v3.16b, v1.16b
        usra    v19.2d, v4.2d, #0x1d
        ext     v3.16b, v3.16b, v0.16b, #8
        usra    v18.2d, v3.2d, #0x1d
        and     v3.16b, v2.16b, v1.16b
        ext     v4.16b, v0.16b, v25.16b, #8
        usra    v16.2d, v4.2d, #0x1d
        ext     v4.16b, v25.16b, v0.16b, #8
        usra    v19.2d, v4.2d, #0x1d
        and     v4.16b, v7.16b, v1.16b
        and     v24.16b, v21.16b, v1.16b
        usra    v24.2d, v11.2d, #0x1d
        ext     v11.16b, v21.16b, v0.16b, #8
        ext     v21.16b, v0.16b, v2.16b, #8
        usra    v3.2d, v21.2d, #0x1d
        ext     v21.16b, v0.16b, v7.16b, #8
        usra    v3.2d, v6.2d, #0x1d
        ext     v2.16b, v2.16b, v0.16b, #8
        ldp     d6, d25, [x1, #0xa8]
        usra    v14.2d, v6.2d, #0x30
        ext     v6.16b, v7.16b, v0.16b, #8
        shl     v7.2d, v25.2d, #0x16
        usra    v4.2d, v21.2d, #0x1d
        usra    v14.2d, v7.2d, #6
        ext     v7.16b, v0.16b, v14.16b, #8
        usra    v16.2d, v11.2d, #0x1d
        ext     v11.16b, v0.16b, v5.16b, #8
        usra    v14.2d, v7.2d, #0x1d
        ext     v7.16b, v14.16b, v0.16b, #8
        and     v14.16b, v14.16b, v1.16b
        usra    v4.2d, v2.2d, #0x1d
        ext     v2.16b, v0.16b, v28.16b, #8
        ldp     d21, d25, [x1, #0xb0]
        usra    v10.2d, v21.2d, #0x2a
        shl     v21.2d, v25.2d, #0x1c
        usra    v10.2d, v21.2d, #6
        usra    v10.2d, v7.2d, #0x1d
        ext     v7.16b, v0.16b, v22.16b, #8
        ldp     q21, q25, [x12]
        umlal   v10.2d, v21.2s, v14.s[0]
        usra    v24.2d, v6.2d, #0x1d
        umlal2  v10.2d, v21.4s, v14.s[2]
        ext     v6.16b, v0.16b, v10.16b, #8
        usra    v10.2d, v6.2d, #0x1d
        ldp     d6, d21, [x1, #0xb8]
        and     v26.16b, v10.16b, v1.16b
        ext     v10.16b, v10.16b, v0.16b, #8
        shl     v21.2d, v21.2d, #0x22
        ext     v31.16b, v0.16b, v30.16b, #8
        usra    v3.2d, v6.2d, #0x24
        ext     v6.16b, v22.16b, v0.16b, #8
        usra    v3.2d, v21.2d, #6
        and     v21.16b, v5.16b, v1.16b
        usra    v3.2d, v10.2d, #0x1d
        umlal   v3.2d, v25.2s, v14.s[0]
        umlal2  v3.2d, v25.4s, v14.s[2]
        ldp     q10, q22, [x12, #0x20]
        umlal   v4.2d, v10.2s, v14.s[0]
        usra    v8.2d, v7.2d, #0x1d
        umlal2  v4.2d, v10.4s, v14.s[2]
        ldp     q10, q7, [x12]
        umlal   v24.2d, v22.2s, v14.s[0]
        ext     v5.16b, v5.16b, v0.16b, #8
        umlal   v3.2d, v10.2s, v26.s[0]
        ext     v25.16b, v28.16b, v0.16b, #8
        umlal2  v24.2d, v22.4s, v14.s[2]
        and     v22.16b, v30.16b, v1.16b
        umlal2  v3.2d, v10.4s, v26.s[2]
        usra    v23.2d, v2.2d, #0x1d
        ldp     d10, d2, [x1, #0xc0]
        usra    v4.2d, v10.2d, #0x1e
        shl     v10.2d, v2.2d, #0x28
        usra    v4.2d, v10.2d, #6
        ldp     q10, q2, [x12, #0x40]
        umlal   v16.2d, v10.2s, v14.s[0]
        usra    v21.2d, v11.2d, #0x1d
        umlal2  v16.2d, v10.4s, v14.s[2]
        ldp     q10, q11, [x12, #0x20]
        usra    v21.2d, v13.2d, #0x1d
        ext     v13.16b, v0.16b, v3.16b, #8
        usra    v3.2d, v13.2d, #0x1d
        ldr     q13, [x0]
        usra    v22.2d, v31.2d, #0x1d
        ext     v28.16b, v30.16b, v0.16b, #8
        umlal   v24.2d, v10.2s, v26.s[0]
        ext     v30.16b, v3.16b, v0.16b, #8
        umlal   v19.2d, v2.2s, v14.s[0]
        usra    v22.2d, v5.2d, #0x1d
        usra    v4.2d, v30.2d, #0x1d
        ldp     q5, q30, [x12, #0x60]
        and     v3.16b, v3.16b, v1.16b
        usra    v12.2d, v6.2d, #0x1d
        umlal2  v24.2d, v10.4s, v26.s[2]
        ldp     q10, q6, [x12, #0x40]
        umlal2  v19.2d, v2.4s, v14.s[2]
        usra    v8.2d, v25.2d, #0x1d
        ldp     q2, q25, [x12]
        umlal   v16.2d, v11.2s, v26.s[0]
        umlal2  v16.2d, v11.4s, v26.s[2]
        usra    v23.2d, v28.2d, #0x1d
        umlal   v4.2d, v7.2s, v26.s[0]
        ext     v11.16b, v13.16b, v0.16b, #8
        umlal   v18.2d, v5.2s, v14.s[0]
        and     v28.16b, v13.16b, v1.16b
        umlal2  v4.2d, v7.4s, v26.s[2]
        ext     v13.16b, v0.16b, v13.16b, #8
        umlal2  v18.2d, v5.4s, v14.s[2]
        ldp     q5, q7, [x12, #0x80]
        umlal   v19.2d, v10.2s, v26.s[0]
        usra    v28.2d, v17.2d, #0x1d
        umlal   v20.2d, v30.2s, v14.s[0]
        uzp1    v17.4s, v14.4s, v26.4s
        usra    v28.2d, v13.2d, #0x1d
        umlal2  v20.2d, v30.4s, v14.s[2]
        ldp     q13, q30, [x12, #0xa0]
        umlal   v4.2d, v2.2s, v3.s[0]
        umlal2  v19.2d, v10.4s, v26.s[2]
        ldr     q10, [x0, #0x10]
        umlal2  v4.2d, v2.4s, v3.s[2]
        ext     v2.16b, v0.16b, v4.16b, #8
        umlal   v18.2d, v6.2s, v26.s[0]
        usra    v4.2d, v2.2d, #0x1d
        umlal   v9.2d, v5.2s, v14.s[0]
        ext     v2.16b, v4.16b, v0.16b, #8
        umlal2  v9.2d, v5.4s, v14.s[2]
        and     v4.16b, v4.16b, v1.16b
        umlal2  v18.2d, v6.4s, v26.s[2]
        ldp     q5, q6, [x12, #0xc0]
        umlal   v27.2d, v7.2s, v14.s[0]
        umlal2  v27.2d, v7.4s, v14.s[2]
        umlal   v22.2d, v5.2s, v14.s[0]
        umlal   v29.2d, v13.2s, v14.s[0]
        ldp     q7, q31, [x12, #0xe0]
        umlal2  v29.2d, v13.4s, v14.s[2]
        umlal   v21.2d, v30.2s, v14.s[0]
        umlal2  v21.2d, v30.4s, v14.s[2]
        ldp     q13, q30, [x12, #0x100]
        umlal   v23.2d, v6.2s, v14.s[0]
        umlal2  v22.2d, v5.4s, v14.s[2]
        umlal   v12.2d, v31.2s, v14.s[0]
        umlal   v8.2d, v7.2s, v14.s[0]
        umlal   v15.2d, v13.2s, v14.s[0]
        umlal2  v12.2d, v31.4s, v14.s[2]
        ldp     d5, d31, [x1, #0xc8]
        usra    v24.2d, v5.2d, #0x18
        umlal2  v15.2d, v13.4s, v14.s[2]
        shl     v13.2d, v31.2d, #0x2e
        umlal2  v8.2d, v7.4s, v14.s[2]
        usra    v24.2d, v13.2d, #6
        ldp     q13, q5, [x12, #0x60]
        usra    v24.2d, v2.2d, #0x1d
        umlal   v20.2d, v13.2s, v26.s[0]
        umlal2  v20.2d, v13.4s, v26.s[2]
        ldp     q13, q2, [x12, #0x80]
        umlal   v24.2d, v25.2s, v3.s[0]
        umlal2  v24.2d, v25.4s, v3.s[2]
        umlal   v9.2d, v5.2s, v26.s[0]
        ext     v7.16b, v10.16b, v0.16b, #8
        umlal2  v9.2d, v5.4s, v26.s[2]
        umlal   v27.2d, v13.2s, v26.s[0]
        umlal2  v27.2d, v13.4s, v26.s[2]
        and     v13.16b, v10.16b, v1.16b
        umlal   v29.2d, v2.2s, v26.s[0]
        ext     v10.16b, v0.16b, v10.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        ldp     q11, q5, [x12, #0x20]
        umlal   v16.2d, v11.2s, v3.s[0]
        usra    v13.2d, v10.2d, #0x1d
        umlal2  v16.2d, v11.4s, v3.s[2]
        ldp     q10, q11, [x12, #0xc0]
        umlal   v19.2d, v5.2s, v3.s[0]
        umlal2  v29.2d, v2.4s, v26.s[2]
        ldp     q2, q25, [x12, #0x120]
        umlal2  v19.2d, v5.4s, v3.s[2]
        umlal2  v23.2d, v6.4s, v14.s[2]
        ldr     q5, [x0, #0x20]
        ext     v6.16b, v5.16b, v0.16b, #8
        umlal   v28.2d, v30.2s, v14.s[0]
        umlal2  v28.2d, v30.4s, v14.s[2]
        ldp     q14, q25, [x12, #0xa0]
        and     v30.16b, v5.16b, v1.16b
        usra    v30.2d, v7.2d, #0x1d
        umlal   v21.2d, v14.2s, v26.s[0]
        ext     v5.16b, v0.16b, v5.16b, #8
        umlal2  v21.2d, v14.4s, v26.s[2]
        ldp     q14, q7, [x12, #0xe0]
        umlal   v23.2d, v10.2s, v26.s[0]
        usra    v30.2d, v5.2d, #0x1d
        umlal   v22.2d, v25.2s, v26.s[0]
        ldp     q5, q31, [x12, #0x40]
        umlal   v18.2d, v5.2s, v3.s[0]
        umlal   v20.2d, v31.2s, v3.s[0]
        umlal2  v18.2d, v5.4s, v3.s[2]
        umlal2  v20.2d, v31.4s, v3.s[2]
        umlal   v8.2d, v11.2s, v26.s[0]
        umlal2  v23.2d, v10.4s, v26.s[2]
        ldp     q10, q5, [x12, #0x60]
        umlal   v9.2d, v10.2s, v3.s[0]
        umlal   v27.2d, v5.2s, v3.s[0]
        umlal2  v9.2d, v10.4s, v3.s[2]
        umlal   v15.2d, v7.2s, v26.s[0]
        umlal   v12.2d, v14.2s, v26.s[0]
        umlal2  v27.2d, v5.4s, v3.s[2]
        umlal2  v8.2d, v11.4s, v26.s[2]
        umlal2  v15.2d, v7.4s, v26.s[2]
        ldp     q10, q11, [x12, #0x80]
        umlal2  v12.2d, v14.4s, v26.s[2]
        ldp     q14, q5, [x12, #0x100]
        umlal   v29.2d, v10.2s, v3.s[0]
        umlal2  v22.2d, v25.4s, v26.s[2]
        uzp1    v7.4s, v3.4s, v4.4s
        ldp     q25, q31, [x12]
        umlal   v13.2d, v5.2s, v26.s[0]
        umlal   v28.2d, v14.2s, v26.s[0]
        umlal2  v13.2d, v5.4s, v26.s[2]
        umlal2  v29.2d, v10.4s, v3.s[2]
        umlal   v24.2d, v25.2s, v4.s[0]
        umlal   v13.2d, v2.2s, v17.s[0]
        umlal2  v28.2d, v14.4s, v26.s[2]
        ldp     q14, q10, [x12, #0xa0]
        ldp     q5, q26, [x12, #0xc0]
        umlal2  v24.2d, v25.4s, v4.s[2]
        umlal2  v13.2d, v2.4s, v17.s[1]
        ext     v2.16b, v0.16b, v24.16b, #8
        usra    v24.2d, v2.2d, #0x1d
        umlal   v21.2d, v11.2s, v3.s[0]
        umlal   v22.2d, v14.2s, v3.s[0]
        umlal   v23.2d, v10.2s, v3.s[0]
        umlal2  v22.2d, v14.4s, v3.s[2]
        umlal2  v23.2d, v10.4s, v3.s[2]
        umlal2  v21.2d, v11.4s, v3.s[2]
        umlal   v8.2d, v5.2s, v3.s[0]
        umlal2  v8.2d, v5.4s, v3.s[2]
        ldp     d14, d10, [x1, #0xd0]
        umlal   v12.2d, v26.2s, v3.s[0]
        usra    v16.2d, v14.2d, #0x12
        umlal2  v12.2d, v26.4s, v3.s[2]
        shl     v14.2d, v10.2d, #0x34
        ext     v10.16b, v24.16b, v0.16b, #8
        usra    v16.2d, v14.2d, #6
        and     v14.16b, v24.16b, v1.16b
        usra    v16.2d, v10.2d, #0x1d
        ldp     q10, q11, [x12, #0x20]
        umlal   v16.2d, v31.2s, v4.s[0]
        ldp     q2, q5, [x12, #0xe0]
        umlal2  v16.2d, v31.4s, v4.s[2]
        umlal   v19.2d, v10.2s, v4.s[0]
        ldp     q24, q25, [x12, #0x100]
        umlal2  v19.2d, v10.4s, v4.s[2]
        ldr     q10, [x0, #0x30]
        umlal   v18.2d, v11.2s, v4.s[0]
        umlal2  v18.2d, v11.4s, v4.s[2]
        umlal   v15.2d, v2.2s, v3.s[0]
        umlal2  v15.2d, v2.4s, v3.s[2]
        umlal   v28.2d, v5.2s, v3.s[0]
        umlal   v13.2d, v24.2s, v3.s[0]
        umlal2  v28.2d, v5.4s, v3.s[2]
        umlal   v30.2d, v25.2s, v3.s[0]
        umlal2  v13.2d, v24.4s, v3.s[2]
        umlal2  v30.2d, v25.4s, v3.s[2]
        ldp     q11, q2, [x12, #0x140]
        ldp     q2, q3, [x12, #0x40]
        ldp     q5, q24, [x12, #0x120]
        and     v25.16b, v10.16b, v1.16b
        usra    v25.2d, v6.2d, #0x1d
        umlal   v20.2d, v2.2s, v4.s[0]
        umlal2  v20.2d, v2.4s, v4.s[2]
        ldp     q2, q6, [x12, #0x60]
        umlal   v9.2d, v3.2s, v4.s[0]
        umlal2  v9.2d, v3.4s, v4.s[2]
        ext     v3.16b, v10.16b, v0.16b, #8
        ext     v10.16b, v0.16b, v10.16b, #8
        usra    v25.2d, v10.2d, #0x1d
        umlal   v27.2d, v2.2s, v4.s[0]
        ldp     q10, q26, [x12, #0x80]
        umlal2  v27.2d, v2.4s, v4.s[2]
        umlal   v29.2d, v6.2s, v4.s[0]
        umlal2  v29.2d, v6.4s, v4.s[2]
        umlal   v30.2d, v5.2s, v17.s[2]
        umlal2  v30.2d, v5.4s, v17.s[3]
        umlal   v30.2d, v24.2s, v17.s[0]
        umlal   v21.2d, v10.2s, v4.s[0]
        umlal2  v30.2d, v24.4s, v17.s[1]
        umlal2  v21.2d, v10.4s, v4.s[2]
        ldp     q10, q2, [x12, #0xa0]
        umlal   v22.2d, v26.2s, v4.s[0]
        umlal2  v22.2d, v26.4s, v4.s[2]
        umlal   v23.2d, v10.2s, v4.s[0]
        umlal   v8.2d, v2.2s, v4.s[0]
        umlal2  v23.2d, v10.4s, v4.s[2]
        ldp     q10, q5, [x12, #0xc0]
        umlal2  v8.2d, v2.4s, v4.s[2]
        ldp     q2, q6, [x12, #0xe0]
        umlal   v12.2d, v10.2s, v4.s[0]
        umlal2  v12.2d, v10.4s, v4.s[2]
        ldp     d10, d24, [x1, #0xd8]
        umlal   v15.2d, v5.2s, v4.s[0]
        usra    v19.2d, v10.2d, #0xc
        umlal2  v15.2d, v5.4s, v4.s[2]
        shl     v10.2d, v24.2d, #0x3a
        umlal   v13.2d, v6.2s, v4.s[0]
        usra    v19.2d, v10.2d, #6
        ldp     q10, q5, [x12]
        umlal   v28.2d, v2.2s, v4.s[0]
        umlal2  v28.2d, v2.4s, v4.s[2]
        umlal2  v13.2d, v6.4s, v4.s[2]
        umlal   v16.2d, v10.2s, v14.s[0]
        umlal2  v16.2d, v10.4s, v14.s[2]
        ldp     q10, q2, [x12, #0x100]
        ldp     q6, q24, [x12, #0x20]
        umlal   v30.2d, v10.2s, v4.s[0]
        umlal   v18.2d, v6.2s, v14.s[0]
        umlal2  v18.2d, v6.4s, v14.s[2]
        ext     v6.16b, v0.16b, v16.16b, #8
        usra    v16.2d, v6.2d, #0x1d
        ext     v6.16b, v16.16b, v0.16b, #8
        usra    v19.2d, v6.2d, #0x1d
        and     v6.16b, v16.16b, v1.16b
        umlal   v19.2d, v5.2s, v14.s[0]
        umlal2  v19.2d, v5.4s, v14.s[2]
        ldp     q5, q16, [x12, #0x40]
        umlal   v20.2d, v24.2s, v14.s[0]
        umlal2  v20.2d, v24.4s, v14.s[2]
        umlal   v25.2d, v2.2s, v4.s[0]
        umlal   v9.2d, v5.2s, v14.s[0]
        umlal2  v9.2d, v5.4s, v14.s[2]
        umlal   v27.2d, v16.2s, v14.s[0]
        umlal2  v27.2d, v16.4s, v14.s[2]
        ldp     q5, q16, [x12, #0x60]
        umlal2  v25.2d, v2.4s, v4.s[2]
        ldp     q2, q24, [x12, #0x120]
        umlal2  v30.2d, v10.4s, v4.s[2]
        umlal   v29.2d, v5.2s, v14.s[0]
        umlal2  v29.2d, v5.4s, v14.s[2]
        umlal   v25.2d, v2.2s, v7.s[0]
        umlal2  v25.2d, v2.4s, v7.s[1]
        umlal   v25.2d, v24.2s, v17.s[2]
        umlal2  v25.2d, v24.4s, v17.s[3]
        ldr     q10, [x0, #0x40]
        ldp     q2, q4, [x12, #0x80]
        umlal   v25.2d, v11.2s, v17.s[0]
        umlal2  v25.2d, v11.4s, v17.s[1]
        ldp     q11, q5, [x12, #0xa0]
        ext     v24.16b, v0.16b, v10.16b, #8
        umlal   v21.2d, v16.2s, v14.s[0]
        umlal2  v21.2d, v16.4s, v14.s[2]
        and     v16.16b, v10.16b, v1.16b
        ext     v10.16b, v10.16b, v0.16b, #8
        ldr     d26, [x1, #0xe0]
        usra    v16.2d, v3.2d, #0x1d
        umlal   v22.2d, v2.2s, v14.s[0]
        usra    v18.2d, v26.2d, #6
        ldp     q3, q26, [x12, #0xc0]
        umlal   v23.2d, v4.2s, v14.s[0]
        umlal2  v22.2d, v2.4s, v14.s[2]
        usra    v16.2d, v24.2d, #0x1d
        umlal   v28.2d, v26.2s, v14.s[0]
        ldr     d2, [x1, #0xe8]
        umlal2  v28.2d, v26.4s, v14.s[2]
        ldp     q24, q26, [x12, #0xe0]
        umlal   v12.2d, v5.2s, v14.s[0]
        shl     v2.2d, v2.2d, #6
        umlal2  v23.2d, v4.4s, v14.s[2]
        uzp1    v4.4s, v14.4s, v6.4s
        umlal   v8.2d, v11.2s, v14.s[0]
        umlal2  v8.2d, v11.4s, v14.s[2]
        ldr     q11, [x0, #0x50]
        umlal2  v12.2d, v5.4s, v14.s[2]
        ldp     q5, q31, [x12, #0x160]
        umlal   v30.2d, v26.2s, v14.s[0]
        umlal   v15.2d, v3.2s, v14.s[0]
        umlal2  v15.2d, v3.4s, v14.s[2]
        ldp     q3, q31, [x12, #0x100]
        umlal   v25.2d, v3.2s, v14.s[0]
        umlal   v13.2d, v24.2s, v14.s[0]
        umlal   v16.2d, v31.2s, v14.s[0]
        umlal2  v16.2d, v31.4s, v14.s[2]
        umlal2  v13.2d, v24.4s, v14.s[2]
        umlal2  v25.2d, v3.4s, v14.s[2]
        ldp     q3, q24, [x12]
        umlal   v19.2d, v3.2s, v6.s[0]
        umlal2  v19.2d, v3.4s, v6.s[2]
        umlal2  v30.2d, v26.4s, v14.s[2]
        ldp     q14, q3, [x12, #0x20]
        umlal   v20.2d, v14.2s, v6.s[0]
        ldp     q26, q31, [x12, #0x120]
        umlal   v9.2d, v3.2s, v6.s[0]
        umlal2  v9.2d, v3.4s, v6.s[2]
        umlal2  v20.2d, v14.4s, v6.s[2]
        ext     v14.16b, v0.16b, v19.16b, #8
        usra    v19.2d, v14.2d, #0x1d
        and     v14.16b, v19.16b, v1.16b
        ext     v3.16b, v19.16b, v0.16b, #8
        usra    v18.2d, v3.2d, #0x1d
        umlal   v18.2d, v24.2s, v6.s[0]
        usra    v20.2d, v2.2d, #6
        ldp     q2, q3, [x12, #0x40]
        umlal2  v18.2d, v24.4s, v6.s[2]
        umlal   v27.2d, v2.2s, v6.s[0]
        umlal2  v27.2d, v2.4s, v6.s[2]
        ldp     q2, q19, [x12, #0x140]
        umlal   v16.2d, v26.2s, v7.s[2]
        umlal2  v16.2d, v26.4s, v7.s[3]
        and     v24.16b, v11.16b, v1.16b
        usra    v24.2d, v10.2d, #0x1d
        umlal   v16.2d, v31.2s, v7.s[0]
        umlal2  v16.2d, v31.4s, v7.s[1]
        ldp     q10, q26, [x12, #0x60]
        umlal   v29.2d, v3.2s, v6.s[0]
        umlal2  v29.2d, v3.4s, v6.s[2]
        umlal   v16.2d, v2.2s, v17.s[2]
        umlal2  v16.2d, v2.4s, v17.s[3]
        ldp     q2, q3, [x12, #0x80]
        umlal   v22.2d, v26.2s, v6.s[0]
        umlal   v16.2d, v19.2s, v17.s[0]
        umlal2  v16.2d, v19.4s, v17.s[1]
        ldp     q19, q31, [x12, #0xa0]
        umlal   v21.2d, v10.2s, v6.s[0]
        umlal   v23.2d, v2.2s, v6.s[0]
        umlal2  v23.2d, v2.4s, v6.s[2]
        ext     v2.16b, v11.16b, v0.16b, #8
        umlal   v12.2d, v19.2s, v6.s[0]
        ext     v11.16b, v0.16b, v11.16b, #8
        usra    v24.2d, v11.2d, #0x1d
        umlal2  v22.2d, v26.4s, v6.s[2]
        ldp     q11, q26, [x12, #0xc0]
        umlal   v28.2d, v11.2s, v6.s[0]
        umlal   v13.2d, v26.2s, v6.s[0]
        umlal2  v28.2d, v11.4s, v6.s[2]
        ldr     q11, [x0, #0x60]
        umlal   v8.2d, v3.2s, v6.s[0]
        umlal2  v8.2d, v3.4s, v6.s[2]
        umlal2  v13.2d, v26.4s, v6.s[2]
        ldp     q3, q26, [x12, #0x100]
        umlal   v15.2d, v31.2s, v6.s[0]
        umlal2  v15.2d, v31.4s, v6.s[2]
        umlal   v16.2d, v3.2s, v6.s[0]
        umlal2  v12.2d, v19.4s, v6.s[2]
        ldp     q19, q31, [x12, #0xe0]
        umlal   v30.2d, v19.2s, v6.s[0]
        umlal2  v21.2d, v10.4s, v6.s[2]
        umlal   v25.2d, v31.2s, v6.s[0]
        umlal2  v16.2d, v3.4s, v6.s[2]
        umlal2  v30.2d, v19.4s, v6.s[2]
        ldp     q10, q3, [x12, #0x120]
        umlal   v24.2d, v26.2s, v6.s[0]
        umlal2  v25.2d, v31.4s, v6.s[2]
        ldp     q19, q31, [x12]
        umlal   v18.2d, v19.2s, v14.s[0]
        umlal2  v18.2d, v19.4s, v14.s[2]
        umlal2  v24.2d, v26.4s, v6.s[2]
        ldp     q6, q19, [x12, #0x20]
        umlal   v9.2d, v6.2s, v14.s[0]
        umlal2  v9.2d, v6.4s, v14.s[2]
        ext     v6.16b, v0.16b, v18.16b, #8
        usra    v18.2d, v6.2d, #0x1d
        umlal   v24.2d, v10.2s, v4.s[0]
        umlal   v27.2d, v19.2s, v14.s[0]
        and     v6.16b, v18.16b, v1.16b
        umlal2  v24.2d, v10.4s, v4.s[1]
        ext     v10.16b, v18.16b, v0.16b, #8
        usra    v20.2d, v10.2d, #0x1d
        umlal   v24.2d, v3.2s, v7.s[2]
        umlal2  v27.2d, v19.4s, v14.s[2]
        ldp     q10, q18, [x12, #0x140]
        umlal2  v24.2d, v3.4s, v7.s[3]
        ldp     q3, q19, [x12, #0x40]
        umlal   v20.2d, v31.2s, v14.s[0]
        umlal2  v20.2d, v31.4s, v14.s[2]
        ext     v26.16b, v0.16b, v11.16b, #8
        umlal   v24.2d, v10.2s, v7.s[0]
        umlal2  v24.2d, v10.4s, v7.s[1]
        umlal   v24.2d, v18.2s, v17.s[2]
        umlal2  v24.2d, v18.4s, v17.s[3]
        ldp     q10, q18, [x12, #0x60]
        umlal   v24.2d, v5.2s, v17.s[0]
        umlal   v29.2d, v3.2s, v14.s[0]
        umlal2  v24.2d, v5.4s, v17.s[1]
        umlal2  v29.2d, v3.4s, v14.s[2]
        umlal   v21.2d, v19.2s, v14.s[0]
        ldp     q3, q5, [x12, #0x80]
        umlal2  v21.2d, v19.4s, v14.s[2]
        and     v19.16b, v11.16b, v1.16b
        ext     v11.16b, v11.16b, v0.16b, #8
        usra    v19.2d, v2.2d, #0x1d
        umlal   v22.2d, v10.2s, v14.s[0]
        uzp1    v2.4s, v14.4s, v6.4s
        usra    v19.2d, v26.2d, #0x1d
        umlal   v23.2d, v18.2s, v14.s[0]
        umlal   v8.2d, v3.2s, v14.s[0]
        umlal2  v22.2d, v10.4s, v14.s[2]
        ldp     q10, q26, [x12, #0xa0]
        umlal   v12.2d, v5.2s, v14.s[0]
        umlal2  v23.2d, v18.4s, v14.s[2]
        ldp     q18, q31, [x12, #0xc0]
        umlal2  v8.2d, v3.4s, v14.s[2]
        umlal   v15.2d, v10.2s, v14.s[0]
        umlal2  v12.2d, v5.4s, v14.s[2]
        umlal2  v15.2d, v10.4s, v14.s[2]
        ldp     q10, q3, [x12, #0xe0]
        umlal   v28.2d, v26.2s, v14.s[0]
        umlal   v13.2d, v18.2s, v14.s[0]
        umlal2  v28.2d, v26.4s, v14.s[2]
        umlal2  v13.2d, v18.4s, v14.s[2]
        ldp     q5, q18, [x12, #0x100]
        umlal   v30.2d, v31.2s, v14.s[0]
        umlal   v25.2d, v10.2s, v14.s[0]
        umlal2  v30.2d, v31.4s, v14.s[2]
        ldr     q26, [x0, #0x70]
        umlal2  v25.2d, v10.4s, v14.s[2]
        ldp     q10, q31, [x12, #0x120]
        umlal   v16.2d, v3.2s, v14.s[0]
        umlal2  v16.2d, v3.4s, v14.s[2]
        umlal   v24.2d, v5.2s, v14.s[0]
        umlal2  v24.2d, v5.4s, v14.s[2]
        ldp     q3, q5, [x12]
        umlal   v20.2d, v3.2s, v6.s[0]
        umlal2  v20.2d, v3.4s, v6.s[2]
        umlal   v19.2d, v18.2s, v14.s[0]
        umlal2  v19.2d, v18.4s, v14.s[2]
        ldp     q14, q3, [x12, #0x140]
        umlal   v19.2d, v10.2s, v4.s[2]
        umlal2  v19.2d, v10.4s, v4.s[3]
        ext     v10.16b, v0.16b, v20.16b, #8
        usra    v20.2d, v10.2d, #0x1d
        ext     v10.16b, v20.16b, v0.16b, #8
        and     v18.16b, v20.16b, v1.16b
        umlal   v19.2d, v31.2s, v4.s[0]
        umlal2  v19.2d, v31.4s, v4.s[1]
        ldp     d20, d31, [x1, #0xe8]
        shl     v31.2d, v31.2d, #0xc
        umlal   v19.2d, v14.2s, v7.s[2]
        usra    v9.2d, v20.2d, #0x3a
        umlal2  v19.2d, v14.4s, v7.s[3]
        usra    v9.2d, v31.2d, #6
        ldp     q14, q20, [x12, #0x160]
        usra    v9.2d, v10.2d, #0x1d
        umlal   v9.2d, v5.2s, v6.s[0]
        umlal2  v9.2d, v5.4s, v6.s[2]
        ldp     q10, q5, [x12, #0x20]
        umlal   v27.2d, v10.2s, v6.s[0]
        umlal2  v27.2d, v10.4s, v6.s[2]
        umlal   v19.2d, v3.2s, v7.s[0]
        umlal2  v19.2d, v3.4s, v7.s[1]
        ldp     q10, q3, [x12, #0x40]
        umlal   v19.2d, v14.2s, v17.s[2]
        umlal   v29.2d, v5.2s, v6.s[0]
        umlal2  v19.2d, v14.4s, v17.s[3]
        ldp     q14, q31, [x12, #0x60]
        umlal2  v29.2d, v5.4s, v6.s[2]
        umlal   v19.2d, v20.2s, v17.s[0]
        and     v5.16b, v26.16b, v1.16b
        usra    v5.2d, v11.2d, #0x1d
        umlal   v21.2d, v10.2s, v6.s[0]
        umlal2  v21.2d, v10.4s, v6.s[2]
        ext     v10.16b, v0.16b, v26.16b, #8
        ext     v11.16b, v26.16b, v0.16b, #8
        usra    v5.2d, v10.2d, #0x1d
        umlal   v22.2d, v3.2s, v6.s[0]
        ldp     q10, q26, [x12, #0x180]
        umlal2  v19.2d, v20.4s, v17.s[1]
        ldp     q20, q26, [x12, #0x80]
        umlal   v23.2d, v14.2s, v6.s[0]
        umlal2  v23.2d, v14.4s, v6.s[2]
        umlal   v8.2d, v31.2s, v6.s[0]
        umlal   v12.2d, v20.2s, v6.s[0]
        umlal2  v22.2d, v3.4s, v6.s[2]
        ldp     q14, q3, [x12, #0xa0]
        umlal   v15.2d, v26.2s, v6.s[0]
        umlal2  v8.2d, v31.4s, v6.s[2]
        umlal2  v12.2d, v20.4s, v6.s[2]
        ldr     q20, [x0, #0x80]
        umlal2  v15.2d, v26.4s, v6.s[2]
        ldp     q26, q31, [x12, #0xc0]
        umlal   v28.2d, v14.2s, v6.s[0]
        umlal   v30.2d, v26.2s, v6.s[0]
        umlal   v13.2d, v3.2s, v6.s[0]
        umlal   v25.2d, v31.2s, v6.s[0]
        umlal2  v30.2d, v26.4s, v6.s[2]
        umlal2  v13.2d, v3.4s, v6.s[2]
        umlal2  v28.2d, v14.4s, v6.s[2]
        ldp     q14, q3, [x12, #0xe0]
        umlal   v16.2d, v14.2s, v6.s[0]
        umlal2  v25.2d, v31.4s, v6.s[2]
        umlal2  v16.2d, v14.4s, v6.s[2]
        ldp     q14, q26, [x12, #0x100]
        umlal   v24.2d, v3.2s, v6.s[0]
        umlal   v19.2d, v14.2s, v6.s[0]
        umlal   v5.2d, v26.2s, v6.s[0]
        umlal2  v24.2d, v3.4s, v6.s[2]
        umlal2  v19.2d, v14.4s, v6.s[2]
        ldp     q14, q3, [x12, #0x120]
        umlal2  v5.2d, v26.4s, v6.s[2]
        ldp     q6, q26, [x12, #0x140]
        umlal   v5.2d, v14.2s, v2.s[0]
        umlal2  v5.2d, v14.4s, v2.s[1]
        umlal   v5.2d, v3.2s, v4.s[2]
        umlal2  v5.2d, v3.4s, v4.s[3]
        umlal   v5.2d, v6.2s, v4.s[0]
        umlal2  v5.2d, v6.4s, v4.s[1]
        ldp     q14, q3, [x12]
        umlal   v9.2d, v14.2s, v18.s[0]
        umlal2  v9.2d, v14.4s, v18.s[2]
        umlal   v5.2d, v26.2s, v7.s[2]
        umlal2  v5.2d, v26.4s, v7.s[3]
        ldp     q14, q6, [x12, #0x160]
        umlal   v5.2d, v14.2s, v7.s[0]
        umlal2  v5.2d, v14.4s, v7.s[1]
        umlal   v5.2d, v6.2s, v17.s[2]
        umlal2  v5.2d, v6.4s, v17.s[3]
        ldp     d14, d6, [x1, #0xf0]
        usra    v27.2d, v14.2d, #0x34
        umlal   v5.2d, v10.2s, v17.s[0]
        shl     v14.2d, v6.2d, #0x12
        umlal2  v5.2d, v10.4s, v17.s[1]
        usra    v27.2d, v14.2d, #6
        ext     v14.16b, v0.16b, v9.16b, #8
        usra    v9.2d, v14.2d, #0x1d
        and     v14.16b, v9.16b, v1.16b
        ext     v10.16b, v9.16b, v0.16b, #8
        usra    v27.2d, v10.2d, #0x1d
        umlal   v27.2d, v3.2s, v18.s[0]
        ldp     q10, q9, [x12, #0x20]
        umlal2  v27.2d, v3.4s, v18.s[2]
        ext     v3.16b, v20.16b, v0.16b, #8
        umlal   v29.2d, v10.2s, v18.s[0]
        umlal2  v29.2d, v10.4s, v18.s[2]
        ldp     q10, q6, [x12, #0x40]
        umlal   v21.2d, v9.2s, v18.s[0]
        umlal   v22.2d, v10.2s, v18.s[0]
        umlal2  v21.2d, v9.4s, v18.s[2]
        umlal   v23.2d, v6.2s, v18.s[0]
        umlal2  v22.2d, v10.4s, v18.s[2]
        ldp     q10, q9, [x12, #0x60]
        umlal   v8.2d, v10.2s, v18.s[0]
        umlal   v12.2d, v9.2s, v18.s[0]
        umlal2  v23.2d, v6.4s, v18.s[2]
        umlal2  v8.2d, v10.4s, v18.s[2]
        and     v10.16b, v20.16b, v1.16b
        usra    v10.2d, v11.2d, #0x1d
        ext     v11.16b, v0.16b, v20.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        ldp     q11, q6, [x12]
        ldp     q6, q20, [x12, #0x80]
        umlal2  v12.2d, v9.4s, v18.s[2]
        umlal   v15.2d, v6.2s, v18.s[0]
        umlal2  v15.2d, v6.4s, v18.s[2]
        ldp     q9, q6, [x12, #0xa0]
        umlal   v13.2d, v9.2s, v18.s[0]
        umlal   v28.2d, v20.2s, v18.s[0]
        umlal   v30.2d, v6.2s, v18.s[0]
        umlal2  v28.2d, v20.4s, v18.s[2]
        umlal2  v13.2d, v9.4s, v18.s[2]
        umlal2  v30.2d, v6.4s, v18.s[2]
        ldp     q9, q6, [x12, #0xc0]
        uzp1    v20.4s, v18.4s, v14.4s
        umlal   v25.2d, v9.2s, v18.s[0]
        umlal2  v25.2d, v9.4s, v18.s[2]
        ldr     q9, [x12, #0x480]
        umlal   v16.2d, v6.2s, v18.s[0]
        umlal2  v16.2d, v6.4s, v18.s[2]
        umlal   v27.2d, v11.2s, v14.s[0]
        umlal2  v27.2d, v11.4s, v14.s[2]
        ldp     q11, q6, [x12, #0xe0]
        umlal   v24.2d, v11.2s, v18.s[0]
        umlal   v19.2d, v6.2s, v18.s[0]
        umlal2  v24.2d, v11.4s, v18.s[2]
        umlal2  v19.2d, v6.4s, v18.s[2]
        ldp     q11, q6, [x12, #0x240]
        ldp     q6, q26, [x12, #0x100]
        umlal   v10.2d, v26.2s, v18.s[0]
        umlal2  v10.2d, v26.4s, v18.s[2]
        umlal   v5.2d, v6.2s, v18.s[0]
        umlal2  v5.2d, v6.4s, v18.s[2]
        ldp     q6, q18, [x12, #0x120]
        umlal   v10.2d, v6.2s, v2.s[2]
        umlal2  v10.2d, v6.4s, v2.s[3]
        umlal   v10.2d, v18.2s, v2.s[0]
        umlal2  v10.2d, v18.4s, v2.s[1]
        ldp     q6, q18, [x12, #0x140]
        umlal   v10.2d, v6.2s, v4.s[2]
        umlal2  v10.2d, v6.4s, v4.s[3]
        umlal   v10.2d, v18.2s, v4.s[0]
        umlal2  v10.2d, v18.4s, v4.s[1]
        ldp     d6, d18, [x1, #0xf8]
        shl     v18.2d, v18.2d, #0x18
        usra    v29.2d, v6.2d, #0x2e
        usra    v29.2d, v18.2d, #6
        ldp     q6, q18, [x12, #0x160]
        umlal   v10.2d, v6.2s, v7.s[2]
        umlal2  v10.2d, v6.4s, v7.s[3]
        umlal   v10.2d, v18.2s, v7.s[0]
        umlal2  v10.2d, v18.4s, v7.s[1]
        ldp     q6, q18, [x12, #0x10]
        ldp     q26, q31, [x12, #0x180]
        umlal   v10.2d, v26.2s, v17.s[2]
        umlal2  v10.2d, v26.4s, v17.s[3]
        umlal   v10.2d, v31.2s, v17.s[0]
        umlal2  v10.2d, v31.4s, v17.s[1]
        mul     v26.2s, v27.2s, v9.2s
        and     v26.16b, v26.16b, v1.16b
        umlal   v27.2d, v11.2s, v26.s[0]
        ext     v31.16b, v0.16b, v27.16b, #8
        usra    v27.2d, v31.2d, #0x1d
        ext     v31.16b, v27.16b, v0.16b, #8
        mul     v9.2s, v31.2s, v9.2s
        and     v9.16b, v9.16b, v1.16b
        umlal2  v27.2d, v11.4s, v9.s[0]
        uzp1    v11.2d, v26.2d, v9.2d
        ext     v9.16b, v27.16b, v0.16b, #8
        usra    v29.2d, v9.2d, #0x1d
        ldp     q9, q26, [x12, #0x30]
        umlal   v29.2d, v6.2s, v14.s[0]
        umlal   v21.2d, v18.2s, v14.s[0]
        ldp     q27, q31, [x12, #0x50]
        umlal2  v21.2d, v18.4s, v14.s[2]
        ldr     q18, [x0, #0x90]
        umlal2  v29.2d, v6.4s, v14.s[2]
        umlal   v22.2d, v9.2s, v14.s[0]
        umlal2  v22.2d, v9.4s, v14.s[2]
        ext     v9.16b, v18.16b, v0.16b, #8
        umlal   v23.2d, v26.2s, v14.s[0]
        umlal   v8.2d, v27.2s, v14.s[0]
        umlal2  v23.2d, v26.4s, v14.s[2]
        ext     v6.16b, v0.16b, v18.16b, #8
        umlal2  v8.2d, v27.4s, v14.s[2]
        and     v18.16b, v18.16b, v1.16b
        umlal   v12.2d, v31.2s, v14.s[0]
        usra    v18.2d, v3.2d, #0x1d
        ldp     q3, q26, [x12, #0x70]
        umlal2  v12.2d, v31.4s, v14.s[2]
        umlal   v15.2d, v3.2s, v14.s[0]
        umlal   v28.2d, v26.2s, v14.s[0]
        usra    v18.2d, v6.2d, #0x1d
        ldp     q6, q27, [x12, #0x90]
        umlal2  v15.2d, v3.4s, v14.s[2]
        umlal2  v28.2d, v26.4s, v14.s[2]
        ldp     q3, q26, [x12, #0xb0]
        umlal   v13.2d, v6.2s, v14.s[0]
        umlal2  v13.2d, v6.4s, v14.s[2]
        umlal   v30.2d, v27.2s, v14.s[0]
        umlal2  v30.2d, v27.4s, v14.s[2]
        ldp     q6, q27, [x12, #0xd0]
        umlal   v25.2d, v3.2s, v14.s[0]
        umlal   v16.2d, v26.2s, v14.s[0]
        umlal2  v25.2d, v3.4s, v14.s[2]
        ldp     q3, q31, [x12, #0x250]
        umlal   v24.2d, v6.2s, v14.s[0]
        umlal2  v16.2d, v26.4s, v14.s[2]
        ldr     q26, [x12, #0x480]
        umlal   v19.2d, v27.2s, v14.s[0]
        umlal2  v24.2d, v6.4s, v14.s[2]
        ldp     q6, q31, [x12, #0x240]
        umlal2  v19.2d, v27.4s, v14.s[2]
        ldp     q27, q31, [x12, #0xf0]
        umlal   v5.2d, v27.2s, v14.s[0]
        umlal2  v5.2d, v27.4s, v14.s[2]
        umlal   v10.2d, v31.2s, v14.s[0]
        umlal2  v10.2d, v31.4s, v14.s[2]
        ldp     q27, q31, [x12, #0x110]
        umlal   v29.2d, v3.2s, v11.s[0]
        umlal2  v29.2d, v3.4s, v11.s[2]
        umlal   v18.2d, v27.2s, v14.s[0]
        umlal2  v18.2d, v27.4s, v14.s[2]
        ldp     q14, q3, [x12, #0x130]
        umlal   v18.2d, v31.2s, v20.s[0]
        umlal2  v18.2d, v31.4s, v20.s[1]
        mul     v27.2s, v29.2s, v26.2s
        and     v27.16b, v27.16b, v1.16b
        umlal   v29.2d, v6.2s, v27.s[0]
        umlal   v18.2d, v14.2s, v2.s[2]
        umlal2  v18.2d, v14.4s, v2.s[3]
        umlal   v18.2d, v3.2s, v2.s[0]
        ldp     q14, q31, [x12, #0x150]
        umlal2  v18.2d, v3.4s, v2.s[1]
        umlal   v18.2d, v14.2s, v4.s[2]
        umlal2  v18.2d, v14.4s, v4.s[3]
        umlal   v18.2d, v31.2s, v4.s[0]
        umlal2  v18.2d, v31.4s, v4.s[1]
        ldp     q14, q3, [x12, #0x170]
        umlal   v18.2d, v14.2s, v7.s[2]
        umlal2  v18.2d, v14.4s, v7.s[3]
        umlal   v18.2d, v3.2s, v7.s[0]
        umlal2  v18.2d, v3.4s, v7.s[1]
        ldp     q14, q3, [x12, #0x190]
        umlal   v18.2d, v14.2s, v17.s[2]
        umlal2  v18.2d, v14.4s, v17.s[3]
        ldp     q14, q31, [x12, #0x260]
        umlal   v18.2d, v3.2s, v17.s[0]
        umlal2  v18.2d, v3.4s, v17.s[1]
        ext     v3.16b, v0.16b, v29.16b, #8
        usra    v29.2d, v3.2d, #0x1d
        ext     v3.16b, v29.16b, v0.16b, #8
        mul     v3.2s, v3.2s, v26.2s
        and     v3.16b, v3.16b, v1.16b
        uzp1    v26.2d, v27.2d, v3.2d
        umlal2  v29.2d, v6.4s, v3.s[0]
        ldr     q3, [x0, #0xa0]
        ext     v6.16b, v29.16b, v0.16b, #8
        usra    v21.2d, v6.2d, #0x1d
        ldp     q6, q27, [x12, #0x280]
        umlal   v22.2d, v31.2s, v11.s[0]
        umlal   v21.2d, v14.2s, v11.s[0]
        umlal2  v21.2d, v14.4s, v11.s[2]
        ldp     q14, q29, [x12, #0x2a0]
        umlal   v23.2d, v6.2s, v11.s[0]
        umlal   v15.2d, v29.2s, v11.s[0]
        umlal   v12.2d, v14.2s, v11.s[0]
        umlal   v8.2d, v27.2s, v11.s[0]
        umlal2  v22.2d, v31.4s, v11.s[2]
        umlal2  v12.2d, v14.4s, v11.s[2]
        and     v14.16b, v3.16b, v1.16b
        usra    v14.2d, v9.2d, #0x1d
        ldp     q9, q31, [x12, #0x360]
        umlal2  v23.2d, v6.4s, v11.s[2]
        ext     v6.16b, v0.16b, v3.16b, #8
        ext     v3.16b, v3.16b, v0.16b, #8
        usra    v14.2d, v6.2d, #0x1d
        uzp1    v6.4s, v11.4s, v26.4s
        umlal   v14.2d, v9.2s, v11.s[0]
        umlal2  v14.2d, v9.4s, v11.s[2]
        umlal2  v8.2d, v27.4s, v11.s[2]
        ldp     q9, q27, [x12, #0x2c0]
        umlal   v13.2d, v27.2s, v11.s[0]
        umlal2  v15.2d, v29.4s, v11.s[2]
        umlal2  v13.2d, v27.4s, v11.s[2]
        ldp     q27, q29, [x12, #0x2e0]
        umlal   v30.2d, v27.2s, v11.s[0]
        umlal   v25.2d, v29.2s, v11.s[0]
        umlal2  v25.2d, v29.4s, v11.s[2]
        umlal2  v30.2d, v27.4s, v11.s[2]
        ldp     q27, q29, [x12, #0x300]
        umlal   v16.2d, v27.2s, v11.s[0]
        umlal   v28.2d, v9.2s, v11.s[0]
        umlal   v24.2d, v29.2s, v11.s[0]
        umlal2  v28.2d, v9.4s, v11.s[2]
        umlal2  v16.2d, v27.4s, v11.s[2]
        ldp     q9, q27, [x12, #0x320]
        umlal   v19.2d, v9.2s, v11.s[0]
        umlal2  v19.2d, v9.4s, v11.s[2]
        umlal   v5.2d, v27.2s, v11.s[0]
        umlal2  v5.2d, v27.4s, v11.s[2]
        ldp     q9, q27, [x12, #0x120]
        umlal   v14.2d, v9.2s, v20.s[2]
        umlal2  v14.2d, v9.4s, v20.s[3]
        umlal   v14.2d, v27.2s, v20.s[0]
        umlal2  v14.2d, v27.4s, v20.s[1]
        ldp     q9, q27, [x12, #0x140]
        umlal   v14.2d, v9.2s, v2.s[2]
        umlal2  v14.2d, v9.4s, v2.s[3]
        umlal   v14.2d, v27.2s, v2.s[0]
        umlal2  v14.2d, v27.4s, v2.s[1]
        ldp     q9, q27, [x12, #0x160]
        umlal   v14.2d, v9.2s, v4.s[2]
        umlal2  v14.2d, v9.4s, v4.s[3]
        umlal   v14.2d, v27.2s, v4.s[0]
        umlal2  v14.2d, v27.4s, v4.s[1]
        ldp     q9, q27, [x12, #0x180]
        umlal   v14.2d, v9.2s, v7.s[2]
        umlal2  v24.2d, v29.4s, v11.s[2]
        ldp     q29, q31, [x12, #0x340]
        umlal   v10.2d, v29.2s, v11.s[0]
        umlal   v18.2d, v31.2s, v11.s[0]
        umlal2  v10.2d, v29.4s, v11.s[2]
        umlal2  v14.2d, v9.4s, v7.s[3]
        umlal   v14.2d, v27.2s, v7.s[0]
        umlal2  v18.2d, v31.4s, v11.s[2]
        ldp     q11, q9, [x12, #0x1a0]
        umlal2  v14.2d, v27.4s, v7.s[1]
        ldp     q27, q29, [x12, #0x250]
        umlal   v14.2d, v11.2s, v17.s[2]
        umlal2  v14.2d, v11.4s, v17.s[3]
        ldr     q11, [x0, #0xb0]
        umlal   v14.2d, v9.2s, v17.s[0]
        umlal   v21.2d, v27.2s, v26.s[0]
        umlal2  v14.2d, v9.4s, v17.s[1]
        ldp     d9, d31, [x1, #0x100]
        umlal   v22.2d, v29.2s, v26.s[0]
        shl     v31.2d, v31.2d, #0x1e
        umlal2  v22.2d, v29.4s, v26.s[2]
        umlal2  v21.2d, v27.4s, v26.s[2]
        ldp     q27, q29, [x12, #0x270]
        umlal   v23.2d, v27.2s, v26.s[0]
        usra    v21.2d, v9.2d, #0x28
        umlal   v8.2d, v29.2s, v26.s[0]
        usra    v21.2d, v31.2d, #6
        umlal2  v23.2d, v27.4s, v26.s[2]
        ldp     d9, d27, [x1, #0x108]
        usra    v22.2d, v9.2d, #0x22
        umlal2  v8.2d, v29.4s, v26.s[2]
        ldp     d9, d29, [x1, #0x110]
        usra    v23.2d, v9.2d, #0x1c
        shl     v9.2d, v27.2d, #0x24
        shl     v27.2d, v29.2d, #0x2a
        usra    v23.2d, v27.2d, #6
        ldp     q27, q29, [x12, #0x290]
        umlal   v12.2d, v27.2s, v26.s[0]
        usra    v22.2d, v9.2d, #6
        uzp2    v9.2d, v21.2d, v22.2d
        uzp1    v21.2d, v21.2d, v22.2d
        umlal2  v12.2d, v27.4s, v26.s[2]
        ext     v22.16b, v0.16b, v9.16b, #8
        umlal   v15.2d, v29.2s, v26.s[0]
        umlal2  v15.2d, v29.4s, v26.s[2]
        ldp     d27, d29, [x1, #0x118]
        usra    v8.2d, v27.2d, #0x16
        ldp     q27, q31, [x12, #0x2b0]
        shl     v29.2d, v29.2d, #0x30
        umlal   v13.2d, v31.2s, v26.s[0]
        usra    v8.2d, v29.2d, #6
        umlal   v28.2d, v27.2s, v26.s[0]
        umlal2  v28.2d, v27.4s, v26.s[2]
        ldr     q27, [x0, #0xc0]
        umlal2  v13.2d, v31.4s, v26.s[2]
        ext     v29.16b, v11.16b, v0.16b, #8
        shl     v31.2d, v9.2d, #0x23
        usra    v21.2d, v31.2d, #6
        usra    v21.2d, v22.2d, #0x1d
        and     v22.16b, v11.16b, v1.16b
        usra    v22.2d, v3.2d, #0x1d
        ext     v11.16b, v0.16b, v11.16b, #8
        usra    v22.2d, v11.2d, #0x1d
        ldp     q11, q3, [x12, #0x370]
        uzp1    v3.2d, v23.2d, v8.2d
        uzp2    v8.2d, v23.2d, v8.2d
        str     q21, [x0]
        ext     v21.16b, v0.16b, v27.16b, #8
        ext     v9.16b, v9.16b, v8.16b, #8
        ldp     d23, d31, [x1, #0x120]
        shl     v31.2d, v31.2d, #0x36
        usra    v12.2d, v23.2d, #0x10
        usra    v12.2d, v31.2d, #6
        ldr     d23, [x1, #0x130]
        shl     v31.2d, v8.2d, #0x23
        shl     v23.2d, v23.2d, #2
        usra    v3.2d, v31.2d, #6
        usra    v3.2d, v9.2d, #0x1d
        str     q3, [x0, #0x10]
        usra    v28.2d, v23.2d, #6
        ldp     q9, q3, [x12, #0x2d0]
        umlal   v25.2d, v3.2s, v26.s[0]
        umlal2  v25.2d, v3.4s, v26.s[2]
        ldp     d3, d23, [x1, #0x130]
        umlal   v30.2d, v9.2s, v26.s[0]
        usra    v13.2d, v3.2d, #0x3e
        umlal2  v30.2d, v9.4s, v26.s[2]
        ldp     d9, d3, [x1, #0x128]
        shl     v3.2d, v3.2d, #0x3c
        usra    v15.2d, v9.2d, #0xa
        ext     v9.16b, v27.16b, v0.16b, #8
        and     v27.16b, v27.16b, v1.16b
        usra    v27.2d, v29.2d, #0x1d
        shl     v23.2d, v23.2d, #8
        usra    v15.2d, v3.2d, #6
        ldp     q3, q29, [x12, #0x2f0]
        uzp2    v31.2d, v12.2d, v15.2d
        usra    v13.2d, v23.2d, #6
        umlal   v16.2d, v3.2s, v26.s[0]
        uzp1    v15.2d, v12.2d, v15.2d
        shl     v12.2d, v31.2d, #0x23
        umlal2  v16.2d, v3.4s, v26.s[2]
        usra    v15.2d, v12.2d, #6
        ext     v8.16b, v8.16b, v31.16b, #8
        ldp     d12, d3, [x1, #0x138]
        umlal   v24.2d, v29.2s, v26.s[0]
        umlal2  v24.2d, v29.4s, v26.s[2]
        usra    v30.2d, v12.2d, #0x38
        ldp     q12, q23, [x12, #0x350]
        umlal   v22.2d, v23.2s, v26.s[0]
        shl     v3.2d, v3.2d, #0xe
        umlal2  v22.2d, v23.4s, v26.s[2]
        umlal   v22.2d, v11.2s, v6.s[0]
        uzp2    v23.2d, v28.2d, v13.2d
        usra    v30.2d, v3.2d, #6
        umlal2  v22.2d, v11.4s, v6.s[1]
        ldp     d11, d3, [x1, #0x148]
        umlal   v14.2d, v12.2s, v26.s[0]
        uzp1    v13.2d, v28.2d, v13.2d
        ldp     q28, q29, [x12, #0x370]
        usra    v16.2d, v11.2d, #0x2c
        shl     v11.2d, v23.2d, #0x23
        umlal2  v14.2d, v12.4s, v26.s[2]
        usra    v13.2d, v11.2d, #6
        ext     v11.16b, v31.16b, v23.16b, #8
        shl     v12.2d, v3.2d, #0x1a
        usra    v27.2d, v21.2d, #0x1d
        ldp     q3, q21, [x12, #0x130]
        umlal   v22.2d, v3.2s, v20.s[2]
        usra    v13.2d, v11.2d, #0x1d
        umlal2  v22.2d, v3.4s, v20.s[3]
        ldp     q11, q3, [x12, #0x310]
        umlal   v22.2d, v21.2s, v20.s[0]
        usra    v16.2d, v12.2d, #6
        umlal2  v22.2d, v21.4s, v20.s[1]
        ldp     q12, q21, [x12, #0x150]
        umlal   v5.2d, v3.2s, v26.s[0]
        usra    v15.2d, v8.2d, #0x1d
        ldp     d8, d31, [x1, #0x140]
        umlal   v19.2d, v11.2s, v26.s[0]
        umlal2  v5.2d, v3.4s, v26.s[2]
        usra    v25.2d, v8.2d, #0x32
        umlal2  v19.2d, v11.4s, v26.s[2]
        shl     v11.2d, v31.2d, #0x14
        ldp     d8, d3, [x1, #0x150]
        usra    v25.2d, v11.2d, #6
        uzp2    v11.2d, v30.2d, v25.2d
        uzp1    v25.2d, v30.2d, v25.2d
        umlal   v22.2d, v12.2s, v2.s[2]
        str     q13, [x0, #0x30]
        shl     v13.2d, v11.2d, #0x23
        ext     v23.16b, v23.16b, v11.16b, #8
        umlal2  v22.2d, v12.4s, v2.s[3]
        ldp     q12, q30, [x12, #0x170]
        umlal   v22.2d, v21.2s, v2.s[0]
        str     q15, [x0, #0x20]
        umlal   v27.2d, v28.2s, v26.s[0]
        usra    v24.2d, v8.2d, #0x26
        umlal2  v27.2d, v28.4s, v26.s[2]
        ldp     q8, q15, [x12, #0x140]
        umlal   v27.2d, v29.2s, v6.s[0]
        shl     v3.2d, v3.2d, #0x20
        umlal2  v27.2d, v29.4s, v6.s[1]
        ldr     q28, [x0, #0xd0]
        umlal2  v22.2d, v21.4s, v2.s[1]
        ldp     q21, q29, [x12, #0x190]
        umlal   v22.2d, v12.2s, v4.s[2]
        usra    v24.2d, v3.2d, #6
        umlal2  v22.2d, v12.4s, v4.s[3]
        ldp     q12, q3, [x12, #0x330]
        umlal   v22.2d, v30.2s, v4.s[0]
        usra    v25.2d, v13.2d, #6
        umlal2  v22.2d, v30.4s, v4.s[1]
        ldr     d13, [x1, #0x180]
        umlal   v27.2d, v8.2s, v20.s[2]
        uzp2    v30.2d, v16.2d, v24.2d
        umlal2  v27.2d, v8.4s, v20.s[3]
        ext     v8.16b, v28.16b, v0.16b, #8
        umlal   v27.2d, v15.2s, v20.s[0]
        uzp1    v16.2d, v16.2d, v24.2d
        umlal2  v27.2d, v15.4s, v20.s[1]
        and     v15.16b, v28.16b, v1.16b
        ext     v24.16b, v0.16b, v28.16b, #8
        ext     v11.16b, v11.16b, v30.16b, #8
        usra    v15.2d, v9.2d, #0x1d
        ldp     q9, q28, [x12, #0x1b0]
        umlal   v22.2d, v21.2s, v7.s[2]
        shl     v13.2d, v13.2d, #4
        umlal2  v22.2d, v21.4s, v7.s[3]
        shl     v21.2d, v30.2d, #0x23
        umlal   v22.2d, v29.2s, v7.s[0]
        usra    v25.2d, v23.2d, #0x1d
        usra    v15.2d, v24.2d, #0x1d
        ldp     q23, q24, [x12, #0x380]
        umlal   v10.2d, v12.2s, v26.s[0]
        usra    v16.2d, v21.2d, #6
        umlal2  v10.2d, v12.4s, v26.s[2]
        ldp     d12, d21, [x1, #0x170]
        umlal2  v22.2d, v29.4s, v7.s[1]
        str     q25, [x0, #0x40]
        umlal   v18.2d, v3.2s, v26.s[0]
        ldp     d25, d29, [x1, #0x158]
        umlal2  v18.2d, v3.4s, v26.s[2]
        umlal   v22.2d, v9.2s, v17.s[2]
        usra    v16.2d, v11.2d, #0x1d
        ldp     d11, d3, [x1, #0x160]
        umlal2  v22.2d, v9.4s, v17.s[3]
        umlal   v15.2d, v23.2s, v26.s[0]
        shl     v9.2d, v21.2d, #0x38
        umlal2  v15.2d, v23.4s, v26.s[2]
        ldr     q21, [x0, #0xe0]
        umlal   v15.2d, v24.2s, v6.s[0]
        usra    v18.2d, v12.2d, #0xe
        ldp     q12, q23, [x12, #0x160]
        umlal2  v15.2d, v24.4s, v6.s[1]
        usra    v19.2d, v25.2d, #0x20
        ldp     q24, q25, [x12, #0x180]
        umlal   v22.2d, v28.2s, v17.s[0]
        usra    v5.2d, v11.2d, #0x1a
        ext     v11.16b, v21.16b, v0.16b, #8
        shl     v3.2d, v3.2d, #0x2c
        umlal2  v22.2d, v28.4s, v17.s[1]
        and     v28.16b, v21.16b, v1.16b
        ext     v21.16b, v0.16b, v21.16b, #8
        shl     v29.2d, v29.2d, #0x26
        usra    v18.2d, v9.2d, #6
        umlal   v27.2d, v12.2s, v2.s[2]
        usra    v28.2d, v8.2d, #0x1d
        ldp     d8, d9, [x1, #0x168]
        usra    v19.2d, v29.2d, #6
        umlal2  v27.2d, v12.4s, v2.s[3]
        usra    v28.2d, v21.2d, #0x1d
        umlal   v27.2d, v23.2s, v2.s[0]
        ldp     q12, q21, [x12, #0x150]
        umlal2  v27.2d, v23.4s, v2.s[1]
        ldp     q23, q29, [x12, #0x160]
        usra    v5.2d, v3.2d, #6
        umlal   v27.2d, v24.2s, v4.s[2]
        usra    v22.2d, v13.2d, #6
        ldp     d13, d3, [x1, #0x178]
        umlal2  v27.2d, v24.4s, v4.s[3]
        umlal   v27.2d, v25.2s, v4.s[0]
        usra    v10.2d, v8.2d, #0x14
        umlal2  v27.2d, v25.4s, v4.s[1]
        shl     v8.2d, v9.2d, #0x32
        umlal   v15.2d, v12.2s, v20.s[2]
        ldp     q9, q24, [x12, #0x170]
        usra    v10.2d, v8.2d, #6
        ldp     q8, q25, [x12, #0x190]
        uzp2    v31.2d, v19.2d, v5.2d
        usra    v14.2d, v13.2d, #8
        umlal2  v15.2d, v12.4s, v20.s[3]
        shl     v13.2d, v3.2d, #0x3e
        umlal   v15.2d, v21.2s, v20.s[0]
        usra    v14.2d, v13.2d, #6
        umlal2  v15.2d, v21.4s, v20.s[1]
        uzp2    v13.2d, v10.2d, v18.2d
        ldp     q12, q3, [x12, #0x1a0]
        uzp1    v5.2d, v19.2d, v5.2d
        shl     v19.2d, v31.2d, #0x23
        umlal   v15.2d, v9.2s, v2.s[2]
        usra    v5.2d, v19.2d, #6
        uzp1    v10.2d, v10.2d, v18.2d
        ext     v18.16b, v31.16b, v13.16b, #8
        shl     v19.2d, v13.2d, #0x23
        usra    v10.2d, v19.2d, #6
        uzp1    v19.2d, v14.2d, v22.2d
        uzp2    v14.2d, v14.2d, v22.2d
        ext     v21.16b, v30.16b, v31.16b, #8
        ldp     q22, q30, [x12, #0x1b0]
        usra    v5.2d, v21.2d, #0x1d
        ext     v13.16b, v13.16b, v14.16b, #8
        usra    v10.2d, v18.2d, #0x1d
        ldp     q18, q21, [x12, #0x1c0]
        umlal   v27.2d, v12.2s, v7.s[2]
        str     q16, [x0, #0x50]
        shl     v16.2d, v14.2d, #0x23
        umlal2  v27.2d, v12.4s, v7.s[3]
        usra    v19.2d, v16.2d, #6
        umlal   v27.2d, v3.2s, v7.s[0]
        ldp     q12, q16, [x12, #0x1d0]
        umlal2  v27.2d, v3.4s, v7.s[1]
        str     q10, [x0, #0x70]
        str     q5, [x0, #0x60]
        usra    v19.2d, v13.2d, #0x1d
        umlal   v27.2d, v18.2s, v17.s[2]
        str     q19, [x0, #0x80]
        umlal2  v27.2d, v18.4s, v17.s[3]
        ldp     d13, d10, [x1, #0x188]
        ldp     d3, d5, [x1, #0x180]
        shl     v5.2d, v5.2d, #0xa
        shl     v10.2d, v10.2d, #0x10
        ldp     q18, q19, [x12, #0x390]
        umlal2  v15.2d, v9.4s, v2.s[3]
        umlal   v15.2d, v24.2s, v2.s[0]
        ldr     q9, [x0, #0xf0]
        umlal2  v15.2d, v24.4s, v2.s[1]
        ext     v24.16b, v9.16b, v0.16b, #8
        umlal   v28.2d, v18.2s, v26.s[0]
        umlal   v27.2d, v21.2s, v17.s[0]
        umlal   v15.2d, v8.2s, v4.s[2]
        umlal2  v27.2d, v21.4s, v17.s[1]
        ldp     q21, q31, [x12, #0x180]
        umlal2  v15.2d, v8.4s, v4.s[3]
        usra    v27.2d, v3.2d, #0x3c
        umlal2  v28.2d, v18.4s, v26.s[2]
        ldp     q8, q3, [x12, #0x1a0]
        umlal   v28.2d, v19.2s, v6.s[0]
        usra    v27.2d, v5.2d, #6
        umlal2  v28.2d, v19.4s, v6.s[1]
        ldp     q5, q18, [x12, #0x1c0]
        umlal   v28.2d, v23.2s, v20.s[2]
        umlal   v15.2d, v25.2s, v4.s[0]
        umlal2  v15.2d, v25.4s, v4.s[1]
        umlal   v15.2d, v22.2s, v7.s[2]
        ldp     q19, q25, [x12, #0x1e0]
        umlal2  v15.2d, v22.4s, v7.s[3]
        umlal2  v28.2d, v23.4s, v20.s[3]
        ext     v22.16b, v0.16b, v9.16b, #8
        umlal   v15.2d, v30.2s, v7.s[0]
        and     v9.16b, v9.16b, v1.16b
        umlal2  v15.2d, v30.4s, v7.s[1]
        usra    v9.2d, v11.2d, #0x1d
        umlal   v15.2d, v12.2s, v17.s[2]
        ldp     q11, q23, [x12, #0x3a0]
        umlal   v28.2d, v29.2s, v20.s[0]
        usra    v9.2d, v22.2d, #0x1d
        umlal2  v28.2d, v29.4s, v20.s[1]
        ldp     d22, d29, [x1, #0x190]
        umlal2  v15.2d, v12.4s, v17.s[3]
        shl     v12.2d, v29.2d, #0x16
        umlal   v15.2d, v16.2s, v17.s[0]
        umlal   v28.2d, v21.2s, v2.s[2]
        umlal2  v15.2d, v16.4s, v17.s[1]
        usra    v15.2d, v13.2d, #0x36
        umlal2  v28.2d, v21.4s, v2.s[3]
        usra    v15.2d, v10.2d, #6
        umlal   v28.2d, v31.2s, v2.s[0]
        ldp     q13, q10, [x12, #0x170]
        umlal2  v28.2d, v31.4s, v2.s[1]
        uzp2    v16.2d, v27.2d, v15.2d
        ldp     q21, q29, [x12, #0x190]
        uzp1    v15.2d, v27.2d, v15.2d
        ext     v14.16b, v14.16b, v16.16b, #8
        shl     v27.2d, v16.2d, #0x23
        umlal   v28.2d, v8.2s, v4.s[2]
        usra    v15.2d, v27.2d, #6
        ldp     q27, q30, [x12, #0x1d0]
        umlal2  v28.2d, v8.4s, v4.s[3]
        umlal   v28.2d, v3.2s, v4.s[0]
        usra    v15.2d, v14.2d, #0x1d
        ldp     q14, q8, [x12, #0x1b0]
        umlal2  v28.2d, v3.4s, v4.s[1]
        umlal   v28.2d, v5.2s, v7.s[2]
        str     q15, [x0, #0x90]
        umlal   v9.2d, v11.2s, v26.s[0]
        ldp     q15, q3, [x12, #0x1f0]
        umlal2  v28.2d, v5.4s, v7.s[3]
        umlal   v28.2d, v18.2s, v7.s[0]
        umlal2  v28.2d, v18.4s, v7.s[1]
        ldp     d5, d18, [x1, #0x198]
        umlal   v28.2d, v19.2s, v17.s[2]
        umlal2  v28.2d, v19.4s, v17.s[3]
        shl     v18.2d, v18.2d, #0x1c
        umlal   v28.2d, v25.2s, v17.s[0]
        umlal2  v28.2d, v25.4s, v17.s[1]
        usra    v28.2d, v22.2d, #0x30
        usra    v28.2d, v12.2d, #6
        umlal2  v9.2d, v11.4s, v26.s[2]
        ldr     q11, [x0, #0x100]
        umlal   v9.2d, v23.2s, v6.s[0]
        ext     v12.16b, v0.16b, v11.16b, #8
        umlal2  v9.2d, v23.4s, v6.s[1]
        and     v19.16b, v11.16b, v1.16b
        umlal   v9.2d, v13.2s, v20.s[2]
        usra    v19.2d, v24.2d, #0x1d
        umlal2  v9.2d, v13.4s, v20.s[3]
        usra    v19.2d, v12.2d, #0x1d
        umlal   v9.2d, v10.2s, v20.s[0]
        ext     v13.16b, v11.16b, v0.16b, #8
        umlal2  v9.2d, v10.4s, v20.s[1]
        ldp     q10, q11, [x12, #0x3b0]
        umlal   v9.2d, v21.2s, v2.s[2]
        ldp     q12, q22, [x12, #0x180]
        umlal2  v9.2d, v21.4s, v2.s[3]
        ldp     q21, q23, [x12, #0x1a0]
        umlal   v9.2d, v29.2s, v2.s[0]
        umlal2  v9.2d, v29.4s, v2.s[1]
        umlal   v9.2d, v14.2s, v4.s[2]
        umlal2  v9.2d, v14.4s, v4.s[3]
        umlal   v9.2d, v8.2s, v4.s[0]
        ldp     q14, q24, [x12, #0x1c0]
        umlal2  v9.2d, v8.4s, v4.s[1]
        umlal   v9.2d, v27.2s, v7.s[2]
        umlal2  v9.2d, v27.4s, v7.s[3]
        ldp     q8, q25, [x12, #0x1e0]
        umlal   v9.2d, v30.2s, v7.s[0]
        umlal2  v9.2d, v30.4s, v7.s[1]
        umlal   v9.2d, v15.2s, v17.s[2]
        umlal2  v9.2d, v15.4s, v17.s[3]
        ldp     q15, q27, [x12, #0x200]
        umlal   v19.2d, v10.2s, v26.s[0]
        umlal   v9.2d, v3.2s, v17.s[0]
        umlal2  v9.2d, v3.4s, v17.s[1]
        usra    v9.2d, v5.2d, #0x2a
        usra    v9.2d, v18.2d, #6
        umlal2  v19.2d, v10.4s, v26.s[2]
        umlal   v19.2d, v11.2s, v6.s[0]
        umlal2  v19.2d, v11.4s, v6.s[1]
        uzp1    v10.2d, v28.2d, v9.2d
        umlal   v19.2d, v12.2s, v20.s[2]
        ldr     q11, [x0, #0x110]
        umlal2  v19.2d, v12.4s, v20.s[3]
        uzp2    v9.2d, v28.2d, v9.2d
        shl     v12.2d, v9.2d, #0x23
        and     v1.16b, v11.16b, v1.16b
        usra    v10.2d, v12.2d, #6
        ext     v12.16b, v16.16b, v9.16b, #8
        usra    v10.2d, v12.2d, #0x1d
        str     q10, [x0, #0xa0]
        umlal   v19.2d, v22.2s, v20.s[0]
        ext     v10.16b, v11.16b, v0.16b, #8
        umlal2  v19.2d, v22.4s, v20.s[1]
        ldp     d12, d3, [x1, #0x1a0]
        umlal   v19.2d, v21.2s, v2.s[2]
        usra    v1.2d, v13.2d, #0x1d
        umlal2  v19.2d, v21.4s, v2.s[3]
        ldp     q13, q5, [x12, #0x3c0]
        ext     v11.16b, v0.16b, v11.16b, #8
        usra    v1.2d, v11.2d, #0x1d
        umlal   v19.2d, v23.2s, v2.s[0]
        ldp     q11, q0, [x12, #0x190]
        umlal2  v19.2d, v23.4s, v2.s[1]
        umlal   v19.2d, v14.2s, v4.s[2]
        ldp     q16, q18, [x12, #0x1b0]
        umlal2  v19.2d, v14.4s, v4.s[3]
        ldp     q14, q21, [x12, #0x1d0]
        umlal   v19.2d, v24.2s, v4.s[0]
        ldp     q22, q23, [x12, #0x1f0]
        umlal2  v19.2d, v24.4s, v4.s[1]
        ldp     q24, q28, [x12, #0x210]
        umlal   v19.2d, v8.2s, v7.s[2]
        umlal2  v19.2d, v8.4s, v7.s[3]
        ldp     d8, d29, [x1, #0x1a8]
        shl     v29.2d, v29.2d, #0x28
        shl     v3.2d, v3.2d, #0x22
        umlal   v19.2d, v25.2s, v7.s[0]
        ldr     q30, [x12, #0x230]
        umlal2  v19.2d, v25.4s, v7.s[1]
        umlal   v19.2d, v15.2s, v17.s[2]
        umlal   v1.2d, v13.2s, v26.s[0]
        umlal2  v1.2d, v13.4s, v26.s[2]
        ldp     q13, q25, [x12, #0x3d0]
        umlal2  v19.2d, v15.4s, v17.s[3]
        umlal   v19.2d, v27.2s, v17.s[0]
        umlal   v1.2d, v5.2s, v6.s[0]
        umlal2  v19.2d, v27.4s, v17.s[1]
        ldp     q15, q27, [x12, #0x1a0]
        usra    v19.2d, v12.2d, #0x24
        umlal2  v1.2d, v5.4s, v6.s[1]
        ldp     q12, q5, [x12, #0x1c0]
        usra    v19.2d, v3.2d, #6
        umlal   v1.2d, v11.2s, v20.s[2]
        umlal2  v1.2d, v11.4s, v20.s[3]
        ldp     q11, q3, [x12, #0x1e0]
        umlal   v1.2d, v0.2s, v20.s[0]
        umlal2  v1.2d, v0.4s, v20.s[1]
        umlal   v1.2d, v16.2s, v2.s[2]
        umlal2  v1.2d, v16.4s, v2.s[3]
        ldp     q0, q16, [x12, #0x200]
        umlal   v1.2d, v18.2s, v2.s[0]
        umlal2  v1.2d, v18.4s, v2.s[1]
        umlal   v1.2d, v14.2s, v4.s[2]
        umlal2  v1.2d, v14.4s, v4.s[3]
        ldp     q14, q18, [x12, #0x220]
        umlal   v1.2d, v21.2s, v4.s[0]
        umlal2  v1.2d, v21.4s, v4.s[1]
        umlal   v1.2d, v22.2s, v7.s[2]
        umlal2  v1.2d, v22.4s, v7.s[3]
        ldp     d21, d22, [x1, #0x1b0]
        shl     v22.2d, v22.2d, #0x2e
        umlal   v1.2d, v23.2s, v7.s[0]
        umlal2  v1.2d, v23.4s, v7.s[1]
        umull   v23.2d, v13.2s, v26.s[0]
        umlal   v1.2d, v24.2s, v17.s[2]
        umlal2  v1.2d, v24.4s, v17.s[3]
        umlal   v1.2d, v28.2s, v17.s[0]
        umlal2  v23.2d, v13.4s, v26.s[2]
        ldp     q13, q24, [x12, #0x3e0]
        umlal2  v1.2d, v28.4s, v17.s[1]
        usra    v1.2d, v8.2d, #0x1e
        umlal   v23.2d, v25.2s, v6.s[0]
        ldp     q8, q28, [x12, #0x1b0]
        umlal2  v23.2d, v25.4s, v6.s[1]
        usra    v1.2d, v29.2d, #6
        uzp1    v25.2d, v19.2d, v1.2d
        uzp2    v1.2d, v19.2d, v1.2d
        ext     v9.16b, v9.16b, v1.16b, #8
        ldp     q19, q29, [x12, #0x1f0]
        umlal   v23.2d, v15.2s, v20.s[2]
        shl     v31.2d, v1.2d, #0x23
        usra    v25.2d, v31.2d, #6
        umlal2  v23.2d, v15.4s, v20.s[3]
        usra    v25.2d, v9.2d, #0x1d
        str     q25, [x0, #0xb0]
        umlal   v23.2d, v27.2s, v20.s[0]
        ldr     q9, [x12, #0x400]
        ldp     q15, q25, [x12, #0x1d0]
        umlal2  v23.2d, v27.4s, v20.s[1]
        umlal   v23.2d, v12.2s, v2.s[2]
        umlal2  v23.2d, v12.4s, v2.s[3]
        ldp     q12, q27, [x12, #0x210]
        umlal   v23.2d, v5.2s, v2.s[0]
        umlal2  v23.2d, v5.4s, v2.s[1]
        ldp     d5, d31, [x1, #0x1b8]
        umlal   v23.2d, v11.2s, v4.s[2]
        shl     v31.2d, v31.2d, #0x34
        umlal2  v23.2d, v11.4s, v4.s[3]
        umlal   v23.2d, v3.2s, v4.s[0]
        umlal2  v23.2d, v3.4s, v4.s[1]
        ldp     q11, q3, [x12, #0x3f0]
        umlal   v23.2d, v0.2s, v7.s[2]
        umlal2  v23.2d, v0.4s, v7.s[3]
        umlal   v23.2d, v16.2s, v7.s[0]
        umlal2  v23.2d, v16.4s, v7.s[1]
        ldp     q0, q16, [x12, #0x1c0]
        umlal   v23.2d, v14.2s, v17.s[2]
        umlal2  v23.2d, v14.4s, v17.s[3]
        umull   v14.2d, v13.2s, v26.s[0]
        umlal   v23.2d, v18.2s, v17.s[0]
        umlal2  v14.2d, v13.4s, v26.s[2]
        umlal   v14.2d, v24.2s, v6.s[0]
        umlal2  v14.2d, v24.4s, v6.s[1]
        umlal2  v23.2d, v18.4s, v17.s[1]
        umlal   v14.2d, v8.2s, v20.s[2]
        ldp     q13, q18, [x12, #0x200]
        usra    v23.2d, v10.2d, #0x1d
        usra    v23.2d, v21.2d, #0x18
        ldp     q10, q21, [x12, #0x1e0]
        umlal2  v14.2d, v8.4s, v20.s[3]
        usra    v23.2d, v22.2d, #6
        ldp     q8, q22, [x12, #0x220]
        umlal   v14.2d, v28.2s, v20.s[0]
        umlal2  v14.2d, v28.4s, v20.s[1]
        ldp     d24, d28, [x1, #0x1c0]
        shl     v28.2d, v28.2d, #0x3a
        umlal   v14.2d, v15.2s, v2.s[2]
        umlal2  v14.2d, v15.4s, v2.s[3]
        umlal   v14.2d, v25.2s, v2.s[0]
        umlal2  v14.2d, v25.4s, v2.s[1]
        ldr     q15, [x12, #0x230]
        umlal   v14.2d, v19.2s, v4.s[2]
        umlal2  v14.2d, v19.4s, v4.s[3]
        ldp     q19, q25, [x12, #0x1f0]
        umlal   v14.2d, v29.2s, v4.s[0]
        umlal2  v14.2d, v29.4s, v4.s[1]
        umlal   v14.2d, v12.2s, v7.s[2]
        umlal2  v14.2d, v12.4s, v7.s[3]
        ldr     d12, [x1, #0x1c8]
        umlal   v14.2d, v27.2s, v7.s[0]
        umlal2  v14.2d, v27.4s, v7.s[1]
        umull   v27.2d, v11.2s, v26.s[0]
        umlal   v14.2d, v30.2s, v17.s[2]
        umlal2  v14.2d, v30.4s, v17.s[3]
        ldp     q17, q29, [x12, #0x1d0]
        usra    v14.2d, v5.2d, #0x12
        umlal2  v27.2d, v11.4s, v26.s[2]
        ldp     q11, q5, [x12, #0x210]
        umlal   v27.2d, v3.2s, v6.s[0]
        umlal2  v27.2d, v3.4s, v6.s[1]
        usra    v14.2d, v31.2d, #6
        uzp2    v3.2d, v23.2d, v14.2d
        uzp1    v14.2d, v23.2d, v14.2d
        ext     v1.16b, v1.16b, v3.16b, #8
        shl     v23.2d, v3.2d, #0x23
        usra    v14.2d, v23.2d, #6
        umlal   v27.2d, v0.2s, v20.s[2]
        usra    v14.2d, v1.2d, #0x1d
        str     q14, [x0, #0xc0]
        umlal2  v27.2d, v0.4s, v20.s[3]
        ldr     q14, [x12, #0x410]
        umlal   v27.2d, v16.2s, v20.s[0]
        ldp     q0, q1, [x12, #0x1e0]
        umlal2  v27.2d, v16.4s, v20.s[1]
        ldr     q16, [x12, #0x420]
        umlal   v27.2d, v10.2s, v2.s[2]
        ldr     q23, [x12, #0x410]
        umlal2  v27.2d, v10.4s, v2.s[3]
        umlal   v27.2d, v21.2s, v2.s[0]
        umlal2  v27.2d, v21.4s, v2.s[1]
        ldr     d10, [x1, #0x1d0]
        umlal   v27.2d, v13.2s, v4.s[2]
        ldp     q21, q30, [x12, #0x200]
        shl     v10.2d, v10.2d, #6
        umlal2  v27.2d, v13.4s, v4.s[3]
        ldr     q13, [x12, #0x420]
        umlal   v27.2d, v18.2s, v4.s[0]
        umlal2  v27.2d, v18.4s, v4.s[1]
        ldr     q18, [x12, #0x430]
        umlal   v27.2d, v8.2s, v7.s[2]
        umlal2  v27.2d, v8.4s, v7.s[3]
        umull   v8.2d, v9.2s, v26.s[0]
        umlal2  v8.2d, v9.4s, v26.s[2]
        umlal   v8.2d, v23.2s, v6.s[0]
        umlal   v27.2d, v22.2s, v7.s[0]
        umlal2  v27.2d, v22.4s, v7.s[1]
        usra    v27.2d, v24.2d, #0xc
        usra    v27.2d, v28.2d, #6
        ldp     q9, q22, [x12, #0x220]
        umlal2  v8.2d, v23.4s, v6.s[1]
        ldp     q23, q24, [x12, #0x1f0]
        umlal   v8.2d, v17.2s, v20.s[2]
        ldr     q28, [x12, #0x230]
        umlal2  v8.2d, v17.4s, v20.s[3]
        umlal   v8.2d, v29.2s, v20.s[0]
        umlal2  v8.2d, v29.4s, v20.s[1]
        ldp     q17, q29, [x12, #0x210]
        umlal   v8.2d, v19.2s, v2.s[2]
        umlal2  v8.2d, v19.4s, v2.s[3]
        ldr     q19, [x12, #0x430]
        umlal   v8.2d, v25.2s, v2.s[0]
        umlal2  v8.2d, v25.4s, v2.s[1]
        ldr     q25, [x12, #0x440]
        umlal   v8.2d, v11.2s, v4.s[2]
        umlal2  v8.2d, v11.4s, v4.s[3]
        umull   v11.2d, v14.2s, v26.s[0]
        umlal2  v11.2d, v14.4s, v26.s[2]
        umlal   v8.2d, v5.2s, v4.s[0]
        umlal2  v8.2d, v5.4s, v4.s[1]
        ldp     d14, d5, [x1, #0x1d0]
        umlal   v8.2d, v15.2s, v7.s[2]
        shl     v5.2d, v5.2d, #0xc
        umlal2  v8.2d, v15.4s, v7.s[3]
        usra    v8.2d, v12.2d, #6
        uzp2    v15.2d, v27.2d, v8.2d
        shl     v12.2d, v15.2d, #0x23
        ext     v3.16b, v3.16b, v15.16b, #8
        uzp1    v8.2d, v27.2d, v8.2d
        usra    v8.2d, v12.2d, #6
        umlal   v11.2d, v16.2s, v6.s[0]
        usra    v8.2d, v3.2d, #0x1d
        str     q8, [x0, #0xd0]
        umlal2  v11.2d, v16.4s, v6.s[1]
        ldr     q8, [x12, #0x440]
        umlal   v11.2d, v0.2s, v20.s[2]
        ldp     q12, q3, [x12, #0x200]
        umlal2  v11.2d, v0.4s, v20.s[3]
        ldp     q0, q7, [x12, #0x220]
        umlal   v11.2d, v1.2s, v20.s[0]
        ldp     d16, d27, [x1, #0x1d8]
        umlal2  v11.2d, v1.4s, v20.s[1]
        shl     v1.2d, v27.2d, #0x12
        umlal   v11.2d, v21.2s, v2.s[2]
        ldr     q27, [x12, #0x450]
        umlal2  v11.2d, v21.4s, v2.s[3]
        ldr     q21, [x12, #0x230]
        umlal   v11.2d, v30.2s, v2.s[0]
        umlal2  v11.2d, v30.4s, v2.s[1]
        umlal   v11.2d, v9.2s, v4.s[2]
        umlal2  v11.2d, v9.4s, v4.s[3]
        ldp     q9, q30, [x12, #0x210]
        umlal   v11.2d, v22.2s, v4.s[0]
        umlal2  v11.2d, v22.4s, v4.s[1]
        usra    v11.2d, v10.2d, #6
        umull   v10.2d, v13.2s, v26.s[0]
        umlal2  v10.2d, v13.4s, v26.s[2]
        umlal   v10.2d, v18.2s, v6.s[0]
        ldr     q13, [x12, #0x450]
        umlal2  v10.2d, v18.4s, v6.s[1]
        ldp     d18, d22, [x1, #0x1e0]
        umlal   v10.2d, v23.2s, v20.s[2]
        shl     v22.2d, v22.2d, #0x18
        umlal2  v10.2d, v23.4s, v20.s[3]
        ldr     q23, [x12, #0x460]
        umlal   v10.2d, v24.2s, v20.s[0]
        umlal2  v10.2d, v24.4s, v20.s[1]
        umlal   v10.2d, v17.2s, v2.s[2]
        umlal2  v10.2d, v17.4s, v2.s[3]
        ldp     d17, d24, [x1, #0x1e8]
        umlal   v10.2d, v29.2s, v2.s[0]
        shl     v24.2d, v24.2d, #0x1e
        umlal2  v10.2d, v29.4s, v2.s[1]
        umull   v29.2d, v19.2s, v26.s[0]
        umlal2  v29.2d, v19.4s, v26.s[2]
        umlal   v10.2d, v28.2s, v4.s[2]
        umlal2  v10.2d, v28.4s, v4.s[3]
        usra    v10.2d, v14.2d, #0x3a
        usra    v10.2d, v5.2d, #6
        uzp2    v14.2d, v11.2d, v10.2d
        uzp1    v10.2d, v11.2d, v10.2d
        shl     v11.2d, v14.2d, #0x23
        usra    v10.2d, v11.2d, #6
        ext     v11.16b, v15.16b, v14.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        str     q10, [x0, #0xe0]
        umlal   v29.2d, v25.2s, v6.s[0]
        ldr     q15, [x12, #0x470]
        umlal2  v29.2d, v25.4s, v6.s[1]
        ldp     q10, q4, [x12, #0x220]
        umlal   v29.2d, v12.2s, v20.s[2]
        ldr     q5, [x12, #0x460]
        umlal2  v29.2d, v12.4s, v20.s[3]
        ldr     q19, [x12, #0x230]
        umlal   v29.2d, v3.2s, v20.s[0]
        ldp     d25, d11, [x1, #0x1f0]
        umlal2  v29.2d, v3.4s, v20.s[1]
        shl     v3.2d, v11.2d, #0x24
        umlal   v29.2d, v0.2s, v2.s[2]
        umlal2  v29.2d, v0.4s, v2.s[3]
        umlal   v29.2d, v7.2s, v2.s[0]
        umlal2  v29.2d, v7.4s, v2.s[1]
        usra    v29.2d, v16.2d, #0x34
        usra    v29.2d, v1.2d, #6
        umull   v11.2d, v8.2s, v26.s[0]
        umlal2  v11.2d, v8.4s, v26.s[2]
        umlal   v11.2d, v27.2s, v6.s[0]
        umlal2  v11.2d, v27.4s, v6.s[1]
        umlal   v11.2d, v9.2s, v20.s[2]
        umlal2  v11.2d, v9.4s, v20.s[3]
        umlal   v11.2d, v30.2s, v20.s[0]
        umlal2  v11.2d, v30.4s, v20.s[1]
        umlal   v11.2d, v21.2s, v2.s[2]
        umull   v0.2d, v13.2s, v26.s[0]
        umlal2  v0.2d, v13.4s, v26.s[2]
        umlal2  v11.2d, v21.4s, v2.s[3]
        usra    v11.2d, v18.2d, #0x2e
        usra    v11.2d, v22.2d, #6
        uzp1    v13.2d, v29.2d, v11.2d
        uzp2    v1.2d, v29.2d, v11.2d
        shl     v11.2d, v1.2d, #0x23
        usra    v13.2d, v11.2d, #6
        ext     v14.16b, v14.16b, v1.16b, #8
        usra    v13.2d, v14.2d, #0x1d
        str     q13, [x0, #0xf0]
        umlal   v0.2d, v23.2s, v6.s[0]
        ldr     q2, [x12, #0x470]
        umlal2  v0.2d, v23.4s, v6.s[1]
        movi    v7.2d, #0000000000000000
        umlal   v0.2d, v10.2s, v20.s[2]
        ldr     d16, [x1, #0x1f8]
        umlal2  v0.2d, v10.4s, v20.s[3]
        ldr     d13, [sp, #0x208]
        .cfi_restore 77
        umlal   v0.2d, v4.2s, v20.s[0]
        ldr     d14, [sp, #0x210]
        .cfi_restore 78
        umull   v18.2d, v5.2s, v26.s[0]
        ldp     d10, d11, [sp, #0x1f0]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v0.2d, v4.4s, v20.s[1]
        usra    v0.2d, v17.2d, #0x28
        usra    v0.2d, v24.2d, #6
        umlal2  v18.2d, v5.4s, v26.s[2]
        umlal   v18.2d, v15.2s, v6.s[0]
        ldp     d8, d9, [sp, #0x1e0]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v18.2d, v15.4s, v6.s[1]
        ldr     d15, [sp, #0x218]
        .cfi_restore 79
        umlal   v18.2d, v19.2s, v20.s[2]
        ldr     d12, [sp, #0x200]
        .cfi_restore 76
        umlal2  v18.2d, v19.4s, v20.s[3]
        usra    v18.2d, v25.2d, #0x22
        usra    v18.2d, v3.2d, #6
        uzp1    v3.2d, v0.2d, v18.2d
        uzp2    v0.2d, v0.2d, v18.2d
        ext     v1.16b, v1.16b, v0.16b, #8
        umull   v4.2d, v2.2s, v26.s[0]
        shl     v5.2d, v0.2d, #0x23
        umlal2  v4.2d, v2.4s, v26.s[2]
        usra    v4.2d, v16.2d, #0x1c
        usra    v3.2d, v5.2d, #6
        uzp2    v2.2d, v4.2d, v7.2d
        ext     v0.16b, v0.16b, v2.16b, #8
        usra    v3.2d, v1.2d, #0x1d
        str     q3, [x0, #0x100]
        shl     v1.2d, v2.2d, #0x23
        uzp1    v2.2d, v4.2d, v7.2d
        usra    v2.2d, v1.2d, #6
        usra    v2.2d, v0.2d, #0x1d
        str     q2, [x0, #0x110]
        add     sp, sp, #0x7f0
        .cfi_adjust_cfa_offset -2032
        ret
END_COMPOSITE(karat_step_sqr_32_aarch64)

NOTES

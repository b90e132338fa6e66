/* karat_step_sqr_32_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 300 --islands 2 --apart x0,x1,x2,x3,x4 --across
 * 3586.0 cycles instead of 5476.0, bound 2596.0 (simulated, one run after another); 7249 of 7257 instructions have another place.
 * Made from code with the SHA-256 60fe404c11955d10ffc6350a63c23361f1b3009f12cef3c2887876bf1400e9d3.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_step_sqr_32_aarch64)
        movi    v0.16b, #0xff
        ushr    v0.2d, v0.2d, #0x23
        sub     sp, sp, #0x270
        .cfi_adjust_cfa_offset 624
        str     x22, [sp, #0x238]
        .cfi_rel_offset 22, 568
        movi    v1.2d, #0000000000000000
        ldp     q2, q3, [x2]
        ldp     q4, q5, [x2, #0x20]
        ldp     q6, q7, [x2]
        ldp     q16, q17, [x2, #0x40]
        ldp     q18, q19, [x2, #0x20]
        ldp     q20, q21, [x2, #0x60]
        ldp     q22, q23, [x2, #0x40]
        ldp     q24, q25, [x2, #0x80]
        ldp     q26, q27, [x2, #0x60]
        stp     d8, d9, [sp, #0x1e0]
        .cfi_rel_offset 72, 480
        .cfi_rel_offset 73, 488
        ldp     q8, q9, [x2, #0xa0]
        str     d12, [sp, #0x200]
        .cfi_rel_offset 76, 512
        str     d14, [sp, #0x210]
        .cfi_rel_offset 78, 528
        ldp     q14, q12, [x2, #0xc0]
        str     x21, [sp, #0x230]
        .cfi_rel_offset 21, 560
        str     d15, [sp, #0x218]
        .cfi_rel_offset 79, 536
        ldp     q15, q28, [x2, #0xe0]
        stp     d10, d11, [sp, #0x1f0]
        .cfi_rel_offset 74, 496
        .cfi_rel_offset 75, 504
        ldp     q10, q11, [x2, #0x100]
        str     x19, [sp, #0x220]
        .cfi_rel_offset 19, 544
        str     x23, [sp, #0x240]
        .cfi_rel_offset 23, 576
        str     d13, [sp, #0x208]
        .cfi_rel_offset 77, 520
        str     x20, [sp, #0x228]
        .cfi_rel_offset 20, 552
        str     x24, [sp, #0x248]
        .cfi_rel_offset 24, 584
        str     x25, [sp, #0x250]
        .cfi_rel_offset 25, 592
        ldp     x19, x23, [x4]
        str     x28, [sp, #0x268]
        .cfi_rel_offset 28, 616
        str     x26, [sp, #0x258]
        .cfi_rel_offset 26, 600
        lsl     x23, x23, #0x3a
        str     x27, [sp, #0x260]
        .cfi_rel_offset 27, 608
        adds    x19, x19, x23
        ldr     x23, [x4, #0x58]
        ldp     x20, x22, [x4, #8]
        lsl     x22, x22, #0x34
        lsr     x20, x20, #6
        ldp     x21, x26, [x4, #0x10]
        adcs    x20, x20, x22
        lsl     x22, x26, #0x2e
        ldp     x26, x27, [x4, #0x18]
        lsr     x26, x26, #0x12
        lsr     x21, x21, #0xc
        adcs    x22, x21, x22
        stp     x19, x20, [x3]
        lsl     x19, x27, #0x28
        adcs    x19, x26, x19
        stp     x22, x19, [x3, #0x10]
        ldp     x19, x20, [x4, #0x20]
        lsl     x20, x20, #0x22
        lsr     x19, x19, #0x18
        ldp     x22, x21, [x4, #0x28]
        lsr     x22, x22, #0x1e
        lsl     x21, x21, #0x1c
        ldp     x26, x27, [x4, #0x30]
        adcs    x19, x19, x20
        ldp     x20, x24, [x4, #0x40]
        lsl     x27, x27, #0x16
        adcs    x22, x22, x21
        ldp     x21, x28, [x4, #0x38]
        lsr     x21, x21, #0x2a
        lsr     x26, x26, #0x24
        ldp     x25, x5, [x4, #0x58]
        adcs    x26, x26, x27
        lsr     x20, x20, #0x30
        ldp     x27, x6, [x4, #0x48]
        lsr     x27, x27, #0x36
        lsl     x28, x28, #0x10
        adcs    x21, x21, x28
        ldr     x28, [x4, #0x50]
        lsl     x24, x24, #0xa
        adcs    x20, x20, x24
        lsl     x24, x5, #0x38
        ldp     x5, x7, [x4, #0x68]
        lsl     x6, x6, #4
        orr     x23, x27, x23, lsl #62
        adcs    x23, x23, x6
        stp     x19, x22, [x3, #0x20]
        lsr     x19, x5, #0xe
        orr     x22, x24, x28, lsr #60
        ldp     x27, x24, [x4, #0x70]
        lsl     x28, x7, #0x2c
        lsl     x24, x24, #0x26
        ldp     x5, x6, [x4, #0x60]
        lsl     x6, x6, #0x32
        lsr     x5, x5, #8
        stp     x20, x23, [x3, #0x40]
        lsr     x23, x25, #2
        adcs    x23, x23, x22
        adcs    x20, x5, x6
        adcs    x19, x19, x28
        ldp     x22, x28, [x4, #0x78]
        ldp     x25, x5, [x4, #0x80]
        lsl     x5, x5, #0x1a
        lsr     x27, x27, #0x14
        lsr     x22, x22, #0x1a
        adcs    x27, x27, x24
        stp     x26, x21, [x3, #0x30]
        stp     x23, x20, [x3, #0x50]
        lsl     x23, x28, #0x20
        adcs    x23, x22, x23
        stp     x19, x27, [x3, #0x60]
        lsr     x19, x25, #0x20
        adcs    x19, x19, x5
        stp     x23, x19, [x3, #0x70]
        ldp     x19, x23, [x4, #0x88]
        lsl     x23, x23, #0x14
        lsr     x19, x19, #0x26
        ldp     x20, x22, [x4, #0xa0]
        adcs    x19, x19, x23
        lsr     x23, x20, #0x38
        ldr     x20, [x4, #0xb0]
        ldr     x21, [x4, #0xa8]
        orr     x23, x23, x20, lsl #60
        ldp     x20, x26, [x4, #0x90]
        lsl     x26, x26, #0xe
        lsr     x20, x20, #0x2c
        adcs    x20, x20, x26
        ldp     x26, x27, [x4, #0x98]
        lsr     x26, x26, #0x32
        ldp     x24, x28, [x4, #0xd0]
        lsl     x27, x27, #8
        adcs    x26, x26, x27
        stp     x19, x20, [x3, #0x80]
        lsl     x19, x22, #2
        adcs    x19, x23, x19
        stp     x26, x19, [x3, #0x90]
        lsr     x19, x24, #0x1c
        ldp     x23, x20, [x4, #0xb8]
        lsl     x20, x20, #0x30
        lsr     x23, x23, #0xa
        ldp     x22, x26, [x4, #0xb0]
        lsl     x26, x26, #0x36
        orr     x21, x26, x21, lsr #62
        lsr     x22, x22, #4
        adcs    x22, x22, x21
        adcs    x23, x23, x20
        ldp     x20, x21, [x4, #0xc8]
        lsl     x21, x21, #0x24
        lsr     x20, x20, #0x16
        ldp     x26, x27, [x4, #0xc0]
        lsl     x27, x27, #0x2a
        lsr     x26, x26, #0x10
        adcs    x26, x26, x27
        adcs    x20, x20, x21
        stp     x22, x23, [x3, #0xa0]
        ldp     x23, x22, [x4, #0xd8]
        lsl     x22, x22, #0x18
        lsr     x23, x23, #0x22
        ldp     x21, x27, [x4, #0xe8]
        stp     x26, x20, [x3, #0xb0]
        lsl     x20, x28, #0x1e
        adcs    x19, x19, x20
        adcs    x23, x23, x22
        stp     x19, x23, [x3, #0xc0]
        lsr     x19, x21, #0x2e
        ldp     x23, x20, [x4, #0xf0]
        lsr     x23, x23, #0x34
        lsl     x22, x27, #0xc
        ldp     x21, x26, [x4, #0xe0]
        lsl     x26, x26, #0x12
        lsr     x21, x21, #0x28
        ldp     x27, x24, [x4, #0x100]
        lsl     x24, x24, #0x3a
        adcs    x21, x21, x26
        adcs    x19, x19, x22
        ldr     x22, [x4, #0xf8]
        orr     x22, x24, x22, lsr #58
        ldp     x26, x24, [x4, #0x108]
        lsl     x20, x20, #6
        adcs    x23, x23, x20
        stp     x21, x19, [x3, #0xd0]
        lsl     x19, x24, #0x34
        adcs    x20, x27, x22
        ldp     x22, x21, [x4, #0x110]
        lsl     x21, x21, #0x2e
        lsr     x26, x26, #6
        adcs    x19, x26, x19
        stp     x23, x20, [x3, #0xe0]
        lsr     x23, x22, #0xc
        ldp     x20, x22, [x3, #0x10]
        adcs    x23, x23, x21
        ldp     x21, x26, [x3]
        mul     x27, x21, x26
        stp     x19, x23, [x3, #0xf0]
        umulh   x19, x21, x26
        mul     x23, x21, x20
        adds    x19, x19, x23
        umulh   x23, x21, x22
        umulh   x24, x21, x20
        umulh   x28, x26, x22
        mul     x25, x20, x22
        mul     x4, x21, x22
        mul     x5, x26, x22
        adcs    x24, x24, x4
        adcs    x23, x23, x5
        adcs    x28, x28, x25
        umulh   x25, x20, x22
        adc     x25, x25, xzr
        umulh   x4, x26, x20
        mul     x5, x26, x20
        adds    x24, x24, x5
        adcs    x23, x23, x4
        adcs    x28, x28, xzr
        adc     x25, x25, xzr
        adds    x27, x27, x27
        adcs    x19, x19, x19
        adcs    x24, x24, x24
        adcs    x23, x23, x23
        umulh   x4, x21, x21
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        adc     x5, xzr, xzr
        adds    x27, x27, x4
        umulh   x4, x26, x26
        mul     x26, x26, x26
        adcs    x19, x19, x26
        adcs    x26, x24, x4
        mul     x24, x20, x20
        adcs    x23, x23, x24
        umulh   x20, x20, x20
        adcs    x20, x28, x20
        mul     x24, x22, x22
        adcs    x24, x25, x24
        umulh   x22, x22, x22
        adc     x22, x5, x22
        mul     x21, x21, x21
        stp     x21, x27, [x1]
        ldr     d13, [x1]
        ushr    v29.2d, v13.2d, #0x1d
        uzp1    v13.2d, v13.2d, v29.2d
        and     v13.16b, v13.16b, v0.16b
        ldp     x21, x27, [x3, #0x20]
        ldp     d29, d30, [x1]
        ushr    v29.2d, v29.2d, #0x3a
        shl     v30.2d, v30.2d, #0xc
        stp     x19, x26, [x1, #0x10]
        usra    v29.2d, v30.2d, #6
        ldp     d30, d31, [x1, #8]
        ldp     x19, x26, [x3, #0x30]
        umlal   v29.2d, v2.2s, v13.s[0]
        ushr    v30.2d, v30.2d, #0x34
        umlal2  v29.2d, v2.4s, v13.s[2]
        shl     v2.2d, v31.2d, #0x12
        stp     x23, x20, [x1, #0x20]
        usra    v30.2d, v2.2d, #6
        ext     v2.16b, v1.16b, v29.16b, #8
        mul     x23, x21, x27
        usra    v29.2d, v2.2d, #0x1d
        and     v2.16b, v29.16b, v0.16b
        stp     x24, x22, [x1, #0x30]
        ext     v29.16b, v29.16b, v1.16b, #8
        usra    v30.2d, v29.2d, #0x1d
        umlal   v30.2d, v3.2s, v13.s[0]
        umulh   x20, x21, x27
        umlal2  v30.2d, v3.4s, v13.s[2]
        umull   v3.2d, v4.2s, v13.s[0]
        umlal2  v3.2d, v4.4s, v13.s[2]
        umull   v4.2d, v5.2s, v13.s[0]
        mul     x22, x21, x19
        adds    x20, x20, x22
        umlal   v30.2d, v6.2s, v2.s[0]
        umlal2  v30.2d, v6.4s, v2.s[2]
        umulh   x22, x21, x19
        umlal2  v4.2d, v5.4s, v13.s[2]
        ext     v5.16b, v1.16b, v30.16b, #8
        usra    v30.2d, v5.2d, #0x1d
        ext     v5.16b, v30.16b, v1.16b, #8
        umull   v6.2d, v16.2s, v13.s[0]
        and     v29.16b, v30.16b, v0.16b
        umlal2  v6.2d, v16.4s, v13.s[2]
        mul     x24, x21, x26
        adcs    x22, x22, x24
        umlal   v4.2d, v18.2s, v2.s[0]
        umlal2  v4.2d, v18.4s, v2.s[2]
        uzp1    v16.4s, v13.4s, v2.4s
        umull   v18.2d, v17.2s, v13.s[0]
        umulh   x24, x21, x26
        umlal2  v18.2d, v17.4s, v13.s[2]
        umlal   v6.2d, v19.2s, v2.s[0]
        umlal2  v6.2d, v19.4s, v2.s[2]
        ldp     q17, q19, [x2, #0x120]
        umull   v19.2d, v20.2s, v13.s[0]
        mul     x28, x27, x26
        adcs    x24, x24, x28
        umlal   v18.2d, v22.2s, v2.s[0]
        umlal2  v19.2d, v20.4s, v13.s[2]
        umlal2  v18.2d, v22.4s, v2.s[2]
        umulh   x28, x27, x26
        umull   v20.2d, v21.2s, v13.s[0]
        umlal2  v20.2d, v21.4s, v13.s[2]
        umlal   v19.2d, v23.2s, v2.s[0]
        umlal2  v19.2d, v23.4s, v2.s[2]
        ldp     d21, d22, [x1, #0x10]
        shl     v22.2d, v22.2d, #0x18
        mul     x25, x19, x26
        adcs    x28, x28, x25
        umull   v23.2d, v24.2s, v13.s[0]
        usra    v3.2d, v21.2d, #0x2e
        umlal2  v23.2d, v24.4s, v13.s[2]
        usra    v3.2d, v22.2d, #6
        ldp     q21, q22, [x2]
        usra    v3.2d, v5.2d, #0x1d
        umlal   v3.2d, v7.2s, v2.s[0]
        umulh   x25, x19, x26
        adc     x25, x25, xzr
        umlal2  v3.2d, v7.4s, v2.s[2]
        ldp     q5, q7, [x2, #0x20]
        umlal   v3.2d, v21.2s, v29.s[0]
        umlal2  v3.2d, v21.4s, v29.s[2]
        ext     v21.16b, v1.16b, v3.16b, #8
        mul     x4, x27, x19
        adds    x22, x22, x4
        usra    v3.2d, v21.2d, #0x1d
        ext     v21.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v0.16b
        umlal   v6.2d, v5.2s, v29.s[0]
        umulh   x4, x27, x19
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        umlal2  v6.2d, v5.4s, v29.s[2]
        adc     x25, x25, xzr
        adds    x23, x23, x23
        adcs    x20, x20, x20
        umlal   v18.2d, v7.2s, v29.s[0]
        adcs    x22, x22, x22
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal2  v18.2d, v7.4s, v29.s[2]
        adc     x4, xzr, xzr
        umlal   v20.2d, v26.2s, v2.s[0]
        umulh   x5, x21, x21
        adds    x23, x23, x5
        umlal2  v20.2d, v26.4s, v2.s[2]
        ldp     q5, q7, [x2, #0x40]
        umlal   v19.2d, v5.2s, v29.s[0]
        umlal2  v19.2d, v5.4s, v29.s[2]
        ldp     q5, q24, [x2, #0x80]
        umull   v26.2d, v25.2s, v13.s[0]
        mul     x5, x27, x27
        adcs    x20, x20, x5
        umlal2  v26.2d, v25.4s, v13.s[2]
        umlal   v23.2d, v27.2s, v2.s[0]
        umlal2  v23.2d, v27.4s, v2.s[2]
        umulh   x27, x27, x27
        adcs    x22, x22, x27
        umull   v25.2d, v8.2s, v13.s[0]
        umlal   v20.2d, v7.2s, v29.s[0]
        umlal2  v20.2d, v7.4s, v29.s[2]
        umlal2  v25.2d, v8.4s, v13.s[2]
        ldp     q8, q7, [x2, #0x60]
        mul     x27, x19, x19
        adcs    x27, x24, x27
        umlal   v26.2d, v5.2s, v2.s[0]
        umlal2  v26.2d, v5.4s, v2.s[2]
        umlal   v23.2d, v8.2s, v29.s[0]
        umulh   x19, x19, x19
        adcs    x19, x28, x19
        umlal2  v23.2d, v8.4s, v29.s[2]
        umull   v8.2d, v9.2s, v13.s[0]
        umlal   v25.2d, v24.2s, v2.s[0]
        umlal2  v25.2d, v24.4s, v2.s[2]
        ldp     q5, q24, [x2, #0xa0]
        mul     x24, x26, x26
        adcs    x24, x25, x24
        umlal2  v8.2d, v9.4s, v13.s[2]
        umull   v9.2d, v14.2s, v13.s[0]
        umlal2  v9.2d, v14.4s, v13.s[2]
        umulh   x26, x26, x26
        adc     x26, x4, x26
        umlal   v26.2d, v7.2s, v29.s[0]
        umlal2  v26.2d, v7.4s, v29.s[2]
        ldp     q14, q7, [x2, #0x80]
        umull   v27.2d, v12.2s, v13.s[0]
        umlal   v8.2d, v5.2s, v2.s[0]
        mul     x21, x21, x21
        stp     x21, x23, [x1, #0x40]
        umlal   v25.2d, v14.2s, v29.s[0]
        ldp     x23, x21, [x3]
        umlal2  v27.2d, v12.4s, v13.s[2]
        stp     x24, x26, [x1, #0x70]
        umlal2  v8.2d, v5.4s, v2.s[2]
        stp     x20, x22, [x1, #0x50]
        umlal2  v25.2d, v14.4s, v29.s[2]
        ldp     x20, x22, [x3, #0x10]
        umull   v14.2d, v15.2s, v13.s[0]
        stp     x27, x19, [x1, #0x60]
        umlal2  v14.2d, v15.4s, v13.s[2]
        ldp     x19, x26, [x3, #0x20]
        subs    x19, x23, x19
        sbcs    x23, x21, x26
        umlal   v9.2d, v24.2s, v2.s[0]
        ldp     x21, x26, [x3, #0x30]
        sbcs    x20, x20, x21
        sbcs    x22, x22, x26
        umlal2  v9.2d, v24.4s, v2.s[2]
        csetm   x21, lo
        eor     x19, x19, x21
        eor     x23, x23, x21
        umlal   v8.2d, v7.2s, v29.s[0]
        cmn     x21, #1
        adcs    x19, x19, xzr
        eor     x20, x20, x21
        umlal2  v8.2d, v7.4s, v29.s[2]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        eor     x22, x22, x21
        umull   v15.2d, v28.2s, v13.s[0]
        adcs    x22, x22, xzr
        mul     x21, x19, x20
        ldp     q12, q5, [x2, #0xc0]
        umlal   v27.2d, v12.2s, v2.s[0]
        umlal2  v27.2d, v12.4s, v2.s[2]
        ldp     q12, q7, [x2, #0xa0]
        umulh   x26, x19, x23
        umlal2  v15.2d, v28.4s, v13.s[2]
        umlal   v9.2d, v12.2s, v29.s[0]
        umlal   v14.2d, v5.2s, v2.s[0]
        umlal2  v9.2d, v12.4s, v29.s[2]
        ldp     q12, q24, [x2, #0xe0]
        mul     x27, x19, x23
        adds    x21, x26, x21
        umlal2  v14.2d, v5.4s, v2.s[2]
        umull   v5.2d, v10.2s, v13.s[0]
        umlal2  v5.2d, v10.4s, v13.s[2]
        uzp1    v10.4s, v29.4s, v3.4s
        umulh   x26, x19, x20
        umlal   v27.2d, v7.2s, v29.s[0]
        umlal   v15.2d, v12.2s, v2.s[0]
        umlal2  v27.2d, v7.4s, v29.s[2]
        umull   v7.2d, v11.2s, v13.s[0]
        mul     x24, x19, x22
        adcs    x26, x26, x24
        umlal2  v15.2d, v12.4s, v2.s[2]
        umlal2  v7.2d, v11.4s, v13.s[2]
        ldp     q11, q13, [x2]
        umlal   v5.2d, v24.2s, v2.s[0]
        umulh   x24, x19, x22
        umlal2  v5.2d, v24.4s, v2.s[2]
        ldp     q12, q24, [x2, #0x20]
        umlal   v18.2d, v12.2s, v3.s[0]
        ldp     q28, q30, [x2, #0x100]
        umlal2  v18.2d, v12.4s, v3.s[2]
        umlal   v19.2d, v24.2s, v3.s[0]
        mul     x28, x23, x22
        adcs    x24, x24, x28
        umlal2  v19.2d, v24.4s, v3.s[2]
        umlal   v7.2d, v28.2s, v2.s[0]
        umlal2  v7.2d, v28.4s, v2.s[2]
        umulh   x28, x23, x22
        umull   v12.2d, v30.2s, v2.s[0]
        umlal2  v12.2d, v30.4s, v2.s[2]
        ldp     q2, q24, [x2, #0x40]
        umlal   v20.2d, v2.2s, v3.s[0]
        umlal2  v20.2d, v2.4s, v3.s[2]
        mul     x25, x20, x22
        adcs    x28, x28, x25
        umlal   v23.2d, v24.2s, v3.s[0]
        umlal2  v23.2d, v24.4s, v3.s[2]
        ldp     q2, q24, [x2, #0x60]
        umulh   x25, x20, x22
        adc     x25, x25, xzr
        mul     x4, x23, x20
        adds    x26, x26, x4
        umlal   v26.2d, v2.2s, v3.s[0]
        umlal2  v26.2d, v2.4s, v3.s[2]
        ldp     q2, q28, [x2, #0x140]
        umlal   v25.2d, v24.2s, v3.s[0]
        umulh   x4, x23, x20
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        umlal2  v25.2d, v24.4s, v3.s[2]
        adc     x25, x25, xzr
        adds    x27, x27, x27
        adcs    x21, x21, x21
        umlal   v12.2d, v17.2s, v16.s[0]
        adcs    x26, x26, x26
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        umlal2  v12.2d, v17.4s, v16.s[1]
        adcs    x25, x25, x25
        adc     x4, xzr, xzr
        ldp     q17, q24, [x2]
        umulh   x5, x19, x19
        adds    x27, x27, x5
        ldp     q28, q30, [x2, #0x80]
        umlal   v8.2d, v28.2s, v3.s[0]
        umlal2  v8.2d, v28.4s, v3.s[2]
        umlal   v9.2d, v30.2s, v3.s[0]
        umulh   x5, x23, x23
        umlal2  v9.2d, v30.4s, v3.s[2]
        ldp     q28, q30, [x2, #0xc0]
        umlal   v14.2d, v28.2s, v29.s[0]
        umlal2  v14.2d, v28.4s, v29.s[2]
        umlal   v15.2d, v30.2s, v29.s[0]
        mul     x23, x23, x23
        adcs    x23, x21, x23
        adcs    x21, x26, x5
        umlal2  v15.2d, v30.4s, v29.s[2]
        ldp     x26, x5, [x1]
        ldp     q28, q30, [x2, #0xa0]
        umlal   v27.2d, v28.2s, v3.s[0]
        mul     x6, x20, x20
        adcs    x24, x24, x6
        umlal2  v27.2d, v28.4s, v3.s[2]
        umlal   v14.2d, v30.2s, v3.s[0]
        umlal2  v14.2d, v30.4s, v3.s[2]
        ldp     q28, q30, [x2, #0xe0]
        mul     x19, x19, x19
        umlal   v5.2d, v28.2s, v29.s[0]
        umlal2  v5.2d, v28.4s, v29.s[2]
        ldp     q28, q31, [x2, #0xc0]
        umlal   v15.2d, v28.2s, v3.s[0]
        mul     x6, x22, x22
        umlal2  v15.2d, v28.4s, v3.s[2]
        umlal   v5.2d, v31.2s, v3.s[0]
        umlal2  v5.2d, v31.4s, v3.s[2]
        umulh   x20, x20, x20
        adcs    x20, x28, x20
        adcs    x28, x25, x6
        umlal   v7.2d, v30.2s, v29.s[0]
        ldp     x25, x6, [x1, #0x10]
        umlal2  v7.2d, v30.4s, v29.s[2]
        ldp     x7, x8, [x1, #0x30]
        ldp     q28, q30, [x2, #0x100]
        umlal   v12.2d, v28.2s, v29.s[0]
        umulh   x22, x22, x22
        adc     x22, x4, x22
        subs    x19, x26, x19
        umlal2  v12.2d, v28.4s, v29.s[2]
        ldp     x26, x4, [x1, #0x20]
        sbcs    x27, x5, x27
        sbcs    x23, x25, x23
        umull   v28.2d, v30.2s, v29.s[0]
        sbcs    x21, x6, x21
        sbcs    x26, x26, x24
        ldp     x24, x25, [x1, #0x40]
        umlal2  v28.2d, v30.4s, v29.s[2]
        sbcs    x20, x4, x20
        sbcs    x28, x7, x28
        sbcs    x22, x8, x22
        csetm   x4, lo
        ldp     x5, x6, [x1, #0x50]
        adds    x19, x19, x24
        adcs    x27, x27, x25
        ldp     x24, x25, [x1, #0x60]
        adcs    x23, x23, x5
        adcs    x21, x21, x6
        adcs    x26, x26, x24
        ldp     x24, x5, [x1, #0x20]
        ldp     x6, x7, [x1, #0x70]
        adcs    x20, x20, x25
        adcs    x28, x28, x6
        adcs    x22, x22, x7
        adc     x25, x4, xzr
        adds    x19, x24, x19
        adcs    x27, x5, x27
        stp     x19, x27, [x1, #0x20]
        ldp     d30, d31, [x1, #0x18]
        usra    v4.2d, v30.2d, #0x28
        shl     v30.2d, v31.2d, #0x1e
        ldp     x19, x27, [x1, #0x30]
        adcs    x19, x19, x23
        adcs    x23, x27, x21
        usra    v4.2d, v30.2d, #6
        ldp     x21, x27, [x1, #0x50]
        usra    v4.2d, v21.2d, #0x1d
        umlal   v4.2d, v22.2s, v29.s[0]
        ldp     x24, x4, [x3]
        umlal2  v4.2d, v22.4s, v29.s[2]
        ldp     x5, x6, [x3, #0x50]
        umlal   v4.2d, v11.2s, v3.s[0]
        ldp     x7, x8, [x3, #0x20]
        umlal2  v4.2d, v11.4s, v3.s[2]
        ldp     x9, x10, [x3, #0x40]
        ldp     x11, x12, [x3, #0x70]
        ldp     x13, x14, [x3, #0x10]
        ldp     d11, d21, [x1, #0x20]
        ext     v22.16b, v1.16b, v4.16b, #8
        ldp     x15, x16, [x1, #0x40]
        usra    v4.2d, v22.2d, #0x1d
        stp     x19, x23, [x1, #0x30]
        ldp     x19, x23, [x3, #0x30]
        adcs    x26, x15, x26
        shl     v21.2d, v21.2d, #0x24
        ext     v22.16b, v4.16b, v1.16b, #8
        adcs    x20, x16, x20
        ldp     x15, x16, [x1, #0x60]
        usra    v6.2d, v11.2d, #0x22
        and     v11.16b, v4.16b, v0.16b
        stp     x26, x20, [x1, #0x40]
        ldp     x20, x26, [x3, #0x60]
        adcs    x21, x21, x28
        ldp     x28, x17, [x1, #0x70]
        adcs    x22, x27, x22
        stp     x21, x22, [x1, #0x50]
        adcs    x22, x15, x25
        usra    v6.2d, v21.2d, #6
        ldp     d4, d21, [x1, #0x28]
        adcs    x21, x16, xzr
        stp     x22, x21, [x1, #0x60]
        adcs    x22, x28, xzr
        ldp     q29, q30, [x2, #0x20]
        adcs    x21, x17, xzr
        subs    x27, x24, x9
        sbcs    x24, x4, x10
        usra    v6.2d, v22.2d, #0x1d
        stp     x22, x21, [x1, #0x70]
        sbcs    x22, x13, x5
        sbcs    x21, x14, x6
        usra    v18.2d, v4.2d, #0x1c
        sbcs    x20, x7, x20
        shl     v4.2d, v21.2d, #0x2a
        sbcs    x26, x8, x26
        umlal   v6.2d, v13.2s, v3.s[0]
        ldp     q21, q22, [x2, #0x40]
        sbcs    x19, x19, x11
        umlal2  v6.2d, v13.4s, v3.s[2]
        sbcs    x23, x23, x12
        umlal   v6.2d, v17.2s, v11.s[0]
        usra    v18.2d, v4.2d, #6
        csetm   x28, lo
        umlal2  v6.2d, v17.4s, v11.s[2]
        ldp     q13, q4, [x2, #0x60]
        eor     x21, x21, x28
        eor     x22, x22, x28
        eor     x24, x24, x28
        umlal   v19.2d, v29.2s, v11.s[0]
        eor     x27, x27, x28
        eor     x20, x20, x28
        eor     x23, x23, x28
        umlal2  v19.2d, v29.4s, v11.s[2]
        eor     x26, x26, x28
        eor     x19, x19, x28
        cmn     x28, #1
        umlal   v20.2d, v30.2s, v11.s[0]
        adcs    x27, x27, xzr
        ext     v17.16b, v1.16b, v6.16b, #8
        adcs    x24, x24, xzr
        umlal2  v20.2d, v30.4s, v11.s[2]
        ldp     q29, q30, [x2, #0x80]
        adcs    x22, x22, xzr
        stp     x27, x24, [x1, #0x80]
        usra    v6.2d, v17.2d, #0x1d
        adcs    x21, x21, xzr
        umlal   v23.2d, v21.2s, v11.s[0]
        stp     x22, x21, [x1, #0x90]
        adcs    x20, x20, xzr
        umlal2  v23.2d, v21.4s, v11.s[2]
        adcs    x22, x26, xzr
        umlal   v26.2d, v22.2s, v11.s[0]
        ldp     q17, q21, [x2, #0xa0]
        adcs    x19, x19, xzr
        stp     x20, x22, [x1, #0xa0]
        ext     v31.16b, v6.16b, v1.16b, #8
        ldp     x20, x22, [x1, #0x80]
        adcs    x23, x23, xzr
        and     v6.16b, v6.16b, v0.16b
        stp     x19, x23, [x1, #0xb0]
        usra    v18.2d, v31.2d, #0x1d
        umlal2  v26.2d, v22.4s, v11.s[2]
        ldp     x19, x23, [x1, #0x90]
        umlal   v25.2d, v13.2s, v11.s[0]
        umlal2  v25.2d, v13.4s, v11.s[2]
        ldp     q13, q22, [x2, #0x120]
        umulh   x21, x20, x22
        umlal   v8.2d, v4.2s, v11.s[0]
        umlal   v18.2d, v24.2s, v11.s[0]
        umlal2  v18.2d, v24.4s, v11.s[2]
        uzp1    v24.4s, v11.4s, v6.4s
        umlal2  v8.2d, v4.4s, v11.s[2]
        mul     x26, x20, x19
        umlal   v9.2d, v29.2s, v11.s[0]
        umlal2  v9.2d, v29.4s, v11.s[2]
        ldp     q4, q29, [x2, #0xc0]
        umlal   v27.2d, v30.2s, v11.s[0]
        mul     x27, x20, x23
        umlal2  v27.2d, v30.4s, v11.s[2]
        ldp     q30, q31, [x2, #0xe0]
        umlal   v14.2d, v17.2s, v11.s[0]
        umlal2  v14.2d, v17.4s, v11.s[2]
        umulh   x24, x20, x23
        umlal   v15.2d, v21.2s, v11.s[0]
        umlal2  v15.2d, v21.4s, v11.s[2]
        umlal   v28.2d, v13.2s, v16.s[2]
        umlal   v5.2d, v4.2s, v11.s[0]
        mul     x28, x22, x23
        umlal2  v5.2d, v4.4s, v11.s[2]
        ldp     q4, q17, [x2]
        umlal   v7.2d, v30.2s, v3.s[0]
        umlal2  v7.2d, v30.4s, v3.s[2]
        ldp     q21, q30, [x2, #0x100]
        umulh   x25, x19, x23
        umlal   v7.2d, v29.2s, v11.s[0]
        umlal   v12.2d, v31.2s, v3.s[0]
        umlal2  v12.2d, v31.4s, v3.s[2]
        umlal2  v28.2d, v13.4s, v16.s[3]
        mul     x4, x19, x23
        umlal   v28.2d, v22.2s, v16.s[0]
        umlal   v18.2d, v4.2s, v6.s[0]
        umlal2  v18.2d, v4.4s, v6.s[2]
        umulh   x5, x20, x19
        umlal2  v28.2d, v22.4s, v16.s[1]
        ext     v13.16b, v1.16b, v18.16b, #8
        mul     x6, x20, x22
        usra    v18.2d, v13.2d, #0x1d
        umulh   x7, x22, x23
        adds    x21, x21, x26
        adcs    x26, x5, x27
        adcs    x27, x24, x28
        and     v13.16b, v18.16b, v0.16b
        ext     v4.16b, v18.16b, v1.16b, #8
        adcs    x24, x7, x4
        adc     x28, x25, xzr
        umlal2  v7.2d, v29.4s, v11.s[2]
        umlal   v28.2d, v21.2s, v3.s[0]
        mul     x25, x22, x19
        adds    x26, x26, x25
        umlal2  v28.2d, v21.4s, v3.s[2]
        ldp     d18, d21, [x1, #0x30]
        usra    v19.2d, v18.2d, #0x16
        shl     v18.2d, v21.2d, #0x30
        umull   v21.2d, v30.2s, v3.s[0]
        umulh   x25, x22, x19
        adcs    x27, x27, x25
        adcs    x24, x24, xzr
        usra    v19.2d, v18.2d, #6
        adc     x28, x28, xzr
        adds    x25, x6, x6
        adcs    x21, x21, x21
        usra    v19.2d, v4.2d, #0x1d
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        umlal   v19.2d, v17.2s, v6.s[0]
        adcs    x28, x28, x28
        adc     x4, xzr, xzr
        ldp     q4, q18, [x2, #0x20]
        umulh   x5, x20, x20
        adds    x25, x25, x5
        umlal   v20.2d, v4.2s, v6.s[0]
        umlal2  v19.2d, v17.4s, v6.s[2]
        umlal2  v20.2d, v4.4s, v6.s[2]
        ldp     q4, q17, [x2, #0x40]
        umlal   v23.2d, v18.2s, v6.s[0]
        mul     x5, x22, x22
        adcs    x21, x21, x5
        umlal2  v23.2d, v18.4s, v6.s[2]
        umlal   v26.2d, v4.2s, v6.s[0]
        umlal2  v26.2d, v4.4s, v6.s[2]
        ldp     q4, q18, [x2, #0x60]
        umulh   x22, x22, x22
        adcs    x22, x26, x22
        umlal   v25.2d, v17.2s, v6.s[0]
        mul     x26, x19, x19
        adcs    x26, x27, x26
        umlal2  v25.2d, v17.4s, v6.s[2]
        umlal   v8.2d, v4.2s, v6.s[0]
        ldp     q17, q22, [x2, #0x160]
        umlal2  v8.2d, v4.4s, v6.s[2]
        ldp     q4, q22, [x2, #0x80]
        umulh   x19, x19, x19
        adcs    x19, x24, x19
        umlal   v9.2d, v18.2s, v6.s[0]
        umlal2  v9.2d, v18.4s, v6.s[2]
        umlal   v27.2d, v4.2s, v6.s[0]
        umlal2  v27.2d, v4.4s, v6.s[2]
        umulh   x27, x23, x23
        umlal   v14.2d, v22.2s, v6.s[0]
        ldp     q4, q18, [x2, #0xa0]
        umlal2  v14.2d, v22.4s, v6.s[2]
        umlal   v15.2d, v4.2s, v6.s[0]
        umlal2  v15.2d, v4.4s, v6.s[2]
        ldp     q4, q22, [x2, #0xe0]
        mul     x23, x23, x23
        adcs    x23, x28, x23
        ldp     x24, x28, [x1, #0xa0]
        umlal   v5.2d, v18.2s, v6.s[0]
        adc     x27, x4, x27
        ldp     x4, x5, [x1, #0xb0]
        mul     x20, x20, x20
        umlal2  v5.2d, v18.4s, v6.s[2]
        ldp     x6, x7, [x1, #0x80]
        umlal   v12.2d, v4.2s, v11.s[0]
        stp     x20, x25, [sp]
        umlal2  v12.2d, v4.4s, v11.s[2]
        umulh   x20, x24, x28
        stp     x26, x19, [sp, #0x20]
        umlal   v28.2d, v22.2s, v11.s[0]
        stp     x21, x22, [sp, #0x10]
        umlal2  v28.2d, v22.4s, v11.s[2]
        stp     x23, x27, [sp, #0x30]
        umlal2  v21.2d, v30.4s, v3.s[2]
        ldp     q3, q4, [x2]
        umlal   v19.2d, v3.2s, v13.s[0]
        umulh   x19, x24, x5
        umlal2  v19.2d, v3.4s, v13.s[2]
        ldp     q3, q18, [x2, #0x20]
        umlal   v23.2d, v3.2s, v13.s[0]
        ldp     q22, q29, [x2, #0x120]
        umlal2  v23.2d, v3.4s, v13.s[2]
        ldp     q3, q30, [x2, #0xc0]
        umlal   v26.2d, v18.2s, v13.s[0]
        mul     x23, x24, x5
        umlal2  v26.2d, v18.4s, v13.s[2]
        umlal   v7.2d, v3.2s, v6.s[0]
        umlal2  v7.2d, v3.4s, v6.s[2]
        umlal   v12.2d, v30.2s, v6.s[0]
        mul     x22, x24, x4
        umlal2  v12.2d, v30.4s, v6.s[2]
        ext     v3.16b, v1.16b, v19.16b, #8
        usra    v19.2d, v3.2d, #0x1d
        ext     v3.16b, v19.16b, v1.16b, #8
        and     v18.16b, v19.16b, v0.16b
        mul     x21, x4, x5
        umlal   v21.2d, v22.2s, v10.s[0]
        umlal2  v21.2d, v22.4s, v10.s[1]
        umlal   v21.2d, v29.2s, v16.s[2]
        umulh   x26, x24, x4
        umlal2  v21.2d, v29.4s, v16.s[3]
        ldp     q19, q22, [x2]
        ldp     q29, q30, [x2, #0x100]
        umlal   v21.2d, v2.2s, v16.s[0]
        umlal2  v21.2d, v2.4s, v16.s[1]
        umlal   v21.2d, v29.2s, v11.s[0]
        umulh   x27, x4, x5
        umlal2  v21.2d, v29.4s, v11.s[2]
        ldp     q2, q29, [x2, #0x40]
        umlal   v25.2d, v2.2s, v13.s[0]
        umlal2  v25.2d, v2.4s, v13.s[2]
        umlal   v8.2d, v29.2s, v13.s[0]
        umulh   x25, x28, x4
        umlal2  v8.2d, v29.4s, v13.s[2]
        ldp     q2, q29, [x2, #0x60]
        umlal   v9.2d, v2.2s, v13.s[0]
        umulh   x8, x28, x5
        mul     x9, x28, x5
        adds    x20, x20, x22
        adcs    x23, x26, x23
        adcs    x19, x19, x9
        adcs    x22, x8, x21
        adc     x21, x27, xzr
        mul     x26, x24, x28
        mul     x27, x28, x4
        umlal2  v9.2d, v2.4s, v13.s[2]
        umlal   v27.2d, v29.2s, v13.s[0]
        umlal2  v27.2d, v29.4s, v13.s[2]
        ldp     q2, q29, [x2, #0x80]
        umulh   x8, x24, x24
        adds    x23, x23, x27
        adcs    x19, x19, x25
        adcs    x22, x22, xzr
        adc     x21, x21, xzr
        adds    x26, x26, x26
        umulh   x27, x5, x5
        adcs    x20, x20, x20
        adcs    x23, x23, x23
        adcs    x19, x19, x19
        umlal   v14.2d, v2.2s, v13.s[0]
        adcs    x22, x22, x22
        umulh   x25, x4, x4
        umlal2  v14.2d, v2.4s, v13.s[2]
        adcs    x21, x21, x21
        umlal   v15.2d, v29.2s, v13.s[0]
        adc     x9, xzr, xzr
        umlal2  v15.2d, v29.4s, v13.s[2]
        ldp     q2, q29, [x2, #0xa0]
        umulh   x10, x28, x28
        mul     x28, x28, x28
        umlal   v5.2d, v2.2s, v13.s[0]
        mul     x5, x5, x5
        adds    x26, x26, x8
        umlal2  v5.2d, v2.4s, v13.s[2]
        adcs    x20, x20, x28
        umlal   v7.2d, v29.2s, v13.s[0]
        adcs    x23, x23, x10
        umlal2  v7.2d, v29.4s, v13.s[2]
        mul     x28, x4, x4
        stp     x20, x23, [sp, #0x50]
        umull   v2.2d, v30.2s, v11.s[0]
        mul     x23, x24, x24
        adcs    x19, x19, x28
        umlal2  v2.2d, v30.4s, v11.s[2]
        ldp     q11, q29, [x2, #0x120]
        adcs    x20, x22, x25
        adcs    x22, x21, x5
        adc     x21, x9, x27
        stp     x23, x26, [sp, #0x40]
        umlal   v2.2d, v11.2s, v10.s[2]
        umlal2  v2.2d, v11.4s, v10.s[3]
        ldp     q11, q30, [x2, #0xe0]
        umlal   v2.2d, v29.2s, v10.s[0]
        umlal2  v2.2d, v29.4s, v10.s[1]
        umlal   v28.2d, v11.2s, v6.s[0]
        umlal2  v28.2d, v11.4s, v6.s[2]
        ldp     q11, q29, [x2, #0x140]
        umlal   v21.2d, v30.2s, v6.s[0]
        umlal2  v21.2d, v30.4s, v6.s[2]
        umlal   v2.2d, v11.2s, v16.s[2]
        umlal2  v2.2d, v11.4s, v16.s[3]
        uzp1    v11.4s, v13.4s, v18.4s
        umlal   v2.2d, v29.2s, v16.s[0]
        umlal2  v2.2d, v29.4s, v16.s[1]
        ldp     q29, q30, [x2, #0x100]
        umlal   v2.2d, v29.2s, v6.s[0]
        umlal2  v2.2d, v29.4s, v6.s[2]
        umull   v29.2d, v30.2s, v6.s[0]
        umlal2  v29.2d, v30.4s, v6.s[2]
        ldp     q6, q30, [x2, #0x120]
        umlal   v29.2d, v6.2s, v24.s[0]
        umlal2  v29.2d, v6.4s, v24.s[1]
        umlal   v29.2d, v30.2s, v10.s[2]
        umlal2  v29.2d, v30.4s, v10.s[3]
        ldp     q6, q30, [x2, #0x140]
        umlal   v29.2d, v6.2s, v10.s[0]
        umlal2  v29.2d, v6.4s, v10.s[1]
        umlal   v29.2d, v30.2s, v16.s[2]
        umlal2  v29.2d, v30.4s, v16.s[3]
        umlal   v29.2d, v17.2s, v16.s[0]
        umlal2  v29.2d, v17.4s, v16.s[1]
        ldp     x23, x26, [x1, #0x90]
        stp     x19, x20, [sp, #0x60]
        ldp     x19, x20, [x1, #0xa0]
        stp     x22, x21, [sp, #0x70]
        subs    x19, x6, x19
        sbcs    x20, x7, x20
        ldp     x22, x21, [x1, #0xb0]
        sbcs    x23, x23, x22
        sbcs    x22, x26, x21
        csetm   x21, lo
        eor     x20, x20, x21
        eor     x19, x19, x21
        cmn     x21, #1
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        eor     x22, x22, x21
        eor     x23, x23, x21
        adcs    x23, x23, xzr
        mul     x21, x19, x23
        adcs    x22, x22, xzr
        umulh   x26, x19, x20
        adds    x21, x26, x21
        umulh   x26, x19, x23
        mul     x27, x19, x20
        mul     x24, x20, x22
        mul     x28, x19, x22
        adcs    x26, x26, x28
        umulh   x28, x19, x22
        adcs    x24, x28, x24
        mul     x28, x23, x22
        umulh   x25, x20, x22
        adcs    x28, x25, x28
        umulh   x25, x23, x22
        adc     x25, x25, xzr
        umulh   x4, x20, x23
        mul     x5, x20, x23
        adds    x26, x26, x5
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        adc     x25, x25, xzr
        adds    x27, x27, x27
        adcs    x21, x21, x21
        adcs    x26, x26, x26
        adcs    x24, x24, x24
        umulh   x4, x19, x19
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        adc     x5, xzr, xzr
        adds    x27, x27, x4
        mul     x4, x20, x20
        adcs    x21, x21, x4
        umulh   x20, x20, x20
        adcs    x20, x26, x20
        mul     x19, x19, x19
        mul     x26, x23, x23
        adcs    x26, x24, x26
        ldp     x24, x4, [sp]
        umulh   x23, x23, x23
        adcs    x23, x28, x23
        mul     x28, x22, x22
        ldp     x6, x7, [sp, #0x10]
        adcs    x28, x25, x28
        umulh   x22, x22, x22
        adc     x22, x5, x22
        subs    x19, x24, x19
        sbcs    x27, x4, x27
        ldp     x24, x25, [sp, #0x20]
        sbcs    x21, x6, x21
        sbcs    x20, x7, x20
        ldp     x4, x5, [sp, #0x30]
        sbcs    x26, x24, x26
        sbcs    x23, x25, x23
        sbcs    x24, x4, x28
        sbcs    x22, x5, x22
        ldp     x28, x25, [sp, #0x40]
        csetm   x4, lo
        ldp     x5, x6, [sp, #0x50]
        adds    x19, x19, x28
        adcs    x27, x27, x25
        ldp     x28, x25, [sp, #0x60]
        adcs    x21, x21, x5
        adcs    x20, x20, x6
        ldp     x5, x6, [sp, #0x70]
        adcs    x26, x26, x28
        adcs    x23, x23, x25
        ldp     x28, x25, [sp, #0x20]
        adcs    x24, x24, x5
        adcs    x22, x22, x6
        adc     x4, x4, xzr
        ldp     x5, x6, [sp, #0x30]
        adds    x19, x28, x19
        ldp     x28, x7, [sp, #0x40]
        adcs    x27, x25, x27
        adcs    x21, x5, x21
        stp     x19, x27, [sp, #0x20]
        adcs    x19, x6, x20
        adcs    x20, x28, x26
        ldp     x26, x27, [sp, #0x50]
        adcs    x23, x7, x23
        adcs    x26, x26, x24
        stp     x21, x19, [sp, #0x30]
        adcs    x19, x27, x22
        ldp     x22, x21, [sp, #0x60]
        adcs    x22, x22, x4
        adcs    x21, x21, xzr
        stp     x20, x23, [sp, #0x40]
        ldp     x23, x20, [sp, #0x70]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        stp     x26, x19, [sp, #0x50]
        stp     x22, x21, [sp, #0x60]
        ldp     x19, x22, [x3, #0x50]
        ldp     x21, x26, [x3, #0x40]
        mul     x27, x21, x26
        stp     x23, x20, [sp, #0x70]
        umulh   x23, x21, x26
        mul     x20, x21, x19
        adds    x23, x23, x20
        umulh   x20, x21, x19
        mul     x24, x21, x22
        adcs    x20, x20, x24
        umulh   x24, x21, x22
        mul     x28, x26, x22
        adcs    x24, x24, x28
        umulh   x28, x26, x22
        mul     x25, x19, x22
        adcs    x28, x28, x25
        umulh   x25, x19, x22
        adc     x25, x25, xzr
        mul     x4, x26, x19
        adds    x20, x20, x4
        umulh   x4, x26, x19
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        adc     x25, x25, xzr
        adds    x27, x27, x27
        umulh   x4, x21, x21
        ldp     x5, x6, [x3, #0x60]
        adcs    x23, x23, x23
        ldp     x7, x8, [x3, #0x70]
        adcs    x20, x20, x20
        ldp     x9, x10, [x3, #0x50]
        adcs    x24, x24, x24
        ldp     x11, x12, [x3, #0x70]
        adcs    x28, x28, x28
        mul     x13, x26, x26
        ldp     x14, x15, [x3, #0x40]
        adcs    x25, x25, x25
        adc     x16, xzr, xzr
        adds    x27, x27, x4
        umulh   x26, x26, x26
        adcs    x23, x23, x13
        mul     x4, x19, x19
        adcs    x20, x20, x26
        stp     x23, x20, [x1, #0x90]
        ldp     x23, x20, [x3, #0x60]
        adcs    x26, x24, x4
        umulh   x19, x19, x19
        umulh   x24, x22, x22
        adcs    x19, x28, x19
        stp     x26, x19, [x1, #0xa0]
        mul     x19, x22, x22
        mul     x22, x5, x6
        adcs    x19, x25, x19
        adc     x26, x16, x24
        umulh   x24, x5, x6
        stp     x19, x26, [x1, #0xb0]
        mul     x19, x21, x21
        mul     x21, x5, x7
        stp     x19, x27, [x1, #0x80]
        umulh   x19, x5, x7
        adds    x21, x24, x21
        mul     x26, x5, x8
        umulh   x27, x5, x8
        adcs    x19, x19, x26
        mul     x26, x6, x8
        umulh   x24, x6, x8
        adcs    x26, x27, x26
        umulh   x27, x7, x8
        mul     x28, x7, x8
        mul     x25, x6, x7
        adcs    x24, x24, x28
        adc     x27, x27, xzr
        umulh   x28, x6, x7
        adds    x19, x19, x25
        umulh   x25, x5, x5
        adcs    x26, x26, x28
        adcs    x24, x24, xzr
        adc     x27, x27, xzr
        adds    x22, x22, x22
        adcs    x21, x21, x21
        mul     x28, x6, x6
        adcs    x19, x19, x19
        adcs    x26, x26, x26
        adcs    x24, x24, x24
        mul     x4, x7, x7
        adcs    x27, x27, x27
        adc     x13, xzr, xzr
        adds    x22, x22, x25
        adcs    x21, x21, x28
        umulh   x28, x6, x6
        mul     x25, x8, x8
        adcs    x19, x19, x28
        adcs    x26, x26, x4
        stp     x21, x19, [x1, #0xd0]
        umulh   x19, x7, x7
        umulh   x21, x8, x8
        adcs    x19, x24, x19
        adcs    x27, x27, x25
        stp     x26, x19, [x1, #0xe0]
        mul     x19, x5, x5
        adc     x21, x13, x21
        subs    x23, x14, x23
        sbcs    x20, x15, x20
        stp     x27, x21, [x1, #0xf0]
        sbcs    x21, x9, x11
        sbcs    x26, x10, x12
        stp     x19, x22, [x1, #0xc0]
        csetm   x19, lo
        eor     x20, x20, x19
        eor     x22, x26, x19
        eor     x21, x21, x19
        eor     x23, x23, x19
        cmn     x19, #1
        adcs    x19, x23, xzr
        adcs    x23, x20, xzr
        umulh   x20, x19, x19
        adcs    x21, x21, xzr
        adcs    x22, x22, xzr
        umulh   x26, x19, x23
        mul     x27, x19, x23
        mul     x24, x19, x21
        umulh   x28, x19, x22
        adds    x26, x26, x24
        umulh   x24, x19, x21
        mul     x25, x19, x22
        umulh   x4, x23, x22
        adcs    x24, x24, x25
        mul     x25, x23, x22
        umulh   x5, x21, x22
        adcs    x28, x28, x25
        mul     x25, x21, x22
        mul     x6, x23, x21
        adcs    x25, x4, x25
        adc     x4, x5, xzr
        umulh   x5, x23, x21
        adds    x24, x24, x6
        mul     x19, x19, x19
        adcs    x28, x28, x5
        adcs    x25, x25, xzr
        adc     x4, x4, xzr
        adds    x27, x27, x27
        ldp     x5, x6, [x1, #0xa0]
        umulh   x7, x23, x23
        adcs    x26, x26, x26
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        mul     x23, x23, x23
        adcs    x4, x4, x4
        adc     x8, xzr, xzr
        adds    x20, x27, x20
        mul     x27, x21, x21
        adcs    x23, x26, x23
        adcs    x26, x24, x7
        umulh   x21, x21, x21
        adcs    x27, x28, x27
        adcs    x21, x25, x21
        ldp     x24, x28, [x1, #0x80]
        mul     x25, x22, x22
        adcs    x25, x4, x25
        ldp     x4, x7, [x1, #0x90]
        umulh   x22, x22, x22
        adc     x22, x8, x22
        subs    x19, x24, x19
        ldp     x24, x8, [x1, #0xb0]
        sbcs    x20, x28, x20
        sbcs    x23, x4, x23
        sbcs    x26, x7, x26
        ldp     x28, x4, [x1, #0xa0]
        sbcs    x27, x28, x27
        ldp     x28, x7, [x1, #0xc0]
        sbcs    x21, x4, x21
        sbcs    x24, x24, x25
        ldp     x25, x4, [x1, #0xd0]
        sbcs    x22, x8, x22
        csetm   x8, lo
        ldp     x9, x10, [x1, #0xe0]
        adds    x19, x19, x28
        adcs    x20, x20, x7
        ldp     x28, x7, [x1, #0xf0]
        adcs    x23, x23, x25
        adcs    x26, x26, x4
        adcs    x27, x27, x9
        adcs    x21, x21, x10
        ldp     x25, x4, [x1, #0xb0]
        adcs    x24, x24, x28
        adcs    x22, x22, x7
        adc     x28, x8, xzr
        adds    x19, x5, x19
        adcs    x20, x6, x20
        stp     x19, x20, [x1, #0xa0]
        adcs    x19, x25, x23
        adcs    x23, x4, x26
        ldp     x20, x26, [x1, #0xc0]
        adcs    x20, x20, x27
        adcs    x21, x26, x21
        stp     x19, x23, [x1, #0xb0]
        ldp     x19, x23, [x1, #0xe0]
        ldp     x26, x27, [x1, #0xf0]
        ldp     x25, x4, [x1, #0xd0]
        adcs    x24, x25, x24
        adcs    x22, x4, x22
        stp     x20, x21, [x1, #0xc0]
        adcs    x19, x19, x28
        adcs    x23, x23, xzr
        stp     x24, x22, [x1, #0xd0]
        adcs    x20, x26, xzr
        adcs    x22, x27, xzr
        ldp     x21, x26, [x1]
        ldp     x27, x24, [sp]
        subs    x21, x21, x27
        sbcs    x26, x26, x24
        ldp     x27, x24, [sp, #0x10]
        ldp     x28, x25, [x1, #0x10]
        sbcs    x27, x28, x27
        sbcs    x24, x25, x24
        ldp     x28, x25, [sp, #0x20]
        ldp     x4, x5, [sp, #0x40]
        ldp     x6, x7, [sp, #0x30]
        ldp     x8, x9, [x1, #0x20]
        sbcs    x28, x8, x28
        sbcs    x25, x9, x25
        ldp     x8, x9, [sp, #0x50]
        ldp     x10, x11, [x1, #0x40]
        ldp     x12, x13, [x1, #0x30]
        sbcs    x6, x12, x6
        sbcs    x7, x13, x7
        sbcs    x4, x10, x4
        sbcs    x5, x11, x5
        ldp     x10, x11, [x1, #0x70]
        ldp     x12, x13, [x1, #0x60]
        stp     x19, x23, [x1, #0xe0]
        ldp     x19, x23, [x1, #0x50]
        sbcs    x19, x19, x8
        sbcs    x23, x23, x9
        ldp     x8, x9, [sp, #0x70]
        ldp     x14, x15, [sp, #0x60]
        sbcs    x12, x12, x14
        sbcs    x13, x13, x15
        sbcs    x8, x10, x8
        stp     x21, x26, [sp]
        sbcs    x21, x11, x9
        stp     x27, x24, [sp, #0x10]
        csetm   x26, lo
        stp     x28, x25, [sp, #0x20]
        stp     x20, x22, [x1, #0xf0]
        stp     x4, x5, [sp, #0x40]
        stp     x19, x23, [sp, #0x50]
        stp     x6, x7, [sp, #0x30]
        ldp     x19, x23, [x1, #0x80]
        ldp     x20, x22, [sp]
        stp     x8, x21, [sp, #0x70]
        stp     x12, x13, [sp, #0x60]
        adds    x19, x20, x19
        adcs    x23, x22, x23
        ldp     x20, x22, [sp, #0x20]
        ldp     x21, x27, [x1, #0xb0]
        ldp     x24, x28, [sp, #0x10]
        ldp     x25, x4, [x1, #0xc0]
        ldp     x5, x6, [x1, #0x90]
        adcs    x24, x24, x5
        adcs    x28, x28, x6
        ldp     x5, x6, [sp, #0x30]
        ldp     x7, x8, [x1, #0xa0]
        adcs    x20, x20, x7
        adcs    x22, x22, x8
        ldp     x7, x8, [sp, #0x50]
        adcs    x21, x5, x21
        adcs    x27, x6, x27
        ldp     x5, x6, [sp, #0x40]
        adcs    x25, x5, x25
        adcs    x4, x6, x4
        ldp     x5, x6, [x1, #0xe0]
        ldp     x9, x10, [x1, #0xd0]
        adcs    x7, x7, x9
        adcs    x8, x8, x10
        ldp     x9, x10, [sp, #0x60]
        adcs    x5, x9, x5
        adcs    x6, x10, x6
        stp     x19, x23, [sp]
        ldp     x19, x23, [sp, #0x70]
        ldp     x9, x10, [x1, #0xf0]
        adcs    x19, x19, x9
        adcs    x23, x23, x10
        adc     x26, x26, xzr
        stp     x24, x28, [sp, #0x10]
        stp     x21, x27, [sp, #0x30]
        stp     x20, x22, [sp, #0x20]
        ldp     x20, x22, [x1, #0x40]
        stp     x25, x4, [sp, #0x40]
        ldp     x21, x27, [sp]
        stp     x5, x6, [sp, #0x60]
        stp     x7, x8, [sp, #0x50]
        adds    x20, x20, x21
        adcs    x22, x22, x27
        stp     x20, x22, [x1, #0x40]
        ldp     d6, d17, [x1, #0x38]
        shl     v17.2d, v17.2d, #0x36
        usra    v20.2d, v6.2d, #0x10
        ldp     x20, x22, [x1, #0x50]
        usra    v20.2d, v17.2d, #6
        ldp     x21, x27, [sp, #0x10]
        adcs    x20, x20, x21
        adcs    x22, x22, x27
        usra    v20.2d, v3.2d, #0x1d
        umlal   v20.2d, v4.2s, v13.s[0]
        ldp     x21, x27, [x1, #0x60]
        umlal2  v20.2d, v4.4s, v13.s[2]
        ldp     d3, d4, [x1, #0x40]
        umlal   v20.2d, v19.2s, v18.s[0]
        shl     v4.2d, v4.2d, #0x3c
        ldp     x24, x28, [x1, #0x70]
        umlal2  v20.2d, v19.4s, v18.s[2]
        ext     v6.16b, v1.16b, v20.16b, #8
        ldp     x25, x4, [sp, #0x30]
        usra    v23.2d, v3.2d, #0xa
        ldr     d3, [x1, #0x48]
        usra    v23.2d, v4.2d, #6
        ldp     x5, x6, [x1, #0x80]
        usra    v20.2d, v6.2d, #0x1d
        ext     v4.16b, v20.16b, v1.16b, #8
        ldp     x7, x8, [sp, #0x20]
        adcs    x21, x21, x7
        usra    v23.2d, v4.2d, #0x1d
        ldp     q4, q6, [x2]
        adcs    x27, x27, x8
        and     v17.16b, v20.16b, v0.16b
        shl     v3.2d, v3.2d, #2
        ldp     x7, x8, [x1, #0x90]
        adcs    x24, x24, x25
        umlal   v23.2d, v22.2s, v18.s[0]
        ldp     q19, q20, [x2, #0x20]
        adcs    x28, x28, x4
        umlal2  v23.2d, v22.4s, v18.s[2]
        stp     x19, x23, [sp, #0x70]
        umlal   v23.2d, v4.2s, v17.s[0]
        stp     x20, x22, [x1, #0x50]
        umlal2  v23.2d, v4.4s, v17.s[2]
        ldp     x19, x23, [sp, #0x40]
        adcs    x19, x5, x19
        adcs    x23, x6, x23
        umlal   v26.2d, v19.2s, v18.s[0]
        ldp     x20, x22, [sp, #0x50]
        umlal2  v26.2d, v19.4s, v18.s[2]
        usra    v26.2d, v3.2d, #6
        umlal   v25.2d, v20.2s, v18.s[0]
        ldp     q3, q4, [x2, #0x40]
        umlal2  v25.2d, v20.4s, v18.s[2]
        adcs    x20, x7, x20
        ldp     q19, q20, [x2, #0xc0]
        adcs    x22, x8, x22
        umlal   v8.2d, v3.2s, v18.s[0]
        ldp     x25, x4, [x1, #0xa0]
        umlal2  v8.2d, v3.4s, v18.s[2]
        ext     v3.16b, v1.16b, v23.16b, #8
        ldp     x5, x6, [sp, #0x60]
        adcs    x25, x25, x5
        usra    v23.2d, v3.2d, #0x1d
        ext     v3.16b, v23.16b, v1.16b, #8
        ldp     x5, x7, [x1, #0xb0]
        adcs    x4, x4, x6
        usra    v26.2d, v3.2d, #0x1d
        and     v3.16b, v23.16b, v0.16b
        ldp     x6, x8, [sp, #0x70]
        adcs    x5, x5, x6
        umlal   v9.2d, v4.2s, v18.s[0]
        ldp     q22, q23, [x2, #0x180]
        adcs    x6, x7, x8
        umlal   v26.2d, v6.2s, v17.s[0]
        stp     x21, x27, [x1, #0x60]
        umlal2  v9.2d, v4.4s, v18.s[2]
        stp     x24, x28, [x1, #0x70]
        umlal2  v26.2d, v6.4s, v17.s[2]
        ldp     q4, q6, [x2, #0x20]
        umlal   v25.2d, v4.2s, v17.s[0]
        stp     x19, x23, [x1, #0x80]
        umlal2  v25.2d, v4.4s, v17.s[2]
        stp     x20, x22, [x1, #0x90]
        umlal   v8.2d, v6.2s, v17.s[0]
        stp     x25, x4, [x1, #0xa0]
        umlal2  v8.2d, v6.4s, v17.s[2]
        ldp     q4, q6, [x2, #0x60]
        umlal   v27.2d, v4.2s, v18.s[0]
        stp     x5, x6, [x1, #0xb0]
        umlal2  v27.2d, v4.4s, v18.s[2]
        ldp     x19, x23, [x1, #0xc0]
        adcs    x19, x19, x26
        adcs    x23, x23, xzr
        umlal   v14.2d, v6.2s, v18.s[0]
        ldp     x20, x22, [x1, #0xd0]
        adcs    x20, x20, xzr
        adcs    x22, x22, xzr
        umlal2  v14.2d, v6.4s, v18.s[2]
        ldp     q4, q6, [x2, #0x80]
        umlal   v15.2d, v4.2s, v18.s[0]
        ldp     x21, x26, [x1, #0xe0]
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        umlal2  v15.2d, v4.4s, v18.s[2]
        stp     x19, x23, [x1, #0xc0]
        umlal   v5.2d, v6.2s, v18.s[0]
        ldp     q4, q23, [x2, #0xe0]
        stp     x20, x22, [x1, #0xd0]
        umlal   v12.2d, v19.2s, v13.s[0]
        ldp     x19, x23, [x1, #0xf0]
        adcs    x19, x19, xzr
        adcs    x23, x23, xzr
        umlal2  v5.2d, v6.4s, v18.s[2]
        ldp     q6, q30, [x2, #0x40]
        umlal2  v12.2d, v19.4s, v13.s[2]
        stp     x21, x26, [x1, #0xe0]
        umlal   v9.2d, v6.2s, v17.s[0]
        ldp     x20, x22, [x3]
        umlal   v28.2d, v20.2s, v13.s[0]
        ldp     x21, x26, [x3, #0x10]
        umlal2  v9.2d, v6.4s, v17.s[2]
        ldp     q6, q19, [x2, #0xa0]
        umlal2  v28.2d, v20.4s, v13.s[2]
        umlal   v27.2d, v30.2s, v17.s[0]
        ldp     x27, x24, [x3, #0x20]
        umlal2  v27.2d, v30.4s, v17.s[2]
        stp     x19, x23, [x1, #0xf0]
        umlal   v7.2d, v6.2s, v18.s[0]
        ldp     x19, x23, [x3, #0x40]
        umlal2  v7.2d, v6.4s, v18.s[2]
        ldp     x28, x25, [x3, #0x30]
        umlal   v12.2d, v19.2s, v18.s[0]
        ldp     x4, x5, [x3, #0x80]
        umlal2  v12.2d, v19.4s, v18.s[2]
        ldp     q6, q19, [x2, #0xc0]
        umlal   v21.2d, v4.2s, v13.s[0]
        ldp     x6, x7, [x3, #0x50]
        subs    x20, x20, x4
        sbcs    x22, x22, x5
        ldp     x4, x5, [x3, #0x90]
        umlal2  v21.2d, v4.4s, v13.s[2]
        sbcs    x21, x21, x4
        sbcs    x26, x26, x5
        umlal   v2.2d, v23.2s, v13.s[0]
        ldp     x4, x5, [x3, #0xb0]
        umlal2  v2.2d, v23.4s, v13.s[2]
        ldp     q4, q20, [x2, #0x60]
        umlal   v14.2d, v4.2s, v17.s[0]
        ldp     q23, q30, [x2, #0x100]
        umlal2  v14.2d, v4.4s, v17.s[2]
        ldp     x8, x9, [x3, #0xa0]
        sbcs    x27, x27, x8
        sbcs    x24, x24, x9
        sbcs    x28, x28, x4
        umlal   v15.2d, v20.2s, v17.s[0]
        sbcs    x25, x25, x5
        ldp     x4, x5, [x3, #0xd0]
        umlal2  v15.2d, v20.4s, v17.s[2]
        ldp     x8, x9, [x3, #0x60]
        umlal   v28.2d, v6.2s, v18.s[0]
        ldp     x10, x11, [x3, #0xc0]
        sbcs    x19, x19, x10
        sbcs    x23, x23, x11
        umlal2  v28.2d, v6.4s, v18.s[2]
        ldp     x10, x11, [x3, #0xf0]
        sbcs    x4, x6, x4
        sbcs    x5, x7, x5
        umlal   v29.2d, v23.2s, v13.s[0]
        ldp     x6, x7, [x3, #0xe0]
        sbcs    x6, x8, x6
        sbcs    x7, x9, x7
        umlal2  v29.2d, v23.4s, v13.s[2]
        ldp     q4, q6, [x2, #0x80]
        umlal   v5.2d, v4.2s, v17.s[0]
        ldp     x8, x9, [x3, #0x70]
        sbcs    x8, x8, x10
        sbcs    x9, x9, x11
        umlal   v21.2d, v19.2s, v18.s[0]
        csetm   x10, lo
        eor     x20, x20, x10
        eor     x26, x26, x10
        umlal2  v21.2d, v19.4s, v18.s[2]
        eor     x21, x21, x10
        eor     x22, x22, x10
        eor     x24, x24, x10
        eor     x27, x27, x10
        umull   v19.2d, v30.2s, v13.s[0]
        eor     x28, x28, x10
        eor     x25, x25, x10
        umlal2  v5.2d, v4.4s, v17.s[2]
        eor     x23, x23, x10
        eor     x5, x5, x10
        eor     x19, x19, x10
        umlal2  v19.2d, v30.4s, v13.s[2]
        ldp     q13, q4, [x2, #0x120]
        eor     x4, x4, x10
        umlal   v7.2d, v6.2s, v17.s[0]
        eor     x7, x7, x10
        eor     x9, x9, x10
        eor     x6, x6, x10
        umlal2  v7.2d, v6.4s, v17.s[2]
        ldp     q6, q20, [x2, #0xe0]
        cmn     x10, #1
        umlal   v19.2d, v13.2s, v24.s[2]
        adcs    x20, x20, xzr
        adcs    x22, x22, xzr
        adcs    x21, x21, xzr
        umlal   v2.2d, v6.2s, v18.s[0]
        adcs    x26, x26, xzr
        adcs    x27, x27, xzr
        adcs    x24, x24, xzr
        umlal2  v19.2d, v13.4s, v24.s[3]
        adcs    x28, x28, xzr
        adcs    x25, x25, xzr
        adcs    x19, x19, xzr
        ldp     q13, q23, [x2, #0xa0]
        adcs    x23, x23, xzr
        umlal   v12.2d, v13.2s, v17.s[0]
        eor     x8, x8, x10
        adcs    x4, x4, xzr
        adcs    x5, x5, xzr
        umlal2  v2.2d, v6.4s, v18.s[2]
        umlal   v19.2d, v4.2s, v24.s[0]
        adcs    x6, x6, xzr
        stp     x20, x22, [x1, #0x180]
        umlal2  v12.2d, v13.4s, v17.s[2]
        adcs    x20, x7, xzr
        stp     x21, x26, [x1, #0x190]
        umlal2  v19.2d, v4.4s, v24.s[1]
        ldp     q13, q4, [x2, #0x140]
        adcs    x22, x8, xzr
        umlal   v28.2d, v23.2s, v17.s[0]
        stp     x27, x24, [x1, #0x1a0]
        adcs    x21, x9, xzr
        umlal2  v28.2d, v23.4s, v17.s[2]
        stp     x28, x25, [x1, #0x1b0]
        ldp     x26, x27, [x1, #0x180]
        umlal   v29.2d, v20.2s, v18.s[0]
        ldp     x24, x28, [x1, #0x190]
        umlal2  v29.2d, v20.4s, v18.s[2]
        stp     x4, x5, [x1, #0x1d0]
        umlal   v19.2d, v13.2s, v10.s[2]
        stp     x19, x23, [x1, #0x1c0]
        umulh   x19, x26, x27
        umlal2  v19.2d, v13.4s, v10.s[3]
        stp     x6, x20, [x1, #0x1e0]
        umlal   v19.2d, v4.2s, v10.s[0]
        stp     x22, x21, [x1, #0x1f0]
        umlal2  v19.2d, v4.4s, v10.s[1]
        ldp     q13, q4, [x2]
        umlal   v26.2d, v13.2s, v3.s[0]
        mul     x23, x26, x24
        ldp     q6, q20, [x2, #0x160]
        umlal2  v26.2d, v13.4s, v3.s[2]
        umlal   v19.2d, v6.2s, v16.s[2]
        umlal2  v19.2d, v6.4s, v16.s[3]
        ldp     q13, q6, [x2, #0xc0]
        mul     x20, x26, x27
        adds    x19, x19, x23
        umlal   v21.2d, v13.2s, v17.s[0]
        umlal2  v21.2d, v13.4s, v17.s[2]
        umlal   v2.2d, v6.2s, v17.s[0]
        umulh   x23, x26, x24
        umlal2  v2.2d, v6.4s, v17.s[2]
        umlal   v19.2d, v20.2s, v16.s[0]
        umlal2  v19.2d, v20.4s, v16.s[1]
        ext     v13.16b, v1.16b, v26.16b, #8
        usra    v26.2d, v13.2d, #0x1d
        ext     v13.16b, v26.16b, v1.16b, #8
        mul     x22, x26, x28
        adcs    x23, x23, x22
        and     v6.16b, v26.16b, v0.16b
        ldp     q20, q23, [x2, #0x100]
        umlal   v19.2d, v20.2s, v18.s[0]
        umlal2  v19.2d, v20.4s, v18.s[2]
        uzp1    v20.4s, v17.4s, v3.4s
        umulh   x22, x26, x28
        umull   v26.2d, v23.2s, v18.s[0]
        umlal2  v26.2d, v23.4s, v18.s[2]
        ldp     q18, q23, [x2, #0x120]
        umlal   v26.2d, v18.2s, v11.s[0]
        umlal2  v26.2d, v18.4s, v11.s[1]
        mul     x21, x27, x28
        adcs    x22, x22, x21
        umlal   v26.2d, v23.2s, v24.s[2]
        umlal2  v26.2d, v23.4s, v24.s[3]
        ldp     q18, q23, [x2, #0x140]
        umlal   v26.2d, v18.2s, v24.s[0]
        umulh   x21, x27, x28
        umlal2  v26.2d, v18.4s, v24.s[1]
        umlal   v26.2d, v23.2s, v10.s[2]
        ldp     q18, q30, [x2, #0x160]
        umlal2  v26.2d, v23.4s, v10.s[3]
        mul     x25, x24, x28
        adcs    x21, x21, x25
        umlal   v26.2d, v18.2s, v10.s[0]
        umlal2  v26.2d, v18.4s, v10.s[1]
        umlal   v26.2d, v30.2s, v16.s[2]
        umlal2  v26.2d, v30.4s, v16.s[3]
        umulh   x25, x24, x28
        adc     x25, x25, xzr
        umlal   v26.2d, v22.2s, v16.s[0]
        umlal2  v26.2d, v22.4s, v16.s[1]
        ldp     d18, d22, [x1, #0x48]
        usra    v25.2d, v18.2d, #0x3e
        ldp     q18, q23, [x2, #0xe0]
        shl     v22.2d, v22.2d, #8
        umlal   v29.2d, v18.2s, v17.s[0]
        usra    v25.2d, v22.2d, #6
        umlal2  v29.2d, v18.4s, v17.s[2]
        usra    v25.2d, v13.2d, #0x1d
        umlal   v25.2d, v4.2s, v3.s[0]
        umlal2  v25.2d, v4.4s, v3.s[2]
        ldp     q13, q4, [x2, #0x20]
        ldp     q18, q22, [x2, #0x1a0]
        mul     x4, x27, x24
        umlal   v8.2d, v13.2s, v3.s[0]
        adds    x23, x23, x4
        umlal2  v8.2d, v13.4s, v3.s[2]
        umlal   v9.2d, v4.2s, v3.s[0]
        umulh   x4, x27, x24
        adcs    x22, x22, x4
        adcs    x21, x21, xzr
        umlal2  v9.2d, v4.4s, v3.s[2]
        adc     x25, x25, xzr
        adds    x20, x20, x20
        adcs    x19, x19, x19
        umlal   v19.2d, v23.2s, v17.s[0]
        adcs    x23, x23, x23
        adcs    x22, x22, x22
        umulh   x4, x26, x26
        umlal2  v19.2d, v23.4s, v17.s[2]
        adcs    x21, x21, x21
        adcs    x25, x25, x25
        adc     x5, xzr, xzr
        adds    x20, x20, x4
        ldp     q13, q4, [x2]
        umlal   v25.2d, v13.2s, v6.s[0]
        umlal2  v25.2d, v13.4s, v6.s[2]
        ext     v13.16b, v1.16b, v25.16b, #8
        mul     x4, x27, x27
        usra    v25.2d, v13.2d, #0x1d
        adcs    x19, x19, x4
        ext     v13.16b, v25.16b, v1.16b, #8
        ldp     q22, q23, [x2, #0x20]
        usra    v8.2d, v13.2d, #0x1d
        umlal   v8.2d, v4.2s, v6.s[0]
        and     v13.16b, v25.16b, v0.16b
        umulh   x27, x27, x27
        adcs    x23, x23, x27
        umlal   v9.2d, v22.2s, v6.s[0]
        umlal2  v9.2d, v22.4s, v6.s[2]
        ldp     q22, q25, [x2, #0x40]
        umlal2  v8.2d, v4.4s, v6.s[2]
        uzp1    v4.4s, v6.4s, v13.4s
        umlal   v27.2d, v22.2s, v3.s[0]
        mul     x27, x24, x24
        adcs    x22, x22, x27
        umlal2  v27.2d, v22.4s, v3.s[2]
        umlal   v27.2d, v23.2s, v6.s[0]
        umulh   x27, x24, x24
        adcs    x21, x21, x27
        umlal   v14.2d, v25.2s, v3.s[0]
        umlal2  v27.2d, v23.4s, v6.s[2]
        ldp     q22, q23, [x2, #0x40]
        umlal2  v14.2d, v25.4s, v3.s[2]
        ldp     q25, q30, [x2, #0x60]
        umlal   v14.2d, v22.2s, v6.s[0]
        mul     x27, x28, x28
        adcs    x27, x25, x27
        umlal2  v14.2d, v22.4s, v6.s[2]
        umlal   v15.2d, v25.2s, v3.s[0]
        umlal2  v15.2d, v25.4s, v3.s[2]
        umulh   x24, x28, x28
        ldp     x28, x25, [x1, #0x1a0]
        adc     x24, x5, x24
        umlal   v15.2d, v23.2s, v6.s[0]
        stp     x19, x23, [sp, #0x90]
        umlal2  v15.2d, v23.4s, v6.s[2]
        umlal   v5.2d, v30.2s, v3.s[0]
        ldp     q22, q23, [x2, #0x60]
        umlal2  v5.2d, v30.4s, v3.s[2]
        ldp     q25, q30, [x2, #0x80]
        mul     x19, x26, x26
        ldp     x23, x26, [x1, #0x1b0]
        umlal   v5.2d, v22.2s, v6.s[0]
        stp     x19, x20, [sp, #0x80]
        umlal   v7.2d, v25.2s, v3.s[0]
        stp     x22, x21, [sp, #0xa0]
        umlal2  v7.2d, v25.4s, v3.s[2]
        umulh   x19, x28, x25
        stp     x27, x24, [sp, #0xb0]
        umlal2  v5.2d, v22.4s, v6.s[2]
        umlal   v12.2d, v30.2s, v3.s[0]
        umlal2  v12.2d, v30.4s, v3.s[2]
        ldp     q22, q25, [x2, #0xa0]
        umlal   v7.2d, v23.2s, v6.s[0]
        mul     x20, x28, x23
        umlal2  v7.2d, v23.4s, v6.s[2]
        umlal   v28.2d, v22.2s, v3.s[0]
        umlal2  v28.2d, v22.4s, v3.s[2]
        ldp     q22, q23, [x2]
        mul     x22, x28, x25
        adds    x19, x19, x20
        umlal   v8.2d, v22.2s, v13.s[0]
        umlal2  v8.2d, v22.4s, v13.s[2]
        umlal   v9.2d, v23.2s, v13.s[0]
        umulh   x20, x28, x23
        umlal2  v9.2d, v23.4s, v13.s[2]
        ldp     q22, q23, [x2, #0x80]
        umlal   v12.2d, v22.2s, v6.s[0]
        umlal2  v12.2d, v22.4s, v6.s[2]
        umlal   v21.2d, v25.2s, v3.s[0]
        mul     x21, x28, x26
        adcs    x20, x20, x21
        umlal2  v21.2d, v25.4s, v3.s[2]
        umlal   v28.2d, v23.2s, v6.s[0]
        ldp     q22, q25, [x2, #0xc0]
        umlal2  v28.2d, v23.4s, v6.s[2]
        umulh   x21, x28, x26
        umlal   v2.2d, v22.2s, v3.s[0]
        umlal2  v2.2d, v22.4s, v3.s[2]
        ldp     q22, q23, [x2, #0xa0]
        umlal   v21.2d, v22.2s, v6.s[0]
        ldp     q30, q31, [x2, #0x100]
        umlal2  v21.2d, v22.4s, v6.s[2]
        mul     x27, x25, x26
        adcs    x21, x21, x27
        umlal   v29.2d, v25.2s, v3.s[0]
        umlal2  v29.2d, v25.4s, v3.s[2]
        umlal   v2.2d, v23.2s, v6.s[0]
        umulh   x27, x25, x26
        umlal2  v2.2d, v23.4s, v6.s[2]
        umull   v22.2d, v31.2s, v17.s[0]
        umlal   v26.2d, v30.2s, v17.s[0]
        mul     x24, x23, x26
        adcs    x27, x27, x24
        umlal2  v22.2d, v31.4s, v17.s[2]
        umlal2  v26.2d, v30.4s, v17.s[2]
        ldp     q17, q23, [x2, #0x120]
        umulh   x24, x23, x26
        adc     x24, x24, xzr
        umlal   v22.2d, v17.2s, v11.s[2]
        umlal2  v22.2d, v17.4s, v11.s[3]
        ldp     q17, q25, [x2, #0x140]
        mul     x4, x25, x23
        adds    x20, x20, x4
        umlal   v22.2d, v23.2s, v11.s[0]
        umlal2  v22.2d, v23.4s, v11.s[1]
        umulh   x4, x25, x23
        umlal   v22.2d, v17.2s, v24.s[2]
        adcs    x21, x21, x4
        adcs    x27, x27, xzr
        adc     x24, x24, xzr
        umlal2  v22.2d, v17.4s, v24.s[3]
        adds    x22, x22, x22
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        umlal   v22.2d, v25.2s, v24.s[0]
        adcs    x21, x21, x21
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        umlal2  v22.2d, v25.4s, v24.s[1]
        umulh   x4, x28, x28
        adc     x5, xzr, xzr
        ldp     q17, q23, [x2, #0x160]
        adds    x22, x22, x4
        mul     x4, x25, x25
        adcs    x19, x19, x4
        umlal   v22.2d, v17.2s, v10.s[2]
        umlal2  v22.2d, v17.4s, v10.s[3]
        ldp     q17, q25, [x2, #0xe0]
        umlal   v22.2d, v23.2s, v10.s[0]
        umulh   x25, x25, x25
        umlal2  v22.2d, v23.4s, v10.s[1]
        ldp     q23, q30, [x2, #0x180]
        adcs    x20, x20, x25
        mul     x25, x23, x23
        adcs    x21, x21, x25
        umlal   v22.2d, v23.2s, v16.s[2]
        umlal   v19.2d, v17.2s, v3.s[0]
        umlal2  v22.2d, v23.4s, v16.s[3]
        mul     x25, x26, x26
        umlal2  v19.2d, v17.4s, v3.s[2]
        umlal   v22.2d, v30.2s, v16.s[0]
        umlal   v26.2d, v25.2s, v3.s[0]
        umlal2  v22.2d, v30.4s, v16.s[1]
        umlal2  v26.2d, v25.4s, v3.s[2]
        ldp     q17, q23, [x2, #0x20]
        umlal   v27.2d, v17.2s, v13.s[0]
        ldp     q25, q30, [x2, #0x100]
        umlal2  v27.2d, v17.4s, v13.s[2]
        umlal   v14.2d, v23.2s, v13.s[0]
        umlal2  v14.2d, v23.4s, v13.s[2]
        umlal   v22.2d, v25.2s, v3.s[0]
        umlal2  v22.2d, v25.4s, v3.s[2]
        umull   v17.2d, v30.2s, v3.s[0]
        umlal2  v17.2d, v30.4s, v3.s[2]
        ldp     q3, q23, [x2, #0x40]
        umlal   v15.2d, v3.2s, v13.s[0]
        ldp     q25, q30, [x2, #0x120]
        umlal2  v15.2d, v3.4s, v13.s[2]
        umlal   v5.2d, v23.2s, v13.s[0]
        umlal2  v5.2d, v23.4s, v13.s[2]
        umlal   v17.2d, v25.2s, v20.s[0]
        umlal2  v17.2d, v25.4s, v20.s[1]
        umlal   v17.2d, v30.2s, v11.s[2]
        umlal2  v17.2d, v30.4s, v11.s[3]
        ldp     q3, q23, [x2, #0x60]
        umlal   v7.2d, v3.2s, v13.s[0]
        ldp     q25, q30, [x2, #0x140]
        umulh   x23, x23, x23
        umlal2  v7.2d, v3.4s, v13.s[2]
        adcs    x23, x27, x23
        adcs    x27, x24, x25
        umlal   v12.2d, v23.2s, v13.s[0]
        umlal2  v12.2d, v23.4s, v13.s[2]
        umlal   v17.2d, v25.2s, v11.s[0]
        umulh   x26, x26, x26
        adc     x26, x5, x26
        umlal2  v17.2d, v25.4s, v11.s[1]
        umlal   v17.2d, v30.2s, v24.s[2]
        ldp     q3, q23, [x2, #0x80]
        umlal2  v17.2d, v30.4s, v24.s[3]
        umlal   v28.2d, v3.2s, v13.s[0]
        ldp     q25, q30, [x2, #0x160]
        mul     x24, x28, x28
        umlal2  v28.2d, v3.4s, v13.s[2]
        stp     x19, x20, [sp, #0xd0]
        umlal   v21.2d, v23.2s, v13.s[0]
        stp     x24, x22, [sp, #0xc0]
        umlal2  v21.2d, v23.4s, v13.s[2]
        ldp     x19, x20, [x1, #0x180]
        umlal   v17.2d, v25.2s, v24.s[0]
        ldp     x22, x24, [x1, #0x190]
        umlal2  v17.2d, v25.4s, v24.s[1]
        stp     x21, x23, [sp, #0xe0]
        umlal   v17.2d, v30.2s, v10.s[2]
        ldp     x23, x21, [x1, #0x1a0]
        umlal2  v17.2d, v30.4s, v10.s[3]
        ldp     q3, q23, [x2, #0xc0]
        umlal   v29.2d, v3.2s, v6.s[0]
        ldp     q25, q30, [x2, #0x180]
        umlal2  v29.2d, v3.4s, v6.s[2]
        stp     x27, x26, [sp, #0xf0]
        subs    x19, x19, x23
        umlal   v19.2d, v23.2s, v6.s[0]
        ldp     x23, x26, [x1, #0x1b0]
        sbcs    x20, x20, x21
        sbcs    x23, x22, x23
        umlal2  v19.2d, v23.4s, v6.s[2]
        sbcs    x22, x24, x26
        csetm   x21, lo
        eor     x19, x19, x21
        umlal   v17.2d, v25.2s, v10.s[0]
        cmn     x21, #1
        eor     x20, x20, x21
        adcs    x19, x19, xzr
        umlal2  v17.2d, v25.4s, v10.s[1]
        adcs    x20, x20, xzr
        eor     x22, x22, x21
        eor     x23, x23, x21
        umlal   v17.2d, v30.2s, v16.s[2]
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        umulh   x21, x19, x20
        umlal2  v17.2d, v30.4s, v16.s[3]
        ldp     q3, q23, [x2, #0xa0]
        umlal   v2.2d, v3.2s, v13.s[0]
        mul     x26, x19, x20
        umlal2  v2.2d, v3.4s, v13.s[2]
        ldp     q3, q25, [x2, #0x1c0]
        umlal   v29.2d, v23.2s, v13.s[0]
        umlal2  v29.2d, v23.4s, v13.s[2]
        mul     x27, x19, x23
        adds    x21, x21, x27
        umlal   v17.2d, v18.2s, v16.s[0]
        umlal2  v17.2d, v18.4s, v16.s[1]
        ldp     q18, q23, [x2, #0xe0]
        umlal   v26.2d, v18.2s, v6.s[0]
        umulh   x27, x19, x23
        umlal2  v26.2d, v18.4s, v6.s[2]
        umlal   v22.2d, v23.2s, v6.s[0]
        umlal2  v22.2d, v23.4s, v6.s[2]
        ldp     q18, q23, [x2, #0xc0]
        umlal   v19.2d, v18.2s, v13.s[0]
        ldp     q25, q30, [x2, #0x100]
        umulh   x24, x19, x22
        umlal   v17.2d, v25.2s, v6.s[0]
        umlal2  v17.2d, v25.4s, v6.s[2]
        umull   v25.2d, v30.2s, v6.s[0]
        umlal2  v25.2d, v30.4s, v6.s[2]
        ldp     q6, q30, [x2, #0x120]
        mul     x28, x19, x22
        adcs    x27, x27, x28
        umlal   v25.2d, v6.2s, v20.s[2]
        umlal2  v25.2d, v6.4s, v20.s[3]
        umlal   v25.2d, v30.2s, v20.s[0]
        umlal2  v25.2d, v30.4s, v20.s[1]
        ldp     q6, q30, [x2, #0x140]
        umlal2  v19.2d, v18.4s, v13.s[2]
        mul     x28, x20, x22
        adcs    x24, x24, x28
        umlal   v25.2d, v6.2s, v11.s[2]
        umlal2  v25.2d, v6.4s, v11.s[3]
        umlal   v25.2d, v30.2s, v11.s[0]
        umulh   x28, x20, x22
        umlal   v26.2d, v23.2s, v13.s[0]
        umlal2  v26.2d, v23.4s, v13.s[2]
        umlal2  v25.2d, v30.4s, v11.s[1]
        ldp     q6, q18, [x2, #0x160]
        umlal   v25.2d, v6.2s, v24.s[2]
        mul     x25, x23, x22
        adcs    x28, x28, x25
        umlal2  v25.2d, v6.4s, v24.s[3]
        umlal   v25.2d, v18.2s, v24.s[0]
        umlal2  v25.2d, v18.4s, v24.s[1]
        ldp     q6, q18, [x2, #0x180]
        umulh   x25, x23, x22
        umlal   v25.2d, v6.2s, v10.s[2]
        adc     x25, x25, xzr
        umlal2  v25.2d, v6.4s, v10.s[3]
        umlal   v25.2d, v18.2s, v10.s[0]
        umlal2  v25.2d, v18.4s, v10.s[1]
        ldp     q6, q18, [x2, #0xe0]
        mul     x4, x20, x23
        ldp     x5, x6, [sp, #0xd0]
        ldp     q23, q30, [x2, #0x1a0]
        umlal   v22.2d, v6.2s, v13.s[0]
        adds    x27, x27, x4
        umlal2  v22.2d, v6.4s, v13.s[2]
        umlal   v25.2d, v23.2s, v16.s[2]
        umulh   x4, x20, x23
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        umlal2  v25.2d, v23.4s, v16.s[3]
        adc     x25, x25, xzr
        adds    x26, x26, x26
        adcs    x21, x21, x21
        umlal   v25.2d, v30.2s, v16.s[0]
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        umlal2  v25.2d, v30.4s, v16.s[1]
        adcs    x25, x25, x25
        adc     x4, xzr, xzr
        umlal   v17.2d, v18.2s, v13.s[0]
        umulh   x7, x19, x19
        adds    x26, x26, x7
        umlal2  v17.2d, v18.4s, v13.s[2]
        ldp     q6, q18, [x2, #0x100]
        umlal   v25.2d, v6.2s, v13.s[0]
        umlal2  v25.2d, v6.4s, v13.s[2]
        umull   v6.2d, v18.2s, v13.s[0]
        mul     x7, x20, x20
        adcs    x21, x21, x7
        umlal2  v6.2d, v18.4s, v13.s[2]
        ldp     q13, q18, [x2, #0x120]
        umlal   v6.2d, v13.2s, v4.s[0]
        umlal2  v6.2d, v13.4s, v4.s[1]
        umulh   x20, x20, x20
        adcs    x20, x27, x20
        umlal   v6.2d, v18.2s, v20.s[2]
        umlal2  v6.2d, v18.4s, v20.s[3]
        ldp     q13, q18, [x2, #0x140]
        umlal   v6.2d, v13.2s, v20.s[0]
        umlal2  v6.2d, v13.4s, v20.s[1]
        mul     x19, x19, x19
        umlal   v6.2d, v18.2s, v11.s[2]
        umlal2  v6.2d, v18.4s, v11.s[3]
        ldp     q13, q18, [x2, #0x160]
        umlal   v6.2d, v13.2s, v11.s[0]
        mul     x27, x23, x23
        adcs    x27, x24, x27
        umlal2  v6.2d, v13.4s, v11.s[1]
        umlal   v6.2d, v18.2s, v24.s[2]
        umlal2  v6.2d, v18.4s, v24.s[3]
        ldp     q13, q18, [x2, #0x120]
        umulh   x23, x23, x23
        ldp     q23, q30, [x2, #0x180]
        umlal   v6.2d, v23.2s, v24.s[0]
        adcs    x23, x28, x23
        umlal2  v6.2d, v23.4s, v24.s[1]
        umlal   v6.2d, v30.2s, v10.s[2]
        umlal2  v6.2d, v30.4s, v10.s[3]
        ldp     q23, q30, [x2, #0x1a0]
        mul     x24, x22, x22
        umlal   v6.2d, v23.2s, v10.s[0]
        adcs    x24, x25, x24
        ldp     x28, x25, [sp, #0x80]
        umlal2  v6.2d, v23.4s, v10.s[1]
        umlal   v6.2d, v30.2s, v16.s[2]
        umulh   x22, x22, x22
        adc     x22, x4, x22
        ldp     x4, x7, [sp, #0x90]
        umlal2  v6.2d, v30.4s, v16.s[3]
        subs    x19, x28, x19
        sbcs    x26, x25, x26
        ldp     x28, x25, [sp, #0xb0]
        umlal   v6.2d, v3.2s, v16.s[0]
        ldp     x8, x9, [sp, #0xa0]
        sbcs    x21, x4, x21
        sbcs    x20, x7, x20
        umlal2  v6.2d, v3.4s, v16.s[1]
        sbcs    x27, x8, x27
        sbcs    x23, x9, x23
        ldp     x4, x7, [sp, #0xc0]
        umull   v3.2d, v13.2s, v4.s[2]
        sbcs    x24, x28, x24
        sbcs    x22, x25, x22
        csetm   x28, lo
        umlal2  v3.2d, v13.4s, v4.s[3]
        adds    x19, x19, x4
        adcs    x26, x26, x7
        umlal   v3.2d, v18.2s, v4.s[0]
        ldp     x25, x4, [sp, #0xf0]
        adcs    x21, x21, x5
        umlal2  v3.2d, v18.4s, v4.s[1]
        adcs    x20, x20, x6
        ldp     x5, x6, [sp, #0xe0]
        ldp     q13, q18, [x2, #0x140]
        ldp     q23, q30, [x2, #0x160]
        adcs    x27, x27, x5
        adcs    x23, x23, x6
        adcs    x24, x24, x25
        ldp     x25, x5, [sp, #0xa0]
        adcs    x22, x22, x4
        adc     x28, x28, xzr
        ldp     x4, x6, [sp, #0xb0]
        umlal   v3.2d, v13.2s, v20.s[2]
        adds    x19, x25, x19
        ldp     x25, x7, [sp, #0xc0]
        umlal2  v3.2d, v13.4s, v20.s[3]
        adcs    x26, x5, x26
        ldp     x5, x8, [sp, #0xe0]
        umlal   v3.2d, v18.2s, v20.s[0]
        adcs    x21, x4, x21
        stp     x19, x26, [sp, #0xa0]
        umlal2  v3.2d, v18.4s, v20.s[1]
        adcs    x19, x6, x20
        ldp     x20, x26, [sp, #0xf0]
        umlal   v3.2d, v23.2s, v11.s[2]
        stp     x21, x19, [sp, #0xb0]
        adcs    x19, x25, x27
        umlal2  v3.2d, v23.4s, v11.s[3]
        adcs    x23, x7, x23
        ldp     x21, x27, [sp, #0xd0]
        umlal   v3.2d, v30.2s, v11.s[0]
        umlal2  v3.2d, v30.4s, v11.s[1]
        ldp     q13, q18, [x2, #0x180]
        ldp     q23, q30, [x2, #0x1a0]
        adcs    x21, x21, x24
        adcs    x22, x27, x22
        adcs    x27, x5, x28
        adcs    x24, x8, xzr
        adcs    x20, x20, xzr
        stp     x19, x23, [sp, #0xc0]
        adcs    x19, x26, xzr
        stp     x21, x22, [sp, #0xd0]
        umlal   v3.2d, v13.2s, v24.s[2]
        stp     x27, x24, [sp, #0xe0]
        umlal2  v3.2d, v13.4s, v24.s[3]
        ldp     x23, x22, [x3, #0x80]
        umlal   v3.2d, v18.2s, v24.s[0]
        umlal2  v3.2d, v18.4s, v24.s[1]
        ldp     q13, q18, [x2, #0x1c0]
        umlal   v3.2d, v23.2s, v10.s[2]
        umlal2  v3.2d, v23.4s, v10.s[3]
        mul     x21, x23, x22
        ldp     x26, x27, [x3, #0x90]
        umlal   v3.2d, v30.2s, v10.s[0]
        stp     x20, x19, [sp, #0xf0]
        umlal2  v3.2d, v30.4s, v10.s[1]
        ldp     q23, q30, [x2, #0x150]
        umulh   x19, x23, x22
        umlal   v3.2d, v13.2s, v16.s[2]
        umlal2  v3.2d, v13.4s, v16.s[3]
        umulh   x20, x23, x26
        umlal   v3.2d, v18.2s, v16.s[0]
        umlal2  v3.2d, v18.4s, v16.s[1]
        ldp     q13, q18, [x2, #0x130]
        mul     x24, x23, x26
        str     q3, [x0, #0x60]
        adds    x19, x19, x24
        mul     x24, x23, x27
        umull   v3.2d, v13.2s, v4.s[2]
        umulh   x28, x23, x27
        adcs    x20, x20, x24
        umlal2  v3.2d, v13.4s, v4.s[3]
        umlal   v3.2d, v18.2s, v4.s[0]
        mul     x24, x22, x27
        umlal2  v3.2d, v18.4s, v4.s[1]
        ldp     q13, q18, [x2, #0x170]
        umlal   v3.2d, v23.2s, v20.s[2]
        umlal2  v3.2d, v23.4s, v20.s[3]
        umulh   x25, x22, x27
        umlal   v3.2d, v30.2s, v20.s[0]
        adcs    x24, x28, x24
        umlal2  v3.2d, v30.4s, v20.s[1]
        ldp     q23, q30, [x2, #0x190]
        umulh   x28, x26, x27
        umlal   v3.2d, v13.2s, v11.s[2]
        umlal2  v3.2d, v13.4s, v11.s[3]
        umlal   v3.2d, v18.2s, v11.s[0]
        mul     x4, x26, x27
        umlal2  v3.2d, v18.4s, v11.s[1]
        ldp     q13, q18, [x2, #0x1b0]
        umlal   v3.2d, v23.2s, v24.s[2]
        umlal2  v3.2d, v23.4s, v24.s[3]
        umlal   v3.2d, v30.2s, v24.s[0]
        adcs    x25, x25, x4
        umlal2  v3.2d, v30.4s, v24.s[1]
        ldp     q23, q30, [x2, #0x1d0]
        adc     x28, x28, xzr
        umlal   v3.2d, v13.2s, v10.s[2]
        umlal2  v3.2d, v13.4s, v10.s[3]
        umlal   v3.2d, v18.2s, v10.s[0]
        umlal2  v3.2d, v18.4s, v10.s[1]
        umlal   v3.2d, v23.2s, v16.s[2]
        ldp     q13, q18, [x2, #0x140]
        umlal2  v3.2d, v23.4s, v16.s[3]
        umlal   v3.2d, v30.2s, v16.s[0]
        umlal2  v3.2d, v30.4s, v16.s[1]
        umull   v23.2d, v13.2s, v4.s[2]
        str     q3, [x0, #0x70]
        umlal2  v23.2d, v13.4s, v4.s[3]
        umlal   v23.2d, v18.2s, v4.s[0]
        umlal2  v23.2d, v18.4s, v4.s[1]
        ldp     q13, q3, [x2, #0x160]
        umlal   v23.2d, v13.2s, v20.s[2]
        umlal2  v23.2d, v13.4s, v20.s[3]
        mul     x4, x22, x26
        adds    x20, x20, x4
        umlal   v23.2d, v3.2s, v20.s[0]
        umlal2  v23.2d, v3.4s, v20.s[1]
        ldp     q13, q3, [x2, #0x180]
        umlal   v23.2d, v13.2s, v11.s[2]
        umulh   x4, x22, x26
        adcs    x24, x24, x4
        adcs    x25, x25, xzr
        umlal2  v23.2d, v13.4s, v11.s[3]
        adc     x28, x28, xzr
        adds    x21, x21, x21
        adcs    x19, x19, x19
        umlal   v23.2d, v3.2s, v11.s[0]
        adcs    x20, x20, x20
        adcs    x24, x24, x24
        adcs    x25, x25, x25
        umlal2  v23.2d, v3.4s, v11.s[1]
        ldp     q13, q3, [x2, #0x1a0]
        adcs    x28, x28, x28
        umlal   v23.2d, v13.2s, v24.s[2]
        umulh   x4, x23, x23
        adc     x5, xzr, xzr
        adds    x21, x21, x4
        umlal2  v23.2d, v13.4s, v24.s[3]
        umlal   v23.2d, v3.2s, v24.s[0]
        umlal2  v23.2d, v3.4s, v24.s[1]
        ldp     q13, q3, [x2, #0x150]
        ldp     q18, q30, [x2, #0x1c0]
        umlal   v23.2d, v18.2s, v10.s[2]
        umulh   x4, x22, x22
        umlal2  v23.2d, v18.4s, v10.s[3]
        umlal   v23.2d, v30.2s, v10.s[0]
        umlal2  v23.2d, v30.4s, v10.s[1]
        ldp     q18, q30, [x2, #0x1e0]
        umlal   v23.2d, v18.2s, v16.s[2]
        mul     x22, x22, x22
        adcs    x19, x19, x22
        adcs    x20, x20, x4
        umlal2  v23.2d, v18.4s, v16.s[3]
        umlal   v23.2d, v30.2s, v16.s[0]
        umlal2  v23.2d, v30.4s, v16.s[1]
        str     q23, [x0, #0x80]
        mul     x22, x26, x26
        adcs    x22, x24, x22
        umull   v18.2d, v13.2s, v4.s[2]
        umlal2  v18.2d, v13.4s, v4.s[3]
        umlal   v18.2d, v3.2s, v4.s[0]
        umulh   x26, x26, x26
        adcs    x26, x25, x26
        umlal2  v18.2d, v3.4s, v4.s[1]
        ldr     q13, [x2, #0x230]
        ldp     q3, q23, [x2, #0x170]
        umlal   v18.2d, v3.2s, v20.s[2]
        umlal2  v18.2d, v3.4s, v20.s[3]
        umlal   v18.2d, v23.2s, v20.s[0]
        mul     x24, x27, x27
        adcs    x24, x28, x24
        umlal2  v18.2d, v23.4s, v20.s[1]
        ldp     q3, q23, [x2, #0x190]
        umlal   v18.2d, v3.2s, v11.s[2]
        umlal2  v18.2d, v3.4s, v11.s[3]
        umulh   x27, x27, x27
        adc     x27, x5, x27
        umlal   v18.2d, v23.2s, v11.s[0]
        umlal2  v18.2d, v23.4s, v11.s[1]
        ldp     q3, q23, [x2, #0x1b0]
        umlal   v18.2d, v3.2s, v24.s[2]
        umlal2  v18.2d, v3.4s, v24.s[3]
        mul     x23, x23, x23
        stp     x23, x21, [x1, #0x100]
        umlal   v18.2d, v23.2s, v24.s[0]
        ldp     x23, x21, [x3, #0xa0]
        umlal2  v18.2d, v23.4s, v24.s[1]
        stp     x19, x20, [x1, #0x110]
        ldp     x19, x20, [x3, #0xb0]
        stp     x22, x26, [x1, #0x120]
        mul     x22, x23, x21
        stp     x24, x27, [x1, #0x130]
        ldp     q3, q23, [x2, #0x1d0]
        umulh   x26, x23, x21
        umlal   v18.2d, v3.2s, v10.s[2]
        umlal2  v18.2d, v3.4s, v10.s[3]
        umlal   v18.2d, v23.2s, v10.s[0]
        umlal2  v18.2d, v23.4s, v10.s[1]
        ldp     q3, q23, [x2, #0x160]
        ldp     q30, q31, [x2, #0x1f0]
        umlal   v18.2d, v30.2s, v16.s[2]
        mul     x27, x23, x19
        adds    x26, x26, x27
        umlal2  v18.2d, v30.4s, v16.s[3]
        umlal   v18.2d, v31.2s, v16.s[0]
        umlal2  v18.2d, v31.4s, v16.s[1]
        str     q18, [x0, #0x90]
        umull   v18.2d, v3.2s, v4.s[2]
        umlal2  v18.2d, v3.4s, v4.s[3]
        umlal   v18.2d, v23.2s, v4.s[0]
        umlal2  v18.2d, v23.4s, v4.s[1]
        ldp     q3, q23, [x2, #0x180]
        umlal   v18.2d, v3.2s, v20.s[2]
        umulh   x27, x23, x19
        umlal2  v18.2d, v3.4s, v20.s[3]
        umlal   v18.2d, v23.2s, v20.s[0]
        umlal2  v18.2d, v23.4s, v20.s[1]
        ldp     q3, q23, [x2, #0x1a0]
        umlal   v18.2d, v3.2s, v11.s[2]
        mul     x24, x23, x20
        adcs    x27, x27, x24
        umlal2  v18.2d, v3.4s, v11.s[3]
        umlal   v18.2d, v23.2s, v11.s[0]
        umlal2  v18.2d, v23.4s, v11.s[1]
        ldp     q3, q23, [x2, #0x1c0]
        umulh   x24, x23, x20
        umlal   v18.2d, v3.2s, v24.s[2]
        umlal2  v18.2d, v3.4s, v24.s[3]
        umlal   v18.2d, v23.2s, v24.s[0]
        umlal2  v18.2d, v23.4s, v24.s[1]
        ldp     q3, q23, [x2, #0x1e0]
        mul     x28, x21, x20
        umlal   v18.2d, v3.2s, v10.s[2]
        adcs    x24, x24, x28
        umlal2  v18.2d, v3.4s, v10.s[3]
        umulh   x28, x21, x20
        umlal   v18.2d, v23.2s, v10.s[0]
        umlal2  v18.2d, v23.4s, v10.s[1]
        ldp     q3, q23, [x2, #0x200]
        umlal   v18.2d, v3.2s, v16.s[2]
        umlal2  v18.2d, v3.4s, v16.s[3]
        mul     x25, x19, x20
        adcs    x28, x28, x25
        umlal   v18.2d, v23.2s, v16.s[0]
        umlal2  v18.2d, v23.4s, v16.s[1]
        str     q18, [x0, #0xa0]
        ldr     q3, [x2, #0x230]
        mul     x25, x21, x19
        ldp     q18, q23, [x2, #0x170]
        umull   v30.2d, v18.2s, v4.s[2]
        umlal2  v30.2d, v18.4s, v4.s[3]
        umlal   v30.2d, v23.2s, v4.s[0]
        umulh   x4, x19, x20
        adc     x4, x4, xzr
        adds    x27, x27, x25
        umlal2  v30.2d, v23.4s, v4.s[1]
        ldp     q18, q23, [x2, #0x190]
        umlal   v30.2d, v18.2s, v20.s[2]
        umlal2  v30.2d, v18.4s, v20.s[3]
        umlal   v30.2d, v23.2s, v20.s[0]
        umulh   x25, x21, x19
        adcs    x24, x24, x25
        adcs    x28, x28, xzr
        umlal2  v30.2d, v23.4s, v20.s[1]
        adc     x25, x4, xzr
        adds    x22, x22, x22
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        adc     x4, xzr, xzr
        ldp     q18, q23, [x2, #0x1b0]
        umulh   x5, x23, x23
        adds    x22, x22, x5
        umlal   v30.2d, v18.2s, v11.s[2]
        umlal2  v30.2d, v18.4s, v11.s[3]
        umlal   v30.2d, v23.2s, v11.s[0]
        umlal2  v30.2d, v23.4s, v11.s[1]
        ldp     q18, q23, [x2, #0x1d0]
        umulh   x5, x21, x21
        umlal   v30.2d, v18.2s, v24.s[2]
        umlal2  v30.2d, v18.4s, v24.s[3]
        umlal   v30.2d, v23.2s, v24.s[0]
        umlal2  v30.2d, v23.4s, v24.s[1]
        ldp     q18, q23, [x2, #0x1f0]
        mul     x21, x21, x21
        adcs    x21, x26, x21
        adcs    x26, x27, x5
        umlal   v30.2d, v18.2s, v10.s[2]
        umlal2  v30.2d, v18.4s, v10.s[3]
        umlal   v30.2d, v23.2s, v10.s[0]
        mul     x27, x19, x19
        adcs    x27, x24, x27
        umlal2  v30.2d, v23.4s, v10.s[1]
        ldp     q18, q23, [x2, #0x210]
        umlal   v30.2d, v18.2s, v16.s[2]
        umlal2  v30.2d, v18.4s, v16.s[3]
        umulh   x19, x19, x19
        adcs    x19, x28, x19
        umlal   v30.2d, v23.2s, v16.s[0]
        umlal2  v30.2d, v23.4s, v16.s[1]
        str     q30, [x0, #0xb0]
        ldp     q18, q23, [x2, #0x180]
        umull   v30.2d, v18.2s, v4.s[2]
        mul     x24, x20, x20
        adcs    x24, x25, x24
        umlal2  v30.2d, v18.4s, v4.s[3]
        umlal   v30.2d, v23.2s, v4.s[0]
        umlal2  v30.2d, v23.4s, v4.s[1]
        ldp     q18, q23, [x2, #0x1a0]
        umulh   x20, x20, x20
        ldp     x28, x25, [x3, #0x80]
        adc     x20, x4, x20
        umlal   v30.2d, v18.2s, v20.s[2]
        stp     x21, x26, [x1, #0x150]
        umlal2  v30.2d, v18.4s, v20.s[3]
        umlal   v30.2d, v23.2s, v20.s[0]
        umlal2  v30.2d, v23.4s, v20.s[1]
        ldp     q18, q23, [x2, #0x1c0]
        mul     x23, x23, x23
        ldp     x21, x26, [x3, #0x90]
        umlal   v30.2d, v18.2s, v11.s[2]
        stp     x23, x22, [x1, #0x140]
        umlal2  v30.2d, v18.4s, v11.s[3]
        ldp     x23, x22, [x3, #0xa0]
        subs    x23, x28, x23
        sbcs    x22, x25, x22
        umlal   v30.2d, v23.2s, v11.s[0]
        ldp     x28, x25, [x3, #0xb0]
        sbcs    x21, x21, x28
        sbcs    x26, x26, x25
        umlal2  v30.2d, v23.4s, v11.s[1]
        csetm   x28, lo
        stp     x24, x20, [x1, #0x170]
        stp     x27, x19, [x1, #0x160]
        ldp     q18, q23, [x2, #0x1e0]
        umlal   v30.2d, v18.2s, v24.s[2]
        umlal2  v30.2d, v18.4s, v24.s[3]
        umlal   v30.2d, v23.2s, v24.s[0]
        umlal2  v30.2d, v23.4s, v24.s[1]
        ldp     q18, q23, [x2, #0x200]
        umlal   v30.2d, v18.2s, v10.s[2]
        umlal2  v30.2d, v18.4s, v10.s[3]
        umlal   v30.2d, v23.2s, v10.s[0]
        umlal2  v30.2d, v23.4s, v10.s[1]
        ldp     q18, q23, [x2, #0x220]
        umlal   v30.2d, v18.2s, v16.s[2]
        umlal2  v30.2d, v18.4s, v16.s[3]
        eor     x19, x22, x28
        umlal   v30.2d, v23.2s, v16.s[0]
        cmn     x28, #1
        eor     x20, x26, x28
        eor     x23, x23, x28
        umlal2  v30.2d, v23.4s, v16.s[1]
        adcs    x23, x23, xzr
        eor     x22, x21, x28
        adcs    x19, x19, xzr
        str     q30, [x0, #0xc0]
        adcs    x22, x22, xzr
        umulh   x21, x23, x19
        ldp     q18, q23, [x2, #0x190]
        adcs    x20, x20, xzr
        mul     x26, x23, x22
        umulh   x27, x23, x22
        umull   v30.2d, v18.2s, v4.s[2]
        umulh   x24, x23, x20
        umlal2  v30.2d, v18.4s, v4.s[3]
        umlal   v30.2d, v23.2s, v4.s[0]
        umlal2  v30.2d, v23.4s, v4.s[1]
        ldp     q18, q23, [x2, #0x1b0]
        mul     x28, x23, x20
        mul     x25, x19, x20
        mul     x4, x23, x19
        umlal   v30.2d, v18.2s, v20.s[2]
        umlal2  v30.2d, v18.4s, v20.s[3]
        umulh   x5, x22, x20
        umlal   v30.2d, v23.2s, v20.s[0]
        umlal2  v30.2d, v23.4s, v20.s[1]
        ldp     q18, q23, [x2, #0x1d0]
        umulh   x6, x19, x20
        adds    x21, x21, x26
        adcs    x26, x27, x28
        adcs    x27, x24, x25
        mul     x24, x22, x20
        umlal   v30.2d, v18.2s, v11.s[2]
        umlal2  v30.2d, v18.4s, v11.s[3]
        mul     x28, x19, x22
        umlal   v30.2d, v23.2s, v11.s[0]
        adcs    x24, x6, x24
        umlal2  v30.2d, v23.4s, v11.s[1]
        ldp     q18, q23, [x2, #0x1f0]
        adc     x25, x5, xzr
        adds    x26, x26, x28
        umlal   v30.2d, v18.2s, v24.s[2]
        umlal2  v30.2d, v18.4s, v24.s[3]
        umlal   v30.2d, v23.2s, v24.s[0]
        umlal2  v30.2d, v23.4s, v24.s[1]
        ldp     q18, q23, [x2, #0x210]
        umlal   v30.2d, v18.2s, v10.s[2]
        umlal2  v30.2d, v18.4s, v10.s[3]
        umlal   v30.2d, v23.2s, v10.s[0]
        umlal2  v30.2d, v23.4s, v10.s[1]
        umlal   v30.2d, v13.2s, v16.s[2]
        umlal2  v30.2d, v13.4s, v16.s[3]
        ldp     q13, q16, [x2, #0x1a0]
        str     q30, [x0, #0xd0]
        ldr     q18, [x2, #0x230]
        umull   v23.2d, v13.2s, v4.s[2]
        umlal2  v23.2d, v13.4s, v4.s[3]
        umlal   v23.2d, v16.2s, v4.s[0]
        umlal2  v23.2d, v16.4s, v4.s[1]
        ldp     q13, q16, [x2, #0x1c0]
        umlal   v23.2d, v13.2s, v20.s[2]
        umlal2  v23.2d, v13.4s, v20.s[3]
        umlal   v23.2d, v16.2s, v20.s[0]
        ldp     q13, q30, [x2, #0x1e0]
        umlal2  v23.2d, v16.4s, v20.s[1]
        umlal   v23.2d, v13.2s, v11.s[2]
        umlal2  v23.2d, v13.4s, v11.s[3]
        umlal   v23.2d, v30.2s, v11.s[0]
        umlal2  v23.2d, v30.4s, v11.s[1]
        ldp     q13, q16, [x2, #0x200]
        umlal   v23.2d, v13.2s, v24.s[2]
        umlal2  v23.2d, v13.4s, v24.s[3]
        umulh   x28, x19, x22
        adcs    x27, x27, x28
        adcs    x24, x24, xzr
        umlal   v23.2d, v16.2s, v24.s[0]
        adc     x28, x25, xzr
        adds    x25, x4, x4
        adcs    x21, x21, x21
        umlal2  v23.2d, v16.4s, v24.s[1]
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adc     x4, xzr, xzr
        ldp     q13, q16, [x2, #0x220]
        mul     x5, x19, x19
        umlal   v23.2d, v13.2s, v10.s[2]
        umlal2  v23.2d, v13.4s, v10.s[3]
        umlal   v23.2d, v16.2s, v10.s[0]
        umulh   x6, x23, x23
        adds    x25, x25, x6
        adcs    x21, x21, x5
        umlal2  v23.2d, v16.4s, v10.s[1]
        str     q23, [x0, #0xe0]
        ldr     q13, [x2, #0x230]
        ldp     q16, q23, [x2, #0x1b0]
        umull   v30.2d, v16.2s, v4.s[2]
        umlal2  v30.2d, v16.4s, v4.s[3]
        umlal   v30.2d, v23.2s, v4.s[0]
        umlal2  v30.2d, v23.4s, v4.s[1]
        ldp     q16, q23, [x2, #0x1d0]
        umlal   v30.2d, v16.2s, v20.s[2]
        mul     x23, x23, x23
        umlal2  v30.2d, v16.4s, v20.s[3]
        umlal   v30.2d, v23.2s, v20.s[0]
        umlal2  v30.2d, v23.4s, v20.s[1]
        ldp     q16, q23, [x2, #0x1f0]
        umulh   x19, x19, x19
        umlal   v30.2d, v16.2s, v11.s[2]
        adcs    x19, x26, x19
        umlal2  v30.2d, v16.4s, v11.s[3]
        umlal   v30.2d, v23.2s, v11.s[0]
        umlal2  v30.2d, v23.4s, v11.s[1]
        mul     x26, x22, x22
        ldp     q16, q23, [x2, #0x210]
        umlal   v30.2d, v16.2s, v24.s[2]
        adcs    x26, x27, x26
        umlal2  v30.2d, v16.4s, v24.s[3]
        umlal   v30.2d, v23.2s, v24.s[0]
        umulh   x22, x22, x22
        adcs    x22, x24, x22
        umlal2  v30.2d, v23.4s, v24.s[1]
        umlal   v30.2d, v3.2s, v10.s[2]
        umlal2  v30.2d, v3.4s, v10.s[3]
        ext     v10.16b, v1.16b, v22.16b, #8
        and     v3.16b, v22.16b, v0.16b
        usra    v3.2d, v10.2d, #0x1d
        mul     x27, x20, x20
        ldp     x24, x5, [x1, #0x100]
        ext     v10.16b, v1.16b, v17.16b, #8
        ext     v16.16b, v22.16b, v1.16b, #8
        adcs    x27, x28, x27
        str     q30, [x0, #0xf0]
        ext     v22.16b, v1.16b, v26.16b, #8
        umulh   x20, x20, x20
        adc     x20, x4, x20
        subs    x23, x24, x23
        ldp     q23, q30, [x2, #0x1c0]
        umull   v31.2d, v23.2s, v4.s[2]
        sbcs    x24, x5, x25
        umlal2  v31.2d, v23.4s, v4.s[3]
        ldp     x28, x25, [x1, #0x110]
        sbcs    x21, x28, x21
        sbcs    x19, x25, x19
        umlal   v31.2d, v30.2s, v4.s[0]
        ldp     x28, x25, [x1, #0x120]
        sbcs    x26, x28, x26
        sbcs    x22, x25, x22
        umlal2  v31.2d, v30.4s, v4.s[1]
        ldp     q23, q30, [x2, #0x1e0]
        umlal   v31.2d, v23.2s, v20.s[2]
        ldp     x28, x25, [x1, #0x130]
        sbcs    x27, x28, x27
        sbcs    x20, x25, x20
        umlal2  v31.2d, v23.4s, v20.s[3]
        ldp     x28, x25, [x1, #0x140]
        csetm   x4, lo
        adds    x23, x23, x28
        umlal   v31.2d, v30.2s, v20.s[0]
        ldp     x28, x5, [x1, #0x150]
        adcs    x24, x24, x25
        adcs    x21, x21, x28
        umlal2  v31.2d, v30.4s, v20.s[1]
        ldp     q23, q30, [x2, #0x200]
        adcs    x19, x19, x5
        umlal   v31.2d, v23.2s, v11.s[2]
        ldp     x28, x25, [x1, #0x160]
        adcs    x26, x26, x28
        adcs    x22, x22, x25
        umlal2  v31.2d, v23.4s, v11.s[3]
        ldp     x28, x25, [x1, #0x170]
        adcs    x27, x27, x28
        adcs    x20, x20, x25
        umlal   v31.2d, v30.2s, v11.s[0]
        ldp     x28, x25, [x1, #0x120]
        adc     x4, x4, xzr
        adds    x23, x28, x23
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     q23, q30, [x2, #0x220]
        adcs    x24, x25, x24
        umlal   v31.2d, v23.2s, v24.s[2]
        ldp     x28, x25, [x1, #0x130]
        adcs    x21, x28, x21
        adcs    x19, x25, x19
        umlal2  v31.2d, v23.4s, v24.s[3]
        stp     x23, x24, [x1, #0x120]
        umlal   v31.2d, v30.2s, v24.s[0]
        stp     x21, x19, [x1, #0x130]
        umlal2  v31.2d, v30.4s, v24.s[1]
        str     q31, [x0, #0x100]
        ldp     q23, q30, [x2, #0x1d0]
        umull   v31.2d, v23.2s, v4.s[2]
        umlal2  v31.2d, v23.4s, v4.s[3]
        ldp     x19, x23, [x1, #0x140]
        adcs    x19, x19, x26
        adcs    x23, x23, x22
        umlal   v31.2d, v30.2s, v4.s[0]
        ldp     x22, x21, [x1, #0x150]
        adcs    x22, x22, x27
        adcs    x20, x21, x20
        umlal2  v31.2d, v30.4s, v4.s[1]
        ldp     q23, q30, [x2, #0x1f0]
        umlal   v31.2d, v23.2s, v20.s[2]
        ldp     x21, x26, [x1, #0x170]
        umlal2  v31.2d, v23.4s, v20.s[3]
        stp     x19, x23, [x1, #0x140]
        umlal   v31.2d, v30.2s, v20.s[0]
        ldp     x19, x23, [x1, #0x160]
        adcs    x19, x19, x4
        adcs    x23, x23, xzr
        umlal2  v31.2d, v30.4s, v20.s[1]
        ldp     q23, q30, [x2, #0x210]
        adcs    x21, x21, xzr
        umlal   v31.2d, v23.2s, v11.s[2]
        adcs    x26, x26, xzr
        stp     x22, x20, [x1, #0x150]
        umlal2  v31.2d, v23.4s, v11.s[3]
        stp     x19, x23, [x1, #0x160]
        umlal   v31.2d, v30.2s, v11.s[0]
        ldp     x19, x23, [x1]
        umlal2  v31.2d, v30.4s, v11.s[1]
        ldp     x20, x22, [sp, #0x80]
        subs    x19, x19, x20
        sbcs    x23, x23, x22
        umlal   v31.2d, v18.2s, v24.s[2]
        ldp     x20, x22, [x1, #0x10]
        umlal2  v31.2d, v18.4s, v24.s[3]
        ext     v18.16b, v1.16b, v7.16b, #8
        ldp     x27, x24, [sp, #0x90]
        sbcs    x20, x20, x27
        str     q31, [x0, #0x110]
        ext     v23.16b, v1.16b, v5.16b, #8
        sbcs    x22, x22, x24
        ldp     q24, q30, [x2, #0x1e0]
        umull   v31.2d, v24.2s, v4.s[2]
        umlal2  v31.2d, v24.4s, v4.s[3]
        ldp     x27, x24, [x1, #0x20]
        ldp     x28, x25, [sp, #0xa0]
        sbcs    x27, x27, x28
        umlal   v31.2d, v30.2s, v4.s[0]
        sbcs    x24, x24, x25
        umlal2  v31.2d, v30.4s, v4.s[1]
        ldp     q24, q30, [x2, #0x200]
        umlal   v31.2d, v24.2s, v20.s[2]
        ldp     x28, x25, [x1, #0x30]
        umlal2  v31.2d, v24.4s, v20.s[3]
        ldp     x4, x5, [sp, #0xb0]
        sbcs    x28, x28, x4
        sbcs    x25, x25, x5
        umlal   v31.2d, v30.2s, v20.s[0]
        csetm   x4, hs
        stp     x21, x26, [x1, #0x170]
        umlal2  v31.2d, v30.4s, v20.s[1]
        ldp     q24, q30, [x2, #0x220]
        umlal   v31.2d, v24.2s, v11.s[2]
        stp     x19, x23, [sp, #0x180]
        umlal2  v31.2d, v24.4s, v11.s[3]
        stp     x20, x22, [sp, #0x190]
        umlal   v31.2d, v30.2s, v11.s[0]
        stp     x27, x24, [sp, #0x1a0]
        umlal2  v31.2d, v30.4s, v11.s[1]
        str     q31, [x0]
        str     x4, [sp, #0x1c0]
        ldp     q24, q30, [x2, #0x1f0]
        umull   v31.2d, v24.2s, v4.s[2]
        umlal2  v31.2d, v24.4s, v4.s[3]
        ldp     x19, x23, [sp, #0x180]
        umlal   v31.2d, v30.2s, v4.s[0]
        stp     x28, x25, [sp, #0x1b0]
        umlal2  v31.2d, v30.4s, v4.s[1]
        ldp     q24, q30, [x2, #0x210]
        umlal   v31.2d, v24.2s, v20.s[2]
        ldp     x20, x22, [x1, #0x100]
        adds    x19, x19, x20
        adcs    x23, x23, x22
        umlal2  v31.2d, v24.4s, v20.s[3]
        ldp     x20, x22, [sp, #0x190]
        umlal   v31.2d, v30.2s, v20.s[0]
        ldp     x21, x26, [x1, #0x110]
        adcs    x20, x20, x21
        adcs    x22, x22, x26
        umlal2  v31.2d, v30.4s, v20.s[1]
        ldp     x21, x26, [sp, #0x1a0]
        umlal   v31.2d, v13.2s, v11.s[2]
        ldp     x27, x24, [x1, #0x120]
        adcs    x21, x21, x27
        adcs    x26, x26, x24
        umlal2  v31.2d, v13.4s, v11.s[3]
        ext     v11.16b, v1.16b, v9.16b, #8
        ldp     x27, x24, [sp, #0x1b0]
        str     q31, [x0, #0x10]
        and     v13.16b, v9.16b, v0.16b
        usra    v13.2d, v11.2d, #0x1d
        ext     v11.16b, v9.16b, v1.16b, #8
        ext     v9.16b, v1.16b, v27.16b, #8
        ldp     q24, q30, [x2, #0x200]
        umull   v31.2d, v24.2s, v4.s[2]
        ldp     x28, x25, [x1, #0x130]
        adcs    x27, x27, x28
        adcs    x24, x24, x25
        umlal2  v31.2d, v24.4s, v4.s[3]
        stp     x19, x23, [sp, #0x180]
        csetm   x19, hs
        umlal   v31.2d, v30.2s, v4.s[0]
        stp     x20, x22, [sp, #0x190]
        umlal2  v31.2d, v30.4s, v4.s[1]
        ldp     q24, q30, [x2, #0x220]
        umlal   v31.2d, v24.2s, v20.s[2]
        stp     x21, x26, [sp, #0x1a0]
        umlal2  v31.2d, v24.4s, v20.s[3]
        stp     x27, x24, [sp, #0x1b0]
        umlal   v31.2d, v30.2s, v20.s[0]
        ldp     x23, x20, [x1, #0x80]
        umlal2  v31.2d, v30.4s, v20.s[1]
        str     q31, [x0, #0x20]
        str     x19, [sp, #0x1c8]
        ldp     q24, q30, [x2, #0x210]
        umull   v31.2d, v24.2s, v4.s[2]
        umlal2  v31.2d, v24.4s, v4.s[3]
        ldp     x19, x22, [sp, #0x180]
        adds    x19, x23, x19
        adcs    x22, x20, x22
        umlal   v31.2d, v30.2s, v4.s[0]
        ldp     x21, x26, [x1, #0x90]
        umlal2  v31.2d, v30.4s, v4.s[1]
        ldr     q24, [x2, #0x230]
        umlal   v31.2d, v24.2s, v20.s[2]
        ldp     x27, x24, [sp, #0x190]
        adcs    x27, x21, x27
        adcs    x24, x26, x24
        umlal2  v31.2d, v24.4s, v20.s[3]
        str     q31, [x0, #0x30]
        and     v20.16b, v27.16b, v0.16b
        usra    v20.2d, v9.2d, #0x1d
        usra    v20.2d, v11.2d, #0x1d
        ldp     d11, d9, [x1, #0x50]
        usra    v8.2d, v11.2d, #0x38
        ext     v11.16b, v1.16b, v14.16b, #8
        ldp     x28, x25, [x1, #0xb0]
        shl     v9.2d, v9.2d, #0xe
        ext     v24.16b, v27.16b, v1.16b, #8
        ldp     x4, x5, [sp, #0x1b0]
        usra    v8.2d, v9.2d, #6
        ext     v9.16b, v1.16b, v8.16b, #8
        ldp     x6, x7, [x1, #0xa0]
        usra    v8.2d, v9.2d, #0x1d
        ext     v9.16b, v8.16b, v1.16b, #8
        ldp     x8, x9, [sp, #0x1a0]
        adcs    x8, x6, x8
        and     v8.16b, v8.16b, v0.16b
        ldp     q27, q30, [x2, #0x220]
        adcs    x9, x7, x9
        umull   v31.2d, v27.2s, v4.s[2]
        adcs    x4, x28, x4
        adcs    x5, x25, x5
        csetm   x10, hs
        umlal2  v31.2d, v27.4s, v4.s[3]
        stp     x19, x22, [x1, #0x80]
        umlal   v31.2d, v30.2s, v4.s[0]
        stp     x23, x20, [sp, #0x180]
        umlal2  v31.2d, v30.4s, v4.s[1]
        str     q31, [x0, #0x40]
        ldr     q27, [x2, #0x230]
        umull   v30.2d, v27.2s, v4.s[2]
        umlal2  v30.2d, v27.4s, v4.s[3]
        str     q30, [x0, #0x50]
        and     v4.16b, v14.16b, v0.16b
        usra    v4.2d, v11.2d, #0x1d
        usra    v4.2d, v24.2d, #0x1d
        ldp     d11, d24, [x1, #0x58]
        usra    v13.2d, v11.2d, #0x32
        and     v11.16b, v15.16b, v0.16b
        stp     x27, x24, [x1, #0x90]
        shl     v24.2d, v24.2d, #0x14
        ext     v14.16b, v14.16b, v1.16b, #8
        stp     x21, x26, [sp, #0x190]
        usra    v13.2d, v24.2d, #6
        ext     v24.16b, v1.16b, v15.16b, #8
        stp     x8, x9, [x1, #0xa0]
        usra    v13.2d, v9.2d, #0x1d
        and     v9.16b, v5.16b, v0.16b
        stp     x6, x7, [sp, #0x1a0]
        usra    v11.2d, v24.2d, #0x1d
        ext     v15.16b, v15.16b, v1.16b, #8
        stp     x28, x25, [sp, #0x1b0]
        usra    v11.2d, v14.2d, #0x1d
        ldp     q14, q24, [x2]
        umlal   v13.2d, v14.2s, v8.s[0]
        usra    v9.2d, v23.2d, #0x1d
        ldp     x19, x23, [x1, #0x180]
        umlal2  v13.2d, v14.4s, v8.s[2]
        ldp     d14, d23, [x1, #0x60]
        usra    v20.2d, v14.2d, #0x2c
        ext     v14.16b, v1.16b, v13.16b, #8
        stp     x4, x5, [x1, #0xb0]
        shl     v23.2d, v23.2d, #0x1a
        ext     v5.16b, v5.16b, v1.16b, #8
        ldp     x20, x22, [x1, #0x1a0]
        and     v27.16b, v7.16b, v0.16b
        usra    v20.2d, v23.2d, #6
        ldp     x21, x26, [x1, #0x190]
        usra    v13.2d, v14.2d, #0x1d
        ext     v14.16b, v13.16b, v1.16b, #8
        str     x10, [sp, #0x1d0]
        usra    v20.2d, v14.2d, #0x1d
        ldp     x27, x24, [x1, #0x1c0]
        subs    x19, x19, x27
        umlal   v20.2d, v24.2s, v8.s[0]
        usra    v9.2d, v15.2d, #0x1d
        and     v15.16b, v13.16b, v0.16b
        ldp     x27, x28, [x1, #0x1d0]
        sbcs    x23, x23, x24
        ldp     q13, q14, [x2, #0x20]
        umlal2  v20.2d, v24.4s, v8.s[2]
        sbcs    x21, x21, x27
        umlal   v4.2d, v13.2s, v8.s[0]
        usra    v27.2d, v18.2d, #0x1d
        ldp     x27, x24, [x1, #0x1e0]
        sbcs    x26, x26, x28
        umlal2  v4.2d, v13.4s, v8.s[2]
        ldp     q13, q18, [x2, #0x40]
        sbcs    x20, x20, x27
        umlal   v11.2d, v14.2s, v8.s[0]
        usra    v27.2d, v5.2d, #0x1d
        ldp     x27, x28, [x1, #0x1b0]
        sbcs    x22, x22, x24
        umlal2  v11.2d, v14.4s, v8.s[2]
        ext     v14.16b, v1.16b, v12.16b, #8
        ldp     x24, x25, [x1, #0x1f0]
        sbcs    x27, x27, x24
        umlal   v9.2d, v13.2s, v8.s[0]
        and     v5.16b, v12.16b, v0.16b
        sbcs    x24, x28, x25
        csetm   x28, lo
        umlal2  v9.2d, v13.4s, v8.s[2]
        usra    v5.2d, v14.2d, #0x1d
        eor     x19, x19, x28
        eor     x21, x21, x28
        umlal   v27.2d, v18.2s, v8.s[0]
        ext     v13.16b, v7.16b, v1.16b, #8
        eor     x23, x23, x28
        eor     x26, x26, x28
        usra    v5.2d, v13.2d, #0x1d
        ext     v13.16b, v1.16b, v28.16b, #8
        eor     x20, x20, x28
        cmn     x28, #1
        and     v14.16b, v28.16b, v0.16b
        usra    v14.2d, v13.2d, #0x1d
        adcs    x19, x19, xzr
        adcs    x23, x23, xzr
        ext     v13.16b, v12.16b, v1.16b, #8
        usra    v14.2d, v13.2d, #0x1d
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        ext     v13.16b, v1.16b, v21.16b, #8
        and     v12.16b, v21.16b, v0.16b
        adcs    x20, x20, xzr
        eor     x27, x27, x28
        ext     v7.16b, v28.16b, v1.16b, #8
        usra    v12.2d, v13.2d, #0x1d
        eor     x22, x22, x28
        adcs    x22, x22, xzr
        usra    v12.2d, v7.2d, #0x1d
        and     v13.16b, v2.16b, v0.16b
        eor     x24, x24, x28
        adcs    x27, x27, xzr
        ext     v7.16b, v1.16b, v2.16b, #8
        usra    v13.2d, v7.2d, #0x1d
        stp     x19, x23, [sp, #0x100]
        stp     x21, x26, [sp, #0x110]
        adcs    x19, x24, xzr
        umlal2  v27.2d, v18.4s, v8.s[2]
        ldp     x23, x21, [sp, #0x100]
        ext     v7.16b, v21.16b, v1.16b, #8
        ext     v18.16b, v1.16b, v29.16b, #8
        ldp     q21, q23, [x2]
        and     v24.16b, v29.16b, v0.16b
        stp     x20, x22, [sp, #0x120]
        usra    v13.2d, v7.2d, #0x1d
        ext     v2.16b, v2.16b, v1.16b, #8
        stp     x27, x19, [sp, #0x130]
        usra    v24.2d, v18.2d, #0x1d
        ext     v7.16b, v1.16b, v19.16b, #8
        ldp     x19, x20, [sp, #0x110]
        umulh   x22, x23, x21
        and     v18.16b, v19.16b, v0.16b
        ext     v28.16b, v29.16b, v1.16b, #8
        ext     v19.16b, v19.16b, v1.16b, #8
        usra    v18.2d, v7.2d, #0x1d
        and     v7.16b, v26.16b, v0.16b
        usra    v24.2d, v2.2d, #0x1d
        ext     v2.16b, v26.16b, v1.16b, #8
        mul     x26, x23, x19
        ldp     d26, d29, [x1, #0x68]
        umlal   v20.2d, v21.2s, v15.s[0]
        usra    v7.2d, v22.2d, #0x1d
        usra    v3.2d, v2.2d, #0x1d
        umlal2  v20.2d, v21.4s, v15.s[2]
        ldp     q2, q21, [x2, #0x20]
        umulh   x27, x23, x19
        usra    v18.2d, v28.2d, #0x1d
        and     v22.16b, v17.16b, v0.16b
        adds    x22, x22, x26
        usra    v7.2d, v19.2d, #0x1d
        ext     v19.16b, v1.16b, v25.16b, #8
        usra    v22.2d, v10.2d, #0x1d
        and     v10.16b, v25.16b, v0.16b
        usra    v4.2d, v26.2d, #0x26
        ext     v26.16b, v1.16b, v20.16b, #8
        mul     x26, x23, x20
        shl     v28.2d, v29.2d, #0x20
        ext     v17.16b, v17.16b, v1.16b, #8
        usra    v20.2d, v26.2d, #0x1d
        ext     v26.16b, v1.16b, v6.16b, #8
        usra    v22.2d, v16.2d, #0x1d
        and     v16.16b, v6.16b, v0.16b
        umulh   x24, x23, x20
        usra    v4.2d, v28.2d, #6
        umlal   v11.2d, v2.2s, v15.s[0]
        adcs    x26, x27, x26
        ldp     q28, q29, [x2]
        umlal   v9.2d, v21.2s, v15.s[0]
        usra    v10.2d, v19.2d, #0x1d
        ext     v19.16b, v20.16b, v1.16b, #8
        and     v20.16b, v20.16b, v0.16b
        mul     x27, x21, x20
        umlal2  v9.2d, v21.4s, v15.s[2]
        usra    v16.2d, v26.2d, #0x1d
        usra    v4.2d, v19.2d, #0x1d
        ldp     q19, q21, [x2, #0x40]
        usra    v10.2d, v17.2d, #0x1d
        ldp     q17, q26, [x2, #0x60]
        mul     x28, x23, x21
        ext     v25.16b, v25.16b, v1.16b, #8
        ext     v6.16b, v6.16b, v1.16b, #8
        adcs    x27, x24, x27
        umlal   v4.2d, v23.2s, v15.s[0]
        usra    v16.2d, v25.2d, #0x1d
        umulh   x24, x21, x20
        umlal2  v4.2d, v23.4s, v15.s[2]
        ldp     q23, q25, [x2, #0x80]
        umlal   v4.2d, v28.2s, v20.s[0]
        umlal2  v4.2d, v28.4s, v20.s[2]
        ldr     q28, [x0, #0x60]
        umlal2  v11.2d, v2.4s, v15.s[2]
        umlal   v27.2d, v19.2s, v15.s[0]
        mul     x25, x19, x20
        umlal2  v27.2d, v19.4s, v15.s[2]
        uzp1    v2.4s, v8.4s, v15.4s
        umlal   v5.2d, v17.2s, v8.s[0]
        umlal2  v5.2d, v17.4s, v8.s[2]
        ext     v17.16b, v1.16b, v4.16b, #8
        umulh   x4, x19, x20
        umlal   v5.2d, v21.2s, v15.s[0]
        adcs    x24, x24, x25
        usra    v4.2d, v17.2d, #0x1d
        umlal   v14.2d, v26.2s, v8.s[0]
        umlal2  v14.2d, v26.4s, v8.s[2]
        and     v17.16b, v28.16b, v0.16b
        ext     v19.16b, v1.16b, v28.16b, #8
        ext     v26.16b, v28.16b, v1.16b, #8
        mul     x25, x21, x19
        usra    v17.2d, v6.2d, #0x1d
        adc     x4, x4, xzr
        ext     v6.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v0.16b
        umulh   x5, x21, x19
        adds    x26, x26, x25
        usra    v17.2d, v19.2d, #0x1d
        ldp     d19, d28, [x1, #0x70]
        adcs    x27, x27, x5
        adcs    x24, x24, xzr
        usra    v11.2d, v19.2d, #0x20
        shl     v19.2d, v28.2d, #0x26
        usra    v11.2d, v19.2d, #6
        ldp     q19, q28, [x2, #0x20]
        usra    v11.2d, v6.2d, #0x1d
        umlal   v11.2d, v29.2s, v20.s[0]
        umlal2  v11.2d, v29.4s, v20.s[2]
        ldp     q6, q29, [x2, #0x60]
        umlal   v9.2d, v19.2s, v20.s[0]
        umlal2  v9.2d, v19.4s, v20.s[2]
        adc     x25, x4, xzr
        adds    x28, x28, x28
        umlal2  v5.2d, v21.4s, v15.s[2]
        ldr     q19, [x0, #0x70]
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        umlal   v27.2d, v28.2s, v20.s[0]
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        umulh   x4, x23, x23
        umlal   v12.2d, v23.2s, v8.s[0]
        adcs    x25, x25, x25
        adc     x5, xzr, xzr
        adds    x28, x28, x4
        umlal2  v27.2d, v28.4s, v20.s[2]
        and     v21.16b, v19.16b, v0.16b
        umlal2  v12.2d, v23.4s, v8.s[2]
        usra    v21.2d, v26.2d, #0x1d
        umlal   v14.2d, v6.2s, v15.s[0]
        ldp     q23, q26, [x2, #0x40]
        mul     x4, x21, x21
        umlal2  v14.2d, v6.4s, v15.s[2]
        ext     v6.16b, v1.16b, v19.16b, #8
        adcs    x22, x22, x4
        umlal   v5.2d, v23.2s, v20.s[0]
        usra    v21.2d, v6.2d, #0x1d
        umlal   v13.2d, v25.2s, v8.s[0]
        ldp     q6, q28, [x2, #0x120]
        umulh   x21, x21, x21
        umlal2  v13.2d, v25.4s, v8.s[2]
        ldp     q25, q28, [x2, #0xa0]
        adcs    x21, x26, x21
        umlal2  v5.2d, v23.4s, v20.s[2]
        ext     v19.16b, v19.16b, v1.16b, #8
        umlal   v12.2d, v29.2s, v15.s[0]
        umlal2  v12.2d, v29.4s, v15.s[2]
        mul     x26, x19, x19
        adcs    x26, x27, x26
        umlal   v24.2d, v25.2s, v8.s[0]
        umlal2  v24.2d, v25.4s, v8.s[2]
        ldp     q23, q25, [x2, #0x80]
        umlal   v14.2d, v26.2s, v20.s[0]
        umulh   x19, x19, x19
        adcs    x19, x24, x19
        umlal2  v14.2d, v26.4s, v20.s[2]
        umlal   v13.2d, v23.2s, v15.s[0]
        umlal2  v13.2d, v23.4s, v15.s[2]
        ldp     q23, q26, [x2, #0x60]
        umlal   v12.2d, v23.2s, v20.s[0]
        mul     x27, x20, x20
        adcs    x27, x25, x27
        umlal   v18.2d, v28.2s, v8.s[0]
        umlal2  v12.2d, v23.4s, v20.s[2]
        umlal2  v18.2d, v28.4s, v8.s[2]
        ldp     q23, q28, [x2, #0xc0]
        umulh   x20, x20, x20
        umlal   v24.2d, v25.2s, v15.s[0]
        adc     x20, x5, x20
        umlal2  v24.2d, v25.4s, v15.s[2]
        umlal   v7.2d, v23.2s, v8.s[0]
        umlal2  v7.2d, v23.4s, v8.s[2]
        ldp     q23, q25, [x2, #0xa0]
        mul     x23, x23, x23
        umlal   v13.2d, v26.2s, v20.s[0]
        stp     x23, x28, [sp]
        umlal2  v13.2d, v26.4s, v20.s[2]
        ldp     x23, x24, [sp, #0x120]
        umlal   v18.2d, v23.2s, v15.s[0]
        stp     x22, x21, [sp, #0x10]
        umlal   v3.2d, v28.2s, v8.s[0]
        ldp     x22, x21, [sp, #0x130]
        umlal2  v3.2d, v28.4s, v8.s[2]
        ldp     q26, q28, [x2, #0x80]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v24.2d, v26.2s, v20.s[0]
        umlal2  v24.2d, v26.4s, v20.s[2]
        stp     x26, x19, [sp, #0x20]
        mul     x19, x23, x24
        umlal2  v18.2d, v23.4s, v15.s[2]
        stp     x27, x20, [sp, #0x30]
        umlal   v7.2d, v25.2s, v15.s[0]
        umlal2  v7.2d, v25.4s, v15.s[2]
        umulh   x20, x23, x24
        umlal   v22.2d, v29.2s, v8.s[0]
        umlal2  v22.2d, v29.4s, v8.s[2]
        ldp     q23, q25, [x2, #0xc0]
        umlal   v3.2d, v23.2s, v15.s[0]
        umlal2  v3.2d, v23.4s, v15.s[2]
        umulh   x26, x23, x22
        umlal   v10.2d, v30.2s, v8.s[0]
        umlal2  v10.2d, v30.4s, v8.s[2]
        ldp     q23, q26, [x2, #0xa0]
        umlal   v18.2d, v28.2s, v20.s[0]
        ldp     q29, q30, [x2, #0x100]
        umlal2  v18.2d, v28.4s, v20.s[2]
        mul     x27, x23, x22
        adds    x20, x20, x27
        umlal   v7.2d, v23.2s, v20.s[0]
        umlal2  v7.2d, v23.4s, v20.s[2]
        umlal   v22.2d, v25.2s, v15.s[0]
        mul     x27, x23, x21
        adcs    x26, x26, x27
        umlal2  v22.2d, v25.4s, v15.s[2]
        umlal   v16.2d, v29.2s, v8.s[0]
        umlal2  v16.2d, v29.4s, v8.s[2]
        ldp     q23, q25, [x2, #0xe0]
        umulh   x27, x23, x21
        umlal   v3.2d, v26.2s, v20.s[0]
        umlal   v10.2d, v23.2s, v15.s[0]
        umlal2  v3.2d, v26.4s, v20.s[2]
        ldr     q26, [x0, #0x80]
        umlal2  v10.2d, v23.4s, v15.s[2]
        and     v23.16b, v26.16b, v0.16b
        mul     x28, x24, x21
        adcs    x27, x27, x28
        umlal   v17.2d, v30.2s, v8.s[0]
        usra    v23.2d, v19.2d, #0x1d
        umlal2  v17.2d, v30.4s, v8.s[2]
        ldp     q8, q19, [x2]
        umlal   v11.2d, v8.2s, v4.s[0]
        ext     v28.16b, v1.16b, v26.16b, #8
        umulh   x28, x24, x21
        umlal2  v11.2d, v8.4s, v4.s[2]
        ext     v8.16b, v1.16b, v11.16b, #8
        usra    v11.2d, v8.2d, #0x1d
        ext     v8.16b, v11.16b, v1.16b, #8
        and     v11.16b, v11.16b, v0.16b
        usra    v23.2d, v28.2d, #0x1d
        umlal   v16.2d, v25.2s, v15.s[0]
        ext     v26.16b, v26.16b, v1.16b, #8
        mul     x25, x22, x21
        adcs    x28, x28, x25
        umlal2  v16.2d, v25.4s, v15.s[2]
        ldp     d25, d28, [x1, #0x78]
        usra    v9.2d, v25.2d, #0x1a
        ldp     q25, q29, [x2, #0x100]
        shl     v28.2d, v28.2d, #0x2c
        umlal   v17.2d, v25.2s, v15.s[0]
        umulh   x25, x22, x21
        adc     x25, x25, xzr
        usra    v9.2d, v28.2d, #6
        umlal2  v17.2d, v25.4s, v15.s[2]
        usra    v9.2d, v8.2d, #0x1d
        ldp     q8, q25, [x2, #0x20]
        mul     x4, x24, x22
        umlal   v9.2d, v19.2s, v4.s[0]
        umlal2  v9.2d, v19.4s, v4.s[2]
        uzp1    v19.4s, v20.4s, v4.4s
        adds    x26, x26, x4
        umlal   v27.2d, v8.2s, v4.s[0]
        umlal2  v27.2d, v8.4s, v4.s[2]
        umlal   v5.2d, v25.2s, v4.s[0]
        umulh   x4, x24, x22
        adcs    x27, x27, x4
        adcs    x28, x28, xzr
        umlal2  v5.2d, v25.4s, v4.s[2]
        ldp     q8, q25, [x2, #0x40]
        adc     x25, x25, xzr
        umlal   v14.2d, v8.2s, v4.s[0]
        adds    x19, x19, x19
        adcs    x20, x20, x20
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal   v12.2d, v25.2s, v4.s[0]
        adc     x4, xzr, xzr
        umulh   x5, x23, x23
        adds    x19, x19, x5
        umlal2  v12.2d, v25.4s, v4.s[2]
        ldp     q25, q28, [x2, #0x60]
        umlal   v13.2d, v25.2s, v4.s[0]
        umlal2  v13.2d, v25.4s, v4.s[2]
        umlal   v24.2d, v28.2s, v4.s[0]
        mul     x5, x24, x24
        adcs    x20, x20, x5
        umlal2  v24.2d, v28.4s, v4.s[2]
        ldp     q25, q28, [x2, #0x80]
        umlal   v18.2d, v25.2s, v4.s[0]
        umlal2  v18.2d, v25.4s, v4.s[2]
        umulh   x24, x24, x24
        adcs    x26, x26, x24
        umlal   v7.2d, v28.2s, v4.s[0]
        umlal2  v7.2d, v28.4s, v4.s[2]
        ldp     q25, q28, [x2, #0xc0]
        umlal2  v14.2d, v8.4s, v4.s[2]
        umlal   v22.2d, v25.2s, v20.s[0]
        umlal2  v22.2d, v25.4s, v20.s[2]
        mul     x24, x22, x22
        adcs    x27, x27, x24
        umlal   v10.2d, v28.2s, v20.s[0]
        umlal2  v10.2d, v28.4s, v20.s[2]
        ldp     q8, q25, [x2, #0xa0]
        umlal   v3.2d, v8.2s, v4.s[0]
        umulh   x22, x22, x22
        adcs    x22, x28, x22
        umlal2  v3.2d, v8.4s, v4.s[2]
        umlal   v22.2d, v25.2s, v4.s[0]
        umlal2  v22.2d, v25.4s, v4.s[2]
        ldp     q8, q25, [x2, #0xe0]
        umlal   v16.2d, v8.2s, v20.s[0]
        mul     x24, x21, x21
        adcs    x24, x25, x24
        umlal2  v16.2d, v8.4s, v20.s[2]
        umlal   v21.2d, v29.2s, v15.s[0]
        umlal2  v21.2d, v29.4s, v15.s[2]
        umulh   x21, x21, x21
        ldp     q15, q8, [x2, #0xc0]
        umlal   v10.2d, v15.2s, v4.s[0]
        adc     x21, x4, x21
        umlal2  v10.2d, v15.4s, v4.s[2]
        ldp     q15, q28, [x2, #0x100]
        umlal   v21.2d, v6.2s, v2.s[0]
        umlal2  v21.2d, v6.4s, v2.s[1]
        ldr     q6, [x0, #0x90]
        mul     x23, x23, x23
        umlal   v17.2d, v25.2s, v20.s[0]
        stp     x23, x19, [sp, #0x40]
        umlal2  v17.2d, v25.4s, v20.s[2]
        and     v25.16b, v6.16b, v0.16b
        ldp     x19, x23, [sp, #0x100]
        umlal   v16.2d, v8.2s, v4.s[0]
        usra    v25.2d, v26.2d, #0x1d
        stp     x27, x22, [sp, #0x60]
        ldp     x22, x27, [sp, #0x110]
        umlal2  v16.2d, v8.4s, v4.s[2]
        ldp     q8, q26, [x2]
        umlal   v9.2d, v8.2s, v11.s[0]
        umlal2  v9.2d, v8.4s, v11.s[2]
        ext     v8.16b, v1.16b, v9.16b, #8
        stp     x20, x26, [sp, #0x50]
        usra    v9.2d, v8.2d, #0x1d
        ext     v8.16b, v9.16b, v1.16b, #8
        ldp     x20, x26, [sp, #0x120]
        and     v9.16b, v9.16b, v0.16b
        stp     x24, x21, [sp, #0x70]
        subs    x19, x19, x20
        umlal   v21.2d, v15.2s, v20.s[0]
        ldp     x20, x21, [sp, #0x130]
        sbcs    x23, x23, x26
        sbcs    x20, x22, x20
        umlal2  v21.2d, v15.4s, v20.s[2]
        ext     v15.16b, v1.16b, v6.16b, #8
        sbcs    x22, x27, x21
        csetm   x21, lo
        umlal   v23.2d, v28.2s, v20.s[0]
        usra    v25.2d, v15.2d, #0x1d
        eor     x19, x19, x21
        cmn     x21, #1
        umlal2  v23.2d, v28.4s, v20.s[2]
        ldp     d15, d20, [x1, #0x80]
        adcs    x19, x19, xzr
        usra    v27.2d, v15.2d, #0x14
        ldp     q15, q28, [x2, #0x20]
        eor     x23, x23, x21
        shl     v20.2d, v20.2d, #0x32
        umlal   v5.2d, v15.2s, v11.s[0]
        eor     x22, x22, x21
        eor     x20, x20, x21
        usra    v27.2d, v20.2d, #6
        umlal2  v5.2d, v15.4s, v11.s[2]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        usra    v27.2d, v8.2d, #0x1d
        umlal   v27.2d, v26.2s, v11.s[0]
        adcs    x22, x22, xzr
        umulh   x21, x19, x23
        umlal2  v27.2d, v26.4s, v11.s[2]
        ldp     q15, q8, [x2, #0x40]
        umlal   v14.2d, v28.2s, v11.s[0]
        ldp     q20, q26, [x2, #0x60]
        umlal2  v14.2d, v28.4s, v11.s[2]
        ldp     q28, q29, [x2, #0x120]
        umlal   v12.2d, v15.2s, v11.s[0]
        ext     v6.16b, v6.16b, v1.16b, #8
        mul     x26, x19, x23
        umlal2  v12.2d, v15.4s, v11.s[2]
        umlal   v13.2d, v8.2s, v11.s[0]
        umlal2  v13.2d, v8.4s, v11.s[2]
        ldp     q15, q8, [x2, #0x140]
        mul     x27, x19, x20
        umlal   v24.2d, v20.2s, v11.s[0]
        adds    x21, x21, x27
        umlal2  v24.2d, v20.4s, v11.s[2]
        umlal   v18.2d, v26.2s, v11.s[0]
        umulh   x27, x19, x20
        umlal2  v18.2d, v26.4s, v11.s[2]
        ldp     q8, q20, [x2, #0x80]
        umlal   v7.2d, v8.2s, v11.s[0]
        umlal2  v7.2d, v8.4s, v11.s[2]
        umlal   v3.2d, v20.2s, v11.s[0]
        mul     x24, x19, x22
        adcs    x27, x27, x24
        umlal2  v3.2d, v20.4s, v11.s[2]
        ldp     q8, q20, [x2, #0xa0]
        umlal   v22.2d, v8.2s, v11.s[0]
        umlal2  v22.2d, v8.4s, v11.s[2]
        umulh   x24, x19, x22
        umlal   v10.2d, v20.2s, v11.s[0]
        umlal2  v10.2d, v20.4s, v11.s[2]
        ldp     q8, q20, [x2, #0xe0]
        umlal   v17.2d, v8.2s, v4.s[0]
        umlal2  v17.2d, v8.4s, v4.s[2]
        mul     x28, x23, x22
        adcs    x24, x24, x28
        umlal   v23.2d, v28.2s, v2.s[2]
        umlal2  v23.2d, v28.4s, v2.s[3]
        ldp     q8, q26, [x2, #0xc0]
        umlal   v23.2d, v29.2s, v2.s[0]
        umulh   x28, x23, x22
        umlal2  v23.2d, v29.4s, v2.s[1]
        umlal   v16.2d, v8.2s, v11.s[0]
        ldr     q28, [x0, #0xa0]
        umlal2  v16.2d, v8.4s, v11.s[2]
        and     v8.16b, v28.16b, v0.16b
        umlal   v21.2d, v20.2s, v4.s[0]
        usra    v8.2d, v6.2d, #0x1d
        mul     x25, x20, x22
        adcs    x28, x28, x25
        umlal2  v21.2d, v20.4s, v4.s[2]
        ldp     q6, q20, [x2]
        umlal   v27.2d, v6.2s, v9.s[0]
        ldp     q29, q30, [x2, #0x100]
        umlal2  v27.2d, v6.4s, v9.s[2]
        umulh   x25, x20, x22
        adc     x25, x25, xzr
        umlal   v17.2d, v26.2s, v11.s[0]
        umlal2  v17.2d, v26.4s, v11.s[2]
        umlal   v23.2d, v29.2s, v4.s[0]
        umlal2  v23.2d, v29.4s, v4.s[2]
        ext     v6.16b, v1.16b, v27.16b, #8
        usra    v27.2d, v6.2d, #0x1d
        mul     x4, x23, x20
        adds    x27, x27, x4
        ext     v6.16b, v27.16b, v1.16b, #8
        and     v26.16b, v27.16b, v0.16b
        umlal   v25.2d, v30.2s, v4.s[0]
        umulh   x4, x23, x20
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        umlal2  v25.2d, v30.4s, v4.s[2]
        ldp     d4, d27, [x1, #0x88]
        adc     x25, x25, xzr
        usra    v5.2d, v4.2d, #0xe
        ldp     q4, q29, [x2, #0x120]
        shl     v27.2d, v27.2d, #0x38
        adds    x26, x26, x26
        umlal   v25.2d, v4.2s, v19.s[0]
        adcs    x21, x21, x21
        adcs    x27, x27, x27
        usra    v5.2d, v27.2d, #6
        umlal2  v25.2d, v4.4s, v19.s[1]
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        usra    v5.2d, v6.2d, #0x1d
        ldp     q4, q6, [x2, #0x20]
        adcs    x25, x25, x25
        umlal   v5.2d, v20.2s, v9.s[0]
        umulh   x4, x19, x19
        adc     x5, xzr, xzr
        adds    x26, x26, x4
        umlal2  v5.2d, v20.4s, v9.s[2]
        ext     v20.16b, v1.16b, v28.16b, #8
        umlal   v14.2d, v4.2s, v9.s[0]
        usra    v8.2d, v20.2d, #0x1d
        umlal2  v14.2d, v4.4s, v9.s[2]
        ldp     q4, q20, [x2, #0x40]
        umlal   v12.2d, v6.2s, v9.s[0]
        ext     v27.16b, v28.16b, v1.16b, #8
        umlal   v13.2d, v4.2s, v9.s[0]
        mul     x19, x19, x19
        umlal2  v12.2d, v6.4s, v9.s[2]
        uzp1    v6.4s, v11.4s, v9.4s
        umlal2  v13.2d, v4.4s, v9.s[2]
        umulh   x4, x23, x23
        umlal   v24.2d, v20.2s, v9.s[0]
        umlal2  v24.2d, v20.4s, v9.s[2]
        ldp     q4, q20, [x2, #0x60]
        umlal   v18.2d, v4.2s, v9.s[0]
        umlal2  v18.2d, v4.4s, v9.s[2]
        mul     x23, x23, x23
        adcs    x23, x21, x23
        adcs    x21, x27, x4
        umlal   v7.2d, v20.2s, v9.s[0]
        umlal2  v7.2d, v20.4s, v9.s[2]
        ldp     q4, q20, [x2, #0x80]
        umlal   v3.2d, v4.2s, v9.s[0]
        mul     x27, x20, x20
        adcs    x27, x24, x27
        umlal2  v3.2d, v4.4s, v9.s[2]
        umlal   v22.2d, v20.2s, v9.s[0]
        umlal2  v22.2d, v20.4s, v9.s[2]
        ldp     q4, q20, [x2, #0xa0]
        umulh   x20, x20, x20
        umlal   v10.2d, v4.2s, v9.s[0]
        adcs    x20, x28, x20
        umlal2  v10.2d, v4.4s, v9.s[2]
        umlal   v16.2d, v20.2s, v9.s[0]
        mul     x24, x22, x22
        ldp     x28, x4, [sp]
        adcs    x24, x25, x24
        umlal2  v16.2d, v20.4s, v9.s[2]
        ldp     x25, x6, [sp, #0x10]
        umlal   v25.2d, v29.2s, v2.s[2]
        ldp     q4, q20, [x2, #0xc0]
        umlal   v17.2d, v4.2s, v9.s[0]
        umulh   x22, x22, x22
        ldp     x7, x8, [sp, #0x20]
        adc     x22, x5, x22
        umlal2  v17.2d, v4.4s, v9.s[2]
        subs    x19, x28, x19
        sbcs    x26, x4, x26
        sbcs    x23, x25, x23
        umlal2  v25.2d, v29.4s, v2.s[3]
        ldp     x28, x25, [sp, #0x30]
        sbcs    x21, x6, x21
        sbcs    x27, x7, x27
        umlal   v25.2d, v15.2s, v2.s[0]
        sbcs    x20, x8, x20
        sbcs    x24, x28, x24
        ldp     q4, q28, [x2, #0xe0]
        umlal   v21.2d, v4.2s, v11.s[0]
        umlal2  v21.2d, v4.4s, v11.s[2]
        ldr     q4, [x0, #0xb0]
        umlal2  v25.2d, v15.4s, v2.s[1]
        and     v15.16b, v4.16b, v0.16b
        sbcs    x22, x25, x22
        ldp     x28, x25, [sp, #0x40]
        umlal   v23.2d, v28.2s, v11.s[0]
        usra    v15.2d, v27.2d, #0x1d
        csetm   x4, lo
        ldp     x5, x6, [sp, #0x50]
        umlal2  v23.2d, v28.4s, v11.s[2]
        ldp     q27, q28, [x2]
        adds    x19, x19, x28
        umlal   v5.2d, v27.2s, v26.s[0]
        ldp     q29, q30, [x2, #0x100]
        adcs    x26, x26, x25
        umlal2  v5.2d, v27.4s, v26.s[2]
        ldp     x28, x25, [sp, #0x60]
        adcs    x23, x23, x5
        adcs    x21, x21, x6
        umlal   v25.2d, v29.2s, v11.s[0]
        ldp     x5, x6, [sp, #0x70]
        adcs    x27, x27, x28
        adcs    x20, x20, x25
        umlal   v21.2d, v20.2s, v9.s[0]
        adcs    x24, x24, x5
        ldp     x28, x25, [sp, #0x20]
        adcs    x22, x22, x6
        umlal2  v25.2d, v29.4s, v11.s[2]
        adc     x4, x4, xzr
        ldp     x5, x6, [sp, #0x30]
        adds    x19, x28, x19
        umlal2  v21.2d, v20.4s, v9.s[2]
        ext     v20.16b, v1.16b, v5.16b, #8
        ldp     x28, x7, [sp, #0x40]
        adcs    x26, x25, x26
        usra    v5.2d, v20.2d, #0x1d
        ext     v20.16b, v5.16b, v1.16b, #8
        stp     x19, x26, [sp, #0x20]
        and     v5.16b, v5.16b, v0.16b
        adcs    x19, x5, x23
        ldp     x23, x26, [sp, #0x60]
        adcs    x21, x6, x21
        umlal   v8.2d, v30.2s, v11.s[0]
        stp     x19, x21, [sp, #0x30]
        adcs    x19, x28, x27
        umlal2  v8.2d, v30.4s, v11.s[2]
        ldp     d11, d27, [x1, #0x90]
        adcs    x20, x7, x20
        usra    v14.2d, v11.2d, #8
        ldp     q11, q29, [x2, #0x120]
        shl     v27.2d, v27.2d, #0x3e
        umlal   v8.2d, v11.2s, v19.s[2]
        ldp     x21, x27, [sp, #0x70]
        usra    v14.2d, v27.2d, #6
        umlal2  v8.2d, v11.4s, v19.s[3]
        ldp     x28, x25, [sp, #0x50]
        adcs    x24, x28, x24
        usra    v14.2d, v20.2d, #0x1d
        umlal   v14.2d, v28.2s, v26.s[0]
        stp     x19, x20, [sp, #0x40]
        ldp     q11, q20, [x2, #0x20]
        umlal2  v14.2d, v28.4s, v26.s[2]
        adcs    x19, x25, x22
        umlal   v12.2d, v11.2s, v26.s[0]
        ext     v27.16b, v1.16b, v4.16b, #8
        adcs    x23, x23, x4
        adcs    x20, x26, xzr
        umlal2  v12.2d, v11.4s, v26.s[2]
        usra    v15.2d, v27.2d, #0x1d
        stp     x24, x19, [sp, #0x50]
        umlal   v13.2d, v20.2s, v26.s[0]
        ldp     q11, q27, [x2, #0x40]
        adcs    x19, x21, xzr
        umlal2  v13.2d, v20.4s, v26.s[2]
        ldp     q20, q28, [x2, #0x160]
        adcs    x22, x27, xzr
        umlal   v24.2d, v11.2s, v26.s[0]
        ext     v4.16b, v4.16b, v1.16b, #8
        stp     x23, x20, [sp, #0x60]
        umlal2  v24.2d, v11.4s, v26.s[2]
        ldp     x23, x20, [x1, #0x1c0]
        mul     x21, x23, x20
        umlal   v18.2d, v27.2s, v26.s[0]
        ldp     x26, x27, [x1, #0x1d0]
        umlal2  v18.2d, v27.4s, v26.s[2]
        ldp     q11, q27, [x2, #0x60]
        umlal   v7.2d, v11.2s, v26.s[0]
        stp     x19, x22, [sp, #0x70]
        umulh   x19, x23, x20
        umlal2  v7.2d, v11.4s, v26.s[2]
        umlal   v3.2d, v27.2s, v26.s[0]
        umlal2  v3.2d, v27.4s, v26.s[2]
        ldp     q11, q27, [x2, #0x80]
        umlal   v22.2d, v11.2s, v26.s[0]
        mul     x22, x23, x26
        adds    x19, x19, x22
        umlal2  v22.2d, v11.4s, v26.s[2]
        umlal   v10.2d, v27.2s, v26.s[0]
        umlal2  v10.2d, v27.4s, v26.s[2]
        ldp     q11, q27, [x2, #0xa0]
        mul     x22, x23, x27
        umlal   v16.2d, v11.2s, v26.s[0]
        umlal2  v16.2d, v11.4s, v26.s[2]
        umlal   v17.2d, v27.2s, v26.s[0]
        umulh   x24, x23, x26
        adcs    x22, x24, x22
        umlal   v8.2d, v29.2s, v19.s[0]
        umlal2  v17.2d, v27.4s, v26.s[2]
        ldp     q11, q27, [x2, #0xe0]
        umlal   v23.2d, v11.2s, v9.s[0]
        umlal2  v8.2d, v29.4s, v19.s[1]
        ldp     q28, q29, [x2, #0x140]
        umulh   x24, x23, x27
        umlal   v8.2d, v28.2s, v2.s[2]
        umlal2  v8.2d, v28.4s, v2.s[3]
        umlal   v8.2d, v29.2s, v2.s[0]
        umlal2  v23.2d, v11.4s, v9.s[2]
        mul     x28, x20, x27
        adcs    x24, x24, x28
        umlal2  v8.2d, v29.4s, v2.s[1]
        ldp     q11, q28, [x2]
        umlal   v14.2d, v11.2s, v5.s[0]
        umlal2  v14.2d, v11.4s, v5.s[2]
        ldr     d11, [x1, #0x98]
        umulh   x28, x20, x27
        shl     v11.2d, v11.2d, #4
        umlal   v25.2d, v27.2s, v9.s[0]
        usra    v12.2d, v11.2d, #6
        ext     v11.16b, v1.16b, v14.16b, #8
        usra    v14.2d, v11.2d, #0x1d
        ext     v11.16b, v14.16b, v1.16b, #8
        and     v14.16b, v14.16b, v0.16b
        usra    v12.2d, v11.2d, #0x1d
        mul     x25, x26, x27
        adcs    x28, x28, x25
        umlal   v12.2d, v28.2s, v5.s[0]
        ldr     q11, [x0, #0xc0]
        umlal2  v12.2d, v28.4s, v5.s[2]
        and     v28.16b, v11.16b, v0.16b
        umlal2  v25.2d, v27.4s, v9.s[2]
        ldp     q27, q29, [x2, #0x100]
        umulh   x25, x26, x27
        umlal   v8.2d, v27.2s, v9.s[0]
        usra    v28.2d, v4.2d, #0x1d
        adc     x25, x25, xzr
        umlal2  v8.2d, v27.4s, v9.s[2]
        ext     v4.16b, v1.16b, v11.16b, #8
        umlal   v15.2d, v29.2s, v9.s[0]
        usra    v28.2d, v4.2d, #0x1d
        umlal2  v15.2d, v29.4s, v9.s[2]
        ldp     q9, q4, [x2, #0x20]
        umulh   x4, x20, x26
        umlal   v13.2d, v9.2s, v5.s[0]
        ldp     q27, q29, [x2, #0x120]
        umlal2  v13.2d, v9.4s, v5.s[2]
        ext     v11.16b, v11.16b, v1.16b, #8
        umlal   v24.2d, v4.2s, v5.s[0]
        umlal2  v24.2d, v4.4s, v5.s[2]
        uzp1    v9.4s, v26.4s, v5.4s
        mul     x5, x20, x26
        adds    x22, x22, x5
        umlal   v15.2d, v27.2s, v6.s[0]
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        adc     x25, x25, xzr
        umlal2  v15.2d, v27.4s, v6.s[1]
        adds    x21, x21, x21
        adcs    x19, x19, x19
        adcs    x22, x22, x22
        umlal   v15.2d, v29.2s, v19.s[2]
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal2  v15.2d, v29.4s, v19.s[3]
        ldp     q4, q27, [x2, #0x40]
        umulh   x4, x23, x23
        umlal   v18.2d, v4.2s, v5.s[0]
        ldp     q29, q30, [x2, #0x140]
        adc     x5, xzr, xzr
        umlal2  v18.2d, v4.4s, v5.s[2]
        adds    x21, x21, x4
        umlal   v7.2d, v27.2s, v5.s[0]
        umlal2  v7.2d, v27.4s, v5.s[2]
        mul     x4, x20, x20
        adcs    x19, x19, x4
        umlal   v15.2d, v29.2s, v19.s[0]
        umlal2  v15.2d, v29.4s, v19.s[1]
        umulh   x20, x20, x20
        adcs    x20, x22, x20
        umlal   v15.2d, v30.2s, v2.s[2]
        umlal2  v15.2d, v30.4s, v2.s[3]
        ldp     q4, q27, [x2, #0x60]
        umlal   v3.2d, v4.2s, v5.s[0]
        umlal2  v3.2d, v4.4s, v5.s[2]
        umlal   v22.2d, v27.2s, v5.s[0]
        mul     x22, x26, x26
        adcs    x22, x24, x22
        umlal2  v22.2d, v27.4s, v5.s[2]
        ldp     q4, q27, [x2, #0x80]
        umlal   v10.2d, v4.2s, v5.s[0]
        umlal2  v10.2d, v4.4s, v5.s[2]
        umulh   x26, x26, x26
        adcs    x26, x28, x26
        umlal   v16.2d, v27.2s, v5.s[0]
        umlal2  v16.2d, v27.4s, v5.s[2]
        ldp     q4, q27, [x2, #0xc0]
        umlal   v21.2d, v4.2s, v26.s[0]
        umlal2  v21.2d, v4.4s, v26.s[2]
        mul     x24, x27, x27
        adcs    x24, x25, x24
        umlal   v23.2d, v27.2s, v26.s[0]
        umlal2  v23.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0xa0]
        umlal   v17.2d, v4.2s, v5.s[0]
        umulh   x27, x27, x27
        adc     x27, x5, x27
        umlal2  v17.2d, v4.4s, v5.s[2]
        umlal   v21.2d, v27.2s, v5.s[0]
        umlal2  v21.2d, v27.4s, v5.s[2]
        ldp     q4, q27, [x2, #0xe0]
        umlal   v25.2d, v4.2s, v26.s[0]
        mul     x23, x23, x23
        stp     x23, x21, [sp, #0x100]
        umlal2  v25.2d, v4.4s, v26.s[2]
        ldp     x23, x21, [x1, #0x1e0]
        umlal   v8.2d, v27.2s, v26.s[0]
        stp     x19, x20, [sp, #0x110]
        umlal2  v8.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0xc0]
        umlal   v23.2d, v4.2s, v5.s[0]
        ldp     x19, x20, [x1, #0x1f0]
        umlal2  v23.2d, v4.4s, v5.s[2]
        stp     x22, x26, [sp, #0x120]
        mul     x22, x23, x21
        umlal   v15.2d, v20.2s, v2.s[0]
        stp     x24, x27, [sp, #0x130]
        umlal2  v15.2d, v20.4s, v2.s[1]
        ldp     q4, q20, [x2]
        umlal   v12.2d, v4.2s, v14.s[0]
        ldp     q29, q30, [x2, #0x100]
        umulh   x26, x23, x21
        umlal2  v12.2d, v4.4s, v14.s[2]
        umlal   v25.2d, v27.2s, v5.s[0]
        umlal2  v25.2d, v27.4s, v5.s[2]
        umlal   v15.2d, v29.2s, v26.s[0]
        mul     x27, x23, x19
        adds    x26, x26, x27
        umlal2  v15.2d, v29.4s, v26.s[2]
        ext     v4.16b, v1.16b, v12.16b, #8
        usra    v12.2d, v4.2d, #0x1d
        ext     v4.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v0.16b
        mul     x27, x23, x20
        umlal   v28.2d, v30.2s, v26.s[0]
        umlal2  v28.2d, v30.4s, v26.s[2]
        ldp     d26, d27, [x1, #0x98]
        usra    v13.2d, v26.2d, #0x3c
        ldp     q26, q29, [x2, #0x120]
        umulh   x24, x23, x19
        shl     v27.2d, v27.2d, #0xa
        umlal   v28.2d, v26.2s, v6.s[2]
        adcs    x27, x24, x27
        usra    v13.2d, v27.2d, #6
        umlal2  v28.2d, v26.4s, v6.s[3]
        ldp     q26, q27, [x2, #0x20]
        usra    v13.2d, v4.2d, #0x1d
        umlal   v13.2d, v20.2s, v14.s[0]
        umulh   x24, x23, x20
        umlal2  v13.2d, v20.4s, v14.s[2]
        ldr     q4, [x0, #0xd0]
        umlal   v24.2d, v26.2s, v14.s[0]
        umlal2  v24.2d, v26.4s, v14.s[2]
        and     v20.16b, v4.16b, v0.16b
        umlal   v18.2d, v27.2s, v14.s[0]
        usra    v20.2d, v11.2d, #0x1d
        mul     x28, x21, x20
        adcs    x24, x24, x28
        umlal2  v18.2d, v27.4s, v14.s[2]
        ldp     q11, q26, [x2, #0x40]
        umlal   v7.2d, v11.2s, v14.s[0]
        umlal2  v7.2d, v11.4s, v14.s[2]
        ext     v11.16b, v4.16b, v1.16b, #8
        umulh   x28, x21, x20
        umlal   v3.2d, v26.2s, v14.s[0]
        ext     v4.16b, v1.16b, v4.16b, #8
        umlal2  v3.2d, v26.4s, v14.s[2]
        usra    v20.2d, v4.2d, #0x1d
        ldp     q4, q26, [x2, #0x60]
        umlal   v22.2d, v4.2s, v14.s[0]
        umlal2  v22.2d, v4.4s, v14.s[2]
        ldp     q4, q27, [x2, #0x180]
        mul     x25, x19, x20
        umlal   v10.2d, v26.2s, v14.s[0]
        adcs    x28, x28, x25
        umlal2  v10.2d, v26.4s, v14.s[2]
        umlal   v28.2d, v29.2s, v6.s[0]
        umulh   x25, x19, x20
        adc     x25, x25, xzr
        umlal2  v28.2d, v29.4s, v6.s[1]
        ldp     q26, q27, [x2, #0x80]
        umlal   v16.2d, v26.2s, v14.s[0]
        ldp     q29, q30, [x2, #0x140]
        umlal2  v16.2d, v26.4s, v14.s[2]
        umlal   v17.2d, v27.2s, v14.s[0]
        mul     x4, x21, x19
        adds    x27, x27, x4
        umlal   v28.2d, v29.2s, v19.s[2]
        umlal2  v17.2d, v27.4s, v14.s[2]
        umlal2  v28.2d, v29.4s, v19.s[3]
        umulh   x4, x21, x19
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        umlal   v28.2d, v30.2s, v19.s[0]
        adc     x25, x25, xzr
        adds    x22, x22, x22
        adcs    x26, x26, x26
        umlal2  v28.2d, v30.4s, v19.s[1]
        ldp     q26, q27, [x2, #0xa0]
        adcs    x27, x27, x27
        umlal   v21.2d, v26.2s, v14.s[0]
        ldp     q29, q30, [x2, #0x160]
        adcs    x24, x24, x24
        umlal2  v21.2d, v26.4s, v14.s[2]
        umulh   x4, x23, x23
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal   v23.2d, v27.2s, v14.s[0]
        adc     x5, xzr, xzr
        adds    x22, x22, x4
        umlal   v28.2d, v29.2s, v2.s[2]
        umlal2  v23.2d, v27.4s, v14.s[2]
        umlal2  v28.2d, v29.4s, v2.s[3]
        mul     x4, x21, x21
        adcs    x26, x26, x4
        umlal   v28.2d, v30.2s, v2.s[0]
        umlal2  v28.2d, v30.4s, v2.s[1]
        ldp     q26, q27, [x2]
        ldp     q29, q30, [x2, #0xe0]
        umlal   v13.2d, v26.2s, v12.s[0]
        umulh   x21, x21, x21
        umlal   v8.2d, v29.2s, v5.s[0]
        adcs    x21, x27, x21
        umlal2  v13.2d, v26.4s, v12.s[2]
        ext     v26.16b, v1.16b, v13.16b, #8
        umlal2  v8.2d, v29.4s, v5.s[2]
        umlal   v15.2d, v30.2s, v5.s[0]
        mul     x27, x19, x19
        adcs    x27, x24, x27
        usra    v13.2d, v26.2d, #0x1d
        and     v26.16b, v13.16b, v0.16b
        ldp     q29, q31, [x2, #0x100]
        ext     v13.16b, v13.16b, v1.16b, #8
        umulh   x19, x19, x19
        umlal   v20.2d, v31.2s, v5.s[0]
        adcs    x19, x28, x19
        umlal2  v20.2d, v31.4s, v5.s[2]
        umlal2  v15.2d, v30.4s, v5.s[2]
        umlal   v28.2d, v29.2s, v5.s[0]
        umlal2  v28.2d, v29.4s, v5.s[2]
        ldp     q5, q29, [x2, #0x120]
        mul     x24, x20, x20
        umlal   v20.2d, v5.2s, v9.s[0]
        adcs    x24, x25, x24
        umlal2  v20.2d, v5.4s, v9.s[1]
        umlal   v20.2d, v29.2s, v6.s[2]
        umulh   x20, x20, x20
        adc     x20, x5, x20
        umlal2  v20.2d, v29.4s, v6.s[3]
        ldp     q5, q29, [x2, #0x140]
        umlal   v20.2d, v5.2s, v6.s[0]
        umlal2  v20.2d, v5.4s, v6.s[1]
        umlal   v20.2d, v29.2s, v19.s[2]
        mul     x23, x23, x23
        stp     x23, x22, [sp, #0x140]
        umlal2  v20.2d, v29.4s, v19.s[3]
        ldp     q5, q29, [x2, #0x160]
        umlal   v20.2d, v5.2s, v19.s[0]
        ldp     x23, x22, [x1, #0x1c0]
        umlal2  v20.2d, v5.4s, v19.s[1]
        stp     x26, x21, [sp, #0x150]
        umlal   v20.2d, v29.2s, v2.s[2]
        ldp     x21, x26, [x1, #0x1d0]
        umlal2  v20.2d, v29.4s, v2.s[3]
        ldr     q5, [x0, #0xe0]
        umlal   v20.2d, v4.2s, v2.s[0]
        stp     x27, x19, [sp, #0x160]
        umlal2  v20.2d, v4.4s, v2.s[1]
        ldp     q4, q29, [x2, #0xc0]
        umlal   v25.2d, v4.2s, v14.s[0]
        ldp     x19, x27, [x1, #0x1e0]
        umlal2  v25.2d, v4.4s, v14.s[2]
        stp     x24, x20, [sp, #0x170]
        subs    x19, x23, x19
        umlal   v8.2d, v29.2s, v14.s[0]
        ldp     x23, x20, [x1, #0x1f0]
        sbcs    x22, x22, x27
        sbcs    x23, x21, x23
        umlal2  v8.2d, v29.4s, v14.s[2]
        ldp     q4, q29, [x2, #0xe0]
        sbcs    x20, x26, x20
        umlal   v15.2d, v4.2s, v14.s[0]
        csetm   x21, lo
        eor     x22, x22, x21
        eor     x20, x20, x21
        umlal2  v15.2d, v4.4s, v14.s[2]
        eor     x19, x19, x21
        cmn     x21, #1
        adcs    x19, x19, xzr
        umlal   v28.2d, v29.2s, v14.s[0]
        adcs    x22, x22, xzr
        eor     x23, x23, x21
        adcs    x23, x23, xzr
        umlal2  v28.2d, v29.4s, v14.s[2]
        ext     v4.16b, v5.16b, v1.16b, #8
        adcs    x20, x20, xzr
        umulh   x21, x19, x22
        ldp     q29, q30, [x2, #0x100]
        umlal   v20.2d, v29.2s, v14.s[0]
        umlal2  v20.2d, v29.4s, v14.s[2]
        and     v29.16b, v5.16b, v0.16b
        usra    v29.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v5.16b, #8
        usra    v29.2d, v11.2d, #0x1d
        umlal   v29.2d, v30.2s, v14.s[0]
        mul     x26, x19, x23
        umlal2  v29.2d, v30.4s, v14.s[2]
        ldp     q11, q5, [x2, #0x120]
        uzp1    v14.4s, v14.4s, v12.4s
        umlal   v29.2d, v11.2s, v9.s[2]
        mul     x27, x19, x22
        adds    x21, x21, x26
        umlal2  v29.2d, v11.4s, v9.s[3]
        umlal   v29.2d, v5.2s, v9.s[0]
        umlal2  v29.2d, v5.4s, v9.s[1]
        ldp     q11, q5, [x2, #0x140]
        umulh   x26, x19, x23
        umlal   v29.2d, v11.2s, v6.s[2]
        umlal2  v29.2d, v11.4s, v6.s[3]
        umlal   v29.2d, v5.2s, v6.s[0]
        umlal2  v29.2d, v5.4s, v6.s[1]
        ldp     q11, q5, [x2, #0x160]
        mul     x24, x19, x20
        umlal   v29.2d, v11.2s, v19.s[2]
        adcs    x26, x26, x24
        umlal2  v29.2d, v11.4s, v19.s[3]
        umlal   v29.2d, v5.2s, v19.s[0]
        umulh   x24, x19, x20
        umlal2  v29.2d, v5.4s, v19.s[1]
        ldp     q11, q5, [x2, #0x180]
        umlal   v29.2d, v11.2s, v2.s[2]
        umlal2  v29.2d, v11.4s, v2.s[3]
        umlal   v29.2d, v5.2s, v2.s[0]
        umulh   x28, x22, x20
        umlal2  v29.2d, v5.4s, v2.s[1]
        ldp     d11, d5, [x1, #0xa0]
        usra    v24.2d, v11.2d, #0x36
        shl     v11.2d, v5.2d, #0x10
        usra    v24.2d, v11.2d, #6
        ldr     q11, [x0, #0xf0]
        mul     x25, x22, x20
        adcs    x24, x24, x25
        usra    v24.2d, v13.2d, #0x1d
        umlal   v24.2d, v27.2s, v12.s[0]
        umlal2  v24.2d, v27.4s, v12.s[2]
        ldp     q13, q5, [x2, #0x20]
        umlal   v18.2d, v13.2s, v12.s[0]
        mul     x25, x23, x20
        adcs    x28, x28, x25
        umlal2  v18.2d, v13.4s, v12.s[2]
        ext     v13.16b, v11.16b, v1.16b, #8
        umlal   v7.2d, v5.2s, v12.s[0]
        umlal2  v7.2d, v5.4s, v12.s[2]
        ldp     q5, q27, [x2, #0x40]
        umulh   x25, x23, x20
        umlal   v3.2d, v5.2s, v12.s[0]
        adc     x25, x25, xzr
        umlal2  v3.2d, v5.4s, v12.s[2]
        umlal   v22.2d, v27.2s, v12.s[0]
        umlal2  v22.2d, v27.4s, v12.s[2]
        ldp     q5, q27, [x2, #0x60]
        mul     x4, x22, x23
        umlal   v10.2d, v5.2s, v12.s[0]
        adds    x26, x26, x4
        umlal2  v10.2d, v5.4s, v12.s[2]
        umlal   v16.2d, v27.2s, v12.s[0]
        umulh   x4, x22, x23
        adcs    x24, x24, x4
        adcs    x28, x28, xzr
        ldp     q5, q30, [x2, #0x80]
        umlal2  v16.2d, v27.4s, v12.s[2]
        adc     x25, x25, xzr
        umlal   v17.2d, v5.2s, v12.s[0]
        adds    x27, x27, x27
        adcs    x21, x21, x21
        adcs    x26, x26, x26
        umlal2  v17.2d, v5.4s, v12.s[2]
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        adcs    x25, x25, x25
        umlal   v21.2d, v30.2s, v12.s[0]
        umulh   x4, x19, x19
        adc     x5, xzr, xzr
        adds    x27, x27, x4
        umlal2  v21.2d, v30.4s, v12.s[2]
        ldp     q5, q27, [x2, #0xa0]
        umlal   v23.2d, v5.2s, v12.s[0]
        umlal2  v23.2d, v5.4s, v12.s[2]
        umlal   v25.2d, v27.2s, v12.s[0]
        mul     x4, x22, x22
        adcs    x21, x21, x4
        umlal2  v25.2d, v27.4s, v12.s[2]
        ldp     q5, q27, [x2, #0xc0]
        umlal   v8.2d, v5.2s, v12.s[0]
        umlal2  v8.2d, v5.4s, v12.s[2]
        mul     x19, x19, x19
        umlal   v15.2d, v27.2s, v12.s[0]
        umlal2  v15.2d, v27.4s, v12.s[2]
        and     v5.16b, v11.16b, v0.16b
        usra    v5.2d, v4.2d, #0x1d
        ext     v11.16b, v1.16b, v11.16b, #8
        mul     x4, x23, x23
        usra    v5.2d, v11.2d, #0x1d
        ldp     q11, q4, [x2]
        umlal   v24.2d, v11.2s, v26.s[0]
        ldp     q27, q30, [x2, #0xe0]
        umlal2  v24.2d, v11.4s, v26.s[2]
        umulh   x22, x22, x22
        adcs    x22, x26, x22
        adcs    x26, x24, x4
        umlal   v28.2d, v27.2s, v12.s[0]
        umlal2  v28.2d, v27.4s, v12.s[2]
        umlal   v20.2d, v30.2s, v12.s[0]
        umlal2  v20.2d, v30.4s, v12.s[2]
        ext     v11.16b, v1.16b, v24.16b, #8
        umulh   x23, x23, x23
        adcs    x23, x28, x23
        usra    v24.2d, v11.2d, #0x1d
        ext     v11.16b, v24.16b, v1.16b, #8
        usra    v18.2d, v11.2d, #0x1d
        and     v11.16b, v24.16b, v0.16b
        umlal   v18.2d, v4.2s, v26.s[0]
        ldp     q24, q27, [x2, #0x100]
        umlal2  v18.2d, v4.4s, v26.s[2]
        mul     x24, x20, x20
        ldp     x28, x4, [sp, #0x100]
        adcs    x24, x25, x24
        umlal   v5.2d, v27.2s, v12.s[0]
        umlal2  v5.2d, v27.4s, v12.s[2]
        ldp     q4, q27, [x2, #0x1a0]
        umlal   v29.2d, v24.2s, v12.s[0]
        umulh   x20, x20, x20
        adc     x20, x5, x20
        ldp     x25, x5, [sp, #0x110]
        umlal2  v29.2d, v24.4s, v12.s[2]
        ldp     q12, q24, [x2, #0x20]
        subs    x19, x28, x19
        umlal   v7.2d, v12.2s, v26.s[0]
        ldp     q27, q30, [x2, #0x120]
        sbcs    x27, x4, x27
        umlal2  v7.2d, v12.4s, v26.s[2]
        ldp     x28, x4, [sp, #0x120]
        sbcs    x21, x25, x21
        sbcs    x22, x5, x22
        umlal   v3.2d, v24.2s, v26.s[0]
        ldp     x25, x5, [sp, #0x130]
        sbcs    x26, x28, x26
        sbcs    x23, x4, x23
        umlal2  v3.2d, v24.4s, v26.s[2]
        ldp     x28, x4, [sp, #0x140]
        sbcs    x24, x25, x24
        sbcs    x20, x5, x20
        umlal   v5.2d, v27.2s, v14.s[0]
        csetm   x25, lo
        ldp     x5, x6, [sp, #0x150]
        adds    x19, x19, x28
        umlal2  v5.2d, v27.4s, v14.s[1]
        ldr     q12, [x0, #0x100]
        adcs    x27, x27, x4
        adcs    x21, x21, x5
        umlal   v5.2d, v30.2s, v9.s[2]
        ldp     x28, x4, [sp, #0x160]
        adcs    x22, x22, x6
        adcs    x26, x26, x28
        umlal2  v5.2d, v30.4s, v9.s[3]
        ldp     q24, q27, [x2, #0x140]
        adcs    x23, x23, x4
        umlal   v5.2d, v24.2s, v9.s[0]
        ldp     x28, x4, [sp, #0x170]
        adcs    x24, x24, x28
        adcs    x20, x20, x4
        umlal2  v5.2d, v24.4s, v9.s[1]
        ldp     x28, x4, [sp, #0x120]
        adc     x25, x25, xzr
        adds    x19, x28, x19
        umlal   v5.2d, v27.2s, v6.s[2]
        ldp     x28, x5, [sp, #0x130]
        adcs    x27, x4, x27
        adcs    x21, x28, x21
        umlal2  v5.2d, v27.4s, v6.s[3]
        ldp     q24, q27, [x2, #0x160]
        adcs    x22, x5, x22
        umlal   v5.2d, v24.2s, v6.s[0]
        ldp     x28, x4, [sp, #0x160]
        umlal2  v5.2d, v24.4s, v6.s[1]
        ldp     x5, x6, [sp, #0x140]
        adcs    x26, x5, x26
        adcs    x23, x6, x23
        umlal   v5.2d, v27.2s, v19.s[2]
        stp     x19, x27, [sp, #0x120]
        umlal2  v5.2d, v27.4s, v19.s[3]
        ldp     q24, q27, [x2, #0x180]
        stp     x21, x22, [sp, #0x130]
        umlal   v5.2d, v24.2s, v19.s[0]
        umlal2  v5.2d, v24.4s, v19.s[1]
        ldp     x19, x22, [sp, #0x150]
        adcs    x19, x19, x24
        adcs    x20, x22, x20
        umlal   v5.2d, v27.2s, v2.s[2]
        stp     x26, x23, [sp, #0x140]
        adcs    x23, x28, x25
        umlal2  v5.2d, v27.4s, v2.s[3]
        and     v24.16b, v12.16b, v0.16b
        adcs    x22, x4, xzr
        ldp     x21, x26, [sp, #0x170]
        usra    v24.2d, v13.2d, #0x1d
        ext     v13.16b, v12.16b, v1.16b, #8
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        umlal   v5.2d, v4.2s, v2.s[0]
        ext     v12.16b, v1.16b, v12.16b, #8
        stp     x19, x20, [sp, #0x150]
        umlal2  v5.2d, v4.4s, v2.s[1]
        ldp     q4, q27, [x2, #0x40]
        umlal   v22.2d, v4.2s, v26.s[0]
        usra    v24.2d, v12.2d, #0x1d
        stp     x23, x22, [sp, #0x160]
        umlal2  v22.2d, v4.4s, v26.s[2]
        uzp1    v12.4s, v26.4s, v11.4s
        ldp     x19, x23, [sp]
        umlal   v10.2d, v27.2s, v26.s[0]
        ldp     x20, x22, [sp, #0x80]
        subs    x19, x20, x19
        sbcs    x23, x22, x23
        umlal2  v10.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0x60]
        umlal   v16.2d, v4.2s, v26.s[0]
        ldp     x20, x22, [sp, #0x10]
        umlal2  v16.2d, v4.4s, v26.s[2]
        ldp     x27, x24, [sp, #0x90]
        sbcs    x20, x27, x20
        sbcs    x22, x24, x22
        umlal   v17.2d, v27.2s, v26.s[0]
        ldp     x27, x24, [sp, #0x20]
        umlal2  v17.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0x80]
        umlal   v21.2d, v4.2s, v26.s[0]
        ldp     x28, x25, [sp, #0x30]
        umlal2  v21.2d, v4.4s, v26.s[2]
        ldp     x4, x5, [sp, #0xa0]
        sbcs    x27, x4, x27
        sbcs    x24, x5, x24
        umlal   v23.2d, v27.2s, v26.s[0]
        ldp     x4, x5, [sp, #0xb0]
        sbcs    x28, x4, x28
        sbcs    x25, x5, x25
        umlal2  v23.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0xa0]
        umlal   v25.2d, v4.2s, v26.s[0]
        ldp     x4, x5, [sp, #0xc0]
        umlal2  v25.2d, v4.4s, v26.s[2]
        ldp     x6, x7, [sp, #0x40]
        sbcs    x4, x4, x6
        sbcs    x5, x5, x7
        umlal   v8.2d, v27.2s, v26.s[0]
        ldp     x6, x7, [sp, #0xd0]
        umlal2  v8.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0xc0]
        umlal   v15.2d, v4.2s, v26.s[0]
        ldp     x8, x9, [sp, #0x50]
        sbcs    x6, x6, x8
        sbcs    x7, x7, x9
        umlal2  v15.2d, v4.4s, v26.s[2]
        ldp     x8, x9, [sp, #0xf0]
        umlal   v28.2d, v27.2s, v26.s[0]
        ldp     x10, x11, [sp, #0x70]
        umlal2  v28.2d, v27.4s, v26.s[2]
        ldp     q4, q27, [x2, #0xe0]
        umlal   v29.2d, v27.2s, v26.s[0]
        ldp     x12, x13, [sp, #0xe0]
        umlal   v20.2d, v4.2s, v26.s[0]
        stp     x21, x26, [sp, #0x170]
        umlal2  v29.2d, v27.4s, v26.s[2]
        stp     x19, x23, [sp]
        umlal2  v20.2d, v4.4s, v26.s[2]
        ldp     q4, q27, [x2, #0x100]
        umlal   v24.2d, v27.2s, v26.s[0]
        ldp     x19, x23, [sp, #0x60]
        sbcs    x19, x12, x19
        sbcs    x23, x13, x23
        umlal2  v24.2d, v27.4s, v26.s[2]
        stp     x20, x22, [sp, #0x10]
        sbcs    x20, x8, x10
        umlal   v5.2d, v4.2s, v26.s[0]
        stp     x27, x24, [sp, #0x20]
        sbcs    x22, x9, x11
        umlal2  v5.2d, v4.4s, v26.s[2]
        ldp     q4, q26, [x2]
        csetm   x21, lo
        umlal   v18.2d, v4.2s, v11.s[0]
        ldp     q27, q30, [x2, #0x120]
        umlal2  v18.2d, v4.4s, v11.s[2]
        stp     x28, x25, [sp, #0x30]
        umlal   v7.2d, v26.2s, v11.s[0]
        stp     x4, x5, [sp, #0x40]
        umlal2  v7.2d, v26.4s, v11.s[2]
        stp     x6, x7, [sp, #0x50]
        umlal   v24.2d, v27.2s, v14.s[2]
        stp     x19, x23, [sp, #0x60]
        umlal2  v24.2d, v27.4s, v14.s[3]
        ldr     q4, [x0, #0x110]
        umlal   v24.2d, v30.2s, v14.s[0]
        ldp     x19, x23, [sp]
        umlal2  v24.2d, v30.4s, v14.s[1]
        ldp     q26, q27, [x2, #0x140]
        umlal   v24.2d, v26.2s, v9.s[2]
        ldp     x26, x27, [sp, #0x100]
        umlal2  v24.2d, v26.4s, v9.s[3]
        stp     x20, x22, [sp, #0x70]
        adds    x19, x19, x26
        umlal   v24.2d, v27.2s, v9.s[0]
        ldp     x20, x22, [sp, #0x10]
        adcs    x23, x23, x27
        umlal2  v24.2d, v27.4s, v9.s[1]
        ldp     q26, q27, [x2, #0x160]
        umlal   v24.2d, v26.2s, v6.s[2]
        ldp     x26, x27, [sp, #0x110]
        adcs    x20, x20, x26
        adcs    x22, x22, x27
        umlal2  v24.2d, v26.4s, v6.s[3]
        ldp     x26, x27, [sp, #0x120]
        umlal   v24.2d, v27.2s, v6.s[0]
        ldp     x24, x28, [sp, #0x20]
        adcs    x26, x24, x26
        adcs    x27, x28, x27
        umlal2  v24.2d, v27.4s, v6.s[1]
        ldp     q26, q27, [x2, #0x180]
        umlal   v24.2d, v26.2s, v19.s[2]
        stp     x19, x23, [sp]
        umlal2  v24.2d, v26.4s, v19.s[3]
        ldp     x19, x23, [sp, #0x140]
        umlal   v24.2d, v27.2s, v19.s[0]
        ldp     x24, x28, [sp, #0x30]
        umlal2  v24.2d, v27.4s, v19.s[1]
        ext     v26.16b, v4.16b, v1.16b, #8
        ldp     x25, x4, [sp, #0x130]
        adcs    x24, x24, x25
        ldp     q27, q30, [x2, #0x1a0]
        umlal   v24.2d, v27.2s, v2.s[2]
        adcs    x28, x28, x4
        umlal2  v24.2d, v27.4s, v2.s[3]
        stp     x20, x22, [sp, #0x10]
        umlal   v24.2d, v30.2s, v2.s[0]
        stp     x26, x27, [sp, #0x20]
        umlal2  v24.2d, v30.4s, v2.s[1]
        ldp     q27, q30, [x2, #0x20]
        ldp     x20, x22, [sp, #0x50]
        umlal   v3.2d, v27.2s, v11.s[0]
        umlal2  v3.2d, v27.4s, v11.s[2]
        stp     x24, x28, [sp, #0x30]
        umlal   v22.2d, v30.2s, v11.s[0]
        ldp     x26, x27, [sp, #0x160]
        umlal2  v22.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0x40]
        umlal   v10.2d, v27.2s, v11.s[0]
        ldp     x24, x28, [sp, #0x40]
        adcs    x19, x24, x19
        adcs    x23, x28, x23
        umlal2  v10.2d, v27.4s, v11.s[2]
        ldp     x24, x28, [sp, #0x60]
        umlal   v16.2d, v30.2s, v11.s[0]
        ldp     x25, x4, [sp, #0x170]
        umlal2  v16.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0x60]
        umlal   v17.2d, v27.2s, v11.s[0]
        ldp     x5, x6, [sp, #0x150]
        adcs    x20, x20, x5
        adcs    x22, x22, x6
        umlal2  v17.2d, v27.4s, v11.s[2]
        ldp     x5, x6, [sp, #0x70]
        adcs    x26, x24, x26
        adcs    x27, x28, x27
        umlal   v21.2d, v30.2s, v11.s[0]
        stp     x19, x23, [sp, #0x40]
        adcs    x19, x5, x25
        umlal2  v21.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0x80]
        adcs    x23, x6, x4
        umlal   v23.2d, v27.2s, v11.s[0]
        stp     x20, x22, [sp, #0x50]
        adc     x20, x21, xzr
        umlal2  v23.2d, v27.4s, v11.s[2]
        stp     x26, x27, [sp, #0x60]
        umlal   v25.2d, v30.2s, v11.s[0]
        ldp     x22, x21, [sp]
        umlal2  v25.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0xa0]
        umlal   v8.2d, v27.2s, v11.s[0]
        stp     x19, x23, [sp, #0x70]
        umlal2  v8.2d, v27.4s, v11.s[2]
        ldp     x19, x23, [sp, #0xc0]
        adds    x19, x19, x22
        adcs    x23, x23, x21
        umlal   v15.2d, v30.2s, v11.s[0]
        ldp     x22, x21, [sp, #0x30]
        umlal2  v15.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0xc0]
        umlal   v28.2d, v27.2s, v11.s[0]
        ldp     x26, x27, [sp, #0x10]
        umlal2  v28.2d, v27.4s, v11.s[2]
        ldp     x24, x28, [sp, #0x20]
        umlal   v20.2d, v30.2s, v11.s[0]
        ldp     x25, x4, [sp, #0x40]
        umlal2  v20.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0xe0]
        umlal   v29.2d, v27.2s, v11.s[0]
        ldp     x5, x6, [sp, #0x60]
        umlal2  v29.2d, v27.4s, v11.s[2]
        ldp     x7, x8, [sp, #0x50]
        umlal   v5.2d, v30.2s, v11.s[0]
        ldp     x9, x10, [sp, #0x70]
        umlal2  v5.2d, v30.4s, v11.s[2]
        ldp     q27, q30, [x2, #0x100]
        umlal   v24.2d, v27.2s, v11.s[0]
        ldp     x11, x12, [sp, #0xd0]
        adcs    x26, x11, x26
        adcs    x27, x12, x27
        umlal2  v24.2d, v27.4s, v11.s[2]
        and     v27.16b, v4.16b, v0.16b
        ldp     x11, x12, [sp, #0xf0]
        usra    v27.2d, v13.2d, #0x1d
        ext     v13.16b, v1.16b, v4.16b, #8
        ldp     x13, x14, [sp, #0xe0]
        adcs    x24, x13, x24
        usra    v27.2d, v13.2d, #0x1d
        umlal   v27.2d, v30.2s, v11.s[0]
        adcs    x28, x14, x28
        ldp     x13, x14, [sp, #0x100]
        umlal2  v27.2d, v30.4s, v11.s[2]
        ldr     q11, [x0]
        adcs    x22, x11, x22
        adcs    x21, x12, x21
        ldp     q13, q4, [x2, #0x120]
        umlal   v27.2d, v13.2s, v12.s[0]
        adcs    x25, x13, x25
        umlal2  v27.2d, v13.4s, v12.s[1]
        ldp     x11, x12, [sp, #0x110]
        adcs    x4, x14, x4
        adcs    x7, x11, x7
        umlal   v27.2d, v4.2s, v14.s[2]
        stp     x19, x23, [sp, #0xc0]
        adcs    x19, x12, x8
        umlal2  v27.2d, v4.4s, v14.s[3]
        and     v13.16b, v11.16b, v0.16b
        stp     x26, x27, [sp, #0xd0]
        usra    v13.2d, v26.2d, #0x1d
        ext     v4.16b, v11.16b, v1.16b, #8
        stp     x24, x28, [sp, #0xe0]
        ldp     q26, q30, [x2, #0x140]
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        umlal   v27.2d, v26.2s, v14.s[0]
        stp     x22, x21, [sp, #0xf0]
        umlal2  v27.2d, v26.4s, v14.s[1]
        ldp     x23, x22, [sp, #0x120]
        adcs    x23, x23, x5
        adcs    x22, x22, x6
        umlal   v27.2d, v30.2s, v9.s[2]
        ldp     x21, x26, [sp, #0x140]
        umlal2  v27.2d, v30.4s, v9.s[3]
        ldp     q11, q26, [x2, #0x160]
        umlal   v27.2d, v11.2s, v9.s[0]
        stp     x23, x22, [sp, #0x120]
        stp     x25, x4, [sp, #0x100]
        umlal2  v27.2d, v11.4s, v9.s[1]
        ldp     x23, x22, [sp, #0x130]
        adcs    x23, x23, x9
        adcs    x22, x22, x10
        umlal   v27.2d, v26.2s, v6.s[2]
        stp     x7, x19, [sp, #0x110]
        adcs    x19, x21, x20
        umlal2  v27.2d, v26.4s, v6.s[3]
        ldr     q11, [x0, #0x10]
        adcs    x20, x26, xzr
        ldp     q26, q30, [x2, #0x180]
        umlal   v27.2d, v26.2s, v6.s[0]
        umlal2  v27.2d, v26.4s, v6.s[1]
        umlal   v27.2d, v30.2s, v19.s[2]
        stp     x23, x22, [sp, #0x130]
        umlal2  v27.2d, v30.4s, v19.s[3]
        ldp     q26, q30, [x2, #0x1a0]
        umlal   v27.2d, v26.2s, v19.s[0]
        ldp     x23, x22, [sp, #0x150]
        adcs    x23, x23, xzr
        adcs    x22, x22, xzr
        umlal2  v27.2d, v26.4s, v19.s[1]
        stp     x19, x20, [sp, #0x140]
        umlal   v27.2d, v30.2s, v2.s[2]
        ldp     x19, x20, [sp, #0x160]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        umlal2  v27.2d, v30.4s, v2.s[3]
        ldp     q26, q30, [x2, #0x1c0]
        umlal   v27.2d, v26.2s, v2.s[0]
        ldp     x21, x26, [sp, #0x170]
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        umlal2  v27.2d, v26.4s, v2.s[1]
        ldp     q26, q30, [x2, #0x120]
        umlal   v13.2d, v26.2s, v12.s[2]
        stp     x23, x22, [sp, #0x150]
        umlal2  v13.2d, v26.4s, v12.s[3]
        stp     x19, x20, [sp, #0x160]
        umlal   v13.2d, v30.2s, v12.s[0]
        ldp     x19, x23, [x3, #0x80]
        umlal2  v13.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x140]
        umlal   v13.2d, v26.2s, v14.s[2]
        ldp     x20, x22, [x3, #0x90]
        umlal2  v13.2d, v26.4s, v14.s[3]
        ldp     x27, x24, [x3, #0xa0]
        umlal   v13.2d, v30.2s, v14.s[0]
        stp     x21, x26, [sp, #0x170]
        umlal2  v13.2d, v30.4s, v14.s[1]
        ldp     q26, q30, [x2, #0x160]
        umlal   v13.2d, v26.2s, v9.s[2]
        ldp     x21, x26, [x3, #0xc0]
        subs    x19, x19, x21
        sbcs    x23, x23, x26
        umlal2  v13.2d, v26.4s, v9.s[3]
        ldp     x21, x26, [x3, #0xd0]
        sbcs    x20, x20, x21
        sbcs    x22, x22, x26
        umlal   v13.2d, v30.2s, v9.s[0]
        ldp     x21, x26, [x3, #0xe0]
        sbcs    x21, x27, x21
        sbcs    x26, x24, x26
        umlal2  v13.2d, v30.4s, v9.s[1]
        ldp     q26, q30, [x2, #0x180]
        ldp     x27, x24, [x3, #0xb0]
        umlal   v13.2d, v26.2s, v6.s[2]
        umlal2  v13.2d, v26.4s, v6.s[3]
        ldp     x28, x25, [x3, #0xf0]
        sbcs    x27, x27, x28
        sbcs    x24, x24, x25
        umlal   v13.2d, v30.2s, v6.s[0]
        csetm   x28, lo
        eor     x23, x23, x28
        eor     x19, x19, x28
        umlal2  v13.2d, v30.4s, v6.s[1]
        ldp     q26, q30, [x2, #0x1a0]
        eor     x20, x20, x28
        umlal   v13.2d, v26.2s, v19.s[2]
        eor     x22, x22, x28
        eor     x21, x21, x28
        cmn     x28, #1
        umlal2  v13.2d, v26.4s, v19.s[3]
        adcs    x19, x19, xzr
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        umlal   v13.2d, v30.2s, v19.s[0]
        adcs    x22, x22, xzr
        eor     x27, x27, x28
        eor     x26, x26, x28
        umlal2  v13.2d, v30.4s, v19.s[1]
        ldp     q26, q30, [x2, #0x1c0]
        eor     x24, x24, x28
        umlal   v13.2d, v26.2s, v2.s[2]
        adcs    x21, x21, xzr
        stp     x19, x23, [x1, #0x180]
        umlal2  v13.2d, v26.4s, v2.s[3]
        adcs    x19, x26, xzr
        stp     x20, x22, [x1, #0x190]
        umlal   v13.2d, v30.2s, v2.s[0]
        adcs    x23, x27, xzr
        adcs    x20, x24, xzr
        ldp     x22, x26, [x1, #0x180]
        umlal2  v13.2d, v30.4s, v2.s[1]
        str     q13, [x0]
        ext     v13.16b, v11.16b, v1.16b, #8
        and     v26.16b, v11.16b, v0.16b
        usra    v26.2d, v4.2d, #0x1d
        ext     v11.16b, v1.16b, v11.16b, #8
        ldp     x27, x24, [x1, #0x190]
        usra    v26.2d, v11.2d, #0x1d
        ldp     q11, q4, [x2, #0x130]
        umlal   v26.2d, v11.2s, v12.s[2]
        stp     x23, x20, [x1, #0x1b0]
        umlal2  v26.2d, v11.4s, v12.s[3]
        stp     x21, x19, [x1, #0x1a0]
        umulh   x19, x22, x26
        umlal   v26.2d, v4.2s, v12.s[0]
        umlal2  v26.2d, v4.4s, v12.s[1]
        ldp     q11, q4, [x2, #0x150]
        umlal   v26.2d, v11.2s, v14.s[2]
        umlal2  v26.2d, v11.4s, v14.s[3]
        mul     x23, x22, x26
        umlal   v26.2d, v4.2s, v14.s[0]
        umlal2  v26.2d, v4.4s, v14.s[1]
        ldp     q11, q4, [x2, #0x170]
        umlal   v26.2d, v11.2s, v9.s[2]
        mul     x20, x22, x27
        adds    x19, x19, x20
        umlal2  v26.2d, v11.4s, v9.s[3]
        umlal   v26.2d, v4.2s, v9.s[0]
        umlal2  v26.2d, v4.4s, v9.s[1]
        ldr     q11, [x0, #0x20]
        umulh   x20, x22, x27
        ldp     q4, q30, [x2, #0x190]
        umlal   v26.2d, v4.2s, v6.s[2]
        umlal2  v26.2d, v4.4s, v6.s[3]
        umlal   v26.2d, v30.2s, v6.s[0]
        ldp     q4, q31, [x2, #0x1b0]
        umlal2  v26.2d, v30.4s, v6.s[1]
        mul     x21, x22, x24
        umlal   v26.2d, v4.2s, v19.s[2]
        adcs    x20, x20, x21
        umlal2  v26.2d, v4.4s, v19.s[3]
        umlal   v26.2d, v31.2s, v19.s[0]
        umulh   x21, x22, x24
        umlal2  v26.2d, v31.4s, v19.s[1]
        ldp     q4, q30, [x2, #0x1d0]
        umlal   v26.2d, v4.2s, v2.s[2]
        umlal2  v26.2d, v4.4s, v2.s[3]
        umlal   v26.2d, v30.2s, v2.s[0]
        mul     x28, x26, x24
        adcs    x21, x21, x28
        umlal2  v26.2d, v30.4s, v2.s[1]
        str     q26, [x0, #0x10]
        ext     v4.16b, v11.16b, v1.16b, #8
        and     v26.16b, v11.16b, v0.16b
        usra    v26.2d, v13.2d, #0x1d
        ext     v11.16b, v1.16b, v11.16b, #8
        umulh   x28, x26, x24
        usra    v26.2d, v11.2d, #0x1d
        ldp     q11, q13, [x2, #0x140]
        umlal   v26.2d, v11.2s, v12.s[2]
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v13.2s, v12.s[0]
        mul     x25, x27, x24
        adcs    x28, x28, x25
        umlal2  v26.2d, v13.4s, v12.s[1]
        ldp     q11, q13, [x2, #0x160]
        umlal   v26.2d, v11.2s, v14.s[2]
        umlal2  v26.2d, v11.4s, v14.s[3]
        umulh   x25, x27, x24
        adc     x25, x25, xzr
        umlal   v26.2d, v13.2s, v14.s[0]
        umlal2  v26.2d, v13.4s, v14.s[1]
        ldr     q11, [x0, #0x30]
        ldp     q13, q30, [x2, #0x180]
        umlal   v26.2d, v13.2s, v9.s[2]
        umlal2  v26.2d, v13.4s, v9.s[3]
        mul     x4, x26, x27
        umlal   v26.2d, v30.2s, v9.s[0]
        umlal2  v26.2d, v30.4s, v9.s[1]
        adds    x20, x20, x4
        ldp     q13, q30, [x2, #0x1a0]
        umlal   v26.2d, v13.2s, v6.s[2]
        umulh   x4, x26, x27
        adcs    x21, x21, x4
        adcs    x28, x28, xzr
        umlal2  v26.2d, v13.4s, v6.s[3]
        adc     x25, x25, xzr
        adds    x23, x23, x23
        adcs    x19, x19, x19
        umlal   v26.2d, v30.2s, v6.s[0]
        adcs    x20, x20, x20
        adcs    x21, x21, x21
        adcs    x28, x28, x28
        umlal2  v26.2d, v30.4s, v6.s[1]
        ldp     q13, q30, [x2, #0x1c0]
        adcs    x25, x25, x25
        umlal   v26.2d, v13.2s, v19.s[2]
        adc     x4, xzr, xzr
        umulh   x5, x22, x22
        adds    x23, x23, x5
        umlal2  v26.2d, v13.4s, v19.s[3]
        umlal   v26.2d, v30.2s, v19.s[0]
        umlal2  v26.2d, v30.4s, v19.s[1]
        ldp     q13, q30, [x2, #0x1e0]
        umlal   v26.2d, v13.2s, v2.s[2]
        mul     x5, x26, x26
        adcs    x19, x19, x5
        umlal2  v26.2d, v13.4s, v2.s[3]
        umlal   v26.2d, v30.2s, v2.s[0]
        umlal2  v26.2d, v30.4s, v2.s[1]
        str     q26, [x0, #0x20]
        umulh   x26, x26, x26
        adcs    x20, x20, x26
        and     v13.16b, v11.16b, v0.16b
        usra    v13.2d, v4.2d, #0x1d
        ext     v4.16b, v11.16b, v1.16b, #8
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v13.2d, v11.2d, #0x1d
        ldp     q11, q26, [x2, #0x150]
        umlal   v13.2d, v11.2s, v12.s[2]
        mul     x26, x27, x27
        adcs    x21, x21, x26
        umlal2  v13.2d, v11.4s, v12.s[3]
        umlal   v13.2d, v26.2s, v12.s[0]
        umlal2  v13.2d, v26.4s, v12.s[1]
        ldp     q11, q26, [x2, #0x170]
        umulh   x26, x27, x27
        umlal   v13.2d, v11.2s, v14.s[2]
        adcs    x26, x28, x26
        umlal2  v13.2d, v11.4s, v14.s[3]
        umlal   v13.2d, v26.2s, v14.s[0]
        umlal2  v13.2d, v26.4s, v14.s[1]
        ldr     q11, [x0, #0x40]
        mul     x27, x24, x24
        adcs    x27, x25, x27
        umulh   x24, x24, x24
        ldp     q26, q30, [x2, #0x190]
        umlal   v13.2d, v26.2s, v9.s[2]
        umlal2  v13.2d, v26.4s, v9.s[3]
        umlal   v13.2d, v30.2s, v9.s[0]
        adc     x24, x4, x24
        umlal2  v13.2d, v30.4s, v9.s[1]
        ldp     q26, q30, [x2, #0x1b0]
        umlal   v13.2d, v26.2s, v6.s[2]
        umlal2  v13.2d, v26.4s, v6.s[3]
        umlal   v13.2d, v30.2s, v6.s[0]
        mul     x22, x22, x22
        stp     x22, x23, [sp]
        umlal2  v13.2d, v30.4s, v6.s[1]
        ldp     q26, q30, [x2, #0x1d0]
        umlal   v13.2d, v26.2s, v19.s[2]
        ldp     x23, x22, [x1, #0x1a0]
        umlal2  v13.2d, v26.4s, v19.s[3]
        stp     x19, x20, [sp, #0x10]
        umlal   v13.2d, v30.2s, v19.s[0]
        ldp     x19, x20, [x1, #0x1b0]
        umlal2  v13.2d, v30.4s, v19.s[1]
        ldp     q26, q30, [x2, #0x1f0]
        umlal   v13.2d, v26.2s, v2.s[2]
        stp     x21, x26, [sp, #0x20]
        mul     x21, x23, x22
        umlal2  v13.2d, v26.4s, v2.s[3]
        stp     x27, x24, [sp, #0x30]
        umlal   v13.2d, v30.2s, v2.s[0]
        umlal2  v13.2d, v30.4s, v2.s[1]
        str     q13, [x0, #0x30]
        umulh   x26, x23, x22
        ext     v13.16b, v11.16b, v1.16b, #8
        and     v26.16b, v11.16b, v0.16b
        usra    v26.2d, v4.2d, #0x1d
        ext     v11.16b, v1.16b, v11.16b, #8
        usra    v26.2d, v11.2d, #0x1d
        ldp     q11, q4, [x2, #0x160]
        umlal   v26.2d, v11.2s, v12.s[2]
        mul     x27, x23, x19
        adds    x26, x26, x27
        umlal2  v26.2d, v11.4s, v12.s[3]
        umlal   v26.2d, v4.2s, v12.s[0]
        umlal2  v26.2d, v4.4s, v12.s[1]
        ldp     q11, q4, [x2, #0x180]
        mul     x27, x23, x20
        umlal   v26.2d, v11.2s, v14.s[2]
        umlal2  v26.2d, v11.4s, v14.s[3]
        umlal   v26.2d, v4.2s, v14.s[0]
        umulh   x24, x23, x19
        adcs    x27, x24, x27
        umlal2  v26.2d, v4.4s, v14.s[1]
        ldr     q11, [x0, #0x50]
        ldp     q4, q30, [x2, #0x1a0]
        umlal   v26.2d, v4.2s, v9.s[2]
        umlal2  v26.2d, v4.4s, v9.s[3]
        umlal   v26.2d, v30.2s, v9.s[0]
        umulh   x24, x23, x20
        umlal2  v26.2d, v30.4s, v9.s[1]
        ldp     q4, q30, [x2, #0x1c0]
        umlal   v26.2d, v4.2s, v6.s[2]
        umlal2  v26.2d, v4.4s, v6.s[3]
        umlal   v26.2d, v30.2s, v6.s[0]
        mul     x28, x22, x20
        adcs    x24, x24, x28
        umlal2  v26.2d, v30.4s, v6.s[1]
        ldp     q4, q30, [x2, #0x1e0]
        umlal   v26.2d, v4.2s, v19.s[2]
        umlal2  v26.2d, v4.4s, v19.s[3]
        umulh   x28, x22, x20
        umlal   v26.2d, v30.2s, v19.s[0]
        umlal2  v26.2d, v30.4s, v19.s[1]
        ldp     q4, q30, [x2, #0x200]
        umlal   v26.2d, v4.2s, v2.s[2]
        umlal2  v26.2d, v4.4s, v2.s[3]
        mul     x25, x19, x20
        adcs    x28, x28, x25
        umlal   v26.2d, v30.2s, v2.s[0]
        umlal2  v26.2d, v30.4s, v2.s[1]
        str     q26, [x0, #0x40]
        and     v4.16b, v11.16b, v0.16b
        usra    v4.2d, v13.2d, #0x1d
        umulh   x25, x19, x20
        adc     x25, x25, xzr
        ext     v13.16b, v1.16b, v11.16b, #8
        usra    v4.2d, v13.2d, #0x1d
        ext     v11.16b, v11.16b, v1.16b, #8
        ldp     q13, q26, [x2, #0x170]
        umlal   v4.2d, v13.2s, v12.s[2]
        umlal2  v4.2d, v13.4s, v12.s[3]
        umulh   x4, x22, x19
        umlal   v4.2d, v26.2s, v12.s[0]
        umlal2  v4.2d, v26.4s, v12.s[1]
        ldp     q13, q26, [x2, #0x190]
        umlal   v4.2d, v13.2s, v14.s[2]
        umlal2  v4.2d, v13.4s, v14.s[3]
        mul     x5, x22, x19
        adds    x27, x27, x5
        adcs    x24, x24, x4
        umlal   v4.2d, v26.2s, v14.s[0]
        adcs    x28, x28, xzr
        adc     x25, x25, xzr
        adds    x21, x21, x21
        umlal2  v4.2d, v26.4s, v14.s[1]
        ldp     q13, q26, [x2, #0x1b0]
        adcs    x26, x26, x26
        umlal   v4.2d, v13.2s, v9.s[2]
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        umlal2  v4.2d, v13.4s, v9.s[3]
        adcs    x25, x25, x25
        adc     x4, xzr, xzr
        umulh   x5, x23, x23
        umlal   v4.2d, v26.2s, v9.s[0]
        adds    x21, x21, x5
        umlal2  v4.2d, v26.4s, v9.s[1]
        ldp     q13, q26, [x2, #0x1d0]
        umlal   v4.2d, v13.2s, v6.s[2]
        umlal2  v4.2d, v13.4s, v6.s[3]
        mul     x5, x22, x22
        adcs    x26, x26, x5
        umlal   v4.2d, v26.2s, v6.s[0]
        umlal2  v4.2d, v26.4s, v6.s[1]
        ldp     q13, q26, [x2, #0x1f0]
        umlal   v4.2d, v13.2s, v19.s[2]
        umulh   x22, x22, x22
        adcs    x22, x27, x22
        umlal2  v4.2d, v13.4s, v19.s[3]
        umlal   v4.2d, v26.2s, v19.s[0]
        umlal2  v4.2d, v26.4s, v19.s[1]
        ldp     q13, q26, [x2, #0x210]
        umlal   v4.2d, v13.2s, v2.s[2]
        mul     x27, x19, x19
        adcs    x27, x24, x27
        umlal2  v4.2d, v13.4s, v2.s[3]
        umlal   v4.2d, v26.2s, v2.s[0]
        umlal2  v4.2d, v26.4s, v2.s[1]
        str     q4, [x0, #0x50]
        umulh   x19, x19, x19
        adcs    x19, x28, x19
        ldr     q13, [x2, #0x230]
        ldp     q4, q26, [x2, #0x180]
        umull   v30.2d, v4.2s, v12.s[2]
        umlal2  v30.2d, v4.4s, v12.s[3]
        umlal   v30.2d, v26.2s, v12.s[0]
        mul     x24, x20, x20
        adcs    x24, x25, x24
        umlal2  v30.2d, v26.4s, v12.s[1]
        ldp     q4, q26, [x2, #0x1a0]
        umlal   v30.2d, v4.2s, v14.s[2]
        umlal2  v30.2d, v4.4s, v14.s[3]
        umulh   x20, x20, x20
        adc     x20, x4, x20
        umlal   v30.2d, v26.2s, v14.s[0]
        umlal2  v30.2d, v26.4s, v14.s[1]
        ldp     q4, q26, [x2, #0x1c0]
        umlal   v30.2d, v4.2s, v9.s[2]
        umlal2  v30.2d, v4.4s, v9.s[3]
        mul     x23, x23, x23
        stp     x26, x22, [sp, #0x50]
        umlal   v30.2d, v26.2s, v9.s[0]
        stp     x23, x21, [sp, #0x40]
        umlal2  v30.2d, v26.4s, v9.s[1]
        ldp     q4, q26, [x2, #0x1e0]
        umlal   v30.2d, v4.2s, v6.s[2]
        ldp     x23, x22, [x1, #0x190]
        umlal2  v30.2d, v4.4s, v6.s[3]
        ldp     x21, x26, [x1, #0x180]
        umlal   v30.2d, v26.2s, v6.s[0]
        stp     x24, x20, [sp, #0x70]
        umlal2  v30.2d, v26.4s, v6.s[1]
        ldp     q4, q26, [x2, #0x200]
        umlal   v30.2d, v4.2s, v19.s[2]
        stp     x27, x19, [sp, #0x60]
        ldp     x19, x20, [x1, #0x1a0]
        subs    x19, x21, x19
        umlal2  v30.2d, v4.4s, v19.s[3]
        sbcs    x20, x26, x20
        umlal   v30.2d, v26.2s, v19.s[0]
        ldp     x21, x26, [x1, #0x1b0]
        sbcs    x23, x23, x21
        sbcs    x22, x22, x26
        umlal2  v30.2d, v26.4s, v19.s[1]
        ldp     q4, q26, [x2, #0x220]
        umlal   v30.2d, v4.2s, v2.s[2]
        csetm   x21, lo
        eor     x19, x19, x21
        cmn     x21, #1
        eor     x23, x23, x21
        eor     x22, x22, x21
        umlal2  v30.2d, v4.4s, v2.s[3]
        adcs    x19, x19, xzr
        eor     x20, x20, x21
        adcs    x20, x20, xzr
        umlal   v30.2d, v26.2s, v2.s[0]
        adcs    x23, x23, xzr
        umulh   x21, x19, x20
        adcs    x22, x22, xzr
        umlal2  v30.2d, v26.4s, v2.s[1]
        usra    v30.2d, v11.2d, #0x1d
        str     q30, [x0, #0x60]
        ldr     q11, [x2, #0x230]
        ldr     q4, [x2, #0x230]
        mul     x26, x19, x23
        adds    x21, x21, x26
        ldp     q26, q30, [x2, #0x190]
        umull   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        umulh   x26, x19, x22
        umlal   v31.2d, v30.2s, v12.s[0]
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x1b0]
        umlal   v31.2d, v26.2s, v14.s[2]
        umlal2  v31.2d, v26.4s, v14.s[3]
        umulh   x27, x19, x23
        umlal   v31.2d, v30.2s, v14.s[0]
        umlal2  v31.2d, v30.4s, v14.s[1]
        ldp     q26, q30, [x2, #0x1d0]
        umlal   v31.2d, v26.2s, v9.s[2]
        umlal2  v31.2d, v26.4s, v9.s[3]
        mul     x24, x20, x22
        umlal   v31.2d, v30.2s, v9.s[0]
        umlal2  v31.2d, v30.4s, v9.s[1]
        ldp     q26, q30, [x2, #0x1f0]
        umlal   v31.2d, v26.2s, v6.s[2]
        mul     x28, x19, x22
        adcs    x27, x27, x28
        adcs    x26, x26, x24
        umlal2  v31.2d, v26.4s, v6.s[3]
        umlal   v31.2d, v30.2s, v6.s[0]
        umlal2  v31.2d, v30.4s, v6.s[1]
        ldp     q26, q30, [x2, #0x210]
        mul     x24, x19, x20
        umlal   v31.2d, v26.2s, v19.s[2]
        umlal2  v31.2d, v26.4s, v19.s[3]
        umlal   v31.2d, v30.2s, v19.s[0]
        umulh   x28, x23, x22
        umlal2  v31.2d, v30.4s, v19.s[1]
        umlal   v31.2d, v13.2s, v2.s[2]
        umlal2  v31.2d, v13.4s, v2.s[3]
        str     q31, [x0, #0x70]
        ldr     q13, [x2, #0x230]
        mul     x25, x23, x22
        ldp     q2, q26, [x2, #0x1a0]
        umull   v30.2d, v2.2s, v12.s[2]
        umlal2  v30.2d, v2.4s, v12.s[3]
        umlal   v30.2d, v26.2s, v12.s[0]
        umulh   x4, x20, x22
        adcs    x25, x4, x25
        adc     x28, x28, xzr
        umlal2  v30.2d, v26.4s, v12.s[1]
        ldp     q2, q26, [x2, #0x1c0]
        umlal   v30.2d, v2.2s, v14.s[2]
        umlal2  v30.2d, v2.4s, v14.s[3]
        umlal   v30.2d, v26.2s, v14.s[0]
        mul     x4, x20, x23
        adds    x27, x27, x4
        umlal2  v30.2d, v26.4s, v14.s[1]
        ldp     q2, q26, [x2, #0x1e0]
        umlal   v30.2d, v2.2s, v9.s[2]
        umlal2  v30.2d, v2.4s, v9.s[3]
        umulh   x4, x20, x23
        adcs    x26, x26, x4
        umlal   v30.2d, v26.2s, v9.s[0]
        umlal2  v30.2d, v26.4s, v9.s[1]
        ldp     q2, q26, [x2, #0x200]
        umlal   v30.2d, v2.2s, v6.s[2]
        adcs    x25, x25, xzr
        umlal2  v30.2d, v2.4s, v6.s[3]
        adc     x28, x28, xzr
        adds    x24, x24, x24
        adcs    x21, x21, x21
        adcs    x27, x27, x27
        adcs    x26, x26, x26
        umlal   v30.2d, v26.2s, v6.s[0]
        adcs    x25, x25, x25
        umulh   x4, x19, x19
        adcs    x28, x28, x28
        umlal2  v30.2d, v26.4s, v6.s[1]
        adc     x5, xzr, xzr
        adds    x24, x24, x4
        ldp     q2, q26, [x2, #0x220]
        umlal   v30.2d, v2.2s, v19.s[2]
        umlal2  v30.2d, v2.4s, v19.s[3]
        mul     x4, x20, x20
        adcs    x21, x21, x4
        umlal   v30.2d, v26.2s, v19.s[0]
        umlal2  v30.2d, v26.4s, v19.s[1]
        ldr     q2, [x2, #0x230]
        str     q30, [x0, #0x80]
        umulh   x20, x20, x20
        adcs    x20, x27, x20
        ldp     q26, q30, [x2, #0x1b0]
        mul     x19, x19, x19
        mul     x27, x23, x23
        adcs    x26, x26, x27
        umull   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        umlal   v31.2d, v30.2s, v12.s[0]
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x1d0]
        umlal   v31.2d, v26.2s, v14.s[2]
        umlal2  v31.2d, v26.4s, v14.s[3]
        umlal   v31.2d, v30.2s, v14.s[0]
        umlal2  v31.2d, v30.4s, v14.s[1]
        ldp     q26, q30, [x2, #0x1f0]
        umlal   v31.2d, v26.2s, v9.s[2]
        umlal2  v31.2d, v26.4s, v9.s[3]
        umlal   v31.2d, v30.2s, v9.s[0]
        umlal2  v31.2d, v30.4s, v9.s[1]
        ldp     q26, q30, [x2, #0x210]
        umlal   v31.2d, v26.2s, v6.s[2]
        umulh   x23, x23, x23
        adcs    x23, x25, x23
        umlal2  v31.2d, v26.4s, v6.s[3]
        umlal   v31.2d, v30.2s, v6.s[0]
        umlal2  v31.2d, v30.4s, v6.s[1]
        umlal   v31.2d, v11.2s, v19.s[2]
        mul     x27, x22, x22
        ldp     x25, x4, [sp]
        adcs    x27, x28, x27
        umlal2  v31.2d, v11.4s, v19.s[3]
        str     q31, [x0, #0x90]
        ldr     q11, [x2, #0x230]
        umull   v19.2d, v11.2s, v12.s[2]
        ldp     q26, q30, [x2, #0x1c0]
        umull   v31.2d, v26.2s, v12.s[2]
        umulh   x22, x22, x22
        umlal2  v31.2d, v26.4s, v12.s[3]
        adc     x22, x5, x22
        ldp     x28, x5, [sp, #0x10]
        subs    x19, x25, x19
        umlal   v31.2d, v30.2s, v12.s[0]
        ldp     x25, x6, [sp, #0x20]
        sbcs    x24, x4, x24
        sbcs    x21, x28, x21
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x1e0]
        sbcs    x20, x5, x20
        umlal   v31.2d, v26.2s, v14.s[2]
        ldp     x28, x4, [sp, #0x30]
        sbcs    x26, x25, x26
        sbcs    x23, x6, x23
        umlal2  v31.2d, v26.4s, v14.s[3]
        ldp     x25, x5, [sp, #0x40]
        sbcs    x27, x28, x27
        sbcs    x22, x4, x22
        umlal   v31.2d, v30.2s, v14.s[0]
        csetm   x28, lo
        adds    x19, x19, x25
        ldp     x25, x4, [sp, #0x60]
        umlal2  v31.2d, v30.4s, v14.s[1]
        ldp     q26, q30, [x2, #0x200]
        adcs    x24, x24, x5
        umlal   v31.2d, v26.2s, v9.s[2]
        ldp     x5, x6, [sp, #0x50]
        adcs    x21, x21, x5
        adcs    x20, x20, x6
        umlal2  v31.2d, v26.4s, v9.s[3]
        ldp     x5, x6, [sp, #0x70]
        adcs    x26, x26, x25
        adcs    x23, x23, x4
        umlal   v31.2d, v30.2s, v9.s[0]
        ldp     x25, x4, [sp, #0x20]
        adcs    x27, x27, x5
        adcs    x22, x22, x6
        umlal2  v31.2d, v30.4s, v9.s[1]
        ldp     x5, x6, [sp, #0x30]
        adc     x28, x28, xzr
        adds    x19, x25, x19
        umlal2  v19.2d, v11.4s, v12.s[3]
        adcs    x24, x4, x24
        stp     x19, x24, [sp, #0x20]
        adcs    x19, x5, x21
        ldp     x21, x24, [sp, #0x40]
        adcs    x20, x6, x20
        adcs    x21, x21, x26
        ldp     x26, x25, [sp, #0x50]
        adcs    x23, x24, x23
        adcs    x26, x26, x27
        ldp     x27, x24, [sp, #0x60]
        adcs    x22, x25, x22
        adcs    x27, x27, x28
        ldp     x28, x25, [sp, #0x70]
        adcs    x24, x24, xzr
        adcs    x28, x28, xzr
        stp     x19, x20, [sp, #0x30]
        adcs    x19, x25, xzr
        ldp     x20, x25, [x3, #0xc0]
        stp     x21, x23, [sp, #0x40]
        mul     x23, x20, x25
        stp     x26, x22, [sp, #0x50]
        ldp     x22, x21, [x3, #0xd0]
        stp     x27, x24, [sp, #0x60]
        mul     x26, x20, x22
        stp     x28, x19, [sp, #0x70]
        ldp     q11, q26, [x2, #0x220]
        umlal   v31.2d, v11.2s, v6.s[2]
        umulh   x19, x20, x25
        adds    x19, x19, x26
        umlal2  v31.2d, v11.4s, v6.s[3]
        str     q19, [x0, #0x110]
        umlal   v31.2d, v26.2s, v6.s[0]
        umlal2  v31.2d, v26.4s, v6.s[1]
        ext     v11.16b, v1.16b, v16.16b, #8
        str     q31, [x0, #0xa0]
        ext     v19.16b, v1.16b, v25.16b, #8
        mul     x26, x20, x21
        ldp     q26, q30, [x2, #0x1d0]
        umull   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        umulh   x27, x20, x22
        adcs    x26, x27, x26
        umlal   v31.2d, v30.2s, v12.s[0]
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x1f0]
        umlal   v31.2d, v26.2s, v14.s[2]
        umlal2  v31.2d, v26.4s, v14.s[3]
        umulh   x27, x20, x21
        umlal   v31.2d, v30.2s, v14.s[0]
        umlal2  v31.2d, v30.4s, v14.s[1]
        ldp     q26, q30, [x2, #0x210]
        umlal   v31.2d, v26.2s, v9.s[2]
        umlal2  v31.2d, v26.4s, v9.s[3]
        mul     x24, x25, x21
        adcs    x27, x27, x24
        umlal   v31.2d, v30.2s, v9.s[0]
        umlal2  v31.2d, v30.4s, v9.s[1]
        umlal   v31.2d, v4.2s, v6.s[2]
        mul     x24, x22, x21
        umlal2  v31.2d, v4.4s, v6.s[3]
        and     v4.16b, v17.16b, v0.16b
        ext     v6.16b, v1.16b, v17.16b, #8
        usra    v4.2d, v6.2d, #0x1d
        and     v6.16b, v21.16b, v0.16b
        ext     v17.16b, v17.16b, v1.16b, #8
        umulh   x28, x25, x21
        adcs    x24, x28, x24
        str     q31, [x0, #0xb0]
        ldp     q26, q30, [x2, #0x1e0]
        umull   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        mul     x28, x25, x22
        umlal   v31.2d, v30.2s, v12.s[0]
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x200]
        umlal   v31.2d, v26.2s, v14.s[2]
        umulh   x4, x22, x21
        adc     x4, x4, xzr
        adds    x26, x26, x28
        umlal2  v31.2d, v26.4s, v14.s[3]
        umlal   v31.2d, v30.2s, v14.s[0]
        umlal2  v31.2d, v30.4s, v14.s[1]
        ldp     q26, q30, [x2, #0x220]
        umlal   v31.2d, v26.2s, v9.s[2]
        umulh   x28, x25, x22
        adcs    x27, x27, x28
        adcs    x24, x24, xzr
        umlal2  v31.2d, v26.4s, v9.s[3]
        adc     x28, x4, xzr
        adds    x23, x23, x23
        adcs    x19, x19, x19
        umlal   v31.2d, v30.2s, v9.s[0]
        adcs    x26, x26, x26
        adcs    x27, x27, x27
        adcs    x24, x24, x24
        adcs    x28, x28, x28
        umlal2  v31.2d, v30.4s, v9.s[1]
        adc     x4, xzr, xzr
        str     q31, [x0, #0xc0]
        umulh   x5, x20, x20
        adds    x23, x23, x5
        ldp     q26, q30, [x2, #0x1f0]
        umull   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        umlal   v31.2d, v30.2s, v12.s[0]
        umulh   x5, x25, x25
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x210]
        umlal   v31.2d, v26.2s, v14.s[2]
        umlal2  v31.2d, v26.4s, v14.s[3]
        umlal   v31.2d, v30.2s, v14.s[0]
        mul     x25, x25, x25
        adcs    x19, x19, x25
        adcs    x26, x26, x5
        umlal2  v31.2d, v30.4s, v14.s[1]
        umlal   v31.2d, v13.2s, v9.s[2]
        umlal2  v31.2d, v13.4s, v9.s[3]
        ext     v13.16b, v1.16b, v7.16b, #8
        umulh   x25, x22, x22
        str     q31, [x0, #0xd0]
        and     v9.16b, v7.16b, v0.16b
        usra    v9.2d, v13.2d, #0x1d
        and     v13.16b, v3.16b, v0.16b
        ext     v7.16b, v7.16b, v1.16b, #8
        ldp     q26, q30, [x2, #0x200]
        umull   v31.2d, v26.2s, v12.s[2]
        mul     x22, x22, x22
        ldp     x5, x6, [x3, #0xe0]
        adcs    x22, x27, x22
        umlal2  v31.2d, v26.4s, v12.s[3]
        adcs    x27, x24, x25
        umlal   v31.2d, v30.2s, v12.s[0]
        umlal2  v31.2d, v30.4s, v12.s[1]
        ldp     q26, q30, [x2, #0x220]
        mul     x24, x21, x21
        ldp     x25, x7, [x3, #0xf0]
        adcs    x24, x28, x24
        umlal   v31.2d, v26.2s, v14.s[2]
        umlal2  v31.2d, v26.4s, v14.s[3]
        umlal   v31.2d, v30.2s, v14.s[0]
        umulh   x21, x21, x21
        adc     x21, x4, x21
        stp     x19, x26, [x1, #0x190]
        stp     x24, x21, [x1, #0x1b0]
        umlal2  v31.2d, v30.4s, v14.s[1]
        stp     x22, x27, [x1, #0x1a0]
        str     q31, [x0, #0xe0]
        umulh   x19, x5, x6
        ldp     q26, q30, [x2, #0x210]
        umull   v31.2d, v26.2s, v12.s[2]
        umlal2  v31.2d, v26.4s, v12.s[3]
        umlal   v31.2d, v30.2s, v12.s[0]
        umlal2  v31.2d, v30.4s, v12.s[1]
        umlal   v31.2d, v2.2s, v14.s[2]
        umlal2  v31.2d, v2.4s, v14.s[3]
        ext     v14.16b, v1.16b, v3.16b, #8
        usra    v13.2d, v14.2d, #0x1d
        and     v14.16b, v22.16b, v0.16b
        usra    v13.2d, v7.2d, #0x1d
        ext     v2.16b, v1.16b, v22.16b, #8
        usra    v14.2d, v2.2d, #0x1d
        ext     v2.16b, v3.16b, v1.16b, #8
        usra    v14.2d, v2.2d, #0x1d
        ldp     d2, d3, [x1, #0xa8]
        usra    v18.2d, v2.2d, #0x30
        ext     v2.16b, v1.16b, v10.16b, #8
        shl     v3.2d, v3.2d, #0x16
        ext     v7.16b, v22.16b, v1.16b, #8
        usra    v18.2d, v3.2d, #6
        ext     v3.16b, v1.16b, v18.16b, #8
        usra    v18.2d, v3.2d, #0x1d
        ext     v3.16b, v18.16b, v1.16b, #8
        and     v18.16b, v18.16b, v0.16b
        str     q31, [x0, #0xf0]
        and     v22.16b, v10.16b, v0.16b
        usra    v22.2d, v2.2d, #0x1d
        usra    v22.2d, v7.2d, #0x1d
        ldp     d2, d7, [x1, #0xb0]
        shl     v7.2d, v7.2d, #0x1c
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v9.2d, v2.2d, #0x2a
        and     v2.16b, v16.16b, v0.16b
        usra    v9.2d, v7.2d, #6
        ext     v7.16b, v16.16b, v1.16b, #8
        usra    v9.2d, v3.2d, #0x1d
        ext     v3.16b, v1.16b, v21.16b, #8
        usra    v2.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v23.16b, #8
        usra    v2.2d, v10.2d, #0x1d
        ext     v10.16b, v21.16b, v1.16b, #8
        mul     x22, x5, x25
        adds    x19, x19, x22
        ldp     q16, q21, [x2]
        umlal   v9.2d, v16.2s, v18.s[0]
        usra    v4.2d, v7.2d, #0x1d
        umlal2  v9.2d, v16.4s, v18.s[2]
        ext     v7.16b, v1.16b, v9.16b, #8
        mul     x22, x6, x7
        usra    v9.2d, v7.2d, #0x1d
        ext     v7.16b, v9.16b, v1.16b, #8
        ldp     q16, q26, [x2]
        and     v9.16b, v9.16b, v0.16b
        usra    v6.2d, v3.2d, #0x1d
        and     v3.16b, v23.16b, v0.16b
        mul     x21, x6, x25
        usra    v6.2d, v17.2d, #0x1d
        ldp     q17, q30, [x2, #0x20]
        umlal   v14.2d, v17.2s, v18.s[0]
        usra    v3.2d, v11.2d, #0x1d
        umlal2  v14.2d, v17.4s, v18.s[2]
        usra    v3.2d, v10.2d, #0x1d
        mul     x26, x5, x7
        umlal   v22.2d, v30.2s, v18.s[0]
        ldp     q10, q11, [x2, #0x40]
        umlal2  v22.2d, v30.4s, v18.s[2]
        and     v17.16b, v25.16b, v0.16b
        umlal   v2.2d, v10.2s, v18.s[0]
        ext     v23.16b, v23.16b, v1.16b, #8
        umulh   x27, x5, x7
        umlal2  v2.2d, v10.4s, v18.s[2]
        usra    v17.2d, v19.2d, #0x1d
        umlal   v4.2d, v11.2s, v18.s[0]
        usra    v17.2d, v23.2d, #0x1d
        umlal2  v4.2d, v11.4s, v18.s[2]
        and     v10.16b, v8.16b, v0.16b
        ext     v11.16b, v1.16b, v8.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        umulh   x24, x6, x25
        ext     v11.16b, v25.16b, v1.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        and     v11.16b, v15.16b, v0.16b
        ext     v8.16b, v8.16b, v1.16b, #8
        ext     v19.16b, v1.16b, v15.16b, #8
        usra    v11.2d, v19.2d, #0x1d
        usra    v11.2d, v8.2d, #0x1d
        ldp     q8, q19, [x2, #0x220]
        umulh   x28, x5, x25
        adcs    x26, x28, x26
        adcs    x22, x27, x22
        umull   v23.2d, v8.2s, v12.s[2]
        umlal2  v23.2d, v8.4s, v12.s[3]
        ext     v8.16b, v1.16b, v28.16b, #8
        umlal   v23.2d, v19.2s, v12.s[0]
        and     v25.16b, v27.16b, v0.16b
        umlal2  v23.2d, v19.4s, v12.s[1]
        str     q23, [x0, #0x100]
        umulh   x27, x6, x7
        and     v12.16b, v28.16b, v0.16b
        usra    v12.2d, v8.2d, #0x1d
        and     v8.16b, v29.16b, v0.16b
        ext     v19.16b, v1.16b, v5.16b, #8
        and     v23.16b, v24.16b, v0.16b
        ext     v15.16b, v15.16b, v1.16b, #8
        usra    v12.2d, v15.2d, #0x1d
        ext     v15.16b, v1.16b, v20.16b, #8
        umulh   x28, x25, x7
        and     v30.16b, v20.16b, v0.16b
        usra    v30.2d, v15.2d, #0x1d
        ext     v15.16b, v1.16b, v24.16b, #8
        usra    v23.2d, v15.2d, #0x1d
        ext     v15.16b, v28.16b, v1.16b, #8
        usra    v30.2d, v15.2d, #0x1d
        ldr     q15, [x0]
        ext     v24.16b, v24.16b, v1.16b, #8
        mul     x4, x25, x7
        adcs    x27, x27, x4
        adc     x28, x28, xzr
        ext     v28.16b, v1.16b, v27.16b, #8
        adds    x21, x26, x21
        adcs    x22, x22, x24
        adcs    x26, x27, xzr
        usra    v25.2d, v28.2d, #0x1d
        adc     x27, x28, xzr
        usra    v25.2d, v24.2d, #0x1d
        ext     v24.16b, v1.16b, v29.16b, #8
        umulh   x24, x5, x5
        usra    v8.2d, v24.2d, #0x1d
        ext     v24.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v0.16b
        usra    v5.2d, v19.2d, #0x1d
        usra    v23.2d, v24.2d, #0x1d
        ldp     q19, q24, [x2, #0x20]
        umlal   v22.2d, v19.2s, v9.s[0]
        ext     v28.16b, v29.16b, v1.16b, #8
        mul     x28, x5, x6
        adds    x28, x28, x28
        adcs    x19, x19, x19
        umlal2  v22.2d, v19.4s, v9.s[2]
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        umlal   v2.2d, v24.2s, v9.s[0]
        adcs    x27, x27, x27
        ldp     x4, x8, [x3, #0xe0]
        adc     x9, xzr, xzr
        ext     v19.16b, v15.16b, v1.16b, #8
        umulh   x10, x6, x6
        ldp     x11, x12, [x3, #0xf0]
        adds    x24, x28, x24
        usra    v5.2d, v28.2d, #0x1d
        ldp     x28, x13, [x3, #0xc0]
        ext     v20.16b, v20.16b, v1.16b, #8
        ext     v27.16b, v27.16b, v1.16b, #8
        ldp     x3, x14, [x3, #0xd0]
        umlal2  v2.2d, v24.4s, v9.s[2]
        and     v24.16b, v15.16b, v0.16b
        ldp     q28, q29, [x2, #0x60]
        umlal   v6.2d, v28.2s, v18.s[0]
        mul     x6, x6, x6
        adcs    x19, x19, x6
        adcs    x21, x21, x10
        umlal2  v6.2d, v28.4s, v18.s[2]
        stp     x19, x21, [x1, #0x1d0]
        umlal   v3.2d, v29.2s, v18.s[0]
        usra    v24.2d, v27.2d, #0x1d
        umlal2  v3.2d, v29.4s, v18.s[2]
        ldp     q27, q28, [x2, #0x40]
        umulh   x19, x25, x25
        umlal   v4.2d, v27.2s, v9.s[0]
        ldp     q29, q31, [x2, #0x80]
        umlal2  v4.2d, v27.4s, v9.s[2]
        usra    v8.2d, v20.2d, #0x1d
        umlal   v6.2d, v28.2s, v9.s[0]
        ext     v15.16b, v1.16b, v15.16b, #8
        umlal2  v6.2d, v28.4s, v9.s[2]
        ldr     q20, [x0, #0x10]
        mul     x21, x25, x25
        adcs    x22, x22, x21
        adcs    x19, x26, x19
        umlal   v17.2d, v29.2s, v18.s[0]
        umlal2  v17.2d, v29.4s, v18.s[2]
        usra    v24.2d, v15.2d, #0x1d
        ldp     q15, q27, [x2, #0x60]
        umlal   v3.2d, v15.2s, v9.s[0]
        mul     x21, x7, x7
        adcs    x21, x27, x21
        umlal2  v3.2d, v15.4s, v9.s[2]
        and     v15.16b, v20.16b, v0.16b
        umlal   v17.2d, v27.2s, v9.s[0]
        usra    v15.2d, v19.2d, #0x1d
        umlal2  v17.2d, v27.4s, v9.s[2]
        ldp     q19, q27, [x2, #0xa0]
        umulh   x26, x7, x7
        adc     x26, x9, x26
        subs    x27, x28, x4
        umlal   v10.2d, v31.2s, v18.s[0]
        sbcs    x28, x13, x8
        sbcs    x25, x3, x11
        sbcs    x3, x14, x12
        umlal2  v10.2d, v31.4s, v18.s[2]
        csetm   x4, lo
        umlal   v11.2d, v19.2s, v18.s[0]
        ext     v28.16b, v20.16b, v1.16b, #8
        umlal2  v11.2d, v19.4s, v18.s[2]
        ext     v19.16b, v1.16b, v20.16b, #8
        mul     x20, x20, x20
        stp     x20, x23, [x1, #0x180]
        cmn     x4, #1
        eor     x23, x27, x4
        adcs    x23, x23, xzr
        eor     x20, x25, x4
        umlal   v12.2d, v27.2s, v18.s[0]
        eor     x27, x3, x4
        eor     x28, x28, x4
        adcs    x28, x28, xzr
        umlal2  v12.2d, v27.4s, v18.s[2]
        adcs    x20, x20, xzr
        adcs    x27, x27, xzr
        mul     x25, x23, x20
        usra    v15.2d, v19.2d, #0x1d
        stp     x21, x26, [x1, #0x1f0]
        uzp1    v19.4s, v18.4s, v9.4s
        stp     x22, x19, [x1, #0x1e0]
        umulh   x19, x23, x27
        umulh   x22, x23, x28
        adds    x22, x22, x25
        mul     x21, x20, x27
        umulh   x26, x23, x20
        umulh   x25, x28, x27
        mul     x3, x28, x27
        mul     x4, x23, x27
        adcs    x26, x26, x4
        adcs    x19, x19, x3
        adcs    x21, x25, x21
        umulh   x25, x20, x27
        adc     x25, x25, xzr
        mul     x3, x23, x28
        mul     x4, x5, x5
        stp     x4, x24, [x1, #0x1c0]
        mul     x24, x28, x20
        adds    x26, x26, x24
        umulh   x24, x28, x20
        adcs    x19, x19, x24
        adcs    x21, x21, xzr
        adc     x24, x25, xzr
        adds    x25, x3, x3
        adcs    x22, x22, x22
        adcs    x26, x26, x26
        adcs    x19, x19, x19
        adcs    x21, x21, x21
        adcs    x24, x24, x24
        adc     x3, xzr, xzr
        mul     x4, x28, x28
        umulh   x5, x23, x23
        adds    x25, x25, x5
        adcs    x22, x22, x4
        umulh   x28, x28, x28
        adcs    x26, x26, x28
        mul     x23, x23, x23
        mul     x28, x20, x20
        adcs    x19, x19, x28
        umulh   x20, x20, x20
        adcs    x20, x21, x20
        ldp     x21, x28, [x1, #0x180]
        umulh   x4, x27, x27
        mul     x27, x27, x27
        adcs    x27, x24, x27
        ldp     x24, x5, [x1, #0x190]
        adc     x3, x3, x4
        ldp     x4, x6, [x1, #0x1b0]
        subs    x23, x21, x23
        sbcs    x21, x28, x25
        ldp     x28, x25, [x1, #0x1a0]
        sbcs    x22, x24, x22
        sbcs    x26, x5, x26
        ldp     x24, x5, [x1, #0x1c0]
        sbcs    x19, x28, x19
        sbcs    x20, x25, x20
        sbcs    x27, x4, x27
        ldp     x28, x25, [x1, #0x1d0]
        sbcs    x3, x6, x3
        ldp     x4, x6, [x1, #0x1e0]
        csetm   x7, lo
        adds    x23, x23, x24
        adcs    x21, x21, x5
        ldp     x24, x5, [x1, #0x1f0]
        adcs    x22, x22, x28
        ldp     x28, x8, [sp]
        adcs    x26, x26, x25
        adcs    x19, x19, x4
        ldp     x25, x4, [x1, #0x100]
        adcs    x20, x20, x6
        adcs    x27, x27, x24
        ldp     x24, x6, [sp, #0x10]
        adcs    x3, x3, x5
        adc     x5, x7, xzr
        ldp     x7, x9, [x1, #0x1a0]
        adds    x23, x7, x23
        adcs    x21, x9, x21
        ldp     x7, x9, [sp, #0x20]
        ldp     x10, x11, [x1, #0x1b0]
        adcs    x22, x10, x22
        adcs    x26, x11, x26
        ldp     x10, x11, [x1, #0x1c0]
        adcs    x19, x10, x19
        adcs    x20, x11, x20
        ldp     x10, x11, [x1, #0x110]
        stp     x23, x21, [x1, #0x1a0]
        ldp     x23, x21, [x1, #0x120]
        ldp     x12, x13, [x1, #0x140]
        stp     x22, x26, [x1, #0x1b0]
        ldp     x22, x26, [x1, #0x1e0]
        ldp     x14, x15, [x1, #0x1d0]
        adcs    x27, x14, x27
        adcs    x3, x15, x3
        stp     x19, x20, [x1, #0x1c0]
        adcs    x19, x22, x5
        adcs    x20, x26, xzr
        ldp     x22, x26, [x1, #0x1f0]
        adcs    x22, x22, xzr
        adcs    x26, x26, xzr
        subs    x28, x25, x28
        sbcs    x25, x4, x8
        ldp     x4, x5, [x1, #0x130]
        ldp     x8, x14, [sp, #0x30]
        sbcs    x24, x10, x24
        sbcs    x6, x11, x6
        sbcs    x23, x23, x7
        sbcs    x21, x21, x9
        sbcs    x4, x4, x8
        sbcs    x5, x5, x14
        ldp     x7, x8, [sp, #0x50]
        ldp     x9, x10, [sp, #0x40]
        sbcs    x9, x12, x9
        sbcs    x10, x13, x10
        ldp     x11, x12, [x1, #0x150]
        sbcs    x7, x11, x7
        sbcs    x8, x12, x8
        ldp     x11, x12, [x1, #0x160]
        ldp     x13, x14, [sp, #0x60]
        sbcs    x11, x11, x13
        sbcs    x12, x12, x14
        stp     x27, x3, [x1, #0x1d0]
        ldp     x27, x3, [x1, #0x170]
        ldp     x13, x14, [sp, #0x70]
        sbcs    x27, x27, x13
        sbcs    x3, x3, x14
        stp     x19, x20, [x1, #0x1e0]
        csetm   x19, lo
        stp     x28, x25, [sp]
        stp     x24, x6, [sp, #0x10]
        stp     x23, x21, [sp, #0x20]
        stp     x22, x26, [x1, #0x1f0]
        stp     x4, x5, [sp, #0x30]
        stp     x9, x10, [sp, #0x40]
        ldp     x23, x20, [sp]
        ldp     x22, x21, [x1, #0x180]
        stp     x7, x8, [sp, #0x50]
        stp     x11, x12, [sp, #0x60]
        adds    x23, x23, x22
        adcs    x20, x20, x21
        ldp     x22, x21, [x1, #0x1a0]
        ldp     x26, x24, [sp, #0x10]
        ldp     x28, x25, [sp, #0x20]
        ldp     x4, x5, [sp, #0x30]
        ldp     x6, x7, [x1, #0x190]
        adcs    x26, x26, x6
        adcs    x24, x24, x7
        ldp     x6, x7, [x1, #0x1b0]
        adcs    x22, x28, x22
        adcs    x21, x25, x21
        stp     x27, x3, [sp, #0x70]
        adcs    x27, x4, x6
        adcs    x28, x5, x7
        ldp     x25, x3, [x1, #0x1c0]
        ldp     x4, x5, [sp, #0x40]
        adcs    x25, x4, x25
        adcs    x3, x5, x3
        ldp     x4, x5, [sp, #0x50]
        ldp     x6, x7, [x1, #0x1d0]
        adcs    x4, x4, x6
        adcs    x5, x5, x7
        ldp     x6, x7, [sp, #0x70]
        ldp     x8, x9, [sp, #0x60]
        ldp     x10, x11, [x1, #0x1e0]
        adcs    x8, x8, x10
        adcs    x9, x9, x11
        stp     x23, x20, [sp]
        stp     x26, x24, [sp, #0x10]
        stp     x22, x21, [sp, #0x20]
        stp     x27, x28, [sp, #0x30]
        ldp     x23, x20, [x1, #0x1f0]
        adcs    x23, x6, x23
        adcs    x20, x7, x20
        adc     x19, x19, xzr
        stp     x4, x5, [sp, #0x50]
        stp     x25, x3, [sp, #0x40]
        ldp     x22, x21, [sp]
        ldp     x26, x27, [x1, #0x140]
        stp     x8, x9, [sp, #0x60]
        adds    x22, x26, x22
        adcs    x21, x27, x21
        ldp     x26, x27, [x1, #0x150]
        ldp     x24, x28, [sp, #0x20]
        ldp     x25, x3, [sp, #0x10]
        adcs    x26, x26, x25
        adcs    x27, x27, x3
        ldp     x25, x3, [x1, #0x160]
        adcs    x24, x25, x24
        adcs    x28, x3, x28
        ldp     x25, x3, [sp, #0x30]
        ldp     x4, x5, [x1, #0x170]
        adcs    x25, x4, x25
        adcs    x3, x5, x3
        ldp     x4, x5, [x1, #0x180]
        stp     x23, x20, [sp, #0x70]
        stp     x22, x21, [x1, #0x140]
        ldp     x23, x20, [x1, #0x190]
        stp     x26, x27, [x1, #0x150]
        ldp     x22, x21, [sp, #0x40]
        adcs    x22, x4, x22
        adcs    x21, x5, x21
        stp     x24, x28, [x1, #0x160]
        stp     x25, x3, [x1, #0x170]
        ldp     x26, x27, [sp, #0x60]
        ldp     x24, x28, [x1, #0x1b0]
        ldp     x25, x3, [sp, #0x50]
        adcs    x23, x23, x25
        adcs    x20, x20, x3
        ldp     x25, x3, [x1, #0x1a0]
        adcs    x26, x25, x26
        adcs    x27, x3, x27
        ldp     x25, x3, [sp, #0x70]
        adcs    x24, x24, x25
        adcs    x28, x28, x3
        stp     x22, x21, [x1, #0x180]
        ldp     x22, x21, [x1, #0x1c0]
        adcs    x19, x22, x19
        adcs    x22, x21, xzr
        stp     x23, x20, [x1, #0x190]
        stp     x26, x27, [x1, #0x1a0]
        ldp     x23, x20, [x1, #0x1d0]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        ldp     x21, x26, [x1, #0x1e0]
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        ldp     x27, x25, [x1, #0x1f0]
        ldp     x3, x4, [x1, #0x40]
        adcs    x27, x27, xzr
        adcs    x25, x25, xzr
        ldr     x5, [sp, #0x1c0]
        cmn     x5, #1
        ldp     x5, x6, [x1, #0x50]
        ldp     x7, x8, [sp, #0xc0]
        sbcs    x3, x3, x7
        sbcs    x4, x4, x8
        ldp     x7, x8, [sp, #0xd0]
        ldp     x9, x10, [sp, #0xe0]
        stp     x24, x28, [x1, #0x1b0]
        stp     x19, x22, [x1, #0x1c0]
        ldp     x19, x22, [x1, #0x60]
        sbcs    x24, x5, x7
        sbcs    x28, x6, x8
        ldp     x5, x6, [x1, #0x70]
        ldp     x7, x8, [sp, #0xf0]
        sbcs    x19, x19, x9
        sbcs    x22, x22, x10
        ldp     x9, x10, [sp, #0x180]
        sbcs    x5, x5, x7
        sbcs    x6, x6, x8
        ldp     x7, x8, [sp, #0x110]
        ldp     x11, x12, [sp, #0x190]
        ldp     x13, x14, [sp, #0x100]
        sbcs    x9, x9, x13
        sbcs    x10, x10, x14
        ldp     x13, x14, [sp, #0x120]
        sbcs    x7, x11, x7
        sbcs    x8, x12, x8
        ldp     x11, x12, [sp, #0x1a0]
        sbcs    x11, x11, x13
        sbcs    x12, x12, x14
        ldp     x13, x14, [sp, #0x1b0]
        stp     x23, x20, [x1, #0x1d0]
        ldp     x23, x20, [sp, #0x130]
        sbcs    x23, x13, x23
        sbcs    x20, x14, x20
        ldp     x13, x14, [sp, #0x140]
        stp     x21, x26, [x1, #0x1e0]
        ldp     x21, x26, [x1, #0xd0]
        ldp     x15, x16, [x1, #0xc0]
        sbcs    x13, x15, x13
        sbcs    x14, x16, x14
        stp     x3, x4, [sp, #0xc0]
        ldp     x3, x4, [x1, #0xe0]
        stp     x24, x28, [sp, #0xd0]
        ldp     x24, x28, [x1, #0xf0]
        stp     x27, x25, [x1, #0x1f0]
        ldp     x27, x25, [sp, #0x150]
        sbcs    x21, x21, x27
        sbcs    x26, x26, x25
        ldp     x27, x25, [sp, #0x160]
        sbcs    x27, x3, x27
        sbcs    x25, x4, x25
        ldp     x3, x4, [sp, #0x170]
        sbcs    x24, x24, x3
        sbcs    x28, x28, x4
        stp     x19, x22, [sp, #0xe0]
        ngc     x19, xzr
        stp     x9, x10, [sp, #0x100]
        stp     x5, x6, [sp, #0xf0]
        stp     x7, x8, [sp, #0x110]
        stp     x23, x20, [sp, #0x130]
        stp     x13, x14, [sp, #0x140]
        stp     x11, x12, [sp, #0x120]
        ldr     x23, [sp, #0x1c8]
        cmn     x23, #1
        ldp     x23, x20, [x1, #0x140]
        ldp     x22, x3, [sp, #0xc0]
        adcs    x23, x22, x23
        adcs    x20, x3, x20
        ldp     x22, x3, [sp, #0xd0]
        ldp     x4, x5, [sp, #0xe0]
        ldp     x6, x7, [x1, #0x150]
        adcs    x22, x22, x6
        adcs    x3, x3, x7
        ldp     x6, x7, [x1, #0x160]
        adcs    x4, x4, x6
        adcs    x5, x5, x7
        ldp     x6, x7, [x1, #0x170]
        ldp     x8, x9, [sp, #0xf0]
        adcs    x6, x8, x6
        adcs    x7, x9, x7
        ldp     x8, x9, [x1, #0x180]
        stp     x21, x26, [sp, #0x150]
        ldp     x21, x26, [sp, #0x100]
        adcs    x21, x21, x8
        adcs    x26, x26, x9
        stp     x27, x25, [sp, #0x160]
        ldp     x27, x25, [x1, #0x1a0]
        ldp     x8, x9, [sp, #0x110]
        ldp     x10, x11, [x1, #0x190]
        adcs    x8, x8, x10
        adcs    x9, x9, x11
        ldp     x10, x11, [sp, #0x130]
        ldp     x12, x13, [sp, #0x120]
        adcs    x27, x12, x27
        adcs    x25, x13, x25
        ldp     x12, x13, [x1, #0x1b0]
        adcs    x10, x10, x12
        adcs    x11, x11, x13
        ldp     x12, x13, [sp, #0x140]
        stp     x24, x28, [sp, #0x170]
        ldp     x24, x28, [x1, #0x1c0]
        adcs    x24, x12, x24
        adcs    x28, x13, x28
        ldp     x12, x13, [sp, #0x160]
        stp     x23, x20, [sp, #0xc0]
        ldp     x23, x20, [x1, #0x1e0]
        stp     x22, x3, [sp, #0xd0]
        ldp     x22, x3, [sp, #0x150]
        stp     x4, x5, [sp, #0xe0]
        ldp     x4, x5, [x1, #0x1d0]
        adcs    x22, x22, x4
        adcs    x3, x3, x5
        ldp     x4, x5, [sp, #0x170]
        adcs    x23, x12, x23
        adcs    x20, x13, x20
        ldp     x12, x13, [x1, #0x1f0]
        adcs    x4, x4, x12
        adcs    x5, x5, x13
        adc     x19, x19, xzr
        stp     x6, x7, [sp, #0xf0]
        stp     x21, x26, [sp, #0x100]
        stp     x8, x9, [sp, #0x110]
        stp     x27, x25, [sp, #0x120]
        stp     x10, x11, [sp, #0x130]
        stp     x24, x28, [sp, #0x140]
        stp     x22, x3, [sp, #0x150]
        stp     x23, x20, [sp, #0x160]
        ldr     x23, [sp, #0x1d0]
        cmn     x23, #1
        ldp     x23, x20, [x1, #0xc0]
        ldp     x22, x21, [sp, #0xc0]
        adcs    x23, x23, x22
        adcs    x20, x20, x21
        ldp     x22, x21, [sp, #0xd0]
        ldp     x26, x27, [x1, #0xd0]
        adcs    x22, x26, x22
        adcs    x21, x27, x21
        ldp     x26, x27, [x1, #0xe0]
        ldp     x24, x28, [sp, #0xe0]
        adcs    x26, x26, x24
        adcs    x27, x27, x28
        ldp     x24, x28, [x1, #0xf0]
        ldp     x25, x3, [sp, #0xf0]
        adcs    x24, x24, x25
        adcs    x28, x28, x3
        ldp     x25, x3, [sp, #0x100]
        ldp     x6, x7, [x1, #0x100]
        adcs    x25, x6, x25
        adcs    x3, x7, x3
        ldp     x6, x7, [x1, #0x110]
        ldp     x8, x9, [sp, #0x110]
        adcs    x6, x6, x8
        adcs    x7, x7, x9
        ldp     x8, x9, [sp, #0x130]
        ldp     x10, x11, [x1, #0x140]
        ldp     x12, x13, [sp, #0x140]
        stp     x4, x5, [sp, #0x170]
        stp     x23, x20, [x1, #0xc0]
        ldp     d20, d27, [x1, #0xb8]
        usra    v13.2d, v20.2d, #0x24
        shl     v20.2d, v27.2d, #0x22
        stp     x22, x21, [x1, #0xd0]
        usra    v13.2d, v20.2d, #6
        ldp     q20, q27, [x2, #0x120]
        usra    v13.2d, v7.2d, #0x1d
        umlal   v13.2d, v21.2s, v18.s[0]
        stp     x26, x27, [x1, #0xe0]
        umlal2  v13.2d, v21.4s, v18.s[2]
        ldp     d7, d21, [x1, #0xc0]
        umlal   v13.2d, v16.2s, v9.s[0]
        usra    v14.2d, v7.2d, #0x1e
        stp     x24, x28, [x1, #0xf0]
        umlal2  v13.2d, v16.4s, v9.s[2]
        ext     v7.16b, v1.16b, v13.16b, #8
        stp     x25, x3, [x1, #0x100]
        shl     v16.2d, v21.2d, #0x28
        ldp     q21, q27, [x2, #0xc0]
        usra    v14.2d, v16.2d, #6
        umlal   v30.2d, v21.2s, v18.s[0]
        usra    v13.2d, v7.2d, #0x1d
        ldp     x23, x20, [x1, #0x120]
        ext     v7.16b, v13.16b, v1.16b, #8
        ldp     x22, x21, [sp, #0x120]
        adcs    x23, x23, x22
        usra    v14.2d, v7.2d, #0x1d
        and     v13.16b, v13.16b, v0.16b
        ldp     x22, x26, [x1, #0x130]
        adcs    x20, x20, x21
        umlal   v14.2d, v26.2s, v9.s[0]
        adcs    x22, x22, x8
        ldp     x21, x27, [x1, #0x150]
        umlal2  v14.2d, v26.4s, v9.s[2]
        adcs    x26, x26, x9
        ldp     q7, q16, [x2]
        ldp     x24, x28, [x1, #0x160]
        adcs    x25, x10, x12
        umlal   v14.2d, v7.2s, v13.s[0]
        adcs    x3, x11, x13
        umlal2  v14.2d, v7.4s, v13.s[2]
        ext     v7.16b, v1.16b, v14.16b, #8
        ldp     x4, x5, [sp, #0x150]
        adcs    x21, x21, x4
        usra    v14.2d, v7.2d, #0x1d
        ext     v7.16b, v14.16b, v1.16b, #8
        ldp     x4, x8, [sp, #0x160]
        adcs    x27, x27, x5
        and     v14.16b, v14.16b, v0.16b
        adcs    x24, x24, x4
        ldp     x4, x5, [x1, #0x180]
        adcs    x28, x28, x8
        umlal2  v30.2d, v21.4s, v18.s[2]
        ldp     x8, x9, [x1, #0x170]
        ldp     x10, x11, [sp, #0x170]
        adcs    x8, x8, x10
        umlal   v8.2d, v27.2s, v18.s[0]
        adcs    x9, x9, x11
        umlal2  v8.2d, v27.4s, v18.s[2]
        ldp     d21, d26, [x1, #0xc8]
        adcs    x19, x4, x19
        shl     v26.2d, v26.2d, #0x2e
        ldp     q27, q29, [x2, #0xe0]
        adcs    x4, x5, xzr
        usra    v22.2d, v21.2d, #0x18
        umlal   v23.2d, v29.2s, v18.s[0]
        ldp     x5, x10, [x1, #0x190]
        adcs    x5, x5, xzr
        usra    v22.2d, v26.2d, #6
        umlal   v5.2d, v27.2s, v18.s[0]
        adcs    x10, x10, xzr
        ldp     x11, x12, [x1, #0x1a0]
        usra    v22.2d, v7.2d, #0x1d
        ldp     x13, x14, [x1, #0x1b0]
        adcs    x11, x11, xzr
        umlal   v22.2d, v16.2s, v13.s[0]
        umlal2  v22.2d, v16.4s, v13.s[2]
        ldp     q7, q16, [x2, #0x20]
        adcs    x12, x12, xzr
        umlal   v2.2d, v7.2s, v13.s[0]
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        umlal2  v2.2d, v7.4s, v13.s[2]
        stp     x6, x7, [x1, #0x110]
        umlal   v4.2d, v16.2s, v13.s[0]
        ldp     x6, x7, [x1, #0x1d0]
        umlal2  v4.2d, v16.4s, v13.s[2]
        ldp     q7, q16, [x2, #0x40]
        umlal   v6.2d, v7.2s, v13.s[0]
        stp     x23, x20, [x1, #0x120]
        umlal2  v6.2d, v7.4s, v13.s[2]
        ldp     x23, x20, [x1, #0x1c0]
        adcs    x23, x23, xzr
        adcs    x20, x20, xzr
        umlal   v3.2d, v16.2s, v13.s[0]
        adcs    x6, x6, xzr
        adcs    x7, x7, xzr
        umlal2  v3.2d, v16.4s, v13.s[2]
        ldp     q7, q16, [x2, #0x80]
        umlal   v10.2d, v7.2s, v9.s[0]
        stp     x22, x26, [x1, #0x130]
        umlal2  v10.2d, v7.4s, v9.s[2]
        ldp     x22, x26, [x1, #0x1f0]
        umlal   v11.2d, v16.2s, v9.s[0]
        stp     x25, x3, [x1, #0x140]
        umlal2  v11.2d, v16.4s, v9.s[2]
        ldp     q7, q16, [x2, #0x60]
        umlal   v17.2d, v7.2s, v13.s[0]
        ldp     x25, x3, [x1, #0x1e0]
        adcs    x25, x25, xzr
        adcs    x3, x3, xzr
        adcs    x22, x22, xzr
        adcs    x26, x26, xzr
        umlal2  v17.2d, v7.4s, v13.s[2]
        umlal   v10.2d, v16.2s, v13.s[0]
        stp     x21, x27, [x1, #0x150]
        umlal2  v10.2d, v16.4s, v13.s[2]
        ldp     q7, q16, [x2, #0x80]
        umlal   v11.2d, v7.2s, v13.s[0]
        stp     x24, x28, [x1, #0x160]
        umlal2  v11.2d, v7.4s, v13.s[2]
        stp     x8, x9, [x1, #0x170]
        umlal2  v5.2d, v27.4s, v18.s[2]
        ldp     q7, q21, [x2, #0x100]
        umlal   v25.2d, v7.2s, v18.s[0]
        stp     x19, x4, [x1, #0x180]
        umlal2  v23.2d, v29.4s, v18.s[2]
        stp     x5, x10, [x1, #0x190]
        umlal2  v25.2d, v7.4s, v18.s[2]
        ldp     q7, q26, [x2, #0xa0]
        umlal   v24.2d, v21.2s, v18.s[0]
        stp     x11, x12, [x1, #0x1a0]
        umlal2  v24.2d, v21.4s, v18.s[2]
        ldp     q18, q21, [x2]
        umlal   v22.2d, v18.2s, v14.s[0]
        stp     x13, x14, [x1, #0x1b0]
        umlal2  v22.2d, v18.4s, v14.s[2]
        ext     v18.16b, v1.16b, v22.16b, #8
        stp     x23, x20, [x1, #0x1c0]
        usra    v22.2d, v18.2d, #0x1d
        ext     v18.16b, v22.16b, v1.16b, #8
        and     v22.16b, v22.16b, v0.16b
        stp     x25, x3, [x1, #0x1e0]
        umlal   v12.2d, v7.2s, v9.s[0]
        stp     x22, x26, [x1, #0x1f0]
        umlal2  v12.2d, v7.4s, v9.s[2]
        ldr     q7, [x0, #0x20]
        ldr     x19, [sp, #0x220]
        .cfi_restore 19
        umlal   v30.2d, v26.2s, v9.s[0]
        ldr     x23, [sp, #0x240]
        .cfi_restore 23
        ldr     x20, [sp, #0x228]
        .cfi_restore 20
        umlal2  v30.2d, v26.4s, v9.s[2]
        ldp     q26, q27, [x2, #0xc0]
        umlal   v5.2d, v27.2s, v9.s[0]
        ldr     x22, [sp, #0x238]
        .cfi_restore 22
        ldr     x21, [sp, #0x230]
        .cfi_restore 21
        umlal2  v5.2d, v27.4s, v9.s[2]
        ldr     x26, [sp, #0x258]
        .cfi_restore 26
        ldr     x27, [sp, #0x260]
        .cfi_restore 27
        umlal   v8.2d, v26.2s, v9.s[0]
        ldr     x24, [sp, #0x248]
        .cfi_restore 24
        ldr     x28, [sp, #0x268]
        .cfi_restore 28
        umlal2  v8.2d, v26.4s, v9.s[2]
        ldp     q26, q27, [x2, #0xe0]
        umlal   v23.2d, v26.2s, v9.s[0]
        ldr     x25, [sp, #0x250]
        .cfi_restore 25
        umlal   v25.2d, v27.2s, v9.s[0]
        umlal2  v23.2d, v26.4s, v9.s[2]
        umlal2  v25.2d, v27.4s, v9.s[2]
        ldp     q26, q27, [x2, #0x100]
        umlal   v15.2d, v27.2s, v9.s[0]
        stp     x6, x7, [x1, #0x1d0]
        umlal   v24.2d, v26.2s, v9.s[0]
        umlal2  v15.2d, v27.4s, v9.s[2]
        umlal2  v24.2d, v26.4s, v9.s[2]
        ldp     d9, d26, [x1, #0xd0]
        usra    v2.2d, v9.2d, #0x12
        umlal   v15.2d, v20.2s, v19.s[0]
        shl     v9.2d, v26.2d, #0x34
        umlal2  v15.2d, v20.4s, v19.s[1]
        usra    v2.2d, v9.2d, #6
        ldp     q9, q20, [x2, #0x20]
        usra    v2.2d, v18.2d, #0x1d
        umlal   v2.2d, v21.2s, v14.s[0]
        umlal2  v2.2d, v21.4s, v14.s[2]
        ldp     q18, q21, [x2]
        umlal   v4.2d, v9.2s, v14.s[0]
        ext     v26.16b, v7.16b, v1.16b, #8
        umlal2  v4.2d, v9.4s, v14.s[2]
        and     v9.16b, v7.16b, v0.16b
        umlal   v6.2d, v20.2s, v14.s[0]
        usra    v9.2d, v28.2d, #0x1d
        umlal2  v6.2d, v20.4s, v14.s[2]
        ldp     d20, d27, [x1, #0xd8]
        umlal   v2.2d, v18.2s, v22.s[0]
        usra    v4.2d, v20.2d, #0xc
        umlal2  v2.2d, v18.4s, v22.s[2]
        shl     v18.2d, v27.2d, #0x3a
        ldp     q20, q27, [x2, #0x40]
        usra    v4.2d, v18.2d, #6
        ext     v18.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v18.2d, #0x1d
        umlal   v3.2d, v20.2s, v14.s[0]
        ext     v18.16b, v2.16b, v1.16b, #8
        usra    v4.2d, v18.2d, #0x1d
        umlal2  v3.2d, v20.4s, v14.s[2]
        ldp     q18, q20, [x2, #0x20]
        and     v2.16b, v2.16b, v0.16b
        umlal   v4.2d, v21.2s, v22.s[0]
        ext     v7.16b, v1.16b, v7.16b, #8
        umlal2  v4.2d, v21.4s, v22.s[2]
        usra    v9.2d, v7.2d, #0x1d
        umlal   v17.2d, v27.2s, v14.s[0]
        ldp     q7, q21, [x2, #0x60]
        umlal   v6.2d, v18.2s, v22.s[0]
        umlal2  v17.2d, v27.4s, v14.s[2]
        uzp1    v27.4s, v13.4s, v14.4s
        umlal2  v6.2d, v18.4s, v22.s[2]
        ldr     q18, [x0, #0x30]
        umlal   v3.2d, v20.2s, v22.s[0]
        umlal   v10.2d, v7.2s, v14.s[0]
        umlal2  v10.2d, v7.4s, v14.s[2]
        ext     v7.16b, v18.16b, v1.16b, #8
        umlal   v11.2d, v21.2s, v14.s[0]
        and     v28.16b, v18.16b, v0.16b
        umlal   v12.2d, v16.2s, v13.s[0]
        ext     v18.16b, v1.16b, v18.16b, #8
        umlal2  v3.2d, v20.4s, v22.s[2]
        usra    v28.2d, v26.2d, #0x1d
        ldp     q20, q26, [x2, #0xa0]
        umlal2  v12.2d, v16.4s, v13.s[2]
        umlal   v30.2d, v20.2s, v13.s[0]
        usra    v28.2d, v18.2d, #0x1d
        ldp     q16, q18, [x2, #0x40]
        umlal   v17.2d, v16.2s, v22.s[0]
        umlal2  v17.2d, v16.4s, v22.s[2]
        ldp     q16, q29, [x2, #0x140]
        umlal2  v30.2d, v20.4s, v13.s[2]
        umlal2  v11.2d, v21.4s, v14.s[2]
        umlal   v10.2d, v18.2s, v22.s[0]
        umlal   v8.2d, v26.2s, v13.s[0]
        umlal2  v10.2d, v18.4s, v22.s[2]
        ldp     q18, q20, [x2, #0xc0]
        umlal   v5.2d, v18.2s, v13.s[0]
        umlal   v23.2d, v20.2s, v13.s[0]
        umlal2  v8.2d, v26.4s, v13.s[2]
        umlal2  v5.2d, v18.4s, v13.s[2]
        ldp     q18, q21, [x2, #0x60]
        umlal   v11.2d, v18.2s, v22.s[0]
        umlal2  v11.2d, v18.4s, v22.s[2]
        umlal2  v23.2d, v20.4s, v13.s[2]
        ldp     q18, q20, [x2, #0xe0]
        umlal   v25.2d, v18.2s, v13.s[0]
        umlal2  v25.2d, v18.4s, v13.s[2]
        umlal   v24.2d, v20.2s, v13.s[0]
        umlal2  v24.2d, v20.4s, v13.s[2]
        ldp     q18, q20, [x2, #0x100]
        umlal   v9.2d, v20.2s, v13.s[0]
        umlal2  v9.2d, v20.4s, v13.s[2]
        umlal   v15.2d, v18.2s, v13.s[0]
        umlal2  v15.2d, v18.4s, v13.s[2]
        ldp     q13, q18, [x2, #0x120]
        umlal   v9.2d, v13.2s, v19.s[2]
        umlal2  v9.2d, v13.4s, v19.s[3]
        ldp     q13, q20, [x2, #0x80]
        umlal   v9.2d, v18.2s, v19.s[0]
        umlal2  v9.2d, v18.4s, v19.s[1]
        ldr     d18, [x1, #0xe0]
        usra    v6.2d, v18.2d, #6
        umlal   v12.2d, v13.2s, v14.s[0]
        umlal2  v12.2d, v13.4s, v14.s[2]
        ldp     q13, q18, [x2]
        umlal   v4.2d, v13.2s, v2.s[0]
        umlal2  v4.2d, v13.4s, v2.s[2]
        ext     v13.16b, v1.16b, v4.16b, #8
        usra    v4.2d, v13.2d, #0x1d
        ext     v13.16b, v4.16b, v1.16b, #8
        usra    v6.2d, v13.2d, #0x1d
        and     v13.16b, v4.16b, v0.16b
        umlal   v6.2d, v18.2s, v2.s[0]
        ldr     q4, [x0, #0x40]
        umlal2  v6.2d, v18.4s, v2.s[2]
        ext     v18.16b, v4.16b, v1.16b, #8
        umlal   v30.2d, v20.2s, v14.s[0]
        umlal2  v30.2d, v20.4s, v14.s[2]
        ldp     q20, q26, [x2, #0xa0]
        umlal   v8.2d, v20.2s, v14.s[0]
        umlal   v5.2d, v26.2s, v14.s[0]
        umlal2  v5.2d, v26.4s, v14.s[2]
        umlal2  v8.2d, v20.4s, v14.s[2]
        ldp     q20, q26, [x2, #0xc0]
        umlal   v25.2d, v26.2s, v14.s[0]
        umlal   v23.2d, v20.2s, v14.s[0]
        umlal2  v25.2d, v26.4s, v14.s[2]
        umlal2  v23.2d, v20.4s, v14.s[2]
        ldp     q20, q26, [x2, #0xe0]
        umlal   v15.2d, v26.2s, v14.s[0]
        umlal   v24.2d, v20.2s, v14.s[0]
        umlal2  v24.2d, v20.4s, v14.s[2]
        umlal2  v15.2d, v26.4s, v14.s[2]
        ldp     q20, q26, [x2, #0x100]
        umlal   v28.2d, v26.2s, v14.s[0]
        umlal2  v28.2d, v26.4s, v14.s[2]
        umlal   v9.2d, v20.2s, v14.s[0]
        umlal2  v9.2d, v20.4s, v14.s[2]
        ldp     q14, q20, [x2, #0x20]
        umlal   v3.2d, v14.2s, v2.s[0]
        ldp     q26, q29, [x2, #0x120]
        umlal2  v3.2d, v14.4s, v2.s[2]
        umlal   v17.2d, v20.2s, v2.s[0]
        umlal2  v17.2d, v20.4s, v2.s[2]
        umlal   v28.2d, v26.2s, v27.s[0]
        umlal2  v28.2d, v26.4s, v27.s[1]
        ext     v14.16b, v1.16b, v4.16b, #8
        umlal   v28.2d, v29.2s, v19.s[2]
        and     v4.16b, v4.16b, v0.16b
        umlal2  v28.2d, v29.4s, v19.s[3]
        usra    v4.2d, v7.2d, #0x1d
        ldp     q7, q20, [x2, #0x40]
        umlal   v10.2d, v7.2s, v2.s[0]
        umlal2  v10.2d, v7.4s, v2.s[2]
        usra    v4.2d, v14.2d, #0x1d
        umlal   v11.2d, v20.2s, v2.s[0]
        ldp     q14, q7, [x2, #0x80]
        umlal2  v11.2d, v20.4s, v2.s[2]
        uzp1    v20.4s, v22.4s, v2.4s
        umlal   v28.2d, v16.2s, v19.s[0]
        umlal2  v28.2d, v16.4s, v19.s[1]
        ldr     d16, [x1, #0xe8]
        shl     v16.2d, v16.2d, #6
        umlal   v12.2d, v21.2s, v22.s[0]
        usra    v3.2d, v16.2d, #6
        umlal2  v12.2d, v21.4s, v22.s[2]
        ldp     q16, q21, [x2]
        umlal   v6.2d, v16.2s, v13.s[0]
        umlal2  v6.2d, v16.4s, v13.s[2]
        ext     v16.16b, v1.16b, v6.16b, #8
        usra    v6.2d, v16.2d, #0x1d
        umlal   v30.2d, v14.2s, v22.s[0]
        and     v16.16b, v6.16b, v0.16b
        umlal   v8.2d, v7.2s, v22.s[0]
        umlal2  v8.2d, v7.4s, v22.s[2]
        ldr     q7, [x0, #0x50]
        umlal2  v30.2d, v14.4s, v22.s[2]
        ext     v14.16b, v6.16b, v1.16b, #8
        usra    v3.2d, v14.2d, #0x1d
        umlal   v3.2d, v21.2s, v13.s[0]
        ldp     q14, q6, [x2, #0x100]
        umlal   v4.2d, v6.2s, v22.s[0]
        ldp     q26, q29, [x2, #0xa0]
        umlal2  v3.2d, v21.4s, v13.s[2]
        umlal2  v4.2d, v6.4s, v22.s[2]
        umlal   v5.2d, v26.2s, v22.s[0]
        umlal   v23.2d, v29.2s, v22.s[0]
        umlal2  v5.2d, v26.4s, v22.s[2]
        and     v6.16b, v7.16b, v0.16b
        umlal   v28.2d, v14.2s, v22.s[0]
        usra    v6.2d, v18.2d, #0x1d
        ext     v18.16b, v7.16b, v1.16b, #8
        ext     v7.16b, v1.16b, v7.16b, #8
        umlal2  v23.2d, v29.4s, v22.s[2]
        ldp     q21, q26, [x2, #0xc0]
        umlal2  v28.2d, v14.4s, v22.s[2]
        usra    v6.2d, v7.2d, #0x1d
        ldr     q14, [x0, #0x60]
        umlal   v25.2d, v21.2s, v22.s[0]
        umlal2  v25.2d, v21.4s, v22.s[2]
        ldp     q7, q21, [x2, #0x160]
        umlal   v24.2d, v26.2s, v22.s[0]
        umlal2  v24.2d, v26.4s, v22.s[2]
        ldp     q21, q26, [x2, #0x20]
        umlal   v17.2d, v21.2s, v13.s[0]
        ldp     q29, q31, [x2, #0xe0]
        umlal2  v17.2d, v21.4s, v13.s[2]
        umlal   v10.2d, v26.2s, v13.s[0]
        umlal2  v10.2d, v26.4s, v13.s[2]
        umlal   v9.2d, v31.2s, v22.s[0]
        umlal2  v9.2d, v31.4s, v22.s[2]
        umlal   v15.2d, v29.2s, v22.s[0]
        umlal2  v15.2d, v29.4s, v22.s[2]
        ldp     q21, q22, [x2, #0x40]
        umlal   v11.2d, v21.2s, v13.s[0]
        ldp     q26, q29, [x2, #0x120]
        umlal2  v11.2d, v21.4s, v13.s[2]
        umlal   v4.2d, v26.2s, v27.s[2]
        umlal2  v4.2d, v26.4s, v27.s[3]
        umlal   v4.2d, v29.2s, v27.s[0]
        umlal2  v4.2d, v29.4s, v27.s[1]
        ldp     q21, q26, [x2, #0x140]
        umlal   v4.2d, v21.2s, v19.s[2]
        umlal2  v4.2d, v21.4s, v19.s[3]
        umlal   v4.2d, v26.2s, v19.s[0]
        umlal2  v4.2d, v26.4s, v19.s[1]
        ldp     q21, q26, [x2, #0x60]
        umlal   v12.2d, v21.2s, v2.s[0]
        umlal2  v12.2d, v21.4s, v2.s[2]
        umlal   v30.2d, v26.2s, v2.s[0]
        umlal   v12.2d, v22.2s, v13.s[0]
        umlal2  v12.2d, v22.4s, v13.s[2]
        ext     v21.16b, v14.16b, v1.16b, #8
        umlal2  v30.2d, v26.4s, v2.s[2]
        ldp     q22, q26, [x2, #0x80]
        umlal   v5.2d, v26.2s, v2.s[0]
        umlal2  v5.2d, v26.4s, v2.s[2]
        umlal   v8.2d, v22.2s, v2.s[0]
        umlal2  v8.2d, v22.4s, v2.s[2]
        ldp     q22, q26, [x2, #0xa0]
        umlal   v23.2d, v22.2s, v2.s[0]
        umlal   v25.2d, v26.2s, v2.s[0]
        umlal2  v25.2d, v26.4s, v2.s[2]
        umlal2  v23.2d, v22.4s, v2.s[2]
        ldp     q22, q26, [x2, #0xc0]
        umlal   v15.2d, v26.2s, v2.s[0]
        umlal2  v15.2d, v26.4s, v2.s[2]
        umlal   v24.2d, v22.2s, v2.s[0]
        umlal2  v24.2d, v22.4s, v2.s[2]
        ldp     q22, q26, [x2, #0xe0]
        umlal   v28.2d, v26.2s, v2.s[0]
        umlal   v9.2d, v22.2s, v2.s[0]
        umlal2  v9.2d, v22.4s, v2.s[2]
        ldp     q22, q29, [x2, #0x100]
        umlal   v6.2d, v29.2s, v2.s[0]
        umlal2  v6.2d, v29.4s, v2.s[2]
        umlal2  v28.2d, v26.4s, v2.s[2]
        umlal   v4.2d, v22.2s, v2.s[0]
        umlal2  v4.2d, v22.4s, v2.s[2]
        ldp     q2, q22, [x2]
        umlal   v3.2d, v2.2s, v16.s[0]
        ldp     q26, q29, [x2, #0x120]
        umlal2  v3.2d, v2.4s, v16.s[2]
        umlal   v6.2d, v26.2s, v20.s[0]
        umlal2  v6.2d, v26.4s, v20.s[1]
        umlal   v6.2d, v29.2s, v27.s[2]
        umlal2  v6.2d, v29.4s, v27.s[3]
        ext     v2.16b, v1.16b, v3.16b, #8
        usra    v3.2d, v2.2d, #0x1d
        ext     v2.16b, v3.16b, v1.16b, #8
        and     v3.16b, v3.16b, v0.16b
        and     v26.16b, v14.16b, v0.16b
        usra    v26.2d, v18.2d, #0x1d
        ext     v14.16b, v1.16b, v14.16b, #8
        ldr     q18, [x0, #0x70]
        usra    v26.2d, v14.2d, #0x1d
        ldp     q14, q29, [x2, #0x140]
        umlal   v6.2d, v14.2s, v27.s[0]
        umlal2  v6.2d, v14.4s, v27.s[1]
        umlal   v6.2d, v29.2s, v19.s[2]
        umlal2  v6.2d, v29.4s, v19.s[3]
        umlal   v6.2d, v7.2s, v19.s[0]
        umlal2  v6.2d, v7.4s, v19.s[1]
        uzp1    v14.4s, v13.4s, v16.4s
        ldp     q7, q29, [x2, #0x60]
        umlal   v30.2d, v7.2s, v13.s[0]
        umlal   v8.2d, v29.2s, v13.s[0]
        umlal2  v8.2d, v29.4s, v13.s[2]
        umlal2  v30.2d, v7.4s, v13.s[2]
        ldp     q7, q29, [x2, #0x80]
        umlal   v23.2d, v29.2s, v13.s[0]
        umlal2  v23.2d, v29.4s, v13.s[2]
        umlal   v5.2d, v7.2s, v13.s[0]
        umlal2  v5.2d, v7.4s, v13.s[2]
        ldp     q7, q29, [x2, #0xa0]
        umlal   v25.2d, v7.2s, v13.s[0]
        umlal2  v25.2d, v7.4s, v13.s[2]
        umlal   v24.2d, v29.2s, v13.s[0]
        umlal2  v24.2d, v29.4s, v13.s[2]
        ldp     q7, q29, [x2, #0xc0]
        umlal   v15.2d, v7.2s, v13.s[0]
        umlal   v9.2d, v29.2s, v13.s[0]
        umlal2  v9.2d, v29.4s, v13.s[2]
        umlal2  v15.2d, v7.4s, v13.s[2]
        ldp     q7, q29, [x2, #0xe0]
        umlal   v28.2d, v7.2s, v13.s[0]
        umlal2  v28.2d, v7.4s, v13.s[2]
        umlal   v4.2d, v29.2s, v13.s[0]
        umlal2  v4.2d, v29.4s, v13.s[2]
        ldp     q7, q29, [x2, #0x100]
        umlal   v26.2d, v29.2s, v13.s[0]
        umlal2  v26.2d, v29.4s, v13.s[2]
        umlal   v6.2d, v7.2s, v13.s[0]
        umlal2  v6.2d, v7.4s, v13.s[2]
        ldp     d13, d7, [x1, #0xe8]
        shl     v7.2d, v7.2d, #0xc
        usra    v17.2d, v13.2d, #0x3a
        ldp     q13, q29, [x2, #0x120]
        usra    v17.2d, v7.2d, #6
        umlal   v26.2d, v13.2s, v20.s[2]
        usra    v17.2d, v2.2d, #0x1d
        umlal   v17.2d, v22.2s, v16.s[0]
        umlal2  v17.2d, v22.4s, v16.s[2]
        ext     v2.16b, v18.16b, v1.16b, #8
        umlal2  v26.2d, v13.4s, v20.s[3]
        and     v13.16b, v18.16b, v0.16b
        usra    v13.2d, v21.2d, #0x1d
        ext     v7.16b, v1.16b, v18.16b, #8
        usra    v13.2d, v7.2d, #0x1d
        ldp     q7, q18, [x2, #0x20]
        umlal   v10.2d, v7.2s, v16.s[0]
        umlal2  v10.2d, v7.4s, v16.s[2]
        umlal   v11.2d, v18.2s, v16.s[0]
        umlal2  v11.2d, v18.4s, v16.s[2]
        ldp     q7, q18, [x2]
        umlal   v17.2d, v7.2s, v3.s[0]
        umlal2  v17.2d, v7.4s, v3.s[2]
        ext     v7.16b, v1.16b, v17.16b, #8
        usra    v17.2d, v7.2d, #0x1d
        and     v7.16b, v17.16b, v0.16b
        umlal   v26.2d, v29.2s, v20.s[0]
        ext     v17.16b, v17.16b, v1.16b, #8
        umlal2  v26.2d, v29.4s, v20.s[1]
        ldp     q21, q22, [x2, #0x140]
        umlal   v26.2d, v21.2s, v27.s[2]
        umlal2  v26.2d, v21.4s, v27.s[3]
        umlal   v26.2d, v22.2s, v27.s[0]
        umlal2  v26.2d, v22.4s, v27.s[1]
        ldp     q21, q22, [x2, #0x160]
        umlal   v26.2d, v21.2s, v19.s[2]
        umlal2  v26.2d, v21.4s, v19.s[3]
        umlal   v26.2d, v22.2s, v19.s[0]
        umlal2  v26.2d, v22.4s, v19.s[1]
        ldp     q21, q22, [x2, #0x40]
        umlal   v12.2d, v21.2s, v16.s[0]
        umlal2  v12.2d, v21.4s, v16.s[2]
        umlal   v30.2d, v22.2s, v16.s[0]
        umlal2  v30.2d, v22.4s, v16.s[2]
        ldp     q21, q22, [x2, #0x60]
        umlal   v8.2d, v21.2s, v16.s[0]
        umlal   v5.2d, v22.2s, v16.s[0]
        umlal2  v8.2d, v21.4s, v16.s[2]
        umlal2  v5.2d, v22.4s, v16.s[2]
        ldp     q21, q22, [x2]
        ldp     q22, q29, [x2, #0x80]
        umlal   v23.2d, v22.2s, v16.s[0]
        umlal   v25.2d, v29.2s, v16.s[0]
        umlal2  v25.2d, v29.4s, v16.s[2]
        umlal2  v23.2d, v22.4s, v16.s[2]
        ldp     q22, q29, [x2, #0xa0]
        umlal   v15.2d, v29.2s, v16.s[0]
        umlal2  v15.2d, v29.4s, v16.s[2]
        umlal   v24.2d, v22.2s, v16.s[0]
        umlal2  v24.2d, v22.4s, v16.s[2]
        ldp     q22, q29, [x2, #0xc0]
        umlal   v9.2d, v22.2s, v16.s[0]
        umlal   v28.2d, v29.2s, v16.s[0]
        umlal2  v28.2d, v29.4s, v16.s[2]
        umlal2  v9.2d, v22.4s, v16.s[2]
        ldp     q22, q29, [x2, #0xe0]
        umlal   v4.2d, v22.2s, v16.s[0]
        umlal2  v4.2d, v22.4s, v16.s[2]
        umlal   v6.2d, v29.2s, v16.s[0]
        umlal2  v6.2d, v29.4s, v16.s[2]
        ldp     q22, q29, [x2, #0x100]
        umlal   v13.2d, v29.2s, v16.s[0]
        umlal2  v13.2d, v29.4s, v16.s[2]
        umlal   v26.2d, v22.2s, v16.s[0]
        umlal2  v26.2d, v22.4s, v16.s[2]
        ldr     q16, [x2, #0x480]
        ldp     q22, q29, [x2, #0x120]
        umlal   v13.2d, v22.2s, v14.s[0]
        umlal2  v13.2d, v22.4s, v14.s[1]
        umlal   v13.2d, v29.2s, v20.s[2]
        umlal2  v13.2d, v29.4s, v20.s[3]
        ldp     q22, q29, [x2, #0x140]
        umlal   v13.2d, v22.2s, v20.s[0]
        umlal2  v13.2d, v22.4s, v20.s[1]
        umlal   v13.2d, v29.2s, v27.s[2]
        umlal2  v13.2d, v29.4s, v27.s[3]
        ldp     q22, q29, [x2, #0x160]
        umlal   v13.2d, v22.2s, v27.s[0]
        umlal2  v13.2d, v22.4s, v27.s[1]
        umlal   v13.2d, v29.2s, v19.s[2]
        ldp     q22, q31, [x2, #0x180]
        umlal2  v13.2d, v29.4s, v19.s[3]
        ldp     d29, d31, [x1, #0xf0]
        usra    v10.2d, v29.2d, #0x34
        shl     v29.2d, v31.2d, #0x12
        umlal   v13.2d, v22.2s, v19.s[0]
        usra    v10.2d, v29.2d, #6
        umlal2  v13.2d, v22.4s, v19.s[1]
        usra    v10.2d, v17.2d, #0x1d
        umlal   v10.2d, v18.2s, v3.s[0]
        umlal2  v10.2d, v18.4s, v3.s[2]
        ldp     q17, q18, [x2, #0x20]
        umlal   v11.2d, v17.2s, v3.s[0]
        umlal2  v11.2d, v17.4s, v3.s[2]
        ldp     q17, q22, [x2, #0x240]
        umlal   v10.2d, v21.2s, v7.s[0]
        umlal2  v10.2d, v21.4s, v7.s[2]
        ldr     q21, [x0, #0x80]
        umlal   v12.2d, v18.2s, v3.s[0]
        umlal2  v12.2d, v18.4s, v3.s[2]
        ext     v18.16b, v21.16b, v1.16b, #8
        ldp     q22, q29, [x2, #0x40]
        umlal   v8.2d, v29.2s, v3.s[0]
        umlal2  v8.2d, v29.4s, v3.s[2]
        umlal   v30.2d, v22.2s, v3.s[0]
        umlal2  v30.2d, v22.4s, v3.s[2]
        ldp     q22, q29, [x2, #0x60]
        umlal   v23.2d, v29.2s, v3.s[0]
        umlal2  v23.2d, v29.4s, v3.s[2]
        umlal   v5.2d, v22.2s, v3.s[0]
        umlal2  v5.2d, v22.4s, v3.s[2]
        ldp     q22, q29, [x2, #0x80]
        umlal   v25.2d, v22.2s, v3.s[0]
        umlal2  v25.2d, v22.4s, v3.s[2]
        umlal   v24.2d, v29.2s, v3.s[0]
        umlal2  v24.2d, v29.4s, v3.s[2]
        ldp     q22, q29, [x2, #0xa0]
        umlal   v15.2d, v22.2s, v3.s[0]
        umlal2  v15.2d, v22.4s, v3.s[2]
        umlal   v9.2d, v29.2s, v3.s[0]
        umlal2  v9.2d, v29.4s, v3.s[2]
        ldp     q22, q29, [x2, #0xc0]
        umlal   v28.2d, v22.2s, v3.s[0]
        umlal   v4.2d, v29.2s, v3.s[0]
        umlal2  v4.2d, v29.4s, v3.s[2]
        umlal2  v28.2d, v22.4s, v3.s[2]
        ldp     q22, q29, [x2, #0xe0]
        umlal   v6.2d, v22.2s, v3.s[0]
        umlal   v26.2d, v29.2s, v3.s[0]
        umlal2  v26.2d, v29.4s, v3.s[2]
        umlal2  v6.2d, v22.4s, v3.s[2]
        ldp     q22, q29, [x2, #0x100]
        umlal   v13.2d, v22.2s, v3.s[0]
        umlal2  v13.2d, v22.4s, v3.s[2]
        and     v22.16b, v21.16b, v0.16b
        usra    v22.2d, v2.2d, #0x1d
        ext     v2.16b, v1.16b, v21.16b, #8
        usra    v22.2d, v2.2d, #0x1d
        uzp1    v2.4s, v3.4s, v7.4s
        umlal   v22.2d, v29.2s, v3.s[0]
        umlal2  v22.2d, v29.4s, v3.s[2]
        ldp     q3, q21, [x2, #0x120]
        umlal   v22.2d, v3.2s, v14.s[2]
        umlal2  v22.2d, v3.4s, v14.s[3]
        umlal   v22.2d, v21.2s, v14.s[0]
        umlal2  v22.2d, v21.4s, v14.s[1]
        ldp     q3, q21, [x2, #0x140]
        umlal   v22.2d, v3.2s, v20.s[2]
        umlal2  v22.2d, v3.4s, v20.s[3]
        umlal   v22.2d, v21.2s, v20.s[0]
        umlal2  v22.2d, v21.4s, v20.s[1]
        ldp     q3, q21, [x2, #0x160]
        umlal   v22.2d, v3.2s, v27.s[2]
        umlal2  v22.2d, v3.4s, v27.s[3]
        ldp     q3, q29, [x2, #0x250]
        umlal   v22.2d, v21.2s, v27.s[0]
        umlal2  v22.2d, v21.4s, v27.s[1]
        ldp     q21, q29, [x2, #0x180]
        umlal   v22.2d, v21.2s, v19.s[2]
        umlal2  v22.2d, v21.4s, v19.s[3]
        umlal   v22.2d, v29.2s, v19.s[0]
        umlal2  v22.2d, v29.4s, v19.s[1]
        ldp     d21, d29, [x1, #0xf8]
        usra    v11.2d, v21.2d, #0x2e
        shl     v21.2d, v29.2d, #0x18
        usra    v11.2d, v21.2d, #6
        mul     v21.2s, v10.2s, v16.2s
        and     v21.16b, v21.16b, v0.16b
        umlal   v10.2d, v17.2s, v21.s[0]
        ext     v29.16b, v1.16b, v10.16b, #8
        usra    v10.2d, v29.2d, #0x1d
        ext     v29.16b, v10.16b, v1.16b, #8
        mul     v16.2s, v29.2s, v16.2s
        and     v16.16b, v16.16b, v0.16b
        uzp1    v21.2d, v21.2d, v16.2d
        umlal2  v10.2d, v17.4s, v16.s[0]
        ldp     q16, q17, [x2, #0x10]
        ext     v10.16b, v10.16b, v1.16b, #8
        usra    v11.2d, v10.2d, #0x1d
        ldr     q10, [x2, #0x480]
        umlal   v11.2d, v16.2s, v7.s[0]
        ldp     q29, q31, [x2, #0x240]
        umlal2  v11.2d, v16.4s, v7.s[2]
        umlal   v11.2d, v3.2s, v21.s[0]
        umlal2  v11.2d, v3.4s, v21.s[2]
        umlal   v12.2d, v17.2s, v7.s[0]
        umlal2  v12.2d, v17.4s, v7.s[2]
        ldp     q3, q16, [x2, #0x30]
        umlal   v8.2d, v16.2s, v7.s[0]
        umlal   v30.2d, v3.2s, v7.s[0]
        umlal2  v8.2d, v16.4s, v7.s[2]
        ldr     q16, [x0, #0x90]
        umlal2  v30.2d, v3.4s, v7.s[2]
        ldp     q3, q17, [x2, #0x50]
        umlal   v23.2d, v17.2s, v7.s[0]
        umlal2  v23.2d, v17.4s, v7.s[2]
        umlal   v5.2d, v3.2s, v7.s[0]
        umlal2  v5.2d, v3.4s, v7.s[2]
        ldp     q3, q17, [x2, #0x70]
        umlal   v25.2d, v3.2s, v7.s[0]
        umlal2  v25.2d, v3.4s, v7.s[2]
        umlal   v24.2d, v17.2s, v7.s[0]
        umlal2  v24.2d, v17.4s, v7.s[2]
        ldp     q3, q17, [x2, #0x90]
        umlal   v15.2d, v3.2s, v7.s[0]
        umlal   v9.2d, v17.2s, v7.s[0]
        umlal2  v15.2d, v3.4s, v7.s[2]
        umlal2  v9.2d, v17.4s, v7.s[2]
        ldp     q3, q17, [x2, #0xb0]
        umlal   v4.2d, v17.2s, v7.s[0]
        umlal2  v4.2d, v17.4s, v7.s[2]
        umlal   v28.2d, v3.2s, v7.s[0]
        umlal2  v28.2d, v3.4s, v7.s[2]
        ldp     q3, q17, [x2, #0xd0]
        umlal   v26.2d, v17.2s, v7.s[0]
        umlal   v6.2d, v3.2s, v7.s[0]
        umlal2  v26.2d, v17.4s, v7.s[2]
        umlal2  v6.2d, v3.4s, v7.s[2]
        ldp     q3, q17, [x2, #0xf0]
        umlal   v22.2d, v17.2s, v7.s[0]
        umlal   v13.2d, v3.2s, v7.s[0]
        umlal2  v13.2d, v3.4s, v7.s[2]
        umlal2  v22.2d, v17.4s, v7.s[2]
        and     v3.16b, v16.16b, v0.16b
        usra    v3.2d, v18.2d, #0x1d
        ext     v17.16b, v16.16b, v1.16b, #8
        ext     v16.16b, v1.16b, v16.16b, #8
        usra    v3.2d, v16.2d, #0x1d
        ldp     q16, q18, [x2, #0x110]
        umlal   v3.2d, v16.2s, v7.s[0]
        umlal2  v3.2d, v16.4s, v7.s[2]
        umlal   v3.2d, v18.2s, v2.s[0]
        umlal2  v3.2d, v18.4s, v2.s[1]
        ldp     q7, q16, [x2, #0x130]
        umlal   v3.2d, v7.2s, v14.s[2]
        umlal2  v3.2d, v7.4s, v14.s[3]
        umlal   v3.2d, v16.2s, v14.s[0]
        umlal2  v3.2d, v16.4s, v14.s[1]
        ldp     q7, q16, [x2, #0x150]
        umlal   v3.2d, v7.2s, v20.s[2]
        umlal2  v3.2d, v7.4s, v20.s[3]
        umlal   v3.2d, v16.2s, v20.s[0]
        umlal2  v3.2d, v16.4s, v20.s[1]
        ldp     q7, q16, [x2, #0x170]
        umlal   v3.2d, v7.2s, v27.s[2]
        umlal2  v3.2d, v7.4s, v27.s[3]
        umlal   v3.2d, v16.2s, v27.s[0]
        umlal2  v3.2d, v16.4s, v27.s[1]
        ldp     q7, q16, [x2, #0x190]
        umlal   v3.2d, v7.2s, v19.s[2]
        umlal2  v3.2d, v7.4s, v19.s[3]
        ldr     q7, [x0, #0xa0]
        umlal   v3.2d, v16.2s, v19.s[0]
        umlal2  v3.2d, v16.4s, v19.s[1]
        mul     v16.2s, v11.2s, v10.2s
        and     v16.16b, v16.16b, v0.16b
        umlal   v11.2d, v29.2s, v16.s[0]
        ext     v18.16b, v1.16b, v11.16b, #8
        usra    v11.2d, v18.2d, #0x1d
        ext     v18.16b, v11.16b, v1.16b, #8
        mul     v10.2s, v18.2s, v10.2s
        and     v10.16b, v10.16b, v0.16b
        uzp1    v16.2d, v16.2d, v10.2d
        umlal2  v11.2d, v29.4s, v10.s[0]
        and     v10.16b, v7.16b, v0.16b
        usra    v10.2d, v17.2d, #0x1d
        ldp     q17, q18, [x2, #0x360]
        ext     v11.16b, v11.16b, v1.16b, #8
        usra    v12.2d, v11.2d, #0x1d
        ldp     q11, q18, [x2, #0x260]
        umlal   v30.2d, v18.2s, v21.s[0]
        umlal   v12.2d, v11.2s, v21.s[0]
        umlal2  v12.2d, v11.4s, v21.s[2]
        umlal2  v30.2d, v18.4s, v21.s[2]
        ldp     q11, q18, [x2, #0x280]
        umlal   v5.2d, v18.2s, v21.s[0]
        umlal2  v5.2d, v18.4s, v21.s[2]
        umlal   v8.2d, v11.2s, v21.s[0]
        umlal2  v8.2d, v11.4s, v21.s[2]
        ext     v11.16b, v7.16b, v1.16b, #8
        ext     v7.16b, v1.16b, v7.16b, #8
        usra    v10.2d, v7.2d, #0x1d
        ldp     q7, q18, [x2, #0x2a0]
        umlal   v25.2d, v18.2s, v21.s[0]
        umlal   v23.2d, v7.2s, v21.s[0]
        umlal2  v23.2d, v7.4s, v21.s[2]
        umlal   v10.2d, v17.2s, v21.s[0]
        umlal2  v25.2d, v18.4s, v21.s[2]
        ldp     q7, q18, [x2, #0x2c0]
        umlal2  v10.2d, v17.4s, v21.s[2]
        umlal   v24.2d, v7.2s, v21.s[0]
        umlal   v15.2d, v18.2s, v21.s[0]
        umlal2  v24.2d, v7.4s, v21.s[2]
        uzp1    v7.4s, v21.4s, v16.4s
        umlal2  v15.2d, v18.4s, v21.s[2]
        ldp     q17, q18, [x2, #0x2e0]
        umlal   v28.2d, v18.2s, v21.s[0]
        umlal   v9.2d, v17.2s, v21.s[0]
        umlal2  v28.2d, v18.4s, v21.s[2]
        umlal2  v9.2d, v17.4s, v21.s[2]
        ldp     q17, q18, [x2, #0x300]
        umlal   v4.2d, v17.2s, v21.s[0]
        umlal   v6.2d, v18.2s, v21.s[0]
        umlal2  v6.2d, v18.4s, v21.s[2]
        umlal2  v4.2d, v17.4s, v21.s[2]
        ldp     q17, q18, [x2, #0x320]
        umlal   v13.2d, v18.2s, v21.s[0]
        umlal   v26.2d, v17.2s, v21.s[0]
        umlal2  v26.2d, v17.4s, v21.s[2]
        umlal2  v13.2d, v18.4s, v21.s[2]
        ldp     q17, q18, [x2, #0x340]
        umlal   v22.2d, v17.2s, v21.s[0]
        umlal2  v22.2d, v17.4s, v21.s[2]
        umlal   v3.2d, v18.2s, v21.s[0]
        umlal2  v3.2d, v18.4s, v21.s[2]
        ldp     q17, q18, [x2, #0x120]
        umlal   v10.2d, v17.2s, v2.s[2]
        umlal2  v10.2d, v17.4s, v2.s[3]
        ldr     d17, [x1, #0x130]
        umlal   v10.2d, v18.2s, v2.s[0]
        shl     v17.2d, v17.2d, #2
        umlal2  v10.2d, v18.4s, v2.s[1]
        ldp     q18, q21, [x2, #0x140]
        umlal   v10.2d, v18.2s, v14.s[2]
        umlal2  v10.2d, v18.4s, v14.s[3]
        umlal   v10.2d, v21.2s, v14.s[0]
        umlal2  v10.2d, v21.4s, v14.s[1]
        ldp     q18, q21, [x2, #0x160]
        umlal   v10.2d, v18.2s, v20.s[2]
        umlal2  v10.2d, v18.4s, v20.s[3]
        umlal   v10.2d, v21.2s, v20.s[0]
        umlal2  v10.2d, v21.4s, v20.s[1]
        ldp     q18, q21, [x2, #0x180]
        umlal   v10.2d, v18.2s, v27.s[2]
        umlal2  v10.2d, v18.4s, v27.s[3]
        umlal   v10.2d, v21.2s, v27.s[0]
        umlal2  v10.2d, v21.4s, v27.s[1]
        ldp     q18, q21, [x2, #0x1a0]
        umlal   v10.2d, v18.2s, v19.s[2]
        umlal2  v10.2d, v18.4s, v19.s[3]
        umlal   v10.2d, v21.2s, v19.s[0]
        umlal2  v10.2d, v21.4s, v19.s[1]
        ldp     q18, q21, [x2, #0x250]
        umlal   v12.2d, v18.2s, v16.s[0]
        umlal   v30.2d, v21.2s, v16.s[0]
        umlal2  v30.2d, v21.4s, v16.s[2]
        umlal2  v12.2d, v18.4s, v16.s[2]
        ldp     d18, d21, [x1, #0x100]
        usra    v12.2d, v18.2d, #0x28
        shl     v18.2d, v21.2d, #0x1e
        ldp     d21, d29, [x1, #0x108]
        usra    v12.2d, v18.2d, #6
        shl     v18.2d, v29.2d, #0x24
        usra    v30.2d, v21.2d, #0x22
        usra    v30.2d, v18.2d, #6
        uzp2    v18.2d, v12.2d, v30.2d
        uzp1    v12.2d, v12.2d, v30.2d
        shl     v21.2d, v18.2d, #0x23
        usra    v12.2d, v21.2d, #6
        ext     v21.16b, v1.16b, v18.16b, #8
        usra    v12.2d, v21.2d, #0x1d
        str     q12, [x0]
        ldp     q12, q21, [x2, #0x270]
        umlal   v8.2d, v12.2s, v16.s[0]
        umlal   v5.2d, v21.2s, v16.s[0]
        umlal2  v8.2d, v12.4s, v16.s[2]
        ldp     d12, d29, [x1, #0x110]
        usra    v8.2d, v12.2d, #0x1c
        umlal2  v5.2d, v21.4s, v16.s[2]
        shl     v12.2d, v29.2d, #0x2a
        usra    v8.2d, v12.2d, #6
        ldp     q12, q21, [x2, #0x2b0]
        ldp     d29, d30, [x1, #0x118]
        umlal   v15.2d, v21.2s, v16.s[0]
        shl     v30.2d, v30.2d, #0x30
        umlal   v24.2d, v12.2s, v16.s[0]
        usra    v5.2d, v29.2d, #0x16
        umlal2  v24.2d, v12.4s, v16.s[2]
        umlal2  v15.2d, v21.4s, v16.s[2]
        usra    v24.2d, v17.2d, #6
        ldp     q12, q17, [x2, #0x290]
        umlal   v23.2d, v12.2s, v16.s[0]
        umlal2  v23.2d, v12.4s, v16.s[2]
        usra    v5.2d, v30.2d, #6
        ldp     q12, q21, [x2, #0x2d0]
        umlal   v9.2d, v12.2s, v16.s[0]
        umlal   v25.2d, v17.2s, v16.s[0]
        uzp1    v29.2d, v8.2d, v5.2d
        umlal2  v25.2d, v17.4s, v16.s[2]
        uzp2    v8.2d, v8.2d, v5.2d
        umlal   v28.2d, v21.2s, v16.s[0]
        shl     v5.2d, v8.2d, #0x23
        umlal2  v28.2d, v21.4s, v16.s[2]
        usra    v29.2d, v5.2d, #6
        ldp     d5, d17, [x1, #0x120]
        usra    v23.2d, v5.2d, #0x10
        shl     v5.2d, v17.2d, #0x36
        umlal2  v9.2d, v12.4s, v16.s[2]
        ldp     q12, q17, [x2, #0x2f0]
        umlal   v4.2d, v12.2s, v16.s[0]
        umlal   v6.2d, v17.2s, v16.s[0]
        usra    v23.2d, v5.2d, #6
        umlal2  v4.2d, v12.4s, v16.s[2]
        ldp     d12, d5, [x1, #0x128]
        usra    v25.2d, v12.2d, #0xa
        ldp     q12, q21, [x2, #0x310]
        umlal2  v6.2d, v17.4s, v16.s[2]
        umlal   v26.2d, v12.2s, v16.s[0]
        shl     v5.2d, v5.2d, #0x3c
        umlal   v13.2d, v21.2s, v16.s[0]
        usra    v25.2d, v5.2d, #6
        ldp     q5, q17, [x2, #0x330]
        umlal2  v13.2d, v21.4s, v16.s[2]
        umlal2  v26.2d, v12.4s, v16.s[2]
        ldp     d12, d21, [x1, #0x140]
        usra    v28.2d, v12.2d, #0x32
        umlal   v22.2d, v5.2s, v16.s[0]
        shl     v12.2d, v21.2d, #0x14
        umlal   v3.2d, v17.2s, v16.s[0]
        umlal2  v3.2d, v17.4s, v16.s[2]
        ldp     d17, d21, [x1, #0x138]
        usra    v9.2d, v17.2d, #0x38
        umlal2  v22.2d, v5.4s, v16.s[2]
        ldp     d5, d17, [x1, #0x130]
        usra    v15.2d, v5.2d, #0x3e
        shl     v5.2d, v17.2d, #8
        uzp2    v17.2d, v23.2d, v25.2d
        shl     v21.2d, v21.2d, #0xe
        uzp1    v23.2d, v23.2d, v25.2d
        usra    v9.2d, v21.2d, #6
        ldp     d21, d25, [x1, #0x148]
        usra    v28.2d, v12.2d, #6
        usra    v4.2d, v21.2d, #0x2c
        ext     v12.16b, v8.16b, v17.16b, #8
        uzp2    v21.2d, v9.2d, v28.2d
        shl     v30.2d, v17.2d, #0x23
        ext     v8.16b, v18.16b, v8.16b, #8
        usra    v15.2d, v5.2d, #6
        uzp1    v9.2d, v9.2d, v28.2d
        ldp     d5, d18, [x1, #0x150]
        usra    v6.2d, v5.2d, #0x26
        shl     v5.2d, v18.2d, #0x20
        usra    v23.2d, v30.2d, #6
        shl     v18.2d, v25.2d, #0x1a
        uzp1    v25.2d, v24.2d, v15.2d
        usra    v29.2d, v8.2d, #0x1d
        ldp     d8, d28, [x1, #0x158]
        usra    v26.2d, v8.2d, #0x20
        shl     v8.2d, v28.2d, #0x26
        uzp2    v15.2d, v24.2d, v15.2d
        shl     v24.2d, v15.2d, #0x23
        usra    v25.2d, v24.2d, #6
        str     q29, [x0, #0x10]
        ldr     q24, [x0, #0xb0]
        ext     v28.16b, v24.16b, v1.16b, #8
        usra    v6.2d, v5.2d, #6
        and     v5.16b, v24.16b, v0.16b
        usra    v5.2d, v11.2d, #0x1d
        ext     v11.16b, v1.16b, v24.16b, #8
        ldp     q24, q29, [x2, #0x370]
        usra    v5.2d, v11.2d, #0x1d
        usra    v4.2d, v18.2d, #6
        ldp     q11, q18, [x2, #0x350]
        umlal   v5.2d, v18.2s, v16.s[0]
        usra    v23.2d, v12.2d, #0x1d
        umlal2  v5.2d, v18.4s, v16.s[2]
        ldp     q12, q18, [x2, #0x130]
        umlal   v5.2d, v24.2s, v7.s[0]
        usra    v26.2d, v8.2d, #6
        ldr     q8, [x0, #0xc0]
        umlal2  v5.2d, v24.4s, v7.s[1]
        umlal   v5.2d, v12.2s, v2.s[2]
        and     v24.16b, v8.16b, v0.16b
        usra    v24.2d, v28.2d, #0x1d
        ext     v28.16b, v8.16b, v1.16b, #8
        ext     v8.16b, v1.16b, v8.16b, #8
        usra    v24.2d, v8.2d, #0x1d
        ldr     q8, [x0, #0xd0]
        umlal2  v5.2d, v12.4s, v2.s[3]
        umlal   v5.2d, v18.2s, v2.s[0]
        ldp     d12, d29, [x1, #0x168]
        umlal2  v5.2d, v18.4s, v2.s[1]
        usra    v22.2d, v12.2d, #0x14
        umlal   v10.2d, v11.2s, v16.s[0]
        shl     v12.2d, v29.2d, #0x32
        umlal2  v10.2d, v11.4s, v16.s[2]
        ldp     q11, q18, [x2, #0x150]
        umlal   v5.2d, v11.2s, v14.s[2]
        ldp     d29, d30, [x1, #0x160]
        umlal2  v5.2d, v11.4s, v14.s[3]
        shl     v11.2d, v30.2d, #0x2c
        umlal   v5.2d, v18.2s, v14.s[0]
        usra    v13.2d, v29.2d, #0x1a
        umlal2  v5.2d, v18.4s, v14.s[1]
        uzp2    v18.2d, v4.2d, v6.2d
        usra    v13.2d, v11.2d, #6
        uzp1    v11.2d, v4.2d, v6.2d
        ldp     q4, q6, [x2, #0x170]
        umlal   v5.2d, v4.2s, v20.s[2]
        umlal2  v5.2d, v4.4s, v20.s[3]
        ldr     q4, [x0, #0xe0]
        umlal   v5.2d, v6.2s, v20.s[0]
        usra    v22.2d, v12.2d, #6
        umlal2  v5.2d, v6.4s, v20.s[1]
        ext     v12.16b, v8.16b, v1.16b, #8
        shl     v6.2d, v21.2d, #0x23
        ext     v17.16b, v17.16b, v15.16b, #8
        usra    v9.2d, v6.2d, #6
        ext     v15.16b, v15.16b, v21.16b, #8
        ldp     d6, d29, [x1, #0x170]
        usra    v3.2d, v6.2d, #0xe
        shl     v6.2d, v29.2d, #0x38
        ext     v21.16b, v21.16b, v18.16b, #8
        usra    v3.2d, v6.2d, #6
        uzp1    v6.2d, v26.2d, v13.2d
        shl     v29.2d, v18.2d, #0x23
        uzp2    v13.2d, v26.2d, v13.2d
        str     q23, [x0, #0x20]
        shl     v23.2d, v13.2d, #0x23
        usra    v6.2d, v23.2d, #6
        uzp2    v23.2d, v22.2d, v3.2d
        ldp     d26, d30, [x1, #0x178]
        usra    v10.2d, v26.2d, #8
        shl     v26.2d, v30.2d, #0x3e
        ldp     q30, q31, [x2, #0x190]
        umlal   v5.2d, v30.2s, v27.s[2]
        usra    v10.2d, v26.2d, #6
        umlal2  v5.2d, v30.4s, v27.s[3]
        usra    v11.2d, v29.2d, #6
        umlal   v5.2d, v31.2s, v27.s[0]
        usra    v9.2d, v15.2d, #0x1d
        and     v15.16b, v8.16b, v0.16b
        ext     v8.16b, v1.16b, v8.16b, #8
        usra    v15.2d, v28.2d, #0x1d
        and     v26.16b, v4.16b, v0.16b
        usra    v15.2d, v8.2d, #0x1d
        ldr     d8, [x1, #0x180]
        usra    v26.2d, v12.2d, #0x1d
        umlal2  v5.2d, v31.4s, v27.s[1]
        ldp     q12, q28, [x2, #0x370]
        umlal   v24.2d, v12.2s, v16.s[0]
        umlal2  v24.2d, v12.4s, v16.s[2]
        usra    v11.2d, v21.2d, #0x1d
        ldp     q12, q21, [x2, #0x140]
        umlal   v24.2d, v28.2s, v7.s[0]
        umlal2  v24.2d, v28.4s, v7.s[1]
        usra    v25.2d, v17.2d, #0x1d
        ldp     q17, q28, [x2, #0x160]
        umlal   v24.2d, v12.2s, v2.s[2]
        umlal2  v24.2d, v12.4s, v2.s[3]
        shl     v12.2d, v23.2d, #0x23
        umlal   v24.2d, v21.2s, v2.s[0]
        uzp1    v3.2d, v22.2d, v3.2d
        umlal2  v24.2d, v21.4s, v2.s[1]
        ldp     q21, q22, [x2, #0x380]
        umlal   v24.2d, v17.2s, v14.s[2]
        usra    v3.2d, v12.2d, #6
        umlal2  v24.2d, v17.4s, v14.s[3]
        ldp     q12, q17, [x2, #0x180]
        umlal   v15.2d, v21.2s, v16.s[0]
        str     q9, [x0, #0x40]
        umlal2  v15.2d, v21.4s, v16.s[2]
        ext     v9.16b, v13.16b, v23.16b, #8
        ldp     q21, q29, [x2, #0x1b0]
        umlal   v24.2d, v28.2s, v14.s[0]
        umlal2  v24.2d, v28.4s, v14.s[1]
        str     q25, [x0, #0x30]
        umlal   v24.2d, v12.2s, v20.s[2]
        ext     v13.16b, v18.16b, v13.16b, #8
        ldp     q18, q25, [x2, #0x150]
        umlal   v5.2d, v21.2s, v19.s[2]
        umlal2  v5.2d, v21.4s, v19.s[3]
        usra    v6.2d, v13.2d, #0x1d
        ldp     q13, q21, [x2, #0x170]
        umlal   v5.2d, v29.2s, v19.s[0]
        usra    v3.2d, v9.2d, #0x1d
        str     q11, [x0, #0x50]
        str     q6, [x0, #0x60]
        str     q3, [x0, #0x70]
        ldp     q11, q9, [x2, #0x1a0]
        ldp     q3, q6, [x2, #0x1c0]
        umlal2  v24.2d, v12.4s, v20.s[3]
        ext     v12.16b, v1.16b, v4.16b, #8
        umlal   v15.2d, v22.2s, v7.s[0]
        ext     v4.16b, v4.16b, v1.16b, #8
        umlal2  v15.2d, v22.4s, v7.s[1]
        shl     v8.2d, v8.2d, #4
        umlal   v24.2d, v17.2s, v20.s[0]
        usra    v26.2d, v12.2d, #0x1d
        umlal   v15.2d, v18.2s, v2.s[2]
        ldp     q12, q22, [x2, #0x190]
        umlal2  v15.2d, v18.4s, v2.s[3]
        umlal2  v5.2d, v29.4s, v19.s[1]
        usra    v5.2d, v8.2d, #6
        umlal2  v24.2d, v17.4s, v20.s[1]
        ldp     q8, q17, [x2, #0x390]
        umlal   v15.2d, v25.2s, v2.s[0]
        uzp2    v18.2d, v10.2d, v5.2d
        umlal   v24.2d, v11.2s, v27.s[2]
        shl     v28.2d, v18.2d, #0x23
        umlal2  v24.2d, v11.4s, v27.s[3]
        uzp1    v10.2d, v10.2d, v5.2d
        umlal   v24.2d, v9.2s, v27.s[0]
        usra    v10.2d, v28.2d, #6
        umlal2  v15.2d, v25.4s, v2.s[1]
        ldp     q11, q5, [x2, #0x1b0]
        umlal   v15.2d, v13.2s, v14.s[2]
        ldp     q25, q28, [x2, #0x160]
        umlal2  v15.2d, v13.4s, v14.s[3]
        ext     v13.16b, v23.16b, v18.16b, #8
        umlal2  v24.2d, v9.4s, v27.s[1]
        ldp     d9, d23, [x1, #0x180]
        umlal   v24.2d, v3.2s, v19.s[2]
        usra    v10.2d, v13.2d, #0x1d
        umlal2  v24.2d, v3.4s, v19.s[3]
        ldp     q13, q3, [x2, #0x180]
        umlal   v15.2d, v21.2s, v14.s[0]
        str     q10, [x0, #0x80]
        ldr     q10, [x0, #0xf0]
        umlal   v26.2d, v8.2s, v16.s[0]
        umlal2  v15.2d, v21.4s, v14.s[1]
        ext     v21.16b, v10.16b, v1.16b, #8
        umlal   v15.2d, v12.2s, v20.s[2]
        shl     v23.2d, v23.2d, #0xa
        umlal   v24.2d, v6.2s, v19.s[0]
        umlal2  v24.2d, v6.4s, v19.s[1]
        usra    v24.2d, v9.2d, #0x3c
        umlal2  v26.2d, v8.4s, v16.s[2]
        ldp     q8, q9, [x2, #0x1d0]
        umlal   v26.2d, v17.2s, v7.s[0]
        and     v6.16b, v10.16b, v0.16b
        umlal2  v15.2d, v12.4s, v20.s[3]
        usra    v6.2d, v4.2d, #0x1d
        umlal   v15.2d, v22.2s, v20.s[0]
        ldp     q12, q4, [x2, #0x3a0]
        umlal2  v26.2d, v17.4s, v7.s[1]
        ext     v10.16b, v1.16b, v10.16b, #8
        umlal   v26.2d, v25.2s, v2.s[2]
        usra    v24.2d, v23.2d, #6
        umlal2  v26.2d, v25.4s, v2.s[3]
        ldp     q17, q23, [x2, #0x1a0]
        umlal   v26.2d, v28.2s, v2.s[0]
        umlal2  v15.2d, v22.4s, v20.s[1]
        usra    v6.2d, v10.2d, #0x1d
        ldp     q10, q22, [x2, #0x170]
        umlal   v15.2d, v11.2s, v27.s[2]
        ldr     q25, [x0, #0x100]
        umlal2  v26.2d, v28.4s, v2.s[1]
        and     v28.16b, v25.16b, v0.16b
        umlal   v26.2d, v13.2s, v14.s[2]
        usra    v28.2d, v21.2d, #0x1d
        umlal2  v15.2d, v11.4s, v27.s[3]
        ldp     d11, d21, [x1, #0x188]
        umlal   v15.2d, v5.2s, v27.s[0]
        shl     v21.2d, v21.2d, #0x10
        umlal2  v15.2d, v5.4s, v27.s[1]
        ext     v5.16b, v1.16b, v25.16b, #8
        umlal   v15.2d, v8.2s, v19.s[2]
        ext     v25.16b, v25.16b, v1.16b, #8
        umlal2  v15.2d, v8.4s, v19.s[3]
        usra    v28.2d, v5.2d, #0x1d
        umlal2  v26.2d, v13.4s, v14.s[3]
        ldp     q13, q8, [x2, #0x1c0]
        umlal   v26.2d, v3.2s, v14.s[0]
        umlal2  v26.2d, v3.4s, v14.s[1]
        ldp     q3, q5, [x2, #0x1e0]
        umlal   v26.2d, v17.2s, v20.s[2]
        umlal   v15.2d, v9.2s, v19.s[0]
        umlal   v6.2d, v12.2s, v16.s[0]
        umlal2  v6.2d, v12.4s, v16.s[2]
        umlal   v6.2d, v4.2s, v7.s[0]
        ldp     q12, q29, [x2, #0x190]
        umlal2  v15.2d, v9.4s, v19.s[1]
        umlal2  v6.2d, v4.4s, v7.s[1]
        usra    v15.2d, v11.2d, #0x36
        umlal   v6.2d, v10.2s, v2.s[2]
        ldp     q11, q9, [x2, #0x3b0]
        umlal2  v6.2d, v10.4s, v2.s[3]
        usra    v15.2d, v21.2d, #6
        umlal2  v26.2d, v17.4s, v20.s[3]
        uzp1    v10.2d, v24.2d, v15.2d
        umlal   v26.2d, v23.2s, v20.s[0]
        ldp     q4, q17, [x2, #0x1b0]
        umlal2  v26.2d, v23.4s, v20.s[1]
        uzp2    v15.2d, v24.2d, v15.2d
        umlal   v26.2d, v13.2s, v27.s[2]
        ldp     q21, q23, [x2, #0x180]
        umlal   v6.2d, v22.2s, v2.s[0]
        ext     v18.16b, v18.16b, v15.16b, #8
        umlal2  v26.2d, v13.4s, v27.s[3]
        shl     v13.2d, v15.2d, #0x23
        umlal2  v6.2d, v22.4s, v2.s[1]
        usra    v10.2d, v13.2d, #6
        umlal   v6.2d, v12.2s, v14.s[2]
        ldp     q13, q22, [x2, #0x1d0]
        umlal2  v6.2d, v12.4s, v14.s[3]
        usra    v10.2d, v18.2d, #0x1d
        umlal   v6.2d, v29.2s, v14.s[0]
        ldp     d12, d18, [x1, #0x190]
        umlal   v26.2d, v8.2s, v27.s[0]
        str     q10, [x0, #0x90]
        umlal2  v26.2d, v8.4s, v27.s[1]
        ldr     q10, [x0, #0x110]
        umlal   v26.2d, v3.2s, v19.s[2]
        shl     v8.2d, v18.2d, #0x16
        umlal2  v26.2d, v3.4s, v19.s[3]
        ldp     q3, q18, [x2, #0x1a0]
        umlal2  v6.2d, v29.4s, v14.s[1]
        and     v0.16b, v10.16b, v0.16b
        umlal   v28.2d, v11.2s, v16.s[0]
        usra    v0.2d, v25.2d, #0x1d
        umlal   v26.2d, v5.2s, v19.s[0]
        ldp     q24, q25, [x2, #0x1f0]
        umlal2  v26.2d, v5.4s, v19.s[1]
        usra    v26.2d, v12.2d, #0x30
        umlal2  v28.2d, v11.4s, v16.s[2]
        ldp     q11, q12, [x2, #0x3c0]
        umlal   v28.2d, v9.2s, v7.s[0]
        ext     v5.16b, v1.16b, v10.16b, #8
        usra    v0.2d, v5.2d, #0x1d
        umlal   v6.2d, v4.2s, v20.s[2]
        umlal2  v6.2d, v4.4s, v20.s[3]
        ldp     q4, q5, [x2, #0x1c0]
        umlal   v6.2d, v17.2s, v20.s[0]
        usra    v26.2d, v8.2d, #6
        umlal2  v6.2d, v17.4s, v20.s[1]
        ldp     q8, q17, [x2, #0x190]
        umlal2  v28.2d, v9.4s, v7.s[1]
        ext     v10.16b, v10.16b, v1.16b, #8
        umlal   v28.2d, v21.2s, v2.s[2]
        ldp     d9, d1, [x1, #0x198]
        umlal2  v28.2d, v21.4s, v2.s[3]
        shl     v1.2d, v1.2d, #0x1c
        umlal   v28.2d, v23.2s, v2.s[0]
        umlal2  v28.2d, v23.4s, v2.s[1]
        ldp     q21, q23, [x2, #0x1e0]
        umlal   v6.2d, v13.2s, v27.s[2]
        umlal2  v6.2d, v13.4s, v27.s[3]
        umlal   v6.2d, v22.2s, v27.s[0]
        umlal2  v6.2d, v22.4s, v27.s[1]
        ldp     q13, q22, [x2, #0x3d0]
        umlal   v28.2d, v3.2s, v14.s[2]
        umlal   v6.2d, v24.2s, v19.s[2]
        umlal2  v6.2d, v24.4s, v19.s[3]
        umlal   v6.2d, v25.2s, v19.s[0]
        umlal   v0.2d, v11.2s, v16.s[0]
        umlal2  v28.2d, v3.4s, v14.s[3]
        ldp     q3, q24, [x2, #0x1b0]
        umlal   v28.2d, v18.2s, v14.s[0]
        umlal2  v28.2d, v18.4s, v14.s[1]
        umlal2  v6.2d, v25.4s, v19.s[1]
        ldp     q18, q25, [x2, #0x200]
        umlal   v28.2d, v4.2s, v20.s[2]
        usra    v6.2d, v9.2d, #0x2a
        umlal2  v0.2d, v11.4s, v16.s[2]
        ldp     q11, q9, [x2, #0x1a0]
        umlal2  v28.2d, v4.4s, v20.s[3]
        usra    v6.2d, v1.2d, #6
        umlal   v0.2d, v12.2s, v7.s[0]
        ldp     q1, q4, [x2, #0x1d0]
        umlal2  v0.2d, v12.4s, v7.s[1]
        uzp1    v12.2d, v26.2d, v6.2d
        umlal   v28.2d, v5.2s, v20.s[0]
        uzp2    v6.2d, v26.2d, v6.2d
        umlal2  v28.2d, v5.4s, v20.s[1]
        shl     v5.2d, v6.2d, #0x23
        umull   v26.2d, v13.2s, v16.s[0]
        ext     v15.16b, v15.16b, v6.16b, #8
        umlal   v0.2d, v8.2s, v2.s[2]
        usra    v12.2d, v5.2d, #6
        umlal2  v0.2d, v8.4s, v2.s[3]
        ldp     d8, d5, [x1, #0x1a0]
        umlal   v0.2d, v17.2s, v2.s[0]
        usra    v12.2d, v15.2d, #0x1d
        umlal   v28.2d, v21.2s, v27.s[2]
        str     q12, [x0, #0xa0]
        umlal2  v28.2d, v21.4s, v27.s[3]
        shl     v15.2d, v5.2d, #0x22
        umlal   v28.2d, v23.2s, v27.s[0]
        ldp     q12, q5, [x2, #0x1f0]
        umlal2  v0.2d, v17.4s, v2.s[1]
        ldp     q17, q21, [x2, #0x1c0]
        umlal2  v28.2d, v23.4s, v27.s[1]
        ldr     q23, [x2, #0x230]
        umlal   v0.2d, v3.2s, v14.s[2]
        umlal2  v26.2d, v13.4s, v16.s[2]
        umlal   v28.2d, v18.2s, v19.s[2]
        umlal2  v0.2d, v3.4s, v14.s[3]
        ldp     q13, q3, [x2, #0x1e0]
        umlal   v0.2d, v24.2s, v14.s[0]
        umlal2  v0.2d, v24.4s, v14.s[1]
        umlal   v26.2d, v22.2s, v7.s[0]
        umlal2  v28.2d, v18.4s, v19.s[3]
        ldp     q18, q24, [x2, #0x3e0]
        umlal   v28.2d, v25.2s, v19.s[0]
        umlal2  v28.2d, v25.4s, v19.s[1]
        usra    v28.2d, v8.2d, #0x24
        umlal2  v26.2d, v22.4s, v7.s[1]
        ldp     q8, q22, [x2, #0x210]
        umlal   v26.2d, v11.2s, v2.s[2]
        usra    v28.2d, v15.2d, #6
        umlal2  v26.2d, v11.4s, v2.s[3]
        ldp     q15, q11, [x2, #0x200]
        umlal   v0.2d, v1.2s, v20.s[2]
        umlal2  v0.2d, v1.4s, v20.s[3]
        ldp     q1, q25, [x2, #0x1b0]
        umlal   v0.2d, v4.2s, v20.s[0]
        umlal   v26.2d, v9.2s, v2.s[0]
        umlal2  v0.2d, v4.4s, v20.s[1]
        umlal   v0.2d, v12.2s, v27.s[2]
        umlal2  v0.2d, v12.4s, v27.s[3]
        umlal2  v26.2d, v9.4s, v2.s[1]
        ldr     q9, [x2, #0x400]
        umlal   v26.2d, v17.2s, v14.s[2]
        ldp     q12, q4, [x2, #0x220]
        umlal2  v26.2d, v17.4s, v14.s[3]
        ldp     d17, d29, [x1, #0x1a8]
        umlal   v26.2d, v21.2s, v14.s[0]
        shl     v29.2d, v29.2d, #0x28
        umlal2  v26.2d, v21.4s, v14.s[1]
        umlal   v26.2d, v13.2s, v20.s[2]
        umlal2  v26.2d, v13.4s, v20.s[3]
        umlal   v0.2d, v5.2s, v27.s[0]
        umull   v13.2d, v18.2s, v16.s[0]
        umlal2  v13.2d, v18.4s, v16.s[2]
        umlal2  v0.2d, v5.4s, v27.s[1]
        umlal   v0.2d, v8.2s, v19.s[2]
        umlal2  v0.2d, v8.4s, v19.s[3]
        ldp     q8, q5, [x2, #0x1d0]
        umlal   v0.2d, v22.2s, v19.s[0]
        umlal2  v0.2d, v22.4s, v19.s[1]
        usra    v0.2d, v17.2d, #0x1e
        ldp     q17, q18, [x2, #0x3f0]
        umlal   v13.2d, v24.2s, v7.s[0]
        usra    v0.2d, v29.2d, #6
        umlal2  v13.2d, v24.4s, v7.s[1]
        ldp     q21, q22, [x2, #0x1f0]
        umlal   v26.2d, v3.2s, v20.s[0]
        uzp2    v24.2d, v28.2d, v0.2d
        umlal2  v26.2d, v3.4s, v20.s[1]
        shl     v3.2d, v24.2d, #0x23
        umlal   v26.2d, v15.2s, v27.s[2]
        uzp1    v0.2d, v28.2d, v0.2d
        umlal   v13.2d, v1.2s, v2.s[2]
        usra    v0.2d, v3.2d, #6
        umlal2  v13.2d, v1.4s, v2.s[3]
        ldp     d1, d3, [x1, #0x1b0]
        umlal2  v26.2d, v15.4s, v27.s[3]
        ldp     q15, q28, [x2, #0x1c0]
        umlal   v26.2d, v11.2s, v27.s[0]
        ext     v6.16b, v6.16b, v24.16b, #8
        umlal2  v26.2d, v11.4s, v27.s[1]
        shl     v11.2d, v3.2d, #0x2e
        umlal   v13.2d, v25.2s, v2.s[0]
        usra    v0.2d, v6.2d, #0x1d
        umlal2  v13.2d, v25.4s, v2.s[1]
        ldp     q3, q6, [x2, #0x210]
        umlal   v26.2d, v12.2s, v19.s[2]
        str     q0, [x0, #0xb0]
        umull   v0.2d, v17.2s, v16.s[0]
        ldr     q25, [x2, #0x410]
        umlal2  v26.2d, v12.4s, v19.s[3]
        umlal   v26.2d, v4.2s, v19.s[0]
        ldr     q12, [x2, #0x410]
        umlal2  v26.2d, v4.4s, v19.s[1]
        usra    v26.2d, v10.2d, #0x1d
        umlal   v13.2d, v8.2s, v14.s[2]
        usra    v26.2d, v1.2d, #0x18
        umlal2  v13.2d, v8.4s, v14.s[3]
        ldp     q10, q8, [x2, #0x1e0]
        umlal   v13.2d, v5.2s, v14.s[0]
        usra    v26.2d, v11.2d, #6
        umlal2  v13.2d, v5.4s, v14.s[1]
        ldp     q11, q1, [x2, #0x200]
        umlal   v13.2d, v21.2s, v20.s[2]
        ldp     d4, d5, [x1, #0x1b8]
        umlal2  v13.2d, v21.4s, v20.s[3]
        shl     v5.2d, v5.2d, #0x34
        umlal   v13.2d, v22.2s, v20.s[0]
        ldr     q21, [x2, #0x420]
        umlal2  v0.2d, v17.4s, v16.s[2]
        ldr     q17, [x2, #0x420]
        umlal   v0.2d, v18.2s, v7.s[0]
        umlal2  v0.2d, v18.4s, v7.s[1]
        ldr     q18, [x2, #0x230]
        umlal2  v13.2d, v22.4s, v20.s[1]
        ldr     q22, [x2, #0x430]
        umlal   v0.2d, v15.2s, v2.s[2]
        umlal2  v0.2d, v15.4s, v2.s[3]
        ldr     d15, [x1, #0x1c8]
        umlal   v0.2d, v28.2s, v2.s[0]
        umlal2  v0.2d, v28.4s, v2.s[1]
        ldr     d28, [x1, #0x1d0]
        umlal   v13.2d, v3.2s, v27.s[2]
        shl     v28.2d, v28.2d, #6
        ldr     q29, [x2, #0x230]
        umlal2  v13.2d, v3.4s, v27.s[3]
        umlal   v13.2d, v6.2s, v27.s[0]
        umlal   v0.2d, v10.2s, v14.s[2]
        umlal2  v13.2d, v6.4s, v27.s[1]
        umull   v3.2d, v9.2s, v16.s[0]
        umlal2  v0.2d, v10.4s, v14.s[3]
        umlal   v0.2d, v8.2s, v14.s[0]
        umlal   v13.2d, v23.2s, v19.s[2]
        umlal2  v13.2d, v23.4s, v19.s[3]
        ldp     q10, q6, [x2, #0x1d0]
        umlal2  v0.2d, v8.4s, v14.s[1]
        ldp     q8, q19, [x2, #0x220]
        umlal   v0.2d, v11.2s, v20.s[2]
        usra    v13.2d, v4.2d, #0x12
        umlal2  v3.2d, v9.4s, v16.s[2]
        ldp     q9, q4, [x2, #0x1f0]
        umlal2  v0.2d, v11.4s, v20.s[3]
        umlal   v3.2d, v25.2s, v7.s[0]
        usra    v13.2d, v5.2d, #6
        uzp2    v11.2d, v26.2d, v13.2d
        umlal2  v3.2d, v25.4s, v7.s[1]
        shl     v5.2d, v11.2d, #0x23
        umlal   v0.2d, v1.2s, v20.s[0]
        ext     v23.16b, v24.16b, v11.16b, #8
        umlal2  v0.2d, v1.4s, v20.s[1]
        ldp     d1, d24, [x1, #0x1c0]
        umlal   v3.2d, v10.2s, v2.s[2]
        uzp1    v13.2d, v26.2d, v13.2d
        umlal   v0.2d, v8.2s, v27.s[2]
        usra    v13.2d, v5.2d, #6
        umlal2  v0.2d, v8.4s, v27.s[3]
        ldp     q8, q5, [x2, #0x210]
        umlal   v0.2d, v19.2s, v27.s[0]
        usra    v13.2d, v23.2d, #0x1d
        umlal2  v3.2d, v10.4s, v2.s[3]
        ldp     q10, q23, [x2, #0x1e0]
        umlal   v3.2d, v6.2s, v2.s[0]
        shl     v24.2d, v24.2d, #0x3a
        umlal2  v3.2d, v6.4s, v2.s[1]
        str     q13, [x0, #0xc0]
        umull   v13.2d, v12.2s, v16.s[0]
        ldr     q6, [x2, #0x430]
        umlal2  v0.2d, v19.4s, v27.s[1]
        usra    v0.2d, v1.2d, #0xc
        umlal   v3.2d, v9.2s, v14.s[2]
        usra    v0.2d, v24.2d, #6
        umlal2  v3.2d, v9.4s, v14.s[3]
        ldp     q9, q1, [x2, #0x200]
        umlal2  v13.2d, v12.4s, v16.s[2]
        ldp     q12, q19, [x2, #0x1f0]
        umlal   v3.2d, v4.2s, v14.s[0]
        ldp     q24, q25, [x2, #0x220]
        umlal   v13.2d, v21.2s, v7.s[0]
        umlal2  v13.2d, v21.4s, v7.s[1]
        ldr     q21, [x2, #0x440]
        umlal   v13.2d, v10.2s, v2.s[2]
        umlal2  v3.2d, v4.4s, v14.s[1]
        ldr     q4, [x2, #0x440]
        umlal   v3.2d, v8.2s, v20.s[2]
        umlal2  v13.2d, v10.4s, v2.s[3]
        ldr     q10, [x2, #0x450]
        umlal2  v3.2d, v8.4s, v20.s[3]
        ldr     q8, [x2, #0x450]
        umlal   v3.2d, v5.2s, v20.s[0]
        umlal2  v3.2d, v5.4s, v20.s[1]
        ldr     q5, [x2, #0x230]
        umlal   v3.2d, v18.2s, v27.s[2]
        umlal   v13.2d, v23.2s, v2.s[0]
        umlal2  v3.2d, v18.4s, v27.s[3]
        ldp     q18, q26, [x2, #0x210]
        usra    v3.2d, v15.2d, #6
        umull   v15.2d, v17.2s, v16.s[0]
        umlal2  v15.2d, v17.4s, v16.s[2]
        uzp1    v17.2d, v0.2d, v3.2d
        umlal2  v13.2d, v23.4s, v2.s[1]
        uzp2    v0.2d, v0.2d, v3.2d
        ldp     q3, q23, [x2, #0x200]
        umlal   v13.2d, v9.2s, v14.s[2]
        umlal2  v13.2d, v9.4s, v14.s[3]
        shl     v9.2d, v0.2d, #0x23
        umlal   v15.2d, v22.2s, v7.s[0]
        ext     v11.16b, v11.16b, v0.16b, #8
        umlal2  v15.2d, v22.4s, v7.s[1]
        ldr     q22, [x2, #0x460]
        umlal   v15.2d, v12.2s, v2.s[2]
        usra    v17.2d, v9.2d, #6
        ldp     q9, q27, [x2, #0x210]
        umlal2  v15.2d, v12.4s, v2.s[3]
        usra    v17.2d, v11.2d, #0x1d
        ldp     q11, q12, [x2, #0x220]
        umlal   v13.2d, v1.2s, v14.s[0]
        str     q17, [x0, #0xd0]
        umlal2  v13.2d, v1.4s, v14.s[1]
        ldr     q1, [x2, #0x460]
        umull   v17.2d, v6.2s, v16.s[0]
        umlal   v13.2d, v24.2s, v20.s[2]
        umlal   v15.2d, v19.2s, v2.s[0]
        umlal2  v15.2d, v19.4s, v2.s[1]
        umlal   v15.2d, v18.2s, v14.s[2]
        umlal2  v13.2d, v24.4s, v20.s[3]
        ldr     q19, [x2, #0x470]
        umlal2  v17.2d, v6.4s, v16.s[2]
        ldr     q6, [x2, #0x230]
        umlal   v13.2d, v25.2s, v20.s[0]
        umlal2  v15.2d, v18.4s, v14.s[3]
        ldr     q18, [x2, #0x470]
        umlal   v15.2d, v26.2s, v14.s[0]
        umlal2  v15.2d, v26.4s, v14.s[1]
        ldr     d24, [x1, #0x1f8]
        umlal   v17.2d, v21.2s, v7.s[0]
        umlal2  v17.2d, v21.4s, v7.s[1]
        movi    v21.2d, #0000000000000000
        umlal   v17.2d, v3.2s, v2.s[2]
        umlal   v15.2d, v29.2s, v20.s[2]
        umlal2  v13.2d, v25.4s, v20.s[1]
        usra    v13.2d, v28.2d, #6
        ldp     d25, d26, [x1, #0x1d0]
        shl     v26.2d, v26.2d, #0xc
        umlal2  v15.2d, v29.4s, v20.s[3]
        ldp     q20, q28, [x2, #0x220]
        umlal2  v17.2d, v3.4s, v2.s[3]
        usra    v15.2d, v25.2d, #0x3a
        umull   v3.2d, v4.2s, v16.s[0]
        usra    v15.2d, v26.2d, #6
        umlal   v17.2d, v23.2s, v2.s[0]
        ldp     d25, d26, [x1, #0x1d8]
        umlal2  v17.2d, v23.4s, v2.s[1]
        shl     v23.2d, v26.2d, #0x12
        umlal2  v3.2d, v4.4s, v16.s[2]
        uzp2    v4.2d, v13.2d, v15.2d
        umlal   v17.2d, v11.2s, v14.s[2]
        uzp1    v15.2d, v13.2d, v15.2d
        umlal   v3.2d, v8.2s, v7.s[0]
        ldp     d26, d13, [x1, #0x1e0]
        umlal2  v17.2d, v11.4s, v14.s[3]
        ext     v11.16b, v0.16b, v4.16b, #8
        umlal2  v3.2d, v8.4s, v7.s[1]
        ldp     d8, d0, [x1, #0x1e8]
        umlal   v3.2d, v9.2s, v2.s[2]
        shl     v29.2d, v4.2d, #0x23
        umlal2  v3.2d, v9.4s, v2.s[3]
        shl     v9.2d, v13.2d, #0x18
        umull   v30.2d, v10.2s, v16.s[0]
        usra    v15.2d, v29.2d, #6
        umlal   v3.2d, v27.2s, v2.s[0]
        usra    v15.2d, v11.2d, #0x1d
        umlal2  v3.2d, v27.4s, v2.s[1]
        ldp     d27, d11, [x1, #0x1f0]
        umlal   v17.2d, v12.2s, v14.s[0]
        str     q15, [x0, #0xe0]
        umlal2  v17.2d, v12.4s, v14.s[1]
        usra    v17.2d, v25.2d, #0x34
        umlal   v3.2d, v5.2s, v14.s[2]
        usra    v17.2d, v23.2d, #6
        umlal2  v30.2d, v10.4s, v16.s[2]
        shl     v12.2d, v11.2d, #0x24
        umull   v23.2d, v22.2s, v16.s[0]
        shl     v0.2d, v0.2d, #0x1e
        umlal   v30.2d, v1.2s, v7.s[0]
        ldr     d15, [sp, #0x218]
        .cfi_restore 79
        umlal2  v30.2d, v1.4s, v7.s[1]
        ldp     d10, d11, [sp, #0x1f0]
        .cfi_restore 74
        .cfi_restore 75
        umlal   v30.2d, v20.2s, v2.s[2]
        ldr     d13, [sp, #0x208]
        .cfi_restore 77
        umlal2  v3.2d, v5.4s, v14.s[3]
        usra    v3.2d, v26.2d, #0x2e
        umlal2  v30.2d, v20.4s, v2.s[3]
        usra    v3.2d, v9.2d, #6
        umlal   v30.2d, v28.2s, v2.s[0]
        uzp2    v9.2d, v17.2d, v3.2d
        umlal2  v23.2d, v22.4s, v16.s[2]
        uzp1    v14.2d, v17.2d, v3.2d
        umlal   v23.2d, v19.2s, v7.s[0]
        shl     v1.2d, v9.2d, #0x23
        umlal2  v30.2d, v28.4s, v2.s[1]
        usra    v30.2d, v8.2d, #0x28
        usra    v30.2d, v0.2d, #6
        umlal2  v23.2d, v19.4s, v7.s[1]
        umlal   v23.2d, v6.2s, v2.s[2]
        usra    v14.2d, v1.2d, #6
        umlal2  v23.2d, v6.4s, v2.s[3]
        usra    v23.2d, v27.2d, #0x22
        umull   v8.2d, v18.2s, v16.s[0]
        usra    v23.2d, v12.2d, #6
        umlal2  v8.2d, v18.4s, v16.s[2]
        usra    v8.2d, v24.2d, #0x1c
        uzp2    v12.2d, v30.2d, v23.2d
        uzp2    v0.2d, v8.2d, v21.2d
        ext     v1.16b, v4.16b, v9.16b, #8
        usra    v14.2d, v1.2d, #0x1d
        str     q14, [x0, #0xf0]
        uzp1    v14.2d, v8.2d, v21.2d
        uzp1    v1.2d, v30.2d, v23.2d
        shl     v8.2d, v0.2d, #0x23
        shl     v2.2d, v12.2d, #0x23
        ext     v3.16b, v9.16b, v12.16b, #8
        usra    v1.2d, v2.2d, #6
        ext     v12.16b, v12.16b, v0.16b, #8
        usra    v14.2d, v8.2d, #6
        ldp     d8, d9, [sp, #0x1e0]
        .cfi_restore 72
        .cfi_restore 73
        usra    v14.2d, v12.2d, #0x1d
        str     q14, [x0, #0x110]
        usra    v1.2d, v3.2d, #0x1d
        ldr     d14, [sp, #0x210]
        .cfi_restore 78
        str     q1, [x0, #0x100]
        ldr     d12, [sp, #0x200]
        .cfi_restore 76
        add     sp, sp, #0x270
        .cfi_adjust_cfa_offset -624
        ret
END_COMPOSITE(karat_step_sqr_32_aarch64)

NOTES

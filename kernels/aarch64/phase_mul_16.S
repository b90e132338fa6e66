/* karat_phase_mul_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2500 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 887.0 cycles instead of 1726.0, bound 756.0 (simulated, one run after another); 2330 of 2992 instructions have another place.
 * Made from code with the SHA-256 e432238ab20abe55336b8ea6d7007cbc9f11248dc90c523de0d93db216133a63.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.16b, #0xff
        ushr    v0.2d, v0.2d, #0x23
        ldr     d1, [x1]
        ldp     d2, d3, [x1]
        ldp     d4, d5, [x1, #0x10]
        movi    v6.2d, #0000000000000000
        ldp     q7, q16, [x2]
        ldp     d17, d18, [x1, #8]
        ldp     q19, q20, [x2, #0x20]
        ushr    v21.2d, v1.2d, #0x1d
        ushr    v2.2d, v2.2d, #0x3a
        ldp     q22, q23, [x2, #0x60]
        shl     v3.2d, v3.2d, #0xc
        uzp1    v1.2d, v1.2d, v21.2d
        ldp     x7, x8, [x5]
        shl     v18.2d, v18.2d, #0x12
        ldp     x9, x10, [x5, #8]
        usra    v2.2d, v3.2d, #6
        and     v1.16b, v1.16b, v0.16b
        ldp     x11, x12, [x5, #0x10]
        ldp     q3, q21, [x2, #0x40]
        ushr    v17.2d, v17.2d, #0x34
        umlal   v2.2d, v7.2s, v1.s[0]
        shl     v5.2d, v5.2d, #0x18
        ldp     x13, x14, [x5, #0x18]
        lsl     x8, x8, #0x3a
        umull   v24.2d, v19.2s, v1.s[0]
        lsr     x9, x9, #6
        ldp     x15, x16, [x5, #0x20]
        adds    x7, x7, x8
        umull   v25.2d, v20.2s, v1.s[0]
        lsl     x8, x10, #0x34
        lsr     x10, x11, #0xc
        lsl     x11, x12, #0x2e
        lsr     x12, x15, #0x18
        adcs    x8, x9, x8
        umlal2  v2.2d, v7.4s, v1.s[2]
        lsr     x9, x13, #0x12
        umlal2  v25.2d, v20.4s, v1.s[2]
        lsl     x13, x14, #0x28
        umlal2  v24.2d, v19.4s, v1.s[2]
        ldr     x14, [x5, #0x58]
        adcs    x10, x10, x11
        ext     v7.16b, v6.16b, v2.16b, #8
        usra    v17.2d, v18.2d, #6
        ldp     x11, x15, [x5, #0x28]
        adcs    x9, x9, x13
        usra    v24.2d, v4.2d, #0x2e
        umull   v4.2d, v3.2s, v1.s[0]
        ldp     x13, x17, [x5, #0x30]
        lsl     x16, x16, #0x22
        usra    v2.2d, v7.2d, #0x1d
        umull   v7.2d, v21.2s, v1.s[0]
        str     x9, [sp, #0x3e8]
        str     x10, [sp, #0x3e0]
        ldp     x9, x10, [x5, #0x40]
        adcs    x12, x12, x16
        umull   v18.2d, v22.2s, v1.s[0]
        str     x12, [sp, #0x3d8]
        ldp     x16, x12, [x5, #0x38]
        lsl     x15, x15, #0x1c
        lsr     x11, x11, #0x1e
        umlal2  v4.2d, v3.4s, v1.s[2]
        lsl     x17, x17, #0x16
        lsr     x13, x13, #0x24
        adcs    x11, x11, x15
        ext     v3.16b, v2.16b, v6.16b, #8
        adcs    x13, x13, x17
        and     v2.16b, v2.16b, v0.16b
        usra    v17.2d, v3.2d, #0x1d
        lsr     x15, x16, #0x2a
        lsl     x12, x12, #0x10
        usra    v24.2d, v5.2d, #6
        umlal2  v7.2d, v21.4s, v1.s[2]
        lsr     x9, x9, #0x30
        adcs    x12, x15, x12
        umlal2  v18.2d, v22.4s, v1.s[2]
        lsl     x10, x10, #0xa
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        ldp     x19, x20, [x5, #0x48]
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umlal   v17.2d, v16.2s, v1.s[0]
        lsr     x19, x19, #0x36
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        umlal2  v17.2d, v16.4s, v1.s[2]
        adcs    x27, x9, x10
        ldp     x28, x25, [x5, #0x58]
        ldp     d8, d9, [x1, #0x18]
        lsl     x26, x20, #4
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        orr     x19, x19, x14, lsl #62
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        adcs    x19, x19, x26
        umull   v10.2d, v23.2s, v1.s[0]
        ldp     q11, q12, [x2, #0x80]
        lsr     x28, x28, #2
        lsl     x25, x25, #0x38
        ldp     q13, q14, [x2]
        orr     x20, x25, x20, lsr #60
        ldp     q15, q3, [x2, #0xa0]
        ldr     x26, [sp, #0x3e0]
        ldr     x21, [sp, #0x3e8]
        adcs    x20, x28, x20
        usra    v25.2d, v8.2d, #0x28
        ldp     q8, q5, [x2, #0x20]
        shl     v9.2d, v9.2d, #0x1e
        stp     x7, x8, [x4]
        ldp     x28, x25, [x5, #0x60]
        umlal2  v10.2d, v23.4s, v1.s[2]
        ldp     d16, d19, [x1, #0x20]
        umull   v20.2d, v11.2s, v1.s[0]
        umlal   v17.2d, v13.2s, v2.s[0]
        usra    v25.2d, v9.2d, #6
        stp     x26, x21, [x4, #0x10]
        ldp     q9, q21, [x2, #0xc0]
        umlal2  v17.2d, v13.4s, v2.s[2]
        ldp     x22, x23, [x5, #0x68]
        shl     v13.2d, v19.2d, #0x24
        lsr     x28, x28, #8
        umlal   v4.2d, v5.2s, v2.s[0]
        ldp     q19, q22, [x2, #0x40]
        lsl     x25, x25, #0x32
        umlal   v25.2d, v8.2s, v2.s[0]
        ldp     q23, q26, [x2]
        adcs    x28, x28, x25
        umlal2  v4.2d, v5.4s, v2.s[2]
        ldp     d5, d27, [x1, #0x28]
        ext     v28.16b, v6.16b, v17.16b, #8
        ldp     x25, x24, [x5, #0x70]
        umlal2  v25.2d, v8.4s, v2.s[2]
        lsl     x23, x23, #0x2c
        lsr     x22, x22, #0xe
        umlal   v7.2d, v19.2s, v2.s[0]
        ldp     q8, q29, [x2, #0x20]
        lsr     x25, x25, #0x14
        adcs    x22, x22, x23
        usra    v17.2d, v28.2d, #0x1d
        umull   v28.2d, v12.2s, v1.s[0]
        ldp     x23, x9, [x6, #0x20]
        usra    v4.2d, v16.2d, #0x22
        umlal2  v20.2d, v11.4s, v1.s[2]
        ldp     x10, x14, [x5, #0x80]
        umull   v11.2d, v15.2s, v1.s[0]
        ldp     x15, x16, [x6]
        lsl     x24, x24, #0x26
        shl     v16.2d, v27.2d, #0x2a
        adcs    x25, x25, x24
        ldp     x24, x17, [x5, #0x78]
        ext     v27.16b, v17.16b, v6.16b, #8
        and     v17.16b, v17.16b, v0.16b
        ldp     x9, x23, [x6, #0x10]
        usra    v4.2d, v13.2d, #6
        umlal2  v7.2d, v19.4s, v2.s[2]
        lsr     x10, x10, #0x20
        ldp     x23, x9, [x6, #0x30]
        usra    v24.2d, v27.2d, #0x1d
        umlal   v18.2d, v22.2s, v2.s[0]
        mul     x9, x7, x16
        ldp     q13, q19, [x2, #0xe0]
        lsl     x14, x14, #0x1a
        umlal2  v18.2d, v22.4s, v2.s[2]
        ldp     q22, q27, [x2, #0x60]
        umlal2  v28.2d, v12.4s, v1.s[2]
        lsl     x17, x17, #0x20
        ldp     d12, d30, [x1, #0x30]
        lsr     x24, x24, #0x1a
        ldr     x23, [sp, #0x3d8]
        usra    v7.2d, v5.2d, #0x1c
        umlal   v4.2d, v8.2s, v17.s[0]
        adcs    x24, x24, x17
        umulh   x17, x7, x15
        ldp     q5, q31, [x2, #0x80]
        umlal   v24.2d, v14.2s, v2.s[0]
        umlal2  v24.2d, v14.4s, v2.s[2]
        adcs    x10, x10, x14
        subs    x14, x7, x26
        umlal   v24.2d, v23.2s, v17.s[0]
        sbcs    x21, x8, x21
        stp     x23, x11, [x4, #0x20]
        ldr     x23, [x6, #0x10]
        umlal2  v24.2d, v23.4s, v17.s[2]
        usra    v7.2d, v16.2d, #6
        csetm   x11, lo
        subs    x15, x23, x15
        ldr     x23, [x6, #0x18]
        umlal2  v4.2d, v8.4s, v17.s[2]
        ldp     q8, q14, [x2, #0xa0]
        sbcs    x23, x23, x16
        umlal   v10.2d, v22.2s, v2.s[0]
        shl     v16.2d, v30.2d, #0x30
        eor     x14, x14, x11
        csetm   x26, lo
        umlal2  v11.2d, v15.4s, v1.s[2]
        eor     x21, x21, x11
        cmn     x11, #1
        umulh   x7, x7, x16
        ext     v15.16b, v6.16b, v24.16b, #8
        adcs    x14, x14, xzr
        eor     x23, x23, x26
        eor     x15, x15, x26
        umlal   v7.2d, v29.2s, v17.s[0]
        adcs    x21, x21, xzr
        eor     x11, x11, x26
        cmn     x26, #1
        usra    v24.2d, v15.2d, #0x1d
        umlal2  v7.2d, v29.4s, v17.s[2]
        adcs    x26, x15, xzr
        ldp     q15, q23, [x2, #0x40]
        umlal2  v10.2d, v22.4s, v2.s[2]
        umlal   v20.2d, v27.2s, v2.s[0]
        umulh   x15, x8, x16
        ldr     q22, [x2, #0x120]
        adcs    x23, x23, xzr
        umull   v29.2d, v3.2s, v1.s[0]
        stp     x13, x12, [x4, #0x30]
        umlal2  v20.2d, v27.4s, v2.s[2]
        stp     x27, x19, [x4, #0x40]
        adds    x9, x17, x9
        umlal   v28.2d, v5.2s, v2.s[0]
        mul     x17, x8, x16
        umlal2  v28.2d, v5.4s, v2.s[2]
        stp     x22, x25, [x4, #0x60]
        ldr     x22, [x6, #0x10]
        ldr     x25, [sp, #0x3e0]
        umlal   v11.2d, v31.2s, v2.s[0]
        stp     x20, x28, [x4, #0x50]
        umlal2  v11.2d, v31.4s, v2.s[2]
        umulh   x19, x25, x22
        umlal2  v29.2d, v3.4s, v1.s[2]
        ldr     x27, [x6]
        stp     x24, x10, [x4, #0x70]
        ldr     x24, [x4, #0x28]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x3d8]
        umull   v3.2d, v9.2s, v1.s[0]
        adc     x15, x15, xzr
        subs    x10, x17, x13
        sbcs    x28, x24, x12
        usra    v18.2d, v12.2d, #0x16
        umlal   v29.2d, v8.2s, v2.s[0]
        csetm   x20, lo
        mul     x16, x8, x27
        eor     x10, x10, x20
        cmn     x20, #1
        eor     x28, x28, x20
        adcs    x10, x10, xzr
        umlal2  v3.2d, v9.4s, v1.s[2]
        ldr     q9, [x2, #0x120]
        adcs    x28, x28, xzr
        usra    v18.2d, v16.2d, #6
        str     x28, [sp, #0x3d0]
        ldr     x12, [x4]
        ldr     x28, [x6, #0x30]
        str     x10, [sp, #0x3c8]
        ldr     x10, [x6, #0x20]
        subs    x28, x28, x10
        ldr     x10, [x6, #0x38]
        umlal2  v29.2d, v8.4s, v2.s[2]
        str     x21, [sp, #0x3c0]
        ldr     x21, [x6, #0x28]
        sbcs    x10, x10, x21
        csetm   x21, lo
        umull   v8.2d, v21.2s, v1.s[0]
        mul     x13, x12, x27
        eor     x28, x28, x21
        adds    x9, x9, x16
        eor     x10, x10, x21
        umlal   v18.2d, v15.2s, v17.s[0]
        eor     x20, x20, x21
        umlal2  v18.2d, v15.4s, v17.s[2]
        stp     x13, x9, [x3]
        umlal   v10.2d, v23.2s, v17.s[0]
        umlal2  v10.2d, v23.4s, v17.s[2]
        umulh   x16, x8, x27
        str     x20, [sp, #0x3b8]
        ldr     x20, [x6, #0x18]
        mul     x9, x25, x20
        ext     v12.16b, v24.16b, v6.16b, #8
        and     v15.16b, v24.16b, v0.16b
        ldp     d5, d16, [x1, #0x38]
        usra    v25.2d, v12.2d, #0x1d
        umlal2  v8.2d, v21.4s, v1.s[2]
        umlal   v25.2d, v26.2s, v17.s[0]
        umlal2  v25.2d, v26.4s, v17.s[2]
        ldp     q12, q21, [x2, #0x60]
        adcs    x7, x7, x16
        shl     v16.2d, v16.2d, #0x36
        adc     x15, x15, xzr
        ldp     q23, q24, [x2, #0x80]
        usra    v10.2d, v5.2d, #0x10
        umlal   v3.2d, v14.2s, v2.s[0]
        cmn     x21, #1
        umulh   x21, x25, x20
        umlal2  v3.2d, v14.4s, v2.s[2]
        adcs    x28, x28, xzr
        ldp     q14, q5, [x2, #0x100]
        umull   v26.2d, v13.2s, v1.s[0]
        adcs    x10, x10, xzr
        adds    x19, x19, x9
        ldr     x9, [sp, #0x3e8]
        umlal   v20.2d, v12.2s, v17.s[0]
        mul     x16, x9, x20
        umull   v27.2d, v19.2s, v1.s[0]
        umlal2  v26.2d, v13.4s, v1.s[2]
        umull   v13.2d, v14.2s, v1.s[0]
        str     x10, [sp, #0x3b0]
        mul     x10, x9, x22
        umull2  v22.2d, v22.4s, v1.s[2]
        adcs    x21, x21, x16
        umlal2  v27.2d, v19.4s, v1.s[2]
        umull   v19.2d, v5.2s, v1.s[0]
        umlal2  v13.2d, v14.4s, v1.s[2]
        ldp     q14, q30, [x2, #0xc0]
        umulh   x16, x9, x20
        umlal2  v19.2d, v5.4s, v1.s[2]
        ldp     q1, q5, [x2, #0xe0]
        str     x28, [sp, #0x3a8]
        mul     x28, x25, x22
        umlal2  v20.2d, v12.4s, v17.s[2]
        adc     x16, x16, xzr
        umlal   v8.2d, v14.2s, v2.s[0]
        subs    x12, x12, x17
        umlal   v11.2d, v23.2s, v17.s[0]
        ldr     x13, [x4, #0x30]
        umlal   v26.2d, v30.2s, v2.s[0]
        umlal2  v26.2d, v30.4s, v2.s[2]
        ldp     q12, q30, [x2, #0x100]
        umlal   v27.2d, v1.2s, v2.s[0]
        umlal2  v27.2d, v1.4s, v2.s[2]
        usra    v10.2d, v16.2d, #6
        umlal   v28.2d, v21.2s, v17.s[0]
        sbcs    x8, x8, x24
        umulh   x24, x9, x22
        umlal2  v28.2d, v21.4s, v17.s[2]
        ldp     q1, q16, [x2]
        sbcs    x25, x25, x13
        ldr     x13, [x4, #0x38]
        umlal2  v11.2d, v23.4s, v17.s[2]
        ldp     q21, q23, [x2, #0xa0]
        sbcs    x9, x9, x13
        umlal2  v8.2d, v14.4s, v2.s[2]
        csetm   x13, lo
        adds    x19, x19, x10
        umlal   v29.2d, v24.2s, v17.s[0]
        eor     x10, x12, x13
        eor     x8, x8, x13
        eor     x25, x25, x13
        ldr     x17, [x6, #8]
        umlal   v13.2d, v5.2s, v2.s[0]
        eor     x9, x9, x13
        adcs    x21, x21, x24
        mul     x24, x14, x26
        umlal2  v13.2d, v5.4s, v2.s[2]
        ldp     q14, q5, [x2, #0x20]
        adc     x12, x16, xzr
        ldr     x16, [x6, #0x20]
        subs    x27, x16, x27
        ldr     x16, [x6, #0x28]
        umlal   v19.2d, v12.2s, v2.s[0]
        sbcs    x17, x16, x17
        umulh   x16, x14, x26
        umlal   v25.2d, v1.2s, v15.s[0]
        str     x12, [sp, #0x3a0]
        ldr     x12, [x6, #0x30]
        sbcs    x22, x12, x22
        ldr     x12, [x6, #0x38]
        eor     x24, x24, x11
        umlal   v3.2d, v21.2s, v17.s[0]
        sbcs    x20, x12, x20
        umlal2  v3.2d, v21.4s, v17.s[2]
        ldp     q21, q31, [x2, #0xc0]
        csetm   x12, lo
        umlal   v8.2d, v23.2s, v17.s[0]
        cmn     x13, #1
        eor     x27, x27, x12
        eor     x17, x17, x12
        umlal2  v8.2d, v23.4s, v17.s[2]
        umlal2  v19.2d, v12.4s, v2.s[2]
        str     x21, [sp, #0x398]
        mul     x21, x14, x23
        ldr     q12, [x2, #0x120]
        umlal   v22.2d, v30.2s, v2.s[0]
        umlal2  v22.2d, v30.4s, v2.s[2]
        ldp     q23, q30, [x2, #0x40]
        umull2  v9.2d, v9.4s, v2.s[2]
        ldr     d2, [x1, #0x48]
        umulh   x14, x14, x23
        adcs    x10, x10, xzr
        adcs    x8, x8, xzr
        umlal2  v25.2d, v1.4s, v15.s[2]
        adcs    x25, x25, xzr
        umlal   v7.2d, v14.2s, v15.s[0]
        shl     v1.2d, v2.2d, #2
        adcs    x9, x9, xzr
        adds    x21, x16, x21
        ldr     x16, [sp, #0x3c0]
        umlal2  v7.2d, v14.4s, v15.s[2]
        ext     v14.16b, v6.16b, v25.16b, #8
        eor     x20, x20, x12
        str     x8, [sp, #0x390]
        mul     x8, x16, x23
        umlal   v18.2d, v5.2s, v15.s[0]
        eor     x13, x13, x12
        usra    v25.2d, v14.2d, #0x1d
        umlal2  v18.2d, v5.4s, v15.s[2]
        umlal   v10.2d, v23.2s, v15.s[0]
        ldp     d14, d2, [x1, #0x40]
        umulh   x23, x16, x23
        umlal2  v10.2d, v23.4s, v15.s[2]
        adcs    x8, x14, x8
        umlal2  v29.2d, v24.4s, v17.s[2]
        ldp     q5, q23, [x2, #0xe0]
        umlal   v26.2d, v21.2s, v17.s[0]
        umlal2  v26.2d, v21.4s, v17.s[2]
        mul     x14, x16, x26
        eor     x22, x22, x12
        umlal   v27.2d, v31.2s, v17.s[0]
        adc     x23, x23, xzr
        cmn     x12, #1
        usra    v20.2d, v14.2d, #0xa
        ext     v14.16b, v25.16b, v6.16b, #8
        adcs    x27, x27, xzr
        and     v21.16b, v25.16b, v0.16b
        shl     v2.2d, v2.2d, #0x3c
        adcs    x12, x17, xzr
        umulh   x26, x16, x26
        ldr     x16, [x6, #0x20]
        umlal2  v27.2d, v31.4s, v17.s[2]
        ldp     q24, q25, [x2, #0x60]
        adcs    x22, x22, xzr
        adcs    x20, x20, xzr
        adds    x21, x21, x14
        ldr     x14, [sp, #0x3d8]
        usra    v4.2d, v14.2d, #0x1d
        eor     x21, x21, x11
        mul     x17, x14, x16
        adcs    x26, x8, x26
        ldr     x8, [x3]
        umlal   v13.2d, v5.2s, v17.s[0]
        adc     x23, x23, xzr
        cmn     x11, #1
        eor     x26, x26, x11
        ldp     q14, q31, [x2, #0x100]
        umlal   v19.2d, v23.2s, v17.s[0]
        adcs    x24, x24, x8
        umlal2  v13.2d, v5.4s, v17.s[2]
        eor     x23, x23, x11
        umulh   x8, x14, x16
        usra    v20.2d, v2.2d, #6
        umlal2  v19.2d, v23.4s, v17.s[2]
        str     x17, [sp, #0x3c0]
        ldr     x17, [x3, #8]
        adcs    x21, x21, x17
        umlal   v28.2d, v24.2s, v15.s[0]
        ldp     q2, q5, [x2, #0x80]
        adcs    x26, x26, x7
        umlal   v4.2d, v16.2s, v15.s[0]
        umlal2  v4.2d, v16.4s, v15.s[2]
        umlal   v20.2d, v30.2s, v15.s[0]
        str     x13, [sp, #0x388]
        ldp     x17, x13, [x6, #0x40]
        ldr     x13, [x6, #0x28]
        mul     x17, x14, x13
        adcs    x23, x23, x15
        umlal2  v20.2d, v30.4s, v15.s[2]
        str     x1, [sp, #0x380]
        ldp     x16, x1, [x6, #0x50]
        ldr     x16, [sp, #0x3a0]
        ldr     x1, [sp, #0x398]
        adc     x11, x11, xzr
        adds    x24, x24, x28
        umlal2  v28.2d, v24.4s, v15.s[2]
        ldr     q16, [x2, #0x120]
        adcs    x21, x21, x19
        umlal   v11.2d, v25.2s, v15.s[0]
        umulh   x14, x14, x13
        adcs    x26, x26, x1
        umlal2  v11.2d, v25.4s, v15.s[2]
        adcs    x23, x23, x16
        umlal   v29.2d, v2.2s, v15.s[0]
        adc     x11, x11, xzr
        adds    x24, x7, x24
        ldr     x7, [x4, #0x28]
        usra    v28.2d, v1.2d, #6
        ldp     q1, q23, [x2]
        adcs    x21, x15, x21
        umlal2  v29.2d, v2.4s, v15.s[2]
        ldp     q2, q24, [x2, #0xa0]
        mul     x15, x7, x13
        umlal   v3.2d, v5.2s, v15.s[0]
        adcs    x28, x28, x26
        stp     x24, x21, [x3, #0x10]
        umlal2  v3.2d, v5.4s, v15.s[2]
        ldp     q5, q25, [x2, #0x20]
        adcs    x19, x19, x23
        umulh   x26, x7, x13
        adcs    x23, x1, x11
        adcs    x1, x16, xzr
        umlal   v8.2d, v2.2s, v15.s[0]
        umlal2  v8.2d, v2.4s, v15.s[2]
        adds    x8, x8, x17
        ldr     x17, [sp, #0x390]
        umlal   v26.2d, v24.2s, v15.s[0]
        adcs    x11, x14, x15
        ldr     x14, [x6, #0x20]
        umlal2  v26.2d, v24.4s, v15.s[2]
        mul     x15, x7, x14
        umlal   v22.2d, v14.2s, v17.s[0]
        adc     x26, x26, xzr
        subs    x16, x10, x25
        umlal2  v22.2d, v14.4s, v17.s[2]
        sbcs    x13, x17, x9
        csetm   x21, lo
        umlal   v9.2d, v31.2s, v17.s[0]
        ldp     q14, q2, [x2, #0xc0]
        subs    x24, x22, x27
        umlal   v4.2d, v1.2s, v21.s[0]
        str     x1, [sp, #0x3a0]
        sbcs    x1, x20, x12
        eor     x13, x13, x21
        umlal2  v4.2d, v1.4s, v21.s[2]
        str     x23, [sp, #0x398]
        csetm   x23, lo
        umulh   x14, x7, x14
        ldr     x7, [x4, #0x30]
        eor     x16, x16, x21
        ldp     q1, q24, [x2, #0x40]
        adds    x8, x8, x15
        umlal2  v9.2d, v31.4s, v17.s[2]
        eor     x24, x24, x23
        umull2  v12.2d, v12.4s, v17.s[2]
        eor     x1, x1, x23
        eor     x15, x21, x23
        str     x19, [sp, #0x378]
        ldr     x19, [x6, #0x30]
        str     x28, [sp, #0x370]
        mul     x28, x7, x19
        umlal   v18.2d, v5.2s, v21.s[0]
        adcs    x11, x11, x14
        umlal2  v18.2d, v5.4s, v21.s[2]
        adc     x26, x26, xzr
        cmn     x21, #1
        umlal   v10.2d, v25.2s, v21.s[0]
        adcs    x21, x16, xzr
        umlal2  v10.2d, v25.4s, v21.s[2]
        umulh   x14, x7, x19
        ldr     x16, [x4, #0x40]
        ext     v5.16b, v6.16b, v4.16b, #8
        adcs    x13, x13, xzr
        cmn     x23, #1
        ldr     x23, [sp, #0x380]
        usra    v4.2d, v5.2d, #0x1d
        umlal   v27.2d, v14.2s, v15.s[0]
        ldp     d5, d17, [x23, #0x48]
        adcs    x24, x24, xzr
        umlal   v20.2d, v1.2s, v21.s[0]
        adcs    x1, x1, xzr
        umlal2  v20.2d, v1.4s, v21.s[2]
        str     x13, [sp, #0x368]
        ldr     x13, [x4, #0x50]
        subs    x13, x16, x13
        ldr     x16, [x4, #0x48]
        shl     v1.2d, v17.2d, #8
        str     x1, [sp, #0x360]
        ldr     x1, [x4, #0x58]
        sbcs    x1, x16, x1
        ldr     x16, [x6, #0x38]
        str     x15, [sp, #0x358]
        mul     x15, x7, x16
        umlal   v28.2d, v24.2s, v21.s[0]
        ldp     q17, q25, [x2, #0x60]
        str     x21, [sp, #0x350]
        csetm   x21, lo
        umlal2  v28.2d, v24.4s, v21.s[2]
        eor     x13, x13, x21
        ldr     x17, [x6, #0x48]
        usra    v11.2d, v5.2d, #0x3e
        ext     v5.16b, v4.16b, v6.16b, #8
        and     v4.16b, v4.16b, v0.16b
        str     x24, [sp, #0x348]
        ldr     x24, [x6, #0x50]
        str     x9, [sp, #0x340]
        ldr     x9, [x6, #0x40]
        subs    x24, x24, x9
        ldr     x9, [x6, #0x58]
        umlal2  v27.2d, v14.4s, v15.s[2]
        ldp     q14, q24, [x2, #0xe0]
        sbcs    x9, x9, x17
        eor     x1, x1, x21
        ldp     d30, d31, [x23, #0x50]
        csetm   x17, lo
        usra    v11.2d, v1.2d, #6
        umulh   x7, x7, x16
        umlal   v13.2d, v2.2s, v15.s[0]
        adds    x14, x14, x15
        ldr     x15, [x4, #0x38]
        eor     x24, x24, x17
        umlal2  v13.2d, v2.4s, v15.s[2]
        usra    v7.2d, v5.2d, #0x1d
        ldp     q1, q2, [x2, #0x100]
        str     x20, [sp, #0x338]
        mul     x20, x15, x16
        eor     x9, x9, x17
        str     x22, [sp, #0x330]
        eor     x22, x21, x17
        umlal   v9.2d, v1.2s, v15.s[0]
        umull2  v5.2d, v16.4s, v15.s[2]
        umlal   v7.2d, v23.2s, v21.s[0]
        umlal2  v7.2d, v23.4s, v21.s[2]
        umulh   x16, x15, x16
        ldr     q16, [x2, #0x120]
        umlal   v11.2d, v17.2s, v21.s[0]
        umlal2  v11.2d, v17.4s, v21.s[2]
        shl     v17.2d, v31.2d, #0xe
        adcs    x20, x7, x20
        mul     x7, x15, x19
        usra    v29.2d, v30.2d, #0x38
        ldp     q23, q30, [x2, #0x80]
        adc     x16, x16, xzr
        cmn     x21, #1
        umlal   v19.2d, v14.2s, v15.s[0]
        str     x22, [sp, #0x328]
        ldp     x21, x22, [x6, #0x70]
        adcs    x13, x13, xzr
        umlal   v22.2d, v24.2s, v15.s[0]
        umulh   x19, x15, x19
        ldr     x15, [sp, #0x3a8]
        adcs    x1, x1, xzr
        umlal2  v19.2d, v14.4s, v15.s[2]
        adds    x7, x14, x7
        ldr     x14, [sp, #0x3c8]
        usra    v29.2d, v17.2d, #6
        ldp     q14, q17, [x2, #0xa0]
        umlal2  v22.2d, v24.4s, v15.s[2]
        str     x1, [sp, #0x320]
        mul     x1, x14, x15
        adcs    x19, x20, x19
        umlal2  v9.2d, v1.4s, v15.s[2]
        ldp     q1, q24, [x2]
        umlal   v29.2d, v25.2s, v21.s[0]
        adc     x20, x16, xzr
        cmn     x17, #1
        ldr     x17, [sp, #0x3b8]
        umlal   v3.2d, v23.2s, v21.s[0]
        adcs    x24, x24, xzr
        umlal   v8.2d, v30.2s, v21.s[0]
        umulh   x16, x14, x15
        umlal2  v29.2d, v25.4s, v21.s[2]
        adcs    x9, x9, xzr
        eor     x1, x1, x17
        umlal2  v3.2d, v23.4s, v21.s[2]
        ldp     q23, q25, [x2, #0x20]
        umlal2  v8.2d, v30.4s, v21.s[2]
        str     x9, [sp, #0x318]
        ldr     x9, [sp, #0x3b0]
        str     x13, [sp, #0x310]
        mul     x13, x14, x9
        umlal   v26.2d, v14.2s, v21.s[0]
        umlal   v7.2d, v1.2s, v4.s[0]
        umlal2  v7.2d, v1.4s, v4.s[2]
        ldp     q1, q30, [x2, #0x40]
        umlal   v10.2d, v23.2s, v4.s[0]
        umulh   x14, x14, x9
        adds    x13, x16, x13
        ldr     x16, [sp, #0x3d0]
        umlal2  v10.2d, v23.4s, v4.s[2]
        umlal   v20.2d, v25.2s, v4.s[0]
        umlal2  v20.2d, v25.4s, v4.s[2]
        umlal   v28.2d, v1.2s, v4.s[0]
        str     x24, [sp, #0x3c8]
        mul     x24, x16, x9
        adcs    x24, x14, x24
        umlal2  v28.2d, v1.4s, v4.s[2]
        ext     v1.16b, v6.16b, v7.16b, #8
        usra    v7.2d, v1.2d, #0x1d
        umlal   v11.2d, v30.2s, v4.s[0]
        umlal2  v26.2d, v14.4s, v21.s[2]
        ldp     d14, d1, [x23, #0x58]
        umulh   x9, x16, x9
        umlal   v27.2d, v17.2s, v21.s[0]
        ldp     q23, q25, [x2, #0xc0]
        umlal2  v11.2d, v30.4s, v4.s[2]
        ext     v30.16b, v7.16b, v6.16b, #8
        mul     x14, x16, x15
        and     v7.16b, v7.16b, v0.16b
        adc     x9, x9, xzr
        usra    v18.2d, v30.2d, #0x1d
        ldp     q30, q31, [x2, #0x60]
        umlal2  v27.2d, v17.4s, v21.s[2]
        usra    v3.2d, v14.2d, #0x32
        mul     x22, x10, x27
        shl     v14.2d, v1.2d, #0x14
        usra    v3.2d, v14.2d, #6
        umlal   v12.2d, v2.2s, v15.s[0]
        adds    x13, x13, x14
        umlal2  v12.2d, v2.4s, v15.s[2]
        ldp     q14, q15, [x2, #0xe0]
        eor     x13, x13, x17
        umlal   v18.2d, v24.2s, v4.s[0]
        ldr     q1, [x2, #0x120]
        umulh   x14, x16, x15
        umlal   v29.2d, v30.2s, v4.s[0]
        umlal2  v29.2d, v30.4s, v4.s[2]
        umlal   v3.2d, v31.2s, v4.s[0]
        umlal2  v18.2d, v24.4s, v4.s[2]
        ldp     x15, x16, [x6, #0x60]
        ldr     x16, [sp, #0x388]
        ldp     d2, d17, [x23, #0x60]
        str     x22, [sp, #0x3a8]
        eor     x22, x22, x16
        umull2  v16.2d, v16.4s, v21.s[2]
        umlal   v13.2d, v23.2s, v21.s[0]
        umlal2  v3.2d, v31.4s, v4.s[2]
        ldp     q24, q30, [x2, #0x80]
        str     x22, [sp, #0x3d0]
        umulh   x22, x10, x27
        shl     v17.2d, v17.2d, #0x1a
        umlal2  v13.2d, v23.4s, v21.s[2]
        adcs    x24, x24, x14
        ldr     x14, [sp, #0x3c0]
        usra    v8.2d, v2.2d, #0x2c
        umlal   v19.2d, v25.2s, v21.s[0]
        adc     x9, x9, xzr
        cmn     x17, #1
        ldp     q2, q23, [x2, #0x100]
        adcs    x1, x1, x14
        eor     x24, x24, x17
        mul     x14, x10, x12
        umlal2  v19.2d, v25.4s, v21.s[2]
        usra    v8.2d, v17.2d, #6
        ldp     q17, q25, [x2]
        umulh   x10, x10, x12
        adcs    x13, x13, x8
        eor     x9, x9, x17
        umlal   v9.2d, v15.2s, v21.s[0]
        adcs    x24, x24, x11
        umlal   v22.2d, v14.2s, v21.s[0]
        adcs    x9, x9, x26
        adc     x17, x17, xzr
        adds    x1, x1, x28
        umlal   v26.2d, v30.2s, v4.s[0]
        adcs    x13, x13, x7
        umlal2  v26.2d, v30.4s, v4.s[2]
        adcs    x24, x24, x19
        umlal   v8.2d, v24.2s, v4.s[0]
        adcs    x9, x9, x20
        umlal2  v8.2d, v24.4s, v4.s[2]
        ldp     q24, q30, [x2, #0x20]
        str     x8, [sp, #0x3b8]
        ldr     x8, [sp, #0x390]
        mul     x23, x8, x12
        umlal   v12.2d, v2.2s, v21.s[0]
        adc     x17, x17, xzr
        adds    x22, x22, x14
        umlal2  v9.2d, v15.4s, v21.s[2]
        umulh   x12, x8, x12
        umlal   v18.2d, v17.2s, v7.s[0]
        umlal2  v18.2d, v17.4s, v7.s[2]
        ldp     q15, q17, [x2, #0xa0]
        adcs    x23, x10, x23
        umlal2  v22.2d, v14.4s, v21.s[2]
        umlal2  v12.2d, v2.4s, v21.s[2]
        umlal   v5.2d, v23.2s, v21.s[0]
        ldp     q14, q2, [x2, #0x40]
        mul     x10, x8, x27
        umlal   v20.2d, v24.2s, v7.s[0]
        adc     x12, x12, xzr
        adds    x1, x11, x1
        umlal2  v20.2d, v24.4s, v7.s[2]
        ext     v24.16b, v6.16b, v18.16b, #8
        umulh   x27, x8, x27
        adcs    x26, x26, x13
        umlal   v28.2d, v30.2s, v7.s[0]
        adcs    x28, x28, x24
        usra    v18.2d, v24.2d, #0x1d
        umlal2  v28.2d, v30.4s, v7.s[2]
        adcs    x24, x7, x9
        ldr     x9, [sp, #0x338]
        ldr     x7, [sp, #0x330]
        umlal   v11.2d, v14.2s, v7.s[0]
        ldp     q24, q30, [x2, #0x60]
        adcs    x19, x19, x17
        umlal   v27.2d, v15.2s, v4.s[0]
        umulh   x8, x25, x7
        umlal2  v11.2d, v14.4s, v7.s[2]
        ext     v14.16b, v18.16b, v6.16b, #8
        umulh   x11, x25, x9
        adcs    x20, x20, xzr
        ldr     x13, [x4, #0x70]
        and     v18.16b, v18.16b, v0.16b
        adds    x22, x22, x10
        usra    v10.2d, v14.2d, #0x1d
        umlal   v29.2d, v2.2s, v7.s[0]
        adcs    x27, x23, x27
        eor     x23, x22, x16
        umlal2  v29.2d, v2.4s, v7.s[2]
        ldp     q14, q2, [x2]
        adc     x10, x12, xzr
        ldr     x12, [x4, #0x60]
        umlal   v3.2d, v24.2s, v7.s[0]
        subs    x14, x12, x13
        ldr     x12, [x4, #0x78]
        ldr     x13, [x4, #0x68]
        mul     x17, x25, x9
        umlal2  v27.2d, v15.4s, v4.s[2]
        sbcs    x12, x13, x12
        umlal   v10.2d, v25.2s, v7.s[0]
        csetm   x13, lo
        subs    x21, x21, x15
        ldr     x15, [sp, #0x380]
        umlal2  v10.2d, v25.4s, v7.s[2]
        ldp     d15, d25, [x15, #0x70]
        str     x20, [sp, #0x390]
        ldr     x20, [x6, #0x78]
        str     x19, [sp, #0x3b0]
        ldr     x19, [x6, #0x68]
        sbcs    x20, x20, x19
        umlal2  v3.2d, v24.4s, v7.s[2]
        csetm   x19, lo
        eor     x14, x14, x13
        eor     x12, x12, x13
        umlal   v8.2d, v30.2s, v7.s[0]
        cmn     x13, #1
        eor     x21, x21, x19
        eor     x20, x20, x19
        umlal2  v8.2d, v30.4s, v7.s[2]
        adcs    x14, x14, xzr
        eor     x13, x13, x19
        mul     x25, x25, x7
        umlal   v10.2d, v14.2s, v18.s[0]
        adcs    x12, x12, xzr
        cmn     x19, #1
        umlal2  v10.2d, v14.4s, v18.s[2]
        adcs    x19, x21, xzr
        ldp     q14, q24, [x2, #0xc0]
        usra    v27.2d, v15.2d, #0x20
        ldp     d15, d30, [x15, #0x68]
        adcs    x20, x20, xzr
        umlal   v13.2d, v17.2s, v4.s[0]
        shl     v25.2d, v25.2d, #0x26
        adds    x21, x8, x17
        ldr     x8, [sp, #0x340]
        mul     x17, x8, x9
        umlal2  v13.2d, v17.4s, v4.s[2]
        umlal2  v5.2d, v23.4s, v21.s[2]
        ldp     q17, q21, [x2, #0xe0]
        usra    v27.2d, v25.2d, #6
        ldp     q23, q25, [x2, #0x100]
        umulh   x9, x8, x9
        umull2  v1.2d, v1.4s, v4.s[2]
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x350]
        usra    v26.2d, v15.2d, #0x26
        ldr     q15, [x2, #0x120]
        shl     v30.2d, v30.2d, #0x20
        umlal   v19.2d, v14.2s, v4.s[0]
        umlal2  v19.2d, v14.4s, v4.s[2]
        str     x12, [sp, #0x338]
        ldr     x12, [sp, #0x348]
        str     x13, [sp, #0x308]
        mul     x13, x17, x12
        umlal   v22.2d, v24.2s, v4.s[0]
        adc     x9, x9, xzr
        usra    v26.2d, v30.2d, #6
        ext     v14.16b, v6.16b, v10.16b, #8
        umlal2  v22.2d, v24.4s, v4.s[2]
        ldp     q24, q30, [x2, #0x20]
        str     x20, [sp, #0x300]
        mul     x20, x8, x7
        usra    v10.2d, v14.2d, #0x1d
        umlal   v9.2d, v17.2s, v4.s[0]
        str     x14, [sp, #0x2f8]
        ldr     x14, [sp, #0x358]
        eor     x13, x13, x14
        umlal   v16.2d, v25.2s, v4.s[0]
        umlal2  v9.2d, v17.4s, v4.s[2]
        ldp     q14, q17, [x2, #0x80]
        umulh   x7, x8, x7
        umlal   v5.2d, v23.2s, v4.s[0]
        adds    x20, x21, x20
        umlal   v12.2d, v21.2s, v4.s[0]
        umlal2  v12.2d, v21.4s, v4.s[2]
        umlal2  v16.2d, v25.4s, v4.s[2]
        ldp     q21, q25, [x2, #0x40]
        umulh   x21, x17, x12
        umlal   v28.2d, v24.2s, v18.s[0]
        adcs    x7, x11, x7
        umlal2  v28.2d, v24.4s, v18.s[2]
        ext     v24.16b, v10.16b, v6.16b, #8
        adc     x8, x9, xzr
        ldr     x9, [sp, #0x360]
        umulh   x11, x17, x9
        and     v10.16b, v10.16b, v0.16b
        usra    v20.2d, v24.2d, #0x1d
        umlal   v11.2d, v30.2s, v18.s[0]
        umlal2  v11.2d, v30.4s, v18.s[2]
        ldp     q24, q30, [x2, #0x60]
        umlal   v29.2d, v21.2s, v18.s[0]
        mul     x17, x17, x9
        umlal2  v29.2d, v21.4s, v18.s[2]
        umlal   v20.2d, v2.2s, v18.s[0]
        umlal2  v20.2d, v2.4s, v18.s[2]
        ldp     q2, q21, [x2, #0xa0]
        str     x19, [sp, #0x350]
        ldr     x19, [sp, #0x368]
        str     x24, [sp, #0x330]
        mul     x24, x19, x9
        umlal   v26.2d, v14.2s, v7.s[0]
        umlal   v3.2d, v25.2s, v18.s[0]
        umlal2  v3.2d, v25.4s, v18.s[2]
        umlal2  v26.2d, v14.4s, v7.s[2]
        ldp     q14, q25, [x2, #0xc0]
        umlal   v27.2d, v17.2s, v7.s[0]
        umlal2  v27.2d, v17.4s, v7.s[2]
        ldp     q17, q31, [x2, #0xe0]
        umlal   v8.2d, v24.2s, v18.s[0]
        adds    x21, x21, x17
        umlal2  v8.2d, v24.4s, v18.s[2]
        umlal   v13.2d, v2.2s, v7.s[0]
        umulh   x9, x19, x9
        umlal2  v13.2d, v2.4s, v7.s[2]
        ldp     q2, q24, [x2]
        adcs    x24, x11, x24
        umlal   v26.2d, v30.2s, v18.s[0]
        umlal2  v26.2d, v30.4s, v18.s[2]
        umlal2  v5.2d, v23.4s, v4.s[2]
        ldp     q4, q23, [x2, #0x100]
        mul     x11, x19, x12
        umlal   v19.2d, v21.2s, v7.s[0]
        adc     x9, x9, xzr
        umlal2  v19.2d, v21.4s, v7.s[2]
        ldp     d21, d30, [x15, #0x78]
        umlal   v9.2d, v25.2s, v7.s[0]
        umulh   x19, x19, x12
        ldr     x12, [x6, #0x40]
        umlal2  v9.2d, v25.4s, v7.s[2]
        umlal   v22.2d, v14.2s, v7.s[0]
        umlal2  v22.2d, v14.4s, v7.s[2]
        usra    v13.2d, v21.2d, #0x1a
        ldp     q14, q21, [x2, #0x80]
        shl     v25.2d, v30.2d, #0x2c
        adds    x21, x21, x11
        ldr     x11, [x4, #0x40]
        eor     x21, x21, x14
        usra    v13.2d, v25.2d, #6
        umlal   v20.2d, v2.2s, v10.s[0]
        umulh   x17, x11, x12
        adcs    x19, x24, x19
        umlal2  v20.2d, v2.4s, v10.s[2]
        ldp     d2, d25, [x15, #0x80]
        adc     x24, x9, xzr
        ldr     x9, [sp, #0x3a8]
        umlal   v27.2d, v14.2s, v18.s[0]
        cmn     x14, #1
        umlal2  v27.2d, v14.4s, v18.s[2]
        adcs    x9, x13, x9
        eor     x19, x19, x14
        ldr     q14, [x2, #0x120]
        adcs    x21, x21, x22
        eor     x22, x24, x14
        umlal   v13.2d, v21.2s, v18.s[0]
        mul     x24, x11, x12
        umlal2  v13.2d, v21.4s, v18.s[2]
        adcs    x19, x19, x27
        usra    v19.2d, v2.2d, #0x14
        ldp     q2, q21, [x2, #0x20]
        umlal   v12.2d, v17.2s, v7.s[0]
        adcs    x22, x22, x10
        adc     x13, x14, xzr
        ldr     x14, [x6, #0x48]
        adds    x9, x9, x25
        str     x24, [sp, #0x358]
        mul     x24, x11, x14
        umlal   v5.2d, v31.2s, v7.s[0]
        adcs    x21, x21, x20
        shl     v25.2d, v25.2d, #0x32
        umlal2  v5.2d, v31.4s, v7.s[2]
        umlal2  v12.2d, v17.4s, v7.s[2]
        adcs    x19, x19, x7
        ldp     q17, q30, [x2, #0xa0]
        umulh   x11, x11, x14
        umlal   v16.2d, v4.2s, v7.s[0]
        adcs    x22, x22, x8
        usra    v19.2d, v25.2d, #6
        umlal2  v16.2d, v4.4s, v7.s[2]
        ldp     q4, q25, [x2, #0x40]
        adc     x13, x13, xzr
        umlal   v1.2d, v23.2s, v7.s[0]
        adds    x27, x27, x9
        umlal2  v1.2d, v23.4s, v7.s[2]
        ldr     x9, [x4, #0x48]
        umull2  v15.2d, v15.4s, v7.s[2]
        ldp     q7, q23, [x2, #0xc0]
        adcs    x21, x10, x21
        umlal   v11.2d, v2.2s, v10.s[0]
        umlal2  v11.2d, v2.4s, v10.s[2]
        eor     x27, x27, x16
        ext     v2.16b, v6.16b, v20.16b, #8
        umlal   v29.2d, v21.2s, v10.s[0]
        usra    v20.2d, v2.2d, #0x1d
        umlal2  v29.2d, v21.4s, v10.s[2]
        eor     x21, x21, x16
        umulh   x10, x9, x14
        adcs    x19, x25, x19
        ext     v2.16b, v20.16b, v6.16b, #8
        and     v20.16b, v20.16b, v0.16b
        eor     x19, x19, x16
        umlal   v3.2d, v4.2s, v10.s[0]
        usra    v28.2d, v2.2d, #0x1d
        adcs    x20, x20, x22
        umlal2  v3.2d, v4.4s, v10.s[2]
        adcs    x25, x7, x13
        eor     x20, x20, x16
        umlal   v8.2d, v25.2s, v10.s[0]
        ldp     q2, q4, [x2, #0x60]
        eor     x25, x25, x16
        umlal2  v8.2d, v25.4s, v10.s[2]
        umulh   x22, x9, x12
        ldr     q21, [x2, #0x120]
        adcs    x7, x8, xzr
        adds    x24, x17, x24
        umlal   v9.2d, v7.2s, v18.s[0]
        umlal   v28.2d, v24.2s, v10.s[0]
        umlal2  v28.2d, v24.4s, v10.s[2]
        mul     x8, x9, x14
        eor     x7, x7, x16
        ldp     q24, q25, [x2, #0xe0]
        ldr     x17, [x6, #0x58]
        umlal   v19.2d, v17.2s, v18.s[0]
        umlal   v22.2d, v30.2s, v18.s[0]
        mul     x13, x9, x12
        ldr     x9, [x3]
        ldr     x12, [sp, #0x3d0]
        umlal2  v22.2d, v30.4s, v18.s[2]
        ldp     q30, q31, [x2, #0x100]
        adcs    x8, x11, x8
        ldr     x11, [x4, #0x50]
        umlal   v16.2d, v25.2s, v18.s[0]
        adc     x10, x10, xzr
        cmn     x16, #1
        umlal2  v19.2d, v17.4s, v18.s[2]
        mul     x14, x11, x17
        adcs    x12, x12, x9
        ldr     x9, [x3, #8]
        adcs    x23, x23, x9
        ldr     x9, [x3, #0x10]
        adcs    x27, x27, x9
        ldr     x9, [x3, #0x18]
        adcs    x21, x21, x9
        ldr     x9, [sp, #0x370]
        adcs    x19, x19, x9
        str     x14, [sp, #0x3d0]
        ldr     x14, [sp, #0x378]
        adcs    x20, x20, x14
        ldr     x14, [sp, #0x398]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x3a0]
        umlal   v26.2d, v2.2s, v10.s[0]
        adcs    x7, x7, x14
        umulh   x14, x11, x17
        umlal   v5.2d, v24.2s, v18.s[0]
        umlal2  v26.2d, v2.4s, v10.s[2]
        adc     x16, x16, xzr
        adds    x24, x24, x13
        ldr     x13, [sp, #0x3b8]
        adcs    x22, x8, x22
        umlal2  v5.2d, v24.4s, v18.s[2]
        ldp     d2, d17, [x15, #0x88]
        adc     x8, x10, xzr
        ldr     x10, [sp, #0x3c0]
        adds    x12, x12, x10
        umlal   v12.2d, v23.2s, v18.s[0]
        umlal2  v12.2d, v23.4s, v18.s[2]
        adcs    x23, x23, x13
        umlal   v15.2d, v31.2s, v18.s[0]
        adcs    x27, x27, x1
        adcs    x21, x21, x26
        ldp     q23, q24, [x2, #0x80]
        adcs    x19, x19, x28
        umlal   v27.2d, v4.2s, v10.s[0]
        str     x8, [sp, #0x388]
        ldr     x8, [x6, #0x50]
        str     x22, [sp, #0x3a8]
        umulh   x22, x11, x8
        ldr     x11, [sp, #0x3b0]
        shl     v17.2d, v17.2d, #0x38
        str     x24, [sp, #0x348]
        ldr     x24, [sp, #0x330]
        adcs    x20, x20, x24
        umlal2  v27.2d, v4.4s, v10.s[2]
        usra    v22.2d, v2.2d, #0xe
        umlal2  v9.2d, v7.4s, v18.s[2]
        ldr     x24, [sp, #0x378]
        adcs    x25, x25, x11
        ldr     x11, [sp, #0x390]
        ldp     d2, d4, [x15, #0x90]
        adcs    x7, x7, x11
        umlal2  v15.2d, v31.4s, v18.s[2]
        adc     x16, x16, xzr
        adds    x9, x9, x12
        ldr     x12, [x4, #0x58]
        umlal2  v16.2d, v25.4s, v18.s[2]
        ldp     q7, q25, [x2]
        mul     x11, x12, x17
        adcs    x23, x24, x23
        usra    v22.2d, v17.2d, #6
        umlal   v28.2d, v7.2s, v20.s[0]
        umulh   x24, x12, x17
        ldr     x17, [sp, #0x398]
        adcs    x27, x17, x27
        ldr     x17, [sp, #0x3a0]
        usra    v9.2d, v2.2d, #8
        umlal2  v28.2d, v7.4s, v20.s[2]
        ldp     q2, q7, [x2, #0x20]
        adcs    x21, x17, x21
        umlal   v13.2d, v23.2s, v10.s[0]
        adcs    x19, x10, x19
        ldr     d17, [x15, #0x98]
        umlal2  v13.2d, v23.4s, v10.s[2]
        stp     x9, x23, [x3, #0x20]
        umlal   v1.2d, v30.2s, v18.s[0]
        shl     v4.2d, v4.2d, #0x3e
        umulh   x10, x12, x8
        ext     v23.16b, v6.16b, v28.16b, #8
        adcs    x20, x13, x20
        adcs    x25, x1, x25
        usra    v9.2d, v4.2d, #6
        umull2  v14.2d, v14.4s, v18.s[2]
        adcs    x26, x26, x7
        ldr     x7, [sp, #0x330]
        ldr     x13, [sp, #0x3b0]
        usra    v28.2d, v23.2d, #0x1d
        stp     x27, x21, [x3, #0x30]
        ldp     q4, q23, [x2, #0x40]
        adcs    x28, x28, x16
        ldr     x21, [sp, #0x390]
        ldr     x16, [x4, #0x50]
        ldr     x27, [x4, #0x40]
        ldr     x23, [x4, #0x60]
        umlal2  v1.2d, v30.4s, v18.s[2]
        mul     x1, x12, x8
        ldp     q18, q30, [x2, #0xa0]
        umlal   v29.2d, v2.2s, v20.s[0]
        adcs    x7, x7, xzr
        shl     v17.2d, v17.2d, #4
        umlal2  v29.2d, v2.4s, v20.s[2]
        adcs    x13, x13, xzr
        umlal   v3.2d, v7.2s, v20.s[0]
        mul     x17, x16, x8
        adcs    x21, x21, xzr
        subs    x9, x27, x23
        umlal2  v3.2d, v7.4s, v20.s[2]
        str     x21, [sp, #0x390]
        ldr     x21, [x4, #0x48]
        str     x13, [sp, #0x3b0]
        ldr     x13, [x4, #0x68]
        str     x7, [sp, #0x330]
        sbcs    x7, x21, x13
        ldp     q2, q7, [x2, #0xc0]
        str     x28, [sp, #0x3b8]
        ldr     x28, [x4, #0x70]
        str     x26, [sp, #0x3c0]
        sbcs    x26, x16, x28
        umlal   v19.2d, v24.2s, v10.s[0]
        ldr     x21, [sp, #0x3d0]
        str     x25, [sp, #0x3a0]
        ldr     x25, [x4, #0x78]
        str     x20, [sp, #0x398]
        sbcs    x20, x12, x25
        ldr     x25, [sp, #0x3c8]
        str     x19, [sp, #0x378]
        ldr     x19, [sp, #0x310]
        mul     x12, x19, x25
        umlal2  v19.2d, v24.4s, v10.s[2]
        umlal   v8.2d, v4.2s, v20.s[0]
        csetm   x16, lo
        adds    x21, x22, x21
        umull2  v21.2d, v21.4s, v10.s[2]
        eor     x22, x9, x16
        eor     x7, x7, x16
        adcs    x9, x14, x11
        adc     x24, x24, xzr
        adds    x21, x21, x1
        ldr     x11, [x6, #0x60]
        umlal   v22.2d, v18.2s, v10.s[0]
        umlal2  v22.2d, v18.4s, v10.s[2]
        eor     x26, x26, x16
        eor     x20, x20, x16
        ldr     x27, [x6, #0x48]
        adcs    x1, x9, x10
        ldr     x9, [sp, #0x328]
        umlal   v26.2d, v23.2s, v20.s[0]
        eor     x10, x12, x9
        ldr     x12, [x6, #0x40]
        ldr     x13, [x6, #0x70]
        umlal2  v8.2d, v4.4s, v20.s[2]
        ext     v4.16b, v28.16b, v6.16b, #8
        adc     x24, x24, xzr
        subs    x14, x11, x12
        ldr     x12, [x6, #0x68]
        and     v18.16b, v28.16b, v0.16b
        sbcs    x27, x12, x27
        ldr     x12, [x6, #0x58]
        ldp     q24, q28, [x2, #0xe0]
        usra    v11.2d, v4.2d, #0x1d
        umlal2  v26.2d, v23.4s, v20.s[2]
        umulh   x28, x19, x25
        sbcs    x8, x13, x8
        ldr     x13, [x6, #0x78]
        ldp     q4, q23, [x2, #0x60]
        sbcs    x12, x13, x12
        csetm   x13, lo
        umlal   v9.2d, v30.2s, v10.s[0]
        cmn     x16, #1
        ldr     x9, [sp, #0x318]
        umlal2  v9.2d, v30.4s, v10.s[2]
        adcs    x22, x22, xzr
        eor     x14, x14, x13
        eor     x27, x27, x13
        umlal   v12.2d, v2.2s, v10.s[0]
        umlal   v11.2d, v25.2s, v20.s[0]
        eor     x8, x8, x13
        adcs    x7, x7, xzr
        eor     x12, x12, x13
        umlal2  v11.2d, v25.4s, v20.s[2]
        adcs    x26, x26, xzr
        mul     x11, x19, x9
        eor     x16, x16, x13
        umlal2  v12.2d, v2.4s, v10.s[2]
        ldp     q2, q25, [x2, #0x100]
        adcs    x20, x20, xzr
        umlal   v5.2d, v7.2s, v10.s[0]
        cmn     x13, #1
        umulh   x19, x19, x9
        umlal2  v5.2d, v7.4s, v10.s[2]
        ldp     q7, q30, [x2, #0x80]
        umlal   v27.2d, v4.2s, v20.s[0]
        umlal2  v27.2d, v4.4s, v20.s[2]
        adcs    x13, x14, xzr
        ldr     x14, [sp, #0x320]
        usra    v12.2d, v17.2d, #6
        adcs    x27, x27, xzr
        umlal   v16.2d, v24.2s, v10.s[0]
        ldp     d4, d17, [x15, #0x98]
        adcs    x8, x8, xzr
        str     x16, [sp, #0x310]
        mul     x16, x14, x9
        umlal2  v16.2d, v24.4s, v10.s[2]
        ldr     q24, [x2, #0x120]
        adcs    x12, x12, xzr
        adds    x28, x28, x11
        umlal   v1.2d, v28.2s, v10.s[0]
        umlal2  v1.2d, v28.4s, v10.s[2]
        umulh   x9, x14, x9
        umlal   v13.2d, v23.2s, v20.s[0]
        adcs    x19, x19, x16
        umlal   v15.2d, v2.2s, v10.s[0]
        umlal2  v13.2d, v23.4s, v20.s[2]
        ldp     q23, q28, [x2]
        usra    v5.2d, v4.2d, #0x3c
        umlal2  v15.2d, v2.4s, v10.s[2]
        ldp     q2, q4, [x2, #0x20]
        umlal   v11.2d, v23.2s, v18.s[0]
        mul     x11, x14, x25
        adc     x9, x9, xzr
        subs    x16, x22, x26
        umlal2  v11.2d, v23.4s, v18.s[2]
        str     x20, [sp, #0x318]
        sbcs    x20, x7, x20
        shl     v17.2d, v17.2d, #0xa
        str     x26, [sp, #0x3d0]
        csetm   x26, lo
        umlal   v14.2d, v25.2s, v10.s[0]
        ldr     q23, [x2, #0x120]
        str     x7, [sp, #0x370]
        ldr     x7, [x6, #0x60]
        str     x22, [sp, #0x368]
        ldr     x15, [x6, #0x68]
        umulh   x22, x23, x7
        umlal2  v14.2d, v25.4s, v10.s[2]
        usra    v5.2d, v17.2d, #6
        adds    x28, x28, x11
        ldr     x11, [sp, #0x328]
        umlal   v19.2d, v7.2s, v20.s[0]
        ldp     q10, q17, [x2, #0xc0]
        eor     x28, x28, x11
        umlal   v22.2d, v30.2s, v20.s[0]
        umlal2  v19.2d, v7.4s, v20.s[2]
        ldp     q7, q25, [x2, #0xa0]
        mul     x7, x23, x15
        umulh   x25, x14, x25
        umlal   v16.2d, v17.2s, v20.s[0]
        umlal2  v16.2d, v17.4s, v20.s[2]
        umulh   x14, x23, x15
        adcs    x19, x19, x25
        adc     x25, x9, xzr
        ldr     x9, [sp, #0x358]
        eor     x19, x19, x11
        cmn     x11, #1
        adcs    x10, x10, x9
        ldr     x9, [x4, #0x68]
        eor     x25, x25, x11
        mul     x9, x9, x15
        ldr     x15, [sp, #0x348]
        adcs    x28, x28, x15
        ldr     x15, [sp, #0x3a8]
        ext     v17.16b, v6.16b, v11.16b, #8
        usra    v11.2d, v17.2d, #0x1d
        adcs    x19, x19, x15
        ldr     x15, [sp, #0x388]
        adcs    x25, x25, x15
        ldr     x15, [x6, #0x60]
        umlal   v3.2d, v2.2s, v18.s[0]
        ldp     q17, q31, [x2, #0x40]
        adc     x11, x11, xzr
        umlal2  v3.2d, v2.4s, v18.s[2]
        adds    x10, x10, x17
        adcs    x28, x28, x21
        mul     x23, x23, x15
        umlal   v8.2d, v4.2s, v18.s[0]
        umlal2  v8.2d, v4.4s, v18.s[2]
        adcs    x19, x19, x1
        adcs    x25, x25, x24
        adc     x11, x11, xzr
        str     x8, [sp, #0x328]
        subs    x8, x8, x13
        ext     v2.16b, v11.16b, v6.16b, #8
        and     v11.16b, v11.16b, v0.16b
        str     x12, [sp, #0x3c8]
        sbcs    x12, x12, x27
        eor     x16, x16, x26
        str     x27, [sp, #0x320]
        csetm   x27, lo
        str     x23, [sp, #0x360]
        ldr     x23, [sp, #0x3a8]
        adds    x23, x23, x10
        ldr     x10, [sp, #0x388]
        umlal   v9.2d, v7.2s, v20.s[0]
        eor     x20, x20, x26
        usra    v29.2d, v2.2d, #0x1d
        adcs    x28, x10, x28
        ldr     x10, [x4, #0x68]
        str     x28, [sp, #0x388]
        ldr     x28, [x6, #0x68]
        str     x23, [sp, #0x3a8]
        umulh   x23, x10, x28
        eor     x8, x8, x27
        adcs    x19, x17, x19
        eor     x12, x12, x27
        eor     x17, x26, x27
        umlal2  v22.2d, v30.4s, v20.s[2]
        ldp     q2, q4, [x2, #0x60]
        adcs    x25, x21, x25
        adcs    x21, x1, x11
        umlal   v5.2d, v10.2s, v20.s[0]
        umlal2  v9.2d, v7.4s, v20.s[2]
        umlal   v29.2d, v28.2s, v18.s[0]
        adcs    x24, x24, xzr
        umlal   v12.2d, v25.2s, v20.s[0]
        adds    x22, x22, x7
        mul     x1, x10, x15
        adcs    x7, x14, x9
        umlal2  v29.2d, v28.4s, v18.s[2]
        ldr     x11, [x6, #0x70]
        ldp     q7, q28, [x2, #0xe0]
        umlal   v26.2d, v17.2s, v18.s[0]
        umlal2  v26.2d, v17.4s, v18.s[2]
        adc     x23, x23, xzr
        cmn     x26, #1
        umulh   x26, x10, x15
        adcs    x9, x16, xzr
        umlal   v27.2d, v31.2s, v18.s[0]
        adcs    x20, x20, xzr
        adds    x22, x22, x1
        ldr     x1, [x4, #0x70]
        mul     x14, x1, x11
        ldp     q17, q30, [x2, #0x100]
        umlal2  v12.2d, v25.4s, v20.s[2]
        umlal   v13.2d, v2.2s, v18.s[0]
        adcs    x26, x7, x26
        ldr     x16, [x4, #0x40]
        ldr     x7, [sp, #0x380]
        umlal   v1.2d, v7.2s, v20.s[0]
        adc     x23, x23, xzr
        cmn     x27, #1
        umlal2  v1.2d, v7.4s, v20.s[2]
        adcs    x27, x8, xzr
        ldp     d7, d25, [x7, #0xa0]
        umlal   v15.2d, v28.2s, v20.s[0]
        umlal2  v27.2d, v31.4s, v18.s[2]
        adcs    x8, x12, xzr
        ldr     x12, [x4]
        subs    x12, x12, x16
        umlal2  v13.2d, v2.4s, v18.s[2]
        umulh   x16, x1, x11
        str     x24, [sp, #0x340]
        ldr     x24, [x4, #8]
        str     x21, [sp, #0x2f0]
        ldr     x21, [x4, #0x48]
        sbcs    x21, x24, x21
        ldr     x24, [sp, #0x3e0]
        usra    v16.2d, v7.2d, #0x36
        str     x25, [sp, #0x2e8]
        ldr     x25, [x4, #0x50]
        sbcs    x25, x24, x25
        ldr     x24, [sp, #0x3e8]
        umlal2  v15.2d, v28.4s, v20.s[2]
        ldp     d2, d7, [x7, #0xa8]
        str     x19, [sp, #0x3e0]
        ldr     x19, [x4, #0x58]
        sbcs    x19, x24, x19
        ldr     x24, [sp, #0x3d8]
        shl     v25.2d, v25.2d, #0x10
        umlal   v14.2d, v17.2s, v20.s[0]
        umlal2  v5.2d, v10.4s, v20.s[2]
        str     x20, [sp, #0x3e8]
        ldr     x20, [x4, #0x60]
        sbcs    x20, x24, x20
        ldr     x24, [x6, #0x78]
        ldp     q10, q28, [x2]
        str     x8, [sp, #0x3d8]
        mul     x8, x1, x24
        str     x17, [sp, #0x2e0]
        ldr     x17, [x4, #0x28]
        sbcs    x10, x17, x10
        ldr     x17, [x4, #0x30]
        umlal2  v14.2d, v17.4s, v20.s[2]
        usra    v16.2d, v25.2d, #6
        sbcs    x17, x17, x1
        str     x9, [sp, #0x2d8]
        ldr     x9, [x4, #0x38]
        str     x27, [sp, #0x2d0]
        ldr     x27, [x4, #0x78]
        sbcs    x9, x9, x27
        umlal   v21.2d, v30.2s, v20.s[0]
        ldp     q17, q25, [x2, #0x80]
        umlal2  v21.2d, v30.4s, v20.s[2]
        umulh   x1, x1, x24
        csetm   x28, lo
        usra    v1.2d, v2.2d, #0x30
        umull2  v2.2d, v24.4s, v20.s[2]
        adds    x8, x16, x8
        eor     x12, x12, x28
        eor     x21, x21, x28
        shl     v7.2d, v7.2d, #0x16
        ldp     q20, q24, [x2, #0xa0]
        umlal   v19.2d, v4.2s, v18.s[0]
        eor     x25, x25, x28
        umlal   v29.2d, v10.2s, v11.s[0]
        usra    v1.2d, v7.2d, #6
        umulh   x16, x27, x24
        eor     x20, x20, x28
        eor     x17, x17, x28
        umlal2  v29.2d, v10.4s, v11.s[2]
        ldp     q10, q7, [x2, #0x20]
        eor     x19, x19, x28
        umlal2  v19.2d, v4.4s, v18.s[2]
        ldp     q4, q30, [x2, #0xc0]
        eor     x9, x9, x28
        umlal   v22.2d, v17.2s, v18.s[0]
        mul     x24, x27, x24
        umull2  v23.2d, v23.4s, v18.s[2]
        umlal   v9.2d, v25.2s, v18.s[0]
        umlal2  v9.2d, v25.4s, v18.s[2]
        umlal   v5.2d, v24.2s, v18.s[0]
        str     x9, [sp, #0x2c8]
        mul     x9, x27, x11
        adcs    x24, x1, x24
        umlal2  v22.2d, v17.4s, v18.s[2]
        ldp     q17, q25, [x2, #0xe0]
        umlal   v8.2d, v10.2s, v11.s[0]
        adc     x1, x16, xzr
        ldr     x16, [sp, #0x350]
        umlal2  v8.2d, v10.4s, v11.s[2]
        ext     v10.16b, v6.16b, v29.16b, #8
        umulh   x27, x27, x11
        umlal   v26.2d, v7.2s, v11.s[0]
        adds    x8, x8, x9
        ldr     x9, [sp, #0x2f8]
        umlal   v15.2d, v17.2s, v18.s[0]
        usra    v29.2d, v10.2d, #0x1d
        umlal2  v26.2d, v7.4s, v11.s[2]
        ldp     q10, q7, [x2, #0x40]
        umlal   v12.2d, v20.2s, v18.s[0]
        umulh   x11, x9, x16
        umlal2  v12.2d, v20.4s, v18.s[2]
        adcs    x27, x24, x27
        umlal2  v5.2d, v24.4s, v18.s[2]
        ldr     q20, [x2, #0x120]
        ext     v24.16b, v29.16b, v6.16b, #8
        and     v29.16b, v29.16b, v0.16b
        adc     x24, x1, xzr
        umlal   v14.2d, v25.2s, v18.s[0]
        usra    v3.2d, v24.2d, #0x1d
        mul     x1, x9, x16
        ldp     q24, q31, [x2, #0x100]
        umlal   v16.2d, v4.2s, v18.s[0]
        umlal2  v15.2d, v17.4s, v18.s[2]
        umlal   v27.2d, v10.2s, v11.s[0]
        umlal   v3.2d, v28.2s, v11.s[0]
        str     x17, [sp, #0x2c0]
        ldr     x17, [sp, #0x300]
        mul     x15, x9, x17
        umlal2  v3.2d, v28.4s, v11.s[2]
        umlal2  v27.2d, v10.4s, v11.s[2]
        str     x20, [sp, #0x2b8]
        ldr     x20, [sp, #0x308]
        eor     x1, x1, x20
        ldp     d10, d17, [x7, #0xb0]
        umulh   x9, x9, x17
        umlal   v13.2d, v7.2s, v11.s[0]
        adds    x11, x11, x15
        ldr     x15, [sp, #0x338]
        umlal2  v14.2d, v25.4s, v18.s[2]
        umlal   v21.2d, v24.2s, v18.s[0]
        umlal   v1.2d, v30.2s, v18.s[0]
        str     x19, [sp, #0x2f8]
        umulh   x19, x15, x17
        umlal2  v16.2d, v4.4s, v18.s[2]
        shl     v4.2d, v17.2d, #0x1c
        ldp     d17, d25, [x7, #0xb8]
        usra    v15.2d, v10.2d, #0x2a
        umlal2  v13.2d, v7.4s, v11.s[2]
        ldp     q10, q7, [x2]
        umlal2  v1.2d, v30.4s, v18.s[2]
        mul     x17, x15, x17
        umlal   v2.2d, v31.2s, v18.s[0]
        umlal2  v2.2d, v31.4s, v18.s[2]
        ldp     q28, q30, [x2, #0x60]
        umlal2  v21.2d, v24.4s, v18.s[2]
        eor     x10, x10, x28
        ldp     q18, q24, [x2, #0x80]
        adcs    x9, x9, x17
        usra    v15.2d, v4.2d, #6
        ldp     q4, q31, [x2, #0xa0]
        umlal   v9.2d, v18.2s, v11.s[0]
        umlal   v19.2d, v28.2s, v11.s[0]
        usra    v14.2d, v17.2d, #0x24
        adc     x19, x19, xzr
        umlal   v3.2d, v10.2s, v29.s[0]
        shl     v17.2d, v25.2d, #0x22
        umlal2  v19.2d, v28.4s, v11.s[2]
        ldp     q25, q28, [x2, #0xc0]
        mul     x17, x15, x16
        umlal   v22.2d, v30.2s, v11.s[0]
        umulh   x15, x15, x16
        ldr     x16, [sp, #0x368]
        umlal2  v3.2d, v10.4s, v29.s[2]
        adds    x11, x11, x17
        usra    v14.2d, v17.2d, #6
        ldp     q10, q17, [x2, #0x20]
        umulh   x17, x16, x13
        umlal2  v22.2d, v30.4s, v11.s[2]
        str     x10, [sp, #0x350]
        mul     x10, x16, x13
        eor     x11, x11, x20
        umlal2  v9.2d, v18.4s, v11.s[2]
        ldp     q18, q30, [x2, #0xe0]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x360]
        umlal   v12.2d, v24.2s, v11.s[0]
        adc     x19, x19, xzr
        cmn     x20, #1
        eor     x9, x9, x20
        umlal2  v12.2d, v24.4s, v11.s[2]
        ext     v24.16b, v6.16b, v3.16b, #8
        adcs    x1, x1, x15
        ldr     x15, [sp, #0x310]
        adcs    x11, x11, x22
        eor     x19, x19, x20
        umlal   v5.2d, v4.2s, v11.s[0]
        str     x22, [sp, #0x338]
        eor     x22, x10, x15
        adcs    x9, x9, x26
        umlal2  v5.2d, v4.4s, v11.s[2]
        umlal   v26.2d, v10.2s, v29.s[0]
        umlal2  v26.2d, v10.4s, v29.s[2]
        adcs    x19, x19, x23
        adc     x20, x20, xzr
        str     x22, [sp, #0x308]
        ldr     x22, [sp, #0x320]
        str     x10, [sp, #0x300]
        mul     x10, x16, x22
        ldp     q10, q4, [x2, #0x100]
        ldr     x15, [sp, #0x370]
        umlal   v16.2d, v31.2s, v11.s[0]
        adds    x1, x1, x14
        umlal2  v16.2d, v31.4s, v11.s[2]
        adcs    x11, x11, x8
        umulh   x16, x16, x22
        adcs    x9, x9, x27
        umlal   v1.2d, v25.2s, v11.s[0]
        adcs    x19, x19, x24
        umlal2  v1.2d, v25.4s, v11.s[2]
        umlal   v27.2d, v17.2s, v29.s[0]
        adc     x20, x20, xzr
        mul     x7, x15, x22
        adds    x26, x26, x1
        umlal   v15.2d, v28.2s, v11.s[0]
        usra    v3.2d, v24.2d, #0x1d
        adcs    x23, x23, x11
        ldp     q24, q25, [x2, #0x40]
        adcs    x1, x14, x9
        umlal   v14.2d, v18.2s, v11.s[0]
        umulh   x22, x15, x22
        adcs    x19, x8, x19
        adcs    x20, x27, x20
        umlal   v21.2d, v30.2s, v11.s[0]
        ldr     x9, [x6, #0x40]
        adcs    x27, x24, xzr
        umlal2  v27.2d, v17.4s, v29.s[2]
        adds    x24, x17, x10
        ldr     x10, [x6]
        ldr     x11, [x6, #0x48]
        ext     v17.16b, v3.16b, v6.16b, #8
        and     v3.16b, v3.16b, v0.16b
        adcs    x7, x16, x7
        usra    v8.2d, v17.2d, #0x1d
        ldr     x14, [x6, #0x10]
        mul     x8, x15, x13
        umlal2  v21.2d, v30.4s, v11.s[2]
        umlal   v8.2d, v7.2s, v29.s[0]
        adc     x22, x22, xzr
        subs    x9, x9, x10
        ldr     x16, [x6, #0x18]
        umulh   x10, x15, x13
        ldr     x15, [x6, #0x58]
        ldr     x13, [x6, #8]
        ldr     x17, [x6, #0x20]
        umlal2  v8.2d, v7.4s, v29.s[2]
        sbcs    x11, x11, x13
        ldr     x13, [x6, #0x50]
        ldr     q7, [x2, #0x120]
        sbcs    x13, x13, x14
        ldr     x14, [sp, #0x380]
        ldp     d17, d30, [x14, #0xc0]
        umlal   v2.2d, v10.2s, v11.s[0]
        sbcs    x15, x15, x16
        ldr     x16, [x6, #0x60]
        umlal2  v14.2d, v18.4s, v11.s[2]
        sbcs    x16, x16, x17
        ldr     x17, [sp, #0x3d0]
        str     x27, [sp, #0x370]
        ldr     x27, [sp, #0x328]
        str     x20, [sp, #0x320]
        mul     x20, x17, x27
        umlal2  v2.2d, v10.4s, v11.s[2]
        str     x19, [sp, #0x368]
        ldr     x19, [x6, #0x68]
        str     x1, [sp, #0x2b0]
        ldr     x1, [x6, #0x28]
        sbcs    x19, x19, x1
        ldr     x1, [x6, #0x70]
        umlal   v13.2d, v24.2s, v29.s[0]
        ldp     q10, q18, [x2, #0x60]
        str     x23, [sp, #0x2a8]
        ldr     x23, [x6, #0x30]
        sbcs    x23, x1, x23
        ldr     x1, [x6, #0x78]
        umlal2  v13.2d, v24.4s, v29.s[2]
        str     x26, [sp, #0x2a0]
        ldr     x26, [x6, #0x38]
        sbcs    x26, x1, x26
        umulh   x1, x17, x27
        umlal   v23.2d, v4.2s, v11.s[0]
        str     x20, [sp, #0x298]
        csetm   x20, lo
        adds    x24, x24, x8
        usra    v21.2d, v17.2d, #0x1e
        umull2  v17.2d, v20.4s, v11.s[2]
        ldp     q20, q24, [x2]
        adcs    x7, x7, x10
        eor     x8, x9, x20
        adc     x22, x22, xzr
        cmn     x28, #1
        eor     x9, x11, x20
        shl     v30.2d, v30.2d, #0x28
        adcs    x10, x12, xzr
        eor     x11, x13, x20
        eor     x12, x15, x20
        ldr     x15, [sp, #0x3c8]
        umlal2  v23.2d, v4.4s, v11.s[2]
        adcs    x21, x21, xzr
        eor     x13, x16, x20
        eor     x19, x19, x20
        usra    v21.2d, v30.2d, #6
        mul     x16, x17, x15
        adcs    x25, x25, xzr
        ldp     d4, d30, [x14, #0xc8]
        str     x22, [sp, #0x290]
        ldr     x22, [sp, #0x2f8]
        adcs    x22, x22, xzr
        str     x7, [sp, #0x2f8]
        ldr     x7, [sp, #0x310]
        eor     x7, x24, x7
        eor     x23, x23, x20
        umlal2  v15.2d, v28.4s, v11.s[2]
        str     x7, [sp, #0x288]
        ldr     x7, [sp, #0x2b8]
        adcs    x7, x7, xzr
        eor     x26, x26, x20
        ldp     q11, q28, [x2, #0x80]
        umulh   x17, x17, x15
        str     x7, [sp, #0x3d0]
        ldr     x7, [sp, #0x350]
        adcs    x7, x7, xzr
        umlal   v19.2d, v25.2s, v29.s[0]
        eor     x28, x28, x20
        umlal   v8.2d, v20.2s, v3.s[0]
        str     x7, [sp, #0x350]
        ldr     x7, [sp, #0x2c0]
        adcs    x7, x7, xzr
        umlal2  v8.2d, v20.4s, v3.s[2]
        str     x7, [sp, #0x2c0]
        ldr     x7, [sp, #0x2c8]
        adcs    x7, x7, xzr
        cmn     x20, #1
        adcs    x20, x8, xzr
        ldr     x8, [sp, #0x318]
        usra    v2.2d, v4.2d, #0x18
        ldp     q4, q20, [x2, #0xa0]
        str     x7, [sp, #0x2c8]
        mul     x7, x8, x15
        umlal2  v19.2d, v25.4s, v29.s[2]
        shl     v25.2d, v30.2d, #0x2e
        adcs    x9, x9, xzr
        umlal   v9.2d, v18.2s, v29.s[0]
        adcs    x11, x11, xzr
        umull2  v7.2d, v7.4s, v29.s[2]
        adcs    x12, x12, xzr
        umulh   x15, x8, x15
        umlal   v22.2d, v10.2s, v29.s[0]
        usra    v2.2d, v25.2d, #6
        adcs    x13, x13, xzr
        ldp     q25, q30, [x2, #0xc0]
        adcs    x19, x19, xzr
        umlal2  v22.2d, v10.4s, v29.s[2]
        adcs    x23, x23, xzr
        umlal   v12.2d, v11.2s, v29.s[0]
        umlal   v5.2d, v28.2s, v29.s[0]
        str     x23, [sp, #0x3c8]
        mul     x23, x8, x27
        adcs    x26, x26, xzr
        adds    x1, x1, x16
        umlal2  v9.2d, v18.4s, v29.s[2]
        umlal   v16.2d, v4.2s, v29.s[0]
        ldp     q10, q18, [x2, #0xe0]
        umlal2  v12.2d, v11.4s, v29.s[2]
        adcs    x7, x17, x7
        adc     x15, x15, xzr
        subs    x16, x10, x25
        umlal2  v5.2d, v28.4s, v29.s[2]
        umulh   x27, x8, x27
        sbcs    x8, x21, x22
        umlal2  v16.2d, v4.4s, v29.s[2]
        ldp     q11, q4, [x2, #0x20]
        csetm   x17, lo
        adds    x23, x1, x23
        eor     x1, x8, x17
        ldr     x8, [sp, #0x2d8]
        umlal   v1.2d, v20.2s, v29.s[0]
        umlal2  v1.2d, v20.4s, v29.s[2]
        str     x26, [sp, #0x328]
        ldr     x26, [sp, #0x2d0]
        str     x19, [sp, #0x318]
        mul     x19, x8, x26
        umlal   v15.2d, v25.2s, v29.s[0]
        adcs    x27, x7, x27
        umlal2  v15.2d, v25.4s, v29.s[2]
        ldp     q20, q25, [x2, #0x100]
        adc     x7, x15, xzr
        subs    x15, x11, x20
        umlal   v14.2d, v30.2s, v29.s[0]
        str     x28, [sp, #0x2b8]
        umulh   x28, x8, x26
        str     x13, [sp, #0x280]
        sbcs    x13, x12, x9
        umlal   v27.2d, v11.2s, v3.s[0]
        umlal2  v27.2d, v11.4s, v3.s[2]
        ext     v11.16b, v6.16b, v8.16b, #8
        eor     x16, x16, x17
        usra    v8.2d, v11.2d, #0x1d
        str     x22, [sp, #0x278]
        ldr     x22, [sp, #0x2e0]
        eor     x19, x19, x22
        str     x12, [sp, #0x270]
        csetm   x12, lo
        umlal   v13.2d, v4.2s, v3.s[0]
        cmn     x17, #1
        eor     x15, x15, x12
        eor     x17, x17, x12
        adcs    x16, x16, xzr
        umlal2  v14.2d, v30.4s, v29.s[2]
        ext     v11.16b, v8.16b, v6.16b, #8
        eor     x13, x13, x12
        and     v8.16b, v8.16b, v0.16b
        adcs    x1, x1, xzr
        str     x1, [sp, #0x268]
        ldr     x1, [sp, #0x3d8]
        str     x17, [sp, #0x260]
        mul     x17, x8, x1
        umlal   v23.2d, v20.2s, v29.s[0]
        ldp     q28, q30, [x2, #0x40]
        usra    v26.2d, v11.2d, #0x1d
        umlal   v21.2d, v10.2s, v29.s[0]
        umlal2  v21.2d, v10.4s, v29.s[2]
        ldp     d10, d11, [x14, #0xd0]
        umulh   x8, x8, x1
        umlal   v2.2d, v18.2s, v29.s[0]
        adds    x28, x28, x17
        ldr     x17, [sp, #0x3e8]
        umlal2  v13.2d, v4.4s, v3.s[2]
        ldr     q4, [x2, #0x120]
        str     x16, [sp, #0x2d8]
        mul     x16, x17, x1
        umlal   v26.2d, v24.2s, v3.s[0]
        umlal2  v26.2d, v24.4s, v3.s[2]
        umlal2  v2.2d, v18.4s, v29.s[2]
        ldp     q18, q24, [x2, #0x60]
        umlal2  v23.2d, v20.4s, v29.s[2]
        umlal   v17.2d, v25.2s, v29.s[0]
        shl     v11.2d, v11.2d, #0x34
        umulh   x1, x17, x1
        adcs    x8, x8, x16
        umlal2  v17.2d, v25.4s, v29.s[2]
        ldp     d20, d25, [x14, #0xd8]
        usra    v23.2d, v10.2d, #0x12
        mul     x16, x17, x26
        adc     x1, x1, xzr
        cmn     x12, #1
        shl     v10.2d, v25.2d, #0x3a
        adcs    x12, x15, xzr
        adcs    x13, x13, xzr
        adds    x28, x28, x16
        umlal   v19.2d, v28.2s, v3.s[0]
        usra    v17.2d, v20.2d, #0xc
        umlal2  v19.2d, v28.4s, v3.s[2]
        ldp     q20, q25, [x2, #0x80]
        umulh   x26, x17, x26
        ldr     d28, [x14, #0xe0]
        umlal   v22.2d, v30.2s, v3.s[0]
        eor     x28, x28, x22
        usra    v23.2d, v11.2d, #6
        ldp     q11, q29, [x2]
        mul     x15, x10, x20
        umlal2  v22.2d, v30.4s, v3.s[2]
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x300]
        umlal   v9.2d, v18.2s, v3.s[0]
        usra    v17.2d, v10.2d, #6
        adc     x1, x1, xzr
        eor     x26, x26, x22
        umlal2  v9.2d, v18.4s, v3.s[2]
        cmn     x22, #1
        adcs    x19, x19, x8
        ldr     x16, [sp, #0x290]
        umlal   v12.2d, v24.2s, v3.s[0]
        umulh   x8, x10, x20
        adcs    x28, x28, x24
        ldr     x24, [sp, #0x2f8]
        ldr     x17, [sp, #0x298]
        ldp     q10, q18, [x2, #0xa0]
        umlal2  v12.2d, v24.4s, v3.s[2]
        adcs    x26, x26, x24
        umlal   v5.2d, v20.2s, v3.s[0]
        ldp     q24, q30, [x2, #0xc0]
        eor     x1, x1, x22
        umlal2  v5.2d, v20.4s, v3.s[2]
        adcs    x1, x1, x16
        umlal   v26.2d, v11.2s, v8.s[0]
        umlal2  v26.2d, v11.4s, v8.s[2]
        adc     x22, x22, xzr
        adds    x19, x19, x17
        str     x8, [sp, #0x2e0]
        mul     x8, x10, x9
        adcs    x28, x28, x23
        ldp     q11, q20, [x2, #0xe0]
        umull2  v4.2d, v4.4s, v3.s[2]
        adcs    x26, x26, x27
        umlal   v16.2d, v25.2s, v3.s[0]
        adcs    x1, x1, x7
        str     x10, [sp, #0x300]
        umulh   x10, x10, x9
        umlal   v1.2d, v10.2s, v3.s[0]
        adc     x22, x22, xzr
        adds    x19, x24, x19
        ldr     x24, [sp, #0x310]
        umlal   v15.2d, v18.2s, v3.s[0]
        adcs    x28, x16, x28
        eor     x28, x28, x24
        eor     x19, x19, x24
        adcs    x26, x17, x26
        ldr     d31, [x14, #0xe8]
        umlal   v21.2d, v30.2s, v3.s[0]
        mul     x16, x21, x9
        adcs    x23, x23, x1
        ldr     x17, [sp, #0x358]
        umlal2  v16.2d, v25.4s, v3.s[2]
        umlal   v14.2d, v24.2s, v3.s[0]
        eor     x26, x26, x24
        adcs    x27, x27, x22
        ext     v25.16b, v6.16b, v26.16b, #8
        umulh   x22, x21, x9
        adcs    x1, x7, xzr
        ldr     x7, [sp, #0x308]
        cmn     x24, #1
        umlal2  v15.2d, v18.4s, v3.s[2]
        usra    v26.2d, v25.2d, #0x1d
        adcs    x7, x7, x17
        str     x9, [sp, #0x308]
        ldr     x9, [sp, #0x288]
        str     x22, [sp, #0x298]
        ldr     x22, [sp, #0x348]
        adcs    x9, x9, x22
        eor     x23, x23, x24
        eor     x1, x1, x24
        eor     x27, x27, x24
        shl     v18.2d, v31.2d, #6
        and     v25.16b, v26.16b, v0.16b
        ext     v26.16b, v26.16b, v6.16b, #8
        str     x10, [sp, #0x288]
        ldr     x10, [sp, #0x3a8]
        adcs    x19, x19, x10
        str     x16, [sp, #0x290]
        ldr     x14, [sp, #0x2e8]
        mul     x16, x21, x20
        str     x16, [sp, #0x2f8]
        ldr     x16, [sp, #0x388]
        adcs    x28, x28, x16
        usra    v4.2d, v18.2d, #6
        umlal2  v1.2d, v10.4s, v3.s[2]
        ldp     q10, q18, [x2, #0x20]
        str     x8, [sp, #0x2d0]
        ldr     x8, [sp, #0x3e0]
        adcs    x26, x26, x8
        umlal2  v14.2d, v24.4s, v3.s[2]
        adcs    x23, x23, x14
        str     x15, [sp, #0x3e8]
        ldr     x15, [sp, #0x2f0]
        adcs    x27, x27, x15
        ldp     q24, q31, [x2, #0x100]
        umlal   v2.2d, v11.2s, v3.s[0]
        umlal2  v2.2d, v11.4s, v3.s[2]
        str     x13, [sp, #0x3d8]
        ldr     x13, [sp, #0x340]
        adcs    x1, x1, x13
        umlal2  v21.2d, v30.4s, v3.s[2]
        ldp     q11, q30, [x2, #0x40]
        ldr     x16, [sp, #0x2a0]
        usra    v27.2d, v26.2d, #0x1d
        str     x20, [sp, #0x258]
        umulh   x20, x21, x20
        ldr     x10, [sp, #0x2a8]
        adc     x24, x24, xzr
        str     x21, [sp, #0x310]
        ldr     x21, [sp, #0x360]
        adds    x7, x7, x21
        umlal   v27.2d, v29.2s, v8.s[0]
        str     x20, [sp, #0x250]
        ldr     x20, [sp, #0x338]
        adcs    x9, x9, x20
        ldr     x17, [sp, #0x368]
        adcs    x19, x19, x16
        ldr     q26, [x2, #0x120]
        umlal   v23.2d, v20.2s, v3.s[0]
        adcs    x28, x28, x10
        umlal2  v23.2d, v20.4s, v3.s[2]
        mul     x22, x25, x11
        umlal   v17.2d, v24.2s, v3.s[0]
        str     x22, [sp, #0x248]
        ldr     x22, [sp, #0x2b0]
        adcs    x26, x26, x22
        umlal2  v27.2d, v29.4s, v8.s[2]
        adcs    x23, x23, x17
        umulh   x17, x25, x11
        str     x17, [sp, #0x240]
        ldr     x17, [sp, #0x320]
        adcs    x27, x27, x17
        ldr     x17, [sp, #0x370]
        umlal   v13.2d, v10.2s, v8.s[0]
        umlal2  v13.2d, v10.4s, v8.s[2]
        ldp     q10, q20, [x2]
        adcs    x1, x1, x17
        umlal   v7.2d, v31.2s, v3.s[0]
        adc     x24, x24, xzr
        adds    x7, x8, x7
        umlal2  v17.2d, v24.4s, v3.s[2]
        umlal2  v7.2d, v31.4s, v3.s[2]
        ldp     q3, q20, [x2, #0x60]
        adcs    x8, x14, x9
        ldr     x9, [sp, #0x270]
        ldp     q24, q29, [x2, #0x80]
        umlal   v19.2d, v18.2s, v8.s[0]
        mul     x14, x25, x9
        adcs    x19, x15, x19
        usra    v7.2d, v28.2d, #6
        adcs    x28, x13, x28
        adcs    x26, x21, x26
        umlal2  v19.2d, v18.4s, v8.s[2]
        adcs    x20, x20, x23
        ldp     q18, q28, [x2, #0xa0]
        umlal   v22.2d, v11.2s, v8.s[0]
        umulh   x21, x25, x9
        umlal   v9.2d, v30.2s, v8.s[0]
        umlal2  v22.2d, v11.4s, v8.s[2]
        adcs    x27, x16, x27
        ldr     x13, [sp, #0x320]
        adcs    x23, x10, x1
        ldr     x10, [sp, #0x368]
        ldr     q11, [x2, #0x260]
        adcs    x22, x22, x24
        ldr     x24, [sp, #0x278]
        ldr     x16, [x3]
        mul     x1, x24, x9
        umlal   v12.2d, v3.2s, v8.s[0]
        umlal   v5.2d, v20.2s, v8.s[0]
        adcs    x10, x10, xzr
        umlal2  v9.2d, v30.4s, v8.s[2]
        ldp     q30, q31, [x2, #0x130]
        adcs    x13, x13, xzr
        umlal2  v5.2d, v20.4s, v8.s[2]
        umlal2  v12.2d, v3.4s, v8.s[2]
        ldp     q3, q20, [x2, #0xc0]
        adcs    x15, x17, xzr
        ldr     x17, [sp, #0x358]
        adds    x16, x16, x17
        umlal   v1.2d, v29.2s, v8.s[0]
        str     x25, [sp, #0x370]
        ldr     x25, [x3, #8]
        str     x1, [sp, #0x320]
        ldr     x1, [sp, #0x348]
        adcs    x25, x25, x1
        umlal   v27.2d, v10.2s, v25.s[0]
        umulh   x9, x24, x9
        str     x9, [sp, #0x368]
        ldr     x9, [x3, #0x10]
        str     x21, [sp, #0x2b0]
        ldr     x21, [sp, #0x3a8]
        adcs    x9, x9, x21
        ldr     x1, [x3, #0x28]
        ldr     x21, [sp, #0x388]
        umlal2  v27.2d, v10.4s, v25.s[2]
        ldr     x17, [x3, #0x30]
        umlal2  v1.2d, v29.4s, v8.s[2]
        str     x14, [sp, #0x2a8]
        ldr     x14, [x3, #0x18]
        adcs    x14, x14, x21
        ldr     x21, [x3, #0x20]
        umlal   v16.2d, v24.2s, v8.s[0]
        adcs    x21, x21, x7
        umlal2  v16.2d, v24.4s, v8.s[2]
        ldp     q10, q24, [x2, #0xe0]
        adcs    x1, x1, x8
        mul     v29.2s, v27.2s, v11.2s
        adcs    x17, x17, x19
        str     x19, [sp, #0x2a0]
        mul     x19, x24, x11
        str     x19, [sp, #0x338]
        ldr     x19, [x3, #0x38]
        adcs    x19, x19, x28
        str     x28, [sp, #0x360]
        ldr     x28, [sp, #0x378]
        str     x26, [sp, #0x340]
        adcs    x26, x28, x26
        umlal   v21.2d, v3.2s, v8.s[0]
        umlal   v15.2d, v18.2s, v8.s[0]
        umulh   x24, x24, x11
        str     x11, [sp, #0x2f0]
        ldr     x11, [sp, #0x398]
        str     x24, [sp, #0x2e8]
        adcs    x24, x11, x20
        umlal2  v15.2d, v18.4s, v8.s[2]
        str     x20, [sp, #0x3e0]
        ldr     x28, [sp, #0x3b8]
        ldr     x20, [sp, #0x3a0]
        str     x27, [sp, #0x238]
        adcs    x27, x20, x27
        ldr     x20, [sp, #0x3c0]
        umlal2  v21.2d, v3.4s, v8.s[2]
        str     x23, [sp, #0x230]
        adcs    x23, x20, x23
        ldr     x20, [sp, #0x2d8]
        umlal   v14.2d, v28.2s, v8.s[0]
        umlal   v2.2d, v20.2s, v8.s[0]
        mul     x11, x20, x12
        str     x22, [sp, #0x228]
        adcs    x22, x28, x22
        ldr     x28, [sp, #0x330]
        ldp     q3, q18, [x2, #0x100]
        str     x10, [sp, #0x220]
        adcs    x10, x28, x10
        ldr     x28, [sp, #0x3b0]
        umlal2  v2.2d, v20.4s, v8.s[2]
        str     x13, [sp, #0x218]
        adcs    x13, x28, x13
        ldr     x28, [sp, #0x390]
        umlal   v23.2d, v10.2s, v8.s[0]
        str     x15, [sp, #0x210]
        adcs    x15, x28, x15
        umlal2  v23.2d, v10.4s, v8.s[2]
        ldp     q10, q20, [x2, #0x10]
        umulh   x28, x20, x12
        ldr     x20, [sp, #0x378]
        str     x28, [sp, #0x208]
        adc     x28, xzr, xzr
        adds    x16, x20, x16
        ldr     x20, [sp, #0x260]
        umlal   v17.2d, v24.2s, v8.s[0]
        eor     x11, x11, x20
        str     x16, [sp, #0x378]
        ldr     x16, [sp, #0x398]
        adcs    x25, x16, x25
        ldr     x16, [sp, #0x3a0]
        umlal2  v17.2d, v24.4s, v8.s[2]
        adcs    x9, x16, x9
        ldr     x16, [sp, #0x3c0]
        umull2  v24.2d, v26.4s, v8.s[2]
        adcs    x14, x16, x14
        ldr     x16, [sp, #0x2d8]
        str     x14, [sp, #0x3c0]
        ldr     x14, [sp, #0x3d8]
        str     x9, [sp, #0x3a0]
        mul     x9, x16, x14
        umlal   v7.2d, v3.2s, v8.s[0]
        str     x25, [sp, #0x398]
        ldr     x25, [sp, #0x3b8]
        adcs    x21, x25, x21
        ldr     x25, [sp, #0x330]
        ldp     q26, q31, [x2, #0x30]
        adcs    x1, x25, x1
        ldr     x25, [sp, #0x3b0]
        umlal2  v7.2d, v3.4s, v8.s[2]
        umlal   v4.2d, v18.2s, v8.s[0]
        umlal2  v14.2d, v28.4s, v8.s[2]
        adcs    x17, x25, x17
        umulh   x25, x16, x14
        ldr     x16, [sp, #0x390]
        and     v3.16b, v29.16b, v0.16b
        adcs    x16, x16, x19
        ldr     x19, [sp, #0x358]
        adcs    x26, x19, x26
        ldr     x19, [sp, #0x348]
        umlal   v27.2d, v30.2s, v3.s[0]
        adcs    x24, x19, x24
        ldr     x19, [sp, #0x3a8]
        adcs    x27, x19, x27
        ldr     x19, [sp, #0x268]
        str     x27, [sp, #0x3a8]
        mul     x27, x19, x14
        str     x24, [sp, #0x348]
        ldr     x24, [sp, #0x380]
        ldp     d28, d29, [x24, #0xe8]
        umlal   v19.2d, v20.2s, v25.s[0]
        umlal2  v4.2d, v18.4s, v8.s[2]
        str     x26, [sp, #0x358]
        ldr     x26, [sp, #0x388]
        adcs    x23, x26, x23
        umlal2  v19.2d, v20.4s, v25.s[2]
        ext     v8.16b, v6.16b, v27.16b, #8
        adcs    x7, x7, x22
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x2a0]
        umulh   x26, x19, x14
        ldr     x14, [sp, #0x340]
        usra    v27.2d, v8.2d, #0x1d
        mul     x22, x19, x12
        umlal   v22.2d, v26.2s, v25.s[0]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x360]
        usra    v24.2d, v28.2d, #0x3a
        adcs    x13, x13, x15
        ldp     q8, q18, [x2, #0x50]
        umlal2  v22.2d, v26.4s, v25.s[2]
        shl     v20.2d, v29.2d, #0xc
        adcs    x14, x14, x28
        ldr     x28, [sp, #0x3e0]
        adcs    x15, x28, xzr
        ldr     x28, [sp, #0x238]
        umulh   x19, x19, x12
        ext     v26.16b, v27.16b, v6.16b, #8
        umlal   v9.2d, v31.2s, v25.s[0]
        adcs    x12, x28, xzr
        ldr     x28, [sp, #0x230]
        adcs    x28, x28, xzr
        umlal2  v9.2d, v31.4s, v25.s[2]
        ldp     q28, q29, [x2, #0x70]
        usra    v24.2d, v20.2d, #6
        str     x28, [sp, #0x230]
        ldr     x28, [sp, #0x3d0]
        str     x12, [sp, #0x238]
        ldr     x12, [sp, #0x280]
        str     x15, [sp, #0x268]
        mul     x15, x28, x12
        str     x14, [sp, #0x3e0]
        ldr     x14, [sp, #0x228]
        adcs    x14, x14, xzr
        mul     v11.2s, v26.2s, v11.2s
        ldp     q20, q26, [x2, #0x90]
        umlal   v16.2d, v28.2s, v25.s[0]
        str     x14, [sp, #0x228]
        ldr     x14, [sp, #0x220]
        adcs    x14, x14, xzr
        str     x14, [sp, #0x220]
        ldr     x14, [sp, #0x3e8]
        str     x13, [sp, #0x340]
        ldr     x13, [sp, #0x2b8]
        str     x10, [sp, #0x360]
        eor     x10, x14, x13
        str     x8, [sp, #0x2a0]
        ldr     x8, [sp, #0x218]
        adcs    x8, x8, xzr
        umlal   v12.2d, v8.2s, v25.s[0]
        str     x8, [sp, #0x218]
        ldr     x8, [sp, #0x318]
        str     x7, [sp, #0x3d8]
        mul     x7, x28, x8
        umlal2  v12.2d, v8.4s, v25.s[2]
        str     x23, [sp, #0x388]
        ldr     x23, [sp, #0x210]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x210]
        ldr     x23, [sp, #0x2e0]
        str     x16, [sp, #0x390]
        ldr     x16, [sp, #0x2d0]
        adds    x23, x23, x16
        ldr     x16, [sp, #0x288]
        and     v8.16b, v11.16b, v0.16b
        str     x17, [sp, #0x2d0]
        ldr     x17, [sp, #0x290]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x298]
        adc     x17, x17, xzr
        umlal2  v16.2d, v28.4s, v25.s[2]
        str     x1, [sp, #0x298]
        ldr     x1, [sp, #0x2f8]
        adds    x23, x23, x1
        uzp1    v11.2d, v3.2d, v8.2d
        ldr     q3, [x2, #0x260]
        umulh   x1, x28, x8
        str     x21, [sp, #0x2f8]
        eor     x21, x23, x13
        umlal2  v27.2d, v30.4s, v8.s[0]
        str     x21, [sp, #0x290]
        ldr     x21, [sp, #0x250]
        adcs    x21, x16, x21
        adc     x16, x17, xzr
        ldr     x24, [sp, #0x3c8]
        ldr     x17, [sp, #0x240]
        str     x10, [sp, #0x250]
        ldr     x10, [sp, #0x2a8]
        adds    x10, x17, x10
        ldr     x17, [sp, #0x2b0]
        str     x15, [sp, #0x2a8]
        ldr     x15, [sp, #0x320]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x368]
        umlal   v15.2d, v20.2s, v25.s[0]
        adc     x17, x17, xzr
        subs    x13, x24, x12
        umlal   v5.2d, v18.2s, v25.s[0]
        ext     v8.16b, v27.16b, v6.16b, #8
        umulh   x24, x28, x12
        ldr     x12, [sp, #0x338]
        umlal2  v5.2d, v18.4s, v25.s[2]
        ldp     q18, q27, [x2, #0x140]
        str     x1, [sp, #0x368]
        ldr     x1, [sp, #0x328]
        sbcs    x1, x1, x8
        csetm   x14, lo
        umlal   v1.2d, v29.2s, v25.s[0]
        adds    x10, x10, x12
        ldr     x12, [sp, #0x2e8]
        usra    v13.2d, v8.2d, #0x1d
        adcs    x12, x15, x12
        ldp     q8, q27, [x2, #0xd0]
        adc     x15, x17, xzr
        ldr     x17, [sp, #0x350]
        str     x7, [sp, #0x2e8]
        mul     x7, x17, x8
        str     x7, [sp, #0x338]
        ldr     x7, [sp, #0x208]
        adds    x7, x7, x9
        adcs    x27, x25, x27
        umlal2  v1.2d, v29.4s, v25.s[2]
        ldp     q28, q29, [x2, #0xb0]
        adc     x25, x26, xzr
        ldr     x26, [sp, #0x2c0]
        subs    x9, x28, x26
        ldr     x28, [sp, #0x2c8]
        umlal   v13.2d, v10.2s, v25.s[0]
        sbcs    x28, x17, x28
        csetm   x26, lo
        cmn     x26, #1
        eor     x28, x28, x26
        umlal2  v13.2d, v10.4s, v25.s[2]
        eor     x9, x9, x26
        eor     x13, x13, x14
        adcs    x9, x9, xzr
        umlal   v17.2d, v27.2s, v25.s[0]
        eor     x1, x1, x14
        umlal   v14.2d, v26.2s, v25.s[0]
        adcs    x28, x28, xzr
        cmn     x14, #1
        eor     x26, x26, x14
        umlal2  v15.2d, v20.4s, v25.s[2]
        adcs    x13, x13, xzr
        umulh   x14, x17, x8
        adcs    x1, x1, xzr
        adds    x22, x7, x22
        umlal2  v14.2d, v26.4s, v25.s[2]
        eor     x22, x22, x20
        umlal   v21.2d, v28.2s, v25.s[0]
        umlal   v23.2d, v8.2s, v25.s[0]
        adcs    x19, x27, x19
        adc     x27, x25, xzr
        ldr     x25, [sp, #0x280]
        eor     x19, x19, x20
        eor     x27, x27, x20
        ldp     q10, q20, [x2, #0x130]
        cmn     x20, #1
        mul     x7, x17, x25
        str     x28, [sp, #0x208]
        ldr     x28, [sp, #0x3e8]
        adcs    x11, x11, x28
        adcs    x22, x22, x23
        ldp     q20, q26, [x2, #0x110]
        umlal   v13.2d, v18.2s, v11.s[0]
        adcs    x19, x19, x21
        umlal2  v21.2d, v28.4s, v25.s[2]
        ldp     q28, q30, [x2, #0xf0]
        umulh   x28, x17, x25
        umlal   v2.2d, v29.2s, v25.s[0]
        adcs    x27, x27, x16
        adc     x20, x20, xzr
        umlal2  v13.2d, v18.4s, v11.s[2]
        str     x23, [sp, #0x260]
        ldr     x23, [sp, #0x248]
        adds    x11, x11, x23
        str     x1, [sp, #0x320]
        ldr     x1, [sp, #0x2c0]
        str     x26, [sp, #0x2b0]
        ldr     x26, [sp, #0x3c8]
        mul     x8, x1, x26
        umlal2  v23.2d, v8.4s, v25.s[2]
        adcs    x22, x22, x10
        ldp     q8, q18, [x2, #0x150]
        adcs    x19, x19, x12
        umlal2  v2.2d, v29.4s, v25.s[2]
        adcs    x27, x27, x15
        umlal2  v17.2d, v27.4s, v25.s[2]
        ldp     q27, q29, [x2, #0x170]
        adc     x20, x20, xzr
        adds    x21, x21, x11
        umulh   x11, x1, x26
        umull2  v26.2d, v26.4s, v25.s[2]
        str     x8, [sp, #0x240]
        ldr     x8, [sp, #0x2b8]
        str     x21, [sp, #0x288]
        eor     x21, x21, x8
        adcs    x22, x16, x22
        umlal   v7.2d, v28.2s, v25.s[0]
        adcs    x23, x23, x19
        eor     x16, x22, x8
        umlal   v4.2d, v30.2s, v25.s[0]
        adcs    x27, x10, x27
        ldr     x10, [sp, #0x328]
        umlal2  v7.2d, v28.4s, v25.s[2]
        mul     x19, x1, x10
        adcs    x12, x12, x20
        ldr     x20, [sp, #0x2e8]
        umlal2  v4.2d, v30.4s, v25.s[2]
        adcs    x15, x15, xzr
        adds    x20, x24, x20
        ldr     x24, [sp, #0x380]
        ldp     d28, d30, [x24, #0xf0]
        ldr     x24, [sp, #0x3d0]
        str     x16, [sp, #0x2e8]
        ldr     x16, [sp, #0x368]
        str     x21, [sp, #0x248]
        ldr     x21, [sp, #0x338]
        adcs    x21, x16, x21
        ldr     x16, [sp, #0x300]
        umlal   v24.2d, v20.2s, v25.s[0]
        adc     x14, x14, xzr
        subs    x24, x16, x24
        umulh   x16, x1, x10
        umlal2  v24.2d, v20.4s, v25.s[2]
        str     x15, [sp, #0x3d0]
        ldr     x15, [sp, #0x310]
        sbcs    x15, x15, x17
        ldr     x17, [sp, #0x370]
        mul     v20.2s, v13.2s, v3.2s
        sbcs    x1, x17, x1
        ldr     x17, [sp, #0x278]
        umlal   v22.2d, v18.2s, v11.s[0]
        str     x12, [sp, #0x2c0]
        ldr     x12, [sp, #0x2c8]
        sbcs    x17, x17, x12
        umlal2  v22.2d, v18.4s, v11.s[2]
        str     x27, [sp, #0x278]
        csetm   x27, lo
        adds    x7, x20, x7
        ldr     x20, [sp, #0x258]
        eor     x24, x24, x27
        eor     x15, x15, x27
        and     v18.16b, v20.16b, v0.16b
        adcs    x28, x21, x28
        eor     x21, x1, x27
        mul     x1, x12, x10
        usra    v26.2d, v28.2d, #0x34
        adc     x14, x14, xzr
        subs    x25, x25, x20
        ldr     x20, [sp, #0x318]
        umlal   v13.2d, v10.2s, v18.s[0]
        eor     x17, x17, x27
        str     x23, [sp, #0x258]
        ldr     x23, [sp, #0x308]
        sbcs    x23, x20, x23
        shl     v20.2d, v30.2d, #0x12
        umlal   v9.2d, v27.2s, v11.s[0]
        str     x19, [sp, #0x308]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        str     x22, [sp, #0x318]
        ldr     x22, [sp, #0x2f0]
        sbcs    x22, x26, x22
        str     x14, [sp, #0x2f0]
        umulh   x14, x12, x10
        umlal2  v9.2d, v27.4s, v11.s[2]
        str     x28, [sp, #0x280]
        ldr     x28, [sp, #0x270]
        sbcs    x28, x10, x28
        usra    v26.2d, v20.2d, #6
        umlal   v12.2d, v29.2s, v11.s[0]
        csetm   x10, lo
        str     x7, [sp, #0x270]
        ldr     x7, [sp, #0x308]
        adds    x7, x11, x7
        ext     v20.16b, v6.16b, v13.16b, #8
        eor     x23, x23, x10
        eor     x25, x25, x10
        eor     x22, x22, x10
        umlal2  v12.2d, v29.4s, v11.s[2]
        eor     x28, x28, x10
        adcs    x1, x16, x1
        mul     x11, x12, x26
        usra    v13.2d, v20.2d, #0x1d
        adc     x14, x14, xzr
        cmn     x27, #1
        eor     x27, x27, x10
        eor     x16, x27, x8
        ldp     q20, q25, [x2, #0x1b0]
        ldp     q27, q28, [x2, #0x190]
        adcs    x27, x24, xzr
        ext     v29.16b, v13.16b, v6.16b, #8
        adcs    x24, x15, xzr
        umulh   x26, x12, x26
        mul     v3.2s, v29.2s, v3.2s
        adcs    x12, x21, xzr
        ldp     q29, q30, [x2, #0x1d0]
        adcs    x15, x17, xzr
        adds    x21, x7, x11
        umlal   v1.2d, v20.2s, v11.s[0]
        umlal   v5.2d, v27.2s, v11.s[0]
        mul     x7, x9, x13
        umlal2  v5.2d, v27.4s, v11.s[2]
        ldr     x11, [sp, #0x2b0]
        and     v0.16b, v3.16b, v0.16b
        adcs    x26, x1, x26
        adc     x1, x14, xzr
        cmn     x10, #1
        umlal   v16.2d, v28.2s, v11.s[0]
        adcs    x25, x25, xzr
        umulh   x10, x9, x13
        umlal2  v13.2d, v10.4s, v0.s[0]
        uzp1    v10.2d, v18.2d, v0.2d
        adcs    x23, x23, xzr
        ldp     q0, q3, [x2, #0x1f0]
        eor     x7, x7, x11
        adcs    x14, x22, xzr
        ldp     q18, q27, [x2, #0x210]
        adcs    x17, x28, xzr
        ext     v13.16b, v13.16b, v6.16b, #8
        subs    x28, x27, x12
        umlal2  v16.2d, v28.4s, v11.s[2]
        sbcs    x22, x24, x15
        str     x15, [sp, #0x3c8]
        csetm   x15, lo
        subs    x8, x14, x25
        str     x12, [sp, #0x2c8]
        ldr     x12, [sp, #0x320]
        str     x14, [sp, #0x308]
        mul     x14, x9, x12
        usra    v19.2d, v13.2d, #0x1d
        str     x17, [sp, #0x328]
        sbcs    x17, x17, x23
        eor     x28, x28, x15
        eor     x22, x22, x15
        umlal2  v1.2d, v20.4s, v11.s[2]
        str     x16, [sp, #0x370]
        csetm   x16, lo
        cmn     x15, #1
        ldp     q13, q20, [x2, #0x230]
        ldr     q28, [x2, #0x250]
        umlal   v15.2d, v25.2s, v11.s[0]
        umulh   x9, x9, x12
        eor     x8, x8, x16
        eor     x15, x15, x16
        umlal   v14.2d, v29.2s, v11.s[0]
        adcs    x28, x28, xzr
        eor     x17, x17, x16
        adcs    x22, x22, xzr
        adds    x10, x10, x14
        ldr     x14, [sp, #0x208]
        umlal2  v15.2d, v25.4s, v11.s[2]
        umlal2  v14.2d, v29.4s, v11.s[2]
        ldp     q25, q29, [x2, #0x140]
        str     x22, [sp, #0x350]
        mul     x22, x14, x12
        umlal   v21.2d, v30.2s, v11.s[0]
        umlal   v19.2d, v8.2s, v11.s[0]
        umlal2  v19.2d, v8.4s, v11.s[2]
        umlal   v2.2d, v0.2s, v11.s[0]
        umulh   x12, x14, x12
        adcs    x22, x9, x22
        umlal2  v21.2d, v30.4s, v11.s[2]
        ldp     q8, q30, [x2, #0x160]
        umlal   v23.2d, v3.2s, v11.s[0]
        umlal2  v23.2d, v3.4s, v11.s[2]
        mul     x9, x14, x13
        umlal2  v2.2d, v0.4s, v11.s[2]
        ldp     q0, q3, [x2, #0x180]
        adc     x12, x12, xzr
        cmn     x16, #1
        umlal   v17.2d, v18.2s, v11.s[0]
        adcs    x8, x8, xzr
        umlal   v7.2d, v27.2s, v11.s[0]
        adcs    x16, x17, xzr
        umlal2  v17.2d, v18.4s, v11.s[2]
        umulh   x13, x14, x13
        adds    x9, x10, x9
        umlal   v4.2d, v13.2s, v11.s[0]
        eor     x9, x9, x11
        umlal2  v4.2d, v13.4s, v11.s[2]
        ldp     q13, q18, [x2, #0x1a0]
        umlal2  v7.2d, v27.4s, v11.s[2]
        umlal   v24.2d, v20.2s, v11.s[0]
        umulh   x10, x27, x25
        ldr     x14, [sp, #0x270]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x2a8]
        umlal2  v24.2d, v20.4s, v11.s[2]
        ldp     q20, q27, [x2, #0x1c0]
        adc     x12, x12, xzr
        cmn     x11, #1
        eor     x22, x22, x11
        umlal2  v26.2d, v28.4s, v11.s[2]
        ldp     q11, q28, [x2, #0x1e0]
        adcs    x7, x7, x13
        eor     x12, x12, x11
        adcs    x9, x9, x14
        umlal   v19.2d, v25.2s, v10.s[0]
        mul     x17, x27, x23
        umlal   v9.2d, v8.2s, v10.s[0]
        str     x15, [sp, #0x208]
        ldr     x15, [sp, #0x280]
        adcs    x22, x22, x15
        str     x16, [sp, #0x320]
        ldr     x16, [sp, #0x2f0]
        adcs    x12, x12, x16
        umlal   v16.2d, v3.2s, v10.s[0]
        adc     x11, x11, xzr
        str     x8, [sp, #0x2b0]
        ldr     x8, [sp, #0x240]
        adds    x7, x7, x8
        umlal   v1.2d, v13.2s, v10.s[0]
        str     x28, [sp, #0x310]
        mul     x28, x24, x23
        adcs    x9, x9, x21
        umlal2  v19.2d, v25.4s, v10.s[2]
        adcs    x22, x22, x26
        umlal   v22.2d, v29.2s, v10.s[0]
        adcs    x12, x12, x1
        umlal2  v22.2d, v29.4s, v10.s[2]
        ldp     q25, q29, [x2, #0x200]
        adc     x11, x11, xzr
        adds    x7, x15, x7
        umlal   v12.2d, v30.2s, v10.s[0]
        mul     x15, x27, x25
        adcs    x9, x16, x9
        umlal   v14.2d, v20.2s, v10.s[0]
        adcs    x22, x8, x22
        ldr     x8, [sp, #0x380]
        umlal2  v12.2d, v30.4s, v10.s[2]
        ldr     d30, [x8, #0xf8]
        adcs    x21, x21, x12
        umulh   x8, x27, x23
        ldr     x16, [sp, #0x260]
        umlal2  v9.2d, v8.4s, v10.s[2]
        uzp2    v8.2d, v19.2d, v22.2d
        adcs    x27, x26, x11
        ldr     x11, [sp, #0x370]
        umlal   v5.2d, v0.2s, v10.s[0]
        uzp1    v19.2d, v19.2d, v22.2d
        eor     x12, x15, x11
        adcs    x26, x1, xzr
        ldr     x1, [sp, #0x3e8]
        adds    x1, x1, x13
        umlal   v15.2d, v18.2s, v10.s[0]
        adcs    x16, x16, x14
        umlal2  v5.2d, v0.4s, v10.s[2]
        str     x12, [sp, #0x260]
        ldr     x11, [sp, #0x258]
        ldr     x12, [sp, #0x288]
        adcs    x12, x12, x7
        uzp2    v0.2d, v9.2d, v12.2d
        shl     v22.2d, v8.2d, #0x23
        uzp1    v9.2d, v9.2d, v12.2d
        umulh   x23, x24, x23
        str     x15, [sp, #0x288]
        ldr     x15, [sp, #0x318]
        adcs    x15, x15, x9
        umlal2  v16.2d, v3.4s, v10.s[2]
        ldp     q12, q3, [x2, #0x240]
        str     x23, [sp, #0x318]
        adcs    x23, x11, x22
        usra    v19.2d, v22.2d, #6
        str     x8, [sp, #0x3e8]
        ldr     x8, [sp, #0x278]
        str     x28, [sp, #0x380]
        adcs    x28, x8, x21
        umlal   v23.2d, v28.2s, v10.s[0]
        str     x10, [sp, #0x240]
        ldr     x10, [sp, #0x2c0]
        str     x17, [sp, #0x2f0]
        adcs    x17, x10, x27
        umlal   v2.2d, v11.2s, v10.s[0]
        mul     x14, x24, x25
        str     x14, [sp, #0x280]
        ldr     x14, [sp, #0x3d0]
        adcs    x13, x14, x26
        uzp2    v22.2d, v5.2d, v16.2d
        uzp1    v5.2d, v5.2d, v16.2d
        umlal   v21.2d, v27.2s, v10.s[0]
        adc     x14, xzr, xzr
        adds    x1, x11, x1
        ldr     x11, [sp, #0x2b8]
        umlal   v17.2d, v25.2s, v10.s[0]
        adcs    x8, x8, x16
        eor     x1, x1, x11
        umlal2  v1.2d, v13.4s, v10.s[2]
        eor     x8, x8, x11
        adcs    x10, x10, x12
        ldr     x12, [sp, #0x2a8]
        ldp     q13, q16, [x2, #0x220]
        eor     x2, x10, x11
        ldr     x10, [sp, #0x3d0]
        umlal2  v14.2d, v20.4s, v10.s[2]
        shl     v20.2d, v22.2d, #0x23
        adcs    x10, x10, x15
        eor     x10, x10, x11
        adcs    x23, x12, x23
        ldr     x12, [sp, #0x270]
        umlal2  v21.2d, v27.4s, v10.s[2]
        adcs    x28, x12, x28
        eor     x12, x23, x11
        umulh   x15, x24, x25
        adcs    x25, x7, x17
        eor     x7, x28, x11
        umlal2  v15.2d, v18.4s, v10.s[2]
        adcs    x28, x9, x13
        eor     x9, x25, x11
        shl     v18.2d, v0.2d, #0x23
        umlal   v7.2d, v29.2s, v10.s[0]
        eor     x13, x28, x11
        adcs    x28, x22, x14
        umlal2  v23.2d, v28.4s, v10.s[2]
        usra    v5.2d, v20.2d, #6
        adcs    x25, x21, xzr
        eor     x14, x28, x11
        ldr     x28, [sp, #0x378]
        ldr     x24, [sp, #0x2c8]
        ldr     x21, [sp, #0x308]
        eor     x16, x25, x11
        ldr     x25, [sp, #0x250]
        adcs    x27, x27, xzr
        uzp2    v20.2d, v1.2d, v15.2d
        eor     x17, x27, x11
        umlal2  v2.2d, v11.4s, v10.s[2]
        adcs    x27, x26, xzr
        cmn     x11, #1
        uzp1    v11.2d, v1.2d, v15.2d
        adcs    x23, x28, x25
        ldr     x25, [sp, #0x290]
        ldr     x28, [sp, #0x398]
        umlal2  v17.2d, v25.4s, v10.s[2]
        umulh   x22, x24, x21
        ldr     x21, [sp, #0x3c0]
        adcs    x25, x28, x25
        ldr     x28, [sp, #0x248]
        umlal   v4.2d, v13.2s, v10.s[0]
        eor     x26, x27, x11
        ldr     x11, [sp, #0x2e8]
        ldr     x27, [sp, #0x3a0]
        adcs    x27, x27, x28
        umlal   v24.2d, v16.2s, v10.s[0]
        shl     v15.2d, v20.2d, #0x23
        str     x27, [sp, #0x248]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        adcs    x11, x21, x11
        ldr     x21, [sp, #0x2f8]
        uzp2    v1.2d, v14.2d, v21.2d
        uzp1    v14.2d, v14.2d, v21.2d
        str     x25, [sp, #0x2e8]
        str     x26, [sp, #0x3c0]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        adcs    x1, x21, x1
        ldr     x21, [sp, #0x298]
        umlal2  v4.2d, v13.4s, v10.s[2]
        adcs    x8, x21, x8
        usra    v9.2d, v18.2d, #6
        str     x22, [sp, #0x298]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        ext     v13.16b, v0.16b, v22.16b, #8
        str     x8, [sp, #0x2f8]
        ldr     x8, [sp, #0x2d0]
        adcs    x2, x8, x2
        ldr     x8, [sp, #0x390]
        umlal   v26.2d, v12.2s, v10.s[0]
        shl     v18.2d, v1.2d, #0x23
        str     x23, [sp, #0x2d0]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x2c8]
        umlal2  v24.2d, v16.4s, v10.s[2]
        str     x8, [sp, #0x390]
        ldr     x8, [sp, #0x328]
        str     x2, [sp, #0x3a0]
        umulh   x2, x10, x8
        umull2  v3.2d, v3.4s, v10.s[2]
        ext     v6.16b, v6.16b, v8.16b, #8
        str     x1, [sp, #0x290]
        ldr     x1, [sp, #0x358]
        adcs    x1, x1, x12
        ldr     x12, [sp, #0x348]
        umlal2  v26.2d, v12.4s, v10.s[2]
        adcs    x7, x12, x7
        ldr     x12, [sp, #0x3a8]
        usra    v11.2d, v15.2d, #6
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x388]
        umlal2  v7.2d, v29.4s, v10.s[2]
        uzp2    v10.2d, v2.2d, v23.2d
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x3c8]
        ext     v12.16b, v22.16b, v20.16b, #8
        ext     v8.16b, v8.16b, v0.16b, #8
        str     x12, [sp, #0x388]
        umulh   x12, x13, x8
        ext     v15.16b, v20.16b, v1.16b, #8
        uzp1    v0.2d, v2.2d, v23.2d
        usra    v19.2d, v6.2d, #0x1d
        str     x9, [sp, #0x3a8]
        ldr     x9, [sp, #0x3d8]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x2a0]
        uzp2    v2.2d, v4.2d, v24.2d
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x360]
        usra    v3.2d, v30.2d, #0x2e
        uzp2    v6.2d, v17.2d, v7.2d
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x340]
        str     x16, [sp, #0x360]
        ldr     x16, [sp, #0x3c0]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x2d0]
        uzp1    v7.2d, v17.2d, v7.2d
        str     x16, [sp, #0x3c0]
        ldr     x16, [sp, #0x2e8]
        stp     x17, x16, [x3, #0x40]
        ldr     x17, [sp, #0x3e0]
        mul     x16, x10, x8
        usra    v11.2d, v12.2d, #0x1d
        mul     x8, x13, x8
        str     x14, [sp, #0x328]
        ldr     x14, [sp, #0x2b8]
        adcs    x17, x17, x14
        str     x17, [sp, #0x3e0]
        ldr     x17, [sp, #0x248]
        stp     x17, x11, [x3, #0x50]
        ldr     x17, [sp, #0x238]
        ldr     x11, [sp, #0x268]
        adcs    x11, x11, x14
        usra    v14.2d, v18.2d, #6
        ext     v12.16b, v1.16b, v10.16b, #8
        adcs    x17, x17, x14
        usra    v9.2d, v8.2d, #0x1d
        str     x17, [sp, #0x238]
        ldr     x17, [sp, #0x308]
        str     x11, [sp, #0x268]
        umulh   x11, x13, x17
        str     q19, [x0]
        str     x9, [sp, #0x248]
        ldr     x9, [sp, #0x230]
        adcs    x9, x9, x14
        usra    v5.2d, v13.2d, #0x1d
        uzp1    v1.2d, v4.2d, v24.2d
        str     x9, [sp, #0x230]
        ldr     x9, [sp, #0x228]
        adcs    x9, x9, x14
        shl     v8.2d, v10.2d, #0x23
        uzp2    v13.2d, v26.2d, v3.2d
        str     x9, [sp, #0x228]
        ldr     x9, [sp, #0x220]
        adcs    x9, x9, x14
        ext     v10.16b, v10.16b, v6.16b, #8
        str     x9, [sp, #0x220]
        ldr     x9, [sp, #0x218]
        adcs    x9, x9, x14
        str     q9, [x0, #0x10]
        mul     x10, x10, x17
        usra    v0.2d, v8.2d, #6
        str     x9, [sp, #0x2c8]
        ldr     x9, [sp, #0x210]
        adcs    x9, x9, x14
        ldr     x14, [sp, #0x240]
        str     x9, [sp, #0x2b8]
        ldr     x9, [sp, #0x2f0]
        adds    x9, x14, x9
        ldr     x14, [sp, #0x3e8]
        usra    v14.2d, v15.2d, #0x1d
        str     x7, [sp, #0x2f0]
        ldr     x7, [sp, #0x380]
        adcs    x7, x14, x7
        ldr     x14, [sp, #0x318]
        str     q5, [x0, #0x20]
        shl     v8.2d, v6.2d, #0x23
        adc     x14, x14, xzr
        str     x1, [sp, #0x318]
        ldr     x1, [sp, #0x280]
        adds    x1, x9, x1
        ldr     x9, [sp, #0x370]
        shl     v9.2d, v2.2d, #0x23
        ext     v15.16b, v6.16b, v2.16b, #8
        adcs    x7, x7, x15
        eor     x15, x1, x9
        mul     x13, x13, x17
        ldr     x17, [sp, #0x298]
        usra    v7.2d, v8.2d, #6
        adc     x14, x14, xzr
        adds    x16, x17, x16
        ldr     x17, [sp, #0x2b0]
        str     q11, [x0, #0x30]
        usra    v0.2d, v12.2d, #0x1d
        adcs    x2, x2, x8
        usra    v1.2d, v9.2d, #6
        str     q14, [x0, #0x40]
        adc     x8, x12, xzr
        ldr     x12, [sp, #0x310]
        umulh   x9, x12, x17
        uzp1    v3.2d, v26.2d, v3.2d
        ext     v2.16b, v2.16b, v13.16b, #8
        adds    x13, x16, x13
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        ldr     x16, [sp, #0x320]
        usra    v7.2d, v10.2d, #0x1d
        adcs    x2, x2, x11
        str     q0, [x0, #0x50]
        shl     v12.2d, v13.2d, #0x23
        adc     x8, x8, xzr
        mul     x11, x12, x17
        usra    v1.2d, v15.2d, #0x1d
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        usra    v3.2d, v12.2d, #6
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        mul     x17, x12, x16
        ldr     x12, [sp, #0x208]
        str     q7, [x0, #0x60]
        str     q1, [x0, #0x70]
        eor     x11, x11, x12
        ldr     x12, [sp, #0x310]
        usra    v3.2d, v2.2d, #0x1d
        umulh   x12, x12, x16
        adds    x9, x9, x17
        ldr     x17, [sp, #0x350]
        str     q3, [x0, #0x80]
        mul     x16, x17, x16
        str     x15, [sp, #0x310]
        ldr     x15, [sp, #0x320]
        umulh   x15, x17, x15
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x2b0]
        mul     x16, x17, x16
        adc     x15, x15, xzr
        str     x8, [sp, #0x320]
        ldr     x8, [sp, #0x2b0]
        umulh   x8, x17, x8
        adds    x9, x9, x16
        ldr     x16, [sp, #0x208]
        eor     x9, x9, x16
        adcs    x8, x12, x8
        adc     x12, x15, xzr
        ldr     x15, [sp, #0x288]
        cmn     x16, #1
        eor     x8, x8, x16
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x320]
        eor     x12, x12, x16
        adcs    x1, x9, x1
        adcs    x8, x8, x7
        adcs    x9, x12, x14
        adc     x12, x16, xzr
        adds    x11, x11, x10
        adcs    x1, x1, x13
        adcs    x8, x8, x2
        adcs    x9, x9, x15
        adc     x12, x12, xzr
        adds    x7, x7, x11
        ldr     x11, [sp, #0x370]
        eor     x7, x7, x11
        adcs    x1, x14, x1
        adcs    x8, x10, x8
        eor     x1, x1, x11
        adcs    x9, x13, x9
        ldr     x14, [sp, #0x310]
        ldr     x13, [sp, #0x260]
        eor     x8, x8, x11
        adcs    x2, x2, x12
        ldr     x12, [sp, #0x290]
        eor     x9, x9, x11
        adcs    x10, x15, xzr
        cmn     x11, #1
        eor     x2, x2, x11
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x2f8]
        eor     x10, x10, x11
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x3a0]
        adcs    x7, x14, x7
        stp     x12, x13, [x3, #0x60]
        ldr     x12, [sp, #0x390]
        adcs    x1, x12, x1
        ldr     x12, [sp, #0x318]
        adcs    x8, x12, x8
        stp     x7, x1, [x3, #0x70]
        ldr     x7, [sp, #0x3a8]
        ldr     x1, [sp, #0x2f0]
        adcs    x1, x1, x9
        ldr     x9, [sp, #0x248]
        adcs    x2, x7, x2
        ldr     x7, [sp, #0x388]
        adcs    x7, x7, x10
        adcs    x9, x9, x11
        stp     x2, x7, [x3, #0x90]
        ldr     x7, [sp, #0x360]
        ldr     x2, [sp, #0x328]
        adcs    x2, x2, x11
        adcs    x7, x7, x11
        stp     x9, x2, [x3, #0xa0]
        ldr     x9, [sp, #0x3e0]
        ldr     x2, [sp, #0x3c0]
        adcs    x2, x2, x11
        adcs    x9, x9, x11
        stp     x7, x2, [x3, #0xb0]
        ldr     x7, [sp, #0x228]
        ldr     x2, [sp, #0x238]
        stp     x8, x1, [x3, #0x80]
        ldr     x1, [sp, #0x268]
        adcs    x1, x1, x11
        adcs    x2, x2, x11
        stp     x9, x1, [x3, #0xc0]
        ldr     x1, [sp, #0x230]
        adcs    x1, x1, x11
        adcs    x7, x7, x11
        stp     x2, x1, [x3, #0xd0]
        ldr     x2, [sp, #0x2c8]
        ldr     x1, [sp, #0x220]
        adcs    x1, x1, x11
        adcs    x2, x2, x11
        stp     x7, x1, [x3, #0xe0]
        ldr     x1, [sp, #0x2b8]
        adcs    x1, x1, x11
        stp     x2, x1, [x3, #0xf0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_16_aarch64)

NOTES

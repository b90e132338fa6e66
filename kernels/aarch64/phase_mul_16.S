/* karat_phase_mul_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 2 --rounds 3000 --islands 8 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 857.0 cycles instead of 1726.0, bound 756.0 (simulated, one run after another); 2329 of 2761 instructions have another place.
 * Made from code with the SHA-256 e432238ab20abe55336b8ea6d7007cbc9f11248dc90c523de0d93db216133a63.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.2d, #0000000000000000
        ldp     x7, x8, [x5]
        movi    v1.16b, #0xff
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        ushr    v1.2d, v1.2d, #0x23
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        lsl     x19, x8, #0x3a
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        ldp     x20, x25, [x5, #8]
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        ldr     x26, [x5, #0x58]
        ldp     x21, x22, [x5, #0x10]
        ldp     d12, d13, [x1]
        ushr    v12.2d, v12.2d, #0x3a
        lsr     x20, x20, #6
        lsl     x25, x25, #0x34
        ldr     d14, [x1]
        ldp     x27, x28, [x5, #0x18]
        ldp     x23, x24, [x5, #0x20]
        lsl     x22, x22, #0x2e
        ldp     x8, x9, [x5, #0x30]
        ushr    v15.2d, v14.2d, #0x1d
        lsr     x8, x8, #0x24
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        lsr     x27, x27, #0x12
        ldp     x10, x11, [x5, #0x28]
        lsl     x24, x24, #0x22
        lsl     x28, x28, #0x28
        uzp1    v10.2d, v14.2d, v15.2d
        lsr     x21, x21, #0xc
        ldp     d11, d14, [x1, #8]
        lsr     x23, x23, #0x18
        shl     v13.2d, v13.2d, #0xc
        ldp     x12, x13, [x5, #0x38]
        lsl     x9, x9, #0x16
        and     v10.16b, v10.16b, v1.16b
        ldp     x14, x15, [x5, #0x40]
        ushr    v11.2d, v11.2d, #0x34
        lsl     x11, x11, #0x1c
        ldp     q15, q8, [x2]
        lsl     x13, x13, #0x10
        ldp     x16, x17, [x5, #0x48]
        usra    v12.2d, v13.2d, #6
        stp     x13, x8, [sp]
        ldp     x13, x8, [x5, #0x58]
        lsr     x12, x12, #0x2a
        adds    x19, x7, x19
        str     x19, [sp, #0x3e8]
        ldp     x7, x19, [x5, #0x60]
        lsr     x14, x14, #0x30
        adcs    x20, x20, x25
        shl     v13.2d, v14.2d, #0x12
        ldp     q14, q9, [x2, #0x20]
        lsl     x25, x17, #4
        lsr     x16, x16, #0x36
        adcs    x21, x21, x22
        ldp     d2, d3, [x1, #0x10]
        orr     x26, x16, x26, lsl #62
        lsl     x22, x15, #0xa
        lsr     x10, x10, #0x1e
        lsr     x13, x13, #2
        usra    v11.2d, v13.2d, #6
        umlal   v12.2d, v15.2s, v10.s[0]
        ldp     q13, q4, [x2, #0x60]
        lsl     x8, x8, #0x38
        umlal2  v12.2d, v15.4s, v10.s[2]
        ldp     q15, q5, [x2, #0x40]
        orr     x8, x8, x17, lsr #60
        ldp     x15, x16, [x5, #0x68]
        lsr     x7, x7, #8
        umull   v6.2d, v14.2s, v10.s[0]
        adcs    x27, x27, x28
        ldp     q7, q16, [x2, #0x80]
        shl     v3.2d, v3.2d, #0x18
        ldp     x28, x17, [x5, #0x78]
        adcs    x23, x23, x24
        lsl     x19, x19, #0x32
        umull   v17.2d, v9.2s, v10.s[0]
        adcs    x24, x10, x11
        ldp     x11, x10, [sp]
        ext     v18.16b, v0.16b, v12.16b, #8
        ldp     q19, q20, [x2, #0xc0]
        adcs    x9, x10, x9
        str     x9, [sp, #0xa0]
        ldp     x10, x9, [x5, #0x80]
        umlal2  v6.2d, v14.4s, v10.s[2]
        adcs    x11, x12, x11
        str     x11, [sp, #0xa8]
        ldp     x12, x11, [x6]
        lsl     x16, x16, #0x2c
        usra    v12.2d, v18.2d, #0x1d
        lsr     x15, x15, #0xe
        adcs    x22, x14, x22
        umlal2  v17.2d, v9.4s, v10.s[2]
        lsr     x28, x28, #0x1a
        stp     x23, x24, [x4, #0x20]
        adcs    x25, x26, x25
        lsr     x26, x10, #0x20
        ldp     x10, x14, [x6, #0x20]
        lsl     x17, x17, #0x20
        and     v14.16b, v12.16b, v1.16b
        adcs    x8, x13, x8
        ldp     d9, d18, [x1, #0x18]
        umull   v21.2d, v15.2s, v10.s[0]
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x3e8]
        ext     v12.16b, v12.16b, v0.16b, #8
        usra    v6.2d, v2.2d, #0x2e
        umulh   x13, x7, x12
        ldp     x5, x14, [x5, #0x70]
        umull   v2.2d, v5.2s, v10.s[0]
        usra    v11.2d, v12.2d, #0x1d
        ldp     x10, x24, [x6, #0x10]
        umull   v12.2d, v13.2s, v10.s[0]
        adcs    x15, x15, x16
        ldp     q22, q23, [x2, #0xa0]
        shl     v18.2d, v18.2d, #0x1e
        lsl     x9, x9, #0x1a
        stp     x7, x20, [x4]
        umlal2  v21.2d, v15.4s, v10.s[2]
        usra    v17.2d, v9.2d, #0x28
        lsr     x5, x5, #0x14
        ldr     q15, [x2, #0x120]
        umlal2  v2.2d, v5.4s, v10.s[2]
        lsl     x14, x14, #0x26
        umlal   v11.2d, v8.2s, v10.s[0]
        usra    v6.2d, v3.2d, #6
        adcs    x5, x5, x14
        umulh   x14, x20, x11
        umlal2  v11.2d, v8.4s, v10.s[2]
        ldr     q8, [x2, #0x120]
        adcs    x28, x28, x17
        umlal2  v12.2d, v13.4s, v10.s[2]
        stp     x22, x25, [x4, #0x40]
        adcs    x26, x26, x9
        umull   v13.2d, v7.2s, v10.s[0]
        subs    x9, x7, x21
        usra    v17.2d, v18.2d, #6
        umull   v9.2d, v4.2s, v10.s[0]
        mul     x16, x7, x12
        stp     x8, x19, [x4, #0x50]
        ldp     x17, x19, [sp, #0xa0]
        stp     x21, x27, [x4, #0x10]
        stp     x17, x19, [x4, #0x30]
        umull   v3.2d, v16.2s, v10.s[0]
        sbcs    x25, x20, x27
        umlal2  v9.2d, v4.4s, v10.s[2]
        ldp     d4, d5, [x1, #0x20]
        mul     x8, x7, x11
        umull   v18.2d, v19.2s, v10.s[0]
        ldp     x22, x27, [x6, #0x30]
        csetm   x27, lo
        subs    x22, x10, x12
        umull2  v15.2d, v15.4s, v10.s[2]
        ldp     q24, q25, [x2, #0x100]
        sbcs    x10, x24, x11
        stp     x28, x26, [x4, #0x70]
        umlal2  v13.2d, v7.4s, v10.s[2]
        csetm   x26, lo
        ldp     q7, q26, [x2, #0xe0]
        umlal2  v3.2d, v16.4s, v10.s[2]
        umulh   x28, x20, x12
        umull   v16.2d, v23.2s, v10.s[0]
        ldp     q27, q28, [x2, #0x20]
        eor     x25, x25, x27
        umull   v29.2d, v22.2s, v10.s[0]
        cmn     x27, #1
        eor     x21, x27, x26
        shl     v5.2d, v5.2d, #0x24
        stp     x15, x5, [x4, #0x60]
        eor     x27, x9, x27
        eor     x9, x10, x26
        umlal2  v18.2d, v19.4s, v10.s[2]
        umulh   x10, x7, x11
        ldr     x5, [x4, #0x28]
        adcs    x27, x27, xzr
        eor     x22, x22, x26
        umull   v19.2d, v20.2s, v10.s[0]
        adcs    x25, x25, xzr
        cmn     x26, #1
        umlal2  v16.2d, v23.4s, v10.s[2]
        ldp     q23, q30, [x2]
        umlal2  v29.2d, v22.4s, v10.s[2]
        adcs    x26, x22, xzr
        adcs    x22, x9, xzr
        subs    x9, x23, x17
        sbcs    x15, x5, x19
        stp     x25, x22, [sp, #0x10]
        mul     x25, x20, x11
        umull   v22.2d, v7.2s, v10.s[0]
        umlal   v17.2d, v27.2s, v14.s[0]
        csetm   x11, lo
        adds    x8, x13, x8
        umlal2  v19.2d, v20.4s, v10.s[2]
        eor     x13, x15, x11
        eor     x9, x9, x11
        umlal2  v17.2d, v27.4s, v14.s[2]
        ldp     q20, q27, [x2, #0x40]
        mul     x15, x20, x12
        umlal   v21.2d, v28.2s, v14.s[0]
        adcs    x25, x10, x25
        umlal2  v21.2d, v28.4s, v14.s[2]
        adc     x10, x14, xzr
        ldp     x14, x12, [x4, #0x10]
        cmn     x11, #1
        umlal   v11.2d, v23.2s, v14.s[0]
        mul     x22, x14, x24
        adcs    x9, x9, xzr
        adcs    x13, x13, xzr
        adds    x8, x8, x15
        ldr     x15, [x6, #0x10]
        umlal2  v11.2d, v23.4s, v14.s[2]
        adcs    x25, x25, x28
        stp     x16, x8, [x3]
        umull   v23.2d, v26.2s, v10.s[0]
        adc     x28, x10, xzr
        subs    x10, x7, x23
        usra    v21.2d, v4.2d, #0x22
        umlal2  v22.2d, v7.4s, v10.s[2]
        mul     x7, x14, x15
        umull   v4.2d, v24.2s, v10.s[0]
        sbcs    x20, x20, x5
        str     x13, [sp, #0x3e0]
        sbcs    x13, x14, x17
        ext     v7.16b, v0.16b, v11.16b, #8
        umlal2  v23.2d, v26.4s, v10.s[2]
        sbcs    x19, x12, x19
        ldp     q26, q28, [x2, #0x60]
        umlal   v2.2d, v20.2s, v14.s[0]
        ldp     x5, x8, [x6, #0x30]
        usra    v11.2d, v7.2d, #0x1d
        stp     x9, x7, [sp, #0x20]
        umulh   x9, x14, x15
        csetm   x17, lo
        umlal2  v2.2d, v20.4s, v14.s[2]
        eor     x19, x19, x17
        eor     x13, x13, x17
        eor     x20, x20, x17
        usra    v21.2d, v5.2d, #6
        eor     x10, x10, x17
        umull   v5.2d, v25.2s, v10.s[0]
        ldp     x16, x7, [x6, #0x20]
        subs    x23, x5, x16
        umlal   v12.2d, v27.2s, v14.s[0]
        stp     x28, x25, [sp]
        sbcs    x28, x8, x7
        csetm   x25, lo
        umlal2  v4.2d, v24.4s, v10.s[2]
        ldp     d7, d20, [x1, #0x28]
        ext     v24.16b, v11.16b, v0.16b, #8
        umulh   x14, x14, x24
        eor     x23, x23, x25
        eor     x11, x11, x25
        adds    x22, x9, x22
        and     v11.16b, v11.16b, v1.16b
        umlal2  v12.2d, v27.4s, v14.s[2]
        eor     x28, x28, x25
        usra    v6.2d, v24.2d, #0x1d
        umlal2  v5.2d, v25.4s, v10.s[2]
        ldp     q10, q24, [x2, #0xa0]
        umlal   v9.2d, v26.2s, v14.s[0]
        ldp     q25, q27, [x2, #0x80]
        mul     x9, x12, x24
        umlal   v13.2d, v28.2s, v14.s[0]
        shl     v20.2d, v20.2d, #0x2a
        umlal2  v9.2d, v26.4s, v14.s[2]
        usra    v2.2d, v7.2d, #0x1c
        umlal   v6.2d, v30.2s, v14.s[0]
        ldp     q7, q26, [x2, #0xe0]
        str     x11, [sp, #0x3d8]
        umulh   x11, x12, x24
        umlal2  v6.2d, v30.4s, v14.s[2]
        adcs    x9, x14, x9
        umlal2  v13.2d, v28.4s, v14.s[2]
        ldp     q28, q30, [x2, #0xc0]
        usra    v2.2d, v20.2d, #6
        umlal   v16.2d, v10.2s, v14.s[0]
        mul     x14, x12, x15
        umlal2  v16.2d, v10.4s, v14.s[2]
        adc     x11, x11, xzr
        cmn     x25, #1
        umlal   v3.2d, v25.2s, v14.s[0]
        adcs    x25, x23, xzr
        ldp     q10, q20, [x2, #0x100]
        umlal2  v3.2d, v25.4s, v14.s[2]
        adcs    x28, x28, xzr
        stp     x28, x25, [sp, #0x40]
        ldp     x23, x28, [x6]
        subs    x23, x16, x23
        umulh   x12, x12, x15
        umlal   v29.2d, v27.2s, v14.s[0]
        sbcs    x28, x7, x28
        umlal2  v29.2d, v27.4s, v14.s[2]
        ldp     q25, q27, [x2]
        sbcs    x15, x5, x15
        umlal   v18.2d, v24.2s, v14.s[0]
        sbcs    x24, x8, x24
        csetm   x25, lo
        umlal   v19.2d, v28.2s, v14.s[0]
        adds    x22, x22, x14
        mul     x14, x27, x26
        umlal   v22.2d, v30.2s, v14.s[0]
        eor     x15, x15, x25
        eor     x23, x23, x25
        eor     x24, x24, x25
        umlal2  v19.2d, v28.4s, v14.s[2]
        ldp     q28, q31, [x2, #0x20]
        eor     x28, x28, x25
        adcs    x9, x9, x12
        eor     x12, x17, x25
        adc     x11, x11, xzr
        cmn     x17, #1
        umlal2  v18.2d, v24.4s, v14.s[2]
        umulh   x17, x27, x26
        adcs    x10, x10, xzr
        umlal2  v22.2d, v30.4s, v14.s[2]
        eor     x14, x14, x21
        adcs    x20, x20, xzr
        umlal   v23.2d, v7.2s, v14.s[0]
        adcs    x13, x13, xzr
        umlal   v4.2d, v26.2s, v14.s[0]
        adcs    x19, x19, xzr
        cmn     x25, #1
        ldr     x25, [sp, #0x18]
        umlal2  v23.2d, v7.4s, v14.s[2]
        umlal2  v4.2d, v26.4s, v14.s[2]
        stp     x12, x13, [sp, #0x80]
        mul     x12, x27, x25
        adcs    x23, x23, xzr
        ldp     d7, d24, [x1, #0x30]
        adcs    x28, x28, xzr
        umlal   v5.2d, v10.2s, v14.s[0]
        umlal2  v5.2d, v10.4s, v14.s[2]
        adcs    x15, x15, xzr
        ldp     q10, q26, [x2, #0x40]
        adcs    x24, x24, xzr
        umlal   v15.2d, v20.2s, v14.s[0]
        umulh   x27, x27, x25
        subs    x13, x10, x13
        umlal2  v15.2d, v20.4s, v14.s[2]
        str     x19, [sp, #0x3d0]
        sbcs    x19, x20, x19
        umlal   v2.2d, v31.2s, v11.s[0]
        str     x20, [sp, #0x70]
        csetm   x20, lo
        adds    x12, x17, x12
        ldr     x17, [sp, #0x10]
        umull2  v14.2d, v8.4s, v14.s[2]
        shl     v8.2d, v24.2d, #0x30
        umlal   v9.2d, v26.2s, v11.s[0]
        eor     x19, x19, x20
        eor     x13, x13, x20
        umlal   v6.2d, v25.2s, v11.s[0]
        usra    v12.2d, v7.2d, #0x16
        ldp     q7, q20, [x2, #0x60]
        stp     x10, x23, [sp, #0x30]
        mul     x10, x17, x25
        umlal2  v6.2d, v25.4s, v11.s[2]
        ldp     d24, d25, [x1, #0x38]
        umlal   v21.2d, v28.2s, v11.s[0]
        umlal2  v2.2d, v31.4s, v11.s[2]
        ldr     d30, [x1, #0x48]
        umlal2  v21.2d, v28.4s, v11.s[2]
        usra    v12.2d, v8.2d, #6
        umulh   x25, x17, x25
        ext     v8.16b, v0.16b, v6.16b, #8
        adcs    x27, x27, x10
        usra    v6.2d, v8.2d, #0x1d
        umlal2  v9.2d, v26.4s, v11.s[2]
        shl     v8.2d, v25.2d, #0x36
        mul     x10, x17, x26
        ldp     q25, q26, [x2, #0x80]
        umlal   v13.2d, v7.2s, v11.s[0]
        adc     x25, x25, xzr
        stp     x15, x24, [sp, #0x90]
        subs    x15, x15, x23
        shl     v28.2d, v30.2d, #2
        sbcs    x24, x24, x28
        umlal   v12.2d, v10.2s, v11.s[0]
        umlal2  v12.2d, v10.4s, v11.s[2]
        ldp     q10, q30, [x2, #0xa0]
        umlal2  v13.2d, v7.4s, v11.s[2]
        str     x28, [sp, #0x78]
        ldr     x28, [x4, #0x20]
        umulh   x23, x28, x16
        ext     v7.16b, v6.16b, v0.16b, #8
        usra    v9.2d, v24.2d, #0x10
        csetm   x8, lo
        adds    x10, x12, x10
        eor     x10, x10, x21
        eor     x24, x24, x8
        eor     x12, x20, x8
        and     v6.16b, v6.16b, v1.16b
        usra    v17.2d, v7.2d, #0x1d
        eor     x15, x15, x8
        ldp     q7, q24, [x2, #0xc0]
        umulh   x26, x17, x26
        umlal   v3.2d, v20.2s, v11.s[0]
        umlal2  v3.2d, v20.4s, v11.s[2]
        usra    v9.2d, v8.2d, #6
        umlal   v16.2d, v26.2s, v11.s[0]
        ldp     q8, q20, [x2, #0xe0]
        umlal   v17.2d, v27.2s, v11.s[0]
        umlal   v29.2d, v25.2s, v11.s[0]
        umulh   x17, x28, x7
        umlal2  v17.2d, v27.4s, v11.s[2]
        adcs    x26, x27, x26
        adc     x25, x25, xzr
        umlal2  v16.2d, v26.4s, v11.s[2]
        eor     x26, x26, x21
        eor     x25, x25, x21
        cmn     x21, #1
        ldp     q26, q27, [x2, #0x100]
        umlal2  v29.2d, v25.4s, v11.s[2]
        ldr     q25, [x2, #0x120]
        str     x12, [sp, #0x3c8]
        ldp     x27, x12, [x3]
        adcs    x14, x14, x27
        ldp     x5, x27, [sp]
        adcs    x10, x10, x12
        ldr     q31, [x2, #0x120]
        umlal   v18.2d, v10.2s, v11.s[0]
        mul     x12, x28, x7
        umlal2  v18.2d, v10.4s, v11.s[2]
        adcs    x26, x26, x27
        umlal   v19.2d, v30.2s, v11.s[0]
        adcs    x25, x25, x5
        ldr     x5, [sp, #0x28]
        umlal   v23.2d, v24.2s, v11.s[0]
        adc     x21, x21, xzr
        adds    x14, x14, x5
        mul     x28, x28, x16
        umlal2  v19.2d, v30.4s, v11.s[2]
        ldp     q10, q30, [x2]
        adcs    x10, x10, x22
        umlal   v22.2d, v7.2s, v11.s[0]
        adcs    x26, x26, x9
        adcs    x25, x25, x11
        umlal2  v22.2d, v7.4s, v11.s[2]
        str     x28, [sp, #0x3c0]
        ldr     x28, [x4, #0x28]
        umulh   x5, x28, x7
        umlal2  v23.2d, v24.4s, v11.s[2]
        ldp     q7, q24, [x2, #0x20]
        adc     x21, x21, xzr
        umlal   v4.2d, v8.2s, v11.s[0]
        adds    x23, x23, x12
        umlal   v5.2d, v20.2s, v11.s[0]
        umlal2  v4.2d, v8.4s, v11.s[2]
        umlal2  v5.2d, v20.4s, v11.s[2]
        ldp     d8, d20, [x1, #0x40]
        umlal   v15.2d, v26.2s, v11.s[0]
        mul     x12, x28, x7
        mul     x7, x28, x16
        umlal   v14.2d, v27.2s, v11.s[0]
        adcs    x12, x17, x12
        umlal2  v15.2d, v26.4s, v11.s[2]
        umulh   x17, x28, x16
        usra    v13.2d, v8.2d, #0xa
        adc     x5, x5, xzr
        cmn     x20, #1
        umlal   v17.2d, v10.2s, v6.s[0]
        shl     v8.2d, v20.2d, #0x3c
        adcs    x20, x13, xzr
        ldr     x13, [sp, #0xa0]
        umlal2  v17.2d, v10.4s, v6.s[2]
        ldp     q10, q20, [x2, #0x40]
        adcs    x19, x19, xzr
        cmn     x8, #1
        umlal   v2.2d, v7.2s, v6.s[0]
        adcs    x8, x15, xzr
        ldp     x15, x16, [x6, #0x30]
        umlal2  v2.2d, v7.4s, v6.s[2]
        usra    v13.2d, v8.2d, #6
        umulh   x28, x13, x15
        adcs    x24, x24, xzr
        adds    x27, x27, x14
        ldr     x14, [sp]
        umlal   v12.2d, v24.2s, v6.s[0]
        adcs    x10, x14, x10
        ldr     x14, [sp, #0x28]
        ext     v8.16b, v0.16b, v17.16b, #8
        adcs    x26, x14, x26
        stp     x27, x10, [x3, #0x10]
        umlal2  v14.2d, v27.4s, v11.s[2]
        usra    v17.2d, v8.2d, #0x1d
        ldp     q8, q7, [x2, #0x60]
        adcs    x25, x22, x25
        adcs    x21, x9, x21
        umlal2  v12.2d, v24.4s, v6.s[2]
        mul     x22, x13, x16
        adcs    x9, x11, xzr
        umull2  v11.2d, v25.4s, v11.s[2]
        adds    x23, x23, x7
        adcs    x7, x12, x17
        ldp     q24, q25, [x2, #0x80]
        umlal   v9.2d, v10.2s, v6.s[0]
        adc     x5, x5, xzr
        umull2  v26.2d, v31.4s, v6.s[2]
        ldp     q27, q31, [x2, #0xa0]
        umulh   x11, x13, x16
        umlal   v13.2d, v20.2s, v6.s[0]
        adds    x22, x28, x22
        ldr     x28, [sp, #0xa8]
        umlal2  v13.2d, v20.4s, v6.s[2]
        umlal   v3.2d, v8.2s, v6.s[0]
        ext     v20.16b, v17.16b, v0.16b, #8
        umlal2  v9.2d, v10.4s, v6.s[2]
        and     v10.16b, v17.16b, v1.16b
        usra    v21.2d, v20.2d, #0x1d
        mul     x12, x28, x16
        umlal2  v3.2d, v8.4s, v6.s[2]
        ldp     q8, q17, [x2, #0xc0]
        umlal   v29.2d, v7.2s, v6.s[0]
        umlal   v16.2d, v24.2s, v6.s[0]
        umulh   x14, x28, x16
        umlal   v21.2d, v30.2s, v6.s[0]
        adcs    x11, x11, x12
        usra    v3.2d, v28.2d, #6
        ldp     q20, q28, [x2, #0xe0]
        umlal2  v21.2d, v30.4s, v6.s[2]
        umlal2  v16.2d, v24.4s, v6.s[2]
        ldp     q24, q30, [x2, #0x100]
        mul     x12, x28, x15
        umlal   v18.2d, v25.2s, v6.s[0]
        adc     x14, x14, xzr
        umlal2  v29.2d, v7.4s, v6.s[2]
        mul     x17, x13, x15
        umlal2  v18.2d, v25.4s, v6.s[2]
        ldr     x16, [sp, #0x20]
        umlal   v19.2d, v27.2s, v6.s[0]
        adds    x22, x22, x12
        umlal2  v19.2d, v27.4s, v6.s[2]
        ldp     q7, q25, [x2]
        umlal   v22.2d, v31.2s, v6.s[0]
        umulh   x12, x28, x15
        ldr     x15, [sp, #0x48]
        umlal2  v22.2d, v31.4s, v6.s[2]
        umlal   v23.2d, v8.2s, v6.s[0]
        ldp     q27, q31, [x2, #0x20]
        ldr     x13, [sp, #0x3d8]
        umlal   v5.2d, v20.2s, v6.s[0]
        umlal2  v23.2d, v8.4s, v6.s[2]
        mul     x28, x16, x15
        umlal   v4.2d, v17.2s, v6.s[0]
        adcs    x11, x11, x12
        umlal2  v4.2d, v17.4s, v6.s[2]
        adc     x12, x14, xzr
        umlal2  v5.2d, v20.4s, v6.s[2]
        ldp     q8, q17, [x2, #0x40]
        umulh   x14, x16, x15
        umlal   v15.2d, v28.2s, v6.s[0]
        str     x9, [sp, #0x60]
        ldr     x9, [sp, #0x40]
        eor     x28, x28, x13
        umlal2  v15.2d, v28.4s, v6.s[2]
        umlal   v14.2d, v24.2s, v6.s[0]
        umlal   v11.2d, v30.2s, v6.s[0]
        str     x21, [sp, #0x3b8]
        mul     x21, x16, x9
        umlal2  v14.2d, v24.4s, v6.s[2]
        ldp     d20, d24, [x1, #0x48]
        umlal2  v11.2d, v30.4s, v6.s[2]
        ldp     q6, q28, [x2, #0x60]
        umlal   v21.2d, v7.2s, v10.s[0]
        umulh   x16, x16, x9
        umlal   v13.2d, v8.2s, v10.s[0]
        adds    x21, x14, x21
        ldr     x14, [sp, #0x3e0]
        umlal2  v21.2d, v7.4s, v10.s[2]
        umlal   v12.2d, v27.2s, v10.s[0]
        usra    v29.2d, v20.2d, #0x3e
        umlal2  v12.2d, v27.4s, v10.s[2]
        stp     x25, x26, [sp, #0x50]
        mul     x25, x14, x9
        ext     v7.16b, v0.16b, v21.16b, #8
        shl     v20.2d, v24.2d, #8
        umlal   v9.2d, v31.2s, v10.s[0]
        ldp     d24, d27, [x1, #0x50]
        usra    v21.2d, v7.2d, #0x1d
        umlal2  v9.2d, v31.4s, v10.s[2]
        umulh   x9, x14, x9
        ldp     q7, q30, [x2, #0x80]
        usra    v29.2d, v20.2d, #6
        adcs    x25, x16, x25
        umlal   v3.2d, v17.2s, v10.s[0]
        ldr     q20, [x2, #0x120]
        mul     x16, x14, x15
        umlal2  v13.2d, v8.4s, v10.s[2]
        str     x10, [sp, #0x3b0]
        ldp     x26, x10, [x6, #0x40]
        adc     x9, x9, xzr
        usra    v16.2d, v24.2d, #0x38
        umlal2  v3.2d, v17.4s, v10.s[2]
        ldp     q8, q17, [x2, #0xa0]
        and     v24.16b, v21.16b, v1.16b
        umulh   x14, x14, x15
        shl     v27.2d, v27.2d, #0xe
        str     x27, [sp, #0x1c0]
        ldp     x15, x27, [x6, #0x50]
        ext     v21.16b, v21.16b, v0.16b, #8
        adds    x21, x21, x16
        umlal   v29.2d, v6.2s, v10.s[0]
        eor     x21, x21, x13
        usra    v16.2d, v27.2d, #6
        umlal2  v29.2d, v6.4s, v10.s[2]
        usra    v2.2d, v21.2d, #0x1d
        ldp     q6, q21, [x2, #0xc0]
        umlal   v18.2d, v7.2s, v10.s[0]
        stp     x19, x24, [sp, #0x20]
        ldp     x16, x19, [sp, #0x30]
        mul     x24, x16, x19
        umlal   v19.2d, v30.2s, v10.s[0]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x80]
        adc     x9, x9, xzr
        eor     x25, x25, x13
        cmn     x13, #1
        umlal   v16.2d, v28.2s, v10.s[0]
        umlal   v2.2d, v25.2s, v10.s[0]
        stp     x8, x20, [sp, #0x10]
        ldr     x8, [sp, #0x3c0]
        str     x24, [sp, #0x3d8]
        eor     x24, x24, x14
        eor     x9, x9, x13
        adcs    x28, x28, x8
        umulh   x8, x16, x19
        adcs    x21, x21, x23
        umlal2  v2.2d, v25.4s, v10.s[2]
        ldp     q25, q27, [x2, #0xe0]
        umlal2  v16.2d, v28.4s, v10.s[2]
        umlal2  v18.2d, v7.4s, v10.s[2]
        adcs    x25, x25, x7
        ldp     q7, q28, [x2, #0x100]
        adcs    x9, x9, x5
        adc     x13, x13, xzr
        adds    x28, x28, x17
        umlal   v22.2d, v8.2s, v10.s[0]
        str     x23, [sp, #0x68]
        str     x24, [sp, #0x1c8]
        ldp     x24, x23, [sp, #0x70]
        mul     x20, x16, x23
        umlal2  v19.2d, v30.4s, v10.s[2]
        adcs    x21, x21, x22
        umlal2  v22.2d, v8.4s, v10.s[2]
        ldp     q8, q30, [x2]
        adcs    x25, x25, x11
        umlal   v23.2d, v17.2s, v10.s[0]
        adcs    x9, x9, x12
        umulh   x16, x16, x23
        umlal   v4.2d, v6.2s, v10.s[0]
        adc     x13, x13, xzr
        adds    x28, x7, x28
        umlal2  v23.2d, v17.4s, v10.s[2]
        adcs    x21, x5, x21
        umlal   v5.2d, v21.2s, v10.s[0]
        adcs    x25, x17, x25
        umlal   v26.2d, v28.2s, v10.s[0]
        mul     x5, x24, x23
        adcs    x22, x22, x9
        umlal2  v5.2d, v21.4s, v10.s[2]
        ldp     q17, q21, [x2, #0x20]
        adcs    x7, x11, x13
        umlal   v15.2d, v25.2s, v10.s[0]
        adcs    x9, x12, xzr
        adds    x20, x8, x20
        umlal2  v26.2d, v28.4s, v10.s[2]
        umulh   x23, x24, x23
        umlal2  v4.2d, v6.4s, v10.s[2]
        adcs    x5, x16, x5
        umlal   v14.2d, v27.2s, v10.s[0]
        umlal2  v15.2d, v25.4s, v10.s[2]
        ldp     d6, d25, [x1, #0x58]
        umlal   v11.2d, v7.2s, v10.s[0]
        mul     x8, x24, x19
        umlal2  v14.2d, v27.4s, v10.s[2]
        ldp     q27, q28, [x2, #0x40]
        adc     x23, x23, xzr
        umlal2  v11.2d, v7.4s, v10.s[2]
        subs    x11, x15, x26
        umlal   v2.2d, v8.2s, v24.s[0]
        sbcs    x12, x27, x10
        umulh   x19, x24, x19
        csetm   x24, lo
        umull2  v10.2d, v20.4s, v10.s[2]
        shl     v7.2d, v25.2d, #0x14
        umlal2  v2.2d, v8.4s, v24.s[2]
        ldr     x13, [sp, #0x88]
        ldr     x16, [sp, #0x90]
        usra    v18.2d, v6.2d, #0x32
        umlal   v9.2d, v17.2s, v24.s[0]
        ldp     q8, q6, [x2, #0x60]
        adds    x20, x20, x8
        umlal2  v9.2d, v17.4s, v24.s[2]
        umlal   v13.2d, v21.2s, v24.s[0]
        eor     x8, x20, x14
        eor     x11, x11, x24
        ldp     x27, x15, [x4, #0x48]
        umlal   v3.2d, v27.2s, v24.s[0]
        ldp     d17, d20, [x1, #0x60]
        umlal2  v13.2d, v21.4s, v24.s[2]
        mul     x17, x13, x16
        eor     x12, x12, x24
        adcs    x19, x5, x19
        ldr     x5, [x4, #0x40]
        ext     v21.16b, v0.16b, v2.16b, #8
        usra    v18.2d, v7.2d, #6
        ldp     q7, q25, [x2, #0x80]
        adc     x23, x23, xzr
        str     x9, [sp, #0x3e0]
        ldr     x9, [x4, #0x58]
        subs    x15, x5, x15
        ldr     q31, [x2, #0x120]
        umlal   v29.2d, v28.2s, v24.s[0]
        usra    v2.2d, v21.2d, #0x1d
        stp     x7, x22, [sp, #0x30]
        umulh   x7, x13, x16
        sbcs    x9, x27, x9
        umlal2  v29.2d, v28.4s, v24.s[2]
        ldp     q21, q28, [x2, #0xa0]
        csetm   x22, lo
        umlal2  v3.2d, v27.4s, v24.s[2]
        usra    v19.2d, v17.2d, #0x2c
        eor     x15, x15, x22
        cmn     x24, #1
        umlal   v16.2d, v8.2s, v24.s[0]
        shl     v17.2d, v20.2d, #0x1a
        adcs    x11, x11, xzr
        umlal2  v16.2d, v8.4s, v24.s[2]
        eor     x9, x9, x22
        and     v8.16b, v2.16b, v1.16b
        ext     v2.16b, v2.16b, v0.16b, #8
        str     x11, [sp, #0x70]
        ldr     x11, [sp, #0x98]
        stp     x25, x21, [sp]
        ldr     x25, [sp, #0x3d0]
        mul     x21, x13, x11
        adcs    x12, x12, xzr
        cmn     x22, #1
        usra    v19.2d, v17.2d, #6
        umlal   v18.2d, v6.2s, v24.s[0]
        adcs    x15, x15, xzr
        ldp     q17, q20, [x2, #0xc0]
        usra    v12.2d, v2.2d, #0x1d
        adcs    x9, x9, xzr
        eor     x22, x22, x24
        umlal2  v18.2d, v6.4s, v24.s[2]
        umlal   v22.2d, v25.2s, v24.s[0]
        ldp     q2, q6, [x2, #0x100]
        umulh   x24, x13, x11
        umlal2  v22.2d, v25.4s, v24.s[2]
        umlal   v19.2d, v7.2s, v24.s[0]
        umlal   v12.2d, v30.2s, v24.s[0]
        ldp     q25, q27, [x2, #0xe0]
        umlal   v23.2d, v21.2s, v24.s[0]
        mul     x13, x25, x11
        umlal2  v19.2d, v7.4s, v24.s[2]
        umlal2  v23.2d, v21.4s, v24.s[2]
        ldp     q7, q21, [x2]
        umulh   x11, x25, x11
        umlal   v4.2d, v28.2s, v24.s[0]
        adds    x21, x7, x21
        adcs    x24, x24, x13
        umlal2  v4.2d, v28.4s, v24.s[2]
        umlal   v5.2d, v17.2s, v24.s[0]
        umlal2  v5.2d, v17.4s, v24.s[2]
        adc     x7, x11, xzr
        umlal2  v12.2d, v30.4s, v24.s[2]
        ldp     q17, q28, [x2, #0x20]
        umlal   v12.2d, v7.2s, v8.s[0]
        ldp     x11, x13, [x6, #0x70]
        ldp     x13, x11, [x4, #0x68]
        stp     x9, x15, [sp, #0x80]
        umulh   x9, x25, x16
        stp     x12, x22, [sp, #0x40]
        ldr     x12, [x4, #0x60]
        ldr     x22, [x4, #0x78]
        subs    x11, x12, x11
        umlal2  v12.2d, v7.4s, v8.s[2]
        ldp     x12, x15, [x6, #0x60]
        sbcs    x22, x13, x22
        csetm   x13, lo
        umlal   v13.2d, v17.2s, v8.s[0]
        eor     x11, x11, x13
        cmn     x13, #1
        adcs    x11, x11, xzr
        umlal2  v13.2d, v17.4s, v8.s[2]
        eor     x22, x22, x13
        adcs    x22, x22, xzr
        umlal   v3.2d, v28.2s, v8.s[0]
        mul     x25, x25, x16
        adds    x25, x21, x25
        adcs    x21, x24, x9
        umlal2  v3.2d, v28.4s, v8.s[2]
        ext     v7.16b, v0.16b, v12.16b, #8
        adc     x24, x7, xzr
        ldp     x9, x7, [sp, #0x10]
        usra    v12.2d, v7.2d, #0x1d
        ext     v7.16b, v12.16b, v0.16b, #8
        usra    v9.2d, v7.2d, #0x1d
        and     v12.16b, v12.16b, v1.16b
        umulh   x16, x7, x9
        umlal   v9.2d, v21.2s, v8.s[0]
        umlal2  v9.2d, v21.4s, v8.s[2]
        ldp     q7, q17, [x2, #0x40]
        umlal   v29.2d, v7.2s, v8.s[0]
        umlal2  v29.2d, v7.4s, v8.s[2]
        umlal   v16.2d, v17.2s, v8.s[0]
        ldp     q7, q21, [x2, #0x60]
        stp     x22, x11, [sp, #0x90]
        ldp     x11, x22, [sp, #0x20]
        umulh   x15, x7, x22
        umlal2  v16.2d, v17.4s, v8.s[2]
        umlal   v18.2d, v7.2s, v8.s[0]
        ldp     d17, d28, [x1, #0x68]
        umlal   v14.2d, v25.2s, v24.s[0]
        mul     x12, x7, x22
        umlal   v15.2d, v20.2s, v24.s[0]
        umlal2  v15.2d, v20.4s, v24.s[2]
        ldr     q20, [x2, #0x120]
        umlal   v26.2d, v2.2s, v24.s[0]
        str     x13, [sp, #0x78]
        mul     x13, x11, x22
        umlal2  v14.2d, v25.4s, v24.s[2]
        adds    x12, x16, x12
        umlal2  v26.2d, v2.4s, v24.s[2]
        ldp     q2, q25, [x2, #0x80]
        shl     v28.2d, v28.2d, #0x20
        umlal2  v18.2d, v7.4s, v8.s[2]
        umlal   v19.2d, v21.2s, v8.s[0]
        ldp     d7, d30, [x1, #0x70]
        umlal   v11.2d, v27.2s, v24.s[0]
        usra    v22.2d, v17.2d, #0x26
        mul     x7, x7, x9
        adcs    x13, x15, x13
        ldr     x15, [sp, #0x3c8]
        umlal2  v19.2d, v21.4s, v8.s[2]
        usra    v22.2d, v28.2d, #6
        umlal   v10.2d, v6.2s, v24.s[0]
        ldp     q17, q21, [x2, #0xa0]
        umulh   x22, x11, x22
        umull2  v28.2d, v31.4s, v24.s[2]
        eor     x7, x7, x15
        umlal2  v10.2d, v6.4s, v24.s[2]
        usra    v23.2d, v7.2d, #0x20
        ldp     q6, q7, [x2, #0xc0]
        shl     v30.2d, v30.2d, #0x26
        umlal   v22.2d, v2.2s, v8.s[0]
        mul     x16, x11, x9
        adc     x22, x22, xzr
        umlal2  v22.2d, v2.4s, v8.s[2]
        umlal2  v11.2d, v27.4s, v24.s[2]
        ldp     q2, q24, [x2, #0xe0]
        usra    v23.2d, v30.2d, #6
        umulh   x9, x11, x9
        ldp     q27, q30, [x2, #0x100]
        adds    x11, x12, x16
        umlal   v4.2d, v17.2s, v8.s[0]
        eor     x11, x11, x15
        umlal   v5.2d, v21.2s, v8.s[0]
        umlal2  v4.2d, v17.4s, v8.s[2]
        umlal   v23.2d, v25.2s, v8.s[0]
        mul     x12, x5, x26
        umlal2  v23.2d, v25.4s, v8.s[2]
        ldp     q17, q25, [x2]
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x3d8]
        eor     x9, x9, x15
        adc     x22, x22, xzr
        umlal2  v5.2d, v21.4s, v8.s[2]
        cmn     x15, #1
        adcs    x7, x7, x13
        eor     x22, x22, x15
        umlal   v15.2d, v6.2s, v8.s[0]
        umulh   x13, x5, x26
        ldp     q21, q31, [x2, #0x20]
        adcs    x20, x11, x20
        umlal2  v15.2d, v6.4s, v8.s[2]
        umlal   v14.2d, v7.2s, v8.s[0]
        adcs    x9, x9, x19
        umlal2  v14.2d, v7.4s, v8.s[2]
        adcs    x22, x22, x23
        adc     x11, x15, xzr
        adds    x7, x7, x17
        umlal   v11.2d, v2.2s, v8.s[0]
        mul     x15, x5, x10
        ldp     q6, q7, [x2, #0x40]
        umlal   v26.2d, v24.2s, v8.s[0]
        adcs    x20, x20, x25
        umlal2  v11.2d, v2.4s, v8.s[2]
        adcs    x9, x9, x21
        umlal   v10.2d, v27.2s, v8.s[0]
        adcs    x22, x22, x24
        umulh   x16, x5, x10
        adc     x11, x11, xzr
        umlal2  v26.2d, v24.4s, v8.s[2]
        adds    x19, x19, x7
        adcs    x20, x23, x20
        umlal2  v10.2d, v27.4s, v8.s[2]
        eor     x19, x19, x14
        adcs    x23, x17, x9
        eor     x20, x20, x14
        umlal   v28.2d, v30.2s, v8.s[0]
        ldp     x9, x7, [sp, #0x1c0]
        adcs    x25, x25, x22
        eor     x22, x23, x14
        umlal2  v28.2d, v30.4s, v8.s[2]
        umull2  v8.2d, v20.4s, v8.s[2]
        adcs    x21, x21, x11
        ldp     x11, x17, [x3]
        mul     x23, x27, x10
        eor     x25, x25, x14
        eor     x21, x21, x14
        adcs    x24, x24, xzr
        cmn     x14, #1
        eor     x24, x24, x14
        adcs    x7, x7, x11
        umlal   v9.2d, v17.2s, v12.s[0]
        umulh   x11, x27, x10
        umlal2  v9.2d, v17.4s, v12.s[2]
        umlal   v3.2d, v21.2s, v12.s[0]
        umlal2  v3.2d, v21.4s, v12.s[2]
        adcs    x8, x8, x17
        ldp     x10, x17, [sp, #0x50]
        adcs    x19, x19, x9
        ldr     x9, [sp, #0x3b0]
        ldp     q2, q17, [x2, #0x60]
        umlal   v29.2d, v31.2s, v12.s[0]
        adcs    x20, x20, x9
        ldp     d20, d21, [x1, #0x78]
        ext     v24.16b, v0.16b, v9.16b, #8
        adcs    x22, x22, x17
        umlal2  v29.2d, v31.4s, v12.s[2]
        mul     x9, x27, x26
        str     x12, [sp, #0x3d8]
        ldr     x12, [sp, #0x3b8]
        adcs    x25, x25, x10
        usra    v9.2d, v24.2d, #0x1d
        umlal   v16.2d, v6.2s, v12.s[0]
        adcs    x21, x21, x12
        umlal2  v16.2d, v6.4s, v12.s[2]
        ldp     d6, d24, [x1, #0x80]
        str     x1, [sp, #0x3d0]
        ldp     x5, x1, [sp, #0x60]
        adcs    x24, x24, x5
        umulh   x26, x27, x26
        ldr     x27, [sp, #0x3c0]
        usra    v4.2d, v20.2d, #0x1a
        umlal   v18.2d, v7.2s, v12.s[0]
        adc     x14, x14, xzr
        adds    x7, x7, x27
        ldr     x5, [x6, #0x50]
        shl     v20.2d, v21.2d, #0x2c
        umlal2  v18.2d, v7.4s, v12.s[2]
        adcs    x8, x8, x1
        ldp     x27, x1, [sp]
        ext     v7.16b, v9.16b, v0.16b, #8
        and     v9.16b, v9.16b, v1.16b
        adcs    x19, x19, x28
        umlal   v19.2d, v2.2s, v12.s[0]
        adcs    x20, x20, x1
        ldr     x1, [x4, #0x50]
        ldp     q21, q27, [x2, #0x80]
        mul     x12, x1, x5
        usra    v13.2d, v7.2d, #0x1d
        umlal2  v19.2d, v2.4s, v12.s[2]
        usra    v4.2d, v20.2d, #6
        adcs    x22, x22, x27
        umlal   v22.2d, v17.2s, v12.s[0]
        str     x12, [sp, #0x3c8]
        ldp     x27, x12, [sp, #0x30]
        adcs    x25, x25, x12
        usra    v5.2d, v6.2d, #0x14
        umlal2  v22.2d, v17.4s, v12.s[2]
        umulh   x5, x1, x5
        adcs    x21, x21, x27
        ldr     x27, [sp, #0x3e0]
        shl     v2.2d, v24.2d, #0x32
        adcs    x24, x24, x27
        umlal   v13.2d, v25.2s, v12.s[0]
        ldp     q6, q7, [x2, #0xa0]
        adc     x14, x14, xzr
        umlal2  v13.2d, v25.4s, v12.s[2]
        usra    v5.2d, v2.2d, #6
        adds    x7, x17, x7
        ldr     q2, [x2, #0x120]
        adcs    x8, x10, x8
        ldr     x10, [sp, #0x3b8]
        ldp     q17, q20, [x2, #0xc0]
        adcs    x19, x10, x19
        ldr     x10, [x6, #0x58]
        stp     x7, x8, [x3, #0x20]
        mul     x17, x1, x10
        stp     x8, x7, [sp, #0x1b0]
        ldp     x8, x7, [sp, #0x60]
        adcs    x20, x8, x20
        ldr     x8, [sp, #0x3c0]
        stp     x19, x20, [x3, #0x30]
        umlal   v23.2d, v21.2s, v12.s[0]
        ldp     q24, q25, [x2, #0xe0]
        adcs    x22, x8, x22
        umlal2  v23.2d, v21.4s, v12.s[2]
        adcs    x25, x7, x25
        umulh   x7, x1, x10
        umlal   v4.2d, v27.2s, v12.s[0]
        umlal2  v4.2d, v27.4s, v12.s[2]
        ldp     q21, q27, [x2, #0x100]
        adcs    x21, x28, x21
        ldp     x8, x28, [sp]
        adcs    x28, x28, x24
        umlal   v26.2d, v24.2s, v12.s[0]
        umlal   v5.2d, v6.2s, v12.s[0]
        adcs    x24, x8, x14
        ldp     q30, q31, [x2]
        adcs    x8, x12, xzr
        ldr     x12, [x4, #0x58]
        mul     x14, x12, x10
        umlal   v15.2d, v7.2s, v12.s[0]
        str     x8, [sp, #0x3a8]
        ldr     x8, [sp, #0x30]
        adcs    x8, x8, xzr
        umlal2  v15.2d, v7.4s, v12.s[2]
        adcs    x27, x27, xzr
        adds    x13, x13, x15
        umlal   v14.2d, v17.2s, v12.s[0]
        adcs    x23, x16, x23
        umulh   x15, x12, x10
        umlal2  v14.2d, v17.4s, v12.s[2]
        adc     x11, x11, xzr
        umlal   v11.2d, v20.2s, v12.s[0]
        adds    x9, x13, x9
        adcs    x26, x23, x26
        umlal2  v11.2d, v20.4s, v12.s[2]
        ldp     q7, q17, [x2, #0x20]
        umlal2  v5.2d, v6.4s, v12.s[2]
        adc     x23, x11, xzr
        ldr     x11, [x6, #0x50]
        adds    x5, x5, x17
        adcs    x7, x7, x14
        mul     x13, x12, x11
        umlal2  v26.2d, v24.4s, v12.s[2]
        adc     x14, x15, xzr
        ldp     x15, x16, [x6, #0x70]
        umlal   v10.2d, v25.2s, v12.s[0]
        str     x27, [sp, #0x3e0]
        ldp     x17, x27, [x6, #0x60]
        str     x8, [sp, #0x3a0]
        subs    x8, x15, x17
        umlal2  v10.2d, v25.4s, v12.s[2]
        stp     x24, x28, [sp, #0xf0]
        sbcs    x24, x16, x27
        ldr     x28, [sp, #0x3d0]
        stp     x21, x25, [sp, #0xe0]
        ldp     x10, x16, [x4, #0x60]
        ldp     d6, d20, [x28, #0x88]
        umulh   x25, x12, x11
        umlal   v28.2d, v21.2s, v12.s[0]
        stp     x22, x20, [sp, #0x1a0]
        csetm   x22, lo
        str     x19, [sp, #0x3c0]
        ldp     x20, x19, [x4, #0x40]
        subs    x20, x20, x10
        umlal2  v28.2d, v21.4s, v12.s[2]
        eor     x8, x8, x22
        ldp     x10, x21, [sp, #0x70]
        eor     x24, x24, x22
        eor     x21, x21, x22
        ldp     q21, q24, [x2, #0x40]
        umlal   v8.2d, v27.2s, v12.s[0]
        umlal2  v8.2d, v27.4s, v12.s[2]
        sbcs    x19, x19, x16
        str     x21, [sp, #0x3b8]
        ldp     x21, x16, [x4, #0x70]
        sbcs    x1, x1, x21
        ldr     x21, [sp, #0x88]
        mul     x11, x21, x10
        umull2  v12.2d, v2.4s, v12.s[2]
        umlal   v13.2d, v30.2s, v9.s[0]
        umlal2  v13.2d, v30.4s, v9.s[2]
        ldp     q2, q25, [x2, #0x60]
        usra    v15.2d, v6.2d, #0xe
        sbcs    x12, x12, x16
        shl     v6.2d, v20.2d, #0x38
        csetm   x16, lo
        adds    x5, x5, x13
        umulh   x13, x21, x10
        adcs    x25, x7, x25
        adc     x7, x14, xzr
        eor     x1, x1, x16
        str     x7, [sp, #0x398]
        ldp     x7, x14, [sp, #0x40]
        eor     x11, x11, x14
        umlal   v29.2d, v7.2s, v9.s[0]
        cmn     x22, #1
        umlal2  v29.2d, v7.4s, v9.s[2]
        adcs    x22, x8, xzr
        umlal   v16.2d, v17.2s, v9.s[0]
        usra    v15.2d, v6.2d, #6
        eor     x20, x20, x16
        ext     v6.16b, v0.16b, v13.16b, #8
        adcs    x24, x24, xzr
        ldp     d7, d20, [x28, #0x90]
        mul     x8, x21, x7
        umlal2  v16.2d, v17.4s, v9.s[2]
        ldp     q17, q27, [x2, #0x80]
        usra    v13.2d, v6.2d, #0x1d
        umlal   v18.2d, v21.2s, v9.s[0]
        cmn     x16, #1
        umlal2  v18.2d, v21.4s, v9.s[2]
        adcs    x20, x20, xzr
        eor     x12, x12, x16
        eor     x19, x19, x16
        umlal   v19.2d, v24.2s, v9.s[0]
        adcs    x19, x19, xzr
        umulh   x21, x21, x7
        shl     v6.2d, v20.2d, #0x3e
        umlal2  v19.2d, v24.4s, v9.s[2]
        ext     v20.16b, v13.16b, v0.16b, #8
        adcs    x1, x1, xzr
        and     v13.16b, v13.16b, v1.16b
        adcs    x12, x12, xzr
        adds    x8, x13, x8
        ldr     x13, [sp, #0x80]
        usra    v14.2d, v7.2d, #8
        usra    v3.2d, v20.2d, #0x1d
        umlal   v22.2d, v2.2s, v9.s[0]
        umlal2  v22.2d, v2.4s, v9.s[2]
        stp     x24, x22, [sp, #0x10]
        mul     x24, x13, x7
        ldp     q2, q7, [x2, #0xa0]
        umlal   v23.2d, v25.2s, v9.s[0]
        ldr     q20, [x2, #0x120]
        adcs    x21, x21, x24
        umlal2  v23.2d, v25.4s, v9.s[2]
        umulh   x24, x13, x7
        ldp     q21, q24, [x2, #0xc0]
        usra    v14.2d, v6.2d, #6
        umlal   v3.2d, v31.2s, v9.s[0]
        ldp     q6, q25, [x2, #0xe0]
        umlal2  v3.2d, v31.4s, v9.s[2]
        ldr     d30, [x28, #0x98]
        ldp     x22, x28, [x6, #0x40]
        umlal   v4.2d, v17.2s, v9.s[0]
        mul     x7, x13, x10
        umlal2  v4.2d, v17.4s, v9.s[2]
        ldp     q17, q31, [x2, #0x100]
        adc     x24, x24, xzr
        subs    x22, x17, x22
        umlal   v5.2d, v27.2s, v9.s[0]
        sbcs    x28, x27, x28
        umlal2  v5.2d, v27.4s, v9.s[2]
        umulh   x10, x13, x10
        ldp     x13, x27, [x6, #0x50]
        sbcs    x13, x15, x13
        ldr     x15, [x6, #0x78]
        umlal   v15.2d, v2.2s, v9.s[0]
        shl     v27.2d, v30.2d, #4
        umlal2  v15.2d, v2.4s, v9.s[2]
        sbcs    x27, x15, x27
        csetm   x15, lo
        stp     x1, x19, [sp, #0x50]
        subs    x1, x20, x1
        umlal   v14.2d, v7.2s, v9.s[0]
        eor     x28, x28, x15
        umlal   v11.2d, v21.2s, v9.s[0]
        str     x12, [sp, #0x390]
        sbcs    x12, x19, x12
        eor     x22, x22, x15
        csetm   x19, lo
        eor     x27, x27, x15
        umlal   v26.2d, v24.2s, v9.s[0]
        eor     x1, x1, x19
        umlal2  v14.2d, v7.4s, v9.s[2]
        eor     x13, x13, x15
        eor     x12, x12, x19
        stp     x20, x12, [sp]
        ldr     x20, [x4, #0x60]
        umulh   x12, x20, x17
        eor     x16, x16, x15
        adds    x7, x8, x7
        ldr     x8, [sp, #0x3d8]
        umlal   v8.2d, v17.2s, v9.s[0]
        adcs    x21, x21, x10
        ldr     x10, [sp, #0x3c8]
        ldp     q2, q7, [x2]
        adc     x24, x24, xzr
        cmn     x14, #1
        eor     x24, x24, x14
        eor     x21, x21, x14
        umlal2  v11.2d, v21.4s, v9.s[2]
        eor     x7, x7, x14
        adcs    x11, x11, x8
        ldp     q21, q30, [x2, #0x20]
        umlal2  v26.2d, v24.4s, v9.s[2]
        umlal   v10.2d, v6.2s, v9.s[0]
        adcs    x7, x7, x9
        mul     x8, x20, x17
        adcs    x21, x21, x26
        umlal   v28.2d, v25.2s, v9.s[0]
        usra    v11.2d, v27.2d, #6
        adcs    x24, x24, x23
        umlal2  v10.2d, v6.4s, v9.s[2]
        ldp     q6, q24, [x2, #0x40]
        adc     x14, x14, xzr
        adds    x11, x11, x10
        umlal2  v28.2d, v25.4s, v9.s[2]
        str     x9, [sp, #0x388]
        ldr     x9, [x6, #0x68]
        str     x16, [sp, #0xd0]
        mul     x16, x20, x9
        adcs    x7, x7, x5
        ldr     q25, [x2, #0x120]
        umlal   v3.2d, v2.2s, v13.s[0]
        adcs    x21, x21, x25
        umlal2  v8.2d, v17.4s, v9.s[2]
        umulh   x20, x20, x9
        umlal2  v3.2d, v2.4s, v13.s[2]
        str     x8, [sp, #0x380]
        ldr     x8, [sp, #0x398]
        adcs    x24, x24, x8
        adc     x14, x14, xzr
        adds    x26, x26, x11
        umull2  v2.2d, v20.4s, v9.s[2]
        umlal   v12.2d, v31.2s, v9.s[0]
        ldp     q17, q20, [x2, #0x60]
        adcs    x23, x23, x7
        ldr     x7, [x4, #0x68]
        adcs    x21, x10, x21
        umlal2  v12.2d, v31.4s, v9.s[2]
        adcs    x24, x5, x24
        ldr     x5, [sp, #0x3d0]
        adcs    x25, x25, x14
        ldp     d9, d27, [x5, #0x98]
        umlal   v16.2d, v21.2s, v13.s[0]
        mul     x10, x7, x9
        adcs    x8, x8, xzr
        umlal2  v16.2d, v21.4s, v13.s[2]
        ext     v21.16b, v0.16b, v3.16b, #8
        umlal   v18.2d, v30.2s, v13.s[0]
        umlal2  v18.2d, v30.4s, v13.s[2]
        adds    x11, x12, x16
        umulh   x12, x7, x9
        usra    v3.2d, v21.2d, #0x1d
        adcs    x20, x20, x10
        umlal   v19.2d, v6.2s, v13.s[0]
        ldp     q21, q30, [x2, #0x80]
        shl     v27.2d, v27.2d, #0xa
        umlal   v22.2d, v24.2s, v13.s[0]
        umlal2  v22.2d, v24.4s, v13.s[2]
        usra    v26.2d, v9.2d, #0x3c
        ldp     q9, q24, [x2, #0xa0]
        umlal2  v19.2d, v6.4s, v13.s[2]
        mul     x10, x7, x17
        adc     x12, x12, xzr
        cmn     x15, #1
        umlal   v23.2d, v17.2s, v13.s[0]
        ext     v6.16b, v3.16b, v0.16b, #8
        adcs    x22, x22, xzr
        umlal2  v23.2d, v17.4s, v13.s[2]
        and     v3.16b, v3.16b, v1.16b
        adcs    x28, x28, xzr
        usra    v26.2d, v27.2d, #6
        umlal   v4.2d, v20.2s, v13.s[0]
        umulh   x14, x7, x17
        ldp     x15, x16, [x6, #0x70]
        umlal2  v4.2d, v20.4s, v13.s[2]
        ldp     q17, q20, [x2, #0xc0]
        adcs    x13, x13, xzr
        umlal   v5.2d, v21.2s, v13.s[0]
        usra    v29.2d, v6.2d, #0x1d
        adcs    x27, x27, xzr
        adds    x10, x11, x10
        ldr     x11, [x4, #0x70]
        ldp     q6, q27, [x2, #0xe0]
        umlal   v15.2d, v30.2s, v13.s[0]
        umlal2  v5.2d, v21.4s, v13.s[2]
        stp     x8, x25, [sp, #0xc0]
        mul     x8, x11, x15
        adcs    x20, x20, x14
        adc     x12, x12, xzr
        subs    x14, x13, x22
        umlal   v29.2d, v7.2s, v13.s[0]
        umulh   x25, x11, x15
        stp     x24, x21, [sp, #0x60]
        sbcs    x24, x27, x28
        csetm   x21, lo
        umlal   v14.2d, v9.2s, v13.s[0]
        cmn     x19, #1
        umlal2  v15.2d, v30.4s, v13.s[2]
        umlal2  v29.2d, v7.4s, v13.s[2]
        ldp     q7, q21, [x2, #0x100]
        eor     x24, x24, x21
        eor     x19, x19, x21
        umlal2  v14.2d, v9.4s, v13.s[2]
        ldp     q9, q30, [x2]
        eor     x14, x14, x21
        adcs    x1, x1, xzr
        stp     x23, x26, [sp, #0x80]
        mul     x23, x11, x16
        umlal   v11.2d, v24.2s, v13.s[0]
        ldr     x26, [sp, #8]
        adcs    x26, x26, xzr
        cmn     x21, #1
        umlal2  v11.2d, v24.4s, v13.s[2]
        adcs    x21, x14, xzr
        ldr     x14, [x4, #0x78]
        umlal   v26.2d, v17.2s, v13.s[0]
        adcs    x24, x24, xzr
        umlal2  v26.2d, v17.4s, v13.s[2]
        ldp     q17, q24, [x2, #0x20]
        umlal   v10.2d, v20.2s, v13.s[0]
        adds    x25, x25, x23
        umulh   x23, x11, x16
        umlal2  v10.2d, v20.4s, v13.s[2]
        umlal   v28.2d, v6.2s, v13.s[0]
        ldp     d20, d31, [x5, #0xa0]
        umlal   v8.2d, v27.2s, v13.s[0]
        str     x26, [sp, #0x3c8]
        mul     x26, x14, x16
        umlal2  v8.2d, v27.4s, v13.s[2]
        umlal   v12.2d, v7.2s, v13.s[0]
        umlal   v2.2d, v21.2s, v13.s[0]
        umulh   x16, x14, x16
        adcs    x26, x23, x26
        umlal2  v12.2d, v7.4s, v13.s[2]
        umull2  v7.2d, v25.4s, v13.s[2]
        ldp     q25, q27, [x2, #0x40]
        usra    v10.2d, v20.2d, #0x36
        umlal2  v2.2d, v21.4s, v13.s[2]
        ldp     q20, q21, [x2, #0x60]
        mul     x23, x14, x15
        umlal2  v28.2d, v6.4s, v13.s[2]
        umlal   v29.2d, v9.2s, v3.s[0]
        adc     x16, x16, xzr
        umlal2  v29.2d, v9.4s, v3.s[2]
        ldr     x9, [sp, #0x18]
        umulh   x15, x14, x15
        ldp     d13, d9, [x5, #0xa8]
        shl     v6.2d, v31.2d, #0x10
        umlal   v18.2d, v17.2s, v3.s[0]
        usra    v10.2d, v6.2d, #6
        adds    x25, x25, x23
        ldr     x23, [sp, #0x98]
        umlal2  v18.2d, v17.4s, v3.s[2]
        ldp     q6, q17, [x2, #0x80]
        ext     v31.16b, v0.16b, v29.16b, #8
        umlal   v19.2d, v24.2s, v3.s[0]
        mul     x17, x23, x9
        umlal2  v19.2d, v24.4s, v3.s[2]
        shl     v9.2d, v9.2d, #0x16
        adcs    x26, x26, x15
        usra    v29.2d, v31.2d, #0x1d
        umlal   v22.2d, v25.2s, v3.s[0]
        umulh   x15, x23, x9
        umlal2  v22.2d, v25.4s, v3.s[2]
        umlal   v23.2d, v27.2s, v3.s[0]
        stp     x24, x19, [sp, #0x40]
        ldr     x24, [sp, #0x3b8]
        ldr     x19, [sp, #0x10]
        eor     x17, x17, x24
        usra    v28.2d, v13.2d, #0x30
        umlal2  v23.2d, v27.4s, v3.s[2]
        ldp     q13, q24, [x2, #0xa0]
        adc     x16, x16, xzr
        ext     v25.16b, v29.16b, v0.16b, #8
        and     v27.16b, v29.16b, v1.16b
        umlal   v4.2d, v20.2s, v3.s[0]
        stp     x1, x21, [sp, #0x30]
        mul     x1, x23, x19
        umlal2  v4.2d, v20.4s, v3.s[2]
        usra    v28.2d, v9.2d, #6
        umlal   v5.2d, v21.2s, v3.s[0]
        umlal2  v5.2d, v21.4s, v3.s[2]
        ldp     q9, q20, [x2, #0xc0]
        umulh   x23, x23, x19
        umlal   v15.2d, v6.2s, v3.s[0]
        usra    v16.2d, v25.2d, #0x1d
        ldp     q21, q25, [x2, #0xe0]
        adds    x1, x15, x1
        ldr     x15, [sp, #0x90]
        umlal   v16.2d, v30.2s, v3.s[0]
        ldp     q29, q31, [x2, #0x100]
        umlal2  v16.2d, v30.4s, v3.s[2]
        umlal   v14.2d, v17.2s, v3.s[0]
        ldr     q30, [x2, #0x120]
        mul     x21, x15, x19
        umlal2  v15.2d, v6.4s, v3.s[2]
        umlal   v11.2d, v13.2s, v3.s[0]
        umulh   x19, x15, x19
        umlal2  v11.2d, v13.4s, v3.s[2]
        ldp     q13, q6, [x2]
        umlal   v26.2d, v24.2s, v3.s[0]
        umlal   v10.2d, v9.2s, v3.s[0]
        adcs    x21, x23, x21
        adc     x19, x19, xzr
        umlal   v28.2d, v20.2s, v3.s[0]
        umlal2  v14.2d, v17.4s, v3.s[2]
        umlal2  v26.2d, v24.4s, v3.s[2]
        mul     x23, x15, x9
        ldp     q17, q24, [x2, #0x20]
        umlal2  v28.2d, v20.4s, v3.s[2]
        umulh   x9, x15, x9
        ldr     x15, [sp, #0x380]
        umlal   v8.2d, v21.2s, v3.s[0]
        umlal2  v10.2d, v9.4s, v3.s[2]
        adds    x23, x1, x23
        ldr     x1, [sp]
        umlal2  v8.2d, v21.4s, v3.s[2]
        eor     x23, x23, x24
        umlal   v12.2d, v25.2s, v3.s[0]
        umlal2  v12.2d, v25.4s, v3.s[2]
        mul     x14, x1, x22
        ldp     q9, q20, [x2, #0x40]
        umlal   v2.2d, v29.2s, v3.s[0]
        adcs    x21, x21, x9
        umlal2  v2.2d, v29.4s, v3.s[2]
        ldp     d21, d25, [x5, #0xb0]
        adc     x19, x19, xzr
        cmn     x24, #1
        eor     x21, x21, x24
        umlal   v7.2d, v31.2s, v3.s[0]
        adcs    x9, x17, x15
        ldr     x15, [sp, #0xd0]
        eor     x19, x19, x24
        umulh   x17, x1, x22
        umlal2  v7.2d, v31.4s, v3.s[2]
        adcs    x23, x23, x10
        umull2  v3.2d, v30.4s, v3.s[2]
        adcs    x21, x21, x20
        ldp     q29, q30, [x2, #0x60]
        umlal   v16.2d, v13.2s, v27.s[0]
        str     x10, [sp, #0x190]
        eor     x10, x14, x15
        adcs    x19, x19, x12
        umlal2  v16.2d, v13.4s, v27.s[2]
        adc     x24, x24, xzr
        adds    x9, x9, x8
        str     x10, [sp, #0xd8]
        mul     x10, x1, x28
        umlal   v19.2d, v17.2s, v27.s[0]
        adcs    x23, x23, x25
        umlal2  v19.2d, v17.4s, v27.s[2]
        shl     v13.2d, v25.2d, #0x1c
        adcs    x21, x21, x26
        umlal   v22.2d, v24.2s, v27.s[0]
        usra    v8.2d, v21.2d, #0x2a
        adcs    x19, x19, x16
        umulh   x1, x1, x28
        ext     v17.16b, v0.16b, v16.16b, #8
        adc     x24, x24, xzr
        adds    x20, x20, x9
        adcs    x23, x12, x23
        umlal2  v22.2d, v24.4s, v27.s[2]
        usra    v16.2d, v17.2d, #0x1d
        umlal   v23.2d, v9.2s, v27.s[0]
        adcs    x21, x8, x21
        ldr     x8, [sp, #0x3e8]
        umlal2  v23.2d, v9.4s, v27.s[2]
        usra    v8.2d, v13.2d, #6
        adcs    x19, x25, x19
        ldr     x25, [sp, #0x58]
        mul     x9, x25, x28
        umlal   v4.2d, v20.2s, v27.s[0]
        adcs    x26, x26, x24
        umlal2  v4.2d, v20.4s, v27.s[2]
        ldp     d13, d9, [x5, #0xb8]
        adcs    x24, x16, xzr
        adds    x10, x17, x10
        ext     v17.16b, v16.16b, v0.16b, #8
        and     v16.16b, v16.16b, v1.16b
        umulh   x28, x25, x28
        ldp     q20, q21, [x2, #0x80]
        umlal   v5.2d, v29.2s, v27.s[0]
        ldp     x12, x16, [x4, #0x40]
        adcs    x1, x1, x9
        usra    v18.2d, v17.2d, #0x1d
        umlal2  v5.2d, v29.4s, v27.s[2]
        ldp     q17, q24, [x2, #0xa0]
        umlal   v15.2d, v30.2s, v27.s[0]
        ldp     q25, q29, [x2, #0xc0]
        umlal2  v15.2d, v30.4s, v27.s[2]
        usra    v12.2d, v13.2d, #0x24
        mul     x9, x25, x22
        adc     x28, x28, xzr
        umlal   v18.2d, v6.2s, v27.s[0]
        subs    x8, x8, x12
        ldp     x12, x17, [x4, #8]
        shl     v13.2d, v9.2d, #0x22
        umlal2  v18.2d, v6.4s, v27.s[2]
        ldr     q9, [x2, #0x120]
        sbcs    x12, x12, x16
        str     x24, [sp, #0x3b8]
        ldp     x16, x24, [x4, #0x50]
        sbcs    x16, x17, x16
        umulh   x25, x25, x22
        ldp     x22, x17, [x4, #0x18]
        ldp     q6, q30, [x2, #0xe0]
        umlal   v14.2d, v20.2s, v27.s[0]
        sbcs    x22, x22, x24
        ldr     x24, [x4, #0x60]
        usra    v12.2d, v13.2d, #6
        sbcs    x24, x17, x24
        ldr     x17, [x4, #0x28]
        umlal   v11.2d, v21.2s, v27.s[0]
        sbcs    x7, x17, x7
        ldr     x17, [sp, #0x50]
        umlal2  v11.2d, v21.4s, v27.s[2]
        ldp     q13, q21, [x2, #0x100]
        umlal2  v14.2d, v20.4s, v27.s[2]
        stp     x26, x19, [sp, #0x90]
        mul     x26, x17, x13
        stp     x21, x23, [sp, #0x20]
        ldp     x19, x21, [sp, #0xa0]
        sbcs    x19, x19, x11
        ldr     x11, [x4, #0x78]
        sbcs    x21, x21, x11
        umlal   v26.2d, v17.2s, v27.s[0]
        csetm   x11, lo
        adds    x9, x10, x9
        umulh   x10, x17, x13
        umlal2  v26.2d, v17.4s, v27.s[2]
        ldp     q17, q20, [x2]
        umlal   v10.2d, v24.2s, v27.s[0]
        eor     x24, x24, x11
        eor     x8, x8, x11
        adcs    x25, x1, x25
        umlal2  v10.2d, v24.4s, v27.s[2]
        eor     x1, x16, x11
        adc     x28, x28, xzr
        umlal   v28.2d, v25.2s, v27.s[0]
        eor     x16, x9, x15
        eor     x12, x12, x11
        umlal2  v28.2d, v25.4s, v27.s[2]
        ldp     q24, q25, [x2, #0x20]
        eor     x7, x7, x11
        mul     x23, x17, x27
        eor     x19, x19, x11
        cmn     x11, #1
        umlal   v8.2d, v29.2s, v27.s[0]
        umlal2  v8.2d, v29.4s, v27.s[2]
        adcs    x8, x8, xzr
        eor     x22, x22, x11
        eor     x21, x21, x11
        umulh   x17, x17, x27
        adcs    x12, x12, xzr
        umlal   v12.2d, v6.2s, v27.s[0]
        adcs    x1, x1, xzr
        umlal   v2.2d, v30.2s, v27.s[0]
        adcs    x22, x22, xzr
        umlal2  v12.2d, v6.4s, v27.s[2]
        ldp     d6, d29, [x5, #0xc0]
        umlal2  v2.2d, v30.4s, v27.s[2]
        adcs    x24, x24, xzr
        umlal   v7.2d, v13.2s, v27.s[0]
        str     x24, [sp, #0x3e8]
        ldr     x24, [sp, #0x390]
        str     x20, [sp, #0x198]
        mul     x20, x24, x27
        adcs    x7, x7, xzr
        umlal2  v7.2d, v13.4s, v27.s[2]
        adcs    x19, x19, xzr
        adcs    x21, x21, xzr
        adds    x23, x10, x23
        umlal   v3.2d, v21.2s, v27.s[0]
        umulh   x27, x24, x27
        ldp     q13, q30, [x2, #0x40]
        umlal2  v3.2d, v21.4s, v27.s[2]
        umlal   v18.2d, v17.2s, v16.s[0]
        shl     v21.2d, v29.2d, #0x28
        adcs    x20, x17, x20
        mul     x10, x24, x13
        usra    v2.2d, v6.2d, #0x1e
        umull2  v9.2d, v9.4s, v27.s[2]
        adc     x27, x27, xzr
        stp     x21, x19, [sp, #0x1d0]
        ldp     x17, x21, [x6, #0x40]
        str     x7, [sp, #0x398]
        ldp     x19, x7, [x6]
        subs    x19, x17, x19
        sbcs    x21, x21, x7
        ldp     x17, x15, [x6, #0x10]
        umlal2  v18.2d, v17.4s, v16.s[2]
        ldp     d6, d17, [x5, #0xc8]
        umlal   v22.2d, v24.2s, v16.s[0]
        ldp     q27, q29, [x2, #0x60]
        umulh   x24, x24, x13
        ldp     x7, x13, [x6, #0x50]
        umlal2  v22.2d, v24.4s, v16.s[2]
        usra    v2.2d, v21.2d, #6
        umlal   v23.2d, v25.2s, v16.s[0]
        ext     v21.16b, v0.16b, v18.16b, #8
        umlal2  v23.2d, v25.4s, v16.s[2]
        sbcs    x7, x7, x17
        usra    v7.2d, v6.2d, #0x18
        sbcs    x13, x13, x15
        ldp     x15, x17, [x6, #0x60]
        usra    v18.2d, v21.2d, #0x1d
        umlal   v4.2d, v13.2s, v16.s[0]
        str     x16, [sp, #0x378]
        ldp     x16, x5, [x6, #0x20]
        sbcs    x15, x15, x16
        umlal   v5.2d, v30.2s, v16.s[0]
        shl     v6.2d, v17.2d, #0x2e
        sbcs    x5, x17, x5
        ldp     x16, x17, [sp, #0x30]
        umlal2  v4.2d, v13.4s, v16.s[2]
        str     x26, [sp, #0x50]
        mul     x26, x16, x17
        stp     x28, x25, [sp, #0x10]
        ldp     x28, x25, [x6, #0x70]
        stp     x9, x14, [sp]
        ldp     x9, x14, [x6, #0x30]
        sbcs    x28, x28, x9
        umlal2  v5.2d, v30.4s, v16.s[2]
        usra    v7.2d, v6.2d, #6
        sbcs    x25, x25, x14
        and     v13.16b, v18.16b, v1.16b
        ext     v6.16b, v18.16b, v0.16b, #8
        csetm   x9, lo
        adds    x23, x23, x10
        umlal   v15.2d, v27.2s, v16.s[0]
        umulh   x10, x16, x17
        adcs    x20, x20, x24
        ldp     x14, x24, [sp, #0x40]
        eor     x26, x26, x24
        eor     x19, x19, x9
        usra    v19.2d, v6.2d, #0x1d
        eor     x15, x15, x9
        adc     x27, x27, xzr
        cmn     x9, #1
        umlal2  v15.2d, v27.4s, v16.s[2]
        eor     x7, x7, x9
        eor     x28, x28, x9
        eor     x25, x25, x9
        umlal   v14.2d, v29.2s, v16.s[0]
        eor     x21, x21, x9
        umlal2  v14.2d, v29.4s, v16.s[2]
        eor     x13, x13, x9
        eor     x5, x5, x9
        str     x27, [sp, #0x58]
        mul     x27, x16, x14
        umlal   v19.2d, v20.2s, v16.s[0]
        adcs    x19, x19, xzr
        adcs    x21, x21, xzr
        ldp     q6, q17, [x2, #0xa0]
        umlal2  v19.2d, v20.4s, v16.s[2]
        adcs    x7, x7, xzr
        ldp     q18, q20, [x2, #0x80]
        umulh   x16, x16, x14
        adcs    x13, x13, xzr
        adcs    x15, x15, xzr
        ldp     q21, q24, [x2, #0xc0]
        ldp     q25, q27, [x2, #0xe0]
        adcs    x5, x5, xzr
        ldp     q29, q30, [x2, #0x100]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x390]
        ldr     x28, [sp, #0x3c8]
        str     x5, [sp, #0x370]
        mul     x5, x28, x14
        adcs    x25, x25, xzr
        adds    x27, x10, x27
        umlal   v11.2d, v18.2s, v16.s[0]
        umulh   x10, x28, x14
        ldr     q31, [x2, #0x120]
        umlal2  v11.2d, v18.4s, v16.s[2]
        adcs    x5, x16, x5
        eor     x9, x11, x9
        umlal   v26.2d, v20.2s, v16.s[0]
        adc     x10, x10, xzr
        umlal   v10.2d, v6.2s, v16.s[0]
        umlal2  v26.2d, v20.4s, v16.s[2]
        mul     x11, x28, x17
        umlal2  v10.2d, v6.4s, v16.s[2]
        ldp     q6, q18, [x2]
        subs    x14, x8, x1
        umlal   v8.2d, v21.2s, v16.s[0]
        umlal   v28.2d, v17.2s, v16.s[0]
        sbcs    x16, x12, x22
        umulh   x28, x28, x17
        csetm   x17, lo
        eor     x14, x14, x17
        adds    x27, x27, x11
        umlal2  v8.2d, v21.4s, v16.s[2]
        eor     x27, x27, x24
        umlal   v12.2d, v24.2s, v16.s[0]
        ldp     q20, q21, [x2, #0x20]
        umlal2  v12.2d, v24.4s, v16.s[2]
        umlal   v2.2d, v25.2s, v16.s[0]
        adcs    x28, x5, x28
        eor     x5, x16, x17
        umlal   v7.2d, v27.2s, v16.s[0]
        adc     x10, x10, xzr
        cmn     x17, #1
        umlal2  v28.2d, v17.4s, v16.s[2]
        eor     x28, x28, x24
        umlal2  v2.2d, v25.4s, v16.s[2]
        eor     x10, x10, x24
        adcs    x11, x14, xzr
        ldp     x16, x14, [sp]
        umlal   v3.2d, v29.2s, v16.s[0]
        umlal2  v7.2d, v27.4s, v16.s[2]
        adcs    x5, x5, xzr
        cmn     x24, #1
        adcs    x26, x26, x14
        ldr     x14, [sp, #0x3d0]
        umlal2  v3.2d, v29.4s, v16.s[2]
        ldp     d17, d24, [x14, #0xd0]
        umlal   v9.2d, v30.2s, v16.s[0]
        adcs    x27, x27, x16
        str     x25, [sp, #0x368]
        ldp     x25, x16, [sp, #0x10]
        adcs    x28, x28, x16
        umlal2  v9.2d, v30.4s, v16.s[2]
        ldp     q25, q27, [x2, #0x60]
        adcs    x10, x10, x25
        ldp     q29, q30, [x2, #0x40]
        umull2  v16.2d, v31.4s, v16.s[2]
        adc     x24, x24, xzr
        str     x15, [sp, #0x360]
        subs    x15, x7, x19
        umlal   v23.2d, v20.2s, v13.s[0]
        str     x9, [sp, #0x3c8]
        sbcs    x9, x13, x21
        usra    v3.2d, v17.2d, #0x12
        umlal   v19.2d, v6.2s, v13.s[0]
        str     x5, [sp, #0x358]
        csetm   x5, lo
        str     x11, [sp, #0xb0]
        str     x22, [sp, #0x350]
        ldp     x11, x22, [sp, #0x50]
        adds    x26, x26, x11
        umlal2  v19.2d, v6.4s, v13.s[2]
        adcs    x27, x27, x23
        eor     x15, x15, x5
        eor     x9, x9, x5
        umlal2  v23.2d, v20.4s, v13.s[2]
        adcs    x28, x28, x20
        eor     x17, x17, x5
        str     x17, [sp, #0xb8]
        mul     x17, x8, x19
        adcs    x10, x10, x22
        umlal   v4.2d, v21.2s, v13.s[0]
        adc     x24, x24, xzr
        cmn     x5, #1
        umlal2  v4.2d, v21.4s, v13.s[2]
        ext     v6.16b, v0.16b, v19.16b, #8
        adcs    x5, x15, xzr
        umlal   v5.2d, v29.2s, v13.s[0]
        usra    v19.2d, v6.2d, #0x1d
        adcs    x9, x9, xzr
        shl     v6.2d, v24.2d, #0x34
        adds    x26, x16, x26
        ldp     x15, x16, [sp, #0xd0]
        umlal2  v5.2d, v29.4s, v13.s[2]
        eor     x26, x26, x15
        adcs    x25, x25, x27
        usra    v3.2d, v6.2d, #6
        umlal   v15.2d, v30.2s, v13.s[0]
        eor     x25, x25, x15
        adcs    x27, x11, x28
        umlal2  v15.2d, v30.4s, v13.s[2]
        eor     x27, x27, x15
        adcs    x28, x23, x10
        ldr     x10, [sp, #0x3d8]
        mul     x23, x8, x21
        and     v6.16b, v19.16b, v1.16b
        eor     x28, x28, x15
        adcs    x20, x20, x24
        umulh   x24, x8, x19
        ext     v17.16b, v19.16b, v0.16b, #8
        eor     x20, x20, x15
        adcs    x22, x22, xzr
        cmn     x15, #1
        umlal   v14.2d, v25.2s, v13.s[0]
        eor     x22, x22, x15
        adcs    x11, x16, x10
        umlal   v11.2d, v27.2s, v13.s[0]
        umulh   x16, x8, x21
        str     x8, [sp, #0x348]
        ldr     x8, [sp, #0x378]
        str     x16, [sp, #0x1e0]
        ldr     x16, [sp, #0x388]
        adcs    x8, x8, x16
        ldp     d19, d20, [x14, #0xd8]
        umlal2  v14.2d, v25.4s, v13.s[2]
        str     x17, [sp, #0x340]
        stp     x23, x24, [sp, #0x70]
        ldp     x23, x17, [sp, #0x80]
        adcs    x26, x26, x17
        ldp     q21, q24, [x2, #0x80]
        usra    v22.2d, v17.2d, #0x1d
        umlal2  v11.2d, v27.4s, v13.s[2]
        adcs    x25, x25, x23
        ldp     q17, q25, [x2, #0xa0]
        mul     x24, x12, x21
        ldp     q27, q29, [x2, #0xc0]
        str     x24, [sp, #0x1e8]
        stp     x9, x5, [sp, #0xa0]
        ldp     x9, x24, [sp, #0x60]
        adcs    x27, x27, x24
        umlal   v22.2d, v18.2s, v13.s[0]
        umlal   v12.2d, v27.2s, v13.s[0]
        ldp     q30, q31, [x2, #0xe0]
        adcs    x28, x28, x9
        shl     v20.2d, v20.2d, #0x3a
        ldp     x23, x5, [sp, #0xc0]
        adcs    x20, x20, x5
        usra    v9.2d, v19.2d, #0xc
        umlal2  v22.2d, v18.4s, v13.s[2]
        ldp     x17, x16, [sp, #0x190]
        str     x21, [sp, #0x338]
        umulh   x21, x12, x21
        umlal   v26.2d, v21.2s, v13.s[0]
        adcs    x22, x22, x23
        ldr     q18, [x2, #0x120]
        adc     x15, x15, xzr
        str     x21, [sp, #0xd0]
        ldr     x21, [sp, #0x380]
        adds    x11, x11, x21
        umlal2  v26.2d, v21.4s, v13.s[2]
        ldr     d19, [x14, #0xe0]
        adcs    x8, x8, x17
        umlal   v10.2d, v24.2s, v13.s[0]
        adcs    x26, x26, x16
        usra    v9.2d, v20.2d, #6
        umlal2  v10.2d, v24.4s, v13.s[2]
        mul     x10, x12, x19
        str     x10, [sp, #0xd8]
        ldp     x16, x10, [sp, #0x20]
        adcs    x25, x25, x10
        ldp     q20, q21, [x2, #0x100]
        umlal   v28.2d, v17.2s, v13.s[0]
        adcs    x27, x27, x16
        ldp     x10, x16, [sp, #0x90]
        umlal   v8.2d, v25.2s, v13.s[0]
        adcs    x28, x28, x16
        umlal2  v8.2d, v25.4s, v13.s[2]
        ldr     d24, [x14, #0xe8]
        str     x19, [sp, #0x378]
        umulh   x19, x12, x19
        adcs    x20, x20, x10
        str     x12, [sp, #0x330]
        ldr     x12, [sp, #0x3b8]
        adcs    x22, x22, x12
        umlal2  v28.2d, v17.4s, v13.s[2]
        adc     x15, x15, xzr
        adds    x24, x24, x11
        umlal2  v12.2d, v27.4s, v13.s[2]
        adcs    x8, x9, x8
        ldp     q17, q25, [x2]
        mul     x9, x1, x7
        adcs    x26, x5, x26
        umlal   v2.2d, v29.2s, v13.s[0]
        adcs    x25, x23, x25
        ldr     x23, [sp, #0x198]
        umlal2  v2.2d, v29.4s, v13.s[2]
        shl     v24.2d, v24.2d, #6
        adcs    x21, x21, x27
        umlal   v7.2d, v30.2s, v13.s[0]
        umulh   x27, x1, x7
        adcs    x28, x17, x28
        adcs    x20, x23, x20
        ldp     x5, x23, [sp, #0x20]
        adcs    x22, x23, x22
        umlal   v3.2d, v31.2s, v13.s[0]
        ldr     x17, [sp, #0x3d8]
        adcs    x23, x5, x15
        umlal2  v7.2d, v30.4s, v13.s[2]
        ldp     q27, q29, [x2, #0x20]
        mul     x5, x1, x13
        umlal2  v3.2d, v31.4s, v13.s[2]
        adcs    x11, x16, xzr
        ldp     x15, x16, [x3]
        umlal   v9.2d, v20.2s, v13.s[0]
        ldr     x14, [sp, #0x1c0]
        adcs    x10, x10, xzr
        adcs    x12, x12, xzr
        adds    x15, x15, x17
        umlal2  v9.2d, v20.4s, v13.s[2]
        stp     x9, x1, [sp, #0x1f0]
        ldr     x9, [sp, #0x388]
        adcs    x16, x16, x9
        ldp     q20, q30, [x2, #0x40]
        umulh   x1, x1, x13
        umlal   v16.2d, v21.2s, v13.s[0]
        stp     x1, x5, [sp, #0x60]
        ldp     x5, x1, [sp, #0x80]
        adcs    x14, x14, x1
        umull2  v18.2d, v18.4s, v13.s[2]
        ldr     x1, [sp, #0x350]
        ldr     x9, [sp, #0x3c0]
        stp     x27, x19, [sp, #0x50]
        ldr     x27, [sp, #0x3b0]
        adcs    x27, x27, x5
        ldp     x5, x19, [sp, #0x1b0]
        adcs    x19, x19, x24
        umlal2  v16.2d, v21.4s, v13.s[2]
        ldp     q13, q21, [x2, #0x60]
        umlal   v22.2d, v17.2s, v6.s[0]
        adcs    x5, x5, x8
        mul     x17, x1, x13
        adcs    x9, x9, x26
        umlal2  v22.2d, v17.4s, v6.s[2]
        umlal   v4.2d, v27.2s, v6.s[0]
        str     x17, [sp, #0x90]
        stp     x26, x25, [sp]
        ldp     x26, x17, [sp, #0x1a0]
        adcs    x17, x17, x25
        usra    v18.2d, v24.2d, #6
        usra    v16.2d, v19.2d, #6
        stp     x21, x28, [sp, #0x10]
        adcs    x21, x26, x21
        umlal2  v4.2d, v27.4s, v6.s[2]
        str     x13, [sp, #0x3b8]
        umulh   x13, x1, x13
        umlal   v5.2d, v29.2s, v6.s[0]
        ext     v17.16b, v0.16b, v22.16b, #8
        str     x13, [sp, #0x98]
        ldp     x25, x13, [sp, #0xe0]
        adcs    x28, x13, x28
        umlal2  v5.2d, v29.4s, v6.s[2]
        ldp     q19, q24, [x2, #0x80]
        stp     x20, x22, [sp, #0x30]
        adcs    x20, x25, x20
        ldp     x13, x25, [sp, #0xf0]
        adcs    x22, x25, x22
        ldr     x25, [sp, #0x3a0]
        ldp     q27, q29, [x2, #0xa0]
        usra    v22.2d, v17.2d, #0x1d
        stp     x23, x11, [sp, #0x20]
        adcs    x23, x13, x23
        umlal   v15.2d, v20.2s, v6.s[0]
        mul     x13, x1, x7
        umlal   v14.2d, v30.2s, v6.s[0]
        stp     x13, x7, [sp, #0xc0]
        ldr     x13, [sp, #0x3a8]
        adcs    x11, x13, x11
        stp     x10, x12, [sp, #0x40]
        adcs    x10, x25, x10
        ldr     x25, [sp, #0x3e0]
        umlal2  v15.2d, v20.4s, v6.s[2]
        ldp     q17, q20, [x2, #0xc0]
        adcs    x12, x25, x12
        umlal   v11.2d, v13.2s, v6.s[0]
        umulh   x1, x1, x7
        umlal2  v14.2d, v30.4s, v6.s[2]
        and     v30.16b, v22.16b, v1.16b
        adc     x7, xzr, xzr
        ext     v22.16b, v22.16b, v0.16b, #8
        adds    x26, x26, x15
        umlal   v26.2d, v21.2s, v6.s[0]
        str     x26, [sp, #0x3c0]
        ldp     x26, x15, [sp, #0xe0]
        adcs    x15, x15, x16
        adcs    x26, x26, x14
        ldp     x16, x14, [sp, #0xf0]
        usra    v23.2d, v22.2d, #0x1d
        adcs    x27, x14, x27
        ldr     x14, [sp, #0xa8]
        umlal2  v11.2d, v13.4s, v6.s[2]
        str     x27, [sp, #0x3b0]
        ldp     x13, x27, [sp, #0xb0]
        str     x26, [sp, #0x380]
        mul     x26, x13, x14
        ldp     q13, q22, [x2, #0xe0]
        umlal2  v26.2d, v21.4s, v6.s[2]
        adcs    x19, x16, x19
        ldr     x16, [sp, #0x3a8]
        umlal   v10.2d, v19.2s, v6.s[0]
        str     x19, [sp, #0x328]
        ldr     x19, [sp, #0x3a0]
        adcs    x5, x16, x5
        ldr     q21, [x2, #0x120]
        adcs    x19, x19, x9
        ldr     x9, [sp, #0x3d8]
        umlal2  v10.2d, v19.4s, v6.s[2]
        ldr     q19, [x2, #0x260]
        adcs    x25, x25, x17
        umlal   v23.2d, v25.2s, v6.s[0]
        eor     x26, x26, x27
        umlal2  v23.2d, v25.4s, v6.s[2]
        adcs    x21, x9, x21
        ldr     x9, [sp, #0x388]
        umlal   v28.2d, v24.2s, v6.s[0]
        ldp     q25, q31, [x2]
        adcs    x28, x9, x28
        ldp     x16, x9, [sp, #0x80]
        umlal2  v28.2d, v24.4s, v6.s[2]
        ldp     q24, q31, [x2, #0x130]
        adcs    x20, x9, x20
        ldr     x9, [sp, #0xa0]
        umlal   v8.2d, v27.2s, v6.s[0]
        str     x20, [sp, #0x320]
        mul     x20, x13, x9
        adcs    x22, x16, x22
        umlal   v12.2d, v29.2s, v6.s[0]
        adcs    x23, x24, x23
        umlal2  v8.2d, v27.4s, v6.s[2]
        adcs    x24, x8, x11
        ldp     x17, x11, [sp]
        umulh   x8, x13, x9
        umlal2  v12.2d, v29.4s, v6.s[2]
        adcs    x10, x17, x10
        umlal   v2.2d, v17.2s, v6.s[0]
        ldp     q27, q29, [x2, #0x100]
        adcs    x11, x11, x12
        ldp     x16, x12, [sp, #0x10]
        umlal2  v2.2d, v17.4s, v6.s[2]
        adcs    x7, x16, x7
        ldr     x16, [sp, #0x358]
        umlal   v7.2d, v20.2s, v6.s[0]
        adcs    x12, x12, xzr
        umlal   v3.2d, v13.2s, v6.s[0]
        mul     x17, x16, x9
        stp     x12, x7, [sp, #0x1b0]
        ldp     x12, x7, [sp, #0x30]
        adcs    x12, x12, xzr
        umlal2  v7.2d, v20.4s, v6.s[2]
        ldp     q17, q20, [x2, #0x10]
        adcs    x7, x7, xzr
        umlal2  v3.2d, v13.4s, v6.s[2]
        stp     x7, x12, [sp, #0x1c0]
        ldp     x7, x12, [sp, #0x20]
        adcs    x7, x7, xzr
        umulh   x13, x13, x14
        umlal   v9.2d, v22.2s, v6.s[0]
        adcs    x12, x12, xzr
        umulh   x9, x16, x9
        umlal2  v9.2d, v22.4s, v6.s[2]
        ldp     q13, q22, [x2, #0x30]
        str     x12, [sp, #0x3e0]
        str     x7, [sp, #0x3a8]
        ldp     x12, x7, [sp, #0x40]
        adcs    x12, x12, xzr
        umlal   v16.2d, v27.2s, v6.s[0]
        adcs    x7, x7, xzr
        str     x7, [sp, #0x3d8]
        str     x12, [sp, #0x3a0]
        ldp     x12, x7, [sp, #0x70]
        adds    x7, x7, x12
        ldr     x12, [sp, #0x340]
        stp     x11, x10, [sp, #0x1a0]
        ldr     x11, [sp, #0x3c8]
        eor     x10, x12, x11
        stp     x24, x23, [sp, #0x190]
        ldp     x24, x23, [sp, #0x1e0]
        adcs    x23, x24, x23
        mul     x24, x16, x14
        umlal   v18.2d, v29.2s, v6.s[0]
        umlal2  v16.2d, v27.4s, v6.s[2]
        str     x22, [sp, #0x388]
        str     x28, [sp, #0x318]
        ldp     x22, x28, [sp, #0xd0]
        adc     x22, x22, xzr
        umlal2  v18.2d, v29.4s, v6.s[2]
        adds    x28, x7, x28
        stp     x21, x25, [sp, #0xf0]
        ldp     x21, x7, [sp, #0x50]
        adcs    x23, x23, x7
        ldr     x7, [sp, #0x3d0]
        adc     x22, x22, xzr
        umull2  v6.2d, v21.4s, v6.s[2]
        umlal   v14.2d, v22.2s, v30.s[0]
        ldp     d21, d27, [x7, #0xe8]
        stp     x19, x5, [sp, #0xb0]
        ldp     x19, x25, [sp, #0x60]
        adds    x25, x21, x25
        umulh   x21, x16, x14
        ldp     x14, x16, [sp, #0x90]
        umlal   v23.2d, v25.2s, v30.s[0]
        umlal2  v23.2d, v25.4s, v30.s[2]
        adcs    x19, x19, x14
        eor     x14, x28, x11
        adc     x16, x16, xzr
        ldr     x5, [sp, #0xc0]
        str     x14, [sp, #0x358]
        ldr     x14, [sp, #0x3e8]
        adds    x25, x25, x5
        ldr     x5, [sp, #0x360]
        umlal   v5.2d, v20.2s, v30.s[0]
        umlal2  v5.2d, v20.4s, v30.s[2]
        adcs    x19, x19, x1
        ldp     q20, q25, [x2, #0x50]
        adc     x1, x16, xzr
        adds    x20, x13, x20
        ldr     x13, [sp, #0x370]
        umlal   v15.2d, v13.2s, v30.s[0]
        shl     v27.2d, v27.2d, #0xc
        mul     x16, x14, x5
        mul     v29.2s, v23.2s, v19.2s
        adcs    x8, x8, x17
        usra    v6.2d, v21.2d, #0x3a
        adc     x9, x9, xzr
        adds    x20, x20, x24
        umlal2  v15.2d, v13.4s, v30.s[2]
        adcs    x21, x8, x21
        eor     x20, x20, x27
        umulh   x24, x14, x5
        eor     x21, x21, x27
        adc     x8, x9, xzr
        cmn     x27, #1
        umlal2  v14.2d, v22.4s, v30.s[2]
        eor     x8, x8, x27
        ldr     x17, [sp, #0x1f0]
        and     v13.16b, v29.16b, v1.16b
        ldp     q21, q22, [x2, #0x70]
        adcs    x26, x26, x12
        usra    v6.2d, v27.2d, #6
        adcs    x20, x20, x28
        mul     x9, x14, x13
        adcs    x21, x21, x23
        umlal   v23.2d, v24.2s, v13.s[0]
        adcs    x8, x8, x22
        umlal   v11.2d, v20.2s, v30.s[0]
        adc     x27, x27, xzr
        stp     x15, x10, [sp, #0x70]
        ldr     x15, [sp, #0x398]
        adds    x26, x26, x17
        ldp     q27, q29, [x2, #0x90]
        umlal2  v11.2d, v20.4s, v30.s[2]
        adcs    x20, x20, x25
        umulh   x10, x14, x13
        umlal   v26.2d, v25.2s, v30.s[0]
        adcs    x21, x21, x19
        ext     v20.16b, v0.16b, v23.16b, #8
        adcs    x8, x8, x1
        umlal2  v26.2d, v25.4s, v30.s[2]
        adc     x27, x27, xzr
        adds    x26, x23, x26
        usra    v23.2d, v20.2d, #0x1d
        adcs    x20, x22, x20
        mul     x22, x15, x13
        umlal   v10.2d, v21.2s, v30.s[0]
        eor     x23, x26, x11
        adcs    x21, x17, x21
        umlal2  v10.2d, v21.4s, v30.s[2]
        ldp     q20, q21, [x2, #0xb0]
        adcs    x25, x25, x8
        eor     x8, x20, x11
        umlal   v28.2d, v22.2s, v30.s[0]
        adcs    x19, x19, x27
        umulh   x27, x15, x13
        ext     v25.16b, v23.16b, v0.16b, #8
        adcs    x1, x1, xzr
        ldr     x11, [sp, #0x390]
        stp     x8, x23, [sp, #0x60]
        ldp     x8, x17, [sp, #0x1d0]
        subs    x23, x14, x17
        umlal2  v28.2d, v22.4s, v30.s[2]
        sbcs    x12, x15, x8
        mul     v19.2s, v25.2s, v19.2s
        umlal   v8.2d, v27.2s, v30.s[0]
        ldp     q22, q25, [x2, #0xd0]
        stp     x1, x20, [sp, #0x50]
        csetm   x1, lo
        stp     x19, x25, [sp, #0x30]
        ldr     x19, [sp, #0x368]
        subs    x25, x11, x5
        stp     x21, x26, [sp, #0x20]
        sbcs    x21, x19, x13
        eor     x12, x12, x1
        csetm   x20, lo
        cmn     x1, #1
        eor     x23, x23, x1
        and     v19.16b, v19.16b, v1.16b
        umlal2  v8.2d, v27.4s, v30.s[2]
        eor     x21, x21, x20
        eor     x1, x1, x20
        eor     x25, x25, x20
        mul     x26, x15, x5
        umlal   v12.2d, v29.2s, v30.s[0]
        adcs    x23, x23, xzr
        uzp1    v13.2d, v13.2d, v19.2d
        adcs    x12, x12, xzr
        cmn     x20, #1
        adcs    x20, x25, xzr
        umlal2  v12.2d, v29.4s, v30.s[2]
        umlal   v7.2d, v21.2s, v30.s[0]
        umlal2  v23.2d, v24.4s, v19.s[0]
        umulh   x25, x15, x5
        adcs    x21, x21, xzr
        adds    x24, x24, x9
        adcs    x22, x10, x22
        umlal   v2.2d, v20.2s, v30.s[0]
        ldr     x10, [sp, #0x330]
        adc     x27, x27, xzr
        ldp     q19, q24, [x2, #0xf0]
        adds    x26, x24, x26
        umlal2  v2.2d, v20.4s, v30.s[2]
        umulh   x24, x17, x11
        mul     x9, x17, x11
        adcs    x25, x22, x25
        ext     v20.16b, v23.16b, v0.16b, #8
        adc     x22, x27, xzr
        ldr     x27, [sp, #0x348]
        umlal2  v7.2d, v21.4s, v30.s[2]
        subs    x27, x27, x14
        ldr     x14, [sp, #0x1f8]
        usra    v4.2d, v20.2d, #0x1d
        umlal   v3.2d, v22.2s, v30.s[0]
        sbcs    x10, x10, x15
        ldr     x15, [sp, #0x378]
        umlal2  v3.2d, v22.4s, v30.s[2]
        ldp     q20, q21, [x2, #0x110]
        sbcs    x14, x14, x17
        umlal   v9.2d, v25.2s, v30.s[0]
        stp     x28, x9, [sp, #0x40]
        ldr     x28, [sp, #0x350]
        sbcs    x28, x28, x8
        umlal2  v9.2d, v25.4s, v30.s[2]
        csetm   x9, lo
        subs    x5, x5, x15
        mul     x15, x17, x19
        umlal   v4.2d, v17.2s, v30.s[0]
        eor     x27, x27, x9
        umlal2  v4.2d, v17.4s, v30.s[2]
        eor     x10, x10, x9
        ldp     q17, q22, [x2, #0x140]
        eor     x14, x14, x9
        umlal   v16.2d, v19.2s, v30.s[0]
        ldp     q22, q23, [x2, #0x130]
        eor     x28, x28, x9
        umulh   x17, x17, x19
        umlal2  v16.2d, v19.4s, v30.s[2]
        stp     x22, x25, [sp, #0x10]
        ldr     x22, [sp, #0x338]
        ldr     x25, [sp, #0xc8]
        sbcs    x22, x13, x22
        ldr     x13, [sp, #0x3b8]
        ldr     q19, [x2, #0x260]
        sbcs    x25, x11, x25
        umlal   v18.2d, v24.2s, v30.s[0]
        ldp     q23, q25, [x2, #0x150]
        umlal2  v18.2d, v24.4s, v30.s[2]
        sbcs    x13, x19, x13
        ldp     q24, q27, [x2, #0x170]
        stp     x26, x16, [sp]
        csetm   x26, lo
        umlal   v6.2d, v20.2s, v30.s[0]
        adds    x24, x24, x15
        mul     x15, x8, x19
        umlal2  v6.2d, v20.4s, v30.s[2]
        eor     x5, x5, x26
        eor     x22, x22, x26
        eor     x25, x25, x26
        umull2  v20.2d, v21.4s, v30.s[2]
        eor     x13, x13, x26
        eor     x16, x9, x26
        umlal   v4.2d, v17.2s, v13.s[0]
        ldp     d21, d29, [x7, #0xf0]
        umulh   x19, x8, x19
        umlal2  v4.2d, v17.4s, v13.s[2]
        adcs    x15, x17, x15
        umlal   v15.2d, v25.2s, v13.s[0]
        umlal2  v15.2d, v25.4s, v13.s[2]
        ldp     q17, q25, [x2, #0x190]
        mul     x17, x8, x11
        mul     v30.2s, v4.2s, v19.2s
        usra    v20.2d, v21.2d, #0x34
        adc     x19, x19, xzr
        cmn     x9, #1
        umlal   v14.2d, v24.2s, v13.s[0]
        shl     v21.2d, v29.2d, #0x12
        adcs    x27, x27, xzr
        umlal2  v14.2d, v24.4s, v13.s[2]
        umulh   x8, x8, x11
        adcs    x9, x10, xzr
        umlal   v11.2d, v27.2s, v13.s[0]
        adcs    x10, x14, xzr
        and     v24.16b, v30.16b, v1.16b
        adcs    x28, x28, xzr
        ldp     q29, q30, [x2, #0x1b0]
        adds    x24, x24, x17
        umlal2  v11.2d, v27.4s, v13.s[2]
        umlal   v4.2d, v22.2s, v24.s[0]
        usra    v20.2d, v21.2d, #6
        mul     x11, x23, x20
        umlal   v26.2d, v17.2s, v13.s[0]
        ldp     q21, q27, [x2, #0x1d0]
        adcs    x8, x15, x8
        umlal2  v26.2d, v17.4s, v13.s[2]
        adc     x19, x19, xzr
        subs    x14, x27, x10
        sbcs    x15, x9, x28
        csetm   x17, lo
        umlal   v10.2d, v25.2s, v13.s[0]
        str     x28, [sp, #0x3e8]
        umulh   x28, x23, x20
        ext     v17.16b, v0.16b, v4.16b, #8
        eor     x11, x11, x1
        cmn     x26, #1
        eor     x26, x14, x17
        adcs    x5, x5, xzr
        eor     x14, x15, x17
        adcs    x22, x22, xzr
        mul     x15, x23, x21
        usra    v4.2d, v17.2d, #0x1d
        umlal   v28.2d, v29.2s, v13.s[0]
        ldp     q17, q31, [x2, #0x1f0]
        umlal2  v28.2d, v29.4s, v13.s[2]
        adcs    x25, x25, xzr
        umlal   v8.2d, v30.2s, v13.s[0]
        umlal   v7.2d, v17.2s, v13.s[0]
        umlal2  v10.2d, v25.4s, v13.s[2]
        adcs    x13, x13, xzr
        cmn     x17, #1
        umlal   v12.2d, v21.2s, v13.s[0]
        adcs    x26, x26, xzr
        ext     v25.16b, v4.16b, v0.16b, #8
        adcs    x14, x14, xzr
        umlal   v2.2d, v27.2s, v13.s[0]
        str     x14, [sp, #0x3d0]
        subs    x14, x25, x5
        umulh   x23, x23, x21
        stp     x26, x13, [sp, #0x1e0]
        sbcs    x26, x13, x22
        mul     v19.2s, v25.2s, v19.2s
        csetm   x13, lo
        umlal2  v8.2d, v30.4s, v13.s[2]
        eor     x14, x14, x13
        eor     x26, x26, x13
        ldp     q25, q29, [x2, #0x210]
        adds    x28, x28, x15
        umlal2  v12.2d, v21.4s, v13.s[2]
        eor     x15, x17, x13
        umlal2  v2.2d, v27.4s, v13.s[2]
        mul     x17, x12, x21
        ldr     q21, [x2, #0x250]
        and     v1.16b, v19.16b, v1.16b
        ldp     q19, q27, [x2, #0x230]
        umlal2  v4.2d, v22.4s, v1.s[0]
        uzp1    v1.2d, v24.2d, v1.2d
        umulh   x21, x12, x21
        umlal   v3.2d, v31.2s, v13.s[0]
        adcs    x23, x23, x17
        ldp     q22, q24, [x2, #0x140]
        umlal2  v3.2d, v31.4s, v13.s[2]
        umlal2  v7.2d, v17.4s, v13.s[2]
        ext     v4.16b, v4.16b, v0.16b, #8
        mul     x17, x12, x20
        adc     x21, x21, xzr
        umlal   v9.2d, v25.2s, v13.s[0]
        cmn     x13, #1
        umlal2  v9.2d, v25.4s, v13.s[2]
        adcs    x13, x14, xzr
        usra    v5.2d, v4.2d, #0x1d
        adcs    x14, x26, xzr
        umlal   v16.2d, v29.2s, v13.s[0]
        umulh   x20, x12, x20
        adds    x26, x28, x17
        ldp     q4, q17, [x2, #0x160]
        umlal2  v16.2d, v29.4s, v13.s[2]
        eor     x26, x26, x1
        umlal   v5.2d, v23.2s, v13.s[0]
        umlal2  v5.2d, v23.4s, v13.s[2]
        mul     x12, x27, x5
        adcs    x20, x23, x20
        ldp     x23, x28, [sp]
        umlal   v18.2d, v19.2s, v13.s[0]
        eor     x20, x20, x1
        adc     x21, x21, xzr
        cmn     x1, #1
        umlal2  v18.2d, v19.4s, v13.s[2]
        ldp     q19, q23, [x2, #0x180]
        umlal   v5.2d, v22.2s, v1.s[0]
        eor     x21, x21, x1
        adcs    x11, x11, x28
        umulh   x17, x27, x5
        umlal   v6.2d, v27.2s, v13.s[0]
        umlal2  v6.2d, v27.4s, v13.s[2]
        adcs    x26, x26, x23
        ldp     q25, q27, [x2, #0x1a0]
        umlal2  v5.2d, v22.4s, v1.s[2]
        stp     x14, x17, [sp, #0x1f0]
        str     x15, [sp, #0x1d0]
        ldp     x15, x14, [sp, #0x10]
        adcs    x20, x20, x14
        umlal2  v20.2d, v21.4s, v13.s[2]
        adcs    x21, x21, x15
        adc     x1, x1, xzr
        str     x13, [sp, #0x3b8]
        ldr     x13, [sp, #0x48]
        adds    x11, x11, x13
        mul     x17, x27, x22
        adcs    x26, x26, x24
        adcs    x20, x20, x8
        ldp     q13, q21, [x2, #0x1c0]
        adcs    x21, x21, x19
        umlal   v15.2d, v24.2s, v1.s[0]
        umulh   x27, x27, x22
        stp     x27, x17, [sp, #0x80]
        ldr     x27, [sp, #0x3c8]
        ldr     x17, [sp, #0x340]
        eor     x16, x16, x27
        umlal2  v15.2d, v24.4s, v1.s[2]
        adc     x1, x1, xzr
        adds    x11, x14, x11
        eor     x14, x12, x16
        umlal   v14.2d, v4.2s, v1.s[0]
        adcs    x26, x15, x26
        ldp     q22, q24, [x2, #0x1e0]
        adcs    x20, x13, x20
        adcs    x21, x24, x21
        umlal2  v14.2d, v4.4s, v1.s[2]
        mul     x13, x9, x22
        umlal   v11.2d, v17.2s, v1.s[0]
        uzp2    v4.2d, v5.2d, v15.2d
        uzp1    v15.2d, v5.2d, v15.2d
        adcs    x24, x8, x1
        adcs    x19, x19, xzr
        adds    x1, x17, x28
        umlal2  v11.2d, v17.4s, v1.s[2]
        ldp     x17, x8, [sp, #0x20]
        umlal   v26.2d, v19.2s, v1.s[0]
        ldr     d5, [x7, #0xf8]
        ldr     x7, [sp, #0x40]
        shl     v17.2d, v4.2d, #0x23
        adcs    x7, x7, x23
        ext     v0.16b, v0.16b, v4.16b, #8
        usra    v15.2d, v17.2d, #6
        umulh   x15, x9, x22
        adcs    x22, x8, x11
        ldr     x8, [sp, #0x58]
        uzp1    v17.2d, v14.2d, v11.2d
        adcs    x8, x8, x26
        uzp2    v11.2d, v14.2d, v11.2d
        stp     x14, x16, [sp, #0x90]
        adcs    x14, x17, x20
        umlal2  v26.2d, v19.4s, v1.s[2]
        ldp     q14, q19, [x2, #0x200]
        str     x12, [sp, #0x398]
        ldp     x16, x12, [sp, #0x30]
        stp     x15, x13, [sp, #0xe0]
        adcs    x15, x12, x21
        shl     v29.2d, v11.2d, #0x23
        ext     v4.16b, v4.16b, v11.16b, #8
        umlal   v10.2d, v23.2s, v1.s[0]
        adcs    x13, x16, x24
        mul     x23, x9, x5
        usra    v15.2d, v0.2d, #0x1d
        usra    v17.2d, v29.2d, #6
        umlal2  v10.2d, v23.4s, v1.s[2]
        str     x23, [sp, #0x1d8]
        ldr     x23, [sp, #0x50]
        adcs    x28, x23, x19
        umlal   v28.2d, v25.2s, v1.s[0]
        adc     x23, xzr, xzr
        adds    x1, x17, x1
        umlal2  v28.2d, v25.4s, v1.s[2]
        umulh   x5, x9, x5
        ldr     x9, [sp, #0x50]
        adcs    x7, x12, x7
        eor     x1, x1, x27
        umlal   v8.2d, v27.2s, v1.s[0]
        str     q15, [x0]
        eor     x7, x7, x27
        adcs    x22, x16, x22
        uzp2    v15.2d, v26.2d, v10.2d
        uzp1    v10.2d, v26.2d, v10.2d
        adcs    x8, x9, x8
        ldp     x12, x9, [sp]
        eor     x22, x22, x27
        umlal2  v8.2d, v27.4s, v1.s[2]
        usra    v17.2d, v4.2d, #0x1d
        adcs    x9, x9, x14
        eor     x8, x8, x27
        adcs    x12, x12, x15
        shl     v0.2d, v15.2d, #0x23
        ext     v11.16b, v11.16b, v15.16b, #8
        eor     x9, x9, x27
        adcs    x11, x11, x13
        umlal   v12.2d, v13.2s, v1.s[0]
        eor     x12, x12, x27
        usra    v10.2d, v0.2d, #6
        umlal2  v12.2d, v13.4s, v1.s[2]
        eor     x11, x11, x27
        adcs    x26, x26, x28
        mul     x13, x10, x25
        adcs    x20, x20, x23
        str     q17, [x0, #0x10]
        uzp1    v13.2d, v28.2d, v8.2d
        eor     x26, x26, x27
        adcs    x21, x21, xzr
        uzp2    v8.2d, v28.2d, v8.2d
        eor     x20, x20, x27
        umlal   v2.2d, v21.2s, v1.s[0]
        umulh   x14, x10, x25
        ldr     x23, [sp, #0x3c0]
        eor     x21, x21, x27
        adcs    x28, x24, xzr
        ldr     x24, [sp, #0x78]
        adcs    x19, x19, xzr
        shl     v0.2d, v8.2d, #0x23
        ext     v15.16b, v15.16b, v8.16b, #8
        cmn     x27, #1
        usra    v10.2d, v11.2d, #0x1d
        ldp     q4, q17, [x2, #0x240]
        ldr     x15, [sp, #0x68]
        eor     x28, x28, x27
        usra    v13.2d, v0.2d, #6
        umlal2  v2.2d, v21.4s, v1.s[2]
        adcs    x23, x23, x24
        ldr     x24, [sp, #0x70]
        eor     x19, x19, x27
        ldp     q11, q0, [x2, #0x220]
        ldr     x2, [sp, #0x358]
        adcs    x24, x24, x2
        ldr     x2, [sp, #0x380]
        umlal   v3.2d, v24.2s, v1.s[0]
        adcs    x2, x2, x15
        ldr     x15, [sp, #0x328]
        stp     x23, x24, [x3, #0x40]
        ldr     x24, [sp, #0x60]
        ldr     x23, [sp, #0x3b0]
        umlal   v7.2d, v22.2s, v1.s[0]
        adcs    x23, x23, x24
        ldr     x24, [sp, #0x1e8]
        str     q10, [x0, #0x20]
        mul     x16, x10, x24
        usra    v13.2d, v15.2d, #0x1d
        uzp1    v10.2d, v12.2d, v2.2d
        adcs    x1, x15, x1
        ldp     x17, x15, [sp, #0xb0]
        uzp2    v12.2d, v12.2d, v2.2d
        adcs    x7, x15, x7
        umlal2  v7.2d, v22.4s, v1.s[2]
        stp     x2, x23, [x3, #0x50]
        shl     v15.2d, v12.2d, #0x23
        adcs    x2, x17, x22
        ldp     x23, x22, [sp, #0xf0]
        umulh   x10, x10, x24
        adcs    x8, x22, x8
        ldr     x22, [sp, #0x318]
        str     q13, [x0, #0x30]
        umlal2  v3.2d, v24.4s, v1.s[2]
        usra    v10.2d, v15.2d, #6
        adcs    x9, x23, x9
        ldr     x23, [sp, #0x320]
        adcs    x12, x22, x12
        ldr     x22, [sp, #0x388]
        ext     v13.16b, v8.16b, v12.16b, #8
        umlal   v16.2d, v19.2s, v1.s[0]
        adcs    x11, x23, x11
        ldr     x23, [sp, #0x3e8]
        umlal2  v16.2d, v19.4s, v1.s[2]
        mul     x15, x23, x24
        adcs    x17, x22, x26
        ldp     x22, x26, [sp, #0x190]
        umlal   v9.2d, v14.2s, v1.s[0]
        usra    v10.2d, v13.2d, #0x1d
        uzp2    v13.2d, v7.2d, v3.2d
        adcs    x26, x26, x20
        adcs    x21, x22, x21
        ldp     x22, x20, [sp, #0x1a0]
        uzp1    v15.2d, v7.2d, v3.2d
        umulh   x24, x23, x24
        adcs    x28, x20, x28
        adcs    x22, x22, x19
        ldp     x20, x19, [sp, #0x1b0]
        shl     v8.2d, v13.2d, #0x23
        umlal2  v9.2d, v14.4s, v1.s[2]
        adcs    x19, x19, x27
        str     x19, [sp, #0xd0]
        mul     x19, x23, x25
        str     q10, [x0, #0x40]
        adcs    x20, x20, x27
        umlal   v18.2d, v11.2s, v1.s[0]
        uzp1    v2.2d, v9.2d, v16.2d
        str     x20, [sp, #0xd8]
        stp     x22, x28, [sp, #0x50]
        ldp     x22, x20, [sp, #0x1c0]
        adcs    x20, x20, x27
        stp     x19, x20, [sp, #0xa0]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        usra    v15.2d, v8.2d, #6
        umlal2  v18.2d, v11.4s, v1.s[2]
        adcs    x22, x22, x27
        stp     x25, x24, [sp, #0x20]
        stp     x26, x21, [sp, #0x40]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v6.2d, v0.2s, v1.s[0]
        uzp2    v14.2d, v9.2d, v16.2d
        str     x22, [sp, #0xc0]
        ldr     x22, [sp, #0x3a8]
        ldr     x28, [sp, #0x20]
        adcs    x22, x22, x27
        str     x22, [sp, #0x3c0]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        shl     v8.2d, v14.2d, #0x23
        ext     v9.16b, v13.16b, v14.16b, #8
        umulh   x23, x23, x28
        ldr     x28, [sp, #0x3e0]
        stp     x17, x11, [sp, #0x30]
        ldr     x17, [sp, #0x3a0]
        adcs    x28, x28, x27
        umlal2  v6.2d, v0.4s, v1.s[2]
        str     x28, [sp, #0xc8]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        ext     v10.16b, v12.16b, v13.16b, #8
        ldr     x11, [sp, #0x3c8]
        adcs    x17, x17, x11
        stp     x23, x2, [sp, #0x70]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v20.2d, v4.2s, v1.s[0]
        usra    v15.2d, v10.2d, #0x1d
        str     x17, [sp, #0xb0]
        ldr     x17, [sp, #0x3d8]
        stp     x12, x9, [sp, #0x10]
        ldr     x12, [sp, #0x1f8]
        adcs    x11, x17, x11
        uzp1    v0.2d, v18.2d, v6.2d
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        str     x11, [sp, #0xb8]
        ldp     x11, x17, [sp, #0x80]
        adds    x12, x12, x17
        ldr     x17, [sp, #0xe8]
        str     q15, [x0, #0x50]
        ldr     x9, [sp, #0x1e0]
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x3b8]
        uzp2    v3.2d, v18.2d, v6.2d
        stp     x8, x1, [sp]
        ldr     x8, [sp, #0xe0]
        mul     x2, x9, x17
        usra    v2.2d, v8.2d, #6
        umlal2  v20.2d, v4.4s, v1.s[2]
        adc     x8, x8, xzr
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        shl     v4.2d, v3.2d, #0x23
        str     x7, [sp, #0x60]
        ldp     x1, x7, [sp, #0x1d0]
        adds    x7, x12, x7
        usra    v2.2d, v9.2d, #0x1d
        ext     v6.16b, v14.16b, v3.16b, #8
        umulh   x12, x9, x17
        adcs    x5, x11, x5
        ldr     x11, [sp, #0x98]
        umull2  v1.2d, v17.4s, v1.s[2]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        adc     x8, x8, xzr
        ldr     x17, [sp, #0xa0]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        eor     x2, x2, x1
        ldr     x1, [sp, #0x1f0]
        eor     x11, x7, x11
        adds    x14, x14, x16
        ldr     x16, [sp, #0x28]
        usra    v0.2d, v4.2d, #6
        adcs    x10, x10, x15
        str     q2, [x0, #0x60]
        mul     x15, x9, x1
        usra    v1.2d, v5.2d, #0x2e
        adc     x16, x16, xzr
        adds    x14, x14, x17
        ldr     x17, [sp, #0x70]
        str     x11, [sp, #0x68]
        ldr     x11, [sp, #0x3d0]
        adcs    x10, x10, x17
        usra    v0.2d, v6.2d, #0x1d
        umulh   x9, x9, x1
        adc     x16, x16, xzr
        uzp1    v2.2d, v20.2d, v1.2d
        adds    x12, x12, x15
        uzp2    v1.2d, v20.2d, v1.2d
        str     q0, [x0, #0x70]
        ext     v0.16b, v3.16b, v1.16b, #8
        mul     x15, x11, x1
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x3b8]
        shl     v1.2d, v1.2d, #0x23
        usra    v2.2d, v1.2d, #6
        umulh   x1, x11, x1
        usra    v2.2d, v0.2d, #0x1d
        mul     x17, x11, x15
        adc     x1, x1, xzr
        umulh   x11, x11, x15
        ldr     x15, [sp, #0x1d0]
        str     q2, [x0, #0x80]
        adds    x12, x12, x17
        eor     x12, x12, x15
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x398]
        adc     x1, x1, xzr
        cmn     x15, #1
        adcs    x2, x2, x11
        eor     x9, x9, x15
        eor     x1, x1, x15
        adcs    x7, x12, x7
        adcs    x9, x9, x5
        adcs    x1, x1, x8
        adc     x11, x15, xzr
        adds    x2, x2, x13
        adcs    x7, x7, x14
        adcs    x9, x9, x10
        adcs    x1, x1, x16
        adc     x11, x11, xzr
        adds    x2, x5, x2
        adcs    x5, x8, x7
        ldp     x12, x7, [sp, #0x90]
        eor     x2, x2, x7
        adcs    x8, x13, x9
        eor     x5, x5, x7
        eor     x8, x8, x7
        adcs    x1, x14, x1
        adcs    x9, x10, x11
        ldp     x14, x11, [sp]
        eor     x1, x1, x7
        adcs    x10, x16, xzr
        cmn     x7, #1
        eor     x9, x9, x7
        eor     x10, x10, x7
        adcs    x11, x11, x12
        ldp     x12, x13, [sp, #0x60]
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x78]
        adcs    x2, x13, x2
        adcs    x5, x14, x5
        ldp     x14, x13, [sp, #0x10]
        adcs    x8, x13, x8
        stp     x2, x5, [x3, #0x70]
        adcs    x1, x14, x1
        stp     x8, x1, [x3, #0x80]
        ldp     x5, x8, [sp, #0x40]
        ldp     x2, x1, [sp, #0x30]
        adcs    x1, x1, x9
        adcs    x2, x2, x10
        adcs    x5, x5, x7
        adcs    x8, x8, x7
        stp     x5, x8, [x3, #0xa0]
        ldp     x8, x5, [sp, #0x50]
        adcs    x5, x5, x7
        adcs    x8, x8, x7
        stp     x1, x2, [x3, #0x90]
        ldp     x1, x2, [sp, #0xd0]
        stp     x5, x8, [x3, #0xb0]
        ldr     x5, [sp, #0xa8]
        adcs    x1, x1, x7
        adcs    x2, x2, x7
        stp     x11, x12, [x3, #0x60]
        adcs    x5, x5, x7
        stp     x1, x2, [x3, #0xc0]
        ldp     x8, x2, [sp, #0xc0]
        adcs    x1, x8, x7
        stp     x5, x1, [x3, #0xd0]
        ldr     x1, [sp, #0x3c0]
        adcs    x1, x1, x7
        adcs    x2, x2, x7
        stp     x1, x2, [x3, #0xe0]
        ldp     x1, x2, [sp, #0xb0]
        adcs    x1, x1, x7
        adcs    x2, x2, x7
        stp     x1, x2, [x3, #0xf0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_16_aarch64)

NOTES

/* karat_phase_mul_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 6 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 861.0 cycles instead of 1726.0, bound 756.0 (simulated, one run after another); 2330 of 2757 instructions have another place.
 * Made from code with the SHA-256 e432238ab20abe55336b8ea6d7007cbc9f11248dc90c523de0d93db216133a63.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        movi    v2.2d, #0000000000000000
        ldp     d3, d4, [x1]
        ushr    v1.2d, v1.2d, #0x23
        ldp     d5, d6, [x1, #8]
        ldp     q7, q16, [x2]
        ldp     q17, q18, [x2, #0x20]
        ldp     d19, d20, [x1, #0x10]
        ushr    v21.2d, v0.2d, #0x1d
        ldp     q22, q23, [x2, #0x40]
        ushr    v3.2d, v3.2d, #0x3a
        ldp     d24, d25, [x1, #0x18]
        uzp1    v0.2d, v0.2d, v21.2d
        shl     v4.2d, v4.2d, #0xc
        ldp     x7, x8, [x5]
        ushr    v5.2d, v5.2d, #0x34
        ldp     q21, q26, [x2, #0x60]
        and     v0.16b, v0.16b, v1.16b
        usra    v3.2d, v4.2d, #6
        ldp     x9, x10, [x5, #8]
        shl     v4.2d, v6.2d, #0x12
        ldp     q6, q27, [x2]
        umull   v28.2d, v17.2s, v0.s[0]
        lsl     x8, x8, #0x3a
        ldp     x11, x12, [x5, #0x10]
        usra    v5.2d, v4.2d, #6
        umull   v4.2d, v18.2s, v0.s[0]
        ldr     x13, [x5, #0x58]
        adds    x7, x7, x8
        ldp     x8, x14, [x5, #0x18]
        umlal   v3.2d, v7.2s, v0.s[0]
        shl     v25.2d, v25.2d, #0x1e
        shl     v20.2d, v20.2d, #0x18
        lsl     x10, x10, #0x34
        lsr     x9, x9, #6
        umlal2  v3.2d, v7.4s, v0.s[2]
        adcs    x9, x9, x10
        umlal2  v28.2d, v17.4s, v0.s[2]
        lsr     x10, x11, #0xc
        ldp     x11, x15, [x5, #0x20]
        lsl     x12, x12, #0x2e
        ldp     q7, q17, [x2, #0x80]
        umlal2  v4.2d, v18.4s, v0.s[2]
        lsl     x15, x15, #0x22
        ldp     q18, q29, [x2, #0x20]
        adcs    x10, x10, x12
        lsl     x12, x14, #0x28
        lsr     x8, x8, #0x12
        ldp     x14, x16, [x5, #0x28]
        adcs    x8, x8, x12
        ldp     x12, x17, [x5, #0x30]
        usra    v28.2d, v19.2d, #0x2e
        ext     v19.16b, v2.16b, v3.16b, #8
        lsr     x11, x11, #0x18
        usra    v4.2d, v24.2d, #0x28
        lsl     x17, x17, #0x16
        lsr     x12, x12, #0x24
        umull   v24.2d, v22.2s, v0.s[0]
        adcs    x11, x11, x15
        str     x11, [sp, #0x1a0]
        ldp     x15, x11, [x5, #0x38]
        usra    v3.2d, v19.2d, #0x1d
        umull   v19.2d, v23.2s, v0.s[0]
        lsr     x14, x14, #0x1e
        lsl     x16, x16, #0x1c
        adcs    x14, x14, x16
        usra    v28.2d, v20.2d, #6
        umull   v20.2d, v21.2s, v0.s[0]
        adcs    x12, x12, x17
        ldp     x16, x17, [x5, #0x40]
        umlal2  v24.2d, v22.4s, v0.s[2]
        usra    v4.2d, v25.2d, #6
        lsl     x11, x11, #0x10
        lsr     x15, x15, #0x2a
        ext     v22.16b, v3.16b, v2.16b, #8
        and     v3.16b, v3.16b, v1.16b
        str     x14, [sp, #0x190]
        str     x12, [sp, #0x1a8]
        ldp     x14, x12, [x5, #0x48]
        adcs    x11, x15, x11
        umlal2  v19.2d, v23.4s, v0.s[2]
        lsr     x14, x14, #0x36
        ldp     q23, q25, [x2, #0xa0]
        usra    v5.2d, v22.2d, #0x1d
        umlal2  v20.2d, v21.4s, v0.s[2]
        lsr     x15, x16, #0x30
        lsl     x16, x17, #0xa
        umull   v21.2d, v26.2s, v0.s[0]
        str     x11, [sp, #0x198]
        ldp     x17, x11, [x5, #0x58]
        adcs    x15, x15, x16
        umull   v22.2d, v7.2s, v0.s[0]
        lsl     x16, x12, #4
        str     x15, [sp, #0x3e8]
        str     x1, [sp, #0x3e0]
        ldp     x15, x1, [x5, #0x60]
        orr     x13, x14, x13, lsl #62
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        umlal   v5.2d, v16.2s, v0.s[0]
        ldp     q8, q9, [x2, #0xc0]
        adcs    x13, x13, x16
        umlal2  v5.2d, v16.4s, v0.s[2]
        ldp     q16, q30, [x2, #0xe0]
        lsr     x14, x17, #2
        lsl     x11, x11, #0x38
        ldp     x16, x17, [x5, #0x68]
        umlal   v5.2d, v6.2s, v3.s[0]
        lsl     x17, x17, #0x2c
        orr     x11, x11, x12, lsr #60
        lsr     x12, x15, #8
        umlal2  v5.2d, v6.4s, v3.s[2]
        adcs    x11, x14, x11
        lsl     x1, x1, #0x32
        umlal2  v21.2d, v26.4s, v0.s[2]
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        adcs    x19, x12, x1
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umlal   v4.2d, v18.2s, v3.s[0]
        lsr     x20, x16, #0xe
        adcs    x20, x20, x17
        umlal2  v22.2d, v7.4s, v0.s[2]
        ldp     x25, x26, [x5, #0x70]
        ext     v6.16b, v2.16b, v5.16b, #8
        ldp     x1, x12, [x6]
        lsr     x25, x25, #0x14
        umlal   v24.2d, v29.2s, v3.s[0]
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        usra    v5.2d, v6.2d, #0x1d
        umlal2  v4.2d, v18.4s, v3.s[2]
        ldp     q6, q7, [x2, #0x100]
        lsl     x26, x26, #0x26
        umlal2  v24.2d, v29.4s, v3.s[2]
        ldp     x21, x22, [x5, #0x78]
        adcs    x25, x25, x26
        umulh   x26, x7, x1
        umull   v18.2d, v17.2s, v0.s[0]
        ldp     x5, x14, [x5, #0x80]
        umull   v26.2d, v23.2s, v0.s[0]
        lsr     x21, x21, #0x1a
        lsl     x14, x14, #0x1a
        lsr     x5, x5, #0x20
        and     v29.16b, v5.16b, v1.16b
        ldp     x15, x16, [x6, #0x10]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        lsl     x22, x22, #0x20
        ext     v5.16b, v5.16b, v2.16b, #8
        usra    v28.2d, v5.2d, #0x1d
        ldp     x23, x24, [x6, #0x20]
        umlal2  v26.2d, v23.4s, v0.s[2]
        adcs    x21, x21, x22
        adcs    x22, x5, x14
        umulh   x5, x7, x12
        ldr     q5, [x2, #0x120]
        umull   v23.2d, v25.2s, v0.s[0]
        subs    x14, x7, x10
        umlal2  v18.2d, v17.4s, v0.s[2]
        sbcs    x17, x9, x8
        str     x21, [sp, #0x3d8]
        csetm   x21, lo
        subs    x15, x15, x1
        umlal   v28.2d, v27.2s, v3.s[0]
        eor     x17, x17, x21
        sbcs    x16, x16, x12
        eor     x14, x14, x21
        umlal2  v28.2d, v27.4s, v3.s[2]
        csetm   x1, lo
        cmn     x21, #1
        adcs    x14, x14, xzr
        umlal2  v23.2d, v25.4s, v0.s[2]
        eor     x16, x16, x1
        eor     x15, x15, x1
        adcs    x17, x17, xzr
        umull   v17.2d, v8.2s, v0.s[0]
        cmn     x1, #1
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        umull   v25.2d, v9.2s, v0.s[0]
        umlal2  v17.2d, v8.4s, v0.s[2]
        umull   v8.2d, v16.2s, v0.s[0]
        umlal2  v25.2d, v9.4s, v0.s[2]
        eor     x21, x21, x1
        str     x17, [sp, #0x3d0]
        ldp     x1, x17, [x6, #0x30]
        subs    x1, x1, x23
        ldr     x23, [sp, #0x3e0]
        umlal2  v8.2d, v16.4s, v0.s[2]
        stp     x16, x21, [sp, #0x20]
        ldr     x16, [sp, #0x3e8]
        ldp     d9, d16, [x23, #0x20]
        sbcs    x17, x17, x24
        shl     v16.2d, v16.2d, #0x24
        csetm   x24, lo
        mul     x21, x7, x12
        usra    v24.2d, v9.2d, #0x22
        umull   v9.2d, v30.2s, v0.s[0]
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        umull   v10.2d, v6.2s, v0.s[0]
        adds    x26, x26, x21
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        usra    v24.2d, v16.2d, #6
        ldp     q11, q16, [x2, #0x40]
        eor     x21, x1, x24
        umulh   x27, x9, x12
        umlal2  v9.2d, v30.4s, v0.s[2]
        stp     x7, x9, [x4]
        umlal2  v10.2d, v6.4s, v0.s[2]
        ldp     d6, d27, [x23, #0x28]
        eor     x28, x17, x24
        umull2  v5.2d, v5.4s, v0.s[2]
        stp     x16, x13, [x4, #0x40]
        shl     v27.2d, v27.2d, #0x2a
        umlal   v19.2d, v11.2s, v3.s[0]
        umlal2  v19.2d, v11.4s, v3.s[2]
        stp     x10, x8, [x4, #0x10]
        ldp     x13, x16, [sp, #0x1a0]
        usra    v19.2d, v6.2d, #0x1c
        mul     x1, x9, x12
        adcs    x1, x5, x1
        ldr     x5, [x6]
        ldp     q11, q6, [x2]
        umlal   v20.2d, v16.2s, v3.s[0]
        adc     x27, x27, xzr
        umlal2  v20.2d, v16.4s, v3.s[2]
        usra    v19.2d, v27.2d, #6
        ldp     q16, q27, [x2, #0x20]
        umulh   x17, x9, x5
        subs    x12, x13, x16
        stp     x14, x15, [sp]
        ldp     x14, x15, [sp, #0x190]
        sbcs    x13, x14, x15
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        mul     x7, x7, x5
        umlal   v28.2d, v11.2s, v29.s[0]
        ldp     q14, q15, [x2, #0x60]
        csetm   x14, lo
        umlal2  v28.2d, v11.4s, v29.s[2]
        ldr     q11, [x2, #0x120]
        eor     x12, x12, x14
        cmn     x14, #1
        umlal   v24.2d, v16.2s, v29.s[0]
        stp     x16, x15, [x4, #0x30]
        ext     v30.16b, v2.16b, v28.16b, #8
        stp     x11, x19, [x4, #0x50]
        usra    v28.2d, v30.2d, #0x1d
        ext     v30.16b, v28.16b, v2.16b, #8
        stp     x20, x25, [x4, #0x60]
        ldr     x20, [sp, #0x3d8]
        umlal   v21.2d, v14.2s, v3.s[0]
        mul     x25, x9, x5
        eor     x13, x13, x14
        usra    v4.2d, v30.2d, #0x1d
        umlal2  v21.2d, v14.4s, v3.s[2]
        stp     x20, x22, [x4, #0x70]
        ldp     x22, x20, [x6, #0x10]
        ldp     d14, d30, [x23, #0x30]
        umlal   v22.2d, v15.2s, v3.s[0]
        eor     x14, x14, x24
        umlal2  v22.2d, v15.4s, v3.s[2]
        umulh   x19, x10, x22
        adcs    x12, x12, xzr
        adcs    x13, x13, xzr
        umlal   v4.2d, v6.2s, v29.s[0]
        shl     v15.2d, v30.2d, #0x30
        and     v28.16b, v28.16b, v1.16b
        adds    x25, x26, x25
        adcs    x26, x1, x17
        umlal2  v4.2d, v6.4s, v29.s[2]
        adc     x27, x27, xzr
        ldp     q6, q30, [x2, #0x80]
        umlal   v19.2d, v27.2s, v29.s[0]
        usra    v20.2d, v14.2d, #0x16
        cmn     x24, #1
        adcs    x21, x21, xzr
        usra    v20.2d, v15.2d, #6
        ldp     q14, q15, [x2, #0x40]
        mul     x24, x10, x20
        umlal2  v19.2d, v27.4s, v29.s[2]
        umulh   x1, x10, x20
        adcs    x28, x28, xzr
        adds    x19, x19, x24
        ldr     q27, [x2, #0x120]
        ldr     x11, [sp, #0x1a0]
        umlal   v18.2d, v6.2s, v3.s[0]
        umlal2  v24.2d, v16.4s, v29.s[2]
        stp     x7, x25, [x3]
        umlal2  v18.2d, v6.4s, v3.s[2]
        mul     x24, x10, x22
        umlal   v26.2d, v30.2s, v3.s[0]
        umlal2  v26.2d, v30.4s, v3.s[2]
        ldp     q6, q16, [x2, #0x60]
        umlal   v21.2d, v15.2s, v29.s[0]
        mul     x17, x8, x20
        umlal   v20.2d, v14.2s, v29.s[0]
        str     x13, [sp, #0x3c8]
        ldr     x13, [sp, #0x190]
        stp     x11, x13, [x4, #0x20]
        umlal2  v20.2d, v14.4s, v29.s[2]
        umlal2  v21.2d, v15.4s, v29.s[2]
        ldp     q14, q15, [x2, #0xa0]
        umlal   v22.2d, v6.2s, v29.s[0]
        adcs    x1, x1, x17
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        umull   v12.2d, v7.2s, v0.s[0]
        umlal   v23.2d, v14.2s, v3.s[0]
        umlal2  v23.2d, v14.4s, v3.s[2]
        ldp     d13, d14, [x23, #0x38]
        umulh   x17, x8, x20
        umlal   v17.2d, v15.2s, v3.s[0]
        adc     x17, x17, xzr
        stp     x28, x14, [sp, #0x40]
        ldr     x28, [x4]
        subs    x28, x28, x11
        umlal2  v17.2d, v15.4s, v3.s[2]
        sbcs    x9, x9, x13
        sbcs    x10, x10, x16
        umlal2  v12.2d, v7.4s, v0.s[2]
        ldp     q15, q0, [x2, #0xc0]
        sbcs    x15, x8, x15
        csetm   x14, lo
        eor     x10, x10, x14
        eor     x9, x9, x14
        umull2  v11.2d, v11.4s, v3.s[2]
        umlal   v25.2d, v15.2s, v3.s[0]
        stp     x12, x21, [sp, #0x30]
        mul     x12, x8, x22
        adds    x19, x19, x12
        eor     x28, x28, x14
        umulh   x12, x8, x22
        umlal2  v25.2d, v15.4s, v3.s[2]
        ldp     q15, q7, [x2, #0xe0]
        adcs    x1, x1, x12
        umlal   v8.2d, v0.2s, v3.s[0]
        usra    v21.2d, v13.2d, #0x10
        adc     x12, x17, xzr
        ldp     x17, x8, [sp]
        cmn     x14, #1
        umlal2  v8.2d, v0.4s, v3.s[2]
        shl     v13.2d, v14.2d, #0x36
        umlal2  v22.2d, v6.4s, v29.s[2]
        ldp     q14, q0, [x2]
        mul     x21, x17, x8
        umlal   v18.2d, v16.2s, v29.s[0]
        umlal2  v18.2d, v16.4s, v29.s[2]
        ldp     x25, x13, [sp, #0x20]
        ldp     q6, q16, [x2, #0x80]
        usra    v21.2d, v13.2d, #6
        umull2  v13.2d, v27.4s, v29.s[2]
        umlal   v9.2d, v15.2s, v3.s[0]
        umlal2  v9.2d, v15.4s, v3.s[2]
        ldp     q15, q27, [x2, #0x20]
        umlal   v10.2d, v7.2s, v3.s[0]
        eor     x15, x15, x14
        umlal2  v10.2d, v7.4s, v3.s[2]
        umulh   x16, x17, x8
        ldp     q7, q30, [x2, #0x100]
        eor     x21, x21, x13
        adcs    x28, x28, xzr
        umlal   v4.2d, v14.2s, v28.s[0]
        adcs    x9, x9, xzr
        adcs    x10, x10, xzr
        umlal   v26.2d, v6.2s, v29.s[0]
        stp     x9, x28, [sp, #0x10]
        mul     x9, x17, x25
        adcs    x15, x15, xzr
        umlal2  v4.2d, v14.4s, v28.s[2]
        stp     x15, x10, [sp, #0x60]
        ldp     x15, x10, [x6, #0x20]
        subs    x5, x15, x5
        umlal2  v26.2d, v6.4s, v29.s[2]
        ldr     x28, [x6, #8]
        sbcs    x28, x10, x28
        ldp     x10, x7, [x6, #0x30]
        umlal   v23.2d, v16.2s, v29.s[0]
        sbcs    x22, x10, x22
        umulh   x17, x17, x25
        ext     v14.16b, v2.16b, v4.16b, #8
        sbcs    x20, x7, x20
        csetm   x7, lo
        umlal2  v23.2d, v16.4s, v29.s[2]
        umlal   v19.2d, v15.2s, v28.s[0]
        adds    x9, x16, x9
        ldr     x16, [sp, #0x3d0]
        usra    v4.2d, v14.2d, #0x1d
        eor     x28, x28, x7
        eor     x20, x20, x7
        umlal2  v19.2d, v15.4s, v28.s[2]
        ldp     q14, q15, [x2, #0xa0]
        and     v6.16b, v4.16b, v1.16b
        eor     x22, x22, x7
        ext     v4.16b, v4.16b, v2.16b, #8
        usra    v24.2d, v4.2d, #0x1d
        umlal   v20.2d, v27.2s, v28.s[0]
        mul     x10, x16, x25
        eor     x5, x5, x7
        umlal2  v20.2d, v27.4s, v28.s[2]
        ldp     q4, q16, [x2, #0x40]
        eor     x14, x14, x7
        umlal   v17.2d, v14.2s, v29.s[0]
        ldr     d27, [x23, #0x48]
        umlal2  v17.2d, v14.4s, v29.s[2]
        umulh   x25, x16, x25
        umlal   v24.2d, v0.2s, v28.s[0]
        adcs    x10, x17, x10
        umlal2  v24.2d, v0.4s, v28.s[2]
        ldr     q14, [x2, #0x120]
        umlal   v25.2d, v15.2s, v29.s[0]
        umlal2  v25.2d, v15.4s, v29.s[2]
        mul     x17, x16, x8
        shl     v15.2d, v27.2d, #2
        umlal   v12.2d, v7.2s, v3.s[0]
        adc     x25, x25, xzr
        cmn     x7, #1
        umlal   v21.2d, v4.2s, v28.s[0]
        adcs    x5, x5, xzr
        umlal2  v21.2d, v4.4s, v28.s[2]
        adcs    x28, x28, xzr
        ldp     d0, d4, [x23, #0x40]
        umlal2  v12.2d, v7.4s, v3.s[2]
        adcs    x22, x22, xzr
        umulh   x7, x16, x8
        adcs    x20, x20, xzr
        adds    x8, x9, x17
        umlal   v5.2d, v30.2s, v3.s[0]
        ldp     q7, q27, [x2, #0xc0]
        eor     x8, x8, x13
        umlal2  v5.2d, v30.4s, v3.s[2]
        ldp     q3, q30, [x2, #0x60]
        umull2  v14.2d, v14.4s, v28.s[2]
        umulh   x9, x11, x15
        usra    v22.2d, v0.2d, #0xa
        adcs    x7, x10, x7
        ldp     x10, x16, [x3]
        shl     v0.2d, v4.2d, #0x3c
        adc     x25, x25, xzr
        cmn     x13, #1
        eor     x7, x7, x13
        adcs    x21, x21, x10
        eor     x25, x25, x13
        mul     x17, x11, x15
        adcs    x8, x8, x16
        ldr     x16, [x6, #0x28]
        usra    v22.2d, v0.2d, #6
        adcs    x7, x7, x26
        umlal   v8.2d, v7.2s, v29.s[0]
        adcs    x25, x25, x27
        umlal   v18.2d, v3.2s, v28.s[0]
        mul     x10, x11, x16
        adc     x13, x13, xzr
        adds    x21, x21, x24
        umlal2  v18.2d, v3.4s, v28.s[2]
        ldp     q0, q3, [x2]
        adcs    x8, x8, x19
        umlal   v22.2d, v16.2s, v28.s[0]
        adcs    x7, x7, x1
        adcs    x25, x25, x12
        umulh   x11, x11, x16
        umlal2  v22.2d, v16.4s, v28.s[2]
        umlal   v26.2d, v30.2s, v28.s[0]
        adc     x13, x13, xzr
        adds    x26, x26, x21
        usra    v18.2d, v15.2d, #6
        ldp     q15, q4, [x2, #0x20]
        adcs    x21, x27, x8
        umlal2  v26.2d, v30.4s, v28.s[2]
        adcs    x27, x24, x7
        ldr     x24, [sp, #0x190]
        stp     x26, x21, [x3, #0x10]
        umlal2  v8.2d, v7.4s, v29.s[2]
        ldp     q7, q16, [x2, #0xe0]
        mul     x7, x24, x16
        umlal   v9.2d, v27.2s, v29.s[0]
        adcs    x19, x19, x25
        adcs    x25, x1, x13
        umlal   v24.2d, v0.2s, v6.s[0]
        umlal2  v24.2d, v0.4s, v6.s[2]
        adcs    x1, x12, xzr
        adds    x8, x9, x10
        ldr     x12, [sp, #0x68]
        umulh   x9, x24, x16
        umlal2  v9.2d, v27.4s, v29.s[2]
        ldp     q0, q27, [x2, #0x80]
        adcs    x7, x11, x7
        ldp     x16, x11, [sp, #0x10]
        ext     v30.16b, v2.16b, v24.16b, #8
        umlal   v20.2d, v15.2s, v6.s[0]
        umlal2  v20.2d, v15.4s, v6.s[2]
        mul     x10, x24, x15
        umlal   v21.2d, v4.2s, v6.s[0]
        adc     x9, x9, xzr
        subs    x13, x11, x12
        usra    v24.2d, v30.2d, #0x1d
        umlal2  v21.2d, v4.4s, v6.s[2]
        stp     x1, x25, [sp, #0x90]
        ldr     x1, [sp, #0x60]
        sbcs    x25, x16, x1
        ldp     q15, q4, [x2, #0xa0]
        umlal   v10.2d, v7.2s, v29.s[0]
        stp     x19, x27, [sp, #0x80]
        csetm   x19, lo
        umlal   v12.2d, v16.2s, v29.s[0]
        subs    x27, x22, x5
        eor     x13, x13, x19
        umulh   x15, x24, x15
        umlal   v23.2d, v0.2s, v28.s[0]
        sbcs    x24, x20, x28
        eor     x25, x25, x19
        umlal2  v23.2d, v0.4s, v28.s[2]
        str     x21, [sp, #0x3d0]
        csetm   x21, lo
        adds    x8, x8, x10
        and     v0.16b, v24.16b, v1.16b
        ext     v24.16b, v24.16b, v2.16b, #8
        eor     x27, x27, x21
        eor     x24, x24, x21
        eor     x10, x19, x21
        usra    v19.2d, v24.2d, #0x1d
        umlal   v17.2d, v27.2s, v28.s[0]
        str     x26, [sp, #0x3c0]
        ldr     x26, [sp, #0x1a8]
        str     x10, [sp, #0x3b8]
        ldp     x10, x1, [x6, #0x30]
        mul     x12, x26, x10
        umlal2  v17.2d, v27.4s, v28.s[2]
        ldp     q24, q27, [x2, #0x40]
        adcs    x7, x7, x15
        umlal2  v10.2d, v7.4s, v29.s[2]
        adc     x9, x9, xzr
        cmn     x19, #1
        ldr     q7, [x2, #0x120]
        umlal   v25.2d, v15.2s, v28.s[0]
        adcs    x19, x13, xzr
        umulh   x13, x26, x10
        umlal   v19.2d, v3.2s, v6.s[0]
        adcs    x25, x25, xzr
        cmn     x21, #1
        umlal2  v19.2d, v3.4s, v6.s[2]
        adcs    x21, x27, xzr
        umlal2  v25.2d, v15.4s, v28.s[2]
        ldp     q15, q3, [x2, #0xc0]
        adcs    x27, x24, xzr
        umlal   v8.2d, v4.2s, v28.s[0]
        mul     x24, x26, x1
        umlal2  v8.2d, v4.4s, v28.s[2]
        umlal   v22.2d, v24.2s, v6.s[0]
        umlal2  v22.2d, v24.4s, v6.s[2]
        ldp     d4, d24, [x23, #0x48]
        umulh   x15, x26, x1
        ldr     x26, [sp, #0x198]
        umlal   v18.2d, v27.2s, v6.s[0]
        umlal2  v18.2d, v27.4s, v6.s[2]
        umlal2  v12.2d, v16.4s, v29.s[2]
        umlal   v9.2d, v15.2s, v28.s[0]
        ldp     q16, q27, [x2, #0x100]
        str     x25, [sp, #0x3b0]
        mul     x25, x26, x1
        umlal2  v9.2d, v15.4s, v28.s[2]
        shl     v15.2d, v24.2d, #8
        adds    x24, x13, x24
        umlal   v10.2d, v3.2s, v28.s[0]
        usra    v26.2d, v4.2d, #0x3e
        ldp     q4, q24, [x2, #0x60]
        umulh   x13, x26, x1
        umlal2  v10.2d, v3.4s, v28.s[2]
        adcs    x25, x15, x25
        umull2  v3.2d, v7.4s, v6.s[2]
        usra    v26.2d, v15.2d, #6
        ldp     q15, q7, [x2]
        mul     x15, x26, x10
        umlal   v5.2d, v16.2s, v29.s[0]
        adc     x13, x13, xzr
        umlal   v11.2d, v27.2s, v29.s[0]
        umlal2  v5.2d, v16.4s, v29.s[2]
        umulh   x1, x26, x10
        umlal   v26.2d, v4.2s, v6.s[0]
        adds    x24, x24, x15
        ldp     x15, x10, [sp, #0x30]
        umlal2  v26.2d, v4.4s, v6.s[2]
        ldp     d4, d16, [x23, #0x50]
        umlal2  v11.2d, v27.4s, v29.s[2]
        ldp     q27, q29, [x2, #0xe0]
        mul     x26, x15, x10
        adcs    x25, x25, x1
        adc     x1, x13, xzr
        umulh   x13, x15, x10
        usra    v23.2d, v4.2d, #0x38
        ldp     q4, q30, [x2, #0x80]
        shl     v16.2d, v16.2d, #0xe
        umlal   v12.2d, v27.2s, v28.s[0]
        usra    v23.2d, v16.2d, #6
        umlal2  v12.2d, v27.4s, v28.s[2]
        umlal   v19.2d, v15.2s, v0.s[0]
        stp     x27, x20, [sp, #0x70]
        stp     x19, x21, [sp, #0x20]
        ldp     x19, x27, [sp, #0x40]
        eor     x26, x26, x27
        umlal   v5.2d, v29.2s, v28.s[0]
        umlal   v23.2d, v24.2s, v6.s[0]
        mul     x21, x15, x19
        umlal2  v23.2d, v24.4s, v6.s[2]
        ldp     q16, q24, [x2, #0x20]
        umlal2  v19.2d, v15.4s, v0.s[2]
        umlal   v17.2d, v4.2s, v6.s[0]
        umulh   x15, x15, x19
        umlal2  v17.2d, v4.4s, v6.s[2]
        ldp     q15, q4, [x2, #0x100]
        umlal   v25.2d, v30.2s, v6.s[0]
        adds    x21, x13, x21
        ldr     x13, [sp, #0x3c8]
        umlal2  v25.2d, v30.4s, v6.s[2]
        ext     v27.16b, v2.16b, v19.16b, #8
        mul     x20, x13, x19
        usra    v19.2d, v27.2d, #0x1d
        ldp     q27, q30, [x2, #0xa0]
        umlal   v21.2d, v16.2s, v0.s[0]
        umlal2  v21.2d, v16.4s, v0.s[2]
        umulh   x19, x13, x19
        umlal2  v5.2d, v29.4s, v28.s[2]
        umlal   v22.2d, v24.2s, v0.s[0]
        adcs    x20, x15, x20
        ext     v16.16b, v19.16b, v2.16b, #8
        and     v19.16b, v19.16b, v1.16b
        umlal   v11.2d, v15.2s, v28.s[0]
        usra    v20.2d, v16.2d, #0x1d
        umlal2  v11.2d, v15.4s, v28.s[2]
        umlal   v13.2d, v4.2s, v28.s[0]
        mul     x15, x13, x10
        adc     x19, x19, xzr
        ldp     q15, q16, [x2, #0x40]
        umlal   v8.2d, v27.2s, v6.s[0]
        umlal2  v8.2d, v27.4s, v6.s[2]
        umulh   x10, x13, x10
        umlal   v20.2d, v7.2s, v0.s[0]
        umlal2  v20.2d, v7.4s, v0.s[2]
        adds    x21, x21, x15
        ldp     q7, q27, [x2, #0xc0]
        eor     x21, x21, x27
        umlal2  v13.2d, v4.4s, v28.s[2]
        umlal2  v22.2d, v24.4s, v0.s[2]
        mul     x13, x11, x5
        ldr     q4, [x2, #0x120]
        umlal   v9.2d, v30.2s, v6.s[0]
        adcs    x20, x20, x10
        eor     x20, x20, x27
        adc     x19, x19, xzr
        ldp     d24, d28, [x23, #0x58]
        cmn     x27, #1
        umlal   v18.2d, v15.2s, v0.s[0]
        adcs    x26, x26, x17
        umulh   x10, x11, x5
        umlal2  v18.2d, v15.4s, v0.s[2]
        ldp     q15, q29, [x2, #0x60]
        eor     x19, x19, x27
        mul     x15, x11, x28
        shl     v28.2d, v28.2d, #0x14
        umlal   v26.2d, v16.2s, v0.s[0]
        adcs    x21, x21, x8
        usra    v17.2d, v24.2d, #0x32
        str     x8, [sp, #0x40]
        eor     x8, x13, x14
        umlal2  v26.2d, v16.4s, v0.s[2]
        adcs    x20, x20, x7
        adcs    x19, x19, x9
        umlal   v10.2d, v7.2s, v6.s[0]
        adc     x27, x27, xzr
        adds    x26, x26, x12
        umlal2  v10.2d, v7.4s, v6.s[2]
        ldp     q7, q16, [x2]
        adcs    x21, x21, x24
        usra    v17.2d, v28.2d, #6
        umulh   x11, x11, x28
        adcs    x20, x20, x25
        ldp     d24, d28, [x23, #0x60]
        stp     x17, x8, [sp, #0x30]
        ldp     x17, x8, [x6, #0x50]
        umlal   v12.2d, v27.2s, v6.s[0]
        adcs    x19, x19, x1
        usra    v25.2d, v24.2d, #0x2c
        adc     x27, x27, xzr
        umlal2  v9.2d, v30.4s, v6.s[2]
        adds    x26, x7, x26
        str     x26, [sp, #0x48]
        ldp     x7, x26, [x6, #0x40]
        umlal2  v12.2d, v27.4s, v6.s[2]
        adcs    x21, x9, x21
        umlal   v23.2d, v15.2s, v0.s[0]
        ldp     q24, q27, [x2, #0xe0]
        adcs    x20, x12, x20
        umlal2  v23.2d, v15.4s, v0.s[2]
        adcs    x19, x24, x19
        mul     x24, x16, x28
        umlal   v17.2d, v29.2s, v0.s[0]
        adcs    x25, x25, x27
        umlal2  v17.2d, v29.4s, v0.s[2]
        shl     v15.2d, v28.2d, #0x1a
        adcs    x27, x1, xzr
        adds    x1, x10, x15
        ldp     q28, q29, [x2, #0x80]
        umlal   v20.2d, v7.2s, v19.s[0]
        umulh   x28, x16, x28
        usra    v25.2d, v15.2d, #6
        ldp     q15, q30, [x2, #0x20]
        adcs    x24, x11, x24
        ldp     x9, x10, [x6, #0x70]
        ldp     x11, x12, [x6, #0x60]
        mul     x15, x16, x5
        adc     x28, x28, xzr
        str     x27, [sp, #0x3c8]
        ldr     x27, [sp, #0x3e8]
        stp     x25, x19, [sp, #0x10]
        ldp     x19, x25, [x4, #0x48]
        subs    x25, x27, x25
        stp     x20, x21, [sp]
        ldr     x20, [x4, #0x58]
        sbcs    x20, x19, x20
        csetm   x19, lo
        subs    x17, x17, x7
        umulh   x5, x16, x5
        umlal   v8.2d, v29.2s, v0.s[0]
        sbcs    x16, x8, x26
        eor     x20, x20, x19
        umlal2  v20.2d, v7.4s, v19.s[2]
        csetm   x8, lo
        adds    x1, x1, x15
        eor     x25, x25, x19
        umlal2  v8.2d, v29.4s, v0.s[2]
        eor     x15, x17, x8
        umlal   v25.2d, v28.2s, v0.s[0]
        ext     v7.16b, v2.16b, v20.16b, #8
        umlal   v22.2d, v15.2s, v19.s[0]
        usra    v20.2d, v7.2d, #0x1d
        umlal   v18.2d, v30.2s, v19.s[0]
        umlal2  v25.2d, v28.4s, v0.s[2]
        umlal   v5.2d, v24.2s, v6.s[0]
        eor     x16, x16, x8
        umlal   v11.2d, v27.2s, v6.s[0]
        eor     x17, x19, x8
        umull2  v4.2d, v4.4s, v0.s[2]
        str     x17, [sp, #0xb0]
        ldr     x17, [sp, #0x68]
        umulh   x21, x17, x22
        adcs    x24, x24, x5
        ldr     q7, [x2, #0x120]
        ldp     q28, q29, [x2, #0x100]
        ext     v31.16b, v20.16b, v2.16b, #8
        and     v20.16b, v20.16b, v1.16b
        usra    v21.2d, v31.2d, #0x1d
        umlal2  v18.2d, v30.4s, v19.s[2]
        eor     x5, x1, x14
        adc     x28, x28, xzr
        cmn     x19, #1
        adcs    x19, x25, xzr
        ldr     x25, [sp, #0x78]
        umlal2  v5.2d, v24.4s, v6.s[2]
        ldp     q24, q30, [x2, #0x40]
        str     x19, [sp, #0xa0]
        ldr     x19, [sp, #0x3d8]
        mul     x26, x17, x25
        adcs    x20, x20, xzr
        cmn     x8, #1
        umlal2  v11.2d, v27.4s, v6.s[2]
        ldp     q27, q31, [x2, #0xa0]
        adcs    x8, x15, xzr
        umlal   v21.2d, v16.2s, v19.s[0]
        adcs    x15, x16, xzr
        stp     x20, x15, [sp, #0x50]
        ldp     x16, x20, [x4, #0x60]
        subs    x19, x16, x19
        ldr     x16, [x4, #0x78]
        umlal2  v21.2d, v16.4s, v19.s[2]
        sbcs    x16, x20, x16
        umlal   v14.2d, v29.2s, v6.s[0]
        csetm   x20, lo
        umulh   x15, x17, x25
        adds    x26, x21, x26
        ldr     x21, [sp, #0x60]
        umlal   v13.2d, v28.2s, v6.s[0]
        eor     x19, x19, x20
        umlal2  v14.2d, v29.4s, v6.s[2]
        umlal   v26.2d, v24.2s, v19.s[0]
        umlal2  v22.2d, v15.4s, v19.s[2]
        str     x8, [sp, #0x3a8]
        mul     x8, x21, x25
        umlal   v23.2d, v30.2s, v19.s[0]
        umlal2  v23.2d, v30.4s, v19.s[2]
        ldp     q15, q16, [x2, #0x60]
        mul     x17, x17, x22
        umlal   v17.2d, v15.2s, v19.s[0]
        adcs    x8, x15, x8
        umlal2  v17.2d, v15.4s, v19.s[2]
        umlal   v9.2d, v27.2s, v0.s[0]
        umulh   x25, x21, x25
        adc     x25, x25, xzr
        umlal2  v9.2d, v27.4s, v0.s[2]
        umlal   v25.2d, v16.2s, v19.s[0]
        umlal   v10.2d, v31.2s, v0.s[0]
        ldp     d15, d27, [x23, #0x68]
        subs    x15, x9, x11
        mul     x9, x21, x22
        umlal2  v25.2d, v16.4s, v19.s[2]
        sbcs    x10, x10, x12
        umlal2  v10.2d, v31.4s, v0.s[2]
        usra    v8.2d, v15.2d, #0x26
        shl     v15.2d, v27.2d, #0x20
        umlal2  v13.2d, v28.4s, v6.s[2]
        ldr     q6, [x2, #0x120]
        csetm   x12, lo
        umulh   x21, x21, x22
        umull2  v7.2d, v7.4s, v19.s[2]
        ldp     q16, q27, [x2, #0xc0]
        umlal2  v26.2d, v24.4s, v19.s[2]
        eor     x22, x15, x12
        usra    v8.2d, v15.2d, #6
        ldp     q15, q24, [x2]
        eor     x10, x10, x12
        umlal   v12.2d, v16.2s, v0.s[0]
        ldp     q28, q29, [x2, #0xe0]
        eor     x15, x16, x20
        umlal2  v12.2d, v16.4s, v0.s[2]
        adds    x26, x26, x9
        ldp     x9, x16, [sp, #0x20]
        umulh   x11, x9, x16
        adcs    x21, x8, x21
        umlal   v5.2d, v27.2s, v0.s[0]
        adc     x25, x25, xzr
        cmn     x20, #1
        umlal2  v5.2d, v27.4s, v0.s[2]
        ldp     q16, q27, [x2, #0x100]
        mul     x8, x9, x16
        adcs    x19, x19, xzr
        umlal   v21.2d, v15.2s, v20.s[0]
        adcs    x15, x15, xzr
        str     x15, [sp, #0x3a0]
        ldr     x15, [sp, #0x70]
        str     x19, [sp, #0xe0]
        ldr     x19, [sp, #0x3b0]
        str     x10, [sp, #0xa8]
        mul     x10, x9, x15
        umlal2  v21.2d, v15.4s, v20.s[2]
        umlal   v11.2d, v28.2s, v0.s[0]
        umlal   v13.2d, v29.2s, v0.s[0]
        ldp     d15, d30, [x23, #0x70]
        umlal   v14.2d, v16.2s, v0.s[0]
        umulh   x9, x9, x15
        umlal2  v11.2d, v28.4s, v0.s[2]
        adds    x10, x11, x10
        umlal2  v14.2d, v16.4s, v0.s[2]
        ext     v16.16b, v2.16b, v21.16b, #8
        usra    v21.2d, v16.2d, #0x1d
        umlal   v3.2d, v27.2s, v0.s[0]
        umlal2  v3.2d, v27.4s, v0.s[2]
        ldp     q16, q27, [x2, #0x20]
        usra    v9.2d, v15.2d, #0x20
        mul     x11, x19, x15
        shl     v15.2d, v30.2d, #0x26
        usra    v9.2d, v15.2d, #6
        umlal2  v13.2d, v29.4s, v0.s[2]
        ldp     q15, q0, [x2, #0x80]
        ext     v28.16b, v21.16b, v2.16b, #8
        umulh   x15, x19, x15
        and     v21.16b, v21.16b, v1.16b
        ldp     q29, q30, [x2, #0xa0]
        adcs    x9, x9, x11
        usra    v22.2d, v28.2d, #0x1d
        mul     x11, x19, x16
        umlal   v18.2d, v16.2s, v20.s[0]
        str     x22, [sp, #0x60]
        ldr     x22, [sp, #0x3b8]
        eor     x8, x8, x22
        umlal   v22.2d, v24.2s, v20.s[0]
        umulh   x19, x19, x16
        umlal2  v22.2d, v24.4s, v20.s[2]
        adc     x15, x15, xzr
        umlal2  v18.2d, v16.4s, v20.s[2]
        ldp     q16, q24, [x2, #0x40]
        adds    x10, x10, x11
        umlal   v26.2d, v27.2s, v20.s[0]
        umlal   v8.2d, v15.2s, v19.s[0]
        eor     x10, x10, x22
        umlal2  v26.2d, v27.4s, v20.s[2]
        umlal2  v8.2d, v15.4s, v19.s[2]
        ldp     q15, q27, [x2, #0x60]
        adcs    x19, x9, x19
        mul     x9, x27, x7
        adc     x11, x15, xzr
        umlal   v9.2d, v0.2s, v19.s[0]
        cmn     x22, #1
        eor     x19, x19, x22
        umlal2  v9.2d, v0.4s, v19.s[2]
        ldp     q0, q28, [x2, #0xc0]
        eor     x11, x11, x22
        umlal   v10.2d, v29.2s, v19.s[0]
        umlal   v23.2d, v16.2s, v20.s[0]
        umlal2  v23.2d, v16.4s, v20.s[2]
        umlal   v17.2d, v24.2s, v20.s[0]
        umlal2  v17.2d, v24.4s, v20.s[2]
        umlal2  v10.2d, v29.4s, v19.s[2]
        umlal   v12.2d, v30.2s, v19.s[0]
        ldp     q16, q24, [x2, #0xe0]
        adcs    x8, x8, x13
        umulh   x13, x27, x7
        eor     x20, x20, x12
        umlal2  v12.2d, v30.4s, v19.s[2]
        adcs    x1, x10, x1
        umlal   v5.2d, v0.2s, v19.s[0]
        adcs    x19, x19, x24
        adcs    x10, x11, x28
        ldr     x11, [x6, #0x48]
        umlal   v25.2d, v15.2s, v20.s[0]
        umlal2  v25.2d, v15.4s, v20.s[2]
        adc     x22, x22, xzr
        adds    x8, x8, x17
        mul     x15, x27, x11
        adcs    x1, x1, x26
        ldp     q15, q29, [x2, #0x100]
        adcs    x19, x19, x21
        umlal   v11.2d, v28.2s, v19.s[0]
        umlal2  v11.2d, v28.4s, v19.s[2]
        adcs    x10, x10, x25
        ldp     q28, q30, [x2]
        adc     x22, x22, xzr
        umlal2  v5.2d, v0.4s, v19.s[2]
        umlal   v13.2d, v16.2s, v19.s[0]
        adds    x24, x24, x8
        umulh   x8, x27, x11
        adcs    x28, x28, x1
        eor     x24, x24, x14
        umlal2  v13.2d, v16.4s, v19.s[2]
        adcs    x19, x17, x19
        eor     x28, x28, x14
        umlal   v8.2d, v27.2s, v20.s[0]
        eor     x19, x19, x14
        adcs    x26, x26, x10
        umlal   v14.2d, v24.2s, v19.s[0]
        eor     x26, x26, x14
        ldp     x27, x10, [sp, #0x30]
        ldr     x16, [sp, #0x3c0]
        umlal2  v14.2d, v24.4s, v19.s[2]
        umlal   v3.2d, v15.2s, v19.s[0]
        ldp     d0, d16, [x23, #0x78]
        adcs    x21, x21, x22
        ldr     x22, [x4, #0x48]
        eor     x21, x21, x14
        adcs    x25, x25, xzr
        cmn     x14, #1
        umlal2  v8.2d, v27.4s, v20.s[2]
        mul     x1, x22, x11
        umlal2  v3.2d, v15.4s, v19.s[2]
        str     x20, [sp, #0xe8]
        ldp     x17, x20, [x3]
        adcs    x10, x10, x17
        adcs    x5, x5, x20
        ldp     x17, x20, [sp, #0x80]
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x3d0]
        eor     x25, x25, x14
        umlal   v22.2d, v28.2s, v21.s[0]
        ldp     q15, q24, [x2, #0x80]
        umlal2  v22.2d, v28.4s, v21.s[2]
        adcs    x28, x28, x16
        adcs    x19, x19, x20
        umulh   x16, x22, x11
        usra    v10.2d, v0.2d, #0x1a
        ext     v0.16b, v2.16b, v22.16b, #8
        str     x9, [sp, #0x3b8]
        ldp     x11, x9, [sp, #0x90]
        adcs    x26, x26, x17
        adcs    x21, x21, x9
        umlal   v4.2d, v29.2s, v19.s[0]
        umlal2  v4.2d, v29.4s, v19.s[2]
        ldp     q19, q27, [x2, #0x20]
        umull2  v6.2d, v6.4s, v20.s[2]
        adcs    x25, x25, x11
        adc     x14, x14, xzr
        adds    x10, x10, x27
        usra    v22.2d, v0.2d, #0x1d
        str     x12, [sp, #0x68]
        ldp     x12, x27, [sp, #0x40]
        adcs    x5, x5, x12
        adcs    x24, x24, x27
        mul     x27, x22, x7
        shl     v0.2d, v16.2d, #0x2c
        ldp     d16, d28, [x23, #0x80]
        ldp     x12, x23, [sp]
        adcs    x28, x28, x23
        usra    v10.2d, v0.2d, #6
        umlal   v9.2d, v15.2s, v20.s[0]
        adcs    x19, x19, x12
        ldp     x23, x12, [sp, #0x10]
        adcs    x26, x26, x12
        umlal2  v9.2d, v15.4s, v20.s[2]
        ldp     q15, q0, [x2, #0x40]
        umulh   x7, x22, x7
        ldr     x22, [x4, #0x50]
        umlal   v26.2d, v19.2s, v21.s[0]
        adcs    x21, x21, x23
        ldr     x23, [x6, #0x50]
        umlal2  v26.2d, v19.4s, v21.s[2]
        ext     v19.16b, v22.16b, v2.16b, #8
        mul     x12, x22, x23
        str     x12, [sp, #0xb8]
        ldr     x12, [sp, #0x3c8]
        adcs    x25, x25, x12
        and     v22.16b, v22.16b, v1.16b
        adc     x14, x14, xzr
        usra    v18.2d, v19.2d, #0x1d
        umlal   v10.2d, v24.2s, v20.s[0]
        usra    v12.2d, v16.2d, #0x14
        adds    x20, x20, x10
        adcs    x5, x17, x5
        umlal   v23.2d, v27.2s, v21.s[0]
        shl     v16.2d, v28.2d, #0x32
        umulh   x10, x22, x23
        adcs    x24, x9, x24
        ldr     x9, [sp, #0x30]
        stp     x20, x5, [x3, #0x20]
        umlal2  v10.2d, v24.4s, v20.s[2]
        adcs    x28, x11, x28
        stp     x24, x28, [x3, #0x30]
        usra    v12.2d, v16.2d, #6
        umlal2  v23.2d, v27.4s, v21.s[2]
        adcs    x19, x9, x19
        ldp     x9, x11, [sp, #0x40]
        umlal   v18.2d, v30.2s, v21.s[0]
        adcs    x26, x9, x26
        umlal2  v18.2d, v30.4s, v21.s[2]
        ldp     q16, q19, [x2, #0xa0]
        adcs    x21, x11, x21
        ldp     x11, x9, [sp]
        umlal   v17.2d, v15.2s, v21.s[0]
        adcs    x25, x9, x25
        ldr     x9, [x6, #0x58]
        umlal2  v17.2d, v15.4s, v21.s[2]
        ldp     q15, q24, [x2, #0xc0]
        mul     x17, x22, x9
        ldr     q27, [x2, #0x120]
        adcs    x11, x11, x14
        umlal   v25.2d, v0.2s, v21.s[0]
        str     x11, [sp, #0x3b0]
        ldp     x11, x14, [sp, #0x10]
        adcs    x14, x14, xzr
        umlal2  v25.2d, v0.4s, v21.s[2]
        ldp     q0, q28, [x2, #0xe0]
        adcs    x11, x11, xzr
        str     x11, [sp, #0x398]
        umulh   x11, x22, x9
        adcs    x12, x12, xzr
        adds    x13, x13, x15
        umlal   v12.2d, v16.2s, v20.s[0]
        adcs    x1, x8, x1
        adc     x8, x16, xzr
        adds    x27, x13, x27
        adcs    x1, x1, x7
        umlal2  v12.2d, v16.4s, v20.s[2]
        ldp     q16, q29, [x2, #0x60]
        adc     x7, x8, xzr
        umlal   v5.2d, v19.2s, v20.s[0]
        ldr     x16, [sp, #0x3e8]
        umlal   v11.2d, v15.2s, v20.s[0]
        adds    x8, x10, x17
        ldp     x10, x13, [x4, #0x58]
        mul     x15, x10, x9
        umlal2  v5.2d, v19.4s, v20.s[2]
        umlal2  v11.2d, v15.4s, v20.s[2]
        ldp     q15, q19, [x2, #0x100]
        umlal   v13.2d, v24.2s, v20.s[0]
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x3e0]
        umlal2  v13.2d, v24.4s, v20.s[2]
        ldr     d24, [x15, #0x98]
        umulh   x17, x10, x9
        umlal   v14.2d, v0.2s, v20.s[0]
        umlal   v8.2d, v16.2s, v21.s[0]
        umlal2  v14.2d, v0.4s, v20.s[2]
        str     x12, [sp, #0x3c8]
        mul     x12, x10, x23
        adc     x17, x17, xzr
        str     x14, [sp, #0x390]
        stp     x25, x21, [sp, #0x1b0]
        ldp     x25, x14, [sp, #0x60]
        cmn     x14, #1
        umlal2  v8.2d, v16.4s, v21.s[2]
        ldp     q0, q16, [x2]
        adcs    x25, x25, xzr
        umlal   v3.2d, v28.2s, v20.s[0]
        umulh   x14, x10, x23
        stp     x26, x19, [sp, #0xf0]
        ldp     x26, x21, [sp, #0xa0]
        adcs    x21, x21, xzr
        subs    x19, x16, x13
        umlal2  v3.2d, v28.4s, v20.s[2]
        shl     v24.2d, v24.2d, #4
        stp     x28, x24, [sp, #0x1f0]
        ldr     x28, [x4, #0x48]
        ldr     x24, [x4, #0x68]
        ldr     x16, [sp, #0x3a8]
        stp     x5, x20, [sp, #0x1e0]
        sbcs    x5, x28, x24
        ldr     x28, [x4, #0x78]
        umlal   v4.2d, v15.2s, v20.s[0]
        ldr     x20, [sp, #0x3d8]
        sbcs    x22, x22, x20
        umlal2  v4.2d, v15.4s, v20.s[2]
        ldp     d15, d28, [x15, #0x88]
        sbcs    x10, x10, x28
        umlal   v7.2d, v19.2s, v20.s[0]
        stp     x21, x25, [sp]
        ldr     x21, [sp, #0xb0]
        mul     x28, x26, x16
        ldp     x20, x24, [x6, #0x40]
        csetm   x25, lo
        adds    x8, x8, x12
        umlal   v9.2d, v29.2s, v21.s[0]
        adcs    x11, x11, x14
        eor     x19, x19, x25
        eor     x22, x22, x25
        umlal2  v9.2d, v29.4s, v21.s[2]
        adc     x12, x17, xzr
        ldp     x14, x17, [x6, #0x60]
        subs    x20, x14, x20
        eor     x5, x5, x25
        umlal   v18.2d, v0.2s, v22.s[0]
        umulh   x13, x26, x16
        sbcs    x24, x17, x24
        ldp     x17, x14, [x6, #0x70]
        umlal2  v7.2d, v19.4s, v20.s[2]
        ldp     q19, q20, [x2, #0x80]
        eor     x10, x10, x25
        eor     x28, x28, x21
        ldp     q29, q30, [x2, #0x20]
        umlal2  v18.2d, v0.4s, v22.s[2]
        sbcs    x23, x17, x23
        usra    v5.2d, v15.2d, #0xe
        umull2  v15.2d, v27.4s, v21.s[2]
        sbcs    x9, x14, x9
        ldp     x17, x14, [sp, #0x50]
        shl     v0.2d, v28.2d, #0x38
        mul     x21, x26, x14
        str     x12, [sp, #0x388]
        csetm   x12, lo
        cmn     x25, #1
        eor     x20, x20, x12
        eor     x24, x24, x12
        eor     x23, x23, x12
        ext     v27.16b, v2.16b, v18.16b, #8
        eor     x9, x9, x12
        adcs    x19, x19, xzr
        eor     x25, x25, x12
        usra    v5.2d, v0.2d, #6
        ldp     d0, d28, [x15, #0x90]
        umulh   x26, x26, x14
        usra    v18.2d, v27.2d, #0x1d
        adcs    x5, x5, xzr
        ldr     q27, [x2, #0x120]
        adcs    x22, x22, xzr
        umlal   v10.2d, v19.2s, v21.s[0]
        umlal   v23.2d, v29.2s, v22.s[0]
        adcs    x10, x10, xzr
        adds    x21, x13, x21
        umlal2  v10.2d, v19.4s, v21.s[2]
        mul     x13, x17, x14
        umlal2  v23.2d, v29.4s, v22.s[2]
        ext     v19.16b, v18.16b, v2.16b, #8
        usra    v11.2d, v0.2d, #8
        and     v0.16b, v18.16b, v1.16b
        usra    v26.2d, v19.2d, #0x1d
        umlal   v17.2d, v30.2s, v22.s[0]
        umulh   x14, x17, x14
        shl     v18.2d, v28.2d, #0x3e
        umlal2  v17.2d, v30.4s, v22.s[2]
        adcs    x26, x26, x13
        ldp     q19, q28, [x2, #0x40]
        umlal   v12.2d, v20.2s, v21.s[0]
        usra    v11.2d, v18.2d, #6
        umlal2  v12.2d, v20.4s, v21.s[2]
        umlal   v26.2d, v16.2s, v22.s[0]
        mul     x13, x17, x16
        umlal2  v26.2d, v16.4s, v22.s[2]
        ldp     q16, q18, [x2, #0xc0]
        adc     x14, x14, xzr
        umull2  v20.2d, v27.4s, v22.s[2]
        cmn     x12, #1
        ldp     q27, q29, [x2, #0xa0]
        umulh   x12, x17, x16
        umlal   v13.2d, v16.2s, v21.s[0]
        adcs    x20, x20, xzr
        adcs    x24, x24, xzr
        adcs    x23, x23, xzr
        umlal   v25.2d, v19.2s, v22.s[0]
        adcs    x9, x9, xzr
        adds    x21, x21, x13
        ldp     x13, x16, [sp, #0xb0]
        umlal2  v25.2d, v19.4s, v22.s[2]
        umlal   v5.2d, v27.2s, v21.s[0]
        adcs    x26, x26, x12
        ldr     x17, [x4, #0x60]
        umlal   v11.2d, v29.2s, v21.s[0]
        umlal2  v5.2d, v27.4s, v21.s[2]
        ldp     q19, q27, [x2, #0xe0]
        adc     x12, x14, xzr
        ldr     x14, [sp, #0x3b8]
        cmn     x13, #1
        eor     x21, x21, x13
        eor     x26, x26, x13
        eor     x12, x12, x13
        umlal2  v11.2d, v29.4s, v21.s[2]
        adcs    x28, x28, x14
        stp     x25, x5, [sp, #0x1d0]
        ldp     x14, x25, [x6, #0x60]
        mul     x5, x17, x14
        adcs    x21, x21, x27
        umlal   v14.2d, v18.2s, v21.s[0]
        umlal   v8.2d, v28.2s, v22.s[0]
        adcs    x26, x26, x1
        umlal2  v13.2d, v16.4s, v21.s[2]
        ldp     q16, q29, [x2, #0x100]
        adcs    x12, x12, x7
        adc     x13, x13, xzr
        str     x27, [sp, #0xc0]
        mul     x27, x17, x25
        umlal2  v8.2d, v28.4s, v22.s[2]
        adds    x28, x28, x16
        adcs    x21, x21, x8
        umlal   v3.2d, v19.2s, v21.s[0]
        adcs    x26, x26, x11
        str     x5, [sp, #0x3a8]
        ldr     x5, [sp, #0x388]
        adcs    x12, x12, x5
        umlal2  v14.2d, v18.4s, v21.s[2]
        adc     x13, x13, xzr
        umlal   v4.2d, v27.2s, v21.s[0]
        usra    v13.2d, v24.2d, #6
        adds    x28, x1, x28
        umlal2  v3.2d, v19.4s, v21.s[2]
        umulh   x1, x17, x14
        adcs    x21, x7, x21
        ldp     q18, q19, [x2]
        umlal2  v4.2d, v27.4s, v21.s[2]
        adcs    x26, x16, x26
        umulh   x7, x17, x25
        umlal   v7.2d, v16.2s, v21.s[0]
        adcs    x8, x8, x12
        ldp     q24, q27, [x2, #0x60]
        umlal2  v7.2d, v16.4s, v21.s[2]
        ldp     q16, q28, [x2, #0x20]
        adcs    x11, x11, x13
        umlal   v6.2d, v29.2s, v21.s[0]
        adcs    x5, x5, xzr
        adds    x27, x1, x27
        ldr     x1, [x4, #0x68]
        umlal2  v6.2d, v29.4s, v21.s[2]
        ldp     d21, d29, [x15, #0x98]
        umlal   v9.2d, v24.2s, v22.s[0]
        mul     x12, x1, x25
        umlal2  v9.2d, v24.4s, v22.s[2]
        umlal   v26.2d, v18.2s, v0.s[0]
        umlal2  v26.2d, v18.4s, v0.s[2]
        umulh   x13, x1, x25
        adcs    x7, x7, x12
        usra    v14.2d, v21.2d, #0x3c
        umlal   v17.2d, v16.2s, v0.s[0]
        ldp     q18, q21, [x2, #0x80]
        umlal2  v17.2d, v16.4s, v0.s[2]
        umlal   v10.2d, v27.2s, v22.s[0]
        ext     v16.16b, v2.16b, v26.16b, #8
        mul     x12, x1, x14
        umlal   v12.2d, v18.2s, v22.s[0]
        adc     x13, x13, xzr
        subs    x16, x23, x20
        usra    v26.2d, v16.2d, #0x1d
        str     x5, [sp, #0xd0]
        sbcs    x5, x9, x24
        umlal   v25.2d, v28.2s, v0.s[0]
        shl     v16.2d, v29.2d, #0xa
        umlal2  v10.2d, v27.4s, v22.s[2]
        ldp     d24, d27, [x15, #0xa8]
        ldr     q29, [x2, #0x120]
        stp     x11, x8, [sp, #0x70]
        umulh   x11, x1, x14
        csetm   x8, lo
        usra    v14.2d, v16.2d, #6
        umlal2  v25.2d, v28.4s, v0.s[2]
        eor     x5, x5, x8
        adds    x27, x27, x12
        eor     x12, x16, x8
        ldr     x16, [sp, #0x3d8]
        umlal2  v12.2d, v18.4s, v22.s[2]
        ldp     q16, q18, [x2, #0xa0]
        ldp     q28, q30, [x2, #0xc0]
        ext     v31.16b, v26.16b, v2.16b, #8
        and     v26.16b, v26.16b, v1.16b
        stp     x26, x21, [sp, #0x1c0]
        ldp     x26, x21, [x6, #0x70]
        str     x28, [sp, #0xc8]
        umulh   x28, x16, x26
        umlal   v5.2d, v21.2s, v22.s[0]
        adcs    x7, x7, x11
        usra    v23.2d, v31.2d, #0x1d
        umlal2  v5.2d, v21.4s, v22.s[2]
        adc     x11, x13, xzr
        cmn     x8, #1
        ldp     q21, q31, [x2, #0x40]
        umull2  v29.2d, v29.4s, v0.s[2]
        adcs    x12, x12, xzr
        mul     x13, x16, x26
        adcs    x5, x5, xzr
        str     x5, [sp, #0x60]
        subs    x5, x19, x22
        umlal   v23.2d, v19.2s, v0.s[0]
        stp     x12, x10, [sp, #0xb0]
        ldr     x12, [sp, #0x1d8]
        sbcs    x25, x12, x10
        csetm   x14, lo
        umlal2  v23.2d, v19.4s, v0.s[2]
        mul     x10, x16, x21
        eor     x5, x5, x14
        cmn     x14, #1
        umlal   v11.2d, v16.2s, v22.s[0]
        adcs    x5, x5, xzr
        eor     x25, x25, x14
        eor     x8, x14, x8
        umlal2  v11.2d, v16.4s, v22.s[2]
        ldp     q16, q19, [x2, #0xe0]
        adcs    x25, x25, xzr
        umlal   v8.2d, v21.2s, v0.s[0]
        umlal   v13.2d, v18.2s, v22.s[0]
        umulh   x14, x16, x21
        umlal2  v13.2d, v18.4s, v22.s[2]
        adds    x28, x28, x10
        ldr     x10, [x4, #0x78]
        umlal2  v8.2d, v21.4s, v0.s[2]
        ldp     q18, q21, [x2, #0x100]
        umlal   v3.2d, v30.2s, v22.s[0]
        stp     x25, x5, [sp, #0x80]
        mul     x25, x10, x21
        umlal2  v3.2d, v30.4s, v22.s[2]
        umlal   v14.2d, v28.2s, v22.s[0]
        umlal2  v14.2d, v28.4s, v22.s[2]
        ldp     q28, q30, [x2, #0x60]
        umlal   v7.2d, v19.2s, v22.s[0]
        str     x8, [sp, #0x50]
        umulh   x8, x10, x21
        umlal   v9.2d, v31.2s, v0.s[0]
        umlal   v4.2d, v16.2s, v22.s[0]
        adcs    x25, x14, x25
        umlal2  v4.2d, v16.4s, v22.s[2]
        umlal2  v7.2d, v19.4s, v22.s[2]
        umlal2  v9.2d, v31.4s, v0.s[2]
        ldp     q16, q19, [x2]
        adc     x8, x8, xzr
        mul     x14, x10, x26
        umlal   v10.2d, v28.2s, v0.s[0]
        ldp     x16, x21, [sp]
        umlal2  v10.2d, v28.4s, v0.s[2]
        umlal   v6.2d, v18.2s, v22.s[0]
        umlal2  v6.2d, v18.4s, v22.s[2]
        ldp     d18, d28, [x15, #0xa0]
        umulh   x5, x10, x26
        umlal   v15.2d, v21.2s, v22.s[0]
        adds    x28, x28, x14
        ldp     x14, x10, [sp, #0xe0]
        umlal2  v15.2d, v21.4s, v22.s[2]
        umlal   v23.2d, v16.2s, v26.s[0]
        mul     x26, x14, x21
        umlal2  v23.2d, v16.4s, v26.s[2]
        ldp     q16, q21, [x2, #0x20]
        adcs    x25, x25, x5
        umulh   x5, x14, x21
        adc     x8, x8, xzr
        eor     x26, x26, x10
        usra    v3.2d, v18.2d, #0x36
        umlal   v12.2d, v30.2s, v0.s[0]
        usra    v4.2d, v24.2d, #0x30
        shl     v18.2d, v28.2d, #0x10
        umlal2  v12.2d, v30.4s, v0.s[2]
        ldp     q22, q24, [x2, #0x80]
        shl     v27.2d, v27.2d, #0x16
        ext     v28.16b, v2.16b, v23.16b, #8
        mul     x1, x14, x16
        usra    v3.2d, v18.2d, #6
        ldr     q18, [x2, #0x120]
        usra    v23.2d, v28.2d, #0x1d
        usra    v4.2d, v27.2d, #6
        umulh   x14, x14, x16
        adds    x1, x5, x1
        ldr     x5, [sp, #0x3a0]
        umlal   v25.2d, v16.2s, v26.s[0]
        ldp     q27, q28, [x2, #0xa0]
        umlal2  v25.2d, v16.4s, v26.s[2]
        ext     v16.16b, v23.16b, v2.16b, #8
        and     v23.16b, v23.16b, v1.16b
        mul     x17, x5, x16
        usra    v17.2d, v16.2d, #0x1d
        umlal   v5.2d, v22.2s, v0.s[0]
        adcs    x14, x14, x17
        umlal2  v5.2d, v22.4s, v0.s[2]
        ldp     q16, q22, [x2, #0xc0]
        umlal   v17.2d, v19.2s, v26.s[0]
        umlal   v11.2d, v24.2s, v0.s[0]
        umulh   x16, x5, x16
        umlal   v13.2d, v27.2s, v0.s[0]
        umlal2  v11.2d, v24.4s, v0.s[2]
        ldp     q24, q30, [x2, #0xe0]
        umlal2  v17.2d, v19.4s, v26.s[2]
        mul     x17, x5, x21
        umlal   v8.2d, v21.2s, v26.s[0]
        adc     x16, x16, xzr
        umlal2  v8.2d, v21.4s, v26.s[2]
        umlal2  v13.2d, v27.4s, v0.s[2]
        umulh   x21, x5, x21
        umlal   v14.2d, v28.2s, v0.s[0]
        adds    x1, x1, x17
        umlal   v3.2d, v16.2s, v0.s[0]
        ldp     q19, q21, [x2, #0x40]
        umlal2  v14.2d, v28.4s, v0.s[2]
        eor     x1, x1, x10
        umlal2  v3.2d, v16.4s, v0.s[2]
        ldr     x17, [sp, #0x1d0]
        ldp     q16, q27, [x2, #0x100]
        mul     x5, x19, x20
        adcs    x21, x14, x21
        umlal   v7.2d, v24.2s, v0.s[0]
        umlal2  v7.2d, v24.4s, v0.s[2]
        adc     x14, x16, xzr
        ldr     x16, [sp, #0x3a8]
        eor     x21, x21, x10
        cmn     x10, #1
        umlal   v4.2d, v22.2s, v0.s[0]
        eor     x14, x14, x10
        adcs    x26, x26, x16
        umulh   x16, x19, x20
        umlal   v9.2d, v19.2s, v26.s[0]
        adcs    x1, x1, x27
        str     x27, [sp, #0xd8]
        eor     x27, x5, x17
        umlal2  v4.2d, v22.4s, v0.s[2]
        adcs    x21, x21, x7
        umlal2  v9.2d, v19.4s, v26.s[2]
        adcs    x14, x14, x11
        umlal   v6.2d, v30.2s, v0.s[0]
        ldp     q19, q22, [x2]
        adc     x10, x10, xzr
        adds    x26, x26, x13
        str     x27, [sp, #0xa0]
        mul     x27, x19, x24
        umlal   v20.2d, v27.2s, v0.s[0]
        umlal2  v6.2d, v30.4s, v0.s[2]
        ldp     d24, d28, [x15, #0xb0]
        adcs    x1, x1, x28
        umlal   v15.2d, v16.2s, v0.s[0]
        adcs    x21, x21, x25
        umlal2  v15.2d, v16.4s, v0.s[2]
        adcs    x14, x14, x8
        umulh   x19, x19, x24
        adc     x10, x10, xzr
        adds    x26, x7, x26
        umlal2  v20.2d, v27.4s, v0.s[2]
        ldp     q0, q16, [x2, #0x60]
        adcs    x1, x11, x1
        umlal   v10.2d, v21.2s, v26.s[0]
        adcs    x21, x13, x21
        umlal2  v10.2d, v21.4s, v26.s[2]
        usra    v7.2d, v24.2d, #0x2a
        adcs    x28, x28, x14
        mul     x7, x12, x24
        shl     v21.2d, v28.2d, #0x1c
        umlal   v17.2d, v19.2s, v23.s[0]
        adcs    x25, x25, x10
        ldp     q24, q27, [x2, #0x80]
        adcs    x8, x8, xzr
        umlal2  v17.2d, v19.4s, v23.s[2]
        ldp     d19, d28, [x15, #0xb8]
        ldp     x10, x11, [x4]
        ldr     x13, [sp, #0x3e8]
        adds    x27, x16, x27
        umulh   x24, x12, x24
        usra    v7.2d, v21.2d, #6
        adcs    x19, x19, x7
        umull2  v18.2d, v18.4s, v26.s[2]
        umlal   v12.2d, v0.2s, v26.s[0]
        ext     v21.16b, v2.16b, v17.16b, #8
        mul     x7, x12, x20
        usra    v17.2d, v21.2d, #0x1d
        umlal2  v12.2d, v0.4s, v26.s[2]
        adc     x24, x24, xzr
        subs    x10, x10, x13
        ldp     x13, x14, [x4, #0x48]
        usra    v6.2d, v19.2d, #0x24
        umlal   v5.2d, v16.2s, v26.s[0]
        sbcs    x11, x11, x13
        shl     v0.2d, v28.2d, #0x22
        ldp     q19, q21, [x2, #0x20]
        umulh   x20, x12, x20
        ldp     x12, x13, [x4, #0x10]
        umlal2  v5.2d, v16.4s, v26.s[2]
        ldp     q16, q28, [x2, #0xa0]
        sbcs    x12, x12, x14
        ldp     x14, x16, [x4, #0x58]
        sbcs    x13, x13, x14
        umlal   v11.2d, v24.2s, v26.s[0]
        ext     v30.16b, v17.16b, v2.16b, #8
        usra    v6.2d, v0.2d, #6
        stp     x8, x25, [sp, #0x40]
        ldp     x14, x8, [sp, #0x1a0]
        sbcs    x14, x14, x16
        and     v0.16b, v17.16b, v1.16b
        umlal   v13.2d, v27.2s, v26.s[0]
        mul     x16, x22, x23
        stp     x28, x21, [sp, #0x30]
        ldp     x25, x28, [sp, #0x190]
        ldr     x21, [x4, #0x68]
        sbcs    x25, x25, x21
        ldr     x21, [sp, #0x3d8]
        usra    v25.2d, v30.2d, #0x1d
        umlal2  v11.2d, v24.4s, v26.s[2]
        sbcs    x21, x8, x21
        ldr     x8, [x4, #0x78]
        ldp     q17, q24, [x2, #0xc0]
        sbcs    x28, x28, x8
        umlal2  v13.2d, v27.4s, v26.s[2]
        umulh   x8, x22, x23
        ldr     q27, [x2, #0x120]
        stp     x1, x26, [sp, #0x20]
        csetm   x1, lo
        umlal   v8.2d, v19.2s, v23.s[0]
        adds    x27, x27, x7
        eor     x7, x10, x1
        umlal   v25.2d, v22.2s, v23.s[0]
        adcs    x19, x19, x20
        umlal2  v25.2d, v22.4s, v23.s[2]
        eor     x20, x11, x1
        eor     x10, x12, x1
        ldp     x11, x12, [x6, #0x40]
        adc     x24, x24, xzr
        str     x16, [sp, #0x3a0]
        ldp     x26, x16, [x6]
        subs    x26, x11, x26
        umlal   v14.2d, v16.2s, v26.s[0]
        eor     x11, x13, x1
        mul     x13, x22, x9
        eor     x25, x25, x1
        sbcs    x12, x12, x16
        eor     x14, x14, x1
        umlal2  v8.2d, v19.4s, v23.s[2]
        stp     x24, x19, [sp, #0x10]
        ldp     x16, x24, [x6, #0x50]
        stp     x5, x27, [sp]
        ldp     x19, x5, [x6, #0x10]
        sbcs    x19, x16, x19
        ldp     q19, q22, [x2, #0xe0]
        sbcs    x24, x24, x5
        umlal   v3.2d, v28.2s, v26.s[0]
        eor     x5, x27, x17
        ldp     x16, x17, [x6, #0x60]
        eor     x21, x21, x1
        umulh   x22, x22, x9
        str     x5, [sp, #0xa8]
        ldp     x5, x27, [x6, #0x20]
        sbcs    x5, x16, x5
        umlal2  v14.2d, v16.4s, v26.s[2]
        eor     x28, x28, x1
        umlal2  v3.2d, v28.4s, v26.s[2]
        ldp     q16, q28, [x2, #0x100]
        sbcs    x27, x17, x27
        ldp     x16, x17, [x6, #0x70]
        umlal   v4.2d, v17.2s, v26.s[0]
        str     x28, [sp, #0x58]
        ldp     x15, x28, [x6, #0x30]
        sbcs    x15, x16, x15
        ldr     x16, [sp, #0xb8]
        umlal   v9.2d, v21.2s, v23.s[0]
        sbcs    x28, x17, x28
        umlal2  v9.2d, v21.4s, v23.s[2]
        mul     x17, x16, x9
        str     x28, [sp, #0x68]
        csetm   x28, lo
        adds    x8, x8, x13
        umlal2  v4.2d, v17.4s, v26.s[2]
        ldp     q17, q21, [x2, #0x40]
        ldr     x13, [sp, #0x3e0]
        eor     x12, x12, x28
        umlal   v7.2d, v24.2s, v26.s[0]
        eor     x26, x26, x28
        umlal2  v7.2d, v24.4s, v26.s[2]
        eor     x19, x19, x28
        umulh   x9, x16, x9
        umlal   v6.2d, v19.2s, v26.s[0]
        adcs    x22, x22, x17
        eor     x24, x24, x28
        umlal   v15.2d, v22.2s, v26.s[0]
        umlal2  v6.2d, v19.4s, v26.s[2]
        ldp     d19, d24, [x13, #0xc0]
        umlal   v20.2d, v16.2s, v26.s[0]
        mul     x17, x16, x23
        umlal2  v15.2d, v22.4s, v26.s[2]
        adc     x9, x9, xzr
        cmn     x1, #1
        eor     x5, x5, x28
        umlal2  v20.2d, v16.4s, v26.s[2]
        ldp     q16, q22, [x2]
        adcs    x7, x7, xzr
        umlal   v29.2d, v28.2s, v26.s[0]
        umulh   x23, x16, x23
        adcs    x20, x20, xzr
        umlal   v10.2d, v17.2s, v23.s[0]
        eor     x27, x27, x28
        ldr     x16, [sp, #0x88]
        umlal2  v29.2d, v28.4s, v26.s[2]
        ldp     q26, q28, [x2, #0x60]
        adcs    x10, x10, xzr
        usra    v15.2d, v19.2d, #0x1e
        adcs    x11, x11, xzr
        eor     x15, x15, x28
        umlal2  v10.2d, v17.4s, v23.s[2]
        shl     v17.2d, v24.2d, #0x28
        adcs    x14, x14, xzr
        umlal   v12.2d, v21.2s, v23.s[0]
        ldp     d19, d24, [x13, #0xc8]
        str     x14, [sp, #0x3e8]
        ldr     x14, [sp, #0xb0]
        mul     x13, x16, x14
        umlal2  v12.2d, v21.4s, v23.s[2]
        adcs    x25, x25, xzr
        usra    v15.2d, v17.2d, #6
        ldp     q17, q21, [x2, #0x80]
        adcs    x21, x21, xzr
        str     x25, [sp, #0x3d8]
        umulh   x25, x16, x14
        umlal   v25.2d, v16.2s, v0.s[0]
        str     x21, [sp, #0x190]
        ldp     x14, x21, [sp, #0x50]
        adcs    x21, x21, xzr
        adds    x8, x8, x17
        umlal2  v25.2d, v16.4s, v0.s[2]
        adcs    x22, x22, x23
        eor     x23, x13, x14
        ldp     x17, x13, [sp, #0x60]
        eor     x13, x13, x28
        umlal   v5.2d, v26.2s, v23.s[0]
        adc     x9, x9, xzr
        cmn     x28, #1
        shl     v16.2d, v24.2d, #0x2e
        umlal2  v5.2d, v26.4s, v23.s[2]
        adcs    x26, x26, xzr
        usra    v20.2d, v19.2d, #0x18
        umlal   v11.2d, v28.2s, v23.s[0]
        str     x21, [sp, #0x388]
        mul     x21, x16, x17
        ext     v19.16b, v2.16b, v25.16b, #8
        ldp     q24, q26, [x2, #0xa0]
        adcs    x12, x12, xzr
        adcs    x19, x19, xzr
        umlal2  v11.2d, v28.4s, v23.s[2]
        adcs    x24, x24, xzr
        ldr     q28, [x2, #0x120]
        usra    v25.2d, v19.2d, #0x1d
        umlal   v13.2d, v17.2s, v23.s[0]
        umulh   x16, x16, x17
        adcs    x5, x5, xzr
        usra    v20.2d, v16.2d, #6
        umlal2  v13.2d, v17.4s, v23.s[2]
        adcs    x27, x27, xzr
        umlal   v14.2d, v21.2s, v23.s[0]
        adcs    x15, x15, xzr
        umlal2  v14.2d, v21.4s, v23.s[2]
        adcs    x13, x13, xzr
        ldp     q16, q17, [x2, #0xc0]
        umull2  v19.2d, v27.4s, v23.s[2]
        adds    x25, x25, x21
        ldr     x21, [sp, #0x80]
        stp     x13, x15, [sp, #0x90]
        mul     x13, x21, x17
        umlal   v3.2d, v24.2s, v23.s[0]
        umull2  v21.2d, v28.4s, v0.s[2]
        ldp     q27, q28, [x2, #0x20]
        umlal2  v3.2d, v24.4s, v23.s[2]
        ext     v24.16b, v25.16b, v2.16b, #8
        umulh   x17, x21, x17
        and     v25.16b, v25.16b, v1.16b
        adcs    x13, x16, x13
        eor     x28, x1, x28
        ldr     x1, [sp, #0xb0]
        usra    v8.2d, v24.2d, #0x1d
        umlal   v4.2d, v26.2s, v23.s[0]
        umlal   v9.2d, v27.2s, v0.s[0]
        umlal2  v4.2d, v26.4s, v23.s[2]
        mul     x16, x21, x1
        ldp     q24, q26, [x2, #0xe0]
        adc     x17, x17, xzr
        umlal   v7.2d, v16.2s, v23.s[0]
        str     x27, [sp, #0x380]
        subs    x27, x7, x10
        umlal   v8.2d, v22.2s, v0.s[0]
        sbcs    x15, x20, x11
        umlal2  v8.2d, v22.4s, v0.s[2]
        umlal2  v9.2d, v27.4s, v0.s[2]
        str     x5, [sp, #0x198]
        csetm   x5, lo
        ldp     q22, q27, [x2, #0x100]
        adds    x25, x25, x16
        umlal2  v7.2d, v16.4s, v23.s[2]
        umulh   x21, x21, x1
        ldr     x1, [sp, #0x3e0]
        eor     x27, x27, x5
        eor     x25, x25, x14
        umlal   v6.2d, v17.2s, v23.s[0]
        ldr     d16, [x1, #0xe0]
        umlal2  v6.2d, v17.4s, v23.s[2]
        adcs    x21, x13, x21
        umlal   v15.2d, v24.2s, v23.s[0]
        eor     x13, x15, x5
        umlal2  v15.2d, v24.4s, v23.s[2]
        ldp     q17, q24, [x2, #0x40]
        adc     x15, x17, xzr
        ldp     x16, x17, [sp]
        umlal   v20.2d, v26.2s, v23.s[0]
        eor     x15, x15, x14
        cmn     x14, #1
        adcs    x23, x23, x16
        eor     x21, x21, x14
        umlal2  v20.2d, v26.4s, v23.s[2]
        umlal   v29.2d, v22.2s, v23.s[0]
        adcs    x25, x25, x17
        ldp     x17, x16, [sp, #0x10]
        umlal   v18.2d, v27.2s, v23.s[0]
        adcs    x21, x21, x16
        umlal2  v29.2d, v22.4s, v23.s[2]
        ldp     d22, d26, [x1, #0xd0]
        adcs    x15, x15, x17
        umlal2  v18.2d, v27.4s, v23.s[2]
        ldp     q23, q27, [x2, #0x60]
        adc     x14, x14, xzr
        str     x28, [sp, #0x378]
        ldr     x28, [sp, #0x3a0]
        adds    x23, x23, x28
        umlal   v10.2d, v28.2s, v0.s[0]
        umlal2  v10.2d, v28.4s, v0.s[2]
        adcs    x25, x25, x8
        stp     x11, x24, [sp, #0xe0]
        mul     x11, x7, x26
        ldr     d28, [x1, #0xe8]
        umlal   v12.2d, v17.2s, v0.s[0]
        adcs    x21, x21, x22
        adcs    x15, x15, x9
        umlal   v13.2d, v27.2s, v0.s[0]
        umlal2  v12.2d, v17.4s, v0.s[2]
        shl     v17.2d, v26.2d, #0x34
        umlal   v5.2d, v24.2s, v0.s[0]
        adc     x14, x14, xzr
        str     x11, [sp, #0x370]
        subs    x11, x19, x26
        usra    v29.2d, v22.2d, #0x12
        ldp     d22, d26, [x1, #0xd8]
        sbcs    x1, x24, x12
        umlal2  v5.2d, v24.4s, v0.s[2]
        umlal   v11.2d, v23.2s, v0.s[0]
        csetm   x24, lo
        adds    x23, x16, x23
        umulh   x16, x7, x26
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x1d0]
        eor     x23, x23, x17
        eor     x11, x11, x24
        adcs    x21, x28, x21
        eor     x28, x1, x24
        eor     x25, x25, x17
        usra    v29.2d, v17.2d, #6
        eor     x21, x21, x17
        ldp     q17, q24, [x2]
        umlal2  v11.2d, v23.4s, v0.s[2]
        adcs    x1, x8, x15
        eor     x8, x5, x24
        mul     x15, x7, x12
        ldp     q23, q30, [x2, #0x80]
        usra    v18.2d, v22.2d, #0xc
        adcs    x22, x22, x14
        shl     v22.2d, v26.2d, #0x3a
        umlal2  v13.2d, v27.4s, v0.s[2]
        eor     x1, x1, x17
        adcs    x9, x9, xzr
        cmn     x17, #1
        eor     x9, x9, x17
        eor     x22, x22, x17
        shl     v26.2d, v28.2d, #6
        stp     x15, x16, [sp, #0x80]
        ldp     x14, x15, [sp, #0xa0]
        ldr     x16, [sp, #0x3b8]
        adcs    x14, x14, x16
        ldp     q27, q28, [x2]
        usra    v18.2d, v22.2d, #6
        str     x8, [sp, #0x368]
        ldp     x8, x16, [sp, #0xc0]
        adcs    x15, x15, x8
        ldr     q22, [x2, #0x260]
        usra    v21.2d, v26.2d, #6
        ldp     q26, q28, [x2, #0x130]
        umlal   v14.2d, v23.2s, v0.s[0]
        adcs    x23, x23, x16
        ldp     x8, x16, [sp, #0x1c0]
        umlal   v8.2d, v17.2s, v25.s[0]
        adcs    x25, x25, x16
        umlal2  v8.2d, v17.4s, v25.s[2]
        adcs    x21, x21, x8
        mul     x16, x20, x12
        ldr     q17, [x2, #0x120]
        str     x16, [sp, #0x3a0]
        ldp     x8, x16, [sp, #0x70]
        adcs    x1, x1, x16
        adcs    x22, x22, x8
        ldp     x8, x16, [sp, #0xd0]
        umlal2  v14.2d, v23.4s, v0.s[2]
        adcs    x9, x9, x8
        umlal   v3.2d, v30.2s, v0.s[0]
        umulh   x8, x20, x12
        ext     v23.16b, v2.16b, v8.16b, #8
        adc     x17, x17, xzr
        str     x8, [sp, #0x1a0]
        ldr     x8, [sp, #0x3a8]
        adds    x14, x14, x8
        adcs    x15, x15, x16
        ldp     x8, x16, [sp, #0x20]
        umlal2  v3.2d, v30.4s, v0.s[2]
        ldp     q28, q30, [x2, #0xa0]
        adcs    x23, x23, x16
        adcs    x25, x25, x8
        usra    v8.2d, v23.2d, #0x1d
        umull2  v17.2d, v17.4s, v25.s[2]
        mul     x8, x20, x26
        str     x8, [sp, #0x360]
        ldp     x16, x8, [sp, #0x30]
        adcs    x21, x21, x8
        str     x12, [sp, #0x358]
        umulh   x12, x7, x12
        adcs    x1, x1, x16
        stp     x7, x20, [sp, #0xa0]
        str     x12, [sp, #0x1a8]
        ldp     x12, x7, [sp, #0x40]
        adcs    x22, x22, x7
        str     x26, [sp, #0x350]
        umulh   x26, x20, x26
        adcs    x9, x9, x12
        adc     x17, x17, xzr
        cmn     x5, #1
        umlal   v4.2d, v28.2s, v0.s[0]
        adcs    x27, x27, xzr
        adcs    x5, x13, xzr
        ldr     x13, [sp, #0x1c0]
        cmn     x24, #1
        umlal2  v4.2d, v28.4s, v0.s[2]
        ext     v23.16b, v8.16b, v2.16b, #8
        adcs    x24, x11, xzr
        and     v8.16b, v8.16b, v1.16b
        mul     x11, x10, x19
        adcs    x28, x28, xzr
        usra    v9.2d, v23.2d, #0x1d
        adds    x13, x13, x14
        ldp     x20, x14, [sp, #0x70]
        umlal   v7.2d, v30.2s, v0.s[0]
        adcs    x14, x14, x15
        umlal2  v7.2d, v30.4s, v0.s[2]
        ldp     q23, q28, [x2, #0xc0]
        adcs    x20, x20, x23
        umulh   x23, x10, x19
        str     x11, [sp, #0x348]
        ldp     x15, x11, [sp, #0xd0]
        adcs    x25, x15, x25
        ldr     x15, [sp, #0x3a8]
        umlal   v9.2d, v24.2s, v25.s[0]
        adcs    x21, x15, x21
        adcs    x1, x11, x1
        ldp     x15, x11, [sp, #0x20]
        umlal2  v9.2d, v24.4s, v25.s[2]
        adcs    x22, x11, x22
        adcs    x9, x15, x9
        ldp     x15, x11, [sp, #0xe0]
        stp     x23, x26, [sp, #0x50]
        mul     x23, x10, x11
        umlal   v9.2d, v27.2s, v8.s[0]
        umlal2  v9.2d, v27.4s, v8.s[2]
        str     x23, [sp, #0x340]
        mul     x23, x15, x11
        ldp     q24, q27, [x2, #0xe0]
        adcs    x8, x8, x17
        umlal   v6.2d, v23.2s, v0.s[0]
        ldp     q30, q31, [x2, #0x20]
        adcs    x16, x16, xzr
        umlal2  v6.2d, v23.4s, v0.s[2]
        umulh   x17, x10, x11
        umlal   v15.2d, v28.2s, v0.s[0]
        adcs    x7, x7, xzr
        umlal2  v15.2d, v28.4s, v0.s[2]
        adcs    x12, x12, xzr
        str     x10, [sp, #0x338]
        stp     x17, x23, [sp, #0x60]
        ldp     x10, x17, [x3]
        ldr     x23, [sp, #0x3b8]
        adds    x10, x10, x23
        ldp     x26, x23, [sp, #0xc0]
        adcs    x17, x17, x26
        ldr     x26, [sp, #0x3c0]
        adcs    x26, x26, x23
        ldr     x23, [sp, #0x1c8]
        umulh   x11, x15, x11
        str     x11, [sp, #0xb0]
        ldr     x11, [sp, #0x3d0]
        adcs    x11, x11, x23
        stp     x5, x22, [sp, #0x40]
        ldp     x5, x23, [sp, #0x1e0]
        adcs    x23, x23, x13
        umlal   v20.2d, v24.2s, v0.s[0]
        umlal2  v20.2d, v24.4s, v0.s[2]
        adcs    x5, x5, x14
        umlal   v29.2d, v27.2s, v0.s[0]
        stp     x14, x13, [sp, #0x10]
        mul     x14, x15, x19
        str     x14, [sp, #0xb8]
        ldp     x13, x14, [sp, #0x1f0]
        adcs    x14, x14, x20
        umlal2  v29.2d, v27.4s, v0.s[2]
        umlal   v10.2d, v30.2s, v25.s[0]
        ldp     q23, q24, [x2, #0x100]
        adcs    x13, x13, x25
        umlal2  v10.2d, v30.4s, v25.s[2]
        stp     x25, x12, [sp, #0x70]
        stp     x20, x1, [sp]
        ldp     x20, x25, [sp, #0xf0]
        adcs    x25, x25, x21
        adcs    x20, x20, x1
        umlal   v12.2d, v31.2s, v25.s[0]
        str     x19, [sp, #0x3a8]
        umulh   x19, x15, x19
        str     x19, [sp, #0x330]
        ldp     x19, x15, [sp, #0x1b0]
        adcs    x22, x15, x22
        umlal2  v12.2d, v31.4s, v25.s[2]
        ldp     q27, q28, [x2, #0x40]
        stp     x9, x8, [sp, #0x20]
        adcs    x9, x19, x9
        ldr     x19, [sp, #0x3b0]
        adcs    x8, x19, x8
        ldr     x19, [sp, #0x390]
        ldp     x1, x15, [sp, #0xf0]
        stp     x16, x7, [sp, #0x30]
        adcs    x16, x19, x16
        ldr     x19, [sp, #0x398]
        adcs    x7, x19, x7
        ldr     x19, [sp, #0x3c8]
        umlal   v18.2d, v23.2s, v0.s[0]
        adcs    x12, x19, x12
        umlal   v19.2d, v24.2s, v0.s[0]
        adc     x19, xzr, xzr
        adds    x10, x15, x10
        umlal2  v18.2d, v23.4s, v0.s[2]
        adcs    x1, x1, x17
        mul     x15, x27, x24
        str     x1, [sp, #0x3c0]
        ldp     x1, x17, [sp, #0x1b0]
        adcs    x26, x17, x26
        ldr     x17, [sp, #0x3b0]
        umlal2  v19.2d, v24.4s, v0.s[2]
        ldp     q0, q23, [x2, #0x60]
        adcs    x1, x1, x11
        mul     v24.2s, v9.2s, v22.2s
        umulh   x11, x27, x24
        str     x1, [sp, #0x3d0]
        ldr     x1, [sp, #0x368]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x390]
        eor     x15, x15, x1
        umlal   v5.2d, v27.2s, v25.s[0]
        usra    v19.2d, v16.2d, #6
        str     x23, [sp, #0x328]
        ldr     x23, [sp, #0x398]
        adcs    x5, x17, x5
        umlal   v11.2d, v28.2s, v25.s[0]
        adcs    x23, x23, x14
        ldr     x14, [sp, #0x3c8]
        umlal2  v5.2d, v27.4s, v25.s[2]
        ldp     q16, q27, [x2, #0x80]
        adcs    x13, x14, x13
        and     v24.16b, v24.16b, v1.16b
        mul     x14, x27, x28
        str     x13, [sp, #0x320]
        ldr     x13, [sp, #0x3b8]
        adcs    x25, x13, x25
        umlal2  v11.2d, v28.4s, v25.s[2]
        str     x25, [sp, #0x318]
        ldp     x13, x25, [sp, #0xc0]
        adcs    x20, x13, x20
        umlal   v13.2d, v0.2s, v25.s[0]
        adcs    x25, x25, x22
        ldr     x22, [sp, #0x1c8]
        umlal2  v13.2d, v0.4s, v25.s[2]
        ldp     q0, q28, [x2, #0xa0]
        adcs    x22, x22, x9
        ldp     x9, x17, [sp, #0x10]
        adcs    x8, x17, x8
        umlal   v14.2d, v23.2s, v25.s[0]
        umulh   x27, x27, x28
        umlal2  v14.2d, v23.4s, v25.s[2]
        adcs    x9, x9, x16
        ldp     x13, x16, [sp]
        adcs    x7, x13, x7
        ldr     x13, [sp, #0x70]
        umlal   v9.2d, v26.2s, v24.s[0]
        adcs    x12, x13, x12
        umlal   v3.2d, v16.2s, v25.s[0]
        adcs    x19, x21, x19
        adcs    x21, x16, xzr
        ldp     x13, x16, [sp, #0x40]
        umlal2  v3.2d, v16.4s, v25.s[2]
        ldp     q16, q23, [x2, #0xc0]
        umlal   v4.2d, v27.2s, v25.s[0]
        umlal   v7.2d, v0.2s, v25.s[0]
        mul     x17, x13, x28
        adcs    x16, x16, xzr
        umlal2  v4.2d, v27.4s, v25.s[2]
        ext     v27.16b, v2.16b, v9.16b, #8
        stp     x16, x21, [sp, #0x1f0]
        ldp     x16, x21, [sp, #0x20]
        adcs    x16, x16, xzr
        umulh   x28, x13, x28
        adcs    x21, x21, xzr
        umlal   v6.2d, v28.2s, v25.s[0]
        usra    v9.2d, v27.2d, #0x1d
        str     x21, [sp, #0x3b0]
        str     x16, [sp, #0x310]
        ldp     x21, x16, [sp, #0x30]
        adcs    x21, x21, xzr
        umlal2  v7.2d, v0.4s, v25.s[2]
        ldp     q0, q27, [x2, #0xe0]
        adcs    x16, x16, xzr
        umlal2  v6.2d, v28.4s, v25.s[2]
        str     x16, [sp, #0x390]
        mul     x16, x13, x24
        ldp     q28, q30, [x2, #0x140]
        str     x21, [sp, #0x3c8]
        ldr     x21, [sp, #0x78]
        stp     x19, x12, [sp, #0x1e0]
        adcs    x21, x21, xzr
        str     x21, [sp, #0x398]
        ldp     x21, x19, [sp, #0x80]
        ldr     x12, [sp, #0x370]
        adds    x19, x19, x21
        ldr     x21, [sp, #0x378]
        stp     x7, x9, [sp, #0x1d0]
        eor     x9, x12, x21
        stp     x8, x22, [sp, #0x1c0]
        ldr     x8, [sp, #0x3a0]
        ldp     x22, x7, [sp, #0x1a0]
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x360]
        umlal   v15.2d, v16.2s, v25.s[0]
        adc     x22, x22, xzr
        umlal   v20.2d, v23.2s, v25.s[0]
        stp     x25, x20, [sp, #0x1b0]
        adds    x19, x19, x8
        ldp     x8, x25, [sp, #0x50]
        umlal2  v15.2d, v16.4s, v25.s[2]
        umlal   v18.2d, v27.2s, v25.s[0]
        ext     v16.16b, v9.16b, v2.16b, #8
        adcs    x25, x7, x25
        adc     x22, x22, xzr
        umlal2  v20.2d, v23.4s, v25.s[2]
        umulh   x24, x13, x24
        ldr     x13, [sp, #0x340]
        eor     x7, x19, x21
        adds    x8, x8, x13
        ldp     x13, x20, [sp, #0x60]
        adcs    x20, x13, x20
        mul     v16.2s, v16.2s, v22.2s
        ldp     q22, q23, [x2, #0x100]
        str     x23, [sp, #0x3b8]
        ldp     x13, x23, [sp, #0xb0]
        adc     x13, x13, xzr
        umlal   v29.2d, v0.2s, v25.s[0]
        adds    x23, x8, x23
        ldr     x8, [sp, #0x330]
        umlal2  v29.2d, v0.4s, v25.s[2]
        str     x5, [sp, #0x368]
        ldr     x5, [sp, #0x3e8]
        adcs    x20, x20, x8
        ldr     q0, [x2, #0x260]
        adc     x8, x13, xzr
        adds    x11, x11, x14
        ldp     x14, x13, [sp, #0x190]
        stp     x26, x7, [sp, #0xf0]
        mul     x26, x5, x13
        and     v16.16b, v16.16b, v1.16b
        adcs    x27, x27, x17
        umlal2  v18.2d, v27.4s, v25.s[2]
        adc     x28, x28, xzr
        subs    x17, x5, x14
        umlal2  v9.2d, v26.4s, v16.s[0]
        ldr     x7, [sp, #0x3d8]
        stp     x9, x10, [sp, #0x40]
        ldr     x9, [sp, #0x388]
        sbcs    x10, x7, x9
        ldp     x14, x9, [sp, #0x90]
        ldp     q26, q27, [x2, #0x10]
        uzp1    v16.2d, v24.2d, v16.2d
        str     x26, [sp, #0x70]
        csetm   x26, lo
        subs    x9, x9, x13
        umulh   x21, x5, x13
        ldr     x13, [sp, #0x380]
        umlal   v19.2d, v22.2s, v25.s[0]
        sbcs    x14, x14, x13
        eor     x17, x17, x26
        eor     x10, x10, x26
        umlal2  v19.2d, v22.4s, v25.s[2]
        ldp     q22, q24, [x2, #0x30]
        ext     v9.16b, v9.16b, v2.16b, #8
        csetm   x7, lo
        cmn     x26, #1
        eor     x14, x14, x7
        eor     x9, x9, x7
        umlal   v21.2d, v23.2s, v25.s[0]
        usra    v10.2d, v9.2d, #0x1d
        adcs    x17, x17, xzr
        eor     x26, x26, x7
        str     x26, [sp, #0x78]
        mul     x26, x5, x13
        umlal2  v21.2d, v23.4s, v25.s[2]
        adcs    x10, x10, xzr
        umlal   v12.2d, v27.2s, v8.s[0]
        cmn     x7, #1
        ldr     x7, [sp, #0x3e0]
        ldp     d9, d23, [x7, #0xe8]
        adcs    x9, x9, xzr
        adcs    x14, x14, xzr
        adds    x11, x11, x16
        umulh   x16, x5, x13
        umlal2  v12.2d, v27.4s, v8.s[2]
        adcs    x27, x27, x24
        umlal   v10.2d, v26.2s, v8.s[0]
        ldp     q25, q27, [x2, #0x50]
        eor     x27, x27, x1
        adc     x28, x28, xzr
        cmn     x1, #1
        umlal2  v10.2d, v26.4s, v8.s[2]
        eor     x24, x11, x1
        adcs    x11, x15, x12
        ldr     x15, [sp, #0x3d8]
        eor     x28, x28, x1
        umlal   v5.2d, v22.2s, v8.s[0]
        adcs    x24, x24, x19
        ldp     q26, q30, [x2, #0x130]
        usra    v17.2d, v9.2d, #0x3a
        umlal   v11.2d, v24.2s, v8.s[0]
        adcs    x27, x27, x25
        mul     x12, x15, x13
        umlal2  v5.2d, v22.4s, v8.s[2]
        shl     v9.2d, v23.2d, #0xc
        adcs    x28, x28, x22
        umlal2  v11.2d, v24.4s, v8.s[2]
        ldp     q22, q23, [x2, #0x70]
        adc     x1, x1, xzr
        stp     x19, x10, [sp, #0x60]
        ldr     x19, [sp, #0x348]
        adds    x11, x11, x19
        umlal   v10.2d, v28.2s, v16.s[0]
        umulh   x10, x15, x13
        usra    v17.2d, v9.2d, #6
        umlal   v13.2d, v25.2s, v8.s[0]
        umlal   v14.2d, v27.2s, v8.s[0]
        adcs    x24, x24, x23
        adcs    x27, x27, x20
        ldp     q9, q24, [x2, #0x90]
        umlal2  v13.2d, v25.4s, v8.s[2]
        adcs    x28, x28, x8
        umlal2  v14.2d, v27.4s, v8.s[2]
        ldp     q25, q27, [x2, #0xb0]
        adc     x1, x1, xzr
        adds    x25, x25, x11
        ldp     x13, x11, [sp, #0x190]
        umlal2  v10.2d, v28.4s, v16.s[2]
        mul     x7, x15, x11
        ldr     q28, [x2, #0x250]
        adcs    x22, x22, x24
        ldr     x24, [sp, #0x378]
        umlal   v3.2d, v22.2s, v8.s[0]
        str     x25, [sp, #0x3e8]
        eor     x25, x25, x24
        adcs    x19, x19, x27
        umlal2  v3.2d, v22.4s, v8.s[2]
        eor     x27, x22, x24
        adcs    x28, x23, x28
        umulh   x23, x15, x11
        umlal   v4.2d, v23.2s, v8.s[0]
        umlal   v7.2d, v9.2s, v8.s[0]
        adcs    x20, x20, x1
        adcs    x1, x8, xzr
        adds    x26, x21, x26
        umlal2  v4.2d, v23.4s, v8.s[2]
        ldp     q22, q23, [x2, #0xd0]
        adcs    x21, x16, x12
        umlal2  v7.2d, v9.4s, v8.s[2]
        adc     x8, x10, xzr
        adds    x26, x26, x7
        ldp     x10, x7, [sp, #0x90]
        umulh   x12, x13, x7
        umlal   v6.2d, v24.2s, v8.s[0]
        adcs    x21, x21, x23
        umlal   v15.2d, v25.2s, v8.s[0]
        adc     x23, x8, xzr
        ldp     x8, x16, [sp, #0xa0]
        subs    x5, x8, x5
        umlal2  v6.2d, v24.4s, v8.s[2]
        ldp     q9, q24, [x2, #0xf0]
        sbcs    x8, x16, x15
        ldr     x15, [sp, #0x338]
        umlal   v20.2d, v27.2s, v8.s[0]
        sbcs    x15, x15, x13
        mul     x16, x13, x7
        umlal2  v15.2d, v25.4s, v8.s[2]
        str     x27, [sp, #0x3d8]
        ldr     x27, [sp, #0xe0]
        str     x25, [sp, #0x3a0]
        ldr     x25, [sp, #0x388]
        sbcs    x27, x27, x25
        umlal2  v20.2d, v27.4s, v8.s[2]
        ldp     q25, q27, [x2, #0x110]
        csetm   x24, lo
        umlal   v29.2d, v22.2s, v8.s[0]
        eor     x5, x5, x24
        str     x1, [sp, #0x360]
        mul     x1, x13, x10
        cmn     x24, #1
        umlal2  v29.2d, v22.4s, v8.s[2]
        adcs    x5, x5, xzr
        eor     x8, x8, x24
        umlal   v18.2d, v23.2s, v8.s[0]
        adcs    x8, x8, xzr
        eor     x27, x27, x24
        umlal2  v18.2d, v23.4s, v8.s[2]
        ldp     q22, q23, [x2, #0x150]
        umulh   x13, x13, x10
        umlal   v19.2d, v9.2s, v8.s[0]
        eor     x15, x15, x24
        adcs    x15, x15, xzr
        umlal   v21.2d, v24.2s, v8.s[0]
        adcs    x27, x27, xzr
        adds    x1, x12, x1
        umlal2  v19.2d, v9.4s, v8.s[2]
        mul     v9.2s, v10.2s, v0.2s
        mul     x12, x25, x10
        umlal2  v21.2d, v24.4s, v8.s[2]
        umull2  v24.2d, v27.4s, v8.s[2]
        umlal   v17.2d, v25.2s, v8.s[0]
        stp     x20, x28, [sp, #0x30]
        umulh   x20, x25, x10
        and     v9.16b, v9.16b, v1.16b
        adcs    x12, x13, x12
        umlal2  v17.2d, v25.4s, v8.s[2]
        ldp     q8, q25, [x2, #0x170]
        umlal   v10.2d, v26.2s, v9.s[0]
        umlal   v5.2d, v23.2s, v16.s[0]
        umlal2  v5.2d, v23.4s, v16.s[2]
        mul     x13, x25, x7
        ldr     x28, [sp, #0x3e0]
        ldp     d23, d27, [x28, #0xf0]
        ldr     x28, [sp, #0x350]
        adc     x20, x20, xzr
        stp     x19, x22, [sp, #0x10]
        ldr     x19, [sp, #0x380]
        subs    x28, x11, x28
        ldr     x11, [sp, #0x358]
        ext     v30.16b, v2.16b, v10.16b, #8
        umulh   x25, x25, x7
        ldr     x22, [sp, #0x3a8]
        sbcs    x19, x19, x11
        usra    v10.2d, v30.2d, #0x1d
        sbcs    x22, x7, x22
        ldr     x7, [sp, #0xe8]
        sbcs    x7, x10, x7
        csetm   x10, lo
        adds    x1, x1, x13
        umlal   v11.2d, v8.2s, v16.s[0]
        shl     v27.2d, v27.2d, #0x12
        umlal2  v11.2d, v8.4s, v16.s[2]
        eor     x28, x28, x10
        mul     x11, x17, x9
        usra    v24.2d, v23.2d, #0x34
        ldp     q8, q23, [x2, #0x190]
        ldr     x13, [sp, #0x78]
        ext     v30.16b, v10.16b, v2.16b, #8
        adcs    x25, x12, x25
        eor     x22, x22, x10
        adc     x20, x20, xzr
        eor     x19, x19, x10
        umlal   v13.2d, v25.2s, v16.s[0]
        umulh   x12, x17, x9
        eor     x7, x7, x10
        cmn     x10, #1
        mul     v0.2s, v30.2s, v0.2s
        adcs    x28, x28, xzr
        eor     x11, x11, x13
        eor     x24, x24, x10
        usra    v24.2d, v27.2d, #6
        umlal2  v13.2d, v25.4s, v16.s[2]
        adcs    x19, x19, xzr
        ldp     q25, q27, [x2, #0x1b0]
        adcs    x22, x22, xzr
        mul     x10, x17, x14
        adcs    x7, x7, xzr
        stp     x24, x7, [sp, #0x50]
        subs    x24, x22, x28
        and     v0.16b, v0.16b, v1.16b
        sbcs    x7, x7, x19
        umlal   v14.2d, v8.2s, v16.s[0]
        stp     x22, x15, [sp, #0x20]
        csetm   x22, lo
        subs    x15, x5, x15
        umulh   x17, x17, x14
        umlal2  v10.2d, v26.4s, v0.s[0]
        uzp1    v0.2d, v9.2d, v0.2d
        str     x27, [sp, #0x388]
        sbcs    x27, x8, x27
        umlal   v3.2d, v23.2s, v16.s[0]
        ldp     q9, q1, [x2, #0x1d0]
        umlal2  v14.2d, v8.4s, v16.s[2]
        ldp     q8, q26, [x2, #0x1f0]
        stp     x8, x20, [sp]
        csetm   x8, lo
        adds    x10, x12, x10
        eor     x24, x24, x22
        umlal2  v3.2d, v23.4s, v16.s[2]
        eor     x12, x15, x8
        ldr     x15, [sp, #0x68]
        eor     x7, x7, x22
        eor     x27, x27, x8
        mul     x20, x15, x14
        ext     v10.16b, v10.16b, v2.16b, #8
        eor     x13, x8, x22
        umlal   v4.2d, v25.2s, v16.s[0]
        usra    v12.2d, v10.2d, #0x1d
        umlal2  v4.2d, v25.4s, v16.s[2]
        umlal   v7.2d, v27.2s, v16.s[0]
        ldp     q10, q23, [x2, #0x210]
        umulh   x14, x15, x14
        umlal2  v7.2d, v27.4s, v16.s[2]
        ldp     q25, q27, [x2, #0x230]
        adcs    x20, x17, x20
        umlal   v6.2d, v9.2s, v16.s[0]
        umlal   v12.2d, v22.2s, v16.s[0]
        umlal2  v12.2d, v22.4s, v16.s[2]
        mul     x17, x15, x9
        umlal2  v6.2d, v9.4s, v16.s[2]
        ldp     q9, q22, [x2, #0x140]
        adc     x14, x14, xzr
        umlal   v15.2d, v1.2s, v16.s[0]
        cmn     x8, #1
        umulh   x8, x15, x9
        adcs    x9, x12, xzr
        umlal2  v15.2d, v1.4s, v16.s[2]
        adcs    x12, x27, xzr
        adds    x27, x10, x17
        ldp     x15, x10, [sp, #0x70]
        ldp     q1, q30, [x2, #0x160]
        eor     x27, x27, x10
        umlal   v20.2d, v8.2s, v16.s[0]
        umlal2  v20.2d, v8.4s, v16.s[2]
        umlal   v29.2d, v26.2s, v16.s[0]
        mul     x17, x5, x28
        adcs    x20, x20, x8
        umlal2  v29.2d, v26.4s, v16.s[2]
        ldp     q8, q26, [x2, #0x180]
        adc     x8, x14, xzr
        cmn     x10, #1
        eor     x20, x20, x10
        umlal   v18.2d, v10.2s, v16.s[0]
        adcs    x11, x11, x15
        eor     x8, x8, x10
        umulh   x14, x5, x28
        umlal   v19.2d, v23.2s, v16.s[0]
        adcs    x27, x27, x26
        umlal2  v18.2d, v10.4s, v16.s[2]
        adcs    x20, x20, x21
        umlal   v21.2d, v25.2s, v16.s[0]
        adcs    x8, x8, x23
        umlal2  v19.2d, v23.4s, v16.s[2]
        ldp     q10, q23, [x2, #0x1a0]
        adc     x10, x10, xzr
        cmn     x22, #1
        umlal2  v21.2d, v25.4s, v16.s[2]
        umlal   v17.2d, v27.2s, v16.s[0]
        umlal2  v17.2d, v27.4s, v16.s[2]
        mul     x22, x5, x19
        umlal2  v24.2d, v28.4s, v16.s[2]
        adcs    x24, x24, xzr
        umlal   v12.2d, v9.2s, v0.s[0]
        adcs    x7, x7, xzr
        adds    x11, x11, x16
        umlal2  v12.2d, v9.4s, v0.s[2]
        umlal   v5.2d, v22.2s, v0.s[0]
        adcs    x27, x27, x1
        ldp     q9, q16, [x2, #0x1c0]
        umulh   x5, x5, x19
        ldp     q25, q27, [x2, #0x1e0]
        adcs    x20, x20, x25
        stp     x13, x12, [sp, #0xd0]
        ldp     x12, x13, [sp]
        adcs    x8, x8, x13
        umlal   v11.2d, v1.2s, v0.s[0]
        umlal2  v5.2d, v22.4s, v0.s[2]
        adc     x10, x10, xzr
        adds    x21, x21, x11
        adcs    x27, x23, x27
        umlal2  v11.2d, v1.4s, v0.s[2]
        ldp     q1, q22, [x2, #0x200]
        umlal   v13.2d, v30.2s, v0.s[0]
        mul     x23, x12, x19
        adcs    x20, x16, x20
        umlal2  v13.2d, v30.4s, v0.s[2]
        ldr     x11, [sp, #0x60]
        adcs    x1, x1, x8
        uzp1    v28.2d, v12.2d, v5.2d
        uzp2    v12.2d, v12.2d, v5.2d
        adcs    x25, x25, x10
        ldr     x10, [sp, #0x370]
        adcs    x8, x13, xzr
        ldr     x13, [sp, #0x3e8]
        umlal   v14.2d, v8.2s, v0.s[0]
        adds    x10, x10, x15
        umulh   x19, x12, x19
        ext     v2.16b, v2.16b, v12.16b, #8
        shl     v5.2d, v12.2d, #0x23
        adcs    x11, x11, x26
        umlal   v3.2d, v26.2s, v0.s[0]
        adcs    x13, x13, x21
        usra    v28.2d, v5.2d, #6
        uzp2    v5.2d, v11.2d, v13.2d
        str     x7, [sp, #0x1a0]
        ldp     x7, x16, [sp, #0x10]
        adcs    x16, x16, x27
        uzp1    v11.2d, v11.2d, v13.2d
        str     x19, [sp, #0x3a8]
        adcs    x19, x7, x20
        stp     x5, x23, [sp, #0xc0]
        mul     x5, x12, x28
        ext     v12.16b, v12.16b, v5.16b, #8
        shl     v13.2d, v5.2d, #0x23
        str     x5, [sp, #0x1a8]
        ldp     x23, x5, [sp, #0x30]
        stp     x14, x22, [sp, #0xb0]
        adcs    x14, x5, x1
        adcs    x22, x23, x25
        umlal2  v14.2d, v8.4s, v0.s[2]
        stp     x9, x24, [sp, #0x90]
        ldr     x9, [sp, #0x360]
        adcs    x24, x9, x8
        usra    v28.2d, v2.2d, #0x1d
        umulh   x28, x12, x28
        usra    v11.2d, v13.2d, #6
        umlal   v4.2d, v10.2s, v0.s[0]
        adc     x12, xzr, xzr
        adds    x7, x7, x10
        umlal   v7.2d, v23.2s, v0.s[0]
        ldp     q2, q30, [x2, #0x220]
        umlal2  v3.2d, v26.4s, v0.s[2]
        adcs    x5, x5, x11
        umlal2  v4.2d, v10.4s, v0.s[2]
        adcs    x23, x23, x13
        ldp     q26, q31, [x2, #0x240]
        ldr     x2, [sp, #0x378]
        str     q28, [x0]
        uzp2    v10.2d, v14.2d, v3.2d
        ldr     x10, [sp, #0x3e0]
        eor     x23, x23, x2
        eor     x7, x7, x2
        usra    v11.2d, v12.2d, #0x1d
        uzp1    v12.2d, v14.2d, v3.2d
        eor     x5, x5, x2
        adcs    x9, x9, x16
        ext     v8.16b, v5.16b, v10.16b, #8
        shl     v13.2d, v10.2d, #0x23
        adcs    x19, x15, x19
        eor     x9, x9, x2
        umlal   v6.2d, v9.2s, v0.s[0]
        ldr     d3, [x10, #0xf8]
        adcs    x26, x26, x14
        usra    v12.2d, v13.2d, #6
        umlal2  v7.2d, v23.4s, v0.s[2]
        ldr     x11, [sp, #0x50]
        eor     x26, x26, x2
        adcs    x21, x21, x22
        adcs    x22, x27, x24
        ldp     x24, x27, [sp, #0x20]
        eor     x21, x21, x2
        str     q11, [x0, #0x10]
        mul     x10, x27, x24
        umlal2  v6.2d, v9.4s, v0.s[2]
        adcs    x20, x20, x12
        ldp     x14, x12, [sp, #0x40]
        eor     x22, x22, x2
        eor     x11, x11, x2
        umlal   v15.2d, v16.2s, v0.s[0]
        eor     x13, x17, x11
        eor     x20, x20, x2
        adcs    x1, x1, xzr
        adcs    x25, x25, xzr
        usra    v12.2d, v8.2d, #0x1d
        ldr     x15, [sp, #0x3c0]
        uzp2    v13.2d, v4.2d, v7.2d
        eor     x1, x1, x2
        uzp1    v14.2d, v4.2d, v7.2d
        eor     x25, x25, x2
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        ext     v4.16b, v10.16b, v13.16b, #8
        shl     v10.2d, v13.2d, #0x23
        adcs    x8, x8, xzr
        cmn     x2, #1
        umlal2  v15.2d, v16.4s, v0.s[2]
        uzp2    v5.2d, v6.2d, v15.2d
        adcs    x12, x12, x14
        str     q12, [x0, #0x20]
        eor     x8, x8, x2
        umulh   x14, x27, x24
        usra    v14.2d, v10.2d, #6
        str     x13, [sp, #0x190]
        ldp     x13, x16, [sp, #0xf0]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x3a0]
        umlal   v20.2d, v25.2s, v0.s[0]
        stp     x10, x17, [sp, #0x80]
        ldr     x10, [sp, #0x3d0]
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x3d8]
        eor     x19, x19, x2
        umlal   v29.2d, v27.2s, v0.s[0]
        ldr     x17, [sp, #0x328]
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x58]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        uzp1    v6.2d, v6.2d, v15.2d
        adcs    x7, x17, x7
        ldr     x17, [sp, #0x368]
        str     x7, [sp, #0x198]
        mul     x7, x27, x16
        umulh   x27, x27, x16
        umlal2  v29.2d, v27.4s, v0.s[2]
        adcs    x5, x17, x5
        ldr     x17, [sp, #0x3b8]
        umlal2  v20.2d, v25.4s, v0.s[2]
        shl     v12.2d, v5.2d, #0x23
        str     x5, [sp, #0xe0]
        ldr     x5, [sp, #0x320]
        adcs    x17, x17, x23
        ldr     x23, [sp, #0x318]
        usra    v14.2d, v4.2d, #0x1d
        adcs    x5, x5, x9
        ldr     x9, [sp, #0x388]
        umlal   v18.2d, v1.2s, v0.s[0]
        usra    v6.2d, v12.2d, #6
        umlal   v19.2d, v22.2s, v0.s[0]
        adcs    x23, x23, x19
        ext     v15.16b, v13.16b, v5.16b, #8
        mul     x19, x9, x16
        stp     x23, x5, [sp, #0xa0]
        ldp     x5, x23, [sp, #0x1b0]
        adcs    x23, x23, x26
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        adcs    x5, x5, x21
        ldp     x21, x26, [sp, #0x1c0]
        uzp2    v4.2d, v20.2d, v29.2d
        uzp1    v7.2d, v20.2d, v29.2d
        adcs    x22, x26, x22
        str     q14, [x0, #0x30]
        usra    v6.2d, v15.2d, #0x1d
        adcs    x21, x21, x20
        umulh   x20, x9, x16
        ldp     x16, x26, [sp, #0x1d0]
        umlal2  v18.2d, v1.4s, v0.s[2]
        shl     v14.2d, v4.2d, #0x23
        umlal2  v19.2d, v22.4s, v0.s[2]
        adcs    x1, x26, x1
        ext     v1.16b, v5.16b, v4.16b, #8
        adcs    x16, x16, x25
        ldp     x26, x25, [sp, #0x1e0]
        umlal   v21.2d, v2.2s, v0.s[0]
        usra    v7.2d, v14.2d, #6
        adcs    x8, x25, x8
        umull2  v5.2d, v31.4s, v0.s[2]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        mul     x25, x9, x24
        umlal2  v21.2d, v2.4s, v0.s[2]
        str     q6, [x0, #0x40]
        adcs    x26, x26, x2
        umlal   v17.2d, v30.2s, v0.s[0]
        stp     x26, x8, [sp, #0x70]
        ldp     x8, x26, [sp, #0x1f0]
        adcs    x26, x26, x2
        uzp2    v2.2d, v18.2d, v19.2d
        umlal   v24.2d, v26.2s, v0.s[0]
        adcs    x8, x8, x2
        uzp1    v6.2d, v18.2d, v19.2d
        umlal2  v24.2d, v26.4s, v0.s[2]
        umulh   x24, x9, x24
        ldr     x9, [sp, #0x310]
        usra    v5.2d, v3.2d, #0x2e
        stp     x8, x26, [sp, #0x40]
        ldr     x8, [sp, #0x3b0]
        adcs    x9, x9, x2
        umlal2  v17.2d, v30.4s, v0.s[2]
        adcs    x8, x8, x2
        shl     v0.2d, v2.2d, #0x23
        stp     x8, x9, [sp, #0x60]
        ldr     x8, [sp, #0x3c8]
        ldr     x9, [sp, #0x390]
        adcs    x8, x8, x2
        ext     v3.16b, v4.16b, v2.16b, #8
        stp     x12, x15, [x3, #0x40]
        ldp     x12, x15, [sp, #0x90]
        adcs    x9, x9, x2
        stp     x9, x8, [sp, #0x50]
        umulh   x9, x12, x15
        uzp2    v4.2d, v21.2d, v17.2d
        ldr     x8, [sp, #0x398]
        adcs    x2, x8, x2
        ldp     x26, x8, [sp, #0xb0]
        str     x2, [sp, #0x3e8]
        adds    x26, x26, x8
        ldp     x2, x8, [sp, #0xc0]
        stp     x16, x1, [sp, #0x30]
        ldr     x16, [sp, #0x3a8]
        adcs    x2, x2, x8
        uzp2    v16.2d, v24.2d, v5.2d
        uzp1    v17.2d, v21.2d, v17.2d
        adc     x8, x16, xzr
        ldp     x1, x16, [sp, #0x1a0]
        adds    x16, x26, x16
        shl     v18.2d, v4.2d, #0x23
        uzp1    v5.2d, v24.2d, v5.2d
        adcs    x2, x2, x28
        eor     x28, x16, x11
        shl     v19.2d, v16.2d, #0x23
        ext     v16.16b, v4.16b, v16.16b, #8
        adc     x8, x8, xzr
        adds    x26, x14, x7
        mul     x7, x12, x1
        usra    v17.2d, v18.2d, #6
        adcs    x19, x27, x19
        adc     x20, x20, xzr
        adds    x14, x26, x25
        adcs    x24, x19, x24
        adc     x27, x20, xzr
        adds    x7, x9, x7
        usra    v6.2d, v0.2d, #6
        ext     v0.16b, v2.16b, v4.16b, #8
        usra    v5.2d, v19.2d, #6
        stp     x13, x10, [x3, #0x50]
        ldp     x13, x10, [sp, #0xd0]
        usra    v17.2d, v0.2d, #0x1d
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umulh   x9, x12, x1
        usra    v5.2d, v16.2d, #0x1d
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        usra    v7.2d, v1.2d, #0x1d
        stp     x21, x22, [sp, #0x20]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        usra    v6.2d, v3.2d, #0x1d
        mul     x13, x10, x15
        stp     x27, x24, [sp]
        str     x28, [sp, #0xe8]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        stp     x23, x5, [sp, #0x10]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umulh   x5, x10, x1
        str     q7, [x0, #0x50]
        str     q6, [x0, #0x60]
        str     q5, [x0, #0x80]
        mul     x1, x10, x1
        adcs    x1, x9, x1
        adc     x5, x5, xzr
        mul     x9, x12, x15
        ldr     x12, [sp, #0xd0]
        umulh   x10, x10, x15
        adds    x7, x7, x13
        eor     x7, x7, x12
        adcs    x1, x1, x10
        ldp     x13, x10, [sp, #0x80]
        adc     x5, x5, xzr
        cmn     x12, #1
        eor     x1, x1, x12
        eor     x9, x9, x12
        adcs    x9, x9, x10
        eor     x5, x5, x12
        adcs    x7, x7, x16
        adcs    x1, x1, x2
        adcs    x5, x5, x8
        adc     x10, x12, xzr
        ldp     x15, x12, [sp]
        adds    x9, x9, x13
        adcs    x7, x7, x14
        adcs    x1, x1, x12
        adcs    x5, x5, x15
        adc     x10, x10, xzr
        adds    x2, x2, x9
        eor     x2, x2, x11
        adcs    x7, x8, x7
        eor     x7, x7, x11
        adcs    x1, x13, x1
        eor     x1, x1, x11
        adcs    x5, x14, x5
        adcs    x8, x12, x10
        ldp     x12, x10, [sp, #0x190]
        eor     x5, x5, x11
        adcs    x9, x15, xzr
        cmn     x11, #1
        eor     x8, x8, x11
        str     q17, [x0, #0x70]
        adcs    x10, x10, x12
        ldp     x12, x13, [sp, #0xe0]
        eor     x9, x9, x11
        adcs    x12, x12, x13
        adcs    x2, x17, x2
        stp     x10, x12, [x3, #0x60]
        ldp     x12, x10, [sp, #0xa0]
        adcs    x7, x10, x7
        adcs    x1, x12, x1
        stp     x2, x7, [x3, #0x70]
        ldp     x2, x7, [sp, #0x10]
        adcs    x2, x2, x5
        adcs    x5, x7, x8
        stp     x1, x2, [x3, #0x80]
        ldp     x2, x1, [sp, #0x20]
        adcs    x1, x1, x9
        adcs    x2, x2, x11
        stp     x5, x1, [x3, #0x90]
        ldp     x5, x1, [sp, #0x30]
        adcs    x1, x1, x11
        adcs    x5, x5, x11
        stp     x2, x1, [x3, #0xa0]
        ldp     x2, x1, [sp, #0x70]
        adcs    x1, x1, x11
        adcs    x2, x2, x11
        stp     x5, x1, [x3, #0xb0]
        ldp     x5, x1, [sp, #0x40]
        adcs    x1, x1, x11
        adcs    x5, x5, x11
        stp     x2, x1, [x3, #0xc0]
        ldp     x2, x1, [sp, #0x60]
        adcs    x1, x1, x11
        adcs    x2, x2, x11
        stp     x5, x1, [x3, #0xd0]
        ldp     x5, x1, [sp, #0x50]
        adcs    x1, x1, x11
        stp     x2, x1, [x3, #0xe0]
        ldr     x2, [sp, #0x3e8]
        adcs    x1, x5, x11
        adcs    x2, x2, x11
        stp     x1, x2, [x3, #0xf0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_16_aarch64)

NOTES

/* karat_phase_mul_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2000 --islands 6 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 881.0 cycles instead of 1726.0, bound 756.0 (simulated, one run after another); 2332 of 2982 instructions have another place.
 * Made from code with the SHA-256 e432238ab20abe55336b8ea6d7007cbc9f11248dc90c523de0d93db216133a63.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        ldr     x7, [x5, #0x58]
        ldp     d2, d3, [x1]
        ldp     q4, q5, [x2]
        ushr    v1.2d, v1.2d, #0x23
        movi    v6.2d, #0000000000000000
        ldp     x8, x9, [x5, #8]
        lsr     x8, x8, #6
        shl     v3.2d, v3.2d, #0xc
        ushr    v7.2d, v0.2d, #0x1d
        ldp     d16, d17, [x1, #8]
        lsl     x9, x9, #0x34
        ushr    v2.2d, v2.2d, #0x3a
        uzp1    v0.2d, v0.2d, v7.2d
        ldp     x10, x11, [x5]
        lsl     x11, x11, #0x3a
        usra    v2.2d, v3.2d, #6
        ldp     q3, q7, [x2, #0x20]
        adds    x10, x10, x11
        ushr    v16.2d, v16.2d, #0x34
        ldp     d18, d19, [x1, #0x10]
        adcs    x8, x8, x9
        shl     v17.2d, v17.2d, #0x12
        and     v0.16b, v0.16b, v1.16b
        ldp     x9, x11, [x5, #0x10]
        lsr     x9, x9, #0xc
        umlal   v2.2d, v4.2s, v0.s[0]
        ldp     q20, q21, [x2]
        lsl     x11, x11, #0x2e
        usra    v16.2d, v17.2d, #6
        umlal2  v2.2d, v4.4s, v0.s[2]
        ldp     x12, x13, [x5, #0x18]
        lsr     x12, x12, #0x12
        shl     v4.2d, v19.2d, #0x18
        ldp     d17, d19, [x1, #0x18]
        adcs    x9, x9, x11
        umull   v22.2d, v3.2s, v0.s[0]
        ldp     q23, q24, [x2, #0x40]
        lsl     x11, x13, #0x28
        umlal2  v22.2d, v3.4s, v0.s[2]
        usra    v22.2d, v18.2d, #0x2e
        ldp     x13, x14, [x5, #0x20]
        adcs    x11, x12, x11
        ext     v3.16b, v6.16b, v2.16b, #8
        usra    v2.2d, v3.2d, #0x1d
        ldp     x12, x15, [x5, #0x38]
        lsl     x14, x14, #0x22
        ext     v3.16b, v2.16b, v6.16b, #8
        and     v2.16b, v2.16b, v1.16b
        ldp     x16, x17, [x5, #0x28]
        lsr     x13, x13, #0x18
        ldp     q18, q25, [x2, #0x20]
        usra    v16.2d, v3.2d, #0x1d
        umull   v3.2d, v7.2s, v0.s[0]
        adcs    x13, x13, x14
        lsl     x14, x17, #0x1c
        usra    v22.2d, v4.2d, #6
        umull   v4.2d, v23.2s, v0.s[0]
        str     x13, [sp, #0x3e8]
        ldp     x17, x13, [x5, #0x48]
        lsr     x16, x16, #0x1e
        shl     v19.2d, v19.2d, #0x1e
        ldp     d26, d27, [x1, #0x20]
        adcs    x14, x16, x14
        ldp     q28, q29, [x2, #0x60]
        lsr     x12, x12, #0x2a
        umlal   v16.2d, v5.2s, v0.s[0]
        str     x14, [sp, #0x3e0]
        ldp     x16, x14, [x5, #0x30]
        umlal2  v16.2d, v5.4s, v0.s[2]
        str     x8, [sp, #0x3d8]
        str     x11, [sp, #0x3d0]
        ldp     x8, x11, [x5, #0x40]
        umlal   v16.2d, v20.2s, v2.s[0]
        str     x9, [sp, #0x3c8]
        str     x10, [sp, #0x3c0]
        ldp     x9, x10, [x5, #0x58]
        umlal2  v3.2d, v7.4s, v0.s[2]
        umlal2  v16.2d, v20.4s, v2.s[2]
        lsr     x16, x16, #0x24
        lsl     x14, x14, #0x16
        umlal2  v4.2d, v23.4s, v0.s[2]
        adcs    x14, x16, x14
        lsr     x8, x8, #0x30
        umlal   v4.2d, v25.2s, v2.s[0]
        usra    v3.2d, v17.2d, #0x28
        usra    v3.2d, v19.2d, #6
        ldp     q5, q7, [x2, #0x40]
        lsl     x11, x11, #0xa
        umlal2  v4.2d, v25.4s, v2.s[2]
        ldp     d17, d19, [x1, #0x28]
        lsl     x15, x15, #0x10
        umull   v20.2d, v24.2s, v0.s[0]
        shl     v23.2d, v27.2d, #0x24
        str     x1, [sp, #0x3b8]
        ldp     x16, x1, [x5, #0x68]
        adcs    x12, x12, x15
        umlal   v3.2d, v18.2s, v2.s[0]
        usra    v4.2d, v26.2d, #0x22
        lsr     x15, x17, #0x36
        lsl     x10, x10, #0x38
        ext     v25.16b, v6.16b, v16.16b, #8
        usra    v16.2d, v25.2d, #0x1d
        orr     x7, x15, x7, lsl #62
        lsl     x15, x13, #4
        umlal2  v3.2d, v18.4s, v2.s[2]
        ext     v18.16b, v16.16b, v6.16b, #8
        adcs    x8, x8, x11
        lsr     x9, x9, #2
        umlal2  v20.2d, v24.4s, v0.s[2]
        usra    v22.2d, v18.2d, #0x1d
        orr     x10, x10, x13, lsr #60
        umull   v18.2d, v28.2s, v0.s[0]
        and     v16.16b, v16.16b, v1.16b
        ldp     x11, x13, [x5, #0x60]
        lsr     x16, x16, #0xe
        ldp     q24, q25, [x2, #0x80]
        adcs    x7, x7, x15
        umlal   v20.2d, v5.2s, v2.s[0]
        lsl     x13, x13, #0x32
        umlal2  v20.2d, v5.4s, v2.s[2]
        ldp     x15, x17, [x5, #0x70]
        adcs    x9, x9, x10
        umlal2  v18.2d, v28.4s, v0.s[2]
        shl     v5.2d, v19.2d, #0x2a
        str     x9, [sp, #0x3b0]
        ldp     x10, x9, [x5, #0x78]
        lsl     x17, x17, #0x26
        umlal   v18.2d, v7.2s, v2.s[0]
        umlal   v22.2d, v21.2s, v2.s[0]
        lsl     x1, x1, #0x2c
        lsr     x15, x15, #0x14
        usra    v20.2d, v17.2d, #0x1c
        umlal2  v22.2d, v21.4s, v2.s[2]
        ldp     q17, q19, [x2, #0x60]
        lsr     x10, x10, #0x1a
        umlal2  v18.2d, v7.4s, v2.s[2]
        ldp     q7, q21, [x2, #0x80]
        lsr     x11, x11, #8
        umull   v26.2d, v29.2s, v0.s[0]
        ldp     q27, q28, [x2, #0xa0]
        adcs    x11, x11, x13
        usra    v20.2d, v5.2d, #6
        umull   v5.2d, v24.2s, v0.s[0]
        adcs    x1, x16, x1
        ldp     x5, x13, [x5, #0x80]
        umull   v30.2d, v25.2s, v0.s[0]
        usra    v4.2d, v23.2d, #6
        umlal2  v26.2d, v29.4s, v0.s[2]
        str     x1, [sp, #0x3a8]
        ldp     x16, x1, [x6]
        adcs    x15, x15, x17
        umlal   v26.2d, v17.2s, v2.s[0]
        ldp     q23, q29, [x2, #0xc0]
        lsl     x9, x9, #0x20
        umlal2  v26.2d, v17.4s, v2.s[2]
        str     x15, [sp, #0x3a0]
        ldp     x17, x15, [x6, #0x10]
        lsl     x13, x13, #0x1a
        umlal2  v5.2d, v24.4s, v0.s[2]
        ldp     q17, q24, [x2, #0xe0]
        lsr     x5, x5, #0x20
        umlal   v5.2d, v19.2s, v2.s[0]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x3c0]
        str     x9, [sp, #0x398]
        umulh   x9, x10, x1
        umlal2  v30.2d, v25.4s, v0.s[2]
        adcs    x5, x5, x13
        ldr     x13, [sp, #0x3c8]
        str     x5, [sp, #0x390]
        subs    x5, x10, x13
        ldr     x13, [sp, #0x3d0]
        umull   v25.2d, v27.2s, v0.s[0]
        str     x11, [sp, #0x388]
        ldr     x11, [sp, #0x3d8]
        sbcs    x13, x11, x13
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        csetm   x23, lo
        subs    x24, x17, x16
        eor     x13, x13, x23
        sbcs    x15, x15, x1
        eor     x5, x5, x23
        csetm   x17, lo
        str     x7, [sp, #0x380]
        umulh   x7, x10, x16
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        eor     x19, x24, x17
        eor     x20, x15, x17
        cmn     x17, #1
        umlal2  v25.2d, v27.4s, v0.s[2]
        adcs    x19, x19, xzr
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        umull   v27.2d, v28.2s, v0.s[0]
        adcs    x20, x20, xzr
        umulh   x24, x11, x1
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        ldp     q8, q9, [x2, #0xa0]
        umlal2  v27.2d, v28.4s, v0.s[2]
        cmn     x23, #1
        eor     x23, x23, x17
        ldr     x17, [sp, #0x3e8]
        umlal   v30.2d, v7.2s, v2.s[0]
        umlal2  v5.2d, v19.4s, v2.s[2]
        ldp     q19, q28, [x2, #0x100]
        adcs    x21, x5, xzr
        umlal2  v30.2d, v7.4s, v2.s[2]
        mul     x22, x10, x1
        adcs    x5, x13, xzr
        umlal   v25.2d, v21.2s, v2.s[0]
        ldp     x13, x15, [x6, #0x20]
        str     x5, [sp, #0x378]
        subs    x5, x17, x14
        mul     x1, x11, x1
        umlal2  v25.2d, v21.4s, v2.s[2]
        str     x20, [sp, #0x370]
        str     x23, [sp, #0x368]
        ldp     x20, x23, [x6, #0x30]
        str     x19, [sp, #0x360]
        ldr     x19, [sp, #0x3e0]
        str     x21, [sp, #0x358]
        sbcs    x21, x19, x12
        umlal   v27.2d, v8.2s, v2.s[0]
        csetm   x17, lo
        adds    x22, x7, x22
        umlal2  v27.2d, v8.4s, v2.s[2]
        eor     x21, x21, x17
        mul     x7, x11, x16
        ldr     q8, [x2, #0x120]
        eor     x5, x5, x17
        umull   v7.2d, v23.2s, v0.s[0]
        adcs    x1, x9, x1
        ldr     x9, [sp, #0x3d0]
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        umull   v21.2d, v29.2s, v0.s[0]
        adc     x27, x24, xzr
        cmn     x17, #1
        umulh   x28, x11, x16
        adcs    x24, x5, xzr
        ldr     x5, [sp, #0x3c8]
        stp     x5, x9, [x4, #0x10]
        adcs    x21, x21, xzr
        adds    x22, x22, x7
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        ldr     x25, [x6, #0x10]
        umlal2  v7.2d, v23.4s, v0.s[2]
        umlal2  v21.2d, v29.4s, v0.s[2]
        umlal   v7.2d, v9.2s, v2.s[0]
        umulh   x26, x5, x25
        umlal2  v7.2d, v9.4s, v2.s[2]
        adcs    x28, x1, x28
        umull   v9.2d, v17.2s, v0.s[0]
        adc     x27, x27, xzr
        subs    x1, x20, x13
        umull   v23.2d, v24.2s, v0.s[0]
        umull   v29.2d, v19.2s, v0.s[0]
        sbcs    x7, x23, x15
        str     x21, [sp, #0x350]
        csetm   x21, lo
        cmn     x21, #1
        eor     x7, x7, x21
        umlal2  v9.2d, v17.4s, v0.s[2]
        eor     x1, x1, x21
        adcs    x1, x1, xzr
        str     x1, [sp, #0x348]
        ldr     x1, [x6, #0x18]
        str     x24, [sp, #0x340]
        mul     x24, x5, x1
        umlal2  v23.2d, v24.4s, v0.s[2]
        adcs    x7, x7, xzr
        eor     x21, x17, x21
        umlal2  v29.2d, v19.4s, v0.s[2]
        ldp     q17, q19, [x2]
        stp     x10, x11, [x4]
        umlal   v22.2d, v17.2s, v16.s[0]
        umlal2  v22.2d, v17.4s, v16.s[2]
        mul     x17, x10, x16
        str     x7, [sp, #0x338]
        ldr     x7, [sp, #0x3e8]
        stp     x7, x19, [x4, #0x20]
        umull   v17.2d, v28.2s, v0.s[0]
        adds    x24, x26, x24
        ldr     x26, [sp, #0x380]
        stp     x8, x26, [x4, #0x40]
        ldr     x8, [sp, #0x3b0]
        umlal2  v17.2d, v28.4s, v0.s[2]
        ldp     q24, q28, [x2, #0x20]
        umlal   v4.2d, v24.2s, v16.s[0]
        umulh   x26, x5, x1
        stp     x14, x12, [x4, #0x30]
        umlal2  v4.2d, v24.4s, v16.s[2]
        str     x21, [sp, #0x330]
        ldr     x21, [sp, #0x388]
        stp     x8, x21, [x4, #0x50]
        ldr     x8, [sp, #0x3a0]
        ldr     x21, [sp, #0x3a8]
        umlal   v20.2d, v28.2s, v16.s[0]
        stp     x21, x8, [x4, #0x60]
        ldr     x21, [sp, #0x390]
        ldr     x8, [sp, #0x398]
        umlal2  v20.2d, v28.4s, v16.s[2]
        ext     v24.16b, v6.16b, v22.16b, #8
        stp     x8, x21, [x4, #0x70]
        ldr     x21, [sp, #0x3b8]
        usra    v22.2d, v24.2d, #0x1d
        ldp     d24, d28, [x21, #0x30]
        mul     x8, x9, x1
        usra    v18.2d, v24.2d, #0x16
        ldr     d24, [x21, #0x48]
        adcs    x26, x26, x8
        shl     v28.2d, v28.2d, #0x30
        umull2  v8.2d, v8.4s, v0.s[2]
        stp     x17, x22, [x3]
        usra    v18.2d, v28.2d, #6
        ldp     q0, q28, [x2, #0x40]
        umulh   x8, x9, x1
        umlal   v26.2d, v28.2s, v16.s[0]
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        ldp     d10, d11, [x21, #0x38]
        mul     x22, x5, x25
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        ldp     q12, q13, [x2, #0xc0]
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        umlal2  v26.2d, v28.4s, v16.s[2]
        ldp     q14, q15, [x2, #0x60]
        shl     v11.2d, v11.2d, #0x36
        mul     x17, x9, x25
        umlal   v21.2d, v12.2s, v2.s[0]
        adc     x8, x8, xzr
        shl     v24.2d, v24.2d, #2
        subs    x10, x10, x7
        umlal   v18.2d, v0.2s, v16.s[0]
        ldr     q28, [x2, #0x120]
        sbcs    x11, x11, x19
        umlal2  v18.2d, v0.4s, v16.s[2]
        and     v0.16b, v22.16b, v1.16b
        umulh   x19, x9, x25
        ext     v22.16b, v22.16b, v6.16b, #8
        usra    v26.2d, v10.2d, #0x10
        sbcs    x5, x5, x14
        ldr     x14, [sp, #0x360]
        sbcs    x9, x9, x12
        umlal2  v21.2d, v12.4s, v2.s[2]
        ldp     q10, q12, [x2, #0xe0]
        csetm   x12, lo
        usra    v3.2d, v22.2d, #0x1d
        umlal   v9.2d, v13.2s, v2.s[0]
        adds    x24, x24, x17
        ldr     x17, [sp, #0x358]
        eor     x11, x11, x12
        umlal2  v9.2d, v13.4s, v2.s[2]
        ldr     x7, [sp, #0x368]
        ldp     q13, q22, [x2]
        mul     x21, x17, x14
        usra    v26.2d, v11.2d, #6
        umlal   v5.2d, v14.2s, v16.s[0]
        adcs    x19, x26, x19
        eor     x26, x10, x12
        umlal2  v5.2d, v14.4s, v16.s[2]
        ldp     q11, q14, [x2, #0x20]
        adc     x8, x8, xzr
        umulh   x10, x17, x14
        umlal   v3.2d, v19.2s, v16.s[0]
        eor     x21, x21, x7
        subs    x16, x13, x16
        ldr     x13, [x6, #8]
        eor     x5, x5, x12
        umlal2  v3.2d, v19.4s, v16.s[2]
        ldr     q19, [x2, #0x120]
        umlal   v30.2d, v15.2s, v16.s[0]
        sbcs    x13, x15, x13
        sbcs    x25, x20, x25
        eor     x9, x9, x12
        umlal2  v30.2d, v15.4s, v16.s[2]
        sbcs    x1, x23, x1
        ldr     x23, [sp, #0x370]
        umlal   v23.2d, v10.2s, v2.s[0]
        mul     x20, x17, x23
        csetm   x15, lo
        cmn     x12, #1
        umlal   v3.2d, v13.2s, v0.s[0]
        eor     x13, x13, x15
        eor     x25, x25, x15
        eor     x16, x16, x15
        umlal2  v3.2d, v13.4s, v0.s[2]
        ldp     q15, q13, [x2, #0x80]
        adcs    x26, x26, xzr
        umlal   v20.2d, v11.2s, v0.s[0]
        umulh   x17, x17, x23
        adcs    x11, x11, xzr
        eor     x1, x1, x15
        umlal2  v20.2d, v11.4s, v0.s[2]
        adcs    x5, x5, xzr
        eor     x12, x12, x15
        umlal   v18.2d, v14.2s, v0.s[0]
        adcs    x9, x9, xzr
        adds    x20, x10, x20
        ldr     x10, [sp, #0x378]
        ext     v11.16b, v6.16b, v3.16b, #8
        umlal2  v18.2d, v14.4s, v0.s[2]
        str     x12, [sp, #0x358]
        mul     x12, x10, x23
        usra    v3.2d, v11.2d, #0x1d
        umlal2  v23.2d, v10.4s, v2.s[2]
        ldp     q10, q11, [x2, #0xa0]
        umlal   v29.2d, v12.2s, v2.s[0]
        umlal   v25.2d, v15.2s, v16.s[0]
        umulh   x23, x10, x23
        umlal2  v25.2d, v15.4s, v16.s[2]
        ldp     q14, q15, [x2, #0x100]
        adcs    x12, x17, x12
        umlal   v27.2d, v13.2s, v16.s[0]
        ext     v31.16b, v3.16b, v6.16b, #8
        and     v3.16b, v3.16b, v1.16b
        mul     x17, x10, x14
        umlal2  v29.2d, v12.4s, v2.s[2]
        umlal2  v27.2d, v13.4s, v16.s[2]
        adc     x23, x23, xzr
        cmn     x15, #1
        ldp     q12, q13, [x2, #0x40]
        umull2  v28.2d, v28.4s, v2.s[2]
        adcs    x15, x16, xzr
        adcs    x13, x13, xzr
        umlal   v7.2d, v10.2s, v16.s[0]
        ldr     x16, [x6, #0x20]
        umulh   x10, x10, x14
        ldr     x14, [sp, #0x3e8]
        usra    v4.2d, v31.2d, #0x1d
        umlal2  v7.2d, v10.4s, v16.s[2]
        umlal   v4.2d, v22.2s, v0.s[0]
        adcs    x25, x25, xzr
        adcs    x1, x1, xzr
        adds    x20, x20, x17
        umlal2  v4.2d, v22.4s, v0.s[2]
        umlal   v21.2d, v11.2s, v16.s[0]
        eor     x20, x20, x7
        umulh   x17, x14, x16
        umlal2  v21.2d, v11.4s, v16.s[2]
        adcs    x10, x12, x10
        ldr     x12, [sp, #0x3b8]
        umlal   v17.2d, v14.2s, v2.s[0]
        eor     x10, x10, x7
        adc     x23, x23, xzr
        cmn     x7, #1
        umlal   v26.2d, v12.2s, v0.s[0]
        ldp     d10, d11, [x12, #0x40]
        ldr     x12, [x3]
        eor     x23, x23, x7
        adcs    x21, x21, x12
        ldr     x12, [x3, #8]
        umlal2  v26.2d, v12.4s, v0.s[2]
        ldp     q12, q22, [x2, #0x60]
        adcs    x20, x20, x12
        usra    v5.2d, v10.2d, #0xa
        umlal2  v17.2d, v14.4s, v2.s[2]
        adcs    x10, x10, x28
        mul     x12, x14, x16
        shl     v10.2d, v11.2d, #0x3c
        adcs    x23, x23, x27
        ldp     q11, q14, [x2, #0xc0]
        adc     x7, x7, xzr
        umlal   v8.2d, v15.2s, v2.s[0]
        adds    x21, x21, x22
        umlal2  v8.2d, v15.4s, v2.s[2]
        ldp     q15, q2, [x2]
        adcs    x20, x20, x24
        usra    v5.2d, v10.2d, #6
        umull2  v10.2d, v19.4s, v16.s[2]
        adcs    x10, x10, x19
        str     x12, [sp, #0x368]
        ldr     x12, [x6, #0x28]
        mul     x16, x14, x12
        adcs    x23, x23, x8
        ldr     q19, [x2, #0x120]
        adc     x7, x7, xzr
        adds    x28, x28, x21
        umlal   v30.2d, v12.2s, v0.s[0]
        adcs    x27, x27, x20
        umulh   x20, x14, x12
        umlal   v5.2d, v13.2s, v0.s[0]
        adcs    x21, x22, x10
        umlal2  v5.2d, v13.4s, v0.s[2]
        stp     x28, x27, [x3, #0x10]
        adcs    x23, x24, x23
        umlal2  v30.2d, v12.4s, v0.s[2]
        ldp     q12, q13, [x2, #0x20]
        adcs    x19, x19, x7
        ldr     x7, [sp, #0x3e0]
        adcs    x24, x8, xzr
        adds    x22, x17, x16
        umlal   v4.2d, v15.2s, v3.s[0]
        mul     x8, x7, x12
        umlal2  v4.2d, v15.4s, v3.s[2]
        umlal   v9.2d, v11.2s, v16.s[0]
        usra    v30.2d, v24.2d, #6
        umlal2  v9.2d, v11.4s, v16.s[2]
        ldr     x17, [sp, #0x340]
        ldr     x14, [sp, #0x348]
        umlal   v25.2d, v22.2s, v0.s[0]
        ldp     q11, q15, [x2, #0x80]
        umulh   x10, x7, x12
        adcs    x20, x20, x8
        ldr     x8, [x6, #0x20]
        umlal2  v25.2d, v22.4s, v0.s[2]
        ext     v22.16b, v6.16b, v4.16b, #8
        umlal   v23.2d, v14.2s, v16.s[0]
        usra    v4.2d, v22.2d, #0x1d
        umlal   v18.2d, v12.2s, v3.s[0]
        mul     x16, x7, x8
        mul     x12, x17, x14
        umlal2  v18.2d, v12.4s, v3.s[2]
        ldp     q12, q22, [x2, #0x40]
        adc     x10, x10, xzr
        umlal2  v23.2d, v14.4s, v16.s[2]
        ldp     q14, q24, [x2, #0xe0]
        str     x24, [sp, #0x360]
        subs    x24, x26, x5
        str     x19, [sp, #0x378]
        sbcs    x19, x11, x9
        umlal   v26.2d, v13.2s, v3.s[0]
        umulh   x7, x7, x8
        umlal2  v26.2d, v13.4s, v3.s[2]
        and     v13.16b, v4.16b, v1.16b
        ext     v4.16b, v4.16b, v6.16b, #8
        csetm   x8, lo
        adds    x22, x22, x16
        ldr     x16, [x4, #0x30]
        umlal   v5.2d, v12.2s, v3.s[0]
        eor     x19, x19, x8
        eor     x24, x24, x8
        str     x23, [sp, #0x370]
        ldr     x23, [x6, #0x30]
        str     x21, [sp, #0x328]
        umulh   x21, x16, x23
        usra    v20.2d, v4.2d, #0x1d
        umlal2  v5.2d, v12.4s, v3.s[2]
        str     x27, [sp, #0x320]
        str     x28, [sp, #0x318]
        ldp     x27, x28, [x6, #0x40]
        adcs    x20, x20, x7
        umlal   v30.2d, v22.2s, v3.s[0]
        ldp     q12, q4, [x2, #0xa0]
        adc     x7, x10, xzr
        umlal2  v30.2d, v22.4s, v3.s[2]
        cmn     x8, #1
        str     x9, [sp, #0x310]
        ldp     x10, x9, [x6, #0x50]
        str     x7, [sp, #0x308]
        ldr     x7, [sp, #0x330]
        eor     x12, x12, x7
        umlal   v27.2d, v11.2s, v0.s[0]
        adcs    x24, x24, xzr
        str     x24, [sp, #0x300]
        ldr     x24, [x6, #0x38]
        mul     x7, x16, x24
        umlal   v20.2d, v2.2s, v3.s[0]
        adcs    x19, x19, xzr
        str     x19, [sp, #0x2f8]
        subs    x19, x25, x15
        umlal2  v20.2d, v2.4s, v3.s[2]
        str     x20, [sp, #0x2f0]
        ldr     x20, [sp, #0x3b8]
        ldp     d2, d22, [x20, #0x48]
        str     x1, [sp, #0x2e8]
        sbcs    x1, x1, x13
        umlal2  v27.2d, v11.4s, v0.s[2]
        str     x22, [sp, #0x2e0]
        csetm   x22, lo
        str     x12, [sp, #0x2d8]
        umulh   x12, x16, x24
        umlal   v7.2d, v15.2s, v0.s[0]
        eor     x19, x19, x22
        eor     x1, x1, x22
        adds    x21, x21, x7
        umlal2  v7.2d, v15.4s, v0.s[2]
        ldp     q11, q15, [x2, #0x60]
        eor     x7, x8, x22
        umlal   v21.2d, v12.2s, v0.s[0]
        umlal2  v21.2d, v12.4s, v0.s[2]
        mul     x8, x16, x23
        ldr     x16, [x4, #0x38]
        usra    v25.2d, v2.2d, #0x3e
        umlal   v9.2d, v4.2s, v0.s[0]
        shl     v12.2d, v22.2d, #8
        umlal2  v9.2d, v4.4s, v0.s[2]
        ldp     q2, q4, [x2, #0xc0]
        umlal   v29.2d, v14.2s, v16.s[0]
        str     x7, [sp, #0x2d0]
        mul     x7, x16, x24
        umlal2  v29.2d, v14.4s, v16.s[2]
        ldp     q14, q22, [x2, #0x100]
        usra    v25.2d, v12.2d, #6
        umlal   v17.2d, v24.2s, v16.s[0]
        umulh   x24, x16, x24
        umull2  v12.2d, v19.4s, v0.s[2]
        adcs    x7, x12, x7
        umlal2  v17.2d, v24.4s, v16.s[2]
        ldp     d19, d24, [x20, #0x50]
        umlal   v25.2d, v11.2s, v3.s[0]
        umlal2  v25.2d, v11.4s, v3.s[2]
        umulh   x12, x16, x23
        umlal   v23.2d, v2.2s, v0.s[0]
        adc     x24, x24, xzr
        cmn     x22, #1
        umlal2  v23.2d, v2.4s, v0.s[2]
        ldp     q11, q2, [x2, #0x80]
        adcs    x19, x19, xzr
        shl     v24.2d, v24.2d, #0xe
        umlal   v29.2d, v4.2s, v0.s[0]
        adcs    x22, x1, xzr
        usra    v27.2d, v19.2d, #0x38
        umlal2  v29.2d, v4.4s, v0.s[2]
        umulh   x1, x26, x15
        ldp     q4, q19, [x2, #0xa0]
        umlal   v28.2d, v22.2s, v16.s[0]
        umlal   v8.2d, v14.2s, v16.s[0]
        umlal2  v8.2d, v14.4s, v16.s[2]
        usra    v27.2d, v24.2d, #6
        ldp     q14, q24, [x2]
        mul     x16, x16, x23
        umlal2  v28.2d, v22.4s, v16.s[2]
        ldp     q16, q22, [x2, #0xe0]
        umlal   v7.2d, v11.2s, v3.s[0]
        umlal2  v7.2d, v11.4s, v3.s[2]
        umulh   x23, x17, x14
        ldr     q11, [x2, #0x120]
        umlal   v27.2d, v15.2s, v3.s[0]
        adds    x21, x21, x16
        umlal2  v27.2d, v15.4s, v3.s[2]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x338]
        umlal   v21.2d, v2.2s, v3.s[0]
        adc     x24, x24, xzr
        umlal2  v21.2d, v2.4s, v3.s[2]
        ldp     q15, q2, [x2, #0x20]
        mul     x16, x17, x12
        umlal   v20.2d, v14.2s, v13.s[0]
        umlal2  v20.2d, v14.4s, v13.s[2]
        umlal   v9.2d, v4.2s, v3.s[0]
        umulh   x17, x17, x12
        adds    x23, x23, x16
        ext     v14.16b, v6.16b, v20.16b, #8
        ldr     x16, [sp, #0x350]
        usra    v20.2d, v14.2d, #0x1d
        umlal   v26.2d, v15.2s, v13.s[0]
        umlal2  v26.2d, v15.4s, v13.s[2]
        ldp     q14, q15, [x2, #0x40]
        umlal   v5.2d, v2.2s, v13.s[0]
        umlal2  v5.2d, v2.4s, v13.s[2]
        umlal2  v9.2d, v4.4s, v3.s[2]
        umlal   v23.2d, v19.2s, v3.s[0]
        umlal2  v23.2d, v19.4s, v3.s[2]
        ldp     d2, d4, [x20, #0x58]
        umlal   v17.2d, v16.2s, v0.s[0]
        str     x22, [sp, #0x340]
        mul     x22, x16, x12
        umulh   x12, x16, x12
        ext     v19.16b, v20.16b, v6.16b, #8
        adcs    x22, x17, x22
        ldr     x17, [x4, #0x40]
        umlal   v30.2d, v14.2s, v13.s[0]
        umlal2  v30.2d, v14.4s, v13.s[2]
        and     v14.16b, v20.16b, v1.16b
        usra    v7.2d, v2.2d, #0x32
        usra    v18.2d, v19.2d, #0x1d
        umlal   v25.2d, v15.2s, v13.s[0]
        adc     x12, x12, xzr
        str     x19, [sp, #0x338]
        ldr     x19, [sp, #0x3b0]
        subs    x19, x17, x19
        ldr     x17, [sp, #0x380]
        ldp     q2, q19, [x2, #0x60]
        shl     v4.2d, v4.2d, #0x14
        str     x24, [sp, #0x2c8]
        ldr     x24, [sp, #0x388]
        sbcs    x24, x17, x24
        umlal   v18.2d, v24.2s, v13.s[0]
        csetm   x17, lo
        umlal2  v18.2d, v24.4s, v13.s[2]
        str     x7, [sp, #0x2c0]
        mul     x7, x26, x13
        umlal2  v25.2d, v15.4s, v13.s[2]
        ldp     q15, q20, [x2, #0xc0]
        eor     x19, x19, x17
        umlal   v27.2d, v2.2s, v13.s[0]
        eor     x24, x24, x17
        cmn     x17, #1
        str     x21, [sp, #0x2b8]
        str     x8, [sp, #0x2b0]
        ldp     x21, x8, [x6, #0x60]
        usra    v7.2d, v4.2d, #6
        adcs    x19, x19, xzr
        str     x19, [sp, #0x2a8]
        mul     x19, x26, x15
        ldp     d4, d24, [x20, #0x60]
        umlal2  v27.2d, v2.4s, v13.s[2]
        adcs    x24, x24, xzr
        umlal2  v17.2d, v16.4s, v0.s[2]
        ldp     q2, q16, [x2, #0x100]
        umull2  v11.2d, v11.4s, v3.s[2]
        str     x24, [sp, #0x2a0]
        subs    x24, x10, x27
        mul     x10, x11, x13
        ldp     x27, x8, [x6, #0x70]
        sbcs    x9, x9, x28
        ldr     x28, [sp, #0x358]
        umlal   v7.2d, v19.2s, v13.s[0]
        str     x19, [sp, #0x298]
        eor     x19, x19, x28
        str     x19, [sp, #0x290]
        csetm   x19, lo
        umlal2  v7.2d, v19.4s, v13.s[2]
        usra    v21.2d, v4.2d, #0x2c
        umlal   v8.2d, v22.2s, v0.s[0]
        ldp     q4, q19, [x2]
        eor     x9, x9, x19
        shl     v24.2d, v24.2d, #0x1a
        eor     x24, x24, x19
        umlal   v29.2d, v15.2s, v3.s[0]
        eor     x17, x17, x19
        str     x17, [sp, #0x288]
        mul     x17, x16, x14
        adds    x1, x1, x7
        umlal2  v29.2d, v15.4s, v3.s[2]
        ldr     q15, [x2, #0x120]
        umlal2  v8.2d, v22.4s, v0.s[2]
        usra    v21.2d, v24.2d, #6
        ldp     q22, q24, [x2, #0x80]
        umlal   v17.2d, v20.2s, v3.s[0]
        umulh   x26, x26, x13
        umlal   v28.2d, v2.2s, v0.s[0]
        umlal2  v28.2d, v2.4s, v0.s[2]
        umlal   v18.2d, v4.2s, v14.s[0]
        umulh   x7, x11, x13
        umlal2  v18.2d, v4.4s, v14.s[2]
        ldp     q2, q4, [x2, #0x20]
        adcs    x26, x26, x10
        umlal   v10.2d, v16.2s, v0.s[0]
        umlal   v21.2d, v22.2s, v13.s[0]
        mul     x10, x11, x15
        ext     v31.16b, v6.16b, v18.16b, #8
        adc     x7, x7, xzr
        umlal   v9.2d, v24.2s, v13.s[0]
        usra    v18.2d, v31.2d, #0x1d
        umlal2  v21.2d, v22.4s, v13.s[2]
        umulh   x13, x16, x14
        ldr     x14, [sp, #0x330]
        adds    x23, x23, x17
        umlal2  v9.2d, v24.4s, v13.s[2]
        ldp     q22, q24, [x2, #0xa0]
        eor     x23, x23, x14
        umlal   v5.2d, v2.2s, v14.s[0]
        ldr     q31, [x2, #0x120]
        umlal   v30.2d, v4.2s, v14.s[0]
        umlal2  v5.2d, v2.4s, v14.s[2]
        umulh   x11, x11, x15
        umlal2  v30.2d, v4.4s, v14.s[2]
        ldp     q2, q4, [x2, #0x40]
        adcs    x22, x22, x13
        umlal2  v10.2d, v16.4s, v0.s[2]
        ldp     q0, q16, [x2, #0xe0]
        adc     x12, x12, xzr
        eor     x22, x22, x14
        adds    x1, x1, x10
        eor     x10, x12, x14
        umull2  v15.2d, v15.4s, v13.s[2]
        eor     x12, x1, x28
        umulh   x13, x5, x25
        ldr     x15, [sp, #0x368]
        umull2  v31.2d, v31.4s, v14.s[2]
        umlal   v23.2d, v22.2s, v13.s[0]
        ldr     x16, [sp, #0x2e0]
        adcs    x26, x26, x11
        ldr     x17, [sp, #0x2f0]
        ldr     x11, [sp, #0x2d8]
        umlal2  v23.2d, v22.4s, v13.s[2]
        ext     v22.16b, v18.16b, v6.16b, #8
        adc     x7, x7, xzr
        cmn     x14, #1
        and     v18.16b, v18.16b, v1.16b
        ldr     x28, [sp, #0x308]
        umlal   v25.2d, v2.2s, v14.s[0]
        usra    v26.2d, v22.2d, #0x1d
        adcs    x11, x11, x15
        umlal   v29.2d, v24.2s, v13.s[0]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x2e8]
        adcs    x22, x22, x17
        mul     x15, x5, x16
        umlal2  v25.2d, v2.4s, v14.s[2]
        ldp     q2, q22, [x2, #0x100]
        umlal   v27.2d, v4.2s, v14.s[0]
        adcs    x10, x10, x28
        adc     x14, x14, xzr
        str     x12, [sp, #0x330]
        ldr     x12, [sp, #0x2b0]
        adds    x11, x11, x12
        ldr     x8, [sp, #0x2c8]
        str     x7, [sp, #0x2d8]
        umulh   x7, x5, x16
        umlal   v26.2d, v19.2s, v14.s[0]
        str     x26, [sp, #0x348]
        ldr     x26, [sp, #0x2b8]
        adcs    x23, x23, x26
        umlal2  v26.2d, v19.4s, v14.s[2]
        str     x1, [sp, #0x350]
        ldr     x1, [sp, #0x2c0]
        adcs    x22, x22, x1
        umlal2  v27.2d, v4.4s, v14.s[2]
        adcs    x10, x10, x8
        ldp     q4, q19, [x2, #0x60]
        umlal2  v29.2d, v24.4s, v13.s[2]
        mul     x5, x5, x25
        adc     x14, x14, xzr
        adds    x11, x17, x11
        umlal   v8.2d, v0.2s, v3.s[0]
        adcs    x28, x28, x23
        umlal   v28.2d, v16.2s, v3.s[0]
        adcs    x23, x12, x22
        ldr     x22, [sp, #0x310]
        mul     x12, x22, x16
        umlal2  v8.2d, v0.4s, v3.s[2]
        ldp     d0, d24, [x20, #0x68]
        umlal2  v28.2d, v16.4s, v3.s[2]
        adcs    x26, x26, x10
        umlal   v12.2d, v22.2s, v3.s[0]
        adcs    x1, x1, x14
        umlal2  v12.2d, v22.4s, v3.s[2]
        adcs    x8, x8, xzr
        umlal   v7.2d, v4.2s, v14.s[0]
        umlal2  v17.2d, v20.4s, v3.s[2]
        umulh   x10, x22, x16
        adds    x13, x13, x15
        ldp     q16, q20, [x2]
        umlal2  v7.2d, v4.4s, v14.s[2]
        adcs    x7, x7, x12
        umlal   v21.2d, v19.2s, v14.s[0]
        usra    v9.2d, v0.2d, #0x26
        ldp     q0, q4, [x2, #0x20]
        ldr     x14, [sp, #0x398]
        shl     v22.2d, v24.2d, #0x20
        umulh   x12, x22, x25
        adc     x10, x10, xzr
        cmn     x19, #1
        ldr     x16, [sp, #0x3a0]
        ldr     x17, [sp, #0x390]
        umlal   v10.2d, v2.2s, v3.s[0]
        usra    v9.2d, v22.2d, #6
        ldp     q22, q24, [x2, #0x80]
        adcs    x19, x24, xzr
        umlal   v26.2d, v16.2s, v18.s[0]
        adcs    x24, x9, xzr
        ldr     x9, [sp, #0x3a8]
        subs    x15, x9, x14
        umlal2  v26.2d, v16.4s, v18.s[2]
        umlal2  v21.2d, v19.4s, v14.s[2]
        ext     v16.16b, v6.16b, v26.16b, #8
        sbcs    x17, x16, x17
        ldr     x9, [sp, #0x338]
        ldr     x16, [sp, #0x300]
        mul     x25, x22, x25
        usra    v26.2d, v16.2d, #0x1d
        csetm   x22, lo
        umlal   v30.2d, v0.2s, v18.s[0]
        subs    x14, x27, x21
        ldr     x21, [x6, #0x78]
        umlal2  v30.2d, v0.4s, v18.s[2]
        ldp     q0, q16, [x2, #0x40]
        eor     x15, x15, x22
        umlal   v25.2d, v4.2s, v18.s[0]
        umlal2  v25.2d, v4.4s, v18.s[2]
        umulh   x27, x16, x9
        eor     x17, x17, x22
        str     x24, [sp, #0x310]
        ldr     x24, [x6, #0x68]
        sbcs    x21, x21, x24
        umlal   v27.2d, v0.2s, v18.s[0]
        csetm   x24, lo
        adds    x25, x13, x25
        adcs    x7, x7, x12
        umlal2  v27.2d, v0.4s, v18.s[2]
        ext     v0.16b, v26.16b, v6.16b, #8
        eor     x12, x14, x24
        eor     x21, x21, x24
        usra    v5.2d, v0.2d, #0x1d
        and     v0.16b, v26.16b, v1.16b
        adc     x10, x10, xzr
        cmn     x22, #1
        umlal   v5.2d, v20.2s, v18.s[0]
        ldp     d4, d19, [x20, #0x70]
        mul     x13, x16, x9
        umlal2  v5.2d, v20.4s, v18.s[2]
        adcs    x14, x15, xzr
        adcs    x15, x17, xzr
        ldr     x17, [sp, #0x2d0]
        eor     x13, x13, x17
        usra    v23.2d, v4.2d, #0x20
        umlal   v7.2d, v16.2s, v18.s[0]
        eor     x22, x22, x24
        shl     v4.2d, v19.2d, #0x26
        umlal2  v7.2d, v16.4s, v18.s[2]
        str     x15, [sp, #0x2e8]
        ldr     x15, [sp, #0x340]
        str     x22, [sp, #0x2c8]
        mul     x22, x16, x15
        usra    v23.2d, v4.2d, #6
        umlal   v9.2d, v22.2s, v14.s[0]
        ldp     q4, q16, [x2, #0xa0]
        str     x14, [sp, #0x2c0]
        ldr     x14, [sp, #0x2f8]
        str     x19, [sp, #0x2b8]
        mul     x19, x14, x15
        umlal2  v9.2d, v22.4s, v14.s[2]
        ldp     q19, q20, [x2, #0xc0]
        umlal   v23.2d, v24.2s, v14.s[0]
        ldr     q22, [x2, #0x120]
        umlal2  v23.2d, v24.4s, v14.s[2]
        umlal2  v10.2d, v2.4s, v3.s[2]
        ldp     q2, q3, [x2, #0x100]
        umulh   x16, x16, x15
        umlal   v17.2d, v19.2s, v13.s[0]
        adds    x27, x27, x22
        adcs    x19, x16, x19
        umlal2  v17.2d, v19.4s, v13.s[2]
        ldp     q19, q24, [x2, #0xe0]
        umlal   v29.2d, v4.2s, v14.s[0]
        umlal2  v29.2d, v4.4s, v14.s[2]
        umulh   x22, x14, x15
        adc     x22, x22, xzr
        umlal   v8.2d, v20.2s, v13.s[0]
        umlal2  v8.2d, v20.4s, v13.s[2]
        ldp     q4, q20, [x2, #0x60]
        umlal   v21.2d, v4.2s, v18.s[0]
        umlal2  v21.2d, v4.4s, v18.s[2]
        mul     x15, x14, x9
        adds    x27, x27, x15
        eor     x27, x27, x17
        umlal   v9.2d, v20.2s, v18.s[0]
        umlal2  v9.2d, v20.4s, v18.s[2]
        ldp     q4, q20, [x2]
        umlal   v5.2d, v4.2s, v0.s[0]
        umulh   x9, x14, x9
        adcs    x19, x19, x9
        ldr     x9, [sp, #0x298]
        adc     x22, x22, xzr
        umlal2  v5.2d, v4.4s, v0.s[2]
        ext     v4.16b, v6.16b, v5.16b, #8
        ldr     x14, [sp, #0x2d8]
        eor     x22, x22, x17
        cmn     x17, #1
        usra    v5.2d, v4.2d, #0x1d
        ldr     x15, [x4, #0x40]
        ldr     x16, [x6, #0x40]
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x350]
        adcs    x27, x27, x13
        ldr     x13, [sp, #0x348]
        umlal   v12.2d, v2.2s, v13.s[0]
        umlal   v28.2d, v19.2s, v13.s[0]
        eor     x19, x19, x17
        adcs    x19, x19, x13
        adcs    x22, x22, x14
        umlal2  v28.2d, v19.4s, v13.s[2]
        ldp     q4, q19, [x2, #0x80]
        str     x21, [sp, #0x350]
        umulh   x21, x15, x16
        umlal   v23.2d, v4.2s, v18.s[0]
        adc     x17, x17, xzr
        adds    x9, x9, x5
        adcs    x27, x27, x25
        umlal2  v23.2d, v4.4s, v18.s[2]
        adcs    x19, x19, x7
        adcs    x22, x22, x10
        adc     x17, x17, xzr
        umlal2  v12.2d, v2.4s, v13.s[2]
        ldp     q2, q4, [x2, #0x20]
        umlal   v25.2d, v2.2s, v0.s[0]
        adds    x9, x13, x9
        ldr     x13, [x6, #0x48]
        str     x12, [sp, #0x348]
        umulh   x12, x15, x13
        str     x24, [sp, #0x2d0]
        ldr     x24, [sp, #0x358]
        eor     x9, x9, x24
        adcs    x27, x14, x27
        umlal2  v25.2d, v2.4s, v0.s[2]
        ext     v2.16b, v5.16b, v6.16b, #8
        eor     x27, x27, x24
        adcs    x19, x5, x19
        usra    v30.2d, v2.2d, #0x1d
        and     v2.16b, v5.16b, v1.16b
        adcs    x25, x25, x22
        umlal   v30.2d, v20.2s, v0.s[0]
        eor     x19, x19, x24
        adcs    x22, x7, x17
        eor     x25, x25, x24
        ldr     x14, [sp, #0x290]
        ldr     x17, [x3]
        umlal2  v30.2d, v20.4s, v0.s[2]
        eor     x22, x22, x24
        ldp     d5, d20, [x20, #0x78]
        mul     x5, x15, x13
        umlal   v27.2d, v4.2s, v0.s[0]
        usra    v29.2d, v5.2d, #0x1a
        adcs    x7, x10, xzr
        umlal2  v27.2d, v4.4s, v0.s[2]
        cmn     x24, #1
        ldp     q4, q5, [x2, #0xc0]
        mul     x10, x15, x16
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x330]
        umlal   v10.2d, v24.2s, v13.s[0]
        shl     v20.2d, v20.2d, #0x2c
        eor     x7, x7, x24
        ldr     x15, [sp, #0x370]
        umlal2  v10.2d, v24.4s, v13.s[2]
        str     x10, [sp, #0x290]
        ldr     x10, [x3, #8]
        adcs    x17, x17, x10
        ldr     x10, [sp, #0x318]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x320]
        adcs    x27, x27, x10
        ldr     x20, [sp, #0x360]
        ldr     x10, [sp, #0x328]
        umlal   v11.2d, v3.2s, v13.s[0]
        adcs    x19, x19, x10
        adcs    x25, x25, x15
        ldr     x15, [sp, #0x378]
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x380]
        mul     x10, x15, x13
        umlal2  v11.2d, v3.4s, v13.s[2]
        ldp     q13, q3, [x2, #0xe0]
        umlal   v17.2d, v16.2s, v14.s[0]
        adcs    x7, x7, x20
        adc     x24, x24, xzr
        adds    x21, x21, x5
        umlal2  v17.2d, v16.4s, v14.s[2]
        adcs    x5, x12, x10
        umulh   x10, x15, x13
        ldr     x13, [sp, #0x368]
        umlal   v8.2d, v4.2s, v14.s[0]
        mul     x12, x15, x16
        adc     x10, x10, xzr
        ldp     q16, q24, [x2, #0x100]
        umlal2  v8.2d, v4.4s, v14.s[2]
        adds    x14, x14, x13
        ldr     x13, [sp, #0x2e0]
        umlal   v28.2d, v5.2s, v14.s[0]
        adcs    x17, x17, x13
        ldr     x13, [x6, #0x50]
        umulh   x15, x15, x16
        ldr     x16, [sp, #0x3b0]
        umlal   v10.2d, v13.2s, v14.s[0]
        adcs    x9, x9, x11
        umlal2  v28.2d, v5.4s, v14.s[2]
        ldp     q4, q5, [x2, #0x40]
        adcs    x27, x27, x28
        umlal2  v10.2d, v13.4s, v14.s[2]
        adcs    x19, x19, x23
        umlal   v12.2d, v3.2s, v14.s[0]
        umulh   x20, x16, x13
        umlal2  v12.2d, v3.4s, v14.s[2]
        str     x20, [sp, #0x358]
        ldr     x20, [sp, #0x3b8]
        ldp     d13, d3, [x20, #0x80]
        usra    v29.2d, v20.2d, #6
        umlal   v11.2d, v16.2s, v14.s[0]
        adcs    x25, x25, x26
        mul     x13, x16, x13
        umlal2  v11.2d, v16.4s, v14.s[2]
        adcs    x22, x22, x1
        umlal   v15.2d, v24.2s, v14.s[0]
        ldp     q16, q20, [x2, #0x60]
        adcs    x7, x7, x8
        umlal2  v15.2d, v24.4s, v14.s[2]
        ldp     q14, q24, [x2]
        adc     x24, x24, xzr
        str     x13, [sp, #0x330]
        ldr     x13, [sp, #0x328]
        adds    x13, x13, x14
        ldr     x14, [x6, #0x58]
        mul     x20, x16, x14
        ldr     x14, [sp, #0x370]
        umlal   v29.2d, v19.2s, v18.s[0]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x378]
        umlal   v7.2d, v4.2s, v0.s[0]
        usra    v17.2d, v13.2d, #0x14
        adcs    x9, x17, x9
        ldr     x17, [sp, #0x360]
        stp     x13, x14, [x3, #0x20]
        umlal2  v7.2d, v4.4s, v0.s[2]
        adcs    x27, x17, x27
        ldr     x17, [x6, #0x58]
        str     x14, [sp, #0x360]
        umulh   x14, x16, x17
        shl     v13.2d, v3.2d, #0x32
        str     x13, [sp, #0x378]
        ldr     x13, [sp, #0x368]
        adcs    x19, x13, x19
        ldr     x13, [sp, #0x2e0]
        stp     x9, x27, [x3, #0x30]
        umlal2  v29.2d, v19.4s, v18.s[2]
        adcs    x25, x13, x25
        umlal   v21.2d, v5.2s, v0.s[0]
        umlal2  v21.2d, v5.4s, v0.s[2]
        usra    v17.2d, v13.2d, #6
        adcs    x22, x11, x22
        umlal   v9.2d, v16.2s, v0.s[0]
        adcs    x28, x28, x7
        ldr     x7, [sp, #0x388]
        mul     x11, x7, x17
        umlal   v30.2d, v14.2s, v2.s[0]
        ldr     q13, [x2, #0x120]
        ldp     q3, q4, [x2, #0xa0]
        umlal2  v30.2d, v14.4s, v2.s[2]
        adcs    x23, x23, x24
        ldp     q14, q5, [x2, #0x20]
        adcs    x24, x26, xzr
        adcs    x26, x1, xzr
        umlal2  v9.2d, v16.4s, v0.s[2]
        ldr     x13, [sp, #0x358]
        ldp     q16, q19, [x2, #0xc0]
        umulh   x1, x7, x17
        umlal   v23.2d, v20.2s, v0.s[0]
        adcs    x8, x8, xzr
        adds    x21, x21, x12
        ldr     x12, [sp, #0x3b8]
        umlal2  v23.2d, v20.4s, v0.s[2]
        ldr     d20, [x12, #0x98]
        adcs    x5, x5, x15
        ldr     x15, [sp, #0x2d0]
        adc     x10, x10, xzr
        umull2  v22.2d, v22.4s, v18.s[2]
        adds    x20, x13, x20
        ldr     x13, [x6, #0x50]
        umull2  v13.2d, v13.4s, v0.s[2]
        adcs    x11, x14, x11
        mul     x14, x7, x13
        umlal   v17.2d, v3.2s, v18.s[0]
        adc     x1, x1, xzr
        umlal2  v17.2d, v3.4s, v18.s[2]
        cmn     x15, #1
        ldr     x15, [sp, #0x348]
        ext     v3.16b, v6.16b, v30.16b, #8
        umlal   v27.2d, v14.2s, v2.s[0]
        adcs    x15, x15, xzr
        usra    v30.2d, v3.2d, #0x1d
        str     x8, [sp, #0x348]
        umulh   x8, x7, x13
        umlal2  v27.2d, v14.4s, v2.s[2]
        str     x26, [sp, #0x2d0]
        ldr     x26, [sp, #0x350]
        adcs    x26, x26, xzr
        adds    x20, x20, x14
        ldr     x14, [sp, #0x2a8]
        umlal   v8.2d, v4.2s, v18.s[0]
        umlal2  v8.2d, v4.4s, v18.s[2]
        shl     v14.2d, v20.2d, #4
        umlal   v28.2d, v16.2s, v18.s[0]
        str     x24, [sp, #0x350]
        ldr     x24, [sp, #0x2b8]
        str     x23, [sp, #0x358]
        mul     x23, x14, x24
        ext     v3.16b, v30.16b, v6.16b, #8
        and     v4.16b, v30.16b, v1.16b
        adcs    x8, x11, x8
        umlal2  v28.2d, v16.4s, v18.s[2]
        adc     x1, x1, xzr
        ldp     q16, q20, [x2, #0xe0]
        usra    v25.2d, v3.2d, #0x1d
        ldp     q3, q26, [x2, #0x100]
        umulh   x11, x14, x24
        umlal   v10.2d, v19.2s, v18.s[0]
        str     x28, [sp, #0x2e0]
        ldr     x28, [x6, #0x60]
        str     x22, [sp, #0x368]
        ldr     x22, [x6, #0x40]
        str     x25, [sp, #0x370]
        subs    x25, x28, x22
        ldr     x22, [x6, #0x70]
        umlal2  v10.2d, v19.4s, v18.s[2]
        umlal   v12.2d, v16.2s, v18.s[0]
        str     x19, [sp, #0x328]
        ldr     x19, [sp, #0x288]
        eor     x23, x23, x19
        str     x27, [sp, #0x2d8]
        ldr     x27, [x6, #0x68]
        str     x9, [sp, #0x298]
        ldr     x9, [x6, #0x48]
        sbcs    x9, x27, x9
        sbcs    x13, x22, x13
        ldr     x27, [x4, #0x40]
        ldr     x28, [sp, #0x3a8]
        umlal   v25.2d, v24.2s, v2.s[0]
        str     x26, [sp, #0x338]
        ldr     x26, [x6, #0x78]
        sbcs    x17, x26, x17
        str     x15, [sp, #0x2f8]
        ldr     x15, [sp, #0x310]
        mul     x26, x14, x15
        umlal2  v25.2d, v24.4s, v2.s[2]
        ldp     q19, q24, [x2, #0x40]
        umlal2  v12.2d, v16.4s, v18.s[2]
        csetm   x22, lo
        subs    x27, x27, x28
        ldr     x28, [sp, #0x3a0]
        umlal   v11.2d, v20.2s, v18.s[0]
        eor     x25, x25, x22
        str     x25, [sp, #0x340]
        ldr     x25, [sp, #0x380]
        sbcs    x25, x25, x28
        ldr     x28, [sp, #0x398]
        eor     x13, x13, x22
        umulh   x14, x14, x15
        umlal2  v11.2d, v20.4s, v18.s[2]
        ldp     q16, q20, [x2, #0x80]
        umlal   v15.2d, v3.2s, v18.s[0]
        sbcs    x16, x16, x28
        ldr     x28, [sp, #0x390]
        eor     x17, x17, x22
        eor     x9, x9, x22
        umlal2  v15.2d, v3.4s, v18.s[2]
        umlal   v7.2d, v5.2s, v2.s[0]
        sbcs    x7, x7, x28
        csetm   x28, lo
        adds    x26, x11, x26
        ldr     x11, [sp, #0x2a0]
        str     x17, [sp, #0x2a8]
        mul     x17, x11, x15
        umlal2  v7.2d, v5.4s, v2.s[2]
        ldp     d3, d5, [x12, #0x88]
        eor     x25, x25, x28
        umlal   v31.2d, v26.2s, v18.s[0]
        umlal   v21.2d, v19.2s, v2.s[0]
        umlal2  v21.2d, v19.4s, v2.s[2]
        eor     x16, x16, x28
        eor     x27, x27, x28
        eor     x7, x7, x28
        umlal   v9.2d, v24.2s, v2.s[0]
        umulh   x15, x11, x15
        adcs    x14, x14, x17
        eor     x17, x28, x22
        umlal2  v9.2d, v24.4s, v2.s[2]
        ldr     q19, [x2, #0x120]
        umlal   v29.2d, v16.2s, v0.s[0]
        usra    v8.2d, v3.2d, #0xe
        ldp     q3, q24, [x2]
        umlal2  v29.2d, v16.4s, v0.s[2]
        str     x17, [sp, #0x310]
        mul     x17, x11, x24
        umlal2  v31.2d, v26.4s, v18.s[2]
        ldp     d16, d18, [x12, #0x90]
        adc     x15, x15, xzr
        cmn     x28, #1
        shl     v5.2d, v5.2d, #0x38
        umlal   v17.2d, v20.2s, v0.s[0]
        adcs    x27, x27, xzr
        umlal2  v17.2d, v20.4s, v0.s[2]
        ldp     q20, q26, [x2, #0x60]
        adcs    x28, x25, xzr
        umulh   x24, x11, x24
        ldr     x11, [sp, #0x3a8]
        umull2  v19.2d, v19.4s, v2.s[2]
        usra    v8.2d, v5.2d, #6
        adcs    x25, x16, xzr
        ldr     x16, [x6, #0x60]
        adcs    x7, x7, xzr
        adds    x26, x26, x17
        eor     x26, x26, x19
        usra    v28.2d, v16.2d, #8
        ldp     q5, q16, [x2, #0xa0]
        umlal   v25.2d, v3.2s, v4.s[0]
        umulh   x17, x11, x16
        shl     v18.2d, v18.2d, #0x3e
        umlal2  v25.2d, v3.4s, v4.s[2]
        adcs    x24, x14, x24
        eor     x24, x24, x19
        adc     x14, x15, xzr
        ldr     x15, [sp, #0x290]
        cmn     x19, #1
        umlal   v23.2d, v20.2s, v2.s[0]
        adcs    x23, x23, x15
        ldr     x15, [x6, #0x68]
        eor     x14, x14, x19
        usra    v28.2d, v18.2d, #6
        umlal2  v23.2d, v20.4s, v2.s[2]
        adcs    x26, x26, x21
        str     x21, [sp, #0x2b8]
        mul     x21, x11, x15
        ext     v3.16b, v6.16b, v25.16b, #8
        adcs    x24, x24, x5
        ldp     q18, q20, [x2, #0xc0]
        adcs    x14, x14, x10
        usra    v25.2d, v3.2d, #0x1d
        mul     x12, x11, x16
        adc     x19, x19, xzr
        ext     v3.16b, v25.16b, v6.16b, #8
        str     x12, [sp, #0x288]
        ldr     x12, [sp, #0x330]
        adds    x23, x23, x12
        adcs    x26, x26, x20
        adcs    x24, x24, x8
        and     v25.16b, v25.16b, v1.16b
        umlal   v8.2d, v5.2s, v0.s[0]
        usra    v27.2d, v3.2d, #0x1d
        adcs    x14, x14, x1
        umulh   x11, x11, x15
        umlal2  v8.2d, v5.4s, v0.s[2]
        adc     x19, x19, xzr
        adds    x23, x5, x23
        ldr     x5, [sp, #0x3a0]
        ldp     q3, q5, [x2, #0x20]
        adcs    x26, x10, x26
        adcs    x24, x12, x24
        umlal   v28.2d, v16.2s, v0.s[0]
        umlal   v27.2d, v24.2s, v4.s[0]
        adcs    x20, x20, x14
        mul     x10, x5, x15
        adcs    x19, x8, x19
        umlal   v10.2d, v18.2s, v0.s[0]
        umlal2  v27.2d, v24.4s, v4.s[2]
        adcs    x1, x1, xzr
        adds    x21, x17, x21
        umlal2  v28.2d, v16.4s, v0.s[2]
        umulh   x8, x5, x15
        ldp     q16, q24, [x2, #0x100]
        umlal   v12.2d, v20.2s, v0.s[0]
        umlal2  v12.2d, v20.4s, v0.s[2]
        adcs    x10, x11, x10
        umlal   v7.2d, v3.2s, v4.s[0]
        mul     x11, x5, x16
        umlal2  v10.2d, v18.4s, v0.s[2]
        umlal2  v7.2d, v3.4s, v4.s[2]
        adc     x8, x8, xzr
        cmn     x22, #1
        ldr     x22, [sp, #0x340]
        ldr     x14, [sp, #0x3b8]
        umlal   v21.2d, v5.2s, v4.s[0]
        usra    v10.2d, v14.2d, #6
        adcs    x22, x22, xzr
        ldr     x17, [sp, #0x2a8]
        umulh   x12, x5, x16
        umlal   v29.2d, v26.2s, v2.s[0]
        ldp     q14, q3, [x2, #0x40]
        umlal2  v29.2d, v26.4s, v2.s[2]
        ldp     q18, q20, [x2, #0xe0]
        umlal   v31.2d, v16.2s, v0.s[0]
        umlal2  v31.2d, v16.4s, v0.s[2]
        adcs    x9, x9, xzr
        ldp     d16, d26, [x14, #0x98]
        adcs    x13, x13, xzr
        umlal   v11.2d, v18.2s, v0.s[0]
        adcs    x17, x17, xzr
        adds    x21, x21, x11
        ldr     x11, [sp, #0x398]
        str     x1, [sp, #0x2a8]
        ldr     x1, [x6, #0x70]
        str     x19, [sp, #0x340]
        umulh   x19, x11, x1
        umlal2  v11.2d, v18.4s, v0.s[2]
        adcs    x10, x10, x12
        adc     x8, x8, xzr
        umlal   v15.2d, v20.2s, v0.s[0]
        umlal2  v15.2d, v20.4s, v0.s[2]
        ldp     q18, q20, [x2, #0x80]
        umlal   v22.2d, v24.2s, v0.s[0]
        subs    x12, x13, x22
        str     x20, [sp, #0x330]
        mul     x20, x11, x1
        umlal2  v22.2d, v24.4s, v0.s[2]
        usra    v12.2d, v16.2d, #0x3c
        ldr     x5, [x6, #0x78]
        str     x24, [sp, #0x2a0]
        sbcs    x24, x17, x9
        shl     v0.2d, v26.2d, #0xa
        str     x26, [sp, #0x300]
        csetm   x26, lo
        umlal2  v21.2d, v5.4s, v4.s[2]
        umlal   v9.2d, v14.2s, v4.s[0]
        str     x23, [sp, #0x2b0]
        subs    x23, x27, x25
        ldp     q5, q16, [x2]
        eor     x24, x24, x26
        mul     x15, x11, x5
        umlal2  v9.2d, v14.4s, v4.s[2]
        ldp     q14, q24, [x2, #0xc0]
        umlal   v23.2d, v3.2s, v4.s[0]
        eor     x12, x12, x26
        str     x7, [sp, #0x308]
        sbcs    x7, x28, x7
        umlal2  v23.2d, v3.4s, v4.s[2]
        ldp     q3, q26, [x2, #0xa0]
        csetm   x16, lo
        eor     x23, x23, x16
        usra    v12.2d, v0.2d, #6
        umulh   x11, x11, x5
        umlal   v17.2d, v18.2s, v2.s[0]
        cmn     x16, #1
        adcs    x23, x23, xzr
        ldp     q0, q30, [x2, #0xe0]
        umlal   v8.2d, v20.2s, v2.s[0]
        str     x23, [sp, #0x2f0]
        eor     x23, x16, x26
        umlal2  v17.2d, v18.4s, v2.s[2]
        eor     x7, x7, x16
        umlal2  v8.2d, v20.4s, v2.s[2]
        adcs    x7, x7, xzr
        adds    x19, x19, x15
        ldr     x15, [sp, #0x390]
        ldr     q18, [x2, #0x120]
        mul     x16, x15, x5
        umlal   v27.2d, v5.2s, v25.s[0]
        umlal2  v27.2d, v5.4s, v25.s[2]
        umlal   v11.2d, v24.2s, v2.s[0]
        str     x7, [sp, #0x280]
        umulh   x7, x15, x5
        umlal   v28.2d, v3.2s, v2.s[0]
        umlal2  v28.2d, v3.4s, v2.s[2]
        adcs    x11, x11, x16
        ldp     q3, q5, [x2, #0x100]
        umlal   v10.2d, v26.2s, v2.s[0]
        umlal2  v10.2d, v26.4s, v2.s[2]
        mul     x16, x15, x1
        ext     v20.16b, v6.16b, v27.16b, #8
        umlal2  v11.2d, v24.4s, v2.s[2]
        adc     x7, x7, xzr
        usra    v27.2d, v20.2d, #0x1d
        cmn     x26, #1
        umlal   v12.2d, v14.2s, v2.s[0]
        adcs    x26, x12, xzr
        umlal2  v12.2d, v14.4s, v2.s[2]
        ldp     q14, q20, [x2, #0x60]
        umulh   x12, x15, x1
        adcs    x24, x24, xzr
        umlal   v15.2d, v0.2s, v2.s[0]
        adds    x19, x19, x16
        ldr     x16, [sp, #0x2c0]
        umlal2  v15.2d, v0.4s, v2.s[2]
        ldp     q0, q24, [x2, #0x20]
        umlal   v31.2d, v30.2s, v2.s[0]
        umlal2  v31.2d, v30.4s, v2.s[2]
        and     v26.16b, v27.16b, v1.16b
        ext     v27.16b, v27.16b, v6.16b, #8
        str     x23, [sp, #0x278]
        ldr     x23, [sp, #0x2f8]
        str     x24, [sp, #0x270]
        mul     x24, x16, x23
        adcs    x11, x11, x12
        umlal   v22.2d, v3.2s, v2.s[0]
        adc     x7, x7, xzr
        usra    v7.2d, v27.2d, #0x1d
        umlal   v13.2d, v5.2s, v2.s[0]
        ldr     x15, [sp, #0x338]
        umulh   x12, x16, x23
        umlal2  v22.2d, v3.4s, v2.s[2]
        ldp     d3, d27, [x14, #0xa0]
        str     x26, [sp, #0x268]
        ldr     x26, [sp, #0x2c8]
        eor     x24, x24, x26
        umlal2  v13.2d, v5.4s, v2.s[2]
        ldp     q2, q5, [x2, #0x40]
        umlal   v21.2d, v0.2s, v25.s[0]
        ldr     q30, [x2, #0x120]
        umlal   v7.2d, v16.2s, v25.s[0]
        mul     x5, x16, x15
        umlal2  v7.2d, v16.4s, v25.s[2]
        umlal   v29.2d, v14.2s, v4.s[0]
        umlal2  v29.2d, v14.4s, v4.s[2]
        shl     v14.2d, v27.2d, #0x10
        umulh   x16, x16, x15
        umlal2  v21.2d, v0.4s, v25.s[2]
        adds    x5, x12, x5
        ldr     x12, [sp, #0x2e8]
        umlal   v9.2d, v24.2s, v25.s[0]
        ldp     d0, d16, [x14, #0xa8]
        umlal2  v9.2d, v24.4s, v25.s[2]
        ldp     q24, q27, [x2, #0x80]
        umlal   v23.2d, v2.2s, v25.s[0]
        mul     x1, x12, x15
        usra    v11.2d, v3.2d, #0x36
        usra    v11.2d, v14.2d, #6
        umlal   v17.2d, v20.2s, v4.s[0]
        umlal2  v23.2d, v2.4s, v25.s[2]
        ldp     q14, q2, [x2, #0xa0]
        umlal2  v17.2d, v20.4s, v4.s[2]
        umulh   x15, x12, x15
        usra    v15.2d, v0.2d, #0x30
        ldp     q0, q3, [x2, #0xe0]
        adcs    x1, x16, x1
        umlal   v29.2d, v5.2s, v25.s[0]
        umlal2  v29.2d, v5.4s, v25.s[2]
        shl     v5.2d, v16.2d, #0x16
        umlal   v8.2d, v24.2s, v4.s[0]
        mul     x16, x12, x23
        usra    v15.2d, v5.2d, #6
        umlal   v28.2d, v27.2s, v4.s[0]
        adc     x15, x15, xzr
        umlal2  v28.2d, v27.4s, v4.s[2]
        ldp     q5, q16, [x2]
        umlal   v10.2d, v14.2s, v4.s[0]
        umulh   x23, x12, x23
        umlal2  v8.2d, v24.4s, v4.s[2]
        ldp     q20, q24, [x2, #0xc0]
        umlal2  v10.2d, v14.4s, v4.s[2]
        adds    x5, x5, x16
        eor     x5, x5, x26
        umlal   v12.2d, v2.2s, v4.s[0]
        umlal2  v12.2d, v2.4s, v4.s[2]
        ldp     q14, q2, [x2, #0x100]
        umulh   x12, x27, x22
        umlal   v22.2d, v3.2s, v4.s[0]
        adcs    x23, x1, x23
        umlal   v31.2d, v0.2s, v4.s[0]
        adc     x1, x15, xzr
        ldr     x15, [sp, #0x288]
        cmn     x26, #1
        eor     x23, x23, x26
        umlal   v7.2d, v5.2s, v26.s[0]
        adcs    x24, x24, x15
        eor     x1, x1, x26
        umlal2  v31.2d, v0.4s, v4.s[2]
        mul     x16, x27, x9
        adcs    x5, x5, x21
        umlal   v15.2d, v24.2s, v4.s[0]
        adcs    x23, x23, x10
        umlal   v11.2d, v20.2s, v4.s[0]
        adcs    x1, x1, x8
        umlal2  v11.2d, v20.4s, v4.s[2]
        ldp     q0, q20, [x2, #0x20]
        mul     x15, x27, x22
        adc     x26, x26, xzr
        adds    x24, x24, x20
        umlal2  v7.2d, v5.4s, v26.s[2]
        adcs    x5, x5, x19
        umlal2  v22.2d, v3.4s, v4.s[2]
        ldp     d3, d5, [x14, #0xb0]
        adcs    x23, x23, x11
        umlal   v13.2d, v14.2s, v4.s[0]
        adcs    x1, x1, x7
        umulh   x27, x27, x9
        umlal2  v15.2d, v24.4s, v4.s[2]
        adc     x26, x26, xzr
        adds    x24, x10, x24
        ldr     x10, [sp, #0x310]
        ext     v24.16b, v6.16b, v7.16b, #8
        str     x24, [sp, #0x2c8]
        eor     x24, x15, x10
        adcs    x5, x8, x5
        umlal2  v13.2d, v14.4s, v4.s[2]
        adcs    x20, x20, x23
        usra    v7.2d, v24.2d, #0x1d
        umlal   v19.2d, v2.2s, v4.s[0]
        mul     x23, x28, x9
        adcs    x19, x19, x1
        umull2  v14.2d, v18.4s, v4.s[2]
        shl     v5.2d, v5.2d, #0x1c
        ldp     q18, q24, [x2, #0xa0]
        adcs    x26, x11, x26
        umlal2  v19.2d, v2.4s, v4.s[2]
        ldp     q2, q4, [x2, #0x60]
        adcs    x1, x7, xzr
        adds    x7, x12, x16
        umlal   v9.2d, v0.2s, v26.s[0]
        usra    v31.2d, v3.2d, #0x2a
        umulh   x8, x28, x9
        ext     v3.16b, v7.16b, v6.16b, #8
        and     v7.16b, v7.16b, v1.16b
        ldr     x9, [x6, #0x40]
        ldr     x11, [x6]
        umlal2  v9.2d, v0.4s, v26.s[2]
        ldp     d0, d27, [x14, #0xb8]
        usra    v21.2d, v3.2d, #0x1d
        ldr     x12, [x6, #8]
        umlal   v23.2d, v20.2s, v26.s[0]
        adcs    x27, x27, x23
        usra    v31.2d, v5.2d, #6
        umlal2  v23.2d, v20.4s, v26.s[2]
        mul     x23, x28, x22
        ldp     q3, q5, [x2, #0x80]
        umull2  v20.2d, v30.4s, v25.s[2]
        adc     x8, x8, xzr
        subs    x9, x9, x11
        ldr     x11, [x6, #0x48]
        ldr     x16, [x6, #0x18]
        umlal   v21.2d, v16.2s, v26.s[0]
        sbcs    x11, x11, x12
        ldr     x12, [x6, #0x10]
        umulh   x28, x28, x22
        ldr     x22, [x6, #0x50]
        usra    v22.2d, v0.2d, #0x24
        umlal2  v21.2d, v16.4s, v26.s[2]
        sbcs    x22, x22, x12
        ldr     x12, [x6, #0x58]
        umlal   v17.2d, v2.2s, v25.s[0]
        shl     v0.2d, v27.2d, #0x22
        sbcs    x12, x12, x16
        ldr     x16, [x6, #0x60]
        umlal2  v17.2d, v2.4s, v25.s[2]
        str     x1, [sp, #0x2f8]
        ldr     x1, [x6, #0x20]
        sbcs    x1, x16, x1
        ldr     x16, [x6, #0x68]
        umlal   v8.2d, v4.2s, v25.s[0]
        str     x26, [sp, #0x2e8]
        ldr     x26, [x6, #0x28]
        sbcs    x26, x16, x26
        ldr     q2, [x2, #0x120]
        mul     x16, x25, x13
        umlal2  v8.2d, v4.4s, v25.s[2]
        usra    v22.2d, v0.2d, #6
        str     x19, [sp, #0x338]
        ldr     x19, [x6, #0x70]
        str     x20, [sp, #0x2c0]
        ldr     x20, [x6, #0x30]
        sbcs    x19, x19, x20
        ldr     x20, [x6, #0x78]
        ldp     q0, q4, [x2, #0xe0]
        umlal   v10.2d, v5.2s, v25.s[0]
        ldp     q16, q27, [x2, #0xc0]
        str     x5, [sp, #0x260]
        ldr     x5, [x6, #0x38]
        sbcs    x20, x20, x5
        umlal   v28.2d, v3.2s, v25.s[0]
        csetm   x5, lo
        adds    x23, x7, x23
        adcs    x27, x27, x28
        umulh   x28, x25, x13
        umlal   v15.2d, v16.2s, v25.s[0]
        eor     x7, x23, x10
        ldr     x10, [x4, #0x40]
        adc     x8, x8, xzr
        umlal   v12.2d, v18.2s, v25.s[0]
        str     x21, [sp, #0x258]
        ldr     x21, [sp, #0x3c0]
        subs    x21, x21, x10
        ldr     x10, [sp, #0x3d8]
        umlal2  v28.2d, v3.4s, v25.s[2]
        umlal2  v10.2d, v5.4s, v25.s[2]
        ldp     q3, q5, [x2, #0x40]
        umlal2  v12.2d, v18.4s, v25.s[2]
        str     x7, [sp, #0x3c0]
        ldr     x7, [sp, #0x380]
        sbcs    x7, x10, x7
        ldr     x10, [sp, #0x3c8]
        str     x24, [sp, #0x380]
        ldr     x24, [sp, #0x3b0]
        sbcs    x24, x10, x24
        mul     x10, x25, x17
        str     x16, [sp, #0x3b0]
        ldr     x16, [sp, #0x3d0]
        str     x8, [sp, #0x3c8]
        ldr     x8, [sp, #0x388]
        sbcs    x8, x16, x8
        ldr     x16, [sp, #0x3e8]
        umlal   v11.2d, v24.2s, v25.s[0]
        str     x27, [sp, #0x388]
        ldr     x27, [sp, #0x3a8]
        sbcs    x27, x16, x27
        ldr     x16, [sp, #0x3e0]
        umlal   v13.2d, v4.2s, v25.s[0]
        umlal   v31.2d, v27.2s, v25.s[0]
        ldr     x14, [sp, #0x390]
        str     x23, [sp, #0x3a8]
        ldr     x23, [sp, #0x3a0]
        sbcs    x23, x16, x23
        ldr     x16, [x4, #0x30]
        umulh   x25, x25, x17
        umlal2  v15.2d, v16.4s, v25.s[2]
        str     x15, [sp, #0x3a0]
        ldr     x15, [sp, #0x398]
        sbcs    x15, x16, x15
        ldr     x16, [x4, #0x38]
        ldp     q16, q18, [x2, #0x100]
        sbcs    x14, x16, x14
        csetm   x16, lo
        eor     x9, x9, x5
        adds    x28, x28, x10
        ldr     x10, [sp, #0x308]
        umlal2  v11.2d, v24.4s, v25.s[2]
        eor     x24, x24, x16
        eor     x7, x7, x16
        umlal   v19.2d, v16.2s, v25.s[0]
        umlal2  v13.2d, v4.4s, v25.s[2]
        str     x9, [sp, #0x390]
        mul     x9, x10, x17
        ldp     q4, q24, [x2]
        umlal   v29.2d, v3.2s, v26.s[0]
        eor     x23, x23, x16
        umlal   v21.2d, v4.2s, v7.s[0]
        adcs    x25, x25, x9
        umulh   x9, x10, x17
        eor     x15, x15, x16
        umlal2  v21.2d, v4.4s, v7.s[2]
        eor     x8, x8, x16
        eor     x21, x21, x16
        eor     x22, x22, x5
        umlal2  v29.2d, v3.4s, v26.s[2]
        ldp     q3, q4, [x2, #0x20]
        eor     x11, x11, x5
        eor     x12, x12, x5
        eor     x1, x1, x5
        eor     x14, x14, x16
        umlal   v14.2d, v18.2s, v25.s[0]
        mul     x17, x10, x13
        eor     x19, x19, x5
        eor     x27, x27, x16
        umlal2  v19.2d, v16.4s, v25.s[2]
        adc     x9, x9, xzr
        cmn     x16, #1
        eor     x26, x26, x5
        umlal2  v14.2d, v18.4s, v25.s[2]
        adcs    x21, x21, xzr
        eor     x20, x20, x5
        str     x21, [sp, #0x398]
        ldr     x21, [sp, #0x3b8]
        ldp     d16, d18, [x21, #0xc0]
        umlal   v22.2d, v0.2s, v25.s[0]
        eor     x16, x16, x5
        umlal2  v31.2d, v27.4s, v25.s[2]
        ldr     q27, [x2, #0x120]
        umulh   x10, x10, x13
        ldr     x13, [sp, #0x2f0]
        adcs    x7, x7, xzr
        umlal2  v22.2d, v0.4s, v25.s[2]
        adcs    x24, x24, xzr
        ldp     q0, q25, [x2, #0x60]
        umlal   v17.2d, v5.2s, v26.s[0]
        umlal   v23.2d, v3.2s, v7.s[0]
        adcs    x8, x8, xzr
        umlal2  v23.2d, v3.4s, v7.s[2]
        ext     v3.16b, v6.16b, v21.16b, #8
        adcs    x27, x27, xzr
        str     x27, [sp, #0x308]
        ldr     x27, [sp, #0x268]
        str     x16, [sp, #0x3e0]
        umulh   x16, x13, x27
        umlal   v29.2d, v4.2s, v7.s[0]
        adcs    x23, x23, xzr
        usra    v21.2d, v3.2d, #0x1d
        umlal2  v29.2d, v4.4s, v7.s[2]
        adcs    x15, x15, xzr
        adcs    x14, x14, xzr
        adds    x28, x28, x17
        ldp     d3, d4, [x21, #0xc8]
        usra    v13.2d, v16.2d, #0x1e
        adcs    x25, x25, x10
        ldr     x17, [sp, #0x270]
        umlal2  v17.2d, v5.4s, v26.s[2]
        mul     x10, x13, x27
        adc     x9, x9, xzr
        cmn     x5, #1
        ldr     x5, [sp, #0x390]
        shl     v5.2d, v18.2d, #0x28
        ext     v16.16b, v21.16b, v6.16b, #8
        and     v18.16b, v21.16b, v1.16b
        adcs    x5, x5, xzr
        adcs    x11, x11, xzr
        ldr     d21, [x21, #0xe0]
        str     x14, [sp, #0x390]
        umulh   x14, x13, x17
        usra    v9.2d, v16.2d, #0x1d
        umlal   v9.2d, v24.2s, v7.s[0]
        mul     x13, x13, x17
        str     x23, [sp, #0x2f0]
        ldr     x23, [sp, #0x278]
        eor     x10, x10, x23
        adcs    x22, x22, xzr
        umlal2  v9.2d, v24.4s, v7.s[2]
        adcs    x12, x12, xzr
        umull2  v2.2d, v2.4s, v26.s[2]
        ldp     q16, q24, [x2, #0x80]
        adcs    x1, x1, xzr
        umlal   v28.2d, v25.2s, v26.s[0]
        shl     v4.2d, v4.2d, #0x2e
        str     x15, [sp, #0x3e8]
        ldr     x15, [sp, #0x280]
        str     x1, [sp, #0x3d0]
        mul     x1, x15, x17
        adcs    x26, x26, xzr
        usra    v19.2d, v3.2d, #0x18
        ldr     d3, [x21, #0xe8]
        adcs    x19, x19, xzr
        usra    v13.2d, v5.2d, #6
        umlal   v8.2d, v0.2s, v26.s[0]
        adcs    x20, x20, xzr
        adds    x13, x16, x13
        umlal2  v8.2d, v0.4s, v26.s[2]
        umulh   x16, x15, x17
        ldp     q0, q5, [x2, #0xc0]
        umlal2  v28.2d, v25.4s, v26.s[2]
        adcs    x1, x14, x1
        umlal   v10.2d, v16.2s, v26.s[0]
        usra    v19.2d, v4.2d, #6
        ldp     q4, q25, [x2, #0xa0]
        umull2  v27.2d, v27.4s, v7.s[2]
        shl     v3.2d, v3.2d, #6
        umlal   v12.2d, v24.2s, v26.s[0]
        mul     x14, x15, x27
        umlal2  v12.2d, v24.4s, v26.s[2]
        adc     x16, x16, xzr
        subs    x17, x22, x5
        str     x20, [sp, #0x270]
        sbcs    x20, x12, x11
        ldp     q24, q30, [x2, #0xe0]
        umlal2  v10.2d, v16.4s, v26.s[2]
        str     x26, [sp, #0x3d8]
        csetm   x26, lo
        umulh   x27, x15, x27
        ldr     x15, [sp, #0x398]
        str     x19, [sp, #0x268]
        subs    x19, x15, x24
        usra    v27.2d, v3.2d, #6
        eor     x20, x20, x26
        eor     x17, x17, x26
        sbcs    x21, x7, x8
        str     x8, [sp, #0x280]
        csetm   x8, lo
        adds    x13, x13, x14
        umlal   v22.2d, v5.2s, v26.s[0]
        ldp     q3, q16, [x2]
        eor     x13, x13, x23
        eor     x21, x21, x8
        eor     x19, x19, x8
        umlal   v31.2d, v0.2s, v26.s[0]
        umulh   x14, x15, x5
        str     x14, [sp, #0x250]
        eor     x14, x8, x26
        umlal2  v31.2d, v0.4s, v26.s[2]
        adcs    x27, x1, x27
        umlal   v11.2d, v4.2s, v26.s[0]
        eor     x27, x27, x23
        adc     x1, x16, xzr
        ldr     x16, [sp, #0x3a0]
        ldp     q0, q16, [x2, #0x100]
        eor     x1, x1, x23
        cmn     x23, #1
        umlal2  v11.2d, v4.4s, v26.s[2]
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x3a8]
        adcs    x13, x13, x16
        mul     x16, x15, x11
        umlal   v15.2d, v25.2s, v26.s[0]
        str     x16, [sp, #0x3a8]
        ldr     x16, [sp, #0x388]
        adcs    x27, x27, x16
        umlal2  v15.2d, v25.4s, v26.s[2]
        str     x14, [sp, #0x3a0]
        ldr     x14, [sp, #0x3c8]
        adcs    x1, x1, x14
        umlal   v13.2d, v24.2s, v26.s[0]
        adc     x23, x23, xzr
        cmn     x26, #1
        umulh   x26, x15, x11
        umlal2  v22.2d, v5.4s, v26.s[2]
        ldp     q4, q5, [x2]
        adcs    x17, x17, xzr
        umlal2  v13.2d, v24.4s, v26.s[2]
        adcs    x20, x20, xzr
        str     x26, [sp, #0x278]
        ldr     x26, [sp, #0x3b0]
        adds    x10, x10, x26
        umlal   v19.2d, v30.2s, v26.s[0]
        adcs    x13, x13, x28
        umlal2  v19.2d, v30.4s, v26.s[2]
        ldp     q24, q25, [x2, #0x40]
        adcs    x27, x27, x25
        str     x20, [sp, #0x248]
        umulh   x20, x7, x11
        umlal   v14.2d, v0.2s, v26.s[0]
        adcs    x1, x1, x9
        umlal   v20.2d, v16.2s, v26.s[0]
        adc     x23, x23, xzr
        adds    x10, x16, x10
        ldr     x16, [sp, #0x310]
        umlal2  v14.2d, v0.4s, v26.s[2]
        ldr     q0, [x2, #0x120]
        eor     x10, x10, x16
        adcs    x13, x14, x13
        umlal2  v20.2d, v16.4s, v26.s[2]
        ldr     q16, [x2, #0x260]
        eor     x13, x13, x16
        adcs    x27, x26, x27
        mul     x26, x7, x11
        umlal   v8.2d, v25.2s, v7.s[0]
        umlal   v9.2d, v4.2s, v18.s[0]
        eor     x27, x27, x16
        adcs    x28, x28, x1
        ldr     x14, [sp, #0x290]
        umlal2  v9.2d, v4.4s, v18.s[2]
        adcs    x23, x25, x23
        eor     x28, x28, x16
        umulh   x25, x24, x22
        eor     x23, x23, x16
        umlal   v17.2d, v24.2s, v7.s[0]
        adcs    x1, x9, xzr
        ldr     x9, [sp, #0x380]
        cmn     x16, #1
        eor     x1, x1, x16
        umull2  v0.2d, v0.4s, v18.s[2]
        adcs    x9, x9, x14
        str     x11, [sp, #0x380]
        ldr     x11, [sp, #0x3b8]
        ldp     d4, d26, [x11, #0xd0]
        umlal2  v17.2d, v24.4s, v7.s[2]
        ext     v24.16b, v6.16b, v9.16b, #8
        str     x25, [sp, #0x3b0]
        ldr     x25, [sp, #0x3c0]
        str     x20, [sp, #0x3c8]
        ldr     x20, [sp, #0x2b8]
        adcs    x25, x25, x20
        str     x26, [sp, #0x3c0]
        ldr     x20, [sp, #0x330]
        ldr     x26, [sp, #0x2b0]
        adcs    x10, x10, x26
        umulh   x26, x7, x5
        usra    v9.2d, v24.2d, #0x1d
        str     x26, [sp, #0x388]
        ldr     x26, [sp, #0x300]
        adcs    x13, x13, x26
        ldr     x26, [sp, #0x2a0]
        umlal2  v8.2d, v25.4s, v7.s[2]
        adcs    x27, x27, x26
        ldp     q24, q25, [x2, #0x60]
        adcs    x28, x28, x20
        mul     x14, x24, x12
        str     x14, [sp, #0x240]
        ldr     x14, [sp, #0x340]
        adcs    x23, x23, x14
        shl     v26.2d, v26.2d, #0x34
        str     x17, [sp, #0x238]
        ldr     x17, [sp, #0x2a8]
        adcs    x1, x1, x17
        usra    v14.2d, v4.2d, #0x12
        ext     v4.16b, v9.16b, v6.16b, #8
        and     v9.16b, v9.16b, v1.16b
        adc     x16, x16, xzr
        cmn     x8, #1
        usra    v23.2d, v4.2d, #0x1d
        adcs    x19, x19, xzr
        ldp     q4, q30, [x2, #0x130]
        adcs    x21, x21, xzr
        mul     x8, x7, x5
        str     x7, [sp, #0x310]
        ldr     x7, [sp, #0x288]
        adds    x9, x9, x7
        str     x8, [sp, #0x230]
        ldr     x8, [sp, #0x258]
        adcs    x25, x25, x8
        usra    v14.2d, v26.2d, #6
        str     x21, [sp, #0x228]
        ldr     x21, [sp, #0x2c8]
        adcs    x10, x10, x21
        ldr     x21, [sp, #0x260]
        umlal   v10.2d, v25.2s, v7.s[0]
        umlal   v23.2d, v5.2s, v18.s[0]
        adcs    x13, x13, x21
        ldr     x21, [sp, #0x280]
        mul     x21, x21, x12
        umlal2  v23.2d, v5.4s, v18.s[2]
        ldp     d5, d26, [x11, #0xd8]
        ldr     x11, [sp, #0x2c0]
        adcs    x27, x27, x11
        umlal   v23.2d, v3.2s, v9.s[0]
        str     x21, [sp, #0x220]
        ldr     x21, [sp, #0x338]
        adcs    x28, x28, x21
        ldr     x21, [sp, #0x2e8]
        umlal2  v23.2d, v3.4s, v9.s[2]
        adcs    x23, x23, x21
        mul     x15, x15, x5
        str     x5, [sp, #0x218]
        ldr     x5, [sp, #0x2f8]
        adcs    x1, x1, x5
        umlal2  v10.2d, v25.4s, v7.s[2]
        ldp     q3, q25, [x2, #0x80]
        adc     x16, x16, xzr
        adds    x26, x26, x9
        umlal   v28.2d, v24.2s, v7.s[0]
        adcs    x20, x20, x25
        umulh   x25, x24, x12
        umlal2  v28.2d, v24.4s, v7.s[2]
        mul     v24.2s, v23.2s, v16.2s
        usra    v20.2d, v5.2d, #0xc
        adcs    x9, x14, x10
        adcs    x10, x17, x13
        shl     v5.2d, v26.2d, #0x3a
        adcs    x27, x7, x27
        mul     x7, x24, x22
        ldr     x14, [sp, #0x260]
        adcs    x28, x8, x28
        ldr     x8, [sp, #0x2c8]
        and     v24.16b, v24.16b, v1.16b
        usra    v20.2d, v5.2d, #6
        ldp     q5, q26, [x2, #0xa0]
        umlal   v11.2d, v25.2s, v7.s[0]
        adcs    x23, x8, x23
        ldr     x8, [sp, #0x280]
        umlal   v23.2d, v4.2s, v24.s[0]
        umlal2  v11.2d, v25.4s, v7.s[2]
        ldr     x17, [sp, #0x290]
        umulh   x13, x8, x12
        adcs    x1, x14, x1
        ldr     x14, [sp, #0x338]
        adcs    x11, x11, x16
        ldr     x16, [x3]
        umlal   v12.2d, v3.2s, v7.s[0]
        adcs    x14, x14, xzr
        umlal2  v12.2d, v3.4s, v7.s[2]
        ldp     q3, q25, [x2, #0x20]
        adcs    x21, x21, xzr
        adcs    x5, x5, xzr
        adds    x16, x16, x17
        umlal   v31.2d, v26.2s, v7.s[0]
        str     x12, [sp, #0x2f8]
        ldr     x12, [x3, #8]
        str     x24, [sp, #0x2e8]
        ldr     x24, [sp, #0x2b8]
        adcs    x12, x12, x24
        str     x7, [sp, #0x338]
        umulh   x7, x8, x22
        str     x7, [sp, #0x2c0]
        ldr     x7, [sp, #0x318]
        str     x13, [sp, #0x260]
        ldr     x13, [sp, #0x2b0]
        ldr     x24, [sp, #0x360]
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x300]
        umlal   v15.2d, v5.2s, v7.s[0]
        str     x25, [sp, #0x318]
        ldr     x25, [sp, #0x320]
        adcs    x25, x25, x13
        ldr     x13, [sp, #0x378]
        umlal2  v15.2d, v5.4s, v7.s[2]
        umlal2  v31.2d, v26.4s, v7.s[2]
        adcs    x13, x13, x26
        ldp     q5, q26, [x2, #0xc0]
        ldr     x17, [sp, #0x328]
        adcs    x24, x24, x20
        mul     x8, x8, x22
        str     x22, [sp, #0x360]
        ldr     x22, [sp, #0x298]
        adcs    x22, x22, x9
        umlal   v29.2d, v3.2s, v18.s[0]
        str     x8, [sp, #0x298]
        ldr     x8, [sp, #0x2d8]
        adcs    x8, x8, x10
        umlal2  v29.2d, v3.4s, v18.s[2]
        ext     v3.16b, v6.16b, v23.16b, #8
        str     x27, [sp, #0x2d8]
        adcs    x27, x17, x27
        str     x10, [sp, #0x378]
        ldr     x10, [sp, #0x238]
        umulh   x17, x19, x10
        umlal   v17.2d, v25.2s, v18.s[0]
        str     x17, [sp, #0x320]
        ldr     x17, [sp, #0x370]
        str     x28, [sp, #0x2c8]
        adcs    x28, x17, x28
        ldr     x17, [sp, #0x368]
        usra    v23.2d, v3.2d, #0x1d
        umlal2  v17.2d, v25.4s, v18.s[2]
        str     x23, [sp, #0x258]
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x2e0]
        ldp     q3, q25, [x2, #0xe0]
        mul     x10, x19, x10
        umlal   v13.2d, v26.2s, v7.s[0]
        str     x1, [sp, #0x288]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x358]
        str     x11, [sp, #0x2a8]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x3e0]
        str     x15, [sp, #0x340]
        eor     x15, x15, x17
        umlal   v19.2d, v3.2s, v7.s[0]
        str     x15, [sp, #0x330]
        ldr     x15, [sp, #0x350]
        adcs    x17, x15, x14
        umlal   v14.2d, v25.2s, v7.s[0]
        str     x14, [sp, #0x2a0]
        ldr     x14, [sp, #0x2d0]
        str     x21, [sp, #0x210]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x248]
        umulh   x15, x19, x14
        umlal   v22.2d, v5.2s, v7.s[0]
        str     x15, [sp, #0x208]
        ldr     x15, [sp, #0x348]
        str     x5, [sp, #0x200]
        adcs    x5, x15, x5
        ldr     x15, [sp, #0x3a0]
        eor     x10, x10, x15
        umlal2  v13.2d, v26.4s, v7.s[2]
        ext     v26.16b, v23.16b, v6.16b, #8
        adc     x15, xzr, xzr
        umlal2  v22.2d, v5.4s, v7.s[2]
        ldp     q5, q30, [x2, #0x140]
        str     x10, [sp, #0x1f8]
        ldr     x10, [sp, #0x328]
        adds    x10, x10, x16
        ldr     x16, [sp, #0x370]
        mul     v16.2s, v26.2s, v16.2s
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x228]
        str     x12, [sp, #0x370]
        umulh   x12, x16, x14
        ldp     q26, q30, [x2, #0x100]
        str     x10, [sp, #0x328]
        ldr     x10, [sp, #0x368]
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x2e0]
        adcs    x25, x10, x25
        ldr     x10, [sp, #0x358]
        umlal2  v14.2d, v25.4s, v7.s[2]
        ldr     q25, [x2, #0x260]
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x350]
        and     v16.16b, v16.16b, v1.16b
        adcs    x24, x13, x24
        ldr     x13, [sp, #0x2d0]
        umlal2  v23.2d, v4.4s, v16.s[0]
        uzp1    v4.2d, v24.2d, v16.2d
        adcs    x22, x13, x22
        ldr     x13, [sp, #0x348]
        ldp     q16, q24, [x2, #0x40]
        adcs    x8, x13, x8
        mul     x13, x16, x14
        str     x8, [sp, #0x348]
        ldr     x8, [sp, #0x290]
        adcs    x8, x8, x27
        ldr     x27, [sp, #0x2b8]
        umlal   v2.2d, v30.2s, v7.s[0]
        adcs    x27, x27, x28
        ldr     x28, [sp, #0x2b0]
        ext     v23.16b, v23.16b, v6.16b, #8
        adcs    x23, x28, x23
        ldr     x28, [sp, #0x238]
        umlal2  v2.2d, v30.4s, v7.s[2]
        str     x23, [sp, #0x2b0]
        mul     x23, x16, x28
        str     x27, [sp, #0x2b8]
        ldr     x27, [sp, #0x300]
        adcs    x1, x27, x1
        usra    v29.2d, v23.2d, #0x1d
        mul     x27, x19, x14
        ldp     q23, q30, [x2, #0x60]
        ldr     x19, [sp, #0x378]
        umlal2  v19.2d, v3.4s, v7.s[2]
        adcs    x11, x26, x11
        umlal   v20.2d, v26.2s, v7.s[0]
        adcs    x14, x20, x17
        umlal2  v20.2d, v26.4s, v7.s[2]
        ldr     x20, [sp, #0x3d0]
        ldp     q3, q7, [x2, #0x130]
        umulh   x28, x16, x28
        usra    v2.2d, v21.2d, #6
        ldp     q7, q21, [x2, #0x80]
        adcs    x9, x9, x21
        ldr     x21, [sp, #0x2c8]
        umlal   v28.2d, v24.2s, v18.s[0]
        adcs    x5, x19, x5
        ldr     x19, [sp, #0x2d8]
        umlal   v8.2d, v16.2s, v18.s[0]
        adcs    x15, x19, x15
        ldr     x19, [sp, #0x308]
        umulh   x26, x19, x20
        umlal2  v8.2d, v16.4s, v18.s[2]
        adcs    x16, x21, xzr
        ldr     x21, [sp, #0x258]
        umlal2  v28.2d, v24.4s, v18.s[2]
        adcs    x17, x21, xzr
        ldr     x21, [sp, #0x288]
        umlal   v10.2d, v23.2s, v18.s[0]
        adcs    x21, x21, xzr
        umlal   v12.2d, v30.2s, v18.s[0]
        ldp     q16, q24, [x2, #0xa0]
        str     x21, [sp, #0x288]
        ldr     x21, [sp, #0x2a8]
        adcs    x21, x21, xzr
        umlal2  v12.2d, v30.4s, v18.s[2]
        str     x21, [sp, #0x2a8]
        ldr     x21, [sp, #0x2a0]
        adcs    x21, x21, xzr
        umlal   v11.2d, v7.2s, v18.s[0]
        str     x21, [sp, #0x2a0]
        ldr     x21, [sp, #0x210]
        adcs    x21, x21, xzr
        umlal2  v11.2d, v7.4s, v18.s[2]
        ldp     q7, q26, [x2, #0xc0]
        str     x21, [sp, #0x210]
        ldr     x21, [sp, #0x200]
        adcs    x21, x21, xzr
        umlal2  v10.2d, v23.4s, v18.s[2]
        str     x21, [sp, #0x200]
        ldr     x21, [sp, #0x250]
        str     x17, [sp, #0x258]
        ldr     x17, [sp, #0x3a8]
        adds    x21, x21, x17
        ldr     x17, [sp, #0x278]
        str     x16, [sp, #0x3a8]
        ldr     x16, [sp, #0x3c0]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x3c8]
        umlal   v15.2d, v21.2s, v18.s[0]
        adc     x17, x17, xzr
        str     x15, [sp, #0x3c8]
        ldr     x15, [sp, #0x230]
        adds    x21, x21, x15
        ldr     x15, [sp, #0x388]
        umlal   v31.2d, v16.2s, v18.s[0]
        adcs    x15, x16, x15
        umlal2  v31.2d, v16.4s, v18.s[2]
        ldp     q16, q23, [x2, #0xe0]
        adc     x16, x17, xzr
        ldr     x17, [sp, #0x3b0]
        str     x5, [sp, #0x388]
        ldr     x5, [sp, #0x240]
        adds    x5, x17, x5
        ldr     x17, [sp, #0x3e0]
        str     x9, [sp, #0x240]
        eor     x9, x21, x17
        umlal2  v15.2d, v21.4s, v18.s[2]
        str     x14, [sp, #0x3b0]
        ldr     x14, [sp, #0x318]
        str     x11, [sp, #0x230]
        ldr     x11, [sp, #0x220]
        adcs    x11, x14, x11
        ldr     x14, [sp, #0x260]
        adc     x14, x14, xzr
        str     x1, [sp, #0x260]
        ldr     x1, [sp, #0x3e8]
        str     x8, [sp, #0x220]
        subs    x8, x19, x1
        str     x22, [sp, #0x318]
        ldr     x22, [sp, #0x2f0]
        str     x24, [sp, #0x3c0]
        ldr     x24, [sp, #0x390]
        str     x10, [sp, #0x278]
        sbcs    x10, x22, x24
        umlal   v13.2d, v7.2s, v18.s[0]
        str     x25, [sp, #0x250]
        csetm   x25, lo
        str     x7, [sp, #0x2c8]
        ldr     x7, [sp, #0x298]
        adds    x5, x5, x7
        ldr     x7, [sp, #0x2c0]
        umlal   v19.2d, v26.2s, v18.s[0]
        ldr     x24, [sp, #0x270]
        ldr     x1, [sp, #0x3d8]
        adcs    x7, x11, x7
        umlal2  v13.2d, v7.4s, v18.s[2]
        ldp     q7, q21, [x2, #0x10]
        adc     x11, x14, xzr
        ldr     x14, [sp, #0x268]
        umlal2  v19.2d, v26.4s, v18.s[2]
        umlal   v20.2d, v23.2s, v18.s[0]
        str     x9, [sp, #0x2c0]
        subs    x9, x14, x20
        umlal   v29.2d, v7.2s, v9.s[0]
        eor     x8, x8, x25
        sbcs    x24, x24, x1
        mul     x14, x19, x1
        csetm   x17, lo
        cmn     x25, #1
        umlal2  v29.2d, v7.4s, v9.s[2]
        eor     x10, x10, x25
        umlal   v29.2d, v5.2s, v4.s[0]
        eor     x9, x9, x17
        adcs    x8, x8, xzr
        str     x8, [sp, #0x298]
        umulh   x8, x19, x1
        adcs    x10, x10, xzr
        umlal2  v29.2d, v5.4s, v4.s[2]
        str     x10, [sp, #0x2d8]
        ldr     x10, [sp, #0x320]
        adds    x27, x10, x27
        ldr     x10, [sp, #0x3b8]
        ldp     d5, d7, [x10, #0xe8]
        ldr     x10, [sp, #0x208]
        umlal   v14.2d, v16.2s, v18.s[0]
        umlal2  v14.2d, v16.4s, v18.s[2]
        ldp     q16, q26, [x2, #0x100]
        umlal2  v20.2d, v23.4s, v18.s[2]
        usra    v0.2d, v5.2d, #0x3a
        eor     x24, x24, x17
        umlal   v22.2d, v24.2s, v18.s[0]
        eor     x25, x25, x17
        umlal2  v22.2d, v24.4s, v18.s[2]
        adcs    x10, x10, x13
        adc     x12, x12, xzr
        cmn     x17, #1
        adcs    x9, x9, xzr
        umlal   v17.2d, v21.2s, v9.s[0]
        adcs    x24, x24, xzr
        mul     v5.2s, v29.2s, v25.2s
        adds    x27, x27, x23
        adcs    x28, x10, x28
        shl     v7.2d, v7.2d, #0xc
        adc     x23, x12, xzr
        ldr     x12, [sp, #0x3a0]
        mul     x10, x19, x20
        eor     x27, x27, x12
        ldr     x17, [sp, #0x1f8]
        usra    v0.2d, v7.2d, #6
        umlal2  v17.2d, v21.4s, v9.s[2]
        ldp     q7, q21, [x2, #0x30]
        umlal   v27.2d, v26.2s, v18.s[0]
        ldr     q23, [x2, #0x250]
        umlal2  v27.2d, v26.4s, v18.s[2]
        mul     x13, x22, x1
        eor     x23, x23, x12
        eor     x28, x28, x12
        umlal   v2.2d, v16.2s, v18.s[0]
        cmn     x12, #1
        str     x10, [sp, #0x208]
        ldr     x10, [sp, #0x340]
        adcs    x17, x17, x10
        umlal2  v2.2d, v16.4s, v18.s[2]
        adcs    x27, x27, x21
        ldp     q16, q18, [x2, #0x50]
        umlal   v28.2d, v21.2s, v9.s[0]
        mul     x10, x22, x20
        adcs    x28, x28, x15
        ldp     q24, q26, [x2, #0x90]
        adcs    x23, x23, x16
        adc     x12, x12, xzr
        str     x21, [sp, #0x3a0]
        ldr     x21, [sp, #0x338]
        adds    x17, x17, x21
        umlal   v8.2d, v7.2s, v9.s[0]
        adcs    x27, x27, x5
        adcs    x28, x28, x7
        adcs    x23, x23, x11
        adc     x12, x12, xzr
        umlal2  v28.2d, v21.4s, v9.s[2]
        str     x25, [sp, #0x1f8]
        umulh   x25, x22, x1
        umlal2  v8.2d, v7.4s, v9.s[2]
        ldp     q7, q21, [x2, #0x70]
        adds    x15, x15, x17
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x3e0]
        eor     x17, x15, x16
        umlal   v12.2d, v18.2s, v9.s[0]
        adcs    x28, x21, x28
        umulh   x21, x22, x20
        umlal2  v12.2d, v18.4s, v9.s[2]
        str     x17, [sp, #0x338]
        eor     x17, x27, x16
        adcs    x23, x5, x23
        umlal   v10.2d, v16.2s, v9.s[0]
        and     v5.16b, v5.16b, v1.16b
        adcs    x5, x7, x12
        ldr     x12, [sp, #0x268]
        umlal2  v10.2d, v16.4s, v9.s[2]
        ldp     q16, q18, [x2, #0xb0]
        adcs    x7, x11, xzr
        ldr     x11, [sp, #0x3e8]
        adds    x26, x26, x14
        umlal   v15.2d, v21.2s, v9.s[0]
        adcs    x8, x8, x13
        umulh   x13, x11, x12
        umlal   v11.2d, v7.2s, v9.s[0]
        adc     x25, x25, xzr
        adds    x26, x26, x10
        ldr     x10, [sp, #0x310]
        umlal2  v11.2d, v7.4s, v9.s[2]
        adcs    x21, x8, x21
        ldr     x8, [sp, #0x398]
        umlal2  v15.2d, v21.4s, v9.s[2]
        ldr     x14, [sp, #0x280]
        umlal   v31.2d, v24.2s, v9.s[0]
        ldp     q7, q21, [x2, #0xd0]
        adc     x25, x25, xzr
        subs    x19, x8, x19
        ldr     x16, [sp, #0x270]
        mul     x8, x11, x12
        umlal2  v31.2d, v24.4s, v9.s[2]
        sbcs    x22, x10, x22
        ldr     x10, [sp, #0x2e8]
        umlal   v22.2d, v26.2s, v9.s[0]
        sbcs    x10, x10, x11
        umlal2  v22.2d, v26.4s, v9.s[2]
        str     x17, [sp, #0x2e8]
        ldr     x17, [sp, #0x390]
        sbcs    x14, x14, x17
        ldp     q24, q26, [x2, #0x110]
        str     x7, [sp, #0x280]
        umulh   x7, x11, x16
        umlal   v20.2d, v21.2s, v9.s[0]
        umlal   v19.2d, v18.2s, v9.s[0]
        str     x5, [sp, #0x2f0]
        csetm   x5, lo
        str     x23, [sp, #0x310]
        ldr     x23, [sp, #0x218]
        subs    x20, x20, x23
        ldr     x23, [sp, #0x380]
        sbcs    x23, x1, x23
        ldr     x1, [sp, #0x360]
        umlal   v13.2d, v16.2s, v9.s[0]
        eor     x19, x19, x5
        sbcs    x1, x12, x1
        mul     x11, x11, x16
        umlal   v29.2d, v3.2s, v5.s[0]
        str     x28, [sp, #0x3e8]
        ldr     x28, [sp, #0x2f8]
        sbcs    x28, x16, x28
        eor     x22, x22, x5
        eor     x10, x10, x5
        umlal2  v13.2d, v16.4s, v9.s[2]
        str     x27, [sp, #0x2f8]
        csetm   x27, lo
        eor     x14, x14, x5
        cmn     x5, #1
        umlal2  v19.2d, v18.4s, v9.s[2]
        eor     x23, x23, x27
        str     x15, [sp, #0x360]
        mul     x15, x17, x16
        eor     x20, x20, x27
        umlal   v14.2d, v7.2s, v9.s[0]
        adcs    x19, x19, xzr
        eor     x1, x1, x27
        eor     x28, x28, x27
        ext     v16.16b, v6.16b, v29.16b, #8
        adcs    x22, x22, xzr
        eor     x5, x5, x27
        umlal2  v14.2d, v7.4s, v9.s[2]
        umulh   x16, x17, x16
        adcs    x10, x10, xzr
        ldp     q7, q18, [x2, #0xf0]
        adcs    x14, x14, xzr
        adds    x11, x13, x11
        usra    v29.2d, v16.2d, #0x1d
        umull2  v16.2d, v26.4s, v9.s[2]
        adcs    x7, x7, x15
        umlal2  v20.2d, v21.4s, v9.s[2]
        ldp     q21, q26, [x2, #0x150]
        mul     x13, x17, x12
        umlal   v0.2d, v24.2s, v9.s[0]
        adc     x15, x16, xzr
        umlal2  v0.2d, v24.4s, v9.s[2]
        cmn     x27, #1
        ext     v24.16b, v29.16b, v6.16b, #8
        adcs    x27, x20, xzr
        ldr     x16, [sp, #0x3b8]
        umulh   x20, x17, x12
        adcs    x23, x23, xzr
        mul     v24.2s, v24.2s, v25.2s
        adcs    x1, x1, xzr
        umlal   v27.2d, v18.2s, v9.s[0]
        adcs    x12, x28, xzr
        umlal   v2.2d, v7.2s, v9.s[0]
        adds    x28, x11, x13
        ldr     x11, [sp, #0x298]
        umulh   x13, x11, x24
        umlal2  v2.2d, v7.4s, v9.s[2]
        ldp     d7, d25, [x16, #0xf0]
        umlal2  v27.2d, v18.4s, v9.s[2]
        ldp     q9, q18, [x2, #0x170]
        adcs    x20, x7, x20
        and     v1.16b, v24.16b, v1.16b
        adc     x7, x15, xzr
        subs    x15, x19, x10
        sbcs    x17, x22, x14
        umlal   v8.2d, v26.2s, v4.s[0]
        umlal2  v29.2d, v3.4s, v1.s[0]
        str     x14, [sp, #0x268]
        umulh   x14, x11, x9
        uzp1    v1.2d, v5.2d, v1.2d
        str     x10, [sp, #0x390]
        mul     x10, x11, x9
        csetm   x16, lo
        str     x1, [sp, #0x270]
        subs    x1, x1, x27
        umlal2  v8.2d, v26.4s, v4.s[2]
        eor     x15, x15, x16
        str     x12, [sp, #0x380]
        sbcs    x12, x12, x23
        eor     x17, x17, x16
        usra    v16.2d, v7.2d, #0x34
        str     x22, [sp, #0x3d8]
        csetm   x22, lo
        cmn     x16, #1
        shl     v3.2d, v25.2d, #0x12
        mul     x11, x11, x24
        adcs    x15, x15, xzr
        eor     x12, x12, x22
        ext     v5.16b, v29.16b, v6.16b, #8
        adcs    x17, x17, xzr
        str     x17, [sp, #0x298]
        ldr     x17, [sp, #0x1f8]
        eor     x10, x10, x17
        eor     x1, x1, x22
        cmn     x22, #1
        umlal   v10.2d, v18.2s, v4.s[0]
        eor     x16, x16, x22
        adcs    x1, x1, xzr
        usra    v16.2d, v3.2d, #6
        umlal   v28.2d, v9.2s, v4.s[0]
        ldp     q3, q7, [x2, #0x1b0]
        umlal2  v28.2d, v9.4s, v4.s[2]
        ldp     q9, q24, [x2, #0x190]
        adcs    x12, x12, xzr
        adds    x22, x14, x11
        ldr     x11, [sp, #0x2d8]
        ldp     q25, q26, [x2, #0x1d0]
        umlal2  v10.2d, v18.4s, v4.s[2]
        mul     x14, x11, x24
        usra    v17.2d, v5.2d, #0x1d
        umlal   v12.2d, v9.2s, v4.s[0]
        umlal2  v12.2d, v9.4s, v4.s[2]
        umlal   v17.2d, v21.2s, v4.s[0]
        ldp     q9, q5, [x2, #0x1f0]
        umlal2  v17.2d, v21.4s, v4.s[2]
        ldp     q18, q21, [x2, #0x230]
        umulh   x24, x11, x24
        umlal   v15.2d, v3.2s, v4.s[0]
        umlal   v11.2d, v24.2s, v4.s[0]
        umlal2  v11.2d, v24.4s, v4.s[2]
        ldp     q24, q29, [x2, #0x210]
        adcs    x13, x13, x14
        umlal2  v16.2d, v23.4s, v4.s[2]
        mul     x14, x11, x9
        umlal   v31.2d, v7.2s, v4.s[0]
        adc     x24, x24, xzr
        umlal2  v15.2d, v3.4s, v4.s[2]
        ldp     q3, q23, [x2, #0x140]
        umlal   v13.2d, v26.2s, v4.s[0]
        umulh   x9, x11, x9
        adds    x22, x22, x14
        ldr     x14, [sp, #0x3b8]
        umlal2  v31.2d, v7.4s, v4.s[2]
        umlal   v22.2d, v25.2s, v4.s[0]
        eor     x22, x22, x17
        umlal2  v22.2d, v25.4s, v4.s[2]
        ldp     q7, q25, [x2, #0x160]
        umlal   v19.2d, v9.2s, v4.s[0]
        umulh   x11, x19, x27
        umlal2  v13.2d, v26.4s, v4.s[2]
        ldr     d26, [x14, #0xf8]
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x208]
        umlal2  v19.2d, v9.4s, v4.s[2]
        adc     x24, x24, xzr
        eor     x9, x9, x17
        umlal   v14.2d, v5.2s, v4.s[0]
        eor     x24, x24, x17
        cmn     x17, #1
        adcs    x10, x10, x13
        umlal2  v14.2d, v5.4s, v4.s[2]
        adcs    x22, x22, x26
        mul     x14, x19, x27
        umlal   v20.2d, v24.2s, v4.s[0]
        adcs    x9, x9, x21
        umlal2  v20.2d, v24.4s, v4.s[2]
        ldp     q9, q5, [x2, #0x180]
        adcs    x24, x24, x25
        umlal   v2.2d, v29.2s, v4.s[0]
        adc     x17, x17, xzr
        adds    x10, x10, x8
        str     x16, [sp, #0x1f8]
        mul     x16, x19, x23
        adcs    x22, x22, x28
        umlal2  v2.2d, v29.4s, v4.s[2]
        str     x12, [sp, #0x3b8]
        ldr     x12, [sp, #0x3e0]
        eor     x5, x5, x12
        adcs    x9, x9, x20
        ldp     q24, q29, [x2, #0x1a0]
        umlal   v0.2d, v21.2s, v4.s[0]
        adcs    x24, x24, x7
        umlal   v27.2d, v18.2s, v4.s[0]
        umulh   x19, x19, x23
        adc     x17, x17, xzr
        adds    x21, x21, x10
        umlal2  v27.2d, v18.4s, v4.s[2]
        adcs    x25, x25, x22
        umlal   v8.2d, v23.2s, v1.s[0]
        adcs    x22, x8, x9
        ldr     x9, [sp, #0x340]
        ldr     x10, [sp, #0x3a0]
        umlal   v17.2d, v3.2s, v1.s[0]
        adcs    x28, x28, x24
        ldr     x24, [sp, #0x3d8]
        umlal2  v0.2d, v21.4s, v4.s[2]
        ldp     q4, q18, [x2, #0x1c0]
        mul     x8, x24, x23
        adcs    x20, x20, x17
        umlal2  v8.2d, v23.4s, v1.s[2]
        adcs    x7, x7, xzr
        adds    x9, x9, x13
        ldp     q21, q23, [x2, #0x1e0]
        adcs    x10, x10, x26
        umlal2  v17.2d, v3.4s, v1.s[2]
        mul     x17, x24, x27
        str     x17, [sp, #0x3a0]
        ldr     x17, [sp, #0x360]
        adcs    x17, x17, x21
        umlal   v10.2d, v25.2s, v1.s[0]
        str     x8, [sp, #0x360]
        ldr     x8, [sp, #0x2f8]
        adcs    x8, x8, x25
        umlal   v28.2d, v7.2s, v1.s[0]
        str     x19, [sp, #0x2f8]
        ldr     x19, [sp, #0x3e8]
        str     x11, [sp, #0x340]
        adcs    x11, x19, x22
        umlal2  v28.2d, v7.4s, v1.s[2]
        umulh   x23, x24, x23
        str     x23, [sp, #0x2d8]
        ldr     x23, [sp, #0x310]
        str     x16, [sp, #0x218]
        adcs    x16, x23, x28
        uzp1    v3.2d, v17.2d, v8.2d
        uzp2    v8.2d, v17.2d, v8.2d
        str     x1, [sp, #0x3d0]
        ldr     x1, [sp, #0x2f0]
        str     x15, [sp, #0x308]
        adcs    x15, x1, x20
        umlal   v11.2d, v5.2s, v1.s[0]
        str     x5, [sp, #0x398]
        ldr     x5, [sp, #0x280]
        str     x14, [sp, #0x320]
        adcs    x14, x5, x7
        umlal2  v10.2d, v25.4s, v1.s[2]
        ldp     q7, q17, [x2, #0x200]
        adc     x13, xzr, xzr
        adds    x19, x19, x9
        umlal   v12.2d, v9.2s, v1.s[0]
        shl     v25.2d, v8.2d, #0x23
        umulh   x9, x24, x27
        adcs    x27, x23, x10
        eor     x19, x19, x12
        umlal2  v12.2d, v9.4s, v1.s[2]
        adcs    x23, x1, x17
        ldr     x1, [sp, #0x208]
        eor     x27, x27, x12
        usra    v3.2d, v25.2d, #6
        umlal   v15.2d, v24.2s, v1.s[0]
        adcs    x24, x5, x8
        ldr     x8, [sp, #0x270]
        ldr     x5, [sp, #0x390]
        eor     x23, x23, x12
        ext     v9.16b, v6.16b, v8.16b, #8
        uzp1    v6.2d, v28.2d, v10.2d
        adcs    x1, x1, x11
        eor     x24, x24, x12
        umlal   v31.2d, v29.2s, v1.s[0]
        uzp2    v10.2d, v28.2d, v10.2d
        umulh   x10, x5, x8
        adcs    x26, x26, x16
        eor     x1, x1, x12
        umlal2  v11.2d, v5.4s, v1.s[2]
        ext     v8.16b, v8.16b, v10.16b, #8
        mul     x11, x5, x8
        adcs    x21, x21, x15
        usra    v3.2d, v9.2d, #0x1d
        shl     v9.2d, v10.2d, #0x23
        umlal2  v31.2d, v29.4s, v1.s[2]
        adcs    x25, x25, x14
        adcs    x22, x22, x13
        eor     x21, x21, x12
        umlal   v22.2d, v4.2s, v1.s[0]
        eor     x25, x25, x12
        uzp2    v5.2d, v12.2d, v11.2d
        eor     x22, x22, x12
        str     q3, [x0]
        ldr     x14, [sp, #0x380]
        adcs    x28, x28, xzr
        adcs    x20, x20, xzr
        shl     v3.2d, v5.2d, #0x23
        usra    v6.2d, v9.2d, #6
        eor     x13, x28, x12
        usra    v6.2d, v8.2d, #0x1d
        uzp1    v11.2d, v12.2d, v11.2d
        eor     x26, x26, x12
        adcs    x28, x7, xzr
        ldp     q12, q8, [x2, #0x220]
        eor     x7, x20, x12
        ldr     x20, [sp, #0x330]
        mul     x15, x5, x14
        ldr     x16, [sp, #0x2c0]
        ldp     q9, q25, [x2, #0x240]
        eor     x2, x28, x12
        ldr     x28, [sp, #0x328]
        cmn     x12, #1
        ldr     x17, [sp, #0x338]
        umlal2  v22.2d, v4.4s, v1.s[2]
        usra    v11.2d, v3.2d, #6
        adcs    x28, x28, x20
        ldr     x20, [sp, #0x370]
        umlal2  v15.2d, v24.4s, v1.s[2]
        ext     v10.16b, v10.16b, v5.16b, #8
        umulh   x5, x5, x14
        adcs    x20, x20, x16
        ldr     x16, [sp, #0x2c8]
        umlal   v19.2d, v21.2s, v1.s[0]
        str     q6, [x0, #0x10]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x250]
        umlal   v13.2d, v18.2s, v1.s[0]
        str     x11, [sp, #0x338]
        ldr     x11, [sp, #0x2e8]
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x320]
        umlal   v14.2d, v23.2s, v1.s[0]
        stp     x28, x20, [x3, #0x40]
        ldr     x20, [sp, #0x398]
        eor     x28, x17, x20
        ldr     x17, [sp, #0x278]
        adcs    x17, x17, x19
        ldr     x19, [sp, #0x268]
        uzp2    v3.2d, v15.2d, v31.2d
        str     x17, [sp, #0x278]
        mul     x17, x19, x14
        str     x28, [sp, #0x2e8]
        ldr     x28, [sp, #0x3c0]
        adcs    x27, x28, x27
        umull2  v4.2d, v25.4s, v1.s[2]
        mul     x28, x19, x8
        str     x27, [sp, #0x3c0]
        ldr     x27, [sp, #0x318]
        adcs    x23, x27, x23
        ldr     x27, [sp, #0x348]
        umlal   v20.2d, v7.2s, v1.s[0]
        shl     v6.2d, v3.2d, #0x23
        umlal2  v13.2d, v18.4s, v1.s[2]
        adcs    x24, x27, x24
        usra    v11.2d, v10.2d, #0x1d
        str     x28, [sp, #0x348]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        str     x24, [sp, #0x318]
        ldr     x24, [sp, #0x220]
        adcs    x1, x24, x1
        ldr     x24, [sp, #0x2b8]
        ext     v10.16b, v5.16b, v3.16b, #8
        uzp1    v15.2d, v15.2d, v31.2d
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v2.2d, v17.2s, v1.s[0]
        adcs    x26, x24, x26
        usra    v4.2d, v26.2d, #0x2e
        str     x23, [sp, #0x2b8]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v14.2d, v23.4s, v1.s[2]
        str     x26, [sp, #0x220]
        ldr     x26, [sp, #0x268]
        umulh   x14, x26, x14
        umlal   v27.2d, v12.2s, v1.s[0]
        uzp2    v5.2d, v22.2d, v13.2d
        str     x1, [sp, #0x380]
        ldr     x1, [sp, #0x2b0]
        adcs    x1, x1, x21
        ldr     x21, [sp, #0x260]
        adcs    x21, x21, x25
        umlal   v0.2d, v8.2s, v1.s[0]
        uzp1    v13.2d, v22.2d, v13.2d
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        str     x21, [sp, #0x260]
        ldr     x21, [sp, #0x230]
        adcs    x21, x21, x22
        umlal2  v27.2d, v12.4s, v1.s[2]
        shl     v12.2d, v5.2d, #0x23
        str     x21, [sp, #0x230]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v2.2d, v17.4s, v1.s[2]
        stp     x16, x11, [x3, #0x50]
        ldr     x11, [sp, #0x268]
        usra    v15.2d, v6.2d, #6
        umulh   x8, x11, x8
        ldr     x11, [sp, #0x3b0]
        umlal2  v0.2d, v8.4s, v1.s[2]
        adcs    x11, x11, x13
        ldr     x13, [sp, #0x240]
        usra    v13.2d, v12.2d, #6
        ldr     x16, [sp, #0x308]
        umlal2  v19.2d, v21.4s, v1.s[2]
        adcs    x7, x13, x7
        ldr     x13, [sp, #0x388]
        str     q11, [x0, #0x20]
        adcs    x2, x13, x2
        ldr     x13, [sp, #0x3c8]
        umlal   v16.2d, v9.2s, v1.s[0]
        ext     v11.16b, v3.16b, v5.16b, #8
        umlal2  v16.2d, v9.4s, v1.s[2]
        adcs    x13, x13, x12
        usra    v15.2d, v10.2d, #0x1d
        str     x13, [sp, #0x3c8]
        ldr     x13, [sp, #0x3d0]
        str     x2, [sp, #0x388]
        umulh   x2, x16, x13
        umlal2  v20.2d, v7.4s, v1.s[2]
        uzp1    v1.2d, v27.2d, v0.2d
        str     x7, [sp, #0x240]
        ldr     x7, [sp, #0x3a8]
        adcs    x7, x7, x12
        uzp2    v10.2d, v19.2d, v14.2d
        str     x7, [sp, #0x3a8]
        ldr     x7, [sp, #0x258]
        adcs    x7, x7, x12
        uzp2    v12.2d, v27.2d, v0.2d
        uzp1    v0.2d, v19.2d, v14.2d
        str     x7, [sp, #0x258]
        ldr     x7, [sp, #0x288]
        adcs    x7, x7, x12
        usra    v13.2d, v11.2d, #0x1d
        uzp2    v11.2d, v16.2d, v4.2d
        str     x7, [sp, #0x288]
        ldr     x7, [sp, #0x2a8]
        adcs    x7, x7, x12
        ext     v14.16b, v5.16b, v10.16b, #8
        str     x7, [sp, #0x2a8]
        mul     x7, x16, x13
        uzp2    v8.2d, v20.2d, v2.2d
        uzp1    v2.2d, v20.2d, v2.2d
        str     x11, [sp, #0x3b0]
        ldr     x11, [sp, #0x2a0]
        adcs    x11, x11, x12
        shl     v9.2d, v10.2d, #0x23
        str     x11, [sp, #0x2a0]
        ldr     x11, [sp, #0x210]
        adcs    x11, x11, x12
        ext     v3.16b, v12.16b, v11.16b, #8
        shl     v5.2d, v8.2d, #0x23
        ext     v6.16b, v10.16b, v8.16b, #8
        str     x11, [sp, #0x210]
        ldr     x11, [sp, #0x200]
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x340]
        str     x11, [sp, #0x3e0]
        ldr     x11, [sp, #0x218]
        adds    x11, x12, x11
        ldr     x12, [sp, #0x2f8]
        str     x1, [sp, #0x218]
        ldr     x1, [sp, #0x360]
        adcs    x1, x12, x1
        ldr     x12, [sp, #0x3b8]
        umulh   x13, x16, x12
        ldr     x16, [sp, #0x3a0]
        ldr     x12, [sp, #0x2d8]
        usra    v0.2d, v9.2d, #6
        uzp1    v4.2d, v16.2d, v4.2d
        adc     x12, x12, xzr
        adds    x11, x11, x16
        ldr     x16, [sp, #0x1f8]
        eor     x7, x7, x16
        adcs    x1, x1, x9
        ldr     x9, [sp, #0x398]
        shl     v10.2d, v11.2d, #0x23
        ldr     x16, [sp, #0x348]
        eor     x9, x11, x9
        adc     x12, x12, xzr
        usra    v2.2d, v5.2d, #6
        adds    x10, x10, x15
        ldr     x15, [sp, #0x308]
        shl     v9.2d, v12.2d, #0x23
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x3b8]
        mul     x15, x15, x17
        usra    v4.2d, v10.2d, #6
        adc     x14, x14, xzr
        adds    x10, x10, x16
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        ext     v12.16b, v8.16b, v12.16b, #8
        adcs    x5, x5, x8
        usra    v1.2d, v9.2d, #6
        str     q15, [x0, #0x30]
        adc     x8, x14, xzr
        ldr     x14, [sp, #0x298]
        mul     x16, x14, x17
        usra    v0.2d, v14.2d, #0x1d
        str     q13, [x0, #0x40]
        adds    x2, x2, x15
        usra    v2.2d, v6.2d, #0x1d
        usra    v4.2d, v3.2d, #0x1d
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        umulh   x15, x14, x17
        usra    v1.2d, v12.2d, #0x1d
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        adcs    x13, x13, x16
        ldr     x16, [sp, #0x3d0]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        str     q0, [x0, #0x50]
        str     q2, [x0, #0x60]
        mul     x17, x14, x16
        str     q1, [x0, #0x70]
        str     q4, [x0, #0x80]
        adc     x15, x15, xzr
        umulh   x14, x14, x16
        ldr     x16, [sp, #0x1f8]
        adds    x2, x2, x17
        eor     x2, x2, x16
        adcs    x13, x13, x14
        adc     x14, x15, xzr
        ldr     x15, [sp, #0x320]
        cmn     x16, #1
        eor     x13, x13, x16
        eor     x14, x14, x16
        adcs    x7, x7, x15
        ldr     x15, [sp, #0x338]
        adcs    x2, x2, x11
        adcs    x11, x13, x1
        adcs    x13, x14, x12
        adc     x14, x16, xzr
        adds    x7, x7, x15
        adcs    x2, x2, x10
        adcs    x11, x11, x5
        adcs    x13, x13, x8
        adc     x14, x14, xzr
        adds    x1, x1, x7
        ldr     x7, [sp, #0x398]
        adcs    x2, x12, x2
        ldr     x12, [sp, #0x278]
        eor     x1, x1, x7
        adcs    x11, x15, x11
        eor     x11, x11, x7
        adcs    x10, x10, x13
        ldr     x13, [sp, #0x2e8]
        eor     x10, x10, x7
        adcs    x5, x5, x14
        adcs    x8, x8, xzr
        cmn     x7, #1
        adcs    x12, x12, x13
        ldr     x13, [sp, #0x3c0]
        eor     x8, x8, x7
        eor     x5, x5, x7
        adcs    x9, x13, x9
        ldr     x13, [sp, #0x2b8]
        eor     x2, x2, x7
        adcs    x1, x13, x1
        stp     x12, x9, [x3, #0x60]
        ldr     x9, [sp, #0x318]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x380]
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x220]
        adcs    x10, x11, x10
        stp     x1, x2, [x3, #0x70]
        ldr     x2, [sp, #0x260]
        ldr     x1, [sp, #0x218]
        adcs    x1, x1, x5
        ldr     x5, [sp, #0x230]
        stp     x9, x10, [x3, #0x80]
        adcs    x2, x2, x8
        ldr     x8, [sp, #0x3b0]
        adcs    x5, x5, x7
        adcs    x8, x8, x7
        stp     x1, x2, [x3, #0x90]
        ldr     x2, [sp, #0x388]
        ldr     x1, [sp, #0x240]
        adcs    x1, x1, x7
        stp     x5, x8, [x3, #0xa0]
        ldr     x5, [sp, #0x3c8]
        adcs    x2, x2, x7
        adcs    x5, x5, x7
        stp     x1, x2, [x3, #0xb0]
        ldr     x2, [sp, #0x258]
        ldr     x1, [sp, #0x3a8]
        adcs    x1, x1, x7
        adcs    x2, x2, x7
        stp     x5, x1, [x3, #0xc0]
        ldr     x5, [sp, #0x2a8]
        ldr     x1, [sp, #0x288]
        adcs    x1, x1, x7
        adcs    x5, x5, x7
        stp     x2, x1, [x3, #0xd0]
        ldr     x2, [sp, #0x210]
        ldr     x1, [sp, #0x2a0]
        adcs    x1, x1, x7
        adcs    x2, x2, x7
        stp     x5, x1, [x3, #0xe0]
        ldr     x1, [sp, #0x3e0]
        adcs    x1, x1, x7
        stp     x2, x1, [x3, #0xf0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_16_aarch64)

NOTES

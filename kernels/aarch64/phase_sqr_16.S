/* karat_phase_sqr_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2000 --islands 32 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 736.0 cycles instead of 1485.0, bound 670.0 (simulated, one run after another); 1871 of 2164 instructions have another place.
 * Made from code with the SHA-256 fcff51c4c811ae4baf189f5ac890faf53bd5023d0f402d1d82608920a4a3a3de.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldp     d0, d1, [x1]
        movi    v2.16b, #0xff
        ldr     d3, [x1]
        ushr    v2.2d, v2.2d, #0x23
        ldr     x6, [x5, #0x58]
        ushr    v4.2d, v3.2d, #0x1d
        ldp     q5, q6, [x2]
        ushr    v0.2d, v0.2d, #0x3a
        uzp1    v3.2d, v3.2d, v4.2d
        ldp     x7, x8, [x5, #8]
        lsl     x8, x8, #0x34
        and     v3.16b, v3.16b, v2.16b
        shl     v1.2d, v1.2d, #0xc
        ldp     x9, x10, [x5, #0x10]
        lsr     x7, x7, #6
        usra    v0.2d, v1.2d, #6
        umlal   v0.2d, v5.2s, v3.s[0]
        ldp     x11, x12, [x5]
        lsr     x9, x9, #0xc
        umlal2  v0.2d, v5.4s, v3.s[2]
        ldp     d1, d4, [x1, #8]
        lsl     x12, x12, #0x3a
        movi    v5.2d, #0000000000000000
        ext     v7.16b, v5.16b, v0.16b, #8
        ldp     x13, x14, [x5, #0x18]
        lsr     x13, x13, #0x12
        usra    v0.2d, v7.2d, #0x1d
        ldp     q7, q16, [x2, #0x20]
        lsl     x14, x14, #0x28
        ushr    v1.2d, v1.2d, #0x34
        ext     v17.16b, v0.16b, v5.16b, #8
        lsl     x10, x10, #0x2e
        ldp     x15, x16, [x5, #0x20]
        shl     v4.2d, v4.2d, #0x12
        ldp     d18, d19, [x1, #0x10]
        lsr     x15, x15, #0x18
        usra    v1.2d, v4.2d, #6
        and     v0.16b, v0.16b, v2.16b
        adds    x11, x11, x12
        ldp     x12, x17, [x5, #0x28]
        umull   v4.2d, v7.2s, v3.s[0]
        shl     v19.2d, v19.2d, #0x18
        adcs    x7, x7, x8
        str     x3, [sp, #0x3e8]
        ldp     x8, x3, [x5, #0x40]
        umlal2  v4.2d, v7.4s, v3.s[2]
        ldp     d7, d20, [x1, #0x18]
        adcs    x9, x9, x10
        usra    v4.2d, v18.2d, #0x2e
        umull   v18.2d, v16.2s, v3.s[0]
        str     x1, [sp, #0x3e0]
        ldp     x10, x1, [x5, #0x30]
        adcs    x13, x13, x14
        ldp     q21, q22, [x2, #0x40]
        umlal2  v18.2d, v16.4s, v3.s[2]
        lsr     x12, x12, #0x1e
        usra    v18.2d, v7.2d, #0x28
        umull   v7.2d, v21.2s, v3.s[0]
        str     x13, [sp, #0x3d8]
        ldp     x14, x13, [x5, #0x38]
        lsl     x17, x17, #0x1c
        shl     v16.2d, v20.2d, #0x1e
        umull   v20.2d, v22.2s, v3.s[0]
        lsl     x13, x13, #0x10
        lsl     x16, x16, #0x22
        usra    v1.2d, v17.2d, #0x1d
        umlal2  v7.2d, v21.4s, v3.s[2]
        adcs    x15, x15, x16
        str     x15, [sp, #0x3d0]
        ldp     x16, x15, [x5, #0x58]
        ldp     q17, q21, [x2, #0x60]
        umlal2  v20.2d, v22.4s, v3.s[2]
        lsl     x1, x1, #0x16
        umull   v22.2d, v17.2s, v3.s[0]
        ldp     q23, q24, [x2, #0x80]
        adcs    x12, x12, x17
        umull   v25.2d, v24.2s, v3.s[0]
        str     x12, [sp, #0x3c8]
        ldp     x17, x12, [x5, #0x48]
        lsr     x14, x14, #0x2a
        lsr     x10, x10, #0x24
        adcs    x1, x10, x1
        str     x1, [sp, #0x3c0]
        ldp     x10, x1, [x5, #0x60]
        lsl     x15, x15, #0x38
        str     x5, [sp, #0x3b8]
        lsl     x5, x12, #4
        lsr     x8, x8, #0x30
        lsl     x3, x3, #0xa
        lsr     x17, x17, #0x36
        orr     x6, x17, x6, lsl #62
        adcs    x13, x14, x13
        usra    v4.2d, v19.2d, #6
        umlal2  v22.2d, v17.4s, v3.s[2]
        adcs    x3, x8, x3
        stp     x11, x7, [x4]
        umull   v17.2d, v21.2s, v3.s[0]
        umulh   x8, x11, x7
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        lsr     x14, x16, #2
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        adcs    x5, x6, x5
        ldp     q10, q11, [x2, #0xa0]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        umlal   v1.2d, v6.2s, v3.s[0]
        umlal2  v1.2d, v6.4s, v3.s[2]
        orr     x23, x15, x12, lsr #60
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        adcs    x21, x14, x23
        ldp     q12, q13, [x2]
        umlal2  v17.2d, v21.4s, v3.s[2]
        lsr     x22, x10, #8
        lsl     x23, x1, #0x32
        ldr     x1, [sp, #0x3e0]
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        umlal   v1.2d, v12.2s, v0.s[0]
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        umulh   x24, x11, x9
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        usra    v18.2d, v16.2d, #6
        umull   v14.2d, v23.2s, v3.s[0]
        mul     x27, x11, x9
        ldp     q15, q8, [x2, #0x20]
        umlal2  v1.2d, v12.4s, v0.s[2]
        ldp     d12, d9, [x1, #0x20]
        adcs    x22, x22, x23
        ldr     x23, [sp, #0x3d8]
        ldp     q6, q16, [x2, #0x40]
        umlal2  v14.2d, v23.4s, v3.s[2]
        ldr     x19, [sp, #0x3b8]
        ldp     d19, d21, [x1, #0x28]
        umlal2  v25.2d, v24.4s, v3.s[2]
        ext     v23.16b, v5.16b, v1.16b, #8
        mul     x28, x11, x23
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        ldp     q24, q26, [x2, #0x60]
        mul     x25, x11, x7
        umull   v27.2d, v10.2s, v3.s[0]
        ldp     q28, q29, [x2, #0xc0]
        umull   v30.2d, v11.2s, v3.s[0]
        umulh   x26, x11, x23
        ldp     x20, x6, [x19, #0x70]
        usra    v1.2d, v23.2d, #0x1d
        ldp     x10, x12, [x19, #0x68]
        umlal   v18.2d, v15.2s, v0.s[0]
        shl     v9.2d, v9.2d, #0x24
        ldp     x14, x15, [x19, #0x78]
        umlal   v7.2d, v8.2s, v0.s[0]
        shl     v21.2d, v21.2d, #0x2a
        ldp     x19, x16, [x19, #0x80]
        umlal2  v7.2d, v8.4s, v0.s[2]
        umulh   x17, x7, x23
        lsl     x12, x12, #0x2c
        ldp     q8, q23, [x2, #0xe0]
        umlal2  v18.2d, v15.4s, v0.s[2]
        ext     v15.16b, v1.16b, v5.16b, #8
        lsr     x14, x14, #0x1a
        lsr     x10, x10, #0xe
        usra    v7.2d, v12.2d, #0x22
        umlal   v20.2d, v6.2s, v0.s[0]
        lsr     x20, x20, #0x14
        lsl     x6, x6, #0x26
        usra    v4.2d, v15.2d, #0x1d
        umlal2  v20.2d, v6.4s, v0.s[2]
        adcs    x10, x10, x12
        mul     x12, x9, x23
        umlal   v22.2d, v16.2s, v0.s[0]
        lsl     x16, x16, #0x1a
        adcs    x20, x20, x6
        lsl     x6, x15, #0x20
        umlal2  v22.2d, v16.4s, v0.s[2]
        ldp     q15, q12, [x2, #0x100]
        adcs    x6, x14, x6
        and     v1.16b, v1.16b, v2.16b
        ldp     q6, q16, [x2]
        mul     x14, x7, x23
        umlal   v4.2d, v13.2s, v0.s[0]
        usra    v20.2d, v19.2d, #0x1c
        lsr     x19, x19, #0x20
        umlal2  v4.2d, v13.4s, v0.s[2]
        adcs    x19, x19, x16
        usra    v7.2d, v9.2d, #6
        adds    x27, x8, x27
        umlal   v17.2d, v24.2s, v0.s[0]
        adcs    x24, x24, x28
        umulh   x28, x9, x23
        umlal2  v17.2d, v24.4s, v0.s[2]
        ldp     q13, q9, [x2, #0x80]
        adcs    x26, x26, x14
        umlal   v14.2d, v26.2s, v0.s[0]
        ldp     q19, q24, [x2, #0xa0]
        adcs    x8, x17, x12
        ldr     x12, [sp, #0x3c0]
        umlal2  v14.2d, v26.4s, v0.s[2]
        stp     x12, x13, [x4, #0x30]
        ldr     q26, [x2, #0x120]
        usra    v20.2d, v21.2d, #6
        mul     x14, x7, x9
        umlal   v4.2d, v6.2s, v1.s[0]
        ldp     q21, q31, [x2, #0x20]
        ldr     x16, [sp, #0x3c8]
        adc     x28, x28, xzr
        stp     x6, x19, [x4, #0x70]
        umlal2  v4.2d, v6.4s, v1.s[2]
        umlal2  v30.2d, v11.4s, v3.s[2]
        ldr     q11, [x2, #0x120]
        umull   v6.2d, v28.2s, v3.s[0]
        umulh   x15, x7, x9
        adds    x24, x24, x14
        ldr     x14, [sp, #0x3d0]
        stp     x9, x23, [x4, #0x10]
        umlal   v25.2d, v13.2s, v0.s[0]
        stp     x14, x16, [x4, #0x20]
        umlal2  v25.2d, v13.4s, v0.s[2]
        ext     v13.16b, v5.16b, v4.16b, #8
        stp     x10, x20, [x4, #0x60]
        umlal2  v27.2d, v10.4s, v3.s[2]
        umlal   v27.2d, v9.2s, v0.s[0]
        stp     x3, x5, [x4, #0x40]
        usra    v4.2d, v13.2d, #0x1d
        umlal2  v27.2d, v9.4s, v0.s[2]
        adcs    x26, x26, x15
        umlal   v7.2d, v21.2s, v1.s[0]
        adcs    x8, x8, xzr
        adc     x28, x28, xzr
        stp     x21, x22, [x4, #0x50]
        umlal2  v7.2d, v21.4s, v1.s[2]
        umulh   x15, x11, x11
        adds    x25, x25, x25
        umlal   v30.2d, v19.2s, v0.s[0]
        umlal2  v6.2d, v28.4s, v3.s[2]
        adcs    x27, x27, x27
        umlal2  v30.2d, v19.4s, v0.s[2]
        umlal   v6.2d, v24.2s, v0.s[0]
        mul     x17, x7, x7
        adcs    x24, x24, x24
        adcs    x26, x26, x26
        umlal2  v6.2d, v24.4s, v0.s[2]
        adcs    x8, x8, x8
        umlal   v20.2d, v31.2s, v1.s[0]
        ldp     d10, d13, [x1, #0x30]
        umlal2  v20.2d, v31.4s, v1.s[2]
        ldp     q9, q19, [x2, #0x40]
        adcs    x28, x28, x28
        shl     v13.2d, v13.2d, #0x30
        umull   v21.2d, v29.2s, v3.s[0]
        umulh   x19, x7, x7
        adc     x6, xzr, xzr
        usra    v22.2d, v10.2d, #0x16
        umull   v10.2d, v8.2s, v3.s[0]
        adds    x25, x25, x15
        umull   v24.2d, v23.2s, v3.s[0]
        adcs    x27, x27, x17
        umull2  v26.2d, v26.4s, v3.s[2]
        umlal2  v21.2d, v29.4s, v3.s[2]
        ldp     q28, q29, [x2, #0xc0]
        mul     x15, x11, x11
        umlal2  v10.2d, v8.4s, v3.s[2]
        adcs    x24, x24, x19
        umlal2  v24.2d, v23.4s, v3.s[2]
        umlal   v17.2d, v19.2s, v1.s[0]
        ext     v8.16b, v4.16b, v5.16b, #8
        umulh   x19, x23, x23
        umulh   x17, x9, x9
        usra    v22.2d, v13.2d, #6
        and     v13.16b, v4.16b, v2.16b
        usra    v18.2d, v8.2d, #0x1d
        umlal2  v17.2d, v19.4s, v1.s[2]
        umlal   v22.2d, v9.2s, v1.s[0]
        ldp     q8, q4, [x2, #0xe0]
        umlal2  v22.2d, v9.4s, v1.s[2]
        mul     x10, x9, x9
        umlal   v21.2d, v28.2s, v0.s[0]
        umlal   v18.2d, v16.2s, v1.s[0]
        umlal2  v18.2d, v16.4s, v1.s[2]
        ldp     q9, q16, [x2, #0x60]
        mul     x20, x23, x23
        umlal2  v21.2d, v28.4s, v0.s[2]
        adcs    x26, x26, x10
        umlal   v10.2d, v29.2s, v0.s[0]
        ldp     d19, d23, [x1, #0x38]
        umlal   v14.2d, v9.2s, v1.s[0]
        adcs    x8, x8, x17
        umlal2  v14.2d, v9.4s, v1.s[2]
        ldr     d9, [x1, #0x48]
        adcs    x28, x28, x20
        mul     x20, x14, x12
        umlal   v25.2d, v16.2s, v1.s[0]
        adc     x19, x6, x19
        ldr     x6, [sp, #0x3e8]
        stp     x27, x24, [x6, #0x10]
        umlal2  v25.2d, v16.4s, v1.s[2]
        ldp     q16, q28, [x2]
        umlal2  v10.2d, v29.4s, v0.s[2]
        umulh   x10, x14, x12
        stp     x15, x25, [x6]
        umlal   v24.2d, v8.2s, v0.s[0]
        usra    v17.2d, v19.2d, #0x10
        umlal2  v24.2d, v8.4s, v0.s[2]
        shl     v8.2d, v23.2d, #0x36
        ldp     q19, q23, [x2, #0x80]
        shl     v9.2d, v9.2d, #2
        umull   v29.2d, v15.2s, v3.s[0]
        umulh   x17, x14, x16
        usra    v17.2d, v8.2d, #6
        ldr     q8, [x2, #0x120]
        umlal   v18.2d, v16.2s, v13.s[0]
        umlal2  v18.2d, v16.4s, v13.s[2]
        umulh   x6, x12, x13
        umlal   v27.2d, v19.2s, v1.s[0]
        umlal2  v27.2d, v19.4s, v1.s[2]
        ldp     q16, q19, [x2, #0x20]
        mul     x22, x14, x16
        umlal   v30.2d, v23.2s, v1.s[0]
        umlal2  v30.2d, v23.4s, v1.s[2]
        umlal   v20.2d, v16.2s, v13.s[0]
        umlal   v22.2d, v19.2s, v13.s[0]
        umlal2  v20.2d, v16.4s, v13.s[2]
        umlal2  v22.2d, v19.4s, v13.s[2]
        umlal2  v29.2d, v15.4s, v3.s[2]
        ext     v15.16b, v5.16b, v18.16b, #8
        usra    v18.2d, v15.2d, #0x1d
        and     v15.16b, v18.16b, v2.16b
        ext     v16.16b, v18.16b, v5.16b, #8
        mul     x21, x14, x13
        usra    v7.2d, v16.2d, #0x1d
        umlal   v7.2d, v28.2s, v13.s[0]
        ldr     q16, [x2, #0x120]
        umlal2  v7.2d, v28.4s, v13.s[2]
        umlal   v29.2d, v4.2s, v0.s[0]
        str     x19, [sp, #0x3b8]
        umulh   x19, x14, x13
        adds    x20, x17, x20
        adcs    x21, x10, x21
        umull   v18.2d, v12.2s, v3.s[0]
        umull2  v8.2d, v8.4s, v1.s[2]
        ldp     q19, q23, [x2, #0xa0]
        umlal   v6.2d, v19.2s, v1.s[0]
        umlal2  v6.2d, v19.4s, v1.s[2]
        mul     x10, x16, x13
        umlal   v21.2d, v23.2s, v1.s[0]
        umlal2  v21.2d, v23.4s, v1.s[2]
        umlal2  v18.2d, v12.4s, v3.s[2]
        ldp     q12, q3, [x2, #0x40]
        mul     x17, x12, x13
        umlal   v17.2d, v12.2s, v13.s[0]
        umlal2  v17.2d, v12.4s, v13.s[2]
        umlal2  v29.2d, v4.4s, v0.s[2]
        ldp     d12, d4, [x1, #0x40]
        str     x28, [sp, #0x3b0]
        umulh   x28, x16, x12
        ldp     q19, q23, [x2, #0x100]
        umull2  v11.2d, v11.4s, v0.s[2]
        usra    v14.2d, v12.2d, #0xa
        shl     v12.2d, v4.2d, #0x3c
        usra    v14.2d, v12.2d, #6
        umlal   v14.2d, v3.2s, v13.s[0]
        umlal   v26.2d, v23.2s, v0.s[0]
        str     x8, [sp, #0x3a8]
        mul     x8, x16, x12
        umlal2  v26.2d, v23.4s, v0.s[2]
        umlal   v18.2d, v19.2s, v0.s[0]
        umlal2  v18.2d, v19.4s, v0.s[2]
        ldp     q12, q0, [x2, #0x60]
        str     x26, [sp, #0x3a0]
        umulh   x26, x16, x13
        adcs    x19, x19, x10
        ldp     q4, q19, [x2, #0xc0]
        adcs    x26, x26, x17
        adc     x6, x6, xzr
        ldp     q23, q28, [x2, #0xe0]
        adds    x21, x21, x8
        adcs    x28, x19, x28
        adcs    x26, x26, xzr
        umulh   x19, x14, x14
        adc     x6, x6, xzr
        adds    x22, x22, x22
        umlal2  v14.2d, v3.4s, v13.s[2]
        adcs    x20, x20, x20
        mul     x8, x16, x16
        umlal   v10.2d, v4.2s, v1.s[0]
        adcs    x21, x21, x21
        umlal2  v10.2d, v4.4s, v1.s[2]
        ldp     q3, q4, [x2, #0x80]
        adcs    x28, x28, x28
        umlal   v24.2d, v19.2s, v1.s[0]
        adcs    x26, x26, x26
        umulh   x10, x16, x16
        umlal   v25.2d, v12.2s, v13.s[0]
        adcs    x6, x6, x6
        umlal2  v25.2d, v12.4s, v13.s[2]
        adc     x17, xzr, xzr
        umlal   v27.2d, v0.2s, v13.s[0]
        adds    x22, x22, x19
        umlal2  v27.2d, v0.4s, v13.s[2]
        ldp     q12, q0, [x2]
        adcs    x19, x20, x8
        umlal2  v24.2d, v19.4s, v1.s[2]
        mul     x20, x12, x12
        usra    v25.2d, v9.2d, #6
        umlal   v29.2d, v23.2s, v1.s[0]
        adcs    x21, x21, x10
        umlal   v30.2d, v3.2s, v13.s[0]
        umlal2  v30.2d, v3.4s, v13.s[2]
        ldp     q9, q3, [x2, #0x100]
        mul     x8, x13, x13
        umlal   v6.2d, v4.2s, v13.s[0]
        adcs    x28, x28, x20
        umlal2  v6.2d, v4.4s, v13.s[2]
        ldp     q4, q19, [x2, #0x20]
        umlal2  v29.2d, v23.4s, v1.s[2]
        umlal   v7.2d, v12.2s, v15.s[0]
        umlal2  v7.2d, v12.4s, v15.s[2]
        umulh   x20, x12, x12
        ldp     q12, q23, [x2, #0xa0]
        umlal   v18.2d, v28.2s, v1.s[0]
        umlal2  v18.2d, v28.4s, v1.s[2]
        umulh   x10, x13, x13
        umlal   v11.2d, v3.2s, v1.s[0]
        adcs    x26, x26, x20
        ext     v28.16b, v5.16b, v7.16b, #8
        adcs    x20, x6, x8
        umlal   v22.2d, v4.2s, v15.s[0]
        umlal2  v22.2d, v4.4s, v15.s[2]
        usra    v7.2d, v28.2d, #0x1d
        umlal   v17.2d, v19.2s, v15.s[0]
        mul     x6, x14, x14
        ldp     q4, q28, [x2, #0x40]
        adc     x8, x17, x10
        umlal2  v17.2d, v19.4s, v15.s[2]
        subs    x10, x11, x14
        umlal   v21.2d, v12.2s, v13.s[0]
        sbcs    x17, x7, x16
        ext     v19.16b, v7.16b, v5.16b, #8
        and     v7.16b, v7.16b, v2.16b
        sbcs    x12, x9, x12
        umlal2  v21.2d, v12.4s, v13.s[2]
        sbcs    x13, x23, x13
        usra    v20.2d, v19.2d, #0x1d
        ldp     q12, q19, [x2]
        csetm   x16, lo
        umlal   v26.2d, v9.2s, v1.s[0]
        cmn     x16, #1
        eor     x10, x10, x16
        eor     x17, x17, x16
        umlal2  v26.2d, v9.4s, v1.s[2]
        adcs    x10, x10, xzr
        eor     x12, x12, x16
        eor     x13, x13, x16
        adcs    x16, x17, xzr
        umlal   v14.2d, v4.2s, v15.s[0]
        adcs    x12, x12, xzr
        umlal   v20.2d, v0.2s, v15.s[0]
        umulh   x17, x10, x16
        umlal2  v20.2d, v0.4s, v15.s[2]
        ldp     d9, d0, [x1, #0x48]
        adcs    x13, x13, xzr
        umlal   v25.2d, v28.2s, v15.s[0]
        umlal2  v14.2d, v4.4s, v15.s[2]
        umlal   v20.2d, v12.2s, v7.s[0]
        umulh   x14, x10, x12
        umlal2  v20.2d, v12.4s, v7.s[2]
        ldp     q12, q4, [x2, #0x60]
        umlal2  v25.2d, v28.4s, v15.s[2]
        usra    v27.2d, v9.2d, #0x3e
        ldp     d9, d28, [x1, #0x50]
        shl     v0.2d, v0.2d, #8
        umlal   v10.2d, v23.2s, v13.s[0]
        umlal2  v10.2d, v23.4s, v13.s[2]
        ldr     q23, [x2, #0x120]
        umlal2  v11.2d, v3.4s, v1.s[2]
        ldp     q1, q3, [x2, #0xc0]
        usra    v27.2d, v0.2d, #6
        usra    v30.2d, v9.2d, #0x38
        ldp     q9, q0, [x2, #0x80]
        shl     v28.2d, v28.2d, #0xe
        umlal   v27.2d, v12.2s, v15.s[0]
        umlal2  v27.2d, v12.4s, v15.s[2]
        usra    v30.2d, v28.2d, #6
        ldp     q12, q28, [x2, #0xe0]
        umlal   v24.2d, v1.2s, v13.s[0]
        umlal2  v24.2d, v1.4s, v13.s[2]
        umlal   v30.2d, v4.2s, v15.s[0]
        umlal2  v30.2d, v4.4s, v15.s[2]
        ldp     q1, q4, [x2, #0xa0]
        mul     x23, x10, x12
        umlal   v6.2d, v9.2s, v15.s[0]
        adds    x23, x17, x23
        umlal2  v6.2d, v9.4s, v15.s[2]
        umlal   v29.2d, v3.2s, v13.s[0]
        mul     x17, x10, x13
        umlal   v21.2d, v0.2s, v15.s[0]
        umlal2  v21.2d, v0.4s, v15.s[2]
        ldp     q9, q0, [x2, #0x20]
        umlal2  v29.2d, v3.4s, v13.s[2]
        mul     x9, x10, x16
        umlal   v24.2d, v4.2s, v15.s[0]
        umlal   v10.2d, v1.2s, v15.s[0]
        umlal   v17.2d, v9.2s, v7.s[0]
        umlal2  v17.2d, v9.4s, v7.s[2]
        mul     x7, x16, x13
        ext     v9.16b, v5.16b, v20.16b, #8
        usra    v20.2d, v9.2d, #0x1d
        adcs    x14, x14, x17
        umlal   v14.2d, v0.2s, v7.s[0]
        ldp     q9, q3, [x2, #0x40]
        umlal2  v14.2d, v0.4s, v7.s[2]
        umulh   x17, x12, x13
        umlal2  v10.2d, v1.4s, v15.s[2]
        ldp     q0, q1, [x2, #0x100]
        umlal   v18.2d, v12.2s, v13.s[0]
        umlal2  v18.2d, v12.4s, v13.s[2]
        umlal   v25.2d, v9.2s, v7.s[0]
        umulh   x11, x10, x13
        umlal2  v25.2d, v9.4s, v7.s[2]
        ext     v12.16b, v20.16b, v5.16b, #8
        adcs    x7, x11, x7
        usra    v22.2d, v12.2d, #0x1d
        and     v12.16b, v20.16b, v2.16b
        umlal   v22.2d, v19.2s, v7.s[0]
        ldp     d9, d20, [x1, #0x58]
        umlal2  v22.2d, v19.4s, v7.s[2]
        umulh   x11, x16, x13
        shl     v19.2d, v20.2d, #0x14
        umlal2  v24.2d, v4.4s, v15.s[2]
        usra    v6.2d, v9.2d, #0x32
        umlal   v26.2d, v28.2s, v13.s[0]
        usra    v6.2d, v19.2d, #6
        ldp     d9, d4, [x1, #0x60]
        umlal   v27.2d, v3.2s, v7.s[0]
        str     x8, [sp, #0x398]
        mul     x8, x12, x13
        ldp     q19, q20, [x2, #0x60]
        umlal   v30.2d, v19.2s, v7.s[0]
        adcs    x8, x11, x8
        umlal2  v27.2d, v3.4s, v7.s[2]
        usra    v21.2d, v9.2d, #0x2c
        umlal2  v30.2d, v19.4s, v7.s[2]
        ldp     q9, q3, [x2, #0x80]
        adc     x11, x17, xzr
        mul     x17, x16, x12
        umlal   v6.2d, v20.2s, v7.s[0]
        shl     v4.2d, v4.2d, #0x1a
        adds    x14, x14, x17
        umlal2  v6.2d, v20.4s, v7.s[2]
        usra    v21.2d, v4.2d, #6
        ldp     q4, q19, [x2, #0xc0]
        umulh   x17, x16, x12
        umlal2  v26.2d, v28.4s, v13.s[2]
        ldp     q20, q28, [x2, #0x100]
        adcs    x7, x7, x17
        umlal   v11.2d, v0.2s, v13.s[0]
        adcs    x8, x8, xzr
        umlal   v8.2d, v1.2s, v13.s[0]
        umlal2  v11.2d, v0.4s, v13.s[2]
        ldr     q0, [x2, #0x120]
        umlal2  v8.2d, v1.4s, v13.s[2]
        umulh   x17, x10, x10
        umlal   v29.2d, v4.2s, v15.s[0]
        adc     x11, x11, xzr
        umlal2  v29.2d, v4.4s, v15.s[2]
        ldp     q1, q4, [x2, #0xe0]
        umlal   v18.2d, v19.2s, v15.s[0]
        umull2  v13.2d, v16.4s, v13.s[2]
        umull2  v16.2d, v23.4s, v15.s[2]
        adds    x9, x9, x9
        ldp     q23, q31, [x2]
        umlal   v26.2d, v1.2s, v15.s[0]
        umlal2  v18.2d, v19.4s, v15.s[2]
        mul     x10, x10, x10
        umlal   v11.2d, v4.2s, v15.s[0]
        adcs    x23, x23, x23
        adcs    x14, x14, x14
        str     x20, [sp, #0x390]
        mul     x20, x16, x16
        umlal2  v11.2d, v4.4s, v15.s[2]
        umlal   v22.2d, v23.2s, v12.s[0]
        adcs    x7, x7, x7
        adcs    x8, x8, x8
        ldp     q4, q19, [x2, #0xa0]
        umlal   v21.2d, v9.2s, v7.s[0]
        adcs    x11, x11, x11
        str     x26, [sp, #0x388]
        adc     x26, xzr, xzr
        umlal   v10.2d, v3.2s, v7.s[0]
        adds    x9, x9, x17
        mul     x17, x3, x5
        adcs    x23, x23, x20
        umlal2  v21.2d, v9.4s, v7.s[2]
        umlal2  v10.2d, v3.4s, v7.s[2]
        ldp     q9, q3, [x2, #0x20]
        umlal2  v26.2d, v1.4s, v15.s[2]
        umulh   x20, x16, x16
        umlal   v13.2d, v28.2s, v15.s[0]
        umlal   v8.2d, v20.2s, v15.s[0]
        umlal   v24.2d, v4.2s, v7.s[0]
        umlal2  v24.2d, v4.4s, v7.s[2]
        ldp     q1, q4, [x2, #0x40]
        mul     x16, x12, x12
        umulh   x12, x12, x12
        adcs    x20, x14, x20
        umlal2  v22.2d, v23.4s, v12.s[2]
        umlal   v29.2d, v19.2s, v7.s[0]
        umlal2  v8.2d, v20.4s, v15.s[2]
        umlal   v14.2d, v9.2s, v12.s[0]
        umlal2  v14.2d, v9.4s, v12.s[2]
        ldp     q9, q20, [x2, #0xc0]
        adcs    x7, x7, x16
        umlal   v25.2d, v3.2s, v12.s[0]
        umlal2  v25.2d, v3.4s, v12.s[2]
        ext     v3.16b, v5.16b, v22.16b, #8
        umlal2  v13.2d, v28.4s, v15.s[2]
        umulh   x14, x3, x5
        ldp     q15, q23, [x2, #0xe0]
        usra    v22.2d, v3.2d, #0x1d
        umlal   v27.2d, v1.2s, v12.s[0]
        adcs    x8, x8, x12
        ldp     q3, q28, [x2, #0x60]
        umlal   v11.2d, v15.2s, v7.s[0]
        umlal2  v29.2d, v19.4s, v7.s[2]
        mul     x12, x13, x13
        umlal   v18.2d, v9.2s, v7.s[0]
        adcs    x11, x11, x12
        umlal2  v27.2d, v1.4s, v12.s[2]
        ext     v1.16b, v22.16b, v5.16b, #8
        umlal2  v18.2d, v9.4s, v7.s[2]
        umulh   x12, x13, x13
        ldr     x13, [x4, #0x50]
        and     v9.16b, v22.16b, v2.16b
        usra    v17.2d, v1.2d, #0x1d
        ldp     d1, d19, [x1, #0x68]
        umlal   v26.2d, v20.2s, v7.s[0]
        umlal   v30.2d, v4.2s, v12.s[0]
        mul     x16, x3, x13
        adc     x26, x26, x12
        subs    x10, x15, x10
        umlal2  v26.2d, v20.4s, v7.s[2]
        ldr     q20, [x2, #0x120]
        sbcs    x9, x25, x9
        umlal   v17.2d, v31.2s, v12.s[0]
        sbcs    x23, x27, x23
        umlal2  v17.2d, v31.4s, v12.s[2]
        umulh   x12, x3, x13
        sbcs    x20, x24, x20
        umlal2  v11.2d, v15.4s, v7.s[2]
        ldp     q15, q22, [x2, #0x100]
        shl     v19.2d, v19.2d, #0x20
        umlal2  v30.2d, v4.4s, v12.s[2]
        usra    v10.2d, v1.2d, #0x26
        str     x24, [sp, #0x380]
        ldr     x24, [sp, #0x3a0]
        sbcs    x7, x24, x7
        umlal   v6.2d, v3.2s, v12.s[0]
        str     x27, [sp, #0x378]
        ldr     x27, [sp, #0x3a8]
        sbcs    x8, x27, x8
        str     x25, [sp, #0x370]
        ldr     x25, [sp, #0x3b0]
        sbcs    x11, x25, x11
        umlal   v8.2d, v23.2s, v7.s[0]
        str     x15, [sp, #0x368]
        ldr     x15, [x4, #0x58]
        str     x17, [sp, #0x360]
        mul     x17, x5, x15
        umlal2  v8.2d, v23.4s, v7.s[2]
        ldp     d1, d4, [x1, #0x70]
        ldr     x1, [sp, #0x3b8]
        sbcs    x26, x1, x26
        csetm   x13, lo
        umlal2  v6.2d, v3.4s, v12.s[2]
        adds    x10, x10, x6
        ldp     q3, q23, [x2, #0x80]
        usra    v10.2d, v19.2d, #6
        adcs    x9, x9, x22
        ldr     x25, [sp, #0x388]
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal2  v21.2d, v28.4s, v12.s[2]
        mul     x1, x3, x15
        adcs    x23, x23, x19
        adcs    x20, x20, x21
        ldp     q19, q28, [x2, #0xa0]
        umlal   v16.2d, v22.2s, v7.s[0]
        adcs    x7, x7, x28
        usra    v24.2d, v1.2d, #0x20
        umulh   x3, x3, x15
        umlal   v13.2d, v15.2s, v7.s[0]
        adcs    x8, x8, x25
        ldr     x25, [sp, #0x390]
        ldp     q1, q31, [x2]
        shl     v4.2d, v4.2d, #0x26
        adcs    x11, x11, x25
        ldr     x25, [sp, #0x398]
        umull2  v0.2d, v0.4s, v7.s[2]
        umlal2  v13.2d, v15.4s, v7.s[2]
        adcs    x26, x26, x25
        umlal   v29.2d, v19.2s, v12.s[0]
        umlal2  v16.2d, v22.4s, v7.s[2]
        adc     x13, x13, xzr
        adds    x24, x24, x10
        usra    v24.2d, v4.2d, #6
        umlal   v10.2d, v3.2s, v12.s[0]
        umulh   x10, x5, x15
        adcs    x27, x27, x9
        ldr     x9, [sp, #0x3e8]
        stp     x24, x27, [x9, #0x20]
        str     x27, [sp, #0x3a8]
        ldr     x27, [sp, #0x3b0]
        adcs    x23, x27, x23
        ldr     x27, [sp, #0x3b8]
        umlal2  v10.2d, v3.4s, v12.s[2]
        ldp     q15, q3, [x2, #0x20]
        adcs    x27, x27, x20
        adcs    x20, x6, x7
        ldr     x6, [x4, #0x50]
        stp     x23, x27, [x9, #0x30]
        umlal2  v29.2d, v19.4s, v12.s[2]
        umlal   v24.2d, v23.2s, v12.s[0]
        adcs    x22, x22, x8
        ldr     x8, [sp, #0x388]
        umulh   x7, x6, x15
        umlal2  v24.2d, v23.4s, v12.s[2]
        adcs    x19, x19, x11
        ldr     x11, [sp, #0x390]
        umlal   v17.2d, v1.2s, v9.s[0]
        ldp     q4, q7, [x2, #0x40]
        ldp     q19, q22, [x2, #0xc0]
        adcs    x21, x21, x26
        umlal   v18.2d, v28.2s, v12.s[0]
        adcs    x28, x28, x13
        umlal2  v17.2d, v1.4s, v9.s[2]
        mul     x26, x6, x15
        adcs    x8, x8, xzr
        umlal2  v18.2d, v28.4s, v12.s[2]
        adcs    x11, x11, xzr
        ext     v1.16b, v5.16b, v17.16b, #8
        mul     x13, x5, x6
        adcs    x25, x25, xzr
        adds    x14, x14, x16
        umlal   v25.2d, v15.2s, v9.s[0]
        adcs    x1, x12, x1
        usra    v17.2d, v1.2d, #0x1d
        adcs    x3, x3, x17
        umlal   v27.2d, v3.2s, v9.s[0]
        umlal2  v25.2d, v15.4s, v9.s[2]
        umlal2  v27.2d, v3.4s, v9.s[2]
        ldr     x12, [x4, #0x40]
        adcs    x26, x10, x26
        umulh   x10, x5, x6
        umlal   v30.2d, v4.2s, v9.s[0]
        adc     x7, x7, xzr
        adds    x1, x1, x13
        umlal2  v30.2d, v4.4s, v9.s[2]
        ext     v15.16b, v17.16b, v5.16b, #8
        and     v1.16b, v17.16b, v2.16b
        ldp     q3, q4, [x2, #0x100]
        usra    v14.2d, v15.2d, #0x1d
        umlal   v6.2d, v7.2s, v9.s[0]
        umulh   x13, x12, x12
        umlal2  v6.2d, v7.4s, v9.s[2]
        adcs    x3, x3, x10
        ldr     x10, [sp, #0x360]
        adcs    x26, x26, xzr
        umlal   v11.2d, v22.2s, v12.s[0]
        adc     x7, x7, xzr
        adds    x10, x10, x10
        umlal2  v11.2d, v22.4s, v12.s[2]
        umlal   v14.2d, v31.2s, v9.s[0]
        mul     x16, x5, x5
        adcs    x14, x14, x14
        ldr     x9, [sp, #0x3e0]
        umlal2  v14.2d, v31.4s, v9.s[2]
        ldp     q15, q7, [x2, #0x60]
        adcs    x1, x1, x1
        adcs    x3, x3, x3
        umlal   v26.2d, v19.2s, v12.s[0]
        umulh   x17, x5, x5
        adcs    x26, x26, x26
        umlal2  v26.2d, v19.4s, v12.s[2]
        ldp     q17, q19, [x2, #0xe0]
        adcs    x7, x7, x7
        umlal   v16.2d, v3.2s, v12.s[0]
        ldp     d22, d23, [x9, #0x78]
        str     x25, [sp, #0x360]
        adc     x25, xzr, xzr
        umlal   v21.2d, v15.2s, v9.s[0]
        adds    x10, x10, x13
        adcs    x13, x14, x16
        umlal   v0.2d, v4.2s, v12.s[0]
        mul     x14, x6, x6
        umull2  v20.2d, v20.4s, v12.s[2]
        adcs    x1, x1, x17
        umlal2  v0.2d, v4.4s, v12.s[2]
        umlal2  v21.2d, v15.4s, v9.s[2]
        umulh   x16, x6, x6
        umlal   v10.2d, v7.2s, v9.s[0]
        shl     v15.2d, v23.2d, #0x2c
        adcs    x3, x3, x14
        umlal2  v10.2d, v7.4s, v9.s[2]
        usra    v29.2d, v22.2d, #0x1a
        umlal   v8.2d, v17.2s, v12.s[0]
        ldr     q4, [x2, #0x120]
        ldr     x17, [x4, #0x68]
        umlal2  v8.2d, v17.4s, v12.s[2]
        ldp     q7, q17, [x2, #0x80]
        mul     x14, x15, x15
        umlal   v13.2d, v19.2s, v12.s[0]
        ldp     q22, q23, [x2]
        adcs    x26, x26, x16
        usra    v29.2d, v15.2d, #6
        umlal2  v13.2d, v19.4s, v12.s[2]
        umulh   x16, x15, x15
        adcs    x7, x7, x14
        ldr     x14, [x4, #0x60]
        str     x11, [sp, #0x398]
        umulh   x11, x14, x17
        umlal   v24.2d, v7.2s, v9.s[0]
        adc     x25, x25, x16
        umlal   v14.2d, v22.2s, v1.s[0]
        ldp     q15, q19, [x2, #0x20]
        umlal2  v14.2d, v22.4s, v1.s[2]
        umlal2  v24.2d, v7.4s, v9.s[2]
        ldp     d7, d22, [x9, #0x80]
        mul     x16, x14, x17
        umlal   v29.2d, v17.2s, v9.s[0]
        umlal2  v29.2d, v17.4s, v9.s[2]
        str     x8, [sp, #0x390]
        ldr     x8, [x4, #0x70]
        str     x28, [sp, #0x388]
        mul     x28, x14, x8
        usra    v18.2d, v7.2d, #0x14
        ext     v7.16b, v5.16b, v14.16b, #8
        str     x21, [sp, #0x3b8]
        umulh   x21, x14, x8
        ldp     q17, q28, [x2, #0x40]
        umlal   v27.2d, v15.2s, v1.s[0]
        adds    x28, x11, x28
        ldr     x11, [x4, #0x78]
        usra    v14.2d, v7.2d, #0x1d
        shl     v7.2d, v22.2d, #0x32
        umlal2  v27.2d, v15.4s, v1.s[2]
        umlal   v30.2d, v19.2s, v1.s[0]
        umlal2  v30.2d, v19.4s, v1.s[2]
        umlal2  v16.2d, v3.4s, v12.s[2]
        ldp     q15, q12, [x2, #0x60]
        str     x19, [sp, #0x3b0]
        mul     x19, x14, x11
        usra    v18.2d, v7.2d, #6
        ldp     q3, q7, [x2, #0xa0]
        ext     v19.16b, v14.16b, v5.16b, #8
        and     v14.16b, v14.16b, v2.16b
        str     x22, [sp, #0x3a0]
        umulh   x22, x14, x11
        umull2  v4.2d, v4.4s, v9.s[2]
        usra    v25.2d, v19.2d, #0x1d
        adcs    x21, x21, x19
        umlal   v6.2d, v17.2s, v1.s[0]
        umlal   v21.2d, v28.2s, v1.s[0]
        umlal2  v21.2d, v28.4s, v1.s[2]
        mul     x19, x17, x11
        umlal   v25.2d, v23.2s, v1.s[0]
        umlal2  v25.2d, v23.4s, v1.s[2]
        umlal   v10.2d, v15.2s, v1.s[0]
        str     x20, [sp, #0x358]
        mul     x20, x12, x12
        adcs    x22, x22, x19
        umlal2  v10.2d, v15.4s, v1.s[2]
        umlal   v24.2d, v12.2s, v1.s[0]
        umlal2  v24.2d, v12.4s, v1.s[2]
        umulh   x19, x17, x11
        umlal2  v6.2d, v17.4s, v1.s[2]
        ldp     q15, q12, [x2, #0xc0]
        ldp     q17, q19, [x2, #0xe0]
        umlal   v26.2d, v7.2s, v9.s[0]
        ldp     q22, q23, [x2, #0x100]
        umlal2  v26.2d, v7.4s, v9.s[2]
        umlal   v18.2d, v3.2s, v9.s[0]
        ldp     d7, d28, [x9, #0x88]
        str     x27, [sp, #0x350]
        mul     x27, x8, x11
        umlal2  v18.2d, v3.4s, v9.s[2]
        str     x23, [sp, #0x348]
        umulh   x23, x8, x11
        adcs    x27, x19, x27
        umlal   v16.2d, v19.2s, v9.s[0]
        umlal   v11.2d, v15.2s, v9.s[0]
        umlal   v8.2d, v12.2s, v9.s[0]
        usra    v26.2d, v7.2d, #0xe
        umlal2  v11.2d, v15.4s, v9.s[2]
        ldp     q15, q3, [x2, #0x80]
        mul     x19, x17, x8
        umlal   v13.2d, v17.2s, v9.s[0]
        shl     v7.2d, v28.2d, #0x38
        adc     x23, x23, xzr
        umlal2  v8.2d, v12.4s, v9.s[2]
        ldp     d12, d28, [x9, #0x90]
        umlal   v0.2d, v22.2s, v9.s[0]
        str     x24, [sp, #0x340]
        umulh   x24, x17, x8
        umlal2  v13.2d, v17.4s, v9.s[2]
        usra    v26.2d, v7.2d, #6
        adds    x21, x21, x19
        umlal   v20.2d, v23.2s, v9.s[0]
        umlal2  v16.2d, v19.4s, v9.s[2]
        umulh   x19, x14, x14
        umlal   v29.2d, v15.2s, v1.s[0]
        adcs    x22, x22, x24
        umlal2  v29.2d, v15.4s, v1.s[2]
        usra    v11.2d, v12.2d, #8
        adcs    x24, x27, xzr
        ldp     q15, q12, [x2, #0xc0]
        adc     x23, x23, xzr
        ldp     q7, q17, [x2]
        umlal2  v20.2d, v23.4s, v9.s[2]
        umlal2  v0.2d, v22.4s, v9.s[2]
        ldp     q9, q19, [x2, #0xa0]
        shl     v22.2d, v28.2d, #0x3e
        ldr     d23, [x9, #0x98]
        umlal   v18.2d, v3.2s, v1.s[0]
        usra    v11.2d, v22.2d, #6
        umlal2  v18.2d, v3.4s, v1.s[2]
        ldp     q3, q22, [x2, #0x20]
        umlal   v13.2d, v12.2s, v1.s[0]
        umlal   v25.2d, v7.2s, v14.s[0]
        shl     v23.2d, v23.2d, #4
        umlal2  v25.2d, v7.4s, v14.s[2]
        umlal   v8.2d, v15.2s, v1.s[0]
        ldr     q7, [x2, #0x120]
        umlal   v30.2d, v3.2s, v14.s[0]
        umlal   v6.2d, v22.2s, v14.s[0]
        ldp     q28, q31, [x2, #0xe0]
        adds    x27, x16, x16
        umlal2  v30.2d, v3.4s, v14.s[2]
        adcs    x28, x28, x28
        ext     v3.16b, v5.16b, v25.16b, #8
        mul     x16, x17, x17
        adcs    x21, x21, x21
        umlal2  v6.2d, v22.4s, v14.s[2]
        adcs    x22, x22, x22
        usra    v25.2d, v3.2d, #0x1d
        ldp     q3, q22, [x2, #0x40]
        adcs    x24, x24, x24
        str     x25, [sp, #0x338]
        umulh   x25, x17, x17
        adcs    x23, x23, x23
        umlal2  v8.2d, v15.4s, v1.s[2]
        str     x7, [sp, #0x330]
        adc     x7, xzr, xzr
        umlal   v26.2d, v9.2s, v1.s[0]
        adds    x27, x27, x19
        adcs    x28, x28, x16
        umlal   v11.2d, v19.2s, v1.s[0]
        and     v15.16b, v25.16b, v2.16b
        ext     v25.16b, v25.16b, v5.16b, #8
        umull2  v7.2d, v7.4s, v1.s[2]
        usra    v8.2d, v23.2d, #6
        mul     x19, x11, x11
        usra    v27.2d, v25.2d, #0x1d
        adcs    x21, x21, x25
        ldp     q23, q25, [x2, #0x100]
        umlal2  v13.2d, v12.4s, v1.s[2]
        umlal2  v26.2d, v9.4s, v1.s[2]
        ldp     q12, q9, [x2, #0x60]
        umlal   v21.2d, v3.2s, v14.s[0]
        umlal   v27.2d, v17.2s, v14.s[0]
        umlal2  v27.2d, v17.4s, v14.s[2]
        mul     x25, x8, x8
        umlal   v10.2d, v22.2s, v14.s[0]
        umlal2  v10.2d, v22.4s, v14.s[2]
        umlal2  v21.2d, v3.4s, v14.s[2]
        umulh   x16, x8, x8
        ldp     q3, q17, [x2, #0x80]
        umlal   v24.2d, v12.2s, v14.s[0]
        adcs    x22, x22, x25
        umlal2  v24.2d, v12.4s, v14.s[2]
        umlal   v29.2d, v9.2s, v14.s[0]
        umulh   x25, x11, x11
        umlal2  v29.2d, v9.4s, v14.s[2]
        ldp     d12, d9, [x9, #0x98]
        adcs    x24, x24, x16
        umlal   v16.2d, v28.2s, v1.s[0]
        adcs    x23, x23, x19
        umlal   v20.2d, v23.2s, v1.s[0]
        umlal   v0.2d, v31.2s, v1.s[0]
        mul     x19, x14, x14
        umlal   v4.2d, v25.2s, v1.s[0]
        adc     x25, x7, x25
        subs    x7, x12, x14
        umlal2  v0.2d, v31.4s, v1.s[2]
        sbcs    x16, x5, x17
        umlal2  v4.2d, v25.4s, v1.s[2]
        ldr     q22, [x2, #0x120]
        str     x25, [sp, #0x328]
        sbcs    x25, x6, x8
        umlal2  v20.2d, v23.4s, v1.s[2]
        ldp     q23, q25, [x2, #0xa0]
        str     x23, [sp, #0x320]
        sbcs    x23, x15, x11
        umlal2  v16.2d, v28.4s, v1.s[2]
        usra    v13.2d, v12.2d, #0x3c
        ldp     q12, q28, [x2]
        str     x24, [sp, #0x318]
        csetm   x24, lo
        umlal   v18.2d, v3.2s, v14.s[0]
        eor     x16, x16, x24
        eor     x7, x7, x24
        cmn     x24, #1
        shl     v9.2d, v9.2d, #0xa
        adcs    x7, x7, xzr
        eor     x25, x25, x24
        eor     x23, x23, x24
        umlal2  v18.2d, v3.4s, v14.s[2]
        adcs    x24, x16, xzr
        umulh   x16, x7, x7
        usra    v13.2d, v9.2d, #6
        umlal2  v11.2d, v19.4s, v1.s[2]
        ldp     q9, q1, [x2, #0x20]
        adcs    x25, x25, xzr
        umlal   v26.2d, v17.2s, v14.s[0]
        adcs    x23, x23, xzr
        ldp     q3, q19, [x2, #0xc0]
        umlal2  v26.2d, v17.4s, v14.s[2]
        umlal   v8.2d, v25.2s, v14.s[0]
        str     x22, [sp, #0x310]
        umulh   x22, x7, x24
        umlal   v11.2d, v23.2s, v14.s[0]
        umlal   v27.2d, v12.2s, v15.s[0]
        umlal2  v27.2d, v12.4s, v15.s[2]
        ldp     q12, q17, [x2, #0xe0]
        umlal2  v8.2d, v25.4s, v14.s[2]
        str     x21, [sp, #0x308]
        mul     x21, x7, x25
        umlal2  v11.2d, v23.4s, v14.s[2]
        ldp     q23, q25, [x2, #0x40]
        umlal   v6.2d, v9.2s, v15.s[0]
        umlal2  v6.2d, v9.4s, v15.s[2]
        ext     v9.16b, v5.16b, v27.16b, #8
        umlal   v21.2d, v1.2s, v15.s[0]
        str     x28, [sp, #0x300]
        umulh   x28, x7, x25
        usra    v27.2d, v9.2d, #0x1d
        umlal2  v21.2d, v1.4s, v15.s[2]
        adds    x21, x22, x21
        umlal   v16.2d, v19.2s, v14.s[0]
        umlal2  v16.2d, v19.4s, v14.s[2]
        ldp     q9, q1, [x2, #0x60]
        umulh   x22, x7, x23
        umlal   v20.2d, v17.2s, v14.s[0]
        and     v19.16b, v27.16b, v2.16b
        ext     v27.16b, v27.16b, v5.16b, #8
        umlal   v10.2d, v23.2s, v15.s[0]
        usra    v30.2d, v27.2d, #0x1d
        ldp     q27, q31, [x2, #0x100]
        umlal2  v10.2d, v23.4s, v15.s[2]
        umlal   v24.2d, v25.2s, v15.s[0]
        str     x27, [sp, #0x2f8]
        mul     x27, x7, x23
        umlal2  v24.2d, v25.4s, v15.s[2]
        ldr     q23, [x2, #0x120]
        umlal   v0.2d, v12.2s, v14.s[0]
        umlal   v30.2d, v28.2s, v15.s[0]
        str     x19, [sp, #0x2f0]
        mul     x19, x25, x23
        umlal2  v30.2d, v28.4s, v15.s[2]
        adcs    x27, x28, x27
        umlal   v29.2d, v9.2s, v15.s[0]
        umlal2  v29.2d, v9.4s, v15.s[2]
        ldp     q9, q25, [x2]
        umulh   x28, x24, x23
        umlal2  v0.2d, v12.4s, v14.s[2]
        umlal   v4.2d, v27.2s, v14.s[0]
        umlal   v7.2d, v31.2s, v14.s[0]
        str     x26, [sp, #0x2e8]
        mul     x26, x7, x24
        umlal2  v20.2d, v17.4s, v14.s[2]
        ldp     d12, d17, [x9, #0xa0]
        umlal2  v4.2d, v27.4s, v14.s[2]
        umlal   v13.2d, v3.2s, v14.s[0]
        str     x3, [sp, #0x2e0]
        mul     x3, x24, x23
        umull2  v22.2d, v22.4s, v14.s[2]
        umlal   v30.2d, v9.2s, v19.s[0]
        umlal2  v30.2d, v9.4s, v19.s[2]
        ldp     d9, d27, [x9, #0xa8]
        str     x1, [sp, #0x2d8]
        mul     x1, x24, x25
        umlal2  v7.2d, v31.4s, v14.s[2]
        usra    v16.2d, v12.2d, #0x36
        ldp     q12, q28, [x2, #0x20]
        adcs    x22, x22, x3
        shl     v17.2d, v17.2d, #0x10
        adcs    x28, x28, x19
        umlal2  v13.2d, v3.4s, v14.s[2]
        ldr     x3, [x4]
        ext     v14.16b, v5.16b, v30.16b, #8
        umulh   x19, x25, x23
        umlal   v18.2d, v1.2s, v15.s[0]
        usra    v16.2d, v17.2d, #6
        usra    v30.2d, v14.2d, #0x1d
        ldp     q14, q3, [x2, #0x40]
        usra    v0.2d, v9.2d, #0x30
        umlal2  v18.2d, v1.4s, v15.s[2]
        ldp     q9, q1, [x2, #0xc0]
        shl     v17.2d, v27.2d, #0x16
        adc     x19, x19, xzr
        subs    x3, x3, x12
        ldr     x12, [x4, #8]
        ext     v27.16b, v30.16b, v5.16b, #8
        and     v30.16b, v30.16b, v2.16b
        sbcs    x5, x12, x5
        ldr     x12, [x4, #0x10]
        umlal   v21.2d, v12.2s, v19.s[0]
        sbcs    x6, x12, x6
        ldr     x12, [sp, #0x3d8]
        usra    v0.2d, v17.2d, #6
        usra    v6.2d, v27.2d, #0x1d
        umlal2  v21.2d, v12.4s, v19.s[2]
        sbcs    x12, x12, x15
        ldr     x15, [sp, #0x3d0]
        umlal   v10.2d, v28.2s, v19.s[0]
        sbcs    x14, x15, x14
        ldr     x15, [sp, #0x3c8]
        umlal2  v10.2d, v28.4s, v19.s[2]
        sbcs    x15, x15, x17
        ldr     x17, [sp, #0x3c0]
        ldp     q12, q17, [x2, #0xa0]
        umlal   v24.2d, v14.2s, v19.s[0]
        ldp     q27, q28, [x2, #0x80]
        sbcs    x8, x17, x8
        ldr     x17, [x4, #0x38]
        umlal   v6.2d, v25.2s, v19.s[0]
        sbcs    x11, x17, x11
        umlal2  v6.2d, v25.4s, v19.s[2]
        umlal   v11.2d, v28.2s, v15.s[0]
        umlal   v26.2d, v27.2s, v15.s[0]
        umlal2  v26.2d, v27.4s, v15.s[2]
        ldp     q25, q27, [x2, #0xe0]
        csetm   x17, lo
        adds    x27, x27, x1
        eor     x1, x6, x17
        umlal   v8.2d, v12.2s, v15.s[0]
        umulh   x6, x24, x25
        umlal2  v11.2d, v28.4s, v15.s[2]
        ldp     q28, q31, [x2, #0x100]
        umlal2  v24.2d, v14.4s, v19.s[2]
        umlal   v4.2d, v27.2s, v15.s[0]
        umlal2  v8.2d, v12.4s, v15.s[2]
        mul     x7, x7, x7
        ldp     d14, d12, [x9, #0xb0]
        umlal   v0.2d, v1.2s, v15.s[0]
        umlal   v13.2d, v17.2s, v15.s[0]
        umlal2  v13.2d, v17.4s, v15.s[2]
        str     x1, [sp, #0x3c0]
        mul     x1, x24, x24
        umlal   v16.2d, v9.2s, v15.s[0]
        umlal   v20.2d, v25.2s, v15.s[0]
        umlal   v22.2d, v31.2s, v15.s[0]
        umlal2  v0.2d, v1.4s, v15.s[2]
        ldp     q1, q17, [x2, #0x60]
        umlal2  v20.2d, v25.4s, v15.s[2]
        adcs    x22, x22, x6
        shl     v12.2d, v12.2d, #0x1c
        umlal   v29.2d, v3.2s, v19.s[0]
        eor     x6, x12, x17
        eor     x5, x5, x17
        adcs    x28, x28, xzr
        adc     x19, x19, xzr
        eor     x3, x3, x17
        adds    x26, x26, x26
        umulh   x24, x24, x24
        umlal2  v16.2d, v9.4s, v15.s[2]
        adcs    x21, x21, x21
        umlal   v7.2d, v28.2s, v15.s[0]
        ldp     d9, d25, [x9, #0xb8]
        adcs    x27, x27, x27
        usra    v20.2d, v14.2d, #0x2a
        eor     x8, x8, x17
        adcs    x22, x22, x22
        umull2  v23.2d, v23.4s, v15.s[2]
        umlal2  v4.2d, v27.4s, v15.s[2]
        eor     x11, x11, x17
        eor     x12, x14, x17
        adcs    x28, x28, x28
        mul     x14, x25, x25
        umlal2  v29.2d, v3.4s, v19.s[2]
        eor     x15, x15, x17
        adcs    x19, x19, x19
        usra    v20.2d, v12.2d, #6
        ldp     q14, q12, [x2, #0x80]
        str     x11, [sp, #0x3c8]
        adc     x11, xzr, xzr
        umlal2  v22.2d, v31.4s, v15.s[2]
        ldp     q3, q27, [x2]
        adds    x26, x26, x16
        adcs    x21, x21, x1
        umlal2  v7.2d, v28.4s, v15.s[2]
        adcs    x24, x27, x24
        shl     v15.2d, v25.2d, #0x22
        umulh   x27, x25, x25
        ldp     q25, q28, [x2, #0xa0]
        adcs    x22, x22, x14
        umlal   v18.2d, v1.2s, v19.s[0]
        umlal   v26.2d, v17.2s, v19.s[0]
        usra    v4.2d, v9.2d, #0x24
        ldr     q9, [x2, #0x120]
        umlal2  v18.2d, v1.4s, v19.s[2]
        mul     x25, x23, x23
        umlal2  v26.2d, v17.4s, v19.s[2]
        adcs    x27, x28, x27
        ldp     q1, q17, [x2, #0xc0]
        umlal   v11.2d, v14.2s, v19.s[0]
        usra    v4.2d, v15.2d, #6
        umlal2  v11.2d, v14.4s, v19.s[2]
        umlal   v6.2d, v3.2s, v30.s[0]
        ldp     q14, q15, [x2, #0xe0]
        umulh   x23, x23, x23
        umlal2  v6.2d, v3.4s, v30.s[2]
        adcs    x28, x19, x25
        umlal   v13.2d, v25.2s, v19.s[0]
        adc     x23, x11, x23
        subs    x25, x20, x7
        ldr     x19, [sp, #0x2d8]
        sbcs    x26, x10, x26
        ldr     x1, [sp, #0x2e0]
        umlal2  v13.2d, v25.4s, v19.s[2]
        ldr     x7, [sp, #0x2e8]
        sbcs    x21, x13, x21
        ldp     q3, q25, [x2, #0x20]
        umlal   v8.2d, v12.2s, v19.s[0]
        umlal2  v8.2d, v12.4s, v19.s[2]
        ext     v12.16b, v5.16b, v6.16b, #8
        ldr     x11, [sp, #0x330]
        usra    v6.2d, v12.2d, #0x1d
        umlal   v16.2d, v28.2s, v19.s[0]
        ldp     q12, q31, [x2, #0x100]
        umlal2  v16.2d, v28.4s, v19.s[2]
        ldr     x14, [sp, #0x338]
        sbcs    x24, x19, x24
        sbcs    x22, x1, x22
        sbcs    x27, x7, x27
        ldr     x19, [sp, #0x2f0]
        umlal   v0.2d, v1.2s, v19.s[0]
        ext     v28.16b, v6.16b, v5.16b, #8
        and     v6.16b, v6.16b, v2.16b
        usra    v21.2d, v28.2d, #0x1d
        sbcs    x28, x11, x28
        umlal   v20.2d, v17.2s, v19.s[0]
        umlal   v10.2d, v3.2s, v30.s[0]
        umlal   v4.2d, v14.2s, v19.s[0]
        sbcs    x23, x14, x23
        umlal2  v10.2d, v3.4s, v30.s[2]
        csetm   x16, lo
        adds    x25, x25, x19
        umlal2  v0.2d, v1.4s, v19.s[2]
        ldp     q1, q3, [x2, #0x40]
        str     x13, [sp, #0x3d0]
        ldr     x13, [sp, #0x2f8]
        adcs    x26, x26, x13
        umlal   v7.2d, v15.2s, v19.s[0]
        str     x10, [sp, #0x3d8]
        ldr     x10, [sp, #0x300]
        adcs    x21, x21, x10
        umlal2  v20.2d, v17.4s, v19.s[2]
        ldp     d17, d28, [x9, #0xc0]
        str     x20, [sp, #0x2d0]
        ldr     x20, [sp, #0x308]
        adcs    x24, x24, x20
        ldr     x20, [sp, #0x310]
        umlal   v21.2d, v27.2s, v30.s[0]
        umlal   v24.2d, v25.2s, v30.s[0]
        adcs    x22, x22, x20
        ldr     x20, [sp, #0x318]
        adcs    x27, x27, x20
        ldr     x20, [sp, #0x320]
        umlal2  v21.2d, v27.4s, v30.s[2]
        adcs    x28, x28, x20
        ldr     x20, [sp, #0x328]
        umlal2  v24.2d, v25.4s, v30.s[2]
        adcs    x23, x23, x20
        umlal2  v7.2d, v15.4s, v19.s[2]
        ldp     q15, q25, [x2, #0x60]
        adc     x16, x16, xzr
        adds    x25, x1, x25
        adcs    x26, x7, x26
        umlal   v22.2d, v12.2s, v19.s[0]
        adcs    x21, x11, x21
        umlal2  v4.2d, v14.4s, v19.s[2]
        adcs    x24, x14, x24
        shl     v14.2d, v28.2d, #0x28
        umlal   v29.2d, v1.2s, v30.s[0]
        adcs    x22, x19, x22
        umlal2  v22.2d, v12.4s, v19.s[2]
        ldp     d12, d27, [x9, #0xc8]
        adcs    x27, x13, x27
        usra    v7.2d, v17.2d, #0x1e
        umlal2  v29.2d, v1.4s, v30.s[2]
        adcs    x28, x10, x28
        umlal   v23.2d, v31.2s, v19.s[0]
        ldp     q1, q17, [x2, #0x80]
        umlal2  v23.2d, v31.4s, v19.s[2]
        usra    v22.2d, v12.2d, #0x18
        ldr     q12, [x2, #0x120]
        umull2  v9.2d, v9.4s, v19.s[2]
        usra    v7.2d, v14.2d, #6
        ldp     q14, q19, [x2, #0xa0]
        umlal   v18.2d, v3.2s, v30.s[0]
        ldr     x19, [sp, #0x308]
        shl     v27.2d, v27.2d, #0x2e
        umlal2  v18.2d, v3.4s, v30.s[2]
        ldp     q3, q28, [x2]
        umlal   v26.2d, v15.2s, v30.s[0]
        usra    v22.2d, v27.2d, #6
        umlal2  v26.2d, v15.4s, v30.s[2]
        umlal   v11.2d, v25.2s, v30.s[0]
        umlal   v8.2d, v1.2s, v30.s[0]
        umlal2  v11.2d, v25.4s, v30.s[2]
        ldr     x1, [sp, #0x318]
        umlal   v13.2d, v17.2s, v30.s[0]
        ldr     x7, [sp, #0x320]
        umlal2  v8.2d, v1.4s, v30.s[2]
        adcs    x23, x19, x23
        ldr     x19, [sp, #0x310]
        umlal   v16.2d, v14.2s, v30.s[0]
        umlal   v21.2d, v3.2s, v6.s[0]
        ldp     q15, q1, [x2, #0x20]
        adcs    x19, x19, x16
        umlal2  v21.2d, v3.4s, v6.s[2]
        umlal2  v16.2d, v14.4s, v30.s[2]
        ldp     q14, q3, [x2, #0xc0]
        ldr     x10, [sp, #0x3c0]
        adcs    x1, x1, xzr
        adcs    x7, x7, xzr
        umlal2  v13.2d, v17.4s, v30.s[2]
        adcs    x20, x20, xzr
        cmn     x17, #1
        ldp     q17, q25, [x2, #0xe0]
        adcs    x3, x3, xzr
        umlal   v0.2d, v19.2s, v30.s[0]
        adcs    x5, x5, xzr
        umull2  v27.2d, v12.4s, v30.s[2]
        ldr     x13, [sp, #0x3c8]
        ldp     q12, q31, [x2, #0x100]
        adcs    x10, x10, xzr
        ldr     x14, [sp, #0x368]
        umlal2  v0.2d, v19.4s, v30.s[2]
        adcs    x6, x6, xzr
        ldr     x16, [sp, #0x370]
        ldr     x17, [sp, #0x3d8]
        umlal   v20.2d, v14.2s, v30.s[0]
        umlal   v4.2d, v3.2s, v30.s[0]
        adcs    x11, x12, xzr
        adcs    x12, x15, xzr
        ldr     x15, [sp, #0x2d0]
        umlal2  v20.2d, v14.4s, v30.s[2]
        ext     v14.16b, v5.16b, v21.16b, #8
        adcs    x8, x8, xzr
        adcs    x13, x13, xzr
        umlal   v7.2d, v17.2s, v30.s[0]
        adds    x14, x14, x15
        adcs    x16, x16, x17
        usra    v21.2d, v14.2d, #0x1d
        umlal2  v4.2d, v3.4s, v30.s[2]
        str     x13, [sp, #0x370]
        ldr     x13, [sp, #0x378]
        str     x8, [sp, #0x368]
        ldr     x8, [sp, #0x3d0]
        adcs    x13, x13, x8
        umlal   v24.2d, v15.2s, v6.s[0]
        str     x11, [sp, #0x378]
        mul     x11, x3, x5
        ldr     x8, [sp, #0x3a8]
        str     x12, [sp, #0x3c8]
        ldr     x12, [sp, #0x380]
        str     x11, [sp, #0x3c0]
        ldr     x11, [sp, #0x2d8]
        adcs    x12, x12, x11
        ldr     x11, [sp, #0x340]
        umlal2  v7.2d, v17.4s, v30.s[2]
        ldr     x15, [sp, #0x350]
        adcs    x11, x11, x25
        ldp     q14, q3, [x2, #0x40]
        umlal2  v24.2d, v15.4s, v6.s[2]
        ldp     d15, d17, [x9, #0xd0]
        adcs    x8, x8, x26
        umulh   x17, x3, x5
        umlal   v23.2d, v12.2s, v30.s[0]
        str     x17, [sp, #0x3a8]
        ldr     x17, [sp, #0x348]
        adcs    x17, x17, x21
        umlal   v22.2d, v25.2s, v30.s[0]
        adcs    x15, x15, x24
        str     x24, [sp, #0x350]
        ldr     x24, [sp, #0x358]
        str     x22, [sp, #0x348]
        adcs    x22, x24, x22
        str     x21, [sp, #0x340]
        mul     x21, x3, x10
        umlal   v29.2d, v1.2s, v6.s[0]
        shl     v17.2d, v17.2d, #0x34
        umlal2  v23.2d, v12.4s, v30.s[2]
        and     v12.16b, v21.16b, v2.16b
        str     x21, [sp, #0x380]
        ldr     x21, [sp, #0x3a0]
        adcs    x21, x21, x27
        ext     v19.16b, v21.16b, v5.16b, #8
        usra    v10.2d, v19.2d, #0x1d
        str     x27, [sp, #0x328]
        umulh   x27, x3, x6
        umlal2  v29.2d, v1.4s, v6.s[2]
        str     x27, [sp, #0x320]
        ldr     x27, [sp, #0x3b0]
        adcs    x27, x27, x28
        ldp     d1, d19, [x9, #0xd8]
        ldr     x9, [sp, #0x3b8]
        umlal   v9.2d, v31.2s, v30.s[0]
        adcs    x9, x9, x23
        umlal2  v9.2d, v31.4s, v30.s[2]
        ldr     q21, [x2, #0x120]
        str     x23, [sp, #0x318]
        ldr     x23, [sp, #0x388]
        adcs    x23, x23, x19
        usra    v23.2d, v15.2d, #0x12
        ldp     q15, q31, [x2, #0x60]
        str     x19, [sp, #0x310]
        ldr     x19, [sp, #0x390]
        str     x1, [sp, #0x308]
        adcs    x1, x19, x1
        umlal   v10.2d, v28.2s, v6.s[0]
        mul     x19, x10, x6
        str     x19, [sp, #0x300]
        ldr     x19, [sp, #0x398]
        str     x7, [sp, #0x2f8]
        adcs    x7, x19, x7
        ldr     x19, [sp, #0x360]
        umlal2  v10.2d, v28.4s, v6.s[2]
        str     x20, [sp, #0x2f0]
        adcs    x20, x19, x20
        adc     x19, xzr, xzr
        umlal   v18.2d, v14.2s, v6.s[0]
        adds    x24, x24, x14
        umulh   x14, x3, x10
        usra    v9.2d, v1.2d, #0xc
        ldp     q1, q28, [x2]
        shl     v19.2d, v19.2d, #0x3a
        umlal2  v18.2d, v14.4s, v6.s[2]
        str     x24, [sp, #0x358]
        ldr     x24, [sp, #0x3a0]
        adcs    x24, x24, x16
        ldr     x16, [sp, #0x3b0]
        usra    v23.2d, v17.2d, #6
        ldp     q14, q17, [x2, #0x80]
        adcs    x13, x16, x13
        ldr     x16, [sp, #0x3b8]
        umlal2  v22.2d, v25.4s, v30.s[2]
        ldp     q25, q30, [x2, #0xa0]
        adcs    x12, x16, x12
        mul     x16, x5, x6
        usra    v9.2d, v19.2d, #6
        str     x12, [sp, #0x3b8]
        ldr     x12, [sp, #0x3e0]
        ldr     d19, [x12, #0xe0]
        str     x13, [sp, #0x3b0]
        ldr     x13, [sp, #0x388]
        adcs    x11, x13, x11
        ldr     x13, [sp, #0x390]
        umlal   v26.2d, v3.2s, v6.s[0]
        adcs    x8, x13, x8
        ldr     x13, [sp, #0x398]
        umlal2  v26.2d, v3.4s, v6.s[2]
        ldr     d3, [x12, #0xe8]
        adcs    x13, x13, x17
        mul     x17, x3, x6
        umlal   v8.2d, v31.2s, v6.s[0]
        str     x13, [sp, #0x398]
        ldr     x13, [sp, #0x360]
        adcs    x13, x13, x15
        ldr     x15, [sp, #0x2d0]
        umlal   v10.2d, v1.2s, v12.s[0]
        adcs    x22, x15, x22
        ldr     x15, [sp, #0x3d8]
        umlal2  v10.2d, v1.4s, v12.s[2]
        adcs    x15, x15, x21
        mul     x21, x5, x10
        umlal   v13.2d, v14.2s, v6.s[0]
        str     x15, [sp, #0x3d8]
        ldr     x15, [sp, #0x3d0]
        adcs    x27, x15, x27
        ldr     x15, [sp, #0x2d8]
        umlal   v16.2d, v17.2s, v6.s[0]
        shl     v1.2d, v3.2d, #6
        adcs    x9, x15, x9
        umulh   x15, x5, x6
        umlal2  v8.2d, v31.4s, v6.s[2]
        adcs    x25, x25, x23
        ldr     x23, [sp, #0x340]
        ldp     q3, q31, [x2, #0xc0]
        umlal   v20.2d, v30.2s, v6.s[0]
        adcs    x1, x26, x1
        adcs    x7, x23, x7
        ldr     x23, [sp, #0x350]
        adcs    x20, x23, x20
        ldr     x23, [sp, #0x348]
        adcs    x19, x23, x19
        ldr     x23, [sp, #0x328]
        umlal2  v13.2d, v14.4s, v6.s[2]
        adcs    x26, x23, xzr
        ldr     x23, [sp, #0x318]
        ext     v14.16b, v5.16b, v10.16b, #8
        umlal   v11.2d, v15.2s, v6.s[0]
        adcs    x28, x28, xzr
        adcs    x23, x23, xzr
        usra    v10.2d, v14.2d, #0x1d
        str     x23, [sp, #0x318]
        umulh   x23, x10, x6
        umlal2  v11.2d, v15.4s, v6.s[2]
        str     x28, [sp, #0x328]
        ldr     x28, [sp, #0x310]
        adcs    x28, x28, xzr
        ldp     q14, q15, [x2, #0xe0]
        umlal2  v20.2d, v30.4s, v6.s[2]
        umlal   v7.2d, v31.2s, v6.s[0]
        umlal2  v16.2d, v17.4s, v6.s[2]
        str     x28, [sp, #0x310]
        umulh   x28, x5, x10
        str     x26, [sp, #0x348]
        ldr     x26, [sp, #0x308]
        adcs    x26, x26, xzr
        umlal2  v7.2d, v31.4s, v6.s[2]
        ldp     q17, q30, [x2, #0x100]
        umull2  v21.2d, v21.4s, v6.s[2]
        umlal   v4.2d, v3.2s, v6.s[0]
        ext     v31.16b, v10.16b, v5.16b, #8
        and     v10.16b, v10.16b, v2.16b
        str     x26, [sp, #0x308]
        ldr     x26, [sp, #0x2f8]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x2f8]
        ldr     x26, [sp, #0x2f0]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x2f0]
        ldr     x26, [sp, #0x3a8]
        str     x19, [sp, #0x350]
        ldr     x19, [sp, #0x380]
        adds    x26, x26, x19
        adcs    x19, x14, x17
        ldr     x17, [sp, #0x320]
        umulh   x14, x3, x3
        umlal2  v4.2d, v3.4s, v6.s[2]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x300]
        umlal   v23.2d, v15.2s, v6.s[0]
        adcs    x15, x15, x17
        umlal   v0.2d, v25.2s, v6.s[0]
        umlal2  v23.2d, v15.4s, v6.s[2]
        ldp     q15, q3, [x2, #0x20]
        adc     x23, x23, xzr
        umlal   v22.2d, v14.2s, v6.s[0]
        adds    x21, x19, x21
        umlal2  v0.2d, v25.4s, v6.s[2]
        umlal2  v22.2d, v14.4s, v6.s[2]
        usra    v24.2d, v31.2d, #0x1d
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x3c0]
        umlal   v29.2d, v15.2s, v12.s[0]
        ldp     q14, q25, [x2, #0x40]
        umulh   x19, x10, x10
        adcs    x15, x15, xzr
        umlal   v27.2d, v30.2s, v6.s[0]
        umlal2  v29.2d, v15.4s, v12.s[2]
        adc     x23, x23, xzr
        adds    x16, x16, x16
        umlal   v24.2d, v28.2s, v12.s[0]
        adcs    x26, x26, x26
        adcs    x21, x21, x21
        adcs    x28, x28, x28
        mul     x17, x5, x5
        umlal2  v24.2d, v28.4s, v12.s[2]
        ldp     q15, q28, [x2, #0x60]
        adcs    x15, x15, x15
        umlal   v9.2d, v17.2s, v6.s[0]
        adcs    x23, x23, x23
        str     x20, [sp, #0x3c0]
        umulh   x20, x5, x5
        usra    v21.2d, v1.2d, #6
        umlal2  v27.2d, v30.4s, v6.s[2]
        ldp     q1, q30, [x2]
        str     x7, [sp, #0x300]
        adc     x7, xzr, xzr
        ldp     q30, q31, [x2, #0x130]
        adds    x14, x16, x14
        umlal   v18.2d, v3.2s, v12.s[0]
        umlal   v26.2d, v14.2s, v12.s[0]
        adcs    x26, x26, x17
        usra    v27.2d, v19.2d, #6
        mul     x16, x10, x10
        umlal   v11.2d, v25.2s, v12.s[0]
        umlal   v8.2d, v15.2s, v12.s[0]
        umlal2  v9.2d, v17.4s, v6.s[2]
        adcs    x21, x21, x20
        umlal2  v18.2d, v3.4s, v12.s[2]
        mul     x20, x3, x3
        umlal2  v26.2d, v14.4s, v12.s[2]
        ldr     q14, [x2, #0x120]
        ldp     q3, q6, [x2, #0x80]
        umlal   v24.2d, v1.2s, v10.s[0]
        umlal2  v24.2d, v1.4s, v10.s[2]
        ldr     q1, [x2, #0x260]
        mul     x17, x6, x6
        ldp     q17, q19, [x2, #0xa0]
        umlal2  v11.2d, v25.4s, v12.s[2]
        ldp     q25, q31, [x2, #0xc0]
        adcs    x28, x28, x16
        umlal   v13.2d, v28.2s, v12.s[0]
        ldr     x16, [sp, #0x378]
        adcs    x19, x15, x19
        umlal2  v8.2d, v15.4s, v12.s[2]
        umulh   x15, x6, x6
        umlal2  v13.2d, v28.4s, v12.s[2]
        umlal   v0.2d, v6.2s, v12.s[0]
        ldp     q15, q28, [x2, #0xe0]
        adcs    x23, x23, x17
        ldr     x17, [sp, #0x3c8]
        umlal   v16.2d, v3.2s, v12.s[0]
        umlal2  v16.2d, v3.4s, v12.s[2]
        umlal2  v0.2d, v6.4s, v12.s[2]
        ldp     q3, q6, [x2, #0x100]
        str     x1, [sp, #0x320]
        mul     x1, x16, x17
        umlal   v20.2d, v17.2s, v12.s[0]
        adc     x7, x7, x15
        umlal   v22.2d, v31.2s, v12.s[0]
        umulh   x15, x16, x17
        umlal2  v20.2d, v17.4s, v12.s[2]
        mul     v17.2s, v24.2s, v1.2s
        umlal   v4.2d, v19.2s, v12.s[0]
        umlal   v7.2d, v25.2s, v12.s[0]
        umlal2  v7.2d, v25.4s, v12.s[2]
        str     x25, [sp, #0x380]
        ldr     x25, [sp, #0x368]
        str     x9, [sp, #0x3a8]
        mul     x9, x16, x25
        umlal2  v4.2d, v19.4s, v12.s[2]
        and     v17.16b, v17.16b, v2.16b
        umlal   v23.2d, v15.2s, v12.s[0]
        str     x27, [sp, #0x340]
        umulh   x27, x16, x25
        ldp     q19, q25, [x2, #0x10]
        umlal   v24.2d, v30.2s, v17.s[0]
        adds    x9, x15, x9
        ldr     x15, [sp, #0x370]
        umlal2  v22.2d, v31.4s, v12.s[2]
        umlal2  v23.2d, v15.4s, v12.s[2]
        ldp     q15, q31, [x2, #0x30]
        umlal   v9.2d, v28.2s, v12.s[0]
        str     x22, [sp, #0x2d8]
        mul     x22, x16, x15
        umlal2  v9.2d, v28.4s, v12.s[2]
        ext     v28.16b, v5.16b, v24.16b, #8
        adcs    x22, x27, x22
        umlal   v27.2d, v3.2s, v12.s[0]
        usra    v24.2d, v28.2d, #0x1d
        umulh   x27, x16, x15
        umlal2  v27.2d, v3.4s, v12.s[2]
        ldp     d3, d28, [x12, #0xe8]
        umlal   v21.2d, v6.2s, v12.s[0]
        umlal2  v21.2d, v6.4s, v12.s[2]
        str     x13, [sp, #0x3d0]
        mul     x13, x17, x15
        umlal   v18.2d, v25.2s, v10.s[0]
        umlal2  v18.2d, v25.4s, v10.s[2]
        ext     v6.16b, v24.16b, v5.16b, #8
        mul     v1.2s, v6.2s, v1.2s
        str     x8, [sp, #0x2d0]
        umulh   x8, x17, x15
        umull2  v6.2d, v14.4s, v12.s[2]
        umlal   v11.2d, v31.2s, v10.s[0]
        adcs    x27, x27, x13
        and     v14.16b, v1.16b, v2.16b
        umlal2  v24.2d, v30.4s, v14.s[0]
        ldp     q12, q1, [x2, #0x50]
        uzp1    v14.2d, v17.2d, v14.2d
        usra    v6.2d, v3.2d, #0x3a
        ext     v3.16b, v24.16b, v5.16b, #8
        shl     v17.2d, v28.2d, #0xc
        mul     x13, x25, x15
        adcs    x8, x8, x13
        umlal   v26.2d, v15.2s, v10.s[0]
        usra    v29.2d, v3.2d, #0x1d
        umlal2  v11.2d, v31.4s, v10.s[2]
        ldp     q3, q24, [x2, #0x70]
        umulh   x13, x25, x15
        adc     x13, x13, xzr
        subs    x3, x3, x16
        sbcs    x5, x5, x17
        str     x11, [sp, #0x360]
        umulh   x11, x17, x25
        usra    v6.2d, v17.2d, #6
        sbcs    x10, x10, x25
        sbcs    x6, x6, x15
        str     x24, [sp, #0x390]
        csetm   x24, lo
        ldp     q17, q25, [x2, #0x90]
        eor     x3, x3, x24
        eor     x5, x5, x24
        eor     x10, x10, x24
        umlal   v29.2d, v19.2s, v10.s[0]
        ldr     q28, [x2, #0x260]
        mul     x12, x17, x25
        adds    x22, x22, x12
        umlal2  v26.2d, v15.4s, v10.s[2]
        ldp     q15, q30, [x2, #0x140]
        adcs    x27, x27, x11
        adcs    x8, x8, xzr
        adc     x11, x13, xzr
        umlal2  v29.2d, v19.4s, v10.s[2]
        adds    x1, x1, x1
        adcs    x9, x9, x9
        umlal   v8.2d, v12.2s, v10.s[0]
        umulh   x12, x17, x17
        ldp     q19, q30, [x2, #0xd0]
        umlal   v29.2d, v15.2s, v14.s[0]
        adcs    x22, x22, x22
        adcs    x27, x27, x27
        eor     x6, x6, x24
        umulh   x13, x16, x16
        umlal2  v29.2d, v15.4s, v14.s[2]
        adcs    x8, x8, x8
        adcs    x11, x11, x11
        adc     x15, xzr, xzr
        umlal   v0.2d, v24.2s, v10.s[0]
        umlal   v13.2d, v1.2s, v10.s[0]
        mul     x17, x17, x17
        adds    x1, x1, x13
        adcs    x9, x9, x17
        umlal   v20.2d, v17.2s, v10.s[0]
        adcs    x22, x22, x12
        umlal2  v13.2d, v1.4s, v10.s[2]
        umlal   v16.2d, v3.2s, v10.s[0]
        mul     x12, x16, x16
        umlal2  v16.2d, v3.4s, v10.s[2]
        umlal2  v8.2d, v12.4s, v10.s[2]
        umlal   v23.2d, v19.2s, v10.s[0]
        umlal   v4.2d, v25.2s, v10.s[0]
        umlal2  v0.2d, v24.4s, v10.s[2]
        ldp     q15, q12, [x2, #0x130]
        ldp     q12, q1, [x2, #0xb0]
        umlal2  v20.2d, v17.4s, v10.s[2]
        ldp     q3, q17, [x2, #0xf0]
        umlal   v22.2d, v1.2s, v10.s[0]
        umlal   v7.2d, v12.2s, v10.s[0]
        umlal2  v4.2d, v25.4s, v10.s[2]
        ldp     q24, q25, [x2, #0x110]
        umlal2  v23.2d, v19.4s, v10.s[2]
        umlal2  v7.2d, v12.4s, v10.s[2]
        ldp     q12, q19, [x2, #0x150]
        umull2  v25.2d, v25.4s, v10.s[2]
        mul     x13, x25, x25
        umlal   v27.2d, v3.2s, v10.s[0]
        mul     v31.2s, v29.2s, v28.2s
        umulh   x25, x25, x25
        adcs    x27, x27, x13
        umlal   v21.2d, v17.2s, v10.s[0]
        umlal2  v27.2d, v3.4s, v10.s[2]
        ldr     x16, [sp, #0x3e0]
        umlal   v6.2d, v24.2s, v10.s[0]
        umlal2  v22.2d, v1.4s, v10.s[2]
        adcs    x25, x8, x25
        ldr     x8, [sp, #0x370]
        and     v1.16b, v31.16b, v2.16b
        umlal   v9.2d, v30.2s, v10.s[0]
        ldp     q3, q31, [x2, #0x170]
        umlal2  v6.2d, v24.4s, v10.s[2]
        umlal2  v9.2d, v30.4s, v10.s[2]
        umulh   x13, x8, x8
        umlal2  v21.2d, v17.4s, v10.s[2]
        ldp     d10, d17, [x16, #0xf0]
        usra    v25.2d, v10.2d, #0x34
        ldp     q10, q24, [x2, #0x190]
        umlal   v29.2d, v15.2s, v1.s[0]
        umlal   v26.2d, v19.2s, v14.s[0]
        shl     v17.2d, v17.2d, #0x12
        umlal2  v26.2d, v19.4s, v14.s[2]
        mul     x8, x8, x8
        adcs    x8, x11, x8
        ext     v19.16b, v5.16b, v29.16b, #8
        adc     x11, x15, x13
        cmn     x24, #1
        adcs    x3, x3, xzr
        adcs    x5, x5, xzr
        usra    v29.2d, v19.2d, #0x1d
        adcs    x10, x10, xzr
        umlal   v11.2d, v3.2s, v14.s[0]
        usra    v25.2d, v17.2d, #6
        adcs    x6, x6, xzr
        umulh   x13, x3, x5
        umlal   v8.2d, v31.2s, v14.s[0]
        ldp     q17, q19, [x2, #0x1b0]
        umlal2  v11.2d, v3.4s, v14.s[2]
        adds    x24, x20, x12
        umlal2  v8.2d, v31.4s, v14.s[2]
        ldp     q3, q30, [x2, #0x1d0]
        adcs    x15, x14, x1
        umlal   v16.2d, v24.2s, v14.s[0]
        adcs    x17, x26, x9
        adcs    x16, x21, x22
        str     x13, [sp, #0x370]
        adcs    x13, x28, x27
        umlal   v13.2d, v10.2s, v14.s[0]
        str     x21, [sp, #0x368]
        mul     x21, x3, x10
        str     x21, [sp, #0x378]
        adcs    x21, x19, x25
        str     x26, [sp, #0x3c8]
        adcs    x26, x23, x8
        umlal2  v13.2d, v10.4s, v14.s[2]
        str     x14, [sp, #0x388]
        adcs    x14, x7, x11
        ext     v10.16b, v29.16b, v5.16b, #8
        str     x20, [sp, #0x3a0]
        adc     x20, xzr, xzr
        mul     v10.2s, v10.2s, v28.2s
        umlal   v4.2d, v3.2s, v14.s[0]
        adds    x24, x28, x24
        umlal   v0.2d, v17.2s, v14.s[0]
        adcs    x28, x19, x15
        and     v10.16b, v10.16b, v2.16b
        ldp     q2, q28, [x2, #0x1f0]
        umulh   x15, x3, x10
        umlal2  v16.2d, v24.4s, v14.s[2]
        uzp1    v1.2d, v1.2d, v10.2d
        adcs    x23, x23, x17
        umlal2  v0.2d, v17.4s, v14.s[2]
        ldp     q17, q24, [x2, #0x210]
        umlal   v20.2d, v19.2s, v14.s[0]
        umlal2  v29.2d, v15.4s, v10.s[0]
        mul     x17, x3, x5
        umlal   v7.2d, v30.2s, v14.s[0]
        adcs    x19, x7, x16
        ldp     q15, q10, [x2, #0x230]
        umlal2  v20.2d, v19.4s, v14.s[2]
        adcs    x7, x12, x13
        ldr     q19, [x2, #0x250]
        mul     x12, x3, x6
        umlal   v22.2d, v2.2s, v14.s[0]
        adcs    x1, x1, x21
        adcs    x26, x9, x26
        umlal   v23.2d, v28.2s, v14.s[0]
        ext     v29.16b, v29.16b, v5.16b, #8
        adcs    x9, x22, x14
        adcs    x20, x27, x20
        umlal2  v7.2d, v30.4s, v14.s[2]
        ldr     x21, [sp, #0x358]
        ldr     x22, [sp, #0x3a0]
        umulh   x13, x3, x6
        ldp     q30, q31, [x2, #0x160]
        adcs    x14, x25, xzr
        ldr     x27, [sp, #0x388]
        usra    v18.2d, v29.2d, #0x1d
        umlal2  v4.2d, v3.4s, v14.s[2]
        adcs    x8, x8, xzr
        ldr     x25, [sp, #0x3c8]
        mul     x16, x5, x6
        umlal2  v22.2d, v2.4s, v14.s[2]
        ldp     q2, q3, [x2, #0x140]
        adcs    x11, x11, xzr
        umlal   v21.2d, v15.2s, v14.s[0]
        subs    x21, x21, x22
        ldr     x22, [sp, #0x390]
        umlal   v18.2d, v12.2s, v14.s[0]
        sbcs    x22, x22, x27
        ldr     x27, [sp, #0x3b0]
        umlal2  v18.2d, v12.4s, v14.s[2]
        sbcs    x27, x27, x25
        ldr     x25, [sp, #0x3e8]
        stp     x21, x22, [x25, #0x40]
        ldr     x22, [sp, #0x368]
        ldr     x21, [sp, #0x3b8]
        umlal   v9.2d, v17.2s, v14.s[0]
        sbcs    x21, x21, x22
        ldr     x22, [sp, #0x360]
        sbcs    x24, x22, x24
        stp     x27, x21, [x25, #0x50]
        ldr     x21, [sp, #0x2d0]
        umlal2  v21.2d, v15.4s, v14.s[2]
        ldp     q15, q12, [x2, #0x1a0]
        sbcs    x27, x21, x28
        ldr     x21, [sp, #0x398]
        umlal   v27.2d, v24.2s, v14.s[0]
        sbcs    x28, x21, x23
        ldr     x25, [sp, #0x3d8]
        ldr     x21, [sp, #0x3d0]
        umlal2  v27.2d, v24.4s, v14.s[2]
        sbcs    x19, x21, x19
        ldr     x21, [sp, #0x2d8]
        umlal2  v9.2d, v17.4s, v14.s[2]
        ldp     q17, q24, [x2, #0x180]
        umulh   x23, x5, x6
        umlal   v6.2d, v10.2s, v14.s[0]
        sbcs    x7, x21, x7
        umlal2  v25.2d, v19.4s, v14.s[2]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        sbcs    x1, x25, x1
        ldr     x25, [sp, #0x340]
        umlal2  v6.2d, v10.4s, v14.s[2]
        umlal2  v23.2d, v28.4s, v14.s[2]
        ldp     q10, q19, [x2, #0x1e0]
        ldp     q14, q28, [x2, #0x1c0]
        sbcs    x25, x25, x26
        ldr     x26, [sp, #0x3a8]
        sbcs    x9, x26, x9
        umlal   v18.2d, v2.2s, v1.s[0]
        mul     x26, x10, x6
        str     x23, [sp, #0x3a8]
        str     x24, [sp, #0x340]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v26.2d, v3.2s, v1.s[0]
        str     x27, [sp, #0x3d8]
        str     x28, [sp, #0x2d8]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        str     x9, [sp, #0x3d0]
        ldr     x9, [sp, #0x380]
        sbcs    x9, x9, x20
        ldr     x20, [sp, #0x320]
        umlal2  v18.2d, v2.4s, v1.s[2]
        str     x25, [sp, #0x380]
        str     x26, [sp, #0x398]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        sbcs    x14, x20, x14
        umulh   x20, x10, x6
        str     x14, [sp, #0x320]
        ldr     x14, [sp, #0x300]
        sbcs    x8, x14, x8
        umlal2  v26.2d, v3.4s, v1.s[2]
        ldp     q2, q3, [x2, #0x200]
        mul     x14, x5, x10
        umlal   v13.2d, v17.2s, v1.s[0]
        str     x8, [sp, #0x300]
        ldr     x8, [sp, #0x3c0]
        sbcs    x8, x8, x11
        ldr     x11, [sp, #0x350]
        uzp2    v29.2d, v18.2d, v26.2d
        umlal   v8.2d, v31.2s, v1.s[0]
        str     x19, [sp, #0x3c0]
        str     x20, [sp, #0x2d0]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v8.2d, v31.4s, v1.s[2]
        sbcs    x11, x11, xzr
        umlal2  v13.2d, v17.4s, v1.s[2]
        uzp1    v17.2d, v18.2d, v26.2d
        str     x11, [sp, #0x350]
        umulh   x11, x5, x10
        str     x8, [sp, #0x360]
        umulh   x8, x3, x3
        str     x9, [sp, #0x368]
        ldr     x9, [sp, #0x3e0]
        ldr     d18, [x9, #0xf8]
        ldr     x9, [sp, #0x348]
        umlal   v16.2d, v24.2s, v1.s[0]
        shl     v26.2d, v29.2d, #0x23
        umlal   v11.2d, v30.2s, v1.s[0]
        sbcs    x9, x9, xzr
        str     x9, [sp, #0x348]
        ldr     x9, [sp, #0x328]
        sbcs    x9, x9, xzr
        umlal2  v11.2d, v30.4s, v1.s[2]
        ext     v5.16b, v5.16b, v29.16b, #8
        str     x9, [sp, #0x328]
        ldr     x9, [sp, #0x318]
        sbcs    x9, x9, xzr
        umlal   v0.2d, v15.2s, v1.s[0]
        usra    v17.2d, v26.2d, #6
        str     x9, [sp, #0x318]
        ldr     x9, [sp, #0x310]
        sbcs    x9, x9, xzr
        ldp     q26, q30, [x2, #0x220]
        str     x9, [sp, #0x310]
        mul     x9, x5, x5
        umlal   v20.2d, v12.2s, v1.s[0]
        umlal2  v20.2d, v12.4s, v1.s[2]
        str     x1, [sp, #0x3e0]
        ldr     x1, [sp, #0x308]
        sbcs    x1, x1, xzr
        umlal2  v16.2d, v24.4s, v1.s[2]
        uzp2    v12.2d, v11.2d, v8.2d
        umlal   v4.2d, v14.2s, v1.s[0]
        str     x1, [sp, #0x308]
        ldr     x1, [sp, #0x2f8]
        sbcs    x1, x1, xzr
        mul     x3, x3, x3
        uzp1    v11.2d, v11.2d, v8.2d
        str     x1, [sp, #0x2f8]
        ldr     x1, [sp, #0x2f0]
        sbcs    x1, x1, xzr
        str     x1, [sp, #0x2f0]
        ldr     x1, [sp, #0x370]
        str     x7, [sp, #0x3b8]
        ldr     x7, [sp, #0x378]
        adds    x1, x1, x7
        uzp2    v8.2d, v13.2d, v16.2d
        adcs    x7, x15, x12
        ldr     x15, [sp, #0x398]
        shl     v24.2d, v12.2d, #0x23
        umlal   v23.2d, v19.2s, v1.s[0]
        uzp1    v16.2d, v13.2d, v16.2d
        adcs    x12, x13, x16
        ldr     x13, [sp, #0x3a8]
        umlal   v7.2d, v28.2s, v1.s[0]
        ext     v13.16b, v29.16b, v12.16b, #8
        umulh   x5, x5, x5
        umlal   v22.2d, v10.2s, v1.s[0]
        adcs    x13, x13, x15
        umlal2  v0.2d, v15.4s, v1.s[2]
        ldp     q29, q15, [x2, #0x240]
        ldr     x2, [sp, #0x2d0]
        adc     x2, x2, xzr
        usra    v11.2d, v24.2d, #6
        umlal2  v7.2d, v28.4s, v1.s[2]
        adds    x7, x7, x14
        adcs    x11, x12, x11
        umlal   v27.2d, v3.2s, v1.s[0]
        shl     v24.2d, v8.2d, #0x23
        mul     x12, x10, x10
        adcs    x13, x13, xzr
        uzp2    v28.2d, v0.2d, v20.2d
        uzp1    v0.2d, v0.2d, v20.2d
        umulh   x10, x10, x10
        adc     x2, x2, xzr
        adds    x14, x17, x17
        umull2  v20.2d, v15.4s, v1.s[2]
        ext     v12.16b, v12.16b, v8.16b, #8
        adcs    x1, x1, x1
        umlal2  v4.2d, v14.4s, v1.s[2]
        shl     v31.2d, v28.2d, #0x23
        adcs    x7, x7, x7
        umlal   v9.2d, v2.2s, v1.s[0]
        usra    v17.2d, v5.2d, #0x1d
        adcs    x11, x11, x11
        usra    v16.2d, v24.2d, #6
        ext     v8.16b, v8.16b, v28.16b, #8
        adcs    x13, x13, x13
        umlal2  v9.2d, v2.4s, v1.s[2]
        mul     x15, x6, x6
        uzp1    v2.2d, v4.2d, v7.2d
        adcs    x2, x2, x2
        usra    v20.2d, v18.2d, #0x2e
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        adc     x16, xzr, xzr
        adds    x8, x14, x8
        usra    v11.2d, v13.2d, #0x1d
        str     q17, [x0]
        adcs    x1, x1, x9
        usra    v0.2d, v31.2d, #6
        umulh   x6, x6, x6
        adcs    x5, x7, x5
        umlal2  v27.2d, v3.4s, v1.s[2]
        adcs    x7, x11, x12
        uzp2    v3.2d, v4.2d, v7.2d
        shl     v13.2d, v3.2d, #0x23
        adcs    x9, x13, x10
        ldr     x10, [sp, #0x340]
        umlal2  v23.2d, v19.4s, v1.s[2]
        usra    v16.2d, v12.2d, #0x1d
        adcs    x2, x2, x15
        umlal   v25.2d, v29.2s, v1.s[0]
        str     q11, [x0, #0x10]
        adc     x6, x16, x6
        adds    x3, x10, x3
        ldr     x10, [sp, #0x3d8]
        umlal   v6.2d, v30.2s, v1.s[0]
        usra    v2.2d, v13.2d, #6
        adcs    x8, x10, x8
        ldr     x10, [sp, #0x2d8]
        umlal2  v22.2d, v10.4s, v1.s[2]
        uzp2    v4.2d, v9.2d, v27.2d
        adcs    x1, x10, x1
        ldr     x10, [sp, #0x3c0]
        usra    v0.2d, v8.2d, #0x1d
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        adcs    x5, x10, x5
        ldr     x10, [sp, #0x3b8]
        umlal2  v25.2d, v29.4s, v1.s[2]
        shl     v8.2d, v4.2d, #0x23
        adcs    x7, x10, x7
        ldr     x10, [sp, #0x3e0]
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        ext     v5.16b, v28.16b, v3.16b, #8
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x380]
        ldr     x11, [sp, #0x320]
        uzp2    v7.2d, v22.2d, v23.2d
        str     q16, [x0, #0x20]
        adcs    x2, x10, x2
        ldr     x12, [sp, #0x300]
        ldr     x10, [sp, #0x3d0]
        uzp1    v16.2d, v22.2d, v23.2d
        ldr     x13, [sp, #0x360]
        usra    v2.2d, v5.2d, #0x1d
        umlal   v21.2d, v26.2s, v1.s[0]
        ldr     x14, [sp, #0x350]
        adcs    x6, x10, x6
        ldr     x10, [sp, #0x368]
        shl     v5.2d, v7.2d, #0x23
        adcs    x10, x10, xzr
        adcs    x11, x11, xzr
        ldr     x15, [sp, #0x3e8]
        umlal2  v21.2d, v26.4s, v1.s[2]
        ext     v3.16b, v3.16b, v7.16b, #8
        adcs    x12, x12, xzr
        umlal2  v6.2d, v30.4s, v1.s[2]
        adcs    x13, x13, xzr
        uzp1    v1.2d, v9.2d, v27.2d
        adcs    x14, x14, xzr
        str     q0, [x0, #0x30]
        uzp2    v0.2d, v25.2d, v20.2d
        ext     v7.16b, v7.16b, v4.16b, #8
        usra    v1.2d, v8.2d, #6
        stp     x3, x8, [x15, #0x60]
        ldr     x3, [sp, #0x328]
        stp     x1, x5, [x15, #0x70]
        ldr     x5, [sp, #0x318]
        ldr     x1, [sp, #0x348]
        ldr     x8, [sp, #0x310]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        uzp1    v17.2d, v25.2d, v20.2d
        adcs    x1, x1, xzr
        stp     x10, x11, [x15, #0xa0]
        adcs    x3, x3, xzr
        stp     x12, x13, [x15, #0xb0]
        usra    v16.2d, v5.2d, #6
        adcs    x5, x5, xzr
        ldr     x10, [sp, #0x308]
        shl     v5.2d, v0.2d, #0x23
        usra    v1.2d, v7.2d, #0x1d
        uzp2    v7.2d, v21.2d, v6.2d
        adcs    x8, x8, xzr
        ldr     x11, [sp, #0x2f8]
        uzp1    v6.2d, v21.2d, v6.2d
        usra    v16.2d, v3.2d, #0x1d
        ext     v3.16b, v4.16b, v7.16b, #8
        shl     v4.2d, v7.2d, #0x23
        str     q1, [x0, #0x60]
        str     q16, [x0, #0x50]
        str     q2, [x0, #0x40]
        adcs    x10, x10, xzr
        usra    v6.2d, v4.2d, #6
        ext     v0.16b, v7.16b, v0.16b, #8
        usra    v17.2d, v5.2d, #6
        adcs    x11, x11, xzr
        stp     x3, x5, [x15, #0xd0]
        ldr     x3, [sp, #0x2f0]
        adcs    x3, x3, xzr
        stp     x8, x10, [x15, #0xe0]
        usra    v17.2d, v0.2d, #0x1d
        stp     x11, x3, [x15, #0xf0]
        usra    v6.2d, v3.2d, #0x1d
        stp     x14, x1, [x15, #0xc0]
        str     q17, [x0, #0x80]
        str     q6, [x0, #0x70]
        stp     x2, x6, [x15, #0x90]
        stp     x7, x9, [x15, #0x80]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_16_aarch64)

NOTES

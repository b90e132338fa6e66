/* karat_phase_sqr_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 1500 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 745.0 cycles instead of 1485.0, bound 670.0 (simulated, one run after another); 1874 of 2148 instructions have another place.
 * Made from code with the SHA-256 fcff51c4c811ae4baf189f5ac890faf53bd5023d0f402d1d82608920a4a3a3de.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.2d, #0000000000000000
        movi    v1.16b, #0xff
        ldp     x6, x7, [x5]
        ldp     d2, d3, [x1]
        ushr    v1.2d, v1.2d, #0x23
        ldr     d4, [x1]
        ldp     q5, q6, [x2]
        ldp     d7, d16, [x1, #8]
        lsl     x7, x7, #0x3a
        ldp     q17, q18, [x2, #0x20]
        ldp     q19, q20, [x2, #0x40]
        ushr    v2.2d, v2.2d, #0x3a
        ldp     d21, d22, [x1, #0x10]
        ldp     x8, x9, [x5, #0x10]
        ushr    v23.2d, v4.2d, #0x1d
        ldp     x10, x11, [x5, #0x20]
        ushr    v7.2d, v7.2d, #0x34
        ldp     x12, x13, [x5, #0x18]
        uzp1    v4.2d, v4.2d, v23.2d
        shl     v16.2d, v16.2d, #0x12
        shl     v3.2d, v3.2d, #0xc
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        and     v4.16b, v4.16b, v1.16b
        usra    v7.2d, v16.2d, #6
        lsr     x19, x8, #0xc
        ldp     x20, x8, [x5, #8]
        usra    v2.2d, v3.2d, #6
        lsr     x12, x12, #0x12
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        shl     v3.2d, v22.2d, #0x18
        umull   v16.2d, v17.2s, v4.s[0]
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umull   v22.2d, v19.2s, v4.s[0]
        ldp     x25, x26, [x5, #0x30]
        lsl     x21, x9, #0x2e
        lsr     x22, x20, #6
        lsl     x20, x8, #0x34
        umull   v23.2d, v20.2s, v4.s[0]
        ldp     x8, x9, [x5, #0x28]
        lsl     x13, x13, #0x28
        umlal   v2.2d, v5.2s, v4.s[0]
        lsr     x10, x10, #0x18
        ldp     q24, q25, [x2, #0x60]
        umlal2  v2.2d, v5.4s, v4.s[2]
        ldp     x14, x15, [x5, #0x40]
        lsl     x11, x11, #0x22
        umlal2  v16.2d, v17.4s, v4.s[2]
        lsr     x8, x8, #0x1e
        lsr     x25, x25, #0x24
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        umull   v5.2d, v18.2s, v4.s[0]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        umlal2  v23.2d, v20.4s, v4.s[2]
        lsl     x23, x9, #0x1c
        ldp     x24, x27, [x5, #0x58]
        lsl     x28, x26, #0x16
        ext     v17.16b, v0.16b, v2.16b, #8
        lsl     x26, x15, #0xa
        ldp     x9, x15, [x5, #0x38]
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        ldp     x16, x17, [x5, #0x48]
        lsr     x9, x9, #0x2a
        umlal2  v5.2d, v18.4s, v4.s[2]
        usra    v16.2d, v21.2d, #0x2e
        umull   v8.2d, v24.2s, v4.s[0]
        ldr     x17, [x5, #0x58]
        lsl     x15, x15, #0x10
        usra    v2.2d, v17.2d, #0x1d
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        umlal2  v22.2d, v19.4s, v4.s[2]
        ext     v9.16b, v2.16b, v0.16b, #8
        and     v12.16b, v2.16b, v1.16b
        lsr     x16, x16, #0x36
        adds    x6, x6, x7
        adcs    x22, x22, x20
        usra    v16.2d, v3.2d, #6
        umlal2  v8.2d, v24.4s, v4.s[2]
        adcs    x21, x19, x21
        ldr     x19, [x5, #0x50]
        lsl     x20, x19, #4
        usra    v7.2d, v9.2d, #0x1d
        orr     x7, x16, x17, lsl #62
        umlal   v7.2d, v6.2s, v4.s[0]
        ldp     q9, q13, [x2, #0x20]
        lsr     x24, x24, #2
        ldp     q2, q3, [x2]
        umlal2  v7.2d, v6.4s, v4.s[2]
        lsl     x27, x27, #0x38
        ldp     d6, d17, [x1, #0x18]
        umull   v18.2d, v25.2s, v4.s[0]
        lsr     x14, x14, #0x30
        ldp     q19, q20, [x2, #0x80]
        orr     x27, x27, x19, lsr #60
        adcs    x19, x12, x13
        ldp     d21, d24, [x1, #0x20]
        adcs    x10, x10, x11
        mul     x11, x6, x22
        adcs    x23, x8, x23
        ldp     q26, q27, [x2, #0x40]
        umlal2  v18.2d, v25.4s, v4.s[2]
        ldp     q25, q28, [x2, #0xc0]
        adcs    x28, x25, x28
        adcs    x25, x9, x15
        ldp     x8, x9, [x5, #0x60]
        umulh   x12, x6, x21
        shl     v17.2d, v17.2d, #0x1e
        adcs    x26, x14, x26
        stp     x21, x19, [x4, #0x10]
        umlal   v7.2d, v2.2s, v12.s[0]
        usra    v5.2d, v6.2d, #0x28
        adcs    x20, x7, x20
        ldp     x7, x13, [x5, #0x78]
        umlal2  v7.2d, v2.4s, v12.s[2]
        shl     v2.2d, v24.2d, #0x24
        adcs    x24, x24, x27
        ldp     x27, x14, [x5, #0x68]
        umull   v6.2d, v20.2s, v4.s[0]
        ldp     q24, q29, [x2, #0xa0]
        lsl     x9, x9, #0x32
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        lsr     x8, x8, #8
        usra    v5.2d, v17.2d, #6
        umull   v10.2d, v19.2s, v4.s[0]
        adcs    x8, x8, x9
        ldp     x9, x15, [x5, #0x80]
        ldp     q11, q17, [x2, #0xe0]
        lsl     x14, x14, #0x2c
        umulh   x16, x6, x22
        str     x11, [sp, #0x3e8]
        ldp     x17, x11, [x5, #0x70]
        umlal   v5.2d, v9.2s, v12.s[0]
        umlal2  v5.2d, v9.4s, v12.s[2]
        lsr     x27, x27, #0xe
        umlal   v22.2d, v13.2s, v12.s[0]
        adcs    x27, x27, x14
        mul     x14, x6, x21
        umlal2  v10.2d, v19.4s, v4.s[2]
        umlal2  v22.2d, v13.4s, v12.s[2]
        lsl     x15, x15, #0x1a
        ext     v9.16b, v0.16b, v7.16b, #8
        lsr     x9, x9, #0x20
        lsr     x7, x7, #0x1a
        stp     x28, x25, [x4, #0x30]
        usra    v7.2d, v9.2d, #0x1d
        ldp     d9, d13, [x1, #0x28]
        lsl     x13, x13, #0x20
        umlal2  v6.2d, v20.4s, v4.s[2]
        umulh   x28, x6, x19
        stp     x6, x22, [x4]
        umlal   v23.2d, v26.2s, v12.s[0]
        usra    v22.2d, v21.2d, #0x22
        lsr     x17, x17, #0x14
        and     v19.16b, v7.16b, v1.16b
        ext     v7.16b, v7.16b, v0.16b, #8
        mul     x25, x6, x19
        lsl     x11, x11, #0x26
        umlal2  v23.2d, v26.4s, v12.s[2]
        shl     v13.2d, v13.2d, #0x2a
        adcs    x11, x17, x11
        usra    v16.2d, v7.2d, #0x1d
        umlal   v8.2d, v27.2s, v12.s[0]
        adcs    x7, x7, x13
        umlal2  v8.2d, v27.4s, v12.s[2]
        ldp     q7, q20, [x2, #0x60]
        umlal   v16.2d, v3.2s, v12.s[0]
        mul     x13, x22, x19
        ldp     q21, q26, [x2, #0x80]
        usra    v22.2d, v2.2d, #6
        umlal2  v16.2d, v3.4s, v12.s[2]
        adcs    x9, x9, x15
        usra    v23.2d, v9.2d, #0x1c
        adds    x14, x16, x14
        ldp     q9, q2, [x2]
        umull   v3.2d, v29.2s, v4.s[0]
        adcs    x25, x12, x25
        ldr     q27, [x2, #0x120]
        umulh   x12, x22, x19
        adcs    x28, x28, x13
        stp     x10, x23, [x4, #0x20]
        usra    v23.2d, v13.2d, #6
        umull   v13.2d, v24.2s, v4.s[0]
        stp     x7, x9, [x4, #0x70]
        umlal2  v3.2d, v29.4s, v4.s[2]
        stp     x26, x20, [x4, #0x40]
        umlal   v18.2d, v7.2s, v12.s[0]
        umulh   x13, x21, x19
        ldr     q29, [x2, #0x120]
        umlal2  v18.2d, v7.4s, v12.s[2]
        stp     x27, x11, [x4, #0x60]
        umlal   v6.2d, v21.2s, v12.s[0]
        stp     x24, x8, [x4, #0x50]
        umlal2  v6.2d, v21.4s, v12.s[2]
        ldp     q7, q21, [x2, #0xc0]
        umlal   v16.2d, v9.2s, v19.s[0]
        umulh   x15, x22, x21
        umlal2  v16.2d, v9.4s, v19.s[2]
        umlal   v10.2d, v20.2s, v12.s[0]
        ldp     q9, q30, [x2, #0x20]
        umull2  v27.2d, v27.4s, v4.s[2]
        mul     x16, x22, x21
        umlal2  v13.2d, v24.4s, v4.s[2]
        ext     v24.16b, v0.16b, v16.16b, #8
        umlal   v13.2d, v26.2s, v12.s[0]
        umlal2  v10.2d, v20.4s, v12.s[2]
        umlal2  v13.2d, v26.4s, v12.s[2]
        usra    v16.2d, v24.2d, #0x1d
        ext     v20.16b, v16.16b, v0.16b, #8
        usra    v5.2d, v20.2d, #0x1d
        umlal   v5.2d, v2.2s, v19.s[0]
        and     v16.16b, v16.16b, v1.16b
        mul     x17, x21, x19
        umlal   v22.2d, v9.2s, v19.s[0]
        ldp     d20, d24, [x1, #0x30]
        umlal2  v22.2d, v9.4s, v19.s[2]
        ldr     d9, [x1, #0x48]
        umlal2  v5.2d, v2.4s, v19.s[2]
        mul     x7, x22, x22
        umlal   v23.2d, v30.2s, v19.s[0]
        adcs    x12, x12, x17
        umlal2  v23.2d, v30.4s, v19.s[2]
        ldp     q2, q26, [x2, #0xa0]
        adc     x13, x13, xzr
        adds    x25, x25, x16
        mul     x16, x19, x19
        umull2  v29.2d, v29.4s, v12.s[2]
        shl     v24.2d, v24.2d, #0x30
        adcs    x28, x28, x15
        ldr     x15, [sp, #0x3e8]
        usra    v8.2d, v20.2d, #0x16
        umull   v20.2d, v25.2s, v4.s[0]
        adcs    x12, x12, xzr
        shl     v9.2d, v9.2d, #2
        adc     x13, x13, xzr
        adds    x15, x15, x15
        umulh   x17, x6, x6
        adcs    x14, x14, x14
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        umull   v14.2d, v11.2s, v4.s[0]
        adcs    x25, x25, x25
        ldr     q15, [x2, #0x120]
        usra    v8.2d, v24.2d, #6
        umlal2  v20.2d, v25.4s, v4.s[2]
        adcs    x28, x28, x28
        umlal   v3.2d, v2.2s, v12.s[0]
        adcs    x12, x12, x12
        ldp     q24, q25, [x2, #0x100]
        umlal2  v3.2d, v2.4s, v12.s[2]
        adcs    x13, x13, x13
        umulh   x11, x22, x22
        ldr     q2, [x2, #0x120]
        umlal   v20.2d, v26.2s, v12.s[0]
        adc     x9, xzr, xzr
        adds    x15, x15, x17
        umlal2  v14.2d, v11.4s, v4.s[2]
        adcs    x7, x14, x7
        ldr     q11, [x2, #0x120]
        umlal   v14.2d, v21.2s, v12.s[0]
        umlal2  v20.2d, v26.4s, v12.s[2]
        mul     x14, x21, x21
        umull   v26.2d, v28.2s, v4.s[0]
        adcs    x25, x25, x11
        umlal2  v14.2d, v21.4s, v12.s[2]
        stp     x7, x25, [x3, #0x10]
        umulh   x11, x19, x19
        umull   v21.2d, v17.2s, v4.s[0]
        adcs    x28, x28, x14
        umull2  v15.2d, v15.4s, v16.s[2]
        umlal2  v26.2d, v28.4s, v4.s[2]
        umlal   v26.2d, v7.2s, v12.s[0]
        ldp     q28, q30, [x2, #0x40]
        umlal2  v26.2d, v7.4s, v12.s[2]
        mul     x14, x26, x24
        umulh   x17, x21, x21
        umulh   x27, x10, x23
        umlal   v8.2d, v28.2s, v19.s[0]
        adcs    x12, x12, x17
        umlal2  v8.2d, v28.4s, v19.s[2]
        adcs    x13, x13, x16
        ldr     x17, [x4, #0x30]
        umlal   v18.2d, v30.2s, v19.s[0]
        adc     x9, x9, x11
        ldr     x11, [x4, #0x38]
        umlal2  v18.2d, v30.4s, v19.s[2]
        ldp     d7, d28, [x1, #0x38]
        mul     x16, x10, x11
        shl     v28.2d, v28.2d, #0x36
        usra    v18.2d, v7.2d, #0x10
        usra    v18.2d, v28.2d, #6
        ldp     q7, q28, [x2, #0x80]
        umlal   v13.2d, v7.2s, v19.s[0]
        str     x14, [sp, #0x3e8]
        mul     x14, x10, x17
        umlal2  v13.2d, v7.4s, v19.s[2]
        adds    x27, x27, x14
        umlal   v3.2d, v28.2s, v19.s[0]
        umlal2  v3.2d, v28.4s, v19.s[2]
        ldp     q7, q28, [x2, #0x60]
        umlal   v10.2d, v7.2s, v19.s[0]
        umlal2  v10.2d, v7.4s, v19.s[2]
        umlal   v6.2d, v28.2s, v19.s[0]
        umlal2  v6.2d, v28.4s, v19.s[2]
        umlal2  v21.2d, v17.4s, v4.s[2]
        ldp     q7, q17, [x2]
        umlal   v5.2d, v7.2s, v16.s[0]
        mul     x14, x26, x20
        umlal2  v5.2d, v7.4s, v16.s[2]
        umull   v7.2d, v24.2s, v4.s[0]
        str     x14, [sp, #0x3e0]
        umulh   x14, x10, x17
        umlal2  v7.2d, v24.4s, v4.s[2]
        adcs    x14, x14, x16
        umull   v24.2d, v25.2s, v4.s[0]
        ldp     q28, q30, [x2, #0xe0]
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal2  v21.2d, v28.4s, v12.s[2]
        umulh   x16, x23, x11
        umlal   v7.2d, v30.2s, v12.s[0]
        umlal2  v7.2d, v30.4s, v12.s[2]
        umlal2  v24.2d, v25.4s, v4.s[2]
        ext     v4.16b, v0.16b, v5.16b, #8
        usra    v5.2d, v4.2d, #0x1d
        ldp     q4, q25, [x2, #0x20]
        mul     x25, x23, x11
        ldp     q28, q30, [x2, #0x100]
        umlal   v27.2d, v30.2s, v12.s[0]
        umlal2  v27.2d, v30.4s, v12.s[2]
        umlal   v24.2d, v28.2s, v12.s[0]
        umulh   x7, x10, x11
        adcs    x25, x7, x25
        umlal2  v24.2d, v28.4s, v12.s[2]
        ldp     q12, q28, [x2, #0x40]
        mul     x7, x10, x23
        mul     x8, x23, x17
        mul     x24, x17, x11
        adcs    x24, x16, x24
        umulh   x16, x17, x11
        umlal   v23.2d, v4.2s, v16.s[0]
        umlal2  v23.2d, v4.4s, v16.s[2]
        umlal   v8.2d, v25.2s, v16.s[0]
        str     x9, [sp, #0x3d8]
        umulh   x9, x23, x17
        umlal2  v8.2d, v25.4s, v16.s[2]
        ldp     q4, q25, [x2]
        umlal   v18.2d, v12.2s, v16.s[0]
        umlal2  v18.2d, v12.4s, v16.s[2]
        ldp     q12, q30, [x2, #0xa0]
        umlal   v20.2d, v12.2s, v19.s[0]
        umlal2  v20.2d, v12.4s, v19.s[2]
        ldp     q12, q31, [x2, #0xc0]
        umlal   v26.2d, v30.2s, v19.s[0]
        umlal2  v26.2d, v30.4s, v19.s[2]
        ext     v30.16b, v5.16b, v0.16b, #8
        adc     x16, x16, xzr
        adds    x8, x14, x8
        usra    v22.2d, v30.2d, #0x1d
        and     v5.16b, v5.16b, v1.16b
        adcs    x25, x25, x9
        adcs    x24, x24, xzr
        adc     x9, x16, xzr
        adds    x7, x7, x7
        adcs    x27, x27, x27
        umulh   x14, x10, x10
        umlal   v22.2d, v17.2s, v16.s[0]
        adcs    x8, x8, x8
        adcs    x25, x25, x25
        umlal2  v22.2d, v17.4s, v16.s[2]
        ldp     d17, d30, [x1, #0x40]
        adcs    x24, x24, x24
        adcs    x9, x9, x9
        umulh   x16, x17, x17
        str     x13, [sp, #0x3d0]
        mul     x13, x6, x6
        stp     x13, x15, [x3]
        umlal   v22.2d, v4.2s, v5.s[0]
        adc     x15, xzr, xzr
        umlal2  v22.2d, v4.4s, v5.s[2]
        umlal   v21.2d, v31.2s, v19.s[0]
        mul     x13, x23, x23
        umlal   v14.2d, v12.2s, v19.s[0]
        adds    x7, x7, x14
        umlal2  v14.2d, v12.4s, v19.s[2]
        ldp     q12, q4, [x2, #0x20]
        usra    v10.2d, v17.2d, #0xa
        ext     v17.16b, v0.16b, v22.16b, #8
        shl     v30.2d, v30.2d, #0x3c
        mul     x14, x11, x11
        umlal2  v21.2d, v31.4s, v19.s[2]
        adcs    x27, x27, x13
        usra    v22.2d, v17.2d, #0x1d
        ldp     q17, q31, [x2, #0x60]
        mul     x13, x17, x17
        usra    v10.2d, v30.2d, #6
        str     x27, [sp, #0x3c8]
        mul     x27, x10, x10
        umlal   v8.2d, v12.2s, v5.s[0]
        umlal2  v8.2d, v12.4s, v5.s[2]
        ldp     q12, q30, [x2, #0xe0]
        umlal   v18.2d, v4.2s, v5.s[0]
        str     x7, [sp, #0x3c0]
        umulh   x7, x23, x23
        umlal2  v18.2d, v4.4s, v5.s[2]
        ext     v4.16b, v22.16b, v0.16b, #8
        umlal   v10.2d, v28.2s, v16.s[0]
        and     v22.16b, v22.16b, v1.16b
        umlal2  v10.2d, v28.4s, v16.s[2]
        usra    v23.2d, v4.2d, #0x1d
        umlal   v23.2d, v25.2s, v5.s[0]
        str     x27, [sp, #0x3b8]
        umulh   x27, x11, x11
        adcs    x7, x8, x7
        umlal2  v23.2d, v25.4s, v5.s[2]
        adcs    x25, x25, x13
        umlal   v13.2d, v31.2s, v16.s[0]
        adcs    x24, x24, x16
        umlal   v6.2d, v17.2s, v16.s[0]
        adcs    x8, x9, x14
        umlal2  v6.2d, v17.4s, v16.s[2]
        umlal2  v13.2d, v31.4s, v16.s[2]
        adc     x27, x15, x27
        subs    x9, x6, x10
        sbcs    x13, x22, x23
        umlal   v7.2d, v12.2s, v19.s[0]
        sbcs    x14, x21, x17
        umlal2  v7.2d, v12.4s, v19.s[2]
        ldp     q12, q4, [x2, #0x40]
        ldp     q17, q25, [x2, #0x80]
        usra    v6.2d, v9.2d, #6
        sbcs    x15, x19, x11
        csetm   x16, lo
        umlal   v24.2d, v30.2s, v19.s[0]
        cmn     x16, #1
        eor     x13, x13, x16
        umlal   v6.2d, v4.2s, v5.s[0]
        eor     x15, x15, x16
        eor     x14, x14, x16
        eor     x9, x9, x16
        umlal   v10.2d, v12.2s, v5.s[0]
        umlal2  v10.2d, v12.4s, v5.s[2]
        adcs    x9, x9, xzr
        ldp     d9, d12, [x1, #0x48]
        adcs    x13, x13, xzr
        umlal2  v6.2d, v4.4s, v5.s[2]
        adcs    x14, x14, xzr
        umulh   x16, x9, x13
        usra    v13.2d, v9.2d, #0x3e
        umlal   v3.2d, v17.2s, v16.s[0]
        adcs    x15, x15, xzr
        umulh   x11, x9, x14
        shl     v9.2d, v12.2d, #8
        umlal2  v3.2d, v17.4s, v16.s[2]
        usra    v13.2d, v9.2d, #6
        umlal   v20.2d, v25.2s, v16.s[0]
        umlal2  v20.2d, v25.4s, v16.s[2]
        ldp     q9, q12, [x2, #0xa0]
        umlal   v26.2d, v9.2s, v16.s[0]
        mul     x17, x14, x15
        umlal2  v26.2d, v9.4s, v16.s[2]
        ldp     q9, q4, [x2, #0xc0]
        umlal   v14.2d, v12.2s, v16.s[0]
        umlal2  v14.2d, v12.4s, v16.s[2]
        mul     x23, x9, x15
        ldp     q12, q17, [x2, #0xe0]
        umlal   v21.2d, v9.2s, v16.s[0]
        umlal2  v21.2d, v9.4s, v16.s[2]
        umlal   v7.2d, v4.2s, v16.s[0]
        mul     x10, x9, x14
        adds    x10, x16, x10
        adcs    x23, x11, x23
        ldp     d9, d25, [x1, #0x50]
        umlal2  v7.2d, v4.4s, v16.s[2]
        umlal2  v24.2d, v30.4s, v19.s[2]
        umulh   x11, x13, x15
        umull2  v2.2d, v2.4s, v5.s[2]
        umull2  v11.2d, v11.4s, v19.s[2]
        ldp     q4, q28, [x2, #0x100]
        usra    v3.2d, v9.2d, #0x38
        umlal   v27.2d, v4.2s, v19.s[0]
        umulh   x16, x9, x15
        shl     v9.2d, v25.2d, #0xe
        umlal2  v27.2d, v4.4s, v19.s[2]
        ldp     q4, q25, [x2]
        umlal   v27.2d, v17.2s, v16.s[0]
        umlal   v29.2d, v28.2s, v19.s[0]
        usra    v3.2d, v9.2d, #6
        umlal2  v29.2d, v28.4s, v19.s[2]
        umulh   x19, x14, x15
        umlal   v24.2d, v12.2s, v16.s[0]
        umlal2  v24.2d, v12.4s, v16.s[2]
        ldp     q9, q12, [x2, #0x20]
        umlal2  v27.2d, v17.4s, v16.s[2]
        ldp     q17, q19, [x2, #0x60]
        mul     x21, x13, x15
        umlal   v23.2d, v4.2s, v22.s[0]
        umlal2  v23.2d, v4.4s, v22.s[2]
        ldp     q4, q28, [x2, #0x100]
        umlal   v13.2d, v17.2s, v5.s[0]
        umlal2  v13.2d, v17.4s, v5.s[2]
        umlal   v3.2d, v19.2s, v5.s[0]
        umlal2  v3.2d, v19.4s, v5.s[2]
        ldp     q17, q19, [x2, #0x80]
        umlal   v29.2d, v4.2s, v16.s[0]
        umlal2  v29.2d, v4.4s, v16.s[2]
        umlal   v11.2d, v28.2s, v16.s[0]
        umlal2  v11.2d, v28.4s, v16.s[2]
        ldp     q4, q16, [x2, #0x40]
        ldp     q28, q30, [x2, #0xa0]
        umulh   x22, x13, x14
        adcs    x21, x16, x21
        adcs    x11, x11, x17
        adc     x19, x19, xzr
        mul     x16, x9, x13
        umlal   v18.2d, v9.2s, v22.s[0]
        umlal2  v18.2d, v9.4s, v22.s[2]
        umlal   v10.2d, v12.2s, v22.s[0]
        mul     x17, x13, x14
        umlal2  v10.2d, v12.4s, v22.s[2]
        umlal   v6.2d, v4.2s, v22.s[0]
        umlal2  v6.2d, v4.4s, v22.s[2]
        umlal   v13.2d, v16.2s, v22.s[0]
        adds    x23, x23, x17
        umlal2  v13.2d, v16.4s, v22.s[2]
        ext     v9.16b, v0.16b, v23.16b, #8
        adcs    x21, x21, x22
        umlal   v20.2d, v17.2s, v5.s[0]
        adcs    x22, x11, xzr
        usra    v23.2d, v9.2d, #0x1d
        umlal2  v20.2d, v17.4s, v5.s[2]
        umulh   x11, x13, x13
        adc     x19, x19, xzr
        umlal   v26.2d, v19.2s, v5.s[0]
        umulh   x17, x9, x9
        umlal2  v26.2d, v19.4s, v5.s[2]
        ldp     q9, q12, [x2, #0xc0]
        adds    x16, x16, x16
        ldr     q4, [x2, #0x120]
        adcs    x10, x10, x10
        umlal   v14.2d, v28.2s, v5.s[0]
        adcs    x23, x23, x23
        umlal2  v14.2d, v28.4s, v5.s[2]
        and     v16.16b, v23.16b, v1.16b
        adcs    x21, x21, x21
        adcs    x22, x22, x22
        ext     v17.16b, v23.16b, v0.16b, #8
        adcs    x19, x19, x19
        usra    v8.2d, v17.2d, #0x1d
        adc     x6, xzr, xzr
        umlal   v8.2d, v25.2s, v22.s[0]
        umlal2  v8.2d, v25.4s, v22.s[2]
        adds    x16, x16, x17
        ldp     q17, q19, [x2, #0x100]
        umlal   v21.2d, v30.2s, v5.s[0]
        umlal2  v21.2d, v30.4s, v5.s[2]
        ldp     q23, q25, [x2, #0xe0]
        umlal   v7.2d, v9.2s, v5.s[0]
        umlal2  v7.2d, v9.4s, v5.s[2]
        mul     x9, x9, x9
        ldp     d9, d28, [x1, #0x58]
        mul     x13, x13, x13
        umull2  v4.2d, v4.4s, v22.s[2]
        shl     v28.2d, v28.2d, #0x14
        adcs    x10, x10, x13
        adcs    x23, x23, x11
        usra    v20.2d, v9.2d, #0x32
        umlal   v24.2d, v12.2s, v5.s[0]
        usra    v20.2d, v28.2d, #6
        umlal   v27.2d, v23.2s, v5.s[0]
        mul     x11, x14, x14
        umlal2  v24.2d, v12.4s, v5.s[2]
        ldp     q9, q12, [x2, #0x60]
        adcs    x21, x21, x11
        umlal   v3.2d, v9.2s, v22.s[0]
        umlal   v15.2d, v19.2s, v5.s[0]
        umulh   x11, x26, x20
        ldp     q28, q30, [x2]
        umlal2  v3.2d, v9.4s, v22.s[2]
        umlal   v29.2d, v25.2s, v5.s[0]
        mul     x13, x15, x15
        umlal2  v27.2d, v23.4s, v5.s[2]
        ldp     d9, d23, [x1, #0x60]
        umlal2  v29.2d, v25.4s, v5.s[2]
        umlal   v11.2d, v17.2s, v5.s[0]
        ldp     q25, q31, [x2, #0x80]
        umlal2  v15.2d, v19.4s, v5.s[2]
        umlal   v20.2d, v12.2s, v22.s[0]
        shl     v19.2d, v23.2d, #0x1a
        umulh   x14, x14, x14
        umlal   v8.2d, v28.2s, v16.s[0]
        umlal2  v20.2d, v12.4s, v22.s[2]
        usra    v26.2d, v9.2d, #0x2c
        ldp     q9, q12, [x2, #0xa0]
        umlal2  v8.2d, v28.4s, v16.s[2]
        adcs    x22, x22, x14
        usra    v26.2d, v19.2d, #6
        adcs    x19, x19, x13
        ldp     q19, q23, [x2, #0xc0]
        ldr     x14, [x4, #0x50]
        umlal   v14.2d, v31.2s, v22.s[0]
        umlal2  v14.2d, v31.4s, v22.s[2]
        ldp     q28, q31, [x2, #0xe0]
        umlal   v26.2d, v25.2s, v22.s[0]
        umlal2  v26.2d, v25.4s, v22.s[2]
        umlal   v21.2d, v9.2s, v22.s[0]
        umulh   x13, x15, x15
        ldr     x15, [x4, #0x58]
        adc     x6, x6, x13
        ldr     x13, [x3]
        subs    x9, x13, x9
        ldr     x13, [x3, #8]
        umlal2  v21.2d, v9.4s, v22.s[2]
        mul     x17, x14, x15
        sbcs    x16, x13, x16
        ldr     x13, [x3, #0x10]
        sbcs    x10, x13, x10
        ldr     x13, [x3, #0x18]
        umlal   v7.2d, v12.2s, v22.s[0]
        ldp     q9, q25, [x2, #0x20]
        sbcs    x23, x13, x23
        ldr     x13, [sp, #0x3d0]
        umlal2  v7.2d, v12.4s, v22.s[2]
        sbcs    x21, x28, x21
        sbcs    x22, x12, x22
        sbcs    x19, x13, x19
        umulh   x13, x26, x14
        ldr     x14, [sp, #0x3d8]
        umlal   v24.2d, v19.2s, v22.s[0]
        sbcs    x6, x14, x6
        csetm   x14, lo
        umlal2  v24.2d, v19.4s, v22.s[2]
        str     x17, [sp, #0x3b0]
        ldr     x17, [sp, #0x3b8]
        adds    x9, x9, x17
        ldr     x17, [sp, #0x3c0]
        adcs    x16, x16, x17
        ldr     x17, [sp, #0x3c8]
        umlal2  v11.2d, v17.4s, v5.s[2]
        adcs    x10, x10, x17
        ext     v12.16b, v0.16b, v8.16b, #8
        adcs    x23, x23, x7
        adcs    x21, x21, x25
        usra    v8.2d, v12.2d, #0x1d
        adcs    x22, x22, x24
        adcs    x19, x19, x8
        adcs    x6, x6, x27
        umlal   v10.2d, v9.2s, v16.s[0]
        ldp     q12, q5, [x2, #0x40]
        mul     x17, x20, x15
        umlal2  v10.2d, v9.4s, v16.s[2]
        ext     v9.16b, v8.16b, v0.16b, #8
        adc     x14, x14, xzr
        and     v8.16b, v8.16b, v1.16b
        usra    v18.2d, v9.2d, #0x1d
        umlal   v6.2d, v25.2s, v16.s[0]
        umulh   x20, x26, x15
        umlal   v18.2d, v30.2s, v16.s[0]
        umlal2  v18.2d, v30.4s, v16.s[2]
        ldp     q9, q17, [x2, #0x100]
        umlal2  v6.2d, v25.4s, v16.s[2]
        ldp     d19, d25, [x1, #0x68]
        shl     v25.2d, v25.2d, #0x20
        ldr     q30, [x2, #0x120]
        umlal   v13.2d, v12.2s, v16.s[0]
        adds    x28, x28, x9
        umlal2  v13.2d, v12.4s, v16.s[2]
        umlal   v3.2d, v5.2s, v16.s[0]
        umlal2  v3.2d, v5.4s, v16.s[2]
        usra    v14.2d, v19.2d, #0x26
        ldp     q12, q5, [x2, #0x60]
        umlal   v29.2d, v28.2s, v22.s[0]
        usra    v14.2d, v25.2d, #6
        umlal   v27.2d, v23.2s, v22.s[0]
        ldp     q19, q25, [x2]
        mul     x9, x26, x15
        ldr     x26, [x4, #0x50]
        umulh   x26, x26, x15
        umlal   v11.2d, v31.2s, v22.s[0]
        adcs    x12, x12, x16
        ldr     x16, [sp, #0x3d0]
        umlal2  v11.2d, v31.4s, v22.s[2]
        adcs    x10, x16, x10
        ldr     x16, [sp, #0x3d8]
        umlal2  v29.2d, v28.4s, v22.s[2]
        ldp     q28, q31, [x2, #0x20]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x3b8]
        umlal2  v27.2d, v23.4s, v22.s[2]
        stp     x28, x12, [x3, #0x20]
        umlal   v20.2d, v12.2s, v16.s[0]
        umlal   v13.2d, v31.2s, v8.s[0]
        adcs    x21, x16, x21
        ldr     x16, [x4, #0x48]
        stp     x10, x23, [x3, #0x30]
        ldr     x10, [sp, #0x3c0]
        umlal2  v20.2d, v12.4s, v16.s[2]
        ldp     q12, q23, [x2, #0x80]
        umlal   v26.2d, v5.2s, v16.s[0]
        umulh   x23, x16, x15
        adcs    x22, x10, x22
        ldr     x10, [sp, #0x3c8]
        umlal   v6.2d, v28.2s, v8.s[0]
        adcs    x19, x10, x19
        umlal2  v26.2d, v5.4s, v16.s[2]
        adcs    x6, x7, x6
        ldr     x7, [x4, #0x50]
        umlal2  v6.2d, v28.4s, v8.s[2]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x3e8]
        umulh   x10, x16, x7
        umlal   v15.2d, v9.2s, v22.s[0]
        adcs    x24, x24, xzr
        umlal   v2.2d, v17.2s, v22.s[0]
        adcs    x8, x8, xzr
        umlal   v14.2d, v12.2s, v16.s[0]
        adcs    x27, x27, xzr
        adds    x11, x11, x14
        ldr     x14, [sp, #0x3b0]
        adcs    x9, x13, x9
        umlal2  v2.2d, v17.4s, v22.s[2]
        adcs    x20, x20, x17
        umlal   v18.2d, v19.2s, v8.s[0]
        mul     x13, x16, x7
        adcs    x23, x23, x14
        ldr     x14, [x4, #0x40]
        adc     x26, x26, xzr
        umlal2  v18.2d, v19.4s, v8.s[2]
        ldp     q5, q17, [x2, #0xa0]
        umlal2  v13.2d, v31.4s, v8.s[2]
        umulh   x17, x14, x14
        ldr     q19, [x2, #0x120]
        umlal2  v14.2d, v12.4s, v16.s[2]
        adds    x9, x9, x13
        umlal2  v15.2d, v9.4s, v22.s[2]
        ldp     d9, d12, [x1, #0x70]
        adcs    x20, x20, x10
        ldr     x10, [sp, #0x3e0]
        adcs    x23, x23, xzr
        umull2  v22.2d, v30.4s, v16.s[2]
        adc     x26, x26, xzr
        adds    x10, x10, x10
        mul     x13, x16, x16
        adcs    x11, x11, x11
        adcs    x9, x9, x9
        adcs    x20, x20, x20
        usra    v21.2d, v9.2d, #0x20
        ldp     q9, q28, [x2, #0xc0]
        adcs    x23, x23, x23
        shl     v12.2d, v12.2d, #0x26
        usra    v21.2d, v12.2d, #6
        umlal   v21.2d, v23.2s, v16.s[0]
        umlal2  v21.2d, v23.4s, v16.s[2]
        ldp     q12, q23, [x2, #0x40]
        adcs    x26, x26, x26
        adc     x12, xzr, xzr
        ext     v30.16b, v0.16b, v18.16b, #8
        umlal   v7.2d, v5.2s, v16.s[0]
        umulh   x28, x16, x16
        usra    v18.2d, v30.2d, #0x1d
        umlal2  v7.2d, v5.4s, v16.s[2]
        ldp     q5, q30, [x2, #0xe0]
        umlal   v24.2d, v17.2s, v16.s[0]
        umlal2  v24.2d, v17.4s, v16.s[2]
        ext     v17.16b, v18.16b, v0.16b, #8
        umlal   v27.2d, v9.2s, v16.s[0]
        str     x27, [sp, #0x3e0]
        umulh   x27, x7, x7
        and     v18.16b, v18.16b, v1.16b
        umlal   v29.2d, v28.2s, v16.s[0]
        usra    v10.2d, v17.2d, #0x1d
        umlal2  v27.2d, v9.4s, v16.s[2]
        ldp     d9, d17, [x1, #0x78]
        umlal   v3.2d, v12.2s, v8.s[0]
        umlal2  v3.2d, v12.4s, v8.s[2]
        str     x8, [sp, #0x3b0]
        mul     x8, x7, x7
        ldr     q12, [x2, #0x120]
        umlal   v20.2d, v23.2s, v8.s[0]
        umlal2  v20.2d, v23.4s, v8.s[2]
        usra    v7.2d, v9.2d, #0x1a
        umlal   v11.2d, v5.2s, v16.s[0]
        str     x24, [sp, #0x3e8]
        mul     x24, x15, x15
        ldp     q9, q23, [x2]
        umlal2  v29.2d, v28.4s, v16.s[2]
        shl     v17.2d, v17.2d, #0x2c
        umlal2  v11.2d, v5.4s, v16.s[2]
        ldp     q5, q28, [x2, #0x100]
        umlal   v15.2d, v30.2s, v16.s[0]
        str     x25, [sp, #0x3c8]
        ldr     x25, [x4, #0x60]
        str     x6, [sp, #0x3c0]
        ldr     x6, [x4, #0x78]
        str     x19, [sp, #0x3b8]
        mul     x19, x25, x6
        usra    v7.2d, v17.2d, #6
        umlal2  v15.2d, v30.4s, v16.s[2]
        ldp     q17, q30, [x2, #0x80]
        umull2  v19.2d, v19.4s, v8.s[2]
        umlal   v10.2d, v25.2s, v8.s[0]
        str     x22, [sp, #0x3d8]
        mul     x22, x14, x14
        umlal2  v10.2d, v25.4s, v8.s[2]
        umlal   v10.2d, v9.2s, v18.s[0]
        umlal2  v10.2d, v9.4s, v18.s[2]
        ldp     q9, q25, [x2, #0x60]
        str     x21, [sp, #0x3d0]
        ldr     x21, [x4, #0x68]
        str     x22, [sp, #0x3a8]
        umulh   x22, x25, x21
        umlal   v4.2d, v28.2s, v16.s[0]
        ext     v31.16b, v0.16b, v10.16b, #8
        umlal2  v4.2d, v28.4s, v16.s[2]
        umlal   v21.2d, v17.2s, v8.s[0]
        usra    v10.2d, v31.2d, #0x1d
        umlal2  v21.2d, v17.4s, v8.s[2]
        ldp     q17, q28, [x2, #0x20]
        umulh   x15, x15, x15
        adds    x10, x10, x17
        adcs    x11, x11, x13
        adcs    x28, x9, x28
        umlal   v7.2d, v30.2s, v8.s[0]
        adcs    x20, x20, x8
        adcs    x23, x23, x27
        adcs    x24, x26, x24
        ldr     x26, [x4, #0x70]
        umlal   v26.2d, v9.2s, v8.s[0]
        adc     x27, x12, x15
        umlal2  v26.2d, v9.4s, v8.s[2]
        ext     v9.16b, v10.16b, v0.16b, #8
        mul     x8, x25, x26
        and     v10.16b, v10.16b, v1.16b
        usra    v6.2d, v9.2d, #0x1d
        umlal   v14.2d, v25.2s, v8.s[0]
        umlal   v13.2d, v17.2s, v18.s[0]
        umlal2  v13.2d, v17.4s, v18.s[2]
        ldp     q9, q17, [x2, #0x40]
        umlal   v3.2d, v28.2s, v18.s[0]
        umulh   x9, x25, x6
        umlal2  v3.2d, v28.4s, v18.s[2]
        umlal   v6.2d, v23.2s, v18.s[0]
        umlal2  v6.2d, v23.4s, v18.s[2]
        ldp     q23, q28, [x2, #0xc0]
        mul     x12, x25, x21
        umlal2  v14.2d, v25.4s, v8.s[2]
        umlal2  v7.2d, v30.4s, v8.s[2]
        ldp     q25, q30, [x2, #0x60]
        umlal   v2.2d, v5.2s, v16.s[0]
        mul     x13, x21, x6
        umlal2  v2.2d, v5.4s, v16.s[2]
        umlal   v20.2d, v9.2s, v18.s[0]
        ldp     d5, d16, [x1, #0x80]
        umlal   v29.2d, v23.2s, v8.s[0]
        mul     x15, x21, x26
        umlal2  v20.2d, v9.4s, v18.s[2]
        umlal   v26.2d, v17.2s, v18.s[0]
        umlal2  v26.2d, v17.4s, v18.s[2]
        usra    v24.2d, v5.2d, #0x14
        umulh   x17, x25, x26
        umull2  v9.2d, v12.4s, v18.s[2]
        ldp     q12, q5, [x2, #0xe0]
        umlal   v14.2d, v25.2s, v18.s[0]
        shl     v16.2d, v16.2d, #0x32
        umlal2  v14.2d, v25.4s, v18.s[2]
        ldp     q17, q25, [x2, #0xa0]
        umlal   v21.2d, v30.2s, v18.s[0]
        usra    v24.2d, v16.2d, #6
        str     x27, [sp, #0x3a0]
        mul     x27, x26, x6
        umlal2  v21.2d, v30.4s, v18.s[2]
        umlal2  v29.2d, v23.4s, v8.s[2]
        umlal   v2.2d, v5.2s, v8.s[0]
        str     x24, [sp, #0x398]
        umulh   x24, x21, x6
        umlal   v15.2d, v12.2s, v8.s[0]
        str     x23, [sp, #0x390]
        umulh   x23, x26, x6
        adds    x22, x22, x8
        adcs    x19, x17, x19
        adcs    x8, x9, x13
        adcs    x24, x24, x27
        ldp     q16, q23, [x2]
        adc     x23, x23, xzr
        adds    x27, x19, x15
        umulh   x19, x21, x26
        umlal2  v15.2d, v12.4s, v8.s[2]
        umlal   v27.2d, v25.2s, v8.s[0]
        umlal2  v2.2d, v5.4s, v8.s[2]
        ldp     q12, q5, [x2, #0x80]
        umlal   v24.2d, v17.2s, v8.s[0]
        mul     x9, x21, x21
        umlal2  v24.2d, v17.4s, v8.s[2]
        adcs    x19, x8, x19
        umlal2  v27.2d, v25.4s, v8.s[2]
        ldp     q17, q25, [x2, #0x100]
        adcs    x24, x24, xzr
        umlal   v11.2d, v28.2s, v8.s[0]
        umlal   v6.2d, v16.2s, v10.s[0]
        adc     x23, x23, xzr
        adds    x8, x12, x12
        umulh   x12, x26, x26
        umlal2  v6.2d, v16.4s, v10.s[2]
        adcs    x22, x22, x22
        adcs    x27, x27, x27
        umlal2  v11.2d, v28.4s, v8.s[2]
        adcs    x19, x19, x19
        umlal   v7.2d, v12.2s, v18.s[0]
        adcs    x24, x24, x24
        umulh   x13, x21, x21
        umlal2  v7.2d, v12.4s, v18.s[2]
        ext     v12.16b, v0.16b, v6.16b, #8
        adcs    x23, x23, x23
        ldp     d16, d28, [x1, #0x88]
        adc     x15, xzr, xzr
        umlal   v22.2d, v25.2s, v8.s[0]
        usra    v6.2d, v12.2d, #0x1d
        umulh   x17, x25, x25
        shl     v12.2d, v28.2d, #0x38
        umlal2  v22.2d, v25.4s, v8.s[2]
        usra    v27.2d, v16.2d, #0xe
        ldr     d16, [x1, #0x98]
        umlal   v24.2d, v5.2s, v18.s[0]
        ldp     d25, d28, [x1, #0x90]
        ext     v30.16b, v6.16b, v0.16b, #8
        umlal   v4.2d, v17.2s, v8.s[0]
        umlal2  v4.2d, v17.4s, v8.s[2]
        ldp     q8, q17, [x2, #0xe0]
        and     v6.16b, v6.16b, v1.16b
        adds    x8, x8, x17
        usra    v13.2d, v30.2d, #0x1d
        mul     x17, x26, x26
        ldr     q30, [x2, #0x120]
        adcs    x22, x22, x9
        shl     v28.2d, v28.2d, #0x3e
        usra    v27.2d, v12.2d, #6
        umlal   v4.2d, v17.2s, v18.s[0]
        usra    v29.2d, v25.2d, #8
        umlal2  v4.2d, v17.4s, v18.s[2]
        umulh   x9, x6, x6
        adcs    x27, x27, x13
        ldp     q12, q17, [x2, #0xc0]
        adcs    x19, x19, x17
        umlal   v13.2d, v23.2s, v10.s[0]
        umlal2  v13.2d, v23.4s, v10.s[2]
        ldp     q23, q25, [x2, #0xa0]
        adcs    x24, x24, x12
        mul     x12, x6, x6
        shl     v16.2d, v16.2d, #4
        adcs    x23, x23, x12
        mul     x12, x25, x25
        usra    v29.2d, v28.2d, #6
        umlal   v2.2d, v8.2s, v18.s[0]
        adc     x9, x15, x9
        subs    x13, x14, x25
        umlal   v15.2d, v17.2s, v18.s[0]
        ldp     q28, q31, [x2, #0x20]
        umlal2  v24.2d, v5.4s, v18.s[2]
        sbcs    x15, x16, x21
        umlal2  v2.2d, v8.4s, v18.s[2]
        sbcs    x17, x7, x26
        ldr     x26, [x4, #0x58]
        ldp     q8, q5, [x2, #0x40]
        umlal   v11.2d, v12.2s, v18.s[0]
        sbcs    x6, x26, x6
        umlal2  v11.2d, v12.4s, v18.s[2]
        csetm   x21, lo
        umlal   v27.2d, v23.2s, v18.s[0]
        eor     x13, x13, x21
        eor     x15, x15, x21
        cmn     x21, #1
        umlal   v29.2d, v25.2s, v18.s[0]
        umlal   v3.2d, v28.2s, v10.s[0]
        adcs    x13, x13, xzr
        eor     x6, x6, x21
        eor     x21, x17, x21
        umull2  v12.2d, v30.4s, v10.s[2]
        umlal2  v3.2d, v28.4s, v10.s[2]
        adcs    x15, x15, xzr
        ldp     q28, q30, [x2, #0x100]
        umlal   v20.2d, v31.2s, v10.s[0]
        umulh   x17, x13, x15
        usra    v11.2d, v16.2d, #6
        adcs    x21, x21, xzr
        umlal2  v20.2d, v31.4s, v10.s[2]
        adcs    x6, x6, xzr
        ldp     q16, q31, [x2]
        umlal   v26.2d, v8.2s, v10.s[0]
        umlal   v14.2d, v5.2s, v10.s[0]
        umlal2  v26.2d, v8.4s, v10.s[2]
        mul     x25, x13, x21
        umlal2  v14.2d, v5.4s, v10.s[2]
        ldp     q8, q5, [x2, #0x60]
        umulh   x26, x13, x21
        umlal   v22.2d, v28.2s, v18.s[0]
        adds    x25, x17, x25
        umlal2  v22.2d, v28.4s, v18.s[2]
        umlal   v13.2d, v16.2s, v6.s[0]
        mul     x17, x13, x6
        umlal2  v13.2d, v16.4s, v6.s[2]
        ldp     q16, q28, [x2, #0xc0]
        mul     x7, x15, x6
        umlal   v19.2d, v30.2s, v18.s[0]
        umlal   v21.2d, v8.2s, v10.s[0]
        umlal2  v19.2d, v30.4s, v18.s[2]
        umlal2  v21.2d, v8.4s, v10.s[2]
        mul     x16, x13, x15
        umlal   v7.2d, v5.2s, v10.s[0]
        ldp     q8, q30, [x2, #0x80]
        umlal2  v7.2d, v5.4s, v10.s[2]
        umlal2  v29.2d, v25.4s, v18.s[2]
        umlal   v2.2d, v28.2s, v10.s[0]
        ldp     d5, d25, [x1, #0x98]
        umlal2  v15.2d, v17.4s, v18.s[2]
        umlal2  v2.2d, v28.4s, v10.s[2]
        umlal2  v27.2d, v23.4s, v18.s[2]
        ldp     q17, q18, [x2, #0x100]
        shl     v23.2d, v25.2d, #0xa
        umlal   v24.2d, v8.2s, v10.s[0]
        usra    v15.2d, v5.2d, #0x3c
        ldp     q5, q25, [x2, #0xa0]
        usra    v15.2d, v23.2d, #6
        umlal2  v24.2d, v8.4s, v10.s[2]
        umlal   v15.2d, v16.2s, v10.s[0]
        umlal   v29.2d, v5.2s, v10.s[0]
        ldp     q8, q23, [x2, #0x20]
        umlal   v11.2d, v25.2s, v10.s[0]
        umulh   x14, x13, x6
        umlal2  v11.2d, v25.4s, v10.s[2]
        umlal   v19.2d, v17.2s, v10.s[0]
        str     x9, [sp, #0x388]
        umulh   x9, x15, x6
        adcs    x26, x26, x17
        umlal   v20.2d, v8.2s, v6.s[0]
        adcs    x7, x14, x7
        umlal2  v19.2d, v17.4s, v10.s[2]
        umlal2  v20.2d, v8.4s, v6.s[2]
        umlal   v9.2d, v18.2s, v10.s[0]
        umlal2  v9.2d, v18.4s, v10.s[2]
        umlal   v27.2d, v30.2s, v10.s[0]
        ext     v8.16b, v0.16b, v13.16b, #8
        usra    v13.2d, v8.2d, #0x1d
        ldp     q8, q17, [x2, #0xe0]
        ldp     q18, q25, [x2]
        and     v28.16b, v13.16b, v1.16b
        ext     v13.16b, v13.16b, v0.16b, #8
        umulh   x14, x13, x13
        umlal   v26.2d, v23.2s, v6.s[0]
        umlal2  v26.2d, v23.4s, v6.s[2]
        usra    v3.2d, v13.2d, #0x1d
        ldp     q13, q23, [x2, #0x40]
        umlal   v22.2d, v17.2s, v10.s[0]
        mul     x17, x21, x6
        umlal   v4.2d, v8.2s, v10.s[0]
        umlal2  v27.2d, v30.4s, v10.s[2]
        ldr     q30, [x2, #0x120]
        umlal   v3.2d, v31.2s, v6.s[0]
        umlal2  v3.2d, v31.4s, v6.s[2]
        str     x23, [sp, #0x380]
        umulh   x23, x21, x6
        umlal   v3.2d, v18.2s, v28.s[0]
        adcs    x9, x9, x17
        umlal2  v4.2d, v8.4s, v10.s[2]
        umlal   v14.2d, v13.2s, v6.s[0]
        adc     x23, x23, xzr
        mul     x17, x15, x21
        umlal2  v3.2d, v18.4s, v28.s[2]
        umlal2  v14.2d, v13.4s, v6.s[2]
        umlal   v21.2d, v23.2s, v6.s[0]
        adds    x26, x26, x17
        umlal2  v21.2d, v23.4s, v6.s[2]
        ldp     d8, d13, [x1, #0xa0]
        umulh   x17, x15, x21
        ext     v18.16b, v0.16b, v3.16b, #8
        umlal2  v22.2d, v17.4s, v10.s[2]
        usra    v3.2d, v18.2d, #0x1d
        ldp     q17, q18, [x2, #0x20]
        ldp     q23, q31, [x2, #0x60]
        umlal2  v29.2d, v5.4s, v10.s[2]
        umlal2  v15.2d, v16.4s, v10.s[2]
        adcs    x7, x7, x17
        shl     v10.2d, v13.2d, #0x10
        adcs    x9, x9, xzr
        usra    v2.2d, v8.2d, #0x36
        and     v8.16b, v3.16b, v1.16b
        mul     x17, x15, x15
        ext     v13.16b, v3.16b, v0.16b, #8
        adc     x23, x23, xzr
        adds    x16, x16, x16
        adcs    x25, x25, x25
        usra    v20.2d, v13.2d, #0x1d
        ldp     d13, d3, [x1, #0xa8]
        adcs    x26, x26, x26
        adcs    x7, x7, x7
        umlal   v26.2d, v17.2s, v28.s[0]
        usra    v2.2d, v10.2d, #6
        umlal   v14.2d, v18.2s, v28.s[0]
        adcs    x9, x9, x9
        mul     x13, x13, x13
        adcs    x23, x23, x23
        str     x24, [sp, #0x378]
        adc     x24, xzr, xzr
        adds    x14, x16, x14
        umlal   v20.2d, v25.2s, v28.s[0]
        umlal2  v20.2d, v25.4s, v28.s[2]
        umulh   x15, x15, x15
        usra    v4.2d, v13.2d, #0x30
        ldp     q10, q13, [x2, #0x40]
        shl     v3.2d, v3.2d, #0x16
        umlal2  v26.2d, v17.4s, v28.s[2]
        adcs    x25, x25, x17
        umlal2  v14.2d, v18.4s, v28.s[2]
        usra    v4.2d, v3.2d, #6
        ldp     q3, q5, [x2]
        umlal   v7.2d, v23.2s, v6.s[0]
        ldp     q16, q17, [x2, #0x80]
        umlal2  v7.2d, v23.4s, v6.s[2]
        adcs    x26, x26, x15
        umlal   v24.2d, v31.2s, v6.s[0]
        mul     x15, x21, x21
        umlal2  v24.2d, v31.4s, v6.s[2]
        umlal   v21.2d, v10.2s, v28.s[0]
        mul     x16, x6, x6
        ldp     q18, q23, [x2, #0xa0]
        umlal2  v21.2d, v10.4s, v28.s[2]
        ldp     q10, q25, [x2, #0xc0]
        umlal   v29.2d, v17.2s, v6.s[0]
        ldr     q31, [x2, #0x120]
        umlal   v27.2d, v16.2s, v6.s[0]
        umlal2  v29.2d, v17.4s, v6.s[2]
        umlal2  v27.2d, v16.4s, v6.s[2]
        umlal   v2.2d, v10.2s, v6.s[0]
        umlal2  v2.2d, v10.4s, v6.s[2]
        umlal   v11.2d, v18.2s, v6.s[0]
        umlal2  v11.2d, v18.4s, v6.s[2]
        ldp     q10, q16, [x2, #0xe0]
        umlal   v15.2d, v23.2s, v6.s[0]
        umlal   v19.2d, v16.2s, v6.s[0]
        umlal   v22.2d, v10.2s, v6.s[0]
        umulh   x21, x21, x21
        adcs    x7, x7, x15
        adcs    x21, x9, x21
        adcs    x23, x23, x16
        ldp     q17, q18, [x2, #0x100]
        umlal2  v22.2d, v10.4s, v6.s[2]
        umlal   v4.2d, v25.2s, v6.s[0]
        umulh   x6, x6, x6
        umlal   v7.2d, v13.2s, v28.s[0]
        umlal2  v15.2d, v23.4s, v6.s[2]
        adc     x24, x24, x6
        ldr     x6, [sp, #0x3a8]
        ldr     x15, [sp, #0x398]
        subs    x9, x6, x13
        umlal   v12.2d, v18.2s, v6.s[0]
        sbcs    x13, x10, x14
        ldr     x14, [sp, #0x390]
        ldr     x16, [sp, #0x3a0]
        sbcs    x25, x11, x25
        sbcs    x26, x28, x26
        ldp     d10, d23, [x1, #0xb0]
        sbcs    x7, x20, x7
        umlal   v9.2d, v17.2s, v6.s[0]
        usra    v22.2d, v10.2d, #0x2a
        sbcs    x21, x14, x21
        sbcs    x23, x15, x23
        umlal2  v9.2d, v17.4s, v6.s[2]
        ldp     q10, q17, [x2, #0x60]
        umlal2  v7.2d, v13.4s, v28.s[2]
        sbcs    x24, x16, x24
        ldr     x6, [sp, #0x378]
        umlal2  v19.2d, v16.4s, v6.s[2]
        csetm   x17, lo
        adds    x9, x9, x12
        umlal2  v12.2d, v18.4s, v6.s[2]
        ldp     q13, q16, [x2, #0xa0]
        adcs    x13, x13, x8
        adcs    x25, x25, x22
        adcs    x26, x26, x27
        shl     v18.2d, v23.2d, #0x1c
        umlal   v24.2d, v10.2s, v28.s[0]
        adcs    x7, x7, x19
        adcs    x21, x21, x6
        usra    v22.2d, v18.2d, #6
        umlal   v27.2d, v17.2s, v28.s[0]
        str     x28, [sp, #0x370]
        ldr     x28, [sp, #0x380]
        adcs    x23, x23, x28
        str     x11, [sp, #0x368]
        ldr     x11, [sp, #0x388]
        adcs    x24, x24, x11
        adc     x17, x17, xzr
        adds    x20, x20, x9
        umull2  v18.2d, v30.4s, v6.s[2]
        adcs    x9, x14, x13
        umlal2  v24.2d, v10.4s, v28.s[2]
        ldp     d10, d23, [x1, #0xb8]
        adcs    x25, x15, x25
        adcs    x26, x16, x26
        adcs    x7, x12, x7
        umlal2  v4.2d, v25.4s, v6.s[2]
        adcs    x21, x8, x21
        ldp     q6, q25, [x2, #0x80]
        adcs    x23, x22, x23
        adcs    x24, x27, x24
        adcs    x27, x19, x17
        adcs    x22, x6, xzr
        adcs    x28, x28, xzr
        adcs    x19, x11, xzr
        usra    v19.2d, v10.2d, #0x24
        shl     v10.2d, v23.2d, #0x22
        usra    v19.2d, v10.2d, #6
        ldr     x6, [x4]
        ldr     x8, [x4, #0x40]
        ldp     q10, q23, [x2, #0x20]
        umlal   v29.2d, v6.2s, v28.s[0]
        umlal2  v29.2d, v6.4s, v28.s[2]
        ldr     x11, [x4, #0x48]
        ldp     q6, q30, [x2, #0xc0]
        umlal   v15.2d, v13.2s, v28.s[0]
        umlal2  v15.2d, v13.4s, v28.s[2]
        ldr     x12, [x4, #0x50]
        umlal2  v27.2d, v17.4s, v28.s[2]
        ldp     q13, q17, [x2, #0xe0]
        umlal   v2.2d, v16.2s, v28.s[0]
        umlal   v11.2d, v25.2s, v28.s[0]
        ldr     x13, [x4, #0x58]
        umlal2  v2.2d, v16.4s, v28.s[2]
        subs    x6, x6, x8
        ldr     x8, [x4, #8]
        ldr     x14, [x4, #0x60]
        umlal2  v11.2d, v25.4s, v28.s[2]
        sbcs    x8, x8, x11
        ldr     x11, [x4, #0x10]
        ldr     x15, [x4, #0x68]
        ldr     q16, [x2, #0x120]
        sbcs    x11, x11, x12
        ldr     x12, [x4, #0x18]
        ldr     x16, [x4, #0x70]
        umlal   v19.2d, v13.2s, v28.s[0]
        umlal   v22.2d, v30.2s, v28.s[0]
        sbcs    x12, x12, x13
        ldr     x13, [x4, #0x20]
        ldr     x17, [x4, #0x78]
        umlal   v4.2d, v6.2s, v28.s[0]
        sbcs    x13, x13, x14
        ldr     x14, [x4, #0x28]
        umlal2  v4.2d, v6.4s, v28.s[2]
        sbcs    x14, x14, x15
        ldr     x15, [x4, #0x30]
        ldp     q6, q25, [x2, #0x100]
        sbcs    x15, x15, x16
        ldr     x16, [x4, #0x38]
        umlal2  v19.2d, v13.4s, v28.s[2]
        umlal   v20.2d, v3.2s, v8.s[0]
        sbcs    x16, x16, x17
        csetm   x17, lo
        str     x19, [sp, #0x388]
        ldr     x19, [x3]
        str     x28, [sp, #0x380]
        ldr     x28, [sp, #0x3a8]
        adds    x19, x19, x28
        ldr     x28, [x3, #8]
        umlal2  v20.2d, v3.4s, v8.s[2]
        adcs    x28, x28, x10
        eor     x13, x13, x17
        eor     x8, x8, x17
        ldp     d13, d3, [x1, #0xc0]
        eor     x6, x6, x17
        umlal   v9.2d, v17.2s, v28.s[0]
        umlal2  v22.2d, v30.4s, v28.s[2]
        umlal2  v9.2d, v17.4s, v28.s[2]
        eor     x11, x11, x17
        eor     x16, x16, x17
        eor     x12, x12, x17
        eor     x15, x15, x17
        umlal   v14.2d, v10.2s, v8.s[0]
        str     x10, [sp, #0x378]
        ldr     x10, [x3, #0x10]
        str     x28, [sp, #0x3a0]
        ldr     x28, [sp, #0x368]
        adcs    x10, x10, x28
        ldr     x28, [x3, #0x18]
        eor     x14, x14, x17
        umull2  v17.2d, v31.4s, v28.s[2]
        usra    v9.2d, v13.2d, #0x1e
        str     x10, [sp, #0x398]
        ldr     x10, [sp, #0x370]
        adcs    x28, x28, x10
        ldr     x10, [x3, #0x20]
        ext     v13.16b, v0.16b, v20.16b, #8
        umlal   v21.2d, v23.2s, v8.s[0]
        adcs    x10, x10, x20
        umlal2  v14.2d, v10.4s, v8.s[2]
        ldp     q10, q30, [x2, #0x40]
        str     x20, [sp, #0x390]
        ldr     x20, [x3, #0x28]
        adcs    x20, x20, x9
        usra    v20.2d, v13.2d, #0x1d
        umlal   v12.2d, v6.2s, v28.s[0]
        str     x9, [sp, #0x360]
        ldr     x9, [x3, #0x30]
        adcs    x9, x9, x25
        str     x25, [sp, #0x358]
        ldr     x25, [x3, #0x38]
        adcs    x25, x25, x26
        umlal2  v12.2d, v6.4s, v28.s[2]
        str     x26, [sp, #0x350]
        ldr     x26, [sp, #0x3d0]
        str     x7, [sp, #0x348]
        adcs    x7, x26, x7
        ldr     x26, [sp, #0x3d8]
        shl     v13.2d, v3.2d, #0x28
        umlal   v18.2d, v25.2s, v28.s[0]
        str     x21, [sp, #0x340]
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x3b8]
        ldp     q3, q6, [x2, #0x60]
        umlal2  v18.2d, v25.4s, v28.s[2]
        usra    v9.2d, v13.2d, #6
        and     v13.16b, v20.16b, v1.16b
        str     x23, [sp, #0x338]
        adcs    x23, x26, x23
        ldr     x26, [sp, #0x3c0]
        ext     v20.16b, v20.16b, v0.16b, #8
        str     x24, [sp, #0x330]
        adcs    x24, x26, x24
        ldp     d25, d28, [x1, #0xc8]
        umlal   v7.2d, v10.2s, v8.s[0]
        usra    v26.2d, v20.2d, #0x1d
        umlal   v26.2d, v5.2s, v8.s[0]
        str     x1, [sp, #0x328]
        ldr     x1, [sp, #0x3c8]
        ldr     x26, [sp, #0x380]
        str     x27, [sp, #0x320]
        adcs    x27, x1, x27
        ldr     x1, [sp, #0x3e8]
        umlal2  v26.2d, v5.4s, v8.s[2]
        ldp     q5, q20, [x2, #0x100]
        usra    v12.2d, v25.2d, #0x18
        str     x22, [sp, #0x318]
        adcs    x22, x1, x22
        ldr     x1, [sp, #0x3b0]
        umlal2  v7.2d, v10.4s, v8.s[2]
        ldp     q10, q25, [x2, #0x80]
        adcs    x26, x1, x26
        ldr     x1, [sp, #0x3e0]
        shl     v28.2d, v28.2d, #0x2e
        str     x26, [sp, #0x310]
        ldr     x26, [sp, #0x388]
        adcs    x26, x1, x26
        adc     x1, xzr, xzr
        cmn     x17, #1
        umlal   v24.2d, v30.2s, v8.s[0]
        adcs    x6, x6, xzr
        umlal   v29.2d, v6.2s, v8.s[0]
        usra    v12.2d, v28.2d, #6
        adcs    x8, x8, xzr
        ldp     q28, q31, [x2, #0xc0]
        umlal2  v24.2d, v30.4s, v8.s[2]
        adcs    x11, x11, xzr
        umlal2  v21.2d, v23.4s, v8.s[2]
        mul     x17, x6, x8
        adcs    x12, x12, xzr
        umlal   v17.2d, v20.2s, v8.s[0]
        umlal2  v29.2d, v6.4s, v8.s[2]
        umlal   v27.2d, v3.2s, v8.s[0]
        adcs    x13, x13, xzr
        adcs    x14, x14, xzr
        str     x13, [sp, #0x308]
        mul     x13, x6, x11
        umlal2  v27.2d, v3.4s, v8.s[2]
        ldp     q3, q6, [x2, #0xa0]
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        umlal   v11.2d, v10.2s, v8.s[0]
        str     x15, [sp, #0x300]
        ldr     x15, [sp, #0x3d0]
        adds    x19, x15, x19
        umlal2  v11.2d, v10.4s, v8.s[2]
        umulh   x15, x6, x11
        str     x19, [sp, #0x3d0]
        ldr     x19, [sp, #0x3d8]
        str     x14, [sp, #0x2f8]
        ldr     x14, [sp, #0x3a0]
        adcs    x19, x19, x14
        ldr     x14, [sp, #0x3b8]
        umlal2  v17.2d, v20.4s, v8.s[2]
        str     x19, [sp, #0x3a0]
        ldr     x19, [sp, #0x398]
        adcs    x19, x14, x19
        ldr     x14, [sp, #0x3c0]
        ldp     q10, q20, [x2, #0xe0]
        umlal   v15.2d, v25.2s, v8.s[0]
        adcs    x28, x14, x28
        ldr     x14, [sp, #0x3c8]
        adcs    x10, x14, x10
        umlal   v18.2d, v5.2s, v8.s[0]
        umulh   x14, x6, x8
        str     x10, [sp, #0x3c8]
        ldr     x10, [sp, #0x3e8]
        adcs    x20, x10, x20
        ldr     x10, [sp, #0x3b0]
        umlal   v19.2d, v31.2s, v8.s[0]
        umlal   v22.2d, v28.2s, v8.s[0]
        adcs    x9, x10, x9
        ldr     x10, [sp, #0x3e0]
        umlal   v2.2d, v3.2s, v8.s[0]
        adcs    x25, x10, x25
        umlal2  v19.2d, v31.4s, v8.s[2]
        umulh   x10, x6, x12
        str     x25, [sp, #0x3e0]
        ldr     x25, [sp, #0x3a8]
        adcs    x25, x25, x7
        ldr     x7, [sp, #0x378]
        umlal2  v2.2d, v3.4s, v8.s[2]
        ldp     q3, q23, [x2]
        umlal2  v22.2d, v28.4s, v8.s[2]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x368]
        umlal2  v15.2d, v25.4s, v8.s[2]
        adcs    x23, x7, x23
        ldr     x7, [sp, #0x370]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x390]
        umlal   v4.2d, v6.2s, v8.s[0]
        adcs    x27, x7, x27
        umlal2  v4.2d, v6.4s, v8.s[2]
        mul     x7, x6, x12
        str     x27, [sp, #0x390]
        ldr     x27, [sp, #0x360]
        adcs    x27, x27, x22
        umlal   v26.2d, v3.2s, v13.s[0]
        mul     x22, x8, x12
        umlal2  v26.2d, v3.4s, v13.s[2]
        ldp     q3, q6, [x2, #0x20]
        ldp     q25, q28, [x2, #0x40]
        str     x27, [sp, #0x360]
        ldr     x27, [sp, #0x358]
        str     x24, [sp, #0x370]
        ldr     x24, [sp, #0x310]
        adcs    x24, x27, x24
        ldr     x27, [sp, #0x350]
        umlal   v9.2d, v10.2s, v8.s[0]
        ldp     q30, q31, [x2, #0x60]
        adcs    x27, x27, x26
        ldr     x26, [sp, #0x348]
        umlal   v12.2d, v20.2s, v8.s[0]
        adcs    x26, x26, x1
        umlal   v21.2d, v3.2s, v13.s[0]
        mul     x1, x11, x12
        umlal2  v21.2d, v3.4s, v13.s[2]
        str     x26, [sp, #0x348]
        ldr     x26, [sp, #0x340]
        adcs    x26, x26, xzr
        umlal2  v12.2d, v20.4s, v8.s[2]
        umlal   v7.2d, v6.2s, v13.s[0]
        str     x26, [sp, #0x340]
        umulh   x26, x8, x12
        str     x27, [sp, #0x350]
        ldr     x27, [sp, #0x338]
        adcs    x27, x27, xzr
        umlal2  v7.2d, v6.4s, v13.s[2]
        ext     v3.16b, v0.16b, v26.16b, #8
        str     x27, [sp, #0x338]
        ldr     x27, [sp, #0x330]
        adcs    x27, x27, xzr
        umull2  v6.2d, v16.4s, v8.s[2]
        str     x27, [sp, #0x330]
        ldr     x27, [sp, #0x320]
        adcs    x27, x27, xzr
        usra    v26.2d, v3.2d, #0x1d
        ldr     q3, [x2, #0x260]
        str     x27, [sp, #0x320]
        ldr     x27, [sp, #0x318]
        adcs    x27, x27, xzr
        str     x27, [sp, #0x318]
        mul     x27, x8, x11
        umlal2  v18.2d, v5.4s, v8.s[2]
        str     x24, [sp, #0x310]
        ldr     x24, [sp, #0x380]
        adcs    x24, x24, xzr
        umlal   v27.2d, v28.2s, v13.s[0]
        str     x24, [sp, #0x380]
        ldr     x24, [sp, #0x388]
        adcs    x24, x24, xzr
        adds    x13, x14, x13
        ldr     x14, [sp, #0x328]
        adcs    x7, x15, x7
        umlal2  v9.2d, v10.4s, v8.s[2]
        ldp     d10, d8, [x14, #0xd0]
        ext     v5.16b, v26.16b, v0.16b, #8
        and     v16.16b, v26.16b, v1.16b
        adcs    x22, x10, x22
        umulh   x10, x8, x11
        adcs    x26, x26, x1
        umlal   v24.2d, v25.2s, v13.s[0]
        usra    v14.2d, v5.2d, #0x1d
        umlal2  v24.2d, v25.4s, v13.s[2]
        ldp     q5, q20, [x2, #0x80]
        umlal   v29.2d, v30.2s, v13.s[0]
        umulh   x1, x11, x12
        umlal2  v27.2d, v28.4s, v13.s[2]
        umlal2  v29.2d, v30.4s, v13.s[2]
        ldp     q25, q26, [x2]
        umlal   v14.2d, v23.2s, v13.s[0]
        usra    v18.2d, v10.2d, #0x12
        umlal2  v14.2d, v23.4s, v13.s[2]
        ldp     d10, d23, [x14, #0xd8]
        umulh   x15, x6, x6
        umlal   v11.2d, v31.2s, v13.s[0]
        shl     v8.2d, v8.2d, #0x34
        adc     x1, x1, xzr
        adds    x27, x7, x27
        ldp     q28, q30, [x2, #0xa0]
        umlal2  v11.2d, v31.4s, v13.s[2]
        adcs    x22, x22, x10
        usra    v18.2d, v8.2d, #6
        adcs    x26, x26, xzr
        umlal   v15.2d, v5.2s, v13.s[0]
        adc     x1, x1, xzr
        adds    x7, x17, x17
        mul     x10, x11, x11
        umlal2  v15.2d, v5.4s, v13.s[2]
        umlal   v14.2d, v25.2s, v16.s[0]
        adcs    x13, x13, x13
        usra    v17.2d, v10.2d, #0xc
        umlal2  v14.2d, v25.4s, v16.s[2]
        adcs    x27, x27, x27
        adcs    x22, x22, x22
        umulh   x17, x11, x11
        ldp     q10, q8, [x2, #0x100]
        umlal   v2.2d, v20.2s, v13.s[0]
        shl     v5.2d, v23.2d, #0x3a
        adcs    x26, x26, x26
        umlal2  v2.2d, v20.4s, v13.s[2]
        ldp     q20, q23, [x2, #0xc0]
        adcs    x1, x1, x1
        umlal   v19.2d, v20.2s, v13.s[0]
        usra    v17.2d, v5.2d, #6
        str     x24, [sp, #0x388]
        adc     x24, xzr, xzr
        adds    x7, x7, x15
        mul     x15, x12, x12
        umlal   v22.2d, v30.2s, v13.s[0]
        umlal   v4.2d, v28.2s, v13.s[0]
        umlal2  v4.2d, v28.4s, v13.s[2]
        ldp     q5, q25, [x2, #0xe0]
        umlal2  v22.2d, v30.4s, v13.s[2]
        ldp     q28, q30, [x2]
        str     x23, [sp, #0x358]
        mul     x23, x8, x8
        umlal   v6.2d, v8.2s, v13.s[0]
        umlal   v17.2d, v10.2s, v13.s[0]
        umlal   v9.2d, v23.2s, v13.s[0]
        str     x21, [sp, #0x368]
        umulh   x21, x8, x8
        umlal2  v9.2d, v23.4s, v13.s[2]
        ldr     q23, [x2, #0x120]
        adcs    x23, x13, x23
        ldr     x13, [sp, #0x2f8]
        umlal2  v17.2d, v10.4s, v13.s[2]
        ldr     d10, [x14, #0xe8]
        umlal   v12.2d, v5.2s, v13.s[0]
        umlal2  v19.2d, v20.4s, v13.s[2]
        ldr     d20, [x14, #0xe0]
        str     x25, [sp, #0x378]
        umulh   x25, x13, x16
        adcs    x27, x27, x21
        umlal2  v6.2d, v8.4s, v13.s[2]
        ext     v8.16b, v0.16b, v14.16b, #8
        adcs    x21, x22, x10
        umull2  v23.2d, v23.4s, v13.s[2]
        usra    v14.2d, v8.2d, #0x1d
        adcs    x26, x26, x17
        ldr     x10, [sp, #0x308]
        umlal   v18.2d, v25.2s, v13.s[0]
        umulh   x22, x12, x12
        umlal2  v18.2d, v25.4s, v13.s[2]
        ldp     q8, q25, [x2, #0x20]
        adcs    x1, x1, x15
        ldr     x15, [sp, #0x300]
        usra    v6.2d, v20.2d, #6
        umlal2  v12.2d, v5.4s, v13.s[2]
        ldp     q13, q5, [x2, #0x60]
        shl     v10.2d, v10.2d, #6
        ext     v20.16b, v14.16b, v0.16b, #8
        and     v14.16b, v14.16b, v1.16b
        umulh   x17, x10, x15
        usra    v23.2d, v10.2d, #6
        usra    v21.2d, v20.2d, #0x1d
        adc     x24, x24, x22
        ldp     q10, q20, [x2, #0x80]
        umlal   v7.2d, v8.2s, v16.s[0]
        umulh   x22, x10, x13
        umlal   v24.2d, v25.2s, v16.s[0]
        str     x9, [sp, #0x3a8]
        mul     x9, x10, x15
        str     x20, [sp, #0x3b0]
        mul     x20, x10, x16
        umlal   v21.2d, v26.2s, v16.s[0]
        umlal2  v21.2d, v26.4s, v16.s[2]
        ldp     q26, q30, [x2, #0x130]
        umlal   v4.2d, v20.2s, v16.s[0]
        umlal   v21.2d, v28.2s, v14.s[0]
        umlal2  v24.2d, v25.4s, v16.s[2]
        ldr     q25, [x2, #0x120]
        umlal2  v21.2d, v28.4s, v14.s[2]
        umlal   v15.2d, v5.2s, v16.s[0]
        str     x28, [sp, #0x3e8]
        mul     x28, x10, x13
        str     x19, [sp, #0x3c0]
        mul     x19, x6, x6
        umlal2  v15.2d, v5.4s, v16.s[2]
        ldp     q5, q28, [x2, #0x40]
        umlal   v11.2d, v13.2s, v16.s[0]
        str     x24, [sp, #0x398]
        umulh   x24, x10, x16
        umlal2  v7.2d, v8.4s, v16.s[2]
        umlal2  v11.2d, v13.4s, v16.s[2]
        ldp     q8, q13, [x2, #0xa0]
        umlal2  v4.2d, v20.4s, v16.s[2]
        umlal   v2.2d, v10.2s, v16.s[0]
        umlal2  v2.2d, v10.4s, v16.s[2]
        ldp     q10, q20, [x2, #0xe0]
        str     x1, [sp, #0x3b8]
        mul     x1, x13, x16
        umlal   v27.2d, v5.2s, v16.s[0]
        str     x26, [sp, #0x3d8]
        mul     x26, x15, x16
        adds    x22, x22, x9
        umlal   v29.2d, v28.2s, v16.s[0]
        adcs    x20, x17, x20
        umlal2  v29.2d, v28.4s, v16.s[2]
        umlal   v22.2d, v8.2s, v16.s[0]
        adcs    x24, x24, x1
        umlal   v19.2d, v13.2s, v16.s[0]
        umulh   x1, x13, x15
        umlal2  v27.2d, v5.4s, v16.s[2]
        ldp     q5, q28, [x2, #0xc0]
        umull2  v25.2d, v25.4s, v16.s[2]
        umlal2  v19.2d, v13.4s, v16.s[2]
        mul     v13.2s, v21.2s, v3.2s
        mul     x9, x13, x15
        umlal2  v22.2d, v8.4s, v16.s[2]
        umlal   v17.2d, v20.2s, v16.s[0]
        and     v8.16b, v13.16b, v1.16b
        umlal2  v17.2d, v20.4s, v16.s[2]
        umlal   v18.2d, v10.2s, v16.s[0]
        ldp     q13, q20, [x2, #0x10]
        umlal   v21.2d, v26.2s, v8.s[0]
        umlal   v9.2d, v5.2s, v16.s[0]
        umlal2  v18.2d, v10.4s, v16.s[2]
        umlal   v12.2d, v28.2s, v16.s[0]
        ext     v10.16b, v0.16b, v21.16b, #8
        umlal2  v12.2d, v28.4s, v16.s[2]
        usra    v21.2d, v10.2d, #0x1d
        ldp     q10, q28, [x2, #0x140]
        adcs    x25, x25, x26
        umulh   x26, x15, x16
        umlal   v24.2d, v20.2s, v14.s[0]
        umlal2  v24.2d, v20.4s, v14.s[2]
        umlal2  v9.2d, v5.4s, v16.s[2]
        ldp     q5, q20, [x2, #0x100]
        ext     v28.16b, v21.16b, v0.16b, #8
        umulh   x17, x10, x10
        adc     x26, x26, xzr
        adds    x20, x20, x9
        mul     v3.2s, v28.2s, v3.2s
        adcs    x24, x24, x1
        adcs    x25, x25, xzr
        adc     x26, x26, xzr
        adds    x28, x28, x28
        and     v3.16b, v3.16b, v1.16b
        umlal   v6.2d, v5.2s, v16.s[0]
        ldp     q28, q30, [x2, #0x30]
        umlal   v23.2d, v20.2s, v16.s[0]
        umlal2  v6.2d, v5.4s, v16.s[2]
        umlal2  v23.2d, v20.4s, v16.s[2]
        ldp     q5, q16, [x2, #0xb0]
        mul     x1, x15, x15
        adcs    x22, x22, x22
        umlal2  v21.2d, v26.4s, v3.s[0]
        uzp1    v8.2d, v8.2d, v3.2d
        adcs    x20, x20, x20
        ldp     d3, d20, [x14, #0xe8]
        ext     v21.16b, v21.16b, v0.16b, #8
        mul     x9, x13, x13
        umlal   v9.2d, v5.2s, v14.s[0]
        adcs    x24, x24, x24
        usra    v7.2d, v21.2d, #0x1d
        adcs    x25, x25, x25
        umlal   v27.2d, v28.2s, v14.s[0]
        adcs    x26, x26, x26
        mul     x14, x10, x10
        umlal   v29.2d, v30.2s, v14.s[0]
        str     x21, [sp, #0x2f0]
        adc     x21, xzr, xzr
        subs    x6, x6, x10
        sbcs    x8, x8, x13
        umlal   v7.2d, v13.2s, v14.s[0]
        shl     v20.2d, v20.2d, #0xc
        sbcs    x10, x11, x15
        mul     x11, x16, x16
        umlal2  v7.2d, v13.4s, v14.s[2]
        ldp     q13, q21, [x2, #0x50]
        sbcs    x12, x12, x16
        usra    v25.2d, v3.2d, #0x3a
        csetm   x15, lo
        adds    x28, x28, x17
        umulh   x13, x13, x13
        umlal2  v29.2d, v30.4s, v14.s[2]
        eor     x8, x8, x15
        eor     x6, x6, x15
        eor     x12, x12, x15
        usra    v25.2d, v20.2d, #6
        adcs    x22, x22, x9
        eor     x9, x10, x15
        ldr     x10, [sp, #0x300]
        umlal   v12.2d, v16.2s, v14.s[0]
        ldp     q3, q20, [x2, #0x70]
        umlal2  v27.2d, v28.4s, v14.s[2]
        umlal2  v9.2d, v5.4s, v14.s[2]
        ldp     q5, q26, [x2, #0x130]
        ldp     q26, q28, [x2, #0x90]
        umlal   v11.2d, v13.2s, v14.s[0]
        umlal   v15.2d, v21.2s, v14.s[0]
        umlal   v7.2d, v10.2s, v8.s[0]
        umlal2  v7.2d, v10.4s, v8.s[2]
        umulh   x10, x10, x10
        ldr     q10, [x2, #0x260]
        adcs    x20, x20, x13
        umlal2  v11.2d, v13.4s, v14.s[2]
        adcs    x24, x24, x1
        ldp     q13, q30, [x2, #0xd0]
        umlal2  v12.2d, v16.4s, v14.s[2]
        umlal   v2.2d, v3.2s, v14.s[0]
        umlal   v4.2d, v20.2s, v14.s[0]
        adcs    x25, x25, x10
        umlal   v22.2d, v26.2s, v14.s[0]
        umulh   x1, x16, x16
        adcs    x26, x26, x11
        ldp     q16, q31, [x2, #0x1d0]
        umlal2  v4.2d, v20.4s, v14.s[2]
        umlal2  v2.2d, v3.4s, v14.s[2]
        ldp     q3, q20, [x2, #0x110]
        ldr     x16, [sp, #0x2f0]
        umlal2  v15.2d, v21.4s, v14.s[2]
        adc     x21, x21, x1
        umlal   v19.2d, v28.2s, v14.s[0]
        umlal   v17.2d, v30.2s, v14.s[0]
        umlal   v18.2d, v13.2s, v14.s[0]
        adds    x1, x19, x14
        adcs    x10, x7, x28
        adcs    x11, x23, x22
        umlal2  v18.2d, v13.4s, v14.s[2]
        ldp     q13, q21, [x2, #0xf0]
        adcs    x13, x27, x20
        adcs    x17, x16, x24
        ldr     x16, [sp, #0x3d8]
        umlal2  v22.2d, v26.4s, v14.s[2]
        adcs    x16, x16, x25
        mul     v26.2s, v7.2s, v10.2s
        umull2  v20.2d, v20.4s, v14.s[2]
        str     x27, [sp, #0x300]
        ldr     x27, [sp, #0x3b8]
        adcs    x27, x27, x26
        str     x23, [sp, #0x2f8]
        ldr     x23, [sp, #0x398]
        adcs    x23, x23, x21
        umlal   v25.2d, v3.2s, v14.s[0]
        str     x7, [sp, #0x308]
        adc     x7, xzr, xzr
        cmn     x15, #1
        ldr     x15, [sp, #0x328]
        and     v26.16b, v26.16b, v1.16b
        umlal2  v25.2d, v3.4s, v14.s[2]
        adcs    x6, x6, xzr
        adcs    x8, x8, xzr
        umlal2  v19.2d, v28.4s, v14.s[2]
        ldp     d3, d28, [x15, #0xf0]
        adcs    x9, x9, xzr
        umlal   v23.2d, v21.2s, v14.s[0]
        mul     x15, x6, x8
        adcs    x12, x12, xzr
        str     x15, [sp, #0x2e8]
        ldr     x15, [sp, #0x2f0]
        adds    x1, x15, x1
        ldr     x15, [sp, #0x3d8]
        umlal   v6.2d, v13.2s, v14.s[0]
        adcs    x10, x15, x10
        umlal2  v23.2d, v21.4s, v14.s[2]
        umulh   x15, x6, x9
        str     x15, [sp, #0x3d8]
        ldr     x15, [sp, #0x3b8]
        adcs    x11, x15, x11
        ldr     x15, [sp, #0x398]
        umlal2  v6.2d, v13.4s, v14.s[2]
        adcs    x13, x15, x13
        umlal2  v17.2d, v30.4s, v14.s[2]
        ldp     q14, q13, [x2, #0x150]
        adcs    x14, x14, x17
        shl     v21.2d, v28.2d, #0x12
        ldp     q28, q30, [x2, #0x190]
        mul     x15, x6, x9
        umulh   x17, x6, x8
        str     x9, [sp, #0x398]
        mul     x9, x8, x12
        usra    v20.2d, v3.2d, #0x34
        umlal   v27.2d, v13.2s, v8.s[0]
        adcs    x28, x28, x16
        adcs    x27, x22, x27
        ldr     x22, [sp, #0x3d0]
        umlal2  v27.2d, v13.4s, v8.s[2]
        ldp     q13, q3, [x2, #0x170]
        adcs    x23, x20, x23
        umlal   v7.2d, v5.2s, v26.s[0]
        ldr     x20, [sp, #0x308]
        adcs    x24, x24, x7
        usra    v20.2d, v21.2d, #6
        adcs    x25, x25, xzr
        umlal   v2.2d, v30.2s, v8.s[0]
        ext     v21.16b, v0.16b, v7.16b, #8
        adcs    x26, x26, xzr
        adcs    x21, x21, xzr
        subs    x22, x22, x19
        ldr     x19, [sp, #0x3a0]
        umlal   v15.2d, v28.2s, v8.s[0]
        usra    v7.2d, v21.2d, #0x1d
        sbcs    x19, x19, x20
        ldr     x20, [sp, #0x300]
        umlal2  v2.2d, v30.4s, v8.s[2]
        stp     x22, x19, [x3, #0x40]
        ldr     x19, [sp, #0x2f8]
        ldr     x22, [sp, #0x3c0]
        ldr     x7, [sp, #0x3c8]
        ldp     q21, q30, [x2, #0x1b0]
        sbcs    x22, x22, x19
        ldr     x19, [sp, #0x3e8]
        sbcs    x19, x19, x20
        umlal2  v15.2d, v28.4s, v8.s[2]
        umlal   v29.2d, v13.2s, v8.s[0]
        umlal   v11.2d, v3.2s, v8.s[0]
        umlal2  v29.2d, v13.4s, v8.s[2]
        umlal2  v11.2d, v3.4s, v8.s[2]
        umulh   x20, x8, x12
        ext     v13.16b, v7.16b, v0.16b, #8
        sbcs    x1, x7, x1
        umlal   v4.2d, v21.2s, v8.s[0]
        stp     x22, x19, [x3, #0x50]
        ldr     x19, [sp, #0x378]
        ldr     x22, [sp, #0x3b0]
        sbcs    x7, x22, x10
        ldr     x22, [sp, #0x3a8]
        mul     v10.2s, v13.2s, v10.2s
        sbcs    x10, x22, x11
        ldr     x22, [sp, #0x3e0]
        ldr     q13, [x2, #0x250]
        umlal   v22.2d, v30.2s, v8.s[0]
        sbcs    x11, x22, x13
        mul     x22, x6, x12
        umlal   v19.2d, v16.2s, v8.s[0]
        sbcs    x13, x19, x14
        ldr     x19, [sp, #0x368]
        sbcs    x14, x19, x28
        ldr     x28, [sp, #0x358]
        umlal2  v22.2d, v30.4s, v8.s[2]
        ldp     q3, q28, [x2, #0x1f0]
        sbcs    x16, x28, x27
        ldr     x27, [sp, #0x370]
        and     v10.16b, v10.16b, v1.16b
        sbcs    x19, x27, x23
        ldr     x23, [sp, #0x390]
        umlal   v9.2d, v31.2s, v8.s[0]
        uzp1    v1.2d, v26.2d, v10.2d
        sbcs    x27, x23, x24
        ldr     x23, [sp, #0x360]
        umlal2  v7.2d, v5.4s, v10.s[0]
        sbcs    x25, x23, x25
        ldr     x23, [sp, #0x310]
        umlal2  v19.2d, v16.4s, v8.s[2]
        ldp     q10, q5, [x2, #0x210]
        sbcs    x26, x23, x26
        ldr     x24, [sp, #0x338]
        ldr     x23, [sp, #0x350]
        ldp     q16, q26, [x2, #0x230]
        sbcs    x21, x23, x21
        ldr     x23, [sp, #0x348]
        umlal2  v4.2d, v21.4s, v8.s[2]
        umlal2  v9.2d, v31.4s, v8.s[2]
        ldp     q21, q30, [x2, #0x140]
        sbcs    x28, x23, xzr
        ldr     x23, [sp, #0x340]
        ext     v7.16b, v7.16b, v0.16b, #8
        sbcs    x23, x23, xzr
        sbcs    x24, x24, xzr
        umlal   v12.2d, v3.2s, v8.s[0]
        umlal2  v12.2d, v3.4s, v8.s[2]
        str     x24, [sp, #0x338]
        ldr     x24, [sp, #0x330]
        sbcs    x24, x24, xzr
        str     x24, [sp, #0x330]
        ldr     x24, [sp, #0x320]
        sbcs    x24, x24, xzr
        umlal   v18.2d, v28.2s, v8.s[0]
        ldp     q3, q31, [x2, #0x160]
        usra    v24.2d, v7.2d, #0x1d
        umlal   v24.2d, v14.2s, v8.s[0]
        umlal2  v24.2d, v14.4s, v8.s[2]
        umlal2  v18.2d, v28.4s, v8.s[2]
        umlal   v17.2d, v10.2s, v8.s[0]
        str     x24, [sp, #0x320]
        ldr     x24, [sp, #0x318]
        sbcs    x24, x24, xzr
        str     x24, [sp, #0x318]
        ldr     x24, [sp, #0x380]
        sbcs    x24, x24, xzr
        umlal2  v17.2d, v10.4s, v8.s[2]
        ldp     q10, q14, [x2, #0x180]
        str     x24, [sp, #0x380]
        ldr     x24, [sp, #0x388]
        sbcs    x24, x24, xzr
        adds    x15, x17, x15
        umlal2  v20.2d, v13.4s, v8.s[2]
        umulh   x17, x6, x12
        str     x24, [sp, #0x388]
        ldr     x24, [sp, #0x3d8]
        adcs    x24, x24, x22
        ldr     x22, [sp, #0x398]
        umlal   v6.2d, v5.2s, v8.s[0]
        umlal2  v6.2d, v5.4s, v8.s[2]
        ldp     q13, q5, [x2, #0x1a0]
        umlal   v23.2d, v16.2s, v8.s[0]
        umlal2  v23.2d, v16.4s, v8.s[2]
        str     x23, [sp, #0x3d8]
        umulh   x23, x22, x12
        umlal   v25.2d, v26.2s, v8.s[0]
        adcs    x9, x17, x9
        umlal   v11.2d, v31.2s, v1.s[0]
        umlal2  v25.2d, v26.4s, v8.s[2]
        ldp     q8, q7, [x2, #0x1c0]
        umlal2  v11.2d, v31.4s, v1.s[2]
        mul     x17, x8, x22
        umlal   v29.2d, v3.2s, v1.s[0]
        umlal   v24.2d, v21.2s, v1.s[0]
        umlal2  v24.2d, v21.4s, v1.s[2]
        str     x28, [sp, #0x340]
        umulh   x28, x8, x22
        umlal   v27.2d, v30.2s, v1.s[0]
        umlal2  v27.2d, v30.4s, v1.s[2]
        umlal   v15.2d, v10.2s, v1.s[0]
        str     x21, [sp, #0x348]
        mul     x21, x22, x12
        umlal   v4.2d, v13.2s, v1.s[0]
        umlal2  v29.2d, v3.4s, v1.s[2]
        uzp2    v3.2d, v24.2d, v27.2d
        uzp1    v16.2d, v24.2d, v27.2d
        umlal2  v15.2d, v10.4s, v1.s[2]
        str     x26, [sp, #0x350]
        umulh   x26, x6, x6
        adcs    x21, x20, x21
        shl     v10.2d, v3.2d, #0x23
        ext     v0.16b, v0.16b, v3.16b, #8
        ldr     x20, [sp, #0x2e8]
        adc     x23, x23, xzr
        adds    x24, x24, x17
        uzp1    v21.2d, v29.2d, v11.2d
        uzp2    v11.2d, v29.2d, v11.2d
        usra    v16.2d, v10.2d, #6
        adcs    x28, x9, x28
        shl     v10.2d, v11.2d, #0x23
        adcs    x21, x21, xzr
        adc     x23, x23, xzr
        ext     v3.16b, v3.16b, v11.16b, #8
        mul     x6, x6, x6
        adds    x20, x20, x20
        umlal   v2.2d, v14.2s, v1.s[0]
        usra    v16.2d, v0.2d, #0x1d
        adcs    x9, x15, x15
        umlal2  v4.2d, v13.4s, v1.s[2]
        ldp     q13, q0, [x2, #0x1e0]
        adcs    x15, x24, x24
        mul     x24, x8, x8
        umlal2  v2.2d, v14.4s, v1.s[2]
        usra    v21.2d, v10.2d, #6
        umlal   v19.2d, v8.2s, v1.s[0]
        adcs    x17, x28, x28
        ldp     q14, q24, [x2, #0x200]
        adcs    x21, x21, x21
        umlal   v22.2d, v5.2s, v1.s[0]
        str     q16, [x0]
        adcs    x28, x23, x23
        ldr     x23, [sp, #0x328]
        umulh   x8, x8, x8
        umlal   v9.2d, v7.2s, v1.s[0]
        ldr     d16, [x23, #0xf8]
        adc     x23, xzr, xzr
        adds    x20, x20, x26
        umlal2  v9.2d, v7.4s, v1.s[2]
        uzp2    v7.2d, v15.2d, v2.2d
        adcs    x9, x9, x24
        uzp1    v15.2d, v15.2d, v2.2d
        usra    v21.2d, v3.2d, #0x1d
        shl     v10.2d, v7.2d, #0x23
        umlal2  v22.2d, v5.4s, v1.s[2]
        str     x23, [sp, #0x328]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        str     x27, [sp, #0x2e8]
        str     x28, [sp, #0x310]
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v19.2d, v8.4s, v1.s[2]
        ext     v8.16b, v11.16b, v7.16b, #8
        mul     x26, x12, x12
        usra    v15.2d, v10.2d, #6
        adcs    x8, x15, x8
        ldp     q2, q3, [x2, #0x220]
        str     q21, [x0, #0x10]
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        uzp2    v5.2d, v4.2d, v22.2d
        uzp1    v4.2d, v4.2d, v22.2d
        umlal   v18.2d, v0.2s, v1.s[0]
        umulh   x12, x12, x12
        uzp1    v21.2d, v19.2d, v9.2d
        uzp2    v9.2d, v19.2d, v9.2d
        ldr     x15, [sp, #0x398]
        str     x25, [sp, #0x360]
        str     x26, [sp, #0x390]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        usra    v15.2d, v8.2d, #0x1d
        ext     v8.16b, v7.16b, v5.16b, #8
        str     x21, [sp, #0x370]
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        shl     v7.2d, v5.2d, #0x23
        umlal   v12.2d, v13.2s, v1.s[0]
        shl     v19.2d, v9.2d, #0x23
        umlal   v6.2d, v24.2s, v1.s[0]
        umulh   x15, x15, x15
        str     x19, [sp, #0x358]
        str     x20, [sp, #0x368]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        usra    v4.2d, v7.2d, #6
        umlal2  v18.2d, v0.4s, v1.s[2]
        umlal   v17.2d, v14.2s, v1.s[0]
        ldp     q0, q7, [x2, #0x240]
        ldr     x2, [sp, #0x398]
        umlal2  v17.2d, v14.4s, v1.s[2]
        ext     v14.16b, v5.16b, v9.16b, #8
        mul     x2, x2, x2
        usra    v21.2d, v19.2d, #6
        umlal   v23.2d, v2.2s, v1.s[0]
        str     q15, [x0, #0x20]
        usra    v4.2d, v8.2d, #0x1d
        umlal2  v12.2d, v13.4s, v1.s[2]
        umlal2  v23.2d, v2.4s, v1.s[2]
        adcs    x2, x17, x2
        ldr     x17, [sp, #0x370]
        usra    v21.2d, v14.2d, #0x1d
        umlal   v25.2d, v3.2s, v1.s[0]
        adcs    x15, x17, x15
        ldr     x17, [sp, #0x310]
        str     q4, [x0, #0x30]
        str     x16, [sp, #0x370]
        ldr     x16, [sp, #0x390]
        adcs    x16, x17, x16
        ldr     x17, [sp, #0x328]
        uzp2    v2.2d, v12.2d, v18.2d
        ext     v13.16b, v9.16b, v2.16b, #8
        uzp1    v12.2d, v12.2d, v18.2d
        adc     x12, x17, x12
        adds    x1, x1, x6
        ldr     x6, [sp, #0x368]
        shl     v14.2d, v2.2d, #0x23
        str     q21, [x0, #0x40]
        umlal2  v25.2d, v3.4s, v1.s[2]
        adcs    x6, x7, x6
        adcs    x7, x10, x9
        usra    v12.2d, v14.2d, #6
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        adcs    x8, x11, x8
        stp     x1, x6, [x3, #0x60]
        umull2  v3.2d, v7.4s, v1.s[2]
        stp     x7, x8, [x3, #0x70]
        adcs    x1, x13, x2
        umlal   v20.2d, v0.2s, v1.s[0]
        adcs    x2, x14, x15
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        uzp1    v4.2d, v23.2d, v25.2d
        stp     x1, x2, [x3, #0x80]
        ldr     x2, [sp, #0x358]
        ldr     x1, [sp, #0x370]
        usra    v12.2d, v13.2d, #0x1d
        adcs    x1, x1, x16
        ldr     x6, [sp, #0x350]
        adcs    x2, x2, x12
        usra    v3.2d, v16.2d, #0x2e
        stp     x1, x2, [x3, #0x90]
        ldr     x2, [sp, #0x360]
        ldr     x1, [sp, #0x2e8]
        adcs    x1, x1, xzr
        uzp2    v5.2d, v23.2d, v25.2d
        umlal2  v6.2d, v24.4s, v1.s[2]
        adcs    x2, x2, xzr
        shl     v13.2d, v5.2d, #0x23
        ldr     x7, [sp, #0x3d8]
        umlal2  v20.2d, v0.4s, v1.s[2]
        adcs    x6, x6, xzr
        stp     x1, x2, [x3, #0xa0]
        ldr     x2, [sp, #0x340]
        ldr     x1, [sp, #0x348]
        adcs    x1, x1, xzr
        str     q12, [x0, #0x50]
        usra    v4.2d, v13.2d, #6
        adcs    x2, x2, xzr
        uzp2    v0.2d, v17.2d, v6.2d
        ldr     x8, [sp, #0x320]
        uzp1    v1.2d, v17.2d, v6.2d
        ldr     x9, [sp, #0x318]
        adcs    x7, x7, xzr
        stp     x6, x1, [x3, #0xb0]
        ldr     x6, [sp, #0x330]
        ldr     x1, [sp, #0x338]
        uzp1    v6.2d, v20.2d, v3.2d
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        ext     v7.16b, v0.16b, v5.16b, #8
        adcs    x1, x1, xzr
        adcs    x6, x6, xzr
        uzp2    v3.2d, v20.2d, v3.2d
        adcs    x8, x8, xzr
        adcs    x9, x9, xzr
        shl     v16.2d, v3.2d, #0x23
        ext     v3.16b, v5.16b, v3.16b, #8
        stp     x8, x9, [x3, #0xe0]
        ldr     x9, [sp, #0x388]
        ldr     x8, [sp, #0x380]
        adcs    x8, x8, xzr
        ext     v2.16b, v2.16b, v0.16b, #8
        shl     v0.2d, v0.2d, #0x23
        adcs    x9, x9, xzr
        stp     x2, x7, [x3, #0xc0]
        usra    v1.2d, v0.2d, #6
        stp     x1, x6, [x3, #0xd0]
        stp     x8, x9, [x3, #0xf0]
        usra    v1.2d, v2.2d, #0x1d
        usra    v4.2d, v7.2d, #0x1d
        str     q4, [x0, #0x70]
        str     q1, [x0, #0x60]
        usra    v6.2d, v16.2d, #6
        usra    v6.2d, v3.2d, #0x1d
        str     q6, [x0, #0x80]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_16_aarch64)

NOTES

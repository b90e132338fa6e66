/* karat_phase_sqr_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 6 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 726.0 cycles instead of 1485.0, bound 670.0 (simulated, one run after another); 1872 of 2063 instructions have another place.
 * Made from code with the SHA-256 fcff51c4c811ae4baf189f5ac890faf53bd5023d0f402d1d82608920a4a3a3de.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.2d, #0000000000000000
        movi    v1.16b, #0xff
        ldp     x6, x7, [x5, #0x10]
        ldp     q2, q3, [x2]
        ldr     d4, [x1]
        ldp     d5, d6, [x1]
        ushr    v7.2d, v4.2d, #0x1d
        lsr     x6, x6, #0xc
        shl     v6.2d, v6.2d, #0xc
        uzp1    v4.2d, v4.2d, v7.2d
        ldp     x8, x9, [x5, #8]
        lsl     x9, x9, #0x34
        ushr    v5.2d, v5.2d, #0x3a
        ldp     d7, d16, [x1, #8]
        lsr     x8, x8, #6
        ushr    v1.2d, v1.2d, #0x23
        and     v4.16b, v4.16b, v1.16b
        ldp     x10, x11, [x5]
        lsl     x11, x11, #0x3a
        usra    v5.2d, v6.2d, #6
        umlal   v5.2d, v2.2s, v4.s[0]
        ldp     x12, x13, [x5, #0x18]
        adds    x10, x10, x11
        umlal2  v5.2d, v2.4s, v4.s[2]
        ldp     q2, q6, [x2, #0x20]
        lsr     x11, x12, #0x12
        ushr    v7.2d, v7.2d, #0x34
        ext     v17.16b, v0.16b, v5.16b, #8
        ldp     x12, x14, [x5, #0x28]
        adcs    x8, x8, x9
        usra    v5.2d, v17.2d, #0x1d
        ldp     d17, d18, [x1, #0x10]
        lsl     x7, x7, #0x2e
        shl     v16.2d, v16.2d, #0x12
        umull   v19.2d, v2.2s, v4.s[0]
        ldp     x9, x15, [x5, #0x40]
        adcs    x6, x6, x7
        usra    v7.2d, v16.2d, #6
        umlal2  v19.2d, v2.4s, v4.s[2]
        ldr     x7, [x5, #0x58]
        lsl     x13, x13, #0x28
        shl     v2.2d, v18.2d, #0x18
        umull   v16.2d, v6.2s, v4.s[0]
        ldp     x16, x17, [x5, #0x30]
        lsl     x17, x17, #0x16
        usra    v19.2d, v17.2d, #0x2e
        ldp     d17, d18, [x1, #0x18]
        ldp     q20, q21, [x2, #0x40]
        shl     v18.2d, v18.2d, #0x1e
        umlal2  v16.2d, v6.4s, v4.s[2]
        stp     x3, x1, [sp, #0x1e0]
        ldp     x3, x1, [x5, #0x38]
        lsr     x16, x16, #0x24
        usra    v16.2d, v17.2d, #0x28
        umull   v6.2d, v21.2s, v4.s[0]
        lsl     x15, x15, #0xa
        adcs    x11, x11, x13
        umull   v17.2d, v20.2s, v4.s[0]
        ldp     q22, q23, [x2, #0x60]
        lsl     x1, x1, #0x10
        ldp     q24, q25, [x2, #0x80]
        mul     x13, x10, x8
        lsr     x3, x3, #0x2a
        stp     x13, x6, [sp, #0x60]
        ldp     x13, x6, [x5, #0x20]
        lsr     x13, x13, #0x18
        umull   v26.2d, v22.2s, v4.s[0]
        lsl     x6, x6, #0x22
        umlal2  v17.2d, v20.4s, v4.s[2]
        adcs    x6, x13, x6
        stp     x25, x26, [sp, #0x170]
        .cfi_rel_offset 25, 368
        .cfi_rel_offset 26, 376
        umull   v20.2d, v23.2s, v4.s[0]
        lsr     x25, x12, #0x1e
        lsl     x26, x14, #0x1c
        ldp     x12, x13, [x5, #0x58]
        usra    v19.2d, v2.2d, #6
        adcs    x25, x25, x26
        ldp     x26, x14, [x5, #0x48]
        and     v2.16b, v5.16b, v1.16b
        ext     v5.16b, v5.16b, v0.16b, #8
        adcs    x16, x16, x17
        lsr     x9, x9, #0x30
        umlal2  v6.2d, v21.4s, v4.s[2]
        adcs    x1, x3, x1
        ldp     x3, x17, [x5, #0x70]
        usra    v7.2d, v5.2d, #0x1d
        umlal2  v20.2d, v23.4s, v4.s[2]
        adcs    x9, x9, x15
        usra    v16.2d, v18.2d, #6
        lsr     x12, x12, #2
        umull   v5.2d, v24.2s, v4.s[0]
        umull   v18.2d, v25.2s, v4.s[0]
        lsl     x15, x14, #4
        lsr     x26, x26, #0x36
        lsl     x13, x13, #0x38
        ldp     q21, q23, [x2, #0xa0]
        orr     x26, x26, x7, lsl #62
        adcs    x26, x26, x15
        stp     x21, x22, [sp, #0x150]
        .cfi_rel_offset 21, 336
        .cfi_rel_offset 22, 344
        umlal   v7.2d, v3.2s, v4.s[0]
        orr     x21, x13, x14, lsr #60
        stp     x19, x20, [sp, #0x140]
        .cfi_rel_offset 19, 320
        .cfi_rel_offset 20, 328
        adcs    x19, x12, x21
        ldp     q27, q28, [x2, #0xc0]
        umlal2  v7.2d, v3.4s, v4.s[2]
        stp     x23, x24, [sp, #0x160]
        .cfi_rel_offset 23, 352
        .cfi_rel_offset 24, 360
        umlal2  v5.2d, v24.4s, v4.s[2]
        lsr     x23, x3, #0x14
        umlal2  v18.2d, v25.4s, v4.s[2]
        stp     d12, d13, [sp, #0x120]
        .cfi_rel_offset 76, 288
        .cfi_rel_offset 77, 296
        umulh   x24, x10, x8
        stp     x27, x28, [sp, #0x180]
        .cfi_rel_offset 27, 384
        .cfi_rel_offset 28, 392
        umull   v12.2d, v21.2s, v4.s[0]
        stp     d8, d9, [sp, #0x100]
        .cfi_rel_offset 72, 256
        .cfi_rel_offset 73, 264
        ldp     q8, q9, [x2, #0xe0]
        ldr     x3, [sp, #0x68]
        ldr     x7, [sp, #0x1e8]
        umull   v13.2d, v23.2s, v4.s[0]
        ldp     x20, x21, [x5, #0x80]
        umull   v3.2d, v27.2s, v4.s[0]
        umulh   x22, x10, x11
        umlal2  v12.2d, v21.4s, v4.s[2]
        ldp     x27, x28, [x5, #0x78]
        ldp     q21, q24, [x2, #0x40]
        umull   v25.2d, v28.2s, v4.s[0]
        lsl     x21, x21, #0x1a
        ldp     q29, q30, [x2, #0x20]
        lsl     x28, x28, #0x20
        mul     x12, x10, x3
        ldp     x13, x14, [x5, #0x60]
        lsl     x15, x17, #0x26
        lsr     x27, x27, #0x1a
        lsr     x20, x20, #0x20
        stp     d14, d15, [sp, #0x130]
        .cfi_rel_offset 78, 304
        .cfi_rel_offset 79, 312
        umull   v14.2d, v8.2s, v4.s[0]
        stp     d10, d11, [sp, #0x110]
        .cfi_rel_offset 74, 272
        .cfi_rel_offset 75, 280
        ldp     d15, d10, [x7, #0x20]
        umlal2  v25.2d, v28.4s, v4.s[2]
        ldp     q11, q28, [x2]
        lsr     x13, x13, #8
        stp     x10, x8, [x4]
        umlal2  v3.2d, v27.4s, v4.s[2]
        umulh   x17, x8, x11
        ldp     d27, d31, [x7, #0x28]
        umlal2  v26.2d, v22.4s, v4.s[2]
        lsl     x14, x14, #0x32
        adcs    x13, x13, x14
        umlal   v6.2d, v21.2s, v2.s[0]
        stp     x3, x11, [x4, #0x10]
        umlal2  v14.2d, v8.4s, v4.s[2]
        stp     x19, x13, [x4, #0x50]
        shl     v8.2d, v10.2d, #0x24
        umlal   v16.2d, v29.2s, v2.s[0]
        ldp     x5, x14, [x5, #0x68]
        mul     x13, x3, x11
        umull   v10.2d, v9.2s, v4.s[0]
        stp     x9, x26, [x4, #0x40]
        umlal   v7.2d, v11.2s, v2.s[0]
        umlal2  v16.2d, v29.4s, v2.s[2]
        ldp     q22, q29, [x2, #0xa0]
        shl     v31.2d, v31.2d, #0x2a
        umulh   x19, x10, x3
        lsl     x14, x14, #0x2c
        umlal   v17.2d, v30.2s, v2.s[0]
        lsr     x5, x5, #0xe
        umlal2  v17.2d, v30.4s, v2.s[2]
        adcs    x5, x5, x14
        umlal2  v7.2d, v11.4s, v2.s[2]
        ldp     q11, q30, [x2, #0x60]
        mul     x14, x8, x11
        umlal2  v6.2d, v21.4s, v2.s[2]
        usra    v17.2d, v15.2d, #0x22
        adcs    x23, x23, x15
        ldp     q15, q21, [x2]
        umlal   v26.2d, v24.2s, v2.s[0]
        usra    v6.2d, v27.2d, #0x1c
        umlal2  v26.2d, v24.4s, v2.s[2]
        adcs    x27, x27, x28
        mul     x28, x10, x11
        ext     v24.16b, v0.16b, v7.16b, #8
        usra    v7.2d, v24.2d, #0x1d
        adcs    x20, x20, x21
        umlal   v3.2d, v29.2s, v2.s[0]
        umulh   x21, x3, x11
        adds    x24, x24, x12
        stp     x6, x25, [x4, #0x20]
        umlal2  v13.2d, v23.4s, v4.s[2]
        ldp     q23, q24, [x2, #0x80]
        usra    v17.2d, v8.2d, #6
        umlal   v13.2d, v22.2s, v2.s[0]
        umlal   v20.2d, v11.2s, v2.s[0]
        adcs    x19, x19, x28
        adcs    x22, x22, x14
        ldr     q8, [x2, #0x120]
        usra    v6.2d, v31.2d, #6
        adcs    x28, x17, x13
        and     v27.16b, v7.16b, v1.16b
        umlal2  v20.2d, v11.4s, v2.s[2]
        ext     v11.16b, v7.16b, v0.16b, #8
        mul     x12, x8, x3
        stp     x16, x1, [x4, #0x30]
        umlal   v5.2d, v30.2s, v2.s[0]
        adc     x21, x21, xzr
        umlal2  v5.2d, v30.4s, v2.s[2]
        stp     x5, x23, [x4, #0x60]
        umlal2  v13.2d, v22.4s, v2.s[2]
        usra    v19.2d, v11.2d, #0x1d
        ldp     q11, q7, [x2, #0x100]
        umulh   x13, x8, x3
        umlal   v12.2d, v24.2s, v2.s[0]
        ldp     q22, q30, [x2, #0xc0]
        adds    x19, x19, x12
        umlal2  v12.2d, v24.4s, v2.s[2]
        ldr     q24, [x2, #0x120]
        umlal   v19.2d, v28.2s, v2.s[0]
        umulh   x12, x10, x10
        ldr     x14, [sp, #0x60]
        umlal2  v19.2d, v28.4s, v2.s[2]
        stp     x27, x20, [x4, #0x70]
        umlal   v19.2d, v15.2s, v27.s[0]
        umlal2  v19.2d, v15.4s, v27.s[2]
        adcs    x22, x22, x13
        umlal   v18.2d, v23.2s, v2.s[0]
        adcs    x28, x28, xzr
        umulh   x13, x8, x8
        umlal2  v18.2d, v23.4s, v2.s[2]
        ldp     q15, q23, [x2, #0x20]
        adc     x21, x21, xzr
        adds    x14, x14, x14
        ext     v28.16b, v0.16b, v19.16b, #8
        adcs    x24, x24, x24
        mul     x15, x8, x8
        umlal   v17.2d, v15.2s, v27.s[0]
        adcs    x19, x19, x19
        usra    v19.2d, v28.2d, #0x1d
        umlal2  v17.2d, v15.4s, v27.s[2]
        umlal   v6.2d, v23.2s, v27.s[0]
        ldp     d15, d28, [x7, #0x30]
        adcs    x22, x22, x22
        umlal2  v6.2d, v23.4s, v27.s[2]
        adcs    x28, x28, x28
        adcs    x21, x21, x21
        mul     x17, x3, x3
        umlal2  v3.2d, v29.4s, v2.s[2]
        ldp     q23, q29, [x2, #0x40]
        adc     x27, xzr, xzr
        umlal   v14.2d, v30.2s, v2.s[0]
        adds    x12, x14, x12
        umlal   v25.2d, v22.2s, v2.s[0]
        adcs    x24, x24, x15
        ldr     x14, [sp, #0x1e0]
        umlal2  v25.2d, v22.4s, v2.s[2]
        ext     v22.16b, v19.16b, v0.16b, #8
        adcs    x19, x19, x13
        and     v19.16b, v19.16b, v1.16b
        mul     x13, x10, x10
        usra    v26.2d, v15.2d, #0x16
        shl     v15.2d, v28.2d, #0x30
        umlal2  v10.2d, v9.4s, v4.s[2]
        ldp     q9, q28, [x2, #0xe0]
        umull2  v8.2d, v8.4s, v4.s[2]
        adcs    x22, x22, x17
        stp     x24, x19, [x14, #0x10]
        usra    v26.2d, v15.2d, #6
        umull   v15.2d, v11.2s, v4.s[0]
        usra    v16.2d, v22.2d, #0x1d
        umlal   v10.2d, v9.2s, v2.s[0]
        umulh   x15, x11, x11
        umlal2  v10.2d, v9.4s, v2.s[2]
        ldp     q9, q22, [x2, #0x60]
        umlal2  v14.2d, v30.4s, v2.s[2]
        stp     x13, x12, [x14]
        umlal2  v15.2d, v11.4s, v4.s[2]
        ldp     d11, d30, [x7, #0x38]
        umlal   v16.2d, v21.2s, v27.s[0]
        mul     x17, x11, x11
        umlal2  v16.2d, v21.4s, v27.s[2]
        ldr     q21, [x2, #0x120]
        umlal   v26.2d, v23.2s, v27.s[0]
        umlal   v20.2d, v29.2s, v27.s[0]
        umulh   x20, x3, x3
        umlal2  v20.2d, v29.4s, v27.s[2]
        umlal   v5.2d, v9.2s, v27.s[0]
        shl     v29.2d, v30.2d, #0x36
        ldp     q30, q31, [x2, #0x80]
        umlal   v18.2d, v22.2s, v27.s[0]
        umulh   x5, x6, x16
        usra    v20.2d, v11.2d, #0x10
        umlal2  v26.2d, v23.4s, v27.s[2]
        adcs    x20, x28, x20
        umlal2  v5.2d, v9.4s, v27.s[2]
        ldp     q9, q11, [x2, #0xa0]
        umull   v23.2d, v7.2s, v4.s[0]
        adcs    x21, x21, x17
        adc     x27, x27, x15
        umlal   v15.2d, v28.2s, v2.s[0]
        mul     x28, x6, x25
        umlal2  v15.2d, v28.4s, v2.s[2]
        umlal2  v23.2d, v7.4s, v4.s[2]
        ldp     q4, q7, [x2, #0x100]
        umlal2  v18.2d, v22.4s, v27.s[2]
        usra    v20.2d, v29.2d, #6
        umlal   v12.2d, v30.2s, v27.s[0]
        ldr     d22, [x7, #0x48]
        umulh   x15, x6, x25
        umlal2  v12.2d, v30.4s, v27.s[2]
        ldp     q28, q29, [x2, #0xc0]
        umlal   v13.2d, v31.2s, v27.s[0]
        umlal   v3.2d, v9.2s, v27.s[0]
        umlal2  v13.2d, v31.4s, v27.s[2]
        umulh   x17, x6, x1
        umlal2  v3.2d, v9.4s, v27.s[2]
        ldp     q9, q30, [x2]
        umlal   v25.2d, v11.2s, v27.s[0]
        umlal2  v25.2d, v11.4s, v27.s[2]
        umlal   v23.2d, v4.2s, v2.s[0]
        umlal   v10.2d, v29.2s, v27.s[0]
        mul     x23, x6, x16
        umlal   v14.2d, v28.2s, v27.s[0]
        umlal2  v23.2d, v4.4s, v2.s[2]
        ldp     q11, q4, [x2, #0x20]
        mul     x14, x25, x1
        adds    x23, x15, x23
        umull2  v24.2d, v24.4s, v2.s[2]
        umlal   v16.2d, v9.2s, v19.s[0]
        umlal2  v16.2d, v9.4s, v19.s[2]
        umlal   v8.2d, v7.2s, v2.s[0]
        umlal2  v8.2d, v7.4s, v2.s[2]
        ldp     q9, q2, [x2, #0x40]
        umlal2  v14.2d, v28.4s, v27.s[2]
        mul     x15, x6, x1
        str     x27, [sp, #0x40]
        mul     x27, x16, x1
        adcs    x5, x5, x15
        umlal   v6.2d, v11.2s, v19.s[0]
        ldp     q7, q28, [x2, #0xe0]
        adcs    x14, x17, x14
        umlal2  v6.2d, v11.4s, v19.s[2]
        ext     v11.16b, v0.16b, v16.16b, #8
        usra    v16.2d, v11.2d, #0x1d
        umulh   x15, x25, x1
        umlal   v26.2d, v4.2s, v19.s[0]
        umlal2  v26.2d, v4.4s, v19.s[2]
        ldp     d11, d4, [x7, #0x40]
        umlal   v20.2d, v9.2s, v19.s[0]
        umlal2  v20.2d, v9.4s, v19.s[2]
        ext     v9.16b, v16.16b, v0.16b, #8
        mul     x17, x25, x16
        adcs    x27, x15, x27
        usra    v5.2d, v11.2d, #0xa
        and     v11.16b, v16.16b, v1.16b
        shl     v4.2d, v4.2d, #0x3c
        umlal2  v10.2d, v29.4s, v27.s[2]
        usra    v17.2d, v9.2d, #0x1d
        ldp     q9, q16, [x2, #0x60]
        umlal   v17.2d, v30.2s, v19.s[0]
        shl     v22.2d, v22.2d, #2
        umulh   x15, x16, x1
        umlal2  v17.2d, v30.4s, v19.s[2]
        usra    v5.2d, v4.2d, #6
        umlal   v18.2d, v9.2s, v19.s[0]
        ldp     q4, q29, [x2, #0x80]
        umlal   v12.2d, v16.2s, v19.s[0]
        ldr     q30, [x2, #0x120]
        umlal2  v18.2d, v9.4s, v19.s[2]
        str     x21, [sp, #0x48]
        umulh   x21, x25, x16
        umlal   v5.2d, v2.2s, v19.s[0]
        adc     x15, x15, xzr
        umlal2  v5.2d, v2.4s, v19.s[2]
        ldp     q9, q2, [x2, #0x100]
        umlal2  v12.2d, v16.4s, v19.s[2]
        adds    x5, x5, x17
        usra    v18.2d, v22.2d, #6
        umlal   v13.2d, v4.2s, v19.s[0]
        mul     x17, x25, x25
        adcs    x21, x14, x21
        adcs    x27, x27, xzr
        umlal2  v13.2d, v4.4s, v19.s[2]
        ldp     q4, q16, [x2]
        adc     x14, x15, xzr
        umlal   v15.2d, v7.2s, v27.s[0]
        adds    x28, x28, x28
        adcs    x23, x23, x23
        adcs    x5, x5, x5
        umulh   x15, x6, x6
        umlal2  v15.2d, v7.4s, v27.s[2]
        umull2  v7.2d, v21.4s, v27.s[2]
        adcs    x21, x21, x21
        ldp     q21, q22, [x2, #0xc0]
        umlal   v23.2d, v28.2s, v27.s[0]
        adcs    x27, x27, x27
        stp     x20, x22, [sp, #0x10]
        umulh   x20, x25, x25
        adcs    x14, x14, x14
        adc     x22, xzr, xzr
        adds    x28, x28, x15
        adcs    x23, x23, x17
        umlal   v17.2d, v4.2s, v11.s[0]
        adcs    x20, x5, x20
        umlal2  v17.2d, v4.4s, v11.s[2]
        mul     x5, x1, x1
        mul     x15, x6, x6
        umlal2  v23.2d, v28.4s, v27.s[2]
        umlal   v3.2d, v29.2s, v19.s[0]
        umlal2  v3.2d, v29.4s, v19.s[2]
        ext     v4.16b, v0.16b, v17.16b, #8
        usra    v17.2d, v4.2d, #0x1d
        umlal   v8.2d, v9.2s, v27.s[0]
        ldp     q4, q28, [x2, #0x20]
        umlal2  v8.2d, v9.4s, v27.s[2]
        ldp     q9, q29, [x2, #0xa0]
        umlal   v24.2d, v2.2s, v27.s[0]
        mul     x17, x16, x16
        umlal   v25.2d, v9.2s, v19.s[0]
        umlal   v14.2d, v29.2s, v19.s[0]
        umlal   v20.2d, v28.2s, v11.s[0]
        adcs    x21, x21, x17
        ext     v31.16b, v17.16b, v0.16b, #8
        umlal2  v14.2d, v29.4s, v19.s[2]
        usra    v6.2d, v31.2d, #0x1d
        and     v17.16b, v17.16b, v1.16b
        umlal   v26.2d, v4.2s, v11.s[0]
        umlal2  v26.2d, v4.4s, v11.s[2]
        umulh   x17, x9, x26
        ldp     q4, q29, [x2, #0x40]
        str     x17, [sp, #0x3e8]
        umulh   x17, x16, x16
        umlal   v6.2d, v16.2s, v11.s[0]
        umlal2  v20.2d, v28.4s, v11.s[2]
        umlal2  v6.2d, v16.4s, v11.s[2]
        ldp     d16, d28, [x7, #0x48]
        adcs    x27, x27, x17
        umlal2  v25.2d, v9.4s, v19.s[2]
        mul     x17, x9, x26
        adcs    x5, x14, x5
        umlal2  v24.2d, v2.4s, v27.s[2]
        ldp     q9, q2, [x2, #0x60]
        umlal   v5.2d, v4.2s, v11.s[0]
        umlal2  v5.2d, v4.4s, v11.s[2]
        shl     v4.2d, v28.2d, #8
        umulh   x14, x1, x1
        usra    v12.2d, v16.2d, #0x3e
        ldp     q16, q27, [x2]
        umlal   v18.2d, v29.2s, v11.s[0]
        usra    v12.2d, v4.2d, #6
        umlal2  v18.2d, v29.4s, v11.s[2]
        adc     x22, x22, x14
        subs    x14, x10, x6
        ldp     d4, d28, [x7, #0x50]
        umlal   v10.2d, v21.2s, v19.s[0]
        sbcs    x25, x8, x25
        umlal2  v10.2d, v21.4s, v19.s[2]
        ldp     q21, q29, [x2, #0xe0]
        sbcs    x16, x3, x16
        umlal   v12.2d, v9.2s, v11.s[0]
        sbcs    x1, x11, x1
        ldr     x11, [x4, #0x50]
        csetm   x6, lo
        eor     x14, x14, x6
        umlal2  v12.2d, v9.4s, v11.s[2]
        eor     x16, x16, x6
        umulh   x3, x9, x11
        umlal   v15.2d, v22.2s, v19.s[0]
        eor     x25, x25, x6
        usra    v13.2d, v4.2d, #0x38
        umlal   v6.2d, v16.2s, v17.s[0]
        cmn     x6, #1
        eor     x1, x1, x6
        umlal2  v6.2d, v16.4s, v17.s[2]
        ldp     q9, q4, [x2, #0x80]
        adcs    x6, x14, xzr
        umlal   v3.2d, v9.2s, v11.s[0]
        shl     v16.2d, v28.2d, #0xe
        umlal   v8.2d, v29.2s, v19.s[0]
        umlal2  v15.2d, v22.4s, v19.s[2]
        adcs    x25, x25, xzr
        adcs    x14, x16, xzr
        usra    v13.2d, v16.2d, #6
        adcs    x1, x1, xzr
        ldp     q16, q22, [x2, #0x100]
        mul     x16, x25, x1
        ldp     q28, q31, [x2, #0x20]
        umull2  v30.2d, v30.4s, v19.s[2]
        umlal   v13.2d, v2.2s, v11.s[0]
        umlal2  v13.2d, v2.4s, v11.s[2]
        umulh   x8, x6, x25
        umlal   v25.2d, v4.2s, v11.s[0]
        umlal2  v3.2d, v9.4s, v11.s[2]
        ext     v9.16b, v0.16b, v6.16b, #8
        umulh   x10, x6, x6
        umlal   v20.2d, v28.2s, v17.s[0]
        usra    v6.2d, v9.2d, #0x1d
        umlal2  v20.2d, v28.4s, v17.s[2]
        umlal   v5.2d, v31.2s, v17.s[0]
        ldp     d9, d2, [x7, #0x58]
        umlal2  v5.2d, v31.4s, v17.s[2]
        ldr     q28, [x2, #0x120]
        stp     x17, x3, [sp, #0x30]
        umulh   x17, x6, x14
        umlal2  v25.2d, v4.4s, v11.s[2]
        ldr     q4, [x2, #0x120]
        umlal   v23.2d, v21.2s, v19.s[0]
        umlal   v24.2d, v16.2s, v19.s[0]
        mul     x3, x6, x14
        umlal2  v23.2d, v21.4s, v19.s[2]
        ldp     q21, q31, [x2, #0x40]
        usra    v3.2d, v9.2d, #0x32
        umlal   v7.2d, v22.2s, v19.s[0]
        shl     v9.2d, v2.2d, #0x14
        ext     v2.16b, v6.16b, v0.16b, #8
        and     v6.16b, v6.16b, v1.16b
        mul     x26, x6, x1
        usra    v26.2d, v2.2d, #0x1d
        umull2  v2.2d, v28.4s, v11.s[2]
        adds    x3, x8, x3
        usra    v3.2d, v9.2d, #6
        umlal2  v24.2d, v16.4s, v19.s[2]
        ldp     q9, q16, [x2, #0x60]
        mul     x8, x14, x1
        umlal2  v8.2d, v29.4s, v19.s[2]
        umlal2  v7.2d, v22.4s, v19.s[2]
        ldp     q19, q22, [x2, #0xa0]
        adcs    x26, x17, x26
        umlal   v18.2d, v21.2s, v17.s[0]
        umlal   v26.2d, v27.2s, v17.s[0]
        mul     x17, x6, x25
        umlal   v12.2d, v31.2s, v17.s[0]
        umlal2  v26.2d, v27.4s, v17.s[2]
        ldp     d27, d28, [x7, #0x60]
        umlal2  v18.2d, v21.4s, v17.s[2]
        stp     x22, x5, [sp, #0x20]
        umulh   x22, x6, x1
        umlal2  v12.2d, v31.4s, v17.s[2]
        ldp     q21, q29, [x2, #0xc0]
        umlal   v13.2d, v9.2s, v17.s[0]
        umlal2  v13.2d, v9.4s, v17.s[2]
        umlal   v3.2d, v16.2s, v17.s[0]
        umulh   x5, x25, x1
        umlal   v14.2d, v19.2s, v11.s[0]
        shl     v9.2d, v28.2d, #0x1a
        adcs    x22, x22, x16
        umlal2  v3.2d, v16.4s, v17.s[2]
        ldp     q16, q28, [x2, #0x80]
        umlal2  v14.2d, v19.4s, v11.s[2]
        usra    v25.2d, v27.2d, #0x2c
        umlal   v10.2d, v22.2s, v11.s[0]
        ldp     q19, q27, [x2, #0x100]
        umulh   x16, x14, x1
        umlal2  v10.2d, v22.4s, v11.s[2]
        adcs    x5, x5, x8
        umlal   v23.2d, v29.2s, v11.s[0]
        usra    v25.2d, v9.2d, #6
        ldp     q9, q22, [x2, #0xa0]
        umlal   v15.2d, v21.2s, v11.s[0]
        mul     x8, x25, x14
        umlal2  v15.2d, v21.4s, v11.s[2]
        adc     x16, x16, xzr
        ldp     q21, q31, [x2, #0xe0]
        umlal   v14.2d, v28.2s, v17.s[0]
        umlal   v25.2d, v16.2s, v17.s[0]
        stp     x27, x21, [sp]
        umulh   x27, x25, x14
        umlal2  v25.2d, v16.4s, v17.s[2]
        umlal2  v14.2d, v28.4s, v17.s[2]
        umlal2  v23.2d, v29.4s, v11.s[2]
        ldp     q16, q28, [x2]
        umlal   v10.2d, v9.2s, v17.s[0]
        umlal2  v10.2d, v9.4s, v17.s[2]
        umlal   v30.2d, v27.2s, v11.s[0]
        mul     x21, x25, x25
        adds    x26, x26, x8
        umlal   v24.2d, v31.2s, v11.s[0]
        umlal2  v30.2d, v27.4s, v11.s[2]
        ldp     q9, q27, [x2, #0x20]
        adcs    x22, x22, x27
        adcs    x27, x5, xzr
        umulh   x5, x14, x14
        umlal   v8.2d, v21.2s, v11.s[0]
        adc     x8, x16, xzr
        adds    x16, x17, x17
        umlal2  v8.2d, v21.4s, v11.s[2]
        umlal   v26.2d, v16.2s, v6.s[0]
        adcs    x3, x3, x3
        umlal2  v26.2d, v16.4s, v6.s[2]
        ldp     q16, q21, [x2, #0x40]
        adcs    x26, x26, x26
        mul     x6, x6, x6
        adcs    x22, x22, x22
        umlal   v7.2d, v19.2s, v11.s[0]
        adcs    x27, x27, x27
        umlal2  v7.2d, v19.4s, v11.s[2]
        adcs    x8, x8, x8
        umlal2  v24.2d, v31.4s, v11.s[2]
        ldp     q11, q19, [x2, #0xc0]
        umlal   v5.2d, v9.2s, v6.s[0]
        ext     v29.16b, v0.16b, v26.16b, #8
        adc     x17, xzr, xzr
        umulh   x25, x25, x25
        umlal2  v5.2d, v9.4s, v6.s[2]
        adds    x10, x16, x10
        usra    v26.2d, v29.2d, #0x1d
        umlal   v18.2d, v27.2s, v6.s[0]
        adcs    x21, x3, x21
        umlal2  v18.2d, v27.4s, v6.s[2]
        mul     x3, x14, x14
        ldp     q9, q27, [x2, #0x60]
        umlal   v13.2d, v21.2s, v6.s[0]
        umlal   v12.2d, v16.2s, v6.s[0]
        adcs    x25, x26, x25
        umlal2  v12.2d, v16.4s, v6.s[2]
        ext     v16.16b, v26.16b, v0.16b, #8
        and     v26.16b, v26.16b, v1.16b
        umulh   x26, x1, x1
        usra    v20.2d, v16.2d, #0x1d
        umlal   v15.2d, v22.2s, v17.s[0]
        adcs    x22, x22, x3
        umlal2  v15.2d, v22.4s, v17.s[2]
        umlal   v23.2d, v11.2s, v17.s[0]
        umlal2  v23.2d, v11.4s, v17.s[2]
        ldp     q11, q16, [x2, #0x100]
        ldp     q22, q29, [x2, #0xe0]
        mul     x1, x1, x1
        umlal   v8.2d, v19.2s, v17.s[0]
        umlal2  v8.2d, v19.4s, v17.s[2]
        umlal   v24.2d, v22.2s, v17.s[0]
        adcs    x27, x27, x5
        umlal   v30.2d, v11.2s, v17.s[0]
        ldp     d19, d31, [x7, #0x68]
        mul     x3, x9, x11
        umlal2  v24.2d, v22.4s, v17.s[2]
        umlal   v20.2d, v28.2s, v6.s[0]
        umlal2  v20.2d, v28.4s, v6.s[2]
        adcs    x1, x8, x1
        ldr     x8, [x4, #0x58]
        adc     x26, x17, x26
        ldp     x16, x14, [sp, #0x10]
        subs    x5, x13, x6
        umlal2  v13.2d, v21.4s, v6.s[2]
        ldp     d21, d22, [x7, #0x70]
        umull2  v4.2d, v4.4s, v17.s[2]
        sbcs    x6, x12, x10
        sbcs    x21, x24, x21
        umlal   v7.2d, v29.2s, v17.s[0]
        umlal   v2.2d, v16.2s, v17.s[0]
        usra    v14.2d, v19.2d, #0x26
        mul     x10, x9, x8
        sbcs    x25, x19, x25
        sbcs    x22, x14, x22
        shl     v19.2d, v31.2d, #0x20
        sbcs    x27, x16, x27
        umulh   x17, x9, x8
        umlal2  v7.2d, v29.4s, v17.s[2]
        ldp     q28, q29, [x2, #0x80]
        stp     x19, x24, [sp, #0x1d0]
        ldp     x24, x19, [sp, #0x40]
        sbcs    x1, x19, x1
        umlal2  v30.2d, v11.4s, v17.s[2]
        umlal   v3.2d, v9.2s, v6.s[0]
        usra    v10.2d, v21.2d, #0x20
        usra    v14.2d, v19.2d, #6
        sbcs    x26, x24, x26
        stp     x12, x13, [sp, #0x190]
        csetm   x12, lo
        umlal2  v3.2d, v9.4s, v6.s[2]
        adds    x5, x5, x15
        adcs    x6, x6, x28
        shl     v9.2d, v22.2d, #0x26
        ldp     x24, x9, [sp]
        ldr     x13, [x4, #0x48]
        umulh   x7, x13, x8
        adcs    x21, x21, x23
        umlal2  v2.2d, v16.4s, v17.s[2]
        ldp     q11, q16, [x2]
        umlal   v25.2d, v27.2s, v6.s[0]
        adcs    x25, x25, x20
        umlal   v20.2d, v11.2s, v26.s[0]
        umlal2  v25.2d, v27.4s, v6.s[2]
        usra    v10.2d, v9.2d, #6
        adcs    x22, x22, x9
        ldr     x9, [sp, #0x28]
        ldp     q9, q17, [x2, #0xa0]
        ldp     q19, q21, [x2, #0x40]
        adcs    x27, x27, x24
        mul     x24, x13, x8
        ldp     q22, q27, [x2, #0x20]
        adcs    x1, x1, x9
        ldr     x9, [sp, #0x20]
        mul     x13, x13, x11
        umlal2  v20.2d, v11.4s, v26.s[2]
        adcs    x26, x26, x9
        ldr     q11, [x2, #0x120]
        umlal   v18.2d, v22.2s, v26.s[0]
        adc     x12, x12, xzr
        adds    x5, x14, x5
        umlal2  v18.2d, v22.4s, v26.s[2]
        mul     x14, x11, x8
        adcs    x6, x16, x6
        ldr     x16, [sp, #0x1e0]
        umlal   v10.2d, v29.2s, v6.s[0]
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x28]
        umull2  v11.2d, v11.4s, v6.s[2]
        stp     x5, x6, [x16, #0x20]
        ext     v22.16b, v0.16b, v20.16b, #8
        str     x6, [sp, #0x1c0]
        ldr     x6, [sp, #0x40]
        adcs    x25, x6, x25
        umlal   v14.2d, v28.2s, v6.s[0]
        umulh   x6, x11, x8
        adcs    x22, x15, x22
        usra    v20.2d, v22.2d, #0x1d
        umlal2  v14.2d, v28.4s, v6.s[2]
        adcs    x27, x28, x27
        umlal2  v10.2d, v29.4s, v6.s[2]
        ldp     q22, q28, [x2, #0xe0]
        adcs    x23, x23, x1
        umlal   v15.2d, v9.2s, v6.s[0]
        adcs    x20, x20, x26
        ldp     x28, x26, [sp]
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x38]
        adcs    x28, x28, xzr
        umlal2  v15.2d, v9.4s, v6.s[2]
        adcs    x21, x21, xzr
        adcs    x1, x9, xzr
        ldr     x9, [sp, #0x3e8]
        umlal   v23.2d, v17.2s, v6.s[0]
        stp     x19, x25, [x16, #0x30]
        umlal2  v23.2d, v17.4s, v6.s[2]
        ldp     q9, q17, [x2, #0xc0]
        adds    x3, x9, x3
        adcs    x9, x12, x10
        ldp     x12, x10, [x4, #0x40]
        umlal   v12.2d, v27.2s, v26.s[0]
        umulh   x15, x10, x11
        ext     v29.16b, v20.16b, v0.16b, #8
        and     v20.16b, v20.16b, v1.16b
        adcs    x24, x17, x24
        usra    v5.2d, v29.2d, #0x1d
        umlal2  v12.2d, v27.4s, v26.s[2]
        umlal   v13.2d, v19.2s, v26.s[0]
        umulh   x17, x10, x10
        adcs    x7, x7, x14
        adc     x6, x6, xzr
        ldp     q27, q29, [x2, #0x60]
        ldr     x14, [sp, #0x30]
        adds    x9, x9, x13
        umlal   v30.2d, v28.2s, v6.s[0]
        umlal2  v30.2d, v28.4s, v6.s[2]
        umulh   x13, x12, x12
        umlal2  v13.2d, v19.4s, v26.s[2]
        ldr     x16, [sp, #0x1e8]
        adcs    x24, x24, x15
        ldp     q19, q28, [x2, #0x100]
        adcs    x7, x7, xzr
        umlal   v24.2d, v17.2s, v6.s[0]
        umlal   v5.2d, v16.2s, v26.s[0]
        adc     x6, x6, xzr
        adds    x14, x14, x14
        umlal2  v5.2d, v16.4s, v26.s[2]
        adcs    x3, x3, x3
        mul     x15, x10, x10
        umlal2  v24.2d, v17.4s, v6.s[2]
        ldp     d16, d17, [x16, #0x78]
        adcs    x9, x9, x9
        umlal   v8.2d, v9.2s, v6.s[0]
        umlal   v3.2d, v21.2s, v26.s[0]
        adcs    x24, x24, x24
        shl     v17.2d, v17.2d, #0x2c
        umlal2  v3.2d, v21.4s, v26.s[2]
        adcs    x7, x7, x7
        adcs    x6, x6, x6
        usra    v15.2d, v16.2d, #0x1a
        umlal   v25.2d, v27.2s, v26.s[0]
        umlal2  v25.2d, v27.4s, v26.s[2]
        str     x1, [sp, #0xf0]
        adc     x1, xzr, xzr
        adds    x13, x14, x13
        umulh   x14, x11, x11
        umlal   v14.2d, v29.2s, v26.s[0]
        adcs    x3, x3, x15
        umlal2  v14.2d, v29.4s, v26.s[2]
        adcs    x9, x9, x17
        usra    v15.2d, v17.2d, #6
        ldp     q16, q17, [x2]
        umlal   v7.2d, v22.2s, v6.s[0]
        mul     x15, x11, x11
        umlal2  v8.2d, v9.4s, v6.s[2]
        ldr     q9, [x2, #0x120]
        umlal   v4.2d, v28.2s, v6.s[0]
        umlal   v2.2d, v19.2s, v6.s[0]
        mul     x17, x8, x8
        umlal2  v7.2d, v22.4s, v6.s[2]
        ldp     d21, d22, [x16, #0x80]
        ldp     q27, q29, [x2, #0x80]
        adcs    x24, x24, x15
        umlal2  v4.2d, v28.4s, v6.s[2]
        adcs    x7, x7, x14
        umlal2  v2.2d, v19.4s, v6.s[2]
        umulh   x14, x8, x8
        umull2  v6.2d, v9.4s, v26.s[2]
        umlal   v5.2d, v16.2s, v20.s[0]
        adcs    x6, x6, x17
        mul     x15, x12, x12
        usra    v23.2d, v21.2d, #0x14
        ldp     q9, q19, [x2, #0x20]
        umlal   v10.2d, v27.2s, v26.s[0]
        adc     x1, x1, x14
        ldp     x14, x17, [x4, #0x60]
        shl     v21.2d, v22.2d, #0x32
        umlal2  v10.2d, v27.4s, v26.s[2]
        ldp     q22, q27, [x2, #0xa0]
        umlal2  v5.2d, v16.4s, v20.s[2]
        str     x21, [sp, #0xf8]
        umulh   x21, x14, x17
        umlal   v15.2d, v29.2s, v26.s[0]
        ldp     q16, q28, [x2, #0x40]
        umlal2  v15.2d, v29.4s, v26.s[2]
        usra    v23.2d, v21.2d, #6
        stp     x28, x26, [sp, #0xe0]
        ldp     x26, x28, [x4, #0x70]
        stp     x20, x23, [sp, #0xa0]
        mul     x20, x14, x28
        umlal   v12.2d, v9.2s, v20.s[0]
        umlal2  v12.2d, v9.4s, v20.s[2]
        umlal   v13.2d, v19.2s, v20.s[0]
        ext     v9.16b, v0.16b, v5.16b, #8
        umulh   x23, x14, x26
        umlal2  v13.2d, v19.4s, v20.s[2]
        ldp     q19, q21, [x2, #0xc0]
        usra    v5.2d, v9.2d, #0x1d
        umlal   v3.2d, v16.2s, v20.s[0]
        umlal2  v3.2d, v16.4s, v20.s[2]
        ldp     q9, q16, [x2, #0xe0]
        umlal   v25.2d, v28.2s, v20.s[0]
        stp     x27, x22, [sp, #0xd0]
        mul     x27, x14, x26
        umlal2  v25.2d, v28.4s, v20.s[2]
        umlal   v8.2d, v27.2s, v26.s[0]
        ext     v28.16b, v5.16b, v0.16b, #8
        and     v5.16b, v5.16b, v1.16b
        usra    v18.2d, v28.2d, #0x1d
        adds    x21, x21, x27
        umulh   x27, x14, x28
        umlal   v23.2d, v22.2s, v26.s[0]
        umlal   v24.2d, v19.2s, v26.s[0]
        umlal2  v8.2d, v27.4s, v26.s[2]
        ldp     q27, q28, [x2, #0x60]
        umlal   v18.2d, v17.2s, v20.s[0]
        umlal2  v18.2d, v17.4s, v20.s[2]
        ldp     q17, q29, [x2]
        umlal2  v24.2d, v19.4s, v26.s[2]
        umlal   v2.2d, v16.2s, v26.s[0]
        umlal   v14.2d, v27.2s, v20.s[0]
        adcs    x23, x23, x20
        ldp     q19, q31, [x2, #0x100]
        umlal2  v14.2d, v27.4s, v20.s[2]
        umlal   v10.2d, v28.2s, v20.s[0]
        mul     x20, x14, x17
        umlal2  v23.2d, v22.4s, v26.s[2]
        umlal   v7.2d, v21.2s, v26.s[0]
        mul     x22, x17, x28
        umlal   v30.2d, v9.2s, v26.s[0]
        umlal2  v2.2d, v16.4s, v26.s[2]
        ldp     q16, q22, [x2, #0x80]
        umlal   v11.2d, v31.2s, v26.s[0]
        umlal   v18.2d, v17.2s, v5.s[0]
        stp     x25, x19, [sp, #0xb0]
        umulh   x25, x17, x28
        umlal2  v18.2d, v17.4s, v5.s[2]
        adcs    x22, x27, x22
        ldr     q17, [x2, #0x120]
        umlal2  v10.2d, v28.4s, v20.s[2]
        ldr     d27, [x16, #0x98]
        umlal2  v11.2d, v31.4s, v26.s[2]
        umulh   x27, x17, x26
        umlal   v4.2d, v19.2s, v26.s[0]
        umlal2  v4.2d, v19.4s, v26.s[2]
        ldp     q19, q28, [x2, #0x20]
        umlal   v15.2d, v16.2s, v20.s[0]
        umlal2  v15.2d, v16.4s, v20.s[2]
        umulh   x19, x26, x28
        umlal2  v7.2d, v21.4s, v26.s[2]
        ldp     d16, d21, [x16, #0x88]
        umlal2  v30.2d, v9.4s, v26.s[2]
        ext     v9.16b, v0.16b, v18.16b, #8
        umlal   v23.2d, v22.2s, v20.s[0]
        str     x5, [sp, #0x1c8]
        mul     x5, x26, x28
        shl     v21.2d, v21.2d, #0x38
        str     x1, [sp, #0x20]
        mul     x1, x17, x26
        usra    v8.2d, v16.2d, #0xe
        ldp     d16, d26, [x16, #0x90]
        adcs    x25, x25, x5
        adc     x19, x19, xzr
        usra    v8.2d, v21.2d, #6
        ldp     q21, q31, [x2, #0xc0]
        usra    v24.2d, v16.2d, #8
        shl     v16.2d, v26.2d, #0x3e
        adds    x23, x23, x1
        umull2  v17.2d, v17.4s, v20.s[2]
        umlal   v13.2d, v19.2s, v5.s[0]
        shl     v26.2d, v27.2d, #4
        umlal   v3.2d, v28.2s, v5.s[0]
        usra    v24.2d, v16.2d, #6
        usra    v18.2d, v9.2d, #0x1d
        ldp     q9, q16, [x2, #0x40]
        umlal2  v3.2d, v28.4s, v5.s[2]
        and     v27.16b, v18.16b, v1.16b
        ext     v18.16b, v18.16b, v0.16b, #8
        mul     x1, x17, x17
        adcs    x22, x22, x27
        umlal2  v13.2d, v19.4s, v5.s[2]
        usra    v12.2d, v18.2d, #0x1d
        adcs    x25, x25, xzr
        adc     x19, x19, xzr
        ldr     q18, [x2, #0x120]
        umlal   v7.2d, v21.2s, v20.s[0]
        umulh   x27, x14, x14
        adds    x20, x20, x20
        ldp     q19, q28, [x2, #0xa0]
        adcs    x21, x21, x21
        adcs    x23, x23, x23
        umlal2  v7.2d, v21.4s, v20.s[2]
        umlal2  v23.2d, v22.4s, v20.s[2]
        ldp     q21, q22, [x2, #0xe0]
        adcs    x22, x22, x22
        umlal   v12.2d, v29.2s, v5.s[0]
        umlal   v25.2d, v9.2s, v5.s[0]
        adcs    x25, x25, x25
        umlal2  v12.2d, v29.4s, v5.s[2]
        adcs    x19, x19, x19
        umlal   v14.2d, v16.2s, v5.s[0]
        adc     x5, xzr, xzr
        umlal2  v25.2d, v9.4s, v5.s[2]
        ldp     q9, q29, [x2, #0x60]
        adds    x20, x20, x27
        adcs    x21, x21, x1
        umlal2  v14.2d, v16.4s, v5.s[2]
        umulh   x27, x17, x17
        mul     x1, x26, x26
        umlal   v8.2d, v19.2s, v20.s[0]
        umlal2  v8.2d, v19.4s, v20.s[2]
        ldp     q16, q19, [x2, #0x100]
        adcs    x23, x23, x27
        usra    v7.2d, v26.2d, #6
        umlal   v30.2d, v31.2s, v20.s[0]
        mul     x27, x28, x28
        umlal   v24.2d, v28.2s, v20.s[0]
        adcs    x22, x22, x1
        umlal2  v30.2d, v31.4s, v20.s[2]
        ldp     d26, d31, [x16, #0x98]
        umulh   x1, x26, x26
        umlal   v4.2d, v22.2s, v20.s[0]
        umlal2  v4.2d, v22.4s, v20.s[2]
        umlal   v15.2d, v29.2s, v5.s[0]
        umlal2  v24.2d, v28.4s, v20.s[2]
        umlal   v2.2d, v21.2s, v20.s[0]
        str     x22, [sp, #0x50]
        mul     x22, x14, x14
        umlal2  v15.2d, v29.4s, v5.s[2]
        adcs    x25, x25, x1
        ldp     q22, q28, [x2]
        umlal   v10.2d, v9.2s, v5.s[0]
        usra    v30.2d, v26.2d, #0x3c
        adcs    x19, x19, x27
        umlal2  v10.2d, v9.4s, v5.s[2]
        umulh   x27, x28, x28
        umlal   v6.2d, v19.2s, v20.s[0]
        shl     v9.2d, v31.2d, #0xa
        umlal   v11.2d, v16.2s, v20.s[0]
        umlal   v12.2d, v22.2s, v27.s[0]
        adc     x27, x5, x27
        subs    x1, x12, x14
        sbcs    x5, x10, x17
        umlal2  v12.2d, v22.4s, v27.s[2]
        ldp     q22, q26, [x2, #0x20]
        stp     x27, x19, [sp]
        sbcs    x27, x11, x26
        sbcs    x19, x8, x28
        umlal   v3.2d, v22.2s, v27.s[0]
        str     x25, [sp, #0x58]
        csetm   x25, lo
        eor     x19, x19, x25
        eor     x27, x27, x25
        eor     x1, x1, x25
        umlal2  v3.2d, v22.4s, v27.s[2]
        eor     x5, x5, x25
        cmn     x25, #1
        adcs    x25, x1, xzr
        adcs    x1, x5, xzr
        adcs    x27, x27, xzr
        adcs    x19, x19, xzr
        mul     x5, x25, x1
        ext     v22.16b, v0.16b, v12.16b, #8
        umlal2  v2.2d, v21.4s, v20.s[2]
        usra    v12.2d, v22.2d, #0x1d
        stp     x23, x21, [sp, #0x40]
        umulh   x23, x25, x25
        umlal2  v11.2d, v16.4s, v20.s[2]
        ldp     q16, q21, [x2, #0x80]
        umlal2  v6.2d, v19.4s, v20.s[2]
        ext     v19.16b, v12.16b, v0.16b, #8
        ldp     q20, q22, [x2, #0xc0]
        umulh   x21, x25, x1
        umlal   v23.2d, v16.2s, v5.s[0]
        usra    v30.2d, v9.2d, #6
        usra    v13.2d, v19.2d, #0x1d
        and     v9.16b, v12.16b, v1.16b
        mul     x28, x25, x27
        umlal   v25.2d, v26.2s, v27.s[0]
        ldp     q12, q19, [x2, #0xa0]
        umlal2  v25.2d, v26.4s, v27.s[2]
        stp     x20, x22, [sp, #0x10]
        umulh   x20, x25, x27
        umlal   v8.2d, v21.2s, v5.s[0]
        umlal   v13.2d, v28.2s, v27.s[0]
        umlal2  v13.2d, v28.4s, v27.s[2]
        umlal   v2.2d, v22.2s, v5.s[0]
        umlal2  v23.2d, v16.4s, v5.s[2]
        ldp     q16, q26, [x2, #0x40]
        umulh   x26, x1, x19
        umlal2  v2.2d, v22.4s, v5.s[2]
        umlal   v30.2d, v20.2s, v5.s[0]
        ldp     q22, q28, [x2, #0xe0]
        umlal2  v30.2d, v20.4s, v5.s[2]
        mul     x22, x25, x19
        umlal   v24.2d, v12.2s, v5.s[0]
        umlal2  v8.2d, v21.4s, v5.s[2]
        ldp     q20, q21, [x2, #0x60]
        umull2  v18.2d, v18.4s, v5.s[2]
        mul     x17, x1, x19
        umlal   v7.2d, v19.2s, v5.s[0]
        umlal   v14.2d, v16.2s, v27.s[0]
        umlal2  v14.2d, v16.4s, v27.s[2]
        umlal   v10.2d, v26.2s, v27.s[0]
        mul     x14, x27, x19
        umlal2  v10.2d, v26.4s, v27.s[2]
        umlal   v11.2d, v28.2s, v5.s[0]
        umlal   v15.2d, v20.2s, v27.s[0]
        str     x6, [sp, #0x28]
        umulh   x6, x25, x19
        umlal   v4.2d, v22.2s, v5.s[0]
        umlal2  v4.2d, v22.4s, v5.s[2]
        umlal2  v11.2d, v28.4s, v5.s[2]
        umulh   x8, x27, x19
        ldr     q16, [x2, #0x120]
        ldp     q22, q26, [x2]
        umlal   v13.2d, v22.2s, v9.s[0]
        ldp     q28, q29, [x2, #0x100]
        umlal   v6.2d, v28.2s, v5.s[0]
        adds    x21, x21, x28
        adcs    x20, x20, x22
        umlal2  v6.2d, v28.4s, v5.s[2]
        adcs    x22, x6, x17
        umlal2  v7.2d, v19.4s, v5.s[2]
        umlal2  v24.2d, v12.4s, v5.s[2]
        ldp     d12, d19, [x16, #0xa0]
        usra    v2.2d, v12.2d, #0x36
        shl     v12.2d, v19.2d, #0x10
        adcs    x26, x26, x14
        usra    v2.2d, v12.2d, #6
        adc     x28, x8, xzr
        umlal   v17.2d, v29.2s, v5.s[0]
        ldp     d12, d19, [x16, #0xa8]
        ldp     q28, q31, [x2, #0x80]
        umlal2  v13.2d, v22.4s, v9.s[2]
        usra    v4.2d, v12.2d, #0x30
        ldp     q12, q22, [x2, #0x20]
        mul     x6, x1, x27
        umull2  v16.2d, v16.4s, v27.s[2]
        umlal   v23.2d, v21.2s, v27.s[0]
        umlal2  v15.2d, v20.4s, v27.s[2]
        umlal2  v17.2d, v29.4s, v5.s[2]
        umlal2  v23.2d, v21.4s, v27.s[2]
        shl     v5.2d, v19.2d, #0x16
        ldp     q19, q20, [x2, #0xa0]
        umulh   x8, x1, x27
        adds    x20, x20, x6
        umlal   v25.2d, v12.2s, v9.s[0]
        usra    v4.2d, v5.2d, #6
        umlal   v8.2d, v28.2s, v27.s[0]
        adcs    x22, x22, x8
        adcs    x26, x26, xzr
        umlal   v24.2d, v31.2s, v27.s[0]
        adc     x28, x28, xzr
        umlal2  v25.2d, v12.4s, v9.s[2]
        ext     v12.16b, v0.16b, v13.16b, #8
        usra    v13.2d, v12.2d, #0x1d
        and     v12.16b, v13.16b, v1.16b
        adds    x5, x5, x5
        mul     x25, x25, x25
        umlal2  v24.2d, v31.4s, v27.s[2]
        ext     v13.16b, v13.16b, v0.16b, #8
        ldp     q5, q21, [x2, #0x40]
        usra    v3.2d, v13.2d, #0x1d
        umlal2  v8.2d, v28.4s, v27.s[2]
        mul     x6, x1, x1
        ldp     q13, q28, [x2, #0xc0]
        umlal   v7.2d, v19.2s, v27.s[0]
        ldp     q29, q31, [x2, #0xe0]
        umlal   v30.2d, v20.2s, v27.s[0]
        adcs    x21, x21, x21
        umlal2  v30.2d, v20.4s, v27.s[2]
        umlal2  v7.2d, v19.4s, v27.s[2]
        umlal   v4.2d, v28.2s, v27.s[0]
        umlal   v11.2d, v29.2s, v27.s[0]
        umlal   v6.2d, v31.2s, v27.s[0]
        umlal2  v6.2d, v31.4s, v27.s[2]
        ldp     q19, q20, [x2, #0x100]
        umlal   v2.2d, v13.2s, v27.s[0]
        umlal2  v2.2d, v13.4s, v27.s[2]
        umlal   v3.2d, v26.2s, v9.s[0]
        ldp     q13, q31, [x2, #0x60]
        adcs    x20, x20, x20
        umlal2  v3.2d, v26.4s, v9.s[2]
        umlal   v14.2d, v22.2s, v9.s[0]
        adcs    x22, x22, x22
        umulh   x1, x1, x1
        umlal   v10.2d, v5.2s, v9.s[0]
        adcs    x26, x26, x26
        umlal2  v14.2d, v22.4s, v9.s[2]
        ldr     q22, [x2, #0x120]
        adcs    x28, x28, x28
        umlal2  v4.2d, v28.4s, v27.s[2]
        ldp     d26, d28, [x16, #0xb0]
        adc     x8, xzr, xzr
        umlal   v18.2d, v20.2s, v27.s[0]
        adds    x23, x5, x23
        mul     x5, x19, x19
        umlal2  v10.2d, v5.4s, v9.s[2]
        adcs    x21, x21, x6
        adcs    x20, x20, x1
        umlal2  v11.2d, v29.4s, v27.s[2]
        umlal2  v18.2d, v20.4s, v27.s[2]
        ldp     q5, q20, [x2]
        mul     x1, x27, x27
        umlal   v17.2d, v19.2s, v27.s[0]
        shl     v28.2d, v28.2d, #0x1c
        umlal2  v17.2d, v19.4s, v27.s[2]
        umlal   v15.2d, v21.2s, v9.s[0]
        ldp     d19, d27, [x16, #0xb8]
        umulh   x27, x27, x27
        umlal2  v15.2d, v21.4s, v9.s[2]
        usra    v11.2d, v26.2d, #0x2a
        adcs    x22, x22, x1
        umlal   v23.2d, v13.2s, v9.s[0]
        ldp     q21, q26, [x2, #0x80]
        umull2  v22.2d, v22.4s, v9.s[2]
        umlal2  v23.2d, v13.4s, v9.s[2]
        umulh   x19, x19, x19
        umlal   v3.2d, v5.2s, v12.s[0]
        usra    v11.2d, v28.2d, #6
        adcs    x26, x26, x27
        umlal2  v3.2d, v5.4s, v12.s[2]
        shl     v13.2d, v27.2d, #0x22
        adcs    x27, x28, x5
        ldr     x5, [sp, #0x68]
        ldp     x28, x1, [x4]
        ldp     q5, q27, [x2, #0x100]
        usra    v6.2d, v19.2d, #0x24
        umlal   v8.2d, v31.2s, v9.s[0]
        adc     x19, x8, x19
        ldp     x6, x8, [x4, #0x18]
        subs    x28, x28, x12
        ext     v19.16b, v0.16b, v3.16b, #8
        sbcs    x1, x1, x10
        umlal2  v8.2d, v31.4s, v9.s[2]
        umlal   v24.2d, v21.2s, v9.s[0]
        ldp     x12, x14, [x4, #0x68]
        usra    v6.2d, v13.2d, #6
        sbcs    x5, x5, x11
        ldp     x10, x11, [x4, #0x58]
        ldp     q13, q28, [x2, #0x20]
        usra    v3.2d, v19.2d, #0x1d
        sbcs    x6, x6, x10
        umlal2  v24.2d, v21.4s, v9.s[2]
        sbcs    x8, x8, x11
        ldp     x10, x11, [x4, #0x28]
        umlal   v7.2d, v26.2s, v9.s[0]
        sbcs    x10, x10, x12
        ldr     x12, [x4, #0x38]
        ldp     q19, q21, [x2, #0xa0]
        umlal2  v7.2d, v26.4s, v9.s[2]
        umlal   v30.2d, v19.2s, v9.s[0]
        ldp     q26, q29, [x2, #0xc0]
        sbcs    x11, x11, x14
        ldr     x14, [x4, #0x78]
        umlal   v2.2d, v21.2s, v9.s[0]
        sbcs    x12, x12, x14
        umlal   v18.2d, v5.2s, v9.s[0]
        csetm   x14, lo
        eor     x5, x5, x14
        eor     x1, x1, x14
        subs    x25, x15, x25
        eor     x11, x11, x14
        umlal2  v30.2d, v19.4s, v9.s[2]
        and     v19.16b, v3.16b, v1.16b
        sbcs    x23, x13, x23
        eor     x8, x8, x14
        umlal   v14.2d, v13.2s, v12.s[0]
        ext     v3.16b, v3.16b, v0.16b, #8
        eor     x6, x6, x14
        eor     x10, x10, x14
        umlal2  v14.2d, v13.4s, v12.s[2]
        ldr     q13, [x2, #0x120]
        eor     x12, x12, x14
        eor     x28, x28, x14
        umlal   v10.2d, v28.2s, v12.s[0]
        usra    v25.2d, v3.2d, #0x1d
        sbcs    x21, x3, x21
        umlal2  v10.2d, v28.4s, v12.s[2]
        ldp     q3, q28, [x2, #0x40]
        sbcs    x20, x9, x20
        umlal2  v2.2d, v21.4s, v9.s[2]
        umlal   v4.2d, v26.2s, v9.s[0]
        sbcs    x22, x24, x22
        sbcs    x26, x7, x26
        umlal   v25.2d, v20.2s, v12.s[0]
        stp     x9, x3, [sp, #0x80]
        ldp     x9, x17, [sp, #0x20]
        sbcs    x27, x17, x27
        ldp     x3, x17, [sp, #0x10]
        ldp     q21, q31, [x2, #0xe0]
        sbcs    x19, x9, x19
        csetm   x9, lo
        umlal2  v4.2d, v26.4s, v9.s[2]
        adds    x25, x25, x17
        umlal2  v18.2d, v5.4s, v9.s[2]
        ldp     d5, d26, [x16, #0xc8]
        adcs    x23, x23, x3
        ldp     x17, x3, [sp, #0x40]
        umlal   v11.2d, v29.2s, v9.s[0]
        adcs    x21, x21, x3
        umlal   v16.2d, v27.2s, v9.s[0]
        adcs    x20, x20, x17
        ldp     x17, x3, [sp, #0x50]
        adcs    x22, x22, x17
        umlal2  v11.2d, v29.4s, v9.s[2]
        umlal2  v25.2d, v20.4s, v12.s[2]
        ldp     q20, q29, [x2, #0x60]
        adcs    x26, x26, x3
        ldp     x17, x3, [sp]
        umlal   v6.2d, v21.2s, v9.s[0]
        adcs    x27, x27, x3
        adcs    x19, x19, x17
        umlal   v17.2d, v31.2s, v9.s[0]
        adc     x9, x9, xzr
        umlal2  v17.2d, v31.4s, v9.s[2]
        umlal2  v6.2d, v21.4s, v9.s[2]
        cmn     x14, #1
        adcs    x28, x28, xzr
        umlal2  v16.2d, v27.4s, v9.s[2]
        ldp     d9, d21, [x16, #0xc0]
        adcs    x1, x1, xzr
        umlal   v15.2d, v3.2s, v12.s[0]
        shl     v26.2d, v26.2d, #0x2e
        adcs    x5, x5, xzr
        mul     x14, x28, x1
        umlal2  v15.2d, v3.4s, v12.s[2]
        usra    v18.2d, v5.2d, #0x18
        adcs    x6, x6, xzr
        umlal   v8.2d, v20.2s, v12.s[0]
        ldp     q3, q5, [x2, #0x80]
        adcs    x8, x8, xzr
        umlal   v23.2d, v28.2s, v12.s[0]
        adcs    x10, x10, xzr
        str     x8, [sp, #0x3e8]
        umulh   x8, x28, x1
        umlal2  v23.2d, v28.4s, v12.s[2]
        adcs    x11, x11, xzr
        usra    v17.2d, v9.2d, #0x1e
        umlal   v24.2d, v29.2s, v12.s[0]
        adcs    x12, x12, xzr
        adds    x24, x24, x25
        usra    v18.2d, v26.2d, #6
        umlal2  v24.2d, v29.4s, v12.s[2]
        adcs    x23, x7, x23
        ldp     x7, x25, [sp, #0x20]
        shl     v9.2d, v21.2d, #0x28
        umlal2  v8.2d, v20.4s, v12.s[2]
        ldp     q20, q21, [x2, #0xc0]
        adcs    x21, x25, x21
        mul     x25, x28, x5
        adcs    x20, x7, x20
        usra    v17.2d, v9.2d, #6
        ldp     q9, q26, [x2, #0xa0]
        stp     x11, x12, [sp, #0x90]
        ldp     x11, x7, [sp, #0x10]
        adcs    x22, x7, x22
        ldp     q27, q28, [x2]
        umlal   v7.2d, v3.2s, v12.s[0]
        umlal   v30.2d, v5.2s, v12.s[0]
        adcs    x26, x11, x26
        ldp     x12, x11, [sp, #0x40]
        mul     x7, x28, x6
        umlal2  v7.2d, v3.4s, v12.s[2]
        adcs    x27, x11, x27
        ldp     q3, q29, [x2, #0xe0]
        adcs    x19, x12, x19
        ldp     x11, x12, [sp, #0x50]
        umlal2  v30.2d, v5.4s, v12.s[2]
        adcs    x9, x11, x9
        umulh   x11, x28, x5
        umull2  v13.2d, v13.4s, v12.s[2]
        adcs    x12, x12, xzr
        adcs    x3, x3, xzr
        umlal   v11.2d, v20.2s, v12.s[0]
        adcs    x17, x17, xzr
        stp     x10, x14, [sp, #0x1b0]
        ldp     x14, x10, [sp, #0x190]
        adds    x10, x10, x15
        umlal   v2.2d, v9.2s, v12.s[0]
        umlal2  v2.2d, v9.4s, v12.s[2]
        stp     x7, x11, [sp, #0x70]
        mul     x7, x1, x6
        adcs    x14, x14, x13
        str     x7, [sp, #0x1a0]
        ldr     x7, [sp, #0x1d8]
        ldr     x11, [sp, #0x88]
        adcs    x7, x7, x11
        umlal   v25.2d, v27.2s, v19.s[0]
        ldp     q9, q5, [x2, #0x20]
        stp     x8, x25, [sp, #0x60]
        ldr     x8, [sp, #0x1d0]
        ldr     x25, [sp, #0x80]
        adcs    x8, x8, x25
        ldp     x11, x25, [sp, #0x1c0]
        umlal   v6.2d, v21.2s, v12.s[0]
        adcs    x25, x25, x24
        stp     x24, x23, [sp]
        umulh   x24, x28, x6
        umlal2  v11.2d, v20.4s, v12.s[2]
        adcs    x11, x11, x23
        umlal   v4.2d, v26.2s, v12.s[0]
        str     x24, [sp, #0x1a8]
        ldp     x23, x24, [sp, #0xb0]
        adcs    x24, x24, x21
        umlal2  v25.2d, v27.4s, v19.s[2]
        ldp     q20, q27, [x2, #0x100]
        umlal   v17.2d, v3.2s, v12.s[0]
        adcs    x23, x23, x20
        stp     x20, x21, [sp, #0x30]
        ldp     x21, x20, [sp, #0xd0]
        stp     x22, x26, [sp, #0x10]
        adcs    x22, x20, x22
        umulh   x20, x1, x6
        umlal2  v4.2d, v26.4s, v12.s[2]
        str     x20, [sp, #0xc0]
        adcs    x20, x21, x26
        umlal   v10.2d, v9.2s, v19.s[0]
        umlal2  v6.2d, v21.4s, v12.s[2]
        ldp     d21, d26, [x16, #0xd0]
        ldp     x16, x26, [sp, #0xa0]
        stp     x27, x19, [sp, #0x20]
        adcs    x27, x26, x27
        adcs    x19, x16, x19
        ldp     x26, x16, [sp, #0xe0]
        umlal2  v10.2d, v9.4s, v19.s[2]
        ext     v9.16b, v0.16b, v25.16b, #8
        stp     x9, x12, [sp, #0x40]
        adcs    x9, x16, x9
        umulh   x16, x5, x6
        umlal2  v17.2d, v3.4s, v12.s[2]
        str     x16, [sp, #0xc8]
        adcs    x16, x26, x12
        ldp     x26, x12, [sp, #0xf0]
        usra    v25.2d, v9.2d, #0x1d
        umlal   v18.2d, v29.2s, v12.s[0]
        stp     x3, x17, [sp, #0x50]
        adcs    x3, x12, x3
        ldr     x12, [sp, #0xd8]
        umlal   v22.2d, v27.2s, v12.s[0]
        ldp     q9, q3, [x2, #0x40]
        adcs    x17, x26, x17
        umlal2  v18.2d, v29.4s, v12.s[2]
        shl     v26.2d, v26.2d, #0x34
        adc     x26, xzr, xzr
        adds    x10, x12, x10
        umlal   v16.2d, v20.2s, v12.s[0]
        mul     x12, x5, x6
        adcs    x21, x21, x14
        ext     v29.16b, v25.16b, v0.16b, #8
        and     v25.16b, v25.16b, v1.16b
        str     x21, [sp, #0x1c0]
        ldp     x21, x14, [sp, #0xa0]
        adcs    x7, x14, x7
        umlal2  v16.2d, v20.4s, v12.s[2]
        ldr     q20, [x2, #0x120]
        adcs    x21, x21, x8
        usra    v14.2d, v29.2d, #0x1d
        mul     x8, x1, x5
        umlal2  v22.2d, v27.4s, v12.s[2]
        str     x21, [sp, #0x1c8]
        ldp     x21, x14, [sp, #0xe0]
        adcs    x25, x14, x25
        umlal   v15.2d, v5.2s, v19.s[0]
        adcs    x21, x21, x11
        ldr     x11, [sp, #0x1e8]
        umlal2  v15.2d, v5.4s, v19.s[2]
        ldp     d12, d5, [x11, #0xd8]
        ldp     q27, q29, [x2, #0x60]
        str     x21, [sp, #0x3e0]
        ldp     x21, x14, [sp, #0xf0]
        adcs    x24, x14, x24
        usra    v16.2d, v21.2d, #0x12
        umlal   v8.2d, v3.2s, v19.s[0]
        umlal   v14.2d, v28.2s, v19.s[0]
        umulh   x14, x1, x5
        str     x24, [sp, #0x3d8]
        umulh   x24, x5, x5
        usra    v16.2d, v26.2d, #6
        adcs    x23, x21, x23
        umlal2  v14.2d, v28.4s, v19.s[2]
        adcs    x21, x15, x22
        usra    v22.2d, v12.2d, #0xc
        umlal   v23.2d, v9.2s, v19.s[0]
        adcs    x20, x13, x20
        ldp     x13, x22, [sp, #0x80]
        ldp     q12, q21, [x2, #0x80]
        umlal2  v23.2d, v9.4s, v19.s[2]
        shl     v9.2d, v5.2d, #0x3a
        adcs    x22, x22, x27
        mul     x27, x28, x28
        adcs    x19, x13, x19
        ldp     x13, x15, [sp]
        umlal2  v8.2d, v3.4s, v19.s[2]
        umlal   v24.2d, v27.2s, v19.s[0]
        adcs    x9, x13, x9
        umulh   x13, x28, x28
        umlal   v7.2d, v29.2s, v19.s[0]
        adcs    x15, x15, x16
        ldr     d3, [x11, #0xe0]
        ldp     q5, q26, [x2]
        mul     x16, x1, x1
        usra    v22.2d, v9.2d, #6
        umull2  v20.2d, v20.4s, v19.s[2]
        ldr     d9, [x11, #0xe8]
        stp     x15, x9, [sp, #0xb0]
        ldp     x9, x15, [sp, #0x30]
        adcs    x3, x15, x3
        umlal2  v7.2d, v29.4s, v19.s[2]
        adcs    x9, x9, x17
        ldp     x15, x17, [sp, #0x10]
        ldp     q28, q29, [x2, #0xc0]
        umlal   v2.2d, v21.2s, v19.s[0]
        adcs    x26, x15, x26
        umulh   x15, x1, x1
        umlal   v30.2d, v12.2s, v19.s[0]
        adcs    x17, x17, xzr
        umlal2  v30.2d, v12.4s, v19.s[2]
        stp     x17, x26, [sp, #0xd0]
        ldp     x17, x26, [sp, #0x20]
        adcs    x17, x17, xzr
        umlal2  v24.2d, v27.4s, v19.s[2]
        ldp     q12, q27, [x2, #0xa0]
        adcs    x26, x26, xzr
        shl     v9.2d, v9.2d, #6
        stp     x26, x17, [sp, #0xe0]
        mul     x26, x5, x5
        umlal2  v2.2d, v21.4s, v19.s[2]
        umlal   v14.2d, v5.2s, v25.s[0]
        usra    v20.2d, v9.2d, #6
        stp     x9, x3, [sp, #0xa0]
        ldp     x17, x9, [sp, #0x40]
        adcs    x17, x17, xzr
        umlal2  v14.2d, v5.4s, v25.s[2]
        ldp     q9, q5, [x2, #0x100]
        adcs    x9, x9, xzr
        umlal   v6.2d, v28.2s, v19.s[0]
        stp     x9, x17, [sp, #0xf0]
        ldp     x9, x17, [sp, #0x50]
        adcs    x9, x9, xzr
        umlal2  v6.2d, v28.4s, v19.s[2]
        ldp     q21, q28, [x2, #0xe0]
        adcs    x17, x17, xzr
        stp     x17, x9, [sp, #0x190]
        ldp     x17, x9, [sp, #0x60]
        adds    x9, x17, x9
        ldp     x3, x17, [sp, #0x70]
        umlal   v17.2d, v29.2s, v19.s[0]
        adcs    x3, x17, x3
        umlal   v11.2d, v27.2s, v19.s[0]
        str     x19, [sp, #0x3d0]
        ldp     x19, x17, [sp, #0x1a0]
        adcs    x19, x17, x19
        stp     x22, x20, [sp, #0x80]
        ldp     x17, x22, [sp, #0xc0]
        adcs    x12, x17, x12
        adc     x22, x22, xzr
        adds    x3, x3, x8
        umlal   v4.2d, v12.2s, v19.s[0]
        adcs    x19, x19, x14
        adcs    x8, x12, xzr
        ldr     x12, [sp, #0x1b8]
        umlal2  v4.2d, v12.4s, v19.s[2]
        adc     x22, x22, xzr
        adds    x12, x12, x12
        umlal2  v11.2d, v27.4s, v19.s[2]
        adcs    x9, x9, x9
        adcs    x3, x3, x3
        umlal2  v17.2d, v29.4s, v19.s[2]
        umulh   x14, x6, x6
        umlal   v16.2d, v28.2s, v19.s[0]
        ldp     q12, q27, [x2, #0x20]
        ext     v29.16b, v0.16b, v14.16b, #8
        adcs    x19, x19, x19
        usra    v14.2d, v29.2d, #0x1d
        umlal   v18.2d, v21.2s, v19.s[0]
        adcs    x8, x8, x8
        umlal2  v16.2d, v28.4s, v19.s[2]
        ldp     q28, q29, [x2, #0x40]
        mul     x17, x6, x6
        adcs    x22, x22, x22
        umlal2  v18.2d, v21.4s, v19.s[2]
        ldr     q21, [x2, #0x120]
        adc     x20, xzr, xzr
        umlal   v22.2d, v9.2s, v19.s[0]
        adds    x12, x12, x13
        ldr     x13, [sp, #0x3e8]
        adcs    x9, x9, x16
        umlal   v13.2d, v5.2s, v19.s[0]
        adcs    x3, x3, x15
        ldr     x15, [sp, #0x1b0]
        umlal2  v13.2d, v5.4s, v19.s[2]
        and     v5.16b, v14.16b, v1.16b
        umulh   x16, x13, x15
        ext     v14.16b, v14.16b, v0.16b, #8
        adcs    x19, x19, x26
        adcs    x24, x8, x24
        umlal   v15.2d, v12.2s, v25.s[0]
        adcs    x22, x22, x17
        umlal2  v15.2d, v12.4s, v25.s[2]
        usra    v13.2d, v3.2d, #6
        ldr     q12, [x2, #0x260]
        mul     x26, x13, x15
        usra    v10.2d, v14.2d, #0x1d
        ldp     q14, q3, [x2]
        adc     x20, x20, x14
        ldp     x14, x8, [sp, #0x90]
        subs    x28, x28, x13
        ldp     q3, q31, [x2, #0x130]
        sbcs    x1, x1, x15
        umulh   x17, x13, x8
        umlal2  v22.2d, v9.4s, v19.s[2]
        ldp     q9, q19, [x2, #0xa0]
        umlal   v24.2d, v29.2s, v25.s[0]
        umlal   v10.2d, v26.2s, v25.s[0]
        sbcs    x5, x5, x14
        sbcs    x6, x6, x8
        stp     x21, x23, [sp, #0x60]
        csetm   x21, lo
        umlal2  v10.2d, v26.4s, v25.s[2]
        eor     x1, x1, x21
        cmn     x21, #1
        umlal   v23.2d, v27.2s, v25.s[0]
        eor     x5, x5, x21
        eor     x6, x6, x21
        umlal2  v23.2d, v27.4s, v25.s[2]
        eor     x21, x28, x21
        mul     x28, x13, x14
        umlal   v10.2d, v14.2s, v5.s[0]
        adcs    x21, x21, xzr
        ldp     q26, q27, [x2, #0x60]
        umlal2  v10.2d, v14.4s, v5.s[2]
        adcs    x1, x1, xzr
        adcs    x5, x5, xzr
        umlal   v8.2d, v28.2s, v25.s[0]
        adcs    x6, x6, xzr
        mul     v14.2s, v10.2s, v12.2s
        and     v14.16b, v14.16b, v1.16b
        umlal   v10.2d, v3.2s, v14.s[0]
        umulh   x23, x13, x14
        umlal2  v8.2d, v28.4s, v25.s[2]
        ldp     q28, q31, [x2, #0x80]
        umlal   v30.2d, v27.2s, v25.s[0]
        umlal   v7.2d, v26.2s, v25.s[0]
        umlal2  v24.2d, v29.4s, v25.s[2]
        stp     x25, x6, [sp, #0x1a0]
        mul     x25, x13, x8
        umlal2  v30.2d, v27.4s, v25.s[2]
        umlal   v4.2d, v31.2s, v25.s[0]
        umlal2  v7.2d, v26.4s, v25.s[2]
        umlal   v11.2d, v9.2s, v25.s[0]
        adds    x28, x16, x28
        umlal   v6.2d, v19.2s, v25.s[0]
        mul     x16, x15, x8
        ldp     q26, q27, [x2, #0xe0]
        umlal   v2.2d, v28.2s, v25.s[0]
        umlal2  v2.2d, v28.4s, v25.s[2]
        stp     x7, x10, [sp, #0x10]
        umulh   x7, x15, x8
        ldp     q28, q29, [x2, #0xc0]
        umlal2  v6.2d, v19.4s, v25.s[2]
        umlal2  v11.2d, v9.4s, v25.s[2]
        ldp     q9, q19, [x2, #0x100]
        mul     x10, x14, x8
        umlal   v16.2d, v26.2s, v25.s[0]
        umlal   v17.2d, v28.2s, v25.s[0]
        umull2  v21.2d, v21.4s, v25.s[2]
        umulh   x6, x14, x8
        adcs    x23, x23, x25
        umlal   v22.2d, v27.2s, v25.s[0]
        umlal2  v17.2d, v28.4s, v25.s[2]
        adcs    x25, x17, x16
        adcs    x7, x7, x10
        adc     x6, x6, xzr
        umlal   v18.2d, v29.2s, v25.s[0]
        umlal2  v18.2d, v29.4s, v25.s[2]
        umlal2  v4.2d, v31.4s, v25.s[2]
        ldp     q28, q29, [x2, #0x10]
        umlal2  v16.2d, v26.4s, v25.s[2]
        umulh   x10, x15, x14
        umlal2  v22.2d, v27.4s, v25.s[2]
        ext     v26.16b, v0.16b, v10.16b, #8
        usra    v10.2d, v26.2d, #0x1d
        ext     v26.16b, v10.16b, v0.16b, #8
        mul     v12.2s, v26.2s, v12.2s
        and     v12.16b, v12.16b, v1.16b
        umulh   x16, x13, x13
        uzp1    v14.2d, v14.2d, v12.2d
        umlal2  v10.2d, v3.4s, v12.s[0]
        ldp     q12, q3, [x2, #0x140]
        ldp     q3, q26, [x2, #0x130]
        umlal   v23.2d, v29.2s, v5.s[0]
        mul     x17, x15, x14
        ext     v10.16b, v10.16b, v0.16b, #8
        usra    v15.2d, v10.2d, #0x1d
        adds    x23, x23, x17
        ldr     q10, [x2, #0x260]
        adcs    x25, x25, x10
        adcs    x7, x7, xzr
        adc     x6, x6, xzr
        ldp     q26, q27, [x2, #0x30]
        adds    x26, x26, x26
        adcs    x28, x28, x28
        umlal2  v23.2d, v29.4s, v5.s[2]
        adcs    x23, x23, x23
        umlal   v20.2d, v19.2s, v25.s[0]
        umlal2  v20.2d, v19.4s, v25.s[2]
        adcs    x25, x25, x25
        mul     x10, x15, x15
        adcs    x7, x7, x7
        adcs    x6, x6, x6
        umlal   v15.2d, v28.2s, v5.s[0]
        adc     x17, xzr, xzr
        umlal   v13.2d, v9.2s, v25.s[0]
        adds    x26, x26, x16
        adcs    x28, x28, x10
        umlal2  v13.2d, v9.4s, v25.s[2]
        mul     x10, x13, x13
        ldp     q9, q19, [x2, #0x50]
        umlal   v8.2d, v26.2s, v5.s[0]
        umlal2  v8.2d, v26.4s, v5.s[2]
        mul     x13, x14, x14
        umlal   v30.2d, v19.2s, v5.s[0]
        umlal2  v30.2d, v19.4s, v5.s[2]
        ldp     d19, d25, [x11, #0xe8]
        umlal   v7.2d, v9.2s, v5.s[0]
        umulh   x15, x15, x15
        umlal2  v7.2d, v9.4s, v5.s[2]
        umlal   v24.2d, v27.2s, v5.s[0]
        umlal2  v24.2d, v27.4s, v5.s[2]
        umulh   x14, x14, x14
        adcs    x23, x23, x15
        usra    v21.2d, v19.2d, #0x3a
        adcs    x25, x25, x13
        ldp     q9, q19, [x2, #0x90]
        shl     v25.2d, v25.2d, #0xc
        usra    v21.2d, v25.2d, #6
        umlal   v11.2d, v9.2s, v5.s[0]
        ldp     q25, q26, [x2, #0x70]
        umlal2  v11.2d, v9.4s, v5.s[2]
        umlal   v6.2d, v19.2s, v5.s[0]
        umlal   v4.2d, v26.2s, v5.s[0]
        umlal2  v6.2d, v19.4s, v5.s[2]
        ldp     q9, q19, [x2, #0xd0]
        ldp     q27, q29, [x2, #0xb0]
        mul     x13, x8, x8
        umlal   v2.2d, v25.2s, v5.s[0]
        adcs    x7, x7, x14
        umlal2  v15.2d, v28.4s, v5.s[2]
        umulh   x8, x8, x8
        umlal2  v2.2d, v25.4s, v5.s[2]
        ldp     q25, q28, [x2, #0x110]
        adcs    x6, x6, x13
        umlal2  v4.2d, v26.4s, v5.s[2]
        umlal   v16.2d, v9.2s, v5.s[0]
        mul     x13, x21, x1
        umlal   v18.2d, v29.2s, v5.s[0]
        adc     x8, x17, x8
        umlal   v17.2d, v27.2s, v5.s[0]
        adds    x14, x27, x10
        umulh   x15, x21, x1
        umlal2  v17.2d, v27.4s, v5.s[2]
        adcs    x16, x12, x26
        umlal   v22.2d, v19.2s, v5.s[0]
        ldp     q26, q27, [x2, #0xf0]
        umlal2  v18.2d, v29.4s, v5.s[2]
        adcs    x17, x9, x28
        umlal   v13.2d, v26.2s, v5.s[0]
        str     x13, [sp, #0x3e8]
        adcs    x13, x3, x23
        stp     x15, x9, [sp, #0x70]
        adcs    x15, x19, x25
        adcs    x11, x24, x7
        ldp     q29, q31, [x2, #0x150]
        umlal2  v22.2d, v19.4s, v5.s[2]
        stp     x1, x3, [sp]
        adcs    x1, x22, x6
        adcs    x3, x20, x8
        mul     x9, x21, x5
        umlal   v20.2d, v27.2s, v5.s[0]
        umlal   v15.2d, v12.2s, v14.s[0]
        umlal2  v15.2d, v12.4s, v14.s[2]
        str     x9, [sp, #0x3c8]
        adc     x9, xzr, xzr
        adds    x19, x19, x14
        adcs    x24, x24, x16
        umlal2  v16.2d, v9.4s, v5.s[2]
        ldp     q9, q12, [x2, #0x190]
        adcs    x22, x22, x17
        umlal2  v13.2d, v26.4s, v5.s[2]
        umulh   x14, x21, x5
        adcs    x20, x20, x13
        adcs    x10, x10, x15
        umlal   v21.2d, v25.2s, v5.s[0]
        adcs    x26, x26, x11
        ldr     x11, [sp, #0x1a8]
        umlal2  v20.2d, v27.4s, v5.s[2]
        umulh   x15, x21, x11
        adcs    x28, x28, x1
        umlal   v8.2d, v31.2s, v14.s[0]
        mul     v19.2s, v15.2s, v10.2s
        ldr     q26, [x2, #0x250]
        adcs    x23, x23, x3
        adcs    x25, x25, x9
        ldp     x9, x13, [sp, #0x10]
        and     v19.16b, v19.16b, v1.16b
        umlal2  v21.2d, v25.4s, v5.s[2]
        adcs    x1, x7, xzr
        umull2  v5.2d, v28.4s, v5.s[2]
        ldp     q25, q27, [x2, #0x170]
        umlal   v15.2d, v3.2s, v19.s[0]
        adcs    x3, x6, xzr
        mul     x6, x21, x11
        adcs    x7, x8, xzr
        subs    x27, x13, x27
        ldp     x8, x13, [sp, #0x1c0]
        sbcs    x8, x8, x12
        ldr     x12, [sp, #0x78]
        umlal2  v8.2d, v31.4s, v14.s[2]
        sbcs    x9, x9, x12
        ldp     x12, x17, [sp, #0x1e0]
        stp     x27, x8, [x12, #0x40]
        ldp     x8, x27, [sp]
        umlal   v2.2d, v12.2s, v14.s[0]
        sbcs    x27, x13, x27
        mul     x13, x8, x11
        ext     v28.16b, v0.16b, v15.16b, #8
        stp     x9, x27, [x12, #0x50]
        ldr     x9, [sp, #0x3e0]
        ldr     x27, [sp, #0x1a0]
        sbcs    x16, x27, x19
        umlal2  v2.2d, v12.4s, v14.s[2]
        usra    v15.2d, v28.2d, #0x1d
        sbcs    x9, x9, x24
        ldr     x24, [sp, #0x3d8]
        ldp     d12, d28, [x17, #0xf0]
        sbcs    x27, x24, x22
        ldp     x24, x19, [sp, #0x60]
        umlal   v30.2d, v9.2s, v14.s[0]
        umulh   x22, x8, x11
        sbcs    x19, x19, x20
        sbcs    x10, x24, x10
        ldp     x24, x20, [sp, #0x80]
        umlal2  v30.2d, v9.4s, v14.s[2]
        shl     v9.2d, v28.2d, #0x12
        sbcs    x26, x20, x26
        ldr     x20, [sp, #0x3d0]
        umlal   v7.2d, v27.2s, v14.s[0]
        ext     v28.16b, v15.16b, v0.16b, #8
        sbcs    x28, x24, x28
        umlal2  v7.2d, v27.4s, v14.s[2]
        mul     x24, x5, x11
        usra    v5.2d, v12.2d, #0x34
        umlal   v24.2d, v25.2s, v14.s[0]
        sbcs    x20, x20, x23
        ldp     x12, x23, [sp, #0xb0]
        ldp     q12, q27, [x2, #0x1b0]
        mul     v10.2s, v28.2s, v10.2s
        sbcs    x25, x23, x25
        sbcs    x1, x12, x1
        and     v10.16b, v10.16b, v1.16b
        mul     x12, x8, x5
        umlal2  v15.2d, v3.4s, v10.s[0]
        ldp     q1, q3, [x2, #0x1d0]
        usra    v5.2d, v9.2d, #6
        umlal   v4.2d, v12.2s, v14.s[0]
        str     x1, [sp, #0x3c0]
        ldp     x1, x23, [sp, #0xa0]
        sbcs    x3, x23, x3
        stp     x24, x22, [sp, #0x10]
        ldp     x23, x24, [sp, #0x160]
        .cfi_restore 23
        .cfi_restore 24
        ldp     q9, q28, [x2, #0x210]
        umlal   v11.2d, v27.2s, v14.s[0]
        sbcs    x1, x1, x7
        umulh   x7, x5, x11
        uzp1    v10.2d, v19.2d, v10.2d
        stp     x1, x3, [sp, #0x50]
        ldp     x3, x1, [sp, #0xd0]
        sbcs    x1, x1, xzr
        stp     x19, x27, [sp, #0x20]
        stp     x20, x21, [sp, #0x90]
        ldp     x19, x20, [sp, #0x140]
        .cfi_restore 19
        .cfi_restore 20
        ext     v15.16b, v15.16b, v0.16b, #8
        sbcs    x3, x3, xzr
        ldp     x21, x22, [sp, #0x150]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v11.2d, v27.4s, v14.s[2]
        stp     x25, x1, [sp, #0x30]
        stp     x26, x28, [sp]
        ldp     x25, x26, [sp, #0x170]
        .cfi_restore 25
        .cfi_restore 26
        str     x3, [sp, #0xc0]
        ldp     x1, x3, [sp, #0xe0]
        sbcs    x3, x3, xzr
        ldp     q19, q27, [x2, #0x1f0]
        sbcs    x1, x1, xzr
        stp     x1, x3, [sp, #0x40]
        umulh   x1, x8, x5
        umlal2  v24.2d, v25.4s, v14.s[2]
        usra    v23.2d, v15.2d, #0x1d
        umlal   v6.2d, v1.2s, v14.s[0]
        ldp     x28, x3, [sp, #0xf0]
        sbcs    x3, x3, xzr
        ldp     x27, x28, [sp, #0x180]
        .cfi_restore 27
        .cfi_restore 28
        umlal   v17.2d, v3.2s, v14.s[0]
        str     x3, [sp, #0xc8]
        ldr     x3, [sp, #0xf0]
        sbcs    x3, x3, xzr
        ldp     q15, q25, [x2, #0x230]
        ldr     d31, [x17, #0xf8]
        umlal2  v17.2d, v3.4s, v14.s[2]
        str     x3, [sp, #0x80]
        ldp     x3, x17, [sp, #0x190]
        sbcs    x17, x17, xzr
        umlal2  v5.2d, v26.4s, v14.s[2]
        umlal2  v6.2d, v1.4s, v14.s[2]
        ldp     q1, q3, [x2, #0x140]
        str     x17, [sp, #0x88]
        mul     x17, x11, x11
        ldr     x11, [sp, #0x3c8]
        umlal   v23.2d, v29.2s, v14.s[0]
        sbcs    x3, x3, xzr
        stp     x3, x10, [sp, #0x60]
        ldr     x3, [sp, #0x70]
        adds    x3, x3, x11
        ldr     x11, [sp, #0x98]
        umlal   v18.2d, v19.2s, v14.s[0]
        adcs    x6, x14, x6
        umlal   v13.2d, v28.2s, v14.s[0]
        umulh   x10, x11, x11
        ldr     x11, [sp, #0x3e8]
        adcs    x13, x15, x13
        ldp     x15, x14, [sp, #0x10]
        umlal   v20.2d, v15.2s, v14.s[0]
        adcs    x14, x14, x15
        umlal   v16.2d, v27.2s, v14.s[0]
        adc     x7, x7, xzr
        adds    x6, x6, x12
        umlal2  v4.2d, v12.4s, v14.s[2]
        adcs    x1, x13, x1
        umlal2  v18.2d, v19.4s, v14.s[2]
        ldp     q12, q19, [x2, #0x1a0]
        adcs    x12, x14, xzr
        umlal2  v23.2d, v29.4s, v14.s[2]
        mul     x13, x8, x8
        adc     x7, x7, xzr
        adds    x11, x11, x11
        ldp     q26, q29, [x2, #0x180]
        adcs    x3, x3, x3
        umlal2  v20.2d, v15.4s, v14.s[2]
        umlal2  v16.2d, v27.4s, v14.s[2]
        adcs    x6, x6, x6
        umlal   v21.2d, v25.2s, v14.s[0]
        umulh   x8, x8, x8
        adcs    x1, x1, x1
        umlal   v22.2d, v9.2s, v14.s[0]
        adcs    x12, x12, x12
        umlal2  v22.2d, v9.4s, v14.s[2]
        ldp     q9, q15, [x2, #0x160]
        adcs    x7, x7, x7
        umlal2  v21.2d, v25.4s, v14.s[2]
        adc     x14, xzr, xzr
        adds    x10, x11, x10
        ldr     x11, [sp, #0x98]
        umlal2  v13.2d, v28.4s, v14.s[2]
        ldp     q14, q25, [x2, #0x1c0]
        adcs    x3, x3, x13
        umlal   v8.2d, v3.2s, v10.s[0]
        mul     x11, x11, x11
        adcs    x6, x6, x8
        umlal   v30.2d, v26.2s, v10.s[0]
        umlal   v23.2d, v1.2s, v10.s[0]
        umlal2  v23.2d, v1.4s, v10.s[2]
        ldp     q1, q27, [x2, #0x1e0]
        mul     x8, x5, x5
        umlal   v2.2d, v29.2s, v10.s[0]
        umlal   v24.2d, v9.2s, v10.s[0]
        umlal2  v8.2d, v3.4s, v10.s[2]
        umulh   x5, x5, x5
        umlal   v6.2d, v14.2s, v10.s[0]
        adcs    x1, x1, x8
        ldr     x8, [sp, #0x1a8]
        umlal   v4.2d, v12.2s, v10.s[0]
        umlal   v7.2d, v15.2s, v10.s[0]
        umlal2  v7.2d, v15.4s, v10.s[2]
        ldp     q15, q3, [x2, #0x200]
        umulh   x8, x8, x8
        umlal   v16.2d, v27.2s, v10.s[0]
        adcs    x5, x12, x5
        umlal2  v30.2d, v26.4s, v10.s[2]
        uzp2    v26.2d, v23.2d, v8.2d
        adcs    x7, x7, x17
        uzp1    v8.2d, v23.2d, v8.2d
        umlal2  v16.2d, v27.4s, v10.s[2]
        ldp     q23, q27, [x2, #0x220]
        umlal2  v24.2d, v9.4s, v10.s[2]
        adc     x8, x14, x8
        adds    x11, x16, x11
        ext     v9.16b, v0.16b, v26.16b, #8
        umlal2  v2.2d, v29.4s, v10.s[2]
        ldp     q0, q28, [x2, #0x240]
        umlal2  v4.2d, v12.4s, v10.s[2]
        adcs    x2, x9, x10
        ldr     x9, [sp, #0x1e0]
        umlal   v18.2d, v1.2s, v10.s[0]
        shl     v12.2d, v26.2d, #0x23
        stp     x11, x2, [x9, #0x60]
        ldp     x10, x2, [sp, #0x20]
        umlal   v22.2d, v15.2s, v10.s[0]
        adcs    x2, x2, x3
        umlal   v11.2d, v19.2s, v10.s[0]
        usra    v8.2d, v12.2d, #6
        adcs    x3, x10, x6
        ldr     x6, [sp, #0x68]
        uzp2    v12.2d, v24.2d, v7.2d
        adcs    x1, x6, x1
        ldp     x10, x6, [sp]
        uzp1    v7.2d, v24.2d, v7.2d
        umlal   v17.2d, v25.2s, v10.s[0]
        umlal   v21.2d, v27.2s, v10.s[0]
        uzp1    v24.2d, v30.2d, v2.2d
        uzp2    v2.2d, v30.2d, v2.2d
        adcs    x5, x10, x5
        ldr     x10, [sp, #0x90]
        adcs    x6, x6, x7
        usra    v8.2d, v9.2d, #0x1d
        shl     v9.2d, v2.2d, #0x23
        adcs    x7, x10, x8
        umlal2  v6.2d, v14.4s, v10.s[2]
        umlal2  v11.2d, v19.4s, v10.s[2]
        shl     v14.2d, v12.2d, #0x23
        stp     x6, x7, [x9, #0x90]
        ldr     x7, [sp, #0x3c0]
        ldp     x6, x8, [sp, #0x30]
        umlal   v13.2d, v3.2s, v10.s[0]
        ext     v19.16b, v12.16b, v2.16b, #8
        adcs    x6, x6, xzr
        usra    v7.2d, v14.2d, #6
        uzp1    v29.2d, v4.2d, v11.2d
        stp     x2, x3, [x9, #0x70]
        umlal2  v18.2d, v1.4s, v10.s[2]
        ldp     x10, x11, [sp, #0xc0]
        uzp2    v11.2d, v4.2d, v11.2d
        adcs    x2, x7, xzr
        ldp     x7, x3, [sp, #0x50]
        adcs    x3, x3, xzr
        umlal   v5.2d, v0.2s, v10.s[0]
        ext     v14.16b, v26.16b, v12.16b, #8
        umlal   v20.2d, v23.2s, v10.s[0]
        str     q8, [x0]
        adcs    x7, x7, xzr
        usra    v7.2d, v14.2d, #0x1d
        umlal2  v17.2d, v25.4s, v10.s[2]
        adcs    x8, x8, xzr
        adcs    x10, x10, xzr
        uzp2    v14.2d, v18.2d, v16.2d
        usra    v24.2d, v9.2d, #6
        ldp     x12, x13, [sp, #0x80]
        umlal2  v13.2d, v3.4s, v10.s[2]
        shl     v8.2d, v11.2d, #0x23
        stp     x3, x7, [x9, #0xb0]
        ldp     x7, x3, [sp, #0x40]
        shl     v12.2d, v14.2d, #0x23
        ldr     x14, [sp, #0x60]
        umull2  v1.2d, v28.4s, v10.s[2]
        adcs    x3, x3, xzr
        adcs    x7, x7, xzr
        str     q7, [x0, #0x10]
        uzp1    v3.2d, v6.2d, v17.2d
        adcs    x11, x11, xzr
        adcs    x12, x12, xzr
        umlal2  v22.2d, v15.4s, v10.s[2]
        usra    v29.2d, v8.2d, #6
        umlal2  v5.2d, v0.4s, v10.s[2]
        ldp     d8, d9, [sp, #0x100]
        .cfi_restore 72
        .cfi_restore 73
        adcs    x13, x13, xzr
        ext     v15.16b, v2.16b, v11.16b, #8
        uzp2    v0.2d, v22.2d, v13.2d
        stp     x8, x10, [x9, #0xc0]
        umlal2  v20.2d, v23.4s, v10.s[2]
        uzp2    v2.2d, v6.2d, v17.2d
        stp     x3, x7, [x9, #0xd0]
        usra    v29.2d, v15.2d, #0x1d
        uzp1    v4.2d, v22.2d, v13.2d
        stp     x1, x5, [x9, #0x80]
        usra    v1.2d, v31.2d, #0x2e
        ext     v13.16b, v2.16b, v14.16b, #8
        adcs    x1, x14, xzr
        usra    v24.2d, v19.2d, #0x1d
        uzp1    v6.2d, v18.2d, v16.2d
        stp     x11, x12, [x9, #0xe0]
        shl     v7.2d, v0.2d, #0x23
        ext     v16.16b, v14.16b, v0.16b, #8
        stp     x13, x1, [x9, #0xf0]
        shl     v17.2d, v2.2d, #0x23
        umlal2  v21.2d, v27.4s, v10.s[2]
        stp     x6, x2, [x9, #0xa0]
        ldp     d14, d15, [sp, #0x130]
        .cfi_restore 78
        .cfi_restore 79
        ext     v10.16b, v11.16b, v2.16b, #8
        usra    v3.2d, v17.2d, #6
        usra    v4.2d, v7.2d, #6
        str     q24, [x0, #0x20]
        uzp1    v2.2d, v5.2d, v1.2d
        usra    v6.2d, v12.2d, #6
        uzp2    v12.2d, v20.2d, v21.2d
        uzp1    v7.2d, v20.2d, v21.2d
        usra    v3.2d, v10.2d, #0x1d
        uzp2    v1.2d, v5.2d, v1.2d
        ext     v0.16b, v0.16b, v12.16b, #8
        shl     v5.2d, v12.2d, #0x23
        usra    v6.2d, v13.2d, #0x1d
        ldp     d10, d11, [sp, #0x110]
        .cfi_restore 74
        .cfi_restore 75
        usra    v7.2d, v5.2d, #6
        ext     v5.16b, v12.16b, v1.16b, #8
        str     q3, [x0, #0x40]
        usra    v4.2d, v16.2d, #0x1d
        shl     v1.2d, v1.2d, #0x23
        str     q29, [x0, #0x30]
        ldp     d12, d13, [sp, #0x120]
        .cfi_restore 76
        .cfi_restore 77
        str     q6, [x0, #0x50]
        usra    v2.2d, v1.2d, #6
        usra    v7.2d, v0.2d, #0x1d
        str     q4, [x0, #0x60]
        usra    v2.2d, v5.2d, #0x1d
        str     q7, [x0, #0x70]
        str     q2, [x0, #0x80]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_16_aarch64)

NOTES

/* karat_phase_sqr_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 744.0 cycles instead of 1486.0, bound 670.0 (simulated, one run after another); 1867 of 2079 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        ldp     d2, d3, [x1]
        movi    v4.2d, #0000000000000000
        ushr    v1.2d, v1.2d, #0x23
        ldp     d5, d6, [x1, #0x18]
        ldp     d7, d16, [x1, #8]
        ldp     q17, q18, [x2, #0x20]
        ldp     d19, d20, [x1, #0x10]
        ushr    v7.2d, v7.2d, #0x34
        ldp     q21, q22, [x2]
        ldp     q23, q24, [x2, #0x40]
        ushr    v2.2d, v2.2d, #0x3a
        ushr    v25.2d, v0.2d, #0x1d
        ldp     x6, x7, [x5, #0x18]
        shl     v3.2d, v3.2d, #0xc
        ldp     x8, x9, [x5]
        usra    v2.2d, v3.2d, #6
        uzp1    v0.2d, v0.2d, v25.2d
        and     v0.16b, v0.16b, v1.16b
        shl     v3.2d, v16.2d, #0x12
        ldp     x10, x11, [x5, #8]
        umull   v16.2d, v17.2s, v0.s[0]
        shl     v20.2d, v20.2d, #0x18
        ldp     x12, x13, [x5, #0x20]
        lsl     x9, x9, #0x3a
        usra    v7.2d, v3.2d, #6
        ldp     q3, q25, [x2, #0x80]
        adds    x8, x8, x9
        umlal   v2.2d, v21.2s, v0.s[0]
        shl     v6.2d, v6.2d, #0x1e
        umlal2  v2.2d, v21.4s, v0.s[2]
        ldp     x9, x14, [x5, #0x10]
        lsl     x11, x11, #0x34
        ext     v21.16b, v4.16b, v2.16b, #8
        ldp     q26, q27, [x2, #0x60]
        lsr     x10, x10, #6
        ldp     x15, x16, [x5, #0x28]
        lsl     x14, x14, #0x2e
        umull   v28.2d, v18.2s, v0.s[0]
        adcs    x10, x10, x11
        lsl     x7, x7, #0x28
        usra    v2.2d, v21.2d, #0x1d
        lsr     x6, x6, #0x12
        umlal2  v16.2d, v17.4s, v0.s[2]
        umull   v17.2d, v24.2s, v0.s[0]
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        usra    v16.2d, v19.2d, #0x2e
        umull   v19.2d, v23.2s, v0.s[0]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umull   v21.2d, v27.2s, v0.s[0]
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        umlal2  v28.2d, v18.4s, v0.s[2]
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        umull   v18.2d, v26.2s, v0.s[0]
        usra    v16.2d, v20.2d, #6
        umlal2  v19.2d, v23.4s, v0.s[2]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        umlal2  v17.2d, v24.4s, v0.s[2]
        ldp     q20, q23, [x2, #0xa0]
        lsr     x19, x12, #0x18
        usra    v28.2d, v5.2d, #0x28
        usra    v28.2d, v6.2d, #6
        lsr     x20, x9, #0xc
        adcs    x20, x20, x14
        ext     v5.16b, v2.16b, v4.16b, #8
        ldp     x23, x24, [x5, #0x30]
        and     v2.16b, v2.16b, v1.16b
        ldp     q6, q24, [x2]
        umlal2  v18.2d, v26.4s, v0.s[2]
        umlal2  v21.2d, v27.4s, v0.s[2]
        adcs    x21, x6, x7
        lsl     x22, x13, #0x22
        ldp     x25, x26, [x5, #0x38]
        umull   v26.2d, v3.2s, v0.s[0]
        ldp     q27, q29, [x2, #0xc0]
        adcs    x19, x19, x22
        umull   v30.2d, v25.2s, v0.s[0]
        lsr     x22, x15, #0x1e
        ldp     x27, x28, [x5, #0x40]
        lsl     x6, x16, #0x1c
        usra    v7.2d, v5.2d, #0x1d
        umull   v5.2d, v20.2s, v0.s[0]
        ldp     x7, x9, [x5, #0x48]
        lsr     x23, x23, #0x24
        adcs    x22, x22, x6
        lsl     x24, x24, #0x16
        umlal   v7.2d, v22.2s, v0.s[0]
        lsr     x25, x25, #0x2a
        ldr     x6, [x5, #0x58]
        umlal2  v7.2d, v22.4s, v0.s[2]
        ldp     x11, x12, [x5, #0x58]
        adcs    x23, x23, x24
        lsl     x24, x26, #0x10
        adcs    x24, x25, x24
        umlal2  v26.2d, v3.4s, v0.s[2]
        lsr     x25, x7, #0x36
        lsl     x26, x28, #0xa
        umlal   v7.2d, v6.2s, v2.s[0]
        lsr     x27, x27, #0x30
        ldp     x28, x7, [x5, #0x60]
        umlal2  v7.2d, v6.4s, v2.s[2]
        adcs    x26, x27, x26
        ldp     q3, q6, [x2, #0x20]
        lsl     x27, x9, #4
        umlal2  v30.2d, v25.4s, v0.s[2]
        orr     x25, x25, x6, lsl #62
        ldp     x6, x13, [x5, #0x68]
        lsl     x12, x12, #0x38
        umlal2  v5.2d, v20.4s, v0.s[2]
        ldp     d20, d22, [x1, #0x20]
        adcs    x25, x25, x27
        lsr     x27, x11, #2
        ldp     x11, x14, [x5, #0x70]
        orr     x9, x12, x9, lsr #60
        adcs    x27, x27, x9
        ldp     x9, x12, [x5, #0x78]
        lsr     x28, x28, #8
        lsr     x6, x6, #0xe
        lsl     x7, x7, #0x32
        ldp     x15, x16, [x5, #0x80]
        adcs    x28, x28, x7
        lsl     x7, x13, #0x2c
        adcs    x6, x6, x7
        umulh   x7, x8, x10
        lsr     x11, x11, #0x14
        lsl     x13, x14, #0x26
        adcs    x11, x11, x13
        lsr     x9, x9, #0x1a
        umlal   v28.2d, v3.2s, v2.s[0]
        lsl     x12, x12, #0x20
        shl     v22.2d, v22.2d, #0x24
        lsr     x13, x15, #0x20
        adcs    x9, x9, x12
        umlal2  v28.2d, v3.4s, v2.s[2]
        ext     v3.16b, v4.16b, v7.16b, #8
        umlal   v19.2d, v6.2s, v2.s[0]
        mul     x12, x8, x20
        lsl     x14, x16, #0x1a
        usra    v7.2d, v3.2d, #0x1d
        umlal2  v19.2d, v6.4s, v2.s[2]
        adcs    x13, x13, x14
        ldp     q3, q6, [x2, #0x40]
        umulh   x14, x8, x20
        usra    v19.2d, v20.2d, #0x22
        umlal   v17.2d, v3.2s, v2.s[0]
        mul     x15, x8, x21
        adds    x7, x7, x12
        umlal2  v17.2d, v3.4s, v2.s[2]
        stp     x8, x10, [x4]
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        and     v8.16b, v7.16b, v1.16b
        ldp     q9, q3, [x2]
        ext     v7.16b, v7.16b, v4.16b, #8
        usra    v16.2d, v7.2d, #0x1d
        ldp     d7, d20, [x1, #0x28]
        umlal   v16.2d, v24.2s, v2.s[0]
        usra    v19.2d, v22.2d, #6
        umulh   x12, x20, x21
        adcs    x14, x14, x15
        umlal2  v16.2d, v24.4s, v2.s[2]
        ldp     q22, q24, [x2, #0x20]
        umlal   v16.2d, v9.2s, v8.s[0]
        usra    v17.2d, v7.2d, #0x1c
        stp     x23, x24, [x4, #0x30]
        umlal2  v16.2d, v9.4s, v8.s[2]
        shl     v9.2d, v20.2d, #0x2a
        stp     x26, x25, [x4, #0x40]
        umlal   v18.2d, v6.2s, v2.s[0]
        ldp     q7, q20, [x2, #0x60]
        mul     x15, x20, x21
        umlal2  v18.2d, v6.4s, v2.s[2]
        ldr     d6, [x1, #0x48]
        umull   v25.2d, v23.2s, v0.s[0]
        usra    v17.2d, v9.2d, #6
        stp     x27, x28, [x4, #0x50]
        umull   v9.2d, v27.2s, v0.s[0]
        umlal   v19.2d, v22.2s, v8.s[0]
        umlal2  v19.2d, v22.4s, v8.s[2]
        ext     v22.16b, v4.16b, v16.16b, #8
        umlal   v17.2d, v24.2s, v8.s[0]
        shl     v6.2d, v6.2d, #2
        mul     x16, x10, x21
        usra    v16.2d, v22.2d, #0x1d
        umlal2  v17.2d, v24.4s, v8.s[2]
        umlal   v21.2d, v7.2s, v2.s[0]
        ldr     q22, [x2, #0x120]
        umulh   x17, x10, x21
        umlal2  v21.2d, v7.4s, v2.s[2]
        ldp     d7, d24, [x1, #0x30]
        umlal   v26.2d, v20.2s, v2.s[0]
        umulh   x28, x8, x21
        umlal2  v26.2d, v20.4s, v2.s[2]
        and     v20.16b, v16.16b, v1.16b
        stp     x9, x13, [x4, #0x70]
        ext     v16.16b, v16.16b, v4.16b, #8
        stp     x6, x11, [x4, #0x60]
        umlal2  v25.2d, v23.4s, v0.s[2]
        ldr     q23, [x2, #0x120]
        usra    v28.2d, v16.2d, #0x1d
        umlal2  v9.2d, v27.4s, v0.s[2]
        mul     x13, x10, x20
        adcs    x28, x28, x16
        umull2  v16.2d, v22.4s, v0.s[2]
        stp     x20, x21, [x4, #0x10]
        usra    v18.2d, v7.2d, #0x16
        adcs    x15, x17, x15
        stp     x19, x22, [x4, #0x20]
        shl     v7.2d, v24.2d, #0x30
        ldp     q22, q24, [x2, #0x40]
        adc     x12, x12, xzr
        umlal   v28.2d, v3.2s, v8.s[0]
        umulh   x16, x10, x20
        adds    x13, x14, x13
        umlal2  v28.2d, v3.4s, v8.s[2]
        usra    v18.2d, v7.2d, #6
        umull2  v3.2d, v23.4s, v2.s[2]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        umull   v10.2d, v29.2s, v0.s[0]
        mul     x14, x8, x10
        adcs    x28, x28, x16
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     q11, q14, [x2, #0x60]
        adcs    x15, x15, xzr
        umlal   v18.2d, v22.2s, v8.s[0]
        ldp     d15, d7, [x1, #0x38]
        adc     x12, x12, xzr
        umlal2  v18.2d, v22.4s, v8.s[2]
        ldp     q22, q23, [x2, #0x80]
        adds    x14, x14, x14
        umlal   v21.2d, v24.2s, v8.s[0]
        adcs    x7, x7, x7
        mul     x16, x10, x10
        ldr     q27, [x2, #0x120]
        umlal2  v21.2d, v24.4s, v8.s[2]
        adcs    x13, x13, x13
        ldr     q24, [x2, #0x120]
        umlal2  v10.2d, v29.4s, v0.s[2]
        adcs    x28, x28, x28
        adcs    x15, x15, x15
        mul     x17, x20, x20
        shl     v7.2d, v7.2d, #0x36
        adcs    x12, x12, x12
        usra    v21.2d, v15.2d, #0x10
        umlal   v26.2d, v11.2s, v8.s[0]
        adc     x9, xzr, xzr
        umlal2  v26.2d, v11.4s, v8.s[2]
        umulh   x11, x10, x10
        umlal   v30.2d, v22.2s, v2.s[0]
        umlal2  v30.2d, v22.4s, v2.s[2]
        ldp     q11, q15, [x2, #0x80]
        usra    v21.2d, v7.2d, #6
        umlal   v5.2d, v23.2s, v2.s[0]
        umlal2  v5.2d, v23.4s, v2.s[2]
        ldp     q7, q22, [x2, #0xa0]
        umulh   x6, x8, x8
        umull2  v23.2d, v24.4s, v8.s[2]
        mul     x27, x19, x23
        adds    x6, x14, x6
        adcs    x7, x7, x16
        adcs    x11, x13, x11
        stp     x7, x11, [x3, #0x10]
        ldp     q24, q29, [x2, #0xa0]
        adcs    x28, x28, x17
        umlal   v30.2d, v14.2s, v8.s[0]
        umlal2  v30.2d, v14.4s, v8.s[2]
        umlal   v5.2d, v11.2s, v8.s[0]
        umulh   x13, x20, x20
        umlal2  v5.2d, v11.4s, v8.s[2]
        ldp     q11, q14, [x2, #0xc0]
        umlal   v25.2d, v7.2s, v2.s[0]
        umlal2  v25.2d, v7.4s, v2.s[2]
        umlal   v25.2d, v15.2s, v8.s[0]
        umlal2  v25.2d, v15.4s, v8.s[2]
        umulh   x14, x19, x22
        umlal   v9.2d, v22.2s, v2.s[0]
        adcs    x13, x15, x13
        umlal2  v9.2d, v22.4s, v2.s[2]
        ldp     q15, q7, [x2, #0xe0]
        umlal   v9.2d, v24.2s, v8.s[0]
        umlal2  v9.2d, v24.4s, v8.s[2]
        umulh   x15, x21, x21
        umlal   v10.2d, v11.2s, v2.s[0]
        mul     x16, x21, x21
        umlal2  v10.2d, v11.4s, v2.s[2]
        umlal   v10.2d, v29.2s, v8.s[0]
        umlal2  v10.2d, v29.4s, v8.s[2]
        mul     x17, x22, x24
        umull   v11.2d, v15.2s, v0.s[0]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        ldp     q12, q13, [x2, #0xc0]
        umulh   x25, x22, x24
        ldp     q22, q24, [x2, #0x100]
        umlal2  v11.2d, v15.4s, v0.s[2]
        umlal   v11.2d, v14.2s, v2.s[0]
        umlal2  v11.2d, v14.4s, v2.s[2]
        umull   v14.2d, v7.2s, v0.s[0]
        ldp     q15, q29, [x2, #0xe0]
        umlal   v11.2d, v12.2s, v8.s[0]
        adcs    x12, x12, x16
        adc     x9, x9, x15
        adds    x27, x14, x27
        umlal2  v11.2d, v12.4s, v8.s[2]
        umlal2  v14.2d, v7.4s, v0.s[2]
        umulh   x14, x19, x23
        umlal   v14.2d, v15.2s, v2.s[0]
        umlal2  v14.2d, v15.4s, v2.s[2]
        umlal   v14.2d, v13.2s, v8.s[0]
        umull   v12.2d, v22.2s, v0.s[0]
        umlal2  v14.2d, v13.4s, v8.s[2]
        umlal2  v12.2d, v22.4s, v0.s[2]
        umulh   x15, x19, x24
        ldp     q13, q15, [x2, #0xe0]
        umlal   v12.2d, v29.2s, v2.s[0]
        umulh   x16, x23, x24
        umlal2  v12.2d, v29.4s, v2.s[2]
        umull   v7.2d, v24.2s, v0.s[0]
        umull2  v22.2d, v27.4s, v20.s[2]
        ldp     q27, q29, [x2]
        mul     x26, x19, x24
        umlal2  v7.2d, v24.4s, v0.s[2]
        mul     x11, x23, x24
        adcs    x26, x14, x26
        umlal   v12.2d, v13.2s, v8.s[0]
        adcs    x14, x15, x17
        umlal2  v12.2d, v13.4s, v8.s[2]
        umulh   x15, x22, x23
        umlal   v28.2d, v27.2s, v20.s[0]
        adcs    x25, x25, x11
        umlal2  v28.2d, v27.4s, v20.s[2]
        ldp     q13, q0, [x2, #0x100]
        adc     x11, x16, xzr
        ldp     q24, q27, [x2, #0x100]
        mul     x16, x22, x23
        mul     x17, x19, x22
        adds    x26, x26, x16
        umlal   v7.2d, v13.2s, v2.s[0]
        adcs    x14, x14, x15
        adcs    x25, x25, xzr
        umulh   x15, x19, x19
        umlal2  v7.2d, v13.4s, v2.s[2]
        ext     v13.16b, v4.16b, v28.16b, #8
        adc     x11, x11, xzr
        umlal   v7.2d, v15.2s, v8.s[0]
        adds    x16, x17, x17
        adcs    x27, x27, x27
        usra    v28.2d, v13.2d, #0x1d
        umlal2  v7.2d, v15.4s, v8.s[2]
        adcs    x26, x26, x26
        ldp     q13, q15, [x2]
        umlal   v16.2d, v0.2s, v2.s[0]
        umlal2  v16.2d, v0.4s, v2.s[2]
        adcs    x14, x14, x14
        ldp     q0, q2, [x2, #0x20]
        mul     x17, x22, x22
        umlal   v3.2d, v27.2s, v8.s[0]
        adcs    x25, x25, x25
        umlal   v16.2d, v24.2s, v8.s[0]
        adcs    x11, x11, x11
        umlal2  v3.2d, v27.4s, v8.s[2]
        ext     v27.16b, v28.16b, v4.16b, #8
        umulh   x7, x22, x22
        str     x9, [sp, #0x3e8]
        adc     x9, xzr, xzr
        and     v28.16b, v28.16b, v1.16b
        adds    x15, x16, x15
        usra    v19.2d, v27.2d, #0x1d
        umlal2  v16.2d, v24.4s, v8.s[2]
        adcs    x27, x27, x17
        ldp     q8, q24, [x2, #0x20]
        mul     x16, x23, x23
        umlal   v17.2d, v0.2s, v20.s[0]
        umlal   v19.2d, v29.2s, v20.s[0]
        umlal2  v19.2d, v29.4s, v20.s[2]
        ldp     q27, q29, [x2, #0x40]
        umlal   v19.2d, v13.2s, v28.s[0]
        umlal2  v19.2d, v13.4s, v28.s[2]
        umulh   x17, x23, x23
        umlal2  v17.2d, v0.4s, v20.s[2]
        ldp     d13, d0, [x1, #0x40]
        umlal   v18.2d, v2.2s, v20.s[0]
        umlal2  v18.2d, v2.4s, v20.s[2]
        ext     v2.16b, v4.16b, v19.16b, #8
        str     x27, [sp, #0x3e0]
        mul     x27, x24, x24
        umlal   v18.2d, v8.2s, v28.s[0]
        usra    v19.2d, v2.2d, #0x1d
        umlal2  v18.2d, v8.4s, v28.s[2]
        umlal   v21.2d, v27.2s, v20.s[0]
        usra    v26.2d, v13.2d, #0xa
        str     x15, [sp, #0x3d8]
        umulh   x15, x24, x24
        umlal2  v21.2d, v27.4s, v20.s[2]
        ldp     q13, q8, [x2, #0x40]
        umlal   v21.2d, v24.2s, v28.s[0]
        umlal2  v21.2d, v24.4s, v28.s[2]
        str     x12, [sp, #0x3d0]
        mul     x12, x8, x8
        str     x13, [sp, #0x3c8]
        mul     x13, x19, x19
        shl     v0.2d, v0.2d, #0x3c
        ldp     q2, q24, [x2, #0x60]
        stp     x12, x6, [x3]
        usra    v26.2d, v0.2d, #6
        umlal   v26.2d, v29.2s, v20.s[0]
        ext     v0.16b, v19.16b, v4.16b, #8
        and     v19.16b, v19.16b, v1.16b
        usra    v17.2d, v0.2d, #0x1d
        ldp     d0, d27, [x1, #0x48]
        umlal2  v26.2d, v29.4s, v20.s[2]
        umlal   v26.2d, v13.2s, v28.s[0]
        adcs    x26, x26, x7
        umlal   v30.2d, v2.2s, v20.s[0]
        umlal2  v26.2d, v13.4s, v28.s[2]
        umlal   v17.2d, v15.2s, v28.s[0]
        shl     v13.2d, v27.2d, #8
        umlal2  v17.2d, v15.4s, v28.s[2]
        umlal2  v30.2d, v2.4s, v20.s[2]
        ldp     q15, q2, [x2, #0x80]
        adcs    x7, x14, x16
        usra    v30.2d, v6.2d, #6
        umlal   v5.2d, v24.2s, v20.s[0]
        umlal   v25.2d, v15.2s, v20.s[0]
        adcs    x25, x25, x17
        umlal2  v5.2d, v24.4s, v20.s[2]
        ldp     q6, q24, [x2, #0x60]
        adcs    x27, x11, x27
        adc     x9, x9, x15
        subs    x11, x8, x19
        umlal   v30.2d, v8.2s, v28.s[0]
        sbcs    x14, x10, x22
        sbcs    x15, x20, x23
        ldr     q27, [x2, #0x120]
        usra    v5.2d, v0.2d, #0x3e
        umlal2  v30.2d, v8.4s, v28.s[2]
        sbcs    x16, x21, x24
        ldp     q8, q0, [x2, #0xa0]
        umlal   v9.2d, v2.2s, v20.s[0]
        csetm   x17, lo
        umlal2  v25.2d, v15.4s, v20.s[2]
        ldp     q15, q29, [x2, #0x80]
        umlal2  v9.2d, v2.4s, v20.s[2]
        eor     x11, x11, x17
        eor     x16, x16, x17
        eor     x15, x15, x17
        cmn     x17, #1
        usra    v5.2d, v13.2d, #6
        ldp     d13, d2, [x1, #0x50]
        eor     x14, x14, x17
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        umulh   x17, x11, x11
        adcs    x15, x15, xzr
        adcs    x16, x16, xzr
        umlal   v5.2d, v6.2s, v28.s[0]
        umlal2  v5.2d, v6.4s, v28.s[2]
        umulh   x24, x11, x14
        umlal   v10.2d, v8.2s, v20.s[0]
        usra    v25.2d, v13.2d, #0x38
        umlal   v9.2d, v15.2s, v28.s[0]
        shl     v13.2d, v2.2d, #0xe
        umlal2  v9.2d, v15.4s, v28.s[2]
        ldr     q15, [x2, #0x120]
        umlal2  v10.2d, v8.4s, v20.s[2]
        usra    v25.2d, v13.2d, #6
        umlal   v10.2d, v29.2s, v28.s[0]
        umlal2  v10.2d, v29.4s, v28.s[2]
        ldp     q13, q8, [x2, #0xc0]
        ldp     q2, q6, [x2, #0xa0]
        umlal   v11.2d, v0.2s, v20.s[0]
        umlal   v25.2d, v24.2s, v28.s[0]
        umlal2  v25.2d, v24.4s, v28.s[2]
        umlal2  v11.2d, v0.4s, v20.s[2]
        ldp     q0, q24, [x2, #0xc0]
        umlal   v11.2d, v2.2s, v28.s[0]
        umlal2  v11.2d, v2.4s, v28.s[2]
        ldp     q2, q29, [x2, #0xe0]
        mul     x23, x11, x15
        umull2  v27.2d, v27.4s, v28.s[2]
        umlal   v14.2d, v13.2s, v20.s[0]
        umlal2  v14.2d, v13.4s, v20.s[2]
        umlal   v14.2d, v6.2s, v28.s[0]
        ldp     q13, q31, [x2, #0xe0]
        umulh   x22, x11, x15
        umlal2  v14.2d, v6.4s, v28.s[2]
        umlal   v12.2d, v8.2s, v20.s[0]
        umulh   x19, x11, x16
        adds    x23, x24, x23
        umlal2  v12.2d, v8.4s, v20.s[2]
        ldp     q8, q6, [x2, #0x100]
        umlal   v12.2d, v0.2s, v28.s[0]
        umlal2  v12.2d, v0.4s, v28.s[2]
        mul     x24, x11, x16
        umlal   v7.2d, v13.2s, v20.s[0]
        umlal2  v7.2d, v13.4s, v20.s[2]
        umlal   v7.2d, v24.2s, v28.s[0]
        umulh   x21, x15, x16
        adcs    x24, x22, x24
        umlal2  v7.2d, v24.4s, v28.s[2]
        umlal   v16.2d, v31.2s, v20.s[0]
        umull2  v13.2d, v15.4s, v19.s[2]
        umlal   v3.2d, v8.2s, v20.s[0]
        mul     x22, x14, x16
        umlal2  v3.2d, v8.4s, v20.s[2]
        ldp     q8, q15, [x2]
        umlal   v23.2d, v6.2s, v20.s[0]
        umlal2  v16.2d, v31.4s, v20.s[2]
        umlal   v3.2d, v29.2s, v28.s[0]
        mul     x20, x15, x16
        umlal2  v3.2d, v29.4s, v28.s[2]
        ldp     q0, q24, [x2]
        adcs    x19, x19, x22
        umulh   x22, x14, x15
        umlal2  v23.2d, v6.4s, v20.s[2]
        umlal   v16.2d, v2.2s, v28.s[0]
        ldp     q6, q20, [x2, #0x20]
        umlal   v17.2d, v8.2s, v19.s[0]
        umlal2  v17.2d, v8.4s, v19.s[2]
        umulh   x10, x14, x16
        umlal   v21.2d, v6.2s, v19.s[0]
        ldp     q8, q29, [x2, #0x20]
        umlal2  v21.2d, v6.4s, v19.s[2]
        umlal   v26.2d, v20.2s, v19.s[0]
        mul     x8, x14, x15
        umlal2  v26.2d, v20.4s, v19.s[2]
        ext     v6.16b, v4.16b, v17.16b, #8
        adcs    x20, x10, x20
        adc     x21, x21, xzr
        umlal2  v16.2d, v2.4s, v28.s[2]
        ldp     q2, q20, [x2, #0x100]
        usra    v17.2d, v6.2d, #0x1d
        mul     x10, x11, x14
        adds    x24, x24, x8
        umulh   x8, x15, x15
        adcs    x19, x19, x22
        adcs    x20, x20, xzr
        ext     v6.16b, v17.16b, v4.16b, #8
        and     v17.16b, v17.16b, v1.16b
        adc     x21, x21, xzr
        adds    x22, x10, x10
        adcs    x23, x23, x23
        usra    v18.2d, v6.2d, #0x1d
        umlal   v26.2d, v8.2s, v17.s[0]
        adcs    x24, x24, x24
        umlal2  v26.2d, v8.4s, v17.s[2]
        umulh   x10, x14, x14
        adcs    x19, x19, x19
        adcs    x20, x20, x20
        umlal   v22.2d, v20.2s, v28.s[0]
        adcs    x21, x21, x21
        umlal   v23.2d, v2.2s, v28.s[0]
        umlal   v18.2d, v15.2s, v19.s[0]
        umlal2  v18.2d, v15.4s, v19.s[2]
        ldp     q8, q15, [x2, #0x40]
        umlal   v18.2d, v0.2s, v17.s[0]
        umlal2  v18.2d, v0.4s, v17.s[2]
        ldp     q0, q6, [x2, #0x40]
        umlal   v30.2d, v8.2s, v19.s[0]
        ext     v31.16b, v4.16b, v18.16b, #8
        umlal2  v23.2d, v2.4s, v28.s[2]
        umlal2  v30.2d, v8.4s, v19.s[2]
        str     x9, [sp, #0x3c0]
        adc     x9, xzr, xzr
        mul     x15, x15, x15
        adds    x22, x22, x17
        usra    v18.2d, v31.2d, #0x1d
        umlal   v30.2d, v29.2s, v17.s[0]
        umlal2  v30.2d, v29.4s, v17.s[2]
        ldp     q8, q2, [x2, #0x60]
        mul     x14, x14, x14
        umlal   v5.2d, v15.2s, v19.s[0]
        umlal2  v5.2d, v15.4s, v19.s[2]
        ldp     d15, d29, [x1, #0x58]
        umlal   v5.2d, v0.2s, v17.s[0]
        umlal2  v22.2d, v20.4s, v28.s[2]
        ext     v20.16b, v18.16b, v4.16b, #8
        and     v18.16b, v18.16b, v1.16b
        mul     x17, x16, x16
        umlal2  v5.2d, v0.4s, v17.s[2]
        adcs    x23, x23, x14
        usra    v21.2d, v20.2d, #0x1d
        ldp     q0, q20, [x2, #0x60]
        adcs    x24, x24, x10
        umlal   v25.2d, v8.2s, v19.s[0]
        usra    v9.2d, v15.2d, #0x32
        adcs    x19, x19, x15
        umlal2  v25.2d, v8.4s, v19.s[2]
        shl     v8.2d, v29.2d, #0x14
        adcs    x20, x20, x8
        ldp     q15, q28, [x2, #0x80]
        mul     x8, x11, x11
        umlal   v25.2d, v6.2s, v17.s[0]
        ldp     d29, d31, [x1, #0x60]
        usra    v9.2d, v8.2d, #6
        umlal   v21.2d, v24.2s, v17.s[0]
        umlal2  v25.2d, v6.4s, v17.s[2]
        adcs    x21, x21, x17
        umlal2  v21.2d, v24.4s, v17.s[2]
        umulh   x10, x16, x16
        umlal   v9.2d, v2.2s, v19.s[0]
        adc     x9, x9, x10
        ldr     x10, [x3, #0x10]
        usra    v10.2d, v29.2d, #0x2c
        umlal2  v9.2d, v2.4s, v19.s[2]
        umlal   v9.2d, v0.2s, v17.s[0]
        shl     v8.2d, v31.2d, #0x1a
        ldr     x11, [x3, #0x18]
        subs    x8, x12, x8
        umlal2  v9.2d, v0.4s, v17.s[2]
        ldp     d0, d2, [x1, #0x68]
        ldp     q6, q24, [x2, #0xa0]
        ldr     x14, [sp, #0x3c8]
        sbcs    x22, x6, x22
        usra    v10.2d, v8.2d, #6
        ldr     x15, [sp, #0x3d0]
        sbcs    x23, x10, x23
        umlal   v11.2d, v28.2s, v19.s[0]
        ldr     x16, [sp, #0x3e8]
        umlal   v10.2d, v15.2s, v19.s[0]
        umlal2  v11.2d, v28.4s, v19.s[2]
        ldp     q8, q28, [x2, #0x80]
        sbcs    x24, x11, x24
        shl     v2.2d, v2.2d, #0x20
        sbcs    x19, x28, x19
        ldr     x11, [sp, #0x3d8]
        ldp     d29, d31, [x1, #0x70]
        sbcs    x20, x14, x20
        umlal2  v10.2d, v15.4s, v19.s[2]
        ldr     x10, [sp, #0x3e0]
        sbcs    x21, x15, x21
        umlal   v10.2d, v20.2s, v17.s[0]
        sbcs    x9, x16, x9
        umlal2  v10.2d, v20.4s, v17.s[2]
        usra    v11.2d, v0.2d, #0x26
        ngc     x17, xzr
        adds    x8, x8, x13
        umlal   v14.2d, v6.2s, v19.s[0]
        adcs    x22, x22, x11
        umlal2  v14.2d, v6.4s, v19.s[2]
        ldp     q15, q0, [x2, #0xa0]
        adcs    x23, x23, x10
        shl     v6.2d, v31.2d, #0x26
        umlal   v12.2d, v24.2s, v19.s[0]
        ldp     q20, q31, [x2]
        usra    v11.2d, v2.2d, #6
        adcs    x24, x24, x26
        umlal2  v12.2d, v24.4s, v19.s[2]
        ldr     x6, [sp, #0x3c0]
        adcs    x19, x19, x7
        ldp     q2, q24, [x2, #0xc0]
        usra    v14.2d, v29.2d, #0x20
        umlal   v11.2d, v8.2s, v17.s[0]
        ldr     x12, [x4]
        adcs    x20, x20, x25
        umlal2  v11.2d, v8.4s, v17.s[2]
        adcs    x21, x21, x27
        ldr     x10, [x4, #0x48]
        ldp     q8, q29, [x2, #0x100]
        umlal   v12.2d, v15.2s, v17.s[0]
        umlal   v21.2d, v20.2s, v18.s[0]
        usra    v14.2d, v6.2d, #6
        ldr     x11, [x4, #0x50]
        adcs    x9, x9, x6
        ldr     x6, [x4, #0x40]
        umlal2  v21.2d, v20.4s, v18.s[2]
        ldr     x16, [x4, #0x58]
        ldr     q6, [x2, #0x120]
        adc     x17, x17, xzr
        subs    x12, x12, x6
        ldr     x15, [x4, #0x60]
        ldr     x6, [x4, #8]
        sbcs    x6, x6, x10
        ldr     x10, [x4, #0x10]
        umlal2  v12.2d, v15.4s, v17.s[2]
        ldp     q15, q20, [x2, #0xe0]
        sbcs    x10, x10, x11
        ldr     x11, [x4, #0x18]
        umlal   v7.2d, v2.2s, v19.s[0]
        sbcs    x11, x11, x16
        ldr     x14, [x4, #0x70]
        ldr     x16, [x4, #0x20]
        umlal   v14.2d, v28.2s, v17.s[0]
        sbcs    x16, x16, x15
        ldr     x15, [x4, #0x28]
        umlal2  v14.2d, v28.4s, v17.s[2]
        ldr     d28, [x1, #0x98]
        str     x1, [sp, #0x3b8]
        ldr     x1, [x4, #0x68]
        sbcs    x15, x15, x1
        ldr     x1, [x4, #0x30]
        umlal2  v7.2d, v2.4s, v19.s[2]
        sbcs    x1, x1, x14
        ldr     x14, [x4, #0x38]
        umlal   v7.2d, v0.2s, v17.s[0]
        str     x27, [sp, #0x3b0]
        ldr     x27, [x4, #0x78]
        sbcs    x14, x14, x27
        umlal2  v7.2d, v0.4s, v17.s[2]
        csetm   x27, lo
        adds    x28, x28, x8
        umlal   v22.2d, v8.2s, v19.s[0]
        eor     x8, x12, x27
        eor     x6, x6, x27
        eor     x10, x10, x27
        umlal   v3.2d, v15.2s, v19.s[0]
        eor     x11, x11, x27
        eor     x12, x16, x27
        ldr     x16, [sp, #0x3c8]
        eor     x15, x15, x27
        umlal   v16.2d, v24.2s, v19.s[0]
        eor     x1, x1, x27
        eor     x14, x14, x27
        ldp     q0, q2, [x2, #0xc0]
        adcs    x22, x16, x22
        ldr     x16, [sp, #0x3d0]
        umlal   v27.2d, v29.2s, v19.s[0]
        adcs    x23, x16, x23
        ldr     x16, [sp, #0x3e8]
        umlal2  v3.2d, v15.4s, v19.s[2]
        stp     x28, x22, [x3, #0x20]
        adcs    x24, x16, x24
        umlal2  v16.2d, v24.4s, v19.s[2]
        ldp     q15, q24, [x2, #0xe0]
        adcs    x19, x13, x19
        ldr     x13, [sp, #0x3d8]
        umlal2  v27.2d, v29.4s, v19.s[2]
        stp     x23, x24, [x3, #0x30]
        adcs    x20, x13, x20
        ldr     x13, [sp, #0x3e0]
        adcs    x21, x13, x21
        ldr     x13, [sp, #0x3c0]
        adcs    x26, x26, x9
        ldr     x9, [sp, #0x3b0]
        adcs    x7, x7, x17
        umlal   v16.2d, v0.2s, v17.s[0]
        adcs    x25, x25, xzr
        adcs    x9, x9, xzr
        adcs    x13, x13, xzr
        cmn     x27, #1
        umlal   v3.2d, v2.2s, v17.s[0]
        adcs    x27, x8, xzr
        adcs    x6, x6, xzr
        umulh   x8, x27, x27
        umull2  v6.2d, v6.4s, v17.s[2]
        shl     v28.2d, v28.2d, #4
        adcs    x10, x10, xzr
        umulh   x16, x27, x6
        adcs    x11, x11, xzr
        umlal2  v22.2d, v8.4s, v19.s[2]
        umlal   v23.2d, v20.2s, v19.s[0]
        adcs    x12, x12, xzr
        umlal2  v23.2d, v20.4s, v19.s[2]
        ext     v8.16b, v4.16b, v21.16b, #8
        adcs    x15, x15, xzr
        umlal   v22.2d, v24.2s, v17.s[0]
        usra    v21.2d, v8.2d, #0x1d
        ldr     q8, [x2, #0x120]
        umlal2  v3.2d, v2.4s, v17.s[2]
        adcs    x1, x1, xzr
        mul     x17, x10, x11
        umlal2  v22.2d, v24.4s, v17.s[2]
        and     v2.16b, v21.16b, v1.16b
        adcs    x14, x14, xzr
        ldp     q19, q20, [x2, #0x20]
        ldp     q24, q29, [x2, #0x20]
        umlal2  v16.2d, v0.4s, v17.s[2]
        ext     v0.16b, v21.16b, v4.16b, #8
        mul     x24, x27, x10
        umlal   v23.2d, v15.2s, v17.s[0]
        usra    v26.2d, v0.2d, #0x1d
        umulh   x23, x10, x11
        umull2  v8.2d, v8.4s, v18.s[2]
        umlal2  v23.2d, v15.4s, v17.s[2]
        ldp     q15, q0, [x2]
        umlal   v26.2d, v31.2s, v18.s[0]
        mul     x22, x27, x11
        umlal2  v26.2d, v31.4s, v18.s[2]
        umlal   v30.2d, v19.2s, v18.s[0]
        umlal2  v30.2d, v19.4s, v18.s[2]
        umulh   x28, x27, x11
        umlal   v5.2d, v20.2s, v18.s[0]
        umlal   v26.2d, v15.2s, v2.s[0]
        umlal2  v26.2d, v15.4s, v2.s[2]
        umlal2  v5.2d, v20.4s, v18.s[2]
        str     x13, [sp, #0x3c0]
        umulh   x13, x27, x10
        adds    x24, x16, x24
        ldp     q15, q19, [x2, #0x100]
        umulh   x16, x6, x11
        adcs    x22, x13, x22
        umlal   v27.2d, v15.2s, v17.s[0]
        umlal   v13.2d, v19.2s, v17.s[0]
        ldr     q20, [x2, #0x120]
        umlal2  v13.2d, v19.4s, v17.s[2]
        mul     x13, x6, x11
        umlal2  v27.2d, v15.4s, v17.s[2]
        ext     v15.16b, v4.16b, v26.16b, #8
        str     x9, [sp, #0x3b0]
        mul     x9, x6, x10
        adcs    x28, x28, x13
        umlal   v5.2d, v24.2s, v2.s[0]
        adcs    x13, x16, x17
        usra    v26.2d, v15.2d, #0x1d
        umlal2  v5.2d, v24.4s, v2.s[2]
        adc     x23, x23, xzr
        ldp     q15, q17, [x2, #0x40]
        ext     v19.16b, v26.16b, v4.16b, #8
        adds    x22, x22, x9
        ldr     q21, [x2, #0x120]
        umulh   x9, x6, x10
        usra    v30.2d, v19.2d, #0x1d
        umlal   v25.2d, v15.2s, v18.s[0]
        adcs    x28, x28, x9
        mul     x9, x27, x6
        and     v19.16b, v26.16b, v1.16b
        umlal   v30.2d, v0.2s, v2.s[0]
        umulh   x16, x6, x6
        adcs    x13, x13, xzr
        umlal2  v30.2d, v0.4s, v2.s[2]
        adc     x23, x23, xzr
        adds    x9, x9, x9
        umlal2  v25.2d, v15.4s, v18.s[2]
        ldp     q15, q0, [x2, #0x40]
        adcs    x24, x24, x24
        umlal   v25.2d, v29.2s, v2.s[0]
        adcs    x22, x22, x22
        umlal2  v25.2d, v29.4s, v2.s[2]
        ldp     q24, q26, [x2, #0x60]
        mul     x17, x6, x6
        umlal   v9.2d, v17.2s, v18.s[0]
        adcs    x28, x28, x28
        umlal2  v9.2d, v17.4s, v18.s[2]
        adcs    x13, x13, x13
        adcs    x23, x23, x23
        str     x25, [sp, #0x3e0]
        mul     x25, x11, x11
        umull2  v17.2d, v20.4s, v2.s[2]
        str     x7, [sp, #0x3d8]
        adc     x7, xzr, xzr
        adds    x8, x9, x8
        umull2  v20.2d, v21.4s, v19.s[2]
        adcs    x24, x24, x17
        umlal   v9.2d, v15.2s, v2.s[0]
        adcs    x22, x22, x16
        mul     x9, x10, x10
        umlal2  v9.2d, v15.4s, v2.s[2]
        umlal   v10.2d, v24.2s, v18.s[0]
        umlal2  v10.2d, v24.4s, v18.s[2]
        ldp     q15, q21, [x2, #0x60]
        mul     x16, x12, x14
        umlal   v10.2d, v0.2s, v2.s[0]
        adcs    x28, x28, x9
        umlal2  v10.2d, v0.4s, v2.s[2]
        umlal   v11.2d, v26.2s, v18.s[0]
        umulh   x9, x10, x10
        umlal2  v11.2d, v26.4s, v18.s[2]
        ldp     q0, q24, [x2, #0x80]
        umulh   x17, x12, x15
        umlal   v11.2d, v15.2s, v2.s[0]
        adcs    x9, x13, x9
        umlal2  v11.2d, v15.4s, v2.s[2]
        adcs    x23, x23, x25
        ldr     x25, [sp, #0x3b8]
        ldp     d15, d26, [x25, #0x78]
        mul     x13, x12, x1
        umlal   v14.2d, v0.2s, v18.s[0]
        umlal2  v14.2d, v0.4s, v18.s[2]
        umlal   v14.2d, v21.2s, v2.s[0]
        str     x26, [sp, #0x3e8]
        umulh   x26, x12, x1
        umlal2  v14.2d, v21.4s, v2.s[2]
        usra    v12.2d, v15.2d, #0x1a
        shl     v15.2d, v26.2d, #0x2c
        ldp     q0, q21, [x2, #0x80]
        str     x21, [sp, #0x3d0]
        umulh   x21, x11, x11
        usra    v12.2d, v15.2d, #6
        ldp     q15, q26, [x2, #0xe0]
        umlal   v12.2d, v24.2s, v18.s[0]
        umlal2  v12.2d, v24.4s, v18.s[2]
        ldp     q24, q29, [x2]
        umlal   v12.2d, v0.2s, v2.s[0]
        adc     x21, x7, x21
        umlal2  v12.2d, v0.4s, v2.s[2]
        umulh   x7, x12, x14
        umlal   v22.2d, v15.2s, v18.s[0]
        umlal   v27.2d, v26.2s, v18.s[0]
        umlal2  v27.2d, v26.4s, v18.s[2]
        ldp     d0, d26, [x25, #0x80]
        umlal2  v22.2d, v15.4s, v18.s[2]
        umlal   v30.2d, v24.2s, v19.s[0]
        str     x20, [sp, #0x3c8]
        mul     x20, x15, x14
        ldp     q15, q31, [x2, #0xc0]
        str     x19, [sp, #0x3a8]
        umulh   x19, x1, x14
        umlal2  v30.2d, v24.4s, v19.s[2]
        usra    v7.2d, v0.2d, #0x14
        ext     v0.16b, v4.16b, v30.16b, #8
        shl     v24.2d, v26.2d, #0x32
        usra    v30.2d, v0.2d, #0x1d
        str     x21, [sp, #0x3a0]
        umulh   x21, x15, x1
        usra    v7.2d, v24.2d, #6
        ldp     q0, q24, [x2, #0x20]
        umlal   v3.2d, v15.2s, v18.s[0]
        umlal2  v3.2d, v15.4s, v18.s[2]
        umlal   v23.2d, v31.2s, v18.s[0]
        umlal2  v23.2d, v31.4s, v18.s[2]
        ldp     q15, q26, [x2, #0xa0]
        umlal   v25.2d, v0.2s, v19.s[0]
        umlal   v9.2d, v24.2s, v19.s[0]
        umlal2  v9.2d, v24.4s, v19.s[2]
        ldp     d24, d31, [x25, #0x88]
        umlal   v16.2d, v26.2s, v18.s[0]
        umlal2  v25.2d, v0.4s, v19.s[2]
        umlal2  v16.2d, v26.4s, v18.s[2]
        umlal   v7.2d, v15.2s, v18.s[0]
        umlal2  v7.2d, v15.4s, v18.s[2]
        umlal   v7.2d, v21.2s, v2.s[0]
        usra    v16.2d, v24.2d, #0xe
        umlal2  v7.2d, v21.4s, v2.s[2]
        shl     v15.2d, v31.2d, #0x38
        ext     v0.16b, v30.16b, v4.16b, #8
        ldp     q21, q24, [x2, #0x100]
        and     v26.16b, v30.16b, v1.16b
        ldp     q30, q31, [x2]
        usra    v16.2d, v15.2d, #6
        umlal   v13.2d, v21.2s, v18.s[0]
        usra    v5.2d, v0.2d, #0x1d
        adds    x13, x17, x13
        umlal   v6.2d, v24.2s, v18.s[0]
        umlal2  v6.2d, v24.4s, v18.s[2]
        ldp     q15, q0, [x2, #0x40]
        umlal2  v13.2d, v21.4s, v18.s[2]
        ldp     d18, d21, [x25, #0x90]
        umlal   v11.2d, v0.2s, v19.s[0]
        umlal   v5.2d, v29.2s, v19.s[0]
        adcs    x26, x26, x16
        umlal2  v5.2d, v29.4s, v19.s[2]
        umulh   x16, x15, x14
        umlal   v5.2d, v30.2s, v26.s[0]
        adcs    x20, x7, x20
        umlal2  v5.2d, v30.4s, v26.s[2]
        ldp     q24, q29, [x2, #0x60]
        usra    v3.2d, v18.2d, #8
        umlal   v10.2d, v15.2s, v19.s[0]
        shl     v18.2d, v21.2d, #0x3e
        umlal2  v10.2d, v15.4s, v19.s[2]
        umlal2  v11.2d, v0.4s, v19.s[2]
        mul     x7, x12, x15
        ldp     q15, q0, [x2, #0xa0]
        umlal   v14.2d, v24.2s, v19.s[0]
        usra    v3.2d, v18.2d, #6
        umlal2  v14.2d, v24.4s, v19.s[2]
        ldp     q18, q21, [x2, #0xc0]
        ext     v24.16b, v4.16b, v5.16b, #8
        mul     x17, x1, x14
        umlal   v12.2d, v29.2s, v19.s[0]
        usra    v5.2d, v24.2d, #0x1d
        umlal2  v12.2d, v29.4s, v19.s[2]
        umlal   v16.2d, v15.2s, v2.s[0]
        umlal   v3.2d, v0.2s, v2.s[0]
        ldp     q24, q29, [x2, #0xe0]
        umlal2  v3.2d, v0.4s, v2.s[2]
        umlal2  v16.2d, v15.4s, v2.s[2]
        ldp     q15, q0, [x2, #0x100]
        adcs    x16, x16, x17
        and     v30.16b, v5.16b, v1.16b
        mul     x17, x15, x1
        adc     x19, x19, xzr
        umlal   v22.2d, v21.2s, v2.s[0]
        adds    x26, x26, x17
        ext     v5.16b, v5.16b, v4.16b, #8
        adcs    x20, x20, x21
        mul     x21, x15, x15
        umlal2  v22.2d, v21.4s, v2.s[2]
        usra    v25.2d, v5.2d, #0x1d
        adcs    x16, x16, xzr
        ldp     q5, q21, [x2, #0x20]
        adc     x19, x19, xzr
        umlal   v13.2d, v29.2s, v2.s[0]
        adds    x7, x7, x7
        umulh   x17, x12, x12
        adcs    x13, x13, x13
        umlal   v25.2d, v31.2s, v26.s[0]
        umlal2  v13.2d, v29.4s, v2.s[2]
        umlal   v27.2d, v24.2s, v2.s[0]
        adcs    x26, x26, x26
        adcs    x20, x20, x20
        umlal2  v25.2d, v31.4s, v26.s[2]
        umlal   v9.2d, v5.2s, v26.s[0]
        adcs    x16, x16, x16
        str     x23, [sp, #0x398]
        umulh   x23, x15, x15
        umlal2  v9.2d, v5.4s, v26.s[2]
        adcs    x19, x19, x19
        ldr     q5, [x2, #0x120]
        umlal   v10.2d, v21.2s, v26.s[0]
        str     x9, [sp, #0x390]
        adc     x9, xzr, xzr
        adds    x7, x7, x17
        umlal2  v10.2d, v21.4s, v26.s[2]
        ldp     q21, q29, [x2, #0x40]
        adcs    x21, x13, x21
        umulh   x13, x1, x1
        umlal2  v27.2d, v24.4s, v2.s[2]
        ldr     q24, [x2, #0x120]
        adcs    x23, x26, x23
        umlal   v23.2d, v18.2s, v2.s[0]
        umlal   v8.2d, v0.2s, v2.s[0]
        umlal   v6.2d, v15.2s, v2.s[0]
        mul     x26, x1, x1
        umlal2  v6.2d, v15.4s, v2.s[2]
        umlal2  v8.2d, v0.4s, v2.s[2]
        ldp     q15, q0, [x2, #0x60]
        umlal2  v23.2d, v18.4s, v2.s[2]
        ldp     q2, q18, [x2, #0x100]
        umlal   v11.2d, v21.2s, v26.s[0]
        mul     x17, x14, x14
        umlal2  v11.2d, v21.4s, v26.s[2]
        adcs    x20, x20, x26
        umlal   v14.2d, v29.2s, v26.s[0]
        adcs    x26, x16, x13
        umlal2  v14.2d, v29.4s, v26.s[2]
        umulh   x13, x14, x14
        adcs    x19, x19, x17
        umlal   v12.2d, v15.2s, v26.s[0]
        mul     x16, x27, x27
        usra    v23.2d, v28.2d, #6
        adc     x9, x9, x13
        subs    x27, x27, x12
        umlal2  v12.2d, v15.4s, v26.s[2]
        sbcs    x6, x6, x15
        umlal   v17.2d, v18.2s, v19.s[0]
        ldp     q15, q21, [x2, #0xc0]
        sbcs    x1, x10, x1
        mul     x10, x12, x12
        umlal   v8.2d, v2.2s, v19.s[0]
        sbcs    x11, x11, x14
        umlal2  v17.2d, v18.4s, v19.s[2]
        ldp     q18, q28, [x2]
        csetm   x12, lo
        umull2  v5.2d, v5.4s, v26.s[2]
        ldp     q29, q31, [x2, #0xe0]
        eor     x1, x1, x12
        eor     x27, x27, x12
        eor     x11, x11, x12
        umlal2  v8.2d, v2.4s, v19.s[2]
        eor     x6, x6, x12
        cmn     x12, #1
        adcs    x27, x27, xzr
        adcs    x6, x6, xzr
        adcs    x1, x1, xzr
        umulh   x12, x27, x6
        umlal   v27.2d, v21.2s, v19.s[0]
        adcs    x11, x11, xzr
        umlal2  v27.2d, v21.4s, v19.s[2]
        umlal   v25.2d, v18.2s, v30.s[0]
        umlal2  v25.2d, v18.4s, v30.s[2]
        ldp     q2, q18, [x2, #0x80]
        umulh   x13, x27, x11
        umlal   v6.2d, v31.2s, v19.s[0]
        umlal   v13.2d, v29.2s, v19.s[0]
        umlal2  v13.2d, v29.4s, v19.s[2]
        ext     v21.16b, v4.16b, v25.16b, #8
        mul     x14, x27, x1
        umlal2  v6.2d, v31.4s, v19.s[2]
        ldp     d29, d31, [x25, #0x98]
        usra    v25.2d, v21.2d, #0x1d
        umulh   x15, x27, x1
        umlal   v7.2d, v2.2s, v19.s[0]
        shl     v21.2d, v31.2d, #0xa
        umlal2  v7.2d, v2.4s, v19.s[2]
        ext     v2.16b, v25.16b, v4.16b, #8
        and     v25.16b, v25.16b, v1.16b
        umlal   v7.2d, v0.2s, v26.s[0]
        usra    v9.2d, v2.2d, #0x1d
        mul     x17, x27, x11
        umlal2  v7.2d, v0.4s, v26.s[2]
        ldp     d0, d2, [x25, #0xa0]
        umlal   v16.2d, v18.2s, v19.s[0]
        usra    v22.2d, v29.2d, #0x3c
        umlal2  v16.2d, v18.4s, v19.s[2]
        str     x9, [sp, #0x388]
        mul     x9, x6, x11
        ldp     q18, q29, [x2, #0xa0]
        umlal   v9.2d, v28.2s, v30.s[0]
        str     x19, [sp, #0x380]
        mul     x19, x27, x6
        usra    v22.2d, v21.2d, #6
        usra    v27.2d, v0.2d, #0x36
        ldp     q0, q21, [x2, #0x20]
        shl     v2.2d, v2.2d, #0x10
        str     x26, [sp, #0x378]
        mul     x26, x6, x1
        umlal   v22.2d, v15.2s, v19.s[0]
        umlal   v23.2d, v29.2s, v19.s[0]
        usra    v27.2d, v2.2d, #6
        str     x20, [sp, #0x370]
        umulh   x20, x6, x11
        adds    x12, x12, x14
        umlal2  v23.2d, v29.4s, v19.s[2]
        adcs    x14, x15, x17
        ldp     d2, d29, [x25, #0xa8]
        umlal2  v22.2d, v15.4s, v19.s[2]
        adcs    x9, x13, x9
        umlal   v3.2d, v18.2s, v19.s[0]
        umlal   v10.2d, v0.2s, v30.s[0]
        umlal2  v10.2d, v0.4s, v30.s[2]
        umlal2  v3.2d, v18.4s, v19.s[2]
        usra    v13.2d, v2.2d, #0x30
        shl     v15.2d, v29.2d, #0x16
        umlal   v11.2d, v21.2s, v30.s[0]
        umlal2  v9.2d, v28.4s, v30.s[2]
        ldp     q0, q2, [x2, #0x40]
        umlal2  v11.2d, v21.4s, v30.s[2]
        ldp     q18, q19, [x2, #0xe0]
        usra    v13.2d, v15.2d, #6
        umlal   v14.2d, v0.2s, v30.s[0]
        ldp     q15, q21, [x2, #0x80]
        umlal2  v14.2d, v0.4s, v30.s[2]
        umlal   v12.2d, v2.2s, v30.s[0]
        ldp     q0, q28, [x2, #0xc0]
        umlal2  v12.2d, v2.4s, v30.s[2]
        umlal   v6.2d, v18.2s, v26.s[0]
        umlal   v8.2d, v19.2s, v26.s[0]
        umull2  v2.2d, v24.4s, v30.s[2]
        mul     x13, x1, x11
        umlal2  v6.2d, v18.4s, v26.s[2]
        umlal2  v8.2d, v19.4s, v26.s[2]
        ldp     q18, q19, [x2, #0xa0]
        umlal   v16.2d, v15.2s, v26.s[0]
        umulh   x15, x1, x11
        umlal   v3.2d, v21.2s, v26.s[0]
        adcs    x20, x20, x13
        umlal   v27.2d, v0.2s, v26.s[0]
        adc     x13, x15, xzr
        umlal   v13.2d, v28.2s, v26.s[0]
        umlal   v22.2d, v19.2s, v26.s[0]
        ldp     q24, q29, [x2, #0x100]
        umlal2  v16.2d, v15.4s, v26.s[2]
        umulh   x15, x6, x1
        umlal   v23.2d, v18.2s, v26.s[0]
        adds    x26, x14, x26
        umlal2  v13.2d, v28.4s, v26.s[2]
        umlal2  v22.2d, v19.4s, v26.s[2]
        ldp     q15, q19, [x2]
        umlal2  v27.2d, v0.4s, v26.s[2]
        umulh   x14, x27, x27
        umlal2  v23.2d, v18.4s, v26.s[2]
        ldp     q0, q18, [x2]
        adcs    x9, x9, x15
        adcs    x20, x20, xzr
        adc     x13, x13, xzr
        adds    x19, x19, x19
        umlal   v20.2d, v29.2s, v26.s[0]
        adcs    x12, x12, x12
        mul     x15, x6, x6
        adcs    x26, x26, x26
        mul     x17, x1, x1
        umlal2  v20.2d, v29.4s, v26.s[2]
        umlal   v17.2d, v24.2s, v26.s[0]
        umlal2  v17.2d, v24.4s, v26.s[2]
        ldp     d24, d28, [x25, #0xb0]
        usra    v6.2d, v24.2d, #0x2a
        ldp     q24, q29, [x2, #0x60]
        shl     v28.2d, v28.2d, #0x1c
        usra    v6.2d, v28.2d, #6
        umlal   v7.2d, v24.2s, v30.s[0]
        umlal2  v7.2d, v24.4s, v30.s[2]
        ldp     q24, q28, [x2, #0x20]
        umlal   v16.2d, v29.2s, v30.s[0]
        umlal   v9.2d, v15.2s, v25.s[0]
        umlal2  v9.2d, v15.4s, v25.s[2]
        umlal2  v16.2d, v29.4s, v30.s[2]
        ldp     d15, d29, [x25, #0xb8]
        umlal2  v3.2d, v21.4s, v26.s[2]
        ext     v21.16b, v4.16b, v9.16b, #8
        umlal   v11.2d, v24.2s, v25.s[0]
        usra    v8.2d, v15.2d, #0x24
        shl     v15.2d, v29.2d, #0x22
        ldp     q26, q29, [x2, #0x40]
        adcs    x9, x9, x9
        umlal2  v11.2d, v24.4s, v25.s[2]
        umulh   x6, x6, x6
        adcs    x20, x20, x20
        usra    v9.2d, v21.2d, #0x1d
        usra    v8.2d, v15.2d, #6
        umlal   v14.2d, v28.2s, v25.s[0]
        adcs    x13, x13, x13
        umlal2  v14.2d, v28.4s, v25.s[2]
        str     x23, [sp, #0x368]
        adc     x23, xzr, xzr
        umlal   v12.2d, v26.2s, v25.s[0]
        adds    x19, x19, x14
        adcs    x12, x12, x15
        ldp     q15, q21, [x2, #0xe0]
        umulh   x1, x1, x1
        umlal2  v12.2d, v26.4s, v25.s[2]
        adcs    x26, x26, x6
        ext     v24.16b, v9.16b, v4.16b, #8
        adcs    x6, x9, x17
        and     v9.16b, v9.16b, v1.16b
        usra    v10.2d, v24.2d, #0x1d
        umulh   x9, x11, x11
        umlal   v17.2d, v21.2s, v30.s[0]
        umlal   v7.2d, v29.2s, v25.s[0]
        umlal2  v7.2d, v29.4s, v25.s[2]
        ldp     q24, q26, [x2, #0x20]
        adcs    x20, x20, x1
        ldp     q28, q29, [x2, #0x100]
        umlal2  v17.2d, v21.4s, v30.s[2]
        umlal   v10.2d, v19.2s, v25.s[0]
        umlal2  v10.2d, v19.4s, v25.s[2]
        umlal   v10.2d, v0.2s, v9.s[0]
        mul     x27, x27, x27
        umlal2  v10.2d, v0.4s, v9.s[2]
        ldp     q0, q19, [x2]
        umlal   v8.2d, v15.2s, v30.s[0]
        umlal   v14.2d, v24.2s, v9.s[0]
        umlal   v20.2d, v28.2s, v30.s[0]
        umlal2  v20.2d, v28.4s, v30.s[2]
        umlal   v5.2d, v29.2s, v30.s[0]
        umlal2  v5.2d, v29.4s, v30.s[2]
        ldp     q19, q21, [x2, #0x80]
        ldp     d28, d29, [x25, #0xc0]
        usra    v17.2d, v28.2d, #0x1e
        umlal   v3.2d, v19.2s, v30.s[0]
        ldr     q28, [x2, #0x120]
        umlal2  v14.2d, v24.4s, v9.s[2]
        ext     v24.16b, v4.16b, v10.16b, #8
        mul     x1, x11, x11
        umlal2  v3.2d, v19.4s, v30.s[2]
        umlal   v12.2d, v26.2s, v9.s[0]
        ldr     x11, [x4, #0x48]
        ldp     q19, q31, [x2, #0x100]
        umlal2  v12.2d, v26.4s, v9.s[2]
        usra    v10.2d, v24.2d, #0x1d
        shl     v24.2d, v29.2d, #0x28
        ldp     q26, q29, [x2, #0xa0]
        adcs    x1, x13, x1
        umull2  v28.2d, v28.4s, v25.s[2]
        adc     x23, x23, x9
        ldr     x9, [x4, #0x40]
        umlal   v23.2d, v21.2s, v30.s[0]
        ldr     x14, [sp, #0x390]
        subs    x27, x16, x27
        umulh   x13, x9, x11
        usra    v17.2d, v24.2d, #6
        ldr     x15, [x4, #0x50]
        and     v24.16b, v10.16b, v1.16b
        ext     v10.16b, v10.16b, v4.16b, #8
        sbcs    x19, x8, x19
        sbcs    x12, x24, x12
        umlal2  v23.2d, v21.4s, v30.s[2]
        sbcs    x26, x22, x26
        sbcs    x6, x28, x6
        umlal   v27.2d, v29.2s, v30.s[0]
        sbcs    x20, x14, x20
        umlal2  v8.2d, v15.4s, v30.s[2]
        ldp     q15, q21, [x2, #0xc0]
        mul     x17, x9, x15
        umlal   v5.2d, v19.2s, v25.s[0]
        str     x22, [sp, #0x360]
        ldr     x22, [sp, #0x398]
        sbcs    x1, x22, x1
        umlal   v2.2d, v31.2s, v25.s[0]
        str     x24, [sp, #0x358]
        ldr     x24, [sp, #0x3a0]
        sbcs    x23, x24, x23
        umlal2  v2.2d, v31.4s, v25.s[2]
        str     x8, [sp, #0x350]
        ngc     x8, xzr
        adds    x27, x27, x10
        umlal   v22.2d, v26.2s, v30.s[0]
        umlal   v6.2d, v21.2s, v30.s[0]
        usra    v11.2d, v10.2d, #0x1d
        str     x16, [sp, #0x348]
        umulh   x16, x9, x15
        ldr     x15, [sp, #0x368]
        umlal2  v5.2d, v19.4s, v25.s[2]
        adcs    x19, x19, x7
        ldr     x24, [sp, #0x378]
        umlal   v13.2d, v15.2s, v30.s[0]
        adcs    x12, x12, x21
        umlal2  v22.2d, v26.4s, v30.s[2]
        adcs    x26, x26, x15
        ldp     d10, d19, [x25, #0xc8]
        ldr     x25, [sp, #0x370]
        adcs    x6, x6, x25
        ldr     x25, [x4, #0x58]
        umlal2  v27.2d, v29.4s, v30.s[2]
        umlal   v11.2d, v18.2s, v9.s[0]
        mul     x15, x9, x25
        adcs    x20, x20, x24
        ldr     x24, [sp, #0x380]
        umlal2  v11.2d, v18.4s, v9.s[2]
        adcs    x1, x1, x24
        ldr     x24, [sp, #0x388]
        adcs    x23, x23, x24
        umlal2  v13.2d, v15.4s, v30.s[2]
        umulh   x9, x9, x25
        adc     x8, x8, xzr
        usra    v20.2d, v10.2d, #0x18
        adds    x27, x28, x27
        adcs    x19, x14, x19
        ldr     q10, [x2, #0x260]
        shl     v15.2d, v19.2d, #0x2e
        adcs    x22, x22, x12
        ldr     x12, [sp, #0x3a0]
        umlal2  v6.2d, v21.4s, v30.s[2]
        umulh   x28, x11, x25
        ldp     q18, q19, [x2, #0x60]
        adcs    x26, x12, x26
        ldp     q21, q26, [x2, #0xa0]
        adcs    x6, x10, x6
        usra    v20.2d, v15.2d, #6
        ldr     x10, [sp, #0x380]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x370]
        ldp     q15, q29, [x2, #0x80]
        adcs    x21, x21, x1
        ldr     x1, [sp, #0x368]
        adcs    x23, x1, x23
        ldp     q30, q31, [x2]
        mul     x1, x11, x25
        adcs    x7, x7, x8
        ldr     x8, [sp, #0x378]
        adcs    x8, x8, xzr
        adcs    x10, x10, xzr
        umlal   v16.2d, v18.2s, v25.s[0]
        umlal2  v16.2d, v18.4s, v25.s[2]
        adcs    x24, x24, xzr
        adds    x12, x13, x17
        ldr     x17, [sp, #0x3b8]
        ldr     x13, [x4, #0x50]
        umulh   x14, x13, x25
        umlal   v3.2d, v19.2s, v25.s[0]
        umlal2  v3.2d, v19.4s, v25.s[2]
        ldr     d18, [x17, #0xe8]
        adcs    x15, x16, x15
        umlal   v23.2d, v15.2s, v25.s[0]
        umlal   v22.2d, v29.2s, v25.s[0]
        umlal   v11.2d, v30.2s, v24.s[0]
        umlal2  v11.2d, v30.4s, v24.s[2]
        mul     x16, x13, x25
        adcs    x1, x9, x1
        ldr     q19, [x2, #0x120]
        umlal2  v22.2d, v29.4s, v25.s[2]
        umlal2  v23.2d, v15.4s, v25.s[2]
        ext     v15.16b, v4.16b, v11.16b, #8
        adcs    x28, x28, x16
        usra    v11.2d, v15.2d, #0x1d
        umull2  v15.2d, v19.4s, v9.s[2]
        umlal   v27.2d, v21.2s, v25.s[0]
        ldp     q19, q29, [x2, #0xe0]
        mul     x9, x11, x13
        adc     x14, x14, xzr
        umlal   v13.2d, v26.2s, v25.s[0]
        umulh   x16, x11, x13
        umlal2  v13.2d, v26.4s, v25.s[2]
        adds    x9, x15, x9
        ldr     x15, [x4, #0x40]
        umlal   v20.2d, v29.2s, v25.s[0]
        umlal   v17.2d, v19.2s, v25.s[0]
        umlal2  v17.2d, v19.4s, v25.s[2]
        adcs    x1, x1, x16
        umulh   x16, x15, x15
        ldp     q19, q26, [x2, #0x40]
        adcs    x28, x28, xzr
        umlal2  v20.2d, v29.4s, v25.s[2]
        ldp     q29, q30, [x2, #0xc0]
        adc     x14, x14, xzr
        shl     v18.2d, v18.2d, #6
        str     x24, [sp, #0x388]
        mul     x24, x15, x11
        usra    v15.2d, v18.2d, #6
        str     x10, [sp, #0x380]
        mul     x10, x11, x11
        adds    x24, x24, x24
        umlal   v7.2d, v19.2s, v9.s[0]
        adcs    x12, x12, x12
        umlal2  v7.2d, v19.4s, v9.s[2]
        ext     v18.16b, v11.16b, v4.16b, #8
        and     v11.16b, v11.16b, v1.16b
        umulh   x11, x11, x11
        adcs    x9, x9, x9
        usra    v14.2d, v18.2d, #0x1d
        adcs    x1, x1, x1
        umlal   v6.2d, v29.2s, v25.s[0]
        adcs    x28, x28, x28
        umlal2  v6.2d, v29.4s, v25.s[2]
        ldp     q18, q19, [x2, #0x20]
        adcs    x14, x14, x14
        umlal   v8.2d, v30.2s, v25.s[0]
        str     x8, [sp, #0x378]
        mul     x8, x13, x13
        str     x7, [sp, #0x370]
        adc     x7, xzr, xzr
        adds    x24, x24, x16
        umlal2  v8.2d, v30.4s, v25.s[2]
        umlal   v14.2d, v31.2s, v24.s[0]
        adcs    x10, x12, x10
        ldr     x12, [x4, #0x70]
        umlal2  v14.2d, v31.4s, v24.s[2]
        adcs    x9, x9, x11
        ldp     d29, d30, [x17, #0xd8]
        umlal   v14.2d, v0.2s, v11.s[0]
        umulh   x11, x13, x13
        adcs    x1, x1, x8
        ldr     x8, [x4, #0x60]
        umlal   v16.2d, v26.2s, v9.s[0]
        umlal2  v16.2d, v26.4s, v9.s[2]
        umlal2  v14.2d, v0.4s, v11.s[2]
        ldp     q0, q26, [x2, #0x130]
        mul     x16, x8, x12
        umlal   v12.2d, v18.2s, v24.s[0]
        adcs    x28, x28, x11
        umlal2  v12.2d, v18.4s, v24.s[2]
        ldp     d18, d26, [x17, #0xd0]
        umlal   v7.2d, v19.2s, v24.s[0]
        usra    v2.2d, v29.2d, #0xc
        mul     x11, x25, x25
        umlal2  v7.2d, v19.4s, v24.s[2]
        ldp     q19, q29, [x2, #0x60]
        shl     v30.2d, v30.2d, #0x3a
        umlal2  v27.2d, v21.4s, v25.s[2]
        ldr     d21, [x17, #0xe0]
        umulh   x13, x8, x12
        usra    v2.2d, v30.2d, #6
        ldp     q25, q30, [x2, #0x100]
        adcs    x11, x14, x11
        usra    v5.2d, v18.2d, #0x12
        shl     v18.2d, v26.2d, #0x34
        mul     v26.2s, v14.2s, v10.2s
        umulh   x14, x25, x25
        ldr     x25, [x4, #0x68]
        usra    v5.2d, v18.2d, #6
        umlal   v3.2d, v19.2s, v9.s[0]
        umlal   v23.2d, v29.2s, v9.s[0]
        ldp     q18, q31, [x2, #0x80]
        and     v26.16b, v26.16b, v1.16b
        str     x23, [sp, #0x368]
        umulh   x23, x8, x25
        umlal2  v23.2d, v29.4s, v9.s[2]
        adc     x7, x7, x14
        ldr     x14, [x4, #0x78]
        umlal2  v3.2d, v19.4s, v9.s[2]
        ldr     q19, [x2, #0x260]
        str     x21, [sp, #0x3a0]
        mul     x21, x8, x14
        adds    x23, x23, x16
        umlal   v27.2d, v31.2s, v9.s[0]
        mul     x16, x25, x14
        umlal2  v27.2d, v31.4s, v9.s[2]
        umlal   v22.2d, v18.2s, v9.s[0]
        ldp     q29, q31, [x2, #0x140]
        umlal   v14.2d, v0.2s, v26.s[0]
        umlal   v28.2d, v30.2s, v9.s[0]
        umlal2  v28.2d, v30.4s, v9.s[2]
        umlal2  v22.2d, v18.4s, v9.s[2]
        ldp     q18, q30, [x2, #0xc0]
        umlal   v2.2d, v25.2s, v9.s[0]
        umlal2  v2.2d, v25.4s, v9.s[2]
        usra    v28.2d, v21.2d, #6
        ldp     q21, q25, [x2, #0xa0]
        umlal   v8.2d, v18.2s, v9.s[0]
        umlal   v17.2d, v30.2s, v9.s[0]
        umlal2  v17.2d, v30.4s, v9.s[2]
        umlal   v6.2d, v25.2s, v9.s[0]
        umlal   v13.2d, v21.2s, v9.s[0]
        umlal2  v13.2d, v21.4s, v9.s[2]
        ldp     q21, q30, [x2, #0xe0]
        umlal2  v8.2d, v18.4s, v9.s[2]
        umlal2  v6.2d, v25.4s, v9.s[2]
        ldp     q18, q25, [x2, #0x40]
        umlal   v20.2d, v21.2s, v9.s[0]
        umlal   v5.2d, v30.2s, v9.s[0]
        umlal2  v5.2d, v30.4s, v9.s[2]
        umlal2  v20.2d, v21.4s, v9.s[2]
        ldp     q9, q21, [x2, #0x80]
        umlal   v16.2d, v18.2s, v24.s[0]
        umlal   v3.2d, v25.2s, v24.s[0]
        ldp     q30, q31, [x2, #0x60]
        umlal2  v3.2d, v25.4s, v24.s[2]
        umlal   v27.2d, v9.2s, v24.s[0]
        str     x20, [sp, #0x398]
        umulh   x20, x8, x14
        ext     v25.16b, v4.16b, v14.16b, #8
        umlal2  v16.2d, v18.4s, v24.s[2]
        usra    v14.2d, v25.2d, #0x1d
        adcs    x21, x13, x21
        ldr     q18, [x2, #0x120]
        umlal   v23.2d, v30.2s, v24.s[0]
        umlal   v22.2d, v31.2s, v24.s[0]
        umlal2  v22.2d, v31.4s, v24.s[2]
        ldp     q25, q31, [x2, #0x130]
        adcs    x20, x20, x16
        umulh   x13, x25, x14
        umlal   v13.2d, v21.2s, v24.s[0]
        umlal2  v23.2d, v30.4s, v24.s[2]
        ldp     q30, q31, [x2, #0x10]
        umulh   x16, x12, x14
        str     x6, [sp, #0x390]
        umulh   x6, x25, x12
        umlal   v7.2d, v31.2s, v11.s[0]
        umlal2  v7.2d, v31.4s, v11.s[2]
        umull2  v18.2d, v18.4s, v24.s[2]
        umlal2  v13.2d, v21.4s, v24.s[2]
        str     x26, [sp, #0x340]
        mul     x26, x8, x25
        ldp     q21, q31, [x2, #0xa0]
        str     x22, [sp, #0x338]
        mul     x22, x25, x12
        str     x19, [sp, #0x330]
        mul     x19, x12, x14
        umlal   v6.2d, v21.2s, v24.s[0]
        adcs    x19, x13, x19
        adc     x13, x16, xzr
        adds    x21, x21, x22
        umlal2  v27.2d, v9.4s, v24.s[2]
        adcs    x20, x20, x6
        adcs    x19, x19, xzr
        umulh   x22, x8, x8
        adc     x6, x13, xzr
        adds    x26, x26, x26
        umlal   v8.2d, v31.2s, v24.s[0]
        umlal2  v6.2d, v21.4s, v24.s[2]
        adcs    x23, x23, x23
        umlal2  v8.2d, v31.4s, v24.s[2]
        adcs    x21, x21, x21
        ldp     q9, q21, [x2, #0xc0]
        adcs    x20, x20, x20
        umulh   x13, x25, x25
        adcs    x19, x19, x19
        adcs    x6, x6, x6
        adc     x16, xzr, xzr
        adds    x22, x26, x22
        mul     x26, x25, x25
        adcs    x23, x23, x26
        umlal   v17.2d, v9.2s, v24.s[0]
        mul     x26, x12, x12
        umlal   v20.2d, v21.2s, v24.s[0]
        adcs    x21, x21, x13
        umlal2  v20.2d, v21.4s, v24.s[2]
        umlal2  v17.2d, v9.4s, v24.s[2]
        ext     v9.16b, v14.16b, v4.16b, #8
        umulh   x13, x12, x12
        mul     v10.2s, v9.2s, v10.2s
        and     v10.16b, v10.16b, v1.16b
        mul     x12, x15, x15
        umlal2  v14.2d, v0.4s, v10.s[0]
        ext     v9.16b, v14.16b, v4.16b, #8
        ldp     q14, q0, [x2, #0xe0]
        usra    v12.2d, v9.2d, #0x1d
        ldp     d9, d21, [x17, #0xe8]
        umlal   v12.2d, v30.2s, v11.s[0]
        usra    v18.2d, v9.2d, #0x3a
        ldp     q9, q31, [x2, #0x100]
        uzp1    v10.2d, v26.2d, v10.2d
        umlal2  v12.2d, v30.4s, v11.s[2]
        umlal   v12.2d, v29.2s, v10.s[0]
        umlal   v5.2d, v14.2s, v24.s[0]
        umlal   v2.2d, v0.2s, v24.s[0]
        adcs    x20, x20, x26
        mul     x26, x8, x8
        umlal2  v12.2d, v29.4s, v10.s[2]
        shl     v21.2d, v21.2d, #0xc
        ldp     q26, q29, [x2, #0x30]
        umlal2  v2.2d, v0.4s, v24.s[2]
        usra    v18.2d, v21.2d, #6
        ldp     q0, q21, [x2, #0x50]
        umlal   v28.2d, v9.2s, v24.s[0]
        umlal2  v28.2d, v9.4s, v24.s[2]
        umlal   v15.2d, v31.2s, v24.s[0]
        mul     v9.2s, v12.2s, v19.2s
        umlal2  v5.2d, v14.4s, v24.s[2]
        and     v9.16b, v9.16b, v1.16b
        ldp     q14, q30, [x2, #0x70]
        umulh   x25, x14, x14
        umlal   v12.2d, v25.2s, v9.s[0]
        adcs    x19, x19, x13
        umlal2  v15.2d, v31.4s, v24.s[2]
        mul     x13, x14, x14
        umlal   v16.2d, v26.2s, v11.s[0]
        umlal   v3.2d, v29.2s, v11.s[0]
        umlal   v22.2d, v21.2s, v11.s[0]
        umlal   v23.2d, v0.2s, v11.s[0]
        adcs    x6, x6, x13
        ext     v24.16b, v4.16b, v12.16b, #8
        adc     x25, x16, x25
        umlal   v13.2d, v30.2s, v11.s[0]
        adds    x13, x12, x26
        umlal2  v3.2d, v29.4s, v11.s[2]
        umlal   v27.2d, v14.2s, v11.s[0]
        adcs    x16, x24, x22
        usra    v12.2d, v24.2d, #0x1d
        umlal2  v13.2d, v30.4s, v11.s[2]
        adcs    x14, x10, x23
        ldp     q24, q29, [x2, #0x110]
        umlal2  v27.2d, v14.4s, v11.s[2]
        adcs    x8, x9, x21
        umlal2  v22.2d, v21.4s, v11.s[2]
        ldp     q14, q21, [x2, #0x90]
        umlal2  v23.2d, v0.4s, v11.s[2]
        ext     v0.16b, v12.16b, v4.16b, #8
        mul     v0.2s, v0.2s, v19.2s
        umull2  v19.2d, v29.4s, v11.s[2]
        and     v0.16b, v0.16b, v1.16b
        ldp     q1, q29, [x2, #0xb0]
        umlal   v8.2d, v21.2s, v11.s[0]
        umlal2  v8.2d, v21.4s, v11.s[2]
        umlal2  v12.2d, v25.4s, v0.s[0]
        ldp     q21, q25, [x2, #0xd0]
        umlal   v18.2d, v24.2s, v11.s[0]
        uzp1    v9.2d, v9.2d, v0.2d
        umlal   v6.2d, v14.2s, v11.s[0]
        umlal2  v18.2d, v24.4s, v11.s[2]
        ldp     d0, d24, [x17, #0xf0]
        umlal2  v6.2d, v14.4s, v11.s[2]
        ldp     q14, q30, [x2, #0xf0]
        umlal   v20.2d, v29.2s, v11.s[0]
        ext     v12.16b, v12.16b, v4.16b, #8
        umlal   v17.2d, v1.2s, v11.s[0]
        umlal2  v17.2d, v1.4s, v11.s[2]
        umlal   v2.2d, v25.2s, v11.s[0]
        umlal   v5.2d, v21.2s, v11.s[0]
        umlal2  v5.2d, v21.4s, v11.s[2]
        umlal2  v20.2d, v29.4s, v11.s[2]
        ldp     q1, q21, [x2, #0x150]
        umlal   v28.2d, v14.2s, v11.s[0]
        umlal   v15.2d, v30.2s, v11.s[0]
        umlal2  v28.2d, v14.4s, v11.s[2]
        usra    v7.2d, v12.2d, #0x1d
        adcs    x15, x1, x20
        umlal2  v2.2d, v25.4s, v11.s[2]
        usra    v19.2d, v0.2d, #0x34
        adcs    x17, x28, x19
        ldp     q12, q14, [x2, #0x190]
        str     x9, [sp, #0x328]
        adcs    x9, x11, x6
        umlal2  v15.2d, v30.4s, v11.s[2]
        umlal2  v16.2d, v26.4s, v11.s[2]
        shl     v11.2d, v24.2d, #0x12
        str     x10, [sp, #0x320]
        adcs    x10, x7, x25
        ldp     q0, q24, [x2, #0x1b0]
        umlal   v16.2d, v21.2s, v10.s[0]
        str     x24, [sp, #0x318]
        adc     x24, xzr, xzr
        adds    x1, x1, x13
        ldp     q25, q26, [x2, #0x170]
        usra    v19.2d, v11.2d, #6
        adcs    x28, x28, x16
        ldr     q11, [x2, #0x250]
        adcs    x11, x11, x14
        umlal   v7.2d, v1.2s, v10.s[0]
        adcs    x7, x7, x8
        umlal   v22.2d, v12.2s, v10.s[0]
        adcs    x26, x26, x15
        umlal2  v22.2d, v12.4s, v10.s[2]
        adcs    x22, x22, x17
        umlal   v23.2d, v26.2s, v10.s[0]
        adcs    x23, x23, x9
        umlal   v13.2d, v0.2s, v10.s[0]
        ldr     x8, [sp, #0x348]
        adcs    x21, x21, x10
        adcs    x20, x20, x24
        ldp     q12, q29, [x2, #0x230]
        ldr     x9, [sp, #0x350]
        umlal   v3.2d, v25.2s, v10.s[0]
        adcs    x19, x19, xzr
        umlal2  v16.2d, v21.4s, v10.s[2]
        adcs    x24, x6, xzr
        ldr     x10, [sp, #0x358]
        ldr     x6, [x3]
        umlal2  v19.2d, v11.4s, v10.s[2]
        ldp     q11, q21, [x2, #0x1d0]
        ldr     x13, [sp, #0x360]
        adcs    x25, x25, xzr
        subs    x6, x6, x8
        ldr     x8, [x3, #8]
        umlal   v6.2d, v24.2s, v10.s[0]
        sbcs    x8, x8, x9
        ldr     x9, [x3, #0x10]
        ldr     x14, [sp, #0x330]
        umlal2  v13.2d, v0.4s, v10.s[2]
        ldp     q0, q30, [x2, #0x1f0]
        sbcs    x9, x9, x10
        ldr     x10, [x3, #0x18]
        ldr     x15, [sp, #0x338]
        umlal   v27.2d, v14.2s, v10.s[0]
        sbcs    x10, x10, x13
        ldr     x13, [x3, #0x20]
        umlal2  v3.2d, v25.4s, v10.s[2]
        ldr     x16, [sp, #0x340]
        sbcs    x27, x13, x27
        ldr     x13, [x3, #0x28]
        umlal2  v7.2d, v1.4s, v10.s[2]
        ldr     x17, [sp, #0x390]
        sbcs    x13, x13, x14
        ldr     x14, [x3, #0x30]
        umlal2  v27.2d, v14.4s, v10.s[2]
        ldp     q14, q1, [x2, #0x210]
        sbcs    x14, x14, x15
        ldr     x15, [x3, #0x38]
        umlal2  v6.2d, v24.4s, v10.s[2]
        ldp     q24, q25, [x2, #0x140]
        sbcs    x15, x15, x16
        ldr     x16, [sp, #0x3a8]
        umlal   v18.2d, v29.2s, v10.s[0]
        sbcs    x17, x16, x17
        ldr     x16, [sp, #0x3c8]
        umlal   v8.2d, v11.2s, v10.s[0]
        str     x25, [sp, #0x390]
        ldr     x25, [sp, #0x398]
        sbcs    x25, x16, x25
        ldr     x16, [sp, #0x3d0]
        umlal2  v8.2d, v11.4s, v10.s[2]
        str     x24, [sp, #0x398]
        ldr     x24, [sp, #0x3a0]
        sbcs    x24, x16, x24
        ldr     x16, [sp, #0x3e8]
        umlal   v20.2d, v0.2s, v10.s[0]
        str     x19, [sp, #0x3a0]
        ldr     x19, [sp, #0x368]
        sbcs    x19, x16, x19
        ldr     x16, [sp, #0x3b8]
        umlal2  v23.2d, v26.4s, v10.s[2]
        ldr     d11, [x16, #0xf8]
        ldr     x16, [sp, #0x3d8]
        str     x20, [sp, #0x3b8]
        ldr     x20, [sp, #0x370]
        sbcs    x20, x16, x20
        ldr     x16, [sp, #0x3e0]
        umlal   v5.2d, v30.2s, v10.s[0]
        umlal   v15.2d, v12.2s, v10.s[0]
        str     x20, [sp, #0x370]
        ldr     x20, [sp, #0x378]
        sbcs    x20, x16, x20
        ldr     x16, [sp, #0x3b0]
        umlal   v2.2d, v14.2s, v10.s[0]
        str     x20, [sp, #0x378]
        ldr     x20, [sp, #0x380]
        sbcs    x20, x16, x20
        ldr     x16, [sp, #0x3c0]
        umlal   v28.2d, v1.2s, v10.s[0]
        str     x20, [sp, #0x380]
        ldr     x20, [sp, #0x388]
        sbcs    x20, x16, x20
        umlal2  v28.2d, v1.4s, v10.s[2]
        ldp     q1, q26, [x2, #0x180]
        ngc     x16, xzr
        adds    x6, x6, x12
        umlal   v7.2d, v24.2s, v9.s[0]
        str     x12, [sp, #0x388]
        ldr     x12, [sp, #0x318]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x320]
        umlal2  v5.2d, v30.4s, v10.s[2]
        adcs    x9, x9, x12
        ldr     x12, [sp, #0x328]
        umlal2  v20.2d, v0.4s, v10.s[2]
        adcs    x10, x10, x12
        adcs    x27, x27, x1
        umlal2  v2.2d, v14.4s, v10.s[2]
        ldp     q14, q0, [x2, #0x160]
        adcs    x13, x13, x28
        umlal2  v18.2d, v29.4s, v10.s[2]
        adcs    x14, x14, x11
        umlal   v17.2d, v21.2s, v10.s[0]
        ldr     x12, [sp, #0x370]
        ldp     q29, q30, [x2, #0x1a0]
        adcs    x15, x15, x7
        umlal   v16.2d, v25.2s, v9.s[0]
        adcs    x17, x17, x26
        umlal   v27.2d, v26.2s, v9.s[0]
        adcs    x25, x25, x22
        umlal2  v15.2d, v12.4s, v10.s[2]
        adcs    x24, x24, x23
        umlal   v22.2d, v1.2s, v9.s[0]
        adcs    x19, x19, x21
        umlal2  v7.2d, v24.4s, v9.s[2]
        str     x21, [sp, #0x368]
        ldr     x21, [sp, #0x3b8]
        adcs    x12, x12, x21
        ldr     x21, [sp, #0x378]
        ldp     q12, q24, [x2, #0x240]
        umlal2  v17.2d, v21.4s, v10.s[2]
        str     x23, [sp, #0x370]
        ldr     x23, [sp, #0x3a0]
        adcs    x21, x21, x23
        ldr     x23, [sp, #0x380]
        umlal   v3.2d, v14.2s, v9.s[0]
        str     x22, [sp, #0x378]
        ldr     x22, [sp, #0x398]
        adcs    x23, x23, x22
        ldr     x22, [sp, #0x390]
        umlal   v23.2d, v0.2s, v9.s[0]
        adcs    x20, x20, x22
        ldr     x22, [x4, #0x40]
        umlal2  v23.2d, v0.4s, v9.s[2]
        ldp     q10, q0, [x2, #0x1e0]
        adc     x16, x16, xzr
        str     x16, [sp, #0x380]
        ldr     x16, [x4, #0x60]
        subs    x22, x22, x16
        ldr     x16, [x4, #0x48]
        umlal   v6.2d, v30.2s, v9.s[0]
        str     x26, [sp, #0x340]
        ldr     x26, [x4, #0x68]
        sbcs    x26, x16, x26
        ldr     x16, [x4, #0x50]
        umlal2  v27.2d, v26.4s, v9.s[2]
        ldp     q21, q26, [x2, #0x1c0]
        str     x7, [sp, #0x338]
        ldr     x7, [x4, #0x70]
        sbcs    x7, x16, x7
        ldr     x16, [x4, #0x58]
        umlal   v13.2d, v29.2s, v9.s[0]
        str     x20, [sp, #0x330]
        ldr     x20, [x4, #0x78]
        sbcs    x20, x16, x20
        umlal2  v13.2d, v29.4s, v9.s[2]
        csetm   x16, lo
        umlal2  v6.2d, v30.4s, v9.s[2]
        ldp     q29, q30, [x2, #0x200]
        eor     x26, x26, x16
        eor     x7, x7, x16
        eor     x22, x22, x16
        umlal2  v3.2d, v14.4s, v9.s[2]
        eor     x20, x20, x16
        cmn     x16, #1
        umlal2  v22.2d, v1.4s, v9.s[2]
        ldr     x16, [sp, #0x3a8]
        adcs    x22, x22, xzr
        ldp     q14, q1, [x2, #0x220]
        umlal2  v16.2d, v25.4s, v9.s[2]
        adcs    x26, x26, xzr
        umulh   x2, x22, x22
        umlal   v20.2d, v10.2s, v9.s[0]
        uzp2    v25.2d, v13.2d, v6.2d
        adcs    x7, x7, xzr
        umull2  v24.2d, v24.4s, v9.s[2]
        uzp1    v6.2d, v13.2d, v6.2d
        adcs    x20, x20, xzr
        adds    x6, x16, x6
        ldr     x16, [sp, #0x3c8]
        umlal2  v20.2d, v10.4s, v9.s[2]
        uzp2    v31.2d, v3.2d, v23.2d
        adcs    x8, x16, x8
        umlal   v5.2d, v0.2s, v9.s[0]
        uzp1    v3.2d, v3.2d, v23.2d
        mul     x16, x22, x20
        str     x2, [sp, #0x3c8]
        ldr     x2, [sp, #0x3d0]
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x3e8]
        shl     v10.2d, v31.2d, #0x23
        umlal   v19.2d, v12.2s, v9.s[0]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x3d8]
        uzp2    v23.2d, v7.2d, v16.2d
        umlal2  v19.2d, v12.4s, v9.s[2]
        usra    v24.2d, v11.2d, #0x2e
        adcs    x27, x10, x27
        ldr     x10, [sp, #0x3b0]
        umlal   v17.2d, v26.2s, v9.s[0]
        stp     x2, x9, [x3, #0x50]
        ldr     x9, [sp, #0x3e0]
        umulh   x2, x22, x20
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x3c0]
        umlal2  v5.2d, v0.4s, v9.s[2]
        uzp1    v0.2d, v7.2d, v16.2d
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x388]
        umlal   v28.2d, v30.2s, v9.s[0]
        uzp2    v12.2d, v22.2d, v27.2d
        adcs    x13, x13, x15
        shl     v13.2d, v25.2d, #0x23
        umlal   v2.2d, v29.2s, v9.s[0]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x318]
        uzp1    v7.2d, v19.2d, v24.2d
        uzp2    v11.2d, v19.2d, v24.2d
        mul     x15, x26, x20
        adcs    x25, x17, x25
        ldr     x17, [sp, #0x320]
        umlal2  v17.2d, v26.4s, v9.s[2]
        uzp2    v16.2d, v20.2d, v5.2d
        umlal   v18.2d, v1.2s, v9.s[0]
        uzp1    v5.2d, v20.2d, v5.2d
        adcs    x24, x17, x24
        ldr     x17, [sp, #0x328]
        adcs    x17, x17, x19
        umlal   v15.2d, v14.2s, v9.s[0]
        shl     v19.2d, v16.2d, #0x23
        mul     x19, x22, x7
        shl     v20.2d, v11.2d, #0x23
        adcs    x1, x1, x12
        ldr     x12, [sp, #0x330]
        umlal2  v18.2d, v1.4s, v9.s[2]
        adcs    x28, x28, x21
        ldr     x21, [sp, #0x338]
        umlal   v8.2d, v21.2s, v9.s[0]
        shl     v1.2d, v23.2d, #0x23
        adcs    x11, x11, x23
        umulh   x23, x22, x26
        umlal2  v2.2d, v29.4s, v9.s[2]
        adcs    x12, x21, x12
        ldr     x21, [sp, #0x340]
        umlal2  v15.2d, v14.4s, v9.s[2]
        uzp1    v22.2d, v22.2d, v27.2d
        str     x12, [sp, #0x330]
        ldr     x12, [sp, #0x380]
        adcs    x12, x21, x12
        umlal2  v28.2d, v30.4s, v9.s[2]
        umulh   x21, x26, x20
        umlal2  v8.2d, v21.4s, v9.s[2]
        str     x12, [sp, #0x380]
        ldr     x12, [sp, #0x378]
        adcs    x12, x12, xzr
        shl     v21.2d, v12.2d, #0x23
        str     x12, [sp, #0x378]
        ldr     x12, [sp, #0x370]
        adcs    x12, x12, xzr
        ext     v24.16b, v12.16b, v25.16b, #8
        ext     v26.16b, v31.16b, v12.16b, #8
        str     x12, [sp, #0x370]
        ldr     x12, [sp, #0x368]
        adcs    x12, x12, xzr
        usra    v0.2d, v1.2d, #6
        uzp2    v12.2d, v15.2d, v18.2d
        uzp1    v1.2d, v15.2d, v18.2d
        uzp1    v18.2d, v2.2d, v28.2d
        str     x12, [sp, #0x368]
        ldr     x12, [sp, #0x3b8]
        adcs    x12, x12, xzr
        str     x12, [sp, #0x3b8]
        umulh   x12, x22, x7
        uzp1    v27.2d, v8.2d, v17.2d
        uzp2    v8.2d, v8.2d, v17.2d
        str     x11, [sp, #0x340]
        ldr     x11, [sp, #0x3a0]
        adcs    x11, x11, xzr
        uzp2    v9.2d, v2.2d, v28.2d
        str     x11, [sp, #0x3a0]
        ldr     x11, [sp, #0x398]
        adcs    x11, x11, xzr
        ext     v2.16b, v12.16b, v11.16b, #8
        shl     v11.2d, v8.2d, #0x23
        ext     v14.16b, v25.16b, v8.16b, #8
        str     x11, [sp, #0x398]
        ldr     x11, [sp, #0x390]
        adcs    x11, x11, xzr
        adds    x19, x23, x19
        ext     v17.16b, v8.16b, v16.16b, #8
        ext     v16.16b, v16.16b, v9.16b, #8
        stp     x6, x8, [x3, #0x40]
        umulh   x23, x7, x20
        usra    v27.2d, v11.2d, #6
        adcs    x6, x12, x16
        shl     v25.2d, v9.2d, #0x23
        adcs    x2, x2, x15
        shl     v11.2d, v12.2d, #0x23
        usra    v6.2d, v13.2d, #6
        mul     x8, x7, x20
        mul     x12, x26, x7
        adcs    x21, x21, x8
        ext     v4.16b, v4.16b, v23.16b, #8
        adc     x23, x23, xzr
        usra    v1.2d, v11.2d, #6
        ext     v28.16b, v9.16b, v12.16b, #8
        umulh   x8, x26, x7
        usra    v5.2d, v19.2d, #6
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        adds    x6, x6, x12
        usra    v3.2d, v10.2d, #6
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        usra    v27.2d, v14.2d, #0x1d
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        ext     v19.16b, v23.16b, v31.16b, #8
        usra    v7.2d, v20.2d, #6
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        mul     x12, x22, x26
        usra    v0.2d, v4.2d, #0x1d
        adcs    x2, x2, x8
        usra    v3.2d, v19.2d, #0x1d
        adcs    x21, x21, xzr
        usra    v18.2d, v25.2d, #6
        str     q27, [x0, #0x40]
        umulh   x8, x26, x26
        usra    v1.2d, v28.2d, #0x1d
        adc     x23, x23, xzr
        adds    x12, x12, x12
        str     q0, [x0]
        adcs    x19, x19, x19
        usra    v22.2d, v21.2d, #6
        usra    v5.2d, v17.2d, #0x1d
        adcs    x6, x6, x6
        str     q3, [x0, #0x10]
        ldr     x16, [sp, #0x3c8]
        usra    v7.2d, v2.2d, #0x1d
        adcs    x2, x2, x2
        mul     x26, x26, x26
        usra    v6.2d, v24.2d, #0x1d
        str     q1, [x0, #0x70]
        adcs    x21, x21, x21
        usra    v22.2d, v26.2d, #0x1d
        adcs    x23, x23, x23
        str     q5, [x0, #0x50]
        usra    v18.2d, v16.2d, #0x1d
        adc     x15, xzr, xzr
        adds    x12, x12, x16
        mul     x16, x22, x22
        str     q7, [x0, #0x80]
        adcs    x26, x19, x26
        str     q6, [x0, #0x30]
        adcs    x6, x6, x8
        str     q22, [x0, #0x20]
        mul     x19, x7, x7
        str     q18, [x0, #0x60]
        umulh   x22, x7, x7
        mul     x7, x20, x20
        adcs    x2, x2, x19
        adcs    x8, x21, x22
        umulh   x19, x20, x20
        adcs    x7, x23, x7
        adc     x15, x15, x19
        subs    x27, x27, x16
        sbcs    x9, x9, x12
        sbcs    x23, x10, x26
        sbcs    x21, x13, x6
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        sbcs    x10, x14, x2
        stp     x23, x21, [x3, #0x70]
        sbcs    x25, x25, x8
        sbcs    x13, x24, x7
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        sbcs    x14, x17, x15
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        stp     x27, x9, [x3, #0x60]
        ldr     x9, [sp, #0x330]
        sbcs    x27, x1, x16
        ldr     x1, [sp, #0x340]
        stp     x13, x14, [x3, #0x90]
        sbcs    x28, x28, x12
        sbcs    x1, x1, x26
        stp     x10, x25, [x3, #0x80]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        sbcs    x6, x9, x6
        ldr     x9, [sp, #0x380]
        sbcs    x2, x9, x2
        stp     x27, x28, [x3, #0xa0]
        ldr     x28, [sp, #0x370]
        ldr     x27, [sp, #0x378]
        stp     x1, x6, [x3, #0xb0]
        sbcs    x27, x27, x8
        sbcs    x28, x28, x7
        stp     x2, x27, [x3, #0xc0]
        ldr     x27, [sp, #0x368]
        sbcs    x27, x27, x15
        stp     x28, x27, [x3, #0xd0]
        ldr     x28, [sp, #0x3a0]
        ldr     x27, [sp, #0x3b8]
        sbcs    x27, x27, xzr
        sbcs    x28, x28, xzr
        stp     x27, x28, [x3, #0xe0]
        ldr     x27, [sp, #0x398]
        sbcs    x27, x27, xzr
        sbcs    x28, x11, xzr
        stp     x27, x28, [x3, #0xf0]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_16_aarch64)

NOTES

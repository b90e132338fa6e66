/* karat_phase_sqr_12_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 6 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 440.0 cycles instead of 933.0, bound 420.0 (simulated, one run after another); 1203 of 1342 instructions have another place.
 * Made from code with the SHA-256 74b02671d21246ced309ec7f00d226d2f8d9f0fb6ba06fbde3d304cffe1d63b2.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_12_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldp     d0, d1, [x1]
        movi    v2.16b, #0xff
        ldr     x6, [x5, #0x58]
        ldr     d3, [x1]
        ushr    v2.2d, v2.2d, #0x23
        ldp     q4, q5, [x2]
        movi    v6.2d, #0000000000000000
        ldp     d7, d16, [x1, #8]
        ldp     q17, q18, [x2, #0x20]
        shl     v1.2d, v1.2d, #0xc
        ushr    v19.2d, v3.2d, #0x1d
        uzp1    v3.2d, v3.2d, v19.2d
        ldp     x7, x8, [x5]
        ushr    v0.2d, v0.2d, #0x3a
        ldp     x9, x10, [x5, #0x10]
        shl     v16.2d, v16.2d, #0x12
        and     v3.16b, v3.16b, v2.16b
        ldp     d19, d20, [x1, #0x10]
        lsl     x8, x8, #0x3a
        usra    v0.2d, v1.2d, #6
        ldp     q1, q21, [x2, #0x40]
        adds    x7, x7, x8
        ushr    v7.2d, v7.2d, #0x34
        ldp     q22, q23, [x2]
        lsl     x8, x10, #0x2e
        umlal   v0.2d, v4.2s, v3.s[0]
        ldp     x10, x11, [x5, #8]
        umull   v24.2d, v17.2s, v3.s[0]
        umulh   x12, x7, x7
        shl     v20.2d, v20.2d, #0x18
        ldp     x13, x14, [x5, #0x18]
        lsr     x9, x9, #0xc
        umlal2  v0.2d, v4.4s, v3.s[2]
        ldp     q4, q25, [x2, #0x60]
        ext     v26.16b, v6.16b, v0.16b, #8
        usra    v7.2d, v16.2d, #6
        lsl     x11, x11, #0x34
        umlal2  v24.2d, v17.4s, v3.s[2]
        lsr     x10, x10, #6
        ldp     d16, d17, [x1, #0x18]
        usra    v0.2d, v26.2d, #0x1d
        ext     v26.16b, v0.16b, v6.16b, #8
        adcs    x10, x10, x11
        lsl     x11, x14, #0x28
        usra    v7.2d, v26.2d, #0x1d
        and     v0.16b, v0.16b, v2.16b
        adcs    x8, x9, x8
        lsr     x9, x13, #0x12
        umull   v26.2d, v18.2s, v3.s[0]
        usra    v24.2d, v19.2d, #0x2e
        ldp     x13, x14, [x5, #0x20]
        mul     x15, x7, x8
        umlal   v7.2d, v5.2s, v3.s[0]
        usra    v24.2d, v20.2d, #6
        ldp     x16, x17, [x5, #0x28]
        adcs    x9, x9, x11
        umlal2  v7.2d, v5.4s, v3.s[2]
        ldp     q5, q19, [x2, #0x20]
        lsl     x11, x14, #0x22
        shl     v17.2d, v17.2d, #0x1e
        umull   v20.2d, v1.2s, v3.s[0]
        lsr     x14, x16, #0x1e
        umlal   v7.2d, v22.2s, v0.s[0]
        str     x3, [sp, #0x3e8]
        ldp     x16, x3, [x5, #0x38]
        lsl     x17, x17, #0x1c
        umlal2  v26.2d, v18.4s, v3.s[2]
        usra    v26.2d, v16.2d, #0x28
        umlal2  v7.2d, v22.4s, v0.s[2]
        umlal2  v20.2d, v1.4s, v3.s[2]
        str     x12, [sp, #0x3e0]
        umulh   x12, x7, x10
        ext     v1.16b, v6.16b, v7.16b, #8
        str     x12, [sp, #0x3d8]
        str     x15, [sp, #0x3d0]
        ldp     x12, x15, [x5, #0x30]
        lsl     x3, x3, #0x10
        lsr     x13, x13, #0x18
        usra    v7.2d, v1.2d, #0x1d
        ldp     d1, d16, [x1, #0x20]
        adcs    x11, x13, x11
        ldp     d18, d22, [x1, #0x28]
        adcs    x13, x14, x17
        usra    v26.2d, v17.2d, #6
        ldp     q17, q27, [x2, #0x40]
        lsr     x12, x12, #0x24
        umulh   x14, x7, x8
        shl     v16.2d, v16.2d, #0x24
        umull   v28.2d, v21.2s, v3.s[0]
        umlal2  v28.2d, v21.4s, v3.s[2]
        lsl     x15, x15, #0x16
        str     x1, [sp, #0x3c8]
        ldp     x17, x1, [x5, #0x48]
        adcs    x12, x12, x15
        str     x11, [sp, #0x3c0]
        ldp     x15, x11, [x5, #0x58]
        shl     v21.2d, v22.2d, #0x2a
        umull   v22.2d, v4.2s, v3.s[0]
        lsr     x16, x16, #0x2a
        adcs    x3, x16, x3
        umlal   v26.2d, v5.2s, v0.s[0]
        umlal   v20.2d, v19.2s, v0.s[0]
        str     x13, [sp, #0x3b8]
        ldp     x16, x13, [x5, #0x40]
        umlal2  v26.2d, v5.4s, v0.s[2]
        lsr     x17, x17, #0x36
        orr     x6, x17, x6, lsl #62
        lsl     x13, x13, #0xa
        lsr     x16, x16, #0x30
        ldp     x5, x17, [x5, #0x60]
        umlal2  v22.2d, v4.4s, v3.s[2]
        str     x3, [sp, #0x3b0]
        mul     x3, x7, x9
        ext     v4.16b, v7.16b, v6.16b, #8
        adcs    x13, x16, x13
        usra    v24.2d, v4.2d, #0x1d
        and     v4.16b, v7.16b, v2.16b
        stp     x21, x22, [sp, #0x90]
        .cfi_rel_offset 21, 144
        .cfi_rel_offset 22, 152
        umlal2  v20.2d, v19.4s, v0.s[2]
        ldp     q5, q7, [x2, #0x60]
        lsl     x21, x1, #4
        mul     x22, x10, x9
        stp     x23, x24, [sp, #0xa0]
        .cfi_rel_offset 23, 160
        .cfi_rel_offset 24, 168
        umlal   v24.2d, v23.2s, v0.s[0]
        usra    v20.2d, v1.2d, #0x22
        umlal2  v24.2d, v23.4s, v0.s[2]
        stp     x25, x26, [sp, #0xb0]
        .cfi_rel_offset 25, 176
        .cfi_rel_offset 26, 184
        ldp     q1, q19, [x2, #0x80]
        umull   v23.2d, v25.2s, v3.s[0]
        adcs    x21, x6, x21
        umlal   v28.2d, v17.2s, v0.s[0]
        usra    v20.2d, v16.2d, #6
        lsl     x23, x11, #0x38
        umull   v16.2d, v19.2s, v3.s[0]
        umulh   x24, x7, x9
        ldp     q29, q30, [x2, #0xa0]
        umlal2  v28.2d, v17.4s, v0.s[2]
        orr     x23, x23, x1, lsr #60
        umlal   v22.2d, v27.2s, v0.s[0]
        lsr     x25, x5, #8
        umlal2  v22.2d, v27.4s, v0.s[2]
        lsl     x26, x17, #0x32
        usra    v28.2d, v18.2d, #0x1c
        stp     x19, x20, [sp, #0x80]
        .cfi_rel_offset 19, 128
        .cfi_rel_offset 20, 136
        umlal2  v23.2d, v25.4s, v3.s[2]
        umull   v17.2d, v1.2s, v3.s[0]
        mul     x19, x7, x10
        usra    v28.2d, v21.2d, #6
        umulh   x20, x10, x9
        umlal2  v17.2d, v1.4s, v3.s[2]
        umlal   v23.2d, v5.2s, v0.s[0]
        lsr     x1, x15, #2
        umlal2  v23.2d, v5.4s, v0.s[2]
        ldr     x5, [sp, #0x3d0]
        adcs    x23, x1, x23
        umlal   v17.2d, v7.2s, v0.s[0]
        ldp     q1, q5, [x2, #0x80]
        umlal2  v17.2d, v7.4s, v0.s[2]
        ldp     q7, q18, [x2]
        mul     x1, x8, x9
        umlal2  v16.2d, v19.4s, v3.s[2]
        ldp     q19, q21, [x2, #0xa0]
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x3d8]
        umull   v25.2d, v29.2s, v3.s[0]
        adds    x26, x26, x5
        stp     x7, x10, [x4]
        adcs    x3, x14, x3
        umlal   v16.2d, v1.2s, v0.s[0]
        mul     x5, x10, x10
        adcs    x22, x24, x22
        umlal2  v16.2d, v1.4s, v0.s[2]
        stp     x27, x28, [sp, #0xc0]
        .cfi_rel_offset 27, 192
        .cfi_rel_offset 28, 200
        ldr     x27, [sp, #0x3b0]
        adcs    x24, x20, x1
        stp     d12, d13, [sp, #0x60]
        .cfi_rel_offset 76, 96
        .cfi_rel_offset 77, 104
        umlal2  v25.2d, v29.4s, v3.s[2]
        ldp     q12, q13, [x2, #0x20]
        umulh   x20, x8, x9
        umlal   v25.2d, v5.2s, v0.s[0]
        ldp     q1, q27, [x2, #0xc0]
        ldr     x1, [sp, #0x3c0]
        ldr     x6, [sp, #0x3b8]
        umlal   v24.2d, v7.2s, v4.s[0]
        umlal2  v24.2d, v7.4s, v4.s[2]
        stp     x12, x27, [x4, #0x30]
        stp     x8, x9, [x4, #0x10]
        umull   v7.2d, v30.2s, v3.s[0]
        umlal   v20.2d, v12.2s, v4.s[0]
        adc     x20, x20, xzr
        mul     x28, x10, x8
        umlal2  v20.2d, v12.4s, v4.s[2]
        stp     x13, x21, [x4, #0x40]
        umlal   v28.2d, v13.2s, v4.s[0]
        stp     x1, x6, [x4, #0x20]
        umlal2  v25.2d, v5.4s, v0.s[2]
        umulh   x11, x10, x8
        stp     x23, x25, [x4, #0x50]
        umlal2  v7.2d, v30.4s, v3.s[2]
        ext     v12.16b, v6.16b, v24.16b, #8
        adds    x28, x3, x28
        ldr     x3, [sp, #0x3c8]
        usra    v24.2d, v12.2d, #0x1d
        umlal   v7.2d, v19.2s, v0.s[0]
        umlal2  v28.2d, v13.4s, v4.s[2]
        ldp     d12, d13, [x3, #0x30]
        umulh   x14, x10, x10
        umull   v5.2d, v1.2s, v3.s[0]
        adcs    x22, x22, x11
        adcs    x24, x24, xzr
        stp     d10, d11, [sp, #0x50]
        .cfi_rel_offset 74, 80
        .cfi_rel_offset 75, 88
        ext     v10.16b, v24.16b, v6.16b, #8
        umlal2  v5.2d, v1.4s, v3.s[2]
        and     v11.16b, v24.16b, v2.16b
        adc     x20, x20, xzr
        adds    x19, x19, x19
        ldr     d1, [x3, #0x48]
        ldp     q24, q29, [x2, #0x20]
        adcs    x26, x26, x26
        mul     x11, x8, x8
        umlal2  v7.2d, v19.4s, v0.s[2]
        usra    v26.2d, v10.2d, #0x1d
        adcs    x28, x28, x28
        usra    v22.2d, v12.2d, #0x16
        ldr     x17, [sp, #0x3e0]
        ldp     q10, q12, [x2, #0x40]
        adcs    x22, x22, x22
        shl     v13.2d, v13.2d, #0x30
        umlal   v5.2d, v21.2s, v0.s[0]
        adcs    x24, x24, x24
        umlal2  v5.2d, v21.4s, v0.s[2]
        umulh   x15, x8, x8
        adcs    x20, x20, x20
        usra    v22.2d, v13.2d, #6
        adc     x16, xzr, xzr
        umlal   v26.2d, v18.2s, v4.s[0]
        adds    x19, x19, x17
        umlal2  v26.2d, v18.4s, v4.s[2]
        adcs    x26, x26, x5
        ldp     d13, d18, [x3, #0x38]
        umull   v19.2d, v27.2s, v3.s[0]
        adcs    x28, x28, x14
        ldr     x14, [sp, #0x3e8]
        shl     v1.2d, v1.2d, #2
        adcs    x22, x22, x11
        umlal   v22.2d, v10.2s, v4.s[0]
        shl     v18.2d, v18.2d, #0x36
        adcs    x24, x24, x15
        mul     x5, x9, x9
        umlal   v28.2d, v24.2s, v11.s[0]
        umlal2  v28.2d, v24.4s, v11.s[2]
        umlal2  v22.2d, v10.4s, v4.s[2]
        umulh   x11, x9, x9
        stp     x26, x28, [x14, #0x10]
        umlal   v23.2d, v12.2s, v4.s[0]
        adcs    x20, x20, x5
        umlal2  v23.2d, v12.4s, v4.s[2]
        ldp     q10, q12, [x2]
        umlal   v22.2d, v29.2s, v11.s[0]
        umlal2  v22.2d, v29.4s, v11.s[2]
        mul     x5, x7, x7
        adc     x11, x16, x11
        stp     d14, d15, [sp, #0x70]
        .cfi_rel_offset 78, 112
        .cfi_rel_offset 79, 120
        ldp     q14, q15, [x2, #0x60]
        usra    v23.2d, v13.2d, #0x10
        ldp     q13, q21, [x2, #0x40]
        mul     x15, x1, x27
        umlal2  v19.2d, v27.4s, v3.s[2]
        ldp     q3, q24, [x2, #0x80]
        stp     d8, d9, [sp, #0x40]
        .cfi_rel_offset 72, 64
        .cfi_rel_offset 73, 72
        umlal   v26.2d, v10.2s, v11.s[0]
        usra    v23.2d, v18.2d, #6
        mul     x16, x1, x6
        umlal2  v26.2d, v10.4s, v11.s[2]
        ldp     q8, q9, [x2, #0x60]
        ldp     q10, q18, [x2]
        stp     x5, x19, [x14]
        umulh   x17, x1, x12
        umlal   v17.2d, v14.2s, v4.s[0]
        umlal2  v17.2d, v14.4s, v4.s[2]
        ext     v14.16b, v6.16b, v26.16b, #8
        umlal   v16.2d, v15.2s, v4.s[0]
        usra    v26.2d, v14.2d, #0x1d
        umlal2  v16.2d, v15.4s, v4.s[2]
        umulh   x14, x1, x6
        ldp     d14, d15, [x3, #0x40]
        umlal   v23.2d, v13.2s, v11.s[0]
        umlal   v25.2d, v3.2s, v4.s[0]
        ldp     q27, q29, [x2, #0xc0]
        umlal2  v23.2d, v13.4s, v11.s[2]
        umlal2  v25.2d, v3.4s, v4.s[2]
        str     x28, [sp, #0x3e0]
        mul     x28, x1, x12
        umlal   v16.2d, v8.2s, v11.s[0]
        umlal   v7.2d, v24.2s, v4.s[0]
        usra    v17.2d, v14.2d, #0xa
        and     v14.16b, v26.16b, v2.16b
        ext     v13.16b, v26.16b, v6.16b, #8
        adds    x28, x14, x28
        umulh   x14, x1, x27
        umlal2  v7.2d, v24.4s, v4.s[2]
        umlal   v19.2d, v27.2s, v0.s[0]
        adcs    x15, x17, x15
        usra    v20.2d, v13.2d, #0x1d
        ldp     q13, q3, [x2, #0xa0]
        umlal2  v19.2d, v27.4s, v0.s[2]
        mul     x17, x6, x27
        umlal2  v16.2d, v8.4s, v11.s[2]
        ldp     q8, q24, [x2, #0x20]
        shl     v15.2d, v15.2d, #0x3c
        umlal   v25.2d, v9.2s, v11.s[0]
        umlal   v20.2d, v12.2s, v11.s[0]
        str     x26, [sp, #0x3d0]
        umulh   x26, x6, x27
        usra    v17.2d, v15.2d, #6
        umlal2  v20.2d, v12.4s, v11.s[2]
        ldp     q15, q12, [x2, #0x40]
        adcs    x14, x14, x17
        umlal   v20.2d, v10.2s, v14.s[0]
        ldp     q26, q27, [x2, #0xc0]
        usra    v16.2d, v1.2d, #6
        umlal2  v20.2d, v10.4s, v14.s[2]
        umlal   v17.2d, v21.2s, v11.s[0]
        mul     x17, x12, x27
        umlal   v5.2d, v13.2s, v4.s[0]
        umlal   v22.2d, v8.2s, v14.s[0]
        umlal2  v17.2d, v21.4s, v11.s[2]
        ext     v10.16b, v6.16b, v20.16b, #8
        str     x19, [sp, #0x3d8]
        umulh   x19, x12, x27
        umlal2  v25.2d, v9.4s, v11.s[2]
        adcs    x26, x26, x17
        umlal   v23.2d, v24.2s, v14.s[0]
        usra    v20.2d, v10.2d, #0x1d
        umull   v9.2d, v29.2s, v0.s[0]
        umlal2  v22.2d, v8.4s, v14.s[2]
        ldp     q8, q10, [x2, #0x80]
        mul     x17, x6, x12
        umlal   v19.2d, v3.2s, v4.s[0]
        adc     x19, x19, xzr
        umlal2  v23.2d, v24.4s, v14.s[2]
        ext     v1.16b, v20.16b, v6.16b, #8
        and     v20.16b, v20.16b, v2.16b
        str     x5, [sp, #0x3a8]
        umulh   x5, x6, x12
        umlal2  v9.2d, v29.4s, v0.s[2]
        ldp     q0, q21, [x2]
        adds    x15, x15, x17
        usra    v28.2d, v1.2d, #0x1d
        umlal2  v5.2d, v13.4s, v4.s[2]
        ldp     d13, d1, [x3, #0x48]
        umlal   v17.2d, v15.2s, v14.s[0]
        umlal   v16.2d, v12.2s, v14.s[0]
        umulh   x17, x1, x1
        umlal   v7.2d, v8.2s, v11.s[0]
        adcs    x5, x14, x5
        umlal2  v7.2d, v8.4s, v11.s[2]
        adcs    x26, x26, xzr
        adc     x19, x19, xzr
        umlal   v5.2d, v10.2s, v11.s[0]
        adds    x14, x16, x16
        umlal   v9.2d, v26.2s, v4.s[0]
        adcs    x28, x28, x28
        mul     x16, x6, x6
        usra    v25.2d, v13.2d, #0x3e
        ldp     q8, q13, [x2, #0x20]
        adcs    x15, x15, x15
        shl     v1.2d, v1.2d, #8
        umlal2  v19.2d, v3.4s, v4.s[2]
        ldp     q3, q24, [x2, #0xa0]
        umlal2  v9.2d, v26.4s, v4.s[2]
        usra    v25.2d, v1.2d, #6
        ldp     q1, q26, [x2, #0x40]
        ldp     q29, q30, [x2, #0xc0]
        umull   v31.2d, v27.2s, v4.s[0]
        adcs    x5, x5, x5
        adcs    x26, x26, x26
        umlal2  v5.2d, v10.4s, v11.s[2]
        str     x11, [sp, #0x3a0]
        mul     x11, x1, x1
        adcs    x19, x19, x19
        umlal   v28.2d, v18.2s, v14.s[0]
        str     x20, [sp, #0x398]
        adc     x20, xzr, xzr
        umlal2  v28.2d, v18.4s, v14.s[2]
        adds    x14, x14, x17
        adcs    x28, x28, x16
        umlal   v23.2d, v8.2s, v20.s[0]
        umlal2  v16.2d, v12.4s, v14.s[2]
        ldp     q10, q12, [x2, #0x60]
        umulh   x16, x6, x6
        umlal   v28.2d, v0.2s, v20.s[0]
        adcs    x15, x15, x16
        umlal   v19.2d, v3.2s, v11.s[0]
        umlal2  v28.2d, v0.4s, v20.s[2]
        umulh   x16, x12, x12
        ldp     q0, q18, [x2]
        mul     x17, x12, x12
        adcs    x5, x5, x17
        umlal2  v23.2d, v8.4s, v20.s[2]
        umlal2  v17.2d, v15.4s, v14.s[2]
        ldp     q15, q8, [x2]
        umlal   v17.2d, v13.2s, v20.s[0]
        mul     x17, x27, x27
        umlal2  v17.2d, v13.4s, v20.s[2]
        ext     v13.16b, v6.16b, v28.16b, #8
        umlal2  v19.2d, v3.4s, v11.s[2]
        umlal   v25.2d, v10.2s, v14.s[0]
        usra    v28.2d, v13.2d, #0x1d
        umlal   v16.2d, v1.2s, v20.s[0]
        umlal2  v25.2d, v10.4s, v14.s[2]
        ext     v10.16b, v28.16b, v6.16b, #8
        adcs    x26, x26, x16
        usra    v22.2d, v10.2d, #0x1d
        and     v10.16b, v28.16b, v2.16b
        umulh   x16, x27, x27
        adcs    x19, x19, x17
        umlal2  v16.2d, v1.4s, v20.s[2]
        ldp     d13, d1, [x3, #0x50]
        umlal   v25.2d, v26.2s, v20.s[0]
        umlal2  v25.2d, v26.4s, v20.s[2]
        umlal   v22.2d, v21.2s, v20.s[0]
        mul     x17, x13, x21
        umlal2  v22.2d, v21.4s, v20.s[2]
        adc     x20, x20, x16
        subs    x16, x7, x1
        umlal   v22.2d, v15.2s, v10.s[0]
        sbcs    x6, x10, x6
        umlal2  v22.2d, v15.4s, v10.s[2]
        usra    v7.2d, v13.2d, #0x38
        sbcs    x12, x8, x12
        umulh   x1, x13, x21
        ldp     q15, q13, [x2, #0x20]
        shl     v1.2d, v1.2d, #0xe
        sbcs    x27, x9, x27
        umlal2  v31.2d, v27.4s, v4.s[2]
        ldp     q3, q4, [x2, #0x40]
        csetm   x9, lo
        umlal   v9.2d, v24.2s, v11.s[0]
        eor     x27, x27, x9
        cmn     x9, #1
        eor     x16, x16, x9
        usra    v7.2d, v1.2d, #6
        ext     v1.16b, v6.16b, v22.16b, #8
        eor     x6, x6, x9
        eor     x9, x12, x9
        umlal2  v9.2d, v24.4s, v11.s[2]
        mul     x12, x13, x23
        adcs    x16, x16, xzr
        usra    v22.2d, v1.2d, #0x1d
        ldp     q1, q21, [x2, #0x60]
        adcs    x6, x6, xzr
        umlal   v31.2d, v29.2s, v11.s[0]
        ldp     q24, q26, [x2, #0x80]
        adcs    x9, x9, xzr
        umlal   v7.2d, v12.2s, v14.s[0]
        umulh   x8, x13, x23
        adcs    x27, x27, xzr
        adds    x1, x1, x12
        umlal   v17.2d, v15.2s, v10.s[0]
        umlal2  v17.2d, v15.4s, v10.s[2]
        umlal   v16.2d, v13.2s, v10.s[0]
        umlal2  v16.2d, v13.4s, v10.s[2]
        mul     x12, x13, x25
        umlal   v25.2d, v3.2s, v10.s[0]
        umlal2  v7.2d, v12.4s, v14.s[2]
        ext     v15.16b, v22.16b, v6.16b, #8
        and     v12.16b, v22.16b, v2.16b
        umulh   x10, x13, x25
        umulh   x7, x21, x25
        umlal2  v25.2d, v3.4s, v10.s[2]
        umlal   v7.2d, v1.2s, v20.s[0]
        usra    v23.2d, v15.2d, #0x1d
        ldp     q15, q13, [x2, #0x20]
        umlal2  v7.2d, v1.4s, v20.s[2]
        str     x27, [sp, #0x390]
        mul     x27, x21, x25
        umlal   v5.2d, v24.2s, v14.s[0]
        adcs    x8, x8, x12
        umlal   v23.2d, v8.2s, v10.s[0]
        umlal2  v23.2d, v8.4s, v10.s[2]
        ldp     d8, d1, [x3, #0x58]
        umlal   v23.2d, v0.2s, v12.s[0]
        adcs    x27, x10, x27
        umlal   v7.2d, v4.2s, v10.s[0]
        umlal2  v5.2d, v24.4s, v14.s[2]
        mul     x10, x23, x25
        umlal2  v23.2d, v0.4s, v12.s[2]
        ldp     q0, q3, [x2, #0xc0]
        shl     v1.2d, v1.2d, #0x14
        umlal2  v7.2d, v4.4s, v10.s[2]
        usra    v5.2d, v8.2d, #0x32
        umlal   v19.2d, v26.2s, v14.s[0]
        umulh   x12, x23, x25
        umull   v8.2d, v30.2s, v11.s[0]
        ldp     q4, q22, [x2, #0xa0]
        adcs    x7, x7, x10
        usra    v5.2d, v1.2d, #6
        umlal   v16.2d, v15.2s, v12.s[0]
        umlal2  v19.2d, v26.4s, v14.s[2]
        ldp     d1, d24, [x3, #0x60]
        umlal2  v31.2d, v29.4s, v11.s[2]
        mul     x10, x21, x23
        umlal2  v8.2d, v30.4s, v11.s[2]
        ldp     q11, q26, [x2, #0x80]
        adc     x12, x12, xzr
        umull   v27.2d, v3.2s, v14.s[0]
        str     x9, [sp, #0x388]
        umulh   x9, x21, x23
        umlal   v5.2d, v21.2s, v20.s[0]
        umlal2  v5.2d, v21.4s, v20.s[2]
        shl     v21.2d, v24.2d, #0x1a
        umlal   v8.2d, v0.2s, v14.s[0]
        umlal   v31.2d, v22.2s, v14.s[0]
        ldp     q24, q28, [x2, #0x60]
        umlal2  v16.2d, v15.4s, v12.s[2]
        usra    v19.2d, v1.2d, #0x2c
        adds    x8, x8, x10
        umulh   x10, x13, x13
        adcs    x27, x27, x9
        umlal   v9.2d, v4.2s, v14.s[0]
        adcs    x7, x7, xzr
        umlal2  v9.2d, v4.4s, v14.s[2]
        adc     x9, x12, xzr
        adds    x12, x17, x17
        usra    v19.2d, v21.2d, #6
        ldp     q15, q1, [x2, #0x40]
        umlal2  v31.2d, v22.4s, v14.s[2]
        adcs    x1, x1, x1
        ldp     q4, q21, [x2, #0xa0]
        adcs    x8, x8, x8
        umlal2  v27.2d, v3.4s, v14.s[2]
        mul     x17, x13, x13
        adcs    x27, x27, x27
        umlal2  v8.2d, v0.4s, v14.s[2]
        adcs    x7, x7, x7
        ldp     q14, q0, [x2, #0xc0]
        umlal   v19.2d, v11.2s, v20.s[0]
        adcs    x9, x9, x9
        umlal   v9.2d, v26.2s, v20.s[0]
        ldp     d3, d22, [x3, #0x68]
        adc     x13, xzr, xzr
        umlal2  v19.2d, v11.4s, v20.s[2]
        adds    x10, x12, x10
        mul     x12, x21, x21
        umlal2  v9.2d, v26.4s, v20.s[2]
        umlal   v5.2d, v24.2s, v10.s[0]
        umlal   v31.2d, v4.2s, v20.s[0]
        umulh   x21, x21, x21
        umlal   v8.2d, v21.2s, v20.s[0]
        adcs    x1, x1, x12
        shl     v11.2d, v22.2d, #0x20
        umlal   v27.2d, v14.2s, v20.s[0]
        usra    v9.2d, v3.2d, #0x26
        ldp     d3, d22, [x3, #0x70]
        umlal2  v5.2d, v24.4s, v10.s[2]
        umlal2  v8.2d, v21.4s, v20.s[2]
        umlal2  v27.2d, v14.4s, v20.s[2]
        ldp     q14, q21, [x2, #0xa0]
        umlal2  v31.2d, v4.4s, v20.s[2]
        ldp     q4, q24, [x2, #0xc0]
        umlal   v19.2d, v28.2s, v10.s[0]
        shl     v22.2d, v22.2d, #0x26
        ldp     q26, q29, [x2, #0x80]
        umull   v30.2d, v0.2s, v20.s[0]
        usra    v31.2d, v3.2d, #0x20
        umlal2  v30.2d, v0.4s, v20.s[2]
        umlal   v8.2d, v14.2s, v10.s[0]
        usra    v9.2d, v11.2d, #6
        umlal   v9.2d, v26.2s, v10.s[0]
        umlal   v30.2d, v4.2s, v10.s[0]
        usra    v31.2d, v22.2d, #6
        ldp     d11, d0, [x3, #0x78]
        umlal2  v19.2d, v28.4s, v10.s[2]
        umulh   x12, x23, x23
        mul     x23, x23, x23
        adcs    x21, x8, x21
        umlal2  v9.2d, v26.4s, v10.s[2]
        ldp     q3, q20, [x2, #0x60]
        umlal   v31.2d, v29.2s, v10.s[0]
        umlal2  v8.2d, v14.4s, v10.s[2]
        adcs    x23, x27, x23
        umlal2  v31.2d, v29.4s, v10.s[2]
        umlal   v25.2d, v13.2s, v12.s[0]
        ext     v14.16b, v6.16b, v23.16b, #8
        shl     v0.2d, v0.2d, #0x2c
        mul     x27, x25, x25
        usra    v8.2d, v11.2d, #0x1a
        umlal   v27.2d, v21.2s, v10.s[0]
        usra    v23.2d, v14.2d, #0x1d
        adcs    x7, x7, x12
        ldp     d14, d11, [x3, #0x80]
        umlal2  v25.2d, v13.4s, v12.s[2]
        umulh   x8, x25, x25
        and     v13.16b, v23.16b, v2.16b
        adcs    x27, x9, x27
        ldp     q22, q26, [x2, #0x80]
        umlal   v7.2d, v15.2s, v12.s[0]
        umlal2  v30.2d, v4.4s, v10.s[2]
        ext     v4.16b, v23.16b, v6.16b, #8
        mul     x9, x16, x6
        adc     x8, x13, x8
        umlal2  v7.2d, v15.4s, v12.s[2]
        usra    v8.2d, v0.2d, #6
        shl     v15.2d, v11.2d, #0x32
        ldr     x12, [sp, #0x3a0]
        adds    x22, x22, x11
        ldr     x11, [sp, #0x398]
        umull   v11.2d, v24.2s, v10.s[0]
        adcs    x24, x24, x14
        usra    v17.2d, v4.2d, #0x1d
        umlal   v5.2d, v1.2s, v12.s[0]
        umlal2  v27.2d, v21.4s, v10.s[2]
        adcs    x28, x11, x28
        umlal2  v5.2d, v1.4s, v12.s[2]
        usra    v27.2d, v14.2d, #0x14
        umulh   x11, x16, x6
        adcs    x12, x12, x15
        ldp     q14, q0, [x2, #0xa0]
        adcs    x5, x5, x17
        umlal   v17.2d, v18.2s, v12.s[0]
        ldp     q1, q4, [x2, #0xc0]
        umlal2  v17.2d, v18.4s, v12.s[2]
        adcs    x26, x26, x10
        umlal2  v11.2d, v24.4s, v10.s[2]
        adcs    x19, x19, x1
        ldp     q10, q18, [x2]
        umlal   v19.2d, v3.2s, v12.s[0]
        usra    v27.2d, v15.2d, #6
        adcs    x21, x20, x21
        ldr     x20, [sp, #0x388]
        mul     x1, x16, x20
        ldr     x13, [sp, #0x3a8]
        ldp     q15, q21, [x2, #0x40]
        ldr     x15, [sp, #0x3d8]
        umlal2  v19.2d, v3.4s, v12.s[2]
        adcs    x23, x23, xzr
        ldr     x25, [sp, #0x3d0]
        adcs    x7, x7, xzr
        umlal   v9.2d, v20.2s, v12.s[0]
        ldp     q3, q23, [x2, #0x20]
        adcs    x27, x27, xzr
        umlal2  v9.2d, v20.4s, v12.s[2]
        umulh   x10, x16, x20
        adcs    x8, x8, xzr
        umlal   v31.2d, v22.2s, v12.s[0]
        adds    x14, x13, x22
        adcs    x17, x15, x24
        umlal   v8.2d, v26.2s, v12.s[0]
        str     x17, [sp, #0x3a0]
        adcs    x17, x25, x28
        str     x17, [sp, #0x398]
        ldr     x17, [sp, #0x3e0]
        str     x14, [sp, #0x380]
        adcs    x14, x17, x12
        umlal2  v31.2d, v22.4s, v12.s[2]
        umlal   v17.2d, v10.2s, v13.s[0]
        str     x14, [sp, #0x378]
        ldr     x14, [sp, #0x390]
        str     x9, [sp, #0x370]
        mul     x9, x16, x14
        umlal2  v17.2d, v10.4s, v13.s[2]
        adcs    x20, x22, x5
        ldp     d10, d20, [x3, #0x88]
        adcs    x17, x24, x26
        umlal   v27.2d, v14.2s, v12.s[0]
        str     x9, [sp, #0x368]
        adcs    x9, x28, x19
        umlal   v25.2d, v3.2s, v13.s[0]
        shl     v20.2d, v20.2d, #0x38
        str     x10, [sp, #0x360]
        adcs    x10, x12, x21
        str     x16, [sp, #0x358]
        umulh   x16, x16, x14
        str     x16, [sp, #0x350]
        adcs    x16, x5, x23
        ext     v22.16b, v6.16b, v17.16b, #8
        umlal2  v8.2d, v26.4s, v12.s[2]
        adcs    x25, x26, x7
        umlal2  v25.2d, v3.4s, v13.s[2]
        usra    v17.2d, v22.2d, #0x1d
        umlal2  v27.2d, v14.4s, v12.s[2]
        str     x1, [sp, #0x348]
        adcs    x1, x19, x27
        str     x11, [sp, #0x340]
        adcs    x11, x21, x8
        umlal   v30.2d, v0.2s, v12.s[0]
        adcs    x15, x23, xzr
        ext     v14.16b, v17.16b, v6.16b, #8
        and     v3.16b, v17.16b, v2.16b
        umulh   x13, x6, x14
        umlal   v7.2d, v23.2s, v13.s[0]
        umlal2  v30.2d, v0.4s, v12.s[2]
        str     x13, [sp, #0x338]
        adcs    x13, x7, xzr
        ldp     d0, d17, [x3, #0x90]
        adcs    x3, x27, xzr
        usra    v16.2d, v14.2d, #0x1d
        mul     x14, x6, x14
        umlal2  v7.2d, v23.4s, v13.s[2]
        str     x14, [sp, #0x330]
        adcs    x14, x8, xzr
        str     x8, [sp, #0x328]
        ldr     x8, [sp, #0x3a8]
        adds    x20, x20, x8
        ldr     x8, [sp, #0x3d8]
        ldp     q14, q22, [x2, #0x60]
        umlal   v11.2d, v1.2s, v12.s[0]
        adcs    x8, x17, x8
        ldr     x17, [sp, #0x3d0]
        usra    v30.2d, v10.2d, #0xe
        umlal2  v11.2d, v1.4s, v12.s[2]
        adcs    x9, x9, x17
        ldr     x17, [sp, #0x3e0]
        umull   v10.2d, v4.2s, v12.s[0]
        umlal2  v10.2d, v4.4s, v12.s[2]
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x390]
        ldp     q12, q1, [x2, #0x80]
        shl     v4.2d, v17.2d, #0x3e
        umlal   v5.2d, v15.2s, v13.s[0]
        adcs    x22, x16, x22
        ldr     x16, [sp, #0x388]
        umlal   v16.2d, v18.2s, v13.s[0]
        str     x22, [sp, #0x3e0]
        mul     x22, x16, x17
        umlal2  v5.2d, v15.4s, v13.s[2]
        usra    v30.2d, v20.2d, #6
        adcs    x24, x25, x24
        adcs    x25, x1, x28
        usra    v11.2d, v0.2d, #8
        umulh   x28, x16, x17
        umlal   v31.2d, v22.2s, v13.s[0]
        umlal2  v16.2d, v18.4s, v13.s[2]
        adcs    x1, x11, x12
        adcs    x5, x15, x5
        ldp     q15, q0, [x2]
        adcs    x26, x13, x26
        umlal   v19.2d, v21.2s, v13.s[0]
        ldp     q17, q18, [x2, #0x20]
        ldr     x11, [sp, #0x3c8]
        adcs    x19, x3, x19
        umlal2  v19.2d, v21.4s, v13.s[2]
        ldr     x12, [sp, #0x328]
        usra    v11.2d, v4.2d, #6
        ldr     x13, [sp, #0x340]
        adcs    x21, x14, x21
        ldr     x14, [sp, #0x348]
        ldp     q4, q20, [x2, #0xa0]
        adcs    x23, x23, xzr
        umlal   v9.2d, v14.2s, v13.s[0]
        ldr     x15, [sp, #0x368]
        ldp     q21, q23, [x2, #0xc0]
        mul     x3, x6, x16
        adcs    x7, x7, xzr
        umlal2  v9.2d, v14.4s, v13.s[2]
        ldr     d14, [x11, #0x98]
        adcs    x27, x27, xzr
        adcs    x12, x12, xzr
        adds    x13, x13, x14
        ldr     x14, [sp, #0x360]
        umlal2  v31.2d, v22.4s, v13.s[2]
        umlal   v16.2d, v15.2s, v3.s[0]
        adcs    x14, x14, x15
        umulh   x15, x6, x16
        shl     v14.2d, v14.2d, #4
        umlal2  v16.2d, v15.4s, v3.s[2]
        str     x12, [sp, #0x368]
        ldr     x12, [sp, #0x350]
        str     x27, [sp, #0x360]
        ldr     x27, [sp, #0x330]
        adcs    x27, x12, x27
        ldr     x12, [sp, #0x338]
        umlal   v7.2d, v17.2s, v3.s[0]
        adcs    x22, x12, x22
        ldr     x12, [sp, #0x358]
        adc     x28, x28, xzr
        umlal2  v7.2d, v17.4s, v3.s[2]
        ldp     q15, q17, [x2, #0x60]
        umlal   v5.2d, v18.2s, v3.s[0]
        umlal   v10.2d, v21.2s, v13.s[0]
        adds    x3, x14, x3
        umulh   x14, x12, x12
        umlal2  v5.2d, v18.4s, v3.s[2]
        adcs    x27, x27, x15
        ext     v18.16b, v6.16b, v16.16b, #8
        adcs    x22, x22, xzr
        usra    v16.2d, v18.2d, #0x1d
        umlal2  v10.2d, v21.4s, v13.s[2]
        adc     x28, x28, xzr
        ldp     d18, d21, [x11, #0x98]
        umlal   v11.2d, v20.2s, v13.s[0]
        mul     x15, x6, x6
        umlal   v27.2d, v1.2s, v13.s[0]
        umlal   v30.2d, v4.2s, v13.s[0]
        mul     x12, x12, x12
        str     x7, [sp, #0x358]
        ldr     x7, [sp, #0x370]
        adds    x7, x7, x7
        umlal2  v27.2d, v1.4s, v13.s[2]
        ext     v1.16b, v16.16b, v6.16b, #8
        and     v16.16b, v16.16b, v2.16b
        adcs    x13, x13, x13
        usra    v25.2d, v1.2d, #0x1d
        umull   v1.2d, v23.2s, v13.s[0]
        adcs    x3, x3, x3
        adcs    x27, x27, x27
        shl     v21.2d, v21.2d, #0xa
        umlal   v8.2d, v12.2s, v13.s[0]
        adcs    x22, x22, x22
        ldp     q22, q24, [x2, #0x40]
        umlal2  v8.2d, v12.4s, v13.s[2]
        adcs    x28, x28, x28
        umlal2  v11.2d, v20.4s, v13.s[2]
        str     x23, [sp, #0x370]
        adc     x23, xzr, xzr
        umulh   x6, x6, x6
        adds    x7, x7, x14
        umlal2  v30.2d, v4.4s, v13.s[2]
        ldp     q12, q4, [x2, #0x80]
        umlal   v25.2d, v0.2s, v3.s[0]
        mul     x14, x16, x16
        umlal2  v25.2d, v0.4s, v3.s[2]
        adcs    x13, x13, x15
        usra    v10.2d, v14.2d, #6
        umlal2  v1.2d, v23.4s, v13.s[2]
        adcs    x3, x3, x6
        ldp     q14, q13, [x2]
        umulh   x6, x16, x16
        ldp     q0, q20, [x2, #0xa0]
        umlal   v9.2d, v24.2s, v3.s[0]
        umlal   v19.2d, v22.2s, v3.s[0]
        umlal2  v19.2d, v22.4s, v3.s[2]
        adcs    x27, x27, x14
        umlal2  v9.2d, v24.4s, v3.s[2]
        umlal   v8.2d, v17.2s, v3.s[0]
        usra    v1.2d, v18.2d, #0x3c
        ldp     q18, q22, [x2, #0xc0]
        mul     x14, x17, x17
        umlal   v25.2d, v14.2s, v16.s[0]
        adcs    x22, x22, x6
        umlal   v31.2d, v15.2s, v3.s[0]
        usra    v1.2d, v21.2d, #6
        umulh   x6, x17, x17
        umlal2  v25.2d, v14.4s, v16.s[2]
        ldp     q14, q21, [x2, #0x20]
        ldr     x15, [x4, #8]
        ldr     x16, [x4, #0x48]
        adcs    x28, x28, x14
        ldr     x14, [x4, #0x40]
        ldp     d23, d24, [x11, #0xa0]
        ldr     x17, [x4, #0x10]
        ldr     x11, [x4, #0x50]
        umlal2  v8.2d, v17.4s, v3.s[2]
        umlal2  v31.2d, v15.4s, v3.s[2]
        ldp     q15, q17, [x2]
        adc     x23, x23, x6
        ldr     x6, [x4]
        umlal   v30.2d, v4.2s, v3.s[0]
        subs    x6, x6, x14
        umlal   v27.2d, v12.2s, v3.s[0]
        sbcs    x15, x15, x16
        ldr     x16, [x4, #0x58]
        ldr     x14, [sp, #0x380]
        ext     v17.16b, v6.16b, v25.16b, #8
        umlal2  v27.2d, v12.4s, v3.s[2]
        sbcs    x17, x17, x11
        ldr     x11, [x4, #0x18]
        ldr     q12, [x2, #0x1c0]
        usra    v25.2d, v17.2d, #0x1d
        sbcs    x11, x11, x16
        and     v17.16b, v25.16b, v2.16b
        umlal2  v30.2d, v4.4s, v3.s[2]
        ext     v4.16b, v25.16b, v6.16b, #8
        csetm   x16, lo
        subs    x12, x14, x12
        eor     x14, x17, x16
        ldr     x17, [sp, #0x3a0]
        eor     x15, x15, x16
        eor     x11, x11, x16
        umlal   v5.2d, v14.2s, v16.s[0]
        usra    v7.2d, v4.2d, #0x1d
        ldp     q4, q25, [x2, #0xe0]
        eor     x6, x6, x16
        umlal2  v5.2d, v14.4s, v16.s[2]
        ldp     q14, q25, [x2, #0xf0]
        sbcs    x7, x17, x7
        ldr     x17, [sp, #0x398]
        shl     v24.2d, v24.2d, #0x10
        sbcs    x13, x17, x13
        ldr     x17, [sp, #0x378]
        umlal   v11.2d, v0.2s, v3.s[0]
        umlal   v7.2d, v13.2s, v16.s[0]
        sbcs    x3, x17, x3
        ldr     x17, [sp, #0x3e8]
        umlal   v10.2d, v20.2s, v3.s[0]
        stp     x12, x7, [x17, #0x20]
        sbcs    x20, x20, x27
        stp     x13, x3, [x17, #0x30]
        umlal2  v7.2d, v13.4s, v16.s[2]
        sbcs    x22, x8, x22
        ldr     q13, [x2, #0x1c0]
        umlal   v7.2d, v15.2s, v17.s[0]
        sbcs    x27, x9, x28
        ldr     x28, [sp, #0x3e0]
        umlal2  v7.2d, v15.4s, v17.s[2]
        sbcs    x23, x10, x23
        umull   v25.2d, v22.2s, v3.s[0]
        sbcs    x28, x28, xzr
        umlal2  v11.2d, v0.4s, v3.s[2]
        sbcs    x3, x24, xzr
        ldp     q15, q0, [x2, #0xe0]
        umlal2  v10.2d, v20.4s, v3.s[2]
        sbcs    x7, x25, xzr
        ldp     q0, q20, [x2, #0x60]
        umlal   v19.2d, v21.2s, v16.s[0]
        ldp     q26, q28, [x2, #0x40]
        sbcs    x1, x1, xzr
        umlal2  v25.2d, v22.4s, v3.s[2]
        sbcs    x5, x5, xzr
        sbcs    x8, x26, xzr
        umlal2  v19.2d, v21.4s, v16.s[2]
        sbcs    x9, x19, xzr
        umlal   v1.2d, v18.2s, v3.s[0]
        sbcs    x10, x21, xzr
        ldr     x21, [sp, #0x370]
        umlal2  v1.2d, v18.4s, v3.s[2]
        ldp     q3, q18, [x2, #0x80]
        sbcs    x12, x21, xzr
        ldr     x21, [sp, #0x358]
        usra    v25.2d, v23.2d, #0x36
        mul     v21.2s, v7.2s, v12.2s
        sbcs    x13, x21, xzr
        ldr     x21, [sp, #0x360]
        ldp     q22, q23, [x2, #0xa0]
        sbcs    x19, x21, xzr
        ldr     x21, [sp, #0x368]
        umlal   v8.2d, v0.2s, v16.s[0]
        sbcs    x25, x21, xzr
        cmn     x16, #1
        umlal   v9.2d, v26.2s, v16.s[0]
        adcs    x21, x6, xzr
        and     v21.16b, v21.16b, v2.16b
        umlal   v7.2d, v4.2s, v21.s[0]
        ldr     x16, [x4, #0x48]
        adcs    x24, x15, xzr
        ldr     x15, [x4, #0x40]
        umulh   x26, x21, x21
        ldr     x17, [x4, #0x30]
        usra    v25.2d, v24.2d, #6
        adcs    x6, x14, xzr
        ldr     x14, [sp, #0x3c0]
        umlal   v11.2d, v18.2s, v16.s[0]
        adcs    x11, x11, xzr
        subs    x14, x14, x15
        ldr     x15, [sp, #0x3b8]
        umlal2  v9.2d, v26.4s, v16.s[2]
        sbcs    x15, x15, x16
        umlal   v31.2d, v28.2s, v16.s[0]
        umulh   x16, x21, x24
        str     x25, [sp, #0x3b8]
        ldr     x25, [x4, #0x50]
        sbcs    x25, x17, x25
        ldr     x17, [sp, #0x3b0]
        umlal2  v8.2d, v0.4s, v16.s[2]
        str     x19, [sp, #0x3c0]
        ldr     x19, [x4, #0x58]
        sbcs    x19, x17, x19
        ext     v0.16b, v6.16b, v7.16b, #8
        csetm   x17, lo
        usra    v7.2d, v0.2d, #0x1d
        eor     x14, x14, x17
        eor     x15, x15, x17
        cmn     x17, #1
        adcs    x14, x14, xzr
        str     x13, [sp, #0x3b0]
        mul     x13, x21, x11
        eor     x25, x25, x17
        umlal   v27.2d, v20.2s, v16.s[0]
        str     x12, [sp, #0x368]
        umulh   x12, x21, x6
        umlal   v30.2d, v3.2s, v16.s[0]
        ldp     q0, q24, [x2, #0xc0]
        eor     x19, x19, x17
        adcs    x15, x15, xzr
        umlal2  v31.2d, v28.4s, v16.s[2]
        adcs    x17, x25, xzr
        umlal2  v27.2d, v20.4s, v16.s[2]
        adcs    x19, x19, xzr
        umlal   v10.2d, v22.2s, v16.s[0]
        umlal2  v30.2d, v3.4s, v16.s[2]
        ldp     q3, q20, [x2, #0x10]
        mul     x25, x21, x6
        umlal   v1.2d, v23.2s, v16.s[0]
        umlal2  v10.2d, v22.4s, v16.s[2]
        str     x19, [sp, #0x360]
        umulh   x19, x21, x11
        umlal2  v11.2d, v18.4s, v16.s[2]
        ext     v18.16b, v7.16b, v6.16b, #8
        umlal   v25.2d, v0.2s, v16.s[0]
        adds    x25, x16, x25
        ldr     x16, [sp, #0x3c8]
        mul     v12.2s, v18.2s, v12.2s
        ldr     q18, [x2, #0xd0]
        adcs    x12, x12, x13
        umull   v22.2d, v24.2s, v16.s[0]
        umlal2  v25.2d, v0.4s, v16.s[2]
        umulh   x13, x6, x11
        umlal   v19.2d, v20.2s, v17.s[0]
        and     v12.16b, v12.16b, v2.16b
        ldp     d0, d26, [x16, #0xa8]
        umlal2  v7.2d, v4.4s, v12.s[0]
        uzp1    v12.2d, v21.2d, v12.2d
        umlal2  v22.2d, v24.4s, v16.s[2]
        str     x10, [sp, #0x358]
        mul     x10, x24, x11
        umlal2  v19.2d, v20.4s, v17.s[2]
        ldp     q4, q20, [x2, #0xb0]
        umlal2  v1.2d, v23.4s, v16.s[2]
        ldp     q16, q21, [x2, #0x70]
        ldp     q23, q24, [x2, #0x30]
        ext     v7.16b, v7.16b, v6.16b, #8
        usra    v5.2d, v7.2d, #0x1d
        adcs    x19, x19, x10
        mul     x10, x21, x24
        umlal   v5.2d, v3.2s, v17.s[0]
        usra    v22.2d, v0.2d, #0x30
        umlal2  v5.2d, v3.4s, v17.s[2]
        shl     v0.2d, v26.2d, #0x16
        umlal   v5.2d, v14.2s, v12.s[0]
        str     x9, [sp, #0x370]
        umulh   x9, x24, x11
        ldp     q3, q7, [x2, #0x50]
        umlal2  v5.2d, v14.4s, v12.s[2]
        usra    v22.2d, v0.2d, #6
        mul     v14.2s, v5.2s, v13.2s
        and     v14.16b, v14.16b, v2.16b
        umull   v0.2d, v18.2s, v17.s[0]
        str     x8, [sp, #0x3e0]
        mul     x8, x6, x11
        umlal   v5.2d, v15.2s, v14.s[0]
        adcs    x8, x9, x8
        adc     x9, x13, xzr
        umlal2  v0.2d, v18.4s, v17.s[2]
        umlal   v9.2d, v23.2s, v17.s[0]
        mul     x13, x24, x6
        umlal2  v9.2d, v23.4s, v17.s[2]
        adds    x12, x12, x13
        umlal   v30.2d, v16.2s, v17.s[0]
        ldp     q18, q23, [x2, #0x90]
        umlal   v31.2d, v24.2s, v17.s[0]
        umlal   v8.2d, v3.2s, v17.s[0]
        umulh   x13, x24, x6
        umlal   v25.2d, v4.2s, v17.s[0]
        adcs    x19, x19, x13
        adcs    x8, x8, xzr
        adc     x9, x9, xzr
        umlal   v22.2d, v20.2s, v17.s[0]
        adds    x10, x10, x10
        umlal2  v31.2d, v24.4s, v17.s[2]
        ldp     q24, q26, [x2, #0x100]
        mul     x13, x24, x24
        umlal2  v30.2d, v16.4s, v17.s[2]
        umlal2  v8.2d, v3.4s, v17.s[2]
        ldp     q3, q16, [x2, #0x120]
        umulh   x24, x24, x24
        adcs    x25, x25, x25
        umlal   v10.2d, v18.2s, v17.s[0]
        adcs    x12, x12, x12
        mul     x21, x21, x21
        umlal   v1.2d, v23.2s, v17.s[0]
        adcs    x19, x19, x19
        umlal2  v10.2d, v18.4s, v17.s[2]
        adcs    x8, x8, x8
        umlal   v27.2d, v7.2s, v17.s[0]
        adcs    x9, x9, x9
        str     x5, [sp, #0x378]
        umulh   x5, x11, x11
        umlal2  v27.2d, v7.4s, v17.s[2]
        ldp     d7, d18, [x16, #0xb0]
        adc     x16, xzr, xzr
        umlal   v11.2d, v21.2s, v17.s[0]
        adds    x26, x10, x26
        umlal2  v11.2d, v21.4s, v17.s[2]
        adcs    x25, x25, x13
        umlal2  v25.2d, v4.4s, v17.s[2]
        ldp     q4, q21, [x2, #0x180]
        adcs    x24, x12, x24
        umlal   v31.2d, v3.2s, v12.s[0]
        mul     x10, x6, x6
        umlal2  v22.2d, v20.4s, v17.s[2]
        usra    v0.2d, v7.2d, #0x2a
        ldp     q7, q20, [x2, #0x160]
        shl     v18.2d, v18.2d, #0x1c
        umlal2  v1.2d, v23.4s, v17.s[2]
        ldp     q17, q23, [x2, #0x140]
        umlal   v9.2d, v26.2s, v12.s[0]
        umlal   v27.2d, v17.2s, v12.s[0]
        umlal2  v31.2d, v3.4s, v12.s[2]
        usra    v0.2d, v18.2d, #6
        umlal2  v9.2d, v26.4s, v12.s[2]
        ldp     q3, q18, [x2, #0x110]
        ldp     q26, q28, [x2, #0x1a0]
        umulh   x6, x6, x6
        adcs    x19, x19, x10
        umlal   v8.2d, v16.2s, v12.s[0]
        umlal2  v8.2d, v16.4s, v12.s[2]
        ext     v16.16b, v6.16b, v5.16b, #8
        mul     x10, x11, x11
        adcs    x6, x8, x6
        usra    v5.2d, v16.2d, #0x1d
        umlal   v1.2d, v4.2s, v12.s[0]
        umlal2  v27.2d, v17.4s, v12.s[2]
        umlal   v30.2d, v23.2s, v12.s[0]
        umlal2  v30.2d, v23.4s, v12.s[2]
        ldp     q16, q17, [x2, #0xf0]
        adcs    x8, x9, x10
        umlal   v10.2d, v20.2s, v12.s[0]
        umlal   v11.2d, v7.2s, v12.s[0]
        ext     v23.16b, v5.16b, v6.16b, #8
        mul     x9, x14, x15
        adc     x5, x16, x5
        ldr     x12, [sp, #0x3e8]
        mul     v13.2s, v23.2s, v13.2s
        umlal2  v11.2d, v7.4s, v12.s[2]
        subs    x20, x20, x21
        sbcs    x26, x22, x26
        umulh   x10, x14, x17
        umulh   x11, x14, x15
        and     v13.16b, v13.16b, v2.16b
        sbcs    x25, x27, x25
        ldp     x21, x22, [sp, #0x90]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v10.2d, v20.4s, v12.s[2]
        sbcs    x23, x23, x24
        stp     x20, x26, [x12, #0x40]
        sbcs    x13, x28, x19
        stp     x25, x23, [x12, #0x50]
        mul     x16, x14, x17
        umlal2  v5.2d, v15.4s, v13.s[0]
        ldr     x19, [sp, #0x378]
        ldp     x23, x24, [sp, #0xa0]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v1.2d, v4.4s, v12.s[2]
        sbcs    x3, x3, x6
        ldr     x27, [sp, #0x3e0]
        ldp     x25, x26, [sp, #0xb0]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v22.2d, v26.2s, v12.s[0]
        sbcs    x6, x7, x8
        umlal   v25.2d, v21.2s, v12.s[0]
        uzp1    v13.2d, v14.2d, v13.2d
        ldr     x8, [sp, #0x370]
        ext     v14.16b, v5.16b, v6.16b, #8
        umlal2  v25.2d, v21.4s, v12.s[2]
        sbcs    x1, x1, x5
        ldr     x12, [sp, #0x358]
        sbcs    x5, x19, xzr
        ldp     x19, x20, [sp, #0x80]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v0.2d, v28.2s, v12.s[0]
        sbcs    x7, x27, xzr
        ldp     x27, x28, [sp, #0xc0]
        .cfi_restore 27
        .cfi_restore 28
        usra    v19.2d, v14.2d, #0x1d
        umlal2  v0.2d, v28.4s, v12.s[2]
        umlal   v19.2d, v24.2s, v12.s[0]
        sbcs    x8, x8, xzr
        umlal2  v22.2d, v26.4s, v12.s[2]
        ldp     q14, q15, [x2, #0x130]
        sbcs    x12, x12, xzr
        umlal   v9.2d, v17.2s, v13.s[0]
        str     x12, [sp, #0x358]
        ldr     x12, [sp, #0x360]
        str     x8, [sp, #0x370]
        mul     x8, x14, x12
        umlal2  v9.2d, v17.4s, v13.s[2]
        str     x7, [sp, #0x3e0]
        ldr     x7, [sp, #0x368]
        sbcs    x7, x7, xzr
        str     x7, [sp, #0x368]
        ldr     x7, [sp, #0x3b0]
        sbcs    x7, x7, xzr
        ldp     q2, q4, [x2, #0x150]
        umlal2  v19.2d, v24.4s, v12.s[2]
        ldp     q12, q5, [x2, #0x170]
        str     x7, [sp, #0x3b0]
        ldr     x7, [sp, #0x3c0]
        sbcs    x7, x7, xzr
        str     x7, [sp, #0x3c0]
        ldr     x7, [sp, #0x3b8]
        sbcs    x7, x7, xzr
        adds    x11, x11, x16
        umlal   v19.2d, v16.2s, v13.s[0]
        umlal2  v19.2d, v16.4s, v13.s[2]
        mul     x16, x15, x12
        adcs    x8, x10, x8
        uzp2    v7.2d, v19.2d, v9.2d
        umulh   x10, x14, x12
        uzp1    v9.2d, v19.2d, v9.2d
        str     x7, [sp, #0x3b8]
        umulh   x7, x15, x12
        umlal   v8.2d, v18.2s, v13.s[0]
        adcs    x10, x10, x16
        shl     v16.2d, v7.2d, #0x23
        mul     x16, x17, x12
        usra    v9.2d, v16.2d, #6
        umlal   v27.2d, v14.2s, v13.s[0]
        umlal   v31.2d, v3.2s, v13.s[0]
        umlal2  v8.2d, v18.4s, v13.s[2]
        ext     v6.16b, v6.16b, v7.16b, #8
        usra    v9.2d, v6.2d, #0x1d
        umlal2  v27.2d, v14.4s, v13.s[2]
        umlal   v30.2d, v15.2s, v13.s[0]
        umlal2  v31.2d, v3.4s, v13.s[2]
        umlal2  v30.2d, v15.4s, v13.s[2]
        adcs    x7, x7, x16
        uzp1    v14.2d, v31.2d, v8.2d
        uzp2    v15.2d, v31.2d, v8.2d
        umlal   v11.2d, v2.2s, v13.s[0]
        umulh   x16, x17, x12
        str     q9, [x0]
        mul     x12, x15, x17
        adc     x16, x16, xzr
        ext     v8.16b, v7.16b, v15.16b, #8
        shl     v9.2d, v15.2d, #0x23
        uzp2    v3.2d, v27.2d, v30.2d
        umlal   v1.2d, v12.2s, v13.s[0]
        usra    v14.2d, v9.2d, #6
        uzp1    v9.2d, v27.2d, v30.2d
        str     x5, [sp, #0x378]
        umulh   x5, x15, x17
        ext     v15.16b, v15.16b, v3.16b, #8
        umlal2  v11.2d, v2.4s, v13.s[2]
        shl     v2.2d, v3.2d, #0x23
        umlal   v10.2d, v4.2s, v13.s[0]
        adds    x8, x8, x12
        ldp     q6, q7, [x2, #0x190]
        usra    v9.2d, v2.2d, #6
        usra    v14.2d, v8.2d, #0x1d
        umulh   x12, x14, x14
        umlal2  v10.2d, v4.4s, v13.s[2]
        str     q14, [x0, #0x10]
        uzp2    v2.2d, v11.2d, v10.2d
        adcs    x5, x10, x5
        umlal2  v1.2d, v12.4s, v13.s[2]
        adcs    x7, x7, xzr
        adc     x10, x16, xzr
        usra    v9.2d, v15.2d, #0x1d
        umlal   v25.2d, v5.2s, v13.s[0]
        adds    x9, x9, x9
        ldr     q12, [x2, #0x1b0]
        adcs    x2, x11, x11
        uzp1    v4.2d, v11.2d, v10.2d
        mul     x11, x14, x14
        ldr     x14, [sp, #0x3c8]
        umlal2  v25.2d, v5.4s, v13.s[2]
        adcs    x8, x8, x8
        adcs    x5, x5, x5
        ldr     d5, [x14, #0xb8]
        str     q9, [x0, #0x20]
        ext     v8.16b, v3.16b, v2.16b, #8
        adcs    x7, x7, x7
        shl     v9.2d, v2.2d, #0x23
        mul     x14, x15, x15
        adcs    x10, x10, x10
        umlal   v22.2d, v6.2s, v13.s[0]
        adc     x16, xzr, xzr
        ldp     d14, d15, [sp, #0x70]
        .cfi_restore 78
        .cfi_restore 79
        usra    v4.2d, v9.2d, #6
        umlal2  v22.2d, v6.4s, v13.s[2]
        movi    v3.2d, #0000000000000000
        adds    x9, x9, x12
        uzp2    v6.2d, v1.2d, v25.2d
        uzp1    v1.2d, v1.2d, v25.2d
        umulh   x12, x15, x15
        shl     v10.2d, v6.2d, #0x23
        adcs    x2, x2, x14
        umull   v16.2d, v12.2s, v13.s[0]
        usra    v4.2d, v8.2d, #0x1d
        umlal   v0.2d, v7.2s, v13.s[0]
        ldp     d8, d9, [sp, #0x40]
        .cfi_restore 72
        .cfi_restore 73
        usra    v1.2d, v10.2d, #6
        mul     x14, x17, x17
        adcs    x8, x8, x12
        ldp     d10, d11, [sp, #0x50]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v0.2d, v7.4s, v13.s[2]
        umlal2  v16.2d, v12.4s, v13.s[2]
        str     q4, [x0, #0x30]
        umulh   x12, x17, x17
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x360]
        ldp     d12, d13, [sp, #0x60]
        .cfi_restore 76
        .cfi_restore 77
        ext     v2.16b, v2.16b, v6.16b, #8
        usra    v1.2d, v2.2d, #0x1d
        uzp1    v2.2d, v22.2d, v0.2d
        uzp2    v0.2d, v22.2d, v0.2d
        usra    v16.2d, v5.2d, #0x24
        ext     v4.16b, v6.16b, v0.16b, #8
        mul     x15, x14, x14
        shl     v5.2d, v0.2d, #0x23
        adcs    x7, x7, x12
        str     q1, [x0, #0x40]
        usra    v2.2d, v5.2d, #6
        uzp2    v1.2d, v16.2d, v3.2d
        uzp1    v3.2d, v16.2d, v3.2d
        adcs    x10, x10, x15
        umulh   x12, x14, x14
        ext     v0.16b, v0.16b, v1.16b, #8
        shl     v1.2d, v1.2d, #0x23
        usra    v2.2d, v4.2d, #0x1d
        usra    v3.2d, v1.2d, #6
        adc     x12, x16, x12
        subs    x11, x13, x11
        str     q2, [x0, #0x50]
        sbcs    x3, x3, x9
        sbcs    x2, x6, x2
        ldr     x6, [sp, #0x378]
        usra    v3.2d, v0.2d, #0x1d
        sbcs    x1, x1, x8
        sbcs    x5, x6, x5
        ldr     x6, [sp, #0x3e8]
        stp     x11, x3, [x6, #0x60]
        ldr     x3, [sp, #0x3e0]
        sbcs    x3, x3, x7
        stp     x2, x1, [x6, #0x70]
        ldr     x2, [sp, #0x358]
        ldr     x1, [sp, #0x370]
        sbcs    x1, x1, x10
        stp     x5, x3, [x6, #0x80]
        ldr     x5, [sp, #0x3b0]
        ldr     x3, [sp, #0x368]
        sbcs    x2, x2, x12
        str     q3, [x0, #0x60]
        sbcs    x3, x3, xzr
        sbcs    x5, x5, xzr
        stp     x1, x2, [x6, #0x90]
        ldr     x2, [sp, #0x3b8]
        ldr     x1, [sp, #0x3c0]
        sbcs    x1, x1, xzr
        stp     x3, x5, [x6, #0xa0]
        sbcs    x2, x2, xzr
        stp     x1, x2, [x6, #0xb0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_12_aarch64)

NOTES

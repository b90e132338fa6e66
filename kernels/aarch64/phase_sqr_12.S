/* karat_phase_sqr_12_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 6 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 439.0 cycles instead of 933.0, bound 420.0 (simulated, one run after another); 1200 of 1299 instructions have another place.
 * Made from code with the SHA-256 74b02671d21246ced309ec7f00d226d2f8d9f0fb6ba06fbde3d304cffe1d63b2.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_12_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.16b, #0xff
        movi    v1.2d, #0000000000000000
        ldp     x6, x7, [x5, #8]
        ldp     d2, d3, [x1]
        ushr    v0.2d, v0.2d, #0x23
        lsr     x6, x6, #6
        ldp     d4, d5, [x1, #8]
        lsl     x7, x7, #0x34
        ldr     d6, [x1]
        ushr    v2.2d, v2.2d, #0x3a
        ldp     q7, q16, [x2]
        ldr     x8, [x5, #0x58]
        ushr    v4.2d, v4.2d, #0x34
        ldp     q17, q18, [x2, #0x20]
        shl     v3.2d, v3.2d, #0xc
        ldp     d19, d20, [x1, #0x10]
        ushr    v21.2d, v6.2d, #0x1d
        ldp     q22, q23, [x2, #0x40]
        uzp1    v6.2d, v6.2d, v21.2d
        usra    v2.2d, v3.2d, #6
        and     v3.16b, v6.16b, v0.16b
        ldp     x9, x10, [x5, #0x10]
        ldp     d6, d21, [x1, #0x18]
        umlal   v2.2d, v7.2s, v3.s[0]
        lsr     x9, x9, #0xc
        shl     v5.2d, v5.2d, #0x12
        umlal2  v2.2d, v7.4s, v3.s[2]
        ldp     x11, x12, [x5]
        lsl     x12, x12, #0x3a
        usra    v4.2d, v5.2d, #6
        ext     v5.16b, v1.16b, v2.16b, #8
        ldp     x13, x14, [x5, #0x18]
        lsl     x10, x10, #0x2e
        ldp     q7, q24, [x2]
        umull   v25.2d, v17.2s, v3.s[0]
        lsl     x14, x14, #0x28
        shl     v20.2d, v20.2d, #0x18
        umull   v26.2d, v18.2s, v3.s[0]
        adds    x11, x11, x12
        adcs    x6, x6, x7
        shl     v21.2d, v21.2d, #0x1e
        umlal2  v25.2d, v17.4s, v3.s[2]
        adcs    x7, x9, x10
        lsr     x9, x13, #0x12
        usra    v2.2d, v5.2d, #0x1d
        ext     v5.16b, v2.16b, v1.16b, #8
        umulh   x10, x11, x7
        adcs    x9, x9, x14
        usra    v4.2d, v5.2d, #0x1d
        umlal2  v26.2d, v18.4s, v3.s[2]
        usra    v25.2d, v19.2d, #0x2e
        ldp     q5, q17, [x2, #0x60]
        and     v2.16b, v2.16b, v0.16b
        usra    v26.2d, v6.2d, #0x28
        ldp     q6, q18, [x2, #0x20]
        umull   v19.2d, v22.2s, v3.s[0]
        ldp     x12, x13, [x5, #0x20]
        ldp     x14, x15, [x5, #0x30]
        lsr     x12, x12, #0x18
        lsl     x13, x13, #0x22
        umlal2  v19.2d, v22.4s, v3.s[2]
        ldp     x16, x17, [x5, #0x28]
        umull   v22.2d, v5.2s, v3.s[0]
        stp     x3, x10, [sp, #0x150]
        ldp     x3, x10, [x5, #0x38]
        lsr     x3, x3, #0x2a
        umull   v27.2d, v17.2s, v3.s[0]
        usra    v26.2d, v21.2d, #6
        lsr     x16, x16, #0x1e
        lsl     x17, x17, #0x1c
        usra    v25.2d, v20.2d, #6
        ldp     q20, q21, [x2]
        adcs    x12, x12, x13
        umlal   v4.2d, v16.2s, v3.s[0]
        adcs    x13, x16, x17
        ldp     x16, x17, [x5, #0x48]
        umlal2  v4.2d, v16.4s, v3.s[2]
        stp     x21, x22, [sp, #0x90]
        .cfi_rel_offset 21, 144
        .cfi_rel_offset 22, 152
        umlal   v4.2d, v7.2s, v2.s[0]
        ldp     q16, q28, [x2, #0x80]
        stp     x23, x24, [sp, #0xa0]
        .cfi_rel_offset 23, 160
        .cfi_rel_offset 24, 168
        umlal2  v4.2d, v7.4s, v2.s[2]
        ldp     d7, d29, [x1, #0x20]
        umlal   v26.2d, v6.2s, v2.s[0]
        lsl     x21, x17, #4
        umlal2  v26.2d, v6.4s, v2.s[2]
        stp     x19, x20, [sp, #0x80]
        .cfi_rel_offset 19, 128
        .cfi_rel_offset 20, 136
        lsl     x19, x10, #0x10
        umull   v6.2d, v23.2s, v3.s[0]
        shl     v29.2d, v29.2d, #0x24
        stp     x7, x9, [x4, #0x10]
        umlal2  v22.2d, v5.4s, v3.s[2]
        ext     v5.16b, v1.16b, v4.16b, #8
        umulh   x20, x11, x9
        lsl     x22, x15, #0x16
        usra    v4.2d, v5.2d, #0x1d
        umlal   v19.2d, v18.2s, v2.s[0]
        lsr     x23, x14, #0x24
        adcs    x22, x23, x22
        umlal2  v19.2d, v18.4s, v2.s[2]
        ldp     q5, q18, [x2, #0x40]
        adcs    x19, x3, x19
        stp     d8, d9, [sp, #0x40]
        .cfi_rel_offset 72, 64
        .cfi_rel_offset 73, 72
        lsr     x23, x16, #0x36
        ldp     q8, q9, [x2, #0x20]
        umlal2  v6.2d, v23.4s, v3.s[2]
        umulh   x24, x7, x9
        ext     v23.16b, v4.16b, v1.16b, #8
        usra    v25.2d, v23.2d, #0x1d
        ldp     x3, x10, [x5, #0x40]
        lsl     x10, x10, #0xa
        and     v4.16b, v4.16b, v0.16b
        usra    v19.2d, v7.2d, #0x22
        orr     x23, x23, x8, lsl #62
        ldp     x8, x14, [x5, #0x58]
        umlal   v25.2d, v24.2s, v2.s[0]
        ldp     d7, d23, [x1, #0x28]
        lsl     x14, x14, #0x38
        umlal2  v25.2d, v24.4s, v2.s[2]
        orr     x14, x14, x17, lsr #60
        mul     x15, x11, x7
        ldp     x5, x16, [x5, #0x60]
        lsr     x3, x3, #0x30
        umlal   v6.2d, v5.2s, v2.s[0]
        usra    v19.2d, v29.2d, #6
        lsr     x8, x8, #2
        umlal2  v6.2d, v5.4s, v2.s[2]
        lsl     x16, x16, #0x32
        lsr     x5, x5, #8
        shl     v5.2d, v23.2d, #0x2a
        umlal   v25.2d, v20.2s, v4.s[0]
        umulh   x17, x11, x6
        ldp     d23, d24, [x1, #0x30]
        umlal2  v25.2d, v20.4s, v4.s[2]
        adcs    x3, x3, x10
        ext     v20.16b, v1.16b, v25.16b, #8
        adcs    x21, x23, x21
        umlal   v22.2d, v18.2s, v2.s[0]
        mul     x23, x6, x9
        usra    v6.2d, v7.2d, #0x1c
        adcs    x8, x8, x14
        adcs    x5, x5, x16
        umlal2  v22.2d, v18.4s, v2.s[2]
        stp     x11, x6, [x4]
        ldp     q7, q18, [x2, #0x60]
        umlal   v19.2d, v8.2s, v4.s[0]
        adds    x10, x17, x15
        stp     x27, x28, [sp, #0xc0]
        .cfi_rel_offset 27, 192
        .cfi_rel_offset 28, 200
        ldr     x28, [sp, #0x158]
        usra    v25.2d, v20.2d, #0x1d
        umlal2  v27.2d, v17.4s, v3.s[2]
        usra    v6.2d, v5.2d, #6
        umlal2  v19.2d, v8.4s, v4.s[2]
        mul     x27, x11, x9
        umull   v8.2d, v16.2s, v3.s[0]
        adcs    x27, x28, x27
        shl     v5.2d, v24.2d, #0x30
        stp     x12, x13, [x4, #0x20]
        usra    v22.2d, v23.2d, #0x16
        ldp     q17, q20, [x2, #0x80]
        usra    v22.2d, v5.2d, #6
        umlal2  v8.2d, v16.4s, v3.s[2]
        adcs    x20, x20, x23
        mul     x23, x6, x7
        umlal   v6.2d, v9.2s, v4.s[0]
        and     v5.16b, v25.16b, v0.16b
        stp     x3, x21, [x4, #0x40]
        ext     v16.16b, v25.16b, v1.16b, #8
        umlal   v27.2d, v7.2s, v2.s[0]
        ldp     q23, q24, [x2, #0xa0]
        mul     x28, x11, x6
        stp     x22, x19, [x4, #0x30]
        umlal2  v27.2d, v7.4s, v2.s[2]
        usra    v26.2d, v16.2d, #0x1d
        stp     x25, x26, [sp, #0xb0]
        .cfi_rel_offset 25, 176
        .cfi_rel_offset 26, 184
        ldr     d7, [x1, #0x48]
        umull   v16.2d, v28.2s, v3.s[0]
        stp     x8, x5, [x4, #0x50]
        umlal   v8.2d, v18.2s, v2.s[0]
        mul     x25, x7, x9
        umlal2  v6.2d, v9.4s, v4.s[2]
        ldp     d9, d25, [x1, #0x38]
        umull   v29.2d, v23.2s, v3.s[0]
        umlal   v26.2d, v21.2s, v4.s[0]
        umlal2  v16.2d, v28.4s, v3.s[2]
        shl     v7.2d, v7.2d, #2
        umulh   x26, x6, x7
        umlal   v16.2d, v17.2s, v2.s[0]
        umlal2  v8.2d, v18.4s, v2.s[2]
        ldp     q18, q28, [x2, #0xa0]
        umlal2  v26.2d, v21.4s, v4.s[2]
        umull   v21.2d, v24.2s, v3.s[0]
        umulh   x14, x6, x9
        umlal2  v16.2d, v17.4s, v2.s[2]
        shl     v17.2d, v25.2d, #0x36
        stp     d12, d13, [sp, #0x60]
        .cfi_rel_offset 76, 96
        .cfi_rel_offset 77, 104
        umlal2  v21.2d, v24.4s, v3.s[2]
        ldp     q12, q13, [x2]
        mul     x15, x6, x6
        umlal2  v29.2d, v23.4s, v3.s[2]
        adcs    x25, x14, x25
        ldp     q23, q24, [x2, #0x40]
        adc     x24, x24, xzr
        umlal   v21.2d, v18.2s, v2.s[0]
        adds    x23, x27, x23
        umlal   v29.2d, v20.2s, v2.s[0]
        adcs    x20, x20, x26
        umulh   x26, x11, x11
        umlal2  v29.2d, v20.4s, v2.s[2]
        adcs    x25, x25, xzr
        umlal2  v21.2d, v18.4s, v2.s[2]
        ldp     q18, q20, [x2, #0x60]
        adc     x24, x24, xzr
        adds    x27, x28, x28
        stp     d10, d11, [sp, #0x50]
        .cfi_rel_offset 74, 80
        .cfi_rel_offset 75, 88
        adcs    x28, x10, x10
        ldp     q10, q11, [x2, #0x80]
        umulh   x10, x7, x7
        adcs    x23, x23, x23
        ldp     q25, q30, [x2, #0xc0]
        umlal   v22.2d, v23.2s, v4.s[0]
        umlal   v26.2d, v12.2s, v5.s[0]
        adcs    x20, x20, x20
        umlal2  v22.2d, v23.4s, v4.s[2]
        adcs    x25, x25, x25
        adcs    x24, x24, x24
        umlal   v27.2d, v24.2s, v4.s[0]
        mul     x14, x7, x7
        adc     x16, xzr, xzr
        umlal2  v26.2d, v12.4s, v5.s[2]
        umlal   v8.2d, v18.2s, v4.s[0]
        umlal2  v8.2d, v18.4s, v4.s[2]
        ext     v12.16b, v1.16b, v26.16b, #8
        ldp     q18, q23, [x2, #0x20]
        umulh   x17, x6, x6
        ldr     x8, [sp, #0x150]
        umlal2  v27.2d, v24.4s, v4.s[2]
        adds    x26, x27, x26
        umlal   v29.2d, v10.2s, v4.s[0]
        umull   v24.2d, v25.2s, v3.s[0]
        umulh   x27, x9, x9
        stp     d14, d15, [sp, #0x70]
        .cfi_rel_offset 78, 112
        .cfi_rel_offset 79, 120
        usra    v27.2d, v9.2d, #0x10
        usra    v27.2d, v17.2d, #6
        umull   v14.2d, v30.2s, v3.s[0]
        umlal2  v24.2d, v25.4s, v3.s[2]
        mul     x5, x11, x11
        stp     x5, x26, [x8]
        umlal   v24.2d, v28.2s, v2.s[0]
        umlal   v6.2d, v18.2s, v5.s[0]
        str     x26, [sp, #0x100]
        mul     x26, x9, x9
        adcs    x28, x28, x15
        usra    v26.2d, v12.2d, #0x1d
        ldp     q9, q12, [x2]
        adcs    x23, x23, x17
        umlal2  v6.2d, v18.4s, v5.s[2]
        adcs    x20, x20, x14
        stp     x28, x23, [x8, #0x10]
        umlal   v22.2d, v23.2s, v5.s[0]
        adcs    x25, x25, x10
        mul     x10, x12, x22
        umlal2  v22.2d, v23.4s, v5.s[2]
        ldp     d15, d17, [x1, #0x40]
        adcs    x26, x24, x26
        umlal2  v29.2d, v10.4s, v4.s[2]
        ext     v10.16b, v26.16b, v1.16b, #8
        adc     x24, x16, x27
        and     v18.16b, v26.16b, v0.16b
        mul     x27, x12, x13
        usra    v19.2d, v10.2d, #0x1d
        umlal2  v24.2d, v28.4s, v2.s[2]
        ldp     q10, q23, [x2, #0x20]
        umlal   v16.2d, v20.2s, v4.s[0]
        umlal2  v16.2d, v20.4s, v4.s[2]
        umulh   x14, x12, x22
        usra    v8.2d, v15.2d, #0xa
        ldp     q15, q20, [x2, #0x40]
        umlal   v19.2d, v13.2s, v5.s[0]
        shl     v17.2d, v17.2d, #0x3c
        umlal2  v19.2d, v13.4s, v5.s[2]
        umlal   v19.2d, v9.2s, v18.s[0]
        mul     x15, x12, x19
        ldp     q13, q25, [x2, #0xa0]
        usra    v8.2d, v17.2d, #6
        umlal2  v14.2d, v30.4s, v3.s[2]
        ldp     q3, q17, [x2, #0xc0]
        umlal   v22.2d, v10.2s, v18.s[0]
        umlal2  v19.2d, v9.4s, v18.s[2]
        umulh   x16, x12, x13
        umlal2  v22.2d, v10.4s, v18.s[2]
        umlal   v27.2d, v15.2s, v5.s[0]
        ldp     q9, q10, [x2, #0x60]
        umlal   v8.2d, v20.2s, v5.s[0]
        umlal2  v8.2d, v20.4s, v5.s[2]
        ext     v20.16b, v1.16b, v19.16b, #8
        mul     x17, x13, x19
        umlal2  v27.2d, v15.4s, v5.s[2]
        adds    x10, x16, x10
        usra    v19.2d, v20.2d, #0x1d
        ldp     q15, q20, [x2]
        adcs    x14, x14, x15
        umlal   v27.2d, v23.2s, v18.s[0]
        umulh   x15, x12, x19
        umlal   v14.2d, v3.2s, v2.s[0]
        umlal2  v27.2d, v23.4s, v18.s[2]
        and     v23.16b, v19.16b, v0.16b
        ext     v19.16b, v19.16b, v1.16b, #8
        umlal   v21.2d, v11.2s, v4.s[0]
        umulh   x16, x13, x22
        usra    v6.2d, v19.2d, #0x1d
        umlal2  v14.2d, v3.4s, v2.s[2]
        adcs    x15, x15, x17
        ldp     q3, q19, [x2, #0x40]
        umlal   v24.2d, v13.2s, v4.s[0]
        umlal   v16.2d, v9.2s, v5.s[0]
        umlal2  v21.2d, v11.4s, v4.s[2]
        umulh   x17, x22, x19
        umlal   v6.2d, v12.2s, v18.s[0]
        umlal2  v6.2d, v12.4s, v18.s[2]
        ldp     q12, q11, [x2, #0x20]
        umlal   v6.2d, v15.2s, v23.s[0]
        umlal2  v6.2d, v15.4s, v23.s[2]
        ldp     d15, d26, [x1, #0x48]
        umulh   x8, x13, x19
        umlal2  v16.2d, v9.4s, v5.s[2]
        umlal   v8.2d, v3.2s, v18.s[0]
        ext     v9.16b, v1.16b, v6.16b, #8
        usra    v16.2d, v7.2d, #6
        str     x23, [sp, #0x3e8]
        mul     x23, x22, x19
        umlal   v27.2d, v12.2s, v23.s[0]
        shl     v7.2d, v26.2d, #8
        usra    v6.2d, v9.2d, #0x1d
        umlal2  v27.2d, v12.4s, v23.s[2]
        umlal2  v8.2d, v3.4s, v18.s[2]
        ldp     q9, q12, [x2, #0x40]
        str     x28, [sp, #0x108]
        mul     x28, x13, x22
        umlal   v16.2d, v19.2s, v18.s[0]
        ldp     q3, q26, [x2, #0x60]
        adcs    x23, x8, x23
        umlal2  v16.2d, v19.4s, v18.s[2]
        ldp     q19, q28, [x2, #0x80]
        adc     x8, x17, xzr
        umlal   v29.2d, v10.2s, v5.s[0]
        umulh   x17, x12, x12
        umlal2  v29.2d, v10.4s, v5.s[2]
        adds    x28, x14, x28
        umlal2  v24.2d, v13.4s, v4.s[2]
        adcs    x14, x15, x16
        umlal   v14.2d, v25.2s, v4.s[0]
        adcs    x23, x23, xzr
        umlal2  v14.2d, v25.4s, v4.s[2]
        ldp     d13, d10, [x1, #0x50]
        adc     x8, x8, xzr
        usra    v29.2d, v15.2d, #0x3e
        adds    x27, x27, x27
        mul     x15, x13, x13
        umull   v15.2d, v17.2s, v2.s[0]
        adcs    x10, x10, x10
        umlal   v21.2d, v19.2s, v5.s[0]
        adcs    x28, x28, x28
        umlal2  v21.2d, v19.4s, v5.s[2]
        usra    v29.2d, v7.2d, #6
        ldp     q7, q19, [x2, #0x60]
        shl     v10.2d, v10.2d, #0xe
        umlal   v24.2d, v28.2s, v5.s[0]
        umlal2  v24.2d, v28.4s, v5.s[2]
        usra    v21.2d, v13.2d, #0x38
        umulh   x16, x13, x13
        umlal   v16.2d, v9.2s, v23.s[0]
        adcs    x14, x14, x14
        adcs    x23, x23, x23
        umlal   v29.2d, v3.2s, v18.s[0]
        usra    v21.2d, v10.2d, #6
        umlal2  v29.2d, v3.4s, v18.s[2]
        ldp     q13, q10, [x2, #0x80]
        adcs    x8, x8, x8
        umlal   v21.2d, v26.2s, v18.s[0]
        ldp     q3, q25, [x2]
        str     x5, [sp, #0x140]
        umulh   x5, x22, x22
        umlal2  v21.2d, v26.4s, v18.s[2]
        ldp     q26, q28, [x2, #0xc0]
        stp     x24, x26, [sp, #0x20]
        adc     x24, xzr, xzr
        umlal2  v15.2d, v17.4s, v2.s[2]
        and     v2.16b, v6.16b, v0.16b
        subs    x11, x11, x12
        ldp     q17, q30, [x2, #0xa0]
        ext     v6.16b, v6.16b, v1.16b, #8
        sbcs    x13, x6, x13
        umlal2  v16.2d, v9.4s, v23.s[2]
        mul     x12, x12, x12
        sbcs    x7, x7, x22
        usra    v22.2d, v6.2d, #0x1d
        umlal   v8.2d, v11.2s, v23.s[0]
        sbcs    x9, x9, x19
        umlal   v29.2d, v12.2s, v23.s[0]
        csetm   x6, lo
        umlal   v24.2d, v13.2s, v18.s[0]
        eor     x9, x9, x6
        mul     x26, x19, x19
        eor     x7, x7, x6
        umlal2  v24.2d, v13.4s, v18.s[2]
        eor     x13, x13, x6
        eor     x11, x11, x6
        umlal   v15.2d, v26.2s, v4.s[0]
        umull   v13.2d, v28.2s, v4.s[0]
        mul     x22, x22, x22
        umlal   v14.2d, v17.2s, v5.s[0]
        umlal   v22.2d, v20.2s, v23.s[0]
        umlal2  v22.2d, v20.4s, v23.s[2]
        umulh   x19, x19, x19
        adds    x27, x27, x17
        umlal   v22.2d, v3.2s, v2.s[0]
        adcs    x10, x10, x15
        umlal2  v22.2d, v3.4s, v2.s[2]
        ldp     q9, q3, [x2, #0xa0]
        adcs    x28, x28, x16
        umlal2  v15.2d, v26.4s, v4.s[2]
        adcs    x22, x14, x22
        umlal   v15.2d, v30.2s, v5.s[0]
        mul     x14, x3, x21
        adcs    x23, x23, x5
        adcs    x26, x8, x26
        umlal2  v13.2d, v28.4s, v4.s[2]
        ldp     q4, q6, [x2, #0x20]
        ldp     q20, q26, [x2, #0xc0]
        ldp     x5, x8, [x4, #0x50]
        umlal2  v15.2d, v30.4s, v5.s[2]
        adc     x19, x24, x19
        umlal2  v14.2d, v17.4s, v5.s[2]
        ext     v17.16b, v1.16b, v22.16b, #8
        umulh   x24, x3, x21
        umlal   v21.2d, v7.2s, v23.s[0]
        umlal2  v29.2d, v12.4s, v23.s[2]
        usra    v22.2d, v17.2d, #0x1d
        ldp     q12, q17, [x2]
        umlal2  v8.2d, v11.4s, v23.s[2]
        umlal   v15.2d, v9.2s, v18.s[0]
        mul     x15, x3, x5
        umlal   v14.2d, v10.2s, v18.s[0]
        ext     v11.16b, v22.16b, v1.16b, #8
        and     v22.16b, v22.16b, v0.16b
        umull   v28.2d, v26.2s, v5.s[0]
        umulh   x16, x3, x8
        umlal   v13.2d, v20.2s, v5.s[0]
        usra    v27.2d, v11.2d, #0x1d
        umlal2  v13.2d, v20.4s, v5.s[2]
        ldr     d11, [x1, #0x98]
        umlal2  v14.2d, v10.4s, v18.s[2]
        umlal2  v28.2d, v26.4s, v5.s[2]
        ldp     q10, q5, [x2, #0xc0]
        umulh   x17, x21, x8
        ldp     d20, d26, [x1, #0x58]
        umlal   v27.2d, v25.2s, v2.s[0]
        umlal   v8.2d, v4.2s, v2.s[0]
        umlal2  v8.2d, v4.4s, v2.s[2]
        umlal2  v21.2d, v7.4s, v23.s[2]
        umlal2  v27.2d, v25.4s, v2.s[2]
        str     x19, [sp, #0x148]
        mul     x19, x21, x8
        shl     v11.2d, v11.2d, #4
        umlal   v16.2d, v6.2s, v2.s[0]
        ldp     q4, q7, [x2, #0x40]
        usra    v24.2d, v20.2d, #0x32
        umlal   v27.2d, v12.2s, v22.s[0]
        stp     x26, x23, [sp, #0x10]
        mul     x26, x3, x8
        shl     v20.2d, v26.2d, #0x14
        umull   v25.2d, v5.2s, v18.s[0]
        umlal   v13.2d, v3.2s, v18.s[0]
        ldp     q26, q30, [x2, #0xc0]
        umlal   v28.2d, v10.2s, v18.s[0]
        umlal2  v27.2d, v12.4s, v22.s[2]
        mul     x23, x5, x8
        usra    v24.2d, v20.2d, #6
        umlal2  v16.2d, v6.4s, v2.s[2]
        umlal2  v13.2d, v3.4s, v18.s[2]
        ldp     q12, q3, [x2, #0x80]
        stp     x22, x28, [sp]
        umulh   x22, x21, x5
        umlal   v21.2d, v7.2s, v2.s[0]
        umlal   v24.2d, v19.2s, v23.s[0]
        umlal2  v24.2d, v19.4s, v23.s[2]
        ext     v6.16b, v1.16b, v27.16b, #8
        umlal   v29.2d, v4.2s, v2.s[0]
        umulh   x28, x3, x5
        umlal2  v29.2d, v4.4s, v2.s[2]
        usra    v27.2d, v6.2d, #0x1d
        ldp     q4, q6, [x2, #0x20]
        umlal2  v15.2d, v9.4s, v18.s[2]
        ldp     d9, d19, [x1, #0x60]
        umlal2  v21.2d, v7.4s, v2.s[2]
        umlal2  v28.2d, v10.4s, v18.s[2]
        umulh   x8, x5, x8
        adds    x24, x24, x15
        adcs    x26, x28, x26
        and     v10.16b, v27.16b, v0.16b
        adcs    x19, x16, x19
        umlal2  v25.2d, v5.4s, v18.s[2]
        ldp     q5, q7, [x2, #0xc0]
        adcs    x23, x17, x23
        umlal   v15.2d, v3.2s, v23.s[0]
        mul     x28, x21, x5
        usra    v14.2d, v9.2d, #0x2c
        umlal   v29.2d, v6.2s, v22.s[0]
        shl     v9.2d, v19.2d, #0x1a
        umlal   v16.2d, v4.2s, v22.s[0]
        mul     x15, x21, x21
        usra    v14.2d, v9.2d, #6
        ldp     q9, q18, [x2, #0xa0]
        umlal   v25.2d, v5.2s, v23.s[0]
        umlal   v14.2d, v12.2s, v23.s[0]
        ldp     d19, d20, [x1, #0x68]
        umlal   v13.2d, v9.2s, v23.s[0]
        shl     v20.2d, v20.2d, #0x20
        adc     x8, x8, xzr
        cmn     x6, #1
        adcs    x6, x11, xzr
        adcs    x11, x13, xzr
        adcs    x7, x7, xzr
        umlal   v28.2d, v18.2s, v23.s[0]
        umlal2  v14.2d, v12.4s, v23.s[2]
        ext     v12.16b, v27.16b, v1.16b, #8
        adcs    x9, x9, xzr
        adds    x26, x26, x28
        umlal2  v28.2d, v18.4s, v23.s[2]
        umulh   x28, x3, x3
        adcs    x19, x19, x22
        adcs    x22, x23, xzr
        umlal2  v13.2d, v9.4s, v23.s[2]
        ldp     q9, q18, [x2]
        adc     x23, x8, xzr
        usra    v8.2d, v12.2d, #0x1d
        umlal2  v16.2d, v4.4s, v22.s[2]
        adds    x8, x14, x14
        adcs    x24, x24, x24
        umlal2  v29.2d, v6.4s, v22.s[2]
        ldp     q12, q4, [x2, #0x40]
        adcs    x26, x26, x26
        umlal   v8.2d, v17.2s, v22.s[0]
        umulh   x13, x5, x5
        adcs    x19, x19, x19
        adcs    x22, x22, x22
        umlal2  v25.2d, v5.4s, v23.s[2]
        adcs    x23, x23, x23
        umulh   x14, x21, x21
        umlal2  v8.2d, v17.4s, v22.s[2]
        ldp     q5, q6, [x2, #0x60]
        umull   v17.2d, v7.2s, v23.s[0]
        umlal   v8.2d, v9.2s, v10.s[0]
        umlal2  v8.2d, v9.4s, v10.s[2]
        umlal2  v15.2d, v3.4s, v23.s[2]
        ldp     q9, q3, [x2, #0xa0]
        umlal   v21.2d, v12.2s, v22.s[0]
        umlal2  v21.2d, v12.4s, v22.s[2]
        usra    v15.2d, v19.2d, #0x26
        ldp     d12, d19, [x1, #0x70]
        umlal   v24.2d, v5.2s, v2.s[0]
        ext     v27.16b, v1.16b, v8.16b, #8
        usra    v8.2d, v27.2d, #0x1d
        umlal2  v24.2d, v5.4s, v2.s[2]
        mul     x16, x5, x5
        adc     x17, xzr, xzr
        umlal   v24.2d, v4.2s, v22.s[0]
        ldp     d5, d27, [x1, #0x80]
        adds    x28, x8, x28
        umlal2  v24.2d, v4.4s, v22.s[2]
        ldp     d4, d31, [x1, #0x78]
        adcs    x24, x24, x15
        umlal2  v17.2d, v7.4s, v23.s[2]
        ldp     q7, q23, [x2, #0x80]
        mul     x8, x3, x3
        umlal   v25.2d, v3.2s, v2.s[0]
        usra    v13.2d, v12.2d, #0x20
        umlal   v28.2d, v9.2s, v2.s[0]
        shl     v12.2d, v19.2d, #0x26
        umlal   v14.2d, v6.2s, v2.s[0]
        usra    v15.2d, v20.2d, #6
        umlal2  v14.2d, v6.4s, v2.s[2]
        usra    v13.2d, v12.2d, #6
        umlal   v17.2d, v26.2s, v2.s[0]
        adcs    x26, x26, x14
        ldr     x14, [x4, #0x58]
        umlal2  v28.2d, v9.4s, v2.s[2]
        shl     v9.2d, v31.2d, #0x2c
        umulh   x15, x14, x14
        umull   v6.2d, v30.2s, v2.s[0]
        adcs    x19, x19, x16
        adcs    x22, x22, x13
        umlal   v15.2d, v7.2s, v2.s[0]
        umlal2  v15.2d, v7.4s, v2.s[2]
        shl     v12.2d, v27.2d, #0x32
        ldp     q7, q19, [x2, #0x60]
        umlal2  v17.2d, v26.4s, v2.s[2]
        mul     x13, x6, x7
        umlal   v13.2d, v23.2s, v2.s[0]
        umlal2  v25.2d, v3.4s, v2.s[2]
        usra    v28.2d, v4.2d, #0x1a
        ldp     q3, q4, [x2, #0x20]
        umlal2  v6.2d, v30.4s, v2.s[2]
        mul     x16, x14, x14
        umlal2  v13.2d, v23.4s, v2.s[2]
        ldp     q2, q20, [x2, #0x80]
        usra    v25.2d, v5.2d, #0x14
        ldp     q5, q23, [x2, #0xc0]
        umulh   x14, x6, x11
        usra    v28.2d, v9.2d, #6
        adcs    x23, x23, x16
        adc     x15, x17, x15
        umlal   v14.2d, v7.2s, v22.s[0]
        adds    x20, x20, x12
        ldp     x16, x12, [sp, #0x20]
        adcs    x25, x25, x27
        usra    v25.2d, v12.2d, #6
        umlal   v15.2d, v19.2s, v22.s[0]
        mul     x27, x6, x11
        adcs    x10, x12, x10
        ldp     x17, x12, [sp]
        umlal2  v14.2d, v7.4s, v22.s[2]
        ldp     q9, q12, [x2, #0x40]
        adcs    x12, x16, x12
        umlal2  v15.2d, v19.4s, v22.s[2]
        ldp     q7, q19, [x2, #0xa0]
        adcs    x8, x17, x8
        ldp     x17, x16, [sp, #0x10]
        adcs    x28, x16, x28
        adcs    x24, x17, x24
        ldp     x17, x16, [sp, #0x140]
        adcs    x26, x16, x26
        umlal   v6.2d, v5.2s, v22.s[0]
        umlal2  v6.2d, v5.4s, v22.s[2]
        umlal   v13.2d, v2.2s, v22.s[0]
        adcs    x19, x19, xzr
        ldp     d5, d26, [x1, #0x88]
        ldp     x21, x3, [sp, #0x100]
        umlal2  v13.2d, v2.4s, v22.s[2]
        adcs    x22, x22, xzr
        umlal   v17.2d, v19.2s, v22.s[0]
        mul     x16, x6, x9
        umlal   v21.2d, v4.2s, v10.s[0]
        adcs    x23, x23, xzr
        adcs    x15, x15, xzr
        adds    x5, x17, x20
        umlal   v29.2d, v3.2s, v10.s[0]
        umlal2  v29.2d, v3.4s, v10.s[2]
        and     v2.16b, v8.16b, v0.16b
        stp     x5, x27, [sp, #0x110]
        adcs    x5, x21, x25
        ext     v8.16b, v8.16b, v1.16b, #8
        str     x5, [sp, #0x3e0]
        umulh   x5, x6, x7
        adcs    x27, x3, x10
        usra    v16.2d, v8.2d, #0x1d
        umlal   v28.2d, v20.2s, v22.s[0]
        umlal2  v28.2d, v20.4s, v22.s[2]
        str     x27, [sp, #0x120]
        ldr     x27, [sp, #0x3e8]
        adcs    x27, x27, x12
        shl     v8.2d, v26.2d, #0x38
        str     x27, [sp, #0x3d8]
        adcs    x27, x20, x8
        umlal2  v17.2d, v19.4s, v22.s[2]
        ldp     q3, q19, [x2, #0x60]
        umlal   v16.2d, v18.2s, v10.s[0]
        stp     x5, x16, [sp, #0x30]
        adcs    x5, x25, x28
        umlal   v25.2d, v7.2s, v22.s[0]
        umlal2  v16.2d, v18.4s, v10.s[2]
        ldp     q18, q20, [x2]
        adcs    x16, x10, x24
        usra    v17.2d, v5.2d, #0xe
        adcs    x3, x12, x26
        stp     x13, x14, [sp, #0x20]
        umulh   x13, x6, x9
        str     x13, [sp, #0xe0]
        adcs    x13, x8, x19
        umull   v5.2d, v23.2s, v22.s[0]
        mul     x14, x11, x9
        umlal2  v25.2d, v7.4s, v22.s[2]
        str     x14, [sp, #0xe8]
        adcs    x14, x28, x22
        adcs    x21, x24, x23
        umlal2  v21.2d, v4.4s, v10.s[2]
        ldp     d4, d7, [x1, #0x90]
        str     x1, [sp, #0x130]
        adcs    x1, x26, x15
        adcs    x17, x19, xzr
        umlal   v24.2d, v9.2s, v10.s[0]
        umlal2  v24.2d, v9.4s, v10.s[2]
        stp     x6, x15, [sp, #0x10]
        umulh   x6, x11, x9
        usra    v17.2d, v8.2d, #6
        str     x6, [sp, #0x138]
        adcs    x6, x22, xzr
        umlal2  v5.2d, v23.4s, v22.s[2]
        ldp     q8, q9, [x2, #0x80]
        stp     x23, x22, [sp]
        adcs    x23, x23, xzr
        umlal   v13.2d, v19.2s, v10.s[0]
        ldp     q22, q23, [x2, #0x20]
        adcs    x15, x15, xzr
        ldr     x22, [sp, #0x140]
        adds    x22, x27, x22
        umlal   v16.2d, v18.2s, v2.s[0]
        str     x22, [sp, #0x128]
        ldp     x27, x22, [sp, #0x100]
        adcs    x27, x5, x27
        umlal2  v16.2d, v18.4s, v2.s[2]
        shl     v7.2d, v7.2d, #0x3e
        umulh   x5, x7, x9
        umlal   v14.2d, v12.2s, v10.s[0]
        adcs    x22, x16, x22
        ldr     x16, [sp, #0x3e8]
        usra    v6.2d, v4.2d, #8
        adcs    x3, x3, x16
        umlal2  v14.2d, v12.4s, v10.s[2]
        ldp     q12, q4, [x2, #0xc0]
        adcs    x20, x13, x20
        umlal2  v13.2d, v19.4s, v10.s[2]
        umlal   v15.2d, v3.2s, v10.s[0]
        ldp     q18, q19, [x2, #0xa0]
        adcs    x25, x14, x25
        mul     x13, x7, x9
        adcs    x21, x21, x10
        umlal2  v15.2d, v3.4s, v10.s[2]
        usra    v6.2d, v7.2d, #6
        adcs    x1, x1, x12
        umlal   v25.2d, v9.2s, v10.s[0]
        ext     v3.16b, v1.16b, v16.16b, #8
        adcs    x8, x17, x8
        mul     x10, x11, x7
        umlal   v28.2d, v8.2s, v10.s[0]
        ldr     q7, [x2, #0x1c0]
        adcs    x28, x6, x28
        ldp     x14, x6, [sp]
        usra    v16.2d, v3.2d, #0x1d
        umlal2  v28.2d, v8.4s, v10.s[2]
        adcs    x23, x23, x24
        umlal2  v25.2d, v9.4s, v10.s[2]
        ldp     q8, q9, [x2, #0x40]
        adcs    x26, x15, x26
        ldp     x17, x16, [sp, #0x20]
        ldp     x24, x15, [sp, #0x10]
        umlal   v5.2d, v12.2s, v10.s[0]
        adcs    x19, x19, xzr
        umulh   x12, x24, x24
        adcs    x6, x6, xzr
        umlal2  v5.2d, v12.4s, v10.s[2]
        and     v12.16b, v16.16b, v0.16b
        umull   v3.2d, v4.2s, v10.s[0]
        adcs    x14, x14, xzr
        ext     v16.16b, v16.16b, v1.16b, #8
        adcs    x15, x15, xzr
        adds    x16, x16, x17
        umlal   v24.2d, v23.2s, v2.s[0]
        umulh   x17, x11, x7
        str     x15, [sp, #0x3d0]
        str     x14, [sp, #0xf0]
        ldp     x15, x14, [sp, #0x30]
        adcs    x14, x15, x14
        usra    v29.2d, v16.2d, #0x1d
        umlal2  v3.2d, v4.4s, v10.s[2]
        stp     x6, x19, [sp, #0xd0]
        ldp     x15, x6, [sp, #0xe0]
        adcs    x6, x15, x6
        ldp     x19, x15, [sp, #0x130]
        adcs    x13, x15, x13
        umlal   v17.2d, v18.2s, v10.s[0]
        umlal2  v17.2d, v18.4s, v10.s[2]
        ldp     q4, q16, [x2, #0x60]
        adc     x5, x5, xzr
        adds    x10, x14, x10
        ldr     x14, [sp, #0x118]
        umlal   v21.2d, v22.2s, v2.s[0]
        adcs    x6, x6, x17
        mul     x24, x24, x24
        umlal   v29.2d, v20.2s, v2.s[0]
        ldp     d18, d26, [x19, #0x98]
        adcs    x13, x13, xzr
        umlal2  v29.2d, v20.4s, v2.s[2]
        ldp     q20, q27, [x2]
        adc     x5, x5, xzr
        adds    x14, x14, x14
        umlal   v6.2d, v19.2s, v10.s[0]
        mul     x15, x11, x11
        umlal2  v6.2d, v19.4s, v10.s[2]
        usra    v5.2d, v11.2d, #6
        adcs    x16, x16, x16
        adcs    x10, x10, x10
        ldp     q10, q11, [x2]
        umlal2  v21.2d, v22.4s, v2.s[2]
        ldp     q19, q22, [x2, #0xe0]
        adcs    x6, x6, x6
        umlal2  v24.2d, v23.4s, v2.s[2]
        umulh   x11, x11, x11
        adcs    x13, x13, x13
        shl     v22.2d, v26.2d, #0xa
        umlal   v14.2d, v8.2s, v2.s[0]
        umlal2  v14.2d, v8.4s, v2.s[2]
        usra    v3.2d, v18.2d, #0x3c
        adcs    x5, x5, x5
        adc     x17, xzr, xzr
        adds    x12, x14, x12
        adcs    x14, x16, x15
        umlal   v15.2d, v9.2s, v2.s[0]
        umlal2  v15.2d, v9.4s, v2.s[2]
        mul     x15, x7, x7
        adcs    x10, x10, x11
        ldp     q8, q9, [x2, #0x80]
        ldp     q18, q23, [x2, #0xa0]
        umlal   v28.2d, v16.2s, v2.s[0]
        usra    v3.2d, v22.2d, #6
        umlal   v13.2d, v4.2s, v2.s[0]
        ldp     q22, q26, [x2, #0xc0]
        umlal2  v28.2d, v16.4s, v2.s[2]
        mul     x11, x9, x9
        umlal   v29.2d, v10.2s, v12.s[0]
        adcs    x6, x6, x15
        umlal2  v13.2d, v4.4s, v2.s[2]
        ldp     q4, q16, [x2, #0xf0]
        umulh   x7, x7, x7
        umlal2  v29.2d, v10.4s, v12.s[2]
        ldp     q10, q16, [x2, #0xe0]
        ext     v16.16b, v1.16b, v29.16b, #8
        umlal   v25.2d, v8.2s, v2.s[0]
        umulh   x9, x9, x9
        umlal2  v25.2d, v8.4s, v2.s[2]
        adcs    x7, x13, x7
        ldp     x15, x16, [x4, #0x40]
        umlal   v17.2d, v9.2s, v2.s[0]
        umlal   v6.2d, v18.2s, v2.s[0]
        usra    v29.2d, v16.2d, #0x1d
        adcs    x5, x5, x11
        ldp     x11, x13, [x4]
        umlal   v5.2d, v23.2s, v2.s[0]
        ldr     q8, [x2, #0x1c0]
        umlal2  v6.2d, v18.4s, v2.s[2]
        umlal   v3.2d, v22.2s, v2.s[0]
        adc     x9, x17, x9
        subs    x11, x11, x15
        ldr     q16, [x2, #0xd0]
        sbcs    x13, x13, x16
        ldp     x17, x16, [x4, #0x10]
        umlal2  v17.2d, v9.4s, v2.s[2]
        ext     v9.16b, v29.16b, v1.16b, #8
        str     x26, [sp, #0xf8]
        ldp     x15, x26, [x4, #0x50]
        sbcs    x17, x17, x15
        and     v18.16b, v29.16b, v0.16b
        sbcs    x16, x16, x26
        ldp     q27, q29, [x2, #0x20]
        umlal2  v3.2d, v22.4s, v2.s[2]
        umlal2  v5.2d, v23.4s, v2.s[2]
        csetm   x26, lo
        eor     x13, x13, x26
        eor     x11, x11, x26
        usra    v21.2d, v9.2d, #0x1d
        umull   v22.2d, v26.2s, v2.s[0]
        umlal   v24.2d, v27.2s, v12.s[0]
        eor     x17, x17, x26
        ldr     x15, [sp, #0x110]
        cmn     x26, #1
        eor     x26, x16, x26
        adcs    x11, x11, xzr
        umlal   v21.2d, v11.2s, v12.s[0]
        umlal2  v21.2d, v11.4s, v12.s[2]
        adcs    x13, x13, xzr
        ldp     d9, d11, [x19, #0xa0]
        umulh   x16, x11, x11
        adcs    x17, x17, xzr
        umlal2  v22.2d, v26.4s, v2.s[2]
        adcs    x26, x26, xzr
        str     x16, [sp, #0x3e8]
        ldr     x16, [sp, #0x3e0]
        subs    x24, x15, x24
        umlal   v21.2d, v20.2s, v18.s[0]
        sbcs    x12, x16, x12
        ldr     x16, [sp, #0x150]
        umlal2  v21.2d, v20.4s, v18.s[2]
        ldp     q2, q20, [x2, #0x60]
        umulh   x15, x11, x13
        stp     x24, x12, [x16, #0x20]
        ldp     x19, x12, [sp, #0x120]
        ldr     x24, [sp, #0x3d8]
        umlal   v14.2d, v29.2s, v12.s[0]
        sbcs    x19, x19, x14
        sbcs    x24, x24, x10
        sbcs    x6, x12, x6
        usra    v22.2d, v9.2d, #0x36
        mul     x10, x11, x13
        sbcs    x27, x27, x7
        umlal2  v14.2d, v29.4s, v12.s[2]
        stp     x19, x24, [x16, #0x30]
        shl     v9.2d, v11.2d, #0x10
        sbcs    x19, x22, x5
        ldp     q11, q23, [x2, #0x40]
        mul     v26.2s, v21.2s, v7.2s
        sbcs    x22, x3, x9
        sbcs    x20, x20, xzr
        usra    v22.2d, v9.2d, #6
        umulh   x24, x11, x17
        umlal   v28.2d, v2.2s, v12.s[0]
        sbcs    x25, x25, xzr
        umlal   v25.2d, v20.2s, v12.s[0]
        umlal2  v25.2d, v20.4s, v12.s[2]
        umlal2  v28.2d, v2.4s, v12.s[2]
        ldp     x14, x7, [sp, #0xf0]
        ldp     q9, q2, [x2, #0xa0]
        sbcs    x21, x21, xzr
        sbcs    x1, x1, xzr
        and     v20.16b, v26.16b, v0.16b
        sbcs    x3, x8, xzr
        ldp     x12, x8, [sp, #0xd0]
        mul     x5, x11, x17
        umull   v26.2d, v16.2s, v18.s[0]
        umlal2  v24.2d, v27.4s, v12.s[2]
        sbcs    x28, x28, xzr
        sbcs    x23, x23, xzr
        umlal   v15.2d, v11.2s, v12.s[0]
        sbcs    x7, x7, xzr
        mul     x9, x11, x26
        umlal   v13.2d, v23.2s, v12.s[0]
        sbcs    x8, x8, xzr
        umlal2  v15.2d, v11.4s, v12.s[2]
        umlal2  v13.2d, v23.4s, v12.s[2]
        sbcs    x12, x12, xzr
        ldp     q11, q23, [x2, #0x80]
        sbcs    x14, x14, xzr
        umulh   x16, x11, x26
        umlal   v21.2d, v19.2s, v20.s[0]
        umlal   v3.2d, v2.2s, v12.s[0]
        ext     v27.16b, v1.16b, v21.16b, #8
        stp     x14, x12, [sp, #0x100]
        ldr     x14, [sp, #0x3d0]
        sbcs    x14, x14, xzr
        adds    x5, x15, x5
        umlal2  v3.2d, v2.4s, v12.s[2]
        adcs    x24, x24, x9
        ldr     x9, [sp, #0x130]
        umlal   v5.2d, v9.2s, v12.s[0]
        umlal   v6.2d, v23.2s, v12.s[0]
        ldp     d2, d29, [x9, #0xa8]
        umlal2  v5.2d, v9.4s, v12.s[2]
        usra    v21.2d, v27.2d, #0x1d
        ldp     q9, q27, [x2, #0xc0]
        mul     x15, x13, x26
        umlal2  v26.2d, v16.4s, v18.s[2]
        umlal   v17.2d, v11.2s, v12.s[0]
        ext     v16.16b, v21.16b, v1.16b, #8
        str     x14, [sp, #0x3e0]
        mul     x14, x17, x26
        umlal2  v17.2d, v11.4s, v12.s[2]
        adcs    x15, x16, x15
        umlal   v22.2d, v9.2s, v12.s[0]
        ldp     q11, q30, [x2, #0x10]
        umlal   v14.2d, v30.2s, v18.s[0]
        umulh   x16, x13, x26
        mul     v7.2s, v16.2s, v7.2s
        umull   v16.2d, v27.2s, v12.s[0]
        umlal2  v22.2d, v9.4s, v12.s[2]
        umulh   x12, x17, x26
        umlal2  v6.2d, v23.4s, v12.s[2]
        and     v9.16b, v7.16b, v0.16b
        adcs    x14, x16, x14
        umlal2  v16.2d, v27.4s, v12.s[2]
        ldp     q12, q7, [x2, #0x30]
        umlal2  v21.2d, v19.4s, v9.s[0]
        uzp1    v9.2d, v20.2d, v9.2d
        umulh   x16, x13, x17
        adc     x12, x12, xzr
        umlal2  v14.2d, v30.4s, v18.s[2]
        ldp     q19, q20, [x2, #0x50]
        ext     v21.16b, v21.16b, v1.16b, #8
        stp     x8, x7, [sp, #0x30]
        ldp     x8, x7, [x4, #0x20]
        stp     x23, x28, [sp, #0x20]
        ldp     x23, x9, [x4, #0x40]
        subs    x23, x8, x23
        sbcs    x7, x7, x9
        ldp     x9, x28, [x4, #0x30]
        usra    v16.2d, v2.2d, #0x30
        mul     x8, x13, x17
        umlal   v15.2d, v12.2s, v18.s[0]
        usra    v24.2d, v21.2d, #0x1d
        ldp     q2, q21, [x2, #0x70]
        stp     x3, x1, [sp, #0x10]
        ldp     x3, x1, [x4, #0x50]
        sbcs    x3, x9, x3
        sbcs    x28, x28, x1
        umlal2  v15.2d, v12.4s, v18.s[2]
        shl     v12.2d, v29.2d, #0x16
        csetm   x1, lo
        mul     x9, x13, x13
        umlal   v13.2d, v7.2s, v18.s[0]
        eor     x23, x23, x1
        adds    x24, x24, x8
        eor     x7, x7, x1
        umlal2  v13.2d, v7.4s, v18.s[2]
        umlal   v24.2d, v11.2s, v18.s[0]
        adcs    x8, x15, x16
        eor     x28, x28, x1
        umlal2  v24.2d, v11.4s, v18.s[2]
        usra    v16.2d, v12.2d, #6
        ldp     q12, q11, [x2, #0x90]
        umlal   v25.2d, v20.2s, v18.s[0]
        umulh   x13, x13, x13
        eor     x3, x3, x1
        adcs    x14, x14, xzr
        adc     x12, x12, xzr
        umlal2  v25.2d, v20.4s, v18.s[2]
        umlal   v28.2d, v19.2s, v18.s[0]
        ldp     q7, q20, [x2, #0x160]
        adds    x10, x10, x10
        adcs    x5, x5, x5
        ldr     x16, [sp, #0x3e8]
        adcs    x24, x24, x24
        umlal2  v28.2d, v19.4s, v18.s[2]
        ldp     q19, q23, [x2, #0xb0]
        adcs    x8, x8, x8
        umlal   v6.2d, v21.2s, v18.s[0]
        mul     x11, x11, x11
        umlal   v17.2d, v2.2s, v18.s[0]
        adcs    x14, x14, x14
        adcs    x12, x12, x12
        adc     x15, xzr, xzr
        ldp     q27, q29, [x2, #0x100]
        adds    x10, x10, x16
        adcs    x5, x5, x9
        umlal2  v6.2d, v21.4s, v18.s[2]
        mul     x9, x26, x26
        umlal   v3.2d, v11.2s, v18.s[0]
        adcs    x24, x24, x13
        umlal   v5.2d, v12.2s, v18.s[0]
        umlal   v22.2d, v19.2s, v18.s[0]
        umlal2  v5.2d, v12.4s, v18.s[2]
        mul     x13, x17, x17
        umlal   v24.2d, v4.2s, v9.s[0]
        umlal2  v17.2d, v2.4s, v18.s[2]
        ldp     q12, q2, [x2, #0x120]
        umulh   x16, x17, x17
        adcs    x8, x8, x13
        umlal2  v22.2d, v19.4s, v18.s[2]
        adcs    x13, x14, x16
        umlal2  v3.2d, v11.4s, v18.s[2]
        umlal   v16.2d, v23.2s, v18.s[0]
        umulh   x26, x26, x26
        umlal2  v24.2d, v4.4s, v9.s[2]
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x130]
        ldp     d11, d4, [x12, #0xb0]
        umlal2  v16.2d, v23.4s, v18.s[2]
        ldp     q18, q19, [x2, #0x140]
        umlal   v15.2d, v29.2s, v9.s[0]
        umlal   v6.2d, v7.2s, v9.s[0]
        mul     v21.2s, v24.2s, v8.2s
        adc     x26, x15, x26
        cmn     x1, #1
        and     v21.16b, v21.16b, v0.16b
        umlal   v24.2d, v10.2s, v21.s[0]
        adcs    x1, x23, xzr
        adcs    x7, x7, xzr
        adcs    x3, x3, xzr
        adcs    x14, x28, xzr
        shl     v4.2d, v4.2d, #0x1c
        usra    v26.2d, v11.2d, #0x2a
        umulh   x15, x1, x1
        ext     v11.16b, v1.16b, v24.16b, #8
        subs    x23, x6, x11
        usra    v24.2d, v11.2d, #0x1d
        ext     v11.16b, v24.16b, v1.16b, #8
        sbcs    x27, x27, x10
        sbcs    x19, x19, x5
        mul     v8.2s, v11.2s, v8.2s
        sbcs    x22, x22, x24
        ldr     q23, [x2, #0x1b0]
        umlal   v13.2d, v12.2s, v9.s[0]
        sbcs    x5, x20, x8
        sbcs    x6, x25, x13
        ldp     x25, x20, [sp, #0x10]
        and     v8.16b, v8.16b, v0.16b
        sbcs    x8, x21, x9
        sbcs    x9, x20, x26
        mul     x10, x1, x7
        umlal   v25.2d, v18.2s, v9.s[0]
        umlal2  v15.2d, v29.4s, v9.s[2]
        usra    v26.2d, v4.2d, #6
        sbcs    x11, x25, xzr
        ldp     x25, x20, [sp, #0x20]
        ldr     d0, [x12, #0xb8]
        umlal2  v24.2d, v10.4s, v8.s[0]
        sbcs    x12, x20, xzr
        ldr     x17, [sp, #0x150]
        ldp     q10, q11, [x2, #0x180]
        sbcs    x13, x25, xzr
        ldp     x25, x20, [sp, #0x30]
        uzp1    v4.2d, v21.2d, v8.2d
        umlal   v17.2d, v19.2s, v9.s[0]
        ldp     q8, q21, [x2, #0x1a0]
        umlal   v5.2d, v20.2s, v9.s[0]
        sbcs    x16, x20, xzr
        umlal   v28.2d, v2.2s, v9.s[0]
        ext     v24.16b, v24.16b, v1.16b, #8
        stp     x19, x22, [x17, #0x50]
        mul     x28, x1, x3
        umlal2  v28.2d, v2.4s, v9.s[2]
        movi    v2.2d, #0000000000000000
        ldp     x19, x20, [sp, #0x80]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v3.2d, v10.2s, v9.s[0]
        stp     x23, x27, [x17, #0x40]
        usra    v14.2d, v24.2d, #0x1d
        sbcs    x27, x25, xzr
        ldp     x26, x25, [sp, #0x100]
        sbcs    x23, x25, xzr
        ldr     x25, [sp, #0x3e0]
        umlal   v16.2d, v8.2s, v9.s[0]
        sbcs    x24, x26, xzr
        sbcs    x21, x25, xzr
        umulh   x22, x1, x7
        umlal2  v17.2d, v19.4s, v9.s[2]
        ldp     q19, q24, [x2, #0x130]
        umlal2  v25.2d, v18.4s, v9.s[2]
        ldp     x25, x26, [sp, #0xb0]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v13.2d, v12.4s, v9.s[2]
        ldp     q18, q29, [x2, #0x150]
        ldp     q12, q30, [x2, #0x110]
        umlal2  v3.2d, v10.4s, v9.s[2]
        str     x21, [sp, #0x3e8]
        stp     x22, x28, [sp]
        ldp     x21, x22, [sp, #0x90]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v22.2d, v11.2s, v9.s[0]
        umlal   v26.2d, v21.2s, v9.s[0]
        stp     x23, x24, [sp, #0xf0]
        ldp     x23, x24, [sp, #0xa0]
        .cfi_restore 23
        .cfi_restore 24
        umulh   x17, x1, x3
        umlal2  v5.2d, v20.4s, v9.s[2]
        ldp     q20, q31, [x2, #0x170]
        stp     x27, x16, [sp, #0xe0]
        ldp     x27, x28, [sp, #0xc0]
        .cfi_restore 27
        .cfi_restore 28
        stp     x13, x12, [sp, #0xd0]
        ldp     x16, x13, [sp]
        adds    x13, x16, x13
        mul     x16, x1, x14
        umlal2  v22.2d, v11.4s, v9.s[2]
        umlal   v28.2d, v30.2s, v4.s[0]
        umlal   v25.2d, v19.2s, v4.s[0]
        mul     x12, x7, x14
        umlal2  v16.2d, v8.4s, v9.s[2]
        adcs    x16, x17, x16
        ldp     q8, q10, [x2, #0xf0]
        umlal2  v6.2d, v7.4s, v9.s[2]
        umlal2  v26.2d, v21.4s, v9.s[2]
        umlal   v14.2d, v27.2s, v9.s[0]
        umulh   x17, x1, x14
        umlal2  v14.2d, v27.4s, v9.s[2]
        ldp     q7, q21, [x2, #0x190]
        umlal   v17.2d, v24.2s, v4.s[0]
        umlal   v13.2d, v12.2s, v4.s[0]
        umulh   x2, x7, x14
        umlal2  v13.2d, v12.4s, v4.s[2]
        adcs    x12, x17, x12
        umlal   v15.2d, v10.2s, v4.s[0]
        umlal   v14.2d, v8.2s, v4.s[0]
        umlal2  v14.2d, v8.4s, v4.s[2]
        mul     x17, x3, x14
        ldp     d8, d9, [sp, #0x40]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v15.2d, v10.4s, v4.s[2]
        umlal2  v28.2d, v30.4s, v4.s[2]
        umlal2  v17.2d, v24.4s, v4.s[2]
        uzp1    v10.2d, v14.2d, v15.2d
        stp     x11, x9, [sp, #0x10]
        umulh   x11, x3, x14
        uzp2    v11.2d, v14.2d, v15.2d
        adcs    x2, x2, x17
        umlal   v5.2d, v29.2s, v4.s[0]
        shl     v12.2d, v11.2d, #0x23
        ext     v14.16b, v1.16b, v11.16b, #8
        umlal2  v25.2d, v19.4s, v4.s[2]
        usra    v10.2d, v12.2d, #6
        mul     x17, x7, x3
        adc     x11, x11, xzr
        umulh   x9, x7, x3
        adds    x16, x16, x17
        uzp2    v15.2d, v13.2d, v28.2d
        uzp1    v1.2d, v13.2d, v28.2d
        ldp     d12, d13, [sp, #0x60]
        .cfi_restore 76
        .cfi_restore 77
        shl     v19.2d, v15.2d, #0x23
        umlal2  v5.2d, v29.4s, v4.s[2]
        ext     v11.16b, v11.16b, v15.16b, #8
        mul     x1, x1, x1
        usra    v10.2d, v14.2d, #0x1d
        adcs    x9, x12, x9
        usra    v1.2d, v19.2d, #6
        adcs    x2, x2, xzr
        uzp2    v14.2d, v25.2d, v17.2d
        adc     x11, x11, xzr
        uzp1    v17.2d, v25.2d, v17.2d
        shl     v19.2d, v14.2d, #0x23
        umulh   x12, x7, x7
        adds    x10, x10, x10
        adcs    x13, x13, x13
        ext     v15.16b, v15.16b, v14.16b, #8
        usra    v17.2d, v19.2d, #6
        umlal   v6.2d, v18.2s, v4.s[0]
        umlal2  v6.2d, v18.4s, v4.s[2]
        str     q10, [x0]
        adcs    x16, x16, x16
        adcs    x9, x9, x9
        usra    v1.2d, v11.2d, #0x1d
        adcs    x2, x2, x2
        mul     x7, x7, x7
        umlal   v22.2d, v31.2s, v4.s[0]
        adcs    x11, x11, x11
        ldp     d10, d11, [sp, #0x50]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v22.2d, v31.4s, v4.s[2]
        adc     x17, xzr, xzr
        adds    x10, x10, x15
        usra    v17.2d, v15.2d, #0x1d
        umlal   v3.2d, v20.2s, v4.s[0]
        mul     x15, x3, x3
        str     q1, [x0, #0x10]
        uzp2    v1.2d, v6.2d, v5.2d
        uzp1    v5.2d, v6.2d, v5.2d
        adcs    x7, x13, x7
        shl     v15.2d, v1.2d, #0x23
        adcs    x12, x16, x12
        adcs    x9, x9, x15
        str     q17, [x0, #0x20]
        usra    v5.2d, v15.2d, #6
        umull   v6.2d, v23.2s, v4.s[0]
        ext     v17.16b, v14.16b, v1.16b, #8
        umlal2  v3.2d, v20.4s, v4.s[2]
        umulh   x3, x3, x3
        ldp     d14, d15, [sp, #0x70]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v26.2d, v21.2s, v4.s[0]
        mul     x13, x14, x14
        umlal2  v26.2d, v21.4s, v4.s[2]
        adcs    x2, x2, x3
        usra    v5.2d, v17.2d, #0x1d
        umlal2  v6.2d, v23.4s, v4.s[2]
        uzp2    v17.2d, v3.2d, v22.2d
        uzp1    v3.2d, v3.2d, v22.2d
        umulh   x3, x14, x14
        umlal   v16.2d, v7.2s, v4.s[0]
        adcs    x11, x11, x13
        umlal2  v16.2d, v7.4s, v4.s[2]
        ext     v1.16b, v1.16b, v17.16b, #8
        str     q5, [x0, #0x30]
        uzp1    v4.2d, v16.2d, v26.2d
        shl     v5.2d, v17.2d, #0x23
        usra    v6.2d, v0.2d, #0x24
        usra    v3.2d, v5.2d, #6
        adc     x3, x17, x3
        uzp2    v0.2d, v16.2d, v26.2d
        subs    x1, x5, x1
        sbcs    x5, x6, x10
        sbcs    x6, x8, x7
        ldr     x7, [sp, #0x150]
        stp     x1, x5, [x7, #0x60]
        ldp     x5, x1, [sp, #0x10]
        shl     v5.2d, v0.2d, #0x23
        uzp2    v7.2d, v6.2d, v2.2d
        sbcs    x1, x1, x12
        uzp1    v2.2d, v6.2d, v2.2d
        usra    v3.2d, v1.2d, #0x1d
        stp     x6, x1, [x7, #0x70]
        usra    v4.2d, v5.2d, #6
        sbcs    x1, x5, x9
        ldp     x6, x5, [sp, #0xd0]
        ext     v1.16b, v17.16b, v0.16b, #8
        shl     v5.2d, v7.2d, #0x23
        sbcs    x2, x5, x2
        ext     v0.16b, v0.16b, v7.16b, #8
        stp     x1, x2, [x7, #0x80]
        ldp     x5, x2, [sp, #0xe0]
        sbcs    x1, x6, x11
        str     q3, [x0, #0x40]
        sbcs    x2, x2, x3
        usra    v2.2d, v5.2d, #6
        usra    v4.2d, v1.2d, #0x1d
        sbcs    x3, x5, xzr
        stp     x1, x2, [x7, #0x90]
        ldp     x1, x2, [sp, #0xf0]
        sbcs    x1, x1, xzr
        stp     x3, x1, [x7, #0xa0]
        usra    v2.2d, v0.2d, #0x1d
        sbcs    x1, x2, xzr
        ldr     x2, [sp, #0x3e8]
        sbcs    x2, x2, xzr
        str     q4, [x0, #0x50]
        stp     x1, x2, [x7, #0xb0]
        str     q2, [x0, #0x60]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_sqr_12_aarch64)

NOTES

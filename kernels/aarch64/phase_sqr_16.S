/* karat_phase_sqr_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 300 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across
 * 843.0 cycles instead of 1526.0, bound 670.0 (simulated, one run after another); 2079 of 2081 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_16_aarch64)
        movi    v0.2d, #0000000000000000
        ldr     d1, [x1]
        ldr     x6, [x5, #0x58]
        movi    v2.16b, #0xff
        ldp     d3, d4, [x1]
        ldp     q5, q6, [x2]
        ushr    v2.2d, v2.2d, #0x23
        ldp     d7, d16, [x1, #8]
        ldp     d17, d18, [x1, #0x10]
        ldp     q19, q20, [x2, #0x20]
        shl     v1.2d, v1.2d, #6
        ldp     d21, d22, [x1, #0x18]
        ushr    v3.2d, v3.2d, #0x3a
        ldp     q23, q24, [x2, #0x40]
        ldp     d25, d26, [x1, #0x20]
        shl     v4.2d, v4.2d, #0xc
        ldp     x7, x8, [x5, #8]
        ushr    v1.2d, v1.2d, #6
        ext     v27.16b, v0.16b, v1.16b, #8
        ushr    v7.2d, v7.2d, #0x34
        ldp     x9, x10, [x5, #0x10]
        usra    v3.2d, v4.2d, #6
        usra    v1.2d, v27.2d, #0x1d
        ldp     x11, x12, [x5]
        ldp     d4, d27, [x1, #0x28]
        shl     v16.2d, v16.2d, #0x12
        lsl     x8, x8, #0x34
        lsr     x7, x7, #6
        ldr     x13, [x5, #0x50]
        ushr    v17.2d, v17.2d, #0x2e
        lsl     x10, x10, #0x2e
        lsr     x9, x9, #0xc
        usra    v7.2d, v16.2d, #6
        lsl     x12, x12, #0x3a
        ext     v16.16b, v1.16b, v0.16b, #8
        and     v1.16b, v1.16b, v2.16b
        adds    x11, x11, x12
        shl     v18.2d, v18.2d, #0x18
        adcs    x7, x7, x8
        ldp     x8, x12, [x5, #0x20]
        usra    v3.2d, v16.2d, #0x1d
        adcs    x9, x9, x10
        stp     x11, x7, [x4]
        usra    v17.2d, v18.2d, #6
        ldp     d16, d18, [x1, #0x30]
        ushr    v21.2d, v21.2d, #0x28
        ldp     x7, x10, [x5, #0x18]
        shl     v22.2d, v22.2d, #0x1e
        lsr     x8, x8, #0x18
        lsl     x11, x12, #0x22
        umlal   v3.2d, v5.2s, v1.s[0]
        ushr    v25.2d, v25.2d, #0x22
        umlal2  v3.2d, v5.4s, v1.s[2]
        usra    v21.2d, v22.2d, #6
        umlal   v17.2d, v19.2s, v1.s[0]
        shl     v5.2d, v26.2d, #0x24
        lsr     x7, x7, #0x12
        lsl     x10, x10, #0x28
        umlal2  v17.2d, v19.4s, v1.s[2]
        shl     v19.2d, v27.2d, #0x2a
        adcs    x7, x7, x10
        ldp     x10, x12, [x5, #0x38]
        usra    v25.2d, v5.2d, #6
        ldp     d5, d22, [x1, #0x38]
        adcs    x8, x8, x11
        ext     v26.16b, v0.16b, v3.16b, #8
        ushr    v4.2d, v4.2d, #0x1c
        stp     x9, x7, [x4, #0x10]
        umlal   v21.2d, v20.2s, v1.s[0]
        shl     v18.2d, v18.2d, #0x30
        ldp     x7, x9, [x5, #0x28]
        usra    v3.2d, v26.2d, #0x1d
        umlal2  v21.2d, v20.4s, v1.s[2]
        lsr     x10, x10, #0x2a
        lsl     x11, x12, #0x10
        ext     v20.16b, v3.16b, v0.16b, #8
        and     v3.16b, v3.16b, v2.16b
        ldp     q26, q27, [x2]
        usra    v7.2d, v20.2d, #0x1d
        lsl     x9, x9, #0x1c
        umlal   v25.2d, v23.2s, v1.s[0]
        usra    v4.2d, v19.2d, #6
        ldp     x12, x14, [x5, #0x30]
        lsr     x7, x7, #0x1e
        umlal2  v25.2d, v23.4s, v1.s[2]
        ldp     q19, q20, [x2, #0x60]
        adcs    x7, x7, x9
        ushr    v16.2d, v16.2d, #0x16
        ldp     d23, d28, [x1, #0x40]
        umlal   v7.2d, v6.2s, v1.s[0]
        shl     v22.2d, v22.2d, #0x36
        stp     x8, x7, [x4, #0x20]
        umlal2  v7.2d, v6.4s, v1.s[2]
        ldr     d6, [x1, #0x48]
        lsr     x7, x12, #0x24
        lsl     x8, x14, #0x16
        umlal   v4.2d, v24.2s, v1.s[0]
        usra    v16.2d, v18.2d, #6
        ldp     x9, x12, [x5, #0x60]
        adcs    x7, x7, x8
        umlal2  v4.2d, v24.4s, v1.s[2]
        ushr    v5.2d, v5.2d, #0x10
        ldp     x8, x14, [x5, #0x40]
        adcs    x10, x10, x11
        ldp     x11, x15, [x5, #0x68]
        ushr    v18.2d, v23.2d, #0xa
        ldp     d23, d24, [x1, #0x48]
        umlal   v16.2d, v19.2s, v1.s[0]
        usra    v5.2d, v22.2d, #6
        lsl     x12, x12, #0x32
        lsr     x9, x9, #8
        umlal2  v16.2d, v19.4s, v1.s[2]
        lsr     x8, x8, #0x30
        stp     x7, x10, [x4, #0x30]
        umlal   v7.2d, v26.2s, v3.s[0]
        ldp     x7, x10, [x5, #0x48]
        shl     v19.2d, v28.2d, #0x3c
        lsl     x14, x14, #0xa
        ldp     q22, q28, [x2, #0xa0]
        adcs    x8, x8, x14
        shl     v6.2d, v6.2d, #2
        umlal   v5.2d, v20.2s, v1.s[0]
        usra    v18.2d, v19.2d, #6
        ldp     x14, x16, [x5, #0x70]
        lsl     x15, x15, #0x2c
        umlal2  v5.2d, v20.4s, v1.s[2]
        ushr    v6.2d, v6.2d, #6
        lsr     x11, x11, #0xe
        lsr     x7, x7, #0x36
        ldp     q19, q20, [x2, #0x80]
        umlal2  v7.2d, v26.4s, v3.s[2]
        orr     x6, x7, x6, lsl #62
        lsl     x7, x10, #4
        shl     v24.2d, v24.2d, #8
        lsl     x10, x16, #0x26
        lsr     x14, x14, #0x14
        adcs    x6, x6, x7
        ushr    v23.2d, v23.2d, #0x3e
        stp     x8, x6, [x4, #0x40]
        ldp     x6, x7, [x5, #0x58]
        usra    v23.2d, v24.2d, #6
        ldp     x8, x16, [x5, #0x78]
        ldp     q24, q26, [x2, #0xc0]
        stp     d8, d9, [sp, #-0x1f0]!
        .cfi_adjust_cfa_offset 496
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        umlal   v6.2d, v20.2s, v1.s[0]
        lsr     x6, x6, #2
        lsl     x7, x7, #0x38
        lsr     x8, x8, #0x1a
        umlal   v18.2d, v19.2s, v1.s[0]
        lsl     x16, x16, #0x20
        orr     x7, x7, x13, lsr #60
        umlal2  v18.2d, v19.4s, v1.s[2]
        adcs    x6, x6, x7
        ldp     x5, x7, [x5, #0x80]
        umlal   v23.2d, v22.2s, v1.s[0]
        adcs    x9, x9, x12
        ldp     d8, d9, [x1, #0x50]
        ldp     q19, q29, [x2, #0x20]
        adcs    x11, x11, x15
        umlal2  v6.2d, v20.4s, v1.s[2]
        ldp     x12, x13, [x4, #0x10]
        adcs    x10, x14, x10
        lsl     x7, x7, #0x1a
        ldp     d20, d30, [x1, #0x58]
        lsr     x5, x5, #0x20
        stp     x6, x9, [x4, #0x50]
        adcs    x6, x8, x16
        adcs    x5, x5, x7
        ldp     x7, x8, [x4]
        ushr    v8.2d, v8.2d, #0x38
        mul     x9, x12, x13
        ldp     x14, x15, [x4, #0x20]
        umlal2  v23.2d, v22.4s, v1.s[2]
        shl     v9.2d, v9.2d, #0xe
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        stp     x11, x10, [x4, #0x60]
        usra    v8.2d, v9.2d, #6
        ext     v9.16b, v0.16b, v7.16b, #8
        umulh   x25, x7, x12
        shl     v22.2d, v30.2d, #0x14
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        usra    v7.2d, v9.2d, #0x1d
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        stp     x6, x5, [x4, #0x70]
        umlal   v8.2d, v28.2s, v1.s[0]
        ushr    v9.2d, v20.2d, #0x32
        ldp     x19, x20, [x4, #0x30]
        umulh   x26, x7, x8
        ldp     x21, x22, [x4, #0x20]
        ldp     x5, x6, [x4]
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        umulh   x23, x7, x13
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     q14, q15, [x2, #0x40]
        ldp     d20, d30, [x1, #0x60]
        mul     x27, x8, x13
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        umlal   v21.2d, v19.2s, v3.s[0]
        usra    v9.2d, v22.2d, #6
        mul     x28, x7, x8
        shl     v12.2d, v30.2d, #0x1a
        umlal   v25.2d, v29.2s, v3.s[0]
        ldp     d13, d10, [x1, #0x68]
        umlal2  v25.2d, v29.4s, v3.s[2]
        ext     v11.16b, v7.16b, v0.16b, #8
        and     v7.16b, v7.16b, v2.16b
        umlal   v9.2d, v24.2s, v1.s[0]
        mul     x24, x7, x12
        ldp     q22, q29, [x2, #0xe0]
        usra    v17.2d, v11.2d, #0x1d
        umlal2  v8.2d, v28.4s, v1.s[2]
        umlal   v4.2d, v14.2s, v3.s[0]
        ushr    v11.2d, v20.2d, #0x2c
        umlal2  v21.2d, v19.4s, v3.s[2]
        mul     x10, x7, x13
        ldr     q19, [x2, #0x120]
        adds    x26, x26, x24
        usra    v11.2d, v12.2d, #6
        ushr    v12.2d, v13.2d, #0x26
        adcs    x25, x25, x10
        umulh   x24, x8, x13
        adcs    x27, x23, x27
        mul     x23, x8, x12
        adcs    x24, x24, x9
        umulh   x9, x8, x12
        umlal2  v4.2d, v14.4s, v3.s[2]
        ldp     q13, q14, [x2, #0x60]
        umlal   v16.2d, v15.2s, v3.s[0]
        shl     v10.2d, v10.2d, #0x20
        umlal   v17.2d, v27.2s, v3.s[0]
        umulh   x10, x12, x13
        umlal2  v17.2d, v27.4s, v3.s[2]
        usra    v12.2d, v10.2d, #6
        umlal2  v16.2d, v15.4s, v3.s[2]
        ldp     q15, q10, [x2, #0x80]
        umlal2  v9.2d, v24.4s, v1.s[2]
        ldp     d20, d24, [x1, #0x70]
        umlal   v11.2d, v26.2s, v1.s[0]
        umlal2  v11.2d, v26.4s, v1.s[2]
        adc     x10, x10, xzr
        adds    x25, x25, x23
        umlal   v5.2d, v13.2s, v3.s[0]
        adcs    x27, x27, x9
        umulh   x23, x8, x8
        umlal2  v5.2d, v13.4s, v3.s[2]
        ldp     q13, q26, [x2, #0xa0]
        ldp     q27, q28, [x2]
        umlal   v18.2d, v14.2s, v3.s[0]
        adcs    x24, x24, xzr
        umlal2  v18.2d, v14.4s, v3.s[2]
        ldp     q14, q30, [x2, #0xc0]
        adc     x9, x10, xzr
        umlal   v6.2d, v15.2s, v3.s[0]
        adds    x28, x28, x28
        umulh   x10, x7, x7
        ushr    v20.2d, v20.2d, #0x20
        umlal2  v6.2d, v15.4s, v3.s[2]
        adcs    x26, x26, x26
        shl     v15.2d, v24.2d, #0x26
        ldp     x11, x16, [x4, #0x10]
        umlal   v23.2d, v10.2s, v3.s[0]
        adcs    x25, x25, x25
        ldp     d24, d31, [x1, #0x78]
        umlal2  v23.2d, v10.4s, v3.s[2]
        adcs    x27, x27, x27
        usra    v20.2d, v15.2d, #6
        umlal   v9.2d, v26.2s, v3.s[0]
        adcs    x24, x24, x24
        umlal   v8.2d, v13.2s, v3.s[0]
        mul     x8, x8, x8
        adcs    x9, x9, x9
        umlal2  v8.2d, v13.4s, v3.s[2]
        adc     x17, xzr, xzr
        ldp     q13, q15, [x2, #0x100]
        umlal2  v9.2d, v26.4s, v3.s[2]
        ldp     q10, q26, [x2, #0xe0]
        umlal   v12.2d, v22.2s, v1.s[0]
        umlal   v11.2d, v14.2s, v3.s[0]
        shl     v31.2d, v31.2d, #0x2c
        umlal2  v11.2d, v14.4s, v3.s[2]
        ushr    v14.2d, v24.2d, #0x1a
        umlal2  v12.2d, v22.4s, v1.s[2]
        ldr     d22, [x1, #0x98]
        umlal   v12.2d, v30.2s, v3.s[0]
        usra    v14.2d, v31.2d, #6
        umlal2  v12.2d, v30.4s, v3.s[2]
        ldp     d24, d30, [x1, #0x90]
        umlal   v20.2d, v29.2s, v1.s[0]
        ldr     q31, [x2, #0x120]
        umlal2  v20.2d, v29.4s, v1.s[2]
        umlal   v20.2d, v10.2s, v3.s[0]
        umlal   v14.2d, v13.2s, v1.s[0]
        umlal2  v20.2d, v10.4s, v3.s[2]
        ldp     d10, d29, [x1, #0x80]
        umlal2  v14.2d, v13.4s, v1.s[2]
        ushr    v13.2d, v24.2d, #8
        umlal   v14.2d, v26.2s, v3.s[0]
        umlal2  v14.2d, v26.4s, v3.s[2]
        ldp     d24, d26, [x1, #0x88]
        shl     v29.2d, v29.2d, #0x32
        ushr    v10.2d, v10.2d, #0x14
        usra    v10.2d, v29.2d, #6
        adds    x28, x28, x10
        mul     x10, x12, x12
        adcs    x26, x26, x8
        adcs    x25, x25, x23
        ldp     x23, x8, [x4, #0x30]
        umulh   x12, x12, x12
        stp     x26, x25, [x3, #0x10]
        adcs    x25, x27, x10
        mul     x26, x13, x13
        adcs    x27, x24, x12
        stp     x25, x27, [x3, #0x20]
        mul     x25, x14, x19
        adcs    x26, x9, x26
        umulh   x27, x14, x15
        umulh   x24, x13, x13
        adc     x24, x17, x24
        stp     x26, x24, [x3, #0x30]
        mul     x26, x14, x20
        shl     v29.2d, v30.2d, #0x3e
        shl     v22.2d, v22.2d, #4
        shl     v26.2d, v26.2d, #0x38
        umulh   x24, x14, x19
        ushr    v24.2d, v24.2d, #0xe
        umlal   v10.2d, v15.2s, v1.s[0]
        umlal2  v10.2d, v15.4s, v1.s[2]
        usra    v13.2d, v29.2d, #6
        ldp     q15, q29, [x2, #0x20]
        usra    v24.2d, v26.2d, #6
        ushr    v22.2d, v22.2d, #6
        umlal   v17.2d, v27.2s, v7.s[0]
        umulh   x9, x14, x20
        umlal2  v17.2d, v27.4s, v7.s[2]
        umlal2  v24.2d, v19.4s, v1.s[2]
        ldp     q1, q19, [x2]
        umlal2  v13.2d, v31.4s, v3.s[2]
        ldp     q26, q27, [x2, #0x100]
        ext     v30.16b, v0.16b, v17.16b, #8
        mul     x10, x14, x15
        adds    x25, x27, x25
        umlal   v25.2d, v15.2s, v7.s[0]
        adcs    x26, x24, x26
        usra    v17.2d, v30.2d, #0x1d
        umlal2  v25.2d, v15.4s, v7.s[2]
        umlal   v4.2d, v29.2s, v7.s[0]
        mul     x27, x15, x20
        ldr     q15, [x2, #0x120]
        umlal2  v4.2d, v29.4s, v7.s[2]
        ldp     q29, q30, [x2, #0x20]
        umlal   v10.2d, v26.2s, v3.s[0]
        mul     x24, x19, x20
        umlal2  v10.2d, v26.4s, v3.s[2]
        ext     v26.16b, v17.16b, v0.16b, #8
        and     v17.16b, v17.16b, v2.16b
        adcs    x27, x9, x27
        usra    v21.2d, v26.2d, #0x1d
        umlal   v24.2d, v27.2s, v3.s[0]
        umulh   x9, x15, x20
        umlal2  v24.2d, v27.4s, v3.s[2]
        ldp     q3, q26, [x2, #0x40]
        umlal2  v22.2d, v15.4s, v7.s[2]
        ldp     q15, q27, [x2, #0x60]
        umlal   v21.2d, v28.2s, v7.s[0]
        umlal2  v21.2d, v28.4s, v7.s[2]
        umulh   x12, x19, x20
        ldr     q28, [x2, #0x120]
        umlal   v21.2d, v1.2s, v17.s[0]
        adcs    x24, x9, x24
        umlal2  v21.2d, v1.4s, v17.s[2]
        umlal   v4.2d, v29.2s, v17.s[0]
        umlal2  v4.2d, v29.4s, v17.s[2]
        ldp     q1, q29, [x2, #0x40]
        umulh   x9, x15, x19
        umlal   v16.2d, v3.2s, v7.s[0]
        adc     x12, x12, xzr
        umlal2  v16.2d, v3.4s, v7.s[2]
        ext     v3.16b, v0.16b, v21.16b, #8
        umlal   v16.2d, v30.2s, v17.s[0]
        usra    v21.2d, v3.2d, #0x1d
        umlal2  v16.2d, v30.4s, v17.s[2]
        mul     x13, x15, x19
        umlal   v5.2d, v26.2s, v7.s[0]
        ldp     q3, q30, [x2, #0x60]
        umlal2  v5.2d, v26.4s, v7.s[2]
        umlal   v18.2d, v15.2s, v7.s[0]
        mul     x7, x7, x7
        ext     v26.16b, v21.16b, v0.16b, #8
        and     v21.16b, v21.16b, v2.16b
        adds    x26, x26, x13
        umlal   v5.2d, v1.2s, v17.s[0]
        adcs    x27, x27, x9
        usra    v25.2d, v26.2d, #0x1d
        umlal2  v5.2d, v1.4s, v17.s[2]
        adcs    x24, x24, xzr
        umulh   x9, x14, x14
        umlal2  v18.2d, v15.4s, v7.s[2]
        ldp     q15, q1, [x2, #0x80]
        adc     x12, x12, xzr
        umlal   v18.2d, v29.2s, v17.s[0]
        adds    x10, x10, x10
        stp     x7, x28, [x3]
        umlal2  v18.2d, v29.4s, v17.s[2]
        ldp     q26, q29, [x2, #0xa0]
        adcs    x25, x25, x25
        umlal   v25.2d, v19.2s, v17.s[0]
        umulh   x28, x15, x15
        adcs    x26, x26, x26
        umlal2  v25.2d, v19.4s, v17.s[2]
        adcs    x27, x27, x27
        umlal   v6.2d, v27.2s, v7.s[0]
        adcs    x24, x24, x24
        umlal2  v6.2d, v27.4s, v7.s[2]
        ldp     q19, q27, [x2, #0x80]
        adcs    x7, x12, x12
        umlal   v6.2d, v3.2s, v17.s[0]
        mul     x12, x15, x15
        adc     x13, xzr, xzr
        adds    x9, x10, x9
        umlal2  v6.2d, v3.4s, v17.s[2]
        ldp     x10, x15, [x4, #0x10]
        umlal   v23.2d, v15.2s, v7.s[0]
        umlal2  v23.2d, v15.4s, v7.s[2]
        ldp     q15, q3, [x2, #0xc0]
        mul     x14, x14, x14
        umlal   v23.2d, v30.2s, v17.s[0]
        adcs    x25, x25, x12
        umlal2  v23.2d, v30.4s, v17.s[2]
        adcs    x26, x26, x28
        umlal   v8.2d, v1.2s, v7.s[0]
        umlal2  v8.2d, v1.4s, v7.s[2]
        mul     x28, x19, x19
        stp     x14, x9, [x3, #0x40]
        umlal   v8.2d, v19.2s, v17.s[0]
        stp     x25, x26, [x3, #0x50]
        umlal   v9.2d, v26.2s, v7.s[0]
        umlal2  v9.2d, v26.4s, v7.s[2]
        ldp     q1, q26, [x2]
        umlal2  v8.2d, v19.4s, v17.s[2]
        umulh   x19, x19, x19
        umlal   v9.2d, v27.2s, v17.s[0]
        ldp     x25, x26, [x4, #0x30]
        adcs    x27, x27, x28
        umlal2  v9.2d, v27.4s, v17.s[2]
        ldp     q19, q27, [x2, #0xa0]
        umlal   v11.2d, v29.2s, v7.s[0]
        ldp     q30, q31, [x2, #0xc0]
        umlal2  v11.2d, v29.4s, v7.s[2]
        mul     x28, x20, x20
        ldp     x9, x12, [x3]
        umlal   v12.2d, v15.2s, v7.s[0]
        adcs    x19, x24, x19
        ldp     x24, x14, [x3, #0x30]
        umlal2  v12.2d, v15.4s, v7.s[2]
        ldp     q15, q29, [x2, #0xe0]
        umlal   v20.2d, v3.2s, v7.s[0]
        umulh   x20, x20, x20
        stp     x27, x19, [x3, #0x60]
        umlal   v25.2d, v1.2s, v21.s[0]
        adcs    x19, x7, x28
        umlal2  v25.2d, v1.4s, v21.s[2]
        ldr     q1, [x2, #0x120]
        umlal   v11.2d, v19.2s, v17.s[0]
        umlal2  v11.2d, v19.4s, v17.s[2]
        umlal   v12.2d, v27.2s, v17.s[0]
        adc     x20, x13, x20
        subs    x27, x5, x21
        ext     v19.16b, v0.16b, v25.16b, #8
        sbcs    x28, x6, x22
        stp     x19, x20, [x3, #0x70]
        umlal2  v12.2d, v27.4s, v17.s[2]
        sbcs    x19, x11, x23
        usra    v25.2d, v19.2d, #0x1d
        umlal2  v20.2d, v3.4s, v7.s[2]
        sbcs    x20, x16, x8
        umlal   v20.2d, v30.2s, v17.s[0]
        csetm   x23, lo
        ext     v3.16b, v25.16b, v0.16b, #8
        and     v19.16b, v25.16b, v2.16b
        cmn     x23, #1
        eor     x20, x20, x23
        umlal2  v20.2d, v30.4s, v17.s[2]
        eor     x28, x28, x23
        eor     x19, x19, x23
        eor     x27, x27, x23
        usra    v4.2d, v3.2d, #0x1d
        adcs    x27, x27, xzr
        umlal   v14.2d, v15.2s, v7.s[0]
        adcs    x28, x28, xzr
        umlal2  v14.2d, v15.4s, v7.s[2]
        umulh   x23, x27, x27
        adcs    x19, x19, xzr
        umlal   v14.2d, v31.2s, v17.s[0]
        ldp     q15, q3, [x2, #0x100]
        adcs    x20, x20, xzr
        umlal2  v14.2d, v31.4s, v17.s[2]
        ldp     q25, q27, [x2, #0x20]
        umlal   v4.2d, v26.2s, v21.s[0]
        ldp     d30, d31, [x1, #0x98]
        umlal2  v4.2d, v26.4s, v21.s[2]
        mul     x21, x27, x20
        umlal   v10.2d, v29.2s, v7.s[0]
        umlal2  v10.2d, v29.4s, v7.s[2]
        umulh   x22, x27, x19
        ushr    v26.2d, v30.2d, #0x3c
        umlal   v13.2d, v3.2s, v7.s[0]
        umlal   v16.2d, v25.2s, v21.s[0]
        shl     v29.2d, v31.2d, #0xa
        umlal2  v16.2d, v25.4s, v21.s[2]
        umulh   x5, x27, x28
        umlal   v5.2d, v27.2s, v21.s[0]
        usra    v26.2d, v29.2d, #6
        ldp     q25, q29, [x2]
        umlal2  v5.2d, v27.4s, v21.s[2]
        umlal   v24.2d, v15.2s, v7.s[0]
        mul     x6, x27, x19
        umlal2  v13.2d, v3.4s, v7.s[2]
        ldp     q3, q27, [x2]
        umlal2  v24.2d, v15.4s, v7.s[2]
        ldp     q15, q7, [x2, #0x20]
        umlal2  v26.2d, v28.4s, v17.s[2]
        mul     x7, x19, x20
        adds    x5, x5, x6
        adcs    x21, x22, x21
        umlal   v4.2d, v25.2s, v19.s[0]
        umulh   x22, x19, x20
        umlal2  v4.2d, v25.4s, v19.s[2]
        ldp     q25, q28, [x2, #0x40]
        ldp     q30, q31, [x2, #0xe0]
        umlal   v5.2d, v15.2s, v19.s[0]
        umlal2  v5.2d, v15.4s, v19.s[2]
        umulh   x6, x27, x20
        mul     x8, x28, x20
        umlal   v18.2d, v25.2s, v21.s[0]
        umlal2  v18.2d, v25.4s, v21.s[2]
        umlal   v18.2d, v7.2s, v19.s[0]
        umulh   x11, x28, x19
        umlal2  v18.2d, v7.4s, v19.s[2]
        ext     v15.16b, v0.16b, v4.16b, #8
        adcs    x6, x6, x8
        umlal   v6.2d, v28.2s, v21.s[0]
        usra    v4.2d, v15.2d, #0x1d
        umlal2  v6.2d, v28.4s, v21.s[2]
        ldp     q15, q7, [x2, #0x60]
        mul     x8, x28, x19
        umlal   v10.2d, v30.2s, v17.s[0]
        umlal2  v10.2d, v30.4s, v17.s[2]
        ldp     q25, q28, [x2, #0x100]
        umlal   v24.2d, v31.2s, v17.s[0]
        mul     x13, x27, x28
        umlal2  v24.2d, v31.4s, v17.s[2]
        umulh   x16, x28, x20
        umlal   v23.2d, v15.2s, v21.s[0]
        umlal2  v23.2d, v15.4s, v21.s[2]
        ext     v15.16b, v4.16b, v0.16b, #8
        umlal   v8.2d, v7.2s, v21.s[0]
        adcs    x7, x16, x7
        umlal   v13.2d, v25.2s, v17.s[0]
        adc     x22, x22, xzr
        adds    x21, x21, x8
        umlal   v22.2d, v28.2s, v17.s[0]
        ldp     q30, q31, [x2, #0x80]
        adcs    x6, x6, x11
        adcs    x7, x7, xzr
        adc     x22, x22, xzr
        adds    x8, x13, x13
        adcs    x5, x5, x5
        umlal2  v8.2d, v7.4s, v21.s[2]
        adcs    x21, x21, x21
        and     v4.16b, v4.16b, v2.16b
        umulh   x11, x28, x28
        ldp     x13, x16, [x4, #0x20]
        adcs    x6, x6, x6
        usra    v16.2d, v15.2d, #0x1d
        adcs    x7, x7, x7
        umlal2  v22.2d, v28.4s, v17.s[2]
        ldp     q15, q7, [x2, #0x40]
        adcs    x22, x22, x22
        umlal2  v13.2d, v25.4s, v17.s[2]
        ldp     q17, q25, [x2, #0x60]
        mul     x28, x28, x28
        umlal   v16.2d, v29.2s, v19.s[0]
        umlal2  v16.2d, v29.4s, v19.s[2]
        umlal   v6.2d, v15.2s, v19.s[0]
        mul     x27, x27, x27
        umlal   v9.2d, v30.2s, v21.s[0]
        umlal   v23.2d, v7.2s, v19.s[0]
        umlal2  v23.2d, v7.4s, v19.s[2]
        ldp     q7, q28, [x2, #0x80]
        umlal   v11.2d, v31.2s, v21.s[0]
        umlal2  v9.2d, v30.4s, v21.s[2]
        umlal   v8.2d, v17.2s, v19.s[0]
        umlal   v9.2d, v25.2s, v19.s[0]
        umlal2  v8.2d, v17.4s, v19.s[2]
        ldp     q17, q29, [x2, #0xa0]
        umlal2  v9.2d, v25.4s, v19.s[2]
        umlal2  v6.2d, v15.4s, v19.s[2]
        ldp     q15, q25, [x2, #0xa0]
        umlal2  v11.2d, v31.4s, v21.s[2]
        umlal   v12.2d, v17.2s, v21.s[0]
        umlal2  v12.2d, v17.4s, v21.s[2]
        ldp     d17, d30, [x1, #0xa0]
        umlal   v12.2d, v28.2s, v19.s[0]
        umlal   v20.2d, v29.2s, v21.s[0]
        umlal2  v20.2d, v29.4s, v21.s[2]
        adc     x17, xzr, xzr
        adds    x23, x8, x23
        adcs    x28, x5, x28
        mul     x5, x19, x19
        adcs    x21, x21, x11
        umulh   x19, x19, x19
        adcs    x5, x6, x5
        umulh   x6, x20, x20
        adcs    x19, x7, x19
        umlal2  v12.2d, v28.4s, v19.s[2]
        mul     x20, x20, x20
        ushr    v17.2d, v17.2d, #0x36
        umlal   v11.2d, v7.2s, v19.s[0]
        shl     v28.2d, v30.2d, #0x10
        umlal2  v11.2d, v7.4s, v19.s[2]
        ldp     q7, q29, [x2, #0xc0]
        umlal   v20.2d, v15.2s, v19.s[0]
        adcs    x20, x22, x20
        ldp     x22, x7, [x4, #0x70]
        usra    v17.2d, v28.2d, #6
        adc     x6, x17, x6
        umlal2  v20.2d, v15.4s, v19.s[2]
        ldp     q15, q28, [x2, #0xe0]
        umlal   v14.2d, v7.2s, v21.s[0]
        umlal2  v14.2d, v7.4s, v21.s[2]
        umlal   v14.2d, v25.2s, v19.s[0]
        umlal2  v14.2d, v25.4s, v19.s[2]
        ldp     q7, q25, [x2, #0x100]
        subs    x27, x9, x27
        ldp     x8, x9, [x3, #0x10]
        sbcs    x23, x12, x23
        sbcs    x28, x8, x28
        ldp     x8, x11, [x3, #0x20]
        sbcs    x21, x9, x21
        sbcs    x5, x8, x5
        ldp     x8, x9, [x3, #0x40]
        sbcs    x19, x11, x19
        sbcs    x20, x24, x20
        sbcs    x24, x14, x6
        umlal   v10.2d, v29.2s, v21.s[0]
        ngc     x6, xzr
        umlal2  v17.2d, v1.4s, v21.s[2]
        umlal2  v10.2d, v29.4s, v21.s[2]
        ldp     d1, d29, [x1, #0xa8]
        umlal   v24.2d, v15.2s, v21.s[0]
        umlal   v13.2d, v28.2s, v21.s[0]
        umlal2  v13.2d, v28.4s, v21.s[2]
        ldr     q28, [x2, #0x120]
        umlal2  v24.2d, v15.4s, v21.s[2]
        umlal   v22.2d, v7.2s, v21.s[0]
        ushr    v15.2d, v1.2d, #0x30
        umlal   v26.2d, v25.2s, v21.s[0]
        umlal2  v26.2d, v25.4s, v21.s[2]
        umlal2  v22.2d, v7.4s, v21.s[2]
        shl     v1.2d, v29.2d, #0x16
        adds    x27, x27, x8
        adcs    x23, x23, x9
        ldp     x8, x9, [x3, #0x50]
        adcs    x28, x28, x8
        adcs    x21, x21, x9
        ldp     x8, x9, [x3, #0x60]
        ldp     q7, q21, [x2, #0x20]
        usra    v15.2d, v1.2d, #6
        ldp     q1, q25, [x2, #0xc0]
        adcs    x5, x5, x8
        adcs    x19, x19, x9
        ldp     x8, x9, [x3, #0x70]
        umlal2  v15.2d, v28.4s, v19.s[2]
        umlal   v16.2d, v3.2s, v4.s[0]
        umlal2  v16.2d, v3.4s, v4.s[2]
        ldp     q3, q28, [x2]
        adcs    x20, x20, x8
        umlal   v18.2d, v7.2s, v4.s[0]
        ldp     x8, x11, [x4, #0x60]
        adcs    x24, x24, x9
        umlal2  v18.2d, v7.4s, v4.s[2]
        ldp     q7, q29, [x2, #0x40]
        adc     x6, x6, xzr
        umlal   v6.2d, v21.2s, v4.s[0]
        ldp     x9, x12, [x3, #0x20]
        umlal2  v6.2d, v21.4s, v4.s[2]
        ext     v21.16b, v0.16b, v16.16b, #8
        umlal   v10.2d, v1.2s, v19.s[0]
        usra    v16.2d, v21.2d, #0x1d
        umlal2  v10.2d, v1.4s, v19.s[2]
        ldp     q1, q21, [x2, #0x60]
        adds    x27, x9, x27
        umlal   v24.2d, v25.2s, v19.s[0]
        adcs    x23, x12, x23
        ldp     x9, x12, [x4, #0x50]
        umlal2  v24.2d, v25.4s, v19.s[2]
        stp     x27, x23, [x3, #0x20]
        umlal   v23.2d, v7.2s, v4.s[0]
        ldp     x27, x23, [x3, #0x30]
        umlal2  v23.2d, v7.4s, v4.s[2]
        and     v7.16b, v16.16b, v2.16b
        ext     v16.16b, v16.16b, v0.16b, #8
        ldp     q25, q30, [x2, #0xe0]
        umlal   v11.2d, v21.2s, v4.s[0]
        umlal   v8.2d, v29.2s, v4.s[0]
        usra    v5.2d, v16.2d, #0x1d
        umlal2  v8.2d, v29.4s, v4.s[2]
        adcs    x27, x27, x28
        umlal   v9.2d, v1.2s, v4.s[0]
        umlal   v5.2d, v27.2s, v4.s[0]
        adcs    x28, x23, x21
        ldp     x23, x21, [x4]
        umlal2  v5.2d, v27.4s, v4.s[2]
        ldp     q16, q27, [x2, #0x80]
        umlal   v5.2d, v3.2s, v7.s[0]
        stp     x27, x28, [x3, #0x30]
        umlal2  v5.2d, v3.4s, v7.s[2]
        ldp     x27, x28, [x3, #0x40]
        umlal2  v9.2d, v1.4s, v4.s[2]
        ldr     q1, [x2, #0x120]
        umlal2  v11.2d, v21.4s, v4.s[2]
        ldp     q3, q21, [x2, #0xa0]
        umlal   v22.2d, v30.2s, v19.s[0]
        adcs    x27, x27, x5
        umlal   v13.2d, v25.2s, v19.s[0]
        adcs    x19, x28, x19
        ldp     x28, x5, [x4, #0x40]
        umlal2  v13.2d, v25.4s, v19.s[2]
        ext     v25.16b, v0.16b, v5.16b, #8
        umlal   v12.2d, v16.2s, v4.s[0]
        stp     x27, x19, [x3, #0x40]
        usra    v5.2d, v25.2d, #0x1d
        ldp     x19, x27, [x3, #0x50]
        umlal2  v12.2d, v16.4s, v4.s[2]
        ldp     q16, q25, [x2, #0x20]
        umlal   v20.2d, v27.2s, v4.s[0]
        umlal2  v20.2d, v27.4s, v4.s[2]
        ldr     q27, [x2, #0x120]
        umlal   v14.2d, v3.2s, v4.s[0]
        adcs    x19, x19, x20
        umlal2  v14.2d, v3.4s, v4.s[2]
        adcs    x20, x27, x24
        ldp     x27, x24, [x3, #0x60]
        umlal   v10.2d, v21.2s, v4.s[0]
        stp     x19, x20, [x3, #0x50]
        umlal2  v22.2d, v30.4s, v19.s[2]
        ldp     x19, x20, [x3, #0x70]
        umlal2  v10.2d, v21.4s, v4.s[2]
        ldp     q3, q21, [x2, #0x100]
        adcs    x27, x27, x6
        umlal   v6.2d, v16.2s, v7.s[0]
        adcs    x24, x24, xzr
        umlal   v23.2d, v25.2s, v7.s[0]
        adcs    x19, x19, xzr
        stp     x27, x24, [x3, #0x60]
        umlal2  v6.2d, v16.4s, v7.s[2]
        adcs    x20, x20, xzr
        subs    x27, x23, x28
        ldp     q16, q29, [x2, #0x40]
        sbcs    x28, x21, x5
        stp     x19, x20, [x3, #0x70]
        umlal2  v23.2d, v25.4s, v7.s[2]
        sbcs    x19, x10, x9
        sbcs    x20, x15, x12
        sbcs    x23, x13, x8
        umlal   v17.2d, v21.2s, v19.s[0]
        sbcs    x24, x16, x11
        umlal   v26.2d, v3.2s, v19.s[0]
        sbcs    x25, x25, x22
        umlal2  v17.2d, v21.4s, v19.s[2]
        ldp     q21, q25, [x2, #0x60]
        sbcs    x26, x26, x7
        umlal2  v26.2d, v3.4s, v19.s[2]
        ldp     d3, d19, [x1, #0xb0]
        csetm   x21, lo
        umlal   v9.2d, v29.2s, v7.s[0]
        eor     x28, x28, x21
        cmn     x21, #1
        eor     x27, x27, x21
        umlal   v8.2d, v16.2s, v7.s[0]
        eor     x23, x23, x21
        eor     x25, x25, x21
        adcs    x27, x27, xzr
        umlal2  v8.2d, v16.4s, v7.s[2]
        adcs    x28, x28, xzr
        eor     x19, x19, x21
        eor     x20, x20, x21
        ext     v16.16b, v5.16b, v0.16b, #8
        stp     x27, x28, [x3, #0x80]
        adcs    x19, x19, xzr
        eor     x27, x24, x21
        eor     x26, x26, x21
        adcs    x20, x20, xzr
        usra    v18.2d, v16.2d, #0x1d
        and     v5.16b, v5.16b, v2.16b
        stp     x19, x20, [x3, #0x90]
        adcs    x19, x23, xzr
        umlal   v11.2d, v21.2s, v7.s[0]
        adcs    x20, x27, xzr
        umlal2  v9.2d, v29.4s, v7.s[2]
        ldp     q16, q29, [x2, #0x80]
        adcs    x25, x25, xzr
        stp     x19, x20, [x3, #0xa0]
        umlal2  v11.2d, v21.4s, v7.s[2]
        ldp     x19, x20, [x3, #0x80]
        adcs    x26, x26, xzr
        umlal   v18.2d, v28.2s, v7.s[0]
        ushr    v3.2d, v3.2d, #0x2a
        stp     x25, x26, [x3, #0xb0]
        umlal2  v18.2d, v28.4s, v7.s[2]
        shl     v19.2d, v19.2d, #0x1c
        ldp     x25, x26, [x3, #0x90]
        umlal   v12.2d, v25.2s, v7.s[0]
        umlal2  v12.2d, v25.4s, v7.s[2]
        ldp     q21, q25, [x2, #0xc0]
        umulh   x27, x19, x20
        ldp     x28, x23, [x3, #0xa0]
        usra    v3.2d, v19.2d, #6
        ldp     x24, x21, [x3, #0xa0]
        ldp     x22, x5, [x3, #0xb0]
        umlal   v20.2d, v16.2s, v7.s[0]
        ldp     x6, x7, [x3, #0xb0]
        umlal2  v20.2d, v16.4s, v7.s[2]
        umulh   x8, x19, x26
        umlal   v14.2d, v29.2s, v7.s[0]
        ldp     q16, q19, [x2, #0x100]
        umlal2  v14.2d, v29.4s, v7.s[2]
        ldp     q28, q29, [x2, #0xe0]
        umlal2  v3.2d, v1.4s, v4.s[2]
        umlal   v24.2d, v21.2s, v4.s[0]
        umulh   x9, x19, x25
        umlal   v13.2d, v25.2s, v4.s[0]
        umlal2  v13.2d, v25.4s, v4.s[2]
        ldp     d1, d25, [x1, #0xb8]
        umlal2  v24.2d, v21.4s, v4.s[2]
        mul     x10, x19, x26
        umlal   v15.2d, v19.2s, v4.s[0]
        shl     v21.2d, v25.2d, #0x22
        umlal   v26.2d, v29.2s, v4.s[0]
        ushr    v1.2d, v1.2d, #0x24
        umlal   v22.2d, v28.2s, v4.s[0]
        mul     x11, x19, x25
        usra    v1.2d, v21.2d, #6
        umlal   v17.2d, v16.2s, v4.s[0]
        umlal2  v17.2d, v16.4s, v4.s[2]
        ldr     q16, [x2, #0x120]
        umlal2  v15.2d, v19.4s, v4.s[2]
        mul     x12, x19, x20
        umlal2  v26.2d, v29.4s, v4.s[2]
        ldp     q19, q21, [x2]
        adds    x27, x27, x11
        umlal2  v22.2d, v28.4s, v4.s[2]
        ldp     q4, q25, [x2, #0x20]
        adcs    x9, x9, x10
        mul     x10, x25, x26
        umulh   x11, x20, x26
        umlal   v18.2d, v19.2s, v5.s[0]
        umlal2  v18.2d, v19.4s, v5.s[2]
        ldp     q19, q28, [x2, #0xa0]
        umlal   v23.2d, v4.2s, v5.s[0]
        mul     x13, x20, x26
        umlal2  v23.2d, v4.4s, v5.s[2]
        umlal   v8.2d, v25.2s, v5.s[0]
        umlal2  v8.2d, v25.4s, v5.s[2]
        ext     v4.16b, v0.16b, v18.16b, #8
        umulh   x14, x25, x26
        adcs    x8, x8, x13
        umlal2  v1.2d, v27.4s, v7.s[2]
        usra    v18.2d, v4.2d, #0x1d
        ldp     q4, q25, [x2, #0x40]
        adcs    x10, x11, x10
        mul     x11, x20, x25
        ldr     q27, [x2, #0x120]
        umlal   v10.2d, v19.2s, v7.s[0]
        adc     x13, x14, xzr
        umlal2  v10.2d, v19.4s, v7.s[2]
        ext     v19.16b, v18.16b, v0.16b, #8
        and     v18.16b, v18.16b, v2.16b
        umulh   x14, x20, x20
        umlal   v24.2d, v28.2s, v7.s[0]
        usra    v6.2d, v19.2d, #0x1d
        adds    x9, x9, x11
        umlal2  v24.2d, v28.4s, v7.s[2]
        ldp     q19, q28, [x2, #0xc0]
        umlal   v9.2d, v4.2s, v5.s[0]
        umlal2  v9.2d, v4.4s, v5.s[2]
        umlal   v6.2d, v21.2s, v5.s[0]
        umlal2  v6.2d, v21.4s, v5.s[2]
        ldp     q4, q21, [x2]
        umulh   x11, x20, x25
        umlal   v11.2d, v25.2s, v5.s[0]
        umlal2  v11.2d, v25.4s, v5.s[2]
        umlal   v13.2d, v19.2s, v7.s[0]
        umlal   v22.2d, v28.2s, v7.s[0]
        mul     x20, x20, x20
        umlal2  v22.2d, v28.4s, v7.s[2]
        adcs    x8, x8, x11
        umlal2  v13.2d, v19.4s, v7.s[2]
        adcs    x10, x10, xzr
        adc     x11, x13, xzr
        adds    x12, x12, x12
        umulh   x13, x25, x25
        umlal   v6.2d, v4.2s, v18.s[0]
        adcs    x27, x27, x27
        umlal2  v6.2d, v4.4s, v18.s[2]
        adcs    x9, x9, x9
        ldp     q4, q19, [x2, #0xe0]
        ldp     q25, q28, [x2, #0x60]
        adcs    x8, x8, x8
        ldp     q29, q30, [x2, #0x80]
        adcs    x10, x10, x10
        mul     x25, x25, x25
        adcs    x11, x11, x11
        adc     x15, xzr, xzr
        umulh   x16, x19, x19
        umlal   v12.2d, v25.2s, v5.s[0]
        umlal   v20.2d, v28.2s, v5.s[0]
        mul     x19, x19, x19
        adds    x12, x12, x16
        umlal2  v20.2d, v28.4s, v5.s[2]
        adcs    x20, x27, x20
        umlal   v14.2d, v29.2s, v5.s[0]
        adcs    x27, x9, x14
        mul     x9, x26, x26
        umlal2  v14.2d, v29.4s, v5.s[2]
        adcs    x25, x8, x25
        ldp     x8, x14, [x3, #0x90]
        umlal   v10.2d, v30.2s, v5.s[0]
        adcs    x10, x10, x13
        stp     x19, x12, [sp, #0x90]
        umlal2  v10.2d, v30.4s, v5.s[2]
        umlal2  v12.2d, v25.4s, v5.s[2]
        umulh   x19, x24, x22
        umlal   v26.2d, v4.2s, v7.s[0]
        ldp     d25, d28, [x1, #0xc0]
        umlal   v17.2d, v19.2s, v7.s[0]
        umlal2  v26.2d, v4.4s, v7.s[2]
        ext     v4.16b, v0.16b, v6.16b, #8
        umlal2  v17.2d, v19.4s, v7.s[2]
        usra    v6.2d, v4.2d, #0x1d
        ldp     q4, q19, [x2, #0x20]
        shl     v28.2d, v28.2d, #0x28
        ushr    v25.2d, v25.2d, #0x1e
        usra    v25.2d, v28.2d, #6
        stp     x20, x27, [sp, #0xa0]
        adcs    x20, x11, x9
        ldp     x27, x9, [x3, #0x80]
        stp     x25, x10, [sp, #0xb0]
        ldp     q28, q29, [x2, #0x100]
        umlal2  v25.2d, v27.4s, v5.s[2]
        umlal   v9.2d, v19.2s, v18.s[0]
        umlal   v8.2d, v4.2s, v18.s[0]
        umulh   x25, x24, x5
        umlal2  v8.2d, v4.4s, v18.s[2]
        ext     v4.16b, v6.16b, v0.16b, #8
        and     v6.16b, v6.16b, v2.16b
        usra    v23.2d, v4.2d, #0x1d
        umlal2  v9.2d, v19.4s, v18.s[2]
        umulh   x26, x26, x26
        ldp     q4, q19, [x2]
        umlal   v15.2d, v28.2s, v7.s[0]
        umlal   v23.2d, v21.2s, v18.s[0]
        umulh   x10, x24, x21
        umlal2  v23.2d, v21.4s, v18.s[2]
        adc     x26, x15, x26
        stp     x20, x26, [sp, #0xc0]
        umlal2  v15.2d, v28.4s, v7.s[2]
        umlal   v3.2d, v29.2s, v7.s[0]
        ldp     q21, q27, [x2, #0xc0]
        mul     x20, x24, x22
        umlal2  v3.2d, v29.4s, v7.s[2]
        ldp     q7, q28, [x2, #0x40]
        umlal   v23.2d, v4.2s, v6.s[0]
        umlal2  v23.2d, v4.4s, v6.s[2]
        ldp     q4, q29, [x2, #0xa0]
        mul     x26, x21, x5
        adds    x20, x10, x20
        umulh   x10, x22, x5
        umlal   v26.2d, v27.2s, v5.s[0]
        umlal   v11.2d, v7.2s, v18.s[0]
        umlal2  v11.2d, v7.4s, v18.s[2]
        mul     x11, x22, x5
        umlal   v12.2d, v28.2s, v18.s[0]
        umlal2  v12.2d, v28.4s, v18.s[2]
        umlal   v13.2d, v29.2s, v5.s[0]
        mul     x12, x24, x5
        umlal2  v13.2d, v29.4s, v5.s[2]
        umlal2  v26.2d, v27.4s, v5.s[2]
        ext     v7.16b, v0.16b, v23.16b, #8
        umlal   v22.2d, v21.2s, v5.s[0]
        ldp     q27, q28, [x2, #0x60]
        usra    v23.2d, v7.2d, #0x1d
        umulh   x13, x21, x22
        umlal   v24.2d, v4.2s, v5.s[0]
        ext     v7.16b, v23.16b, v0.16b, #8
        ldp     q29, q30, [x2, #0x20]
        adcs    x19, x19, x12
        and     v23.16b, v23.16b, v2.16b
        mul     x12, x24, x21
        adcs    x25, x25, x26
        ldp     x26, x15, [x4, #0x40]
        usra    v8.2d, v7.2d, #0x1d
        ldp     q7, q31, [x2, #0x40]
        umlal   v20.2d, v27.2s, v18.s[0]
        mul     x16, x21, x22
        umlal2  v20.2d, v27.4s, v18.s[2]
        umlal   v14.2d, v28.2s, v18.s[0]
        umlal   v8.2d, v19.2s, v6.s[0]
        umlal2  v8.2d, v19.4s, v6.s[2]
        umulh   x17, x21, x5
        ldp     d19, d27, [x1, #0xc8]
        umlal   v9.2d, v29.2s, v6.s[0]
        umlal2  v9.2d, v29.4s, v6.s[2]
        ldr     q29, [x2, #0x120]
        umlal   v11.2d, v30.2s, v6.s[0]
        umlal2  v11.2d, v30.4s, v6.s[2]
        umlal   v12.2d, v7.2s, v6.s[0]
        adcs    x11, x17, x11
        umulh   x17, x24, x24
        umlal2  v12.2d, v7.4s, v6.s[2]
        adc     x10, x10, xzr
        adds    x19, x19, x16
        shl     v7.2d, v27.2d, #0x2e
        adcs    x25, x25, x13
        umlal   v20.2d, v31.2s, v6.s[0]
        ldp     q27, q30, [x2, #0x100]
        adcs    x11, x11, xzr
        umlal2  v20.2d, v31.4s, v6.s[2]
        ushr    v19.2d, v19.2d, #0x18
        mul     x13, x22, x22
        adc     x10, x10, xzr
        adds    x12, x12, x12
        umlal2  v14.2d, v28.4s, v18.s[2]
        adcs    x20, x20, x20
        ldp     q28, q31, [x2, #0x60]
        umlal2  v24.2d, v4.4s, v5.s[2]
        adcs    x19, x19, x19
        umlal2  v22.2d, v21.4s, v5.s[2]
        ldp     q4, q21, [x2, #0xe0]
        umulh   x22, x22, x22
        adcs    x25, x25, x25
        usra    v19.2d, v7.2d, #6
        adcs    x11, x11, x11
        adcs    x10, x10, x10
        adc     x16, xzr, xzr
        umlal   v3.2d, v27.2s, v5.s[0]
        mul     x24, x24, x24
        umlal   v1.2d, v30.2s, v5.s[0]
        umlal2  v3.2d, v27.4s, v5.s[2]
        ldp     q7, q27, [x2, #0x80]
        umlal   v14.2d, v28.2s, v6.s[0]
        umlal2  v14.2d, v28.4s, v6.s[2]
        umlal   v17.2d, v4.2s, v5.s[0]
        umlal2  v17.2d, v4.4s, v5.s[2]
        ldp     q4, q28, [x2, #0xe0]
        umlal2  v1.2d, v30.4s, v5.s[2]
        umlal   v15.2d, v21.2s, v5.s[0]
        umlal2  v15.2d, v21.4s, v5.s[2]
        ldp     q5, q21, [x2, #0xa0]
        umlal   v10.2d, v7.2s, v18.s[0]
        umlal2  v10.2d, v7.4s, v18.s[2]
        ldp     q7, q30, [x2, #0xc0]
        umlal   v10.2d, v31.2s, v6.s[0]
        umlal   v24.2d, v27.2s, v18.s[0]
        umlal   v15.2d, v4.2s, v18.s[0]
        umlal2  v24.2d, v27.4s, v18.s[2]
        umlal   v3.2d, v28.2s, v18.s[0]
        umlal   v13.2d, v5.2s, v18.s[0]
        umlal2  v13.2d, v5.4s, v18.s[2]
        ldp     q5, q27, [x2, #0x100]
        umlal2  v15.2d, v4.4s, v18.s[2]
        umlal   v26.2d, v7.2s, v18.s[0]
        umlal2  v26.2d, v7.4s, v18.s[2]
        ldp     q4, q7, [x2]
        umlal2  v10.2d, v31.4s, v6.s[2]
        umlal   v22.2d, v21.2s, v18.s[0]
        umlal2  v3.2d, v28.4s, v18.s[2]
        ldp     d28, d31, [x1, #0xd0]
        umlal2  v22.2d, v21.4s, v18.s[2]
        umlal   v1.2d, v5.2s, v18.s[0]
        umlal   v17.2d, v30.2s, v18.s[0]
        umlal2  v17.2d, v30.4s, v18.s[2]
        umlal2  v1.2d, v5.4s, v18.s[2]
        shl     v5.2d, v31.2d, #0x34
        adds    x12, x12, x17
        mul     x17, x21, x21
        stp     x24, x12, [sp, #0xd0]
        umulh   x24, x5, x5
        adcs    x20, x20, x17
        ldp     x12, x17, [sp, #0xa0]
        mul     x5, x5, x5
        umulh   x21, x21, x21
        adcs    x19, x19, x21
        adcs    x25, x25, x13
        ldp     x21, x13, [sp, #0x90]
        adcs    x22, x11, x22
        stp     x20, x19, [sp, #0xe0]
        adcs    x19, x10, x5
        stp     x25, x22, [sp, #0xf0]
        adc     x20, x16, x24
        subs    x25, x27, x28
        sbcs    x27, x9, x23
        ldp     x28, x23, [x4, #0x50]
        umlal   v25.2d, v27.2s, v18.s[0]
        ushr    v21.2d, v28.2d, #0x12
        sbcs    x24, x8, x6
        stp     x19, x20, [sp, #0x100]
        umlal2  v19.2d, v16.4s, v18.s[2]
        sbcs    x19, x14, x7
        umulh   x20, x26, x15
        usra    v21.2d, v5.2d, #6
        umlal2  v25.2d, v27.4s, v18.s[2]
        ldp     q5, q16, [x2, #0x20]
        csetm   x22, lo
        cmn     x22, #1
        eor     x27, x27, x22
        eor     x25, x25, x22
        eor     x19, x19, x22
        adcs    x25, x25, xzr
        eor     x24, x24, x22
        adcs    x27, x27, xzr
        ldp     q18, q27, [x2, #0x40]
        umulh   x22, x26, x28
        umlal   v8.2d, v4.2s, v23.s[0]
        adcs    x24, x24, xzr
        ldp     q28, q30, [x2, #0x80]
        umlal2  v8.2d, v4.4s, v23.s[2]
        adcs    x19, x19, xzr
        umlal2  v21.2d, v29.4s, v6.s[2]
        mul     x5, x25, x24
        umlal   v11.2d, v5.2s, v23.s[0]
        umlal2  v11.2d, v5.4s, v23.s[2]
        ext     v4.16b, v0.16b, v8.16b, #8
        umlal   v12.2d, v16.2s, v23.s[0]
        mul     x6, x25, x27
        usra    v8.2d, v4.2d, #0x1d
        umlal2  v12.2d, v16.4s, v23.s[2]
        umlal   v20.2d, v18.2s, v23.s[0]
        ldp     q4, q5, [x2, #0xa0]
        mul     x7, x25, x19
        umlal2  v20.2d, v18.4s, v23.s[2]
        umlal   v14.2d, v27.2s, v23.s[0]
        ext     v16.16b, v8.16b, v0.16b, #8
        and     v8.16b, v8.16b, v2.16b
        umulh   x8, x25, x24
        umlal2  v14.2d, v27.4s, v23.s[2]
        usra    v9.2d, v16.2d, #0x1d
        umlal   v13.2d, v30.2s, v6.s[0]
        umlal2  v13.2d, v30.4s, v6.s[2]
        ldp     q16, q18, [x2, #0x100]
        umlal   v24.2d, v28.2s, v6.s[0]
        umulh   x9, x25, x27
        umlal2  v24.2d, v28.4s, v6.s[2]
        ldp     q27, q28, [x2, #0xc0]
        umlal   v9.2d, v7.2s, v23.s[0]
        umlal2  v9.2d, v7.4s, v23.s[2]
        umlal   v22.2d, v4.2s, v6.s[0]
        mul     x10, x24, x19
        umlal2  v22.2d, v4.4s, v6.s[2]
        ldp     q4, q7, [x2]
        adds    x5, x9, x5
        umlal   v26.2d, v5.2s, v6.s[0]
        adcs    x7, x8, x7
        umlal2  v26.2d, v5.4s, v6.s[2]
        ldp     q5, q29, [x2, #0xe0]
        ldp     d30, d31, [x1, #0xd8]
        mul     x8, x27, x19
        umlal   v19.2d, v18.2s, v6.s[0]
        umlal2  v19.2d, v18.4s, v6.s[2]
        umlal   v25.2d, v16.2s, v6.s[0]
        umulh   x9, x25, x19
        umlal   v17.2d, v27.2s, v6.s[0]
        umlal   v15.2d, v28.2s, v6.s[0]
        umlal2  v17.2d, v27.4s, v6.s[2]
        umlal   v9.2d, v4.2s, v8.s[0]
        umulh   x11, x27, x19
        umlal2  v25.2d, v16.4s, v6.s[2]
        umlal2  v9.2d, v4.4s, v8.s[2]
        adcs    x8, x9, x8
        ldr     q4, [x2, #0x120]
        umlal   v3.2d, v5.2s, v6.s[0]
        umlal2  v3.2d, v5.4s, v6.s[2]
        ldp     q5, q16, [x2, #0x60]
        umulh   x9, x24, x19
        ushr    v18.2d, v30.2d, #0xc
        umlal   v1.2d, v29.2s, v6.s[0]
        adcs    x10, x11, x10
        shl     v27.2d, v31.2d, #0x3a
        umlal2  v1.2d, v29.4s, v6.s[2]
        umlal2  v15.2d, v28.4s, v6.s[2]
        ldr     d6, [x1, #0xe0]
        ext     v28.16b, v0.16b, v9.16b, #8
        usra    v18.2d, v27.2d, #6
        usra    v9.2d, v28.2d, #0x1d
        ldp     q27, q28, [x2, #0x20]
        umlal   v24.2d, v16.2s, v23.s[0]
        mul     x11, x27, x24
        umlal   v10.2d, v5.2s, v23.s[0]
        ushr    v6.2d, v6.2d, #6
        umlal   v12.2d, v27.2s, v8.s[0]
        adc     x9, x9, xzr
        umulh   x14, x27, x24
        adds    x7, x7, x11
        umlal2  v12.2d, v27.4s, v8.s[2]
        ext     v27.16b, v9.16b, v0.16b, #8
        and     v9.16b, v9.16b, v2.16b
        usra    v11.2d, v27.2d, #0x1d
        umlal   v20.2d, v28.2s, v8.s[0]
        umlal2  v20.2d, v28.4s, v8.s[2]
        ldp     q27, q28, [x2]
        adcs    x8, x8, x14
        umlal2  v10.2d, v5.4s, v23.s[2]
        adcs    x10, x10, xzr
        umlal2  v18.2d, v4.4s, v23.s[2]
        ldp     q4, q5, [x2, #0x40]
        umlal   v11.2d, v7.2s, v8.s[0]
        adc     x9, x9, xzr
        adds    x6, x6, x6
        adcs    x5, x5, x5
        umlal2  v11.2d, v7.4s, v8.s[2]
        adcs    x7, x7, x7
        umlal2  v24.2d, v16.4s, v23.s[2]
        ldp     q7, q16, [x2, #0x80]
        adcs    x8, x8, x8
        ldp     q29, q30, [x2, #0xa0]
        adcs    x10, x10, x10
        adcs    x9, x9, x9
        adc     x11, xzr, xzr
        umulh   x14, x25, x25
        umlal   v14.2d, v4.2s, v8.s[0]
        umlal2  v14.2d, v4.4s, v8.s[2]
        umlal   v10.2d, v5.2s, v8.s[0]
        mul     x25, x25, x25
        umlal   v22.2d, v16.2s, v23.s[0]
        umlal   v26.2d, v29.2s, v23.s[0]
        umlal   v13.2d, v7.2s, v23.s[0]
        umlal2  v13.2d, v7.4s, v23.s[2]
        umlal   v17.2d, v30.2s, v23.s[0]
        umlal2  v10.2d, v5.4s, v8.s[2]
        ldr     d4, [x1, #0xe8]
        umlal2  v17.2d, v30.4s, v23.s[2]
        ldr     q5, [x2, #0x120]
        umlal2  v26.2d, v29.4s, v23.s[2]
        umlal2  v22.2d, v16.4s, v23.s[2]
        ldp     q7, q16, [x2, #0xe0]
        ldp     q29, q30, [x2, #0xc0]
        umlal2  v6.2d, v5.4s, v8.s[2]
        umlal   v25.2d, v16.2s, v23.s[0]
        umlal   v3.2d, v30.2s, v23.s[0]
        umlal2  v25.2d, v16.4s, v23.s[2]
        umlal2  v3.2d, v30.4s, v23.s[2]
        umlal   v15.2d, v29.2s, v23.s[0]
        umlal   v1.2d, v7.2s, v23.s[0]
        umlal2  v1.2d, v7.4s, v23.s[2]
        ldp     q5, q7, [x2, #0x100]
        umlal2  v15.2d, v29.4s, v23.s[2]
        ldp     q16, q29, [x2, #0x60]
        umlal   v19.2d, v5.2s, v23.s[0]
        umlal   v21.2d, v7.2s, v23.s[0]
        umlal2  v19.2d, v5.4s, v23.s[2]
        adds    x6, x6, x14
        mul     x14, x27, x27
        umulh   x27, x27, x27
        adcs    x5, x5, x14
        adcs    x27, x7, x27
        mul     x7, x24, x24
        umlal   v11.2d, v27.2s, v9.s[0]
        umulh   x24, x24, x24
        adcs    x7, x8, x7
        shl     v4.2d, v4.2d, #6
        umlal2  v11.2d, v27.4s, v9.s[2]
        ldp     q5, q27, [x2, #0x20]
        adcs    x24, x10, x24
        umlal   v13.2d, v29.2s, v8.s[0]
        ushr    v4.2d, v4.2d, #6
        umlal2  v13.2d, v29.4s, v8.s[2]
        ldr     q29, [x2, #0x120]
        mul     x8, x26, x23
        umlal2  v21.2d, v7.4s, v23.s[2]
        ldp     q7, q23, [x2, #0x40]
        umlal   v24.2d, v16.2s, v8.s[0]
        umlal2  v24.2d, v16.4s, v8.s[2]
        ext     v16.16b, v0.16b, v11.16b, #8
        umulh   x10, x26, x23
        ldp     q30, q31, [x2, #0x80]
        usra    v11.2d, v16.2d, #0x1d
        umlal   v20.2d, v5.2s, v9.s[0]
        umlal2  v20.2d, v5.4s, v9.s[2]
        umulh   x14, x19, x19
        umlal   v14.2d, v27.2s, v9.s[0]
        umlal2  v14.2d, v27.4s, v9.s[2]
        ext     v5.16b, v11.16b, v0.16b, #8
        and     v11.16b, v11.16b, v2.16b
        usra    v12.2d, v5.2d, #0x1d
        umlal   v10.2d, v7.2s, v9.s[0]
        mul     x19, x19, x19
        umlal   v22.2d, v30.2s, v8.s[0]
        umlal   v26.2d, v31.2s, v8.s[0]
        ldp     q5, q16, [x2, #0xa0]
        umlal2  v10.2d, v7.4s, v9.s[2]
        umlal   v12.2d, v28.2s, v9.s[0]
        umlal2  v12.2d, v28.4s, v9.s[2]
        adcs    x19, x9, x19
        mul     x9, x26, x15
        adc     x11, x11, x14
        subs    x25, x21, x25
        ldp     x21, x14, [sp, #0xb0]
        umlal2  v26.2d, v31.4s, v8.s[2]
        sbcs    x6, x13, x6
        ldp     q7, q27, [x2, #0xc0]
        umlal2  v22.2d, v30.4s, v8.s[2]
        sbcs    x5, x12, x5
        sbcs    x27, x17, x27
        ldp     x12, x13, [sp, #0xc0]
        sbcs    x21, x21, x7
        ldp     x7, x16, [sp, #0xb0]
        umlal   v17.2d, v5.2s, v8.s[0]
        sbcs    x24, x14, x24
        ldp     q28, q30, [x2, #0xe0]
        sbcs    x19, x12, x19
        sbcs    x11, x13, x11
        ldp     x12, x13, [sp, #0xd0]
        ngc     x14, xzr
        umlal   v1.2d, v27.2s, v8.s[0]
        umlal2  v1.2d, v27.4s, v8.s[2]
        adds    x25, x25, x12
        adcs    x6, x6, x13
        ldp     x12, x13, [sp, #0xe0]
        adcs    x5, x5, x12
        adcs    x27, x27, x13
        ldp     x12, x13, [sp, #0xf0]
        adcs    x21, x21, x12
        adcs    x24, x24, x13
        ldp     x12, x13, [sp, #0x100]
        adcs    x19, x19, x12
        umlal2  v17.2d, v5.4s, v8.s[2]
        adcs    x11, x11, x13
        umlal   v3.2d, v7.2s, v8.s[0]
        adc     x12, x14, xzr
        adds    x25, x7, x25
        umlal2  v3.2d, v7.4s, v8.s[2]
        ldp     q5, q7, [x2]
        mul     x7, x26, x28
        adcs    x6, x16, x6
        ldp     x13, x14, [sp, #0xc0]
        umlal   v15.2d, v16.2s, v8.s[0]
        stp     x25, x6, [sp, #0xb0]
        umlal2  v15.2d, v16.4s, v8.s[2]
        ldp     x25, x6, [sp, #0xf0]
        umlal   v25.2d, v28.2s, v8.s[0]
        umlal2  v25.2d, v28.4s, v8.s[2]
        ldp     q16, q27, [x2, #0x100]
        adcs    x5, x13, x5
        mul     x13, x28, x23
        umlal   v24.2d, v23.2s, v9.s[0]
        adcs    x27, x14, x27
        umlal   v19.2d, v30.2s, v8.s[0]
        stp     x5, x27, [sp, #0xc0]
        umlal2  v19.2d, v30.4s, v8.s[2]
        umlal   v12.2d, v5.2s, v11.s[0]
        mul     x27, x15, x23
        ldp     x5, x14, [sp, #0xd0]
        umlal2  v12.2d, v5.4s, v11.s[2]
        ldp     q5, q28, [x2, #0x80]
        umlal2  v24.2d, v23.4s, v9.s[2]
        umlal2  v4.2d, v29.4s, v9.s[2]
        ldp     q23, q29, [x2, #0x20]
        adcs    x21, x5, x21
        umlal   v18.2d, v27.2s, v8.s[0]
        adcs    x24, x14, x24
        ldp     x5, x14, [sp, #0xe0]
        umlal   v21.2d, v16.2s, v8.s[0]
        stp     x21, x24, [sp, #0xd0]
        umlal2  v18.2d, v27.4s, v8.s[2]
        ext     v27.16b, v0.16b, v12.16b, #8
        ldp     x24, x21, [sp, #0x100]
        umlal2  v21.2d, v16.4s, v8.s[2]
        usra    v12.2d, v27.2d, #0x1d
        ldp     q8, q16, [x2]
        adcs    x19, x5, x19
        umulh   x5, x15, x23
        ldp     q16, q27, [x2, #0x60]
        adcs    x11, x14, x11
        umlal   v26.2d, v5.2s, v9.s[0]
        umlal   v14.2d, v23.2s, v11.s[0]
        stp     x19, x11, [sp, #0xe0]
        adcs    x19, x25, x12
        ldp     x25, x11, [x4, #0x60]
        umlal2  v14.2d, v23.4s, v11.s[2]
        ext     v23.16b, v12.16b, v0.16b, #8
        adcs    x6, x6, xzr
        and     v12.16b, v12.16b, v2.16b
        ldp     x12, x14, [x4, #0x70]
        adcs    x24, x24, xzr
        usra    v20.2d, v23.2d, #0x1d
        stp     x19, x6, [sp, #0xf0]
        mul     x19, x15, x28
        adcs    x21, x21, xzr
        adds    x20, x20, x7
        umlal   v10.2d, v29.2s, v11.s[0]
        adcs    x22, x22, x8
        ldp     x6, x7, [sp, #0x90]
        umlal2  v10.2d, v29.4s, v11.s[2]
        umulh   x8, x28, x23
        adcs    x27, x10, x27
        stp     x24, x21, [sp, #0x100]
        adcs    x24, x5, x13
        umlal   v20.2d, v7.2s, v11.s[0]
        ldp     x21, x5, [x3]
        umlal2  v20.2d, v7.4s, v11.s[2]
        ldp     q7, q23, [x2, #0xa0]
        umlal   v17.2d, v28.2s, v9.s[0]
        umulh   x10, x15, x28
        umlal   v22.2d, v27.2s, v9.s[0]
        adc     x8, x8, xzr
        adds    x19, x22, x19
        umlal2  v22.2d, v27.4s, v9.s[2]
        ldp     q27, q29, [x2, #0xe0]
        umlal2  v26.2d, v5.4s, v9.s[2]
        umlal2  v17.2d, v28.4s, v9.s[2]
        ldr     q5, [x2, #0x260]
        umulh   x22, x26, x26
        umlal   v13.2d, v16.2s, v9.s[0]
        adcs    x27, x27, x10
        umlal2  v13.2d, v16.4s, v9.s[2]
        ldp     q16, q28, [x2, #0x100]
        adcs    x24, x24, xzr
        umlal   v15.2d, v7.2s, v9.s[0]
        adc     x8, x8, xzr
        adds    x9, x9, x9
        umlal   v3.2d, v23.2s, v9.s[0]
        mul     x10, x15, x15
        adcs    x20, x20, x20
        umlal2  v3.2d, v23.4s, v9.s[2]
        adcs    x19, x19, x19
        umlal2  v15.2d, v7.4s, v9.s[2]
        ldp     q7, q23, [x2, #0xc0]
        adcs    x27, x27, x27
        umlal   v19.2d, v27.2s, v9.s[0]
        umulh   x13, x15, x15
        adcs    x24, x24, x24
        umlal   v21.2d, v29.2s, v9.s[0]
        adcs    x8, x8, x8
        umlal2  v21.2d, v29.4s, v9.s[2]
        adc     x15, xzr, xzr
        adds    x22, x9, x22
        umlal   v18.2d, v16.2s, v9.s[0]
        adcs    x20, x20, x10
        ldp     x9, x10, [x3, #0x20]
        umlal2  v18.2d, v16.4s, v9.s[2]
        mul     x26, x26, x26
        ldp     d16, d29, [x1, #0xe8]
        umlal   v6.2d, v28.2s, v9.s[0]
        adcs    x19, x19, x13
        umlal2  v6.2d, v28.4s, v9.s[2]
        ldp     q28, q30, [x2, #0x130]
        stp     x20, x19, [x3, #0x90]
        umlal   v25.2d, v23.2s, v9.s[0]
        mul     x19, x28, x28
        ldp     x20, x13, [sp, #0xc0]
        umlal2  v25.2d, v23.4s, v9.s[2]
        stp     x26, x22, [x3, #0x80]
        umlal   v1.2d, v7.2s, v9.s[0]
        umlal2  v1.2d, v7.4s, v9.s[2]
        ldp     q7, q23, [x2, #0x40]
        umulh   x26, x28, x28
        shl     v29.2d, v29.2d, #0xc
        umlal2  v19.2d, v27.4s, v9.s[2]
        umlal   v20.2d, v8.2s, v12.s[0]
        adcs    x19, x27, x19
        ldp     x27, x28, [x3, #0x10]
        ushr    v9.2d, v16.2d, #0x3a
        umlal2  v20.2d, v8.4s, v12.s[2]
        ldp     q8, q16, [x2, #0x10]
        ldp     q27, q30, [x2, #0x140]
        usra    v9.2d, v29.2d, #6
        umulh   x22, x23, x23
        ldr     q29, [x2, #0x120]
        adcs    x26, x24, x26
        stp     x19, x26, [x3, #0xa0]
        umlal   v13.2d, v23.2s, v11.s[0]
        umulh   x19, x25, x11
        umlal   v24.2d, v7.2s, v11.s[0]
        umlal2  v24.2d, v7.4s, v11.s[2]
        umlal   v10.2d, v16.2s, v12.s[0]
        umlal2  v13.2d, v23.4s, v11.s[2]
        ldp     q7, q23, [x2, #0x60]
        mul     x26, x23, x23
        mul     x23, x25, x12
        adcs    x26, x8, x26
        umlal   v22.2d, v7.2s, v11.s[0]
        umlal   v26.2d, v23.2s, v11.s[0]
        umlal2  v26.2d, v23.4s, v11.s[2]
        umlal2  v10.2d, v16.4s, v12.s[2]
        mul     v16.2s, v20.2s, v5.2s
        ldr     q23, [x2, #0x260]
        umlal2  v22.2d, v7.4s, v11.s[2]
        ldp     q7, q30, [x2, #0x80]
        and     v16.16b, v16.16b, v2.16b
        mul     x24, x25, x14
        adc     x22, x15, x22
        adds    x19, x19, x23
        umlal2  v9.2d, v29.4s, v11.s[2]
        umlal   v20.2d, v28.2s, v16.s[0]
        stp     x26, x22, [x3, #0xb0]
        mul     x26, x25, x11
        umulh   x23, x25, x14
        umlal   v17.2d, v7.2s, v11.s[0]
        umlal2  v17.2d, v7.4s, v11.s[2]
        umlal   v15.2d, v30.2s, v11.s[0]
        ldp     q7, q29, [x2, #0xe0]
        umulh   x22, x25, x12
        umlal2  v15.2d, v30.4s, v11.s[2]
        ldp     q30, q31, [x2, #0xa0]
        mul     x8, x12, x14
        adcs    x24, x22, x24
        mul     x22, x11, x14
        umlal   v18.2d, v29.2s, v11.s[0]
        umlal   v1.2d, v31.2s, v11.s[0]
        umulh   x15, x11, x14
        umlal2  v1.2d, v31.4s, v11.s[2]
        adcs    x23, x23, x22
        umlal   v3.2d, v30.2s, v11.s[0]
        umlal   v21.2d, v7.2s, v11.s[0]
        umlal2  v21.2d, v7.4s, v11.s[2]
        umulh   x22, x11, x12
        umlal2  v3.2d, v30.4s, v11.s[2]
        ext     v7.16b, v0.16b, v20.16b, #8
        adcs    x8, x15, x8
        mul     x15, x11, x12
        usra    v20.2d, v7.2d, #0x1d
        umlal2  v18.2d, v29.4s, v11.s[2]
        ldp     q7, q29, [x2, #0xc0]
        umlal   v25.2d, v7.2s, v11.s[0]
        umlal   v19.2d, v29.2s, v11.s[0]
        umlal2  v25.2d, v7.4s, v11.s[2]
        umlal2  v19.2d, v29.4s, v11.s[2]
        ext     v7.16b, v20.16b, v0.16b, #8
        mul     v5.2s, v7.2s, v5.2s
        ldp     d7, d29, [x1, #0xf0]
        and     v5.16b, v5.16b, v2.16b
        umlal2  v20.2d, v28.4s, v5.s[0]
        uzp1    v5.2d, v16.2d, v5.2d
        ldp     q16, q28, [x2, #0x100]
        shl     v29.2d, v29.2d, #0x12
        ushr    v7.2d, v7.2d, #0x34
        ext     v20.16b, v20.16b, v0.16b, #8
        usra    v7.2d, v29.2d, #6
        ldp     q29, q30, [x2, #0x130]
        usra    v14.2d, v20.2d, #0x1d
        umlal   v4.2d, v28.2s, v11.s[0]
        umlal   v14.2d, v8.2s, v12.s[0]
        umulh   x16, x12, x14
        umlal2  v14.2d, v8.4s, v12.s[2]
        ldp     q8, q20, [x2, #0x50]
        umlal   v14.2d, v27.2s, v5.s[0]
        ldp     q30, q31, [x2, #0x30]
        umlal2  v14.2d, v27.4s, v5.s[2]
        ldr     d27, [x1, #0xf8]
        umlal   v6.2d, v16.2s, v11.s[0]
        umulh   x1, x25, x25
        umlal2  v6.2d, v16.4s, v11.s[2]
        ldr     q16, [x2, #0x250]
        adc     x16, x16, xzr
        adds    x24, x24, x15
        umlal2  v4.2d, v28.4s, v11.s[2]
        adcs    x23, x23, x22
        mul     v11.2s, v14.2s, v23.2s
        adcs    x22, x8, xzr
        adc     x8, x16, xzr
        adds    x26, x26, x26
        mul     x25, x25, x25
        umlal   v22.2d, v8.2s, v12.s[0]
        adcs    x19, x19, x19
        umlal   v24.2d, v30.2s, v12.s[0]
        ushr    v27.2d, v27.2d, #0x2e
        adcs    x24, x24, x24
        and     v11.16b, v11.16b, v2.16b
        adcs    x23, x23, x23
        umlal2  v24.2d, v30.4s, v12.s[2]
        ldp     q28, q30, [x2, #0xb0]
        adcs    x22, x22, x22
        umlal   v14.2d, v29.2s, v11.s[0]
        adcs    x8, x8, x8
        umlal   v26.2d, v20.2s, v12.s[0]
        adc     x15, xzr, xzr
        umlal2  v22.2d, v8.4s, v12.s[2]
        umlal   v13.2d, v31.2s, v12.s[0]
        umlal2  v26.2d, v20.4s, v12.s[2]
        ldp     q8, q20, [x2, #0x70]
        umlal2  v13.2d, v31.4s, v12.s[2]
        umlal   v19.2d, v30.2s, v12.s[0]
        umlal   v25.2d, v28.2s, v12.s[0]
        umlal2  v25.2d, v28.4s, v12.s[2]
        umlal2  v19.2d, v30.4s, v12.s[2]
        umlal   v15.2d, v20.2s, v12.s[0]
        umlal   v17.2d, v8.2s, v12.s[0]
        umlal2  v15.2d, v20.4s, v12.s[2]
        umlal2  v17.2d, v8.4s, v12.s[2]
        ldp     q8, q20, [x2, #0x90]
        ext     v28.16b, v0.16b, v14.16b, #8
        usra    v14.2d, v28.2d, #0x1d
        umlal   v3.2d, v8.2s, v12.s[0]
        ext     v28.16b, v14.16b, v0.16b, #8
        umlal   v1.2d, v20.2s, v12.s[0]
        mul     v23.2s, v28.2s, v23.2s
        umlal2  v3.2d, v8.4s, v12.s[2]
        umlal2  v1.2d, v20.4s, v12.s[2]
        and     v8.16b, v23.16b, v2.16b
        ldp     q2, q20, [x2, #0xf0]
        ldp     q23, q28, [x2, #0xd0]
        adds    x26, x26, x1
        mul     x1, x11, x11
        stp     x25, x26, [x3, #0xc0]
        umulh   x25, x11, x11
        adcs    x19, x19, x1
        adcs    x25, x24, x25
        ldp     x26, x24, [x3, #0xa0]
        mul     x1, x12, x12
        stp     x19, x25, [x3, #0xd0]
        ldp     x19, x25, [x3, #0xc0]
        umulh   x11, x12, x12
        adcs    x23, x23, x1
        ldp     x1, x12, [x3, #0xd0]
        adcs    x22, x22, x11
        umulh   x11, x14, x14
        stp     x23, x22, [x3, #0xe0]
        mul     x23, x14, x14
        adcs    x23, x8, x23
        adc     x22, x15, x11
        ldp     x8, x11, [x3, #0x90]
        subs    x21, x21, x6
        umlal   v18.2d, v28.2s, v12.s[0]
        stp     x23, x22, [x3, #0xf0]
        sbcs    x23, x5, x7
        umlal2  v14.2d, v29.4s, v8.s[0]
        ldp     x22, x5, [x3, #0xb0]
        umlal   v4.2d, v20.2s, v12.s[0]
        uzp1    v11.2d, v11.2d, v8.2d
        ldp     x6, x7, [x3, #0xe0]
        umlal   v21.2d, v23.2s, v12.s[0]
        ldp     x14, x15, [x3, #0x80]
        umlal2  v21.2d, v23.4s, v12.s[2]
        stp     x21, x23, [sp, #0x90]
        umlal2  v18.2d, v28.4s, v12.s[2]
        ldp     x23, x21, [x3, #0x40]
        umlal   v6.2d, v2.2s, v12.s[0]
        ldp     q8, q23, [x2, #0x150]
        umlal2  v6.2d, v2.4s, v12.s[2]
        ldp     q2, q28, [x2, #0x110]
        ext     v14.16b, v14.16b, v0.16b, #8
        umlal2  v4.2d, v20.4s, v12.s[2]
        movi    v20.2d, #0000000000000000
        usra    v10.2d, v14.2d, #0x1d
        umlal   v24.2d, v23.2s, v5.s[0]
        umlal   v9.2d, v2.2s, v12.s[0]
        umlal2  v7.2d, v28.4s, v12.s[2]
        ldp     q14, q20, [x2, #0x1f0]
        umlal2  v7.2d, v16.4s, v5.s[2]
        umlal2  v9.2d, v2.4s, v12.s[2]
        ldp     q12, q2, [x2, #0x170]
        ldp     q16, q28, [x2, #0x190]
        umlal2  v24.2d, v23.4s, v5.s[2]
        umlal   v10.2d, v8.2s, v5.s[0]
        umlal2  v10.2d, v8.4s, v5.s[2]
        umlal   v21.2d, v20.2s, v5.s[0]
        umlal   v13.2d, v12.2s, v5.s[0]
        umlal2  v21.2d, v20.4s, v5.s[2]
        umlal   v26.2d, v16.2s, v5.s[0]
        umlal   v17.2d, v28.2s, v5.s[0]
        umlal   v22.2d, v2.2s, v5.s[0]
        ldp     q8, q20, [x2, #0x1b0]
        umlal   v19.2d, v14.2s, v5.s[0]
        umlal2  v19.2d, v14.4s, v5.s[2]
        umlal2  v22.2d, v2.4s, v5.s[2]
        umlal2  v26.2d, v16.4s, v5.s[2]
        ldp     q14, q2, [x2, #0x1d0]
        umlal2  v13.2d, v12.4s, v5.s[2]
        ldp     q12, q16, [x2, #0x230]
        umlal2  v17.2d, v28.4s, v5.s[2]
        umlal   v3.2d, v20.2s, v5.s[0]
        umlal   v15.2d, v8.2s, v5.s[0]
        umlal2  v3.2d, v20.4s, v5.s[2]
        umlal2  v15.2d, v8.4s, v5.s[2]
        ldp     q8, q20, [x2, #0x160]
        ldp     q23, q28, [x2, #0x210]
        umlal   v1.2d, v14.2s, v5.s[0]
        umlal   v9.2d, v16.2s, v5.s[0]
        umlal   v4.2d, v12.2s, v5.s[0]
        umlal   v25.2d, v2.2s, v5.s[0]
        umlal2  v25.2d, v2.4s, v5.s[2]
        umlal2  v9.2d, v16.4s, v5.s[2]
        umlal2  v4.2d, v12.4s, v5.s[2]
        umlal   v22.2d, v20.2s, v11.s[0]
        umlal   v18.2d, v23.2s, v5.s[0]
        umlal2  v18.2d, v23.4s, v5.s[2]
        ldp     q12, q2, [x2, #0x140]
        umlal   v6.2d, v28.2s, v5.s[0]
        umlal2  v6.2d, v28.4s, v5.s[2]
        umlal2  v1.2d, v14.4s, v5.s[2]
        ldp     q14, q5, [x2, #0x180]
        umlal2  v22.2d, v20.4s, v11.s[2]
        ldp     q16, q20, [x2, #0x1c0]
        umlal   v13.2d, v8.2s, v11.s[0]
        umlal2  v13.2d, v8.4s, v11.s[2]
        umlal   v24.2d, v2.2s, v11.s[0]
        umlal2  v24.2d, v2.4s, v11.s[2]
        ldp     q8, q2, [x2, #0x1a0]
        umlal   v10.2d, v12.2s, v11.s[0]
        umlal2  v10.2d, v12.4s, v11.s[2]
        uzp2    v12.2d, v13.2d, v22.2d
        umlal   v17.2d, v5.2s, v11.s[0]
        uzp1    v13.2d, v13.2d, v22.2d
        umlal   v25.2d, v20.2s, v11.s[0]
        shl     v22.2d, v12.2d, #0x23
        umlal   v26.2d, v14.2s, v11.s[0]
        ldp     q23, q28, [x2, #0x1e0]
        umlal2  v26.2d, v14.4s, v11.s[2]
        usra    v13.2d, v22.2d, #6
        umlal   v1.2d, v16.2s, v11.s[0]
        ldp     q14, q22, [x2, #0x200]
        umlal2  v1.2d, v16.4s, v11.s[2]
        ldp     q16, q29, [x2, #0x220]
        umlal   v15.2d, v8.2s, v11.s[0]
        umlal2  v15.2d, v8.4s, v11.s[2]
        uzp2    v8.2d, v10.2d, v24.2d
        umlal   v19.2d, v23.2s, v11.s[0]
        uzp1    v10.2d, v10.2d, v24.2d
        umlal2  v19.2d, v23.4s, v11.s[2]
        ldp     q23, q24, [x2, #0x240]
        ldp     x2, x16, [sp, #0xa0]
        umlal   v3.2d, v2.2s, v11.s[0]
        shl     v30.2d, v8.2d, #0x23
        umlal2  v3.2d, v2.4s, v11.s[2]
        ext     v2.16b, v8.16b, v12.16b, #8
        umlal2  v17.2d, v5.4s, v11.s[2]
        ext     v8.16b, v0.16b, v8.16b, #8
        umlal   v21.2d, v28.2s, v11.s[0]
        usra    v10.2d, v30.2d, #6
        sbcs    x27, x27, x2
        umlal2  v21.2d, v28.4s, v11.s[2]
        usra    v13.2d, v2.2d, #0x1d
        sbcs    x28, x28, x16
        ldp     x2, x16, [sp, #0xb0]
        umlal   v18.2d, v14.2s, v11.s[0]
        uzp2    v0.2d, v15.2d, v3.2d
        stp     x27, x28, [sp, #0xa0]
        umlal   v6.2d, v22.2s, v11.s[0]
        uzp2    v2.2d, v26.2d, v17.2d
        ldp     x27, x28, [x3, #0x30]
        umlal2  v25.2d, v20.4s, v11.s[2]
        uzp1    v5.2d, v26.2d, v17.2d
        umlal   v4.2d, v16.2s, v11.s[0]
        shl     v17.2d, v0.2d, #0x23
        sbcs    x2, x9, x2
        umlal   v9.2d, v29.2s, v11.s[0]
        uzp1    v15.2d, v15.2d, v3.2d
        sbcs    x9, x10, x16
        ldp     x10, x16, [sp, #0xd0]
        umlal2  v18.2d, v14.4s, v11.s[2]
        shl     v14.2d, v2.2d, #0x23
        sbcs    x20, x27, x20
        stp     x2, x9, [sp, #0xb0]
        umlal2  v27.2d, v24.4s, v11.s[2]
        sbcs    x27, x28, x13
        ldp     x28, x2, [x3, #0xa0]
        umlal2  v6.2d, v22.4s, v11.s[2]
        uzp2    v3.2d, v1.2d, v25.2d
        ldp     x9, x13, [sp, #0xe0]
        umlal2  v4.2d, v16.4s, v11.s[2]
        ext     v12.16b, v12.16b, v2.16b, #8
        sbcs    x23, x23, x10
        stp     x20, x27, [sp, #0xc0]
        umlal2  v9.2d, v29.4s, v11.s[2]
        ldp     x20, x27, [x3, #0x50]
        sbcs    x21, x21, x16
        umlal   v7.2d, v23.2s, v11.s[0]
        usra    v10.2d, v8.2d, #0x1d
        ldp     x10, x16, [x3, #0xd0]
        shl     v8.2d, v3.2d, #0x23
        uzp2    v16.2d, v19.2d, v21.2d
        stp     x23, x21, [sp, #0xd0]
        usra    v5.2d, v14.2d, #6
        uzp1    v20.2d, v18.2d, v6.2d
        ldp     x23, x21, [x3, #0xe0]
        uzp1    v19.2d, v19.2d, v21.2d
        ext     v14.16b, v2.16b, v0.16b, #8
        sbcs    x20, x20, x9
        umlal2  v7.2d, v23.4s, v11.s[2]
        uzp2    v11.2d, v18.2d, v6.2d
        sbcs    x27, x27, x13
        ldp     x9, x13, [x3, #0x60]
        usra    v15.2d, v17.2d, #6
        uzp1    v2.2d, v4.2d, v9.2d
        stp     x20, x27, [sp, #0xe0]
        uzp1    v1.2d, v1.2d, v25.2d
        shl     v6.2d, v16.2d, #0x23
        ldp     x20, x27, [sp, #0xf0]
        usra    v5.2d, v12.2d, #0x1d
        uzp2    v12.2d, v4.2d, v9.2d
        str     q13, [x0, #0x10]
        ext     v9.16b, v3.16b, v16.16b, #8
        usra    v15.2d, v14.2d, #0x1d
        uzp1    v4.2d, v7.2d, v27.2d
        shl     v13.2d, v12.2d, #0x23
        uzp2    v14.2d, v7.2d, v27.2d
        sbcs    x20, x9, x20
        shl     v7.2d, v11.2d, #0x23
        str     q5, [x0, #0x20]
        sbcs    x27, x13, x27
        usra    v1.2d, v8.2d, #6
        ext     v8.16b, v0.16b, v3.16b, #8
        ldp     x9, x13, [sp, #0x100]
        usra    v20.2d, v7.2d, #6
        ext     v0.16b, v11.16b, v12.16b, #8
        stp     x20, x27, [sp, #0xf0]
        shl     v3.2d, v14.2d, #0x23
        ext     v11.16b, v16.16b, v11.16b, #8
        ldp     x20, x27, [x3, #0x70]
        usra    v19.2d, v6.2d, #6
        ext     v14.16b, v12.16b, v14.16b, #8
        str     q10, [x0]
        usra    v4.2d, v3.2d, #6
        usra    v2.2d, v13.2d, #6
        str     q15, [x0, #0x30]
        usra    v1.2d, v8.2d, #0x1d
        sbcs    x20, x20, x9
        usra    v20.2d, v11.2d, #0x1d
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        sbcs    x27, x27, x13
        ldp     x9, x13, [x3, #0xf0]
        usra    v19.2d, v9.2d, #0x1d
        stp     x20, x27, [sp, #0x100]
        ngc     x20, xzr
        adds    x19, x14, x19
        adcs    x25, x15, x25
        ldp     x27, x14, [x3, #0xc0]
        usra    v2.2d, v0.2d, #0x1d
        adcs    x1, x8, x1
        ldp     x8, x15, [sp, #0x90]
        usra    v4.2d, v14.2d, #0x1d
        adcs    x11, x11, x12
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        adcs    x26, x26, x6
        ldp     x6, x12, [x3, #0x80]
        adcs    x24, x24, x7
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        adcs    x22, x22, x9
        ldp     x7, x9, [sp, #0xa0]
        adcs    x5, x5, x13
        str     q4, [x0, #0x80]
        str     q19, [x0, #0x50]
        adc     x13, xzr, xzr
        adds    x19, x28, x19
        adcs    x25, x2, x25
        ldp     x28, x2, [x3, #0xb0]
        stp     x19, x25, [x3, #0xa0]
        ldp     x19, x25, [x3, #0x90]
        str     q1, [x0, #0x40]
        str     q20, [x0, #0x60]
        adcs    x28, x28, x1
        adcs    x1, x2, x11
        ldp     x2, x11, [x3, #0xf0]
        stp     x28, x1, [x3, #0xb0]
        adcs    x26, x27, x26
        adcs    x27, x14, x24
        ldp     x28, x24, [sp, #0xb0]
        stp     x26, x27, [x3, #0xc0]
        adcs    x26, x10, x22
        str     q2, [x0, #0x70]
        ldp     x27, x22, [x4, #0x40]
        adcs    x1, x16, x5
        ldp     x5, x10, [x3, #0xa0]
        adcs    x23, x23, x13
        stp     x26, x1, [x3, #0xd0]
        adcs    x26, x21, xzr
        ldp     x21, x1, [x4, #0x50]
        adcs    x2, x2, xzr
        stp     x23, x26, [x3, #0xe0]
        adcs    x26, x11, xzr
        ldp     x23, x11, [x4, #0x60]
        ldp     x13, x14, [sp, #0xc0]
        ldp     x16, x17, [x3, #0xc0]
        stp     x2, x26, [x3, #0xf0]
        ldp     x26, x2, [x4, #0x70]
        subs    x27, x27, x23
        sbcs    x23, x22, x11
        sbcs    x26, x21, x26
        ldp     x21, x22, [sp, #0xd0]
        sbcs    x1, x1, x2
        csetm   x2, lo
        eor     x23, x23, x2
        eor     x1, x1, x2
        eor     x27, x27, x2
        eor     x26, x26, x2
        cmn     x2, #1
        adcs    x27, x27, xzr
        adcs    x23, x23, xzr
        umulh   x2, x27, x27
        adcs    x26, x26, xzr
        adcs    x1, x1, xzr
        adds    x4, x8, x6
        adcs    x6, x15, x12
        ldp     x8, x11, [x3, #0xd0]
        adcs    x19, x7, x19
        adcs    x25, x9, x25
        ldp     x7, x9, [x3, #0xb0]
        adcs    x28, x28, x5
        stp     x4, x6, [sp, #0x90]
        umulh   x4, x27, x23
        adcs    x24, x24, x10
        ldp     x5, x6, [sp, #0xe0]
        ldp     x10, x12, [x3, #0xe0]
        adcs    x7, x13, x7
        stp     x19, x25, [sp, #0xa0]
        umulh   x19, x27, x26
        adcs    x25, x14, x9
        ldp     x9, x13, [sp, #0x100]
        adcs    x21, x21, x16
        ldp     x14, x15, [sp, #0xf0]
        adcs    x22, x22, x17
        stp     x28, x24, [sp, #0xb0]
        adcs    x28, x5, x8
        ldp     x24, x5, [x3, #0xf0]
        mul     x8, x27, x1
        adcs    x6, x6, x11
        stp     x7, x25, [sp, #0xc0]
        ldp     x25, x7, [sp, #0x90]
        adcs    x10, x14, x10
        adcs    x11, x15, x12
        ldp     x12, x14, [x3, #0x40]
        mul     x15, x27, x26
        adcs    x24, x9, x24
        stp     x21, x22, [sp, #0xd0]
        ldp     x21, x22, [x3, #0x60]
        adcs    x5, x13, x5
        adc     x20, x20, xzr
        ldp     x9, x13, [x3, #0x70]
        adds    x25, x12, x25
        stp     x28, x6, [sp, #0xe0]
        ldp     x28, x6, [sp, #0xb0]
        adcs    x7, x14, x7
        ldp     x12, x14, [x3, #0x50]
        ldp     x16, x17, [sp, #0xd0]
        stp     x10, x11, [sp, #0xf0]
        ldp     x10, x11, [x3, #0x90]
        stp     x24, x5, [sp, #0x100]
        ldp     x24, x5, [sp, #0xc0]
        stp     x25, x7, [x3, #0x40]
        ldp     x25, x7, [sp, #0xa0]
        adcs    x25, x12, x25
        adcs    x7, x14, x7
        ldp     x12, x14, [x3, #0xa0]
        adcs    x28, x21, x28
        stp     x25, x7, [x3, #0x50]
        umulh   x25, x27, x1
        adcs    x21, x22, x6
        stp     x28, x21, [x3, #0x60]
        adcs    x28, x9, x24
        ldp     x24, x21, [x3, #0x80]
        adcs    x22, x13, x5
        mul     x5, x27, x23
        stp     x28, x22, [x3, #0x70]
        ldp     x28, x22, [sp, #0xe0]
        ldp     x6, x7, [sp, #0xf0]
        adcs    x24, x24, x16
        mul     x27, x27, x27
        ldp     x9, x13, [x3, #0xd0]
        adcs    x21, x21, x17
        ldp     x16, x17, [x3, #0xf0]
        stp     x24, x21, [x3, #0x80]
        adcs    x28, x10, x28
        mul     x24, x23, x1
        adcs    x21, x11, x22
        ldp     x22, x10, [sp, #0x100]
        adcs    x6, x12, x6
        ldp     x11, x12, [x3, #0xb0]
        stp     x28, x21, [x3, #0x90]
        adcs    x28, x14, x7
        mul     x21, x26, x1
        stp     x6, x28, [x3, #0xa0]
        ldp     x28, x6, [x3, #0xc0]
        adcs    x22, x11, x22
        umulh   x7, x23, x1
        ldp     x11, x14, [x3, #0x60]
        adcs    x10, x12, x10
        stp     x22, x10, [x3, #0xb0]
        adcs    x20, x28, x20
        ldp     x28, x22, [x3, #0x90]
        ldp     x10, x12, [x3, #0xe0]
        adcs    x6, x6, xzr
        adcs    x9, x9, xzr
        stp     x20, x6, [x3, #0xc0]
        adcs    x20, x13, xzr
        umulh   x6, x26, x1
        stp     x9, x20, [x3, #0xd0]
        adcs    x20, x10, xzr
        adcs    x9, x12, xzr
        mul     x10, x23, x26
        adcs    x12, x16, xzr
        stp     x20, x9, [x3, #0xe0]
        ldp     x20, x9, [x3, #0x70]
        adcs    x13, x17, xzr
        adds    x4, x4, x15
        adcs    x19, x19, x8
        ldp     x8, x15, [x3, #0x80]
        adcs    x25, x25, x24
        umulh   x24, x23, x26
        ldp     x16, x17, [x3, #0xa0]
        adcs    x21, x7, x21
        stp     x12, x13, [x3, #0xf0]
        adc     x6, x6, xzr
        adds    x19, x19, x10
        ldp     x7, x10, [x3, #0xd0]
        adcs    x25, x25, x24
        mul     x24, x23, x23
        adcs    x21, x21, xzr
        adc     x6, x6, xzr
        adds    x5, x5, x5
        adcs    x4, x4, x4
        umulh   x23, x23, x23
        adcs    x19, x19, x19
        adcs    x25, x25, x25
        adcs    x21, x21, x21
        adcs    x6, x6, x6
        umulh   x12, x26, x26
        mul     x26, x26, x26
        adc     x13, xzr, xzr
        adds    x2, x5, x2
        adcs    x24, x4, x24
        adcs    x23, x19, x23
        umulh   x19, x1, x1
        adcs    x4, x25, x26
        adcs    x21, x21, x12
        ldp     x5, x12, [x3, #0xf0]
        mul     x25, x1, x1
        adcs    x1, x6, x25
        adc     x6, x13, x19
        subs    x19, x11, x27
        ldp     x11, x13, [x3, #0xe0]
        sbcs    x25, x14, x2
        sbcs    x26, x20, x24
        stp     x19, x25, [x3, #0x60]
        sbcs    x25, x9, x23
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        sbcs    x8, x8, x4
        stp     x26, x25, [x3, #0x70]
        sbcs    x9, x15, x21
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        sbcs    x28, x28, x1
        stp     x8, x9, [x3, #0x80]
        sbcs    x22, x22, x6
        sbcs    x27, x16, x27
        stp     x28, x22, [x3, #0x90]
        sbcs    x28, x17, x2
        ldp     x22, x2, [x3, #0xb0]
        stp     x27, x28, [x3, #0xa0]
        ldp     x8, x9, [x3, #0xc0]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        sbcs    x14, x22, x24
        sbcs    x2, x2, x23
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        sbcs    x4, x8, x4
        sbcs    x8, x9, x21
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        stp     x4, x8, [x3, #0xc0]
        stp     x14, x2, [x3, #0xb0]
        sbcs    x1, x7, x1
        sbcs    x2, x10, x6
        ldp     d8, d9, [sp], #0x1f0
        .cfi_adjust_cfa_offset -496
        .cfi_restore 72
        .cfi_restore 73
        sbcs    x4, x11, xzr
        sbcs    x6, x13, xzr
        stp     x1, x2, [x3, #0xd0]
        sbcs    x1, x5, xzr
        stp     x4, x6, [x3, #0xe0]
        sbcs    x2, x12, xzr
        stp     x1, x2, [x3, #0xf0]
        ret
END_COMPOSITE(karat_phase_sqr_16_aarch64)

NOTES

/* karat_phase_mul_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 300 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across
 * 1043.0 cycles instead of 1784.0, bound 756.0 (simulated, one run after another); 2560 of 2568 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_16_aarch64)
        ldr     d0, [x1]
        movi    v1.2d, #0000000000000000
        ldp     d2, d3, [x1]
        movi    v4.16b, #0xff
        ldp     q5, q6, [x2]
        ushr    v4.2d, v4.2d, #0x23
        ldp     d7, d16, [x1, #8]
        ldp     d17, d18, [x1, #0x10]
        ldp     q19, q20, [x2, #0x20]
        shl     v0.2d, v0.2d, #6
        ldp     d21, d22, [x1, #0x18]
        ushr    v2.2d, v2.2d, #0x3a
        ldp     d23, d24, [x1, #0x20]
        ushr    v0.2d, v0.2d, #6
        ldp     x7, x8, [x5]
        shl     v3.2d, v3.2d, #0xc
        ldp     x9, x10, [x5, #8]
        ext     v25.16b, v1.16b, v0.16b, #8
        ushr    v7.2d, v7.2d, #0x34
        usra    v2.2d, v3.2d, #6
        usra    v0.2d, v25.2d, #0x1d
        lsl     x8, x8, #0x3a
        shl     v3.2d, v16.2d, #0x12
        adds    x7, x7, x8
        lsr     x8, x9, #6
        ldp     x9, x11, [x5, #0x18]
        ushr    v16.2d, v17.2d, #0x2e
        ldp     x12, x13, [x5, #0x10]
        lsl     x10, x10, #0x34
        usra    v7.2d, v3.2d, #6
        adcs    x8, x8, x10
        ldp     x10, x14, [x5, #0x28]
        and     v3.16b, v0.16b, v4.16b
        ext     v0.16b, v0.16b, v1.16b, #8
        ldr     x15, [x5, #0x58]
        shl     v17.2d, v18.2d, #0x18
        lsl     x11, x11, #0x28
        lsr     x9, x9, #0x12
        usra    v2.2d, v0.2d, #0x1d
        lsl     x13, x13, #0x2e
        lsr     x12, x12, #0xc
        usra    v16.2d, v17.2d, #6
        adcs    x12, x12, x13
        lsl     x13, x14, #0x1c
        lsr     x10, x10, #0x1e
        ushr    v0.2d, v21.2d, #0x28
        adcs    x9, x9, x11
        ldp     x11, x14, [x5, #0x20]
        umlal   v2.2d, v5.2s, v3.s[0]
        shl     v17.2d, v22.2d, #0x1e
        lsl     x14, x14, #0x22
        umlal2  v2.2d, v5.4s, v3.s[2]
        shl     v5.2d, v24.2d, #0x24
        lsr     x11, x11, #0x18
        umlal   v16.2d, v19.2s, v3.s[0]
        usra    v0.2d, v17.2d, #6
        adcs    x11, x11, x14
        ldr     x14, [x5, #0x50]
        umlal2  v16.2d, v19.4s, v3.s[2]
        ldp     q17, q18, [x2, #0x40]
        adcs    x10, x10, x13
        ushr    v19.2d, v23.2d, #0x22
        ldp     d21, d22, [x1, #0x28]
        ext     v23.16b, v1.16b, v2.16b, #8
        ldp     d24, d25, [x1, #0x30]
        umlal   v0.2d, v20.2s, v3.s[0]
        usra    v19.2d, v5.2d, #6
        stp     x12, x9, [x4, #0x10]
        usra    v2.2d, v23.2d, #0x1d
        umlal2  v0.2d, v20.4s, v3.s[2]
        stp     x7, x8, [x4]
        ldp     q5, q20, [x2, #0x60]
        ldp     x7, x8, [x5, #0x40]
        ldp     x9, x12, [x5, #0x38]
        and     v23.16b, v2.16b, v4.16b
        ext     v2.16b, v2.16b, v1.16b, #8
        ldp     x13, x16, [x5, #0x48]
        stp     x11, x10, [x4, #0x20]
        usra    v7.2d, v2.2d, #0x1d
        lsl     x10, x12, #0x10
        lsr     x9, x9, #0x2a
        ldp     x11, x12, [x5, #0x58]
        lsr     x13, x13, #0x36
        lsl     x16, x16, #4
        orr     x13, x13, x15, lsl #62
        ldp     x15, x17, [x5, #0x30]
        umlal   v7.2d, v6.2s, v3.s[0]
        umlal2  v7.2d, v6.4s, v3.s[2]
        lsl     x12, x12, #0x38
        lsr     x11, x11, #2
        orr     x12, x12, x14, lsr #60
        stp     d8, d9, [sp, #-0x1f0]!
        .cfi_adjust_cfa_offset 496
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        lsl     x14, x17, #0x16
        lsr     x15, x15, #0x24
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        ldp     x23, x24, [x5, #0x70]
        adcs    x25, x15, x14
        ldp     x26, x14, [x5, #0x60]
        lsr     x7, x7, #0x30
        lsl     x8, x8, #0xa
        adcs    x9, x9, x10
        adcs    x7, x7, x8
        ldp     x8, x10, [x5, #0x68]
        adcs    x13, x13, x16
        lsr     x23, x23, #0x14
        lsl     x24, x24, #0x26
        lsr     x26, x26, #8
        stp     x7, x13, [x4, #0x40]
        adcs    x7, x11, x12
        ldp     x11, x12, [x5, #0x78]
        lsl     x13, x14, #0x32
        adcs    x26, x26, x13
        lsl     x10, x10, #0x2c
        ldp     x5, x13, [x5, #0x80]
        ldp     q8, q9, [x2]
        umlal   v19.2d, v17.2s, v3.s[0]
        lsr     x8, x8, #0xe
        ldp     q2, q6, [x2, #0x20]
        umlal2  v19.2d, v17.4s, v3.s[2]
        adcs    x8, x8, x10
        shl     v17.2d, v22.2d, #0x2a
        ldp     d22, d26, [x1, #0x38]
        lsl     x10, x12, #0x20
        ushr    v21.2d, v21.2d, #0x1c
        ldp     q27, q28, [x2, #0x80]
        adcs    x23, x23, x24
        ushr    v24.2d, v24.2d, #0x16
        ldr     d29, [x1, #0x48]
        lsr     x24, x11, #0x1a
        lsr     x5, x5, #0x20
        usra    v21.2d, v17.2d, #6
        stp     x7, x26, [x4, #0x50]
        adcs    x24, x24, x10
        shl     v17.2d, v25.2d, #0x30
        stp     x25, x9, [x4, #0x30]
        lsl     x25, x13, #0x1a
        stp     x8, x23, [x4, #0x60]
        adcs    x23, x5, x25
        umlal   v7.2d, v8.2s, v23.s[0]
        usra    v24.2d, v17.2d, #6
        stp     x24, x23, [x4, #0x70]
        umlal2  v7.2d, v8.4s, v23.s[2]
        ushr    v8.2d, v22.2d, #0x10
        ldp     x23, x24, [x6]
        umlal   v0.2d, v2.2s, v23.s[0]
        shl     v17.2d, v26.2d, #0x36
        ldp     x25, x26, [x6, #0x10]
        umlal2  v0.2d, v2.4s, v23.s[2]
        ldp     q2, q22, [x2, #0x40]
        umlal   v19.2d, v6.2s, v23.s[0]
        usra    v8.2d, v17.2d, #6
        ldp     x5, x7, [x4, #0x10]
        umlal   v21.2d, v18.2s, v3.s[0]
        ldp     d17, d25, [x1, #0x40]
        umlal2  v21.2d, v18.4s, v3.s[2]
        ldp     d18, d26, [x1, #0x48]
        subs    x8, x25, x23
        umlal2  v19.2d, v6.4s, v23.s[2]
        ext     v6.16b, v1.16b, v7.16b, #8
        ldp     x9, x10, [x4]
        sbcs    x11, x26, x24
        umlal   v24.2d, v5.2s, v3.s[0]
        shl     v29.2d, v29.2d, #2
        csetm   x12, lo
        umulh   x13, x5, x25
        usra    v7.2d, v6.2d, #0x1d
        umlal2  v24.2d, v5.4s, v3.s[2]
        eor     x8, x8, x12
        eor     x11, x11, x12
        umlal   v8.2d, v20.2s, v3.s[0]
        ushr    v5.2d, v29.2d, #6
        cmn     x12, #1
        umlal   v21.2d, v2.2s, v23.s[0]
        ushr    v6.2d, v17.2d, #0xa
        adcs    x8, x8, xzr
        umlal2  v8.2d, v20.4s, v3.s[2]
        shl     v17.2d, v25.2d, #0x3c
        mul     x14, x10, x24
        adcs    x11, x11, xzr
        ext     v20.16b, v7.16b, v1.16b, #8
        and     v7.16b, v7.16b, v4.16b
        subs    x15, x9, x5
        usra    v6.2d, v17.2d, #6
        umlal   v5.2d, v28.2s, v3.s[0]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        usra    v16.2d, v20.2d, #0x1d
        umlal2  v5.2d, v28.4s, v3.s[2]
        sbcs    x21, x10, x7
        umulh   x22, x9, x23
        ldp     q17, q20, [x2, #0xa0]
        ushr    v18.2d, v18.2d, #0x3e
        shl     v25.2d, v26.2d, #8
        ldp     d26, d28, [x1, #0x50]
        umlal   v6.2d, v27.2s, v3.s[0]
        ldr     q29, [x2, #0x120]
        umlal2  v6.2d, v27.4s, v3.s[2]
        usra    v18.2d, v25.2d, #6
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ldp     d25, d27, [x1, #0x58]
        csetm   x19, lo
        cmn     x19, #1
        mul     x20, x9, x24
        eor     x15, x15, x19
        eor     x21, x21, x19
        adcs    x15, x15, xzr
        umlal   v16.2d, v9.2s, v23.s[0]
        shl     v28.2d, v28.2d, #0xe
        eor     x19, x19, x12
        umulh   x12, x9, x24
        umlal2  v16.2d, v9.4s, v23.s[2]
        ushr    v9.2d, v26.2d, #0x38
        adcs    x21, x21, xzr
        umlal2  v21.2d, v2.4s, v23.s[2]
        ldp     q2, q26, [x2, #0x60]
        umlal   v24.2d, v22.2s, v23.s[0]
        umlal2  v24.2d, v22.4s, v23.s[2]
        ushr    v22.2d, v25.2d, #0x32
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umlal   v8.2d, v2.2s, v23.s[0]
        usra    v9.2d, v28.2d, #6
        adds    x20, x22, x20
        umlal   v18.2d, v17.2s, v3.s[0]
        shl     v25.2d, v27.2d, #0x14
        adcs    x22, x12, x14
        umlal2  v8.2d, v2.4s, v23.s[2]
        ldp     q2, q27, [x2, #0x80]
        usra    v22.2d, v25.2d, #6
        umlal2  v18.2d, v17.4s, v3.s[2]
        umulh   x27, x10, x23
        ldp     q17, q25, [x2, #0xc0]
        umlal   v6.2d, v26.2s, v23.s[0]
        umlal2  v6.2d, v26.4s, v23.s[2]
        mul     x28, x10, x23
        umlal   v9.2d, v20.2s, v3.s[0]
        umlal2  v9.2d, v20.4s, v3.s[2]
        ldr     d20, [x1, #0x98]
        umulh   x24, x10, x24
        ldp     x10, x12, [x4, #0x30]
        ldr     q26, [x2, #0x120]
        umlal   v18.2d, v27.2s, v23.s[0]
        umlal2  v18.2d, v27.4s, v23.s[2]
        mul     x14, x7, x26
        umlal   v5.2d, v2.2s, v23.s[0]
        adc     x24, x24, xzr
        adds    x20, x20, x28
        umlal2  v5.2d, v2.4s, v23.s[2]
        ldp     q2, q27, [x2, #0xa0]
        adcs    x22, x22, x27
        umlal   v22.2d, v17.2s, v3.s[0]
        umulh   x27, x7, x26
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        adc     x24, x24, xzr
        umulh   x28, x5, x26
        umlal2  v22.2d, v17.4s, v3.s[2]
        ldp     d12, d13, [x1, #0x60]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        ldp     d10, d11, [x1, #0x68]
        umlal   v9.2d, v2.2s, v23.s[0]
        ldp     q17, q28, [x2, #0xe0]
        shl     v13.2d, v13.2d, #0x1a
        umlal2  v9.2d, v2.4s, v23.s[2]
        mul     x26, x5, x26
        ushr    v12.2d, v12.2d, #0x2c
        umlal   v22.2d, v27.2s, v23.s[0]
        umlal2  v22.2d, v27.4s, v23.s[2]
        ldp     q2, q27, [x2]
        usra    v12.2d, v13.2d, #6
        ushr    v13.2d, v10.2d, #0x26
        shl     v10.2d, v11.2d, #0x20
        mul     x16, x7, x25
        adds    x26, x13, x26
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        usra    v13.2d, v10.2d, #6
        ldp     d14, d15, [x1, #0x70]
        adcs    x28, x28, x14
        umlal   v12.2d, v25.2s, v3.s[0]
        ldp     q10, q11, [x2, #0x100]
        adc     x27, x27, xzr
        umlal2  v12.2d, v25.4s, v3.s[2]
        ldp     d25, d30, [x1, #0x78]
        umulh   x7, x7, x25
        adds    x26, x26, x16
        ldp     x13, x14, [x6, #0x20]
        umlal   v16.2d, v2.2s, v7.s[0]
        umlal2  v16.2d, v2.4s, v7.s[2]
        umlal   v13.2d, v17.2s, v3.s[0]
        ushr    v14.2d, v14.2d, #0x20
        mul     x23, x9, x23
        umlal2  v13.2d, v17.4s, v3.s[2]
        shl     v15.2d, v15.2d, #0x26
        adcs    x28, x28, x7
        shl     v2.2d, v30.2d, #0x2c
        adc     x27, x27, xzr
        ext     v17.16b, v1.16b, v16.16b, #8
        usra    v14.2d, v15.2d, #6
        mul     x7, x15, x11
        ushr    v15.2d, v25.2d, #0x1a
        stp     x23, x20, [x3]
        usra    v16.2d, v17.2d, #0x1d
        ldp     q17, q25, [x2, #0xc0]
        usra    v15.2d, v2.2d, #6
        umulh   x9, x15, x8
        umlal   v14.2d, v28.2s, v3.s[0]
        umlal2  v14.2d, v28.4s, v3.s[2]
        ldp     d2, d28, [x1, #0x80]
        umlal   v15.2d, v10.2s, v3.s[0]
        mul     x25, x5, x25
        umlal2  v15.2d, v10.4s, v3.s[2]
        umlal   v12.2d, v17.2s, v23.s[0]
        mul     x5, x21, x8
        umlal2  v12.2d, v17.4s, v23.s[2]
        ldp     q10, q17, [x2, #0x20]
        umlal   v13.2d, v25.2s, v23.s[0]
        ushr    v2.2d, v2.2d, #0x14
        umlal2  v13.2d, v25.4s, v23.s[2]
        mul     x16, x15, x8
        shl     v25.2d, v28.2d, #0x32
        usra    v2.2d, v25.2d, #6
        ldp     d25, d28, [x1, #0x88]
        umulh   x15, x15, x11
        eor     x16, x16, x19
        umlal   v19.2d, v10.2s, v7.s[0]
        umlal   v21.2d, v17.2s, v7.s[0]
        umulh   x8, x21, x8
        umlal2  v19.2d, v10.4s, v7.s[2]
        ushr    v10.2d, v25.2d, #0xe
        umlal2  v21.2d, v17.4s, v7.s[2]
        ldp     q17, q25, [x2, #0x40]
        umlal   v2.2d, v11.2s, v3.s[0]
        shl     v28.2d, v28.2d, #0x38
        umlal2  v2.2d, v11.4s, v3.s[2]
        usra    v10.2d, v28.2d, #6
        ldp     q11, q28, [x2, #0x60]
        ldp     d30, d31, [x1, #0x90]
        umlal2  v10.2d, v29.4s, v3.s[2]
        umlal   v24.2d, v17.2s, v7.s[0]
        umlal2  v24.2d, v17.4s, v7.s[2]
        umlal   v8.2d, v25.2s, v7.s[0]
        ushr    v3.2d, v30.2d, #8
        umlal2  v8.2d, v25.4s, v7.s[2]
        ldp     q17, q25, [x2, #0xe0]
        shl     v29.2d, v31.2d, #0x3e
        usra    v3.2d, v29.2d, #6
        adds    x7, x9, x7
        mul     x9, x21, x11
        umulh   x21, x21, x11
        adcs    x9, x15, x9
        adc     x21, x21, xzr
        ldp     x11, x15, [x6, #0x30]
        adds    x5, x7, x5
        ldp     x7, x17, [x4, #0x20]
        adcs    x8, x9, x8
        eor     x5, x5, x19
        adc     x21, x21, xzr
        eor     x8, x8, x19
        eor     x21, x21, x19
        cmn     x19, #1
        adcs    x23, x16, x23
        adcs    x20, x5, x20
        adcs    x5, x8, x22
        shl     v20.2d, v20.2d, #4
        umlal   v6.2d, v11.2s, v7.s[0]
        umlal2  v6.2d, v11.4s, v7.s[2]
        adcs    x21, x21, x24
        adc     x19, x19, xzr
        adds    x23, x23, x25
        ushr    v11.2d, v20.2d, #6
        ext     v20.16b, v16.16b, v1.16b, #8
        and     v16.16b, v16.16b, v4.16b
        adcs    x20, x20, x26
        umlal   v14.2d, v17.2s, v23.s[0]
        usra    v0.2d, v20.2d, #0x1d
        umlal2  v14.2d, v17.4s, v23.s[2]
        adcs    x5, x5, x28
        adcs    x21, x21, x27
        umulh   x8, x10, x11
        ldp     q17, q20, [x2]
        adc     x19, x19, xzr
        adds    x22, x22, x23
        adcs    x20, x24, x20
        mul     x23, x7, x14
        umlal   v15.2d, v25.2s, v23.s[0]
        umlal2  v15.2d, v25.4s, v23.s[2]
        stp     x22, x20, [x3, #0x10]
        adcs    x20, x25, x5
        umlal   v0.2d, v27.2s, v7.s[0]
        umulh   x22, x7, x14
        adcs    x21, x26, x21
        umlal2  v0.2d, v27.4s, v7.s[2]
        adcs    x19, x28, x19
        ldp     q25, q27, [x2, #0x100]
        umlal   v5.2d, v28.2s, v7.s[0]
        ldp     q29, q30, [x2, #0xa0]
        adcs    x24, x27, xzr
        umlal2  v5.2d, v28.4s, v7.s[2]
        subs    x25, x11, x13
        mul     x26, x17, x14
        sbcs    x27, x15, x14
        stp     x20, x21, [x3, #0x20]
        umlal   v2.2d, v25.2s, v23.s[0]
        csetm   x20, lo
        subs    x21, x7, x10
        stp     x19, x24, [x3, #0x30]
        sbcs    x19, x17, x12
        eor     x24, x25, x20
        umlal2  v2.2d, v25.4s, v23.s[2]
        csetm   x25, lo
        cmn     x20, #1
        eor     x27, x27, x20
        umlal2  v3.2d, v26.4s, v23.s[2]
        ldp     q25, q26, [x2, #0x80]
        eor     x19, x19, x25
        eor     x21, x21, x25
        umlal   v0.2d, v17.2s, v16.s[0]
        ldp     q28, q31, [x2, #0xc0]
        umulh   x28, x7, x13
        umlal2  v0.2d, v17.4s, v16.s[2]
        eor     x20, x25, x20
        adcs    x24, x24, xzr
        umlal   v22.2d, v29.2s, v7.s[0]
        adcs    x27, x27, xzr
        cmn     x25, #1
        umlal2  v22.2d, v29.4s, v7.s[2]
        adcs    x21, x21, xzr
        umlal   v12.2d, v30.2s, v7.s[0]
        umlal2  v12.2d, v30.4s, v7.s[2]
        adcs    x19, x19, xzr
        mul     x25, x7, x13
        umlal   v10.2d, v27.2s, v23.s[0]
        umlal   v18.2d, v25.2s, v7.s[0]
        umlal2  v18.2d, v25.4s, v7.s[2]
        ext     v17.16b, v1.16b, v0.16b, #8
        ldp     q25, q29, [x2, #0x20]
        umulh   x5, x17, x14
        umlal   v9.2d, v26.2s, v7.s[0]
        adds    x23, x28, x23
        ldp     x28, x7, [x4, #0x30]
        usra    v0.2d, v17.2d, #0x1d
        ldp     q17, q30, [x2, #0x40]
        adcs    x22, x22, x26
        umlal2  v9.2d, v26.4s, v7.s[2]
        ldp     x26, x9, [x6, #0x20]
        umlal   v13.2d, v28.2s, v7.s[0]
        mul     x14, x17, x13
        ldr     q26, [x2, #0x120]
        umlal2  v13.2d, v28.4s, v7.s[2]
        adc     x5, x5, xzr
        ext     v28.16b, v0.16b, v1.16b, #8
        and     v0.16b, v0.16b, v4.16b
        umlal   v14.2d, v31.2s, v7.s[0]
        umulh   x13, x17, x13
        usra    v19.2d, v28.2d, #0x1d
        umlal   v21.2d, v25.2s, v16.s[0]
        adds    x23, x23, x14
        umlal2  v21.2d, v25.4s, v16.s[2]
        ldp     q25, q28, [x2, #0x80]
        umlal   v24.2d, v29.2s, v16.s[0]
        stp     x25, x23, [x3, #0x40]
        umlal2  v24.2d, v29.4s, v16.s[2]
        umlal   v19.2d, v20.2s, v16.s[0]
        mul     x14, x10, x15
        adcs    x22, x22, x13
        umlal2  v19.2d, v20.4s, v16.s[2]
        ldp     q20, q29, [x2, #0x20]
        adc     x5, x5, xzr
        umlal   v8.2d, v17.2s, v16.s[0]
        umulh   x13, x10, x15
        umlal2  v8.2d, v17.4s, v16.s[2]
        umlal   v6.2d, v30.2s, v16.s[0]
        umlal2  v6.2d, v30.4s, v16.s[2]
        ldp     q17, q30, [x2, #0x60]
        umlal   v9.2d, v25.2s, v16.s[0]
        mul     x16, x12, x15
        umlal2  v9.2d, v25.4s, v16.s[2]
        umlal   v22.2d, v28.2s, v16.s[0]
        umlal2  v22.2d, v28.4s, v16.s[2]
        ldp     q25, q28, [x2, #0xa0]
        umulh   x15, x12, x15
        umlal2  v14.2d, v31.4s, v7.s[2]
        adds    x8, x8, x14
        adcs    x13, x13, x16
        umlal2  v10.2d, v27.4s, v23.s[2]
        ldp     q23, q27, [x2, #0xe0]
        umlal   v24.2d, v20.2s, v0.s[0]
        ldr     q31, [x2, #0x120]
        umlal2  v24.2d, v20.4s, v0.s[2]
        mul     x14, x12, x11
        umlal   v8.2d, v29.2s, v0.s[0]
        adc     x15, x15, xzr
        umlal   v5.2d, v17.2s, v16.s[0]
        umlal2  v5.2d, v17.4s, v16.s[2]
        ldp     q17, q20, [x2]
        mul     x10, x10, x11
        umlal   v18.2d, v30.2s, v16.s[0]
        umlal2  v18.2d, v30.4s, v16.s[2]
        umlal   v12.2d, v25.2s, v16.s[0]
        umulh   x11, x12, x11
        adds    x8, x8, x14
        umlal2  v12.2d, v25.4s, v16.s[2]
        ldp     q25, q30, [x2, #0x100]
        umlal   v13.2d, v28.2s, v16.s[0]
        umlal2  v13.2d, v28.4s, v16.s[2]
        umlal   v19.2d, v17.2s, v0.s[0]
        umulh   x12, x21, x27
        adcs    x11, x13, x11
        umlal2  v19.2d, v17.4s, v0.s[2]
        adc     x13, x15, xzr
        umlal2  v8.2d, v29.4s, v0.s[2]
        umlal   v15.2d, v23.2s, v7.s[0]
        ldp     q17, q28, [x2, #0x40]
        umlal   v2.2d, v27.2s, v7.s[0]
        mul     x14, x19, x27
        umlal2  v15.2d, v23.4s, v7.s[2]
        umlal2  v11.2d, v26.4s, v7.s[2]
        ldp     d23, d26, [x1, #0x98]
        umulh   x15, x21, x24
        umlal2  v2.2d, v27.4s, v7.s[2]
        ext     v27.16b, v1.16b, v19.16b, #8
        umlal   v10.2d, v25.2s, v7.s[0]
        usra    v19.2d, v27.2d, #0x1d
        umlal   v6.2d, v17.2s, v0.s[0]
        umlal2  v6.2d, v17.4s, v0.s[2]
        ldp     q17, q27, [x2, #0x60]
        mul     x16, x21, x24
        shl     v26.2d, v26.2d, #0xa
        ext     v29.16b, v19.16b, v1.16b, #8
        and     v19.16b, v19.16b, v4.16b
        umlal   v5.2d, v28.2s, v0.s[0]
        ushr    v23.2d, v23.2d, #0x3c
        usra    v21.2d, v29.2d, #0x1d
        umlal2  v5.2d, v28.4s, v0.s[2]
        mul     x21, x21, x27
        ldp     q28, q29, [x2]
        eor     x16, x16, x20
        usra    v23.2d, v26.2d, #6
        umlal   v18.2d, v17.2s, v0.s[0]
        umlal2  v18.2d, v17.4s, v0.s[2]
        ldp     q17, q26, [x2, #0xc0]
        umulh   x27, x19, x27
        umlal   v21.2d, v20.2s, v0.s[0]
        adds    x21, x15, x21
        ldp     x15, x17, [x4]
        umlal2  v21.2d, v20.4s, v0.s[2]
        adcs    x12, x12, x14
        umlal   v9.2d, v27.2s, v0.s[0]
        umlal2  v9.2d, v27.4s, v0.s[2]
        ldp     q20, q27, [x2, #0x80]
        mul     x14, x19, x24
        adc     x27, x27, xzr
        umlal   v3.2d, v30.2s, v7.s[0]
        umlal2  v3.2d, v30.4s, v7.s[2]
        umulh   x19, x19, x24
        umlal2  v10.2d, v25.4s, v7.s[2]
        ldp     q7, q25, [x2, #0xe0]
        umlal   v21.2d, v28.2s, v19.s[0]
        adds    x21, x21, x14
        ldp     x24, x14, [x4, #0x20]
        umlal2  v21.2d, v28.4s, v19.s[2]
        umlal   v22.2d, v20.2s, v0.s[0]
        adcs    x19, x12, x19
        eor     x21, x21, x20
        umlal2  v22.2d, v20.4s, v0.s[2]
        eor     x19, x19, x20
        adc     x27, x27, xzr
        cmn     x20, #1
        umlal   v12.2d, v27.2s, v0.s[0]
        eor     x27, x27, x20
        adcs    x25, x16, x25
        umlal2  v12.2d, v27.4s, v0.s[2]
        ldp     q20, q27, [x2, #0xa0]
        adcs    x21, x21, x23
        umlal   v14.2d, v17.2s, v16.s[0]
        adcs    x19, x19, x22
        umlal2  v14.2d, v17.4s, v16.s[2]
        adcs    x23, x27, x5
        adc     x20, x20, xzr
        adds    x25, x25, x10
        umlal   v15.2d, v26.2s, v16.s[0]
        adcs    x21, x21, x8
        umlal2  v15.2d, v26.4s, v16.s[2]
        adcs    x19, x19, x11
        umlal   v2.2d, v7.2s, v16.s[0]
        adcs    x23, x23, x13
        umlal2  v2.2d, v7.4s, v16.s[2]
        ldp     q7, q17, [x2, #0xc0]
        adc     x20, x20, xzr
        subs    x24, x15, x24
        ldp     x27, x12, [x4, #0x10]
        umlal2  v23.2d, v31.4s, v16.s[2]
        ext     v26.16b, v1.16b, v21.16b, #8
        sbcs    x14, x17, x14
        ldr     q28, [x2, #0x120]
        umlal   v13.2d, v20.2s, v0.s[0]
        sbcs    x27, x27, x28
        ldp     x28, x15, [x6, #0x30]
        usra    v21.2d, v26.2d, #0x1d
        umlal2  v13.2d, v20.4s, v0.s[2]
        sbcs    x7, x12, x7
        umlal   v14.2d, v27.2s, v0.s[0]
        csetm   x12, lo
        adds    x22, x22, x25
        umlal2  v14.2d, v27.4s, v0.s[2]
        eor     x25, x27, x12
        eor     x24, x24, x12
        eor     x27, x7, x12
        eor     x7, x14, x12
        adcs    x21, x5, x21
        ldp     x5, x14, [x6]
        umlal   v15.2d, v7.2s, v0.s[0]
        ext     v20.16b, v21.16b, v1.16b, #8
        and     v21.16b, v21.16b, v4.16b
        adcs    x19, x10, x19
        stp     x22, x21, [x3, #0x50]
        adcs    x21, x8, x23
        umlal2  v15.2d, v7.4s, v0.s[2]
        usra    v24.2d, v20.2d, #0x1d
        ldp     q7, q20, [x2, #0x20]
        adcs    x20, x11, x20
        ldp     x22, x23, [x6, #0x10]
        adcs    x8, x13, xzr
        subs    x26, x26, x5
        umlal   v10.2d, v25.2s, v16.s[0]
        sbcs    x5, x9, x14
        stp     x19, x21, [x3, #0x60]
        umlal2  v10.2d, v25.4s, v16.s[2]
        stp     x20, x8, [x3, #0x70]
        umlal   v2.2d, v17.2s, v0.s[0]
        ldp     d25, d26, [x1, #0xa0]
        umlal2  v2.2d, v17.4s, v0.s[2]
        ldp     q17, q27, [x2, #0x40]
        sbcs    x19, x28, x22
        sbcs    x20, x15, x23
        ldp     q30, q31, [x2, #0x100]
        csetm   x21, lo
        cmn     x12, #1
        umlal   v8.2d, v7.2s, v19.s[0]
        adcs    x22, x24, xzr
        eor     x23, x5, x21
        eor     x24, x26, x21
        umlal2  v8.2d, v7.4s, v19.s[2]
        adcs    x26, x7, xzr
        eor     x19, x19, x21
        eor     x20, x20, x21
        umlal   v6.2d, v20.2s, v19.s[0]
        adcs    x25, x25, xzr
        shl     v7.2d, v26.2d, #0x10
        umlal2  v6.2d, v20.4s, v19.s[2]
        adcs    x27, x27, xzr
        subs    x28, x22, x25
        ushr    v20.2d, v25.2d, #0x36
        sbcs    x5, x26, x27
        umlal   v5.2d, v17.2s, v19.s[0]
        usra    v20.2d, v7.2d, #6
        umlal2  v5.2d, v17.4s, v19.s[2]
        ldp     q7, q17, [x2, #0x60]
        umlal   v18.2d, v27.2s, v19.s[0]
        umlal2  v18.2d, v27.4s, v19.s[2]
        umlal   v3.2d, v30.2s, v16.s[0]
        umlal2  v3.2d, v30.4s, v16.s[2]
        ldp     q25, q26, [x2, #0x80]
        umlal   v11.2d, v31.2s, v16.s[0]
        umlal2  v11.2d, v31.4s, v16.s[2]
        ldp     q16, q27, [x2, #0xe0]
        umlal   v9.2d, v7.2s, v19.s[0]
        umlal2  v9.2d, v7.4s, v19.s[2]
        umlal   v22.2d, v17.2s, v19.s[0]
        umlal2  v22.2d, v17.4s, v19.s[2]
        umlal   v12.2d, v25.2s, v19.s[0]
        csetm   x7, lo
        cmn     x21, #1
        eor     x21, x12, x21
        umlal2  v12.2d, v25.4s, v19.s[2]
        eor     x28, x28, x7
        adcs    x24, x24, xzr
        eor     x5, x5, x7
        umlal   v24.2d, v29.2s, v19.s[0]
        adcs    x23, x23, xzr
        ldp     q7, q17, [x2, #0x100]
        umlal2  v24.2d, v29.4s, v19.s[2]
        ldp     d25, d29, [x1, #0xa8]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        cmn     x7, #1
        umlal   v13.2d, v26.2s, v19.s[0]
        mul     x8, x22, x24
        adcs    x28, x28, xzr
        umlal2  v13.2d, v26.4s, v19.s[2]
        adcs    x5, x5, xzr
        subs    x9, x19, x24
        umlal   v10.2d, v16.2s, v0.s[0]
        sbcs    x10, x20, x23
        mul     x11, x22, x23
        umlal2  v10.2d, v16.4s, v0.s[2]
        csetm   x12, lo
        ldp     q16, q26, [x2, #0xa0]
        shl     v29.2d, v29.2d, #0x16
        umlal   v3.2d, v27.2s, v0.s[0]
        eor     x10, x10, x12
        cmn     x12, #1
        eor     x9, x9, x12
        adcs    x9, x9, xzr
        umulh   x13, x22, x24
        eor     x7, x7, x12
        umlal   v11.2d, v7.2s, v0.s[0]
        adcs    x10, x10, xzr
        umlal2  v11.2d, v7.4s, v0.s[2]
        ushr    v7.2d, v25.2d, #0x30
        umlal2  v3.2d, v27.4s, v0.s[2]
        ldp     q25, q27, [x2, #0xc0]
        umlal   v23.2d, v17.2s, v0.s[0]
        usra    v7.2d, v29.2d, #6
        umulh   x22, x22, x23
        umlal2  v23.2d, v17.4s, v0.s[2]
        adds    x11, x13, x11
        umlal2  v20.2d, v28.4s, v0.s[2]
        ldp     q0, q17, [x2]
        ldp     q28, q29, [x2, #0x20]
        umlal   v24.2d, v0.2s, v21.s[0]
        umlal   v14.2d, v16.2s, v19.s[0]
        umlal2  v14.2d, v16.4s, v19.s[2]
        mul     x12, x26, x23
        ldr     q16, [x2, #0x120]
        eor     x13, x8, x21
        ldp     q30, q31, [x2, #0x40]
        umlal   v6.2d, v28.2s, v21.s[0]
        umlal2  v6.2d, v28.4s, v21.s[2]
        umlal2  v24.2d, v0.4s, v21.s[2]
        mul     x14, x26, x24
        adcs    x22, x22, x12
        umlal   v5.2d, v29.2s, v21.s[0]
        umlal2  v5.2d, v29.4s, v21.s[2]
        umlal   v18.2d, v30.2s, v21.s[0]
        umulh   x24, x26, x24
        umlal2  v18.2d, v30.4s, v21.s[2]
        umlal   v9.2d, v31.2s, v21.s[0]
        umlal2  v9.2d, v31.4s, v21.s[2]
        umulh   x23, x26, x23
        umlal   v15.2d, v26.2s, v19.s[0]
        ldp     q0, q28, [x2, #0xe0]
        umlal2  v15.2d, v26.4s, v19.s[2]
        ext     v26.16b, v1.16b, v24.16b, #8
        umlal   v2.2d, v25.2s, v19.s[0]
        usra    v24.2d, v26.2d, #0x1d
        umlal2  v2.2d, v25.4s, v19.s[2]
        umulh   x26, x25, x20
        umlal   v10.2d, v27.2s, v19.s[0]
        ldp     q25, q26, [x2, #0x60]
        adc     x23, x23, xzr
        adds    x11, x11, x14
        umlal2  v10.2d, v27.4s, v19.s[2]
        adcs    x22, x22, x24
        eor     x24, x11, x21
        umlal2  v7.2d, v16.4s, v19.s[2]
        ext     v16.16b, v24.16b, v1.16b, #8
        and     v24.16b, v24.16b, v4.16b
        adc     x23, x23, xzr
        umulh   x12, x25, x19
        umlal   v11.2d, v28.2s, v19.s[0]
        usra    v8.2d, v16.2d, #0x1d
        umlal   v3.2d, v0.2s, v19.s[0]
        umlal2  v3.2d, v0.4s, v19.s[2]
        ldr     q0, [x2, #0x120]
        umlal2  v11.2d, v28.4s, v19.s[2]
        umlal   v22.2d, v25.2s, v21.s[0]
        mul     x14, x25, x20
        umlal   v8.2d, v17.2s, v21.s[0]
        umlal2  v8.2d, v17.4s, v21.s[2]
        ldp     q16, q17, [x2, #0x80]
        umlal2  v22.2d, v25.4s, v21.s[2]
        mul     x25, x25, x19
        ldp     q25, q27, [x2, #0x100]
        umlal   v12.2d, v26.2s, v21.s[0]
        adds    x12, x12, x14
        umlal2  v12.2d, v26.4s, v21.s[2]
        ldp     q26, q28, [x2, #0xa0]
        umulh   x14, x27, x20
        umlal   v13.2d, v16.2s, v21.s[0]
        mul     x20, x27, x20
        umlal2  v13.2d, v16.4s, v21.s[2]
        umlal   v14.2d, v17.2s, v21.s[0]
        umlal2  v14.2d, v17.4s, v21.s[2]
        mul     x15, x27, x19
        adcs    x20, x26, x20
        umlal   v15.2d, v26.2s, v21.s[0]
        adc     x26, x14, xzr
        umlal2  v15.2d, v26.4s, v21.s[2]
        umulh   x19, x27, x19
        umlal   v23.2d, v25.2s, v19.s[0]
        adds    x27, x12, x15
        umlal2  v23.2d, v25.4s, v19.s[2]
        ldp     q16, q17, [x2]
        umlal   v20.2d, v27.2s, v19.s[0]
        umlal   v2.2d, v28.2s, v21.s[0]
        umulh   x12, x28, x9
        umlal2  v2.2d, v28.4s, v21.s[2]
        adcs    x19, x20, x19
        umlal2  v20.2d, v27.4s, v19.s[2]
        ldp     q19, q25, [x2, #0x20]
        adc     x20, x26, xzr
        mul     x26, x28, x10
        umlal   v8.2d, v16.2s, v24.s[0]
        umlal2  v8.2d, v16.4s, v24.s[2]
        ldp     q16, q26, [x2, #0x40]
        mul     x14, x5, x10
        adds    x26, x12, x26
        umlal   v5.2d, v19.2s, v24.s[0]
        ext     v27.16b, v1.16b, v8.16b, #8
        umulh   x12, x28, x10
        ldp     d28, d29, [x1, #0xb0]
        umlal2  v5.2d, v19.4s, v24.s[2]
        usra    v8.2d, v27.2d, #0x1d
        umlal   v18.2d, v25.2s, v24.s[0]
        umlal2  v18.2d, v25.4s, v24.s[2]
        ldr     q19, [x2, #0x120]
        umlal   v9.2d, v16.2s, v24.s[0]
        umulh   x10, x5, x10
        umlal2  v9.2d, v16.4s, v24.s[2]
        adcs    x12, x12, x14
        umlal   v22.2d, v26.2s, v24.s[0]
        ushr    v16.2d, v28.2d, #0x2a
        umlal2  v22.2d, v26.4s, v24.s[2]
        ext     v25.16b, v8.16b, v1.16b, #8
        and     v8.16b, v8.16b, v4.16b
        mul     x14, x5, x9
        shl     v26.2d, v29.2d, #0x1c
        usra    v6.2d, v25.2d, #0x1d
        adc     x10, x10, xzr
        ldp     q25, q27, [x2, #0xc0]
        usra    v16.2d, v26.2d, #6
        ldp     q26, q28, [x2, #0x60]
        umulh   x5, x5, x9
        adds    x26, x26, x14
        ldp     x14, x15, [x3]
        umlal   v6.2d, v17.2s, v24.s[0]
        eor     x26, x26, x7
        umlal2  v6.2d, v17.4s, v24.s[2]
        mul     x28, x28, x9
        umlal2  v16.2d, v0.4s, v21.s[2]
        ldp     q0, q17, [x2, #0xe0]
        adcs    x5, x12, x5
        ldp     x9, x12, [x3, #0x10]
        adc     x10, x10, xzr
        cmn     x7, #1
        eor     x5, x5, x7
        umlal   v10.2d, v25.2s, v21.s[0]
        umlal   v12.2d, v26.2s, v24.s[0]
        eor     x10, x10, x7
        umlal2  v12.2d, v26.4s, v24.s[2]
        eor     x28, x28, x7
        umlal   v13.2d, v28.2s, v24.s[0]
        adcs    x28, x28, x8
        adcs    x26, x26, x11
        ldp     x8, x11, [x3, #0x20]
        adcs    x5, x5, x22
        umlal2  v13.2d, v28.4s, v24.s[2]
        umlal2  v10.2d, v25.4s, v21.s[2]
        ldp     q25, q26, [x2, #0x80]
        adcs    x10, x10, x23
        umlal   v3.2d, v27.2s, v21.s[0]
        ldp     q28, q29, [x2]
        adc     x7, x7, xzr
        adds    x28, x28, x25
        umlal   v11.2d, v0.2s, v21.s[0]
        adcs    x26, x26, x27
        umlal   v23.2d, v17.2s, v21.s[0]
        adcs    x5, x5, x19
        umlal2  v11.2d, v0.4s, v21.s[2]
        adcs    x10, x10, x20
        umlal2  v3.2d, v27.4s, v21.s[2]
        adc     x7, x7, xzr
        adds    x22, x22, x28
        umlal2  v23.2d, v17.4s, v21.s[2]
        adcs    x23, x23, x26
        eor     x22, x22, x21
        ldp     x26, x28, [x3, #0x30]
        umlal   v14.2d, v25.2s, v24.s[0]
        eor     x23, x23, x21
        adcs    x25, x25, x5
        umlal   v6.2d, v28.2s, v8.s[0]
        adcs    x27, x27, x10
        ldp     x5, x10, [x4, #0x10]
        eor     x25, x25, x21
        umlal2  v6.2d, v28.4s, v8.s[2]
        adcs    x19, x19, x7
        eor     x27, x27, x21
        umlal2  v14.2d, v25.4s, v24.s[2]
        eor     x19, x19, x21
        adcs    x20, x20, xzr
        cmn     x21, #1
        umlal   v15.2d, v26.2s, v24.s[0]
        adcs    x7, x13, x14
        ldp     x13, x14, [x3, #0x40]
        eor     x20, x20, x21
        adcs    x24, x24, x15
        umlal2  v15.2d, v26.4s, v24.s[2]
        ldp     d0, d17, [x1, #0xb8]
        adcs    x22, x22, x9
        ldp     x9, x15, [x3, #0x50]
        ldp     q25, q26, [x2, #0x100]
        ldp     q27, q28, [x2, #0xa0]
        ushr    v0.2d, v0.2d, #0x24
        shl     v17.2d, v17.2d, #0x22
        usra    v0.2d, v17.2d, #6
        umlal   v7.2d, v26.2s, v21.s[0]
        umlal   v20.2d, v25.2s, v21.s[0]
        adcs    x23, x23, x12
        umlal2  v7.2d, v26.4s, v21.s[2]
        ext     v17.16b, v1.16b, v6.16b, #8
        ldp     q26, q30, [x2, #0x20]
        adcs    x25, x25, x8
        ldp     x8, x12, [x3, #0x60]
        umlal2  v20.2d, v25.4s, v21.s[2]
        adcs    x27, x27, x11
        ldp     q21, q25, [x2, #0xc0]
        umlal   v2.2d, v27.2s, v24.s[0]
        adcs    x19, x19, x26
        ldp     x26, x11, [x3, #0x70]
        umlal2  v2.2d, v27.4s, v24.s[2]
        adcs    x20, x20, x28
        umlal   v10.2d, v28.2s, v24.s[0]
        usra    v6.2d, v17.2d, #0x1d
        adc     x21, x21, xzr
        adds    x28, x7, x13
        ldp     x7, x13, [x3, #0x20]
        adcs    x24, x24, x14
        umlal2  v10.2d, v28.4s, v24.s[2]
        ldp     q17, q27, [x2, #0x40]
        adcs    x22, x22, x9
        ldp     x9, x14, [x3, #0x30]
        umlal2  v0.2d, v19.4s, v24.s[2]
        umlal   v18.2d, v26.2s, v8.s[0]
        adcs    x23, x23, x15
        ext     v19.16b, v6.16b, v1.16b, #8
        and     v6.16b, v6.16b, v4.16b
        adcs    x25, x25, x8
        ldp     x8, x15, [x3, #0x40]
        umlal2  v18.2d, v26.4s, v8.s[2]
        adcs    x27, x27, x12
        umlal   v9.2d, v30.2s, v8.s[0]
        adcs    x19, x19, x26
        ldp     x26, x12, [x3, #0x50]
        umlal2  v9.2d, v30.4s, v8.s[2]
        adcs    x20, x20, x11
        ldp     q26, q28, [x2, #0xe0]
        adc     x21, x21, xzr
        adds    x28, x7, x28
        ldp     x7, x11, [x3, #0x60]
        umlal   v3.2d, v21.2s, v24.s[0]
        adcs    x24, x13, x24
        umlal2  v3.2d, v21.4s, v24.s[2]
        stp     x28, x24, [x3, #0x20]
        adcs    x22, x9, x22
        usra    v5.2d, v19.2d, #0x1d
        umlal   v22.2d, v17.2s, v8.s[0]
        ldp     x24, x28, [x4]
        adcs    x23, x14, x23
        umlal2  v22.2d, v17.4s, v8.s[2]
        ldp     q17, q19, [x2]
        adcs    x25, x8, x25
        ldp     x8, x9, [x4, #0x20]
        umlal   v12.2d, v27.2s, v8.s[0]
        adcs    x27, x15, x27
        ldp     x13, x14, [x4, #0x40]
        umlal2  v12.2d, v27.4s, v8.s[2]
        adcs    x19, x26, x19
        umlal   v5.2d, v29.2s, v8.s[0]
        stp     x22, x23, [x3, #0x30]
        adcs    x20, x12, x20
        umlal2  v5.2d, v29.4s, v8.s[2]
        ldp     q21, q27, [x2, #0x60]
        adcs    x21, x7, x21
        ldp     x22, x23, [x4, #0x30]
        adcs    x26, x11, xzr
        umlal   v11.2d, v25.2s, v24.s[0]
        ldp     x7, x11, [x4, #0x50]
        umlal2  v11.2d, v25.4s, v24.s[2]
        ldp     q25, q29, [x2, #0x80]
        umlal   v23.2d, v26.2s, v24.s[0]
        umlal   v5.2d, v17.2s, v6.s[0]
        stp     x25, x27, [x3, #0x40]
        umlal2  v5.2d, v17.4s, v6.s[2]
        ldp     x25, x27, [x4, #0x60]
        ldp     x12, x15, [x3, #0x70]
        umlal   v20.2d, v28.2s, v24.s[0]
        stp     x21, x26, [x3, #0x60]
        umlal2  v23.2d, v26.4s, v24.s[2]
        umlal   v13.2d, v21.2s, v8.s[0]
        stp     x19, x20, [x3, #0x50]
        ext     v17.16b, v1.16b, v5.16b, #8
        ldp     x19, x20, [x6, #0x40]
        umlal2  v13.2d, v21.4s, v8.s[2]
        adcs    x21, x12, xzr
        ldp     d21, d26, [x1, #0xc0]
        usra    v5.2d, v17.2d, #0x1d
        umlal   v14.2d, v27.2s, v8.s[0]
        adcs    x26, x15, xzr
        subs    x24, x24, x13
        sbcs    x28, x28, x14
        ldp     x12, x13, [x4, #0x70]
        umlal2  v14.2d, v27.4s, v8.s[2]
        sbcs    x5, x5, x7
        ldp     x7, x14, [x6, #0x60]
        umlal   v15.2d, v25.2s, v8.s[0]
        sbcs    x10, x10, x11
        stp     x21, x26, [x3, #0x70]
        umlal2  v15.2d, v25.4s, v8.s[2]
        ldp     q17, q25, [x2, #0x20]
        sbcs    x21, x8, x25
        umlal2  v20.2d, v28.4s, v24.s[2]
        and     v27.16b, v5.16b, v4.16b
        sbcs    x25, x9, x27
        ext     v5.16b, v5.16b, v1.16b, #8
        ldp     x26, x27, [x6]
        sbcs    x22, x22, x12
        ldp     x8, x9, [x6, #0x50]
        ushr    v21.2d, v21.2d, #0x1e
        umlal   v2.2d, v29.2s, v8.s[0]
        usra    v18.2d, v5.2d, #0x1d
        sbcs    x23, x23, x13
        ldp     x11, x12, [x6, #0x70]
        umlal2  v2.2d, v29.4s, v8.s[2]
        csetm   x13, lo
        ldp     q5, q28, [x2, #0x40]
        shl     v26.2d, v26.2d, #0x28
        cmn     x13, #1
        eor     x5, x5, x13
        eor     x10, x10, x13
        eor     x22, x22, x13
        eor     x28, x28, x13
        eor     x21, x21, x13
        usra    v21.2d, v26.2d, #6
        eor     x24, x24, x13
        umlal   v18.2d, v19.2s, v6.s[0]
        eor     x25, x25, x13
        eor     x23, x23, x13
        umlal   v9.2d, v17.2s, v6.s[0]
        adcs    x24, x24, xzr
        ldp     q26, q29, [x2, #0x100]
        umlal2  v9.2d, v17.4s, v6.s[2]
        adcs    x28, x28, xzr
        adcs    x5, x5, xzr
        umlal2  v18.2d, v19.4s, v6.s[2]
        stp     x24, x28, [x3, #0x80]
        adcs    x24, x10, xzr
        ldp     x28, x10, [x6, #0x10]
        umlal   v22.2d, v25.2s, v6.s[0]
        umlal2  v22.2d, v25.4s, v6.s[2]
        adcs    x21, x21, xzr
        stp     x5, x24, [x3, #0x90]
        ldp     x24, x5, [x6, #0x20]
        adcs    x25, x25, xzr
        umlal   v12.2d, v5.2s, v6.s[0]
        adcs    x22, x22, xzr
        stp     x21, x25, [x3, #0xa0]
        umlal2  v12.2d, v5.4s, v6.s[2]
        ldp     x21, x25, [x6, #0x30]
        adcs    x23, x23, xzr
        subs    x19, x19, x26
        umlal   v13.2d, v28.2s, v6.s[0]
        sbcs    x20, x20, x27
        stp     x22, x23, [x3, #0xb0]
        umlal2  v13.2d, v28.4s, v6.s[2]
        sbcs    x22, x8, x28
        ldp     x23, x26, [x3, #0x80]
        umlal   v16.2d, v29.2s, v24.s[0]
        sbcs    x27, x9, x10
        ldp     x28, x8, [x3, #0x90]
        umlal   v7.2d, v26.2s, v24.s[0]
        sbcs    x24, x7, x24
        ldp     q5, q17, [x2, #0x60]
        umlal2  v7.2d, v26.4s, v24.s[2]
        sbcs    x5, x14, x5
        ldp     q19, q25, [x2, #0xa0]
        umlal2  v16.2d, v29.4s, v24.s[2]
        sbcs    x21, x11, x21
        ldp     q24, q26, [x2, #0xe0]
        sbcs    x25, x12, x25
        csetm   x7, lo
        cmn     x7, #1
        eor     x20, x20, x7
        eor     x24, x24, x7
        eor     x22, x22, x7
        eor     x27, x27, x7
        eor     x21, x21, x7
        umlal   v14.2d, v5.2s, v6.s[0]
        umlal2  v14.2d, v5.4s, v6.s[2]
        ldp     q5, q28, [x2, #0xc0]
        umlal   v15.2d, v17.2s, v6.s[0]
        umlal2  v15.2d, v17.4s, v6.s[2]
        umlal   v10.2d, v19.2s, v8.s[0]
        umlal2  v10.2d, v19.4s, v8.s[2]
        ldp     q17, q19, [x2, #0x100]
        umlal   v3.2d, v25.2s, v8.s[0]
        umlal2  v3.2d, v25.4s, v8.s[2]
        eor     x5, x5, x7
        eor     x19, x19, x7
        eor     x25, x25, x7
        umlal   v0.2d, v19.2s, v8.s[0]
        adcs    x19, x19, xzr
        ldp     x9, x10, [x3, #0xa0]
        eor     x7, x13, x7
        umlal   v7.2d, v26.2s, v8.s[0]
        adcs    x20, x20, xzr
        str     x7, [sp, #0x110]
        ldr     q25, [x2, #0x120]
        adcs    x22, x22, xzr
        stp     x19, x20, [x3, #0xc0]
        umlal2  v7.2d, v26.4s, v8.s[2]
        adcs    x19, x27, xzr
        umlal   v20.2d, v24.2s, v8.s[0]
        ldr     q26, [x2, #0x120]
        adcs    x20, x24, xzr
        stp     x22, x19, [x3, #0xd0]
        adcs    x19, x5, xzr
        umlal   v16.2d, v17.2s, v8.s[0]
        umlal   v23.2d, v28.2s, v8.s[0]
        adcs    x21, x21, xzr
        stp     x20, x19, [x3, #0xe0]
        umlal2  v20.2d, v24.4s, v8.s[2]
        adcs    x19, x25, xzr
        ldp     x20, x22, [x3, #0xc0]
        subs    x24, x23, x28
        umlal2  v21.2d, v25.4s, v8.s[2]
        ldp     q24, q25, [x2]
        sbcs    x25, x26, x8
        umlal2  v0.2d, v19.4s, v8.s[2]
        stp     x21, x19, [x3, #0xf0]
        csetm   x19, lo
        umlal   v11.2d, v5.2s, v8.s[0]
        ldp     x21, x27, [x3, #0xd0]
        eor     x25, x25, x19
        eor     x24, x24, x19
        umlal2  v11.2d, v5.4s, v8.s[2]
        umulh   x5, x23, x22
        ldp     x7, x11, [x3, #0xe0]
        cmn     x19, #1
        umlal2  v16.2d, v17.4s, v8.s[2]
        adcs    x24, x24, xzr
        ldp     q5, q17, [x2, #0xa0]
        umlal2  v23.2d, v28.4s, v8.s[2]
        adcs    x25, x25, xzr
        ldp     q8, q19, [x2, #0xc0]
        subs    x12, x21, x20
        ldp     d28, d29, [x1, #0xc8]
        mul     x13, x23, x22
        sbcs    x14, x27, x22
        ldp     q30, q31, [x2, #0x80]
        umlal   v18.2d, v24.2s, v27.s[0]
        umlal2  v18.2d, v24.4s, v27.s[2]
        umulh   x15, x23, x20
        csetm   x16, lo
        eor     x14, x14, x16
        eor     x12, x12, x16
        eor     x19, x19, x16
        cmn     x16, #1
        ushr    v24.2d, v28.2d, #0x18
        umlal   v11.2d, v17.2s, v6.s[0]
        adcs    x12, x12, xzr
        shl     v28.2d, v29.2d, #0x2e
        umlal2  v11.2d, v17.4s, v6.s[2]
        adcs    x14, x14, xzr
        mul     x23, x23, x20
        umlal   v3.2d, v5.2s, v6.s[0]
        adds    x13, x15, x13
        umlal   v2.2d, v30.2s, v6.s[0]
        usra    v24.2d, v28.2d, #6
        umlal   v10.2d, v31.2s, v6.s[0]
        mul     x15, x26, x22
        umlal2  v2.2d, v30.4s, v6.s[2]
        ext     v17.16b, v1.16b, v18.16b, #8
        umlal2  v3.2d, v5.4s, v6.s[2]
        usra    v18.2d, v17.2d, #0x1d
        ldp     q5, q17, [x2, #0x20]
        umulh   x22, x26, x22
        umlal2  v10.2d, v31.4s, v6.s[2]
        adcs    x5, x5, x15
        umlal   v23.2d, v8.2s, v6.s[0]
        umlal   v20.2d, v19.2s, v6.s[0]
        ldp     q28, q29, [x2, #0x40]
        umlal2  v20.2d, v19.4s, v6.s[2]
        umulh   x15, x26, x20
        umlal2  v23.2d, v8.4s, v6.s[2]
        ext     v8.16b, v18.16b, v1.16b, #8
        and     v18.16b, v18.16b, v4.16b
        adc     x22, x22, xzr
        usra    v9.2d, v8.2d, #0x1d
        umlal   v22.2d, v5.2s, v27.s[0]
        umlal2  v22.2d, v5.4s, v27.s[2]
        ldp     q8, q5, [x2]
        mul     x20, x26, x20
        umlal   v12.2d, v17.2s, v27.s[0]
        ldp     q19, q30, [x2, #0xe0]
        umlal   v9.2d, v25.2s, v27.s[0]
        umlal2  v9.2d, v25.4s, v27.s[2]
        umulh   x26, x28, x21
        umlal2  v12.2d, v17.4s, v27.s[2]
        adds    x20, x13, x20
        umlal   v13.2d, v28.2s, v27.s[0]
        adcs    x5, x5, x15
        umlal2  v13.2d, v28.4s, v27.s[2]
        adc     x22, x22, xzr
        ldr     q17, [x2, #0x120]
        mul     x13, x28, x27
        umlal   v14.2d, v29.2s, v27.s[0]
        ldp     q25, q28, [x2, #0x60]
        umlal   v9.2d, v8.2s, v18.s[0]
        umlal2  v9.2d, v8.4s, v18.s[2]
        umulh   x15, x28, x27
        umlal2  v14.2d, v29.4s, v27.s[2]
        adds    x26, x26, x13
        umlal   v16.2d, v30.2s, v6.s[0]
        umlal   v7.2d, v19.2s, v6.s[0]
        ldp     q8, q29, [x2, #0x100]
        umlal2  v16.2d, v30.4s, v6.s[2]
        mul     x28, x28, x21
        umlal2  v24.2d, v26.4s, v6.s[2]
        umlal   v15.2d, v25.2s, v27.s[0]
        umlal2  v15.2d, v25.4s, v27.s[2]
        ext     v25.16b, v1.16b, v9.16b, #8
        mul     x13, x8, x27
        umlal   v2.2d, v28.2s, v27.s[0]
        usra    v9.2d, v25.2d, #0x1d
        umlal2  v2.2d, v28.4s, v27.s[2]
        ldp     q25, q26, [x2, #0x20]
        umlal2  v7.2d, v19.4s, v6.s[2]
        umulh   x27, x8, x27
        ldp     d19, d28, [x1, #0xd0]
        umlal   v21.2d, v29.2s, v6.s[0]
        adcs    x13, x15, x13
        ldp     q30, q31, [x2, #0x80]
        umlal2  v21.2d, v29.4s, v6.s[2]
        umlal   v0.2d, v8.2s, v6.s[0]
        umlal2  v0.2d, v8.4s, v6.s[2]
        mul     x15, x8, x21
        adc     x27, x27, xzr
        shl     v8.2d, v28.2d, #0x34
        umlal   v12.2d, v25.2s, v18.s[0]
        umulh   x21, x8, x21
        ushr    v6.2d, v19.2d, #0x12
        umlal2  v12.2d, v25.4s, v18.s[2]
        and     v19.16b, v9.16b, v4.16b
        adds    x26, x26, x15
        ext     v9.16b, v9.16b, v1.16b, #8
        ldp     q25, q28, [x2, #0xa0]
        umlal   v13.2d, v26.2s, v18.s[0]
        usra    v6.2d, v8.2d, #6
        usra    v22.2d, v9.2d, #0x1d
        umlal2  v13.2d, v26.4s, v18.s[2]
        umulh   x8, x24, x12
        adcs    x21, x13, x21
        ldr     q8, [x2, #0x120]
        umlal   v3.2d, v31.2s, v27.s[0]
        adc     x27, x27, xzr
        umlal2  v3.2d, v31.4s, v27.s[2]
        umlal   v10.2d, v30.2s, v27.s[0]
        ldp     q9, q26, [x2, #0x40]
        umlal   v22.2d, v5.2s, v18.s[0]
        mul     x13, x24, x14
        umlal2  v22.2d, v5.4s, v18.s[2]
        ldp     q5, q29, [x2, #0xc0]
        umlal   v23.2d, v28.2s, v27.s[0]
        mul     x15, x24, x12
        umlal2  v23.2d, v28.4s, v27.s[2]
        adds    x8, x8, x13
        umlal   v11.2d, v25.2s, v27.s[0]
        umlal2  v11.2d, v25.4s, v27.s[2]
        umulh   x24, x24, x14
        umlal2  v10.2d, v30.4s, v27.s[2]
        ldp     q25, q28, [x2, #0x100]
        umlal   v14.2d, v9.2s, v18.s[0]
        umlal2  v14.2d, v9.4s, v18.s[2]
        eor     x13, x15, x19
        mul     x15, x25, x14
        stp     x23, x20, [sp, #0x90]
        umlal   v15.2d, v26.2s, v18.s[0]
        umlal2  v15.2d, v26.4s, v18.s[2]
        ldp     q9, q26, [x2, #0xe0]
        umulh   x14, x25, x14
        umlal   v21.2d, v25.2s, v27.s[0]
        adcs    x24, x24, x15
        umlal   v7.2d, v29.2s, v27.s[0]
        umlal2  v7.2d, v29.4s, v27.s[2]
        umlal   v24.2d, v28.2s, v27.s[0]
        mul     x15, x25, x12
        umlal2  v24.2d, v28.4s, v27.s[2]
        adc     x14, x14, xzr
        umlal2  v21.2d, v25.4s, v27.s[2]
        ldr     d25, [x1, #0xe8]
        umlal   v20.2d, v5.2s, v27.s[0]
        umulh   x25, x25, x12
        umlal   v16.2d, v9.2s, v27.s[0]
        adds    x8, x8, x15
        umlal   v0.2d, v26.2s, v27.s[0]
        eor     x8, x8, x19
        umlal2  v20.2d, v5.4s, v27.s[2]
        ldp     d5, d28, [x1, #0xd8]
        umlal2  v16.2d, v9.4s, v27.s[2]
        ldp     q9, q29, [x2, #0x60]
        umlal2  v0.2d, v26.4s, v27.s[2]
        adcs    x24, x24, x25
        mul     x25, x9, x11
        umlal2  v6.2d, v17.4s, v27.s[2]
        eor     x24, x24, x19
        adc     x12, x14, xzr
        eor     x12, x12, x19
        cmn     x19, #1
        adcs    x23, x13, x23
        umulh   x13, x9, x7
        ushr    v5.2d, v5.2d, #0xc
        adcs    x20, x8, x20
        shl     v17.2d, v28.2d, #0x3a
        ldp     q26, q27, [x2]
        adcs    x24, x24, x5
        shl     v25.2d, v25.2d, #6
        adcs    x8, x12, x22
        umlal   v2.2d, v9.2s, v18.s[0]
        usra    v5.2d, v17.2d, #6
        ldp     q17, q28, [x2, #0x20]
        umulh   x12, x9, x11
        adc     x19, x19, xzr
        adds    x23, x23, x28
        ldp     q30, q31, [x2, #0x80]
        umlal2  v2.2d, v9.4s, v18.s[2]
        adcs    x20, x20, x26
        ldp     x14, x15, [x3, #0xb0]
        ushr    v9.2d, v25.2d, #6
        umlal   v10.2d, v29.2s, v18.s[0]
        adcs    x24, x24, x21
        umlal2  v10.2d, v29.4s, v18.s[2]
        adcs    x8, x8, x27
        ldp     x16, x17, [x3, #0xf0]
        umlal2  v5.2d, v8.4s, v18.s[2]
        umlal   v22.2d, v26.2s, v19.s[0]
        adc     x19, x19, xzr
        adds    x23, x5, x23
        umlal2  v22.2d, v26.4s, v19.s[2]
        adcs    x20, x22, x20
        stp     x23, x20, [sp, #0xa0]
        adcs    x20, x28, x24
        mul     x22, x10, x11
        umlal   v13.2d, v17.2s, v19.s[0]
        adcs    x23, x26, x8
        umlal2  v13.2d, v17.4s, v19.s[2]
        adcs    x19, x21, x19
        stp     x20, x23, [sp, #0xb0]
        ext     v8.16b, v1.16b, v22.16b, #8
        umulh   x20, x14, x16
        adcs    x21, x27, xzr
        subs    x23, x16, x7
        umlal   v14.2d, v28.2s, v19.s[0]
        sbcs    x24, x17, x11
        stp     x19, x21, [sp, #0xc0]
        usra    v22.2d, v8.2d, #0x1d
        umlal2  v14.2d, v28.4s, v19.s[2]
        csetm   x19, lo
        subs    x21, x9, x14
        eor     x24, x24, x19
        eor     x23, x23, x19
        sbcs    x26, x10, x15
        umlal   v3.2d, v30.2s, v18.s[0]
        umulh   x27, x10, x11
        csetm   x28, lo
        adds    x25, x13, x25
        umlal   v11.2d, v31.2s, v18.s[0]
        eor     x26, x26, x28
        eor     x21, x21, x28
        adcs    x22, x12, x22
        umlal2  v3.2d, v30.4s, v18.s[2]
        ext     v8.16b, v22.16b, v1.16b, #8
        and     v17.16b, v22.16b, v4.16b
        eor     x5, x28, x19
        ldp     q22, q25, [x2, #0x40]
        umlal2  v11.2d, v31.4s, v18.s[2]
        usra    v12.2d, v8.2d, #0x1d
        umulh   x8, x10, x7
        ldp     q8, q26, [x2, #0xa0]
        adc     x27, x27, xzr
        cmn     x28, #1
        adcs    x21, x21, xzr
        adcs    x26, x26, xzr
        cmn     x19, #1
        umlal   v2.2d, v25.2s, v19.s[0]
        umlal   v12.2d, v27.2s, v19.s[0]
        mul     x19, x10, x7
        adcs    x23, x23, xzr
        umlal2  v12.2d, v27.4s, v19.s[2]
        adcs    x24, x24, xzr
        ldr     d27, [x1, #0xe0]
        mul     x28, x9, x7
        umlal   v15.2d, v22.2s, v19.s[0]
        umlal2  v15.2d, v22.4s, v19.s[2]
        ldr     q22, [x2, #0x120]
        umlal   v20.2d, v26.2s, v18.s[0]
        ushr    v27.2d, v27.2d, #6
        umlal   v23.2d, v8.2s, v18.s[0]
        umlal2  v20.2d, v26.4s, v18.s[2]
        umlal2  v2.2d, v25.4s, v19.s[2]
        ldp     q25, q26, [x2, #0x100]
        umlal2  v23.2d, v8.4s, v18.s[2]
        ldp     q8, q28, [x2, #0xe0]
        ldp     q29, q30, [x2, #0xc0]
        adds    x19, x25, x19
        umlal   v21.2d, v28.2s, v18.s[0]
        umlal   v0.2d, v8.2s, v18.s[0]
        umlal2  v0.2d, v8.4s, v18.s[2]
        umlal   v7.2d, v29.2s, v18.s[0]
        umlal   v16.2d, v30.2s, v18.s[0]
        umlal2  v16.2d, v30.4s, v18.s[2]
        umlal2  v7.2d, v29.4s, v18.s[2]
        ldp     q8, q29, [x2, #0x60]
        umlal2  v21.2d, v28.4s, v18.s[2]
        ldp     q28, q30, [x2, #0x80]
        adcs    x22, x22, x8
        umlal   v24.2d, v25.2s, v18.s[0]
        adc     x25, x27, xzr
        umlal   v6.2d, v26.2s, v18.s[0]
        umlal2  v6.2d, v26.4s, v18.s[2]
        umulh   x27, x14, x17
        umlal2  v24.2d, v25.4s, v18.s[2]
        ldp     q18, q25, [x2]
        umlal   v3.2d, v29.2s, v19.s[0]
        umlal   v10.2d, v8.2s, v19.s[0]
        umlal2  v10.2d, v8.4s, v19.s[2]
        ldp     q8, q26, [x2, #0x20]
        mul     x7, x14, x17
        umlal   v23.2d, v30.2s, v19.s[0]
        mul     x8, x15, x17
        umlal2  v3.2d, v29.4s, v19.s[2]
        umlal   v11.2d, v28.2s, v19.s[0]
        umlal2  v11.2d, v28.4s, v19.s[2]
        ldp     q28, q29, [x2, #0xa0]
        umlal   v12.2d, v18.2s, v17.s[0]
        adds    x20, x20, x7
        umlal2  v12.2d, v18.4s, v17.s[2]
        mul     x7, x15, x16
        umlal2  v23.2d, v30.4s, v19.s[2]
        umlal   v14.2d, v8.2s, v17.s[0]
        adcs    x27, x27, x8
        umlal2  v14.2d, v8.4s, v17.s[2]
        ext     v8.16b, v1.16b, v12.16b, #8
        mul     x8, x14, x16
        umlal2  v27.2d, v22.4s, v19.s[2]
        usra    v12.2d, v8.2d, #0x1d
        ldp     q8, q18, [x2, #0xc0]
        umlal   v15.2d, v26.2s, v17.s[0]
        umlal2  v15.2d, v26.4s, v17.s[2]
        ldp     q22, q26, [x2, #0xe0]
        umulh   x9, x15, x17
        umlal   v7.2d, v29.2s, v19.s[0]
        umlal2  v7.2d, v29.4s, v19.s[2]
        ext     v29.16b, v12.16b, v1.16b, #8
        and     v12.16b, v12.16b, v4.16b
        usra    v13.2d, v29.2d, #0x1d
        umlal   v20.2d, v28.2s, v19.s[0]
        umulh   x10, x15, x16
        umlal2  v20.2d, v28.4s, v19.s[2]
        ldp     q28, q29, [x2, #0x100]
        adc     x9, x9, xzr
        adds    x20, x20, x7
        umlal   v16.2d, v8.2s, v19.s[0]
        umlal2  v16.2d, v8.4s, v19.s[2]
        umlal   v13.2d, v25.2s, v17.s[0]
        mul     x7, x21, x23
        adcs    x27, x27, x10
        umlal2  v13.2d, v25.4s, v17.s[2]
        adc     x9, x9, xzr
        ldp     q8, q25, [x2, #0x40]
        umlal   v0.2d, v18.2s, v19.s[0]
        umulh   x10, x21, x23
        umlal2  v0.2d, v18.4s, v19.s[2]
        eor     x7, x7, x5
        umlal   v21.2d, v22.2s, v19.s[0]
        umlal2  v21.2d, v22.4s, v19.s[2]
        umlal   v6.2d, v28.2s, v19.s[0]
        ldp     q18, q22, [x2, #0x60]
        mul     x11, x26, x24
        umlal   v24.2d, v26.2s, v19.s[0]
        umlal   v2.2d, v8.2s, v17.s[0]
        mul     x12, x21, x24
        umlal   v5.2d, v29.2s, v19.s[0]
        stp     x28, x19, [sp, #0xd0]
        umlal2  v24.2d, v26.4s, v19.s[2]
        umlal2  v5.2d, v29.4s, v19.s[2]
        ldp     q26, q29, [x2, #0x80]
        umlal2  v2.2d, v8.4s, v17.s[2]
        umulh   x21, x21, x24
        umlal2  v6.2d, v28.4s, v19.s[2]
        ldp     q8, q19, [x2]
        adds    x10, x10, x12
        ldr     q28, [x2, #0x120]
        umlal   v10.2d, v25.2s, v17.s[0]
        umlal   v3.2d, v18.2s, v17.s[0]
        umulh   x24, x26, x24
        umlal   v11.2d, v22.2s, v17.s[0]
        adcs    x21, x21, x11
        umlal2  v11.2d, v22.4s, v17.s[2]
        umlal   v23.2d, v26.2s, v17.s[0]
        umlal   v20.2d, v29.2s, v17.s[0]
        umlal2  v10.2d, v25.4s, v17.s[2]
        umlal   v13.2d, v8.2s, v12.s[0]
        mul     x11, x26, x23
        umlal2  v13.2d, v8.4s, v12.s[2]
        adc     x24, x24, xzr
        ldp     q8, q22, [x2, #0x20]
        umlal2  v20.2d, v29.4s, v17.s[2]
        umulh   x23, x26, x23
        ldp     x26, x12, [x3, #0x90]
        umlal2  v3.2d, v18.4s, v17.s[2]
        adds    x10, x10, x11
        ldp     q18, q25, [x2, #0xa0]
        umlal2  v23.2d, v26.4s, v17.s[2]
        ext     v26.16b, v1.16b, v13.16b, #8
        eor     x10, x10, x5
        umlal2  v9.2d, v28.4s, v17.s[2]
        usra    v13.2d, v26.2d, #0x1d
        ldp     q26, q28, [x2, #0xc0]
        adcs    x21, x21, x23
        ldp     x23, x11, [x3, #0xa0]
        adc     x24, x24, xzr
        cmn     x5, #1
        eor     x21, x21, x5
        umlal   v15.2d, v8.2s, v12.s[0]
        adcs    x28, x7, x28
        eor     x24, x24, x5
        umlal2  v15.2d, v8.4s, v12.s[2]
        adcs    x19, x10, x19
        ldp     x7, x10, [x3, #0xb0]
        umlal   v2.2d, v22.2s, v12.s[0]
        adcs    x21, x21, x22
        ldp     q8, q29, [x2, #0xe0]
        umlal   v7.2d, v18.2s, v17.s[0]
        adcs    x24, x24, x25
        umlal2  v7.2d, v18.4s, v17.s[2]
        ext     v18.16b, v13.16b, v1.16b, #8
        adc     x5, x5, xzr
        and     v13.16b, v13.16b, v4.16b
        adds    x28, x28, x8
        usra    v14.2d, v18.2d, #0x1d
        adcs    x19, x19, x20
        umlal   v21.2d, v28.2s, v17.s[0]
        adcs    x21, x21, x27
        umlal   v16.2d, v25.2s, v17.s[0]
        adcs    x24, x24, x9
        ldp     x13, x14, [x3, #0x80]
        umlal2  v21.2d, v28.4s, v17.s[2]
        adc     x5, x5, xzr
        adds    x22, x22, x28
        ldp     q18, q28, [x2, #0x100]
        umlal   v14.2d, v19.2s, v12.s[0]
        adcs    x19, x25, x19
        stp     x22, x19, [sp, #0xe0]
        umlal2  v14.2d, v19.4s, v12.s[2]
        adcs    x19, x8, x21
        ldp     x21, x22, [x3, #0xe0]
        adcs    x20, x20, x24
        umlal   v6.2d, v29.2s, v17.s[0]
        ldp     x24, x25, [x3, #0xc0]
        adcs    x27, x27, x5
        umlal   v0.2d, v26.2s, v17.s[0]
        stp     x19, x20, [sp, #0xf0]
        adcs    x19, x9, xzr
        subs    x20, x13, x23
        sbcs    x23, x14, x11
        ldp     x28, x5, [x3, #0xf0]
        umlal2  v16.2d, v25.4s, v17.s[2]
        ldp     x8, x9, [x3, #0xd0]
        sbcs    x26, x26, x7
        umlal2  v0.2d, v26.4s, v17.s[2]
        sbcs    x7, x12, x10
        stp     x27, x19, [sp, #0x100]
        umlal   v27.2d, v28.2s, v17.s[0]
        csetm   x19, lo
        subs    x21, x21, x24
        umlal   v24.2d, v8.2s, v17.s[0]
        sbcs    x22, x22, x25
        eor     x23, x23, x19
        eor     x24, x7, x19
        umlal2  v24.2d, v8.4s, v17.s[2]
        sbcs    x25, x28, x8
        eor     x20, x20, x19
        eor     x26, x26, x19
        umlal2  v6.2d, v29.4s, v17.s[2]
        sbcs    x27, x5, x9
        ldp     q8, q19, [x2]
        umlal2  v2.2d, v22.4s, v12.s[2]
        csetm   x28, lo
        cmn     x19, #1
        ldr     q19, [x2, #0x260]
        umlal   v5.2d, v18.2s, v17.s[0]
        adcs    x20, x20, xzr
        ldp     q22, q25, [x2, #0x130]
        umlal2  v27.2d, v28.4s, v17.s[2]
        adcs    x23, x23, xzr
        ldp     d25, d26, [x1, #0xe8]
        umlal2  v5.2d, v18.4s, v17.s[2]
        adcs    x26, x26, xzr
        adcs    x24, x24, xzr
        shl     v17.2d, v26.2d, #0xc
        ushr    v18.2d, v25.2d, #0x3a
        ldp     q25, q26, [x2, #0x40]
        usra    v18.2d, v17.2d, #6
        ldp     q17, q28, [x2, #0x80]
        subs    x5, x20, x26
        eor     x25, x25, x28
        eor     x22, x22, x28
        eor     x21, x21, x28
        umlal   v14.2d, v8.2s, v13.s[0]
        sbcs    x7, x23, x24
        eor     x27, x27, x28
        umlal2  v14.2d, v8.4s, v13.s[2]
        eor     x19, x19, x28
        csetm   x8, lo
        cmn     x28, #1
        umlal   v10.2d, v25.2s, v12.s[0]
        ldr     q8, [x2, #0x120]
        adcs    x21, x21, xzr
        eor     x28, x7, x8
        eor     x5, x5, x8
        umlal   v3.2d, v26.2s, v12.s[0]
        umulh   x7, x20, x21
        adcs    x22, x22, xzr
        umlal2  v10.2d, v25.4s, v12.s[2]
        movi    v25.2d, #0000000000000000
        adcs    x25, x25, xzr
        ldp     q25, q29, [x2, #0x60]
        umlal   v7.2d, v28.2s, v12.s[0]
        adcs    x27, x27, xzr
        cmn     x8, #1
        umlal2  v7.2d, v28.4s, v12.s[2]
        adcs    x5, x5, xzr
        umlal   v20.2d, v17.2s, v12.s[0]
        umulh   x9, x23, x22
        adcs    x28, x28, xzr
        subs    x10, x25, x21
        umlal2  v20.2d, v17.4s, v12.s[2]
        sbcs    x11, x27, x22
        umlal2  v18.2d, v8.4s, v12.s[2]
        csetm   x12, lo
        umlal2  v3.2d, v26.4s, v12.s[2]
        eor     x10, x10, x12
        eor     x11, x11, x12
        cmn     x12, #1
        mul     v8.2s, v14.2s, v19.2s
        mul     x13, x20, x21
        adcs    x10, x10, xzr
        adcs    x11, x11, xzr
        eor     x8, x8, x12
        mul     x12, x20, x22
        and     v8.16b, v8.16b, v4.16b
        umlal   v23.2d, v29.2s, v12.s[0]
        umlal   v14.2d, v22.2s, v8.s[0]
        umulh   x20, x20, x22
        umlal   v11.2d, v25.2s, v12.s[0]
        adds    x7, x7, x12
        umlal2  v23.2d, v29.4s, v12.s[2]
        ldp     q17, q26, [x2, #0x140]
        umlal2  v11.2d, v25.4s, v12.s[2]
        ldp     q25, q26, [x2, #0xa0]
        ldp     q28, q29, [x2, #0xc0]
        ext     v30.16b, v1.16b, v14.16b, #8
        mul     x22, x23, x22
        usra    v14.2d, v30.2d, #0x1d
        adcs    x20, x20, x22
        umulh   x22, x26, x25
        adc     x9, x9, xzr
        umlal   v0.2d, v26.2s, v12.s[0]
        umlal   v24.2d, v29.2s, v12.s[0]
        mul     x12, x23, x21
        umlal2  v24.2d, v29.4s, v12.s[2]
        umlal   v21.2d, v28.2s, v12.s[0]
        umlal2  v21.2d, v28.4s, v12.s[2]
        umulh   x21, x23, x21
        umlal2  v0.2d, v26.4s, v12.s[2]
        adds    x23, x7, x12
        umlal   v16.2d, v25.2s, v12.s[0]
        umlal2  v16.2d, v25.4s, v12.s[2]
        ext     v25.16b, v14.16b, v1.16b, #8
        ldp     q26, q28, [x2, #0x10]
        umulh   x7, x26, x27
        mul     v19.2s, v25.2s, v19.2s
        ldp     q25, q29, [x2, #0xe0]
        adcs    x20, x20, x21
        adc     x21, x9, xzr
        mul     x9, x26, x27
        and     v19.16b, v19.16b, v4.16b
        umlal2  v14.2d, v22.4s, v19.s[0]
        uzp1    v8.2d, v8.2d, v19.2d
        mul     x12, x24, x25
        umlal   v2.2d, v28.2s, v13.s[0]
        ldp     q19, q22, [x2, #0x100]
        umlal2  v2.2d, v28.4s, v13.s[2]
        umlal   v6.2d, v25.2s, v12.s[0]
        umulh   x14, x24, x25
        ext     v14.16b, v14.16b, v1.16b, #8
        umlal   v5.2d, v29.2s, v12.s[0]
        ldp     d28, d30, [x1, #0xf0]
        usra    v15.2d, v14.2d, #0x1d
        umlal2  v6.2d, v25.4s, v12.s[2]
        ldr     q14, [x2, #0x260]
        umlal2  v5.2d, v29.4s, v12.s[2]
        ldp     q25, q29, [x2, #0x130]
        umlal   v27.2d, v19.2s, v12.s[0]
        ldr     d29, [x1, #0xf8]
        umlal   v15.2d, v26.2s, v13.s[0]
        umlal2  v15.2d, v26.4s, v13.s[2]
        ushr    v26.2d, v28.2d, #0x34
        umlal   v15.2d, v17.2s, v8.s[0]
        shl     v28.2d, v30.2d, #0x12
        umlal2  v27.2d, v19.4s, v12.s[2]
        ldp     q19, q30, [x2, #0x50]
        usra    v26.2d, v28.2d, #6
        umlal2  v15.2d, v17.4s, v8.s[2]
        ldp     q17, q28, [x2, #0x30]
        umlal   v9.2d, v22.2s, v12.s[0]
        ushr    v29.2d, v29.2d, #0x2e
        umulh   x1, x5, x10
        umlal2  v9.2d, v22.4s, v12.s[2]
        ldp     q12, q22, [x2, #0x70]
        mul     x15, x24, x27
        umlal   v23.2d, v30.2s, v13.s[0]
        umlal2  v23.2d, v30.4s, v13.s[2]
        mul     v30.2s, v15.2s, v14.2s
        umulh   x24, x24, x27
        adds    x22, x22, x9
        umlal   v10.2d, v17.2s, v13.s[0]
        adcs    x27, x7, x15
        umlal   v20.2d, v12.2s, v13.s[0]
        umlal   v3.2d, v28.2s, v13.s[0]
        and     v30.16b, v30.16b, v4.16b
        mul     x25, x26, x25
        ldp     x26, x7, [x4, #0x40]
        eor     x9, x13, x19
        umlal   v11.2d, v19.2s, v13.s[0]
        adc     x24, x24, xzr
        adds    x22, x22, x12
        umlal   v15.2d, v25.2s, v30.s[0]
        adcs    x27, x27, x14
        eor     x12, x23, x19
        umlal2  v3.2d, v28.4s, v13.s[2]
        mul     x14, x5, x11
        adc     x24, x24, xzr
        umlal2  v10.2d, v17.4s, v13.s[2]
        ldp     q17, q28, [x2, #0xb0]
        umlal2  v20.2d, v12.4s, v13.s[2]
        umlal   v7.2d, v22.2s, v13.s[0]
        umulh   x15, x5, x11
        umlal2  v7.2d, v22.4s, v13.s[2]
        ext     v12.16b, v1.16b, v15.16b, #8
        adds    x1, x1, x14
        umlal2  v11.2d, v19.4s, v13.s[2]
        ldp     q19, q22, [x2, #0x90]
        usra    v15.2d, v12.2d, #0x1d
        umulh   x14, x28, x11
        ext     v12.16b, v15.16b, v1.16b, #8
        umlal   v21.2d, v17.2s, v13.s[0]
        umulh   x16, x28, x10
        mul     v12.2s, v12.2s, v14.2s
        ldr     q14, [x2, #0x250]
        umlal   v0.2d, v22.2s, v13.s[0]
        umlal2  v0.2d, v22.4s, v13.s[2]
        umlal   v24.2d, v28.2s, v13.s[0]
        mul     x5, x5, x10
        and     v12.16b, v12.16b, v4.16b
        ldp     q4, q22, [x2, #0xf0]
        umlal   v16.2d, v19.2s, v13.s[0]
        umlal2  v15.2d, v25.4s, v12.s[0]
        uzp1    v12.2d, v30.2d, v12.2d
        mul     x10, x28, x10
        ldp     q25, q30, [x2, #0x150]
        umlal2  v16.2d, v19.4s, v13.s[2]
        eor     x5, x5, x8
        umlal2  v24.2d, v28.4s, v13.s[2]
        ldp     q19, q28, [x2, #0xd0]
        umlal2  v21.2d, v17.4s, v13.s[2]
        mul     x28, x28, x11
        ext     v15.16b, v15.16b, v1.16b, #8
        umlal   v27.2d, v4.2s, v13.s[0]
        usra    v2.2d, v15.2d, #0x1d
        ldp     q15, q17, [x2, #0x110]
        umlal2  v27.2d, v4.4s, v13.s[2]
        adcs    x28, x15, x28
        ldp     x11, x15, [x4, #0x50]
        umlal   v9.2d, v22.2s, v13.s[0]
        adc     x14, x14, xzr
        adds    x1, x1, x10
        umlal   v10.2d, v30.2s, v8.s[0]
        adcs    x28, x28, x16
        eor     x1, x1, x8
        ldp     x10, x16, [sp, #0x90]
        umlal   v6.2d, v19.2s, v13.s[0]
        eor     x28, x28, x8
        adc     x14, x14, xzr
        cmn     x8, #1
        umlal2  v9.2d, v22.4s, v13.s[2]
        eor     x14, x14, x8
        adcs    x5, x5, x13
        ldp     q4, q22, [x2, #0x210]
        adcs    x23, x1, x23
        ldp     x1, x13, [sp, #0xb0]
        umlal   v5.2d, v28.2s, v13.s[0]
        adcs    x28, x28, x20
        umlal2  v5.2d, v28.4s, v13.s[2]
        adcs    x14, x14, x21
        umlal   v18.2d, v15.2s, v13.s[0]
        adc     x8, x8, xzr
        adds    x5, x5, x25
        umlal2  v18.2d, v15.4s, v13.s[2]
        adcs    x23, x23, x22
        ldp     q15, q28, [x2, #0x170]
        umlal2  v26.2d, v17.4s, v13.s[2]
        adcs    x28, x28, x27
        umlal2  v6.2d, v19.4s, v13.s[2]
        ldp     q13, q17, [x2, #0x190]
        adcs    x14, x14, x24
        umlal2  v10.2d, v30.4s, v8.s[2]
        ldp     q19, q30, [x2, #0x1b0]
        adc     x8, x8, xzr
        adds    x20, x20, x5
        umlal   v2.2d, v25.2s, v8.s[0]
        adcs    x21, x21, x23
        ldp     x23, x5, [sp, #0xa0]
        eor     x20, x20, x19
        umlal2  v2.2d, v25.4s, v8.s[2]
        eor     x21, x21, x19
        adcs    x25, x25, x28
        eor     x25, x25, x19
        adcs    x22, x22, x14
        ldp     x28, x14, [sp, #0xe0]
        eor     x22, x22, x19
        adcs    x27, x27, x8
        eor     x27, x27, x19
        adcs    x24, x24, xzr
        cmn     x19, #1
        umlal   v3.2d, v15.2s, v8.s[0]
        adcs    x8, x9, x10
        eor     x24, x24, x19
        ldp     x9, x10, [sp, #0xc0]
        umlal   v20.2d, v17.2s, v8.s[0]
        adcs    x12, x12, x16
        umlal   v11.2d, v28.2s, v8.s[0]
        adcs    x20, x20, x23
        ldp     x23, x16, [sp, #0xd0]
        umlal2  v11.2d, v28.4s, v8.s[2]
        adcs    x21, x21, x5
        adcs    x25, x25, x1
        ldp     x1, x5, [sp, #0xf0]
        adcs    x22, x22, x13
        adcs    x27, x27, x9
        ldp     x9, x13, [sp, #0x100]
        adcs    x24, x24, x10
        adc     x19, x19, xzr
        adds    x23, x8, x23
        ldp     x8, x10, [sp, #0xb0]
        adcs    x12, x12, x16
        adcs    x20, x20, x28
        umlal   v23.2d, v13.2s, v8.s[0]
        adcs    x21, x21, x14
        ldp     x28, x14, [sp, #0xc0]
        umlal2  v3.2d, v15.4s, v8.s[2]
        adcs    x25, x25, x1
        ldp     q15, q25, [x2, #0x1d0]
        umlal2  v20.2d, v17.4s, v8.s[2]
        adcs    x22, x22, x5
        ldp     x1, x5, [sp, #0xd0]
        umlal   v27.2d, v22.2s, v8.s[0]
        adcs    x27, x27, x9
        umlal2  v23.2d, v13.4s, v8.s[2]
        ldp     q13, q17, [x2, #0x1f0]
        adcs    x24, x24, x13
        ldp     x9, x13, [sp, #0xf0]
        umlal2  v26.2d, v14.4s, v8.s[2]
        adc     x19, x19, xzr
        adds    x23, x8, x23
        adcs    x8, x10, x12
        ldp     x10, x12, [sp, #0xe0]
        umlal   v24.2d, v13.2s, v8.s[0]
        adcs    x20, x28, x20
        ldp     x28, x16, [x6, #0x40]
        umlal2  v24.2d, v13.4s, v8.s[2]
        adcs    x21, x14, x21
        stp     x23, x8, [sp, #0xb0]
        umlal   v0.2d, v15.2s, v8.s[0]
        ldp     x23, x8, [x6, #0x50]
        adcs    x25, x1, x25
        umlal   v21.2d, v25.2s, v8.s[0]
        adcs    x22, x5, x22
        ldp     x1, x5, [sp, #0x100]
        umlal2  v0.2d, v15.4s, v8.s[2]
        umulh   x14, x7, x16
        adcs    x27, x10, x27
        stp     x20, x21, [sp, #0xc0]
        stp     x25, x22, [sp, #0xd0]
        adcs    x20, x12, x24
        umlal   v5.2d, v4.2s, v8.s[0]
        stp     x27, x20, [sp, #0xe0]
        adcs    x19, x9, x19
        umlal2  v5.2d, v4.4s, v8.s[2]
        adcs    x20, x13, xzr
        ldp     q13, q14, [x2, #0x140]
        umlal   v6.2d, v17.2s, v8.s[0]
        umulh   x21, x26, x16
        stp     x19, x20, [sp, #0xf0]
        adcs    x19, x1, xzr
        adcs    x20, x5, xzr
        subs    x22, x23, x28
        ldp     q15, q4, [x2, #0x230]
        sbcs    x24, x8, x16
        stp     x19, x20, [sp, #0x100]
        umlal2  v6.2d, v17.4s, v8.s[2]
        csetm   x19, lo
        subs    x20, x26, x11
        ldp     q17, q28, [x2, #0x180]
        sbcs    x25, x7, x15
        mul     x27, x7, x16
        eor     x22, x22, x19
        umlal   v7.2d, v19.2s, v8.s[0]
        csetm   x1, lo
        cmn     x19, #1
        eor     x24, x24, x19
        umlal2  v7.2d, v19.4s, v8.s[2]
        adcs    x22, x22, xzr
        eor     x19, x1, x19
        eor     x20, x20, x1
        umlal2  v21.2d, v25.4s, v8.s[2]
        umulh   x5, x26, x28
        eor     x25, x25, x1
        adcs    x24, x24, xzr
        umlal2  v27.2d, v22.4s, v8.s[2]
        cmn     x1, #1
        ldp     q19, q22, [x2, #0x1a0]
        umlal   v2.2d, v13.2s, v12.s[0]
        adcs    x20, x20, xzr
        umlal   v18.2d, v4.2s, v8.s[0]
        adcs    x25, x25, xzr
        umlal   v16.2d, v30.2s, v8.s[0]
        mul     x1, x26, x16
        umlal2  v16.2d, v30.4s, v8.s[2]
        ldp     q25, q30, [x2, #0x1c0]
        umlal   v20.2d, v28.2s, v12.s[0]
        umlal2  v18.2d, v4.4s, v8.s[2]
        mul     x9, x11, x8
        umlal   v10.2d, v14.2s, v12.s[0]
        adds    x1, x5, x1
        mul     x5, x7, x28
        umlal2  v2.2d, v13.4s, v12.s[2]
        adcs    x21, x21, x27
        umlal   v9.2d, v15.2s, v8.s[0]
        adc     x27, x14, xzr
        umlal2  v9.2d, v15.4s, v8.s[2]
        ldp     q13, q15, [x2, #0x160]
        umulh   x7, x7, x28
        umlal   v16.2d, v22.2s, v12.s[0]
        adds    x1, x1, x5
        umlal   v7.2d, v19.2s, v12.s[0]
        umlal   v21.2d, v30.2s, v12.s[0]
        umlal2  v20.2d, v28.4s, v12.s[2]
        mul     x5, x15, x8
        umlal2  v10.2d, v14.4s, v12.s[2]
        adcs    x21, x21, x7
        umlal   v23.2d, v17.2s, v12.s[0]
        ldp     q14, q8, [x2, #0x220]
        adc     x27, x27, xzr
        umlal2  v23.2d, v17.4s, v12.s[2]
        umulh   x7, x11, x23
        umlal   v11.2d, v15.2s, v12.s[0]
        umlal2  v11.2d, v15.4s, v12.s[2]
        umlal   v3.2d, v13.2s, v12.s[0]
        umlal2  v3.2d, v13.4s, v12.s[2]
        uzp2    v13.2d, v2.2d, v10.2d
        mul     x26, x26, x28
        umlal2  v7.2d, v19.4s, v12.s[2]
        uzp1    v2.2d, v2.2d, v10.2d
        adds    x28, x7, x9
        ldp     q15, q10, [x2, #0x200]
        umlal   v0.2d, v25.2s, v12.s[0]
        umlal   v18.2d, v8.2s, v12.s[0]
        ext     v1.16b, v1.16b, v13.16b, #8
        umulh   x7, x15, x8
        umlal2  v18.2d, v8.4s, v12.s[2]
        uzp2    v8.2d, v3.2d, v11.2d
        umlal2  v21.2d, v30.4s, v12.s[2]
        uzp1    v4.2d, v23.2d, v20.2d
        umlal   v9.2d, v14.2s, v12.s[0]
        uzp2    v17.2d, v23.2d, v20.2d
        umlal2  v16.2d, v22.4s, v12.s[2]
        ldp     q19, q20, [x2, #0x240]
        umulh   x8, x11, x8
        umlal2  v9.2d, v14.4s, v12.s[2]
        shl     v14.2d, v17.2d, #0x23
        umlal2  v0.2d, v25.4s, v12.s[2]
        ldp     q22, q23, [x2, #0x1e0]
        umlal   v5.2d, v15.2s, v12.s[0]
        uzp1    v11.2d, v3.2d, v11.2d
        uzp2    v3.2d, v7.2d, v16.2d
        uzp1    v7.2d, v7.2d, v16.2d
        umulh   x2, x15, x23
        umlal   v27.2d, v10.2s, v12.s[0]
        usra    v4.2d, v14.2d, #6
        adcs    x5, x8, x5
        shl     v14.2d, v8.2d, #0x23
        umlal2  v5.2d, v15.4s, v12.s[2]
        adc     x7, x7, xzr
        uzp2    v15.2d, v0.2d, v21.2d
        uzp1    v0.2d, v0.2d, v21.2d
        umlal2  v29.2d, v20.4s, v12.s[2]
        uzp2    v16.2d, v9.2d, v18.2d
        mul     x8, x15, x23
        ext     v20.16b, v3.16b, v15.16b, #8
        uzp1    v9.2d, v9.2d, v18.2d
        umlal   v6.2d, v23.2s, v12.s[0]
        shl     v18.2d, v15.2d, #0x23
        umlal2  v6.2d, v23.4s, v12.s[2]
        shl     v21.2d, v3.2d, #0x23
        umulh   x9, x20, x22
        umlal   v26.2d, v19.2s, v12.s[0]
        usra    v0.2d, v18.2d, #6
        adds    x28, x28, x8
        umlal2  v26.2d, v19.4s, v12.s[2]
        ext     v18.16b, v13.16b, v8.16b, #8
        adcs    x2, x5, x2
        umlal   v24.2d, v22.2s, v12.s[0]
        shl     v13.2d, v13.2d, #0x23
        adc     x5, x7, xzr
        umlal2  v24.2d, v22.4s, v12.s[2]
        usra    v11.2d, v14.2d, #6
        mul     x7, x20, x22
        usra    v2.2d, v13.2d, #6
        umlal2  v27.2d, v10.4s, v12.s[2]
        uzp1    v19.2d, v26.2d, v29.2d
        usra    v0.2d, v20.2d, #0x1d
        usra    v7.2d, v21.2d, #6
        uzp2    v12.2d, v26.2d, v29.2d
        mul     x23, x11, x23
        uzp1    v20.2d, v24.2d, v6.2d
        uzp2    v14.2d, v24.2d, v6.2d
        shl     v13.2d, v12.2d, #0x23
        uzp1    v6.2d, v5.2d, v27.2d
        uzp2    v10.2d, v5.2d, v27.2d
        ext     v5.16b, v15.16b, v14.16b, #8
        ext     v21.16b, v16.16b, v12.16b, #8
        usra    v11.2d, v18.2d, #0x1d
        usra    v19.2d, v13.2d, #6
        ext     v18.16b, v14.16b, v10.16b, #8
        shl     v15.2d, v16.2d, #0x23
        ext     v3.16b, v17.16b, v3.16b, #8
        shl     v22.2d, v10.2d, #0x23
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        usra    v9.2d, v15.2d, #6
        ext     v15.16b, v10.16b, v16.16b, #8
        shl     v14.2d, v14.2d, #0x23
        ext     v10.16b, v8.16b, v17.16b, #8
        usra    v6.2d, v22.2d, #6
        str     q0, [x0, #0x40]
        usra    v20.2d, v14.2d, #6
        str     q11, [x0, #0x10]
        usra    v4.2d, v10.2d, #0x1d
        usra    v9.2d, v15.2d, #0x1d
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        usra    v7.2d, v3.2d, #0x1d
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        usra    v2.2d, v1.2d, #0x1d
        str     q4, [x0, #0x20]
        usra    v20.2d, v5.2d, #0x1d
        str     q7, [x0, #0x30]
        str     q2, [x0]
        str     q20, [x0, #0x50]
        usra    v6.2d, v18.2d, #0x1d
        str     q6, [x0, #0x60]
        usra    v19.2d, v21.2d, #0x1d
        umulh   x8, x20, x24
        str     q9, [x0, #0x70]
        str     q19, [x0, #0x80]
        ldp     x10, x11, [x4, #0x60]
        mul     x12, x25, x24
        eor     x7, x7, x19
        stp     x26, x1, [x3, #0x80]
        mul     x13, x25, x22
        mul     x20, x20, x24
        umulh   x24, x25, x24
        adds    x20, x9, x20
        adcs    x8, x8, x12
        ldp     x9, x12, [x6, #0x60]
        umulh   x22, x25, x22
        adc     x24, x24, xzr
        adds    x20, x20, x13
        ldp     x25, x13, [x6, #0x70]
        eor     x20, x20, x19
        adcs    x22, x8, x22
        umulh   x8, x10, x9
        adc     x24, x24, xzr
        cmn     x19, #1
        eor     x22, x22, x19
        adcs    x26, x7, x26
        eor     x24, x24, x19
        adcs    x20, x20, x1
        ldp     x1, x7, [x4, #0x70]
        adcs    x22, x22, x21
        adcs    x24, x24, x27
        adc     x19, x19, xzr
        adds    x26, x26, x23
        adcs    x20, x20, x28
        adcs    x22, x22, x2
        adcs    x24, x24, x5
        adc     x19, x19, xzr
        adds    x21, x21, x26
        umulh   x26, x10, x12
        adcs    x20, x27, x20
        stp     x21, x20, [x3, #0x90]
        adcs    x20, x23, x22
        adcs    x21, x28, x24
        ldp     x22, x23, [x3, #0x80]
        mul     x24, x10, x12
        adcs    x19, x2, x19
        stp     x20, x21, [x3, #0xa0]
        adcs    x20, x5, xzr
        subs    x21, x10, x1
        stp     x19, x20, [x3, #0xb0]
        mul     x19, x10, x9
        sbcs    x20, x11, x7
        ldp     x27, x28, [x3, #0x90]
        csetm   x2, lo
        subs    x5, x25, x9
        ldp     x10, x14, [x3, #0xa0]
        eor     x21, x21, x2
        sbcs    x15, x13, x12
        eor     x20, x20, x2
        csetm   x16, lo
        cmn     x2, #1
        eor     x15, x15, x16
        eor     x5, x5, x16
        adcs    x21, x21, xzr
        adcs    x20, x20, xzr
        cmn     x16, #1
        eor     x2, x2, x16
        adcs    x5, x5, xzr
        umulh   x16, x11, x12
        adcs    x15, x15, xzr
        adds    x24, x8, x24
        mul     x8, x11, x12
        mul     x12, x11, x9
        adcs    x26, x26, x8
        adc     x8, x16, xzr
        umulh   x9, x11, x9
        ldp     x11, x16, [x3, #0xb0]
        adds    x24, x24, x12
        stp     x19, x24, [x3, #0xc0]
        mul     x12, x1, x13
        adcs    x26, x26, x9
        adc     x8, x8, xzr
        umulh   x9, x1, x25
        mul     x17, x1, x25
        adds    x9, x9, x12
        umulh   x1, x1, x13
        mul     x12, x7, x13
        umulh   x13, x7, x13
        adcs    x1, x1, x12
        mul     x12, x7, x25
        adc     x13, x13, xzr
        umulh   x25, x7, x25
        adds    x7, x9, x12
        umulh   x9, x21, x5
        adcs    x25, x1, x25
        adc     x1, x13, xzr
        mul     x12, x21, x15
        mul     x13, x21, x5
        adds    x9, x9, x12
        umulh   x21, x21, x15
        eor     x12, x13, x2
        umulh   x13, x20, x15
        mul     x15, x20, x15
        adcs    x21, x21, x15
        mul     x15, x20, x5
        adc     x13, x13, xzr
        umulh   x20, x20, x5
        adds    x5, x9, x15
        ldp     x9, x15, [x3, #0xc0]
        eor     x5, x5, x2
        adcs    x20, x21, x20
        adc     x21, x13, xzr
        eor     x20, x20, x2
        cmn     x2, #1
        adcs    x19, x12, x19
        eor     x21, x21, x2
        ldr     x12, [sp, #0x110]
        adcs    x24, x5, x24
        adcs    x20, x20, x26
        adcs    x21, x21, x8
        adc     x2, x2, xzr
        adds    x19, x19, x17
        adcs    x24, x24, x7
        adcs    x20, x20, x25
        adcs    x21, x21, x1
        adc     x2, x2, xzr
        adds    x19, x26, x19
        ldp     x26, x5, [x3]
        adcs    x24, x8, x24
        stp     x19, x24, [x3, #0xd0]
        adcs    x19, x17, x20
        adcs    x20, x7, x21
        ldp     x21, x24, [x3, #0xa0]
        stp     x19, x20, [x3, #0xe0]
        adcs    x19, x25, x2
        adcs    x20, x1, xzr
        ldp     x25, x1, [x3, #0xb0]
        adds    x22, x22, x9
        stp     x19, x20, [x3, #0xf0]
        adcs    x19, x23, x15
        ldp     x20, x23, [x3, #0xd0]
        ldp     x2, x7, [sp, #0xc0]
        ldp     x8, x9, [x3, #0xe0]
        ldp     x13, x15, [x3, #0xf0]
        adcs    x20, x27, x20
        adcs    x23, x28, x23
        adcs    x27, x10, x8
        ldp     x28, x8, [x3, #0xc0]
        adcs    x9, x14, x9
        adcs    x25, x25, x13
        ldp     x10, x13, [x3, #0xd0]
        eor     x7, x7, x12
        adcs    x1, x1, x15
        adc     x14, xzr, xzr
        adds    x21, x21, x22
        eor     x22, x2, x12
        adcs    x19, x24, x19
        stp     x21, x19, [x3, #0xa0]
        adcs    x19, x11, x20
        ldp     x20, x21, [sp, #0xa0]
        adcs    x23, x16, x23
        adcs    x24, x28, x27
        ldp     x27, x28, [sp, #0xe0]
        adcs    x2, x8, x9
        ldp     x8, x9, [x3, #0xe0]
        adcs    x25, x10, x25
        ldp     x10, x11, [sp, #0xb0]
        stp     x24, x2, [x3, #0xc0]
        eor     x21, x21, x12
        eor     x20, x20, x12
        eor     x24, x27, x12
        stp     x19, x23, [x3, #0xb0]
        adcs    x19, x13, x1
        ldp     x23, x27, [sp, #0x90]
        adcs    x1, x8, x14
        eor     x28, x28, x12
        ldp     x2, x8, [x3, #0x10]
        adcs    x9, x9, xzr
        eor     x10, x10, x12
        ldp     x13, x14, [x3, #0xf0]
        eor     x11, x11, x12
        ldp     x15, x16, [x3, #0x30]
        eor     x27, x27, x12
        eor     x23, x23, x12
        stp     x1, x9, [x3, #0xe0]
        stp     x25, x19, [x3, #0xd0]
        ldp     x19, x25, [x3, #0x20]
        adcs    x1, x13, xzr
        adcs    x9, x14, xzr
        stp     x1, x9, [x3, #0xf0]
        ldp     x1, x9, [sp, #0xd0]
        eor     x1, x1, x12
        eor     x9, x9, x12
        cmn     x12, #1
        adcs    x23, x23, x26
        ldp     x26, x13, [x3, #0x40]
        adcs    x27, x27, x5
        stp     x23, x27, [sp, #0x90]
        adcs    x20, x20, x2
        ldp     x23, x27, [x3, #0x50]
        adcs    x21, x21, x8
        ldp     x2, x5, [sp, #0xf0]
        adcs    x19, x10, x19
        stp     x20, x21, [sp, #0xa0]
        eor     x20, x2, x12
        adcs    x21, x11, x25
        ldp     x25, x2, [sp, #0x100]
        eor     x5, x5, x12
        stp     x19, x21, [sp, #0xb0]
        adcs    x19, x22, x15
        adcs    x21, x7, x16
        ldp     x22, x7, [sp, #0x90]
        adcs    x26, x1, x26
        ldp     x1, x8, [x3, #0x80]
        adcs    x9, x9, x13
        ldp     x10, x11, [x3, #0x60]
        eor     x2, x2, x12
        ldp     x13, x14, [x3, #0x70]
        adcs    x23, x24, x23
        eor     x24, x25, x12
        ldp     x25, x15, [sp, #0xa0]
        adcs    x27, x28, x27
        ldp     x28, x16, [sp, #0xb0]
        stp     x19, x21, [sp, #0xc0]
        adcs    x19, x20, x10
        adcs    x20, x5, x11
        ldp     x21, x5, [x3, #0xa0]
        stp     x23, x27, [sp, #0xe0]
        adcs    x23, x24, x13
        adcs    x24, x2, x14
        ldp     x27, x2, [x3, #0x90]
        adc     x10, x12, xzr
        ldp     x11, x12, [x3, #0xc0]
        stp     x26, x9, [sp, #0xd0]
        ldp     x26, x9, [sp, #0xc0]
        stp     x19, x20, [sp, #0xf0]
        ldp     x19, x20, [sp, #0xe0]
        adds    x22, x22, x1
        adcs    x1, x7, x8
        adcs    x25, x25, x27
        ldp     x27, x7, [x3, #0xb0]
        adcs    x2, x15, x2
        ldp     x8, x13, [sp, #0xd0]
        adcs    x21, x28, x21
        stp     x23, x24, [sp, #0x100]
        adcs    x23, x16, x5
        ldp     x24, x28, [x3, #0xd0]
        adcs    x26, x26, x27
        stp     x22, x1, [sp, #0x90]
        adcs    x22, x9, x7
        ldp     x27, x1, [x3, #0xe0]
        adcs    x5, x8, x11
        ldp     x7, x8, [sp, #0xf0]
        adcs    x9, x13, x12
        stp     x25, x2, [sp, #0xa0]
        ldp     x25, x2, [sp, #0x100]
        adcs    x19, x19, x24
        ldp     x24, x11, [x3, #0xf0]
        adcs    x20, x20, x28
        stp     x21, x23, [sp, #0xb0]
        adcs    x21, x7, x27
        ldp     x23, x27, [x3, #0x40]
        adcs    x28, x8, x1
        ldp     x1, x7, [sp, #0x90]
        stp     x26, x22, [sp, #0xc0]
        adcs    x22, x25, x24
        ldp     x24, x25, [x3, #0x50]
        adcs    x26, x2, x11
        ldp     x2, x8, [sp, #0xa0]
        adc     x10, x10, xzr
        stp     x5, x9, [sp, #0xd0]
        ldp     x5, x9, [x3, #0x60]
        ldp     x11, x12, [sp, #0xb0]
        stp     x19, x20, [sp, #0xe0]
        ldp     x19, x20, [x3, #0x70]
        stp     x21, x28, [sp, #0xf0]
        ldp     x21, x28, [sp, #0xc0]
        stp     x22, x26, [sp, #0x100]
        ldp     x22, x26, [x3, #0x80]
        ldp     x13, x14, [x3, #0xa0]
        ldp     x15, x16, [sp, #0xf0]
        adds    x23, x23, x1
        adcs    x27, x27, x7
        ldp     x1, x7, [sp, #0xd0]
        adcs    x24, x24, x2
        stp     x23, x27, [x3, #0x40]
        ldp     x23, x27, [x4, #0x40]
        adcs    x25, x25, x8
        adcs    x2, x5, x11
        ldp     x5, x8, [x6, #0x60]
        adcs    x9, x9, x12
        ldp     x11, x12, [sp, #0xe0]
        stp     x2, x9, [x3, #0x60]
        adcs    x19, x19, x21
        adcs    x20, x20, x28
        ldp     x21, x28, [x3, #0x90]
        adcs    x22, x22, x1
        ldp     x1, x2, [x3, #0xc0]
        stp     x19, x20, [x3, #0x70]
        adcs    x19, x26, x7
        stp     x22, x19, [x3, #0x80]
        adcs    x19, x21, x11
        ldp     x20, x21, [sp, #0x100]
        ldp     x22, x26, [x3, #0xb0]
        adcs    x28, x28, x12
        stp     x19, x28, [x3, #0x90]
        adcs    x19, x13, x15
        ldp     x28, x7, [x4, #0x60]
        adcs    x9, x14, x16
        ldp     x11, x12, [x4, #0x50]
        ldp     x4, x13, [x4, #0x70]
        adcs    x20, x22, x20
        stp     x19, x9, [x3, #0xa0]
        adcs    x19, x26, x21
        ldp     x21, x22, [x6, #0x40]
        adcs    x26, x1, x10
        ldp     x1, x9, [x6, #0x50]
        adcs    x2, x2, xzr
        ldp     x6, x10, [x6, #0x70]
        ldp     x14, x15, [x3, #0xf0]
        stp     x20, x19, [x3, #0xb0]
        ldp     x19, x20, [x3, #0xd0]
        stp     x26, x2, [x3, #0xc0]
        ldp     x26, x2, [x3, #0xe0]
        stp     x24, x25, [x3, #0x50]
        adcs    x19, x19, xzr
        adcs    x20, x20, xzr
        adcs    x24, x26, xzr
        stp     x19, x20, [x3, #0xd0]
        adcs    x19, x2, xzr
        adcs    x20, x14, xzr
        stp     x24, x19, [x3, #0xe0]
        adcs    x19, x15, xzr
        subs    x23, x23, x28
        sbcs    x24, x27, x7
        sbcs    x25, x11, x4
        sbcs    x26, x12, x13
        csetm   x27, lo
        subs    x21, x5, x21
        sbcs    x22, x8, x22
        eor     x24, x24, x27
        eor     x23, x23, x27
        eor     x25, x25, x27
        sbcs    x28, x6, x1
        eor     x26, x26, x27
        stp     x20, x19, [x3, #0xf0]
        sbcs    x19, x10, x9
        csetm   x20, lo
        cmn     x27, #1
        eor     x22, x22, x20
        eor     x21, x21, x20
        eor     x19, x19, x20
        adcs    x23, x23, xzr
        eor     x28, x28, x20
        eor     x27, x27, x20
        adcs    x24, x24, xzr
        adcs    x25, x25, xzr
        adcs    x26, x26, xzr
        subs    x1, x23, x25
        ldp     x2, x4, [x3, #0x60]
        sbcs    x5, x24, x26
        csetm   x6, lo
        cmn     x20, #1
        ldp     x20, x7, [x3, #0x70]
        adcs    x21, x21, xzr
        eor     x5, x5, x6
        eor     x1, x1, x6
        adcs    x22, x22, xzr
        umulh   x8, x23, x21
        ldp     x9, x10, [x3, #0x90]
        adcs    x28, x28, xzr
        adcs    x19, x19, xzr
        subs    x11, x28, x21
        sbcs    x12, x19, x22
        mul     x13, x23, x22
        csetm   x14, lo
        cmn     x6, #1
        adcs    x1, x1, xzr
        eor     x12, x12, x14
        eor     x11, x11, x14
        adcs    x5, x5, xzr
        cmn     x14, #1
        eor     x6, x6, x14
        umulh   x14, x24, x22
        adcs    x11, x11, xzr
        adcs    x12, x12, xzr
        adds    x8, x8, x13
        umulh   x13, x23, x22
        umulh   x15, x26, x19
        mul     x22, x24, x22
        mul     x23, x23, x21
        adcs    x22, x13, x22
        adc     x13, x14, xzr
        mul     x14, x26, x28
        mul     x16, x24, x21
        umulh   x21, x24, x21
        adds    x24, x8, x16
        umulh   x8, x25, x28
        adcs    x21, x22, x21
        adc     x22, x13, xzr
        umulh   x13, x25, x19
        mul     x16, x25, x19
        mul     x19, x26, x19
        adds    x8, x8, x16
        umulh   x26, x26, x28
        adcs    x19, x13, x19
        eor     x13, x23, x27
        adc     x15, x15, xzr
        adds    x8, x8, x14
        eor     x14, x24, x27
        mul     x25, x25, x28
        adcs    x19, x19, x26
        adc     x26, x15, xzr
        mul     x28, x1, x12
        umulh   x15, x1, x11
        mul     x16, x1, x11
        adds    x28, x15, x28
        umulh   x1, x1, x12
        eor     x15, x16, x6
        mul     x16, x5, x12
        umulh   x12, x5, x12
        adcs    x1, x1, x16
        mul     x16, x5, x11
        adc     x12, x12, xzr
        umulh   x5, x5, x11
        adds    x28, x28, x16
        eor     x28, x28, x6
        adcs    x1, x1, x5
        ldp     x5, x11, [x3, #0x80]
        adc     x12, x12, xzr
        cmn     x6, #1
        eor     x1, x1, x6
        adcs    x23, x15, x23
        eor     x12, x12, x6
        adcs    x24, x28, x24
        ldp     x28, x15, [x3, #0xa0]
        adcs    x1, x1, x21
        adcs    x12, x12, x22
        adc     x6, x6, xzr
        adds    x23, x23, x25
        adcs    x24, x24, x8
        adcs    x1, x1, x19
        adcs    x12, x12, x26
        adc     x6, x6, xzr
        adds    x21, x21, x23
        eor     x21, x21, x27
        adcs    x22, x22, x24
        ldp     x23, x24, [x3, #0xd0]
        adcs    x25, x25, x1
        eor     x22, x22, x27
        adcs    x1, x8, x12
        eor     x25, x25, x27
        ldp     x8, x12, [x3, #0xc0]
        eor     x1, x1, x27
        adcs    x19, x19, x6
        adcs    x26, x26, xzr
        cmn     x27, #1
        eor     x19, x19, x27
        eor     x26, x26, x27
        adcs    x2, x2, x13
        adcs    x4, x4, x14
        ldp     x6, x16, [x3, #0xb0]
        adcs    x20, x20, x21
        stp     x2, x4, [x3, #0x60]
        adcs    x2, x7, x22
        adcs    x4, x5, x25
        ldp     x5, x7, [x3, #0xe0]
        adcs    x11, x11, x1
        stp     x20, x2, [x3, #0x70]
        adcs    x20, x9, x19
        adcs    x2, x10, x26
        adcs    x28, x28, x13
        ldp     x9, x10, [x3, #0xf0]
        adcs    x13, x15, x14
        stp     x20, x2, [x3, #0x90]
        adcs    x20, x6, x21
        stp     x4, x11, [x3, #0x80]
        adcs    x21, x16, x22
        stp     x28, x13, [x3, #0xa0]
        adcs    x22, x8, x25
        stp     x20, x21, [x3, #0xb0]
        adcs    x20, x12, x1
        adcs    x25, x23, x19
        stp     x22, x20, [x3, #0xc0]
        adcs    x26, x24, x26
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        adcs    x28, x5, x27
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x1, x7, x27
        adcs    x2, x9, x27
        stp     x28, x1, [x3, #0xe0]
        adcs    x1, x10, x27
        stp     x25, x26, [x3, #0xd0]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        ldp     d8, d9, [sp], #0x1f0
        .cfi_adjust_cfa_offset -496
        .cfi_restore 72
        .cfi_restore 73
        stp     x2, x1, [x3, #0xf0]
        ret
END_COMPOSITE(karat_phase_mul_16_aarch64)

NOTES

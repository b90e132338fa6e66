/* karat_phase_mul_16_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 2 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 889.0 cycles instead of 1728.0, bound 756.0 (simulated, one run after another); 2330 of 2980 instructions have another place.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_16_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.2d, #0000000000000000
        ldp     x7, x8, [x5]
        movi    v1.16b, #0xff
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ushr    v8.2d, v1.2d, #0x23
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        lsl     x19, x8, #0x3a
        ldp     x20, x8, [x5, #8]
        ldp     x9, x10, [x5, #0x10]
        ldr     x11, [x5, #0x58]
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        lsr     x20, x20, #6
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        lsl     x21, x8, #0x34
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldr     d12, [x1]
        ldp     d13, d14, [x1]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        ldp     x22, x27, [x5, #0x18]
        ldp     d15, d10, [x1, #8]
        lsr     x28, x9, #0xc
        ldp     x25, x26, [x5, #0x20]
        ushr    v11.2d, v12.2d, #0x1d
        ldp     x8, x9, [x5, #0x28]
        lsr     x22, x22, #0x12
        ldp     x12, x13, [x5, #0x40]
        shl     v14.2d, v14.2d, #0xc
        ldp     q9, q1, [x2]
        lsl     x10, x10, #0x2e
        uzp1    v12.2d, v12.2d, v11.2d
        ushr    v13.2d, v13.2d, #0x3a
        ldp     x14, x15, [x5, #0x30]
        lsl     x9, x9, #0x1c
        ldp     q11, q2, [x2, #0x20]
        shl     v10.2d, v10.2d, #0x12
        lsl     x13, x13, #0xa
        usra    v13.2d, v14.2d, #6
        and     v12.16b, v12.16b, v8.16b
        ldp     x16, x17, [x5, #0x48]
        lsl     x27, x27, #0x28
        ushr    v14.2d, v15.2d, #0x34
        ldp     d15, d3, [x1, #0x10]
        lsr     x25, x25, #0x18
        ldp     d4, d5, [x1, #0x18]
        lsl     x15, x15, #0x16
        lsr     x8, x8, #0x1e
        usra    v14.2d, v10.2d, #6
        ldp     q10, q6, [x2, #0x40]
        lsr     x12, x12, #0x30
        ldp     q7, q16, [x2, #0x60]
        lsl     x26, x26, #0x22
        str     x1, [sp, #0x3e8]
        lsl     x1, x17, #4
        umlal   v13.2d, v9.2s, v12.s[0]
        ldp     q17, q18, [x2, #0x80]
        adds    x19, x7, x19
        umlal2  v13.2d, v9.4s, v12.s[2]
        ldp     q9, q19, [x2, #0xa0]
        ldp     x7, x17, [x5, #0x60]
        lsr     x14, x14, #0x24
        shl     v3.2d, v3.2d, #0x18
        adcs    x20, x20, x21
        umull   v20.2d, v2.2s, v12.s[0]
        shl     v5.2d, v5.2d, #0x1e
        umull   v21.2d, v11.2s, v12.s[0]
        str     x20, [sp, #0x3e0]
        ldp     x21, x20, [x5, #0x68]
        adcs    x28, x28, x10
        adcs    x22, x22, x27
        lsr     x27, x16, #0x36
        ldp     q22, q23, [x2, #0xc0]
        ext     v24.16b, v0.16b, v13.16b, #8
        ldp     q25, q26, [x2, #0xe0]
        orr     x27, x27, x11, lsl #62
        umlal2  v21.2d, v11.4s, v12.s[2]
        ldp     x10, x11, [x5, #0x58]
        adcs    x25, x25, x26
        lsr     x26, x7, #8
        usra    v13.2d, v24.2d, #0x1d
        umlal2  v20.2d, v2.4s, v12.s[2]
        ldp     x7, x16, [x5, #0x38]
        lsl     x20, x20, #0x2c
        umull   v11.2d, v10.2s, v12.s[0]
        str     x22, [sp, #0x3d8]
        str     x28, [sp, #0x3d0]
        ldp     x22, x28, [x5, #0x78]
        adcs    x8, x8, x9
        lsr     x21, x21, #0xe
        umull   v2.2d, v6.2s, v12.s[0]
        str     x8, [sp, #0x3c8]
        ldp     x9, x8, [x5, #0x80]
        adcs    x14, x14, x15
        lsl     x15, x17, #0x32
        usra    v21.2d, v15.2d, #0x2e
        umull   v15.2d, v7.2s, v12.s[0]
        lsr     x10, x10, #2
        lsl     x11, x11, #0x38
        ext     v24.16b, v13.16b, v0.16b, #8
        and     v13.16b, v13.16b, v8.16b
        lsl     x16, x16, #0x10
        lsr     x7, x7, #0x2a
        usra    v20.2d, v4.2d, #0x28
        umlal2  v11.2d, v10.4s, v12.s[2]
        adcs    x7, x7, x16
        lsl     x28, x28, #0x20
        usra    v14.2d, v24.2d, #0x1d
        umlal2  v2.2d, v6.4s, v12.s[2]
        ldp     x16, x17, [x5, #0x70]
        str     x28, [sp, #0x3c0]
        ldr     x28, [x5, #0x50]
        orr     x28, x11, x28, lsr #60
        usra    v21.2d, v3.2d, #6
        str     x25, [sp, #0x3b8]
        ldp     x11, x25, [x6]
        adcs    x12, x12, x13
        umull   v10.2d, v16.2s, v12.s[0]
        ldp     x13, x25, [x6, #0x30]
        lsr     x22, x22, #0x1a
        lsr     x9, x9, #0x20
        usra    v20.2d, v5.2d, #6
        umull   v3.2d, v17.2s, v12.s[0]
        ldp     x25, x13, [x6, #0x10]
        lsl     x8, x8, #0x1a
        umlal   v14.2d, v1.2s, v12.s[0]
        lsl     x17, x17, #0x26
        lsr     x16, x16, #0x14
        ldp     x13, x25, [x6, #0x20]
        umlal2  v14.2d, v1.4s, v12.s[2]
        adcs    x27, x27, x1
        umulh   x1, x19, x11
        ldr     q1, [x2, #0x120]
        umlal2  v10.2d, v16.4s, v12.s[2]
        adcs    x28, x10, x28
        ldr     x10, [x6, #8]
        umlal2  v3.2d, v17.4s, v12.s[2]
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        ldr     x24, [sp, #0x3c8]
        adcs    x23, x26, x15
        stp     x14, x7, [x4, #0x30]
        umull   v4.2d, v18.2s, v12.s[0]
        adcs    x20, x21, x20
        ldr     x21, [sp, #0x3b8]
        stp     x21, x24, [x4, #0x20]
        umull   v5.2d, v9.2s, v12.s[0]
        adcs    x26, x16, x17
        ldr     x16, [sp, #0x3c0]
        mul     x15, x19, x10
        umull   v6.2d, v19.2s, v12.s[0]
        adcs    x22, x22, x16
        ldr     x13, [sp, #0x3e0]
        umull   v16.2d, v22.2s, v12.s[0]
        umlal2  v15.2d, v7.4s, v12.s[2]
        stp     x12, x27, [x4, #0x40]
        ldr     x27, [x6, #0x18]
        adcs    x8, x9, x8
        ldr     x9, [x6, #0x10]
        subs    x16, x9, x11
        umlal2  v4.2d, v18.4s, v12.s[2]
        umulh   x17, x19, x10
        sbcs    x12, x27, x10
        csetm   x25, lo
        stp     x19, x13, [x4]
        stp     x28, x23, [x4, #0x50]
        ldr     x28, [sp, #0x3d8]
        ldr     x23, [sp, #0x3d0]
        stp     x23, x28, [x4, #0x10]
        mul     x27, x13, x10
        mul     x9, x19, x11
        subs    x7, x19, x23
        sbcs    x28, x13, x28
        stp     x20, x26, [x4, #0x60]
        umlal2  v5.2d, v9.4s, v12.s[2]
        stp     x22, x8, [x4, #0x70]
        umull   v9.2d, v23.2s, v12.s[0]
        eor     x12, x12, x25
        umulh   x8, x13, x10
        ldp     q7, q17, [x2]
        umlal2  v6.2d, v19.4s, v12.s[2]
        ldp     q18, q19, [x2, #0x20]
        eor     x16, x16, x25
        umlal2  v16.2d, v22.4s, v12.s[2]
        csetm   x26, lo
        umlal2  v9.2d, v23.4s, v12.s[2]
        ldp     q22, q23, [x2, #0x100]
        eor     x20, x26, x25
        umull   v24.2d, v26.2s, v12.s[0]
        eor     x28, x28, x26
        cmn     x25, #1
        umull   v27.2d, v25.2s, v12.s[0]
        eor     x25, x7, x26
        adcs    x7, x16, xzr
        adcs    x12, x12, xzr
        umull2  v1.2d, v1.4s, v12.s[2]
        umlal   v14.2d, v7.2s, v13.s[0]
        adds    x1, x1, x15
        ldr     x15, [sp, #0x3e8]
        adcs    x27, x17, x27
        umlal   v20.2d, v18.2s, v13.s[0]
        ldp     d28, d29, [x15, #0x20]
        mul     x16, x13, x11
        ldr     q30, [x2, #0x120]
        adc     x8, x8, xzr
        subs    x17, x19, x21
        umlal2  v14.2d, v7.4s, v13.s[2]
        sbcs    x19, x13, x24
        umlal2  v20.2d, v18.4s, v13.s[2]
        umulh   x13, x13, x11
        sbcs    x22, x23, x14
        ext     v7.16b, v0.16b, v14.16b, #8
        umlal   v11.2d, v19.2s, v13.s[0]
        str     x20, [sp, #0x3c0]
        ldr     x20, [sp, #0x3d8]
        str     x12, [sp, #0x3b0]
        ldr     x12, [x4, #0x38]
        str     x7, [sp, #0x3a8]
        sbcs    x7, x20, x12
        shl     v18.2d, v29.2d, #0x24
        csetm   x20, lo
        cmn     x26, #1
        ldr     x26, [x6, #0x10]
        usra    v14.2d, v7.2d, #0x1d
        ldp     q7, q29, [x2, #0x40]
        umlal2  v11.2d, v19.4s, v13.s[2]
        adcs    x25, x25, xzr
        adcs    x28, x28, xzr
        str     x28, [sp, #0x3a0]
        umulh   x28, x23, x26
        umlal2  v27.2d, v25.4s, v12.s[2]
        usra    v11.2d, v28.2d, #0x22
        adds    x1, x1, x16
        eor     x16, x17, x20
        ldp     d19, d25, [x15, #0x28]
        umlal2  v24.2d, v26.4s, v12.s[2]
        eor     x19, x19, x20
        umull   v26.2d, v22.2s, v12.s[0]
        eor     x22, x22, x20
        adcs    x27, x27, x13
        eor     x7, x7, x20
        and     v28.16b, v14.16b, v8.16b
        usra    v11.2d, v18.2d, #6
        ext     v14.16b, v14.16b, v0.16b, #8
        adc     x8, x8, xzr
        subs    x13, x21, x14
        ldr     x21, [x6, #0x20]
        sbcs    x17, x24, x12
        ldr     x12, [x6, #0x18]
        mul     x14, x23, x12
        csetm   x24, lo
        subs    x11, x21, x11
        stp     x9, x1, [x3]
        ldr     x9, [x6, #0x30]
        ldr     x1, [x6, #0x28]
        sbcs    x10, x1, x10
        eor     x13, x13, x24
        shl     v18.2d, v25.2d, #0x2a
        str     x8, [sp, #0x398]
        sbcs    x8, x9, x26
        ldr     x26, [x6, #0x38]
        str     x27, [sp, #0x390]
        ldr     x27, [sp, #0x3d8]
        umulh   x15, x27, x12
        usra    v21.2d, v14.2d, #0x1d
        umlal   v2.2d, v7.2s, v13.s[0]
        eor     x17, x17, x24
        ldp     q14, q25, [x2, #0x60]
        str     x25, [sp, #0x388]
        sbcs    x25, x26, x12
        csetm   x27, lo
        umlal   v15.2d, v29.2s, v13.s[0]
        umlal2  v2.2d, v7.4s, v13.s[2]
        subs    x9, x9, x21
        eor     x25, x25, x27
        eor     x10, x10, x27
        umlal2  v15.2d, v29.4s, v13.s[2]
        umulh   x21, x23, x12
        sbcs    x26, x26, x1
        eor     x8, x8, x27
        umlal   v21.2d, v17.2s, v13.s[0]
        csetm   x1, lo
        cmn     x20, #1
        ldr     x23, [sp, #0x3d8]
        adcs    x16, x16, xzr
        usra    v2.2d, v19.2d, #0x1c
        umlal2  v21.2d, v17.4s, v13.s[2]
        eor     x9, x9, x1
        umlal   v10.2d, v14.2s, v13.s[0]
        ldp     q7, q17, [x2, #0x80]
        umlal2  v26.2d, v22.4s, v12.s[2]
        adcs    x19, x19, xzr
        ldp     q19, q22, [x2, #0xa0]
        adcs    x22, x22, xzr
        umull   v29.2d, v23.2s, v12.s[0]
        mul     x12, x23, x12
        adcs    x7, x7, xzr
        cmn     x24, #1
        usra    v2.2d, v18.2d, #6
        adcs    x13, x13, xzr
        eor     x26, x26, x1
        umlal2  v10.2d, v14.4s, v13.s[2]
        adcs    x17, x17, xzr
        adds    x28, x28, x14
        ldr     x14, [x6, #0x10]
        eor     x24, x24, x1
        umlal   v3.2d, v25.2s, v13.s[0]
        str     x24, [sp, #0x380]
        mul     x24, x23, x14
        umlal2  v3.2d, v25.4s, v13.s[2]
        ldp     q14, q18, [x2, #0xc0]
        adcs    x21, x21, x12
        umlal2  v29.2d, v23.4s, v12.s[2]
        ldp     q12, q23, [x2, #0xe0]
        adc     x12, x15, xzr
        umlal   v4.2d, v7.2s, v13.s[0]
        cmn     x1, #1
        umulh   x1, x23, x14
        umlal2  v4.2d, v7.4s, v13.s[2]
        adcs    x9, x9, xzr
        umlal   v5.2d, v17.2s, v13.s[0]
        adcs    x26, x26, xzr
        adds    x28, x28, x24
        ldr     x24, [sp, #0x3d0]
        ldp     q7, q25, [x2, #0x100]
        umlal   v9.2d, v14.2s, v13.s[0]
        umlal2  v5.2d, v17.4s, v13.s[2]
        adcs    x21, x21, x1
        mul     x1, x24, x14
        ldr     x24, [sp, #0x388]
        eor     x11, x11, x27
        umlal   v6.2d, v19.2s, v13.s[0]
        adc     x12, x12, xzr
        subs    x15, x16, x22
        eor     x20, x20, x27
        umlal2  v6.2d, v19.4s, v13.s[2]
        sbcs    x14, x19, x7
        umlal   v16.2d, v22.2s, v13.s[0]
        csetm   x23, lo
        str     x7, [sp, #0x378]
        ldr     x7, [sp, #0x3a8]
        str     x22, [sp, #0x370]
        umulh   x22, x24, x7
        cmn     x27, #1
        umlal2  v16.2d, v22.4s, v13.s[2]
        ldp     q17, q19, [x2]
        adcs    x27, x11, xzr
        umlal   v27.2d, v18.2s, v13.s[0]
        adcs    x10, x10, xzr
        eor     x11, x15, x23
        ldr     x15, [sp, #0x3b0]
        umlal2  v9.2d, v14.4s, v13.s[2]
        adcs    x8, x8, xzr
        ldp     q14, q22, [x2, #0x20]
        umlal2  v27.2d, v18.4s, v13.s[2]
        str     x20, [sp, #0x368]
        mul     x20, x24, x15
        umlal   v26.2d, v23.2s, v13.s[0]
        umlal   v24.2d, v12.2s, v13.s[0]
        umlal2  v24.2d, v12.4s, v13.s[2]
        str     x9, [sp, #0x360]
        mul     x9, x24, x7
        umlal2  v26.2d, v23.4s, v13.s[2]
        umlal   v21.2d, v17.2s, v28.s[0]
        umlal2  v21.2d, v17.4s, v28.s[2]
        str     x13, [sp, #0x358]
        ldr     x13, [sp, #0x3e8]
        ldp     d12, d17, [x13, #0x30]
        str     x17, [sp, #0x350]
        ldr     x17, [sp, #0x3c0]
        eor     x9, x9, x17
        umlal   v1.2d, v25.2s, v13.s[0]
        umlal   v29.2d, v7.2s, v13.s[0]
        adcs    x25, x25, xzr
        umulh   x24, x24, x15
        ext     v18.16b, v0.16b, v21.16b, #8
        cmn     x23, #1
        eor     x14, x14, x23
        str     x26, [sp, #0x388]
        ldr     x26, [sp, #0x3a0]
        str     x19, [sp, #0x348]
        mul     x19, x26, x15
        umlal   v2.2d, v22.2s, v28.s[0]
        usra    v15.2d, v12.2d, #0x16
        adcs    x11, x11, xzr
        adcs    x14, x14, xzr
        ldp     d12, d23, [x13, #0x38]
        usra    v21.2d, v18.2d, #0x1d
        umlal2  v2.2d, v22.4s, v28.s[2]
        umlal   v11.2d, v14.2s, v28.s[0]
        shl     v17.2d, v17.2d, #0x30
        umulh   x15, x26, x15
        str     x14, [sp, #0x3b0]
        subs    x14, x8, x27
        str     x11, [sp, #0x340]
        sbcs    x11, x25, x10
        umlal2  v11.2d, v14.4s, v28.s[2]
        ldp     q14, q18, [x2, #0x40]
        usra    v15.2d, v17.2d, #6
        str     x8, [sp, #0x338]
        csetm   x8, lo
        ldp     q17, q22, [x2, #0x60]
        umlal   v10.2d, v18.2s, v28.s[0]
        shl     v23.2d, v23.2d, #0x36
        umlal   v15.2d, v14.2s, v28.s[0]
        adds    x20, x22, x20
        eor     x22, x11, x8
        eor     x11, x14, x8
        mul     x14, x26, x7
        adcs    x19, x24, x19
        umlal2  v15.2d, v14.4s, v28.s[2]
        adc     x24, x15, xzr
        cmn     x8, #1
        eor     x23, x23, x8
        adcs    x8, x11, xzr
        umlal2  v1.2d, v25.4s, v13.s[2]
        and     v14.16b, v21.16b, v8.16b
        ldr     x11, [x6, #0x20]
        adcs    x22, x22, xzr
        ext     v21.16b, v21.16b, v0.16b, #8
        ldr     q25, [x2, #0x120]
        umulh   x26, x26, x7
        ldr     x7, [sp, #0x3b8]
        adds    x20, x20, x14
        usra    v20.2d, v21.2d, #0x1d
        eor     x20, x20, x17
        umull2  v21.2d, v30.4s, v13.s[2]
        umlal2  v29.2d, v7.4s, v13.s[2]
        ldr     x15, [x6, #0x28]
        ldp     q13, q7, [x2, #0x80]
        mul     x14, x7, x11
        adcs    x19, x19, x26
        ldr     x26, [x3]
        umlal   v20.2d, v19.2s, v28.s[0]
        adc     x24, x24, xzr
        eor     x19, x19, x17
        umlal2  v20.2d, v19.4s, v28.s[2]
        cmn     x17, #1
        eor     x24, x24, x17
        adcs    x9, x9, x26
        mul     x26, x7, x15
        umlal2  v10.2d, v18.4s, v28.s[2]
        umlal   v3.2d, v17.2s, v28.s[0]
        umlal2  v3.2d, v17.4s, v28.s[2]
        str     x23, [sp, #0x3a8]
        ldr     x23, [x3, #8]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x390]
        adcs    x19, x19, x23
        str     x22, [sp, #0x3a0]
        ldr     x22, [sp, #0x3c8]
        str     x8, [sp, #0x330]
        umulh   x8, x22, x11
        ldp     q17, q18, [x2]
        usra    v10.2d, v12.2d, #0x10
        umlal   v4.2d, v22.2s, v28.s[0]
        str     x25, [sp, #0x328]
        ldr     x25, [sp, #0x398]
        adcs    x24, x24, x25
        usra    v10.2d, v23.2d, #6
        umlal2  v4.2d, v22.4s, v28.s[2]
        str     x14, [sp, #0x320]
        umulh   x14, x7, x11
        adc     x17, x17, xzr
        umlal   v20.2d, v17.2s, v14.s[0]
        umlal2  v20.2d, v17.4s, v14.s[2]
        ldp     q12, q17, [x2, #0x20]
        adds    x9, x9, x1
        ldr     d19, [x13, #0x48]
        umlal   v5.2d, v13.2s, v28.s[0]
        adcs    x20, x20, x28
        adcs    x19, x19, x21
        umlal2  v5.2d, v13.4s, v28.s[2]
        ldp     q13, q22, [x2, #0xa0]
        umlal   v6.2d, v7.2s, v28.s[0]
        ldp     x11, x13, [x6, #0x40]
        umulh   x13, x16, x10
        adcs    x24, x24, x12
        shl     v19.2d, v19.2d, #2
        umlal2  v6.2d, v7.4s, v28.s[2]
        ext     v7.16b, v0.16b, v20.16b, #8
        str     x13, [sp, #0x3c0]
        ldp     x11, x13, [x6, #0x50]
        adc     x17, x17, xzr
        umull2  v23.2d, v25.4s, v28.s[2]
        adds    x23, x23, x9
        usra    v20.2d, v7.2d, #0x1d
        ldr     q7, [x2, #0x120]
        adcs    x20, x25, x20
        mul     x25, x22, x15
        umlal   v2.2d, v12.2s, v14.s[0]
        umlal2  v2.2d, v12.4s, v14.s[2]
        adcs    x19, x1, x19
        ldr     x1, [x6, #0x30]
        adcs    x28, x28, x24
        ldr     x24, [x4, #0x30]
        stp     x23, x20, [x3, #0x10]
        adcs    x21, x21, x17
        umlal   v15.2d, v17.2s, v14.s[0]
        umulh   x9, x24, x1
        adcs    x12, x12, xzr
        umlal2  v15.2d, v17.4s, v14.s[2]
        ldp     q12, q17, [x2, #0xc0]
        umlal   v16.2d, v13.2s, v28.s[0]
        umlal2  v16.2d, v13.4s, v28.s[2]
        ldp     q13, q25, [x2, #0xe0]
        ldp     q30, q31, [x2, #0x40]
        umlal   v9.2d, v22.2s, v28.s[0]
        umulh   x17, x16, x27
        umlal2  v9.2d, v22.4s, v28.s[2]
        umlal   v27.2d, v12.2s, v28.s[0]
        umull2  v7.2d, v7.4s, v14.s[2]
        umulh   x7, x7, x15
        umlal2  v27.2d, v12.4s, v28.s[2]
        umlal   v10.2d, v30.2s, v14.s[0]
        umlal2  v10.2d, v30.4s, v14.s[2]
        umulh   x15, x22, x15
        adds    x26, x14, x26
        ldr     x14, [x6, #0x20]
        umlal   v24.2d, v17.2s, v28.s[0]
        adcs    x25, x7, x25
        ldr     x7, [sp, #0x3e8]
        umlal2  v24.2d, v17.4s, v28.s[2]
        ldp     d12, d17, [x7, #0x40]
        umlal   v26.2d, v13.2s, v28.s[0]
        ldp     q22, q30, [x2, #0x100]
        umlal   v29.2d, v25.2s, v28.s[0]
        umlal2  v26.2d, v13.4s, v28.s[2]
        mul     x14, x22, x14
        ldr     x22, [x6, #0x38]
        adc     x15, x15, xzr
        umlal2  v29.2d, v25.4s, v28.s[2]
        usra    v3.2d, v12.2d, #0xa
        mul     x20, x24, x22
        ext     v12.16b, v20.16b, v0.16b, #8
        ldr     x23, [x4, #0x38]
        and     v13.16b, v20.16b, v8.16b
        adds    x26, x26, x14
        shl     v17.2d, v17.2d, #0x3c
        adcs    x25, x25, x8
        ldr     x8, [sp, #0x348]
        usra    v11.2d, v12.2d, #0x1d
        umlal   v11.2d, v18.2s, v14.s[0]
        ldp     q12, q20, [x2, #0x60]
        mul     x14, x8, x10
        usra    v3.2d, v17.2d, #6
        adc     x15, x15, xzr
        str     x12, [sp, #0x398]
        mul     x12, x23, x22
        umlal   v1.2d, v22.2s, v28.s[0]
        umlal2  v11.2d, v18.4s, v14.s[2]
        umlal   v21.2d, v30.2s, v28.s[0]
        str     x21, [sp, #0x390]
        umulh   x21, x23, x1
        umlal2  v21.2d, v30.4s, v28.s[2]
        ldp     q17, q18, [x2]
        umlal   v3.2d, v31.2s, v14.s[0]
        umlal2  v3.2d, v31.4s, v14.s[2]
        umlal   v4.2d, v12.2s, v14.s[0]
        umlal2  v4.2d, v12.4s, v14.s[2]
        str     x28, [sp, #0x318]
        mul     x28, x23, x1
        umlal   v5.2d, v20.2s, v14.s[0]
        umlal2  v5.2d, v20.4s, v14.s[2]
        ldp     q12, q20, [x2, #0x80]
        str     x19, [sp, #0x310]
        umulh   x19, x24, x22
        adds    x20, x9, x20
        umlal   v11.2d, v17.2s, v13.s[0]
        usra    v4.2d, v19.2d, #6
        umlal2  v11.2d, v17.4s, v13.s[2]
        ldp     q17, q19, [x2, #0xa0]
        ldp     q25, q30, [x2, #0xc0]
        umulh   x9, x23, x22
        ldr     x22, [sp, #0x388]
        adcs    x19, x19, x12
        ldr     x12, [sp, #0x350]
        umlal   v6.2d, v12.2s, v14.s[0]
        umlal2  v6.2d, v12.4s, v14.s[2]
        ext     v12.16b, v0.16b, v11.16b, #8
        mul     x23, x12, x22
        umlal   v16.2d, v20.2s, v14.s[0]
        adc     x9, x9, xzr
        adds    x20, x20, x28
        ldr     x28, [sp, #0x360]
        usra    v11.2d, v12.2d, #0x1d
        umlal2  v16.2d, v20.4s, v14.s[2]
        ldp     q12, q20, [x2, #0x20]
        umlal   v9.2d, v17.2s, v14.s[0]
        adcs    x19, x19, x21
        ldr     x21, [sp, #0x358]
        umulh   x13, x21, x28
        umlal2  v9.2d, v17.4s, v14.s[2]
        adc     x9, x9, xzr
        umlal   v27.2d, v19.2s, v14.s[0]
        umlal2  v27.2d, v19.4s, v14.s[2]
        umlal   v24.2d, v25.2s, v14.s[0]
        mul     x11, x21, x22
        umlal2  v24.2d, v25.4s, v14.s[2]
        umlal   v26.2d, v30.2s, v14.s[0]
        umlal2  v26.2d, v30.4s, v14.s[2]
        mul     x8, x16, x27
        umlal   v15.2d, v12.2s, v13.s[0]
        adds    x11, x13, x11
        umlal2  v15.2d, v12.4s, v13.s[2]
        ext     v12.16b, v11.16b, v0.16b, #8
        and     v11.16b, v11.16b, v8.16b
        umulh   x13, x21, x22
        usra    v2.2d, v12.2d, #0x1d
        umlal   v10.2d, v20.2s, v13.s[0]
        str     x9, [sp, #0x308]
        ldr     x9, [sp, #0x368]
        str     x8, [sp, #0x300]
        eor     x8, x8, x9
        ldr     q12, [x2, #0x120]
        umlal2  v1.2d, v22.4s, v28.s[2]
        ldp     q17, q19, [x2, #0x40]
        ldp     q22, q25, [x2, #0xe0]
        umlal   v2.2d, v18.2s, v13.s[0]
        umlal2  v2.2d, v18.4s, v13.s[2]
        umlal   v3.2d, v17.2s, v13.s[0]
        umlal   v1.2d, v25.2s, v14.s[0]
        ldp     d18, d28, [x7, #0x48]
        umlal   v29.2d, v22.2s, v14.s[0]
        str     x8, [sp, #0x2f8]
        mul     x8, x12, x28
        adcs    x23, x13, x23
        umlal2  v3.2d, v17.4s, v13.s[2]
        umlal   v4.2d, v19.2s, v13.s[0]
        umlal2  v4.2d, v19.4s, v13.s[2]
        shl     v17.2d, v28.2d, #8
        umlal2  v29.2d, v22.4s, v14.s[2]
        ldp     d19, d22, [x7, #0x50]
        ldp     q28, q30, [x2, #0x60]
        umlal2  v1.2d, v25.4s, v14.s[2]
        usra    v5.2d, v18.2d, #0x3e
        umull2  v12.2d, v12.4s, v13.s[2]
        ldp     q18, q25, [x2, #0x100]
        usra    v5.2d, v17.2d, #6
        ldp     q17, q31, [x2, #0x80]
        mul     x21, x21, x28
        shl     v22.2d, v22.2d, #0xe
        umulh   x22, x12, x22
        umlal   v5.2d, v28.2s, v13.s[0]
        usra    v6.2d, v19.2d, #0x38
        umlal2  v5.2d, v28.4s, v13.s[2]
        ldp     q19, q28, [x2, #0xa0]
        umlal   v21.2d, v18.2s, v14.s[0]
        umlal2  v21.2d, v18.4s, v14.s[2]
        umlal   v16.2d, v17.2s, v13.s[0]
        usra    v6.2d, v22.2d, #6
        adc     x22, x22, xzr
        umlal2  v16.2d, v17.4s, v13.s[2]
        ldp     q17, q18, [x2, #0xc0]
        umlal   v23.2d, v25.2s, v14.s[0]
        umlal2  v10.2d, v20.4s, v13.s[2]
        umulh   x28, x12, x28
        adds    x8, x11, x8
        ldr     x11, [sp, #0x380]
        umlal   v9.2d, v31.2s, v13.s[0]
        eor     x21, x21, x11
        eor     x8, x8, x11
        umlal   v6.2d, v30.2s, v13.s[0]
        umlal2  v6.2d, v30.4s, v13.s[2]
        ldp     q20, q22, [x2]
        umlal2  v9.2d, v31.4s, v13.s[2]
        mul     x12, x24, x1
        umlal   v27.2d, v19.2s, v13.s[0]
        adcs    x28, x23, x28
        ldr     x23, [sp, #0x320]
        eor     x28, x28, x11
        adc     x22, x22, xzr
        umlal2  v27.2d, v19.4s, v13.s[2]
        eor     x22, x22, x11
        cmn     x11, #1
        adcs    x21, x21, x23
        ldp     q19, q30, [x2, #0x100]
        adcs    x8, x8, x26
        umlal   v24.2d, v28.2s, v13.s[0]
        ldr     x1, [x4, #0x40]
        ldr     x24, [x4, #0x50]
        umlal   v26.2d, v17.2s, v13.s[0]
        mul     x13, x16, x10
        ldr     x16, [sp, #0x348]
        adcs    x28, x28, x25
        adcs    x22, x22, x15
        umlal2  v24.2d, v28.4s, v13.s[2]
        umlal2  v26.2d, v17.4s, v13.s[2]
        ldp     q17, q28, [x2, #0x20]
        umlal   v2.2d, v20.2s, v11.s[0]
        umulh   x10, x16, x10
        adc     x11, x11, xzr
        subs    x23, x1, x24
        ldr     x24, [x4, #0x48]
        umlal2  v2.2d, v20.4s, v11.s[2]
        umlal2  v23.2d, v25.4s, v14.s[2]
        ldr     x1, [sp, #0x3c0]
        str     x26, [sp, #0x380]
        ldr     x26, [x4, #0x58]
        sbcs    x26, x24, x26
        ldp     d14, d20, [x7, #0x58]
        ldp     q25, q31, [x2, #0xe0]
        csetm   x24, lo
        adds    x13, x17, x13
        eor     x23, x23, x24
        mul     x17, x16, x27
        umlal   v29.2d, v18.2s, v13.s[0]
        eor     x26, x26, x24
        adcs    x1, x1, x14
        ldr     x14, [sp, #0x308]
        adc     x10, x10, xzr
        adds    x21, x21, x12
        adcs    x8, x8, x20
        umlal   v1.2d, v25.2s, v13.s[0]
        umlal   v7.2d, v30.2s, v13.s[0]
        umlal2  v7.2d, v30.4s, v13.s[2]
        adcs    x28, x28, x19
        adcs    x22, x22, x14
        adc     x11, x11, xzr
        adds    x21, x25, x21
        shl     v20.2d, v20.2d, #0x14
        umlal   v10.2d, v17.2s, v11.s[0]
        usra    v16.2d, v14.2d, #0x32
        str     x21, [sp, #0x3c0]
        ldp     x25, x21, [x6, #0x60]
        umulh   x27, x16, x27
        umlal2  v10.2d, v17.4s, v11.s[2]
        ext     v14.16b, v0.16b, v2.16b, #8
        ldp     x16, x21, [x6, #0x70]
        adcs    x8, x15, x8
        usra    v2.2d, v14.2d, #0x1d
        umlal   v3.2d, v28.2s, v11.s[0]
        adcs    x28, x12, x28
        ldr     x12, [sp, #0x328]
        umlal2  v3.2d, v28.4s, v11.s[2]
        usra    v16.2d, v20.2d, #6
        adcs    x20, x20, x22
        ldr     x22, [sp, #0x370]
        mul     x15, x22, x12
        ldp     q14, q17, [x2, #0x40]
        umlal2  v29.2d, v18.4s, v13.s[2]
        adcs    x19, x19, x11
        ldp     q18, q20, [x2, #0x60]
        umlal   v21.2d, v31.2s, v13.s[0]
        adcs    x11, x14, xzr
        ldr     x14, [x6, #0x50]
        str     x11, [sp, #0x308]
        ldr     x11, [x6, #0x40]
        subs    x14, x14, x11
        umlal2  v21.2d, v31.4s, v13.s[2]
        str     x19, [sp, #0x348]
        ldr     x19, [x6, #0x58]
        str     x20, [sp, #0x360]
        ldr     x20, [x6, #0x48]
        sbcs    x19, x19, x20
        str     x28, [sp, #0x350]
        ldr     x28, [sp, #0x378]
        str     x8, [sp, #0x388]
        mul     x8, x28, x12
        umlal2  v1.2d, v25.4s, v13.s[2]
        ext     v25.16b, v2.16b, v0.16b, #8
        and     v2.16b, v2.16b, v8.16b
        csetm   x21, lo
        cmn     x24, #1
        usra    v15.2d, v25.2d, #0x1d
        ldp     d25, d28, [x7, #0x60]
        eor     x14, x14, x21
        eor     x19, x19, x21
        adcs    x23, x23, xzr
        str     x23, [sp, #0x358]
        umulh   x23, x22, x12
        umlal   v23.2d, v19.2s, v13.s[0]
        adcs    x26, x26, xzr
        cmn     x21, #1
        umlal2  v23.2d, v19.4s, v13.s[2]
        umlal   v4.2d, v14.2s, v11.s[0]
        adcs    x14, x14, xzr
        eor     x21, x24, x21
        umlal   v15.2d, v22.2s, v11.s[0]
        adcs    x19, x19, xzr
        adds    x24, x13, x17
        ldr     x13, [sp, #0x338]
        umlal2  v15.2d, v22.4s, v11.s[2]
        adcs    x27, x1, x27
        eor     x1, x24, x9
        umulh   x17, x22, x13
        umlal2  v4.2d, v14.4s, v11.s[2]
        ldp     q13, q14, [x2, #0x80]
        adc     x10, x10, xzr
        umlal   v5.2d, v17.2s, v11.s[0]
        usra    v9.2d, v25.2d, #0x2c
        str     x26, [sp, #0x2f0]
        ldr     x26, [x4, #0x60]
        str     x21, [sp, #0x2e8]
        ldr     x21, [x4, #0x70]
        ldr     x16, [sp, #0x330]
        subs    x21, x26, x21
        ldr     x26, [x4, #0x68]
        umlal2  v5.2d, v17.4s, v11.s[2]
        shl     v17.2d, v28.2d, #0x1a
        str     x19, [sp, #0x2e0]
        ldr     x19, [x4, #0x78]
        sbcs    x19, x26, x19
        umlal   v6.2d, v18.2s, v11.s[0]
        csetm   x26, lo
        str     x14, [sp, #0x2d8]
        ldr     x14, [sp, #0x340]
        umulh   x25, x14, x16
        umlal2  v6.2d, v18.4s, v11.s[2]
        ldp     q18, q19, [x2]
        umlal   v16.2d, v20.2s, v11.s[0]
        usra    v9.2d, v17.2d, #6
        umlal2  v16.2d, v20.4s, v11.s[2]
        ldr     q17, [x2, #0x120]
        ldp     q20, q22, [x2, #0xa0]
        mul     x9, x28, x13
        umlal   v27.2d, v14.2s, v11.s[0]
        ldp     q25, q28, [x2, #0xc0]
        umlal   v9.2d, v13.2s, v11.s[0]
        umlal2  v9.2d, v13.4s, v11.s[2]
        umulh   x12, x28, x12
        adds    x15, x17, x15
        eor     x21, x21, x26
        umlal2  v27.2d, v14.4s, v11.s[2]
        adcs    x23, x23, x8
        ldr     q13, [x2, #0x120]
        eor     x19, x19, x26
        umlal   v15.2d, v18.2s, v2.s[0]
        umlal2  v15.2d, v18.4s, v2.s[2]
        umull2  v14.2d, v17.4s, v2.s[2]
        umlal   v24.2d, v20.2s, v11.s[0]
        adc     x8, x12, xzr
        ldr     x12, [sp, #0x3a0]
        cmn     x26, #1
        umlal2  v24.2d, v20.4s, v11.s[2]
        adcs    x21, x21, xzr
        umulh   x28, x28, x13
        umlal   v26.2d, v22.2s, v11.s[0]
        adcs    x19, x19, xzr
        adds    x9, x15, x9
        umlal2  v26.2d, v22.4s, v11.s[2]
        ldp     q17, q18, [x2, #0x20]
        umlal   v29.2d, v25.2s, v11.s[0]
        mul     x15, x14, x12
        umull2  v13.2d, v13.4s, v11.s[2]
        ldp     q20, q22, [x2, #0xe0]
        adcs    x28, x23, x28
        adc     x23, x8, xzr
        ldr     x8, [sp, #0x3b0]
        umlal   v1.2d, v28.2s, v11.s[0]
        mul     x17, x8, x12
        umlal2  v1.2d, v28.4s, v11.s[2]
        str     x19, [sp, #0x378]
        mul     x19, x8, x16
        umlal2  v29.2d, v25.4s, v11.s[2]
        umlal   v21.2d, v20.2s, v11.s[0]
        ldp     q25, q28, [x2, #0x100]
        umlal   v3.2d, v17.2s, v2.s[0]
        umlal2  v3.2d, v17.4s, v2.s[2]
        ext     v17.16b, v0.16b, v15.16b, #8
        umlal   v4.2d, v18.2s, v2.s[0]
        str     x21, [sp, #0x328]
        umulh   x21, x14, x12
        adds    x25, x25, x15
        usra    v15.2d, v17.2d, #0x1d
        umlal2  v4.2d, v18.4s, v2.s[2]
        ldp     q17, q18, [x2, #0x40]
        umlal   v23.2d, v22.2s, v11.s[0]
        umlal2  v21.2d, v20.4s, v11.s[2]
        umulh   x12, x8, x12
        ldr     x15, [sp, #0x3a8]
        umlal2  v23.2d, v22.4s, v11.s[2]
        adcs    x21, x21, x17
        ldr     x17, [x4, #0x40]
        umlal   v12.2d, v28.2s, v11.s[0]
        umlal2  v12.2d, v28.4s, v11.s[2]
        umlal   v7.2d, v25.2s, v11.s[0]
        mul     x14, x14, x16
        umlal2  v7.2d, v25.4s, v11.s[2]
        umlal   v5.2d, v17.2s, v2.s[0]
        ldp     d11, d20, [x7, #0x68]
        umlal2  v5.2d, v17.4s, v2.s[2]
        ldp     q17, q22, [x2, #0x60]
        eor     x14, x14, x15
        str     x26, [sp, #0x340]
        mul     x26, x17, x11
        mul     x22, x22, x13
        usra    v27.2d, v11.2d, #0x26
        shl     v11.2d, v20.2d, #0x20
        umlal   v6.2d, v18.2s, v2.s[0]
        ldp     d20, d25, [x7, #0x70]
        usra    v27.2d, v11.2d, #6
        ldp     q11, q28, [x2, #0x80]
        ext     v30.16b, v15.16b, v0.16b, #8
        usra    v24.2d, v20.2d, #0x20
        and     v15.16b, v15.16b, v8.16b
        shl     v20.2d, v25.2d, #0x26
        usra    v10.2d, v30.2d, #0x1d
        usra    v24.2d, v20.2d, #6
        umlal   v10.2d, v19.2s, v2.s[0]
        adc     x12, x12, xzr
        adds    x19, x25, x19
        umlal2  v10.2d, v19.4s, v2.s[2]
        umulh   x25, x8, x16
        umlal2  v6.2d, v18.4s, v2.s[2]
        eor     x19, x19, x15
        umlal   v16.2d, v17.2s, v2.s[0]
        umlal2  v16.2d, v17.4s, v2.s[2]
        ldp     q17, q18, [x2, #0xa0]
        umlal   v9.2d, v22.2s, v2.s[0]
        umlal2  v9.2d, v22.4s, v2.s[2]
        adcs    x21, x21, x25
        umlal   v27.2d, v11.2s, v2.s[0]
        adc     x25, x12, xzr
        ldr     x12, [sp, #0x300]
        umulh   x8, x17, x11
        cmn     x15, #1
        ldp     q19, q20, [x2, #0xe0]
        eor     x21, x21, x15
        umlal2  v27.2d, v11.4s, v2.s[2]
        umlal   v24.2d, v28.2s, v2.s[0]
        ldp     q11, q22, [x2, #0xc0]
        adcs    x12, x14, x12
        umlal2  v24.2d, v28.4s, v2.s[2]
        eor     x25, x25, x15
        adcs    x19, x19, x24
        adcs    x21, x21, x27
        ldp     q25, q28, [x2, #0x100]
        umlal   v26.2d, v17.2s, v2.s[0]
        adcs    x24, x25, x10
        umlal2  v26.2d, v17.4s, v2.s[2]
        adc     x25, x15, xzr
        mul     x13, x17, x20
        adds    x12, x12, x22
        umlal   v29.2d, v18.2s, v2.s[0]
        adcs    x19, x19, x9
        adcs    x21, x21, x28
        umlal2  v29.2d, v18.4s, v2.s[2]
        umulh   x14, x17, x20
        adcs    x24, x24, x23
        umlal   v7.2d, v20.2s, v2.s[0]
        adc     x25, x25, xzr
        adds    x27, x27, x12
        umlal   v1.2d, v11.2s, v2.s[0]
        ldp     q17, q18, [x2]
        umlal   v21.2d, v22.2s, v2.s[0]
        adcs    x19, x10, x19
        ldr     x10, [x4, #0x48]
        mul     x12, x10, x20
        adcs    x21, x22, x21
        ldr     x22, [sp, #0x368]
        eor     x19, x19, x22
        umlal2  v21.2d, v22.4s, v2.s[2]
        eor     x27, x27, x22
        adcs    x24, x9, x24
        ldr     x9, [x6, #0x60]
        ldr     x16, [x6, #0x78]
        eor     x21, x21, x22
        umlal2  v1.2d, v11.4s, v2.s[2]
        ldp     q11, q22, [x2, #0x20]
        eor     x24, x24, x22
        adcs    x28, x28, x25
        ldr     x25, [x6, #0x70]
        adcs    x23, x23, xzr
        umlal   v13.2d, v28.2s, v2.s[0]
        subs    x15, x25, x9
        eor     x28, x28, x22
        umlal   v23.2d, v19.2s, v2.s[0]
        str     x26, [sp, #0x3a8]
        ldr     x26, [x6, #0x68]
        sbcs    x16, x16, x26
        umlal2  v23.2d, v19.4s, v2.s[2]
        ldr     x26, [sp, #0x2f8]
        ldr     x9, [x3]
        eor     x23, x23, x22
        umulh   x25, x10, x20
        csetm   x20, lo
        eor     x15, x15, x20
        cmn     x22, #1
        umlal   v4.2d, v11.2s, v15.s[0]
        umlal   v10.2d, v17.2s, v15.s[0]
        eor     x16, x16, x20
        umlal2  v10.2d, v17.4s, v15.s[2]
        ldp     d17, d19, [x7, #0x78]
        umlal2  v7.2d, v20.4s, v2.s[2]
        adcs    x26, x26, x9
        ldr     x9, [x3, #8]
        umlal   v12.2d, v25.2s, v2.s[0]
        ext     v20.16b, v0.16b, v10.16b, #8
        adcs    x1, x1, x9
        umulh   x9, x10, x11
        mul     x11, x10, x11
        ldr     x10, [x3, #0x10]
        umlal2  v4.2d, v11.4s, v15.s[2]
        adcs    x27, x27, x10
        ldr     x10, [sp, #0x340]
        ldr     x17, [sp, #0x318]
        eor     x10, x10, x20
        umlal   v5.2d, v22.2s, v15.s[0]
        str     x10, [sp, #0x340]
        ldr     x10, [x3, #0x18]
        adcs    x19, x19, x10
        ldr     x10, [sp, #0x310]
        umlal2  v5.2d, v22.4s, v15.s[2]
        ldp     q11, q22, [x2, #0x40]
        usra    v26.2d, v17.2d, #0x1a
        adcs    x21, x21, x10
        umlal2  v12.2d, v25.4s, v2.s[2]
        adcs    x24, x24, x17
        str     x16, [sp, #0x2f8]
        ldr     x16, [sp, #0x390]
        adcs    x28, x28, x16
        ldp     q17, q25, [x2, #0x80]
        ldp     q30, q31, [x2, #0x60]
        usra    v10.2d, v20.2d, #0x1d
        str     x15, [sp, #0x300]
        ldr     x15, [sp, #0x398]
        adcs    x23, x23, x15
        ldr     x15, [x6, #0x50]
        shl     v19.2d, v19.2d, #0x2c
        umlal2  v13.2d, v28.4s, v2.s[2]
        umlal   v6.2d, v11.2s, v15.s[0]
        usra    v26.2d, v19.2d, #6
        adc     x22, x22, xzr
        str     x20, [sp, #0x368]
        ldr     x20, [x4, #0x50]
        mul     x16, x20, x15
        umlal   v16.2d, v22.2s, v15.s[0]
        str     x16, [sp, #0x330]
        ldr     x16, [sp, #0x320]
        adds    x26, x26, x16
        ldp     d2, d19, [x7, #0x80]
        ldr     x7, [sp, #0x380]
        ext     v20.16b, v10.16b, v0.16b, #8
        and     v10.16b, v10.16b, v8.16b
        adcs    x1, x1, x7
        ldr     x7, [sp, #0x3c0]
        umlal2  v6.2d, v11.4s, v15.s[2]
        umulh   x15, x20, x15
        adcs    x27, x27, x7
        ldr     x7, [sp, #0x388]
        usra    v3.2d, v20.2d, #0x1d
        umlal2  v16.2d, v22.4s, v15.s[2]
        adcs    x19, x19, x7
        ldr     x7, [sp, #0x350]
        umlal   v9.2d, v30.2s, v15.s[0]
        umlal   v27.2d, v31.2s, v15.s[0]
        adcs    x21, x21, x7
        ldr     x7, [sp, #0x360]
        umlal2  v9.2d, v30.4s, v15.s[2]
        adcs    x24, x24, x7
        ldr     x7, [x6, #0x58]
        mul     x7, x20, x7
        ldr     x20, [sp, #0x348]
        shl     v11.2d, v19.2d, #0x32
        adcs    x28, x28, x20
        ldr     x20, [sp, #0x308]
        umlal   v3.2d, v18.2s, v15.s[0]
        adcs    x23, x23, x20
        usra    v29.2d, v2.2d, #0x14
        umlal2  v3.2d, v18.4s, v15.s[2]
        ldp     q2, q18, [x2, #0xa0]
        adc     x22, x22, xzr
        adds    x26, x10, x26
        ldr     x10, [sp, #0x390]
        umlal2  v27.2d, v31.4s, v15.s[2]
        ldp     q19, q20, [x2, #0xe0]
        umlal   v24.2d, v17.2s, v15.s[0]
        adcs    x1, x17, x1
        umlal2  v24.2d, v17.4s, v15.s[2]
        usra    v29.2d, v11.2d, #6
        adcs    x27, x10, x27
        ldr     x10, [sp, #0x398]
        umlal   v26.2d, v25.2s, v15.s[0]
        ldp     q11, q17, [x2, #0xc0]
        adcs    x19, x10, x19
        ldr     x10, [sp, #0x380]
        adcs    x21, x16, x21
        ldr     x16, [x6, #0x58]
        stp     x27, x19, [x3, #0x30]
        ldr     x19, [sp, #0x3c0]
        adcs    x24, x10, x24
        ldr     x10, [x4, #0x50]
        ldr     x27, [sp, #0x348]
        stp     x26, x1, [x3, #0x20]
        umulh   x17, x10, x16
        adcs    x19, x19, x28
        ldr     x28, [sp, #0x388]
        adcs    x28, x28, x23
        ldr     x23, [sp, #0x350]
        ldp     q22, q28, [x2, #0x100]
        adcs    x22, x23, x22
        ldr     x23, [sp, #0x360]
        adcs    x23, x23, xzr
        ldr     q30, [x2, #0x120]
        adcs    x27, x27, xzr
        adcs    x20, x20, xzr
        umlal   v29.2d, v2.2s, v15.s[0]
        umlal2  v26.2d, v25.4s, v15.s[2]
        adds    x8, x8, x13
        ldr     x13, [x4, #0x58]
        umlal   v23.2d, v17.2s, v15.s[0]
        umlal2  v29.2d, v2.4s, v15.s[2]
        adcs    x12, x14, x12
        mul     x14, x13, x16
        umlal   v1.2d, v18.2s, v15.s[0]
        adc     x25, x25, xzr
        adds    x8, x8, x11
        umlal2  v1.2d, v18.4s, v15.s[2]
        ldp     q2, q18, [x2, #0x40]
        umlal   v21.2d, v11.2s, v15.s[0]
        adcs    x9, x12, x9
        adc     x25, x25, xzr
        adds    x7, x15, x7
        umulh   x11, x13, x16
        umlal2  v21.2d, v11.4s, v15.s[2]
        ldp     q11, q25, [x2]
        adcs    x12, x17, x14
        ldr     x17, [sp, #0x368]
        ldr     x14, [x6, #0x50]
        ldr     x1, [sp, #0x3e8]
        umlal2  v23.2d, v17.4s, v15.s[2]
        ldp     q17, q31, [x2, #0x20]
        umlal   v7.2d, v19.2s, v15.s[0]
        mul     x15, x13, x14
        umlal2  v7.2d, v19.4s, v15.s[2]
        umlal   v12.2d, v20.2s, v15.s[0]
        adc     x11, x11, xzr
        cmn     x17, #1
        ldr     x17, [sp, #0x300]
        adcs    x17, x17, xzr
        umlal2  v12.2d, v20.4s, v15.s[2]
        ldp     d19, d20, [x1, #0x88]
        umlal   v3.2d, v11.2s, v10.s[0]
        umulh   x26, x13, x14
        str     x20, [sp, #0x300]
        ldr     x20, [sp, #0x2f8]
        adcs    x20, x20, xzr
        umlal2  v3.2d, v11.4s, v10.s[2]
        str     x27, [sp, #0x2f8]
        ldr     x27, [x4, #0x40]
        str     x23, [sp, #0x368]
        ldr     x23, [x4, #0x60]
        str     x22, [sp, #0x308]
        subs    x22, x27, x23
        usra    v1.2d, v19.2d, #0xe
        str     x28, [sp, #0x348]
        ldr     x28, [x4, #0x48]
        str     x19, [sp, #0x360]
        ldr     x19, [x4, #0x68]
        str     x24, [sp, #0x350]
        sbcs    x24, x28, x19
        ldr     x28, [x4, #0x78]
        umlal   v5.2d, v17.2s, v10.s[0]
        str     x21, [sp, #0x388]
        ldr     x21, [x4, #0x70]
        sbcs    x10, x10, x21
        umlal2  v5.2d, v17.4s, v10.s[2]
        sbcs    x13, x13, x28
        ldr     x28, [sp, #0x2d8]
        umlal   v6.2d, v31.2s, v10.s[0]
        csetm   x27, lo
        adds    x7, x7, x15
        ldr     x15, [sp, #0x358]
        ext     v11.16b, v0.16b, v3.16b, #8
        str     x20, [sp, #0x3c0]
        umulh   x20, x15, x28
        eor     x22, x22, x27
        adcs    x26, x12, x26
        eor     x12, x13, x27
        ldr     x13, [x6, #0x60]
        eor     x24, x24, x27
        shl     v17.2d, v20.2d, #0x38
        ldr     x19, [x6, #0x68]
        umlal   v13.2d, v22.2s, v15.s[0]
        ldp     q19, q20, [x2, #0x60]
        eor     x10, x10, x27
        adc     x11, x11, xzr
        umlal   v14.2d, v28.2s, v15.s[0]
        str     x17, [sp, #0x380]
        ldr     x17, [x6, #0x40]
        subs    x17, x13, x17
        ldr     x13, [x6, #0x48]
        mul     x21, x15, x28
        umlal2  v6.2d, v31.4s, v10.s[2]
        usra    v1.2d, v17.2d, #6
        sbcs    x13, x19, x13
        ldr     x19, [x6, #0x70]
        ldr     x28, [sp, #0x2e8]
        ldp     d17, d31, [x1, #0x90]
        sbcs    x14, x19, x14
        ldr     x19, [x6, #0x78]
        umlal2  v14.2d, v28.4s, v15.s[2]
        sbcs    x16, x19, x16
        ldr     x19, [sp, #0x2e0]
        mul     x1, x15, x19
        csetm   x23, lo
        umull2  v28.2d, v30.4s, v15.s[2]
        usra    v3.2d, v11.2d, #0x1d
        cmn     x27, #1
        eor     x21, x21, x28
        umlal   v16.2d, v2.2s, v10.s[0]
        adcs    x22, x22, xzr
        umlal2  v13.2d, v22.4s, v15.s[2]
        eor     x17, x17, x23
        adcs    x24, x24, xzr
        eor     x13, x13, x23
        umlal2  v16.2d, v2.4s, v10.s[2]
        ext     v15.16b, v3.16b, v0.16b, #8
        and     v11.16b, v3.16b, v8.16b
        adcs    x10, x10, xzr
        eor     x16, x16, x23
        umlal   v9.2d, v18.2s, v10.s[0]
        ldp     q2, q3, [x2, #0x80]
        adcs    x12, x12, xzr
        umulh   x15, x15, x19
        eor     x14, x14, x23
        cmn     x23, #1
        usra    v21.2d, v17.2d, #8
        umlal2  v9.2d, v18.4s, v10.s[2]
        adcs    x17, x17, xzr
        usra    v4.2d, v15.2d, #0x1d
        str     x17, [sp, #0x358]
        ldr     x17, [sp, #0x2f0]
        str     x12, [sp, #0x320]
        mul     x12, x17, x19
        umlal   v27.2d, v19.2s, v10.s[0]
        adcs    x13, x13, xzr
        eor     x27, x27, x23
        shl     v15.2d, v31.2d, #0x3e
        umlal2  v27.2d, v19.4s, v10.s[2]
        adcs    x23, x14, xzr
        umlal   v24.2d, v20.2s, v10.s[0]
        ldp     q17, q18, [x2, #0xc0]
        adcs    x14, x16, xzr
        umulh   x19, x17, x19
        adds    x20, x20, x1
        umlal   v4.2d, v25.2s, v10.s[0]
        adcs    x1, x15, x12
        ldr     x12, [sp, #0x2d8]
        ldp     q19, q22, [x2, #0xa0]
        umlal2  v4.2d, v25.4s, v10.s[2]
        umlal2  v24.2d, v20.4s, v10.s[2]
        umlal   v26.2d, v2.2s, v10.s[0]
        usra    v21.2d, v15.2d, #6
        ldr     x16, [x6, #0x60]
        mul     x15, x17, x12
        ldp     q15, q20, [x2, #0x100]
        adc     x19, x19, xzr
        ldp     q25, q30, [x2, #0xe0]
        umlal   v29.2d, v3.2s, v10.s[0]
        umulh   x12, x17, x12
        umlal2  v29.2d, v3.4s, v10.s[2]
        adds    x20, x20, x15
        ldr     x15, [x4, #0x60]
        ldr     q3, [x2, #0x120]
        umlal   v7.2d, v18.2s, v10.s[0]
        umulh   x17, x15, x16
        adcs    x1, x1, x12
        ldr     x12, [sp, #0x3a8]
        umlal   v1.2d, v19.2s, v10.s[0]
        adc     x19, x19, xzr
        cmn     x28, #1
        adcs    x21, x21, x12
        eor     x1, x1, x28
        umlal   v23.2d, v17.2s, v10.s[0]
        eor     x20, x20, x28
        adcs    x20, x20, x8
        eor     x19, x19, x28
        mul     x12, x15, x16
        adcs    x1, x1, x9
        umlal2  v7.2d, v18.4s, v10.s[2]
        umlal2  v23.2d, v17.4s, v10.s[2]
        adcs    x19, x19, x25
        adc     x28, x28, xzr
        str     x8, [sp, #0x2e8]
        ldr     x8, [sp, #0x330]
        adds    x21, x21, x8
        umlal   v12.2d, v25.2s, v10.s[0]
        umlal   v21.2d, v22.2s, v10.s[0]
        umlal2  v12.2d, v25.4s, v10.s[2]
        str     x12, [sp, #0x2d8]
        ldr     x12, [sp, #0x3e8]
        ldr     d17, [x12, #0x98]
        str     x27, [sp, #0x2f0]
        ldr     x27, [x6, #0x68]
        mul     x12, x15, x27
        umlal2  v21.2d, v22.4s, v10.s[2]
        umlal2  v26.2d, v2.4s, v10.s[2]
        adcs    x20, x20, x7
        adcs    x1, x1, x26
        adcs    x19, x19, x11
        ldr     q2, [x2, #0x120]
        umlal2  v1.2d, v19.4s, v10.s[2]
        ldp     q18, q19, [x2]
        umulh   x15, x15, x27
        adc     x28, x28, xzr
        adds    x21, x9, x21
        umlal   v13.2d, v30.2s, v10.s[0]
        adcs    x20, x25, x20
        umlal2  v13.2d, v30.4s, v10.s[2]
        shl     v17.2d, v17.2d, #4
        adcs    x25, x8, x1
        ldr     x1, [x4, #0x68]
        umlal   v14.2d, v15.2s, v10.s[0]
        mul     x8, x1, x27
        adcs    x19, x7, x19
        umlal   v28.2d, v20.2s, v10.s[0]
        umlal2  v14.2d, v15.4s, v10.s[2]
        umulh   x7, x1, x27
        adcs    x28, x26, x28
        ldp     q15, q22, [x2, #0x20]
        adcs    x26, x11, xzr
        adds    x9, x17, x12
        usra    v23.2d, v17.2d, #6
        adcs    x8, x15, x8
        ldr     x15, [sp, #0x320]
        umlal   v4.2d, v18.2s, v11.s[0]
        ldp     q17, q25, [x2, #0x40]
        mul     x11, x1, x16
        umlal2  v4.2d, v18.4s, v11.s[2]
        ext     v18.16b, v0.16b, v4.16b, #8
        adc     x7, x7, xzr
        subs    x12, x22, x10
        umlal   v6.2d, v15.2s, v11.s[0]
        sbcs    x17, x24, x15
        usra    v4.2d, v18.2d, #0x1d
        umlal2  v6.2d, v15.4s, v11.s[2]
        str     x26, [sp, #0x330]
        csetm   x26, lo
        umlal   v16.2d, v22.2s, v11.s[0]
        ldp     q15, q18, [x2, #0x60]
        str     x28, [sp, #0x2e0]
        ldr     x28, [sp, #0x3e8]
        ldp     d30, d31, [x28, #0x98]
        umlal2  v16.2d, v22.4s, v11.s[2]
        umlal   v9.2d, v17.2s, v11.s[0]
        umlal2  v9.2d, v17.4s, v11.s[2]
        ext     v17.16b, v4.16b, v0.16b, #8
        and     v4.16b, v4.16b, v8.16b
        usra    v5.2d, v17.2d, #0x1d
        umlal   v27.2d, v25.2s, v11.s[0]
        umlal2  v27.2d, v25.4s, v11.s[2]
        str     x19, [sp, #0x398]
        umulh   x19, x1, x16
        umull2  v3.2d, v3.4s, v10.s[2]
        eor     x12, x12, x26
        eor     x17, x17, x26
        adds    x9, x9, x11
        ldr     x11, [x4, #0x70]
        umlal2  v28.2d, v20.4s, v10.s[2]
        ldp     q10, q17, [x2, #0x80]
        usra    v7.2d, v30.2d, #0x3c
        umlal   v24.2d, v15.2s, v11.s[0]
        ldp     q20, q22, [x2, #0xc0]
        umlal   v5.2d, v19.2s, v11.s[0]
        str     x25, [sp, #0x390]
        ldr     x25, [x6, #0x70]
        str     x20, [sp, #0x318]
        mul     x20, x11, x25
        shl     v25.2d, v31.2d, #0xa
        umlal2  v24.2d, v15.4s, v11.s[2]
        umlal2  v5.2d, v19.4s, v11.s[2]
        adcs    x19, x8, x19
        adc     x7, x7, xzr
        cmn     x26, #1
        usra    v7.2d, v25.2d, #6
        umlal   v26.2d, v18.2s, v11.s[0]
        adcs    x8, x12, xzr
        ldr     x12, [x6, #0x78]
        ldr     q15, [x2, #0x120]
        str     x21, [sp, #0x310]
        mul     x21, x11, x12
        umlal2  v26.2d, v18.4s, v11.s[2]
        umulh   x27, x11, x25
        adcs    x17, x17, xzr
        umlal   v7.2d, v20.2s, v11.s[0]
        umlal   v29.2d, v10.2s, v11.s[0]
        str     x17, [sp, #0x3b0]
        ldr     x17, [sp, #0x358]
        subs    x16, x23, x17
        str     x8, [sp, #0x338]
        sbcs    x8, x14, x13
        umlal   v12.2d, v22.2s, v11.s[0]
        csetm   x15, lo
        umlal2  v29.2d, v10.4s, v11.s[2]
        ldp     q10, q18, [x2, #0xe0]
        umlal   v13.2d, v10.2s, v11.s[0]
        eor     x16, x16, x15
        eor     x8, x8, x15
        eor     x26, x26, x15
        umlal2  v12.2d, v22.4s, v11.s[2]
        cmn     x15, #1
        umulh   x15, x11, x12
        adcs    x16, x16, xzr
        umull2  v2.2d, v2.4s, v11.s[2]
        ldp     q19, q22, [x2, #0x100]
        adcs    x8, x8, xzr
        adds    x21, x27, x21
        ldr     x27, [x4, #0x78]
        umlal   v1.2d, v17.2s, v11.s[0]
        umlal2  v7.2d, v20.4s, v11.s[2]
        ldp     q20, q25, [x2, #0xa0]
        umlal   v14.2d, v18.2s, v11.s[0]
        str     x26, [sp, #0x370]
        umulh   x26, x27, x12
        umlal2  v14.2d, v18.4s, v11.s[2]
        mul     x12, x27, x12
        ldp     q18, q30, [x2]
        umlal2  v13.2d, v10.4s, v11.s[2]
        str     x8, [sp, #0x3a0]
        umulh   x8, x27, x25
        umlal2  v1.2d, v17.4s, v11.s[2]
        umlal   v21.2d, v20.2s, v11.s[0]
        adcs    x12, x15, x12
        umlal   v5.2d, v18.2s, v4.s[0]
        mul     x15, x27, x25
        ldr     x25, [sp, #0x328]
        adc     x26, x26, xzr
        umlal2  v5.2d, v18.4s, v4.s[2]
        umlal2  v21.2d, v20.4s, v11.s[2]
        str     x16, [sp, #0x2d0]
        ldr     x16, [sp, #0x380]
        str     x14, [sp, #0x2c8]
        umulh   x14, x25, x16
        umlal   v3.2d, v22.2s, v11.s[0]
        ldp     q10, q17, [x2, #0x20]
        adds    x21, x21, x15
        umlal   v28.2d, v19.2s, v11.s[0]
        adcs    x8, x12, x8
        umlal2  v28.2d, v19.4s, v11.s[2]
        adc     x26, x26, xzr
        umlal2  v3.2d, v22.4s, v11.s[2]
        mul     x12, x25, x16
        umlal   v23.2d, v25.2s, v11.s[0]
        umlal2  v23.2d, v25.4s, v11.s[2]
        ext     v11.16b, v0.16b, v5.16b, #8
        usra    v5.2d, v11.2d, #0x1d
        ldr     x15, [sp, #0x3c0]
        umlal   v16.2d, v10.2s, v4.s[0]
        ldr     x11, [sp, #0x340]
        umlal2  v16.2d, v10.4s, v4.s[2]
        ldp     q10, q11, [x2, #0x40]
        umlal   v9.2d, v17.2s, v4.s[0]
        umlal2  v9.2d, v17.4s, v4.s[2]
        ldp     d17, d18, [x28, #0xa0]
        ldp     q19, q20, [x2, #0x60]
        usra    v12.2d, v17.2d, #0x36
        shl     v17.2d, v18.2d, #0x10
        ldp     d18, d22, [x28, #0xa8]
        ext     v25.16b, v5.16b, v0.16b, #8
        mul     x27, x25, x15
        eor     x12, x12, x11
        and     v5.16b, v5.16b, v8.16b
        usra    v12.2d, v17.2d, #6
        usra    v6.2d, v25.2d, #0x1d
        ldp     q17, q25, [x2, #0x100]
        umlal   v27.2d, v10.2s, v4.s[0]
        umlal2  v27.2d, v10.4s, v4.s[2]
        adds    x27, x14, x27
        ldr     x14, [sp, #0x378]
        usra    v13.2d, v18.2d, #0x30
        umulh   x25, x25, x15
        ldp     q10, q18, [x2]
        umlal   v24.2d, v11.2s, v4.s[0]
        umlal   v6.2d, v30.2s, v4.s[0]
        shl     v22.2d, v22.2d, #0x16
        umlal2  v6.2d, v30.4s, v4.s[2]
        umlal2  v24.2d, v11.4s, v4.s[2]
        mul     x1, x14, x15
        ldp     q11, q30, [x2, #0x80]
        umlal   v26.2d, v19.2s, v4.s[0]
        usra    v13.2d, v22.2d, #6
        umlal2  v26.2d, v19.4s, v4.s[2]
        umulh   x15, x14, x15
        ldp     q19, q22, [x2, #0xa0]
        umull2  v15.2d, v15.4s, v4.s[2]
        adcs    x25, x25, x1
        umlal   v29.2d, v20.2s, v4.s[0]
        umlal2  v29.2d, v20.4s, v4.s[2]
        ldp     q20, q31, [x2, #0xc0]
        mul     x1, x14, x16
        umlal   v1.2d, v11.2s, v4.s[0]
        adc     x15, x15, xzr
        umlal   v21.2d, v30.2s, v4.s[0]
        umulh   x14, x14, x16
        umlal2  v21.2d, v30.4s, v4.s[2]
        adds    x27, x27, x1
        umlal2  v1.2d, v11.4s, v4.s[2]
        ldp     q11, q30, [x2, #0xe0]
        eor     x27, x27, x11
        umlal   v23.2d, v19.2s, v4.s[0]
        umlal2  v23.2d, v19.4s, v4.s[2]
        mul     x1, x22, x17
        umlal   v7.2d, v22.2s, v4.s[0]
        adcs    x25, x25, x14
        ldr     x14, [sp, #0x2f0]
        umlal2  v7.2d, v22.4s, v4.s[2]
        eor     x25, x25, x11
        umlal   v12.2d, v20.2s, v4.s[0]
        umlal   v13.2d, v31.2s, v4.s[0]
        eor     x16, x1, x14
        umlal   v14.2d, v11.2s, v4.s[0]
        adc     x15, x15, xzr
        umlal2  v14.2d, v11.4s, v4.s[2]
        str     x16, [sp, #0x380]
        umulh   x16, x22, x17
        eor     x15, x15, x11
        umlal   v2.2d, v25.2s, v4.s[0]
        cmn     x11, #1
        umlal2  v2.2d, v25.4s, v4.s[2]
        str     x1, [sp, #0x378]
        ldr     x1, [sp, #0x2d8]
        adcs    x12, x12, x1
        umlal   v28.2d, v30.2s, v4.s[0]
        adcs    x27, x27, x9
        umlal2  v28.2d, v30.4s, v4.s[2]
        mul     x1, x22, x13
        adcs    x25, x25, x19
        umlal   v3.2d, v17.2s, v4.s[0]
        adcs    x15, x15, x7
        adc     x11, x11, xzr
        adds    x12, x12, x20
        umlal2  v13.2d, v31.4s, v4.s[2]
        adcs    x27, x27, x21
        umlal2  v3.2d, v17.4s, v4.s[2]
        ldp     q11, q17, [x2, #0x20]
        adcs    x25, x25, x8
        ldp     q19, q22, [x2, #0x40]
        umlal2  v12.2d, v20.4s, v4.s[2]
        adcs    x15, x15, x26
        ldp     d4, d20, [x28, #0xb0]
        umulh   x22, x22, x13
        umlal   v6.2d, v10.2s, v5.s[0]
        adc     x11, x11, xzr
        adds    x19, x19, x12
        umlal2  v6.2d, v10.4s, v5.s[2]
        shl     v10.2d, v20.2d, #0x1c
        adcs    x27, x7, x27
        umlal   v9.2d, v11.2s, v5.s[0]
        ext     v20.16b, v0.16b, v6.16b, #8
        usra    v14.2d, v4.2d, #0x2a
        ldp     q4, q25, [x2, #0x60]
        adcs    x20, x20, x25
        umlal2  v9.2d, v11.4s, v5.s[2]
        umlal   v24.2d, v19.2s, v5.s[0]
        ldp     d11, d30, [x28, #0xb8]
        ldr     x12, [x4, #0x40]
        mul     x25, x24, x13
        umlal   v27.2d, v17.2s, v5.s[0]
        adcs    x21, x21, x15
        usra    v28.2d, v11.2d, #0x24
        adcs    x7, x8, x11
        ldr     x11, [x4]
        ldr     q11, [x2, #0x120]
        usra    v6.2d, v20.2d, #0x1d
        ldr     x15, [x4, #0x50]
        umlal2  v27.2d, v17.4s, v5.s[2]
        umulh   x8, x24, x13
        ldr     x13, [x4, #0x48]
        adcs    x26, x26, xzr
        subs    x11, x11, x12
        ldr     x12, [sp, #0x3e0]
        usra    v14.2d, v10.2d, #6
        umlal2  v24.2d, v19.4s, v5.s[2]
        sbcs    x12, x12, x13
        ldr     x13, [sp, #0x3d0]
        ldp     q10, q17, [x2, #0x80]
        sbcs    x13, x13, x15
        ldr     x15, [sp, #0x3d8]
        umlal   v26.2d, v22.2s, v5.s[0]
        shl     v19.2d, v30.2d, #0x22
        ext     v20.16b, v6.16b, v0.16b, #8
        and     v6.16b, v6.16b, v8.16b
        str     x26, [sp, #0x3d0]
        ldr     x26, [x4, #0x58]
        sbcs    x26, x15, x26
        ldr     x15, [sp, #0x3b8]
        str     x7, [sp, #0x3d8]
        ldr     x7, [x4, #0x60]
        sbcs    x7, x15, x7
        ldr     x15, [sp, #0x3c8]
        usra    v16.2d, v20.2d, #0x1d
        str     x21, [sp, #0x3b8]
        ldr     x21, [x4, #0x68]
        sbcs    x21, x15, x21
        umlal2  v26.2d, v22.4s, v5.s[2]
        usra    v28.2d, v19.2d, #6
        mul     x15, x24, x17
        str     x20, [sp, #0x3c8]
        ldr     x20, [x4, #0x30]
        str     x27, [sp, #0x3e0]
        ldr     x27, [x4, #0x70]
        sbcs    x20, x20, x27
        ldr     x27, [x4, #0x38]
        umlal   v29.2d, v4.2s, v5.s[0]
        str     x19, [sp, #0x340]
        ldr     x19, [x4, #0x78]
        sbcs    x19, x27, x19
        ldp     q19, q20, [x2, #0xe0]
        umlal2  v29.2d, v4.4s, v5.s[2]
        csetm   x27, lo
        adds    x1, x16, x1
        eor     x11, x11, x27
        eor     x13, x13, x27
        umlal   v16.2d, v18.2s, v5.s[0]
        umulh   x24, x24, x17
        eor     x26, x26, x27
        eor     x12, x12, x27
        adcs    x22, x22, x25
        ldp     q4, q22, [x2, #0xa0]
        umlal2  v16.2d, v18.4s, v5.s[2]
        ldp     q18, q30, [x2, #0xc0]
        eor     x20, x20, x27
        adc     x25, x8, xzr
        adds    x1, x1, x15
        umlal   v12.2d, v22.2s, v5.s[0]
        eor     x21, x21, x27
        eor     x8, x1, x14
        eor     x7, x7, x27
        eor     x19, x19, x27
        umlal   v21.2d, v10.2s, v5.s[0]
        umlal   v1.2d, v25.2s, v5.s[0]
        umlal2  v1.2d, v25.4s, v5.s[2]
        mul     x15, x10, x23
        adcs    x22, x22, x24
        umlal   v23.2d, v17.2s, v5.s[0]
        adc     x24, x25, xzr
        cmn     x27, #1
        umlal2  v21.2d, v10.4s, v5.s[2]
        umulh   x25, x10, x23
        ldp     q10, q25, [x2, #0x100]
        ldr     x16, [sp, #0x2c8]
        adcs    x11, x11, xzr
        umlal2  v12.2d, v22.4s, v5.s[2]
        umlal   v14.2d, v30.2s, v5.s[0]
        adcs    x12, x12, xzr
        umlal   v7.2d, v4.2s, v5.s[0]
        adcs    x13, x13, xzr
        adcs    x26, x26, xzr
        umlal2  v14.2d, v30.4s, v5.s[2]
        ldp     q22, q30, [x2]
        adcs    x7, x7, xzr
        umlal   v13.2d, v18.2s, v5.s[0]
        mul     x17, x10, x16
        umlal2  v13.2d, v18.4s, v5.s[2]
        adcs    x21, x21, xzr
        adcs    x20, x20, xzr
        umlal2  v7.2d, v4.4s, v5.s[2]
        ldp     q4, q18, [x2, #0x20]
        umulh   x10, x10, x16
        umlal2  v23.2d, v17.4s, v5.s[2]
        adcs    x19, x19, xzr
        umlal   v16.2d, v22.2s, v6.s[0]
        str     x19, [sp, #0x358]
        ldr     x19, [sp, #0x320]
        str     x21, [sp, #0x3c0]
        mul     x21, x19, x16
        umulh   x16, x19, x16
        ldr     x14, [x6, #0x10]
        str     x20, [sp, #0x2c8]
        ldr     x20, [x6, #0x40]
        str     x7, [sp, #0x328]
        ldr     x7, [x6]
        subs    x20, x20, x7
        ldr     x7, [x6, #0x48]
        umlal2  v16.2d, v22.4s, v6.s[2]
        str     x9, [sp, #0x2c0]
        ldr     x9, [x6, #8]
        sbcs    x7, x7, x9
        ldr     x9, [x6, #0x50]
        sbcs    x9, x9, x14
        ldr     x14, [x6, #0x58]
        umlal   v27.2d, v4.2s, v6.s[0]
        str     x8, [sp, #0x2b8]
        ldr     x8, [x6, #0x18]
        sbcs    x8, x14, x8
        umlal   v3.2d, v20.2s, v5.s[0]
        mul     x14, x19, x23
        str     x15, [sp, #0x2b0]
        ldr     x15, [x6, #0x60]
        str     x24, [sp, #0x2a8]
        ldr     x24, [x6, #0x20]
        sbcs    x24, x15, x24
        ldr     x15, [x6, #0x68]
        umlal   v2.2d, v10.2s, v5.s[0]
        str     x22, [sp, #0x2a0]
        ldr     x22, [x6, #0x28]
        sbcs    x22, x15, x22
        ldr     x15, [x6, #0x70]
        umlal2  v3.2d, v20.4s, v5.s[2]
        str     x1, [sp, #0x298]
        ldr     x1, [x6, #0x30]
        sbcs    x1, x15, x1
        ldr     x15, [x6, #0x38]
        umlal   v28.2d, v19.2s, v5.s[0]
        umulh   x19, x19, x23
        ldr     x23, [x6, #0x78]
        sbcs    x23, x23, x15
        umlal2  v2.2d, v10.4s, v5.s[2]
        csetm   x15, lo
        adds    x25, x25, x17
        umlal   v15.2d, v25.2s, v5.s[0]
        adcs    x21, x10, x21
        umlal2  v28.2d, v19.4s, v5.s[2]
        ldp     d10, d17, [x28, #0xc0]
        adc     x10, x16, xzr
        adds    x25, x25, x14
        umull2  v11.2d, v11.4s, v5.s[2]
        umlal2  v15.2d, v25.4s, v5.s[2]
        ldr     x14, [sp, #0x338]
        ldr     x16, [sp, #0x2d0]
        ldp     q5, q19, [x2, #0x40]
        ext     v20.16b, v0.16b, v16.16b, #8
        usra    v3.2d, v10.2d, #0x1e
        shl     v10.2d, v17.2d, #0x28
        eor     x20, x20, x15
        umlal   v26.2d, v5.2s, v6.s[0]
        eor     x7, x7, x15
        eor     x9, x9, x15
        eor     x8, x8, x15
        usra    v16.2d, v20.2d, #0x1d
        umlal   v24.2d, v18.2s, v6.s[0]
        umulh   x17, x14, x16
        adcs    x19, x21, x19
        umlal2  v24.2d, v18.4s, v6.s[2]
        adc     x21, x10, xzr
        eor     x24, x24, x15
        ext     v17.16b, v16.16b, v0.16b, #8
        eor     x22, x22, x15
        eor     x1, x1, x15
        eor     x23, x23, x15
        umlal2  v27.2d, v4.4s, v6.s[2]
        cmn     x15, #1
        umlal2  v26.2d, v5.4s, v6.s[2]
        adcs    x20, x20, xzr
        ldr     q4, [x2, #0x120]
        eor     x10, x27, x15
        ldr     x27, [sp, #0x3a0]
        and     v5.16b, v16.16b, v8.16b
        mul     x15, x14, x27
        adcs    x7, x7, xzr
        adcs    x9, x9, xzr
        ldp     d16, d18, [x28, #0xc8]
        umlal   v29.2d, v19.2s, v6.s[0]
        adcs    x8, x8, xzr
        ldp     q20, q22, [x2, #0x60]
        str     x10, [sp, #0x320]
        umulh   x10, x14, x27
        usra    v9.2d, v17.2d, #0x1d
        adcs    x24, x24, xzr
        adcs    x22, x22, xzr
        ldp     q17, q25, [x2, #0x80]
        umlal2  v29.2d, v19.4s, v6.s[2]
        usra    v3.2d, v10.2d, #6
        adcs    x1, x1, xzr
        ldp     q10, q19, [x2, #0x100]
        adcs    x23, x23, xzr
        str     x23, [sp, #0x290]
        subs    x23, x11, x13
        umlal   v9.2d, v30.2s, v6.s[0]
        umlal2  v9.2d, v30.4s, v6.s[2]
        usra    v2.2d, v16.2d, #0x18
        str     x1, [sp, #0x288]
        ldr     x1, [sp, #0x3b0]
        str     x22, [sp, #0x280]
        mul     x22, x1, x27
        str     x24, [sp, #0x278]
        sbcs    x24, x12, x26
        str     x26, [sp, #0x270]
        csetm   x26, lo
        adds    x15, x17, x15
        ldp     q16, q30, [x2, #0xc0]
        eor     x23, x23, x26
        eor     x24, x24, x26
        shl     v18.2d, v18.2d, #0x2e
        umulh   x27, x1, x27
        umlal   v1.2d, v20.2s, v6.s[0]
        adcs    x22, x10, x22
        usra    v2.2d, v18.2d, #6
        umlal   v23.2d, v17.2s, v6.s[0]
        adc     x27, x27, xzr
        mul     x10, x1, x16
        cmn     x26, #1
        umlal   v11.2d, v19.2s, v6.s[0]
        adcs    x23, x23, xzr
        umlal2  v11.2d, v19.4s, v6.s[2]
        adcs    x24, x24, xzr
        umlal   v15.2d, v10.2s, v6.s[0]
        mul     x14, x14, x16
        umulh   x1, x1, x16
        umlal   v21.2d, v22.2s, v6.s[0]
        umlal2  v15.2d, v10.4s, v6.s[2]
        adds    x10, x15, x10
        ldr     x15, [sp, #0x370]
        umlal   v7.2d, v25.2s, v6.s[0]
        eor     x10, x10, x15
        umlal2  v21.2d, v22.4s, v6.s[2]
        ldr     q10, [x2, #0x120]
        umlal2  v1.2d, v20.4s, v6.s[2]
        eor     x14, x14, x15
        ldp     q18, q19, [x2, #0xa0]
        adcs    x22, x22, x1
        umlal2  v7.2d, v25.4s, v6.s[2]
        ldr     x16, [sp, #0x378]
        ldp     q20, q22, [x2, #0xe0]
        umlal2  v23.2d, v17.4s, v6.s[2]
        ldp     q17, q25, [x2]
        adc     x27, x27, xzr
        umulh   x1, x11, x20
        eor     x22, x22, x15
        umull2  v4.2d, v4.4s, v6.s[2]
        ldr     x17, [sp, #0x2a0]
        eor     x27, x27, x15
        cmn     x15, #1
        umlal   v13.2d, v19.2s, v6.s[0]
        umlal   v28.2d, v30.2s, v6.s[0]
        adcs    x14, x14, x16
        ldr     x16, [sp, #0x298]
        umlal   v12.2d, v18.2s, v6.s[0]
        adcs    x10, x10, x16
        umlal   v3.2d, v20.2s, v6.s[0]
        mul     x16, x11, x7
        umlal   v9.2d, v17.2s, v5.s[0]
        adcs    x22, x22, x17
        str     x24, [sp, #0x298]
        mul     x24, x12, x7
        umlal2  v9.2d, v17.4s, v5.s[2]
        str     x23, [sp, #0x378]
        ldr     x23, [sp, #0x2a8]
        adcs    x27, x27, x23
        adc     x15, x15, xzr
        str     x24, [sp, #0x370]
        ldr     x24, [sp, #0x2b0]
        adds    x14, x14, x24
        umlal2  v12.2d, v18.4s, v6.s[2]
        umlal   v14.2d, v16.2s, v6.s[0]
        adcs    x10, x10, x25
        str     x26, [sp, #0x2d0]
        umulh   x26, x11, x7
        umlal   v2.2d, v22.2s, v6.s[0]
        ldp     q17, q18, [x2, #0x20]
        adcs    x22, x22, x19
        umlal2  v13.2d, v19.4s, v6.s[2]
        umlal2  v14.2d, v16.4s, v6.s[2]
        adcs    x27, x27, x21
        adc     x15, x15, xzr
        ext     v16.16b, v0.16b, v9.16b, #8
        adds    x14, x17, x14
        ldr     x17, [sp, #0x2f0]
        umlal2  v3.2d, v20.4s, v6.s[2]
        usra    v9.2d, v16.2d, #0x1d
        eor     x14, x14, x17
        adcs    x23, x23, x10
        umulh   x10, x12, x7
        umlal2  v28.2d, v30.4s, v6.s[2]
        adcs    x22, x24, x22
        eor     x23, x23, x17
        ldp     q16, q19, [x2, #0x40]
        adcs    x27, x25, x27
        eor     x22, x22, x17
        eor     x27, x27, x17
        adcs    x19, x19, x15
        ldr     x25, [sp, #0x380]
        ldr     x15, [sp, #0x3a8]
        umlal2  v2.2d, v22.4s, v6.s[2]
        ext     v6.16b, v9.16b, v0.16b, #8
        adcs    x21, x21, xzr
        eor     x19, x19, x17
        and     v9.16b, v9.16b, v8.16b
        cmn     x17, #1
        umlal   v24.2d, v17.2s, v5.s[0]
        eor     x21, x21, x17
        mul     x24, x11, x20
        usra    v27.2d, v6.2d, #0x1d
        umlal2  v24.2d, v17.4s, v5.s[2]
        adcs    x25, x25, x15
        umlal   v26.2d, v18.2s, v5.s[0]
        str     x11, [sp, #0x380]
        ldr     x11, [sp, #0x2b8]
        str     x10, [sp, #0x2b0]
        ldr     x10, [sp, #0x2e8]
        adcs    x11, x11, x10
        ldp     d6, d17, [x28, #0xd0]
        umlal2  v26.2d, v18.4s, v5.s[2]
        str     x26, [sp, #0x2b8]
        umulh   x26, x12, x20
        str     x26, [sp, #0x2a8]
        ldr     x26, [sp, #0x310]
        adcs    x14, x14, x26
        umlal   v29.2d, v16.2s, v5.s[0]
        str     x1, [sp, #0x2a0]
        umulh   x1, x13, x9
        ldp     q18, q20, [x2, #0x60]
        shl     v17.2d, v17.2d, #0x34
        usra    v15.2d, v6.2d, #0x12
        str     x12, [sp, #0x3b0]
        mul     x12, x12, x20
        str     x1, [sp, #0x338]
        ldr     x1, [sp, #0x318]
        adcs    x23, x23, x1
        umlal2  v29.2d, v16.4s, v5.s[2]
        str     x12, [sp, #0x3a0]
        ldr     x12, [sp, #0x390]
        adcs    x22, x22, x12
        umlal   v21.2d, v18.2s, v5.s[0]
        str     x16, [sp, #0x268]
        umulh   x16, x13, x8
        umlal   v1.2d, v19.2s, v5.s[0]
        umlal   v27.2d, v25.2s, v5.s[0]
        str     x16, [sp, #0x260]
        ldr     x16, [sp, #0x398]
        adcs    x27, x27, x16
        umlal2  v27.2d, v25.4s, v5.s[2]
        usra    v15.2d, v17.2d, #6
        str     x7, [sp, #0x258]
        ldr     x7, [sp, #0x2e0]
        adcs    x19, x19, x7
        ldp     d6, d16, [x28, #0xd8]
        str     x20, [sp, #0x250]
        ldr     x20, [sp, #0x330]
        ldr     x1, [sp, #0x2c0]
        adcs    x21, x21, x20
        ldr     x26, [sp, #0x340]
        umull2  v10.2d, v10.4s, v5.s[2]
        ldp     q17, q22, [x2, #0x80]
        adc     x17, x17, xzr
        ldr     x10, [sp, #0x3e0]
        str     x24, [sp, #0x2f0]
        ldr     x15, [sp, #0x3c8]
        mul     x24, x13, x8
        umlal   v23.2d, v20.2s, v5.s[0]
        str     x24, [sp, #0x248]
        ldr     x24, [sp, #0x2d8]
        adds    x25, x25, x24
        umlal2  v1.2d, v19.4s, v5.s[2]
        adcs    x11, x11, x1
        adcs    x14, x14, x26
        ldp     q19, q25, [x2, #0xc0]
        umlal2  v21.2d, v18.4s, v5.s[2]
        adcs    x23, x23, x10
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x3b8]
        usra    v11.2d, v6.2d, #0xc
        umlal2  v23.2d, v20.4s, v5.s[2]
        adcs    x27, x27, x15
        ldr     x15, [sp, #0x3d8]
        shl     v6.2d, v16.2d, #0x3a
        ldp     q16, q18, [x2, #0xa0]
        adcs    x19, x19, x15
        ldr     x15, [sp, #0x3d0]
        umlal   v12.2d, v22.2s, v5.s[0]
        adcs    x21, x21, x15
        adc     x17, x17, xzr
        adds    x25, x12, x25
        ldr     x12, [sp, #0x270]
        adcs    x11, x16, x11
        mul     x16, x12, x8
        usra    v11.2d, v6.2d, #6
        ldp     q6, q20, [x2, #0x100]
        umlal2  v12.2d, v22.4s, v5.s[2]
        umlal   v28.2d, v19.2s, v5.s[0]
        adcs    x7, x7, x14
        umlal   v7.2d, v17.2s, v5.s[0]
        adcs    x20, x20, x23
        mul     x23, x13, x9
        umlal2  v7.2d, v17.4s, v5.s[2]
        ldp     q17, q22, [x2, #0xe0]
        umlal   v14.2d, v18.2s, v5.s[0]
        adcs    x22, x24, x22
        ldr     x24, [sp, #0x3c8]
        adcs    x27, x1, x27
        ldr     q30, [x2, #0x120]
        adcs    x19, x26, x19
        ldr     x1, [sp, #0x3d8]
        ldr     x26, [sp, #0x3b8]
        umlal2  v28.2d, v19.4s, v5.s[2]
        ldp     q19, q31, [x2]
        adcs    x21, x10, x21
        ldr     x14, [x3]
        umlal   v4.2d, v20.2s, v5.s[0]
        umlal2  v4.2d, v20.4s, v5.s[2]
        ldr     d20, [x28, #0xe8]
        adcs    x24, x24, x17
        ldr     x17, [x3, #8]
        adcs    x26, x26, xzr
        shl     v20.2d, v20.2d, #6
        umlal   v13.2d, v16.2s, v5.s[0]
        adcs    x1, x1, xzr
        umlal2  v13.2d, v16.4s, v5.s[2]
        ldr     d16, [x28, #0xe0]
        ldr     x28, [sp, #0x310]
        adcs    x10, x15, xzr
        ldr     x15, [sp, #0x3a8]
        adds    x14, x14, x15
        str     x13, [sp, #0x3d0]
        ldr     x13, [sp, #0x2e8]
        adcs    x17, x17, x13
        umlal   v11.2d, v6.2s, v5.s[0]
        umlal2  v11.2d, v6.4s, v5.s[2]
        str     x23, [sp, #0x3d8]
        ldr     x23, [x3, #0x10]
        ldr     x13, [x3, #0x28]
        adcs    x23, x23, x28
        ldr     x28, [sp, #0x318]
        umlal   v3.2d, v25.2s, v5.s[0]
        ldr     x15, [x3, #0x30]
        umlal2  v3.2d, v25.4s, v5.s[2]
        str     x16, [sp, #0x3b8]
        ldr     x12, [x3, #0x38]
        ldr     x16, [x3, #0x18]
        adcs    x16, x16, x28
        ldr     x28, [x3, #0x20]
        umlal   v27.2d, v19.2s, v9.s[0]
        adcs    x28, x28, x25
        umlal2  v27.2d, v19.4s, v9.s[2]
        adcs    x13, x13, x11
        usra    v10.2d, v20.2d, #6
        ldp     q6, q19, [x2, #0x60]
        adcs    x15, x15, x7
        usra    v4.2d, v16.2d, #6
        adcs    x12, x12, x20
        umlal2  v14.2d, v18.4s, v5.s[2]
        ldp     q16, q18, [x2, #0x20]
        ldp     q20, q25, [x2, #0x40]
        str     x20, [sp, #0x3c8]
        ldr     x20, [sp, #0x388]
        str     x22, [sp, #0x3e0]
        adcs    x22, x20, x22
        umlal   v15.2d, v22.2s, v5.s[0]
        str     x7, [sp, #0x340]
        ldr     x7, [sp, #0x350]
        str     x27, [sp, #0x2c0]
        adcs    x27, x7, x27
        ldr     x7, [sp, #0x360]
        umlal2  v15.2d, v22.4s, v5.s[2]
        ext     v22.16b, v0.16b, v27.16b, #8
        str     x19, [sp, #0x2d8]
        adcs    x19, x7, x19
        ldr     x7, [sp, #0x348]
        umlal   v2.2d, v17.2s, v5.s[0]
        usra    v27.2d, v22.2d, #0x1d
        str     x21, [sp, #0x330]
        adcs    x21, x7, x21
        ldr     x7, [sp, #0x308]
        umlal2  v2.2d, v17.4s, v5.s[2]
        umlal   v26.2d, v16.2s, v9.s[0]
        str     x24, [sp, #0x2e0]
        adcs    x24, x7, x24
        ldr     x7, [sp, #0x368]
        ldp     q5, q17, [x2, #0x80]
        umlal2  v26.2d, v16.4s, v9.s[2]
        str     x26, [sp, #0x398]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x2f8]
        umlal   v29.2d, v18.2s, v9.s[0]
        ext     v16.16b, v27.16b, v0.16b, #8
        and     v22.16b, v27.16b, v8.16b
        str     x1, [sp, #0x390]
        adcs    x1, x7, x1
        ldr     x7, [sp, #0x300]
        str     x10, [sp, #0x240]
        adcs    x10, x7, x10
        umlal   v21.2d, v25.2s, v9.s[0]
        umlal2  v29.2d, v18.4s, v9.s[2]
        umlal   v1.2d, v20.2s, v9.s[0]
        umlal2  v1.2d, v20.4s, v9.s[2]
        umlal2  v21.2d, v25.4s, v9.s[2]
        umlal   v23.2d, v6.2s, v9.s[0]
        ldp     q18, q20, [x2, #0xa0]
        adc     x7, xzr, xzr
        adds    x20, x20, x14
        ldr     x14, [sp, #0x350]
        umlal2  v23.2d, v6.4s, v9.s[2]
        adcs    x14, x14, x17
        ldr     x17, [sp, #0x270]
        umlal   v7.2d, v19.2s, v9.s[0]
        str     x14, [sp, #0x350]
        umulh   x14, x17, x8
        str     x20, [sp, #0x388]
        ldr     x20, [sp, #0x360]
        adcs    x20, x20, x23
        ldr     x23, [sp, #0x348]
        adcs    x23, x23, x16
        ldr     x16, [sp, #0x308]
        umlal2  v7.2d, v19.4s, v9.s[2]
        umlal   v12.2d, v5.2s, v9.s[0]
        adcs    x28, x16, x28
        ldr     x16, [sp, #0x368]
        usra    v24.2d, v16.2d, #0x1d
        umlal   v24.2d, v31.2s, v9.s[0]
        adcs    x13, x16, x13
        ldr     x16, [sp, #0x2f8]
        umlal2  v24.2d, v31.4s, v9.s[2]
        adcs    x15, x16, x15
        ldr     x16, [sp, #0x300]
        ldp     q6, q16, [x2]
        umlal2  v12.2d, v5.4s, v9.s[2]
        adcs    x12, x16, x12
        ldr     x16, [sp, #0x3a8]
        umlal   v28.2d, v20.2s, v9.s[0]
        ldp     q5, q16, [x2, #0xc0]
        adcs    x16, x16, x22
        umulh   x22, x17, x9
        ldp     q19, q25, [x2, #0x100]
        umull2  v27.2d, v30.4s, v9.s[2]
        ldp     q30, q31, [x2, #0xe0]
        str     x16, [sp, #0x3a8]
        ldr     x16, [sp, #0x2e8]
        adcs    x27, x16, x27
        ldr     x16, [sp, #0x310]
        umlal   v13.2d, v17.2s, v9.s[0]
        umlal2  v28.2d, v20.4s, v9.s[2]
        adcs    x16, x16, x19
        ldr     x19, [sp, #0x318]
        umlal2  v13.2d, v17.4s, v9.s[2]
        ldp     q17, q20, [x2, #0x130]
        adcs    x21, x19, x21
        ldr     x19, [sp, #0x328]
        str     x21, [sp, #0x318]
        ldr     x21, [sp, #0x278]
        str     x16, [sp, #0x310]
        umulh   x16, x19, x21
        umlal   v14.2d, v18.2s, v9.s[0]
        str     x27, [sp, #0x2e8]
        ldr     x27, [sp, #0x2f0]
        str     x12, [sp, #0x300]
        ldr     x12, [sp, #0x320]
        str     x15, [sp, #0x2f8]
        eor     x15, x27, x12
        adcs    x24, x25, x24
        umlal2  v14.2d, v18.4s, v9.s[2]
        ldr     q18, [x2, #0x260]
        adcs    x25, x11, x26
        ldr     x11, [sp, #0x3e0]
        ldr     x26, [sp, #0x340]
        umlal   v24.2d, v6.2s, v22.s[0]
        adcs    x26, x26, x1
        ldr     x1, [sp, #0x3c8]
        umlal2  v24.2d, v6.4s, v22.s[2]
        adcs    x1, x1, x10
        mul     x10, x17, x9
        umlal   v3.2d, v5.2s, v9.s[0]
        adcs    x7, x11, x7
        ldr     x11, [sp, #0x2c0]
        adcs    x11, x11, xzr
        umlal   v15.2d, v30.2s, v9.s[0]
        umlal   v4.2d, v19.2s, v9.s[0]
        str     x11, [sp, #0x2c0]
        ldr     x11, [sp, #0x2d8]
        adcs    x11, x11, xzr
        mul     v6.2s, v24.2s, v18.2s
        str     x11, [sp, #0x2d8]
        ldr     x11, [sp, #0x280]
        str     x7, [sp, #0x3e0]
        umulh   x7, x19, x11
        str     x1, [sp, #0x3c8]
        ldr     x1, [sp, #0x330]
        adcs    x1, x1, xzr
        umlal   v2.2d, v16.2s, v9.s[0]
        str     x1, [sp, #0x330]
        ldr     x1, [sp, #0x2e0]
        adcs    x1, x1, xzr
        umlal2  v3.2d, v5.4s, v9.s[2]
        str     x1, [sp, #0x2e0]
        ldr     x1, [sp, #0x398]
        adcs    x1, x1, xzr
        umlal2  v15.2d, v30.4s, v9.s[2]
        ldp     q5, q20, [x2, #0x10]
        str     x1, [sp, #0x398]
        ldr     x1, [sp, #0x390]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x390]
        mul     x1, x19, x11
        umlal   v10.2d, v25.2s, v9.s[0]
        str     x26, [sp, #0x340]
        ldr     x26, [sp, #0x240]
        adcs    x26, x26, xzr
        str     x26, [sp, #0x240]
        ldr     x26, [sp, #0x250]
        str     x25, [sp, #0x368]
        subs    x25, x9, x26
        str     x24, [sp, #0x308]
        ldr     x24, [sp, #0x258]
        str     x13, [sp, #0x348]
        sbcs    x13, x8, x24
        umlal2  v10.2d, v25.4s, v9.s[2]
        str     x28, [sp, #0x360]
        csetm   x28, lo
        str     x23, [sp, #0x238]
        ldr     x23, [sp, #0x2a0]
        str     x20, [sp, #0x230]
        ldr     x20, [sp, #0x268]
        ldr     x24, [sp, #0x370]
        adds    x20, x23, x20
        umlal2  v4.2d, v19.4s, v9.s[2]
        eor     x23, x25, x28
        ldr     x26, [sp, #0x2b0]
        mul     x25, x19, x21
        str     x15, [sp, #0x268]
        ldr     x15, [sp, #0x2d0]
        eor     x15, x15, x28
        umlal   v11.2d, v31.2s, v9.s[0]
        eor     x13, x13, x28
        str     x25, [sp, #0x2d0]
        ldr     x25, [sp, #0x2b8]
        adcs    x24, x25, x24
        ldr     x25, [sp, #0x3e8]
        ldp     d19, d25, [x25, #0xe8]
        adc     x26, x26, xzr
        usra    v27.2d, v19.2d, #0x3a
        ldr     x25, [sp, #0x2a8]
        cmn     x28, #1
        umlal2  v2.2d, v16.4s, v9.s[2]
        adcs    x28, x23, xzr
        umlal2  v11.2d, v31.4s, v9.s[2]
        ldp     q9, q16, [x2, #0x30]
        adcs    x23, x13, xzr
        ldr     x13, [sp, #0x3a0]
        adds    x20, x20, x13
        ldr     x13, [sp, #0x378]
        mul     x17, x13, x28
        umlal   v29.2d, v20.2s, v22.s[0]
        adcs    x24, x24, x25
        eor     x25, x20, x12
        umlal2  v29.2d, v20.4s, v22.s[2]
        umlal   v1.2d, v9.2s, v22.s[0]
        and     v6.16b, v6.16b, v8.16b
        umlal2  v1.2d, v9.4s, v22.s[2]
        adc     x26, x26, xzr
        str     x25, [sp, #0x2a8]
        ldr     x25, [sp, #0x338]
        str     x8, [sp, #0x3a0]
        ldr     x8, [sp, #0x248]
        ldr     x12, [sp, #0x3c0]
        ldr     x27, [sp, #0x358]
        adds    x25, x25, x8
        ldr     x8, [sp, #0x260]
        str     x9, [sp, #0x248]
        ldr     x9, [sp, #0x3b8]
        adcs    x8, x8, x9
        ldp     q9, q19, [x2, #0x70]
        adc     x9, x14, xzr
        ldr     x14, [sp, #0x2c8]
        umlal   v21.2d, v16.2s, v22.s[0]
        subs    x19, x19, x14
        umulh   x14, x13, x28
        sbcs    x27, x12, x27
        umlal   v24.2d, v17.2s, v6.s[0]
        eor     x17, x17, x15
        shl     v20.2d, v25.2d, #0xc
        str     x7, [sp, #0x3b8]
        csetm   x7, lo
        adds    x25, x25, x10
        usra    v27.2d, v20.2d, #6
        ldr     x10, [sp, #0x288]
        adcs    x22, x8, x22
        eor     x19, x19, x7
        adc     x8, x9, xzr
        ldp     q20, q25, [x2, #0x50]
        mul     x9, x13, x23
        cmn     x7, #1
        adcs    x19, x19, xzr
        umlal2  v21.2d, v16.4s, v22.s[2]
        eor     x27, x27, x7
        ext     v16.16b, v0.16b, v24.16b, #8
        adcs    x27, x27, xzr
        str     x27, [sp, #0x260]
        subs    x27, x10, x21
        str     x19, [sp, #0x338]
        ldr     x19, [sp, #0x290]
        sbcs    x19, x19, x11
        umlal   v23.2d, v20.2s, v22.s[0]
        usra    v24.2d, v16.2d, #0x1d
        csetm   x10, lo
        umulh   x13, x13, x23
        eor     x19, x19, x10
        eor     x7, x7, x10
        eor     x27, x27, x10
        cmn     x10, #1
        ldr     x10, [sp, #0x298]
        umlal   v13.2d, v19.2s, v22.s[0]
        umlal   v12.2d, v9.2s, v22.s[0]
        adcs    x27, x27, xzr
        str     x7, [sp, #0x378]
        umulh   x7, x10, x23
        adcs    x19, x19, xzr
        ext     v16.16b, v24.16b, v0.16b, #8
        umlal2  v12.2d, v9.4s, v22.s[2]
        mul     v9.2s, v16.2s, v18.2s
        ldp     q16, q18, [x2, #0x90]
        umlal   v7.2d, v25.2s, v22.s[0]
        mul     x23, x10, x23
        adds    x9, x14, x9
        umlal2  v7.2d, v25.4s, v22.s[2]
        umlal2  v23.2d, v20.4s, v22.s[2]
        adcs    x23, x13, x23
        and     v9.16b, v9.16b, v8.16b
        mul     x13, x10, x28
        umlal2  v24.2d, v17.4s, v9.s[0]
        umlal2  v13.2d, v19.4s, v22.s[2]
        uzp1    v9.2d, v6.2d, v9.2d
        adc     x7, x7, xzr
        adds    x9, x9, x13
        eor     x9, x9, x15
        ldp     q6, q17, [x2, #0x140]
        umlal   v28.2d, v18.2s, v22.s[0]
        ldp     q17, q19, [x2, #0x130]
        umlal2  v28.2d, v18.4s, v22.s[2]
        ldp     q18, q19, [x2, #0x110]
        ext     v20.16b, v24.16b, v0.16b, #8
        mul     x13, x12, x11
        umulh   x28, x10, x28
        umlal   v14.2d, v16.2s, v22.s[0]
        usra    v26.2d, v20.2d, #0x1d
        ldr     x10, [sp, #0x2f0]
        umlal2  v14.2d, v16.4s, v22.s[2]
        adcs    x28, x23, x28
        umlal   v26.2d, v5.2s, v22.s[0]
        adc     x23, x7, xzr
        ldp     q16, q20, [x2, #0xb0]
        umulh   x7, x12, x11
        eor     x28, x28, x15
        umlal2  v26.2d, v5.4s, v22.s[2]
        cmn     x15, #1
        eor     x23, x23, x15
        ldp     q5, q24, [x2, #0xd0]
        adcs    x14, x17, x10
        ldr     x10, [sp, #0x3d8]
        adcs    x9, x9, x20
        adcs    x28, x28, x24
        umlal   v3.2d, v16.2s, v22.s[0]
        adcs    x23, x23, x26
        ldp     q25, q30, [x2, #0xf0]
        mul     x17, x12, x21
        umlal2  v3.2d, v16.4s, v22.s[2]
        adc     x15, x15, xzr
        adds    x14, x14, x10
        adcs    x9, x9, x25
        umlal   v10.2d, v30.2s, v22.s[0]
        str     x20, [sp, #0x298]
        umulh   x20, x12, x21
        adcs    x28, x28, x22
        adcs    x23, x23, x8
        umlal   v2.2d, v20.2s, v22.s[0]
        adc     x15, x15, xzr
        umlal2  v2.2d, v20.4s, v22.s[2]
        adds    x24, x24, x14
        ldr     q16, [x2, #0x260]
        adcs    x26, x26, x9
        ldr     x9, [sp, #0x320]
        umlal   v15.2d, v5.2s, v22.s[0]
        eor     x14, x24, x9
        adcs    x28, x10, x28
        ldr     x10, [sp, #0x2c8]
        str     x14, [sp, #0x3d8]
        ldr     x14, [sp, #0x288]
        str     x28, [sp, #0x2b0]
        mul     x28, x10, x14
        str     x26, [sp, #0x370]
        eor     x26, x26, x9
        umlal2  v15.2d, v5.4s, v22.s[2]
        adcs    x23, x25, x23
        umlal   v11.2d, v24.2s, v22.s[0]
        adcs    x22, x22, x15
        ldr     x15, [sp, #0x3b8]
        adcs    x25, x8, xzr
        umlal2  v11.2d, v24.4s, v22.s[2]
        ldp     q5, q20, [x2, #0x150]
        umlal   v4.2d, v25.2s, v22.s[0]
        adds    x1, x16, x1
        umulh   x8, x10, x14
        ldr     x16, [sp, #0x380]
        adcs    x13, x15, x13
        adc     x7, x7, xzr
        adds    x1, x1, x17
        ldr     x17, [sp, #0x328]
        umlal2  v10.2d, v30.4s, v22.s[2]
        ldp     q24, q30, [x2, #0x170]
        adcs    x20, x13, x20
        ldr     x13, [sp, #0x290]
        umlal2  v4.2d, v25.4s, v22.s[2]
        umlal   v27.2d, v18.2s, v22.s[0]
        adc     x7, x7, xzr
        mul     x15, x10, x13
        subs    x16, x16, x17
        ldr     x17, [sp, #0x3e8]
        umlal2  v27.2d, v18.4s, v22.s[2]
        umull2  v18.2d, v19.4s, v22.s[2]
        ldp     d19, d22, [x17, #0xf0]
        ldr     x17, [sp, #0x3b0]
        sbcs    x12, x17, x12
        ldr     x17, [sp, #0x3d0]
        umlal   v26.2d, v6.2s, v9.s[0]
        sbcs    x17, x17, x10
        str     x26, [sp, #0x3d0]
        ldr     x26, [sp, #0x270]
        str     x25, [sp, #0x3c0]
        ldr     x25, [sp, #0x358]
        sbcs    x26, x26, x25
        umulh   x10, x10, x13
        umlal2  v26.2d, v6.4s, v9.s[2]
        str     x22, [sp, #0x2c8]
        umulh   x22, x25, x13
        str     x23, [sp, #0x270]
        csetm   x23, lo
        str     x24, [sp, #0x3b0]
        ldr     x24, [sp, #0x250]
        subs    x21, x21, x24
        shl     v6.2d, v22.2d, #0x12
        umlal   v1.2d, v20.2s, v9.s[0]
        eor     x24, x12, x23
        eor     x12, x16, x23
        eor     x16, x17, x23
        ldr     x17, [sp, #0x258]
        usra    v18.2d, v19.2d, #0x34
        mul     v19.2s, v26.2s, v16.2s
        sbcs    x11, x11, x17
        ldr     x17, [sp, #0x248]
        eor     x26, x26, x23
        sbcs    x17, x14, x17
        umulh   x9, x25, x14
        umlal   v21.2d, v24.2s, v9.s[0]
        str     x28, [sp, #0x248]
        ldr     x28, [sp, #0x3a0]
        sbcs    x28, x13, x28
        str     x7, [sp, #0x3a0]
        csetm   x7, lo
        cmn     x23, #1
        eor     x21, x21, x7
        adcs    x12, x12, xzr
        and     v19.16b, v19.16b, v8.16b
        eor     x28, x28, x7
        eor     x11, x11, x7
        mul     x13, x25, x13
        adcs    x24, x24, xzr
        eor     x17, x17, x7
        eor     x23, x23, x7
        umlal   v23.2d, v30.2s, v9.s[0]
        umlal   v26.2d, v17.2s, v19.s[0]
        adcs    x16, x16, xzr
        ldp     q22, q25, [x2, #0x190]
        adcs    x26, x26, xzr
        cmn     x7, #1
        usra    v18.2d, v6.2d, #6
        umlal2  v21.2d, v24.4s, v9.s[2]
        adcs    x21, x21, xzr
        ldp     q6, q24, [x2, #0x1b0]
        umlal2  v1.2d, v20.4s, v9.s[2]
        adcs    x7, x11, xzr
        umlal2  v23.2d, v30.4s, v9.s[2]
        ldp     q20, q30, [x2, #0x1f0]
        adcs    x11, x17, xzr
        umlal   v12.2d, v25.2s, v9.s[0]
        umlal   v7.2d, v22.2s, v9.s[0]
        adcs    x28, x28, xzr
        mul     x25, x25, x14
        adds    x8, x8, x15
        ldr     x15, [sp, #0x338]
        umlal2  v12.2d, v25.4s, v9.s[2]
        adcs    x10, x10, x13
        adc     x22, x22, xzr
        subs    x13, x12, x16
        umlal   v13.2d, v6.2s, v9.s[0]
        sbcs    x14, x24, x26
        umlal2  v13.2d, v6.4s, v9.s[2]
        ext     v6.16b, v0.16b, v26.16b, #8
        umulh   x17, x15, x27
        str     x26, [sp, #0x288]
        csetm   x26, lo
        adds    x25, x8, x25
        umlal   v14.2d, v24.2s, v9.s[0]
        usra    v26.2d, v6.2d, #0x1d
        eor     x8, x13, x26
        eor     x13, x14, x26
        adcs    x9, x10, x9
        adc     x22, x22, xzr
        cmn     x26, #1
        umlal2  v7.2d, v22.4s, v9.s[2]
        umulh   x10, x15, x19
        adcs    x8, x8, xzr
        umlal2  v14.2d, v24.4s, v9.s[2]
        adcs    x13, x13, xzr
        subs    x14, x11, x21
        ext     v6.16b, v26.16b, v0.16b, #8
        str     x13, [sp, #0x358]
        sbcs    x13, x28, x7
        ldp     q22, q24, [x2, #0x210]
        str     x8, [sp, #0x290]
        csetm   x8, lo
        mul     v6.2s, v6.2s, v16.2s
        str     x28, [sp, #0x258]
        mul     x28, x15, x19
        eor     x14, x14, x8
        eor     x26, x26, x8
        cmn     x8, #1
        eor     x8, x13, x8
        adcs    x13, x14, xzr
        and     v8.16b, v6.16b, v8.16b
        ldp     q6, q16, [x2, #0x1d0]
        umlal   v3.2d, v16.2s, v9.s[0]
        adcs    x8, x8, xzr
        mul     x14, x15, x27
        ldr     x15, [sp, #0x260]
        adds    x28, x17, x28
        uzp1    v19.2d, v19.2d, v8.2d
        umulh   x17, x15, x19
        umlal2  v26.2d, v17.4s, v8.s[0]
        ldp     q8, q17, [x2, #0x140]
        str     x26, [sp, #0x338]
        ldr     x26, [sp, #0x378]
        eor     x14, x14, x26
        umlal   v28.2d, v6.2s, v9.s[0]
        umlal2  v3.2d, v16.4s, v9.s[2]
        ldp     q16, q25, [x2, #0x230]
        ext     v26.16b, v26.16b, v0.16b, #8
        str     x8, [sp, #0x280]
        mul     x8, x15, x27
        umlal2  v28.2d, v6.4s, v9.s[2]
        usra    v29.2d, v26.2d, #0x1d
        mul     x19, x15, x19
        adcs    x19, x10, x19
        adc     x10, x17, xzr
        ldr     q6, [x2, #0x250]
        umulh   x27, x15, x27
        umlal   v29.2d, v5.2s, v9.s[0]
        adds    x28, x28, x8
        umlal2  v29.2d, v5.4s, v9.s[2]
        mul     x8, x12, x7
        eor     x28, x28, x26
        adcs    x19, x19, x27
        umlal   v11.2d, v22.2s, v9.s[0]
        ldr     x17, [sp, #0x320]
        eor     x19, x19, x26
        adc     x27, x10, xzr
        ldr     x10, [sp, #0x2d0]
        eor     x27, x27, x26
        cmn     x26, #1
        umlal   v10.2d, v16.2s, v9.s[0]
        adcs    x14, x14, x10
        ldp     q5, q26, [x2, #0x160]
        umulh   x15, x12, x21
        adcs    x28, x28, x1
        umlal   v2.2d, v20.2s, v9.s[0]
        eor     x23, x23, x17
        adcs    x19, x19, x20
        umlal   v4.2d, v24.2s, v9.s[0]
        str     x8, [sp, #0x260]
        ldr     x8, [sp, #0x3a0]
        adcs    x27, x27, x8
        umlal2  v18.2d, v6.4s, v9.s[2]
        adc     x26, x26, xzr
        str     x15, [sp, #0x378]
        ldr     x15, [sp, #0x248]
        adds    x14, x14, x15
        umlal2  v10.2d, v16.4s, v9.s[2]
        str     x13, [sp, #0x250]
        umulh   x13, x12, x7
        adcs    x28, x28, x25
        umlal2  v11.2d, v22.4s, v9.s[2]
        ldp     q6, q16, [x2, #0x180]
        adcs    x19, x19, x9
        umlal   v29.2d, v8.2s, v19.s[0]
        adcs    x27, x27, x22
        umlal2  v2.2d, v20.4s, v9.s[2]
        adc     x26, x26, xzr
        adds    x20, x20, x14
        umlal   v15.2d, v30.2s, v9.s[0]
        adcs    x28, x8, x28
        mul     x8, x24, x21
        umlal   v21.2d, v5.2s, v19.s[0]
        adcs    x19, x15, x19
        umlal2  v15.2d, v30.4s, v9.s[2]
        adcs    x27, x25, x27
        umlal   v27.2d, v25.2s, v9.s[0]
        mul     x12, x12, x21
        adcs    x25, x9, x26
        ldr     x26, [sp, #0x2f0]
        ldr     x14, [sp, #0x298]
        umlal2  v4.2d, v24.4s, v9.s[2]
        umlal2  v27.2d, v25.4s, v9.s[2]
        ldr     x15, [sp, #0x3b0]
        umlal   v1.2d, v17.2s, v19.s[0]
        adcs    x22, x22, xzr
        umlal2  v29.2d, v8.4s, v19.s[2]
        umlal   v23.2d, v26.2s, v19.s[0]
        umlal2  v21.2d, v5.4s, v19.s[2]
        adds    x26, x26, x10
        umlal2  v1.2d, v17.4s, v19.s[2]
        uzp1    v8.2d, v29.2d, v1.2d
        mul     x9, x24, x7
        adcs    x14, x14, x1
        uzp2    v9.2d, v29.2d, v1.2d
        adcs    x15, x15, x20
        umlal2  v23.2d, v26.4s, v19.s[2]
        shl     v1.2d, v9.2d, #0x23
        ldp     q5, q17, [x2, #0x1a0]
        umlal   v7.2d, v6.2s, v19.s[0]
        str     x8, [sp, #0x3b0]
        ldr     x8, [sp, #0x370]
        adcs    x8, x8, x28
        umulh   x21, x24, x21
        uzp1    v20.2d, v21.2d, v23.2d
        str     x21, [sp, #0x370]
        ldr     x17, [sp, #0x2c8]
        ldr     x21, [sp, #0x2b0]
        str     x9, [sp, #0x298]
        adcs    x9, x21, x19
        uzp2    v21.2d, v21.2d, v23.2d
        umlal2  v7.2d, v6.4s, v19.s[2]
        ldp     q6, q22, [x2, #0x1c0]
        str     x13, [sp, #0x2f0]
        ldr     x13, [sp, #0x270]
        adcs    x10, x13, x27
        shl     v23.2d, v21.2d, #0x23
        umlal   v13.2d, v5.2s, v19.s[0]
        adcs    x17, x17, x25
        umlal   v12.2d, v16.2s, v19.s[0]
        usra    v8.2d, v1.2d, #6
        umulh   x7, x24, x7
        ldr     x24, [sp, #0x3c0]
        str     x7, [sp, #0x248]
        adcs    x7, x24, x22
        umlal2  v12.2d, v16.4s, v19.s[2]
        ext     v0.16b, v0.16b, v9.16b, #8
        ext     v9.16b, v9.16b, v21.16b, #8
        adc     x24, xzr, xzr
        adds    x21, x21, x26
        usra    v20.2d, v23.2d, #6
        adcs    x26, x13, x14
        ldr     x14, [sp, #0x2c8]
        ldr     x13, [sp, #0x320]
        eor     x21, x21, x13
        umlal2  v13.2d, v5.4s, v19.s[2]
        eor     x26, x26, x13
        adcs    x14, x14, x15
        mul     x15, x16, x11
        str     x15, [sp, #0x2c8]
        ldr     x15, [sp, #0x3c0]
        adcs    x8, x15, x8
        ldr     x15, [sp, #0x2d0]
        eor     x14, x14, x13
        uzp2    v1.2d, v7.2d, v12.2d
        eor     x8, x8, x13
        adcs    x9, x15, x9
        eor     x9, x9, x13
        umlal   v14.2d, v17.2s, v19.s[0]
        uzp1    v12.2d, v7.2d, v12.2d
        adcs    x1, x1, x10
        usra    v8.2d, v0.2d, #0x1d
        usra    v20.2d, v9.2d, #0x1d
        adcs    x20, x20, x17
        eor     x1, x1, x13
        eor     x10, x20, x13
        umulh   x15, x16, x11
        adcs    x20, x28, x7
        umlal2  v14.2d, v17.4s, v19.s[2]
        ldp     q9, q0, [x2, #0x1e0]
        adcs    x19, x19, x24
        ldr     x24, [sp, #0x258]
        shl     v5.2d, v1.2d, #0x23
        ext     v7.16b, v21.16b, v1.16b, #8
        adcs    x27, x27, xzr
        eor     x28, x19, x13
        str     q8, [x0]
        eor     x7, x12, x23
        adcs    x19, x25, xzr
        mul     x17, x16, x24
        umlal   v28.2d, v6.2s, v19.s[0]
        eor     x27, x27, x13
        umlal   v3.2d, v22.2s, v19.s[0]
        ldp     q8, q16, [x2, #0x220]
        eor     x25, x19, x13
        usra    v12.2d, v5.2d, #6
        uzp2    v5.2d, v13.2d, v14.2d
        adcs    x19, x22, xzr
        ldr     x22, [sp, #0x388]
        umulh   x16, x16, x24
        cmn     x13, #1
        umlal2  v28.2d, v6.4s, v19.s[2]
        uzp1    v13.2d, v13.2d, v14.2d
        ldp     q14, q6, [x2, #0x200]
        str     x7, [sp, #0x2d0]
        ldr     x7, [sp, #0x268]
        adcs    x7, x22, x7
        ldr     x22, [sp, #0x350]
        ext     v1.16b, v1.16b, v5.16b, #8
        shl     v17.2d, v5.2d, #0x23
        str     x12, [sp, #0x268]
        ldr     x12, [sp, #0x2a8]
        adcs    x12, x22, x12
        ldp     q21, q23, [x2, #0x240]
        ldr     x2, [sp, #0x288]
        mul     x22, x2, x24
        str     x7, [sp, #0x2a8]
        ldr     x7, [sp, #0x230]
        str     x12, [sp, #0x350]
        ldr     x12, [sp, #0x3d8]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x3e8]
        ldr     d24, [x12, #0xf8]
        ldr     x12, [sp, #0x238]
        umlal   v10.2d, v8.2s, v19.s[0]
        str     x16, [sp, #0x3e8]
        ldr     x16, [sp, #0x3d0]
        adcs    x12, x12, x16
        umlal   v11.2d, v14.2s, v19.s[0]
        eor     x16, x20, x13
        ldr     x20, [sp, #0x360]
        eor     x19, x19, x13
        adcs    x21, x20, x21
        umlal   v2.2d, v9.2s, v19.s[0]
        usra    v13.2d, v17.2d, #6
        str     x19, [sp, #0x360]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umulh   x24, x2, x24
        str     x21, [sp, #0x258]
        ldr     x21, [sp, #0x348]
        adcs    x26, x21, x26
        ldr     x21, [sp, #0x2f8]
        umull2  v17.2d, v23.4s, v19.s[2]
        usra    v12.2d, v7.2d, #0x1d
        adcs    x14, x21, x14
        ldr     x21, [sp, #0x300]
        umlal2  v2.2d, v9.4s, v19.s[2]
        adcs    x8, x21, x8
        str     x22, [sp, #0x300]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v4.2d, v6.2s, v19.s[0]
        str     x8, [sp, #0x2f8]
        ldr     x8, [sp, #0x3a8]
        adcs    x8, x8, x9
        str     q20, [x0, #0x10]
        umlal   v15.2d, v0.2s, v19.s[0]
        usra    v13.2d, v1.2d, #0x1d
        umulh   x9, x2, x11
        umlal   v27.2d, v16.2s, v19.s[0]
        str     x8, [sp, #0x3a8]
        ldr     x8, [sp, #0x2e8]
        adcs    x1, x8, x1
        ldr     x8, [sp, #0x310]
        usra    v17.2d, v24.2d, #0x2e
        umlal   v18.2d, v21.2s, v19.s[0]
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x318]
        str     q12, [x0, #0x20]
        umlal2  v3.2d, v22.4s, v19.s[2]
        umlal2  v11.2d, v14.4s, v19.s[2]
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x308]
        adcs    x16, x16, x28
        ldr     x28, [sp, #0x368]
        str     q13, [x0, #0x30]
        mul     x2, x2, x11
        umlal2  v4.2d, v6.4s, v19.s[2]
        adcs    x11, x28, x27
        ldr     x27, [sp, #0x340]
        umlal2  v10.2d, v8.4s, v19.s[2]
        adcs    x25, x27, x25
        stp     x7, x12, [x3, #0x50]
        ldr     x12, [sp, #0x250]
        ldr     x7, [sp, #0x290]
        umlal2  v15.2d, v0.4s, v19.s[2]
        uzp2    v12.2d, v28.2d, v3.2d
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        str     x25, [sp, #0x340]
        umulh   x25, x7, x12
        str     x11, [sp, #0x368]
        ldr     x11, [sp, #0x3c8]
        str     x16, [sp, #0x288]
        ldr     x16, [sp, #0x360]
        adcs    x11, x11, x16
        ldr     x16, [sp, #0x3e0]
        umlal2  v27.2d, v16.4s, v19.s[2]
        uzp1    v8.2d, v28.2d, v3.2d
        adcs    x16, x16, x13
        umlal2  v18.2d, v21.4s, v19.s[2]
        uzp2    v13.2d, v11.2d, v4.2d
        str     x23, [sp, #0x3e0]
        str     x24, [sp, #0x360]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        shl     v14.2d, v12.2d, #0x23
        uzp1    v0.2d, v11.2d, v4.2d
        str     x16, [sp, #0x3c8]
        ldr     x16, [sp, #0x2c0]
        adcs    x16, x16, x13
        str     x16, [sp, #0x2c0]
        ldr     x16, [sp, #0x2d8]
        adcs    x16, x16, x13
        str     x25, [sp, #0x2d8]
        str     x26, [sp, #0x308]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        uzp2    v11.2d, v2.2d, v15.2d
        uzp1    v9.2d, v2.2d, v15.2d
        str     x16, [sp, #0x318]
        ldr     x16, [sp, #0x330]
        adcs    x16, x16, x13
        str     x16, [sp, #0x330]
        ldr     x16, [sp, #0x280]
        str     x11, [sp, #0x310]
        mul     x11, x7, x16
        uzp2    v15.2d, v10.2d, v27.2d
        shl     v1.2d, v13.2d, #0x23
        str     x10, [sp, #0x2e8]
        ldr     x10, [sp, #0x2e0]
        adcs    x10, x10, x13
        uzp2    v2.2d, v18.2d, v17.2d
        shl     v3.2d, v11.2d, #0x23
        str     x10, [sp, #0x2e0]
        ldr     x10, [sp, #0x398]
        adcs    x10, x10, x13
        uzp1    v4.2d, v10.2d, v27.2d
        str     x10, [sp, #0x398]
        ldr     x10, [sp, #0x390]
        adcs    x10, x10, x13
        shl     v10.2d, v15.2d, #0x23
        str     x10, [sp, #0x390]
        umulh   x10, x7, x16
        ldr     x7, [sp, #0x240]
        uzp1    v6.2d, v18.2d, v17.2d
        shl     v7.2d, v2.2d, #0x23
        adcs    x7, x7, x13
        ldr     x13, [sp, #0x378]
        str     x7, [sp, #0x320]
        ldr     x7, [sp, #0x260]
        adds    x7, x13, x7
        ldr     x13, [sp, #0x2f0]
        usra    v8.2d, v14.2d, #6
        ext     v14.16b, v5.16b, v12.16b, #8
        str     x8, [sp, #0x260]
        ldr     x8, [sp, #0x298]
        adcs    x8, x13, x8
        ldr     x13, [sp, #0x248]
        usra    v9.2d, v3.2d, #6
        ldr     x12, [sp, #0x3e0]
        ext     v12.16b, v12.16b, v11.16b, #8
        adc     x13, x13, xzr
        str     x1, [sp, #0x248]
        ldr     x1, [sp, #0x3b0]
        adds    x1, x7, x1
        ldr     x7, [sp, #0x370]
        usra    v0.2d, v1.2d, #6
        adcs    x7, x8, x7
        ldr     x8, [sp, #0x358]
        str     x14, [sp, #0x370]
        mul     x14, x8, x16
        eor     x12, x1, x12
        usra    v6.2d, v7.2d, #6
        adc     x13, x13, xzr
        adds    x15, x15, x17
        ldr     x17, [sp, #0x3e8]
        usra    v4.2d, v10.2d, #6
        ext     v10.16b, v13.16b, v15.16b, #8
        str     x12, [sp, #0x3b0]
        ldr     x12, [sp, #0x300]
        adcs    x12, x17, x12
        ldr     x17, [sp, #0x360]
        ext     v11.16b, v11.16b, v13.16b, #8
        ext     v13.16b, v15.16b, v2.16b, #8
        usra    v8.2d, v14.2d, #0x1d
        umulh   x16, x8, x16
        adc     x17, x17, xzr
        adds    x2, x15, x2
        ldr     x15, [sp, #0x350]
        usra    v9.2d, v12.2d, #0x1d
        adcs    x9, x12, x9
        ldr     x12, [sp, #0x2a8]
        usra    v6.2d, v13.2d, #0x1d
        stp     x12, x15, [x3, #0x40]
        ldr     x15, [sp, #0x2d8]
        adc     x12, x17, xzr
        adds    x11, x15, x11
        usra    v4.2d, v10.2d, #0x1d
        adcs    x10, x10, x14
        ldr     x14, [sp, #0x250]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        usra    v0.2d, v11.2d, #0x1d
        mul     x15, x8, x14
        adc     x16, x16, xzr
        ldr     x17, [sp, #0x290]
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        str     q9, [x0, #0x50]
        str     q8, [x0, #0x40]
        umulh   x8, x8, x14
        adds    x11, x11, x15
        ldr     x15, [sp, #0x338]
        str     q4, [x0, #0x70]
        str     q6, [x0, #0x80]
        eor     x11, x11, x15
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        mul     x14, x17, x14
        adcs    x8, x10, x8
        adc     x10, x16, xzr
        ldr     x16, [sp, #0x268]
        eor     x14, x14, x15
        eor     x8, x8, x15
        cmn     x15, #1
        str     q0, [x0, #0x60]
        adcs    x14, x14, x16
        eor     x10, x10, x15
        adcs    x1, x11, x1
        adcs    x8, x8, x7
        adcs    x10, x10, x13
        adc     x11, x15, xzr
        ldr     x15, [sp, #0x2c8]
        adds    x14, x14, x15
        adcs    x1, x1, x2
        adcs    x8, x8, x9
        adcs    x10, x10, x12
        adc     x11, x11, xzr
        adds    x7, x7, x14
        adcs    x1, x13, x1
        ldr     x13, [sp, #0x3e0]
        eor     x7, x7, x13
        adcs    x8, x15, x8
        eor     x1, x1, x13
        eor     x8, x8, x13
        ldr     x14, [sp, #0x3b0]
        adcs    x2, x2, x10
        eor     x2, x2, x13
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x258]
        adcs    x10, x12, xzr
        ldr     x12, [sp, #0x2d0]
        cmn     x13, #1
        eor     x9, x9, x13
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x308]
        eor     x10, x10, x13
        adcs    x12, x12, x14
        ldr     x14, [sp, #0x370]
        adcs    x7, x14, x7
        stp     x11, x12, [x3, #0x60]
        ldr     x11, [sp, #0x2f8]
        adcs    x1, x11, x1
        ldr     x11, [sp, #0x3a8]
        adcs    x8, x11, x8
        stp     x7, x1, [x3, #0x70]
        ldr     x7, [sp, #0x288]
        ldr     x1, [sp, #0x248]
        adcs    x1, x1, x2
        ldr     x2, [sp, #0x260]
        adcs    x2, x2, x9
        stp     x8, x1, [x3, #0x80]
        ldr     x1, [sp, #0x2e8]
        adcs    x1, x1, x10
        adcs    x7, x7, x13
        stp     x2, x1, [x3, #0x90]
        ldr     x2, [sp, #0x340]
        ldr     x1, [sp, #0x368]
        adcs    x1, x1, x13
        adcs    x2, x2, x13
        stp     x7, x1, [x3, #0xa0]
        ldr     x7, [sp, #0x3c8]
        ldr     x1, [sp, #0x310]
        adcs    x1, x1, x13
        adcs    x7, x7, x13
        stp     x2, x1, [x3, #0xb0]
        ldr     x2, [sp, #0x318]
        ldr     x1, [sp, #0x2c0]
        adcs    x1, x1, x13
        adcs    x2, x2, x13
        stp     x7, x1, [x3, #0xc0]
        ldr     x1, [sp, #0x330]
        adcs    x1, x1, x13
        stp     x2, x1, [x3, #0xd0]
        ldr     x2, [sp, #0x398]
        ldr     x1, [sp, #0x2e0]
        adcs    x1, x1, x13
        adcs    x2, x2, x13
        stp     x1, x2, [x3, #0xe0]
        ldr     x2, [sp, #0x320]
        ldr     x1, [sp, #0x390]
        adcs    x1, x1, x13
        adcs    x2, x2, x13
        stp     x1, x2, [x3, #0xf0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_16_aarch64)

NOTES

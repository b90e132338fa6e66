/* karat_phase_mul_12_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 3000 --islands 4 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 543.0 cycles instead of 1124.0, bound 504.0 (simulated, one run after another); 1504 of 1741 instructions have another place.
 * Made from code with the SHA-256 ca006958f42eab38868c593a556bd01fc20c8f6968d59b7f23854b5053488eec.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_12_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        movi    v0.2d, #0000000000000000
        movi    v1.16b, #0xff
        ldp     x7, x8, [x5, #8]
        ldr     d2, [x1]
        ldp     d3, d4, [x1]
        ldr     x9, [x5, #0x58]
        ushr    v1.2d, v1.2d, #0x23
        lsr     x7, x7, #6
        ldp     q5, q6, [x2]
        ldp     x10, x11, [x5, #0x28]
        ldp     d7, d16, [x1, #8]
        ushr    v17.2d, v2.2d, #0x1d
        ldp     d18, d19, [x1, #0x10]
        ldp     q20, q21, [x2, #0x20]
        ldp     q22, q23, [x2, #0x40]
        lsl     x8, x8, #0x34
        ushr    v3.2d, v3.2d, #0x3a
        shl     v4.2d, v4.2d, #0xc
        ldp     d24, d25, [x1, #0x18]
        uzp1    v2.2d, v2.2d, v17.2d
        ldp     x12, x13, [x5]
        ushr    v7.2d, v7.2d, #0x34
        usra    v3.2d, v4.2d, #6
        ldp     x14, x15, [x5, #0x10]
        shl     v4.2d, v16.2d, #0x12
        ldp     q16, q17, [x2, #0x60]
        and     v2.16b, v2.16b, v1.16b
        shl     v19.2d, v19.2d, #0x18
        umlal   v3.2d, v5.2s, v2.s[0]
        lsl     x13, x13, #0x3a
        ldp     x16, x17, [x5, #0x18]
        usra    v7.2d, v4.2d, #6
        lsr     x10, x10, #0x1e
        adds    x12, x12, x13
        shl     v4.2d, v25.2d, #0x1e
        lsr     x13, x14, #0xc
        lsl     x14, x15, #0x2e
        umlal2  v3.2d, v5.4s, v2.s[2]
        umull   v5.2d, v16.2s, v2.s[0]
        adcs    x7, x7, x8
        ldp     x8, x15, [x5, #0x30]
        lsl     x17, x17, #0x28
        umull   v25.2d, v20.2s, v2.s[0]
        lsl     x11, x11, #0x1c
        umull   v26.2d, v21.2s, v2.s[0]
        adcs    x13, x13, x14
        lsr     x14, x16, #0x12
        umlal2  v26.2d, v21.4s, v2.s[2]
        str     x1, [sp, #0x1d0]
        ldp     x16, x1, [x5, #0x20]
        adcs    x14, x14, x17
        umull   v21.2d, v22.2s, v2.s[0]
        stp     x23, x24, [sp, #0xa0]
        .cfi_rel_offset 23, 160
        .cfi_rel_offset 24, 168
        lsr     x23, x8, #0x24
        umull   v27.2d, v23.2s, v2.s[0]
        ldp     x24, x8, [x5, #0x38]
        lsl     x15, x15, #0x16
        umlal2  v25.2d, v20.4s, v2.s[2]
        ext     v20.16b, v0.16b, v3.16b, #8
        stp     x25, x26, [sp, #0xb0]
        .cfi_rel_offset 25, 176
        .cfi_rel_offset 26, 184
        usra    v26.2d, v24.2d, #0x28
        lsr     x25, x16, #0x18
        lsl     x26, x1, #0x22
        umlal2  v21.2d, v22.4s, v2.s[2]
        adcs    x25, x25, x26
        ldp     x26, x1, [x5, #0x40]
        lsr     x24, x24, #0x2a
        usra    v3.2d, v20.2d, #0x1d
        adcs    x10, x10, x11
        lsl     x8, x8, #0x10
        usra    v25.2d, v18.2d, #0x2e
        umull   v18.2d, v17.2s, v2.s[0]
        adcs    x23, x23, x15
        ldp     x11, x15, [x5, #0x48]
        ext     v20.16b, v3.16b, v0.16b, #8
        usra    v26.2d, v4.2d, #6
        adcs    x24, x24, x8
        ldp     x8, x16, [x6, #0x10]
        and     v3.16b, v3.16b, v1.16b
        lsr     x26, x26, #0x30
        umlal2  v5.2d, v16.4s, v2.s[2]
        lsl     x1, x1, #0xa
        ldp     q4, q16, [x2, #0x80]
        usra    v7.2d, v20.2d, #0x1d
        stp     x21, x22, [sp, #0x90]
        .cfi_rel_offset 21, 144
        .cfi_rel_offset 22, 152
        usra    v25.2d, v19.2d, #6
        umlal   v7.2d, v6.2s, v2.s[0]
        ldp     q19, q20, [x2, #0xa0]
        umlal2  v7.2d, v6.4s, v2.s[2]
        ldp     x21, x22, [x5, #0x58]
        lsl     x17, x15, #4
        adcs    x26, x26, x1
        umlal2  v27.2d, v23.4s, v2.s[2]
        lsr     x1, x11, #0x36
        orr     x1, x1, x9, lsl #62
        umlal2  v18.2d, v17.4s, v2.s[2]
        umulh   x9, x13, x8
        umull   v6.2d, v4.2s, v2.s[0]
        stp     x27, x28, [sp, #0xc0]
        .cfi_rel_offset 27, 192
        .cfi_rel_offset 28, 200
        umull   v17.2d, v16.2s, v2.s[0]
        adcs    x27, x1, x17
        stp     x13, x14, [x4, #0x10]
        umull   v22.2d, v19.2s, v2.s[0]
        stp     x19, x20, [sp, #0x80]
        .cfi_rel_offset 19, 128
        .cfi_rel_offset 20, 136
        mul     x19, x13, x16
        stp     d8, d9, [sp, #0x40]
        .cfi_rel_offset 72, 64
        .cfi_rel_offset 73, 72
        mul     x20, x13, x8
        stp     d14, d15, [sp, #0x70]
        .cfi_rel_offset 78, 112
        .cfi_rel_offset 79, 120
        stp     d10, d11, [sp, #0x50]
        .cfi_rel_offset 74, 80
        .cfi_rel_offset 75, 88
        stp     x12, x7, [x4]
        ldp     x28, x1, [x5, #0x60]
        umlal2  v17.2d, v16.4s, v2.s[2]
        ldp     x5, x11, [x6]
        umlal2  v22.2d, v19.4s, v2.s[2]
        lsr     x21, x21, #2
        lsl     x1, x1, #0x32
        stp     d12, d13, [sp, #0x60]
        .cfi_rel_offset 76, 96
        .cfi_rel_offset 77, 104
        lsl     x22, x22, #0x38
        orr     x22, x22, x15, lsr #60
        lsr     x28, x28, #8
        umlal2  v6.2d, v4.4s, v2.s[2]
        umulh   x15, x13, x16
        ldp     q12, q13, [x2]
        ldp     q8, q9, [x2, #0x20]
        adcs    x21, x21, x22
        umull   v10.2d, v20.2s, v2.s[0]
        adcs    x22, x28, x1
        ldr     x28, [sp, #0x1d0]
        ldp     d11, d14, [x28, #0x20]
        umlal   v7.2d, v12.2s, v3.s[0]
        subs    x1, x12, x13
        ldp     q15, q4, [x2]
        ldp     q16, q19, [x2, #0x40]
        umulh   x17, x12, x11
        umlal2  v7.2d, v12.4s, v3.s[2]
        ldp     d12, d23, [x28, #0x28]
        sbcs    x13, x7, x14
        shl     v14.2d, v14.2d, #0x24
        umlal   v21.2d, v9.2s, v3.s[0]
        str     x20, [sp, #0x3e8]
        ldp     x20, x14, [x6, #0x20]
        csetm   x28, lo
        umlal   v26.2d, v8.2s, v3.s[0]
        cmn     x28, #1
        eor     x1, x1, x28
        eor     x13, x13, x28
        umlal2  v10.2d, v20.4s, v2.s[2]
        adcs    x1, x1, xzr
        str     x1, [sp, #0x10]
        mul     x1, x12, x5
        adcs    x13, x13, xzr
        str     x13, [sp, #0x3e0]
        subs    x13, x8, x5
        stp     x23, x24, [x4, #0x30]
        stp     x25, x10, [x4, #0x20]
        sbcs    x8, x16, x11
        shl     v20.2d, v23.2d, #0x2a
        csetm   x16, lo
        umlal2  v26.2d, v8.4s, v3.s[2]
        eor     x13, x13, x16
        eor     x8, x8, x16
        cmn     x16, #1
        adcs    x13, x13, xzr
        ldp     q8, q23, [x2, #0xc0]
        umlal2  v21.2d, v9.4s, v3.s[2]
        str     x13, [sp, #0x18]
        mul     x13, x12, x11
        adcs    x8, x8, xzr
        eor     x28, x28, x16
        umlal   v5.2d, v19.2s, v3.s[0]
        stp     x26, x27, [x4, #0x40]
        umlal   v27.2d, v16.2s, v3.s[0]
        stp     x21, x22, [x4, #0x50]
        umlal2  v27.2d, v16.4s, v3.s[2]
        subs    x16, x25, x23
        ext     v9.16b, v0.16b, v7.16b, #8
        mul     x23, x7, x11
        ldp     x25, x22, [x6, #0x40]
        usra    v21.2d, v11.2d, #0x22
        umlal2  v5.2d, v19.4s, v3.s[2]
        sbcs    x24, x10, x24
        usra    v27.2d, v12.2d, #0x1c
        ldp     x10, x27, [x6, #0x50]
        ldp     q12, q11, [x2, #0x60]
        csetm   x21, lo
        umulh   x12, x12, x5
        umull   v16.2d, v23.2s, v2.s[0]
        ldp     x26, x22, [x6, #0x30]
        usra    v21.2d, v14.2d, #6
        subs    x26, x26, x20
        eor     x16, x16, x21
        eor     x24, x24, x21
        usra    v7.2d, v9.2d, #0x1d
        sbcs    x22, x22, x14
        csetm   x14, lo
        cmn     x21, #1
        and     v9.16b, v7.16b, v1.16b
        mul     x20, x7, x5
        adcs    x16, x16, xzr
        usra    v27.2d, v20.2d, #6
        ext     v14.16b, v7.16b, v0.16b, #8
        adcs    x24, x24, xzr
        umull   v7.2d, v8.2s, v2.s[0]
        adds    x12, x12, x13
        adcs    x23, x17, x23
        umlal2  v7.2d, v8.4s, v2.s[2]
        eor     x21, x21, x14
        ldp     q8, q19, [x2, #0x80]
        usra    v25.2d, v14.2d, #0x1d
        umlal2  v16.2d, v23.4s, v2.s[2]
        umulh   x13, x7, x11
        ldp     q14, q2, [x2, #0x20]
        umlal   v18.2d, v12.2s, v3.s[0]
        eor     x26, x26, x14
        umlal2  v18.2d, v12.4s, v3.s[2]
        ldp     q12, q20, [x2, #0xa0]
        eor     x22, x22, x14
        umlal   v6.2d, v11.2s, v3.s[0]
        ldr     x11, [x4, #0x18]
        umlal   v25.2d, v13.2s, v3.s[0]
        umulh   x17, x7, x5
        ldp     x7, x5, [x6, #0x10]
        umlal2  v25.2d, v13.4s, v3.s[2]
        adc     x13, x13, xzr
        adds    x20, x12, x20
        ldr     x12, [sp, #0x1d0]
        umlal   v25.2d, v15.2s, v9.s[0]
        stp     x1, x20, [x3]
        umlal2  v25.2d, v15.4s, v9.s[2]
        ldp     d13, d15, [x12, #0x30]
        umlal2  v6.2d, v11.4s, v3.s[2]
        str     x24, [sp, #0x3d8]
        mul     x24, x11, x5
        adcs    x23, x23, x17
        umlal   v21.2d, v14.2s, v9.s[0]
        adc     x13, x13, xzr
        umlal2  v21.2d, v14.4s, v9.s[2]
        adds    x19, x9, x19
        umlal   v17.2d, v8.2s, v3.s[0]
        umulh   x9, x11, x5
        adcs    x24, x15, x24
        ext     v11.16b, v0.16b, v25.16b, #8
        umlal   v27.2d, v2.2s, v9.s[0]
        adc     x9, x9, xzr
        usra    v25.2d, v11.2d, #0x1d
        umlal2  v27.2d, v2.4s, v9.s[2]
        umlal2  v17.2d, v8.4s, v3.s[2]
        ldp     q8, q11, [x2, #0x40]
        usra    v5.2d, v13.2d, #0x16
        umlal   v22.2d, v19.2s, v3.s[0]
        ldp     x17, x5, [sp, #0x10]
        shl     v13.2d, v15.2d, #0x30
        mul     x15, x11, x7
        ext     v14.16b, v25.16b, v0.16b, #8
        ldp     q15, q2, [x2]
        cmn     x14, #1
        and     v23.16b, v25.16b, v1.16b
        usra    v5.2d, v13.2d, #6
        adcs    x26, x26, xzr
        umulh   x14, x11, x7
        usra    v26.2d, v14.2d, #0x1d
        ldp     d13, d14, [x12, #0x38]
        umulh   x7, x17, x5
        adcs    x22, x22, xzr
        umlal   v18.2d, v11.2s, v9.s[0]
        adds    x19, x19, x15
        ldr     x15, [x6, #0x48]
        umlal2  v22.2d, v19.4s, v3.s[2]
        umlal   v10.2d, v12.2s, v3.s[0]
        umlal   v26.2d, v4.2s, v9.s[0]
        adcs    x24, x24, x14
        ldp     q19, q24, [x2, #0xc0]
        adc     x9, x9, xzr
        umlal   v7.2d, v20.2s, v3.s[0]
        subs    x14, x10, x25
        umlal2  v26.2d, v4.4s, v9.s[2]
        ldp     x25, x11, [x4, #0x40]
        umlal   v5.2d, v8.2s, v9.s[0]
        sbcs    x27, x27, x15
        umlal2  v5.2d, v8.4s, v9.s[2]
        umlal2  v10.2d, v12.4s, v3.s[2]
        shl     v12.2d, v14.2d, #0x36
        umlal2  v7.2d, v20.4s, v3.s[2]
        mul     x10, x17, x5
        csetm   x15, lo
        eor     x27, x27, x15
        eor     x14, x14, x15
        ldp     q8, q14, [x2, #0x60]
        stp     x22, x21, [sp]
        ldp     x22, x21, [x4, #0x50]
        subs    x22, x25, x22
        ldp     q4, q20, [x2, #0x80]
        mul     x25, x17, x8
        umlal2  v18.2d, v11.4s, v9.s[2]
        sbcs    x21, x11, x21
        umlal   v26.2d, v15.2s, v23.s[0]
        usra    v18.2d, v13.2d, #0x10
        csetm   x11, lo
        eor     x22, x22, x11
        umlal2  v26.2d, v15.4s, v23.s[2]
        cmn     x15, #1
        eor     x21, x21, x11
        adcs    x14, x14, xzr
        umlal   v6.2d, v8.2s, v9.s[0]
        eor     x10, x10, x28
        eor     x15, x11, x15
        stp     x15, x14, [sp, #0x30]
        ldr     x15, [sp, #0x3e0]
        mul     x14, x15, x8
        umlal2  v6.2d, v8.4s, v9.s[2]
        adcs    x27, x27, xzr
        ext     v13.16b, v0.16b, v26.16b, #8
        ldp     q8, q11, [x2, #0x20]
        adds    x25, x7, x25
        umlal   v17.2d, v14.2s, v9.s[0]
        usra    v26.2d, v13.2d, #0x1d
        umulh   x7, x17, x8
        umlal2  v17.2d, v14.4s, v9.s[2]
        ldp     d13, d14, [x12, #0x40]
        umlal   v22.2d, v4.2s, v9.s[0]
        umlal2  v22.2d, v4.4s, v9.s[2]
        and     v15.16b, v26.16b, v1.16b
        ldp     q4, q25, [x2, #0xa0]
        umlal   v16.2d, v19.2s, v3.s[0]
        umulh   x8, x15, x8
        umull   v28.2d, v24.2s, v3.s[0]
        shl     v14.2d, v14.2d, #0x3c
        adcs    x7, x7, x14
        umlal2  v16.2d, v19.4s, v3.s[2]
        umlal   v27.2d, v8.2s, v23.s[0]
        umlal2  v27.2d, v8.4s, v23.s[2]
        ext     v8.16b, v26.16b, v0.16b, #8
        umulh   x14, x15, x5
        adc     x8, x8, xzr
        umlal2  v28.2d, v24.4s, v3.s[2]
        cmn     x11, #1
        ldr     x11, [x4, #0x20]
        usra    v21.2d, v8.2d, #0x1d
        umlal   v21.2d, v2.2s, v23.s[0]
        ldp     q8, q3, [x2, #0x40]
        mul     x5, x15, x5
        ldp     x15, x17, [x6, #0x20]
        umlal   v5.2d, v11.2s, v23.s[0]
        adcs    x22, x22, xzr
        ldp     q19, q24, [x2]
        adcs    x21, x21, xzr
        umlal2  v5.2d, v11.4s, v23.s[2]
        usra    v6.2d, v13.2d, #0xa
        str     x21, [sp, #0x3d0]
        umulh   x21, x11, x15
        umlal   v10.2d, v20.2s, v9.s[0]
        umlal2  v21.2d, v2.4s, v23.s[2]
        usra    v18.2d, v12.2d, #6
        adds    x25, x25, x5
        umlal2  v10.2d, v20.4s, v9.s[2]
        ldr     d12, [x12, #0x48]
        adcs    x5, x7, x14
        usra    v6.2d, v14.2d, #6
        eor     x25, x25, x28
        umlal   v7.2d, v4.2s, v9.s[0]
        ldp     q13, q11, [x2, #0x60]
        ldp     q14, q2, [x2, #0xc0]
        adc     x7, x8, xzr
        umlal2  v7.2d, v4.4s, v9.s[2]
        mul     x8, x11, x17
        umlal   v18.2d, v8.2s, v23.s[0]
        eor     x7, x7, x28
        cmn     x28, #1
        umlal   v17.2d, v13.2s, v23.s[0]
        eor     x5, x5, x28
        umlal   v21.2d, v19.2s, v15.s[0]
        mul     x14, x11, x15
        adcs    x10, x10, x1
        adcs    x25, x25, x20
        ldr     x20, [sp, #0x3e8]
        umlal   v6.2d, v3.2s, v23.s[0]
        shl     v12.2d, v12.2d, #2
        umlal2  v6.2d, v3.4s, v23.s[2]
        ldp     q3, q4, [x2, #0x20]
        umlal2  v21.2d, v19.4s, v15.s[2]
        adcs    x5, x5, x23
        adcs    x7, x7, x13
        adc     x28, x28, xzr
        adds    x10, x10, x20
        umulh   x1, x11, x17
        ldp     q19, q20, [x2, #0x80]
        adcs    x25, x25, x19
        umlal2  v17.2d, v13.4s, v23.s[2]
        adcs    x5, x5, x24
        umlal   v22.2d, v11.2s, v23.s[0]
        adcs    x7, x7, x9
        ext     v13.16b, v0.16b, v21.16b, #8
        umlal2  v22.2d, v11.4s, v23.s[2]
        stp     x22, x27, [sp, #0x20]
        ldr     x22, [x4, #0x28]
        mul     x27, x22, x17
        adc     x28, x28, xzr
        umlal   v16.2d, v25.2s, v9.s[0]
        usra    v21.2d, v13.2d, #0x1d
        usra    v17.2d, v12.2d, #6
        adds    x21, x21, x8
        umlal2  v18.2d, v8.4s, v23.s[2]
        ldp     q12, q13, [x2, #0x40]
        mul     x8, x22, x15
        adcs    x27, x1, x27
        ext     v8.16b, v21.16b, v0.16b, #8
        umlal   v5.2d, v3.2s, v15.s[0]
        umlal   v28.2d, v14.2s, v9.s[0]
        umlal   v10.2d, v19.2s, v23.s[0]
        usra    v27.2d, v8.2d, #0x1d
        and     v8.16b, v21.16b, v1.16b
        umulh   x1, x22, x17
        umlal   v18.2d, v4.2s, v15.s[0]
        ldp     q11, q21, [x2]
        umlal2  v10.2d, v19.4s, v23.s[2]
        umlal2  v5.2d, v3.4s, v15.s[2]
        umulh   x17, x22, x15
        umlal   v6.2d, v12.2s, v15.s[0]
        adc     x1, x1, xzr
        adds    x23, x23, x10
        umlal   v27.2d, v24.2s, v15.s[0]
        adcs    x25, x13, x25
        ldp     d3, d19, [x12, #0x48]
        adcs    x20, x20, x5
        ldr     x5, [x4, #0x38]
        umlal2  v18.2d, v4.4s, v15.s[2]
        umlal2  v27.2d, v24.4s, v15.s[2]
        umlal2  v6.2d, v12.4s, v15.s[2]
        adcs    x19, x19, x7
        ldp     x7, x10, [x6, #0x30]
        stp     x23, x25, [x3, #0x10]
        umlal   v17.2d, v13.2s, v15.s[0]
        adcs    x24, x24, x28
        ldr     x28, [x4, #0x30]
        umulh   x13, x28, x7
        umlal   v27.2d, v11.2s, v8.s[0]
        ldp     q12, q4, [x2, #0x20]
        str     x25, [sp, #0x180]
        umulh   x25, x28, x10
        umlal2  v27.2d, v11.4s, v8.s[2]
        ext     v11.16b, v0.16b, v27.16b, #8
        adcs    x9, x9, xzr
        adds    x21, x21, x8
        adcs    x27, x27, x17
        usra    v27.2d, v11.2d, #0x1d
        umlal2  v17.2d, v13.4s, v15.s[2]
        adc     x1, x1, xzr
        usra    v22.2d, v3.2d, #0x3e
        ldp     q13, q11, [x2, #0x60]
        umlal   v18.2d, v12.2s, v8.s[0]
        shl     v3.2d, v19.2d, #8
        mul     x8, x28, x10
        umlal2  v18.2d, v12.4s, v8.s[2]
        usra    v22.2d, v3.2d, #6
        mul     x17, x5, x10
        umlal   v6.2d, v4.2s, v8.s[0]
        ldp     d12, d3, [x12, #0x50]
        usra    v10.2d, v12.2d, #0x38
        umlal   v22.2d, v13.2s, v15.s[0]
        ldp     q12, q19, [x2, #0xa0]
        shl     v3.2d, v3.2d, #0xe
        umlal   v7.2d, v20.2s, v23.s[0]
        ldp     q24, q26, [x2, #0xc0]
        umlal2  v7.2d, v20.4s, v23.s[2]
        umlal2  v22.2d, v13.4s, v15.s[2]
        adds    x8, x13, x8
        umulh   x13, x5, x10
        umlal2  v16.2d, v25.4s, v9.s[2]
        umull   v13.2d, v2.2s, v9.s[0]
        umlal2  v28.2d, v14.4s, v9.s[2]
        umlal2  v13.2d, v2.4s, v9.s[2]
        str     x23, [sp, #0x188]
        mul     x23, x28, x7
        ldp     q9, q14, [x2, #0x80]
        str     x9, [sp, #0x3e8]
        umulh   x9, x5, x7
        umlal   v28.2d, v19.2s, v23.s[0]
        ldp     q2, q20, [x2]
        umlal2  v6.2d, v4.4s, v8.s[2]
        adcs    x25, x25, x17
        mul     x17, x5, x7
        usra    v10.2d, v3.2d, #6
        ldp     q3, q4, [x2, #0x40]
        adc     x13, x13, xzr
        umlal2  v28.2d, v19.4s, v23.s[2]
        umlal   v16.2d, v12.2s, v23.s[0]
        umlal   v13.2d, v24.2s, v23.s[0]
        umlal2  v16.2d, v12.4s, v23.s[2]
        umull   v12.2d, v26.2s, v23.s[0]
        umlal   v10.2d, v11.2s, v15.s[0]
        umlal2  v13.2d, v24.4s, v23.s[2]
        umlal   v7.2d, v9.2s, v15.s[0]
        umlal   v17.2d, v3.2s, v8.s[0]
        ldp     q19, q24, [x2, #0xa0]
        umlal2  v7.2d, v9.4s, v15.s[2]
        umlal2  v12.2d, v26.4s, v23.s[2]
        ldp     q9, q23, [x2, #0xc0]
        adds    x8, x8, x17
        mul     x17, x16, x26
        umlal2  v17.2d, v3.4s, v8.s[2]
        and     v3.16b, v27.16b, v1.16b
        adcs    x25, x25, x9
        umlal2  v10.2d, v11.4s, v15.s[2]
        ext     v11.16b, v27.16b, v0.16b, #8
        umulh   x9, x16, x26
        umlal   v28.2d, v19.2s, v15.s[0]
        umlal   v16.2d, v14.2s, v15.s[0]
        usra    v5.2d, v11.2d, #0x1d
        umlal   v22.2d, v4.2s, v8.s[0]
        str     x24, [sp, #0x3e0]
        stp     x19, x20, [sp, #0x130]
        ldp     x19, x24, [sp]
        eor     x17, x17, x24
        adc     x13, x13, xzr
        umlal2  v22.2d, v4.4s, v8.s[2]
        ldp     q11, q4, [x2, #0x20]
        ldp     x20, x10, [x4]
        subs    x11, x20, x11
        sbcs    x22, x10, x22
        ldp     x10, x20, [x4, #0x10]
        umlal2  v16.2d, v14.4s, v15.s[2]
        ldr     x7, [sp, #0x3d8]
        ldp     d14, d25, [x12, #0x58]
        umlal   v5.2d, v21.2s, v8.s[0]
        ldp     q26, q27, [x2, #0x60]
        sbcs    x28, x10, x28
        umlal2  v28.2d, v19.4s, v15.s[2]
        sbcs    x5, x20, x5
        mul     x20, x16, x19
        umlal2  v5.2d, v21.4s, v8.s[2]
        csetm   x10, lo
        umlal   v5.2d, v2.2s, v3.s[0]
        umlal   v13.2d, v24.2s, v15.s[0]
        mul     x15, x7, x19
        usra    v7.2d, v14.2d, #0x32
        adds    x20, x9, x20
        umlal   v12.2d, v9.2s, v15.s[0]
        shl     v14.2d, v25.2d, #0x14
        umlal2  v12.2d, v9.4s, v15.s[2]
        umull   v9.2d, v23.2s, v15.s[0]
        umulh   x9, x16, x19
        umlal   v10.2d, v26.2s, v8.s[0]
        umlal2  v10.2d, v26.4s, v8.s[2]
        umlal2  v13.2d, v24.4s, v15.s[2]
        ldp     d19, d21, [x12, #0x60]
        umulh   x19, x7, x19
        umlal2  v9.2d, v23.4s, v15.s[2]
        umlal2  v5.2d, v2.4s, v3.s[2]
        shl     v15.2d, v21.2d, #0x1a
        eor     x11, x11, x10
        adcs    x9, x9, x15
        usra    v7.2d, v14.2d, #6
        eor     x22, x22, x10
        ldp     q14, q2, [x2, #0x80]
        usra    v16.2d, v19.2d, #0x2c
        ldp     q19, q21, [x2, #0xa0]
        mul     x15, x7, x26
        ext     v23.16b, v0.16b, v5.16b, #8
        adc     x19, x19, xzr
        umlal   v6.2d, v11.2s, v3.s[0]
        umlal   v7.2d, v27.2s, v8.s[0]
        eor     x28, x28, x10
        eor     x5, x5, x10
        usra    v5.2d, v23.2d, #0x1d
        umulh   x26, x7, x26
        usra    v16.2d, v15.2d, #6
        umlal2  v7.2d, v27.4s, v8.s[2]
        ext     v15.16b, v5.16b, v0.16b, #8
        umlal2  v6.2d, v11.4s, v3.s[2]
        cmn     x10, #1
        adcs    x7, x11, xzr
        ldr     x11, [x4, #0x40]
        umlal   v17.2d, v4.2s, v3.s[0]
        ldp     q11, q23, [x2, #0xc0]
        ldp     q24, q25, [x2, #0x40]
        adcs    x22, x22, xzr
        umlal2  v17.2d, v4.4s, v3.s[2]
        and     v4.16b, v5.16b, v1.16b
        usra    v18.2d, v15.2d, #0x1d
        adcs    x28, x28, xzr
        stp     x22, x7, [sp, #0x10]
        ldp     x16, x22, [x6, #0x40]
        umulh   x7, x11, x16
        ldp     q15, q5, [x2]
        adcs    x5, x5, xzr
        umlal   v22.2d, v24.2s, v3.s[0]
        adds    x20, x20, x15
        eor     x20, x20, x24
        umlal2  v22.2d, v24.4s, v3.s[2]
        umlal   v10.2d, v25.2s, v3.s[0]
        adcs    x26, x9, x26
        umlal   v18.2d, v20.2s, v3.s[0]
        mul     x9, x11, x22
        adc     x19, x19, xzr
        cmn     x24, #1
        umlal2  v18.2d, v20.4s, v3.s[2]
        eor     x19, x19, x24
        ldp     q20, q24, [x2, #0x20]
        adcs    x15, x17, x14
        eor     x26, x26, x24
        umlal2  v10.2d, v25.4s, v3.s[2]
        adcs    x20, x20, x21
        umlal   v16.2d, v14.2s, v8.s[0]
        mul     x17, x11, x16
        adcs    x26, x26, x27
        umlal   v13.2d, v19.2s, v8.s[0]
        adcs    x19, x19, x1
        umlal   v28.2d, v2.2s, v8.s[0]
        adc     x24, x24, xzr
        umlal   v18.2d, v15.2s, v4.s[0]
        umulh   x11, x11, x22
        adds    x15, x15, x23
        adcs    x20, x20, x8
        umlal2  v18.2d, v15.4s, v4.s[2]
        adcs    x26, x26, x25
        umlal2  v16.2d, v14.4s, v8.s[2]
        adcs    x19, x19, x13
        ldp     q14, q15, [x2, #0x60]
        umlal2  v13.2d, v19.4s, v8.s[2]
        adc     x24, x24, xzr
        adds    x27, x27, x15
        ldp     q19, q25, [x2, #0x40]
        umlal2  v28.2d, v2.4s, v8.s[2]
        ldp     d2, d26, [x12, #0x68]
        adcs    x20, x1, x20
        ldr     x1, [x4, #0x48]
        umlal   v9.2d, v11.2s, v8.s[0]
        mul     x15, x1, x22
        umull   v27.2d, v23.2s, v8.s[0]
        adcs    x23, x23, x26
        umlal   v12.2d, v21.2s, v8.s[0]
        adcs    x19, x8, x19
        adcs    x24, x25, x24
        umlal2  v12.2d, v21.4s, v8.s[2]
        umulh   x25, x1, x22
        adcs    x26, x13, xzr
        umlal2  v9.2d, v11.4s, v8.s[2]
        adds    x7, x7, x9
        umlal   v7.2d, v14.2s, v3.s[0]
        adcs    x8, x11, x15
        ldp     x15, x22, [x6]
        ldp     x11, x13, [x6, #0x20]
        umlal2  v7.2d, v14.4s, v3.s[2]
        usra    v28.2d, v2.2d, #0x26
        shl     v11.2d, v26.2d, #0x20
        ldp     q14, q2, [x2, #0xa0]
        mul     x9, x1, x16
        ldp     d21, d26, [x12, #0x70]
        umlal2  v27.2d, v23.4s, v8.s[2]
        adc     x25, x25, xzr
        subs    x11, x11, x15
        sbcs    x13, x13, x22
        ldp     q8, q23, [x2, #0x80]
        umlal   v16.2d, v15.2s, v3.s[0]
        usra    v28.2d, v11.2d, #6
        umulh   x22, x1, x16
        ldp     x15, x16, [x6, #0x30]
        usra    v13.2d, v21.2d, #0x20
        stp     x26, x24, [sp, #0xe0]
        ldp     x1, x26, [x6, #0x10]
        sbcs    x15, x15, x1
        ldp     x1, x24, [x6, #0x50]
        sbcs    x16, x16, x26
        umlal2  v16.2d, v15.4s, v3.s[2]
        shl     v11.2d, v26.2d, #0x26
        ext     v15.16b, v0.16b, v18.16b, #8
        usra    v13.2d, v11.2d, #6
        csetm   x26, lo
        adds    x7, x7, x9
        ldr     x9, [x4, #0x50]
        str     x19, [sp, #0x120]
        umulh   x19, x9, x1
        umlal   v17.2d, v20.2s, v4.s[0]
        adcs    x22, x8, x22
        eor     x8, x16, x26
        eor     x11, x11, x26
        umlal2  v17.2d, v20.4s, v4.s[2]
        usra    v18.2d, v15.2d, #0x1d
        eor     x13, x13, x26
        ldp     q11, q15, [x2, #0xc0]
        adc     x25, x25, xzr
        umlal   v13.2d, v23.2s, v3.s[0]
        umlal   v22.2d, v24.2s, v4.s[0]
        cmn     x26, #1
        eor     x15, x15, x26
        eor     x26, x10, x26
        mul     x10, x9, x1
        umlal   v28.2d, v8.2s, v3.s[0]
        adcs    x11, x11, xzr
        umlal   v9.2d, v2.2s, v3.s[0]
        adcs    x13, x13, xzr
        mul     x16, x9, x24
        ext     v20.16b, v18.16b, v0.16b, #8
        adcs    x15, x15, xzr
        and     v18.16b, v18.16b, v1.16b
        adcs    x8, x8, xzr
        usra    v6.2d, v20.2d, #0x1d
        stp     x15, x28, [sp, #0x110]
        subs    x15, x15, x11
        umlal2  v28.2d, v8.4s, v3.s[2]
        umlal   v12.2d, v14.2s, v3.s[0]
        stp     x8, x5, [sp, #0xf0]
        sbcs    x8, x8, x13
        str     x23, [sp, #0x128]
        csetm   x23, lo
        stp     x20, x27, [sp, #0x100]
        ldp     x27, x20, [sp, #0x10]
        subs    x28, x20, x28
        stp     x21, x14, [sp]
        ldr     x21, [x4, #0x58]
        mul     x14, x21, x24
        sbcs    x5, x27, x5
        umlal   v6.2d, v5.2s, v4.s[0]
        eor     x8, x8, x23
        ldp     q8, q20, [x2]
        csetm   x27, lo
        eor     x5, x5, x27
        umlal   v10.2d, v19.2s, v4.s[0]
        umlal2  v22.2d, v24.4s, v4.s[2]
        eor     x28, x28, x27
        eor     x15, x15, x23
        adds    x19, x19, x16
        umulh   x16, x9, x24
        eor     x9, x27, x23
        umlal2  v6.2d, v5.4s, v4.s[2]
        umlal2  v10.2d, v19.4s, v4.s[2]
        ldp     q5, q19, [x2, #0x20]
        umlal   v7.2d, v25.2s, v4.s[0]
        umlal2  v12.2d, v14.4s, v3.s[2]
        ldr     d14, [x12, #0x98]
        umlal2  v7.2d, v25.4s, v4.s[2]
        str     x9, [sp, #0x3d8]
        mul     x9, x21, x1
        umlal2  v13.2d, v23.4s, v3.s[2]
        ldp     q21, q23, [x2, #0x60]
        adcs    x14, x16, x14
        umlal   v6.2d, v8.2s, v18.s[0]
        ldp     d24, d25, [x12, #0x78]
        umlal   v28.2d, v23.2s, v4.s[0]
        umulh   x16, x21, x24
        umlal2  v6.2d, v8.4s, v18.s[2]
        umlal   v22.2d, v5.2s, v18.s[0]
        adc     x16, x16, xzr
        usra    v12.2d, v24.2d, #0x1a
        cmn     x23, #1
        umlal2  v22.2d, v5.4s, v18.s[2]
        ext     v8.16b, v0.16b, v6.16b, #8
        adcs    x23, x15, xzr
        umulh   x15, x21, x1
        umlal   v10.2d, v19.2s, v18.s[0]
        adcs    x8, x8, xzr
        cmn     x27, #1
        shl     v5.2d, v25.2d, #0x2c
        usra    v6.2d, v8.2d, #0x1d
        umlal2  v10.2d, v19.4s, v18.s[2]
        adcs    x27, x28, xzr
        ldp     q8, q19, [x2]
        umlal   v27.2d, v11.2s, v3.s[0]
        adcs    x28, x5, xzr
        ldp     q24, q25, [x2, #0x40]
        umlal2  v27.2d, v11.4s, v3.s[2]
        adds    x19, x19, x9
        ldp     x5, x9, [sp, #0x20]
        mul     x24, x5, x9
        umlal2  v9.2d, v2.4s, v3.s[2]
        usra    v12.2d, v5.2d, #6
        umull   v11.2d, v15.2s, v3.s[0]
        ldp     d2, d5, [x12, #0x80]
        adcs    x14, x14, x15
        adc     x15, x16, xzr
        ldp     x1, x16, [sp, #0x30]
        usra    v9.2d, v2.2d, #0x14
        mul     x21, x5, x16
        umlal   v16.2d, v21.2s, v4.s[0]
        umlal2  v11.2d, v15.4s, v3.s[2]
        umlal2  v16.2d, v21.4s, v4.s[2]
        ext     v15.16b, v6.16b, v0.16b, #8
        usra    v17.2d, v15.2d, #0x1d
        and     v15.16b, v6.16b, v1.16b
        stp     x28, x8, [sp, #0x140]
        umulh   x28, x5, x16
        eor     x21, x21, x1
        umlal   v7.2d, v24.2s, v18.s[0]
        ldp     q2, q3, [x2, #0xa0]
        umlal   v17.2d, v20.2s, v18.s[0]
        ldp     q6, q21, [x2, #0xc0]
        umlal2  v17.2d, v20.4s, v18.s[2]
        ldp     q20, q26, [x2, #0x80]
        umlal   v17.2d, v8.2s, v15.s[0]
        ldr     x8, [sp, #0x3d0]
        str     x23, [sp, #0x3c8]
        mul     x23, x8, x9
        shl     v5.2d, v5.2d, #0x32
        umlal2  v17.2d, v8.4s, v15.s[2]
        usra    v9.2d, v5.2d, #6
        umlal2  v7.2d, v24.4s, v18.s[2]
        ldp     d8, d5, [x12, #0x88]
        umlal   v27.2d, v3.2s, v4.s[0]
        umulh   x5, x5, x9
        umlal2  v28.2d, v23.4s, v4.s[2]
        umlal   v12.2d, v26.2s, v4.s[0]
        umlal   v13.2d, v20.2s, v4.s[0]
        ldp     q23, q24, [x2, #0x80]
        umulh   x9, x8, x9
        adds    x24, x28, x24
        adcs    x23, x5, x23
        umlal2  v13.2d, v20.4s, v4.s[2]
        mul     x28, x8, x16
        ldp     q20, q29, [x2, #0xc0]
        umlal   v9.2d, v2.2s, v4.s[0]
        umlal2  v9.2d, v2.4s, v4.s[2]
        umlal   v11.2d, v6.2s, v4.s[0]
        ldp     d2, d30, [x12, #0x90]
        umlal2  v27.2d, v3.4s, v4.s[2]
        umlal2  v12.2d, v26.4s, v4.s[2]
        shl     v3.2d, v5.2d, #0x38
        umulh   x5, x8, x16
        umlal2  v11.2d, v6.4s, v4.s[2]
        adc     x8, x9, xzr
        adds    x24, x24, x28
        umlal   v16.2d, v25.2s, v18.s[0]
        ldp     q5, q6, [x2, #0x60]
        eor     x24, x24, x1
        usra    v11.2d, v2.2d, #8
        umull   v2.2d, v21.2s, v4.s[0]
        mul     x28, x20, x11
        umlal   v9.2d, v24.2s, v18.s[0]
        adcs    x23, x23, x5
        adc     x5, x8, xzr
        usra    v27.2d, v8.2d, #0xe
        cmn     x1, #1
        umlal   v13.2d, v6.2s, v18.s[0]
        eor     x23, x23, x1
        umlal   v28.2d, v5.2s, v18.s[0]
        adcs    x21, x21, x17
        eor     x5, x5, x1
        umlal2  v28.2d, v5.4s, v18.s[2]
        umlal2  v2.2d, v21.4s, v4.s[2]
        usra    v27.2d, v3.2d, #6
        umulh   x8, x20, x11
        umlal2  v16.2d, v25.4s, v18.s[2]
        ext     v8.16b, v0.16b, v17.16b, #8
        adcs    x24, x24, x7
        shl     v3.2d, v30.2d, #0x3e
        adcs    x23, x23, x22
        umlal2  v13.2d, v6.4s, v18.s[2]
        ldp     q4, q5, [x2, #0x20]
        adcs    x5, x5, x25
        usra    v17.2d, v8.2d, #0x1d
        adc     x1, x1, xzr
        adds    x21, x21, x10
        mul     x9, x20, x13
        umlal   v12.2d, v23.2s, v18.s[0]
        adcs    x24, x24, x19
        ldp     q8, q6, [x2, #0xa0]
        adcs    x23, x23, x14
        umlal2  v9.2d, v24.4s, v18.s[2]
        and     v21.16b, v17.16b, v1.16b
        adcs    x5, x5, x15
        umlal2  v12.2d, v23.4s, v18.s[2]
        umulh   x20, x20, x13
        adc     x1, x1, xzr
        adds    x21, x22, x21
        shl     v14.2d, v14.2d, #4
        ext     v17.16b, v17.16b, v0.16b, #8
        usra    v11.2d, v3.2d, #6
        eor     x22, x28, x26
        adcs    x24, x25, x24
        ldr     x25, [sp, #0x10]
        usra    v22.2d, v17.2d, #0x1d
        umlal   v2.2d, v20.2s, v18.s[0]
        adcs    x23, x10, x23
        adcs    x19, x19, x5
        umlal   v22.2d, v19.2s, v15.s[0]
        umlal2  v2.2d, v20.4s, v18.s[2]
        ldp     q3, q17, [x2, #0x40]
        mul     x5, x25, x13
        umlal   v10.2d, v4.2s, v15.s[0]
        adcs    x1, x14, x1
        ldr     x14, [sp, #0x138]
        umulh   x10, x25, x13
        usra    v2.2d, v14.2d, #6
        umlal2  v22.2d, v19.4s, v15.s[2]
        adcs    x13, x15, xzr
        ldp     x16, x15, [sp]
        umlal   v7.2d, v5.2s, v15.s[0]
        ldp     q14, q19, [x2, #0x60]
        adds    x14, x14, x15
        ldr     x15, [sp, #0x130]
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x3e0]
        ldp     q20, q23, [x2]
        umlal   v12.2d, v19.2s, v15.s[0]
        stp     x22, x26, [sp, #0x150]
        ldp     x26, x22, [sp, #0x100]
        adcs    x22, x16, x22
        mul     x16, x25, x11
        umlal2  v7.2d, v5.4s, v15.s[2]
        str     x28, [sp, #0x1d8]
        ldr     x28, [sp, #0x3e8]
        adcs    x26, x28, x26
        umlal   v27.2d, v8.2s, v18.s[0]
        umull   v5.2d, v29.2s, v18.s[0]
        stp     x16, x10, [sp, #0xd0]
        ldp     x16, x28, [sp, #0x120]
        adcs    x28, x28, x17
        ldp     d24, d25, [x12, #0x98]
        adcs    x7, x16, x7
        umlal2  v27.2d, v8.4s, v18.s[2]
        umulh   x25, x25, x11
        ldp     x16, x11, [sp, #0xe0]
        umlal   v22.2d, v20.2s, v21.s[0]
        umlal   v11.2d, v6.2s, v18.s[0]
        adcs    x21, x11, x21
        umlal2  v22.2d, v20.4s, v21.s[2]
        adcs    x24, x16, x24
        ldp     x16, x11, [sp, #0x110]
        adcs    x23, x23, xzr
        adcs    x19, x19, xzr
        umlal2  v11.2d, v6.4s, v18.s[2]
        adcs    x1, x1, xzr
        umlal   v16.2d, v3.2s, v15.s[0]
        umulh   x17, x11, x16
        umlal2  v16.2d, v3.4s, v15.s[2]
        ldp     q8, q3, [x2, #0xc0]
        adcs    x13, x13, xzr
        stp     x17, x25, [sp, #0x160]
        ldp     x17, x25, [x3]
        adds    x10, x17, x14
        umlal2  v5.2d, v29.4s, v18.s[2]
        ldp     q6, q18, [x2, #0x80]
        ldp     q20, q26, [x2]
        str     x10, [sp, #0x1a0]
        adcs    x10, x25, x15
        umlal   v13.2d, v14.2s, v15.s[0]
        umlal   v28.2d, v17.2s, v15.s[0]
        shl     v25.2d, v25.2d, #0xa
        str     x10, [sp, #0x3d0]
        mul     x10, x11, x16
        str     x10, [sp, #0x170]
        ldp     x16, x10, [sp, #0x180]
        stp     x5, x20, [sp, #0x30]
        adcs    x5, x10, x22
        ldr     x10, [sp, #0xf0]
        str     x5, [sp, #0x1a8]
        adcs    x5, x16, x26
        umlal2  v28.2d, v17.4s, v15.s[2]
        umlal2  v10.2d, v4.4s, v15.s[2]
        usra    v5.2d, v24.2d, #0x3c
        ldp     q4, q17, [x2, #0xa0]
        str     x5, [sp, #0x190]
        adcs    x5, x14, x28
        adcs    x16, x15, x7
        umlal2  v12.2d, v19.4s, v15.s[2]
        mul     x20, x11, x10
        str     x20, [sp, #0x3e0]
        adcs    x20, x22, x21
        stp     x8, x9, [sp, #0x20]
        adcs    x8, x26, x24
        usra    v5.2d, v25.2d, #6
        umlal2  v13.2d, v14.4s, v15.s[2]
        ext     v14.16b, v0.16b, v22.16b, #8
        ldp     q19, q24, [x2, #0x20]
        adcs    x9, x28, x23
        umlal   v9.2d, v6.2s, v15.s[0]
        adcs    x25, x7, x19
        adcs    x17, x21, x1
        umulh   x11, x11, x10
        umlal   v27.2d, v18.2s, v15.s[0]
        str     x11, [sp, #0x3e8]
        adcs    x11, x24, x13
        adcs    x10, x23, xzr
        umlal2  v9.2d, v6.4s, v15.s[2]
        ldp     d6, d25, [x12, #0xa0]
        adcs    x12, x19, xzr
        umlal2  v27.2d, v18.4s, v15.s[2]
        usra    v22.2d, v14.2d, #0x1d
        umlal   v11.2d, v4.2s, v15.s[0]
        stp     x27, x13, [sp, #0x10]
        adcs    x27, x1, xzr
        adcs    x13, x13, xzr
        stp     x1, x19, [sp]
        ldp     x1, x19, [x3]
        adds    x1, x5, x1
        str     x1, [sp, #0x198]
        ldp     x1, x5, [sp, #0xf0]
        mul     x1, x5, x1
        umlal   v2.2d, v17.2s, v15.s[0]
        adcs    x19, x16, x19
        umlal2  v11.2d, v4.4s, v15.s[2]
        and     v14.16b, v22.16b, v1.16b
        str     x19, [sp, #0x3c0]
        ldp     x19, x16, [sp, #0x180]
        adcs    x20, x20, x16
        ext     v4.16b, v22.16b, v0.16b, #8
        adcs    x19, x8, x19
        ldr     x8, [sp, #0xf0]
        usra    v10.2d, v4.2d, #0x1d
        umulh   x8, x5, x8
        umlal   v7.2d, v19.2s, v21.s[0]
        shl     v4.2d, v25.2d, #0x10
        adcs    x9, x9, x14
        umull   v18.2d, v3.2s, v15.s[0]
        adcs    x25, x25, x15
        umlal2  v2.2d, v17.4s, v15.s[2]
        ldp     q17, q22, [x2, #0xe0]
        adcs    x22, x17, x22
        ldr     q22, [x2, #0x1c0]
        umlal2  v7.2d, v19.4s, v21.s[2]
        adcs    x26, x11, x26
        ldr     x11, [sp, #0x110]
        mul     x14, x5, x11
        umlal   v5.2d, v8.2s, v15.s[0]
        adcs    x28, x10, x28
        umlal   v10.2d, v23.2s, v21.s[0]
        adcs    x7, x12, x7
        adcs    x21, x27, x21
        umlal2  v10.2d, v23.4s, v21.s[2]
        umulh   x27, x5, x11
        ldp     x11, x15, [sp, #0x10]
        ldr     x12, [sp, #0x3c8]
        ldp     x10, x5, [sp]
        umlal2  v18.2d, v3.4s, v15.s[2]
        adcs    x24, x13, x24
        ldp     x16, x17, [sp, #0x20]
        umlal2  v5.2d, v8.4s, v15.s[2]
        ldp     q8, q15, [x2, #0x40]
        adcs    x23, x23, xzr
        umlal   v16.2d, v24.2s, v21.s[0]
        ldp     q3, q19, [x2, #0x60]
        adcs    x5, x5, xzr
        umlal2  v16.2d, v24.4s, v21.s[2]
        adcs    x10, x10, xzr
        mul     x13, x11, x12
        usra    v18.2d, v6.2d, #0x36
        umlal   v10.2d, v20.2s, v14.s[0]
        adcs    x15, x15, xzr
        stp     x15, x10, [sp, #0x130]
        adds    x16, x16, x17
        ldp     x17, x15, [sp, #0x30]
        ldp     q6, q23, [x2, #0x80]
        adcs    x15, x15, x17
        ldp     x17, x10, [sp, #0xd0]
        umlal2  v10.2d, v20.4s, v14.s[2]
        adc     x10, x10, xzr
        stp     x5, x23, [sp, #0x120]
        ldr     x5, [sp, #0x168]
        adds    x16, x16, x17
        ldr     x17, [sp, #0x158]
        adcs    x5, x15, x5
        umulh   x15, x11, x12
        adc     x10, x10, xzr
        ldr     x23, [sp, #0x3d8]
        stp     x24, x21, [sp, #0x100]
        eor     x24, x16, x17
        eor     x13, x13, x23
        ldp     q20, q24, [x2, #0x10]
        stp     x7, x28, [sp, #0xf0]
        ldp     x7, x21, [sp, #0x140]
        mul     x28, x11, x21
        ldp     q25, q26, [x2, #0xa0]
        stp     x26, x22, [sp, #0xe0]
        ldp     x26, x22, [x4]
        str     x25, [sp, #0x3b8]
        ldp     x17, x25, [x4, #0x40]
        subs    x26, x26, x17
        sbcs    x22, x22, x25
        ldp     x25, x17, [x4, #0x10]
        umlal   v28.2d, v8.2s, v21.s[0]
        usra    v18.2d, v4.2d, #6
        umlal2  v28.2d, v8.4s, v21.s[2]
        stp     x9, x24, [sp, #0x110]
        stp     x19, x20, [sp]
        ldp     x9, x19, [x4, #0x50]
        sbcs    x25, x25, x9
        umlal   v12.2d, v3.2s, v21.s[0]
        mul     x9, x7, x21
        ldr     q8, [x2, #0xd0]
        sbcs    x17, x17, x19
        ldp     q4, q29, [x2, #0xf0]
        csetm   x19, lo
        ldr     x20, [sp, #0x160]
        ldr     x24, [sp, #0x3e0]
        adds    x24, x20, x24
        ldr     x20, [sp, #0x3e8]
        mul     v29.2s, v10.2s, v22.2s
        adcs    x20, x20, x1
        umlal   v9.2d, v19.2s, v21.s[0]
        eor     x25, x25, x19
        umlal2  v9.2d, v19.4s, v21.s[2]
        adc     x1, x8, xzr
        umulh   x8, x11, x21
        adds    x24, x24, x14
        eor     x22, x22, x19
        adcs    x20, x20, x27
        umlal   v13.2d, v15.2s, v21.s[0]
        ldp     q19, q30, [x2, #0xc0]
        adc     x27, x1, xzr
        eor     x1, x17, x19
        adds    x28, x15, x28
        ldp     x15, x17, [x6]
        umlal2  v13.2d, v15.4s, v21.s[2]
        umlal2  v12.2d, v3.4s, v21.s[2]
        ldp     q15, q3, [x2, #0xe0]
        umlal   v27.2d, v6.2s, v21.s[0]
        umulh   x21, x7, x21
        and     v3.16b, v29.16b, v1.16b
        mul     x11, x7, x12
        adcs    x8, x8, x9
        ldp     x9, x14, [x6, #0x40]
        eor     x26, x26, x19
        adc     x21, x21, xzr
        subs    x15, x9, x15
        umlal   v2.2d, v25.2s, v21.s[0]
        umlal   v11.2d, v23.2s, v21.s[0]
        sbcs    x17, x14, x17
        ldp     x14, x9, [x6, #0x50]
        str     x27, [sp, #0x178]
        ldp     x23, x27, [x6, #0x10]
        sbcs    x23, x14, x23
        umulh   x7, x7, x12
        umlal   v16.2d, v24.2s, v14.s[0]
        sbcs    x27, x9, x27
        umlal   v10.2d, v17.2s, v3.s[0]
        csetm   x12, lo
        ldr     q29, [x2, #0x1c0]
        cmn     x19, #1
        umlal2  v27.2d, v6.4s, v21.s[2]
        eor     x15, x15, x12
        eor     x17, x17, x12
        adcs    x26, x26, xzr
        umlal2  v2.2d, v25.4s, v21.s[2]
        eor     x23, x23, x12
        adcs    x22, x22, xzr
        eor     x27, x27, x12
        umlal2  v11.2d, v23.4s, v21.s[2]
        adcs    x25, x25, xzr
        eor     x19, x19, x12
        umlal   v18.2d, v19.2s, v21.s[0]
        adcs    x1, x1, xzr
        cmn     x12, #1
        umlal2  v18.2d, v19.4s, v21.s[2]
        adcs    x12, x15, xzr
        umlal   v5.2d, v26.2s, v21.s[0]
        adcs    x15, x17, xzr
        mul     x17, x26, x12
        umlal2  v5.2d, v26.4s, v21.s[2]
        ext     v6.16b, v0.16b, v10.16b, #8
        adcs    x23, x23, xzr
        umull   v19.2d, v30.2s, v21.s[0]
        adcs    x27, x27, xzr
        usra    v10.2d, v6.2d, #0x1d
        ldp     q6, q23, [x2, #0x30]
        ext     v25.16b, v10.16b, v0.16b, #8
        mul     x9, x26, x15
        subs    x14, x23, x12
        umull   v26.2d, v8.2s, v14.s[0]
        str     x9, [sp, #0x20]
        sbcs    x9, x27, x15
        mul     v22.2s, v25.2s, v22.2s
        stp     x27, x23, [sp, #0x10]
        csetm   x27, lo
        subs    x23, x26, x25
        stp     x17, x19, [sp, #0x1c0]
        eor     x17, x17, x19
        umlal2  v16.2d, v24.4s, v14.s[2]
        eor     x9, x9, x27
        str     x17, [sp, #0x3e8]
        sbcs    x17, x22, x1
        eor     x14, x14, x27
        and     v22.16b, v22.16b, v1.16b
        umlal2  v19.2d, v30.4s, v21.s[2]
        umulh   x19, x26, x12
        str     x19, [sp, #0x28]
        csetm   x19, lo
        adds    x28, x28, x11
        umlal2  v26.2d, v8.4s, v14.s[2]
        umlal   v13.2d, v23.2s, v14.s[0]
        eor     x11, x19, x27
        eor     x17, x17, x19
        eor     x23, x23, x19
        umlal   v28.2d, v6.2s, v14.s[0]
        uzp1    v8.2d, v3.2d, v22.2d
        adcs    x7, x8, x7
        ldr     x8, [sp, #0x3d8]
        eor     x28, x28, x8
        umlal2  v13.2d, v23.4s, v14.s[2]
        adc     x21, x21, xzr
        cmn     x19, #1
        adcs    x23, x23, xzr
        str     x11, [sp, #0x3e0]
        ldp     x19, x11, [sp, #0x1d0]
        ldp     d3, d21, [x19, #0xa8]
        adcs    x17, x17, xzr
        cmn     x27, #1
        adcs    x27, x14, xzr
        mul     x14, x22, x15
        eor     x7, x7, x8
        ldp     q23, q24, [x2, #0x50]
        umlal2  v10.2d, v17.4s, v22.s[0]
        adcs    x9, x9, xzr
        cmn     x8, #1
        adcs    x11, x13, x11
        adcs    x28, x28, x16
        ldp     x13, x16, [sp, #0x170]
        eor     x21, x21, x8
        adcs    x7, x7, x5
        adcs    x21, x21, x10
        adc     x8, x8, xzr
        adds    x11, x11, x13
        umulh   x26, x26, x15
        adcs    x28, x28, x24
        umlal2  v28.2d, v6.4s, v14.s[2]
        adcs    x7, x7, x20
        adcs    x21, x21, x16
        adc     x8, x8, xzr
        umulh   x15, x22, x15
        ext     v10.16b, v10.16b, v0.16b, #8
        usra    v7.2d, v10.2d, #0x1d
        str     x17, [sp, #0x3c8]
        mul     x17, x22, x12
        adds    x5, x5, x11
        adcs    x28, x10, x28
        ldp     x11, x10, [sp, #0x150]
        eor     x5, x5, x10
        adcs    x7, x13, x7
        shl     v10.2d, v21.2d, #0x16
        adcs    x24, x24, x21
        umulh   x21, x22, x12
        usra    v19.2d, v3.2d, #0x30
        eor     x22, x28, x10
        umlal   v7.2d, v20.2s, v14.s[0]
        adcs    x20, x20, x8
        ldp     x8, x13, [sp, #0x1a0]
        ldr     x12, [sp, #0x118]
        eor     x24, x24, x10
        adcs    x28, x16, xzr
        eor     x7, x7, x10
        cmn     x10, #1
        eor     x20, x20, x10
        umlal2  v7.2d, v20.4s, v14.s[2]
        adcs    x8, x8, x11
        ldr     x11, [sp, #0x3d0]
        eor     x28, x28, x10
        umlal   v9.2d, v24.2s, v14.s[0]
        usra    v19.2d, v10.2d, #6
        adcs    x11, x11, x12
        ldr     x12, [sp, #0x18]
        mul     x16, x25, x12
        adcs    x5, x13, x5
        umlal   v12.2d, v23.2s, v14.s[0]
        stp     x8, x11, [x3, #0x20]
        ldp     x8, x11, [sp, #0x190]
        adcs    x22, x8, x22
        umlal2  v9.2d, v24.4s, v14.s[2]
        ldp     q10, q3, [x2, #0x70]
        adcs    x7, x11, x7
        stp     x5, x22, [x3, #0x30]
        ldr     x5, [sp, #0x3c0]
        umulh   x22, x25, x12
        umlal2  v12.2d, v23.4s, v14.s[2]
        adcs    x5, x5, x24
        ldp     x24, x8, [sp]
        umlal   v7.2d, v4.2s, v8.s[0]
        ldp     q6, q17, [x2, #0xb0]
        adcs    x8, x8, x20
        ldr     x20, [sp, #0x110]
        ldp     q20, q21, [x2, #0x90]
        adcs    x11, x24, x28
        ldr     x24, [sp, #0x10]
        adcs    x13, x20, x10
        ldr     x20, [sp, #0x3b8]
        umlal2  v7.2d, v4.4s, v8.s[2]
        umulh   x28, x25, x24
        adcs    x20, x20, x10
        stp     x20, x13, [sp, #0x140]
        ldp     x13, x20, [sp, #0xe0]
        adcs    x20, x20, x10
        mul     v4.2s, v7.2s, v29.2s
        adcs    x13, x13, x10
        umlal   v27.2d, v10.2s, v14.s[0]
        stp     x13, x20, [sp, #0x160]
        ldp     x20, x13, [sp, #0xf0]
        adcs    x13, x13, x10
        mul     x25, x25, x24
        umlal2  v27.2d, v10.4s, v14.s[2]
        adcs    x20, x20, x10
        umlal   v11.2d, v3.2s, v14.s[0]
        stp     x20, x13, [sp, #0x150]
        ldp     x13, x20, [sp, #0x100]
        adcs    x20, x20, x10
        umlal2  v11.2d, v3.4s, v14.s[2]
        adcs    x13, x13, x10
        and     v10.16b, v4.16b, v1.16b
        stp     x13, x20, [sp, #0x170]
        umulh   x13, x1, x24
        umlal   v5.2d, v21.2s, v14.s[0]
        str     x11, [sp, #0x3d8]
        ldp     x11, x20, [sp, #0x120]
        adcs    x20, x20, x10
        umlal2  v5.2d, v21.4s, v14.s[2]
        ldp     q3, q4, [x2, #0x100]
        adcs    x11, x11, x10
        umlal   v2.2d, v20.2s, v14.s[0]
        stp     x11, x20, [sp, #0x180]
        ldp     x20, x11, [sp, #0x130]
        adcs    x11, x11, x10
        umlal   v18.2d, v6.2s, v14.s[0]
        umlal2  v2.2d, v20.4s, v14.s[2]
        ldp     d20, d21, [x19, #0xb0]
        adcs    x10, x20, x10
        mul     x24, x1, x24
        umlal   v7.2d, v15.2s, v10.s[0]
        str     x10, [sp, #0x3d0]
        ldp     x10, x20, [sp, #0x20]
        adds    x20, x20, x10
        umlal2  v18.2d, v6.4s, v14.s[2]
        ext     v6.16b, v0.16b, v7.16b, #8
        mul     x10, x1, x12
        adcs    x26, x26, x14
        shl     v21.2d, v21.2d, #0x1c
        adc     x14, x15, xzr
        adds    x20, x20, x17
        umlal   v19.2d, v17.2s, v14.s[0]
        usra    v26.2d, v20.2d, #0x2a
        adcs    x21, x26, x21
        umlal2  v19.2d, v17.4s, v14.s[2]
        ldp     q14, q17, [x2, #0x120]
        adc     x26, x14, xzr
        ldp     x15, x17, [x6, #0x20]
        adds    x22, x22, x25
        umulh   x25, x1, x12
        ldr     x1, [sp, #0x1c8]
        umlal   v28.2d, v4.2s, v8.s[0]
        adcs    x24, x28, x24
        usra    v7.2d, v6.2d, #0x1d
        eor     x12, x20, x1
        umlal2  v28.2d, v4.4s, v8.s[2]
        adc     x28, x13, xzr
        ldp     x13, x14, [x6, #0x40]
        subs    x13, x13, x15
        ldp     q4, q6, [x2, #0x180]
        sbcs    x14, x14, x17
        ldp     x15, x17, [x6, #0x50]
        ldp     q20, q22, [x2, #0x140]
        usra    v26.2d, v21.2d, #6
        stp     x11, x8, [sp, #0x1b0]
        ldp     x11, x8, [x6, #0x30]
        sbcs    x11, x15, x11
        ldp     x1, x19, [x4, #0x48]
        mul     x15, x23, x27
        ldp     q21, q23, [x2, #0x1a0]
        ext     v24.16b, v7.16b, v0.16b, #8
        sbcs    x8, x17, x8
        csetm   x17, lo
        stp     x5, x7, [sp]
        stp     x12, x16, [sp, #0x190]
        ldp     x5, x12, [x4, #0x20]
        ldr     x7, [x4, #0x40]
        subs    x5, x5, x7
        umlal   v12.2d, v17.2s, v8.s[0]
        eor     x7, x14, x17
        sbcs    x1, x12, x1
        ldp     x12, x14, [x4, #0x30]
        ldr     x16, [x4, #0x58]
        sbcs    x19, x12, x19
        mul     v24.2s, v24.2s, v29.2s
        eor     x8, x8, x17
        eor     x11, x11, x17
        sbcs    x12, x14, x16
        umulh   x14, x23, x27
        umlal   v13.2d, v14.2s, v8.s[0]
        umlal2  v13.2d, v14.4s, v8.s[2]
        eor     x13, x13, x17
        csetm   x16, lo
        adds    x22, x22, x10
        eor     x5, x5, x16
        eor     x19, x19, x16
        umlal   v27.2d, v22.2s, v8.s[0]
        adcs    x25, x24, x25
        and     v14.16b, v24.16b, v1.16b
        ldr     x10, [sp, #0x3e0]
        adc     x28, x28, xzr
        cmn     x16, #1
        eor     x24, x1, x16
        adcs    x1, x5, xzr
        umlal2  v12.2d, v17.4s, v8.s[2]
        ldp     q1, q17, [x2, #0x160]
        umlal2  v7.2d, v15.4s, v14.s[0]
        adcs    x5, x24, xzr
        eor     x24, x12, x16
        umlal   v9.2d, v20.2s, v8.s[0]
        umlal2  v9.2d, v20.4s, v8.s[2]
        eor     x12, x15, x10
        umlal2  v27.2d, v22.4s, v8.s[2]
        ldp     q15, q20, [x2, #0xf0]
        mul     x15, x23, x9
        eor     x16, x16, x17
        uzp1    v10.2d, v10.2d, v14.2d
        umlal   v18.2d, v6.2s, v8.s[0]
        adcs    x19, x19, xzr
        umulh   x23, x23, x9
        adcs    x24, x24, xzr
        cmn     x17, #1
        umlal   v5.2d, v4.2s, v8.s[0]
        ext     v14.16b, v7.16b, v0.16b, #8
        adcs    x13, x13, xzr
        umlal2  v5.2d, v4.4s, v8.s[2]
        adcs    x7, x7, xzr
        adcs    x11, x11, xzr
        ldp     q4, q7, [x2, #0x110]
        usra    v16.2d, v14.2d, #0x1d
        umlal   v19.2d, v21.2s, v8.s[0]
        adcs    x8, x8, xzr
        adds    x14, x14, x15
        ldr     x15, [sp, #0x3c8]
        umlal   v11.2d, v1.2s, v8.s[0]
        umlal2  v11.2d, v1.4s, v8.s[2]
        mul     x17, x15, x9
        ldp     q14, q1, [x2, #0x130]
        umlal   v16.2d, v3.2s, v8.s[0]
        umlal   v2.2d, v17.2s, v8.s[0]
        umulh   x9, x15, x9
        adcs    x23, x23, x17
        umlal2  v16.2d, v3.4s, v8.s[2]
        umlal2  v18.2d, v6.4s, v8.s[2]
        ldp     q3, q6, [x2, #0x150]
        umlal2  v2.2d, v17.4s, v8.s[2]
        mul     x17, x15, x27
        ldp     q17, q22, [x2, #0x190]
        adc     x9, x9, xzr
        stp     x19, x8, [sp, #0x30]
        subs    x19, x1, x19
        umlal   v16.2d, v15.2s, v10.s[0]
        stp     x24, x28, [sp, #0x110]
        sbcs    x24, x5, x24
        umlal   v26.2d, v23.2s, v8.s[0]
        umlal   v28.2d, v20.2s, v10.s[0]
        umulh   x27, x15, x27
        csetm   x15, lo
        str     x11, [sp, #0x3c0]
        subs    x11, x11, x13
        umlal   v9.2d, v14.2s, v10.s[0]
        sbcs    x8, x8, x7
        eor     x24, x24, x15
        eor     x19, x19, x15
        csetm   x28, lo
        adds    x14, x14, x17
        ldp     q24, q25, [x2, #0x170]
        eor     x8, x8, x28
        eor     x14, x14, x10
        eor     x11, x11, x28
        umlal2  v26.2d, v23.4s, v8.s[2]
        eor     x17, x15, x28
        str     x17, [sp, #0x3e0]
        mul     x17, x1, x7
        umlal   v13.2d, v4.2s, v10.s[0]
        adcs    x23, x23, x27
        umlal2  v28.2d, v20.4s, v10.s[2]
        adc     x27, x9, xzr
        cmn     x28, #1
        eor     x23, x23, x10
        umlal2  v16.2d, v15.4s, v10.s[2]
        mul     x9, x1, x13
        adcs    x11, x11, xzr
        eor     x27, x27, x10
        umlal   v12.2d, v7.2s, v10.s[0]
        adcs    x8, x8, xzr
        umulh   x28, x5, x13
        str     x11, [sp, #0x130]
        umulh   x11, x1, x13
        cmn     x15, #1
        umlal2  v12.2d, v7.4s, v10.s[2]
        adcs    x15, x19, xzr
        adcs    x19, x24, xzr
        uzp1    v15.2d, v16.2d, v28.2d
        uzp2    v7.2d, v16.2d, v28.2d
        cmn     x10, #1
        eor     x24, x9, x16
        str     x24, [sp, #0x1a0]
        ldr     x24, [sp, #0x1c0]
        str     x9, [sp, #0x3b8]
        ldr     x9, [sp, #0x198]
        adcs    x24, x12, x24
        umlal2  v13.2d, v4.4s, v10.s[2]
        umulh   x1, x1, x7
        shl     v4.2d, v7.2d, #0x23
        ext     v0.16b, v0.16b, v7.16b, #8
        adcs    x20, x14, x20
        ldr     q16, [x2, #0x1b0]
        usra    v15.2d, v4.2d, #6
        adcs    x2, x23, x21
        ldr     x23, [sp, #0x1d0]
        umlal2  v19.2d, v21.4s, v8.s[2]
        adcs    x27, x27, x26
        mul     x12, x5, x7
        ldr     d4, [x23, #0xb8]
        umlal   v2.2d, v6.2s, v10.s[0]
        adc     x10, x10, xzr
        umlal2  v2.2d, v6.4s, v10.s[2]
        adds    x14, x24, x9
        umlal   v27.2d, v1.2s, v10.s[0]
        uzp2    v8.2d, v13.2d, v12.2d
        adcs    x20, x20, x22
        umlal2  v27.2d, v1.4s, v10.s[2]
        uzp1    v1.2d, v13.2d, v12.2d
        ldp     x23, x24, [sp, #0xa0]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x2, x2, x25
        shl     v12.2d, v8.2d, #0x23
        umlal2  v9.2d, v14.4s, v10.s[2]
        str     x19, [sp, #0x138]
        ldr     x19, [sp, #0x118]
        stp     x8, x20, [sp, #0xe0]
        ldr     x8, [sp, #0x1c8]
        adcs    x27, x27, x19
        ext     v14.16b, v7.16b, v8.16b, #8
        ldp     x19, x20, [sp, #0x80]
        .cfi_restore 19
        .cfi_restore 20
        adc     x10, x10, xzr
        adds    x21, x21, x14
        umlal   v11.2d, v3.2s, v10.s[0]
        usra    v1.2d, v12.2d, #6
        eor     x14, x21, x8
        ldr     x21, [sp, #0xe8]
        umlal2  v11.2d, v3.4s, v10.s[2]
        adcs    x21, x26, x21
        uzp2    v3.2d, v11.2d, v2.2d
        usra    v15.2d, v0.2d, #0x1d
        mul     x26, x5, x13
        eor     x13, x21, x8
        uzp2    v0.2d, v9.2d, v27.2d
        umulh   x5, x5, x7
        umlal   v26.2d, v22.2s, v10.s[0]
        adcs    x21, x9, x2
        adcs    x22, x22, x27
        eor     x2, x22, x8
        ldr     x22, [sp, #0x118]
        eor     x7, x21, x8
        umlal   v5.2d, v24.2s, v10.s[0]
        adcs    x21, x25, x10
        str     q15, [x0]
        shl     v12.2d, v0.2d, #0x23
        adcs    x22, x22, xzr
        adds    x25, x11, x17
        eor     x9, x21, x8
        uzp1    v6.2d, v9.2d, v27.2d
        movi    v15.2d, #0000000000000000
        eor     x10, x22, x8
        usra    v6.2d, v12.2d, #6
        ext     v8.16b, v8.16b, v0.16b, #8
        ldp     x21, x22, [sp, #0x90]
        .cfi_restore 21
        .cfi_restore 22
        adcs    x27, x1, x12
        ldp     d12, d13, [sp, #0x60]
        .cfi_restore 76
        .cfi_restore 77
        usra    v1.2d, v14.2d, #0x1d
        adc     x1, x5, xzr
        ldp     x5, x11, [sp, #0x30]
        mul     x12, x5, x11
        umull   v14.2d, v16.2s, v10.s[0]
        uzp1    v2.2d, v11.2d, v2.2d
        adds    x17, x25, x26
        ext     v0.16b, v0.16b, v3.16b, #8
        adcs    x27, x27, x28
        shl     v9.2d, v3.2d, #0x23
        ldp     x25, x26, [sp, #0xb0]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v18.2d, v25.2s, v10.s[0]
        eor     x28, x17, x16
        stp     x27, x17, [sp, #0xd0]
        str     x28, [sp, #0x120]
        ldp     x27, x28, [sp, #0xc0]
        .cfi_restore 27
        .cfi_restore 28
        str     x16, [sp, #0x1a8]
        ldr     x16, [sp, #0x3c0]
        umulh   x5, x5, x16
        adc     x1, x1, xzr
        cmn     x8, #1
        ldp     x8, x17, [sp]
        str     q1, [x0, #0x10]
        stp     x1, x15, [sp, #0xf0]
        ldr     x1, [sp, #0x3e8]
        adcs    x1, x17, x1
        ldr     x17, [sp, #0x190]
        usra    v2.2d, v9.2d, #6
        ldr     x15, [sp, #0x110]
        adcs    x8, x8, x17
        umlal2  v5.2d, v24.4s, v10.s[2]
        mul     x17, x15, x11
        ldr     x11, [sp, #0x1b8]
        adcs    x11, x11, x14
        ldr     x14, [sp, #0x3d8]
        umlal2  v14.2d, v16.4s, v10.s[2]
        usra    v6.2d, v8.2d, #0x1d
        adcs    x13, x14, x13
        umlal2  v18.2d, v25.4s, v10.s[2]
        stp     x1, x8, [x3, #0x40]
        ldp     x14, x8, [sp, #0x140]
        umulh   x1, x15, x16
        adcs    x7, x8, x7
        umlal   v19.2d, v17.2s, v10.s[0]
        stp     x11, x13, [x3, #0x50]
        ldp     x11, x8, [sp, #0x30]
        adcs    x2, x14, x2
        umulh   x13, x15, x8
        ldp     d8, d9, [sp, #0x40]
        .cfi_restore 72
        .cfi_restore 73
        usra    v14.2d, v4.2d, #0x24
        umlal2  v19.2d, v17.4s, v10.s[2]
        str     x2, [sp, #0x128]
        ldp     x2, x14, [sp, #0x160]
        adcs    x9, x14, x9
        uzp2    v1.2d, v5.2d, v18.2d
        uzp1    v4.2d, v5.2d, v18.2d
        adcs    x2, x2, x10
        ldp     x14, x10, [sp, #0x150]
        umlal2  v26.2d, v22.4s, v10.s[2]
        str     x2, [sp, #0x100]
        ldr     x2, [sp, #0x1c8]
        adcs    x10, x10, x2
        umulh   x8, x11, x8
        ldp     d10, d11, [sp, #0x50]
        .cfi_restore 74
        .cfi_restore 75
        usra    v2.2d, v0.2d, #0x1d
        uzp2    v0.2d, v14.2d, v15.2d
        adcs    x14, x14, x2
        shl     v5.2d, v1.2d, #0x23
        str     x14, [sp, #0x108]
        ldp     x14, x11, [sp, #0x170]
        adcs    x11, x11, x2
        uzp1    v7.2d, v14.2d, v15.2d
        shl     v14.2d, v0.2d, #0x23
        mul     x15, x15, x16
        usra    v4.2d, v5.2d, #6
        ext     v3.16b, v3.16b, v1.16b, #8
        adcs    x14, x14, x2
        stp     x14, x11, [sp, #0x10]
        ldp     x11, x14, [sp, #0x180]
        adcs    x14, x14, x2
        uzp2    v15.2d, v19.2d, v26.2d
        shl     v5.2d, v15.2d, #0x23
        adcs    x11, x11, x2
        stp     x11, x14, [sp, #0x20]
        ldr     x11, [sp, #0x1b0]
        ldr     x14, [sp, #0x3d0]
        adcs    x11, x11, x2
        ext     v1.16b, v1.16b, v15.16b, #8
        adcs    x2, x14, x2
        ldr     x14, [sp, #0xe0]
        adds    x5, x5, x12
        uzp1    v16.2d, v19.2d, v26.2d
        usra    v16.2d, v5.2d, #6
        adcs    x8, x8, x17
        ext     v0.16b, v15.16b, v0.16b, #8
        adc     x12, x13, xzr
        ldr     x13, [sp, #0xf8]
        usra    v7.2d, v14.2d, #6
        str     q2, [x0, #0x30]
        ldp     d14, d15, [sp, #0x70]
        .cfi_restore 78
        .cfi_restore 79
        usra    v4.2d, v3.2d, #0x1d
        umulh   x17, x13, x14
        str     q4, [x0, #0x40]
        adds    x5, x5, x15
        stp     x2, x11, [sp]
        ldp     x2, x15, [sp, #0x130]
        mul     x11, x15, x14
        usra    v7.2d, v0.2d, #0x1d
        adcs    x1, x8, x1
        usra    v16.2d, v1.2d, #0x1d
        adc     x8, x12, xzr
        str     q7, [x0, #0x60]
        str     q16, [x0, #0x50]
        mul     x12, x13, x14
        umulh   x14, x15, x14
        umulh   x16, x13, x2
        adds    x12, x16, x12
        adcs    x11, x17, x11
        ldr     x17, [sp, #0x3c0]
        mul     x16, x15, x2
        adc     x14, x14, xzr
        mul     x13, x13, x2
        adds    x12, x12, x16
        ldr     x16, [sp, #0x30]
        mul     x16, x16, x17
        ldr     x17, [sp, #0x3e0]
        eor     x13, x13, x17
        umulh   x2, x15, x2
        eor     x12, x12, x17
        adcs    x2, x11, x2
        eor     x2, x2, x17
        adc     x11, x14, xzr
        ldr     x14, [sp, #0x3b8]
        eor     x11, x11, x17
        cmn     x17, #1
        str     q6, [x0, #0x20]
        adcs    x13, x13, x14
        ldp     x14, x15, [sp, #0xd0]
        adcs    x12, x12, x15
        ldr     x15, [sp, #0xf0]
        adcs    x2, x2, x14
        adcs    x11, x11, x15
        adc     x17, x17, xzr
        adds    x13, x13, x16
        adcs    x12, x12, x5
        adcs    x2, x2, x1
        adcs    x11, x11, x8
        adc     x17, x17, xzr
        adds    x13, x14, x13
        adcs    x12, x15, x12
        ldp     x15, x14, [sp, #0x1a0]
        eor     x13, x13, x14
        adcs    x2, x16, x2
        adcs    x5, x5, x11
        eor     x11, x12, x14
        eor     x2, x2, x14
        eor     x5, x5, x14
        adcs    x1, x1, x17
        eor     x1, x1, x14
        adcs    x8, x8, xzr
        cmn     x14, #1
        adcs    x7, x7, x15
        ldp     x15, x12, [sp, #0x120]
        eor     x8, x8, x14
        adcs    x12, x12, x15
        adcs    x9, x9, x13
        stp     x7, x12, [x3, #0x60]
        ldp     x7, x12, [sp, #0x100]
        adcs    x7, x7, x11
        adcs    x2, x10, x2
        stp     x9, x7, [x3, #0x70]
        ldp     x9, x7, [sp, #0x10]
        adcs    x5, x12, x5
        adcs    x1, x7, x1
        adcs    x7, x9, x8
        ldp     x9, x8, [sp]
        stp     x1, x7, [x3, #0x90]
        ldp     x7, x1, [sp, #0x20]
        adcs    x1, x1, x14
        adcs    x7, x7, x14
        adcs    x8, x8, x14
        stp     x1, x7, [x3, #0xa0]
        adcs    x1, x9, x14
        stp     x8, x1, [x3, #0xb0]
        stp     x2, x5, [x3, #0x80]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_12_aarch64)

NOTES

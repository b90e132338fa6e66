/* karat_phase_mul_12_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 2 --rounds 3000 --islands 4 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 553.0 cycles instead of 1124.0, bound 504.0 (simulated, one run after another); 1502 of 1853 instructions have another place.
 * Made from code with the SHA-256 ca006958f42eab38868c593a556bd01fc20c8f6968d59b7f23854b5053488eec.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_12_aarch64)
        sub     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset 1008
        ldr     d0, [x1]
        movi    v1.2d, #0000000000000000
        ldr     x7, [x5, #0x58]
        ldp     q2, q3, [x2]
        ldp     d4, d5, [x1, #8]
        movi    v6.16b, #0xff
        ushr    v6.2d, v6.2d, #0x23
        ldp     q7, q16, [x2, #0x20]
        ldp     d17, d18, [x1, #0x10]
        ushr    v19.2d, v0.2d, #0x1d
        ldp     q20, q21, [x2, #0x40]
        shl     v5.2d, v5.2d, #0x12
        ldp     q22, q23, [x2]
        ldp     d24, d25, [x1]
        uzp1    v0.2d, v0.2d, v19.2d
        ushr    v4.2d, v4.2d, #0x34
        shl     v19.2d, v25.2d, #0xc
        ldp     x8, x9, [x5]
        ldp     d25, d26, [x1, #0x18]
        ushr    v24.2d, v24.2d, #0x3a
        stp     x25, x26, [sp, #0xb0]
        .cfi_rel_offset 25, 176
        .cfi_rel_offset 26, 184
        and     v0.16b, v0.16b, v6.16b
        usra    v4.2d, v5.2d, #6
        ldp     x25, x26, [x5, #8]
        usra    v24.2d, v19.2d, #6
        umull   v5.2d, v16.2s, v0.s[0]
        ldp     x10, x11, [x5, #0x18]
        lsl     x9, x9, #0x3a
        shl     v18.2d, v18.2d, #0x18
        umull   v19.2d, v7.2s, v0.s[0]
        ldp     x12, x13, [x5, #0x30]
        umull   v27.2d, v21.2s, v0.s[0]
        stp     x21, x22, [sp, #0x90]
        .cfi_rel_offset 21, 144
        .cfi_rel_offset 22, 152
        shl     v26.2d, v26.2d, #0x1e
        umlal2  v19.2d, v7.4s, v0.s[2]
        ldp     q7, q28, [x2, #0x60]
        lsl     x21, x11, #0x28
        umlal   v24.2d, v2.2s, v0.s[0]
        lsr     x22, x12, #0x24
        adds    x8, x8, x9
        ldp     x9, x11, [x5, #0x28]
        umlal2  v24.2d, v2.4s, v0.s[2]
        lsr     x25, x25, #6
        lsl     x12, x13, #0x16
        umlal2  v5.2d, v16.4s, v0.s[2]
        ldp     x13, x14, [x5, #0x58]
        ldp     q2, q16, [x2, #0x20]
        lsl     x26, x26, #0x34
        umull   v29.2d, v20.2s, v0.s[0]
        lsr     x10, x10, #0x12
        usra    v19.2d, v17.2d, #0x2e
        umlal2  v27.2d, v21.4s, v0.s[2]
        ldp     x15, x16, [x5, #0x38]
        adcs    x25, x25, x26
        usra    v19.2d, v18.2d, #6
        ldr     d17, [x1, #0x48]
        lsl     x26, x11, #0x1c
        lsr     x9, x9, #0x1e
        ext     v18.16b, v1.16b, v24.16b, #8
        usra    v5.2d, v25.2d, #0x28
        ldp     x11, x17, [x6, #0x20]
        lsl     x14, x14, #0x38
        umlal2  v29.2d, v20.4s, v0.s[2]
        usra    v24.2d, v18.2d, #0x1d
        stp     x19, x20, [sp, #0x80]
        .cfi_rel_offset 19, 128
        .cfi_rel_offset 20, 136
        and     v18.16b, v24.16b, v6.16b
        usra    v5.2d, v26.2d, #6
        ldp     x19, x20, [x5, #0x20]
        lsl     x20, x20, #0x22
        ext     v20.16b, v24.16b, v1.16b, #8
        usra    v4.2d, v20.2d, #0x1d
        ldp     x17, x11, [x5, #0x10]
        lsr     x19, x19, #0x18
        ldp     q20, q21, [x2, #0x80]
        umlal   v4.2d, v3.2s, v0.s[0]
        lsr     x17, x17, #0xc
        lsl     x16, x16, #0x10
        stp     x23, x24, [sp, #0xa0]
        .cfi_rel_offset 23, 160
        .cfi_rel_offset 24, 168
        umlal2  v4.2d, v3.4s, v0.s[2]
        umull   v3.2d, v7.2s, v0.s[0]
        ldp     q24, q25, [x2, #0xa0]
        lsr     x23, x13, #2
        lsl     x24, x11, #0x2e
        adcs    x24, x17, x24
        adcs    x21, x10, x21
        ldp     x10, x11, [x6, #0x10]
        adcs    x19, x19, x20
        lsr     x20, x15, #0x2a
        ldp     x13, x15, [x6]
        adcs    x26, x9, x26
        umlal   v4.2d, v22.2s, v18.s[0]
        shl     v17.2d, v17.2d, #2
        ldp     x9, x17, [x5, #0x40]
        adcs    x22, x22, x12
        umlal2  v4.2d, v22.4s, v18.s[2]
        adcs    x20, x20, x16
        umulh   x12, x8, x13
        umlal   v5.2d, v2.2s, v18.s[0]
        stp     x27, x28, [sp, #0xc0]
        .cfi_rel_offset 27, 192
        .cfi_rel_offset 28, 200
        umlal   v29.2d, v16.2s, v18.s[0]
        umull   v22.2d, v28.2s, v0.s[0]
        lsr     x27, x9, #0x30
        lsl     x28, x17, #0xa
        ext     v26.16b, v1.16b, v4.16b, #8
        adcs    x27, x27, x28
        usra    v4.2d, v26.2d, #0x1d
        ldp     x28, x9, [x5, #0x48]
        ldp     x16, x17, [x6, #0x30]
        ldp     x5, x17, [x5, #0x60]
        stp     x19, x26, [x4, #0x20]
        umulh   x26, x24, x10
        umlal2  v22.2d, v28.4s, v0.s[2]
        lsr     x28, x28, #0x36
        lsl     x19, x9, #4
        orr     x9, x14, x9, lsr #60
        orr     x28, x28, x7, lsl #62
        umull   v26.2d, v21.2s, v0.s[0]
        stp     x8, x25, [x4]
        adcs    x19, x28, x19
        lsl     x28, x17, #0x32
        stp     x22, x20, [x4, #0x30]
        stp     d12, d13, [sp, #0x60]
        .cfi_rel_offset 76, 96
        .cfi_rel_offset 77, 104
        adcs    x23, x23, x9
        ldp     d12, d13, [x1, #0x28]
        mul     x7, x8, x15
        umlal2  v26.2d, v21.4s, v0.s[2]
        shl     v13.2d, v13.2d, #0x2a
        ldp     d21, d28, [x1, #0x20]
        umull   v30.2d, v20.2s, v0.s[0]
        lsr     x5, x5, #8
        mul     x9, x8, x13
        umlal2  v29.2d, v16.4s, v18.s[2]
        shl     v16.2d, v28.2d, #0x24
        adcs    x28, x5, x28
        subs    x5, x8, x24
        stp     x24, x21, [x4, #0x10]
        umlal2  v3.2d, v7.4s, v0.s[2]
        sbcs    x14, x25, x21
        umlal2  v5.2d, v2.4s, v18.s[2]
        mul     x17, x25, x13
        stp     x27, x19, [x4, #0x40]
        ext     v2.16b, v4.16b, v1.16b, #8
        and     v4.16b, v4.16b, v6.16b
        stp     x23, x28, [x4, #0x50]
        umlal2  v30.2d, v20.4s, v0.s[2]
        usra    v29.2d, v21.2d, #0x22
        ldp     x19, x28, [x6, #0x40]
        csetm   x28, lo
        ldp     q7, q20, [x2, #0x40]
        eor     x5, x5, x28
        usra    v19.2d, v2.2d, #0x1d
        subs    x19, x10, x13
        mul     x23, x25, x15
        umull   v2.2d, v25.2s, v0.s[0]
        eor     x14, x14, x28
        stp     d14, d15, [sp, #0x70]
        .cfi_rel_offset 78, 112
        .cfi_rel_offset 79, 120
        sbcs    x27, x11, x15
        ldp     q14, q15, [x2, #0xc0]
        csetm   x20, lo
        cmn     x28, #1
        umlal   v19.2d, v23.2s, v18.s[0]
        eor     x27, x27, x20
        eor     x19, x19, x20
        ldp     x22, x16, [x6, #0x50]
        stp     d8, d9, [sp, #0x40]
        .cfi_rel_offset 72, 64
        .cfi_rel_offset 73, 72
        eor     x28, x28, x20
        umull   v8.2d, v24.2s, v0.s[0]
        adcs    x5, x5, xzr
        mul     x16, x24, x10
        usra    v29.2d, v16.2d, #6
        umlal2  v2.2d, v25.4s, v0.s[2]
        adcs    x14, x14, xzr
        umlal   v27.2d, v7.2s, v18.s[0]
        umlal   v3.2d, v20.2s, v18.s[0]
        adds    x7, x12, x7
        ldp     q9, q16, [x2, #0x60]
        umulh   x12, x25, x13
        umlal2  v8.2d, v24.4s, v0.s[2]
        ldp     q21, q24, [x2]
        stp     d10, d11, [sp, #0x50]
        .cfi_rel_offset 74, 80
        .cfi_rel_offset 75, 88
        umull   v10.2d, v14.2s, v0.s[0]
        umlal2  v19.2d, v23.4s, v18.s[2]
        ldp     q11, q23, [x2, #0x20]
        umulh   x13, x8, x15
        umlal2  v3.2d, v20.4s, v18.s[2]
        umlal2  v27.2d, v7.4s, v18.s[2]
        ldp     q7, q20, [x2, #0x80]
        umlal2  v10.2d, v14.4s, v0.s[2]
        umlal   v30.2d, v16.2s, v18.s[0]
        umulh   x15, x25, x15
        umlal   v19.2d, v21.2s, v4.s[0]
        adcs    x23, x13, x23
        usra    v27.2d, v12.2d, #0x1c
        umlal2  v30.2d, v16.4s, v18.s[2]
        umlal   v22.2d, v9.2s, v18.s[0]
        ldp     d14, d12, [x1, #0x30]
        umlal2  v22.2d, v9.4s, v18.s[2]
        ldp     q9, q16, [x2, #0x40]
        umulh   x13, x21, x11
        umlal2  v19.2d, v21.4s, v4.s[2]
        adc     x15, x15, xzr
        cmn     x20, #1
        adcs    x19, x19, xzr
        usra    v27.2d, v13.2d, #6
        ldp     q13, q21, [x2, #0xa0]
        adcs    x20, x27, xzr
        umull   v25.2d, v15.2s, v0.s[0]
        adds    x27, x7, x17
        ldr     x17, [x6, #0x20]
        ldr     x8, [x6, #0x38]
        umlal   v8.2d, v20.2s, v18.s[0]
        mul     x7, x24, x11
        adcs    x23, x23, x12
        usra    v3.2d, v14.2d, #0x16
        umlal   v26.2d, v7.2s, v18.s[0]
        adc     x12, x15, xzr
        ldr     x15, [x6, #0x30]
        umlal2  v26.2d, v7.4s, v18.s[2]
        subs    x25, x15, x17
        ldr     x15, [x6, #0x28]
        shl     v14.2d, v12.2d, #0x30
        ldp     q12, q7, [x2]
        sbcs    x8, x8, x15
        umlal2  v25.2d, v15.4s, v0.s[2]
        ldp     q15, q0, [x2, #0x60]
        csetm   x15, lo
        umlal   v29.2d, v11.2s, v4.s[0]
        ldp     q28, q31, [x2, #0xc0]
        usra    v3.2d, v14.2d, #6
        umulh   x24, x24, x11
        umlal2  v8.2d, v20.4s, v18.s[2]
        adds    x26, x26, x7
        eor     x25, x25, x15
        umlal   v10.2d, v21.2s, v18.s[0]
        ext     v14.16b, v1.16b, v19.16b, #8
        eor     x7, x8, x15
        umlal   v2.2d, v13.2s, v18.s[0]
        stp     x9, x27, [x3]
        usra    v19.2d, v14.2d, #0x1d
        umlal2  v29.2d, v11.4s, v4.s[2]
        umlal   v27.2d, v23.2s, v4.s[0]
        mul     x8, x21, x11
        ldp     d14, d11, [x1, #0x38]
        umlal2  v2.2d, v13.4s, v18.s[2]
        umlal   v3.2d, v9.2s, v4.s[0]
        umlal2  v3.2d, v9.4s, v4.s[2]
        mul     x11, x5, x20
        adcs    x24, x24, x8
        umlal2  v27.2d, v23.4s, v4.s[2]
        ext     v9.16b, v19.16b, v1.16b, #8
        adc     x8, x13, xzr
        cmn     x15, #1
        umlal2  v10.2d, v21.4s, v18.s[2]
        and     v13.16b, v19.16b, v6.16b
        mul     x13, x21, x10
        adcs    x25, x25, xzr
        umlal   v25.2d, v28.2s, v18.s[0]
        shl     v11.2d, v11.2d, #0x36
        adcs    x7, x7, xzr
        umlal2  v25.2d, v28.4s, v18.s[2]
        ldp     q19, q20, [x2, #0x80]
        umlal   v22.2d, v16.2s, v4.s[0]
        usra    v5.2d, v9.2d, #0x1d
        str     x7, [sp, #0x3e8]
        mul     x7, x5, x19
        umlal   v30.2d, v15.2s, v4.s[0]
        adds    x26, x26, x13
        umlal2  v30.2d, v15.4s, v4.s[2]
        ldp     q15, q9, [x2, #0xa0]
        umlal2  v22.2d, v16.4s, v4.s[2]
        umulh   x13, x5, x19
        ldr     x27, [x4, #0x38]
        umlal   v26.2d, v0.2s, v4.s[0]
        eor     x7, x7, x28
        umull   v16.2d, v31.2s, v18.s[0]
        umulh   x10, x21, x10
        ldr     x9, [x4, #0x40]
        adcs    x24, x24, x10
        ldr     x10, [x4, #0x20]
        adc     x8, x8, xzr
        str     x25, [sp, #0x3e0]
        ldr     x25, [x4, #0x30]
        subs    x21, x10, x25
        ldr     x25, [x4, #0x28]
        sbcs    x27, x25, x27
        umlal   v8.2d, v19.2s, v4.s[0]
        csetm   x25, lo
        umlal   v5.2d, v24.2s, v4.s[0]
        str     x8, [sp, #0x3d8]
        ldr     x8, [x4, #0x50]
        subs    x8, x9, x8
        ldr     x9, [x4, #0x48]
        umlal2  v5.2d, v24.4s, v4.s[2]
        eor     x15, x25, x15
        usra    v22.2d, v14.2d, #0x10
        str     x15, [sp, #0x3d0]
        ldr     x15, [x4, #0x58]
        sbcs    x15, x9, x15
        umulh   x5, x5, x20
        umlal2  v16.2d, v31.4s, v18.s[2]
        ldp     q14, q18, [x2, #0x20]
        csetm   x9, lo
        umlal   v5.2d, v12.2s, v13.s[0]
        ldp     d21, d23, [x1, #0x40]
        umlal2  v5.2d, v12.4s, v13.s[2]
        eor     x21, x21, x25
        eor     x27, x27, x25
        adds    x11, x13, x11
        umlal2  v8.2d, v19.4s, v4.s[2]
        usra    v22.2d, v11.2d, #6
        mul     x13, x14, x20
        eor     x8, x8, x9
        ldp     q12, q11, [x2, #0xc0]
        eor     x15, x15, x9
        umlal2  v26.2d, v0.4s, v4.s[2]
        umlal   v2.2d, v20.2s, v4.s[0]
        umulh   x20, x14, x20
        umlal   v10.2d, v15.2s, v4.s[0]
        adcs    x5, x5, x13
        ldp     q0, q19, [x2, #0x40]
        umlal   v27.2d, v14.2s, v13.s[0]
        umlal2  v2.2d, v20.4s, v4.s[2]
        umlal2  v10.2d, v15.4s, v4.s[2]
        ldp     q15, q20, [x2, #0x60]
        umlal   v16.2d, v12.2s, v4.s[0]
        umulh   x13, x14, x19
        adc     x20, x20, xzr
        cmn     x25, #1
        ldr     x25, [x6, #0x40]
        umlal2  v16.2d, v12.4s, v4.s[2]
        ext     v12.16b, v1.16b, v5.16b, #8
        adcs    x21, x21, xzr
        umlal2  v27.2d, v14.4s, v13.s[2]
        usra    v5.2d, v12.2d, #0x1d
        adcs    x27, x27, xzr
        umlal   v25.2d, v9.2s, v4.s[0]
        subs    x22, x22, x25
        ldr     x25, [x6, #0x48]
        mul     x19, x14, x19
        ldr     x14, [x6, #0x58]
        usra    v30.2d, v21.2d, #0xa
        sbcs    x14, x14, x25
        umlal2  v25.2d, v9.4s, v4.s[2]
        shl     v14.2d, v23.2d, #0x3c
        umlal   v22.2d, v0.2s, v13.s[0]
        ldp     q9, q12, [x2, #0x80]
        csetm   x25, lo
        umull   v21.2d, v11.2s, v4.s[0]
        eor     x22, x22, x25
        str     x27, [sp, #0x3c8]
        eor     x27, x9, x25
        eor     x14, x14, x25
        str     x27, [sp, #0x3c0]
        umulh   x27, x10, x17
        ext     v23.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v6.16b
        cmn     x9, #1
        umlal   v3.2d, v18.2s, v13.s[0]
        adcs    x8, x8, xzr
        usra    v29.2d, v23.2d, #0x1d
        adcs    x9, x15, xzr
        adds    x19, x11, x19
        adcs    x5, x5, x13
        ldr     x13, [x3]
        eor     x19, x19, x28
        umlal2  v21.2d, v11.4s, v4.s[2]
        ldr     x15, [x3, #8]
        eor     x5, x5, x28
        mul     x11, x10, x17
        adc     x20, x20, xzr
        umlal2  v22.2d, v0.4s, v13.s[2]
        eor     x20, x20, x28
        cmn     x28, #1
        umlal2  v3.2d, v18.4s, v13.s[2]
        umlal   v26.2d, v15.2s, v13.s[0]
        adcs    x7, x7, x13
        ldp     q11, q0, [x2, #0xa0]
        usra    v30.2d, v14.2d, #6
        adcs    x19, x19, x15
        ldr     x15, [x6, #0x28]
        mul     x13, x10, x15
        umlal   v29.2d, v7.2s, v13.s[0]
        umlal2  v29.2d, v7.4s, v13.s[2]
        adcs    x5, x5, x23
        umlal   v30.2d, v19.2s, v13.s[0]
        ldp     q14, q4, [x2]
        adcs    x20, x20, x12
        umlal2  v30.2d, v19.4s, v13.s[2]
        ldp     q7, q18, [x2, #0x20]
        adc     x28, x28, xzr
        adds    x7, x7, x16
        adcs    x19, x19, x26
        str     x9, [sp, #0x3b8]
        ldr     x9, [x4, #0x28]
        str     x8, [sp, #0x3b0]
        mul     x8, x9, x15
        adcs    x5, x5, x24
        umlal   v8.2d, v20.2s, v13.s[0]
        umlal2  v26.2d, v15.4s, v13.s[2]
        ldp     q15, q19, [x2, #0x40]
        umlal   v2.2d, v9.2s, v13.s[0]
        str     x11, [sp, #0x3a8]
        ldr     x11, [sp, #0x3d8]
        adcs    x20, x20, x11
        str     x21, [sp, #0x3a0]
        umulh   x21, x9, x15
        umlal2  v8.2d, v20.4s, v13.s[2]
        adc     x28, x28, xzr
        adds    x23, x23, x7
        umlal2  v2.2d, v9.4s, v13.s[2]
        adcs    x19, x12, x19
        usra    v26.2d, v17.2d, #6
        umlal   v10.2d, v12.2s, v13.s[0]
        adcs    x5, x16, x5
        stp     x23, x19, [x3, #0x10]
        adcs    x20, x26, x20
        umlal   v29.2d, v14.2s, v5.s[0]
        umulh   x26, x10, x15
        umlal   v25.2d, v11.2s, v13.s[0]
        ldp     d9, d17, [x1, #0x48]
        umlal2  v29.2d, v14.4s, v5.s[2]
        mul     x7, x9, x17
        ldp     q14, q20, [x2, #0x60]
        umulh   x12, x9, x17
        umlal   v3.2d, v7.2s, v5.s[0]
        adcs    x28, x24, x28
        adcs    x24, x11, xzr
        shl     v17.2d, v17.2d, #8
        ext     v23.16b, v1.16b, v29.16b, #8
        usra    v29.2d, v23.2d, #0x1d
        adds    x27, x27, x13
        adcs    x26, x26, x8
        umlal2  v3.2d, v7.4s, v5.s[2]
        ldr     x8, [x6, #0x30]
        ldp     d7, d23, [x1, #0x50]
        adc     x21, x21, xzr
        umlal   v22.2d, v18.2s, v5.s[0]
        ldp     q24, q28, [x2, #0xc0]
        cmn     x25, #1
        umlal2  v25.2d, v11.4s, v13.s[2]
        adcs    x22, x22, xzr
        adcs    x25, x14, xzr
        usra    v2.2d, v7.2d, #0x38
        adds    x27, x27, x7
        ldr     x7, [x4, #0x30]
        umulh   x11, x7, x8
        shl     v11.2d, v23.2d, #0xe
        umlal   v30.2d, v15.2s, v5.s[0]
        umlal2  v10.2d, v12.4s, v13.s[2]
        ldr     x14, [x6, #0x38]
        adcs    x26, x26, x12
        ldr     x12, [x4]
        umlal2  v22.2d, v18.4s, v5.s[2]
        umlal   v26.2d, v19.2s, v5.s[0]
        ldp     q12, q7, [x2]
        adc     x21, x21, xzr
        usra    v8.2d, v9.2d, #0x3e
        ext     v9.16b, v29.16b, v1.16b, #8
        subs    x13, x12, x10
        ldr     x12, [x4, #0x18]
        ldr     x10, [x4, #8]
        and     v18.16b, v29.16b, v6.16b
        usra    v2.2d, v11.2d, #6
        umulh   x16, x7, x14
        sbcs    x9, x10, x9
        ldr     x10, [x4, #0x10]
        ldp     q11, q23, [x2, #0x20]
        usra    v27.2d, v9.2d, #0x1d
        sbcs    x10, x10, x7
        umlal   v16.2d, v0.2s, v13.s[0]
        str     x19, [sp, #0x3d8]
        ldr     x19, [x4, #0x38]
        sbcs    x12, x12, x19
        umlal2  v16.2d, v0.4s, v13.s[2]
        usra    v8.2d, v17.2d, #6
        str     x23, [sp, #0x398]
        csetm   x23, lo
        umull   v0.2d, v28.2s, v13.s[0]
        str     x24, [sp, #0x390]
        mul     x24, x7, x8
        eor     x13, x13, x23
        umlal   v21.2d, v24.2s, v13.s[0]
        eor     x10, x10, x23
        umlal2  v30.2d, v15.4s, v5.s[2]
        eor     x9, x9, x23
        eor     x12, x12, x23
        ldp     q15, q9, [x2, #0x80]
        umlal   v27.2d, v4.2s, v5.s[0]
        mul     x7, x7, x14
        umlal2  v27.2d, v4.4s, v5.s[2]
        umlal2  v0.2d, v28.4s, v13.s[2]
        ldp     d4, d17, [x1, #0x58]
        umlal2  v21.2d, v24.4s, v13.s[2]
        str     x28, [sp, #0x388]
        mul     x28, x19, x14
        ldp     q13, q24, [x2, #0xa0]
        umlal   v8.2d, v14.2s, v5.s[0]
        adds    x7, x11, x7
        umlal2  v8.2d, v14.4s, v5.s[2]
        umlal2  v26.2d, v19.4s, v5.s[2]
        ldp     q14, q19, [x2, #0xc0]
        mul     x11, x19, x8
        umlal   v2.2d, v20.2s, v5.s[0]
        adcs    x28, x16, x28
        umlal   v27.2d, v12.2s, v18.s[0]
        shl     v17.2d, v17.2d, #0x14
        umlal2  v2.2d, v20.4s, v5.s[2]
        umulh   x16, x19, x14
        umlal2  v27.2d, v12.4s, v18.s[2]
        adc     x16, x16, xzr
        ldp     q12, q20, [x2, #0x40]
        umlal   v25.2d, v9.2s, v5.s[0]
        umlal   v10.2d, v15.2s, v5.s[0]
        umulh   x19, x19, x8
        ext     v28.16b, v1.16b, v27.16b, #8
        adds    x7, x7, x11
        ldr     x11, [sp, #0x3a0]
        umlal   v30.2d, v23.2s, v18.s[0]
        umlal   v16.2d, v13.2s, v5.s[0]
        umlal2  v25.2d, v9.4s, v5.s[2]
        umlal2  v10.2d, v15.4s, v5.s[2]
        usra    v27.2d, v28.2d, #0x1d
        ldp     q15, q9, [x2, #0x60]
        umlal2  v16.2d, v13.4s, v5.s[2]
        usra    v10.2d, v4.2d, #0x32
        str     x20, [sp, #0x380]
        ldr     x20, [sp, #0x3e0]
        str     x5, [sp, #0x378]
        mul     x5, x11, x20
        ext     v13.16b, v27.16b, v1.16b, #8
        adcs    x19, x28, x19
        ldp     d4, d28, [x1, #0x60]
        umlal   v22.2d, v11.2s, v18.s[0]
        and     v27.16b, v27.16b, v6.16b
        adc     x28, x16, xzr
        umulh   x16, x11, x20
        usra    v3.2d, v13.2d, #0x1d
        ldp     q13, q29, [x2]
        str     x25, [sp, #0x370]
        ldr     x25, [sp, #0x3d0]
        eor     x5, x5, x25
        umlal2  v22.2d, v11.4s, v18.s[2]
        ldp     q11, q31, [x2, #0x20]
        umlal   v3.2d, v7.2s, v18.s[0]
        usra    v10.2d, v17.2d, #6
        umlal2  v3.2d, v7.4s, v18.s[2]
        ldp     q7, q17, [x2, #0x40]
        str     x22, [sp, #0x368]
        ldr     x22, [sp, #0x3e8]
        mul     x14, x11, x22
        umlal2  v30.2d, v23.4s, v18.s[2]
        usra    v25.2d, v4.2d, #0x2c
        umlal   v3.2d, v13.2s, v27.s[0]
        adds    x14, x16, x14
        ldp     q4, q23, [x2, #0x80]
        ldr     x16, [sp, #0x3c8]
        umlal2  v3.2d, v13.4s, v27.s[2]
        ext     v13.16b, v1.16b, v3.16b, #8
        umulh   x11, x11, x22
        umlal   v26.2d, v12.2s, v18.s[0]
        usra    v3.2d, v13.2d, #0x1d
        umlal2  v26.2d, v12.4s, v18.s[2]
        ext     v12.16b, v3.16b, v1.16b, #8
        umlal   v8.2d, v20.2s, v18.s[0]
        and     v13.16b, v3.16b, v6.16b
        umlal2  v8.2d, v20.4s, v18.s[2]
        ldp     q3, q20, [x2, #0xa0]
        mul     x8, x16, x22
        umlal   v30.2d, v11.2s, v27.s[0]
        shl     v28.2d, v28.2d, #0x1a
        adcs    x8, x11, x8
        umlal2  v30.2d, v11.4s, v27.s[2]
        usra    v25.2d, v28.2d, #6
        umlal   v2.2d, v15.2s, v18.s[0]
        ldp     q11, q28, [x2, #0x60]
        umulh   x22, x16, x22
        umlal2  v2.2d, v15.4s, v18.s[2]
        adc     x22, x22, xzr
        umlal   v26.2d, v31.2s, v27.s[0]
        umlal2  v26.2d, v31.4s, v27.s[2]
        ldp     q15, q31, [x2, #0xc0]
        umlal   v21.2d, v24.2s, v5.s[0]
        mul     x11, x16, x20
        adds    x11, x14, x11
        umlal   v0.2d, v14.2s, v5.s[0]
        umlal2  v21.2d, v24.4s, v5.s[2]
        umlal   v10.2d, v9.2s, v18.s[0]
        umulh   x20, x16, x20
        adcs    x20, x8, x20
        adc     x22, x22, xzr
        umull   v24.2d, v19.2s, v5.s[0]
        eor     x20, x20, x25
        eor     x8, x11, x25
        ldr     x14, [x4, #0x40]
        ldr     x16, [x6, #0x48]
        ldr     x11, [sp, #0x3a8]
        eor     x22, x22, x25
        cmn     x25, #1
        umlal2  v10.2d, v9.4s, v18.s[2]
        adcs    x5, x5, x11
        adcs    x8, x8, x27
        umlal2  v0.2d, v14.4s, v5.s[2]
        adcs    x20, x20, x26
        umlal2  v24.2d, v19.4s, v5.s[2]
        ldp     d14, d9, [x1, #0x68]
        adcs    x22, x22, x21
        umulh   x11, x14, x16
        umlal   v25.2d, v4.2s, v18.s[0]
        shl     v9.2d, v9.2d, #0x20
        umlal   v2.2d, v17.2s, v27.s[0]
        adc     x25, x25, xzr
        adds    x5, x5, x24
        umlal   v16.2d, v23.2s, v18.s[0]
        adcs    x8, x8, x7
        umlal   v0.2d, v20.2s, v18.s[0]
        umlal   v21.2d, v3.2s, v18.s[0]
        str     x27, [sp, #0x3d0]
        ldr     x27, [x6, #0x40]
        mul     x15, x14, x27
        umlal2  v21.2d, v3.4s, v18.s[2]
        umlal   v24.2d, v15.2s, v18.s[0]
        umlal2  v0.2d, v20.4s, v18.s[2]
        str     x15, [sp, #0x3e0]
        umulh   x15, x14, x27
        umlal2  v25.2d, v4.4s, v18.s[2]
        umlal2  v16.2d, v23.4s, v18.s[2]
        umull   v3.2d, v31.2s, v18.s[0]
        adcs    x20, x20, x19
        usra    v16.2d, v14.2d, #0x26
        umlal2  v3.2d, v31.4s, v18.s[2]
        umlal2  v24.2d, v15.4s, v18.s[2]
        usra    v16.2d, v9.2d, #6
        adcs    x22, x22, x28
        usra    v22.2d, v12.2d, #0x1d
        umlal   v8.2d, v7.2s, v27.s[0]
        adc     x25, x25, xzr
        adds    x26, x26, x5
        mul     x5, x14, x16
        ldp     q14, q15, [x2, #0xa0]
        umlal2  v8.2d, v7.4s, v27.s[2]
        adcs    x21, x21, x8
        ldr     x8, [x4, #0x48]
        umlal2  v2.2d, v17.4s, v27.s[2]
        umulh   x14, x8, x16
        ldp     q9, q12, [x2]
        adcs    x20, x24, x20
        umlal   v10.2d, v11.2s, v27.s[0]
        ldp     d4, d5, [x1, #0x70]
        adcs    x22, x7, x22
        umlal   v22.2d, v29.2s, v27.s[0]
        ldr     d7, [x1, #0x98]
        adcs    x19, x19, x25
        umlal2  v22.2d, v29.4s, v27.s[2]
        ldp     q17, q18, [x2, #0x80]
        adcs    x28, x28, xzr
        adds    x24, x15, x5
        umlal   v22.2d, v9.2s, v13.s[0]
        ldp     q19, q20, [x2, #0x20]
        mul     x25, x8, x16
        usra    v21.2d, v4.2d, #0x20
        umlal2  v22.2d, v9.4s, v13.s[2]
        ldp     q9, q4, [x2, #0x40]
        umlal2  v10.2d, v11.4s, v27.s[2]
        adcs    x25, x11, x25
        ldp     q11, q23, [x2, #0xa0]
        ext     v29.16b, v1.16b, v22.16b, #8
        adc     x5, x14, xzr
        mul     x7, x8, x27
        cmn     x23, #1
        adcs    x11, x13, xzr
        ldr     x14, [x6]
        umlal   v25.2d, v28.2s, v27.s[0]
        usra    v22.2d, v29.2d, #0x1d
        ldr     x16, [x6, #8]
        adcs    x9, x9, xzr
        ldp     q29, q31, [x2, #0xc0]
        umlal   v0.2d, v14.2s, v27.s[0]
        adcs    x10, x10, xzr
        umlal2  v25.2d, v28.4s, v27.s[2]
        shl     v5.2d, v5.2d, #0x26
        umulh   x13, x8, x27
        ldr     x27, [x6, #0x18]
        adcs    x12, x12, xzr
        umlal   v26.2d, v19.2s, v13.s[0]
        subs    x15, x17, x14
        ldr     x14, [x6, #0x10]
        ldr     x17, [x6, #0x28]
        sbcs    x17, x17, x16
        ldr     x16, [x6, #0x30]
        sbcs    x16, x16, x14
        ldr     x14, [x6, #0x38]
        umlal   v24.2d, v15.2s, v27.s[0]
        sbcs    x14, x14, x27
        ldr     x8, [x6, #0x50]
        csetm   x27, lo
        umlal2  v0.2d, v14.4s, v27.s[2]
        ext     v14.16b, v22.16b, v1.16b, #8
        adds    x24, x24, x7
        adcs    x25, x25, x13
        adc     x5, x5, xzr
        usra    v30.2d, v14.2d, #0x1d
        and     v14.16b, v22.16b, v6.16b
        eor     x7, x14, x27
        ldr     x14, [x4, #0x50]
        subs    x13, x11, x10
        str     x10, [sp, #0x3c8]
        umulh   x10, x14, x8
        usra    v21.2d, v5.2d, #6
        umlal2  v26.2d, v19.4s, v13.s[2]
        ldp     d5, d19, [x1, #0x78]
        str     x12, [sp, #0x3e8]
        sbcs    x12, x9, x12
        umlal   v8.2d, v20.2s, v13.s[0]
        shl     v7.2d, v7.2d, #4
        eor     x17, x17, x27
        eor     x15, x15, x27
        eor     x16, x16, x27
        umlal   v3.2d, v29.2s, v27.s[0]
        str     x28, [sp, #0x3a0]
        csetm   x28, lo
        eor     x12, x12, x28
        umlal   v16.2d, v17.2s, v27.s[0]
        cmn     x27, #1
        adcs    x15, x15, xzr
        eor     x13, x13, x28
        str     x19, [sp, #0x360]
        mul     x19, x14, x8
        umull   v22.2d, v31.2s, v27.s[0]
        adcs    x17, x17, xzr
        umlal2  v24.2d, v15.4s, v27.s[2]
        adcs    x16, x16, xzr
        shl     v15.2d, v19.2d, #0x2c
        umlal2  v16.2d, v17.4s, v27.s[2]
        ldp     q17, q19, [x2, #0x60]
        adcs    x7, x7, xzr
        umlal   v30.2d, v12.2s, v13.s[0]
        cmn     x28, #1
        usra    v0.2d, v5.2d, #0x1a
        adcs    x13, x13, xzr
        umlal2  v30.2d, v12.4s, v13.s[2]
        str     x13, [sp, #0x358]
        ldr     x13, [x6, #0x58]
        str     x22, [sp, #0x350]
        umulh   x22, x14, x13
        adcs    x12, x12, xzr
        eor     x27, x23, x27
        umlal2  v8.2d, v20.4s, v13.s[2]
        subs    x23, x16, x15
        str     x12, [sp, #0x348]
        sbcs    x12, x7, x17
        str     x7, [sp, #0x340]
        csetm   x7, lo
        umlal   v2.2d, v9.2s, v13.s[0]
        eor     x23, x23, x7
        eor     x12, x12, x7
        eor     x28, x28, x7
        umlal2  v3.2d, v29.4s, v27.s[2]
        umlal   v21.2d, v18.2s, v27.s[0]
        mul     x14, x14, x13
        ldp     d12, d5, [x1, #0x80]
        umlal   v10.2d, v4.2s, v13.s[0]
        adds    x10, x10, x14
        ldr     x14, [x4, #0x58]
        umlal2  v21.2d, v18.4s, v27.s[2]
        ldp     q18, q20, [x2]
        umlal2  v2.2d, v9.4s, v13.s[2]
        ldp     q9, q28, [x2, #0x20]
        str     x28, [sp, #0x338]
        mul     x28, x14, x13
        umlal2  v10.2d, v4.4s, v13.s[2]
        ldr     q4, [x2, #0x1c0]
        umlal2  v22.2d, v31.4s, v27.s[2]
        adcs    x22, x22, x28
        usra    v0.2d, v15.2d, #6
        ldp     q15, q27, [x2, #0xe0]
        umulh   x28, x14, x13
        usra    v24.2d, v12.2d, #0x14
        umlal   v30.2d, v18.2s, v14.s[0]
        shl     v12.2d, v5.2d, #0x32
        umlal   v25.2d, v17.2s, v13.s[0]
        adc     x28, x28, xzr
        ldp     q5, q27, [x2, #0xc0]
        umlal   v16.2d, v19.2s, v13.s[0]
        ldp     q29, q31, [x2, #0x80]
        umulh   x13, x14, x8
        umlal2  v25.2d, v17.4s, v13.s[2]
        cmn     x7, #1
        usra    v24.2d, v12.2d, #6
        adcs    x23, x23, xzr
        umlal2  v16.2d, v19.4s, v13.s[2]
        mul     x7, x14, x8
        ldr     x14, [sp, #0x368]
        ldr     x8, [sp, #0x3b0]
        umlal   v21.2d, v29.2s, v13.s[0]
        umlal   v0.2d, v31.2s, v13.s[0]
        umlal2  v21.2d, v29.4s, v13.s[2]
        ldp     q12, q17, [x2]
        str     x23, [sp, #0x330]
        mul     x23, x8, x14
        adcs    x12, x12, xzr
        umlal2  v0.2d, v31.4s, v13.s[2]
        adds    x7, x10, x7
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x3c0]
        umlal   v3.2d, v23.2s, v13.s[0]
        adc     x28, x28, xzr
        umlal   v22.2d, v5.2s, v13.s[0]
        umulh   x10, x8, x14
        umlal   v24.2d, v11.2s, v13.s[0]
        eor     x23, x23, x13
        umlal2  v24.2d, v11.4s, v13.s[2]
        ldp     d11, d17, [x1, #0x88]
        umlal2  v30.2d, v18.4s, v14.s[2]
        ldp     q18, q19, [x2, #0x40]
        str     x12, [sp, #0x328]
        ldr     x12, [sp, #0x370]
        str     x16, [sp, #0x320]
        mul     x16, x8, x12
        umull   v29.2d, v27.2s, v13.s[0]
        umlal   v8.2d, v9.2s, v14.s[0]
        umlal2  v8.2d, v9.4s, v14.s[2]
        umulh   x8, x8, x12
        umlal2  v22.2d, v5.4s, v13.s[2]
        umlal2  v3.2d, v23.4s, v13.s[2]
        ext     v9.16b, v1.16b, v30.16b, #8
        adds    x10, x10, x16
        ldr     x16, [sp, #0x3b8]
        shl     v5.2d, v17.2d, #0x38
        umlal   v2.2d, v28.2s, v14.s[0]
        usra    v30.2d, v9.2d, #0x1d
        umlal2  v29.2d, v27.4s, v13.s[2]
        umlal2  v2.2d, v28.4s, v14.s[2]
        usra    v3.2d, v11.2d, #0xe
        str     x20, [sp, #0x3b0]
        umulh   x20, x16, x12
        umlal   v10.2d, v18.2s, v14.s[0]
        ldp     q9, q13, [x2, #0x60]
        umlal2  v10.2d, v18.4s, v14.s[2]
        ldp     d11, d17, [x1, #0x90]
        and     v18.16b, v30.16b, v6.16b
        ext     v23.16b, v30.16b, v1.16b, #8
        usra    v3.2d, v5.2d, #6
        umlal   v25.2d, v19.2s, v14.s[0]
        mul     x12, x16, x12
        usra    v26.2d, v23.2d, #0x1d
        ldp     q5, q23, [x2, #0xa0]
        umlal2  v25.2d, v19.4s, v14.s[2]
        shl     v17.2d, v17.2d, #0x3e
        str     x1, [sp, #0x370]
        mul     x1, x16, x14
        adcs    x8, x8, x12
        umlal   v26.2d, v20.2s, v14.s[0]
        usra    v22.2d, v11.2d, #8
        ldp     q11, q19, [x2, #0x80]
        adc     x20, x20, xzr
        umlal2  v26.2d, v20.4s, v14.s[2]
        ldp     q20, q27, [x2]
        umulh   x12, x16, x14
        umlal   v21.2d, v13.2s, v14.s[0]
        adds    x1, x10, x1
        usra    v22.2d, v17.2d, #6
        umlal   v16.2d, v9.2s, v14.s[0]
        eor     x1, x1, x13
        umlal2  v16.2d, v9.4s, v14.s[2]
        ldp     q9, q17, [x2, #0xc0]
        mul     x10, x11, x15
        umlal   v0.2d, v11.2s, v14.s[0]
        umlal2  v21.2d, v13.4s, v14.s[2]
        ldr     q13, [x2, #0xd0]
        adcs    x8, x8, x12
        ldr     x12, [sp, #0x3e0]
        umlal2  v0.2d, v11.4s, v14.s[2]
        ldp     q11, q28, [x2, #0xf0]
        adc     x20, x20, xzr
        eor     x8, x8, x13
        cmn     x13, #1
        umlal   v3.2d, v5.2s, v14.s[0]
        adcs    x23, x23, x12
        umulh   x14, x11, x15
        umlal   v22.2d, v23.2s, v14.s[0]
        eor     x20, x20, x13
        umlal2  v3.2d, v5.4s, v14.s[2]
        adcs    x1, x1, x24
        umlal   v24.2d, v19.2s, v14.s[0]
        adcs    x8, x8, x25
        ldp     q5, q28, [x2, #0xe0]
        umlal2  v24.2d, v19.4s, v14.s[2]
        ldr     q19, [x2, #0x1c0]
        adcs    x20, x20, x5
        umlal   v26.2d, v20.2s, v18.s[0]
        adc     x13, x13, xzr
        adds    x23, x23, x19
        mul     x16, x11, x17
        adcs    x1, x1, x7
        umlal   v29.2d, v9.2s, v14.s[0]
        adcs    x8, x8, x22
        umlal2  v22.2d, v23.4s, v14.s[2]
        adcs    x20, x20, x28
        umulh   x11, x11, x17
        umull   v23.2d, v17.2s, v14.s[0]
        adc     x13, x13, xzr
        adds    x23, x25, x23
        umlal2  v26.2d, v20.4s, v18.s[2]
        eor     x25, x10, x27
        adcs    x1, x5, x1
        umlal2  v29.2d, v9.4s, v14.s[2]
        ldp     q9, q20, [x2, #0x20]
        adcs    x19, x19, x8
        ldr     x8, [sp, #0x3a8]
        adcs    x20, x7, x20
        ldr     x7, [sp, #0x378]
        mul     x5, x9, x17
        umlal2  v23.2d, v17.4s, v14.s[2]
        adcs    x22, x22, x13
        ldr     x13, [sp, #0x3d0]
        ext     v14.16b, v1.16b, v26.16b, #8
        adcs    x28, x28, xzr
        umlal   v2.2d, v9.2s, v18.s[0]
        adds    x7, x7, x8
        ldr     x8, [sp, #0x380]
        usra    v29.2d, v7.2d, #6
        adcs    x8, x8, x13
        umulh   x13, x9, x15
        str     x25, [sp, #0x3d0]
        ldr     x25, [sp, #0x388]
        adcs    x25, x25, x26
        ldr     x26, [sp, #0x390]
        usra    v26.2d, v14.2d, #0x1d
        adcs    x21, x26, x21
        ldr     x26, [sp, #0x3b0]
        and     v14.16b, v26.16b, v6.16b
        adcs    x26, x26, x12
        ldr     x12, [sp, #0x350]
        adcs    x24, x12, x24
        ldp     q7, q17, [x2, #0x40]
        umulh   x12, x9, x17
        ldr     x17, [sp, #0x360]
        ext     v26.16b, v26.16b, v1.16b, #8
        adcs    x23, x17, x23
        ldr     x17, [sp, #0x3a0]
        umlal2  v2.2d, v9.4s, v18.s[2]
        adcs    x1, x17, x1
        usra    v8.2d, v26.2d, #0x1d
        umlal   v10.2d, v20.2s, v18.s[0]
        adcs    x19, x19, xzr
        umlal2  v10.2d, v20.4s, v18.s[2]
        ldp     q9, q20, [x2, #0x60]
        adcs    x20, x20, xzr
        mul     x9, x9, x15
        ldr     x15, [x3]
        adcs    x22, x22, xzr
        umlal   v25.2d, v7.2s, v18.s[0]
        adcs    x28, x28, xzr
        adds    x17, x15, x7
        str     x17, [sp, #0x3a0]
        ldr     x17, [x3, #8]
        str     x10, [sp, #0x360]
        adcs    x10, x17, x8
        umlal   v8.2d, v27.2s, v18.s[0]
        str     x10, [sp, #0x350]
        ldr     x10, [sp, #0x3c8]
        str     x27, [sp, #0x3e0]
        ldr     x27, [sp, #0x320]
        str     x13, [sp, #0x3b0]
        mul     x13, x10, x27
        umlal2  v8.2d, v27.4s, v18.s[2]
        str     x13, [sp, #0x390]
        ldr     x13, [sp, #0x398]
        adcs    x13, x13, x25
        str     x13, [sp, #0x388]
        ldr     x13, [sp, #0x370]
        ldp     d26, d27, [x13, #0x98]
        ldr     x13, [sp, #0x3d8]
        adcs    x13, x13, x21
        umlal   v16.2d, v17.2s, v18.s[0]
        str     x13, [sp, #0x380]
        adcs    x13, x7, x26
        umlal2  v25.2d, v7.4s, v18.s[2]
        umulh   x27, x10, x27
        umlal2  v16.2d, v17.4s, v18.s[2]
        ldr     x15, [sp, #0x340]
        str     x27, [sp, #0x3a8]
        adcs    x27, x8, x24
        umlal   v0.2d, v20.2s, v18.s[0]
        ldp     q7, q17, [x2, #0x80]
        str     x9, [sp, #0x378]
        adcs    x9, x25, x23
        umlal   v21.2d, v9.2s, v18.s[0]
        str     x12, [sp, #0x3c0]
        adcs    x12, x21, x1
        umlal2  v21.2d, v9.4s, v18.s[2]
        adcs    x17, x26, x19
        mul     x10, x10, x15
        usra    v23.2d, v26.2d, #0x3c
        umlal2  v0.2d, v20.4s, v18.s[2]
        str     x10, [sp, #0x368]
        adcs    x10, x24, x20
        ldp     q9, q20, [x2, #0xa0]
        shl     v26.2d, v27.2d, #0xa
        str     x5, [sp, #0x3b8]
        adcs    x5, x23, x22
        str     x11, [sp, #0x318]
        adcs    x11, x1, x28
        str     x14, [sp, #0x310]
        ldr     x14, [sp, #0x3e8]
        str     x16, [sp, #0x308]
        mul     x16, x14, x15
        str     x16, [sp, #0x300]
        adcs    x16, x19, xzr
        adcs    x14, x20, xzr
        usra    v23.2d, v26.2d, #6
        ldp     q26, q27, [x2]
        umlal   v3.2d, v17.2s, v18.s[0]
        adcs    x15, x22, xzr
        str     x22, [sp, #0x2f8]
        ldr     x22, [sp, #0x3e8]
        str     x20, [sp, #0x2f0]
        ldr     x20, [sp, #0x340]
        umulh   x22, x22, x20
        ldr     x20, [x3]
        umlal2  v3.2d, v17.4s, v18.s[2]
        str     x22, [sp, #0x2e8]
        adcs    x22, x28, xzr
        umlal   v24.2d, v7.2s, v18.s[0]
        adds    x20, x13, x20
        ldr     x13, [x3, #8]
        adcs    x27, x27, x13
        ldr     x13, [sp, #0x398]
        umlal2  v24.2d, v7.4s, v18.s[2]
        ldp     q7, q17, [x2, #0xc0]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x3c8]
        umlal   v22.2d, v9.2s, v18.s[0]
        str     x9, [sp, #0x398]
        ldr     x9, [sp, #0x340]
        umulh   x9, x13, x9
        ldr     x13, [sp, #0x3d8]
        adcs    x12, x12, x13
        adcs    x7, x17, x7
        umlal   v29.2d, v20.2s, v18.s[0]
        adcs    x8, x10, x8
        ldr     x10, [sp, #0x320]
        umlal2  v22.2d, v9.4s, v18.s[2]
        umlal2  v29.2d, v20.4s, v18.s[2]
        ldr     x13, [sp, #0x358]
        ldp     q9, q20, [x2, #0x20]
        adcs    x25, x5, x25
        ldr     x5, [sp, #0x3e8]
        umlal   v8.2d, v26.2s, v14.s[0]
        adcs    x21, x11, x21
        adcs    x26, x16, x26
        mul     x11, x5, x10
        umlal2  v8.2d, v26.4s, v14.s[2]
        umull   v26.2d, v17.2s, v18.s[0]
        adcs    x24, x14, x24
        ldr     x14, [sp, #0x330]
        adcs    x23, x15, x23
        mul     x15, x13, x14
        umlal   v23.2d, v7.2s, v18.s[0]
        ldr     x16, [sp, #0x338]
        adcs    x22, x22, x1
        ldr     x1, [sp, #0x2f0]
        umlal2  v23.2d, v7.4s, v18.s[2]
        ldr     x17, [sp, #0x310]
        umlal2  v26.2d, v17.4s, v18.s[2]
        ext     v7.16b, v1.16b, v8.16b, #8
        adcs    x19, x19, xzr
        adcs    x1, x1, xzr
        umulh   x5, x5, x10
        ldr     x10, [sp, #0x2f8]
        usra    v8.2d, v7.2d, #0x1d
        adcs    x10, x10, xzr
        eor     x15, x15, x16
        umlal   v10.2d, v9.2s, v14.s[0]
        adcs    x28, x28, xzr
        str     x28, [sp, #0x2f8]
        ldr     x28, [sp, #0x308]
        adds    x28, x17, x28
        ldr     x17, [sp, #0x318]
        umlal2  v10.2d, v9.4s, v14.s[2]
        str     x10, [sp, #0x308]
        ldr     x10, [sp, #0x3b8]
        adcs    x10, x17, x10
        ldr     x17, [sp, #0x3c0]
        ldp     q9, q7, [x2, #0x40]
        adc     x17, x17, xzr
        str     x1, [sp, #0x3c0]
        ldr     x1, [sp, #0x378]
        adds    x28, x28, x1
        umlal   v25.2d, v20.2s, v14.s[0]
        umulh   x1, x13, x14
        ext     v17.16b, v8.16b, v1.16b, #8
        str     x19, [sp, #0x378]
        ldr     x19, [sp, #0x3b0]
        adcs    x19, x10, x19
        adc     x10, x17, xzr
        ldr     x17, [sp, #0x3e0]
        str     x22, [sp, #0x3b0]
        eor     x22, x28, x17
        and     v8.16b, v8.16b, v6.16b
        str     x23, [sp, #0x3b8]
        ldr     x23, [sp, #0x3a8]
        str     x24, [sp, #0x318]
        ldr     x24, [sp, #0x368]
        adds    x23, x23, x24
        ldr     x24, [sp, #0x300]
        usra    v2.2d, v17.2d, #0x1d
        umlal2  v25.2d, v20.4s, v14.s[2]
        adcs    x24, x9, x24
        ldr     x9, [sp, #0x370]
        ldp     d17, d18, [x9, #0xa0]
        ldr     x9, [sp, #0x2e8]
        adc     x9, x9, xzr
        adds    x23, x23, x11
        ldr     x11, [sp, #0x328]
        str     x26, [sp, #0x2e8]
        umulh   x26, x13, x11
        umull   v20.2d, v13.2s, v8.s[0]
        adcs    x24, x24, x5
        adc     x5, x9, xzr
        ldr     x9, [x4]
        str     x21, [sp, #0x300]
        ldr     x21, [x4, #0x40]
        subs    x9, x9, x21
        ldr     x21, [x4, #8]
        umlal   v2.2d, v27.2s, v14.s[0]
        umlal   v16.2d, v9.2s, v14.s[0]
        str     x25, [sp, #0x368]
        ldr     x25, [x4, #0x48]
        sbcs    x21, x21, x25
        ldr     x25, [x4, #0x10]
        umlal2  v2.2d, v27.4s, v14.s[2]
        ldr     x17, [x6, #0x40]
        mul     x13, x13, x11
        umlal   v21.2d, v7.2s, v14.s[0]
        str     x8, [sp, #0x358]
        ldr     x8, [x4, #0x50]
        sbcs    x25, x25, x8
        ldr     x8, [x4, #0x18]
        str     x7, [sp, #0x3a8]
        ldr     x7, [x4, #0x58]
        sbcs    x8, x8, x7
        usra    v26.2d, v17.2d, #0x36
        csetm   x7, lo
        str     x12, [sp, #0x310]
        ldr     x12, [x6]
        subs    x12, x17, x12
        ldr     x17, [sp, #0x348]
        shl     v17.2d, v18.2d, #0x10
        umlal2  v16.2d, v9.4s, v14.s[2]
        str     x27, [sp, #0x320]
        mul     x27, x17, x11
        eor     x9, x9, x7
        eor     x21, x21, x7
        umlal2  v21.2d, v7.4s, v14.s[2]
        eor     x25, x25, x7
        str     x20, [sp, #0x3e8]
        ldr     x20, [x6, #0x48]
        str     x22, [sp, #0x2f0]
        ldr     x22, [x6, #8]
        sbcs    x22, x20, x22
        ldr     x20, [x6, #0x50]
        eor     x8, x8, x7
        umlal   v2.2d, v12.2s, v8.s[0]
        str     x5, [sp, #0x3d8]
        ldr     x5, [x6, #0x10]
        sbcs    x5, x20, x5
        ldr     x20, [x6, #0x58]
        usra    v26.2d, v17.2d, #6
        ldp     q9, q7, [x2, #0x60]
        umulh   x11, x17, x11
        str     x24, [sp, #0x328]
        ldr     x24, [x6, #0x18]
        sbcs    x24, x20, x24
        ldp     q17, q18, [x2, #0x80]
        csetm   x20, lo
        adds    x1, x1, x13
        umlal2  v2.2d, v12.4s, v8.s[2]
        adcs    x27, x26, x27
        eor     x26, x12, x20
        eor     x22, x22, x20
        umlal2  v20.2d, v13.4s, v8.s[2]
        eor     x24, x24, x20
        eor     x5, x5, x20
        eor     x12, x7, x20
        mul     x13, x17, x14
        mul     v12.2s, v2.2s, v4.2s
        adc     x11, x11, xzr
        ldp     q13, q27, [x2, #0xc0]
        cmn     x7, #1
        adcs    x7, x9, xzr
        umulh   x9, x17, x14
        adcs    x21, x21, xzr
        umlal   v0.2d, v9.2s, v14.s[0]
        adcs    x25, x25, xzr
        adcs    x8, x8, xzr
        umlal2  v0.2d, v9.4s, v14.s[2]
        subs    x14, x7, x25
        and     v9.16b, v12.16b, v6.16b
        sbcs    x17, x21, x8
        umlal   v24.2d, v7.2s, v14.s[0]
        str     x8, [sp, #0x330]
        csetm   x8, lo
        adds    x1, x1, x13
        umlal   v3.2d, v17.2s, v14.s[0]
        adcs    x27, x27, x9
        eor     x9, x17, x8
        umlal2  v24.2d, v7.4s, v14.s[2]
        eor     x1, x1, x16
        eor     x27, x27, x16
        adc     x11, x11, xzr
        cmn     x8, #1
        ldp     q12, q7, [x2, #0x30]
        umlal2  v3.2d, v17.4s, v14.s[2]
        umlal   v22.2d, v18.2s, v14.s[0]
        eor     x11, x11, x16
        eor     x13, x14, x8
        umlal2  v22.2d, v18.4s, v14.s[2]
        adcs    x13, x13, xzr
        ldp     q17, q18, [x2, #0xa0]
        umlal   v26.2d, v13.2s, v14.s[0]
        adcs    x9, x9, xzr
        cmn     x20, #1
        umlal2  v26.2d, v13.4s, v14.s[2]
        adcs    x20, x26, xzr
        umull   v13.2d, v27.2s, v14.s[0]
        mul     x26, x7, x20
        ldp     q28, q30, [x2, #0x10]
        umlal   v2.2d, v15.2s, v9.s[0]
        adcs    x22, x22, xzr
        adcs    x5, x5, xzr
        umlal   v29.2d, v17.2s, v14.s[0]
        adcs    x24, x24, xzr
        subs    x14, x5, x20
        umlal2  v13.2d, v27.4s, v14.s[2]
        umulh   x17, x7, x20
        str     x9, [sp, #0x348]
        sbcs    x9, x24, x22
        umlal2  v29.2d, v17.4s, v14.s[2]
        ext     v17.16b, v1.16b, v2.16b, #8
        str     x26, [sp, #0x340]
        eor     x26, x26, x12
        str     x26, [sp, #0x3c8]
        csetm   x26, lo
        cmn     x16, #1
        eor     x14, x14, x26
        eor     x9, x9, x26
        str     x13, [sp, #0x2e0]
        ldr     x13, [sp, #0x360]
        adcs    x13, x15, x13
        umlal   v23.2d, v18.2s, v14.s[0]
        usra    v2.2d, v17.2d, #0x1d
        adcs    x28, x1, x28
        umlal2  v23.2d, v18.4s, v14.s[2]
        eor     x1, x8, x26
        mul     x8, x7, x22
        adcs    x27, x27, x19
        adcs    x11, x11, x10
        umlal   v25.2d, v30.2s, v8.s[0]
        adc     x15, x16, xzr
        ldr     x16, [sp, #0x390]
        umlal2  v25.2d, v30.4s, v8.s[2]
        cmn     x26, #1
        ext     v14.16b, v2.16b, v1.16b, #8
        mul     x26, x21, x22
        adcs    x14, x14, xzr
        adcs    x9, x9, xzr
        adds    x13, x13, x16
        adcs    x28, x28, x23
        mul     v14.2s, v14.2s, v4.2s
        ldp     q4, q17, [x2, #0x50]
        str     x9, [sp, #0x338]
        ldr     x9, [sp, #0x328]
        adcs    x27, x27, x9
        umlal   v21.2d, v7.2s, v8.s[0]
        str     x1, [sp, #0x360]
        ldr     x1, [sp, #0x3d8]
        adcs    x11, x11, x1
        adc     x15, x15, xzr
        adds    x19, x19, x13
        ldr     x13, [sp, #0x3e0]
        umulh   x7, x7, x22
        eor     x19, x19, x13
        umlal2  v21.2d, v7.4s, v8.s[2]
        adcs    x28, x10, x28
        adcs    x27, x16, x27
        and     v14.16b, v14.16b, v6.16b
        eor     x28, x28, x13
        umulh   x22, x21, x22
        umlal   v16.2d, v12.2s, v8.s[0]
        ldr     x10, [sp, #0x3a0]
        eor     x27, x27, x13
        adcs    x23, x23, x11
        ldr     x11, [sp, #0x3d0]
        uzp1    v9.2d, v9.2d, v14.2d
        ldr     x16, [sp, #0x2f0]
        adcs    x9, x9, x15
        ldr     x15, [sp, #0x350]
        eor     x23, x23, x13
        umlal2  v2.2d, v15.4s, v14.s[0]
        adcs    x1, x1, xzr
        eor     x9, x9, x13
        umlal   v0.2d, v4.2s, v8.s[0]
        cmn     x13, #1
        eor     x1, x1, x13
        adcs    x10, x10, x11
        umulh   x11, x21, x20
        adcs    x15, x15, x16
        ldr     x16, [sp, #0x370]
        ldp     d14, d15, [x16, #0xa8]
        str     x14, [sp, #0x2f0]
        ldr     x14, [sp, #0x388]
        adcs    x19, x14, x19
        umlal2  v16.2d, v12.4s, v8.s[2]
        stp     x10, x15, [x3, #0x20]
        ldr     x10, [sp, #0x380]
        ext     v12.16b, v2.16b, v1.16b, #8
        adcs    x28, x10, x28
        ldp     q2, q7, [x2, #0x70]
        stp     x19, x28, [x3, #0x30]
        ldr     x19, [sp, #0x3e8]
        adcs    x27, x19, x27
        mul     x19, x21, x20
        ldr     x20, [sp, #0x320]
        ldr     x21, [sp, #0x3a8]
        adcs    x28, x20, x23
        ldr     x20, [sp, #0x398]
        usra    v10.2d, v12.2d, #0x1d
        umlal2  v0.2d, v4.4s, v8.s[2]
        umlal   v24.2d, v17.2s, v8.s[0]
        ldp     q12, q4, [x2, #0xb0]
        adcs    x23, x20, x9
        ldr     x20, [sp, #0x310]
        adcs    x1, x20, x1
        mul     x20, x25, x5
        shl     v15.2d, v15.2d, #0x16
        adcs    x9, x21, x13
        ldr     x21, [sp, #0x358]
        ldr     x15, [sp, #0x300]
        umlal2  v24.2d, v17.4s, v8.s[2]
        usra    v13.2d, v14.2d, #0x30
        ldp     q14, q17, [x2, #0x90]
        adcs    x10, x21, x13
        ldr     x21, [sp, #0x368]
        umlal   v10.2d, v28.2s, v8.s[0]
        ldr     q18, [x2, #0x1b0]
        adcs    x14, x21, x13
        umlal2  v10.2d, v28.4s, v8.s[2]
        usra    v13.2d, v15.2d, #6
        umulh   x21, x25, x5
        adcs    x15, x15, x13
        umlal   v3.2d, v2.2s, v8.s[0]
        ldr     d27, [x16, #0xb8]
        str     x15, [sp, #0x300]
        ldr     x15, [sp, #0x2e8]
        adcs    x15, x15, x13
        umlal   v26.2d, v12.2s, v8.s[0]
        str     x15, [sp, #0x2e8]
        ldr     x15, [sp, #0x318]
        adcs    x15, x15, x13
        movi    v28.2d, #0000000000000000
        str     x15, [sp, #0x318]
        ldr     x15, [sp, #0x3b8]
        adcs    x15, x15, x13
        umlal   v22.2d, v7.2s, v8.s[0]
        umlal2  v22.2d, v7.4s, v8.s[2]
        ldp     q15, q7, [x2, #0x120]
        str     x15, [sp, #0x3b8]
        mul     x15, x25, x24
        umlal2  v3.2d, v2.4s, v8.s[2]
        str     x14, [sp, #0x368]
        ldr     x14, [sp, #0x3b0]
        adcs    x14, x14, x13
        str     x14, [sp, #0x3b0]
        ldr     x14, [sp, #0x378]
        adcs    x14, x14, x13
        umlal   v10.2d, v11.2s, v9.s[0]
        umulh   x25, x25, x24
        str     x14, [sp, #0x378]
        ldr     x14, [sp, #0x3c0]
        adcs    x14, x14, x13
        umlal   v29.2d, v14.2s, v8.s[0]
        str     x14, [sp, #0x3c0]
        ldr     x14, [sp, #0x308]
        adcs    x14, x14, x13
        umlal2  v29.2d, v14.4s, v8.s[2]
        str     x14, [sp, #0x308]
        ldr     x14, [sp, #0x2f8]
        adcs    x13, x14, x13
        adds    x8, x17, x8
        umlal2  v26.2d, v12.4s, v8.s[2]
        ldp     q14, q12, [x2, #0x100]
        adcs    x26, x7, x26
        ldr     x7, [sp, #0x330]
        adc     x22, x22, xzr
        adds    x19, x8, x19
        umlal2  v10.2d, v11.4s, v9.s[2]
        umulh   x8, x7, x24
        umlal   v13.2d, v4.2s, v8.s[0]
        eor     x14, x19, x12
        adcs    x26, x26, x11
        umlal2  v13.2d, v4.4s, v8.s[2]
        adc     x22, x22, xzr
        ldp     d11, d2, [x16, #0xb0]
        umlal   v23.2d, v17.2s, v8.s[0]
        adds    x21, x21, x15
        ldr     x15, [sp, #0x2f0]
        umlal2  v23.2d, v17.4s, v8.s[2]
        mul     x24, x7, x24
        ldr     x17, [x6, #0x40]
        umlal   v21.2d, v15.2s, v9.s[0]
        ldp     q8, q4, [x2, #0x140]
        umlal2  v21.2d, v15.4s, v9.s[2]
        mul     v15.2s, v10.2s, v19.2s
        mul     x11, x7, x5
        adcs    x24, x25, x24
        ldr     x25, [sp, #0x2e0]
        shl     v2.2d, v2.2d, #0x1c
        mul     x16, x25, x15
        umlal   v16.2d, v12.2s, v9.s[0]
        adc     x8, x8, xzr
        str     x13, [sp, #0x370]
        ldr     x13, [x6, #0x20]
        subs    x13, x17, x13
        ldr     x17, [x6, #0x48]
        usra    v20.2d, v11.2d, #0x2a
        str     x10, [sp, #0x3e0]
        ldr     x10, [x6, #0x28]
        sbcs    x10, x17, x10
        ldr     x17, [x6, #0x50]
        umlal2  v16.2d, v12.4s, v9.s[2]
        ldp     q12, q11, [x2, #0x160]
        str     x9, [sp, #0x2f8]
        ldr     x9, [x6, #0x30]
        sbcs    x9, x17, x9
        ldr     x17, [x6, #0x58]
        umlal   v0.2d, v7.2s, v9.s[0]
        and     v15.16b, v15.16b, v6.16b
        str     x1, [sp, #0x358]
        ldr     x1, [x6, #0x38]
        sbcs    x1, x17, x1
        umlal2  v0.2d, v7.4s, v9.s[2]
        csetm   x17, lo
        adds    x21, x21, x11
        usra    v20.2d, v2.2d, #6
        eor     x11, x13, x17
        eor     x10, x10, x17
        eor     x9, x9, x17
        umlal   v24.2d, v8.2s, v9.s[0]
        umulh   x5, x7, x5
        ldr     x7, [sp, #0x360]
        eor     x1, x1, x17
        umlal   v10.2d, v5.2s, v15.s[0]
        eor     x13, x16, x7
        umlal2  v24.2d, v8.4s, v9.s[2]
        ldp     q8, q2, [x2, #0x180]
        umlal   v3.2d, v4.2s, v9.s[0]
        adcs    x24, x24, x5
        ldp     q7, q17, [x2, #0x1a0]
        ldr     x16, [sp, #0x338]
        umlal   v22.2d, v12.2s, v9.s[0]
        ext     v30.16b, v1.16b, v10.16b, #8
        umulh   x5, x25, x15
        umlal2  v3.2d, v4.4s, v9.s[2]
        adc     x8, x8, xzr
        umlal2  v22.2d, v12.4s, v9.s[2]
        cmn     x17, #1
        usra    v10.2d, v30.2d, #0x1d
        adcs    x11, x11, xzr
        umlal   v29.2d, v11.2s, v9.s[0]
        ldp     q12, q4, [x2, #0xf0]
        str     x23, [sp, #0x330]
        umulh   x23, x25, x16
        umlal2  v29.2d, v11.4s, v9.s[2]
        adcs    x10, x10, xzr
        adcs    x9, x9, xzr
        umlal   v23.2d, v8.2s, v9.s[0]
        adcs    x1, x1, xzr
        str     x14, [sp, #0x3a8]
        ldr     x14, [x4, #0x20]
        str     x28, [sp, #0x310]
        ldr     x28, [x4, #0x40]
        subs    x28, x14, x28
        ldr     x14, [x4, #0x28]
        ext     v11.16b, v10.16b, v1.16b, #8
        str     x27, [sp, #0x398]
        ldr     x27, [x4, #0x48]
        sbcs    x27, x14, x27
        ldr     x14, [x4, #0x30]
        umlal2  v23.2d, v8.4s, v9.s[2]
        str     x12, [sp, #0x320]
        ldr     x12, [x4, #0x50]
        sbcs    x12, x14, x12
        ldr     x14, [sp, #0x348]
        mul     x7, x14, x16
        mul     v8.2s, v11.2s, v19.2s
        str     x8, [sp, #0x3e8]
        ldr     x8, [x4, #0x38]
        str     x24, [sp, #0x380]
        ldr     x24, [x4, #0x58]
        sbcs    x24, x8, x24
        umlal   v26.2d, v2.2s, v9.s[0]
        ldp     q11, q19, [x2, #0x130]
        csetm   x8, lo
        umlal   v20.2d, v17.2s, v9.s[0]
        eor     x27, x27, x8
        str     x9, [sp, #0x388]
        subs    x9, x9, x11
        and     v8.16b, v8.16b, v6.16b
        eor     x24, x24, x8
        str     x1, [sp, #0x350]
        sbcs    x1, x1, x10
        mul     x25, x25, x16
        eor     x28, x28, x8
        umlal2  v26.2d, v2.4s, v9.s[2]
        str     x21, [sp, #0x2e0]
        csetm   x21, lo
        eor     x12, x12, x8
        uzp1    v2.2d, v15.2d, v8.2d
        cmn     x8, #1
        umlal   v13.2d, v7.2s, v9.s[0]
        eor     x8, x8, x17
        adcs    x28, x28, xzr
        eor     x9, x9, x21
        eor     x1, x1, x21
        adcs    x27, x27, xzr
        umulh   x16, x14, x16
        umlal2  v10.2d, v5.4s, v8.s[0]
        adcs    x12, x12, xzr
        umlal2  v13.2d, v7.4s, v9.s[2]
        ldp     q8, q5, [x2, #0x110]
        adcs    x17, x24, xzr
        adds    x24, x5, x25
        umlal2  v20.2d, v17.4s, v9.s[2]
        umlal   v16.2d, v4.2s, v2.s[0]
        adcs    x23, x23, x7
        mul     x25, x14, x15
        ext     v15.16b, v10.16b, v1.16b, #8
        adc     x5, x16, xzr
        cmn     x21, #1
        adcs    x7, x9, xzr
        usra    v25.2d, v15.2d, #0x1d
        adcs    x1, x1, xzr
        subs    x9, x28, x12
        umulh   x14, x14, x15
        sbcs    x15, x27, x17
        umlal2  v16.2d, v4.4s, v2.s[2]
        ldp     q10, q4, [x2, #0x150]
        csetm   x16, lo
        adds    x24, x24, x25
        umlal   v25.2d, v14.2s, v9.s[0]
        ldp     q6, q7, [x2, #0x190]
        eor     x25, x16, x21
        ldr     x21, [sp, #0x360]
        umlal   v24.2d, v11.2s, v2.s[0]
        eor     x24, x24, x21
        eor     x15, x15, x16
        eor     x9, x9, x16
        str     x25, [sp, #0x2f0]
        mul     x25, x28, x10
        adcs    x23, x23, x14
        umlal2  v25.2d, v14.4s, v9.s[2]
        ldp     q17, q30, [x2, #0x170]
        adc     x2, x5, xzr
        cmn     x16, #1
        eor     x23, x23, x21
        umlal   v25.2d, v12.2s, v2.s[0]
        eor     x2, x2, x21
        adcs    x5, x9, xzr
        mul     x9, x28, x11
        umlal   v21.2d, v8.2s, v2.s[0]
        adcs    x14, x15, xzr
        ldr     x15, [sp, #0x340]
        cmn     x21, #1
        umlal   v0.2d, v5.2s, v2.s[0]
        adcs    x13, x13, x15
        umlal2  v25.2d, v12.4s, v2.s[2]
        ldp     d14, d15, [sp, #0x70]
        .cfi_restore 78
        .cfi_restore 79
        adcs    x19, x24, x19
        umulh   x24, x28, x10
        ldr     x16, [sp, #0x2e0]
        umlal2  v21.2d, v8.4s, v2.s[2]
        adcs    x23, x23, x26
        umlal2  v0.2d, v5.4s, v2.s[2]
        ldp     d8, d9, [sp, #0x40]
        .cfi_restore 72
        .cfi_restore 73
        uzp1    v12.2d, v25.2d, v16.2d
        umlal   v22.2d, v10.2s, v2.s[0]
        eor     x15, x9, x8
        adcs    x2, x2, x22
        adc     x21, x21, xzr
        adds    x13, x13, x20
        uzp2    v5.2d, v25.2d, v16.2d
        adcs    x19, x19, x16
        umulh   x28, x28, x11
        umlal   v3.2d, v19.2s, v2.s[0]
        str     x15, [sp, #0x360]
        ldr     x15, [sp, #0x380]
        adcs    x23, x23, x15
        shl     v16.2d, v5.2d, #0x23
        ext     v1.16b, v1.16b, v5.16b, #8
        str     x9, [sp, #0x340]
        ldr     x9, [sp, #0x3e8]
        adcs    x2, x2, x9
        umlal2  v24.2d, v11.4s, v2.s[2]
        adc     x21, x21, xzr
        usra    v12.2d, v16.2d, #6
        str     x1, [sp, #0x348]
        mul     x1, x27, x10
        adds    x26, x26, x13
        ldr     x13, [sp, #0x320]
        uzp2    v11.2d, v21.2d, v0.2d
        eor     x26, x26, x13
        adcs    x19, x22, x19
        umulh   x22, x27, x10
        adcs    x20, x20, x23
        eor     x10, x19, x13
        umlal2  v3.2d, v19.4s, v2.s[2]
        adcs    x19, x16, x2
        eor     x2, x20, x13
        umlal2  v22.2d, v10.4s, v2.s[2]
        eor     x16, x19, x13
        adcs    x19, x15, x21
        uzp1    v10.2d, v21.2d, v0.2d
        umull   v0.2d, v18.2s, v2.s[0]
        eor     x15, x19, x13
        adcs    x19, x9, xzr
        adds    x20, x28, x25
        shl     v16.2d, v11.2d, #0x23
        mul     x21, x27, x11
        adcs    x28, x24, x1
        adc     x22, x22, xzr
        adds    x1, x20, x21
        umlal   v29.2d, v4.2s, v2.s[0]
        eor     x9, x19, x13
        uzp2    v19.2d, v24.2d, v3.2d
        usra    v10.2d, v16.2d, #6
        eor     x25, x1, x8
        umlal   v26.2d, v30.2s, v2.s[0]
        uzp1    v3.2d, v24.2d, v3.2d
        ldp     x19, x20, [sp, #0x80]
        .cfi_restore 19
        .cfi_restore 20
        umulh   x21, x27, x11
        ldr     x11, [sp, #0x388]
        umulh   x23, x12, x11
        adcs    x24, x28, x21
        ldr     x21, [sp, #0x398]
        umlal   v13.2d, v6.2s, v2.s[0]
        shl     v16.2d, v19.2d, #0x23
        adc     x27, x22, xzr
        ldr     x22, [sp, #0x3c8]
        cmn     x13, #1
        umlal   v23.2d, v17.2s, v2.s[0]
        ext     v5.16b, v5.16b, v11.16b, #8
        adcs    x28, x21, x22
        usra    v3.2d, v16.2d, #6
        umlal   v20.2d, v7.2s, v2.s[0]
        ldp     x21, x22, [sp, #0x90]
        .cfi_restore 21
        .cfi_restore 22
        str     x25, [sp, #0x3c8]
        ldr     x25, [sp, #0x310]
        str     x8, [sp, #0x398]
        ldr     x8, [sp, #0x3a8]
        adcs    x25, x25, x8
        ldr     x8, [sp, #0x330]
        umlal2  v29.2d, v4.4s, v2.s[2]
        ext     v11.16b, v11.16b, v19.16b, #8
        str     x27, [sp, #0x3a8]
        str     x28, [sp, #0x310]
        ldp     x27, x28, [sp, #0xc0]
        .cfi_restore 27
        .cfi_restore 28
        adcs    x26, x8, x26
        ldr     x8, [sp, #0x350]
        umlal2  v23.2d, v17.4s, v2.s[2]
        mul     x11, x12, x8
        str     x23, [sp, #0x330]
        str     x24, [sp, #0x3e8]
        ldp     x23, x24, [sp, #0xa0]
        .cfi_restore 23
        .cfi_restore 24
        str     x1, [sp, #0x380]
        ldr     x1, [sp, #0x358]
        adcs    x1, x1, x10
        ldr     x10, [sp, #0x310]
        umlal2  v20.2d, v7.4s, v2.s[2]
        stp     x10, x25, [x3, #0x40]
        ldr     x25, [sp, #0x2f8]
        adcs    x2, x25, x2
        ldr     x25, [sp, #0x3e0]
        stp     x26, x1, [x3, #0x50]
        umlal2  v0.2d, v18.4s, v2.s[2]
        adcs    x1, x25, x16
        ldr     x16, [sp, #0x300]
        ldr     x25, [sp, #0x368]
        uzp2    v4.2d, v22.2d, v29.2d
        uzp1    v7.2d, v22.2d, v29.2d
        umulh   x10, x12, x8
        adcs    x15, x25, x15
        umlal2  v13.2d, v6.4s, v2.s[2]
        usra    v12.2d, v1.2d, #0x1d
        ldp     x25, x26, [sp, #0xb0]
        .cfi_restore 25
        .cfi_restore 26
        adcs    x9, x16, x9
        mul     x16, x17, x8
        str     x9, [sp, #0x300]
        ldr     x9, [sp, #0x2e8]
        adcs    x9, x9, x13
        umlal2  v26.2d, v30.4s, v2.s[2]
        usra    v0.2d, v27.2d, #0x24
        uzp2    v1.2d, v13.2d, v20.2d
        str     x9, [sp, #0x2e8]
        ldr     x9, [sp, #0x318]
        adcs    x9, x9, x13
        usra    v3.2d, v11.2d, #0x1d
        shl     v11.2d, v4.2d, #0x23
        ext     v2.16b, v19.16b, v4.16b, #8
        str     x9, [sp, #0x318]
        ldr     x9, [sp, #0x3b8]
        adcs    x9, x9, x13
        umulh   x8, x17, x8
        str     x9, [sp, #0x350]
        ldr     x9, [sp, #0x3b0]
        adcs    x9, x9, x13
        uzp1    v6.2d, v13.2d, v20.2d
        shl     v13.2d, v1.2d, #0x23
        str     x9, [sp, #0x3b0]
        ldr     x9, [sp, #0x378]
        adcs    x9, x9, x13
        uzp2    v16.2d, v23.2d, v26.2d
        uzp2    v17.2d, v0.2d, v28.2d
        str     x9, [sp, #0x378]
        ldr     x9, [sp, #0x3c0]
        adcs    x9, x9, x13
        usra    v7.2d, v11.2d, #6
        uzp1    v18.2d, v23.2d, v26.2d
        str     x9, [sp, #0x3c0]
        ldr     x9, [sp, #0x308]
        adcs    x9, x9, x13
        ext     v11.16b, v4.16b, v16.16b, #8
        str     q12, [x0]
        str     x9, [sp, #0x308]
        ldr     x9, [sp, #0x370]
        adcs    x9, x9, x13
        ldr     x13, [sp, #0x330]
        adds    x11, x13, x11
        umulh   x13, x5, x7
        usra    v10.2d, v5.2d, #0x1d
        adcs    x10, x10, x16
        ldr     x16, [sp, #0x388]
        usra    v6.2d, v13.2d, #6
        uzp1    v0.2d, v0.2d, v28.2d
        adc     x8, x8, xzr
        shl     v12.2d, v16.2d, #0x23
        ext     v4.16b, v1.16b, v17.16b, #8
        usra    v7.2d, v2.2d, #0x1d
        ext     v13.16b, v16.16b, v1.16b, #8
        str     x9, [sp, #0x330]
        mul     x9, x17, x16
        shl     v1.2d, v17.2d, #0x23
        str     q3, [x0, #0x20]
        str     q10, [x0, #0x10]
        usra    v18.2d, v12.2d, #6
        usra    v6.2d, v13.2d, #0x1d
        umulh   x17, x17, x16
        ldp     d12, d13, [sp, #0x60]
        .cfi_restore 76
        .cfi_restore 77
        usra    v0.2d, v1.2d, #6
        adds    x9, x11, x9
        ldr     x11, [sp, #0x348]
        str     q7, [x0, #0x30]
        usra    v18.2d, v11.2d, #0x1d
        str     x15, [sp, #0x320]
        mul     x15, x14, x11
        str     q6, [x0, #0x50]
        ldp     d10, d11, [sp, #0x50]
        .cfi_restore 74
        .cfi_restore 75
        usra    v0.2d, v4.2d, #0x1d
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x2f0]
        adc     x8, x8, xzr
        str     q18, [x0, #0x40]
        mul     x12, x12, x16
        str     q0, [x0, #0x60]
        mul     x16, x5, x11
        adds    x13, x13, x16
        umulh   x16, x5, x11
        mul     x5, x5, x7
        adcs    x15, x16, x15
        mul     x16, x14, x7
        eor     x5, x5, x17
        umulh   x11, x14, x11
        umulh   x7, x14, x7
        ldr     x14, [sp, #0x340]
        adc     x11, x11, xzr
        adds    x13, x13, x16
        eor     x13, x13, x17
        adcs    x7, x15, x7
        ldr     x15, [sp, #0x3a8]
        adc     x11, x11, xzr
        eor     x7, x7, x17
        eor     x11, x11, x17
        cmn     x17, #1
        adcs    x5, x5, x14
        ldr     x14, [sp, #0x380]
        adcs    x13, x13, x14
        ldr     x14, [sp, #0x3e8]
        adcs    x7, x7, x14
        adcs    x11, x11, x15
        adc     x16, x17, xzr
        adds    x5, x5, x12
        adcs    x13, x13, x9
        adcs    x7, x7, x10
        adcs    x11, x11, x8
        adc     x16, x16, xzr
        adds    x5, x14, x5
        ldr     x14, [sp, #0x398]
        eor     x5, x5, x14
        adcs    x13, x15, x13
        eor     x13, x13, x14
        adcs    x7, x12, x7
        eor     x7, x7, x14
        adcs    x9, x9, x11
        ldr     x11, [sp, #0x360]
        adcs    x10, x10, x16
        eor     x9, x9, x14
        adcs    x8, x8, xzr
        eor     x10, x10, x14
        cmn     x14, #1
        eor     x8, x8, x14
        adcs    x2, x2, x11
        ldr     x11, [sp, #0x3c8]
        adcs    x1, x1, x11
        ldr     x11, [sp, #0x320]
        adcs    x5, x11, x5
        stp     x2, x1, [x3, #0x60]
        ldr     x2, [sp, #0x318]
        ldr     x1, [sp, #0x300]
        adcs    x1, x1, x13
        stp     x5, x1, [x3, #0x70]
        ldr     x5, [sp, #0x378]
        ldr     x1, [sp, #0x2e8]
        adcs    x1, x1, x7
        adcs    x2, x2, x9
        stp     x1, x2, [x3, #0x80]
        ldr     x2, [sp, #0x3b0]
        ldr     x1, [sp, #0x350]
        adcs    x1, x1, x10
        adcs    x2, x2, x8
        adcs    x5, x5, x14
        stp     x1, x2, [x3, #0x90]
        ldr     x2, [sp, #0x308]
        ldr     x1, [sp, #0x3c0]
        adcs    x1, x1, x14
        adcs    x2, x2, x14
        stp     x5, x1, [x3, #0xa0]
        ldr     x1, [sp, #0x330]
        adcs    x1, x1, x14
        stp     x2, x1, [x3, #0xb0]
        add     sp, sp, #0x3f0
        .cfi_adjust_cfa_offset -1008
        ret
END_COMPOSITE(karat_phase_mul_12_aarch64)

NOTES

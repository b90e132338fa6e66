/* karat_phase_mul_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 4000 --islands 8 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 282.3 cycles instead of 566.0, bound 252.0 (simulated, one run after another); 780 of 889 instructions have another place.
 * Made from code with the SHA-256 a91a184d9c2f58005b513b4559ca906795f097be71b223ccd8e163e7a9a7fcf7.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        ldr     d0, [x1]
        ushr    v1.2d, v0.2d, #0x1d
        ldp     d2, d3, [x1]
        movi    v4.16b, #0xff
        ushr    v4.2d, v4.2d, #0x23
        ldp     q5, q6, [x2]
        ldp     d7, d16, [x1, #8]
        uzp1    v0.2d, v0.2d, v1.2d
        movi    v1.2d, #0000000000000000
        shl     v3.2d, v3.2d, #0xc
        ldp     x7, x8, [x5, #8]
        lsl     x8, x8, #0x34
        ushr    v2.2d, v2.2d, #0x3a
        ldp     x9, x10, [x5]
        lsr     x7, x7, #6
        usra    v2.2d, v3.2d, #6
        ldp     q3, q17, [x2, #0x20]
        lsl     x10, x10, #0x3a
        shl     v16.2d, v16.2d, #0x12
        ldp     q18, q19, [x2]
        adds    x9, x9, x10
        and     v0.16b, v0.16b, v4.16b
        ushr    v7.2d, v7.2d, #0x34
        umlal   v2.2d, v5.2s, v0.s[0]
        adcs    x7, x7, x8
        ldp     x8, x10, [x5, #0x18]
        umlal2  v2.2d, v5.4s, v0.s[2]
        ldp     d5, d20, [x1, #0x10]
        lsr     x8, x8, #0x12
        usra    v7.2d, v16.2d, #6
        ldp     x11, x12, [x5, #0x10]
        lsl     x12, x12, #0x2e
        umull   v16.2d, v3.2s, v0.s[0]
        ext     v21.16b, v1.16b, v2.16b, #8
        usra    v2.2d, v21.2d, #0x1d
        ldp     x13, x14, [x5, #0x20]
        lsl     x10, x10, #0x28
        umlal2  v16.2d, v3.4s, v0.s[2]
        lsl     x14, x14, #0x22
        ext     v3.16b, v2.16b, v1.16b, #8
        ldp     x15, x16, [x6]
        usra    v7.2d, v3.2d, #0x1d
        ldp     d3, d21, [x1, #0x18]
        lsr     x11, x11, #0xc
        str     x3, [sp, #0x1e8]
        ldp     x17, x3, [x5, #0x28]
        usra    v16.2d, v5.2d, #0x2e
        lsr     x13, x13, #0x18
        lsl     x3, x3, #0x1c
        adcs    x11, x11, x12
        umlal   v7.2d, v6.2s, v0.s[0]
        adcs    x8, x8, x10
        lsr     x10, x17, #0x1e
        ldp     x12, x17, [x5, #0x38]
        umull   v5.2d, v17.2s, v0.s[0]
        adcs    x13, x13, x14
        ldp     x5, x14, [x5, #0x30]
        shl     v20.2d, v20.2d, #0x18
        and     v2.16b, v2.16b, v4.16b
        ldp     q22, q23, [x2]
        adcs    x3, x10, x3
        umulh   x10, x9, x15
        ldp     q24, q25, [x2, #0x40]
        umlal2  v7.2d, v6.4s, v0.s[2]
        lsl     x17, x17, #0x10
        umlal   v7.2d, v18.2s, v2.s[0]
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        usra    v16.2d, v20.2d, #6
        ldp     d6, d20, [x1, #0x20]
        lsl     x25, x14, #0x16
        lsr     x26, x12, #0x2a
        ldp     x12, x14, [x6, #0x10]
        shl     v21.2d, v21.2d, #0x1e
        lsr     x5, x5, #0x24
        umlal2  v7.2d, v18.4s, v2.s[2]
        mul     x15, x9, x16
        ldp     q18, q26, [x2, #0x20]
        ldp     q27, q28, [x2, #0x20]
        umlal2  v5.2d, v17.4s, v0.s[2]
        ldp     q17, q29, [x2, #0x40]
        adcs    x25, x5, x25
        adcs    x26, x26, x17
        subs    x5, x9, x11
        umulh   x17, x7, x16
        shl     v20.2d, v20.2d, #0x24
        str     x25, [sp, #0x1e0]
        sbcs    x25, x7, x8
        usra    v5.2d, v3.2d, #0x28
        ldp     q3, q30, [x2]
        umull   v31.2d, v24.2s, v0.s[0]
        str     x26, [sp, #0x1d8]
        csetm   x26, lo
        adds    x10, x10, x15
        eor     x25, x25, x26
        eor     x5, x5, x26
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        stp     x13, x3, [x4, #0x20]
        umulh   x23, x11, x12
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        usra    v5.2d, v21.2d, #6
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        umlal2  v31.2d, v24.4s, v0.s[2]
        ext     v21.16b, v1.16b, v7.16b, #8
        umulh   x24, x9, x16
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        umlal   v31.2d, v26.2s, v2.s[0]
        stp     x11, x8, [x4, #0x10]
        usra    v7.2d, v21.2d, #0x1d
        umlal2  v31.2d, v26.4s, v2.s[2]
        ldp     d21, d24, [x1, #0x28]
        umlal   v5.2d, v18.2s, v2.s[0]
        mul     x27, x7, x16
        umull   v26.2d, v25.2s, v0.s[0]
        umlal2  v5.2d, v18.4s, v2.s[2]
        ext     v18.16b, v7.16b, v1.16b, #8
        and     v7.16b, v7.16b, v4.16b
        usra    v31.2d, v6.2d, #0x22
        umulh   x28, x11, x14
        usra    v16.2d, v18.2d, #0x1d
        adcs    x24, x24, x27
        umlal2  v26.2d, v25.4s, v0.s[2]
        shl     v6.2d, v24.2d, #0x2a
        adc     x27, x17, xzr
        cmn     x26, #1
        umlal   v26.2d, v17.2s, v2.s[0]
        adcs    x21, x5, xzr
        usra    v31.2d, v20.2d, #6
        ldp     q18, q20, [x2, #0x60]
        umlal   v16.2d, v19.2s, v2.s[0]
        ldp     d24, d25, [x1, #0x30]
        umlal2  v26.2d, v17.4s, v2.s[2]
        adcs    x22, x25, xzr
        ldr     x25, [x6]
        subs    x19, x12, x25
        usra    v26.2d, v21.2d, #0x1c
        umlal2  v16.2d, v19.4s, v2.s[2]
        mul     x20, x7, x25
        umlal   v16.2d, v22.2s, v7.s[0]
        sbcs    x5, x14, x16
        csetm   x15, lo
        umlal2  v16.2d, v22.4s, v7.s[2]
        cmn     x15, #1
        eor     x26, x26, x15
        umlal   v31.2d, v27.2s, v7.s[0]
        eor     x5, x5, x15
        eor     x19, x19, x15
        adcs    x19, x19, xzr
        umull   v17.2d, v20.2s, v0.s[0]
        umulh   x15, x7, x25
        adcs    x5, x5, xzr
        adds    x10, x10, x20
        umull   v19.2d, v18.2s, v0.s[0]
        usra    v26.2d, v6.2d, #6
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        umlal2  v17.2d, v20.4s, v0.s[2]
        ldr     x16, [sp, #0x1d8]
        ldp     q8, q9, [x2, #0x60]
        mul     x17, x9, x25
        umlal2  v19.2d, v18.4s, v0.s[2]
        umlal   v19.2d, v29.2s, v2.s[0]
        adcs    x24, x24, x15
        ldr     x15, [sp, #0x1e0]
        adc     x27, x27, xzr
        umlal2  v19.2d, v29.4s, v2.s[2]
        mul     x20, x11, x14
        umlal2  v31.2d, v27.4s, v7.s[2]
        ldp     q6, q18, [x2, #0x80]
        stp     x15, x16, [x4, #0x30]
        subs    x25, x13, x15
        umlal   v17.2d, v8.2s, v2.s[0]
        umlal   v26.2d, v28.2s, v7.s[0]
        sbcs    x16, x3, x16
        stp     x9, x7, [x4]
        csetm   x15, lo
        umlal2  v26.2d, v28.4s, v7.s[2]
        ext     v20.16b, v1.16b, v16.16b, #8
        ldp     x7, x9, [x6, #0x30]
        umlal2  v17.2d, v8.4s, v2.s[2]
        str     x27, [sp, #0x1d0]
        ldp     x3, x27, [x6, #0x20]
        shl     v8.2d, v25.2d, #0x30
        adds    x23, x23, x20
        eor     x25, x25, x15
        usra    v16.2d, v20.2d, #0x1d
        eor     x20, x16, x15
        ldp     q20, q21, [x2, #0x40]
        mul     x16, x11, x12
        ldr     x11, [sp, #0x1e8]
        usra    v19.2d, v24.2d, #0x16
        ldr     d22, [x1, #0x48]
        umull   v24.2d, v6.2s, v0.s[0]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        stp     x17, x10, [x11]
        ext     v10.16b, v16.16b, v1.16b, #8
        usra    v19.2d, v8.2d, #6
        umulh   x11, x8, x14
        umlal2  v24.2d, v6.4s, v0.s[2]
        usra    v5.2d, v10.2d, #0x1d
        ldp     q8, q10, [x2, #0x20]
        umull2  v0.2d, v18.4s, v0.s[2]
        umlal   v5.2d, v23.2s, v7.s[0]
        umlal   v17.2d, v21.2s, v7.s[0]
        and     v11.16b, v16.16b, v4.16b
        ldp     d6, d16, [x1, #0x38]
        mul     x14, x8, x14
        shl     v18.2d, v22.2d, #2
        umlal2  v5.2d, v23.4s, v7.s[2]
        umlal   v19.2d, v20.2s, v7.s[0]
        str     x16, [sp, #0x1c8]
        mul     x16, x8, x12
        adcs    x28, x28, x14
        umlal   v5.2d, v3.2s, v11.s[0]
        adc     x11, x11, xzr
        umlal2  v5.2d, v3.4s, v11.s[2]
        umlal2  v17.2d, v21.4s, v7.s[2]
        subs    x14, x7, x3
        umulh   x7, x21, x19
        ldp     q3, q21, [x2, #0x40]
        sbcs    x9, x9, x27
        umlal2  v19.2d, v20.4s, v7.s[2]
        csetm   x27, lo
        ldp     q20, q22, [x2, #0x60]
        umlal   v26.2d, v8.2s, v11.s[0]
        ext     v23.16b, v1.16b, v5.16b, #8
        adds    x23, x23, x16
        usra    v17.2d, v6.2d, #0x10
        eor     x14, x14, x27
        usra    v5.2d, v23.2d, #0x1d
        mul     x16, x21, x5
        umlal2  v26.2d, v8.4s, v11.s[2]
        eor     x9, x9, x27
        umlal   v19.2d, v10.2s, v11.s[0]
        shl     v8.2d, v16.2d, #0x36
        ldp     q6, q16, [x2]
        umlal2  v19.2d, v10.4s, v11.s[2]
        umulh   x12, x8, x12
        ext     v10.16b, v5.16b, v1.16b, #8
        and     v5.16b, v5.16b, v4.16b
        eor     x8, x15, x27
        usra    v17.2d, v8.2d, #6
        umlal   v17.2d, v3.2s, v11.s[0]
        ldp     q8, q23, [x2]
        ldr     q23, [x2, #0x140]
        umlal   v24.2d, v9.2s, v2.s[0]
        str     x8, [sp, #0x1c0]
        mul     x8, x22, x5
        umlal2  v24.2d, v9.4s, v2.s[2]
        ldp     q9, q25, [x2, #0xa0]
        adcs    x28, x28, x12
        usra    v31.2d, v10.2d, #0x1d
        adc     x11, x11, xzr
        ldp     d10, d25, [x1, #0x40]
        umlal   v31.2d, v30.2s, v11.s[0]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        umulh   x12, x13, x3
        adds    x7, x7, x16
        umlal2  v31.2d, v30.4s, v11.s[2]
        umlal   v31.2d, v6.2s, v5.s[0]
        umlal2  v31.2d, v6.4s, v5.s[2]
        umlal2  v17.2d, v3.4s, v11.s[2]
        mul     x16, x21, x19
        umlal   v24.2d, v20.2s, v7.s[0]
        shl     v12.2d, v25.2d, #0x3c
        umlal2  v24.2d, v20.4s, v7.s[2]
        ldp     q13, q3, [x2, #0x80]
        ext     v6.16b, v1.16b, v31.16b, #8
        usra    v24.2d, v10.2d, #0xa
        umulh   x3, x22, x5
        eor     x16, x16, x26
        umull2  v3.2d, v3.4s, v2.s[2]
        ldp     q10, q20, [x2, #0xb0]
        usra    v31.2d, v6.2d, #0x1d
        ldp     q6, q20, [x2, #0x20]
        usra    v24.2d, v12.2d, #6
        umulh   x21, x21, x5
        ldp     q12, q25, [x2]
        ext     v27.16b, v31.16b, v1.16b, #8
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     q14, q15, [x2, #0x80]
        umlal   v0.2d, v13.2s, v2.s[0]
        umlal2  v0.2d, v13.4s, v2.s[2]
        adcs    x21, x21, x8
        and     v13.16b, v31.16b, v4.16b
        adc     x3, x3, xzr
        cmn     x27, #1
        usra    v26.2d, v27.2d, #0x1d
        umlal   v19.2d, v6.2s, v5.s[0]
        adcs    x27, x14, xzr
        umlal2  v19.2d, v6.4s, v5.s[2]
        ldr     x8, [x6, #0x28]
        ldp     q2, q6, [x2]
        mul     x5, x22, x19
        umulh   x22, x22, x19
        umlal   v17.2d, v20.2s, v5.s[0]
        adcs    x19, x9, xzr
        cmn     x15, #1
        umlal   v26.2d, v16.2s, v5.s[0]
        umlal2  v17.2d, v20.4s, v5.s[2]
        adcs    x25, x25, xzr
        ldr     q20, [x2, #0x90]
        adcs    x20, x20, xzr
        mul     x9, x13, x8
        umlal2  v26.2d, v16.4s, v5.s[2]
        adds    x5, x7, x5
        umlal   v26.2d, v12.2s, v13.s[0]
        ldr     d16, [x1, #0x78]
        adcs    x21, x21, x22
        eor     x22, x5, x26
        umlal2  v26.2d, v12.4s, v13.s[2]
        umulh   x5, x13, x8
        adc     x3, x3, xzr
        cmn     x26, #1
        ldr     x14, [sp, #0x1d0]
        ldp     q12, q27, [x2, #0x20]
        ldr     x15, [x4, #0x28]
        umlal   v24.2d, v21.2s, v11.s[0]
        adcs    x7, x16, x17
        eor     x21, x21, x26
        eor     x3, x3, x26
        umlal2  v24.2d, v21.4s, v11.s[2]
        adcs    x22, x22, x10
        umlal   v17.2d, v12.2s, v13.s[0]
        umlal   v0.2d, v22.2s, v7.s[0]
        umlal2  v0.2d, v22.4s, v7.s[2]
        adcs    x21, x21, x24
        adcs    x3, x3, x14
        mul     x16, x15, x8
        umull2  v21.2d, v15.4s, v7.s[2]
        adc     x26, x26, xzr
        adds    x9, x12, x9
        umlal   v3.2d, v14.2s, v7.s[0]
        ldp     q15, q22, [x2, #0x40]
        ldp     q28, q29, [x2, #0x60]
        umulh   x12, x15, x8
        umlal2  v3.2d, v14.4s, v7.s[2]
        adcs    x5, x5, x16
        ldr     x16, [x6, #0x20]
        umlal2  v17.2d, v12.4s, v13.s[2]
        ldr     q14, [x2, #0x140]
        str     x10, [sp, #0x1b8]
        mul     x10, x15, x16
        adc     x12, x12, xzr
        str     x17, [sp, #0x1b0]
        ldr     x17, [sp, #0x1c8]
        adds    x7, x7, x17
        adcs    x22, x22, x23
        adcs    x21, x21, x28
        umlal   v24.2d, v15.2s, v5.s[0]
        str     x20, [sp, #0x1a8]
        mul     x20, x13, x16
        adcs    x3, x3, x11
        umlal2  v24.2d, v15.4s, v5.s[2]
        umlal   v24.2d, v27.2s, v13.s[0]
        adc     x26, x26, xzr
        adds    x7, x24, x7
        umlal2  v24.2d, v27.4s, v13.s[2]
        ext     v15.16b, v1.16b, v26.16b, #8
        adcs    x14, x14, x22
        umlal   v0.2d, v28.2s, v11.s[0]
        ldp     q12, q7, [x2, #0x80]
        adcs    x17, x17, x21
        ldr     x21, [sp, #0x1e8]
        usra    v26.2d, v15.2d, #0x1d
        umlal2  v0.2d, v28.4s, v11.s[2]
        adcs    x3, x23, x3
        ldr     x24, [x4, #8]
        ldr     x23, [x4]
        umlal   v3.2d, v29.2s, v11.s[0]
        adcs    x26, x28, x26
        stp     x7, x14, [x21, #0x10]
        ldr     x28, [x4, #0x10]
        ldr     x22, [sp, #0x1e0]
        adcs    x11, x11, xzr
        subs    x23, x23, x13
        ext     v15.16b, v26.16b, v1.16b, #8
        umlal2  v3.2d, v29.4s, v11.s[2]
        usra    v19.2d, v15.2d, #0x1d
        and     v15.16b, v26.16b, v4.16b
        ldp     q26, q27, [x2, #0x80]
        sbcs    x24, x24, x15
        ldr     x21, [sp, #0x1d8]
        ldp     d28, d29, [x1, #0x48]
        usra    v0.2d, v18.2d, #6
        umlal   v19.2d, v25.2s, v13.s[0]
        sbcs    x28, x28, x22
        umull2  v7.2d, v7.4s, v11.s[2]
        umlal   v0.2d, v22.2s, v5.s[0]
        umulh   x13, x15, x16
        ldr     x15, [x4, #0x18]
        shl     v18.2d, v29.2d, #8
        umlal   v21.2d, v12.2s, v11.s[0]
        umlal2  v21.2d, v12.4s, v11.s[2]
        sbcs    x15, x15, x21
        str     x11, [sp, #0x1c8]
        csetm   x11, lo
        ldp     q11, q12, [x2, #0xa0]
        umlal2  v19.2d, v25.4s, v13.s[2]
        adds    x9, x9, x10
        ldr     x10, [x6, #0x30]
        umlal   v19.2d, v2.2s, v15.s[0]
        eor     x23, x23, x11
        usra    v3.2d, v28.2d, #0x3e
        eor     x28, x28, x11
        str     x26, [sp, #0x1d0]
        umulh   x26, x22, x10
        umlal2  v19.2d, v2.4s, v15.s[2]
        ldp     d12, d2, [x1, #0x50]
        adcs    x5, x5, x13
        ldr     x13, [x6]
        umlal2  v0.2d, v22.4s, v5.s[2]
        usra    v3.2d, v18.2d, #6
        adc     x12, x12, xzr
        ldp     q18, q22, [x2, #0x60]
        umull2  v25.2d, v27.4s, v5.s[2]
        eor     x24, x24, x11
        umlal   v7.2d, v26.2s, v5.s[0]
        subs    x13, x16, x13
        ldr     x16, [x6, #8]
        umlal2  v7.2d, v26.4s, v5.s[2]
        ldp     q26, q27, [x2, #0x20]
        eor     x15, x15, x11
        sbcs    x8, x8, x16
        ldr     x16, [x6, #0x38]
        str     x3, [sp, #0x1a0]
        mul     x3, x22, x16
        ext     v28.16b, v1.16b, v19.16b, #8
        str     x17, [sp, #0x198]
        ldr     x17, [x6, #0x10]
        sbcs    x17, x10, x17
        shl     v2.2d, v2.2d, #0xe
        usra    v21.2d, v12.2d, #0x38
        str     x14, [sp, #0x190]
        ldr     x14, [x6, #0x18]
        sbcs    x14, x16, x14
        str     x7, [sp, #0x188]
        csetm   x7, lo
        usra    v19.2d, v28.2d, #0x1d
        cmn     x11, #1
        str     x12, [sp, #0x180]
        mul     x12, x22, x10
        adcs    x23, x23, xzr
        umlal   v3.2d, v18.2s, v5.s[0]
        adcs    x24, x24, xzr
        usra    v21.2d, v2.2d, #6
        umlal2  v3.2d, v18.4s, v5.s[2]
        ldp     d12, d2, [x1, #0x58]
        adcs    x28, x28, xzr
        eor     x13, x13, x7
        adcs    x15, x15, xzr
        umulh   x22, x22, x16
        umlal   v24.2d, v26.2s, v15.s[0]
        ext     v18.16b, v19.16b, v1.16b, #8
        umlal2  v24.2d, v26.4s, v15.s[2]
        and     v19.16b, v19.16b, v4.16b
        usra    v17.2d, v18.2d, #0x1d
        umlal   v21.2d, v22.2s, v5.s[0]
        umlal   v17.2d, v6.2s, v15.s[0]
        ldp     q18, q26, [x2, #0x10]
        eor     x8, x8, x7
        umlal2  v17.2d, v6.4s, v15.s[2]
        eor     x17, x17, x7
        eor     x14, x14, x7
        str     x28, [sp, #0x1e0]
        subs    x28, x23, x28
        umlal   v17.2d, v8.2s, v19.s[0]
        ldp     q6, q28, [x2, #0x80]
        str     x12, [sp, #0x178]
        mul     x12, x21, x16
        umlal2  v17.2d, v8.4s, v19.s[2]
        ldp     q8, q29, [x2, #0x40]
        str     x15, [sp, #0x170]
        sbcs    x15, x24, x15
        shl     v2.2d, v2.2d, #0x14
        eor     x11, x11, x7
        umull2  v20.2d, v20.4s, v19.s[2]
        str     x5, [sp, #0x168]
        csetm   x5, lo
        adds    x26, x26, x3
        mul     x3, x21, x10
        eor     x28, x28, x5
        umulh   x16, x21, x16
        usra    v7.2d, v12.2d, #0x32
        adcs    x22, x22, x12
        umlal2  v21.2d, v22.4s, v5.s[2]
        ldp     q12, q5, [x2, #0x60]
        mul     v22.2s, v17.2s, v23.2s
        eor     x12, x15, x5
        umulh   x21, x21, x10
        usra    v20.2d, v16.2d, #0x1a
        movi    v16.2d, #0000000000000000
        usra    v7.2d, v2.2d, #6
        umull2  v2.2d, v28.4s, v13.s[2]
        and     v22.16b, v22.16b, v4.16b
        umlal   v3.2d, v29.2s, v13.s[0]
        umlal   v17.2d, v9.2s, v22.s[0]
        umlal   v0.2d, v8.2s, v13.s[0]
        umlal2  v0.2d, v8.4s, v13.s[2]
        ldp     d8, d28, [x1, #0x60]
        mul     x10, x25, x27
        umlal   v21.2d, v12.2s, v13.s[0]
        adc     x15, x16, xzr
        cmn     x7, #1
        umlal   v0.2d, v27.2s, v15.s[0]
        adcs    x7, x13, xzr
        umlal2  v3.2d, v29.4s, v13.s[2]
        ext     v29.16b, v1.16b, v17.16b, #8
        adcs    x8, x8, xzr
        umulh   x13, x25, x27
        umlal2  v21.2d, v12.4s, v13.s[2]
        ldr     q30, [x2, #0x130]
        usra    v17.2d, v29.2d, #0x1d
        adcs    x16, x17, xzr
        ldr     x17, [sp, #0x1c0]
        eor     x10, x10, x17
        umlal   v7.2d, v5.2s, v13.s[0]
        adcs    x14, x14, xzr
        str     x16, [sp, #0x1d8]
        subs    x16, x16, x7
        usra    v25.2d, v8.2d, #0x2c
        umlal2  v7.2d, v5.4s, v13.s[2]
        str     x14, [sp, #0x160]
        sbcs    x14, x14, x8
        ldp     d8, d12, [x1, #0x68]
        shl     v5.2d, v28.2d, #0x1a
        csetm   x17, lo
        adds    x26, x26, x3
        mul     x3, x24, x8
        umlal2  v0.2d, v27.4s, v15.s[2]
        ext     v27.16b, v17.16b, v1.16b, #8
        eor     x16, x16, x17
        str     x26, [sp, #0x158]
        eor     x26, x5, x17
        eor     x14, x14, x17
        adcs    x21, x22, x21
        umlal   v0.2d, v26.2s, v19.s[0]
        usra    v25.2d, v5.2d, #6
        mul     v5.2s, v27.2s, v23.2s
        adc     x22, x15, xzr
        cmn     x17, #1
        umulh   x15, x25, x19
        adcs    x16, x16, xzr
        ldp     q23, q27, [x2, #0x80]
        umlal2  v0.2d, v26.4s, v19.s[2]
        adcs    x14, x14, xzr
        cmn     x5, #1
        usra    v2.2d, v8.2d, #0x26
        adcs    x5, x28, xzr
        ldr     x28, [sp, #0x1a8]
        umlal   v25.2d, v6.2s, v13.s[0]
        ldp     q8, q26, [x2, #0x40]
        and     v5.16b, v5.16b, v4.16b
        adcs    x12, x12, xzr
        umulh   x17, x28, x19
        shl     v12.2d, v12.2d, #0x20
        umlal2  v25.2d, v6.4s, v13.s[2]
        ldp     q13, q6, [x2, #0x60]
        umlal2  v17.2d, v9.4s, v5.s[0]
        uzp1    v5.2d, v22.2d, v5.2d
        ldp     d9, d22, [x1, #0x70]
        usra    v2.2d, v12.2d, #6
        mul     x25, x25, x19
        umull2  v27.2d, v27.4s, v15.s[2]
        ext     v12.16b, v17.16b, v1.16b, #8
        mul     x1, x24, x7
        umlal   v3.2d, v8.2s, v15.s[0]
        adds    x25, x13, x25
        umlal2  v3.2d, v8.4s, v15.s[2]
        umlal   v7.2d, v13.2s, v15.s[0]
        mul     x13, x23, x7
        str     x12, [sp, #0x150]
        mul     x12, x28, x27
        mul     x19, x28, x19
        str     x13, [sp, #0x148]
        eor     x13, x13, x11
        umlal   v25.2d, v6.2s, v15.s[0]
        str     x13, [sp, #0x140]
        umulh   x13, x23, x7
        umlal   v2.2d, v23.2s, v15.s[0]
        usra    v24.2d, v12.2d, #0x1d
        adcs    x19, x15, x19
        umlal   v24.2d, v18.2s, v19.s[0]
        umlal   v21.2d, v26.2s, v15.s[0]
        ldp     q12, q8, [x2, #0xe0]
        adc     x15, x17, xzr
        adds    x25, x25, x12
        ldr     x12, [sp, #0x1c0]
        umlal2  v24.2d, v18.4s, v19.s[2]
        umlal   v24.2d, v10.2s, v5.s[0]
        eor     x25, x25, x12
        ldp     q17, q18, [x2, #0x50]
        mul     x17, x23, x8
        shl     v22.2d, v22.2d, #0x26
        umlal2  v24.2d, v10.4s, v5.s[2]
        usra    v27.2d, v9.2d, #0x20
        umulh   x27, x28, x27
        ldp     q9, q10, [x2, #0x70]
        umlal2  v7.2d, v13.4s, v15.s[2]
        mul     v13.2s, v24.2s, v14.2s
        umlal2  v2.2d, v23.4s, v15.s[2]
        ldp     q23, q28, [x2, #0xc0]
        umlal2  v25.2d, v6.4s, v15.s[2]
        ldp     q6, q29, [x2, #0x30]
        umulh   x23, x23, x8
        umlal   v7.2d, v17.2s, v19.s[0]
        usra    v27.2d, v22.2d, #6
        adcs    x27, x19, x27
        umlal2  v7.2d, v17.4s, v19.s[2]
        and     v13.16b, v13.16b, v4.16b
        adc     x28, x15, xzr
        adds    x19, x13, x17
        eor     x27, x27, x12
        umlal2  v21.2d, v26.4s, v15.s[2]
        adcs    x3, x23, x3
        eor     x23, x28, x12
        umlal   v25.2d, v18.2s, v19.s[0]
        umlal   v24.2d, v11.2s, v13.s[0]
        umlal2  v25.2d, v18.4s, v19.s[2]
        umulh   x28, x24, x8
        adc     x8, x28, xzr
        umlal   v2.2d, v9.2s, v19.s[0]
        cmn     x12, #1
        adcs    x28, x10, x20
        ldr     x10, [sp, #0x180]
        ldr     x13, [sp, #0x178]
        umulh   x7, x24, x7
        ldr     x15, [sp, #0x158]
        adcs    x24, x25, x9
        ldr     x25, [sp, #0x168]
        umlal   v3.2d, v6.2s, v19.s[0]
        adcs    x27, x27, x25
        ldr     x17, [sp, #0x170]
        adcs    x23, x23, x10
        umlal2  v2.2d, v9.4s, v19.s[2]
        ext     v9.16b, v1.16b, v24.16b, #8
        usra    v24.2d, v9.2d, #0x1d
        umlal   v21.2d, v29.2s, v19.s[0]
        adc     x12, x12, xzr
        adds    x28, x28, x13
        adcs    x24, x24, x15
        adcs    x27, x27, x21
        adcs    x23, x23, x22
        umlal2  v3.2d, v6.4s, v19.s[2]
        str     x9, [sp, #0x1c0]
        ldr     x9, [sp, #0x1d8]
        str     x20, [sp, #0x1a8]
        mul     x20, x17, x9
        ldp     q6, q9, [x2, #0x100]
        umlal2  v21.2d, v29.4s, v19.s[2]
        ldp     q17, q18, [x2, #0xb0]
        adc     x12, x12, xzr
        adds    x25, x25, x28
        umlal   v27.2d, v10.2s, v19.s[0]
        adcs    x10, x10, x24
        umlal2  v27.2d, v10.4s, v19.s[2]
        ldp     q15, q10, [x2, #0x120]
        umlal   v7.2d, v8.2s, v5.s[0]
        umlal   v3.2d, v28.2s, v5.s[0]
        adcs    x13, x13, x27
        adcs    x15, x15, x23
        adcs    x12, x21, x12
        ldr     x21, [sp, #0x1e0]
        umulh   x27, x21, x9
        ext     v19.16b, v24.16b, v1.16b, #8
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        adcs    x22, x22, xzr
        adds    x1, x19, x1
        umlal2  v3.2d, v28.4s, v5.s[2]
        str     x27, [sp, #0x158]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        eor     x19, x1, x11
        str     x22, [sp, #0x178]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        mul     v14.2s, v19.2s, v14.2s
        adcs    x3, x3, x7
        adc     x7, x8, xzr
        ldr     x8, [sp, #0x1e0]
        str     x25, [sp, #0x180]
        str     x26, [sp, #0x168]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal   v2.2d, v9.2s, v5.s[0]
        str     x12, [sp, #0x138]
        ldr     x12, [sp, #0x160]
        str     x15, [sp, #0x130]
        umulh   x15, x8, x12
        str     x19, [sp, #0x128]
        str     x20, [sp, #0x120]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal   v21.2d, v12.2s, v5.s[0]
        str     x13, [sp, #0x118]
        umulh   x13, x17, x12
        and     v14.16b, v14.16b, v4.16b
        ldp     q4, q19, [x2, #0xd0]
        umlal2  v2.2d, v9.4s, v5.s[2]
        umlal2  v24.2d, v11.4s, v14.s[0]
        ldp     q22, q26, [x2, #0xf0]
        umlal   v27.2d, v15.2s, v5.s[0]
        ldp     q28, q29, [x2, #0x110]
        uzp1    v31.2d, v13.2d, v14.2d
        umlal   v25.2d, v6.2s, v5.s[0]
        ext     v9.16b, v24.16b, v1.16b, #8
        mul     x2, x8, x12
        umlal2  v20.2d, v10.4s, v5.s[2]
        usra    v0.2d, v9.2d, #0x1d
        umlal2  v27.2d, v15.4s, v5.s[2]
        mul     x12, x17, x12
        umlal2  v7.2d, v8.4s, v5.s[2]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        str     x10, [sp, #0x160]
        ldr     x10, [sp, #0x158]
        adds    x2, x10, x2
        umlal2  v21.2d, v12.4s, v5.s[2]
        umlal   v7.2d, v19.2s, v31.s[0]
        umlal   v0.2d, v23.2s, v5.s[0]
        umlal   v20.2d, v29.2s, v31.s[0]
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        umulh   x10, x17, x9
        adcs    x12, x15, x12
        ldr     x15, [sp, #0x120]
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v0.2d, v23.4s, v5.s[2]
        adc     x13, x13, xzr
        adds    x2, x2, x15
        ldr     x17, [sp, #0x168]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v25.2d, v6.4s, v5.s[2]
        umlal   v25.2d, v22.2s, v31.s[0]
        mul     x15, x5, x16
        adcs    x10, x12, x10
        umlal   v0.2d, v17.2s, v31.s[0]
        adc     x12, x13, xzr
        umlal2  v0.2d, v17.4s, v31.s[2]
        umlal   v3.2d, v18.2s, v31.s[0]
        mul     x13, x5, x14
        umlal   v21.2d, v4.2s, v31.s[0]
        eor     x15, x15, x17
        umlal2  v3.2d, v18.4s, v31.s[2]
        umull2  v5.2d, v30.4s, v31.s[2]
        mul     x8, x8, x9
        umlal   v27.2d, v28.2s, v31.s[0]
        uzp2    v6.2d, v0.2d, v3.2d
        umlal   v2.2d, v26.2s, v31.s[0]
        uzp1    v0.2d, v0.2d, v3.2d
        umulh   x9, x5, x16
        umlal2  v2.2d, v26.4s, v31.s[2]
        uzp2    v3.2d, v5.2d, v16.2d
        umlal2  v7.2d, v19.4s, v31.s[2]
        shl     v17.2d, v6.2d, #0x23
        umlal2  v21.2d, v4.4s, v31.s[2]
        ext     v1.16b, v1.16b, v6.16b, #8
        uzp1    v4.2d, v5.2d, v16.2d
        usra    v0.2d, v17.2d, #6
        umlal2  v25.2d, v22.4s, v31.s[2]
        umulh   x5, x5, x14
        umlal2  v27.2d, v28.4s, v31.s[2]
        adds    x9, x9, x13
        ldr     x13, [sp, #0x150]
        shl     v5.2d, v3.2d, #0x23
        umlal2  v20.2d, v29.4s, v31.s[2]
        usra    v4.2d, v5.2d, #6
        uzp2    v5.2d, v21.2d, v7.2d
        uzp2    v16.2d, v25.2d, v2.2d
        uzp1    v2.2d, v25.2d, v2.2d
        mul     x17, x13, x14
        usra    v0.2d, v1.2d, #0x1d
        uzp1    v1.2d, v21.2d, v7.2d
        uzp2    v7.2d, v27.2d, v20.2d
        uzp1    v17.2d, v27.2d, v20.2d
        mul     x13, x13, x16
        shl     v18.2d, v5.2d, #0x23
        ext     v19.16b, v5.16b, v16.16b, #8
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x150]
        str     q0, [x0]
        ext     v0.16b, v6.16b, v5.16b, #8
        usra    v1.2d, v18.2d, #6
        ext     v5.16b, v16.16b, v7.16b, #8
        umulh   x14, x17, x14
        shl     v6.2d, v16.2d, #0x23
        ext     v3.16b, v7.16b, v3.16b, #8
        shl     v7.2d, v7.2d, #0x23
        usra    v2.2d, v6.2d, #6
        usra    v17.2d, v7.2d, #6
        umulh   x16, x17, x16
        usra    v4.2d, v3.2d, #0x1d
        adc     x14, x14, xzr
        adds    x9, x9, x13
        ldr     x13, [sp, #0x168]
        usra    v1.2d, v0.2d, #0x1d
        eor     x9, x9, x13
        usra    v2.2d, v19.2d, #0x1d
        usra    v17.2d, v5.2d, #0x1d
        str     q4, [x0, #0x40]
        adcs    x5, x5, x16
        ldr     x16, [sp, #0x148]
        str     q1, [x0, #0x10]
        eor     x5, x5, x13
        adc     x14, x14, xzr
        cmn     x13, #1
        str     q2, [x0, #0x20]
        adcs    x15, x15, x16
        eor     x14, x14, x13
        str     q17, [x0, #0x30]
        adcs    x1, x9, x1
        adcs    x5, x5, x3
        adcs    x9, x14, x7
        adc     x13, x13, xzr
        adds    x14, x15, x8
        adcs    x1, x1, x2
        adcs    x5, x5, x10
        adcs    x9, x9, x12
        adc     x13, x13, xzr
        adds    x3, x3, x14
        adcs    x1, x7, x1
        eor     x3, x3, x11
        eor     x1, x1, x11
        adcs    x5, x8, x5
        adcs    x2, x2, x9
        ldr     x9, [sp, #0x140]
        eor     x5, x5, x11
        adcs    x7, x10, x13
        ldr     x10, [sp, #0x1b0]
        eor     x2, x2, x11
        adcs    x8, x12, xzr
        ldr     x12, [sp, #0x1b8]
        cmn     x11, #1
        ldr     x13, [sp, #0x1a0]
        eor     x7, x7, x11
        ldr     x14, [sp, #0x1d0]
        eor     x8, x8, x11
        ldr     x15, [sp, #0x1c8]
        adcs    x9, x9, x10
        ldr     x10, [sp, #0x128]
        ldr     x16, [sp, #0x1a8]
        adcs    x10, x10, x12
        ldr     x17, [sp, #0x1c0]
        ldr     x12, [sp, #0x188]
        adcs    x3, x3, x12
        ldr     x12, [sp, #0x190]
        adcs    x1, x1, x12
        ldr     x12, [sp, #0x198]
        adcs    x5, x5, x12
        adcs    x2, x2, x13
        adcs    x7, x7, x14
        adcs    x8, x8, x15
        adc     x11, x11, xzr
        adds    x9, x9, x16
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x180]
        adcs    x3, x3, x17
        ldr     x17, [sp, #0x160]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x118]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x130]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x138]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x178]
        adcs    x8, x8, x17
        adc     x11, x11, xzr
        adds    x9, x12, x9
        ldr     x12, [sp, #0x1e8]
        adcs    x10, x13, x10
        adcs    x3, x14, x3
        stp     x9, x10, [x12, #0x20]
        adcs    x1, x15, x1
        stp     x3, x1, [x12, #0x30]
        ldr     x3, [sp, #0x1c0]
        adcs    x1, x16, x5
        adcs    x2, x3, x2
        stp     x1, x2, [x12, #0x40]
        ldr     x2, [sp, #0x160]
        ldr     x1, [sp, #0x180]
        adcs    x1, x1, x7
        adcs    x2, x2, x8
        stp     x1, x2, [x12, #0x50]
        ldr     x2, [sp, #0x130]
        ldr     x1, [sp, #0x118]
        adcs    x1, x1, x11
        adcs    x2, x2, xzr
        stp     x1, x2, [x12, #0x60]
        ldr     x1, [sp, #0x138]
        adcs    x1, x1, xzr
        adcs    x2, x17, xzr
        stp     x1, x2, [x12, #0x70]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_mul_8_aarch64)

NOTES

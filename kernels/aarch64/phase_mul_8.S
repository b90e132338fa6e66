/* karat_phase_mul_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 2 --rounds 4000 --islands 8 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 281.3 cycles instead of 566.0, bound 252.0 (simulated, one run after another); 773 of 889 instructions have another place.
 * Made from code with the SHA-256 a91a184d9c2f58005b513b4559ca906795f097be71b223ccd8e163e7a9a7fcf7.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        movi    v0.16b, #0xff
        ldp     d1, d2, [x1]
        ushr    v0.2d, v0.2d, #0x23
        ldp     q3, q4, [x2]
        shl     v2.2d, v2.2d, #0xc
        ldr     d5, [x1]
        ushr    v6.2d, v5.2d, #0x1d
        ldp     x7, x8, [x5]
        uzp1    v5.2d, v5.2d, v6.2d
        lsl     x8, x8, #0x3a
        ushr    v1.2d, v1.2d, #0x3a
        ldp     x9, x10, [x5, #8]
        lsr     x9, x9, #6
        and     v5.16b, v5.16b, v0.16b
        usra    v1.2d, v2.2d, #6
        ldp     d2, d6, [x1, #8]
        adds    x7, x7, x8
        umlal   v1.2d, v3.2s, v5.s[0]
        movi    v7.2d, #0000000000000000
        lsl     x8, x10, #0x34
        ldp     x10, x11, [x5, #0x10]
        umlal2  v1.2d, v3.4s, v5.s[2]
        ldp     x12, x13, [x5, #0x18]
        lsl     x11, x11, #0x2e
        shl     v3.2d, v6.2d, #0x12
        ext     v6.16b, v7.16b, v1.16b, #8
        ldp     q16, q17, [x2, #0x20]
        adcs    x8, x9, x8
        lsr     x9, x10, #0xc
        ldp     q18, q19, [x2]
        usra    v1.2d, v6.2d, #0x1d
        lsr     x10, x12, #0x12
        ushr    v2.2d, v2.2d, #0x34
        ext     v6.16b, v1.16b, v7.16b, #8
        ldp     x12, x14, [x5, #0x20]
        usra    v2.2d, v3.2d, #6
        lsl     x14, x14, #0x22
        ldp     d3, d20, [x1, #0x10]
        ldp     x15, x16, [x6]
        adcs    x9, x9, x11
        usra    v2.2d, v6.2d, #0x1d
        shl     v6.2d, v20.2d, #0x18
        ldp     x11, x17, [x5, #0x28]
        and     v1.16b, v1.16b, v0.16b
        lsl     x13, x13, #0x28
        umull   v20.2d, v16.2s, v5.s[0]
        ldp     d21, d22, [x1, #0x18]
        adcs    x10, x10, x13
        umlal2  v20.2d, v16.4s, v5.s[2]
        lsl     x13, x17, #0x1c
        umull   v16.2d, v17.2s, v5.s[0]
        ldp     q23, q24, [x2]
        ldp     q25, q26, [x2, #0x40]
        umlal2  v16.2d, v17.4s, v5.s[2]
        str     x3, [sp, #0x1e8]
        ldp     x17, x3, [x6, #0x10]
        usra    v20.2d, v3.2d, #0x2e
        lsr     x11, x11, #0x1e
        ldp     q3, q17, [x2, #0x20]
        shl     v22.2d, v22.2d, #0x1e
        umull   v27.2d, v25.2s, v5.s[0]
        ldp     x3, x17, [x6, #0x20]
        umulh   x17, x7, x15
        lsr     x12, x12, #0x18
        umull   v28.2d, v26.2s, v5.s[0]
        adcs    x12, x12, x14
        ldp     x14, x3, [x5, #0x30]
        usra    v16.2d, v21.2d, #0x28
        str     x12, [sp, #0x1e0]
        ldp     x12, x15, [x6, #0x30]
        adcs    x11, x11, x13
        ldp     x5, x13, [x5, #0x38]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        lsr     x21, x14, #0x24
        lsl     x22, x3, #0x16
        adcs    x21, x21, x22
        mul     x22, x8, x16
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        lsr     x25, x5, #0x2a
        ldr     x15, [x6, #0x18]
        ldr     x5, [x6, #0x10]
        lsl     x26, x13, #0x10
        ldr     x13, [x6]
        adcs    x25, x25, x26
        subs    x26, x7, x9
        sbcs    x3, x8, x10
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        umulh   x23, x8, x16
        csetm   x24, lo
        subs    x14, x5, x13
        usra    v20.2d, v6.2d, #6
        sbcs    x12, x15, x16
        umlal   v2.2d, v4.2s, v5.s[0]
        umulh   x15, x7, x16
        csetm   x13, lo
        eor     x26, x26, x24
        cmn     x24, #1
        eor     x14, x14, x13
        eor     x3, x3, x24
        usra    v16.2d, v22.2d, #6
        adcs    x26, x26, xzr
        umulh   x5, x9, x5
        eor     x12, x12, x13
        umlal2  v2.2d, v4.4s, v5.s[2]
        ldp     d4, d6, [x1, #0x20]
        umlal2  v27.2d, v25.4s, v5.s[2]
        mul     x16, x7, x16
        ldp     q21, q22, [x2, #0x60]
        umlal   v2.2d, v18.2s, v1.s[0]
        adcs    x3, x3, xzr
        eor     x24, x24, x13
        umlal2  v28.2d, v26.4s, v5.s[2]
        cmn     x13, #1
        umlal2  v2.2d, v18.4s, v1.s[2]
        adcs    x13, x14, xzr
        ldp     q18, q25, [x2, #0x60]
        ext     v26.16b, v7.16b, v2.16b, #8
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umlal   v27.2d, v17.2s, v1.s[0]
        umlal   v16.2d, v3.2s, v1.s[0]
        adcs    x27, x12, xzr
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ldr     x12, [x6, #0x18]
        ldr     x20, [x6]
        adds    x19, x17, x16
        usra    v2.2d, v26.2d, #0x1d
        stp     x21, x25, [x4, #0x30]
        umulh   x28, x8, x20
        shl     v6.2d, v6.2d, #0x24
        umlal2  v16.2d, v3.4s, v1.s[2]
        umlal2  v27.2d, v17.4s, v1.s[2]
        stp     x7, x8, [x4]
        ldp     q3, q17, [x2, #0x40]
        ldr     x16, [sp, #0x1e0]
        adcs    x22, x15, x22
        mul     x14, x10, x12
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        ldp     d8, d9, [x1, #0x28]
        usra    v27.2d, v4.2d, #0x22
        ext     v4.16b, v2.16b, v7.16b, #8
        umull   v26.2d, v18.2s, v5.s[0]
        stp     x9, x10, [x4, #0x10]
        mul     x15, x8, x20
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        usra    v20.2d, v4.2d, #0x1d
        stp     x16, x11, [x4, #0x20]
        ldp     q12, q13, [x2]
        mul     x17, x7, x20
        and     v2.16b, v2.16b, v0.16b
        umlal   v28.2d, v3.2s, v1.s[0]
        umlal2  v26.2d, v18.4s, v5.s[2]
        adc     x23, x23, xzr
        usra    v27.2d, v6.2d, #6
        adds    x15, x19, x15
        shl     v9.2d, v9.2d, #0x2a
        adcs    x22, x22, x28
        ldr     x28, [sp, #0x1e8]
        umlal2  v28.2d, v3.4s, v1.s[2]
        adc     x19, x23, xzr
        subs    x23, x16, x21
        ldr     x20, [x6, #0x20]
        stp     x17, x15, [x28]
        ldr     x28, [x6, #0x30]
        umlal   v20.2d, v19.2s, v1.s[0]
        ldp     q3, q4, [x2, #0x20]
        sbcs    x25, x11, x25
        umlal2  v20.2d, v19.4s, v1.s[2]
        ldr     x11, [x6, #0x28]
        mul     x8, x9, x12
        umlal   v20.2d, v23.2s, v2.s[0]
        csetm   x7, lo
        usra    v28.2d, v8.2d, #0x1c
        eor     x25, x25, x7
        subs    x21, x28, x20
        ldr     x28, [x6, #0x38]
        ldr     d8, [x1, #0x48]
        umlal2  v20.2d, v23.4s, v2.s[2]
        usra    v28.2d, v9.2d, #6
        ldp     d9, d6, [x1, #0x30]
        sbcs    x28, x28, x11
        umlal   v26.2d, v17.2s, v1.s[0]
        csetm   x11, lo
        ext     v18.16b, v7.16b, v20.16b, #8
        cmn     x7, #1
        umlal   v27.2d, v3.2s, v2.s[0]
        umlal2  v26.2d, v17.4s, v1.s[2]
        eor     x21, x21, x11
        umulh   x16, x9, x12
        usra    v26.2d, v9.2d, #0x16
        eor     x23, x23, x7
        adcs    x23, x23, xzr
        shl     v9.2d, v6.2d, #0x30
        eor     x28, x28, x11
        usra    v20.2d, v18.2d, #0x1d
        umlal2  v27.2d, v3.4s, v2.s[2]
        adcs    x25, x25, xzr
        adds    x5, x5, x8
        umull   v3.2d, v25.2s, v5.s[0]
        eor     x7, x7, x11
        umlal   v28.2d, v4.2s, v2.s[0]
        ldp     q6, q17, [x2]
        usra    v26.2d, v9.2d, #6
        umlal2  v28.2d, v4.4s, v2.s[2]
        umulh   x8, x10, x12
        ldp     q9, q4, [x2, #0x20]
        adcs    x14, x16, x14
        ldr     x16, [x6, #0x10]
        shl     v8.2d, v8.2d, #2
        umlal2  v3.2d, v25.4s, v5.s[2]
        str     x25, [sp, #0x1d8]
        mul     x25, x10, x16
        ext     v18.16b, v20.16b, v7.16b, #8
        and     v19.16b, v20.16b, v0.16b
        umlal   v3.2d, v21.2s, v1.s[0]
        adc     x8, x8, xzr
        cmn     x11, #1
        umlal2  v3.2d, v21.4s, v1.s[2]
        usra    v16.2d, v18.2d, #0x1d
        ldp     q18, q20, [x2, #0x40]
        adcs    x21, x21, xzr
        ldp     d21, d23, [x1, #0x38]
        adcs    x28, x28, xzr
        mul     x11, x9, x16
        adds    x25, x5, x25
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        umlal   v16.2d, v24.2s, v2.s[0]
        umulh   x5, x10, x16
        adcs    x5, x14, x5
        umlal2  v16.2d, v24.4s, v2.s[2]
        umlal   v16.2d, v12.2s, v19.s[0]
        umlal2  v16.2d, v12.4s, v19.s[2]
        ldp     q14, q15, [x2, #0x60]
        ldp     q12, q24, [x2, #0x40]
        umlal   v28.2d, v9.2s, v19.s[0]
        shl     v23.2d, v23.2d, #0x36
        umulh   x14, x26, x13
        umlal   v26.2d, v18.2s, v2.s[0]
        adc     x8, x8, xzr
        ext     v25.16b, v7.16b, v16.16b, #8
        umlal2  v26.2d, v18.4s, v2.s[2]
        str     x7, [sp, #0x1d0]
        mul     x7, x26, x27
        umlal2  v28.2d, v9.4s, v19.s[2]
        ldp     q9, q18, [x2]
        umlal   v26.2d, v4.2s, v19.s[0]
        str     x28, [sp, #0x1c8]
        mul     x28, x26, x13
        umlal2  v26.2d, v4.4s, v19.s[2]
        usra    v16.2d, v25.2d, #0x1d
        umlal   v3.2d, v20.2s, v2.s[0]
        ldp     q4, q25, [x2, #0x80]
        umlal2  v3.2d, v20.4s, v2.s[2]
        and     v20.16b, v16.16b, v0.16b
        usra    v3.2d, v21.2d, #0x10
        adds    x7, x14, x7
        mul     x14, x3, x13
        eor     x28, x28, x24
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        ext     v10.16b, v16.16b, v7.16b, #8
        str     x21, [sp, #0x1c0]
        mul     x21, x3, x27
        usra    v27.2d, v10.2d, #0x1d
        umull   v10.2d, v4.2s, v5.s[0]
        umull2  v16.2d, v25.4s, v5.s[2]
        usra    v3.2d, v23.2d, #6
        umlal   v27.2d, v13.2s, v19.s[0]
        str     x23, [sp, #0x1b8]
        umulh   x23, x3, x27
        umulh   x26, x26, x27
        ldp     q11, q21, [x2, #0x20]
        umlal2  v27.2d, v13.4s, v19.s[2]
        umlal   v27.2d, v6.2s, v20.s[0]
        umlal2  v27.2d, v6.4s, v20.s[2]
        ldr     x27, [sp, #0x1e0]
        umlal   v3.2d, v12.2s, v19.s[0]
        adcs    x21, x26, x21
        umlal2  v3.2d, v12.4s, v19.s[2]
        ldp     q12, q13, [x2, #0x20]
        umlal2  v10.2d, v4.4s, v5.s[2]
        ext     v4.16b, v7.16b, v27.16b, #8
        ldp     q5, q6, [x2]
        adc     x26, x23, xzr
        umlal   v10.2d, v22.2s, v1.s[0]
        adds    x23, x7, x14
        umlal2  v10.2d, v22.4s, v1.s[2]
        umulh   x7, x27, x20
        umlal   v26.2d, v11.2s, v20.s[0]
        usra    v27.2d, v4.2d, #0x1d
        ldp     q4, q22, [x2, #0x80]
        umulh   x3, x3, x13
        adcs    x21, x21, x3
        adc     x26, x26, xzr
        eor     x23, x23, x24
        umlal   v3.2d, v21.2s, v20.s[0]
        cmn     x24, #1
        umlal2  v3.2d, v21.4s, v20.s[2]
        eor     x26, x26, x24
        ldr     x3, [x6, #0x28]
        umlal   v10.2d, v14.2s, v2.s[0]
        ext     v21.16b, v27.16b, v7.16b, #8
        adcs    x28, x28, x17
        umlal2  v10.2d, v14.4s, v2.s[2]
        usra    v28.2d, v21.2d, #0x1d
        umlal   v16.2d, v4.2s, v1.s[0]
        ldr     x14, [x4, #0x28]
        adcs    x23, x23, x15
        and     v14.16b, v27.16b, v0.16b
        umlal2  v26.2d, v11.4s, v20.s[2]
        eor     x21, x21, x24
        umlal2  v16.2d, v4.4s, v1.s[2]
        mul     x13, x27, x3
        ldp     d11, d4, [x1, #0x40]
        umull2  v1.2d, v22.4s, v1.s[2]
        ldp     q21, q22, [x2, #0x80]
        umlal   v1.2d, v21.2s, v2.s[0]
        umlal   v3.2d, v12.2s, v14.s[0]
        str     x15, [sp, #0x1b0]
        mul     x15, x14, x3
        adcs    x21, x21, x22
        adcs    x26, x26, x19
        usra    v10.2d, v11.2d, #0xa
        ldp     q11, q23, [x2, #0x40]
        adc     x24, x24, xzr
        umlal2  v3.2d, v12.4s, v14.s[2]
        umlal   v28.2d, v17.2s, v20.s[0]
        ldp     q12, q25, [x2]
        adds    x28, x28, x11
        umlal2  v28.2d, v17.4s, v20.s[2]
        ldp     d17, d25, [x1, #0x50]
        adcs    x23, x23, x25
        str     x17, [sp, #0x1a8]
        mul     x17, x27, x20
        umlal   v28.2d, v9.2s, v14.s[0]
        shl     v4.2d, v4.2d, #0x3c
        str     x17, [sp, #0x1a0]
        umulh   x17, x27, x3
        umlal2  v28.2d, v9.4s, v14.s[2]
        adcs    x21, x21, x5
        adcs    x26, x26, x8
        adc     x24, x24, xzr
        umlal   v16.2d, v15.2s, v2.s[0]
        ext     v9.16b, v7.16b, v28.16b, #8
        ldp     q27, q29, [x2, #0x60]
        usra    v10.2d, v4.2d, #6
        ldr     x10, [x6, #0x30]
        umlal   v10.2d, v24.2s, v19.s[0]
        umlal2  v10.2d, v24.4s, v19.s[2]
        adds    x7, x7, x13
        ldp     q4, q24, [x2, #0xa0]
        umulh   x13, x14, x3
        adcs    x15, x17, x15
        ldr     x17, [x4, #0x30]
        ldr     q24, [x2, #0x90]
        umlal   v10.2d, v11.2s, v20.s[0]
        ldr     q30, [x2, #0x140]
        umlal2  v10.2d, v11.4s, v20.s[2]
        umulh   x9, x17, x10
        ldp     q11, q31, [x2, #0xb0]
        adc     x13, x13, xzr
        usra    v28.2d, v9.2d, #0x1d
        adds    x28, x22, x28
        umlal   v10.2d, v13.2s, v14.s[0]
        adcs    x23, x19, x23
        ldr     x22, [x6]
        umlal2  v16.2d, v15.4s, v2.s[2]
        ldr     x19, [x6, #8]
        ext     v15.16b, v28.16b, v7.16b, #8
        umlal2  v10.2d, v13.4s, v14.s[2]
        adcs    x11, x11, x21
        adcs    x25, x25, x26
        adcs    x5, x5, x24
        umlal   v16.2d, v27.2s, v19.s[0]
        umulh   x21, x14, x20
        ldr     x24, [x6, #0x38]
        umull2  v22.2d, v22.4s, v2.s[2]
        and     v13.16b, v28.16b, v0.16b
        adcs    x8, x8, xzr
        subs    x22, x20, x22
        sbcs    x19, x3, x19
        ldr     x3, [sp, #0x1e8]
        stp     x28, x23, [x3, #0x10]
        sbcs    x26, x10, x16
        umlal2  v16.2d, v27.4s, v19.s[2]
        usra    v26.2d, v15.2d, #0x1d
        ldp     q15, q9, [x2, #0x20]
        sbcs    x12, x24, x12
        umlal   v26.2d, v18.2s, v14.s[0]
        umlal2  v26.2d, v18.4s, v14.s[2]
        mul     x20, x14, x20
        umlal   v26.2d, v5.2s, v13.s[0]
        ldp     d18, d27, [x1, #0x48]
        ldp     q28, q31, [x2, #0x80]
        umlal2  v1.2d, v21.4s, v2.s[2]
        usra    v16.2d, v8.2d, #6
        umlal2  v26.2d, v5.4s, v13.s[2]
        umull2  v2.2d, v31.4s, v19.s[2]
        csetm   x16, lo
        adds    x7, x7, x20
        umlal   v10.2d, v15.2s, v13.s[0]
        umulh   x20, x17, x24
        eor     x12, x12, x16
        adcs    x21, x15, x21
        ldr     x15, [x4]
        ldp     q8, q5, [x2, #0xa0]
        umlal   v1.2d, v29.2s, v19.s[0]
        umlal   v22.2d, v28.2s, v19.s[0]
        umlal2  v1.2d, v29.4s, v19.s[2]
        adc     x13, x13, xzr
        eor     x19, x19, x16
        subs    x27, x15, x27
        ldr     x15, [x4, #8]
        eor     x26, x26, x16
        ext     v5.16b, v7.16b, v26.16b, #8
        umlal2  v22.2d, v28.4s, v19.s[2]
        eor     x22, x22, x16
        sbcs    x14, x15, x14
        ldr     x15, [x4, #0x38]
        umlal   v16.2d, v23.2s, v20.s[0]
        ldp     q19, q21, [x2, #0x60]
        mul     x3, x15, x24
        usra    v26.2d, v5.2d, #0x1d
        str     x8, [sp, #0x1e0]
        ldr     x8, [x4, #0x10]
        sbcs    x8, x8, x17
        ldp     q5, q28, [x2, #0x80]
        str     x5, [sp, #0x198]
        ldr     x5, [x4, #0x18]
        sbcs    x5, x5, x15
        str     x25, [sp, #0x190]
        csetm   x25, lo
        str     x11, [sp, #0x188]
        mul     x11, x17, x24
        usra    v1.2d, v18.2d, #0x3e
        umlal2  v16.2d, v23.4s, v20.s[2]
        eor     x8, x8, x25
        shl     v18.2d, v27.2d, #8
        ldr     q23, [x2, #0x140]
        eor     x14, x14, x25
        eor     x27, x27, x25
        cmn     x25, #1
        adcs    x27, x27, xzr
        umlal2  v10.2d, v15.4s, v13.s[2]
        eor     x5, x5, x25
        eor     x25, x25, x16
        adcs    x14, x14, xzr
        usra    v1.2d, v18.2d, #6
        ext     v15.16b, v26.16b, v7.16b, #8
        and     v18.16b, v26.16b, v0.16b
        adcs    x8, x8, xzr
        adcs    x5, x5, xzr
        adds    x9, x9, x11
        usra    v3.2d, v15.2d, #0x1d
        umull2  v26.2d, v28.4s, v20.s[2]
        umulh   x11, x15, x10
        umull2  v24.2d, v24.4s, v18.s[2]
        usra    v22.2d, v17.2d, #0x38
        umlal   v2.2d, v5.2s, v20.s[0]
        umulh   x24, x15, x24
        ldp     q15, q17, [x2, #0x80]
        adcs    x20, x20, x3
        ldp     q27, q28, [x2, #0x40]
        adc     x24, x24, xzr
        cmn     x16, #1
        mul     x3, x15, x10
        umlal2  v2.2d, v5.4s, v20.s[2]
        umlal   v1.2d, v19.2s, v20.s[0]
        umlal   v3.2d, v6.2s, v13.s[0]
        adcs    x22, x22, xzr
        adcs    x19, x19, xzr
        shl     v5.2d, v25.2d, #0xe
        adcs    x26, x26, xzr
        umlal2  v3.2d, v6.4s, v13.s[2]
        adcs    x12, x12, xzr
        mul     x10, x17, x10
        subs    x15, x26, x22
        ldr     d6, [x1, #0x78]
        sbcs    x16, x12, x19
        umlal   v3.2d, v12.2s, v18.s[0]
        umlal2  v3.2d, v12.4s, v18.s[2]
        mul     v12.2s, v3.2s, v30.2s
        csetm   x17, lo
        str     x23, [sp, #0x180]
        subs    x23, x27, x8
        usra    v22.2d, v5.2d, #6
        eor     x16, x16, x17
        str     x28, [sp, #0x178]
        sbcs    x28, x14, x5
        str     x5, [sp, #0x170]
        ldr     x5, [sp, #0x1b8]
        str     x10, [sp, #0x168]
        ldr     x10, [sp, #0x1c0]
        str     x13, [sp, #0x160]
        umulh   x13, x5, x10
        umlal2  v1.2d, v19.4s, v20.s[2]
        eor     x15, x15, x17
        umlal   v22.2d, v21.2s, v20.s[0]
        str     x21, [sp, #0x158]
        csetm   x21, lo
        cmn     x17, #1
        umlal2  v22.2d, v21.4s, v20.s[2]
        ldp     d5, d19, [x1, #0x58]
        adcs    x15, x15, xzr
        eor     x28, x28, x21
        str     x15, [sp, #0x150]
        umulh   x15, x27, x22
        and     v12.16b, v12.16b, v0.16b
        adcs    x16, x16, xzr
        eor     x23, x23, x21
        cmn     x21, #1
        str     x16, [sp, #0x148]
        mul     x16, x27, x19
        eor     x17, x21, x17
        umull2  v17.2d, v17.4s, v14.s[2]
        umlal   v3.2d, v4.2s, v12.s[0]
        adcs    x23, x23, xzr
        ldp     q20, q21, [x2, #0x10]
        adcs    x28, x28, xzr
        adds    x21, x9, x3
        ldr     x3, [sp, #0x1c8]
        usra    v2.2d, v5.2d, #0x32
        umlal   v16.2d, v27.2s, v14.s[0]
        shl     v5.2d, v19.2d, #0x14
        umlal2  v16.2d, v27.4s, v14.s[2]
        mul     x9, x5, x3
        adcs    x20, x20, x11
        adc     x24, x24, xzr
        ext     v19.16b, v7.16b, v3.16b, #8
        umlal   v16.2d, v9.2s, v13.s[0]
        adds    x11, x15, x16
        usra    v3.2d, v19.2d, #0x1d
        ext     v19.16b, v3.16b, v7.16b, #8
        umlal   v1.2d, v28.2s, v14.s[0]
        mul     v19.2s, v19.2s, v30.2s
        ldp     d25, d27, [x1, #0x60]
        umlal2  v1.2d, v28.4s, v14.s[2]
        umlal2  v16.2d, v9.4s, v13.s[2]
        ldp     q9, q28, [x2, #0x60]
        umlal   v16.2d, v21.2s, v18.s[0]
        umlal2  v16.2d, v21.4s, v18.s[2]
        umulh   x15, x5, x3
        usra    v26.2d, v25.2d, #0x2c
        mul     x16, x27, x22
        usra    v2.2d, v5.2d, #6
        shl     v5.2d, v27.2d, #0x1a
        ldr     q21, [x2, #0x130]
        and     v19.16b, v19.16b, v0.16b
        umulh   x27, x27, x19
        umlal   v2.2d, v28.2s, v14.s[0]
        mul     x5, x5, x10
        umlal2  v3.2d, v4.4s, v19.s[0]
        uzp1    v4.2d, v12.2d, v19.2d
        str     x17, [sp, #0x1b8]
        ldr     x17, [sp, #0x1d0]
        eor     x5, x5, x17
        ldp     q12, q19, [x2, #0x80]
        umlal   v22.2d, v9.2s, v14.s[0]
        ldp     d25, d27, [x1, #0x68]
        umlal2  v22.2d, v9.4s, v14.s[2]
        ext     v9.16b, v3.16b, v7.16b, #8
        umlal2  v2.2d, v28.4s, v14.s[2]
        movi    v3.2d, #0000000000000000
        usra    v10.2d, v9.2d, #0x1d
        usra    v26.2d, v5.2d, #6
        ldp     q9, q5, [x2, #0x40]
        str     x16, [sp, #0x140]
        eor     x16, x16, x25
        usra    v24.2d, v6.2d, #0x1a
        umlal   v26.2d, v15.2s, v14.s[0]
        umlal2  v26.2d, v15.4s, v14.s[2]
        str     x16, [sp, #0x138]
        ldr     x16, [sp, #0x1d8]
        str     x28, [sp, #0x130]
        umulh   x28, x16, x3
        usra    v17.2d, v25.2d, #0x26
        umlal   v22.2d, v5.2s, v13.s[0]
        ldp     d14, d15, [x1, #0x70]
        ldp     q6, q25, [x2, #0x60]
        umull2  v19.2d, v19.4s, v13.s[2]
        shl     v27.2d, v27.2d, #0x20
        umulh   x1, x14, x22
        umlal   v10.2d, v20.2s, v18.s[0]
        umlal2  v10.2d, v20.4s, v18.s[2]
        umlal   v1.2d, v9.2s, v13.s[0]
        umlal   v10.2d, v11.2s, v4.s[0]
        str     x23, [sp, #0x128]
        umulh   x23, x14, x19
        umlal2  v10.2d, v11.4s, v4.s[2]
        usra    v19.2d, v14.2d, #0x20
        mul     v14.2s, v10.2s, v23.2s
        usra    v17.2d, v27.2d, #6
        umlal2  v1.2d, v9.4s, v13.s[2]
        umlal2  v22.2d, v5.4s, v13.s[2]
        ldp     q9, q11, [x2, #0x50]
        mul     x3, x16, x3
        ldp     q5, q20, [x2, #0x70]
        shl     v15.2d, v15.2d, #0x26
        and     v14.16b, v14.16b, v0.16b
        umlal   v17.2d, v12.2s, v13.s[0]
        umlal   v2.2d, v6.2s, v13.s[0]
        mul     x19, x14, x19
        umlal   v10.2d, v8.2s, v14.s[0]
        ldp     q27, q28, [x2, #0x30]
        mul     x22, x14, x22
        usra    v19.2d, v15.2d, #6
        adcs    x19, x27, x19
        umlal2  v17.2d, v12.4s, v13.s[2]
        umlal2  v2.2d, v6.4s, v13.s[2]
        adc     x23, x23, xzr
        adds    x27, x13, x9
        umlal   v26.2d, v25.2s, v13.s[0]
        umlal   v17.2d, v5.2s, v18.s[0]
        adcs    x3, x15, x3
        umulh   x9, x16, x10
        adc     x28, x28, xzr
        ldp     q6, q15, [x2, #0xc0]
        ext     v12.16b, v7.16b, v10.16b, #8
        adds    x11, x11, x22
        ldp     q29, q30, [x2, #0xe0]
        usra    v10.2d, v12.2d, #0x1d
        adcs    x1, x19, x1
        umlal2  v26.2d, v25.4s, v13.s[2]
        eor     x13, x11, x25
        umlal   v19.2d, v20.2s, v18.s[0]
        adc     x14, x23, xzr
        ldp     q12, q25, [x2, #0x100]
        umlal   v2.2d, v9.2s, v18.s[0]
        mul     x22, x16, x10
        ext     v13.16b, v10.16b, v7.16b, #8
        umlal2  v2.2d, v9.4s, v18.s[2]
        adds    x22, x27, x22
        umulh   x23, x8, x12
        mul     v13.2s, v13.2s, v23.2s
        umlal   v1.2d, v27.2s, v18.s[0]
        umlal2  v1.2d, v27.4s, v18.s[2]
        adcs    x19, x3, x9
        ldr     x3, [sp, #0x1a0]
        adc     x27, x28, xzr
        cmn     x17, #1
        ldr     x10, [sp, #0x158]
        eor     x19, x19, x17
        ldr     x15, [sp, #0x160]
        umulh   x28, x8, x26
        umlal2  v19.2d, v20.4s, v18.s[2]
        eor     x22, x22, x17
        adcs    x5, x5, x3
        umlal   v26.2d, v11.2s, v18.s[0]
        and     v13.16b, v13.16b, v0.16b
        umlal   v22.2d, v28.2s, v18.s[0]
        adcs    x22, x22, x7
        eor     x27, x27, x17
        mul     x9, x8, x12
        adcs    x19, x19, x10
        adcs    x27, x27, x15
        ldp     q9, q0, [x2, #0x120]
        adc     x16, x17, xzr
        ldr     x17, [sp, #0x168]
        umlal2  v17.2d, v5.4s, v18.s[2]
        ldr     x3, [sp, #0x170]
        adds    x5, x5, x17
        umlal2  v22.2d, v28.4s, v18.s[2]
        uzp1    v5.2d, v14.2d, v13.2d
        umlal2  v10.2d, v8.4s, v13.s[0]
        ldp     q8, q20, [x2, #0xb0]
        adcs    x22, x22, x21
        umlal2  v26.2d, v11.4s, v18.s[2]
        umlal   v2.2d, v30.2s, v4.s[0]
        ldp     q11, q18, [x2, #0xd0]
        adcs    x19, x19, x20
        umlal   v26.2d, v12.2s, v4.s[0]
        str     x7, [sp, #0x1d0]
        mul     x7, x3, x12
        adcs    x27, x27, x24
        umlal   v22.2d, v29.2s, v4.s[0]
        adc     x16, x16, xzr
        umlal   v1.2d, v15.2s, v4.s[0]
        umlal2  v22.2d, v29.4s, v4.s[2]
        adds    x5, x10, x5
        adcs    x10, x15, x22
        adcs    x15, x17, x19
        adcs    x17, x21, x27
        adcs    x16, x20, x16
        mul     x8, x8, x26
        umlal2  v1.2d, v15.4s, v4.s[2]
        adcs    x27, x24, xzr
        ldp     q23, q27, [x2, #0xf0]
        ext     v14.16b, v10.16b, v7.16b, #8
        umlal   v1.2d, v20.2s, v5.s[0]
        adds    x28, x28, x9
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        usra    v16.2d, v14.2d, #0x1d
        umlal2  v26.2d, v12.4s, v4.s[2]
        mul     x9, x3, x26
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        ldp     q28, q29, [x2, #0x110]
        adcs    x2, x23, x7
        umlal2  v2.2d, v30.4s, v4.s[2]
        umulh   x7, x3, x26
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        umlal   v22.2d, v11.2s, v5.s[0]
        umlal   v16.2d, v6.2s, v4.s[0]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v17.2d, v25.2s, v4.s[0]
        umulh   x3, x3, x12
        umlal   v26.2d, v23.2s, v5.s[0]
        umlal2  v24.2d, v0.4s, v4.s[2]
        ldr     x12, [sp, #0x128]
        umlal   v19.2d, v9.2s, v4.s[0]
        str     x25, [sp, #0x170]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v19.2d, v9.4s, v4.s[2]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v16.2d, v6.4s, v4.s[2]
        umlal2  v1.2d, v20.4s, v5.s[2]
        umlal2  v17.2d, v25.4s, v4.s[2]
        umlal   v17.2d, v27.2s, v5.s[0]
        umlal   v2.2d, v18.2s, v5.s[0]
        umlal2  v22.2d, v11.4s, v5.s[2]
        str     x27, [sp, #0x168]
        ldr     x27, [sp, #0x150]
        str     x16, [sp, #0x160]
        umulh   x16, x12, x27
        adc     x3, x3, xzr
        umlal   v16.2d, v8.2s, v5.s[0]
        umlal2  v2.2d, v18.4s, v5.s[2]
        adds    x9, x28, x9
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        adcs    x2, x2, x7
        ldr     x7, [sp, #0x148]
        umlal2  v16.2d, v8.4s, v5.s[2]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        uzp2    v0.2d, v16.2d, v1.2d
        adc     x3, x3, xzr
        uzp1    v1.2d, v16.2d, v1.2d
        str     x17, [sp, #0x158]
        mul     x17, x12, x7
        umlal2  v26.2d, v23.4s, v5.s[2]
        uzp2    v4.2d, v22.2d, v2.2d
        shl     v6.2d, v0.2d, #0x23
        shl     v16.2d, v4.2d, #0x23
        str     x15, [sp, #0x1c0]
        ldr     x15, [sp, #0x130]
        str     x10, [sp, #0x1d8]
        mul     x10, x15, x7
        uzp1    v2.2d, v22.2d, v2.2d
        adds    x16, x16, x17
        umlal2  v17.2d, v27.4s, v5.s[2]
        umlal   v24.2d, v29.2s, v5.s[0]
        ext     v18.16b, v0.16b, v4.16b, #8
        umlal2  v24.2d, v29.4s, v5.s[2]
        umulh   x17, x12, x7
        usra    v2.2d, v16.2d, #6
        usra    v1.2d, v6.2d, #6
        umlal   v19.2d, v28.2s, v5.s[0]
        ext     v0.16b, v7.16b, v0.16b, #8
        uzp1    v6.2d, v26.2d, v17.2d
        uzp2    v7.2d, v26.2d, v17.2d
        str     x5, [sp, #0x1c8]
        ldr     x5, [sp, #0x150]
        mul     x12, x12, x5
        ext     v4.16b, v4.16b, v7.16b, #8
        usra    v1.2d, v0.2d, #0x1d
        shl     v0.2d, v7.2d, #0x23
        adcs    x10, x17, x10
        umlal2  v19.2d, v28.4s, v5.s[2]
        uzp1    v16.2d, v19.2d, v24.2d
        mul     x17, x15, x5
        ldr     x5, [sp, #0x1b8]
        uzp2    v17.2d, v19.2d, v24.2d
        eor     x12, x12, x5
        umull2  v5.2d, v21.4s, v5.s[2]
        usra    v6.2d, v0.2d, #6
        shl     v0.2d, v17.2d, #0x23
        usra    v2.2d, v18.2d, #0x1d
        umulh   x7, x15, x7
        str     q1, [x0]
        uzp2    v1.2d, v5.2d, v3.2d
        usra    v6.2d, v4.2d, #0x1d
        adc     x7, x7, xzr
        ext     v4.16b, v7.16b, v17.16b, #8
        str     q2, [x0, #0x10]
        shl     v2.2d, v1.2d, #0x23
        adds    x16, x16, x17
        ldr     x17, [sp, #0x150]
        uzp1    v3.2d, v5.2d, v3.2d
        eor     x16, x16, x5
        usra    v3.2d, v2.2d, #6
        usra    v16.2d, v0.2d, #6
        ext     v0.16b, v17.16b, v1.16b, #8
        str     q6, [x0, #0x20]
        umulh   x15, x15, x17
        adcs    x10, x10, x15
        ldr     x15, [sp, #0x140]
        usra    v16.2d, v4.2d, #0x1d
        eor     x10, x10, x5
        usra    v3.2d, v0.2d, #0x1d
        adc     x7, x7, xzr
        str     q3, [x0, #0x40]
        eor     x7, x7, x5
        cmn     x5, #1
        str     q16, [x0, #0x30]
        adcs    x12, x12, x15
        adcs    x11, x16, x11
        adcs    x10, x10, x1
        adcs    x7, x7, x14
        adc     x5, x5, xzr
        adds    x12, x12, x8
        adcs    x11, x11, x9
        adcs    x10, x10, x2
        adcs    x7, x7, x3
        adc     x5, x5, xzr
        adds    x1, x1, x12
        ldr     x12, [sp, #0x170]
        eor     x1, x1, x12
        adcs    x11, x14, x11
        adcs    x8, x8, x10
        ldr     x10, [sp, #0x1a8]
        eor     x8, x8, x12
        adcs    x7, x9, x7
        ldr     x9, [sp, #0x138]
        adcs    x2, x2, x5
        adcs    x3, x3, xzr
        eor     x5, x11, x12
        ldr     x11, [sp, #0x178]
        eor     x3, x3, x12
        eor     x7, x7, x12
        cmn     x12, #1
        ldr     x14, [sp, #0x198]
        adcs    x9, x9, x10
        ldr     x15, [sp, #0x1e0]
        ldr     x10, [sp, #0x1b0]
        adcs    x10, x13, x10
        ldr     x16, [sp, #0x1a0]
        ldr     x13, [sp, #0x190]
        ldr     x17, [sp, #0x1d0]
        adcs    x1, x1, x11
        ldr     x11, [sp, #0x180]
        adcs    x5, x5, x11
        ldr     x11, [sp, #0x188]
        eor     x2, x2, x12
        adcs    x8, x8, x11
        adcs    x7, x7, x13
        adcs    x2, x2, x14
        adcs    x3, x3, x15
        adc     x12, x12, xzr
        adds    x9, x9, x16
        adcs    x10, x10, x17
        ldr     x17, [sp, #0x1c8]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x1d8]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x1c0]
        adcs    x8, x8, x17
        ldr     x17, [sp, #0x158]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x160]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x168]
        adcs    x3, x3, x17
        adc     x12, x12, xzr
        adds    x9, x11, x9
        ldr     x11, [sp, #0x1e8]
        adcs    x10, x13, x10
        adcs    x1, x14, x1
        adcs    x5, x15, x5
        stp     x9, x10, [x11, #0x20]
        ldr     x9, [sp, #0x1d0]
        adcs    x8, x16, x8
        adcs    x7, x9, x7
        ldr     x9, [sp, #0x1c8]
        adcs    x2, x9, x2
        stp     x1, x5, [x11, #0x30]
        ldr     x5, [sp, #0x158]
        ldr     x1, [sp, #0x1d8]
        stp     x8, x7, [x11, #0x40]
        adcs    x1, x1, x3
        ldr     x3, [sp, #0x1c0]
        adcs    x3, x3, x12
        adcs    x5, x5, xzr
        stp     x2, x1, [x11, #0x50]
        ldr     x1, [sp, #0x160]
        adcs    x1, x1, xzr
        adcs    x2, x17, xzr
        stp     x1, x2, [x11, #0x70]
        stp     x3, x5, [x11, #0x60]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_mul_8_aarch64)

NOTES

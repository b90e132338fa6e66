/* karat_phase_mul_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 2000 --islands 4 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 286.0 cycles instead of 566.0, bound 252.0 (simulated, one run after another); 777 of 887 instructions have another place.
 * Made from code with the SHA-256 a91a184d9c2f58005b513b4559ca906795f097be71b223ccd8e163e7a9a7fcf7.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        ldr     d0, [x1]
        ldp     d1, d2, [x1]
        movi    v3.2d, #0000000000000000
        ldp     d4, d5, [x1, #0x10]
        ldp     q6, q7, [x2]
        movi    v16.16b, #0xff
        ushr    v16.2d, v16.2d, #0x23
        ldp     d17, d18, [x1, #8]
        ldp     q19, q20, [x2, #0x20]
        ushr    v21.2d, v0.2d, #0x1d
        ldp     q22, q23, [x2]
        ushr    v1.2d, v1.2d, #0x3a
        ldp     d24, d25, [x1, #0x18]
        shl     v2.2d, v2.2d, #0xc
        uzp1    v0.2d, v0.2d, v21.2d
        usra    v1.2d, v2.2d, #6
        ldp     x7, x8, [x5]
        lsl     x8, x8, #0x3a
        and     v0.16b, v0.16b, v16.16b
        ushr    v2.2d, v17.2d, #0x34
        ldp     x9, x10, [x5, #8]
        adds    x7, x7, x8
        shl     v17.2d, v18.2d, #0x12
        umlal   v1.2d, v6.2s, v0.s[0]
        ldp     x8, x11, [x5, #0x10]
        lsl     x10, x10, #0x34
        umlal2  v1.2d, v6.4s, v0.s[2]
        usra    v2.2d, v17.2d, #6
        ldp     x12, x13, [x5, #0x20]
        lsr     x9, x9, #6
        umull   v6.2d, v19.2s, v0.s[0]
        ext     v17.16b, v3.16b, v1.16b, #8
        ldp     x14, x15, [x5, #0x18]
        adcs    x9, x9, x10
        shl     v5.2d, v5.2d, #0x18
        umlal2  v6.2d, v19.4s, v0.s[2]
        ldp     x10, x16, [x5, #0x28]
        lsr     x8, x8, #0xc
        ldp     q18, q19, [x2, #0x40]
        usra    v1.2d, v17.2d, #0x1d
        lsl     x11, x11, #0x2e
        umull   v17.2d, v20.2s, v0.s[0]
        usra    v6.2d, v4.2d, #0x2e
        lsl     x13, x13, #0x22
        str     x3, [sp, #0x1e8]
        ldp     x17, x3, [x6]
        shl     v4.2d, v25.2d, #0x1e
        umlal2  v17.2d, v20.4s, v0.s[2]
        lsr     x14, x14, #0x12
        adcs    x8, x8, x11
        usra    v6.2d, v5.2d, #6
        ldp     q5, q20, [x2]
        lsr     x11, x12, #0x18
        usra    v17.2d, v24.2d, #0x28
        umull   v21.2d, v18.2s, v0.s[0]
        lsr     x10, x10, #0x1e
        lsl     x12, x16, #0x1c
        usra    v17.2d, v4.2d, #6
        ldp     q4, q24, [x2, #0x60]
        lsl     x15, x15, #0x28
        umlal2  v21.2d, v18.4s, v0.s[2]
        ldp     q18, q25, [x2, #0x80]
        adcs    x14, x14, x15
        umull   v26.2d, v19.2s, v0.s[0]
        ldp     x15, x16, [x5, #0x30]
        adcs    x11, x11, x13
        adcs    x10, x10, x12
        umull   v27.2d, v4.2s, v0.s[0]
        and     v28.16b, v1.16b, v16.16b
        ext     v1.16b, v1.16b, v3.16b, #8
        ldp     x5, x12, [x5, #0x38]
        lsr     x13, x15, #0x24
        umlal2  v26.2d, v19.4s, v0.s[2]
        lsl     x15, x16, #0x16
        str     x10, [sp, #0x1e0]
        ldp     x16, x10, [x6, #0x10]
        str     x11, [sp, #0x1d8]
        umulh   x11, x7, x17
        umull   v19.2d, v24.2s, v0.s[0]
        adcs    x13, x13, x15
        umlal2  v27.2d, v4.4s, v0.s[2]
        ldp     q4, q29, [x2, #0x20]
        usra    v2.2d, v1.2d, #0x1d
        lsl     x12, x12, #0x10
        lsr     x5, x5, #0x2a
        adcs    x5, x5, x12
        umlal2  v19.2d, v24.4s, v0.s[2]
        subs    x12, x7, x8
        umull   v1.2d, v18.2s, v0.s[0]
        sbcs    x15, x9, x14
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umull2  v24.2d, v25.4s, v0.s[2]
        csetm   x27, lo
        subs    x28, x16, x17
        umlal   v2.2d, v7.2s, v0.s[0]
        mul     x16, x7, x3
        sbcs    x10, x10, x3
        eor     x15, x15, x27
        umlal2  v2.2d, v7.4s, v0.s[2]
        csetm   x17, lo
        eor     x12, x12, x27
        cmn     x27, #1
        umlal   v2.2d, v22.2s, v28.s[0]
        eor     x28, x28, x17
        adcs    x12, x12, xzr
        ldp     d7, d25, [x1, #0x20]
        umlal2  v2.2d, v22.4s, v28.s[2]
        eor     x10, x10, x17
        str     x12, [sp, #0x1d0]
        mul     x12, x9, x3
        umlal2  v1.2d, v18.4s, v0.s[2]
        eor     x27, x27, x17
        adcs    x15, x15, xzr
        cmn     x17, #1
        adcs    x28, x28, xzr
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        umulh   x19, x7, x3
        adcs    x20, x10, xzr
        adds    x10, x11, x16
        umulh   x11, x9, x3
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        ldp     q8, q9, [x2, #0x20]
        adcs    x19, x19, x12
        ext     v0.16b, v3.16b, v2.16b, #8
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        ldr     x25, [x6]
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        mul     x12, x7, x25
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        usra    v2.2d, v0.2d, #0x1d
        ldp     q14, q15, [x2, #0x40]
        adc     x26, x11, xzr
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        umlal   v17.2d, v4.2s, v28.s[0]
        ldp     d10, d11, [x1, #0x28]
        umlal2  v17.2d, v4.4s, v28.s[2]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        mul     x21, x9, x25
        ext     v12.16b, v2.16b, v3.16b, #8
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        and     v13.16b, v2.16b, v16.16b
        usra    v6.2d, v12.2d, #0x1d
        ldp     q12, q0, [x2, #0x60]
        umulh   x22, x9, x25
        adds    x10, x10, x21
        ldr     x21, [x6, #0x10]
        umlal   v6.2d, v23.2s, v28.s[0]
        umlal2  v6.2d, v23.4s, v28.s[2]
        ldp     q2, q4, [x2]
        shl     v11.2d, v11.2d, #0x2a
        ldr     x24, [x6, #0x18]
        umulh   x23, x8, x21
        umlal   v21.2d, v29.2s, v28.s[0]
        shl     v18.2d, v25.2d, #0x24
        adcs    x19, x19, x22
        umlal2  v21.2d, v29.4s, v28.s[2]
        umlal   v6.2d, v5.2s, v13.s[0]
        ldp     d22, d23, [x1, #0x30]
        adc     x22, x26, xzr
        stp     x7, x9, [x4]
        umlal2  v6.2d, v5.4s, v13.s[2]
        ldp     q5, q25, [x2, #0x40]
        umulh   x26, x8, x24
        umlal   v26.2d, v14.2s, v28.s[0]
        ldr     x16, [sp, #0x1d8]
        ldr     x17, [sp, #0x1e0]
        stp     x8, x14, [x4, #0x10]
        usra    v21.2d, v7.2d, #0x22
        stp     x13, x5, [x4, #0x30]
        umlal   v27.2d, v15.2s, v28.s[0]
        ldp     d7, d29, [x1, #0x38]
        umlal2  v27.2d, v15.4s, v28.s[2]
        ext     v15.16b, v3.16b, v6.16b, #8
        mul     x11, x8, x24
        umlal   v19.2d, v12.2s, v28.s[0]
        umlal2  v26.2d, v14.4s, v28.s[2]
        shl     v14.2d, v23.2d, #0x30
        stp     x16, x17, [x4, #0x20]
        usra    v21.2d, v18.2d, #6
        umlal2  v19.2d, v12.4s, v28.s[2]
        ldp     x3, x25, [x6, #0x30]
        subs    x13, x16, x13
        umlal   v21.2d, v8.2s, v13.s[0]
        usra    v6.2d, v15.2d, #0x1d
        mul     x8, x8, x21
        ldp     q15, q12, [x2, #0x20]
        usra    v26.2d, v10.2d, #0x1c
        umlal   v19.2d, v25.2s, v13.s[0]
        ldp     x9, x7, [x6, #0x20]
        sbcs    x5, x17, x5
        usra    v27.2d, v22.2d, #0x16
        umlal   v1.2d, v0.2s, v28.s[0]
        csetm   x17, lo
        adds    x23, x23, x11
        shl     v10.2d, v29.2d, #0x36
        mul     x11, x14, x24
        eor     x13, x13, x17
        ext     v18.16b, v6.16b, v3.16b, #8
        and     v6.16b, v6.16b, v16.16b
        eor     x5, x5, x17
        usra    v17.2d, v18.2d, #0x1d
        umlal2  v21.2d, v8.4s, v13.s[2]
        mul     x16, x14, x21
        adcs    x26, x26, x11
        ldr     x11, [sp, #0x1e8]
        usra    v26.2d, v11.2d, #6
        umlal2  v19.2d, v25.4s, v13.s[2]
        ldp     q8, q11, [x2]
        stp     x12, x10, [x11]
        usra    v27.2d, v14.2d, #6
        umlal2  v1.2d, v0.4s, v28.s[2]
        ldp     q14, q0, [x2, #0x40]
        umlal   v17.2d, v20.2s, v13.s[0]
        umulh   x24, x14, x24
        ldp     q18, q22, [x2, #0x60]
        umlal2  v17.2d, v20.4s, v13.s[2]
        usra    v19.2d, v7.2d, #0x10
        ldp     d7, d20, [x1, #0x40]
        umlal   v17.2d, v2.2s, v6.s[0]
        umlal2  v17.2d, v2.4s, v6.s[2]
        ldp     q2, q23, [x2, #0x80]
        umulh   x21, x14, x21
        umlal   v26.2d, v9.2s, v13.s[0]
        ldp     q25, q29, [x2, #0x80]
        adc     x24, x24, xzr
        umlal2  v26.2d, v9.4s, v13.s[2]
        usra    v19.2d, v10.2d, #6
        adds    x23, x23, x16
        ldr     x16, [sp, #0x1d0]
        umlal   v26.2d, v15.2s, v6.s[0]
        ldr     d9, [x1, #0x48]
        umlal2  v26.2d, v15.4s, v6.s[2]
        ext     v15.16b, v3.16b, v17.16b, #8
        umulh   x14, x16, x28
        umlal   v27.2d, v5.2s, v13.s[0]
        shl     v10.2d, v20.2d, #0x3c
        adcs    x21, x26, x21
        usra    v17.2d, v15.2d, #0x1d
        umlal2  v27.2d, v5.4s, v13.s[2]
        adc     x24, x24, xzr
        subs    x26, x3, x9
        umlal   v27.2d, v12.2s, v6.s[0]
        ldp     q15, q5, [x2, #0x20]
        sbcs    x25, x25, x7
        umlal2  v27.2d, v12.4s, v6.s[2]
        ldp     q12, q20, [x2, #0x60]
        csetm   x3, lo
        umlal   v19.2d, v14.2s, v6.s[0]
        eor     x26, x26, x3
        eor     x25, x25, x3
        cmn     x3, #1
        umlal2  v19.2d, v14.4s, v6.s[2]
        mul     x11, x16, x28
        adcs    x26, x26, xzr
        eor     x3, x17, x3
        umlal   v1.2d, v18.2s, v13.s[0]
        ext     v14.16b, v17.16b, v3.16b, #8
        adcs    x25, x25, xzr
        cmn     x17, #1
        and     v17.16b, v17.16b, v16.16b
        umlal2  v1.2d, v18.4s, v13.s[2]
        adcs    x13, x13, xzr
        usra    v21.2d, v14.2d, #0x1d
        mul     x17, x16, x20
        adcs    x5, x5, xzr
        umlal   v24.2d, v2.2s, v28.s[0]
        eor     x11, x11, x27
        umull2  v18.2d, v23.4s, v28.s[2]
        umlal   v21.2d, v4.2s, v6.s[0]
        umlal2  v24.2d, v2.4s, v28.s[2]
        ldp     q14, q2, [x2, #0x40]
        umulh   x16, x16, x20
        usra    v1.2d, v7.2d, #0xa
        adds    x14, x14, x17
        umlal2  v21.2d, v4.4s, v6.s[2]
        ldp     q4, q7, [x2, #0x80]
        umlal   v24.2d, v22.2s, v13.s[0]
        umull2  v23.2d, v29.4s, v13.s[2]
        mul     x17, x15, x20
        usra    v1.2d, v10.2d, #6
        ldp     d10, d28, [x1, #0x48]
        umlal2  v24.2d, v22.4s, v13.s[2]
        umulh   x20, x15, x20
        umlal   v1.2d, v0.2s, v6.s[0]
        adcs    x16, x16, x17
        umlal   v21.2d, v8.2s, v17.s[0]
        umlal2  v1.2d, v0.4s, v6.s[2]
        ldp     q0, q22, [x2, #0x60]
        umlal   v18.2d, v25.2s, v13.s[0]
        mul     x17, x15, x28
        adc     x20, x20, xzr
        umlal2  v21.2d, v8.4s, v17.s[2]
        ldp     q8, q29, [x2]
        umlal   v27.2d, v15.2s, v17.s[0]
        shl     v9.2d, v9.2d, #2
        umulh   x28, x15, x28
        ldr     x15, [sp, #0x1d8]
        shl     v28.2d, v28.2d, #8
        umlal2  v27.2d, v15.4s, v17.s[2]
        adds    x14, x14, x17
        umlal   v19.2d, v5.2s, v17.s[0]
        eor     x14, x14, x27
        ext     v15.16b, v3.16b, v21.16b, #8
        umlal2  v19.2d, v5.4s, v17.s[2]
        umulh   x17, x15, x9
        usra    v21.2d, v15.2d, #0x1d
        umlal2  v18.2d, v25.4s, v13.s[2]
        adcs    x28, x16, x28
        umlal   v24.2d, v12.2s, v6.s[0]
        adc     x20, x20, xzr
        ldp     q15, q13, [x2, #0x20]
        umlal2  v24.2d, v12.4s, v6.s[2]
        cmn     x27, #1
        umlal   v1.2d, v14.2s, v17.s[0]
        adcs    x11, x11, x12
        adcs    x14, x14, x10
        mul     x16, x15, x9
        eor     x20, x20, x27
        ext     v12.16b, v21.16b, v3.16b, #8
        umlal   v18.2d, v20.2s, v6.s[0]
        and     v5.16b, v21.16b, v16.16b
        eor     x28, x28, x27
        umlal2  v1.2d, v14.4s, v17.s[2]
        adcs    x28, x28, x19
        ldp     d14, d21, [x1, #0x50]
        usra    v26.2d, v12.2d, #0x1d
        adcs    x20, x20, x22
        umull2  v12.2d, v7.4s, v6.s[2]
        str     x10, [sp, #0x1d0]
        mul     x10, x15, x7
        usra    v24.2d, v9.2d, #6
        adc     x27, x27, xzr
        adds    x11, x11, x8
        umlal2  v18.2d, v20.4s, v6.s[2]
        adcs    x14, x14, x23
        ldp     q9, q7, [x2, #0x80]
        adcs    x28, x28, x21
        str     x12, [sp, #0x1c8]
        umulh   x12, x15, x7
        umlal   v26.2d, v11.2s, v17.s[0]
        umlal   v23.2d, v4.2s, v6.s[0]
        adcs    x20, x20, x24
        umlal2  v26.2d, v11.4s, v17.s[2]
        adc     x27, x27, xzr
        shl     v11.2d, v21.2d, #0xe
        umlal   v26.2d, v8.2s, v5.s[0]
        adds    x11, x19, x11
        ldr     x19, [sp, #0x1e0]
        adcs    x14, x22, x14
        usra    v18.2d, v10.2d, #0x3e
        umlal2  v26.2d, v8.4s, v5.s[2]
        mul     x22, x19, x7
        adcs    x8, x8, x28
        umlal   v19.2d, v15.2s, v5.s[0]
        adcs    x28, x23, x20
        ldr     x23, [sp, #0x1e8]
        stp     x11, x14, [x23, #0x10]
        umlal2  v19.2d, v15.4s, v5.s[2]
        adcs    x27, x21, x27
        ldp     d15, d8, [x1, #0x58]
        umlal2  v23.2d, v4.4s, v6.s[2]
        ldp     q10, q4, [x2]
        adcs    x24, x24, xzr
        ext     v6.16b, v3.16b, v26.16b, #8
        usra    v18.2d, v28.2d, #6
        adds    x20, x17, x10
        umulh   x21, x19, x7
        umlal   v1.2d, v13.2s, v5.s[0]
        ldp     q20, q21, [x2, #0x20]
        umlal   v12.2d, v9.2s, v17.s[0]
        adcs    x22, x12, x22
        ldr     x12, [x4]
        umlal2  v1.2d, v13.4s, v5.s[2]
        usra    v26.2d, v6.2d, #0x1d
        usra    v23.2d, v14.2d, #0x38
        umlal   v24.2d, v2.2s, v17.s[0]
        ldr     x17, [x4, #8]
        mul     x10, x19, x9
        ldp     d14, d13, [x1, #0x60]
        umlal2  v24.2d, v2.4s, v17.s[2]
        adc     x21, x21, xzr
        ldr     x23, [x4, #0x30]
        ldp     q2, q6, [x2, #0x40]
        ext     v25.16b, v26.16b, v3.16b, #8
        and     v26.16b, v26.16b, v16.16b
        subs    x12, x12, x15
        umlal2  v12.2d, v9.4s, v17.s[2]
        usra    v23.2d, v11.2d, #6
        umulh   x15, x19, x9
        sbcs    x19, x17, x19
        ldr     x17, [x4, #0x10]
        usra    v27.2d, v25.2d, #0x1d
        umull2  v9.2d, v7.4s, v17.s[2]
        sbcs    x17, x17, x23
        umlal   v18.2d, v0.2s, v17.s[0]
        ldp     q11, q7, [x2, #0x60]
        str     x24, [sp, #0x1e0]
        ldr     x24, [x4, #0x18]
        str     x27, [sp, #0x1d8]
        ldr     x27, [x4, #0x38]
        sbcs    x24, x24, x27
        umlal   v1.2d, v20.2s, v26.s[0]
        shl     v8.2d, v8.2d, #0x14
        str     x28, [sp, #0x1c0]
        csetm   x28, lo
        adds    x10, x20, x10
        ldr     x20, [x6, #0x30]
        umlal2  v18.2d, v0.4s, v17.s[2]
        str     x8, [sp, #0x1b8]
        umulh   x8, x23, x20
        usra    v12.2d, v15.2d, #0x32
        eor     x17, x17, x28
        umlal   v27.2d, v29.2s, v5.s[0]
        adcs    x22, x22, x15
        ldr     x15, [x6]
        ldp     q15, q0, [x2, #0x80]
        umlal2  v27.2d, v29.4s, v5.s[2]
        adc     x21, x21, xzr
        shl     v13.2d, v13.2d, #0x1a
        subs    x9, x9, x15
        ldr     x15, [x6, #8]
        umlal   v27.2d, v10.2s, v26.s[0]
        usra    v9.2d, v14.2d, #0x2c
        sbcs    x7, x7, x15
        eor     x19, x19, x28
        umlal2  v27.2d, v10.4s, v26.s[2]
        usra    v12.2d, v8.2d, #6
        mul     x15, x23, x20
        str     x14, [sp, #0x1b0]
        ldr     x14, [x6, #0x10]
        sbcs    x14, x20, x14
        umlal   v23.2d, v22.2s, v17.s[0]
        ldp     q14, q8, [x2, #0x40]
        umlal2  v1.2d, v20.4s, v26.s[2]
        str     x11, [sp, #0x1a8]
        ldr     x11, [x6, #0x38]
        str     x15, [sp, #0x1a0]
        ldr     x15, [x6, #0x18]
        sbcs    x15, x11, x15
        ldp     d10, d20, [x1, #0x68]
        str     x21, [sp, #0x198]
        csetm   x21, lo
        umlal2  v23.2d, v22.4s, v17.s[2]
        ldp     q17, q22, [x2]
        str     x22, [sp, #0x190]
        mul     x22, x23, x11
        ext     v22.16b, v3.16b, v27.16b, #8
        ldr     q25, [x2, #0x140]
        eor     x7, x7, x21
        cmn     x28, #1
        eor     x14, x14, x21
        umlal   v24.2d, v2.2s, v5.s[0]
        usra    v27.2d, v22.2d, #0x1d
        umlal2  v24.2d, v2.4s, v5.s[2]
        ldp     q2, q22, [x2, #0x10]
        str     x10, [sp, #0x188]
        mul     x10, x27, x11
        eor     x9, x9, x21
        umlal   v18.2d, v6.2s, v5.s[0]
        usra    v9.2d, v13.2d, #6
        eor     x12, x12, x28
        eor     x24, x24, x28
        umlal   v23.2d, v11.2s, v5.s[0]
        adcs    x12, x12, xzr
        umlal   v12.2d, v7.2s, v5.s[0]
        umulh   x23, x23, x11
        shl     v13.2d, v20.2d, #0x20
        adcs    x19, x19, xzr
        ext     v20.16b, v27.16b, v3.16b, #8
        and     v27.16b, v27.16b, v16.16b
        adcs    x17, x17, xzr
        umlal2  v18.2d, v6.4s, v5.s[2]
        eor     x15, x15, x21
        adcs    x24, x24, xzr
        adds    x22, x8, x22
        eor     x8, x28, x21
        usra    v19.2d, v20.2d, #0x1d
        umull2  v0.2d, v0.4s, v5.s[2]
        umlal2  v23.2d, v11.4s, v5.s[2]
        mul     x28, x27, x20
        ldp     q11, q6, [x2, #0x80]
        umlal2  v12.2d, v7.4s, v5.s[2]
        adcs    x23, x23, x10
        ldp     q7, q20, [x2, #0x60]
        umlal   v19.2d, v4.2s, v26.s[0]
        umulh   x10, x27, x11
        usra    v0.2d, v10.2d, #0x26
        ldp     q10, q28, [x2, #0xa0]
        umlal   v24.2d, v21.2s, v26.s[0]
        umlal2  v19.2d, v4.4s, v26.s[2]
        ldp     d4, d28, [x1, #0x70]
        umlal   v19.2d, v17.2s, v27.s[0]
        ldp     q29, q30, [x2, #0x50]
        umlal2  v19.2d, v17.4s, v27.s[2]
        umlal2  v24.2d, v21.4s, v26.s[2]
        umulh   x20, x27, x20
        usra    v0.2d, v13.2d, #6
        umlal   v9.2d, v15.2s, v5.s[0]
        adc     x27, x10, xzr
        adds    x22, x22, x28
        umlal2  v9.2d, v15.4s, v5.s[2]
        ldp     q15, q13, [x2, #0xb0]
        mul     v13.2s, v19.2s, v25.2s
        ldp     q5, q17, [x2, #0xa0]
        umull2  v6.2d, v6.4s, v26.s[2]
        umulh   x28, x13, x26
        ldr     q17, [x2, #0x140]
        adcs    x20, x23, x20
        umlal   v18.2d, v14.2s, v26.s[0]
        shl     v21.2d, v28.2d, #0x26
        and     v13.16b, v13.16b, v16.16b
        mul     x23, x13, x25
        adc     x27, x27, xzr
        usra    v6.2d, v4.2d, #0x20
        cmn     x21, #1
        ldr     q4, [x2, #0x90]
        umlal2  v18.2d, v14.4s, v26.s[2]
        umlal   v19.2d, v10.2s, v13.s[0]
        adcs    x21, x9, xzr
        ldp     q14, q28, [x2, #0x30]
        adcs    x7, x7, xzr
        mul     x9, x13, x26
        umlal   v23.2d, v8.2s, v26.s[0]
        ldr     d31, [x1, #0x78]
        adcs    x1, x14, xzr
        usra    v6.2d, v21.2d, #6
        umlal   v0.2d, v11.2s, v26.s[0]
        adcs    x10, x15, xzr
        subs    x11, x12, x17
        umlal2  v23.2d, v8.4s, v26.s[2]
        ext     v8.16b, v3.16b, v19.16b, #8
        sbcs    x14, x19, x24
        mul     x15, x12, x7
        str     x24, [sp, #0x180]
        csetm   x24, lo
        str     x27, [sp, #0x178]
        subs    x27, x1, x21
        umlal   v12.2d, v7.2s, v26.s[0]
        eor     x9, x9, x3
        usra    v19.2d, v8.2d, #0x1d
        eor     x11, x11, x24
        eor     x14, x14, x24
        str     x10, [sp, #0x170]
        sbcs    x10, x10, x7
        str     x1, [sp, #0x168]
        csetm   x1, lo
        cmn     x24, #1
        str     x17, [sp, #0x160]
        umulh   x17, x12, x21
        adcs    x11, x11, xzr
        eor     x10, x10, x1
        umlal2  v12.2d, v7.4s, v26.s[2]
        eor     x27, x27, x1
        umlal   v9.2d, v20.2s, v26.s[0]
        adcs    x14, x14, xzr
        eor     x24, x24, x1
        ldp     q8, q7, [x2, #0xc0]
        ext     v21.16b, v19.16b, v3.16b, #8
        adds    x23, x28, x23
        umulh   x28, x13, x25
        umlal2  v9.2d, v20.4s, v26.s[2]
        mul     v20.2s, v21.2s, v25.2s
        umlal   v24.2d, v22.2s, v27.s[0]
        umlal2  v24.2d, v22.4s, v27.s[2]
        umulh   x13, x12, x7
        umlal2  v0.2d, v11.4s, v26.s[2]
        ldp     q11, q21, [x2, #0x70]
        and     v20.16b, v20.16b, v16.16b
        umlal   v18.2d, v14.2s, v27.s[0]
        uzp1    v13.2d, v13.2d, v20.2d
        umlal2  v19.2d, v10.4s, v20.s[0]
        str     x14, [sp, #0x158]
        mul     x14, x5, x25
        ldp     q10, q20, [x2, #0x100]
        umlal   v9.2d, v30.2s, v27.s[0]
        umull2  v4.2d, v4.4s, v27.s[2]
        umulh   x25, x5, x25
        umlal   v23.2d, v28.2s, v27.s[0]
        ext     v19.16b, v19.16b, v3.16b, #8
        adcs    x28, x28, x14
        umlal2  v18.2d, v14.4s, v27.s[2]
        ldp     q14, q22, [x2, #0xe0]
        usra    v1.2d, v19.2d, #0x1d
        umlal2  v23.2d, v28.4s, v27.s[2]
        mul     x14, x19, x7
        ldp     q19, q25, [x2, #0xb0]
        usra    v4.2d, v31.2d, #0x1a
        umlal   v12.2d, v29.2s, v27.s[0]
        umlal   v6.2d, v21.2s, v27.s[0]
        adc     x25, x25, xzr
        cmn     x1, #1
        adcs    x1, x27, xzr
        umlal2  v6.2d, v21.4s, v27.s[2]
        ldp     q21, q26, [x2, #0x120]
        umlal   v1.2d, v2.2s, v27.s[0]
        adcs    x10, x10, xzr
        adds    x27, x17, x15
        umulh   x7, x19, x7
        umlal2  v1.2d, v2.4s, v27.s[2]
        ldp     q2, q28, [x2, #0xd0]
        umlal   v0.2d, v11.2s, v27.s[0]
        mul     x15, x5, x26
        adcs    x13, x13, x14
        umlal   v1.2d, v15.2s, v13.s[0]
        umlal2  v1.2d, v15.4s, v13.s[2]
        umlal2  v9.2d, v30.4s, v27.s[2]
        adc     x7, x7, xzr
        umlal2  v0.2d, v11.4s, v27.s[2]
        ldp     q11, q30, [x2, #0x110]
        umulh   x26, x5, x26
        umlal   v18.2d, v7.2s, v13.s[0]
        umlal2  v12.2d, v29.4s, v27.s[2]
        ldp     q15, q27, [x2, #0xf0]
        adds    x23, x23, x15
        eor     x23, x23, x3
        umlal2  v18.2d, v7.4s, v13.s[2]
        mul     v7.2s, v1.2s, v17.2s
        umulh   x5, x19, x21
        umlal   v12.2d, v22.2s, v13.s[0]
        umlal   v0.2d, v20.2s, v13.s[0]
        adcs    x26, x28, x26
        adc     x25, x25, xzr
        ldr     x14, [sp, #0x190]
        umlal2  v4.2d, v26.4s, v13.s[2]
        ldr     x15, [sp, #0x198]
        eor     x26, x26, x3
        cmn     x3, #1
        and     v7.16b, v7.16b, v16.16b
        eor     x25, x25, x3
        adcs    x28, x9, x16
        ldr     x9, [sp, #0x188]
        mul     x19, x19, x21
        umlal   v23.2d, v14.2s, v13.s[0]
        adcs    x23, x23, x9
        umlal   v1.2d, v5.2s, v7.s[0]
        adcs    x26, x26, x14
        adcs    x25, x25, x15
        umlal2  v12.2d, v22.4s, v13.s[2]
        mul     x12, x12, x21
        adc     x21, x3, xzr
        ldr     x3, [sp, #0x1a0]
        ldr     x9, [sp, #0x160]
        umlal2  v23.2d, v14.4s, v13.s[2]
        adds    x28, x28, x3
        umlal   v9.2d, v10.2s, v13.s[0]
        adcs    x23, x23, x22
        ext     v14.16b, v3.16b, v1.16b, #8
        umlal2  v0.2d, v20.4s, v13.s[2]
        eor     x17, x12, x8
        umlal2  v9.2d, v10.4s, v13.s[2]
        umlal   v6.2d, v21.2s, v13.s[0]
        umlal2  v6.2d, v21.4s, v13.s[2]
        adcs    x26, x26, x20
        str     x16, [sp, #0x150]
        ldr     x16, [sp, #0x168]
        str     x17, [sp, #0x148]
        umulh   x17, x9, x16
        usra    v1.2d, v14.2d, #0x1d
        str     x12, [sp, #0x140]
        ldr     x12, [sp, #0x178]
        adcs    x25, x25, x12
        adc     x21, x21, xzr
        adds    x14, x14, x28
        adcs    x15, x15, x23
        ldr     x23, [sp, #0x170]
        ext     v14.16b, v1.16b, v3.16b, #8
        adcs    x3, x3, x26
        mul     x26, x9, x23
        adcs    x28, x22, x25
        mul     v14.2s, v14.2s, v17.2s
        adcs    x25, x20, x21
        adcs    x12, x12, xzr
        adds    x27, x27, x19
        adcs    x5, x13, x5
        eor     x13, x27, x8
        and     v14.16b, v14.16b, v16.16b
        adc     x7, x7, xzr
        mul     x21, x9, x16
        umlal2  v1.2d, v5.4s, v14.s[0]
        uzp1    v10.2d, v7.2d, v14.2d
        adds    x17, x17, x26
        ldr     x26, [sp, #0x180]
        umlal   v23.2d, v2.2s, v10.s[0]
        mul     x22, x26, x23
        umlal   v18.2d, v25.2s, v10.s[0]
        ext     v14.16b, v1.16b, v3.16b, #8
        umlal2  v18.2d, v25.4s, v10.s[2]
        umulh   x9, x9, x23
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        usra    v24.2d, v14.2d, #0x1d
        umlal   v12.2d, v28.2s, v10.s[0]
        umulh   x23, x26, x23
        str     x21, [sp, #0x170]
        str     x22, [sp, #0x160]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v23.2d, v2.4s, v10.s[2]
        umlal2  v12.2d, v28.4s, v10.s[2]
        umlal   v9.2d, v15.2s, v10.s[0]
        str     x23, [sp, #0x178]
        str     x24, [sp, #0x1a0]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v24.2d, v8.2s, v13.s[0]
        str     x12, [sp, #0x198]
        ldr     x12, [sp, #0x160]
        adcs    x9, x9, x12
        str     x25, [sp, #0x160]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v24.2d, v8.4s, v13.s[2]
        ldr     q8, [x2, #0x130]
        ldr     x2, [sp, #0x180]
        uzp1    v13.2d, v23.2d, v12.2d
        umlal   v24.2d, v19.2s, v10.s[0]
        umlal2  v24.2d, v19.4s, v10.s[2]
        uzp2    v12.2d, v23.2d, v12.2d
        mul     x12, x2, x16
        umlal2  v9.2d, v15.4s, v10.s[2]
        movi    v1.2d, #0000000000000000
        str     x28, [sp, #0x190]
        ldr     x28, [sp, #0x178]
        adc     x28, x28, xzr
        str     x27, [sp, #0x178]
        str     x28, [sp, #0x138]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        shl     v2.2d, v12.2d, #0x23
        umlal   v0.2d, v27.2s, v10.s[0]
        umulh   x2, x2, x16
        umlal2  v0.2d, v27.4s, v10.s[2]
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        uzp1    v5.2d, v24.2d, v18.2d
        uzp2    v7.2d, v24.2d, v18.2d
        adds    x12, x17, x12
        usra    v13.2d, v2.2d, #6
        umlal   v6.2d, v11.2s, v10.s[0]
        shl     v2.2d, v7.2d, #0x23
        ext     v3.16b, v3.16b, v7.16b, #8
        uzp2    v16.2d, v9.2d, v0.2d
        ext     v7.16b, v7.16b, v12.16b, #8
        mul     x16, x11, x1
        usra    v5.2d, v2.2d, #6
        umlal   v4.2d, v30.2s, v10.s[0]
        adcs    x2, x9, x2
        ldr     x9, [sp, #0x138]
        shl     v2.2d, v16.2d, #0x23
        umlal2  v4.2d, v30.4s, v10.s[2]
        adc     x9, x9, xzr
        usra    v13.2d, v7.2d, #0x1d
        uzp1    v0.2d, v9.2d, v0.2d
        ext     v12.16b, v12.16b, v16.16b, #8
        mul     x17, x11, x10
        umlal2  v6.2d, v11.4s, v10.s[2]
        str     x3, [sp, #0x138]
        ldr     x3, [sp, #0x1a0]
        eor     x16, x16, x3
        usra    v5.2d, v3.2d, #0x1d
        umull2  v10.2d, v8.4s, v10.s[2]
        usra    v0.2d, v2.2d, #6
        str     x15, [sp, #0x168]
        umulh   x15, x11, x1
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        str     q13, [x0, #0x10]
        uzp2    v11.2d, v6.2d, v4.2d
        uzp1    v2.2d, v6.2d, v4.2d
        str     q5, [x0]
        uzp2    v13.2d, v10.2d, v1.2d
        usra    v0.2d, v12.2d, #0x1d
        ext     v3.16b, v16.16b, v11.16b, #8
        umulh   x11, x11, x10
        shl     v12.2d, v11.2d, #0x23
        ext     v4.16b, v11.16b, v13.16b, #8
        adds    x15, x15, x17
        ldr     x17, [sp, #0x158]
        uzp1    v1.2d, v10.2d, v1.2d
        shl     v13.2d, v13.2d, #0x23
        usra    v2.2d, v12.2d, #6
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        usra    v1.2d, v13.2d, #6
        str     q0, [x0, #0x20]
        umulh   x3, x17, x10
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        usra    v2.2d, v3.2d, #0x1d
        usra    v1.2d, v4.2d, #0x1d
        str     x14, [sp, #0x180]
        mul     x14, x17, x1
        str     q2, [x0, #0x30]
        mul     x10, x17, x10
        str     q1, [x0, #0x40]
        adcs    x10, x11, x10
        umulh   x1, x17, x1
        adc     x3, x3, xzr
        adds    x11, x15, x14
        ldr     x15, [sp, #0x178]
        ldr     x14, [sp, #0x1a0]
        eor     x11, x11, x14
        adcs    x1, x10, x1
        ldr     x10, [sp, #0x140]
        adc     x3, x3, xzr
        cmn     x14, #1
        eor     x1, x1, x14
        eor     x3, x3, x14
        adcs    x10, x16, x10
        adcs    x11, x11, x15
        ldr     x15, [sp, #0x170]
        adcs    x1, x1, x5
        adcs    x3, x3, x7
        adc     x14, x14, xzr
        adds    x10, x10, x15
        adcs    x11, x11, x12
        adcs    x1, x1, x2
        adcs    x3, x3, x9
        adc     x14, x14, xzr
        adds    x5, x5, x10
        ldr     x10, [sp, #0x148]
        adcs    x7, x7, x11
        ldr     x11, [sp, #0x1c8]
        eor     x5, x5, x8
        adcs    x1, x15, x1
        eor     x7, x7, x8
        adcs    x3, x12, x3
        ldr     x12, [sp, #0x1a8]
        adcs    x2, x2, x14
        eor     x1, x1, x8
        eor     x3, x3, x8
        eor     x2, x2, x8
        adcs    x9, x9, xzr
        cmn     x8, #1
        ldr     x14, [sp, #0x1d8]
        adcs    x10, x10, x11
        ldr     x15, [sp, #0x1e0]
        ldr     x11, [sp, #0x1d0]
        eor     x9, x9, x8
        ldr     x16, [sp, #0x150]
        adcs    x11, x13, x11
        ldr     x17, [sp, #0x188]
        ldr     x13, [sp, #0x1c0]
        adcs    x5, x5, x12
        ldr     x12, [sp, #0x1b0]
        adcs    x7, x7, x12
        ldr     x12, [sp, #0x1b8]
        adcs    x1, x1, x12
        adcs    x3, x3, x13
        adcs    x2, x2, x14
        adcs    x9, x9, x15
        adc     x8, x8, xzr
        adds    x10, x10, x16
        adcs    x11, x11, x17
        ldr     x17, [sp, #0x180]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x168]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0x138]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0x190]
        adcs    x3, x3, x17
        ldr     x17, [sp, #0x160]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0x198]
        adcs    x9, x9, x17
        adc     x8, x8, xzr
        adds    x10, x12, x10
        ldr     x12, [sp, #0x1e8]
        adcs    x11, x13, x11
        adcs    x5, x14, x5
        stp     x10, x11, [x12, #0x20]
        adcs    x7, x15, x7
        adcs    x1, x16, x1
        stp     x5, x7, [x12, #0x30]
        ldr     x5, [sp, #0x188]
        adcs    x3, x5, x3
        ldr     x5, [sp, #0x180]
        adcs    x2, x5, x2
        stp     x1, x3, [x12, #0x40]
        ldr     x3, [sp, #0x138]
        ldr     x1, [sp, #0x168]
        adcs    x1, x1, x9
        adcs    x3, x3, x8
        stp     x2, x1, [x12, #0x50]
        ldr     x2, [sp, #0x160]
        ldr     x1, [sp, #0x190]
        adcs    x1, x1, xzr
        adcs    x2, x2, xzr
        adcs    x5, x17, xzr
        stp     x3, x1, [x12, #0x60]
        stp     x2, x5, [x12, #0x70]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_mul_8_aarch64)

NOTES

/* karat_phase_mul_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 2 --rounds 4000 --islands 8 --apart x0,x1,x2,x3,x4,x5,x6 --across --spill
 * 281.7 cycles instead of 566.0, bound 252.0 (simulated, one run after another); 779 of 859 instructions have another place.
 * Made from code with the SHA-256 a91a184d9c2f58005b513b4559ca906795f097be71b223ccd8e163e7a9a7fcf7.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_mul_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        ldp     d0, d1, [x1]
        movi    v2.2d, #0000000000000000
        movi    v3.16b, #0xff
        ldp     d4, d5, [x1, #8]
        ldr     d6, [x1]
        ldp     x7, x8, [x5, #8]
        ushr    v3.2d, v3.2d, #0x23
        shl     v1.2d, v1.2d, #0xc
        ldp     q7, q16, [x2, #0x20]
        ushr    v17.2d, v6.2d, #0x1d
        ushr    v0.2d, v0.2d, #0x3a
        ldp     x9, x10, [x5, #0x10]
        ldp     q18, q19, [x2]
        uzp1    v6.2d, v6.2d, v17.2d
        shl     v5.2d, v5.2d, #0x12
        usra    v0.2d, v1.2d, #6
        ldp     x11, x12, [x5]
        lsl     x12, x12, #0x3a
        lsr     x7, x7, #6
        and     v1.16b, v6.16b, v3.16b
        ldp     x13, x14, [x5, #0x18]
        umlal   v0.2d, v18.2s, v1.s[0]
        umlal2  v0.2d, v18.4s, v1.s[2]
        adds    x11, x11, x12
        ext     v6.16b, v2.16b, v0.16b, #8
        lsl     x12, x14, #0x28
        usra    v0.2d, v6.2d, #0x1d
        lsr     x13, x13, #0x12
        lsl     x10, x10, #0x2e
        ldp     d6, d17, [x1, #0x10]
        ushr    v4.2d, v4.2d, #0x34
        ldp     q18, q20, [x2]
        lsl     x8, x8, #0x34
        usra    v4.2d, v5.2d, #6
        lsr     x9, x9, #0xc
        umull   v5.2d, v7.2s, v1.s[0]
        ldp     d21, d22, [x1, #0x18]
        shl     v17.2d, v17.2d, #0x18
        shl     v22.2d, v22.2d, #0x1e
        adcs    x7, x7, x8
        ldp     x8, x14, [x5, #0x20]
        lsl     x14, x14, #0x22
        umull   v23.2d, v16.2s, v1.s[0]
        ldp     q24, q25, [x2, #0x40]
        adcs    x9, x9, x10
        lsr     x8, x8, #0x18
        ldp     q26, q27, [x2, #0x40]
        ldp     q28, q29, [x2, #0x20]
        adcs    x10, x13, x12
        adcs    x8, x8, x14
        ldp     x12, x13, [x6]
        ldp     x14, x15, [x5, #0x28]
        lsl     x15, x15, #0x1c
        lsr     x14, x14, #0x1e
        ldp     x16, x17, [x5, #0x30]
        str     x3, [sp, #0x1e8]
        ldp     x5, x3, [x5, #0x38]
        lsr     x16, x16, #0x24
        adcs    x14, x14, x15
        lsl     x15, x17, #0x16
        adcs    x15, x16, x15
        ldp     x16, x17, [x6, #0x10]
        lsl     x3, x3, #0x10
        str     x15, [sp, #0x1e0]
        umulh   x15, x7, x13
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        lsr     x21, x5, #0x2a
        adcs    x21, x21, x3
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        mul     x22, x7, x13
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        subs    x25, x11, x9
        sbcs    x26, x7, x10
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        csetm   x27, lo
        ext     v12.16b, v0.16b, v2.16b, #8
        eor     x25, x25, x27
        usra    v4.2d, v12.2d, #0x1d
        ldp     q12, q13, [x2, #0x60]
        umulh   x28, x11, x13
        eor     x26, x26, x27
        ldr     d14, [x1, #0x48]
        cmn     x27, #1
        and     v15.16b, v0.16b, v3.16b
        umlal2  v23.2d, v16.4s, v1.s[2]
        adcs    x25, x25, xzr
        ldp     d0, d16, [x1, #0x20]
        umull   v30.2d, v24.2s, v1.s[0]
        adcs    x26, x26, xzr
        umull   v31.2d, v25.2s, v1.s[0]
        subs    x3, x16, x12
        sbcs    x5, x17, x13
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        umulh   x23, x7, x12
        umlal2  v5.2d, v7.4s, v1.s[2]
        csetm   x24, lo
        usra    v5.2d, v6.2d, #0x2e
        umlal   v4.2d, v19.2s, v1.s[0]
        usra    v5.2d, v17.2d, #6
        eor     x5, x5, x24
        eor     x3, x3, x24
        umlal2  v4.2d, v19.4s, v1.s[2]
        usra    v23.2d, v21.2d, #0x28
        cmn     x24, #1
        adcs    x3, x3, xzr
        eor     x24, x27, x24
        adcs    x27, x5, xzr
        usra    v23.2d, v22.2d, #6
        umlal   v4.2d, v18.2s, v15.s[0]
        umulh   x5, x11, x12
        ldp     q6, q7, [x2]
        umlal2  v30.2d, v24.4s, v1.s[2]
        ldp     d17, d19, [x1, #0x28]
        umull   v21.2d, v12.2s, v1.s[0]
        shl     v14.2d, v14.2d, #2
        umlal2  v4.2d, v18.4s, v15.s[2]
        stp     x8, x14, [x4, #0x20]
        mul     x13, x11, x13
        umlal2  v31.2d, v25.4s, v1.s[2]
        umlal   v23.2d, v28.2s, v15.s[0]
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        shl     v16.2d, v16.2d, #0x24
        ext     v18.16b, v2.16b, v4.16b, #8
        umlal2  v21.2d, v12.4s, v1.s[2]
        umlal2  v23.2d, v28.4s, v15.s[2]
        stp     x11, x7, [x4]
        stp     x9, x10, [x4, #0x10]
        umlal   v30.2d, v29.2s, v15.s[0]
        mul     x19, x11, x12
        umlal2  v30.2d, v29.4s, v15.s[2]
        usra    v4.2d, v18.2d, #0x1d
        ldp     x20, x11, [x6, #0x30]
        adds    x5, x5, x13
        str     x26, [sp, #0x1d8]
        ldp     x13, x26, [x6, #0x20]
        ldp     q12, q18, [x2, #0x60]
        umull   v22.2d, v13.2s, v1.s[0]
        adcs    x22, x28, x22
        adc     x28, x15, xzr
        umlal2  v22.2d, v13.4s, v1.s[2]
        mul     x15, x7, x12
        ldr     x7, [sp, #0x1e0]
        usra    v30.2d, v0.2d, #0x22
        shl     v13.2d, v19.2d, #0x2a
        subs    x12, x8, x7
        stp     x7, x21, [x4, #0x30]
        and     v0.16b, v4.16b, v3.16b
        ext     v4.16b, v4.16b, v2.16b, #8
        umlal   v21.2d, v27.2s, v15.s[0]
        sbcs    x21, x14, x21
        mul     x7, x9, x17
        csetm   x14, lo
        subs    x20, x20, x13
        usra    v5.2d, v4.2d, #0x1d
        umlal   v31.2d, v26.2s, v15.s[0]
        sbcs    x11, x11, x26
        umlal   v22.2d, v12.2s, v15.s[0]
        eor     x12, x12, x14
        umlal2  v31.2d, v26.4s, v15.s[2]
        csetm   x26, lo
        ldp     q4, q19, [x2, #0x20]
        umlal2  v21.2d, v27.4s, v15.s[2]
        adds    x5, x5, x15
        usra    v30.2d, v16.2d, #6
        ldp     q16, q24, [x2]
        adcs    x22, x22, x23
        eor     x23, x11, x26
        adc     x28, x28, xzr
        umlal   v5.2d, v20.2s, v15.s[0]
        umulh   x11, x9, x17
        eor     x21, x21, x14
        umlal2  v5.2d, v20.4s, v15.s[2]
        umlal   v30.2d, v4.2s, v0.s[0]
        ldp     q20, q25, [x2, #0x40]
        usra    v31.2d, v17.2d, #0x1c
        umulh   x15, x9, x16
        umlal   v5.2d, v6.2s, v0.s[0]
        eor     x20, x20, x26
        umlal2  v5.2d, v6.4s, v0.s[2]
        ldp     d6, d17, [x1, #0x30]
        cmn     x26, #1
        ldp     q26, q27, [x2, #0x80]
        adcs    x20, x20, xzr
        adcs    x23, x23, xzr
        cmn     x14, #1
        umlal2  v30.2d, v4.4s, v0.s[2]
        usra    v31.2d, v13.2d, #6
        str     x23, [sp, #0x1d0]
        mul     x23, x10, x17
        umlal2  v22.2d, v12.4s, v15.s[2]
        ext     v12.16b, v2.16b, v5.16b, #8
        usra    v21.2d, v6.2d, #0x16
        ldp     d13, d4, [x1, #0x38]
        adcs    x12, x12, xzr
        adcs    x21, x21, xzr
        eor     x26, x14, x26
        shl     v6.2d, v17.2d, #0x30
        adds    x7, x15, x7
        ldr     x15, [sp, #0x1e8]
        usra    v5.2d, v12.2d, #0x1d
        mul     x14, x9, x16
        umlal   v31.2d, v19.2s, v0.s[0]
        umlal   v22.2d, v25.2s, v0.s[0]
        umull2  v17.2d, v27.4s, v1.s[2]
        ext     v12.16b, v5.16b, v2.16b, #8
        stp     x19, x5, [x15]
        shl     v4.2d, v4.2d, #0x36
        umlal2  v31.2d, v19.4s, v0.s[2]
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        umull   v10.2d, v26.2s, v1.s[0]
        umulh   x9, x10, x17
        umlal2  v10.2d, v26.4s, v1.s[2]
        and     v11.16b, v5.16b, v3.16b
        umlal2  v22.2d, v25.4s, v0.s[2]
        adcs    x23, x11, x23
        ldp     q1, q5, [x2]
        adc     x9, x9, xzr
        usra    v23.2d, v12.2d, #0x1d
        mul     x11, x10, x16
        ldp     q12, q19, [x2, #0x20]
        usra    v21.2d, v6.2d, #6
        umlal   v21.2d, v20.2s, v0.s[0]
        ldp     q6, q25, [x2]
        umlal2  v21.2d, v20.4s, v0.s[2]
        usra    v22.2d, v13.2d, #0x10
        ldp     q13, q20, [x2, #0x40]
        umlal   v23.2d, v7.2s, v0.s[0]
        ldp     q26, q27, [x2, #0x60]
        stp     x26, x21, [sp, #0xc0]
        mul     x26, x25, x3
        umlal2  v23.2d, v7.4s, v0.s[2]
        ldp     q7, q28, [x2, #0x80]
        adds    x7, x7, x11
        umlal   v23.2d, v16.2s, v11.s[0]
        umulh   x11, x10, x16
        usra    v22.2d, v4.2d, #6
        umlal2  v23.2d, v16.4s, v11.s[2]
        mul     x10, x25, x27
        umlal   v21.2d, v19.2s, v11.s[0]
        umlal   v31.2d, v12.2s, v11.s[0]
        eor     x26, x26, x24
        ext     v4.16b, v2.16b, v23.16b, #8
        umlal2  v31.2d, v12.4s, v11.s[2]
        usra    v23.2d, v4.2d, #0x1d
        umulh   x21, x25, x3
        umlal2  v21.2d, v19.4s, v11.s[2]
        adcs    x23, x23, x11
        ldr     x11, [sp, #0x1d8]
        umlal   v22.2d, v13.2s, v11.s[0]
        ldp     q12, q4, [x2]
        adc     x9, x9, xzr
        umlal2  v22.2d, v13.4s, v11.s[2]
        ldp     q13, q4, [x2, #0xa0]
        umlal   v10.2d, v18.2s, v15.s[0]
        stp     x12, x20, [sp, #0xb0]
        mul     x12, x11, x3
        ext     v4.16b, v23.16b, v2.16b, #8
        and     v16.16b, v23.16b, v3.16b
        adds    x21, x21, x10
        umlal2  v10.2d, v18.4s, v15.s[2]
        umlal   v10.2d, v26.2s, v0.s[0]
        ldp     q18, q19, [x2, #0x20]
        umlal2  v10.2d, v26.4s, v0.s[2]
        usra    v30.2d, v4.2d, #0x1d
        umull2  v4.2d, v28.4s, v15.s[2]
        umlal   v17.2d, v7.2s, v15.s[0]
        umlal   v30.2d, v24.2s, v11.s[0]
        umlal2  v30.2d, v24.4s, v11.s[2]
        umlal   v30.2d, v1.2s, v16.s[0]
        umulh   x10, x11, x27
        mul     x20, x11, x27
        umlal2  v17.2d, v7.4s, v15.s[2]
        ldp     d15, d7, [x1, #0x40]
        ldp     q23, q24, [x2, #0x20]
        umlal2  v30.2d, v1.4s, v16.s[2]
        umlal   v21.2d, v18.2s, v16.s[0]
        ldp     q1, q26, [x2, #0x40]
        umulh   x25, x25, x27
        usra    v10.2d, v15.2d, #0xa
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        shl     v8.2d, v7.2d, #0x3c
        umlal   v17.2d, v27.2s, v0.s[0]
        ldp     q9, q15, [x2, #0x80]
        usra    v10.2d, v8.2d, #6
        mul     x27, x8, x13
        ldp     q8, q7, [x2, #0x60]
        ext     v28.16b, v2.16b, v30.16b, #8
        adcs    x20, x25, x20
        umlal   v10.2d, v20.2s, v11.s[0]
        umlal   v22.2d, v19.2s, v16.s[0]
        adc     x25, x10, xzr
        ldr     x10, [x6, #0x28]
        adds    x21, x21, x12
        usra    v30.2d, v28.2d, #0x1d
        mul     x12, x8, x10
        eor     x21, x21, x24
        umlal2  v17.2d, v27.4s, v0.s[2]
        umlal2  v22.2d, v19.4s, v16.s[2]
        umull2  v19.2d, v15.4s, v0.s[2]
        umlal   v4.2d, v9.2s, v0.s[0]
        umlal2  v4.2d, v9.4s, v0.s[2]
        ext     v9.16b, v30.16b, v2.16b, #8
        and     v15.16b, v30.16b, v3.16b
        umlal2  v10.2d, v20.4s, v11.s[2]
        umlal   v10.2d, v1.2s, v16.s[0]
        str     x27, [sp, #0x150]
        umulh   x27, x8, x13
        usra    v31.2d, v9.2d, #0x1d
        ldr     q9, [x2, #0x90]
        umulh   x3, x11, x3
        ldr     q0, [x2, #0x140]
        ldr     x11, [x4, #0x28]
        umlal   v31.2d, v5.2s, v16.s[0]
        umlal   v17.2d, v8.2s, v11.s[0]
        ldp     q20, q27, [x2, #0xa0]
        umlal2  v31.2d, v5.4s, v16.s[2]
        umlal   v22.2d, v23.2s, v15.s[0]
        umlal2  v17.2d, v8.4s, v11.s[2]
        ldr     q8, [x2, #0x140]
        umlal   v31.2d, v6.2s, v15.s[0]
        ldp     q5, q27, [x2, #0xb0]
        umlal2  v31.2d, v6.4s, v15.s[2]
        ldp     q6, q27, [x2, #0x80]
        umulh   x17, x11, x10
        umlal   v4.2d, v7.2s, v11.s[0]
        usra    v17.2d, v14.2d, #6
        ldr     d14, [x1, #0x78]
        adcs    x20, x20, x3
        adc     x25, x25, xzr
        umlal2  v10.2d, v1.4s, v16.s[2]
        cmn     x24, #1
        umlal2  v4.2d, v7.4s, v11.s[2]
        umlal2  v22.2d, v23.4s, v15.s[2]
        adcs    x26, x26, x19
        umulh   x3, x8, x10
        ext     v1.16b, v2.16b, v31.16b, #8
        umlal   v10.2d, v24.2s, v15.s[0]
        ldp     q7, q23, [x2]
        umull2  v27.2d, v27.4s, v11.s[2]
        adcs    x21, x21, x5
        eor     x20, x20, x24
        usra    v31.2d, v1.2d, #0x1d
        eor     x25, x25, x24
        adcs    x20, x20, x22
        umlal2  v21.2d, v18.4s, v16.s[2]
        adcs    x25, x25, x28
        umlal   v19.2d, v6.2s, v11.s[0]
        adc     x24, x24, xzr
        stp     x5, x19, [sp, #0x130]
        mul     x5, x11, x13
        ldp     q1, q18, [x2, #0x80]
        umlal   v17.2d, v26.2s, v16.s[0]
        adds    x26, x26, x14
        ext     v28.16b, v31.16b, v2.16b, #8
        and     v29.16b, v31.16b, v3.16b
        adcs    x21, x21, x7
        ldp     d30, d31, [x1, #0x48]
        adcs    x20, x20, x23
        usra    v21.2d, v28.2d, #0x1d
        umlal2  v17.2d, v26.4s, v16.s[2]
        adcs    x25, x25, x9
        usra    v4.2d, v30.2d, #0x3e
        adc     x24, x24, xzr
        mul     x19, x11, x10
        adds    x26, x22, x26
        shl     v26.2d, v31.2d, #8
        adcs    x28, x28, x21
        ldp     x21, x22, [x6, #0x30]
        adcs    x14, x14, x20
        ldr     x20, [sp, #0x1e0]
        umlal2  v19.2d, v6.4s, v11.s[2]
        umlal   v27.2d, v1.2s, v16.s[0]
        adcs    x7, x7, x25
        umulh   x25, x20, x21
        stp     x26, x28, [x15, #0x10]
        umlal2  v10.2d, v24.4s, v15.s[2]
        umlal   v21.2d, v25.2s, v15.s[0]
        adcs    x23, x23, x24
        adcs    x9, x9, xzr
        umlal2  v21.2d, v25.4s, v15.s[2]
        umlal   v21.2d, v7.2s, v29.s[0]
        adds    x24, x27, x12
        adcs    x19, x3, x19
        umlal2  v21.2d, v7.4s, v29.s[2]
        umlal2  v27.2d, v1.4s, v16.s[2]
        ldp     d11, d1, [x1, #0x50]
        adc     x27, x17, xzr
        usra    v4.2d, v26.2d, #6
        ext     v6.16b, v2.16b, v21.16b, #8
        umull2  v7.2d, v18.4s, v16.s[2]
        ldp     q18, q24, [x2, #0x60]
        ldp     q25, q26, [x2, #0x40]
        adds    x3, x24, x5
        shl     v1.2d, v1.2d, #0xe
        mul     x24, x20, x22
        umulh   x5, x11, x13
        adcs    x19, x19, x5
        ldp     x5, x12, [x6]
        movi    v28.2d, #0000000000000000
        adc     x27, x27, xzr
        ldr     x17, [x4, #0x38]
        usra    v21.2d, v6.2d, #0x1d
        subs    x5, x13, x5
        sbcs    x10, x10, x12
        mul     x12, x20, x21
        usra    v19.2d, v11.2d, #0x38
        sbcs    x13, x21, x16
        ldr     x16, [x6, #0x18]
        sbcs    x16, x22, x16
        umlal   v4.2d, v18.2s, v16.s[0]
        umlal2  v4.2d, v18.4s, v16.s[2]
        usra    v19.2d, v1.2d, #6
        mul     x15, x17, x22
        str     x9, [sp, #0x140]
        csetm   x9, lo
        adds    x24, x25, x24
        ldp     q11, q1, [x2, #0x20]
        umlal   v4.2d, v26.2s, v15.s[0]
        eor     x25, x13, x9
        eor     x5, x5, x9
        umlal   v17.2d, v25.2s, v15.s[0]
        ext     v6.16b, v21.16b, v2.16b, #8
        umulh   x13, x20, x22
        usra    v22.2d, v6.2d, #0x1d
        umlal2  v17.2d, v25.4s, v15.s[2]
        umlal   v17.2d, v1.2s, v29.s[0]
        umlal   v22.2d, v23.2s, v29.s[0]
        and     v6.16b, v21.16b, v3.16b
        eor     x10, x10, x9
        eor     x16, x16, x9
        umlal2  v22.2d, v23.4s, v29.s[2]
        ldp     d18, d21, [x1, #0x58]
        adcs    x13, x13, x15
        umlal   v10.2d, v11.2s, v29.s[0]
        ldr     q23, [x2, #0x130]
        umulh   x22, x17, x22
        umlal   v19.2d, v24.2s, v16.s[0]
        umlal2  v4.2d, v26.4s, v15.s[2]
        usra    v27.2d, v18.2d, #0x32
        ldp     q18, q25, [x2, #0x60]
        umull2  v26.2d, v9.4s, v6.s[2]
        umlal2  v19.2d, v24.4s, v16.s[2]
        adc     x22, x22, xzr
        cmn     x9, #1
        mul     x15, x17, x21
        shl     v9.2d, v21.2d, #0x14
        umlal   v22.2d, v12.2s, v6.s[0]
        adcs    x5, x5, xzr
        umlal2  v22.2d, v12.4s, v6.s[2]
        umlal2  v10.2d, v11.4s, v29.s[2]
        adcs    x10, x10, xzr
        umulh   x21, x17, x21
        adcs    x25, x25, xzr
        ldp     q12, q11, [x2, #0x80]
        umlal   v19.2d, v18.2s, v15.s[0]
        umlal2  v19.2d, v18.4s, v15.s[2]
        ldp     d16, d18, [x1, #0x60]
        usra    v27.2d, v9.2d, #6
        usra    v26.2d, v14.2d, #0x1a
        ldp     q9, q14, [x2, #0x30]
        adcs    x16, x16, xzr
        adds    x24, x24, x15
        mul     v21.2s, v22.2s, v8.2s
        stp     x23, x14, [sp, #0x110]
        ldp     x15, x23, [sp, #0xb0]
        str     x7, [sp, #0x158]
        umulh   x7, x15, x23
        umlal2  v17.2d, v1.4s, v29.s[2]
        adcs    x21, x13, x21
        ldp     x13, x14, [x4]
        ldp     q1, q24, [x2, #0x10]
        shl     v18.2d, v18.2d, #0x1a
        adc     x22, x22, xzr
        and     v21.16b, v21.16b, v3.16b
        subs    x8, x13, x8
        umlal   v22.2d, v13.2s, v21.s[0]
        sbcs    x11, x14, x11
        ldp     x13, x14, [x4, #0x10]
        sbcs    x20, x13, x20
        ldr     x13, [sp, #0xc8]
        stp     x28, x26, [sp, #0x100]
        ldr     x28, [sp, #0x1d0]
        umulh   x26, x13, x28
        sbcs    x14, x14, x17
        umull2  v30.2d, v11.4s, v15.s[2]
        csetm   x17, lo
        usra    v7.2d, v16.2d, #0x2c
        usra    v7.2d, v18.2d, #6
        eor     x11, x11, x17
        str     x25, [sp, #0xd0]
        subs    x25, x25, x5
        eor     x8, x8, x17
        umlal   v27.2d, v25.2s, v15.s[0]
        stp     x16, x22, [sp, #0xf0]
        sbcs    x16, x16, x10
        umlal2  v27.2d, v25.4s, v15.s[2]
        eor     x20, x20, x17
        csetm   x22, lo
        umlal   v17.2d, v24.2s, v6.s[0]
        cmn     x17, #1
        eor     x16, x16, x22
        ext     v11.16b, v2.16b, v22.16b, #8
        eor     x25, x25, x22
        adcs    x8, x8, xzr
        stp     x21, x24, [sp, #0x90]
        mul     x21, x15, x23
        ldp     q16, q18, [x2, #0x40]
        adcs    x11, x11, xzr
        umulh   x24, x8, x5
        adcs    x20, x20, xzr
        stp     x24, x20, [sp, #0xa0]
        ldr     x24, [sp, #0xc0]
        eor     x21, x21, x24
        eor     x14, x14, x17
        eor     x9, x17, x9
        umlal   v7.2d, v12.2s, v15.s[0]
        ldp     d25, d31, [x1, #0x68]
        adcs    x14, x14, xzr
        subs    x17, x8, x20
        umlal2  v7.2d, v12.4s, v15.s[2]
        str     x14, [sp, #0xd8]
        sbcs    x14, x11, x14
        ldp     q12, q15, [x2, #0x80]
        usra    v22.2d, v11.2d, #0x1d
        umlal2  v17.2d, v24.4s, v6.s[2]
        csetm   x20, lo
        str     x9, [sp, #0x148]
        mul     x9, x15, x28
        umlal   v19.2d, v18.2s, v29.s[0]
        cmn     x22, #1
        adcs    x25, x25, xzr
        umlal2  v19.2d, v18.4s, v29.s[2]
        ext     v11.16b, v22.16b, v2.16b, #8
        eor     x14, x14, x20
        umulh   x15, x15, x28
        eor     x22, x20, x22
        eor     x17, x17, x20
        adcs    x16, x16, xzr
        mul     v8.2s, v11.2s, v8.2s
        str     x22, [sp, #0x1e0]
        umulh   x22, x8, x10
        cmn     x20, #1
        adcs    x17, x17, xzr
        umlal   v4.2d, v16.2s, v29.s[0]
        usra    v30.2d, v25.2d, #0x26
        umlal2  v4.2d, v16.4s, v29.s[2]
        and     v8.16b, v8.16b, v3.16b
        adcs    x14, x14, xzr
        umull2  v16.2d, v15.4s, v29.s[2]
        shl     v11.2d, v31.2d, #0x20
        adds    x20, x7, x9
        umulh   x7, x13, x23
        usra    v30.2d, v11.2d, #6
        uzp1    v18.2d, v21.2d, v8.2d
        ldp     q11, q15, [x2, #0x60]
        ldp     d21, d24, [x1, #0x70]
        umlal   v30.2d, v12.2s, v29.s[0]
        ldp     q25, q31, [x2, #0x50]
        umlal2  v22.2d, v13.4s, v8.s[0]
        mul     x28, x13, x28
        umlal2  v30.2d, v12.4s, v29.s[2]
        adcs    x28, x15, x28
        ext     v12.16b, v22.16b, v2.16b, #8
        umlal   v7.2d, v15.2s, v29.s[0]
        usra    v16.2d, v21.2d, #0x20
        umlal   v27.2d, v11.2s, v29.s[0]
        umlal2  v27.2d, v11.4s, v29.s[2]
        ldp     q8, q21, [x2, #0xe0]
        adc     x26, x26, xzr
        umlal2  v7.2d, v15.4s, v29.s[2]
        mul     x23, x13, x23
        usra    v10.2d, v12.2d, #0x1d
        mul     x1, x8, x10
        shl     v12.2d, v24.2d, #0x26
        umlal   v19.2d, v14.2s, v6.s[0]
        ldp     q11, q13, [x2, #0x70]
        umlal   v10.2d, v1.2s, v6.s[0]
        umlal2  v10.2d, v1.4s, v6.s[2]
        adds    x20, x20, x23
        adcs    x23, x28, x7
        ldp     x13, x28, [sp, #0x90]
        ldr     x7, [sp, #0x150]
        ldp     q15, q1, [x2, #0x120]
        usra    v16.2d, v12.2d, #6
        eor     x20, x20, x24
        adc     x26, x26, xzr
        umlal   v10.2d, v5.2s, v18.s[0]
        cmn     x24, #1
        adcs    x21, x21, x7
        mul     x9, x11, x10
        eor     x26, x26, x24
        umlal2  v10.2d, v5.4s, v18.s[2]
        umlal   v4.2d, v9.2s, v6.s[0]
        eor     x23, x23, x24
        ldr     x15, [sp, #0xf8]
        mul     v12.2s, v10.2s, v0.2s
        ldp     q5, q22, [x2, #0xc0]
        adcs    x20, x20, x3
        adcs    x23, x23, x19
        adcs    x26, x26, x27
        umlal2  v4.2d, v9.4s, v6.s[2]
        umlal   v7.2d, v31.2s, v6.s[0]
        adc     x24, x24, xzr
        adds    x21, x21, x12
        mul     x8, x8, x5
        adcs    x20, x20, x28
        adcs    x23, x23, x13
        adcs    x26, x26, x15
        and     v9.16b, v12.16b, v3.16b
        umulh   x7, x11, x5
        adc     x24, x24, xzr
        adds    x21, x19, x21
        adcs    x27, x27, x20
        umlal   v16.2d, v13.2s, v6.s[0]
        umlal2  v16.2d, v13.4s, v6.s[2]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal2  v19.2d, v14.4s, v6.s[2]
        ldp     q14, q24, [x2, #0x100]
        umulh   x19, x11, x10
        umlal   v27.2d, v25.2s, v6.s[0]
        umlal2  v7.2d, v31.4s, v6.s[2]
        adcs    x10, x12, x23
        adcs    x12, x28, x26
        ldr     x28, [sp, #0x148]
        umlal   v10.2d, v20.2s, v9.s[0]
        adcs    x13, x13, x24
        ldp     x20, x24, [sp, #0xa0]
        ldr     x26, [sp, #0xf0]
        adcs    x15, x15, xzr
        adds    x20, x20, x1
        umlal   v30.2d, v11.2s, v6.s[0]
        eor     x1, x8, x28
        adcs    x22, x22, x9
        ldp     q29, q31, [x2, #0xb0]
        mul     x23, x11, x5
        umlal   v7.2d, v14.2s, v18.s[0]
        adc     x19, x19, xzr
        umlal2  v30.2d, v11.4s, v6.s[2]
        umlal2  v27.2d, v25.4s, v6.s[2]
        mul     x5, x24, x26
        umlal   v30.2d, v24.2s, v18.s[0]
        umlal   v4.2d, v22.2s, v18.s[0]
        adds    x9, x20, x23
        ext     v11.16b, v2.16b, v10.16b, #8
        usra    v10.2d, v11.2d, #0x1d
        umlal2  v4.2d, v22.4s, v18.s[2]
        ldp     q6, q22, [x2, #0xd0]
        ext     v11.16b, v10.16b, v2.16b, #8
        adcs    x7, x22, x7
        ldp     x23, x22, [sp, #0xd0]
        adc     x11, x19, xzr
        umlal   v27.2d, v21.2s, v18.s[0]
        mul     v11.2s, v11.2s, v0.2s
        umulh   x19, x24, x23
        umlal2  v7.2d, v14.4s, v18.s[2]
        eor     x20, x9, x28
        umlal   v19.2d, v8.2s, v18.s[0]
        adds    x5, x19, x5
        umulh   x19, x24, x26
        umulh   x28, x22, x26
        umlal2  v30.2d, v24.4s, v18.s[2]
        ldp     q0, q24, [x2, #0xf0]
        and     v11.16b, v11.16b, v3.16b
        stp     x19, x20, [sp, #0xe0]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v26.2d, v1.4s, v18.s[2]
        umlal2  v19.2d, v8.4s, v18.s[2]
        uzp1    v1.2d, v9.2d, v11.2d
        ldp     q3, q25, [x2, #0x110]
        umlal   v4.2d, v31.2s, v1.s[0]
        umlal   v19.2d, v6.2s, v1.s[0]
        umlal2  v10.2d, v20.4s, v11.s[0]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        ext     v14.16b, v10.16b, v2.16b, #8
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        stp     x21, x27, [sp, #0xb0]
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal2  v27.2d, v21.4s, v18.s[2]
        mul     x2, x24, x23
        ldr     x24, [sp, #0xd8]
        umlal   v16.2d, v15.2s, v18.s[0]
        mul     x26, x24, x26
        umlal   v7.2d, v0.2s, v1.s[0]
        umlal2  v19.2d, v6.4s, v1.s[2]
        umlal2  v4.2d, v31.4s, v1.s[2]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal2  v16.2d, v15.4s, v18.s[2]
        stp     x15, x13, [sp, #0x120]
        ldp     x13, x15, [sp, #0xd0]
        stp     x12, x10, [sp, #0xc0]
        mul     x12, x15, x13
        usra    v17.2d, v14.2d, #0x1d
        umlal   v27.2d, v22.2s, v1.s[0]
        ldr     x10, [sp, #0xe0]
        adcs    x10, x10, x26
        umlal   v17.2d, v5.2s, v18.s[0]
        str     x25, [sp, #0xa0]
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v27.2d, v22.4s, v1.s[2]
        adc     x28, x28, xzr
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        umlal2  v17.2d, v5.4s, v18.s[2]
        uzp2    v5.2d, v19.2d, v27.2d
        str     x28, [sp, #0xa8]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umulh   x13, x15, x13
        umlal   v17.2d, v29.2s, v1.s[0]
        adds    x5, x5, x12
        ldp     x12, x15, [sp, #0xa0]
        uzp1    v6.2d, v19.2d, v27.2d
        umlal2  v17.2d, v29.4s, v1.s[2]
        stp     x3, x1, [sp, #0x90]
        umulh   x3, x17, x12
        uzp2    v18.2d, v17.2d, v4.2d
        mul     x12, x17, x12
        shl     v19.2d, v18.2d, #0x23
        shl     v20.2d, v5.2d, #0x23
        umlal   v26.2d, v25.2s, v1.s[0]
        umull2  v21.2d, v23.4s, v1.s[2]
        umlal   v30.2d, v24.2s, v1.s[0]
        adcs    x10, x10, x13
        umlal2  v30.2d, v24.4s, v1.s[2]
        usra    v6.2d, v20.2d, #6
        adc     x13, x15, xzr
        uzp1    v4.2d, v17.2d, v4.2d
        mul     x15, x14, x16
        umlal2  v7.2d, v0.4s, v1.s[2]
        ldr     x1, [sp, #0x1e0]
        eor     x12, x12, x1
        umlal2  v26.2d, v25.4s, v1.s[2]
        uzp2    v0.2d, v7.2d, v30.2d
        mul     x1, x17, x16
        usra    v4.2d, v19.2d, #6
        ext     v2.16b, v2.16b, v18.16b, #8
        umlal   v16.2d, v3.2s, v1.s[0]
        usra    v4.2d, v2.2d, #0x1d
        ext     v2.16b, v18.16b, v5.16b, #8
        ext     v5.16b, v5.16b, v0.16b, #8
        umulh   x17, x17, x16
        uzp1    v7.2d, v7.2d, v30.2d
        shl     v17.2d, v0.2d, #0x23
        adds    x1, x3, x1
        umlal2  v16.2d, v3.4s, v1.s[2]
        usra    v7.2d, v17.2d, #6
        uzp2    v1.2d, v21.2d, v28.2d
        adcs    x3, x17, x15
        usra    v7.2d, v5.2d, #0x1d
        umulh   x15, x14, x16
        usra    v6.2d, v2.2d, #0x1d
        ldr     x16, [sp, #0xa0]
        uzp1    v2.2d, v16.2d, v26.2d
        uzp2    v3.2d, v16.2d, v26.2d
        ext     v5.16b, v3.16b, v1.16b, #8
        str     q6, [x0, #0x10]
        str     q4, [x0]
        uzp1    v4.2d, v21.2d, v28.2d
        ext     v0.16b, v0.16b, v3.16b, #8
        shl     v1.2d, v1.2d, #0x23
        shl     v3.2d, v3.2d, #0x23
        adc     x15, x15, xzr
        usra    v4.2d, v1.2d, #6
        mul     x17, x14, x16
        str     q7, [x0, #0x20]
        adds    x1, x1, x17
        usra    v2.2d, v3.2d, #6
        umulh   x14, x14, x16
        ldr     x16, [sp, #0x1e0]
        eor     x1, x1, x16
        usra    v4.2d, v5.2d, #0x1d
        adcs    x3, x3, x14
        usra    v2.2d, v0.2d, #0x1d
        eor     x3, x3, x16
        str     q2, [x0, #0x30]
        adc     x14, x15, xzr
        cmn     x16, #1
        adcs    x8, x12, x8
        adcs    x1, x1, x9
        adcs    x3, x3, x7
        eor     x9, x14, x16
        adcs    x9, x9, x11
        adc     x12, x16, xzr
        adds    x8, x8, x2
        adcs    x1, x1, x5
        str     q4, [x0, #0x40]
        adcs    x3, x3, x10
        adcs    x9, x9, x13
        adc     x12, x12, xzr
        adds    x7, x7, x8
        ldp     x15, x8, [sp, #0x140]
        adcs    x1, x11, x1
        eor     x1, x1, x8
        adcs    x2, x2, x3
        adcs    x3, x5, x9
        adcs    x5, x10, x12
        ldp     x12, x11, [sp, #0x130]
        ldp     x17, x10, [sp, #0x90]
        eor     x2, x2, x8
        eor     x3, x3, x8
        adcs    x9, x13, xzr
        eor     x7, x7, x8
        cmn     x8, #1
        eor     x9, x9, x8
        adcs    x10, x10, x11
        ldr     x11, [sp, #0xe8]
        eor     x5, x5, x8
        adcs    x11, x11, x12
        ldp     x13, x12, [sp, #0x100]
        adcs    x7, x7, x12
        ldp     x14, x12, [sp, #0x110]
        adcs    x1, x1, x13
        ldp     x16, x13, [sp, #0x150]
        adcs    x2, x2, x12
        adcs    x3, x3, x13
        adcs    x5, x5, x14
        adcs    x9, x9, x15
        adc     x8, x8, xzr
        adds    x10, x10, x16
        adcs    x11, x11, x17
        ldr     x17, [sp, #0xb0]
        adcs    x7, x7, x17
        ldr     x17, [sp, #0xb8]
        adcs    x1, x1, x17
        ldr     x17, [sp, #0xc8]
        adcs    x2, x2, x17
        ldr     x17, [sp, #0xc0]
        adcs    x3, x3, x17
        ldr     x17, [sp, #0x128]
        adcs    x5, x5, x17
        ldr     x17, [sp, #0x120]
        adcs    x9, x9, x17
        adc     x8, x8, xzr
        adds    x10, x12, x10
        ldr     x12, [sp, #0x1e8]
        adcs    x11, x13, x11
        ldr     x13, [sp, #0x90]
        adcs    x7, x14, x7
        adcs    x1, x15, x1
        stp     x7, x1, [x12, #0x30]
        adcs    x1, x16, x2
        adcs    x2, x13, x3
        ldp     x3, x7, [sp, #0xb0]
        stp     x10, x11, [x12, #0x20]
        adcs    x3, x3, x5
        adcs    x5, x7, x9
        ldp     x9, x7, [sp, #0xc0]
        adcs    x7, x7, x8
        stp     x1, x2, [x12, #0x40]
        ldr     x2, [sp, #0x128]
        adcs    x1, x9, xzr
        stp     x3, x5, [x12, #0x50]
        adcs    x2, x2, xzr
        stp     x7, x1, [x12, #0x60]
        adcs    x1, x17, xzr
        stp     x2, x1, [x12, #0x70]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_mul_8_aarch64)

NOTES

/* karat_phase_sqr_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 1 --rounds 4000 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 245.3 cycles instead of 487.0, bound 210.0 (simulated, one run after another); 642 of 670 instructions have another place.
 * Made from code with the SHA-256 fb39ff158f4ee6224c859df421611d5c564fd7bbed83f4d743ce23b19ace654a.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "aarch64/kernel.h"

KERNEL(karat_phase_sqr_8_aarch64)
        sub     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset 496
        ldr     d0, [x1]
        movi    v1.16b, #0xff
        ldp     d2, d3, [x1]
        ushr    v4.2d, v0.2d, #0x1d
        ldp     x6, x7, [x5, #0x18]
        ushr    v2.2d, v2.2d, #0x3a
        uzp1    v0.2d, v0.2d, v4.2d
        lsl     x7, x7, #0x28
        lsr     x6, x6, #0x12
        ldp     q4, q5, [x2]
        ushr    v1.2d, v1.2d, #0x23
        shl     v3.2d, v3.2d, #0xc
        and     v0.16b, v0.16b, v1.16b
        ldp     x8, x9, [x5, #8]
        lsr     x8, x8, #6
        usra    v2.2d, v3.2d, #6
        umlal   v2.2d, v4.2s, v0.s[0]
        ldp     x10, x11, [x5]
        lsl     x11, x11, #0x3a
        umlal2  v2.2d, v4.4s, v0.s[2]
        movi    v3.2d, #0000000000000000
        ldp     x12, x13, [x5, #0x10]
        lsl     x9, x9, #0x34
        ldp     d4, d6, [x1, #8]
        lsr     x12, x12, #0xc
        ext     v7.16b, v3.16b, v2.16b, #8
        shl     v6.2d, v6.2d, #0x12
        adds    x10, x10, x11
        lsl     x11, x13, #0x2e
        ldp     q16, q17, [x2, #0x20]
        ushr    v4.2d, v4.2d, #0x34
        adcs    x8, x8, x9
        usra    v2.2d, v7.2d, #0x1d
        ldp     q7, q18, [x2]
        adcs    x9, x12, x11
        usra    v4.2d, v6.2d, #6
        ldp     d6, d19, [x1, #0x10]
        umulh   x11, x10, x8
        ldp     q20, q21, [x2]
        adcs    x6, x6, x7
        ldp     x7, x12, [x5, #0x28]
        ext     v22.16b, v2.16b, v3.16b, #8
        and     v2.16b, v2.16b, v1.16b
        ldp     x13, x14, [x5, #0x20]
        umulh   x15, x10, x6
        usra    v4.2d, v22.2d, #0x1d
        umull   v22.2d, v16.2s, v0.s[0]
        shl     v19.2d, v19.2d, #0x18
        lsr     x7, x7, #0x1e
        lsl     x12, x12, #0x1c
        lsr     x13, x13, #0x18
        lsl     x14, x14, #0x22
        adcs    x13, x13, x14
        umlal   v4.2d, v5.2s, v0.s[0]
        umlal2  v22.2d, v16.4s, v0.s[2]
        umlal2  v4.2d, v5.4s, v0.s[2]
        umlal   v4.2d, v7.2s, v2.s[0]
        usra    v22.2d, v6.2d, #0x2e
        usra    v22.2d, v19.2d, #6
        ldp     d5, d6, [x1, #0x18]
        adcs    x7, x7, x12
        umlal2  v4.2d, v7.4s, v2.s[2]
        ldp     q7, q16, [x2, #0x20]
        mul     x12, x10, x6
        umull   v19.2d, v17.2s, v0.s[0]
        ext     v23.16b, v3.16b, v4.16b, #8
        ldp     x14, x16, [x5, #0x30]
        lsl     x16, x16, #0x16
        umlal2  v19.2d, v17.4s, v0.s[2]
        usra    v4.2d, v23.2d, #0x1d
        ldp     x5, x17, [x5, #0x38]
        ldp     q17, q23, [x2, #0x40]
        shl     v6.2d, v6.2d, #0x1e
        str     x3, [sp, #0x1e8]
        umulh   x3, x10, x9
        usra    v19.2d, v5.2d, #0x28
        lsr     x14, x14, #0x24
        ldp     q5, q24, [x2]
        lsl     x17, x17, #0x10
        usra    v19.2d, v6.2d, #6
        umull   v6.2d, v17.2s, v0.s[0]
        lsr     x5, x5, #0x2a
        adcs    x14, x14, x16
        umlal   v19.2d, v7.2s, v2.s[0]
        ldp     d25, d26, [x1, #0x20]
        adcs    x5, x5, x17
        umlal2  v6.2d, v17.4s, v0.s[2]
        ext     v17.16b, v4.16b, v3.16b, #8
        mul     x16, x10, x9
        adds    x11, x11, x16
        and     v4.16b, v4.16b, v1.16b
        usra    v22.2d, v17.2d, #0x1d
        shl     v17.2d, v26.2d, #0x24
        adcs    x3, x3, x12
        ldp     q26, q27, [x2]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umlal2  v19.2d, v7.4s, v2.s[2]
        umulh   x27, x8, x6
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        umlal   v6.2d, v16.2s, v2.s[0]
        ldp     q7, q27, [x2, #0x20]
        umulh   x19, x9, x6
        umlal2  v6.2d, v16.4s, v2.s[2]
        umull   v16.2d, v23.2s, v0.s[0]
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        umlal   v22.2d, v18.2s, v2.s[0]
        ldp     q10, q11, [x2, #0x40]
        usra    v6.2d, v25.2d, #0x22
        umlal2  v22.2d, v18.4s, v2.s[2]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        usra    v6.2d, v17.2d, #6
        umlal   v22.2d, v20.2s, v4.s[0]
        ldp     d17, d18, [x1, #0x28]
        ldp     q25, q28, [x2, #0x20]
        umlal2  v22.2d, v20.4s, v4.s[2]
        mul     x20, x8, x6
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        umlal   v6.2d, v7.2s, v4.s[0]
        shl     v18.2d, v18.2d, #0x2a
        adcs    x20, x15, x20
        umlal2  v16.2d, v23.4s, v0.s[2]
        ldp     q20, q23, [x2]
        umlal2  v6.2d, v7.4s, v4.s[2]
        mul     x21, x9, x6
        umlal   v16.2d, v10.2s, v2.s[0]
        adcs    x21, x27, x21
        adc     x19, x19, xzr
        ldr     d7, [x1, #0x48]
        umlal2  v16.2d, v10.4s, v2.s[2]
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        umulh   x22, x8, x9
        usra    v16.2d, v17.2d, #0x1c
        shl     v10.2d, v7.2d, #2
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        ext     v7.16b, v3.16b, v22.16b, #8
        usra    v22.2d, v7.2d, #0x1d
        ldp     q7, q17, [x2, #0x60]
        usra    v16.2d, v18.2d, #6
        umlal   v16.2d, v27.2s, v4.s[0]
        stp     x13, x7, [x4, #0x20]
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        ext     v12.16b, v22.16b, v3.16b, #8
        mul     x27, x8, x9
        adds    x27, x3, x27
        adcs    x22, x20, x22
        and     v13.16b, v22.16b, v1.16b
        adcs    x21, x21, xzr
        adc     x28, x19, xzr
        umull   v18.2d, v7.2s, v0.s[0]
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        umlal2  v18.2d, v7.4s, v0.s[2]
        mul     x3, x10, x8
        adds    x3, x3, x3
        adcs    x11, x11, x11
        umlal   v18.2d, v11.2s, v2.s[0]
        usra    v19.2d, v12.2d, #0x1d
        adcs    x27, x27, x27
        adcs    x12, x22, x22
        umlal2  v16.2d, v27.4s, v4.s[2]
        adcs    x15, x21, x21
        ldp     d12, d7, [x1, #0x30]
        adcs    x28, x28, x28
        umlal2  v18.2d, v11.4s, v2.s[2]
        adc     x16, xzr, xzr
        umulh   x21, x10, x10
        adds    x3, x3, x21
        umull   v11.2d, v17.2s, v0.s[0]
        stp     x10, x8, [x4]
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        umlal   v19.2d, v21.2s, v4.s[0]
        ldp     q8, q9, [x2]
        umlal2  v19.2d, v21.4s, v4.s[2]
        shl     v7.2d, v7.2d, #0x30
        mul     x21, x8, x8
        adcs    x11, x11, x21
        umlal   v19.2d, v5.2s, v13.s[0]
        ldr     q21, [x2, #0x140]
        umlal2  v19.2d, v5.4s, v13.s[2]
        ext     v5.16b, v3.16b, v19.16b, #8
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v16.2d, v25.2s, v13.s[0]
        usra    v18.2d, v12.2d, #0x16
        ldp     q12, q22, [x2, #0x40]
        umulh   x17, x8, x8
        adcs    x17, x27, x17
        umlal2  v16.2d, v25.4s, v13.s[2]
        usra    v18.2d, v7.2d, #6
        umlal2  v11.2d, v17.4s, v0.s[2]
        stp     x9, x6, [x4, #0x10]
        ldp     q7, q17, [x2, #0x60]
        ldp     q25, q27, [x2, #0xa0]
        usra    v19.2d, v5.2d, #0x1d
        mul     x27, x9, x9
        umlal   v18.2d, v12.2s, v4.s[0]
        stp     x14, x5, [x4, #0x30]
        umlal2  v18.2d, v12.4s, v4.s[2]
        adcs    x12, x12, x27
        ldr     x27, [sp, #0x1e8]
        ext     v12.16b, v19.16b, v3.16b, #8
        stp     x11, x17, [x27, #0x10]
        str     x12, [sp, #0x1e0]
        mul     x12, x6, x6
        umlal   v18.2d, v28.2s, v13.s[0]
        ldr     q5, [x2, #0x140]
        umlal   v11.2d, v7.2s, v2.s[0]
        umlal2  v11.2d, v7.4s, v2.s[2]
        stp     x17, x11, [sp, #0xe0]
        mul     x17, x13, x14
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        ldp     q14, q15, [x2, #0x20]
        umlal2  v18.2d, v28.4s, v13.s[2]
        and     v7.16b, v19.16b, v1.16b
        usra    v6.2d, v12.2d, #0x1d
        ldp     q12, q19, [x2, #0x80]
        umulh   x11, x9, x9
        umlal   v11.2d, v22.2s, v4.s[0]
        umlal   v6.2d, v24.2s, v13.s[0]
        umlal2  v6.2d, v24.4s, v13.s[2]
        ldp     d24, d27, [x1, #0x38]
        umlal   v6.2d, v20.2s, v7.s[0]
        umulh   x27, x6, x6
        umlal2  v6.2d, v20.4s, v7.s[2]
        adcs    x11, x15, x11
        ldp     q20, q28, [x2, #0xa0]
        umlal   v18.2d, v14.2s, v7.s[0]
        adcs    x12, x28, x12
        umlal2  v11.2d, v22.4s, v4.s[2]
        ldp     q22, q28, [x2, #0x60]
        umulh   x28, x13, x7
        shl     v27.2d, v27.2d, #0x36
        umull   v29.2d, v12.2s, v0.s[0]
        adc     x15, x16, x27
        ext     v30.16b, v3.16b, v6.16b, #8
        umlal2  v18.2d, v14.4s, v7.s[2]
        ldp     q14, q31, [x2, #0x80]
        umull2  v19.2d, v19.4s, v0.s[2]
        adds    x27, x28, x17
        usra    v11.2d, v24.2d, #0x10
        umulh   x28, x13, x14
        umlal2  v29.2d, v12.4s, v0.s[2]
        umulh   x16, x7, x5
        ldp     q12, q0, [x2, #0x20]
        usra    v11.2d, v27.2d, #6
        umlal   v29.2d, v17.2s, v2.s[0]
        ldp     q24, q27, [x2, #0x40]
        umlal2  v29.2d, v17.4s, v2.s[2]
        mul     x17, x13, x5
        umlal   v11.2d, v24.2s, v13.s[0]
        usra    v6.2d, v30.2d, #0x1d
        adcs    x28, x28, x17
        ldp     q17, q30, [x2, #0xb0]
        umlal2  v11.2d, v24.4s, v13.s[2]
        umlal   v11.2d, v15.2s, v7.s[0]
        umlal   v29.2d, v22.2s, v4.s[0]
        umulh   x17, x13, x5
        stp     x15, x3, [sp, #0xd0]
        umulh   x15, x7, x7
        umlal2  v11.2d, v15.4s, v7.s[2]
        ldp     d15, d24, [x1, #0x40]
        umlal2  v29.2d, v22.4s, v4.s[2]
        shl     v22.2d, v24.2d, #0x3c
        usra    v29.2d, v15.2d, #0xa
        stp     x12, x11, [sp, #0xc0]
        mul     x12, x14, x5
        ext     v15.16b, v6.16b, v3.16b, #8
        usra    v29.2d, v22.2d, #6
        usra    v16.2d, v15.2d, #0x1d
        mul     x11, x7, x5
        and     v15.16b, v6.16b, v1.16b
        umlal   v16.2d, v23.2s, v7.s[0]
        adcs    x11, x17, x11
        umulh   x17, x14, x5
        adcs    x12, x16, x12
        adc     x16, x17, xzr
        umulh   x17, x7, x14
        umlal   v11.2d, v12.2s, v15.s[0]
        umlal2  v16.2d, v23.4s, v7.s[2]
        umlal2  v11.2d, v12.4s, v15.s[2]
        umlal   v16.2d, v8.2s, v15.s[0]
        umlal   v19.2d, v14.2s, v2.s[0]
        umlal   v29.2d, v27.2s, v13.s[0]
        ldp     q12, q6, [x2, #0x40]
        ldr     q22, [x2, #0x90]
        umlal2  v29.2d, v27.4s, v13.s[2]
        mul     x3, x7, x14
        ldp     q23, q24, [x2, #0x60]
        umlal2  v16.2d, v8.4s, v15.s[2]
        mul     x6, x13, x7
        umlal2  v19.2d, v14.4s, v2.s[2]
        adds    x28, x28, x3
        adcs    x3, x11, x17
        adcs    x11, x12, xzr
        umlal   v29.2d, v12.2s, v7.s[0]
        umlal2  v29.2d, v12.4s, v7.s[2]
        umulh   x12, x13, x13
        umlal   v29.2d, v0.2s, v15.s[0]
        ext     v12.16b, v3.16b, v16.16b, #8
        adc     x16, x16, xzr
        usra    v16.2d, v12.2d, #0x1d
        adds    x6, x6, x6
        umlal2  v29.2d, v0.4s, v15.s[2]
        ldp     q12, q8, [x2, #0x80]
        adcs    x27, x27, x27
        adcs    x28, x28, x28
        umull2  v0.2d, v31.4s, v2.s[2]
        umlal   v19.2d, v28.2s, v4.s[0]
        adcs    x3, x3, x3
        mul     x17, x7, x7
        umlal2  v19.2d, v28.4s, v4.s[2]
        adcs    x11, x11, x11
        ldp     q14, q2, [x2, #0x80]
        adcs    x16, x16, x16
        mul     x9, x5, x5
        ext     v27.16b, v16.16b, v3.16b, #8
        adc     x7, xzr, xzr
        and     v16.16b, v16.16b, v1.16b
        ldp     q28, q30, [x2]
        adds    x6, x6, x12
        umull2  v2.2d, v2.4s, v4.s[2]
        usra    v18.2d, v27.2d, #0x1d
        umlal   v18.2d, v9.2s, v15.s[0]
        adcs    x12, x27, x17
        mul     x27, x14, x14
        umlal2  v18.2d, v9.4s, v15.s[2]
        umlal   v18.2d, v28.2s, v16.s[0]
        umlal   v19.2d, v23.2s, v13.s[0]
        adcs    x15, x28, x15
        umlal2  v19.2d, v23.4s, v13.s[2]
        ldr     d9, [x1, #0x78]
        umlal2  v18.2d, v28.4s, v16.s[2]
        umulh   x28, x5, x5
        adcs    x3, x3, x27
        usra    v19.2d, v10.2d, #6
        umlal   v0.2d, v14.2s, v4.s[0]
        ldp     q10, q23, [x2, #0x20]
        umull2  v27.2d, v8.4s, v13.s[2]
        umlal2  v0.2d, v14.4s, v4.s[2]
        umlal   v0.2d, v24.2s, v13.s[0]
        umulh   x27, x14, x14
        umlal2  v0.2d, v24.4s, v13.s[2]
        ldp     d8, d14, [x1, #0x48]
        umlal   v2.2d, v12.2s, v13.s[0]
        ldr     q4, [x2, #0x130]
        umlal2  v2.2d, v12.4s, v13.s[2]
        ext     v12.16b, v3.16b, v18.16b, #8
        adcs    x11, x11, x27
        ldp     q13, q24, [x2, #0x80]
        umlal   v29.2d, v10.2s, v16.s[0]
        usra    v0.2d, v8.2d, #0x3e
        mul     x17, x10, x10
        usra    v18.2d, v12.2d, #0x1d
        adcs    x9, x16, x9
        umlal2  v29.2d, v10.4s, v16.s[2]
        adc     x7, x7, x28
        ldr     x28, [x4, #0x28]
        subs    x27, x10, x13
        sbcs    x28, x8, x28
        ldp     x8, x10, [x4, #0x10]
        umlal   v19.2d, v6.2s, v7.s[0]
        sbcs    x8, x8, x14
        sbcs    x5, x10, x5
        csetm   x10, lo
        umlal   v27.2d, v13.2s, v7.s[0]
        eor     x28, x28, x10
        eor     x8, x8, x10
        cmn     x10, #1
        shl     v12.2d, v14.2d, #8
        eor     x27, x27, x10
        eor     x5, x5, x10
        adcs    x27, x27, xzr
        umlal2  v19.2d, v6.4s, v7.s[2]
        adcs    x28, x28, xzr
        adcs    x8, x8, xzr
        adcs    x5, x5, xzr
        umull2  v6.2d, v24.4s, v7.s[2]
        ldp     q10, q8, [x2, #0x80]
        umulh   x10, x27, x27
        umlal2  v27.2d, v13.4s, v7.s[2]
        ext     v13.16b, v18.16b, v3.16b, #8
        usra    v11.2d, v13.2d, #0x1d
        and     v13.16b, v18.16b, v1.16b
        ldp     d14, d18, [x1, #0x50]
        umlal   v11.2d, v30.2s, v16.s[0]
        usra    v0.2d, v12.2d, #6
        umlal2  v11.2d, v30.4s, v16.s[2]
        umulh   x14, x27, x28
        ldp     q12, q24, [x2, #0x40]
        umlal   v11.2d, v26.2s, v13.s[0]
        movi    v28.2d, #0000000000000000
        umlal2  v11.2d, v26.4s, v13.s[2]
        usra    v2.2d, v14.2d, #0x38
        umull2  v26.2d, v8.4s, v15.s[2]
        shl     v8.2d, v18.2d, #0xe
        mul     v14.2s, v11.2s, v21.2s
        umulh   x16, x27, x5
        usra    v2.2d, v8.2d, #6
        ldp     q8, q18, [x2, #0x60]
        umull2  v22.2d, v22.4s, v13.s[2]
        and     v14.16b, v14.16b, v1.16b
        umlal   v11.2d, v25.2s, v14.s[0]
        usra    v22.2d, v9.2d, #0x1a
        stp     x7, x9, [sp, #0xb0]
        mul     x7, x27, x8
        umlal   v19.2d, v12.2s, v15.s[0]
        umlal2  v19.2d, v12.4s, v15.s[2]
        ldp     q12, q9, [x2, #0x10]
        umlal   v19.2d, v23.2s, v16.s[0]
        umulh   x9, x27, x8
        adds    x7, x14, x7
        umlal2  v19.2d, v23.4s, v16.s[2]
        umlal   v2.2d, v18.2s, v7.s[0]
        umlal2  v2.2d, v18.4s, v7.s[2]
        ldp     d18, d23, [x1, #0x60]
        umlal   v0.2d, v8.2s, v7.s[0]
        umulh   x14, x28, x5
        umlal   v19.2d, v9.2s, v13.s[0]
        umlal2  v19.2d, v9.4s, v13.s[2]
        ext     v9.16b, v3.16b, v11.16b, #8
        umlal2  v0.2d, v8.4s, v7.s[2]
        usra    v11.2d, v9.2d, #0x1d
        ldp     d8, d9, [x1, #0x58]
        shl     v7.2d, v23.2d, #0x1a
        ext     v23.16b, v11.16b, v3.16b, #8
        stp     x11, x3, [sp, #0xa0]
        mul     x11, x28, x5
        usra    v6.2d, v18.2d, #0x2c
        mul     v18.2s, v23.2s, v21.2s
        ldp     q21, q23, [x2, #0x80]
        umlal   v0.2d, v24.2s, v15.s[0]
        and     v18.16b, v18.16b, v1.16b
        uzp1    v30.2d, v14.2d, v18.2d
        mul     x3, x27, x5
        umlal2  v11.2d, v25.4s, v18.s[0]
        usra    v27.2d, v8.2d, #0x32
        adcs    x3, x9, x3
        ldp     d8, d14, [x1, #0x68]
        umull2  v18.2d, v23.4s, v16.s[2]
        ext     v11.16b, v11.16b, v3.16b, #8
        mul     x9, x8, x5
        adcs    x11, x16, x11
        usra    v26.2d, v8.2d, #0x26
        ldp     q8, q23, [x2, #0x60]
        usra    v6.2d, v7.2d, #6
        usra    v29.2d, v11.2d, #0x1d
        umlal2  v0.2d, v24.4s, v15.s[2]
        umulh   x16, x8, x5
        shl     v11.2d, v9.2d, #0x14
        adcs    x9, x14, x9
        shl     v9.2d, v14.2d, #0x20
        usra    v27.2d, v11.2d, #6
        ldp     q11, q14, [x2, #0x30]
        umlal   v6.2d, v10.2s, v15.s[0]
        usra    v26.2d, v9.2d, #6
        mul     x14, x27, x28
        umlal2  v6.2d, v10.4s, v15.s[2]
        umlal   v29.2d, v12.2s, v13.s[0]
        umlal2  v29.2d, v12.4s, v13.s[2]
        ldp     q12, q10, [x2, #0x60]
        ldp     q9, q7, [x2, #0x40]
        umlal   v29.2d, v17.2s, v30.s[0]
        stp     x15, x12, [sp, #0x90]
        ldr     x15, [sp, #0xd8]
        ldr     x12, [sp, #0x1e8]
        stp     x17, x15, [x12]
        umlal2  v29.2d, v17.4s, v30.s[2]
        adc     x16, x16, xzr
        ldp     d17, d24, [x1, #0x70]
        umlal   v27.2d, v23.2s, v15.s[0]
        umlal2  v27.2d, v23.4s, v15.s[2]
        mul     v23.2s, v29.2s, v5.2s
        and     v23.16b, v23.16b, v1.16b
        mul     x1, x28, x8
        umlal   v0.2d, v9.2s, v16.s[0]
        umlal   v27.2d, v12.2s, v16.s[0]
        usra    v18.2d, v17.2d, #0x20
        umlal   v2.2d, v8.2s, v15.s[0]
        shl     v17.2d, v24.2d, #0x26
        usra    v18.2d, v17.2d, #6
        umulh   x12, x28, x8
        umlal2  v2.2d, v8.4s, v15.s[2]
        ldp     q8, q15, [x2, #0x70]
        mul     x15, x5, x5
        adds    x1, x3, x1
        umlal   v2.2d, v7.2s, v16.s[0]
        umlal   v6.2d, v10.2s, v16.s[0]
        adcs    x3, x11, x12
        ldp     q17, q24, [x2, #0x50]
        mul     x11, x28, x28
        umlal2  v27.2d, v12.4s, v16.s[2]
        umlal   v29.2d, v20.2s, v23.s[0]
        adcs    x9, x9, xzr
        adc     x12, x16, xzr
        umlal2  v0.2d, v9.4s, v16.s[2]
        ldp     q25, q12, [x2, #0xc0]
        umlal   v27.2d, v17.2s, v13.s[0]
        umlal   v26.2d, v21.2s, v16.s[0]
        umlal2  v2.2d, v7.4s, v16.s[2]
        adds    x14, x14, x14
        umlal   v2.2d, v14.2s, v13.s[0]
        adcs    x7, x7, x7
        adcs    x1, x1, x1
        mul     x16, x27, x27
        umlal2  v6.2d, v10.4s, v16.s[2]
        adcs    x27, x3, x3
        adcs    x3, x9, x9
        umlal   v18.2d, v15.2s, v13.s[0]
        umlal   v0.2d, v11.2s, v13.s[0]
        umulh   x28, x28, x28
        umlal2  v0.2d, v11.4s, v13.s[2]
        ext     v10.16b, v3.16b, v29.16b, #8
        usra    v29.2d, v10.2d, #0x1d
        ldp     q7, q10, [x2, #0x100]
        umlal2  v26.2d, v21.4s, v16.s[2]
        adcs    x9, x12, x12
        adc     x12, xzr, xzr
        adds    x10, x14, x10
        umlal   v26.2d, v8.2s, v13.s[0]
        umlal   v6.2d, v24.2s, v13.s[0]
        mul     x14, x8, x8
        adcs    x7, x7, x11
        umlal2  v2.2d, v14.4s, v13.s[2]
        ldp     q11, q9, [x2, #0x120]
        adcs    x1, x1, x28
        adcs    x11, x27, x14
        ldp     q14, q16, [x2, #0xe0]
        umlal2  v6.2d, v24.4s, v13.s[2]
        umlal2  v18.2d, v15.4s, v13.s[2]
        umlal2  v27.2d, v17.4s, v13.s[2]
        ldp     q17, q21, [x2, #0xf0]
        ext     v15.16b, v29.16b, v3.16b, #8
        umlal2  v26.2d, v8.4s, v13.s[2]
        umulh   x27, x8, x8
        umlal   v0.2d, v12.2s, v30.s[0]
        mul     v13.2s, v15.2s, v5.2s
        mul     x8, x13, x13
        adcs    x3, x3, x27
        umlal   v2.2d, v14.2s, v30.s[0]
        umlal   v26.2d, v10.2s, v30.s[0]
        ldp     q5, q24, [x2, #0xd0]
        and     v13.16b, v13.16b, v1.16b
        umulh   x5, x5, x5
        adcs    x9, x9, x15
        ldp     x15, x13, [sp, #0xd0]
        umlal2  v0.2d, v12.4s, v30.s[2]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v2.2d, v14.4s, v30.s[2]
        ldp     q1, q31, [x2, #0x110]
        umlal   v27.2d, v16.2s, v30.s[0]
        uzp1    v23.2d, v23.2d, v13.2d
        umlal   v18.2d, v11.2s, v30.s[0]
        umlal2  v29.2d, v20.4s, v13.s[0]
        adc     x5, x12, x5
        subs    x12, x17, x16
        umlal2  v26.2d, v10.4s, v30.s[2]
        sbcs    x10, x13, x10
        ldp     x14, x13, [sp, #0xe0]
        umlal   v6.2d, v7.2s, v30.s[0]
        umlal2  v18.2d, v11.4s, v30.s[2]
        sbcs    x7, x13, x7
        ext     v10.16b, v29.16b, v3.16b, #8
        ldp     q20, q29, [x2, #0xb0]
        ldr     x2, [sp, #0x1e0]
        sbcs    x1, x14, x1
        ldp     x14, x13, [sp, #0xc0]
        umlal2  v22.2d, v9.4s, v30.s[2]
        sbcs    x11, x2, x11
        umlal2  v27.2d, v16.4s, v30.s[2]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        usra    v19.2d, v10.2d, #0x1d
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        sbcs    x3, x13, x3
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        umlal2  v6.2d, v7.4s, v30.s[2]
        sbcs    x9, x14, x9
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        sbcs    x5, x15, x5
        ldp     x15, x17, [sp, #0x90]
        umlal   v19.2d, v25.2s, v30.s[0]
        csetm   x16, lo
        adds    x12, x12, x8
        umlal2  v19.2d, v25.4s, v30.s[2]
        adcs    x10, x10, x6
        adcs    x7, x7, x17
        umlal   v19.2d, v20.2s, v23.s[0]
        umlal   v0.2d, v29.2s, v23.s[0]
        umlal   v27.2d, v24.2s, v23.s[0]
        adcs    x1, x1, x15
        ldp     x17, x15, [sp, #0xa0]
        adcs    x11, x11, x15
        umlal2  v19.2d, v20.4s, v23.s[2]
        umlal   v2.2d, v5.2s, v23.s[0]
        adcs    x3, x3, x17
        ldp     x15, x17, [sp, #0xb0]
        umlal2  v0.2d, v29.4s, v23.s[2]
        uzp2    v7.2d, v19.2d, v0.2d
        umlal2  v2.2d, v5.4s, v23.s[2]
        adcs    x9, x9, x17
        umlal2  v27.2d, v24.4s, v23.s[2]
        shl     v5.2d, v7.2d, #0x23
        umlal   v6.2d, v17.2s, v23.s[0]
        uzp1    v0.2d, v19.2d, v0.2d
        ext     v3.16b, v3.16b, v7.16b, #8
        adcs    x5, x5, x15
        adc     x16, x16, xzr
        usra    v0.2d, v5.2d, #6
        umlal2  v6.2d, v17.4s, v23.s[2]
        adds    x2, x2, x12
        ldr     x12, [sp, #0x1e8]
        uzp1    v5.2d, v2.2d, v27.2d
        uzp2    v2.2d, v2.2d, v27.2d
        adcs    x10, x13, x10
        adcs    x7, x14, x7
        umlal   v26.2d, v21.2s, v23.s[0]
        shl     v16.2d, v2.2d, #0x23
        stp     x2, x10, [x12, #0x20]
        ldr     x2, [sp, #0xd0]
        adcs    x1, x2, x1
        usra    v0.2d, v3.2d, #0x1d
        umlal   v18.2d, v1.2s, v23.s[0]
        umlal2  v26.2d, v21.4s, v23.s[2]
        adcs    x2, x8, x11
        umlal   v22.2d, v31.2s, v23.s[0]
        ext     v3.16b, v7.16b, v2.16b, #8
        umlal2  v18.2d, v1.4s, v23.s[2]
        usra    v5.2d, v16.2d, #6
        usra    v5.2d, v3.2d, #0x1d
        adcs    x3, x6, x3
        ldp     x8, x6, [sp, #0x90]
        adcs    x6, x6, x9
        uzp2    v1.2d, v6.2d, v26.2d
        umlal2  v22.2d, v31.4s, v23.s[2]
        uzp1    v3.2d, v6.2d, v26.2d
        ext     v2.16b, v2.16b, v1.16b, #8
        adcs    x5, x8, x5
        ldp     x9, x8, [sp, #0xa0]
        adcs    x8, x8, x16
        adcs    x9, x9, xzr
        str     q0, [x0]
        shl     v0.2d, v1.2d, #0x23
        umull2  v4.2d, v4.4s, v23.s[2]
        adcs    x10, x17, xzr
        stp     x6, x5, [x12, #0x50]
        uzp1    v6.2d, v18.2d, v22.2d
        usra    v3.2d, v0.2d, #6
        str     q5, [x0, #0x10]
        uzp2    v0.2d, v18.2d, v22.2d
        stp     x7, x1, [x12, #0x30]
        uzp1    v5.2d, v4.2d, v28.2d
        uzp2    v4.2d, v4.2d, v28.2d
        stp     x8, x9, [x12, #0x60]
        shl     v7.2d, v0.2d, #0x23
        ext     v1.16b, v1.16b, v0.16b, #8
        adcs    x1, x15, xzr
        shl     v16.2d, v4.2d, #0x23
        stp     x2, x3, [x12, #0x40]
        usra    v5.2d, v16.2d, #6
        stp     x10, x1, [x12, #0x70]
        usra    v6.2d, v7.2d, #6
        usra    v3.2d, v2.2d, #0x1d
        usra    v6.2d, v1.2d, #0x1d
        ext     v0.16b, v0.16b, v4.16b, #8
        str     q3, [x0, #0x20]
        str     q6, [x0, #0x30]
        usra    v5.2d, v0.2d, #0x1d
        str     q5, [x0, #0x40]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_sqr_8_aarch64)

NOTES

/* karat_phase_sqr_8_aarch64, scheduled for Neoverse N1 (docs/schedule.md):
 *   schedule --seed 7 --rounds 3000 --islands 4 --apart x0,x1,x2,x3,x4,x5 --across --spill
 * 245.7 cycles instead of 487.0, bound 210.0 (simulated, one run after another); 642 of 676 instructions have another place.
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
        ushr    v2.2d, v2.2d, #0x3a
        shl     v3.2d, v3.2d, #0xc
        ldp     q4, q5, [x2]
        ushr    v6.2d, v0.2d, #0x1d
        ushr    v1.2d, v1.2d, #0x23
        uzp1    v0.2d, v0.2d, v6.2d
        ldp     x6, x7, [x5]
        and     v0.16b, v0.16b, v1.16b
        lsl     x7, x7, #0x3a
        ldp     x8, x9, [x5, #8]
        lsr     x8, x8, #6
        usra    v2.2d, v3.2d, #6
        ldp     d3, d6, [x1, #8]
        adds    x6, x6, x7
        umlal   v2.2d, v4.2s, v0.s[0]
        movi    v7.2d, #0000000000000000
        ldp     x7, x10, [x5, #0x10]
        lsl     x9, x9, #0x34
        umlal2  v2.2d, v4.4s, v0.s[2]
        ldp     x11, x12, [x5, #0x18]
        lsl     x10, x10, #0x2e
        ushr    v3.2d, v3.2d, #0x34
        ext     v4.16b, v7.16b, v2.16b, #8
        shl     v6.2d, v6.2d, #0x12
        adcs    x8, x8, x9
        lsr     x7, x7, #0xc
        ldp     q16, q17, [x2, #0x20]
        usra    v2.2d, v4.2d, #0x1d
        lsl     x9, x12, #0x28
        usra    v3.2d, v6.2d, #6
        ldp     q4, q6, [x2]
        adcs    x7, x7, x10
        ldp     d18, d19, [x1, #0x10]
        umulh   x10, x6, x8
        ext     v20.16b, v2.16b, v7.16b, #8
        and     v2.16b, v2.16b, v1.16b
        lsr     x11, x11, #0x12
        adcs    x9, x11, x9
        umull   v21.2d, v16.2s, v0.s[0]
        usra    v3.2d, v20.2d, #0x1d
        umulh   x11, x6, x7
        ldp     x12, x13, [x5, #0x30]
        umlal   v3.2d, v5.2s, v0.s[0]
        ldp     x14, x15, [x5, #0x20]
        lsl     x15, x15, #0x22
        lsr     x14, x14, #0x18
        umlal2  v21.2d, v16.4s, v0.s[2]
        ldp     q16, q20, [x2]
        adcs    x14, x14, x15
        ldp     d22, d23, [x1, #0x18]
        umlal2  v3.2d, v5.4s, v0.s[2]
        lsr     x12, x12, #0x24
        umlal   v3.2d, v4.2s, v2.s[0]
        ldp     q5, q24, [x2, #0x40]
        mul     x15, x6, x7
        umull   v25.2d, v17.2s, v0.s[0]
        usra    v21.2d, v18.2d, #0x2e
        ldp     x16, x17, [x5, #0x38]
        lsr     x16, x16, #0x2a
        shl     v18.2d, v19.2d, #0x18
        ldp     q19, q26, [x2, #0x20]
        lsl     x17, x17, #0x10
        umlal2  v25.2d, v17.4s, v0.s[2]
        usra    v21.2d, v18.2d, #6
        str     x3, [sp, #0x1e8]
        ldp     x5, x3, [x5, #0x28]
        lsr     x5, x5, #0x1e
        shl     v17.2d, v23.2d, #0x1e
        umull   v18.2d, v5.2s, v0.s[0]
        lsl     x3, x3, #0x1c
        adcs    x3, x5, x3
        umlal2  v18.2d, v5.4s, v0.s[2]
        mul     x5, x6, x9
        lsl     x13, x13, #0x16
        adcs    x12, x12, x13
        umull   v5.2d, v24.2s, v0.s[0]
        stp     x21, x22, [sp, #0x50]
        .cfi_rel_offset 21, 80
        .cfi_rel_offset 22, 88
        umlal2  v3.2d, v4.4s, v2.s[2]
        ldp     d4, d23, [x1, #0x20]
        ext     v27.16b, v7.16b, v3.16b, #8
        usra    v3.2d, v27.2d, #0x1d
        stp     x19, x20, [sp, #0x40]
        .cfi_rel_offset 19, 64
        .cfi_rel_offset 20, 72
        ext     v27.16b, v3.16b, v7.16b, #8
        usra    v25.2d, v22.2d, #0x28
        ldp     x19, x20, [sp, #0x40]
        .cfi_restore 19
        .cfi_restore 20
        and     v3.16b, v3.16b, v1.16b
        ldp     q22, q28, [x2, #0x40]
        usra    v21.2d, v27.2d, #0x1d
        umlal   v18.2d, v26.2s, v2.s[0]
        usra    v25.2d, v17.2d, #6
        ldp     q17, q27, [x2, #0x20]
        shl     v23.2d, v23.2d, #0x24
        umlal2  v18.2d, v26.4s, v2.s[2]
        ldp     q26, q29, [x2]
        umlal2  v5.2d, v24.4s, v0.s[2]
        umlal   v25.2d, v19.2s, v2.s[0]
        adcs    x13, x16, x17
        adds    x10, x10, x15
        ldp     x21, x22, [sp, #0x50]
        .cfi_restore 21
        .cfi_restore 22
        umlal   v21.2d, v6.2s, v2.s[0]
        stp     x27, x28, [sp, #0x80]
        .cfi_rel_offset 27, 128
        .cfi_rel_offset 28, 136
        umlal2  v21.2d, v6.4s, v2.s[2]
        usra    v18.2d, v4.2d, #0x22
        umulh   x27, x6, x9
        umlal   v21.2d, v16.2s, v3.s[0]
        adcs    x5, x11, x5
        stp     x23, x24, [sp, #0x60]
        .cfi_rel_offset 23, 96
        .cfi_rel_offset 24, 104
        stp     x25, x26, [sp, #0x70]
        .cfi_rel_offset 25, 112
        .cfi_rel_offset 26, 120
        umlal2  v25.2d, v19.4s, v2.s[2]
        ldp     q4, q6, [x2, #0x60]
        umlal2  v21.2d, v16.4s, v3.s[2]
        usra    v18.2d, v23.2d, #6
        mul     x28, x8, x9
        stp     x14, x3, [x4, #0x20]
        stp     d8, d9, [sp]
        .cfi_rel_offset 72, 0
        .cfi_rel_offset 73, 8
        ext     v8.16b, v7.16b, v21.16b, #8
        umulh   x11, x6, x6
        adcs    x15, x27, x28
        ldp     d9, d16, [x1, #0x28]
        ldr     d19, [x1, #0x48]
        umlal   v18.2d, v17.2s, v3.s[0]
        stp     x7, x9, [x4, #0x10]
        usra    v21.2d, v8.2d, #0x1d
        umlal   v5.2d, v22.2s, v2.s[0]
        ldp     x27, x28, [sp, #0x80]
        .cfi_restore 27
        .cfi_restore 28
        umlal2  v5.2d, v22.4s, v2.s[2]
        shl     v8.2d, v16.2d, #0x2a
        umulh   x16, x8, x9
        ext     v16.16b, v21.16b, v7.16b, #8
        and     v21.16b, v21.16b, v1.16b
        mul     x17, x7, x9
        ldp     x25, x26, [sp, #0x70]
        .cfi_restore 25
        .cfi_restore 26
        umlal2  v18.2d, v17.4s, v3.s[2]
        usra    v5.2d, v9.2d, #0x1c
        stp     x6, x8, [x4]
        usra    v25.2d, v16.2d, #0x1d
        umull   v9.2d, v4.2s, v0.s[0]
        ldp     x23, x24, [sp, #0x60]
        .cfi_restore 23
        .cfi_restore 24
        ldp     q16, q17, [x2, #0x20]
        mul     x6, x6, x8
        shl     v19.2d, v19.2d, #2
        ldp     q22, q23, [x2, #0x60]
        adcs    x16, x16, x17
        usra    v5.2d, v8.2d, #6
        stp     x12, x13, [x4, #0x30]
        umlal   v25.2d, v20.2s, v3.s[0]
        umlal2  v9.2d, v4.4s, v0.s[2]
        ldp     d8, d4, [x1, #0x30]
        umulh   x17, x7, x9
        umlal   v9.2d, v28.2s, v2.s[0]
        umlal   v5.2d, v27.2s, v3.s[0]
        umlal2  v5.2d, v27.4s, v3.s[2]
        umulh   x13, x8, x7
        umlal2  v9.2d, v28.4s, v2.s[2]
        umull   v24.2d, v6.2s, v0.s[0]
        shl     v4.2d, v4.2d, #0x30
        ldp     q27, q28, [x2, #0x40]
        mul     x12, x8, x7
        umlal2  v25.2d, v20.4s, v3.s[2]
        usra    v9.2d, v8.2d, #0x16
        adc     x17, x17, xzr
        adds    x5, x5, x12
        umlal   v25.2d, v26.2s, v21.s[0]
        mul     x12, x8, x8
        adcs    x13, x15, x13
        umlal2  v25.2d, v26.4s, v21.s[2]
        adcs    x15, x16, xzr
        umlal   v5.2d, v16.2s, v21.s[0]
        adc     x16, x17, xzr
        adds    x6, x6, x6
        usra    v9.2d, v4.2d, #6
        umlal2  v24.2d, v6.4s, v0.s[2]
        adcs    x10, x10, x10
        umulh   x17, x9, x9
        umlal2  v5.2d, v16.4s, v21.s[2]
        ldp     d8, d4, [x1, #0x38]
        adcs    x5, x5, x5
        umlal   v24.2d, v22.2s, v2.s[0]
        ldp     q6, q16, [x2, #0x40]
        adcs    x13, x13, x13
        umlal2  v24.2d, v22.4s, v2.s[2]
        adcs    x15, x15, x15
        umlal   v9.2d, v27.2s, v3.s[0]
        umulh   x8, x8, x8
        adcs    x16, x16, x16
        umlal2  v9.2d, v27.4s, v3.s[2]
        ldp     q20, q22, [x2, #0x80]
        adc     x3, xzr, xzr
        umlal   v24.2d, v28.2s, v3.s[0]
        ldp     q26, q27, [x2, #0x80]
        adds    x6, x6, x11
        umlal   v9.2d, v17.2s, v21.s[0]
        shl     v4.2d, v4.2d, #0x36
        adcs    x10, x10, x12
        umlal2  v24.2d, v28.4s, v3.s[2]
        mul     x11, x7, x7
        ldr     x12, [sp, #0x1e8]
        umlal2  v9.2d, v17.4s, v21.s[2]
        ext     v17.16b, v7.16b, v25.16b, #8
        adcs    x5, x5, x8
        stp     d10, d11, [sp, #0x10]
        .cfi_rel_offset 74, 16
        .cfi_rel_offset 75, 24
        usra    v25.2d, v17.2d, #0x1d
        ldp     q10, q11, [x2, #0x60]
        umulh   x8, x7, x7
        usra    v24.2d, v8.2d, #0x10
        ldp     q8, q17, [x2]
        adcs    x11, x13, x11
        umull   v28.2d, v20.2s, v0.s[0]
        stp     x10, x5, [x12, #0x10]
        umull2  v22.2d, v22.4s, v0.s[2]
        mul     x13, x9, x9
        stp     d12, d13, [sp, #0x20]
        .cfi_rel_offset 76, 32
        .cfi_rel_offset 77, 40
        ext     v12.16b, v25.16b, v7.16b, #8
        and     v13.16b, v25.16b, v1.16b
        adcs    x8, x15, x8
        usra    v24.2d, v4.2d, #6
        ldp     q4, q25, [x2]
        usra    v18.2d, v12.2d, #0x1d
        umlal2  v28.2d, v20.4s, v0.s[2]
        stp     x8, x11, [sp, #0xd0]
        ldp     x15, x8, [x4, #0x28]
        umulh   x11, x14, x15
        umlal   v28.2d, v23.2s, v2.s[0]
        adcs    x13, x16, x13
        ldp     q12, q0, [x2, #0x80]
        umlal2  v28.2d, v23.4s, v2.s[2]
        ldp     d20, d23, [x1, #0x40]
        adc     x3, x3, x17
        umlal   v24.2d, v6.2s, v21.s[0]
        mul     x16, x14, x8
        umlal   v18.2d, v29.2s, v21.s[0]
        umlal2  v18.2d, v29.4s, v21.s[2]
        umlal   v18.2d, v8.2s, v13.s[0]
        umlal2  v18.2d, v8.4s, v13.s[2]
        umulh   x17, x14, x8
        umlal2  v24.2d, v6.4s, v21.s[2]
        ldp     q8, q6, [x2]
        adds    x11, x11, x16
        umlal   v28.2d, v10.2s, v3.s[0]
        shl     v6.2d, v23.2d, #0x3c
        umlal2  v28.2d, v10.4s, v3.s[2]
        mul     x16, x14, x15
        umlal   v22.2d, v12.2s, v2.s[0]
        umlal2  v22.2d, v12.4s, v2.s[2]
        ldp     q12, q10, [x2, #0x20]
        umull2  v0.2d, v0.4s, v2.s[2]
        usra    v28.2d, v20.2d, #0xa
        ldp     q2, q20, [x2]
        stp     x3, x13, [sp, #0xc0]
        ldr     x3, [x4, #0x38]
        mul     x13, x14, x3
        usra    v28.2d, v6.2d, #6
        umlal   v22.2d, v11.2s, v3.s[0]
        umlal2  v22.2d, v11.4s, v3.s[2]
        stp     x5, x10, [sp, #0xb0]
        umulh   x5, x14, x3
        umull2  v6.2d, v27.4s, v21.s[2]
        ldp     q11, q23, [x2, #0x20]
        adcs    x13, x17, x13
        ldp     q27, q29, [x2, #0x80]
        umlal   v9.2d, v12.2s, v13.s[0]
        umlal2  v9.2d, v12.4s, v13.s[2]
        ext     v12.16b, v7.16b, v18.16b, #8
        mul     x17, x15, x3
        umlal   v24.2d, v10.2s, v13.s[0]
        usra    v18.2d, v12.2d, #0x1d
        umlal2  v24.2d, v10.4s, v13.s[2]
        ldr     q12, [x2, #0x140]
        umulh   x10, x15, x3
        umlal   v28.2d, v16.2s, v21.s[0]
        ldp     q10, q30, [x2, #0xa0]
        adcs    x5, x5, x17
        umlal2  v28.2d, v16.4s, v21.s[2]
        ldp     q16, q30, [x2, #0xb0]
        umull2  v29.2d, v29.4s, v3.s[2]
        umlal   v0.2d, v27.2s, v3.s[0]
        mul     x17, x8, x3
        umlal2  v0.2d, v27.4s, v3.s[2]
        ext     v3.16b, v18.16b, v7.16b, #8
        and     v18.16b, v18.16b, v1.16b
        usra    v5.2d, v3.2d, #0x1d
        ldp     q3, q27, [x2, #0x40]
        umlal   v24.2d, v11.2s, v18.s[0]
        mul     x12, x15, x8
        umlal2  v24.2d, v11.4s, v18.s[2]
        adcs    x10, x10, x17
        ldr     q11, [x2, #0x140]
        umlal   v29.2d, v26.2s, v21.s[0]
        umlal   v5.2d, v17.2s, v13.s[0]
        umulh   x17, x8, x3
        umlal2  v5.2d, v17.4s, v13.s[2]
        ldp     q17, q30, [x2, #0xa0]
        umlal   v5.2d, v4.2s, v18.s[0]
        umlal2  v5.2d, v4.4s, v18.s[2]
        ldr     q4, [x2, #0x90]
        umlal   v28.2d, v3.2s, v13.s[0]
        umulh   x9, x15, x8
        umlal2  v28.2d, v3.4s, v13.s[2]
        adc     x17, x17, xzr
        adds    x12, x13, x12
        umlal   v28.2d, v23.2s, v18.s[0]
        umlal2  v28.2d, v23.4s, v18.s[2]
        ldp     q3, q23, [x2, #0x60]
        mul     x13, x15, x15
        umlal2  v29.2d, v26.4s, v21.s[2]
        ext     v26.16b, v7.16b, v5.16b, #8
        adcs    x5, x5, x9
        stp     d14, d15, [sp, #0x30]
        .cfi_rel_offset 78, 48
        .cfi_rel_offset 79, 56
        usra    v5.2d, v26.2d, #0x1d
        adcs    x9, x10, xzr
        ldp     d14, d15, [x1, #0x48]
        adc     x10, x17, xzr
        adds    x16, x16, x16
        umulh   x17, x14, x14
        adcs    x11, x11, x11
        ldr     d26, [x1, #0x78]
        adcs    x12, x12, x12
        adcs    x5, x5, x5
        umulh   x7, x15, x15
        adcs    x9, x9, x9
        umlal   v22.2d, v3.2s, v21.s[0]
        adcs    x10, x10, x10
        umlal2  v22.2d, v3.4s, v21.s[2]
        ext     v3.16b, v5.16b, v7.16b, #8
        and     v5.16b, v5.16b, v1.16b
        adc     x15, xzr, xzr
        adds    x16, x16, x17
        shl     v15.2d, v15.2d, #8
        usra    v9.2d, v3.2d, #0x1d
        adcs    x11, x11, x13
        umlal   v0.2d, v23.2s, v21.s[0]
        umulh   x13, x8, x8
        umlal2  v0.2d, v23.4s, v21.s[2]
        ldp     q3, q21, [x2, #0x20]
        adcs    x7, x12, x7
        usra    v22.2d, v19.2d, #6
        ldp     q19, q23, [x2, #0x10]
        umlal   v9.2d, v25.2s, v18.s[0]
        umlal2  v9.2d, v25.4s, v18.s[2]
        mul     x12, x3, x3
        usra    v0.2d, v14.2d, #0x3e
        umlal   v9.2d, v2.2s, v5.s[0]
        ldp     q14, q25, [x2, #0x80]
        umlal2  v9.2d, v2.4s, v5.s[2]
        mul     x17, x8, x8
        umlal   v22.2d, v27.2s, v13.s[0]
        umlal   v28.2d, v3.2s, v5.s[0]
        usra    v0.2d, v15.2d, #6
        umlal2  v28.2d, v3.4s, v5.s[2]
        ldp     q15, q2, [x2, #0x40]
        ext     v3.16b, v7.16b, v9.16b, #8
        str     x7, [sp, #0x1e0]
        umulh   x7, x3, x3
        adcs    x5, x5, x17
        umlal2  v22.2d, v27.4s, v13.s[2]
        usra    v9.2d, v3.2d, #0x1d
        adcs    x9, x9, x13
        adcs    x10, x10, x12
        ldp     x12, x13, [x4]
        umull2  v3.2d, v25.4s, v13.s[2]
        umlal   v6.2d, v14.2s, v13.s[0]
        mul     x17, x12, x12
        adc     x7, x15, x7
        ldr     x15, [x4, #0x28]
        subs    x12, x12, x14
        umlal2  v6.2d, v14.4s, v13.s[2]
        ext     v14.16b, v9.16b, v7.16b, #8
        and     v9.16b, v9.16b, v1.16b
        sbcs    x13, x13, x15
        str     x7, [sp, #0xe0]
        ldp     x15, x7, [x4, #0x10]
        sbcs    x8, x15, x8
        ldp     d25, d27, [x1, #0x50]
        umlal   v22.2d, v15.2s, v18.s[0]
        usra    v24.2d, v14.2d, #0x1d
        sbcs    x3, x7, x3
        umlal2  v22.2d, v15.4s, v18.s[2]
        mul     x7, x14, x14
        csetm   x14, lo
        ldp     d14, d15, [x1, #0x58]
        umlal   v22.2d, v21.2s, v5.s[0]
        eor     x12, x12, x14
        cmn     x14, #1
        eor     x13, x13, x14
        umull2  v4.2d, v4.4s, v9.s[2]
        adcs    x12, x12, xzr
        eor     x3, x3, x14
        eor     x8, x8, x14
        ldr     x14, [sp, #0x1e8]
        umlal2  v22.2d, v21.4s, v5.s[2]
        umlal   v24.2d, v20.2s, v5.s[0]
        adcs    x13, x13, xzr
        stp     x17, x6, [x14]
        umlal2  v24.2d, v20.4s, v5.s[2]
        umulh   x15, x12, x13
        usra    v29.2d, v25.2d, #0x38
        adcs    x8, x8, xzr
        umlal   v24.2d, v8.2s, v9.s[0]
        ldp     q20, q21, [x2, #0x60]
        adcs    x3, x3, xzr
        umlal2  v24.2d, v8.4s, v9.s[2]
        shl     v8.2d, v27.2d, #0xe
        usra    v6.2d, v14.2d, #0x32
        ldp     d14, d25, [x1, #0x60]
        usra    v29.2d, v8.2d, #6
        umulh   x14, x12, x3
        umlal   v22.2d, v23.2s, v9.s[0]
        usra    v4.2d, v26.2d, #0x1a
        ldp     q8, q26, [x2, #0x80]
        mul     v27.2s, v24.2s, v12.2s
        shl     v15.2d, v15.2d, #0x14
        umlal2  v22.2d, v23.4s, v9.s[2]
        ldr     q23, [x2, #0x130]
        str     x10, [sp, #0xe8]
        mul     x10, x8, x3
        usra    v6.2d, v15.2d, #6
        usra    v3.2d, v14.2d, #0x2c
        ldp     q14, q15, [x2, #0x80]
        and     v27.16b, v27.16b, v1.16b
        shl     v25.2d, v25.2d, #0x1a
        umlal   v29.2d, v21.2s, v13.s[0]
        stp     x9, x5, [sp, #0x90]
        umulh   x9, x12, x8
        umlal   v24.2d, v10.2s, v27.s[0]
        usra    v3.2d, v25.2d, #6
        umlal   v0.2d, v20.2s, v13.s[0]
        umlal2  v0.2d, v20.4s, v13.s[2]
        umull2  v20.2d, v26.4s, v5.s[2]
        mul     x5, x12, x8
        ext     v25.16b, v7.16b, v24.16b, #8
        umull2  v26.2d, v15.4s, v18.s[2]
        usra    v24.2d, v25.2d, #0x1d
        ldp     d15, d25, [x1, #0x68]
        stp     x11, x16, [sp, #0xa0]
        mul     x11, x12, x3
        umlal2  v29.2d, v21.4s, v13.s[2]
        adds    x5, x15, x5
        umlal   v0.2d, v2.2s, v18.s[0]
        umlal   v3.2d, v14.2s, v18.s[0]
        mul     x15, x12, x13
        ext     v13.16b, v24.16b, v7.16b, #8
        adcs    x9, x9, x11
        umlal2  v3.2d, v14.4s, v18.s[2]
        ldp     q14, q21, [x2, #0x60]
        mul     v12.2s, v13.2s, v12.2s
        shl     v13.2d, v25.2d, #0x20
        umulh   x11, x13, x3
        usra    v26.2d, v15.2d, #0x26
        ldp     d15, d25, [x1, #0x70]
        umlal2  v0.2d, v2.4s, v18.s[2]
        movi    v2.2d, #0000000000000000
        and     v12.16b, v12.16b, v1.16b
        mul     x1, x13, x3
        usra    v26.2d, v13.2d, #6
        umlal2  v24.2d, v10.4s, v12.s[0]
        uzp1    v27.2d, v27.2d, v12.2d
        ldp     q12, q13, [x2, #0x40]
        usra    v20.2d, v15.2d, #0x20
        umulh   x16, x8, x3
        umlal   v6.2d, v21.2s, v18.s[0]
        shl     v10.2d, v25.2d, #0x26
        umlal   v29.2d, v14.2s, v18.s[0]
        ldp     q15, q25, [x2, #0x70]
        ext     v24.16b, v24.16b, v7.16b, #8
        umlal2  v6.2d, v21.4s, v18.s[2]
        usra    v28.2d, v24.2d, #0x1d
        umlal2  v29.2d, v14.4s, v18.s[2]
        umlal   v26.2d, v8.2s, v5.s[0]
        umlal   v28.2d, v19.2s, v9.s[0]
        umlal2  v28.2d, v19.4s, v9.s[2]
        umlal   v28.2d, v16.2s, v27.s[0]
        umlal2  v28.2d, v16.4s, v27.s[2]
        umlal   v0.2d, v12.2s, v5.s[0]
        ldp     q14, q16, [x2, #0x60]
        umlal   v29.2d, v13.2s, v5.s[0]
        adcs    x1, x14, x1
        umlal2  v0.2d, v12.4s, v5.s[2]
        adcs    x10, x11, x10
        umlal2  v26.2d, v8.4s, v5.s[2]
        umlal   v6.2d, v14.2s, v5.s[0]
        ldp     q8, q12, [x2, #0x30]
        umulh   x11, x13, x8
        umlal   v3.2d, v16.2s, v5.s[0]
        adc     x14, x16, xzr
        umlal2  v3.2d, v16.4s, v5.s[2]
        ldp     q16, q18, [x2, #0xe0]
        mul     x16, x13, x8
        umlal2  v6.2d, v14.4s, v5.s[2]
        ldp     q14, q19, [x2, #0x50]
        ldp     q21, q24, [x2, #0xc0]
        umlal2  v29.2d, v13.4s, v5.s[2]
        usra    v20.2d, v10.2d, #6
        mul     v13.2s, v28.2s, v11.2s
        str     x7, [sp, #0x1d8]
        umulh   x7, x12, x12
        adds    x9, x9, x16
        ldp     q10, q5, [x2, #0x100]
        umlal   v0.2d, v8.2s, v9.s[0]
        umlal2  v0.2d, v8.4s, v9.s[2]
        adcs    x1, x1, x11
        umlal   v29.2d, v12.2s, v9.s[0]
        and     v13.16b, v13.16b, v1.16b
        adcs    x10, x10, xzr
        adc     x11, x14, xzr
        adds    x14, x15, x15
        umlal2  v29.2d, v12.4s, v9.s[2]
        umlal   v28.2d, v17.2s, v13.s[0]
        umlal   v6.2d, v14.2s, v9.s[0]
        adcs    x5, x5, x5
        adcs    x9, x9, x9
        umlal   v3.2d, v19.2s, v9.s[0]
        mul     x12, x12, x12
        mul     x15, x13, x13
        adcs    x1, x1, x1
        umlal2  v3.2d, v19.4s, v9.s[2]
        adcs    x10, x10, x10
        ldp     q12, q19, [x2, #0x120]
        ext     v8.16b, v7.16b, v28.16b, #8
        usra    v28.2d, v8.2d, #0x1d
        adcs    x11, x11, x11
        adc     x16, xzr, xzr
        adds    x7, x14, x7
        umulh   x13, x13, x13
        umlal   v0.2d, v24.2s, v27.s[0]
        adcs    x5, x5, x15
        umlal2  v6.2d, v14.4s, v9.s[2]
        umlal   v26.2d, v15.2s, v9.s[0]
        ldp     q14, q30, [x2, #0xd0]
        adcs    x9, x9, x13
        umlal   v20.2d, v25.2s, v9.s[0]
        umulh   x13, x3, x3
        umlal2  v26.2d, v15.4s, v9.s[2]
        umlal2  v20.2d, v25.4s, v9.s[2]
        ext     v8.16b, v28.16b, v7.16b, #8
        ldp     q25, q15, [x2, #0xb0]
        umlal2  v0.2d, v24.4s, v27.s[2]
        mul     v8.2s, v8.2s, v11.2s
        umlal   v29.2d, v16.2s, v27.s[0]
        umlal   v6.2d, v18.2s, v27.s[0]
        umlal2  v29.2d, v16.4s, v27.s[2]
        umlal2  v6.2d, v18.4s, v27.s[2]
        ldp     q16, q18, [x2, #0xf0]
        umlal   v3.2d, v10.2s, v27.s[0]
        umlal   v26.2d, v5.2s, v27.s[0]
        and     v11.16b, v8.16b, v1.16b
        umulh   x14, x8, x8
        umlal2  v3.2d, v10.4s, v27.s[2]
        ldp     d8, d9, [sp]
        .cfi_restore 72
        .cfi_restore 73
        ldp     q1, q24, [x2, #0x110]
        umlal2  v28.2d, v17.4s, v11.s[0]
        uzp1    v17.2d, v13.2d, v11.2d
        ext     v13.16b, v28.16b, v7.16b, #8
        umlal2  v26.2d, v5.4s, v27.s[2]
        mul     x2, x8, x8
        umlal   v20.2d, v12.2s, v27.s[0]
        umlal2  v4.2d, v19.4s, v27.s[2]
        umlal2  v20.2d, v12.4s, v27.s[2]
        adcs    x1, x1, x2
        usra    v22.2d, v13.2d, #0x1d
        umlal   v0.2d, v15.2s, v17.s[0]
        mul     x2, x3, x3
        adcs    x3, x10, x14
        umlal2  v0.2d, v15.4s, v17.s[2]
        ldp     d12, d13, [sp, #0x20]
        .cfi_restore 76
        .cfi_restore 77
        umlal   v29.2d, v14.2s, v17.s[0]
        ldp     d10, d11, [sp, #0x10]
        .cfi_restore 74
        .cfi_restore 75
        umlal2  v29.2d, v14.4s, v17.s[2]
        adcs    x2, x11, x2
        adc     x8, x16, x13
        subs    x10, x17, x12
        ldp     d14, d15, [sp, #0x30]
        .cfi_restore 78
        .cfi_restore 79
        sbcs    x6, x6, x7
        ldp     x11, x7, [sp, #0xb0]
        ldp     x13, x12, [sp, #0xc0]
        umlal   v22.2d, v21.2s, v27.s[0]
        sbcs    x5, x7, x5
        sbcs    x7, x11, x9
        ldp     x11, x9, [sp, #0xd0]
        ldr     x15, [sp, #0x1d8]
        ldp     x17, x16, [sp, #0xa0]
        umlal2  v22.2d, v21.4s, v27.s[2]
        sbcs    x1, x9, x1
        umlal   v22.2d, v25.2s, v17.s[0]
        umlal   v6.2d, v30.2s, v17.s[0]
        sbcs    x3, x11, x3
        umlal2  v22.2d, v25.4s, v17.s[2]
        sbcs    x2, x12, x2
        sbcs    x8, x13, x8
        umlal2  v6.2d, v30.4s, v17.s[2]
        uzp2    v5.2d, v22.2d, v0.2d
        csetm   x14, lo
        adds    x10, x10, x15
        umlal   v3.2d, v16.2s, v17.s[0]
        uzp1    v0.2d, v22.2d, v0.2d
        adcs    x6, x6, x16
        ldr     x16, [sp, #0x1e0]
        umlal   v26.2d, v18.2s, v17.s[0]
        shl     v19.2d, v5.2d, #0x23
        adcs    x5, x5, x17
        adcs    x7, x7, x16
        ldp     x17, x16, [sp, #0x90]
        umlal2  v3.2d, v16.4s, v17.s[2]
        umlal2  v26.2d, v18.4s, v17.s[2]
        uzp2    v16.2d, v29.2d, v6.2d
        adcs    x1, x1, x16
        umlal   v20.2d, v1.2s, v17.s[0]
        ext     v7.16b, v7.16b, v5.16b, #8
        adcs    x3, x3, x17
        ldp     x16, x17, [sp, #0xe0]
        umlal2  v20.2d, v1.4s, v17.s[2]
        shl     v1.2d, v16.2d, #0x23
        adcs    x2, x2, x17
        umlal   v4.2d, v24.2s, v17.s[0]
        usra    v0.2d, v19.2d, #6
        adcs    x8, x8, x16
        umlal2  v4.2d, v24.4s, v17.s[2]
        adc     x14, x14, xzr
        uzp2    v18.2d, v3.2d, v26.2d
        adds    x9, x9, x10
        ldr     x10, [sp, #0x1e8]
        umull2  v17.2d, v23.4s, v17.s[2]
        shl     v19.2d, v18.2d, #0x23
        adcs    x6, x11, x6
        uzp1    v6.2d, v29.2d, v6.2d
        ext     v5.16b, v5.16b, v16.16b, #8
        usra    v6.2d, v1.2d, #6
        uzp1    v1.2d, v3.2d, v26.2d
        adcs    x5, x12, x5
        stp     x9, x6, [x10, #0x20]
        ldr     x9, [sp, #0x1e0]
        adcs    x6, x13, x7
        ldr     x7, [sp, #0xa8]
        uzp2    v3.2d, v20.2d, v4.2d
        usra    v0.2d, v7.2d, #0x1d
        adcs    x1, x15, x1
        usra    v6.2d, v5.2d, #0x1d
        uzp1    v4.2d, v20.2d, v4.2d
        adcs    x3, x7, x3
        ldr     x7, [sp, #0xa0]
        ext     v5.16b, v16.16b, v18.16b, #8
        usra    v1.2d, v19.2d, #6
        adcs    x2, x7, x2
        stp     x1, x3, [x10, #0x40]
        ldp     x7, x3, [sp, #0x90]
        shl     v7.2d, v3.2d, #0x23
        adcs    x1, x9, x8
        ext     v16.16b, v18.16b, v3.16b, #8
        str     q0, [x0]
        adcs    x3, x3, x14
        str     q6, [x0, #0x10]
        adcs    x7, x7, xzr
        adcs    x8, x17, xzr
        uzp2    v0.2d, v17.2d, v2.2d
        uzp1    v2.2d, v17.2d, v2.2d
        usra    v1.2d, v5.2d, #0x1d
        stp     x2, x1, [x10, #0x50]
        usra    v4.2d, v7.2d, #6
        ext     v3.16b, v3.16b, v0.16b, #8
        shl     v0.2d, v0.2d, #0x23
        adcs    x1, x16, xzr
        stp     x5, x6, [x10, #0x30]
        usra    v2.2d, v0.2d, #6
        usra    v4.2d, v16.2d, #0x1d
        stp     x3, x7, [x10, #0x60]
        usra    v2.2d, v3.2d, #0x1d
        stp     x8, x1, [x10, #0x70]
        str     q4, [x0, #0x30]
        str     q1, [x0, #0x20]
        str     q2, [x0, #0x40]
        add     sp, sp, #0x1f0
        .cfi_adjust_cfa_offset -496
        ret
END_COMPOSITE(karat_phase_sqr_8_aarch64)

NOTES
